// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CleanRoomsML`.

use super::prelude::*;

mod of { pub enum CfnConfiguredModelAlgorithm {} pub enum CfnConfiguredModelAlgorithmAssociation {} pub enum CfnTrainingDataset {} }

/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html).
///
/// What `Ref` returns: `ConfiguredModelAlgorithmArn`.
pub type CfnConfiguredModelAlgorithm = Handle<of::CfnConfiguredModelAlgorithm>;
impl cfn::ResourceType for of::CfnConfiguredModelAlgorithm { const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithm"; type Tags = cfn::TagList; type Props = CfnConfiguredModelAlgorithmProps; type Reference = Is<kinds::ConfiguredModelAlgorithmArn>; }
impl CfnConfiguredModelAlgorithm {
    /// The attribute `ConfiguredModelAlgorithmArn`.
    #[inline] pub fn attr_configured_model_algorithm_arn(&self) -> Val<Is<kinds::ConfiguredModelAlgorithmArn>> { cfn::attribute(&self.0, "ConfiguredModelAlgorithmArn") }
}

/// Properties of [`CfnConfiguredModelAlgorithm`].
///
/// Mandatory: `Name`, `RoleArn`.
///
/// A change replaces the resource: `Description`, `InferenceContainerConfig`, `KmsKeyArn`, `Name`, `RoleArn`, `TrainingContainerConfig`.
pub type CfnConfiguredModelAlgorithmProps = Fields<of::CfnConfiguredModelAlgorithm>;
impl CfnConfiguredModelAlgorithmProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Name", name), "RoleArn", role_arn) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InferenceContainerConfig`. Changing it replaces the resource.
    #[track_caller] pub fn inference_container_config(self, value: impl IntoVal<cfn_configured_model_algorithm::InferenceContainerConfig>) -> Self { with(self, "InferenceContainerConfig", value) }
    /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configured_model_algorithm::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrainingContainerConfig`. Changing it replaces the resource.
    #[track_caller] pub fn training_container_config(self, value: impl IntoVal<cfn_configured_model_algorithm::ContainerConfig>) -> Self { with(self, "TrainingContainerConfig", value) }
}

/// Types of [`CfnConfiguredModelAlgorithm`].
pub mod cfn_configured_model_algorithm {
    use super::super::prelude::*;
    mod of { pub enum ContainerConfig {} pub enum InferenceContainerConfig {} pub enum MetricDefinition {} pub enum Tag {} }

    /// `ContainerConfig`.
    pub type ContainerConfig = Fields<of::ContainerConfig>;
    impl ContainerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>) -> Self { with(empty(), "ImageUri", image_uri) }
        /// `Arguments`: 1 to 100 items, each 1 to 256 characters, each matches `^.*$`.
        #[track_caller] pub fn arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Arguments", value) }
        /// `Entrypoint`: 1 to 100 items, each 1 to 256 characters, each matches `^.*$`.
        #[track_caller] pub fn entrypoint(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Entrypoint", value) }
        /// `ImageUri`: mandatory, 1 to 255 characters, matches `^.*$`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `MetricDefinitions`: at most 40 items.
        #[track_caller] pub fn metric_definitions(self, value: impl IntoVal<List<MetricDefinition>>) -> Self { with(self, "MetricDefinitions", value) }
    }

    /// `InferenceContainerConfig`.
    pub type InferenceContainerConfig = Fields<of::InferenceContainerConfig>;
    impl InferenceContainerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>) -> Self { with(empty(), "ImageUri", image_uri) }
        /// `ImageUri`: mandatory, 1 to 255 characters, matches `^.*$`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
    }

    /// `MetricDefinition`.
    pub type MetricDefinition = Fields<of::MetricDefinition>;
    impl MetricDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, regex: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Regex", regex) }
        /// `Name`: mandatory, 1 to 255 characters, matches `^.+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Regex`: mandatory, 1 to 500 characters, matches `^.+$`.
        #[track_caller] pub fn regex(self, value: impl IntoVal<String>) -> Self { with(self, "Regex", value) }
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
}

/// [`AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithmassociation.html).
///
/// What `Ref` returns: `ConfiguredModelAlgorithmAssociationArn`.
pub type CfnConfiguredModelAlgorithmAssociation = Handle<of::CfnConfiguredModelAlgorithmAssociation>;
impl cfn::ResourceType for of::CfnConfiguredModelAlgorithmAssociation { const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation"; type Tags = cfn::TagList; type Props = CfnConfiguredModelAlgorithmAssociationProps; type Reference = Is<kinds::ConfiguredModelAlgorithmAssociationArn>; }
impl CfnConfiguredModelAlgorithmAssociation {
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
    /// The attribute `ConfiguredModelAlgorithmAssociationArn`.
    #[inline] pub fn attr_configured_model_algorithm_association_arn(&self) -> Val<Is<kinds::ConfiguredModelAlgorithmAssociationArn>> { cfn::attribute(&self.0, "ConfiguredModelAlgorithmAssociationArn") }
}

/// Properties of [`CfnConfiguredModelAlgorithmAssociation`].
///
/// Mandatory: `MembershipIdentifier`, `ConfiguredModelAlgorithmArn`, `Name`.
///
/// A change replaces the resource: `ConfiguredModelAlgorithmArn`, `Description`, `MembershipIdentifier`, `Name`, `PrivacyConfiguration`.
pub type CfnConfiguredModelAlgorithmAssociationProps = Fields<of::CfnConfiguredModelAlgorithmAssociation>;
/// What [`CfnConfiguredModelAlgorithmAssociationProps`] cannot do without.
pub struct CfnConfiguredModelAlgorithmAssociationPropsRequired<A, B, C> {
    /// `MembershipIdentifier`: exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub membership_identifier: A,
    /// `ConfiguredModelAlgorithmArn`: 20 to 2048 characters, matches `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`. Changing it replaces the resource.
    pub configured_model_algorithm_arn: B,
    /// `Name`: 1 to 63 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnConfiguredModelAlgorithmAssociationProps {
    /// Takes what is mandatory, by name: [`CfnConfiguredModelAlgorithmAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnConfiguredModelAlgorithmAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MembershipIdentifier", required.membership_identifier), "ConfiguredModelAlgorithmArn", required.configured_model_algorithm_arn), "Name", required.name) }
    /// `ConfiguredModelAlgorithmArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn configured_model_algorithm_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConfiguredModelAlgorithmArn", value) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PrivacyConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn privacy_configuration(self, value: impl IntoVal<cfn_configured_model_algorithm_association::PrivacyConfiguration>) -> Self { with(self, "PrivacyConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configured_model_algorithm_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfiguredModelAlgorithmAssociation`].
pub mod cfn_configured_model_algorithm_association {
    use super::super::prelude::*;
    pub use super::cfn_configured_model_algorithm::{Tag};
    mod of { pub enum CustomEntityConfig {} pub enum EntityType {} pub enum LogRedactionConfiguration {} pub enum LogType {} pub enum LogsConfigurationPolicy {} pub enum MetricsConfigurationPolicy {} pub enum NoiseLevelType {} pub enum PrivacyConfiguration {} pub enum PrivacyConfigurationPolicies {} impl ias_core::Optional for PrivacyConfigurationPolicies {} pub enum TrainedModelArtifactMaxSize {} pub enum TrainedModelArtifactMaxSizeUnitType {} pub enum TrainedModelExportFileType {} pub enum TrainedModelExportsConfigurationPolicy {} pub enum TrainedModelExportsMaxSize {} pub enum TrainedModelExportsMaxSizeUnitType {} pub enum TrainedModelInferenceJobsConfigurationPolicy {} impl ias_core::Optional for TrainedModelInferenceJobsConfigurationPolicy {} pub enum TrainedModelInferenceMaxOutputSize {} pub enum TrainedModelInferenceMaxOutputSizeUnitType {} pub enum TrainedModelsConfigurationPolicy {} impl ias_core::Optional for TrainedModelsConfigurationPolicy {} }

    /// `CustomEntityConfig`.
    pub type CustomEntityConfig = Fields<of::CustomEntityConfig>;
    impl CustomEntityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_data_identifiers: impl IntoVal<List<String>>) -> Self { with(empty(), "CustomDataIdentifiers", custom_data_identifiers) }
        /// `CustomDataIdentifiers`: mandatory, 1 to 10 items, no item twice, each 1 to 200 characters, each matches `^[a-zA-Z0-9\_\#\=\@\/\;\,\-\ \^\$\?\[\]\{\}\|\\\*\+\.\(\)]+$`.
        #[track_caller] pub fn custom_data_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CustomDataIdentifiers", value) }
    }

    /// Words of `EntityType`.
    pub type EntityType = Word<fn(of::EntityType)>;
    impl EntityType {
        /// `ALL_PERSONALLY_IDENTIFIABLE_INFORMATION`
        pub const AllPersonallyIdentifiableInformation: Self = word("ALL_PERSONALLY_IDENTIFIABLE_INFORMATION");
        /// `NUMBERS`
        pub const Numbers: Self = word("NUMBERS");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `LogRedactionConfiguration`.
    pub type LogRedactionConfiguration = Fields<of::LogRedactionConfiguration>;
    impl LogRedactionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entities_to_redact: impl IntoVal<List<EntityType>>) -> Self { with(empty(), "EntitiesToRedact", entities_to_redact) }
        /// `CustomEntityConfig`.
        #[track_caller] pub fn custom_entity_config(self, value: impl IntoVal<CustomEntityConfig>) -> Self { with(self, "CustomEntityConfig", value) }
        /// `EntitiesToRedact`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn entities_to_redact(self, value: impl IntoVal<List<EntityType>>) -> Self { with(self, "EntitiesToRedact", value) }
    }

    /// Words of `LogType`.
    pub type LogType = Word<fn(of::LogType)>;
    impl LogType {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ERROR_SUMMARY`
        pub const ErrorSummary: Self = word("ERROR_SUMMARY");
    }

    /// `LogsConfigurationPolicy`.
    pub type LogsConfigurationPolicy = Fields<of::LogsConfigurationPolicy>;
    impl LogsConfigurationPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_account_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "AllowedAccountIds", allowed_account_ids) }
        /// `AllowedAccountIds`: mandatory, 1 to 5 items, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn allowed_account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAccountIds", value) }
        /// `FilterPattern`: at most 1024 characters.
        #[track_caller] pub fn filter_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPattern", value) }
        /// `LogRedactionConfiguration`.
        #[track_caller] pub fn log_redaction_configuration(self, value: impl IntoVal<LogRedactionConfiguration>) -> Self { with(self, "LogRedactionConfiguration", value) }
        /// `LogType`.
        #[track_caller] pub fn log_type(self, value: impl IntoVal<LogType>) -> Self { with(self, "LogType", value) }
    }

    /// `MetricsConfigurationPolicy`.
    pub type MetricsConfigurationPolicy = Fields<of::MetricsConfigurationPolicy>;
    impl MetricsConfigurationPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(noise_level: impl IntoVal<NoiseLevelType>) -> Self { with(empty(), "NoiseLevel", noise_level) }
        /// `NoiseLevel`: mandatory.
        #[track_caller] pub fn noise_level(self, value: impl IntoVal<NoiseLevelType>) -> Self { with(self, "NoiseLevel", value) }
    }

    /// Words of `NoiseLevelType`.
    pub type NoiseLevelType = Word<fn(of::NoiseLevelType)>;
    impl NoiseLevelType {
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `PrivacyConfiguration`.
    pub type PrivacyConfiguration = Fields<of::PrivacyConfiguration>;
    impl PrivacyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policies: impl IntoVal<PrivacyConfigurationPolicies>) -> Self { with(empty(), "Policies", policies) }
        /// `Policies`: mandatory.
        #[track_caller] pub fn policies(self, value: impl IntoVal<PrivacyConfigurationPolicies>) -> Self { with(self, "Policies", value) }
    }

    /// `PrivacyConfigurationPolicies`.
    pub type PrivacyConfigurationPolicies = Fields<of::PrivacyConfigurationPolicies>;
    impl PrivacyConfigurationPolicies {
        /// `TrainedModelExports`.
        #[track_caller] pub fn trained_model_exports(self, value: impl IntoVal<TrainedModelExportsConfigurationPolicy>) -> Self { with(self, "TrainedModelExports", value) }
        /// `TrainedModelInferenceJobs`.
        #[track_caller] pub fn trained_model_inference_jobs(self, value: impl IntoVal<TrainedModelInferenceJobsConfigurationPolicy>) -> Self { with(self, "TrainedModelInferenceJobs", value) }
        /// `TrainedModels`.
        #[track_caller] pub fn trained_models(self, value: impl IntoVal<TrainedModelsConfigurationPolicy>) -> Self { with(self, "TrainedModels", value) }
    }

    /// `TrainedModelArtifactMaxSize`.
    pub type TrainedModelArtifactMaxSize = Fields<of::TrainedModelArtifactMaxSize>;
    impl TrainedModelArtifactMaxSize {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<TrainedModelArtifactMaxSizeUnitType>, value: impl IntoVal<f64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<TrainedModelArtifactMaxSizeUnitType>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 0.01 to 10.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TrainedModelArtifactMaxSizeUnitType`.
    pub type TrainedModelArtifactMaxSizeUnitType = Word<fn(of::TrainedModelArtifactMaxSizeUnitType)>;
    impl TrainedModelArtifactMaxSizeUnitType {
        /// `GB`
        pub const Gb: Self = word("GB");
    }

    /// Words of `TrainedModelExportFileType`.
    pub type TrainedModelExportFileType = Word<fn(of::TrainedModelExportFileType)>;
    impl TrainedModelExportFileType {
        /// `MODEL`
        pub const Model: Self = word("MODEL");
        /// `OUTPUT`
        pub const Output: Self = word("OUTPUT");
    }

    /// `TrainedModelExportsConfigurationPolicy`.
    pub type TrainedModelExportsConfigurationPolicy = Fields<of::TrainedModelExportsConfigurationPolicy>;
    impl TrainedModelExportsConfigurationPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_size: impl IntoVal<TrainedModelExportsMaxSize>, files_to_export: impl IntoVal<List<TrainedModelExportFileType>>) -> Self { with(with(empty(), "MaxSize", max_size), "FilesToExport", files_to_export) }
        /// `FilesToExport`: mandatory, 1 to 2 items, no item twice.
        #[track_caller] pub fn files_to_export(self, value: impl IntoVal<List<TrainedModelExportFileType>>) -> Self { with(self, "FilesToExport", value) }
        /// `MaxSize`: mandatory.
        #[track_caller] pub fn max_size(self, value: impl IntoVal<TrainedModelExportsMaxSize>) -> Self { with(self, "MaxSize", value) }
    }

    /// `TrainedModelExportsMaxSize`.
    pub type TrainedModelExportsMaxSize = Fields<of::TrainedModelExportsMaxSize>;
    impl TrainedModelExportsMaxSize {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<TrainedModelExportsMaxSizeUnitType>, value: impl IntoVal<f64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<TrainedModelExportsMaxSizeUnitType>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 0.01 to 10.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TrainedModelExportsMaxSizeUnitType`.
    pub type TrainedModelExportsMaxSizeUnitType = Word<fn(of::TrainedModelExportsMaxSizeUnitType)>;
    impl TrainedModelExportsMaxSizeUnitType {
        /// `GB`
        pub const Gb: Self = word("GB");
    }

    /// `TrainedModelInferenceJobsConfigurationPolicy`.
    pub type TrainedModelInferenceJobsConfigurationPolicy = Fields<of::TrainedModelInferenceJobsConfigurationPolicy>;
    impl TrainedModelInferenceJobsConfigurationPolicy {
        /// `ContainerLogs`: 1 to 5 items, no item twice.
        #[track_caller] pub fn container_logs(self, value: impl IntoVal<List<LogsConfigurationPolicy>>) -> Self { with(self, "ContainerLogs", value) }
        /// `MaxOutputSize`.
        #[track_caller] pub fn max_output_size(self, value: impl IntoVal<TrainedModelInferenceMaxOutputSize>) -> Self { with(self, "MaxOutputSize", value) }
    }

    /// `TrainedModelInferenceMaxOutputSize`.
    pub type TrainedModelInferenceMaxOutputSize = Fields<of::TrainedModelInferenceMaxOutputSize>;
    impl TrainedModelInferenceMaxOutputSize {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<TrainedModelInferenceMaxOutputSizeUnitType>, value: impl IntoVal<f64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<TrainedModelInferenceMaxOutputSizeUnitType>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory, 0.01 to 50.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TrainedModelInferenceMaxOutputSizeUnitType`.
    pub type TrainedModelInferenceMaxOutputSizeUnitType = Word<fn(of::TrainedModelInferenceMaxOutputSizeUnitType)>;
    impl TrainedModelInferenceMaxOutputSizeUnitType {
        /// `GB`
        pub const Gb: Self = word("GB");
    }

    /// `TrainedModelsConfigurationPolicy`.
    pub type TrainedModelsConfigurationPolicy = Fields<of::TrainedModelsConfigurationPolicy>;
    impl TrainedModelsConfigurationPolicy {
        /// `ContainerLogs`: 1 to 5 items, no item twice.
        #[track_caller] pub fn container_logs(self, value: impl IntoVal<List<LogsConfigurationPolicy>>) -> Self { with(self, "ContainerLogs", value) }
        /// `ContainerMetrics`.
        #[track_caller] pub fn container_metrics(self, value: impl IntoVal<MetricsConfigurationPolicy>) -> Self { with(self, "ContainerMetrics", value) }
        /// `MaxArtifactSize`.
        #[track_caller] pub fn max_artifact_size(self, value: impl IntoVal<TrainedModelArtifactMaxSize>) -> Self { with(self, "MaxArtifactSize", value) }
    }
}

/// [`AWS::CleanRoomsML::TrainingDataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-trainingdataset.html).
///
/// What `Ref` returns: `TrainingDatasetArn`.
pub type CfnTrainingDataset = Handle<of::CfnTrainingDataset>;
impl cfn::ResourceType for of::CfnTrainingDataset { const TYPE: &'static str = "AWS::CleanRoomsML::TrainingDataset"; type Tags = cfn::TagList; type Props = CfnTrainingDatasetProps; type Reference = Is<kinds::TrainingDatasetArn>; }
impl CfnTrainingDataset {
    /// The attribute `Status`: one of `ACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TrainingDatasetArn`.
    #[inline] pub fn attr_training_dataset_arn(&self) -> Val<Is<kinds::TrainingDatasetArn>> { cfn::attribute(&self.0, "TrainingDatasetArn") }
}

/// Properties of [`CfnTrainingDataset`].
///
/// Mandatory: `Name`, `RoleArn`, `TrainingData`.
///
/// A change replaces the resource: `Description`, `Name`, `RoleArn`, `TrainingData`.
pub type CfnTrainingDatasetProps = Fields<of::CfnTrainingDataset>;
/// What [`CfnTrainingDatasetProps`] cannot do without.
pub struct CfnTrainingDatasetPropsRequired<A, B, C> {
    /// `Name`: 1 to 63 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    pub name: A,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    pub role_arn: B,
    /// `TrainingData`: exactly 1 item. Changing it replaces the resource.
    pub training_data: C,
}
impl CfnTrainingDatasetProps {
    /// Takes what is mandatory, by name: [`CfnTrainingDatasetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<cfn_training_dataset::Dataset>>>(required: CfnTrainingDatasetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "RoleArn", required.role_arn), "TrainingData", required.training_data) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_training_dataset::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrainingData`: mandatory, exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn training_data(self, value: impl IntoVal<List<cfn_training_dataset::Dataset>>) -> Self { with(self, "TrainingData", value) }
}

/// Types of [`CfnTrainingDataset`].
pub mod cfn_training_dataset {
    use super::super::prelude::*;
    pub use super::cfn_configured_model_algorithm::{Tag};
    mod of { pub enum ColumnSchema {} pub enum ColumnType {} pub enum DataSource {} pub enum Dataset {} pub enum DatasetInputConfig {} pub enum DatasetType {} pub enum GlueDataSource {} }

    /// `ColumnSchema`.
    pub type ColumnSchema = Fields<of::ColumnSchema>;
    impl ColumnSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column_name: impl IntoVal<String>, column_types: impl IntoVal<List<ColumnType>>) -> Self { with(with(empty(), "ColumnName", column_name), "ColumnTypes", column_types) }
        /// `ColumnName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`.
        #[track_caller] pub fn column_name(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnName", value) }
        /// `ColumnTypes`: mandatory, exactly 1 item.
        #[track_caller] pub fn column_types(self, value: impl IntoVal<List<ColumnType>>) -> Self { with(self, "ColumnTypes", value) }
    }

    /// Words of `ColumnType`.
    pub type ColumnType = Word<fn(of::ColumnType)>;
    impl ColumnType {
        /// `USER_ID`
        pub const UserId: Self = word("USER_ID");
        /// `ITEM_ID`
        pub const ItemId: Self = word("ITEM_ID");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
        /// `CATEGORICAL_FEATURE`
        pub const CategoricalFeature: Self = word("CATEGORICAL_FEATURE");
        /// `NUMERICAL_FEATURE`
        pub const NumericalFeature: Self = word("NUMERICAL_FEATURE");
    }

    /// `DataSource`.
    pub type DataSource = Fields<of::DataSource>;
    impl DataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(glue_data_source: impl IntoVal<GlueDataSource>) -> Self { with(empty(), "GlueDataSource", glue_data_source) }
        /// `GlueDataSource`: mandatory.
        #[track_caller] pub fn glue_data_source(self, value: impl IntoVal<GlueDataSource>) -> Self { with(self, "GlueDataSource", value) }
    }

    /// `Dataset`.
    pub type Dataset = Fields<of::Dataset>;
    impl Dataset {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_config: impl IntoVal<DatasetInputConfig>, type_: impl IntoVal<DatasetType>) -> Self { with(with(empty(), "InputConfig", input_config), "Type", type_) }
        /// `InputConfig`: mandatory.
        #[track_caller] pub fn input_config(self, value: impl IntoVal<DatasetInputConfig>) -> Self { with(self, "InputConfig", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DatasetType>) -> Self { with(self, "Type", value) }
    }

    /// `DatasetInputConfig`.
    pub type DatasetInputConfig = Fields<of::DatasetInputConfig>;
    impl DatasetInputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source: impl IntoVal<DataSource>, schema: impl IntoVal<List<ColumnSchema>>) -> Self { with(with(empty(), "DataSource", data_source), "Schema", schema) }
        /// `DataSource`: mandatory.
        #[track_caller] pub fn data_source(self, value: impl IntoVal<DataSource>) -> Self { with(self, "DataSource", value) }
        /// `Schema`: mandatory, 1 to 100 items.
        #[track_caller] pub fn schema(self, value: impl IntoVal<List<ColumnSchema>>) -> Self { with(self, "Schema", value) }
    }

    /// Words of `DatasetType`.
    pub type DatasetType = Word<fn(of::DatasetType)>;
    impl DatasetType {
        /// `INTERACTIONS`
        pub const Interactions: Self = word("INTERACTIONS");
    }

    /// `GlueDataSource`.
    pub type GlueDataSource = Fields<of::GlueDataSource>;
    impl GlueDataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "TableName", table_name) }
        /// `CatalogId`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `TableName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }
}
