//! Nodes are no doors.

use ias_core::policy::{Findings, Resource, policy};

use crate::core_v1::{KubeService, KubeServiceProps, ServiceSpec};

/// Services take no ports of nodes.
///
/// # Why it matters
///
/// A Service of the type `NodePort` opens its port on every node of the cluster, to all who reach the nodes, past the Ingress
/// and with addresses that change.
///
/// # How to mend it
///
/// Leave the type away, and put an Ingress before the Service:
///
/// ```
/// use ias_k8s::core_v1::{ServicePort, ServiceSpec};
///
/// ServiceSpec::new().selector([("app", "web")]).ports([ServicePort::new(80)]);
/// ```
///
/// # When an exception is right
///
/// Where a load balancer outside of the cluster is bound to the port.
///
/// # Sources
///
/// - [Services, type NodePort](https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport)
/// - NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "k8s-no-node-port", severity = Low, enforcement = Advisory)]
pub fn no_node_port(service: &Resource<'_, KubeService>, findings: &mut Findings) {
    findings
        .expect(
            &service.get(KubeServiceProps::spec).then(ServiceSpec::type_).cast::<String>(),
            |kind| kind.is_none_or(|kind| kind != "NodePort"),
            "the Service opens a port on every node",
        )
        .hint("leave `type` away, and put an Ingress before the Service");
}
