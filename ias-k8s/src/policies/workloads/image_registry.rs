//! Images come from where they may come from.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::Container;
use crate::policies::{WORKLOADS, containers, pod};

/// The registries, or folders of them, that images may come from.
///
/// ```
/// use ias_core::policy::Pack;
/// use ias_k8s::policies::workloads::{AllowedRegistries, IMAGE_REGISTRY};
///
/// Pack::new("acme", "1.0.0")
///     .rule(&IMAGE_REGISTRY)
///     .parameter(AllowedRegistries::new(["ghcr.io/acme", "registry.k8s.io"]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedRegistries {
    prefixes: Vec<String>,
}

impl AllowedRegistries {
    /// Registries such as `registry.k8s.io`, or folders such as `ghcr.io/acme`, each with all below it.
    pub fn new(prefixes: impl IntoIterator<Item = impl Into<String>>) -> AllowedRegistries {
        AllowedRegistries { prefixes: prefixes.into_iter().map(Into::into).collect() }
    }

    fn has(&self, image: &str) -> bool {
        let image = full(image);
        self.prefixes.iter().any(|prefix| {
            image.strip_prefix(prefix.trim_end_matches('/')).is_some_and(|rest| rest.starts_with('/'))
        })
    }
}

/// Images come from the allowed registries.
///
/// A pack says which: [`AllowedRegistries`]. A name without a registry is one of `docker.io`, and without a folder as well one
/// of `docker.io/library`.
///
/// # Why it matters
///
/// An image is a program that runs with the rights of the pod. Only a registry of one's own says who put it there, scans it,
/// and still has it when others are away.
///
/// # How to mend it
///
/// Copy the image to an allowed registry, and name it there:
///
/// ```
/// use ias_k8s::core_v1::Container;
///
/// Container::new("cache").image("ghcr.io/acme/mirror/valkey:8.1.1");
/// ```
///
/// # When an exception is right
///
/// For a trial, until the image is copied.
///
/// # Sources
///
/// - [Images](https://kubernetes.io/docs/concepts/containers/images/)
/// - NIST 800-53 r5 CM-7(5) and SR-4, CIS Kubernetes 1.12 5.5.1
#[policy(id = "k8s-image-registry", severity = High, enforcement = Mandatory, types = WORKLOADS)]
pub fn image_registry(object: &AnyResource<'_>, allowed: &AllowedRegistries, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        findings
            .expect(
                &container.then(Container::image),
                |image| image.is_none_or(|image| image.starts_with("${") || allowed.has(&image)),
                "the image comes from a registry that is not allowed",
            )
            .hint(format_args!("take it from `{}`", allowed.prefixes.join("`, `")));
    }
}

/// The name with its registry, as a runtime completes it.
fn full(image: &str) -> String {
    match image.split_once('/') {
        None => format!("docker.io/library/{image}"),
        // A host has a dot or a port.
        Some((first, _)) if first.contains(['.', ':']) || first == "localhost" => image.to_owned(),
        Some(_) => format!("docker.io/{image}"),
    }
}
