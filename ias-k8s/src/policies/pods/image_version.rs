//! Images are named exactly.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::Container;
use crate::policies::{WORKLOADS, containers, pod};

/// Images have a version, and not `latest`.
///
/// A tag other than `latest`, or a digest.
///
/// # Why it matters
///
/// What `latest` is today is another program tomorrow: nodes run different ones, and nobody can go back.
///
/// # How to mend it
///
/// ```
/// use ias_k8s::core_v1::Container;
///
/// Container::new("web").image("ghcr.io/acme/web:1.4.2");
/// ```
///
/// # When an exception is right
///
/// On a developer's own cluster.
///
/// # Sources
///
/// - [Image names](https://kubernetes.io/docs/concepts/containers/images/#image-names)
/// - NIST 800-53 r5 CM-2
#[policy(id = "k8s-image-version", severity = Medium, enforcement = Mandatory, types = WORKLOADS)]
pub fn image_version(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        let image = container.then(Container::image);
        findings
            .expect(&image, |image| image.is_none_or(|image| is_exact(&image)), "the image has no version")
            .hint("name a tag other than `latest`, or a digest: `web@sha256:..`");
    }
}

fn is_exact(image: &str) -> bool {
    // Filled in at deployment.
    if image.contains("${") || image.contains('@') {
        return true;
    }
    // A port stands before the last slash.
    let name = image.rsplit('/').next().unwrap_or_default();
    name.split_once(':').is_some_and(|(_, tag)| tag != "latest")
}
