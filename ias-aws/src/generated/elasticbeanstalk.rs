// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ElasticBeanstalk`.

use super::prelude::*;

mod of { pub enum CfnApplication {} impl ias_core::Optional for CfnApplication {} pub enum CfnApplicationVersion {} pub enum CfnConfigurationTemplate {} pub enum CfnEnvironment {} }

/// [`AWS::ElasticBeanstalk::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html).
///
/// What `Ref` returns: `ApplicationName`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::ElasticBeanstalk::Application"; type Tags = cfn::NoTags; type Props = CfnApplicationProps; type Reference = Is<kinds::ApplicationName>; }

/// Properties of [`CfnApplication`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ApplicationName`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// `ApplicationName`: 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ResourceLifecycleConfig`.
    #[track_caller] pub fn resource_lifecycle_config(self, value: impl IntoVal<cfn_application::ApplicationResourceLifecycleConfig>) -> Self { with(self, "ResourceLifecycleConfig", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum ApplicationResourceLifecycleConfig {} impl ias_core::Optional for ApplicationResourceLifecycleConfig {} pub enum ApplicationVersionLifecycleConfig {} impl ias_core::Optional for ApplicationVersionLifecycleConfig {} pub enum MaxAgeRule {} impl ias_core::Optional for MaxAgeRule {} pub enum MaxCountRule {} impl ias_core::Optional for MaxCountRule {} }

    /// `ApplicationResourceLifecycleConfig`.
    pub type ApplicationResourceLifecycleConfig = Fields<of::ApplicationResourceLifecycleConfig>;
    impl ApplicationResourceLifecycleConfig {
        /// `ServiceRole`.
        #[track_caller] pub fn service_role(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRole", value) }
        /// `VersionLifecycleConfig`.
        #[track_caller] pub fn version_lifecycle_config(self, value: impl IntoVal<ApplicationVersionLifecycleConfig>) -> Self { with(self, "VersionLifecycleConfig", value) }
    }

    /// `ApplicationVersionLifecycleConfig`.
    pub type ApplicationVersionLifecycleConfig = Fields<of::ApplicationVersionLifecycleConfig>;
    impl ApplicationVersionLifecycleConfig {
        /// `MaxAgeRule`.
        #[track_caller] pub fn max_age_rule(self, value: impl IntoVal<MaxAgeRule>) -> Self { with(self, "MaxAgeRule", value) }
        /// `MaxCountRule`.
        #[track_caller] pub fn max_count_rule(self, value: impl IntoVal<MaxCountRule>) -> Self { with(self, "MaxCountRule", value) }
    }

    /// `MaxAgeRule`.
    pub type MaxAgeRule = Fields<of::MaxAgeRule>;
    impl MaxAgeRule {
        /// `DeleteSourceFromS3`.
        #[track_caller] pub fn delete_source_from_s3(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteSourceFromS3", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MaxAgeInDays`.
        #[track_caller] pub fn max_age_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAgeInDays", value) }
    }

    /// `MaxCountRule`.
    pub type MaxCountRule = Fields<of::MaxCountRule>;
    impl MaxCountRule {
        /// `DeleteSourceFromS3`.
        #[track_caller] pub fn delete_source_from_s3(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteSourceFromS3", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MaxCount`.
        #[track_caller] pub fn max_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCount", value) }
    }
}

/// [`AWS::ElasticBeanstalk::ApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html).
///
/// What `Ref` returns: a text of ApplicationName, Id.
pub type CfnApplicationVersion = Handle<of::CfnApplicationVersion>;
impl cfn::ResourceType for of::CfnApplicationVersion { const TYPE: &'static str = "AWS::ElasticBeanstalk::ApplicationVersion"; type Tags = cfn::NoTags; type Props = CfnApplicationVersionProps; type Reference = String; }
impl CfnApplicationVersion {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplicationVersion`].
///
/// Mandatory: `ApplicationName`.
///
/// A change replaces the resource: `ApplicationName`, `BuildConfiguration`, `ImageConfiguration`, `Process`, `SourceBundle`.
pub type CfnApplicationVersionProps = Fields<of::CfnApplicationVersion>;
impl CfnApplicationVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_name: impl IntoVal<Is<kinds::ApplicationName>>) -> Self { with(empty(), "ApplicationName", application_name) }
    /// `ApplicationName`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<Is<kinds::ApplicationName>>) -> Self { with(self, "ApplicationName", value) }
    /// `BuildConfiguration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn build_configuration(self, value: impl IntoVal<cfn_application_version::BuildConfiguration>) -> Self { with(self, "BuildConfiguration", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ImageConfiguration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn image_configuration(self, value: impl IntoVal<cfn_application_version::ImageConfiguration>) -> Self { with(self, "ImageConfiguration", value) }
    /// `Process`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn process(self, value: impl IntoVal<bool>) -> Self { with(self, "Process", value) }
    /// `SourceBundle`. Changing it replaces the resource.
    #[track_caller] pub fn source_bundle(self, value: impl IntoVal<cfn_application_version::SourceBundle>) -> Self { with(self, "SourceBundle", value) }
}

/// Types of [`CfnApplicationVersion`].
pub mod cfn_application_version {
    use super::super::prelude::*;
    mod of { pub enum BuildConfiguration {} pub enum BuildConfigurationComputeType {} pub enum ImageBuildConfiguration {} pub enum ImageBuildConfigurationArchitecture {} pub enum ImageBuildConfigurationComputeType {} pub enum ImageBuildConfigurationType {} pub enum ImageSource {} impl ias_core::Optional for ImageSource {} pub enum SourceBundle {} }

    /// `BuildConfiguration`.
    pub type BuildConfiguration = Fields<of::BuildConfiguration>;
    impl BuildConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code_build_service_role: impl IntoVal<String>, image: impl IntoVal<String>) -> Self { with(with(empty(), "CodeBuildServiceRole", code_build_service_role), "Image", image) }
        /// `ArtifactName`.
        #[track_caller] pub fn artifact_name(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactName", value) }
        /// `CodeBuildServiceRole`: mandatory, matches `\S`.
        #[track_caller] pub fn code_build_service_role(self, value: impl IntoVal<String>) -> Self { with(self, "CodeBuildServiceRole", value) }
        /// `ComputeType`.
        #[track_caller] pub fn compute_type(self, value: impl IntoVal<BuildConfigurationComputeType>) -> Self { with(self, "ComputeType", value) }
        /// `Image`: mandatory, matches `\S`.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `TimeoutInMinutes`.
        #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
    }

    /// Words of `ComputeType`.
    pub type BuildConfigurationComputeType = Word<fn(of::BuildConfigurationComputeType)>;
    impl BuildConfigurationComputeType {
        /// `BUILD_GENERAL1_SMALL`
        pub const BuildGeneral1Small: Self = word("BUILD_GENERAL1_SMALL");
        /// `BUILD_GENERAL1_MEDIUM`
        pub const BuildGeneral1Medium: Self = word("BUILD_GENERAL1_MEDIUM");
        /// `BUILD_GENERAL1_LARGE`
        pub const BuildGeneral1Large: Self = word("BUILD_GENERAL1_LARGE");
    }

    /// `ImageBuildConfiguration`.
    pub type ImageBuildConfiguration = Fields<of::ImageBuildConfiguration>;
    impl ImageBuildConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ImageBuildConfigurationType>, code_build_service_role: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "CodeBuildServiceRole", code_build_service_role) }
        /// `Architecture`.
        #[track_caller] pub fn architecture(self, value: impl IntoVal<ImageBuildConfigurationArchitecture>) -> Self { with(self, "Architecture", value) }
        /// `Buildpack`.
        #[track_caller] pub fn buildpack(self, value: impl IntoVal<String>) -> Self { with(self, "Buildpack", value) }
        /// `CodeBuildServiceRole`: mandatory, matches `\S`.
        #[track_caller] pub fn code_build_service_role(self, value: impl IntoVal<String>) -> Self { with(self, "CodeBuildServiceRole", value) }
        /// `ComputeType`.
        #[track_caller] pub fn compute_type(self, value: impl IntoVal<ImageBuildConfigurationComputeType>) -> Self { with(self, "ComputeType", value) }
        /// `DockerfileLocation`.
        #[track_caller] pub fn dockerfile_location(self, value: impl IntoVal<String>) -> Self { with(self, "DockerfileLocation", value) }
        /// `TimeoutInMinutes`.
        #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ImageBuildConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Architecture`.
    pub type ImageBuildConfigurationArchitecture = Word<fn(of::ImageBuildConfigurationArchitecture)>;
    impl ImageBuildConfigurationArchitecture {
        /// `amd64`
        pub const Amd64: Self = word("amd64");
        /// `arm64`
        pub const Arm64: Self = word("arm64");
    }

    /// Words of `ComputeType`.
    pub type ImageBuildConfigurationComputeType = Word<fn(of::ImageBuildConfigurationComputeType)>;
    impl ImageBuildConfigurationComputeType {
        /// `BUILD_GENERAL1_SMALL`
        pub const BuildGeneral1Small: Self = word("BUILD_GENERAL1_SMALL");
        /// `BUILD_GENERAL1_MEDIUM`
        pub const BuildGeneral1Medium: Self = word("BUILD_GENERAL1_MEDIUM");
        /// `BUILD_GENERAL1_LARGE`
        pub const BuildGeneral1Large: Self = word("BUILD_GENERAL1_LARGE");
    }

    /// Words of `Type`.
    pub type ImageBuildConfigurationType = Word<fn(of::ImageBuildConfigurationType)>;
    impl ImageBuildConfigurationType {
        /// `docker`
        pub const Docker: Self = word("docker");
        /// `buildpack`
        pub const Buildpack: Self = word("buildpack");
    }

    /// `ImageConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageConfiguration(Value);
    ias_core::union!(ImageConfiguration);
    impl ImageConfiguration {
        /// `Build`.
        #[track_caller] pub fn build(value: impl IntoVal<ImageBuildConfiguration>) -> Self { Self(Value::one("Build", value)) }
        /// `Source`.
        #[track_caller] pub fn source(value: impl IntoVal<ImageSource>) -> Self { Self(Value::one("Source", value)) }
    }

    /// `ImageSource`.
    pub type ImageSource = Fields<of::ImageSource>;
    impl ImageSource {
        /// `Uri`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `SourceBundle`.
    pub type SourceBundle = Fields<of::SourceBundle>;
    impl SourceBundle {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_key: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "S3Key", s3_key) }
        /// `S3Bucket`: mandatory, at most 255 characters.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: mandatory, at most 1024 characters.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
    }
}

/// [`AWS::ElasticBeanstalk::ConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html).
///
/// What `Ref` returns: a text of ApplicationName, TemplateName.
pub type CfnConfigurationTemplate = Handle<of::CfnConfigurationTemplate>;
impl cfn::ResourceType for of::CfnConfigurationTemplate { const TYPE: &'static str = "AWS::ElasticBeanstalk::ConfigurationTemplate"; type Tags = cfn::NoTags; type Props = CfnConfigurationTemplateProps; type Reference = String; }
impl CfnConfigurationTemplate {
    /// The attribute `TemplateName`.
    #[inline] pub fn attr_template_name(&self) -> Val<Is<kinds::ConfigurationTemplateName>> { cfn::attribute(&self.0, "TemplateName") }
}

/// Properties of [`CfnConfigurationTemplate`].
///
/// Mandatory: `ApplicationName`.
///
/// A change replaces the resource: `ApplicationName`, `EnvironmentId`, `PlatformArn`, `SolutionStackName`, `SourceConfiguration`.
pub type CfnConfigurationTemplateProps = Fields<of::CfnConfigurationTemplate>;
impl CfnConfigurationTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_name: impl IntoVal<Is<kinds::ApplicationName>>) -> Self { with(empty(), "ApplicationName", application_name) }
    /// `ApplicationName`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<Is<kinds::ApplicationName>>) -> Self { with(self, "ApplicationName", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnvironmentId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
    /// `OptionSettings`.
    #[track_caller] pub fn option_settings(self, value: impl IntoVal<List<cfn_configuration_template::ConfigurationOptionSetting>>) -> Self { with(self, "OptionSettings", value) }
    /// `PlatformArn`. Changing it replaces the resource.
    #[track_caller] pub fn platform_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformArn", value) }
    /// `SolutionStackName`. Changing it replaces the resource.
    #[track_caller] pub fn solution_stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "SolutionStackName", value) }
    /// `SourceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn source_configuration(self, value: impl IntoVal<cfn_configuration_template::SourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
}

/// Types of [`CfnConfigurationTemplate`].
pub mod cfn_configuration_template {
    use super::super::prelude::*;
    mod of { pub enum ConfigurationOptionSetting {} pub enum SourceConfiguration {} }

    /// `ConfigurationOptionSetting`.
    pub type ConfigurationOptionSetting = Fields<of::ConfigurationOptionSetting>;
    impl ConfigurationOptionSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>, option_name: impl IntoVal<String>) -> Self { with(with(empty(), "Namespace", namespace), "OptionName", option_name) }
        /// `Namespace`: mandatory.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `OptionName`: mandatory.
        #[track_caller] pub fn option_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptionName", value) }
        /// `ResourceName`: 1 to 256 characters.
        #[track_caller] pub fn resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceName", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SourceConfiguration`.
    pub type SourceConfiguration = Fields<of::SourceConfiguration>;
    impl SourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(template_name: impl IntoVal<String>, application_name: impl IntoVal<String>) -> Self { with(with(empty(), "TemplateName", template_name), "ApplicationName", application_name) }
        /// `ApplicationName`: mandatory, 1 to 100 characters. Write-only.
        #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
        /// `TemplateName`: mandatory, 1 to 100 characters. Write-only.
        #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
    }
}

/// [`AWS::ElasticBeanstalk::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html).
///
/// What `Ref` returns: `EnvironmentName`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::ElasticBeanstalk::Environment"; type Tags = cfn::TagList; type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `EndpointURL`.
    #[inline] pub fn attr_endpoint_url(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointURL") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `ApplicationName`.
///
/// A change replaces the resource: `ApplicationName`, `CNAMEPrefix`, `EnvironmentName`, `SolutionStackName`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
impl CfnEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_name: impl IntoVal<Is<kinds::ApplicationName>>) -> Self { with(empty(), "ApplicationName", application_name) }
    /// `ApplicationName`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_name(self, value: impl IntoVal<Is<kinds::ApplicationName>>) -> Self { with(self, "ApplicationName", value) }
    /// `CNAMEPrefix`: 4 to 63 characters. Changing it replaces the resource.
    #[track_caller] pub fn cname_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "CNAMEPrefix", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnvironmentName`: 4 to 40 characters. Changing it replaces the resource.
    #[track_caller] pub fn environment_name(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentName", value) }
    /// `OperationsRole`: 1 to 256 characters.
    #[track_caller] pub fn operations_role(self, value: impl IntoVal<String>) -> Self { with(self, "OperationsRole", value) }
    /// `OptionSettings`. Write-only.
    #[track_caller] pub fn option_settings(self, value: impl IntoVal<List<cfn_environment::OptionSetting>>) -> Self { with(self, "OptionSettings", value) }
    /// `PlatformArn`.
    #[track_caller] pub fn platform_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformArn", value) }
    /// `SolutionStackName`. Changing it replaces the resource.
    #[track_caller] pub fn solution_stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "SolutionStackName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateName`: 1 to 100 characters. Write-only.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<Is<kinds::ConfigurationTemplateName>>) -> Self { with(self, "TemplateName", value) }
    /// `Tier`.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_environment::Tier>) -> Self { with(self, "Tier", value) }
    /// `VersionLabel`: 1 to 100 characters.
    #[track_caller] pub fn version_label(self, value: impl IntoVal<String>) -> Self { with(self, "VersionLabel", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    mod of { pub enum OptionSetting {} pub enum Tag {} pub enum Tier {} impl ias_core::Optional for Tier {} }

    /// `OptionSetting`.
    pub type OptionSetting = Fields<of::OptionSetting>;
    impl OptionSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>, option_name: impl IntoVal<String>) -> Self { with(with(empty(), "Namespace", namespace), "OptionName", option_name) }
        /// `Namespace`: mandatory. Write-only.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `OptionName`: mandatory. Write-only.
        #[track_caller] pub fn option_name(self, value: impl IntoVal<String>) -> Self { with(self, "OptionName", value) }
        /// `ResourceName`: 1 to 256 characters. Write-only.
        #[track_caller] pub fn resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceName", value) }
        /// `Value`. Write-only.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Tier`.
    pub type Tier = Fields<of::Tier>;
    impl Tier {
        /// `Name`. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }
}
