// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppConfig`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnConfigurationProfile {} pub enum CfnDeployment {} pub enum CfnDeploymentStrategy {} pub enum CfnEnvironment {} pub enum CfnExperimentDefinition {} pub enum CfnExperimentRun {} pub enum CfnExtension {} pub enum CfnExtensionAssociation {} impl ias_core::Optional for CfnExtensionAssociation {} pub enum CfnHostedConfigurationVersion {} }

/// [`AWS::AppConfig::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::AppConfig::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::ApplicationId>; }
impl CfnApplication {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<Is<kinds::ApplicationId>> { cfn::attribute(&self.0, "ApplicationId") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Name`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 64 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum Tags {} }

    /// `Tags`.
    pub type Tags = Fields<of::Tags>;
    impl Tags {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppConfig::ConfigurationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html).
///
/// What `Ref` returns: `ConfigurationProfileId`.
pub type CfnConfigurationProfile = Handle<of::CfnConfigurationProfile>;
impl cfn::ResourceType for of::CfnConfigurationProfile { const TYPE: &'static str = "AWS::AppConfig::ConfigurationProfile"; type Tags = cfn::TagList; type Props = CfnConfigurationProfileProps; type Reference = Is<kinds::ConfigurationProfileId>; }
impl CfnConfigurationProfile {
    /// The attribute `ConfigurationProfileId`.
    #[inline] pub fn attr_configuration_profile_id(&self) -> Val<Is<kinds::ConfigurationProfileId>> { cfn::attribute(&self.0, "ConfigurationProfileId") }
    /// The attribute `KmsKeyArn`.
    #[inline] pub fn attr_kms_key_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "KmsKeyArn") }
}

/// Properties of [`CfnConfigurationProfile`].
///
/// Mandatory: `LocationUri`, `ApplicationId`, `Name`.
///
/// A change replaces the resource: `ApplicationId`, `LocationUri`, `Type`.
pub type CfnConfigurationProfileProps = Fields<of::CfnConfigurationProfile>;
/// What [`CfnConfigurationProfileProps`] cannot do without.
pub struct CfnConfigurationProfilePropsRequired<A, B, C> {
    /// `LocationUri`: 1 to 2048 characters. Changing it replaces the resource.
    pub location_uri: A,
    /// `ApplicationId`: matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    pub application_id: B,
    /// `Name`: 1 to 128 characters.
    pub name: C,
}
impl CfnConfigurationProfileProps {
    /// Takes what is mandatory, by name: [`CfnConfigurationProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::ApplicationId>>, C: IntoVal<String>>(required: CfnConfigurationProfilePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "LocationUri", required.location_uri), "ApplicationId", required.application_id), "Name", required.name) }
    /// `ApplicationId`: mandatory, matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<Is<kinds::ApplicationId>>) -> Self { with(self, "ApplicationId", value) }
    /// `DeletionProtectionCheck`. Write-only.
    #[track_caller] pub fn deletion_protection_check(self, value: impl IntoVal<cfn_configuration_profile::DeletionProtectionCheck>) -> Self { with(self, "DeletionProtectionCheck", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyIdentifier`: 1 to 2048 characters.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `LocationUri`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn location_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LocationUri", value) }
    /// `Name`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RetrievalRoleArn`: 20 to 2048 characters, matches `^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\d{12}:role[/].*)$`.
    #[track_caller] pub fn retrieval_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RetrievalRoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration_profile::Tags>>) -> Self { with(self, "Tags", value) }
    /// `Type`: matches `^[a-zA-Z\.]+`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `Validators`: at most 2 items.
    #[track_caller] pub fn validators(self, value: impl IntoVal<List<cfn_configuration_profile::Validators>>) -> Self { with(self, "Validators", value) }
}

/// Types of [`CfnConfigurationProfile`].
pub mod cfn_configuration_profile {
    use super::super::prelude::*;
    mod of { pub enum DeletionProtectionCheck {} pub enum Tags {} impl ias_core::Optional for Tags {} pub enum Validators {} impl ias_core::Optional for Validators {} pub enum ValidatorsType {} }

    /// Words of `DeletionProtectionCheck`.
    pub type DeletionProtectionCheck = Word<fn(of::DeletionProtectionCheck)>;
    impl DeletionProtectionCheck {
        /// `ACCOUNT_DEFAULT`
        pub const AccountDefault: Self = word("ACCOUNT_DEFAULT");
        /// `APPLY`
        pub const Apply: Self = word("APPLY");
        /// `BYPASS`
        pub const Bypass: Self = word("BYPASS");
    }

    /// `Tags`.
    pub type Tags = Fields<of::Tags>;
    impl Tags {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Validators`.
    pub type Validators = Fields<of::Validators>;
    impl Validators {
        /// `Content`: at most 32768 characters.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ValidatorsType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ValidatorsType = Word<fn(of::ValidatorsType)>;
    impl ValidatorsType {
        /// `JSON_SCHEMA`
        pub const JsonSchema: Self = word("JSON_SCHEMA");
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
    }
}

/// [`AWS::AppConfig::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html).
///
/// What `Ref` returns: a text of ApplicationId, EnvironmentId, DeploymentNumber.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::AppConfig::Deployment"; type Tags = cfn::TagList; type Props = CfnDeploymentProps; type Reference = String; }
impl CfnDeployment {
    /// The attribute `DeploymentNumber`.
    #[inline] pub fn attr_deployment_number(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentNumber") }
    /// The attribute `State`: one of `BAKING`, `VALIDATING`, `DEPLOYING`, `COMPLETE`, `ROLLING_BACK`, `ROLLED_BACK`, `REVERTED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `ApplicationId`, `ConfigurationProfileId`, `DeploymentStrategyId`, `EnvironmentId`, `ConfigurationVersion`.
///
/// A change replaces the resource: `ApplicationId`, `ConfigurationProfileId`, `ConfigurationVersion`, `DeploymentStrategyId`, `Description`, `DynamicExtensionParameters`, `EnvironmentId`, `KmsKeyIdentifier`, `Tags`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
/// What [`CfnDeploymentProps`] cannot do without.
pub struct CfnDeploymentPropsRequired<A, B, C, D, E> {
    /// `ApplicationId`: 1 to 64 characters. Changing it replaces the resource.
    pub application_id: A,
    /// `ConfigurationProfileId`: 1 to 128 characters. Changing it replaces the resource.
    pub configuration_profile_id: B,
    /// `DeploymentStrategyId`: matches `^(^[a-z0-9]{4,7}$|^AppConfig\.[A-Za-z0-9]{9,40}$)$`. Changing it replaces the resource.
    pub deployment_strategy_id: C,
    /// `EnvironmentId`: 1 to 64 characters. Changing it replaces the resource.
    pub environment_id: D,
    /// `ConfigurationVersion`: 1 to 1024 characters. Changing it replaces the resource.
    pub configuration_version: E,
}
impl CfnDeploymentProps {
    /// Takes what is mandatory, by name: [`CfnDeploymentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnDeploymentPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ApplicationId", required.application_id), "ConfigurationProfileId", required.configuration_profile_id), "DeploymentStrategyId", required.deployment_strategy_id), "EnvironmentId", required.environment_id), "ConfigurationVersion", required.configuration_version) }
    /// `ApplicationId`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
    /// `ConfigurationProfileId`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn configuration_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationProfileId", value) }
    /// `ConfigurationVersion`: mandatory, 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn configuration_version(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationVersion", value) }
    /// `DeploymentStrategyId`: mandatory, matches `^(^[a-z0-9]{4,7}$|^AppConfig\.[A-Za-z0-9]{9,40}$)$`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_strategy_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentStrategyId", value) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DynamicExtensionParameters`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn dynamic_extension_parameters(self, value: impl IntoVal<List<cfn_deployment::DynamicExtensionParameters>>) -> Self { with(self, "DynamicExtensionParameters", value) }
    /// `EnvironmentId`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
    /// `KmsKeyIdentifier`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKeyIdentifier", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_deployment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    use super::super::prelude::*;
    mod of { pub enum DynamicExtensionParameters {} impl ias_core::Optional for DynamicExtensionParameters {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `DynamicExtensionParameters`.
    pub type DynamicExtensionParameters = Fields<of::DynamicExtensionParameters>;
    impl DynamicExtensionParameters {
        /// `ExtensionReference`.
        #[track_caller] pub fn extension_reference(self, value: impl IntoVal<String>) -> Self { with(self, "ExtensionReference", value) }
        /// `ParameterName`.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppConfig::DeploymentStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDeploymentStrategy = Handle<of::CfnDeploymentStrategy>;
impl cfn::ResourceType for of::CfnDeploymentStrategy { const TYPE: &'static str = "AWS::AppConfig::DeploymentStrategy"; type Tags = cfn::TagList; type Props = CfnDeploymentStrategyProps; type Reference = String; }
impl CfnDeploymentStrategy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDeploymentStrategy`].
///
/// Mandatory: `DeploymentDurationInMinutes`, `GrowthFactor`, `Name`, `ReplicateTo`.
///
/// A change replaces the resource: `Name`, `ReplicateTo`.
pub type CfnDeploymentStrategyProps = Fields<of::CfnDeploymentStrategy>;
/// What [`CfnDeploymentStrategyProps`] cannot do without.
pub struct CfnDeploymentStrategyPropsRequired<A, B, C, D> {
    /// `DeploymentDurationInMinutes`: 0 to 1440.
    pub deployment_duration_in_minutes: A,
    /// `GrowthFactor`: 1 to 100.
    pub growth_factor: B,
    /// `Name`: 1 to 64 characters. Changing it replaces the resource.
    pub name: C,
    /// `ReplicateTo`. Changing it replaces the resource.
    pub replicate_to: D,
}
impl CfnDeploymentStrategyProps {
    /// Takes what is mandatory, by name: [`CfnDeploymentStrategyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<f64>, C: IntoVal<String>, D: IntoVal<cfn_deployment_strategy::ReplicateTo>>(required: CfnDeploymentStrategyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DeploymentDurationInMinutes", required.deployment_duration_in_minutes), "GrowthFactor", required.growth_factor), "Name", required.name), "ReplicateTo", required.replicate_to) }
    /// `DeploymentDurationInMinutes`: mandatory, 0 to 1440.
    #[track_caller] pub fn deployment_duration_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "DeploymentDurationInMinutes", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FinalBakeTimeInMinutes`: 0 to 1440.
    #[track_caller] pub fn final_bake_time_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "FinalBakeTimeInMinutes", value) }
    /// `GrowthFactor`: mandatory, 1 to 100.
    #[track_caller] pub fn growth_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "GrowthFactor", value) }
    /// `GrowthType`.
    #[track_caller] pub fn growth_type(self, value: impl IntoVal<cfn_deployment_strategy::GrowthType>) -> Self { with(self, "GrowthType", value) }
    /// `Name`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReplicateTo`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn replicate_to(self, value: impl IntoVal<cfn_deployment_strategy::ReplicateTo>) -> Self { with(self, "ReplicateTo", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_deployment_strategy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeploymentStrategy`].
pub mod cfn_deployment_strategy {
    use super::super::prelude::*;
    pub use super::cfn_deployment::{Tag};
    mod of { pub enum GrowthType {} pub enum ReplicateTo {} }

    /// Words of `GrowthType`.
    pub type GrowthType = Word<fn(of::GrowthType)>;
    impl GrowthType {
        /// `EXPONENTIAL`
        pub const Exponential: Self = word("EXPONENTIAL");
        /// `LINEAR`
        pub const Linear: Self = word("LINEAR");
    }

    /// Words of `ReplicateTo`.
    pub type ReplicateTo = Word<fn(of::ReplicateTo)>;
    impl ReplicateTo {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SSM_DOCUMENT`
        pub const SsmDocument: Self = word("SSM_DOCUMENT");
    }
}

/// [`AWS::AppConfig::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html).
///
/// What `Ref` returns: `EnvironmentId`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::AppConfig::Environment"; type Tags = cfn::TagList; type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `Name`, `ApplicationId`.
///
/// A change replaces the resource: `ApplicationId`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
impl CfnEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, application_id: impl IntoVal<Is<kinds::ApplicationId>>) -> Self { with(with(empty(), "Name", name), "ApplicationId", application_id) }
    /// `ApplicationId`: mandatory, matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<Is<kinds::ApplicationId>>) -> Self { with(self, "ApplicationId", value) }
    /// `DeletionProtectionCheck`. Write-only.
    #[track_caller] pub fn deletion_protection_check(self, value: impl IntoVal<cfn_environment::DeletionProtectionCheck>) -> Self { with(self, "DeletionProtectionCheck", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Monitors`: at most 5 items.
    #[track_caller] pub fn monitors(self, value: impl IntoVal<List<cfn_environment::Monitor>>) -> Self { with(self, "Monitors", value) }
    /// `Name`: mandatory, 1 to 64 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    pub use super::cfn_configuration_profile::{DeletionProtectionCheck};
    mod of { pub enum Monitor {} pub enum Tag {} }

    /// `Monitor`.
    pub type Monitor = Fields<of::Monitor>;
    impl Monitor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_arn: impl IntoVal<Is<kinds::AlarmArnOrCompositeAlarmArn>>) -> Self { with(empty(), "AlarmArn", alarm_arn) }
        /// `AlarmArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn alarm_arn(self, value: impl IntoVal<Is<kinds::AlarmArnOrCompositeAlarmArn>>) -> Self { with(self, "AlarmArn", value) }
        /// `AlarmRoleArn`: 20 to 2048 characters, matches `^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\d{12}:role[/].*)$`.
        #[track_caller] pub fn alarm_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AlarmRoleArn", value) }
    }

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

/// [`AWS::AppConfig::ExperimentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html).
///
/// What `Ref` returns: a text of ApplicationId, Id.
pub type CfnExperimentDefinition = Handle<of::CfnExperimentDefinition>;
impl cfn::ResourceType for of::CfnExperimentDefinition { const TYPE: &'static str = "AWS::AppConfig::ExperimentDefinition"; type Tags = cfn::TagList; type Props = CfnExperimentDefinitionProps; type Reference = String; }
impl CfnExperimentDefinition {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `Control.Key`.
    #[inline] pub fn attr_control_key(&self) -> Val<String> { cfn::attribute(&self.0, "Control.Key") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `ACTIVE`, `IDLE`, `ARCHIVED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnExperimentDefinition`].
///
/// Mandatory: `ApplicationIdentifier`, `Name`, `ConfigurationProfileIdentifier`, `EnvironmentIdentifier`, `FlagKey`, `Treatments`, `Control`, `AudienceRule`.
///
/// A change replaces the resource: `ApplicationIdentifier`, `ConfigurationProfileIdentifier`, `EnvironmentIdentifier`, `FlagKey`, `Name`.
pub type CfnExperimentDefinitionProps = Fields<of::CfnExperimentDefinition>;
/// What [`CfnExperimentDefinitionProps`] cannot do without.
pub struct CfnExperimentDefinitionPropsRequired<A, B, C, D, E, F, G, H> {
    /// `ApplicationIdentifier`: 1 to 2048 characters. Changing it replaces the resource.
    pub application_identifier: A,
    /// `Name`: 1 to 64 characters, matches `^(?!AWS\.).{1,64}$`. Changing it replaces the resource.
    pub name: B,
    /// `ConfigurationProfileIdentifier`: 1 to 2048 characters. Changing it replaces the resource.
    pub configuration_profile_identifier: C,
    /// `EnvironmentIdentifier`: 1 to 2048 characters. Changing it replaces the resource.
    pub environment_identifier: D,
    /// `FlagKey`: 1 to 64 characters, matches `^[a-z][a-zA-Z0-9_-]{1,64}$`. Changing it replaces the resource.
    pub flag_key: E,
    /// `Treatments`: 1 to 5 items.
    pub treatments: F,
    /// `Control`.
    pub control: G,
    /// `AudienceRule`: 1 to 16384 characters.
    pub audience_rule: H,
}
impl CfnExperimentDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnExperimentDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<List<cfn_experiment_definition::Treatment>>, G: IntoVal<cfn_experiment_definition::Treatment>, H: IntoVal<String>>(required: CfnExperimentDefinitionPropsRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "ApplicationIdentifier", required.application_identifier), "Name", required.name), "ConfigurationProfileIdentifier", required.configuration_profile_identifier), "EnvironmentIdentifier", required.environment_identifier), "FlagKey", required.flag_key), "Treatments", required.treatments), "Control", required.control), "AudienceRule", required.audience_rule) }
    /// `ApplicationIdentifier`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationIdentifier", value) }
    /// `AudienceDescription`: at most 1024 characters.
    #[track_caller] pub fn audience_description(self, value: impl IntoVal<String>) -> Self { with(self, "AudienceDescription", value) }
    /// `AudienceRule`: mandatory, 1 to 16384 characters.
    #[track_caller] pub fn audience_rule(self, value: impl IntoVal<String>) -> Self { with(self, "AudienceRule", value) }
    /// `ConfigurationProfileIdentifier`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn configuration_profile_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationProfileIdentifier", value) }
    /// `Control`: mandatory.
    #[track_caller] pub fn control(self, value: impl IntoVal<cfn_experiment_definition::Treatment>) -> Self { with(self, "Control", value) }
    /// `EnvironmentIdentifier`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn environment_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentIdentifier", value) }
    /// `FlagKey`: mandatory, 1 to 64 characters, matches `^[a-z][a-zA-Z0-9_-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn flag_key(self, value: impl IntoVal<String>) -> Self { with(self, "FlagKey", value) }
    /// `Hypothesis`: at most 1024 characters.
    #[track_caller] pub fn hypothesis(self, value: impl IntoVal<String>) -> Self { with(self, "Hypothesis", value) }
    /// `LaunchCriteria`: at most 1024 characters.
    #[track_caller] pub fn launch_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "LaunchCriteria", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^(?!AWS\.).{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_experiment_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Treatments`: mandatory, 1 to 5 items.
    #[track_caller] pub fn treatments(self, value: impl IntoVal<List<cfn_experiment_definition::Treatment>>) -> Self { with(self, "Treatments", value) }
}

/// Types of [`CfnExperimentDefinition`].
pub mod cfn_experiment_definition {
    use super::super::prelude::*;
    pub use super::cfn_environment::{Tag};
    mod of { pub enum AttributeValue {} impl ias_core::Optional for AttributeValue {} pub enum Treatment {} }

    /// `AttributeValue`.
    pub type AttributeValue = Fields<of::AttributeValue>;
    impl AttributeValue {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<bool>) -> Self { with(self, "BooleanValue", value) }
        /// `NumberArray`.
        #[track_caller] pub fn number_array(self, value: impl IntoVal<List<f64>>) -> Self { with(self, "NumberArray", value) }
        /// `NumberValue`.
        #[track_caller] pub fn number_value(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberValue", value) }
        /// `StringArray`.
        #[track_caller] pub fn string_array(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StringArray", value) }
        /// `StringValue`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `Treatment`.
    pub type Treatment = Fields<of::Treatment>;
    impl Treatment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(weight: impl IntoVal<f64>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "Weight", weight), "Enabled", enabled) }
        /// `AttributeValues`.
        #[track_caller] pub fn attribute_values(self, value: impl IntoVal<Map<AttributeValue>>) -> Self { with(self, "AttributeValues", value) }
        /// `Description`: at most 1024 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Weight`: mandatory, at least 0.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::AppConfig::ExperimentRun`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html).
///
/// What `Ref` returns: a text of ApplicationId, ExperimentDefinitionId, Run.
pub type CfnExperimentRun = Handle<of::CfnExperimentRun>;
impl cfn::ResourceType for of::CfnExperimentRun { const TYPE: &'static str = "AWS::AppConfig::ExperimentRun"; type Tags = cfn::TagList; type Props = CfnExperimentRunProps; type Reference = String; }
impl CfnExperimentRun {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `ExperimentDefinitionId`.
    #[inline] pub fn attr_experiment_definition_id(&self) -> Val<String> { cfn::attribute(&self.0, "ExperimentDefinitionId") }
    /// The attribute `Run`.
    #[inline] pub fn attr_run(&self) -> Val<String> { cfn::attribute(&self.0, "Run") }
    /// The attribute `StartedAt`.
    #[inline] pub fn attr_started_at(&self) -> Val<String> { cfn::attribute(&self.0, "StartedAt") }
    /// The attribute `Status`: one of `RUNNING`, `DONE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnExperimentRun`].
///
/// Mandatory: `ApplicationIdentifier`, `ExperimentDefinitionIdentifier`, `ExposurePercentage`.
///
/// A change replaces the resource: `ApplicationIdentifier`, `ExperimentDefinitionIdentifier`.
pub type CfnExperimentRunProps = Fields<of::CfnExperimentRun>;
/// What [`CfnExperimentRunProps`] cannot do without.
pub struct CfnExperimentRunPropsRequired<A, B, C> {
    /// `ApplicationIdentifier`: 1 to 2048 characters. Changing it replaces the resource.
    pub application_identifier: A,
    /// `ExperimentDefinitionIdentifier`: 1 to 2048 characters. Changing it replaces the resource.
    pub experiment_definition_identifier: B,
    /// `ExposurePercentage`: 0 to 100.
    pub exposure_percentage: C,
}
impl CfnExperimentRunProps {
    /// Takes what is mandatory, by name: [`CfnExperimentRunPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<f64>>(required: CfnExperimentRunPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApplicationIdentifier", required.application_identifier), "ExperimentDefinitionIdentifier", required.experiment_definition_identifier), "ExposurePercentage", required.exposure_percentage) }
    /// `ApplicationIdentifier`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationIdentifier", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExperimentDefinitionIdentifier`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn experiment_definition_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ExperimentDefinitionIdentifier", value) }
    /// `ExposurePercentage`: mandatory, 0 to 100.
    #[track_caller] pub fn exposure_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ExposurePercentage", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_experiment_run::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TreatmentOverrides`.
    #[track_caller] pub fn treatment_overrides(self, value: impl IntoVal<cfn_experiment_run::TreatmentOverrides>) -> Self { with(self, "TreatmentOverrides", value) }
}

/// Types of [`CfnExperimentRun`].
pub mod cfn_experiment_run {
    use super::super::prelude::*;
    pub use super::cfn_environment::{Tag};
    mod of { pub enum TreatmentOverrides {} impl ias_core::Optional for TreatmentOverrides {} }

    /// `TreatmentOverrides`.
    pub type TreatmentOverrides = Fields<of::TreatmentOverrides>;
    impl TreatmentOverrides {
        /// `Inline`.
        #[track_caller] pub fn inline(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Inline", value) }
    }
}

/// [`AWS::AppConfig::Extension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html).
///
/// What `Ref` returns: `Id`.
pub type CfnExtension = Handle<of::CfnExtension>;
impl cfn::ResourceType for of::CfnExtension { const TYPE: &'static str = "AWS::AppConfig::Extension"; type Tags = cfn::TagList; type Props = CfnExtensionProps; type Reference = String; }
impl CfnExtension {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ExtensionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<i64> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnExtension`].
///
/// Mandatory: `Name`, `Actions`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnExtensionProps = Fields<of::CfnExtension>;
impl CfnExtensionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, actions: impl IntoVal<Map<List<cfn_extension::Action>>>) -> Self { with(with(empty(), "Name", name), "Actions", actions) }
    /// `Actions`: mandatory.
    #[track_caller] pub fn actions(self, value: impl IntoVal<Map<List<cfn_extension::Action>>>) -> Self { with(self, "Actions", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LatestVersionNumber`. Write-only.
    #[track_caller] pub fn latest_version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "LatestVersionNumber", value) }
    /// `Name`: mandatory, matches `^[^\/#:\n]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<cfn_extension::Parameter>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_extension::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnExtension`].
pub mod cfn_extension {
    use super::super::prelude::*;
    pub use super::cfn_environment::{Tag};
    mod of { pub enum Action {} pub enum Parameter {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, uri: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Uri", uri) }
        /// `Description`: at most 1024 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RoleArn`: 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Uri`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `Parameter`.
    pub type Parameter = Fields<of::Parameter>;
    impl Parameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(required: impl IntoVal<bool>) -> Self { with(empty(), "Required", required) }
        /// `Description`: at most 1024 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Dynamic`.
        #[track_caller] pub fn dynamic(self, value: impl IntoVal<bool>) -> Self { with(self, "Dynamic", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
    }
}

/// [`AWS::AppConfig::ExtensionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnExtensionAssociation = Handle<of::CfnExtensionAssociation>;
impl cfn::ResourceType for of::CfnExtensionAssociation { const TYPE: &'static str = "AWS::AppConfig::ExtensionAssociation"; type Tags = cfn::TagList; type Props = CfnExtensionAssociationProps; type Reference = String; }
impl CfnExtensionAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ExtensionAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ExtensionArn`.
    #[inline] pub fn attr_extension_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ExtensionArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
}

/// Properties of [`CfnExtensionAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ExtensionIdentifier`, `ExtensionVersionNumber`, `ResourceIdentifier`, `Tags`.
pub type CfnExtensionAssociationProps = Fields<of::CfnExtensionAssociation>;
impl CfnExtensionAssociationProps {
    /// `ExtensionIdentifier`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn extension_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ExtensionIdentifier", value) }
    /// `ExtensionVersionNumber`. Changing it replaces the resource.
    #[track_caller] pub fn extension_version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "ExtensionVersionNumber", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
    /// `ResourceIdentifier`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_extension_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnExtensionAssociation`].
pub mod cfn_extension_association {
    pub use super::cfn_environment::{Tag};
}

/// [`AWS::AppConfig::HostedConfigurationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html).
///
/// What `Ref` returns: `VersionNumber`.
pub type CfnHostedConfigurationVersion = Handle<of::CfnHostedConfigurationVersion>;
impl cfn::ResourceType for of::CfnHostedConfigurationVersion { const TYPE: &'static str = "AWS::AppConfig::HostedConfigurationVersion"; type Tags = cfn::NoTags; type Props = CfnHostedConfigurationVersionProps; type Reference = String; }
impl CfnHostedConfigurationVersion {
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<String> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnHostedConfigurationVersion`].
///
/// Mandatory: `ApplicationId`, `ConfigurationProfileId`, `Content`, `ContentType`.
///
/// A change replaces the resource: `ApplicationId`, `ConfigurationProfileId`, `Content`, `ContentType`, `Description`, `LatestVersionNumber`, `VersionLabel`.
pub type CfnHostedConfigurationVersionProps = Fields<of::CfnHostedConfigurationVersion>;
/// What [`CfnHostedConfigurationVersionProps`] cannot do without.
pub struct CfnHostedConfigurationVersionPropsRequired<A, B, C, D> {
    /// `ApplicationId`: matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    pub application_id: A,
    /// `ConfigurationProfileId`: matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    pub configuration_profile_id: B,
    /// `Content`. Changing it replaces the resource.
    pub content: C,
    /// `ContentType`: 1 to 255 characters. Changing it replaces the resource.
    pub content_type: D,
}
impl CfnHostedConfigurationVersionProps {
    /// Takes what is mandatory, by name: [`CfnHostedConfigurationVersionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ApplicationId>>, B: IntoVal<Is<kinds::ConfigurationProfileId>>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnHostedConfigurationVersionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationId", required.application_id), "ConfigurationProfileId", required.configuration_profile_id), "Content", required.content), "ContentType", required.content_type) }
    /// `ApplicationId`: mandatory, matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    #[track_caller] pub fn application_id(self, value: impl IntoVal<Is<kinds::ApplicationId>>) -> Self { with(self, "ApplicationId", value) }
    /// `ConfigurationProfileId`: mandatory, matches `[a-z0-9]{4,7}`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_profile_id(self, value: impl IntoVal<Is<kinds::ConfigurationProfileId>>) -> Self { with(self, "ConfigurationProfileId", value) }
    /// `Content`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `ContentType`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LatestVersionNumber`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn latest_version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "LatestVersionNumber", value) }
    /// `VersionLabel`: at most 64 characters, matches `^$|.*[^0-9].*`. Changing it replaces the resource.
    #[track_caller] pub fn version_label(self, value: impl IntoVal<String>) -> Self { with(self, "VersionLabel", value) }
}
