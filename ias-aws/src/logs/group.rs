//! Log groups.

use ias_core::{Construct, Fits, IntoVal, Is, Node, Props, Val, text};

use super::{CfnLogGroup, CfnLogGroupProps, RetentionDays, cfn_log_group};
use crate::cfn::{CfnType, RemovalPolicy, With as _};
use crate::iam::{Grant, Grantable, PolicyStatement, Principal};
use crate::intrinsic::pseudo;
use crate::{kinds, kms};

/// Where logs are collected.
///
/// ```
/// use ias_aws::{Stack, StackProps, iam, logs};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let role = iam::Role::new(&stack, "Worker", iam::RoleProps::new(iam::Principal::service("ecs-tasks.amazonaws.com")));
/// let props = logs::LogGroupProps::new().retention(logs::RetentionDays::OneMonth);
/// logs::LogGroup::new(&stack, "Logs", props).grant_write(&role);
/// ```
#[derive(Clone, Debug, Construct)]
pub struct LogGroup {
    node: Node,
    name: Val<Is<kinds::LogGroupName>>,
    arn: Val<Is<kinds::LogGroupArn>>,
}

/// How a [`LogGroup`] is made.
#[derive(Clone, Debug, Props)]
pub struct LogGroupProps {
    /// The name; made by CloudFormation if absent. 1 to 512 letters, digits, `_`, `-`, `/`, `.` and `#`.
    pub log_group_name: Option<Val<String>>,
    /// How long log events are kept.
    #[props(default = RetentionDays::TwoYears)]
    pub retention: RetentionDays,
    /// The key that encrypts it; CloudWatch Logs has its own if absent. Its policy is extended to let CloudWatch Logs use
    /// it, unless it is one that exists already.
    pub encryption_key: Option<kms::Key>,
    /// Whether it is for frequent or for infrequent access, which is cheaper and can do less; standard if absent.
    pub log_group_class: Option<cfn_log_group::LogGroupClass>,
    /// What happens to it when it leaves the stack.
    #[props(default = RemovalPolicy::Retain)]
    pub removal_policy: RemovalPolicy,
}

impl LogGroup {
    /// Defines a log group.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: LogGroupProps) -> LogGroup {
        scope.node().define(id, |node| {
            if let Some(key) = &props.encryption_key {
                key.add_to_resource_policy(service_may_use());
            }
            let resource = CfnLogGroupProps::new()
                .with(props.log_group_name, CfnLogGroupProps::log_group_name)
                .with(props.retention.days(), CfnLogGroupProps::retention_in_days)
                .with(props.encryption_key.map(|key| key.key_arn()), CfnLogGroupProps::kms_key_id)
                .with(props.log_group_class, CfnLogGroupProps::log_group_class);
            let resource = CfnLogGroup::new(&node, "Resource", resource);
            resource.removal_policy(props.removal_policy);
            LogGroup { name: resource.reference(), arn: resource.attr_arn(), node }
        })
    }

    /// A log group that exists already, in the account and region of the stack.
    #[track_caller]
    pub fn from_log_group_name(
        scope: &dyn Construct,
        id: &str,
        name: Val<Is<kinds::LogGroupName>>,
    ) -> LogGroup {
        let (partition, region, account) = (pseudo::partition(), pseudo::region(), pseudo::account_id());
        // The trailing `:*` stands for the streams, as in the attribute `Arn`.
        let arn = text!("arn:{partition}:logs:{region}:{account}:log-group:{name}:*").cast();
        scope.node().define(id, |node| LogGroup { node, name, arn })
    }

    /// Its name.
    pub fn log_group_name(&self) -> Val<Is<kinds::LogGroupName>> {
        self.name.clone()
    }

    /// Its ARN, with `:*` at the end for its streams.
    pub fn log_group_arn(&self) -> Val<Is<kinds::LogGroupArn>> {
        self.arn.clone()
    }

    /// Lets a grantee do these actions with the log group and its streams.
    pub fn grant(
        &self,
        grantee: &dyn Grantable,
        actions: impl IntoIterator<Item = impl Into<ias_core::Text>>,
    ) -> Grant {
        Grant::add_to_principal(grantee, actions, [&self.arn])
    }

    /// Lets a grantee make streams and write to them.
    pub fn grant_write(&self, grantee: &dyn Grantable) -> Grant {
        self.grant(grantee, ["logs:CreateLogStream", "logs:PutLogEvents"])
    }

    /// Lets a grantee read its streams.
    pub fn grant_read(&self, grantee: &dyn Grantable) -> Grant {
        let actions = [
            "logs:FilterLogEvents",
            "logs:GetLogEvents",
            "logs:GetLogGroupFields",
            "logs:DescribeLogGroups",
            "logs:DescribeLogStreams",
        ];
        self.grant(grantee, actions)
    }
}

/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html>; for all log groups of the
/// account, as the ARN of this one would be a circular reference.
fn service_may_use() -> PolicyStatement {
    let (partition, region, account) = (pseudo::partition(), pseudo::region(), pseudo::account_id());
    let actions = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"];
    let groups = text!("arn:{partition}:logs:{region}:{account}:*");
    PolicyStatement::allow(actions, ["*"])
        .principal(&Principal::service(text!("logs.{region}.amazonaws.com")))
        .condition("ArnLike", "kms:EncryptionContext:aws:logs:arn", groups)
}

impl From<&LogGroup> for LogGroup {
    fn from(group: &LogGroup) -> LogGroup {
        group.clone()
    }
}

// A handle stands where its reference is wanted.
impl<K> IntoVal<Is<K>> for &LogGroup
where
    kinds::LogGroupName: Fits<K>,
{
    fn into_val(self) -> Val<Is<K>> {
        self.log_group_name().into_val()
    }
}
