//! Ports of pods stay those of pods.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, ContainerPort};
use crate::policies::{WORKLOADS, containers, pod};

/// Containers take no ports of their node.
///
/// # Why it matters
///
/// A port of the node is reached from outside past network policies and Services, takes the traffic that another process of
/// the node was meant to get, and lets only one such pod run on each node.
///
/// # How to mend it
///
/// Put a Service before the pods:
///
/// ```
/// use ias_k8s::core_v1::{ServicePort, ServiceSpec};
///
/// ServiceSpec::new().selector([("app", "web")]).ports([ServicePort::new(80)]);
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself, and for ingress controllers without a load balancer before them.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 SC-7, CIS Kubernetes 1.12 5.2.12
#[policy(id = "k8s-no-host-ports", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_host_ports(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        for port in container.then(Container::ports).items() {
            let host = port.then(ContainerPort::host_port);
            findings
                .expect(
                    &host,
                    |port| port.is_none_or(|port| port == 0),
                    "the container takes a port of its node",
                )
                .hint("take `hostPort` away, and put a Service before the pods");
        }
    }
}
