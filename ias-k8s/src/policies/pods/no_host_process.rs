//! Pods on Windows stay apart from their node.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::{SecurityContext, WindowsSecurityContextOptions};
use crate::policies::{WORKLOADS, pod, security_contexts};

/// Pods on Windows are no HostProcess pods.
///
/// # Why it matters
///
/// A HostProcess container is no container: it runs as a process of the Windows node, with its network and its files, and
/// may be an administrator there.
///
/// # How to mend it
///
/// Take `hostProcess` away, and name the user that the process needs:
///
/// ```
/// use ias_k8s::core_v1::{SecurityContext, WindowsSecurityContextOptions};
///
/// let options = WindowsSecurityContextOptions::new().run_as_user_name("ContainerUser");
/// SecurityContext::new().windows_options(options);
/// ```
///
/// # When an exception is right
///
/// For agents of Windows nodes: network plugins, storage drivers, in a namespace of their own.
///
/// # Sources
///
/// - [Pod Security Standards](https://kubernetes.io/docs/concepts/security/pod-security-standards/), baseline
/// - NIST 800-53 r5 AC-6 and SC-39, CIS Kubernetes 1.12 5.2.10
#[policy(id = "k8s-no-host-process", severity = Critical, enforcement = Mandatory, types = WORKLOADS)]
pub fn no_host_process(object: &AnyResource<'_>, findings: &mut Findings) {
    for context in security_contexts(&pod(object)) {
        let options = context.then(SecurityContext::windows_options);
        let host = options.then(WindowsSecurityContextOptions::host_process);
        findings
            .expect(&host, |on| on != Some(true), "the process runs on the node, outside of any container")
            .hint("take `hostProcess` away");
    }
}
