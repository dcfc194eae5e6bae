// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::BackupGateway`.

use super::prelude::*;

mod of { pub enum CfnHypervisor {} impl ias_core::Optional for CfnHypervisor {} }

/// [`AWS::BackupGateway::Hypervisor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html).
///
/// What `Ref` returns: `HypervisorArn`.
pub type CfnHypervisor = Handle<of::CfnHypervisor>;
impl cfn::ResourceType for of::CfnHypervisor { const TYPE: &'static str = "AWS::BackupGateway::Hypervisor"; type Tags = cfn::TagList; type Props = CfnHypervisorProps; type Reference = Is<kinds::HypervisorArn>; }
impl CfnHypervisor {
    /// The attribute `HypervisorArn`.
    #[inline] pub fn attr_hypervisor_arn(&self) -> Val<Is<kinds::HypervisorArn>> { cfn::attribute(&self.0, "HypervisorArn") }
}

/// Properties of [`CfnHypervisor`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `KmsKeyArn`, `Tags`.
pub type CfnHypervisorProps = Fields<of::CfnHypervisor>;
impl CfnHypervisorProps {
    /// `Host`: 3 to 128 characters, matches `^.+$`.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
    /// `KmsKeyArn`: 50 to 500 characters, matches `^(^arn:(aws|aws-cn|aws-us-gov):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\S+)$)|(^alias/(\S+)$)$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `LogGroupArn`: at most 2048 characters, matches `^$|^arn:(aws|aws-cn|aws-us-gov):logs:([a-zA-Z0-9-]+):([0-9]+):log-group:[a-zA-Z0-9_\-\/\.]+:\*$`. Write-only.
    #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupArn", value) }
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z0-9-]*$`. Write-only.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Password`: 1 to 100 characters, matches `^[ -~]+$`. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_hypervisor::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Username`: 1 to 100 characters, matches `^[ -\.0-\[\]-~]*[!-\.0-\[\]-~][ -\.0-\[\]-~]*$`. Write-only.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
}

/// Types of [`CfnHypervisor`].
pub mod cfn_hypervisor {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[^\x00]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
