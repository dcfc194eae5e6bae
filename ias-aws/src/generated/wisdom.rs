// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Wisdom`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAiAgent {} pub enum CfnAiAgentVersion {} pub enum CfnAiGuardrail {} pub enum CfnAiGuardrailVersion {} pub enum CfnAiPrompt {} pub enum CfnAiPromptVersion {} pub enum CfnAssistant {} pub enum CfnAssistantAssociation {} pub enum CfnContent {} pub enum CfnContentAssociation {} pub enum CfnKnowledgeBase {} pub enum CfnMessageTemplate {} pub enum CfnMessageTemplateVersion {} pub enum CfnQuickResponse {} }

/// [`AWS::Wisdom::AIAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html).
///
/// What `Ref` returns: a text of AIAgentId, AssistantId.
pub type CfnAiAgent = Handle<of::CfnAiAgent>;
impl cfn::ResourceType for of::CfnAiAgent { const TYPE: &'static str = "AWS::Wisdom::AIAgent"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnAiAgentProps; type Reference = String; }
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
    mod of { pub enum Annotation {} impl ias_core::Optional for Annotation {} pub enum AnswerRecommendationAiAgentConfiguration {} impl ias_core::Optional for AnswerRecommendationAiAgentConfiguration {} pub enum AssociationConfiguration {} impl ias_core::Optional for AssociationConfiguration {} pub enum AssociationConfigurationAssociationConfigurationData {} pub enum CaseSummarizationAiAgentConfiguration {} impl ias_core::Optional for CaseSummarizationAiAgentConfiguration {} pub enum EmailGenerativeAnswerAiAgentConfiguration {} impl ias_core::Optional for EmailGenerativeAnswerAiAgentConfiguration {} pub enum EmailOverviewAiAgentConfiguration {} impl ias_core::Optional for EmailOverviewAiAgentConfiguration {} pub enum EmailResponseAiAgentConfiguration {} impl ias_core::Optional for EmailResponseAiAgentConfiguration {} pub enum KnowledgeBaseAssociationConfigurationData {} impl ias_core::Optional for KnowledgeBaseAssociationConfigurationData {} pub enum ManualSearchAiAgentConfiguration {} impl ias_core::Optional for ManualSearchAiAgentConfiguration {} pub enum NoteTakingAiAgentConfiguration {} impl ias_core::Optional for NoteTakingAiAgentConfiguration {} pub enum OrchestrationAiAgentConfiguration {} pub enum SelfServiceAiAgentConfiguration {} impl ias_core::Optional for SelfServiceAiAgentConfiguration {} pub enum TagCondition {} pub enum ToolConfiguration {} pub enum ToolInstruction {} impl ias_core::Optional for ToolInstruction {} pub enum ToolOutputConfiguration {} impl ias_core::Optional for ToolOutputConfiguration {} pub enum ToolOutputFilter {} pub enum ToolOverrideConstantInputValue {} pub enum ToolOverrideInputValue {} pub enum ToolOverrideInputValueValue {} pub enum UserInteractionConfiguration {} impl ias_core::Optional for UserInteractionConfiguration {} }

    /// Words of `AIAgentAssociationConfigurationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AiAgentAssociationConfigurationType {
        /// `KNOWLEDGE_BASE`
        KnowledgeBase,
    }
    impl Words for AiAgentAssociationConfigurationType { const WORDS: &'static [(&'static str, Self)] = &[("KNOWLEDGE_BASE", Self::KnowledgeBase)]; }
    impl Eq for AiAgentAssociationConfigurationType {}
    impl fmt::Debug for AiAgentAssociationConfigurationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum AiAgentType {
        /// `MANUAL_SEARCH`
        ManualSearch,
        /// `ANSWER_RECOMMENDATION`
        AnswerRecommendation,
        /// `SELF_SERVICE`
        SelfService,
        /// `EMAIL_RESPONSE`
        EmailResponse,
        /// `EMAIL_OVERVIEW`
        EmailOverview,
        /// `EMAIL_GENERATIVE_ANSWER`
        EmailGenerativeAnswer,
        /// `ORCHESTRATION`
        Orchestration,
        /// `NOTE_TAKING`
        NoteTaking,
        /// `CASE_SUMMARIZATION`
        CaseSummarization,
    }
    impl Words for AiAgentType { const WORDS: &'static [(&'static str, Self)] = &[("MANUAL_SEARCH", Self::ManualSearch), ("ANSWER_RECOMMENDATION", Self::AnswerRecommendation), ("SELF_SERVICE", Self::SelfService), ("EMAIL_RESPONSE", Self::EmailResponse), ("EMAIL_OVERVIEW", Self::EmailOverview), ("EMAIL_GENERATIVE_ANSWER", Self::EmailGenerativeAnswer), ("ORCHESTRATION", Self::Orchestration), ("NOTE_TAKING", Self::NoteTaking), ("CASE_SUMMARIZATION", Self::CaseSummarization)]; }
    impl Eq for AiAgentType {}
    impl fmt::Debug for AiAgentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum KnowledgeBaseSearchType {
        /// `HYBRID`
        Hybrid,
        /// `SEMANTIC`
        Semantic,
    }
    impl Words for KnowledgeBaseSearchType { const WORDS: &'static [(&'static str, Self)] = &[("HYBRID", Self::Hybrid), ("SEMANTIC", Self::Semantic)]; }
    impl Eq for KnowledgeBaseSearchType {}
    impl fmt::Debug for KnowledgeBaseSearchType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ToolOverrideInputValueType {
        /// `STRING`
        String,
        /// `NUMBER`
        Number,
        /// `JSON_STRING`
        JsonString,
    }
    impl Words for ToolOverrideInputValueType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("NUMBER", Self::Number), ("JSON_STRING", Self::JsonString)]; }
    impl Eq for ToolOverrideInputValueType {}
    impl fmt::Debug for ToolOverrideInputValueType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Value`.
    pub type ToolOverrideInputValueValue = Fields<of::ToolOverrideInputValueValue>;
    impl ToolOverrideInputValueValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(constant: impl IntoVal<ToolOverrideConstantInputValue>) -> Self { with(empty(), "Constant", constant) }
        /// `Constant`: mandatory.
        #[track_caller] pub fn constant(self, value: impl IntoVal<ToolOverrideConstantInputValue>) -> Self { with(self, "Constant", value) }
    }

    /// Words of `ToolType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ToolType {
        /// `MODEL_CONTEXT_PROTOCOL`
        ModelContextProtocol,
        /// `RETURN_TO_CONTROL`
        ReturnToControl,
        /// `CONSTANT`
        Constant,
    }
    impl Words for ToolType { const WORDS: &'static [(&'static str, Self)] = &[("MODEL_CONTEXT_PROTOCOL", Self::ModelContextProtocol), ("RETURN_TO_CONTROL", Self::ReturnToControl), ("CONSTANT", Self::Constant)]; }
    impl Eq for ToolType {}
    impl fmt::Debug for ToolType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnAiAgentVersion { const TYPE: &'static str = "AWS::Wisdom::AIAgentVersion"; const TAGS: Option<Tagging> = None; type Props = CfnAiAgentVersionProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnAiGuardrail { const TYPE: &'static str = "AWS::Wisdom::AIGuardrail"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnAiGuardrailProps; type Reference = String; }
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
    mod of { pub enum AiGuardrailContentPolicyConfig {} pub enum AiGuardrailContextualGroundingPolicyConfig {} pub enum AiGuardrailSensitiveInformationPolicyConfig {} impl ias_core::Optional for AiGuardrailSensitiveInformationPolicyConfig {} pub enum AiGuardrailTopicPolicyConfig {} pub enum AiGuardrailWordPolicyConfig {} impl ias_core::Optional for AiGuardrailWordPolicyConfig {} pub enum GuardrailContentFilterConfig {} pub enum GuardrailContextualGroundingFilterConfig {} pub enum GuardrailManagedWordsConfig {} pub enum GuardrailPiiEntityConfig {} pub enum GuardrailRegexConfig {} pub enum GuardrailTopicConfig {} pub enum GuardrailWordConfig {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailContentFilterType {
        /// `SEXUAL`
        Sexual,
        /// `VIOLENCE`
        Violence,
        /// `HATE`
        Hate,
        /// `INSULTS`
        Insults,
        /// `MISCONDUCT`
        Misconduct,
        /// `PROMPT_ATTACK`
        PromptAttack,
    }
    impl Words for GuardrailContentFilterType { const WORDS: &'static [(&'static str, Self)] = &[("SEXUAL", Self::Sexual), ("VIOLENCE", Self::Violence), ("HATE", Self::Hate), ("INSULTS", Self::Insults), ("MISCONDUCT", Self::Misconduct), ("PROMPT_ATTACK", Self::PromptAttack)]; }
    impl Eq for GuardrailContentFilterType {}
    impl fmt::Debug for GuardrailContentFilterType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailContextualGroundingFilterType {
        /// `GROUNDING`
        Grounding,
        /// `RELEVANCE`
        Relevance,
    }
    impl Words for GuardrailContextualGroundingFilterType { const WORDS: &'static [(&'static str, Self)] = &[("GROUNDING", Self::Grounding), ("RELEVANCE", Self::Relevance)]; }
    impl Eq for GuardrailContextualGroundingFilterType {}
    impl fmt::Debug for GuardrailContextualGroundingFilterType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `GuardrailFilterStrength`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailFilterStrength {
        /// `NONE`
        None,
        /// `LOW`
        Low,
        /// `MEDIUM`
        Medium,
        /// `HIGH`
        High,
    }
    impl Words for GuardrailFilterStrength { const WORDS: &'static [(&'static str, Self)] = &[("NONE", Self::None), ("LOW", Self::Low), ("MEDIUM", Self::Medium), ("HIGH", Self::High)]; }
    impl Eq for GuardrailFilterStrength {}
    impl fmt::Debug for GuardrailFilterStrength { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `GuardrailManagedWordsConfig`.
    pub type GuardrailManagedWordsConfig = Fields<of::GuardrailManagedWordsConfig>;
    impl GuardrailManagedWordsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<GuardrailManagedWordsType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<GuardrailManagedWordsType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `GuardrailManagedWordsType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailManagedWordsType {
        /// `PROFANITY`
        Profanity,
    }
    impl Words for GuardrailManagedWordsType { const WORDS: &'static [(&'static str, Self)] = &[("PROFANITY", Self::Profanity)]; }
    impl Eq for GuardrailManagedWordsType {}
    impl fmt::Debug for GuardrailManagedWordsType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailPiiEntityType {
        /// `ADDRESS`
        Address,
        /// `AGE`
        Age,
        /// `AWS_ACCESS_KEY`
        AwsAccessKey,
        /// `AWS_SECRET_KEY`
        AwsSecretKey,
        /// `CA_HEALTH_NUMBER`
        CaHealthNumber,
        /// `CA_SOCIAL_INSURANCE_NUMBER`
        CaSocialInsuranceNumber,
        /// `CREDIT_DEBIT_CARD_CVV`
        CreditDebitCardCvv,
        /// `CREDIT_DEBIT_CARD_EXPIRY`
        CreditDebitCardExpiry,
        /// `CREDIT_DEBIT_CARD_NUMBER`
        CreditDebitCardNumber,
        /// `DRIVER_ID`
        DriverId,
        /// `EMAIL`
        Email,
        /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`
        InternationalBankAccountNumber,
        /// `IP_ADDRESS`
        IpAddress,
        /// `LICENSE_PLATE`
        LicensePlate,
        /// `MAC_ADDRESS`
        MacAddress,
        /// `NAME`
        Name,
        /// `PASSWORD`
        Password,
        /// `PHONE`
        Phone,
        /// `PIN`
        Pin,
        /// `SWIFT_CODE`
        SwiftCode,
        /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`
        UkNationalHealthServiceNumber,
        /// `UK_NATIONAL_INSURANCE_NUMBER`
        UkNationalInsuranceNumber,
        /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`
        UkUniqueTaxpayerReferenceNumber,
        /// `URL`
        Url,
        /// `USERNAME`
        Username,
        /// `US_BANK_ACCOUNT_NUMBER`
        UsBankAccountNumber,
        /// `US_BANK_ROUTING_NUMBER`
        UsBankRoutingNumber,
        /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`
        UsIndividualTaxIdentificationNumber,
        /// `US_PASSPORT_NUMBER`
        UsPassportNumber,
        /// `US_SOCIAL_SECURITY_NUMBER`
        UsSocialSecurityNumber,
        /// `VEHICLE_IDENTIFICATION_NUMBER`
        VehicleIdentificationNumber,
    }
    impl Words for GuardrailPiiEntityType { const WORDS: &'static [(&'static str, Self)] = &[("ADDRESS", Self::Address), ("AGE", Self::Age), ("AWS_ACCESS_KEY", Self::AwsAccessKey), ("AWS_SECRET_KEY", Self::AwsSecretKey), ("CA_HEALTH_NUMBER", Self::CaHealthNumber), ("CA_SOCIAL_INSURANCE_NUMBER", Self::CaSocialInsuranceNumber), ("CREDIT_DEBIT_CARD_CVV", Self::CreditDebitCardCvv), ("CREDIT_DEBIT_CARD_EXPIRY", Self::CreditDebitCardExpiry), ("CREDIT_DEBIT_CARD_NUMBER", Self::CreditDebitCardNumber), ("DRIVER_ID", Self::DriverId), ("EMAIL", Self::Email), ("INTERNATIONAL_BANK_ACCOUNT_NUMBER", Self::InternationalBankAccountNumber), ("IP_ADDRESS", Self::IpAddress), ("LICENSE_PLATE", Self::LicensePlate), ("MAC_ADDRESS", Self::MacAddress), ("NAME", Self::Name), ("PASSWORD", Self::Password), ("PHONE", Self::Phone), ("PIN", Self::Pin), ("SWIFT_CODE", Self::SwiftCode), ("UK_NATIONAL_HEALTH_SERVICE_NUMBER", Self::UkNationalHealthServiceNumber), ("UK_NATIONAL_INSURANCE_NUMBER", Self::UkNationalInsuranceNumber), ("UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", Self::UkUniqueTaxpayerReferenceNumber), ("URL", Self::Url), ("USERNAME", Self::Username), ("US_BANK_ACCOUNT_NUMBER", Self::UsBankAccountNumber), ("US_BANK_ROUTING_NUMBER", Self::UsBankRoutingNumber), ("US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", Self::UsIndividualTaxIdentificationNumber), ("US_PASSPORT_NUMBER", Self::UsPassportNumber), ("US_SOCIAL_SECURITY_NUMBER", Self::UsSocialSecurityNumber), ("VEHICLE_IDENTIFICATION_NUMBER", Self::VehicleIdentificationNumber)]; }
    impl Eq for GuardrailPiiEntityType {}
    impl fmt::Debug for GuardrailPiiEntityType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailSensitiveInformationAction {
        /// `BLOCK`
        Block,
        /// `ANONYMIZE`
        Anonymize,
    }
    impl Words for GuardrailSensitiveInformationAction { const WORDS: &'static [(&'static str, Self)] = &[("BLOCK", Self::Block), ("ANONYMIZE", Self::Anonymize)]; }
    impl Eq for GuardrailSensitiveInformationAction {}
    impl fmt::Debug for GuardrailSensitiveInformationAction { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum GuardrailTopicType {
        /// `DENY`
        Deny,
    }
    impl Words for GuardrailTopicType { const WORDS: &'static [(&'static str, Self)] = &[("DENY", Self::Deny)]; }
    impl Eq for GuardrailTopicType {}
    impl fmt::Debug for GuardrailTopicType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnAiGuardrailVersion { const TYPE: &'static str = "AWS::Wisdom::AIGuardrailVersion"; const TAGS: Option<Tagging> = None; type Props = CfnAiGuardrailVersionProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnAiPrompt { const TYPE: &'static str = "AWS::Wisdom::AIPrompt"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnAiPromptProps; type Reference = String; }
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
    mod of { pub enum TemplateConfiguration {} pub enum TextFullAiPromptEditTemplateConfiguration {} }

    /// Words of `AIPromptAPIFormat`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AiPromptApiFormat {
        /// `ANTHROPIC_CLAUDE_MESSAGES`
        AnthropicClaudeMessages,
        /// `ANTHROPIC_CLAUDE_TEXT_COMPLETIONS`
        AnthropicClaudeTextCompletions,
        /// `MESSAGES`
        Messages,
        /// `TEXT_COMPLETIONS`
        TextCompletions,
    }
    impl Words for AiPromptApiFormat { const WORDS: &'static [(&'static str, Self)] = &[("ANTHROPIC_CLAUDE_MESSAGES", Self::AnthropicClaudeMessages), ("ANTHROPIC_CLAUDE_TEXT_COMPLETIONS", Self::AnthropicClaudeTextCompletions), ("MESSAGES", Self::Messages), ("TEXT_COMPLETIONS", Self::TextCompletions)]; }
    impl Eq for AiPromptApiFormat {}
    impl fmt::Debug for AiPromptApiFormat { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `AIPromptTemplateType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AiPromptTemplateType {
        /// `TEXT`
        Text,
    }
    impl Words for AiPromptTemplateType { const WORDS: &'static [(&'static str, Self)] = &[("TEXT", Self::Text)]; }
    impl Eq for AiPromptTemplateType {}
    impl fmt::Debug for AiPromptTemplateType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `AIPromptType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AiPromptType {
        /// `ANSWER_GENERATION`
        AnswerGeneration,
        /// `INTENT_LABELING_GENERATION`
        IntentLabelingGeneration,
        /// `QUERY_REFORMULATION`
        QueryReformulation,
        /// `SELF_SERVICE_PRE_PROCESSING`
        SelfServicePreProcessing,
        /// `SELF_SERVICE_ANSWER_GENERATION`
        SelfServiceAnswerGeneration,
        /// `EMAIL_RESPONSE`
        EmailResponse,
        /// `EMAIL_OVERVIEW`
        EmailOverview,
        /// `EMAIL_GENERATIVE_ANSWER`
        EmailGenerativeAnswer,
        /// `EMAIL_QUERY_REFORMULATION`
        EmailQueryReformulation,
        /// `ORCHESTRATION`
        Orchestration,
        /// `NOTE_TAKING`
        NoteTaking,
        /// `CASE_SUMMARIZATION`
        CaseSummarization,
    }
    impl Words for AiPromptType { const WORDS: &'static [(&'static str, Self)] = &[("ANSWER_GENERATION", Self::AnswerGeneration), ("INTENT_LABELING_GENERATION", Self::IntentLabelingGeneration), ("QUERY_REFORMULATION", Self::QueryReformulation), ("SELF_SERVICE_PRE_PROCESSING", Self::SelfServicePreProcessing), ("SELF_SERVICE_ANSWER_GENERATION", Self::SelfServiceAnswerGeneration), ("EMAIL_RESPONSE", Self::EmailResponse), ("EMAIL_OVERVIEW", Self::EmailOverview), ("EMAIL_GENERATIVE_ANSWER", Self::EmailGenerativeAnswer), ("EMAIL_QUERY_REFORMULATION", Self::EmailQueryReformulation), ("ORCHESTRATION", Self::Orchestration), ("NOTE_TAKING", Self::NoteTaking), ("CASE_SUMMARIZATION", Self::CaseSummarization)]; }
    impl Eq for AiPromptType {}
    impl fmt::Debug for AiPromptType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnAiPromptVersion { const TYPE: &'static str = "AWS::Wisdom::AIPromptVersion"; const TAGS: Option<Tagging> = None; type Props = CfnAiPromptVersionProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnAssistant { const TYPE: &'static str = "AWS::Wisdom::Assistant"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnAssistantProps; type Reference = String; }
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
    mod of { pub enum ServerSideEncryptionConfiguration {} impl ias_core::Optional for ServerSideEncryptionConfiguration {} pub enum Tag {} }

    /// Words of `AssistantType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AssistantType {
        /// `AGENT`
        Agent,
    }
    impl Words for AssistantType { const WORDS: &'static [(&'static str, Self)] = &[("AGENT", Self::Agent)]; }
    impl Eq for AssistantType {}
    impl fmt::Debug for AssistantType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnAssistantAssociation { const TYPE: &'static str = "AWS::Wisdom::AssistantAssociation"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnAssistantAssociationProps; type Reference = String; }
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
    mod of { pub enum ExternalBedrockKnowledgeBaseConfig {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum AssociationType {
        /// `KNOWLEDGE_BASE`
        KnowledgeBase,
        /// `EXTERNAL_BEDROCK_KNOWLEDGE_BASE`
        ExternalBedrockKnowledgeBase,
    }
    impl Words for AssociationType { const WORDS: &'static [(&'static str, Self)] = &[("KNOWLEDGE_BASE", Self::KnowledgeBase), ("EXTERNAL_BEDROCK_KNOWLEDGE_BASE", Self::ExternalBedrockKnowledgeBase)]; }
    impl Eq for AssociationType {}
    impl fmt::Debug for AssociationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnContent { const TYPE: &'static str = "AWS::Wisdom::Content"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnContentProps; type Reference = Is<kinds::ContentArn>; }
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
impl cfn::ResourceType for of::CfnContentAssociation { const TYPE: &'static str = "AWS::Wisdom::ContentAssociation"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnContentAssociationProps; type Reference = Is<kinds::ContentAssociationArn>; }
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
    mod of { pub enum AmazonConnectGuideAssociationData {} impl ias_core::Optional for AmazonConnectGuideAssociationData {} pub enum ContentAssociationContents {} pub enum Tag {} }

    /// `AmazonConnectGuideAssociationData`.
    pub type AmazonConnectGuideAssociationData = Fields<of::AmazonConnectGuideAssociationData>;
    impl AmazonConnectGuideAssociationData {
        /// `FlowId`: 1 to 2048 characters, matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`.
        #[track_caller] pub fn flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "FlowId", value) }
    }

    /// Words of `AssociationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AssociationType {
        /// `AMAZON_CONNECT_GUIDE`
        AmazonConnectGuide,
    }
    impl Words for AssociationType { const WORDS: &'static [(&'static str, Self)] = &[("AMAZON_CONNECT_GUIDE", Self::AmazonConnectGuide)]; }
    impl Eq for AssociationType {}
    impl fmt::Debug for AssociationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnKnowledgeBase { const TYPE: &'static str = "AWS::Wisdom::KnowledgeBase"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnKnowledgeBaseProps; type Reference = String; }
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
    mod of { pub enum AppIntegrationsConfiguration {} pub enum BedrockFoundationModelConfiguration {} pub enum BedrockFoundationModelConfigurationParsingPrompt {} pub enum FixedSizeChunkingConfiguration {} pub enum HierarchicalChunkingConfiguration {} pub enum HierarchicalChunkingLevelConfiguration {} pub enum RenderingConfiguration {} impl ias_core::Optional for RenderingConfiguration {} pub enum SeedUrl {} impl ias_core::Optional for SeedUrl {} pub enum SemanticChunkingConfiguration {} pub enum SourceConfigurationManagedSourceConfiguration {} pub enum VectorIngestionConfiguration {} impl ias_core::Optional for VectorIngestionConfiguration {} pub enum VectorIngestionConfigurationChunkingConfiguration {} pub enum VectorIngestionConfigurationParsingConfiguration {} pub enum WebCrawlerConfiguration {} pub enum WebCrawlerConfigurationCrawlerLimits {} impl ias_core::Optional for WebCrawlerConfigurationCrawlerLimits {} pub enum WebCrawlerConfigurationUrlConfiguration {} impl ias_core::Optional for WebCrawlerConfigurationUrlConfiguration {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum KnowledgeBaseType {
        /// `EXTERNAL`
        External,
        /// `CUSTOM`
        Custom,
        /// `MESSAGE_TEMPLATES`
        MessageTemplates,
        /// `MANAGED`
        Managed,
        /// `QUICK_RESPONSES`
        QuickResponses,
    }
    impl Words for KnowledgeBaseType { const WORDS: &'static [(&'static str, Self)] = &[("EXTERNAL", Self::External), ("CUSTOM", Self::Custom), ("MESSAGE_TEMPLATES", Self::MessageTemplates), ("MANAGED", Self::Managed), ("QUICK_RESPONSES", Self::QuickResponses)]; }
    impl Eq for KnowledgeBaseType {}
    impl fmt::Debug for KnowledgeBaseType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum VectorIngestionConfigurationChunkingConfigurationChunkingStrategy {
        /// `FIXED_SIZE`
        FixedSize,
        /// `NONE`
        None,
        /// `HIERARCHICAL`
        Hierarchical,
        /// `SEMANTIC`
        Semantic,
    }
    impl Words for VectorIngestionConfigurationChunkingConfigurationChunkingStrategy { const WORDS: &'static [(&'static str, Self)] = &[("FIXED_SIZE", Self::FixedSize), ("NONE", Self::None), ("HIERARCHICAL", Self::Hierarchical), ("SEMANTIC", Self::Semantic)]; }
    impl Eq for VectorIngestionConfigurationChunkingConfigurationChunkingStrategy {}
    impl fmt::Debug for VectorIngestionConfigurationChunkingConfigurationChunkingStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum VectorIngestionConfigurationParsingConfigurationParsingStrategy {
        /// `BEDROCK_FOUNDATION_MODEL`
        BedrockFoundationModel,
    }
    impl Words for VectorIngestionConfigurationParsingConfigurationParsingStrategy { const WORDS: &'static [(&'static str, Self)] = &[("BEDROCK_FOUNDATION_MODEL", Self::BedrockFoundationModel)]; }
    impl Eq for VectorIngestionConfigurationParsingConfigurationParsingStrategy {}
    impl fmt::Debug for VectorIngestionConfigurationParsingConfigurationParsingStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum WebCrawlerConfigurationScope {
        /// `HOST_ONLY`
        HostOnly,
        /// `SUBDOMAINS`
        Subdomains,
    }
    impl Words for WebCrawlerConfigurationScope { const WORDS: &'static [(&'static str, Self)] = &[("HOST_ONLY", Self::HostOnly), ("SUBDOMAINS", Self::Subdomains)]; }
    impl Eq for WebCrawlerConfigurationScope {}
    impl fmt::Debug for WebCrawlerConfigurationScope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnMessageTemplate { const TYPE: &'static str = "AWS::Wisdom::MessageTemplate"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnMessageTemplateProps; type Reference = Is<kinds::MessageTemplateArn>; }
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
    mod of { pub enum AgentAttributes {} impl ias_core::Optional for AgentAttributes {} pub enum CustomerProfileAttributes {} impl ias_core::Optional for CustomerProfileAttributes {} pub enum EmailMessageTemplateContent {} pub enum EmailMessageTemplateContentBody {} impl ias_core::Optional for EmailMessageTemplateContentBody {} pub enum EmailMessageTemplateHeader {} impl ias_core::Optional for EmailMessageTemplateHeader {} pub enum GroupingConfiguration {} pub enum MessageTemplateAttachment {} pub enum MessageTemplateAttributes {} impl ias_core::Optional for MessageTemplateAttributes {} pub enum MessageTemplateBodyContentProvider {} impl ias_core::Optional for MessageTemplateBodyContentProvider {} pub enum SmsMessageTemplateContent {} pub enum SmsMessageTemplateContentBody {} impl ias_core::Optional for SmsMessageTemplateContentBody {} pub enum SystemAttributes {} impl ias_core::Optional for SystemAttributes {} pub enum SystemEndpointAttributes {} impl ias_core::Optional for SystemEndpointAttributes {} }

    /// `AgentAttributes`.
    pub type AgentAttributes = Fields<of::AgentAttributes>;
    impl AgentAttributes {
        /// `FirstName`: 1 to 32767 characters.
        #[track_caller] pub fn first_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirstName", value) }
        /// `LastName`: 1 to 32767 characters.
        #[track_caller] pub fn last_name(self, value: impl IntoVal<String>) -> Self { with(self, "LastName", value) }
    }

    /// Words of `ChannelSubtype`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ChannelSubtype {
        /// `EMAIL`
        Email,
        /// `SMS`
        Sms,
    }
    impl Words for ChannelSubtype { const WORDS: &'static [(&'static str, Self)] = &[("EMAIL", Self::Email), ("SMS", Self::Sms)]; }
    impl Eq for ChannelSubtype {}
    impl fmt::Debug for ChannelSubtype { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnMessageTemplateVersion { const TYPE: &'static str = "AWS::Wisdom::MessageTemplateVersion"; const TAGS: Option<Tagging> = None; type Props = CfnMessageTemplateVersionProps; type Reference = Is<kinds::MessageTemplateVersionArn>; }
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
impl cfn::ResourceType for of::CfnQuickResponse { const TYPE: &'static str = "AWS::Wisdom::QuickResponse"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnQuickResponseProps; type Reference = Is<kinds::QuickResponseArn>; }
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
    mod of { pub enum QuickResponseContentProvider {} impl ias_core::Optional for QuickResponseContentProvider {} }

    /// Words of `ChannelType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ChannelType {
        /// `Chat`
        Chat,
        /// `Email`
        Email,
    }
    impl Words for ChannelType { const WORDS: &'static [(&'static str, Self)] = &[("Chat", Self::Chat), ("Email", Self::Email)]; }
    impl Eq for ChannelType {}
    impl fmt::Debug for ChannelType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `QuickResponseContentProvider`.
    pub type QuickResponseContentProvider = Fields<of::QuickResponseContentProvider>;
    impl QuickResponseContentProvider {
        /// `Content`: 1 to 4000 characters.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    }
}
