//! None of root's powers.

use ias_core::Value;
use ias_core::key;
use ias_core::policy::{AnyResource, Findings, policy};

use super::added_capabilities::COMMON;
use crate::core_v1::{Capabilities, Container, SecurityContext};
use crate::policies::{WORKLOADS, containers, is_windows, pod};

/// Containers drop all capabilities.
///
/// `NET_BIND_SERVICE` may be added back. What is not common at all has a rule of its own, `k8s-added-capabilities`; pods that
/// say that they run on Windows are not looked at.
///
/// # Why it matters
///
/// Runtimes give a container a dozen of root's powers. Hardly a program needs one of them, and who breaks into it gets them
/// all.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::{Capabilities, SecurityContext};
///
/// SecurityContext::new().capabilities(Capabilities::new().drop(["ALL"]));
/// ```
///
/// # When an exception is right
///
/// For software that changes its user as it starts, until it starts as that user.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), restricted
/// - NIST 800-53 r5 AC-6 and CM-7, CIS Kubernetes 1.12 5.2.8 and 5.2.9
#[policy(id = "k8s-drop-capabilities", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn drop_capabilities(object: &AnyResource<'_>, findings: &mut Findings) {
    let pod = pod(object);
    if is_windows(&pod) {
        return;
    }
    for container in containers(&pod) {
        let capabilities =
            container.then(key(Container::security_context).then(SecurityContext::capabilities));
        findings
            .expect(
                &capabilities.then(Capabilities::drop).json(),
                |list| list.is_some_and(|list| is_all(&list)),
                "the container keeps capabilities",
            )
            .hint("drop `ALL`");
        for added in capabilities.then(Capabilities::add).items() {
            let name = added.json().as_str().unwrap_or_default();
            findings
                .expect(
                    &added,
                    |name| {
                        name.is_none_or(|name| name == "NET_BIND_SERVICE" || !COMMON.contains(&name.as_str()))
                    },
                    format_args!("the container adds the capability `{name}`"),
                )
                .hint("do without it: only `NET_BIND_SERVICE` may be added");
        }
    }
}

fn is_all(list: &Value) -> bool {
    list.as_list().is_some_and(|list| list.iter().any(|one| one.as_str() == Some("ALL")))
}
