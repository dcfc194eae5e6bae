use ias_aws::cfn::CfnType as _;
use ias_aws::ecr::cfn_repository::{ImageScanningConfiguration, ImageTagMutability};
use ias_aws::ecr::{CfnRepository, CfnRepositoryProps as Props};
use ias_aws::policies::ecr::{IMMUTABLE_TAGS, NO_PUBLIC_POLICY, SCAN_ON_PUSH};
use ias_core::{Value, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &IMMUTABLE_TAGS,
            |stack| {
                let props = Props::new().image_tag_mutability(ImageTagMutability::Immutable);
                CfnRepository::new(stack, "R", props);
            },
            |stack| drop(CfnRepository::new(stack, "R", Props::new())), // finding
            |stack| {
                let props = Props::new().image_tag_mutability(ImageTagMutability::Immutable);
                let repository = CfnRepository::new(stack, "R", props);
                repository.add_override("/Properties/ImageTagMutability", "MUTABLE"); // finding
            },
        ),
        Case::new(
            &NO_PUBLIC_POLICY,
            |stack| {
                let policy = policy("arn:aws:iam::111122223333:root");
                CfnRepository::new(stack, "R", Props::new().repository_policy_text(policy));
            },
            |stack| {
                let policy = policy("*");
                CfnRepository::new(stack, "R", Props::new().repository_policy_text(policy)); // finding
            },
            |stack| {
                let repository = CfnRepository::new(stack, "R", Props::new());
                repository.add_override("/Properties/RepositoryPolicyText", policy("*")); // finding
            },
        ),
        Case::new(
            &SCAN_ON_PUSH,
            |stack| drop(CfnRepository::new(stack, "R", scanned())),
            |stack| drop(CfnRepository::new(stack, "R", Props::new())), // finding
            |stack| {
                let repository = CfnRepository::new(stack, "R", scanned());
                repository.add_override("/Properties/ImageScanningConfiguration/ScanOnPush", false); // finding
            },
        ),
    ]
}

fn scanned() -> Props {
    Props::new().image_scanning_configuration(ImageScanningConfiguration::new().scan_on_push(true))
}

fn policy(principal: &str) -> Value {
    let pull = value!({
        "Effect": "Allow",
        "Principal": { "AWS": (principal) },
        "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    });
    value!({ "Version": "2012-10-17", "Statement": [pull] })
}
