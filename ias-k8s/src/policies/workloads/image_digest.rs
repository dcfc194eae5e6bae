//! Images are named by what is in them.

use ias_core::policy::{AnyResource, Findings, policy};

use crate::core_v1::Container;
use crate::policies::{WORKLOADS, containers, pod};

/// Images are named by their digest.
///
/// # Why it matters
///
/// A tag can be moved, by mistake or by somebody who broke into the registry. A digest is made of what is in the image, so
/// that what was tested is what runs.
///
/// # How to mend it
///
/// Let the pipeline that pushes the image hand on its digest; the tag may stay before it:
///
/// ```
/// use ias_k8s::core_v1::Container;
///
/// let digest = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
/// Container::new("web").image(format!("ghcr.io/acme/web:1.4.2@{digest}"));
/// ```
///
/// # When an exception is right
///
/// Where the registry lets no tag be moved.
///
/// # Sources
///
/// - [Image names](https://kubernetes.io/docs/concepts/containers/images/#image-names)
/// - NIST 800-53 r5 CM-2 and SI-7
#[policy(id = "k8s-image-digest", severity = Low, enforcement = Advisory, types = WORKLOADS)]
pub fn image_digest(object: &AnyResource<'_>, findings: &mut Findings) {
    for container in containers(&pod(object)) {
        findings
            .expect(
                &container.then(Container::image),
                // What deployment fills in is not known.
                |image| image.is_none_or(|image| image.contains("@sha") || image.contains("${")),
                "the image has no digest",
            )
            .hint("add it: `web:1.4.2@sha256:..`");
    }
}
