use ias_aws::Stack;
use ias_aws::cfn::CfnType as _;
use ias_aws::policies::s3::{
    ACCESS_LOGGING, BLOCK_PUBLIC_ACCESS, INCOMPLETE_UPLOADS, KMS_KEY, NO_ACLS, NO_PUBLIC_POLICY,
    SECURE_TRANSPORT, VERSIONING,
};
use ias_aws::s3::cfn_bucket::{
    AbortIncompleteMultipartUpload, LifecycleConfiguration, LoggingConfiguration, OwnershipControls,
    OwnershipControlsRule, OwnershipControlsRuleObjectOwnership as Owner,
    PublicAccessBlockConfiguration as Doors, Rule, RuleStatus, VersioningConfiguration,
    VersioningConfigurationStatus,
};
use ias_aws::s3::{
    Bucket, BucketEncryption, BucketProps, CfnBucket, CfnBucketPolicy, CfnBucketPolicyProps, CfnBucketProps,
    ServerAccessLogs,
};
use ias_core::{Construct as _, Value, value};

use crate::Case;

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ACCESS_LOGGING,
            |stack| drop(logged(stack)),
            |stack| drop(CfnBucket::new(stack, "B", CfnBucketProps::new())), // finding
            |stack| {
                let bucket = logged(stack);
                bucket.add_deletion_override("/Properties/LoggingConfiguration"); // finding
            },
        ),
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
            &INCOMPLETE_UPLOADS,
            |stack| drop(tidied(stack, RuleStatus::Enabled)),
            |stack| {
                let rule = Rule::new(RuleStatus::Disabled).abort_incomplete_multipart_upload(week());
                let rules = LifecycleConfiguration::new([rule]); // finding
                CfnBucket::new(stack, "B", CfnBucketProps::new().lifecycle_configuration(rules));
            },
            |stack| {
                let bucket = tidied(stack, RuleStatus::Enabled);
                bucket.add_override("/Properties/LifecycleConfiguration/Rules", expiry()); // finding
            },
        ),
        Case::new(
            &KMS_KEY,
            |stack| {
                let logs = Bucket::new(stack, "Logs", BucketProps::new());
                let props = BucketProps::new().encryption(BucketEncryption::Kms);
                Bucket::new(stack, "B", props.server_access_logs(ServerAccessLogs::to(&logs)));
            },
            |stack| drop(CfnBucket::new(stack, "B", CfnBucketProps::new())), // finding
            |stack| {
                Bucket::new(stack, "B", BucketProps::new().encryption(BucketEncryption::KmsManaged));
                let bucket = stack.node().find::<CfnBucket>().remove(0);
                bucket.add_override(ALGORITHM, "AES256"); // finding
            },
        ),
        Case::new(
            &NO_ACLS,
            |stack| drop(CfnBucket::new(stack, "B", owned(Owner::BucketOwnerEnforced))),
            |stack| {
                let writers = OwnershipControlsRule::new().object_ownership(Owner::ObjectWriter); // finding
                let controls = OwnershipControls::new([writers]);
                CfnBucket::new(stack, "B", CfnBucketProps::new().ownership_controls(controls));
            },
            |stack| {
                let bucket = CfnBucket::new(stack, "B", CfnBucketProps::new());
                bucket.add_override("/Properties/AccessControl", "PublicRead"); // finding
            },
        ),
        Case::new(
            &NO_PUBLIC_POLICY,
            |stack| drop(CfnBucketPolicy::new(stack, "P", policy("arn:aws:iam::111122223333:root"))),
            |stack| {
                let props = policy("*"); // finding
                CfnBucketPolicy::new(stack, "P", props);
            },
            |stack| {
                let policy = CfnBucketPolicy::new(stack, "P", policy("arn:aws:iam::111122223333:root"));
                policy.add_override("/Properties/PolicyDocument/Statement", value!([(statement("*"))])); // finding
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

const ALGORITHM: &str = "/Properties/BucketEncryption/ServerSideEncryptionConfiguration/0\
                         /ServerSideEncryptionByDefault/SSEAlgorithm";

/// Two buckets with the one for their logs.
fn logged(stack: &Stack) -> CfnBucket {
    let logs = CfnBucket::new(stack, "Logs", CfnBucketProps::new());
    let logging = LoggingConfiguration::new().destination_bucket_name(logs.reference());
    CfnBucket::new(stack, "A", CfnBucketProps::new().logging_configuration(logging.clone()));
    CfnBucket::new(stack, "B", CfnBucketProps::new().logging_configuration(logging))
}

fn tidied(stack: &Stack, status: RuleStatus) -> CfnBucket {
    let rules = LifecycleConfiguration::new([Rule::new(status).abort_incomplete_multipart_upload(week())]);
    CfnBucket::new(stack, "B", CfnBucketProps::new().lifecycle_configuration(rules))
}

fn week() -> AbortIncompleteMultipartUpload {
    AbortIncompleteMultipartUpload::new(7)
}

fn expiry() -> Value {
    value!([{ "Status": "Enabled", "ExpirationInDays": 30 }])
}

fn owned(owner: Owner) -> CfnBucketProps {
    let rule = OwnershipControlsRule::new().object_ownership(owner);
    CfnBucketProps::new().ownership_controls(OwnershipControls::new([rule]))
}

#[track_caller]
fn policy(principal: &str) -> CfnBucketPolicyProps {
    let document = value!({ "Version": "2012-10-17", "Statement": [(statement(principal))] });
    CfnBucketPolicyProps::new("orders", document)
}

fn statement(principal: &str) -> Value {
    value!({
        "Effect": "Allow",
        "Principal": { "AWS": (principal) },
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::orders/*",
    })
}
