// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Proton`.

use super::prelude::*;

mod of { pub enum CfnEnvironmentAccountConnection {} impl ias_core::Optional for CfnEnvironmentAccountConnection {} pub enum CfnEnvironmentTemplate {} impl ias_core::Optional for CfnEnvironmentTemplate {} pub enum CfnServiceTemplate {} impl ias_core::Optional for CfnServiceTemplate {} }

/// [`AWS::Proton::EnvironmentAccountConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmentaccountconnection.html).
///
/// The vendor winds it down: sunset (2026-10-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnEnvironmentAccountConnection = Handle<of::CfnEnvironmentAccountConnection>;
impl cfn::ResourceType for of::CfnEnvironmentAccountConnection { const TYPE: &'static str = "AWS::Proton::EnvironmentAccountConnection"; type Tags = cfn::TagList; type Props = CfnEnvironmentAccountConnectionProps; type Reference = Is<kinds::EnvironmentAccountConnectionArn>; }
impl CfnEnvironmentAccountConnection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EnvironmentAccountConnectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `PENDING`, `CONNECTED`, `REJECTED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnEnvironmentAccountConnection`].
///
/// Nothing is mandatory.
pub type CfnEnvironmentAccountConnectionProps = Fields<of::CfnEnvironmentAccountConnection>;
impl CfnEnvironmentAccountConnectionProps {
    /// `CodebuildRoleArn`: 1 to 200 characters, matches `^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role/([\w+=,.@-]{1,512}[/:])*([\w+=,.@-]{1,64})$`.
    #[track_caller] pub fn codebuild_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CodebuildRoleArn", value) }
    /// `ComponentRoleArn`: 1 to 200 characters, matches `^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role/([\w+=,.@-]{1,512}[/:])*([\w+=,.@-]{1,64})$`.
    #[track_caller] pub fn component_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ComponentRoleArn", value) }
    /// `EnvironmentAccountId`: matches `^\d{12}$`.
    #[track_caller] pub fn environment_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentAccountId", value) }
    /// `EnvironmentName`: 1 to 100 characters, matches `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`.
    #[track_caller] pub fn environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentName", value) }
    /// `ManagementAccountId`: matches `^\d{12}$`.
    #[track_caller] pub fn management_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "ManagementAccountId", value) }
    /// `RoleArn`: 1 to 200 characters, matches `^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role/([\w+=,.@-]{1,512}[/:])*([\w+=,.@-]{1,64})$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment_account_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironmentAccountConnection`].
pub mod cfn_environment_account_connection {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Proton::EnvironmentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-environmenttemplate.html).
///
/// The vendor winds it down: sunset (2026-10-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnEnvironmentTemplate = Handle<of::CfnEnvironmentTemplate>;
impl cfn::ResourceType for of::CfnEnvironmentTemplate { const TYPE: &'static str = "AWS::Proton::EnvironmentTemplate"; type Tags = cfn::TagList; type Props = CfnEnvironmentTemplateProps; type Reference = Is<kinds::EnvironmentTemplateArn>; }
impl CfnEnvironmentTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EnvironmentTemplateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnEnvironmentTemplate`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `EncryptionKey`, `Name`, `Provisioning`.
pub type CfnEnvironmentTemplateProps = Fields<of::CfnEnvironmentTemplate>;
impl CfnEnvironmentTemplateProps {
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EncryptionKey`: 1 to 200 characters, matches `^arn:(aws|aws-cn|aws-us-gov):[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\d{12}:([\w+=,.@-]+[/:])*[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKey", value) }
    /// `Name`: 1 to 100 characters, matches `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Provisioning`. Changing it replaces the resource.
    #[track_caller] pub fn provisioning(self, value: impl IntoVal<cfn_environment_template::Provisioning>) -> Self { with(self, "Provisioning", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironmentTemplate`].
pub mod cfn_environment_template {
    use super::super::prelude::*;
    pub use super::cfn_environment_account_connection::{Tag};
    mod of { pub enum Provisioning {} }

    /// Words of `Provisioning`.
    pub type Provisioning = Word<fn(of::Provisioning)>;
    impl Provisioning {
        /// `CUSTOMER_MANAGED`
        pub const CustomerManaged: Self = word("CUSTOMER_MANAGED");
    }
}

/// [`AWS::Proton::ServiceTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-proton-servicetemplate.html).
///
/// The vendor winds it down: sunset (2026-10-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceTemplate = Handle<of::CfnServiceTemplate>;
impl cfn::ResourceType for of::CfnServiceTemplate { const TYPE: &'static str = "AWS::Proton::ServiceTemplate"; type Tags = cfn::TagList; type Props = CfnServiceTemplateProps; type Reference = Is<kinds::ServiceTemplateArn>; }
impl CfnServiceTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceTemplateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnServiceTemplate`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `EncryptionKey`, `Name`, `PipelineProvisioning`.
pub type CfnServiceTemplateProps = Fields<of::CfnServiceTemplate>;
impl CfnServiceTemplateProps {
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EncryptionKey`: 1 to 200 characters, matches `^arn:(aws|aws-cn|aws-us-gov):[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\d{12}:([\w+=,.@-]+[/:])*[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKey", value) }
    /// `Name`: 1 to 100 characters, matches `^[0-9A-Za-z]+[0-9A-Za-z_\-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PipelineProvisioning`. Changing it replaces the resource.
    #[track_caller] pub fn pipeline_provisioning(self, value: impl IntoVal<cfn_service_template::Provisioning>) -> Self { with(self, "PipelineProvisioning", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceTemplate`].
pub mod cfn_service_template {
    pub use super::cfn_environment_account_connection::{Tag};
    pub use super::cfn_environment_template::{Provisioning};
}
