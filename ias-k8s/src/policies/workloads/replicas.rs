//! One pod is none.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::autoscaling_v2::KubeHorizontalPodAutoscaler;

/// Deployments have at least two pods.
///
/// A number that is not written is 1, except where the chart has a HorizontalPodAutoscaler, which sets it. 0 is a Deployment
/// that is switched off.
///
/// # Why it matters
///
/// Nodes are drained, upgraded and lost. With one pod the service is away each time, and a PodDisruptionBudget can only block
/// the node.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::apps_v1::DeploymentSpec;
/// # use ias_k8s::{core_v1::PodTemplateSpec, meta_v1::LabelSelector};
/// # let (selector, template) = (LabelSelector::new(), PodTemplateSpec::new());
///
/// DeploymentSpec::new(selector, template).replicas(2);
/// ```
///
/// # When an exception is right
///
/// For what may run only once and may be away for a minute, and outside of production.
///
/// # Sources
///
/// - [Disruptions](https://kubernetes.io/docs/concepts/workloads/pods/disruptions/)
/// - NIST 800-53 r5 CP-10 and SC-5
#[policy(id = "k8s-replicas", severity = Low, enforcement = Advisory, types = &["apps/v1/Deployment"])]
pub fn replicas(object: &AnyResource<'_>, findings: &mut Findings) {
    let replicas = object.property::<Json>("spec").key("replicas").cast::<i64>();
    if replicas.is_absent() && !object.others::<KubeHorizontalPodAutoscaler>().is_empty() {
        return;
    }
    findings
        .expect(&replicas, |number| number.is_some_and(|number| number != 1), "there is only one pod")
        .hint("set `replicas` to 2 or more");
}
