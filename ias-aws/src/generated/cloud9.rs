// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Cloud9`.

use super::prelude::*;

mod of { pub enum CfnEnvironmentEc2 {} impl ias_core::Optional for CfnEnvironmentEc2 {} }

/// [`AWS::Cloud9::EnvironmentEC2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html).
///
/// The vendor winds it down: maintenance (2024-07-25).
///
/// What `Ref` returns: `Id`.
pub type CfnEnvironmentEc2 = Handle<of::CfnEnvironmentEc2>;
impl cfn::ResourceType for of::CfnEnvironmentEc2 { const TYPE: &'static str = "AWS::Cloud9::EnvironmentEC2"; type Tags = cfn::TagList; type Props = CfnEnvironmentEc2Props; type Reference = String; }
impl CfnEnvironmentEc2 {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EnvironmentEc2Arn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnEnvironmentEc2`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AutomaticStopTimeMinutes`, `ConnectionType`, `ImageId`, `InstanceType`, `OwnerArn`, `Repositories`, `SubnetId`.
pub type CfnEnvironmentEc2Props = Fields<of::CfnEnvironmentEc2>;
impl CfnEnvironmentEc2Props {
    /// `AutomaticStopTimeMinutes`: 0 to 20160. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn automatic_stop_time_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticStopTimeMinutes", value) }
    /// `ConnectionType`. Changing it replaces the resource.
    #[track_caller] pub fn connection_type(self, value: impl IntoVal<cfn_environment_ec2::ConnectionType>) -> Self { with(self, "ConnectionType", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ImageId`: at most 512 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
    /// `InstanceType`: 5 to 20 characters, matches `^[a-z]+[1-9][.][a-z0-9]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `Name`: 1 to 60 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OwnerArn`. Changing it replaces the resource.
    #[track_caller] pub fn owner_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerArn", value) }
    /// `Repositories`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn repositories(self, value: impl IntoVal<List<cfn_environment_ec2::Repository>>) -> Self { with(self, "Repositories", value) }
    /// `SubnetId`: 15 to 24 characters, matches `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment_ec2::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironmentEc2`].
pub mod cfn_environment_ec2 {
    use super::super::prelude::*;
    mod of { pub enum ConnectionType {} pub enum Repository {} pub enum Tag {} }

    /// Words of `ConnectionType`.
    pub type ConnectionType = Word<fn(of::ConnectionType)>;
    impl ConnectionType {
        /// `CONNECT_SSH`
        pub const ConnectSsh: Self = word("CONNECT_SSH");
        /// `CONNECT_SSM`
        pub const ConnectSsm: Self = word("CONNECT_SSM");
    }

    /// `Repository`.
    pub type Repository = Fields<of::Repository>;
    impl Repository {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path_component: impl IntoVal<String>, repository_url: impl IntoVal<String>) -> Self { with(with(empty(), "PathComponent", path_component), "RepositoryUrl", repository_url) }
        /// `PathComponent`: mandatory, at most 1000 characters.
        #[track_caller] pub fn path_component(self, value: impl IntoVal<String>) -> Self { with(self, "PathComponent", value) }
        /// `RepositoryUrl`: mandatory, at most 1000 characters.
        #[track_caller] pub fn repository_url(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryUrl", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
