//! Rules about functions.

mod failure_destination;
mod no_plain_secrets;
mod no_public_permission;
mod supported_runtime;
mod tracing;
mod url_auth;

pub use failure_destination::FAILURE_DESTINATION;
pub use no_plain_secrets::NO_PLAIN_SECRETS;
pub use no_public_permission::NO_PUBLIC_PERMISSION;
pub use supported_runtime::SUPPORTED_RUNTIME;
pub use tracing::TRACING;
pub use url_auth::URL_AUTH;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &FAILURE_DESTINATION,
    &NO_PLAIN_SECRETS,
    &NO_PUBLIC_PERMISSION,
    &SUPPORTED_RUNTIME,
    &TRACING,
    &URL_AUTH,
];
