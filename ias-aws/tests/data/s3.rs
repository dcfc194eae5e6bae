use ias_aws::kms::{Key, KeyProps};
use ias_aws::s3::{
    BlockPublicAccess, Bucket, BucketEncryption, BucketProps, LifecycleRule, ServerAccessLogs, StorageClass,
    Transition,
};
use ias_core::{Duration, known};
use serde_json::{Value, json};

use crate::support::{allow, attribute, below, refer, trial};

fn everything() -> Value {
    json!([attribute("B08E7C7AF", "Arn"), below("B08E7C7AF", "/*")])
}

#[test]
fn a_bucket_is_private_encrypted_and_stays() {
    let trial = trial();
    Bucket::new(&trial.stack, "B", BucketProps::new());
    let template = trial.template();
    assert_eq!(
        template.list(),
        [("B08E7C7AF", "AWS::S3::Bucket"), ("BPolicy3F02723E", "AWS::S3::BucketPolicy")]
    );
    let bucket = template.resource("B08E7C7AF");
    assert_eq!(bucket["DeletionPolicy"], "Retain");
    let expected = json!({
        "BucketEncryption": {
            "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } }]
        },
        "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": true,
            "BlockPublicPolicy": true,
            "IgnorePublicAcls": true,
            "RestrictPublicBuckets": true,
        },
    });
    assert_eq!(bucket["Properties"], expected);
    let policy = template.properties("BPolicy3F02723E");
    assert_eq!(policy["Bucket"], refer("B08E7C7AF"));
    let expected = json!([{
        "Effect": "Deny",
        "Action": "s3:*",
        "Resource": everything(),
        "Principal": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    }]);
    assert_eq!(policy["PolicyDocument"]["Statement"], expected);
}

#[test]
fn grants_are_those_of_the_cdk() {
    let trial = trial();
    let bucket = Bucket::new(&trial.stack, "B", BucketProps::new());
    let role = trial.role();
    bucket.grant_read(&role);
    bucket.grant_put(&role);
    bucket.grant_delete(&role);
    bucket.grant_read_write(&role);
    bucket.grant_write(&role);
    let put = [
        "s3:PutObject",
        "s3:PutObjectLegalHold",
        "s3:PutObjectRetention",
        "s3:PutObjectTagging",
        "s3:PutObjectVersionTagging",
        "s3:Abort*",
    ];
    let read = ["s3:GetObject*", "s3:GetBucket*", "s3:List*"];
    let delete = ["s3:DeleteObject*"];
    let objects = below("B08E7C7AF", "/*");
    let expected = [
        allow(json!(read), everything()),
        allow(json!(put), objects.clone()),
        allow(json!("s3:DeleteObject*"), objects),
        allow(json!([&read[..], &delete, &put].concat()), everything()),
        allow(json!([&delete[..], &put].concat()), everything()),
    ];
    assert_eq!(trial.template().role_policy(), &expected);
}

#[test]
fn grants_come_with_the_key() {
    let trial = trial();
    let key = Key::new(&trial.stack, "K", KeyProps::new());
    let bucket = Bucket::new(&trial.stack, "B", BucketProps::new().encryption(&key));
    let role = trial.role();
    bucket.grant_read(&role);
    bucket.grant_put(&role);
    bucket.grant_delete(&role);
    bucket.grant_read_write(&role);
    let template = trial.template();
    let rule = &template.properties("B08E7C7AF")["BucketEncryption"]["ServerSideEncryptionConfiguration"][0];
    let by_default = json!({ "KMSMasterKeyID": attribute("K485CC42E", "Arn"), "SSEAlgorithm": "aws:kms" });
    assert_eq!(rule, &json!({ "BucketKeyEnabled": true, "ServerSideEncryptionByDefault": by_default }));
    let key = || attribute("K485CC42E", "Arn");
    let policy = template.role_policy();
    let (read, put) = (
        json!(["kms:Decrypt", "kms:DescribeKey"]),
        json!(["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt"]),
    );
    let both =
        json!(["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]);
    assert_eq!(policy[1], allow(read, key()));
    assert_eq!(policy[3], allow(put, key()));
    assert_eq!(policy[6], allow(both, key()));
    assert_eq!(policy.len(), 7);
}

#[test]
fn lifecycle_and_logs() {
    let trial = trial();
    let logs = Bucket::new(&trial.stack, "L", BucketProps::new().enforce_ssl(false));
    let rule = LifecycleRule::new()
        .expiration(Duration::days(3))
        .transition(Transition::new(StorageClass::Glacier, Duration::days(2)))
        .noncurrent_version_expiration(Duration::days(9))
        .noncurrent_versions_to_retain(4)
        .abort_incomplete_multipart_upload_after(Duration::days(7));
    let props = BucketProps::new()
        .versioned(true)
        .enforce_ssl(false)
        .block_public_access(BlockPublicAccess::BLOCK_ACLS)
        .lifecycle_rule(rule)
        .server_access_logs(ServerAccessLogs::to(&logs).prefix("x/"));
    Bucket::new(&trial.stack, "B", props);
    let template = trial.template();
    let bucket = template.properties("B08E7C7AF");
    assert_eq!(bucket["VersioningConfiguration"], json!({ "Status": "Enabled" }));
    assert_eq!(bucket["PublicAccessBlockConfiguration"]["BlockPublicPolicy"], false);
    let rule = json!({
        "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 7 },
        "ExpirationInDays": 3,
        "NoncurrentVersionExpiration": { "NoncurrentDays": 9, "NewerNoncurrentVersions": 4 },
        "Status": "Enabled",
        "Transitions": [{ "StorageClass": "GLACIER", "TransitionInDays": 2 }],
    });
    assert_eq!(bucket["LifecycleConfiguration"], json!({ "Rules": [rule] }));
    let logging = json!({ "DestinationBucketName": refer("L2EA2915D"), "LogFilePrefix": "x/" });
    assert_eq!(bucket["LoggingConfiguration"], logging);
    let statement = &template.only("AWS::S3::BucketPolicy")["PolicyDocument"]["Statement"][0];
    assert_eq!(statement["Principal"], json!({ "Service": "logging.s3.amazonaws.com" }));
    assert_eq!(statement["Resource"], below("L2EA2915D", "/x/*"));
    assert_eq!(statement["Condition"]["ArnLike"]["aws:SourceArn"], attribute("B08E7C7AF", "Arn"));
}

#[test]
fn a_bucket_that_exists_can_be_granted() {
    let trial = trial();
    let bucket = Bucket::from_bucket_arn(&trial.stack, "B", known("arn:aws:s3:::acme-raw"));
    assert_eq!(bucket.bucket_name().known().as_deref(), Some("acme-raw"));
    bucket.grant_put(&trial.role());
    assert_eq!(trial.template().role_policy()[0]["Resource"], "arn:aws:s3:::acme-raw/*");
    let bucket = Bucket::from_bucket_name(&trial.stack, "C", known("acme-raw"));
    assert_eq!(bucket.s3_url_for_object("a/b").known().as_deref(), Some("s3://acme-raw/a/b"));
}

#[test]
fn names_and_empty_rules_are_reported() {
    let trial = trial();
    let props =
        BucketProps::new().bucket_name("Acme_Raw").lifecycle_rule(LifecycleRule::new().prefix("tmp/"));
    Bucket::new(&trial.stack, "B", props);
    assert_eq!(trial.problems(), ["IAS1204", "IAS1205"]);
}

#[test]
fn logs_do_not_go_to_a_bucket_with_a_key() {
    let trial = trial();
    let logs = Bucket::new(&trial.stack, "L", BucketProps::new().encryption(BucketEncryption::Kms));
    Bucket::new(&trial.stack, "B", BucketProps::new().server_access_logs(ServerAccessLogs::to(&logs)));
    assert_eq!(trial.problems(), ["IAS1215"]);
}
