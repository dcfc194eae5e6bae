//! Rules about rights in the cluster.

mod no_anonymous;
mod no_cluster_admin;
mod no_default_account;
mod no_escalation;
mod no_masters;
mod no_secret_reading;
mod no_takeover;
mod no_wildcards;

pub use no_anonymous::NO_ANONYMOUS;
pub use no_cluster_admin::NO_CLUSTER_ADMIN;
pub use no_default_account::NO_DEFAULT_ACCOUNT;
pub use no_escalation::NO_ESCALATION;
pub use no_masters::NO_MASTERS;
pub use no_secret_reading::NO_SECRET_READING;
pub use no_takeover::NO_TAKEOVER;
pub use no_wildcards::NO_WILDCARDS;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &NO_ANONYMOUS,
    &NO_CLUSTER_ADMIN,
    &NO_DEFAULT_ACCOUNT,
    &NO_ESCALATION,
    &NO_MASTERS,
    &NO_SECRET_READING,
    &NO_TAKEOVER,
    &NO_WILDCARDS,
];
