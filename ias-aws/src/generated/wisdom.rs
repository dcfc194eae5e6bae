// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Wisdom`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAiAgent {} pub enum CfnAiAgentVersion {} pub enum CfnAiGuardrail {} pub enum CfnAiGuardrailVersion {} pub enum CfnAiPrompt {} pub enum CfnAiPromptVersion {} pub enum CfnAssistant {} pub enum CfnAssistantAssociation {} pub enum CfnContent {} pub enum CfnContentAssociation {} pub enum CfnKnowledgeBase {} pub enum CfnMessageTemplate {} pub enum CfnMessageTemplateVersion {} pub enum CfnQuickResponse {} }

/// [`AWS::Wisdom::AIAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html).
///
/// What `Ref` returns: a text of AIAgentId, AssistantId.
pub type CfnAiAgent = Handle<of::CfnAiAgent>;
impl cfn::ResourceType for of::CfnAiAgent { const TYPE: &'static str = "AWS::Wisdom::AIAgent"; type Tags = cfn::TagMap; type Props = CfnAiAgentProps; type Reference = String; }
impl CfnAiAgent {
    /// The attribute `AIAgentArn`.
    #[inline] pub fn attr_ai_agent_arn(&self) -> Val<Is<kinds::AiAgentArn>> { cfn::attribute(&self.0, "AIAgentArn") }
    /// The attribute `AIAgentId`.
    #[inline] pub fn attr_ai_agent_id(&self) -> Val<String> { cfn::attribute(&self.0, "AIAgentId") }
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `ModifiedTimeSeconds`.
    #[inline] pub fn attr_modified_time_seconds(&self) -> Val<f64> { cfn::attribute(&self.0, "ModifiedTimeSeconds") }
}

/// Properties of [`CfnAiAgent`].
///
/// Mandatory: `AssistantId`, `Configuration`, `Type`.
///
/// A change replaces the resource: `AssistantId`, `Name`, `Tags`, `Type`.
pub type CfnAiAgentProps = Fields<of::CfnAiAgent>;
/// What [`CfnAiAgentProps`] cannot do without.
pub struct CfnAiAgentPropsRequired<A, B, C> {
    /// `AssistantId`. Changing it replaces the resource.
    pub assistant_id: A,
    /// `Configuration`.
    pub configuration: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnAiAgentProps {
    /// Takes what is mandatory, by name: [`CfnAiAgentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_ai_agent::AiAgentConfiguration>, C: IntoVal<cfn_ai_agent::AiAgentType>>(required: CfnAiAgentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AssistantId", required.assistant_id), "Configuration", required.configuration), "Type", required.type_) }
    /// `AssistantId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_ai_agent::AiAgentConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Description`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_ai_agent::AiAgentType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnAiAgent`].
pub mod cfn_ai_agent {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AiAgentAssociationConfigurationType {} pub enum AiAgentType {} pub enum Annotation {} impl ias_core::Optional for Annotation {} pub enum AnswerRecommendationAiAgentConfiguration {} impl ias_core::Optional for AnswerRecommendationAiAgentConfiguration {} pub enum AssociationConfiguration {} impl ias_core::Optional for AssociationConfiguration {} pub enum AssociationConfigurationAssociationConfigurationData {} pub enum CaseSummarizationAiAgentConfiguration {} impl ias_core::Optional for CaseSummarizationAiAgentConfiguration {} pub enum EmailGenerativeAnswerAiAgentConfiguration {} impl ias_core::Optional for EmailGenerativeAnswerAiAgentConfiguration {} pub enum EmailOverviewAiAgentConfiguration {} impl ias_core::Optional for EmailOverviewAiAgentConfiguration {} pub enum EmailResponseAiAgentConfiguration {} impl ias_core::Optional for EmailResponseAiAgentConfiguration {} pub enum KnowledgeBaseAssociationConfigurationData {} impl ias_core::Optional for KnowledgeBaseAssociationConfigurationData {} pub enum KnowledgeBaseSearchType {} pub enum ManualSearchAiAgentConfiguration {} impl ias_core::Optional for ManualSearchAiAgentConfiguration {} pub enum NoteTakingAiAgentConfiguration {} impl ias_core::Optional for NoteTakingAiAgentConfiguration {} pub enum OrchestrationAiAgentConfiguration {} pub enum SelfServiceAiAgentConfiguration {} impl ias_core::Optional for SelfServiceAiAgentConfiguration {} pub enum TagCondition {} pub enum ToolConfiguration {} pub enum ToolInstruction {} impl ias_core::Optional for ToolInstruction {} pub enum ToolOutputConfiguration {} impl ias_core::Optional for ToolOutputConfiguration {} pub enum ToolOutputFilter {} pub enum ToolOverrideConstantInputValue {} pub enum ToolOverrideInputValue {} pub enum ToolOverrideInputValueType {} pub enum ToolOverrideInputValueValue {} pub enum ToolType {} pub enum UserInteractionConfiguration {} impl ias_core::Optional for UserInteractionConfiguration {} }

    /// Words of `AIAgentAssociationConfigurationType`.
    pub type AiAgentAssociationConfigurationType = Word<fn(of::AiAgentAssociationConfigurationType)>;
    impl AiAgentAssociationConfigurationType {
        /// `KNOWLEDGE_BASE`
        pub const KnowledgeBase: Self = word("KNOWLEDGE_BASE");
    }

    /// `AIAgentConfiguration`: one of 9 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AiAgentConfiguration(Value);
    ias_core::union!(AiAgentConfiguration);
    impl AiAgentConfiguration {
        /// `ManualSearchAIAgentConfiguration`.
        #[track_caller] pub fn manual_search_ai_agent_configuration(value: impl IntoVal<ManualSearchAiAgentConfiguration>) -> Self { Self(Value::one("ManualSearchAIAgentConfiguration", value)) }
        /// `AnswerRecommendationAIAgentConfiguration`.
        #[track_caller] pub fn answer_recommendation_ai_agent_configuration(value: impl IntoVal<AnswerRecommendationAiAgentConfiguration>) -> Self { Self(Value::one("AnswerRecommendationAIAgentConfiguration", value)) }
        /// `SelfServiceAIAgentConfiguration`.
        #[track_caller] pub fn self_service_ai_agent_configuration(value: impl IntoVal<SelfServiceAiAgentConfiguration>) -> Self { Self(Value::one("SelfServiceAIAgentConfiguration", value)) }
        /// `EmailResponseAIAgentConfiguration`.
        #[track_caller] pub fn email_response_ai_agent_configuration(value: impl IntoVal<EmailResponseAiAgentConfiguration>) -> Self { Self(Value::one("EmailResponseAIAgentConfiguration", value)) }
        /// `EmailOverviewAIAgentConfiguration`.
        #[track_caller] pub fn email_overview_ai_agent_configuration(value: impl IntoVal<EmailOverviewAiAgentConfiguration>) -> Self { Self(Value::one("EmailOverviewAIAgentConfiguration", value)) }
        /// `EmailGenerativeAnswerAIAgentConfiguration`.
        #[track_caller] pub fn email_generative_answer_ai_agent_configuration(value: impl IntoVal<EmailGenerativeAnswerAiAgentConfiguration>) -> Self { Self(Value::one("EmailGenerativeAnswerAIAgentConfiguration", value)) }
        /// `OrchestrationAIAgentConfiguration`.
        #[track_caller] pub fn orchestration_ai_agent_configuration(value: impl IntoVal<OrchestrationAiAgentConfiguration>) -> Self { Self(Value::one("OrchestrationAIAgentConfiguration", value)) }
        /// `NoteTakingAIAgentConfiguration`.
        #[track_caller] pub fn note_taking_ai_agent_configuration(value: impl IntoVal<NoteTakingAiAgentConfiguration>) -> Self { Self(Value::one("NoteTakingAIAgentConfiguration", value)) }
        /// `CaseSummarizationAIAgentConfiguration`.
        #[track_caller] pub fn case_summarization_ai_agent_configuration(value: impl IntoVal<CaseSummarizationAiAgentConfiguration>) -> Self { Self(Value::one("CaseSummarizationAIAgentConfiguration", value)) }
    }

    /// Words of `AIAgentType`.
    pub type AiAgentType = Word<fn(of::AiAgentType)>;
    impl AiAgentType {
        /// `MANUAL_SEARCH`
        pub const ManualSearch: Self = word("MANUAL_SEARCH");
        /// `ANSWER_RECOMMENDATION`
        pub const AnswerRecommendation: Self = word("ANSWER_RECOMMENDATION");
        /// `SELF_SERVICE`
        pub const SelfService: Self = word("SELF_SERVICE");
        /// `EMAIL_RESPONSE`
        pub const EmailResponse: Self = word("EMAIL_RESPONSE");
        /// `EMAIL_OVERVIEW`
        pub const EmailOverview: Self = word("EMAIL_OVERVIEW");
        /// `EMAIL_GENERATIVE_ANSWER`
        pub const EmailGenerativeAnswer: Self = word("EMAIL_GENERATIVE_ANSWER");
        /// `ORCHESTRATION`
        pub const Orchestration: Self = word("ORCHESTRATION");
        /// `NOTE_TAKING`
        pub const NoteTaking: Self = word("NOTE_TAKING");
        /// `CASE_SUMMARIZATION`
        pub const CaseSummarization: Self = word("CASE_SUMMARIZATION");
    }

    /// `Annotation`.
    pub type Annotation = Fields<of::Annotation>;
    impl Annotation {
    }

    /// `AnswerRecommendationAIAgentConfiguration`.
    pub type AnswerRecommendationAiAgentConfiguration = Fields<of::AnswerRecommendationAiAgentConfiguration>;
    impl AnswerRecommendationAiAgentConfiguration {
        /// `AnswerGenerationAIGuardrailId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn answer_generation_ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerGenerationAIGuardrailId", value) }
        /// `AnswerGenerationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn answer_generation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerGenerationAIPromptId", value) }
        /// `AssociationConfigurations`.
        #[track_caller] pub fn association_configurations(self, value: impl IntoVal<List<AssociationConfiguration>>) -> Self { with(self, "AssociationConfigurations", value) }
        /// `IntentLabelingGenerationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn intent_labeling_generation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "IntentLabelingGenerationAIPromptId", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
        /// `QueryReformulationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn query_reformulation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueryReformulationAIPromptId", value) }
    }

    /// `AssociationConfiguration`.
    pub type AssociationConfiguration = Fields<of::AssociationConfiguration>;
    impl AssociationConfiguration {
        /// `AssociationConfigurationData`.
        #[track_caller] pub fn association_configuration_data(self, value: impl IntoVal<AssociationConfigurationAssociationConfigurationData>) -> Self { with(self, "AssociationConfigurationData", value) }
        /// `AssociationId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn association_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssociationId", value) }
        /// `AssociationType`.
        #[track_caller] pub fn association_type(self, value: impl IntoVal<AiAgentAssociationConfigurationType>) -> Self { with(self, "AssociationType", value) }
    }

    /// `AssociationConfigurationData`.
    pub type AssociationConfigurationAssociationConfigurationData = Fields<of::AssociationConfigurationAssociationConfigurationData>;
    impl AssociationConfigurationAssociationConfigurationData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(knowledge_base_association_configuration_data: impl IntoVal<KnowledgeBaseAssociationConfigurationData>) -> Self { with(empty(), "KnowledgeBaseAssociationConfigurationData", knowledge_base_association_configuration_data) }
        /// `KnowledgeBaseAssociationConfigurationData`: mandatory.
        #[track_caller] pub fn knowledge_base_association_configuration_data(self, value: impl IntoVal<KnowledgeBaseAssociationConfigurationData>) -> Self { with(self, "KnowledgeBaseAssociationConfigurationData", value) }
    }

    /// `CaseSummarizationAIAgentConfiguration`.
    pub type CaseSummarizationAiAgentConfiguration = Fields<of::CaseSummarizationAiAgentConfiguration>;
    impl CaseSummarizationAiAgentConfiguration {
        /// `CaseSummarizationAIGuardrailId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn case_summarization_ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "CaseSummarizationAIGuardrailId", value) }
        /// `CaseSummarizationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn case_summarization_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "CaseSummarizationAIPromptId", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    }

    /// `EmailGenerativeAnswerAIAgentConfiguration`.
    pub type EmailGenerativeAnswerAiAgentConfiguration = Fields<of::EmailGenerativeAnswerAiAgentConfiguration>;
    impl EmailGenerativeAnswerAiAgentConfiguration {
        /// `AssociationConfigurations`.
        #[track_caller] pub fn association_configurations(self, value: impl IntoVal<List<AssociationConfiguration>>) -> Self { with(self, "AssociationConfigurations", value) }
        /// `EmailGenerativeAnswerAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn email_generative_answer_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "EmailGenerativeAnswerAIPromptId", value) }
        /// `EmailQueryReformulationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn email_query_reformulation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "EmailQueryReformulationAIPromptId", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    }

    /// `EmailOverviewAIAgentConfiguration`.
    pub type EmailOverviewAiAgentConfiguration = Fields<of::EmailOverviewAiAgentConfiguration>;
    impl EmailOverviewAiAgentConfiguration {
        /// `EmailOverviewAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn email_overview_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "EmailOverviewAIPromptId", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    }

    /// `EmailResponseAIAgentConfiguration`.
    pub type EmailResponseAiAgentConfiguration = Fields<of::EmailResponseAiAgentConfiguration>;
    impl EmailResponseAiAgentConfiguration {
        /// `AssociationConfigurations`.
        #[track_caller] pub fn association_configurations(self, value: impl IntoVal<List<AssociationConfiguration>>) -> Self { with(self, "AssociationConfigurations", value) }
        /// `EmailQueryReformulationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn email_query_reformulation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "EmailQueryReformulationAIPromptId", value) }
        /// `EmailResponseAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn email_response_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "EmailResponseAIPromptId", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    }

    /// `KnowledgeBaseAssociationConfigurationData`.
    pub type KnowledgeBaseAssociationConfigurationData = Fields<of::KnowledgeBaseAssociationConfigurationData>;
    impl KnowledgeBaseAssociationConfigurationData {
        /// `ContentTagFilter`.
        #[track_caller] pub fn content_tag_filter(self, value: impl IntoVal<TagFilter>) -> Self { with(self, "ContentTagFilter", value) }
        /// `MaxResults`: 1 to 100.
        #[track_caller] pub fn max_results(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxResults", value) }
        /// `OverrideKnowledgeBaseSearchType`.
        #[track_caller] pub fn override_knowledge_base_search_type(self, value: impl IntoVal<KnowledgeBaseSearchType>) -> Self { with(self, "OverrideKnowledgeBaseSearchType", value) }
    }

    /// Words of `KnowledgeBaseSearchType`.
    pub type KnowledgeBaseSearchType = Word<fn(of::KnowledgeBaseSearchType)>;
    impl KnowledgeBaseSearchType {
        /// `HYBRID`
        pub const Hybrid: Self = word("HYBRID");
        /// `SEMANTIC`
        pub const Semantic: Self = word("SEMANTIC");
    }

    /// `ManualSearchAIAgentConfiguration`.
    pub type ManualSearchAiAgentConfiguration = Fields<of::ManualSearchAiAgentConfiguration>;
    impl ManualSearchAiAgentConfiguration {
        /// `AnswerGenerationAIGuardrailId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn answer_generation_ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerGenerationAIGuardrailId", value) }
        /// `AnswerGenerationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn answer_generation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerGenerationAIPromptId", value) }
        /// `AssociationConfigurations`.
        #[track_caller] pub fn association_configurations(self, value: impl IntoVal<List<AssociationConfiguration>>) -> Self { with(self, "AssociationConfigurations", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    }

    /// `NoteTakingAIAgentConfiguration`.
    pub type NoteTakingAiAgentConfiguration = Fields<of::NoteTakingAiAgentConfiguration>;
    impl NoteTakingAiAgentConfiguration {
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
        /// `NoteTakingAIGuardrailId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn note_taking_ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "NoteTakingAIGuardrailId", value) }
        /// `NoteTakingAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn note_taking_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "NoteTakingAIPromptId", value) }
    }

    /// `OrCondition`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OrCondition(Value);
    ias_core::union!(OrCondition);
    impl OrCondition {
        /// `AndConditions`.
        #[track_caller] pub fn and_conditions(value: impl IntoVal<List<TagCondition>>) -> Self { Self(Value::one("AndConditions", value)) }
        /// `TagCondition`.
        #[track_caller] pub fn tag_condition(value: impl IntoVal<TagCondition>) -> Self { Self(Value::one("TagCondition", value)) }
    }

    /// `OrchestrationAIAgentConfiguration`.
    pub type OrchestrationAiAgentConfiguration = Fields<of::OrchestrationAiAgentConfiguration>;
    impl OrchestrationAiAgentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(orchestration_ai_prompt_id: impl IntoVal<String>) -> Self { with(empty(), "OrchestrationAIPromptId", orchestration_ai_prompt_id) }
        /// `ConnectInstanceArn`: 1 to 2048 characters, matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`.
        #[track_caller] pub fn connect_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectInstanceArn", value) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
        /// `OrchestrationAIGuardrailId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn orchestration_ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "OrchestrationAIGuardrailId", value) }
        /// `OrchestrationAIPromptId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn orchestration_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "OrchestrationAIPromptId", value) }
        /// `ToolConfigurations`.
        #[track_caller] pub fn tool_configurations(self, value: impl IntoVal<List<ToolConfiguration>>) -> Self { with(self, "ToolConfigurations", value) }
    }

    /// `SelfServiceAIAgentConfiguration`.
    pub type SelfServiceAiAgentConfiguration = Fields<of::SelfServiceAiAgentConfiguration>;
    impl SelfServiceAiAgentConfiguration {
        /// `AssociationConfigurations`.
        #[track_caller] pub fn association_configurations(self, value: impl IntoVal<List<AssociationConfiguration>>) -> Self { with(self, "AssociationConfigurations", value) }
        /// `SelfServiceAIGuardrailId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn self_service_ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "SelfServiceAIGuardrailId", value) }
        /// `SelfServiceAnswerGenerationAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn self_service_answer_generation_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "SelfServiceAnswerGenerationAIPromptId", value) }
        /// `SelfServicePreProcessingAIPromptId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$`.
        #[track_caller] pub fn self_service_pre_processing_ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "SelfServicePreProcessingAIPromptId", value) }
    }

    /// `TagCondition`.
    pub type TagCondition = Fields<of::TagCondition>;
    impl TagCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TagFilter`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TagFilter(Value);
    ias_core::union!(TagFilter);
    impl TagFilter {
        /// `TagCondition`.
        #[track_caller] pub fn tag_condition(value: impl IntoVal<TagCondition>) -> Self { Self(Value::one("TagCondition", value)) }
        /// `AndConditions`.
        #[track_caller] pub fn and_conditions(value: impl IntoVal<List<TagCondition>>) -> Self { Self(Value::one("AndConditions", value)) }
        /// `OrConditions`.
        #[track_caller] pub fn or_conditions(value: impl IntoVal<List<OrCondition>>) -> Self { Self(Value::one("OrConditions", value)) }
    }

    /// `ToolConfiguration`.
    pub type ToolConfiguration = Fields<of::ToolConfiguration>;
    impl ToolConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tool_name: impl IntoVal<String>, tool_type: impl IntoVal<ToolType>) -> Self { with(with(empty(), "ToolName", tool_name), "ToolType", tool_type) }
        /// `Annotations`.
        #[track_caller] pub fn annotations(self, value: impl IntoVal<Annotation>) -> Self { with(self, "Annotations", value) }
        /// `Description`: at least 1 character.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputSchema`.
        #[track_caller] pub fn input_schema(self, value: impl IntoVal<Json>) -> Self { with(self, "InputSchema", value) }
        /// `Instruction`.
        #[track_caller] pub fn instruction(self, value: impl IntoVal<ToolInstruction>) -> Self { with(self, "Instruction", value) }
        /// `OutputFilters`.
        #[track_caller] pub fn output_filters(self, value: impl IntoVal<List<ToolOutputFilter>>) -> Self { with(self, "OutputFilters", value) }
        /// `OutputSchema`.
        #[track_caller] pub fn output_schema(self, value: impl IntoVal<Json>) -> Self { with(self, "OutputSchema", value) }
        /// `OverrideInputValues`.
        #[track_caller] pub fn override_input_values(self, value: impl IntoVal<List<ToolOverrideInputValue>>) -> Self { with(self, "OverrideInputValues", value) }
        /// `Title`: at least 1 character.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `ToolId`: at least 1 character.
        #[track_caller] pub fn tool_id(self, value: impl IntoVal<String>) -> Self { with(self, "ToolId", value) }
        /// `ToolName`: mandatory, at least 1 character.
        #[track_caller] pub fn tool_name(self, value: impl IntoVal<String>) -> Self { with(self, "ToolName", value) }
        /// `ToolType`: mandatory.
        #[track_caller] pub fn tool_type(self, value: impl IntoVal<ToolType>) -> Self { with(self, "ToolType", value) }
        /// `UserInteractionConfiguration`.
        #[track_caller] pub fn user_interaction_configuration(self, value: impl IntoVal<UserInteractionConfiguration>) -> Self { with(self, "UserInteractionConfiguration", value) }
    }

    /// `ToolInstruction`.
    pub type ToolInstruction = Fields<of::ToolInstruction>;
    impl ToolInstruction {
        /// `Examples`.
        #[track_caller] pub fn examples(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Examples", value) }
        /// `Instruction`.
        #[track_caller] pub fn instruction(self, value: impl IntoVal<String>) -> Self { with(self, "Instruction", value) }
    }

    /// `ToolOutputConfiguration`.
    pub type ToolOutputConfiguration = Fields<of::ToolOutputConfiguration>;
    impl ToolOutputConfiguration {
        /// `OutputVariableNameOverride`: at least 1 character.
        #[track_caller] pub fn output_variable_name_override(self, value: impl IntoVal<String>) -> Self { with(self, "OutputVariableNameOverride", value) }
        /// `SessionDataNamespace`: at least 1 character.
        #[track_caller] pub fn session_data_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "SessionDataNamespace", value) }
    }

    /// `ToolOutputFilter`.
    pub type ToolOutputFilter = Fields<of::ToolOutputFilter>;
    impl ToolOutputFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(json_path: impl IntoVal<String>) -> Self { with(empty(), "JsonPath", json_path) }
        /// `JsonPath`: mandatory, at least 1 character.
        #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "JsonPath", value) }
        /// `OutputConfiguration`.
        #[track_caller] pub fn output_configuration(self, value: impl IntoVal<ToolOutputConfiguration>) -> Self { with(self, "OutputConfiguration", value) }
    }

    /// `ToolOverrideConstantInputValue`.
    pub type ToolOverrideConstantInputValue = Fields<of::ToolOverrideConstantInputValue>;
    impl ToolOverrideConstantInputValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ToolOverrideInputValueType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ToolOverrideInputValueType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at least 1 character.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ToolOverrideInputValue`.
    pub type ToolOverrideInputValue = Fields<of::ToolOverrideInputValue>;
    impl ToolOverrideInputValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(json_path: impl IntoVal<String>, value: impl IntoVal<ToolOverrideInputValueValue>) -> Self { with(with(empty(), "JsonPath", json_path), "Value", value) }
        /// `JsonPath`: mandatory, at least 1 character.
        #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "JsonPath", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<ToolOverrideInputValueValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ToolOverrideInputValueType`.
    pub type ToolOverrideInputValueType = Word<fn(of::ToolOverrideInputValueType)>;
    impl ToolOverrideInputValueType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `JSON_STRING`
        pub const JsonString: Self = word("JSON_STRING");
    }

    /// `Value`.
    pub type ToolOverrideInputValueValue = Fields<of::ToolOverrideInputValueValue>;
    impl ToolOverrideInputValueValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(constant: impl IntoVal<ToolOverrideConstantInputValue>) -> Self { with(empty(), "Constant", constant) }
        /// `Constant`: mandatory.
        #[track_caller] pub fn constant(self, value: impl IntoVal<ToolOverrideConstantInputValue>) -> Self { with(self, "Constant", value) }
    }

    /// Words of `ToolType`.
    pub type ToolType = Word<fn(of::ToolType)>;
    impl ToolType {
        /// `MODEL_CONTEXT_PROTOCOL`
        pub const ModelContextProtocol: Self = word("MODEL_CONTEXT_PROTOCOL");
        /// `RETURN_TO_CONTROL`
        pub const ReturnToControl: Self = word("RETURN_TO_CONTROL");
        /// `CONSTANT`
        pub const Constant: Self = word("CONSTANT");
    }

    /// `UserInteractionConfiguration`.
    pub type UserInteractionConfiguration = Fields<of::UserInteractionConfiguration>;
    impl UserInteractionConfiguration {
        /// `IsUserConfirmationRequired`.
        #[track_caller] pub fn is_user_confirmation_required(self, value: impl IntoVal<bool>) -> Self { with(self, "IsUserConfirmationRequired", value) }
    }
}

/// [`AWS::Wisdom::AIAgentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html).
///
/// What `Ref` returns: a text of AssistantId, AIAgentId, VersionNumber.
pub type CfnAiAgentVersion = Handle<of::CfnAiAgentVersion>;
impl cfn::ResourceType for of::CfnAiAgentVersion { const TYPE: &'static str = "AWS::Wisdom::AIAgentVersion"; type Tags = cfn::NoTags; type Props = CfnAiAgentVersionProps; type Reference = String; }
impl CfnAiAgentVersion {
    /// The attribute `AIAgentArn`.
    #[inline] pub fn attr_ai_agent_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AIAgentArn") }
    /// The attribute `AIAgentVersionId`.
    #[inline] pub fn attr_ai_agent_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "AIAgentVersionId") }
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<f64> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnAiAgentVersion`].
///
/// Mandatory: `AssistantId`, `AIAgentId`.
///
/// A change replaces the resource: `AIAgentId`, `AssistantId`, `ModifiedTimeSeconds`.
pub type CfnAiAgentVersionProps = Fields<of::CfnAiAgentVersion>;
impl CfnAiAgentVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(assistant_id: impl IntoVal<String>, ai_agent_id: impl IntoVal<String>) -> Self { with(with(empty(), "AssistantId", assistant_id), "AIAgentId", ai_agent_id) }
    /// `AIAgentId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn ai_agent_id(self, value: impl IntoVal<String>) -> Self { with(self, "AIAgentId", value) }
    /// `AssistantId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `ModifiedTimeSeconds`. Changing it replaces the resource.
    #[track_caller] pub fn modified_time_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "ModifiedTimeSeconds", value) }
}

/// [`AWS::Wisdom::AIGuardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html).
///
/// What `Ref` returns: a text of AIGuardrailId, AssistantId.
pub type CfnAiGuardrail = Handle<of::CfnAiGuardrail>;
impl cfn::ResourceType for of::CfnAiGuardrail { const TYPE: &'static str = "AWS::Wisdom::AIGuardrail"; type Tags = cfn::TagMap; type Props = CfnAiGuardrailProps; type Reference = String; }
impl CfnAiGuardrail {
    /// The attribute `AIGuardrailArn`.
    #[inline] pub fn attr_ai_guardrail_arn(&self) -> Val<Is<kinds::AiGuardrailArn>> { cfn::attribute(&self.0, "AIGuardrailArn") }
    /// The attribute `AIGuardrailId`.
    #[inline] pub fn attr_ai_guardrail_id(&self) -> Val<String> { cfn::attribute(&self.0, "AIGuardrailId") }
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `ModifiedTimeSeconds`.
    #[inline] pub fn attr_modified_time_seconds(&self) -> Val<f64> { cfn::attribute(&self.0, "ModifiedTimeSeconds") }
}

/// Properties of [`CfnAiGuardrail`].
///
/// Mandatory: `AssistantId`, `BlockedInputMessaging`, `BlockedOutputsMessaging`.
///
/// A change replaces the resource: `AssistantId`, `Name`, `Tags`.
pub type CfnAiGuardrailProps = Fields<of::CfnAiGuardrail>;
/// What [`CfnAiGuardrailProps`] cannot do without.
pub struct CfnAiGuardrailPropsRequired<A, B, C> {
    /// `AssistantId`. Changing it replaces the resource.
    pub assistant_id: A,
    /// `BlockedInputMessaging`: 1 to 500 characters.
    pub blocked_input_messaging: B,
    /// `BlockedOutputsMessaging`: 1 to 500 characters.
    pub blocked_outputs_messaging: C,
}
impl CfnAiGuardrailProps {
    /// Takes what is mandatory, by name: [`CfnAiGuardrailPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAiGuardrailPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AssistantId", required.assistant_id), "BlockedInputMessaging", required.blocked_input_messaging), "BlockedOutputsMessaging", required.blocked_outputs_messaging) }
    /// `AssistantId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `BlockedInputMessaging`: mandatory, 1 to 500 characters.
    #[track_caller] pub fn blocked_input_messaging(self, value: impl IntoVal<String>) -> Self { with(self, "BlockedInputMessaging", value) }
    /// `BlockedOutputsMessaging`: mandatory, 1 to 500 characters.
    #[track_caller] pub fn blocked_outputs_messaging(self, value: impl IntoVal<String>) -> Self { with(self, "BlockedOutputsMessaging", value) }
    /// `ContentPolicyConfig`.
    #[track_caller] pub fn content_policy_config(self, value: impl IntoVal<cfn_ai_guardrail::AiGuardrailContentPolicyConfig>) -> Self { with(self, "ContentPolicyConfig", value) }
    /// `ContextualGroundingPolicyConfig`.
    #[track_caller] pub fn contextual_grounding_policy_config(self, value: impl IntoVal<cfn_ai_guardrail::AiGuardrailContextualGroundingPolicyConfig>) -> Self { with(self, "ContextualGroundingPolicyConfig", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SensitiveInformationPolicyConfig`.
    #[track_caller] pub fn sensitive_information_policy_config(self, value: impl IntoVal<cfn_ai_guardrail::AiGuardrailSensitiveInformationPolicyConfig>) -> Self { with(self, "SensitiveInformationPolicyConfig", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TopicPolicyConfig`.
    #[track_caller] pub fn topic_policy_config(self, value: impl IntoVal<cfn_ai_guardrail::AiGuardrailTopicPolicyConfig>) -> Self { with(self, "TopicPolicyConfig", value) }
    /// `WordPolicyConfig`.
    #[track_caller] pub fn word_policy_config(self, value: impl IntoVal<cfn_ai_guardrail::AiGuardrailWordPolicyConfig>) -> Self { with(self, "WordPolicyConfig", value) }
}

/// Types of [`CfnAiGuardrail`].
pub mod cfn_ai_guardrail {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AiGuardrailContentPolicyConfig {} pub enum AiGuardrailContextualGroundingPolicyConfig {} pub enum AiGuardrailSensitiveInformationPolicyConfig {} impl ias_core::Optional for AiGuardrailSensitiveInformationPolicyConfig {} pub enum AiGuardrailTopicPolicyConfig {} pub enum AiGuardrailWordPolicyConfig {} impl ias_core::Optional for AiGuardrailWordPolicyConfig {} pub enum GuardrailContentFilterConfig {} pub enum GuardrailContentFilterType {} pub enum GuardrailContextualGroundingFilterConfig {} pub enum GuardrailContextualGroundingFilterType {} pub enum GuardrailFilterStrength {} pub enum GuardrailManagedWordsConfig {} pub enum GuardrailManagedWordsType {} pub enum GuardrailPiiEntityConfig {} pub enum GuardrailPiiEntityType {} pub enum GuardrailRegexConfig {} pub enum GuardrailSensitiveInformationAction {} pub enum GuardrailTopicConfig {} pub enum GuardrailTopicType {} pub enum GuardrailWordConfig {} }

    /// `AIGuardrailContentPolicyConfig`.
    pub type AiGuardrailContentPolicyConfig = Fields<of::AiGuardrailContentPolicyConfig>;
    impl AiGuardrailContentPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filters_config: impl IntoVal<List<GuardrailContentFilterConfig>>) -> Self { with(empty(), "FiltersConfig", filters_config) }
        /// `FiltersConfig`: mandatory, 1 to 6 items.
        #[track_caller] pub fn filters_config(self, value: impl IntoVal<List<GuardrailContentFilterConfig>>) -> Self { with(self, "FiltersConfig", value) }
    }

    /// `AIGuardrailContextualGroundingPolicyConfig`.
    pub type AiGuardrailContextualGroundingPolicyConfig = Fields<of::AiGuardrailContextualGroundingPolicyConfig>;
    impl AiGuardrailContextualGroundingPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filters_config: impl IntoVal<List<GuardrailContextualGroundingFilterConfig>>) -> Self { with(empty(), "FiltersConfig", filters_config) }
        /// `FiltersConfig`: mandatory, at least 1 item.
        #[track_caller] pub fn filters_config(self, value: impl IntoVal<List<GuardrailContextualGroundingFilterConfig>>) -> Self { with(self, "FiltersConfig", value) }
    }

    /// `AIGuardrailSensitiveInformationPolicyConfig`.
    pub type AiGuardrailSensitiveInformationPolicyConfig = Fields<of::AiGuardrailSensitiveInformationPolicyConfig>;
    impl AiGuardrailSensitiveInformationPolicyConfig {
        /// `PiiEntitiesConfig`: at least 1 item, no item twice.
        #[track_caller] pub fn pii_entities_config(self, value: impl IntoVal<List<GuardrailPiiEntityConfig>>) -> Self { with(self, "PiiEntitiesConfig", value) }
        /// `RegexesConfig`: at least 1 item.
        #[track_caller] pub fn regexes_config(self, value: impl IntoVal<List<GuardrailRegexConfig>>) -> Self { with(self, "RegexesConfig", value) }
    }

    /// `AIGuardrailTopicPolicyConfig`.
    pub type AiGuardrailTopicPolicyConfig = Fields<of::AiGuardrailTopicPolicyConfig>;
    impl AiGuardrailTopicPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topics_config: impl IntoVal<List<GuardrailTopicConfig>>) -> Self { with(empty(), "TopicsConfig", topics_config) }
        /// `TopicsConfig`: mandatory, at least 1 item.
        #[track_caller] pub fn topics_config(self, value: impl IntoVal<List<GuardrailTopicConfig>>) -> Self { with(self, "TopicsConfig", value) }
    }

    /// `AIGuardrailWordPolicyConfig`.
    pub type AiGuardrailWordPolicyConfig = Fields<of::AiGuardrailWordPolicyConfig>;
    impl AiGuardrailWordPolicyConfig {
        /// `ManagedWordListsConfig`.
        #[track_caller] pub fn managed_word_lists_config(self, value: impl IntoVal<List<GuardrailManagedWordsConfig>>) -> Self { with(self, "ManagedWordListsConfig", value) }
        /// `WordsConfig`: at least 1 item.
        #[track_caller] pub fn words_config(self, value: impl IntoVal<List<GuardrailWordConfig>>) -> Self { with(self, "WordsConfig", value) }
    }

    /// `GuardrailContentFilterConfig`.
    pub type GuardrailContentFilterConfig = Fields<of::GuardrailContentFilterConfig>;
    /// What [`GuardrailContentFilterConfig`] cannot do without.
    pub struct GuardrailContentFilterConfigRequired<A, B, C> {
        /// `InputStrength`.
        pub input_strength: A,
        /// `OutputStrength`.
        pub output_strength: B,
        /// `Type`.
        pub type_: C,
    }
    impl GuardrailContentFilterConfig {
        /// Takes what is mandatory, by name: [`GuardrailContentFilterConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<GuardrailFilterStrength>, B: IntoVal<GuardrailFilterStrength>, C: IntoVal<GuardrailContentFilterType>>(required: GuardrailContentFilterConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "InputStrength", required.input_strength), "OutputStrength", required.output_strength), "Type", required.type_) }
        /// `InputStrength`: mandatory.
        #[track_caller] pub fn input_strength(self, value: impl IntoVal<GuardrailFilterStrength>) -> Self { with(self, "InputStrength", value) }
        /// `OutputStrength`: mandatory.
        #[track_caller] pub fn output_strength(self, value: impl IntoVal<GuardrailFilterStrength>) -> Self { with(self, "OutputStrength", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GuardrailContentFilterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GuardrailContentFilterType`.
    pub type GuardrailContentFilterType = Word<fn(of::GuardrailContentFilterType)>;
    impl GuardrailContentFilterType {
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

    /// `GuardrailContextualGroundingFilterConfig`.
    pub type GuardrailContextualGroundingFilterConfig = Fields<of::GuardrailContextualGroundingFilterConfig>;
    impl GuardrailContextualGroundingFilterConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(threshold: impl IntoVal<f64>, type_: impl IntoVal<GuardrailContextualGroundingFilterType>) -> Self { with(with(empty(), "Threshold", threshold), "Type", type_) }
        /// `Threshold`: mandatory, at least 0, default `0`.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GuardrailContextualGroundingFilterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GuardrailContextualGroundingFilterType`.
    pub type GuardrailContextualGroundingFilterType = Word<fn(of::GuardrailContextualGroundingFilterType)>;
    impl GuardrailContextualGroundingFilterType {
        /// `GROUNDING`
        pub const Grounding: Self = word("GROUNDING");
        /// `RELEVANCE`
        pub const Relevance: Self = word("RELEVANCE");
    }

    /// Words of `GuardrailFilterStrength`.
    pub type GuardrailFilterStrength = Word<fn(of::GuardrailFilterStrength)>;
    impl GuardrailFilterStrength {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// `GuardrailManagedWordsConfig`.
    pub type GuardrailManagedWordsConfig = Fields<of::GuardrailManagedWordsConfig>;
    impl GuardrailManagedWordsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<GuardrailManagedWordsType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GuardrailManagedWordsType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GuardrailManagedWordsType`.
    pub type GuardrailManagedWordsType = Word<fn(of::GuardrailManagedWordsType)>;
    impl GuardrailManagedWordsType {
        /// `PROFANITY`
        pub const Profanity: Self = word("PROFANITY");
    }

    /// `GuardrailPiiEntityConfig`.
    pub type GuardrailPiiEntityConfig = Fields<of::GuardrailPiiEntityConfig>;
    impl GuardrailPiiEntityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<GuardrailSensitiveInformationAction>, type_: impl IntoVal<GuardrailPiiEntityType>) -> Self { with(with(empty(), "Action", action), "Type", type_) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<GuardrailSensitiveInformationAction>) -> Self { with(self, "Action", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GuardrailPiiEntityType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GuardrailPiiEntityType`.
    pub type GuardrailPiiEntityType = Word<fn(of::GuardrailPiiEntityType)>;
    impl GuardrailPiiEntityType {
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

    /// `GuardrailRegexConfig`.
    pub type GuardrailRegexConfig = Fields<of::GuardrailRegexConfig>;
    /// What [`GuardrailRegexConfig`] cannot do without.
    pub struct GuardrailRegexConfigRequired<A, B, C> {
        /// `Action`.
        pub action: A,
        /// `Name`: 1 to 100 characters.
        pub name: B,
        /// `Pattern`: at least 1 character.
        pub pattern: C,
    }
    impl GuardrailRegexConfig {
        /// Takes what is mandatory, by name: [`GuardrailRegexConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<GuardrailSensitiveInformationAction>, B: IntoVal<String>, C: IntoVal<String>>(required: GuardrailRegexConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Name", required.name), "Pattern", required.pattern) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<GuardrailSensitiveInformationAction>) -> Self { with(self, "Action", value) }
        /// `Description`: 1 to 1000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Pattern`: mandatory, at least 1 character.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `GuardrailSensitiveInformationAction`.
    pub type GuardrailSensitiveInformationAction = Word<fn(of::GuardrailSensitiveInformationAction)>;
    impl GuardrailSensitiveInformationAction {
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `ANONYMIZE`
        pub const Anonymize: Self = word("ANONYMIZE");
    }

    /// `GuardrailTopicConfig`.
    pub type GuardrailTopicConfig = Fields<of::GuardrailTopicConfig>;
    /// What [`GuardrailTopicConfig`] cannot do without.
    pub struct GuardrailTopicConfigRequired<A, B, C> {
        /// `Definition`: 1 to 200 characters.
        pub definition: A,
        /// `Name`: 1 to 100 characters, matches `^[0-9a-zA-Z-_ !?.]+$`.
        pub name: B,
        /// `Type`.
        pub type_: C,
    }
    impl GuardrailTopicConfig {
        /// Takes what is mandatory, by name: [`GuardrailTopicConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<GuardrailTopicType>>(required: GuardrailTopicConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Definition", required.definition), "Name", required.name), "Type", required.type_) }
        /// `Definition`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
        /// `Examples`: each 1 to 100 characters.
        #[track_caller] pub fn examples(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Examples", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^[0-9a-zA-Z-_ !?.]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GuardrailTopicType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GuardrailTopicType`.
    pub type GuardrailTopicType = Word<fn(of::GuardrailTopicType)>;
    impl GuardrailTopicType {
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// `GuardrailWordConfig`.
    pub type GuardrailWordConfig = Fields<of::GuardrailWordConfig>;
    impl GuardrailWordConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory, at least 1 character.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }
}

/// [`AWS::Wisdom::AIGuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html).
///
/// What `Ref` returns: a text of AssistantId, AIGuardrailId, VersionNumber.
pub type CfnAiGuardrailVersion = Handle<of::CfnAiGuardrailVersion>;
impl cfn::ResourceType for of::CfnAiGuardrailVersion { const TYPE: &'static str = "AWS::Wisdom::AIGuardrailVersion"; type Tags = cfn::NoTags; type Props = CfnAiGuardrailVersionProps; type Reference = String; }
impl CfnAiGuardrailVersion {
    /// The attribute `AIGuardrailArn`.
    #[inline] pub fn attr_ai_guardrail_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AIGuardrailArn") }
    /// The attribute `AIGuardrailVersionId`.
    #[inline] pub fn attr_ai_guardrail_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "AIGuardrailVersionId") }
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<f64> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnAiGuardrailVersion`].
///
/// Mandatory: `AssistantId`, `AIGuardrailId`.
///
/// A change replaces the resource: `AIGuardrailId`, `AssistantId`, `ModifiedTimeSeconds`.
pub type CfnAiGuardrailVersionProps = Fields<of::CfnAiGuardrailVersion>;
impl CfnAiGuardrailVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(assistant_id: impl IntoVal<String>, ai_guardrail_id: impl IntoVal<String>) -> Self { with(with(empty(), "AssistantId", assistant_id), "AIGuardrailId", ai_guardrail_id) }
    /// `AIGuardrailId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn ai_guardrail_id(self, value: impl IntoVal<String>) -> Self { with(self, "AIGuardrailId", value) }
    /// `AssistantId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `ModifiedTimeSeconds`. Changing it replaces the resource.
    #[track_caller] pub fn modified_time_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "ModifiedTimeSeconds", value) }
}

/// [`AWS::Wisdom::AIPrompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html).
///
/// What `Ref` returns: a text of AIPromptId, AssistantId.
pub type CfnAiPrompt = Handle<of::CfnAiPrompt>;
impl cfn::ResourceType for of::CfnAiPrompt { const TYPE: &'static str = "AWS::Wisdom::AIPrompt"; type Tags = cfn::TagMap; type Props = CfnAiPromptProps; type Reference = String; }
impl CfnAiPrompt {
    /// The attribute `AIPromptArn`.
    #[inline] pub fn attr_ai_prompt_arn(&self) -> Val<Is<kinds::AiPromptArn>> { cfn::attribute(&self.0, "AIPromptArn") }
    /// The attribute `AIPromptId`.
    #[inline] pub fn attr_ai_prompt_id(&self) -> Val<String> { cfn::attribute(&self.0, "AIPromptId") }
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `ModifiedTimeSeconds`.
    #[inline] pub fn attr_modified_time_seconds(&self) -> Val<f64> { cfn::attribute(&self.0, "ModifiedTimeSeconds") }
}

/// Properties of [`CfnAiPrompt`].
///
/// Mandatory: `ApiFormat`, `ModelId`, `TemplateConfiguration`, `TemplateType`, `Type`.
///
/// A change replaces the resource: `ApiFormat`, `AssistantId`, `Name`, `Tags`, `TemplateType`, `Type`.
pub type CfnAiPromptProps = Fields<of::CfnAiPrompt>;
/// What [`CfnAiPromptProps`] cannot do without.
pub struct CfnAiPromptPropsRequired<A, B, C, D, E> {
    /// `ApiFormat`. Changing it replaces the resource.
    pub api_format: A,
    /// `ModelId`: 1 to 2048 characters.
    pub model_id: B,
    /// `TemplateConfiguration`.
    pub template_configuration: C,
    /// `TemplateType`. Changing it replaces the resource.
    pub template_type: D,
    /// `Type`. Changing it replaces the resource.
    pub type_: E,
}
impl CfnAiPromptProps {
    /// Takes what is mandatory, by name: [`CfnAiPromptPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_ai_prompt::AiPromptApiFormat>, B: IntoVal<String>, C: IntoVal<cfn_ai_prompt::TemplateConfiguration>, D: IntoVal<cfn_ai_prompt::AiPromptTemplateType>, E: IntoVal<cfn_ai_prompt::AiPromptType>>(required: CfnAiPromptPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ApiFormat", required.api_format), "ModelId", required.model_id), "TemplateConfiguration", required.template_configuration), "TemplateType", required.template_type), "Type", required.type_) }
    /// `ApiFormat`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn api_format(self, value: impl IntoVal<cfn_ai_prompt::AiPromptApiFormat>) -> Self { with(self, "ApiFormat", value) }
    /// `AssistantId`. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `Description`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ModelId`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TemplateConfiguration`: mandatory.
    #[track_caller] pub fn template_configuration(self, value: impl IntoVal<cfn_ai_prompt::TemplateConfiguration>) -> Self { with(self, "TemplateConfiguration", value) }
    /// `TemplateType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn template_type(self, value: impl IntoVal<cfn_ai_prompt::AiPromptTemplateType>) -> Self { with(self, "TemplateType", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_ai_prompt::AiPromptType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnAiPrompt`].
pub mod cfn_ai_prompt {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AiPromptApiFormat {} pub enum AiPromptTemplateType {} pub enum AiPromptType {} pub enum TemplateConfiguration {} pub enum TextFullAiPromptEditTemplateConfiguration {} }

    /// Words of `AIPromptAPIFormat`.
    pub type AiPromptApiFormat = Word<fn(of::AiPromptApiFormat)>;
    impl AiPromptApiFormat {
        /// `ANTHROPIC_CLAUDE_MESSAGES`
        pub const AnthropicClaudeMessages: Self = word("ANTHROPIC_CLAUDE_MESSAGES");
        /// `ANTHROPIC_CLAUDE_TEXT_COMPLETIONS`
        pub const AnthropicClaudeTextCompletions: Self = word("ANTHROPIC_CLAUDE_TEXT_COMPLETIONS");
        /// `MESSAGES`
        pub const Messages: Self = word("MESSAGES");
        /// `TEXT_COMPLETIONS`
        pub const TextCompletions: Self = word("TEXT_COMPLETIONS");
    }

    /// Words of `AIPromptTemplateType`.
    pub type AiPromptTemplateType = Word<fn(of::AiPromptTemplateType)>;
    impl AiPromptTemplateType {
        /// `TEXT`
        pub const Text: Self = word("TEXT");
    }

    /// Words of `AIPromptType`.
    pub type AiPromptType = Word<fn(of::AiPromptType)>;
    impl AiPromptType {
        /// `ANSWER_GENERATION`
        pub const AnswerGeneration: Self = word("ANSWER_GENERATION");
        /// `INTENT_LABELING_GENERATION`
        pub const IntentLabelingGeneration: Self = word("INTENT_LABELING_GENERATION");
        /// `QUERY_REFORMULATION`
        pub const QueryReformulation: Self = word("QUERY_REFORMULATION");
        /// `SELF_SERVICE_PRE_PROCESSING`
        pub const SelfServicePreProcessing: Self = word("SELF_SERVICE_PRE_PROCESSING");
        /// `SELF_SERVICE_ANSWER_GENERATION`
        pub const SelfServiceAnswerGeneration: Self = word("SELF_SERVICE_ANSWER_GENERATION");
        /// `EMAIL_RESPONSE`
        pub const EmailResponse: Self = word("EMAIL_RESPONSE");
        /// `EMAIL_OVERVIEW`
        pub const EmailOverview: Self = word("EMAIL_OVERVIEW");
        /// `EMAIL_GENERATIVE_ANSWER`
        pub const EmailGenerativeAnswer: Self = word("EMAIL_GENERATIVE_ANSWER");
        /// `EMAIL_QUERY_REFORMULATION`
        pub const EmailQueryReformulation: Self = word("EMAIL_QUERY_REFORMULATION");
        /// `ORCHESTRATION`
        pub const Orchestration: Self = word("ORCHESTRATION");
        /// `NOTE_TAKING`
        pub const NoteTaking: Self = word("NOTE_TAKING");
        /// `CASE_SUMMARIZATION`
        pub const CaseSummarization: Self = word("CASE_SUMMARIZATION");
    }

    /// `TemplateConfiguration`.
    pub type TemplateConfiguration = Fields<of::TemplateConfiguration>;
    impl TemplateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text_full_ai_prompt_edit_template_configuration: impl IntoVal<TextFullAiPromptEditTemplateConfiguration>) -> Self { with(empty(), "TextFullAIPromptEditTemplateConfiguration", text_full_ai_prompt_edit_template_configuration) }
        /// `TextFullAIPromptEditTemplateConfiguration`: mandatory.
        #[track_caller] pub fn text_full_ai_prompt_edit_template_configuration(self, value: impl IntoVal<TextFullAiPromptEditTemplateConfiguration>) -> Self { with(self, "TextFullAIPromptEditTemplateConfiguration", value) }
    }

    /// `TextFullAIPromptEditTemplateConfiguration`.
    pub type TextFullAiPromptEditTemplateConfiguration = Fields<of::TextFullAiPromptEditTemplateConfiguration>;
    impl TextFullAiPromptEditTemplateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory, 1 to 200000 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }
}

/// [`AWS::Wisdom::AIPromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html).
///
/// What `Ref` returns: a text of AssistantId, AIPromptId, VersionNumber.
pub type CfnAiPromptVersion = Handle<of::CfnAiPromptVersion>;
impl cfn::ResourceType for of::CfnAiPromptVersion { const TYPE: &'static str = "AWS::Wisdom::AIPromptVersion"; type Tags = cfn::NoTags; type Props = CfnAiPromptVersionProps; type Reference = String; }
impl CfnAiPromptVersion {
    /// The attribute `AIPromptArn`.
    #[inline] pub fn attr_ai_prompt_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AIPromptArn") }
    /// The attribute `AIPromptVersionId`.
    #[inline] pub fn attr_ai_prompt_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "AIPromptVersionId") }
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `VersionNumber`.
    #[inline] pub fn attr_version_number(&self) -> Val<f64> { cfn::attribute(&self.0, "VersionNumber") }
}

/// Properties of [`CfnAiPromptVersion`].
///
/// Mandatory: `AssistantId`, `AIPromptId`.
///
/// A change replaces the resource: `AIPromptId`, `AssistantId`, `ModifiedTimeSeconds`.
pub type CfnAiPromptVersionProps = Fields<of::CfnAiPromptVersion>;
impl CfnAiPromptVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(assistant_id: impl IntoVal<String>, ai_prompt_id: impl IntoVal<String>) -> Self { with(with(empty(), "AssistantId", assistant_id), "AIPromptId", ai_prompt_id) }
    /// `AIPromptId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn ai_prompt_id(self, value: impl IntoVal<String>) -> Self { with(self, "AIPromptId", value) }
    /// `AssistantId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `ModifiedTimeSeconds`. Changing it replaces the resource.
    #[track_caller] pub fn modified_time_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "ModifiedTimeSeconds", value) }
}

/// [`AWS::Wisdom::Assistant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html).
///
/// What `Ref` returns: `AssistantId`.
pub type CfnAssistant = Handle<of::CfnAssistant>;
impl cfn::ResourceType for of::CfnAssistant { const TYPE: &'static str = "AWS::Wisdom::Assistant"; type Tags = cfn::TagList; type Props = CfnAssistantProps; type Reference = String; }
impl CfnAssistant {
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<Is<kinds::AssistantArn>> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `AssistantId`.
    #[inline] pub fn attr_assistant_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantId") }
}

/// Properties of [`CfnAssistant`].
///
/// Mandatory: `Name`, `Type`.
///
/// A change replaces the resource: `Description`, `Name`, `ServerSideEncryptionConfiguration`, `Tags`, `Type`.
pub type CfnAssistantProps = Fields<of::CfnAssistant>;
impl CfnAssistantProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<cfn_assistant::AssistantType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
    /// `Description`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServerSideEncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<cfn_assistant::ServerSideEncryptionConfiguration>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_assistant::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_assistant::AssistantType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnAssistant`].
pub mod cfn_assistant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AssistantType {} pub enum ServerSideEncryptionConfiguration {} impl ias_core::Optional for ServerSideEncryptionConfiguration {} pub enum Tag {} }

    /// Words of `AssistantType`.
    pub type AssistantType = Word<fn(of::AssistantType)>;
    impl AssistantType {
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
    }

    /// `ServerSideEncryptionConfiguration`.
    pub type ServerSideEncryptionConfiguration = Fields<of::ServerSideEncryptionConfiguration>;
    impl ServerSideEncryptionConfiguration {
        /// `KmsKeyId`: 1 to 4096 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Wisdom::AssistantAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html).
///
/// What `Ref` returns: a text of AssistantAssociationId, AssistantId.
pub type CfnAssistantAssociation = Handle<of::CfnAssistantAssociation>;
impl cfn::ResourceType for of::CfnAssistantAssociation { const TYPE: &'static str = "AWS::Wisdom::AssistantAssociation"; type Tags = cfn::TagList; type Props = CfnAssistantAssociationProps; type Reference = String; }
impl CfnAssistantAssociation {
    /// The attribute `AssistantArn`.
    #[inline] pub fn attr_assistant_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantArn") }
    /// The attribute `AssistantAssociationArn`.
    #[inline] pub fn attr_assistant_association_arn(&self) -> Val<Is<kinds::AssistantAssociationArn>> { cfn::attribute(&self.0, "AssistantAssociationArn") }
    /// The attribute `AssistantAssociationId`.
    #[inline] pub fn attr_assistant_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssistantAssociationId") }
}

/// Properties of [`CfnAssistantAssociation`].
///
/// Mandatory: `Association`, `AssociationType`, `AssistantId`.
///
/// A change replaces the resource: `AssistantId`, `Association`, `AssociationType`, `Tags`.
pub type CfnAssistantAssociationProps = Fields<of::CfnAssistantAssociation>;
/// What [`CfnAssistantAssociationProps`] cannot do without.
pub struct CfnAssistantAssociationPropsRequired<A, B, C> {
    /// `Association`. Changing it replaces the resource.
    pub association: A,
    /// `AssociationType`. Changing it replaces the resource.
    pub association_type: B,
    /// `AssistantId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    pub assistant_id: C,
}
impl CfnAssistantAssociationProps {
    /// Takes what is mandatory, by name: [`CfnAssistantAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_assistant_association::AssociationData>, B: IntoVal<cfn_assistant_association::AssociationType>, C: IntoVal<String>>(required: CfnAssistantAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Association", required.association), "AssociationType", required.association_type), "AssistantId", required.assistant_id) }
    /// `AssistantId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn assistant_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantId", value) }
    /// `Association`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn association(self, value: impl IntoVal<cfn_assistant_association::AssociationData>) -> Self { with(self, "Association", value) }
    /// `AssociationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn association_type(self, value: impl IntoVal<cfn_assistant_association::AssociationType>) -> Self { with(self, "AssociationType", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_assistant_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAssistantAssociation`].
pub mod cfn_assistant_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_assistant::{Tag};
    mod of { pub enum AssociationType {} pub enum ExternalBedrockKnowledgeBaseConfig {} }

    /// `AssociationData`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AssociationData(Value);
    ias_core::union!(AssociationData);
    impl AssociationData {
        /// `KnowledgeBaseId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn knowledge_base_id(value: impl IntoVal<String>) -> Self { Self(Value::one("KnowledgeBaseId", value)) }
        /// `ExternalBedrockKnowledgeBaseConfig`.
        #[track_caller] pub fn external_bedrock_knowledge_base_config(value: impl IntoVal<ExternalBedrockKnowledgeBaseConfig>) -> Self { Self(Value::one("ExternalBedrockKnowledgeBaseConfig", value)) }
    }

    /// Words of `AssociationType`.
    pub type AssociationType = Word<fn(of::AssociationType)>;
    impl AssociationType {
        /// `KNOWLEDGE_BASE`
        pub const KnowledgeBase: Self = word("KNOWLEDGE_BASE");
        /// `EXTERNAL_BEDROCK_KNOWLEDGE_BASE`
        pub const ExternalBedrockKnowledgeBase: Self = word("EXTERNAL_BEDROCK_KNOWLEDGE_BASE");
    }

    /// `ExternalBedrockKnowledgeBaseConfig`.
    pub type ExternalBedrockKnowledgeBaseConfig = Fields<of::ExternalBedrockKnowledgeBaseConfig>;
    impl ExternalBedrockKnowledgeBaseConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bedrock_knowledge_base_arn: impl IntoVal<String>, access_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "BedrockKnowledgeBaseArn", bedrock_knowledge_base_arn), "AccessRoleArn", access_role_arn) }
        /// `AccessRoleArn`: mandatory, matches `^arn:aws:iam::[0-9]{12}:role/(?:service-role/)?[a-zA-Z0-9_+=,.@-]{1,64}$`.
        #[track_caller] pub fn access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AccessRoleArn", value) }
        /// `BedrockKnowledgeBaseArn`: mandatory, matches `^arn:aws(|-cn|-us-gov):bedrock:[a-zA-Z0-9-]*:[0-9]{12}:knowledge-base/[0-9a-zA-Z]+$`.
        #[track_caller] pub fn bedrock_knowledge_base_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockKnowledgeBaseArn", value) }
    }
}

/// [`AWS::Wisdom::Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html).
///
/// What `Ref` returns: `ContentArn`.
pub type CfnContent = Handle<of::CfnContent>;
impl cfn::ResourceType for of::CfnContent { const TYPE: &'static str = "AWS::Wisdom::Content"; type Tags = cfn::TagList; type Props = CfnContentProps; type Reference = Is<kinds::ContentArn>; }
impl CfnContent {
    /// The attribute `ContentArn`.
    #[inline] pub fn attr_content_arn(&self) -> Val<Is<kinds::ContentArn>> { cfn::attribute(&self.0, "ContentArn") }
    /// The attribute `ContentId`.
    #[inline] pub fn attr_content_id(&self) -> Val<String> { cfn::attribute(&self.0, "ContentId") }
    /// The attribute `ContentType`.
    #[inline] pub fn attr_content_type(&self) -> Val<String> { cfn::attribute(&self.0, "ContentType") }
    /// The attribute `KnowledgeBaseArn`.
    #[inline] pub fn attr_knowledge_base_arn(&self) -> Val<String> { cfn::attribute(&self.0, "KnowledgeBaseArn") }
    /// The attribute `LinkOutUri`.
    #[inline] pub fn attr_link_out_uri(&self) -> Val<String> { cfn::attribute(&self.0, "LinkOutUri") }
    /// The attribute `RevisionId`.
    #[inline] pub fn attr_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "RevisionId") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `ACTIVE`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `DELETED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnContent`].
///
/// Mandatory: `KnowledgeBaseId`, `Name`.
///
/// A change replaces the resource: `KnowledgeBaseId`, `Name`.
pub type CfnContentProps = Fields<of::CfnContent>;
impl CfnContentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(knowledge_base_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "KnowledgeBaseId", knowledge_base_id), "Name", name) }
    /// `KnowledgeBaseId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_id(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseId", value) }
    /// `Metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Metadata", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OverrideLinkOutUri`: 1 to 4096 characters.
    #[track_caller] pub fn override_link_out_uri(self, value: impl IntoVal<String>) -> Self { with(self, "OverrideLinkOutUri", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_content::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Title`: 1 to 255 characters.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    /// `UploadId`: 1 to 1200 characters. Write-only.
    #[track_caller] pub fn upload_id(self, value: impl IntoVal<String>) -> Self { with(self, "UploadId", value) }
}

/// Types of [`CfnContent`].
pub mod cfn_content {
    pub use super::cfn_assistant::{Tag};
}

/// [`AWS::Wisdom::ContentAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html).
///
/// What `Ref` returns: `ContentAssociationArn`.
pub type CfnContentAssociation = Handle<of::CfnContentAssociation>;
impl cfn::ResourceType for of::CfnContentAssociation { const TYPE: &'static str = "AWS::Wisdom::ContentAssociation"; type Tags = cfn::TagList; type Props = CfnContentAssociationProps; type Reference = Is<kinds::ContentAssociationArn>; }
impl CfnContentAssociation {
    /// The attribute `ContentArn`.
    #[inline] pub fn attr_content_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ContentArn") }
    /// The attribute `ContentAssociationArn`.
    #[inline] pub fn attr_content_association_arn(&self) -> Val<Is<kinds::ContentAssociationArn>> { cfn::attribute(&self.0, "ContentAssociationArn") }
    /// The attribute `ContentAssociationId`.
    #[inline] pub fn attr_content_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "ContentAssociationId") }
    /// The attribute `KnowledgeBaseArn`.
    #[inline] pub fn attr_knowledge_base_arn(&self) -> Val<String> { cfn::attribute(&self.0, "KnowledgeBaseArn") }
}

/// Properties of [`CfnContentAssociation`].
///
/// Mandatory: `KnowledgeBaseId`, `ContentId`, `AssociationType`, `Association`.
///
/// A change replaces the resource: `Association`, `AssociationType`, `ContentId`, `KnowledgeBaseId`, `Tags`.
pub type CfnContentAssociationProps = Fields<of::CfnContentAssociation>;
/// What [`CfnContentAssociationProps`] cannot do without.
pub struct CfnContentAssociationPropsRequired<A, B, C, D> {
    /// `KnowledgeBaseId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    pub knowledge_base_id: A,
    /// `ContentId`: matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    pub content_id: B,
    /// `AssociationType`. Changing it replaces the resource.
    pub association_type: C,
    /// `Association`. Changing it replaces the resource.
    pub association: D,
}
impl CfnContentAssociationProps {
    /// Takes what is mandatory, by name: [`CfnContentAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_content_association::AssociationType>, D: IntoVal<cfn_content_association::ContentAssociationContents>>(required: CfnContentAssociationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "KnowledgeBaseId", required.knowledge_base_id), "ContentId", required.content_id), "AssociationType", required.association_type), "Association", required.association) }
    /// `Association`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn association(self, value: impl IntoVal<cfn_content_association::ContentAssociationContents>) -> Self { with(self, "Association", value) }
    /// `AssociationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn association_type(self, value: impl IntoVal<cfn_content_association::AssociationType>) -> Self { with(self, "AssociationType", value) }
    /// `ContentId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn content_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContentId", value) }
    /// `KnowledgeBaseId`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_id(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseId", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_content_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnContentAssociation`].
pub mod cfn_content_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AmazonConnectGuideAssociationData {} impl ias_core::Optional for AmazonConnectGuideAssociationData {} pub enum AssociationType {} pub enum ContentAssociationContents {} pub enum Tag {} }

    /// `AmazonConnectGuideAssociationData`.
    pub type AmazonConnectGuideAssociationData = Fields<of::AmazonConnectGuideAssociationData>;
    impl AmazonConnectGuideAssociationData {
        /// `FlowId`: 1 to 2048 characters, matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`.
        #[track_caller] pub fn flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "FlowId", value) }
    }

    /// Words of `AssociationType`.
    pub type AssociationType = Word<fn(of::AssociationType)>;
    impl AssociationType {
        /// `AMAZON_CONNECT_GUIDE`
        pub const AmazonConnectGuide: Self = word("AMAZON_CONNECT_GUIDE");
    }

    /// `ContentAssociationContents`.
    pub type ContentAssociationContents = Fields<of::ContentAssociationContents>;
    impl ContentAssociationContents {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(amazon_connect_guide_association: impl IntoVal<AmazonConnectGuideAssociationData>) -> Self { with(empty(), "AmazonConnectGuideAssociation", amazon_connect_guide_association) }
        /// `AmazonConnectGuideAssociation`: mandatory.
        #[track_caller] pub fn amazon_connect_guide_association(self, value: impl IntoVal<AmazonConnectGuideAssociationData>) -> Self { with(self, "AmazonConnectGuideAssociation", value) }
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

/// [`AWS::Wisdom::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html).
///
/// What `Ref` returns: `KnowledgeBaseId`.
pub type CfnKnowledgeBase = Handle<of::CfnKnowledgeBase>;
impl cfn::ResourceType for of::CfnKnowledgeBase { const TYPE: &'static str = "AWS::Wisdom::KnowledgeBase"; type Tags = cfn::TagList; type Props = CfnKnowledgeBaseProps; type Reference = String; }
impl CfnKnowledgeBase {
    /// The attribute `KnowledgeBaseArn`.
    #[inline] pub fn attr_knowledge_base_arn(&self) -> Val<Is<kinds::WisdomKnowledgeBaseArn>> { cfn::attribute(&self.0, "KnowledgeBaseArn") }
    /// The attribute `KnowledgeBaseId`.
    #[inline] pub fn attr_knowledge_base_id(&self) -> Val<String> { cfn::attribute(&self.0, "KnowledgeBaseId") }
}

/// Properties of [`CfnKnowledgeBase`].
///
/// Mandatory: `KnowledgeBaseType`, `Name`.
///
/// A change replaces the resource: `Description`, `KnowledgeBaseType`, `Name`, `ServerSideEncryptionConfiguration`, `SourceConfiguration`, `Tags`.
pub type CfnKnowledgeBaseProps = Fields<of::CfnKnowledgeBase>;
impl CfnKnowledgeBaseProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(knowledge_base_type: impl IntoVal<cfn_knowledge_base::KnowledgeBaseType>, name: impl IntoVal<String>) -> Self { with(with(empty(), "KnowledgeBaseType", knowledge_base_type), "Name", name) }
    /// `Description`: 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KnowledgeBaseType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_type(self, value: impl IntoVal<cfn_knowledge_base::KnowledgeBaseType>) -> Self { with(self, "KnowledgeBaseType", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\s_.,-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RenderingConfiguration`.
    #[track_caller] pub fn rendering_configuration(self, value: impl IntoVal<cfn_knowledge_base::RenderingConfiguration>) -> Self { with(self, "RenderingConfiguration", value) }
    /// `ServerSideEncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<cfn_knowledge_base::ServerSideEncryptionConfiguration>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    /// `SourceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn source_configuration(self, value: impl IntoVal<cfn_knowledge_base::SourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    /// `Tags`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_knowledge_base::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VectorIngestionConfiguration`.
    #[track_caller] pub fn vector_ingestion_configuration(self, value: impl IntoVal<cfn_knowledge_base::VectorIngestionConfiguration>) -> Self { with(self, "VectorIngestionConfiguration", value) }
}

/// Types of [`CfnKnowledgeBase`].
pub mod cfn_knowledge_base {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_assistant::{ServerSideEncryptionConfiguration, Tag};
    mod of { pub enum AppIntegrationsConfiguration {} pub enum BedrockFoundationModelConfiguration {} pub enum BedrockFoundationModelConfigurationParsingPrompt {} pub enum FixedSizeChunkingConfiguration {} pub enum HierarchicalChunkingConfiguration {} pub enum HierarchicalChunkingLevelConfiguration {} pub enum KnowledgeBaseType {} pub enum RenderingConfiguration {} impl ias_core::Optional for RenderingConfiguration {} pub enum SeedUrl {} impl ias_core::Optional for SeedUrl {} pub enum SemanticChunkingConfiguration {} pub enum SourceConfigurationManagedSourceConfiguration {} pub enum VectorIngestionConfiguration {} impl ias_core::Optional for VectorIngestionConfiguration {} pub enum VectorIngestionConfigurationChunkingConfiguration {} pub enum VectorIngestionConfigurationChunkingConfigurationChunkingStrategy {} pub enum VectorIngestionConfigurationParsingConfiguration {} pub enum VectorIngestionConfigurationParsingConfigurationParsingStrategy {} pub enum WebCrawlerConfiguration {} pub enum WebCrawlerConfigurationCrawlerLimits {} impl ias_core::Optional for WebCrawlerConfigurationCrawlerLimits {} pub enum WebCrawlerConfigurationScope {} pub enum WebCrawlerConfigurationUrlConfiguration {} impl ias_core::Optional for WebCrawlerConfigurationUrlConfiguration {} }

    /// `AppIntegrationsConfiguration`.
    pub type AppIntegrationsConfiguration = Fields<of::AppIntegrationsConfiguration>;
    impl AppIntegrationsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(app_integration_arn: impl IntoVal<String>) -> Self { with(empty(), "AppIntegrationArn", app_integration_arn) }
        /// `AppIntegrationArn`: mandatory, 1 to 2048 characters, matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`.
        #[track_caller] pub fn app_integration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppIntegrationArn", value) }
        /// `ObjectFields`: 1 to 100 items, each 1 to 4096 characters.
        #[track_caller] pub fn object_fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ObjectFields", value) }
    }

    /// `BedrockFoundationModelConfiguration`.
    pub type BedrockFoundationModelConfiguration = Fields<of::BedrockFoundationModelConfiguration>;
    impl BedrockFoundationModelConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_arn: impl IntoVal<String>) -> Self { with(empty(), "ModelArn", model_arn) }
        /// `ModelArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model\/anthropic.claude-3-haiku-20240307-v1:0$`.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
        /// `ParsingPrompt`.
        #[track_caller] pub fn parsing_prompt(self, value: impl IntoVal<BedrockFoundationModelConfigurationParsingPrompt>) -> Self { with(self, "ParsingPrompt", value) }
    }

    /// `ParsingPrompt`.
    pub type BedrockFoundationModelConfigurationParsingPrompt = Fields<of::BedrockFoundationModelConfigurationParsingPrompt>;
    impl BedrockFoundationModelConfigurationParsingPrompt {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parsing_prompt_text: impl IntoVal<String>) -> Self { with(empty(), "ParsingPromptText", parsing_prompt_text) }
        /// `ParsingPromptText`: mandatory, 1 to 10000 characters.
        #[track_caller] pub fn parsing_prompt_text(self, value: impl IntoVal<String>) -> Self { with(self, "ParsingPromptText", value) }
    }

    /// `FixedSizeChunkingConfiguration`.
    pub type FixedSizeChunkingConfiguration = Fields<of::FixedSizeChunkingConfiguration>;
    impl FixedSizeChunkingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_tokens: impl IntoVal<f64>, overlap_percentage: impl IntoVal<f64>) -> Self { with(with(empty(), "MaxTokens", max_tokens), "OverlapPercentage", overlap_percentage) }
        /// `MaxTokens`: mandatory, at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTokens", value) }
        /// `OverlapPercentage`: mandatory, 1 to 99.
        #[track_caller] pub fn overlap_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "OverlapPercentage", value) }
    }

    /// `HierarchicalChunkingConfiguration`.
    pub type HierarchicalChunkingConfiguration = Fields<of::HierarchicalChunkingConfiguration>;
    impl HierarchicalChunkingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(level_configurations: impl IntoVal<List<HierarchicalChunkingLevelConfiguration>>, overlap_tokens: impl IntoVal<f64>) -> Self { with(with(empty(), "LevelConfigurations", level_configurations), "OverlapTokens", overlap_tokens) }
        /// `LevelConfigurations`: mandatory, exactly 2 items.
        #[track_caller] pub fn level_configurations(self, value: impl IntoVal<List<HierarchicalChunkingLevelConfiguration>>) -> Self { with(self, "LevelConfigurations", value) }
        /// `OverlapTokens`: mandatory, at least 1.
        #[track_caller] pub fn overlap_tokens(self, value: impl IntoVal<f64>) -> Self { with(self, "OverlapTokens", value) }
    }

    /// `HierarchicalChunkingLevelConfiguration`.
    pub type HierarchicalChunkingLevelConfiguration = Fields<of::HierarchicalChunkingLevelConfiguration>;
    impl HierarchicalChunkingLevelConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_tokens: impl IntoVal<f64>) -> Self { with(empty(), "MaxTokens", max_tokens) }
        /// `MaxTokens`: mandatory, 1 to 8192.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTokens", value) }
    }

    /// Words of `KnowledgeBaseType`.
    pub type KnowledgeBaseType = Word<fn(of::KnowledgeBaseType)>;
    impl KnowledgeBaseType {
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `MESSAGE_TEMPLATES`
        pub const MessageTemplates: Self = word("MESSAGE_TEMPLATES");
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `QUICK_RESPONSES`
        pub const QuickResponses: Self = word("QUICK_RESPONSES");
    }

    /// `RenderingConfiguration`.
    pub type RenderingConfiguration = Fields<of::RenderingConfiguration>;
    impl RenderingConfiguration {
        /// `TemplateUri`: 1 to 4096 characters.
        #[track_caller] pub fn template_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateUri", value) }
    }

    /// `SeedUrl`.
    pub type SeedUrl = Fields<of::SeedUrl>;
    impl SeedUrl {
        /// `Url`: matches `^https?://[A-Za-z0-9][^\s]*$`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `SemanticChunkingConfiguration`.
    pub type SemanticChunkingConfiguration = Fields<of::SemanticChunkingConfiguration>;
    /// What [`SemanticChunkingConfiguration`] cannot do without.
    pub struct SemanticChunkingConfigurationRequired<A, B, C> {
        /// `MaxTokens`: at least 1.
        pub max_tokens: A,
        /// `BufferSize`: 0 to 1.
        pub buffer_size: B,
        /// `BreakpointPercentileThreshold`: 50 to 99.
        pub breakpoint_percentile_threshold: C,
    }
    impl SemanticChunkingConfiguration {
        /// Takes what is mandatory, by name: [`SemanticChunkingConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<f64>, C: IntoVal<f64>>(required: SemanticChunkingConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "MaxTokens", required.max_tokens), "BufferSize", required.buffer_size), "BreakpointPercentileThreshold", required.breakpoint_percentile_threshold) }
        /// `BreakpointPercentileThreshold`: mandatory, 50 to 99.
        #[track_caller] pub fn breakpoint_percentile_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "BreakpointPercentileThreshold", value) }
        /// `BufferSize`: mandatory, 0 to 1.
        #[track_caller] pub fn buffer_size(self, value: impl IntoVal<f64>) -> Self { with(self, "BufferSize", value) }
        /// `MaxTokens`: mandatory, at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTokens", value) }
    }

    /// `SourceConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SourceConfiguration(Value);
    ias_core::union!(SourceConfiguration);
    impl SourceConfiguration {
        /// `AppIntegrations`.
        #[track_caller] pub fn app_integrations(value: impl IntoVal<AppIntegrationsConfiguration>) -> Self { Self(Value::one("AppIntegrations", value)) }
        /// `ManagedSourceConfiguration`.
        #[track_caller] pub fn managed_source_configuration(value: impl IntoVal<SourceConfigurationManagedSourceConfiguration>) -> Self { Self(Value::one("ManagedSourceConfiguration", value)) }
    }

    /// `ManagedSourceConfiguration`.
    pub type SourceConfigurationManagedSourceConfiguration = Fields<of::SourceConfigurationManagedSourceConfiguration>;
    impl SourceConfigurationManagedSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(web_crawler_configuration: impl IntoVal<WebCrawlerConfiguration>) -> Self { with(empty(), "WebCrawlerConfiguration", web_crawler_configuration) }
        /// `WebCrawlerConfiguration`: mandatory.
        #[track_caller] pub fn web_crawler_configuration(self, value: impl IntoVal<WebCrawlerConfiguration>) -> Self { with(self, "WebCrawlerConfiguration", value) }
    }

    /// `VectorIngestionConfiguration`.
    pub type VectorIngestionConfiguration = Fields<of::VectorIngestionConfiguration>;
    impl VectorIngestionConfiguration {
        /// `ChunkingConfiguration`.
        #[track_caller] pub fn chunking_configuration(self, value: impl IntoVal<VectorIngestionConfigurationChunkingConfiguration>) -> Self { with(self, "ChunkingConfiguration", value) }
        /// `ParsingConfiguration`.
        #[track_caller] pub fn parsing_configuration(self, value: impl IntoVal<VectorIngestionConfigurationParsingConfiguration>) -> Self { with(self, "ParsingConfiguration", value) }
    }

    /// `ChunkingConfiguration`.
    pub type VectorIngestionConfigurationChunkingConfiguration = Fields<of::VectorIngestionConfigurationChunkingConfiguration>;
    impl VectorIngestionConfigurationChunkingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(chunking_strategy: impl IntoVal<VectorIngestionConfigurationChunkingConfigurationChunkingStrategy>) -> Self { with(empty(), "ChunkingStrategy", chunking_strategy) }
        /// `ChunkingStrategy`: mandatory.
        #[track_caller] pub fn chunking_strategy(self, value: impl IntoVal<VectorIngestionConfigurationChunkingConfigurationChunkingStrategy>) -> Self { with(self, "ChunkingStrategy", value) }
        /// `FixedSizeChunkingConfiguration`.
        #[track_caller] pub fn fixed_size_chunking_configuration(self, value: impl IntoVal<FixedSizeChunkingConfiguration>) -> Self { with(self, "FixedSizeChunkingConfiguration", value) }
        /// `HierarchicalChunkingConfiguration`.
        #[track_caller] pub fn hierarchical_chunking_configuration(self, value: impl IntoVal<HierarchicalChunkingConfiguration>) -> Self { with(self, "HierarchicalChunkingConfiguration", value) }
        /// `SemanticChunkingConfiguration`.
        #[track_caller] pub fn semantic_chunking_configuration(self, value: impl IntoVal<SemanticChunkingConfiguration>) -> Self { with(self, "SemanticChunkingConfiguration", value) }
    }

    /// Words of `ChunkingStrategy`.
    pub type VectorIngestionConfigurationChunkingConfigurationChunkingStrategy = Word<fn(of::VectorIngestionConfigurationChunkingConfigurationChunkingStrategy)>;
    impl VectorIngestionConfigurationChunkingConfigurationChunkingStrategy {
        /// `FIXED_SIZE`
        pub const FixedSize: Self = word("FIXED_SIZE");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `HIERARCHICAL`
        pub const Hierarchical: Self = word("HIERARCHICAL");
        /// `SEMANTIC`
        pub const Semantic: Self = word("SEMANTIC");
    }

    /// `ParsingConfiguration`.
    pub type VectorIngestionConfigurationParsingConfiguration = Fields<of::VectorIngestionConfigurationParsingConfiguration>;
    impl VectorIngestionConfigurationParsingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parsing_strategy: impl IntoVal<VectorIngestionConfigurationParsingConfigurationParsingStrategy>) -> Self { with(empty(), "ParsingStrategy", parsing_strategy) }
        /// `BedrockFoundationModelConfiguration`.
        #[track_caller] pub fn bedrock_foundation_model_configuration(self, value: impl IntoVal<BedrockFoundationModelConfiguration>) -> Self { with(self, "BedrockFoundationModelConfiguration", value) }
        /// `ParsingStrategy`: mandatory.
        #[track_caller] pub fn parsing_strategy(self, value: impl IntoVal<VectorIngestionConfigurationParsingConfigurationParsingStrategy>) -> Self { with(self, "ParsingStrategy", value) }
    }

    /// Words of `ParsingStrategy`.
    pub type VectorIngestionConfigurationParsingConfigurationParsingStrategy = Word<fn(of::VectorIngestionConfigurationParsingConfigurationParsingStrategy)>;
    impl VectorIngestionConfigurationParsingConfigurationParsingStrategy {
        /// `BEDROCK_FOUNDATION_MODEL`
        pub const BedrockFoundationModel: Self = word("BEDROCK_FOUNDATION_MODEL");
    }

    /// `WebCrawlerConfiguration`.
    pub type WebCrawlerConfiguration = Fields<of::WebCrawlerConfiguration>;
    impl WebCrawlerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url_configuration: impl IntoVal<WebCrawlerConfigurationUrlConfiguration>) -> Self { with(empty(), "UrlConfiguration", url_configuration) }
        /// `CrawlerLimits`.
        #[track_caller] pub fn crawler_limits(self, value: impl IntoVal<WebCrawlerConfigurationCrawlerLimits>) -> Self { with(self, "CrawlerLimits", value) }
        /// `ExclusionFilters`: 1 to 25 items, each 1 to 1000 characters.
        #[track_caller] pub fn exclusion_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionFilters", value) }
        /// `InclusionFilters`: 1 to 25 items, each 1 to 1000 characters.
        #[track_caller] pub fn inclusion_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionFilters", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<WebCrawlerConfigurationScope>) -> Self { with(self, "Scope", value) }
        /// `UrlConfiguration`: mandatory.
        #[track_caller] pub fn url_configuration(self, value: impl IntoVal<WebCrawlerConfigurationUrlConfiguration>) -> Self { with(self, "UrlConfiguration", value) }
    }

    /// `CrawlerLimits`.
    pub type WebCrawlerConfigurationCrawlerLimits = Fields<of::WebCrawlerConfigurationCrawlerLimits>;
    impl WebCrawlerConfigurationCrawlerLimits {
        /// `RateLimit`: 1 to 3000.
        #[track_caller] pub fn rate_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "RateLimit", value) }
    }

    /// Words of `Scope`.
    pub type WebCrawlerConfigurationScope = Word<fn(of::WebCrawlerConfigurationScope)>;
    impl WebCrawlerConfigurationScope {
        /// `HOST_ONLY`
        pub const HostOnly: Self = word("HOST_ONLY");
        /// `SUBDOMAINS`
        pub const Subdomains: Self = word("SUBDOMAINS");
    }

    /// `UrlConfiguration`.
    pub type WebCrawlerConfigurationUrlConfiguration = Fields<of::WebCrawlerConfigurationUrlConfiguration>;
    impl WebCrawlerConfigurationUrlConfiguration {
        /// `SeedUrls`: 1 to 100 items.
        #[track_caller] pub fn seed_urls(self, value: impl IntoVal<List<SeedUrl>>) -> Self { with(self, "SeedUrls", value) }
    }
}

/// [`AWS::Wisdom::MessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html).
///
/// What `Ref` returns: `MessageTemplateArn`.
pub type CfnMessageTemplate = Handle<of::CfnMessageTemplate>;
impl cfn::ResourceType for of::CfnMessageTemplate { const TYPE: &'static str = "AWS::Wisdom::MessageTemplate"; type Tags = cfn::TagList; type Props = CfnMessageTemplateProps; type Reference = Is<kinds::MessageTemplateArn>; }
impl CfnMessageTemplate {
    /// The attribute `MessageTemplateArn`.
    #[inline] pub fn attr_message_template_arn(&self) -> Val<Is<kinds::MessageTemplateArn>> { cfn::attribute(&self.0, "MessageTemplateArn") }
    /// The attribute `MessageTemplateContentSha256`.
    #[inline] pub fn attr_message_template_content_sha256(&self) -> Val<String> { cfn::attribute(&self.0, "MessageTemplateContentSha256") }
    /// The attribute `MessageTemplateId`.
    #[inline] pub fn attr_message_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "MessageTemplateId") }
}

/// Properties of [`CfnMessageTemplate`].
///
/// Mandatory: `KnowledgeBaseArn`, `ChannelSubtype`, `Name`, `Content`.
///
/// A change replaces the resource: `ChannelSubtype`, `KnowledgeBaseArn`.
pub type CfnMessageTemplateProps = Fields<of::CfnMessageTemplate>;
/// What [`CfnMessageTemplateProps`] cannot do without.
pub struct CfnMessageTemplatePropsRequired<A, B, C, D> {
    /// `KnowledgeBaseArn`. Changing it replaces the resource.
    pub knowledge_base_arn: A,
    /// `ChannelSubtype`. Changing it replaces the resource.
    pub channel_subtype: B,
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9\\s_.,-]+`.
    pub name: C,
    /// `Content`.
    pub content: D,
}
impl CfnMessageTemplateProps {
    /// Takes what is mandatory, by name: [`CfnMessageTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_message_template::ChannelSubtype>, C: IntoVal<String>, D: IntoVal<cfn_message_template::Content>>(required: CfnMessageTemplatePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "KnowledgeBaseArn", required.knowledge_base_arn), "ChannelSubtype", required.channel_subtype), "Name", required.name), "Content", required.content) }
    /// `ChannelSubtype`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn channel_subtype(self, value: impl IntoVal<cfn_message_template::ChannelSubtype>) -> Self { with(self, "ChannelSubtype", value) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_message_template::Content>) -> Self { with(self, "Content", value) }
    /// `DefaultAttributes`.
    #[track_caller] pub fn default_attributes(self, value: impl IntoVal<cfn_message_template::MessageTemplateAttributes>) -> Self { with(self, "DefaultAttributes", value) }
    /// `Description`: 1 to 255 characters, matches `^[a-zA-Z0-9\\s_.,-]+`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GroupingConfiguration`.
    #[track_caller] pub fn grouping_configuration(self, value: impl IntoVal<cfn_message_template::GroupingConfiguration>) -> Self { with(self, "GroupingConfiguration", value) }
    /// `KnowledgeBaseArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseArn", value) }
    /// `Language`: 2 to 5 characters.
    #[track_caller] pub fn language(self, value: impl IntoVal<String>) -> Self { with(self, "Language", value) }
    /// `MessageTemplateAttachments`.
    #[track_caller] pub fn message_template_attachments(self, value: impl IntoVal<List<cfn_message_template::MessageTemplateAttachment>>) -> Self { with(self, "MessageTemplateAttachments", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9\\s_.,-]+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_message_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMessageTemplate`].
pub mod cfn_message_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_assistant::{Tag};
    mod of { pub enum AgentAttributes {} impl ias_core::Optional for AgentAttributes {} pub enum ChannelSubtype {} pub enum CustomerProfileAttributes {} impl ias_core::Optional for CustomerProfileAttributes {} pub enum EmailMessageTemplateContent {} pub enum EmailMessageTemplateContentBody {} impl ias_core::Optional for EmailMessageTemplateContentBody {} pub enum EmailMessageTemplateHeader {} impl ias_core::Optional for EmailMessageTemplateHeader {} pub enum GroupingConfiguration {} pub enum MessageTemplateAttachment {} pub enum MessageTemplateAttributes {} impl ias_core::Optional for MessageTemplateAttributes {} pub enum MessageTemplateBodyContentProvider {} impl ias_core::Optional for MessageTemplateBodyContentProvider {} pub enum SmsMessageTemplateContent {} pub enum SmsMessageTemplateContentBody {} impl ias_core::Optional for SmsMessageTemplateContentBody {} pub enum SystemAttributes {} impl ias_core::Optional for SystemAttributes {} pub enum SystemEndpointAttributes {} impl ias_core::Optional for SystemEndpointAttributes {} }

    /// `AgentAttributes`.
    pub type AgentAttributes = Fields<of::AgentAttributes>;
    impl AgentAttributes {
        /// `FirstName`: 1 to 32767 characters.
        #[track_caller] pub fn first_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirstName", value) }
        /// `LastName`: 1 to 32767 characters.
        #[track_caller] pub fn last_name(self, value: impl IntoVal<String>) -> Self { with(self, "LastName", value) }
    }

    /// Words of `ChannelSubtype`.
    pub type ChannelSubtype = Word<fn(of::ChannelSubtype)>;
    impl ChannelSubtype {
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
        /// `SMS`
        pub const Sms: Self = word("SMS");
    }

    /// `Content`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Content(Value);
    ias_core::union!(Content);
    impl Content {
        /// `EmailMessageTemplateContent`.
        #[track_caller] pub fn email_message_template_content(value: impl IntoVal<EmailMessageTemplateContent>) -> Self { Self(Value::one("EmailMessageTemplateContent", value)) }
        /// `SmsMessageTemplateContent`.
        #[track_caller] pub fn sms_message_template_content(value: impl IntoVal<SmsMessageTemplateContent>) -> Self { Self(Value::one("SmsMessageTemplateContent", value)) }
    }

    /// `CustomerProfileAttributes`.
    pub type CustomerProfileAttributes = Fields<of::CustomerProfileAttributes>;
    impl CustomerProfileAttributes {
        /// `AccountNumber`: 1 to 32767 characters.
        #[track_caller] pub fn account_number(self, value: impl IntoVal<String>) -> Self { with(self, "AccountNumber", value) }
        /// `AdditionalInformation`: 1 to 32767 characters.
        #[track_caller] pub fn additional_information(self, value: impl IntoVal<String>) -> Self { with(self, "AdditionalInformation", value) }
        /// `Address1`: 1 to 32767 characters.
        #[track_caller] pub fn address1(self, value: impl IntoVal<String>) -> Self { with(self, "Address1", value) }
        /// `Address2`: 1 to 32767 characters.
        #[track_caller] pub fn address2(self, value: impl IntoVal<String>) -> Self { with(self, "Address2", value) }
        /// `Address3`: 1 to 32767 characters.
        #[track_caller] pub fn address3(self, value: impl IntoVal<String>) -> Self { with(self, "Address3", value) }
        /// `Address4`: 1 to 32767 characters.
        #[track_caller] pub fn address4(self, value: impl IntoVal<String>) -> Self { with(self, "Address4", value) }
        /// `BillingAddress1`: 1 to 32767 characters.
        #[track_caller] pub fn billing_address1(self, value: impl IntoVal<String>) -> Self { with(self, "BillingAddress1", value) }
        /// `BillingAddress2`: 1 to 32767 characters.
        #[track_caller] pub fn billing_address2(self, value: impl IntoVal<String>) -> Self { with(self, "BillingAddress2", value) }
        /// `BillingAddress3`: 1 to 32767 characters.
        #[track_caller] pub fn billing_address3(self, value: impl IntoVal<String>) -> Self { with(self, "BillingAddress3", value) }
        /// `BillingAddress4`: 1 to 32767 characters.
        #[track_caller] pub fn billing_address4(self, value: impl IntoVal<String>) -> Self { with(self, "BillingAddress4", value) }
        /// `BillingCity`: 1 to 32767 characters.
        #[track_caller] pub fn billing_city(self, value: impl IntoVal<String>) -> Self { with(self, "BillingCity", value) }
        /// `BillingCountry`: 1 to 32767 characters.
        #[track_caller] pub fn billing_country(self, value: impl IntoVal<String>) -> Self { with(self, "BillingCountry", value) }
        /// `BillingCounty`: 1 to 32767 characters.
        #[track_caller] pub fn billing_county(self, value: impl IntoVal<String>) -> Self { with(self, "BillingCounty", value) }
        /// `BillingPostalCode`: 1 to 32767 characters.
        #[track_caller] pub fn billing_postal_code(self, value: impl IntoVal<String>) -> Self { with(self, "BillingPostalCode", value) }
        /// `BillingProvince`: 1 to 32767 characters.
        #[track_caller] pub fn billing_province(self, value: impl IntoVal<String>) -> Self { with(self, "BillingProvince", value) }
        /// `BillingState`: 1 to 32767 characters.
        #[track_caller] pub fn billing_state(self, value: impl IntoVal<String>) -> Self { with(self, "BillingState", value) }
        /// `BirthDate`: 1 to 32767 characters.
        #[track_caller] pub fn birth_date(self, value: impl IntoVal<String>) -> Self { with(self, "BirthDate", value) }
        /// `BusinessEmailAddress`: 1 to 32767 characters.
        #[track_caller] pub fn business_email_address(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessEmailAddress", value) }
        /// `BusinessName`: 1 to 32767 characters.
        #[track_caller] pub fn business_name(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessName", value) }
        /// `BusinessPhoneNumber`: 1 to 32767 characters.
        #[track_caller] pub fn business_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessPhoneNumber", value) }
        /// `City`: 1 to 32767 characters.
        #[track_caller] pub fn city(self, value: impl IntoVal<String>) -> Self { with(self, "City", value) }
        /// `Country`: 1 to 32767 characters.
        #[track_caller] pub fn country(self, value: impl IntoVal<String>) -> Self { with(self, "Country", value) }
        /// `County`: 1 to 32767 characters.
        #[track_caller] pub fn county(self, value: impl IntoVal<String>) -> Self { with(self, "County", value) }
        /// `Custom`.
        #[track_caller] pub fn custom(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Custom", value) }
        /// `EmailAddress`: 1 to 32767 characters.
        #[track_caller] pub fn email_address(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddress", value) }
        /// `FirstName`: 1 to 32767 characters.
        #[track_caller] pub fn first_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirstName", value) }
        /// `Gender`: 1 to 32767 characters.
        #[track_caller] pub fn gender(self, value: impl IntoVal<String>) -> Self { with(self, "Gender", value) }
        /// `HomePhoneNumber`: 1 to 32767 characters.
        #[track_caller] pub fn home_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "HomePhoneNumber", value) }
        /// `LastName`: 1 to 32767 characters.
        #[track_caller] pub fn last_name(self, value: impl IntoVal<String>) -> Self { with(self, "LastName", value) }
        /// `MailingAddress1`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_address1(self, value: impl IntoVal<String>) -> Self { with(self, "MailingAddress1", value) }
        /// `MailingAddress2`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_address2(self, value: impl IntoVal<String>) -> Self { with(self, "MailingAddress2", value) }
        /// `MailingAddress3`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_address3(self, value: impl IntoVal<String>) -> Self { with(self, "MailingAddress3", value) }
        /// `MailingAddress4`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_address4(self, value: impl IntoVal<String>) -> Self { with(self, "MailingAddress4", value) }
        /// `MailingCity`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_city(self, value: impl IntoVal<String>) -> Self { with(self, "MailingCity", value) }
        /// `MailingCountry`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_country(self, value: impl IntoVal<String>) -> Self { with(self, "MailingCountry", value) }
        /// `MailingCounty`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_county(self, value: impl IntoVal<String>) -> Self { with(self, "MailingCounty", value) }
        /// `MailingPostalCode`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_postal_code(self, value: impl IntoVal<String>) -> Self { with(self, "MailingPostalCode", value) }
        /// `MailingProvince`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_province(self, value: impl IntoVal<String>) -> Self { with(self, "MailingProvince", value) }
        /// `MailingState`: 1 to 32767 characters.
        #[track_caller] pub fn mailing_state(self, value: impl IntoVal<String>) -> Self { with(self, "MailingState", value) }
        /// `MiddleName`: 1 to 32767 characters.
        #[track_caller] pub fn middle_name(self, value: impl IntoVal<String>) -> Self { with(self, "MiddleName", value) }
        /// `MobilePhoneNumber`: 1 to 32767 characters.
        #[track_caller] pub fn mobile_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "MobilePhoneNumber", value) }
        /// `PartyType`: 1 to 32767 characters.
        #[track_caller] pub fn party_type(self, value: impl IntoVal<String>) -> Self { with(self, "PartyType", value) }
        /// `PhoneNumber`: 1 to 32767 characters.
        #[track_caller] pub fn phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "PhoneNumber", value) }
        /// `PostalCode`: 1 to 32767 characters.
        #[track_caller] pub fn postal_code(self, value: impl IntoVal<String>) -> Self { with(self, "PostalCode", value) }
        /// `ProfileARN`: 1 to 32767 characters.
        #[track_caller] pub fn profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileARN", value) }
        /// `ProfileId`: 1 to 32767 characters.
        #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
        /// `Province`: 1 to 32767 characters.
        #[track_caller] pub fn province(self, value: impl IntoVal<String>) -> Self { with(self, "Province", value) }
        /// `ShippingAddress1`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_address1(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingAddress1", value) }
        /// `ShippingAddress2`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_address2(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingAddress2", value) }
        /// `ShippingAddress3`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_address3(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingAddress3", value) }
        /// `ShippingAddress4`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_address4(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingAddress4", value) }
        /// `ShippingCity`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_city(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingCity", value) }
        /// `ShippingCountry`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_country(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingCountry", value) }
        /// `ShippingCounty`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_county(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingCounty", value) }
        /// `ShippingPostalCode`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_postal_code(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingPostalCode", value) }
        /// `ShippingProvince`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_province(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingProvince", value) }
        /// `ShippingState`: 1 to 32767 characters.
        #[track_caller] pub fn shipping_state(self, value: impl IntoVal<String>) -> Self { with(self, "ShippingState", value) }
        /// `State`: 1 to 32767 characters.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    }

    /// `EmailMessageTemplateContent`.
    pub type EmailMessageTemplateContent = Fields<of::EmailMessageTemplateContent>;
    /// What [`EmailMessageTemplateContent`] cannot do without.
    pub struct EmailMessageTemplateContentRequired<A, B, C> {
        /// `Subject`: at least 1 character.
        pub subject: A,
        /// `Body`.
        pub body: B,
        /// `Headers`: at most 15 items, no item twice.
        pub headers: C,
    }
    impl EmailMessageTemplateContent {
        /// Takes what is mandatory, by name: [`EmailMessageTemplateContentRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<EmailMessageTemplateContentBody>, C: IntoVal<List<EmailMessageTemplateHeader>>>(required: EmailMessageTemplateContentRequired<A, B, C>) -> Self { with(with(with(empty(), "Subject", required.subject), "Body", required.body), "Headers", required.headers) }
        /// `Body`: mandatory.
        #[track_caller] pub fn body(self, value: impl IntoVal<EmailMessageTemplateContentBody>) -> Self { with(self, "Body", value) }
        /// `Headers`: mandatory, at most 15 items, no item twice.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<EmailMessageTemplateHeader>>) -> Self { with(self, "Headers", value) }
        /// `Subject`: mandatory, at least 1 character.
        #[track_caller] pub fn subject(self, value: impl IntoVal<String>) -> Self { with(self, "Subject", value) }
    }

    /// `EmailMessageTemplateContentBody`.
    pub type EmailMessageTemplateContentBody = Fields<of::EmailMessageTemplateContentBody>;
    impl EmailMessageTemplateContentBody {
        /// `Html`.
        #[track_caller] pub fn html(self, value: impl IntoVal<MessageTemplateBodyContentProvider>) -> Self { with(self, "Html", value) }
        /// `PlainText`.
        #[track_caller] pub fn plain_text(self, value: impl IntoVal<MessageTemplateBodyContentProvider>) -> Self { with(self, "PlainText", value) }
    }

    /// `EmailMessageTemplateHeader`.
    pub type EmailMessageTemplateHeader = Fields<of::EmailMessageTemplateHeader>;
    impl EmailMessageTemplateHeader {
        /// `Name`: 1 to 126 characters, matches `^[!-9;-@A-~]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: 1 to 870 characters, matches `[ -~]*`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `GroupingConfiguration`.
    pub type GroupingConfiguration = Fields<of::GroupingConfiguration>;
    impl GroupingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(criteria: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Criteria", criteria), "Values", values) }
        /// `Criteria`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn criteria(self, value: impl IntoVal<String>) -> Self { with(self, "Criteria", value) }
        /// `Values`: mandatory, no item twice, each 1 to 2048 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `MessageTemplateAttachment`.
    pub type MessageTemplateAttachment = Fields<of::MessageTemplateAttachment>;
    impl MessageTemplateAttachment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attachment_name: impl IntoVal<String>, s3_presigned_url: impl IntoVal<String>) -> Self { with(with(empty(), "AttachmentName", attachment_name), "S3PresignedUrl", s3_presigned_url) }
        /// `AttachmentName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn attachment_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttachmentName", value) }
        /// `S3PresignedUrl`: mandatory, at least 1 character. Write-only.
        #[track_caller] pub fn s3_presigned_url(self, value: impl IntoVal<String>) -> Self { with(self, "S3PresignedUrl", value) }
    }

    /// `MessageTemplateAttributes`.
    pub type MessageTemplateAttributes = Fields<of::MessageTemplateAttributes>;
    impl MessageTemplateAttributes {
        /// `AgentAttributes`.
        #[track_caller] pub fn agent_attributes(self, value: impl IntoVal<AgentAttributes>) -> Self { with(self, "AgentAttributes", value) }
        /// `CustomAttributes`.
        #[track_caller] pub fn custom_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomAttributes", value) }
        /// `CustomerProfileAttributes`.
        #[track_caller] pub fn customer_profile_attributes(self, value: impl IntoVal<CustomerProfileAttributes>) -> Self { with(self, "CustomerProfileAttributes", value) }
        /// `SystemAttributes`.
        #[track_caller] pub fn system_attributes(self, value: impl IntoVal<SystemAttributes>) -> Self { with(self, "SystemAttributes", value) }
    }

    /// `MessageTemplateBodyContentProvider`.
    pub type MessageTemplateBodyContentProvider = Fields<of::MessageTemplateBodyContentProvider>;
    impl MessageTemplateBodyContentProvider {
        /// `Content`: at least 1 character.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    }

    /// `SmsMessageTemplateContent`.
    pub type SmsMessageTemplateContent = Fields<of::SmsMessageTemplateContent>;
    impl SmsMessageTemplateContent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(body: impl IntoVal<SmsMessageTemplateContentBody>) -> Self { with(empty(), "Body", body) }
        /// `Body`: mandatory.
        #[track_caller] pub fn body(self, value: impl IntoVal<SmsMessageTemplateContentBody>) -> Self { with(self, "Body", value) }
    }

    /// `SmsMessageTemplateContentBody`.
    pub type SmsMessageTemplateContentBody = Fields<of::SmsMessageTemplateContentBody>;
    impl SmsMessageTemplateContentBody {
        /// `PlainText`.
        #[track_caller] pub fn plain_text(self, value: impl IntoVal<MessageTemplateBodyContentProvider>) -> Self { with(self, "PlainText", value) }
    }

    /// `SystemAttributes`.
    pub type SystemAttributes = Fields<of::SystemAttributes>;
    impl SystemAttributes {
        /// `CustomerEndpoint`.
        #[track_caller] pub fn customer_endpoint(self, value: impl IntoVal<SystemEndpointAttributes>) -> Self { with(self, "CustomerEndpoint", value) }
        /// `Name`: 1 to 32767 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SystemEndpoint`.
        #[track_caller] pub fn system_endpoint(self, value: impl IntoVal<SystemEndpointAttributes>) -> Self { with(self, "SystemEndpoint", value) }
    }

    /// `SystemEndpointAttributes`.
    pub type SystemEndpointAttributes = Fields<of::SystemEndpointAttributes>;
    impl SystemEndpointAttributes {
        /// `Address`: 1 to 32767 characters.
        #[track_caller] pub fn address(self, value: impl IntoVal<String>) -> Self { with(self, "Address", value) }
    }
}

/// [`AWS::Wisdom::MessageTemplateVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html).
///
/// What `Ref` returns: `MessageTemplateVersionArn`.
pub type CfnMessageTemplateVersion = Handle<of::CfnMessageTemplateVersion>;
impl cfn::ResourceType for of::CfnMessageTemplateVersion { const TYPE: &'static str = "AWS::Wisdom::MessageTemplateVersion"; type Tags = cfn::NoTags; type Props = CfnMessageTemplateVersionProps; type Reference = Is<kinds::MessageTemplateVersionArn>; }
impl CfnMessageTemplateVersion {
    /// The attribute `MessageTemplateVersionArn`.
    #[inline] pub fn attr_message_template_version_arn(&self) -> Val<Is<kinds::MessageTemplateVersionArn>> { cfn::attribute(&self.0, "MessageTemplateVersionArn") }
    /// The attribute `MessageTemplateVersionNumber`.
    #[inline] pub fn attr_message_template_version_number(&self) -> Val<f64> { cfn::attribute(&self.0, "MessageTemplateVersionNumber") }
}

/// Properties of [`CfnMessageTemplateVersion`].
///
/// Mandatory: `MessageTemplateArn`.
///
/// A change replaces the resource: `MessageTemplateArn`.
///
/// A change may replace the resource: `MessageTemplateContentSha256`.
pub type CfnMessageTemplateVersionProps = Fields<of::CfnMessageTemplateVersion>;
impl CfnMessageTemplateVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(message_template_arn: impl IntoVal<String>) -> Self { with(empty(), "MessageTemplateArn", message_template_arn) }
    /// `MessageTemplateArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn message_template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MessageTemplateArn", value) }
    /// `MessageTemplateContentSha256`: 1 to 64 characters. Changing it may replace the resource.
    #[track_caller] pub fn message_template_content_sha256(self, value: impl IntoVal<String>) -> Self { with(self, "MessageTemplateContentSha256", value) }
}

/// [`AWS::Wisdom::QuickResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html).
///
/// What `Ref` returns: `QuickResponseArn`.
pub type CfnQuickResponse = Handle<of::CfnQuickResponse>;
impl cfn::ResourceType for of::CfnQuickResponse { const TYPE: &'static str = "AWS::Wisdom::QuickResponse"; type Tags = cfn::TagList; type Props = CfnQuickResponseProps; type Reference = Is<kinds::QuickResponseArn>; }
impl CfnQuickResponse {
    /// The attribute `Contents`.
    #[inline] pub fn attr_contents(&self) -> Val<Json> { cfn::attribute(&self.0, "Contents") }
    /// The attribute `QuickResponseArn`.
    #[inline] pub fn attr_quick_response_arn(&self) -> Val<Is<kinds::QuickResponseArn>> { cfn::attribute(&self.0, "QuickResponseArn") }
    /// The attribute `QuickResponseId`.
    #[inline] pub fn attr_quick_response_id(&self) -> Val<String> { cfn::attribute(&self.0, "QuickResponseId") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `CREATED`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`, `DELETED`, `UPDATE_IN_PROGRESS`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnQuickResponse`].
///
/// Mandatory: `KnowledgeBaseArn`, `Content`, `Name`.
///
/// A change replaces the resource: `KnowledgeBaseArn`.
pub type CfnQuickResponseProps = Fields<of::CfnQuickResponse>;
/// What [`CfnQuickResponseProps`] cannot do without.
pub struct CfnQuickResponsePropsRequired<A, B, C> {
    /// `KnowledgeBaseArn`. Changing it replaces the resource.
    pub knowledge_base_arn: A,
    /// `Content`.
    pub content: B,
    /// `Name`: 1 to 100 characters.
    pub name: C,
}
impl CfnQuickResponseProps {
    /// Takes what is mandatory, by name: [`CfnQuickResponsePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_quick_response::QuickResponseContentProvider>, C: IntoVal<String>>(required: CfnQuickResponsePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "KnowledgeBaseArn", required.knowledge_base_arn), "Content", required.content), "Name", required.name) }
    /// `Channels`: each 1 to 10 characters.
    #[track_caller] pub fn channels(self, value: impl IntoVal<List<cfn_quick_response::ChannelType>>) -> Self { with(self, "Channels", value) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_quick_response::QuickResponseContentProvider>) -> Self { with(self, "Content", value) }
    /// `ContentType`: matches `^(application/x\.quickresponse;format=(plain|markdown))$`.
    #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
    /// `Description`: 1 to 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GroupingConfiguration`.
    #[track_caller] pub fn grouping_configuration(self, value: impl IntoVal<cfn_quick_response::GroupingConfiguration>) -> Self { with(self, "GroupingConfiguration", value) }
    /// `IsActive`.
    #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
    /// `KnowledgeBaseArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn knowledge_base_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KnowledgeBaseArn", value) }
    /// `Language`: 2 to 5 characters.
    #[track_caller] pub fn language(self, value: impl IntoVal<String>) -> Self { with(self, "Language", value) }
    /// `Name`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ShortcutKey`: 1 to 100 characters.
    #[track_caller] pub fn shortcut_key(self, value: impl IntoVal<String>) -> Self { with(self, "ShortcutKey", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_quick_response::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQuickResponse`].
pub mod cfn_quick_response {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_assistant::{Tag};
    pub use super::cfn_message_template::{GroupingConfiguration};
    mod of { pub enum ChannelType {} pub enum QuickResponseContentProvider {} impl ias_core::Optional for QuickResponseContentProvider {} }

    /// Words of `ChannelType`.
    pub type ChannelType = Word<fn(of::ChannelType)>;
    impl ChannelType {
        /// `Chat`
        pub const Chat: Self = word("Chat");
        /// `Email`
        pub const Email: Self = word("Email");
    }

    /// `QuickResponseContentProvider`.
    pub type QuickResponseContentProvider = Fields<of::QuickResponseContentProvider>;
    impl QuickResponseContentProvider {
        /// `Content`: 1 to 4000 characters.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    }
}
