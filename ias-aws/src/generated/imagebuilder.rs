// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ImageBuilder`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnComponent {} pub enum CfnContainerRecipe {} impl ias_core::Optional for CfnContainerRecipe {} pub enum CfnDistributionConfiguration {} pub enum CfnImage {} impl ias_core::Optional for CfnImage {} pub enum CfnImagePipeline {} impl ias_core::Optional for CfnImagePipeline {} pub enum CfnImageRecipe {} pub enum CfnInfrastructureConfiguration {} pub enum CfnLifecyclePolicy {} pub enum CfnWorkflow {} }

/// [`AWS::ImageBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnComponent = Handle<of::CfnComponent>;
impl cfn::ResourceType for of::CfnComponent { const TYPE: &'static str = "AWS::ImageBuilder::Component"; type Tags = cfn::TagMap; type Props = CfnComponentProps; type Reference = Is<kinds::ComponentArn>; }
impl CfnComponent {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ComponentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Encrypted`.
    #[inline] pub fn attr_encrypted(&self) -> Val<bool> { cfn::attribute(&self.0, "Encrypted") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersion.Arn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Arn") }
    /// The attribute `LatestVersion.Major`.
    #[inline] pub fn attr_latest_version_major(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Major") }
    /// The attribute `LatestVersion.Minor`.
    #[inline] pub fn attr_latest_version_minor(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Minor") }
    /// The attribute `LatestVersion.Patch`.
    #[inline] pub fn attr_latest_version_patch(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Patch") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `Type`: one of `BUILD`, `TEST`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnComponent`].
///
/// Mandatory: `Name`, `Platform`, `Version`.
///
/// A change replaces the resource: `ChangeDescription`, `Data`, `Description`, `KmsKeyId`, `Name`, `Platform`, `SupportedOsVersions`, `Tags`, `Uri`, `Version`.
pub type CfnComponentProps = Fields<of::CfnComponent>;
/// What [`CfnComponentProps`] cannot do without.
pub struct CfnComponentPropsRequired<A, B, C> {
    /// `Name`: matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    pub name: A,
    /// `Platform`. Changing it replaces the resource.
    pub platform: B,
    /// `Version`. Changing it replaces the resource.
    pub version: C,
}
impl CfnComponentProps {
    /// Takes what is mandatory, by name: [`CfnComponentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_component::Platform>, C: IntoVal<String>>(required: CfnComponentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Platform", required.platform), "Version", required.version) }
    /// `ChangeDescription`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn change_description(self, value: impl IntoVal<String>) -> Self { with(self, "ChangeDescription", value) }
    /// `Data`: 1 to 16000 characters, matches `^[^\x00]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyId`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Platform`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn platform(self, value: impl IntoVal<cfn_component::Platform>) -> Self { with(self, "Platform", value) }
    /// `SupportedOsVersions`: 1 to 25 items, each at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn supported_os_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedOsVersions", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Uri`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    /// `Version`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnComponent`].
pub mod cfn_component {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Platform {} }

    /// Words of `Platform`.
    pub type Platform = Word<fn(of::Platform)>;
    impl Platform {
        /// `Windows`
        pub const Windows: Self = word("Windows");
        /// `Linux`
        pub const Linux: Self = word("Linux");
        /// `macOS`
        pub const MacOs: Self = word("macOS");
    }
}

/// [`AWS::ImageBuilder::ContainerRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnContainerRecipe = Handle<of::CfnContainerRecipe>;
impl cfn::ResourceType for of::CfnContainerRecipe { const TYPE: &'static str = "AWS::ImageBuilder::ContainerRecipe"; type Tags = cfn::TagMap; type Props = CfnContainerRecipeProps; type Reference = Is<kinds::ContainerRecipeArn>; }
impl CfnContainerRecipe {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ContainerRecipeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersion.Arn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Arn") }
    /// The attribute `LatestVersion.Major`.
    #[inline] pub fn attr_latest_version_major(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Major") }
    /// The attribute `LatestVersion.Minor`.
    #[inline] pub fn attr_latest_version_minor(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Minor") }
    /// The attribute `LatestVersion.Patch`.
    #[inline] pub fn attr_latest_version_patch(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Patch") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnContainerRecipe`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Components`, `ContainerType`, `Description`, `DockerfileTemplateData`, `DockerfileTemplateUri`, `ImageOsVersionOverride`, `InstanceConfiguration`, `KmsKeyId`, `Name`, `ParentImage`, `PlatformOverride`, `Tags`, `TargetRepository`, `Version`, `WorkingDirectory`.
///
/// Takes exactly one of `Name` + `Version` + `ParentImage` + `TargetRepository` + `ContainerType`.
pub type CfnContainerRecipeProps = Fields<of::CfnContainerRecipe>;
impl CfnContainerRecipeProps {
    /// `Components`: at least 1 item. Changing it replaces the resource.
    #[track_caller] pub fn components(self, value: impl IntoVal<List<cfn_container_recipe::ComponentConfiguration>>) -> Self { with(self, "Components", value) }
    /// `ContainerType`. Changing it replaces the resource.
    #[track_caller] pub fn container_type(self, value: impl IntoVal<cfn_container_recipe::ContainerType>) -> Self { with(self, "ContainerType", value) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DockerfileTemplateData`: 1 to 16000 characters, matches `^[^\x00]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn dockerfile_template_data(self, value: impl IntoVal<String>) -> Self { with(self, "DockerfileTemplateData", value) }
    /// `DockerfileTemplateUri`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn dockerfile_template_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DockerfileTemplateUri", value) }
    /// `ImageOsVersionOverride`: 1 to 1024 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn image_os_version_override(self, value: impl IntoVal<String>) -> Self { with(self, "ImageOsVersionOverride", value) }
    /// `InstanceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn instance_configuration(self, value: impl IntoVal<cfn_container_recipe::InstanceConfiguration>) -> Self { with(self, "InstanceConfiguration", value) }
    /// `KmsKeyId`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentImage`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn parent_image(self, value: impl IntoVal<String>) -> Self { with(self, "ParentImage", value) }
    /// `PlatformOverride`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn platform_override(self, value: impl IntoVal<cfn_container_recipe::PlatformOverride>) -> Self { with(self, "PlatformOverride", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TargetRepository`. Changing it replaces the resource.
    #[track_caller] pub fn target_repository(self, value: impl IntoVal<cfn_container_recipe::TargetContainerRepository>) -> Self { with(self, "TargetRepository", value) }
    /// `Version`. Changing it replaces the resource.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    /// `WorkingDirectory`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
}

/// Types of [`CfnContainerRecipe`].
pub mod cfn_container_recipe {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComponentConfiguration {} impl ias_core::Optional for ComponentConfiguration {} pub enum ComponentParameter {} pub enum ContainerType {} pub enum EbsInstanceBlockDeviceSpecification {} impl ias_core::Optional for EbsInstanceBlockDeviceSpecification {} pub enum EbsInstanceBlockDeviceSpecificationVolumeType {} pub enum InstanceBlockDeviceMapping {} impl ias_core::Optional for InstanceBlockDeviceMapping {} pub enum InstanceConfiguration {} impl ias_core::Optional for InstanceConfiguration {} pub enum PlatformOverride {} pub enum TargetContainerRepository {} impl ias_core::Optional for TargetContainerRepository {} pub enum TargetContainerRepositoryService {} }

    /// `ComponentConfiguration`.
    pub type ComponentConfiguration = Fields<of::ComponentConfiguration>;
    impl ComponentConfiguration {
        /// `ComponentArn`.
        #[track_caller] pub fn component_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentArn", value) }
        /// `Parameters`: at least 1 item.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<ComponentParameter>>) -> Self { with(self, "Parameters", value) }
    }

    /// `ComponentParameter`.
    pub type ComponentParameter = Fields<of::ComponentParameter>;
    impl ComponentParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, 1 to 256 characters, matches `^[^\x00]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, each matches `^[^\x00]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ContainerType`.
    pub type ContainerType = Word<fn(of::ContainerType)>;
    impl ContainerType {
        /// `DOCKER`
        pub const Docker: Self = word("DOCKER");
    }

    /// `EbsInstanceBlockDeviceSpecification`.
    pub type EbsInstanceBlockDeviceSpecification = Fields<of::EbsInstanceBlockDeviceSpecification>;
    impl EbsInstanceBlockDeviceSpecification {
        /// `DeleteOnTermination`.
        #[track_caller] pub fn delete_on_termination(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteOnTermination", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`: 100 to 64000.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`: 1 to 1024 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `SnapshotId`: 1 to 1024 characters.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `Throughput`: 125 to 1000.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeSize`: 1 to 16000.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EbsInstanceBlockDeviceSpecificationVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type EbsInstanceBlockDeviceSpecificationVolumeType = Word<fn(of::EbsInstanceBlockDeviceSpecificationVolumeType)>;
    impl EbsInstanceBlockDeviceSpecificationVolumeType {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `io2a`
        pub const Io2a: Self = word("io2a");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
        /// `gp3a`
        pub const Gp3a: Self = word("gp3a");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
    }

    /// `InstanceBlockDeviceMapping`.
    pub type InstanceBlockDeviceMapping = Fields<of::InstanceBlockDeviceMapping>;
    impl InstanceBlockDeviceMapping {
        /// `DeviceName`: 1 to 1024 characters.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<EbsInstanceBlockDeviceSpecification>) -> Self { with(self, "Ebs", value) }
        /// `NoDevice`: exactly 0 characters.
        #[track_caller] pub fn no_device(self, value: impl IntoVal<String>) -> Self { with(self, "NoDevice", value) }
        /// `VirtualName`: 1 to 1024 characters.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `InstanceConfiguration`.
    pub type InstanceConfiguration = Fields<of::InstanceConfiguration>;
    impl InstanceConfiguration {
        /// `BlockDeviceMappings`.
        #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<InstanceBlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
        /// `Image`: 1 to 1024 characters.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
    }

    /// Words of `PlatformOverride`.
    pub type PlatformOverride = Word<fn(of::PlatformOverride)>;
    impl PlatformOverride {
        /// `Windows`
        pub const Windows: Self = word("Windows");
        /// `Linux`
        pub const Linux: Self = word("Linux");
    }

    /// `TargetContainerRepository`.
    pub type TargetContainerRepository = Fields<of::TargetContainerRepository>;
    impl TargetContainerRepository {
        /// `RepositoryName`: 1 to 1024 characters.
        #[track_caller] pub fn repository_name(self, value: impl IntoVal<Is<kinds::RepositoryName>>) -> Self { with(self, "RepositoryName", value) }
        /// `Service`.
        #[track_caller] pub fn service(self, value: impl IntoVal<TargetContainerRepositoryService>) -> Self { with(self, "Service", value) }
    }

    /// Words of `Service`.
    pub type TargetContainerRepositoryService = Word<fn(of::TargetContainerRepositoryService)>;
    impl TargetContainerRepositoryService {
        /// `ECR`
        pub const Ecr: Self = word("ECR");
    }
}

/// [`AWS::ImageBuilder::DistributionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDistributionConfiguration = Handle<of::CfnDistributionConfiguration>;
impl cfn::ResourceType for of::CfnDistributionConfiguration { const TYPE: &'static str = "AWS::ImageBuilder::DistributionConfiguration"; type Tags = cfn::TagMap; type Props = CfnDistributionConfigurationProps; type Reference = Is<kinds::DistributionConfigurationArn>; }
impl CfnDistributionConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DistributionConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnDistributionConfiguration`].
///
/// Mandatory: `Name`, `Distributions`.
///
/// A change replaces the resource: `Name`.
pub type CfnDistributionConfigurationProps = Fields<of::CfnDistributionConfiguration>;
impl CfnDistributionConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, distributions: impl IntoVal<List<cfn_distribution_configuration::Distribution>>) -> Self { with(with(empty(), "Name", name), "Distributions", distributions) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Distributions`: mandatory.
    #[track_caller] pub fn distributions(self, value: impl IntoVal<List<cfn_distribution_configuration::Distribution>>) -> Self { with(self, "Distributions", value) }
    /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDistributionConfiguration`].
pub mod cfn_distribution_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_container_recipe::{TargetContainerRepositoryService};
    mod of { pub enum AmiDistributionConfiguration {} impl ias_core::Optional for AmiDistributionConfiguration {} pub enum ContainerDistributionConfiguration {} impl ias_core::Optional for ContainerDistributionConfiguration {} pub enum Distribution {} pub enum FastLaunchConfiguration {} impl ias_core::Optional for FastLaunchConfiguration {} pub enum FastLaunchLaunchTemplateSpecification {} impl ias_core::Optional for FastLaunchLaunchTemplateSpecification {} pub enum FastLaunchSnapshotConfiguration {} impl ias_core::Optional for FastLaunchSnapshotConfiguration {} pub enum LaunchPermissionConfiguration {} impl ias_core::Optional for LaunchPermissionConfiguration {} pub enum LaunchTemplateConfiguration {} impl ias_core::Optional for LaunchTemplateConfiguration {} pub enum SsmParameterConfiguration {} pub enum SsmParameterConfigurationDataType {} pub enum TargetContainerRepository {} impl ias_core::Optional for TargetContainerRepository {} }

    /// `AmiDistributionConfiguration`.
    pub type AmiDistributionConfiguration = Fields<of::AmiDistributionConfiguration>;
    impl AmiDistributionConfiguration {
        /// `AmiTags`.
        #[track_caller] pub fn ami_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AmiTags", value) }
        /// `Description`: 1 to 1024 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `KmsKeyId`: 1 to 1024 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `LaunchPermissionConfiguration`.
        #[track_caller] pub fn launch_permission_configuration(self, value: impl IntoVal<LaunchPermissionConfiguration>) -> Self { with(self, "LaunchPermissionConfiguration", value) }
        /// `Name`: 1 to 127 characters, matches `^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}\.]+[-_A-Za-z0-9}]$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TargetAccountIds`: 1 to 1536 items, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn target_account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetAccountIds", value) }
    }

    /// `ContainerDistributionConfiguration`.
    pub type ContainerDistributionConfiguration = Fields<of::ContainerDistributionConfiguration>;
    impl ContainerDistributionConfiguration {
        /// `ContainerTags`: each 1 to 1024 characters.
        #[track_caller] pub fn container_tags(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerTags", value) }
        /// `Description`: 1 to 1024 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `TargetRepository`.
        #[track_caller] pub fn target_repository(self, value: impl IntoVal<TargetContainerRepository>) -> Self { with(self, "TargetRepository", value) }
    }

    /// `Distribution`.
    pub type Distribution = Fields<of::Distribution>;
    impl Distribution {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `AmiDistributionConfiguration`.
        #[track_caller] pub fn ami_distribution_configuration(self, value: impl IntoVal<AmiDistributionConfiguration>) -> Self { with(self, "AmiDistributionConfiguration", value) }
        /// `ContainerDistributionConfiguration`.
        #[track_caller] pub fn container_distribution_configuration(self, value: impl IntoVal<ContainerDistributionConfiguration>) -> Self { with(self, "ContainerDistributionConfiguration", value) }
        /// `FastLaunchConfigurations`: 1 to 1000 items.
        #[track_caller] pub fn fast_launch_configurations(self, value: impl IntoVal<List<FastLaunchConfiguration>>) -> Self { with(self, "FastLaunchConfigurations", value) }
        /// `LaunchTemplateConfigurations`: 1 to 100 items.
        #[track_caller] pub fn launch_template_configurations(self, value: impl IntoVal<List<LaunchTemplateConfiguration>>) -> Self { with(self, "LaunchTemplateConfigurations", value) }
        /// `LicenseConfigurationArns`: 1 to 50 items, each matches `^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32}$`.
        #[track_caller] pub fn license_configuration_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LicenseConfigurationArns", value) }
        /// `Region`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `SsmParameterConfigurations`.
        #[track_caller] pub fn ssm_parameter_configurations(self, value: impl IntoVal<List<SsmParameterConfiguration>>) -> Self { with(self, "SsmParameterConfigurations", value) }
    }

    /// `FastLaunchConfiguration`.
    pub type FastLaunchConfiguration = Fields<of::FastLaunchConfiguration>;
    impl FastLaunchConfiguration {
        /// `AccountId`: matches `^[0-9]{12}$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LaunchTemplate`.
        #[track_caller] pub fn launch_template(self, value: impl IntoVal<FastLaunchLaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplate", value) }
        /// `MaxParallelLaunches`: at least 1.
        #[track_caller] pub fn max_parallel_launches(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxParallelLaunches", value) }
        /// `SnapshotConfiguration`.
        #[track_caller] pub fn snapshot_configuration(self, value: impl IntoVal<FastLaunchSnapshotConfiguration>) -> Self { with(self, "SnapshotConfiguration", value) }
    }

    /// `FastLaunchLaunchTemplateSpecification`.
    pub type FastLaunchLaunchTemplateSpecification = Fields<of::FastLaunchLaunchTemplateSpecification>;
    impl FastLaunchLaunchTemplateSpecification {
        /// `LaunchTemplateId`: matches `^lt-[a-z0-9-_]{17}$`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `LaunchTemplateName`: 1 to 1024 characters.
        #[track_caller] pub fn launch_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateName", value) }
        /// `LaunchTemplateVersion`: 1 to 1024 characters.
        #[track_caller] pub fn launch_template_version(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchTemplateVersion", value) }
    }

    /// `FastLaunchSnapshotConfiguration`.
    pub type FastLaunchSnapshotConfiguration = Fields<of::FastLaunchSnapshotConfiguration>;
    impl FastLaunchSnapshotConfiguration {
        /// `TargetResourceCount`: 1 to 10000.
        #[track_caller] pub fn target_resource_count(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetResourceCount", value) }
    }

    /// `LaunchPermissionConfiguration`.
    pub type LaunchPermissionConfiguration = Fields<of::LaunchPermissionConfiguration>;
    impl LaunchPermissionConfiguration {
        /// `OrganizationArns`.
        #[track_caller] pub fn organization_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationArns", value) }
        /// `OrganizationalUnitArns`.
        #[track_caller] pub fn organizational_unit_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationalUnitArns", value) }
        /// `UserGroups`.
        #[track_caller] pub fn user_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserGroups", value) }
        /// `UserIds`.
        #[track_caller] pub fn user_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserIds", value) }
    }

    /// `LaunchTemplateConfiguration`.
    pub type LaunchTemplateConfiguration = Fields<of::LaunchTemplateConfiguration>;
    impl LaunchTemplateConfiguration {
        /// `AccountId`: matches `^[0-9]{12}$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `LaunchTemplateId`: matches `^lt-[a-z0-9-_]{17}$`.
        #[track_caller] pub fn launch_template_id(self, value: impl IntoVal<Is<kinds::LaunchTemplateId>>) -> Self { with(self, "LaunchTemplateId", value) }
        /// `SetDefaultVersion`.
        #[track_caller] pub fn set_default_version(self, value: impl IntoVal<bool>) -> Self { with(self, "SetDefaultVersion", value) }
    }

    /// `SsmParameterConfiguration`.
    pub type SsmParameterConfiguration = Fields<of::SsmParameterConfiguration>;
    impl SsmParameterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_name: impl IntoVal<String>) -> Self { with(empty(), "ParameterName", parameter_name) }
        /// `AmiAccountId`: matches `^[0-9]{12}$`.
        #[track_caller] pub fn ami_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AmiAccountId", value) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<SsmParameterConfigurationDataType>) -> Self { with(self, "DataType", value) }
        /// `ParameterName`: mandatory, 1 to 1011 characters, matches `^[a-zA-Z0-9_.\-\/]+$`.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
    }

    /// Words of `DataType`.
    pub type SsmParameterConfigurationDataType = Word<fn(of::SsmParameterConfigurationDataType)>;
    impl SsmParameterConfigurationDataType {
        /// `text`
        pub const Text: Self = word("text");
        /// `aws:ec2:image`
        pub const AwsEc2Image: Self = word("aws:ec2:image");
    }

    /// `TargetContainerRepository`.
    pub type TargetContainerRepository = Fields<of::TargetContainerRepository>;
    impl TargetContainerRepository {
        /// `RepositoryName`: 1 to 1024 characters.
        #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
        /// `Service`.
        #[track_caller] pub fn service(self, value: impl IntoVal<TargetContainerRepositoryService>) -> Self { with(self, "Service", value) }
    }
}

/// [`AWS::ImageBuilder::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnImage = Handle<of::CfnImage>;
impl cfn::ResourceType for of::CfnImage { const TYPE: &'static str = "AWS::ImageBuilder::Image"; type Tags = cfn::TagMap; type Props = CfnImageProps; type Reference = Is<kinds::ImageBuilderImageArn>; }
impl CfnImage {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ImageBuilderImageArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ImageId`.
    #[inline] pub fn attr_image_id(&self) -> Val<String> { cfn::attribute(&self.0, "ImageId") }
    /// The attribute `ImageUri`.
    #[inline] pub fn attr_image_uri(&self) -> Val<String> { cfn::attribute(&self.0, "ImageUri") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersion.Arn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Arn") }
    /// The attribute `LatestVersion.Major`.
    #[inline] pub fn attr_latest_version_major(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Major") }
    /// The attribute `LatestVersion.Minor`.
    #[inline] pub fn attr_latest_version_minor(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Minor") }
    /// The attribute `LatestVersion.Patch`.
    #[inline] pub fn attr_latest_version_patch(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Patch") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnImage`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ContainerRecipeArn`, `DistributionConfigurationArn`, `EnhancedImageMetadataEnabled`, `ImageRecipeArn`, `ImageScanningConfiguration`, `ImageTestsConfiguration`, `InfrastructureConfigurationArn`, `Tags`, `Workflows`.
///
/// A change may replace the resource: `ImagePipelineExecutionSettings`.
///
/// Needs at least one of `ContainerRecipeArn` + `InfrastructureConfigurationArn`; `ImageRecipeArn` + `InfrastructureConfigurationArn`; `ImagePipelineExecutionSettings`.
pub type CfnImageProps = Fields<of::CfnImage>;
impl CfnImageProps {
    /// `ContainerRecipeArn`. Changing it replaces the resource.
    #[track_caller] pub fn container_recipe_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerRecipeArn", value) }
    /// `DeletionSettings`. Write-only.
    #[track_caller] pub fn deletion_settings(self, value: impl IntoVal<cfn_image::DeletionSettings>) -> Self { with(self, "DeletionSettings", value) }
    /// `DistributionConfigurationArn`: matches `^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn distribution_configuration_arn(self, value: impl IntoVal<Is<kinds::DistributionConfigurationArn>>) -> Self { with(self, "DistributionConfigurationArn", value) }
    /// `EnhancedImageMetadataEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn enhanced_image_metadata_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EnhancedImageMetadataEnabled", value) }
    /// `ExecutionRole`: 1 to 2048 characters, matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `ImagePipelineExecutionSettings`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn image_pipeline_execution_settings(self, value: impl IntoVal<cfn_image::ImagePipelineExecutionSettings>) -> Self { with(self, "ImagePipelineExecutionSettings", value) }
    /// `ImageRecipeArn`. Changing it replaces the resource.
    #[track_caller] pub fn image_recipe_arn(self, value: impl IntoVal<Is<kinds::ImageRecipeArn>>) -> Self { with(self, "ImageRecipeArn", value) }
    /// `ImageScanningConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn image_scanning_configuration(self, value: impl IntoVal<cfn_image::ImageScanningConfiguration>) -> Self { with(self, "ImageScanningConfiguration", value) }
    /// `ImageTestsConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn image_tests_configuration(self, value: impl IntoVal<cfn_image::ImageTestsConfiguration>) -> Self { with(self, "ImageTestsConfiguration", value) }
    /// `InfrastructureConfigurationArn`: matches `^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn infrastructure_configuration_arn(self, value: impl IntoVal<Is<kinds::InfrastructureConfigurationArn>>) -> Self { with(self, "InfrastructureConfigurationArn", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_image::ImageLoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Workflows`. Changing it replaces the resource.
    #[track_caller] pub fn workflows(self, value: impl IntoVal<List<cfn_image::WorkflowConfiguration>>) -> Self { with(self, "Workflows", value) }
}

/// Types of [`CfnImage`].
pub mod cfn_image {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DeletionSettings {} pub enum EcrConfiguration {} impl ias_core::Optional for EcrConfiguration {} pub enum ImageLoggingConfiguration {} impl ias_core::Optional for ImageLoggingConfiguration {} pub enum ImagePipelineExecutionSettings {} impl ias_core::Optional for ImagePipelineExecutionSettings {} pub enum ImageScanningConfiguration {} impl ias_core::Optional for ImageScanningConfiguration {} pub enum ImageTestsConfiguration {} impl ias_core::Optional for ImageTestsConfiguration {} pub enum WorkflowConfiguration {} impl ias_core::Optional for WorkflowConfiguration {} pub enum WorkflowConfigurationOnFailure {} pub enum WorkflowParameter {} impl ias_core::Optional for WorkflowParameter {} }

    /// `DeletionSettings`.
    pub type DeletionSettings = Fields<of::DeletionSettings>;
    impl DeletionSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_role: impl IntoVal<String>) -> Self { with(empty(), "ExecutionRole", execution_role) }
        /// `ExecutionRole`: mandatory.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    }

    /// `EcrConfiguration`.
    pub type EcrConfiguration = Fields<of::EcrConfiguration>;
    impl EcrConfiguration {
        /// `ContainerTags`: each 1 to 1024 characters.
        #[track_caller] pub fn container_tags(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerTags", value) }
        /// `RepositoryName`: 1 to 1024 characters.
        #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    }

    /// `ImageLoggingConfiguration`.
    pub type ImageLoggingConfiguration = Fields<of::ImageLoggingConfiguration>;
    impl ImageLoggingConfiguration {
        /// `LogGroupName`: 1 to 512 characters, matches `^[a-zA-Z0-9\-_/\.]{1,512}$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    }

    /// `ImagePipelineExecutionSettings`.
    pub type ImagePipelineExecutionSettings = Fields<of::ImagePipelineExecutionSettings>;
    impl ImagePipelineExecutionSettings {
        /// `DeploymentId`.
        #[track_caller] pub fn deployment_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentId", value) }
        /// `OnUpdate`.
        #[track_caller] pub fn on_update(self, value: impl IntoVal<bool>) -> Self { with(self, "OnUpdate", value) }
    }

    /// `ImageScanningConfiguration`.
    pub type ImageScanningConfiguration = Fields<of::ImageScanningConfiguration>;
    impl ImageScanningConfiguration {
        /// `EcrConfiguration`.
        #[track_caller] pub fn ecr_configuration(self, value: impl IntoVal<EcrConfiguration>) -> Self { with(self, "EcrConfiguration", value) }
        /// `ImageScanningEnabled`.
        #[track_caller] pub fn image_scanning_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ImageScanningEnabled", value) }
    }

    /// `ImageTestsConfiguration`.
    pub type ImageTestsConfiguration = Fields<of::ImageTestsConfiguration>;
    impl ImageTestsConfiguration {
        /// `ImageTestsEnabled`.
        #[track_caller] pub fn image_tests_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ImageTestsEnabled", value) }
        /// `TimeoutMinutes`: 60 to 1440.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `WorkflowConfiguration`.
    pub type WorkflowConfiguration = Fields<of::WorkflowConfiguration>;
    impl WorkflowConfiguration {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<WorkflowConfigurationOnFailure>) -> Self { with(self, "OnFailure", value) }
        /// `ParallelGroup`: 1 to 100 characters, matches `^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$`.
        #[track_caller] pub fn parallel_group(self, value: impl IntoVal<String>) -> Self { with(self, "ParallelGroup", value) }
        /// `Parameters`: at least 1 item.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<WorkflowParameter>>) -> Self { with(self, "Parameters", value) }
        /// `WorkflowArn`.
        #[track_caller] pub fn workflow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowArn", value) }
    }

    /// Words of `OnFailure`.
    pub type WorkflowConfigurationOnFailure = Word<fn(of::WorkflowConfigurationOnFailure)>;
    impl WorkflowConfigurationOnFailure {
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
        /// `ABORT`
        pub const Abort: Self = word("ABORT");
    }

    /// `WorkflowParameter`.
    pub type WorkflowParameter = Fields<of::WorkflowParameter>;
    impl WorkflowParameter {
        /// `Name`: 1 to 128 characters, matches `^[^\x00]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: each matches `^[^\x00]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ImageBuilder::ImagePipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnImagePipeline = Handle<of::CfnImagePipeline>;
impl cfn::ResourceType for of::CfnImagePipeline { const TYPE: &'static str = "AWS::ImageBuilder::ImagePipeline"; type Tags = cfn::TagMap; type Props = CfnImagePipelineProps; type Reference = Is<kinds::ImagePipelineArn>; }
impl CfnImagePipeline {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ImagePipelineArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentId") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnImagePipeline`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
///
/// Takes exactly one of `Name` + `ContainerRecipeArn` + `InfrastructureConfigurationArn`; `Name` + `ImageRecipeArn` + `InfrastructureConfigurationArn`.
pub type CfnImagePipelineProps = Fields<of::CfnImagePipeline>;
impl CfnImagePipelineProps {
    /// `ContainerRecipeArn`.
    #[track_caller] pub fn container_recipe_arn(self, value: impl IntoVal<Is<kinds::ContainerRecipeArn>>) -> Self { with(self, "ContainerRecipeArn", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DistributionConfigurationArn`: matches `^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$`.
    #[track_caller] pub fn distribution_configuration_arn(self, value: impl IntoVal<Is<kinds::DistributionConfigurationArn>>) -> Self { with(self, "DistributionConfigurationArn", value) }
    /// `EnhancedImageMetadataEnabled`.
    #[track_caller] pub fn enhanced_image_metadata_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EnhancedImageMetadataEnabled", value) }
    /// `ExecutionRole`: 1 to 2048 characters, matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `ImageRecipeArn`.
    #[track_caller] pub fn image_recipe_arn(self, value: impl IntoVal<Is<kinds::ImageRecipeArn>>) -> Self { with(self, "ImageRecipeArn", value) }
    /// `ImageScanningConfiguration`.
    #[track_caller] pub fn image_scanning_configuration(self, value: impl IntoVal<cfn_image_pipeline::ImageScanningConfiguration>) -> Self { with(self, "ImageScanningConfiguration", value) }
    /// `ImageTags`.
    #[track_caller] pub fn image_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ImageTags", value) }
    /// `ImageTestsConfiguration`.
    #[track_caller] pub fn image_tests_configuration(self, value: impl IntoVal<cfn_image_pipeline::ImageTestsConfiguration>) -> Self { with(self, "ImageTestsConfiguration", value) }
    /// `InfrastructureConfigurationArn`: matches `^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$`.
    #[track_caller] pub fn infrastructure_configuration_arn(self, value: impl IntoVal<Is<kinds::InfrastructureConfigurationArn>>) -> Self { with(self, "InfrastructureConfigurationArn", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_image_pipeline::PipelineLoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `Name`: matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Schedule`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_image_pipeline::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_image_pipeline::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Workflows`.
    #[track_caller] pub fn workflows(self, value: impl IntoVal<List<cfn_image_pipeline::WorkflowConfiguration>>) -> Self { with(self, "Workflows", value) }
}

/// Types of [`CfnImagePipeline`].
pub mod cfn_image_pipeline {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_image::{EcrConfiguration, ImageScanningConfiguration, ImageTestsConfiguration, WorkflowConfiguration, WorkflowConfigurationOnFailure, WorkflowParameter};
    mod of { pub enum AutoDisablePolicy {} pub enum PipelineLoggingConfiguration {} impl ias_core::Optional for PipelineLoggingConfiguration {} pub enum Schedule {} impl ias_core::Optional for Schedule {} pub enum SchedulePipelineExecutionStartCondition {} pub enum Status {} }

    /// `AutoDisablePolicy`.
    pub type AutoDisablePolicy = Fields<of::AutoDisablePolicy>;
    impl AutoDisablePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(failure_count: impl IntoVal<i64>) -> Self { with(empty(), "FailureCount", failure_count) }
        /// `FailureCount`: mandatory, 1 to 10.
        #[track_caller] pub fn failure_count(self, value: impl IntoVal<i64>) -> Self { with(self, "FailureCount", value) }
    }

    /// `PipelineLoggingConfiguration`.
    pub type PipelineLoggingConfiguration = Fields<of::PipelineLoggingConfiguration>;
    impl PipelineLoggingConfiguration {
        /// `ImageLogGroupName`: 1 to 512 characters, matches `^[a-zA-Z0-9\-_/\.]{1,512}$`.
        #[track_caller] pub fn image_log_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageLogGroupName", value) }
        /// `PipelineLogGroupName`: 1 to 512 characters, matches `^[a-zA-Z0-9\-_/\.]{1,512}$`.
        #[track_caller] pub fn pipeline_log_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineLogGroupName", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// `AutoDisablePolicy`.
        #[track_caller] pub fn auto_disable_policy(self, value: impl IntoVal<AutoDisablePolicy>) -> Self { with(self, "AutoDisablePolicy", value) }
        /// `PipelineExecutionStartCondition`.
        #[track_caller] pub fn pipeline_execution_start_condition(self, value: impl IntoVal<SchedulePipelineExecutionStartCondition>) -> Self { with(self, "PipelineExecutionStartCondition", value) }
        /// `ScheduleExpression`: 1 to 1024 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `Timezone`: 3 to 100 characters, matches `^[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9\-_+]+)*$`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    }

    /// Words of `PipelineExecutionStartCondition`.
    pub type SchedulePipelineExecutionStartCondition = Word<fn(of::SchedulePipelineExecutionStartCondition)>;
    impl SchedulePipelineExecutionStartCondition {
        /// `EXPRESSION_MATCH_ONLY`
        pub const ExpressionMatchOnly: Self = word("EXPRESSION_MATCH_ONLY");
        /// `EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE`
        pub const ExpressionMatchAndDependencyUpdatesAvailable: Self = word("EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }
}

/// [`AWS::ImageBuilder::ImageRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnImageRecipe = Handle<of::CfnImageRecipe>;
impl cfn::ResourceType for of::CfnImageRecipe { const TYPE: &'static str = "AWS::ImageBuilder::ImageRecipe"; type Tags = cfn::TagMap; type Props = CfnImageRecipeProps; type Reference = Is<kinds::ImageRecipeArn>; }
impl CfnImageRecipe {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ImageRecipeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersion.Arn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Arn") }
    /// The attribute `LatestVersion.Major`.
    #[inline] pub fn attr_latest_version_major(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Major") }
    /// The attribute `LatestVersion.Minor`.
    #[inline] pub fn attr_latest_version_minor(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Minor") }
    /// The attribute `LatestVersion.Patch`.
    #[inline] pub fn attr_latest_version_patch(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Patch") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnImageRecipe`].
///
/// Mandatory: `Name`, `Version`, `ParentImage`.
///
/// A change replaces the resource: `AdditionalInstanceConfiguration`, `AmiTags`, `AmiWatermarks`, `BlockDeviceMappings`, `Components`, `Description`, `Name`, `ParentImage`, `Tags`, `Version`, `WorkingDirectory`.
pub type CfnImageRecipeProps = Fields<of::CfnImageRecipe>;
/// What [`CfnImageRecipeProps`] cannot do without.
pub struct CfnImageRecipePropsRequired<A, B, C> {
    /// `Name`: matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    pub name: A,
    /// `Version`. Changing it replaces the resource.
    pub version: B,
    /// `ParentImage`: 1 to 1024 characters. Changing it replaces the resource.
    pub parent_image: C,
}
impl CfnImageRecipeProps {
    /// Takes what is mandatory, by name: [`CfnImageRecipePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnImageRecipePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Version", required.version), "ParentImage", required.parent_image) }
    /// `AdditionalInstanceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn additional_instance_configuration(self, value: impl IntoVal<cfn_image_recipe::AdditionalInstanceConfiguration>) -> Self { with(self, "AdditionalInstanceConfiguration", value) }
    /// `AmiTags`. Changing it replaces the resource.
    #[track_caller] pub fn ami_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AmiTags", value) }
    /// `AmiWatermarks`: 1 to 5 items, each 3 to 128 characters, each matches `^[A-Za-z0-9()\[\]./'@_\-][A-Za-z0-9 ()\[\]./'@_\-]{1,126}[A-Za-z0-9()\[\]./'@_\-]$`. Changing it replaces the resource.
    #[track_caller] pub fn ami_watermarks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AmiWatermarks", value) }
    /// `BlockDeviceMappings`. Changing it replaces the resource.
    #[track_caller] pub fn block_device_mappings(self, value: impl IntoVal<List<cfn_image_recipe::InstanceBlockDeviceMapping>>) -> Self { with(self, "BlockDeviceMappings", value) }
    /// `Components`: at least 1 item. Changing it replaces the resource.
    #[track_caller] pub fn components(self, value: impl IntoVal<List<cfn_image_recipe::ComponentConfiguration>>) -> Self { with(self, "Components", value) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentImage`: mandatory, 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn parent_image(self, value: impl IntoVal<String>) -> Self { with(self, "ParentImage", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Version`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    /// `WorkingDirectory`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
}

/// Types of [`CfnImageRecipe`].
pub mod cfn_image_recipe {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_container_recipe::{ComponentParameter, EbsInstanceBlockDeviceSpecification, EbsInstanceBlockDeviceSpecificationVolumeType, InstanceBlockDeviceMapping};
    mod of { pub enum AdditionalInstanceConfiguration {} impl ias_core::Optional for AdditionalInstanceConfiguration {} pub enum ComponentConfiguration {} impl ias_core::Optional for ComponentConfiguration {} pub enum SystemsManagerAgent {} impl ias_core::Optional for SystemsManagerAgent {} }

    /// `AdditionalInstanceConfiguration`.
    pub type AdditionalInstanceConfiguration = Fields<of::AdditionalInstanceConfiguration>;
    impl AdditionalInstanceConfiguration {
        /// `SystemsManagerAgent`.
        #[track_caller] pub fn systems_manager_agent(self, value: impl IntoVal<SystemsManagerAgent>) -> Self { with(self, "SystemsManagerAgent", value) }
        /// `UserDataOverride`: 1 to 21847 characters, matches `^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`.
        #[track_caller] pub fn user_data_override(self, value: impl IntoVal<String>) -> Self { with(self, "UserDataOverride", value) }
    }

    /// `ComponentConfiguration`.
    pub type ComponentConfiguration = Fields<of::ComponentConfiguration>;
    impl ComponentConfiguration {
        /// `ComponentArn`.
        #[track_caller] pub fn component_arn(self, value: impl IntoVal<Is<kinds::ComponentArn>>) -> Self { with(self, "ComponentArn", value) }
        /// `Parameters`: at least 1 item.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<ComponentParameter>>) -> Self { with(self, "Parameters", value) }
    }

    /// `SystemsManagerAgent`.
    pub type SystemsManagerAgent = Fields<of::SystemsManagerAgent>;
    impl SystemsManagerAgent {
        /// `UninstallAfterBuild`.
        #[track_caller] pub fn uninstall_after_build(self, value: impl IntoVal<bool>) -> Self { with(self, "UninstallAfterBuild", value) }
    }
}

/// [`AWS::ImageBuilder::InfrastructureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInfrastructureConfiguration = Handle<of::CfnInfrastructureConfiguration>;
impl cfn::ResourceType for of::CfnInfrastructureConfiguration { const TYPE: &'static str = "AWS::ImageBuilder::InfrastructureConfiguration"; type Tags = cfn::TagMap; type Props = CfnInfrastructureConfigurationProps; type Reference = Is<kinds::InfrastructureConfigurationArn>; }
impl CfnInfrastructureConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InfrastructureConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnInfrastructureConfiguration`].
///
/// Mandatory: `Name`, `InstanceProfileName`.
///
/// A change replaces the resource: `Name`.
pub type CfnInfrastructureConfigurationProps = Fields<of::CfnInfrastructureConfiguration>;
impl CfnInfrastructureConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, instance_profile_name: impl IntoVal<Is<kinds::InstanceProfileName>>) -> Self { with(with(empty(), "Name", name), "InstanceProfileName", instance_profile_name) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceMetadataOptions`.
    #[track_caller] pub fn instance_metadata_options(self, value: impl IntoVal<cfn_infrastructure_configuration::InstanceMetadataOptions>) -> Self { with(self, "InstanceMetadataOptions", value) }
    /// `InstanceProfileName`: mandatory, 1 to 256 characters, matches `^[\w+=,.@-]+$`.
    #[track_caller] pub fn instance_profile_name(self, value: impl IntoVal<Is<kinds::InstanceProfileName>>) -> Self { with(self, "InstanceProfileName", value) }
    /// `InstanceTypes`.
    #[track_caller] pub fn instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceTypes", value) }
    /// `KeyPair`: 1 to 1024 characters.
    #[track_caller] pub fn key_pair(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPair", value) }
    /// `Logging`.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_infrastructure_configuration::Logging>) -> Self { with(self, "Logging", value) }
    /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentInstance`.
    #[track_caller] pub fn parent_instance(self, value: impl IntoVal<cfn_infrastructure_configuration::ParentInstance>) -> Self { with(self, "ParentInstance", value) }
    /// `Placement`.
    #[track_caller] pub fn placement(self, value: impl IntoVal<cfn_infrastructure_configuration::Placement>) -> Self { with(self, "Placement", value) }
    /// `ResourceTags`.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ResourceTags", value) }
    /// `SecurityGroupIds`: each 1 to 1024 characters.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SnsTopicArn`: matches `^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$`.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    /// `SubnetId`: 1 to 1024 characters.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TerminateInstanceOnCompletion`.
    #[track_caller] pub fn terminate_instance_on_completion(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminateInstanceOnCompletion", value) }
    /// `TerminateInstanceOnFailure`.
    #[track_caller] pub fn terminate_instance_on_failure(self, value: impl IntoVal<bool>) -> Self { with(self, "TerminateInstanceOnFailure", value) }
}

/// Types of [`CfnInfrastructureConfiguration`].
pub mod cfn_infrastructure_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AutoScalingGroup {} pub enum InstanceMetadataOptions {} impl ias_core::Optional for InstanceMetadataOptions {} pub enum InstanceMetadataOptionsHttpTokens {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum ParentInstance {} pub enum Placement {} impl ias_core::Optional for Placement {} pub enum PlacementTenancy {} pub enum S3Logs {} impl ias_core::Optional for S3Logs {} }

    /// `AutoScalingGroup`.
    pub type AutoScalingGroup = Fields<of::AutoScalingGroup>;
    impl AutoScalingGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `CapacityWaitTimeoutSeconds`: 0 to 3600.
        #[track_caller] pub fn capacity_wait_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "CapacityWaitTimeoutSeconds", value) }
        /// `Name`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `InstanceMetadataOptions`.
    pub type InstanceMetadataOptions = Fields<of::InstanceMetadataOptions>;
    impl InstanceMetadataOptions {
        /// `HttpPutResponseHopLimit`: 1 to 64.
        #[track_caller] pub fn http_put_response_hop_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "HttpPutResponseHopLimit", value) }
        /// `HttpTokens`.
        #[track_caller] pub fn http_tokens(self, value: impl IntoVal<InstanceMetadataOptionsHttpTokens>) -> Self { with(self, "HttpTokens", value) }
    }

    /// Words of `HttpTokens`.
    pub type InstanceMetadataOptionsHttpTokens = Word<fn(of::InstanceMetadataOptionsHttpTokens)>;
    impl InstanceMetadataOptionsHttpTokens {
        /// `required`
        pub const Required: Self = word("required");
        /// `optional`
        pub const Optional: Self = word("optional");
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `S3Logs`.
        #[track_caller] pub fn s3_logs(self, value: impl IntoVal<S3Logs>) -> Self { with(self, "S3Logs", value) }
    }

    /// `ParentInstance`.
    pub type ParentInstance = Fields<of::ParentInstance>;
    impl ParentInstance {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auto_scaling_group: impl IntoVal<AutoScalingGroup>) -> Self { with(empty(), "AutoScalingGroup", auto_scaling_group) }
        /// `AutoScalingGroup`: mandatory.
        #[track_caller] pub fn auto_scaling_group(self, value: impl IntoVal<AutoScalingGroup>) -> Self { with(self, "AutoScalingGroup", value) }
    }

    /// `Placement`.
    pub type Placement = Fields<of::Placement>;
    impl Placement {
        /// `AvailabilityZone`: 1 to 1024 characters.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `HostId`: 1 to 1024 characters.
        #[track_caller] pub fn host_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostId", value) }
        /// `HostResourceGroupArn`: 1 to 1024 characters.
        #[track_caller] pub fn host_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HostResourceGroupArn", value) }
        /// `Tenancy`.
        #[track_caller] pub fn tenancy(self, value: impl IntoVal<PlacementTenancy>) -> Self { with(self, "Tenancy", value) }
    }

    /// Words of `Tenancy`.
    pub type PlacementTenancy = Word<fn(of::PlacementTenancy)>;
    impl PlacementTenancy {
        /// `default`
        pub const Default: Self = word("default");
        /// `dedicated`
        pub const Dedicated: Self = word("dedicated");
        /// `host`
        pub const Host: Self = word("host");
    }

    /// `S3Logs`.
    pub type S3Logs = Fields<of::S3Logs>;
    impl S3Logs {
        /// `S3BucketName`: 1 to 1024 characters.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3KeyPrefix`: 1 to 1024 characters.
        #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    }
}

/// [`AWS::ImageBuilder::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLifecyclePolicy = Handle<of::CfnLifecyclePolicy>;
impl cfn::ResourceType for of::CfnLifecyclePolicy { const TYPE: &'static str = "AWS::ImageBuilder::LifecyclePolicy"; type Tags = cfn::TagMap; type Props = CfnLifecyclePolicyProps; type Reference = Is<kinds::ImageBuilderLifecyclePolicyArn>; }
impl CfnLifecyclePolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ImageBuilderLifecyclePolicyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLifecyclePolicy`].
///
/// Mandatory: `Name`, `ExecutionRole`, `ResourceType`, `PolicyDetails`, `ResourceSelection`.
///
/// A change replaces the resource: `Name`.
pub type CfnLifecyclePolicyProps = Fields<of::CfnLifecyclePolicy>;
/// What [`CfnLifecyclePolicyProps`] cannot do without.
pub struct CfnLifecyclePolicyPropsRequired<A, B, C, D, E> {
    /// `Name`: matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    pub name: A,
    /// `ExecutionRole`: 1 to 2048 characters, matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub execution_role: B,
    /// `ResourceType`.
    pub resource_type: C,
    /// `PolicyDetails`: 1 to 3 items.
    pub policy_details: D,
    /// `ResourceSelection`.
    pub resource_selection: E,
}
impl CfnLifecyclePolicyProps {
    /// Takes what is mandatory, by name: [`CfnLifecyclePolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_lifecycle_policy::ResourceType>, D: IntoVal<List<cfn_lifecycle_policy::PolicyDetail>>, E: IntoVal<cfn_lifecycle_policy::ResourceSelection>>(required: CfnLifecyclePolicyPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "ExecutionRole", required.execution_role), "ResourceType", required.resource_type), "PolicyDetails", required.policy_details), "ResourceSelection", required.resource_selection) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRole`: mandatory, 1 to 2048 characters, matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyDetails`: mandatory, 1 to 3 items.
    #[track_caller] pub fn policy_details(self, value: impl IntoVal<List<cfn_lifecycle_policy::PolicyDetail>>) -> Self { with(self, "PolicyDetails", value) }
    /// `ResourceSelection`: mandatory.
    #[track_caller] pub fn resource_selection(self, value: impl IntoVal<cfn_lifecycle_policy::ResourceSelection>) -> Self { with(self, "ResourceSelection", value) }
    /// `ResourceType`: mandatory.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_lifecycle_policy::ResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_lifecycle_policy::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLifecyclePolicy`].
pub mod cfn_lifecycle_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_image_pipeline::{Status};
    mod of { pub enum Action {} pub enum ActionType {} pub enum AmiExclusionRules {} impl ias_core::Optional for AmiExclusionRules {} pub enum ExclusionRules {} impl ias_core::Optional for ExclusionRules {} pub enum Filter {} pub enum FilterType {} pub enum IncludeResources {} impl ias_core::Optional for IncludeResources {} pub enum LastLaunched {} pub enum PolicyDetail {} pub enum RecipeSelection {} pub enum ResourceSelection {} impl ias_core::Optional for ResourceSelection {} pub enum ResourceType {} pub enum TimeUnit {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ActionType>) -> Self { with(empty(), "Type", type_) }
        /// `IncludeResources`.
        #[track_caller] pub fn include_resources(self, value: impl IntoVal<IncludeResources>) -> Self { with(self, "IncludeResources", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ActionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ActionType = Word<fn(of::ActionType)>;
    impl ActionType {
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `DEPRECATE`
        pub const Deprecate: Self = word("DEPRECATE");
        /// `DISABLE`
        pub const Disable: Self = word("DISABLE");
    }

    /// `AmiExclusionRules`.
    pub type AmiExclusionRules = Fields<of::AmiExclusionRules>;
    impl AmiExclusionRules {
        /// `IsPublic`.
        #[track_caller] pub fn is_public(self, value: impl IntoVal<bool>) -> Self { with(self, "IsPublic", value) }
        /// `LastLaunched`.
        #[track_caller] pub fn last_launched(self, value: impl IntoVal<LastLaunched>) -> Self { with(self, "LastLaunched", value) }
        /// `Regions`: each 1 to 1024 characters.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
        /// `SharedAccounts`: 1 to 1536 items, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn shared_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SharedAccounts", value) }
        /// `TagMap`.
        #[track_caller] pub fn tag_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TagMap", value) }
    }

    /// `ExclusionRules`.
    pub type ExclusionRules = Fields<of::ExclusionRules>;
    impl ExclusionRules {
        /// `Amis`.
        #[track_caller] pub fn amis(self, value: impl IntoVal<AmiExclusionRules>) -> Self { with(self, "Amis", value) }
        /// `TagMap`.
        #[track_caller] pub fn tag_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TagMap", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<FilterType>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `RetainAtLeast`: 1 to 10.
        #[track_caller] pub fn retain_at_least(self, value: impl IntoVal<i64>) -> Self { with(self, "RetainAtLeast", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FilterType>) -> Self { with(self, "Type", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<TimeUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 1 to 1000.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type FilterType = Word<fn(of::FilterType)>;
    impl FilterType {
        /// `AGE`
        pub const Age: Self = word("AGE");
        /// `COUNT`
        pub const Count: Self = word("COUNT");
    }

    /// `IncludeResources`.
    pub type IncludeResources = Fields<of::IncludeResources>;
    impl IncludeResources {
        /// `Amis`.
        #[track_caller] pub fn amis(self, value: impl IntoVal<bool>) -> Self { with(self, "Amis", value) }
        /// `Containers`.
        #[track_caller] pub fn containers(self, value: impl IntoVal<bool>) -> Self { with(self, "Containers", value) }
        /// `Snapshots`.
        #[track_caller] pub fn snapshots(self, value: impl IntoVal<bool>) -> Self { with(self, "Snapshots", value) }
    }

    /// `LastLaunched`.
    pub type LastLaunched = Fields<of::LastLaunched>;
    impl LastLaunched {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<i64>, unit: impl IntoVal<TimeUnit>) -> Self { with(with(empty(), "Value", value), "Unit", unit) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<TimeUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 1 to 365.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// `PolicyDetail`.
    pub type PolicyDetail = Fields<of::PolicyDetail>;
    impl PolicyDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<Action>, filter: impl IntoVal<Filter>) -> Self { with(with(empty(), "Action", action), "Filter", filter) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<Action>) -> Self { with(self, "Action", value) }
        /// `ExclusionRules`.
        #[track_caller] pub fn exclusion_rules(self, value: impl IntoVal<ExclusionRules>) -> Self { with(self, "ExclusionRules", value) }
        /// `Filter`: mandatory.
        #[track_caller] pub fn filter(self, value: impl IntoVal<Filter>) -> Self { with(self, "Filter", value) }
    }

    /// `RecipeSelection`.
    pub type RecipeSelection = Fields<of::RecipeSelection>;
    impl RecipeSelection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, semantic_version: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "SemanticVersion", semantic_version) }
        /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SemanticVersion`: mandatory, matches `^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$`.
        #[track_caller] pub fn semantic_version(self, value: impl IntoVal<String>) -> Self { with(self, "SemanticVersion", value) }
    }

    /// `ResourceSelection`.
    pub type ResourceSelection = Fields<of::ResourceSelection>;
    impl ResourceSelection {
        /// `Recipes`: 1 to 50 items.
        #[track_caller] pub fn recipes(self, value: impl IntoVal<List<RecipeSelection>>) -> Self { with(self, "Recipes", value) }
        /// `TagMap`.
        #[track_caller] pub fn tag_map(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TagMap", value) }
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `AMI_IMAGE`
        pub const AmiImage: Self = word("AMI_IMAGE");
        /// `CONTAINER_IMAGE`
        pub const ContainerImage: Self = word("CONTAINER_IMAGE");
    }

    /// Words of `TimeUnit`.
    pub type TimeUnit = Word<fn(of::TimeUnit)>;
    impl TimeUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }
}

/// [`AWS::ImageBuilder::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkflow = Handle<of::CfnWorkflow>;
impl cfn::ResourceType for of::CfnWorkflow { const TYPE: &'static str = "AWS::ImageBuilder::Workflow"; type Tags = cfn::TagMap; type Props = CfnWorkflowProps; type Reference = Is<kinds::ImageBuilderWorkflowArn>; }
impl CfnWorkflow {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ImageBuilderWorkflowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersion.Arn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Arn") }
    /// The attribute `LatestVersion.Major`.
    #[inline] pub fn attr_latest_version_major(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Major") }
    /// The attribute `LatestVersion.Minor`.
    #[inline] pub fn attr_latest_version_minor(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Minor") }
    /// The attribute `LatestVersion.Patch`.
    #[inline] pub fn attr_latest_version_patch(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersion.Patch") }
}

/// Properties of [`CfnWorkflow`].
///
/// Mandatory: `Name`, `Type`, `Version`.
///
/// A change replaces the resource: `ChangeDescription`, `Data`, `Description`, `KmsKeyId`, `Name`, `Type`, `Uri`, `Version`.
pub type CfnWorkflowProps = Fields<of::CfnWorkflow>;
/// What [`CfnWorkflowProps`] cannot do without.
pub struct CfnWorkflowPropsRequired<A, B, C> {
    /// `Name`: matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    pub name: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `Version`. Changing it replaces the resource.
    pub version: C,
}
impl CfnWorkflowProps {
    /// Takes what is mandatory, by name: [`CfnWorkflowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_workflow::Type>, C: IntoVal<String>>(required: CfnWorkflowPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Version", required.version) }
    /// `ChangeDescription`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn change_description(self, value: impl IntoVal<String>) -> Self { with(self, "ChangeDescription", value) }
    /// `Data`: 1 to 16000 characters, matches `^[^\x00]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyId`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_workflow::Type>) -> Self { with(self, "Type", value) }
    /// `Uri`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    /// `Version`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnWorkflow`].
pub mod cfn_workflow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Type {} }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `BUILD`
        pub const Build: Self = word("BUILD");
        /// `TEST`
        pub const Test: Self = word("TEST");
        /// `DISTRIBUTION`
        pub const Distribution: Self = word("DISTRIBUTION");
    }
}
