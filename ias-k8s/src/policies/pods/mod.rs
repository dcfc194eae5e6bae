//! Rules about pods and what makes pods.

mod image_version;
mod no_host_namespaces;
mod no_privilege_escalation;
mod no_privileged;
mod resource_limits;
mod run_as_non_root;

pub use image_version::IMAGE_VERSION;
pub use no_host_namespaces::NO_HOST_NAMESPACES;
pub use no_privilege_escalation::NO_PRIVILEGE_ESCALATION;
pub use no_privileged::NO_PRIVILEGED;
pub use resource_limits::RESOURCE_LIMITS;
pub use run_as_non_root::RUN_AS_NON_ROOT;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &IMAGE_VERSION,
    &NO_HOST_NAMESPACES,
    &NO_PRIVILEGE_ESCALATION,
    &NO_PRIVILEGED,
    &RESOURCE_LIMITS,
    &RUN_AS_NON_ROOT,
];
