//! Rules about load balancers.

mod access_logs;
mod attributes;
mod deletion_protection;
mod drop_invalid_headers;
mod https;
mod tls_policy;

pub use access_logs::ACCESS_LOGS;
pub use deletion_protection::DELETION_PROTECTION;
pub use drop_invalid_headers::DROP_INVALID_HEADERS;
pub use https::HTTPS;
pub use tls_policy::TLS_POLICY;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] =
    &[&ACCESS_LOGS, &DELETION_PROTECTION, &DROP_INVALID_HEADERS, &HTTPS, &TLS_POLICY];
