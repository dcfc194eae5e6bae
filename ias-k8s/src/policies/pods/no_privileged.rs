//! Containers are confined.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, SecurityContext};
use crate::policies::{WORKLOADS, containers, pod};

/// Containers are not privileged.
///
/// # Why it matters
///
/// A privileged container is root on its node: it sees all devices and can take over everything that runs there.
///
/// # How to mend it
///
/// Take `privileged` away, and add the single capability that is needed:
///
/// ```
/// use ias_k8s::core_v1::{Capabilities, SecurityContext};
///
/// SecurityContext::new().capabilities(Capabilities::new().add(["NET_BIND_SERVICE"]));
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself: network plugins, storage drivers, in a namespace of their own.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.2.2
#[policy(id = "k8s-no-privileged", severity = Critical, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_privileged(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let privileged = container.then(key(Container::security_context).then(SecurityContext::privileged));
        findings
            .expect(&privileged, |on| on != Some(true), "the container is privileged")
            .hint("take `privileged` away, and add the capability that is needed");
    }
}
