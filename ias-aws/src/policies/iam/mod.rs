//! Rules about identities and what they may do.

mod federated_subject;
mod no_access_keys;
mod no_admin_policies;
mod no_full_access;
mod no_not_action;
mod no_open_trust;
mod no_passwords;
mod no_service_wildcards;
mod no_user_policies;
mod pass_role;
mod session_duration;

pub use federated_subject::FEDERATED_SUBJECT;
pub use no_access_keys::NO_ACCESS_KEYS;
pub use no_admin_policies::NO_ADMIN_POLICIES;
pub use no_full_access::NO_FULL_ACCESS;
pub use no_not_action::NO_NOT_ACTION;
pub use no_open_trust::NO_OPEN_TRUST;
pub use no_passwords::NO_PASSWORDS;
pub use no_service_wildcards::NO_SERVICE_WILDCARDS;
pub use no_user_policies::NO_USER_POLICIES;
pub use pass_role::PASS_ROLE;
pub use session_duration::{SESSION_DURATION, SessionDuration};

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &FEDERATED_SUBJECT,
    &NO_ACCESS_KEYS,
    &NO_ADMIN_POLICIES,
    &NO_FULL_ACCESS,
    &NO_NOT_ACTION,
    &NO_OPEN_TRUST,
    &NO_PASSWORDS,
    &NO_SERVICE_WILDCARDS,
    &NO_USER_POLICIES,
    &PASS_ROLE,
    &SESSION_DURATION,
];
