//! A tag stays with its image.

use ias_core::policy::{Findings, Resource, policy};

use crate::ecr::cfn_repository::ImageTagMutability as Mutability;
use crate::ecr::{CfnRepository, CfnRepositoryProps};

/// Tags of images are not moved.
///
/// # Why it matters
///
/// A tag that can be moved means another program tomorrow: by mistake, or because somebody has got into the
/// pipeline.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecr::{CfnRepositoryProps, cfn_repository::ImageTagMutability};
///
/// CfnRepositoryProps::new().image_tag_mutability(ImageTagMutability::Immutable);
/// ```
///
/// # When an exception is right
///
/// For repositories of caches, and where images are always named by digest.
///
/// # Sources
///
/// - [Preventing image tags from being overwritten](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html)
/// - NIST 800-53 r5 CM-2 and CM-8(1)
#[policy(id = "ecr-immutable-tags", severity = Medium, enforcement = Advisory)]
pub fn immutable_tags(repository: &Resource<'_, CfnRepository>, findings: &mut Findings) {
    let tags = repository.get(CfnRepositoryProps::image_tag_mutability);
    let fixed = |tags| matches!(tags, Some(Mutability::Immutable | Mutability::ImmutableWithExclusion));
    findings
        .expect(&tags, fixed, "a tag can be moved to another image")
        .hint("set `ImageTagMutability` to `IMMUTABLE`");
}
