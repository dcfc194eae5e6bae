// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::M2`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnDeployment {} pub enum CfnEnvironment {} }

/// [`AWS::M2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html).
///
/// What `Ref` returns: `ApplicationArn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::M2::Application"; type Tags = cfn::TagMap; type Props = CfnApplicationProps; type Reference = Is<kinds::M2ApplicationArn>; }
impl CfnApplication {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<Is<kinds::M2ApplicationArn>> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `EngineType`, `Name`.
///
/// A change replaces the resource: `EngineType`, `KmsKeyId`, `Name`, `RoleArn`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(engine_type: impl IntoVal<cfn_application::EngineType>, name: impl IntoVal<String>) -> Self { with(with(empty(), "EngineType", engine_type), "Name", name) }
    /// `Definition`. Write-only.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_application::Definition>) -> Self { with(self, "Definition", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EngineType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine_type(self, value: impl IntoVal<cfn_application::EngineType>) -> Self { with(self, "EngineType", value) }
    /// `KmsKeyId`: at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum EngineType {} }

    /// `Definition`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Definition(Value);
    ias_core::union!(Definition);
    impl Definition {
        /// `S3Location`: matches `^\S{1,2000}$`.
        #[track_caller] pub fn s3_location(value: impl IntoVal<String>) -> Self { Self(Value::one("S3Location", value)) }
        /// `Content`: 1 to 6500 characters.
        #[track_caller] pub fn content(value: impl IntoVal<String>) -> Self { Self(Value::one("Content", value)) }
    }

    /// Words of `EngineType`.
    pub type EngineType = Word<fn(of::EngineType)>;
    impl EngineType {
        /// `microfocus`
        pub const Microfocus: Self = word("microfocus");
        /// `bluage`
        pub const Bluage: Self = word("bluage");
    }
}

/// [`AWS::M2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::M2::Deployment"; type Tags = cfn::NoTags; type Props = CfnDeploymentProps; type Reference = String; }
impl CfnDeployment {
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentId") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `EnvironmentId`, `ApplicationId`, `ApplicationVersion`.
///
/// A change replaces the resource: `ApplicationId`, `EnvironmentId`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
/// What [`CfnDeploymentProps`] cannot do without.
pub struct CfnDeploymentPropsRequired<A, B, C> {
    /// `EnvironmentId`: matches `^\S{1,80}$`. Changing it replaces the resource.
    pub environment_id: A,
    /// `ApplicationId`: matches `^\S{1,80}$`. Changing it replaces the resource.
    pub application_id: B,
    /// `ApplicationVersion`: at least 1.
    pub application_version: C,
}
impl CfnDeploymentProps {
    /// Takes what is mandatory, by name: [`CfnDeploymentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: CfnDeploymentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "EnvironmentId", required.environment_id), "ApplicationId", required.application_id), "ApplicationVersion", required.application_version) }
    /// `ApplicationId`: mandatory, matches `^\S{1,80}$`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `ApplicationVersion`: mandatory, at least 1.
    #[track_caller] pub fn application_version(self, value: impl IntoVal<i64>) -> Self { with(self, "ApplicationVersion", value) }
    /// `EnvironmentId`: mandatory, matches `^\S{1,80}$`. Changing it replaces the resource.
    #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
}

/// [`AWS::M2::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html).
///
/// What `Ref` returns: `EnvironmentArn`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::M2::Environment"; type Tags = cfn::TagMap; type Props = CfnEnvironmentProps; type Reference = Is<kinds::M2EnvironmentArn>; }
impl CfnEnvironment {
    /// The attribute `EnvironmentArn`.
    #[inline] pub fn attr_environment_arn(&self) -> Val<Is<kinds::M2EnvironmentArn>> { cfn::attribute(&self.0, "EnvironmentArn") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `EngineType`, `InstanceType`, `Name`.
///
/// A change replaces the resource: `Description`, `EngineType`, `KmsKeyId`, `Name`, `NetworkType`, `PubliclyAccessible`, `SecurityGroupIds`, `StorageConfigurations`, `SubnetIds`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
/// What [`CfnEnvironmentProps`] cannot do without.
pub struct CfnEnvironmentPropsRequired<A, B, C> {
    /// `EngineType`. Changing it replaces the resource.
    pub engine_type: A,
    /// `InstanceType`: matches `^\S{1,20}$`.
    pub instance_type: B,
    /// `Name`: matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnEnvironmentProps {
    /// Takes what is mandatory, by name: [`CfnEnvironmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_environment::EngineType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnEnvironmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "EngineType", required.engine_type), "InstanceType", required.instance_type), "Name", required.name) }
    /// `Description`: at most 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EngineType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn engine_type(self, value: impl IntoVal<cfn_environment::EngineType>) -> Self { with(self, "EngineType", value) }
    /// `EngineVersion`: matches `^\S{1,10}$`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `HighAvailabilityConfig`.
    #[track_caller] pub fn high_availability_config(self, value: impl IntoVal<cfn_environment::HighAvailabilityConfig>) -> Self { with(self, "HighAvailabilityConfig", value) }
    /// `InstanceType`: mandatory, matches `^\S{1,20}$`.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    /// `KmsKeyId`: at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_environment::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `PreferredMaintenanceWindow`: matches `^\S{1,50}$`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PubliclyAccessible`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `SecurityGroupIds`: each matches `^\S{1,50}$`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `StorageConfigurations`. Changing it replaces the resource.
    #[track_caller] pub fn storage_configurations(self, value: impl IntoVal<List<cfn_environment::StorageConfiguration>>) -> Self { with(self, "StorageConfigurations", value) }
    /// `SubnetIds`: each matches `^\S{1,50}$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    pub use super::cfn_application::{EngineType};
    mod of { pub enum EfsStorageConfiguration {} pub enum FsxStorageConfiguration {} pub enum HighAvailabilityConfig {} pub enum NetworkType {} }

    /// `EfsStorageConfiguration`.
    pub type EfsStorageConfiguration = Fields<of::EfsStorageConfiguration>;
    impl EfsStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>, mount_point: impl IntoVal<String>) -> Self { with(with(empty(), "FileSystemId", file_system_id), "MountPoint", mount_point) }
        /// `FileSystemId`: mandatory, matches `^\S{1,200}$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `MountPoint`: mandatory, matches `^\S{1,200}$`.
        #[track_caller] pub fn mount_point(self, value: impl IntoVal<String>) -> Self { with(self, "MountPoint", value) }
    }

    /// `FsxStorageConfiguration`.
    pub type FsxStorageConfiguration = Fields<of::FsxStorageConfiguration>;
    impl FsxStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>, mount_point: impl IntoVal<String>) -> Self { with(with(empty(), "FileSystemId", file_system_id), "MountPoint", mount_point) }
        /// `FileSystemId`: mandatory, matches `^\S{1,200}$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `MountPoint`: mandatory, matches `^\S{1,200}$`.
        #[track_caller] pub fn mount_point(self, value: impl IntoVal<String>) -> Self { with(self, "MountPoint", value) }
    }

    /// `HighAvailabilityConfig`.
    pub type HighAvailabilityConfig = Fields<of::HighAvailabilityConfig>;
    impl HighAvailabilityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(desired_capacity: impl IntoVal<i64>) -> Self { with(empty(), "DesiredCapacity", desired_capacity) }
        /// `DesiredCapacity`: mandatory, 1 to 100.
        #[track_caller] pub fn desired_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredCapacity", value) }
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `dual`
        pub const Dual: Self = word("dual");
    }

    /// `StorageConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StorageConfiguration(Value);
    ias_core::union!(StorageConfiguration);
    impl StorageConfiguration {
        /// `Efs`.
        #[track_caller] pub fn efs(value: impl IntoVal<EfsStorageConfiguration>) -> Self { Self(Value::one("Efs", value)) }
        /// `Fsx`.
        #[track_caller] pub fn fsx(value: impl IntoVal<FsxStorageConfiguration>) -> Self { Self(Value::one("Fsx", value)) }
    }
}
