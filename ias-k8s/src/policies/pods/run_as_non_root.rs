//! Nothing runs as root.

use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, PodSecurityContext, PodSpec, SecurityContext};
use crate::policies::{WORKLOADS, containers, pod};

/// Containers do not run as root.
///
/// `runAsNonRoot` of the container counts, else that of the pod, which may not be false in any case.
///
/// # Why it matters
///
/// Root in a container is root on the node, behind a wall that had holes before.
///
/// # How to mend it
///
/// Give the image a user, and say so for the whole pod:
///
/// ```
/// use ias_k8s::core_v1::PodSecurityContext;
///
/// PodSecurityContext::new().run_as_non_root(true).run_as_user(65532);
/// ```
///
/// # When an exception is right
///
/// For images of others that cannot do otherwise yet, in a namespace of their own.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), restricted
/// - NIST 800-53 r5 AC-6, CIS Kubernetes 1.12 5.2.7
#[policy(id = "k8s-run-as-non-root", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn run_as_non_root(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    let of_pod = pod.then(key(PodSpec::security_context).then(PodSecurityContext::run_as_non_root));
    let refused = findings.expect(&of_pod, |on| on != Some(false), "the pod may run as root");
    let refuses = refused.is_finding();
    refused.hint("set `runAsNonRoot` to true");
    for container in containers(&pod) {
        let own = container.then(key(Container::security_context).then(SecurityContext::run_as_non_root));
        if refuses && !own.is_set() {
            continue; // Said already.
        }
        let counts = if own.is_set() { &own } else { &of_pod };
        let found = findings.expect(counts, |on| on == Some(true), "a container may run as root");
        let inherited = found.is_finding() && !own.is_set();
        found.hint("set `runAsNonRoot` to true, and give the image a user");
        if inherited {
            return; // One line of the pod mends all of its containers.
        }
    }
}
