// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Bedrock`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAgent {} pub enum CfnAgentAlias {} pub enum CfnApplicationInferenceProfile {} pub enum CfnAutomatedReasoningPolicy {} pub enum CfnAutomatedReasoningPolicyVersion {} pub enum CfnBlueprint {} pub enum CfnDataAutomationLibrary {} pub enum CfnDataAutomationProject {} pub enum CfnDataSource {} pub enum CfnEnforcedGuardrailConfiguration {} pub enum CfnFlow {} pub enum CfnFlowAlias {} pub enum CfnFlowVersion {} pub enum CfnGuardrail {} pub enum CfnGuardrailVersion {} pub enum CfnIntelligentPromptRouter {} pub enum CfnKnowledgeBase {} pub enum CfnKnowledgeBasePolicy {} pub enum CfnPrompt {} pub enum CfnPromptVersion {} pub enum CfnResourcePolicy {} pub enum CfnRetrievalInstruction {} pub enum CfnSession {} impl ias_core::Optional for CfnSession {} }

/// [`AWS::Bedrock::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html).
///
/// What `Ref` returns: `AgentId`.
pub type CfnAgent = Handle<of::CfnAgent>;
impl cfn::ResourceType for of::CfnAgent { const TYPE: &'static str = "AWS::Bedrock::Agent"; type Tags = cfn::TagMap; type Props = CfnAgentProps; type Reference = String; }
impl CfnAgent {
    /// The attribute `AgentArn`.
    #[inline] pub fn attr_agent_arn(&self) -> Val<Is<kinds::BedrockAgentArn>> { cfn::attribute(&self.0, "AgentArn") }
    /// The attribute `AgentId`.
    #[inline] pub fn attr_agent_id(&self) -> Val<String> { cfn::attribute(&self.0, "AgentId") }
    /// The attribute `AgentStatus`: one of `CREATING`, `PREPARING`, `PREPARED`, `NOT_PREPARED`, `DELETING`, `FAILED`, `VERSIONING`, `UPDATING`.
    #[inline] pub fn attr_agent_status(&self) -> Val<String> { cfn::attribute(&self.0, "AgentStatus") }
    /// The attribute `AgentVersion`.
    #[inline] pub fn attr_agent_version(&self) -> Val<String> { cfn::attribute(&self.0, "AgentVersion") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReasons`.
    #[inline] pub fn attr_failure_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "FailureReasons") }
    /// The attribute `PreparedAt`.
    #[inline] pub fn attr_prepared_at(&self) -> Val<String> { cfn::attribute(&self.0, "PreparedAt") }
    /// The attribute `RecommendedActions`.
    #[inline] pub fn attr_recommended_actions(&self) -> Val<List<String>> { cfn::attribute(&self.0, "RecommendedActions") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAgent`].
///
/// Mandatory: `AgentName`.
pub type CfnAgentProps = Fields<of::CfnAgent>;
impl CfnAgentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(agent_name: impl IntoVal<String>) -> Self { with(empty(), "AgentName", agent_name) }
    /// `ActionGroups`.
    #[track_caller] pub fn action_groups(self, value: impl IntoVal<List<cfn_agent::AgentActionGroup>>) -> Self { with(self, "ActionGroups", value) }
    /// `AgentCollaboration`.
    #[track_caller] pub fn agent_collaboration(self, value: impl IntoVal<cfn_agent::AgentCollaboration>) -> Self { with(self, "AgentCollaboration", value) }
    /// `AgentCollaborators`.
    #[track_caller] pub fn agent_collaborators(self, value: impl IntoVal<List<cfn_agent::AgentCollaborator>>) -> Self { with(self, "AgentCollaborators", value) }
    /// `AgentName`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn agent_name(self, value: impl IntoVal<String>) -> Self { with(self, "AgentName", value) }
    /// `AgentResourceRoleArn`: at most 2048 characters.
    #[track_caller] pub fn agent_resource_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AgentResourceRoleArn", value) }
    /// `AutoPrepare`: default `false`. Write-only.
    #[track_caller] pub fn auto_prepare(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoPrepare", value) }
    /// `CustomOrchestration`.
    #[track_caller] pub fn custom_orchestration(self, value: impl IntoVal<cfn_agent::CustomOrchestration>) -> Self { with(self, "CustomOrchestration", value) }
    /// `CustomerEncryptionKeyArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn customer_encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerEncryptionKeyArn", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FoundationModel`: 1 to 2048 characters.
    #[track_caller] pub fn foundation_model(self, value: impl IntoVal<String>) -> Self { with(self, "FoundationModel", value) }
    /// `GuardrailConfiguration`.
    #[track_caller] pub fn guardrail_configuration(self, value: impl IntoVal<cfn_agent::GuardrailConfiguration>) -> Self { with(self, "GuardrailConfiguration", value) }
    /// `IdleSessionTTLInSeconds`: 60 to 5400.
    #[track_caller] pub fn idle_session_ttl_in_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "IdleSessionTTLInSeconds", value) }
    /// `Instruction`: at least 40 characters.
    #[track_caller] pub fn instruction(self, value: impl IntoVal<String>) -> Self { with(self, "Instruction", value) }
    /// `KnowledgeBases`.
    #[track_caller] pub fn knowledge_bases(self, value: impl IntoVal<List<cfn_agent::AgentKnowledgeBase>>) -> Self { with(self, "KnowledgeBases", value) }
    /// `MemoryConfiguration`.
    #[track_caller] pub fn memory_configuration(self, value: impl IntoVal<cfn_agent::MemoryConfiguration>) -> Self { with(self, "MemoryConfiguration", value) }
    /// `OrchestrationType`.
    #[track_caller] pub fn orchestration_type(self, value: impl IntoVal<cfn_agent::OrchestrationType>) -> Self { with(self, "OrchestrationType", value) }
    /// `PromptOverrideConfiguration`.
    #[track_caller] pub fn prompt_override_configuration(self, value: impl IntoVal<cfn_agent::PromptOverrideConfiguration>) -> Self { with(self, "PromptOverrideConfiguration", value) }
    /// `SkipResourceInUseCheckOnDelete`: default `false`. Write-only.
    #[track_caller] pub fn skip_resource_in_use_check_on_delete(self, value: impl IntoVal<bool>) -> Self { with(self, "SkipResourceInUseCheckOnDelete", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TestAliasTags`: at most 200 items.
    #[track_caller] pub fn test_alias_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TestAliasTags", value) }
}

/// Types of [`CfnAgent`].
pub mod cfn_agent {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ActionGroupSignature {} pub enum ActionGroupState {} pub enum AgentActionGroup {} pub enum AgentCollaboration {} pub enum AgentCollaborator {} pub enum AgentCollaboratorAgentDescriptor {} impl ias_core::Optional for AgentCollaboratorAgentDescriptor {} pub enum AgentKnowledgeBase {} pub enum CreationMode {} pub enum CustomControlMethod {} pub enum CustomOrchestration {} impl ias_core::Optional for CustomOrchestration {} pub enum Function {} pub enum FunctionSchema {} pub enum GuardrailConfiguration {} impl ias_core::Optional for GuardrailConfiguration {} pub enum InferenceConfiguration {} impl ias_core::Optional for InferenceConfiguration {} pub enum KnowledgeBaseState {} pub enum MemoryConfiguration {} impl ias_core::Optional for MemoryConfiguration {} pub enum MemoryType {} pub enum OrchestrationExecutor {} pub enum OrchestrationType {} pub enum ParameterDetail {} pub enum PromptConfiguration {} impl ias_core::Optional for PromptConfiguration {} pub enum PromptOverrideConfiguration {} pub enum PromptState {} pub enum PromptType {} pub enum RelayConversationHistory {} pub enum RequireConfirmation {} pub enum S3Identifier {} impl ias_core::Optional for S3Identifier {} pub enum SessionSummaryConfiguration {} impl ias_core::Optional for SessionSummaryConfiguration {} pub enum Type {} }

    /// `ActionGroupExecutor`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ActionGroupExecutor(Value);
    ias_core::union!(ActionGroupExecutor);
    impl ActionGroupExecutor {
        /// `Lambda`: at most 2048 characters.
        #[track_caller] pub fn lambda(value: impl IntoVal<String>) -> Self { Self(Value::one("Lambda", value)) }
        /// `CustomControl`.
        #[track_caller] pub fn custom_control(value: impl IntoVal<CustomControlMethod>) -> Self { Self(Value::one("CustomControl", value)) }
    }

    /// Words of `ActionGroupSignature`.
    pub type ActionGroupSignature = Word<fn(of::ActionGroupSignature)>;
    impl ActionGroupSignature {
        /// `AMAZON.UserInput`
        pub const AmazonUserInput: Self = word("AMAZON.UserInput");
        /// `AMAZON.CodeInterpreter`
        pub const AmazonCodeInterpreter: Self = word("AMAZON.CodeInterpreter");
    }

    /// Words of `ActionGroupState`.
    pub type ActionGroupState = Word<fn(of::ActionGroupState)>;
    impl ActionGroupState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `AgentActionGroup`.
    pub type AgentActionGroup = Fields<of::AgentActionGroup>;
    impl AgentActionGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_group_name: impl IntoVal<String>) -> Self { with(empty(), "ActionGroupName", action_group_name) }
        /// `ActionGroupExecutor`.
        #[track_caller] pub fn action_group_executor(self, value: impl IntoVal<ActionGroupExecutor>) -> Self { with(self, "ActionGroupExecutor", value) }
        /// `ActionGroupName`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
        #[track_caller] pub fn action_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionGroupName", value) }
        /// `ActionGroupState`.
        #[track_caller] pub fn action_group_state(self, value: impl IntoVal<ActionGroupState>) -> Self { with(self, "ActionGroupState", value) }
        /// `ApiSchema`.
        #[track_caller] pub fn api_schema(self, value: impl IntoVal<ApiSchema>) -> Self { with(self, "ApiSchema", value) }
        /// `Description`: 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FunctionSchema`.
        #[track_caller] pub fn function_schema(self, value: impl IntoVal<FunctionSchema>) -> Self { with(self, "FunctionSchema", value) }
        /// `ParentActionGroupSignature`.
        #[track_caller] pub fn parent_action_group_signature(self, value: impl IntoVal<ActionGroupSignature>) -> Self { with(self, "ParentActionGroupSignature", value) }
        /// `SkipResourceInUseCheckOnDelete`: default `false`. Write-only.
        #[track_caller] pub fn skip_resource_in_use_check_on_delete(self, value: impl IntoVal<bool>) -> Self { with(self, "SkipResourceInUseCheckOnDelete", value) }
    }

    /// Words of `AgentCollaboration`.
    pub type AgentCollaboration = Word<fn(of::AgentCollaboration)>;
    impl AgentCollaboration {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `SUPERVISOR`
        pub const Supervisor: Self = word("SUPERVISOR");
        /// `SUPERVISOR_ROUTER`
        pub const SupervisorRouter: Self = word("SUPERVISOR_ROUTER");
    }

    /// `AgentCollaborator`.
    pub type AgentCollaborator = Fields<of::AgentCollaborator>;
    /// What [`AgentCollaborator`] cannot do without.
    pub struct AgentCollaboratorRequired<A, B, C> {
        /// `AgentDescriptor`.
        pub agent_descriptor: A,
        /// `CollaborationInstruction`.
        pub collaboration_instruction: B,
        /// `CollaboratorName`.
        pub collaborator_name: C,
    }
    impl AgentCollaborator {
        /// Takes what is mandatory, by name: [`AgentCollaboratorRequired`].
        #[track_caller] pub fn new<A: IntoVal<AgentCollaboratorAgentDescriptor>, B: IntoVal<String>, C: IntoVal<String>>(required: AgentCollaboratorRequired<A, B, C>) -> Self { with(with(with(empty(), "AgentDescriptor", required.agent_descriptor), "CollaborationInstruction", required.collaboration_instruction), "CollaboratorName", required.collaborator_name) }
        /// `AgentDescriptor`: mandatory.
        #[track_caller] pub fn agent_descriptor(self, value: impl IntoVal<AgentCollaboratorAgentDescriptor>) -> Self { with(self, "AgentDescriptor", value) }
        /// `CollaborationInstruction`: mandatory.
        #[track_caller] pub fn collaboration_instruction(self, value: impl IntoVal<String>) -> Self { with(self, "CollaborationInstruction", value) }
        /// `CollaboratorName`: mandatory.
        #[track_caller] pub fn collaborator_name(self, value: impl IntoVal<String>) -> Self { with(self, "CollaboratorName", value) }
        /// `RelayConversationHistory`.
        #[track_caller] pub fn relay_conversation_history(self, value: impl IntoVal<RelayConversationHistory>) -> Self { with(self, "RelayConversationHistory", value) }
    }

    /// `AgentDescriptor`.
    pub type AgentCollaboratorAgentDescriptor = Fields<of::AgentCollaboratorAgentDescriptor>;
    impl AgentCollaboratorAgentDescriptor {
        /// `AliasArn`: matches `^arn:(aws[a-zA-Z-]*)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent-alias/[0-9a-zA-Z]{10}/[0-9a-zA-Z]{10}$`.
        #[track_caller] pub fn alias_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AliasArn", value) }
    }

    /// `AgentKnowledgeBase`.
    pub type AgentKnowledgeBase = Fields<of::AgentKnowledgeBase>;
    impl AgentKnowledgeBase {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(knowledge_base_id: impl IntoVal<String>, description: impl IntoVal<String>) -> Self { with(with(empty(), "KnowledgeBaseId", knowledge_base_id), "Description", description) }
        /// `Description`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `KnowledgeBaseId`: mandatory, matches `^[0-9a-zA-Z]{10}$`.
        #[track_caller] pub fn knowledge_base_id(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseId", value) }
        /// `KnowledgeBaseState`.
        #[track_caller] pub fn knowledge_base_state(self, value: impl IntoVal<KnowledgeBaseState>) -> Self { with(self, "KnowledgeBaseState", value) }
    }

    /// `APISchema`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiSchema(Value);
    ias_core::union!(ApiSchema);
    impl ApiSchema {
        /// `S3`.
        #[track_caller] pub fn s3(value: impl IntoVal<S3Identifier>) -> Self { Self(Value::one("S3", value)) }
        /// `Payload`.
        #[track_caller] pub fn payload(value: impl IntoVal<String>) -> Self { Self(Value::one("Payload", value)) }
    }

    /// Words of `CreationMode`.
    pub type CreationMode = Word<fn(of::CreationMode)>;
    impl CreationMode {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `OVERRIDDEN`
        pub const Overridden: Self = word("OVERRIDDEN");
    }

    /// Words of `CustomControlMethod`.
    pub type CustomControlMethod = Word<fn(of::CustomControlMethod)>;
    impl CustomControlMethod {
        /// `RETURN_CONTROL`
        pub const ReturnControl: Self = word("RETURN_CONTROL");
    }

    /// `CustomOrchestration`.
    pub type CustomOrchestration = Fields<of::CustomOrchestration>;
    impl CustomOrchestration {
        /// `Executor`.
        #[track_caller] pub fn executor(self, value: impl IntoVal<OrchestrationExecutor>) -> Self { with(self, "Executor", value) }
    }

    /// `Function`.
    pub type Function = Fields<of::Function>;
    impl Function {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`: 1 to 1200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<ParameterDetail>>) -> Self { with(self, "Parameters", value) }
        /// `RequireConfirmation`.
        #[track_caller] pub fn require_confirmation(self, value: impl IntoVal<RequireConfirmation>) -> Self { with(self, "RequireConfirmation", value) }
    }

    /// `FunctionSchema`.
    pub type FunctionSchema = Fields<of::FunctionSchema>;
    impl FunctionSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(functions: impl IntoVal<List<Function>>) -> Self { with(empty(), "Functions", functions) }
        /// `Functions`: mandatory.
        #[track_caller] pub fn functions(self, value: impl IntoVal<List<Function>>) -> Self { with(self, "Functions", value) }
    }

    /// `GuardrailConfiguration`.
    pub type GuardrailConfiguration = Fields<of::GuardrailConfiguration>;
    impl GuardrailConfiguration {
        /// `GuardrailIdentifier`: at most 2048 characters, matches `^(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))$`.
        #[track_caller] pub fn guardrail_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GuardrailIdentifier", value) }
        /// `GuardrailVersion`: matches `^(([0-9]{1,8})|(DRAFT))$`.
        #[track_caller] pub fn guardrail_version(self, value: impl IntoVal<String>) -> Self { with(self, "GuardrailVersion", value) }
    }

    /// `InferenceConfiguration`.
    pub type InferenceConfiguration = Fields<of::InferenceConfiguration>;
    impl InferenceConfiguration {
        /// `MaximumLength`: 0 to 131072.
        #[track_caller] pub fn maximum_length(self, value: impl IntoVal<f64>) -> Self { with(self, "MaximumLength", value) }
        /// `StopSequences`: at most 4 items.
        #[track_caller] pub fn stop_sequences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StopSequences", value) }
        /// `Temperature`: 0 to 1.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopK`: 0 to 500.
        #[track_caller] pub fn top_k(self, value: impl IntoVal<f64>) -> Self { with(self, "TopK", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// Words of `KnowledgeBaseState`.
    pub type KnowledgeBaseState = Word<fn(of::KnowledgeBaseState)>;
    impl KnowledgeBaseState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `MemoryConfiguration`.
    pub type MemoryConfiguration = Fields<of::MemoryConfiguration>;
    impl MemoryConfiguration {
        /// `EnabledMemoryTypes`.
        #[track_caller] pub fn enabled_memory_types(self, value: impl IntoVal<List<MemoryType>>) -> Self { with(self, "EnabledMemoryTypes", value) }
        /// `SessionSummaryConfiguration`.
        #[track_caller] pub fn session_summary_configuration(self, value: impl IntoVal<SessionSummaryConfiguration>) -> Self { with(self, "SessionSummaryConfiguration", value) }
        /// `StorageDays`.
        #[track_caller] pub fn storage_days(self, value: impl IntoVal<f64>) -> Self { with(self, "StorageDays", value) }
    }

    /// Words of `MemoryType`.
    pub type MemoryType = Word<fn(of::MemoryType)>;
    impl MemoryType {
        /// `SESSION_SUMMARY`
        pub const SessionSummary: Self = word("SESSION_SUMMARY");
    }

    /// `OrchestrationExecutor`.
    pub type OrchestrationExecutor = Fields<of::OrchestrationExecutor>;
    impl OrchestrationExecutor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda: impl IntoVal<String>) -> Self { with(empty(), "Lambda", lambda) }
        /// `Lambda`: mandatory, at most 2048 characters.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<String>) -> Self { with(self, "Lambda", value) }
    }

    /// Words of `OrchestrationType`.
    pub type OrchestrationType = Word<fn(of::OrchestrationType)>;
    impl OrchestrationType {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `CUSTOM_ORCHESTRATION`
        pub const CustomOrchestration: Self = word("CUSTOM_ORCHESTRATION");
    }

    /// `ParameterDetail`.
    pub type ParameterDetail = Fields<of::ParameterDetail>;
    impl ParameterDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<Type>) -> Self { with(empty(), "Type", type_) }
        /// `Description`: 1 to 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<Type>) -> Self { with(self, "Type", value) }
    }

    /// `PromptConfiguration`.
    pub type PromptConfiguration = Fields<of::PromptConfiguration>;
    impl PromptConfiguration {
        /// `AdditionalModelRequestFields`.
        #[track_caller] pub fn additional_model_request_fields(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalModelRequestFields", value) }
        /// `BasePromptTemplate`: 1 to 100000 characters.
        #[track_caller] pub fn base_prompt_template(self, value: impl IntoVal<String>) -> Self { with(self, "BasePromptTemplate", value) }
        /// `FoundationModel`: 1 to 2048 characters.
        #[track_caller] pub fn foundation_model(self, value: impl IntoVal<String>) -> Self { with(self, "FoundationModel", value) }
        /// `InferenceConfiguration`.
        #[track_caller] pub fn inference_configuration(self, value: impl IntoVal<InferenceConfiguration>) -> Self { with(self, "InferenceConfiguration", value) }
        /// `ParserMode`.
        #[track_caller] pub fn parser_mode(self, value: impl IntoVal<CreationMode>) -> Self { with(self, "ParserMode", value) }
        /// `PromptCreationMode`.
        #[track_caller] pub fn prompt_creation_mode(self, value: impl IntoVal<CreationMode>) -> Self { with(self, "PromptCreationMode", value) }
        /// `PromptState`.
        #[track_caller] pub fn prompt_state(self, value: impl IntoVal<PromptState>) -> Self { with(self, "PromptState", value) }
        /// `PromptType`.
        #[track_caller] pub fn prompt_type(self, value: impl IntoVal<PromptType>) -> Self { with(self, "PromptType", value) }
    }

    /// `PromptOverrideConfiguration`.
    pub type PromptOverrideConfiguration = Fields<of::PromptOverrideConfiguration>;
    impl PromptOverrideConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prompt_configurations: impl IntoVal<List<PromptConfiguration>>) -> Self { with(empty(), "PromptConfigurations", prompt_configurations) }
        /// `OverrideLambda`: at most 2048 characters.
        #[track_caller] pub fn override_lambda(self, value: impl IntoVal<String>) -> Self { with(self, "OverrideLambda", value) }
        /// `PromptConfigurations`: mandatory, at most 10 items.
        #[track_caller] pub fn prompt_configurations(self, value: impl IntoVal<List<PromptConfiguration>>) -> Self { with(self, "PromptConfigurations", value) }
    }

    /// Words of `PromptState`.
    pub type PromptState = Word<fn(of::PromptState)>;
    impl PromptState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `PromptType`.
    pub type PromptType = Word<fn(of::PromptType)>;
    impl PromptType {
        /// `PRE_PROCESSING`
        pub const PreProcessing: Self = word("PRE_PROCESSING");
        /// `ORCHESTRATION`
        pub const Orchestration: Self = word("ORCHESTRATION");
        /// `POST_PROCESSING`
        pub const PostProcessing: Self = word("POST_PROCESSING");
        /// `ROUTING_CLASSIFIER`
        pub const RoutingClassifier: Self = word("ROUTING_CLASSIFIER");
        /// `MEMORY_SUMMARIZATION`
        pub const MemorySummarization: Self = word("MEMORY_SUMMARIZATION");
        /// `KNOWLEDGE_BASE_RESPONSE_GENERATION`
        pub const KnowledgeBaseResponseGeneration: Self = word("KNOWLEDGE_BASE_RESPONSE_GENERATION");
    }

    /// Words of `RelayConversationHistory`.
    pub type RelayConversationHistory = Word<fn(of::RelayConversationHistory)>;
    impl RelayConversationHistory {
        /// `TO_COLLABORATOR`
        pub const ToCollaborator: Self = word("TO_COLLABORATOR");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `RequireConfirmation`.
    pub type RequireConfirmation = Word<fn(of::RequireConfirmation)>;
    impl RequireConfirmation {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `S3Identifier`.
    pub type S3Identifier = Fields<of::S3Identifier>;
    impl S3Identifier {
        /// `S3BucketName`: 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3ObjectKey`: 1 to 1024 characters, matches `^[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`.
        #[track_caller] pub fn s3_object_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectKey", value) }
    }

    /// `SessionSummaryConfiguration`.
    pub type SessionSummaryConfiguration = Fields<of::SessionSummaryConfiguration>;
    impl SessionSummaryConfiguration {
        /// `MaxRecentSessions`.
        #[track_caller] pub fn max_recent_sessions(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxRecentSessions", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `string`
        pub const String: Self = word("string");
        /// `number`
        pub const Number: Self = word("number");
        /// `integer`
        pub const Integer: Self = word("integer");
        /// `boolean`
        pub const Boolean: Self = word("boolean");
        /// `array`
        pub const Array: Self = word("array");
    }
}

/// [`AWS::Bedrock::AgentAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html).
///
/// What `Ref` returns: a text of AgentId, AgentAliasId.
pub type CfnAgentAlias = Handle<of::CfnAgentAlias>;
impl cfn::ResourceType for of::CfnAgentAlias { const TYPE: &'static str = "AWS::Bedrock::AgentAlias"; type Tags = cfn::TagMap; type Props = CfnAgentAliasProps; type Reference = String; }
impl CfnAgentAlias {
    /// The attribute `AgentAliasArn`.
    #[inline] pub fn attr_agent_alias_arn(&self) -> Val<Is<kinds::AgentAliasArn>> { cfn::attribute(&self.0, "AgentAliasArn") }
    /// The attribute `AgentAliasHistoryEvents`.
    #[inline] pub fn attr_agent_alias_history_events(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "AgentAliasHistoryEvents") }
    /// The attribute `AgentAliasId`.
    #[inline] pub fn attr_agent_alias_id(&self) -> Val<String> { cfn::attribute(&self.0, "AgentAliasId") }
    /// The attribute `AgentAliasStatus`: one of `CREATING`, `PREPARED`, `FAILED`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_agent_alias_status(&self) -> Val<String> { cfn::attribute(&self.0, "AgentAliasStatus") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAgentAlias`].
///
/// Mandatory: `AgentAliasName`, `AgentId`.
///
/// A change replaces the resource: `AgentId`.
pub type CfnAgentAliasProps = Fields<of::CfnAgentAlias>;
impl CfnAgentAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(agent_alias_name: impl IntoVal<String>, agent_id: impl IntoVal<String>) -> Self { with(with(empty(), "AgentAliasName", agent_alias_name), "AgentId", agent_id) }
    /// `AgentAliasName`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn agent_alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "AgentAliasName", value) }
    /// `AgentId`: mandatory, matches `^[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn agent_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentId", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RoutingConfiguration`: at most 1 item.
    #[track_caller] pub fn routing_configuration(self, value: impl IntoVal<List<cfn_agent_alias::AgentAliasRoutingConfigurationListItem>>) -> Self { with(self, "RoutingConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAgentAlias`].
pub mod cfn_agent_alias {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AgentAliasRoutingConfigurationListItem {} }

    /// `AgentAliasRoutingConfigurationListItem`.
    pub type AgentAliasRoutingConfigurationListItem = Fields<of::AgentAliasRoutingConfigurationListItem>;
    impl AgentAliasRoutingConfigurationListItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent_version: impl IntoVal<String>) -> Self { with(empty(), "AgentVersion", agent_version) }
        /// `AgentVersion`: mandatory, 1 to 5 characters, matches `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`.
        #[track_caller] pub fn agent_version(self, value: impl IntoVal<String>) -> Self { with(self, "AgentVersion", value) }
    }
}

/// [`AWS::Bedrock::ApplicationInferenceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html).
///
/// What `Ref` returns: `InferenceProfileIdentifier`.
pub type CfnApplicationInferenceProfile = Handle<of::CfnApplicationInferenceProfile>;
impl cfn::ResourceType for of::CfnApplicationInferenceProfile { const TYPE: &'static str = "AWS::Bedrock::ApplicationInferenceProfile"; type Tags = cfn::TagList; type Props = CfnApplicationInferenceProfileProps; type Reference = String; }
impl CfnApplicationInferenceProfile {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `InferenceProfileArn`.
    #[inline] pub fn attr_inference_profile_arn(&self) -> Val<Is<kinds::ApplicationInferenceProfileArn>> { cfn::attribute(&self.0, "InferenceProfileArn") }
    /// The attribute `InferenceProfileId`.
    #[inline] pub fn attr_inference_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "InferenceProfileId") }
    /// The attribute `InferenceProfileIdentifier`.
    #[inline] pub fn attr_inference_profile_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "InferenceProfileIdentifier") }
    /// The attribute `Models`.
    #[inline] pub fn attr_models(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Models") }
    /// The attribute `Status`: one of `ACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `APPLICATION`, `SYSTEM_DEFINED`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnApplicationInferenceProfile`].
///
/// Mandatory: `InferenceProfileName`.
///
/// A change replaces the resource: `Description`, `InferenceProfileName`, `ModelSource`.
pub type CfnApplicationInferenceProfileProps = Fields<of::CfnApplicationInferenceProfile>;
impl CfnApplicationInferenceProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(inference_profile_name: impl IntoVal<String>) -> Self { with(empty(), "InferenceProfileName", inference_profile_name) }
    /// `Description`: 1 to 200 characters, matches `^([0-9a-zA-Z:.][ _-]?)+$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InferenceProfileName`: mandatory, 1 to 64 characters, matches `^([0-9a-zA-Z][ _-]?)+$`. Changing it replaces the resource.
    #[track_caller] pub fn inference_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceProfileName", value) }
    /// `ModelSource`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn model_source(self, value: impl IntoVal<cfn_application_inference_profile::ModelSource>) -> Self { with(self, "ModelSource", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application_inference_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplicationInferenceProfile`].
pub mod cfn_application_inference_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ModelSource {} pub enum Tag {} }

    /// `ModelSource`.
    pub type ModelSource = Fields<of::ModelSource>;
    impl ModelSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(copy_from: impl IntoVal<String>) -> Self { with(empty(), "CopyFrom", copy_from) }
        /// `CopyFrom`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn copy_from(self, value: impl IntoVal<String>) -> Self { with(self, "CopyFrom", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Bedrock::AutomatedReasoningPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html).
///
/// What `Ref` returns: `PolicyArn`.
pub type CfnAutomatedReasoningPolicy = Handle<of::CfnAutomatedReasoningPolicy>;
impl cfn::ResourceType for of::CfnAutomatedReasoningPolicy { const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicy"; type Tags = cfn::TagList; type Props = CfnAutomatedReasoningPolicyProps; type Reference = Is<kinds::AutomatedReasoningPolicyArn>; }
impl CfnAutomatedReasoningPolicy {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DefinitionHash`.
    #[inline] pub fn attr_definition_hash(&self) -> Val<String> { cfn::attribute(&self.0, "DefinitionHash") }
    /// The attribute `KmsKeyArn`.
    #[inline] pub fn attr_kms_key_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "KmsKeyArn") }
    /// The attribute `PolicyArn`.
    #[inline] pub fn attr_policy_arn(&self) -> Val<Is<kinds::AutomatedReasoningPolicyArn>> { cfn::attribute(&self.0, "PolicyArn") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnAutomatedReasoningPolicy`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyId`.
pub type CfnAutomatedReasoningPolicyProps = Fields<of::CfnAutomatedReasoningPolicy>;
impl CfnAutomatedReasoningPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters, matches `^[\s\S]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ForceDelete`: default `false`. Write-only.
    #[track_caller] pub fn force_delete(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceDelete", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[0-9a-zA-Z-_ ]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyDefinition`. Write-only.
    #[track_caller] pub fn policy_definition(self, value: impl IntoVal<cfn_automated_reasoning_policy::PolicyDefinition>) -> Self { with(self, "PolicyDefinition", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_automated_reasoning_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAutomatedReasoningPolicy`].
pub mod cfn_automated_reasoning_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_inference_profile::{Tag};
    mod of { pub enum PolicyDefinition {} impl ias_core::Optional for PolicyDefinition {} pub enum PolicyDefinitionRule {} pub enum PolicyDefinitionType {} pub enum PolicyDefinitionTypeValue {} pub enum PolicyDefinitionVariable {} }

    /// `PolicyDefinition`.
    pub type PolicyDefinition = Fields<of::PolicyDefinition>;
    impl PolicyDefinition {
        /// `Rules`: at most 500 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<PolicyDefinitionRule>>) -> Self { with(self, "Rules", value) }
        /// `Types`: at most 50 items.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<PolicyDefinitionType>>) -> Self { with(self, "Types", value) }
        /// `Variables`: at most 200 items.
        #[track_caller] pub fn variables(self, value: impl IntoVal<List<PolicyDefinitionVariable>>) -> Self { with(self, "Variables", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `PolicyDefinitionRule`.
    pub type PolicyDefinitionRule = Fields<of::PolicyDefinitionRule>;
    impl PolicyDefinitionRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "Expression", expression) }
        /// `AlternateExpression`: at most 2048 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn alternate_expression(self, value: impl IntoVal<String>) -> Self { with(self, "AlternateExpression", value) }
        /// `Expression`: mandatory, at most 2048 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: mandatory, exactly 12 characters, matches `^[A-Z][0-9A-Z]{11}$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `PolicyDefinitionType`.
    pub type PolicyDefinitionType = Fields<of::PolicyDefinitionType>;
    impl PolicyDefinitionType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, values: impl IntoVal<List<PolicyDefinitionTypeValue>>) -> Self { with(with(empty(), "Name", name), "Values", values) }
        /// `Description`: at most 1024 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: mandatory, 1 to 50 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<PolicyDefinitionTypeValue>>) -> Self { with(self, "Values", value) }
    }

    /// `PolicyDefinitionTypeValue`.
    pub type PolicyDefinitionTypeValue = Fields<of::PolicyDefinitionTypeValue>;
    impl PolicyDefinitionTypeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Description`: at most 1024 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Value`: mandatory, 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `PolicyDefinitionVariable`.
    pub type PolicyDefinitionVariable = Fields<of::PolicyDefinitionVariable>;
    /// What [`PolicyDefinitionVariable`] cannot do without.
    pub struct PolicyDefinitionVariableRequired<A, B, C> {
        /// `Name`: 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_]+$`.
        pub name: A,
        /// `Type`: 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_]+$`.
        pub type_: B,
        /// `Description`: at most 1024 characters, matches `^[\s\S]+$`.
        pub description: C,
    }
    impl PolicyDefinitionVariable {
        /// Takes what is mandatory, by name: [`PolicyDefinitionVariableRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: PolicyDefinitionVariableRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Type", required.type_), "Description", required.description) }
        /// `Description`: mandatory, at most 1024 characters, matches `^[\s\S]+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory, 1 to 64 characters, matches `^[A-Za-z][A-Za-z0-9_]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::Bedrock::AutomatedReasoningPolicyVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html).
///
/// What `Ref` returns: a text of PolicyArn, Version.
pub type CfnAutomatedReasoningPolicyVersion = Handle<of::CfnAutomatedReasoningPolicyVersion>;
impl cfn::ResourceType for of::CfnAutomatedReasoningPolicyVersion { const TYPE: &'static str = "AWS::Bedrock::AutomatedReasoningPolicyVersion"; type Tags = cfn::TagList; type Props = CfnAutomatedReasoningPolicyVersionProps; type Reference = String; }
impl CfnAutomatedReasoningPolicyVersion {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DefinitionHash`.
    #[inline] pub fn attr_definition_hash(&self) -> Val<String> { cfn::attribute(&self.0, "DefinitionHash") }
    /// The attribute `Description`.
    #[inline] pub fn attr_description(&self) -> Val<String> { cfn::attribute(&self.0, "Description") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnAutomatedReasoningPolicyVersion`].
///
/// Mandatory: `PolicyArn`.
///
/// A change replaces the resource: `LastUpdatedDefinitionHash`, `PolicyArn`, `Tags`.
pub type CfnAutomatedReasoningPolicyVersionProps = Fields<of::CfnAutomatedReasoningPolicyVersion>;
impl CfnAutomatedReasoningPolicyVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_arn: impl IntoVal<String>) -> Self { with(empty(), "PolicyArn", policy_arn) }
    /// `LastUpdatedDefinitionHash`: exactly 128 characters, matches `^[0-9a-z]{128}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn last_updated_definition_hash(self, value: impl IntoVal<String>) -> Self { with(self, "LastUpdatedDefinitionHash", value) }
    /// `PolicyArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy\/[a-z0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
    /// `Tags`: at most 200 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_automated_reasoning_policy_version::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAutomatedReasoningPolicyVersion`].
pub mod cfn_automated_reasoning_policy_version {
    pub use super::cfn_application_inference_profile::{Tag};
}

/// [`AWS::Bedrock::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html).
///
/// What `Ref` returns: `BlueprintArn`.
pub type CfnBlueprint = Handle<of::CfnBlueprint>;
impl cfn::ResourceType for of::CfnBlueprint { const TYPE: &'static str = "AWS::Bedrock::Blueprint"; type Tags = cfn::TagList; type Props = CfnBlueprintProps; type Reference = Is<kinds::BedrockBlueprintArn>; }
impl CfnBlueprint {
    /// The attribute `BlueprintArn`.
    #[inline] pub fn attr_blueprint_arn(&self) -> Val<Is<kinds::BedrockBlueprintArn>> { cfn::attribute(&self.0, "BlueprintArn") }
    /// The attribute `BlueprintStage`: one of `DEVELOPMENT`, `LIVE`.
    #[inline] pub fn attr_blueprint_stage(&self) -> Val<String> { cfn::attribute(&self.0, "BlueprintStage") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnBlueprint`].
///
/// Mandatory: `BlueprintName`, `Schema`, `Type`.
///
/// A change replaces the resource: `BlueprintName`, `Type`.
pub type CfnBlueprintProps = Fields<of::CfnBlueprint>;
/// What [`CfnBlueprintProps`] cannot do without.
pub struct CfnBlueprintPropsRequired<A, B, C> {
    /// `BlueprintName`: 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    pub blueprint_name: A,
    /// `Schema`.
    pub schema: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnBlueprintProps {
    /// Takes what is mandatory, by name: [`CfnBlueprintPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Json>, C: IntoVal<cfn_blueprint::Type>>(required: CfnBlueprintPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "BlueprintName", required.blueprint_name), "Schema", required.schema), "Type", required.type_) }
    /// `BlueprintName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn blueprint_name(self, value: impl IntoVal<String>) -> Self { with(self, "BlueprintName", value) }
    /// `KmsEncryptionContext`.
    #[track_caller] pub fn kms_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "KmsEncryptionContext", value) }
    /// `KmsKeyId`: 1 to 2048 characters.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Schema`: mandatory.
    #[track_caller] pub fn schema(self, value: impl IntoVal<Json>) -> Self { with(self, "Schema", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_blueprint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_blueprint::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnBlueprint`].
pub mod cfn_blueprint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_inference_profile::{Tag};
    mod of { pub enum Type {} }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `DOCUMENT`
        pub const Document: Self = word("DOCUMENT");
        /// `IMAGE`
        pub const Image: Self = word("IMAGE");
        /// `AUDIO`
        pub const Audio: Self = word("AUDIO");
        /// `VIDEO`
        pub const Video: Self = word("VIDEO");
    }
}

/// [`AWS::Bedrock::DataAutomationLibrary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html).
///
/// What `Ref` returns: `LibraryArn`.
pub type CfnDataAutomationLibrary = Handle<of::CfnDataAutomationLibrary>;
impl cfn::ResourceType for of::CfnDataAutomationLibrary { const TYPE: &'static str = "AWS::Bedrock::DataAutomationLibrary"; type Tags = cfn::TagList; type Props = CfnDataAutomationLibraryProps; type Reference = Is<kinds::DataAutomationLibraryArn>; }
impl CfnDataAutomationLibrary {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `EntityTypes`.
    #[inline] pub fn attr_entity_types(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "EntityTypes") }
    /// The attribute `LibraryArn`.
    #[inline] pub fn attr_library_arn(&self) -> Val<Is<kinds::DataAutomationLibraryArn>> { cfn::attribute(&self.0, "LibraryArn") }
    /// The attribute `Status`: one of `ACTIVE`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDataAutomationLibrary`].
///
/// Mandatory: `LibraryName`.
///
/// A change replaces the resource: `EncryptionConfiguration`, `LibraryName`.
pub type CfnDataAutomationLibraryProps = Fields<of::CfnDataAutomationLibrary>;
impl CfnDataAutomationLibraryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(library_name: impl IntoVal<String>) -> Self { with(empty(), "LibraryName", library_name) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_data_automation_library::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `LibraryDescription`: at most 300 characters.
    #[track_caller] pub fn library_description(self, value: impl IntoVal<String>) -> Self { with(self, "LibraryDescription", value) }
    /// `LibraryName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn library_name(self, value: impl IntoVal<String>) -> Self { with(self, "LibraryName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_automation_library::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataAutomationLibrary`].
pub mod cfn_data_automation_library {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_inference_profile::{Tag};
    mod of { pub enum EncryptionConfiguration {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_id: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(empty(), "KmsKeyId", kms_key_id) }
        /// `KmsEncryptionContext`.
        #[track_caller] pub fn kms_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "KmsEncryptionContext", value) }
        /// `KmsKeyId`: mandatory, 1 to 2048 characters, matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]+$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }
}

/// [`AWS::Bedrock::DataAutomationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html).
///
/// What `Ref` returns: `ProjectArn`.
pub type CfnDataAutomationProject = Handle<of::CfnDataAutomationProject>;
impl cfn::ResourceType for of::CfnDataAutomationProject { const TYPE: &'static str = "AWS::Bedrock::DataAutomationProject"; type Tags = cfn::TagList; type Props = CfnDataAutomationProjectProps; type Reference = Is<kinds::DataAutomationProjectArn>; }
impl CfnDataAutomationProject {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `ProjectArn`.
    #[inline] pub fn attr_project_arn(&self) -> Val<Is<kinds::DataAutomationProjectArn>> { cfn::attribute(&self.0, "ProjectArn") }
    /// The attribute `ProjectStage`: one of `DEVELOPMENT`, `LIVE`.
    #[inline] pub fn attr_project_stage(&self) -> Val<String> { cfn::attribute(&self.0, "ProjectStage") }
    /// The attribute `Status`: one of `COMPLETED`, `IN_PROGRESS`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDataAutomationProject`].
///
/// Mandatory: `ProjectName`.
///
/// A change replaces the resource: `ProjectName`, `ProjectType`.
pub type CfnDataAutomationProjectProps = Fields<of::CfnDataAutomationProject>;
impl CfnDataAutomationProjectProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(project_name: impl IntoVal<String>) -> Self { with(empty(), "ProjectName", project_name) }
    /// `CustomOutputConfiguration`.
    #[track_caller] pub fn custom_output_configuration(self, value: impl IntoVal<cfn_data_automation_project::CustomOutputConfiguration>) -> Self { with(self, "CustomOutputConfiguration", value) }
    /// `KmsEncryptionContext`.
    #[track_caller] pub fn kms_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "KmsEncryptionContext", value) }
    /// `KmsKeyId`: 1 to 2048 characters.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `OverrideConfiguration`.
    #[track_caller] pub fn override_configuration(self, value: impl IntoVal<cfn_data_automation_project::OverrideConfiguration>) -> Self { with(self, "OverrideConfiguration", value) }
    /// `ProjectDescription`.
    #[track_caller] pub fn project_description(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectDescription", value) }
    /// `ProjectName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn project_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectName", value) }
    /// `ProjectType`. Changing it replaces the resource.
    #[track_caller] pub fn project_type(self, value: impl IntoVal<cfn_data_automation_project::ProjectType>) -> Self { with(self, "ProjectType", value) }
    /// `StandardOutputConfiguration`.
    #[track_caller] pub fn standard_output_configuration(self, value: impl IntoVal<cfn_data_automation_project::StandardOutputConfiguration>) -> Self { with(self, "StandardOutputConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_automation_project::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataAutomationProject`].
pub mod cfn_data_automation_project {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_inference_profile::{Tag};
    mod of { pub enum AudioExtractionCategory {} pub enum AudioExtractionCategoryType {} pub enum AudioExtractionCategoryTypeConfiguration {} impl ias_core::Optional for AudioExtractionCategoryTypeConfiguration {} pub enum AudioGenerativeOutputLanguage {} pub enum AudioLanguageConfiguration {} impl ias_core::Optional for AudioLanguageConfiguration {} pub enum AudioOverrideConfiguration {} impl ias_core::Optional for AudioOverrideConfiguration {} pub enum AudioStandardExtraction {} pub enum AudioStandardGenerativeField {} pub enum AudioStandardGenerativeFieldType {} pub enum AudioStandardOutputConfiguration {} impl ias_core::Optional for AudioStandardOutputConfiguration {} pub enum BlueprintItem {} pub enum BlueprintStage {} pub enum ChannelLabelingConfiguration {} pub enum CustomOutputConfiguration {} impl ias_core::Optional for CustomOutputConfiguration {} pub enum DesiredModality {} pub enum DocumentBoundingBox {} pub enum DocumentExtractionGranularity {} impl ias_core::Optional for DocumentExtractionGranularity {} pub enum DocumentExtractionGranularityType {} pub enum DocumentOutputAdditionalFileFormat {} pub enum DocumentOutputFormat {} pub enum DocumentOutputTextFormat {} impl ias_core::Optional for DocumentOutputTextFormat {} pub enum DocumentOutputTextFormatType {} pub enum DocumentOverrideConfiguration {} impl ias_core::Optional for DocumentOverrideConfiguration {} pub enum DocumentStandardExtraction {} pub enum DocumentStandardGenerativeField {} pub enum DocumentStandardOutputConfiguration {} impl ias_core::Optional for DocumentStandardOutputConfiguration {} pub enum ImageBoundingBox {} pub enum ImageExtractionCategory {} pub enum ImageExtractionCategoryType {} pub enum ImageOverrideConfiguration {} impl ias_core::Optional for ImageOverrideConfiguration {} pub enum ImageStandardExtraction {} pub enum ImageStandardGenerativeField {} pub enum ImageStandardGenerativeFieldType {} pub enum ImageStandardOutputConfiguration {} impl ias_core::Optional for ImageStandardOutputConfiguration {} pub enum Language {} pub enum ModalityProcessingConfiguration {} impl ias_core::Optional for ModalityProcessingConfiguration {} pub enum ModalityRoutingConfiguration {} impl ias_core::Optional for ModalityRoutingConfiguration {} pub enum OverrideConfiguration {} impl ias_core::Optional for OverrideConfiguration {} pub enum PiiEntitiesConfiguration {} impl ias_core::Optional for PiiEntitiesConfiguration {} pub enum PiiEntityTypes {} pub enum PiiRedactionMaskMode {} pub enum ProjectType {} pub enum SensitiveDataConfiguration {} impl ias_core::Optional for SensitiveDataConfiguration {} pub enum SensitiveDataDetectionMode {} pub enum SensitiveDataDetectionScope {} pub enum SpeakerLabelingConfiguration {} pub enum SplitterConfiguration {} impl ias_core::Optional for SplitterConfiguration {} pub enum StandardOutputConfiguration {} impl ias_core::Optional for StandardOutputConfiguration {} pub enum State {} pub enum TranscriptConfiguration {} impl ias_core::Optional for TranscriptConfiguration {} pub enum VideoBoundingBox {} pub enum VideoExtractionCategory {} pub enum VideoExtractionCategoryType {} pub enum VideoOverrideConfiguration {} impl ias_core::Optional for VideoOverrideConfiguration {} pub enum VideoStandardExtraction {} pub enum VideoStandardGenerativeField {} pub enum VideoStandardGenerativeFieldType {} pub enum VideoStandardOutputConfiguration {} impl ias_core::Optional for VideoStandardOutputConfiguration {} }

    /// `AudioExtractionCategory`.
    pub type AudioExtractionCategory = Fields<of::AudioExtractionCategory>;
    impl AudioExtractionCategory {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
        /// `TypeConfiguration`.
        #[track_caller] pub fn type_configuration(self, value: impl IntoVal<AudioExtractionCategoryTypeConfiguration>) -> Self { with(self, "TypeConfiguration", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<AudioExtractionCategoryType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `AudioExtractionCategoryType`.
    pub type AudioExtractionCategoryType = Word<fn(of::AudioExtractionCategoryType)>;
    impl AudioExtractionCategoryType {
        /// `AUDIO_CONTENT_MODERATION`
        pub const AudioContentModeration: Self = word("AUDIO_CONTENT_MODERATION");
        /// `TRANSCRIPT`
        pub const Transcript: Self = word("TRANSCRIPT");
        /// `TOPIC_CONTENT_MODERATION`
        pub const TopicContentModeration: Self = word("TOPIC_CONTENT_MODERATION");
    }

    /// `AudioExtractionCategoryTypeConfiguration`.
    pub type AudioExtractionCategoryTypeConfiguration = Fields<of::AudioExtractionCategoryTypeConfiguration>;
    impl AudioExtractionCategoryTypeConfiguration {
        /// `Transcript`.
        #[track_caller] pub fn transcript(self, value: impl IntoVal<TranscriptConfiguration>) -> Self { with(self, "Transcript", value) }
    }

    /// Words of `AudioGenerativeOutputLanguage`.
    pub type AudioGenerativeOutputLanguage = Word<fn(of::AudioGenerativeOutputLanguage)>;
    impl AudioGenerativeOutputLanguage {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `EN`
        pub const En: Self = word("EN");
    }

    /// `AudioLanguageConfiguration`.
    pub type AudioLanguageConfiguration = Fields<of::AudioLanguageConfiguration>;
    impl AudioLanguageConfiguration {
        /// `GenerativeOutputLanguage`.
        #[track_caller] pub fn generative_output_language(self, value: impl IntoVal<AudioGenerativeOutputLanguage>) -> Self { with(self, "GenerativeOutputLanguage", value) }
        /// `IdentifyMultipleLanguages`.
        #[track_caller] pub fn identify_multiple_languages(self, value: impl IntoVal<bool>) -> Self { with(self, "IdentifyMultipleLanguages", value) }
        /// `InputLanguages`.
        #[track_caller] pub fn input_languages(self, value: impl IntoVal<List<Language>>) -> Self { with(self, "InputLanguages", value) }
    }

    /// `AudioOverrideConfiguration`.
    pub type AudioOverrideConfiguration = Fields<of::AudioOverrideConfiguration>;
    impl AudioOverrideConfiguration {
        /// `LanguageConfiguration`.
        #[track_caller] pub fn language_configuration(self, value: impl IntoVal<AudioLanguageConfiguration>) -> Self { with(self, "LanguageConfiguration", value) }
        /// `ModalityProcessing`.
        #[track_caller] pub fn modality_processing(self, value: impl IntoVal<ModalityProcessingConfiguration>) -> Self { with(self, "ModalityProcessing", value) }
        /// `SensitiveDataConfiguration`.
        #[track_caller] pub fn sensitive_data_configuration(self, value: impl IntoVal<SensitiveDataConfiguration>) -> Self { with(self, "SensitiveDataConfiguration", value) }
    }

    /// `AudioStandardExtraction`.
    pub type AudioStandardExtraction = Fields<of::AudioStandardExtraction>;
    impl AudioStandardExtraction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(category: impl IntoVal<AudioExtractionCategory>) -> Self { with(empty(), "Category", category) }
        /// `Category`: mandatory.
        #[track_caller] pub fn category(self, value: impl IntoVal<AudioExtractionCategory>) -> Self { with(self, "Category", value) }
    }

    /// `AudioStandardGenerativeField`.
    pub type AudioStandardGenerativeField = Fields<of::AudioStandardGenerativeField>;
    impl AudioStandardGenerativeField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<AudioStandardGenerativeFieldType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `AudioStandardGenerativeFieldType`.
    pub type AudioStandardGenerativeFieldType = Word<fn(of::AudioStandardGenerativeFieldType)>;
    impl AudioStandardGenerativeFieldType {
        /// `AUDIO_SUMMARY`
        pub const AudioSummary: Self = word("AUDIO_SUMMARY");
        /// `IAB`
        pub const Iab: Self = word("IAB");
        /// `TOPIC_SUMMARY`
        pub const TopicSummary: Self = word("TOPIC_SUMMARY");
    }

    /// `AudioStandardOutputConfiguration`.
    pub type AudioStandardOutputConfiguration = Fields<of::AudioStandardOutputConfiguration>;
    impl AudioStandardOutputConfiguration {
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<AudioStandardExtraction>) -> Self { with(self, "Extraction", value) }
        /// `GenerativeField`.
        #[track_caller] pub fn generative_field(self, value: impl IntoVal<AudioStandardGenerativeField>) -> Self { with(self, "GenerativeField", value) }
    }

    /// `BlueprintItem`.
    pub type BlueprintItem = Fields<of::BlueprintItem>;
    impl BlueprintItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(blueprint_arn: impl IntoVal<String>) -> Self { with(empty(), "BlueprintArn", blueprint_arn) }
        /// `BlueprintArn`: mandatory, at most 128 characters.
        #[track_caller] pub fn blueprint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BlueprintArn", value) }
        /// `BlueprintStage`.
        #[track_caller] pub fn blueprint_stage(self, value: impl IntoVal<BlueprintStage>) -> Self { with(self, "BlueprintStage", value) }
        /// `BlueprintVersion`: 1 to 128 characters, matches `^[0-9]*$`.
        #[track_caller] pub fn blueprint_version(self, value: impl IntoVal<String>) -> Self { with(self, "BlueprintVersion", value) }
    }

    /// Words of `BlueprintStage`.
    pub type BlueprintStage = Word<fn(of::BlueprintStage)>;
    impl BlueprintStage {
        /// `DEVELOPMENT`
        pub const Development: Self = word("DEVELOPMENT");
        /// `LIVE`
        pub const Live: Self = word("LIVE");
    }

    /// `ChannelLabelingConfiguration`.
    pub type ChannelLabelingConfiguration = Fields<of::ChannelLabelingConfiguration>;
    impl ChannelLabelingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `CustomOutputConfiguration`.
    pub type CustomOutputConfiguration = Fields<of::CustomOutputConfiguration>;
    impl CustomOutputConfiguration {
        /// `Blueprints`.
        #[track_caller] pub fn blueprints(self, value: impl IntoVal<List<BlueprintItem>>) -> Self { with(self, "Blueprints", value) }
    }

    /// Words of `DesiredModality`.
    pub type DesiredModality = Word<fn(of::DesiredModality)>;
    impl DesiredModality {
        /// `DOCUMENT`
        pub const Document: Self = word("DOCUMENT");
        /// `IMAGE`
        pub const Image: Self = word("IMAGE");
        /// `VIDEO`
        pub const Video: Self = word("VIDEO");
        /// `AUDIO`
        pub const Audio: Self = word("AUDIO");
    }

    /// `DocumentBoundingBox`.
    pub type DocumentBoundingBox = Fields<of::DocumentBoundingBox>;
    impl DocumentBoundingBox {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `DocumentExtractionGranularity`.
    pub type DocumentExtractionGranularity = Fields<of::DocumentExtractionGranularity>;
    impl DocumentExtractionGranularity {
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<DocumentExtractionGranularityType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `DocumentExtractionGranularityType`.
    pub type DocumentExtractionGranularityType = Word<fn(of::DocumentExtractionGranularityType)>;
    impl DocumentExtractionGranularityType {
        /// `DOCUMENT`
        pub const Document: Self = word("DOCUMENT");
        /// `PAGE`
        pub const Page: Self = word("PAGE");
        /// `ELEMENT`
        pub const Element: Self = word("ELEMENT");
        /// `WORD`
        pub const Word: Self = word("WORD");
        /// `LINE`
        pub const Line: Self = word("LINE");
    }

    /// `DocumentOutputAdditionalFileFormat`.
    pub type DocumentOutputAdditionalFileFormat = Fields<of::DocumentOutputAdditionalFileFormat>;
    impl DocumentOutputAdditionalFileFormat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `DocumentOutputFormat`.
    pub type DocumentOutputFormat = Fields<of::DocumentOutputFormat>;
    impl DocumentOutputFormat {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(additional_file_format: impl IntoVal<DocumentOutputAdditionalFileFormat>, text_format: impl IntoVal<DocumentOutputTextFormat>) -> Self { with(with(empty(), "AdditionalFileFormat", additional_file_format), "TextFormat", text_format) }
        /// `AdditionalFileFormat`: mandatory.
        #[track_caller] pub fn additional_file_format(self, value: impl IntoVal<DocumentOutputAdditionalFileFormat>) -> Self { with(self, "AdditionalFileFormat", value) }
        /// `TextFormat`: mandatory.
        #[track_caller] pub fn text_format(self, value: impl IntoVal<DocumentOutputTextFormat>) -> Self { with(self, "TextFormat", value) }
    }

    /// `DocumentOutputTextFormat`.
    pub type DocumentOutputTextFormat = Fields<of::DocumentOutputTextFormat>;
    impl DocumentOutputTextFormat {
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<DocumentOutputTextFormatType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `DocumentOutputTextFormatType`.
    pub type DocumentOutputTextFormatType = Word<fn(of::DocumentOutputTextFormatType)>;
    impl DocumentOutputTextFormatType {
        /// `PLAIN_TEXT`
        pub const PlainText: Self = word("PLAIN_TEXT");
        /// `MARKDOWN`
        pub const Markdown: Self = word("MARKDOWN");
        /// `HTML`
        pub const Html: Self = word("HTML");
        /// `CSV`
        pub const Csv: Self = word("CSV");
    }

    /// `DocumentOverrideConfiguration`.
    pub type DocumentOverrideConfiguration = Fields<of::DocumentOverrideConfiguration>;
    impl DocumentOverrideConfiguration {
        /// `ModalityProcessing`.
        #[track_caller] pub fn modality_processing(self, value: impl IntoVal<ModalityProcessingConfiguration>) -> Self { with(self, "ModalityProcessing", value) }
        /// `SensitiveDataConfiguration`.
        #[track_caller] pub fn sensitive_data_configuration(self, value: impl IntoVal<SensitiveDataConfiguration>) -> Self { with(self, "SensitiveDataConfiguration", value) }
        /// `Splitter`.
        #[track_caller] pub fn splitter(self, value: impl IntoVal<SplitterConfiguration>) -> Self { with(self, "Splitter", value) }
    }

    /// `DocumentStandardExtraction`.
    pub type DocumentStandardExtraction = Fields<of::DocumentStandardExtraction>;
    impl DocumentStandardExtraction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bounding_box: impl IntoVal<DocumentBoundingBox>, granularity: impl IntoVal<DocumentExtractionGranularity>) -> Self { with(with(empty(), "BoundingBox", bounding_box), "Granularity", granularity) }
        /// `BoundingBox`: mandatory.
        #[track_caller] pub fn bounding_box(self, value: impl IntoVal<DocumentBoundingBox>) -> Self { with(self, "BoundingBox", value) }
        /// `Granularity`: mandatory.
        #[track_caller] pub fn granularity(self, value: impl IntoVal<DocumentExtractionGranularity>) -> Self { with(self, "Granularity", value) }
    }

    /// `DocumentStandardGenerativeField`.
    pub type DocumentStandardGenerativeField = Fields<of::DocumentStandardGenerativeField>;
    impl DocumentStandardGenerativeField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `DocumentStandardOutputConfiguration`.
    pub type DocumentStandardOutputConfiguration = Fields<of::DocumentStandardOutputConfiguration>;
    impl DocumentStandardOutputConfiguration {
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<DocumentStandardExtraction>) -> Self { with(self, "Extraction", value) }
        /// `GenerativeField`.
        #[track_caller] pub fn generative_field(self, value: impl IntoVal<DocumentStandardGenerativeField>) -> Self { with(self, "GenerativeField", value) }
        /// `OutputFormat`.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<DocumentOutputFormat>) -> Self { with(self, "OutputFormat", value) }
    }

    /// `ImageBoundingBox`.
    pub type ImageBoundingBox = Fields<of::ImageBoundingBox>;
    impl ImageBoundingBox {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `ImageExtractionCategory`.
    pub type ImageExtractionCategory = Fields<of::ImageExtractionCategory>;
    impl ImageExtractionCategory {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<ImageExtractionCategoryType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `ImageExtractionCategoryType`.
    pub type ImageExtractionCategoryType = Word<fn(of::ImageExtractionCategoryType)>;
    impl ImageExtractionCategoryType {
        /// `CONTENT_MODERATION`
        pub const ContentModeration: Self = word("CONTENT_MODERATION");
        /// `TEXT_DETECTION`
        pub const TextDetection: Self = word("TEXT_DETECTION");
        /// `LOGOS`
        pub const Logos: Self = word("LOGOS");
    }

    /// `ImageOverrideConfiguration`.
    pub type ImageOverrideConfiguration = Fields<of::ImageOverrideConfiguration>;
    impl ImageOverrideConfiguration {
        /// `ModalityProcessing`.
        #[track_caller] pub fn modality_processing(self, value: impl IntoVal<ModalityProcessingConfiguration>) -> Self { with(self, "ModalityProcessing", value) }
        /// `SensitiveDataConfiguration`.
        #[track_caller] pub fn sensitive_data_configuration(self, value: impl IntoVal<SensitiveDataConfiguration>) -> Self { with(self, "SensitiveDataConfiguration", value) }
    }

    /// `ImageStandardExtraction`.
    pub type ImageStandardExtraction = Fields<of::ImageStandardExtraction>;
    impl ImageStandardExtraction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bounding_box: impl IntoVal<ImageBoundingBox>, category: impl IntoVal<ImageExtractionCategory>) -> Self { with(with(empty(), "BoundingBox", bounding_box), "Category", category) }
        /// `BoundingBox`: mandatory.
        #[track_caller] pub fn bounding_box(self, value: impl IntoVal<ImageBoundingBox>) -> Self { with(self, "BoundingBox", value) }
        /// `Category`: mandatory.
        #[track_caller] pub fn category(self, value: impl IntoVal<ImageExtractionCategory>) -> Self { with(self, "Category", value) }
    }

    /// `ImageStandardGenerativeField`.
    pub type ImageStandardGenerativeField = Fields<of::ImageStandardGenerativeField>;
    impl ImageStandardGenerativeField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<ImageStandardGenerativeFieldType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `ImageStandardGenerativeFieldType`.
    pub type ImageStandardGenerativeFieldType = Word<fn(of::ImageStandardGenerativeFieldType)>;
    impl ImageStandardGenerativeFieldType {
        /// `IMAGE_SUMMARY`
        pub const ImageSummary: Self = word("IMAGE_SUMMARY");
        /// `IAB`
        pub const Iab: Self = word("IAB");
    }

    /// `ImageStandardOutputConfiguration`.
    pub type ImageStandardOutputConfiguration = Fields<of::ImageStandardOutputConfiguration>;
    impl ImageStandardOutputConfiguration {
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<ImageStandardExtraction>) -> Self { with(self, "Extraction", value) }
        /// `GenerativeField`.
        #[track_caller] pub fn generative_field(self, value: impl IntoVal<ImageStandardGenerativeField>) -> Self { with(self, "GenerativeField", value) }
    }

    /// Words of `Language`.
    pub type Language = Word<fn(of::Language)>;
    impl Language {
        /// `EN`
        pub const En: Self = word("EN");
        /// `DE`
        pub const De: Self = word("DE");
        /// `ES`
        pub const Es: Self = word("ES");
        /// `FR`
        pub const Fr: Self = word("FR");
        /// `IT`
        pub const It: Self = word("IT");
        /// `PT`
        pub const Pt: Self = word("PT");
        /// `JA`
        pub const Ja: Self = word("JA");
        /// `KO`
        pub const Ko: Self = word("KO");
        /// `CN`
        pub const Cn: Self = word("CN");
        /// `TW`
        pub const Tw: Self = word("TW");
        /// `HK`
        pub const Hk: Self = word("HK");
    }

    /// `ModalityProcessingConfiguration`.
    pub type ModalityProcessingConfiguration = Fields<of::ModalityProcessingConfiguration>;
    impl ModalityProcessingConfiguration {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `ModalityRoutingConfiguration`.
    pub type ModalityRoutingConfiguration = Fields<of::ModalityRoutingConfiguration>;
    impl ModalityRoutingConfiguration {
        /// `jpeg`.
        #[track_caller] pub fn jpeg(self, value: impl IntoVal<DesiredModality>) -> Self { with(self, "jpeg", value) }
        /// `mov`.
        #[track_caller] pub fn mov(self, value: impl IntoVal<DesiredModality>) -> Self { with(self, "mov", value) }
        /// `mp4`.
        #[track_caller] pub fn mp4(self, value: impl IntoVal<DesiredModality>) -> Self { with(self, "mp4", value) }
        /// `png`.
        #[track_caller] pub fn png(self, value: impl IntoVal<DesiredModality>) -> Self { with(self, "png", value) }
    }

    /// `OverrideConfiguration`.
    pub type OverrideConfiguration = Fields<of::OverrideConfiguration>;
    impl OverrideConfiguration {
        /// `Audio`.
        #[track_caller] pub fn audio(self, value: impl IntoVal<AudioOverrideConfiguration>) -> Self { with(self, "Audio", value) }
        /// `Document`.
        #[track_caller] pub fn document(self, value: impl IntoVal<DocumentOverrideConfiguration>) -> Self { with(self, "Document", value) }
        /// `Image`.
        #[track_caller] pub fn image(self, value: impl IntoVal<ImageOverrideConfiguration>) -> Self { with(self, "Image", value) }
        /// `ModalityRouting`.
        #[track_caller] pub fn modality_routing(self, value: impl IntoVal<ModalityRoutingConfiguration>) -> Self { with(self, "ModalityRouting", value) }
        /// `Video`.
        #[track_caller] pub fn video(self, value: impl IntoVal<VideoOverrideConfiguration>) -> Self { with(self, "Video", value) }
    }

    /// `PIIEntitiesConfiguration`.
    pub type PiiEntitiesConfiguration = Fields<of::PiiEntitiesConfiguration>;
    impl PiiEntitiesConfiguration {
        /// `PiiEntityTypes`.
        #[track_caller] pub fn pii_entity_types(self, value: impl IntoVal<List<PiiEntityTypes>>) -> Self { with(self, "PiiEntityTypes", value) }
        /// `RedactionMaskMode`.
        #[track_caller] pub fn redaction_mask_mode(self, value: impl IntoVal<PiiRedactionMaskMode>) -> Self { with(self, "RedactionMaskMode", value) }
    }

    /// Words of `PIIEntityTypes`.
    pub type PiiEntityTypes = Word<fn(of::PiiEntityTypes)>;
    impl PiiEntityTypes {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ADDRESS`
        pub const Address: Self = word("ADDRESS");
        /// `AGE`
        pub const Age: Self = word("AGE");
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
        /// `PHONE`
        pub const Phone: Self = word("PHONE");
        /// `USERNAME`
        pub const Username: Self = word("USERNAME");
        /// `PASSWORD`
        pub const Password: Self = word("PASSWORD");
        /// `DRIVER_ID`
        pub const DriverId: Self = word("DRIVER_ID");
        /// `LICENSE_PLATE`
        pub const LicensePlate: Self = word("LICENSE_PLATE");
        /// `VEHICLE_IDENTIFICATION_NUMBER`
        pub const VehicleIdentificationNumber: Self = word("VEHICLE_IDENTIFICATION_NUMBER");
        /// `CREDIT_DEBIT_CARD_CVV`
        pub const CreditDebitCardCvv: Self = word("CREDIT_DEBIT_CARD_CVV");
        /// `CREDIT_DEBIT_CARD_EXPIRY`
        pub const CreditDebitCardExpiry: Self = word("CREDIT_DEBIT_CARD_EXPIRY");
        /// `CREDIT_DEBIT_CARD_NUMBER`
        pub const CreditDebitCardNumber: Self = word("CREDIT_DEBIT_CARD_NUMBER");
        /// `PIN`
        pub const Pin: Self = word("PIN");
        /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
        pub const InternationalBankAccountNumber: Self = word("INTERNATIONAL_BANK_ACCOUNT_NUMBER");
        /// `SWIFT_CODE`
        pub const SwiftCode: Self = word("SWIFT_CODE");
        /// `IP_ADDRESS`
        pub const IpAddress: Self = word("IP_ADDRESS");
        /// `MAC_ADDRESS`
        pub const MacAddress: Self = word("MAC_ADDRESS");
        /// `URL`
        pub const Url: Self = word("URL");
        /// `AWS_ACCESS_KEY`
        pub const AwsAccessKey: Self = word("AWS_ACCESS_KEY");
        /// `AWS_SECRET_KEY`
        pub const AwsSecretKey: Self = word("AWS_SECRET_KEY");
        /// `US_BANK_ACCOUNT_NUMBER`
        pub const UsBankAccountNumber: Self = word("US_BANK_ACCOUNT_NUMBER");
        /// `US_BANK_ROUTING_NUMBER`
        pub const UsBankRoutingNumber: Self = word("US_BANK_ROUTING_NUMBER");
        /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
        pub const UsIndividualTaxIdentificationNumber: Self = word("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER");
        /// `US_PASSPORT_NUMBER`
        pub const UsPassportNumber: Self = word("US_PASSPORT_NUMBER");
        /// `US_SOCIAL_SECURITY_NUMBER`
        pub const UsSocialSecurityNumber: Self = word("US_SOCIAL_SECURITY_NUMBER");
        /// `CA_HEALTH_NUMBER`
        pub const CaHealthNumber: Self = word("CA_HEALTH_NUMBER");
        /// `CA_SOCIAL_INSURANCE_NUMBER`
        pub const CaSocialInsuranceNumber: Self = word("CA_SOCIAL_INSURANCE_NUMBER");
        /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
        pub const UkNationalHealthServiceNumber: Self = word("UK_NATIONAL_HEALTH_SERVICE_NUMBER");
        /// `UK_NATIONAL_INSURANCE_NUMBER`
        pub const UkNationalInsuranceNumber: Self = word("UK_NATIONAL_INSURANCE_NUMBER");
        /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
        pub const UkUniqueTaxpayerReferenceNumber: Self = word("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER");
    }

    /// Words of `PIIRedactionMaskMode`.
    pub type PiiRedactionMaskMode = Word<fn(of::PiiRedactionMaskMode)>;
    impl PiiRedactionMaskMode {
        /// `PII`
        pub const Pii: Self = word("PII");
        /// `ENTITY_TYPE`
        pub const EntityType: Self = word("ENTITY_TYPE");
    }

    /// Words of `ProjectType`.
    pub type ProjectType = Word<fn(of::ProjectType)>;
    impl ProjectType {
        /// `ASYNC`
        pub const Async: Self = word("ASYNC");
        /// `SYNC`
        pub const Sync: Self = word("SYNC");
    }

    /// `SensitiveDataConfiguration`.
    pub type SensitiveDataConfiguration = Fields<of::SensitiveDataConfiguration>;
    impl SensitiveDataConfiguration {
        /// `DetectionMode`.
        #[track_caller] pub fn detection_mode(self, value: impl IntoVal<SensitiveDataDetectionMode>) -> Self { with(self, "DetectionMode", value) }
        /// `DetectionScope`.
        #[track_caller] pub fn detection_scope(self, value: impl IntoVal<List<SensitiveDataDetectionScope>>) -> Self { with(self, "DetectionScope", value) }
        /// `PiiEntitiesConfiguration`.
        #[track_caller] pub fn pii_entities_configuration(self, value: impl IntoVal<PiiEntitiesConfiguration>) -> Self { with(self, "PiiEntitiesConfiguration", value) }
    }

    /// Words of `SensitiveDataDetectionMode`.
    pub type SensitiveDataDetectionMode = Word<fn(of::SensitiveDataDetectionMode)>;
    impl SensitiveDataDetectionMode {
        /// `DETECTION`
        pub const Detection: Self = word("DETECTION");
        /// `DETECTION_AND_REDACTION`
        pub const DetectionAndRedaction: Self = word("DETECTION_AND_REDACTION");
    }

    /// Words of `SensitiveDataDetectionScope`.
    pub type SensitiveDataDetectionScope = Word<fn(of::SensitiveDataDetectionScope)>;
    impl SensitiveDataDetectionScope {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `SpeakerLabelingConfiguration`.
    pub type SpeakerLabelingConfiguration = Fields<of::SpeakerLabelingConfiguration>;
    impl SpeakerLabelingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `SplitterConfiguration`.
    pub type SplitterConfiguration = Fields<of::SplitterConfiguration>;
    impl SplitterConfiguration {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `StandardOutputConfiguration`.
    pub type StandardOutputConfiguration = Fields<of::StandardOutputConfiguration>;
    impl StandardOutputConfiguration {
        /// `Audio`.
        #[track_caller] pub fn audio(self, value: impl IntoVal<AudioStandardOutputConfiguration>) -> Self { with(self, "Audio", value) }
        /// `Document`.
        #[track_caller] pub fn document(self, value: impl IntoVal<DocumentStandardOutputConfiguration>) -> Self { with(self, "Document", value) }
        /// `Image`.
        #[track_caller] pub fn image(self, value: impl IntoVal<ImageStandardOutputConfiguration>) -> Self { with(self, "Image", value) }
        /// `Video`.
        #[track_caller] pub fn video(self, value: impl IntoVal<VideoStandardOutputConfiguration>) -> Self { with(self, "Video", value) }
    }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `TranscriptConfiguration`.
    pub type TranscriptConfiguration = Fields<of::TranscriptConfiguration>;
    impl TranscriptConfiguration {
        /// `ChannelLabeling`.
        #[track_caller] pub fn channel_labeling(self, value: impl IntoVal<ChannelLabelingConfiguration>) -> Self { with(self, "ChannelLabeling", value) }
        /// `SpeakerLabeling`.
        #[track_caller] pub fn speaker_labeling(self, value: impl IntoVal<SpeakerLabelingConfiguration>) -> Self { with(self, "SpeakerLabeling", value) }
    }

    /// `VideoBoundingBox`.
    pub type VideoBoundingBox = Fields<of::VideoBoundingBox>;
    impl VideoBoundingBox {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
    }

    /// `VideoExtractionCategory`.
    pub type VideoExtractionCategory = Fields<of::VideoExtractionCategory>;
    impl VideoExtractionCategory {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<VideoExtractionCategoryType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `VideoExtractionCategoryType`.
    pub type VideoExtractionCategoryType = Word<fn(of::VideoExtractionCategoryType)>;
    impl VideoExtractionCategoryType {
        /// `CONTENT_MODERATION`
        pub const ContentModeration: Self = word("CONTENT_MODERATION");
        /// `TEXT_DETECTION`
        pub const TextDetection: Self = word("TEXT_DETECTION");
        /// `TRANSCRIPT`
        pub const Transcript: Self = word("TRANSCRIPT");
        /// `LOGOS`
        pub const Logos: Self = word("LOGOS");
    }

    /// `VideoOverrideConfiguration`.
    pub type VideoOverrideConfiguration = Fields<of::VideoOverrideConfiguration>;
    impl VideoOverrideConfiguration {
        /// `ModalityProcessing`.
        #[track_caller] pub fn modality_processing(self, value: impl IntoVal<ModalityProcessingConfiguration>) -> Self { with(self, "ModalityProcessing", value) }
        /// `SensitiveDataConfiguration`.
        #[track_caller] pub fn sensitive_data_configuration(self, value: impl IntoVal<SensitiveDataConfiguration>) -> Self { with(self, "SensitiveDataConfiguration", value) }
    }

    /// `VideoStandardExtraction`.
    pub type VideoStandardExtraction = Fields<of::VideoStandardExtraction>;
    impl VideoStandardExtraction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bounding_box: impl IntoVal<VideoBoundingBox>, category: impl IntoVal<VideoExtractionCategory>) -> Self { with(with(empty(), "BoundingBox", bounding_box), "Category", category) }
        /// `BoundingBox`: mandatory.
        #[track_caller] pub fn bounding_box(self, value: impl IntoVal<VideoBoundingBox>) -> Self { with(self, "BoundingBox", value) }
        /// `Category`: mandatory.
        #[track_caller] pub fn category(self, value: impl IntoVal<VideoExtractionCategory>) -> Self { with(self, "Category", value) }
    }

    /// `VideoStandardGenerativeField`.
    pub type VideoStandardGenerativeField = Fields<of::VideoStandardGenerativeField>;
    impl VideoStandardGenerativeField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<State>) -> Self { with(empty(), "State", state) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<State>) -> Self { with(self, "State", value) }
        /// `Types`: no item twice.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<VideoStandardGenerativeFieldType>>) -> Self { with(self, "Types", value) }
    }

    /// Words of `VideoStandardGenerativeFieldType`.
    pub type VideoStandardGenerativeFieldType = Word<fn(of::VideoStandardGenerativeFieldType)>;
    impl VideoStandardGenerativeFieldType {
        /// `VIDEO_SUMMARY`
        pub const VideoSummary: Self = word("VIDEO_SUMMARY");
        /// `IAB`
        pub const Iab: Self = word("IAB");
        /// `CHAPTER_SUMMARY`
        pub const ChapterSummary: Self = word("CHAPTER_SUMMARY");
    }

    /// `VideoStandardOutputConfiguration`.
    pub type VideoStandardOutputConfiguration = Fields<of::VideoStandardOutputConfiguration>;
    impl VideoStandardOutputConfiguration {
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<VideoStandardExtraction>) -> Self { with(self, "Extraction", value) }
        /// `GenerativeField`.
        #[track_caller] pub fn generative_field(self, value: impl IntoVal<VideoStandardGenerativeField>) -> Self { with(self, "GenerativeField", value) }
    }
}

/// [`AWS::Bedrock::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html).
///
/// What `Ref` returns: a text of KnowledgeBaseId, DataSourceId.
pub type CfnDataSource = Handle<of::CfnDataSource>;
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::Bedrock::DataSource"; type Tags = cfn::NoTags; type Props = CfnDataSourceProps; type Reference = String; }
impl CfnDataSource {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`.
    #[inline] pub fn attr_data_source_configuration_web_configuration_crawler_configuration_user_agent_header(&self) -> Val<String> { cfn::attribute(&self.0, "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader") }
    /// The attribute `DataSourceId`.
    #[inline] pub fn attr_data_source_id(&self) -> Val<String> { cfn::attribute(&self.0, "DataSourceId") }
    /// The attribute `DataSourceStatus`: one of `AVAILABLE`, `DELETING`, `DELETE_UNSUCCESSFUL`, `CREATING`, `UPDATING`, `FAILED`.
    #[inline] pub fn attr_data_source_status(&self) -> Val<String> { cfn::attribute(&self.0, "DataSourceStatus") }
    /// The attribute `FailureReasons`.
    #[inline] pub fn attr_failure_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "FailureReasons") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDataSource`].
///
/// Mandatory: `DataSourceConfiguration`, `Name`, `KnowledgeBaseId`.
///
/// A change replaces the resource: `KnowledgeBaseId`.
pub type CfnDataSourceProps = Fields<of::CfnDataSource>;
/// What [`CfnDataSourceProps`] cannot do without.
pub struct CfnDataSourcePropsRequired<A, B, C> {
    /// `DataSourceConfiguration`.
    pub data_source_configuration: A,
    /// `Name`: matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    pub name: B,
    /// `KnowledgeBaseId`: matches `^[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    pub knowledge_base_id: C,
}
impl CfnDataSourceProps {
    /// Takes what is mandatory, by name: [`CfnDataSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_data_source::DataSourceConfiguration>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnDataSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DataSourceConfiguration", required.data_source_configuration), "Name", required.name), "KnowledgeBaseId", required.knowledge_base_id) }
    /// `DataDeletionPolicy`.
    #[track_caller] pub fn data_deletion_policy(self, value: impl IntoVal<cfn_data_source::DataDeletionPolicy>) -> Self { with(self, "DataDeletionPolicy", value) }
    /// `DataSourceConfiguration`: mandatory.
    #[track_caller] pub fn data_source_configuration(self, value: impl IntoVal<cfn_data_source::DataSourceConfiguration>) -> Self { with(self, "DataSourceConfiguration", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KnowledgeBaseId`: mandatory, matches `^[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_id(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseId", value) }
    /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServerSideEncryptionConfiguration`.
    #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<cfn_data_source::ServerSideEncryptionConfiguration>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    /// `VectorIngestionConfiguration`.
    #[track_caller] pub fn vector_ingestion_configuration(self, value: impl IntoVal<cfn_data_source::VectorIngestionConfiguration>) -> Self { with(self, "VectorIngestionConfiguration", value) }
}

/// Types of [`CfnDataSource`].
pub mod cfn_data_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AudioExtractionConfiguration {} pub enum BedrockDataAutomationConfiguration {} impl ias_core::Optional for BedrockDataAutomationConfiguration {} pub enum BedrockFoundationModelConfiguration {} pub enum BedrockFoundationModelContextEnrichmentConfiguration {} pub enum ChunkingConfiguration {} pub enum ChunkingStrategy {} pub enum ConfluenceCrawlerConfiguration {} impl ias_core::Optional for ConfluenceCrawlerConfiguration {} pub enum ConfluenceDataSourceConfiguration {} pub enum ConfluenceSourceConfiguration {} pub enum ConfluenceSourceConfigurationAuthType {} pub enum ConfluenceSourceConfigurationHostType {} pub enum ContextEnrichmentConfiguration {} pub enum ContextEnrichmentType {} pub enum CrawlFilterConfiguration {} pub enum CrawlFilterConfigurationType {} pub enum CustomTransformationConfiguration {} pub enum DailySchedule {} impl ias_core::Optional for DailySchedule {} pub enum DataDeletionPolicy {} pub enum DataSourceConfiguration {} pub enum DataSourceType {} pub enum DayOfMonthLastDayOfMonth {} impl ias_core::Optional for DayOfMonthLastDayOfMonth {} pub enum DayOfWeek {} pub enum DeletionProtectionConfiguration {} pub enum EnabledOrDisabledState {} pub enum EnrichmentStrategyConfiguration {} pub enum EnrichmentStrategyMethod {} pub enum FixedSizeChunkingConfiguration {} pub enum HierarchicalChunkingConfiguration {} pub enum HierarchicalChunkingLevelConfiguration {} pub enum ImageExtractionConfiguration {} pub enum IntermediateStorage {} pub enum ManagedKnowledgeBaseConnectorConfiguration {} impl ias_core::Optional for ManagedKnowledgeBaseConnectorConfiguration {} pub enum MediaExtractionConfiguration {} impl ias_core::Optional for MediaExtractionConfiguration {} pub enum MonthlySchedule {} pub enum ParsingConfiguration {} pub enum ParsingModality {} pub enum ParsingPrompt {} pub enum ParsingStrategy {} pub enum PatternObjectFilter {} pub enum PatternObjectFilterConfiguration {} pub enum S3DataSourceConfiguration {} pub enum S3Location {} pub enum SalesforceCrawlerConfiguration {} impl ias_core::Optional for SalesforceCrawlerConfiguration {} pub enum SalesforceDataSourceConfiguration {} pub enum SalesforceSourceConfiguration {} pub enum SalesforceSourceConfigurationAuthType {} pub enum SeedUrl {} pub enum SemanticChunkingConfiguration {} pub enum ServerSideEncryptionConfiguration {} impl ias_core::Optional for ServerSideEncryptionConfiguration {} pub enum SharePointCrawlerConfiguration {} impl ias_core::Optional for SharePointCrawlerConfiguration {} pub enum SharePointDataSourceConfiguration {} pub enum SharePointSourceConfiguration {} pub enum SharePointSourceConfigurationAuthType {} pub enum SharePointSourceConfigurationHostType {} pub enum Transformation {} pub enum TransformationFunction {} pub enum TransformationLambdaConfiguration {} pub enum TransformationStepToApply {} pub enum UrlConfiguration {} pub enum VectorIngestionConfiguration {} impl ias_core::Optional for VectorIngestionConfiguration {} pub enum VideoExtractionConfiguration {} pub enum WebCrawlerConfiguration {} impl ias_core::Optional for WebCrawlerConfiguration {} pub enum WebCrawlerLimits {} impl ias_core::Optional for WebCrawlerLimits {} pub enum WebDataSourceConfiguration {} pub enum WebScopeType {} pub enum WebSourceConfiguration {} pub enum WeeklySchedule {} }

    /// `AudioExtractionConfiguration`.
    pub type AudioExtractionConfiguration = Fields<of::AudioExtractionConfiguration>;
    impl AudioExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audio_extraction_status: impl IntoVal<EnabledOrDisabledState>) -> Self { with(empty(), "AudioExtractionStatus", audio_extraction_status) }
        /// `AudioExtractionStatus`: mandatory.
        #[track_caller] pub fn audio_extraction_status(self, value: impl IntoVal<EnabledOrDisabledState>) -> Self { with(self, "AudioExtractionStatus", value) }
    }

    /// `BedrockDataAutomationConfiguration`.
    pub type BedrockDataAutomationConfiguration = Fields<of::BedrockDataAutomationConfiguration>;
    impl BedrockDataAutomationConfiguration {
        /// `ParsingModality`.
        #[track_caller] pub fn parsing_modality(self, value: impl IntoVal<ParsingModality>) -> Self { with(self, "ParsingModality", value) }
    }

    /// `BedrockFoundationModelConfiguration`.
    pub type BedrockFoundationModelConfiguration = Fields<of::BedrockFoundationModelConfiguration>;
    impl BedrockFoundationModelConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_arn: impl IntoVal<String>) -> Self { with(empty(), "ModelArn", model_arn) }
        /// `ModelArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
        /// `ParsingModality`.
        #[track_caller] pub fn parsing_modality(self, value: impl IntoVal<ParsingModality>) -> Self { with(self, "ParsingModality", value) }
        /// `ParsingPrompt`.
        #[track_caller] pub fn parsing_prompt(self, value: impl IntoVal<ParsingPrompt>) -> Self { with(self, "ParsingPrompt", value) }
    }

    /// `BedrockFoundationModelContextEnrichmentConfiguration`.
    pub type BedrockFoundationModelContextEnrichmentConfiguration = Fields<of::BedrockFoundationModelContextEnrichmentConfiguration>;
    impl BedrockFoundationModelContextEnrichmentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enrichment_strategy_configuration: impl IntoVal<EnrichmentStrategyConfiguration>, model_arn: impl IntoVal<String>) -> Self { with(with(empty(), "EnrichmentStrategyConfiguration", enrichment_strategy_configuration), "ModelArn", model_arn) }
        /// `EnrichmentStrategyConfiguration`: mandatory.
        #[track_caller] pub fn enrichment_strategy_configuration(self, value: impl IntoVal<EnrichmentStrategyConfiguration>) -> Self { with(self, "EnrichmentStrategyConfiguration", value) }
        /// `ModelArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
    }

    /// `ChunkingConfiguration`.
    pub type ChunkingConfiguration = Fields<of::ChunkingConfiguration>;
    impl ChunkingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(chunking_strategy: impl IntoVal<ChunkingStrategy>) -> Self { with(empty(), "ChunkingStrategy", chunking_strategy) }
        /// `ChunkingStrategy`: mandatory.
        #[track_caller] pub fn chunking_strategy(self, value: impl IntoVal<ChunkingStrategy>) -> Self { with(self, "ChunkingStrategy", value) }
        /// `FixedSizeChunkingConfiguration`.
        #[track_caller] pub fn fixed_size_chunking_configuration(self, value: impl IntoVal<FixedSizeChunkingConfiguration>) -> Self { with(self, "FixedSizeChunkingConfiguration", value) }
        /// `HierarchicalChunkingConfiguration`.
        #[track_caller] pub fn hierarchical_chunking_configuration(self, value: impl IntoVal<HierarchicalChunkingConfiguration>) -> Self { with(self, "HierarchicalChunkingConfiguration", value) }
        /// `SemanticChunkingConfiguration`.
        #[track_caller] pub fn semantic_chunking_configuration(self, value: impl IntoVal<SemanticChunkingConfiguration>) -> Self { with(self, "SemanticChunkingConfiguration", value) }
    }

    /// Words of `ChunkingStrategy`.
    pub type ChunkingStrategy = Word<fn(of::ChunkingStrategy)>;
    impl ChunkingStrategy {
        /// `FIXED_SIZE`
        pub const FixedSize: Self = word("FIXED_SIZE");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `HIERARCHICAL`
        pub const Hierarchical: Self = word("HIERARCHICAL");
        /// `SEMANTIC`
        pub const Semantic: Self = word("SEMANTIC");
    }

    /// `ConfluenceCrawlerConfiguration`.
    pub type ConfluenceCrawlerConfiguration = Fields<of::ConfluenceCrawlerConfiguration>;
    impl ConfluenceCrawlerConfiguration {
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<CrawlFilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
    }

    /// `ConfluenceDataSourceConfiguration`.
    pub type ConfluenceDataSourceConfiguration = Fields<of::ConfluenceDataSourceConfiguration>;
    impl ConfluenceDataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_configuration: impl IntoVal<ConfluenceSourceConfiguration>) -> Self { with(empty(), "SourceConfiguration", source_configuration) }
        /// `CrawlerConfiguration`.
        #[track_caller] pub fn crawler_configuration(self, value: impl IntoVal<ConfluenceCrawlerConfiguration>) -> Self { with(self, "CrawlerConfiguration", value) }
        /// `SourceConfiguration`: mandatory.
        #[track_caller] pub fn source_configuration(self, value: impl IntoVal<ConfluenceSourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    }

    /// `ConfluenceSourceConfiguration`.
    pub type ConfluenceSourceConfiguration = Fields<of::ConfluenceSourceConfiguration>;
    /// What [`ConfluenceSourceConfiguration`] cannot do without.
    pub struct ConfluenceSourceConfigurationRequired<A, B, C, D> {
        /// `HostUrl`: 1 to 2048 characters, matches `^https://[A-Za-z0-9][^\s]*$`.
        pub host_url: A,
        /// `HostType`.
        pub host_type: B,
        /// `AuthType`.
        pub auth_type: C,
        /// `CredentialsSecretArn`.
        pub credentials_secret_arn: D,
    }
    impl ConfluenceSourceConfiguration {
        /// Takes what is mandatory, by name: [`ConfluenceSourceConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ConfluenceSourceConfigurationHostType>, C: IntoVal<ConfluenceSourceConfigurationAuthType>, D: IntoVal<String>>(required: ConfluenceSourceConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "HostUrl", required.host_url), "HostType", required.host_type), "AuthType", required.auth_type), "CredentialsSecretArn", required.credentials_secret_arn) }
        /// `AuthType`: mandatory.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<ConfluenceSourceConfigurationAuthType>) -> Self { with(self, "AuthType", value) }
        /// `CredentialsSecretArn`: mandatory.
        #[track_caller] pub fn credentials_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsSecretArn", value) }
        /// `HostType`: mandatory.
        #[track_caller] pub fn host_type(self, value: impl IntoVal<ConfluenceSourceConfigurationHostType>) -> Self { with(self, "HostType", value) }
        /// `HostUrl`: mandatory, 1 to 2048 characters, matches `^https://[A-Za-z0-9][^\s]*$`.
        #[track_caller] pub fn host_url(self, value: impl IntoVal<String>) -> Self { with(self, "HostUrl", value) }
    }

    /// Words of `AuthType`.
    pub type ConfluenceSourceConfigurationAuthType = Word<fn(of::ConfluenceSourceConfigurationAuthType)>;
    impl ConfluenceSourceConfigurationAuthType {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `OAUTH2_CLIENT_CREDENTIALS`
        pub const Oauth2ClientCredentials: Self = word("OAUTH2_CLIENT_CREDENTIALS");
    }

    /// Words of `HostType`.
    pub type ConfluenceSourceConfigurationHostType = Word<fn(of::ConfluenceSourceConfigurationHostType)>;
    impl ConfluenceSourceConfigurationHostType {
        /// `SAAS`
        pub const Saas: Self = word("SAAS");
    }

    /// `ContextEnrichmentConfiguration`.
    pub type ContextEnrichmentConfiguration = Fields<of::ContextEnrichmentConfiguration>;
    impl ContextEnrichmentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ContextEnrichmentType>) -> Self { with(empty(), "Type", type_) }
        /// `BedrockFoundationModelConfiguration`.
        #[track_caller] pub fn bedrock_foundation_model_configuration(self, value: impl IntoVal<BedrockFoundationModelContextEnrichmentConfiguration>) -> Self { with(self, "BedrockFoundationModelConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContextEnrichmentType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ContextEnrichmentType`.
    pub type ContextEnrichmentType = Word<fn(of::ContextEnrichmentType)>;
    impl ContextEnrichmentType {
        /// `BEDROCK_FOUNDATION_MODEL`
        pub const BedrockFoundationModel: Self = word("BEDROCK_FOUNDATION_MODEL");
    }

    /// `CrawlFilterConfiguration`.
    pub type CrawlFilterConfiguration = Fields<of::CrawlFilterConfiguration>;
    impl CrawlFilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CrawlFilterConfigurationType>) -> Self { with(empty(), "Type", type_) }
        /// `PatternObjectFilter`.
        #[track_caller] pub fn pattern_object_filter(self, value: impl IntoVal<PatternObjectFilterConfiguration>) -> Self { with(self, "PatternObjectFilter", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CrawlFilterConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type CrawlFilterConfigurationType = Word<fn(of::CrawlFilterConfigurationType)>;
    impl CrawlFilterConfigurationType {
        /// `PATTERN`
        pub const Pattern: Self = word("PATTERN");
    }

    /// `CustomTransformationConfiguration`.
    pub type CustomTransformationConfiguration = Fields<of::CustomTransformationConfiguration>;
    impl CustomTransformationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(intermediate_storage: impl IntoVal<IntermediateStorage>, transformations: impl IntoVal<List<Transformation>>) -> Self { with(with(empty(), "IntermediateStorage", intermediate_storage), "Transformations", transformations) }
        /// `IntermediateStorage`: mandatory.
        #[track_caller] pub fn intermediate_storage(self, value: impl IntoVal<IntermediateStorage>) -> Self { with(self, "IntermediateStorage", value) }
        /// `Transformations`: mandatory, exactly 1 item.
        #[track_caller] pub fn transformations(self, value: impl IntoVal<List<Transformation>>) -> Self { with(self, "Transformations", value) }
    }

    /// `DailySchedule`.
    pub type DailySchedule = Fields<of::DailySchedule>;
    impl DailySchedule {
    }

    /// Words of `DataDeletionPolicy`.
    pub type DataDeletionPolicy = Word<fn(of::DataDeletionPolicy)>;
    impl DataDeletionPolicy {
        /// `RETAIN`
        pub const Retain: Self = word("RETAIN");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// `DataSourceConfiguration`.
    pub type DataSourceConfiguration = Fields<of::DataSourceConfiguration>;
    impl DataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DataSourceType>) -> Self { with(empty(), "Type", type_) }
        /// `ConfluenceConfiguration`.
        #[track_caller] pub fn confluence_configuration(self, value: impl IntoVal<ConfluenceDataSourceConfiguration>) -> Self { with(self, "ConfluenceConfiguration", value) }
        /// `ManagedKnowledgeBaseConnectorConfiguration`.
        #[track_caller] pub fn managed_knowledge_base_connector_configuration(self, value: impl IntoVal<ManagedKnowledgeBaseConnectorConfiguration>) -> Self { with(self, "ManagedKnowledgeBaseConnectorConfiguration", value) }
        /// `S3Configuration`.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3DataSourceConfiguration>) -> Self { with(self, "S3Configuration", value) }
        /// `SalesforceConfiguration`.
        #[track_caller] pub fn salesforce_configuration(self, value: impl IntoVal<SalesforceDataSourceConfiguration>) -> Self { with(self, "SalesforceConfiguration", value) }
        /// `SharePointConfiguration`.
        #[track_caller] pub fn share_point_configuration(self, value: impl IntoVal<SharePointDataSourceConfiguration>) -> Self { with(self, "SharePointConfiguration", value) }
        /// `Type`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataSourceType>) -> Self { with(self, "Type", value) }
        /// `WebConfiguration`.
        #[track_caller] pub fn web_configuration(self, value: impl IntoVal<WebDataSourceConfiguration>) -> Self { with(self, "WebConfiguration", value) }
    }

    /// Words of `DataSourceType`.
    pub type DataSourceType = Word<fn(of::DataSourceType)>;
    impl DataSourceType {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `CONFLUENCE`
        pub const Confluence: Self = word("CONFLUENCE");
        /// `SALESFORCE`
        pub const Salesforce: Self = word("SALESFORCE");
        /// `SHAREPOINT`
        pub const Sharepoint: Self = word("SHAREPOINT");
        /// `WEB`
        pub const Web: Self = word("WEB");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `REDSHIFT_METADATA`
        pub const RedshiftMetadata: Self = word("REDSHIFT_METADATA");
        /// `MANAGED_KNOWLEDGE_BASE_CONNECTOR`
        pub const ManagedKnowledgeBaseConnector: Self = word("MANAGED_KNOWLEDGE_BASE_CONNECTOR");
    }

    /// `DayOfMonth`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DayOfMonth(Value);
    ias_core::union!(DayOfMonth);
    impl DayOfMonth {
        /// `DayNumber`: 1 to 28.
        #[track_caller] pub fn day_number(value: impl IntoVal<i64>) -> Self { Self(Value::one("DayNumber", value)) }
        /// `LastDayOfMonth`.
        #[track_caller] pub fn last_day_of_month(value: impl IntoVal<DayOfMonthLastDayOfMonth>) -> Self { Self(Value::one("LastDayOfMonth", value)) }
    }

    /// `LastDayOfMonth`.
    pub type DayOfMonthLastDayOfMonth = Fields<of::DayOfMonthLastDayOfMonth>;
    impl DayOfMonthLastDayOfMonth {
    }

    /// Words of `DayOfWeek`.
    pub type DayOfWeek = Word<fn(of::DayOfWeek)>;
    impl DayOfWeek {
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
    }

    /// `DeletionProtectionConfiguration`.
    pub type DeletionProtectionConfiguration = Fields<of::DeletionProtectionConfiguration>;
    impl DeletionProtectionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(deletion_protection_status: impl IntoVal<EnabledOrDisabledState>) -> Self { with(empty(), "DeletionProtectionStatus", deletion_protection_status) }
        /// `DeletionProtectionStatus`: mandatory.
        #[track_caller] pub fn deletion_protection_status(self, value: impl IntoVal<EnabledOrDisabledState>) -> Self { with(self, "DeletionProtectionStatus", value) }
        /// `DeletionProtectionThreshold`: 0 to 100, default `15`.
        #[track_caller] pub fn deletion_protection_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "DeletionProtectionThreshold", value) }
    }

    /// Words of `EnabledOrDisabledState`.
    pub type EnabledOrDisabledState = Word<fn(of::EnabledOrDisabledState)>;
    impl EnabledOrDisabledState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EnrichmentStrategyConfiguration`.
    pub type EnrichmentStrategyConfiguration = Fields<of::EnrichmentStrategyConfiguration>;
    impl EnrichmentStrategyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(method: impl IntoVal<EnrichmentStrategyMethod>) -> Self { with(empty(), "Method", method) }
        /// `Method`: mandatory.
        #[track_caller] pub fn method(self, value: impl IntoVal<EnrichmentStrategyMethod>) -> Self { with(self, "Method", value) }
    }

    /// Words of `EnrichmentStrategyMethod`.
    pub type EnrichmentStrategyMethod = Word<fn(of::EnrichmentStrategyMethod)>;
    impl EnrichmentStrategyMethod {
        /// `CHUNK_ENTITY_EXTRACTION`
        pub const ChunkEntityExtraction: Self = word("CHUNK_ENTITY_EXTRACTION");
    }

    /// `FixedSizeChunkingConfiguration`.
    pub type FixedSizeChunkingConfiguration = Fields<of::FixedSizeChunkingConfiguration>;
    impl FixedSizeChunkingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_tokens: impl IntoVal<i64>, overlap_percentage: impl IntoVal<i64>) -> Self { with(with(empty(), "MaxTokens", max_tokens), "OverlapPercentage", overlap_percentage) }
        /// `MaxTokens`: mandatory, at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
        /// `OverlapPercentage`: mandatory, 1 to 99.
        #[track_caller] pub fn overlap_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "OverlapPercentage", value) }
    }

    /// `HierarchicalChunkingConfiguration`.
    pub type HierarchicalChunkingConfiguration = Fields<of::HierarchicalChunkingConfiguration>;
    impl HierarchicalChunkingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(level_configurations: impl IntoVal<List<HierarchicalChunkingLevelConfiguration>>, overlap_tokens: impl IntoVal<i64>) -> Self { with(with(empty(), "LevelConfigurations", level_configurations), "OverlapTokens", overlap_tokens) }
        /// `LevelConfigurations`: mandatory, exactly 2 items.
        #[track_caller] pub fn level_configurations(self, value: impl IntoVal<List<HierarchicalChunkingLevelConfiguration>>) -> Self { with(self, "LevelConfigurations", value) }
        /// `OverlapTokens`: mandatory, at least 1.
        #[track_caller] pub fn overlap_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "OverlapTokens", value) }
    }

    /// `HierarchicalChunkingLevelConfiguration`.
    pub type HierarchicalChunkingLevelConfiguration = Fields<of::HierarchicalChunkingLevelConfiguration>;
    impl HierarchicalChunkingLevelConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_tokens: impl IntoVal<i64>) -> Self { with(empty(), "MaxTokens", max_tokens) }
        /// `MaxTokens`: mandatory, 1 to 8192.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
    }

    /// `ImageExtractionConfiguration`.
    pub type ImageExtractionConfiguration = Fields<of::ImageExtractionConfiguration>;
    impl ImageExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_extraction_status: impl IntoVal<EnabledOrDisabledState>) -> Self { with(empty(), "ImageExtractionStatus", image_extraction_status) }
        /// `ImageExtractionStatus`: mandatory.
        #[track_caller] pub fn image_extraction_status(self, value: impl IntoVal<EnabledOrDisabledState>) -> Self { with(self, "ImageExtractionStatus", value) }
    }

    /// `IntermediateStorage`.
    pub type IntermediateStorage = Fields<of::IntermediateStorage>;
    impl IntermediateStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_location: impl IntoVal<S3Location>) -> Self { with(empty(), "S3Location", s3_location) }
        /// `S3Location`: mandatory.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }

    /// `ManagedKnowledgeBaseConnectorConfiguration`.
    pub type ManagedKnowledgeBaseConnectorConfiguration = Fields<of::ManagedKnowledgeBaseConnectorConfiguration>;
    impl ManagedKnowledgeBaseConnectorConfiguration {
        /// `ConnectorParameters`.
        #[track_caller] pub fn connector_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "ConnectorParameters", value) }
        /// `DeletionProtectionConfiguration`.
        #[track_caller] pub fn deletion_protection_configuration(self, value: impl IntoVal<DeletionProtectionConfiguration>) -> Self { with(self, "DeletionProtectionConfiguration", value) }
        /// `MediaExtractionConfiguration`.
        #[track_caller] pub fn media_extraction_configuration(self, value: impl IntoVal<MediaExtractionConfiguration>) -> Self { with(self, "MediaExtractionConfiguration", value) }
        /// `SyncSchedule`.
        #[track_caller] pub fn sync_schedule(self, value: impl IntoVal<SyncSchedule>) -> Self { with(self, "SyncSchedule", value) }
    }

    /// `MediaExtractionConfiguration`.
    pub type MediaExtractionConfiguration = Fields<of::MediaExtractionConfiguration>;
    impl MediaExtractionConfiguration {
        /// `AudioExtractionConfiguration`.
        #[track_caller] pub fn audio_extraction_configuration(self, value: impl IntoVal<AudioExtractionConfiguration>) -> Self { with(self, "AudioExtractionConfiguration", value) }
        /// `ImageExtractionConfiguration`.
        #[track_caller] pub fn image_extraction_configuration(self, value: impl IntoVal<ImageExtractionConfiguration>) -> Self { with(self, "ImageExtractionConfiguration", value) }
        /// `VideoExtractionConfiguration`.
        #[track_caller] pub fn video_extraction_configuration(self, value: impl IntoVal<VideoExtractionConfiguration>) -> Self { with(self, "VideoExtractionConfiguration", value) }
    }

    /// `MonthlySchedule`.
    pub type MonthlySchedule = Fields<of::MonthlySchedule>;
    impl MonthlySchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day_of_month: impl IntoVal<DayOfMonth>) -> Self { with(empty(), "DayOfMonth", day_of_month) }
        /// `DayOfMonth`: mandatory.
        #[track_caller] pub fn day_of_month(self, value: impl IntoVal<DayOfMonth>) -> Self { with(self, "DayOfMonth", value) }
    }

    /// `ParsingConfiguration`.
    pub type ParsingConfiguration = Fields<of::ParsingConfiguration>;
    impl ParsingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parsing_strategy: impl IntoVal<ParsingStrategy>) -> Self { with(empty(), "ParsingStrategy", parsing_strategy) }
        /// `BedrockDataAutomationConfiguration`.
        #[track_caller] pub fn bedrock_data_automation_configuration(self, value: impl IntoVal<BedrockDataAutomationConfiguration>) -> Self { with(self, "BedrockDataAutomationConfiguration", value) }
        /// `BedrockFoundationModelConfiguration`.
        #[track_caller] pub fn bedrock_foundation_model_configuration(self, value: impl IntoVal<BedrockFoundationModelConfiguration>) -> Self { with(self, "BedrockFoundationModelConfiguration", value) }
        /// `ParsingStrategy`: mandatory.
        #[track_caller] pub fn parsing_strategy(self, value: impl IntoVal<ParsingStrategy>) -> Self { with(self, "ParsingStrategy", value) }
    }

    /// Words of `ParsingModality`.
    pub type ParsingModality = Word<fn(of::ParsingModality)>;
    impl ParsingModality {
        /// `MULTIMODAL`
        pub const Multimodal: Self = word("MULTIMODAL");
    }

    /// `ParsingPrompt`.
    pub type ParsingPrompt = Fields<of::ParsingPrompt>;
    impl ParsingPrompt {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parsing_prompt_text: impl IntoVal<String>) -> Self { with(empty(), "ParsingPromptText", parsing_prompt_text) }
        /// `ParsingPromptText`: mandatory, 1 to 10000 characters.
        #[track_caller] pub fn parsing_prompt_text(self, value: impl IntoVal<String>) -> Self { with(self, "ParsingPromptText", value) }
    }

    /// Words of `ParsingStrategy`.
    pub type ParsingStrategy = Word<fn(of::ParsingStrategy)>;
    impl ParsingStrategy {
        /// `BEDROCK_FOUNDATION_MODEL`
        pub const BedrockFoundationModel: Self = word("BEDROCK_FOUNDATION_MODEL");
        /// `BEDROCK_DATA_AUTOMATION`
        pub const BedrockDataAutomation: Self = word("BEDROCK_DATA_AUTOMATION");
        /// `SMART_PARSING`
        pub const SmartParsing: Self = word("SMART_PARSING");
        /// `MULTI_MODAL_EMBEDDINGS`
        pub const MultiModalEmbeddings: Self = word("MULTI_MODAL_EMBEDDINGS");
    }

    /// `PatternObjectFilter`.
    pub type PatternObjectFilter = Fields<of::PatternObjectFilter>;
    impl PatternObjectFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_type: impl IntoVal<String>) -> Self { with(empty(), "ObjectType", object_type) }
        /// `ExclusionFilters`: 1 to 25 items, each at most 1000 characters.
        #[track_caller] pub fn exclusion_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionFilters", value) }
        /// `InclusionFilters`: 1 to 25 items, each at most 1000 characters.
        #[track_caller] pub fn inclusion_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionFilters", value) }
        /// `ObjectType`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn object_type(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectType", value) }
    }

    /// `PatternObjectFilterConfiguration`.
    pub type PatternObjectFilterConfiguration = Fields<of::PatternObjectFilterConfiguration>;
    impl PatternObjectFilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filters: impl IntoVal<List<PatternObjectFilter>>) -> Self { with(empty(), "Filters", filters) }
        /// `Filters`: mandatory, 1 to 25 items.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<PatternObjectFilter>>) -> Self { with(self, "Filters", value) }
    }

    /// `S3DataSourceConfiguration`.
    pub type S3DataSourceConfiguration = Fields<of::S3DataSourceConfiguration>;
    impl S3DataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>) -> Self { with(empty(), "BucketArn", bucket_arn) }
        /// `BucketArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
        /// `BucketOwnerAccountId`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_owner_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwnerAccountId", value) }
        /// `InclusionPrefixes`: exactly 1 item, each 1 to 300 characters.
        #[track_caller] pub fn inclusion_prefixes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPrefixes", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uri: impl IntoVal<String>) -> Self { with(empty(), "URI", uri) }
        /// `URI`: mandatory, 1 to 2048 characters, matches `^s3://.{1,128}$`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "URI", value) }
    }

    /// `SalesforceCrawlerConfiguration`.
    pub type SalesforceCrawlerConfiguration = Fields<of::SalesforceCrawlerConfiguration>;
    impl SalesforceCrawlerConfiguration {
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<CrawlFilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
    }

    /// `SalesforceDataSourceConfiguration`.
    pub type SalesforceDataSourceConfiguration = Fields<of::SalesforceDataSourceConfiguration>;
    impl SalesforceDataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_configuration: impl IntoVal<SalesforceSourceConfiguration>) -> Self { with(empty(), "SourceConfiguration", source_configuration) }
        /// `CrawlerConfiguration`.
        #[track_caller] pub fn crawler_configuration(self, value: impl IntoVal<SalesforceCrawlerConfiguration>) -> Self { with(self, "CrawlerConfiguration", value) }
        /// `SourceConfiguration`: mandatory.
        #[track_caller] pub fn source_configuration(self, value: impl IntoVal<SalesforceSourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    }

    /// `SalesforceSourceConfiguration`.
    pub type SalesforceSourceConfiguration = Fields<of::SalesforceSourceConfiguration>;
    /// What [`SalesforceSourceConfiguration`] cannot do without.
    pub struct SalesforceSourceConfigurationRequired<A, B, C> {
        /// `HostUrl`: 1 to 2048 characters, matches `^https://[A-Za-z0-9][^\s]*$`.
        pub host_url: A,
        /// `AuthType`.
        pub auth_type: B,
        /// `CredentialsSecretArn`.
        pub credentials_secret_arn: C,
    }
    impl SalesforceSourceConfiguration {
        /// Takes what is mandatory, by name: [`SalesforceSourceConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SalesforceSourceConfigurationAuthType>, C: IntoVal<String>>(required: SalesforceSourceConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "HostUrl", required.host_url), "AuthType", required.auth_type), "CredentialsSecretArn", required.credentials_secret_arn) }
        /// `AuthType`: mandatory.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<SalesforceSourceConfigurationAuthType>) -> Self { with(self, "AuthType", value) }
        /// `CredentialsSecretArn`: mandatory.
        #[track_caller] pub fn credentials_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsSecretArn", value) }
        /// `HostUrl`: mandatory, 1 to 2048 characters, matches `^https://[A-Za-z0-9][^\s]*$`.
        #[track_caller] pub fn host_url(self, value: impl IntoVal<String>) -> Self { with(self, "HostUrl", value) }
    }

    /// Words of `AuthType`.
    pub type SalesforceSourceConfigurationAuthType = Word<fn(of::SalesforceSourceConfigurationAuthType)>;
    impl SalesforceSourceConfigurationAuthType {
        /// `OAUTH2_CLIENT_CREDENTIALS`
        pub const Oauth2ClientCredentials: Self = word("OAUTH2_CLIENT_CREDENTIALS");
    }

    /// `SeedUrl`.
    pub type SeedUrl = Fields<of::SeedUrl>;
    impl SeedUrl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `Url`: mandatory, matches `^https?://[A-Za-z0-9][^\s]*$`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `SemanticChunkingConfiguration`.
    pub type SemanticChunkingConfiguration = Fields<of::SemanticChunkingConfiguration>;
    /// What [`SemanticChunkingConfiguration`] cannot do without.
    pub struct SemanticChunkingConfigurationRequired<A, B, C> {
        /// `BreakpointPercentileThreshold`: 50 to 99.
        pub breakpoint_percentile_threshold: A,
        /// `BufferSize`: 0 to 1.
        pub buffer_size: B,
        /// `MaxTokens`: at least 1.
        pub max_tokens: C,
    }
    impl SemanticChunkingConfiguration {
        /// Takes what is mandatory, by name: [`SemanticChunkingConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<i64>>(required: SemanticChunkingConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "BreakpointPercentileThreshold", required.breakpoint_percentile_threshold), "BufferSize", required.buffer_size), "MaxTokens", required.max_tokens) }
        /// `BreakpointPercentileThreshold`: mandatory, 50 to 99.
        #[track_caller] pub fn breakpoint_percentile_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "BreakpointPercentileThreshold", value) }
        /// `BufferSize`: mandatory, 0 to 1.
        #[track_caller] pub fn buffer_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BufferSize", value) }
        /// `MaxTokens`: mandatory, at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
    }

    /// `ServerSideEncryptionConfiguration`.
    pub type ServerSideEncryptionConfiguration = Fields<of::ServerSideEncryptionConfiguration>;
    impl ServerSideEncryptionConfiguration {
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `SharePointCrawlerConfiguration`.
    pub type SharePointCrawlerConfiguration = Fields<of::SharePointCrawlerConfiguration>;
    impl SharePointCrawlerConfiguration {
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<CrawlFilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
    }

    /// `SharePointDataSourceConfiguration`.
    pub type SharePointDataSourceConfiguration = Fields<of::SharePointDataSourceConfiguration>;
    impl SharePointDataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_configuration: impl IntoVal<SharePointSourceConfiguration>) -> Self { with(empty(), "SourceConfiguration", source_configuration) }
        /// `CrawlerConfiguration`.
        #[track_caller] pub fn crawler_configuration(self, value: impl IntoVal<SharePointCrawlerConfiguration>) -> Self { with(self, "CrawlerConfiguration", value) }
        /// `SourceConfiguration`: mandatory.
        #[track_caller] pub fn source_configuration(self, value: impl IntoVal<SharePointSourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    }

    /// `SharePointSourceConfiguration`.
    pub type SharePointSourceConfiguration = Fields<of::SharePointSourceConfiguration>;
    /// What [`SharePointSourceConfiguration`] cannot do without.
    pub struct SharePointSourceConfigurationRequired<A, B, C, D, E> {
        /// `Domain`: 1 to 50 characters.
        pub domain: A,
        /// `SiteUrls`: 1 to 100 items, each matches `^https://[A-Za-z0-9][^\s]*$`.
        pub site_urls: B,
        /// `HostType`.
        pub host_type: C,
        /// `AuthType`.
        pub auth_type: D,
        /// `CredentialsSecretArn`.
        pub credentials_secret_arn: E,
    }
    impl SharePointSourceConfiguration {
        /// Takes what is mandatory, by name: [`SharePointSourceConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<SharePointSourceConfigurationHostType>, D: IntoVal<SharePointSourceConfigurationAuthType>, E: IntoVal<String>>(required: SharePointSourceConfigurationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Domain", required.domain), "SiteUrls", required.site_urls), "HostType", required.host_type), "AuthType", required.auth_type), "CredentialsSecretArn", required.credentials_secret_arn) }
        /// `AuthType`: mandatory.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<SharePointSourceConfigurationAuthType>) -> Self { with(self, "AuthType", value) }
        /// `CredentialsSecretArn`: mandatory.
        #[track_caller] pub fn credentials_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsSecretArn", value) }
        /// `Domain`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `HostType`: mandatory.
        #[track_caller] pub fn host_type(self, value: impl IntoVal<SharePointSourceConfigurationHostType>) -> Self { with(self, "HostType", value) }
        /// `SiteUrls`: mandatory, 1 to 100 items, each matches `^https://[A-Za-z0-9][^\s]*$`.
        #[track_caller] pub fn site_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SiteUrls", value) }
        /// `TenantId`: matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// Words of `AuthType`.
    pub type SharePointSourceConfigurationAuthType = Word<fn(of::SharePointSourceConfigurationAuthType)>;
    impl SharePointSourceConfigurationAuthType {
        /// `OAUTH2_CLIENT_CREDENTIALS`
        pub const Oauth2ClientCredentials: Self = word("OAUTH2_CLIENT_CREDENTIALS");
        /// `OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS`
        pub const Oauth2SharepointAppOnlyClientCredentials: Self = word("OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS");
    }

    /// Words of `HostType`.
    pub type SharePointSourceConfigurationHostType = Word<fn(of::SharePointSourceConfigurationHostType)>;
    impl SharePointSourceConfigurationHostType {
        /// `ONLINE`
        pub const Online: Self = word("ONLINE");
    }

    /// `SyncSchedule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SyncSchedule(Value);
    ias_core::union!(SyncSchedule);
    impl SyncSchedule {
        /// `Daily`.
        #[track_caller] pub fn daily(value: impl IntoVal<DailySchedule>) -> Self { Self(Value::one("Daily", value)) }
        /// `Monthly`.
        #[track_caller] pub fn monthly(value: impl IntoVal<MonthlySchedule>) -> Self { Self(Value::one("Monthly", value)) }
        /// `Weekly`.
        #[track_caller] pub fn weekly(value: impl IntoVal<WeeklySchedule>) -> Self { Self(Value::one("Weekly", value)) }
    }

    /// `Transformation`.
    pub type Transformation = Fields<of::Transformation>;
    impl Transformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(step_to_apply: impl IntoVal<TransformationStepToApply>, transformation_function: impl IntoVal<TransformationFunction>) -> Self { with(with(empty(), "StepToApply", step_to_apply), "TransformationFunction", transformation_function) }
        /// `StepToApply`: mandatory.
        #[track_caller] pub fn step_to_apply(self, value: impl IntoVal<TransformationStepToApply>) -> Self { with(self, "StepToApply", value) }
        /// `TransformationFunction`: mandatory.
        #[track_caller] pub fn transformation_function(self, value: impl IntoVal<TransformationFunction>) -> Self { with(self, "TransformationFunction", value) }
    }

    /// `TransformationFunction`.
    pub type TransformationFunction = Fields<of::TransformationFunction>;
    impl TransformationFunction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transformation_lambda_configuration: impl IntoVal<TransformationLambdaConfiguration>) -> Self { with(empty(), "TransformationLambdaConfiguration", transformation_lambda_configuration) }
        /// `TransformationLambdaConfiguration`: mandatory.
        #[track_caller] pub fn transformation_lambda_configuration(self, value: impl IntoVal<TransformationLambdaConfiguration>) -> Self { with(self, "TransformationLambdaConfiguration", value) }
    }

    /// `TransformationLambdaConfiguration`.
    pub type TransformationLambdaConfiguration = Fields<of::TransformationLambdaConfiguration>;
    impl TransformationLambdaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "LambdaArn", lambda_arn) }
        /// `LambdaArn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
    }

    /// Words of `StepToApply`.
    pub type TransformationStepToApply = Word<fn(of::TransformationStepToApply)>;
    impl TransformationStepToApply {
        /// `POST_CHUNKING`
        pub const PostChunking: Self = word("POST_CHUNKING");
    }

    /// `UrlConfiguration`.
    pub type UrlConfiguration = Fields<of::UrlConfiguration>;
    impl UrlConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(seed_urls: impl IntoVal<List<SeedUrl>>) -> Self { with(empty(), "SeedUrls", seed_urls) }
        /// `SeedUrls`: mandatory, 1 to 100 items.
        #[track_caller] pub fn seed_urls(self, value: impl IntoVal<List<SeedUrl>>) -> Self { with(self, "SeedUrls", value) }
    }

    /// `VectorIngestionConfiguration`.
    pub type VectorIngestionConfiguration = Fields<of::VectorIngestionConfiguration>;
    impl VectorIngestionConfiguration {
        /// `ChunkingConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn chunking_configuration(self, value: impl IntoVal<ChunkingConfiguration>) -> Self { with(self, "ChunkingConfiguration", value) }
        /// `ContextEnrichmentConfiguration`.
        #[track_caller] pub fn context_enrichment_configuration(self, value: impl IntoVal<ContextEnrichmentConfiguration>) -> Self { with(self, "ContextEnrichmentConfiguration", value) }
        /// `CustomTransformationConfiguration`.
        #[track_caller] pub fn custom_transformation_configuration(self, value: impl IntoVal<CustomTransformationConfiguration>) -> Self { with(self, "CustomTransformationConfiguration", value) }
        /// `ParsingConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn parsing_configuration(self, value: impl IntoVal<ParsingConfiguration>) -> Self { with(self, "ParsingConfiguration", value) }
    }

    /// `VideoExtractionConfiguration`.
    pub type VideoExtractionConfiguration = Fields<of::VideoExtractionConfiguration>;
    impl VideoExtractionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(video_extraction_status: impl IntoVal<EnabledOrDisabledState>) -> Self { with(empty(), "VideoExtractionStatus", video_extraction_status) }
        /// `VideoExtractionStatus`: mandatory.
        #[track_caller] pub fn video_extraction_status(self, value: impl IntoVal<EnabledOrDisabledState>) -> Self { with(self, "VideoExtractionStatus", value) }
    }

    /// `WebCrawlerConfiguration`.
    pub type WebCrawlerConfiguration = Fields<of::WebCrawlerConfiguration>;
    impl WebCrawlerConfiguration {
        /// `CrawlerLimits`.
        #[track_caller] pub fn crawler_limits(self, value: impl IntoVal<WebCrawlerLimits>) -> Self { with(self, "CrawlerLimits", value) }
        /// `ExclusionFilters`: 1 to 25 items, each at most 1000 characters.
        #[track_caller] pub fn exclusion_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionFilters", value) }
        /// `InclusionFilters`: 1 to 25 items, each at most 1000 characters.
        #[track_caller] pub fn inclusion_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionFilters", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<WebScopeType>) -> Self { with(self, "Scope", value) }
        /// `UserAgent`: 15 to 40 characters.
        #[track_caller] pub fn user_agent(self, value: impl IntoVal<String>) -> Self { with(self, "UserAgent", value) }
    }

    /// `WebCrawlerLimits`.
    pub type WebCrawlerLimits = Fields<of::WebCrawlerLimits>;
    impl WebCrawlerLimits {
        /// `MaxPages`: at least 1.
        #[track_caller] pub fn max_pages(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPages", value) }
        /// `RateLimit`: 1 to 300.
        #[track_caller] pub fn rate_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "RateLimit", value) }
    }

    /// `WebDataSourceConfiguration`.
    pub type WebDataSourceConfiguration = Fields<of::WebDataSourceConfiguration>;
    impl WebDataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_configuration: impl IntoVal<WebSourceConfiguration>) -> Self { with(empty(), "SourceConfiguration", source_configuration) }
        /// `CrawlerConfiguration`.
        #[track_caller] pub fn crawler_configuration(self, value: impl IntoVal<WebCrawlerConfiguration>) -> Self { with(self, "CrawlerConfiguration", value) }
        /// `SourceConfiguration`: mandatory.
        #[track_caller] pub fn source_configuration(self, value: impl IntoVal<WebSourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    }

    /// Words of `WebScopeType`.
    pub type WebScopeType = Word<fn(of::WebScopeType)>;
    impl WebScopeType {
        /// `HOST_ONLY`
        pub const HostOnly: Self = word("HOST_ONLY");
        /// `SUBDOMAINS`
        pub const Subdomains: Self = word("SUBDOMAINS");
    }

    /// `WebSourceConfiguration`.
    pub type WebSourceConfiguration = Fields<of::WebSourceConfiguration>;
    impl WebSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url_configuration: impl IntoVal<UrlConfiguration>) -> Self { with(empty(), "UrlConfiguration", url_configuration) }
        /// `UrlConfiguration`: mandatory.
        #[track_caller] pub fn url_configuration(self, value: impl IntoVal<UrlConfiguration>) -> Self { with(self, "UrlConfiguration", value) }
    }

    /// `WeeklySchedule`.
    pub type WeeklySchedule = Fields<of::WeeklySchedule>;
    impl WeeklySchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day_of_week: impl IntoVal<DayOfWeek>) -> Self { with(empty(), "DayOfWeek", day_of_week) }
        /// `DayOfWeek`: mandatory.
        #[track_caller] pub fn day_of_week(self, value: impl IntoVal<DayOfWeek>) -> Self { with(self, "DayOfWeek", value) }
    }
}

/// [`AWS::Bedrock::EnforcedGuardrailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html).
///
/// What `Ref` returns: `ConfigId`.
pub type CfnEnforcedGuardrailConfiguration = Handle<of::CfnEnforcedGuardrailConfiguration>;
impl cfn::ResourceType for of::CfnEnforcedGuardrailConfiguration { const TYPE: &'static str = "AWS::Bedrock::EnforcedGuardrailConfiguration"; type Tags = cfn::NoTags; type Props = CfnEnforcedGuardrailConfigurationProps; type Reference = String; }
impl CfnEnforcedGuardrailConfiguration {
    /// The attribute `ConfigId`.
    #[inline] pub fn attr_config_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `GuardrailArn`.
    #[inline] pub fn attr_guardrail_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GuardrailArn") }
    /// The attribute `GuardrailId`.
    #[inline] pub fn attr_guardrail_id(&self) -> Val<String> { cfn::attribute(&self.0, "GuardrailId") }
    /// The attribute `Owner`: one of `ACCOUNT`, `ORGANIZATION`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `UpdatedBy`.
    #[inline] pub fn attr_updated_by(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedBy") }
}

/// Properties of [`CfnEnforcedGuardrailConfiguration`].
///
/// Mandatory: `GuardrailIdentifier`, `GuardrailVersion`.
pub type CfnEnforcedGuardrailConfigurationProps = Fields<of::CfnEnforcedGuardrailConfiguration>;
impl CfnEnforcedGuardrailConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(guardrail_identifier: impl IntoVal<String>, guardrail_version: impl IntoVal<String>) -> Self { with(with(empty(), "GuardrailIdentifier", guardrail_identifier), "GuardrailVersion", guardrail_version) }
    /// `GuardrailIdentifier`: mandatory, at most 2048 characters, matches `^(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))$`.
    #[track_caller] pub fn guardrail_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GuardrailIdentifier", value) }
    /// `GuardrailVersion`: mandatory, matches `^[1-9][0-9]{0,7}$`.
    #[track_caller] pub fn guardrail_version(self, value: impl IntoVal<String>) -> Self { with(self, "GuardrailVersion", value) }
    /// `ModelEnforcement`.
    #[track_caller] pub fn model_enforcement(self, value: impl IntoVal<cfn_enforced_guardrail_configuration::ModelEnforcement>) -> Self { with(self, "ModelEnforcement", value) }
    /// `SelectiveContentGuarding`.
    #[track_caller] pub fn selective_content_guarding(self, value: impl IntoVal<cfn_enforced_guardrail_configuration::SelectiveContentGuarding>) -> Self { with(self, "SelectiveContentGuarding", value) }
}

/// Types of [`CfnEnforcedGuardrailConfiguration`].
pub mod cfn_enforced_guardrail_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ModelEnforcement {} pub enum SelectiveContentGuarding {} impl ias_core::Optional for SelectiveContentGuarding {} pub enum SelectiveContentGuardingMessages {} pub enum SelectiveContentGuardingSystem {} }

    /// `ModelEnforcement`.
    pub type ModelEnforcement = Fields<of::ModelEnforcement>;
    impl ModelEnforcement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(included_models: impl IntoVal<List<String>>, excluded_models: impl IntoVal<List<String>>) -> Self { with(with(empty(), "IncludedModels", included_models), "ExcludedModels", excluded_models) }
        /// `ExcludedModels`: mandatory, each matches `^([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}){0,1}$`.
        #[track_caller] pub fn excluded_models(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedModels", value) }
        /// `IncludedModels`: mandatory, at least 1 item, each matches `^(ALL|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}){0,1})$`.
        #[track_caller] pub fn included_models(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedModels", value) }
    }

    /// `SelectiveContentGuarding`.
    pub type SelectiveContentGuarding = Fields<of::SelectiveContentGuarding>;
    impl SelectiveContentGuarding {
        /// `Messages`.
        #[track_caller] pub fn messages(self, value: impl IntoVal<SelectiveContentGuardingMessages>) -> Self { with(self, "Messages", value) }
        /// `System`.
        #[track_caller] pub fn system(self, value: impl IntoVal<SelectiveContentGuardingSystem>) -> Self { with(self, "System", value) }
    }

    /// Words of `Messages`.
    pub type SelectiveContentGuardingMessages = Word<fn(of::SelectiveContentGuardingMessages)>;
    impl SelectiveContentGuardingMessages {
        /// `SELECTIVE`
        pub const Selective: Self = word("SELECTIVE");
        /// `COMPREHENSIVE`
        pub const Comprehensive: Self = word("COMPREHENSIVE");
    }

    /// Words of `System`.
    pub type SelectiveContentGuardingSystem = Word<fn(of::SelectiveContentGuardingSystem)>;
    impl SelectiveContentGuardingSystem {
        /// `SELECTIVE`
        pub const Selective: Self = word("SELECTIVE");
        /// `COMPREHENSIVE`
        pub const Comprehensive: Self = word("COMPREHENSIVE");
    }
}

/// [`AWS::Bedrock::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFlow = Handle<of::CfnFlow>;
impl cfn::ResourceType for of::CfnFlow { const TYPE: &'static str = "AWS::Bedrock::Flow"; type Tags = cfn::TagMap; type Props = CfnFlowProps; type Reference = Is<kinds::BedrockFlowArn>; }
impl CfnFlow {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BedrockFlowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `Failed`, `Prepared`, `Preparing`, `NotPrepared`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Validations`.
    #[inline] pub fn attr_validations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Validations") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnFlow`].
///
/// Mandatory: `ExecutionRoleArn`, `Name`.
pub type CfnFlowProps = Fields<of::CfnFlow>;
impl CfnFlowProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(execution_role_arn: impl IntoVal<Is<kinds::RoleArn>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ExecutionRoleArn", execution_role_arn), "Name", name) }
    /// `CustomerEncryptionKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn customer_encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerEncryptionKeyArn", value) }
    /// `Definition`.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_flow::FlowDefinition>) -> Self { with(self, "Definition", value) }
    /// `DefinitionS3Location`. Write-only.
    #[track_caller] pub fn definition_s3_location(self, value: impl IntoVal<cfn_flow::S3Location>) -> Self { with(self, "DefinitionS3Location", value) }
    /// `DefinitionString`: at most 512000 characters. Write-only.
    #[track_caller] pub fn definition_string(self, value: impl IntoVal<String>) -> Self { with(self, "DefinitionString", value) }
    /// `DefinitionSubstitutions`. Write-only.
    #[track_caller] pub fn definition_substitutions(self, value: impl IntoVal<Map<cfn_flow::DefinitionSubstitutions2>>) -> Self { with(self, "DefinitionSubstitutions", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRoleArn`: mandatory, at most 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/(service-role/)?.+$`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TestAliasTags`: at most 200 items.
    #[track_caller] pub fn test_alias_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TestAliasTags", value) }
}

/// Types of [`CfnFlow`].
pub mod cfn_flow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent::{GuardrailConfiguration};
    mod of { pub enum AgentFlowNodeConfiguration {} pub enum CollectorFlowNodeConfiguration {} impl ias_core::Optional for CollectorFlowNodeConfiguration {} pub enum ConditionFlowNodeConfiguration {} pub enum FieldForReranking {} pub enum FlowCondition {} pub enum FlowConditionalConnectionConfiguration {} pub enum FlowConnection {} pub enum FlowConnectionType {} pub enum FlowDataConnectionConfiguration {} pub enum FlowDefinition {} impl ias_core::Optional for FlowDefinition {} pub enum FlowNode {} pub enum FlowNodeInput {} pub enum FlowNodeInputCategory {} pub enum FlowNodeIoDataType {} pub enum FlowNodeOutput {} pub enum FlowNodeType {} pub enum InlineCodeFlowNodeConfiguration {} pub enum InputFlowNodeConfiguration {} impl ias_core::Optional for InputFlowNodeConfiguration {} pub enum IteratorFlowNodeConfiguration {} impl ias_core::Optional for IteratorFlowNodeConfiguration {} pub enum KnowledgeBaseFlowNodeConfiguration {} pub enum KnowledgeBaseFlowNodeConfigurationInferenceConfiguration {} pub enum KnowledgeBaseOrchestrationConfiguration {} impl ias_core::Optional for KnowledgeBaseOrchestrationConfiguration {} pub enum KnowledgeBaseOrchestrationConfigurationPromptTemplate {} pub enum LambdaFunctionFlowNodeConfiguration {} pub enum LexFlowNodeConfiguration {} pub enum LoopControllerFlowNodeConfiguration {} pub enum LoopFlowNodeConfiguration {} pub enum LoopInputFlowNodeConfiguration {} impl ias_core::Optional for LoopInputFlowNodeConfiguration {} pub enum MetadataConfigurationForReranking {} pub enum OutputFlowNodeConfiguration {} impl ias_core::Optional for OutputFlowNodeConfiguration {} pub enum PerformanceConfiguration {} impl ias_core::Optional for PerformanceConfiguration {} pub enum PerformanceConfigurationLatency {} pub enum PromptFlowNodeConfiguration {} pub enum PromptFlowNodeInlineConfiguration {} pub enum PromptFlowNodeInlineConfigurationTemplateConfiguration {} pub enum PromptFlowNodeResourceConfiguration {} pub enum PromptInputVariable {} impl ias_core::Optional for PromptInputVariable {} pub enum PromptModelInferenceConfiguration {} impl ias_core::Optional for PromptModelInferenceConfiguration {} pub enum PromptTemplateType {} pub enum RerankingMetadataSelectionMode {} pub enum RetrievalFlowNodeConfiguration {} pub enum RetrievalFlowNodeConfigurationServiceConfiguration {} impl ias_core::Optional for RetrievalFlowNodeConfigurationServiceConfiguration {} pub enum RetrievalFlowNodeS3Configuration {} pub enum S3Location {} pub enum StorageFlowNodeConfiguration {} pub enum StorageFlowNodeConfigurationServiceConfiguration {} impl ias_core::Optional for StorageFlowNodeConfigurationServiceConfiguration {} pub enum StorageFlowNodeS3Configuration {} pub enum SupportedLanguages {} pub enum TextPromptTemplateConfiguration {} pub enum VectorSearchBedrockRerankingConfiguration {} pub enum VectorSearchBedrockRerankingModelConfiguration {} pub enum VectorSearchRerankingConfiguration {} pub enum VectorSearchRerankingConfigurationType {} }

    /// `AgentFlowNodeConfiguration`.
    pub type AgentFlowNodeConfiguration = Fields<of::AgentFlowNodeConfiguration>;
    impl AgentFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent_alias_arn: impl IntoVal<String>) -> Self { with(empty(), "AgentAliasArn", agent_alias_arn) }
        /// `AgentAliasArn`: mandatory, at most 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent-alias/[0-9a-zA-Z]{10}/[0-9a-zA-Z]{10}$`.
        #[track_caller] pub fn agent_alias_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AgentAliasArn", value) }
    }

    /// `CollectorFlowNodeConfiguration`.
    pub type CollectorFlowNodeConfiguration = Fields<of::CollectorFlowNodeConfiguration>;
    impl CollectorFlowNodeConfiguration {
    }

    /// `ConditionFlowNodeConfiguration`.
    pub type ConditionFlowNodeConfiguration = Fields<of::ConditionFlowNodeConfiguration>;
    impl ConditionFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(conditions: impl IntoVal<List<FlowCondition>>) -> Self { with(empty(), "Conditions", conditions) }
        /// `Conditions`: mandatory, 1 to 5 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<FlowCondition>>) -> Self { with(self, "Conditions", value) }
    }

    /// `DefinitionSubstitutions`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DefinitionSubstitutions2(Value);
    ias_core::union!(DefinitionSubstitutions2);
    impl DefinitionSubstitutions2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a number.
        pub fn integer(value: impl IntoVal<i64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a flag.
        pub fn flag(value: impl IntoVal<bool>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<DefinitionSubstitutions2> for &str { fn into_val(self) -> Val<DefinitionSubstitutions2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionSubstitutions2> for String { fn into_val(self) -> Val<DefinitionSubstitutions2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionSubstitutions2> for Val<String> { fn into_val(self) -> Val<DefinitionSubstitutions2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `FieldForReranking`.
    pub type FieldForReranking = Fields<of::FieldForReranking>;
    impl FieldForReranking {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<String>) -> Self { with(empty(), "FieldName", field_name) }
        /// `FieldName`: mandatory, 1 to 2000 characters.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
    }

    /// `FlowCondition`.
    pub type FlowCondition = Fields<of::FlowCondition>;
    impl FlowCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Expression`: 1 to 64 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `FlowConditionalConnectionConfiguration`.
    pub type FlowConditionalConnectionConfiguration = Fields<of::FlowConditionalConnectionConfiguration>;
    impl FlowConditionalConnectionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition: impl IntoVal<String>) -> Self { with(empty(), "Condition", condition) }
        /// `Condition`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
    }

    /// `FlowConnection`.
    pub type FlowConnection = Fields<of::FlowConnection>;
    /// What [`FlowConnection`] cannot do without.
    pub struct FlowConnectionRequired<A, B, C, D> {
        /// `Name`: matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,100}$`.
        pub name: A,
        /// `Source`: matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        pub source: B,
        /// `Target`: matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        pub target: C,
        /// `Type`.
        pub type_: D,
    }
    impl FlowConnection {
        /// Takes what is mandatory, by name: [`FlowConnectionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<FlowConnectionType>>(required: FlowConnectionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Source", required.source), "Target", required.target), "Type", required.type_) }
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<FlowConnectionConfiguration>) -> Self { with(self, "Configuration", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Source`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Target`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FlowConnectionType>) -> Self { with(self, "Type", value) }
    }

    /// `FlowConnectionConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FlowConnectionConfiguration(Value);
    ias_core::union!(FlowConnectionConfiguration);
    impl FlowConnectionConfiguration {
        /// `Data`.
        #[track_caller] pub fn data(value: impl IntoVal<FlowDataConnectionConfiguration>) -> Self { Self(Value::one("Data", value)) }
        /// `Conditional`.
        #[track_caller] pub fn conditional(value: impl IntoVal<FlowConditionalConnectionConfiguration>) -> Self { Self(Value::one("Conditional", value)) }
    }

    /// Words of `FlowConnectionType`.
    pub type FlowConnectionType = Word<fn(of::FlowConnectionType)>;
    impl FlowConnectionType {
        /// `Data`
        pub const Data: Self = word("Data");
        /// `Conditional`
        pub const Conditional: Self = word("Conditional");
    }

    /// `FlowDataConnectionConfiguration`.
    pub type FlowDataConnectionConfiguration = Fields<of::FlowDataConnectionConfiguration>;
    impl FlowDataConnectionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_output: impl IntoVal<String>, target_input: impl IntoVal<String>) -> Self { with(with(empty(), "SourceOutput", source_output), "TargetInput", target_input) }
        /// `SourceOutput`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn source_output(self, value: impl IntoVal<String>) -> Self { with(self, "SourceOutput", value) }
        /// `TargetInput`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn target_input(self, value: impl IntoVal<String>) -> Self { with(self, "TargetInput", value) }
    }

    /// `FlowDefinition`.
    pub type FlowDefinition = Fields<of::FlowDefinition>;
    impl FlowDefinition {
        /// `Connections`: at most 100 items.
        #[track_caller] pub fn connections(self, value: impl IntoVal<List<FlowConnection>>) -> Self { with(self, "Connections", value) }
        /// `Nodes`: at most 40 items.
        #[track_caller] pub fn nodes(self, value: impl IntoVal<List<FlowNode>>) -> Self { with(self, "Nodes", value) }
    }

    /// `FlowNode`.
    pub type FlowNode = Fields<of::FlowNode>;
    impl FlowNode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<FlowNodeType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<FlowNodeConfiguration>) -> Self { with(self, "Configuration", value) }
        /// `Inputs`: at most 20 items.
        #[track_caller] pub fn inputs(self, value: impl IntoVal<List<FlowNodeInput>>) -> Self { with(self, "Inputs", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Outputs`: at most 5 items.
        #[track_caller] pub fn outputs(self, value: impl IntoVal<List<FlowNodeOutput>>) -> Self { with(self, "Outputs", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FlowNodeType>) -> Self { with(self, "Type", value) }
    }

    /// `FlowNodeConfiguration`: one of 16 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FlowNodeConfiguration(Value);
    ias_core::union!(FlowNodeConfiguration);
    impl FlowNodeConfiguration {
        /// `Input`.
        #[track_caller] pub fn input(value: impl IntoVal<InputFlowNodeConfiguration>) -> Self { Self(Value::one("Input", value)) }
        /// `Output`.
        #[track_caller] pub fn output(value: impl IntoVal<OutputFlowNodeConfiguration>) -> Self { Self(Value::one("Output", value)) }
        /// `KnowledgeBase`.
        #[track_caller] pub fn knowledge_base(value: impl IntoVal<KnowledgeBaseFlowNodeConfiguration>) -> Self { Self(Value::one("KnowledgeBase", value)) }
        /// `Condition`.
        #[track_caller] pub fn condition(value: impl IntoVal<ConditionFlowNodeConfiguration>) -> Self { Self(Value::one("Condition", value)) }
        /// `Lex`.
        #[track_caller] pub fn lex(value: impl IntoVal<LexFlowNodeConfiguration>) -> Self { Self(Value::one("Lex", value)) }
        /// `Prompt`.
        #[track_caller] pub fn prompt(value: impl IntoVal<PromptFlowNodeConfiguration>) -> Self { Self(Value::one("Prompt", value)) }
        /// `LambdaFunction`.
        #[track_caller] pub fn lambda_function(value: impl IntoVal<LambdaFunctionFlowNodeConfiguration>) -> Self { Self(Value::one("LambdaFunction", value)) }
        /// `Agent`.
        #[track_caller] pub fn agent(value: impl IntoVal<AgentFlowNodeConfiguration>) -> Self { Self(Value::one("Agent", value)) }
        /// `Storage`.
        #[track_caller] pub fn storage(value: impl IntoVal<StorageFlowNodeConfiguration>) -> Self { Self(Value::one("Storage", value)) }
        /// `Iterator`.
        #[track_caller] pub fn iterator(value: impl IntoVal<IteratorFlowNodeConfiguration>) -> Self { Self(Value::one("Iterator", value)) }
        /// `Collector`.
        #[track_caller] pub fn collector(value: impl IntoVal<CollectorFlowNodeConfiguration>) -> Self { Self(Value::one("Collector", value)) }
        /// `Retrieval`.
        #[track_caller] pub fn retrieval(value: impl IntoVal<RetrievalFlowNodeConfiguration>) -> Self { Self(Value::one("Retrieval", value)) }
        /// `InlineCode`.
        #[track_caller] pub fn inline_code(value: impl IntoVal<InlineCodeFlowNodeConfiguration>) -> Self { Self(Value::one("InlineCode", value)) }
        /// `Loop`.
        #[track_caller] pub fn loop_(value: impl IntoVal<LoopFlowNodeConfiguration>) -> Self { Self(Value::one("Loop", value)) }
        /// `LoopInput`.
        #[track_caller] pub fn loop_input(value: impl IntoVal<LoopInputFlowNodeConfiguration>) -> Self { Self(Value::one("LoopInput", value)) }
        /// `LoopController`.
        #[track_caller] pub fn loop_controller(value: impl IntoVal<LoopControllerFlowNodeConfiguration>) -> Self { Self(Value::one("LoopController", value)) }
    }

    /// `FlowNodeInput`.
    pub type FlowNodeInput = Fields<of::FlowNodeInput>;
    /// What [`FlowNodeInput`] cannot do without.
    pub struct FlowNodeInputRequired<A, B, C> {
        /// `Expression`: 1 to 64 characters.
        pub expression: A,
        /// `Name`: matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        pub name: B,
        /// `Type`.
        pub type_: C,
    }
    impl FlowNodeInput {
        /// Takes what is mandatory, by name: [`FlowNodeInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<FlowNodeIoDataType>>(required: FlowNodeInputRequired<A, B, C>) -> Self { with(with(with(empty(), "Expression", required.expression), "Name", required.name), "Type", required.type_) }
        /// `Category`.
        #[track_caller] pub fn category(self, value: impl IntoVal<FlowNodeInputCategory>) -> Self { with(self, "Category", value) }
        /// `Expression`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FlowNodeIoDataType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `FlowNodeInputCategory`.
    pub type FlowNodeInputCategory = Word<fn(of::FlowNodeInputCategory)>;
    impl FlowNodeInputCategory {
        /// `LoopCondition`
        pub const LoopCondition: Self = word("LoopCondition");
        /// `ReturnValueToLoopStart`
        pub const ReturnValueToLoopStart: Self = word("ReturnValueToLoopStart");
        /// `ExitLoop`
        pub const ExitLoop: Self = word("ExitLoop");
    }

    /// Words of `FlowNodeIODataType`.
    pub type FlowNodeIoDataType = Word<fn(of::FlowNodeIoDataType)>;
    impl FlowNodeIoDataType {
        /// `String`
        pub const String: Self = word("String");
        /// `Number`
        pub const Number: Self = word("Number");
        /// `Boolean`
        pub const Boolean: Self = word("Boolean");
        /// `Object`
        pub const Object: Self = word("Object");
        /// `Array`
        pub const Array: Self = word("Array");
    }

    /// `FlowNodeOutput`.
    pub type FlowNodeOutput = Fields<of::FlowNodeOutput>;
    impl FlowNodeOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<FlowNodeIoDataType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Name`: mandatory, matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FlowNodeIoDataType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `FlowNodeType`.
    pub type FlowNodeType = Word<fn(of::FlowNodeType)>;
    impl FlowNodeType {
        /// `Input`
        pub const Input: Self = word("Input");
        /// `Output`
        pub const Output: Self = word("Output");
        /// `KnowledgeBase`
        pub const KnowledgeBase: Self = word("KnowledgeBase");
        /// `Condition`
        pub const Condition: Self = word("Condition");
        /// `Lex`
        pub const Lex: Self = word("Lex");
        /// `Prompt`
        pub const Prompt: Self = word("Prompt");
        /// `LambdaFunction`
        pub const LambdaFunction: Self = word("LambdaFunction");
        /// `Agent`
        pub const Agent: Self = word("Agent");
        /// `Storage`
        pub const Storage: Self = word("Storage");
        /// `Retrieval`
        pub const Retrieval: Self = word("Retrieval");
        /// `Iterator`
        pub const Iterator: Self = word("Iterator");
        /// `Collector`
        pub const Collector: Self = word("Collector");
        /// `InlineCode`
        pub const InlineCode: Self = word("InlineCode");
        /// `Loop`
        pub const Loop: Self = word("Loop");
        /// `LoopInput`
        pub const LoopInput: Self = word("LoopInput");
        /// `LoopController`
        pub const LoopController: Self = word("LoopController");
    }

    /// `InlineCodeFlowNodeConfiguration`.
    pub type InlineCodeFlowNodeConfiguration = Fields<of::InlineCodeFlowNodeConfiguration>;
    impl InlineCodeFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code: impl IntoVal<String>, language: impl IntoVal<SupportedLanguages>) -> Self { with(with(empty(), "Code", code), "Language", language) }
        /// `Code`: mandatory, at most 5000000 characters.
        #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "Code", value) }
        /// `Language`: mandatory.
        #[track_caller] pub fn language(self, value: impl IntoVal<SupportedLanguages>) -> Self { with(self, "Language", value) }
    }

    /// `InputFlowNodeConfiguration`.
    pub type InputFlowNodeConfiguration = Fields<of::InputFlowNodeConfiguration>;
    impl InputFlowNodeConfiguration {
    }

    /// `IteratorFlowNodeConfiguration`.
    pub type IteratorFlowNodeConfiguration = Fields<of::IteratorFlowNodeConfiguration>;
    impl IteratorFlowNodeConfiguration {
    }

    /// `KnowledgeBaseFlowNodeConfiguration`.
    pub type KnowledgeBaseFlowNodeConfiguration = Fields<of::KnowledgeBaseFlowNodeConfiguration>;
    impl KnowledgeBaseFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(knowledge_base_id: impl IntoVal<String>) -> Self { with(empty(), "KnowledgeBaseId", knowledge_base_id) }
        /// `GuardrailConfiguration`.
        #[track_caller] pub fn guardrail_configuration(self, value: impl IntoVal<GuardrailConfiguration>) -> Self { with(self, "GuardrailConfiguration", value) }
        /// `InferenceConfiguration`.
        #[track_caller] pub fn inference_configuration(self, value: impl IntoVal<KnowledgeBaseFlowNodeConfigurationInferenceConfiguration>) -> Self { with(self, "InferenceConfiguration", value) }
        /// `KnowledgeBaseId`: mandatory, at most 10 characters, matches `^[0-9a-zA-Z]+$`.
        #[track_caller] pub fn knowledge_base_id(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseId", value) }
        /// `ModelId`: 1 to 2048 characters.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `NumberOfResults`: 1 to 100.
        #[track_caller] pub fn number_of_results(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberOfResults", value) }
        /// `OrchestrationConfiguration`.
        #[track_caller] pub fn orchestration_configuration(self, value: impl IntoVal<KnowledgeBaseOrchestrationConfiguration>) -> Self { with(self, "OrchestrationConfiguration", value) }
        /// `PromptTemplate`.
        #[track_caller] pub fn prompt_template(self, value: impl IntoVal<KnowledgeBaseOrchestrationConfigurationPromptTemplate>) -> Self { with(self, "PromptTemplate", value) }
        /// `RerankingConfiguration`.
        #[track_caller] pub fn reranking_configuration(self, value: impl IntoVal<VectorSearchRerankingConfiguration>) -> Self { with(self, "RerankingConfiguration", value) }
    }

    /// `InferenceConfiguration`.
    pub type KnowledgeBaseFlowNodeConfigurationInferenceConfiguration = Fields<of::KnowledgeBaseFlowNodeConfigurationInferenceConfiguration>;
    impl KnowledgeBaseFlowNodeConfigurationInferenceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<PromptModelInferenceConfiguration>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory.
        #[track_caller] pub fn text(self, value: impl IntoVal<PromptModelInferenceConfiguration>) -> Self { with(self, "Text", value) }
    }

    /// `KnowledgeBaseOrchestrationConfiguration`.
    pub type KnowledgeBaseOrchestrationConfiguration = Fields<of::KnowledgeBaseOrchestrationConfiguration>;
    impl KnowledgeBaseOrchestrationConfiguration {
        /// `AdditionalModelRequestFields`.
        #[track_caller] pub fn additional_model_request_fields(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalModelRequestFields", value) }
        /// `InferenceConfig`.
        #[track_caller] pub fn inference_config(self, value: impl IntoVal<KnowledgeBaseFlowNodeConfigurationInferenceConfiguration>) -> Self { with(self, "InferenceConfig", value) }
        /// `PerformanceConfig`.
        #[track_caller] pub fn performance_config(self, value: impl IntoVal<PerformanceConfiguration>) -> Self { with(self, "PerformanceConfig", value) }
        /// `PromptTemplate`.
        #[track_caller] pub fn prompt_template(self, value: impl IntoVal<KnowledgeBaseOrchestrationConfigurationPromptTemplate>) -> Self { with(self, "PromptTemplate", value) }
    }

    /// `PromptTemplate`.
    pub type KnowledgeBaseOrchestrationConfigurationPromptTemplate = Fields<of::KnowledgeBaseOrchestrationConfigurationPromptTemplate>;
    impl KnowledgeBaseOrchestrationConfigurationPromptTemplate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_prompt_template: impl IntoVal<String>) -> Self { with(empty(), "TextPromptTemplate", text_prompt_template) }
        /// `TextPromptTemplate`: mandatory, 1 to 100000 characters.
        #[track_caller] pub fn text_prompt_template(self, value: impl IntoVal<String>) -> Self { with(self, "TextPromptTemplate", value) }
    }

    /// `LambdaFunctionFlowNodeConfiguration`.
    pub type LambdaFunctionFlowNodeConfiguration = Fields<of::LambdaFunctionFlowNodeConfiguration>;
    impl LambdaFunctionFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "LambdaArn", lambda_arn) }
        /// `LambdaArn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
    }

    /// `LexFlowNodeConfiguration`.
    pub type LexFlowNodeConfiguration = Fields<of::LexFlowNodeConfiguration>;
    impl LexFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bot_alias_arn: impl IntoVal<String>, locale_id: impl IntoVal<String>) -> Self { with(with(empty(), "BotAliasArn", bot_alias_arn), "LocaleId", locale_id) }
        /// `BotAliasArn`: mandatory, at most 78 characters, matches `^arn:aws(|-us-gov):lex:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:bot-alias/[0-9a-zA-Z]+/[0-9a-zA-Z]+$`.
        #[track_caller] pub fn bot_alias_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BotAliasArn", value) }
        /// `LocaleId`: mandatory, 1 to 10 characters.
        #[track_caller] pub fn locale_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocaleId", value) }
    }

    /// `LoopControllerFlowNodeConfiguration`.
    pub type LoopControllerFlowNodeConfiguration = Fields<of::LoopControllerFlowNodeConfiguration>;
    impl LoopControllerFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(continue_condition: impl IntoVal<FlowCondition>) -> Self { with(empty(), "ContinueCondition", continue_condition) }
        /// `ContinueCondition`: mandatory.
        #[track_caller] pub fn continue_condition(self, value: impl IntoVal<FlowCondition>) -> Self { with(self, "ContinueCondition", value) }
        /// `MaxIterations`: 1 to 1000, default `10`.
        #[track_caller] pub fn max_iterations(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxIterations", value) }
    }

    /// `LoopFlowNodeConfiguration`.
    pub type LoopFlowNodeConfiguration = Fields<of::LoopFlowNodeConfiguration>;
    impl LoopFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(definition: impl IntoVal<FlowDefinition>) -> Self { with(empty(), "Definition", definition) }
        /// `Definition`: mandatory.
        #[track_caller] pub fn definition(self, value: impl IntoVal<FlowDefinition>) -> Self { with(self, "Definition", value) }
    }

    /// `LoopInputFlowNodeConfiguration`.
    pub type LoopInputFlowNodeConfiguration = Fields<of::LoopInputFlowNodeConfiguration>;
    impl LoopInputFlowNodeConfiguration {
    }

    /// `MetadataConfigurationForReranking`.
    pub type MetadataConfigurationForReranking = Fields<of::MetadataConfigurationForReranking>;
    impl MetadataConfigurationForReranking {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(selection_mode: impl IntoVal<RerankingMetadataSelectionMode>) -> Self { with(empty(), "SelectionMode", selection_mode) }
        /// `SelectionMode`: mandatory.
        #[track_caller] pub fn selection_mode(self, value: impl IntoVal<RerankingMetadataSelectionMode>) -> Self { with(self, "SelectionMode", value) }
        /// `SelectiveModeConfiguration`.
        #[track_caller] pub fn selective_mode_configuration(self, value: impl IntoVal<RerankingMetadataSelectiveModeConfiguration>) -> Self { with(self, "SelectiveModeConfiguration", value) }
    }

    /// `OutputFlowNodeConfiguration`.
    pub type OutputFlowNodeConfiguration = Fields<of::OutputFlowNodeConfiguration>;
    impl OutputFlowNodeConfiguration {
    }

    /// `PerformanceConfiguration`.
    pub type PerformanceConfiguration = Fields<of::PerformanceConfiguration>;
    impl PerformanceConfiguration {
        /// `Latency`.
        #[track_caller] pub fn latency(self, value: impl IntoVal<PerformanceConfigurationLatency>) -> Self { with(self, "Latency", value) }
    }

    /// Words of `PerformanceConfigurationLatency`.
    pub type PerformanceConfigurationLatency = Word<fn(of::PerformanceConfigurationLatency)>;
    impl PerformanceConfigurationLatency {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `optimized`
        pub const Optimized: Self = word("optimized");
    }

    /// `PromptFlowNodeConfiguration`.
    pub type PromptFlowNodeConfiguration = Fields<of::PromptFlowNodeConfiguration>;
    impl PromptFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_configuration: impl IntoVal<PromptFlowNodeSourceConfiguration>) -> Self { with(empty(), "SourceConfiguration", source_configuration) }
        /// `GuardrailConfiguration`.
        #[track_caller] pub fn guardrail_configuration(self, value: impl IntoVal<GuardrailConfiguration>) -> Self { with(self, "GuardrailConfiguration", value) }
        /// `SourceConfiguration`: mandatory.
        #[track_caller] pub fn source_configuration(self, value: impl IntoVal<PromptFlowNodeSourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    }

    /// `PromptFlowNodeInlineConfiguration`.
    pub type PromptFlowNodeInlineConfiguration = Fields<of::PromptFlowNodeInlineConfiguration>;
    /// What [`PromptFlowNodeInlineConfiguration`] cannot do without.
    pub struct PromptFlowNodeInlineConfigurationRequired<A, B, C> {
        /// `ModelId`: 1 to 2048 characters.
        pub model_id: A,
        /// `TemplateConfiguration`.
        pub template_configuration: B,
        /// `TemplateType`.
        pub template_type: C,
    }
    impl PromptFlowNodeInlineConfiguration {
        /// Takes what is mandatory, by name: [`PromptFlowNodeInlineConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<PromptFlowNodeInlineConfigurationTemplateConfiguration>, C: IntoVal<PromptTemplateType>>(required: PromptFlowNodeInlineConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "ModelId", required.model_id), "TemplateConfiguration", required.template_configuration), "TemplateType", required.template_type) }
        /// `InferenceConfiguration`.
        #[track_caller] pub fn inference_configuration(self, value: impl IntoVal<KnowledgeBaseFlowNodeConfigurationInferenceConfiguration>) -> Self { with(self, "InferenceConfiguration", value) }
        /// `ModelId`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `TemplateConfiguration`: mandatory.
        #[track_caller] pub fn template_configuration(self, value: impl IntoVal<PromptFlowNodeInlineConfigurationTemplateConfiguration>) -> Self { with(self, "TemplateConfiguration", value) }
        /// `TemplateType`: mandatory.
        #[track_caller] pub fn template_type(self, value: impl IntoVal<PromptTemplateType>) -> Self { with(self, "TemplateType", value) }
    }

    /// `TemplateConfiguration`.
    pub type PromptFlowNodeInlineConfigurationTemplateConfiguration = Fields<of::PromptFlowNodeInlineConfigurationTemplateConfiguration>;
    impl PromptFlowNodeInlineConfigurationTemplateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<TextPromptTemplateConfiguration>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory.
        #[track_caller] pub fn text(self, value: impl IntoVal<TextPromptTemplateConfiguration>) -> Self { with(self, "Text", value) }
    }

    /// `PromptFlowNodeResourceConfiguration`.
    pub type PromptFlowNodeResourceConfiguration = Fields<of::PromptFlowNodeResourceConfiguration>;
    impl PromptFlowNodeResourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prompt_arn: impl IntoVal<String>) -> Self { with(empty(), "PromptArn", prompt_arn) }
        /// `PromptArn`: mandatory, matches `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10}(?::[0-9]{1,5})?)$`.
        #[track_caller] pub fn prompt_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PromptArn", value) }
    }

    /// `PromptFlowNodeSourceConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PromptFlowNodeSourceConfiguration(Value);
    ias_core::union!(PromptFlowNodeSourceConfiguration);
    impl PromptFlowNodeSourceConfiguration {
        /// `Resource`.
        #[track_caller] pub fn resource(value: impl IntoVal<PromptFlowNodeResourceConfiguration>) -> Self { Self(Value::one("Resource", value)) }
        /// `Inline`.
        #[track_caller] pub fn inline(value: impl IntoVal<PromptFlowNodeInlineConfiguration>) -> Self { Self(Value::one("Inline", value)) }
    }

    /// `PromptInputVariable`.
    pub type PromptInputVariable = Fields<of::PromptInputVariable>;
    impl PromptInputVariable {
        /// `Name`: matches `^([0-9a-zA-Z][_-]?){1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `PromptModelInferenceConfiguration`.
    pub type PromptModelInferenceConfiguration = Fields<of::PromptModelInferenceConfiguration>;
    impl PromptModelInferenceConfiguration {
        /// `MaxTokens`: 0 to 4096.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTokens", value) }
        /// `StopSequences`: at most 4 items.
        #[track_caller] pub fn stop_sequences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StopSequences", value) }
        /// `Temperature`: 0 to 1.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// Words of `PromptTemplateType`.
    pub type PromptTemplateType = Word<fn(of::PromptTemplateType)>;
    impl PromptTemplateType {
        /// `TEXT`
        pub const Text: Self = word("TEXT");
    }

    /// Words of `RerankingMetadataSelectionMode`.
    pub type RerankingMetadataSelectionMode = Word<fn(of::RerankingMetadataSelectionMode)>;
    impl RerankingMetadataSelectionMode {
        /// `SELECTIVE`
        pub const Selective: Self = word("SELECTIVE");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `RerankingMetadataSelectiveModeConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RerankingMetadataSelectiveModeConfiguration(Value);
    ias_core::union!(RerankingMetadataSelectiveModeConfiguration);
    impl RerankingMetadataSelectiveModeConfiguration {
        /// `FieldsToInclude`: 1 to 100 items.
        #[track_caller] pub fn fields_to_include(value: impl IntoVal<List<FieldForReranking>>) -> Self { Self(Value::one("FieldsToInclude", value)) }
        /// `FieldsToExclude`: 1 to 100 items.
        #[track_caller] pub fn fields_to_exclude(value: impl IntoVal<List<FieldForReranking>>) -> Self { Self(Value::one("FieldsToExclude", value)) }
    }

    /// `RetrievalFlowNodeConfiguration`.
    pub type RetrievalFlowNodeConfiguration = Fields<of::RetrievalFlowNodeConfiguration>;
    impl RetrievalFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_configuration: impl IntoVal<RetrievalFlowNodeConfigurationServiceConfiguration>) -> Self { with(empty(), "ServiceConfiguration", service_configuration) }
        /// `ServiceConfiguration`: mandatory.
        #[track_caller] pub fn service_configuration(self, value: impl IntoVal<RetrievalFlowNodeConfigurationServiceConfiguration>) -> Self { with(self, "ServiceConfiguration", value) }
    }

    /// `ServiceConfiguration`.
    pub type RetrievalFlowNodeConfigurationServiceConfiguration = Fields<of::RetrievalFlowNodeConfigurationServiceConfiguration>;
    impl RetrievalFlowNodeConfigurationServiceConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<RetrievalFlowNodeS3Configuration>) -> Self { with(self, "S3", value) }
    }

    /// `RetrievalFlowNodeS3Configuration`.
    pub type RetrievalFlowNodeS3Configuration = Fields<of::RetrievalFlowNodeS3Configuration>;
    impl RetrievalFlowNodeS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`: 1 to 1024 characters.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `StorageFlowNodeConfiguration`.
    pub type StorageFlowNodeConfiguration = Fields<of::StorageFlowNodeConfiguration>;
    impl StorageFlowNodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_configuration: impl IntoVal<StorageFlowNodeConfigurationServiceConfiguration>) -> Self { with(empty(), "ServiceConfiguration", service_configuration) }
        /// `ServiceConfiguration`: mandatory.
        #[track_caller] pub fn service_configuration(self, value: impl IntoVal<StorageFlowNodeConfigurationServiceConfiguration>) -> Self { with(self, "ServiceConfiguration", value) }
    }

    /// `ServiceConfiguration`.
    pub type StorageFlowNodeConfigurationServiceConfiguration = Fields<of::StorageFlowNodeConfigurationServiceConfiguration>;
    impl StorageFlowNodeConfigurationServiceConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<StorageFlowNodeS3Configuration>) -> Self { with(self, "S3", value) }
    }

    /// `StorageFlowNodeS3Configuration`.
    pub type StorageFlowNodeS3Configuration = Fields<of::StorageFlowNodeS3Configuration>;
    impl StorageFlowNodeS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    }

    /// Words of `SupportedLanguages`.
    pub type SupportedLanguages = Word<fn(of::SupportedLanguages)>;
    impl SupportedLanguages {
        /// `Python_3`
        pub const Python3: Self = word("Python_3");
    }

    /// `TextPromptTemplateConfiguration`.
    pub type TextPromptTemplateConfiguration = Fields<of::TextPromptTemplateConfiguration>;
    impl TextPromptTemplateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>) -> Self { with(empty(), "Text", text) }
        /// `InputVariables`: at most 20 items.
        #[track_caller] pub fn input_variables(self, value: impl IntoVal<List<PromptInputVariable>>) -> Self { with(self, "InputVariables", value) }
        /// `Text`: mandatory, 1 to 200000 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `VectorSearchBedrockRerankingConfiguration`.
    pub type VectorSearchBedrockRerankingConfiguration = Fields<of::VectorSearchBedrockRerankingConfiguration>;
    impl VectorSearchBedrockRerankingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_configuration: impl IntoVal<VectorSearchBedrockRerankingModelConfiguration>) -> Self { with(empty(), "ModelConfiguration", model_configuration) }
        /// `MetadataConfiguration`.
        #[track_caller] pub fn metadata_configuration(self, value: impl IntoVal<MetadataConfigurationForReranking>) -> Self { with(self, "MetadataConfiguration", value) }
        /// `ModelConfiguration`: mandatory.
        #[track_caller] pub fn model_configuration(self, value: impl IntoVal<VectorSearchBedrockRerankingModelConfiguration>) -> Self { with(self, "ModelConfiguration", value) }
        /// `NumberOfRerankedResults`: 1 to 100.
        #[track_caller] pub fn number_of_reranked_results(self, value: impl IntoVal<f64>) -> Self { with(self, "NumberOfRerankedResults", value) }
    }

    /// `VectorSearchBedrockRerankingModelConfiguration`.
    pub type VectorSearchBedrockRerankingModelConfiguration = Fields<of::VectorSearchBedrockRerankingModelConfiguration>;
    impl VectorSearchBedrockRerankingModelConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_arn: impl IntoVal<String>) -> Self { with(empty(), "ModelArn", model_arn) }
        /// `AdditionalModelRequestFields`.
        #[track_caller] pub fn additional_model_request_fields(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalModelRequestFields", value) }
        /// `ModelArn`: mandatory, 1 to 2048 characters, matches `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/(.*))?$`.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
    }

    /// `VectorSearchRerankingConfiguration`.
    pub type VectorSearchRerankingConfiguration = Fields<of::VectorSearchRerankingConfiguration>;
    impl VectorSearchRerankingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<VectorSearchRerankingConfigurationType>) -> Self { with(empty(), "Type", type_) }
        /// `BedrockRerankingConfiguration`.
        #[track_caller] pub fn bedrock_reranking_configuration(self, value: impl IntoVal<VectorSearchBedrockRerankingConfiguration>) -> Self { with(self, "BedrockRerankingConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<VectorSearchRerankingConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `VectorSearchRerankingConfigurationType`.
    pub type VectorSearchRerankingConfigurationType = Word<fn(of::VectorSearchRerankingConfigurationType)>;
    impl VectorSearchRerankingConfigurationType {
        /// `BEDROCK_RERANKING_MODEL`
        pub const BedrockRerankingModel: Self = word("BEDROCK_RERANKING_MODEL");
    }
}

/// [`AWS::Bedrock::FlowAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html).
///
/// What `Ref` returns: a text of Arn, FlowArn.
pub type CfnFlowAlias = Handle<of::CfnFlowAlias>;
impl cfn::ResourceType for of::CfnFlowAlias { const TYPE: &'static str = "AWS::Bedrock::FlowAlias"; type Tags = cfn::TagMap; type Props = CfnFlowAliasProps; type Reference = String; }
impl CfnFlowAlias {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FlowAliasArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FlowId`.
    #[inline] pub fn attr_flow_id(&self) -> Val<String> { cfn::attribute(&self.0, "FlowId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnFlowAlias`].
///
/// Mandatory: `Name`, `FlowArn`, `RoutingConfiguration`.
///
/// A change replaces the resource: `FlowArn`.
pub type CfnFlowAliasProps = Fields<of::CfnFlowAlias>;
/// What [`CfnFlowAliasProps`] cannot do without.
pub struct CfnFlowAliasPropsRequired<A, B, C> {
    /// `Name`: matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    pub name: A,
    /// `FlowArn`: at most 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    pub flow_arn: B,
    /// `RoutingConfiguration`: exactly 1 item.
    pub routing_configuration: C,
}
impl CfnFlowAliasProps {
    /// Takes what is mandatory, by name: [`CfnFlowAliasPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_flow_alias::FlowAliasRoutingConfigurationListItem>>>(required: CfnFlowAliasPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "FlowArn", required.flow_arn), "RoutingConfiguration", required.routing_configuration) }
    /// `ConcurrencyConfiguration`.
    #[track_caller] pub fn concurrency_configuration(self, value: impl IntoVal<cfn_flow_alias::FlowAliasConcurrencyConfiguration>) -> Self { with(self, "ConcurrencyConfiguration", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FlowArn`: mandatory, at most 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoutingConfiguration`: mandatory, exactly 1 item.
    #[track_caller] pub fn routing_configuration(self, value: impl IntoVal<List<cfn_flow_alias::FlowAliasRoutingConfigurationListItem>>) -> Self { with(self, "RoutingConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFlowAlias`].
pub mod cfn_flow_alias {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConcurrencyType {} pub enum FlowAliasConcurrencyConfiguration {} pub enum FlowAliasRoutingConfigurationListItem {} impl ias_core::Optional for FlowAliasRoutingConfigurationListItem {} }

    /// Words of `ConcurrencyType`.
    pub type ConcurrencyType = Word<fn(of::ConcurrencyType)>;
    impl ConcurrencyType {
        /// `Automatic`
        pub const Automatic: Self = word("Automatic");
        /// `Manual`
        pub const Manual: Self = word("Manual");
    }

    /// `FlowAliasConcurrencyConfiguration`.
    pub type FlowAliasConcurrencyConfiguration = Fields<of::FlowAliasConcurrencyConfiguration>;
    impl FlowAliasConcurrencyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ConcurrencyType>) -> Self { with(empty(), "Type", type_) }
        /// `MaxConcurrency`: 1 to 100.
        #[track_caller] pub fn max_concurrency(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxConcurrency", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ConcurrencyType>) -> Self { with(self, "Type", value) }
    }

    /// `FlowAliasRoutingConfigurationListItem`.
    pub type FlowAliasRoutingConfigurationListItem = Fields<of::FlowAliasRoutingConfigurationListItem>;
    impl FlowAliasRoutingConfigurationListItem {
        /// `FlowVersion`: 1 to 5 characters, matches `^(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})$`.
        #[track_caller] pub fn flow_version(self, value: impl IntoVal<String>) -> Self { with(self, "FlowVersion", value) }
    }
}

/// [`AWS::Bedrock::FlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html).
///
/// What `Ref` returns: a text of FlowArn, Version.
pub type CfnFlowVersion = Handle<of::CfnFlowVersion>;
impl cfn::ResourceType for of::CfnFlowVersion { const TYPE: &'static str = "AWS::Bedrock::FlowVersion"; type Tags = cfn::NoTags; type Props = CfnFlowVersionProps; type Reference = String; }
impl CfnFlowVersion {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CustomerEncryptionKeyArn`.
    #[inline] pub fn attr_customer_encryption_key_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CustomerEncryptionKeyArn") }
    /// The attribute `Definition`.
    #[inline] pub fn attr_definition(&self) -> Val<Json> { cfn::attribute(&self.0, "Definition") }
    /// The attribute `ExecutionRoleArn`.
    #[inline] pub fn attr_execution_role_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "ExecutionRoleArn") }
    /// The attribute `FlowId`.
    #[inline] pub fn attr_flow_id(&self) -> Val<String> { cfn::attribute(&self.0, "FlowId") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `Status`: one of `Failed`, `Prepared`, `Preparing`, `NotPrepared`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnFlowVersion`].
///
/// Mandatory: `FlowArn`.
///
/// A change replaces the resource: `Description`, `FlowArn`.
pub type CfnFlowVersionProps = Fields<of::CfnFlowVersion>;
impl CfnFlowVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(flow_arn: impl IntoVal<String>) -> Self { with(empty(), "FlowArn", flow_arn) }
    /// `Description`: 1 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FlowArn`: mandatory, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:flow/[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
}

/// [`AWS::Bedrock::Guardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html).
///
/// What `Ref` returns: `GuardrailArn`.
pub type CfnGuardrail = Handle<of::CfnGuardrail>;
impl cfn::ResourceType for of::CfnGuardrail { const TYPE: &'static str = "AWS::Bedrock::Guardrail"; type Tags = cfn::TagList; type Props = CfnGuardrailProps; type Reference = Is<kinds::GuardrailArn>; }
impl CfnGuardrail {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureRecommendations`.
    #[inline] pub fn attr_failure_recommendations(&self) -> Val<List<String>> { cfn::attribute(&self.0, "FailureRecommendations") }
    /// The attribute `GuardrailArn`.
    #[inline] pub fn attr_guardrail_arn(&self) -> Val<Is<kinds::GuardrailArn>> { cfn::attribute(&self.0, "GuardrailArn") }
    /// The attribute `GuardrailId`.
    #[inline] pub fn attr_guardrail_id(&self) -> Val<String> { cfn::attribute(&self.0, "GuardrailId") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `VERSIONING`, `READY`, `FAILED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReasons`.
    #[inline] pub fn attr_status_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "StatusReasons") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnGuardrail`].
///
/// Mandatory: `Name`, `BlockedInputMessaging`, `BlockedOutputsMessaging`.
pub type CfnGuardrailProps = Fields<of::CfnGuardrail>;
/// What [`CfnGuardrailProps`] cannot do without.
pub struct CfnGuardrailPropsRequired<A, B, C> {
    /// `Name`: 1 to 50 characters, matches `^[0-9a-zA-Z-_]+$`.
    pub name: A,
    /// `BlockedInputMessaging`: 1 to 500 characters.
    pub blocked_input_messaging: B,
    /// `BlockedOutputsMessaging`: 1 to 500 characters.
    pub blocked_outputs_messaging: C,
}
impl CfnGuardrailProps {
    /// Takes what is mandatory, by name: [`CfnGuardrailPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnGuardrailPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "BlockedInputMessaging", required.blocked_input_messaging), "BlockedOutputsMessaging", required.blocked_outputs_messaging) }
    /// `AutomatedReasoningPolicyConfig`.
    #[track_caller] pub fn automated_reasoning_policy_config(self, value: impl IntoVal<cfn_guardrail::AutomatedReasoningPolicyConfig>) -> Self { with(self, "AutomatedReasoningPolicyConfig", value) }
    /// `BlockedInputMessaging`: mandatory, 1 to 500 characters.
    #[track_caller] pub fn blocked_input_messaging(self, value: impl IntoVal<String>) -> Self { with(self, "BlockedInputMessaging", value) }
    /// `BlockedOutputsMessaging`: mandatory, 1 to 500 characters.
    #[track_caller] pub fn blocked_outputs_messaging(self, value: impl IntoVal<String>) -> Self { with(self, "BlockedOutputsMessaging", value) }
    /// `ContentPolicyConfig`.
    #[track_caller] pub fn content_policy_config(self, value: impl IntoVal<cfn_guardrail::ContentPolicyConfig>) -> Self { with(self, "ContentPolicyConfig", value) }
    /// `ContextualGroundingPolicyConfig`.
    #[track_caller] pub fn contextual_grounding_policy_config(self, value: impl IntoVal<cfn_guardrail::ContextualGroundingPolicyConfig>) -> Self { with(self, "ContextualGroundingPolicyConfig", value) }
    /// `CrossRegionConfig`.
    #[track_caller] pub fn cross_region_config(self, value: impl IntoVal<cfn_guardrail::GuardrailCrossRegionConfig>) -> Self { with(self, "CrossRegionConfig", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `^[0-9a-zA-Z-_]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SensitiveInformationPolicyConfig`.
    #[track_caller] pub fn sensitive_information_policy_config(self, value: impl IntoVal<cfn_guardrail::SensitiveInformationPolicyConfig>) -> Self { with(self, "SensitiveInformationPolicyConfig", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_guardrail::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TopicPolicyConfig`.
    #[track_caller] pub fn topic_policy_config(self, value: impl IntoVal<cfn_guardrail::TopicPolicyConfig>) -> Self { with(self, "TopicPolicyConfig", value) }
    /// `WordPolicyConfig`.
    #[track_caller] pub fn word_policy_config(self, value: impl IntoVal<cfn_guardrail::WordPolicyConfig>) -> Self { with(self, "WordPolicyConfig", value) }
}

/// Types of [`CfnGuardrail`].
pub mod cfn_guardrail {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_inference_profile::{Tag};
    mod of { pub enum AutomatedReasoningPolicyConfig {} pub enum ContentFilterAction {} pub enum ContentFilterConfig {} pub enum ContentFilterType {} pub enum ContentFiltersTierName {} pub enum ContentPolicyConfig {} pub enum ContentPolicyConfigContentFiltersTierConfig {} pub enum ContextualGroundingAction {} pub enum ContextualGroundingFilterConfig {} pub enum ContextualGroundingFilterType {} pub enum ContextualGroundingPolicyConfig {} pub enum FilterStrength {} pub enum GuardrailCrossRegionConfig {} pub enum ManagedWordsConfig {} pub enum ManagedWordsType {} pub enum Modality {} pub enum PiiEntityConfig {} pub enum PiiEntityType {} pub enum RegexConfig {} pub enum SensitiveInformationAction {} pub enum SensitiveInformationPolicyConfig {} impl ias_core::Optional for SensitiveInformationPolicyConfig {} pub enum TopicAction {} pub enum TopicConfig {} pub enum TopicPolicyConfig {} pub enum TopicPolicyConfigTopicsTierConfig {} pub enum TopicType {} pub enum TopicsTierName {} pub enum WordAction {} pub enum WordConfig {} pub enum WordPolicyConfig {} impl ias_core::Optional for WordPolicyConfig {} }

    /// `AutomatedReasoningPolicyConfig`.
    pub type AutomatedReasoningPolicyConfig = Fields<of::AutomatedReasoningPolicyConfig>;
    impl AutomatedReasoningPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policies: impl IntoVal<List<String>>) -> Self { with(empty(), "Policies", policies) }
        /// `ConfidenceThreshold`: 0 to 1.
        #[track_caller] pub fn confidence_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "ConfidenceThreshold", value) }
        /// `Policies`: mandatory, 1 to 2 items, no item twice, each 15 to 2048 characters.
        #[track_caller] pub fn policies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Policies", value) }
    }

    /// Words of `ContentFilterAction`.
    pub type ContentFilterAction = Word<fn(of::ContentFilterAction)>;
    impl ContentFilterAction {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `ContentFilterConfig`.
    pub type ContentFilterConfig = Fields<of::ContentFilterConfig>;
    /// What [`ContentFilterConfig`] cannot do without.
    pub struct ContentFilterConfigRequired<A, B, C> {
        /// `InputStrength`.
        pub input_strength: A,
        /// `OutputStrength`.
        pub output_strength: B,
        /// `Type`.
        pub type_: C,
    }
    impl ContentFilterConfig {
        /// Takes what is mandatory, by name: [`ContentFilterConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<FilterStrength>, B: IntoVal<FilterStrength>, C: IntoVal<ContentFilterType>>(required: ContentFilterConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "InputStrength", required.input_strength), "OutputStrength", required.output_strength), "Type", required.type_) }
        /// `InputAction`.
        #[track_caller] pub fn input_action(self, value: impl IntoVal<ContentFilterAction>) -> Self { with(self, "InputAction", value) }
        /// `InputEnabled`.
        #[track_caller] pub fn input_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InputEnabled", value) }
        /// `InputModalities`: 1 to 2 items.
        #[track_caller] pub fn input_modalities(self, value: impl IntoVal<List<Modality>>) -> Self { with(self, "InputModalities", value) }
        /// `InputStrength`: mandatory.
        #[track_caller] pub fn input_strength(self, value: impl IntoVal<FilterStrength>) -> Self { with(self, "InputStrength", value) }
        /// `OutputAction`.
        #[track_caller] pub fn output_action(self, value: impl IntoVal<ContentFilterAction>) -> Self { with(self, "OutputAction", value) }
        /// `OutputEnabled`.
        #[track_caller] pub fn output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OutputEnabled", value) }
        /// `OutputModalities`: 1 to 2 items.
        #[track_caller] pub fn output_modalities(self, value: impl IntoVal<List<Modality>>) -> Self { with(self, "OutputModalities", value) }
        /// `OutputStrength`: mandatory.
        #[track_caller] pub fn output_strength(self, value: impl IntoVal<FilterStrength>) -> Self { with(self, "OutputStrength", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContentFilterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ContentFilterType`.
    pub type ContentFilterType = Word<fn(of::ContentFilterType)>;
    impl ContentFilterType {
        /// `SEXUAL`
        pub const Sexual: Self = word("SEXUAL");
        /// `VIOLENCE`
        pub const Violence: Self = word("VIOLENCE");
        /// `HATE`
        pub const Hate: Self = word("HATE");
        /// `INSULTS`
        pub const Insults: Self = word("INSULTS");
        /// `MISCONDUCT`
        pub const Misconduct: Self = word("MISCONDUCT");
        /// `PROMPT_ATTACK`
        pub const PromptAttack: Self = word("PROMPT_ATTACK");
    }

    /// Words of `ContentFiltersTierName`.
    pub type ContentFiltersTierName = Word<fn(of::ContentFiltersTierName)>;
    impl ContentFiltersTierName {
        /// `CLASSIC`
        pub const Classic: Self = word("CLASSIC");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
    }

    /// `ContentPolicyConfig`.
    pub type ContentPolicyConfig = Fields<of::ContentPolicyConfig>;
    impl ContentPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filters_config: impl IntoVal<List<ContentFilterConfig>>) -> Self { with(empty(), "FiltersConfig", filters_config) }
        /// `ContentFiltersTierConfig`.
        #[track_caller] pub fn content_filters_tier_config(self, value: impl IntoVal<ContentPolicyConfigContentFiltersTierConfig>) -> Self { with(self, "ContentFiltersTierConfig", value) }
        /// `FiltersConfig`: mandatory, 1 to 6 items.
        #[track_caller] pub fn filters_config(self, value: impl IntoVal<List<ContentFilterConfig>>) -> Self { with(self, "FiltersConfig", value) }
    }

    /// `ContentFiltersTierConfig`.
    pub type ContentPolicyConfigContentFiltersTierConfig = Fields<of::ContentPolicyConfigContentFiltersTierConfig>;
    impl ContentPolicyConfigContentFiltersTierConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tier_name: impl IntoVal<ContentFiltersTierName>) -> Self { with(empty(), "TierName", tier_name) }
        /// `TierName`: mandatory.
        #[track_caller] pub fn tier_name(self, value: impl IntoVal<ContentFiltersTierName>) -> Self { with(self, "TierName", value) }
    }

    /// Words of `ContextualGroundingAction`.
    pub type ContextualGroundingAction = Word<fn(of::ContextualGroundingAction)>;
    impl ContextualGroundingAction {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `ContextualGroundingFilterConfig`.
    pub type ContextualGroundingFilterConfig = Fields<of::ContextualGroundingFilterConfig>;
    impl ContextualGroundingFilterConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(threshold: impl IntoVal<f64>, type_: impl IntoVal<ContextualGroundingFilterType>) -> Self { with(with(empty(), "Threshold", threshold), "Type", type_) }
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<ContextualGroundingAction>) -> Self { with(self, "Action", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Threshold`: mandatory, at least 0.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContextualGroundingFilterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ContextualGroundingFilterType`.
    pub type ContextualGroundingFilterType = Word<fn(of::ContextualGroundingFilterType)>;
    impl ContextualGroundingFilterType {
        /// `GROUNDING`
        pub const Grounding: Self = word("GROUNDING");
        /// `RELEVANCE`
        pub const Relevance: Self = word("RELEVANCE");
    }

    /// `ContextualGroundingPolicyConfig`.
    pub type ContextualGroundingPolicyConfig = Fields<of::ContextualGroundingPolicyConfig>;
    impl ContextualGroundingPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filters_config: impl IntoVal<List<ContextualGroundingFilterConfig>>) -> Self { with(empty(), "FiltersConfig", filters_config) }
        /// `FiltersConfig`: mandatory, at least 1 item.
        #[track_caller] pub fn filters_config(self, value: impl IntoVal<List<ContextualGroundingFilterConfig>>) -> Self { with(self, "FiltersConfig", value) }
    }

    /// Words of `FilterStrength`.
    pub type FilterStrength = Word<fn(of::FilterStrength)>;
    impl FilterStrength {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// `GuardrailCrossRegionConfig`.
    pub type GuardrailCrossRegionConfig = Fields<of::GuardrailCrossRegionConfig>;
    impl GuardrailCrossRegionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(guardrail_profile_arn: impl IntoVal<String>) -> Self { with(empty(), "GuardrailProfileArn", guardrail_profile_arn) }
        /// `GuardrailProfileArn`: mandatory, 15 to 2048 characters.
        #[track_caller] pub fn guardrail_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GuardrailProfileArn", value) }
    }

    /// `ManagedWordsConfig`.
    pub type ManagedWordsConfig = Fields<of::ManagedWordsConfig>;
    impl ManagedWordsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ManagedWordsType>) -> Self { with(empty(), "Type", type_) }
        /// `InputAction`.
        #[track_caller] pub fn input_action(self, value: impl IntoVal<WordAction>) -> Self { with(self, "InputAction", value) }
        /// `InputEnabled`.
        #[track_caller] pub fn input_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InputEnabled", value) }
        /// `OutputAction`.
        #[track_caller] pub fn output_action(self, value: impl IntoVal<WordAction>) -> Self { with(self, "OutputAction", value) }
        /// `OutputEnabled`.
        #[track_caller] pub fn output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OutputEnabled", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ManagedWordsType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ManagedWordsType`.
    pub type ManagedWordsType = Word<fn(of::ManagedWordsType)>;
    impl ManagedWordsType {
        /// `PROFANITY`
        pub const Profanity: Self = word("PROFANITY");
    }

    /// Words of `Modality`.
    pub type Modality = Word<fn(of::Modality)>;
    impl Modality {
        /// `TEXT`
        pub const Text: Self = word("TEXT");
        /// `IMAGE`
        pub const Image: Self = word("IMAGE");
    }

    /// `PiiEntityConfig`.
    pub type PiiEntityConfig = Fields<of::PiiEntityConfig>;
    impl PiiEntityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<SensitiveInformationAction>, type_: impl IntoVal<PiiEntityType>) -> Self { with(with(empty(), "Action", action), "Type", type_) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<SensitiveInformationAction>) -> Self { with(self, "Action", value) }
        /// `InputAction`.
        #[track_caller] pub fn input_action(self, value: impl IntoVal<SensitiveInformationAction>) -> Self { with(self, "InputAction", value) }
        /// `InputEnabled`.
        #[track_caller] pub fn input_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InputEnabled", value) }
        /// `OutputAction`.
        #[track_caller] pub fn output_action(self, value: impl IntoVal<SensitiveInformationAction>) -> Self { with(self, "OutputAction", value) }
        /// `OutputEnabled`.
        #[track_caller] pub fn output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OutputEnabled", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PiiEntityType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `PiiEntityType`.
    pub type PiiEntityType = Word<fn(of::PiiEntityType)>;
    impl PiiEntityType {
        /// `ADDRESS`
        pub const Address: Self = word("ADDRESS");
        /// `AGE`
        pub const Age: Self = word("AGE");
        /// `AWS_ACCESS_KEY`
        pub const AwsAccessKey: Self = word("AWS_ACCESS_KEY");
        /// `AWS_SECRET_KEY`
        pub const AwsSecretKey: Self = word("AWS_SECRET_KEY");
        /// `CA_HEALTH_NUMBER`
        pub const CaHealthNumber: Self = word("CA_HEALTH_NUMBER");
        /// `CA_SOCIAL_INSURANCE_NUMBER`
        pub const CaSocialInsuranceNumber: Self = word("CA_SOCIAL_INSURANCE_NUMBER");
        /// `CREDIT_DEBIT_CARD_CVV`
        pub const CreditDebitCardCvv: Self = word("CREDIT_DEBIT_CARD_CVV");
        /// `CREDIT_DEBIT_CARD_EXPIRY`
        pub const CreditDebitCardExpiry: Self = word("CREDIT_DEBIT_CARD_EXPIRY");
        /// `CREDIT_DEBIT_CARD_NUMBER`
        pub const CreditDebitCardNumber: Self = word("CREDIT_DEBIT_CARD_NUMBER");
        /// `DRIVER_ID`
        pub const DriverId: Self = word("DRIVER_ID");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
        /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
        pub const InternationalBankAccountNumber: Self = word("INTERNATIONAL_BANK_ACCOUNT_NUMBER");
        /// `IP_ADDRESS`
        pub const IpAddress: Self = word("IP_ADDRESS");
        /// `LICENSE_PLATE`
        pub const LicensePlate: Self = word("LICENSE_PLATE");
        /// `MAC_ADDRESS`
        pub const MacAddress: Self = word("MAC_ADDRESS");
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `PASSWORD`
        pub const Password: Self = word("PASSWORD");
        /// `PHONE`
        pub const Phone: Self = word("PHONE");
        /// `PIN`
        pub const Pin: Self = word("PIN");
        /// `SWIFT_CODE`
        pub const SwiftCode: Self = word("SWIFT_CODE");
        /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
        pub const UkNationalHealthServiceNumber: Self = word("UK_NATIONAL_HEALTH_SERVICE_NUMBER");
        /// `UK_NATIONAL_INSURANCE_NUMBER`
        pub const UkNationalInsuranceNumber: Self = word("UK_NATIONAL_INSURANCE_NUMBER");
        /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
        pub const UkUniqueTaxpayerReferenceNumber: Self = word("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER");
        /// `URL`
        pub const Url: Self = word("URL");
        /// `USERNAME`
        pub const Username: Self = word("USERNAME");
        /// `US_BANK_ACCOUNT_NUMBER`
        pub const UsBankAccountNumber: Self = word("US_BANK_ACCOUNT_NUMBER");
        /// `US_BANK_ROUTING_NUMBER`
        pub const UsBankRoutingNumber: Self = word("US_BANK_ROUTING_NUMBER");
        /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
        pub const UsIndividualTaxIdentificationNumber: Self = word("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER");
        /// `US_PASSPORT_NUMBER`
        pub const UsPassportNumber: Self = word("US_PASSPORT_NUMBER");
        /// `US_SOCIAL_SECURITY_NUMBER`
        pub const UsSocialSecurityNumber: Self = word("US_SOCIAL_SECURITY_NUMBER");
        /// `VEHICLE_IDENTIFICATION_NUMBER`
        pub const VehicleIdentificationNumber: Self = word("VEHICLE_IDENTIFICATION_NUMBER");
    }

    /// `RegexConfig`.
    pub type RegexConfig = Fields<of::RegexConfig>;
    /// What [`RegexConfig`] cannot do without.
    pub struct RegexConfigRequired<A, B, C> {
        /// `Action`.
        pub action: A,
        /// `Name`: 1 to 100 characters.
        pub name: B,
        /// `Pattern`: at least 1 character.
        pub pattern: C,
    }
    impl RegexConfig {
        /// Takes what is mandatory, by name: [`RegexConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<SensitiveInformationAction>, B: IntoVal<String>, C: IntoVal<String>>(required: RegexConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Name", required.name), "Pattern", required.pattern) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<SensitiveInformationAction>) -> Self { with(self, "Action", value) }
        /// `Description`: 1 to 1000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputAction`.
        #[track_caller] pub fn input_action(self, value: impl IntoVal<SensitiveInformationAction>) -> Self { with(self, "InputAction", value) }
        /// `InputEnabled`.
        #[track_caller] pub fn input_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InputEnabled", value) }
        /// `Name`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputAction`.
        #[track_caller] pub fn output_action(self, value: impl IntoVal<SensitiveInformationAction>) -> Self { with(self, "OutputAction", value) }
        /// `OutputEnabled`.
        #[track_caller] pub fn output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OutputEnabled", value) }
        /// `Pattern`: mandatory, at least 1 character.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `SensitiveInformationAction`.
    pub type SensitiveInformationAction = Word<fn(of::SensitiveInformationAction)>;
    impl SensitiveInformationAction {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `ANONYMIZE`
        pub const Anonymize: Self = word("ANONYMIZE");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `SensitiveInformationPolicyConfig`.
    pub type SensitiveInformationPolicyConfig = Fields<of::SensitiveInformationPolicyConfig>;
    impl SensitiveInformationPolicyConfig {
        /// `PiiEntitiesConfig`: at least 1 item, no item twice.
        #[track_caller] pub fn pii_entities_config(self, value: impl IntoVal<List<PiiEntityConfig>>) -> Self { with(self, "PiiEntitiesConfig", value) }
        /// `RegexesConfig`: 1 to 30 items.
        #[track_caller] pub fn regexes_config(self, value: impl IntoVal<List<RegexConfig>>) -> Self { with(self, "RegexesConfig", value) }
    }

    /// Words of `TopicAction`.
    pub type TopicAction = Word<fn(of::TopicAction)>;
    impl TopicAction {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `TopicConfig`.
    pub type TopicConfig = Fields<of::TopicConfig>;
    /// What [`TopicConfig`] cannot do without.
    pub struct TopicConfigRequired<A, B, C> {
        /// `Definition`: 1 to 1000 characters.
        pub definition: A,
        /// `Name`: 1 to 100 characters, matches `^[0-9a-zA-Z-_ !?.]+$`.
        pub name: B,
        /// `Type`.
        pub type_: C,
    }
    impl TopicConfig {
        /// Takes what is mandatory, by name: [`TopicConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<TopicType>>(required: TopicConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Definition", required.definition), "Name", required.name), "Type", required.type_) }
        /// `Definition`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
        /// `Examples`: at most 5 items, each 1 to 100 characters.
        #[track_caller] pub fn examples(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Examples", value) }
        /// `InputAction`.
        #[track_caller] pub fn input_action(self, value: impl IntoVal<TopicAction>) -> Self { with(self, "InputAction", value) }
        /// `InputEnabled`.
        #[track_caller] pub fn input_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InputEnabled", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[0-9a-zA-Z-_ !?.]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputAction`.
        #[track_caller] pub fn output_action(self, value: impl IntoVal<TopicAction>) -> Self { with(self, "OutputAction", value) }
        /// `OutputEnabled`.
        #[track_caller] pub fn output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OutputEnabled", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TopicType>) -> Self { with(self, "Type", value) }
    }

    /// `TopicPolicyConfig`.
    pub type TopicPolicyConfig = Fields<of::TopicPolicyConfig>;
    impl TopicPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topics_config: impl IntoVal<List<TopicConfig>>) -> Self { with(empty(), "TopicsConfig", topics_config) }
        /// `TopicsConfig`: mandatory, 1 to 30 items.
        #[track_caller] pub fn topics_config(self, value: impl IntoVal<List<TopicConfig>>) -> Self { with(self, "TopicsConfig", value) }
        /// `TopicsTierConfig`.
        #[track_caller] pub fn topics_tier_config(self, value: impl IntoVal<TopicPolicyConfigTopicsTierConfig>) -> Self { with(self, "TopicsTierConfig", value) }
    }

    /// `TopicsTierConfig`.
    pub type TopicPolicyConfigTopicsTierConfig = Fields<of::TopicPolicyConfigTopicsTierConfig>;
    impl TopicPolicyConfigTopicsTierConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tier_name: impl IntoVal<TopicsTierName>) -> Self { with(empty(), "TierName", tier_name) }
        /// `TierName`: mandatory.
        #[track_caller] pub fn tier_name(self, value: impl IntoVal<TopicsTierName>) -> Self { with(self, "TierName", value) }
    }

    /// Words of `TopicType`.
    pub type TopicType = Word<fn(of::TopicType)>;
    impl TopicType {
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `TopicsTierName`.
    pub type TopicsTierName = Word<fn(of::TopicsTierName)>;
    impl TopicsTierName {
        /// `CLASSIC`
        pub const Classic: Self = word("CLASSIC");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
    }

    /// Words of `WordAction`.
    pub type WordAction = Word<fn(of::WordAction)>;
    impl WordAction {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `WordConfig`.
    pub type WordConfig = Fields<of::WordConfig>;
    impl WordConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>) -> Self { with(empty(), "Text", text) }
        /// `InputAction`.
        #[track_caller] pub fn input_action(self, value: impl IntoVal<WordAction>) -> Self { with(self, "InputAction", value) }
        /// `InputEnabled`.
        #[track_caller] pub fn input_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InputEnabled", value) }
        /// `OutputAction`.
        #[track_caller] pub fn output_action(self, value: impl IntoVal<WordAction>) -> Self { with(self, "OutputAction", value) }
        /// `OutputEnabled`.
        #[track_caller] pub fn output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OutputEnabled", value) }
        /// `Text`: mandatory, at least 1 character.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `WordPolicyConfig`.
    pub type WordPolicyConfig = Fields<of::WordPolicyConfig>;
    impl WordPolicyConfig {
        /// `ManagedWordListsConfig`.
        #[track_caller] pub fn managed_word_lists_config(self, value: impl IntoVal<List<ManagedWordsConfig>>) -> Self { with(self, "ManagedWordListsConfig", value) }
        /// `WordsConfig`: 1 to 10000 items.
        #[track_caller] pub fn words_config(self, value: impl IntoVal<List<WordConfig>>) -> Self { with(self, "WordsConfig", value) }
    }
}

/// [`AWS::Bedrock::GuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html).
///
/// What `Ref` returns: a text of GuardrailId, Version.
pub type CfnGuardrailVersion = Handle<of::CfnGuardrailVersion>;
impl cfn::ResourceType for of::CfnGuardrailVersion { const TYPE: &'static str = "AWS::Bedrock::GuardrailVersion"; type Tags = cfn::NoTags; type Props = CfnGuardrailVersionProps; type Reference = String; }
impl CfnGuardrailVersion {
    /// The attribute `GuardrailArn`.
    #[inline] pub fn attr_guardrail_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GuardrailArn") }
    /// The attribute `GuardrailId`.
    #[inline] pub fn attr_guardrail_id(&self) -> Val<String> { cfn::attribute(&self.0, "GuardrailId") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnGuardrailVersion`].
///
/// Mandatory: `GuardrailIdentifier`.
///
/// A change replaces the resource: `Description`, `GuardrailIdentifier`.
pub type CfnGuardrailVersionProps = Fields<of::CfnGuardrailVersion>;
impl CfnGuardrailVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(guardrail_identifier: impl IntoVal<String>) -> Self { with(empty(), "GuardrailIdentifier", guardrail_identifier) }
    /// `Description`: 1 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GuardrailIdentifier`: mandatory, at most 2048 characters, matches `^(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn guardrail_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GuardrailIdentifier", value) }
}

/// [`AWS::Bedrock::IntelligentPromptRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html).
///
/// What `Ref` returns: `PromptRouterArn`.
pub type CfnIntelligentPromptRouter = Handle<of::CfnIntelligentPromptRouter>;
impl cfn::ResourceType for of::CfnIntelligentPromptRouter { const TYPE: &'static str = "AWS::Bedrock::IntelligentPromptRouter"; type Tags = cfn::TagList; type Props = CfnIntelligentPromptRouterProps; type Reference = Is<kinds::IntelligentPromptRouterArn>; }
impl CfnIntelligentPromptRouter {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PromptRouterArn`.
    #[inline] pub fn attr_prompt_router_arn(&self) -> Val<Is<kinds::IntelligentPromptRouterArn>> { cfn::attribute(&self.0, "PromptRouterArn") }
    /// The attribute `Status`: one of `AVAILABLE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `custom`, `default`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnIntelligentPromptRouter`].
///
/// Mandatory: `FallbackModel`, `Models`, `PromptRouterName`, `RoutingCriteria`.
///
/// A change replaces the resource: `Description`, `FallbackModel`, `Models`, `PromptRouterName`, `RoutingCriteria`.
pub type CfnIntelligentPromptRouterProps = Fields<of::CfnIntelligentPromptRouter>;
/// What [`CfnIntelligentPromptRouterProps`] cannot do without.
pub struct CfnIntelligentPromptRouterPropsRequired<A, B, C, D> {
    /// `FallbackModel`. Changing it replaces the resource.
    pub fallback_model: A,
    /// `Models`. Changing it replaces the resource.
    pub models: B,
    /// `PromptRouterName`: 1 to 64 characters, matches `^([0-9a-zA-Z][ _-]?)+$`. Changing it replaces the resource.
    pub prompt_router_name: C,
    /// `RoutingCriteria`. Changing it replaces the resource.
    pub routing_criteria: D,
}
impl CfnIntelligentPromptRouterProps {
    /// Takes what is mandatory, by name: [`CfnIntelligentPromptRouterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_intelligent_prompt_router::PromptRouterTargetModel>, B: IntoVal<List<cfn_intelligent_prompt_router::PromptRouterTargetModel>>, C: IntoVal<String>, D: IntoVal<cfn_intelligent_prompt_router::RoutingCriteria>>(required: CfnIntelligentPromptRouterPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FallbackModel", required.fallback_model), "Models", required.models), "PromptRouterName", required.prompt_router_name), "RoutingCriteria", required.routing_criteria) }
    /// `Description`: 1 to 200 characters, matches `^([0-9a-zA-Z:.][ _-]?)+$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FallbackModel`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn fallback_model(self, value: impl IntoVal<cfn_intelligent_prompt_router::PromptRouterTargetModel>) -> Self { with(self, "FallbackModel", value) }
    /// `Models`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn models(self, value: impl IntoVal<List<cfn_intelligent_prompt_router::PromptRouterTargetModel>>) -> Self { with(self, "Models", value) }
    /// `PromptRouterName`: mandatory, 1 to 64 characters, matches `^([0-9a-zA-Z][ _-]?)+$`. Changing it replaces the resource.
    #[track_caller] pub fn prompt_router_name(self, value: impl IntoVal<String>) -> Self { with(self, "PromptRouterName", value) }
    /// `RoutingCriteria`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn routing_criteria(self, value: impl IntoVal<cfn_intelligent_prompt_router::RoutingCriteria>) -> Self { with(self, "RoutingCriteria", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_intelligent_prompt_router::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIntelligentPromptRouter`].
pub mod cfn_intelligent_prompt_router {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_application_inference_profile::{Tag};
    mod of { pub enum PromptRouterTargetModel {} pub enum RoutingCriteria {} }

    /// `PromptRouterTargetModel`.
    pub type PromptRouterTargetModel = Fields<of::PromptRouterTargetModel>;
    impl PromptRouterTargetModel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_arn: impl IntoVal<String>) -> Self { with(empty(), "ModelArn", model_arn) }
        /// `ModelArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
    }

    /// `RoutingCriteria`.
    pub type RoutingCriteria = Fields<of::RoutingCriteria>;
    impl RoutingCriteria {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(response_quality_difference: impl IntoVal<f64>) -> Self { with(empty(), "ResponseQualityDifference", response_quality_difference) }
        /// `ResponseQualityDifference`: mandatory, 0 to 100.
        #[track_caller] pub fn response_quality_difference(self, value: impl IntoVal<f64>) -> Self { with(self, "ResponseQualityDifference", value) }
    }
}

/// [`AWS::Bedrock::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html).
///
/// What `Ref` returns: `KnowledgeBaseId`.
pub type CfnKnowledgeBase = Handle<of::CfnKnowledgeBase>;
impl cfn::ResourceType for of::CfnKnowledgeBase { const TYPE: &'static str = "AWS::Bedrock::KnowledgeBase"; type Tags = cfn::TagMap; type Props = CfnKnowledgeBaseProps; type Reference = String; }
impl CfnKnowledgeBase {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReasons`.
    #[inline] pub fn attr_failure_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "FailureReasons") }
    /// The attribute `KnowledgeBaseArn`.
    #[inline] pub fn attr_knowledge_base_arn(&self) -> Val<Is<kinds::BedrockKnowledgeBaseArn>> { cfn::attribute(&self.0, "KnowledgeBaseArn") }
    /// The attribute `KnowledgeBaseId`.
    #[inline] pub fn attr_knowledge_base_id(&self) -> Val<String> { cfn::attribute(&self.0, "KnowledgeBaseId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `DELETING`, `UPDATING`, `FAILED`, `DELETE_UNSUCCESSFUL`, `UPDATE_UNSUCCESSFUL`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnKnowledgeBase`].
///
/// Mandatory: `KnowledgeBaseConfiguration`, `Name`, `RoleArn`.
///
/// A change replaces the resource: `StorageConfiguration`.
pub type CfnKnowledgeBaseProps = Fields<of::CfnKnowledgeBase>;
/// What [`CfnKnowledgeBaseProps`] cannot do without.
pub struct CfnKnowledgeBasePropsRequired<A, B, C> {
    /// `KnowledgeBaseConfiguration`.
    pub knowledge_base_configuration: A,
    /// `Name`: matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    pub name: B,
    /// `RoleArn`: at most 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    pub role_arn: C,
}
impl CfnKnowledgeBaseProps {
    /// Takes what is mandatory, by name: [`CfnKnowledgeBasePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_knowledge_base::KnowledgeBaseConfiguration>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnKnowledgeBasePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "KnowledgeBaseConfiguration", required.knowledge_base_configuration), "Name", required.name), "RoleArn", required.role_arn) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KnowledgeBaseConfiguration`: mandatory.
    #[track_caller] pub fn knowledge_base_configuration(self, value: impl IntoVal<cfn_knowledge_base::KnowledgeBaseConfiguration>) -> Self { with(self, "KnowledgeBaseConfiguration", value) }
    /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, at most 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StorageConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn storage_configuration(self, value: impl IntoVal<cfn_knowledge_base::StorageConfiguration>) -> Self { with(self, "StorageConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKnowledgeBase`].
pub mod cfn_knowledge_base {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_source::{S3Location};
    mod of { pub enum AudioConfiguration {} pub enum AudioSegmentationConfiguration {} pub enum BedrockEmbeddingModelConfiguration {} impl ias_core::Optional for BedrockEmbeddingModelConfiguration {} pub enum BedrockEmbeddingModelConfigurationEmbeddingDataType {} pub enum CuratedQuery {} pub enum EmbeddingModelConfiguration {} impl ias_core::Optional for EmbeddingModelConfiguration {} pub enum EmbeddingModelType {} pub enum InclusionType {} pub enum KendraKnowledgeBaseConfiguration {} pub enum KnowledgeBaseConfiguration {} pub enum KnowledgeBaseStorageType {} pub enum KnowledgeBaseType {} pub enum ManagedKnowledgeBaseConfiguration {} impl ias_core::Optional for ManagedKnowledgeBaseConfiguration {} pub enum ManagedKnowledgeBaseServerSideEncryptionConfiguration {} impl ias_core::Optional for ManagedKnowledgeBaseServerSideEncryptionConfiguration {} pub enum MongoDbAtlasConfiguration {} pub enum MongoDbAtlasFieldMapping {} pub enum NeptuneAnalyticsConfiguration {} pub enum NeptuneAnalyticsFieldMapping {} pub enum OpenSearchManagedClusterConfiguration {} pub enum OpenSearchManagedClusterFieldMapping {} pub enum OpenSearchServerlessConfiguration {} pub enum OpenSearchServerlessFieldMapping {} pub enum PineconeConfiguration {} pub enum PineconeFieldMapping {} pub enum QueryEngineType {} pub enum QueryGenerationColumn {} impl ias_core::Optional for QueryGenerationColumn {} pub enum QueryGenerationConfiguration {} impl ias_core::Optional for QueryGenerationConfiguration {} pub enum QueryGenerationContext {} impl ias_core::Optional for QueryGenerationContext {} pub enum QueryGenerationTable {} pub enum RdsConfiguration {} pub enum RdsFieldMapping {} pub enum RedshiftConfiguration {} pub enum RedshiftProvisionedAuthConfiguration {} pub enum RedshiftProvisionedAuthType {} pub enum RedshiftProvisionedConfiguration {} pub enum RedshiftQueryEngineAwsDataCatalogStorageConfiguration {} pub enum RedshiftQueryEngineConfiguration {} pub enum RedshiftQueryEngineRedshiftStorageConfiguration {} pub enum RedshiftQueryEngineStorageConfiguration {} pub enum RedshiftQueryEngineStorageType {} pub enum RedshiftQueryEngineType {} pub enum RedshiftServerlessAuthConfiguration {} pub enum RedshiftServerlessAuthType {} pub enum RedshiftServerlessConfiguration {} pub enum S3VectorsConfiguration {} impl ias_core::Optional for S3VectorsConfiguration {} pub enum SqlKnowledgeBaseConfiguration {} pub enum StorageConfiguration {} pub enum SupplementalDataStorageConfiguration {} pub enum SupplementalDataStorageLocation {} pub enum SupplementalDataStorageLocationType {} pub enum VectorKnowledgeBaseConfiguration {} pub enum VideoConfiguration {} pub enum VideoSegmentationConfiguration {} }

    /// `AudioConfiguration`.
    pub type AudioConfiguration = Fields<of::AudioConfiguration>;
    impl AudioConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(segmentation_configuration: impl IntoVal<AudioSegmentationConfiguration>) -> Self { with(empty(), "SegmentationConfiguration", segmentation_configuration) }
        /// `SegmentationConfiguration`: mandatory.
        #[track_caller] pub fn segmentation_configuration(self, value: impl IntoVal<AudioSegmentationConfiguration>) -> Self { with(self, "SegmentationConfiguration", value) }
    }

    /// `AudioSegmentationConfiguration`.
    pub type AudioSegmentationConfiguration = Fields<of::AudioSegmentationConfiguration>;
    impl AudioSegmentationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fixed_length_duration: impl IntoVal<i64>) -> Self { with(empty(), "FixedLengthDuration", fixed_length_duration) }
        /// `FixedLengthDuration`: mandatory, 1 to 30.
        #[track_caller] pub fn fixed_length_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FixedLengthDuration", value) }
    }

    /// `BedrockEmbeddingModelConfiguration`.
    pub type BedrockEmbeddingModelConfiguration = Fields<of::BedrockEmbeddingModelConfiguration>;
    impl BedrockEmbeddingModelConfiguration {
        /// `Audio`: exactly 1 item.
        #[track_caller] pub fn audio(self, value: impl IntoVal<List<AudioConfiguration>>) -> Self { with(self, "Audio", value) }
        /// `Dimensions`: 0 to 4096.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<i64>) -> Self { with(self, "Dimensions", value) }
        /// `EmbeddingDataType`.
        #[track_caller] pub fn embedding_data_type(self, value: impl IntoVal<BedrockEmbeddingModelConfigurationEmbeddingDataType>) -> Self { with(self, "EmbeddingDataType", value) }
        /// `ModelConfiguration`.
        #[track_caller] pub fn model_configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "ModelConfiguration", value) }
        /// `Video`: exactly 1 item.
        #[track_caller] pub fn video(self, value: impl IntoVal<List<VideoConfiguration>>) -> Self { with(self, "Video", value) }
    }

    /// Words of `EmbeddingDataType`.
    pub type BedrockEmbeddingModelConfigurationEmbeddingDataType = Word<fn(of::BedrockEmbeddingModelConfigurationEmbeddingDataType)>;
    impl BedrockEmbeddingModelConfigurationEmbeddingDataType {
        /// `FLOAT32`
        pub const Float32: Self = word("FLOAT32");
        /// `BINARY`
        pub const Binary: Self = word("BINARY");
    }

    /// `CuratedQuery`.
    pub type CuratedQuery = Fields<of::CuratedQuery>;
    impl CuratedQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(natural_language: impl IntoVal<String>, sql: impl IntoVal<String>) -> Self { with(with(empty(), "NaturalLanguage", natural_language), "Sql", sql) }
        /// `NaturalLanguage`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn natural_language(self, value: impl IntoVal<String>) -> Self { with(self, "NaturalLanguage", value) }
        /// `Sql`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn sql(self, value: impl IntoVal<String>) -> Self { with(self, "Sql", value) }
    }

    /// `EmbeddingModelConfiguration`.
    pub type EmbeddingModelConfiguration = Fields<of::EmbeddingModelConfiguration>;
    impl EmbeddingModelConfiguration {
        /// `BedrockEmbeddingModelConfiguration`.
        #[track_caller] pub fn bedrock_embedding_model_configuration(self, value: impl IntoVal<BedrockEmbeddingModelConfiguration>) -> Self { with(self, "BedrockEmbeddingModelConfiguration", value) }
    }

    /// Words of `EmbeddingModelType`.
    pub type EmbeddingModelType = Word<fn(of::EmbeddingModelType)>;
    impl EmbeddingModelType {
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
    }

    /// Words of `InclusionType`.
    pub type InclusionType = Word<fn(of::InclusionType)>;
    impl InclusionType {
        /// `INCLUDE`
        pub const Include: Self = word("INCLUDE");
        /// `EXCLUDE`
        pub const Exclude: Self = word("EXCLUDE");
    }

    /// `KendraKnowledgeBaseConfiguration`.
    pub type KendraKnowledgeBaseConfiguration = Fields<of::KendraKnowledgeBaseConfiguration>;
    impl KendraKnowledgeBaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kendra_index_arn: impl IntoVal<String>) -> Self { with(empty(), "KendraIndexArn", kendra_index_arn) }
        /// `KendraIndexArn`: mandatory.
        #[track_caller] pub fn kendra_index_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KendraIndexArn", value) }
    }

    /// `KnowledgeBaseConfiguration`.
    pub type KnowledgeBaseConfiguration = Fields<of::KnowledgeBaseConfiguration>;
    impl KnowledgeBaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<KnowledgeBaseType>) -> Self { with(empty(), "Type", type_) }
        /// `KendraKnowledgeBaseConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn kendra_knowledge_base_configuration(self, value: impl IntoVal<KendraKnowledgeBaseConfiguration>) -> Self { with(self, "KendraKnowledgeBaseConfiguration", value) }
        /// `ManagedKnowledgeBaseConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn managed_knowledge_base_configuration(self, value: impl IntoVal<ManagedKnowledgeBaseConfiguration>) -> Self { with(self, "ManagedKnowledgeBaseConfiguration", value) }
        /// `SqlKnowledgeBaseConfiguration`.
        #[track_caller] pub fn sql_knowledge_base_configuration(self, value: impl IntoVal<SqlKnowledgeBaseConfiguration>) -> Self { with(self, "SqlKnowledgeBaseConfiguration", value) }
        /// `Type`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<KnowledgeBaseType>) -> Self { with(self, "Type", value) }
        /// `VectorKnowledgeBaseConfiguration`. Changing it replaces the resource.
        #[track_caller] pub fn vector_knowledge_base_configuration(self, value: impl IntoVal<VectorKnowledgeBaseConfiguration>) -> Self { with(self, "VectorKnowledgeBaseConfiguration", value) }
    }

    /// Words of `KnowledgeBaseStorageType`.
    pub type KnowledgeBaseStorageType = Word<fn(of::KnowledgeBaseStorageType)>;
    impl KnowledgeBaseStorageType {
        /// `OPENSEARCH_SERVERLESS`
        pub const OpensearchServerless: Self = word("OPENSEARCH_SERVERLESS");
        /// `PINECONE`
        pub const Pinecone: Self = word("PINECONE");
        /// `RDS`
        pub const Rds: Self = word("RDS");
        /// `MONGO_DB_ATLAS`
        pub const MongoDbAtlas: Self = word("MONGO_DB_ATLAS");
        /// `NEPTUNE_ANALYTICS`
        pub const NeptuneAnalytics: Self = word("NEPTUNE_ANALYTICS");
        /// `S3_VECTORS`
        pub const S3Vectors: Self = word("S3_VECTORS");
        /// `OPENSEARCH_MANAGED_CLUSTER`
        pub const OpensearchManagedCluster: Self = word("OPENSEARCH_MANAGED_CLUSTER");
    }

    /// Words of `KnowledgeBaseType`.
    pub type KnowledgeBaseType = Word<fn(of::KnowledgeBaseType)>;
    impl KnowledgeBaseType {
        /// `VECTOR`
        pub const Vector: Self = word("VECTOR");
        /// `KENDRA`
        pub const Kendra: Self = word("KENDRA");
        /// `SQL`
        pub const Sql: Self = word("SQL");
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
    }

    /// `ManagedKnowledgeBaseConfiguration`.
    pub type ManagedKnowledgeBaseConfiguration = Fields<of::ManagedKnowledgeBaseConfiguration>;
    impl ManagedKnowledgeBaseConfiguration {
        /// `EmbeddingModelArn`: 20 to 2048 characters, matches `^(arn:aws(-[^:]+)?:[a-z0-9-]+:[a-z0-9-]{1,20}:[0-9]{0,12}:[a-zA-Z0-9-:/._+]+)$`.
        #[track_caller] pub fn embedding_model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EmbeddingModelArn", value) }
        /// `EmbeddingModelConfiguration`.
        #[track_caller] pub fn embedding_model_configuration(self, value: impl IntoVal<EmbeddingModelConfiguration>) -> Self { with(self, "EmbeddingModelConfiguration", value) }
        /// `EmbeddingModelType`.
        #[track_caller] pub fn embedding_model_type(self, value: impl IntoVal<EmbeddingModelType>) -> Self { with(self, "EmbeddingModelType", value) }
        /// `ServerSideEncryptionConfiguration`.
        #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<ManagedKnowledgeBaseServerSideEncryptionConfiguration>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
        /// `SupplementalDataStorageConfiguration`.
        #[track_caller] pub fn supplemental_data_storage_configuration(self, value: impl IntoVal<SupplementalDataStorageConfiguration>) -> Self { with(self, "SupplementalDataStorageConfiguration", value) }
    }

    /// `ManagedKnowledgeBaseServerSideEncryptionConfiguration`.
    pub type ManagedKnowledgeBaseServerSideEncryptionConfiguration = Fields<of::ManagedKnowledgeBaseServerSideEncryptionConfiguration>;
    impl ManagedKnowledgeBaseServerSideEncryptionConfiguration {
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `MongoDbAtlasConfiguration`.
    pub type MongoDbAtlasConfiguration = Fields<of::MongoDbAtlasConfiguration>;
    /// What [`MongoDbAtlasConfiguration`] cannot do without.
    pub struct MongoDbAtlasConfigurationRequired<A, B, C, D, E, F> {
        /// `Endpoint`: at most 2048 characters, matches `^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]+\.mongodb\.net$`.
        pub endpoint: A,
        /// `CredentialsSecretArn`.
        pub credentials_secret_arn: B,
        /// `DatabaseName`: at most 63 characters, matches `^.*$`.
        pub database_name: C,
        /// `CollectionName`: at most 63 characters, matches `^.*$`.
        pub collection_name: D,
        /// `VectorIndexName`: at most 2048 characters, matches `^.*$`.
        pub vector_index_name: E,
        /// `FieldMapping`.
        pub field_mapping: F,
    }
    impl MongoDbAtlasConfiguration {
        /// Takes what is mandatory, by name: [`MongoDbAtlasConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<MongoDbAtlasFieldMapping>>(required: MongoDbAtlasConfigurationRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Endpoint", required.endpoint), "CredentialsSecretArn", required.credentials_secret_arn), "DatabaseName", required.database_name), "CollectionName", required.collection_name), "VectorIndexName", required.vector_index_name), "FieldMapping", required.field_mapping) }
        /// `CollectionName`: mandatory, at most 63 characters, matches `^.*$`.
        #[track_caller] pub fn collection_name(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionName", value) }
        /// `CredentialsSecretArn`: mandatory.
        #[track_caller] pub fn credentials_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsSecretArn", value) }
        /// `DatabaseName`: mandatory, at most 63 characters, matches `^.*$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Endpoint`: mandatory, at most 2048 characters, matches `^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]+\.mongodb\.net$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `EndpointServiceName`: at most 255 characters, matches `^(?:arn:aws(?:-us-gov|-cn|-iso|-iso-[a-z])*:.+:.*:\d+:.+/.+$|[a-zA-Z0-9*]+[a-zA-Z0-9._-]*)$`.
        #[track_caller] pub fn endpoint_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointServiceName", value) }
        /// `FieldMapping`: mandatory.
        #[track_caller] pub fn field_mapping(self, value: impl IntoVal<MongoDbAtlasFieldMapping>) -> Self { with(self, "FieldMapping", value) }
        /// `TextIndexName`: at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn text_index_name(self, value: impl IntoVal<String>) -> Self { with(self, "TextIndexName", value) }
        /// `VectorIndexName`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn vector_index_name(self, value: impl IntoVal<String>) -> Self { with(self, "VectorIndexName", value) }
    }

    /// `MongoDbAtlasFieldMapping`.
    pub type MongoDbAtlasFieldMapping = Fields<of::MongoDbAtlasFieldMapping>;
    /// What [`MongoDbAtlasFieldMapping`] cannot do without.
    pub struct MongoDbAtlasFieldMappingRequired<A, B, C> {
        /// `VectorField`: at most 2048 characters, matches `^.*$`.
        pub vector_field: A,
        /// `MetadataField`: at most 2048 characters, matches `^.*$`.
        pub metadata_field: B,
        /// `TextField`: at most 2048 characters, matches `^.*$`.
        pub text_field: C,
    }
    impl MongoDbAtlasFieldMapping {
        /// Takes what is mandatory, by name: [`MongoDbAtlasFieldMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MongoDbAtlasFieldMappingRequired<A, B, C>) -> Self { with(with(with(empty(), "VectorField", required.vector_field), "MetadataField", required.metadata_field), "TextField", required.text_field) }
        /// `MetadataField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataField", value) }
        /// `TextField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn text_field(self, value: impl IntoVal<String>) -> Self { with(self, "TextField", value) }
        /// `VectorField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn vector_field(self, value: impl IntoVal<String>) -> Self { with(self, "VectorField", value) }
    }

    /// `NeptuneAnalyticsConfiguration`.
    pub type NeptuneAnalyticsConfiguration = Fields<of::NeptuneAnalyticsConfiguration>;
    impl NeptuneAnalyticsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(graph_arn: impl IntoVal<String>, field_mapping: impl IntoVal<NeptuneAnalyticsFieldMapping>) -> Self { with(with(empty(), "GraphArn", graph_arn), "FieldMapping", field_mapping) }
        /// `FieldMapping`: mandatory.
        #[track_caller] pub fn field_mapping(self, value: impl IntoVal<NeptuneAnalyticsFieldMapping>) -> Self { with(self, "FieldMapping", value) }
        /// `GraphArn`: mandatory, 1 to 255 characters, matches `^arn:aws(|-cn|-us-gov):neptune-graph:[a-zA-Z0-9-]*:[0-9]{12}:graph\/g-[a-zA-Z0-9]{10}$`.
        #[track_caller] pub fn graph_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GraphArn", value) }
    }

    /// `NeptuneAnalyticsFieldMapping`.
    pub type NeptuneAnalyticsFieldMapping = Fields<of::NeptuneAnalyticsFieldMapping>;
    impl NeptuneAnalyticsFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_field: impl IntoVal<String>, metadata_field: impl IntoVal<String>) -> Self { with(with(empty(), "TextField", text_field), "MetadataField", metadata_field) }
        /// `MetadataField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataField", value) }
        /// `TextField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn text_field(self, value: impl IntoVal<String>) -> Self { with(self, "TextField", value) }
    }

    /// `OpenSearchManagedClusterConfiguration`.
    pub type OpenSearchManagedClusterConfiguration = Fields<of::OpenSearchManagedClusterConfiguration>;
    /// What [`OpenSearchManagedClusterConfiguration`] cannot do without.
    pub struct OpenSearchManagedClusterConfigurationRequired<A, B, C, D> {
        /// `DomainArn`: at most 2048 characters, matches `^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:es:([a-z]{2,}-){2,}\d:\d{12}:domain/[a-z][a-z0-9-]{3,28}$`.
        pub domain_arn: A,
        /// `DomainEndpoint`: at most 2048 characters, matches `^https://.*$`.
        pub domain_endpoint: B,
        /// `VectorIndexName`: 1 to 2048 characters, matches `^(?![\-_+.])[a-z0-9][a-z0-9\-_\.]*$`.
        pub vector_index_name: C,
        /// `FieldMapping`.
        pub field_mapping: D,
    }
    impl OpenSearchManagedClusterConfiguration {
        /// Takes what is mandatory, by name: [`OpenSearchManagedClusterConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<OpenSearchManagedClusterFieldMapping>>(required: OpenSearchManagedClusterConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainArn", required.domain_arn), "DomainEndpoint", required.domain_endpoint), "VectorIndexName", required.vector_index_name), "FieldMapping", required.field_mapping) }
        /// `DomainArn`: mandatory, at most 2048 characters, matches `^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:es:([a-z]{2,}-){2,}\d:\d{12}:domain/[a-z][a-z0-9-]{3,28}$`.
        #[track_caller] pub fn domain_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainArn", value) }
        /// `DomainEndpoint`: mandatory, at most 2048 characters, matches `^https://.*$`.
        #[track_caller] pub fn domain_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "DomainEndpoint", value) }
        /// `FieldMapping`: mandatory.
        #[track_caller] pub fn field_mapping(self, value: impl IntoVal<OpenSearchManagedClusterFieldMapping>) -> Self { with(self, "FieldMapping", value) }
        /// `VectorIndexName`: mandatory, 1 to 2048 characters, matches `^(?![\-_+.])[a-z0-9][a-z0-9\-_\.]*$`.
        #[track_caller] pub fn vector_index_name(self, value: impl IntoVal<String>) -> Self { with(self, "VectorIndexName", value) }
    }

    /// `OpenSearchManagedClusterFieldMapping`.
    pub type OpenSearchManagedClusterFieldMapping = Fields<of::OpenSearchManagedClusterFieldMapping>;
    /// What [`OpenSearchManagedClusterFieldMapping`] cannot do without.
    pub struct OpenSearchManagedClusterFieldMappingRequired<A, B, C> {
        /// `MetadataField`: at most 2048 characters, matches `^.*$`.
        pub metadata_field: A,
        /// `TextField`: at most 2048 characters, matches `^.*$`.
        pub text_field: B,
        /// `VectorField`: at most 2048 characters, matches `^.*$`.
        pub vector_field: C,
    }
    impl OpenSearchManagedClusterFieldMapping {
        /// Takes what is mandatory, by name: [`OpenSearchManagedClusterFieldMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: OpenSearchManagedClusterFieldMappingRequired<A, B, C>) -> Self { with(with(with(empty(), "MetadataField", required.metadata_field), "TextField", required.text_field), "VectorField", required.vector_field) }
        /// `MetadataField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataField", value) }
        /// `TextField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn text_field(self, value: impl IntoVal<String>) -> Self { with(self, "TextField", value) }
        /// `VectorField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn vector_field(self, value: impl IntoVal<String>) -> Self { with(self, "VectorField", value) }
    }

    /// `OpenSearchServerlessConfiguration`.
    pub type OpenSearchServerlessConfiguration = Fields<of::OpenSearchServerlessConfiguration>;
    /// What [`OpenSearchServerlessConfiguration`] cannot do without.
    pub struct OpenSearchServerlessConfigurationRequired<A, B, C> {
        /// `CollectionArn`: at most 2048 characters, matches `^arn:aws(|-cn|-us-gov|-iso):aoss:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:collection/[a-z0-9-]{3,32}$`.
        pub collection_arn: A,
        /// `FieldMapping`.
        pub field_mapping: B,
        /// `VectorIndexName`: at most 2048 characters, matches `^.*$`.
        pub vector_index_name: C,
    }
    impl OpenSearchServerlessConfiguration {
        /// Takes what is mandatory, by name: [`OpenSearchServerlessConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<OpenSearchServerlessFieldMapping>, C: IntoVal<String>>(required: OpenSearchServerlessConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "CollectionArn", required.collection_arn), "FieldMapping", required.field_mapping), "VectorIndexName", required.vector_index_name) }
        /// `CollectionArn`: mandatory, at most 2048 characters, matches `^arn:aws(|-cn|-us-gov|-iso):aoss:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:collection/[a-z0-9-]{3,32}$`.
        #[track_caller] pub fn collection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionArn", value) }
        /// `FieldMapping`: mandatory.
        #[track_caller] pub fn field_mapping(self, value: impl IntoVal<OpenSearchServerlessFieldMapping>) -> Self { with(self, "FieldMapping", value) }
        /// `VectorIndexName`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn vector_index_name(self, value: impl IntoVal<String>) -> Self { with(self, "VectorIndexName", value) }
    }

    /// `OpenSearchServerlessFieldMapping`.
    pub type OpenSearchServerlessFieldMapping = Fields<of::OpenSearchServerlessFieldMapping>;
    /// What [`OpenSearchServerlessFieldMapping`] cannot do without.
    pub struct OpenSearchServerlessFieldMappingRequired<A, B, C> {
        /// `MetadataField`: at most 2048 characters, matches `^.*$`.
        pub metadata_field: A,
        /// `TextField`: at most 2048 characters, matches `^.*$`.
        pub text_field: B,
        /// `VectorField`: at most 2048 characters, matches `^.*$`.
        pub vector_field: C,
    }
    impl OpenSearchServerlessFieldMapping {
        /// Takes what is mandatory, by name: [`OpenSearchServerlessFieldMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: OpenSearchServerlessFieldMappingRequired<A, B, C>) -> Self { with(with(with(empty(), "MetadataField", required.metadata_field), "TextField", required.text_field), "VectorField", required.vector_field) }
        /// `MetadataField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataField", value) }
        /// `TextField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn text_field(self, value: impl IntoVal<String>) -> Self { with(self, "TextField", value) }
        /// `VectorField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn vector_field(self, value: impl IntoVal<String>) -> Self { with(self, "VectorField", value) }
    }

    /// `PineconeConfiguration`.
    pub type PineconeConfiguration = Fields<of::PineconeConfiguration>;
    /// What [`PineconeConfiguration`] cannot do without.
    pub struct PineconeConfigurationRequired<A, B, C> {
        /// `ConnectionString`: at most 2048 characters, matches `^.*$`.
        pub connection_string: A,
        /// `CredentialsSecretArn`.
        pub credentials_secret_arn: B,
        /// `FieldMapping`.
        pub field_mapping: C,
    }
    impl PineconeConfiguration {
        /// Takes what is mandatory, by name: [`PineconeConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<PineconeFieldMapping>>(required: PineconeConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "ConnectionString", required.connection_string), "CredentialsSecretArn", required.credentials_secret_arn), "FieldMapping", required.field_mapping) }
        /// `ConnectionString`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn connection_string(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionString", value) }
        /// `CredentialsSecretArn`: mandatory.
        #[track_caller] pub fn credentials_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsSecretArn", value) }
        /// `FieldMapping`: mandatory.
        #[track_caller] pub fn field_mapping(self, value: impl IntoVal<PineconeFieldMapping>) -> Self { with(self, "FieldMapping", value) }
        /// `Namespace`: at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `PineconeFieldMapping`.
    pub type PineconeFieldMapping = Fields<of::PineconeFieldMapping>;
    impl PineconeFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metadata_field: impl IntoVal<String>, text_field: impl IntoVal<String>) -> Self { with(with(empty(), "MetadataField", metadata_field), "TextField", text_field) }
        /// `MetadataField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataField", value) }
        /// `TextField`: mandatory, at most 2048 characters, matches `^.*$`.
        #[track_caller] pub fn text_field(self, value: impl IntoVal<String>) -> Self { with(self, "TextField", value) }
    }

    /// Words of `QueryEngineType`.
    pub type QueryEngineType = Word<fn(of::QueryEngineType)>;
    impl QueryEngineType {
        /// `REDSHIFT`
        pub const Redshift: Self = word("REDSHIFT");
    }

    /// `QueryGenerationColumn`.
    pub type QueryGenerationColumn = Fields<of::QueryGenerationColumn>;
    impl QueryGenerationColumn {
        /// `Description`: 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Inclusion`.
        #[track_caller] pub fn inclusion(self, value: impl IntoVal<InclusionType>) -> Self { with(self, "Inclusion", value) }
        /// `Name`: 1 to 127 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `QueryGenerationConfiguration`.
    pub type QueryGenerationConfiguration = Fields<of::QueryGenerationConfiguration>;
    impl QueryGenerationConfiguration {
        /// `ExecutionTimeoutSeconds`: 1 to 200.
        #[track_caller] pub fn execution_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecutionTimeoutSeconds", value) }
        /// `GenerationContext`.
        #[track_caller] pub fn generation_context(self, value: impl IntoVal<QueryGenerationContext>) -> Self { with(self, "GenerationContext", value) }
    }

    /// `QueryGenerationContext`.
    pub type QueryGenerationContext = Fields<of::QueryGenerationContext>;
    impl QueryGenerationContext {
        /// `CuratedQueries`: at most 10 items.
        #[track_caller] pub fn curated_queries(self, value: impl IntoVal<List<CuratedQuery>>) -> Self { with(self, "CuratedQueries", value) }
        /// `Tables`: at most 50 items.
        #[track_caller] pub fn tables(self, value: impl IntoVal<List<QueryGenerationTable>>) -> Self { with(self, "Tables", value) }
    }

    /// `QueryGenerationTable`.
    pub type QueryGenerationTable = Fields<of::QueryGenerationTable>;
    impl QueryGenerationTable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Columns`.
        #[track_caller] pub fn columns(self, value: impl IntoVal<List<QueryGenerationColumn>>) -> Self { with(self, "Columns", value) }
        /// `Description`: 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Inclusion`.
        #[track_caller] pub fn inclusion(self, value: impl IntoVal<InclusionType>) -> Self { with(self, "Inclusion", value) }
        /// `Name`: mandatory, matches `^.*\..*\..*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `RdsConfiguration`.
    pub type RdsConfiguration = Fields<of::RdsConfiguration>;
    /// What [`RdsConfiguration`] cannot do without.
    pub struct RdsConfigurationRequired<A, B, C, D, E> {
        /// `CredentialsSecretArn`.
        pub credentials_secret_arn: A,
        /// `DatabaseName`: at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        pub database_name: B,
        /// `FieldMapping`.
        pub field_mapping: C,
        /// `ResourceArn`: matches `^arn:aws(|-cn|-us-gov):rds:[a-zA-Z0-9-]*:[0-9]{12}:cluster:[a-zA-Z0-9-]{1,63}$`.
        pub resource_arn: D,
        /// `TableName`: at most 63 characters, matches `^[a-zA-Z0-9_\.\-]+$`.
        pub table_name: E,
    }
    impl RdsConfiguration {
        /// Takes what is mandatory, by name: [`RdsConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<RdsFieldMapping>, D: IntoVal<String>, E: IntoVal<String>>(required: RdsConfigurationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "CredentialsSecretArn", required.credentials_secret_arn), "DatabaseName", required.database_name), "FieldMapping", required.field_mapping), "ResourceArn", required.resource_arn), "TableName", required.table_name) }
        /// `CredentialsSecretArn`: mandatory.
        #[track_caller] pub fn credentials_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialsSecretArn", value) }
        /// `DatabaseName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `FieldMapping`: mandatory.
        #[track_caller] pub fn field_mapping(self, value: impl IntoVal<RdsFieldMapping>) -> Self { with(self, "FieldMapping", value) }
        /// `ResourceArn`: mandatory, matches `^arn:aws(|-cn|-us-gov):rds:[a-zA-Z0-9-]*:[0-9]{12}:cluster:[a-zA-Z0-9-]{1,63}$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
        /// `TableName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9_\.\-]+$`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `RdsFieldMapping`.
    pub type RdsFieldMapping = Fields<of::RdsFieldMapping>;
    /// What [`RdsFieldMapping`] cannot do without.
    pub struct RdsFieldMappingRequired<A, B, C, D> {
        /// `MetadataField`: at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        pub metadata_field: A,
        /// `PrimaryKeyField`: at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        pub primary_key_field: B,
        /// `TextField`: at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        pub text_field: C,
        /// `VectorField`: at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        pub vector_field: D,
    }
    impl RdsFieldMapping {
        /// Takes what is mandatory, by name: [`RdsFieldMappingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: RdsFieldMappingRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "MetadataField", required.metadata_field), "PrimaryKeyField", required.primary_key_field), "TextField", required.text_field), "VectorField", required.vector_field) }
        /// `CustomMetadataField`: at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        #[track_caller] pub fn custom_metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "CustomMetadataField", value) }
        /// `MetadataField`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        #[track_caller] pub fn metadata_field(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataField", value) }
        /// `PrimaryKeyField`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        #[track_caller] pub fn primary_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryKeyField", value) }
        /// `TextField`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        #[track_caller] pub fn text_field(self, value: impl IntoVal<String>) -> Self { with(self, "TextField", value) }
        /// `VectorField`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9_\-]+$`.
        #[track_caller] pub fn vector_field(self, value: impl IntoVal<String>) -> Self { with(self, "VectorField", value) }
    }

    /// `RedshiftConfiguration`.
    pub type RedshiftConfiguration = Fields<of::RedshiftConfiguration>;
    impl RedshiftConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_configurations: impl IntoVal<List<RedshiftQueryEngineStorageConfiguration>>, query_engine_configuration: impl IntoVal<RedshiftQueryEngineConfiguration>) -> Self { with(with(empty(), "StorageConfigurations", storage_configurations), "QueryEngineConfiguration", query_engine_configuration) }
        /// `QueryEngineConfiguration`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn query_engine_configuration(self, value: impl IntoVal<RedshiftQueryEngineConfiguration>) -> Self { with(self, "QueryEngineConfiguration", value) }
        /// `QueryGenerationConfiguration`.
        #[track_caller] pub fn query_generation_configuration(self, value: impl IntoVal<QueryGenerationConfiguration>) -> Self { with(self, "QueryGenerationConfiguration", value) }
        /// `StorageConfigurations`: mandatory, exactly 1 item. Changing it replaces the resource.
        #[track_caller] pub fn storage_configurations(self, value: impl IntoVal<List<RedshiftQueryEngineStorageConfiguration>>) -> Self { with(self, "StorageConfigurations", value) }
    }

    /// `RedshiftProvisionedAuthConfiguration`.
    pub type RedshiftProvisionedAuthConfiguration = Fields<of::RedshiftProvisionedAuthConfiguration>;
    impl RedshiftProvisionedAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RedshiftProvisionedAuthType>) -> Self { with(empty(), "Type", type_) }
        /// `DatabaseUser`.
        #[track_caller] pub fn database_user(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseUser", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RedshiftProvisionedAuthType>) -> Self { with(self, "Type", value) }
        /// `UsernamePasswordSecretArn`.
        #[track_caller] pub fn username_password_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UsernamePasswordSecretArn", value) }
    }

    /// Words of `RedshiftProvisionedAuthType`.
    pub type RedshiftProvisionedAuthType = Word<fn(of::RedshiftProvisionedAuthType)>;
    impl RedshiftProvisionedAuthType {
        /// `IAM`
        pub const Iam: Self = word("IAM");
        /// `USERNAME_PASSWORD`
        pub const UsernamePassword: Self = word("USERNAME_PASSWORD");
        /// `USERNAME`
        pub const Username: Self = word("USERNAME");
    }

    /// `RedshiftProvisionedConfiguration`.
    pub type RedshiftProvisionedConfiguration = Fields<of::RedshiftProvisionedConfiguration>;
    impl RedshiftProvisionedConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_identifier: impl IntoVal<String>, auth_configuration: impl IntoVal<RedshiftProvisionedAuthConfiguration>) -> Self { with(with(empty(), "ClusterIdentifier", cluster_identifier), "AuthConfiguration", auth_configuration) }
        /// `AuthConfiguration`: mandatory.
        #[track_caller] pub fn auth_configuration(self, value: impl IntoVal<RedshiftProvisionedAuthConfiguration>) -> Self { with(self, "AuthConfiguration", value) }
        /// `ClusterIdentifier`: mandatory, 1 to 63 characters.
        #[track_caller] pub fn cluster_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterIdentifier", value) }
    }

    /// `RedshiftQueryEngineAwsDataCatalogStorageConfiguration`.
    pub type RedshiftQueryEngineAwsDataCatalogStorageConfiguration = Fields<of::RedshiftQueryEngineAwsDataCatalogStorageConfiguration>;
    impl RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_names: impl IntoVal<List<String>>) -> Self { with(empty(), "TableNames", table_names) }
        /// `TableNames`: mandatory, 1 to 1000 items, each 1 to 200 characters, each matches `^.*\.*$`.
        #[track_caller] pub fn table_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TableNames", value) }
    }

    /// `RedshiftQueryEngineConfiguration`.
    pub type RedshiftQueryEngineConfiguration = Fields<of::RedshiftQueryEngineConfiguration>;
    impl RedshiftQueryEngineConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RedshiftQueryEngineType>) -> Self { with(empty(), "Type", type_) }
        /// `ProvisionedConfiguration`.
        #[track_caller] pub fn provisioned_configuration(self, value: impl IntoVal<RedshiftProvisionedConfiguration>) -> Self { with(self, "ProvisionedConfiguration", value) }
        /// `ServerlessConfiguration`.
        #[track_caller] pub fn serverless_configuration(self, value: impl IntoVal<RedshiftServerlessConfiguration>) -> Self { with(self, "ServerlessConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RedshiftQueryEngineType>) -> Self { with(self, "Type", value) }
    }

    /// `RedshiftQueryEngineRedshiftStorageConfiguration`.
    pub type RedshiftQueryEngineRedshiftStorageConfiguration = Fields<of::RedshiftQueryEngineRedshiftStorageConfiguration>;
    impl RedshiftQueryEngineRedshiftStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>) -> Self { with(empty(), "DatabaseName", database_name) }
        /// `DatabaseName`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    }

    /// `RedshiftQueryEngineStorageConfiguration`.
    pub type RedshiftQueryEngineStorageConfiguration = Fields<of::RedshiftQueryEngineStorageConfiguration>;
    impl RedshiftQueryEngineStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RedshiftQueryEngineStorageType>) -> Self { with(empty(), "Type", type_) }
        /// `AwsDataCatalogConfiguration`.
        #[track_caller] pub fn aws_data_catalog_configuration(self, value: impl IntoVal<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>) -> Self { with(self, "AwsDataCatalogConfiguration", value) }
        /// `RedshiftConfiguration`.
        #[track_caller] pub fn redshift_configuration(self, value: impl IntoVal<RedshiftQueryEngineRedshiftStorageConfiguration>) -> Self { with(self, "RedshiftConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RedshiftQueryEngineStorageType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `RedshiftQueryEngineStorageType`.
    pub type RedshiftQueryEngineStorageType = Word<fn(of::RedshiftQueryEngineStorageType)>;
    impl RedshiftQueryEngineStorageType {
        /// `REDSHIFT`
        pub const Redshift: Self = word("REDSHIFT");
        /// `AWS_DATA_CATALOG`
        pub const AwsDataCatalog: Self = word("AWS_DATA_CATALOG");
    }

    /// Words of `RedshiftQueryEngineType`.
    pub type RedshiftQueryEngineType = Word<fn(of::RedshiftQueryEngineType)>;
    impl RedshiftQueryEngineType {
        /// `SERVERLESS`
        pub const Serverless: Self = word("SERVERLESS");
        /// `PROVISIONED`
        pub const Provisioned: Self = word("PROVISIONED");
    }

    /// `RedshiftServerlessAuthConfiguration`.
    pub type RedshiftServerlessAuthConfiguration = Fields<of::RedshiftServerlessAuthConfiguration>;
    impl RedshiftServerlessAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<RedshiftServerlessAuthType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RedshiftServerlessAuthType>) -> Self { with(self, "Type", value) }
        /// `UsernamePasswordSecretArn`.
        #[track_caller] pub fn username_password_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UsernamePasswordSecretArn", value) }
    }

    /// Words of `RedshiftServerlessAuthType`.
    pub type RedshiftServerlessAuthType = Word<fn(of::RedshiftServerlessAuthType)>;
    impl RedshiftServerlessAuthType {
        /// `IAM`
        pub const Iam: Self = word("IAM");
        /// `USERNAME_PASSWORD`
        pub const UsernamePassword: Self = word("USERNAME_PASSWORD");
    }

    /// `RedshiftServerlessConfiguration`.
    pub type RedshiftServerlessConfiguration = Fields<of::RedshiftServerlessConfiguration>;
    impl RedshiftServerlessConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workgroup_arn: impl IntoVal<String>, auth_configuration: impl IntoVal<RedshiftServerlessAuthConfiguration>) -> Self { with(with(empty(), "WorkgroupArn", workgroup_arn), "AuthConfiguration", auth_configuration) }
        /// `AuthConfiguration`: mandatory.
        #[track_caller] pub fn auth_configuration(self, value: impl IntoVal<RedshiftServerlessAuthConfiguration>) -> Self { with(self, "AuthConfiguration", value) }
        /// `WorkgroupArn`: mandatory.
        #[track_caller] pub fn workgroup_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WorkgroupArn", value) }
    }

    /// `S3VectorsConfiguration`.
    ///
    /// Takes exactly one of `IndexArn`; `VectorBucketArn` + `IndexName`.
    pub type S3VectorsConfiguration = Fields<of::S3VectorsConfiguration>;
    impl S3VectorsConfiguration {
        /// `IndexArn`.
        #[track_caller] pub fn index_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IndexArn", value) }
        /// `IndexName`: 3 to 63 characters.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
        /// `VectorBucketArn`.
        #[track_caller] pub fn vector_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "VectorBucketArn", value) }
    }

    /// `SqlKnowledgeBaseConfiguration`.
    pub type SqlKnowledgeBaseConfiguration = Fields<of::SqlKnowledgeBaseConfiguration>;
    impl SqlKnowledgeBaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<QueryEngineType>) -> Self { with(empty(), "Type", type_) }
        /// `RedshiftConfiguration`.
        #[track_caller] pub fn redshift_configuration(self, value: impl IntoVal<RedshiftConfiguration>) -> Self { with(self, "RedshiftConfiguration", value) }
        /// `Type`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn type_(self, value: impl IntoVal<QueryEngineType>) -> Self { with(self, "Type", value) }
    }

    /// `StorageConfiguration`.
    ///
    /// Takes exactly one of `OpensearchServerlessConfiguration`; `PineconeConfiguration`; `RdsConfiguration`; `NeptuneAnalyticsConfiguration`; `S3VectorsConfiguration`; `MongoDbAtlasConfiguration`; `OpensearchManagedClusterConfiguration`.
    pub type StorageConfiguration = Fields<of::StorageConfiguration>;
    impl StorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<KnowledgeBaseStorageType>) -> Self { with(empty(), "Type", type_) }
        /// `MongoDbAtlasConfiguration`.
        #[track_caller] pub fn mongo_db_atlas_configuration(self, value: impl IntoVal<MongoDbAtlasConfiguration>) -> Self { with(self, "MongoDbAtlasConfiguration", value) }
        /// `NeptuneAnalyticsConfiguration`.
        #[track_caller] pub fn neptune_analytics_configuration(self, value: impl IntoVal<NeptuneAnalyticsConfiguration>) -> Self { with(self, "NeptuneAnalyticsConfiguration", value) }
        /// `OpensearchManagedClusterConfiguration`.
        #[track_caller] pub fn opensearch_managed_cluster_configuration(self, value: impl IntoVal<OpenSearchManagedClusterConfiguration>) -> Self { with(self, "OpensearchManagedClusterConfiguration", value) }
        /// `OpensearchServerlessConfiguration`.
        #[track_caller] pub fn opensearch_serverless_configuration(self, value: impl IntoVal<OpenSearchServerlessConfiguration>) -> Self { with(self, "OpensearchServerlessConfiguration", value) }
        /// `PineconeConfiguration`.
        #[track_caller] pub fn pinecone_configuration(self, value: impl IntoVal<PineconeConfiguration>) -> Self { with(self, "PineconeConfiguration", value) }
        /// `RdsConfiguration`.
        #[track_caller] pub fn rds_configuration(self, value: impl IntoVal<RdsConfiguration>) -> Self { with(self, "RdsConfiguration", value) }
        /// `S3VectorsConfiguration`.
        #[track_caller] pub fn s3_vectors_configuration(self, value: impl IntoVal<S3VectorsConfiguration>) -> Self { with(self, "S3VectorsConfiguration", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<KnowledgeBaseStorageType>) -> Self { with(self, "Type", value) }
    }

    /// `SupplementalDataStorageConfiguration`.
    pub type SupplementalDataStorageConfiguration = Fields<of::SupplementalDataStorageConfiguration>;
    impl SupplementalDataStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(supplemental_data_storage_locations: impl IntoVal<List<SupplementalDataStorageLocation>>) -> Self { with(empty(), "SupplementalDataStorageLocations", supplemental_data_storage_locations) }
        /// `SupplementalDataStorageLocations`: mandatory, exactly 1 item.
        #[track_caller] pub fn supplemental_data_storage_locations(self, value: impl IntoVal<List<SupplementalDataStorageLocation>>) -> Self { with(self, "SupplementalDataStorageLocations", value) }
    }

    /// `SupplementalDataStorageLocation`.
    pub type SupplementalDataStorageLocation = Fields<of::SupplementalDataStorageLocation>;
    impl SupplementalDataStorageLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(supplemental_data_storage_location_type: impl IntoVal<SupplementalDataStorageLocationType>) -> Self { with(empty(), "SupplementalDataStorageLocationType", supplemental_data_storage_location_type) }
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
        /// `SupplementalDataStorageLocationType`: mandatory.
        #[track_caller] pub fn supplemental_data_storage_location_type(self, value: impl IntoVal<SupplementalDataStorageLocationType>) -> Self { with(self, "SupplementalDataStorageLocationType", value) }
    }

    /// Words of `SupplementalDataStorageLocationType`.
    pub type SupplementalDataStorageLocationType = Word<fn(of::SupplementalDataStorageLocationType)>;
    impl SupplementalDataStorageLocationType {
        /// `S3`
        pub const S3: Self = word("S3");
    }

    /// `VectorKnowledgeBaseConfiguration`.
    pub type VectorKnowledgeBaseConfiguration = Fields<of::VectorKnowledgeBaseConfiguration>;
    impl VectorKnowledgeBaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(embedding_model_arn: impl IntoVal<String>) -> Self { with(empty(), "EmbeddingModelArn", embedding_model_arn) }
        /// `EmbeddingModelArn`: mandatory, 20 to 2048 characters, matches `^(arn:aws(-[^:]+)?:[a-z0-9-]+:[a-z0-9-]{1,20}:[0-9]{0,12}:[a-zA-Z0-9-:/._+]+)$`.
        #[track_caller] pub fn embedding_model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EmbeddingModelArn", value) }
        /// `EmbeddingModelConfiguration`.
        #[track_caller] pub fn embedding_model_configuration(self, value: impl IntoVal<EmbeddingModelConfiguration>) -> Self { with(self, "EmbeddingModelConfiguration", value) }
        /// `SupplementalDataStorageConfiguration`.
        #[track_caller] pub fn supplemental_data_storage_configuration(self, value: impl IntoVal<SupplementalDataStorageConfiguration>) -> Self { with(self, "SupplementalDataStorageConfiguration", value) }
    }

    /// `VideoConfiguration`.
    pub type VideoConfiguration = Fields<of::VideoConfiguration>;
    impl VideoConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(segmentation_configuration: impl IntoVal<VideoSegmentationConfiguration>) -> Self { with(empty(), "SegmentationConfiguration", segmentation_configuration) }
        /// `SegmentationConfiguration`: mandatory.
        #[track_caller] pub fn segmentation_configuration(self, value: impl IntoVal<VideoSegmentationConfiguration>) -> Self { with(self, "SegmentationConfiguration", value) }
    }

    /// `VideoSegmentationConfiguration`.
    pub type VideoSegmentationConfiguration = Fields<of::VideoSegmentationConfiguration>;
    impl VideoSegmentationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fixed_length_duration: impl IntoVal<i64>) -> Self { with(empty(), "FixedLengthDuration", fixed_length_duration) }
        /// `FixedLengthDuration`: mandatory, 1 to 30.
        #[track_caller] pub fn fixed_length_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "FixedLengthDuration", value) }
    }
}

/// [`AWS::Bedrock::KnowledgeBasePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html).
///
/// What `Ref` returns: `KnowledgeBaseId`.
pub type CfnKnowledgeBasePolicy = Handle<of::CfnKnowledgeBasePolicy>;
impl cfn::ResourceType for of::CfnKnowledgeBasePolicy { const TYPE: &'static str = "AWS::Bedrock::KnowledgeBasePolicy"; type Tags = cfn::NoTags; type Props = CfnKnowledgeBasePolicyProps; type Reference = String; }
impl CfnKnowledgeBasePolicy {
    /// The attribute `RevisionId`.
    #[inline] pub fn attr_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "RevisionId") }
}

/// Properties of [`CfnKnowledgeBasePolicy`].
///
/// Mandatory: `KnowledgeBaseId`, `PolicyDocument`.
///
/// A change replaces the resource: `KnowledgeBaseId`.
pub type CfnKnowledgeBasePolicyProps = Fields<of::CfnKnowledgeBasePolicy>;
impl CfnKnowledgeBasePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(knowledge_base_id: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "KnowledgeBaseId", knowledge_base_id), "PolicyDocument", policy_document) }
    /// `KnowledgeBaseId`: mandatory, 1 to 10 characters, matches `^[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_id(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseId", value) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
}

/// [`AWS::Bedrock::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPrompt = Handle<of::CfnPrompt>;
impl cfn::ResourceType for of::CfnPrompt { const TYPE: &'static str = "AWS::Bedrock::Prompt"; type Tags = cfn::TagMap; type Props = CfnPromptProps; type Reference = Is<kinds::BedrockPromptArn>; }
impl CfnPrompt {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BedrockPromptArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPrompt`].
///
/// Mandatory: `Name`.
pub type CfnPromptProps = Fields<of::CfnPrompt>;
impl CfnPromptProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `CustomerEncryptionKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn customer_encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerEncryptionKeyArn", value) }
    /// `DefaultVariant`: matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn default_variant(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultVariant", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Variants`: at most 3 items.
    #[track_caller] pub fn variants(self, value: impl IntoVal<List<cfn_prompt::PromptVariant>>) -> Self { with(self, "Variants", value) }
}

/// Types of [`CfnPrompt`].
pub mod cfn_prompt {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_flow::{PromptInputVariable};
    mod of { pub enum AnyToolChoice {} impl ias_core::Optional for AnyToolChoice {} pub enum AutoToolChoice {} impl ias_core::Optional for AutoToolChoice {} pub enum CachePointBlock {} pub enum CachePointType {} pub enum ChatPromptTemplateConfiguration {} pub enum ConversationRole {} pub enum Message {} pub enum PromptAgentResource {} pub enum PromptMetadataEntry {} pub enum PromptModelInferenceConfiguration {} impl ias_core::Optional for PromptModelInferenceConfiguration {} pub enum PromptTemplateType {} pub enum PromptVariant {} pub enum PromptVariantGenAiResource {} pub enum PromptVariantInferenceConfiguration {} pub enum SpecificToolChoice {} pub enum TextPromptTemplateConfiguration {} impl ias_core::Optional for TextPromptTemplateConfiguration {} pub enum TextS3Location {} pub enum ToolConfiguration {} pub enum ToolSpecification {} pub enum ToolSpecificationInputSchema {} }

    /// `AnyToolChoice`.
    pub type AnyToolChoice = Fields<of::AnyToolChoice>;
    impl AnyToolChoice {
    }

    /// `AutoToolChoice`.
    pub type AutoToolChoice = Fields<of::AutoToolChoice>;
    impl AutoToolChoice {
    }

    /// `CachePointBlock`.
    pub type CachePointBlock = Fields<of::CachePointBlock>;
    impl CachePointBlock {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<CachePointType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CachePointType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `CachePointType`.
    pub type CachePointType = Word<fn(of::CachePointType)>;
    impl CachePointType {
        /// `default`
        pub const Default: Self = word("default");
    }

    /// `ChatPromptTemplateConfiguration`.
    pub type ChatPromptTemplateConfiguration = Fields<of::ChatPromptTemplateConfiguration>;
    impl ChatPromptTemplateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(messages: impl IntoVal<List<Message>>) -> Self { with(empty(), "Messages", messages) }
        /// `InputVariables`: at most 20 items.
        #[track_caller] pub fn input_variables(self, value: impl IntoVal<List<PromptInputVariable>>) -> Self { with(self, "InputVariables", value) }
        /// `Messages`: mandatory.
        #[track_caller] pub fn messages(self, value: impl IntoVal<List<Message>>) -> Self { with(self, "Messages", value) }
        /// `System`.
        #[track_caller] pub fn system(self, value: impl IntoVal<List<SystemContentBlock>>) -> Self { with(self, "System", value) }
        /// `ToolConfiguration`.
        #[track_caller] pub fn tool_configuration(self, value: impl IntoVal<ToolConfiguration>) -> Self { with(self, "ToolConfiguration", value) }
    }

    /// `ContentBlock`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContentBlock(Value);
    ias_core::union!(ContentBlock);
    impl ContentBlock {
        /// `Text`: at least 1 character.
        #[track_caller] pub fn text(value: impl IntoVal<String>) -> Self { Self(Value::one("Text", value)) }
        /// `CachePoint`.
        #[track_caller] pub fn cache_point(value: impl IntoVal<CachePointBlock>) -> Self { Self(Value::one("CachePoint", value)) }
    }

    /// Words of `ConversationRole`.
    pub type ConversationRole = Word<fn(of::ConversationRole)>;
    impl ConversationRole {
        /// `user`
        pub const User: Self = word("user");
        /// `assistant`
        pub const Assistant: Self = word("assistant");
    }

    /// `Message`.
    pub type Message = Fields<of::Message>;
    impl Message {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role: impl IntoVal<ConversationRole>, content: impl IntoVal<List<ContentBlock>>) -> Self { with(with(empty(), "Role", role), "Content", content) }
        /// `Content`: mandatory, at least 1 item.
        #[track_caller] pub fn content(self, value: impl IntoVal<List<ContentBlock>>) -> Self { with(self, "Content", value) }
        /// `Role`: mandatory.
        #[track_caller] pub fn role(self, value: impl IntoVal<ConversationRole>) -> Self { with(self, "Role", value) }
    }

    /// `PromptAgentResource`.
    pub type PromptAgentResource = Fields<of::PromptAgentResource>;
    impl PromptAgentResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent_identifier: impl IntoVal<String>) -> Self { with(empty(), "AgentIdentifier", agent_identifier) }
        /// `AgentIdentifier`: mandatory, at most 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:agent-alias/[0-9a-zA-Z]{10}/[0-9a-zA-Z]{10}$`.
        #[track_caller] pub fn agent_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "AgentIdentifier", value) }
    }

    /// `PromptMetadataEntry`.
    pub type PromptMetadataEntry = Fields<of::PromptMetadataEntry>;
    impl PromptMetadataEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 1024 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `PromptModelInferenceConfiguration`.
    pub type PromptModelInferenceConfiguration = Fields<of::PromptModelInferenceConfiguration>;
    impl PromptModelInferenceConfiguration {
        /// `MaxTokens`: 0 to 512000.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTokens", value) }
        /// `StopSequences`: at most 4 items.
        #[track_caller] pub fn stop_sequences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StopSequences", value) }
        /// `Temperature`: 0 to 1.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// `PromptTemplateConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PromptTemplateConfiguration(Value);
    ias_core::union!(PromptTemplateConfiguration);
    impl PromptTemplateConfiguration {
        /// `Text`.
        #[track_caller] pub fn text(value: impl IntoVal<TextPromptTemplateConfiguration>) -> Self { Self(Value::one("Text", value)) }
        /// `Chat`.
        #[track_caller] pub fn chat(value: impl IntoVal<ChatPromptTemplateConfiguration>) -> Self { Self(Value::one("Chat", value)) }
    }

    /// Words of `PromptTemplateType`.
    pub type PromptTemplateType = Word<fn(of::PromptTemplateType)>;
    impl PromptTemplateType {
        /// `TEXT`
        pub const Text: Self = word("TEXT");
        /// `CHAT`
        pub const Chat: Self = word("CHAT");
    }

    /// `PromptVariant`.
    pub type PromptVariant = Fields<of::PromptVariant>;
    /// What [`PromptVariant`] cannot do without.
    pub struct PromptVariantRequired<A, B, C> {
        /// `Name`: matches `^([0-9a-zA-Z][_-]?){1,100}$`.
        pub name: A,
        /// `TemplateType`.
        pub template_type: B,
        /// `TemplateConfiguration`.
        pub template_configuration: C,
    }
    impl PromptVariant {
        /// Takes what is mandatory, by name: [`PromptVariantRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<PromptTemplateType>, C: IntoVal<PromptTemplateConfiguration>>(required: PromptVariantRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "TemplateType", required.template_type), "TemplateConfiguration", required.template_configuration) }
        /// `AdditionalModelRequestFields`.
        #[track_caller] pub fn additional_model_request_fields(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalModelRequestFields", value) }
        /// `GenAiResource`.
        #[track_caller] pub fn gen_ai_resource(self, value: impl IntoVal<PromptVariantGenAiResource>) -> Self { with(self, "GenAiResource", value) }
        /// `InferenceConfiguration`.
        #[track_caller] pub fn inference_configuration(self, value: impl IntoVal<PromptVariantInferenceConfiguration>) -> Self { with(self, "InferenceConfiguration", value) }
        /// `Metadata`: at most 50 items.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<List<PromptMetadataEntry>>) -> Self { with(self, "Metadata", value) }
        /// `ModelId`: 1 to 2048 characters.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `Name`: mandatory, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TemplateConfiguration`: mandatory.
        #[track_caller] pub fn template_configuration(self, value: impl IntoVal<PromptTemplateConfiguration>) -> Self { with(self, "TemplateConfiguration", value) }
        /// `TemplateType`: mandatory.
        #[track_caller] pub fn template_type(self, value: impl IntoVal<PromptTemplateType>) -> Self { with(self, "TemplateType", value) }
    }

    /// `GenAiResource`.
    pub type PromptVariantGenAiResource = Fields<of::PromptVariantGenAiResource>;
    impl PromptVariantGenAiResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent: impl IntoVal<PromptAgentResource>) -> Self { with(empty(), "Agent", agent) }
        /// `Agent`: mandatory.
        #[track_caller] pub fn agent(self, value: impl IntoVal<PromptAgentResource>) -> Self { with(self, "Agent", value) }
    }

    /// `InferenceConfiguration`.
    pub type PromptVariantInferenceConfiguration = Fields<of::PromptVariantInferenceConfiguration>;
    impl PromptVariantInferenceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<PromptModelInferenceConfiguration>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory.
        #[track_caller] pub fn text(self, value: impl IntoVal<PromptModelInferenceConfiguration>) -> Self { with(self, "Text", value) }
    }

    /// `SpecificToolChoice`.
    pub type SpecificToolChoice = Fields<of::SpecificToolChoice>;
    impl SpecificToolChoice {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `SystemContentBlock`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SystemContentBlock(Value);
    ias_core::union!(SystemContentBlock);
    impl SystemContentBlock {
        /// `Text`: at least 1 character.
        #[track_caller] pub fn text(value: impl IntoVal<String>) -> Self { Self(Value::one("Text", value)) }
        /// `CachePoint`.
        #[track_caller] pub fn cache_point(value: impl IntoVal<CachePointBlock>) -> Self { Self(Value::one("CachePoint", value)) }
    }

    /// `TextPromptTemplateConfiguration`.
    pub type TextPromptTemplateConfiguration = Fields<of::TextPromptTemplateConfiguration>;
    impl TextPromptTemplateConfiguration {
        /// `CachePoint`.
        #[track_caller] pub fn cache_point(self, value: impl IntoVal<CachePointBlock>) -> Self { with(self, "CachePoint", value) }
        /// `InputVariables`: at most 20 items.
        #[track_caller] pub fn input_variables(self, value: impl IntoVal<List<PromptInputVariable>>) -> Self { with(self, "InputVariables", value) }
        /// `Text`: 1 to 200000 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `TextS3Location`. Write-only.
        #[track_caller] pub fn text_s3_location(self, value: impl IntoVal<TextS3Location>) -> Self { with(self, "TextS3Location", value) }
    }

    /// `TextS3Location`.
    pub type TextS3Location = Fields<of::TextS3Location>;
    impl TextS3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`: 1 to 1024 characters.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `Tool`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tool(Value);
    ias_core::union!(Tool);
    impl Tool {
        /// `ToolSpec`.
        #[track_caller] pub fn tool_spec(value: impl IntoVal<ToolSpecification>) -> Self { Self(Value::one("ToolSpec", value)) }
        /// `CachePoint`.
        #[track_caller] pub fn cache_point(value: impl IntoVal<CachePointBlock>) -> Self { Self(Value::one("CachePoint", value)) }
    }

    /// `ToolChoice`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ToolChoice(Value);
    ias_core::union!(ToolChoice);
    impl ToolChoice {
        /// `Auto`.
        #[track_caller] pub fn auto(value: impl IntoVal<AutoToolChoice>) -> Self { Self(Value::one("Auto", value)) }
        /// `Any`.
        #[track_caller] pub fn any(value: impl IntoVal<AnyToolChoice>) -> Self { Self(Value::one("Any", value)) }
        /// `Tool`.
        #[track_caller] pub fn tool(value: impl IntoVal<SpecificToolChoice>) -> Self { Self(Value::one("Tool", value)) }
    }

    /// `ToolConfiguration`.
    pub type ToolConfiguration = Fields<of::ToolConfiguration>;
    impl ToolConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tools: impl IntoVal<List<Tool>>) -> Self { with(empty(), "Tools", tools) }
        /// `ToolChoice`.
        #[track_caller] pub fn tool_choice(self, value: impl IntoVal<ToolChoice>) -> Self { with(self, "ToolChoice", value) }
        /// `Tools`: mandatory, at least 1 item.
        #[track_caller] pub fn tools(self, value: impl IntoVal<List<Tool>>) -> Self { with(self, "Tools", value) }
    }

    /// `ToolSpecification`.
    pub type ToolSpecification = Fields<of::ToolSpecification>;
    impl ToolSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, input_schema: impl IntoVal<ToolSpecificationInputSchema>) -> Self { with(with(empty(), "Name", name), "InputSchema", input_schema) }
        /// `Description`: at least 1 character.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputSchema`: mandatory.
        #[track_caller] pub fn input_schema(self, value: impl IntoVal<ToolSpecificationInputSchema>) -> Self { with(self, "InputSchema", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `InputSchema`.
    pub type ToolSpecificationInputSchema = Fields<of::ToolSpecificationInputSchema>;
    impl ToolSpecificationInputSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(json: impl IntoVal<Json>) -> Self { with(empty(), "Json", json) }
        /// `Json`: mandatory.
        #[track_caller] pub fn json(self, value: impl IntoVal<Json>) -> Self { with(self, "Json", value) }
    }
}

/// [`AWS::Bedrock::PromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPromptVersion = Handle<of::CfnPromptVersion>;
impl cfn::ResourceType for of::CfnPromptVersion { const TYPE: &'static str = "AWS::Bedrock::PromptVersion"; type Tags = cfn::TagMap; type Props = CfnPromptVersionProps; type Reference = Is<kinds::PromptVersionArn>; }
impl CfnPromptVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PromptVersionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CustomerEncryptionKeyArn`.
    #[inline] pub fn attr_customer_encryption_key_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CustomerEncryptionKeyArn") }
    /// The attribute `DefaultVariant`.
    #[inline] pub fn attr_default_variant(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultVariant") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `PromptId`.
    #[inline] pub fn attr_prompt_id(&self) -> Val<String> { cfn::attribute(&self.0, "PromptId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Variants`.
    #[inline] pub fn attr_variants(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Variants") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPromptVersion`].
///
/// Mandatory: `PromptArn`.
///
/// A change replaces the resource: `Description`, `PromptArn`, `Tags`.
pub type CfnPromptVersionProps = Fields<of::CfnPromptVersion>;
impl CfnPromptVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(prompt_arn: impl IntoVal<String>) -> Self { with(empty(), "PromptArn", prompt_arn) }
    /// `Description`: 1 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PromptArn`: mandatory, 1 to 2048 characters, matches `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:prompt/[0-9a-zA-Z]{10})$`. Changing it replaces the resource.
    #[track_caller] pub fn prompt_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PromptArn", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::Bedrock::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::Bedrock::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `PolicyDocument`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "PolicyDocument", policy_document) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `ResourceArn`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// [`AWS::Bedrock::RetrievalInstruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRetrievalInstruction = Handle<of::CfnRetrievalInstruction>;
impl cfn::ResourceType for of::CfnRetrievalInstruction { const TYPE: &'static str = "AWS::Bedrock::RetrievalInstruction"; type Tags = cfn::TagList; type Props = CfnRetrievalInstructionProps; type Reference = Is<kinds::RetrievalInstructionArn>; }
impl CfnRetrievalInstruction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RetrievalInstructionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastTransitionStatus`: one of `CREATING`, `UPDATING`, `CREATE_SUCCESSFUL`, `CREATE_FAILED`, `UPDATE_SUCCESSFUL`, `UPDATE_FAILED`.
    #[inline] pub fn attr_last_transition_status(&self) -> Val<String> { cfn::attribute(&self.0, "LastTransitionStatus") }
    /// The attribute `RetrievalInstructionId`.
    #[inline] pub fn attr_retrieval_instruction_id(&self) -> Val<String> { cfn::attribute(&self.0, "RetrievalInstructionId") }
    /// The attribute `Status`: one of `ACTIVE`, `INACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRetrievalInstruction`].
///
/// Mandatory: `Name`, `Instruction`.
///
/// A change replaces the resource: `CustomerEncryptionKeyArn`, `Name`.
pub type CfnRetrievalInstructionProps = Fields<of::CfnRetrievalInstruction>;
impl CfnRetrievalInstructionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, instruction: impl IntoVal<cfn_retrieval_instruction::Instruction>) -> Self { with(with(empty(), "Name", name), "Instruction", instruction) }
    /// `CustomerEncryptionKeyArn`: 1 to 2048 characters, matches `^arn:aws(-cn|-us-gov|-eusc|-iso(-[b-f])?)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerEncryptionKeyArn", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Instruction`: mandatory.
    #[track_caller] pub fn instruction(self, value: impl IntoVal<cfn_retrieval_instruction::Instruction>) -> Self { with(self, "Instruction", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?){1,100}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_retrieval_instruction::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRetrievalInstruction`].
pub mod cfn_retrieval_instruction {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Instruction {} impl ias_core::Optional for Instruction {} pub enum Tag {} }

    /// `Instruction`.
    pub type Instruction = Fields<of::Instruction>;
    impl Instruction {
        /// `AnswerFormat`: at least 1 character.
        #[track_caller] pub fn answer_format(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerFormat", value) }
        /// `AnswerPolicy`: at least 1 character.
        #[track_caller] pub fn answer_policy(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerPolicy", value) }
        /// `Persona`: at least 1 character.
        #[track_caller] pub fn persona(self, value: impl IntoVal<String>) -> Self { with(self, "Persona", value) }
        /// `RetrievalGuidance`: at least 1 character.
        #[track_caller] pub fn retrieval_guidance(self, value: impl IntoVal<String>) -> Self { with(self, "RetrievalGuidance", value) }
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

/// [`AWS::Bedrock::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html).
///
/// What `Ref` returns: `SessionArn`.
pub type CfnSession = Handle<of::CfnSession>;
impl cfn::ResourceType for of::CfnSession { const TYPE: &'static str = "AWS::Bedrock::Session"; type Tags = cfn::TagList; type Props = CfnSessionProps; type Reference = Is<kinds::BedrockSessionArn>; }
impl CfnSession {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `SessionArn`.
    #[inline] pub fn attr_session_arn(&self) -> Val<Is<kinds::BedrockSessionArn>> { cfn::attribute(&self.0, "SessionArn") }
    /// The attribute `SessionId`.
    #[inline] pub fn attr_session_id(&self) -> Val<String> { cfn::attribute(&self.0, "SessionId") }
    /// The attribute `SessionStatus`: one of `ACTIVE`, `EXPIRED`, `ENDED`.
    #[inline] pub fn attr_session_status(&self) -> Val<String> { cfn::attribute(&self.0, "SessionStatus") }
}

/// Properties of [`CfnSession`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `EncryptionKeyArn`.
pub type CfnSessionProps = Fields<of::CfnSession>;
impl CfnSessionProps {
    /// `EncryptionKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `SessionMetadata`.
    #[track_caller] pub fn session_metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "SessionMetadata", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_session::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSession`].
pub mod cfn_session {
    pub use super::cfn_application_inference_profile::{Tag};
}
