//! Rules about buckets.

mod access_logging;
mod block_public_access;
mod incomplete_uploads;
mod kms_key;
mod log_target;
mod no_acls;
mod no_public_policy;
mod secure_transport;
mod versioning;

pub use access_logging::ACCESS_LOGGING;
pub use block_public_access::BLOCK_PUBLIC_ACCESS;
pub use incomplete_uploads::INCOMPLETE_UPLOADS;
pub use kms_key::KMS_KEY;
pub use no_acls::NO_ACLS;
pub use no_public_policy::NO_PUBLIC_POLICY;
pub use secure_transport::SECURE_TRANSPORT;
pub use versioning::VERSIONING;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &ACCESS_LOGGING,
    &BLOCK_PUBLIC_ACCESS,
    &INCOMPLETE_UPLOADS,
    &KMS_KEY,
    &NO_ACLS,
    &NO_PUBLIC_POLICY,
    &SECURE_TRANSPORT,
    &VERSIONING,
];
