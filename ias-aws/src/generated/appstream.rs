// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppStream`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAppBlock {} pub enum CfnAppBlockBuilder {} pub enum CfnApplication {} pub enum CfnApplicationEntitlementAssociation {} pub enum CfnApplicationFleetAssociation {} pub enum CfnDirectoryConfig {} pub enum CfnEntitlement {} pub enum CfnFleet {} pub enum CfnImageBuilder {} pub enum CfnStack {} impl ias_core::Optional for CfnStack {} pub enum CfnStackFleetAssociation {} pub enum CfnStackUserAssociation {} pub enum CfnUser {} }

/// [`AWS::AppStream::AppBlock`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAppBlock = Handle<of::CfnAppBlock>;
impl cfn::ResourceType for of::CfnAppBlock { const TYPE: &'static str = "AWS::AppStream::AppBlock"; type Tags = cfn::TagList; type Props = CfnAppBlockProps; type Reference = Is<kinds::AppBlockArn>; }
impl CfnAppBlock {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppBlockArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
}

/// Properties of [`CfnAppBlock`].
///
/// Mandatory: `Name`, `SourceS3Location`.
///
/// A change replaces the resource: `Description`, `DisplayName`, `Name`, `PackagingType`, `PostSetupScriptDetails`, `SetupScriptDetails`, `SourceS3Location`.
pub type CfnAppBlockProps = Fields<of::CfnAppBlock>;
impl CfnAppBlockProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, source_s3_location: impl IntoVal<cfn_app_block::S3Location>) -> Self { with(with(empty(), "Name", name), "SourceS3Location", source_s3_location) }
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: at most 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PackagingType`. Changing it replaces the resource.
    #[track_caller] pub fn packaging_type(self, value: impl IntoVal<cfn_app_block::PackagingType>) -> Self { with(self, "PackagingType", value) }
    /// `PostSetupScriptDetails`. Changing it replaces the resource.
    #[track_caller] pub fn post_setup_script_details(self, value: impl IntoVal<cfn_app_block::ScriptDetails>) -> Self { with(self, "PostSetupScriptDetails", value) }
    /// `SetupScriptDetails`. Changing it replaces the resource.
    #[track_caller] pub fn setup_script_details(self, value: impl IntoVal<cfn_app_block::ScriptDetails>) -> Self { with(self, "SetupScriptDetails", value) }
    /// `SourceS3Location`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_s3_location(self, value: impl IntoVal<cfn_app_block::S3Location>) -> Self { with(self, "SourceS3Location", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_block::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAppBlock`].
pub mod cfn_app_block {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum PackagingType {} pub enum S3Location {} pub enum ScriptDetails {} pub enum TagKeyAndValue {} pub enum TagTagKeyAndTagValue {} }

    /// Words of `PackagingType`.
    pub type PackagingType = Word<fn(of::PackagingType)>;
    impl PackagingType {
        /// `APPSTREAM2`
        pub const Appstream2: Self = word("APPSTREAM2");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "S3Bucket", s3_bucket) }
        /// `S3Bucket`: mandatory, 3 to 63 characters, matches `^[0-9a-z\.\-]*(?<!\.)$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: 1 to 1024 characters.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
    }

    /// `ScriptDetails`.
    pub type ScriptDetails = Fields<of::ScriptDetails>;
    /// What [`ScriptDetails`] cannot do without.
    pub struct ScriptDetailsRequired<A, B, C> {
        /// `ScriptS3Location`.
        pub script_s3_location: A,
        /// `ExecutablePath`: at least 1 character.
        pub executable_path: B,
        /// `TimeoutInSeconds`.
        pub timeout_in_seconds: C,
    }
    impl ScriptDetails {
        /// Takes what is mandatory, by name: [`ScriptDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<S3Location>, B: IntoVal<String>, C: IntoVal<i64>>(required: ScriptDetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "ScriptS3Location", required.script_s3_location), "ExecutablePath", required.executable_path), "TimeoutInSeconds", required.timeout_in_seconds) }
        /// `ExecutableParameters`: at least 1 character.
        #[track_caller] pub fn executable_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutableParameters", value) }
        /// `ExecutablePath`: mandatory, at least 1 character.
        #[track_caller] pub fn executable_path(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutablePath", value) }
        /// `ScriptS3Location`: mandatory.
        #[track_caller] pub fn script_s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "ScriptS3Location", value) }
        /// `TimeoutInSeconds`: mandatory.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
    }

    /// `Tag`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Value);
    ias_core::union!(Tag);
    impl Tag {
        /// The alternative `TagKeyAndValue`.
        pub fn tag_key_and_value(value: impl IntoVal<TagKeyAndValue>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `TagTagKeyAndTagValue`.
        pub fn tag_tag_key_and_tag_value(value: impl IntoVal<TagTagKeyAndTagValue>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<Tag> for TagKeyAndValue { fn into_val(self) -> Val<Tag> { Val::raw(IntoVal::<TagKeyAndValue>::into_val(self).into_value()) } }
    impl IntoVal<Tag> for TagTagKeyAndTagValue { fn into_val(self) -> Val<Tag> { Val::raw(IntoVal::<TagTagKeyAndTagValue>::into_val(self).into_value()) } }

    /// `KeyAndValue`.
    pub type TagKeyAndValue = Fields<of::TagKeyAndValue>;
    impl TagKeyAndValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TagKeyAndTagValue`.
    pub type TagTagKeyAndTagValue = Fields<of::TagTagKeyAndTagValue>;
    impl TagTagKeyAndTagValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tag_key: impl IntoVal<String>, tag_value: impl IntoVal<String>) -> Self { with(with(empty(), "TagKey", tag_key), "TagValue", tag_value) }
        /// `TagKey`: mandatory. Deprecated.
        #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
        /// `TagValue`: mandatory. Deprecated.
        #[track_caller] pub fn tag_value(self, value: impl IntoVal<String>) -> Self { with(self, "TagValue", value) }
    }
}

/// [`AWS::AppStream::AppBlockBuilder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html).
///
/// What `Ref` returns: `Name`.
pub type CfnAppBlockBuilder = Handle<of::CfnAppBlockBuilder>;
impl cfn::ResourceType for of::CfnAppBlockBuilder { const TYPE: &'static str = "AWS::AppStream::AppBlockBuilder"; type Tags = cfn::TagList; type Props = CfnAppBlockBuilderProps; type Reference = String; }
impl CfnAppBlockBuilder {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppBlockBuilderArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
}

/// Properties of [`CfnAppBlockBuilder`].
///
/// Mandatory: `Name`, `Platform`, `InstanceType`, `VpcConfig`.
///
/// A change replaces the resource: `Name`.
pub type CfnAppBlockBuilderProps = Fields<of::CfnAppBlockBuilder>;
/// What [`CfnAppBlockBuilderProps`] cannot do without.
pub struct CfnAppBlockBuilderPropsRequired<A, B, C, D> {
    /// `Name`: matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    pub name: A,
    /// `Platform`.
    pub platform: B,
    /// `InstanceType`: at least 1 character.
    pub instance_type: C,
    /// `VpcConfig`.
    pub vpc_config: D,
}
impl CfnAppBlockBuilderProps {
    /// Takes what is mandatory, by name: [`CfnAppBlockBuilderPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_app_block_builder::PlatformType>, C: IntoVal<String>, D: IntoVal<cfn_app_block_builder::VpcConfig>>(required: CfnAppBlockBuilderPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Platform", required.platform), "InstanceType", required.instance_type), "VpcConfig", required.vpc_config) }
    /// `AccessEndpoints`: 1 to 4 items, no item twice.
    #[track_caller] pub fn access_endpoints(self, value: impl IntoVal<List<cfn_app_block_builder::AccessEndpoint>>) -> Self { with(self, "AccessEndpoints", value) }
    /// `AppBlockArns`: no item twice. Write-only.
    #[track_caller] pub fn app_block_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AppBlockArns", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableIMDSV1`.
    #[track_caller] pub fn disable_imdsv1(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableIMDSV1", value) }
    /// `DisplayName`: at most 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EnableDefaultInternetAccess`.
    #[track_caller] pub fn enable_default_internet_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDefaultInternetAccess", value) }
    /// `IamRoleArn`.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `InstanceType`: mandatory, at least 1 character.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Platform`: mandatory.
    #[track_caller] pub fn platform(self, value: impl IntoVal<cfn_app_block_builder::PlatformType>) -> Self { with(self, "Platform", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_block_builder::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`: mandatory.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_app_block_builder::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnAppBlockBuilder`].
pub mod cfn_app_block_builder {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessEndpoint {} pub enum AccessEndpointEndpointType {} pub enum PlatformType {} pub enum Tag {} pub enum VpcConfig {} impl ias_core::Optional for VpcConfig {} }

    /// `AccessEndpoint`.
    pub type AccessEndpoint = Fields<of::AccessEndpoint>;
    impl AccessEndpoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_type: impl IntoVal<AccessEndpointEndpointType>, vpce_id: impl IntoVal<String>) -> Self { with(with(empty(), "EndpointType", endpoint_type), "VpceId", vpce_id) }
        /// `EndpointType`: mandatory.
        #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<AccessEndpointEndpointType>) -> Self { with(self, "EndpointType", value) }
        /// `VpceId`: mandatory, at least 1 character.
        #[track_caller] pub fn vpce_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpceId", value) }
    }

    /// Words of `EndpointType`.
    pub type AccessEndpointEndpointType = Word<fn(of::AccessEndpointEndpointType)>;
    impl AccessEndpointEndpointType {
        /// `STREAMING`
        pub const Streaming: Self = word("STREAMING");
    }

    /// Words of `PlatformType`.
    pub type PlatformType = Word<fn(of::PlatformType)>;
    impl PlatformType {
        /// `WINDOWS_SERVER_2019`
        pub const WindowsServer2019: Self = word("WINDOWS_SERVER_2019");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// `SecurityGroupIds`: at most 5 items, each at least 1 character.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: each at least 1 character.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::AppStream::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::AppStream::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::AppStreamApplicationArn>; }
impl CfnApplication {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppStreamApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Name`, `IconS3Location`, `LaunchPath`, `Platforms`, `InstanceFamilies`, `AppBlockArn`.
///
/// A change replaces the resource: `InstanceFamilies`, `Name`, `Platforms`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
/// What [`CfnApplicationProps`] cannot do without.
pub struct CfnApplicationPropsRequired<A, B, C, D, E, F> {
    /// `Name`: matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    pub name: A,
    /// `IconS3Location`.
    pub icon_s3_location: B,
    /// `LaunchPath`: at least 1 character.
    pub launch_path: C,
    /// `Platforms`: at most 4 items, no item twice. Changing it replaces the resource.
    pub platforms: D,
    /// `InstanceFamilies`: no item twice, each at least 1 character. Changing it replaces the resource.
    pub instance_families: E,
    /// `AppBlockArn`.
    pub app_block_arn: F,
}
impl CfnApplicationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_application::S3Location>, C: IntoVal<String>, D: IntoVal<List<cfn_application::PlatformType>>, E: IntoVal<List<String>>, F: IntoVal<String>>(required: CfnApplicationPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Name", required.name), "IconS3Location", required.icon_s3_location), "LaunchPath", required.launch_path), "Platforms", required.platforms), "InstanceFamilies", required.instance_families), "AppBlockArn", required.app_block_arn) }
    /// `AppBlockArn`: mandatory.
    #[track_caller] pub fn app_block_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppBlockArn", value) }
    /// `AttributesToDelete`: no item twice. Write-only.
    #[track_caller] pub fn attributes_to_delete(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AttributesToDelete", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: at most 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `IconS3Location`: mandatory.
    #[track_caller] pub fn icon_s3_location(self, value: impl IntoVal<cfn_application::S3Location>) -> Self { with(self, "IconS3Location", value) }
    /// `InstanceFamilies`: mandatory, no item twice, each at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn instance_families(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceFamilies", value) }
    /// `LaunchParameters`: at least 1 character.
    #[track_caller] pub fn launch_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchParameters", value) }
    /// `LaunchPath`: mandatory, at least 1 character.
    #[track_caller] pub fn launch_path(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchPath", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Platforms`: mandatory, at most 4 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn platforms(self, value: impl IntoVal<List<cfn_application::PlatformType>>) -> Self { with(self, "Platforms", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkingDirectory`: at least 1 character.
    #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_block::{Tag, TagKeyAndValue, TagTagKeyAndTagValue};
    mod of { pub enum PlatformType {} pub enum S3Location {} }

    /// Words of `PlatformType`.
    pub type PlatformType = Word<fn(of::PlatformType)>;
    impl PlatformType {
        /// `AMAZON_LINUX2`
        pub const AmazonLinux2: Self = word("AMAZON_LINUX2");
        /// `RHEL8`
        pub const Rhel8: Self = word("RHEL8");
        /// `ROCKY_LINUX8`
        pub const RockyLinux8: Self = word("ROCKY_LINUX8");
        /// `UBUNTU_PRO_2404`
        pub const UbuntuPro2404: Self = word("UBUNTU_PRO_2404");
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
        /// `WINDOWS_SERVER_2016`
        pub const WindowsServer2016: Self = word("WINDOWS_SERVER_2016");
        /// `WINDOWS_SERVER_2019`
        pub const WindowsServer2019: Self = word("WINDOWS_SERVER_2019");
        /// `WINDOWS_SERVER_2022`
        pub const WindowsServer2022: Self = word("WINDOWS_SERVER_2022");
        /// `WINDOWS_SERVER_2025`
        pub const WindowsServer2025: Self = word("WINDOWS_SERVER_2025");
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_key: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "S3Key", s3_key) }
        /// `S3Bucket`: mandatory, 3 to 63 characters, matches `^[0-9a-z\.\-]*(?<!\.)$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
    }
}

/// [`AWS::AppStream::ApplicationEntitlementAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html).
///
/// What `Ref` returns: a text of StackName, EntitlementName, ApplicationIdentifier.
pub type CfnApplicationEntitlementAssociation = Handle<of::CfnApplicationEntitlementAssociation>;
impl cfn::ResourceType for of::CfnApplicationEntitlementAssociation { const TYPE: &'static str = "AWS::AppStream::ApplicationEntitlementAssociation"; type Tags = cfn::NoTags; type Props = CfnApplicationEntitlementAssociationProps; type Reference = String; }

/// Properties of [`CfnApplicationEntitlementAssociation`].
///
/// Mandatory: `StackName`, `EntitlementName`, `ApplicationIdentifier`.
///
/// A change replaces the resource: `ApplicationIdentifier`, `EntitlementName`, `StackName`.
pub type CfnApplicationEntitlementAssociationProps = Fields<of::CfnApplicationEntitlementAssociation>;
/// What [`CfnApplicationEntitlementAssociationProps`] cannot do without.
pub struct CfnApplicationEntitlementAssociationPropsRequired<A, B, C> {
    /// `StackName`. Changing it replaces the resource.
    pub stack_name: A,
    /// `EntitlementName`. Changing it replaces the resource.
    pub entitlement_name: B,
    /// `ApplicationIdentifier`. Changing it replaces the resource.
    pub application_identifier: C,
}
impl CfnApplicationEntitlementAssociationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationEntitlementAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnApplicationEntitlementAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "StackName", required.stack_name), "EntitlementName", required.entitlement_name), "ApplicationIdentifier", required.application_identifier) }
    /// `ApplicationIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationIdentifier", value) }
    /// `EntitlementName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn entitlement_name(self, value: impl IntoVal<String>) -> Self { with(self, "EntitlementName", value) }
    /// `StackName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackName", value) }
}

/// [`AWS::AppStream::ApplicationFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html).
///
/// What `Ref` returns: a text of FleetName, ApplicationArn.
pub type CfnApplicationFleetAssociation = Handle<of::CfnApplicationFleetAssociation>;
impl cfn::ResourceType for of::CfnApplicationFleetAssociation { const TYPE: &'static str = "AWS::AppStream::ApplicationFleetAssociation"; type Tags = cfn::NoTags; type Props = CfnApplicationFleetAssociationProps; type Reference = String; }

/// Properties of [`CfnApplicationFleetAssociation`].
///
/// Mandatory: `FleetName`, `ApplicationArn`.
///
/// A change replaces the resource: `ApplicationArn`, `FleetName`.
pub type CfnApplicationFleetAssociationProps = Fields<of::CfnApplicationFleetAssociation>;
impl CfnApplicationFleetAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(fleet_name: impl IntoVal<String>, application_arn: impl IntoVal<String>) -> Self { with(with(empty(), "FleetName", fleet_name), "ApplicationArn", application_arn) }
    /// `ApplicationArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationArn", value) }
    /// `FleetName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn fleet_name(self, value: impl IntoVal<String>) -> Self { with(self, "FleetName", value) }
}

/// [`AWS::AppStream::DirectoryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html).
///
/// What `Ref` returns: `DirectoryName`.
pub type CfnDirectoryConfig = Handle<of::CfnDirectoryConfig>;
impl cfn::ResourceType for of::CfnDirectoryConfig { const TYPE: &'static str = "AWS::AppStream::DirectoryConfig"; type Tags = cfn::NoTags; type Props = CfnDirectoryConfigProps; type Reference = String; }

/// Properties of [`CfnDirectoryConfig`].
///
/// Mandatory: `DirectoryName`, `OrganizationalUnitDistinguishedNames`, `ServiceAccountCredentials`.
///
/// A change replaces the resource: `DirectoryName`.
pub type CfnDirectoryConfigProps = Fields<of::CfnDirectoryConfig>;
/// What [`CfnDirectoryConfigProps`] cannot do without.
pub struct CfnDirectoryConfigPropsRequired<A, B, C> {
    /// `DirectoryName`. Changing it replaces the resource.
    pub directory_name: A,
    /// `OrganizationalUnitDistinguishedNames`: each at most 2000 characters.
    pub organizational_unit_distinguished_names: B,
    /// `ServiceAccountCredentials`.
    pub service_account_credentials: C,
}
impl CfnDirectoryConfigProps {
    /// Takes what is mandatory, by name: [`CfnDirectoryConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<cfn_directory_config::ServiceAccountCredentials>>(required: CfnDirectoryConfigPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DirectoryName", required.directory_name), "OrganizationalUnitDistinguishedNames", required.organizational_unit_distinguished_names), "ServiceAccountCredentials", required.service_account_credentials) }
    /// `CertificateBasedAuthProperties`.
    #[track_caller] pub fn certificate_based_auth_properties(self, value: impl IntoVal<cfn_directory_config::CertificateBasedAuthProperties>) -> Self { with(self, "CertificateBasedAuthProperties", value) }
    /// `DirectoryName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn directory_name(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryName", value) }
    /// `OrganizationalUnitDistinguishedNames`: mandatory, each at most 2000 characters.
    #[track_caller] pub fn organizational_unit_distinguished_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationalUnitDistinguishedNames", value) }
    /// `ServiceAccountCredentials`: mandatory.
    #[track_caller] pub fn service_account_credentials(self, value: impl IntoVal<cfn_directory_config::ServiceAccountCredentials>) -> Self { with(self, "ServiceAccountCredentials", value) }
}

/// Types of [`CfnDirectoryConfig`].
pub mod cfn_directory_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CertificateBasedAuthProperties {} impl ias_core::Optional for CertificateBasedAuthProperties {} pub enum CertificateBasedAuthPropertiesStatus {} pub enum ServiceAccountCredentials {} }

    /// `CertificateBasedAuthProperties`.
    pub type CertificateBasedAuthProperties = Fields<of::CertificateBasedAuthProperties>;
    impl CertificateBasedAuthProperties {
        /// `CertificateAuthorityArn`.
        #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<CertificateBasedAuthPropertiesStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type CertificateBasedAuthPropertiesStatus = Word<fn(of::CertificateBasedAuthPropertiesStatus)>;
    impl CertificateBasedAuthPropertiesStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENABLED_NO_DIRECTORY_LOGIN_FALLBACK`
        pub const EnabledNoDirectoryLoginFallback: Self = word("ENABLED_NO_DIRECTORY_LOGIN_FALLBACK");
    }

    /// `ServiceAccountCredentials`.
    pub type ServiceAccountCredentials = Fields<of::ServiceAccountCredentials>;
    impl ServiceAccountCredentials {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_name: impl IntoVal<String>, account_password: impl IntoVal<String>) -> Self { with(with(empty(), "AccountName", account_name), "AccountPassword", account_password) }
        /// `AccountName`: mandatory, at least 1 character.
        #[track_caller] pub fn account_name(self, value: impl IntoVal<String>) -> Self { with(self, "AccountName", value) }
        /// `AccountPassword`: mandatory, 1 to 127 characters. Write-only.
        #[track_caller] pub fn account_password(self, value: impl IntoVal<String>) -> Self { with(self, "AccountPassword", value) }
    }
}

/// [`AWS::AppStream::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html).
///
/// What `Ref` returns: a text of StackName, Name.
pub type CfnEntitlement = Handle<of::CfnEntitlement>;
impl cfn::ResourceType for of::CfnEntitlement { const TYPE: &'static str = "AWS::AppStream::Entitlement"; type Tags = cfn::NoTags; type Props = CfnEntitlementProps; type Reference = String; }
impl CfnEntitlement {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnEntitlement`].
///
/// Mandatory: `Name`, `StackName`, `AppVisibility`, `Attributes`.
///
/// A change replaces the resource: `Name`, `StackName`.
pub type CfnEntitlementProps = Fields<of::CfnEntitlement>;
/// What [`CfnEntitlementProps`] cannot do without.
pub struct CfnEntitlementPropsRequired<A, B, C, D> {
    /// `Name`: matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    pub name: A,
    /// `StackName`: matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    pub stack_name: B,
    /// `AppVisibility`.
    pub app_visibility: C,
    /// `Attributes`: at least 1 item, no item twice.
    pub attributes: D,
}
impl CfnEntitlementProps {
    /// Takes what is mandatory, by name: [`CfnEntitlementPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_entitlement::AppVisibility>, D: IntoVal<List<cfn_entitlement::Attribute>>>(required: CfnEntitlementPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "StackName", required.stack_name), "AppVisibility", required.app_visibility), "Attributes", required.attributes) }
    /// `AppVisibility`: mandatory.
    #[track_caller] pub fn app_visibility(self, value: impl IntoVal<cfn_entitlement::AppVisibility>) -> Self { with(self, "AppVisibility", value) }
    /// `Attributes`: mandatory, at least 1 item, no item twice.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<List<cfn_entitlement::Attribute>>) -> Self { with(self, "Attributes", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StackName`: mandatory, matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackName", value) }
}

/// Types of [`CfnEntitlement`].
pub mod cfn_entitlement {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AppVisibility {} pub enum Attribute {} }

    /// Words of `AppVisibility`.
    pub type AppVisibility = Word<fn(of::AppVisibility)>;
    impl AppVisibility {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ASSOCIATED`
        pub const Associated: Self = word("ASSOCIATED");
    }

    /// `Attribute`.
    pub type Attribute = Fields<of::Attribute>;
    impl Attribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, at least 1 character.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, at least 1 character.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppStream::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::AppStream::Fleet"; type Tags = cfn::TagList; type Props = CfnFleetProps; type Reference = String; }
impl CfnFleet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppStreamFleetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFleet`].
///
/// Mandatory: `InstanceType`, `Name`.
///
/// A change replaces the resource: `FleetType`, `Name`.
pub type CfnFleetProps = Fields<of::CfnFleet>;
impl CfnFleetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_type: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceType", instance_type), "Name", name) }
    /// `AttributesToDelete`: no item twice. Write-only.
    #[track_caller] pub fn attributes_to_delete(self, value: impl IntoVal<List<cfn_fleet::AttributesToDelete>>) -> Self { with(self, "AttributesToDelete", value) }
    /// `ComputeCapacity`.
    #[track_caller] pub fn compute_capacity(self, value: impl IntoVal<cfn_fleet::ComputeCapacity>) -> Self { with(self, "ComputeCapacity", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableIMDSV1`.
    #[track_caller] pub fn disable_imdsv1(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableIMDSV1", value) }
    /// `DisconnectTimeoutInSeconds`: 60 to 360000.
    #[track_caller] pub fn disconnect_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DisconnectTimeoutInSeconds", value) }
    /// `DisplayName`: 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `DomainJoinInfo`.
    #[track_caller] pub fn domain_join_info(self, value: impl IntoVal<cfn_fleet::DomainJoinInfo>) -> Self { with(self, "DomainJoinInfo", value) }
    /// `EnableDefaultInternetAccess`.
    #[track_caller] pub fn enable_default_internet_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDefaultInternetAccess", value) }
    /// `FleetType`: matches `^ALWAYS_ON$|^ON_DEMAND$|^ELASTIC$`. Changing it replaces the resource.
    #[track_caller] pub fn fleet_type(self, value: impl IntoVal<String>) -> Self { with(self, "FleetType", value) }
    /// `IamRoleArn`: matches `^arn:aws(?:\-cn|\-iso\-b|\-iso|\-us\-gov)?:iam::[0-9]{12}:role/.+$`.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `IdleDisconnectTimeoutInSeconds`: 0 to 3600.
    #[track_caller] pub fn idle_disconnect_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleDisconnectTimeoutInSeconds", value) }
    /// `ImageArn`: at most 1024 characters, matches `^arn:[a-z-]+:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:.+$`.
    #[track_caller] pub fn image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ImageArn", value) }
    /// `ImageName`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`.
    #[track_caller] pub fn image_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageName", value) }
    /// `InstanceType`: mandatory, at least 1 character.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `MaxConcurrentSessions`.
    #[track_caller] pub fn max_concurrent_sessions(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentSessions", value) }
    /// `MaxSessionsPerInstance`.
    #[track_caller] pub fn max_sessions_per_instance(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSessionsPerInstance", value) }
    /// `MaxUserDurationInSeconds`: 600 to 360000.
    #[track_caller] pub fn max_user_duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxUserDurationInSeconds", value) }
    /// `Name`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Platform`.
    #[track_caller] pub fn platform(self, value: impl IntoVal<cfn_fleet::Platform>) -> Self { with(self, "Platform", value) }
    /// `RootVolumeConfig`.
    #[track_caller] pub fn root_volume_config(self, value: impl IntoVal<cfn_fleet::VolumeConfig>) -> Self { with(self, "RootVolumeConfig", value) }
    /// `SessionScriptS3Location`.
    #[track_caller] pub fn session_script_s3_location(self, value: impl IntoVal<cfn_fleet::S3Location>) -> Self { with(self, "SessionScriptS3Location", value) }
    /// `StreamView`.
    #[track_caller] pub fn stream_view(self, value: impl IntoVal<cfn_fleet::StreamView>) -> Self { with(self, "StreamView", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fleet::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UsbDeviceFilterStrings`: each at most 100 characters.
    #[track_caller] pub fn usb_device_filter_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UsbDeviceFilterStrings", value) }
    /// `VpcConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_fleet::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnFleet`].
pub mod cfn_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_block_builder::{VpcConfig};
    pub use super::cfn_application::{S3Location};
    mod of { pub enum AttributesToDelete {} pub enum ComputeCapacity {} impl ias_core::Optional for ComputeCapacity {} pub enum DomainJoinInfo {} impl ias_core::Optional for DomainJoinInfo {} pub enum Platform {} pub enum StreamView {} pub enum Tag {} pub enum VolumeConfig {} impl ias_core::Optional for VolumeConfig {} }

    /// Words of `AttributesToDelete`.
    pub type AttributesToDelete = Word<fn(of::AttributesToDelete)>;
    impl AttributesToDelete {
        /// `VPC_CONFIGURATION`
        pub const VpcConfiguration: Self = word("VPC_CONFIGURATION");
        /// `VPC_CONFIGURATION_SECURITY_GROUP_IDS`
        pub const VpcConfigurationSecurityGroupIds: Self = word("VPC_CONFIGURATION_SECURITY_GROUP_IDS");
        /// `DOMAIN_JOIN_INFO`
        pub const DomainJoinInfo: Self = word("DOMAIN_JOIN_INFO");
        /// `IAM_ROLE_ARN`
        pub const IamRoleArn: Self = word("IAM_ROLE_ARN");
        /// `USB_DEVICE_FILTER_STRINGS`
        pub const UsbDeviceFilterStrings: Self = word("USB_DEVICE_FILTER_STRINGS");
        /// `SESSION_SCRIPT_S3_LOCATION`
        pub const SessionScriptS3Location: Self = word("SESSION_SCRIPT_S3_LOCATION");
        /// `MAX_SESSIONS_PER_INSTANCE`
        pub const MaxSessionsPerInstance: Self = word("MAX_SESSIONS_PER_INSTANCE");
    }

    /// `ComputeCapacity`.
    pub type ComputeCapacity = Fields<of::ComputeCapacity>;
    impl ComputeCapacity {
        /// `DesiredInstances`.
        #[track_caller] pub fn desired_instances(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredInstances", value) }
        /// `DesiredSessions`.
        #[track_caller] pub fn desired_sessions(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredSessions", value) }
    }

    /// `DomainJoinInfo`.
    pub type DomainJoinInfo = Fields<of::DomainJoinInfo>;
    impl DomainJoinInfo {
        /// `DirectoryName`.
        #[track_caller] pub fn directory_name(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryName", value) }
        /// `OrganizationalUnitDistinguishedName`: at most 2000 characters.
        #[track_caller] pub fn organizational_unit_distinguished_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationalUnitDistinguishedName", value) }
    }

    /// Words of `Platform`.
    pub type Platform = Word<fn(of::Platform)>;
    impl Platform {
        /// `AMAZON_LINUX2`
        pub const AmazonLinux2: Self = word("AMAZON_LINUX2");
        /// `RHEL8`
        pub const Rhel8: Self = word("RHEL8");
        /// `ROCKY_LINUX8`
        pub const RockyLinux8: Self = word("ROCKY_LINUX8");
        /// `UBUNTU_PRO_2404`
        pub const UbuntuPro2404: Self = word("UBUNTU_PRO_2404");
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
        /// `WINDOWS_SERVER_2016`
        pub const WindowsServer2016: Self = word("WINDOWS_SERVER_2016");
        /// `WINDOWS_SERVER_2019`
        pub const WindowsServer2019: Self = word("WINDOWS_SERVER_2019");
        /// `WINDOWS_SERVER_2022`
        pub const WindowsServer2022: Self = word("WINDOWS_SERVER_2022");
        /// `WINDOWS_SERVER_2025`
        pub const WindowsServer2025: Self = word("WINDOWS_SERVER_2025");
    }

    /// Words of `StreamView`.
    pub type StreamView = Word<fn(of::StreamView)>;
    impl StreamView {
        /// `APP`
        pub const App: Self = word("APP");
        /// `DESKTOP`
        pub const Desktop: Self = word("DESKTOP");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[\S\s]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^[\S\s]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VolumeConfig`.
    pub type VolumeConfig = Fields<of::VolumeConfig>;
    impl VolumeConfig {
        /// `VolumeSizeInGb`.
        #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGb", value) }
    }
}

/// [`AWS::AppStream::ImageBuilder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html).
///
/// What `Ref` returns: `Name`.
pub type CfnImageBuilder = Handle<of::CfnImageBuilder>;
impl cfn::ResourceType for of::CfnImageBuilder { const TYPE: &'static str = "AWS::AppStream::ImageBuilder"; type Tags = cfn::TagList; type Props = CfnImageBuilderProps; type Reference = String; }
impl CfnImageBuilder {
    /// The attribute `StreamingUrl`.
    #[inline] pub fn attr_streaming_url(&self) -> Val<String> { cfn::attribute(&self.0, "StreamingUrl") }
}

/// Properties of [`CfnImageBuilder`].
///
/// Mandatory: `Name`, `InstanceType`.
///
/// A change replaces the resource: `Name`.
///
/// Needs at least one of `ImageName`; `ImageArn`.
pub type CfnImageBuilderProps = Fields<of::CfnImageBuilder>;
impl CfnImageBuilderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "InstanceType", instance_type) }
    /// `AccessEndpoints`: 1 to 4 items.
    #[track_caller] pub fn access_endpoints(self, value: impl IntoVal<List<cfn_image_builder::AccessEndpoint>>) -> Self { with(self, "AccessEndpoints", value) }
    /// `AppstreamAgentVersion`: 1 to 100 characters.
    #[track_caller] pub fn appstream_agent_version(self, value: impl IntoVal<String>) -> Self { with(self, "AppstreamAgentVersion", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisableIMDSV1`.
    #[track_caller] pub fn disable_imdsv1(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableIMDSV1", value) }
    /// `DisplayName`: at most 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `DomainJoinInfo`.
    #[track_caller] pub fn domain_join_info(self, value: impl IntoVal<cfn_image_builder::DomainJoinInfo>) -> Self { with(self, "DomainJoinInfo", value) }
    /// `EnableDefaultInternetAccess`.
    #[track_caller] pub fn enable_default_internet_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDefaultInternetAccess", value) }
    /// `IamRoleArn`.
    #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    /// `ImageArn`.
    #[track_caller] pub fn image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ImageArn", value) }
    /// `ImageName`: at least 1 character. Write-only.
    #[track_caller] pub fn image_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageName", value) }
    /// `InstanceType`: mandatory, at least 1 character.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `Name`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RootVolumeConfig`.
    #[track_caller] pub fn root_volume_config(self, value: impl IntoVal<cfn_image_builder::VolumeConfig>) -> Self { with(self, "RootVolumeConfig", value) }
    /// `SoftwaresToInstall`: each at least 1 character. Write-only.
    #[track_caller] pub fn softwares_to_install(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SoftwaresToInstall", value) }
    /// `SoftwaresToUninstall`: each at least 1 character. Write-only.
    #[track_caller] pub fn softwares_to_uninstall(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SoftwaresToUninstall", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_image_builder::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_image_builder::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnImageBuilder`].
pub mod cfn_image_builder {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_block_builder::{AccessEndpoint, AccessEndpointEndpointType, VpcConfig};
    pub use super::cfn_fleet::{DomainJoinInfo, VolumeConfig};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppStream::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html).
///
/// What `Ref` returns: `Name`.
pub type CfnStack = Handle<of::CfnStack>;
impl cfn::ResourceType for of::CfnStack { const TYPE: &'static str = "AWS::AppStream::Stack"; type Tags = cfn::TagList; type Props = CfnStackProps; type Reference = String; }

/// Properties of [`CfnStack`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnStackProps = Fields<of::CfnStack>;
impl CfnStackProps {
    /// `AccessEndpoints`: 1 to 4 items.
    #[track_caller] pub fn access_endpoints(self, value: impl IntoVal<List<cfn_stack::AccessEndpoint>>) -> Self { with(self, "AccessEndpoints", value) }
    /// `AgentAccessConfig`.
    #[track_caller] pub fn agent_access_config(self, value: impl IntoVal<cfn_stack::AgentAccessConfig>) -> Self { with(self, "AgentAccessConfig", value) }
    /// `ApplicationSettings`.
    #[track_caller] pub fn application_settings(self, value: impl IntoVal<cfn_stack::ApplicationSettings>) -> Self { with(self, "ApplicationSettings", value) }
    /// `AttributesToDelete`. Write-only.
    #[track_caller] pub fn attributes_to_delete(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AttributesToDelete", value) }
    /// `ContentRedirection`.
    #[track_caller] pub fn content_redirection(self, value: impl IntoVal<cfn_stack::ContentRedirection>) -> Self { with(self, "ContentRedirection", value) }
    /// `DeleteStorageConnectors`. Write-only.
    #[track_caller] pub fn delete_storage_connectors(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteStorageConnectors", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: at most 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EmbedHostDomains`: 1 to 20 items, each at most 128 characters, each matches `^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`.
    #[track_caller] pub fn embed_host_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EmbedHostDomains", value) }
    /// `FeedbackURL`: at most 1000 characters.
    #[track_caller] pub fn feedback_url(self, value: impl IntoVal<String>) -> Self { with(self, "FeedbackURL", value) }
    /// `Name`: matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RedirectURL`: at most 1000 characters.
    #[track_caller] pub fn redirect_url(self, value: impl IntoVal<String>) -> Self { with(self, "RedirectURL", value) }
    /// `StorageConnectors`.
    #[track_caller] pub fn storage_connectors(self, value: impl IntoVal<List<cfn_stack::StorageConnector>>) -> Self { with(self, "StorageConnectors", value) }
    /// `StreamingExperienceSettings`.
    #[track_caller] pub fn streaming_experience_settings(self, value: impl IntoVal<cfn_stack::StreamingExperienceSettings>) -> Self { with(self, "StreamingExperienceSettings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stack::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserSettings`: at least 1 item.
    #[track_caller] pub fn user_settings(self, value: impl IntoVal<List<cfn_stack::UserSetting>>) -> Self { with(self, "UserSettings", value) }
}

/// Types of [`CfnStack`].
pub mod cfn_stack {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app_block_builder::{AccessEndpoint, AccessEndpointEndpointType};
    pub use super::cfn_image_builder::{Tag};
    mod of { pub enum AgentAccessConfig {} pub enum AgentAccessConfigScreenImageFormat {} pub enum AgentAccessConfigScreenResolution {} pub enum AgentAccessConfigUserControlMode {} pub enum AgentAccessSetting {} pub enum AgentAccessSettingAgentAction {} pub enum AgentAccessSettingPermission {} pub enum ApplicationSettings {} pub enum ContentRedirection {} impl ias_core::Optional for ContentRedirection {} pub enum StorageConnector {} pub enum StorageConnectorConnectorType {} pub enum StreamingExperienceSettings {} impl ias_core::Optional for StreamingExperienceSettings {} pub enum StreamingExperienceSettingsPreferredProtocol {} pub enum UrlRedirectionConfig {} pub enum UserSetting {} pub enum UserSettingAction {} pub enum UserSettingPermission {} }

    /// `AgentAccessConfig`.
    pub type AgentAccessConfig = Fields<of::AgentAccessConfig>;
    /// What [`AgentAccessConfig`] cannot do without.
    pub struct AgentAccessConfigRequired<A, B, C> {
        /// `Settings`: at least 1 item.
        pub settings: A,
        /// `ScreenResolution`.
        pub screen_resolution: B,
        /// `ScreenImageFormat`.
        pub screen_image_format: C,
    }
    impl AgentAccessConfig {
        /// Takes what is mandatory, by name: [`AgentAccessConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<AgentAccessSetting>>, B: IntoVal<AgentAccessConfigScreenResolution>, C: IntoVal<AgentAccessConfigScreenImageFormat>>(required: AgentAccessConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Settings", required.settings), "ScreenResolution", required.screen_resolution), "ScreenImageFormat", required.screen_image_format) }
        /// `S3BucketArn`: matches `^arn:aws(?:\-cn|\-iso\-b|\-iso|\-us\-gov)?:s3:::[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketArn", value) }
        /// `ScreenImageFormat`: mandatory.
        #[track_caller] pub fn screen_image_format(self, value: impl IntoVal<AgentAccessConfigScreenImageFormat>) -> Self { with(self, "ScreenImageFormat", value) }
        /// `ScreenResolution`: mandatory.
        #[track_caller] pub fn screen_resolution(self, value: impl IntoVal<AgentAccessConfigScreenResolution>) -> Self { with(self, "ScreenResolution", value) }
        /// `ScreenshotsUploadEnabled`.
        #[track_caller] pub fn screenshots_upload_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ScreenshotsUploadEnabled", value) }
        /// `Settings`: mandatory, at least 1 item.
        #[track_caller] pub fn settings(self, value: impl IntoVal<List<AgentAccessSetting>>) -> Self { with(self, "Settings", value) }
        /// `UserControlMode`.
        #[track_caller] pub fn user_control_mode(self, value: impl IntoVal<AgentAccessConfigUserControlMode>) -> Self { with(self, "UserControlMode", value) }
    }

    /// Words of `ScreenImageFormat`.
    pub type AgentAccessConfigScreenImageFormat = Word<fn(of::AgentAccessConfigScreenImageFormat)>;
    impl AgentAccessConfigScreenImageFormat {
        /// `JPEG`
        pub const Jpeg: Self = word("JPEG");
        /// `PNG`
        pub const Png: Self = word("PNG");
    }

    /// Words of `ScreenResolution`.
    pub type AgentAccessConfigScreenResolution = Word<fn(of::AgentAccessConfigScreenResolution)>;
    impl AgentAccessConfigScreenResolution {
        /// `W_1280xH_720`
        pub const W1280xH720: Self = word("W_1280xH_720");
    }

    /// Words of `UserControlMode`.
    pub type AgentAccessConfigUserControlMode = Word<fn(of::AgentAccessConfigUserControlMode)>;
    impl AgentAccessConfigUserControlMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `VIEW_ONLY`
        pub const ViewOnly: Self = word("VIEW_ONLY");
        /// `VIEW_STOP`
        pub const ViewStop: Self = word("VIEW_STOP");
    }

    /// `AgentAccessSetting`.
    pub type AgentAccessSetting = Fields<of::AgentAccessSetting>;
    impl AgentAccessSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent_action: impl IntoVal<AgentAccessSettingAgentAction>, permission: impl IntoVal<AgentAccessSettingPermission>) -> Self { with(with(empty(), "AgentAction", agent_action), "Permission", permission) }
        /// `AgentAction`: mandatory.
        #[track_caller] pub fn agent_action(self, value: impl IntoVal<AgentAccessSettingAgentAction>) -> Self { with(self, "AgentAction", value) }
        /// `Permission`: mandatory.
        #[track_caller] pub fn permission(self, value: impl IntoVal<AgentAccessSettingPermission>) -> Self { with(self, "Permission", value) }
    }

    /// Words of `AgentAction`.
    pub type AgentAccessSettingAgentAction = Word<fn(of::AgentAccessSettingAgentAction)>;
    impl AgentAccessSettingAgentAction {
        /// `COMPUTER_INPUT`
        pub const ComputerInput: Self = word("COMPUTER_INPUT");
        /// `COMPUTER_VISION`
        pub const ComputerVision: Self = word("COMPUTER_VISION");
        /// `FORWARD_MCP_TOOLS`
        pub const ForwardMcpTools: Self = word("FORWARD_MCP_TOOLS");
    }

    /// Words of `Permission`.
    pub type AgentAccessSettingPermission = Word<fn(of::AgentAccessSettingPermission)>;
    impl AgentAccessSettingPermission {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `ApplicationSettings`.
    pub type ApplicationSettings = Fields<of::ApplicationSettings>;
    impl ApplicationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `SettingsGroup`: at most 100 characters.
        #[track_caller] pub fn settings_group(self, value: impl IntoVal<String>) -> Self { with(self, "SettingsGroup", value) }
    }

    /// `ContentRedirection`.
    pub type ContentRedirection = Fields<of::ContentRedirection>;
    impl ContentRedirection {
        /// `HostToClient`.
        #[track_caller] pub fn host_to_client(self, value: impl IntoVal<UrlRedirectionConfig>) -> Self { with(self, "HostToClient", value) }
    }

    /// `StorageConnector`.
    pub type StorageConnector = Fields<of::StorageConnector>;
    impl StorageConnector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_type: impl IntoVal<StorageConnectorConnectorType>) -> Self { with(empty(), "ConnectorType", connector_type) }
        /// `ConnectorType`: mandatory.
        #[track_caller] pub fn connector_type(self, value: impl IntoVal<StorageConnectorConnectorType>) -> Self { with(self, "ConnectorType", value) }
        /// `Domains`: at most 50 items, each 1 to 64 characters.
        #[track_caller] pub fn domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Domains", value) }
    }

    /// Words of `ConnectorType`.
    pub type StorageConnectorConnectorType = Word<fn(of::StorageConnectorConnectorType)>;
    impl StorageConnectorConnectorType {
        /// `GOOGLE_DRIVE`
        pub const GoogleDrive: Self = word("GOOGLE_DRIVE");
        /// `HOMEFOLDERS`
        pub const Homefolders: Self = word("HOMEFOLDERS");
        /// `ONE_DRIVE`
        pub const OneDrive: Self = word("ONE_DRIVE");
    }

    /// `StreamingExperienceSettings`.
    pub type StreamingExperienceSettings = Fields<of::StreamingExperienceSettings>;
    impl StreamingExperienceSettings {
        /// `PreferredProtocol`.
        #[track_caller] pub fn preferred_protocol(self, value: impl IntoVal<StreamingExperienceSettingsPreferredProtocol>) -> Self { with(self, "PreferredProtocol", value) }
    }

    /// Words of `PreferredProtocol`.
    pub type StreamingExperienceSettingsPreferredProtocol = Word<fn(of::StreamingExperienceSettingsPreferredProtocol)>;
    impl StreamingExperienceSettingsPreferredProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `UDP`
        pub const Udp: Self = word("UDP");
    }

    /// `UrlRedirectionConfig`.
    pub type UrlRedirectionConfig = Fields<of::UrlRedirectionConfig>;
    impl UrlRedirectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AllowedUrls`: at most 100 items, each 1 to 2048 characters, each matches `^(\*|https?://[^\s,;]+)$`.
        #[track_caller] pub fn allowed_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedUrls", value) }
        /// `DeniedUrls`: at most 100 items, each 1 to 2048 characters, each matches `^(\*|https?://[^\s,;]+)$`.
        #[track_caller] pub fn denied_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DeniedUrls", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `UserSetting`.
    pub type UserSetting = Fields<of::UserSetting>;
    impl UserSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<UserSettingAction>, permission: impl IntoVal<UserSettingPermission>) -> Self { with(with(empty(), "Action", action), "Permission", permission) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<UserSettingAction>) -> Self { with(self, "Action", value) }
        /// `MaximumLength`.
        #[track_caller] pub fn maximum_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumLength", value) }
        /// `Permission`: mandatory.
        #[track_caller] pub fn permission(self, value: impl IntoVal<UserSettingPermission>) -> Self { with(self, "Permission", value) }
    }

    /// Words of `Action`.
    pub type UserSettingAction = Word<fn(of::UserSettingAction)>;
    impl UserSettingAction {
        /// `AUTO_TIME_ZONE_REDIRECTION`
        pub const AutoTimeZoneRedirection: Self = word("AUTO_TIME_ZONE_REDIRECTION");
        /// `CLIPBOARD_COPY_FROM_LOCAL_DEVICE`
        pub const ClipboardCopyFromLocalDevice: Self = word("CLIPBOARD_COPY_FROM_LOCAL_DEVICE");
        /// `CLIPBOARD_COPY_TO_LOCAL_DEVICE`
        pub const ClipboardCopyToLocalDevice: Self = word("CLIPBOARD_COPY_TO_LOCAL_DEVICE");
        /// `DOMAIN_PASSWORD_SIGNIN`
        pub const DomainPasswordSignin: Self = word("DOMAIN_PASSWORD_SIGNIN");
        /// `DOMAIN_SMART_CARD_SIGNIN`
        pub const DomainSmartCardSignin: Self = word("DOMAIN_SMART_CARD_SIGNIN");
        /// `FILE_DOWNLOAD`
        pub const FileDownload: Self = word("FILE_DOWNLOAD");
        /// `FILE_UPLOAD`
        pub const FileUpload: Self = word("FILE_UPLOAD");
        /// `PRINTING_TO_LOCAL_DEVICE`
        pub const PrintingToLocalDevice: Self = word("PRINTING_TO_LOCAL_DEVICE");
    }

    /// Words of `Permission`.
    pub type UserSettingPermission = Word<fn(of::UserSettingPermission)>;
    impl UserSettingPermission {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }
}

/// [`AWS::AppStream::StackFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnStackFleetAssociation = Handle<of::CfnStackFleetAssociation>;
impl cfn::ResourceType for of::CfnStackFleetAssociation { const TYPE: &'static str = "AWS::AppStream::StackFleetAssociation"; type Tags = cfn::NoTags; type Props = CfnStackFleetAssociationProps; type Reference = String; }
impl CfnStackFleetAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStackFleetAssociation`].
///
/// Mandatory: `FleetName`, `StackName`.
///
/// A change replaces the resource: `FleetName`, `StackName`.
pub type CfnStackFleetAssociationProps = Fields<of::CfnStackFleetAssociation>;
impl CfnStackFleetAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(fleet_name: impl IntoVal<String>, stack_name: impl IntoVal<String>) -> Self { with(with(empty(), "FleetName", fleet_name), "StackName", stack_name) }
    /// `FleetName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn fleet_name(self, value: impl IntoVal<String>) -> Self { with(self, "FleetName", value) }
    /// `StackName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackName", value) }
}

/// [`AWS::AppStream::StackUserAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html).
///
/// What `Ref` returns: a text of StackName, UserName, AuthenticationType.
pub type CfnStackUserAssociation = Handle<of::CfnStackUserAssociation>;
impl cfn::ResourceType for of::CfnStackUserAssociation { const TYPE: &'static str = "AWS::AppStream::StackUserAssociation"; type Tags = cfn::NoTags; type Props = CfnStackUserAssociationProps; type Reference = String; }

/// Properties of [`CfnStackUserAssociation`].
///
/// Mandatory: `AuthenticationType`, `StackName`, `UserName`.
///
/// A change replaces the resource: `AuthenticationType`, `SendEmailNotification`, `StackName`, `UserName`.
pub type CfnStackUserAssociationProps = Fields<of::CfnStackUserAssociation>;
/// What [`CfnStackUserAssociationProps`] cannot do without.
pub struct CfnStackUserAssociationPropsRequired<A, B, C> {
    /// `AuthenticationType`. Changing it replaces the resource.
    pub authentication_type: A,
    /// `StackName`. Changing it replaces the resource.
    pub stack_name: B,
    /// `UserName`. Changing it replaces the resource.
    pub user_name: C,
}
impl CfnStackUserAssociationProps {
    /// Takes what is mandatory, by name: [`CfnStackUserAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnStackUserAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthenticationType", required.authentication_type), "StackName", required.stack_name), "UserName", required.user_name) }
    /// `AuthenticationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthenticationType", value) }
    /// `SendEmailNotification`. Changing it replaces the resource.
    #[track_caller] pub fn send_email_notification(self, value: impl IntoVal<bool>) -> Self { with(self, "SendEmailNotification", value) }
    /// `StackName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackName", value) }
    /// `UserName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// [`AWS::AppStream::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html).
///
/// What `Ref` returns: a text of UserName, AuthenticationType.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::AppStream::User"; type Tags = cfn::NoTags; type Props = CfnUserProps; type Reference = String; }
impl CfnUser {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AppStreamUserArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnUser`].
///
/// Mandatory: `UserName`, `AuthenticationType`.
///
/// A change replaces the resource: `AuthenticationType`, `FirstName`, `LastName`, `MessageAction`, `UserName`.
pub type CfnUserProps = Fields<of::CfnUser>;
impl CfnUserProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_name: impl IntoVal<String>, authentication_type: impl IntoVal<cfn_user::AuthenticationType>) -> Self { with(with(empty(), "UserName", user_name), "AuthenticationType", authentication_type) }
    /// `AuthenticationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<cfn_user::AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    /// `FirstName`: at most 2048 characters, matches `^[A-Za-z0-9_\-\s]+$`. Changing it replaces the resource.
    #[track_caller] pub fn first_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirstName", value) }
    /// `LastName`: at most 2048 characters, matches `^[A-Za-z0-9_\-\s]+$`. Changing it replaces the resource.
    #[track_caller] pub fn last_name(self, value: impl IntoVal<String>) -> Self { with(self, "LastName", value) }
    /// `MessageAction`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn message_action(self, value: impl IntoVal<cfn_user::MessageAction>) -> Self { with(self, "MessageAction", value) }
    /// `UserName`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthenticationType {} pub enum MessageAction {} }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `API`
        pub const Api: Self = word("API");
        /// `AWS_AD`
        pub const AwsAd: Self = word("AWS_AD");
        /// `SAML`
        pub const Saml: Self = word("SAML");
        /// `USERPOOL`
        pub const Userpool: Self = word("USERPOOL");
    }

    /// Words of `MessageAction`.
    pub type MessageAction = Word<fn(of::MessageAction)>;
    impl MessageAction {
        /// `RESEND`
        pub const Resend: Self = word("RESEND");
        /// `SUPPRESS`
        pub const Suppress: Self = word("SUPPRESS");
    }
}
