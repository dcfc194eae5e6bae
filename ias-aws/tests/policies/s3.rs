use ias_aws::cfn::CfnType as _;
use ias_aws::policies::s3::{BLOCK_PUBLIC_ACCESS, SECURE_TRANSPORT, VERSIONING};
use ias_aws::s3::cfn_bucket::{
    PublicAccessBlockConfiguration as Doors, VersioningConfiguration, VersioningConfigurationStatus,
};
use ias_aws::s3::{Bucket, BucketProps, CfnBucket, CfnBucketPolicy, CfnBucketProps};

use ias_core::Construct as _;

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &BLOCK_PUBLIC_ACCESS,
            |stack| {
                CfnBucket::new(stack, "B", CfnBucketProps::new().public_access_block_configuration(shut()));
                Bucket::new(stack, "C", BucketProps::new());
            },
            |stack| {
                let doors = shut().restrict_public_buckets(false); // finding
                CfnBucket::new(stack, "B", CfnBucketProps::new().public_access_block_configuration(doors));
            },
            |stack| {
                CfnBucket::new(stack, "B", CfnBucketProps::new().public_access_block_configuration(shut()))
                    .add_deletion_override("/Properties/PublicAccessBlockConfiguration"); // finding
            },
        ),
        Case::new(
            &SECURE_TRANSPORT,
            |stack| drop(Bucket::new(stack, "B", BucketProps::new().enforce_ssl(true))),
            |stack| drop(Bucket::new(stack, "B", BucketProps::new().enforce_ssl(false))), // finding
            |stack| {
                Bucket::new(stack, "B", BucketProps::new().enforce_ssl(true)); // finding
                let policy = stack.node().find::<CfnBucketPolicy>().remove(0);
                policy.add_override("/Properties/PolicyDocument/Statement/0/Effect", "Allow");
            },
        ),
        Case::new(
            &VERSIONING,
            |stack| drop(Bucket::new(stack, "B", BucketProps::new().versioned(true))),
            |stack| {
                let status = VersioningConfiguration::new(VersioningConfigurationStatus::Suspended); // finding
                CfnBucket::new(stack, "B", CfnBucketProps::new().versioning_configuration(status));
            },
            |stack| {
                let status = VersioningConfiguration::new(VersioningConfigurationStatus::Enabled);
                CfnBucket::new(stack, "B", CfnBucketProps::new().versioning_configuration(status))
                    .add_override("/Properties/VersioningConfiguration/Status", "Suspended"); // finding
            },
        ),
    ]
}

fn shut() -> Doors {
    Doors::new()
        .block_public_acls(true)
        .block_public_policy(true)
        .ignore_public_acls(true)
        .restrict_public_buckets(true)
}
