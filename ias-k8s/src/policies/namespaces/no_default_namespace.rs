//! Workloads live in a namespace of their own.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

use crate::policies::WORKLOADS;

/// Workloads are not in the namespace `default`.
///
/// One that names no namespace is meant too: it goes to wherever the context of `kubectl` points, and that is mostly there.
///
/// # Why it matters
///
/// Rights, quotas, network policies and pod security hold for a namespace. In `default` everything of everybody is together.
///
/// # How to mend it
///
/// Name the namespace of the chart, and all of its objects are there:
///
/// ```
/// # let app = ias_core::App::new();
/// use ias_k8s::{Chart, ChartProps};
///
/// Chart::new(&app, "web", ChartProps::new().namespace("shop"));
/// ```
///
/// # When an exception is right
///
/// On a developer's own cluster, and for charts whose namespace the tool that applies them sets.
///
/// # Sources
///
/// - [Namespaces](https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/)
/// - NIST 800-53 r5 SC-32, CIS Kubernetes 1.12 5.6.4
#[policy(id = "k8s-no-default-namespace", severity = Low, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_default_namespace(object: &AnyResource<'_>, findings: &mut Findings) {
    let namespace = object.property::<Json>("metadata").key("namespace").cast::<String>();
    findings
        .expect(
            &namespace,
            |name| name.is_some_and(|name| name != "default"),
            "the workload is in the namespace `default`",
        )
        .hint("name another one: `ChartProps::namespace`");
}
