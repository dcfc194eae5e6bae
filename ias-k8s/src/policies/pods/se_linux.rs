//! The wall that SELinux makes stays.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{SeLinuxOptions, SecurityContext};
use crate::policies::{WORKLOADS, pod, security_contexts};

/// The types that are made for containers.
const TYPES: [&str; 5] = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];

/// Containers keep the types of SELinux that are made for them.
///
/// Those types are `container_t`, `container_init_t`, `container_kvm_t` and `container_engine_t`; a user or a role may not be
/// set, a level may.
///
/// # Why it matters
///
/// The type decides which files and processes of the node a container can touch. Another one, such as `spc_t`, takes the
/// wall away.
///
/// # How to mend it
///
/// Leave the options away, or set no more than the level:
///
/// ```
/// use ias_k8s::core_v1::{SeLinuxOptions, SecurityContext};
///
/// SecurityContext::new().se_linux_options(SeLinuxOptions::new().level("s0:c123,c456"));
/// ```
///
/// # When an exception is right
///
/// For agents of the node itself, with a type that was written for them.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6 and SC-39, CIS Kubernetes 1.12 5.6.3
#[policy(id = "k8s-se-linux", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn se_linux(object: &AnyResource<'_>, findings: &mut Findings) {
    for context in security_contexts(&pod(object)) {
        let options = context.then(SecurityContext::se_linux_options);
        findings
            .expect(
                &options.then(SeLinuxOptions::type_),
                |kind| kind.is_none_or(|kind| TYPES.contains(&kind.as_str())),
                "the type of SELinux is not one for containers",
            )
            .hint("take it away, or say `container_t`");
        for (name, field) in
            [("user", options.then(SeLinuxOptions::user)), ("role", options.then(SeLinuxOptions::role))]
        {
            findings
                .expect(
                    &field,
                    |text| text.is_none_or(|text| text.is_empty()),
                    format_args!("a {name} of SELinux is set"),
                )
                .hint(format_args!("take `{name}` away"));
        }
    }
}
