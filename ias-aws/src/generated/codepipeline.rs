// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodePipeline`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCustomActionType {} pub enum CfnPipeline {} pub enum CfnWebhook {} }

/// [`AWS::CodePipeline::CustomActionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html).
///
/// What `Ref` returns: a text of Category, Provider, Version.
pub type CfnCustomActionType = Handle<of::CfnCustomActionType>;
impl cfn::ResourceType for of::CfnCustomActionType { const TYPE: &'static str = "AWS::CodePipeline::CustomActionType"; type Tags = cfn::TagList; type Props = CfnCustomActionTypeProps; type Reference = String; }
impl CfnCustomActionType {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCustomActionType`].
///
/// Mandatory: `Category`, `InputArtifactDetails`, `OutputArtifactDetails`, `Provider`, `Version`.
///
/// A change replaces the resource: `Category`, `ConfigurationProperties`, `InputArtifactDetails`, `OutputArtifactDetails`, `Provider`, `Settings`, `Version`.
pub type CfnCustomActionTypeProps = Fields<of::CfnCustomActionType>;
/// What [`CfnCustomActionTypeProps`] cannot do without.
pub struct CfnCustomActionTypePropsRequired<A, B, C, D, E> {
    /// `Category`. Changing it replaces the resource.
    pub category: A,
    /// `InputArtifactDetails`. Changing it replaces the resource.
    pub input_artifact_details: B,
    /// `OutputArtifactDetails`. Changing it replaces the resource.
    pub output_artifact_details: C,
    /// `Provider`: 1 to 35 characters, matches `^[0-9A-Za-z_-]+$`. Changing it replaces the resource.
    pub provider: D,
    /// `Version`: 1 to 9 characters, matches `^[0-9A-Za-z_-]+$`. Changing it replaces the resource.
    pub version: E,
}
impl CfnCustomActionTypeProps {
    /// Takes what is mandatory, by name: [`CfnCustomActionTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_custom_action_type::Category>, B: IntoVal<cfn_custom_action_type::ArtifactDetails>, C: IntoVal<cfn_custom_action_type::ArtifactDetails>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnCustomActionTypePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Category", required.category), "InputArtifactDetails", required.input_artifact_details), "OutputArtifactDetails", required.output_artifact_details), "Provider", required.provider), "Version", required.version) }
    /// `Category`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn category(self, value: impl IntoVal<cfn_custom_action_type::Category>) -> Self { with(self, "Category", value) }
    /// `ConfigurationProperties`: at most 10 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn configuration_properties(self, value: impl IntoVal<List<cfn_custom_action_type::ConfigurationProperties>>) -> Self { with(self, "ConfigurationProperties", value) }
    /// `InputArtifactDetails`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn input_artifact_details(self, value: impl IntoVal<cfn_custom_action_type::ArtifactDetails>) -> Self { with(self, "InputArtifactDetails", value) }
    /// `OutputArtifactDetails`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn output_artifact_details(self, value: impl IntoVal<cfn_custom_action_type::ArtifactDetails>) -> Self { with(self, "OutputArtifactDetails", value) }
    /// `Provider`: mandatory, 1 to 35 characters, matches `^[0-9A-Za-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn provider(self, value: impl IntoVal<String>) -> Self { with(self, "Provider", value) }
    /// `Settings`. Changing it replaces the resource.
    #[track_caller] pub fn settings(self, value: impl IntoVal<cfn_custom_action_type::Settings>) -> Self { with(self, "Settings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_action_type::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Version`: mandatory, 1 to 9 characters, matches `^[0-9A-Za-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
}

/// Types of [`CfnCustomActionType`].
pub mod cfn_custom_action_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ArtifactDetails {} pub enum Category {} pub enum ConfigurationProperties {} pub enum ConfigurationPropertiesType {} pub enum Settings {} impl ias_core::Optional for Settings {} pub enum Tag {} }

    /// `ArtifactDetails`.
    pub type ArtifactDetails = Fields<of::ArtifactDetails>;
    impl ArtifactDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(maximum_count: impl IntoVal<i64>, minimum_count: impl IntoVal<i64>) -> Self { with(with(empty(), "MaximumCount", maximum_count), "MinimumCount", minimum_count) }
        /// `MaximumCount`: mandatory, 0 to 5.
        #[track_caller] pub fn maximum_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumCount", value) }
        /// `MinimumCount`: mandatory, 0 to 5.
        #[track_caller] pub fn minimum_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumCount", value) }
    }

    /// Words of `Category`.
    pub type Category = Word<fn(of::Category)>;
    impl Category {
        /// `Approval`
        pub const Approval: Self = word("Approval");
        /// `Build`
        pub const Build: Self = word("Build");
        /// `Compute`
        pub const Compute: Self = word("Compute");
        /// `Deploy`
        pub const Deploy: Self = word("Deploy");
        /// `Invoke`
        pub const Invoke: Self = word("Invoke");
        /// `Source`
        pub const Source: Self = word("Source");
        /// `Test`
        pub const Test: Self = word("Test");
    }

    /// `ConfigurationProperties`.
    pub type ConfigurationProperties = Fields<of::ConfigurationProperties>;
    /// What [`ConfigurationProperties`] cannot do without.
    pub struct ConfigurationPropertiesRequired<A, B, C, D> {
        /// `Key`.
        pub key: A,
        /// `Name`: 1 to 50 characters.
        pub name: B,
        /// `Required`.
        pub required: C,
        /// `Secret`.
        pub secret: D,
    }
    impl ConfigurationProperties {
        /// Takes what is mandatory, by name: [`ConfigurationPropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<String>, C: IntoVal<bool>, D: IntoVal<bool>>(required: ConfigurationPropertiesRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Key", required.key), "Name", required.name), "Required", required.required), "Secret", required.secret) }
        /// `Description`: 1 to 160 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<bool>) -> Self { with(self, "Key", value) }
        /// `Name`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Queryable`.
        #[track_caller] pub fn queryable(self, value: impl IntoVal<bool>) -> Self { with(self, "Queryable", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `Secret`: mandatory.
        #[track_caller] pub fn secret(self, value: impl IntoVal<bool>) -> Self { with(self, "Secret", value) }
        /// `Type`. Write-only.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ConfigurationPropertiesType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ConfigurationPropertiesType = Word<fn(of::ConfigurationPropertiesType)>;
    impl ConfigurationPropertiesType {
        /// `Boolean`
        pub const Boolean: Self = word("Boolean");
        /// `Number`
        pub const Number: Self = word("Number");
        /// `String`
        pub const String: Self = word("String");
    }

    /// `Settings`.
    pub type Settings = Fields<of::Settings>;
    impl Settings {
        /// `EntityUrlTemplate`: 1 to 2048 characters.
        #[track_caller] pub fn entity_url_template(self, value: impl IntoVal<String>) -> Self { with(self, "EntityUrlTemplate", value) }
        /// `ExecutionUrlTemplate`: 1 to 2048 characters.
        #[track_caller] pub fn execution_url_template(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionUrlTemplate", value) }
        /// `RevisionUrlTemplate`: 1 to 2048 characters.
        #[track_caller] pub fn revision_url_template(self, value: impl IntoVal<String>) -> Self { with(self, "RevisionUrlTemplate", value) }
        /// `ThirdPartyConfigurationUrl`: 1 to 2048 characters. Write-only.
        #[track_caller] pub fn third_party_configuration_url(self, value: impl IntoVal<String>) -> Self { with(self, "ThirdPartyConfigurationUrl", value) }
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

/// [`AWS::CodePipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html).
///
/// What `Ref` returns: `Name`.
pub type CfnPipeline = Handle<of::CfnPipeline>;
impl cfn::ResourceType for of::CfnPipeline { const TYPE: &'static str = "AWS::CodePipeline::Pipeline"; type Tags = cfn::TagList; type Props = CfnPipelineProps; type Reference = String; }
impl CfnPipeline {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodePipelinePipelineArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPipeline`].
///
/// Mandatory: `Stages`, `RoleArn`.
///
/// A change replaces the resource: `Name`.
///
/// Takes exactly one of `ArtifactStore`; `ArtifactStores`.
pub type CfnPipelineProps = Fields<of::CfnPipeline>;
impl CfnPipelineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(stages: impl IntoVal<List<cfn_pipeline::StageDeclaration>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Stages", stages), "RoleArn", role_arn) }
    /// `ArtifactStore`.
    #[track_caller] pub fn artifact_store(self, value: impl IntoVal<cfn_pipeline::ArtifactStore>) -> Self { with(self, "ArtifactStore", value) }
    /// `ArtifactStores`: no item twice.
    #[track_caller] pub fn artifact_stores(self, value: impl IntoVal<List<cfn_pipeline::ArtifactStoreMap>>) -> Self { with(self, "ArtifactStores", value) }
    /// `DisableInboundStageTransitions`: no item twice.
    #[track_caller] pub fn disable_inbound_stage_transitions(self, value: impl IntoVal<List<cfn_pipeline::StageTransition>>) -> Self { with(self, "DisableInboundStageTransitions", value) }
    /// `ExecutionMode`: default `"SUPERSEDED"`.
    #[track_caller] pub fn execution_mode(self, value: impl IntoVal<cfn_pipeline::ExecutionMode>) -> Self { with(self, "ExecutionMode", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PipelineType`.
    #[track_caller] pub fn pipeline_type(self, value: impl IntoVal<cfn_pipeline::PipelineType>) -> Self { with(self, "PipelineType", value) }
    /// `RestartExecutionOnUpdate`. Write-only.
    #[track_caller] pub fn restart_execution_on_update(self, value: impl IntoVal<bool>) -> Self { with(self, "RestartExecutionOnUpdate", value) }
    /// `RoleArn`: mandatory, matches `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Stages`: mandatory, at least 2 items, no item twice.
    #[track_caller] pub fn stages(self, value: impl IntoVal<List<cfn_pipeline::StageDeclaration>>) -> Self { with(self, "Stages", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pipeline::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Triggers`: no item twice.
    #[track_caller] pub fn triggers(self, value: impl IntoVal<List<cfn_pipeline::PipelineTriggerDeclaration>>) -> Self { with(self, "Triggers", value) }
    /// `Variables`: no item twice.
    #[track_caller] pub fn variables(self, value: impl IntoVal<List<cfn_pipeline::VariableDeclaration>>) -> Self { with(self, "Variables", value) }
}

/// Types of [`CfnPipeline`].
pub mod cfn_pipeline {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_custom_action_type::{Tag};
    mod of { pub enum ActionDeclaration {} pub enum ActionTypeId {} pub enum ActionTypeIdCategory {} pub enum ArtifactStore {} pub enum ArtifactStoreMap {} pub enum ArtifactStoreType {} pub enum BeforeEntryConditions {} impl ias_core::Optional for BeforeEntryConditions {} pub enum BlockerDeclaration {} pub enum BlockerDeclarationType {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum EncryptionKey {} pub enum EnvironmentVariable {} pub enum EnvironmentVariableType {} pub enum ExecutionMode {} pub enum FailureConditions {} impl ias_core::Optional for FailureConditions {} pub enum FailureConditionsResult {} pub enum FailureConditionsRetryConfiguration {} impl ias_core::Optional for FailureConditionsRetryConfiguration {} pub enum FailureConditionsRetryConfigurationRetryMode {} pub enum GitBranchFilterCriteria {} impl ias_core::Optional for GitBranchFilterCriteria {} pub enum GitConfiguration {} pub enum GitFilePathFilterCriteria {} impl ias_core::Optional for GitFilePathFilterCriteria {} pub enum GitPullRequestFilter {} impl ias_core::Optional for GitPullRequestFilter {} pub enum GitPushFilter {} impl ias_core::Optional for GitPushFilter {} pub enum GitTagFilterCriteria {} impl ias_core::Optional for GitTagFilterCriteria {} pub enum InputArtifact {} pub enum OutputArtifact {} pub enum PipelineTriggerDeclaration {} pub enum PipelineTriggerDeclarationProviderType {} pub enum PipelineType {} pub enum RuleDeclaration {} impl ias_core::Optional for RuleDeclaration {} pub enum RuleTypeId {} impl ias_core::Optional for RuleTypeId {} pub enum StageDeclaration {} pub enum StageTransition {} pub enum SuccessConditions {} impl ias_core::Optional for SuccessConditions {} pub enum VariableDeclaration {} }

    /// `ActionDeclaration`.
    pub type ActionDeclaration = Fields<of::ActionDeclaration>;
    impl ActionDeclaration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_type_id: impl IntoVal<ActionTypeId>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ActionTypeId", action_type_id), "Name", name) }
        /// `ActionTypeId`: mandatory.
        #[track_caller] pub fn action_type_id(self, value: impl IntoVal<ActionTypeId>) -> Self { with(self, "ActionTypeId", value) }
        /// `Commands`.
        #[track_caller] pub fn commands(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Commands", value) }
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "Configuration", value) }
        /// `EnvironmentVariables`: no item twice.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `InputArtifacts`: no item twice.
        #[track_caller] pub fn input_artifacts(self, value: impl IntoVal<List<InputArtifact>>) -> Self { with(self, "InputArtifacts", value) }
        /// `Name`: mandatory, matches `^[A-Za-z0-9.@\-_]{1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `OutputArtifacts`: no item twice.
        #[track_caller] pub fn output_artifacts(self, value: impl IntoVal<List<OutputArtifact>>) -> Self { with(self, "OutputArtifacts", value) }
        /// `OutputVariables`: no item twice.
        #[track_caller] pub fn output_variables(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OutputVariables", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RoleArn`: matches `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `RunOrder`.
        #[track_caller] pub fn run_order(self, value: impl IntoVal<i64>) -> Self { with(self, "RunOrder", value) }
        /// `TimeoutInMinutes`.
        #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
    }

    /// `ActionTypeId`.
    pub type ActionTypeId = Fields<of::ActionTypeId>;
    /// What [`ActionTypeId`] cannot do without.
    pub struct ActionTypeIdRequired<A, B, C, D> {
        /// `Owner`.
        pub owner: A,
        /// `Category`.
        pub category: B,
        /// `Version`: matches `^[0-9A-Za-z_\-]{1,9}$`.
        pub version: C,
        /// `Provider`.
        pub provider: D,
    }
    impl ActionTypeId {
        /// Takes what is mandatory, by name: [`ActionTypeIdRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ActionTypeIdCategory>, C: IntoVal<String>, D: IntoVal<String>>(required: ActionTypeIdRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Owner", required.owner), "Category", required.category), "Version", required.version), "Provider", required.provider) }
        /// `Category`: mandatory.
        #[track_caller] pub fn category(self, value: impl IntoVal<ActionTypeIdCategory>) -> Self { with(self, "Category", value) }
        /// `Owner`: mandatory.
        #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
        /// `Provider`: mandatory.
        #[track_caller] pub fn provider(self, value: impl IntoVal<String>) -> Self { with(self, "Provider", value) }
        /// `Version`: mandatory, matches `^[0-9A-Za-z_\-]{1,9}$`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Category`.
    pub type ActionTypeIdCategory = Word<fn(of::ActionTypeIdCategory)>;
    impl ActionTypeIdCategory {
        /// `Source`
        pub const Source: Self = word("Source");
        /// `Build`
        pub const Build: Self = word("Build");
        /// `Test`
        pub const Test: Self = word("Test");
        /// `Deploy`
        pub const Deploy: Self = word("Deploy");
        /// `Invoke`
        pub const Invoke: Self = word("Invoke");
        /// `Approval`
        pub const Approval: Self = word("Approval");
        /// `Compute`
        pub const Compute: Self = word("Compute");
    }

    /// `ArtifactStore`.
    pub type ArtifactStore = Fields<of::ArtifactStore>;
    impl ArtifactStore {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ArtifactStoreType>, location: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Location", location) }
        /// `EncryptionKey`.
        #[track_caller] pub fn encryption_key(self, value: impl IntoVal<EncryptionKey>) -> Self { with(self, "EncryptionKey", value) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ArtifactStoreType>) -> Self { with(self, "Type", value) }
    }

    /// `ArtifactStoreMap`.
    pub type ArtifactStoreMap = Fields<of::ArtifactStoreMap>;
    impl ArtifactStoreMap {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(artifact_store: impl IntoVal<ArtifactStore>, region: impl IntoVal<String>) -> Self { with(with(empty(), "ArtifactStore", artifact_store), "Region", region) }
        /// `ArtifactStore`: mandatory.
        #[track_caller] pub fn artifact_store(self, value: impl IntoVal<ArtifactStore>) -> Self { with(self, "ArtifactStore", value) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// Words of `Type`.
    pub type ArtifactStoreType = Word<fn(of::ArtifactStoreType)>;
    impl ArtifactStoreType {
        /// `S3`
        pub const S3: Self = word("S3");
    }

    /// `BeforeEntryConditions`.
    pub type BeforeEntryConditions = Fields<of::BeforeEntryConditions>;
    impl BeforeEntryConditions {
        /// `Conditions`: no item twice.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
    }

    /// `BlockerDeclaration`.
    pub type BlockerDeclaration = Fields<of::BlockerDeclaration>;
    impl BlockerDeclaration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<BlockerDeclarationType>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BlockerDeclarationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type BlockerDeclarationType = Word<fn(of::BlockerDeclarationType)>;
    impl BlockerDeclarationType {
        /// `Schedule`
        pub const Schedule: Self = word("Schedule");
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `Result`.
        #[track_caller] pub fn result(self, value: impl IntoVal<String>) -> Self { with(self, "Result", value) }
        /// `Rules`: no item twice.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<RuleDeclaration>>) -> Self { with(self, "Rules", value) }
    }

    /// `EncryptionKey`.
    pub type EncryptionKey = Fields<of::EncryptionKey>;
    impl EncryptionKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>, id: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EnvironmentVariableType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type EnvironmentVariableType = Word<fn(of::EnvironmentVariableType)>;
    impl EnvironmentVariableType {
        /// `PLAINTEXT`
        pub const Plaintext: Self = word("PLAINTEXT");
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
    }

    /// Words of `ExecutionMode`.
    pub type ExecutionMode = Word<fn(of::ExecutionMode)>;
    impl ExecutionMode {
        /// `QUEUED`
        pub const Queued: Self = word("QUEUED");
        /// `SUPERSEDED`
        pub const Superseded: Self = word("SUPERSEDED");
        /// `PARALLEL`
        pub const Parallel: Self = word("PARALLEL");
    }

    /// `FailureConditions`.
    pub type FailureConditions = Fields<of::FailureConditions>;
    impl FailureConditions {
        /// `Conditions`: no item twice.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
        /// `Result`.
        #[track_caller] pub fn result(self, value: impl IntoVal<FailureConditionsResult>) -> Self { with(self, "Result", value) }
        /// `RetryConfiguration`.
        #[track_caller] pub fn retry_configuration(self, value: impl IntoVal<FailureConditionsRetryConfiguration>) -> Self { with(self, "RetryConfiguration", value) }
    }

    /// Words of `Result`.
    pub type FailureConditionsResult = Word<fn(of::FailureConditionsResult)>;
    impl FailureConditionsResult {
        /// `ROLLBACK`
        pub const Rollback: Self = word("ROLLBACK");
        /// `RETRY`
        pub const Retry: Self = word("RETRY");
    }

    /// `RetryConfiguration`.
    pub type FailureConditionsRetryConfiguration = Fields<of::FailureConditionsRetryConfiguration>;
    impl FailureConditionsRetryConfiguration {
        /// `RetryMode`.
        #[track_caller] pub fn retry_mode(self, value: impl IntoVal<FailureConditionsRetryConfigurationRetryMode>) -> Self { with(self, "RetryMode", value) }
    }

    /// Words of `RetryMode`.
    pub type FailureConditionsRetryConfigurationRetryMode = Word<fn(of::FailureConditionsRetryConfigurationRetryMode)>;
    impl FailureConditionsRetryConfigurationRetryMode {
        /// `ALL_ACTIONS`
        pub const AllActions: Self = word("ALL_ACTIONS");
        /// `FAILED_ACTIONS`
        pub const FailedActions: Self = word("FAILED_ACTIONS");
    }

    /// `GitBranchFilterCriteria`.
    pub type GitBranchFilterCriteria = Fields<of::GitBranchFilterCriteria>;
    impl GitBranchFilterCriteria {
        /// `Excludes`: no item twice.
        #[track_caller] pub fn excludes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Excludes", value) }
        /// `Includes`: no item twice.
        #[track_caller] pub fn includes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Includes", value) }
    }

    /// `GitConfiguration`.
    pub type GitConfiguration = Fields<of::GitConfiguration>;
    impl GitConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_action_name: impl IntoVal<String>) -> Self { with(empty(), "SourceActionName", source_action_name) }
        /// `PullRequest`: no item twice.
        #[track_caller] pub fn pull_request(self, value: impl IntoVal<List<GitPullRequestFilter>>) -> Self { with(self, "PullRequest", value) }
        /// `Push`: no item twice.
        #[track_caller] pub fn push(self, value: impl IntoVal<List<GitPushFilter>>) -> Self { with(self, "Push", value) }
        /// `SourceActionName`: mandatory.
        #[track_caller] pub fn source_action_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceActionName", value) }
    }

    /// `GitFilePathFilterCriteria`.
    pub type GitFilePathFilterCriteria = Fields<of::GitFilePathFilterCriteria>;
    impl GitFilePathFilterCriteria {
        /// `Excludes`: no item twice.
        #[track_caller] pub fn excludes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Excludes", value) }
        /// `Includes`: no item twice.
        #[track_caller] pub fn includes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Includes", value) }
    }

    /// `GitPullRequestFilter`.
    pub type GitPullRequestFilter = Fields<of::GitPullRequestFilter>;
    impl GitPullRequestFilter {
        /// `Branches`.
        #[track_caller] pub fn branches(self, value: impl IntoVal<GitBranchFilterCriteria>) -> Self { with(self, "Branches", value) }
        /// `Events`: no item twice.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Events", value) }
        /// `FilePaths`.
        #[track_caller] pub fn file_paths(self, value: impl IntoVal<GitFilePathFilterCriteria>) -> Self { with(self, "FilePaths", value) }
    }

    /// `GitPushFilter`.
    pub type GitPushFilter = Fields<of::GitPushFilter>;
    impl GitPushFilter {
        /// `Branches`.
        #[track_caller] pub fn branches(self, value: impl IntoVal<GitBranchFilterCriteria>) -> Self { with(self, "Branches", value) }
        /// `FilePaths`.
        #[track_caller] pub fn file_paths(self, value: impl IntoVal<GitFilePathFilterCriteria>) -> Self { with(self, "FilePaths", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<GitTagFilterCriteria>) -> Self { with(self, "Tags", value) }
    }

    /// `GitTagFilterCriteria`.
    pub type GitTagFilterCriteria = Fields<of::GitTagFilterCriteria>;
    impl GitTagFilterCriteria {
        /// `Excludes`: no item twice.
        #[track_caller] pub fn excludes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Excludes", value) }
        /// `Includes`: no item twice.
        #[track_caller] pub fn includes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Includes", value) }
    }

    /// `InputArtifact`.
    pub type InputArtifact = Fields<of::InputArtifact>;
    impl InputArtifact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `OutputArtifact`.
    pub type OutputArtifact = Fields<of::OutputArtifact>;
    impl OutputArtifact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Files`: no item twice.
        #[track_caller] pub fn files(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Files", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `PipelineTriggerDeclaration`.
    pub type PipelineTriggerDeclaration = Fields<of::PipelineTriggerDeclaration>;
    impl PipelineTriggerDeclaration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_type: impl IntoVal<PipelineTriggerDeclarationProviderType>) -> Self { with(empty(), "ProviderType", provider_type) }
        /// `GitConfiguration`.
        #[track_caller] pub fn git_configuration(self, value: impl IntoVal<GitConfiguration>) -> Self { with(self, "GitConfiguration", value) }
        /// `ProviderType`: mandatory.
        #[track_caller] pub fn provider_type(self, value: impl IntoVal<PipelineTriggerDeclarationProviderType>) -> Self { with(self, "ProviderType", value) }
    }

    /// Words of `ProviderType`.
    pub type PipelineTriggerDeclarationProviderType = Word<fn(of::PipelineTriggerDeclarationProviderType)>;
    impl PipelineTriggerDeclarationProviderType {
        /// `CodeStarSourceConnection`
        pub const CodeStarSourceConnection: Self = word("CodeStarSourceConnection");
    }

    /// Words of `PipelineType`.
    pub type PipelineType = Word<fn(of::PipelineType)>;
    impl PipelineType {
        /// `V1`
        pub const V1: Self = word("V1");
        /// `V2`
        pub const V2: Self = word("V2");
    }

    /// `RuleDeclaration`.
    pub type RuleDeclaration = Fields<of::RuleDeclaration>;
    impl RuleDeclaration {
        /// `Commands`.
        #[track_caller] pub fn commands(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Commands", value) }
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "Configuration", value) }
        /// `InputArtifacts`: no item twice.
        #[track_caller] pub fn input_artifacts(self, value: impl IntoVal<List<InputArtifact>>) -> Self { with(self, "InputArtifacts", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RoleArn`: matches `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `RuleTypeId`.
        #[track_caller] pub fn rule_type_id(self, value: impl IntoVal<RuleTypeId>) -> Self { with(self, "RuleTypeId", value) }
    }

    /// `RuleTypeId`.
    pub type RuleTypeId = Fields<of::RuleTypeId>;
    impl RuleTypeId {
        /// `Category`.
        #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
        /// `Owner`.
        #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
        /// `Provider`.
        #[track_caller] pub fn provider(self, value: impl IntoVal<String>) -> Self { with(self, "Provider", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `StageDeclaration`.
    pub type StageDeclaration = Fields<of::StageDeclaration>;
    impl StageDeclaration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<List<ActionDeclaration>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Actions", actions), "Name", name) }
        /// `Actions`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<ActionDeclaration>>) -> Self { with(self, "Actions", value) }
        /// `BeforeEntry`.
        #[track_caller] pub fn before_entry(self, value: impl IntoVal<BeforeEntryConditions>) -> Self { with(self, "BeforeEntry", value) }
        /// `Blockers`: no item twice.
        #[track_caller] pub fn blockers(self, value: impl IntoVal<List<BlockerDeclaration>>) -> Self { with(self, "Blockers", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<FailureConditions>) -> Self { with(self, "OnFailure", value) }
        /// `OnSuccess`.
        #[track_caller] pub fn on_success(self, value: impl IntoVal<SuccessConditions>) -> Self { with(self, "OnSuccess", value) }
    }

    /// `StageTransition`.
    pub type StageTransition = Fields<of::StageTransition>;
    impl StageTransition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stage_name: impl IntoVal<String>, reason: impl IntoVal<String>) -> Self { with(with(empty(), "StageName", stage_name), "Reason", reason) }
        /// `Reason`: mandatory.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `StageName`: mandatory.
        #[track_caller] pub fn stage_name(self, value: impl IntoVal<String>) -> Self { with(self, "StageName", value) }
    }

    /// `SuccessConditions`.
    pub type SuccessConditions = Fields<of::SuccessConditions>;
    impl SuccessConditions {
        /// `Conditions`: no item twice.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
    }

    /// `VariableDeclaration`.
    pub type VariableDeclaration = Fields<of::VariableDeclaration>;
    impl VariableDeclaration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::CodePipeline::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html).
///
/// What `Ref` returns: `Name`.
pub type CfnWebhook = Handle<of::CfnWebhook>;
impl cfn::ResourceType for of::CfnWebhook { const TYPE: &'static str = "AWS::CodePipeline::Webhook"; type Tags = cfn::TagList; type Props = CfnWebhookProps; type Reference = String; }
impl CfnWebhook {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnWebhook`].
///
/// Mandatory: `AuthenticationConfiguration`, `Filters`, `Authentication`, `TargetPipeline`, `TargetAction`.
///
/// A change replaces the resource: `Name`.
pub type CfnWebhookProps = Fields<of::CfnWebhook>;
/// What [`CfnWebhookProps`] cannot do without.
pub struct CfnWebhookPropsRequired<A, B, C, D, E> {
    /// `AuthenticationConfiguration`.
    pub authentication_configuration: A,
    /// `Filters`.
    pub filters: B,
    /// `Authentication`.
    pub authentication: C,
    /// `TargetPipeline`: 1 to 100 characters, matches `[A-Za-z0-9.@\-_]+`.
    pub target_pipeline: D,
    /// `TargetAction`: 1 to 100 characters, matches `[A-Za-z0-9.@\-_]+`.
    pub target_action: E,
}
impl CfnWebhookProps {
    /// Takes what is mandatory, by name: [`CfnWebhookPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_webhook::WebhookAuthConfiguration>, B: IntoVal<List<cfn_webhook::WebhookFilterRule>>, C: IntoVal<cfn_webhook::Authentication>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnWebhookPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "AuthenticationConfiguration", required.authentication_configuration), "Filters", required.filters), "Authentication", required.authentication), "TargetPipeline", required.target_pipeline), "TargetAction", required.target_action) }
    /// `Authentication`: mandatory.
    #[track_caller] pub fn authentication(self, value: impl IntoVal<cfn_webhook::Authentication>) -> Self { with(self, "Authentication", value) }
    /// `AuthenticationConfiguration`: mandatory.
    #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<cfn_webhook::WebhookAuthConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
    /// `Filters`: mandatory.
    #[track_caller] pub fn filters(self, value: impl IntoVal<List<cfn_webhook::WebhookFilterRule>>) -> Self { with(self, "Filters", value) }
    /// `Name`: 1 to 100 characters, matches `[A-Za-z0-9.@\-_]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegisterWithThirdParty`. Write-only.
    #[track_caller] pub fn register_with_third_party(self, value: impl IntoVal<bool>) -> Self { with(self, "RegisterWithThirdParty", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_webhook::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetAction`: mandatory, 1 to 100 characters, matches `[A-Za-z0-9.@\-_]+`.
    #[track_caller] pub fn target_action(self, value: impl IntoVal<String>) -> Self { with(self, "TargetAction", value) }
    /// `TargetPipeline`: mandatory, 1 to 100 characters, matches `[A-Za-z0-9.@\-_]+`.
    #[track_caller] pub fn target_pipeline(self, value: impl IntoVal<String>) -> Self { with(self, "TargetPipeline", value) }
    /// `TargetPipelineVersion`. Write-only.
    #[track_caller] pub fn target_pipeline_version(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetPipelineVersion", value) }
}

/// Types of [`CfnWebhook`].
pub mod cfn_webhook {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Authentication {} pub enum Tag {} pub enum WebhookAuthConfiguration {} impl ias_core::Optional for WebhookAuthConfiguration {} pub enum WebhookFilterRule {} }

    /// Words of `Authentication`.
    pub type Authentication = Word<fn(of::Authentication)>;
    impl Authentication {
        /// `GITHUB_HMAC`
        pub const GithubHmac: Self = word("GITHUB_HMAC");
        /// `IP`
        pub const Ip: Self = word("IP");
        /// `UNAUTHENTICATED`
        pub const Unauthenticated: Self = word("UNAUTHENTICATED");
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

    /// `WebhookAuthConfiguration`.
    pub type WebhookAuthConfiguration = Fields<of::WebhookAuthConfiguration>;
    impl WebhookAuthConfiguration {
        /// `AllowedIPRange`: 1 to 100 characters.
        #[track_caller] pub fn allowed_ip_range(self, value: impl IntoVal<String>) -> Self { with(self, "AllowedIPRange", value) }
        /// `SecretToken`: 1 to 100 characters. Write-only.
        #[track_caller] pub fn secret_token(self, value: impl IntoVal<String>) -> Self { with(self, "SecretToken", value) }
    }

    /// `WebhookFilterRule`.
    pub type WebhookFilterRule = Fields<of::WebhookFilterRule>;
    impl WebhookFilterRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(json_path: impl IntoVal<String>) -> Self { with(empty(), "JsonPath", json_path) }
        /// `JsonPath`: mandatory, 1 to 150 characters.
        #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "JsonPath", value) }
        /// `MatchEquals`: 1 to 150 characters.
        #[track_caller] pub fn match_equals(self, value: impl IntoVal<String>) -> Self { with(self, "MatchEquals", value) }
    }
}
