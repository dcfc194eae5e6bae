//! Buckets.

use ias_core::{Construct, Diagnostic, Fits, IntoVal, Is, Node, Props, Val, text};

use super::{
    BlockPublicAccess, BucketEncryption, BucketPolicy, CfnBucket, CfnBucketProps, LifecycleRule,
    ServerAccessLogs, cfn_bucket,
};
use crate::cfn::{CfnType, RemovalPolicy, With as _};
use crate::iam::{Grant, Grantable, PolicyStatement, Principal};
use crate::intrinsic::{pseudo, select, split};
use crate::{Stack, codes, kinds, kms};

/// A bucket.
///
/// Public access is blocked and requests without TLS are refused by default. The CDK writes neither: S3 blocks public
/// access to new buckets by itself, here it is in the template, where a review sees it. TLS
/// ([`enforce_ssl`](BucketProps::enforce_ssl)) is what security standards ask for, and every client of AWS uses it; this
/// adds a bucket policy to the stack.
///
/// ```
/// use ias_aws::{Stack, StackProps, iam, s3};
/// use ias_core::{App, Duration};
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let role = iam::Role::new(&stack, "Worker", iam::RoleProps::new(iam::Principal::service("ecs-tasks.amazonaws.com")));
///
/// let logs = s3::Bucket::new(&stack, "Logs", s3::BucketProps::new());
/// let props = s3::BucketProps::new()
///     .versioned(true)
///     .server_access_logs(s3::ServerAccessLogs::to(&logs).prefix("invoices/"))
///     .lifecycle_rule(s3::LifecycleRule::new().noncurrent_version_expiration(Duration::days(30)));
/// let invoices = s3::Bucket::new(&stack, "Invoices", props);
/// invoices.grant_read_write(&role);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Bucket {
    node: Node,
    arn: Val<Is<kinds::BucketArn>>,
    name: Val<Is<kinds::BucketName>>,
    encryption_key: Option<kms::Key>,
}

/// How a [`Bucket`] is made.
///
/// Source: [`AWS::S3::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html).
#[derive(Clone, Debug, Props)]
pub struct BucketProps {
    /// The name, unique among all accounts of AWS; made by CloudFormation if absent, which lets the bucket be replaced.
    /// 3 to 63 lower-case letters, digits, `-` and `.`.
    pub bucket_name: Option<Val<String>>,
    /// Whether replaced and deleted objects are kept as versions.
    #[props(default = false)]
    pub versioned: bool,
    /// How objects are encrypted.
    #[props(default = BucketEncryption::S3Managed)]
    pub encryption: BucketEncryption,
    /// Whether S3 asks KMS once for many objects, which costs less. The CDK's default is `false`. Only for encryption with
    /// KMS.
    #[props(default = true)]
    pub bucket_key_enabled: bool,
    /// What public access is blocked.
    #[props(default = BlockPublicAccess::BLOCK_ALL)]
    pub block_public_access: BlockPublicAccess,
    /// Whether requests without TLS are refused.
    #[props(default = true)]
    pub enforce_ssl: bool,
    /// What happens to objects with time.
    #[props(default, each = lifecycle_rule)]
    pub lifecycle_rules: Vec<LifecycleRule>,
    /// Where the log of requests goes; nowhere if absent.
    pub server_access_logs: Option<ServerAccessLogs>,
    /// Which other sites' scripts may use the bucket.
    #[props(default, each = cors_rule)]
    pub cors: Vec<cfn_bucket::CorsRule>,
    /// Whether what happens to objects is told to EventBridge.
    #[props(default = false)]
    pub event_bridge_enabled: bool,
    /// What happens to it when it leaves the stack. CloudFormation cannot delete a bucket that has objects.
    #[props(default = RemovalPolicy::Retain)]
    pub removal_policy: RemovalPolicy,
}

impl Bucket {
    /// Defines a bucket.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: BucketProps) -> Bucket {
        scope.node().define(id, |node| {
            check(&node, &props);
            let (encryption, encryption_key) = encrypt(&node, props.encryption, props.bucket_key_enabled);
            let versioning = props.versioned.then(|| {
                cfn_bucket::VersioningConfiguration::new(cfn_bucket::VersioningConfigurationStatus::Enabled)
            });
            let rules: Vec<_> = props.lifecycle_rules.into_iter().map(LifecycleRule::into_rule).collect();
            let lifecycle = (!rules.is_empty()).then(|| cfn_bucket::LifecycleConfiguration::new(rules));
            let logging = props.server_access_logs.as_ref().map(|logs| {
                cfn_bucket::LoggingConfiguration::new()
                    .destination_bucket_name(logs.bucket.bucket_name())
                    .with(logs.prefix.as_deref(), cfn_bucket::LoggingConfiguration::log_file_prefix)
            });
            let cors = (!props.cors.is_empty()).then(|| cfn_bucket::CorsConfiguration::new(props.cors));
            let notification = props.event_bridge_enabled.then(|| {
                let bridge = cfn_bucket::EventBridgeConfiguration::new(true);
                cfn_bucket::NotificationConfiguration::new().event_bridge_configuration(bridge)
            });
            let resource = CfnBucketProps::new()
                .bucket_encryption(encryption)
                .with(props.bucket_name, CfnBucketProps::bucket_name)
                .with(cors, CfnBucketProps::cors_configuration)
                .with(lifecycle, CfnBucketProps::lifecycle_configuration)
                .with(logging, CfnBucketProps::logging_configuration)
                .with(notification, CfnBucketProps::notification_configuration)
                .public_access_block_configuration(props.block_public_access.to_configuration())
                .with(versioning, CfnBucketProps::versioning_configuration);
            let resource = CfnBucket::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            let (arn, name) = (resource.attr_arn(), resource.reference());
            let bucket = Bucket { node, arn, name, encryption_key };
            if props.enforce_ssl {
                bucket.refuse_plain_connections();
            }
            if let Some(logs) = props.server_access_logs {
                logs.bucket.take_logs_of(&bucket, logs.prefix.as_deref().unwrap_or_default());
            }
            bucket
        })
    }

    /// A bucket that exists already, by its name.
    #[track_caller]
    pub fn from_bucket_name(scope: &dyn Construct, id: &str, name: Val<Is<kinds::BucketName>>) -> Bucket {
        let arn = text!("arn:{}:s3:::{name}", pseudo::partition()).cast();
        scope.node().define(id, |node| Bucket { node, arn, name, encryption_key: None })
    }

    /// A bucket that exists already, by its ARN.
    #[track_caller]
    pub fn from_bucket_arn(scope: &dyn Construct, id: &str, arn: Val<Is<kinds::BucketArn>>) -> Bucket {
        let name = match arn.known() {
            Some(known) => Val::unchecked(known.rsplit(':').next().unwrap_or_default()),
            None => select::<String>(5, split(":", &arn)).cast(),
        };
        scope.node().define(id, |node| Bucket { node, arn, name, encryption_key: None })
    }

    /// Its ARN.
    pub fn bucket_arn(&self) -> Val<Is<kinds::BucketArn>> {
        self.arn.clone()
    }

    /// Its name.
    pub fn bucket_name(&self) -> Val<Is<kinds::BucketName>> {
        self.name.clone()
    }

    /// The host name by which it is reached in its region.
    pub fn bucket_regional_domain_name(&self) -> Val<String> {
        match self.node.try_find_child("Resource") {
            Some(resource) => CfnBucket::from_node(resource).attr_regional_domain_name(),
            None => text!("{}.s3.{}.{}", self.name, pseudo::region(), pseudo::url_suffix()),
        }
    }

    /// The key that encrypts it, if it is not one that AWS manages.
    pub fn encryption_key(&self) -> Option<&kms::Key> {
        self.encryption_key.as_ref()
    }

    /// The ARN of the objects whose keys match a pattern such as `invoices/*`.
    pub fn arn_for_objects(&self, pattern: &str) -> Val<String> {
        text!("{}/{pattern}", self.arn)
    }

    /// The URL of an object for tools and services of AWS: `s3://bucket/key`.
    pub fn s3_url_for_object(&self, key: &str) -> Val<String> {
        text!("s3://{}/{key}", self.name)
    }

    /// Adds a statement to the bucket's own policy; without effect on a bucket that exists already.
    pub fn add_to_resource_policy(&self, statement: PolicyStatement) {
        if self.node.try_find_child("Resource").is_some() {
            BucketPolicy::of(self).add_statement(statement);
        }
    }

    /// Lets a grantee list the bucket and read its objects.
    pub fn grant_read(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, READ.to_vec(), self.all(), &KEY_READ)
    }

    /// Lets a grantee add and replace objects.
    pub fn grant_put(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, PUT.to_vec(), vec![self.arn_for_objects("*")], &KEY_WRITE)
    }

    /// Lets a grantee delete objects.
    pub fn grant_delete(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, DELETE.to_vec(), vec![self.arn_for_objects("*")], &[])
    }

    /// Lets a grantee add, replace and delete objects.
    pub fn grant_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, [&DELETE[..], &PUT].concat(), self.all(), &KEY_WRITE)
    }

    /// Lets a grantee list the bucket, and read, add, replace and delete its objects.
    pub fn grant_read_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, [&READ[..], &DELETE, &PUT].concat(), self.all(), &KEY_READ_WRITE)
    }

    fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: Vec<&'static str>,
        resources: Vec<Val<String>>,
        with_key: &[&'static str],
    ) -> Grant {
        let grant = Grant::add_to_principal(grantee, actions, resources);
        if let Some(key) = self.encryption_key.as_ref().filter(|_| !with_key.is_empty()) {
            key.grant(grantee, with_key.iter().copied());
        }
        grant
    }

    /// The bucket and its objects.
    fn all(&self) -> Vec<Val<String>> {
        vec![(&self.arn).into_val(), self.arn_for_objects("*")]
    }

    fn refuse_plain_connections(&self) {
        let statement = PolicyStatement::deny(["s3:*"], self.all()).principal(&Principal::Anyone);
        self.add_to_resource_policy(statement.condition("Bool", "aws:SecureTransport", "false"));
    }

    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html>
    fn take_logs_of(&self, source: &Bucket, prefix: &str) {
        let objects = self.arn_for_objects(&format!("{prefix}*"));
        let service = Principal::service("logging.s3.amazonaws.com");
        let mut statement = PolicyStatement::allow(["s3:PutObject"], [objects])
            .principal(&service)
            .condition("StringEquals", "aws:SourceAccount", pseudo::account_id());
        let stack = |bucket: &Bucket| Stack::of(bucket).map(|stack| stack.node().clone());
        // From another stack the ARN would make the two stacks depend on each other.
        if stack(self) == stack(source) {
            statement = statement.condition("ArnLike", "aws:SourceArn", &source.arn);
        }
        self.add_to_resource_policy(statement);
    }
}

const READ: [&str; 3] = ["s3:GetObject*", "s3:GetBucket*", "s3:List*"];
const PUT: [&str; 6] = [
    "s3:PutObject",
    "s3:PutObjectLegalHold",
    "s3:PutObjectRetention",
    "s3:PutObjectTagging",
    "s3:PutObjectVersionTagging",
    "s3:Abort*",
];
const DELETE: [&str; 1] = ["s3:DeleteObject*"];
const KEY_READ: [&str; 2] = ["kms:Decrypt", "kms:DescribeKey"];
const KEY_WRITE: [&str; 4] = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt"];
const KEY_READ_WRITE: [&str; 5] =
    ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];

fn encrypt(
    node: &Node,
    encryption: BucketEncryption,
    bucket_key: bool,
) -> (cfn_bucket::BucketEncryption, Option<kms::Key>) {
    use cfn_bucket::ServerSideEncryptionByDefaultSseAlgorithm as Algorithm;
    use cfn_bucket::{ServerSideEncryptionByDefault, ServerSideEncryptionRule};
    let key = match encryption {
        BucketEncryption::Kms => {
            let about = format!("Created by {}", node.path());
            Some(kms::Key::new(node, "Key", kms::KeyProps::new().description(about)))
        }
        BucketEncryption::Key(ref key) => Some(key.clone()),
        BucketEncryption::S3Managed | BucketEncryption::KmsManaged => None,
    };
    let managed = matches!(encryption, BucketEncryption::S3Managed);
    let algorithm = if managed { Algorithm::Aes256 } else { Algorithm::AwsKms };
    let key_arn = key.as_ref().map(kms::Key::key_arn);
    let by_default = ServerSideEncryptionByDefault::new(algorithm)
        .with(key_arn, ServerSideEncryptionByDefault::kms_master_key_id);
    let rule = ServerSideEncryptionRule::new()
        .with((bucket_key && !managed).then_some(true), ServerSideEncryptionRule::bucket_key_enabled)
        .server_side_encryption_by_default(by_default);
    (cfn_bucket::BucketEncryption::new([rule]), key)
}

fn check(node: &Node, props: &BucketProps) {
    if let Some(name) = props.bucket_name.as_ref().and_then(Val::known)
        && let Err(expected) = check_name(&name)
    {
        let message = format!("a bucket cannot be called `{name}`");
        node.report(Diagnostic::error(&codes::BUCKET_NAME_INVALID, message).hint(expected));
    }
    if props.server_access_logs.as_ref().is_some_and(|logs| logs.bucket.encryption_key.is_some()) {
        let message = "S3 cannot write logs of requests to a bucket that is encrypted with a key of KMS";
        let hint = "log to a bucket with `BucketEncryption::S3Managed`";
        node.report(Diagnostic::error(&codes::LOG_BUCKET_WITH_KEY, message).hint(hint));
    }
    for rule in props.lifecycle_rules.iter().filter(|rule| !rule.has_action()) {
        let which = rule.id.as_deref().map_or_else(String::new, |id| format!(" `{id}`"));
        let message = format!("the lifecycle rule{which} does nothing");
        let hint = "add an expiration or a transition, or take the rule away";
        node.report(Diagnostic::error(&codes::LIFECYCLE_RULE_EMPTY, message).hint(hint));
    }
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
fn check_name(name: &str) -> Result<(), &'static str> {
    let admitted = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-.".contains(sign);
    let ends = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric());
    if !(3..=63).contains(&name.len()) {
        return Err("it has 3 to 63 characters");
    }
    if !name.chars().all(admitted) {
        return Err("it has lower-case letters, digits, `-` and `.`");
    }
    if !ends(name.chars().next()) || !ends(name.chars().last()) {
        return Err("it begins and ends with a letter or digit");
    }
    if name.contains("..") || name.parse::<std::net::Ipv4Addr>().is_ok() {
        return Err("it has no two dots in a row, and is no IP address");
    }
    Ok(())
}

impl From<&Bucket> for Bucket {
    fn from(bucket: &Bucket) -> Bucket {
        bucket.clone()
    }
}

// A handle stands where its reference is wanted.
impl<K> IntoVal<Is<K>> for &Bucket
where
    kinds::BucketName: Fits<K>,
{
    fn into_val(self) -> Val<Is<K>> {
        self.bucket_name().into_val()
    }
}

#[cfg(test)]
mod tests {
    use super::check_name;

    #[test]
    fn names() {
        for name in ["abc", "acme.orders-1", "0a0"] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        for name in ["ab", "Abc", "a_b", "-abc", "abc.", "a..b", "192.168.0.1"] {
            assert!(check_name(name).is_err(), "{name}");
        }
    }
}
