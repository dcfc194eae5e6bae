//! Rules about containers of ECS.

mod exec_logging;
mod image_version;
mod logging;
mod no_plain_secrets;
mod no_privileged;
mod no_public_address;
mod platform_version;
mod read_only_root;

pub use exec_logging::EXEC_LOGGING;
pub use image_version::IMAGE_VERSION;
pub use logging::LOGGING;
pub use no_plain_secrets::NO_PLAIN_SECRETS;
pub use no_privileged::NO_PRIVILEGED;
pub use no_public_address::NO_PUBLIC_ADDRESS;
pub use platform_version::PLATFORM_VERSION;
pub use read_only_root::READ_ONLY_ROOT;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &EXEC_LOGGING,
    &IMAGE_VERSION,
    &LOGGING,
    &NO_PLAIN_SECRETS,
    &NO_PRIVILEGED,
    &NO_PUBLIC_ADDRESS,
    &PLATFORM_VERSION,
    &READ_ONLY_ROOT,
];
