//! Nobody takes addresses of others.

use ias_core::policy::{Findings, Resource, policy};

use crate::core_v1::{KubeService, KubeServiceProps, ServiceSpec};

/// Services claim no addresses by `externalIPs`.
///
/// # Why it matters
///
/// Nodes send all traffic for such an address to the Service, whoever owns it. So a Service takes what pods send to a bank or to
/// another team (CVE-2020-8554), and Kubernetes cannot tell.
///
/// # How to mend it
///
/// Take the addresses away; an address from outside comes with a load balancer:
///
/// ```
/// use ias_k8s::core_v1::{ServicePort, ServiceSpec, ServiceType};
///
/// ServiceSpec::new().type_(ServiceType::LoadBalancer).ports([ServicePort::new(443)]);
/// ```
///
/// # When an exception is right
///
/// On bare metal without a load balancer, for addresses that the team owns.
///
/// # Sources
///
/// - [Services, external IPs](https://kubernetes.io/docs/concepts/services-networking/service/#external-ips)
/// - NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "k8s-no-external-ips", severity = High, enforcement = Mandatory)]
pub fn no_external_ips(service: &Resource<'_, KubeService>, findings: &mut Findings) {
    let addresses = service.get(KubeServiceProps::spec).then(ServiceSpec::external_ips);
    if !addresses.items().is_empty() {
        findings
            .add(&addresses, "the Service claims addresses that may belong to others")
            .hint("take `externalIPs` away");
    }
}
