// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SageMaker`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAiWorkloadConfig {} pub enum CfnAction {} pub enum CfnAlgorithm {} pub enum CfnApp {} pub enum CfnAppImageConfig {} pub enum CfnArtifact {} pub enum CfnCluster {} impl ias_core::Optional for CfnCluster {} pub enum CfnClusterSchedulerConfig {} pub enum CfnCodeRepository {} pub enum CfnComputeQuota {} pub enum CfnContext {} pub enum CfnDataQualityJobDefinition {} pub enum CfnDevice {} pub enum CfnDeviceFleet {} pub enum CfnDomain {} pub enum CfnEndpoint {} pub enum CfnEndpointConfig {} pub enum CfnExperiment {} pub enum CfnExperimentTrialComponent {} pub enum CfnFeatureGroup {} pub enum CfnHub {} pub enum CfnHumanTaskUi {} pub enum CfnImage {} pub enum CfnImageVersion {} pub enum CfnInferenceComponent {} pub enum CfnInferenceExperiment {} pub enum CfnMlflowApp {} pub enum CfnMlflowTrackingServer {} pub enum CfnModel {} impl ias_core::Optional for CfnModel {} pub enum CfnModelBiasJobDefinition {} pub enum CfnModelCard {} pub enum CfnModelExplainabilityJobDefinition {} pub enum CfnModelPackage {} impl ias_core::Optional for CfnModelPackage {} pub enum CfnModelPackageGroup {} pub enum CfnModelQualityJobDefinition {} pub enum CfnMonitoringSchedule {} pub enum CfnNotebookInstance {} pub enum CfnNotebookInstanceLifecycleConfig {} impl ias_core::Optional for CfnNotebookInstanceLifecycleConfig {} pub enum CfnPartnerApp {} pub enum CfnPipeline {} pub enum CfnProcessingJob {} pub enum CfnProject {} pub enum CfnSpace {} pub enum CfnStudioLifecycleConfig {} pub enum CfnTrialComponent {} pub enum CfnUserProfile {} pub enum CfnWorkforce {} pub enum CfnWorkteam {} }

/// [`AWS::SageMaker::AIWorkloadConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html).
///
/// What `Ref` returns: `AIWorkloadConfigArn`.
pub type CfnAiWorkloadConfig = Handle<of::CfnAiWorkloadConfig>;
impl cfn::ResourceType for of::CfnAiWorkloadConfig { const TYPE: &'static str = "AWS::SageMaker::AIWorkloadConfig"; type Tags = cfn::TagList; type Props = CfnAiWorkloadConfigProps; type Reference = Is<kinds::AiWorkloadConfigArn>; }
impl CfnAiWorkloadConfig {
    /// The attribute `AIWorkloadConfigArn`.
    #[inline] pub fn attr_ai_workload_config_arn(&self) -> Val<Is<kinds::AiWorkloadConfigArn>> { cfn::attribute(&self.0, "AIWorkloadConfigArn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
}

/// Properties of [`CfnAiWorkloadConfig`].
///
/// Mandatory: `AIWorkloadConfigName`.
///
/// A change replaces the resource: `AIWorkloadConfigName`, `AIWorkloadConfigs`, `DatasetConfig`.
pub type CfnAiWorkloadConfigProps = Fields<of::CfnAiWorkloadConfig>;
impl CfnAiWorkloadConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ai_workload_config_name: impl IntoVal<String>) -> Self { with(empty(), "AIWorkloadConfigName", ai_workload_config_name) }
    /// `AIWorkloadConfigName`: mandatory, 1 to 63 characters, matches `^[a-z0-9](-*[a-z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn ai_workload_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "AIWorkloadConfigName", value) }
    /// `AIWorkloadConfigs`. Changing it replaces the resource.
    #[track_caller] pub fn ai_workload_configs(self, value: impl IntoVal<cfn_ai_workload_config::AiWorkloadConfigs>) -> Self { with(self, "AIWorkloadConfigs", value) }
    /// `DatasetConfig`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_config(self, value: impl IntoVal<cfn_ai_workload_config::AiDatasetConfig>) -> Self { with(self, "DatasetConfig", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ai_workload_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAiWorkloadConfig`].
pub mod cfn_ai_workload_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AiDatasetConfig {} pub enum AiWorkloadConfigs {} pub enum AiWorkloadDataSource {} impl ias_core::Optional for AiWorkloadDataSource {} pub enum AiWorkloadInputDataConfig {} pub enum AiWorkloadS3DataSource {} pub enum Tag {} pub enum WorkloadSpec {} }

    /// `AIDatasetConfig`.
    pub type AiDatasetConfig = Fields<of::AiDatasetConfig>;
    impl AiDatasetConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_data_config: impl IntoVal<List<AiWorkloadInputDataConfig>>) -> Self { with(empty(), "InputDataConfig", input_data_config) }
        /// `InputDataConfig`: mandatory.
        #[track_caller] pub fn input_data_config(self, value: impl IntoVal<List<AiWorkloadInputDataConfig>>) -> Self { with(self, "InputDataConfig", value) }
    }

    /// `AIWorkloadConfigs`.
    pub type AiWorkloadConfigs = Fields<of::AiWorkloadConfigs>;
    impl AiWorkloadConfigs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workload_spec: impl IntoVal<WorkloadSpec>) -> Self { with(empty(), "WorkloadSpec", workload_spec) }
        /// `WorkloadSpec`: mandatory.
        #[track_caller] pub fn workload_spec(self, value: impl IntoVal<WorkloadSpec>) -> Self { with(self, "WorkloadSpec", value) }
    }

    /// `AIWorkloadDataSource`.
    pub type AiWorkloadDataSource = Fields<of::AiWorkloadDataSource>;
    impl AiWorkloadDataSource {
        /// `S3DataSource`.
        #[track_caller] pub fn s3_data_source(self, value: impl IntoVal<AiWorkloadS3DataSource>) -> Self { with(self, "S3DataSource", value) }
    }

    /// `AIWorkloadInputDataConfig`.
    pub type AiWorkloadInputDataConfig = Fields<of::AiWorkloadInputDataConfig>;
    impl AiWorkloadInputDataConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel_name: impl IntoVal<String>, data_source: impl IntoVal<AiWorkloadDataSource>) -> Self { with(with(empty(), "ChannelName", channel_name), "DataSource", data_source) }
        /// `ChannelName`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9\.\-_]+$`.
        #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
        /// `DataSource`: mandatory.
        #[track_caller] pub fn data_source(self, value: impl IntoVal<AiWorkloadDataSource>) -> Self { with(self, "DataSource", value) }
    }

    /// `AIWorkloadS3DataSource`.
    pub type AiWorkloadS3DataSource = Fields<of::AiWorkloadS3DataSource>;
    impl AiWorkloadS3DataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `WorkloadSpec`.
    pub type WorkloadSpec = Fields<of::WorkloadSpec>;
    impl WorkloadSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(inline: impl IntoVal<String>) -> Self { with(empty(), "Inline", inline) }
        /// `Inline`: mandatory.
        #[track_caller] pub fn inline(self, value: impl IntoVal<String>) -> Self { with(self, "Inline", value) }
    }
}

/// [`AWS::SageMaker::Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAction = Handle<of::CfnAction>;
impl cfn::ResourceType for of::CfnAction { const TYPE: &'static str = "AWS::SageMaker::Action"; type Tags = cfn::TagList; type Props = CfnActionProps; type Reference = Is<kinds::ActionArn>; }
impl CfnAction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ActionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnAction`].
///
/// Mandatory: `ActionName`, `ActionType`, `Source`.
///
/// A change replaces the resource: `ActionName`, `ActionType`, `MetadataProperties`, `Source`.
pub type CfnActionProps = Fields<of::CfnAction>;
/// What [`CfnActionProps`] cannot do without.
pub struct CfnActionPropsRequired<A, B, C> {
    /// `ActionName`: 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    pub action_name: A,
    /// `ActionType`: at most 256 characters. Changing it replaces the resource.
    pub action_type: B,
    /// `Source`. Changing it replaces the resource.
    pub source: C,
}
impl CfnActionProps {
    /// Takes what is mandatory, by name: [`CfnActionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_action::ActionSource>>(required: CfnActionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ActionName", required.action_name), "ActionType", required.action_type), "Source", required.source) }
    /// `ActionName`: mandatory, 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    #[track_caller] pub fn action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionName", value) }
    /// `ActionType`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn action_type(self, value: impl IntoVal<String>) -> Self { with(self, "ActionType", value) }
    /// `Description`: at most 3072 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MetadataProperties`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_properties(self, value: impl IntoVal<cfn_action::MetadataProperties>) -> Self { with(self, "MetadataProperties", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_action::ActionSource>) -> Self { with(self, "Source", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_action::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_action::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAction`].
pub mod cfn_action {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum ActionSource {} pub enum MetadataProperties {} impl ias_core::Optional for MetadataProperties {} pub enum Status {} }

    /// `ActionSource`.
    pub type ActionSource = Fields<of::ActionSource>;
    impl ActionSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_uri: impl IntoVal<String>) -> Self { with(empty(), "SourceUri", source_uri) }
        /// `SourceId`: at most 256 characters.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceId", value) }
        /// `SourceType`: at most 256 characters.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<String>) -> Self { with(self, "SourceType", value) }
        /// `SourceUri`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceUri", value) }
    }

    /// `MetadataProperties`.
    pub type MetadataProperties = Fields<of::MetadataProperties>;
    impl MetadataProperties {
        /// `CommitId`: at most 1024 characters.
        #[track_caller] pub fn commit_id(self, value: impl IntoVal<String>) -> Self { with(self, "CommitId", value) }
        /// `GeneratedBy`: at most 1024 characters.
        #[track_caller] pub fn generated_by(self, value: impl IntoVal<String>) -> Self { with(self, "GeneratedBy", value) }
        /// `ProjectId`: at most 1024 characters.
        #[track_caller] pub fn project_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectId", value) }
        /// `Repository`: at most 1024 characters.
        #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "Repository", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `Unknown`
        pub const Unknown: Self = word("Unknown");
        /// `InProgress`
        pub const InProgress: Self = word("InProgress");
        /// `Completed`
        pub const Completed: Self = word("Completed");
        /// `Failed`
        pub const Failed: Self = word("Failed");
        /// `Stopping`
        pub const Stopping: Self = word("Stopping");
        /// `Stopped`
        pub const Stopped: Self = word("Stopped");
    }
}

/// [`AWS::SageMaker::Algorithm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html).
///
/// What `Ref` returns: `AlgorithmArn`.
pub type CfnAlgorithm = Handle<of::CfnAlgorithm>;
impl cfn::ResourceType for of::CfnAlgorithm { const TYPE: &'static str = "AWS::SageMaker::Algorithm"; type Tags = cfn::TagList; type Props = CfnAlgorithmProps; type Reference = Is<kinds::AlgorithmArn>; }
impl CfnAlgorithm {
    /// The attribute `AlgorithmArn`.
    #[inline] pub fn attr_algorithm_arn(&self) -> Val<Is<kinds::AlgorithmArn>> { cfn::attribute(&self.0, "AlgorithmArn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
}

/// Properties of [`CfnAlgorithm`].
///
/// Mandatory: `AlgorithmName`, `TrainingSpecification`.
///
/// A change replaces the resource: `AlgorithmDescription`, `AlgorithmName`, `CertifyForMarketplace`, `InferenceSpecification`, `TrainingSpecification`.
pub type CfnAlgorithmProps = Fields<of::CfnAlgorithm>;
impl CfnAlgorithmProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(algorithm_name: impl IntoVal<String>, training_specification: impl IntoVal<cfn_algorithm::TrainingSpecification>) -> Self { with(with(empty(), "AlgorithmName", algorithm_name), "TrainingSpecification", training_specification) }
    /// `AlgorithmDescription`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`. Changing it replaces the resource.
    #[track_caller] pub fn algorithm_description(self, value: impl IntoVal<String>) -> Self { with(self, "AlgorithmDescription", value) }
    /// `AlgorithmName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn algorithm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlgorithmName", value) }
    /// `CertifyForMarketplace`. Changing it replaces the resource.
    #[track_caller] pub fn certify_for_marketplace(self, value: impl IntoVal<bool>) -> Self { with(self, "CertifyForMarketplace", value) }
    /// `InferenceSpecification`. Changing it replaces the resource.
    #[track_caller] pub fn inference_specification(self, value: impl IntoVal<cfn_algorithm::InferenceSpecification>) -> Self { with(self, "InferenceSpecification", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_algorithm::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrainingSpecification`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn training_specification(self, value: impl IntoVal<cfn_algorithm::TrainingSpecification>) -> Self { with(self, "TrainingSpecification", value) }
}

/// Types of [`CfnAlgorithm`].
pub mod cfn_algorithm {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum CategoricalParameterRangeSpecification {} pub enum ChannelSpecification {} pub enum ChannelSpecificationSupportedCompressionType {} pub enum ChannelSpecificationSupportedInputMode {} pub enum ContinuousParameterRangeSpecification {} pub enum HyperParameterSpecification {} pub enum HyperParameterSpecificationType {} pub enum HyperParameterTuningJobObjective {} pub enum HyperParameterTuningJobObjectiveType {} pub enum InferenceSpecification {} pub enum InferenceSpecificationSupportedTransformInstanceType {} pub enum IntegerParameterRangeSpecification {} pub enum MetricDefinition {} pub enum ModelInput {} pub enum ModelPackageContainerDefinition {} pub enum ParameterRange {} impl ias_core::Optional for ParameterRange {} pub enum TrainingSpecification {} }

    /// `CategoricalParameterRangeSpecification`.
    pub type CategoricalParameterRangeSpecification = Fields<of::CategoricalParameterRangeSpecification>;
    impl CategoricalParameterRangeSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<String>>) -> Self { with(empty(), "Values", values) }
        /// `Values`: mandatory, 1 to 30 items, each at most 256 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `ChannelSpecification`.
    pub type ChannelSpecification = Fields<of::ChannelSpecification>;
    /// What [`ChannelSpecification`] cannot do without.
    pub struct ChannelSpecificationRequired<A, B, C> {
        /// `Name`: 1 to 64 characters, matches `^[A-Za-z0-9\.\-_]+$`.
        pub name: A,
        /// `SupportedContentTypes`: each at most 256 characters.
        pub supported_content_types: B,
        /// `SupportedInputModes`: at least 1 item.
        pub supported_input_modes: C,
    }
    impl ChannelSpecification {
        /// Takes what is mandatory, by name: [`ChannelSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<ChannelSpecificationSupportedInputMode>>>(required: ChannelSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "SupportedContentTypes", required.supported_content_types), "SupportedInputModes", required.supported_input_modes) }
        /// `Description`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IsRequired`.
        #[track_caller] pub fn is_required(self, value: impl IntoVal<bool>) -> Self { with(self, "IsRequired", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9\.\-_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SupportedCompressionTypes`.
        #[track_caller] pub fn supported_compression_types(self, value: impl IntoVal<List<ChannelSpecificationSupportedCompressionType>>) -> Self { with(self, "SupportedCompressionTypes", value) }
        /// `SupportedContentTypes`: mandatory, each at most 256 characters.
        #[track_caller] pub fn supported_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedContentTypes", value) }
        /// `SupportedInputModes`: mandatory, at least 1 item.
        #[track_caller] pub fn supported_input_modes(self, value: impl IntoVal<List<ChannelSpecificationSupportedInputMode>>) -> Self { with(self, "SupportedInputModes", value) }
    }

    /// Words of `SupportedCompressionType`.
    pub type ChannelSpecificationSupportedCompressionType = Word<fn(of::ChannelSpecificationSupportedCompressionType)>;
    impl ChannelSpecificationSupportedCompressionType {
        /// `None`
        pub const None: Self = word("None");
        /// `Gzip`
        pub const Gzip: Self = word("Gzip");
    }

    /// Words of `SupportedInputMode`.
    pub type ChannelSpecificationSupportedInputMode = Word<fn(of::ChannelSpecificationSupportedInputMode)>;
    impl ChannelSpecificationSupportedInputMode {
        /// `Pipe`
        pub const Pipe: Self = word("Pipe");
        /// `File`
        pub const File: Self = word("File");
        /// `FastFile`
        pub const FastFile: Self = word("FastFile");
    }

    /// `ContinuousParameterRangeSpecification`.
    pub type ContinuousParameterRangeSpecification = Fields<of::ContinuousParameterRangeSpecification>;
    impl ContinuousParameterRangeSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_value: impl IntoVal<String>, max_value: impl IntoVal<String>) -> Self { with(with(empty(), "MinValue", min_value), "MaxValue", max_value) }
        /// `MaxValue`: mandatory, at most 256 characters.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<String>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: mandatory, at most 256 characters.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<String>) -> Self { with(self, "MinValue", value) }
    }

    /// `HyperParameterSpecification`.
    pub type HyperParameterSpecification = Fields<of::HyperParameterSpecification>;
    impl HyperParameterSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<HyperParameterSpecificationType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `DefaultValue`: at most 2500 characters.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Description`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IsRequired`.
        #[track_caller] pub fn is_required(self, value: impl IntoVal<bool>) -> Self { with(self, "IsRequired", value) }
        /// `IsTunable`.
        #[track_caller] pub fn is_tunable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsTunable", value) }
        /// `Name`: mandatory, at most 256 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<ParameterRange>) -> Self { with(self, "Range", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<HyperParameterSpecificationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type HyperParameterSpecificationType = Word<fn(of::HyperParameterSpecificationType)>;
    impl HyperParameterSpecificationType {
        /// `Integer`
        pub const Integer: Self = word("Integer");
        /// `Continuous`
        pub const Continuous: Self = word("Continuous");
        /// `Categorical`
        pub const Categorical: Self = word("Categorical");
        /// `FreeText`
        pub const FreeText: Self = word("FreeText");
    }

    /// `HyperParameterTuningJobObjective`.
    pub type HyperParameterTuningJobObjective = Fields<of::HyperParameterTuningJobObjective>;
    impl HyperParameterTuningJobObjective {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<HyperParameterTuningJobObjectiveType>, metric_name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "MetricName", metric_name) }
        /// `MetricName`: mandatory, 1 to 255 characters, matches `^.+$`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<HyperParameterTuningJobObjectiveType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type HyperParameterTuningJobObjectiveType = Word<fn(of::HyperParameterTuningJobObjectiveType)>;
    impl HyperParameterTuningJobObjectiveType {
        /// `Maximize`
        pub const Maximize: Self = word("Maximize");
        /// `Minimize`
        pub const Minimize: Self = word("Minimize");
    }

    /// `InferenceSpecification`.
    pub type InferenceSpecification = Fields<of::InferenceSpecification>;
    impl InferenceSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(containers: impl IntoVal<List<ModelPackageContainerDefinition>>) -> Self { with(empty(), "Containers", containers) }
        /// `Containers`: mandatory, 1 to 15 items.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<ModelPackageContainerDefinition>>) -> Self { with(self, "Containers", value) }
        /// `SupportedContentTypes`: each at most 256 characters.
        #[track_caller] pub fn supported_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedContentTypes", value) }
        /// `SupportedRealtimeInferenceInstanceTypes`: each one of `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.large`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5d.18xlarge` and 265 more.
        #[track_caller] pub fn supported_realtime_inference_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedRealtimeInferenceInstanceTypes", value) }
        /// `SupportedResponseMIMETypes`: each at most 1024 characters, each matches `^[-\w]+\/.+$`.
        #[track_caller] pub fn supported_response_mime_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedResponseMIMETypes", value) }
        /// `SupportedTransformInstanceTypes`: at least 1 item.
        #[track_caller] pub fn supported_transform_instance_types(self, value: impl IntoVal<List<InferenceSpecificationSupportedTransformInstanceType>>) -> Self { with(self, "SupportedTransformInstanceTypes", value) }
    }

    /// Words of `SupportedTransformInstanceType`.
    pub type InferenceSpecificationSupportedTransformInstanceType = Word<fn(of::InferenceSpecificationSupportedTransformInstanceType)>;
    impl InferenceSpecificationSupportedTransformInstanceType {
        /// `ml.c4.2xlarge`
        pub const MlC4_2xlarge: Self = word("ml.c4.2xlarge");
        /// `ml.c4.4xlarge`
        pub const MlC4_4xlarge: Self = word("ml.c4.4xlarge");
        /// `ml.c4.8xlarge`
        pub const MlC4_8xlarge: Self = word("ml.c4.8xlarge");
        /// `ml.c4.xlarge`
        pub const MlC4Xlarge: Self = word("ml.c4.xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c6i.12xlarge`
        pub const MlC6i12xlarge: Self = word("ml.c6i.12xlarge");
        /// `ml.c6i.16xlarge`
        pub const MlC6i16xlarge: Self = word("ml.c6i.16xlarge");
        /// `ml.c6i.24xlarge`
        pub const MlC6i24xlarge: Self = word("ml.c6i.24xlarge");
        /// `ml.c6i.2xlarge`
        pub const MlC6i2xlarge: Self = word("ml.c6i.2xlarge");
        /// `ml.c6i.32xlarge`
        pub const MlC6i32xlarge: Self = word("ml.c6i.32xlarge");
        /// `ml.c6i.4xlarge`
        pub const MlC6i4xlarge: Self = word("ml.c6i.4xlarge");
        /// `ml.c6i.8xlarge`
        pub const MlC6i8xlarge: Self = word("ml.c6i.8xlarge");
        /// `ml.c6i.large`
        pub const MlC6iLarge: Self = word("ml.c6i.large");
        /// `ml.c6i.xlarge`
        pub const MlC6iXlarge: Self = word("ml.c6i.xlarge");
        /// `ml.c7i.12xlarge`
        pub const MlC7i12xlarge: Self = word("ml.c7i.12xlarge");
        /// `ml.c7i.16xlarge`
        pub const MlC7i16xlarge: Self = word("ml.c7i.16xlarge");
        /// `ml.c7i.24xlarge`
        pub const MlC7i24xlarge: Self = word("ml.c7i.24xlarge");
        /// `ml.c7i.2xlarge`
        pub const MlC7i2xlarge: Self = word("ml.c7i.2xlarge");
        /// `ml.c7i.48xlarge`
        pub const MlC7i48xlarge: Self = word("ml.c7i.48xlarge");
        /// `ml.c7i.4xlarge`
        pub const MlC7i4xlarge: Self = word("ml.c7i.4xlarge");
        /// `ml.c7i.8xlarge`
        pub const MlC7i8xlarge: Self = word("ml.c7i.8xlarge");
        /// `ml.c7i.large`
        pub const MlC7iLarge: Self = word("ml.c7i.large");
        /// `ml.c7i.xlarge`
        pub const MlC7iXlarge: Self = word("ml.c7i.xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g6.12xlarge`
        pub const MlG6_12xlarge: Self = word("ml.g6.12xlarge");
        /// `ml.g6.16xlarge`
        pub const MlG6_16xlarge: Self = word("ml.g6.16xlarge");
        /// `ml.g6.24xlarge`
        pub const MlG6_24xlarge: Self = word("ml.g6.24xlarge");
        /// `ml.g6.2xlarge`
        pub const MlG6_2xlarge: Self = word("ml.g6.2xlarge");
        /// `ml.g6.48xlarge`
        pub const MlG6_48xlarge: Self = word("ml.g6.48xlarge");
        /// `ml.g6.4xlarge`
        pub const MlG6_4xlarge: Self = word("ml.g6.4xlarge");
        /// `ml.g6.8xlarge`
        pub const MlG6_8xlarge: Self = word("ml.g6.8xlarge");
        /// `ml.g6.xlarge`
        pub const MlG6Xlarge: Self = word("ml.g6.xlarge");
        /// `ml.g6e.12xlarge`
        pub const MlG6e12xlarge: Self = word("ml.g6e.12xlarge");
        /// `ml.g6e.16xlarge`
        pub const MlG6e16xlarge: Self = word("ml.g6e.16xlarge");
        /// `ml.g6e.24xlarge`
        pub const MlG6e24xlarge: Self = word("ml.g6e.24xlarge");
        /// `ml.g6e.2xlarge`
        pub const MlG6e2xlarge: Self = word("ml.g6e.2xlarge");
        /// `ml.g6e.48xlarge`
        pub const MlG6e48xlarge: Self = word("ml.g6e.48xlarge");
        /// `ml.g6e.4xlarge`
        pub const MlG6e4xlarge: Self = word("ml.g6e.4xlarge");
        /// `ml.g6e.8xlarge`
        pub const MlG6e8xlarge: Self = word("ml.g6e.8xlarge");
        /// `ml.g6e.xlarge`
        pub const MlG6eXlarge: Self = word("ml.g6e.xlarge");
        /// `ml.inf2.24xlarge`
        pub const MlInf2_24xlarge: Self = word("ml.inf2.24xlarge");
        /// `ml.inf2.48xlarge`
        pub const MlInf2_48xlarge: Self = word("ml.inf2.48xlarge");
        /// `ml.inf2.8xlarge`
        pub const MlInf2_8xlarge: Self = word("ml.inf2.8xlarge");
        /// `ml.inf2.xlarge`
        pub const MlInf2Xlarge: Self = word("ml.inf2.xlarge");
        /// `ml.m4.10xlarge`
        pub const MlM4_10xlarge: Self = word("ml.m4.10xlarge");
        /// `ml.m4.16xlarge`
        pub const MlM4_16xlarge: Self = word("ml.m4.16xlarge");
        /// `ml.m4.2xlarge`
        pub const MlM4_2xlarge: Self = word("ml.m4.2xlarge");
        /// `ml.m4.4xlarge`
        pub const MlM4_4xlarge: Self = word("ml.m4.4xlarge");
        /// `ml.m4.xlarge`
        pub const MlM4Xlarge: Self = word("ml.m4.xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.large`
        pub const MlM5Large: Self = word("ml.m5.large");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m6i.12xlarge`
        pub const MlM6i12xlarge: Self = word("ml.m6i.12xlarge");
        /// `ml.m6i.16xlarge`
        pub const MlM6i16xlarge: Self = word("ml.m6i.16xlarge");
        /// `ml.m6i.24xlarge`
        pub const MlM6i24xlarge: Self = word("ml.m6i.24xlarge");
        /// `ml.m6i.2xlarge`
        pub const MlM6i2xlarge: Self = word("ml.m6i.2xlarge");
        /// `ml.m6i.32xlarge`
        pub const MlM6i32xlarge: Self = word("ml.m6i.32xlarge");
        /// `ml.m6i.4xlarge`
        pub const MlM6i4xlarge: Self = word("ml.m6i.4xlarge");
        /// `ml.m6i.8xlarge`
        pub const MlM6i8xlarge: Self = word("ml.m6i.8xlarge");
        /// `ml.m6i.large`
        pub const MlM6iLarge: Self = word("ml.m6i.large");
        /// `ml.m6i.xlarge`
        pub const MlM6iXlarge: Self = word("ml.m6i.xlarge");
        /// `ml.m7i.12xlarge`
        pub const MlM7i12xlarge: Self = word("ml.m7i.12xlarge");
        /// `ml.m7i.16xlarge`
        pub const MlM7i16xlarge: Self = word("ml.m7i.16xlarge");
        /// `ml.m7i.24xlarge`
        pub const MlM7i24xlarge: Self = word("ml.m7i.24xlarge");
        /// `ml.m7i.2xlarge`
        pub const MlM7i2xlarge: Self = word("ml.m7i.2xlarge");
        /// `ml.m7i.48xlarge`
        pub const MlM7i48xlarge: Self = word("ml.m7i.48xlarge");
        /// `ml.m7i.4xlarge`
        pub const MlM7i4xlarge: Self = word("ml.m7i.4xlarge");
        /// `ml.m7i.8xlarge`
        pub const MlM7i8xlarge: Self = word("ml.m7i.8xlarge");
        /// `ml.m7i.large`
        pub const MlM7iLarge: Self = word("ml.m7i.large");
        /// `ml.m7i.xlarge`
        pub const MlM7iXlarge: Self = word("ml.m7i.xlarge");
        /// `ml.p2.16xlarge`
        pub const MlP2_16xlarge: Self = word("ml.p2.16xlarge");
        /// `ml.p2.8xlarge`
        pub const MlP2_8xlarge: Self = word("ml.p2.8xlarge");
        /// `ml.p2.xlarge`
        pub const MlP2Xlarge: Self = word("ml.p2.xlarge");
        /// `ml.p3.16xlarge`
        pub const MlP3_16xlarge: Self = word("ml.p3.16xlarge");
        /// `ml.p3.2xlarge`
        pub const MlP3_2xlarge: Self = word("ml.p3.2xlarge");
        /// `ml.p3.8xlarge`
        pub const MlP3_8xlarge: Self = word("ml.p3.8xlarge");
        /// `ml.r6i.12xlarge`
        pub const MlR6i12xlarge: Self = word("ml.r6i.12xlarge");
        /// `ml.r6i.16xlarge`
        pub const MlR6i16xlarge: Self = word("ml.r6i.16xlarge");
        /// `ml.r6i.24xlarge`
        pub const MlR6i24xlarge: Self = word("ml.r6i.24xlarge");
        /// `ml.r6i.2xlarge`
        pub const MlR6i2xlarge: Self = word("ml.r6i.2xlarge");
        /// `ml.r6i.32xlarge`
        pub const MlR6i32xlarge: Self = word("ml.r6i.32xlarge");
        /// `ml.r6i.4xlarge`
        pub const MlR6i4xlarge: Self = word("ml.r6i.4xlarge");
        /// `ml.r6i.8xlarge`
        pub const MlR6i8xlarge: Self = word("ml.r6i.8xlarge");
        /// `ml.r6i.large`
        pub const MlR6iLarge: Self = word("ml.r6i.large");
        /// `ml.r6i.xlarge`
        pub const MlR6iXlarge: Self = word("ml.r6i.xlarge");
        /// `ml.r7i.12xlarge`
        pub const MlR7i12xlarge: Self = word("ml.r7i.12xlarge");
        /// `ml.r7i.16xlarge`
        pub const MlR7i16xlarge: Self = word("ml.r7i.16xlarge");
        /// `ml.r7i.24xlarge`
        pub const MlR7i24xlarge: Self = word("ml.r7i.24xlarge");
        /// `ml.r7i.2xlarge`
        pub const MlR7i2xlarge: Self = word("ml.r7i.2xlarge");
        /// `ml.r7i.48xlarge`
        pub const MlR7i48xlarge: Self = word("ml.r7i.48xlarge");
        /// `ml.r7i.4xlarge`
        pub const MlR7i4xlarge: Self = word("ml.r7i.4xlarge");
        /// `ml.r7i.8xlarge`
        pub const MlR7i8xlarge: Self = word("ml.r7i.8xlarge");
        /// `ml.r7i.large`
        pub const MlR7iLarge: Self = word("ml.r7i.large");
        /// `ml.r7i.xlarge`
        pub const MlR7iXlarge: Self = word("ml.r7i.xlarge");
        /// `ml.trn1.2xlarge`
        pub const MlTrn1_2xlarge: Self = word("ml.trn1.2xlarge");
        /// `ml.trn1.32xlarge`
        pub const MlTrn1_32xlarge: Self = word("ml.trn1.32xlarge");
    }

    /// `IntegerParameterRangeSpecification`.
    pub type IntegerParameterRangeSpecification = Fields<of::IntegerParameterRangeSpecification>;
    impl IntegerParameterRangeSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_value: impl IntoVal<String>, max_value: impl IntoVal<String>) -> Self { with(with(empty(), "MinValue", min_value), "MaxValue", max_value) }
        /// `MaxValue`: mandatory, at most 256 characters.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<String>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: mandatory, at most 256 characters.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<String>) -> Self { with(self, "MinValue", value) }
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

    /// `ModelInput`.
    pub type ModelInput = Fields<of::ModelInput>;
    impl ModelInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_input_config: impl IntoVal<String>) -> Self { with(empty(), "DataInputConfig", data_input_config) }
        /// `DataInputConfig`: mandatory, 1 to 16384 characters, matches `^[\S\s]+$`.
        #[track_caller] pub fn data_input_config(self, value: impl IntoVal<String>) -> Self { with(self, "DataInputConfig", value) }
    }

    /// `ModelPackageContainerDefinition`.
    pub type ModelPackageContainerDefinition = Fields<of::ModelPackageContainerDefinition>;
    impl ModelPackageContainerDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `ContainerHostname`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn container_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerHostname", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `Framework`.
        #[track_caller] pub fn framework(self, value: impl IntoVal<String>) -> Self { with(self, "Framework", value) }
        /// `FrameworkVersion`: 3 to 10 characters, matches `^[0-9]\.[A-Za-z0-9.-]+$`.
        #[track_caller] pub fn framework_version(self, value: impl IntoVal<String>) -> Self { with(self, "FrameworkVersion", value) }
        /// `Image`: mandatory, at most 255 characters, matches `^[\S]+$`.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ImageDigest`: at most 72 characters, matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
        #[track_caller] pub fn image_digest(self, value: impl IntoVal<String>) -> Self { with(self, "ImageDigest", value) }
        /// `IsCheckpoint`.
        #[track_caller] pub fn is_checkpoint(self, value: impl IntoVal<bool>) -> Self { with(self, "IsCheckpoint", value) }
        /// `ModelInput`.
        #[track_caller] pub fn model_input(self, value: impl IntoVal<ModelInput>) -> Self { with(self, "ModelInput", value) }
        /// `NearestModelName`.
        #[track_caller] pub fn nearest_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "NearestModelName", value) }
    }

    /// `ParameterRange`.
    pub type ParameterRange = Fields<of::ParameterRange>;
    impl ParameterRange {
        /// `CategoricalParameterRangeSpecification`.
        #[track_caller] pub fn categorical_parameter_range_specification(self, value: impl IntoVal<CategoricalParameterRangeSpecification>) -> Self { with(self, "CategoricalParameterRangeSpecification", value) }
        /// `ContinuousParameterRangeSpecification`.
        #[track_caller] pub fn continuous_parameter_range_specification(self, value: impl IntoVal<ContinuousParameterRangeSpecification>) -> Self { with(self, "ContinuousParameterRangeSpecification", value) }
        /// `IntegerParameterRangeSpecification`.
        #[track_caller] pub fn integer_parameter_range_specification(self, value: impl IntoVal<IntegerParameterRangeSpecification>) -> Self { with(self, "IntegerParameterRangeSpecification", value) }
    }

    /// `TrainingSpecification`.
    pub type TrainingSpecification = Fields<of::TrainingSpecification>;
    /// What [`TrainingSpecification`] cannot do without.
    pub struct TrainingSpecificationRequired<A, B, C> {
        /// `TrainingImage`: at most 255 characters, matches `^[\S]+$`.
        pub training_image: A,
        /// `SupportedTrainingInstanceTypes`: each one of `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.xlarge`, `ml.c5n.18xlarge`, `ml.c5n.2xlarge`, `ml.c5n.4xlarge` and 213 more.
        pub supported_training_instance_types: B,
        /// `TrainingChannels`: 1 to 8 items.
        pub training_channels: C,
    }
    impl TrainingSpecification {
        /// Takes what is mandatory, by name: [`TrainingSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<ChannelSpecification>>>(required: TrainingSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "TrainingImage", required.training_image), "SupportedTrainingInstanceTypes", required.supported_training_instance_types), "TrainingChannels", required.training_channels) }
        /// `MetricDefinitions`: at most 40 items.
        #[track_caller] pub fn metric_definitions(self, value: impl IntoVal<List<MetricDefinition>>) -> Self { with(self, "MetricDefinitions", value) }
        /// `SupportedHyperParameters`: at most 100 items.
        #[track_caller] pub fn supported_hyper_parameters(self, value: impl IntoVal<List<HyperParameterSpecification>>) -> Self { with(self, "SupportedHyperParameters", value) }
        /// `SupportedTrainingInstanceTypes`: mandatory, each one of `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.xlarge`, `ml.c5n.18xlarge`, `ml.c5n.2xlarge`, `ml.c5n.4xlarge` and 213 more.
        #[track_caller] pub fn supported_training_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedTrainingInstanceTypes", value) }
        /// `SupportedTuningJobObjectiveMetrics`.
        #[track_caller] pub fn supported_tuning_job_objective_metrics(self, value: impl IntoVal<List<HyperParameterTuningJobObjective>>) -> Self { with(self, "SupportedTuningJobObjectiveMetrics", value) }
        /// `SupportsDistributedTraining`.
        #[track_caller] pub fn supports_distributed_training(self, value: impl IntoVal<bool>) -> Self { with(self, "SupportsDistributedTraining", value) }
        /// `TrainingChannels`: mandatory, 1 to 8 items.
        #[track_caller] pub fn training_channels(self, value: impl IntoVal<List<ChannelSpecification>>) -> Self { with(self, "TrainingChannels", value) }
        /// `TrainingImage`: mandatory, at most 255 characters, matches `^[\S]+$`.
        #[track_caller] pub fn training_image(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingImage", value) }
        /// `TrainingImageDigest`: at most 72 characters, matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
        #[track_caller] pub fn training_image_digest(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingImageDigest", value) }
    }
}

/// [`AWS::SageMaker::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html).
///
/// What `Ref` returns: a text of AppName, AppType, DomainId, UserProfileName.
pub type CfnApp = Handle<of::CfnApp>;
impl cfn::ResourceType for of::CfnApp { const TYPE: &'static str = "AWS::SageMaker::App"; type Tags = cfn::TagList; type Props = CfnAppProps; type Reference = String; }
impl CfnApp {
    /// The attribute `AppArn`.
    #[inline] pub fn attr_app_arn(&self) -> Val<Is<kinds::SageMakerAppArn>> { cfn::attribute(&self.0, "AppArn") }
    /// The attribute `BuiltInLifecycleConfigArn`.
    #[inline] pub fn attr_built_in_lifecycle_config_arn(&self) -> Val<String> { cfn::attribute(&self.0, "BuiltInLifecycleConfigArn") }
}

/// Properties of [`CfnApp`].
///
/// Mandatory: `AppName`, `AppType`, `DomainId`, `UserProfileName`.
///
/// A change replaces the resource: `AppName`, `AppType`, `DomainId`, `ResourceSpec`, `Tags`, `UserProfileName`.
pub type CfnAppProps = Fields<of::CfnApp>;
/// What [`CfnAppProps`] cannot do without.
pub struct CfnAppPropsRequired<A, B, C, D> {
    /// `AppName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    pub app_name: A,
    /// `AppType`. Changing it replaces the resource.
    pub app_type: B,
    /// `DomainId`: 1 to 63 characters, matches `^d-(-*[a-z0-9]){1,61}$`. Changing it replaces the resource.
    pub domain_id: C,
    /// `UserProfileName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    pub user_profile_name: D,
}
impl CfnAppProps {
    /// Takes what is mandatory, by name: [`CfnAppPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_app::AppType>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnAppPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AppName", required.app_name), "AppType", required.app_type), "DomainId", required.domain_id), "UserProfileName", required.user_profile_name) }
    /// `AppName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    #[track_caller] pub fn app_name(self, value: impl IntoVal<String>) -> Self { with(self, "AppName", value) }
    /// `AppType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn app_type(self, value: impl IntoVal<cfn_app::AppType>) -> Self { with(self, "AppType", value) }
    /// `DomainId`: mandatory, 1 to 63 characters, matches `^d-(-*[a-z0-9]){1,61}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `RecoveryMode`.
    #[track_caller] pub fn recovery_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "RecoveryMode", value) }
    /// `ResourceSpec`. Changing it replaces the resource.
    #[track_caller] pub fn resource_spec(self, value: impl IntoVal<cfn_app::ResourceSpec>) -> Self { with(self, "ResourceSpec", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserProfileName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    #[track_caller] pub fn user_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserProfileName", value) }
}

/// Types of [`CfnApp`].
pub mod cfn_app {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AppType {} pub enum ResourceSpec {} impl ias_core::Optional for ResourceSpec {} pub enum ResourceSpecInstanceType {} pub enum Tag {} }

    /// Words of `AppType`.
    pub type AppType = Word<fn(of::AppType)>;
    impl AppType {
        /// `JupyterServer`
        pub const JupyterServer: Self = word("JupyterServer");
        /// `KernelGateway`
        pub const KernelGateway: Self = word("KernelGateway");
        /// `RStudioServerPro`
        pub const RStudioServerPro: Self = word("RStudioServerPro");
        /// `RSessionGateway`
        pub const RSessionGateway: Self = word("RSessionGateway");
        /// `Canvas`
        pub const Canvas: Self = word("Canvas");
    }

    /// `ResourceSpec`.
    pub type ResourceSpec = Fields<of::ResourceSpec>;
    impl ResourceSpec {
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<ResourceSpecInstanceType>) -> Self { with(self, "InstanceType", value) }
        /// `LifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleConfigArn", value) }
        /// `SageMakerImageArn`: 1 to 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`.
        #[track_caller] pub fn sage_maker_image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageArn", value) }
        /// `SageMakerImageVersionArn`: 1 to 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+$`.
        #[track_caller] pub fn sage_maker_image_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageVersionArn", value) }
    }

    /// Words of `InstanceType`.
    pub type ResourceSpecInstanceType = Word<fn(of::ResourceSpecInstanceType)>;
    impl ResourceSpecInstanceType {
        /// `system`
        pub const System: Self = word("system");
        /// `ml.t3.micro`
        pub const MlT3Micro: Self = word("ml.t3.micro");
        /// `ml.t3.small`
        pub const MlT3Small: Self = word("ml.t3.small");
        /// `ml.t3.medium`
        pub const MlT3Medium: Self = word("ml.t3.medium");
        /// `ml.t3.large`
        pub const MlT3Large: Self = word("ml.t3.large");
        /// `ml.t3.xlarge`
        pub const MlT3Xlarge: Self = word("ml.t3.xlarge");
        /// `ml.t3.2xlarge`
        pub const MlT3_2xlarge: Self = word("ml.t3.2xlarge");
        /// `ml.m5.large`
        pub const MlM5Large: Self = word("ml.m5.large");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.8xlarge`
        pub const MlM5_8xlarge: Self = word("ml.m5.8xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.16xlarge`
        pub const MlM5_16xlarge: Self = word("ml.m5.16xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.m5d.large`
        pub const MlM5dLarge: Self = word("ml.m5d.large");
        /// `ml.m5d.xlarge`
        pub const MlM5dXlarge: Self = word("ml.m5d.xlarge");
        /// `ml.m5d.2xlarge`
        pub const MlM5d2xlarge: Self = word("ml.m5d.2xlarge");
        /// `ml.m5d.4xlarge`
        pub const MlM5d4xlarge: Self = word("ml.m5d.4xlarge");
        /// `ml.m5d.8xlarge`
        pub const MlM5d8xlarge: Self = word("ml.m5d.8xlarge");
        /// `ml.m5d.12xlarge`
        pub const MlM5d12xlarge: Self = word("ml.m5d.12xlarge");
        /// `ml.m5d.16xlarge`
        pub const MlM5d16xlarge: Self = word("ml.m5d.16xlarge");
        /// `ml.m5d.24xlarge`
        pub const MlM5d24xlarge: Self = word("ml.m5d.24xlarge");
        /// `ml.c5.large`
        pub const MlC5Large: Self = word("ml.c5.large");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.12xlarge`
        pub const MlC5_12xlarge: Self = word("ml.c5.12xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.c5.24xlarge`
        pub const MlC5_24xlarge: Self = word("ml.c5.24xlarge");
        /// `ml.p3.2xlarge`
        pub const MlP3_2xlarge: Self = word("ml.p3.2xlarge");
        /// `ml.p3.8xlarge`
        pub const MlP3_8xlarge: Self = word("ml.p3.8xlarge");
        /// `ml.p3.16xlarge`
        pub const MlP3_16xlarge: Self = word("ml.p3.16xlarge");
        /// `ml.p3dn.24xlarge`
        pub const MlP3dn24xlarge: Self = word("ml.p3dn.24xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.r5.large`
        pub const MlR5Large: Self = word("ml.r5.large");
        /// `ml.r5.xlarge`
        pub const MlR5Xlarge: Self = word("ml.r5.xlarge");
        /// `ml.r5.2xlarge`
        pub const MlR5_2xlarge: Self = word("ml.r5.2xlarge");
        /// `ml.r5.4xlarge`
        pub const MlR5_4xlarge: Self = word("ml.r5.4xlarge");
        /// `ml.r5.8xlarge`
        pub const MlR5_8xlarge: Self = word("ml.r5.8xlarge");
        /// `ml.r5.12xlarge`
        pub const MlR5_12xlarge: Self = word("ml.r5.12xlarge");
        /// `ml.r5.16xlarge`
        pub const MlR5_16xlarge: Self = word("ml.r5.16xlarge");
        /// `ml.r5.24xlarge`
        pub const MlR5_24xlarge: Self = word("ml.r5.24xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.g6.xlarge`
        pub const MlG6Xlarge: Self = word("ml.g6.xlarge");
        /// `ml.g6.2xlarge`
        pub const MlG6_2xlarge: Self = word("ml.g6.2xlarge");
        /// `ml.g6.4xlarge`
        pub const MlG6_4xlarge: Self = word("ml.g6.4xlarge");
        /// `ml.g6.8xlarge`
        pub const MlG6_8xlarge: Self = word("ml.g6.8xlarge");
        /// `ml.g6.12xlarge`
        pub const MlG6_12xlarge: Self = word("ml.g6.12xlarge");
        /// `ml.g6.16xlarge`
        pub const MlG6_16xlarge: Self = word("ml.g6.16xlarge");
        /// `ml.g6.24xlarge`
        pub const MlG6_24xlarge: Self = word("ml.g6.24xlarge");
        /// `ml.g6.48xlarge`
        pub const MlG6_48xlarge: Self = word("ml.g6.48xlarge");
        /// `ml.g6e.xlarge`
        pub const MlG6eXlarge: Self = word("ml.g6e.xlarge");
        /// `ml.g6e.2xlarge`
        pub const MlG6e2xlarge: Self = word("ml.g6e.2xlarge");
        /// `ml.g6e.4xlarge`
        pub const MlG6e4xlarge: Self = word("ml.g6e.4xlarge");
        /// `ml.g6e.8xlarge`
        pub const MlG6e8xlarge: Self = word("ml.g6e.8xlarge");
        /// `ml.g6e.12xlarge`
        pub const MlG6e12xlarge: Self = word("ml.g6e.12xlarge");
        /// `ml.g6e.16xlarge`
        pub const MlG6e16xlarge: Self = word("ml.g6e.16xlarge");
        /// `ml.g6e.24xlarge`
        pub const MlG6e24xlarge: Self = word("ml.g6e.24xlarge");
        /// `ml.g6e.48xlarge`
        pub const MlG6e48xlarge: Self = word("ml.g6e.48xlarge");
        /// `ml.geospatial.interactive`
        pub const MlGeospatialInteractive: Self = word("ml.geospatial.interactive");
        /// `ml.p4d.24xlarge`
        pub const MlP4d24xlarge: Self = word("ml.p4d.24xlarge");
        /// `ml.p4de.24xlarge`
        pub const MlP4de24xlarge: Self = word("ml.p4de.24xlarge");
        /// `ml.trn1.2xlarge`
        pub const MlTrn1_2xlarge: Self = word("ml.trn1.2xlarge");
        /// `ml.trn1.32xlarge`
        pub const MlTrn1_32xlarge: Self = word("ml.trn1.32xlarge");
        /// `ml.trn1n.32xlarge`
        pub const MlTrn1n32xlarge: Self = word("ml.trn1n.32xlarge");
        /// `ml.p5.48xlarge`
        pub const MlP5_48xlarge: Self = word("ml.p5.48xlarge");
        /// `ml.p5e.48xlarge`
        pub const MlP5e48xlarge: Self = word("ml.p5e.48xlarge");
        /// `ml.p5en.48xlarge`
        pub const MlP5en48xlarge: Self = word("ml.p5en.48xlarge");
        /// `ml.m6i.large`
        pub const MlM6iLarge: Self = word("ml.m6i.large");
        /// `ml.m6i.xlarge`
        pub const MlM6iXlarge: Self = word("ml.m6i.xlarge");
        /// `ml.m6i.2xlarge`
        pub const MlM6i2xlarge: Self = word("ml.m6i.2xlarge");
        /// `ml.m6i.4xlarge`
        pub const MlM6i4xlarge: Self = word("ml.m6i.4xlarge");
        /// `ml.m6i.8xlarge`
        pub const MlM6i8xlarge: Self = word("ml.m6i.8xlarge");
        /// `ml.m6i.12xlarge`
        pub const MlM6i12xlarge: Self = word("ml.m6i.12xlarge");
        /// `ml.m6i.16xlarge`
        pub const MlM6i16xlarge: Self = word("ml.m6i.16xlarge");
        /// `ml.m6i.24xlarge`
        pub const MlM6i24xlarge: Self = word("ml.m6i.24xlarge");
        /// `ml.m6i.32xlarge`
        pub const MlM6i32xlarge: Self = word("ml.m6i.32xlarge");
        /// `ml.m7i.large`
        pub const MlM7iLarge: Self = word("ml.m7i.large");
        /// `ml.m7i.xlarge`
        pub const MlM7iXlarge: Self = word("ml.m7i.xlarge");
        /// `ml.m7i.2xlarge`
        pub const MlM7i2xlarge: Self = word("ml.m7i.2xlarge");
        /// `ml.m7i.4xlarge`
        pub const MlM7i4xlarge: Self = word("ml.m7i.4xlarge");
        /// `ml.m7i.8xlarge`
        pub const MlM7i8xlarge: Self = word("ml.m7i.8xlarge");
        /// `ml.m7i.12xlarge`
        pub const MlM7i12xlarge: Self = word("ml.m7i.12xlarge");
        /// `ml.m7i.16xlarge`
        pub const MlM7i16xlarge: Self = word("ml.m7i.16xlarge");
        /// `ml.m7i.24xlarge`
        pub const MlM7i24xlarge: Self = word("ml.m7i.24xlarge");
        /// `ml.m7i.48xlarge`
        pub const MlM7i48xlarge: Self = word("ml.m7i.48xlarge");
        /// `ml.c6i.large`
        pub const MlC6iLarge: Self = word("ml.c6i.large");
        /// `ml.c6i.xlarge`
        pub const MlC6iXlarge: Self = word("ml.c6i.xlarge");
        /// `ml.c6i.2xlarge`
        pub const MlC6i2xlarge: Self = word("ml.c6i.2xlarge");
        /// `ml.c6i.4xlarge`
        pub const MlC6i4xlarge: Self = word("ml.c6i.4xlarge");
        /// `ml.c6i.8xlarge`
        pub const MlC6i8xlarge: Self = word("ml.c6i.8xlarge");
        /// `ml.c6i.12xlarge`
        pub const MlC6i12xlarge: Self = word("ml.c6i.12xlarge");
        /// `ml.c6i.16xlarge`
        pub const MlC6i16xlarge: Self = word("ml.c6i.16xlarge");
        /// `ml.c6i.24xlarge`
        pub const MlC6i24xlarge: Self = word("ml.c6i.24xlarge");
        /// `ml.c6i.32xlarge`
        pub const MlC6i32xlarge: Self = word("ml.c6i.32xlarge");
        /// `ml.c7i.large`
        pub const MlC7iLarge: Self = word("ml.c7i.large");
        /// `ml.c7i.xlarge`
        pub const MlC7iXlarge: Self = word("ml.c7i.xlarge");
        /// `ml.c7i.2xlarge`
        pub const MlC7i2xlarge: Self = word("ml.c7i.2xlarge");
        /// `ml.c7i.4xlarge`
        pub const MlC7i4xlarge: Self = word("ml.c7i.4xlarge");
        /// `ml.c7i.8xlarge`
        pub const MlC7i8xlarge: Self = word("ml.c7i.8xlarge");
        /// `ml.c7i.12xlarge`
        pub const MlC7i12xlarge: Self = word("ml.c7i.12xlarge");
        /// `ml.c7i.16xlarge`
        pub const MlC7i16xlarge: Self = word("ml.c7i.16xlarge");
        /// `ml.c7i.24xlarge`
        pub const MlC7i24xlarge: Self = word("ml.c7i.24xlarge");
        /// `ml.c7i.48xlarge`
        pub const MlC7i48xlarge: Self = word("ml.c7i.48xlarge");
        /// `ml.r6i.large`
        pub const MlR6iLarge: Self = word("ml.r6i.large");
        /// `ml.r6i.xlarge`
        pub const MlR6iXlarge: Self = word("ml.r6i.xlarge");
        /// `ml.r6i.2xlarge`
        pub const MlR6i2xlarge: Self = word("ml.r6i.2xlarge");
        /// `ml.r6i.4xlarge`
        pub const MlR6i4xlarge: Self = word("ml.r6i.4xlarge");
        /// `ml.r6i.8xlarge`
        pub const MlR6i8xlarge: Self = word("ml.r6i.8xlarge");
        /// `ml.r6i.12xlarge`
        pub const MlR6i12xlarge: Self = word("ml.r6i.12xlarge");
        /// `ml.r6i.16xlarge`
        pub const MlR6i16xlarge: Self = word("ml.r6i.16xlarge");
        /// `ml.r6i.24xlarge`
        pub const MlR6i24xlarge: Self = word("ml.r6i.24xlarge");
        /// `ml.r6i.32xlarge`
        pub const MlR6i32xlarge: Self = word("ml.r6i.32xlarge");
        /// `ml.r7i.large`
        pub const MlR7iLarge: Self = word("ml.r7i.large");
        /// `ml.r7i.xlarge`
        pub const MlR7iXlarge: Self = word("ml.r7i.xlarge");
        /// `ml.r7i.2xlarge`
        pub const MlR7i2xlarge: Self = word("ml.r7i.2xlarge");
        /// `ml.r7i.4xlarge`
        pub const MlR7i4xlarge: Self = word("ml.r7i.4xlarge");
        /// `ml.r7i.8xlarge`
        pub const MlR7i8xlarge: Self = word("ml.r7i.8xlarge");
        /// `ml.r7i.12xlarge`
        pub const MlR7i12xlarge: Self = word("ml.r7i.12xlarge");
        /// `ml.r7i.16xlarge`
        pub const MlR7i16xlarge: Self = word("ml.r7i.16xlarge");
        /// `ml.r7i.24xlarge`
        pub const MlR7i24xlarge: Self = word("ml.r7i.24xlarge");
        /// `ml.r7i.48xlarge`
        pub const MlR7i48xlarge: Self = word("ml.r7i.48xlarge");
        /// `ml.m6id.large`
        pub const MlM6idLarge: Self = word("ml.m6id.large");
        /// `ml.m6id.xlarge`
        pub const MlM6idXlarge: Self = word("ml.m6id.xlarge");
        /// `ml.m6id.2xlarge`
        pub const MlM6id2xlarge: Self = word("ml.m6id.2xlarge");
        /// `ml.m6id.4xlarge`
        pub const MlM6id4xlarge: Self = word("ml.m6id.4xlarge");
        /// `ml.m6id.8xlarge`
        pub const MlM6id8xlarge: Self = word("ml.m6id.8xlarge");
        /// `ml.m6id.12xlarge`
        pub const MlM6id12xlarge: Self = word("ml.m6id.12xlarge");
        /// `ml.m6id.16xlarge`
        pub const MlM6id16xlarge: Self = word("ml.m6id.16xlarge");
        /// `ml.m6id.24xlarge`
        pub const MlM6id24xlarge: Self = word("ml.m6id.24xlarge");
        /// `ml.m6id.32xlarge`
        pub const MlM6id32xlarge: Self = word("ml.m6id.32xlarge");
        /// `ml.c6id.large`
        pub const MlC6idLarge: Self = word("ml.c6id.large");
        /// `ml.c6id.xlarge`
        pub const MlC6idXlarge: Self = word("ml.c6id.xlarge");
        /// `ml.c6id.2xlarge`
        pub const MlC6id2xlarge: Self = word("ml.c6id.2xlarge");
        /// `ml.c6id.4xlarge`
        pub const MlC6id4xlarge: Self = word("ml.c6id.4xlarge");
        /// `ml.c6id.8xlarge`
        pub const MlC6id8xlarge: Self = word("ml.c6id.8xlarge");
        /// `ml.c6id.12xlarge`
        pub const MlC6id12xlarge: Self = word("ml.c6id.12xlarge");
        /// `ml.c6id.16xlarge`
        pub const MlC6id16xlarge: Self = word("ml.c6id.16xlarge");
        /// `ml.c6id.24xlarge`
        pub const MlC6id24xlarge: Self = word("ml.c6id.24xlarge");
        /// `ml.c6id.32xlarge`
        pub const MlC6id32xlarge: Self = word("ml.c6id.32xlarge");
        /// `ml.r6id.large`
        pub const MlR6idLarge: Self = word("ml.r6id.large");
        /// `ml.r6id.xlarge`
        pub const MlR6idXlarge: Self = word("ml.r6id.xlarge");
        /// `ml.r6id.2xlarge`
        pub const MlR6id2xlarge: Self = word("ml.r6id.2xlarge");
        /// `ml.r6id.4xlarge`
        pub const MlR6id4xlarge: Self = word("ml.r6id.4xlarge");
        /// `ml.r6id.8xlarge`
        pub const MlR6id8xlarge: Self = word("ml.r6id.8xlarge");
        /// `ml.r6id.12xlarge`
        pub const MlR6id12xlarge: Self = word("ml.r6id.12xlarge");
        /// `ml.r6id.16xlarge`
        pub const MlR6id16xlarge: Self = word("ml.r6id.16xlarge");
        /// `ml.r6id.24xlarge`
        pub const MlR6id24xlarge: Self = word("ml.r6id.24xlarge");
        /// `ml.r6id.32xlarge`
        pub const MlR6id32xlarge: Self = word("ml.r6id.32xlarge");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SageMaker::AppImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-appimageconfig.html).
///
/// What `Ref` returns: `AppImageConfigName`.
pub type CfnAppImageConfig = Handle<of::CfnAppImageConfig>;
impl cfn::ResourceType for of::CfnAppImageConfig { const TYPE: &'static str = "AWS::SageMaker::AppImageConfig"; type Tags = cfn::TagList; type Props = CfnAppImageConfigProps; type Reference = String; }
impl CfnAppImageConfig {
    /// The attribute `AppImageConfigArn`.
    #[inline] pub fn attr_app_image_config_arn(&self) -> Val<Is<kinds::AppImageConfigArn>> { cfn::attribute(&self.0, "AppImageConfigArn") }
}

/// Properties of [`CfnAppImageConfig`].
///
/// Mandatory: `AppImageConfigName`.
///
/// A change replaces the resource: `AppImageConfigName`, `Tags`.
pub type CfnAppImageConfigProps = Fields<of::CfnAppImageConfig>;
impl CfnAppImageConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(app_image_config_name: impl IntoVal<String>) -> Self { with(empty(), "AppImageConfigName", app_image_config_name) }
    /// `AppImageConfigName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    #[track_caller] pub fn app_image_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "AppImageConfigName", value) }
    /// `CodeEditorAppImageConfig`.
    #[track_caller] pub fn code_editor_app_image_config(self, value: impl IntoVal<cfn_app_image_config::CodeEditorAppImageConfig>) -> Self { with(self, "CodeEditorAppImageConfig", value) }
    /// `JupyterLabAppImageConfig`.
    #[track_caller] pub fn jupyter_lab_app_image_config(self, value: impl IntoVal<cfn_app_image_config::JupyterLabAppImageConfig>) -> Self { with(self, "JupyterLabAppImageConfig", value) }
    /// `KernelGatewayImageConfig`.
    #[track_caller] pub fn kernel_gateway_image_config(self, value: impl IntoVal<cfn_app_image_config::KernelGatewayImageConfig>) -> Self { with(self, "KernelGatewayImageConfig", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_image_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAppImageConfig`].
pub mod cfn_app_image_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app::{Tag};
    mod of { pub enum CodeEditorAppImageConfig {} impl ias_core::Optional for CodeEditorAppImageConfig {} pub enum ContainerConfig {} impl ias_core::Optional for ContainerConfig {} pub enum CustomImageContainerEnvironmentVariable {} pub enum FileSystemConfig {} impl ias_core::Optional for FileSystemConfig {} pub enum JupyterLabAppImageConfig {} impl ias_core::Optional for JupyterLabAppImageConfig {} pub enum KernelGatewayImageConfig {} pub enum KernelSpec {} }

    /// `CodeEditorAppImageConfig`.
    pub type CodeEditorAppImageConfig = Fields<of::CodeEditorAppImageConfig>;
    impl CodeEditorAppImageConfig {
        /// `ContainerConfig`.
        #[track_caller] pub fn container_config(self, value: impl IntoVal<ContainerConfig>) -> Self { with(self, "ContainerConfig", value) }
    }

    /// `ContainerConfig`.
    pub type ContainerConfig = Fields<of::ContainerConfig>;
    impl ContainerConfig {
        /// `ContainerArguments`: at most 50 items, each 1 to 64 characters, each matches `^(?!\s*$).+`.
        #[track_caller] pub fn container_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerArguments", value) }
        /// `ContainerEntrypoint`: at most 1 item, each 1 to 256 characters, each matches `^(?!\s*$).+`.
        #[track_caller] pub fn container_entrypoint(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerEntrypoint", value) }
        /// `ContainerEnvironmentVariables`: at most 25 items.
        #[track_caller] pub fn container_environment_variables(self, value: impl IntoVal<List<CustomImageContainerEnvironmentVariable>>) -> Self { with(self, "ContainerEnvironmentVariables", value) }
    }

    /// `CustomImageContainerEnvironmentVariable`.
    pub type CustomImageContainerEnvironmentVariable = Fields<of::CustomImageContainerEnvironmentVariable>;
    impl CustomImageContainerEnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 256 characters, matches `^(?!\s*$).+`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^(?!\s*$).+`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `FileSystemConfig`.
    pub type FileSystemConfig = Fields<of::FileSystemConfig>;
    impl FileSystemConfig {
        /// `DefaultGid`: 0 to 65535.
        #[track_caller] pub fn default_gid(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultGid", value) }
        /// `DefaultUid`: 0 to 65535.
        #[track_caller] pub fn default_uid(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultUid", value) }
        /// `MountPath`: 1 to 1024 characters, matches `^/.*`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
    }

    /// `JupyterLabAppImageConfig`.
    pub type JupyterLabAppImageConfig = Fields<of::JupyterLabAppImageConfig>;
    impl JupyterLabAppImageConfig {
        /// `ContainerConfig`.
        #[track_caller] pub fn container_config(self, value: impl IntoVal<ContainerConfig>) -> Self { with(self, "ContainerConfig", value) }
    }

    /// `KernelGatewayImageConfig`.
    pub type KernelGatewayImageConfig = Fields<of::KernelGatewayImageConfig>;
    impl KernelGatewayImageConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kernel_specs: impl IntoVal<List<KernelSpec>>) -> Self { with(empty(), "KernelSpecs", kernel_specs) }
        /// `FileSystemConfig`.
        #[track_caller] pub fn file_system_config(self, value: impl IntoVal<FileSystemConfig>) -> Self { with(self, "FileSystemConfig", value) }
        /// `KernelSpecs`: mandatory, exactly 1 item.
        #[track_caller] pub fn kernel_specs(self, value: impl IntoVal<List<KernelSpec>>) -> Self { with(self, "KernelSpecs", value) }
    }

    /// `KernelSpec`.
    pub type KernelSpec = Fields<of::KernelSpec>;
    impl KernelSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DisplayName`: 1 to 1024 characters.
        #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
        /// `Name`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::SageMaker::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnArtifact = Handle<of::CfnArtifact>;
impl cfn::ResourceType for of::CfnArtifact { const TYPE: &'static str = "AWS::SageMaker::Artifact"; type Tags = cfn::TagList; type Props = CfnArtifactProps; type Reference = Is<kinds::SageMakerArtifactArn>; }
impl CfnArtifact {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SageMakerArtifactArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnArtifact`].
///
/// Mandatory: `ArtifactType`, `Source`.
///
/// A change replaces the resource: `ArtifactType`, `MetadataProperties`, `Source`.
pub type CfnArtifactProps = Fields<of::CfnArtifact>;
impl CfnArtifactProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(artifact_type: impl IntoVal<String>, source: impl IntoVal<cfn_artifact::ArtifactSource>) -> Self { with(with(empty(), "ArtifactType", artifact_type), "Source", source) }
    /// `ArtifactName`: 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`.
    #[track_caller] pub fn artifact_name(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactName", value) }
    /// `ArtifactType`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn artifact_type(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactType", value) }
    /// `MetadataProperties`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_properties(self, value: impl IntoVal<cfn_artifact::MetadataProperties>) -> Self { with(self, "MetadataProperties", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_artifact::ArtifactSource>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_artifact::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnArtifact`].
pub mod cfn_artifact {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_action::{MetadataProperties};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum ArtifactSource {} pub enum ArtifactSourceType {} pub enum ArtifactSourceTypeSourceIdType {} }

    /// `ArtifactSource`.
    pub type ArtifactSource = Fields<of::ArtifactSource>;
    impl ArtifactSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_uri: impl IntoVal<String>) -> Self { with(empty(), "SourceUri", source_uri) }
        /// `SourceTypes`.
        #[track_caller] pub fn source_types(self, value: impl IntoVal<List<ArtifactSourceType>>) -> Self { with(self, "SourceTypes", value) }
        /// `SourceUri`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceUri", value) }
    }

    /// `ArtifactSourceType`.
    pub type ArtifactSourceType = Fields<of::ArtifactSourceType>;
    impl ArtifactSourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_id_type: impl IntoVal<ArtifactSourceTypeSourceIdType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "SourceIdType", source_id_type), "Value", value) }
        /// `SourceIdType`: mandatory.
        #[track_caller] pub fn source_id_type(self, value: impl IntoVal<ArtifactSourceTypeSourceIdType>) -> Self { with(self, "SourceIdType", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `SourceIdType`.
    pub type ArtifactSourceTypeSourceIdType = Word<fn(of::ArtifactSourceTypeSourceIdType)>;
    impl ArtifactSourceTypeSourceIdType {
        /// `MD5Hash`
        pub const Md5Hash: Self = word("MD5Hash");
        /// `S3ETag`
        pub const S3ETag: Self = word("S3ETag");
        /// `S3Version`
        pub const S3Version: Self = word("S3Version");
        /// `Custom`
        pub const Custom: Self = word("Custom");
    }
}

/// [`AWS::SageMaker::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html).
///
/// What `Ref` returns: `ClusterArn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::SageMaker::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = Is<kinds::SageMakerClusterArn>; }
impl CfnCluster {
    /// The attribute `ClusterArn`.
    #[inline] pub fn attr_cluster_arn(&self) -> Val<Is<kinds::SageMakerClusterArn>> { cfn::attribute(&self.0, "ClusterArn") }
    /// The attribute `ClusterStatus`: one of `Creating`, `Deleting`, `Failed`, `InService`, `RollingBack`, `SystemUpdating`, `Updating`.
    #[inline] pub fn attr_cluster_status(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterStatus") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `FailureMessage`.
    #[inline] pub fn attr_failure_message(&self) -> Val<String> { cfn::attribute(&self.0, "FailureMessage") }
}

/// Properties of [`CfnCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClusterName`, `VpcConfig`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// `AutoScaling`.
    #[track_caller] pub fn auto_scaling(self, value: impl IntoVal<cfn_cluster::ClusterAutoScalingConfig>) -> Self { with(self, "AutoScaling", value) }
    /// `ClusterName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `ClusterRole`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn cluster_role(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterRole", value) }
    /// `InstanceGroups`: 1 to 100 items.
    #[track_caller] pub fn instance_groups(self, value: impl IntoVal<List<cfn_cluster::ClusterInstanceGroup>>) -> Self { with(self, "InstanceGroups", value) }
    /// `NodeProvisioningMode`.
    #[track_caller] pub fn node_provisioning_mode(self, value: impl IntoVal<cfn_cluster::NodeProvisioningMode>) -> Self { with(self, "NodeProvisioningMode", value) }
    /// `NodeRecovery`.
    #[track_caller] pub fn node_recovery(self, value: impl IntoVal<cfn_cluster::NodeRecovery>) -> Self { with(self, "NodeRecovery", value) }
    /// `Orchestrator`.
    #[track_caller] pub fn orchestrator(self, value: impl IntoVal<cfn_cluster::Orchestrator>) -> Self { with(self, "Orchestrator", value) }
    /// `RestrictedInstanceGroups`: 1 to 100 items.
    #[track_caller] pub fn restricted_instance_groups(self, value: impl IntoVal<List<cfn_cluster::ClusterRestrictedInstanceGroup>>) -> Self { with(self, "RestrictedInstanceGroups", value) }
    /// `RestrictedInstanceGroupsConfig`.
    #[track_caller] pub fn restricted_instance_groups_config(self, value: impl IntoVal<cfn_cluster::RestrictedInstanceGroupsConfig>) -> Self { with(self, "RestrictedInstanceGroupsConfig", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TieredStorageConfig`.
    #[track_caller] pub fn tiered_storage_config(self, value: impl IntoVal<cfn_cluster::TieredStorageConfig>) -> Self { with(self, "TieredStorageConfig", value) }
    /// `VpcConfig`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_cluster::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum AlarmDetails {} pub enum AutoPatchConfig {} pub enum AutoPatchConfigPatchingStrategy {} pub enum CapacitySizeConfig {} pub enum ClusterAccountingDatabase {} pub enum ClusterAutoScalingConfig {} pub enum ClusterAutoScalingConfigAutoScalerType {} pub enum ClusterAutoScalingConfigMode {} pub enum ClusterCapacityRequirements {} impl ias_core::Optional for ClusterCapacityRequirements {} pub enum ClusterEbsVolumeConfig {} impl ias_core::Optional for ClusterEbsVolumeConfig {} pub enum ClusterFsxLustreConfig {} pub enum ClusterFsxOpenZfsConfig {} pub enum ClusterInstanceGroup {} pub enum ClusterKubernetesConfig {} impl ias_core::Optional for ClusterKubernetesConfig {} pub enum ClusterKubernetesTaint {} pub enum ClusterKubernetesTaintEffect {} pub enum ClusterLifeCycleConfig {} impl ias_core::Optional for ClusterLifeCycleConfig {} pub enum ClusterNetworkInterface {} pub enum ClusterNetworkInterfaceInterfaceType {} pub enum ClusterOnDemandOptions {} impl ias_core::Optional for ClusterOnDemandOptions {} pub enum ClusterOrchestratorEksConfig {} pub enum ClusterOrchestratorSlurmConfig {} impl ias_core::Optional for ClusterOrchestratorSlurmConfig {} pub enum ClusterOrchestratorSlurmConfigSlurmConfigStrategy {} pub enum ClusterRestrictedInstanceGroup {} pub enum ClusterSlurmConfig {} pub enum ClusterSlurmConfigNodeType {} pub enum ClusterSpotOptions {} impl ias_core::Optional for ClusterSpotOptions {} pub enum DeepHealthCheckType {} pub enum DeploymentConfig {} impl ias_core::Optional for DeploymentConfig {} pub enum EnvironmentConfig {} impl ias_core::Optional for EnvironmentConfig {} pub enum FSxLustreConfig {} pub enum InstanceRequirements {} pub enum NodeProvisioningMode {} pub enum NodeRecovery {} pub enum PatchSchedule {} impl ias_core::Optional for PatchSchedule {} pub enum RestrictedInstanceGroupsConfig {} pub enum RollingUpdatePolicy {} pub enum ScheduledUpdateConfig {} pub enum SharedEnvironmentConfig {} pub enum SharedEnvironmentConfigFSxLustreDeletionPolicy {} pub enum TieredStorageConfig {} pub enum TieredStorageConfigMode {} pub enum VpcConfig {} }

    /// `AlarmDetails`.
    pub type AlarmDetails = Fields<of::AlarmDetails>;
    impl AlarmDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_name: impl IntoVal<String>) -> Self { with(empty(), "AlarmName", alarm_name) }
        /// `AlarmName`: mandatory, 1 to 256 characters, matches `(?!\s*$).+`.
        #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    }

    /// `AutoPatchConfig`.
    pub type AutoPatchConfig = Fields<of::AutoPatchConfig>;
    impl AutoPatchConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(patching_strategy: impl IntoVal<AutoPatchConfigPatchingStrategy>) -> Self { with(empty(), "PatchingStrategy", patching_strategy) }
        /// `DeploymentConfig`.
        #[track_caller] pub fn deployment_config(self, value: impl IntoVal<DeploymentConfig>) -> Self { with(self, "DeploymentConfig", value) }
        /// `PatchSchedule`.
        #[track_caller] pub fn patch_schedule(self, value: impl IntoVal<PatchSchedule>) -> Self { with(self, "PatchSchedule", value) }
        /// `PatchingStrategy`: mandatory.
        #[track_caller] pub fn patching_strategy(self, value: impl IntoVal<AutoPatchConfigPatchingStrategy>) -> Self { with(self, "PatchingStrategy", value) }
    }

    /// Words of `PatchingStrategy`.
    pub type AutoPatchConfigPatchingStrategy = Word<fn(of::AutoPatchConfigPatchingStrategy)>;
    impl AutoPatchConfigPatchingStrategy {
        /// `WhenIdle`
        pub const WhenIdle: Self = word("WhenIdle");
        /// `WhenAllIdle`
        pub const WhenAllIdle: Self = word("WhenAllIdle");
    }

    /// `CapacitySizeConfig`.
    pub type CapacitySizeConfig = Fields<of::CapacitySizeConfig>;
    impl CapacitySizeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory, matches `INSTANCE_COUNT|CAPACITY_PERCENTAGE`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at least 1.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// `ClusterAccountingDatabase`.
    pub type ClusterAccountingDatabase = Fields<of::ClusterAccountingDatabase>;
    impl ClusterAccountingDatabase {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Endpoint", endpoint), "SecretArn", secret_arn) }
        /// `Endpoint`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9$_]+$`, default `"slurm_acct_db"`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Port`: 1 to 65535, default `3306`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `SecretArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `ClusterAutoScalingConfig`.
    pub type ClusterAutoScalingConfig = Fields<of::ClusterAutoScalingConfig>;
    impl ClusterAutoScalingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<ClusterAutoScalingConfigMode>) -> Self { with(empty(), "Mode", mode) }
        /// `AutoScalerType`: default `"Karpenter"`.
        #[track_caller] pub fn auto_scaler_type(self, value: impl IntoVal<ClusterAutoScalingConfigAutoScalerType>) -> Self { with(self, "AutoScalerType", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ClusterAutoScalingConfigMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `AutoScalerType`.
    pub type ClusterAutoScalingConfigAutoScalerType = Word<fn(of::ClusterAutoScalingConfigAutoScalerType)>;
    impl ClusterAutoScalingConfigAutoScalerType {
        /// `Karpenter`
        pub const Karpenter: Self = word("Karpenter");
    }

    /// Words of `Mode`.
    pub type ClusterAutoScalingConfigMode = Word<fn(of::ClusterAutoScalingConfigMode)>;
    impl ClusterAutoScalingConfigMode {
        /// `Enable`
        pub const Enable: Self = word("Enable");
        /// `Disable`
        pub const Disable: Self = word("Disable");
    }

    /// `ClusterCapacityRequirements`.
    pub type ClusterCapacityRequirements = Fields<of::ClusterCapacityRequirements>;
    impl ClusterCapacityRequirements {
        /// `OnDemand`.
        #[track_caller] pub fn on_demand(self, value: impl IntoVal<ClusterOnDemandOptions>) -> Self { with(self, "OnDemand", value) }
        /// `Spot`.
        #[track_caller] pub fn spot(self, value: impl IntoVal<ClusterSpotOptions>) -> Self { with(self, "Spot", value) }
    }

    /// `ClusterEbsVolumeConfig`.
    pub type ClusterEbsVolumeConfig = Fields<of::ClusterEbsVolumeConfig>;
    impl ClusterEbsVolumeConfig {
        /// `RootVolume`.
        #[track_caller] pub fn root_volume(self, value: impl IntoVal<bool>) -> Self { with(self, "RootVolume", value) }
        /// `VolumeKmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeKmsKeyId", value) }
        /// `VolumeSizeInGB`: 1 to 16384.
        #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGB", value) }
    }

    /// `ClusterFsxLustreConfig`.
    pub type ClusterFsxLustreConfig = Fields<of::ClusterFsxLustreConfig>;
    impl ClusterFsxLustreConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dns_name: impl IntoVal<String>, mount_name: impl IntoVal<String>) -> Self { with(with(empty(), "DnsName", dns_name), "MountName", mount_name) }
        /// `DnsName`: mandatory, 16 to 275 characters, matches `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DnsName", value) }
        /// `MountName`: mandatory, 1 to 8 characters, matches `^([A-Za-z0-9_-]{1,8})$`.
        #[track_caller] pub fn mount_name(self, value: impl IntoVal<String>) -> Self { with(self, "MountName", value) }
        /// `MountPath`: 1 to 1024 characters, matches `^/(?!/)(?!.*/$)[a-zA-Z0-9._-]+(/[a-zA-Z0-9._-]+)*$`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
    }

    /// `ClusterFsxOpenZfsConfig`.
    pub type ClusterFsxOpenZfsConfig = Fields<of::ClusterFsxOpenZfsConfig>;
    impl ClusterFsxOpenZfsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dns_name: impl IntoVal<String>) -> Self { with(empty(), "DnsName", dns_name) }
        /// `DnsName`: mandatory, 16 to 275 characters, matches `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DnsName", value) }
        /// `MountPath`: 1 to 1024 characters, matches `^/(?!/)(?!.*/$)[a-zA-Z0-9._-]+(/[a-zA-Z0-9._-]+)*$`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
    }

    /// `ClusterInstanceGroup`.
    pub type ClusterInstanceGroup = Fields<of::ClusterInstanceGroup>;
    /// What [`ClusterInstanceGroup`] cannot do without.
    pub struct ClusterInstanceGroupRequired<A, B, C> {
        /// `ExecutionRole`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        pub execution_role: A,
        /// `InstanceCount`: 0 to 6758.
        pub instance_count: B,
        /// `InstanceGroupName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        pub instance_group_name: C,
    }
    impl ClusterInstanceGroup {
        /// Takes what is mandatory, by name: [`ClusterInstanceGroupRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>>(required: ClusterInstanceGroupRequired<A, B, C>) -> Self { with(with(with(empty(), "ExecutionRole", required.execution_role), "InstanceCount", required.instance_count), "InstanceGroupName", required.instance_group_name) }
        /// `AutoPatchConfig`.
        #[track_caller] pub fn auto_patch_config(self, value: impl IntoVal<AutoPatchConfig>) -> Self { with(self, "AutoPatchConfig", value) }
        /// `CapacityRequirements`.
        #[track_caller] pub fn capacity_requirements(self, value: impl IntoVal<ClusterCapacityRequirements>) -> Self { with(self, "CapacityRequirements", value) }
        /// `ExecutionRole`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
        /// `ImageId`: 7 to 21 characters, matches `^ami-[0-9a-fA-F]{8,17}|default$`.
        #[track_caller] pub fn image_id(self, value: impl IntoVal<String>) -> Self { with(self, "ImageId", value) }
        /// `ImageReleaseVersion`: 5 to 64 characters, matches `^[0-9]+\.[0-9]+\.[0-9]+$`.
        #[track_caller] pub fn image_release_version(self, value: impl IntoVal<String>) -> Self { with(self, "ImageReleaseVersion", value) }
        /// `InstanceCount`: mandatory, 0 to 6758.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceGroupName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn instance_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceGroupName", value) }
        /// `InstanceRequirements`.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
        /// `InstanceStorageConfigs`: at most 4 items.
        #[track_caller] pub fn instance_storage_configs(self, value: impl IntoVal<List<ClusterInstanceStorageConfig>>) -> Self { with(self, "InstanceStorageConfigs", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `KubernetesConfig`.
        #[track_caller] pub fn kubernetes_config(self, value: impl IntoVal<ClusterKubernetesConfig>) -> Self { with(self, "KubernetesConfig", value) }
        /// `LifeCycleConfig`.
        #[track_caller] pub fn life_cycle_config(self, value: impl IntoVal<ClusterLifeCycleConfig>) -> Self { with(self, "LifeCycleConfig", value) }
        /// `MinInstanceCount`: 0 to 6758.
        #[track_caller] pub fn min_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinInstanceCount", value) }
        /// `NetworkInterface`.
        #[track_caller] pub fn network_interface(self, value: impl IntoVal<ClusterNetworkInterface>) -> Self { with(self, "NetworkInterface", value) }
        /// `OnStartDeepHealthChecks`: 1 to 3 items.
        #[track_caller] pub fn on_start_deep_health_checks(self, value: impl IntoVal<List<DeepHealthCheckType>>) -> Self { with(self, "OnStartDeepHealthChecks", value) }
        /// `OverrideVpcConfig`.
        #[track_caller] pub fn override_vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "OverrideVpcConfig", value) }
        /// `ScheduledUpdateConfig`.
        #[track_caller] pub fn scheduled_update_config(self, value: impl IntoVal<ScheduledUpdateConfig>) -> Self { with(self, "ScheduledUpdateConfig", value) }
        /// `SlurmConfig`.
        #[track_caller] pub fn slurm_config(self, value: impl IntoVal<ClusterSlurmConfig>) -> Self { with(self, "SlurmConfig", value) }
        /// `ThreadsPerCore`: 1 to 2.
        #[track_caller] pub fn threads_per_core(self, value: impl IntoVal<i64>) -> Self { with(self, "ThreadsPerCore", value) }
        /// `TrainingPlanArn`: 50 to 2048 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*$`.
        #[track_caller] pub fn training_plan_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingPlanArn", value) }
    }

    /// `ClusterInstanceStorageConfig`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClusterInstanceStorageConfig(Value);
    ias_core::union!(ClusterInstanceStorageConfig);
    impl ClusterInstanceStorageConfig {
        /// `EbsVolumeConfig`.
        #[track_caller] pub fn ebs_volume_config(value: impl IntoVal<ClusterEbsVolumeConfig>) -> Self { Self(Value::one("EbsVolumeConfig", value)) }
        /// `FsxLustreConfig`.
        #[track_caller] pub fn fsx_lustre_config(value: impl IntoVal<ClusterFsxLustreConfig>) -> Self { Self(Value::one("FsxLustreConfig", value)) }
        /// `FsxOpenZfsConfig`.
        #[track_caller] pub fn fsx_open_zfs_config(value: impl IntoVal<ClusterFsxOpenZfsConfig>) -> Self { Self(Value::one("FsxOpenZfsConfig", value)) }
    }

    /// `ClusterKubernetesConfig`.
    pub type ClusterKubernetesConfig = Fields<of::ClusterKubernetesConfig>;
    impl ClusterKubernetesConfig {
        /// `Labels`.
        #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Labels", value) }
        /// `Taints`: at most 50 items.
        #[track_caller] pub fn taints(self, value: impl IntoVal<List<ClusterKubernetesTaint>>) -> Self { with(self, "Taints", value) }
    }

    /// `ClusterKubernetesTaint`.
    pub type ClusterKubernetesTaint = Fields<of::ClusterKubernetesTaint>;
    impl ClusterKubernetesTaint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, effect: impl IntoVal<ClusterKubernetesTaintEffect>) -> Self { with(with(empty(), "Key", key), "Effect", effect) }
        /// `Effect`: mandatory.
        #[track_caller] pub fn effect(self, value: impl IntoVal<ClusterKubernetesTaintEffect>) -> Self { with(self, "Effect", value) }
        /// `Key`: mandatory, 1 to 317 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 63 characters, matches `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Effect`.
    pub type ClusterKubernetesTaintEffect = Word<fn(of::ClusterKubernetesTaintEffect)>;
    impl ClusterKubernetesTaintEffect {
        /// `NoSchedule`
        pub const NoSchedule: Self = word("NoSchedule");
        /// `PreferNoSchedule`
        pub const PreferNoSchedule: Self = word("PreferNoSchedule");
        /// `NoExecute`
        pub const NoExecute: Self = word("NoExecute");
    }

    /// `ClusterLifeCycleConfig`.
    pub type ClusterLifeCycleConfig = Fields<of::ClusterLifeCycleConfig>;
    impl ClusterLifeCycleConfig {
        /// `OnCreate`: 1 to 128 characters, matches `^[\S\s]+$`.
        #[track_caller] pub fn on_create(self, value: impl IntoVal<String>) -> Self { with(self, "OnCreate", value) }
        /// `OnInitComplete`: 1 to 128 characters, matches `^[\S\s]+$`.
        #[track_caller] pub fn on_init_complete(self, value: impl IntoVal<String>) -> Self { with(self, "OnInitComplete", value) }
        /// `SourceS3Uri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn source_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceS3Uri", value) }
    }

    /// `ClusterNetworkInterface`.
    pub type ClusterNetworkInterface = Fields<of::ClusterNetworkInterface>;
    impl ClusterNetworkInterface {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(interface_type: impl IntoVal<ClusterNetworkInterfaceInterfaceType>) -> Self { with(empty(), "InterfaceType", interface_type) }
        /// `InterfaceType`: mandatory.
        #[track_caller] pub fn interface_type(self, value: impl IntoVal<ClusterNetworkInterfaceInterfaceType>) -> Self { with(self, "InterfaceType", value) }
    }

    /// Words of `InterfaceType`.
    pub type ClusterNetworkInterfaceInterfaceType = Word<fn(of::ClusterNetworkInterfaceInterfaceType)>;
    impl ClusterNetworkInterfaceInterfaceType {
        /// `efa`
        pub const Efa: Self = word("efa");
        /// `efa-only`
        pub const EfaOnly: Self = word("efa-only");
    }

    /// `ClusterOnDemandOptions`.
    pub type ClusterOnDemandOptions = Fields<of::ClusterOnDemandOptions>;
    impl ClusterOnDemandOptions {
    }

    /// `ClusterOrchestratorEksConfig`.
    pub type ClusterOrchestratorEksConfig = Fields<of::ClusterOrchestratorEksConfig>;
    impl ClusterOrchestratorEksConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>) -> Self { with(empty(), "ClusterArn", cluster_arn) }
        /// `ClusterArn`: mandatory.
        #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    }

    /// `ClusterOrchestratorSlurmConfig`.
    pub type ClusterOrchestratorSlurmConfig = Fields<of::ClusterOrchestratorSlurmConfig>;
    impl ClusterOrchestratorSlurmConfig {
        /// `AccountingDatabase`.
        #[track_caller] pub fn accounting_database(self, value: impl IntoVal<ClusterAccountingDatabase>) -> Self { with(self, "AccountingDatabase", value) }
        /// `SlurmConfigStrategy`.
        #[track_caller] pub fn slurm_config_strategy(self, value: impl IntoVal<ClusterOrchestratorSlurmConfigSlurmConfigStrategy>) -> Self { with(self, "SlurmConfigStrategy", value) }
    }

    /// Words of `SlurmConfigStrategy`.
    pub type ClusterOrchestratorSlurmConfigSlurmConfigStrategy = Word<fn(of::ClusterOrchestratorSlurmConfigSlurmConfigStrategy)>;
    impl ClusterOrchestratorSlurmConfigSlurmConfigStrategy {
        /// `Overwrite`
        pub const Overwrite: Self = word("Overwrite");
        /// `Managed`
        pub const Managed: Self = word("Managed");
        /// `Merge`
        pub const Merge: Self = word("Merge");
    }

    /// `ClusterRestrictedInstanceGroup`.
    pub type ClusterRestrictedInstanceGroup = Fields<of::ClusterRestrictedInstanceGroup>;
    /// What [`ClusterRestrictedInstanceGroup`] cannot do without.
    pub struct ClusterRestrictedInstanceGroupRequired<A, B, C, D> {
        /// `ExecutionRole`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        pub execution_role: A,
        /// `InstanceCount`: 0 to 6758.
        pub instance_count: B,
        /// `InstanceGroupName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        pub instance_group_name: C,
        /// `InstanceType`.
        pub instance_type: D,
    }
    impl ClusterRestrictedInstanceGroup {
        /// Takes what is mandatory, by name: [`ClusterRestrictedInstanceGroupRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<String>>(required: ClusterRestrictedInstanceGroupRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ExecutionRole", required.execution_role), "InstanceCount", required.instance_count), "InstanceGroupName", required.instance_group_name), "InstanceType", required.instance_type) }
        /// `EnvironmentConfig`.
        #[track_caller] pub fn environment_config(self, value: impl IntoVal<EnvironmentConfig>) -> Self { with(self, "EnvironmentConfig", value) }
        /// `ExecutionRole`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
        /// `InstanceCount`: mandatory, 0 to 6758.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceGroupName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn instance_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceGroupName", value) }
        /// `InstanceStorageConfigs`: at most 4 items.
        #[track_caller] pub fn instance_storage_configs(self, value: impl IntoVal<List<ClusterInstanceStorageConfig>>) -> Self { with(self, "InstanceStorageConfigs", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `OnStartDeepHealthChecks`: 1 to 3 items.
        #[track_caller] pub fn on_start_deep_health_checks(self, value: impl IntoVal<List<DeepHealthCheckType>>) -> Self { with(self, "OnStartDeepHealthChecks", value) }
        /// `OverrideVpcConfig`.
        #[track_caller] pub fn override_vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "OverrideVpcConfig", value) }
        /// `ThreadsPerCore`: 1 to 2.
        #[track_caller] pub fn threads_per_core(self, value: impl IntoVal<i64>) -> Self { with(self, "ThreadsPerCore", value) }
        /// `TrainingPlanArn`: 50 to 2048 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*$`.
        #[track_caller] pub fn training_plan_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingPlanArn", value) }
    }

    /// `ClusterSlurmConfig`.
    pub type ClusterSlurmConfig = Fields<of::ClusterSlurmConfig>;
    impl ClusterSlurmConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(node_type: impl IntoVal<ClusterSlurmConfigNodeType>) -> Self { with(empty(), "NodeType", node_type) }
        /// `NodeType`: mandatory.
        #[track_caller] pub fn node_type(self, value: impl IntoVal<ClusterSlurmConfigNodeType>) -> Self { with(self, "NodeType", value) }
        /// `PartitionNames`: at most 1 item, each at most 1024 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn partition_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PartitionNames", value) }
    }

    /// Words of `NodeType`.
    pub type ClusterSlurmConfigNodeType = Word<fn(of::ClusterSlurmConfigNodeType)>;
    impl ClusterSlurmConfigNodeType {
        /// `Controller`
        pub const Controller: Self = word("Controller");
        /// `Login`
        pub const Login: Self = word("Login");
        /// `Compute`
        pub const Compute: Self = word("Compute");
    }

    /// `ClusterSpotOptions`.
    pub type ClusterSpotOptions = Fields<of::ClusterSpotOptions>;
    impl ClusterSpotOptions {
    }

    /// Words of `DeepHealthCheckType`.
    pub type DeepHealthCheckType = Word<fn(of::DeepHealthCheckType)>;
    impl DeepHealthCheckType {
        /// `InstanceStress`
        pub const InstanceStress: Self = word("InstanceStress");
        /// `InstanceConnectivity`
        pub const InstanceConnectivity: Self = word("InstanceConnectivity");
    }

    /// `DeploymentConfig`.
    pub type DeploymentConfig = Fields<of::DeploymentConfig>;
    impl DeploymentConfig {
        /// `AutoRollbackConfiguration`: 1 to 10 items.
        #[track_caller] pub fn auto_rollback_configuration(self, value: impl IntoVal<List<AlarmDetails>>) -> Self { with(self, "AutoRollbackConfiguration", value) }
        /// `RollingUpdatePolicy`.
        #[track_caller] pub fn rolling_update_policy(self, value: impl IntoVal<RollingUpdatePolicy>) -> Self { with(self, "RollingUpdatePolicy", value) }
        /// `WaitIntervalInSeconds`: 0 to 3600.
        #[track_caller] pub fn wait_interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitIntervalInSeconds", value) }
    }

    /// `EnvironmentConfig`.
    pub type EnvironmentConfig = Fields<of::EnvironmentConfig>;
    impl EnvironmentConfig {
        /// `FSxLustreConfig`.
        #[track_caller] pub fn f_sx_lustre_config(self, value: impl IntoVal<FSxLustreConfig>) -> Self { with(self, "FSxLustreConfig", value) }
    }

    /// `FSxLustreConfig`.
    pub type FSxLustreConfig = Fields<of::FSxLustreConfig>;
    impl FSxLustreConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size_in_gi_b: impl IntoVal<i64>, per_unit_storage_throughput: impl IntoVal<i64>) -> Self { with(with(empty(), "SizeInGiB", size_in_gi_b), "PerUnitStorageThroughput", per_unit_storage_throughput) }
        /// `PerUnitStorageThroughput`: mandatory, 125 to 1000.
        #[track_caller] pub fn per_unit_storage_throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "PerUnitStorageThroughput", value) }
        /// `SizeInGiB`: mandatory, 1200 to 100800.
        #[track_caller] pub fn size_in_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeInGiB", value) }
    }

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_types: impl IntoVal<List<String>>) -> Self { with(empty(), "InstanceTypes", instance_types) }
        /// `InstanceTypes`: mandatory, 1 to 20 items.
        #[track_caller] pub fn instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceTypes", value) }
    }

    /// Words of `NodeProvisioningMode`.
    pub type NodeProvisioningMode = Word<fn(of::NodeProvisioningMode)>;
    impl NodeProvisioningMode {
        /// `Continuous`
        pub const Continuous: Self = word("Continuous");
    }

    /// Words of `NodeRecovery`.
    pub type NodeRecovery = Word<fn(of::NodeRecovery)>;
    impl NodeRecovery {
        /// `Automatic`
        pub const Automatic: Self = word("Automatic");
        /// `None`
        pub const None: Self = word("None");
    }

    /// `Orchestrator`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Orchestrator(Value);
    ias_core::union!(Orchestrator);
    impl Orchestrator {
        /// `Eks`.
        #[track_caller] pub fn eks(value: impl IntoVal<ClusterOrchestratorEksConfig>) -> Self { Self(Value::one("Eks", value)) }
        /// `Slurm`.
        #[track_caller] pub fn slurm(value: impl IntoVal<ClusterOrchestratorSlurmConfig>) -> Self { Self(Value::one("Slurm", value)) }
    }

    /// `PatchSchedule`.
    pub type PatchSchedule = Fields<of::PatchSchedule>;
    impl PatchSchedule {
    }

    /// `RestrictedInstanceGroupsConfig`.
    pub type RestrictedInstanceGroupsConfig = Fields<of::RestrictedInstanceGroupsConfig>;
    impl RestrictedInstanceGroupsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(shared_environment_config: impl IntoVal<SharedEnvironmentConfig>) -> Self { with(empty(), "SharedEnvironmentConfig", shared_environment_config) }
        /// `SharedEnvironmentConfig`: mandatory.
        #[track_caller] pub fn shared_environment_config(self, value: impl IntoVal<SharedEnvironmentConfig>) -> Self { with(self, "SharedEnvironmentConfig", value) }
    }

    /// `RollingUpdatePolicy`.
    pub type RollingUpdatePolicy = Fields<of::RollingUpdatePolicy>;
    impl RollingUpdatePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(maximum_batch_size: impl IntoVal<CapacitySizeConfig>) -> Self { with(empty(), "MaximumBatchSize", maximum_batch_size) }
        /// `MaximumBatchSize`: mandatory.
        #[track_caller] pub fn maximum_batch_size(self, value: impl IntoVal<CapacitySizeConfig>) -> Self { with(self, "MaximumBatchSize", value) }
        /// `RollbackMaximumBatchSize`.
        #[track_caller] pub fn rollback_maximum_batch_size(self, value: impl IntoVal<CapacitySizeConfig>) -> Self { with(self, "RollbackMaximumBatchSize", value) }
    }

    /// `ScheduledUpdateConfig`.
    pub type ScheduledUpdateConfig = Fields<of::ScheduledUpdateConfig>;
    impl ScheduledUpdateConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `DeploymentConfig`.
        #[track_caller] pub fn deployment_config(self, value: impl IntoVal<DeploymentConfig>) -> Self { with(self, "DeploymentConfig", value) }
        /// `ScheduleExpression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }

    /// `SharedEnvironmentConfig`.
    pub type SharedEnvironmentConfig = Fields<of::SharedEnvironmentConfig>;
    impl SharedEnvironmentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(f_sx_lustre_deletion_policy: impl IntoVal<SharedEnvironmentConfigFSxLustreDeletionPolicy>) -> Self { with(empty(), "FSxLustreDeletionPolicy", f_sx_lustre_deletion_policy) }
        /// `FSxLustreConfig`.
        #[track_caller] pub fn f_sx_lustre_config(self, value: impl IntoVal<FSxLustreConfig>) -> Self { with(self, "FSxLustreConfig", value) }
        /// `FSxLustreDeletionPolicy`: mandatory.
        #[track_caller] pub fn f_sx_lustre_deletion_policy(self, value: impl IntoVal<SharedEnvironmentConfigFSxLustreDeletionPolicy>) -> Self { with(self, "FSxLustreDeletionPolicy", value) }
    }

    /// Words of `FSxLustreDeletionPolicy`.
    pub type SharedEnvironmentConfigFSxLustreDeletionPolicy = Word<fn(of::SharedEnvironmentConfigFSxLustreDeletionPolicy)>;
    impl SharedEnvironmentConfigFSxLustreDeletionPolicy {
        /// `Keep`
        pub const Keep: Self = word("Keep");
        /// `DeleteIfNotUsed`
        pub const DeleteIfNotUsed: Self = word("DeleteIfNotUsed");
    }

    /// `TieredStorageConfig`.
    pub type TieredStorageConfig = Fields<of::TieredStorageConfig>;
    impl TieredStorageConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<TieredStorageConfigMode>) -> Self { with(empty(), "Mode", mode) }
        /// `InstanceMemoryAllocationPercentage`: 0 to 100.
        #[track_caller] pub fn instance_memory_allocation_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceMemoryAllocationPercentage", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<TieredStorageConfigMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type TieredStorageConfigMode = Word<fn(of::TieredStorageConfigMode)>;
    impl TieredStorageConfigMode {
        /// `Enable`
        pub const Enable: Self = word("Enable");
        /// `Disable`
        pub const Disable: Self = word("Disable");
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "Subnets", subnets) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`: mandatory, 1 to 16 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::SageMaker::ClusterSchedulerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-clusterschedulerconfig.html).
///
/// What `Ref` returns: `ClusterSchedulerConfigArn`.
pub type CfnClusterSchedulerConfig = Handle<of::CfnClusterSchedulerConfig>;
impl cfn::ResourceType for of::CfnClusterSchedulerConfig { const TYPE: &'static str = "AWS::SageMaker::ClusterSchedulerConfig"; type Tags = cfn::TagList; type Props = CfnClusterSchedulerConfigProps; type Reference = Is<kinds::ClusterSchedulerConfigArn>; }
impl CfnClusterSchedulerConfig {
    /// The attribute `ClusterSchedulerConfigArn`.
    #[inline] pub fn attr_cluster_scheduler_config_arn(&self) -> Val<Is<kinds::ClusterSchedulerConfigArn>> { cfn::attribute(&self.0, "ClusterSchedulerConfigArn") }
    /// The attribute `ClusterSchedulerConfigId`.
    #[inline] pub fn attr_cluster_scheduler_config_id(&self) -> Val<String> { cfn::attribute(&self.0, "ClusterSchedulerConfigId") }
    /// The attribute `ClusterSchedulerConfigVersion`.
    #[inline] pub fn attr_cluster_scheduler_config_version(&self) -> Val<i64> { cfn::attribute(&self.0, "ClusterSchedulerConfigVersion") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Status`: one of `Creating`, `CreateFailed`, `CreateRollbackFailed`, `Created`, `Updating`, `UpdateFailed`, `UpdateRollbackFailed`, `Updated`, `Deleting`, `DeleteFailed`, `DeleteRollbackFailed`, `Deleted`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnClusterSchedulerConfig`].
///
/// Mandatory: `Name`, `ClusterArn`, `SchedulerConfig`.
///
/// A change replaces the resource: `ClusterArn`, `Name`.
pub type CfnClusterSchedulerConfigProps = Fields<of::CfnClusterSchedulerConfig>;
/// What [`CfnClusterSchedulerConfigProps`] cannot do without.
pub struct CfnClusterSchedulerConfigPropsRequired<A, B, C> {
    /// `Name`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    pub name: A,
    /// `ClusterArn`: at most 256 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`. Changing it replaces the resource.
    pub cluster_arn: B,
    /// `SchedulerConfig`.
    pub scheduler_config: C,
}
impl CfnClusterSchedulerConfigProps {
    /// Takes what is mandatory, by name: [`CfnClusterSchedulerConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_cluster_scheduler_config::SchedulerConfig>>(required: CfnClusterSchedulerConfigPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ClusterArn", required.cluster_arn), "SchedulerConfig", required.scheduler_config) }
    /// `ClusterArn`: mandatory, at most 256 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `Description`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SchedulerConfig`: mandatory.
    #[track_caller] pub fn scheduler_config(self, value: impl IntoVal<cfn_cluster_scheduler_config::SchedulerConfig>) -> Self { with(self, "SchedulerConfig", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster_scheduler_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnClusterSchedulerConfig`].
pub mod cfn_cluster_scheduler_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum PriorityClass {} pub enum SchedulerConfig {} impl ias_core::Optional for SchedulerConfig {} pub enum SchedulerConfigFairShare {} pub enum SchedulerConfigIdleResourceSharing {} }

    /// `PriorityClass`.
    pub type PriorityClass = Fields<of::PriorityClass>;
    impl PriorityClass {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, weight: impl IntoVal<i64>) -> Self { with(with(empty(), "Name", name), "Weight", weight) }
        /// `Name`: mandatory, matches `^[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Weight`: mandatory, 0 to 100.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `SchedulerConfig`.
    pub type SchedulerConfig = Fields<of::SchedulerConfig>;
    impl SchedulerConfig {
        /// `FairShare`.
        #[track_caller] pub fn fair_share(self, value: impl IntoVal<SchedulerConfigFairShare>) -> Self { with(self, "FairShare", value) }
        /// `IdleResourceSharing`.
        #[track_caller] pub fn idle_resource_sharing(self, value: impl IntoVal<SchedulerConfigIdleResourceSharing>) -> Self { with(self, "IdleResourceSharing", value) }
        /// `PriorityClasses`: at most 10 items.
        #[track_caller] pub fn priority_classes(self, value: impl IntoVal<List<PriorityClass>>) -> Self { with(self, "PriorityClasses", value) }
    }

    /// Words of `FairShare`.
    pub type SchedulerConfigFairShare = Word<fn(of::SchedulerConfigFairShare)>;
    impl SchedulerConfigFairShare {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// Words of `IdleResourceSharing`.
    pub type SchedulerConfigIdleResourceSharing = Word<fn(of::SchedulerConfigIdleResourceSharing)>;
    impl SchedulerConfigIdleResourceSharing {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }
}

/// [`AWS::SageMaker::CodeRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-coderepository.html).
///
/// What `Ref` returns: `CodeRepositoryArn`.
pub type CfnCodeRepository = Handle<of::CfnCodeRepository>;
impl cfn::ResourceType for of::CfnCodeRepository { const TYPE: &'static str = "AWS::SageMaker::CodeRepository"; type Tags = cfn::TagList; type Props = CfnCodeRepositoryProps; type Reference = Is<kinds::CodeRepositoryArn>; }
impl CfnCodeRepository {
    /// The attribute `CodeRepositoryArn`.
    #[inline] pub fn attr_code_repository_arn(&self) -> Val<Is<kinds::CodeRepositoryArn>> { cfn::attribute(&self.0, "CodeRepositoryArn") }
    /// The attribute `CodeRepositoryName`.
    #[inline] pub fn attr_code_repository_name(&self) -> Val<String> { cfn::attribute(&self.0, "CodeRepositoryName") }
}

/// Properties of [`CfnCodeRepository`].
///
/// Mandatory: `GitConfig`.
///
/// A change replaces the resource: `CodeRepositoryName`.
pub type CfnCodeRepositoryProps = Fields<of::CfnCodeRepository>;
impl CfnCodeRepositoryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(git_config: impl IntoVal<cfn_code_repository::GitConfig>) -> Self { with(empty(), "GitConfig", git_config) }
    /// `CodeRepositoryName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn code_repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "CodeRepositoryName", value) }
    /// `GitConfig`: mandatory.
    #[track_caller] pub fn git_config(self, value: impl IntoVal<cfn_code_repository::GitConfig>) -> Self { with(self, "GitConfig", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_code_repository::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCodeRepository`].
pub mod cfn_code_repository {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum GitConfig {} }

    /// `GitConfig`.
    pub type GitConfig = Fields<of::GitConfig>;
    impl GitConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(repository_url: impl IntoVal<String>) -> Self { with(empty(), "RepositoryUrl", repository_url) }
        /// `Branch`: 1 to 1024 characters, matches `^[^ ~^:?*\[]+$`. Changing it replaces the resource.
        #[track_caller] pub fn branch(self, value: impl IntoVal<String>) -> Self { with(self, "Branch", value) }
        /// `RepositoryUrl`: mandatory, 11 to 1024 characters, matches `^https://([^/]+)/?.{3,1016}$`. Changing it replaces the resource.
        #[track_caller] pub fn repository_url(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryUrl", value) }
        /// `SecretArn`: 1 to 2048 characters, matches `^arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }
}

/// [`AWS::SageMaker::ComputeQuota`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-computequota.html).
///
/// What `Ref` returns: `ComputeQuotaArn`.
pub type CfnComputeQuota = Handle<of::CfnComputeQuota>;
impl cfn::ResourceType for of::CfnComputeQuota { const TYPE: &'static str = "AWS::SageMaker::ComputeQuota"; type Tags = cfn::TagList; type Props = CfnComputeQuotaProps; type Reference = Is<kinds::ComputeQuotaArn>; }
impl CfnComputeQuota {
    /// The attribute `ComputeQuotaArn`.
    #[inline] pub fn attr_compute_quota_arn(&self) -> Val<Is<kinds::ComputeQuotaArn>> { cfn::attribute(&self.0, "ComputeQuotaArn") }
    /// The attribute `ComputeQuotaId`.
    #[inline] pub fn attr_compute_quota_id(&self) -> Val<String> { cfn::attribute(&self.0, "ComputeQuotaId") }
    /// The attribute `ComputeQuotaVersion`.
    #[inline] pub fn attr_compute_quota_version(&self) -> Val<i64> { cfn::attribute(&self.0, "ComputeQuotaVersion") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Status`: one of `Creating`, `Created`, `CreateFailed`, `CreateRollbackFailed`, `Updating`, `Updated`, `UpdateFailed`, `UpdateRollbackFailed`, `Deleting`, `Deleted`, `DeleteFailed`, `DeleteRollbackFailed`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnComputeQuota`].
///
/// Mandatory: `Name`, `ClusterArn`, `ComputeQuotaConfig`, `ComputeQuotaTarget`.
///
/// A change replaces the resource: `ClusterArn`, `Name`.
pub type CfnComputeQuotaProps = Fields<of::CfnComputeQuota>;
/// What [`CfnComputeQuotaProps`] cannot do without.
pub struct CfnComputeQuotaPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    pub name: A,
    /// `ClusterArn`: 20 to 256 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`. Changing it replaces the resource.
    pub cluster_arn: B,
    /// `ComputeQuotaConfig`.
    pub compute_quota_config: C,
    /// `ComputeQuotaTarget`.
    pub compute_quota_target: D,
}
impl CfnComputeQuotaProps {
    /// Takes what is mandatory, by name: [`CfnComputeQuotaPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_compute_quota::ComputeQuotaConfig>, D: IntoVal<cfn_compute_quota::ComputeQuotaTarget>>(required: CfnComputeQuotaPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "ClusterArn", required.cluster_arn), "ComputeQuotaConfig", required.compute_quota_config), "ComputeQuotaTarget", required.compute_quota_target) }
    /// `ActivationState`.
    #[track_caller] pub fn activation_state(self, value: impl IntoVal<cfn_compute_quota::ActivationState>) -> Self { with(self, "ActivationState", value) }
    /// `ClusterArn`: mandatory, 20 to 256 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    /// `ComputeQuotaConfig`: mandatory.
    #[track_caller] pub fn compute_quota_config(self, value: impl IntoVal<cfn_compute_quota::ComputeQuotaConfig>) -> Self { with(self, "ComputeQuotaConfig", value) }
    /// `ComputeQuotaTarget`: mandatory.
    #[track_caller] pub fn compute_quota_target(self, value: impl IntoVal<cfn_compute_quota::ComputeQuotaTarget>) -> Self { with(self, "ComputeQuotaTarget", value) }
    /// `Description`: at most 1024 characters, matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_compute_quota::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnComputeQuota`].
pub mod cfn_compute_quota {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum AcceleratorPartitionConfig {} pub enum AcceleratorPartitionConfigType {} pub enum ActivationState {} pub enum ComputeQuotaConfig {} impl ias_core::Optional for ComputeQuotaConfig {} pub enum ComputeQuotaConfigPreemptTeamTasks {} pub enum ComputeQuotaResourceConfig {} pub enum ComputeQuotaTarget {} pub enum ResourceSharingConfig {} pub enum ResourceSharingConfigStrategy {} }

    /// `AcceleratorPartitionConfig`.
    pub type AcceleratorPartitionConfig = Fields<of::AcceleratorPartitionConfig>;
    impl AcceleratorPartitionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AcceleratorPartitionConfigType>, count: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Count", count) }
        /// `Count`: mandatory, 0 to 10000000.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AcceleratorPartitionConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type AcceleratorPartitionConfigType = Word<fn(of::AcceleratorPartitionConfigType)>;
    impl AcceleratorPartitionConfigType {
        /// `mig-1g.5gb`
        pub const Mig1g5gb: Self = word("mig-1g.5gb");
        /// `mig-1g.10gb`
        pub const Mig1g10gb: Self = word("mig-1g.10gb");
        /// `mig-1g.18gb`
        pub const Mig1g18gb: Self = word("mig-1g.18gb");
        /// `mig-1g.20gb`
        pub const Mig1g20gb: Self = word("mig-1g.20gb");
        /// `mig-1g.23gb`
        pub const Mig1g23gb: Self = word("mig-1g.23gb");
        /// `mig-1g.35gb`
        pub const Mig1g35gb: Self = word("mig-1g.35gb");
        /// `mig-1g.45gb`
        pub const Mig1g45gb: Self = word("mig-1g.45gb");
        /// `mig-1g.47gb`
        pub const Mig1g47gb: Self = word("mig-1g.47gb");
        /// `mig-2g.10gb`
        pub const Mig2g10gb: Self = word("mig-2g.10gb");
        /// `mig-2g.20gb`
        pub const Mig2g20gb: Self = word("mig-2g.20gb");
        /// `mig-2g.35gb`
        pub const Mig2g35gb: Self = word("mig-2g.35gb");
        /// `mig-2g.45gb`
        pub const Mig2g45gb: Self = word("mig-2g.45gb");
        /// `mig-2g.47gb`
        pub const Mig2g47gb: Self = word("mig-2g.47gb");
        /// `mig-3g.20gb`
        pub const Mig3g20gb: Self = word("mig-3g.20gb");
        /// `mig-3g.40gb`
        pub const Mig3g40gb: Self = word("mig-3g.40gb");
        /// `mig-3g.71gb`
        pub const Mig3g71gb: Self = word("mig-3g.71gb");
        /// `mig-3g.90gb`
        pub const Mig3g90gb: Self = word("mig-3g.90gb");
        /// `mig-3g.93gb`
        pub const Mig3g93gb: Self = word("mig-3g.93gb");
        /// `mig-4g.20gb`
        pub const Mig4g20gb: Self = word("mig-4g.20gb");
        /// `mig-4g.40gb`
        pub const Mig4g40gb: Self = word("mig-4g.40gb");
        /// `mig-4g.71gb`
        pub const Mig4g71gb: Self = word("mig-4g.71gb");
        /// `mig-4g.90gb`
        pub const Mig4g90gb: Self = word("mig-4g.90gb");
        /// `mig-4g.93gb`
        pub const Mig4g93gb: Self = word("mig-4g.93gb");
        /// `mig-7g.40gb`
        pub const Mig7g40gb: Self = word("mig-7g.40gb");
        /// `mig-7g.80gb`
        pub const Mig7g80gb: Self = word("mig-7g.80gb");
        /// `mig-7g.141gb`
        pub const Mig7g141gb: Self = word("mig-7g.141gb");
        /// `mig-7g.180gb`
        pub const Mig7g180gb: Self = word("mig-7g.180gb");
        /// `mig-7g.186gb`
        pub const Mig7g186gb: Self = word("mig-7g.186gb");
    }

    /// Words of `ActivationState`.
    pub type ActivationState = Word<fn(of::ActivationState)>;
    impl ActivationState {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `ComputeQuotaConfig`.
    pub type ComputeQuotaConfig = Fields<of::ComputeQuotaConfig>;
    impl ComputeQuotaConfig {
        /// `ComputeQuotaResources`: at most 15 items.
        #[track_caller] pub fn compute_quota_resources(self, value: impl IntoVal<List<ComputeQuotaResourceConfig>>) -> Self { with(self, "ComputeQuotaResources", value) }
        /// `PreemptTeamTasks`.
        #[track_caller] pub fn preempt_team_tasks(self, value: impl IntoVal<ComputeQuotaConfigPreemptTeamTasks>) -> Self { with(self, "PreemptTeamTasks", value) }
        /// `ResourceSharingConfig`.
        #[track_caller] pub fn resource_sharing_config(self, value: impl IntoVal<ResourceSharingConfig>) -> Self { with(self, "ResourceSharingConfig", value) }
    }

    /// Words of `PreemptTeamTasks`.
    pub type ComputeQuotaConfigPreemptTeamTasks = Word<fn(of::ComputeQuotaConfigPreemptTeamTasks)>;
    impl ComputeQuotaConfigPreemptTeamTasks {
        /// `Never`
        pub const Never: Self = word("Never");
        /// `LowerPriority`
        pub const LowerPriority: Self = word("LowerPriority");
    }

    /// `ComputeQuotaResourceConfig`.
    pub type ComputeQuotaResourceConfig = Fields<of::ComputeQuotaResourceConfig>;
    impl ComputeQuotaResourceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>) -> Self { with(empty(), "InstanceType", instance_type) }
        /// `AcceleratorPartition`.
        #[track_caller] pub fn accelerator_partition(self, value: impl IntoVal<AcceleratorPartitionConfig>) -> Self { with(self, "AcceleratorPartition", value) }
        /// `Accelerators`: 0 to 10000000.
        #[track_caller] pub fn accelerators(self, value: impl IntoVal<i64>) -> Self { with(self, "Accelerators", value) }
        /// `Count`: 0 to 10000000.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `InstanceType`: mandatory, one of `ml.c5.12xlarge`, `ml.c5.18xlarge`, `ml.c5.24xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5n.18xlarge`, `ml.c5n.2xlarge`, `ml.c5n.4xlarge`, `ml.c5n.9xlarge` and 197 more.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `MemoryInGiB`: 0 to 10000000.
        #[track_caller] pub fn memory_in_gi_b(self, value: impl IntoVal<f64>) -> Self { with(self, "MemoryInGiB", value) }
        /// `VCpu`: 0 to 10000000.
        #[track_caller] pub fn v_cpu(self, value: impl IntoVal<f64>) -> Self { with(self, "VCpu", value) }
    }

    /// `ComputeQuotaTarget`.
    pub type ComputeQuotaTarget = Fields<of::ComputeQuotaTarget>;
    impl ComputeQuotaTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(team_name: impl IntoVal<String>) -> Self { with(empty(), "TeamName", team_name) }
        /// `FairShareWeight`: 0 to 100.
        #[track_caller] pub fn fair_share_weight(self, value: impl IntoVal<i64>) -> Self { with(self, "FairShareWeight", value) }
        /// `TeamName`: mandatory, matches `^[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?$`. Changing it replaces the resource.
        #[track_caller] pub fn team_name(self, value: impl IntoVal<String>) -> Self { with(self, "TeamName", value) }
    }

    /// `ResourceSharingConfig`.
    pub type ResourceSharingConfig = Fields<of::ResourceSharingConfig>;
    impl ResourceSharingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(strategy: impl IntoVal<ResourceSharingConfigStrategy>) -> Self { with(empty(), "Strategy", strategy) }
        /// `AbsoluteBorrowLimits`: at most 15 items.
        #[track_caller] pub fn absolute_borrow_limits(self, value: impl IntoVal<List<ComputeQuotaResourceConfig>>) -> Self { with(self, "AbsoluteBorrowLimits", value) }
        /// `BorrowLimit`: 0 to 10000.
        #[track_caller] pub fn borrow_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "BorrowLimit", value) }
        /// `Strategy`: mandatory.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<ResourceSharingConfigStrategy>) -> Self { with(self, "Strategy", value) }
    }

    /// Words of `Strategy`.
    pub type ResourceSharingConfigStrategy = Word<fn(of::ResourceSharingConfigStrategy)>;
    impl ResourceSharingConfigStrategy {
        /// `Lend`
        pub const Lend: Self = word("Lend");
        /// `DontLend`
        pub const DontLend: Self = word("DontLend");
        /// `LendAndBorrow`
        pub const LendAndBorrow: Self = word("LendAndBorrow");
    }
}

/// [`AWS::SageMaker::Context`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnContext = Handle<of::CfnContext>;
impl cfn::ResourceType for of::CfnContext { const TYPE: &'static str = "AWS::SageMaker::Context"; type Tags = cfn::TagList; type Props = CfnContextProps; type Reference = Is<kinds::ContextArn>; }
impl CfnContext {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ContextArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnContext`].
///
/// Mandatory: `ContextName`, `ContextType`, `Source`.
///
/// A change replaces the resource: `ContextName`, `ContextType`, `Source`.
pub type CfnContextProps = Fields<of::CfnContext>;
/// What [`CfnContextProps`] cannot do without.
pub struct CfnContextPropsRequired<A, B, C> {
    /// `ContextName`: 1 to 120 characters, matches `^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    pub context_name: A,
    /// `ContextType`: at most 256 characters. Changing it replaces the resource.
    pub context_type: B,
    /// `Source`. Changing it replaces the resource.
    pub source: C,
}
impl CfnContextProps {
    /// Takes what is mandatory, by name: [`CfnContextPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_context::Source>>(required: CfnContextPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ContextName", required.context_name), "ContextType", required.context_type), "Source", required.source) }
    /// `ContextName`: mandatory, 1 to 120 characters, matches `^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    #[track_caller] pub fn context_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContextName", value) }
    /// `ContextType`: mandatory, at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn context_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContextType", value) }
    /// `Description`: at most 3072 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_context::Source>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_context::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnContext`].
pub mod cfn_context {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum Source {} }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_uri: impl IntoVal<String>) -> Self { with(empty(), "SourceUri", source_uri) }
        /// `SourceId`: at most 256 characters.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceId", value) }
        /// `SourceType`: at most 256 characters.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<String>) -> Self { with(self, "SourceType", value) }
        /// `SourceUri`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceUri", value) }
    }
}

/// [`AWS::SageMaker::DataQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-dataqualityjobdefinition.html).
///
/// What `Ref` returns: `JobDefinitionArn`.
pub type CfnDataQualityJobDefinition = Handle<of::CfnDataQualityJobDefinition>;
impl cfn::ResourceType for of::CfnDataQualityJobDefinition { const TYPE: &'static str = "AWS::SageMaker::DataQualityJobDefinition"; type Tags = cfn::TagList; type Props = CfnDataQualityJobDefinitionProps; type Reference = Is<kinds::DataQualityJobDefinitionArn>; }
impl CfnDataQualityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `JobDefinitionArn`.
    #[inline] pub fn attr_job_definition_arn(&self) -> Val<Is<kinds::DataQualityJobDefinitionArn>> { cfn::attribute(&self.0, "JobDefinitionArn") }
}

/// Properties of [`CfnDataQualityJobDefinition`].
///
/// Mandatory: `DataQualityAppSpecification`, `DataQualityJobInput`, `DataQualityJobOutputConfig`, `JobResources`, `RoleArn`.
///
/// A change replaces the resource: `DataQualityAppSpecification`, `DataQualityBaselineConfig`, `DataQualityJobInput`, `DataQualityJobOutputConfig`, `EndpointName`, `JobDefinitionName`, `JobResources`, `NetworkConfig`, `RoleArn`, `StoppingCondition`, `Tags`.
pub type CfnDataQualityJobDefinitionProps = Fields<of::CfnDataQualityJobDefinition>;
/// What [`CfnDataQualityJobDefinitionProps`] cannot do without.
pub struct CfnDataQualityJobDefinitionPropsRequired<A, B, C, D, E> {
    /// `DataQualityAppSpecification`. Changing it replaces the resource.
    pub data_quality_app_specification: A,
    /// `DataQualityJobInput`. Changing it replaces the resource.
    pub data_quality_job_input: B,
    /// `DataQualityJobOutputConfig`. Changing it replaces the resource.
    pub data_quality_job_output_config: C,
    /// `JobResources`. Changing it replaces the resource.
    pub job_resources: D,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub role_arn: E,
}
impl CfnDataQualityJobDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnDataQualityJobDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_data_quality_job_definition::DataQualityAppSpecification>, B: IntoVal<cfn_data_quality_job_definition::DataQualityJobInput>, C: IntoVal<cfn_data_quality_job_definition::MonitoringOutputConfig>, D: IntoVal<cfn_data_quality_job_definition::MonitoringResources>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnDataQualityJobDefinitionPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "DataQualityAppSpecification", required.data_quality_app_specification), "DataQualityJobInput", required.data_quality_job_input), "DataQualityJobOutputConfig", required.data_quality_job_output_config), "JobResources", required.job_resources), "RoleArn", required.role_arn) }
    /// `DataQualityAppSpecification`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_quality_app_specification(self, value: impl IntoVal<cfn_data_quality_job_definition::DataQualityAppSpecification>) -> Self { with(self, "DataQualityAppSpecification", value) }
    /// `DataQualityBaselineConfig`. Changing it replaces the resource.
    #[track_caller] pub fn data_quality_baseline_config(self, value: impl IntoVal<cfn_data_quality_job_definition::DataQualityBaselineConfig>) -> Self { with(self, "DataQualityBaselineConfig", value) }
    /// `DataQualityJobInput`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_quality_job_input(self, value: impl IntoVal<cfn_data_quality_job_definition::DataQualityJobInput>) -> Self { with(self, "DataQualityJobInput", value) }
    /// `DataQualityJobOutputConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_quality_job_output_config(self, value: impl IntoVal<cfn_data_quality_job_definition::MonitoringOutputConfig>) -> Self { with(self, "DataQualityJobOutputConfig", value) }
    /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `JobDefinitionName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinitionName", value) }
    /// `JobResources`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_resources(self, value: impl IntoVal<cfn_data_quality_job_definition::MonitoringResources>) -> Self { with(self, "JobResources", value) }
    /// `NetworkConfig`. Changing it replaces the resource.
    #[track_caller] pub fn network_config(self, value: impl IntoVal<cfn_data_quality_job_definition::NetworkConfig>) -> Self { with(self, "NetworkConfig", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StoppingCondition`. Changing it replaces the resource.
    #[track_caller] pub fn stopping_condition(self, value: impl IntoVal<cfn_data_quality_job_definition::StoppingCondition>) -> Self { with(self, "StoppingCondition", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_quality_job_definition::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataQualityJobDefinition`].
pub mod cfn_data_quality_job_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    pub use super::cfn_cluster::{VpcConfig};
    mod of { pub enum BatchTransformInput {} pub enum BatchTransformInputS3DataDistributionType {} pub enum BatchTransformInputS3InputMode {} pub enum ClusterConfig {} pub enum ConstraintsResource {} impl ias_core::Optional for ConstraintsResource {} pub enum Csv {} impl ias_core::Optional for Csv {} pub enum DataQualityAppSpecification {} pub enum DataQualityBaselineConfig {} impl ias_core::Optional for DataQualityBaselineConfig {} pub enum DataQualityJobInput {} impl ias_core::Optional for DataQualityJobInput {} pub enum DatasetFormat {} impl ias_core::Optional for DatasetFormat {} pub enum EndpointInput {} pub enum EndpointInputS3DataDistributionType {} pub enum EndpointInputS3InputMode {} pub enum JsonProperty {} impl ias_core::Optional for JsonProperty {} pub enum MonitoringOutput {} pub enum MonitoringOutputConfig {} pub enum MonitoringResources {} pub enum NetworkConfig {} impl ias_core::Optional for NetworkConfig {} pub enum S3Output {} pub enum S3OutputS3UploadMode {} pub enum StatisticsResource {} impl ias_core::Optional for StatisticsResource {} pub enum StoppingCondition {} }

    /// `BatchTransformInput`.
    pub type BatchTransformInput = Fields<of::BatchTransformInput>;
    /// What [`BatchTransformInput`] cannot do without.
    pub struct BatchTransformInputRequired<A, B, C> {
        /// `DataCapturedDestinationS3Uri`: at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        pub data_captured_destination_s3_uri: A,
        /// `DatasetFormat`.
        pub dataset_format: B,
        /// `LocalPath`: at most 256 characters, matches `.*`.
        pub local_path: C,
    }
    impl BatchTransformInput {
        /// Takes what is mandatory, by name: [`BatchTransformInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DatasetFormat>, C: IntoVal<String>>(required: BatchTransformInputRequired<A, B, C>) -> Self { with(with(with(empty(), "DataCapturedDestinationS3Uri", required.data_captured_destination_s3_uri), "DatasetFormat", required.dataset_format), "LocalPath", required.local_path) }
        /// `DataCapturedDestinationS3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn data_captured_destination_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DataCapturedDestinationS3Uri", value) }
        /// `DatasetFormat`: mandatory.
        #[track_caller] pub fn dataset_format(self, value: impl IntoVal<DatasetFormat>) -> Self { with(self, "DatasetFormat", value) }
        /// `ExcludeFeaturesAttribute`: at most 100 characters.
        #[track_caller] pub fn exclude_features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ExcludeFeaturesAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<BatchTransformInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<BatchTransformInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
    }

    /// Words of `S3DataDistributionType`.
    pub type BatchTransformInputS3DataDistributionType = Word<fn(of::BatchTransformInputS3DataDistributionType)>;
    impl BatchTransformInputS3DataDistributionType {
        /// `FullyReplicated`
        pub const FullyReplicated: Self = word("FullyReplicated");
        /// `ShardedByS3Key`
        pub const ShardedByS3Key: Self = word("ShardedByS3Key");
    }

    /// Words of `S3InputMode`.
    pub type BatchTransformInputS3InputMode = Word<fn(of::BatchTransformInputS3InputMode)>;
    impl BatchTransformInputS3InputMode {
        /// `Pipe`
        pub const Pipe: Self = word("Pipe");
        /// `File`
        pub const File: Self = word("File");
    }

    /// `ClusterConfig`.
    pub type ClusterConfig = Fields<of::ClusterConfig>;
    /// What [`ClusterConfig`] cannot do without.
    pub struct ClusterConfigRequired<A, B, C> {
        /// `InstanceCount`: 1 to 100.
        pub instance_count: A,
        /// `InstanceType`.
        pub instance_type: B,
        /// `VolumeSizeInGB`: 1 to 16384.
        pub volume_size_in_gb: C,
    }
    impl ClusterConfig {
        /// Takes what is mandatory, by name: [`ClusterConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<i64>>(required: ClusterConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceCount", required.instance_count), "InstanceType", required.instance_type), "VolumeSizeInGB", required.volume_size_in_gb) }
        /// `InstanceCount`: mandatory, 1 to 100.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `VolumeKmsKeyId`: at most 2048 characters, 1 to 2048, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeKmsKeyId", value) }
        /// `VolumeSizeInGB`: mandatory, 1 to 16384.
        #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGB", value) }
    }

    /// `ConstraintsResource`.
    pub type ConstraintsResource = Fields<of::ConstraintsResource>;
    impl ConstraintsResource {
        /// `S3Uri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `Csv`.
    pub type Csv = Fields<of::Csv>;
    impl Csv {
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<bool>) -> Self { with(self, "Header", value) }
    }

    /// `DataQualityAppSpecification`.
    pub type DataQualityAppSpecification = Fields<of::DataQualityAppSpecification>;
    impl DataQualityAppSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>) -> Self { with(empty(), "ImageUri", image_uri) }
        /// `ContainerArguments`: 1 to 50 items, each 1 to 256 characters.
        #[track_caller] pub fn container_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerArguments", value) }
        /// `ContainerEntrypoint`: 1 to 100 items, each 1 to 256 characters.
        #[track_caller] pub fn container_entrypoint(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerEntrypoint", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `ImageUri`: mandatory, at most 255 characters, matches `.*`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `PostAnalyticsProcessorSourceUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn post_analytics_processor_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "PostAnalyticsProcessorSourceUri", value) }
        /// `RecordPreprocessorSourceUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn record_preprocessor_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "RecordPreprocessorSourceUri", value) }
    }

    /// `DataQualityBaselineConfig`.
    pub type DataQualityBaselineConfig = Fields<of::DataQualityBaselineConfig>;
    impl DataQualityBaselineConfig {
        /// `BaseliningJobName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn baselining_job_name(self, value: impl IntoVal<String>) -> Self { with(self, "BaseliningJobName", value) }
        /// `ConstraintsResource`.
        #[track_caller] pub fn constraints_resource(self, value: impl IntoVal<ConstraintsResource>) -> Self { with(self, "ConstraintsResource", value) }
        /// `StatisticsResource`.
        #[track_caller] pub fn statistics_resource(self, value: impl IntoVal<StatisticsResource>) -> Self { with(self, "StatisticsResource", value) }
    }

    /// `DataQualityJobInput`.
    pub type DataQualityJobInput = Fields<of::DataQualityJobInput>;
    impl DataQualityJobInput {
        /// `BatchTransformInput`.
        #[track_caller] pub fn batch_transform_input(self, value: impl IntoVal<BatchTransformInput>) -> Self { with(self, "BatchTransformInput", value) }
        /// `EndpointInput`.
        #[track_caller] pub fn endpoint_input(self, value: impl IntoVal<EndpointInput>) -> Self { with(self, "EndpointInput", value) }
    }

    /// `DatasetFormat`.
    pub type DatasetFormat = Fields<of::DatasetFormat>;
    impl DatasetFormat {
        /// `Csv`.
        #[track_caller] pub fn csv(self, value: impl IntoVal<Csv>) -> Self { with(self, "Csv", value) }
        /// `Json`.
        #[track_caller] pub fn json(self, value: impl IntoVal<JsonProperty>) -> Self { with(self, "Json", value) }
        /// `Parquet`.
        #[track_caller] pub fn parquet(self, value: impl IntoVal<bool>) -> Self { with(self, "Parquet", value) }
    }

    /// `EndpointInput`.
    pub type EndpointInput = Fields<of::EndpointInput>;
    impl EndpointInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>, local_path: impl IntoVal<String>) -> Self { with(with(empty(), "EndpointName", endpoint_name), "LocalPath", local_path) }
        /// `EndpointName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
        /// `ExcludeFeaturesAttribute`: at most 100 characters.
        #[track_caller] pub fn exclude_features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ExcludeFeaturesAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<EndpointInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<EndpointInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
    }

    /// Words of `S3DataDistributionType`.
    pub type EndpointInputS3DataDistributionType = Word<fn(of::EndpointInputS3DataDistributionType)>;
    impl EndpointInputS3DataDistributionType {
        /// `FullyReplicated`
        pub const FullyReplicated: Self = word("FullyReplicated");
        /// `ShardedByS3Key`
        pub const ShardedByS3Key: Self = word("ShardedByS3Key");
    }

    /// Words of `S3InputMode`.
    pub type EndpointInputS3InputMode = Word<fn(of::EndpointInputS3InputMode)>;
    impl EndpointInputS3InputMode {
        /// `Pipe`
        pub const Pipe: Self = word("Pipe");
        /// `File`
        pub const File: Self = word("File");
    }

    /// `Json`.
    pub type JsonProperty = Fields<of::JsonProperty>;
    impl JsonProperty {
        /// `Line`.
        #[track_caller] pub fn line(self, value: impl IntoVal<bool>) -> Self { with(self, "Line", value) }
    }

    /// `MonitoringOutput`.
    pub type MonitoringOutput = Fields<of::MonitoringOutput>;
    impl MonitoringOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_output: impl IntoVal<S3Output>) -> Self { with(empty(), "S3Output", s3_output) }
        /// `S3Output`: mandatory.
        #[track_caller] pub fn s3_output(self, value: impl IntoVal<S3Output>) -> Self { with(self, "S3Output", value) }
    }

    /// `MonitoringOutputConfig`.
    pub type MonitoringOutputConfig = Fields<of::MonitoringOutputConfig>;
    impl MonitoringOutputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(monitoring_outputs: impl IntoVal<List<MonitoringOutput>>) -> Self { with(empty(), "MonitoringOutputs", monitoring_outputs) }
        /// `KmsKeyId`: at most 2048 characters, matches `.*`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `MonitoringOutputs`: mandatory, exactly 1 item.
        #[track_caller] pub fn monitoring_outputs(self, value: impl IntoVal<List<MonitoringOutput>>) -> Self { with(self, "MonitoringOutputs", value) }
    }

    /// `MonitoringResources`.
    pub type MonitoringResources = Fields<of::MonitoringResources>;
    impl MonitoringResources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_config: impl IntoVal<ClusterConfig>) -> Self { with(empty(), "ClusterConfig", cluster_config) }
        /// `ClusterConfig`: mandatory.
        #[track_caller] pub fn cluster_config(self, value: impl IntoVal<ClusterConfig>) -> Self { with(self, "ClusterConfig", value) }
    }

    /// `NetworkConfig`.
    pub type NetworkConfig = Fields<of::NetworkConfig>;
    impl NetworkConfig {
        /// `EnableInterContainerTrafficEncryption`.
        #[track_caller] pub fn enable_inter_container_traffic_encryption(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableInterContainerTrafficEncryption", value) }
        /// `EnableNetworkIsolation`.
        #[track_caller] pub fn enable_network_isolation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableNetworkIsolation", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// `S3Output`.
    pub type S3Output = Fields<of::S3Output>;
    impl S3Output {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(local_path: impl IntoVal<String>, s3_uri: impl IntoVal<String>) -> Self { with(with(empty(), "LocalPath", local_path), "S3Uri", s3_uri) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `S3UploadMode`.
        #[track_caller] pub fn s3_upload_mode(self, value: impl IntoVal<S3OutputS3UploadMode>) -> Self { with(self, "S3UploadMode", value) }
        /// `S3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `S3UploadMode`.
    pub type S3OutputS3UploadMode = Word<fn(of::S3OutputS3UploadMode)>;
    impl S3OutputS3UploadMode {
        /// `Continuous`
        pub const Continuous: Self = word("Continuous");
        /// `EndOfJob`
        pub const EndOfJob: Self = word("EndOfJob");
    }

    /// `StatisticsResource`.
    pub type StatisticsResource = Fields<of::StatisticsResource>;
    impl StatisticsResource {
        /// `S3Uri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `StoppingCondition`.
    pub type StoppingCondition = Fields<of::StoppingCondition>;
    impl StoppingCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_runtime_in_seconds: impl IntoVal<i64>) -> Self { with(empty(), "MaxRuntimeInSeconds", max_runtime_in_seconds) }
        /// `MaxRuntimeInSeconds`: mandatory, 1 to 86400.
        #[track_caller] pub fn max_runtime_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRuntimeInSeconds", value) }
    }
}

/// [`AWS::SageMaker::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-device.html).
///
/// What `Ref` returns: `DeviceFleetName`.
pub type CfnDevice = Handle<of::CfnDevice>;
impl cfn::ResourceType for of::CfnDevice { const TYPE: &'static str = "AWS::SageMaker::Device"; type Tags = cfn::TagList; type Props = CfnDeviceProps; type Reference = String; }

/// Properties of [`CfnDevice`].
///
/// Mandatory: `DeviceFleetName`.
pub type CfnDeviceProps = Fields<of::CfnDevice>;
impl CfnDeviceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(device_fleet_name: impl IntoVal<String>) -> Self { with(empty(), "DeviceFleetName", device_fleet_name) }
    /// `Device`.
    #[track_caller] pub fn device(self, value: impl IntoVal<cfn_device::Device>) -> Self { with(self, "Device", value) }
    /// `DeviceFleetName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn device_fleet_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceFleetName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_device::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDevice`].
pub mod cfn_device {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Device {} pub enum Tag {} }

    /// `Device`.
    pub type Device = Fields<of::Device>;
    impl Device {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(device_name: impl IntoVal<String>) -> Self { with(empty(), "DeviceName", device_name) }
        /// `Description`: 1 to 40 characters, matches `[\S\s]+`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DeviceName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `IotThingName`: at most 128 characters, matches `[a-zA-Z0-9:_-]+`.
        #[track_caller] pub fn iot_thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "IotThingName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^((?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SageMaker::DeviceFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-devicefleet.html).
///
/// What `Ref` returns: `DeviceFleetName`.
pub type CfnDeviceFleet = Handle<of::CfnDeviceFleet>;
impl cfn::ResourceType for of::CfnDeviceFleet { const TYPE: &'static str = "AWS::SageMaker::DeviceFleet"; type Tags = cfn::TagList; type Props = CfnDeviceFleetProps; type Reference = String; }

/// Properties of [`CfnDeviceFleet`].
///
/// Mandatory: `DeviceFleetName`, `OutputConfig`, `RoleArn`.
///
/// A change replaces the resource: `DeviceFleetName`.
pub type CfnDeviceFleetProps = Fields<of::CfnDeviceFleet>;
/// What [`CfnDeviceFleetProps`] cannot do without.
pub struct CfnDeviceFleetPropsRequired<A, B, C> {
    /// `DeviceFleetName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub device_fleet_name: A,
    /// `OutputConfig`.
    pub output_config: B,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub role_arn: C,
}
impl CfnDeviceFleetProps {
    /// Takes what is mandatory, by name: [`CfnDeviceFleetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_device_fleet::EdgeOutputConfig>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnDeviceFleetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DeviceFleetName", required.device_fleet_name), "OutputConfig", required.output_config), "RoleArn", required.role_arn) }
    /// `Description`: at most 800 characters, matches `[\S\s]+`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DeviceFleetName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn device_fleet_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceFleetName", value) }
    /// `OutputConfig`: mandatory.
    #[track_caller] pub fn output_config(self, value: impl IntoVal<cfn_device_fleet::EdgeOutputConfig>) -> Self { with(self, "OutputConfig", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_device_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeviceFleet`].
pub mod cfn_device_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_device::{Tag};
    mod of { pub enum EdgeOutputConfig {} }

    /// `EdgeOutputConfig`.
    pub type EdgeOutputConfig = Fields<of::EdgeOutputConfig>;
    impl EdgeOutputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_output_location: impl IntoVal<String>) -> Self { with(empty(), "S3OutputLocation", s3_output_location) }
        /// `KmsKeyId`: 1 to 2048 characters, matches `[a-zA-Z0-9:_-]+`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `S3OutputLocation`: mandatory, at most 1024 characters, matches `^s3://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_output_location(self, value: impl IntoVal<String>) -> Self { with(self, "S3OutputLocation", value) }
    }
}

/// [`AWS::SageMaker::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-domain.html).
///
/// What `Ref` returns: `DomainId`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::SageMaker::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = Is<kinds::DomainId>; }
impl CfnDomain {
    /// The attribute `DomainArn`.
    #[inline] pub fn attr_domain_arn(&self) -> Val<Is<kinds::SageMakerDomainArn>> { cfn::attribute(&self.0, "DomainArn") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<Is<kinds::DomainId>> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `HomeEfsFileSystemId`.
    #[inline] pub fn attr_home_efs_file_system_id(&self) -> Val<String> { cfn::attribute(&self.0, "HomeEfsFileSystemId") }
    /// The attribute `SecurityGroupIdForDomainBoundary`.
    #[inline] pub fn attr_security_group_id_for_domain_boundary(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "SecurityGroupIdForDomainBoundary") }
    /// The attribute `SingleSignOnApplicationArn`.
    #[inline] pub fn attr_single_sign_on_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "SingleSignOnApplicationArn") }
    /// The attribute `SingleSignOnManagedApplicationInstanceId`.
    #[inline] pub fn attr_single_sign_on_managed_application_instance_id(&self) -> Val<String> { cfn::attribute(&self.0, "SingleSignOnManagedApplicationInstanceId") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `AuthMode`, `DefaultUserSettings`, `DomainName`.
///
/// A change replaces the resource: `AppNetworkAccessType`, `AuthMode`, `DomainName`, `KmsKeyId`, `SubnetIds`, `Tags`, `VpcId`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
/// What [`CfnDomainProps`] cannot do without.
pub struct CfnDomainPropsRequired<A, B, C> {
    /// `AuthMode`. Changing it replaces the resource.
    pub auth_mode: A,
    /// `DefaultUserSettings`.
    pub default_user_settings: B,
    /// `DomainName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    pub domain_name: C,
}
impl CfnDomainProps {
    /// Takes what is mandatory, by name: [`CfnDomainPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_domain::AuthMode>, B: IntoVal<cfn_domain::UserSettings>, C: IntoVal<String>>(required: CfnDomainPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthMode", required.auth_mode), "DefaultUserSettings", required.default_user_settings), "DomainName", required.domain_name) }
    /// `AppNetworkAccessType`. Changing it replaces the resource.
    #[track_caller] pub fn app_network_access_type(self, value: impl IntoVal<cfn_domain::AppNetworkAccessType>) -> Self { with(self, "AppNetworkAccessType", value) }
    /// `AppSecurityGroupManagement`.
    #[track_caller] pub fn app_security_group_management(self, value: impl IntoVal<cfn_domain::AppSecurityGroupManagement>) -> Self { with(self, "AppSecurityGroupManagement", value) }
    /// `AuthMode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn auth_mode(self, value: impl IntoVal<cfn_domain::AuthMode>) -> Self { with(self, "AuthMode", value) }
    /// `DefaultSpaceSettings`.
    #[track_caller] pub fn default_space_settings(self, value: impl IntoVal<cfn_domain::DefaultSpaceSettings>) -> Self { with(self, "DefaultSpaceSettings", value) }
    /// `DefaultUserSettings`: mandatory.
    #[track_caller] pub fn default_user_settings(self, value: impl IntoVal<cfn_domain::UserSettings>) -> Self { with(self, "DefaultUserSettings", value) }
    /// `DomainName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `DomainSettings`.
    #[track_caller] pub fn domain_settings(self, value: impl IntoVal<cfn_domain::DomainSettings>) -> Self { with(self, "DomainSettings", value) }
    /// `HomeEfsFileSystemCreation`.
    #[track_caller] pub fn home_efs_file_system_creation(self, value: impl IntoVal<cfn_domain::HomeEfsFileSystemCreation>) -> Self { with(self, "HomeEfsFileSystemCreation", value) }
    /// `KmsKeyId`: at most 2048 characters, matches `.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `SubnetIds`: 1 to 16 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `TagPropagation`.
    #[track_caller] pub fn tag_propagation(self, value: impl IntoVal<cfn_domain::TagPropagation>) -> Self { with(self, "TagPropagation", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: at most 32 characters, matches `[-0-9a-zA-Z]+`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app::{Tag};
    mod of { pub enum AppInstanceType {} pub enum AppLifecycleManagement {} impl ias_core::Optional for AppLifecycleManagement {} pub enum AppNetworkAccessType {} pub enum AppSecurityGroupManagement {} pub enum AppType {} pub enum AuthMode {} pub enum CodeEditorAppSettings {} impl ias_core::Optional for CodeEditorAppSettings {} pub enum CodeRepository {} pub enum CustomFileSystemConfig {} impl ias_core::Optional for CustomFileSystemConfig {} pub enum CustomImage {} pub enum CustomPosixUserConfig {} pub enum DefaultEbsStorageSettings {} pub enum DefaultSpaceSettings {} pub enum DefaultSpaceStorageSettings {} impl ias_core::Optional for DefaultSpaceStorageSettings {} pub enum DockerSettings {} impl ias_core::Optional for DockerSettings {} pub enum DockerSettingsEnableDockerAccess {} pub enum DomainSettings {} impl ias_core::Optional for DomainSettings {} pub enum DomainSettingsExecutionRoleIdentityConfig {} pub enum EfsFileSystemConfig {} pub enum FSxLustreFileSystemConfig {} pub enum HiddenSageMakerImage {} impl ias_core::Optional for HiddenSageMakerImage {} pub enum HiddenSageMakerImageSageMakerImageName {} pub enum HomeEfsFileSystemCreation {} pub enum IdleSettings {} impl ias_core::Optional for IdleSettings {} pub enum IpAddressType {} pub enum JupyterLabAppSettings {} impl ias_core::Optional for JupyterLabAppSettings {} pub enum JupyterServerAppSettings {} impl ias_core::Optional for JupyterServerAppSettings {} pub enum KernelGatewayAppSettings {} impl ias_core::Optional for KernelGatewayAppSettings {} pub enum LifecycleManagement {} pub enum MlTools {} pub enum RSessionAppSettings {} impl ias_core::Optional for RSessionAppSettings {} pub enum RStudioServerProAppSettings {} impl ias_core::Optional for RStudioServerProAppSettings {} pub enum RStudioServerProAppSettingsAccessStatus {} pub enum RStudioServerProAppSettingsUserGroup {} pub enum RStudioServerProDomainSettings {} pub enum ResourceSpec {} impl ias_core::Optional for ResourceSpec {} pub enum S3FileSystemConfig {} impl ias_core::Optional for S3FileSystemConfig {} pub enum SharingSettings {} impl ias_core::Optional for SharingSettings {} pub enum SharingSettingsNotebookOutputOption {} pub enum StudioWebPortalSettings {} impl ias_core::Optional for StudioWebPortalSettings {} pub enum TagPropagation {} pub enum UnifiedStudioSettings {} impl ias_core::Optional for UnifiedStudioSettings {} pub enum UnifiedStudioSettingsStudioWebPortalAccess {} pub enum UserSettings {} pub enum UserSettingsAutoMountHomeEfs {} pub enum UserSettingsStudioWebPortal {} }

    /// Words of `AppInstanceType`.
    pub type AppInstanceType = Word<fn(of::AppInstanceType)>;
    impl AppInstanceType {
        /// `system`
        pub const System: Self = word("system");
        /// `ml.t3.micro`
        pub const MlT3Micro: Self = word("ml.t3.micro");
        /// `ml.t3.small`
        pub const MlT3Small: Self = word("ml.t3.small");
        /// `ml.t3.medium`
        pub const MlT3Medium: Self = word("ml.t3.medium");
        /// `ml.t3.large`
        pub const MlT3Large: Self = word("ml.t3.large");
        /// `ml.t3.xlarge`
        pub const MlT3Xlarge: Self = word("ml.t3.xlarge");
        /// `ml.t3.2xlarge`
        pub const MlT3_2xlarge: Self = word("ml.t3.2xlarge");
        /// `ml.m5.large`
        pub const MlM5Large: Self = word("ml.m5.large");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.8xlarge`
        pub const MlM5_8xlarge: Self = word("ml.m5.8xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.16xlarge`
        pub const MlM5_16xlarge: Self = word("ml.m5.16xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.m5d.large`
        pub const MlM5dLarge: Self = word("ml.m5d.large");
        /// `ml.m5d.xlarge`
        pub const MlM5dXlarge: Self = word("ml.m5d.xlarge");
        /// `ml.m5d.2xlarge`
        pub const MlM5d2xlarge: Self = word("ml.m5d.2xlarge");
        /// `ml.m5d.4xlarge`
        pub const MlM5d4xlarge: Self = word("ml.m5d.4xlarge");
        /// `ml.m5d.8xlarge`
        pub const MlM5d8xlarge: Self = word("ml.m5d.8xlarge");
        /// `ml.m5d.12xlarge`
        pub const MlM5d12xlarge: Self = word("ml.m5d.12xlarge");
        /// `ml.m5d.16xlarge`
        pub const MlM5d16xlarge: Self = word("ml.m5d.16xlarge");
        /// `ml.m5d.24xlarge`
        pub const MlM5d24xlarge: Self = word("ml.m5d.24xlarge");
        /// `ml.c5.large`
        pub const MlC5Large: Self = word("ml.c5.large");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.12xlarge`
        pub const MlC5_12xlarge: Self = word("ml.c5.12xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.c5.24xlarge`
        pub const MlC5_24xlarge: Self = word("ml.c5.24xlarge");
        /// `ml.p3.2xlarge`
        pub const MlP3_2xlarge: Self = word("ml.p3.2xlarge");
        /// `ml.p3.8xlarge`
        pub const MlP3_8xlarge: Self = word("ml.p3.8xlarge");
        /// `ml.p3.16xlarge`
        pub const MlP3_16xlarge: Self = word("ml.p3.16xlarge");
        /// `ml.p3dn.24xlarge`
        pub const MlP3dn24xlarge: Self = word("ml.p3dn.24xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.r5.large`
        pub const MlR5Large: Self = word("ml.r5.large");
        /// `ml.r5.xlarge`
        pub const MlR5Xlarge: Self = word("ml.r5.xlarge");
        /// `ml.r5.2xlarge`
        pub const MlR5_2xlarge: Self = word("ml.r5.2xlarge");
        /// `ml.r5.4xlarge`
        pub const MlR5_4xlarge: Self = word("ml.r5.4xlarge");
        /// `ml.r5.8xlarge`
        pub const MlR5_8xlarge: Self = word("ml.r5.8xlarge");
        /// `ml.r5.12xlarge`
        pub const MlR5_12xlarge: Self = word("ml.r5.12xlarge");
        /// `ml.r5.16xlarge`
        pub const MlR5_16xlarge: Self = word("ml.r5.16xlarge");
        /// `ml.r5.24xlarge`
        pub const MlR5_24xlarge: Self = word("ml.r5.24xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.g6.xlarge`
        pub const MlG6Xlarge: Self = word("ml.g6.xlarge");
        /// `ml.g6.2xlarge`
        pub const MlG6_2xlarge: Self = word("ml.g6.2xlarge");
        /// `ml.g6.4xlarge`
        pub const MlG6_4xlarge: Self = word("ml.g6.4xlarge");
        /// `ml.g6.8xlarge`
        pub const MlG6_8xlarge: Self = word("ml.g6.8xlarge");
        /// `ml.g6.12xlarge`
        pub const MlG6_12xlarge: Self = word("ml.g6.12xlarge");
        /// `ml.g6.16xlarge`
        pub const MlG6_16xlarge: Self = word("ml.g6.16xlarge");
        /// `ml.g6.24xlarge`
        pub const MlG6_24xlarge: Self = word("ml.g6.24xlarge");
        /// `ml.g6.48xlarge`
        pub const MlG6_48xlarge: Self = word("ml.g6.48xlarge");
        /// `ml.g6e.xlarge`
        pub const MlG6eXlarge: Self = word("ml.g6e.xlarge");
        /// `ml.g6e.2xlarge`
        pub const MlG6e2xlarge: Self = word("ml.g6e.2xlarge");
        /// `ml.g6e.4xlarge`
        pub const MlG6e4xlarge: Self = word("ml.g6e.4xlarge");
        /// `ml.g6e.8xlarge`
        pub const MlG6e8xlarge: Self = word("ml.g6e.8xlarge");
        /// `ml.g6e.12xlarge`
        pub const MlG6e12xlarge: Self = word("ml.g6e.12xlarge");
        /// `ml.g6e.16xlarge`
        pub const MlG6e16xlarge: Self = word("ml.g6e.16xlarge");
        /// `ml.g6e.24xlarge`
        pub const MlG6e24xlarge: Self = word("ml.g6e.24xlarge");
        /// `ml.g6e.48xlarge`
        pub const MlG6e48xlarge: Self = word("ml.g6e.48xlarge");
        /// `ml.geospatial.interactive`
        pub const MlGeospatialInteractive: Self = word("ml.geospatial.interactive");
        /// `ml.p4d.24xlarge`
        pub const MlP4d24xlarge: Self = word("ml.p4d.24xlarge");
        /// `ml.p4de.24xlarge`
        pub const MlP4de24xlarge: Self = word("ml.p4de.24xlarge");
        /// `ml.trn1.2xlarge`
        pub const MlTrn1_2xlarge: Self = word("ml.trn1.2xlarge");
        /// `ml.trn1.32xlarge`
        pub const MlTrn1_32xlarge: Self = word("ml.trn1.32xlarge");
        /// `ml.trn1n.32xlarge`
        pub const MlTrn1n32xlarge: Self = word("ml.trn1n.32xlarge");
        /// `ml.p5.48xlarge`
        pub const MlP5_48xlarge: Self = word("ml.p5.48xlarge");
        /// `ml.p5e.48xlarge`
        pub const MlP5e48xlarge: Self = word("ml.p5e.48xlarge");
        /// `ml.p5en.48xlarge`
        pub const MlP5en48xlarge: Self = word("ml.p5en.48xlarge");
        /// `ml.m6i.large`
        pub const MlM6iLarge: Self = word("ml.m6i.large");
        /// `ml.m6i.xlarge`
        pub const MlM6iXlarge: Self = word("ml.m6i.xlarge");
        /// `ml.m6i.2xlarge`
        pub const MlM6i2xlarge: Self = word("ml.m6i.2xlarge");
        /// `ml.m6i.4xlarge`
        pub const MlM6i4xlarge: Self = word("ml.m6i.4xlarge");
        /// `ml.m6i.8xlarge`
        pub const MlM6i8xlarge: Self = word("ml.m6i.8xlarge");
        /// `ml.m6i.12xlarge`
        pub const MlM6i12xlarge: Self = word("ml.m6i.12xlarge");
        /// `ml.m6i.16xlarge`
        pub const MlM6i16xlarge: Self = word("ml.m6i.16xlarge");
        /// `ml.m6i.24xlarge`
        pub const MlM6i24xlarge: Self = word("ml.m6i.24xlarge");
        /// `ml.m6i.32xlarge`
        pub const MlM6i32xlarge: Self = word("ml.m6i.32xlarge");
        /// `ml.m7i.large`
        pub const MlM7iLarge: Self = word("ml.m7i.large");
        /// `ml.m7i.xlarge`
        pub const MlM7iXlarge: Self = word("ml.m7i.xlarge");
        /// `ml.m7i.2xlarge`
        pub const MlM7i2xlarge: Self = word("ml.m7i.2xlarge");
        /// `ml.m7i.4xlarge`
        pub const MlM7i4xlarge: Self = word("ml.m7i.4xlarge");
        /// `ml.m7i.8xlarge`
        pub const MlM7i8xlarge: Self = word("ml.m7i.8xlarge");
        /// `ml.m7i.12xlarge`
        pub const MlM7i12xlarge: Self = word("ml.m7i.12xlarge");
        /// `ml.m7i.16xlarge`
        pub const MlM7i16xlarge: Self = word("ml.m7i.16xlarge");
        /// `ml.m7i.24xlarge`
        pub const MlM7i24xlarge: Self = word("ml.m7i.24xlarge");
        /// `ml.m7i.48xlarge`
        pub const MlM7i48xlarge: Self = word("ml.m7i.48xlarge");
        /// `ml.c6i.large`
        pub const MlC6iLarge: Self = word("ml.c6i.large");
        /// `ml.c6i.xlarge`
        pub const MlC6iXlarge: Self = word("ml.c6i.xlarge");
        /// `ml.c6i.2xlarge`
        pub const MlC6i2xlarge: Self = word("ml.c6i.2xlarge");
        /// `ml.c6i.4xlarge`
        pub const MlC6i4xlarge: Self = word("ml.c6i.4xlarge");
        /// `ml.c6i.8xlarge`
        pub const MlC6i8xlarge: Self = word("ml.c6i.8xlarge");
        /// `ml.c6i.12xlarge`
        pub const MlC6i12xlarge: Self = word("ml.c6i.12xlarge");
        /// `ml.c6i.16xlarge`
        pub const MlC6i16xlarge: Self = word("ml.c6i.16xlarge");
        /// `ml.c6i.24xlarge`
        pub const MlC6i24xlarge: Self = word("ml.c6i.24xlarge");
        /// `ml.c6i.32xlarge`
        pub const MlC6i32xlarge: Self = word("ml.c6i.32xlarge");
        /// `ml.c7i.large`
        pub const MlC7iLarge: Self = word("ml.c7i.large");
        /// `ml.c7i.xlarge`
        pub const MlC7iXlarge: Self = word("ml.c7i.xlarge");
        /// `ml.c7i.2xlarge`
        pub const MlC7i2xlarge: Self = word("ml.c7i.2xlarge");
        /// `ml.c7i.4xlarge`
        pub const MlC7i4xlarge: Self = word("ml.c7i.4xlarge");
        /// `ml.c7i.8xlarge`
        pub const MlC7i8xlarge: Self = word("ml.c7i.8xlarge");
        /// `ml.c7i.12xlarge`
        pub const MlC7i12xlarge: Self = word("ml.c7i.12xlarge");
        /// `ml.c7i.16xlarge`
        pub const MlC7i16xlarge: Self = word("ml.c7i.16xlarge");
        /// `ml.c7i.24xlarge`
        pub const MlC7i24xlarge: Self = word("ml.c7i.24xlarge");
        /// `ml.c7i.48xlarge`
        pub const MlC7i48xlarge: Self = word("ml.c7i.48xlarge");
        /// `ml.r6i.large`
        pub const MlR6iLarge: Self = word("ml.r6i.large");
        /// `ml.r6i.xlarge`
        pub const MlR6iXlarge: Self = word("ml.r6i.xlarge");
        /// `ml.r6i.2xlarge`
        pub const MlR6i2xlarge: Self = word("ml.r6i.2xlarge");
        /// `ml.r6i.4xlarge`
        pub const MlR6i4xlarge: Self = word("ml.r6i.4xlarge");
        /// `ml.r6i.8xlarge`
        pub const MlR6i8xlarge: Self = word("ml.r6i.8xlarge");
        /// `ml.r6i.12xlarge`
        pub const MlR6i12xlarge: Self = word("ml.r6i.12xlarge");
        /// `ml.r6i.16xlarge`
        pub const MlR6i16xlarge: Self = word("ml.r6i.16xlarge");
        /// `ml.r6i.24xlarge`
        pub const MlR6i24xlarge: Self = word("ml.r6i.24xlarge");
        /// `ml.r6i.32xlarge`
        pub const MlR6i32xlarge: Self = word("ml.r6i.32xlarge");
        /// `ml.r7i.large`
        pub const MlR7iLarge: Self = word("ml.r7i.large");
        /// `ml.r7i.xlarge`
        pub const MlR7iXlarge: Self = word("ml.r7i.xlarge");
        /// `ml.r7i.2xlarge`
        pub const MlR7i2xlarge: Self = word("ml.r7i.2xlarge");
        /// `ml.r7i.4xlarge`
        pub const MlR7i4xlarge: Self = word("ml.r7i.4xlarge");
        /// `ml.r7i.8xlarge`
        pub const MlR7i8xlarge: Self = word("ml.r7i.8xlarge");
        /// `ml.r7i.12xlarge`
        pub const MlR7i12xlarge: Self = word("ml.r7i.12xlarge");
        /// `ml.r7i.16xlarge`
        pub const MlR7i16xlarge: Self = word("ml.r7i.16xlarge");
        /// `ml.r7i.24xlarge`
        pub const MlR7i24xlarge: Self = word("ml.r7i.24xlarge");
        /// `ml.r7i.48xlarge`
        pub const MlR7i48xlarge: Self = word("ml.r7i.48xlarge");
        /// `ml.m6id.large`
        pub const MlM6idLarge: Self = word("ml.m6id.large");
        /// `ml.m6id.xlarge`
        pub const MlM6idXlarge: Self = word("ml.m6id.xlarge");
        /// `ml.m6id.2xlarge`
        pub const MlM6id2xlarge: Self = word("ml.m6id.2xlarge");
        /// `ml.m6id.4xlarge`
        pub const MlM6id4xlarge: Self = word("ml.m6id.4xlarge");
        /// `ml.m6id.8xlarge`
        pub const MlM6id8xlarge: Self = word("ml.m6id.8xlarge");
        /// `ml.m6id.12xlarge`
        pub const MlM6id12xlarge: Self = word("ml.m6id.12xlarge");
        /// `ml.m6id.16xlarge`
        pub const MlM6id16xlarge: Self = word("ml.m6id.16xlarge");
        /// `ml.m6id.24xlarge`
        pub const MlM6id24xlarge: Self = word("ml.m6id.24xlarge");
        /// `ml.m6id.32xlarge`
        pub const MlM6id32xlarge: Self = word("ml.m6id.32xlarge");
        /// `ml.c6id.large`
        pub const MlC6idLarge: Self = word("ml.c6id.large");
        /// `ml.c6id.xlarge`
        pub const MlC6idXlarge: Self = word("ml.c6id.xlarge");
        /// `ml.c6id.2xlarge`
        pub const MlC6id2xlarge: Self = word("ml.c6id.2xlarge");
        /// `ml.c6id.4xlarge`
        pub const MlC6id4xlarge: Self = word("ml.c6id.4xlarge");
        /// `ml.c6id.8xlarge`
        pub const MlC6id8xlarge: Self = word("ml.c6id.8xlarge");
        /// `ml.c6id.12xlarge`
        pub const MlC6id12xlarge: Self = word("ml.c6id.12xlarge");
        /// `ml.c6id.16xlarge`
        pub const MlC6id16xlarge: Self = word("ml.c6id.16xlarge");
        /// `ml.c6id.24xlarge`
        pub const MlC6id24xlarge: Self = word("ml.c6id.24xlarge");
        /// `ml.c6id.32xlarge`
        pub const MlC6id32xlarge: Self = word("ml.c6id.32xlarge");
        /// `ml.r6id.large`
        pub const MlR6idLarge: Self = word("ml.r6id.large");
        /// `ml.r6id.xlarge`
        pub const MlR6idXlarge: Self = word("ml.r6id.xlarge");
        /// `ml.r6id.2xlarge`
        pub const MlR6id2xlarge: Self = word("ml.r6id.2xlarge");
        /// `ml.r6id.4xlarge`
        pub const MlR6id4xlarge: Self = word("ml.r6id.4xlarge");
        /// `ml.r6id.8xlarge`
        pub const MlR6id8xlarge: Self = word("ml.r6id.8xlarge");
        /// `ml.r6id.12xlarge`
        pub const MlR6id12xlarge: Self = word("ml.r6id.12xlarge");
        /// `ml.r6id.16xlarge`
        pub const MlR6id16xlarge: Self = word("ml.r6id.16xlarge");
        /// `ml.r6id.24xlarge`
        pub const MlR6id24xlarge: Self = word("ml.r6id.24xlarge");
        /// `ml.r6id.32xlarge`
        pub const MlR6id32xlarge: Self = word("ml.r6id.32xlarge");
        /// `ml.p5.4xlarge`
        pub const MlP5_4xlarge: Self = word("ml.p5.4xlarge");
        /// `ml.p6-b200.48xlarge`
        pub const MlP6B200_48xlarge: Self = word("ml.p6-b200.48xlarge");
        /// `ml.g7e.2xlarge`
        pub const MlG7e2xlarge: Self = word("ml.g7e.2xlarge");
        /// `ml.g7e.4xlarge`
        pub const MlG7e4xlarge: Self = word("ml.g7e.4xlarge");
        /// `ml.g7e.8xlarge`
        pub const MlG7e8xlarge: Self = word("ml.g7e.8xlarge");
        /// `ml.g7e.12xlarge`
        pub const MlG7e12xlarge: Self = word("ml.g7e.12xlarge");
        /// `ml.g7e.24xlarge`
        pub const MlG7e24xlarge: Self = word("ml.g7e.24xlarge");
        /// `ml.g7e.48xlarge`
        pub const MlG7e48xlarge: Self = word("ml.g7e.48xlarge");
    }

    /// `AppLifecycleManagement`.
    pub type AppLifecycleManagement = Fields<of::AppLifecycleManagement>;
    impl AppLifecycleManagement {
        /// `IdleSettings`.
        #[track_caller] pub fn idle_settings(self, value: impl IntoVal<IdleSettings>) -> Self { with(self, "IdleSettings", value) }
    }

    /// Words of `AppNetworkAccessType`.
    pub type AppNetworkAccessType = Word<fn(of::AppNetworkAccessType)>;
    impl AppNetworkAccessType {
        /// `PublicInternetOnly`
        pub const PublicInternetOnly: Self = word("PublicInternetOnly");
        /// `VpcOnly`
        pub const VpcOnly: Self = word("VpcOnly");
    }

    /// Words of `AppSecurityGroupManagement`.
    pub type AppSecurityGroupManagement = Word<fn(of::AppSecurityGroupManagement)>;
    impl AppSecurityGroupManagement {
        /// `Service`
        pub const Service: Self = word("Service");
        /// `Customer`
        pub const Customer: Self = word("Customer");
    }

    /// Words of `AppType`.
    pub type AppType = Word<fn(of::AppType)>;
    impl AppType {
        /// `JupyterServer`
        pub const JupyterServer: Self = word("JupyterServer");
        /// `TensorBoard`
        pub const TensorBoard: Self = word("TensorBoard");
        /// `RStudioServerPro`
        pub const RStudioServerPro: Self = word("RStudioServerPro");
        /// `JupyterLab`
        pub const JupyterLab: Self = word("JupyterLab");
        /// `CodeEditor`
        pub const CodeEditor: Self = word("CodeEditor");
        /// `DetailedProfiler`
        pub const DetailedProfiler: Self = word("DetailedProfiler");
        /// `Canvas`
        pub const Canvas: Self = word("Canvas");
    }

    /// Words of `AuthMode`.
    pub type AuthMode = Word<fn(of::AuthMode)>;
    impl AuthMode {
        /// `SSO`
        pub const Sso: Self = word("SSO");
        /// `IAM`
        pub const Iam: Self = word("IAM");
    }

    /// `CodeEditorAppSettings`.
    pub type CodeEditorAppSettings = Fields<of::CodeEditorAppSettings>;
    impl CodeEditorAppSettings {
        /// `AppLifecycleManagement`.
        #[track_caller] pub fn app_lifecycle_management(self, value: impl IntoVal<AppLifecycleManagement>) -> Self { with(self, "AppLifecycleManagement", value) }
        /// `BuiltInLifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn built_in_lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BuiltInLifecycleConfigArn", value) }
        /// `CustomImages`: at most 200 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `CodeRepository`.
    pub type CodeRepository = Fields<of::CodeRepository>;
    impl CodeRepository {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(repository_url: impl IntoVal<String>) -> Self { with(empty(), "RepositoryUrl", repository_url) }
        /// `RepositoryUrl`: mandatory, at most 256 characters, matches `^https://([.\-_a-zA-Z0-9]+/?){3,1016}$`.
        #[track_caller] pub fn repository_url(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryUrl", value) }
    }

    /// `CustomFileSystemConfig`.
    pub type CustomFileSystemConfig = Fields<of::CustomFileSystemConfig>;
    impl CustomFileSystemConfig {
        /// `EFSFileSystemConfig`.
        #[track_caller] pub fn efs_file_system_config(self, value: impl IntoVal<EfsFileSystemConfig>) -> Self { with(self, "EFSFileSystemConfig", value) }
        /// `FSxLustreFileSystemConfig`.
        #[track_caller] pub fn f_sx_lustre_file_system_config(self, value: impl IntoVal<FSxLustreFileSystemConfig>) -> Self { with(self, "FSxLustreFileSystemConfig", value) }
        /// `S3FileSystemConfig`.
        #[track_caller] pub fn s3_file_system_config(self, value: impl IntoVal<S3FileSystemConfig>) -> Self { with(self, "S3FileSystemConfig", value) }
    }

    /// `CustomImage`.
    pub type CustomImage = Fields<of::CustomImage>;
    impl CustomImage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(app_image_config_name: impl IntoVal<String>, image_name: impl IntoVal<String>) -> Self { with(with(empty(), "AppImageConfigName", app_image_config_name), "ImageName", image_name) }
        /// `AppImageConfigName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        #[track_caller] pub fn app_image_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "AppImageConfigName", value) }
        /// `ImageName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn image_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageName", value) }
        /// `ImageVersionNumber`: at least 0.
        #[track_caller] pub fn image_version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "ImageVersionNumber", value) }
    }

    /// `CustomPosixUserConfig`.
    pub type CustomPosixUserConfig = Fields<of::CustomPosixUserConfig>;
    impl CustomPosixUserConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uid: impl IntoVal<i64>, gid: impl IntoVal<i64>) -> Self { with(with(empty(), "Uid", uid), "Gid", gid) }
        /// `Gid`: mandatory, 1001 to 4000000.
        #[track_caller] pub fn gid(self, value: impl IntoVal<i64>) -> Self { with(self, "Gid", value) }
        /// `Uid`: mandatory, 10000 to 4000000.
        #[track_caller] pub fn uid(self, value: impl IntoVal<i64>) -> Self { with(self, "Uid", value) }
    }

    /// `DefaultEbsStorageSettings`.
    pub type DefaultEbsStorageSettings = Fields<of::DefaultEbsStorageSettings>;
    impl DefaultEbsStorageSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_ebs_volume_size_in_gb: impl IntoVal<i64>, maximum_ebs_volume_size_in_gb: impl IntoVal<i64>) -> Self { with(with(empty(), "DefaultEbsVolumeSizeInGb", default_ebs_volume_size_in_gb), "MaximumEbsVolumeSizeInGb", maximum_ebs_volume_size_in_gb) }
        /// `DefaultEbsVolumeSizeInGb`: mandatory, 5 to 16384.
        #[track_caller] pub fn default_ebs_volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultEbsVolumeSizeInGb", value) }
        /// `MaximumEbsVolumeSizeInGb`: mandatory, 5 to 16384.
        #[track_caller] pub fn maximum_ebs_volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumEbsVolumeSizeInGb", value) }
    }

    /// `DefaultSpaceSettings`.
    pub type DefaultSpaceSettings = Fields<of::DefaultSpaceSettings>;
    impl DefaultSpaceSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_role: impl IntoVal<String>) -> Self { with(empty(), "ExecutionRole", execution_role) }
        /// `CustomFileSystemConfigs`: at most 2 items, no item twice.
        #[track_caller] pub fn custom_file_system_configs(self, value: impl IntoVal<List<CustomFileSystemConfig>>) -> Self { with(self, "CustomFileSystemConfigs", value) }
        /// `CustomPosixUserConfig`.
        #[track_caller] pub fn custom_posix_user_config(self, value: impl IntoVal<CustomPosixUserConfig>) -> Self { with(self, "CustomPosixUserConfig", value) }
        /// `ExecutionRole`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
        /// `JupyterLabAppSettings`.
        #[track_caller] pub fn jupyter_lab_app_settings(self, value: impl IntoVal<JupyterLabAppSettings>) -> Self { with(self, "JupyterLabAppSettings", value) }
        /// `JupyterServerAppSettings`.
        #[track_caller] pub fn jupyter_server_app_settings(self, value: impl IntoVal<JupyterServerAppSettings>) -> Self { with(self, "JupyterServerAppSettings", value) }
        /// `KernelGatewayAppSettings`.
        #[track_caller] pub fn kernel_gateway_app_settings(self, value: impl IntoVal<KernelGatewayAppSettings>) -> Self { with(self, "KernelGatewayAppSettings", value) }
        /// `SecurityGroups`: at most 5 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `SpaceStorageSettings`.
        #[track_caller] pub fn space_storage_settings(self, value: impl IntoVal<DefaultSpaceStorageSettings>) -> Self { with(self, "SpaceStorageSettings", value) }
    }

    /// `DefaultSpaceStorageSettings`.
    pub type DefaultSpaceStorageSettings = Fields<of::DefaultSpaceStorageSettings>;
    impl DefaultSpaceStorageSettings {
        /// `DefaultEbsStorageSettings`.
        #[track_caller] pub fn default_ebs_storage_settings(self, value: impl IntoVal<DefaultEbsStorageSettings>) -> Self { with(self, "DefaultEbsStorageSettings", value) }
    }

    /// `DockerSettings`.
    pub type DockerSettings = Fields<of::DockerSettings>;
    impl DockerSettings {
        /// `EnableDockerAccess`.
        #[track_caller] pub fn enable_docker_access(self, value: impl IntoVal<DockerSettingsEnableDockerAccess>) -> Self { with(self, "EnableDockerAccess", value) }
        /// `VpcOnlyTrustedAccounts`: at most 20 items, each exactly 12 characters, each matches `^\d+$`.
        #[track_caller] pub fn vpc_only_trusted_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpcOnlyTrustedAccounts", value) }
    }

    /// Words of `EnableDockerAccess`.
    pub type DockerSettingsEnableDockerAccess = Word<fn(of::DockerSettingsEnableDockerAccess)>;
    impl DockerSettingsEnableDockerAccess {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `DomainSettings`.
    pub type DomainSettings = Fields<of::DomainSettings>;
    impl DomainSettings {
        /// `DockerSettings`.
        #[track_caller] pub fn docker_settings(self, value: impl IntoVal<DockerSettings>) -> Self { with(self, "DockerSettings", value) }
        /// `ExecutionRoleIdentityConfig`.
        #[track_caller] pub fn execution_role_identity_config(self, value: impl IntoVal<DomainSettingsExecutionRoleIdentityConfig>) -> Self { with(self, "ExecutionRoleIdentityConfig", value) }
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<IpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `RStudioServerProDomainSettings`.
        #[track_caller] pub fn r_studio_server_pro_domain_settings(self, value: impl IntoVal<RStudioServerProDomainSettings>) -> Self { with(self, "RStudioServerProDomainSettings", value) }
        /// `SecurityGroupIds`: at most 3 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `UnifiedStudioSettings`.
        #[track_caller] pub fn unified_studio_settings(self, value: impl IntoVal<UnifiedStudioSettings>) -> Self { with(self, "UnifiedStudioSettings", value) }
    }

    /// Words of `ExecutionRoleIdentityConfig`.
    pub type DomainSettingsExecutionRoleIdentityConfig = Word<fn(of::DomainSettingsExecutionRoleIdentityConfig)>;
    impl DomainSettingsExecutionRoleIdentityConfig {
        /// `USER_PROFILE_NAME`
        pub const UserProfileName: Self = word("USER_PROFILE_NAME");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EFSFileSystemConfig`.
    pub type EfsFileSystemConfig = Fields<of::EfsFileSystemConfig>;
    impl EfsFileSystemConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
        /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `FileSystemPath`: 1 to 256 characters, matches `^\/\S*$`.
        #[track_caller] pub fn file_system_path(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemPath", value) }
    }

    /// `FSxLustreFileSystemConfig`.
    pub type FSxLustreFileSystemConfig = Fields<of::FSxLustreFileSystemConfig>;
    impl FSxLustreFileSystemConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
        /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `FileSystemPath`: 1 to 256 characters, matches `^\/\S*$`.
        #[track_caller] pub fn file_system_path(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemPath", value) }
    }

    /// `HiddenSageMakerImage`.
    pub type HiddenSageMakerImage = Fields<of::HiddenSageMakerImage>;
    impl HiddenSageMakerImage {
        /// `SageMakerImageName`.
        #[track_caller] pub fn sage_maker_image_name(self, value: impl IntoVal<HiddenSageMakerImageSageMakerImageName>) -> Self { with(self, "SageMakerImageName", value) }
        /// `VersionAliases`: at most 20 items, each 1 to 128 characters, each matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)$`.
        #[track_caller] pub fn version_aliases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VersionAliases", value) }
    }

    /// Words of `SageMakerImageName`.
    pub type HiddenSageMakerImageSageMakerImageName = Word<fn(of::HiddenSageMakerImageSageMakerImageName)>;
    impl HiddenSageMakerImageSageMakerImageName {
        /// `sagemaker_distribution`
        pub const SagemakerDistribution: Self = word("sagemaker_distribution");
    }

    /// Words of `HomeEfsFileSystemCreation`.
    pub type HomeEfsFileSystemCreation = Word<fn(of::HomeEfsFileSystemCreation)>;
    impl HomeEfsFileSystemCreation {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `IdleSettings`.
    pub type IdleSettings = Fields<of::IdleSettings>;
    impl IdleSettings {
        /// `IdleTimeoutInMinutes`: 60 to 525600.
        #[track_caller] pub fn idle_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeoutInMinutes", value) }
        /// `LifecycleManagement`.
        #[track_caller] pub fn lifecycle_management(self, value: impl IntoVal<LifecycleManagement>) -> Self { with(self, "LifecycleManagement", value) }
        /// `MaxIdleTimeoutInMinutes`: 60 to 525600.
        #[track_caller] pub fn max_idle_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxIdleTimeoutInMinutes", value) }
        /// `MinIdleTimeoutInMinutes`: 60 to 525600.
        #[track_caller] pub fn min_idle_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "MinIdleTimeoutInMinutes", value) }
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
    }

    /// `JupyterLabAppSettings`.
    pub type JupyterLabAppSettings = Fields<of::JupyterLabAppSettings>;
    impl JupyterLabAppSettings {
        /// `AppLifecycleManagement`.
        #[track_caller] pub fn app_lifecycle_management(self, value: impl IntoVal<AppLifecycleManagement>) -> Self { with(self, "AppLifecycleManagement", value) }
        /// `BuiltInLifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn built_in_lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BuiltInLifecycleConfigArn", value) }
        /// `CodeRepositories`: at most 30 items.
        #[track_caller] pub fn code_repositories(self, value: impl IntoVal<List<CodeRepository>>) -> Self { with(self, "CodeRepositories", value) }
        /// `CustomImages`: at most 200 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `JupyterServerAppSettings`.
    pub type JupyterServerAppSettings = Fields<of::JupyterServerAppSettings>;
    impl JupyterServerAppSettings {
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `KernelGatewayAppSettings`.
    pub type KernelGatewayAppSettings = Fields<of::KernelGatewayAppSettings>;
    impl KernelGatewayAppSettings {
        /// `CustomImages`: at most 200 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// Words of `LifecycleManagement`.
    pub type LifecycleManagement = Word<fn(of::LifecycleManagement)>;
    impl LifecycleManagement {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `MlTools`.
    pub type MlTools = Word<fn(of::MlTools)>;
    impl MlTools {
        /// `DataWrangler`
        pub const DataWrangler: Self = word("DataWrangler");
        /// `FeatureStore`
        pub const FeatureStore: Self = word("FeatureStore");
        /// `EmrClusters`
        pub const EmrClusters: Self = word("EmrClusters");
        /// `AutoMl`
        pub const AutoMl: Self = word("AutoMl");
        /// `Experiments`
        pub const Experiments: Self = word("Experiments");
        /// `Training`
        pub const Training: Self = word("Training");
        /// `ModelEvaluation`
        pub const ModelEvaluation: Self = word("ModelEvaluation");
        /// `Pipelines`
        pub const Pipelines: Self = word("Pipelines");
        /// `Models`
        pub const Models: Self = word("Models");
        /// `JumpStart`
        pub const JumpStart: Self = word("JumpStart");
        /// `InferenceRecommender`
        pub const InferenceRecommender: Self = word("InferenceRecommender");
        /// `Endpoints`
        pub const Endpoints: Self = word("Endpoints");
        /// `Projects`
        pub const Projects: Self = word("Projects");
        /// `InferenceOptimization`
        pub const InferenceOptimization: Self = word("InferenceOptimization");
        /// `HyperPodClusters`
        pub const HyperPodClusters: Self = word("HyperPodClusters");
        /// `Comet`
        pub const Comet: Self = word("Comet");
        /// `DeepchecksLLMEvaluation`
        pub const DeepchecksLlmEvaluation: Self = word("DeepchecksLLMEvaluation");
        /// `Fiddler`
        pub const Fiddler: Self = word("Fiddler");
        /// `LakeraGuard`
        pub const LakeraGuard: Self = word("LakeraGuard");
        /// `PerformanceEvaluation`
        pub const PerformanceEvaluation: Self = word("PerformanceEvaluation");
    }

    /// `RSessionAppSettings`.
    pub type RSessionAppSettings = Fields<of::RSessionAppSettings>;
    impl RSessionAppSettings {
        /// `CustomImages`: at most 200 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
    }

    /// `RStudioServerProAppSettings`.
    pub type RStudioServerProAppSettings = Fields<of::RStudioServerProAppSettings>;
    impl RStudioServerProAppSettings {
        /// `AccessStatus`.
        #[track_caller] pub fn access_status(self, value: impl IntoVal<RStudioServerProAppSettingsAccessStatus>) -> Self { with(self, "AccessStatus", value) }
        /// `UserGroup`.
        #[track_caller] pub fn user_group(self, value: impl IntoVal<RStudioServerProAppSettingsUserGroup>) -> Self { with(self, "UserGroup", value) }
    }

    /// Words of `AccessStatus`.
    pub type RStudioServerProAppSettingsAccessStatus = Word<fn(of::RStudioServerProAppSettingsAccessStatus)>;
    impl RStudioServerProAppSettingsAccessStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `UserGroup`.
    pub type RStudioServerProAppSettingsUserGroup = Word<fn(of::RStudioServerProAppSettingsUserGroup)>;
    impl RStudioServerProAppSettingsUserGroup {
        /// `R_STUDIO_ADMIN`
        pub const RStudioAdmin: Self = word("R_STUDIO_ADMIN");
        /// `R_STUDIO_USER`
        pub const RStudioUser: Self = word("R_STUDIO_USER");
    }

    /// `RStudioServerProDomainSettings`.
    pub type RStudioServerProDomainSettings = Fields<of::RStudioServerProDomainSettings>;
    impl RStudioServerProDomainSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_execution_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "DomainExecutionRoleArn", domain_execution_role_arn) }
        /// `DefaultResourceSpec`. Changing it replaces the resource.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `DomainExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn domain_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DomainExecutionRoleArn", value) }
        /// `RStudioConnectUrl`: matches `^(https:|http:|www\.)\S*`.
        #[track_caller] pub fn r_studio_connect_url(self, value: impl IntoVal<String>) -> Self { with(self, "RStudioConnectUrl", value) }
        /// `RStudioPackageManagerUrl`: matches `^(https:|http:|www\.)\S*`.
        #[track_caller] pub fn r_studio_package_manager_url(self, value: impl IntoVal<String>) -> Self { with(self, "RStudioPackageManagerUrl", value) }
    }

    /// `ResourceSpec`.
    pub type ResourceSpec = Fields<of::ResourceSpec>;
    impl ResourceSpec {
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<AppInstanceType>) -> Self { with(self, "InstanceType", value) }
        /// `LifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleConfigArn", value) }
        /// `SageMakerImageArn`: at most 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`.
        #[track_caller] pub fn sage_maker_image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageArn", value) }
        /// `SageMakerImageVersionArn`: at most 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+$`.
        #[track_caller] pub fn sage_maker_image_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageVersionArn", value) }
        /// `TrainingPlanArn`: at most 2048 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*|None)$`.
        #[track_caller] pub fn training_plan_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingPlanArn", value) }
    }

    /// `S3FileSystemConfig`.
    pub type S3FileSystemConfig = Fields<of::S3FileSystemConfig>;
    impl S3FileSystemConfig {
        /// `MountPath`: at most 1024 characters.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
        /// `S3Uri`: at most 1024 characters, matches `(s3)://([^/]+)/?(.*)`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `SharingSettings`.
    pub type SharingSettings = Fields<of::SharingSettings>;
    impl SharingSettings {
        /// `NotebookOutputOption`.
        #[track_caller] pub fn notebook_output_option(self, value: impl IntoVal<SharingSettingsNotebookOutputOption>) -> Self { with(self, "NotebookOutputOption", value) }
        /// `S3KmsKeyId`: at most 2048 characters, matches `.*`.
        #[track_caller] pub fn s3_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "S3KmsKeyId", value) }
        /// `S3OutputPath`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_output_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3OutputPath", value) }
    }

    /// Words of `NotebookOutputOption`.
    pub type SharingSettingsNotebookOutputOption = Word<fn(of::SharingSettingsNotebookOutputOption)>;
    impl SharingSettingsNotebookOutputOption {
        /// `Allowed`
        pub const Allowed: Self = word("Allowed");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `StudioWebPortalSettings`.
    pub type StudioWebPortalSettings = Fields<of::StudioWebPortalSettings>;
    impl StudioWebPortalSettings {
        /// `HiddenAppTypes`: no item twice.
        #[track_caller] pub fn hidden_app_types(self, value: impl IntoVal<List<AppType>>) -> Self { with(self, "HiddenAppTypes", value) }
        /// `HiddenInstanceTypes`: no item twice.
        #[track_caller] pub fn hidden_instance_types(self, value: impl IntoVal<List<AppInstanceType>>) -> Self { with(self, "HiddenInstanceTypes", value) }
        /// `HiddenMlTools`: no item twice.
        #[track_caller] pub fn hidden_ml_tools(self, value: impl IntoVal<List<MlTools>>) -> Self { with(self, "HiddenMlTools", value) }
        /// `HiddenSageMakerImageVersionAliases`: at most 5 items, no item twice.
        #[track_caller] pub fn hidden_sage_maker_image_version_aliases(self, value: impl IntoVal<List<HiddenSageMakerImage>>) -> Self { with(self, "HiddenSageMakerImageVersionAliases", value) }
    }

    /// Words of `TagPropagation`.
    pub type TagPropagation = Word<fn(of::TagPropagation)>;
    impl TagPropagation {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `UnifiedStudioSettings`.
    pub type UnifiedStudioSettings = Fields<of::UnifiedStudioSettings>;
    impl UnifiedStudioSettings {
        /// `DomainAccountId`: exactly 12 characters, matches `^\d+$`.
        #[track_caller] pub fn domain_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainAccountId", value) }
        /// `DomainId`: 1 to 36 characters, matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
        /// `DomainRegion`: 1 to 24 characters, matches `[a-zA-Z]{2}-[a-zA-Z\-]+-\d+`.
        #[track_caller] pub fn domain_region(self, value: impl IntoVal<String>) -> Self { with(self, "DomainRegion", value) }
        /// `EnvironmentId`: 1 to 36 characters, matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
        /// `ProjectId`: matches `^[a-zA-Z0-9_-]{1,36}$`.
        #[track_caller] pub fn project_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectId", value) }
        /// `ProjectS3Path`: 1 to 100 characters, matches `[\w\.-]+$`.
        #[track_caller] pub fn project_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectS3Path", value) }
        /// `StudioWebPortalAccess`.
        #[track_caller] pub fn studio_web_portal_access(self, value: impl IntoVal<UnifiedStudioSettingsStudioWebPortalAccess>) -> Self { with(self, "StudioWebPortalAccess", value) }
    }

    /// Words of `StudioWebPortalAccess`.
    pub type UnifiedStudioSettingsStudioWebPortalAccess = Word<fn(of::UnifiedStudioSettingsStudioWebPortalAccess)>;
    impl UnifiedStudioSettingsStudioWebPortalAccess {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `UserSettings`.
    pub type UserSettings = Fields<of::UserSettings>;
    impl UserSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_role: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "ExecutionRole", execution_role) }
        /// `AutoMountHomeEFS`.
        #[track_caller] pub fn auto_mount_home_efs(self, value: impl IntoVal<UserSettingsAutoMountHomeEfs>) -> Self { with(self, "AutoMountHomeEFS", value) }
        /// `CodeEditorAppSettings`.
        #[track_caller] pub fn code_editor_app_settings(self, value: impl IntoVal<CodeEditorAppSettings>) -> Self { with(self, "CodeEditorAppSettings", value) }
        /// `CustomFileSystemConfigs`: at most 2 items, no item twice.
        #[track_caller] pub fn custom_file_system_configs(self, value: impl IntoVal<List<CustomFileSystemConfig>>) -> Self { with(self, "CustomFileSystemConfigs", value) }
        /// `CustomPosixUserConfig`.
        #[track_caller] pub fn custom_posix_user_config(self, value: impl IntoVal<CustomPosixUserConfig>) -> Self { with(self, "CustomPosixUserConfig", value) }
        /// `DefaultLandingUri`: at most 1023 characters.
        #[track_caller] pub fn default_landing_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultLandingUri", value) }
        /// `ExecutionRole`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRole", value) }
        /// `JupyterLabAppSettings`.
        #[track_caller] pub fn jupyter_lab_app_settings(self, value: impl IntoVal<JupyterLabAppSettings>) -> Self { with(self, "JupyterLabAppSettings", value) }
        /// `JupyterServerAppSettings`.
        #[track_caller] pub fn jupyter_server_app_settings(self, value: impl IntoVal<JupyterServerAppSettings>) -> Self { with(self, "JupyterServerAppSettings", value) }
        /// `KernelGatewayAppSettings`.
        #[track_caller] pub fn kernel_gateway_app_settings(self, value: impl IntoVal<KernelGatewayAppSettings>) -> Self { with(self, "KernelGatewayAppSettings", value) }
        /// `RSessionAppSettings`.
        #[track_caller] pub fn r_session_app_settings(self, value: impl IntoVal<RSessionAppSettings>) -> Self { with(self, "RSessionAppSettings", value) }
        /// `RStudioServerProAppSettings`.
        #[track_caller] pub fn r_studio_server_pro_app_settings(self, value: impl IntoVal<RStudioServerProAppSettings>) -> Self { with(self, "RStudioServerProAppSettings", value) }
        /// `SecurityGroups`: at most 5 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `SharingSettings`.
        #[track_caller] pub fn sharing_settings(self, value: impl IntoVal<SharingSettings>) -> Self { with(self, "SharingSettings", value) }
        /// `SpaceStorageSettings`.
        #[track_caller] pub fn space_storage_settings(self, value: impl IntoVal<DefaultSpaceStorageSettings>) -> Self { with(self, "SpaceStorageSettings", value) }
        /// `StudioWebPortal`.
        #[track_caller] pub fn studio_web_portal(self, value: impl IntoVal<UserSettingsStudioWebPortal>) -> Self { with(self, "StudioWebPortal", value) }
        /// `StudioWebPortalSettings`.
        #[track_caller] pub fn studio_web_portal_settings(self, value: impl IntoVal<StudioWebPortalSettings>) -> Self { with(self, "StudioWebPortalSettings", value) }
    }

    /// Words of `AutoMountHomeEFS`.
    pub type UserSettingsAutoMountHomeEfs = Word<fn(of::UserSettingsAutoMountHomeEfs)>;
    impl UserSettingsAutoMountHomeEfs {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `DefaultAsDomain`
        pub const DefaultAsDomain: Self = word("DefaultAsDomain");
    }

    /// Words of `StudioWebPortal`.
    pub type UserSettingsStudioWebPortal = Word<fn(of::UserSettingsStudioWebPortal)>;
    impl UserSettingsStudioWebPortal {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::SageMaker::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpoint.html).
///
/// What `Ref` returns: `EndpointArn`.
pub type CfnEndpoint = Handle<of::CfnEndpoint>;
impl cfn::ResourceType for of::CfnEndpoint { const TYPE: &'static str = "AWS::SageMaker::Endpoint"; type Tags = cfn::TagList; type Props = CfnEndpointProps; type Reference = Is<kinds::SageMakerEndpointArn>; }
impl CfnEndpoint {
    /// The attribute `EndpointArn`.
    #[inline] pub fn attr_endpoint_arn(&self) -> Val<Is<kinds::SageMakerEndpointArn>> { cfn::attribute(&self.0, "EndpointArn") }
    /// The attribute `EndpointName`.
    #[inline] pub fn attr_endpoint_name(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointName") }
}

/// Properties of [`CfnEndpoint`].
///
/// Mandatory: `EndpointConfigName`.
///
/// A change replaces the resource: `EndpointName`.
pub type CfnEndpointProps = Fields<of::CfnEndpoint>;
impl CfnEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoint_config_name: impl IntoVal<String>) -> Self { with(empty(), "EndpointConfigName", endpoint_config_name) }
    /// `DeploymentConfig`.
    #[track_caller] pub fn deployment_config(self, value: impl IntoVal<cfn_endpoint::DeploymentConfig>) -> Self { with(self, "DeploymentConfig", value) }
    /// `EndpointConfigName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
    #[track_caller] pub fn endpoint_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointConfigName", value) }
    /// `EndpointName`: 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `ExcludeRetainedVariantProperties`. Write-only.
    #[track_caller] pub fn exclude_retained_variant_properties(self, value: impl IntoVal<List<cfn_endpoint::VariantProperty>>) -> Self { with(self, "ExcludeRetainedVariantProperties", value) }
    /// `RetainAllVariantProperties`. Write-only.
    #[track_caller] pub fn retain_all_variant_properties(self, value: impl IntoVal<bool>) -> Self { with(self, "RetainAllVariantProperties", value) }
    /// `RetainDeploymentConfig`. Write-only.
    #[track_caller] pub fn retain_deployment_config(self, value: impl IntoVal<bool>) -> Self { with(self, "RetainDeploymentConfig", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEndpoint`].
pub mod cfn_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Alarm {} pub enum AutoRollbackConfig {} pub enum BlueGreenUpdatePolicy {} pub enum CapacitySize {} pub enum CapacitySizeType {} pub enum DeploymentConfig {} impl ias_core::Optional for DeploymentConfig {} pub enum RollingUpdatePolicy {} pub enum Tag {} pub enum TrafficRoutingConfig {} pub enum TrafficRoutingConfigType {} pub enum VariantProperty {} impl ias_core::Optional for VariantProperty {} }

    /// `Alarm`.
    pub type Alarm = Fields<of::Alarm>;
    impl Alarm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_name: impl IntoVal<String>) -> Self { with(empty(), "AlarmName", alarm_name) }
        /// `AlarmName`: mandatory, 1 to 255 characters, matches `^(?!\s*$).+$`.
        #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    }

    /// `AutoRollbackConfig`.
    pub type AutoRollbackConfig = Fields<of::AutoRollbackConfig>;
    impl AutoRollbackConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarms: impl IntoVal<List<Alarm>>) -> Self { with(empty(), "Alarms", alarms) }
        /// `Alarms`: mandatory, at most 10 items.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<List<Alarm>>) -> Self { with(self, "Alarms", value) }
    }

    /// `BlueGreenUpdatePolicy`.
    pub type BlueGreenUpdatePolicy = Fields<of::BlueGreenUpdatePolicy>;
    impl BlueGreenUpdatePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(traffic_routing_configuration: impl IntoVal<TrafficRoutingConfig>) -> Self { with(empty(), "TrafficRoutingConfiguration", traffic_routing_configuration) }
        /// `MaximumExecutionTimeoutInSeconds`: 600 to 28800.
        #[track_caller] pub fn maximum_execution_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumExecutionTimeoutInSeconds", value) }
        /// `TerminationWaitInSeconds`: 0 to 3600.
        #[track_caller] pub fn termination_wait_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminationWaitInSeconds", value) }
        /// `TrafficRoutingConfiguration`: mandatory.
        #[track_caller] pub fn traffic_routing_configuration(self, value: impl IntoVal<TrafficRoutingConfig>) -> Self { with(self, "TrafficRoutingConfiguration", value) }
    }

    /// `CapacitySize`.
    pub type CapacitySize = Fields<of::CapacitySize>;
    impl CapacitySize {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CapacitySizeType>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CapacitySizeType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at least 1.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type CapacitySizeType = Word<fn(of::CapacitySizeType)>;
    impl CapacitySizeType {
        /// `CAPACITY_PERCENT`
        pub const CapacityPercent: Self = word("CAPACITY_PERCENT");
        /// `INSTANCE_COUNT`
        pub const InstanceCount: Self = word("INSTANCE_COUNT");
    }

    /// `DeploymentConfig`.
    pub type DeploymentConfig = Fields<of::DeploymentConfig>;
    impl DeploymentConfig {
        /// `AutoRollbackConfiguration`.
        #[track_caller] pub fn auto_rollback_configuration(self, value: impl IntoVal<AutoRollbackConfig>) -> Self { with(self, "AutoRollbackConfiguration", value) }
        /// `BlueGreenUpdatePolicy`.
        #[track_caller] pub fn blue_green_update_policy(self, value: impl IntoVal<BlueGreenUpdatePolicy>) -> Self { with(self, "BlueGreenUpdatePolicy", value) }
        /// `RollingUpdatePolicy`.
        #[track_caller] pub fn rolling_update_policy(self, value: impl IntoVal<RollingUpdatePolicy>) -> Self { with(self, "RollingUpdatePolicy", value) }
    }

    /// `RollingUpdatePolicy`.
    pub type RollingUpdatePolicy = Fields<of::RollingUpdatePolicy>;
    impl RollingUpdatePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(maximum_batch_size: impl IntoVal<CapacitySize>, wait_interval_in_seconds: impl IntoVal<i64>) -> Self { with(with(empty(), "MaximumBatchSize", maximum_batch_size), "WaitIntervalInSeconds", wait_interval_in_seconds) }
        /// `MaximumBatchSize`: mandatory.
        #[track_caller] pub fn maximum_batch_size(self, value: impl IntoVal<CapacitySize>) -> Self { with(self, "MaximumBatchSize", value) }
        /// `MaximumExecutionTimeoutInSeconds`: 600 to 28800.
        #[track_caller] pub fn maximum_execution_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumExecutionTimeoutInSeconds", value) }
        /// `RollbackMaximumBatchSize`.
        #[track_caller] pub fn rollback_maximum_batch_size(self, value: impl IntoVal<CapacitySize>) -> Self { with(self, "RollbackMaximumBatchSize", value) }
        /// `WaitIntervalInSeconds`: mandatory, 0 to 3600.
        #[track_caller] pub fn wait_interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitIntervalInSeconds", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TrafficRoutingConfig`.
    pub type TrafficRoutingConfig = Fields<of::TrafficRoutingConfig>;
    impl TrafficRoutingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<TrafficRoutingConfigType>) -> Self { with(empty(), "Type", type_) }
        /// `CanarySize`.
        #[track_caller] pub fn canary_size(self, value: impl IntoVal<CapacitySize>) -> Self { with(self, "CanarySize", value) }
        /// `LinearStepSize`.
        #[track_caller] pub fn linear_step_size(self, value: impl IntoVal<CapacitySize>) -> Self { with(self, "LinearStepSize", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TrafficRoutingConfigType>) -> Self { with(self, "Type", value) }
        /// `WaitIntervalInSeconds`: 0 to 3600.
        #[track_caller] pub fn wait_interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitIntervalInSeconds", value) }
    }

    /// Words of `Type`.
    pub type TrafficRoutingConfigType = Word<fn(of::TrafficRoutingConfigType)>;
    impl TrafficRoutingConfigType {
        /// `ALL_AT_ONCE`
        pub const AllAtOnce: Self = word("ALL_AT_ONCE");
        /// `CANARY`
        pub const Canary: Self = word("CANARY");
        /// `LINEAR`
        pub const Linear: Self = word("LINEAR");
    }

    /// `VariantProperty`.
    pub type VariantProperty = Fields<of::VariantProperty>;
    impl VariantProperty {
        /// `VariantPropertyType`.
        #[track_caller] pub fn variant_property_type(self, value: impl IntoVal<String>) -> Self { with(self, "VariantPropertyType", value) }
    }
}

/// [`AWS::SageMaker::EndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html).
///
/// What `Ref` returns: `EndpointConfigArn`.
pub type CfnEndpointConfig = Handle<of::CfnEndpointConfig>;
impl cfn::ResourceType for of::CfnEndpointConfig { const TYPE: &'static str = "AWS::SageMaker::EndpointConfig"; type Tags = cfn::TagList; type Props = CfnEndpointConfigProps; type Reference = Is<kinds::EndpointConfigArn>; }
impl CfnEndpointConfig {
    /// The attribute `EndpointConfigArn`.
    #[inline] pub fn attr_endpoint_config_arn(&self) -> Val<Is<kinds::EndpointConfigArn>> { cfn::attribute(&self.0, "EndpointConfigArn") }
    /// The attribute `EndpointConfigName`.
    #[inline] pub fn attr_endpoint_config_name(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointConfigName") }
}

/// Properties of [`CfnEndpointConfig`].
///
/// Mandatory: `ProductionVariants`.
///
/// A change replaces the resource: `AsyncInferenceConfig`, `DataCaptureConfig`, `EnableNetworkIsolation`, `EndpointConfigName`, `ExecutionRoleArn`, `ExplainerConfig`, `KmsKeyId`, `MetricsConfig`, `ProductionVariants`, `ShadowProductionVariants`, `VpcConfig`.
pub type CfnEndpointConfigProps = Fields<of::CfnEndpointConfig>;
impl CfnEndpointConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(production_variants: impl IntoVal<List<cfn_endpoint_config::ProductionVariant>>) -> Self { with(empty(), "ProductionVariants", production_variants) }
    /// `AsyncInferenceConfig`. Changing it replaces the resource.
    #[track_caller] pub fn async_inference_config(self, value: impl IntoVal<cfn_endpoint_config::AsyncInferenceConfig>) -> Self { with(self, "AsyncInferenceConfig", value) }
    /// `DataCaptureConfig`. Changing it replaces the resource.
    #[track_caller] pub fn data_capture_config(self, value: impl IntoVal<cfn_endpoint_config::DataCaptureConfig>) -> Self { with(self, "DataCaptureConfig", value) }
    /// `EnableNetworkIsolation`. Changing it replaces the resource.
    #[track_caller] pub fn enable_network_isolation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableNetworkIsolation", value) }
    /// `EndpointConfigName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointConfigName", value) }
    /// `ExecutionRoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `ExplainerConfig`. Changing it replaces the resource.
    #[track_caller] pub fn explainer_config(self, value: impl IntoVal<cfn_endpoint_config::ExplainerConfig>) -> Self { with(self, "ExplainerConfig", value) }
    /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MetricsConfig`. Changing it replaces the resource.
    #[track_caller] pub fn metrics_config(self, value: impl IntoVal<cfn_endpoint_config::MetricsConfig>) -> Self { with(self, "MetricsConfig", value) }
    /// `ProductionVariants`: mandatory, 1 to 10 items. Changing it replaces the resource.
    #[track_caller] pub fn production_variants(self, value: impl IntoVal<List<cfn_endpoint_config::ProductionVariant>>) -> Self { with(self, "ProductionVariants", value) }
    /// `ShadowProductionVariants`: 1 to 10 items. Changing it replaces the resource.
    #[track_caller] pub fn shadow_production_variants(self, value: impl IntoVal<List<cfn_endpoint_config::ProductionVariant>>) -> Self { with(self, "ShadowProductionVariants", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_endpoint_config::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_endpoint_config::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnEndpointConfig`].
pub mod cfn_endpoint_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum AsyncInferenceClientConfig {} impl ias_core::Optional for AsyncInferenceClientConfig {} pub enum AsyncInferenceConfig {} pub enum AsyncInferenceNotificationConfig {} impl ias_core::Optional for AsyncInferenceNotificationConfig {} pub enum AsyncInferenceNotificationConfigIncludeInferenceResponseIn {} pub enum AsyncInferenceOutputConfig {} impl ias_core::Optional for AsyncInferenceOutputConfig {} pub enum CapacityReservationConfig {} impl ias_core::Optional for CapacityReservationConfig {} pub enum CaptureContentTypeHeader {} impl ias_core::Optional for CaptureContentTypeHeader {} pub enum CaptureOption {} pub enum CaptureOptionCaptureMode {} pub enum ClarifyExplainerConfig {} pub enum ClarifyInferenceConfig {} impl ias_core::Optional for ClarifyInferenceConfig {} pub enum ClarifyShapBaselineConfig {} impl ias_core::Optional for ClarifyShapBaselineConfig {} pub enum ClarifyShapConfig {} pub enum ClarifyTextConfig {} pub enum CoreDumpConfig {} pub enum DataCaptureConfig {} pub enum ExplainerConfig {} impl ias_core::Optional for ExplainerConfig {} pub enum InstancePool {} pub enum ManagedInstanceScaling {} impl ias_core::Optional for ManagedInstanceScaling {} pub enum ManagedInstanceScalingStatus {} pub enum MetricsConfig {} impl ias_core::Optional for MetricsConfig {} pub enum PrefixAwareRoutingConfig {} impl ias_core::Optional for PrefixAwareRoutingConfig {} pub enum ProductionVariant {} pub enum ProductionVariantInferenceAmiVersion {} pub enum RoutingConfig {} impl ias_core::Optional for RoutingConfig {} pub enum RoutingConfigRoutingStrategy {} pub enum ScaleInPolicy {} pub enum ScaleInPolicyStrategy {} pub enum ServerlessConfig {} pub enum VpcConfig {} }

    /// `AsyncInferenceClientConfig`.
    pub type AsyncInferenceClientConfig = Fields<of::AsyncInferenceClientConfig>;
    impl AsyncInferenceClientConfig {
        /// `MaxConcurrentInvocationsPerInstance`: 1 to 1000.
        #[track_caller] pub fn max_concurrent_invocations_per_instance(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentInvocationsPerInstance", value) }
    }

    /// `AsyncInferenceConfig`.
    pub type AsyncInferenceConfig = Fields<of::AsyncInferenceConfig>;
    impl AsyncInferenceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_config: impl IntoVal<AsyncInferenceOutputConfig>) -> Self { with(empty(), "OutputConfig", output_config) }
        /// `ClientConfig`.
        #[track_caller] pub fn client_config(self, value: impl IntoVal<AsyncInferenceClientConfig>) -> Self { with(self, "ClientConfig", value) }
        /// `OutputConfig`: mandatory.
        #[track_caller] pub fn output_config(self, value: impl IntoVal<AsyncInferenceOutputConfig>) -> Self { with(self, "OutputConfig", value) }
    }

    /// `AsyncInferenceNotificationConfig`.
    pub type AsyncInferenceNotificationConfig = Fields<of::AsyncInferenceNotificationConfig>;
    impl AsyncInferenceNotificationConfig {
        /// `ErrorTopic`: at most 2048 characters, matches `^arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn error_topic(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorTopic", value) }
        /// `IncludeInferenceResponseIn`: at most 2 items.
        #[track_caller] pub fn include_inference_response_in(self, value: impl IntoVal<List<AsyncInferenceNotificationConfigIncludeInferenceResponseIn>>) -> Self { with(self, "IncludeInferenceResponseIn", value) }
        /// `SuccessTopic`: at most 2048 characters, matches `^arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn success_topic(self, value: impl IntoVal<String>) -> Self { with(self, "SuccessTopic", value) }
    }

    /// Words of `IncludeInferenceResponseIn`.
    pub type AsyncInferenceNotificationConfigIncludeInferenceResponseIn = Word<fn(of::AsyncInferenceNotificationConfigIncludeInferenceResponseIn)>;
    impl AsyncInferenceNotificationConfigIncludeInferenceResponseIn {
        /// `ERROR_NOTIFICATION_TOPIC`
        pub const ErrorNotificationTopic: Self = word("ERROR_NOTIFICATION_TOPIC");
        /// `SUCCESS_NOTIFICATION_TOPIC`
        pub const SuccessNotificationTopic: Self = word("SUCCESS_NOTIFICATION_TOPIC");
    }

    /// `AsyncInferenceOutputConfig`.
    pub type AsyncInferenceOutputConfig = Fields<of::AsyncInferenceOutputConfig>;
    impl AsyncInferenceOutputConfig {
        /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `NotificationConfig`.
        #[track_caller] pub fn notification_config(self, value: impl IntoVal<AsyncInferenceNotificationConfig>) -> Self { with(self, "NotificationConfig", value) }
        /// `S3FailurePath`: at most 512 characters, matches `^(https|s3)://([^/])/?(.*)$`.
        #[track_caller] pub fn s3_failure_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3FailurePath", value) }
        /// `S3OutputPath`: at most 512 characters, matches `^(https|s3)://([^/])/?(.*)$`.
        #[track_caller] pub fn s3_output_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3OutputPath", value) }
    }

    /// `CapacityReservationConfig`.
    pub type CapacityReservationConfig = Fields<of::CapacityReservationConfig>;
    impl CapacityReservationConfig {
        /// `CapacityReservationPreference`: matches `capacity-reservations-only`.
        #[track_caller] pub fn capacity_reservation_preference(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationPreference", value) }
        /// `MlReservationArn`: 20 to 258 characters, matches `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/`.
        #[track_caller] pub fn ml_reservation_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MlReservationArn", value) }
    }

    /// `CaptureContentTypeHeader`.
    pub type CaptureContentTypeHeader = Fields<of::CaptureContentTypeHeader>;
    impl CaptureContentTypeHeader {
        /// `CsvContentTypes`: 1 to 10 items, each 1 to 256 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*$`.
        #[track_caller] pub fn csv_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CsvContentTypes", value) }
        /// `JsonContentTypes`: 1 to 10 items, each 1 to 256 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*$`.
        #[track_caller] pub fn json_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "JsonContentTypes", value) }
    }

    /// `CaptureOption`.
    pub type CaptureOption = Fields<of::CaptureOption>;
    impl CaptureOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capture_mode: impl IntoVal<CaptureOptionCaptureMode>) -> Self { with(empty(), "CaptureMode", capture_mode) }
        /// `CaptureMode`: mandatory.
        #[track_caller] pub fn capture_mode(self, value: impl IntoVal<CaptureOptionCaptureMode>) -> Self { with(self, "CaptureMode", value) }
    }

    /// Words of `CaptureMode`.
    pub type CaptureOptionCaptureMode = Word<fn(of::CaptureOptionCaptureMode)>;
    impl CaptureOptionCaptureMode {
        /// `Input`
        pub const Input: Self = word("Input");
        /// `InputAndOutput`
        pub const InputAndOutput: Self = word("InputAndOutput");
        /// `Output`
        pub const Output: Self = word("Output");
    }

    /// `ClarifyExplainerConfig`.
    pub type ClarifyExplainerConfig = Fields<of::ClarifyExplainerConfig>;
    impl ClarifyExplainerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(shap_config: impl IntoVal<ClarifyShapConfig>) -> Self { with(empty(), "ShapConfig", shap_config) }
        /// `EnableExplanations`: 1 to 64 characters.
        #[track_caller] pub fn enable_explanations(self, value: impl IntoVal<String>) -> Self { with(self, "EnableExplanations", value) }
        /// `InferenceConfig`.
        #[track_caller] pub fn inference_config(self, value: impl IntoVal<ClarifyInferenceConfig>) -> Self { with(self, "InferenceConfig", value) }
        /// `ShapConfig`: mandatory.
        #[track_caller] pub fn shap_config(self, value: impl IntoVal<ClarifyShapConfig>) -> Self { with(self, "ShapConfig", value) }
    }

    /// `ClarifyInferenceConfig`.
    pub type ClarifyInferenceConfig = Fields<of::ClarifyInferenceConfig>;
    impl ClarifyInferenceConfig {
        /// `ContentTemplate`: 1 to 64 characters.
        #[track_caller] pub fn content_template(self, value: impl IntoVal<String>) -> Self { with(self, "ContentTemplate", value) }
        /// `FeatureHeaders`: 1 to 256 items, each 1 to 64 characters.
        #[track_caller] pub fn feature_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FeatureHeaders", value) }
        /// `FeatureTypes`: 1 to 256 items, each matches `numerical|categorical|text`.
        #[track_caller] pub fn feature_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FeatureTypes", value) }
        /// `FeaturesAttribute`: 1 to 64 characters.
        #[track_caller] pub fn features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "FeaturesAttribute", value) }
        /// `LabelAttribute`: 1 to 64 characters.
        #[track_caller] pub fn label_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "LabelAttribute", value) }
        /// `LabelHeaders`: 1 to 16 items, each 1 to 64 characters.
        #[track_caller] pub fn label_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LabelHeaders", value) }
        /// `LabelIndex`: at least 0.
        #[track_caller] pub fn label_index(self, value: impl IntoVal<i64>) -> Self { with(self, "LabelIndex", value) }
        /// `MaxPayloadInMB`: 1 to 25.
        #[track_caller] pub fn max_payload_in_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPayloadInMB", value) }
        /// `MaxRecordCount`: at least 1.
        #[track_caller] pub fn max_record_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRecordCount", value) }
        /// `ProbabilityAttribute`: 1 to 64 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `ProbabilityIndex`: at least 0.
        #[track_caller] pub fn probability_index(self, value: impl IntoVal<i64>) -> Self { with(self, "ProbabilityIndex", value) }
    }

    /// `ClarifyShapBaselineConfig`.
    pub type ClarifyShapBaselineConfig = Fields<of::ClarifyShapBaselineConfig>;
    impl ClarifyShapBaselineConfig {
        /// `MimeType`: at most 255 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*`.
        #[track_caller] pub fn mime_type(self, value: impl IntoVal<String>) -> Self { with(self, "MimeType", value) }
        /// `ShapBaseline`: 1 to 4096 characters, matches `[\s\S]+`.
        #[track_caller] pub fn shap_baseline(self, value: impl IntoVal<String>) -> Self { with(self, "ShapBaseline", value) }
        /// `ShapBaselineUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn shap_baseline_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ShapBaselineUri", value) }
    }

    /// `ClarifyShapConfig`.
    pub type ClarifyShapConfig = Fields<of::ClarifyShapConfig>;
    impl ClarifyShapConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(shap_baseline_config: impl IntoVal<ClarifyShapBaselineConfig>) -> Self { with(empty(), "ShapBaselineConfig", shap_baseline_config) }
        /// `NumberOfSamples`: at least 1.
        #[track_caller] pub fn number_of_samples(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfSamples", value) }
        /// `Seed`.
        #[track_caller] pub fn seed(self, value: impl IntoVal<i64>) -> Self { with(self, "Seed", value) }
        /// `ShapBaselineConfig`: mandatory.
        #[track_caller] pub fn shap_baseline_config(self, value: impl IntoVal<ClarifyShapBaselineConfig>) -> Self { with(self, "ShapBaselineConfig", value) }
        /// `TextConfig`.
        #[track_caller] pub fn text_config(self, value: impl IntoVal<ClarifyTextConfig>) -> Self { with(self, "TextConfig", value) }
        /// `UseLogit`.
        #[track_caller] pub fn use_logit(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLogit", value) }
    }

    /// `ClarifyTextConfig`.
    pub type ClarifyTextConfig = Fields<of::ClarifyTextConfig>;
    impl ClarifyTextConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(language: impl IntoVal<String>, granularity: impl IntoVal<String>) -> Self { with(with(empty(), "Language", language), "Granularity", granularity) }
        /// `Granularity`: mandatory, matches `token|sentence|paragraph`.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<String>) -> Self { with(self, "Granularity", value) }
        /// `Language`: mandatory.
        #[track_caller] pub fn language(self, value: impl IntoVal<String>) -> Self { with(self, "Language", value) }
    }

    /// `CoreDumpConfig`.
    pub type CoreDumpConfig = Fields<of::CoreDumpConfig>;
    impl CoreDumpConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_s3_uri: impl IntoVal<String>) -> Self { with(empty(), "DestinationS3Uri", destination_s3_uri) }
        /// `DestinationS3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/])/?(.*)$`.
        #[track_caller] pub fn destination_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationS3Uri", value) }
        /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `DataCaptureConfig`.
    pub type DataCaptureConfig = Fields<of::DataCaptureConfig>;
    /// What [`DataCaptureConfig`] cannot do without.
    pub struct DataCaptureConfigRequired<A, B, C> {
        /// `CaptureOptions`: 1 to 32 items.
        pub capture_options: A,
        /// `DestinationS3Uri`: at most 512 characters, matches `^(https|s3)://([^/])/?(.*)$`.
        pub destination_s3_uri: B,
        /// `InitialSamplingPercentage`: 0 to 100.
        pub initial_sampling_percentage: C,
    }
    impl DataCaptureConfig {
        /// Takes what is mandatory, by name: [`DataCaptureConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<CaptureOption>>, B: IntoVal<String>, C: IntoVal<i64>>(required: DataCaptureConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "CaptureOptions", required.capture_options), "DestinationS3Uri", required.destination_s3_uri), "InitialSamplingPercentage", required.initial_sampling_percentage) }
        /// `CaptureContentTypeHeader`.
        #[track_caller] pub fn capture_content_type_header(self, value: impl IntoVal<CaptureContentTypeHeader>) -> Self { with(self, "CaptureContentTypeHeader", value) }
        /// `CaptureOptions`: mandatory, 1 to 32 items.
        #[track_caller] pub fn capture_options(self, value: impl IntoVal<List<CaptureOption>>) -> Self { with(self, "CaptureOptions", value) }
        /// `DestinationS3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/])/?(.*)$`.
        #[track_caller] pub fn destination_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationS3Uri", value) }
        /// `EnableCapture`.
        #[track_caller] pub fn enable_capture(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCapture", value) }
        /// `InitialSamplingPercentage`: mandatory, 0 to 100.
        #[track_caller] pub fn initial_sampling_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "InitialSamplingPercentage", value) }
        /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `ExplainerConfig`.
    pub type ExplainerConfig = Fields<of::ExplainerConfig>;
    impl ExplainerConfig {
        /// `ClarifyExplainerConfig`.
        #[track_caller] pub fn clarify_explainer_config(self, value: impl IntoVal<ClarifyExplainerConfig>) -> Self { with(self, "ClarifyExplainerConfig", value) }
    }

    /// `InstancePool`.
    pub type InstancePool = Fields<of::InstancePool>;
    impl InstancePool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>, priority: impl IntoVal<i64>) -> Self { with(with(empty(), "InstanceType", instance_type), "Priority", priority) }
        /// `InstanceType`: mandatory, one of `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.large`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5d.18xlarge` and 265 more.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `ModelNameOverride`: at most 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
        #[track_caller] pub fn model_name_override(self, value: impl IntoVal<String>) -> Self { with(self, "ModelNameOverride", value) }
        /// `Priority`: mandatory, 1 to 5.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    }

    /// `ManagedInstanceScaling`.
    pub type ManagedInstanceScaling = Fields<of::ManagedInstanceScaling>;
    impl ManagedInstanceScaling {
        /// `MaxInstanceCount`: at least 1.
        #[track_caller] pub fn max_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxInstanceCount", value) }
        /// `MinInstanceCount`: at least 0.
        #[track_caller] pub fn min_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinInstanceCount", value) }
        /// `ScaleInPolicy`.
        #[track_caller] pub fn scale_in_policy(self, value: impl IntoVal<ScaleInPolicy>) -> Self { with(self, "ScaleInPolicy", value) }
        /// `Status`: 1 to 10 characters.
        #[track_caller] pub fn status(self, value: impl IntoVal<ManagedInstanceScalingStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type ManagedInstanceScalingStatus = Word<fn(of::ManagedInstanceScalingStatus)>;
    impl ManagedInstanceScalingStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `MetricsConfig`.
    pub type MetricsConfig = Fields<of::MetricsConfig>;
    impl MetricsConfig {
        /// `EnableDetailedObservability`.
        #[track_caller] pub fn enable_detailed_observability(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDetailedObservability", value) }
        /// `EnableEnhancedMetrics`.
        #[track_caller] pub fn enable_enhanced_metrics(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableEnhancedMetrics", value) }
        /// `MetricPublishFrequencyInSeconds`: one of `10`, `30`, `60`, `120`, `180`, `240`, `300`.
        #[track_caller] pub fn metric_publish_frequency_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MetricPublishFrequencyInSeconds", value) }
    }

    /// `PrefixAwareRoutingConfig`.
    pub type PrefixAwareRoutingConfig = Fields<of::PrefixAwareRoutingConfig>;
    impl PrefixAwareRoutingConfig {
        /// `ConcurrencyThreshold`: 1 to 1024.
        #[track_caller] pub fn concurrency_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "ConcurrencyThreshold", value) }
        /// `PrefixLength`: 1024 to 65536.
        #[track_caller] pub fn prefix_length(self, value: impl IntoVal<i64>) -> Self { with(self, "PrefixLength", value) }
    }

    /// `ProductionVariant`.
    pub type ProductionVariant = Fields<of::ProductionVariant>;
    impl ProductionVariant {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(variant_name: impl IntoVal<String>) -> Self { with(empty(), "VariantName", variant_name) }
        /// `CapacityReservationConfig`.
        #[track_caller] pub fn capacity_reservation_config(self, value: impl IntoVal<CapacityReservationConfig>) -> Self { with(self, "CapacityReservationConfig", value) }
        /// `ContainerStartupHealthCheckTimeoutInSeconds`: 60 to 3600.
        #[track_caller] pub fn container_startup_health_check_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerStartupHealthCheckTimeoutInSeconds", value) }
        /// `CoreDumpConfig`.
        #[track_caller] pub fn core_dump_config(self, value: impl IntoVal<CoreDumpConfig>) -> Self { with(self, "CoreDumpConfig", value) }
        /// `EnableSSMAccess`.
        #[track_caller] pub fn enable_ssm_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSSMAccess", value) }
        /// `InferenceAmiVersion`.
        #[track_caller] pub fn inference_ami_version(self, value: impl IntoVal<ProductionVariantInferenceAmiVersion>) -> Self { with(self, "InferenceAmiVersion", value) }
        /// `InitialInstanceCount`: at least 1.
        #[track_caller] pub fn initial_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InitialInstanceCount", value) }
        /// `InitialVariantWeight`: at least 0.
        #[track_caller] pub fn initial_variant_weight(self, value: impl IntoVal<f64>) -> Self { with(self, "InitialVariantWeight", value) }
        /// `InstancePools`: 1 to 5 items.
        #[track_caller] pub fn instance_pools(self, value: impl IntoVal<List<InstancePool>>) -> Self { with(self, "InstancePools", value) }
        /// `InstanceType`: one of `ml.c4.2xlarge`, `ml.c4.4xlarge`, `ml.c4.8xlarge`, `ml.c4.large`, `ml.c4.xlarge`, `ml.c5.18xlarge`, `ml.c5.2xlarge`, `ml.c5.4xlarge`, `ml.c5.9xlarge`, `ml.c5.large`, `ml.c5.xlarge`, `ml.c5d.18xlarge` and 265 more.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `ManagedInstanceScaling`.
        #[track_caller] pub fn managed_instance_scaling(self, value: impl IntoVal<ManagedInstanceScaling>) -> Self { with(self, "ManagedInstanceScaling", value) }
        /// `ModelDataDownloadTimeoutInSeconds`: 60 to 3600.
        #[track_caller] pub fn model_data_download_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ModelDataDownloadTimeoutInSeconds", value) }
        /// `ModelName`: 1 to 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
        #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
        /// `RoutingConfig`.
        #[track_caller] pub fn routing_config(self, value: impl IntoVal<RoutingConfig>) -> Self { with(self, "RoutingConfig", value) }
        /// `ServerlessConfig`.
        #[track_caller] pub fn serverless_config(self, value: impl IntoVal<ServerlessConfig>) -> Self { with(self, "ServerlessConfig", value) }
        /// `VariantInstanceProvisionTimeoutInSeconds`: 300 to 3600.
        #[track_caller] pub fn variant_instance_provision_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "VariantInstanceProvisionTimeoutInSeconds", value) }
        /// `VariantName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn variant_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariantName", value) }
        /// `VolumeSizeInGB`: 1 to 512.
        #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGB", value) }
    }

    /// Words of `InferenceAmiVersion`.
    pub type ProductionVariantInferenceAmiVersion = Word<fn(of::ProductionVariantInferenceAmiVersion)>;
    impl ProductionVariantInferenceAmiVersion {
        /// `al2-ami-sagemaker-inference-gpu-2`
        pub const Al2AmiSagemakerInferenceGpu2: Self = word("al2-ami-sagemaker-inference-gpu-2");
        /// `al2-ami-sagemaker-inference-gpu-2-1`
        pub const Al2AmiSagemakerInferenceGpu2_1: Self = word("al2-ami-sagemaker-inference-gpu-2-1");
        /// `al2-ami-sagemaker-inference-gpu-3-1`
        pub const Al2AmiSagemakerInferenceGpu3_1: Self = word("al2-ami-sagemaker-inference-gpu-3-1");
        /// `al2-ami-sagemaker-inference-neuron-2`
        pub const Al2AmiSagemakerInferenceNeuron2: Self = word("al2-ami-sagemaker-inference-neuron-2");
        /// `al2023-ami-sagemaker-inference-gpu-4-1`
        pub const Al2023AmiSagemakerInferenceGpu4_1: Self = word("al2023-ami-sagemaker-inference-gpu-4-1");
    }

    /// `RoutingConfig`.
    pub type RoutingConfig = Fields<of::RoutingConfig>;
    impl RoutingConfig {
        /// `PrefixAwareRoutingConfig`.
        #[track_caller] pub fn prefix_aware_routing_config(self, value: impl IntoVal<PrefixAwareRoutingConfig>) -> Self { with(self, "PrefixAwareRoutingConfig", value) }
        /// `RoutingStrategy`: 1 to 63 characters.
        #[track_caller] pub fn routing_strategy(self, value: impl IntoVal<RoutingConfigRoutingStrategy>) -> Self { with(self, "RoutingStrategy", value) }
    }

    /// Words of `RoutingStrategy`.
    pub type RoutingConfigRoutingStrategy = Word<fn(of::RoutingConfigRoutingStrategy)>;
    impl RoutingConfigRoutingStrategy {
        /// `LEAST_OUTSTANDING_REQUESTS`
        pub const LeastOutstandingRequests: Self = word("LEAST_OUTSTANDING_REQUESTS");
        /// `PREFIX_AWARE`
        pub const PrefixAware: Self = word("PREFIX_AWARE");
        /// `RANDOM`
        pub const Random: Self = word("RANDOM");
    }

    /// `ScaleInPolicy`.
    pub type ScaleInPolicy = Fields<of::ScaleInPolicy>;
    impl ScaleInPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(strategy: impl IntoVal<ScaleInPolicyStrategy>) -> Self { with(empty(), "Strategy", strategy) }
        /// `CooldownInMinutes`: 5 to 1440.
        #[track_caller] pub fn cooldown_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "CooldownInMinutes", value) }
        /// `MaximumStepSize`: 1 to 100.
        #[track_caller] pub fn maximum_step_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumStepSize", value) }
        /// `Strategy`: mandatory, 1 to 63 characters.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<ScaleInPolicyStrategy>) -> Self { with(self, "Strategy", value) }
    }

    /// Words of `Strategy`.
    pub type ScaleInPolicyStrategy = Word<fn(of::ScaleInPolicyStrategy)>;
    impl ScaleInPolicyStrategy {
        /// `CONSOLIDATION`
        pub const Consolidation: Self = word("CONSOLIDATION");
        /// `IDLE_RELEASE`
        pub const IdleRelease: Self = word("IDLE_RELEASE");
    }

    /// `ServerlessConfig`.
    pub type ServerlessConfig = Fields<of::ServerlessConfig>;
    impl ServerlessConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_concurrency: impl IntoVal<i64>, memory_size_in_mb: impl IntoVal<i64>) -> Self { with(with(empty(), "MaxConcurrency", max_concurrency), "MemorySizeInMB", memory_size_in_mb) }
        /// `MaxConcurrency`: mandatory, 1 to 200.
        #[track_caller] pub fn max_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrency", value) }
        /// `MemorySizeInMB`: mandatory, 1024 to 6144.
        #[track_caller] pub fn memory_size_in_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "MemorySizeInMB", value) }
        /// `ProvisionedConcurrency`: 1 to 200.
        #[track_caller] pub fn provisioned_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "ProvisionedConcurrency", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>, security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(with(empty(), "Subnets", subnets), "SecurityGroupIds", security_group_ids) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, each at most 32 characters, each matches `^[-0-9a-zA-Z]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`: mandatory, 1 to 16 items, each at most 32 characters, each matches `^[-0-9a-zA-Z]+$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::SageMaker::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnExperiment = Handle<of::CfnExperiment>;
impl cfn::ResourceType for of::CfnExperiment { const TYPE: &'static str = "AWS::SageMaker::Experiment"; type Tags = cfn::TagList; type Props = CfnExperimentProps; type Reference = Is<kinds::SageMakerExperimentArn>; }
impl CfnExperiment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SageMakerExperimentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnExperiment`].
///
/// Mandatory: `ExperimentName`.
///
/// A change replaces the resource: `ExperimentName`.
pub type CfnExperimentProps = Fields<of::CfnExperiment>;
impl CfnExperimentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(experiment_name: impl IntoVal<String>) -> Self { with(empty(), "ExperimentName", experiment_name) }
    /// `Description`: at most 3072 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `ExperimentName`: mandatory, 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    #[track_caller] pub fn experiment_name(self, value: impl IntoVal<String>) -> Self { with(self, "ExperimentName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_experiment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnExperiment`].
pub mod cfn_experiment {
    pub use super::cfn_ai_workload_config::{Tag};
}

/// [`AWS::SageMaker::ExperimentTrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html).
///
/// What `Ref` returns: `Id`.
pub type CfnExperimentTrialComponent = Handle<of::CfnExperimentTrialComponent>;
impl cfn::ResourceType for of::CfnExperimentTrialComponent { const TYPE: &'static str = "AWS::SageMaker::ExperimentTrialComponent"; type Tags = cfn::TagList; type Props = CfnExperimentTrialComponentProps; type Reference = String; }
impl CfnExperimentTrialComponent {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ExperimentTrialComponentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `LineageGroupArn`.
    #[inline] pub fn attr_lineage_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LineageGroupArn") }
}

/// Properties of [`CfnExperimentTrialComponent`].
///
/// Mandatory: `TrialComponentName`.
///
/// A change replaces the resource: `MetadataProperties`, `TrialComponentName`.
pub type CfnExperimentTrialComponentProps = Fields<of::CfnExperimentTrialComponent>;
impl CfnExperimentTrialComponentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(trial_component_name: impl IntoVal<String>) -> Self { with(empty(), "TrialComponentName", trial_component_name) }
    /// `DisplayName`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EndTime`.
    #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
    /// `MetadataProperties`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_properties(self, value: impl IntoVal<cfn_experiment_trial_component::MetadataProperties>) -> Self { with(self, "MetadataProperties", value) }
    /// `StartTime`.
    #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_experiment_trial_component::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_experiment_trial_component::TagsItems>>) -> Self { with(self, "Tags", value) }
    /// `TrialComponentName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn trial_component_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrialComponentName", value) }
}

/// Types of [`CfnExperimentTrialComponent`].
pub mod cfn_experiment_trial_component {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MetadataProperties {} impl ias_core::Optional for MetadataProperties {} pub enum Status {} impl ias_core::Optional for Status {} pub enum TagsItems {} }

    /// `MetadataProperties`.
    pub type MetadataProperties = Fields<of::MetadataProperties>;
    impl MetadataProperties {
        /// `CommitId`.
        #[track_caller] pub fn commit_id(self, value: impl IntoVal<String>) -> Self { with(self, "CommitId", value) }
        /// `GeneratedBy`.
        #[track_caller] pub fn generated_by(self, value: impl IntoVal<String>) -> Self { with(self, "GeneratedBy", value) }
        /// `ProjectId`.
        #[track_caller] pub fn project_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectId", value) }
        /// `Repository`.
        #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "Repository", value) }
    }

    /// `Status`.
    pub type Status = Fields<of::Status>;
    impl Status {
        /// `Message`.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
        /// `PrimaryStatus`.
        #[track_caller] pub fn primary_status(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryStatus", value) }
    }

    /// `TagsItems`.
    pub type TagsItems = Fields<of::TagsItems>;
    impl TagsItems {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SageMaker::FeatureGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-featuregroup.html).
///
/// What `Ref` returns: `FeatureGroupName`.
pub type CfnFeatureGroup = Handle<of::CfnFeatureGroup>;
impl cfn::ResourceType for of::CfnFeatureGroup { const TYPE: &'static str = "AWS::SageMaker::FeatureGroup"; type Tags = cfn::TagList; type Props = CfnFeatureGroupProps; type Reference = String; }
impl CfnFeatureGroup {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `FeatureGroupStatus`.
    #[inline] pub fn attr_feature_group_status(&self) -> Val<String> { cfn::attribute(&self.0, "FeatureGroupStatus") }
}

/// Properties of [`CfnFeatureGroup`].
///
/// Mandatory: `FeatureGroupName`, `RecordIdentifierFeatureName`, `EventTimeFeatureName`, `FeatureDefinitions`.
///
/// A change replaces the resource: `Description`, `EventTimeFeatureName`, `FeatureGroupName`, `OfflineStoreConfig`, `OnlineStoreConfig`, `RecordIdentifierFeatureName`, `RoleArn`, `Tags`.
pub type CfnFeatureGroupProps = Fields<of::CfnFeatureGroup>;
/// What [`CfnFeatureGroupProps`] cannot do without.
pub struct CfnFeatureGroupPropsRequired<A, B, C, D> {
    /// `FeatureGroupName`: 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Changing it replaces the resource.
    pub feature_group_name: A,
    /// `RecordIdentifierFeatureName`: 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Changing it replaces the resource.
    pub record_identifier_feature_name: B,
    /// `EventTimeFeatureName`: 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Changing it replaces the resource.
    pub event_time_feature_name: C,
    /// `FeatureDefinitions`: 1 to 2500 items.
    pub feature_definitions: D,
}
impl CfnFeatureGroupProps {
    /// Takes what is mandatory, by name: [`CfnFeatureGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<cfn_feature_group::FeatureDefinition>>>(required: CfnFeatureGroupPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FeatureGroupName", required.feature_group_name), "RecordIdentifierFeatureName", required.record_identifier_feature_name), "EventTimeFeatureName", required.event_time_feature_name), "FeatureDefinitions", required.feature_definitions) }
    /// `Description`: at most 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventTimeFeatureName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Changing it replaces the resource.
    #[track_caller] pub fn event_time_feature_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventTimeFeatureName", value) }
    /// `FeatureDefinitions`: mandatory, 1 to 2500 items.
    #[track_caller] pub fn feature_definitions(self, value: impl IntoVal<List<cfn_feature_group::FeatureDefinition>>) -> Self { with(self, "FeatureDefinitions", value) }
    /// `FeatureGroupName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Changing it replaces the resource.
    #[track_caller] pub fn feature_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeatureGroupName", value) }
    /// `OfflineStoreConfig`. Changing it replaces the resource.
    #[track_caller] pub fn offline_store_config(self, value: impl IntoVal<cfn_feature_group::OfflineStoreConfig>) -> Self { with(self, "OfflineStoreConfig", value) }
    /// `OnlineStoreConfig`. Changing it replaces the resource.
    #[track_caller] pub fn online_store_config(self, value: impl IntoVal<cfn_feature_group::OnlineStoreConfig>) -> Self { with(self, "OnlineStoreConfig", value) }
    /// `RecordIdentifierFeatureName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`. Changing it replaces the resource.
    #[track_caller] pub fn record_identifier_feature_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecordIdentifierFeatureName", value) }
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_feature_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThroughputConfig`.
    #[track_caller] pub fn throughput_config(self, value: impl IntoVal<cfn_feature_group::ThroughputConfig>) -> Self { with(self, "ThroughputConfig", value) }
}

/// Types of [`CfnFeatureGroup`].
pub mod cfn_feature_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum DataCatalogConfig {} pub enum FeatureDefinition {} pub enum FeatureDefinitionFeatureType {} pub enum OfflineStoreConfig {} pub enum OnlineStoreConfig {} impl ias_core::Optional for OnlineStoreConfig {} pub enum OnlineStoreSecurityConfig {} impl ias_core::Optional for OnlineStoreSecurityConfig {} pub enum S3StorageConfig {} pub enum StorageType {} pub enum TableFormat {} pub enum ThroughputConfig {} pub enum ThroughputMode {} pub enum TtlDuration {} impl ias_core::Optional for TtlDuration {} pub enum Unit {} }

    /// `DataCatalogConfig`.
    pub type DataCatalogConfig = Fields<of::DataCatalogConfig>;
    /// What [`DataCatalogConfig`] cannot do without.
    pub struct DataCatalogConfigRequired<A, B, C> {
        /// `TableName`: 1 to 255 characters.
        pub table_name: A,
        /// `Catalog`: 1 to 255 characters.
        pub catalog: B,
        /// `Database`: 1 to 255 characters.
        pub database: C,
    }
    impl DataCatalogConfig {
        /// Takes what is mandatory, by name: [`DataCatalogConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: DataCatalogConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "TableName", required.table_name), "Catalog", required.catalog), "Database", required.database) }
        /// `Catalog`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn catalog(self, value: impl IntoVal<String>) -> Self { with(self, "Catalog", value) }
        /// `Database`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
        /// `TableName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `FeatureDefinition`.
    pub type FeatureDefinition = Fields<of::FeatureDefinition>;
    impl FeatureDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(feature_name: impl IntoVal<String>, feature_type: impl IntoVal<FeatureDefinitionFeatureType>) -> Self { with(with(empty(), "FeatureName", feature_name), "FeatureType", feature_type) }
        /// `FeatureName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
        #[track_caller] pub fn feature_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeatureName", value) }
        /// `FeatureType`: mandatory.
        #[track_caller] pub fn feature_type(self, value: impl IntoVal<FeatureDefinitionFeatureType>) -> Self { with(self, "FeatureType", value) }
    }

    /// Words of `FeatureType`.
    pub type FeatureDefinitionFeatureType = Word<fn(of::FeatureDefinitionFeatureType)>;
    impl FeatureDefinitionFeatureType {
        /// `Integral`
        pub const Integral: Self = word("Integral");
        /// `Fractional`
        pub const Fractional: Self = word("Fractional");
        /// `String`
        pub const String: Self = word("String");
    }

    /// `OfflineStoreConfig`.
    pub type OfflineStoreConfig = Fields<of::OfflineStoreConfig>;
    impl OfflineStoreConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_storage_config: impl IntoVal<S3StorageConfig>) -> Self { with(empty(), "S3StorageConfig", s3_storage_config) }
        /// `DataCatalogConfig`.
        #[track_caller] pub fn data_catalog_config(self, value: impl IntoVal<DataCatalogConfig>) -> Self { with(self, "DataCatalogConfig", value) }
        /// `DisableGlueTableCreation`.
        #[track_caller] pub fn disable_glue_table_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableGlueTableCreation", value) }
        /// `S3StorageConfig`: mandatory.
        #[track_caller] pub fn s3_storage_config(self, value: impl IntoVal<S3StorageConfig>) -> Self { with(self, "S3StorageConfig", value) }
        /// `TableFormat`.
        #[track_caller] pub fn table_format(self, value: impl IntoVal<TableFormat>) -> Self { with(self, "TableFormat", value) }
    }

    /// `OnlineStoreConfig`.
    pub type OnlineStoreConfig = Fields<of::OnlineStoreConfig>;
    impl OnlineStoreConfig {
        /// `EnableOnlineStore`. Changing it replaces the resource.
        #[track_caller] pub fn enable_online_store(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableOnlineStore", value) }
        /// `SecurityConfig`. Changing it replaces the resource.
        #[track_caller] pub fn security_config(self, value: impl IntoVal<OnlineStoreSecurityConfig>) -> Self { with(self, "SecurityConfig", value) }
        /// `StorageType`. Changing it replaces the resource.
        #[track_caller] pub fn storage_type(self, value: impl IntoVal<StorageType>) -> Self { with(self, "StorageType", value) }
        /// `TtlDuration`.
        #[track_caller] pub fn ttl_duration(self, value: impl IntoVal<TtlDuration>) -> Self { with(self, "TtlDuration", value) }
    }

    /// `OnlineStoreSecurityConfig`.
    pub type OnlineStoreSecurityConfig = Fields<of::OnlineStoreSecurityConfig>;
    impl OnlineStoreSecurityConfig {
        /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `S3StorageConfig`.
    pub type S3StorageConfig = Fields<of::S3StorageConfig>;
    impl S3StorageConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `StorageType`.
    pub type StorageType = Word<fn(of::StorageType)>;
    impl StorageType {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `InMemory`
        pub const InMemory: Self = word("InMemory");
    }

    /// Words of `TableFormat`.
    pub type TableFormat = Word<fn(of::TableFormat)>;
    impl TableFormat {
        /// `Iceberg`
        pub const Iceberg: Self = word("Iceberg");
        /// `Glue`
        pub const Glue: Self = word("Glue");
    }

    /// `ThroughputConfig`.
    pub type ThroughputConfig = Fields<of::ThroughputConfig>;
    impl ThroughputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(throughput_mode: impl IntoVal<ThroughputMode>) -> Self { with(empty(), "ThroughputMode", throughput_mode) }
        /// `ProvisionedReadCapacityUnits`: 0 to 10000000.
        #[track_caller] pub fn provisioned_read_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ProvisionedReadCapacityUnits", value) }
        /// `ProvisionedWriteCapacityUnits`: 0 to 10000000.
        #[track_caller] pub fn provisioned_write_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "ProvisionedWriteCapacityUnits", value) }
        /// `ThroughputMode`: mandatory.
        #[track_caller] pub fn throughput_mode(self, value: impl IntoVal<ThroughputMode>) -> Self { with(self, "ThroughputMode", value) }
    }

    /// Words of `ThroughputMode`.
    pub type ThroughputMode = Word<fn(of::ThroughputMode)>;
    impl ThroughputMode {
        /// `OnDemand`
        pub const OnDemand: Self = word("OnDemand");
        /// `Provisioned`
        pub const Provisioned: Self = word("Provisioned");
    }

    /// `TtlDuration`.
    pub type TtlDuration = Fields<of::TtlDuration>;
    impl TtlDuration {
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<Unit>) -> Self { with(self, "Unit", value) }
        /// `Value`: at least 1.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Unit`.
    pub type Unit = Word<fn(of::Unit)>;
    impl Unit {
        /// `Seconds`
        pub const Seconds: Self = word("Seconds");
        /// `Minutes`
        pub const Minutes: Self = word("Minutes");
        /// `Hours`
        pub const Hours: Self = word("Hours");
        /// `Days`
        pub const Days: Self = word("Days");
        /// `Weeks`
        pub const Weeks: Self = word("Weeks");
    }
}

/// [`AWS::SageMaker::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html).
///
/// What `Ref` returns: `HubArn`.
pub type CfnHub = Handle<of::CfnHub>;
impl cfn::ResourceType for of::CfnHub { const TYPE: &'static str = "AWS::SageMaker::Hub"; type Tags = cfn::TagList; type Props = CfnHubProps; type Reference = Is<kinds::SageMakerHubArn>; }
impl CfnHub {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `HubArn`.
    #[inline] pub fn attr_hub_arn(&self) -> Val<Is<kinds::SageMakerHubArn>> { cfn::attribute(&self.0, "HubArn") }
    /// The attribute `HubStatus`: one of `InService`, `Creating`, `Updating`, `Deleting`, `CreateFailed`, `UpdateFailed`, `DeleteFailed`.
    #[inline] pub fn attr_hub_status(&self) -> Val<String> { cfn::attribute(&self.0, "HubStatus") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnHub`].
///
/// Mandatory: `HubName`, `HubDescription`.
///
/// A change replaces the resource: `HubName`, `S3StorageConfig`.
pub type CfnHubProps = Fields<of::CfnHub>;
impl CfnHubProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(hub_name: impl IntoVal<String>, hub_description: impl IntoVal<String>) -> Self { with(with(empty(), "HubName", hub_name), "HubDescription", hub_description) }
    /// `HubDescription`: mandatory, at most 1023 characters, matches `.*`.
    #[track_caller] pub fn hub_description(self, value: impl IntoVal<String>) -> Self { with(self, "HubDescription", value) }
    /// `HubDisplayName`: at most 255 characters, matches `.*`.
    #[track_caller] pub fn hub_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "HubDisplayName", value) }
    /// `HubName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn hub_name(self, value: impl IntoVal<String>) -> Self { with(self, "HubName", value) }
    /// `HubSearchKeywords`: at most 50 items, each at most 255 characters, each matches `^[^A-Z]*$`.
    #[track_caller] pub fn hub_search_keywords(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HubSearchKeywords", value) }
    /// `S3StorageConfig`. Changing it replaces the resource.
    #[track_caller] pub fn s3_storage_config(self, value: impl IntoVal<cfn_hub::S3StorageConfig>) -> Self { with(self, "S3StorageConfig", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_hub::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnHub`].
pub mod cfn_hub {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum S3StorageConfig {} impl ias_core::Optional for S3StorageConfig {} }

    /// `S3StorageConfig`.
    pub type S3StorageConfig = Fields<of::S3StorageConfig>;
    impl S3StorageConfig {
        /// `S3OutputPath`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_output_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3OutputPath", value) }
    }
}

/// [`AWS::SageMaker::HumanTaskUi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-humantaskui.html).
///
/// What `Ref` returns: `HumanTaskUiArn`.
pub type CfnHumanTaskUi = Handle<of::CfnHumanTaskUi>;
impl cfn::ResourceType for of::CfnHumanTaskUi { const TYPE: &'static str = "AWS::SageMaker::HumanTaskUi"; type Tags = cfn::TagList; type Props = CfnHumanTaskUiProps; type Reference = Is<kinds::HumanTaskUiArn>; }
impl CfnHumanTaskUi {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `HumanTaskUiArn`.
    #[inline] pub fn attr_human_task_ui_arn(&self) -> Val<Is<kinds::HumanTaskUiArn>> { cfn::attribute(&self.0, "HumanTaskUiArn") }
}

/// Properties of [`CfnHumanTaskUi`].
///
/// Mandatory: `HumanTaskUiName`.
///
/// A change replaces the resource: `HumanTaskUiName`, `UiTemplate`.
pub type CfnHumanTaskUiProps = Fields<of::CfnHumanTaskUi>;
impl CfnHumanTaskUiProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(human_task_ui_name: impl IntoVal<String>) -> Self { with(empty(), "HumanTaskUiName", human_task_ui_name) }
    /// `HumanTaskUiName`: mandatory, 1 to 63 characters, matches `^[a-z0-9](-*[a-z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn human_task_ui_name(self, value: impl IntoVal<String>) -> Self { with(self, "HumanTaskUiName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_human_task_ui::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UiTemplate`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ui_template(self, value: impl IntoVal<cfn_human_task_ui::UiTemplate>) -> Self { with(self, "UiTemplate", value) }
}

/// Types of [`CfnHumanTaskUi`].
pub mod cfn_human_task_ui {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum UiTemplate {} }

    /// `UiTemplate`.
    pub type UiTemplate = Fields<of::UiTemplate>;
    impl UiTemplate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content: impl IntoVal<String>) -> Self { with(empty(), "Content", content) }
        /// `Content`: mandatory, 1 to 128000 characters, matches `^[\S\s]+$`.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    }
}

/// [`AWS::SageMaker::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-image.html).
///
/// What `Ref` returns: `ImageArn`.
pub type CfnImage = Handle<of::CfnImage>;
impl cfn::ResourceType for of::CfnImage { const TYPE: &'static str = "AWS::SageMaker::Image"; type Tags = cfn::TagList; type Props = CfnImageProps; type Reference = Is<kinds::SageMakerImageArn>; }
impl CfnImage {
    /// The attribute `ImageArn`.
    #[inline] pub fn attr_image_arn(&self) -> Val<Is<kinds::SageMakerImageArn>> { cfn::attribute(&self.0, "ImageArn") }
}

/// Properties of [`CfnImage`].
///
/// Mandatory: `ImageName`, `ImageRoleArn`.
///
/// A change replaces the resource: `ImageName`.
pub type CfnImageProps = Fields<of::CfnImage>;
impl CfnImageProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(image_name: impl IntoVal<String>, image_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ImageName", image_name), "ImageRoleArn", image_role_arn) }
    /// `ImageDescription`: 1 to 512 characters, matches `.+`.
    #[track_caller] pub fn image_description(self, value: impl IntoVal<String>) -> Self { with(self, "ImageDescription", value) }
    /// `ImageDisplayName`: 1 to 128 characters, matches `^[A-Za-z0-9 -_]+$`.
    #[track_caller] pub fn image_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageDisplayName", value) }
    /// `ImageName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn image_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageName", value) }
    /// `ImageRoleArn`: mandatory, 1 to 256 characters, matches `^arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*$`.
    #[track_caller] pub fn image_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ImageRoleArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_image::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnImage`].
pub mod cfn_image {
    pub use super::cfn_ai_workload_config::{Tag};
}

/// [`AWS::SageMaker::ImageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-imageversion.html).
///
/// What `Ref` returns: `ImageVersionArn`.
pub type CfnImageVersion = Handle<of::CfnImageVersion>;
impl cfn::ResourceType for of::CfnImageVersion { const TYPE: &'static str = "AWS::SageMaker::ImageVersion"; type Tags = cfn::NoTags; type Props = CfnImageVersionProps; type Reference = Is<kinds::ImageVersionArn>; }
impl CfnImageVersion {
    /// The attribute `ContainerImage`.
    #[inline] pub fn attr_container_image(&self) -> Val<String> { cfn::attribute(&self.0, "ContainerImage") }
    /// The attribute `ImageArn`.
    #[inline] pub fn attr_image_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ImageArn") }
    /// The attribute `ImageVersionArn`.
    #[inline] pub fn attr_image_version_arn(&self) -> Val<Is<kinds::ImageVersionArn>> { cfn::attribute(&self.0, "ImageVersionArn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnImageVersion`].
///
/// Mandatory: `ImageName`, `BaseImage`.
///
/// A change replaces the resource: `BaseImage`, `ImageName`.
pub type CfnImageVersionProps = Fields<of::CfnImageVersion>;
impl CfnImageVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(image_name: impl IntoVal<String>, base_image: impl IntoVal<String>) -> Self { with(with(empty(), "ImageName", image_name), "BaseImage", base_image) }
    /// `Alias`: 1 to 128 characters, matches `(?!^[.-])^([a-zA-Z0-9-_.]+)$`. Write-only.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `Aliases`: each 1 to 128 characters, each matches `(?!^[.-])^([a-zA-Z0-9-_.]+)$`. Write-only.
    #[track_caller] pub fn aliases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Aliases", value) }
    /// `BaseImage`: mandatory, 1 to 255 characters, matches `.+`. Changing it replaces the resource.
    #[track_caller] pub fn base_image(self, value: impl IntoVal<String>) -> Self { with(self, "BaseImage", value) }
    /// `Horovod`.
    #[track_caller] pub fn horovod(self, value: impl IntoVal<bool>) -> Self { with(self, "Horovod", value) }
    /// `ImageName`: mandatory, 1 to 63 characters, matches `^[A-Za-z0-9]([-.]?[A-Za-z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn image_name(self, value: impl IntoVal<String>) -> Self { with(self, "ImageName", value) }
    /// `JobType`.
    #[track_caller] pub fn job_type(self, value: impl IntoVal<cfn_image_version::JobType>) -> Self { with(self, "JobType", value) }
    /// `MLFramework`: 1 to 128 characters, matches `^[a-zA-Z]+ ?\d+\.\d+(\.\d+)?$`.
    #[track_caller] pub fn ml_framework(self, value: impl IntoVal<String>) -> Self { with(self, "MLFramework", value) }
    /// `Processor`.
    #[track_caller] pub fn processor(self, value: impl IntoVal<cfn_image_version::Processor>) -> Self { with(self, "Processor", value) }
    /// `ProgrammingLang`: 1 to 128 characters, matches `^[a-zA-Z]+ ?\d+\.\d+(\.\d+)?$`.
    #[track_caller] pub fn programming_lang(self, value: impl IntoVal<String>) -> Self { with(self, "ProgrammingLang", value) }
    /// `ReleaseNotes`: 1 to 255 characters, matches `.*`.
    #[track_caller] pub fn release_notes(self, value: impl IntoVal<String>) -> Self { with(self, "ReleaseNotes", value) }
    /// `VendorGuidance`.
    #[track_caller] pub fn vendor_guidance(self, value: impl IntoVal<cfn_image_version::VendorGuidance>) -> Self { with(self, "VendorGuidance", value) }
}

/// Types of [`CfnImageVersion`].
pub mod cfn_image_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum JobType {} pub enum Processor {} pub enum VendorGuidance {} }

    /// Words of `JobType`.
    pub type JobType = Word<fn(of::JobType)>;
    impl JobType {
        /// `TRAINING`
        pub const Training: Self = word("TRAINING");
        /// `INFERENCE`
        pub const Inference: Self = word("INFERENCE");
        /// `NOTEBOOK_KERNEL`
        pub const NotebookKernel: Self = word("NOTEBOOK_KERNEL");
    }

    /// Words of `Processor`.
    pub type Processor = Word<fn(of::Processor)>;
    impl Processor {
        /// `CPU`
        pub const Cpu: Self = word("CPU");
        /// `GPU`
        pub const Gpu: Self = word("GPU");
    }

    /// Words of `VendorGuidance`.
    pub type VendorGuidance = Word<fn(of::VendorGuidance)>;
    impl VendorGuidance {
        /// `NOT_PROVIDED`
        pub const NotProvided: Self = word("NOT_PROVIDED");
        /// `STABLE`
        pub const Stable: Self = word("STABLE");
        /// `TO_BE_ARCHIVED`
        pub const ToBeArchived: Self = word("TO_BE_ARCHIVED");
        /// `ARCHIVED`
        pub const Archived: Self = word("ARCHIVED");
    }
}

/// [`AWS::SageMaker::InferenceComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html).
///
/// What `Ref` returns: `InferenceComponentArn`.
pub type CfnInferenceComponent = Handle<of::CfnInferenceComponent>;
impl cfn::ResourceType for of::CfnInferenceComponent { const TYPE: &'static str = "AWS::SageMaker::InferenceComponent"; type Tags = cfn::TagList; type Props = CfnInferenceComponentProps; type Reference = Is<kinds::InferenceComponentArn>; }
impl CfnInferenceComponent {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `InferenceComponentArn`.
    #[inline] pub fn attr_inference_component_arn(&self) -> Val<Is<kinds::InferenceComponentArn>> { cfn::attribute(&self.0, "InferenceComponentArn") }
    /// The attribute `InferenceComponentStatus`: one of `InService`, `Creating`, `Updating`, `Failed`, `Deleting`.
    #[inline] pub fn attr_inference_component_status(&self) -> Val<String> { cfn::attribute(&self.0, "InferenceComponentStatus") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `RuntimeConfig.CurrentCopyCount`.
    #[inline] pub fn attr_runtime_config_current_copy_count(&self) -> Val<i64> { cfn::attribute(&self.0, "RuntimeConfig.CurrentCopyCount") }
    /// The attribute `RuntimeConfig.DesiredCopyCount`.
    #[inline] pub fn attr_runtime_config_desired_copy_count(&self) -> Val<i64> { cfn::attribute(&self.0, "RuntimeConfig.DesiredCopyCount") }
    /// The attribute `RuntimeConfig.PlacementStatus`.
    #[inline] pub fn attr_runtime_config_placement_status(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "RuntimeConfig.PlacementStatus") }
    /// The attribute `Specification.Container.DeployedImage`.
    #[inline] pub fn attr_specification_container_deployed_image(&self) -> Val<Json> { cfn::attribute(&self.0, "Specification.Container.DeployedImage") }
    /// The attribute `Specification.CurrentDataCacheConfig`.
    #[inline] pub fn attr_specification_current_data_cache_config(&self) -> Val<Json> { cfn::attribute(&self.0, "Specification.CurrentDataCacheConfig") }
}

/// Properties of [`CfnInferenceComponent`].
///
/// Mandatory: `EndpointName`.
///
/// Takes exactly one of `Specification`; `Specifications`.
pub type CfnInferenceComponentProps = Fields<of::CfnInferenceComponent>;
impl CfnInferenceComponentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>) -> Self { with(empty(), "EndpointName", endpoint_name) }
    /// `DeploymentConfig`. Write-only.
    #[track_caller] pub fn deployment_config(self, value: impl IntoVal<cfn_inference_component::InferenceComponentDeploymentConfig>) -> Self { with(self, "DeploymentConfig", value) }
    /// `EndpointArn`: 1 to 256 characters.
    #[track_caller] pub fn endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointArn", value) }
    /// `EndpointName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `InferenceComponentName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn inference_component_name(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceComponentName", value) }
    /// `RuntimeConfig`.
    #[track_caller] pub fn runtime_config(self, value: impl IntoVal<cfn_inference_component::InferenceComponentRuntimeConfig>) -> Self { with(self, "RuntimeConfig", value) }
    /// `Specification`.
    #[track_caller] pub fn specification(self, value: impl IntoVal<cfn_inference_component::InferenceComponentSpecification>) -> Self { with(self, "Specification", value) }
    /// `Specifications`: 2 to 5 items.
    #[track_caller] pub fn specifications(self, value: impl IntoVal<List<cfn_inference_component::InferenceComponentSpecificationForInstanceType>>) -> Self { with(self, "Specifications", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_inference_component::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VariantName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn variant_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariantName", value) }
}

/// Types of [`CfnInferenceComponent`].
pub mod cfn_inference_component {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Alarm {} pub enum AutoRollbackConfiguration {} pub enum AvailabilityZoneBalanceEnforcementMode {} pub enum ContainerMetricsConfig {} pub enum InferenceComponentAvailabilityZoneBalance {} pub enum InferenceComponentCapacitySize {} pub enum InferenceComponentCapacitySizeType {} pub enum InferenceComponentComputeResourceRequirements {} impl ias_core::Optional for InferenceComponentComputeResourceRequirements {} pub enum InferenceComponentContainerSpecification {} impl ias_core::Optional for InferenceComponentContainerSpecification {} pub enum InferenceComponentContainerSpecificationForInstanceType {} impl ias_core::Optional for InferenceComponentContainerSpecificationForInstanceType {} pub enum InferenceComponentDataCacheConfig {} pub enum InferenceComponentDeploymentConfig {} impl ias_core::Optional for InferenceComponentDeploymentConfig {} pub enum InferenceComponentPlacementStrategy {} pub enum InferenceComponentRollingUpdatePolicy {} impl ias_core::Optional for InferenceComponentRollingUpdatePolicy {} pub enum InferenceComponentRuntimeConfig {} impl ias_core::Optional for InferenceComponentRuntimeConfig {} pub enum InferenceComponentSchedulingConfig {} pub enum InferenceComponentSpecification {} impl ias_core::Optional for InferenceComponentSpecification {} pub enum InferenceComponentSpecificationForInstanceType {} pub enum InferenceComponentStartupParameters {} impl ias_core::Optional for InferenceComponentStartupParameters {} pub enum MetricsEndpoint {} pub enum Tag {} }

    /// `Alarm`.
    pub type Alarm = Fields<of::Alarm>;
    impl Alarm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_name: impl IntoVal<String>) -> Self { with(empty(), "AlarmName", alarm_name) }
        /// `AlarmName`: mandatory, 1 to 255 characters, matches `^(?!\s*$).+`.
        #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
    }

    /// `AutoRollbackConfiguration`.
    pub type AutoRollbackConfiguration = Fields<of::AutoRollbackConfiguration>;
    impl AutoRollbackConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarms: impl IntoVal<List<Alarm>>) -> Self { with(empty(), "Alarms", alarms) }
        /// `Alarms`: mandatory, 1 to 10 items.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<List<Alarm>>) -> Self { with(self, "Alarms", value) }
    }

    /// Words of `AvailabilityZoneBalanceEnforcementMode`.
    pub type AvailabilityZoneBalanceEnforcementMode = Word<fn(of::AvailabilityZoneBalanceEnforcementMode)>;
    impl AvailabilityZoneBalanceEnforcementMode {
        /// `PERMISSIVE`
        pub const Permissive: Self = word("PERMISSIVE");
    }

    /// `ContainerMetricsConfig`.
    pub type ContainerMetricsConfig = Fields<of::ContainerMetricsConfig>;
    impl ContainerMetricsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metrics_endpoints: impl IntoVal<List<MetricsEndpoint>>) -> Self { with(empty(), "MetricsEndpoints", metrics_endpoints) }
        /// `MetricsEndpoints`: mandatory, exactly 1 item.
        #[track_caller] pub fn metrics_endpoints(self, value: impl IntoVal<List<MetricsEndpoint>>) -> Self { with(self, "MetricsEndpoints", value) }
    }

    /// `InferenceComponentAvailabilityZoneBalance`.
    pub type InferenceComponentAvailabilityZoneBalance = Fields<of::InferenceComponentAvailabilityZoneBalance>;
    impl InferenceComponentAvailabilityZoneBalance {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enforcement_mode: impl IntoVal<AvailabilityZoneBalanceEnforcementMode>) -> Self { with(empty(), "EnforcementMode", enforcement_mode) }
        /// `EnforcementMode`: mandatory.
        #[track_caller] pub fn enforcement_mode(self, value: impl IntoVal<AvailabilityZoneBalanceEnforcementMode>) -> Self { with(self, "EnforcementMode", value) }
        /// `MaxImbalance`: 0 to 100.
        #[track_caller] pub fn max_imbalance(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxImbalance", value) }
    }

    /// `InferenceComponentCapacitySize`.
    pub type InferenceComponentCapacitySize = Fields<of::InferenceComponentCapacitySize>;
    impl InferenceComponentCapacitySize {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<InferenceComponentCapacitySizeType>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<InferenceComponentCapacitySizeType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `InferenceComponentCapacitySizeType`.
    pub type InferenceComponentCapacitySizeType = Word<fn(of::InferenceComponentCapacitySizeType)>;
    impl InferenceComponentCapacitySizeType {
        /// `COPY_COUNT`
        pub const CopyCount: Self = word("COPY_COUNT");
        /// `CAPACITY_PERCENT`
        pub const CapacityPercent: Self = word("CAPACITY_PERCENT");
    }

    /// `InferenceComponentComputeResourceRequirements`.
    pub type InferenceComponentComputeResourceRequirements = Fields<of::InferenceComponentComputeResourceRequirements>;
    impl InferenceComponentComputeResourceRequirements {
        /// `MaxMemoryRequiredInMb`: at least 128.
        #[track_caller] pub fn max_memory_required_in_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxMemoryRequiredInMb", value) }
        /// `MinMemoryRequiredInMb`: at least 128.
        #[track_caller] pub fn min_memory_required_in_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "MinMemoryRequiredInMb", value) }
        /// `NumberOfAcceleratorDevicesRequired`: at least 1.
        #[track_caller] pub fn number_of_accelerator_devices_required(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberOfAcceleratorDevicesRequired", value) }
        /// `NumberOfCpuCoresRequired`: at least 0.25.
        #[track_caller] pub fn number_of_cpu_cores_required(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberOfCpuCoresRequired", value) }
    }

    /// `InferenceComponentContainerSpecification`.
    pub type InferenceComponentContainerSpecification = Fields<of::InferenceComponentContainerSpecification>;
    impl InferenceComponentContainerSpecification {
        /// `ArtifactUrl`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn artifact_url(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactUrl", value) }
        /// `ContainerMetricsConfig`.
        #[track_caller] pub fn container_metrics_config(self, value: impl IntoVal<ContainerMetricsConfig>) -> Self { with(self, "ContainerMetricsConfig", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `Image`: at most 255 characters, matches `[\S]+`. Write-only.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
    }

    /// `InferenceComponentContainerSpecificationForInstanceType`.
    pub type InferenceComponentContainerSpecificationForInstanceType = Fields<of::InferenceComponentContainerSpecificationForInstanceType>;
    impl InferenceComponentContainerSpecificationForInstanceType {
        /// `ArtifactUrl`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn artifact_url(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactUrl", value) }
        /// `ContainerMetricsConfig`.
        #[track_caller] pub fn container_metrics_config(self, value: impl IntoVal<ContainerMetricsConfig>) -> Self { with(self, "ContainerMetricsConfig", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `Image`: at most 255 characters, matches `[\S]+`. Write-only.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
    }

    /// `InferenceComponentDataCacheConfig`.
    pub type InferenceComponentDataCacheConfig = Fields<of::InferenceComponentDataCacheConfig>;
    impl InferenceComponentDataCacheConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_caching: impl IntoVal<bool>) -> Self { with(empty(), "EnableCaching", enable_caching) }
        /// `EnableCaching`: mandatory.
        #[track_caller] pub fn enable_caching(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCaching", value) }
    }

    /// `InferenceComponentDeploymentConfig`.
    pub type InferenceComponentDeploymentConfig = Fields<of::InferenceComponentDeploymentConfig>;
    impl InferenceComponentDeploymentConfig {
        /// `AutoRollbackConfiguration`.
        #[track_caller] pub fn auto_rollback_configuration(self, value: impl IntoVal<AutoRollbackConfiguration>) -> Self { with(self, "AutoRollbackConfiguration", value) }
        /// `RollingUpdatePolicy`.
        #[track_caller] pub fn rolling_update_policy(self, value: impl IntoVal<InferenceComponentRollingUpdatePolicy>) -> Self { with(self, "RollingUpdatePolicy", value) }
    }

    /// Words of `InferenceComponentPlacementStrategy`.
    pub type InferenceComponentPlacementStrategy = Word<fn(of::InferenceComponentPlacementStrategy)>;
    impl InferenceComponentPlacementStrategy {
        /// `SPREAD`
        pub const Spread: Self = word("SPREAD");
        /// `BINPACK`
        pub const Binpack: Self = word("BINPACK");
    }

    /// `InferenceComponentRollingUpdatePolicy`.
    pub type InferenceComponentRollingUpdatePolicy = Fields<of::InferenceComponentRollingUpdatePolicy>;
    impl InferenceComponentRollingUpdatePolicy {
        /// `MaximumBatchSize`.
        #[track_caller] pub fn maximum_batch_size(self, value: impl IntoVal<InferenceComponentCapacitySize>) -> Self { with(self, "MaximumBatchSize", value) }
        /// `MaximumExecutionTimeoutInSeconds`: 600 to 28800.
        #[track_caller] pub fn maximum_execution_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumExecutionTimeoutInSeconds", value) }
        /// `RollbackMaximumBatchSize`.
        #[track_caller] pub fn rollback_maximum_batch_size(self, value: impl IntoVal<InferenceComponentCapacitySize>) -> Self { with(self, "RollbackMaximumBatchSize", value) }
        /// `WaitIntervalInSeconds`: 0 to 3600.
        #[track_caller] pub fn wait_interval_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitIntervalInSeconds", value) }
    }

    /// `InferenceComponentRuntimeConfig`.
    pub type InferenceComponentRuntimeConfig = Fields<of::InferenceComponentRuntimeConfig>;
    impl InferenceComponentRuntimeConfig {
        /// `CopyCount`: at least 0. Write-only.
        #[track_caller] pub fn copy_count(self, value: impl IntoVal<i64>) -> Self { with(self, "CopyCount", value) }
    }

    /// `InferenceComponentSchedulingConfig`.
    pub type InferenceComponentSchedulingConfig = Fields<of::InferenceComponentSchedulingConfig>;
    impl InferenceComponentSchedulingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(placement_strategy: impl IntoVal<InferenceComponentPlacementStrategy>, availability_zone_balance: impl IntoVal<InferenceComponentAvailabilityZoneBalance>) -> Self { with(with(empty(), "PlacementStrategy", placement_strategy), "AvailabilityZoneBalance", availability_zone_balance) }
        /// `AvailabilityZoneBalance`: mandatory.
        #[track_caller] pub fn availability_zone_balance(self, value: impl IntoVal<InferenceComponentAvailabilityZoneBalance>) -> Self { with(self, "AvailabilityZoneBalance", value) }
        /// `PlacementStrategy`: mandatory.
        #[track_caller] pub fn placement_strategy(self, value: impl IntoVal<InferenceComponentPlacementStrategy>) -> Self { with(self, "PlacementStrategy", value) }
    }

    /// `InferenceComponentSpecification`.
    pub type InferenceComponentSpecification = Fields<of::InferenceComponentSpecification>;
    impl InferenceComponentSpecification {
        /// `BaseInferenceComponentName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn base_inference_component_name(self, value: impl IntoVal<String>) -> Self { with(self, "BaseInferenceComponentName", value) }
        /// `ComputeResourceRequirements`.
        #[track_caller] pub fn compute_resource_requirements(self, value: impl IntoVal<InferenceComponentComputeResourceRequirements>) -> Self { with(self, "ComputeResourceRequirements", value) }
        /// `Container`.
        #[track_caller] pub fn container(self, value: impl IntoVal<InferenceComponentContainerSpecification>) -> Self { with(self, "Container", value) }
        /// `DataCacheConfig`. Write-only.
        #[track_caller] pub fn data_cache_config(self, value: impl IntoVal<InferenceComponentDataCacheConfig>) -> Self { with(self, "DataCacheConfig", value) }
        /// `ModelName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
        /// `SchedulingConfig`.
        #[track_caller] pub fn scheduling_config(self, value: impl IntoVal<InferenceComponentSchedulingConfig>) -> Self { with(self, "SchedulingConfig", value) }
        /// `StartupParameters`.
        #[track_caller] pub fn startup_parameters(self, value: impl IntoVal<InferenceComponentStartupParameters>) -> Self { with(self, "StartupParameters", value) }
    }

    /// `InferenceComponentSpecificationForInstanceType`.
    pub type InferenceComponentSpecificationForInstanceType = Fields<of::InferenceComponentSpecificationForInstanceType>;
    impl InferenceComponentSpecificationForInstanceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>) -> Self { with(empty(), "InstanceType", instance_type) }
        /// `ComputeResourceRequirements`.
        #[track_caller] pub fn compute_resource_requirements(self, value: impl IntoVal<InferenceComponentComputeResourceRequirements>) -> Self { with(self, "ComputeResourceRequirements", value) }
        /// `Container`.
        #[track_caller] pub fn container(self, value: impl IntoVal<InferenceComponentContainerSpecificationForInstanceType>) -> Self { with(self, "Container", value) }
        /// `DataCacheConfig`. Write-only.
        #[track_caller] pub fn data_cache_config(self, value: impl IntoVal<InferenceComponentDataCacheConfig>) -> Self { with(self, "DataCacheConfig", value) }
        /// `InstanceType`: mandatory, at most 64 characters, matches `^ml\..*`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `ModelName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
        /// `SchedulingConfig`.
        #[track_caller] pub fn scheduling_config(self, value: impl IntoVal<InferenceComponentSchedulingConfig>) -> Self { with(self, "SchedulingConfig", value) }
        /// `StartupParameters`.
        #[track_caller] pub fn startup_parameters(self, value: impl IntoVal<InferenceComponentStartupParameters>) -> Self { with(self, "StartupParameters", value) }
    }

    /// `InferenceComponentStartupParameters`.
    pub type InferenceComponentStartupParameters = Fields<of::InferenceComponentStartupParameters>;
    impl InferenceComponentStartupParameters {
        /// `ContainerStartupHealthCheckTimeoutInSeconds`: 60 to 3600.
        #[track_caller] pub fn container_startup_health_check_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContainerStartupHealthCheckTimeoutInSeconds", value) }
        /// `ModelDataDownloadTimeoutInSeconds`: 60 to 3600.
        #[track_caller] pub fn model_data_download_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ModelDataDownloadTimeoutInSeconds", value) }
    }

    /// `MetricsEndpoint`.
    pub type MetricsEndpoint = Fields<of::MetricsEndpoint>;
    impl MetricsEndpoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metrics_endpoint_path: impl IntoVal<String>) -> Self { with(empty(), "MetricsEndpointPath", metrics_endpoint_path) }
        /// `MetricPublishFrequencyInSeconds`: 10 to 300.
        #[track_caller] pub fn metric_publish_frequency_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MetricPublishFrequencyInSeconds", value) }
        /// `MetricsEndpointPath`: mandatory, at most 256 characters, matches `^/(?!.*\.\.)[a-zA-Z0-9/_.\-]+$`.
        #[track_caller] pub fn metrics_endpoint_path(self, value: impl IntoVal<String>) -> Self { with(self, "MetricsEndpointPath", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SageMaker::InferenceExperiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html).
///
/// What `Ref` returns: `Name`.
pub type CfnInferenceExperiment = Handle<of::CfnInferenceExperiment>;
impl cfn::ResourceType for of::CfnInferenceExperiment { const TYPE: &'static str = "AWS::SageMaker::InferenceExperiment"; type Tags = cfn::TagList; type Props = CfnInferenceExperimentProps; type Reference = String; }
impl CfnInferenceExperiment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InferenceExperimentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `EndpointMetadata`.
    #[inline] pub fn attr_endpoint_metadata(&self) -> Val<Json> { cfn::attribute(&self.0, "EndpointMetadata") }
    /// The attribute `EndpointMetadata.EndpointConfigName`.
    #[inline] pub fn attr_endpoint_metadata_endpoint_config_name(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointMetadata.EndpointConfigName") }
    /// The attribute `EndpointMetadata.EndpointName`.
    #[inline] pub fn attr_endpoint_metadata_endpoint_name(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointMetadata.EndpointName") }
    /// The attribute `EndpointMetadata.EndpointStatus`: one of `Creating`, `Updating`, `SystemUpdating`, `RollingBack`, `InService`, `OutOfService`, `Deleting`, `Failed`.
    #[inline] pub fn attr_endpoint_metadata_endpoint_status(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointMetadata.EndpointStatus") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Status`: one of `Creating`, `Created`, `Updating`, `Starting`, `Stopping`, `Running`, `Completed`, `Cancelled`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnInferenceExperiment`].
///
/// Mandatory: `Name`, `Type`, `RoleArn`, `EndpointName`, `ModelVariants`.
///
/// A change replaces the resource: `EndpointName`, `KmsKey`, `Name`, `RoleArn`, `Type`.
pub type CfnInferenceExperimentProps = Fields<of::CfnInferenceExperiment>;
/// What [`CfnInferenceExperimentProps`] cannot do without.
pub struct CfnInferenceExperimentPropsRequired<A, B, C, D, E> {
    /// `Name`: 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    pub name: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub role_arn: C,
    /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource.
    pub endpoint_name: D,
    /// `ModelVariants`: 1 to 2 items.
    pub model_variants: E,
}
impl CfnInferenceExperimentProps {
    /// Takes what is mandatory, by name: [`CfnInferenceExperimentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_inference_experiment::Type>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>, E: IntoVal<List<cfn_inference_experiment::ModelVariantConfig>>>(required: CfnInferenceExperimentPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "Type", required.type_), "RoleArn", required.role_arn), "EndpointName", required.endpoint_name), "ModelVariants", required.model_variants) }
    /// `DataStorageConfig`.
    #[track_caller] pub fn data_storage_config(self, value: impl IntoVal<cfn_inference_experiment::DataStorageConfig>) -> Self { with(self, "DataStorageConfig", value) }
    /// `Description`: 1 to 1024 characters, matches `.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DesiredState`. Write-only.
    #[track_caller] pub fn desired_state(self, value: impl IntoVal<cfn_inference_experiment::DesiredState>) -> Self { with(self, "DesiredState", value) }
    /// `EndpointName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `KmsKey`: at most 2048 characters, matches `.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    /// `ModelVariants`: mandatory, 1 to 2 items.
    #[track_caller] pub fn model_variants(self, value: impl IntoVal<List<cfn_inference_experiment::ModelVariantConfig>>) -> Self { with(self, "ModelVariants", value) }
    /// `Name`: mandatory, 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Schedule`. Write-only.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_inference_experiment::InferenceExperimentSchedule>) -> Self { with(self, "Schedule", value) }
    /// `ShadowModeConfig`.
    #[track_caller] pub fn shadow_mode_config(self, value: impl IntoVal<cfn_inference_experiment::ShadowModeConfig>) -> Self { with(self, "ShadowModeConfig", value) }
    /// `StatusReason`: 1 to 1024 characters, matches `.*`. Write-only.
    #[track_caller] pub fn status_reason(self, value: impl IntoVal<String>) -> Self { with(self, "StatusReason", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_inference_experiment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_inference_experiment::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnInferenceExperiment`].
pub mod cfn_inference_experiment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum CaptureContentTypeHeader {} impl ias_core::Optional for CaptureContentTypeHeader {} pub enum DataStorageConfig {} pub enum DesiredState {} pub enum InferenceExperimentSchedule {} impl ias_core::Optional for InferenceExperimentSchedule {} pub enum ModelInfrastructureConfig {} pub enum ModelInfrastructureConfigInfrastructureType {} pub enum ModelVariantConfig {} pub enum RealTimeInferenceConfig {} pub enum ShadowModeConfig {} pub enum ShadowModelVariantConfig {} pub enum Type {} }

    /// `CaptureContentTypeHeader`.
    pub type CaptureContentTypeHeader = Fields<of::CaptureContentTypeHeader>;
    impl CaptureContentTypeHeader {
        /// `CsvContentTypes`: 1 to 10 items, each 1 to 256 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*/[a-zA-Z0-9](-*[a-zA-Z0-9.])*`.
        #[track_caller] pub fn csv_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CsvContentTypes", value) }
        /// `JsonContentTypes`: 1 to 10 items, each 1 to 256 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*/[a-zA-Z0-9](-*[a-zA-Z0-9.])*`.
        #[track_caller] pub fn json_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "JsonContentTypes", value) }
    }

    /// `DataStorageConfig`.
    pub type DataStorageConfig = Fields<of::DataStorageConfig>;
    impl DataStorageConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<String>) -> Self { with(empty(), "Destination", destination) }
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<CaptureContentTypeHeader>) -> Self { with(self, "ContentType", value) }
        /// `Destination`: mandatory, at most 512 characters, matches `^(https|s3)://([^/])/?(.*)$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `KmsKey`: at most 2048 characters, matches `.*`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// Words of `DesiredState`.
    pub type DesiredState = Word<fn(of::DesiredState)>;
    impl DesiredState {
        /// `Running`
        pub const Running: Self = word("Running");
        /// `Completed`
        pub const Completed: Self = word("Completed");
        /// `Cancelled`
        pub const Cancelled: Self = word("Cancelled");
    }

    /// `InferenceExperimentSchedule`.
    pub type InferenceExperimentSchedule = Fields<of::InferenceExperimentSchedule>;
    impl InferenceExperimentSchedule {
        /// `EndTime`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `ModelInfrastructureConfig`.
    pub type ModelInfrastructureConfig = Fields<of::ModelInfrastructureConfig>;
    impl ModelInfrastructureConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(infrastructure_type: impl IntoVal<ModelInfrastructureConfigInfrastructureType>, real_time_inference_config: impl IntoVal<RealTimeInferenceConfig>) -> Self { with(with(empty(), "InfrastructureType", infrastructure_type), "RealTimeInferenceConfig", real_time_inference_config) }
        /// `InfrastructureType`: mandatory.
        #[track_caller] pub fn infrastructure_type(self, value: impl IntoVal<ModelInfrastructureConfigInfrastructureType>) -> Self { with(self, "InfrastructureType", value) }
        /// `RealTimeInferenceConfig`: mandatory.
        #[track_caller] pub fn real_time_inference_config(self, value: impl IntoVal<RealTimeInferenceConfig>) -> Self { with(self, "RealTimeInferenceConfig", value) }
    }

    /// Words of `InfrastructureType`.
    pub type ModelInfrastructureConfigInfrastructureType = Word<fn(of::ModelInfrastructureConfigInfrastructureType)>;
    impl ModelInfrastructureConfigInfrastructureType {
        /// `RealTimeInference`
        pub const RealTimeInference: Self = word("RealTimeInference");
    }

    /// `ModelVariantConfig`.
    pub type ModelVariantConfig = Fields<of::ModelVariantConfig>;
    /// What [`ModelVariantConfig`] cannot do without.
    pub struct ModelVariantConfigRequired<A, B, C> {
        /// `ModelName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        pub model_name: A,
        /// `VariantName`: at most 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        pub variant_name: B,
        /// `InfrastructureConfig`.
        pub infrastructure_config: C,
    }
    impl ModelVariantConfig {
        /// Takes what is mandatory, by name: [`ModelVariantConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<ModelInfrastructureConfig>>(required: ModelVariantConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "ModelName", required.model_name), "VariantName", required.variant_name), "InfrastructureConfig", required.infrastructure_config) }
        /// `InfrastructureConfig`: mandatory.
        #[track_caller] pub fn infrastructure_config(self, value: impl IntoVal<ModelInfrastructureConfig>) -> Self { with(self, "InfrastructureConfig", value) }
        /// `ModelName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
        /// `VariantName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        #[track_caller] pub fn variant_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariantName", value) }
    }

    /// `RealTimeInferenceConfig`.
    pub type RealTimeInferenceConfig = Fields<of::RealTimeInferenceConfig>;
    impl RealTimeInferenceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_type: impl IntoVal<String>, instance_count: impl IntoVal<i64>) -> Self { with(with(empty(), "InstanceType", instance_type), "InstanceCount", instance_count) }
        /// `InstanceCount`: mandatory, at least 0.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    }

    /// `ShadowModeConfig`.
    pub type ShadowModeConfig = Fields<of::ShadowModeConfig>;
    impl ShadowModeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_model_variant_name: impl IntoVal<String>, shadow_model_variants: impl IntoVal<List<ShadowModelVariantConfig>>) -> Self { with(with(empty(), "SourceModelVariantName", source_model_variant_name), "ShadowModelVariants", shadow_model_variants) }
        /// `ShadowModelVariants`: mandatory, exactly 1 item.
        #[track_caller] pub fn shadow_model_variants(self, value: impl IntoVal<List<ShadowModelVariantConfig>>) -> Self { with(self, "ShadowModelVariants", value) }
        /// `SourceModelVariantName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        #[track_caller] pub fn source_model_variant_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceModelVariantName", value) }
    }

    /// `ShadowModelVariantConfig`.
    pub type ShadowModelVariantConfig = Fields<of::ShadowModelVariantConfig>;
    impl ShadowModelVariantConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(shadow_model_variant_name: impl IntoVal<String>, sampling_percentage: impl IntoVal<i64>) -> Self { with(with(empty(), "ShadowModelVariantName", shadow_model_variant_name), "SamplingPercentage", sampling_percentage) }
        /// `SamplingPercentage`: mandatory, at most 100.
        #[track_caller] pub fn sampling_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "SamplingPercentage", value) }
        /// `ShadowModelVariantName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        #[track_caller] pub fn shadow_model_variant_name(self, value: impl IntoVal<String>) -> Self { with(self, "ShadowModelVariantName", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `ShadowMode`
        pub const ShadowMode: Self = word("ShadowMode");
    }
}

/// [`AWS::SageMaker::MlflowApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMlflowApp = Handle<of::CfnMlflowApp>;
impl cfn::ResourceType for of::CfnMlflowApp { const TYPE: &'static str = "AWS::SageMaker::MlflowApp"; type Tags = cfn::TagList; type Props = CfnMlflowAppProps; type Reference = Is<kinds::MlflowAppArn>; }
impl CfnMlflowApp {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MlflowAppArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `MlflowAppId`.
    #[inline] pub fn attr_mlflow_app_id(&self) -> Val<String> { cfn::attribute(&self.0, "MlflowAppId") }
    /// The attribute `MlflowVersion`.
    #[inline] pub fn attr_mlflow_version(&self) -> Val<String> { cfn::attribute(&self.0, "MlflowVersion") }
    /// The attribute `Status`: one of `Creating`, `Created`, `CreateFailed`, `Updating`, `Updated`, `UpdateFailed`, `Deleting`, `DeleteFailed`, `Deleted`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnMlflowApp`].
///
/// Mandatory: `Name`, `ArtifactStoreUri`, `RoleArn`.
///
/// A change replaces the resource: `Name`, `RoleArn`.
pub type CfnMlflowAppProps = Fields<of::CfnMlflowApp>;
/// What [`CfnMlflowAppProps`] cannot do without.
pub struct CfnMlflowAppPropsRequired<A, B, C> {
    /// `Name`: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Changing it replaces the resource.
    pub name: A,
    /// `ArtifactStoreUri`: at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
    pub artifact_store_uri: B,
    /// `RoleArn`: 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    pub role_arn: C,
}
impl CfnMlflowAppProps {
    /// Takes what is mandatory, by name: [`CfnMlflowAppPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnMlflowAppPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ArtifactStoreUri", required.artifact_store_uri), "RoleArn", required.role_arn) }
    /// `ArtifactStoreUri`: mandatory, at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
    #[track_caller] pub fn artifact_store_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactStoreUri", value) }
    /// `ModelRegistrationMode`.
    #[track_caller] pub fn model_registration_mode(self, value: impl IntoVal<cfn_mlflow_app::ModelRegistrationMode>) -> Self { with(self, "ModelRegistrationMode", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mlflow_app::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WeeklyMaintenanceWindowStart`: at most 9 characters, matches `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
    #[track_caller] pub fn weekly_maintenance_window_start(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceWindowStart", value) }
}

/// Types of [`CfnMlflowApp`].
pub mod cfn_mlflow_app {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum ModelRegistrationMode {} }

    /// Words of `ModelRegistrationMode`.
    pub type ModelRegistrationMode = Word<fn(of::ModelRegistrationMode)>;
    impl ModelRegistrationMode {
        /// `AutoModelRegistrationEnabled`
        pub const AutoModelRegistrationEnabled: Self = word("AutoModelRegistrationEnabled");
        /// `AutoModelRegistrationDisabled`
        pub const AutoModelRegistrationDisabled: Self = word("AutoModelRegistrationDisabled");
    }
}

/// [`AWS::SageMaker::MlflowTrackingServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html).
///
/// What `Ref` returns: `TrackingServerName`.
pub type CfnMlflowTrackingServer = Handle<of::CfnMlflowTrackingServer>;
impl cfn::ResourceType for of::CfnMlflowTrackingServer { const TYPE: &'static str = "AWS::SageMaker::MlflowTrackingServer"; type Tags = cfn::TagList; type Props = CfnMlflowTrackingServerProps; type Reference = String; }
impl CfnMlflowTrackingServer {
    /// The attribute `TrackingServerArn`.
    #[inline] pub fn attr_tracking_server_arn(&self) -> Val<Is<kinds::MlflowTrackingServerArn>> { cfn::attribute(&self.0, "TrackingServerArn") }
}

/// Properties of [`CfnMlflowTrackingServer`].
///
/// Mandatory: `TrackingServerName`, `ArtifactStoreUri`, `RoleArn`.
///
/// A change replaces the resource: `TrackingServerName`.
///
/// A change may replace the resource: `MlflowVersion`, `RoleArn`.
pub type CfnMlflowTrackingServerProps = Fields<of::CfnMlflowTrackingServer>;
/// What [`CfnMlflowTrackingServerProps`] cannot do without.
pub struct CfnMlflowTrackingServerPropsRequired<A, B, C> {
    /// `TrackingServerName`: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Changing it replaces the resource.
    pub tracking_server_name: A,
    /// `ArtifactStoreUri`: 1 to 2048 characters, matches `^s3:\/\/([^\/]+)\/?(.*)$`.
    pub artifact_store_uri: B,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_\/]+$`. Changing it may replace the resource.
    pub role_arn: C,
}
impl CfnMlflowTrackingServerProps {
    /// Takes what is mandatory, by name: [`CfnMlflowTrackingServerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnMlflowTrackingServerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TrackingServerName", required.tracking_server_name), "ArtifactStoreUri", required.artifact_store_uri), "RoleArn", required.role_arn) }
    /// `ArtifactStoreUri`: mandatory, 1 to 2048 characters, matches `^s3:\/\/([^\/]+)\/?(.*)$`.
    #[track_caller] pub fn artifact_store_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactStoreUri", value) }
    /// `AutomaticModelRegistration`.
    #[track_caller] pub fn automatic_model_registration(self, value: impl IntoVal<bool>) -> Self { with(self, "AutomaticModelRegistration", value) }
    /// `MlflowVersion`: 1 to 32 characters, matches `^\d+(\.\d+)+$`. Changing it may replace the resource.
    #[track_caller] pub fn mlflow_version(self, value: impl IntoVal<String>) -> Self { with(self, "MlflowVersion", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_\/]+$`. Changing it may replace the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mlflow_tracking_server::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrackingServerName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn tracking_server_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrackingServerName", value) }
    /// `TrackingServerSize`.
    #[track_caller] pub fn tracking_server_size(self, value: impl IntoVal<cfn_mlflow_tracking_server::TrackingServerSize>) -> Self { with(self, "TrackingServerSize", value) }
    /// `WeeklyMaintenanceWindowStart`: at most 9 characters, matches `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)$`.
    #[track_caller] pub fn weekly_maintenance_window_start(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceWindowStart", value) }
}

/// Types of [`CfnMlflowTrackingServer`].
pub mod cfn_mlflow_tracking_server {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum TrackingServerSize {} }

    /// Words of `TrackingServerSize`.
    pub type TrackingServerSize = Word<fn(of::TrackingServerSize)>;
    impl TrackingServerSize {
        /// `Small`
        pub const Small: Self = word("Small");
        /// `Medium`
        pub const Medium: Self = word("Medium");
        /// `Large`
        pub const Large: Self = word("Large");
    }
}

/// [`AWS::SageMaker::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-model.html).
///
/// What `Ref` returns: `ModelArn`.
pub type CfnModel = Handle<of::CfnModel>;
impl cfn::ResourceType for of::CfnModel { const TYPE: &'static str = "AWS::SageMaker::Model"; type Tags = cfn::TagList; type Props = CfnModelProps; type Reference = Is<kinds::ModelArn>; }
impl CfnModel {
    /// The attribute `ModelArn`.
    #[inline] pub fn attr_model_arn(&self) -> Val<Is<kinds::ModelArn>> { cfn::attribute(&self.0, "ModelArn") }
    /// The attribute `ModelName`.
    #[inline] pub fn attr_model_name(&self) -> Val<String> { cfn::attribute(&self.0, "ModelName") }
}

/// Properties of [`CfnModel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Containers`, `EnableNetworkIsolation`, `ExecutionRoleArn`, `InferenceExecutionConfig`, `ModelName`, `PrimaryContainer`, `VpcConfig`.
pub type CfnModelProps = Fields<of::CfnModel>;
impl CfnModelProps {
    /// `Containers`: at most 15 items. Changing it replaces the resource.
    #[track_caller] pub fn containers(self, value: impl IntoVal<List<cfn_model::ContainerDefinition>>) -> Self { with(self, "Containers", value) }
    /// `EnableNetworkIsolation`. Changing it replaces the resource.
    #[track_caller] pub fn enable_network_isolation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableNetworkIsolation", value) }
    /// `ExecutionRoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `InferenceExecutionConfig`. Changing it replaces the resource.
    #[track_caller] pub fn inference_execution_config(self, value: impl IntoVal<cfn_model::InferenceExecutionConfig>) -> Self { with(self, "InferenceExecutionConfig", value) }
    /// `ModelName`: at most 63 characters, matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
    /// `PrimaryContainer`. Changing it replaces the resource.
    #[track_caller] pub fn primary_container(self, value: impl IntoVal<cfn_model::ContainerDefinition>) -> Self { with(self, "PrimaryContainer", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfig`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_model::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnModel`].
pub mod cfn_model {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    pub use super::cfn_endpoint_config::{VpcConfig};
    mod of { pub enum ContainerDefinition {} impl ias_core::Optional for ContainerDefinition {} pub enum ContainerDefinitionMode {} pub enum HubAccessConfig {} pub enum ImageConfig {} pub enum ImageConfigRepositoryAccessMode {} pub enum InferenceExecutionConfig {} pub enum InferenceExecutionConfigMode {} pub enum ModelAccessConfig {} pub enum ModelDataSource {} pub enum MultiModelConfig {} impl ias_core::Optional for MultiModelConfig {} pub enum MultiModelConfigModelCacheSetting {} pub enum RepositoryAuthConfig {} pub enum S3DataSource {} pub enum S3DataSourceCompressionType {} pub enum S3DataSourceS3DataType {} }

    /// `ContainerDefinition`.
    pub type ContainerDefinition = Fields<of::ContainerDefinition>;
    impl ContainerDefinition {
        /// `ContainerHostname`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn container_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerHostname", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Json>) -> Self { with(self, "Environment", value) }
        /// `Image`: at most 255 characters, matches `^[\S]+$`.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ImageConfig`.
        #[track_caller] pub fn image_config(self, value: impl IntoVal<ImageConfig>) -> Self { with(self, "ImageConfig", value) }
        /// `InferenceSpecificationName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn inference_specification_name(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceSpecificationName", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ContainerDefinitionMode>) -> Self { with(self, "Mode", value) }
        /// `ModelDataSource`.
        #[track_caller] pub fn model_data_source(self, value: impl IntoVal<ModelDataSource>) -> Self { with(self, "ModelDataSource", value) }
        /// `ModelDataUrl`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn model_data_url(self, value: impl IntoVal<String>) -> Self { with(self, "ModelDataUrl", value) }
        /// `ModelPackageName`: 1 to 176 characters.
        #[track_caller] pub fn model_package_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageName", value) }
        /// `MultiModelConfig`.
        #[track_caller] pub fn multi_model_config(self, value: impl IntoVal<MultiModelConfig>) -> Self { with(self, "MultiModelConfig", value) }
    }

    /// Words of `Mode`.
    pub type ContainerDefinitionMode = Word<fn(of::ContainerDefinitionMode)>;
    impl ContainerDefinitionMode {
        /// `SingleModel`
        pub const SingleModel: Self = word("SingleModel");
        /// `MultiModel`
        pub const MultiModel: Self = word("MultiModel");
    }

    /// `HubAccessConfig`.
    pub type HubAccessConfig = Fields<of::HubAccessConfig>;
    impl HubAccessConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hub_content_arn: impl IntoVal<String>) -> Self { with(empty(), "HubContentArn", hub_content_arn) }
        /// `HubContentArn`: mandatory, at most 255 characters.
        #[track_caller] pub fn hub_content_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HubContentArn", value) }
    }

    /// `ImageConfig`.
    pub type ImageConfig = Fields<of::ImageConfig>;
    impl ImageConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(repository_access_mode: impl IntoVal<ImageConfigRepositoryAccessMode>) -> Self { with(empty(), "RepositoryAccessMode", repository_access_mode) }
        /// `RepositoryAccessMode`: mandatory.
        #[track_caller] pub fn repository_access_mode(self, value: impl IntoVal<ImageConfigRepositoryAccessMode>) -> Self { with(self, "RepositoryAccessMode", value) }
        /// `RepositoryAuthConfig`.
        #[track_caller] pub fn repository_auth_config(self, value: impl IntoVal<RepositoryAuthConfig>) -> Self { with(self, "RepositoryAuthConfig", value) }
    }

    /// Words of `RepositoryAccessMode`.
    pub type ImageConfigRepositoryAccessMode = Word<fn(of::ImageConfigRepositoryAccessMode)>;
    impl ImageConfigRepositoryAccessMode {
        /// `Platform`
        pub const Platform: Self = word("Platform");
        /// `Vpc`
        pub const Vpc: Self = word("Vpc");
    }

    /// `InferenceExecutionConfig`.
    pub type InferenceExecutionConfig = Fields<of::InferenceExecutionConfig>;
    impl InferenceExecutionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<InferenceExecutionConfigMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<InferenceExecutionConfigMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type InferenceExecutionConfigMode = Word<fn(of::InferenceExecutionConfigMode)>;
    impl InferenceExecutionConfigMode {
        /// `Serial`
        pub const Serial: Self = word("Serial");
        /// `Direct`
        pub const Direct: Self = word("Direct");
    }

    /// `ModelAccessConfig`.
    pub type ModelAccessConfig = Fields<of::ModelAccessConfig>;
    impl ModelAccessConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(accept_eula: impl IntoVal<bool>) -> Self { with(empty(), "AcceptEula", accept_eula) }
        /// `AcceptEula`: mandatory.
        #[track_caller] pub fn accept_eula(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptEula", value) }
    }

    /// `ModelDataSource`.
    pub type ModelDataSource = Fields<of::ModelDataSource>;
    impl ModelDataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_data_source: impl IntoVal<S3DataSource>) -> Self { with(empty(), "S3DataSource", s3_data_source) }
        /// `S3DataSource`: mandatory.
        #[track_caller] pub fn s3_data_source(self, value: impl IntoVal<S3DataSource>) -> Self { with(self, "S3DataSource", value) }
    }

    /// `MultiModelConfig`.
    pub type MultiModelConfig = Fields<of::MultiModelConfig>;
    impl MultiModelConfig {
        /// `ModelCacheSetting`.
        #[track_caller] pub fn model_cache_setting(self, value: impl IntoVal<MultiModelConfigModelCacheSetting>) -> Self { with(self, "ModelCacheSetting", value) }
    }

    /// Words of `ModelCacheSetting`.
    pub type MultiModelConfigModelCacheSetting = Word<fn(of::MultiModelConfigModelCacheSetting)>;
    impl MultiModelConfigModelCacheSetting {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `RepositoryAuthConfig`.
    pub type RepositoryAuthConfig = Fields<of::RepositoryAuthConfig>;
    impl RepositoryAuthConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(repository_credentials_provider_arn: impl IntoVal<String>) -> Self { with(empty(), "RepositoryCredentialsProviderArn", repository_credentials_provider_arn) }
        /// `RepositoryCredentialsProviderArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn repository_credentials_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryCredentialsProviderArn", value) }
    }

    /// `S3DataSource`.
    pub type S3DataSource = Fields<of::S3DataSource>;
    /// What [`S3DataSource`] cannot do without.
    pub struct S3DataSourceRequired<A, B, C> {
        /// `CompressionType`.
        pub compression_type: A,
        /// `S3DataType`.
        pub s3_data_type: B,
        /// `S3Uri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        pub s3_uri: C,
    }
    impl S3DataSource {
        /// Takes what is mandatory, by name: [`S3DataSourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<S3DataSourceCompressionType>, B: IntoVal<S3DataSourceS3DataType>, C: IntoVal<String>>(required: S3DataSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "CompressionType", required.compression_type), "S3DataType", required.s3_data_type), "S3Uri", required.s3_uri) }
        /// `CompressionType`: mandatory.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<S3DataSourceCompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `HubAccessConfig`.
        #[track_caller] pub fn hub_access_config(self, value: impl IntoVal<HubAccessConfig>) -> Self { with(self, "HubAccessConfig", value) }
        /// `ModelAccessConfig`.
        #[track_caller] pub fn model_access_config(self, value: impl IntoVal<ModelAccessConfig>) -> Self { with(self, "ModelAccessConfig", value) }
        /// `S3DataType`: mandatory.
        #[track_caller] pub fn s3_data_type(self, value: impl IntoVal<S3DataSourceS3DataType>) -> Self { with(self, "S3DataType", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `CompressionType`.
    pub type S3DataSourceCompressionType = Word<fn(of::S3DataSourceCompressionType)>;
    impl S3DataSourceCompressionType {
        /// `None`
        pub const None: Self = word("None");
        /// `Gzip`
        pub const Gzip: Self = word("Gzip");
    }

    /// Words of `S3DataType`.
    pub type S3DataSourceS3DataType = Word<fn(of::S3DataSourceS3DataType)>;
    impl S3DataSourceS3DataType {
        /// `S3Prefix`
        pub const S3Prefix: Self = word("S3Prefix");
        /// `S3Object`
        pub const S3Object: Self = word("S3Object");
    }
}

/// [`AWS::SageMaker::ModelBiasJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html).
///
/// What `Ref` returns: `JobDefinitionArn`.
pub type CfnModelBiasJobDefinition = Handle<of::CfnModelBiasJobDefinition>;
impl cfn::ResourceType for of::CfnModelBiasJobDefinition { const TYPE: &'static str = "AWS::SageMaker::ModelBiasJobDefinition"; type Tags = cfn::TagList; type Props = CfnModelBiasJobDefinitionProps; type Reference = Is<kinds::ModelBiasJobDefinitionArn>; }
impl CfnModelBiasJobDefinition {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `JobDefinitionArn`.
    #[inline] pub fn attr_job_definition_arn(&self) -> Val<Is<kinds::ModelBiasJobDefinitionArn>> { cfn::attribute(&self.0, "JobDefinitionArn") }
}

/// Properties of [`CfnModelBiasJobDefinition`].
///
/// Mandatory: `ModelBiasAppSpecification`, `ModelBiasJobInput`, `ModelBiasJobOutputConfig`, `JobResources`, `RoleArn`.
///
/// A change replaces the resource: `EndpointName`, `JobDefinitionName`, `JobResources`, `ModelBiasAppSpecification`, `ModelBiasBaselineConfig`, `ModelBiasJobInput`, `ModelBiasJobOutputConfig`, `NetworkConfig`, `RoleArn`, `StoppingCondition`, `Tags`.
pub type CfnModelBiasJobDefinitionProps = Fields<of::CfnModelBiasJobDefinition>;
/// What [`CfnModelBiasJobDefinitionProps`] cannot do without.
pub struct CfnModelBiasJobDefinitionPropsRequired<A, B, C, D, E> {
    /// `ModelBiasAppSpecification`. Changing it replaces the resource.
    pub model_bias_app_specification: A,
    /// `ModelBiasJobInput`. Changing it replaces the resource.
    pub model_bias_job_input: B,
    /// `ModelBiasJobOutputConfig`. Changing it replaces the resource.
    pub model_bias_job_output_config: C,
    /// `JobResources`. Changing it replaces the resource.
    pub job_resources: D,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub role_arn: E,
}
impl CfnModelBiasJobDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnModelBiasJobDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_model_bias_job_definition::ModelBiasAppSpecification>, B: IntoVal<cfn_model_bias_job_definition::ModelBiasJobInput>, C: IntoVal<cfn_model_bias_job_definition::MonitoringOutputConfig>, D: IntoVal<cfn_model_bias_job_definition::MonitoringResources>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnModelBiasJobDefinitionPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ModelBiasAppSpecification", required.model_bias_app_specification), "ModelBiasJobInput", required.model_bias_job_input), "ModelBiasJobOutputConfig", required.model_bias_job_output_config), "JobResources", required.job_resources), "RoleArn", required.role_arn) }
    /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `JobDefinitionName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinitionName", value) }
    /// `JobResources`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_resources(self, value: impl IntoVal<cfn_model_bias_job_definition::MonitoringResources>) -> Self { with(self, "JobResources", value) }
    /// `ModelBiasAppSpecification`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_bias_app_specification(self, value: impl IntoVal<cfn_model_bias_job_definition::ModelBiasAppSpecification>) -> Self { with(self, "ModelBiasAppSpecification", value) }
    /// `ModelBiasBaselineConfig`. Changing it replaces the resource.
    #[track_caller] pub fn model_bias_baseline_config(self, value: impl IntoVal<cfn_model_bias_job_definition::ModelBiasBaselineConfig>) -> Self { with(self, "ModelBiasBaselineConfig", value) }
    /// `ModelBiasJobInput`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_bias_job_input(self, value: impl IntoVal<cfn_model_bias_job_definition::ModelBiasJobInput>) -> Self { with(self, "ModelBiasJobInput", value) }
    /// `ModelBiasJobOutputConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_bias_job_output_config(self, value: impl IntoVal<cfn_model_bias_job_definition::MonitoringOutputConfig>) -> Self { with(self, "ModelBiasJobOutputConfig", value) }
    /// `NetworkConfig`. Changing it replaces the resource.
    #[track_caller] pub fn network_config(self, value: impl IntoVal<cfn_model_bias_job_definition::NetworkConfig>) -> Self { with(self, "NetworkConfig", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StoppingCondition`. Changing it replaces the resource.
    #[track_caller] pub fn stopping_condition(self, value: impl IntoVal<cfn_model_bias_job_definition::StoppingCondition>) -> Self { with(self, "StoppingCondition", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_bias_job_definition::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnModelBiasJobDefinition`].
pub mod cfn_model_bias_job_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    pub use super::cfn_cluster::{VpcConfig};
    pub use super::cfn_data_quality_job_definition::{BatchTransformInputS3DataDistributionType, BatchTransformInputS3InputMode, ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, EndpointInputS3DataDistributionType, EndpointInputS3InputMode, JsonProperty, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3Output, S3OutputS3UploadMode, StoppingCondition};
    mod of { pub enum BatchTransformInput {} pub enum EndpointInput {} pub enum ModelBiasAppSpecification {} pub enum ModelBiasBaselineConfig {} impl ias_core::Optional for ModelBiasBaselineConfig {} pub enum ModelBiasJobInput {} pub enum MonitoringGroundTruthS3Input {} }

    /// `BatchTransformInput`.
    pub type BatchTransformInput = Fields<of::BatchTransformInput>;
    /// What [`BatchTransformInput`] cannot do without.
    pub struct BatchTransformInputRequired<A, B, C> {
        /// `DataCapturedDestinationS3Uri`: at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        pub data_captured_destination_s3_uri: A,
        /// `DatasetFormat`.
        pub dataset_format: B,
        /// `LocalPath`: at most 256 characters, matches `.*`.
        pub local_path: C,
    }
    impl BatchTransformInput {
        /// Takes what is mandatory, by name: [`BatchTransformInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DatasetFormat>, C: IntoVal<String>>(required: BatchTransformInputRequired<A, B, C>) -> Self { with(with(with(empty(), "DataCapturedDestinationS3Uri", required.data_captured_destination_s3_uri), "DatasetFormat", required.dataset_format), "LocalPath", required.local_path) }
        /// `DataCapturedDestinationS3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn data_captured_destination_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DataCapturedDestinationS3Uri", value) }
        /// `DatasetFormat`: mandatory.
        #[track_caller] pub fn dataset_format(self, value: impl IntoVal<DatasetFormat>) -> Self { with(self, "DatasetFormat", value) }
        /// `EndTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn end_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "EndTimeOffset", value) }
        /// `FeaturesAttribute`: at most 256 characters.
        #[track_caller] pub fn features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "FeaturesAttribute", value) }
        /// `InferenceAttribute`: at most 256 characters.
        #[track_caller] pub fn inference_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `ProbabilityAttribute`: at most 256 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `ProbabilityThresholdAttribute`.
        #[track_caller] pub fn probability_threshold_attribute(self, value: impl IntoVal<f64>) -> Self { with(self, "ProbabilityThresholdAttribute", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<BatchTransformInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<BatchTransformInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
        /// `StartTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn start_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "StartTimeOffset", value) }
    }

    /// `EndpointInput`.
    pub type EndpointInput = Fields<of::EndpointInput>;
    impl EndpointInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>, local_path: impl IntoVal<String>) -> Self { with(with(empty(), "EndpointName", endpoint_name), "LocalPath", local_path) }
        /// `EndTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn end_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "EndTimeOffset", value) }
        /// `EndpointName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
        /// `FeaturesAttribute`: at most 256 characters.
        #[track_caller] pub fn features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "FeaturesAttribute", value) }
        /// `InferenceAttribute`: at most 256 characters.
        #[track_caller] pub fn inference_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `ProbabilityAttribute`: at most 256 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `ProbabilityThresholdAttribute`.
        #[track_caller] pub fn probability_threshold_attribute(self, value: impl IntoVal<f64>) -> Self { with(self, "ProbabilityThresholdAttribute", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<EndpointInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<EndpointInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
        /// `StartTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn start_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "StartTimeOffset", value) }
    }

    /// `ModelBiasAppSpecification`.
    pub type ModelBiasAppSpecification = Fields<of::ModelBiasAppSpecification>;
    impl ModelBiasAppSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>, config_uri: impl IntoVal<String>) -> Self { with(with(empty(), "ImageUri", image_uri), "ConfigUri", config_uri) }
        /// `ConfigUri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn config_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigUri", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `ImageUri`: mandatory, at most 255 characters, matches `.*`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
    }

    /// `ModelBiasBaselineConfig`.
    pub type ModelBiasBaselineConfig = Fields<of::ModelBiasBaselineConfig>;
    impl ModelBiasBaselineConfig {
        /// `BaseliningJobName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn baselining_job_name(self, value: impl IntoVal<String>) -> Self { with(self, "BaseliningJobName", value) }
        /// `ConstraintsResource`.
        #[track_caller] pub fn constraints_resource(self, value: impl IntoVal<ConstraintsResource>) -> Self { with(self, "ConstraintsResource", value) }
    }

    /// `ModelBiasJobInput`.
    pub type ModelBiasJobInput = Fields<of::ModelBiasJobInput>;
    impl ModelBiasJobInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ground_truth_s3_input: impl IntoVal<MonitoringGroundTruthS3Input>) -> Self { with(empty(), "GroundTruthS3Input", ground_truth_s3_input) }
        /// `BatchTransformInput`.
        #[track_caller] pub fn batch_transform_input(self, value: impl IntoVal<BatchTransformInput>) -> Self { with(self, "BatchTransformInput", value) }
        /// `EndpointInput`.
        #[track_caller] pub fn endpoint_input(self, value: impl IntoVal<EndpointInput>) -> Self { with(self, "EndpointInput", value) }
        /// `GroundTruthS3Input`: mandatory.
        #[track_caller] pub fn ground_truth_s3_input(self, value: impl IntoVal<MonitoringGroundTruthS3Input>) -> Self { with(self, "GroundTruthS3Input", value) }
    }

    /// `MonitoringGroundTruthS3Input`.
    pub type MonitoringGroundTruthS3Input = Fields<of::MonitoringGroundTruthS3Input>;
    impl MonitoringGroundTruthS3Input {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `S3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }
}

/// [`AWS::SageMaker::ModelCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html).
///
/// What `Ref` returns: `ModelCardName`.
pub type CfnModelCard = Handle<of::CfnModelCard>;
impl cfn::ResourceType for of::CfnModelCard { const TYPE: &'static str = "AWS::SageMaker::ModelCard"; type Tags = cfn::TagList; type Props = CfnModelCardProps; type Reference = String; }
impl CfnModelCard {
    /// The attribute `CreatedBy.DomainId`.
    #[inline] pub fn attr_created_by_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy.DomainId") }
    /// The attribute `CreatedBy.UserProfileArn`.
    #[inline] pub fn attr_created_by_user_profile_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy.UserProfileArn") }
    /// The attribute `CreatedBy.UserProfileName`.
    #[inline] pub fn attr_created_by_user_profile_name(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy.UserProfileName") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedBy.DomainId`.
    #[inline] pub fn attr_last_modified_by_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy.DomainId") }
    /// The attribute `LastModifiedBy.UserProfileArn`.
    #[inline] pub fn attr_last_modified_by_user_profile_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy.UserProfileArn") }
    /// The attribute `LastModifiedBy.UserProfileName`.
    #[inline] pub fn attr_last_modified_by_user_profile_name(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy.UserProfileName") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `ModelCardArn`.
    #[inline] pub fn attr_model_card_arn(&self) -> Val<Is<kinds::ModelCardArn>> { cfn::attribute(&self.0, "ModelCardArn") }
    /// The attribute `ModelCardProcessingStatus`: one of `UnsetValue`, `DeleteInProgress`, `DeletePending`, `ContentDeleted`, `ExportJobsDeleted`, `DeleteCompleted`, `DeleteFailed`.
    #[inline] pub fn attr_model_card_processing_status(&self) -> Val<String> { cfn::attribute(&self.0, "ModelCardProcessingStatus") }
    /// The attribute `ModelCardVersion`.
    #[inline] pub fn attr_model_card_version(&self) -> Val<i64> { cfn::attribute(&self.0, "ModelCardVersion") }
}

/// Properties of [`CfnModelCard`].
///
/// Mandatory: `ModelCardName`, `Content`, `ModelCardStatus`.
///
/// A change replaces the resource: `ModelCardName`, `SecurityConfig`.
pub type CfnModelCardProps = Fields<of::CfnModelCard>;
/// What [`CfnModelCardProps`] cannot do without.
pub struct CfnModelCardPropsRequired<A, B, C> {
    /// `ModelCardName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    pub model_card_name: A,
    /// `Content`: at most 100000 characters.
    pub content: B,
    /// `ModelCardStatus`.
    pub model_card_status: C,
}
impl CfnModelCardProps {
    /// Takes what is mandatory, by name: [`CfnModelCardPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_model_card::Content>, C: IntoVal<cfn_model_card::ModelCardStatus>>(required: CfnModelCardPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ModelCardName", required.model_card_name), "Content", required.content), "ModelCardStatus", required.model_card_status) }
    /// `Content`: mandatory, at most 100000 characters.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_model_card::Content>) -> Self { with(self, "Content", value) }
    /// `CreatedBy`.
    #[track_caller] pub fn created_by(self, value: impl IntoVal<cfn_model_card::UserContext>) -> Self { with(self, "CreatedBy", value) }
    /// `LastModifiedBy`.
    #[track_caller] pub fn last_modified_by(self, value: impl IntoVal<cfn_model_card::UserContext>) -> Self { with(self, "LastModifiedBy", value) }
    /// `ModelCardName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn model_card_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelCardName", value) }
    /// `ModelCardStatus`: mandatory.
    #[track_caller] pub fn model_card_status(self, value: impl IntoVal<cfn_model_card::ModelCardStatus>) -> Self { with(self, "ModelCardStatus", value) }
    /// `SecurityConfig`. Changing it replaces the resource.
    #[track_caller] pub fn security_config(self, value: impl IntoVal<cfn_model_card::SecurityConfig>) -> Self { with(self, "SecurityConfig", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_card::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnModelCard`].
pub mod cfn_model_card {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum AdditionalInformation {} impl ias_core::Optional for AdditionalInformation {} pub enum BarChartMetric {} pub enum BarChartMetricType {} pub enum BusinessDetails {} impl ias_core::Optional for BusinessDetails {} pub enum Container {} pub enum Content {} impl ias_core::Optional for Content {} pub enum EvaluationDetail {} pub enum InferenceSpecification {} pub enum IntendedUses {} impl ias_core::Optional for IntendedUses {} pub enum LinearGraphMetric {} pub enum LinearGraphMetricType {} pub enum MatrixMetric {} pub enum MatrixMetricType {} pub enum MetricGroup {} pub enum ModelCardStatus {} pub enum ModelOverview {} impl ias_core::Optional for ModelOverview {} pub enum ModelOverviewInferenceEnvironment {} impl ias_core::Optional for ModelOverviewInferenceEnvironment {} pub enum ModelPackageCreator {} impl ias_core::Optional for ModelPackageCreator {} pub enum ModelPackageDetails {} impl ias_core::Optional for ModelPackageDetails {} pub enum ModelPackageDetailsModelApprovalStatus {} pub enum ModelPackageDetailsModelPackageStatus {} pub enum ObjectiveFunction {} impl ias_core::Optional for ObjectiveFunction {} pub enum ObjectiveFunctionFunction {} impl ias_core::Optional for ObjectiveFunctionFunction {} pub enum ObjectiveFunctionFunctionFunction {} pub enum RiskRating {} pub enum SecurityConfig {} impl ias_core::Optional for SecurityConfig {} pub enum SimpleMetric {} pub enum SimpleMetricType {} pub enum SourceAlgorithm {} pub enum TrainingDetails {} impl ias_core::Optional for TrainingDetails {} pub enum TrainingDetailsTrainingJobDetails {} impl ias_core::Optional for TrainingDetailsTrainingJobDetails {} pub enum TrainingDetailsTrainingJobDetailsTrainingEnvironment {} impl ias_core::Optional for TrainingDetailsTrainingJobDetailsTrainingEnvironment {} pub enum TrainingHyperParameter {} pub enum TrainingMetric {} pub enum UserContext {} impl ias_core::Optional for UserContext {} }

    /// `AdditionalInformation`.
    pub type AdditionalInformation = Fields<of::AdditionalInformation>;
    impl AdditionalInformation {
        /// `CaveatsAndRecommendations`: at most 2048 characters.
        #[track_caller] pub fn caveats_and_recommendations(self, value: impl IntoVal<String>) -> Self { with(self, "CaveatsAndRecommendations", value) }
        /// `CustomDetails`.
        #[track_caller] pub fn custom_details(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomDetails", value) }
        /// `EthicalConsiderations`: at most 2048 characters.
        #[track_caller] pub fn ethical_considerations(self, value: impl IntoVal<String>) -> Self { with(self, "EthicalConsiderations", value) }
    }

    /// `BarChartMetric`.
    pub type BarChartMetric = Fields<of::BarChartMetric>;
    /// What [`BarChartMetric`] cannot do without.
    pub struct BarChartMetricRequired<A, B, C> {
        /// `Name`: matches `.{1,255}`.
        pub name: A,
        /// `Type`.
        pub type_: B,
        /// `Value`: at least 1 item.
        pub value: C,
    }
    impl BarChartMetric {
        /// Takes what is mandatory, by name: [`BarChartMetricRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<BarChartMetricType>, C: IntoVal<List<BarChartMetricValue>>>(required: BarChartMetricRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Value", required.value) }
        /// `Name`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Notes`: at most 1024 characters.
        #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BarChartMetricType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at least 1 item.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<BarChartMetricValue>>) -> Self { with(self, "Value", value) }
        /// `XAxisName`: each at most 63 characters.
        #[track_caller] pub fn x_axis_name(self, value: impl IntoVal<List<String>>) -> Self { with(self, "XAxisName", value) }
        /// `YAxisName`: at most 63 characters.
        #[track_caller] pub fn y_axis_name(self, value: impl IntoVal<String>) -> Self { with(self, "YAxisName", value) }
    }

    /// Words of `Type`.
    pub type BarChartMetricType = Word<fn(of::BarChartMetricType)>;
    impl BarChartMetricType {
        /// `bar_chart`
        pub const BarChart: Self = word("bar_chart");
    }

    /// `Value`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BarChartMetricValue(Value);
    ias_core::union!(BarChartMetricValue);
    impl BarChartMetricValue {
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<BarChartMetricValue> for &str { fn into_val(self) -> Val<BarChartMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<BarChartMetricValue> for String { fn into_val(self) -> Val<BarChartMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<BarChartMetricValue> for Val<String> { fn into_val(self) -> Val<BarChartMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `BusinessDetails`.
    pub type BusinessDetails = Fields<of::BusinessDetails>;
    impl BusinessDetails {
        /// `BusinessProblem`: at most 2048 characters.
        #[track_caller] pub fn business_problem(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessProblem", value) }
        /// `BusinessStakeholders`: at most 2048 characters.
        #[track_caller] pub fn business_stakeholders(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessStakeholders", value) }
        /// `LineOfBusiness`: at most 2048 characters.
        #[track_caller] pub fn line_of_business(self, value: impl IntoVal<String>) -> Self { with(self, "LineOfBusiness", value) }
    }

    /// `Container`.
    pub type Container = Fields<of::Container>;
    impl Container {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `Image`: mandatory, at most 255 characters.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ModelDataUrl`: at most 1024 characters.
        #[track_caller] pub fn model_data_url(self, value: impl IntoVal<String>) -> Self { with(self, "ModelDataUrl", value) }
        /// `NearestModelName`.
        #[track_caller] pub fn nearest_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "NearestModelName", value) }
    }

    /// `Content`.
    pub type Content = Fields<of::Content>;
    impl Content {
        /// `AdditionalInformation`.
        #[track_caller] pub fn additional_information(self, value: impl IntoVal<AdditionalInformation>) -> Self { with(self, "AdditionalInformation", value) }
        /// `BusinessDetails`.
        #[track_caller] pub fn business_details(self, value: impl IntoVal<BusinessDetails>) -> Self { with(self, "BusinessDetails", value) }
        /// `EvaluationDetails`: default `[]`.
        #[track_caller] pub fn evaluation_details(self, value: impl IntoVal<List<EvaluationDetail>>) -> Self { with(self, "EvaluationDetails", value) }
        /// `IntendedUses`.
        #[track_caller] pub fn intended_uses(self, value: impl IntoVal<IntendedUses>) -> Self { with(self, "IntendedUses", value) }
        /// `ModelOverview`.
        #[track_caller] pub fn model_overview(self, value: impl IntoVal<ModelOverview>) -> Self { with(self, "ModelOverview", value) }
        /// `ModelPackageDetails`.
        #[track_caller] pub fn model_package_details(self, value: impl IntoVal<ModelPackageDetails>) -> Self { with(self, "ModelPackageDetails", value) }
        /// `TrainingDetails`.
        #[track_caller] pub fn training_details(self, value: impl IntoVal<TrainingDetails>) -> Self { with(self, "TrainingDetails", value) }
    }

    /// `EvaluationDetail`.
    pub type EvaluationDetail = Fields<of::EvaluationDetail>;
    impl EvaluationDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Datasets`: at most 10 items, each at most 1024 characters.
        #[track_caller] pub fn datasets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Datasets", value) }
        /// `EvaluationJobArn`: at most 256 characters.
        #[track_caller] pub fn evaluation_job_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EvaluationJobArn", value) }
        /// `EvaluationObservation`: at most 2096 characters.
        #[track_caller] pub fn evaluation_observation(self, value: impl IntoVal<String>) -> Self { with(self, "EvaluationObservation", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Metadata", value) }
        /// `MetricGroups`: default `[]`.
        #[track_caller] pub fn metric_groups(self, value: impl IntoVal<List<MetricGroup>>) -> Self { with(self, "MetricGroups", value) }
        /// `Name`: mandatory, matches `.{1,63}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `InferenceSpecification`.
    pub type InferenceSpecification = Fields<of::InferenceSpecification>;
    impl InferenceSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(containers: impl IntoVal<List<Container>>) -> Self { with(empty(), "Containers", containers) }
        /// `Containers`: mandatory, 1 to 15 items.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<Container>>) -> Self { with(self, "Containers", value) }
    }

    /// `IntendedUses`.
    pub type IntendedUses = Fields<of::IntendedUses>;
    impl IntendedUses {
        /// `ExplanationsForRiskRating`: at most 2048 characters.
        #[track_caller] pub fn explanations_for_risk_rating(self, value: impl IntoVal<String>) -> Self { with(self, "ExplanationsForRiskRating", value) }
        /// `FactorsAffectingModelEfficiency`: at most 2048 characters.
        #[track_caller] pub fn factors_affecting_model_efficiency(self, value: impl IntoVal<String>) -> Self { with(self, "FactorsAffectingModelEfficiency", value) }
        /// `IntendedUses`: at most 2048 characters.
        #[track_caller] pub fn intended_uses(self, value: impl IntoVal<String>) -> Self { with(self, "IntendedUses", value) }
        /// `PurposeOfModel`: at most 2048 characters.
        #[track_caller] pub fn purpose_of_model(self, value: impl IntoVal<String>) -> Self { with(self, "PurposeOfModel", value) }
        /// `RiskRating`.
        #[track_caller] pub fn risk_rating(self, value: impl IntoVal<RiskRating>) -> Self { with(self, "RiskRating", value) }
    }

    /// `LinearGraphMetric`.
    pub type LinearGraphMetric = Fields<of::LinearGraphMetric>;
    /// What [`LinearGraphMetric`] cannot do without.
    pub struct LinearGraphMetricRequired<A, B, C> {
        /// `Name`: matches `.{1,255}`.
        pub name: A,
        /// `Type`.
        pub type_: B,
        /// `Value`: at least 1 item.
        pub value: C,
    }
    impl LinearGraphMetric {
        /// Takes what is mandatory, by name: [`LinearGraphMetricRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<LinearGraphMetricType>, C: IntoVal<List<List<LinearGraphMetricValue>>>>(required: LinearGraphMetricRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Value", required.value) }
        /// `Name`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Notes`: at most 1024 characters.
        #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<LinearGraphMetricType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at least 1 item.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<List<LinearGraphMetricValue>>>) -> Self { with(self, "Value", value) }
        /// `XAxisName`: at most 63 characters.
        #[track_caller] pub fn x_axis_name(self, value: impl IntoVal<String>) -> Self { with(self, "XAxisName", value) }
        /// `YAxisName`: at most 63 characters.
        #[track_caller] pub fn y_axis_name(self, value: impl IntoVal<String>) -> Self { with(self, "YAxisName", value) }
    }

    /// Words of `Type`.
    pub type LinearGraphMetricType = Word<fn(of::LinearGraphMetricType)>;
    impl LinearGraphMetricType {
        /// `linear_graph`
        pub const LinearGraph: Self = word("linear_graph");
    }

    /// `Value`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LinearGraphMetricValue(Value);
    ias_core::union!(LinearGraphMetricValue);
    impl LinearGraphMetricValue {
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<LinearGraphMetricValue> for &str { fn into_val(self) -> Val<LinearGraphMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<LinearGraphMetricValue> for String { fn into_val(self) -> Val<LinearGraphMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<LinearGraphMetricValue> for Val<String> { fn into_val(self) -> Val<LinearGraphMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `MatrixMetric`.
    pub type MatrixMetric = Fields<of::MatrixMetric>;
    /// What [`MatrixMetric`] cannot do without.
    pub struct MatrixMetricRequired<A, B, C> {
        /// `Name`: matches `.{1,255}`.
        pub name: A,
        /// `Type`.
        pub type_: B,
        /// `Value`: 1 to 20 items.
        pub value: C,
    }
    impl MatrixMetric {
        /// Takes what is mandatory, by name: [`MatrixMetricRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<MatrixMetricType>, C: IntoVal<List<List<MatrixMetricValue>>>>(required: MatrixMetricRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Value", required.value) }
        /// `Name`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Notes`: at most 1024 characters.
        #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MatrixMetricType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, 1 to 20 items.
        #[track_caller] pub fn value(self, value: impl IntoVal<List<List<MatrixMetricValue>>>) -> Self { with(self, "Value", value) }
        /// `XAxisName`: each at most 63 characters.
        #[track_caller] pub fn x_axis_name(self, value: impl IntoVal<List<String>>) -> Self { with(self, "XAxisName", value) }
        /// `YAxisName`: each at most 63 characters.
        #[track_caller] pub fn y_axis_name(self, value: impl IntoVal<List<String>>) -> Self { with(self, "YAxisName", value) }
    }

    /// Words of `Type`.
    pub type MatrixMetricType = Word<fn(of::MatrixMetricType)>;
    impl MatrixMetricType {
        /// `matrix`
        pub const Matrix: Self = word("matrix");
    }

    /// `Value`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MatrixMetricValue(Value);
    ias_core::union!(MatrixMetricValue);
    impl MatrixMetricValue {
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<MatrixMetricValue> for &str { fn into_val(self) -> Val<MatrixMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<MatrixMetricValue> for String { fn into_val(self) -> Val<MatrixMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<MatrixMetricValue> for Val<String> { fn into_val(self) -> Val<MatrixMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `MetricGroup`.
    pub type MetricGroup = Fields<of::MetricGroup>;
    impl MetricGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, metric_data: impl IntoVal<List<MetricGroupMetricData>>) -> Self { with(with(empty(), "Name", name), "MetricData", metric_data) }
        /// `MetricData`: mandatory.
        #[track_caller] pub fn metric_data(self, value: impl IntoVal<List<MetricGroupMetricData>>) -> Self { with(self, "MetricData", value) }
        /// `Name`: mandatory, matches `.{1,63}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `MetricData`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricGroupMetricData(Value);
    ias_core::union!(MetricGroupMetricData);
    impl MetricGroupMetricData {
        /// The alternative `SimpleMetric`.
        pub fn simple_metric(value: impl IntoVal<SimpleMetric>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `LinearGraphMetric`.
        pub fn linear_graph_metric(value: impl IntoVal<LinearGraphMetric>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `BarChartMetric`.
        pub fn bar_chart_metric(value: impl IntoVal<BarChartMetric>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `MatrixMetric`.
        pub fn matrix_metric(value: impl IntoVal<MatrixMetric>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<MetricGroupMetricData> for SimpleMetric { fn into_val(self) -> Val<MetricGroupMetricData> { Val::raw(IntoVal::<SimpleMetric>::into_val(self).into_value()) } }
    impl IntoVal<MetricGroupMetricData> for LinearGraphMetric { fn into_val(self) -> Val<MetricGroupMetricData> { Val::raw(IntoVal::<LinearGraphMetric>::into_val(self).into_value()) } }
    impl IntoVal<MetricGroupMetricData> for BarChartMetric { fn into_val(self) -> Val<MetricGroupMetricData> { Val::raw(IntoVal::<BarChartMetric>::into_val(self).into_value()) } }
    impl IntoVal<MetricGroupMetricData> for MatrixMetric { fn into_val(self) -> Val<MetricGroupMetricData> { Val::raw(IntoVal::<MatrixMetric>::into_val(self).into_value()) } }

    /// Words of `ModelCardStatus`.
    pub type ModelCardStatus = Word<fn(of::ModelCardStatus)>;
    impl ModelCardStatus {
        /// `Draft`
        pub const Draft: Self = word("Draft");
        /// `PendingReview`
        pub const PendingReview: Self = word("PendingReview");
        /// `Approved`
        pub const Approved: Self = word("Approved");
        /// `Archived`
        pub const Archived: Self = word("Archived");
    }

    /// `ModelOverview`.
    pub type ModelOverview = Fields<of::ModelOverview>;
    impl ModelOverview {
        /// `AlgorithmType`: at most 1024 characters.
        #[track_caller] pub fn algorithm_type(self, value: impl IntoVal<String>) -> Self { with(self, "AlgorithmType", value) }
        /// `InferenceEnvironment`.
        #[track_caller] pub fn inference_environment(self, value: impl IntoVal<ModelOverviewInferenceEnvironment>) -> Self { with(self, "InferenceEnvironment", value) }
        /// `ModelArtifact`: at most 15 items, each at most 1024 characters.
        #[track_caller] pub fn model_artifact(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ModelArtifact", value) }
        /// `ModelCreator`: at most 1024 characters.
        #[track_caller] pub fn model_creator(self, value: impl IntoVal<String>) -> Self { with(self, "ModelCreator", value) }
        /// `ModelDescription`: at most 1024 characters.
        #[track_caller] pub fn model_description(self, value: impl IntoVal<String>) -> Self { with(self, "ModelDescription", value) }
        /// `ModelId`: at most 1024 characters.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `ModelName`: at most 1024 characters.
        #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
        /// `ModelOwner`: at most 1024 characters.
        #[track_caller] pub fn model_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ModelOwner", value) }
        /// `ModelVersion`: at least 1.
        #[track_caller] pub fn model_version(self, value: impl IntoVal<f64>) -> Self { with(self, "ModelVersion", value) }
        /// `ProblemType`: at most 1024 characters.
        #[track_caller] pub fn problem_type(self, value: impl IntoVal<String>) -> Self { with(self, "ProblemType", value) }
    }

    /// `InferenceEnvironment`.
    pub type ModelOverviewInferenceEnvironment = Fields<of::ModelOverviewInferenceEnvironment>;
    impl ModelOverviewInferenceEnvironment {
        /// `ContainerImage`: at most 15 items, each at most 1024 characters.
        #[track_caller] pub fn container_image(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerImage", value) }
    }

    /// `ModelPackageCreator`.
    pub type ModelPackageCreator = Fields<of::ModelPackageCreator>;
    impl ModelPackageCreator {
        /// `UserProfileName`: at most 63 characters.
        #[track_caller] pub fn user_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserProfileName", value) }
    }

    /// `ModelPackageDetails`.
    pub type ModelPackageDetails = Fields<of::ModelPackageDetails>;
    impl ModelPackageDetails {
        /// `ApprovalDescription`: at most 1024 characters.
        #[track_caller] pub fn approval_description(self, value: impl IntoVal<String>) -> Self { with(self, "ApprovalDescription", value) }
        /// `CreatedBy`.
        #[track_caller] pub fn created_by(self, value: impl IntoVal<ModelPackageCreator>) -> Self { with(self, "CreatedBy", value) }
        /// `Domain`.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `InferenceSpecification`.
        #[track_caller] pub fn inference_specification(self, value: impl IntoVal<InferenceSpecification>) -> Self { with(self, "InferenceSpecification", value) }
        /// `ModelApprovalStatus`.
        #[track_caller] pub fn model_approval_status(self, value: impl IntoVal<ModelPackageDetailsModelApprovalStatus>) -> Self { with(self, "ModelApprovalStatus", value) }
        /// `ModelPackageArn`: 1 to 2048 characters.
        #[track_caller] pub fn model_package_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageArn", value) }
        /// `ModelPackageDescription`: at most 1024 characters.
        #[track_caller] pub fn model_package_description(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageDescription", value) }
        /// `ModelPackageGroupName`: 1 to 63 characters.
        #[track_caller] pub fn model_package_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageGroupName", value) }
        /// `ModelPackageName`: 1 to 63 characters.
        #[track_caller] pub fn model_package_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageName", value) }
        /// `ModelPackageStatus`.
        #[track_caller] pub fn model_package_status(self, value: impl IntoVal<ModelPackageDetailsModelPackageStatus>) -> Self { with(self, "ModelPackageStatus", value) }
        /// `ModelPackageVersion`: at least 1.
        #[track_caller] pub fn model_package_version(self, value: impl IntoVal<f64>) -> Self { with(self, "ModelPackageVersion", value) }
        /// `SourceAlgorithms`: exactly 1 item.
        #[track_caller] pub fn source_algorithms(self, value: impl IntoVal<List<SourceAlgorithm>>) -> Self { with(self, "SourceAlgorithms", value) }
        /// `Task`.
        #[track_caller] pub fn task(self, value: impl IntoVal<String>) -> Self { with(self, "Task", value) }
    }

    /// Words of `ModelApprovalStatus`.
    pub type ModelPackageDetailsModelApprovalStatus = Word<fn(of::ModelPackageDetailsModelApprovalStatus)>;
    impl ModelPackageDetailsModelApprovalStatus {
        /// `Approved`
        pub const Approved: Self = word("Approved");
        /// `Rejected`
        pub const Rejected: Self = word("Rejected");
        /// `PendingManualApproval`
        pub const PendingManualApproval: Self = word("PendingManualApproval");
    }

    /// Words of `ModelPackageStatus`.
    pub type ModelPackageDetailsModelPackageStatus = Word<fn(of::ModelPackageDetailsModelPackageStatus)>;
    impl ModelPackageDetailsModelPackageStatus {
        /// `Pending`
        pub const Pending: Self = word("Pending");
        /// `InProgress`
        pub const InProgress: Self = word("InProgress");
        /// `Completed`
        pub const Completed: Self = word("Completed");
        /// `Failed`
        pub const Failed: Self = word("Failed");
        /// `Deleting`
        pub const Deleting: Self = word("Deleting");
    }

    /// `ObjectiveFunction`.
    pub type ObjectiveFunction = Fields<of::ObjectiveFunction>;
    impl ObjectiveFunction {
        /// `Function`.
        #[track_caller] pub fn function(self, value: impl IntoVal<ObjectiveFunctionFunction>) -> Self { with(self, "Function", value) }
        /// `Notes`: at most 1024 characters.
        #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
    }

    /// `Function`.
    pub type ObjectiveFunctionFunction = Fields<of::ObjectiveFunctionFunction>;
    impl ObjectiveFunctionFunction {
        /// `Condition`: at most 63 characters.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `Facet`: at most 63 characters.
        #[track_caller] pub fn facet(self, value: impl IntoVal<String>) -> Self { with(self, "Facet", value) }
        /// `Function`.
        #[track_caller] pub fn function(self, value: impl IntoVal<ObjectiveFunctionFunctionFunction>) -> Self { with(self, "Function", value) }
    }

    /// Words of `Function`.
    pub type ObjectiveFunctionFunctionFunction = Word<fn(of::ObjectiveFunctionFunctionFunction)>;
    impl ObjectiveFunctionFunctionFunction {
        /// `Maximize`
        pub const Maximize: Self = word("Maximize");
        /// `Minimize`
        pub const Minimize: Self = word("Minimize");
    }

    /// Words of `RiskRating`.
    pub type RiskRating = Word<fn(of::RiskRating)>;
    impl RiskRating {
        /// `High`
        pub const High: Self = word("High");
        /// `Medium`
        pub const Medium: Self = word("Medium");
        /// `Low`
        pub const Low: Self = word("Low");
        /// `Unknown`
        pub const Unknown: Self = word("Unknown");
    }

    /// `SecurityConfig`.
    pub type SecurityConfig = Fields<of::SecurityConfig>;
    impl SecurityConfig {
        /// `KmsKeyId`: at most 2048 characters, matches `.*`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `SimpleMetric`.
    pub type SimpleMetric = Fields<of::SimpleMetric>;
    /// What [`SimpleMetric`] cannot do without.
    pub struct SimpleMetricRequired<A, B, C> {
        /// `Name`: matches `.{1,255}`.
        pub name: A,
        /// `Type`.
        pub type_: B,
        /// `Value`.
        pub value: C,
    }
    impl SimpleMetric {
        /// Takes what is mandatory, by name: [`SimpleMetricRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SimpleMetricType>, C: IntoVal<SimpleMetricValue>>(required: SimpleMetricRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Value", required.value) }
        /// `Name`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Notes`: at most 1024 characters.
        #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SimpleMetricType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<SimpleMetricValue>) -> Self { with(self, "Value", value) }
        /// `XAxisName`: at most 63 characters.
        #[track_caller] pub fn x_axis_name(self, value: impl IntoVal<String>) -> Self { with(self, "XAxisName", value) }
        /// `YAxisName`: at most 63 characters.
        #[track_caller] pub fn y_axis_name(self, value: impl IntoVal<String>) -> Self { with(self, "YAxisName", value) }
    }

    /// Words of `Type`.
    pub type SimpleMetricType = Word<fn(of::SimpleMetricType)>;
    impl SimpleMetricType {
        /// `number`
        pub const Number: Self = word("number");
        /// `string`
        pub const String: Self = word("string");
        /// `boolean`
        pub const Boolean: Self = word("boolean");
    }

    /// `Value`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SimpleMetricValue(Value);
    ias_core::union!(SimpleMetricValue);
    impl SimpleMetricValue {
        /// The alternative of a number.
        pub fn number(value: impl IntoVal<f64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a flag.
        pub fn flag(value: impl IntoVal<bool>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<SimpleMetricValue> for &str { fn into_val(self) -> Val<SimpleMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<SimpleMetricValue> for String { fn into_val(self) -> Val<SimpleMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<SimpleMetricValue> for Val<String> { fn into_val(self) -> Val<SimpleMetricValue> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `SourceAlgorithm`.
    pub type SourceAlgorithm = Fields<of::SourceAlgorithm>;
    impl SourceAlgorithm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(algorithm_name: impl IntoVal<String>) -> Self { with(empty(), "AlgorithmName", algorithm_name) }
        /// `AlgorithmName`: mandatory, at most 170 characters.
        #[track_caller] pub fn algorithm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlgorithmName", value) }
        /// `ModelDataUrl`: at most 1024 characters.
        #[track_caller] pub fn model_data_url(self, value: impl IntoVal<String>) -> Self { with(self, "ModelDataUrl", value) }
    }

    /// `TrainingDetails`.
    pub type TrainingDetails = Fields<of::TrainingDetails>;
    impl TrainingDetails {
        /// `ObjectiveFunction`.
        #[track_caller] pub fn objective_function(self, value: impl IntoVal<ObjectiveFunction>) -> Self { with(self, "ObjectiveFunction", value) }
        /// `TrainingJobDetails`.
        #[track_caller] pub fn training_job_details(self, value: impl IntoVal<TrainingDetailsTrainingJobDetails>) -> Self { with(self, "TrainingJobDetails", value) }
        /// `TrainingObservations`: at most 1024 characters.
        #[track_caller] pub fn training_observations(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingObservations", value) }
    }

    /// `TrainingJobDetails`.
    pub type TrainingDetailsTrainingJobDetails = Fields<of::TrainingDetailsTrainingJobDetails>;
    impl TrainingDetailsTrainingJobDetails {
        /// `HyperParameters`.
        #[track_caller] pub fn hyper_parameters(self, value: impl IntoVal<List<TrainingHyperParameter>>) -> Self { with(self, "HyperParameters", value) }
        /// `TrainingArn`: at most 1024 characters.
        #[track_caller] pub fn training_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingArn", value) }
        /// `TrainingDatasets`: at most 15 items, each at most 1024 characters.
        #[track_caller] pub fn training_datasets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TrainingDatasets", value) }
        /// `TrainingEnvironment`.
        #[track_caller] pub fn training_environment(self, value: impl IntoVal<TrainingDetailsTrainingJobDetailsTrainingEnvironment>) -> Self { with(self, "TrainingEnvironment", value) }
        /// `TrainingMetrics`.
        #[track_caller] pub fn training_metrics(self, value: impl IntoVal<List<TrainingMetric>>) -> Self { with(self, "TrainingMetrics", value) }
        /// `UserProvidedHyperParameters`.
        #[track_caller] pub fn user_provided_hyper_parameters(self, value: impl IntoVal<List<TrainingHyperParameter>>) -> Self { with(self, "UserProvidedHyperParameters", value) }
        /// `UserProvidedTrainingMetrics`.
        #[track_caller] pub fn user_provided_training_metrics(self, value: impl IntoVal<List<TrainingMetric>>) -> Self { with(self, "UserProvidedTrainingMetrics", value) }
    }

    /// `TrainingEnvironment`.
    pub type TrainingDetailsTrainingJobDetailsTrainingEnvironment = Fields<of::TrainingDetailsTrainingJobDetailsTrainingEnvironment>;
    impl TrainingDetailsTrainingJobDetailsTrainingEnvironment {
        /// `ContainerImage`: at most 15 items, each at most 1024 characters.
        #[track_caller] pub fn container_image(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerImage", value) }
    }

    /// `TrainingHyperParameter`.
    pub type TrainingHyperParameter = Fields<of::TrainingHyperParameter>;
    impl TrainingHyperParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TrainingMetric`.
    pub type TrainingMetric = Fields<of::TrainingMetric>;
    impl TrainingMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<f64>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory, matches `.{1,255}`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Notes`: at most 1024 characters.
        #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// `UserContext`.
    pub type UserContext = Fields<of::UserContext>;
    impl UserContext {
    }
}

/// [`AWS::SageMaker::ModelExplainabilityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelexplainabilityjobdefinition.html).
///
/// What `Ref` returns: `JobDefinitionArn`.
pub type CfnModelExplainabilityJobDefinition = Handle<of::CfnModelExplainabilityJobDefinition>;
impl cfn::ResourceType for of::CfnModelExplainabilityJobDefinition { const TYPE: &'static str = "AWS::SageMaker::ModelExplainabilityJobDefinition"; type Tags = cfn::TagList; type Props = CfnModelExplainabilityJobDefinitionProps; type Reference = Is<kinds::ModelExplainabilityJobDefinitionArn>; }
impl CfnModelExplainabilityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `JobDefinitionArn`.
    #[inline] pub fn attr_job_definition_arn(&self) -> Val<Is<kinds::ModelExplainabilityJobDefinitionArn>> { cfn::attribute(&self.0, "JobDefinitionArn") }
}

/// Properties of [`CfnModelExplainabilityJobDefinition`].
///
/// Mandatory: `ModelExplainabilityAppSpecification`, `ModelExplainabilityJobInput`, `ModelExplainabilityJobOutputConfig`, `JobResources`, `RoleArn`.
///
/// A change replaces the resource: `EndpointName`, `JobDefinitionName`, `JobResources`, `ModelExplainabilityAppSpecification`, `ModelExplainabilityBaselineConfig`, `ModelExplainabilityJobInput`, `ModelExplainabilityJobOutputConfig`, `NetworkConfig`, `RoleArn`, `StoppingCondition`, `Tags`.
pub type CfnModelExplainabilityJobDefinitionProps = Fields<of::CfnModelExplainabilityJobDefinition>;
/// What [`CfnModelExplainabilityJobDefinitionProps`] cannot do without.
pub struct CfnModelExplainabilityJobDefinitionPropsRequired<A, B, C, D, E> {
    /// `ModelExplainabilityAppSpecification`. Changing it replaces the resource.
    pub model_explainability_app_specification: A,
    /// `ModelExplainabilityJobInput`. Changing it replaces the resource.
    pub model_explainability_job_input: B,
    /// `ModelExplainabilityJobOutputConfig`. Changing it replaces the resource.
    pub model_explainability_job_output_config: C,
    /// `JobResources`. Changing it replaces the resource.
    pub job_resources: D,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub role_arn: E,
}
impl CfnModelExplainabilityJobDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnModelExplainabilityJobDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_model_explainability_job_definition::ModelExplainabilityAppSpecification>, B: IntoVal<cfn_model_explainability_job_definition::ModelExplainabilityJobInput>, C: IntoVal<cfn_model_explainability_job_definition::MonitoringOutputConfig>, D: IntoVal<cfn_model_explainability_job_definition::MonitoringResources>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnModelExplainabilityJobDefinitionPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ModelExplainabilityAppSpecification", required.model_explainability_app_specification), "ModelExplainabilityJobInput", required.model_explainability_job_input), "ModelExplainabilityJobOutputConfig", required.model_explainability_job_output_config), "JobResources", required.job_resources), "RoleArn", required.role_arn) }
    /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `JobDefinitionName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinitionName", value) }
    /// `JobResources`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_resources(self, value: impl IntoVal<cfn_model_explainability_job_definition::MonitoringResources>) -> Self { with(self, "JobResources", value) }
    /// `ModelExplainabilityAppSpecification`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_explainability_app_specification(self, value: impl IntoVal<cfn_model_explainability_job_definition::ModelExplainabilityAppSpecification>) -> Self { with(self, "ModelExplainabilityAppSpecification", value) }
    /// `ModelExplainabilityBaselineConfig`. Changing it replaces the resource.
    #[track_caller] pub fn model_explainability_baseline_config(self, value: impl IntoVal<cfn_model_explainability_job_definition::ModelExplainabilityBaselineConfig>) -> Self { with(self, "ModelExplainabilityBaselineConfig", value) }
    /// `ModelExplainabilityJobInput`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_explainability_job_input(self, value: impl IntoVal<cfn_model_explainability_job_definition::ModelExplainabilityJobInput>) -> Self { with(self, "ModelExplainabilityJobInput", value) }
    /// `ModelExplainabilityJobOutputConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_explainability_job_output_config(self, value: impl IntoVal<cfn_model_explainability_job_definition::MonitoringOutputConfig>) -> Self { with(self, "ModelExplainabilityJobOutputConfig", value) }
    /// `NetworkConfig`. Changing it replaces the resource.
    #[track_caller] pub fn network_config(self, value: impl IntoVal<cfn_model_explainability_job_definition::NetworkConfig>) -> Self { with(self, "NetworkConfig", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StoppingCondition`. Changing it replaces the resource.
    #[track_caller] pub fn stopping_condition(self, value: impl IntoVal<cfn_model_explainability_job_definition::StoppingCondition>) -> Self { with(self, "StoppingCondition", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_explainability_job_definition::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnModelExplainabilityJobDefinition`].
pub mod cfn_model_explainability_job_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    pub use super::cfn_cluster::{VpcConfig};
    pub use super::cfn_data_quality_job_definition::{BatchTransformInputS3DataDistributionType, BatchTransformInputS3InputMode, ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, EndpointInputS3DataDistributionType, EndpointInputS3InputMode, JsonProperty, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3Output, S3OutputS3UploadMode, StoppingCondition};
    mod of { pub enum BatchTransformInput {} pub enum EndpointInput {} pub enum ModelExplainabilityAppSpecification {} pub enum ModelExplainabilityBaselineConfig {} impl ias_core::Optional for ModelExplainabilityBaselineConfig {} pub enum ModelExplainabilityJobInput {} impl ias_core::Optional for ModelExplainabilityJobInput {} }

    /// `BatchTransformInput`.
    pub type BatchTransformInput = Fields<of::BatchTransformInput>;
    /// What [`BatchTransformInput`] cannot do without.
    pub struct BatchTransformInputRequired<A, B, C> {
        /// `DataCapturedDestinationS3Uri`: at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        pub data_captured_destination_s3_uri: A,
        /// `DatasetFormat`.
        pub dataset_format: B,
        /// `LocalPath`: at most 256 characters, matches `.*`.
        pub local_path: C,
    }
    impl BatchTransformInput {
        /// Takes what is mandatory, by name: [`BatchTransformInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DatasetFormat>, C: IntoVal<String>>(required: BatchTransformInputRequired<A, B, C>) -> Self { with(with(with(empty(), "DataCapturedDestinationS3Uri", required.data_captured_destination_s3_uri), "DatasetFormat", required.dataset_format), "LocalPath", required.local_path) }
        /// `DataCapturedDestinationS3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn data_captured_destination_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DataCapturedDestinationS3Uri", value) }
        /// `DatasetFormat`: mandatory.
        #[track_caller] pub fn dataset_format(self, value: impl IntoVal<DatasetFormat>) -> Self { with(self, "DatasetFormat", value) }
        /// `FeaturesAttribute`: at most 256 characters.
        #[track_caller] pub fn features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "FeaturesAttribute", value) }
        /// `InferenceAttribute`: at most 256 characters.
        #[track_caller] pub fn inference_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `ProbabilityAttribute`: at most 256 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<BatchTransformInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<BatchTransformInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
    }

    /// `EndpointInput`.
    pub type EndpointInput = Fields<of::EndpointInput>;
    impl EndpointInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>, local_path: impl IntoVal<String>) -> Self { with(with(empty(), "EndpointName", endpoint_name), "LocalPath", local_path) }
        /// `EndpointName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
        /// `FeaturesAttribute`: at most 256 characters.
        #[track_caller] pub fn features_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "FeaturesAttribute", value) }
        /// `InferenceAttribute`: at most 256 characters.
        #[track_caller] pub fn inference_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `ProbabilityAttribute`: at most 256 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<EndpointInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<EndpointInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
    }

    /// `ModelExplainabilityAppSpecification`.
    pub type ModelExplainabilityAppSpecification = Fields<of::ModelExplainabilityAppSpecification>;
    impl ModelExplainabilityAppSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>, config_uri: impl IntoVal<String>) -> Self { with(with(empty(), "ImageUri", image_uri), "ConfigUri", config_uri) }
        /// `ConfigUri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn config_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigUri", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `ImageUri`: mandatory, at most 255 characters, matches `.*`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
    }

    /// `ModelExplainabilityBaselineConfig`.
    pub type ModelExplainabilityBaselineConfig = Fields<of::ModelExplainabilityBaselineConfig>;
    impl ModelExplainabilityBaselineConfig {
        /// `BaseliningJobName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn baselining_job_name(self, value: impl IntoVal<String>) -> Self { with(self, "BaseliningJobName", value) }
        /// `ConstraintsResource`.
        #[track_caller] pub fn constraints_resource(self, value: impl IntoVal<ConstraintsResource>) -> Self { with(self, "ConstraintsResource", value) }
    }

    /// `ModelExplainabilityJobInput`.
    pub type ModelExplainabilityJobInput = Fields<of::ModelExplainabilityJobInput>;
    impl ModelExplainabilityJobInput {
        /// `BatchTransformInput`.
        #[track_caller] pub fn batch_transform_input(self, value: impl IntoVal<BatchTransformInput>) -> Self { with(self, "BatchTransformInput", value) }
        /// `EndpointInput`.
        #[track_caller] pub fn endpoint_input(self, value: impl IntoVal<EndpointInput>) -> Self { with(self, "EndpointInput", value) }
    }
}

/// [`AWS::SageMaker::ModelPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html).
///
/// What `Ref` returns: `ModelPackageArn`.
pub type CfnModelPackage = Handle<of::CfnModelPackage>;
impl cfn::ResourceType for of::CfnModelPackage { const TYPE: &'static str = "AWS::SageMaker::ModelPackage"; type Tags = cfn::TagList; type Props = CfnModelPackageProps; type Reference = Is<kinds::ModelPackageArn>; }
impl CfnModelPackage {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `ModelPackageArn`.
    #[inline] pub fn attr_model_package_arn(&self) -> Val<Is<kinds::ModelPackageArn>> { cfn::attribute(&self.0, "ModelPackageArn") }
    /// The attribute `ModelPackageStatus`: one of `Pending`, `Deleting`, `InProgress`, `Completed`, `Failed`.
    #[inline] pub fn attr_model_package_status(&self) -> Val<String> { cfn::attribute(&self.0, "ModelPackageStatus") }
}

/// Properties of [`CfnModelPackage`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ClientToken`, `Domain`, `DriftCheckBaselines`, `InferenceSpecification`, `MetadataProperties`, `ModelMetrics`, `ModelPackageDescription`, `ModelPackageGroupName`, `SamplePayloadUrl`, `SecurityConfig`, `SourceAlgorithmSpecification`, `Task`, `ValidationSpecification`.
///
/// A change may replace the resource: `ModelCard`, `SourceUri`.
pub type CfnModelPackageProps = Fields<of::CfnModelPackage>;
impl CfnModelPackageProps {
    /// `AdditionalInferenceSpecifications`: 1 to 15 items.
    #[track_caller] pub fn additional_inference_specifications(self, value: impl IntoVal<List<cfn_model_package::AdditionalInferenceSpecificationDefinition>>) -> Self { with(self, "AdditionalInferenceSpecifications", value) }
    /// `AdditionalInferenceSpecificationsToAdd`: 1 to 15 items. Write-only.
    #[track_caller] pub fn additional_inference_specifications_to_add(self, value: impl IntoVal<List<cfn_model_package::AdditionalInferenceSpecificationDefinition>>) -> Self { with(self, "AdditionalInferenceSpecificationsToAdd", value) }
    /// `ApprovalDescription`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn approval_description(self, value: impl IntoVal<String>) -> Self { with(self, "ApprovalDescription", value) }
    /// `CertifyForMarketplace`.
    #[track_caller] pub fn certify_for_marketplace(self, value: impl IntoVal<bool>) -> Self { with(self, "CertifyForMarketplace", value) }
    /// `ClientToken`: 1 to 36 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `CustomerMetadataProperties`.
    #[track_caller] pub fn customer_metadata_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomerMetadataProperties", value) }
    /// `Domain`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `DriftCheckBaselines`. Changing it replaces the resource.
    #[track_caller] pub fn drift_check_baselines(self, value: impl IntoVal<cfn_model_package::DriftCheckBaselines>) -> Self { with(self, "DriftCheckBaselines", value) }
    /// `InferenceSpecification`. Changing it replaces the resource.
    #[track_caller] pub fn inference_specification(self, value: impl IntoVal<cfn_model_package::InferenceSpecification>) -> Self { with(self, "InferenceSpecification", value) }
    /// `MetadataProperties`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_properties(self, value: impl IntoVal<cfn_model_package::MetadataProperties>) -> Self { with(self, "MetadataProperties", value) }
    /// `ModelApprovalStatus`.
    #[track_caller] pub fn model_approval_status(self, value: impl IntoVal<cfn_model_package::ModelApprovalStatus>) -> Self { with(self, "ModelApprovalStatus", value) }
    /// `ModelCard`. Changing it may replace the resource.
    #[track_caller] pub fn model_card(self, value: impl IntoVal<cfn_model_package::ModelCard>) -> Self { with(self, "ModelCard", value) }
    /// `ModelMetrics`. Changing it replaces the resource.
    #[track_caller] pub fn model_metrics(self, value: impl IntoVal<cfn_model_package::ModelMetrics>) -> Self { with(self, "ModelMetrics", value) }
    /// `ModelPackageDescription`: at most 1024 characters, matches `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`. Changing it replaces the resource.
    #[track_caller] pub fn model_package_description(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageDescription", value) }
    /// `ModelPackageGroupName`: 1 to 170 characters. Changing it replaces the resource.
    #[track_caller] pub fn model_package_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageGroupName", value) }
    /// `ModelPackageName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
    #[track_caller] pub fn model_package_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageName", value) }
    /// `ModelPackageStatusDetails`.
    #[track_caller] pub fn model_package_status_details(self, value: impl IntoVal<cfn_model_package::ModelPackageStatusDetails>) -> Self { with(self, "ModelPackageStatusDetails", value) }
    /// `ModelPackageVersion`: at least 1.
    #[track_caller] pub fn model_package_version(self, value: impl IntoVal<i64>) -> Self { with(self, "ModelPackageVersion", value) }
    /// `SamplePayloadUrl`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`. Changing it replaces the resource.
    #[track_caller] pub fn sample_payload_url(self, value: impl IntoVal<String>) -> Self { with(self, "SamplePayloadUrl", value) }
    /// `SecurityConfig`. Changing it replaces the resource.
    #[track_caller] pub fn security_config(self, value: impl IntoVal<cfn_model_package::SecurityConfig>) -> Self { with(self, "SecurityConfig", value) }
    /// `SkipModelValidation`.
    #[track_caller] pub fn skip_model_validation(self, value: impl IntoVal<cfn_model_package::SkipModelValidation>) -> Self { with(self, "SkipModelValidation", value) }
    /// `SourceAlgorithmSpecification`. Changing it replaces the resource.
    #[track_caller] pub fn source_algorithm_specification(self, value: impl IntoVal<cfn_model_package::SourceAlgorithmSpecification>) -> Self { with(self, "SourceAlgorithmSpecification", value) }
    /// `SourceUri`: at most 1024 characters, matches `[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}`. Changing it may replace the resource.
    #[track_caller] pub fn source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceUri", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_package::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Task`. Changing it replaces the resource.
    #[track_caller] pub fn task(self, value: impl IntoVal<String>) -> Self { with(self, "Task", value) }
    /// `ValidationSpecification`. Changing it replaces the resource.
    #[track_caller] pub fn validation_specification(self, value: impl IntoVal<cfn_model_package::ValidationSpecification>) -> Self { with(self, "ValidationSpecification", value) }
}

/// Types of [`CfnModelPackage`].
pub mod cfn_model_package {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    pub use super::cfn_model::{ModelAccessConfig};
    mod of { pub enum AdditionalInferenceSpecificationDefinition {} pub enum Bias {} impl ias_core::Optional for Bias {} pub enum DataSource {} pub enum DriftCheckBaselines {} impl ias_core::Optional for DriftCheckBaselines {} pub enum DriftCheckBias {} impl ias_core::Optional for DriftCheckBias {} pub enum DriftCheckExplainability {} impl ias_core::Optional for DriftCheckExplainability {} pub enum DriftCheckModelDataQuality {} impl ias_core::Optional for DriftCheckModelDataQuality {} pub enum DriftCheckModelQuality {} impl ias_core::Optional for DriftCheckModelQuality {} pub enum Explainability {} impl ias_core::Optional for Explainability {} pub enum FileSource {} pub enum InferenceSpecification {} pub enum MetadataProperties {} impl ias_core::Optional for MetadataProperties {} pub enum MetricsSource {} pub enum ModelApprovalStatus {} pub enum ModelCard {} pub enum ModelCardModelCardStatus {} pub enum ModelDataQuality {} impl ias_core::Optional for ModelDataQuality {} pub enum ModelDataSource {} impl ias_core::Optional for ModelDataSource {} pub enum ModelMetrics {} impl ias_core::Optional for ModelMetrics {} pub enum ModelPackageContainerDefinition {} pub enum ModelPackageContainerDefinitionModelInput {} pub enum ModelPackageStatusDetails {} impl ias_core::Optional for ModelPackageStatusDetails {} pub enum ModelPackageStatusItem {} pub enum ModelPackageStatusItemStatus {} pub enum ModelQuality {} impl ias_core::Optional for ModelQuality {} pub enum S3DataSource {} pub enum S3DataSourceS3DataType {} pub enum S3ModelDataSource {} pub enum S3ModelDataSourceCompressionType {} pub enum S3ModelDataSourceS3DataType {} pub enum SecurityConfig {} pub enum SkipModelValidation {} pub enum SourceAlgorithm {} pub enum SourceAlgorithmSpecification {} pub enum TransformInput {} pub enum TransformInputCompressionType {} pub enum TransformInputSplitType {} pub enum TransformJobDefinition {} pub enum TransformJobDefinitionBatchStrategy {} pub enum TransformOutput {} pub enum TransformOutputAssembleWith {} pub enum TransformResources {} pub enum ValidationProfile {} pub enum ValidationSpecification {} }

    /// `AdditionalInferenceSpecificationDefinition`.
    pub type AdditionalInferenceSpecificationDefinition = Fields<of::AdditionalInferenceSpecificationDefinition>;
    impl AdditionalInferenceSpecificationDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(containers: impl IntoVal<List<ModelPackageContainerDefinition>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Containers", containers), "Name", name) }
        /// `Containers`: mandatory, 1 to 15 items.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<ModelPackageContainerDefinition>>) -> Self { with(self, "Containers", value) }
        /// `Description`: at most 1024 characters, matches `.*`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SupportedContentTypes`: each at most 256 characters, each matches `.*`.
        #[track_caller] pub fn supported_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedContentTypes", value) }
        /// `SupportedRealtimeInferenceInstanceTypes`.
        #[track_caller] pub fn supported_realtime_inference_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedRealtimeInferenceInstanceTypes", value) }
        /// `SupportedResponseMIMETypes`: each at most 1024 characters, each matches `^[-\w]+\/.+$`.
        #[track_caller] pub fn supported_response_mime_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedResponseMIMETypes", value) }
        /// `SupportedTransformInstanceTypes`: at least 1 item.
        #[track_caller] pub fn supported_transform_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedTransformInstanceTypes", value) }
    }

    /// `Bias`.
    pub type Bias = Fields<of::Bias>;
    impl Bias {
        /// `PostTrainingReport`.
        #[track_caller] pub fn post_training_report(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "PostTrainingReport", value) }
        /// `PreTrainingReport`.
        #[track_caller] pub fn pre_training_report(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "PreTrainingReport", value) }
        /// `Report`.
        #[track_caller] pub fn report(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Report", value) }
    }

    /// `DataSource`.
    pub type DataSource = Fields<of::DataSource>;
    impl DataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_data_source: impl IntoVal<S3DataSource>) -> Self { with(empty(), "S3DataSource", s3_data_source) }
        /// `S3DataSource`: mandatory.
        #[track_caller] pub fn s3_data_source(self, value: impl IntoVal<S3DataSource>) -> Self { with(self, "S3DataSource", value) }
    }

    /// `DriftCheckBaselines`.
    pub type DriftCheckBaselines = Fields<of::DriftCheckBaselines>;
    impl DriftCheckBaselines {
        /// `Bias`.
        #[track_caller] pub fn bias(self, value: impl IntoVal<DriftCheckBias>) -> Self { with(self, "Bias", value) }
        /// `Explainability`.
        #[track_caller] pub fn explainability(self, value: impl IntoVal<DriftCheckExplainability>) -> Self { with(self, "Explainability", value) }
        /// `ModelDataQuality`.
        #[track_caller] pub fn model_data_quality(self, value: impl IntoVal<DriftCheckModelDataQuality>) -> Self { with(self, "ModelDataQuality", value) }
        /// `ModelQuality`.
        #[track_caller] pub fn model_quality(self, value: impl IntoVal<DriftCheckModelQuality>) -> Self { with(self, "ModelQuality", value) }
    }

    /// `DriftCheckBias`.
    pub type DriftCheckBias = Fields<of::DriftCheckBias>;
    impl DriftCheckBias {
        /// `ConfigFile`.
        #[track_caller] pub fn config_file(self, value: impl IntoVal<FileSource>) -> Self { with(self, "ConfigFile", value) }
        /// `PostTrainingConstraints`.
        #[track_caller] pub fn post_training_constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "PostTrainingConstraints", value) }
        /// `PreTrainingConstraints`.
        #[track_caller] pub fn pre_training_constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "PreTrainingConstraints", value) }
    }

    /// `DriftCheckExplainability`.
    pub type DriftCheckExplainability = Fields<of::DriftCheckExplainability>;
    impl DriftCheckExplainability {
        /// `ConfigFile`.
        #[track_caller] pub fn config_file(self, value: impl IntoVal<FileSource>) -> Self { with(self, "ConfigFile", value) }
        /// `Constraints`.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Constraints", value) }
    }

    /// `DriftCheckModelDataQuality`.
    pub type DriftCheckModelDataQuality = Fields<of::DriftCheckModelDataQuality>;
    impl DriftCheckModelDataQuality {
        /// `Constraints`.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Constraints", value) }
        /// `Statistics`.
        #[track_caller] pub fn statistics(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Statistics", value) }
    }

    /// `DriftCheckModelQuality`.
    pub type DriftCheckModelQuality = Fields<of::DriftCheckModelQuality>;
    impl DriftCheckModelQuality {
        /// `Constraints`.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Constraints", value) }
        /// `Statistics`.
        #[track_caller] pub fn statistics(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Statistics", value) }
    }

    /// `Explainability`.
    pub type Explainability = Fields<of::Explainability>;
    impl Explainability {
        /// `Report`.
        #[track_caller] pub fn report(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Report", value) }
    }

    /// `FileSource`.
    pub type FileSource = Fields<of::FileSource>;
    impl FileSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `ContentDigest`: at most 72 characters, matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
        #[track_caller] pub fn content_digest(self, value: impl IntoVal<String>) -> Self { with(self, "ContentDigest", value) }
        /// `ContentType`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `InferenceSpecification`.
    pub type InferenceSpecification = Fields<of::InferenceSpecification>;
    /// What [`InferenceSpecification`] cannot do without.
    pub struct InferenceSpecificationRequired<A, B, C> {
        /// `Containers`: 1 to 15 items, no item twice.
        pub containers: A,
        /// `SupportedContentTypes`: each at most 256 characters, each matches `.*`.
        pub supported_content_types: B,
        /// `SupportedResponseMIMETypes`: each at most 1024 characters, each matches `^[-\w]+\/.+$`.
        pub supported_response_mime_types: C,
    }
    impl InferenceSpecification {
        /// Takes what is mandatory, by name: [`InferenceSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<ModelPackageContainerDefinition>>, B: IntoVal<List<String>>, C: IntoVal<List<String>>>(required: InferenceSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "Containers", required.containers), "SupportedContentTypes", required.supported_content_types), "SupportedResponseMIMETypes", required.supported_response_mime_types) }
        /// `Containers`: mandatory, 1 to 15 items, no item twice.
        #[track_caller] pub fn containers(self, value: impl IntoVal<List<ModelPackageContainerDefinition>>) -> Self { with(self, "Containers", value) }
        /// `SupportedContentTypes`: mandatory, each at most 256 characters, each matches `.*`.
        #[track_caller] pub fn supported_content_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedContentTypes", value) }
        /// `SupportedRealtimeInferenceInstanceTypes`.
        #[track_caller] pub fn supported_realtime_inference_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedRealtimeInferenceInstanceTypes", value) }
        /// `SupportedResponseMIMETypes`: mandatory, each at most 1024 characters, each matches `^[-\w]+\/.+$`.
        #[track_caller] pub fn supported_response_mime_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedResponseMIMETypes", value) }
        /// `SupportedTransformInstanceTypes`: at least 1 item.
        #[track_caller] pub fn supported_transform_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedTransformInstanceTypes", value) }
    }

    /// `MetadataProperties`.
    pub type MetadataProperties = Fields<of::MetadataProperties>;
    impl MetadataProperties {
        /// `CommitId`: at most 1024 characters, matches `.*`.
        #[track_caller] pub fn commit_id(self, value: impl IntoVal<String>) -> Self { with(self, "CommitId", value) }
        /// `GeneratedBy`: at most 1024 characters, matches `.*`.
        #[track_caller] pub fn generated_by(self, value: impl IntoVal<String>) -> Self { with(self, "GeneratedBy", value) }
        /// `ProjectId`: at most 1024 characters, matches `.*`.
        #[track_caller] pub fn project_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectId", value) }
        /// `Repository`: at most 1024 characters, matches `.*`.
        #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "Repository", value) }
    }

    /// `MetricsSource`.
    pub type MetricsSource = Fields<of::MetricsSource>;
    impl MetricsSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content_type: impl IntoVal<String>, s3_uri: impl IntoVal<String>) -> Self { with(with(empty(), "ContentType", content_type), "S3Uri", s3_uri) }
        /// `ContentDigest`: at most 72 characters, matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
        #[track_caller] pub fn content_digest(self, value: impl IntoVal<String>) -> Self { with(self, "ContentDigest", value) }
        /// `ContentType`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `ModelApprovalStatus`.
    pub type ModelApprovalStatus = Word<fn(of::ModelApprovalStatus)>;
    impl ModelApprovalStatus {
        /// `Approved`
        pub const Approved: Self = word("Approved");
        /// `Rejected`
        pub const Rejected: Self = word("Rejected");
        /// `PendingManualApproval`
        pub const PendingManualApproval: Self = word("PendingManualApproval");
    }

    /// `ModelCard`.
    pub type ModelCard = Fields<of::ModelCard>;
    impl ModelCard {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_card_content: impl IntoVal<String>, model_card_status: impl IntoVal<ModelCardModelCardStatus>) -> Self { with(with(empty(), "ModelCardContent", model_card_content), "ModelCardStatus", model_card_status) }
        /// `ModelCardContent`: mandatory, at most 100000 characters, matches `.*`.
        #[track_caller] pub fn model_card_content(self, value: impl IntoVal<String>) -> Self { with(self, "ModelCardContent", value) }
        /// `ModelCardStatus`: mandatory.
        #[track_caller] pub fn model_card_status(self, value: impl IntoVal<ModelCardModelCardStatus>) -> Self { with(self, "ModelCardStatus", value) }
    }

    /// Words of `ModelCardStatus`.
    pub type ModelCardModelCardStatus = Word<fn(of::ModelCardModelCardStatus)>;
    impl ModelCardModelCardStatus {
        /// `Draft`
        pub const Draft: Self = word("Draft");
        /// `PendingReview`
        pub const PendingReview: Self = word("PendingReview");
        /// `Approved`
        pub const Approved: Self = word("Approved");
        /// `Archived`
        pub const Archived: Self = word("Archived");
    }

    /// `ModelDataQuality`.
    pub type ModelDataQuality = Fields<of::ModelDataQuality>;
    impl ModelDataQuality {
        /// `Constraints`.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Constraints", value) }
        /// `Statistics`.
        #[track_caller] pub fn statistics(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Statistics", value) }
    }

    /// `ModelDataSource`.
    pub type ModelDataSource = Fields<of::ModelDataSource>;
    impl ModelDataSource {
        /// `S3DataSource`.
        #[track_caller] pub fn s3_data_source(self, value: impl IntoVal<S3ModelDataSource>) -> Self { with(self, "S3DataSource", value) }
    }

    /// `ModelMetrics`.
    pub type ModelMetrics = Fields<of::ModelMetrics>;
    impl ModelMetrics {
        /// `Bias`.
        #[track_caller] pub fn bias(self, value: impl IntoVal<Bias>) -> Self { with(self, "Bias", value) }
        /// `Explainability`.
        #[track_caller] pub fn explainability(self, value: impl IntoVal<Explainability>) -> Self { with(self, "Explainability", value) }
        /// `ModelDataQuality`.
        #[track_caller] pub fn model_data_quality(self, value: impl IntoVal<ModelDataQuality>) -> Self { with(self, "ModelDataQuality", value) }
        /// `ModelQuality`.
        #[track_caller] pub fn model_quality(self, value: impl IntoVal<ModelQuality>) -> Self { with(self, "ModelQuality", value) }
    }

    /// `ModelPackageContainerDefinition`.
    pub type ModelPackageContainerDefinition = Fields<of::ModelPackageContainerDefinition>;
    impl ModelPackageContainerDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image: impl IntoVal<String>) -> Self { with(empty(), "Image", image) }
        /// `ContainerHostname`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        #[track_caller] pub fn container_hostname(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerHostname", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `Framework`.
        #[track_caller] pub fn framework(self, value: impl IntoVal<String>) -> Self { with(self, "Framework", value) }
        /// `FrameworkVersion`: 3 to 10 characters, matches `[0-9]\.[A-Za-z0-9.]+`.
        #[track_caller] pub fn framework_version(self, value: impl IntoVal<String>) -> Self { with(self, "FrameworkVersion", value) }
        /// `Image`: mandatory, 1 to 255 characters, matches `[\S]{1,255}`.
        #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "Image", value) }
        /// `ImageDigest`: at most 72 characters, matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`.
        #[track_caller] pub fn image_digest(self, value: impl IntoVal<String>) -> Self { with(self, "ImageDigest", value) }
        /// `ModelDataSource`.
        #[track_caller] pub fn model_data_source(self, value: impl IntoVal<ModelDataSource>) -> Self { with(self, "ModelDataSource", value) }
        /// `ModelDataUrl`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn model_data_url(self, value: impl IntoVal<String>) -> Self { with(self, "ModelDataUrl", value) }
        /// `ModelInput`.
        #[track_caller] pub fn model_input(self, value: impl IntoVal<ModelPackageContainerDefinitionModelInput>) -> Self { with(self, "ModelInput", value) }
        /// `NearestModelName`.
        #[track_caller] pub fn nearest_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "NearestModelName", value) }
    }

    /// `ModelInput`.
    pub type ModelPackageContainerDefinitionModelInput = Fields<of::ModelPackageContainerDefinitionModelInput>;
    impl ModelPackageContainerDefinitionModelInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_input_config: impl IntoVal<String>) -> Self { with(empty(), "DataInputConfig", data_input_config) }
        /// `DataInputConfig`: mandatory, 1 to 1024 characters, matches `[\S\s]+`.
        #[track_caller] pub fn data_input_config(self, value: impl IntoVal<String>) -> Self { with(self, "DataInputConfig", value) }
    }

    /// `ModelPackageStatusDetails`.
    pub type ModelPackageStatusDetails = Fields<of::ModelPackageStatusDetails>;
    impl ModelPackageStatusDetails {
        /// `ValidationStatuses`.
        #[track_caller] pub fn validation_statuses(self, value: impl IntoVal<List<ModelPackageStatusItem>>) -> Self { with(self, "ValidationStatuses", value) }
    }

    /// `ModelPackageStatusItem`.
    pub type ModelPackageStatusItem = Fields<of::ModelPackageStatusItem>;
    impl ModelPackageStatusItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, status: impl IntoVal<ModelPackageStatusItemStatus>) -> Self { with(with(empty(), "Name", name), "Status", status) }
        /// `FailureReason`.
        #[track_caller] pub fn failure_reason(self, value: impl IntoVal<String>) -> Self { with(self, "FailureReason", value) }
        /// `Name`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ModelPackageStatusItemStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type ModelPackageStatusItemStatus = Word<fn(of::ModelPackageStatusItemStatus)>;
    impl ModelPackageStatusItemStatus {
        /// `NotStarted`
        pub const NotStarted: Self = word("NotStarted");
        /// `Failed`
        pub const Failed: Self = word("Failed");
        /// `InProgress`
        pub const InProgress: Self = word("InProgress");
        /// `Completed`
        pub const Completed: Self = word("Completed");
    }

    /// `ModelQuality`.
    pub type ModelQuality = Fields<of::ModelQuality>;
    impl ModelQuality {
        /// `Constraints`.
        #[track_caller] pub fn constraints(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Constraints", value) }
        /// `Statistics`.
        #[track_caller] pub fn statistics(self, value: impl IntoVal<MetricsSource>) -> Self { with(self, "Statistics", value) }
    }

    /// `S3DataSource`.
    pub type S3DataSource = Fields<of::S3DataSource>;
    impl S3DataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_data_type: impl IntoVal<S3DataSourceS3DataType>, s3_uri: impl IntoVal<String>) -> Self { with(with(empty(), "S3DataType", s3_data_type), "S3Uri", s3_uri) }
        /// `S3DataType`: mandatory.
        #[track_caller] pub fn s3_data_type(self, value: impl IntoVal<S3DataSourceS3DataType>) -> Self { with(self, "S3DataType", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `S3DataType`.
    pub type S3DataSourceS3DataType = Word<fn(of::S3DataSourceS3DataType)>;
    impl S3DataSourceS3DataType {
        /// `ManifestFile`
        pub const ManifestFile: Self = word("ManifestFile");
        /// `S3Prefix`
        pub const S3Prefix: Self = word("S3Prefix");
        /// `AugmentedManifestFile`
        pub const AugmentedManifestFile: Self = word("AugmentedManifestFile");
    }

    /// `S3ModelDataSource`.
    pub type S3ModelDataSource = Fields<of::S3ModelDataSource>;
    /// What [`S3ModelDataSource`] cannot do without.
    pub struct S3ModelDataSourceRequired<A, B, C> {
        /// `S3DataType`.
        pub s3_data_type: A,
        /// `S3Uri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        pub s3_uri: B,
        /// `CompressionType`.
        pub compression_type: C,
    }
    impl S3ModelDataSource {
        /// Takes what is mandatory, by name: [`S3ModelDataSourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<S3ModelDataSourceS3DataType>, B: IntoVal<String>, C: IntoVal<S3ModelDataSourceCompressionType>>(required: S3ModelDataSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "S3DataType", required.s3_data_type), "S3Uri", required.s3_uri), "CompressionType", required.compression_type) }
        /// `CompressionType`: mandatory.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<S3ModelDataSourceCompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `ModelAccessConfig`.
        #[track_caller] pub fn model_access_config(self, value: impl IntoVal<ModelAccessConfig>) -> Self { with(self, "ModelAccessConfig", value) }
        /// `S3DataType`: mandatory.
        #[track_caller] pub fn s3_data_type(self, value: impl IntoVal<S3ModelDataSourceS3DataType>) -> Self { with(self, "S3DataType", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `CompressionType`.
    pub type S3ModelDataSourceCompressionType = Word<fn(of::S3ModelDataSourceCompressionType)>;
    impl S3ModelDataSourceCompressionType {
        /// `None`
        pub const None: Self = word("None");
        /// `Gzip`
        pub const Gzip: Self = word("Gzip");
    }

    /// Words of `S3DataType`.
    pub type S3ModelDataSourceS3DataType = Word<fn(of::S3ModelDataSourceS3DataType)>;
    impl S3ModelDataSourceS3DataType {
        /// `S3Prefix`
        pub const S3Prefix: Self = word("S3Prefix");
        /// `S3Object`
        pub const S3Object: Self = word("S3Object");
    }

    /// `SecurityConfig`.
    pub type SecurityConfig = Fields<of::SecurityConfig>;
    impl SecurityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_id: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(empty(), "KmsKeyId", kms_key_id) }
        /// `KmsKeyId`: mandatory, at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// Words of `SkipModelValidation`.
    pub type SkipModelValidation = Word<fn(of::SkipModelValidation)>;
    impl SkipModelValidation {
        /// `None`
        pub const None: Self = word("None");
        /// `All`
        pub const All: Self = word("All");
    }

    /// `SourceAlgorithm`.
    pub type SourceAlgorithm = Fields<of::SourceAlgorithm>;
    impl SourceAlgorithm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(algorithm_name: impl IntoVal<String>) -> Self { with(empty(), "AlgorithmName", algorithm_name) }
        /// `AlgorithmName`: mandatory, 1 to 170 characters.
        #[track_caller] pub fn algorithm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlgorithmName", value) }
        /// `ModelDataUrl`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn model_data_url(self, value: impl IntoVal<String>) -> Self { with(self, "ModelDataUrl", value) }
    }

    /// `SourceAlgorithmSpecification`.
    pub type SourceAlgorithmSpecification = Fields<of::SourceAlgorithmSpecification>;
    impl SourceAlgorithmSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_algorithms: impl IntoVal<List<SourceAlgorithm>>) -> Self { with(empty(), "SourceAlgorithms", source_algorithms) }
        /// `SourceAlgorithms`: mandatory, exactly 1 item.
        #[track_caller] pub fn source_algorithms(self, value: impl IntoVal<List<SourceAlgorithm>>) -> Self { with(self, "SourceAlgorithms", value) }
    }

    /// `TransformInput`.
    pub type TransformInput = Fields<of::TransformInput>;
    impl TransformInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source: impl IntoVal<DataSource>) -> Self { with(empty(), "DataSource", data_source) }
        /// `CompressionType`.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<TransformInputCompressionType>) -> Self { with(self, "CompressionType", value) }
        /// `ContentType`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
        /// `DataSource`: mandatory.
        #[track_caller] pub fn data_source(self, value: impl IntoVal<DataSource>) -> Self { with(self, "DataSource", value) }
        /// `SplitType`.
        #[track_caller] pub fn split_type(self, value: impl IntoVal<TransformInputSplitType>) -> Self { with(self, "SplitType", value) }
    }

    /// Words of `CompressionType`.
    pub type TransformInputCompressionType = Word<fn(of::TransformInputCompressionType)>;
    impl TransformInputCompressionType {
        /// `None`
        pub const None: Self = word("None");
        /// `Gzip`
        pub const Gzip: Self = word("Gzip");
    }

    /// Words of `SplitType`.
    pub type TransformInputSplitType = Word<fn(of::TransformInputSplitType)>;
    impl TransformInputSplitType {
        /// `None`
        pub const None: Self = word("None");
        /// `TFRecord`
        pub const TfRecord: Self = word("TFRecord");
        /// `Line`
        pub const Line: Self = word("Line");
        /// `RecordIO`
        pub const RecordIo: Self = word("RecordIO");
    }

    /// `TransformJobDefinition`.
    pub type TransformJobDefinition = Fields<of::TransformJobDefinition>;
    /// What [`TransformJobDefinition`] cannot do without.
    pub struct TransformJobDefinitionRequired<A, B, C> {
        /// `TransformResources`.
        pub transform_resources: A,
        /// `TransformOutput`.
        pub transform_output: B,
        /// `TransformInput`.
        pub transform_input: C,
    }
    impl TransformJobDefinition {
        /// Takes what is mandatory, by name: [`TransformJobDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<TransformResources>, B: IntoVal<TransformOutput>, C: IntoVal<TransformInput>>(required: TransformJobDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "TransformResources", required.transform_resources), "TransformOutput", required.transform_output), "TransformInput", required.transform_input) }
        /// `BatchStrategy`.
        #[track_caller] pub fn batch_strategy(self, value: impl IntoVal<TransformJobDefinitionBatchStrategy>) -> Self { with(self, "BatchStrategy", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `MaxConcurrentTransforms`: at least 0.
        #[track_caller] pub fn max_concurrent_transforms(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentTransforms", value) }
        /// `MaxPayloadInMB`: at least 0.
        #[track_caller] pub fn max_payload_in_mb(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPayloadInMB", value) }
        /// `TransformInput`: mandatory.
        #[track_caller] pub fn transform_input(self, value: impl IntoVal<TransformInput>) -> Self { with(self, "TransformInput", value) }
        /// `TransformOutput`: mandatory.
        #[track_caller] pub fn transform_output(self, value: impl IntoVal<TransformOutput>) -> Self { with(self, "TransformOutput", value) }
        /// `TransformResources`: mandatory.
        #[track_caller] pub fn transform_resources(self, value: impl IntoVal<TransformResources>) -> Self { with(self, "TransformResources", value) }
    }

    /// Words of `BatchStrategy`.
    pub type TransformJobDefinitionBatchStrategy = Word<fn(of::TransformJobDefinitionBatchStrategy)>;
    impl TransformJobDefinitionBatchStrategy {
        /// `MultiRecord`
        pub const MultiRecord: Self = word("MultiRecord");
        /// `SingleRecord`
        pub const SingleRecord: Self = word("SingleRecord");
    }

    /// `TransformOutput`.
    pub type TransformOutput = Fields<of::TransformOutput>;
    impl TransformOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_output_path: impl IntoVal<String>) -> Self { with(empty(), "S3OutputPath", s3_output_path) }
        /// `Accept`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn accept(self, value: impl IntoVal<String>) -> Self { with(self, "Accept", value) }
        /// `AssembleWith`.
        #[track_caller] pub fn assemble_with(self, value: impl IntoVal<TransformOutputAssembleWith>) -> Self { with(self, "AssembleWith", value) }
        /// `KmsKeyId`: at most 2048 characters, matches `.*`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `S3OutputPath`: mandatory, at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn s3_output_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3OutputPath", value) }
    }

    /// Words of `AssembleWith`.
    pub type TransformOutputAssembleWith = Word<fn(of::TransformOutputAssembleWith)>;
    impl TransformOutputAssembleWith {
        /// `None`
        pub const None: Self = word("None");
        /// `Line`
        pub const Line: Self = word("Line");
    }

    /// `TransformResources`.
    pub type TransformResources = Fields<of::TransformResources>;
    impl TransformResources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_count: impl IntoVal<i64>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceCount", instance_count), "InstanceType", instance_type) }
        /// `InstanceCount`: mandatory, at least 1.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `VolumeKmsKeyId`: at most 2048 characters, matches `.*`.
        #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeKmsKeyId", value) }
    }

    /// `ValidationProfile`.
    pub type ValidationProfile = Fields<of::ValidationProfile>;
    impl ValidationProfile {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transform_job_definition: impl IntoVal<TransformJobDefinition>, profile_name: impl IntoVal<String>) -> Self { with(with(empty(), "TransformJobDefinition", transform_job_definition), "ProfileName", profile_name) }
        /// `ProfileName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`.
        #[track_caller] pub fn profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileName", value) }
        /// `TransformJobDefinition`: mandatory.
        #[track_caller] pub fn transform_job_definition(self, value: impl IntoVal<TransformJobDefinition>) -> Self { with(self, "TransformJobDefinition", value) }
    }

    /// `ValidationSpecification`.
    pub type ValidationSpecification = Fields<of::ValidationSpecification>;
    impl ValidationSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(validation_profiles: impl IntoVal<List<ValidationProfile>>, validation_role: impl IntoVal<String>) -> Self { with(with(empty(), "ValidationProfiles", validation_profiles), "ValidationRole", validation_role) }
        /// `ValidationProfiles`: mandatory, exactly 1 item.
        #[track_caller] pub fn validation_profiles(self, value: impl IntoVal<List<ValidationProfile>>) -> Self { with(self, "ValidationProfiles", value) }
        /// `ValidationRole`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn validation_role(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationRole", value) }
    }
}

/// [`AWS::SageMaker::ModelPackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackagegroup.html).
///
/// What `Ref` returns: `ModelPackageGroupArn`.
pub type CfnModelPackageGroup = Handle<of::CfnModelPackageGroup>;
impl cfn::ResourceType for of::CfnModelPackageGroup { const TYPE: &'static str = "AWS::SageMaker::ModelPackageGroup"; type Tags = cfn::TagList; type Props = CfnModelPackageGroupProps; type Reference = Is<kinds::ModelPackageGroupArn>; }
impl CfnModelPackageGroup {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `ModelPackageGroupArn`.
    #[inline] pub fn attr_model_package_group_arn(&self) -> Val<Is<kinds::ModelPackageGroupArn>> { cfn::attribute(&self.0, "ModelPackageGroupArn") }
    /// The attribute `ModelPackageGroupStatus`: one of `Pending`, `InProgress`, `Completed`, `Failed`, `Deleting`, `DeleteFailed`.
    #[inline] pub fn attr_model_package_group_status(&self) -> Val<String> { cfn::attribute(&self.0, "ModelPackageGroupStatus") }
}

/// Properties of [`CfnModelPackageGroup`].
///
/// Mandatory: `ModelPackageGroupName`.
///
/// A change replaces the resource: `ModelPackageGroupDescription`, `ModelPackageGroupName`.
pub type CfnModelPackageGroupProps = Fields<of::CfnModelPackageGroup>;
impl CfnModelPackageGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(model_package_group_name: impl IntoVal<String>) -> Self { with(empty(), "ModelPackageGroupName", model_package_group_name) }
    /// `ModelPackageGroupDescription`: at most 1024 characters, matches `[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*`. Changing it replaces the resource.
    #[track_caller] pub fn model_package_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageGroupDescription", value) }
    /// `ModelPackageGroupName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn model_package_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPackageGroupName", value) }
    /// `ModelPackageGroupPolicy`.
    #[track_caller] pub fn model_package_group_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ModelPackageGroupPolicy", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_package_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnModelPackageGroup`].
pub mod cfn_model_package_group {
    pub use super::cfn_ai_workload_config::{Tag};
}

/// [`AWS::SageMaker::ModelQualityJobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelqualityjobdefinition.html).
///
/// What `Ref` returns: `JobDefinitionArn`.
pub type CfnModelQualityJobDefinition = Handle<of::CfnModelQualityJobDefinition>;
impl cfn::ResourceType for of::CfnModelQualityJobDefinition { const TYPE: &'static str = "AWS::SageMaker::ModelQualityJobDefinition"; type Tags = cfn::TagList; type Props = CfnModelQualityJobDefinitionProps; type Reference = Is<kinds::ModelQualityJobDefinitionArn>; }
impl CfnModelQualityJobDefinition {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `JobDefinitionArn`.
    #[inline] pub fn attr_job_definition_arn(&self) -> Val<Is<kinds::ModelQualityJobDefinitionArn>> { cfn::attribute(&self.0, "JobDefinitionArn") }
}

/// Properties of [`CfnModelQualityJobDefinition`].
///
/// Mandatory: `ModelQualityAppSpecification`, `ModelQualityJobInput`, `ModelQualityJobOutputConfig`, `JobResources`, `RoleArn`.
///
/// A change replaces the resource: `EndpointName`, `JobDefinitionName`, `JobResources`, `ModelQualityAppSpecification`, `ModelQualityBaselineConfig`, `ModelQualityJobInput`, `ModelQualityJobOutputConfig`, `NetworkConfig`, `RoleArn`, `StoppingCondition`, `Tags`.
pub type CfnModelQualityJobDefinitionProps = Fields<of::CfnModelQualityJobDefinition>;
/// What [`CfnModelQualityJobDefinitionProps`] cannot do without.
pub struct CfnModelQualityJobDefinitionPropsRequired<A, B, C, D, E> {
    /// `ModelQualityAppSpecification`. Changing it replaces the resource.
    pub model_quality_app_specification: A,
    /// `ModelQualityJobInput`. Changing it replaces the resource.
    pub model_quality_job_input: B,
    /// `ModelQualityJobOutputConfig`. Changing it replaces the resource.
    pub model_quality_job_output_config: C,
    /// `JobResources`. Changing it replaces the resource.
    pub job_resources: D,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub role_arn: E,
}
impl CfnModelQualityJobDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnModelQualityJobDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_model_quality_job_definition::ModelQualityAppSpecification>, B: IntoVal<cfn_model_quality_job_definition::ModelQualityJobInput>, C: IntoVal<cfn_model_quality_job_definition::MonitoringOutputConfig>, D: IntoVal<cfn_model_quality_job_definition::MonitoringResources>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnModelQualityJobDefinitionPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ModelQualityAppSpecification", required.model_quality_app_specification), "ModelQualityJobInput", required.model_quality_job_input), "ModelQualityJobOutputConfig", required.model_quality_job_output_config), "JobResources", required.job_resources), "RoleArn", required.role_arn) }
    /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `JobDefinitionName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobDefinitionName", value) }
    /// `JobResources`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_resources(self, value: impl IntoVal<cfn_model_quality_job_definition::MonitoringResources>) -> Self { with(self, "JobResources", value) }
    /// `ModelQualityAppSpecification`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_quality_app_specification(self, value: impl IntoVal<cfn_model_quality_job_definition::ModelQualityAppSpecification>) -> Self { with(self, "ModelQualityAppSpecification", value) }
    /// `ModelQualityBaselineConfig`. Changing it replaces the resource.
    #[track_caller] pub fn model_quality_baseline_config(self, value: impl IntoVal<cfn_model_quality_job_definition::ModelQualityBaselineConfig>) -> Self { with(self, "ModelQualityBaselineConfig", value) }
    /// `ModelQualityJobInput`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_quality_job_input(self, value: impl IntoVal<cfn_model_quality_job_definition::ModelQualityJobInput>) -> Self { with(self, "ModelQualityJobInput", value) }
    /// `ModelQualityJobOutputConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn model_quality_job_output_config(self, value: impl IntoVal<cfn_model_quality_job_definition::MonitoringOutputConfig>) -> Self { with(self, "ModelQualityJobOutputConfig", value) }
    /// `NetworkConfig`. Changing it replaces the resource.
    #[track_caller] pub fn network_config(self, value: impl IntoVal<cfn_model_quality_job_definition::NetworkConfig>) -> Self { with(self, "NetworkConfig", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StoppingCondition`. Changing it replaces the resource.
    #[track_caller] pub fn stopping_condition(self, value: impl IntoVal<cfn_model_quality_job_definition::StoppingCondition>) -> Self { with(self, "StoppingCondition", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_model_quality_job_definition::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnModelQualityJobDefinition`].
pub mod cfn_model_quality_job_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    pub use super::cfn_cluster::{VpcConfig};
    pub use super::cfn_data_quality_job_definition::{BatchTransformInputS3DataDistributionType, BatchTransformInputS3InputMode, ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, EndpointInputS3DataDistributionType, EndpointInputS3InputMode, JsonProperty, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3Output, S3OutputS3UploadMode, StoppingCondition};
    pub use super::cfn_model_bias_job_definition::{MonitoringGroundTruthS3Input};
    mod of { pub enum BatchTransformInput {} pub enum EndpointInput {} pub enum ModelQualityAppSpecification {} pub enum ModelQualityBaselineConfig {} impl ias_core::Optional for ModelQualityBaselineConfig {} pub enum ModelQualityJobInput {} pub enum ProblemType {} }

    /// `BatchTransformInput`.
    pub type BatchTransformInput = Fields<of::BatchTransformInput>;
    /// What [`BatchTransformInput`] cannot do without.
    pub struct BatchTransformInputRequired<A, B, C> {
        /// `DataCapturedDestinationS3Uri`: at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        pub data_captured_destination_s3_uri: A,
        /// `DatasetFormat`.
        pub dataset_format: B,
        /// `LocalPath`: at most 256 characters, matches `.*`.
        pub local_path: C,
    }
    impl BatchTransformInput {
        /// Takes what is mandatory, by name: [`BatchTransformInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<DatasetFormat>, C: IntoVal<String>>(required: BatchTransformInputRequired<A, B, C>) -> Self { with(with(with(empty(), "DataCapturedDestinationS3Uri", required.data_captured_destination_s3_uri), "DatasetFormat", required.dataset_format), "LocalPath", required.local_path) }
        /// `DataCapturedDestinationS3Uri`: mandatory, at most 512 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn data_captured_destination_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DataCapturedDestinationS3Uri", value) }
        /// `DatasetFormat`: mandatory.
        #[track_caller] pub fn dataset_format(self, value: impl IntoVal<DatasetFormat>) -> Self { with(self, "DatasetFormat", value) }
        /// `EndTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn end_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "EndTimeOffset", value) }
        /// `InferenceAttribute`: at most 256 characters.
        #[track_caller] pub fn inference_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `ProbabilityAttribute`: at most 256 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `ProbabilityThresholdAttribute`.
        #[track_caller] pub fn probability_threshold_attribute(self, value: impl IntoVal<f64>) -> Self { with(self, "ProbabilityThresholdAttribute", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<BatchTransformInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<BatchTransformInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
        /// `StartTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn start_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "StartTimeOffset", value) }
    }

    /// `EndpointInput`.
    pub type EndpointInput = Fields<of::EndpointInput>;
    impl EndpointInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>, local_path: impl IntoVal<String>) -> Self { with(with(empty(), "EndpointName", endpoint_name), "LocalPath", local_path) }
        /// `EndTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn end_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "EndTimeOffset", value) }
        /// `EndpointName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
        /// `InferenceAttribute`: at most 256 characters.
        #[track_caller] pub fn inference_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceAttribute", value) }
        /// `LocalPath`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `ProbabilityAttribute`: at most 256 characters.
        #[track_caller] pub fn probability_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ProbabilityAttribute", value) }
        /// `ProbabilityThresholdAttribute`.
        #[track_caller] pub fn probability_threshold_attribute(self, value: impl IntoVal<f64>) -> Self { with(self, "ProbabilityThresholdAttribute", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<EndpointInputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<EndpointInputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
        /// `StartTimeOffset`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn start_time_offset(self, value: impl IntoVal<String>) -> Self { with(self, "StartTimeOffset", value) }
    }

    /// `ModelQualityAppSpecification`.
    pub type ModelQualityAppSpecification = Fields<of::ModelQualityAppSpecification>;
    impl ModelQualityAppSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>, problem_type: impl IntoVal<ProblemType>) -> Self { with(with(empty(), "ImageUri", image_uri), "ProblemType", problem_type) }
        /// `ContainerArguments`: 1 to 50 items, each 1 to 256 characters.
        #[track_caller] pub fn container_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerArguments", value) }
        /// `ContainerEntrypoint`: 1 to 100 items, each 1 to 256 characters.
        #[track_caller] pub fn container_entrypoint(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerEntrypoint", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `ImageUri`: mandatory, at most 255 characters, matches `.*`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `PostAnalyticsProcessorSourceUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn post_analytics_processor_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "PostAnalyticsProcessorSourceUri", value) }
        /// `ProblemType`: mandatory.
        #[track_caller] pub fn problem_type(self, value: impl IntoVal<ProblemType>) -> Self { with(self, "ProblemType", value) }
        /// `RecordPreprocessorSourceUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn record_preprocessor_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "RecordPreprocessorSourceUri", value) }
    }

    /// `ModelQualityBaselineConfig`.
    pub type ModelQualityBaselineConfig = Fields<of::ModelQualityBaselineConfig>;
    impl ModelQualityBaselineConfig {
        /// `BaseliningJobName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn baselining_job_name(self, value: impl IntoVal<String>) -> Self { with(self, "BaseliningJobName", value) }
        /// `ConstraintsResource`.
        #[track_caller] pub fn constraints_resource(self, value: impl IntoVal<ConstraintsResource>) -> Self { with(self, "ConstraintsResource", value) }
    }

    /// `ModelQualityJobInput`.
    pub type ModelQualityJobInput = Fields<of::ModelQualityJobInput>;
    impl ModelQualityJobInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ground_truth_s3_input: impl IntoVal<MonitoringGroundTruthS3Input>) -> Self { with(empty(), "GroundTruthS3Input", ground_truth_s3_input) }
        /// `BatchTransformInput`.
        #[track_caller] pub fn batch_transform_input(self, value: impl IntoVal<BatchTransformInput>) -> Self { with(self, "BatchTransformInput", value) }
        /// `EndpointInput`.
        #[track_caller] pub fn endpoint_input(self, value: impl IntoVal<EndpointInput>) -> Self { with(self, "EndpointInput", value) }
        /// `GroundTruthS3Input`: mandatory.
        #[track_caller] pub fn ground_truth_s3_input(self, value: impl IntoVal<MonitoringGroundTruthS3Input>) -> Self { with(self, "GroundTruthS3Input", value) }
    }

    /// Words of `ProblemType`.
    pub type ProblemType = Word<fn(of::ProblemType)>;
    impl ProblemType {
        /// `BinaryClassification`
        pub const BinaryClassification: Self = word("BinaryClassification");
        /// `MulticlassClassification`
        pub const MulticlassClassification: Self = word("MulticlassClassification");
        /// `Regression`
        pub const Regression: Self = word("Regression");
    }
}

/// [`AWS::SageMaker::MonitoringSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html).
///
/// What `Ref` returns: `MonitoringScheduleArn`.
pub type CfnMonitoringSchedule = Handle<of::CfnMonitoringSchedule>;
impl cfn::ResourceType for of::CfnMonitoringSchedule { const TYPE: &'static str = "AWS::SageMaker::MonitoringSchedule"; type Tags = cfn::TagList; type Props = CfnMonitoringScheduleProps; type Reference = Is<kinds::MonitoringScheduleArn>; }
impl CfnMonitoringSchedule {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `MonitoringScheduleArn`.
    #[inline] pub fn attr_monitoring_schedule_arn(&self) -> Val<Is<kinds::MonitoringScheduleArn>> { cfn::attribute(&self.0, "MonitoringScheduleArn") }
}

/// Properties of [`CfnMonitoringSchedule`].
///
/// Mandatory: `MonitoringScheduleConfig`, `MonitoringScheduleName`.
///
/// A change replaces the resource: `MonitoringScheduleName`.
pub type CfnMonitoringScheduleProps = Fields<of::CfnMonitoringSchedule>;
impl CfnMonitoringScheduleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitoring_schedule_config: impl IntoVal<cfn_monitoring_schedule::MonitoringScheduleConfig>, monitoring_schedule_name: impl IntoVal<String>) -> Self { with(with(empty(), "MonitoringScheduleConfig", monitoring_schedule_config), "MonitoringScheduleName", monitoring_schedule_name) }
    /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `FailureReason`: 1 to 1024 characters.
    #[track_caller] pub fn failure_reason(self, value: impl IntoVal<String>) -> Self { with(self, "FailureReason", value) }
    /// `LastMonitoringExecutionSummary`.
    #[track_caller] pub fn last_monitoring_execution_summary(self, value: impl IntoVal<cfn_monitoring_schedule::MonitoringExecutionSummary>) -> Self { with(self, "LastMonitoringExecutionSummary", value) }
    /// `MonitoringScheduleConfig`: mandatory.
    #[track_caller] pub fn monitoring_schedule_config(self, value: impl IntoVal<cfn_monitoring_schedule::MonitoringScheduleConfig>) -> Self { with(self, "MonitoringScheduleConfig", value) }
    /// `MonitoringScheduleName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn monitoring_schedule_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitoringScheduleName", value) }
    /// `MonitoringScheduleStatus`.
    #[track_caller] pub fn monitoring_schedule_status(self, value: impl IntoVal<cfn_monitoring_schedule::MonitoringScheduleStatus>) -> Self { with(self, "MonitoringScheduleStatus", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_monitoring_schedule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMonitoringSchedule`].
pub mod cfn_monitoring_schedule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    pub use super::cfn_cluster::{VpcConfig};
    pub use super::cfn_data_quality_job_definition::{BatchTransformInput, BatchTransformInputRequired, BatchTransformInputS3DataDistributionType, BatchTransformInputS3InputMode, ClusterConfig, ClusterConfigRequired, ConstraintsResource, Csv, DatasetFormat, EndpointInput, EndpointInputS3DataDistributionType, EndpointInputS3InputMode, JsonProperty, MonitoringOutput, MonitoringOutputConfig, MonitoringResources, NetworkConfig, S3Output, S3OutputS3UploadMode, StatisticsResource, StoppingCondition};
    mod of { pub enum BaselineConfig {} impl ias_core::Optional for BaselineConfig {} pub enum MonitoringAppSpecification {} pub enum MonitoringExecutionSummary {} pub enum MonitoringExecutionSummaryMonitoringExecutionStatus {} pub enum MonitoringInput {} impl ias_core::Optional for MonitoringInput {} pub enum MonitoringJobDefinition {} pub enum MonitoringScheduleConfig {} impl ias_core::Optional for MonitoringScheduleConfig {} pub enum MonitoringScheduleStatus {} pub enum MonitoringType {} pub enum ScheduleConfig {} }

    /// `BaselineConfig`.
    pub type BaselineConfig = Fields<of::BaselineConfig>;
    impl BaselineConfig {
        /// `ConstraintsResource`.
        #[track_caller] pub fn constraints_resource(self, value: impl IntoVal<ConstraintsResource>) -> Self { with(self, "ConstraintsResource", value) }
        /// `StatisticsResource`.
        #[track_caller] pub fn statistics_resource(self, value: impl IntoVal<StatisticsResource>) -> Self { with(self, "StatisticsResource", value) }
    }

    /// `MonitoringAppSpecification`.
    pub type MonitoringAppSpecification = Fields<of::MonitoringAppSpecification>;
    impl MonitoringAppSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>) -> Self { with(empty(), "ImageUri", image_uri) }
        /// `ContainerArguments`: 1 to 50 items, each 1 to 256 characters.
        #[track_caller] pub fn container_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerArguments", value) }
        /// `ContainerEntrypoint`: 1 to 100 items, each 1 to 256 characters.
        #[track_caller] pub fn container_entrypoint(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerEntrypoint", value) }
        /// `ImageUri`: mandatory, at most 255 characters, matches `.*`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `PostAnalyticsProcessorSourceUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn post_analytics_processor_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "PostAnalyticsProcessorSourceUri", value) }
        /// `RecordPreprocessorSourceUri`: at most 1024 characters, matches `^(https|s3)://([^/]+)/?(.*)$`.
        #[track_caller] pub fn record_preprocessor_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "RecordPreprocessorSourceUri", value) }
    }

    /// `MonitoringExecutionSummary`.
    pub type MonitoringExecutionSummary = Fields<of::MonitoringExecutionSummary>;
    /// What [`MonitoringExecutionSummary`] cannot do without.
    pub struct MonitoringExecutionSummaryRequired<A, B, C, D, E> {
        /// `CreationTime`.
        pub creation_time: A,
        /// `LastModifiedTime`.
        pub last_modified_time: B,
        /// `MonitoringExecutionStatus`.
        pub monitoring_execution_status: C,
        /// `MonitoringScheduleName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        pub monitoring_schedule_name: D,
        /// `ScheduledTime`.
        pub scheduled_time: E,
    }
    impl MonitoringExecutionSummary {
        /// Takes what is mandatory, by name: [`MonitoringExecutionSummaryRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<MonitoringExecutionSummaryMonitoringExecutionStatus>, D: IntoVal<String>, E: IntoVal<String>>(required: MonitoringExecutionSummaryRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "CreationTime", required.creation_time), "LastModifiedTime", required.last_modified_time), "MonitoringExecutionStatus", required.monitoring_execution_status), "MonitoringScheduleName", required.monitoring_schedule_name), "ScheduledTime", required.scheduled_time) }
        /// `CreationTime`: mandatory.
        #[track_caller] pub fn creation_time(self, value: impl IntoVal<String>) -> Self { with(self, "CreationTime", value) }
        /// `EndpointName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
        /// `FailureReason`: at most 1024 characters.
        #[track_caller] pub fn failure_reason(self, value: impl IntoVal<String>) -> Self { with(self, "FailureReason", value) }
        /// `LastModifiedTime`: mandatory.
        #[track_caller] pub fn last_modified_time(self, value: impl IntoVal<String>) -> Self { with(self, "LastModifiedTime", value) }
        /// `MonitoringExecutionStatus`: mandatory.
        #[track_caller] pub fn monitoring_execution_status(self, value: impl IntoVal<MonitoringExecutionSummaryMonitoringExecutionStatus>) -> Self { with(self, "MonitoringExecutionStatus", value) }
        /// `MonitoringScheduleName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn monitoring_schedule_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitoringScheduleName", value) }
        /// `ProcessingJobArn`: at most 256 characters, matches `aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/.*`.
        #[track_caller] pub fn processing_job_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProcessingJobArn", value) }
        /// `ScheduledTime`: mandatory.
        #[track_caller] pub fn scheduled_time(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduledTime", value) }
    }

    /// Words of `MonitoringExecutionStatus`.
    pub type MonitoringExecutionSummaryMonitoringExecutionStatus = Word<fn(of::MonitoringExecutionSummaryMonitoringExecutionStatus)>;
    impl MonitoringExecutionSummaryMonitoringExecutionStatus {
        /// `Pending`
        pub const Pending: Self = word("Pending");
        /// `Completed`
        pub const Completed: Self = word("Completed");
        /// `CompletedWithViolations`
        pub const CompletedWithViolations: Self = word("CompletedWithViolations");
        /// `InProgress`
        pub const InProgress: Self = word("InProgress");
        /// `Failed`
        pub const Failed: Self = word("Failed");
        /// `Stopping`
        pub const Stopping: Self = word("Stopping");
        /// `Stopped`
        pub const Stopped: Self = word("Stopped");
    }

    /// `MonitoringInput`.
    pub type MonitoringInput = Fields<of::MonitoringInput>;
    impl MonitoringInput {
        /// `BatchTransformInput`.
        #[track_caller] pub fn batch_transform_input(self, value: impl IntoVal<BatchTransformInput>) -> Self { with(self, "BatchTransformInput", value) }
        /// `EndpointInput`.
        #[track_caller] pub fn endpoint_input(self, value: impl IntoVal<EndpointInput>) -> Self { with(self, "EndpointInput", value) }
    }

    /// `MonitoringJobDefinition`.
    pub type MonitoringJobDefinition = Fields<of::MonitoringJobDefinition>;
    /// What [`MonitoringJobDefinition`] cannot do without.
    pub struct MonitoringJobDefinitionRequired<A, B, C, D, E> {
        /// `MonitoringAppSpecification`.
        pub monitoring_app_specification: A,
        /// `MonitoringInputs`: exactly 1 item.
        pub monitoring_inputs: B,
        /// `MonitoringOutputConfig`.
        pub monitoring_output_config: C,
        /// `MonitoringResources`.
        pub monitoring_resources: D,
        /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        pub role_arn: E,
    }
    impl MonitoringJobDefinition {
        /// Takes what is mandatory, by name: [`MonitoringJobDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<MonitoringAppSpecification>, B: IntoVal<List<MonitoringInput>>, C: IntoVal<MonitoringOutputConfig>, D: IntoVal<MonitoringResources>, E: IntoVal<Is<kinds::RoleArn>>>(required: MonitoringJobDefinitionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "MonitoringAppSpecification", required.monitoring_app_specification), "MonitoringInputs", required.monitoring_inputs), "MonitoringOutputConfig", required.monitoring_output_config), "MonitoringResources", required.monitoring_resources), "RoleArn", required.role_arn) }
        /// `BaselineConfig`.
        #[track_caller] pub fn baseline_config(self, value: impl IntoVal<BaselineConfig>) -> Self { with(self, "BaselineConfig", value) }
        /// `Environment`.
        #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
        /// `MonitoringAppSpecification`: mandatory.
        #[track_caller] pub fn monitoring_app_specification(self, value: impl IntoVal<MonitoringAppSpecification>) -> Self { with(self, "MonitoringAppSpecification", value) }
        /// `MonitoringInputs`: mandatory, exactly 1 item.
        #[track_caller] pub fn monitoring_inputs(self, value: impl IntoVal<List<MonitoringInput>>) -> Self { with(self, "MonitoringInputs", value) }
        /// `MonitoringOutputConfig`: mandatory.
        #[track_caller] pub fn monitoring_output_config(self, value: impl IntoVal<MonitoringOutputConfig>) -> Self { with(self, "MonitoringOutputConfig", value) }
        /// `MonitoringResources`: mandatory.
        #[track_caller] pub fn monitoring_resources(self, value: impl IntoVal<MonitoringResources>) -> Self { with(self, "MonitoringResources", value) }
        /// `NetworkConfig`.
        #[track_caller] pub fn network_config(self, value: impl IntoVal<NetworkConfig>) -> Self { with(self, "NetworkConfig", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `StoppingCondition`.
        #[track_caller] pub fn stopping_condition(self, value: impl IntoVal<StoppingCondition>) -> Self { with(self, "StoppingCondition", value) }
    }

    /// `MonitoringScheduleConfig`.
    pub type MonitoringScheduleConfig = Fields<of::MonitoringScheduleConfig>;
    impl MonitoringScheduleConfig {
        /// `MonitoringJobDefinition`.
        #[track_caller] pub fn monitoring_job_definition(self, value: impl IntoVal<MonitoringJobDefinition>) -> Self { with(self, "MonitoringJobDefinition", value) }
        /// `MonitoringJobDefinitionName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn monitoring_job_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitoringJobDefinitionName", value) }
        /// `MonitoringType`.
        #[track_caller] pub fn monitoring_type(self, value: impl IntoVal<MonitoringType>) -> Self { with(self, "MonitoringType", value) }
        /// `ScheduleConfig`.
        #[track_caller] pub fn schedule_config(self, value: impl IntoVal<ScheduleConfig>) -> Self { with(self, "ScheduleConfig", value) }
    }

    /// Words of `MonitoringScheduleStatus`.
    pub type MonitoringScheduleStatus = Word<fn(of::MonitoringScheduleStatus)>;
    impl MonitoringScheduleStatus {
        /// `Pending`
        pub const Pending: Self = word("Pending");
        /// `Failed`
        pub const Failed: Self = word("Failed");
        /// `Scheduled`
        pub const Scheduled: Self = word("Scheduled");
        /// `Stopped`
        pub const Stopped: Self = word("Stopped");
    }

    /// Words of `MonitoringType`.
    pub type MonitoringType = Word<fn(of::MonitoringType)>;
    impl MonitoringType {
        /// `DataQuality`
        pub const DataQuality: Self = word("DataQuality");
        /// `ModelQuality`
        pub const ModelQuality: Self = word("ModelQuality");
        /// `ModelBias`
        pub const ModelBias: Self = word("ModelBias");
        /// `ModelExplainability`
        pub const ModelExplainability: Self = word("ModelExplainability");
    }

    /// `ScheduleConfig`.
    pub type ScheduleConfig = Fields<of::ScheduleConfig>;
    impl ScheduleConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `DataAnalysisEndTime`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn data_analysis_end_time(self, value: impl IntoVal<String>) -> Self { with(self, "DataAnalysisEndTime", value) }
        /// `DataAnalysisStartTime`: 1 to 15 characters, matches `^.?P.*`.
        #[track_caller] pub fn data_analysis_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "DataAnalysisStartTime", value) }
        /// `ScheduleExpression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }
}

/// [`AWS::SageMaker::NotebookInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstance.html).
///
/// What `Ref` returns: `NotebookInstanceArn`.
pub type CfnNotebookInstance = Handle<of::CfnNotebookInstance>;
impl cfn::ResourceType for of::CfnNotebookInstance { const TYPE: &'static str = "AWS::SageMaker::NotebookInstance"; type Tags = cfn::TagList; type Props = CfnNotebookInstanceProps; type Reference = Is<kinds::NotebookInstanceArn>; }
impl CfnNotebookInstance {
    /// The attribute `NotebookInstanceArn`.
    #[inline] pub fn attr_notebook_instance_arn(&self) -> Val<Is<kinds::NotebookInstanceArn>> { cfn::attribute(&self.0, "NotebookInstanceArn") }
    /// The attribute `NotebookInstanceName`.
    #[inline] pub fn attr_notebook_instance_name(&self) -> Val<String> { cfn::attribute(&self.0, "NotebookInstanceName") }
}

/// Properties of [`CfnNotebookInstance`].
///
/// Mandatory: `InstanceType`, `RoleArn`.
///
/// A change replaces the resource: `DirectInternetAccess`, `KmsKeyId`, `NotebookInstanceName`, `PlatformIdentifier`, `SecurityGroupIds`, `SubnetId`.
pub type CfnNotebookInstanceProps = Fields<of::CfnNotebookInstance>;
impl CfnNotebookInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_type: impl IntoVal<cfn_notebook_instance::InstanceType>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "InstanceType", instance_type), "RoleArn", role_arn) }
    /// `AcceleratorTypes`. Deprecated.
    #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<cfn_notebook_instance::AcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
    /// `AdditionalCodeRepositories`: at most 3 items, each 1 to 1024 characters, each matches `^https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn additional_code_repositories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalCodeRepositories", value) }
    /// `DefaultCodeRepository`: 1 to 1024 characters, matches `^https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn default_code_repository(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultCodeRepository", value) }
    /// `DirectInternetAccess`. Changing it replaces the resource.
    #[track_caller] pub fn direct_internet_access(self, value: impl IntoVal<cfn_notebook_instance::DirectInternetAccess>) -> Self { with(self, "DirectInternetAccess", value) }
    /// `InstanceMetadataServiceConfiguration`.
    #[track_caller] pub fn instance_metadata_service_configuration(self, value: impl IntoVal<cfn_notebook_instance::InstanceMetadataServiceConfiguration>) -> Self { with(self, "InstanceMetadataServiceConfiguration", value) }
    /// `InstanceType`: mandatory.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<cfn_notebook_instance::InstanceType>) -> Self { with(self, "InstanceType", value) }
    /// `KmsKeyId`: at most 2048 characters, matches `^[a-zA-Z0-9:/_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LifecycleConfigName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn lifecycle_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleConfigName", value) }
    /// `NotebookInstanceName`: 1 to 64 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn notebook_instance_name(self, value: impl IntoVal<String>) -> Self { with(self, "NotebookInstanceName", value) }
    /// `PlatformIdentifier`: at most 20 characters, matches `^(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3|notebook-al2023-v1)$`. Changing it replaces the resource.
    #[track_caller] pub fn platform_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformIdentifier", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `RootAccess`.
    #[track_caller] pub fn root_access(self, value: impl IntoVal<cfn_notebook_instance::RootAccess>) -> Self { with(self, "RootAccess", value) }
    /// `SecurityGroupIds`: at most 5 items, each at most 32 characters, each matches `^[-0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetId`: at most 32 characters, matches `^[-0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_notebook_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VolumeSizeInGB`: 5 to 16384.
    #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGB", value) }
}

/// Types of [`CfnNotebookInstance`].
pub mod cfn_notebook_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum AcceleratorType {} pub enum DirectInternetAccess {} pub enum InstanceMetadataServiceConfiguration {} pub enum InstanceType {} pub enum RootAccess {} }

    /// Words of `AcceleratorType`.
    pub type AcceleratorType = Word<fn(of::AcceleratorType)>;
    impl AcceleratorType {
        /// `ml.eia1.large`
        pub const MlEia1Large: Self = word("ml.eia1.large");
        /// `ml.eia1.medium`
        pub const MlEia1Medium: Self = word("ml.eia1.medium");
        /// `ml.eia1.xlarge`
        pub const MlEia1Xlarge: Self = word("ml.eia1.xlarge");
        /// `ml.eia2.large`
        pub const MlEia2Large: Self = word("ml.eia2.large");
        /// `ml.eia2.medium`
        pub const MlEia2Medium: Self = word("ml.eia2.medium");
        /// `ml.eia2.xlarge`
        pub const MlEia2Xlarge: Self = word("ml.eia2.xlarge");
    }

    /// Words of `DirectInternetAccess`.
    pub type DirectInternetAccess = Word<fn(of::DirectInternetAccess)>;
    impl DirectInternetAccess {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

    /// `InstanceMetadataServiceConfiguration`.
    pub type InstanceMetadataServiceConfiguration = Fields<of::InstanceMetadataServiceConfiguration>;
    impl InstanceMetadataServiceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_instance_metadata_service_version: impl IntoVal<String>) -> Self { with(empty(), "MinimumInstanceMetadataServiceVersion", minimum_instance_metadata_service_version) }
        /// `MinimumInstanceMetadataServiceVersion`: mandatory, at most 1 character, matches `^1|2$`.
        #[track_caller] pub fn minimum_instance_metadata_service_version(self, value: impl IntoVal<String>) -> Self { with(self, "MinimumInstanceMetadataServiceVersion", value) }
    }

    /// Words of `InstanceType`.
    pub type InstanceType = Word<fn(of::InstanceType)>;
    impl InstanceType {
        /// `ml.c4.2xlarge`
        pub const MlC4_2xlarge: Self = word("ml.c4.2xlarge");
        /// `ml.c4.4xlarge`
        pub const MlC4_4xlarge: Self = word("ml.c4.4xlarge");
        /// `ml.c4.8xlarge`
        pub const MlC4_8xlarge: Self = word("ml.c4.8xlarge");
        /// `ml.c4.xlarge`
        pub const MlC4Xlarge: Self = word("ml.c4.xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c5d.18xlarge`
        pub const MlC5d18xlarge: Self = word("ml.c5d.18xlarge");
        /// `ml.c5d.2xlarge`
        pub const MlC5d2xlarge: Self = word("ml.c5d.2xlarge");
        /// `ml.c5d.4xlarge`
        pub const MlC5d4xlarge: Self = word("ml.c5d.4xlarge");
        /// `ml.c5d.9xlarge`
        pub const MlC5d9xlarge: Self = word("ml.c5d.9xlarge");
        /// `ml.c5d.xlarge`
        pub const MlC5dXlarge: Self = word("ml.c5d.xlarge");
        /// `ml.c6i.12xlarge`
        pub const MlC6i12xlarge: Self = word("ml.c6i.12xlarge");
        /// `ml.c6i.16xlarge`
        pub const MlC6i16xlarge: Self = word("ml.c6i.16xlarge");
        /// `ml.c6i.24xlarge`
        pub const MlC6i24xlarge: Self = word("ml.c6i.24xlarge");
        /// `ml.c6i.2xlarge`
        pub const MlC6i2xlarge: Self = word("ml.c6i.2xlarge");
        /// `ml.c6i.32xlarge`
        pub const MlC6i32xlarge: Self = word("ml.c6i.32xlarge");
        /// `ml.c6i.4xlarge`
        pub const MlC6i4xlarge: Self = word("ml.c6i.4xlarge");
        /// `ml.c6i.8xlarge`
        pub const MlC6i8xlarge: Self = word("ml.c6i.8xlarge");
        /// `ml.c6i.large`
        pub const MlC6iLarge: Self = word("ml.c6i.large");
        /// `ml.c6i.xlarge`
        pub const MlC6iXlarge: Self = word("ml.c6i.xlarge");
        /// `ml.c6id.12xlarge`
        pub const MlC6id12xlarge: Self = word("ml.c6id.12xlarge");
        /// `ml.c6id.16xlarge`
        pub const MlC6id16xlarge: Self = word("ml.c6id.16xlarge");
        /// `ml.c6id.24xlarge`
        pub const MlC6id24xlarge: Self = word("ml.c6id.24xlarge");
        /// `ml.c6id.2xlarge`
        pub const MlC6id2xlarge: Self = word("ml.c6id.2xlarge");
        /// `ml.c6id.32xlarge`
        pub const MlC6id32xlarge: Self = word("ml.c6id.32xlarge");
        /// `ml.c6id.4xlarge`
        pub const MlC6id4xlarge: Self = word("ml.c6id.4xlarge");
        /// `ml.c6id.8xlarge`
        pub const MlC6id8xlarge: Self = word("ml.c6id.8xlarge");
        /// `ml.c6id.large`
        pub const MlC6idLarge: Self = word("ml.c6id.large");
        /// `ml.c6id.xlarge`
        pub const MlC6idXlarge: Self = word("ml.c6id.xlarge");
        /// `ml.c7i.12xlarge`
        pub const MlC7i12xlarge: Self = word("ml.c7i.12xlarge");
        /// `ml.c7i.16xlarge`
        pub const MlC7i16xlarge: Self = word("ml.c7i.16xlarge");
        /// `ml.c7i.24xlarge`
        pub const MlC7i24xlarge: Self = word("ml.c7i.24xlarge");
        /// `ml.c7i.2xlarge`
        pub const MlC7i2xlarge: Self = word("ml.c7i.2xlarge");
        /// `ml.c7i.48xlarge`
        pub const MlC7i48xlarge: Self = word("ml.c7i.48xlarge");
        /// `ml.c7i.4xlarge`
        pub const MlC7i4xlarge: Self = word("ml.c7i.4xlarge");
        /// `ml.c7i.8xlarge`
        pub const MlC7i8xlarge: Self = word("ml.c7i.8xlarge");
        /// `ml.c7i.large`
        pub const MlC7iLarge: Self = word("ml.c7i.large");
        /// `ml.c7i.xlarge`
        pub const MlC7iXlarge: Self = word("ml.c7i.xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g6.12xlarge`
        pub const MlG6_12xlarge: Self = word("ml.g6.12xlarge");
        /// `ml.g6.16xlarge`
        pub const MlG6_16xlarge: Self = word("ml.g6.16xlarge");
        /// `ml.g6.24xlarge`
        pub const MlG6_24xlarge: Self = word("ml.g6.24xlarge");
        /// `ml.g6.2xlarge`
        pub const MlG6_2xlarge: Self = word("ml.g6.2xlarge");
        /// `ml.g6.48xlarge`
        pub const MlG6_48xlarge: Self = word("ml.g6.48xlarge");
        /// `ml.g6.4xlarge`
        pub const MlG6_4xlarge: Self = word("ml.g6.4xlarge");
        /// `ml.g6.8xlarge`
        pub const MlG6_8xlarge: Self = word("ml.g6.8xlarge");
        /// `ml.g6.xlarge`
        pub const MlG6Xlarge: Self = word("ml.g6.xlarge");
        /// `ml.g6e.12xlarge`
        pub const MlG6e12xlarge: Self = word("ml.g6e.12xlarge");
        /// `ml.g6e.16xlarge`
        pub const MlG6e16xlarge: Self = word("ml.g6e.16xlarge");
        /// `ml.g6e.24xlarge`
        pub const MlG6e24xlarge: Self = word("ml.g6e.24xlarge");
        /// `ml.g6e.2xlarge`
        pub const MlG6e2xlarge: Self = word("ml.g6e.2xlarge");
        /// `ml.g6e.48xlarge`
        pub const MlG6e48xlarge: Self = word("ml.g6e.48xlarge");
        /// `ml.g6e.4xlarge`
        pub const MlG6e4xlarge: Self = word("ml.g6e.4xlarge");
        /// `ml.g6e.8xlarge`
        pub const MlG6e8xlarge: Self = word("ml.g6e.8xlarge");
        /// `ml.g6e.xlarge`
        pub const MlG6eXlarge: Self = word("ml.g6e.xlarge");
        /// `ml.g7e.12xlarge`
        pub const MlG7e12xlarge: Self = word("ml.g7e.12xlarge");
        /// `ml.g7e.24xlarge`
        pub const MlG7e24xlarge: Self = word("ml.g7e.24xlarge");
        /// `ml.g7e.2xlarge`
        pub const MlG7e2xlarge: Self = word("ml.g7e.2xlarge");
        /// `ml.g7e.48xlarge`
        pub const MlG7e48xlarge: Self = word("ml.g7e.48xlarge");
        /// `ml.g7e.4xlarge`
        pub const MlG7e4xlarge: Self = word("ml.g7e.4xlarge");
        /// `ml.g7e.8xlarge`
        pub const MlG7e8xlarge: Self = word("ml.g7e.8xlarge");
        /// `ml.inf1.24xlarge`
        pub const MlInf1_24xlarge: Self = word("ml.inf1.24xlarge");
        /// `ml.inf1.2xlarge`
        pub const MlInf1_2xlarge: Self = word("ml.inf1.2xlarge");
        /// `ml.inf1.6xlarge`
        pub const MlInf1_6xlarge: Self = word("ml.inf1.6xlarge");
        /// `ml.inf1.xlarge`
        pub const MlInf1Xlarge: Self = word("ml.inf1.xlarge");
        /// `ml.inf2.24xlarge`
        pub const MlInf2_24xlarge: Self = word("ml.inf2.24xlarge");
        /// `ml.inf2.48xlarge`
        pub const MlInf2_48xlarge: Self = word("ml.inf2.48xlarge");
        /// `ml.inf2.8xlarge`
        pub const MlInf2_8xlarge: Self = word("ml.inf2.8xlarge");
        /// `ml.inf2.xlarge`
        pub const MlInf2Xlarge: Self = word("ml.inf2.xlarge");
        /// `ml.m4.10xlarge`
        pub const MlM4_10xlarge: Self = word("ml.m4.10xlarge");
        /// `ml.m4.16xlarge`
        pub const MlM4_16xlarge: Self = word("ml.m4.16xlarge");
        /// `ml.m4.2xlarge`
        pub const MlM4_2xlarge: Self = word("ml.m4.2xlarge");
        /// `ml.m4.4xlarge`
        pub const MlM4_4xlarge: Self = word("ml.m4.4xlarge");
        /// `ml.m4.xlarge`
        pub const MlM4Xlarge: Self = word("ml.m4.xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m5d.12xlarge`
        pub const MlM5d12xlarge: Self = word("ml.m5d.12xlarge");
        /// `ml.m5d.16xlarge`
        pub const MlM5d16xlarge: Self = word("ml.m5d.16xlarge");
        /// `ml.m5d.24xlarge`
        pub const MlM5d24xlarge: Self = word("ml.m5d.24xlarge");
        /// `ml.m5d.2xlarge`
        pub const MlM5d2xlarge: Self = word("ml.m5d.2xlarge");
        /// `ml.m5d.4xlarge`
        pub const MlM5d4xlarge: Self = word("ml.m5d.4xlarge");
        /// `ml.m5d.8xlarge`
        pub const MlM5d8xlarge: Self = word("ml.m5d.8xlarge");
        /// `ml.m5d.large`
        pub const MlM5dLarge: Self = word("ml.m5d.large");
        /// `ml.m5d.xlarge`
        pub const MlM5dXlarge: Self = word("ml.m5d.xlarge");
        /// `ml.m6i.12xlarge`
        pub const MlM6i12xlarge: Self = word("ml.m6i.12xlarge");
        /// `ml.m6i.16xlarge`
        pub const MlM6i16xlarge: Self = word("ml.m6i.16xlarge");
        /// `ml.m6i.24xlarge`
        pub const MlM6i24xlarge: Self = word("ml.m6i.24xlarge");
        /// `ml.m6i.2xlarge`
        pub const MlM6i2xlarge: Self = word("ml.m6i.2xlarge");
        /// `ml.m6i.32xlarge`
        pub const MlM6i32xlarge: Self = word("ml.m6i.32xlarge");
        /// `ml.m6i.4xlarge`
        pub const MlM6i4xlarge: Self = word("ml.m6i.4xlarge");
        /// `ml.m6i.8xlarge`
        pub const MlM6i8xlarge: Self = word("ml.m6i.8xlarge");
        /// `ml.m6i.large`
        pub const MlM6iLarge: Self = word("ml.m6i.large");
        /// `ml.m6i.xlarge`
        pub const MlM6iXlarge: Self = word("ml.m6i.xlarge");
        /// `ml.m6id.12xlarge`
        pub const MlM6id12xlarge: Self = word("ml.m6id.12xlarge");
        /// `ml.m6id.16xlarge`
        pub const MlM6id16xlarge: Self = word("ml.m6id.16xlarge");
        /// `ml.m6id.24xlarge`
        pub const MlM6id24xlarge: Self = word("ml.m6id.24xlarge");
        /// `ml.m6id.2xlarge`
        pub const MlM6id2xlarge: Self = word("ml.m6id.2xlarge");
        /// `ml.m6id.32xlarge`
        pub const MlM6id32xlarge: Self = word("ml.m6id.32xlarge");
        /// `ml.m6id.4xlarge`
        pub const MlM6id4xlarge: Self = word("ml.m6id.4xlarge");
        /// `ml.m6id.8xlarge`
        pub const MlM6id8xlarge: Self = word("ml.m6id.8xlarge");
        /// `ml.m6id.large`
        pub const MlM6idLarge: Self = word("ml.m6id.large");
        /// `ml.m6id.xlarge`
        pub const MlM6idXlarge: Self = word("ml.m6id.xlarge");
        /// `ml.m7i.12xlarge`
        pub const MlM7i12xlarge: Self = word("ml.m7i.12xlarge");
        /// `ml.m7i.16xlarge`
        pub const MlM7i16xlarge: Self = word("ml.m7i.16xlarge");
        /// `ml.m7i.24xlarge`
        pub const MlM7i24xlarge: Self = word("ml.m7i.24xlarge");
        /// `ml.m7i.2xlarge`
        pub const MlM7i2xlarge: Self = word("ml.m7i.2xlarge");
        /// `ml.m7i.48xlarge`
        pub const MlM7i48xlarge: Self = word("ml.m7i.48xlarge");
        /// `ml.m7i.4xlarge`
        pub const MlM7i4xlarge: Self = word("ml.m7i.4xlarge");
        /// `ml.m7i.8xlarge`
        pub const MlM7i8xlarge: Self = word("ml.m7i.8xlarge");
        /// `ml.m7i.large`
        pub const MlM7iLarge: Self = word("ml.m7i.large");
        /// `ml.m7i.xlarge`
        pub const MlM7iXlarge: Self = word("ml.m7i.xlarge");
        /// `ml.p2.16xlarge`
        pub const MlP2_16xlarge: Self = word("ml.p2.16xlarge");
        /// `ml.p2.8xlarge`
        pub const MlP2_8xlarge: Self = word("ml.p2.8xlarge");
        /// `ml.p2.xlarge`
        pub const MlP2Xlarge: Self = word("ml.p2.xlarge");
        /// `ml.p3.16xlarge`
        pub const MlP3_16xlarge: Self = word("ml.p3.16xlarge");
        /// `ml.p3.2xlarge`
        pub const MlP3_2xlarge: Self = word("ml.p3.2xlarge");
        /// `ml.p3.8xlarge`
        pub const MlP3_8xlarge: Self = word("ml.p3.8xlarge");
        /// `ml.p3dn.24xlarge`
        pub const MlP3dn24xlarge: Self = word("ml.p3dn.24xlarge");
        /// `ml.p4d.24xlarge`
        pub const MlP4d24xlarge: Self = word("ml.p4d.24xlarge");
        /// `ml.p4de.24xlarge`
        pub const MlP4de24xlarge: Self = word("ml.p4de.24xlarge");
        /// `ml.p5.48xlarge`
        pub const MlP5_48xlarge: Self = word("ml.p5.48xlarge");
        /// `ml.p5.4xlarge`
        pub const MlP5_4xlarge: Self = word("ml.p5.4xlarge");
        /// `ml.p5en.48xlarge`
        pub const MlP5en48xlarge: Self = word("ml.p5en.48xlarge");
        /// `ml.p6-b200.48xlarge`
        pub const MlP6B200_48xlarge: Self = word("ml.p6-b200.48xlarge");
        /// `ml.r5.12xlarge`
        pub const MlR5_12xlarge: Self = word("ml.r5.12xlarge");
        /// `ml.r5.16xlarge`
        pub const MlR5_16xlarge: Self = word("ml.r5.16xlarge");
        /// `ml.r5.24xlarge`
        pub const MlR5_24xlarge: Self = word("ml.r5.24xlarge");
        /// `ml.r5.2xlarge`
        pub const MlR5_2xlarge: Self = word("ml.r5.2xlarge");
        /// `ml.r5.4xlarge`
        pub const MlR5_4xlarge: Self = word("ml.r5.4xlarge");
        /// `ml.r5.8xlarge`
        pub const MlR5_8xlarge: Self = word("ml.r5.8xlarge");
        /// `ml.r5.large`
        pub const MlR5Large: Self = word("ml.r5.large");
        /// `ml.r5.xlarge`
        pub const MlR5Xlarge: Self = word("ml.r5.xlarge");
        /// `ml.r6i.12xlarge`
        pub const MlR6i12xlarge: Self = word("ml.r6i.12xlarge");
        /// `ml.r6i.16xlarge`
        pub const MlR6i16xlarge: Self = word("ml.r6i.16xlarge");
        /// `ml.r6i.24xlarge`
        pub const MlR6i24xlarge: Self = word("ml.r6i.24xlarge");
        /// `ml.r6i.2xlarge`
        pub const MlR6i2xlarge: Self = word("ml.r6i.2xlarge");
        /// `ml.r6i.32xlarge`
        pub const MlR6i32xlarge: Self = word("ml.r6i.32xlarge");
        /// `ml.r6i.4xlarge`
        pub const MlR6i4xlarge: Self = word("ml.r6i.4xlarge");
        /// `ml.r6i.8xlarge`
        pub const MlR6i8xlarge: Self = word("ml.r6i.8xlarge");
        /// `ml.r6i.large`
        pub const MlR6iLarge: Self = word("ml.r6i.large");
        /// `ml.r6i.xlarge`
        pub const MlR6iXlarge: Self = word("ml.r6i.xlarge");
        /// `ml.r6id.12xlarge`
        pub const MlR6id12xlarge: Self = word("ml.r6id.12xlarge");
        /// `ml.r6id.16xlarge`
        pub const MlR6id16xlarge: Self = word("ml.r6id.16xlarge");
        /// `ml.r6id.24xlarge`
        pub const MlR6id24xlarge: Self = word("ml.r6id.24xlarge");
        /// `ml.r6id.2xlarge`
        pub const MlR6id2xlarge: Self = word("ml.r6id.2xlarge");
        /// `ml.r6id.32xlarge`
        pub const MlR6id32xlarge: Self = word("ml.r6id.32xlarge");
        /// `ml.r6id.4xlarge`
        pub const MlR6id4xlarge: Self = word("ml.r6id.4xlarge");
        /// `ml.r6id.8xlarge`
        pub const MlR6id8xlarge: Self = word("ml.r6id.8xlarge");
        /// `ml.r6id.large`
        pub const MlR6idLarge: Self = word("ml.r6id.large");
        /// `ml.r6id.xlarge`
        pub const MlR6idXlarge: Self = word("ml.r6id.xlarge");
        /// `ml.r7i.12xlarge`
        pub const MlR7i12xlarge: Self = word("ml.r7i.12xlarge");
        /// `ml.r7i.16xlarge`
        pub const MlR7i16xlarge: Self = word("ml.r7i.16xlarge");
        /// `ml.r7i.24xlarge`
        pub const MlR7i24xlarge: Self = word("ml.r7i.24xlarge");
        /// `ml.r7i.2xlarge`
        pub const MlR7i2xlarge: Self = word("ml.r7i.2xlarge");
        /// `ml.r7i.48xlarge`
        pub const MlR7i48xlarge: Self = word("ml.r7i.48xlarge");
        /// `ml.r7i.4xlarge`
        pub const MlR7i4xlarge: Self = word("ml.r7i.4xlarge");
        /// `ml.r7i.8xlarge`
        pub const MlR7i8xlarge: Self = word("ml.r7i.8xlarge");
        /// `ml.r7i.large`
        pub const MlR7iLarge: Self = word("ml.r7i.large");
        /// `ml.r7i.xlarge`
        pub const MlR7iXlarge: Self = word("ml.r7i.xlarge");
        /// `ml.t2.2xlarge`
        pub const MlT2_2xlarge: Self = word("ml.t2.2xlarge");
        /// `ml.t2.large`
        pub const MlT2Large: Self = word("ml.t2.large");
        /// `ml.t2.medium`
        pub const MlT2Medium: Self = word("ml.t2.medium");
        /// `ml.t2.xlarge`
        pub const MlT2Xlarge: Self = word("ml.t2.xlarge");
        /// `ml.t3.2xlarge`
        pub const MlT3_2xlarge: Self = word("ml.t3.2xlarge");
        /// `ml.t3.large`
        pub const MlT3Large: Self = word("ml.t3.large");
        /// `ml.t3.medium`
        pub const MlT3Medium: Self = word("ml.t3.medium");
        /// `ml.t3.xlarge`
        pub const MlT3Xlarge: Self = word("ml.t3.xlarge");
        /// `ml.trn1.2xlarge`
        pub const MlTrn1_2xlarge: Self = word("ml.trn1.2xlarge");
        /// `ml.trn1.32xlarge`
        pub const MlTrn1_32xlarge: Self = word("ml.trn1.32xlarge");
        /// `ml.trn1n.32xlarge`
        pub const MlTrn1n32xlarge: Self = word("ml.trn1n.32xlarge");
    }

    /// Words of `RootAccess`.
    pub type RootAccess = Word<fn(of::RootAccess)>;
    impl RootAccess {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }
}

/// [`AWS::SageMaker::NotebookInstanceLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-notebookinstancelifecycleconfig.html).
///
/// What `Ref` returns: `NotebookInstanceLifecycleConfigArn`.
pub type CfnNotebookInstanceLifecycleConfig = Handle<of::CfnNotebookInstanceLifecycleConfig>;
impl cfn::ResourceType for of::CfnNotebookInstanceLifecycleConfig { const TYPE: &'static str = "AWS::SageMaker::NotebookInstanceLifecycleConfig"; type Tags = cfn::TagList; type Props = CfnNotebookInstanceLifecycleConfigProps; type Reference = Is<kinds::NotebookInstanceLifecycleConfigArn>; }
impl CfnNotebookInstanceLifecycleConfig {
    /// The attribute `NotebookInstanceLifecycleConfigArn`.
    #[inline] pub fn attr_notebook_instance_lifecycle_config_arn(&self) -> Val<Is<kinds::NotebookInstanceLifecycleConfigArn>> { cfn::attribute(&self.0, "NotebookInstanceLifecycleConfigArn") }
    /// The attribute `NotebookInstanceLifecycleConfigName`.
    #[inline] pub fn attr_notebook_instance_lifecycle_config_name(&self) -> Val<String> { cfn::attribute(&self.0, "NotebookInstanceLifecycleConfigName") }
}

/// Properties of [`CfnNotebookInstanceLifecycleConfig`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `NotebookInstanceLifecycleConfigName`.
pub type CfnNotebookInstanceLifecycleConfigProps = Fields<of::CfnNotebookInstanceLifecycleConfig>;
impl CfnNotebookInstanceLifecycleConfigProps {
    /// `NotebookInstanceLifecycleConfigName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn notebook_instance_lifecycle_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "NotebookInstanceLifecycleConfigName", value) }
    /// `OnCreate`: at most 1 item.
    #[track_caller] pub fn on_create(self, value: impl IntoVal<List<cfn_notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>>) -> Self { with(self, "OnCreate", value) }
    /// `OnStart`: at most 1 item.
    #[track_caller] pub fn on_start(self, value: impl IntoVal<List<cfn_notebook_instance_lifecycle_config::NotebookInstanceLifecycleHook>>) -> Self { with(self, "OnStart", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_notebook_instance_lifecycle_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNotebookInstanceLifecycleConfig`].
pub mod cfn_notebook_instance_lifecycle_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum NotebookInstanceLifecycleHook {} impl ias_core::Optional for NotebookInstanceLifecycleHook {} }

    /// `NotebookInstanceLifecycleHook`.
    pub type NotebookInstanceLifecycleHook = Fields<of::NotebookInstanceLifecycleHook>;
    impl NotebookInstanceLifecycleHook {
        /// `Content`: 1 to 16384 characters, matches `^[\S\s]+$`.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    }
}

/// [`AWS::SageMaker::PartnerApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-partnerapp.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPartnerApp = Handle<of::CfnPartnerApp>;
impl cfn::ResourceType for of::CfnPartnerApp { const TYPE: &'static str = "AWS::SageMaker::PartnerApp"; type Tags = cfn::TagList; type Props = CfnPartnerAppProps; type Reference = Is<kinds::PartnerAppArn>; }
impl CfnPartnerApp {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PartnerAppArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BaseUrl`.
    #[inline] pub fn attr_base_url(&self) -> Val<String> { cfn::attribute(&self.0, "BaseUrl") }
    /// The attribute `CurrentVersionEolDate`.
    #[inline] pub fn attr_current_version_eol_date(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentVersionEolDate") }
}

/// Properties of [`CfnPartnerApp`].
///
/// Mandatory: `Name`, `Type`, `AuthType`, `ExecutionRoleArn`, `Tier`.
///
/// A change replaces the resource: `AuthType`, `ExecutionRoleArn`, `KmsKeyId`, `Name`, `Type`.
pub type CfnPartnerAppProps = Fields<of::CfnPartnerApp>;
/// What [`CfnPartnerAppProps`] cannot do without.
pub struct CfnPartnerAppPropsRequired<A, B, C, D, E> {
    /// `Name`: 1 to 256 characters, matches `^[a-zA-Z0-9]+`. Changing it replaces the resource.
    pub name: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `AuthType`. Changing it replaces the resource.
    pub auth_type: C,
    /// `ExecutionRoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    pub execution_role_arn: D,
    /// `Tier`: 1 to 64 characters, matches `^(?!\s*$).+$`.
    pub tier: E,
}
impl CfnPartnerAppProps {
    /// Takes what is mandatory, by name: [`CfnPartnerAppPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_partner_app::Type>, C: IntoVal<cfn_partner_app::AuthType>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<String>>(required: CfnPartnerAppPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "Type", required.type_), "AuthType", required.auth_type), "ExecutionRoleArn", required.execution_role_arn), "Tier", required.tier) }
    /// `AppVersion`: 1 to 64 characters.
    #[track_caller] pub fn app_version(self, value: impl IntoVal<String>) -> Self { with(self, "AppVersion", value) }
    /// `ApplicationConfig`.
    #[track_caller] pub fn application_config(self, value: impl IntoVal<cfn_partner_app::PartnerAppConfig>) -> Self { with(self, "ApplicationConfig", value) }
    /// `AuthType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<cfn_partner_app::AuthType>) -> Self { with(self, "AuthType", value) }
    /// `ClientToken`: 1 to 36 characters, matches `^[a-zA-Z0-9-]+$`. Write-only. Deprecated.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `EnableAutoMinorVersionUpgrade`.
    #[track_caller] pub fn enable_auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAutoMinorVersionUpgrade", value) }
    /// `EnableIamSessionBasedIdentity`.
    #[track_caller] pub fn enable_iam_session_based_identity(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableIamSessionBasedIdentity", value) }
    /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `KmsKeyId`: at most 2048 characters, matches `.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MaintenanceConfig`.
    #[track_caller] pub fn maintenance_config(self, value: impl IntoVal<cfn_partner_app::PartnerAppMaintenanceConfig>) -> Self { with(self, "MaintenanceConfig", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_partner_app::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tier`: mandatory, 1 to 64 characters, matches `^(?!\s*$).+$`.
    #[track_caller] pub fn tier(self, value: impl IntoVal<String>) -> Self { with(self, "Tier", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_partner_app::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnPartnerApp`].
pub mod cfn_partner_app {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app::{Tag};
    mod of { pub enum AuthType {} pub enum PartnerAppConfig {} impl ias_core::Optional for PartnerAppConfig {} pub enum PartnerAppMaintenanceConfig {} pub enum Type {} }

    /// Words of `AuthType`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `IAM`
        pub const Iam: Self = word("IAM");
    }

    /// `PartnerAppConfig`.
    pub type PartnerAppConfig = Fields<of::PartnerAppConfig>;
    impl PartnerAppConfig {
        /// `AdminUsers`: at most 5 items, no item twice, each 1 to 256 characters, each matches `^(?!\s*$).+$`.
        #[track_caller] pub fn admin_users(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdminUsers", value) }
        /// `Arguments`.
        #[track_caller] pub fn arguments(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Arguments", value) }
    }

    /// `PartnerAppMaintenanceConfig`.
    pub type PartnerAppMaintenanceConfig = Fields<of::PartnerAppMaintenanceConfig>;
    impl PartnerAppMaintenanceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(maintenance_window_start: impl IntoVal<String>) -> Self { with(empty(), "MaintenanceWindowStart", maintenance_window_start) }
        /// `MaintenanceWindowStart`: mandatory, at most 9 characters, matches `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)`.
        #[track_caller] pub fn maintenance_window_start(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceWindowStart", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `lakera-guard`
        pub const LakeraGuard: Self = word("lakera-guard");
        /// `comet`
        pub const Comet: Self = word("comet");
        /// `deepchecks-llm-evaluation`
        pub const DeepchecksLlmEvaluation: Self = word("deepchecks-llm-evaluation");
        /// `fiddler`
        pub const Fiddler: Self = word("fiddler");
    }
}

/// [`AWS::SageMaker::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html).
///
/// What `Ref` returns: `PipelineName`.
pub type CfnPipeline = Handle<of::CfnPipeline>;
impl cfn::ResourceType for of::CfnPipeline { const TYPE: &'static str = "AWS::SageMaker::Pipeline"; type Tags = cfn::TagList; type Props = CfnPipelineProps; type Reference = String; }

/// Properties of [`CfnPipeline`].
///
/// Mandatory: `PipelineName`, `PipelineDefinition`, `RoleArn`.
///
/// A change replaces the resource: `PipelineName`.
pub type CfnPipelineProps = Fields<of::CfnPipeline>;
/// What [`CfnPipelineProps`] cannot do without.
pub struct CfnPipelinePropsRequired<A, B, C> {
    /// `PipelineName`: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource.
    pub pipeline_name: A,
    /// `PipelineDefinition`: 1 to 1048576 characters, matches `(?:[ \r\n\t].*)*$`.
    pub pipeline_definition: B,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub role_arn: C,
}
impl CfnPipelineProps {
    /// Takes what is mandatory, by name: [`CfnPipelinePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_pipeline::PipelineDefinition>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnPipelinePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PipelineName", required.pipeline_name), "PipelineDefinition", required.pipeline_definition), "RoleArn", required.role_arn) }
    /// `ParallelismConfiguration`.
    #[track_caller] pub fn parallelism_configuration(self, value: impl IntoVal<cfn_pipeline::ParallelismConfiguration>) -> Self { with(self, "ParallelismConfiguration", value) }
    /// `PipelineDefinition`: mandatory, 1 to 1048576 characters, matches `(?:[ \r\n\t].*)*$`.
    #[track_caller] pub fn pipeline_definition(self, value: impl IntoVal<cfn_pipeline::PipelineDefinition>) -> Self { with(self, "PipelineDefinition", value) }
    /// `PipelineDescription`: at most 3072 characters.
    #[track_caller] pub fn pipeline_description(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineDescription", value) }
    /// `PipelineDisplayName`: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    #[track_caller] pub fn pipeline_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineDisplayName", value) }
    /// `PipelineName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Changing it replaces the resource.
    #[track_caller] pub fn pipeline_name(self, value: impl IntoVal<String>) -> Self { with(self, "PipelineName", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pipeline::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPipeline`].
pub mod cfn_pipeline {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum ParallelismConfiguration {} pub enum S3Location {} }

    /// `ParallelismConfiguration`.
    pub type ParallelismConfiguration = Fields<of::ParallelismConfiguration>;
    impl ParallelismConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_parallel_execution_steps: impl IntoVal<i64>) -> Self { with(empty(), "MaxParallelExecutionSteps", max_parallel_execution_steps) }
        /// `MaxParallelExecutionSteps`: mandatory, at least 1.
        #[track_caller] pub fn max_parallel_execution_steps(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxParallelExecutionSteps", value) }
    }

    /// `PipelineDefinition`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PipelineDefinition(Value);
    ias_core::union!(PipelineDefinition);
    impl PipelineDefinition {
        /// `PipelineDefinitionBody`.
        #[track_caller] pub fn pipeline_definition_body(value: impl IntoVal<String>) -> Self { Self(Value::one("PipelineDefinitionBody", value)) }
        /// `PipelineDefinitionS3Location`.
        #[track_caller] pub fn pipeline_definition_s3_location(value: impl IntoVal<S3Location>) -> Self { Self(Value::one("PipelineDefinitionS3Location", value)) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `ETag`.
        #[track_caller] pub fn e_tag(self, value: impl IntoVal<String>) -> Self { with(self, "ETag", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }
}

/// [`AWS::SageMaker::ProcessingJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html).
///
/// What `Ref` returns: `ProcessingJobArn`.
pub type CfnProcessingJob = Handle<of::CfnProcessingJob>;
impl cfn::ResourceType for of::CfnProcessingJob { const TYPE: &'static str = "AWS::SageMaker::ProcessingJob"; type Tags = cfn::TagList; type Props = CfnProcessingJobProps; type Reference = Is<kinds::ProcessingJobArn>; }
impl CfnProcessingJob {
    /// The attribute `AutoMLJobArn`.
    #[inline] pub fn attr_auto_ml_job_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AutoMLJobArn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `ExitMessage`.
    #[inline] pub fn attr_exit_message(&self) -> Val<String> { cfn::attribute(&self.0, "ExitMessage") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `MonitoringScheduleArn`.
    #[inline] pub fn attr_monitoring_schedule_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MonitoringScheduleArn") }
    /// The attribute `ProcessingEndTime`.
    #[inline] pub fn attr_processing_end_time(&self) -> Val<String> { cfn::attribute(&self.0, "ProcessingEndTime") }
    /// The attribute `ProcessingJobArn`.
    #[inline] pub fn attr_processing_job_arn(&self) -> Val<Is<kinds::ProcessingJobArn>> { cfn::attribute(&self.0, "ProcessingJobArn") }
    /// The attribute `ProcessingJobStatus`: one of `Completed`, `InProgress`, `Stopping`, `Stopped`, `Failed`.
    #[inline] pub fn attr_processing_job_status(&self) -> Val<String> { cfn::attribute(&self.0, "ProcessingJobStatus") }
    /// The attribute `ProcessingStartTime`.
    #[inline] pub fn attr_processing_start_time(&self) -> Val<String> { cfn::attribute(&self.0, "ProcessingStartTime") }
    /// The attribute `TrainingJobArn`.
    #[inline] pub fn attr_training_job_arn(&self) -> Val<String> { cfn::attribute(&self.0, "TrainingJobArn") }
}

/// Properties of [`CfnProcessingJob`].
///
/// Mandatory: `AppSpecification`, `ProcessingResources`, `RoleArn`.
///
/// A change replaces the resource: `AppSpecification`, `Environment`, `ExperimentConfig`, `NetworkConfig`, `ProcessingInputs`, `ProcessingJobName`, `ProcessingOutputConfig`, `ProcessingResources`, `RoleArn`, `StoppingCondition`, `Tags`.
pub type CfnProcessingJobProps = Fields<of::CfnProcessingJob>;
/// What [`CfnProcessingJobProps`] cannot do without.
pub struct CfnProcessingJobPropsRequired<A, B, C> {
    /// `AppSpecification`. Changing it replaces the resource.
    pub app_specification: A,
    /// `ProcessingResources`. Changing it replaces the resource.
    pub processing_resources: B,
    /// `RoleArn`: 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    pub role_arn: C,
}
impl CfnProcessingJobProps {
    /// Takes what is mandatory, by name: [`CfnProcessingJobPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_processing_job::AppSpecification>, B: IntoVal<cfn_processing_job::ProcessingResources>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnProcessingJobPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AppSpecification", required.app_specification), "ProcessingResources", required.processing_resources), "RoleArn", required.role_arn) }
    /// `AppSpecification`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn app_specification(self, value: impl IntoVal<cfn_processing_job::AppSpecification>) -> Self { with(self, "AppSpecification", value) }
    /// `Environment`. Changing it replaces the resource.
    #[track_caller] pub fn environment(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Environment", value) }
    /// `ExperimentConfig`. Changing it replaces the resource.
    #[track_caller] pub fn experiment_config(self, value: impl IntoVal<cfn_processing_job::ExperimentConfig>) -> Self { with(self, "ExperimentConfig", value) }
    /// `NetworkConfig`. Changing it replaces the resource.
    #[track_caller] pub fn network_config(self, value: impl IntoVal<cfn_processing_job::NetworkConfig>) -> Self { with(self, "NetworkConfig", value) }
    /// `ProcessingInputs`: at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn processing_inputs(self, value: impl IntoVal<List<cfn_processing_job::ProcessingInputsObject>>) -> Self { with(self, "ProcessingInputs", value) }
    /// `ProcessingJobName`: 1 to 63 characters, matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    #[track_caller] pub fn processing_job_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProcessingJobName", value) }
    /// `ProcessingOutputConfig`. Changing it replaces the resource.
    #[track_caller] pub fn processing_output_config(self, value: impl IntoVal<cfn_processing_job::ProcessingOutputConfig>) -> Self { with(self, "ProcessingOutputConfig", value) }
    /// `ProcessingResources`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn processing_resources(self, value: impl IntoVal<cfn_processing_job::ProcessingResources>) -> Self { with(self, "ProcessingResources", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StoppingCondition`. Changing it replaces the resource.
    #[track_caller] pub fn stopping_condition(self, value: impl IntoVal<cfn_processing_job::StoppingCondition>) -> Self { with(self, "StoppingCondition", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_processing_job::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProcessingJob`].
pub mod cfn_processing_job {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_quality_job_definition::{S3OutputS3UploadMode};
    mod of { pub enum AppSpecification {} pub enum AthenaDatasetDefinition {} pub enum AthenaDatasetDefinitionOutputCompression {} pub enum AthenaDatasetDefinitionOutputFormat {} pub enum ClusterConfig {} pub enum ClusterConfigInstanceType {} pub enum DatasetDefinition {} impl ias_core::Optional for DatasetDefinition {} pub enum DatasetDefinitionDataDistributionType {} pub enum DatasetDefinitionInputMode {} pub enum ExperimentConfig {} impl ias_core::Optional for ExperimentConfig {} pub enum FeatureStoreOutput {} pub enum NetworkConfig {} impl ias_core::Optional for NetworkConfig {} pub enum ProcessingInputsObject {} pub enum ProcessingOutputConfig {} pub enum ProcessingOutputsObject {} pub enum ProcessingResources {} pub enum RedshiftDatasetDefinition {} pub enum RedshiftDatasetDefinitionOutputCompression {} pub enum RedshiftDatasetDefinitionOutputFormat {} pub enum S3Input {} pub enum S3InputS3CompressionType {} pub enum S3InputS3DataDistributionType {} pub enum S3InputS3DataType {} pub enum S3InputS3InputMode {} pub enum S3Output {} pub enum StoppingCondition {} pub enum Tag {} pub enum VpcConfig {} }

    /// `AppSpecification`.
    pub type AppSpecification = Fields<of::AppSpecification>;
    impl AppSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_uri: impl IntoVal<String>) -> Self { with(empty(), "ImageUri", image_uri) }
        /// `ContainerArguments`: at most 100 items, each at most 256 characters, each matches `.*`.
        #[track_caller] pub fn container_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerArguments", value) }
        /// `ContainerEntrypoint`: at most 100 items, each at most 256 characters, each matches `.*`.
        #[track_caller] pub fn container_entrypoint(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainerEntrypoint", value) }
        /// `ImageUri`: mandatory, at most 256 characters, matches `.*`.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
    }

    /// `AthenaDatasetDefinition`.
    pub type AthenaDatasetDefinition = Fields<of::AthenaDatasetDefinition>;
    /// What [`AthenaDatasetDefinition`] cannot do without.
    pub struct AthenaDatasetDefinitionRequired<A, B, C, D, E> {
        /// `QueryString`: 1 to 4096 characters, matches `[\s\S]+`.
        pub query_string: A,
        /// `OutputS3Uri`: at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
        pub output_s3_uri: B,
        /// `Catalog`: 1 to 256 characters.
        pub catalog: C,
        /// `Database`: 1 to 255 characters, matches `.*`.
        pub database: D,
        /// `OutputFormat`.
        pub output_format: E,
    }
    impl AthenaDatasetDefinition {
        /// Takes what is mandatory, by name: [`AthenaDatasetDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<AthenaDatasetDefinitionOutputFormat>>(required: AthenaDatasetDefinitionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "QueryString", required.query_string), "OutputS3Uri", required.output_s3_uri), "Catalog", required.catalog), "Database", required.database), "OutputFormat", required.output_format) }
        /// `Catalog`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn catalog(self, value: impl IntoVal<String>) -> Self { with(self, "Catalog", value) }
        /// `Database`: mandatory, 1 to 255 characters, matches `.*`.
        #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
        /// `KmsKeyId`: at most 2048 characters, matches `[a-zA-Z0-9:/_-]*`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `OutputCompression`.
        #[track_caller] pub fn output_compression(self, value: impl IntoVal<AthenaDatasetDefinitionOutputCompression>) -> Self { with(self, "OutputCompression", value) }
        /// `OutputFormat`: mandatory.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<AthenaDatasetDefinitionOutputFormat>) -> Self { with(self, "OutputFormat", value) }
        /// `OutputS3Uri`: mandatory, at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
        #[track_caller] pub fn output_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3Uri", value) }
        /// `QueryString`: mandatory, 1 to 4096 characters, matches `[\s\S]+`.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
        /// `WorkGroup`: 1 to 128 characters, matches `[a-zA-Z0-9._-]+`.
        #[track_caller] pub fn work_group(self, value: impl IntoVal<String>) -> Self { with(self, "WorkGroup", value) }
    }

    /// Words of `OutputCompression`.
    pub type AthenaDatasetDefinitionOutputCompression = Word<fn(of::AthenaDatasetDefinitionOutputCompression)>;
    impl AthenaDatasetDefinitionOutputCompression {
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
        /// `ZLIB`
        pub const Zlib: Self = word("ZLIB");
    }

    /// Words of `OutputFormat`.
    pub type AthenaDatasetDefinitionOutputFormat = Word<fn(of::AthenaDatasetDefinitionOutputFormat)>;
    impl AthenaDatasetDefinitionOutputFormat {
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `AVRO`
        pub const Avro: Self = word("AVRO");
        /// `ORC`
        pub const Orc: Self = word("ORC");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `TEXTFILE`
        pub const Textfile: Self = word("TEXTFILE");
    }

    /// `ClusterConfig`.
    pub type ClusterConfig = Fields<of::ClusterConfig>;
    /// What [`ClusterConfig`] cannot do without.
    pub struct ClusterConfigRequired<A, B, C> {
        /// `InstanceCount`: 1 to 100.
        pub instance_count: A,
        /// `InstanceType`.
        pub instance_type: B,
        /// `VolumeSizeInGB`: 1 to 16384.
        pub volume_size_in_gb: C,
    }
    impl ClusterConfig {
        /// Takes what is mandatory, by name: [`ClusterConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<ClusterConfigInstanceType>, C: IntoVal<i64>>(required: ClusterConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceCount", required.instance_count), "InstanceType", required.instance_type), "VolumeSizeInGB", required.volume_size_in_gb) }
        /// `InstanceCount`: mandatory, 1 to 100.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<ClusterConfigInstanceType>) -> Self { with(self, "InstanceType", value) }
        /// `VolumeKmsKeyId`: at most 2048 characters, matches `[a-zA-Z0-9:/_-]*`.
        #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeKmsKeyId", value) }
        /// `VolumeSizeInGB`: mandatory, 1 to 16384.
        #[track_caller] pub fn volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSizeInGB", value) }
    }

    /// Words of `InstanceType`.
    pub type ClusterConfigInstanceType = Word<fn(of::ClusterConfigInstanceType)>;
    impl ClusterConfigInstanceType {
        /// `ml.t3.medium`
        pub const MlT3Medium: Self = word("ml.t3.medium");
        /// `ml.t3.large`
        pub const MlT3Large: Self = word("ml.t3.large");
        /// `ml.t3.xlarge`
        pub const MlT3Xlarge: Self = word("ml.t3.xlarge");
        /// `ml.t3.2xlarge`
        pub const MlT3_2xlarge: Self = word("ml.t3.2xlarge");
        /// `ml.m4.xlarge`
        pub const MlM4Xlarge: Self = word("ml.m4.xlarge");
        /// `ml.m4.2xlarge`
        pub const MlM4_2xlarge: Self = word("ml.m4.2xlarge");
        /// `ml.m4.4xlarge`
        pub const MlM4_4xlarge: Self = word("ml.m4.4xlarge");
        /// `ml.m4.10xlarge`
        pub const MlM4_10xlarge: Self = word("ml.m4.10xlarge");
        /// `ml.m4.16xlarge`
        pub const MlM4_16xlarge: Self = word("ml.m4.16xlarge");
        /// `ml.c4.xlarge`
        pub const MlC4Xlarge: Self = word("ml.c4.xlarge");
        /// `ml.c4.2xlarge`
        pub const MlC4_2xlarge: Self = word("ml.c4.2xlarge");
        /// `ml.c4.4xlarge`
        pub const MlC4_4xlarge: Self = word("ml.c4.4xlarge");
        /// `ml.c4.8xlarge`
        pub const MlC4_8xlarge: Self = word("ml.c4.8xlarge");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.m5.large`
        pub const MlM5Large: Self = word("ml.m5.large");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.r5.large`
        pub const MlR5Large: Self = word("ml.r5.large");
        /// `ml.r5.xlarge`
        pub const MlR5Xlarge: Self = word("ml.r5.xlarge");
        /// `ml.r5.2xlarge`
        pub const MlR5_2xlarge: Self = word("ml.r5.2xlarge");
        /// `ml.r5.4xlarge`
        pub const MlR5_4xlarge: Self = word("ml.r5.4xlarge");
        /// `ml.r5.8xlarge`
        pub const MlR5_8xlarge: Self = word("ml.r5.8xlarge");
        /// `ml.r5.12xlarge`
        pub const MlR5_12xlarge: Self = word("ml.r5.12xlarge");
        /// `ml.r5.16xlarge`
        pub const MlR5_16xlarge: Self = word("ml.r5.16xlarge");
        /// `ml.r5.24xlarge`
        pub const MlR5_24xlarge: Self = word("ml.r5.24xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.r5d.large`
        pub const MlR5dLarge: Self = word("ml.r5d.large");
        /// `ml.r5d.xlarge`
        pub const MlR5dXlarge: Self = word("ml.r5d.xlarge");
        /// `ml.r5d.2xlarge`
        pub const MlR5d2xlarge: Self = word("ml.r5d.2xlarge");
        /// `ml.r5d.4xlarge`
        pub const MlR5d4xlarge: Self = word("ml.r5d.4xlarge");
        /// `ml.r5d.8xlarge`
        pub const MlR5d8xlarge: Self = word("ml.r5d.8xlarge");
        /// `ml.r5d.12xlarge`
        pub const MlR5d12xlarge: Self = word("ml.r5d.12xlarge");
        /// `ml.r5d.16xlarge`
        pub const MlR5d16xlarge: Self = word("ml.r5d.16xlarge");
        /// `ml.r5d.24xlarge`
        pub const MlR5d24xlarge: Self = word("ml.r5d.24xlarge");
        /// `ml.g6.xlarge`
        pub const MlG6Xlarge: Self = word("ml.g6.xlarge");
        /// `ml.g6.2xlarge`
        pub const MlG6_2xlarge: Self = word("ml.g6.2xlarge");
        /// `ml.g6.4xlarge`
        pub const MlG6_4xlarge: Self = word("ml.g6.4xlarge");
        /// `ml.g6.8xlarge`
        pub const MlG6_8xlarge: Self = word("ml.g6.8xlarge");
        /// `ml.g6.12xlarge`
        pub const MlG6_12xlarge: Self = word("ml.g6.12xlarge");
        /// `ml.g6.16xlarge`
        pub const MlG6_16xlarge: Self = word("ml.g6.16xlarge");
        /// `ml.g6.24xlarge`
        pub const MlG6_24xlarge: Self = word("ml.g6.24xlarge");
        /// `ml.g6.48xlarge`
        pub const MlG6_48xlarge: Self = word("ml.g6.48xlarge");
        /// `ml.g6e.xlarge`
        pub const MlG6eXlarge: Self = word("ml.g6e.xlarge");
        /// `ml.g6e.2xlarge`
        pub const MlG6e2xlarge: Self = word("ml.g6e.2xlarge");
        /// `ml.g6e.4xlarge`
        pub const MlG6e4xlarge: Self = word("ml.g6e.4xlarge");
        /// `ml.g6e.8xlarge`
        pub const MlG6e8xlarge: Self = word("ml.g6e.8xlarge");
        /// `ml.g6e.12xlarge`
        pub const MlG6e12xlarge: Self = word("ml.g6e.12xlarge");
        /// `ml.g6e.16xlarge`
        pub const MlG6e16xlarge: Self = word("ml.g6e.16xlarge");
        /// `ml.g6e.24xlarge`
        pub const MlG6e24xlarge: Self = word("ml.g6e.24xlarge");
        /// `ml.g6e.48xlarge`
        pub const MlG6e48xlarge: Self = word("ml.g6e.48xlarge");
        /// `ml.m6i.large`
        pub const MlM6iLarge: Self = word("ml.m6i.large");
        /// `ml.m6i.xlarge`
        pub const MlM6iXlarge: Self = word("ml.m6i.xlarge");
        /// `ml.m6i.2xlarge`
        pub const MlM6i2xlarge: Self = word("ml.m6i.2xlarge");
        /// `ml.m6i.4xlarge`
        pub const MlM6i4xlarge: Self = word("ml.m6i.4xlarge");
        /// `ml.m6i.8xlarge`
        pub const MlM6i8xlarge: Self = word("ml.m6i.8xlarge");
        /// `ml.m6i.12xlarge`
        pub const MlM6i12xlarge: Self = word("ml.m6i.12xlarge");
        /// `ml.m6i.16xlarge`
        pub const MlM6i16xlarge: Self = word("ml.m6i.16xlarge");
        /// `ml.m6i.24xlarge`
        pub const MlM6i24xlarge: Self = word("ml.m6i.24xlarge");
        /// `ml.m6i.32xlarge`
        pub const MlM6i32xlarge: Self = word("ml.m6i.32xlarge");
        /// `ml.c6i.xlarge`
        pub const MlC6iXlarge: Self = word("ml.c6i.xlarge");
        /// `ml.c6i.2xlarge`
        pub const MlC6i2xlarge: Self = word("ml.c6i.2xlarge");
        /// `ml.c6i.4xlarge`
        pub const MlC6i4xlarge: Self = word("ml.c6i.4xlarge");
        /// `ml.c6i.8xlarge`
        pub const MlC6i8xlarge: Self = word("ml.c6i.8xlarge");
        /// `ml.c6i.12xlarge`
        pub const MlC6i12xlarge: Self = word("ml.c6i.12xlarge");
        /// `ml.c6i.16xlarge`
        pub const MlC6i16xlarge: Self = word("ml.c6i.16xlarge");
        /// `ml.c6i.24xlarge`
        pub const MlC6i24xlarge: Self = word("ml.c6i.24xlarge");
        /// `ml.c6i.32xlarge`
        pub const MlC6i32xlarge: Self = word("ml.c6i.32xlarge");
        /// `ml.m7i.large`
        pub const MlM7iLarge: Self = word("ml.m7i.large");
        /// `ml.m7i.xlarge`
        pub const MlM7iXlarge: Self = word("ml.m7i.xlarge");
        /// `ml.m7i.2xlarge`
        pub const MlM7i2xlarge: Self = word("ml.m7i.2xlarge");
        /// `ml.m7i.4xlarge`
        pub const MlM7i4xlarge: Self = word("ml.m7i.4xlarge");
        /// `ml.m7i.8xlarge`
        pub const MlM7i8xlarge: Self = word("ml.m7i.8xlarge");
        /// `ml.m7i.12xlarge`
        pub const MlM7i12xlarge: Self = word("ml.m7i.12xlarge");
        /// `ml.m7i.16xlarge`
        pub const MlM7i16xlarge: Self = word("ml.m7i.16xlarge");
        /// `ml.m7i.24xlarge`
        pub const MlM7i24xlarge: Self = word("ml.m7i.24xlarge");
        /// `ml.m7i.48xlarge`
        pub const MlM7i48xlarge: Self = word("ml.m7i.48xlarge");
        /// `ml.c7i.large`
        pub const MlC7iLarge: Self = word("ml.c7i.large");
        /// `ml.c7i.xlarge`
        pub const MlC7iXlarge: Self = word("ml.c7i.xlarge");
        /// `ml.c7i.2xlarge`
        pub const MlC7i2xlarge: Self = word("ml.c7i.2xlarge");
        /// `ml.c7i.4xlarge`
        pub const MlC7i4xlarge: Self = word("ml.c7i.4xlarge");
        /// `ml.c7i.8xlarge`
        pub const MlC7i8xlarge: Self = word("ml.c7i.8xlarge");
        /// `ml.c7i.12xlarge`
        pub const MlC7i12xlarge: Self = word("ml.c7i.12xlarge");
        /// `ml.c7i.16xlarge`
        pub const MlC7i16xlarge: Self = word("ml.c7i.16xlarge");
        /// `ml.c7i.24xlarge`
        pub const MlC7i24xlarge: Self = word("ml.c7i.24xlarge");
        /// `ml.c7i.48xlarge`
        pub const MlC7i48xlarge: Self = word("ml.c7i.48xlarge");
        /// `ml.r7i.large`
        pub const MlR7iLarge: Self = word("ml.r7i.large");
        /// `ml.r7i.xlarge`
        pub const MlR7iXlarge: Self = word("ml.r7i.xlarge");
        /// `ml.r7i.2xlarge`
        pub const MlR7i2xlarge: Self = word("ml.r7i.2xlarge");
        /// `ml.r7i.4xlarge`
        pub const MlR7i4xlarge: Self = word("ml.r7i.4xlarge");
        /// `ml.r7i.8xlarge`
        pub const MlR7i8xlarge: Self = word("ml.r7i.8xlarge");
        /// `ml.r7i.12xlarge`
        pub const MlR7i12xlarge: Self = word("ml.r7i.12xlarge");
        /// `ml.r7i.16xlarge`
        pub const MlR7i16xlarge: Self = word("ml.r7i.16xlarge");
        /// `ml.r7i.24xlarge`
        pub const MlR7i24xlarge: Self = word("ml.r7i.24xlarge");
        /// `ml.r7i.48xlarge`
        pub const MlR7i48xlarge: Self = word("ml.r7i.48xlarge");
    }

    /// `DatasetDefinition`.
    pub type DatasetDefinition = Fields<of::DatasetDefinition>;
    impl DatasetDefinition {
        /// `AthenaDatasetDefinition`.
        #[track_caller] pub fn athena_dataset_definition(self, value: impl IntoVal<AthenaDatasetDefinition>) -> Self { with(self, "AthenaDatasetDefinition", value) }
        /// `DataDistributionType`.
        #[track_caller] pub fn data_distribution_type(self, value: impl IntoVal<DatasetDefinitionDataDistributionType>) -> Self { with(self, "DataDistributionType", value) }
        /// `InputMode`.
        #[track_caller] pub fn input_mode(self, value: impl IntoVal<DatasetDefinitionInputMode>) -> Self { with(self, "InputMode", value) }
        /// `LocalPath`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `RedshiftDatasetDefinition`.
        #[track_caller] pub fn redshift_dataset_definition(self, value: impl IntoVal<RedshiftDatasetDefinition>) -> Self { with(self, "RedshiftDatasetDefinition", value) }
    }

    /// Words of `DataDistributionType`.
    pub type DatasetDefinitionDataDistributionType = Word<fn(of::DatasetDefinitionDataDistributionType)>;
    impl DatasetDefinitionDataDistributionType {
        /// `FullyReplicated`
        pub const FullyReplicated: Self = word("FullyReplicated");
        /// `ShardedByS3Key`
        pub const ShardedByS3Key: Self = word("ShardedByS3Key");
    }

    /// Words of `InputMode`.
    pub type DatasetDefinitionInputMode = Word<fn(of::DatasetDefinitionInputMode)>;
    impl DatasetDefinitionInputMode {
        /// `File`
        pub const File: Self = word("File");
        /// `Pipe`
        pub const Pipe: Self = word("Pipe");
    }

    /// `ExperimentConfig`.
    pub type ExperimentConfig = Fields<of::ExperimentConfig>;
    impl ExperimentConfig {
        /// `ExperimentName`: at most 120 characters, matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        #[track_caller] pub fn experiment_name(self, value: impl IntoVal<String>) -> Self { with(self, "ExperimentName", value) }
        /// `RunName`: at most 120 characters, matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        #[track_caller] pub fn run_name(self, value: impl IntoVal<String>) -> Self { with(self, "RunName", value) }
        /// `TrialComponentDisplayName`: at most 120 characters, matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        #[track_caller] pub fn trial_component_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrialComponentDisplayName", value) }
        /// `TrialName`: at most 120 characters, matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        #[track_caller] pub fn trial_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrialName", value) }
    }

    /// `FeatureStoreOutput`.
    pub type FeatureStoreOutput = Fields<of::FeatureStoreOutput>;
    impl FeatureStoreOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(feature_group_name: impl IntoVal<String>) -> Self { with(empty(), "FeatureGroupName", feature_group_name) }
        /// `FeatureGroupName`: mandatory, at most 64 characters, matches `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`.
        #[track_caller] pub fn feature_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeatureGroupName", value) }
    }

    /// `NetworkConfig`.
    pub type NetworkConfig = Fields<of::NetworkConfig>;
    impl NetworkConfig {
        /// `EnableInterContainerTrafficEncryption`.
        #[track_caller] pub fn enable_inter_container_traffic_encryption(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableInterContainerTrafficEncryption", value) }
        /// `EnableNetworkIsolation`.
        #[track_caller] pub fn enable_network_isolation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableNetworkIsolation", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// `ProcessingInputsObject`.
    pub type ProcessingInputsObject = Fields<of::ProcessingInputsObject>;
    impl ProcessingInputsObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_name: impl IntoVal<String>) -> Self { with(empty(), "InputName", input_name) }
        /// `AppManaged`.
        #[track_caller] pub fn app_managed(self, value: impl IntoVal<bool>) -> Self { with(self, "AppManaged", value) }
        /// `DatasetDefinition`.
        #[track_caller] pub fn dataset_definition(self, value: impl IntoVal<DatasetDefinition>) -> Self { with(self, "DatasetDefinition", value) }
        /// `InputName`: mandatory.
        #[track_caller] pub fn input_name(self, value: impl IntoVal<String>) -> Self { with(self, "InputName", value) }
        /// `S3Input`.
        #[track_caller] pub fn s3_input(self, value: impl IntoVal<S3Input>) -> Self { with(self, "S3Input", value) }
    }

    /// `ProcessingOutputConfig`.
    pub type ProcessingOutputConfig = Fields<of::ProcessingOutputConfig>;
    impl ProcessingOutputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outputs: impl IntoVal<List<ProcessingOutputsObject>>) -> Self { with(empty(), "Outputs", outputs) }
        /// `KmsKeyId`: at most 2048 characters, matches `[a-zA-Z0-9:/_-]*`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Outputs`: mandatory, at most 10 items.
        #[track_caller] pub fn outputs(self, value: impl IntoVal<List<ProcessingOutputsObject>>) -> Self { with(self, "Outputs", value) }
    }

    /// `ProcessingOutputsObject`.
    pub type ProcessingOutputsObject = Fields<of::ProcessingOutputsObject>;
    impl ProcessingOutputsObject {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_name: impl IntoVal<String>) -> Self { with(empty(), "OutputName", output_name) }
        /// `AppManaged`.
        #[track_caller] pub fn app_managed(self, value: impl IntoVal<bool>) -> Self { with(self, "AppManaged", value) }
        /// `FeatureStoreOutput`.
        #[track_caller] pub fn feature_store_output(self, value: impl IntoVal<FeatureStoreOutput>) -> Self { with(self, "FeatureStoreOutput", value) }
        /// `OutputName`: mandatory.
        #[track_caller] pub fn output_name(self, value: impl IntoVal<String>) -> Self { with(self, "OutputName", value) }
        /// `S3Output`.
        #[track_caller] pub fn s3_output(self, value: impl IntoVal<S3Output>) -> Self { with(self, "S3Output", value) }
    }

    /// `ProcessingResources`.
    pub type ProcessingResources = Fields<of::ProcessingResources>;
    impl ProcessingResources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_config: impl IntoVal<ClusterConfig>) -> Self { with(empty(), "ClusterConfig", cluster_config) }
        /// `ClusterConfig`: mandatory.
        #[track_caller] pub fn cluster_config(self, value: impl IntoVal<ClusterConfig>) -> Self { with(self, "ClusterConfig", value) }
    }

    /// `RedshiftDatasetDefinition`.
    pub type RedshiftDatasetDefinition = Fields<of::RedshiftDatasetDefinition>;
    /// What [`RedshiftDatasetDefinition`] cannot do without.
    pub struct RedshiftDatasetDefinitionRequired<A, B, C, D, E, F, G> {
        /// `ClusterId`: 1 to 63 characters, matches `.*`.
        pub cluster_id: A,
        /// `ClusterRoleArn`: 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
        pub cluster_role_arn: B,
        /// `QueryString`: 1 to 4096 characters, matches `[\s\S]+`.
        pub query_string: C,
        /// `Database`: 1 to 64 characters, matches `.*`.
        pub database: D,
        /// `DbUser`: 1 to 128 characters, matches `.*`.
        pub db_user: E,
        /// `OutputS3Uri`: at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
        pub output_s3_uri: F,
        /// `OutputFormat`.
        pub output_format: G,
    }
    impl RedshiftDatasetDefinition {
        /// Takes what is mandatory, by name: [`RedshiftDatasetDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>, G: IntoVal<RedshiftDatasetDefinitionOutputFormat>>(required: RedshiftDatasetDefinitionRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "ClusterId", required.cluster_id), "ClusterRoleArn", required.cluster_role_arn), "QueryString", required.query_string), "Database", required.database), "DbUser", required.db_user), "OutputS3Uri", required.output_s3_uri), "OutputFormat", required.output_format) }
        /// `ClusterId`: mandatory, 1 to 63 characters, matches `.*`.
        #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
        /// `ClusterRoleArn`: mandatory, 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
        #[track_caller] pub fn cluster_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ClusterRoleArn", value) }
        /// `Database`: mandatory, 1 to 64 characters, matches `.*`.
        #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
        /// `DbUser`: mandatory, 1 to 128 characters, matches `.*`.
        #[track_caller] pub fn db_user(self, value: impl IntoVal<String>) -> Self { with(self, "DbUser", value) }
        /// `KmsKeyId`: at most 2048 characters, matches `[a-zA-Z0-9:/_-]*`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `OutputCompression`.
        #[track_caller] pub fn output_compression(self, value: impl IntoVal<RedshiftDatasetDefinitionOutputCompression>) -> Self { with(self, "OutputCompression", value) }
        /// `OutputFormat`: mandatory.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<RedshiftDatasetDefinitionOutputFormat>) -> Self { with(self, "OutputFormat", value) }
        /// `OutputS3Uri`: mandatory, at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
        #[track_caller] pub fn output_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3Uri", value) }
        /// `QueryString`: mandatory, 1 to 4096 characters, matches `[\s\S]+`.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    }

    /// Words of `OutputCompression`.
    pub type RedshiftDatasetDefinitionOutputCompression = Word<fn(of::RedshiftDatasetDefinitionOutputCompression)>;
    impl RedshiftDatasetDefinitionOutputCompression {
        /// `None`
        pub const None: Self = word("None");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
        /// `SNAPPY`
        pub const Snappy: Self = word("SNAPPY");
        /// `ZSTD`
        pub const Zstd: Self = word("ZSTD");
        /// `BZIP2`
        pub const Bzip2: Self = word("BZIP2");
    }

    /// Words of `OutputFormat`.
    pub type RedshiftDatasetDefinitionOutputFormat = Word<fn(of::RedshiftDatasetDefinitionOutputFormat)>;
    impl RedshiftDatasetDefinitionOutputFormat {
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
        /// `CSV`
        pub const Csv: Self = word("CSV");
    }

    /// `S3Input`.
    pub type S3Input = Fields<of::S3Input>;
    impl S3Input {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>, s3_data_type: impl IntoVal<S3InputS3DataType>) -> Self { with(with(empty(), "S3Uri", s3_uri), "S3DataType", s3_data_type) }
        /// `LocalPath`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `S3CompressionType`.
        #[track_caller] pub fn s3_compression_type(self, value: impl IntoVal<S3InputS3CompressionType>) -> Self { with(self, "S3CompressionType", value) }
        /// `S3DataDistributionType`.
        #[track_caller] pub fn s3_data_distribution_type(self, value: impl IntoVal<S3InputS3DataDistributionType>) -> Self { with(self, "S3DataDistributionType", value) }
        /// `S3DataType`: mandatory.
        #[track_caller] pub fn s3_data_type(self, value: impl IntoVal<S3InputS3DataType>) -> Self { with(self, "S3DataType", value) }
        /// `S3InputMode`.
        #[track_caller] pub fn s3_input_mode(self, value: impl IntoVal<S3InputS3InputMode>) -> Self { with(self, "S3InputMode", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `S3CompressionType`.
    pub type S3InputS3CompressionType = Word<fn(of::S3InputS3CompressionType)>;
    impl S3InputS3CompressionType {
        /// `None`
        pub const None: Self = word("None");
        /// `Gzip`
        pub const Gzip: Self = word("Gzip");
    }

    /// Words of `S3DataDistributionType`.
    pub type S3InputS3DataDistributionType = Word<fn(of::S3InputS3DataDistributionType)>;
    impl S3InputS3DataDistributionType {
        /// `FullyReplicated`
        pub const FullyReplicated: Self = word("FullyReplicated");
        /// `ShardedByS3Key`
        pub const ShardedByS3Key: Self = word("ShardedByS3Key");
    }

    /// Words of `S3DataType`.
    pub type S3InputS3DataType = Word<fn(of::S3InputS3DataType)>;
    impl S3InputS3DataType {
        /// `ManifestFile`
        pub const ManifestFile: Self = word("ManifestFile");
        /// `S3Prefix`
        pub const S3Prefix: Self = word("S3Prefix");
    }

    /// Words of `S3InputMode`.
    pub type S3InputS3InputMode = Word<fn(of::S3InputS3InputMode)>;
    impl S3InputS3InputMode {
        /// `File`
        pub const File: Self = word("File");
        /// `Pipe`
        pub const Pipe: Self = word("Pipe");
    }

    /// `S3Output`.
    pub type S3Output = Fields<of::S3Output>;
    impl S3Output {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>, s3_upload_mode: impl IntoVal<S3OutputS3UploadMode>) -> Self { with(with(empty(), "S3Uri", s3_uri), "S3UploadMode", s3_upload_mode) }
        /// `LocalPath`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn local_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalPath", value) }
        /// `S3UploadMode`: mandatory.
        #[track_caller] pub fn s3_upload_mode(self, value: impl IntoVal<S3OutputS3UploadMode>) -> Self { with(self, "S3UploadMode", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `(https|s3)://([^/]+)/?(.*)`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `StoppingCondition`.
    pub type StoppingCondition = Fields<of::StoppingCondition>;
    impl StoppingCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_runtime_in_seconds: impl IntoVal<i64>) -> Self { with(empty(), "MaxRuntimeInSeconds", max_runtime_in_seconds) }
        /// `MaxRuntimeInSeconds`: mandatory, 1 to 777600.
        #[track_caller] pub fn max_runtime_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRuntimeInSeconds", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "Subnets", subnets) }
        /// `SecurityGroupIds`: mandatory, at most 5 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`: mandatory, at most 16 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::SageMaker::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-project.html).
///
/// What `Ref` returns: `ProjectArn`.
pub type CfnProject = Handle<of::CfnProject>;
impl cfn::ResourceType for of::CfnProject { const TYPE: &'static str = "AWS::SageMaker::Project"; type Tags = cfn::TagList; type Props = CfnProjectProps; type Reference = Is<kinds::SageMakerProjectArn>; }
impl CfnProject {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `ProjectArn`.
    #[inline] pub fn attr_project_arn(&self) -> Val<Is<kinds::SageMakerProjectArn>> { cfn::attribute(&self.0, "ProjectArn") }
    /// The attribute `ProjectId`.
    #[inline] pub fn attr_project_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectId") }
    /// The attribute `ProjectStatus`: one of `Pending`, `CreateInProgress`, `CreateCompleted`, `CreateFailed`, `DeleteInProgress`, `DeleteFailed`, `DeleteCompleted`.
    #[inline] pub fn attr_project_status(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectStatus") }
}

/// Properties of [`CfnProject`].
///
/// Mandatory: `ProjectName`.
///
/// A change replaces the resource: `ProjectDescription`, `ProjectName`, `ServiceCatalogProvisioningDetails`, `Tags`, `TemplateProviderDetails`.
///
/// Takes exactly one of `ServiceCatalogProvisioningDetails`; `TemplateProviderDetails`.
pub type CfnProjectProps = Fields<of::CfnProject>;
impl CfnProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(project_name: impl IntoVal<String>) -> Self { with(empty(), "ProjectName", project_name) }
    /// `ProjectDescription`: at most 1024 characters, matches `.*`. Changing it replaces the resource.
    #[track_caller] pub fn project_description(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectDescription", value) }
    /// `ProjectName`: mandatory, 1 to 32 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
    /// `ServiceCatalogProvisionedProductDetails`.
    #[track_caller] pub fn service_catalog_provisioned_product_details(self, value: impl IntoVal<cfn_project::ServiceCatalogProvisionedProductDetails>) -> Self { with(self, "ServiceCatalogProvisionedProductDetails", value) }
    /// `ServiceCatalogProvisioningDetails`. Changing it replaces the resource.
    #[track_caller] pub fn service_catalog_provisioning_details(self, value: impl IntoVal<cfn_project::ServiceCatalogProvisioningDetails>) -> Self { with(self, "ServiceCatalogProvisioningDetails", value) }
    /// `Tags`: at most 40 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_project::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateProviderDetails`: exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn template_provider_details(self, value: impl IntoVal<List<cfn_project::TemplateProviderDetail>>) -> Self { with(self, "TemplateProviderDetails", value) }
}

/// Types of [`CfnProject`].
pub mod cfn_project {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum CfnStackParameter {} pub enum CfnTemplateProviderDetail {} pub enum ProvisioningParameter {} pub enum ServiceCatalogProvisionedProductDetails {} impl ias_core::Optional for ServiceCatalogProvisionedProductDetails {} pub enum ServiceCatalogProvisioningDetails {} pub enum TemplateProviderDetail {} impl ias_core::Optional for TemplateProviderDetail {} }

    /// `CfnStackParameter`.
    pub type CfnStackParameter = Fields<of::CfnStackParameter>;
    impl CfnStackParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 4096 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CfnTemplateProviderDetail`.
    pub type CfnTemplateProviderDetail = Fields<of::CfnTemplateProviderDetail>;
    impl CfnTemplateProviderDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(template_name: impl IntoVal<String>, template_url: impl IntoVal<String>) -> Self { with(with(empty(), "TemplateName", template_name), "TemplateURL", template_url) }
        /// `Parameters`: at most 180 items.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<CfnStackParameter>>) -> Self { with(self, "Parameters", value) }
        /// `RoleARN`: 20 to 2048 characters, matches `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
        /// `TemplateName`: mandatory, 1 to 32 characters, matches `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
        /// `TemplateURL`: mandatory, 1 to 1024 characters, matches `(?=.{1,1024}$)(https)://([^/]+)/(.+)`.
        #[track_caller] pub fn template_url(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateURL", value) }
    }

    /// `ProvisioningParameter`.
    pub type ProvisioningParameter = Fields<of::ProvisioningParameter>;
    impl ProvisioningParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 1000 characters, matches `.*`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 4096 characters, matches `.*`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ServiceCatalogProvisionedProductDetails`.
    pub type ServiceCatalogProvisionedProductDetails = Fields<of::ServiceCatalogProvisionedProductDetails>;
    impl ServiceCatalogProvisionedProductDetails {
        /// `ProvisionedProductId`: 1 to 100 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn provisioned_product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisionedProductId", value) }
        /// `ProvisionedProductStatusMessage`.
        #[track_caller] pub fn provisioned_product_status_message(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisionedProductStatusMessage", value) }
    }

    /// `ServiceCatalogProvisioningDetails`.
    pub type ServiceCatalogProvisioningDetails = Fields<of::ServiceCatalogProvisioningDetails>;
    impl ServiceCatalogProvisioningDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(product_id: impl IntoVal<String>) -> Self { with(empty(), "ProductId", product_id) }
        /// `PathId`: 1 to 100 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn path_id(self, value: impl IntoVal<String>) -> Self { with(self, "PathId", value) }
        /// `ProductId`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
        /// `ProvisioningArtifactId`: 1 to 100 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn provisioning_artifact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProvisioningArtifactId", value) }
        /// `ProvisioningParameters`.
        #[track_caller] pub fn provisioning_parameters(self, value: impl IntoVal<List<ProvisioningParameter>>) -> Self { with(self, "ProvisioningParameters", value) }
    }

    /// `TemplateProviderDetail`.
    ///
    /// Takes exactly one of `CfnTemplateProviderDetail`.
    pub type TemplateProviderDetail = Fields<of::TemplateProviderDetail>;
    impl TemplateProviderDetail {
        /// `CfnTemplateProviderDetail`.
        #[track_caller] pub fn cfn_template_provider_detail(self, value: impl IntoVal<CfnTemplateProviderDetail>) -> Self { with(self, "CfnTemplateProviderDetail", value) }
    }
}

/// [`AWS::SageMaker::Space`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html).
///
/// What `Ref` returns: a text of DomainId, SpaceName.
pub type CfnSpace = Handle<of::CfnSpace>;
impl cfn::ResourceType for of::CfnSpace { const TYPE: &'static str = "AWS::SageMaker::Space"; type Tags = cfn::TagList; type Props = CfnSpaceProps; type Reference = String; }
impl CfnSpace {
    /// The attribute `SpaceArn`.
    #[inline] pub fn attr_space_arn(&self) -> Val<Is<kinds::SageMakerSpaceArn>> { cfn::attribute(&self.0, "SpaceArn") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnSpace`].
///
/// Mandatory: `DomainId`, `SpaceName`.
///
/// A change replaces the resource: `DomainId`, `OwnershipSettings`, `SpaceName`, `SpaceSharingSettings`.
pub type CfnSpaceProps = Fields<of::CfnSpace>;
impl CfnSpaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_id: impl IntoVal<String>, space_name: impl IntoVal<String>) -> Self { with(with(empty(), "DomainId", domain_id), "SpaceName", space_name) }
    /// `DomainId`: mandatory, 1 to 63 characters, matches `^d-(-*[a-z0-9]){1,61}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainId", value) }
    /// `OwnershipSettings`. Changing it replaces the resource.
    #[track_caller] pub fn ownership_settings(self, value: impl IntoVal<cfn_space::OwnershipSettings>) -> Self { with(self, "OwnershipSettings", value) }
    /// `SpaceDisplayName`: at most 64 characters, matches `^(?!\s*$).+`.
    #[track_caller] pub fn space_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "SpaceDisplayName", value) }
    /// `SpaceName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn space_name(self, value: impl IntoVal<String>) -> Self { with(self, "SpaceName", value) }
    /// `SpaceSettings`: at most 50 items. Write-only.
    #[track_caller] pub fn space_settings(self, value: impl IntoVal<cfn_space::SpaceSettings>) -> Self { with(self, "SpaceSettings", value) }
    /// `SpaceSharingSettings`. Changing it replaces the resource.
    #[track_caller] pub fn space_sharing_settings(self, value: impl IntoVal<cfn_space::SpaceSharingSettings>) -> Self { with(self, "SpaceSharingSettings", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_space::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSpace`].
pub mod cfn_space {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app::{Tag};
    pub use super::cfn_domain::{CodeRepository, CustomImage};
    mod of { pub enum AppType {} pub enum CustomFileSystem {} impl ias_core::Optional for CustomFileSystem {} pub enum EbsStorageSettings {} pub enum EfsFileSystem {} pub enum FSxLustreFileSystem {} pub enum JupyterServerAppSettings {} impl ias_core::Optional for JupyterServerAppSettings {} pub enum KernelGatewayAppSettings {} impl ias_core::Optional for KernelGatewayAppSettings {} pub enum OwnershipSettings {} pub enum RemoteAccess {} pub enum ResourceSpec {} impl ias_core::Optional for ResourceSpec {} pub enum ResourceSpecInstanceType {} pub enum S3FileSystem {} impl ias_core::Optional for S3FileSystem {} pub enum SpaceCodeEditorAppSettings {} impl ias_core::Optional for SpaceCodeEditorAppSettings {} pub enum SpaceJupyterLabAppSettings {} impl ias_core::Optional for SpaceJupyterLabAppSettings {} pub enum SpaceManagedResources {} pub enum SpaceSettings {} impl ias_core::Optional for SpaceSettings {} pub enum SpaceSharingSettings {} pub enum SpaceSharingSettingsSharingType {} pub enum SpaceStorageSettings {} impl ias_core::Optional for SpaceStorageSettings {} }

    /// Words of `AppType`.
    pub type AppType = Word<fn(of::AppType)>;
    impl AppType {
        /// `JupyterServer`
        pub const JupyterServer: Self = word("JupyterServer");
        /// `KernelGateway`
        pub const KernelGateway: Self = word("KernelGateway");
        /// `TensorBoard`
        pub const TensorBoard: Self = word("TensorBoard");
        /// `RStudioServerPro`
        pub const RStudioServerPro: Self = word("RStudioServerPro");
        /// `RSessionGateway`
        pub const RSessionGateway: Self = word("RSessionGateway");
        /// `JupyterLab`
        pub const JupyterLab: Self = word("JupyterLab");
        /// `CodeEditor`
        pub const CodeEditor: Self = word("CodeEditor");
    }

    /// `CustomFileSystem`.
    pub type CustomFileSystem = Fields<of::CustomFileSystem>;
    impl CustomFileSystem {
        /// `EFSFileSystem`.
        #[track_caller] pub fn efs_file_system(self, value: impl IntoVal<EfsFileSystem>) -> Self { with(self, "EFSFileSystem", value) }
        /// `FSxLustreFileSystem`.
        #[track_caller] pub fn f_sx_lustre_file_system(self, value: impl IntoVal<FSxLustreFileSystem>) -> Self { with(self, "FSxLustreFileSystem", value) }
        /// `S3FileSystem`.
        #[track_caller] pub fn s3_file_system(self, value: impl IntoVal<S3FileSystem>) -> Self { with(self, "S3FileSystem", value) }
    }

    /// `EbsStorageSettings`.
    pub type EbsStorageSettings = Fields<of::EbsStorageSettings>;
    impl EbsStorageSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ebs_volume_size_in_gb: impl IntoVal<i64>) -> Self { with(empty(), "EbsVolumeSizeInGb", ebs_volume_size_in_gb) }
        /// `EbsVolumeSizeInGb`: mandatory, 5 to 16384.
        #[track_caller] pub fn ebs_volume_size_in_gb(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsVolumeSizeInGb", value) }
    }

    /// `EFSFileSystem`.
    pub type EfsFileSystem = Fields<of::EfsFileSystem>;
    impl EfsFileSystem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
        /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    }

    /// `FSxLustreFileSystem`.
    pub type FSxLustreFileSystem = Fields<of::FSxLustreFileSystem>;
    impl FSxLustreFileSystem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file_system_id: impl IntoVal<String>) -> Self { with(empty(), "FileSystemId", file_system_id) }
        /// `FileSystemId`: mandatory, 11 to 21 characters, matches `^(fs-[0-9a-f]{8,})$`.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
    }

    /// `JupyterServerAppSettings`.
    pub type JupyterServerAppSettings = Fields<of::JupyterServerAppSettings>;
    impl JupyterServerAppSettings {
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `KernelGatewayAppSettings`.
    pub type KernelGatewayAppSettings = Fields<of::KernelGatewayAppSettings>;
    impl KernelGatewayAppSettings {
        /// `CustomImages`: at most 30 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `OwnershipSettings`.
    pub type OwnershipSettings = Fields<of::OwnershipSettings>;
    impl OwnershipSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(owner_user_profile_name: impl IntoVal<String>) -> Self { with(empty(), "OwnerUserProfileName", owner_user_profile_name) }
        /// `OwnerUserProfileName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        #[track_caller] pub fn owner_user_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerUserProfileName", value) }
    }

    /// Words of `RemoteAccess`.
    pub type RemoteAccess = Word<fn(of::RemoteAccess)>;
    impl RemoteAccess {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `ResourceSpec`.
    pub type ResourceSpec = Fields<of::ResourceSpec>;
    impl ResourceSpec {
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<ResourceSpecInstanceType>) -> Self { with(self, "InstanceType", value) }
        /// `LifecycleConfigArn`: at most 256 characters, matches `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*`.
        #[track_caller] pub fn lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleConfigArn", value) }
        /// `SageMakerImageArn`: at most 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`.
        #[track_caller] pub fn sage_maker_image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageArn", value) }
        /// `SageMakerImageVersionArn`: at most 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+$`.
        #[track_caller] pub fn sage_maker_image_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageVersionArn", value) }
    }

    /// Words of `InstanceType`.
    pub type ResourceSpecInstanceType = Word<fn(of::ResourceSpecInstanceType)>;
    impl ResourceSpecInstanceType {
        /// `system`
        pub const System: Self = word("system");
        /// `ml.t3.micro`
        pub const MlT3Micro: Self = word("ml.t3.micro");
        /// `ml.t3.small`
        pub const MlT3Small: Self = word("ml.t3.small");
        /// `ml.t3.medium`
        pub const MlT3Medium: Self = word("ml.t3.medium");
        /// `ml.t3.large`
        pub const MlT3Large: Self = word("ml.t3.large");
        /// `ml.t3.xlarge`
        pub const MlT3Xlarge: Self = word("ml.t3.xlarge");
        /// `ml.t3.2xlarge`
        pub const MlT3_2xlarge: Self = word("ml.t3.2xlarge");
        /// `ml.m5.large`
        pub const MlM5Large: Self = word("ml.m5.large");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.8xlarge`
        pub const MlM5_8xlarge: Self = word("ml.m5.8xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.16xlarge`
        pub const MlM5_16xlarge: Self = word("ml.m5.16xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.c5.large`
        pub const MlC5Large: Self = word("ml.c5.large");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.12xlarge`
        pub const MlC5_12xlarge: Self = word("ml.c5.12xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.c5.24xlarge`
        pub const MlC5_24xlarge: Self = word("ml.c5.24xlarge");
        /// `ml.p3.2xlarge`
        pub const MlP3_2xlarge: Self = word("ml.p3.2xlarge");
        /// `ml.p3.8xlarge`
        pub const MlP3_8xlarge: Self = word("ml.p3.8xlarge");
        /// `ml.p3.16xlarge`
        pub const MlP3_16xlarge: Self = word("ml.p3.16xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.r5.large`
        pub const MlR5Large: Self = word("ml.r5.large");
        /// `ml.r5.xlarge`
        pub const MlR5Xlarge: Self = word("ml.r5.xlarge");
        /// `ml.r5.2xlarge`
        pub const MlR5_2xlarge: Self = word("ml.r5.2xlarge");
        /// `ml.r5.4xlarge`
        pub const MlR5_4xlarge: Self = word("ml.r5.4xlarge");
        /// `ml.r5.8xlarge`
        pub const MlR5_8xlarge: Self = word("ml.r5.8xlarge");
        /// `ml.r5.12xlarge`
        pub const MlR5_12xlarge: Self = word("ml.r5.12xlarge");
        /// `ml.r5.16xlarge`
        pub const MlR5_16xlarge: Self = word("ml.r5.16xlarge");
        /// `ml.r5.24xlarge`
        pub const MlR5_24xlarge: Self = word("ml.r5.24xlarge");
        /// `ml.p3dn.24xlarge`
        pub const MlP3dn24xlarge: Self = word("ml.p3dn.24xlarge");
        /// `ml.m5d.large`
        pub const MlM5dLarge: Self = word("ml.m5d.large");
        /// `ml.m5d.xlarge`
        pub const MlM5dXlarge: Self = word("ml.m5d.xlarge");
        /// `ml.m5d.2xlarge`
        pub const MlM5d2xlarge: Self = word("ml.m5d.2xlarge");
        /// `ml.m5d.4xlarge`
        pub const MlM5d4xlarge: Self = word("ml.m5d.4xlarge");
        /// `ml.m5d.8xlarge`
        pub const MlM5d8xlarge: Self = word("ml.m5d.8xlarge");
        /// `ml.m5d.12xlarge`
        pub const MlM5d12xlarge: Self = word("ml.m5d.12xlarge");
        /// `ml.m5d.16xlarge`
        pub const MlM5d16xlarge: Self = word("ml.m5d.16xlarge");
        /// `ml.m5d.24xlarge`
        pub const MlM5d24xlarge: Self = word("ml.m5d.24xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.p4d.24xlarge`
        pub const MlP4d24xlarge: Self = word("ml.p4d.24xlarge");
        /// `ml.p4de.24xlarge`
        pub const MlP4de24xlarge: Self = word("ml.p4de.24xlarge");
        /// `ml.geospatial.interactive`
        pub const MlGeospatialInteractive: Self = word("ml.geospatial.interactive");
        /// `ml.trn1.2xlarge`
        pub const MlTrn1_2xlarge: Self = word("ml.trn1.2xlarge");
        /// `ml.trn1.32xlarge`
        pub const MlTrn1_32xlarge: Self = word("ml.trn1.32xlarge");
        /// `ml.trn1n.32xlarge`
        pub const MlTrn1n32xlarge: Self = word("ml.trn1n.32xlarge");
    }

    /// `S3FileSystem`.
    pub type S3FileSystem = Fields<of::S3FileSystem>;
    impl S3FileSystem {
        /// `S3Uri`: at most 1024 characters, matches `(s3)://([^/]+)/?(.*)`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `SpaceCodeEditorAppSettings`.
    pub type SpaceCodeEditorAppSettings = Fields<of::SpaceCodeEditorAppSettings>;
    impl SpaceCodeEditorAppSettings {
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
    }

    /// `SpaceJupyterLabAppSettings`.
    pub type SpaceJupyterLabAppSettings = Fields<of::SpaceJupyterLabAppSettings>;
    impl SpaceJupyterLabAppSettings {
        /// `CodeRepositories`: at most 30 items.
        #[track_caller] pub fn code_repositories(self, value: impl IntoVal<List<CodeRepository>>) -> Self { with(self, "CodeRepositories", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
    }

    /// Words of `SpaceManagedResources`.
    pub type SpaceManagedResources = Word<fn(of::SpaceManagedResources)>;
    impl SpaceManagedResources {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `SpaceSettings`.
    pub type SpaceSettings = Fields<of::SpaceSettings>;
    impl SpaceSettings {
        /// `AppType`.
        #[track_caller] pub fn app_type(self, value: impl IntoVal<AppType>) -> Self { with(self, "AppType", value) }
        /// `CodeEditorAppSettings`.
        #[track_caller] pub fn code_editor_app_settings(self, value: impl IntoVal<SpaceCodeEditorAppSettings>) -> Self { with(self, "CodeEditorAppSettings", value) }
        /// `CustomFileSystems`: at most 1 item, no item twice.
        #[track_caller] pub fn custom_file_systems(self, value: impl IntoVal<List<CustomFileSystem>>) -> Self { with(self, "CustomFileSystems", value) }
        /// `JupyterLabAppSettings`.
        #[track_caller] pub fn jupyter_lab_app_settings(self, value: impl IntoVal<SpaceJupyterLabAppSettings>) -> Self { with(self, "JupyterLabAppSettings", value) }
        /// `JupyterServerAppSettings`.
        #[track_caller] pub fn jupyter_server_app_settings(self, value: impl IntoVal<JupyterServerAppSettings>) -> Self { with(self, "JupyterServerAppSettings", value) }
        /// `KernelGatewayAppSettings`.
        #[track_caller] pub fn kernel_gateway_app_settings(self, value: impl IntoVal<KernelGatewayAppSettings>) -> Self { with(self, "KernelGatewayAppSettings", value) }
        /// `RemoteAccess`.
        #[track_caller] pub fn remote_access(self, value: impl IntoVal<RemoteAccess>) -> Self { with(self, "RemoteAccess", value) }
        /// `SpaceManagedResources`.
        #[track_caller] pub fn space_managed_resources(self, value: impl IntoVal<SpaceManagedResources>) -> Self { with(self, "SpaceManagedResources", value) }
        /// `SpaceStorageSettings`.
        #[track_caller] pub fn space_storage_settings(self, value: impl IntoVal<SpaceStorageSettings>) -> Self { with(self, "SpaceStorageSettings", value) }
    }

    /// `SpaceSharingSettings`.
    pub type SpaceSharingSettings = Fields<of::SpaceSharingSettings>;
    impl SpaceSharingSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sharing_type: impl IntoVal<SpaceSharingSettingsSharingType>) -> Self { with(empty(), "SharingType", sharing_type) }
        /// `SharingType`: mandatory.
        #[track_caller] pub fn sharing_type(self, value: impl IntoVal<SpaceSharingSettingsSharingType>) -> Self { with(self, "SharingType", value) }
    }

    /// Words of `SharingType`.
    pub type SpaceSharingSettingsSharingType = Word<fn(of::SpaceSharingSettingsSharingType)>;
    impl SpaceSharingSettingsSharingType {
        /// `Private`
        pub const Private: Self = word("Private");
        /// `Shared`
        pub const Shared: Self = word("Shared");
    }

    /// `SpaceStorageSettings`.
    pub type SpaceStorageSettings = Fields<of::SpaceStorageSettings>;
    impl SpaceStorageSettings {
        /// `EbsStorageSettings`.
        #[track_caller] pub fn ebs_storage_settings(self, value: impl IntoVal<EbsStorageSettings>) -> Self { with(self, "EbsStorageSettings", value) }
    }
}

/// [`AWS::SageMaker::StudioLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-studiolifecycleconfig.html).
///
/// What `Ref` returns: `StudioLifecycleConfigName`.
pub type CfnStudioLifecycleConfig = Handle<of::CfnStudioLifecycleConfig>;
impl cfn::ResourceType for of::CfnStudioLifecycleConfig { const TYPE: &'static str = "AWS::SageMaker::StudioLifecycleConfig"; type Tags = cfn::TagList; type Props = CfnStudioLifecycleConfigProps; type Reference = String; }
impl CfnStudioLifecycleConfig {
    /// The attribute `StudioLifecycleConfigArn`.
    #[inline] pub fn attr_studio_lifecycle_config_arn(&self) -> Val<Is<kinds::StudioLifecycleConfigArn>> { cfn::attribute(&self.0, "StudioLifecycleConfigArn") }
}

/// Properties of [`CfnStudioLifecycleConfig`].
///
/// Mandatory: `StudioLifecycleConfigAppType`, `StudioLifecycleConfigContent`, `StudioLifecycleConfigName`.
///
/// A change replaces the resource: `StudioLifecycleConfigAppType`, `StudioLifecycleConfigContent`, `StudioLifecycleConfigName`, `Tags`.
pub type CfnStudioLifecycleConfigProps = Fields<of::CfnStudioLifecycleConfig>;
/// What [`CfnStudioLifecycleConfigProps`] cannot do without.
pub struct CfnStudioLifecycleConfigPropsRequired<A, B, C> {
    /// `StudioLifecycleConfigAppType`. Changing it replaces the resource.
    pub studio_lifecycle_config_app_type: A,
    /// `StudioLifecycleConfigContent`: 1 to 16384 characters, matches `[\S\s]+`. Changing it replaces the resource.
    pub studio_lifecycle_config_content: B,
    /// `StudioLifecycleConfigName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    pub studio_lifecycle_config_name: C,
}
impl CfnStudioLifecycleConfigProps {
    /// Takes what is mandatory, by name: [`CfnStudioLifecycleConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_studio_lifecycle_config::StudioLifecycleConfigAppType>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnStudioLifecycleConfigPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "StudioLifecycleConfigAppType", required.studio_lifecycle_config_app_type), "StudioLifecycleConfigContent", required.studio_lifecycle_config_content), "StudioLifecycleConfigName", required.studio_lifecycle_config_name) }
    /// `StudioLifecycleConfigAppType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn studio_lifecycle_config_app_type(self, value: impl IntoVal<cfn_studio_lifecycle_config::StudioLifecycleConfigAppType>) -> Self { with(self, "StudioLifecycleConfigAppType", value) }
    /// `StudioLifecycleConfigContent`: mandatory, 1 to 16384 characters, matches `[\S\s]+`. Changing it replaces the resource.
    #[track_caller] pub fn studio_lifecycle_config_content(self, value: impl IntoVal<String>) -> Self { with(self, "StudioLifecycleConfigContent", value) }
    /// `StudioLifecycleConfigName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Changing it replaces the resource.
    #[track_caller] pub fn studio_lifecycle_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "StudioLifecycleConfigName", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_studio_lifecycle_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStudioLifecycleConfig`].
pub mod cfn_studio_lifecycle_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app::{Tag};
    mod of { pub enum StudioLifecycleConfigAppType {} }

    /// Words of `StudioLifecycleConfigAppType`.
    pub type StudioLifecycleConfigAppType = Word<fn(of::StudioLifecycleConfigAppType)>;
    impl StudioLifecycleConfigAppType {
        /// `JupyterServer`
        pub const JupyterServer: Self = word("JupyterServer");
        /// `KernelGateway`
        pub const KernelGateway: Self = word("KernelGateway");
        /// `CodeEditor`
        pub const CodeEditor: Self = word("CodeEditor");
        /// `JupyterLab`
        pub const JupyterLab: Self = word("JupyterLab");
    }
}

/// [`AWS::SageMaker::TrialComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html).
///
/// What `Ref` returns: `TrialComponentArn`.
pub type CfnTrialComponent = Handle<of::CfnTrialComponent>;
impl cfn::ResourceType for of::CfnTrialComponent { const TYPE: &'static str = "AWS::SageMaker::TrialComponent"; type Tags = cfn::TagList; type Props = CfnTrialComponentProps; type Reference = Is<kinds::TrialComponentArn>; }
impl CfnTrialComponent {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `LineageGroupArn`.
    #[inline] pub fn attr_lineage_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LineageGroupArn") }
    /// The attribute `TrialComponentArn`.
    #[inline] pub fn attr_trial_component_arn(&self) -> Val<Is<kinds::TrialComponentArn>> { cfn::attribute(&self.0, "TrialComponentArn") }
}

/// Properties of [`CfnTrialComponent`].
///
/// Mandatory: `TrialComponentName`.
///
/// A change replaces the resource: `MetadataProperties`, `TrialComponentName`.
pub type CfnTrialComponentProps = Fields<of::CfnTrialComponent>;
impl CfnTrialComponentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(trial_component_name: impl IntoVal<String>) -> Self { with(empty(), "TrialComponentName", trial_component_name) }
    /// `DisplayName`: 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `InputArtifacts`.
    #[track_caller] pub fn input_artifacts(self, value: impl IntoVal<Map<cfn_trial_component::TrialComponentArtifact>>) -> Self { with(self, "InputArtifacts", value) }
    /// `MetadataProperties`. Changing it replaces the resource.
    #[track_caller] pub fn metadata_properties(self, value: impl IntoVal<cfn_trial_component::MetadataProperties>) -> Self { with(self, "MetadataProperties", value) }
    /// `OutputArtifacts`.
    #[track_caller] pub fn output_artifacts(self, value: impl IntoVal<Map<cfn_trial_component::TrialComponentArtifact>>) -> Self { with(self, "OutputArtifacts", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<cfn_trial_component::TrialComponentParameterValue>>) -> Self { with(self, "Parameters", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_trial_component::TrialComponentStatus>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trial_component::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrialComponentName`: mandatory, 1 to 120 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Changing it replaces the resource.
    #[track_caller] pub fn trial_component_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrialComponentName", value) }
}

/// Types of [`CfnTrialComponent`].
pub mod cfn_trial_component {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_action::{MetadataProperties};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum TrialComponentArtifact {} pub enum TrialComponentParameterValue {} impl ias_core::Optional for TrialComponentParameterValue {} pub enum TrialComponentStatus {} impl ias_core::Optional for TrialComponentStatus {} pub enum TrialComponentStatusPrimaryStatus {} }

    /// `TrialComponentArtifact`.
    pub type TrialComponentArtifact = Fields<of::TrialComponentArtifact>;
    impl TrialComponentArtifact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `MediaType`: at most 64 characters, matches `^[-\w]+\/[-\w+]+$`.
        #[track_caller] pub fn media_type(self, value: impl IntoVal<String>) -> Self { with(self, "MediaType", value) }
        /// `Value`: mandatory, at most 2048 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TrialComponentParameterValue`.
    pub type TrialComponentParameterValue = Fields<of::TrialComponentParameterValue>;
    impl TrialComponentParameterValue {
        /// `NumberValue`.
        #[track_caller] pub fn number_value(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberValue", value) }
        /// `StringValue`: at most 2500 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `TrialComponentStatus`.
    pub type TrialComponentStatus = Fields<of::TrialComponentStatus>;
    impl TrialComponentStatus {
        /// `Message`: at most 1024 characters.
        #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "Message", value) }
        /// `PrimaryStatus`.
        #[track_caller] pub fn primary_status(self, value: impl IntoVal<TrialComponentStatusPrimaryStatus>) -> Self { with(self, "PrimaryStatus", value) }
    }

    /// Words of `PrimaryStatus`.
    pub type TrialComponentStatusPrimaryStatus = Word<fn(of::TrialComponentStatusPrimaryStatus)>;
    impl TrialComponentStatusPrimaryStatus {
        /// `InProgress`
        pub const InProgress: Self = word("InProgress");
        /// `Completed`
        pub const Completed: Self = word("Completed");
        /// `Failed`
        pub const Failed: Self = word("Failed");
        /// `Stopping`
        pub const Stopping: Self = word("Stopping");
        /// `Stopped`
        pub const Stopped: Self = word("Stopped");
    }
}

/// [`AWS::SageMaker::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html).
///
/// What `Ref` returns: a text of UserProfileName, DomainId.
pub type CfnUserProfile = Handle<of::CfnUserProfile>;
impl cfn::ResourceType for of::CfnUserProfile { const TYPE: &'static str = "AWS::SageMaker::UserProfile"; type Tags = cfn::TagList; type Props = CfnUserProfileProps; type Reference = String; }
impl CfnUserProfile {
    /// The attribute `UserProfileArn`.
    #[inline] pub fn attr_user_profile_arn(&self) -> Val<Is<kinds::UserProfileArn>> { cfn::attribute(&self.0, "UserProfileArn") }
}

/// Properties of [`CfnUserProfile`].
///
/// Mandatory: `DomainId`, `UserProfileName`.
///
/// A change replaces the resource: `DomainId`, `SingleSignOnUserIdentifier`, `SingleSignOnUserValue`, `Tags`, `UserProfileName`.
pub type CfnUserProfileProps = Fields<of::CfnUserProfile>;
impl CfnUserProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_id: impl IntoVal<Is<kinds::DomainId>>, user_profile_name: impl IntoVal<String>) -> Self { with(with(empty(), "DomainId", domain_id), "UserProfileName", user_profile_name) }
    /// `DomainId`: mandatory, 1 to 63 characters, matches `^d-(-*[a-z0-9]){1,61}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_id(self, value: impl IntoVal<Is<kinds::DomainId>>) -> Self { with(self, "DomainId", value) }
    /// `SingleSignOnUserIdentifier`: matches `UserName`. Changing it replaces the resource.
    #[track_caller] pub fn single_sign_on_user_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SingleSignOnUserIdentifier", value) }
    /// `SingleSignOnUserValue`: 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn single_sign_on_user_value(self, value: impl IntoVal<String>) -> Self { with(self, "SingleSignOnUserValue", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user_profile::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserProfileName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn user_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserProfileName", value) }
    /// `UserSettings`: at most 50 items.
    #[track_caller] pub fn user_settings(self, value: impl IntoVal<cfn_user_profile::UserSettings>) -> Self { with(self, "UserSettings", value) }
}

/// Types of [`CfnUserProfile`].
pub mod cfn_user_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_app::{Tag};
    pub use super::cfn_domain::{AppType, CodeRepository, CustomFileSystemConfig, CustomImage, CustomPosixUserConfig, DefaultEbsStorageSettings, DefaultSpaceStorageSettings, EfsFileSystemConfig, FSxLustreFileSystemConfig, HiddenSageMakerImage, HiddenSageMakerImageSageMakerImageName, MlTools, RStudioServerProAppSettingsAccessStatus, RStudioServerProAppSettingsUserGroup, S3FileSystemConfig, SharingSettings, SharingSettingsNotebookOutputOption, UserSettingsAutoMountHomeEfs, UserSettingsStudioWebPortal};
    mod of { pub enum AppInstanceType {} pub enum CodeEditorAppSettings {} impl ias_core::Optional for CodeEditorAppSettings {} pub enum EmrSettings {} impl ias_core::Optional for EmrSettings {} pub enum JupyterLabAppSettings {} impl ias_core::Optional for JupyterLabAppSettings {} pub enum JupyterServerAppSettings {} impl ias_core::Optional for JupyterServerAppSettings {} pub enum KernelGatewayAppSettings {} impl ias_core::Optional for KernelGatewayAppSettings {} pub enum RStudioServerProAppSettings {} impl ias_core::Optional for RStudioServerProAppSettings {} pub enum ResourceSpec {} impl ias_core::Optional for ResourceSpec {} pub enum StudioWebPortalSettings {} impl ias_core::Optional for StudioWebPortalSettings {} pub enum UserSettings {} impl ias_core::Optional for UserSettings {} }

    /// Words of `AppInstanceType`.
    pub type AppInstanceType = Word<fn(of::AppInstanceType)>;
    impl AppInstanceType {
        /// `system`
        pub const System: Self = word("system");
        /// `ml.t3.micro`
        pub const MlT3Micro: Self = word("ml.t3.micro");
        /// `ml.t3.small`
        pub const MlT3Small: Self = word("ml.t3.small");
        /// `ml.t3.medium`
        pub const MlT3Medium: Self = word("ml.t3.medium");
        /// `ml.t3.large`
        pub const MlT3Large: Self = word("ml.t3.large");
        /// `ml.t3.xlarge`
        pub const MlT3Xlarge: Self = word("ml.t3.xlarge");
        /// `ml.t3.2xlarge`
        pub const MlT3_2xlarge: Self = word("ml.t3.2xlarge");
        /// `ml.m5.large`
        pub const MlM5Large: Self = word("ml.m5.large");
        /// `ml.m5.xlarge`
        pub const MlM5Xlarge: Self = word("ml.m5.xlarge");
        /// `ml.m5.2xlarge`
        pub const MlM5_2xlarge: Self = word("ml.m5.2xlarge");
        /// `ml.m5.4xlarge`
        pub const MlM5_4xlarge: Self = word("ml.m5.4xlarge");
        /// `ml.m5.8xlarge`
        pub const MlM5_8xlarge: Self = word("ml.m5.8xlarge");
        /// `ml.m5.12xlarge`
        pub const MlM5_12xlarge: Self = word("ml.m5.12xlarge");
        /// `ml.m5.16xlarge`
        pub const MlM5_16xlarge: Self = word("ml.m5.16xlarge");
        /// `ml.m5.24xlarge`
        pub const MlM5_24xlarge: Self = word("ml.m5.24xlarge");
        /// `ml.m5d.large`
        pub const MlM5dLarge: Self = word("ml.m5d.large");
        /// `ml.m5d.xlarge`
        pub const MlM5dXlarge: Self = word("ml.m5d.xlarge");
        /// `ml.m5d.2xlarge`
        pub const MlM5d2xlarge: Self = word("ml.m5d.2xlarge");
        /// `ml.m5d.4xlarge`
        pub const MlM5d4xlarge: Self = word("ml.m5d.4xlarge");
        /// `ml.m5d.8xlarge`
        pub const MlM5d8xlarge: Self = word("ml.m5d.8xlarge");
        /// `ml.m5d.12xlarge`
        pub const MlM5d12xlarge: Self = word("ml.m5d.12xlarge");
        /// `ml.m5d.16xlarge`
        pub const MlM5d16xlarge: Self = word("ml.m5d.16xlarge");
        /// `ml.m5d.24xlarge`
        pub const MlM5d24xlarge: Self = word("ml.m5d.24xlarge");
        /// `ml.c5.large`
        pub const MlC5Large: Self = word("ml.c5.large");
        /// `ml.c5.xlarge`
        pub const MlC5Xlarge: Self = word("ml.c5.xlarge");
        /// `ml.c5.2xlarge`
        pub const MlC5_2xlarge: Self = word("ml.c5.2xlarge");
        /// `ml.c5.4xlarge`
        pub const MlC5_4xlarge: Self = word("ml.c5.4xlarge");
        /// `ml.c5.9xlarge`
        pub const MlC5_9xlarge: Self = word("ml.c5.9xlarge");
        /// `ml.c5.12xlarge`
        pub const MlC5_12xlarge: Self = word("ml.c5.12xlarge");
        /// `ml.c5.18xlarge`
        pub const MlC5_18xlarge: Self = word("ml.c5.18xlarge");
        /// `ml.c5.24xlarge`
        pub const MlC5_24xlarge: Self = word("ml.c5.24xlarge");
        /// `ml.p3.2xlarge`
        pub const MlP3_2xlarge: Self = word("ml.p3.2xlarge");
        /// `ml.p3.8xlarge`
        pub const MlP3_8xlarge: Self = word("ml.p3.8xlarge");
        /// `ml.p3.16xlarge`
        pub const MlP3_16xlarge: Self = word("ml.p3.16xlarge");
        /// `ml.p3dn.24xlarge`
        pub const MlP3dn24xlarge: Self = word("ml.p3dn.24xlarge");
        /// `ml.g4dn.xlarge`
        pub const MlG4dnXlarge: Self = word("ml.g4dn.xlarge");
        /// `ml.g4dn.2xlarge`
        pub const MlG4dn2xlarge: Self = word("ml.g4dn.2xlarge");
        /// `ml.g4dn.4xlarge`
        pub const MlG4dn4xlarge: Self = word("ml.g4dn.4xlarge");
        /// `ml.g4dn.8xlarge`
        pub const MlG4dn8xlarge: Self = word("ml.g4dn.8xlarge");
        /// `ml.g4dn.12xlarge`
        pub const MlG4dn12xlarge: Self = word("ml.g4dn.12xlarge");
        /// `ml.g4dn.16xlarge`
        pub const MlG4dn16xlarge: Self = word("ml.g4dn.16xlarge");
        /// `ml.r5.large`
        pub const MlR5Large: Self = word("ml.r5.large");
        /// `ml.r5.xlarge`
        pub const MlR5Xlarge: Self = word("ml.r5.xlarge");
        /// `ml.r5.2xlarge`
        pub const MlR5_2xlarge: Self = word("ml.r5.2xlarge");
        /// `ml.r5.4xlarge`
        pub const MlR5_4xlarge: Self = word("ml.r5.4xlarge");
        /// `ml.r5.8xlarge`
        pub const MlR5_8xlarge: Self = word("ml.r5.8xlarge");
        /// `ml.r5.12xlarge`
        pub const MlR5_12xlarge: Self = word("ml.r5.12xlarge");
        /// `ml.r5.16xlarge`
        pub const MlR5_16xlarge: Self = word("ml.r5.16xlarge");
        /// `ml.r5.24xlarge`
        pub const MlR5_24xlarge: Self = word("ml.r5.24xlarge");
        /// `ml.g5.xlarge`
        pub const MlG5Xlarge: Self = word("ml.g5.xlarge");
        /// `ml.g5.2xlarge`
        pub const MlG5_2xlarge: Self = word("ml.g5.2xlarge");
        /// `ml.g5.4xlarge`
        pub const MlG5_4xlarge: Self = word("ml.g5.4xlarge");
        /// `ml.g5.8xlarge`
        pub const MlG5_8xlarge: Self = word("ml.g5.8xlarge");
        /// `ml.g5.12xlarge`
        pub const MlG5_12xlarge: Self = word("ml.g5.12xlarge");
        /// `ml.g5.16xlarge`
        pub const MlG5_16xlarge: Self = word("ml.g5.16xlarge");
        /// `ml.g5.24xlarge`
        pub const MlG5_24xlarge: Self = word("ml.g5.24xlarge");
        /// `ml.g5.48xlarge`
        pub const MlG5_48xlarge: Self = word("ml.g5.48xlarge");
        /// `ml.g6.xlarge`
        pub const MlG6Xlarge: Self = word("ml.g6.xlarge");
        /// `ml.g6.2xlarge`
        pub const MlG6_2xlarge: Self = word("ml.g6.2xlarge");
        /// `ml.g6.4xlarge`
        pub const MlG6_4xlarge: Self = word("ml.g6.4xlarge");
        /// `ml.g6.8xlarge`
        pub const MlG6_8xlarge: Self = word("ml.g6.8xlarge");
        /// `ml.g6.12xlarge`
        pub const MlG6_12xlarge: Self = word("ml.g6.12xlarge");
        /// `ml.g6.16xlarge`
        pub const MlG6_16xlarge: Self = word("ml.g6.16xlarge");
        /// `ml.g6.24xlarge`
        pub const MlG6_24xlarge: Self = word("ml.g6.24xlarge");
        /// `ml.g6.48xlarge`
        pub const MlG6_48xlarge: Self = word("ml.g6.48xlarge");
        /// `ml.g6e.xlarge`
        pub const MlG6eXlarge: Self = word("ml.g6e.xlarge");
        /// `ml.g6e.2xlarge`
        pub const MlG6e2xlarge: Self = word("ml.g6e.2xlarge");
        /// `ml.g6e.4xlarge`
        pub const MlG6e4xlarge: Self = word("ml.g6e.4xlarge");
        /// `ml.g6e.8xlarge`
        pub const MlG6e8xlarge: Self = word("ml.g6e.8xlarge");
        /// `ml.g6e.12xlarge`
        pub const MlG6e12xlarge: Self = word("ml.g6e.12xlarge");
        /// `ml.g6e.16xlarge`
        pub const MlG6e16xlarge: Self = word("ml.g6e.16xlarge");
        /// `ml.g6e.24xlarge`
        pub const MlG6e24xlarge: Self = word("ml.g6e.24xlarge");
        /// `ml.g6e.48xlarge`
        pub const MlG6e48xlarge: Self = word("ml.g6e.48xlarge");
        /// `ml.geospatial.interactive`
        pub const MlGeospatialInteractive: Self = word("ml.geospatial.interactive");
        /// `ml.p4d.24xlarge`
        pub const MlP4d24xlarge: Self = word("ml.p4d.24xlarge");
        /// `ml.p4de.24xlarge`
        pub const MlP4de24xlarge: Self = word("ml.p4de.24xlarge");
        /// `ml.trn1.2xlarge`
        pub const MlTrn1_2xlarge: Self = word("ml.trn1.2xlarge");
        /// `ml.trn1.32xlarge`
        pub const MlTrn1_32xlarge: Self = word("ml.trn1.32xlarge");
        /// `ml.trn1n.32xlarge`
        pub const MlTrn1n32xlarge: Self = word("ml.trn1n.32xlarge");
        /// `ml.p5.48xlarge`
        pub const MlP5_48xlarge: Self = word("ml.p5.48xlarge");
        /// `ml.p5e.48xlarge`
        pub const MlP5e48xlarge: Self = word("ml.p5e.48xlarge");
        /// `ml.p5en.48xlarge`
        pub const MlP5en48xlarge: Self = word("ml.p5en.48xlarge");
        /// `ml.m6i.large`
        pub const MlM6iLarge: Self = word("ml.m6i.large");
        /// `ml.m6i.xlarge`
        pub const MlM6iXlarge: Self = word("ml.m6i.xlarge");
        /// `ml.m6i.2xlarge`
        pub const MlM6i2xlarge: Self = word("ml.m6i.2xlarge");
        /// `ml.m6i.4xlarge`
        pub const MlM6i4xlarge: Self = word("ml.m6i.4xlarge");
        /// `ml.m6i.8xlarge`
        pub const MlM6i8xlarge: Self = word("ml.m6i.8xlarge");
        /// `ml.m6i.12xlarge`
        pub const MlM6i12xlarge: Self = word("ml.m6i.12xlarge");
        /// `ml.m6i.16xlarge`
        pub const MlM6i16xlarge: Self = word("ml.m6i.16xlarge");
        /// `ml.m6i.24xlarge`
        pub const MlM6i24xlarge: Self = word("ml.m6i.24xlarge");
        /// `ml.m6i.32xlarge`
        pub const MlM6i32xlarge: Self = word("ml.m6i.32xlarge");
        /// `ml.m7i.large`
        pub const MlM7iLarge: Self = word("ml.m7i.large");
        /// `ml.m7i.xlarge`
        pub const MlM7iXlarge: Self = word("ml.m7i.xlarge");
        /// `ml.m7i.2xlarge`
        pub const MlM7i2xlarge: Self = word("ml.m7i.2xlarge");
        /// `ml.m7i.4xlarge`
        pub const MlM7i4xlarge: Self = word("ml.m7i.4xlarge");
        /// `ml.m7i.8xlarge`
        pub const MlM7i8xlarge: Self = word("ml.m7i.8xlarge");
        /// `ml.m7i.12xlarge`
        pub const MlM7i12xlarge: Self = word("ml.m7i.12xlarge");
        /// `ml.m7i.16xlarge`
        pub const MlM7i16xlarge: Self = word("ml.m7i.16xlarge");
        /// `ml.m7i.24xlarge`
        pub const MlM7i24xlarge: Self = word("ml.m7i.24xlarge");
        /// `ml.m7i.48xlarge`
        pub const MlM7i48xlarge: Self = word("ml.m7i.48xlarge");
        /// `ml.c6i.large`
        pub const MlC6iLarge: Self = word("ml.c6i.large");
        /// `ml.c6i.xlarge`
        pub const MlC6iXlarge: Self = word("ml.c6i.xlarge");
        /// `ml.c6i.2xlarge`
        pub const MlC6i2xlarge: Self = word("ml.c6i.2xlarge");
        /// `ml.c6i.4xlarge`
        pub const MlC6i4xlarge: Self = word("ml.c6i.4xlarge");
        /// `ml.c6i.8xlarge`
        pub const MlC6i8xlarge: Self = word("ml.c6i.8xlarge");
        /// `ml.c6i.12xlarge`
        pub const MlC6i12xlarge: Self = word("ml.c6i.12xlarge");
        /// `ml.c6i.16xlarge`
        pub const MlC6i16xlarge: Self = word("ml.c6i.16xlarge");
        /// `ml.c6i.24xlarge`
        pub const MlC6i24xlarge: Self = word("ml.c6i.24xlarge");
        /// `ml.c6i.32xlarge`
        pub const MlC6i32xlarge: Self = word("ml.c6i.32xlarge");
        /// `ml.c7i.large`
        pub const MlC7iLarge: Self = word("ml.c7i.large");
        /// `ml.c7i.xlarge`
        pub const MlC7iXlarge: Self = word("ml.c7i.xlarge");
        /// `ml.c7i.2xlarge`
        pub const MlC7i2xlarge: Self = word("ml.c7i.2xlarge");
        /// `ml.c7i.4xlarge`
        pub const MlC7i4xlarge: Self = word("ml.c7i.4xlarge");
        /// `ml.c7i.8xlarge`
        pub const MlC7i8xlarge: Self = word("ml.c7i.8xlarge");
        /// `ml.c7i.12xlarge`
        pub const MlC7i12xlarge: Self = word("ml.c7i.12xlarge");
        /// `ml.c7i.16xlarge`
        pub const MlC7i16xlarge: Self = word("ml.c7i.16xlarge");
        /// `ml.c7i.24xlarge`
        pub const MlC7i24xlarge: Self = word("ml.c7i.24xlarge");
        /// `ml.c7i.48xlarge`
        pub const MlC7i48xlarge: Self = word("ml.c7i.48xlarge");
        /// `ml.r6i.large`
        pub const MlR6iLarge: Self = word("ml.r6i.large");
        /// `ml.r6i.xlarge`
        pub const MlR6iXlarge: Self = word("ml.r6i.xlarge");
        /// `ml.r6i.2xlarge`
        pub const MlR6i2xlarge: Self = word("ml.r6i.2xlarge");
        /// `ml.r6i.4xlarge`
        pub const MlR6i4xlarge: Self = word("ml.r6i.4xlarge");
        /// `ml.r6i.8xlarge`
        pub const MlR6i8xlarge: Self = word("ml.r6i.8xlarge");
        /// `ml.r6i.12xlarge`
        pub const MlR6i12xlarge: Self = word("ml.r6i.12xlarge");
        /// `ml.r6i.16xlarge`
        pub const MlR6i16xlarge: Self = word("ml.r6i.16xlarge");
        /// `ml.r6i.24xlarge`
        pub const MlR6i24xlarge: Self = word("ml.r6i.24xlarge");
        /// `ml.r6i.32xlarge`
        pub const MlR6i32xlarge: Self = word("ml.r6i.32xlarge");
        /// `ml.r7i.large`
        pub const MlR7iLarge: Self = word("ml.r7i.large");
        /// `ml.r7i.xlarge`
        pub const MlR7iXlarge: Self = word("ml.r7i.xlarge");
        /// `ml.r7i.2xlarge`
        pub const MlR7i2xlarge: Self = word("ml.r7i.2xlarge");
        /// `ml.r7i.4xlarge`
        pub const MlR7i4xlarge: Self = word("ml.r7i.4xlarge");
        /// `ml.r7i.8xlarge`
        pub const MlR7i8xlarge: Self = word("ml.r7i.8xlarge");
        /// `ml.r7i.12xlarge`
        pub const MlR7i12xlarge: Self = word("ml.r7i.12xlarge");
        /// `ml.r7i.16xlarge`
        pub const MlR7i16xlarge: Self = word("ml.r7i.16xlarge");
        /// `ml.r7i.24xlarge`
        pub const MlR7i24xlarge: Self = word("ml.r7i.24xlarge");
        /// `ml.r7i.48xlarge`
        pub const MlR7i48xlarge: Self = word("ml.r7i.48xlarge");
        /// `ml.m6id.large`
        pub const MlM6idLarge: Self = word("ml.m6id.large");
        /// `ml.m6id.xlarge`
        pub const MlM6idXlarge: Self = word("ml.m6id.xlarge");
        /// `ml.m6id.2xlarge`
        pub const MlM6id2xlarge: Self = word("ml.m6id.2xlarge");
        /// `ml.m6id.4xlarge`
        pub const MlM6id4xlarge: Self = word("ml.m6id.4xlarge");
        /// `ml.m6id.8xlarge`
        pub const MlM6id8xlarge: Self = word("ml.m6id.8xlarge");
        /// `ml.m6id.12xlarge`
        pub const MlM6id12xlarge: Self = word("ml.m6id.12xlarge");
        /// `ml.m6id.16xlarge`
        pub const MlM6id16xlarge: Self = word("ml.m6id.16xlarge");
        /// `ml.m6id.24xlarge`
        pub const MlM6id24xlarge: Self = word("ml.m6id.24xlarge");
        /// `ml.m6id.32xlarge`
        pub const MlM6id32xlarge: Self = word("ml.m6id.32xlarge");
        /// `ml.c6id.large`
        pub const MlC6idLarge: Self = word("ml.c6id.large");
        /// `ml.c6id.xlarge`
        pub const MlC6idXlarge: Self = word("ml.c6id.xlarge");
        /// `ml.c6id.2xlarge`
        pub const MlC6id2xlarge: Self = word("ml.c6id.2xlarge");
        /// `ml.c6id.4xlarge`
        pub const MlC6id4xlarge: Self = word("ml.c6id.4xlarge");
        /// `ml.c6id.8xlarge`
        pub const MlC6id8xlarge: Self = word("ml.c6id.8xlarge");
        /// `ml.c6id.12xlarge`
        pub const MlC6id12xlarge: Self = word("ml.c6id.12xlarge");
        /// `ml.c6id.16xlarge`
        pub const MlC6id16xlarge: Self = word("ml.c6id.16xlarge");
        /// `ml.c6id.24xlarge`
        pub const MlC6id24xlarge: Self = word("ml.c6id.24xlarge");
        /// `ml.c6id.32xlarge`
        pub const MlC6id32xlarge: Self = word("ml.c6id.32xlarge");
        /// `ml.r6id.large`
        pub const MlR6idLarge: Self = word("ml.r6id.large");
        /// `ml.r6id.xlarge`
        pub const MlR6idXlarge: Self = word("ml.r6id.xlarge");
        /// `ml.r6id.2xlarge`
        pub const MlR6id2xlarge: Self = word("ml.r6id.2xlarge");
        /// `ml.r6id.4xlarge`
        pub const MlR6id4xlarge: Self = word("ml.r6id.4xlarge");
        /// `ml.r6id.8xlarge`
        pub const MlR6id8xlarge: Self = word("ml.r6id.8xlarge");
        /// `ml.r6id.12xlarge`
        pub const MlR6id12xlarge: Self = word("ml.r6id.12xlarge");
        /// `ml.r6id.16xlarge`
        pub const MlR6id16xlarge: Self = word("ml.r6id.16xlarge");
        /// `ml.r6id.24xlarge`
        pub const MlR6id24xlarge: Self = word("ml.r6id.24xlarge");
        /// `ml.r6id.32xlarge`
        pub const MlR6id32xlarge: Self = word("ml.r6id.32xlarge");
        /// `ml.p5.4xlarge`
        pub const MlP5_4xlarge: Self = word("ml.p5.4xlarge");
        /// `ml.p6-b200.48xlarge`
        pub const MlP6B200_48xlarge: Self = word("ml.p6-b200.48xlarge");
        /// `ml.g7.2xlarge`
        pub const MlG7_2xlarge: Self = word("ml.g7.2xlarge");
        /// `ml.g7.4xlarge`
        pub const MlG7_4xlarge: Self = word("ml.g7.4xlarge");
        /// `ml.g7.8xlarge`
        pub const MlG7_8xlarge: Self = word("ml.g7.8xlarge");
        /// `ml.g7.12xlarge`
        pub const MlG7_12xlarge: Self = word("ml.g7.12xlarge");
        /// `ml.g7.24xlarge`
        pub const MlG7_24xlarge: Self = word("ml.g7.24xlarge");
        /// `ml.g7.48xlarge`
        pub const MlG7_48xlarge: Self = word("ml.g7.48xlarge");
        /// `ml.g7e.2xlarge`
        pub const MlG7e2xlarge: Self = word("ml.g7e.2xlarge");
        /// `ml.g7e.4xlarge`
        pub const MlG7e4xlarge: Self = word("ml.g7e.4xlarge");
        /// `ml.g7e.8xlarge`
        pub const MlG7e8xlarge: Self = word("ml.g7e.8xlarge");
        /// `ml.g7e.12xlarge`
        pub const MlG7e12xlarge: Self = word("ml.g7e.12xlarge");
        /// `ml.g7e.24xlarge`
        pub const MlG7e24xlarge: Self = word("ml.g7e.24xlarge");
        /// `ml.g7e.48xlarge`
        pub const MlG7e48xlarge: Self = word("ml.g7e.48xlarge");
    }

    /// `CodeEditorAppSettings`.
    pub type CodeEditorAppSettings = Fields<of::CodeEditorAppSettings>;
    impl CodeEditorAppSettings {
        /// `BuiltInLifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn built_in_lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BuiltInLifecycleConfigArn", value) }
        /// `CustomImages`: at most 200 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `EmrSettings`.
    pub type EmrSettings = Fields<of::EmrSettings>;
    impl EmrSettings {
        /// `AssumableRoleArns`: at most 5 items, each 20 to 2048 characters, each matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn assumable_role_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AssumableRoleArns", value) }
        /// `ExecutionRoleArns`: at most 5 items, each 20 to 2048 characters, each matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn execution_role_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExecutionRoleArns", value) }
    }

    /// `JupyterLabAppSettings`.
    pub type JupyterLabAppSettings = Fields<of::JupyterLabAppSettings>;
    impl JupyterLabAppSettings {
        /// `BuiltInLifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn built_in_lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BuiltInLifecycleConfigArn", value) }
        /// `CodeRepositories`: at most 30 items.
        #[track_caller] pub fn code_repositories(self, value: impl IntoVal<List<CodeRepository>>) -> Self { with(self, "CodeRepositories", value) }
        /// `CustomImages`: at most 200 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `EmrSettings`.
        #[track_caller] pub fn emr_settings(self, value: impl IntoVal<EmrSettings>) -> Self { with(self, "EmrSettings", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `JupyterServerAppSettings`.
    pub type JupyterServerAppSettings = Fields<of::JupyterServerAppSettings>;
    impl JupyterServerAppSettings {
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `KernelGatewayAppSettings`.
    pub type KernelGatewayAppSettings = Fields<of::KernelGatewayAppSettings>;
    impl KernelGatewayAppSettings {
        /// `CustomImages`: at most 30 items.
        #[track_caller] pub fn custom_images(self, value: impl IntoVal<List<CustomImage>>) -> Self { with(self, "CustomImages", value) }
        /// `DefaultResourceSpec`.
        #[track_caller] pub fn default_resource_spec(self, value: impl IntoVal<ResourceSpec>) -> Self { with(self, "DefaultResourceSpec", value) }
        /// `LifecycleConfigArns`: at most 30 items, each at most 256 characters, each matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LifecycleConfigArns", value) }
    }

    /// `RStudioServerProAppSettings`.
    pub type RStudioServerProAppSettings = Fields<of::RStudioServerProAppSettings>;
    impl RStudioServerProAppSettings {
        /// `AccessStatus`. Changing it replaces the resource.
        #[track_caller] pub fn access_status(self, value: impl IntoVal<RStudioServerProAppSettingsAccessStatus>) -> Self { with(self, "AccessStatus", value) }
        /// `UserGroup`. Changing it replaces the resource.
        #[track_caller] pub fn user_group(self, value: impl IntoVal<RStudioServerProAppSettingsUserGroup>) -> Self { with(self, "UserGroup", value) }
    }

    /// `ResourceSpec`.
    pub type ResourceSpec = Fields<of::ResourceSpec>;
    impl ResourceSpec {
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<AppInstanceType>) -> Self { with(self, "InstanceType", value) }
        /// `LifecycleConfigArn`: at most 256 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)$`.
        #[track_caller] pub fn lifecycle_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LifecycleConfigArn", value) }
        /// `SageMakerImageArn`: at most 256 characters, matches `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`.
        #[track_caller] pub fn sage_maker_image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageArn", value) }
        /// `SageMakerImageVersionArn`: at most 256 characters, matches `^(arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)`.
        #[track_caller] pub fn sage_maker_image_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SageMakerImageVersionArn", value) }
        /// `TrainingPlanArn`: at most 2048 characters, matches `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*|None)$`.
        #[track_caller] pub fn training_plan_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrainingPlanArn", value) }
    }

    /// `StudioWebPortalSettings`.
    pub type StudioWebPortalSettings = Fields<of::StudioWebPortalSettings>;
    impl StudioWebPortalSettings {
        /// `HiddenAppTypes`: no item twice.
        #[track_caller] pub fn hidden_app_types(self, value: impl IntoVal<List<AppType>>) -> Self { with(self, "HiddenAppTypes", value) }
        /// `HiddenInstanceTypes`: no item twice.
        #[track_caller] pub fn hidden_instance_types(self, value: impl IntoVal<List<AppInstanceType>>) -> Self { with(self, "HiddenInstanceTypes", value) }
        /// `HiddenMlTools`: no item twice.
        #[track_caller] pub fn hidden_ml_tools(self, value: impl IntoVal<List<MlTools>>) -> Self { with(self, "HiddenMlTools", value) }
        /// `HiddenSageMakerImageVersionAliases`: at most 5 items, no item twice.
        #[track_caller] pub fn hidden_sage_maker_image_version_aliases(self, value: impl IntoVal<List<HiddenSageMakerImage>>) -> Self { with(self, "HiddenSageMakerImageVersionAliases", value) }
    }

    /// `UserSettings`.
    pub type UserSettings = Fields<of::UserSettings>;
    impl UserSettings {
        /// `AutoMountHomeEFS`.
        #[track_caller] pub fn auto_mount_home_efs(self, value: impl IntoVal<UserSettingsAutoMountHomeEfs>) -> Self { with(self, "AutoMountHomeEFS", value) }
        /// `CodeEditorAppSettings`.
        #[track_caller] pub fn code_editor_app_settings(self, value: impl IntoVal<CodeEditorAppSettings>) -> Self { with(self, "CodeEditorAppSettings", value) }
        /// `CustomFileSystemConfigs`: at most 10 items, no item twice.
        #[track_caller] pub fn custom_file_system_configs(self, value: impl IntoVal<List<CustomFileSystemConfig>>) -> Self { with(self, "CustomFileSystemConfigs", value) }
        /// `CustomPosixUserConfig`.
        #[track_caller] pub fn custom_posix_user_config(self, value: impl IntoVal<CustomPosixUserConfig>) -> Self { with(self, "CustomPosixUserConfig", value) }
        /// `DefaultLandingUri`: at most 1023 characters.
        #[track_caller] pub fn default_landing_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultLandingUri", value) }
        /// `ExecutionRole`: 20 to 2048 characters, matches `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRole", value) }
        /// `JupyterLabAppSettings`.
        #[track_caller] pub fn jupyter_lab_app_settings(self, value: impl IntoVal<JupyterLabAppSettings>) -> Self { with(self, "JupyterLabAppSettings", value) }
        /// `JupyterServerAppSettings`.
        #[track_caller] pub fn jupyter_server_app_settings(self, value: impl IntoVal<JupyterServerAppSettings>) -> Self { with(self, "JupyterServerAppSettings", value) }
        /// `KernelGatewayAppSettings`.
        #[track_caller] pub fn kernel_gateway_app_settings(self, value: impl IntoVal<KernelGatewayAppSettings>) -> Self { with(self, "KernelGatewayAppSettings", value) }
        /// `RStudioServerProAppSettings`.
        #[track_caller] pub fn r_studio_server_pro_app_settings(self, value: impl IntoVal<RStudioServerProAppSettings>) -> Self { with(self, "RStudioServerProAppSettings", value) }
        /// `SecurityGroups`: at most 5 items, each at most 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `SharingSettings`.
        #[track_caller] pub fn sharing_settings(self, value: impl IntoVal<SharingSettings>) -> Self { with(self, "SharingSettings", value) }
        /// `SpaceStorageSettings`.
        #[track_caller] pub fn space_storage_settings(self, value: impl IntoVal<DefaultSpaceStorageSettings>) -> Self { with(self, "SpaceStorageSettings", value) }
        /// `StudioWebPortal`.
        #[track_caller] pub fn studio_web_portal(self, value: impl IntoVal<UserSettingsStudioWebPortal>) -> Self { with(self, "StudioWebPortal", value) }
        /// `StudioWebPortalSettings`.
        #[track_caller] pub fn studio_web_portal_settings(self, value: impl IntoVal<StudioWebPortalSettings>) -> Self { with(self, "StudioWebPortalSettings", value) }
    }
}

/// [`AWS::SageMaker::Workforce`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workforce.html).
///
/// What `Ref` returns: `WorkforceArn`.
pub type CfnWorkforce = Handle<of::CfnWorkforce>;
impl cfn::ResourceType for of::CfnWorkforce { const TYPE: &'static str = "AWS::SageMaker::Workforce"; type Tags = cfn::TagList; type Props = CfnWorkforceProps; type Reference = Is<kinds::WorkforceArn>; }
impl CfnWorkforce {
    /// The attribute `SubDomain`.
    #[inline] pub fn attr_sub_domain(&self) -> Val<String> { cfn::attribute(&self.0, "SubDomain") }
    /// The attribute `WorkforceArn`.
    #[inline] pub fn attr_workforce_arn(&self) -> Val<Is<kinds::WorkforceArn>> { cfn::attribute(&self.0, "WorkforceArn") }
}

/// Properties of [`CfnWorkforce`].
///
/// Mandatory: `WorkforceName`.
///
/// A change replaces the resource: `CognitoConfig`, `WorkforceName`.
pub type CfnWorkforceProps = Fields<of::CfnWorkforce>;
impl CfnWorkforceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workforce_name: impl IntoVal<String>) -> Self { with(empty(), "WorkforceName", workforce_name) }
    /// `CognitoConfig`. Changing it replaces the resource.
    #[track_caller] pub fn cognito_config(self, value: impl IntoVal<cfn_workforce::CognitoConfig>) -> Self { with(self, "CognitoConfig", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_workforce::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `OidcConfig`.
    #[track_caller] pub fn oidc_config(self, value: impl IntoVal<cfn_workforce::OidcConfig>) -> Self { with(self, "OidcConfig", value) }
    /// `SourceIpConfig`.
    #[track_caller] pub fn source_ip_config(self, value: impl IntoVal<cfn_workforce::SourceIpConfig>) -> Self { with(self, "SourceIpConfig", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workforce::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkforceName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn workforce_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkforceName", value) }
    /// `WorkforceVpcConfig`.
    #[track_caller] pub fn workforce_vpc_config(self, value: impl IntoVal<cfn_workforce::WorkforceVpcConfigRequest>) -> Self { with(self, "WorkforceVpcConfig", value) }
}

/// Types of [`CfnWorkforce`].
pub mod cfn_workforce {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ai_workload_config::{Tag};
    mod of { pub enum CognitoConfig {} pub enum IpAddressType {} pub enum OidcConfig {} pub enum SourceIpConfig {} pub enum WorkforceVpcConfigRequest {} impl ias_core::Optional for WorkforceVpcConfigRequest {} }

    /// `CognitoConfig`.
    pub type CognitoConfig = Fields<of::CognitoConfig>;
    impl CognitoConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, user_pool: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "UserPool", user_pool) }
        /// `ClientId`: mandatory, 1 to 1024 characters, matches `^[ -~]+$`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `UserPool`: mandatory, 1 to 55 characters, matches `^[\w-]+_[0-9a-zA-Z]+$`.
        #[track_caller] pub fn user_pool(self, value: impl IntoVal<String>) -> Self { with(self, "UserPool", value) }
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
    }

    /// `OidcConfig`.
    pub type OidcConfig = Fields<of::OidcConfig>;
    /// What [`OidcConfig`] cannot do without.
    pub struct OidcConfigRequired<A, B, C, D, E, F, G> {
        /// `AuthorizationEndpoint`: at most 500 characters, matches `^https://.*$`.
        pub authorization_endpoint: A,
        /// `ClientId`: 1 to 1024 characters, matches `^[\w+]+$`.
        pub client_id: B,
        /// `Issuer`: at most 500 characters, matches `^https://.*$`.
        pub issuer: C,
        /// `JwksUri`: at most 500 characters, matches `^https://.*$`.
        pub jwks_uri: D,
        /// `LogoutEndpoint`: at most 500 characters, matches `^https://.*$`.
        pub logout_endpoint: E,
        /// `TokenEndpoint`: at most 500 characters, matches `^https://.*$`.
        pub token_endpoint: F,
        /// `UserInfoEndpoint`: at most 500 characters, matches `^https://.*$`.
        pub user_info_endpoint: G,
    }
    impl OidcConfig {
        /// Takes what is mandatory, by name: [`OidcConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>, G: IntoVal<String>>(required: OidcConfigRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "AuthorizationEndpoint", required.authorization_endpoint), "ClientId", required.client_id), "Issuer", required.issuer), "JwksUri", required.jwks_uri), "LogoutEndpoint", required.logout_endpoint), "TokenEndpoint", required.token_endpoint), "UserInfoEndpoint", required.user_info_endpoint) }
        /// `AuthenticationRequestExtraParams`.
        #[track_caller] pub fn authentication_request_extra_params(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AuthenticationRequestExtraParams", value) }
        /// `AuthorizationEndpoint`: mandatory, at most 500 characters, matches `^https://.*$`.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientId`: mandatory, 1 to 1024 characters, matches `^[\w+]+$`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 1024 characters, matches `^[\w+]+$`. Write-only.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `Issuer`: mandatory, at most 500 characters, matches `^https://.*$`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `JwksUri`: mandatory, at most 500 characters, matches `^https://.*$`.
        #[track_caller] pub fn jwks_uri(self, value: impl IntoVal<String>) -> Self { with(self, "JwksUri", value) }
        /// `LogoutEndpoint`: mandatory, at most 500 characters, matches `^https://.*$`.
        #[track_caller] pub fn logout_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "LogoutEndpoint", value) }
        /// `Scope`: at most 500 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `TokenEndpoint`: mandatory, at most 500 characters, matches `^https://.*$`.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
        /// `UserInfoEndpoint`: mandatory, at most 500 characters, matches `^https://.*$`.
        #[track_caller] pub fn user_info_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "UserInfoEndpoint", value) }
    }

    /// `SourceIpConfig`.
    pub type SourceIpConfig = Fields<of::SourceIpConfig>;
    impl SourceIpConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidrs: impl IntoVal<List<String>>) -> Self { with(empty(), "Cidrs", cidrs) }
        /// `Cidrs`: mandatory, at most 10 items, each 4 to 64 characters.
        #[track_caller] pub fn cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cidrs", value) }
    }

    /// `WorkforceVpcConfigRequest`.
    pub type WorkforceVpcConfigRequest = Fields<of::WorkforceVpcConfigRequest>;
    impl WorkforceVpcConfigRequest {
        /// `SecurityGroupIds`: 1 to 5 items, each at most 32 characters, each matches `^sg-[0-9a-z]*$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`: 1 to 16 items, each at most 32 characters, each matches `^subnet-[0-9a-z]*$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
        /// `VpcId`: at most 32 characters, matches `^vpc-[0-9a-z]*$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::SageMaker::Workteam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-workteam.html).
///
/// What `Ref` returns: `WorkteamArn`.
pub type CfnWorkteam = Handle<of::CfnWorkteam>;
impl cfn::ResourceType for of::CfnWorkteam { const TYPE: &'static str = "AWS::SageMaker::Workteam"; type Tags = cfn::TagList; type Props = CfnWorkteamProps; type Reference = Is<kinds::WorkteamArn>; }
impl CfnWorkteam {
    /// The attribute `WorkteamArn`.
    #[inline] pub fn attr_workteam_arn(&self) -> Val<Is<kinds::WorkteamArn>> { cfn::attribute(&self.0, "WorkteamArn") }
    /// The attribute `WorkteamName`.
    #[inline] pub fn attr_workteam_name(&self) -> Val<String> { cfn::attribute(&self.0, "WorkteamName") }
}

/// Properties of [`CfnWorkteam`].
///
/// Mandatory: `Description`, `MemberDefinitions`.
///
/// A change replaces the resource: `WorkforceName`, `WorkteamName`.
pub type CfnWorkteamProps = Fields<of::CfnWorkteam>;
impl CfnWorkteamProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>, member_definitions: impl IntoVal<List<cfn_workteam::MemberDefinition>>) -> Self { with(with(empty(), "Description", description), "MemberDefinitions", member_definitions) }
    /// `Description`: mandatory, 1 to 200 characters, matches `^.+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MemberDefinitions`: mandatory, 1 to 10 items.
    #[track_caller] pub fn member_definitions(self, value: impl IntoVal<List<cfn_workteam::MemberDefinition>>) -> Self { with(self, "MemberDefinitions", value) }
    /// `NotificationConfiguration`.
    #[track_caller] pub fn notification_configuration(self, value: impl IntoVal<cfn_workteam::NotificationConfiguration>) -> Self { with(self, "NotificationConfiguration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workteam::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkforceName`: 1 to 63 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn workforce_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkforceName", value) }
    /// `WorkteamName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Changing it replaces the resource.
    #[track_caller] pub fn workteam_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkteamName", value) }
}

/// Types of [`CfnWorkteam`].
pub mod cfn_workteam {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum CognitoMemberDefinition {} pub enum MemberDefinition {} impl ias_core::Optional for MemberDefinition {} pub enum NotificationConfiguration {} pub enum OidcMemberDefinition {} }

    /// `CognitoMemberDefinition`.
    pub type CognitoMemberDefinition = Fields<of::CognitoMemberDefinition>;
    /// What [`CognitoMemberDefinition`] cannot do without.
    pub struct CognitoMemberDefinitionRequired<A, B, C> {
        /// `CognitoUserPool`: 1 to 55 characters.
        pub cognito_user_pool: A,
        /// `CognitoClientId`: 1 to 128 characters.
        pub cognito_client_id: B,
        /// `CognitoUserGroup`: 1 to 128 characters.
        pub cognito_user_group: C,
    }
    impl CognitoMemberDefinition {
        /// Takes what is mandatory, by name: [`CognitoMemberDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CognitoMemberDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "CognitoUserPool", required.cognito_user_pool), "CognitoClientId", required.cognito_client_id), "CognitoUserGroup", required.cognito_user_group) }
        /// `CognitoClientId`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn cognito_client_id(self, value: impl IntoVal<String>) -> Self { with(self, "CognitoClientId", value) }
        /// `CognitoUserGroup`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn cognito_user_group(self, value: impl IntoVal<String>) -> Self { with(self, "CognitoUserGroup", value) }
        /// `CognitoUserPool`: mandatory, 1 to 55 characters.
        #[track_caller] pub fn cognito_user_pool(self, value: impl IntoVal<String>) -> Self { with(self, "CognitoUserPool", value) }
    }

    /// `MemberDefinition`.
    pub type MemberDefinition = Fields<of::MemberDefinition>;
    impl MemberDefinition {
        /// `CognitoMemberDefinition`.
        #[track_caller] pub fn cognito_member_definition(self, value: impl IntoVal<CognitoMemberDefinition>) -> Self { with(self, "CognitoMemberDefinition", value) }
        /// `OidcMemberDefinition`.
        #[track_caller] pub fn oidc_member_definition(self, value: impl IntoVal<OidcMemberDefinition>) -> Self { with(self, "OidcMemberDefinition", value) }
    }

    /// `NotificationConfiguration`.
    pub type NotificationConfiguration = Fields<of::NotificationConfiguration>;
    impl NotificationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(notification_topic_arn: impl IntoVal<String>) -> Self { with(empty(), "NotificationTopicArn", notification_topic_arn) }
        /// `NotificationTopicArn`: mandatory, matches `^arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*$`.
        #[track_caller] pub fn notification_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationTopicArn", value) }
    }

    /// `OidcMemberDefinition`.
    pub type OidcMemberDefinition = Fields<of::OidcMemberDefinition>;
    impl OidcMemberDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(oidc_groups: impl IntoVal<List<String>>) -> Self { with(empty(), "OidcGroups", oidc_groups) }
        /// `OidcGroups`: mandatory, 1 to 10 items, each 1 to 63 characters.
        #[track_caller] pub fn oidc_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OidcGroups", value) }
    }
}
