//! Images come from where they are trusted.

use ias_core::Json;
use ias_core::policy::{AnyResource, Findings, policy};

/// Where images may come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageRegistries {
    places: Vec<String>,
}

impl ImageRegistries {
    /// Registries, such as `public.ecr.aws`, or parts of them, such as `ghcr.io/acme`.
    pub fn new(places: impl IntoIterator<Item = impl Into<String>>) -> ImageRegistries {
        ImageRegistries { places: places.into_iter().map(Into::into).collect() }
    }

    /// Whether an image may be run.
    ///
    /// ```
    /// use ias_aws::policies::general::ImageRegistries;
    ///
    /// let ours = ImageRegistries::new(["ghcr.io/acme"]);
    /// assert!(ours.allow("ghcr.io/acme/web:1.2.3"));
    /// assert!(!ours.allow("ghcr.io/acme-of-others/web:1.2.3"));
    /// assert!(ImageRegistries::new(["docker.io/library/"]).allow("nginx:1.27.3"));
    /// ```
    pub fn allow(&self, image: &str) -> bool {
        let image = full(image);
        self.places.iter().any(|place| {
            image.strip_prefix(place.trim_end_matches('/')).is_some_and(|rest| rest.starts_with('/'))
        })
    }
}

/// Images come from allowed registries.
///
/// A pack says which: [`ImageRegistries`]. Looked at are the containers of ECS and the functions of Lambda that run
/// an image. A name without a registry is one of Docker Hub, `docker.io`, and without a folder as well one of
/// `docker.io/library`.
///
/// # Why it matters
///
/// An image runs with the rights of the program. One from a registry that anybody may push to is a program of
/// somebody else.
///
/// # How to mend it
///
/// Copy the image into a registry of your own, such as by a pull-through cache of ECR, and allow that one:
///
/// ```
/// # let app = ias_core::App::new();
/// use ias_aws::policies::general::{IMAGE_REGISTRIES, ImageRegistries};
/// use ias_core::policy::Pack;
///
/// let own = ImageRegistries::new(["111122223333.dkr.ecr.eu-west-1.amazonaws.com", "public.ecr.aws/docker"]);
/// app.policies(Pack::new("acme", "1.0.0").rule(&IMAGE_REGISTRIES).parameter(own));
/// ```
///
/// # When an exception is right
///
/// For an image of a partner that is checked when it comes in.
///
/// # Sources
///
/// - [Using pull through cache rules](https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html)
/// - NIST 800-53 r5 CM-7(5) and SR-4
#[policy(
    id = "aws-image-registries",
    severity = High,
    enforcement = Mandatory,
    types = &["AWS::ECS::TaskDefinition", "AWS::Lambda::Function"]
)]
pub fn image_registries(resource: &AnyResource<'_>, allowed: &ImageRegistries, findings: &mut Findings) {
    let containers = resource.property::<Json>("ContainerDefinitions").items();
    let code = resource.property::<Json>("Code").key("ImageUri");
    let images = containers.iter().map(|container| container.key("Image")).chain([code]);
    for image in images.map(|image| image.cast::<String>()) {
        findings
            .expect(
                &image,
                |name| name.is_none_or(|name| allowed.allow(&name)),
                "the image comes from a registry that is not allowed",
            )
            .hint(format_args!("take it from one of {}", allowed.places.join(", ")));
    }
}

/// The name with its registry, as Docker completes it.
fn full(image: &str) -> String {
    match image.split_once('/') {
        None => format!("docker.io/library/{image}"),
        // A host has a dot or a port.
        Some((first, _)) if first.contains(['.', ':']) || first == "localhost" => image.to_owned(),
        Some(_) => format!("docker.io/{image}"),
    }
}
