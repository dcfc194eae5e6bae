//! Rules about databases of RDS.

mod backup_retention;
mod deletion_protection;
mod iam_authentication;
mod minor_upgrades;
mod multi_az;
mod no_default_admin;
mod no_plain_password;
mod not_public;
mod require_tls;
mod storage_encrypted;

pub use backup_retention::{BACKUP_RETENTION, BackupRetention};
pub use deletion_protection::DELETION_PROTECTION;
pub use iam_authentication::IAM_AUTHENTICATION;
pub use minor_upgrades::MINOR_UPGRADES;
pub use multi_az::MULTI_AZ;
pub use no_default_admin::NO_DEFAULT_ADMIN;
pub use no_plain_password::NO_PLAIN_PASSWORD;
pub use not_public::NOT_PUBLIC;
pub use require_tls::REQUIRE_TLS;
pub use storage_encrypted::STORAGE_ENCRYPTED;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &BACKUP_RETENTION,
    &DELETION_PROTECTION,
    &IAM_AUTHENTICATION,
    &MINOR_UPGRADES,
    &MULTI_AZ,
    &NO_DEFAULT_ADMIN,
    &NO_PLAIN_PASSWORD,
    &NOT_PUBLIC,
    &REQUIRE_TLS,
    &STORAGE_ENCRYPTED,
];
