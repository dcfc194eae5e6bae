//! The levels of the [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/).
//!
//! Every control of the standards as of Kubernetes 1.36 is here, under its name there. Not followed is what 1.35 allows more
//! where a pod has `hostUsers: false`: a cluster may be older, and such a pod takes an exception.

use ias_core::policy::Pack;

use crate::policies::pods;

/// The level "baseline": nothing by which a pod is known to take over its node.
pub fn pod_security_baseline() -> Pack {
    Pack::new("pod-security-baseline", env!("CARGO_PKG_VERSION"))
        .rule_for(&pods::NO_HOST_PROCESS, ["HostProcess"])
        .rule_for(&pods::NO_HOST_NAMESPACES, ["Host Namespaces"])
        .rule_for(&pods::NO_PRIVILEGED, ["Privileged Containers"])
        .rule_for(&pods::ADDED_CAPABILITIES, ["Capabilities"])
        .rule_for(&pods::NO_HOST_PATH, ["HostPath Volumes"])
        .rule_for(&pods::NO_HOST_PORTS, ["Host Ports"])
        .rule_for(&pods::NO_HOST_PROBES, ["Host Probes / Lifecycle Hooks"])
        .rule_for(&pods::APP_ARMOR, ["AppArmor"])
        .rule_for(&pods::SE_LINUX, ["SELinux"])
        .rule_for(&pods::PROC_MOUNT, ["/proc Mount Type"])
        .rule_for(&pods::SECCOMP_CONFINED, ["Seccomp"])
        .rule_for(&pods::SAFE_SYSCTLS, ["Sysctls"])
}

/// The level "restricted": the baseline, and what is good practice for pods that nothing special is asked of.
pub fn pod_security_restricted() -> Pack {
    Pack::new("pod-security-restricted", env!("CARGO_PKG_VERSION"))
        .include(pod_security_baseline())
        .rule_for(&pods::VOLUME_TYPES, ["Volume Types"])
        .rule_for(&pods::NO_PRIVILEGE_ESCALATION, ["Privilege Escalation"])
        .rule_for(&pods::RUN_AS_NON_ROOT, ["Running as Non-root"])
        .rule_for(&pods::RUN_AS_NON_ROOT_USER, ["Running as Non-root user"])
        .rule_for(&pods::SECCOMP_PROFILE, ["Seccomp"])
        .rule_for(&pods::DROP_CAPABILITIES, ["Capabilities"])
}
