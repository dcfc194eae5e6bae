//! The wall that AppArmor makes stays.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{AppArmorProfile, SecurityContext};
use crate::policies::{WORKLOADS, pod, pod_annotations, security_contexts};

/// Containers keep a profile of AppArmor.
///
/// `RuntimeDefault` and `Localhost` are profiles. Looked at are `appArmorProfile` of pods and containers, and the annotations
/// of pods that were its form before Kubernetes 1.30.
///
/// # Why it matters
///
/// Nodes with AppArmor give each container a profile that forbids what containers do not need, such as to mount, and to
/// write below `/proc`. `Unconfined` takes it away.
///
/// # How to mend it
///
/// Take the property away, or load a profile of your own on the nodes and name it:
///
/// ```
/// use ias_k8s::core_v1::{AppArmorProfile, AppArmorProfileType, SecurityContext};
///
/// let profile = AppArmorProfile::new(AppArmorProfileType::Localhost).localhost_profile("web");
/// SecurityContext::new().app_armor_profile(profile);
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself that the profile keeps from their work.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6 and SC-39, CIS Kubernetes 1.12 5.6.3
#[policy(id = "k8s-app-armor", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn app_armor(object: &AnyResource<'_>, findings: &mut Findings) {
    const MESSAGE: &str = "a container runs without a profile of AppArmor";
    for context in security_contexts(&pod(object)) {
        let profile = context.then(SecurityContext::app_armor_profile).then(AppArmorProfile::type_);
        findings
            .expect(
                &profile.cast::<String>(),
                |kind| kind.is_none_or(|kind| ["RuntimeDefault", "Localhost"].contains(&kind.as_str())),
                MESSAGE,
            )
            .hint("take the profile away, or say `RuntimeDefault`");
    }
    for (key, profile) in pod_annotations(object).entries() {
        if key.starts_with("container.apparmor.security.beta.kubernetes.io/") {
            findings
                .expect(&profile, |profile| profile.is_none_or(|profile| is_profile(&profile)), MESSAGE)
                .hint("say `runtime/default`, or take the annotation away");
        }
    }
}

/// Whether an annotation names a profile.
fn is_profile(text: &str) -> bool {
    text.is_empty() || text == "runtime/default" || text.starts_with("localhost/")
}
