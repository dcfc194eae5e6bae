//! Images have a version.

use ias_core::policy::{Findings, Resource, policy};

use crate::ecs::cfn_task_definition::ContainerDefinition;
use crate::ecs::{CfnTaskDefinition, CfnTaskDefinitionProps};
use crate::policies::outline;

/// Containers run a fixed version of their image.
///
/// An image has a digest, or a tag other than `latest`; the digest is the stronger of the two. It is enough that the
/// tag is known: the registry may be late.
///
/// # Why it matters
///
/// With `latest` each new task may run another program than its neighbours, and nobody can go back to yesterday.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::cfn_task_definition::ContainerDefinition;
///
/// ContainerDefinition::new("web", "public.ecr.aws/nginx/nginx:1.27.3");
/// ```
///
/// # When an exception is right
///
/// For experiments.
///
/// # Sources
///
/// - [Best practices for container images](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html)
/// - NIST 800-53 r5 CM-2
#[policy(id = "ecs-image-version", severity = Medium, enforcement = Mandatory)]
pub fn image_version(task: &Resource<'_, CfnTaskDefinition>, findings: &mut Findings) {
    for container in task.get(CfnTaskDefinitionProps::container_definitions).items() {
        let image = container.then(ContainerDefinition::image);
        let (message, hint) =
            ("the image has no fixed version", "add a digest, or a tag other than `latest`");
        let late = if image.is_unknown() { outline(&image) } else { None };
        match late.as_deref().and_then(version) {
            Some("latest") => {
                findings.add(&image, message).hint(hint);
            }
            Some("*") | None => {
                let fixed = |name: &str| version(name).is_some_and(|version| version != "latest");
                findings.expect(&image, |name| name.is_none_or(|name| fixed(&name)), message).hint(hint);
            }
            Some(_) => {}
        }
    }
}

/// The digest or the tag of an image.
fn version(image: &str) -> Option<&str> {
    let last = image.rsplit('/').next()?;
    last.split_once('@').or_else(|| last.split_once(':')).map(|(_, version)| version)
}
