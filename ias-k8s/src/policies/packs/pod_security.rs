//! The levels of the [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/).

use ias_core::policy::Pack;

use crate::policies::pods;

/// The level "baseline": nothing by which a pod is known to take over its node.
pub fn pod_security_baseline() -> Pack {
    Pack::new("pod-security-baseline", env!("CARGO_PKG_VERSION"))
        .rule_for(&pods::NO_HOST_NAMESPACES, ["Host Namespaces"])
        .rule_for(&pods::NO_PRIVILEGED, ["Privileged Containers"])
}

/// The level "restricted": the baseline, and what is good practice for pods that nothing special is asked of.
pub fn pod_security_restricted() -> Pack {
    Pack::new("pod-security-restricted", env!("CARGO_PKG_VERSION"))
        .include(pod_security_baseline())
        .rule_for(&pods::NO_PRIVILEGE_ESCALATION, ["Privilege Escalation"])
        .rule_for(&pods::RUN_AS_NON_ROOT, ["Running as Non-root"])
}
