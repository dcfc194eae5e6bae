//! Probes go to the pod that they probe.

use ias_core::policy::{AnyResource, Field, Findings, policy};

use crate::core_v1::{Container, HttpGetAction, Lifecycle, LifecycleHandler, Probe, TcpSocketAction};
use crate::policies::{ContainerOf, WORKLOADS, containers, pod};

/// Probes and hooks name no host.
///
/// Looked at is `host` of `httpGet` and `tcpSocket`, in the three probes and the two hooks of a container.
///
/// # Why it matters
///
/// The kubelet sends the request, from the node. Who names the host lets it call anything that the node reaches and the pod
/// must not: the metadata service, the kubelet, other networks.
///
/// # How to mend it
///
/// Take `host` away: the request goes to the pod then. A virtual host is named by a header:
///
/// ```
/// use ias_k8s::core_v1::{HttpGetAction, HttpHeader, Probe};
///
/// let get = HttpGetAction::new(8080).path("/healthz").http_headers([HttpHeader::new("Host", "shop.example.com")]);
/// Probe::new().http_get(get);
/// ```
///
/// # When an exception is right
///
/// For pods in the network of their node that listen at `127.0.0.1` only.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-4 and SC-7
#[policy(id = "k8s-no-host-probes", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_host_probes(object: &AnyResource<'_>, findings: &mut Findings) {
    for host in containers(&pod(object)).iter().flat_map(hosts) {
        findings
            .expect(
                &host,
                |host| host.is_none_or(|host| host.is_empty()),
                "the node sends a request to a host that the pod names",
            )
            .hint("take `host` away, or send it as the header `Host`");
    }
}

fn hosts<'a>(container: &ContainerOf<'a>) -> Vec<Field<'a, String>> {
    let mut all = Vec::new();
    for probe in [Container::liveness_probe, Container::readiness_probe, Container::startup_probe] {
        let probe = container.then(probe);
        // Mostly there is none.
        if probe.is_set() {
            all.push(probe.then(Probe::http_get).then(HttpGetAction::host));
            all.push(probe.then(Probe::tcp_socket).then(TcpSocketAction::host));
        }
    }
    let lifecycle = container.then(Container::lifecycle);
    if lifecycle.is_set() {
        for hook in [lifecycle.then(Lifecycle::post_start), lifecycle.then(Lifecycle::pre_stop)] {
            all.push(hook.then(LifecycleHandler::http_get).then(HttpGetAction::host));
            all.push(hook.then(LifecycleHandler::tcp_socket).then(TcpSocketAction::host));
        }
    }
    all
}
