//! Rules about pods and what makes pods.

mod added_capabilities;
mod app_armor;
mod drop_capabilities;
mod image_version;
mod no_host_namespaces;
mod no_host_path;
mod no_host_ports;
mod no_host_probes;
mod no_host_process;
mod no_privilege_escalation;
mod no_privileged;
mod proc_mount;
mod resource_limits;
mod run_as_non_root;
mod run_as_non_root_user;
mod safe_sysctls;
mod se_linux;
mod seccomp_confined;
mod seccomp_profile;
mod volume_types;

pub use added_capabilities::ADDED_CAPABILITIES;
pub use app_armor::APP_ARMOR;
pub use drop_capabilities::DROP_CAPABILITIES;
pub use image_version::IMAGE_VERSION;
pub use no_host_namespaces::NO_HOST_NAMESPACES;
pub use no_host_path::NO_HOST_PATH;
pub use no_host_ports::NO_HOST_PORTS;
pub use no_host_probes::NO_HOST_PROBES;
pub use no_host_process::NO_HOST_PROCESS;
pub use no_privilege_escalation::NO_PRIVILEGE_ESCALATION;
pub use no_privileged::NO_PRIVILEGED;
pub use proc_mount::PROC_MOUNT;
pub use resource_limits::RESOURCE_LIMITS;
pub use run_as_non_root::RUN_AS_NON_ROOT;
pub use run_as_non_root_user::RUN_AS_NON_ROOT_USER;
pub use safe_sysctls::SAFE_SYSCTLS;
pub use se_linux::SE_LINUX;
pub use seccomp_confined::SECCOMP_CONFINED;
pub use seccomp_profile::SECCOMP_PROFILE;
pub use volume_types::VOLUME_TYPES;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &ADDED_CAPABILITIES,
    &APP_ARMOR,
    &DROP_CAPABILITIES,
    &IMAGE_VERSION,
    &NO_HOST_NAMESPACES,
    &NO_HOST_PATH,
    &NO_HOST_PORTS,
    &NO_HOST_PROBES,
    &NO_HOST_PROCESS,
    &NO_PRIVILEGE_ESCALATION,
    &NO_PRIVILEGED,
    &PROC_MOUNT,
    &RESOURCE_LIMITS,
    &RUN_AS_NON_ROOT,
    &RUN_AS_NON_ROOT_USER,
    &SAFE_SYSCTLS,
    &SE_LINUX,
    &SECCOMP_CONFINED,
    &SECCOMP_PROFILE,
    &VOLUME_TYPES,
];
