//! Traffic goes to pods that are ready.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{Container, PodSpec};
use crate::policies::pod;

/// Containers with ports say when they are ready.
///
/// Looked at are those of Deployments, StatefulSets and DaemonSets. A probe of liveness is not asked for: it does harm where a
/// restart mends nothing.
///
/// # Why it matters
///
/// Without a probe a pod gets traffic as soon as its process runs, and a rollout replaces good pods by ones that never work.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{Container, ContainerPort, HttpGetAction, Probe};
///
/// Container::new("web")
///     .image("ghcr.io/acme/web:1.4.2")
///     .ports([ContainerPort::new(8080)])
///     .readiness_probe(Probe::new().http_get(HttpGetAction::new(8080).path("/ready")));
/// ```
///
/// # When an exception is right
///
/// For containers whose port only serves metrics.
///
/// # Sources
///
/// - [Probes](https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/)
/// - NIST 800-53 r5 SC-5
#[policy(
    id = "k8s-readiness-probe",
    severity = Medium,
    enforcement = Advisory,
    types = &["apps/v1/DaemonSet", "apps/v1/Deployment", "apps/v1/StatefulSet"]
)]
pub fn readiness_probe(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in pod(object).then(PodSpec::containers).items() {
        let probe = container.then(Container::readiness_probe);
        if probe.is_absent() && !container.then(Container::ports).items().is_empty() {
            findings.add(&probe, "the container does not say when it is ready").hint("set `readinessProbe`");
        }
    }
}
