// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Lex`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBot {} pub enum CfnBotAlias {} pub enum CfnBotVersion {} pub enum CfnResourcePolicy {} }

/// [`AWS::Lex::Bot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html).
///
/// What `Ref` returns: `Id`.
pub type CfnBot = Handle<of::CfnBot>;
impl cfn::ResourceType for of::CfnBot { const TYPE: &'static str = "AWS::Lex::Bot"; type Tags = Self; type Props = CfnBotProps; type Reference = Is<kinds::BotId>; }
impl cfn::TagPlace for of::CfnBot { const TAGGING: Option<Tagging> = Some(Tagging::List("BotTags")); }
impl CfnBot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BotArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::BotId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnBot`].
///
/// Mandatory: `Name`, `RoleArn`, `DataPrivacy`, `IdleSessionTTLInSeconds`.
///
/// A change replaces the resource: `BotType`.
pub type CfnBotProps = Fields<of::CfnBot>;
/// What [`CfnBotProps`] cannot do without.
pub struct CfnBotPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
    pub name: A,
    /// `RoleArn`: 32 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.*$`.
    pub role_arn: B,
    /// `DataPrivacy`.
    pub data_privacy: C,
    /// `IdleSessionTTLInSeconds`: 60 to 86400.
    pub idle_session_ttl_in_seconds: D,
}
impl CfnBotProps {
    /// Takes what is mandatory, by name: [`CfnBotPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_bot::DataPrivacy2>, D: IntoVal<i64>>(required: CfnBotPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "RoleArn", required.role_arn), "DataPrivacy", required.data_privacy), "IdleSessionTTLInSeconds", required.idle_session_ttl_in_seconds) }
    /// `AutoBuildBotLocales`. Write-only.
    #[track_caller] pub fn auto_build_bot_locales(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoBuildBotLocales", value) }
    /// `BotFileS3Location`. Write-only.
    #[track_caller] pub fn bot_file_s3_location(self, value: impl IntoVal<cfn_bot::S3Location>) -> Self { with(self, "BotFileS3Location", value) }
    /// `BotLocales`: no item twice. Write-only.
    #[track_caller] pub fn bot_locales(self, value: impl IntoVal<List<cfn_bot::BotLocale>>) -> Self { with(self, "BotLocales", value) }
    /// `BotMembers`: at most 10 items, no item twice. Write-only.
    #[track_caller] pub fn bot_members(self, value: impl IntoVal<List<cfn_bot::BotMember>>) -> Self { with(self, "BotMembers", value) }
    /// `BotTags`: at most 200 items, no item twice.
    #[track_caller] pub fn bot_tags(self, value: impl IntoVal<List<cfn_bot::Tag>>) -> Self { with(self, "BotTags", value) }
    /// `BotType`: default `"Bot"`. Changing it replaces the resource.
    #[track_caller] pub fn bot_type(self, value: impl IntoVal<cfn_bot::BotType>) -> Self { with(self, "BotType", value) }
    /// `DataPrivacy`: mandatory.
    #[track_caller] pub fn data_privacy(self, value: impl IntoVal<cfn_bot::DataPrivacy2>) -> Self { with(self, "DataPrivacy", value) }
    /// `Description`: at most 2000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ErrorLogSettings`.
    #[track_caller] pub fn error_log_settings(self, value: impl IntoVal<cfn_bot::ErrorLogSettings2>) -> Self { with(self, "ErrorLogSettings", value) }
    /// `IdleSessionTTLInSeconds`: mandatory, 60 to 86400.
    #[track_caller] pub fn idle_session_ttl_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleSessionTTLInSeconds", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Replication`. Write-only.
    #[track_caller] pub fn replication(self, value: impl IntoVal<cfn_bot::Replication>) -> Self { with(self, "Replication", value) }
    /// `RoleArn`: mandatory, 32 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.*$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `TestBotAliasSettings`. Write-only.
    #[track_caller] pub fn test_bot_alias_settings(self, value: impl IntoVal<cfn_bot::TestBotAliasSettings>) -> Self { with(self, "TestBotAliasSettings", value) }
    /// `TestBotAliasTags`: at most 200 items, no item twice. Write-only.
    #[track_caller] pub fn test_bot_alias_tags(self, value: impl IntoVal<List<cfn_bot::Tag>>) -> Self { with(self, "TestBotAliasTags", value) }
}

/// Types of [`CfnBot`].
pub mod cfn_bot {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdvancedRecognitionSetting {} impl ias_core::Optional for AdvancedRecognitionSetting {} pub enum AllowedInputTypes {} pub enum AudioAndDtmfInputSpecification {} pub enum AudioFillerSettings {} pub enum AudioFillerSettingsAudioType {} pub enum AudioLogDestination {} pub enum AudioLogSetting {} pub enum AudioRecognitionStrategy {} pub enum AudioSpecification {} pub enum BedrockAgentIntentConfiguration {} impl ias_core::Optional for BedrockAgentIntentConfiguration {} pub enum BedrockAgentIntentConfigurationBedrockAgentConfiguration {} impl ias_core::Optional for BedrockAgentIntentConfigurationBedrockAgentConfiguration {} pub enum BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration {} pub enum BedrockModelSpecification {} pub enum BedrockModelSpecificationBedrockGuardrailConfiguration {} impl ias_core::Optional for BedrockModelSpecificationBedrockGuardrailConfiguration {} pub enum BedrockModelSpecificationBedrockTraceStatus {} pub enum BotAliasLocaleSettings {} pub enum BotAliasLocaleSettingsItem {} pub enum BotLocale {} pub enum BotMember {} pub enum BotType {} pub enum Button {} pub enum CloudWatchLogGroupLogDestination {} pub enum CodeHookSpecification {} pub enum CompositeSlotTypeSetting {} impl ias_core::Optional for CompositeSlotTypeSetting {} pub enum Condition {} pub enum ConditionalBranch {} pub enum ConditionalSpecification {} pub enum ConversationLogSettings {} impl ias_core::Optional for ConversationLogSettings {} pub enum CustomPayload {} pub enum CustomVocabulary {} pub enum CustomVocabularyItem {} pub enum DataPrivacy2 {} pub enum DeepgramSpeechModelConfig {} pub enum DefaultConditionalBranch {} impl ias_core::Optional for DefaultConditionalBranch {} pub enum DialogAction {} pub enum DialogActionType {} pub enum DialogCodeHookInvocationSetting {} pub enum DialogCodeHookSetting {} pub enum DialogState {} impl ias_core::Optional for DialogState {} pub enum DtmfSpecification {} pub enum ElicitationCodeHookInvocationSetting {} pub enum ErrorLogSettings2 {} pub enum ExternalSourceSetting {} impl ias_core::Optional for ExternalSourceSetting {} pub enum FulfillmentCodeHookSetting {} pub enum FulfillmentStartResponseSpecification {} pub enum FulfillmentUpdateResponseSpecification {} pub enum FulfillmentUpdatesSpecification {} pub enum GenerativeAiSettings {} impl ias_core::Optional for GenerativeAiSettings {} pub enum GenerativeAiSettingsBuildtimeSettings {} impl ias_core::Optional for GenerativeAiSettingsBuildtimeSettings {} pub enum GenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification {} pub enum GenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification {} pub enum GenerativeAiSettingsRuntimeSettings {} impl ias_core::Optional for GenerativeAiSettingsRuntimeSettings {} pub enum GenerativeAiSettingsRuntimeSettingsNluImprovementSpecification {} pub enum GenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode {} pub enum GenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification {} pub enum GrammarSlotTypeSetting {} impl ias_core::Optional for GrammarSlotTypeSetting {} pub enum GrammarSlotTypeSource {} pub enum ImageResponseCard {} pub enum InitialResponseSetting {} impl ias_core::Optional for InitialResponseSetting {} pub enum InputContext {} pub enum Intent {} pub enum IntentClosingSetting {} impl ias_core::Optional for IntentClosingSetting {} pub enum IntentConfirmationSetting {} pub enum IntentDisambiguationSettings {} pub enum IntentOverride {} impl ias_core::Optional for IntentOverride {} pub enum KendraConfiguration {} pub enum LambdaCodeHook {} pub enum Message {} impl ias_core::Optional for Message {} pub enum MessageGroup {} pub enum MessageSelectionStrategy {} pub enum MultipleValuesSetting {} impl ias_core::Optional for MultipleValuesSetting {} pub enum ObfuscationSetting {} pub enum ObfuscationSettingObfuscationSettingType {} pub enum OutputContext {} pub enum PlainTextMessage {} pub enum PostDialogCodeHookInvocationSpecification {} impl ias_core::Optional for PostDialogCodeHookInvocationSpecification {} pub enum PostFulfillmentStatusSpecification {} impl ias_core::Optional for PostFulfillmentStatusSpecification {} pub enum PromptAttemptSpecification {} pub enum PromptSpecification {} pub enum QInConnectIntentConfiguration {} impl ias_core::Optional for QInConnectIntentConfiguration {} pub enum QInConnectIntentConfigurationQInConnectAssistantConfiguration {} pub enum QnAIntentConfiguration {} pub enum QnAIntentConfigurationDataSourceConfiguration {} impl ias_core::Optional for QnAIntentConfigurationDataSourceConfiguration {} pub enum QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration {} impl ias_core::Optional for QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration {} pub enum QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields {} impl ias_core::Optional for QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields {} pub enum QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration {} impl ias_core::Optional for QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration {} pub enum QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields {} impl ias_core::Optional for QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields {} pub enum QnAKendraConfiguration {} pub enum Replication {} pub enum ResponseSpecification {} pub enum S3BucketLogDestination {} pub enum S3Location {} pub enum SampleUtterance {} pub enum SampleValue {} pub enum SessionAttribute {} pub enum Slot {} pub enum SlotCaptureSetting {} impl ias_core::Optional for SlotCaptureSetting {} pub enum SlotConstraint {} pub enum SlotDefaultValue {} pub enum SlotDefaultValueSpecification {} pub enum SlotPriority {} pub enum SlotShape {} pub enum SlotType {} pub enum SlotTypeValue {} pub enum SlotValue {} impl ias_core::Optional for SlotValue {} pub enum SlotValueElicitationSetting {} pub enum SlotValueOverride {} impl ias_core::Optional for SlotValueOverride {} pub enum SlotValueOverrideMap {} impl ias_core::Optional for SlotValueOverrideMap {} pub enum SlotValueRegexFilter {} pub enum SlotValueResolutionStrategy {} pub enum SlotValueSelectionSetting {} pub enum Specifications {} pub enum SpeechDetectionSensitivity {} pub enum SpeechModelConfig {} impl ias_core::Optional for SpeechModelConfig {} pub enum SpeechModelPreference {} pub enum SpeechRecognitionSettings {} impl ias_core::Optional for SpeechRecognitionSettings {} pub enum SsmlMessage {} pub enum StillWaitingResponseSpecification {} pub enum SubSlotSetting {} impl ias_core::Optional for SubSlotSetting {} pub enum SubSlotTypeComposition {} pub enum SubSlotValueElicitationSetting {} impl ias_core::Optional for SubSlotValueElicitationSetting {} pub enum Tag {} pub enum TestBotAliasSettings {} impl ias_core::Optional for TestBotAliasSettings {} pub enum TestBotAliasSettingsSentimentAnalysisSettings {} pub enum TextInputSpecification {} pub enum TextLogDestination {} pub enum TextLogSetting {} pub enum UnifiedSpeechSettings {} pub enum UnifiedSpeechSettingsSpeechFoundationModel {} pub enum VoiceSettings {} pub enum VoiceSettingsEngine {} pub enum WaitAndContinueSpecification {} }

    /// `AdvancedRecognitionSetting`.
    pub type AdvancedRecognitionSetting = Fields<of::AdvancedRecognitionSetting>;
    impl AdvancedRecognitionSetting {
        /// `AudioRecognitionStrategy`.
        #[track_caller] pub fn audio_recognition_strategy(self, value: impl IntoVal<AudioRecognitionStrategy>) -> Self { with(self, "AudioRecognitionStrategy", value) }
    }

    /// `AllowedInputTypes`.
    pub type AllowedInputTypes = Fields<of::AllowedInputTypes>;
    impl AllowedInputTypes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allow_audio_input: impl IntoVal<bool>, allow_dtmf_input: impl IntoVal<bool>) -> Self { with(with(empty(), "AllowAudioInput", allow_audio_input), "AllowDTMFInput", allow_dtmf_input) }
        /// `AllowAudioInput`: mandatory.
        #[track_caller] pub fn allow_audio_input(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowAudioInput", value) }
        /// `AllowDTMFInput`: mandatory.
        #[track_caller] pub fn allow_dtmf_input(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowDTMFInput", value) }
    }

    /// `AudioAndDTMFInputSpecification`.
    pub type AudioAndDtmfInputSpecification = Fields<of::AudioAndDtmfInputSpecification>;
    impl AudioAndDtmfInputSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_timeout_ms: impl IntoVal<i64>) -> Self { with(empty(), "StartTimeoutMs", start_timeout_ms) }
        /// `AudioSpecification`.
        #[track_caller] pub fn audio_specification(self, value: impl IntoVal<AudioSpecification>) -> Self { with(self, "AudioSpecification", value) }
        /// `DTMFSpecification`.
        #[track_caller] pub fn dtmf_specification(self, value: impl IntoVal<DtmfSpecification>) -> Self { with(self, "DTMFSpecification", value) }
        /// `StartTimeoutMs`: mandatory, at least 1.
        #[track_caller] pub fn start_timeout_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeoutMs", value) }
    }

    /// `AudioFillerSettings`.
    pub type AudioFillerSettings = Fields<of::AudioFillerSettings>;
    impl AudioFillerSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AudioType`.
        #[track_caller] pub fn audio_type(self, value: impl IntoVal<AudioFillerSettingsAudioType>) -> Self { with(self, "AudioType", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MinimumPlayDurationInMilliseconds`: 1000 to 5000.
        #[track_caller] pub fn minimum_play_duration_in_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumPlayDurationInMilliseconds", value) }
        /// `ResponseDeliveryDelayInMilliseconds`: 200 to 1000.
        #[track_caller] pub fn response_delivery_delay_in_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ResponseDeliveryDelayInMilliseconds", value) }
        /// `StartDelayInMilliseconds`: 500 to 5000.
        #[track_caller] pub fn start_delay_in_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "StartDelayInMilliseconds", value) }
    }

    /// Words of `AudioType`.
    pub type AudioFillerSettingsAudioType = Word<fn(of::AudioFillerSettingsAudioType)>;
    impl AudioFillerSettingsAudioType {
        /// `MELODY_CHIPPER_CHIME`
        pub const MelodyChipperChime: Self = word("MELODY_CHIPPER_CHIME");
        /// `MELODY_CURIOUS_CRAWL`
        pub const MelodyCuriousCrawl: Self = word("MELODY_CURIOUS_CRAWL");
        /// `MELODY_RISING_RIPPLE`
        pub const MelodyRisingRipple: Self = word("MELODY_RISING_RIPPLE");
        /// `MELODY_PATIENT_PING`
        pub const MelodyPatientPing: Self = word("MELODY_PATIENT_PING");
        /// `MELODY_PONDERING_PONG`
        pub const MelodyPonderingPong: Self = word("MELODY_PONDERING_PONG");
        /// `TYPING_KINETIC_KEYS`
        pub const TypingKineticKeys: Self = word("TYPING_KINETIC_KEYS");
        /// `TYPING_QUIET_QWERTY`
        pub const TypingQuietQwerty: Self = word("TYPING_QUIET_QWERTY");
    }

    /// `AudioLogDestination`.
    pub type AudioLogDestination = Fields<of::AudioLogDestination>;
    impl AudioLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<S3BucketLogDestination>) -> Self { with(empty(), "S3Bucket", s3_bucket) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<S3BucketLogDestination>) -> Self { with(self, "S3Bucket", value) }
    }

    /// `AudioLogSetting`.
    pub type AudioLogSetting = Fields<of::AudioLogSetting>;
    impl AudioLogSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<AudioLogDestination>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "Destination", destination), "Enabled", enabled) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<AudioLogDestination>) -> Self { with(self, "Destination", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// Words of `AudioRecognitionStrategy`.
    pub type AudioRecognitionStrategy = Word<fn(of::AudioRecognitionStrategy)>;
    impl AudioRecognitionStrategy {
        /// `UseSlotValuesAsCustomVocabulary`
        pub const UseSlotValuesAsCustomVocabulary: Self = word("UseSlotValuesAsCustomVocabulary");
    }

    /// `AudioSpecification`.
    pub type AudioSpecification = Fields<of::AudioSpecification>;
    impl AudioSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(end_timeout_ms: impl IntoVal<i64>, max_length_ms: impl IntoVal<i64>) -> Self { with(with(empty(), "EndTimeoutMs", end_timeout_ms), "MaxLengthMs", max_length_ms) }
        /// `EndTimeoutMs`: mandatory, at least 1.
        #[track_caller] pub fn end_timeout_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "EndTimeoutMs", value) }
        /// `MaxLengthMs`: mandatory, at least 1.
        #[track_caller] pub fn max_length_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLengthMs", value) }
    }

    /// `BedrockAgentIntentConfiguration`.
    pub type BedrockAgentIntentConfiguration = Fields<of::BedrockAgentIntentConfiguration>;
    impl BedrockAgentIntentConfiguration {
        /// `BedrockAgentConfiguration`.
        #[track_caller] pub fn bedrock_agent_configuration(self, value: impl IntoVal<BedrockAgentIntentConfigurationBedrockAgentConfiguration>) -> Self { with(self, "BedrockAgentConfiguration", value) }
        /// `BedrockAgentIntentKnowledgeBaseConfiguration`.
        #[track_caller] pub fn bedrock_agent_intent_knowledge_base_configuration(self, value: impl IntoVal<BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration>) -> Self { with(self, "BedrockAgentIntentKnowledgeBaseConfiguration", value) }
    }

    /// `BedrockAgentConfiguration`.
    pub type BedrockAgentIntentConfigurationBedrockAgentConfiguration = Fields<of::BedrockAgentIntentConfigurationBedrockAgentConfiguration>;
    impl BedrockAgentIntentConfigurationBedrockAgentConfiguration {
        /// `BedrockAgentAliasId`: 1 to 5000 characters.
        #[track_caller] pub fn bedrock_agent_alias_id(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockAgentAliasId", value) }
        /// `BedrockAgentId`: 1 to 5000 characters.
        #[track_caller] pub fn bedrock_agent_id(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockAgentId", value) }
    }

    /// `BedrockAgentIntentKnowledgeBaseConfiguration`.
    pub type BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration = Fields<of::BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration>;
    impl BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bedrock_knowledge_base_arn: impl IntoVal<String>, bedrock_model_configuration: impl IntoVal<BedrockModelSpecification>) -> Self { with(with(empty(), "BedrockKnowledgeBaseArn", bedrock_knowledge_base_arn), "BedrockModelConfiguration", bedrock_model_configuration) }
        /// `BedrockKnowledgeBaseArn`: mandatory, 1 to 5000 characters.
        #[track_caller] pub fn bedrock_knowledge_base_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockKnowledgeBaseArn", value) }
        /// `BedrockModelConfiguration`: mandatory.
        #[track_caller] pub fn bedrock_model_configuration(self, value: impl IntoVal<BedrockModelSpecification>) -> Self { with(self, "BedrockModelConfiguration", value) }
    }

    /// `BedrockModelSpecification`.
    pub type BedrockModelSpecification = Fields<of::BedrockModelSpecification>;
    impl BedrockModelSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_arn: impl IntoVal<String>) -> Self { with(empty(), "ModelArn", model_arn) }
        /// `BedrockGuardrailConfiguration`.
        #[track_caller] pub fn bedrock_guardrail_configuration(self, value: impl IntoVal<BedrockModelSpecificationBedrockGuardrailConfiguration>) -> Self { with(self, "BedrockGuardrailConfiguration", value) }
        /// `BedrockModelCustomPrompt`: 1 to 5000 characters.
        #[track_caller] pub fn bedrock_model_custom_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockModelCustomPrompt", value) }
        /// `BedrockTraceStatus`.
        #[track_caller] pub fn bedrock_trace_status(self, value: impl IntoVal<BedrockModelSpecificationBedrockTraceStatus>) -> Self { with(self, "BedrockTraceStatus", value) }
        /// `ModelArn`: mandatory, 1 to 5000 characters.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
    }

    /// `BedrockGuardrailConfiguration`.
    pub type BedrockModelSpecificationBedrockGuardrailConfiguration = Fields<of::BedrockModelSpecificationBedrockGuardrailConfiguration>;
    impl BedrockModelSpecificationBedrockGuardrailConfiguration {
        /// `BedrockGuardrailIdentifier`: 1 to 5000 characters.
        #[track_caller] pub fn bedrock_guardrail_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockGuardrailIdentifier", value) }
        /// `BedrockGuardrailVersion`: 1 to 5000 characters.
        #[track_caller] pub fn bedrock_guardrail_version(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockGuardrailVersion", value) }
    }

    /// Words of `BedrockTraceStatus`.
    pub type BedrockModelSpecificationBedrockTraceStatus = Word<fn(of::BedrockModelSpecificationBedrockTraceStatus)>;
    impl BedrockModelSpecificationBedrockTraceStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `BotAliasLocaleSettings`.
    pub type BotAliasLocaleSettings = Fields<of::BotAliasLocaleSettings>;
    impl BotAliasLocaleSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `CodeHookSpecification`.
        #[track_caller] pub fn code_hook_specification(self, value: impl IntoVal<CodeHookSpecification>) -> Self { with(self, "CodeHookSpecification", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `BotAliasLocaleSettingsItem`.
    pub type BotAliasLocaleSettingsItem = Fields<of::BotAliasLocaleSettingsItem>;
    impl BotAliasLocaleSettingsItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(locale_id: impl IntoVal<String>, bot_alias_locale_setting: impl IntoVal<BotAliasLocaleSettings>) -> Self { with(with(empty(), "LocaleId", locale_id), "BotAliasLocaleSetting", bot_alias_locale_setting) }
        /// `BotAliasLocaleSetting`: mandatory.
        #[track_caller] pub fn bot_alias_locale_setting(self, value: impl IntoVal<BotAliasLocaleSettings>) -> Self { with(self, "BotAliasLocaleSetting", value) }
        /// `LocaleId`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn locale_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocaleId", value) }
    }

    /// `BotLocale`.
    pub type BotLocale = Fields<of::BotLocale>;
    impl BotLocale {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(locale_id: impl IntoVal<String>, nlu_confidence_threshold: impl IntoVal<f64>) -> Self { with(with(empty(), "LocaleId", locale_id), "NluConfidenceThreshold", nlu_confidence_threshold) }
        /// `AudioFillerSettings`.
        #[track_caller] pub fn audio_filler_settings(self, value: impl IntoVal<AudioFillerSettings>) -> Self { with(self, "AudioFillerSettings", value) }
        /// `CustomVocabulary`.
        #[track_caller] pub fn custom_vocabulary(self, value: impl IntoVal<CustomVocabulary>) -> Self { with(self, "CustomVocabulary", value) }
        /// `Description`: at most 2000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `GenerativeAISettings`.
        #[track_caller] pub fn generative_ai_settings(self, value: impl IntoVal<GenerativeAiSettings>) -> Self { with(self, "GenerativeAISettings", value) }
        /// `Intents`: at most 1000 items, no item twice.
        #[track_caller] pub fn intents(self, value: impl IntoVal<List<Intent>>) -> Self { with(self, "Intents", value) }
        /// `LocaleId`: mandatory.
        #[track_caller] pub fn locale_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocaleId", value) }
        /// `NluConfidenceThreshold`: mandatory, 0 to 1.
        #[track_caller] pub fn nlu_confidence_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "NluConfidenceThreshold", value) }
        /// `SlotTypes`: at most 250 items, no item twice.
        #[track_caller] pub fn slot_types(self, value: impl IntoVal<List<SlotType>>) -> Self { with(self, "SlotTypes", value) }
        /// `SpeechDetectionSensitivity`.
        #[track_caller] pub fn speech_detection_sensitivity(self, value: impl IntoVal<SpeechDetectionSensitivity>) -> Self { with(self, "SpeechDetectionSensitivity", value) }
        /// `SpeechRecognitionSettings`.
        #[track_caller] pub fn speech_recognition_settings(self, value: impl IntoVal<SpeechRecognitionSettings>) -> Self { with(self, "SpeechRecognitionSettings", value) }
        /// `UnifiedSpeechSettings`.
        #[track_caller] pub fn unified_speech_settings(self, value: impl IntoVal<UnifiedSpeechSettings>) -> Self { with(self, "UnifiedSpeechSettings", value) }
        /// `VoiceSettings`.
        #[track_caller] pub fn voice_settings(self, value: impl IntoVal<VoiceSettings>) -> Self { with(self, "VoiceSettings", value) }
    }

    /// `BotMember`.
    pub type BotMember = Fields<of::BotMember>;
    /// What [`BotMember`] cannot do without.
    pub struct BotMemberRequired<A, B, C, D, E> {
        /// `BotMemberAliasId`: exactly 10 characters.
        pub bot_member_alias_id: A,
        /// `BotMemberAliasName`: 1 to 100 characters.
        pub bot_member_alias_name: B,
        /// `BotMemberId`: exactly 10 characters.
        pub bot_member_id: C,
        /// `BotMemberName`: 1 to 100 characters.
        pub bot_member_name: D,
        /// `BotMemberVersion`: 1 to 5 characters.
        pub bot_member_version: E,
    }
    impl BotMember {
        /// Takes what is mandatory, by name: [`BotMemberRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: BotMemberRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "BotMemberAliasId", required.bot_member_alias_id), "BotMemberAliasName", required.bot_member_alias_name), "BotMemberId", required.bot_member_id), "BotMemberName", required.bot_member_name), "BotMemberVersion", required.bot_member_version) }
        /// `BotMemberAliasId`: mandatory, exactly 10 characters.
        #[track_caller] pub fn bot_member_alias_id(self, value: impl IntoVal<String>) -> Self { with(self, "BotMemberAliasId", value) }
        /// `BotMemberAliasName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn bot_member_alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "BotMemberAliasName", value) }
        /// `BotMemberId`: mandatory, exactly 10 characters.
        #[track_caller] pub fn bot_member_id(self, value: impl IntoVal<String>) -> Self { with(self, "BotMemberId", value) }
        /// `BotMemberName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn bot_member_name(self, value: impl IntoVal<String>) -> Self { with(self, "BotMemberName", value) }
        /// `BotMemberVersion`: mandatory, 1 to 5 characters.
        #[track_caller] pub fn bot_member_version(self, value: impl IntoVal<String>) -> Self { with(self, "BotMemberVersion", value) }
    }

    /// Words of `BotType`.
    pub type BotType = Word<fn(of::BotType)>;
    impl BotType {
        /// `Bot`
        pub const Bot: Self = word("Bot");
        /// `BotNetwork`
        pub const BotNetwork: Self = word("BotNetwork");
    }

    /// `Button`.
    pub type Button = Fields<of::Button>;
    impl Button {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Text", text), "Value", value) }
        /// `Text`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `Value`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CloudWatchLogGroupLogDestination`.
    pub type CloudWatchLogGroupLogDestination = Fields<of::CloudWatchLogGroupLogDestination>;
    impl CloudWatchLogGroupLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_log_group_arn: impl IntoVal<String>, log_prefix: impl IntoVal<String>) -> Self { with(with(empty(), "CloudWatchLogGroupArn", cloud_watch_log_group_arn), "LogPrefix", log_prefix) }
        /// `CloudWatchLogGroupArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn cloud_watch_log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CloudWatchLogGroupArn", value) }
        /// `LogPrefix`: mandatory, at most 1024 characters.
        #[track_caller] pub fn log_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogPrefix", value) }
    }

    /// `CodeHookSpecification`.
    pub type CodeHookSpecification = Fields<of::CodeHookSpecification>;
    impl CodeHookSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_code_hook: impl IntoVal<LambdaCodeHook>) -> Self { with(empty(), "LambdaCodeHook", lambda_code_hook) }
        /// `LambdaCodeHook`: mandatory.
        #[track_caller] pub fn lambda_code_hook(self, value: impl IntoVal<LambdaCodeHook>) -> Self { with(self, "LambdaCodeHook", value) }
    }

    /// `CompositeSlotTypeSetting`.
    pub type CompositeSlotTypeSetting = Fields<of::CompositeSlotTypeSetting>;
    impl CompositeSlotTypeSetting {
        /// `SubSlots`: 1 to 6 items, no item twice.
        #[track_caller] pub fn sub_slots(self, value: impl IntoVal<List<SubSlotTypeComposition>>) -> Self { with(self, "SubSlots", value) }
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression_string: impl IntoVal<String>) -> Self { with(empty(), "ExpressionString", expression_string) }
        /// `ExpressionString`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn expression_string(self, value: impl IntoVal<String>) -> Self { with(self, "ExpressionString", value) }
    }

    /// `ConditionalBranch`.
    pub type ConditionalBranch = Fields<of::ConditionalBranch>;
    /// What [`ConditionalBranch`] cannot do without.
    pub struct ConditionalBranchRequired<A, B, C> {
        /// `Name`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        pub name: A,
        /// `Condition`.
        pub condition: B,
        /// `NextStep`.
        pub next_step: C,
    }
    impl ConditionalBranch {
        /// Takes what is mandatory, by name: [`ConditionalBranchRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Condition>, C: IntoVal<DialogState>>(required: ConditionalBranchRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Condition", required.condition), "NextStep", required.next_step) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<Condition>) -> Self { with(self, "Condition", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NextStep`: mandatory.
        #[track_caller] pub fn next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "NextStep", value) }
        /// `Response`.
        #[track_caller] pub fn response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "Response", value) }
    }

    /// `ConditionalSpecification`.
    pub type ConditionalSpecification = Fields<of::ConditionalSpecification>;
    /// What [`ConditionalSpecification`] cannot do without.
    pub struct ConditionalSpecificationRequired<A, B, C> {
        /// `IsActive`.
        pub is_active: A,
        /// `ConditionalBranches`: 1 to 4 items.
        pub conditional_branches: B,
        /// `DefaultBranch`.
        pub default_branch: C,
    }
    impl ConditionalSpecification {
        /// Takes what is mandatory, by name: [`ConditionalSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<List<ConditionalBranch>>, C: IntoVal<DefaultConditionalBranch>>(required: ConditionalSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "IsActive", required.is_active), "ConditionalBranches", required.conditional_branches), "DefaultBranch", required.default_branch) }
        /// `ConditionalBranches`: mandatory, 1 to 4 items.
        #[track_caller] pub fn conditional_branches(self, value: impl IntoVal<List<ConditionalBranch>>) -> Self { with(self, "ConditionalBranches", value) }
        /// `DefaultBranch`: mandatory.
        #[track_caller] pub fn default_branch(self, value: impl IntoVal<DefaultConditionalBranch>) -> Self { with(self, "DefaultBranch", value) }
        /// `IsActive`: mandatory.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
    }

    /// `ConversationLogSettings`.
    pub type ConversationLogSettings = Fields<of::ConversationLogSettings>;
    impl ConversationLogSettings {
        /// `AudioLogSettings`: at most 1 item, no item twice.
        #[track_caller] pub fn audio_log_settings(self, value: impl IntoVal<List<AudioLogSetting>>) -> Self { with(self, "AudioLogSettings", value) }
        /// `TextLogSettings`: at most 1 item, no item twice.
        #[track_caller] pub fn text_log_settings(self, value: impl IntoVal<List<TextLogSetting>>) -> Self { with(self, "TextLogSettings", value) }
    }

    /// `CustomPayload`.
    pub type CustomPayload = Fields<of::CustomPayload>;
    impl CustomPayload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CustomVocabulary`.
    pub type CustomVocabulary = Fields<of::CustomVocabulary>;
    impl CustomVocabulary {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_vocabulary_items: impl IntoVal<List<CustomVocabularyItem>>) -> Self { with(empty(), "CustomVocabularyItems", custom_vocabulary_items) }
        /// `CustomVocabularyItems`: mandatory, at most 500 items, no item twice.
        #[track_caller] pub fn custom_vocabulary_items(self, value: impl IntoVal<List<CustomVocabularyItem>>) -> Self { with(self, "CustomVocabularyItems", value) }
    }

    /// `CustomVocabularyItem`.
    pub type CustomVocabularyItem = Fields<of::CustomVocabularyItem>;
    impl CustomVocabularyItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(phrase: impl IntoVal<String>) -> Self { with(empty(), "Phrase", phrase) }
        /// `DisplayAs`: 1 to 100 characters.
        #[track_caller] pub fn display_as(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayAs", value) }
        /// `Phrase`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn phrase(self, value: impl IntoVal<String>) -> Self { with(self, "Phrase", value) }
        /// `Weight`: 0 to 3.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `DataPrivacy`.
    pub type DataPrivacy2 = Fields<of::DataPrivacy2>;
    impl DataPrivacy2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(child_directed: impl IntoVal<bool>) -> Self { with(empty(), "ChildDirected", child_directed) }
        /// `ChildDirected`: mandatory.
        #[track_caller] pub fn child_directed(self, value: impl IntoVal<bool>) -> Self { with(self, "ChildDirected", value) }
    }

    /// `DeepgramSpeechModelConfig`.
    pub type DeepgramSpeechModelConfig = Fields<of::DeepgramSpeechModelConfig>;
    impl DeepgramSpeechModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_token_secret_arn: impl IntoVal<String>) -> Self { with(empty(), "ApiTokenSecretArn", api_token_secret_arn) }
        /// `ApiTokenSecretArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn api_token_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApiTokenSecretArn", value) }
        /// `ModelId`: 4 to 32 characters, matches `[A-Za-z0-9-_]+`.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `DefaultConditionalBranch`.
    pub type DefaultConditionalBranch = Fields<of::DefaultConditionalBranch>;
    impl DefaultConditionalBranch {
        /// `NextStep`.
        #[track_caller] pub fn next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "NextStep", value) }
        /// `Response`.
        #[track_caller] pub fn response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "Response", value) }
    }

    /// `DialogAction`.
    pub type DialogAction = Fields<of::DialogAction>;
    impl DialogAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DialogActionType>) -> Self { with(empty(), "Type", type_) }
        /// `SlotToElicit`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn slot_to_elicit(self, value: impl IntoVal<String>) -> Self { with(self, "SlotToElicit", value) }
        /// `SuppressNextMessage`.
        #[track_caller] pub fn suppress_next_message(self, value: impl IntoVal<bool>) -> Self { with(self, "SuppressNextMessage", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DialogActionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `DialogActionType`.
    pub type DialogActionType = Word<fn(of::DialogActionType)>;
    impl DialogActionType {
        /// `CloseIntent`
        pub const CloseIntent: Self = word("CloseIntent");
        /// `ConfirmIntent`
        pub const ConfirmIntent: Self = word("ConfirmIntent");
        /// `ElicitIntent`
        pub const ElicitIntent: Self = word("ElicitIntent");
        /// `ElicitSlot`
        pub const ElicitSlot: Self = word("ElicitSlot");
        /// `StartIntent`
        pub const StartIntent: Self = word("StartIntent");
        /// `FulfillIntent`
        pub const FulfillIntent: Self = word("FulfillIntent");
        /// `EndConversation`
        pub const EndConversation: Self = word("EndConversation");
        /// `EvaluateConditional`
        pub const EvaluateConditional: Self = word("EvaluateConditional");
        /// `InvokeDialogCodeHook`
        pub const InvokeDialogCodeHook: Self = word("InvokeDialogCodeHook");
    }

    /// `DialogCodeHookInvocationSetting`.
    pub type DialogCodeHookInvocationSetting = Fields<of::DialogCodeHookInvocationSetting>;
    /// What [`DialogCodeHookInvocationSetting`] cannot do without.
    pub struct DialogCodeHookInvocationSettingRequired<A, B, C> {
        /// `IsActive`.
        pub is_active: A,
        /// `EnableCodeHookInvocation`.
        pub enable_code_hook_invocation: B,
        /// `PostCodeHookSpecification`.
        pub post_code_hook_specification: C,
    }
    impl DialogCodeHookInvocationSetting {
        /// Takes what is mandatory, by name: [`DialogCodeHookInvocationSettingRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<bool>, C: IntoVal<PostDialogCodeHookInvocationSpecification>>(required: DialogCodeHookInvocationSettingRequired<A, B, C>) -> Self { with(with(with(empty(), "IsActive", required.is_active), "EnableCodeHookInvocation", required.enable_code_hook_invocation), "PostCodeHookSpecification", required.post_code_hook_specification) }
        /// `EnableCodeHookInvocation`: mandatory.
        #[track_caller] pub fn enable_code_hook_invocation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCodeHookInvocation", value) }
        /// `InvocationLabel`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn invocation_label(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationLabel", value) }
        /// `IsActive`: mandatory.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
        /// `PostCodeHookSpecification`: mandatory.
        #[track_caller] pub fn post_code_hook_specification(self, value: impl IntoVal<PostDialogCodeHookInvocationSpecification>) -> Self { with(self, "PostCodeHookSpecification", value) }
    }

    /// `DialogCodeHookSetting`.
    pub type DialogCodeHookSetting = Fields<of::DialogCodeHookSetting>;
    impl DialogCodeHookSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `DialogState`.
    pub type DialogState = Fields<of::DialogState>;
    impl DialogState {
        /// `DialogAction`.
        #[track_caller] pub fn dialog_action(self, value: impl IntoVal<DialogAction>) -> Self { with(self, "DialogAction", value) }
        /// `Intent`.
        #[track_caller] pub fn intent(self, value: impl IntoVal<IntentOverride>) -> Self { with(self, "Intent", value) }
        /// `SessionAttributes`.
        #[track_caller] pub fn session_attributes(self, value: impl IntoVal<List<SessionAttribute>>) -> Self { with(self, "SessionAttributes", value) }
    }

    /// `DTMFSpecification`.
    pub type DtmfSpecification = Fields<of::DtmfSpecification>;
    /// What [`DtmfSpecification`] cannot do without.
    pub struct DtmfSpecificationRequired<A, B, C, D> {
        /// `DeletionCharacter`: matches `^[A-D0-9#*]{1}$`.
        pub deletion_character: A,
        /// `EndCharacter`: matches `^[A-D0-9#*]{1}$`.
        pub end_character: B,
        /// `EndTimeoutMs`: at least 1.
        pub end_timeout_ms: C,
        /// `MaxLength`: 1 to 1024.
        pub max_length: D,
    }
    impl DtmfSpecification {
        /// Takes what is mandatory, by name: [`DtmfSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<i64>>(required: DtmfSpecificationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DeletionCharacter", required.deletion_character), "EndCharacter", required.end_character), "EndTimeoutMs", required.end_timeout_ms), "MaxLength", required.max_length) }
        /// `DeletionCharacter`: mandatory, matches `^[A-D0-9#*]{1}$`.
        #[track_caller] pub fn deletion_character(self, value: impl IntoVal<String>) -> Self { with(self, "DeletionCharacter", value) }
        /// `EndCharacter`: mandatory, matches `^[A-D0-9#*]{1}$`.
        #[track_caller] pub fn end_character(self, value: impl IntoVal<String>) -> Self { with(self, "EndCharacter", value) }
        /// `EndTimeoutMs`: mandatory, at least 1.
        #[track_caller] pub fn end_timeout_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "EndTimeoutMs", value) }
        /// `MaxLength`: mandatory, 1 to 1024.
        #[track_caller] pub fn max_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLength", value) }
    }

    /// `ElicitationCodeHookInvocationSetting`.
    pub type ElicitationCodeHookInvocationSetting = Fields<of::ElicitationCodeHookInvocationSetting>;
    impl ElicitationCodeHookInvocationSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_code_hook_invocation: impl IntoVal<bool>) -> Self { with(empty(), "EnableCodeHookInvocation", enable_code_hook_invocation) }
        /// `EnableCodeHookInvocation`: mandatory.
        #[track_caller] pub fn enable_code_hook_invocation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCodeHookInvocation", value) }
        /// `InvocationLabel`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn invocation_label(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationLabel", value) }
    }

    /// `ErrorLogSettings`.
    pub type ErrorLogSettings2 = Fields<of::ErrorLogSettings2>;
    impl ErrorLogSettings2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `ExternalSourceSetting`.
    pub type ExternalSourceSetting = Fields<of::ExternalSourceSetting>;
    impl ExternalSourceSetting {
        /// `GrammarSlotTypeSetting`.
        #[track_caller] pub fn grammar_slot_type_setting(self, value: impl IntoVal<GrammarSlotTypeSetting>) -> Self { with(self, "GrammarSlotTypeSetting", value) }
    }

    /// `FulfillmentCodeHookSetting`.
    pub type FulfillmentCodeHookSetting = Fields<of::FulfillmentCodeHookSetting>;
    impl FulfillmentCodeHookSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `FulfillmentUpdatesSpecification`.
        #[track_caller] pub fn fulfillment_updates_specification(self, value: impl IntoVal<FulfillmentUpdatesSpecification>) -> Self { with(self, "FulfillmentUpdatesSpecification", value) }
        /// `IsActive`.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
        /// `PostFulfillmentStatusSpecification`.
        #[track_caller] pub fn post_fulfillment_status_specification(self, value: impl IntoVal<PostFulfillmentStatusSpecification>) -> Self { with(self, "PostFulfillmentStatusSpecification", value) }
    }

    /// `FulfillmentStartResponseSpecification`.
    pub type FulfillmentStartResponseSpecification = Fields<of::FulfillmentStartResponseSpecification>;
    impl FulfillmentStartResponseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delay_in_seconds: impl IntoVal<i64>, message_groups: impl IntoVal<List<MessageGroup>>) -> Self { with(with(empty(), "DelayInSeconds", delay_in_seconds), "MessageGroups", message_groups) }
        /// `AllowInterrupt`.
        #[track_caller] pub fn allow_interrupt(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowInterrupt", value) }
        /// `DelayInSeconds`: mandatory, 1 to 900.
        #[track_caller] pub fn delay_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DelayInSeconds", value) }
        /// `MessageGroups`: mandatory, 1 to 5 items.
        #[track_caller] pub fn message_groups(self, value: impl IntoVal<List<MessageGroup>>) -> Self { with(self, "MessageGroups", value) }
    }

    /// `FulfillmentUpdateResponseSpecification`.
    pub type FulfillmentUpdateResponseSpecification = Fields<of::FulfillmentUpdateResponseSpecification>;
    impl FulfillmentUpdateResponseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(frequency_in_seconds: impl IntoVal<i64>, message_groups: impl IntoVal<List<MessageGroup>>) -> Self { with(with(empty(), "FrequencyInSeconds", frequency_in_seconds), "MessageGroups", message_groups) }
        /// `AllowInterrupt`.
        #[track_caller] pub fn allow_interrupt(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowInterrupt", value) }
        /// `FrequencyInSeconds`: mandatory, 1 to 900.
        #[track_caller] pub fn frequency_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "FrequencyInSeconds", value) }
        /// `MessageGroups`: mandatory, 1 to 5 items.
        #[track_caller] pub fn message_groups(self, value: impl IntoVal<List<MessageGroup>>) -> Self { with(self, "MessageGroups", value) }
    }

    /// `FulfillmentUpdatesSpecification`.
    pub type FulfillmentUpdatesSpecification = Fields<of::FulfillmentUpdatesSpecification>;
    impl FulfillmentUpdatesSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(active: impl IntoVal<bool>) -> Self { with(empty(), "Active", active) }
        /// `Active`: mandatory.
        #[track_caller] pub fn active(self, value: impl IntoVal<bool>) -> Self { with(self, "Active", value) }
        /// `StartResponse`.
        #[track_caller] pub fn start_response(self, value: impl IntoVal<FulfillmentStartResponseSpecification>) -> Self { with(self, "StartResponse", value) }
        /// `TimeoutInSeconds`: 1 to 900.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
        /// `UpdateResponse`.
        #[track_caller] pub fn update_response(self, value: impl IntoVal<FulfillmentUpdateResponseSpecification>) -> Self { with(self, "UpdateResponse", value) }
    }

    /// `GenerativeAISettings`.
    pub type GenerativeAiSettings = Fields<of::GenerativeAiSettings>;
    impl GenerativeAiSettings {
        /// `BuildtimeSettings`.
        #[track_caller] pub fn buildtime_settings(self, value: impl IntoVal<GenerativeAiSettingsBuildtimeSettings>) -> Self { with(self, "BuildtimeSettings", value) }
        /// `RuntimeSettings`.
        #[track_caller] pub fn runtime_settings(self, value: impl IntoVal<GenerativeAiSettingsRuntimeSettings>) -> Self { with(self, "RuntimeSettings", value) }
    }

    /// `BuildtimeSettings`.
    pub type GenerativeAiSettingsBuildtimeSettings = Fields<of::GenerativeAiSettingsBuildtimeSettings>;
    impl GenerativeAiSettingsBuildtimeSettings {
        /// `DescriptiveBotBuilderSpecification`.
        #[track_caller] pub fn descriptive_bot_builder_specification(self, value: impl IntoVal<GenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification>) -> Self { with(self, "DescriptiveBotBuilderSpecification", value) }
        /// `SampleUtteranceGenerationSpecification`.
        #[track_caller] pub fn sample_utterance_generation_specification(self, value: impl IntoVal<GenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification>) -> Self { with(self, "SampleUtteranceGenerationSpecification", value) }
    }

    /// `DescriptiveBotBuilderSpecification`.
    pub type GenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification = Fields<of::GenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification>;
    impl GenerativeAiSettingsBuildtimeSettingsDescriptiveBotBuilderSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `BedrockModelSpecification`.
        #[track_caller] pub fn bedrock_model_specification(self, value: impl IntoVal<BedrockModelSpecification>) -> Self { with(self, "BedrockModelSpecification", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `SampleUtteranceGenerationSpecification`.
    pub type GenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification = Fields<of::GenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification>;
    impl GenerativeAiSettingsBuildtimeSettingsSampleUtteranceGenerationSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `BedrockModelSpecification`.
        #[track_caller] pub fn bedrock_model_specification(self, value: impl IntoVal<BedrockModelSpecification>) -> Self { with(self, "BedrockModelSpecification", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `RuntimeSettings`.
    pub type GenerativeAiSettingsRuntimeSettings = Fields<of::GenerativeAiSettingsRuntimeSettings>;
    impl GenerativeAiSettingsRuntimeSettings {
        /// `NluImprovementSpecification`.
        #[track_caller] pub fn nlu_improvement_specification(self, value: impl IntoVal<GenerativeAiSettingsRuntimeSettingsNluImprovementSpecification>) -> Self { with(self, "NluImprovementSpecification", value) }
        /// `SlotResolutionImprovementSpecification`.
        #[track_caller] pub fn slot_resolution_improvement_specification(self, value: impl IntoVal<GenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification>) -> Self { with(self, "SlotResolutionImprovementSpecification", value) }
    }

    /// `NluImprovementSpecification`.
    pub type GenerativeAiSettingsRuntimeSettingsNluImprovementSpecification = Fields<of::GenerativeAiSettingsRuntimeSettingsNluImprovementSpecification>;
    impl GenerativeAiSettingsRuntimeSettingsNluImprovementSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AssistedNluMode`.
        #[track_caller] pub fn assisted_nlu_mode(self, value: impl IntoVal<GenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode>) -> Self { with(self, "AssistedNluMode", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IntentDisambiguationSettings`.
        #[track_caller] pub fn intent_disambiguation_settings(self, value: impl IntoVal<IntentDisambiguationSettings>) -> Self { with(self, "IntentDisambiguationSettings", value) }
    }

    /// Words of `AssistedNluMode`.
    pub type GenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode = Word<fn(of::GenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode)>;
    impl GenerativeAiSettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode {
        /// `Primary`
        pub const Primary: Self = word("Primary");
        /// `Fallback`
        pub const Fallback: Self = word("Fallback");
    }

    /// `SlotResolutionImprovementSpecification`.
    pub type GenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification = Fields<of::GenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification>;
    impl GenerativeAiSettingsRuntimeSettingsSlotResolutionImprovementSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `BedrockModelSpecification`.
        #[track_caller] pub fn bedrock_model_specification(self, value: impl IntoVal<BedrockModelSpecification>) -> Self { with(self, "BedrockModelSpecification", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `GrammarSlotTypeSetting`.
    pub type GrammarSlotTypeSetting = Fields<of::GrammarSlotTypeSetting>;
    impl GrammarSlotTypeSetting {
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<GrammarSlotTypeSource>) -> Self { with(self, "Source", value) }
    }

    /// `GrammarSlotTypeSource`.
    pub type GrammarSlotTypeSource = Fields<of::GrammarSlotTypeSource>;
    impl GrammarSlotTypeSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>, s3_object_key: impl IntoVal<String>) -> Self { with(with(empty(), "S3BucketName", s3_bucket_name), "S3ObjectKey", s3_object_key) }
        /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:[\w\-]+:kms:[\w\-]+:[\d]{12}:(?:key\/[\w\-]+|alias\/[a-zA-Z0-9:\/_\-]{1,256})$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `S3BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3ObjectKey`: mandatory, 1 to 1024 characters, matches `[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`.
        #[track_caller] pub fn s3_object_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectKey", value) }
    }

    /// `ImageResponseCard`.
    pub type ImageResponseCard = Fields<of::ImageResponseCard>;
    impl ImageResponseCard {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(title: impl IntoVal<String>) -> Self { with(empty(), "Title", title) }
        /// `Buttons`: at most 5 items.
        #[track_caller] pub fn buttons(self, value: impl IntoVal<List<Button>>) -> Self { with(self, "Buttons", value) }
        /// `ImageUrl`: 1 to 250 characters.
        #[track_caller] pub fn image_url(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUrl", value) }
        /// `Subtitle`: 1 to 250 characters.
        #[track_caller] pub fn subtitle(self, value: impl IntoVal<String>) -> Self { with(self, "Subtitle", value) }
        /// `Title`: mandatory, 1 to 250 characters.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    }

    /// `InitialResponseSetting`.
    pub type InitialResponseSetting = Fields<of::InitialResponseSetting>;
    impl InitialResponseSetting {
        /// `CodeHook`.
        #[track_caller] pub fn code_hook(self, value: impl IntoVal<DialogCodeHookInvocationSetting>) -> Self { with(self, "CodeHook", value) }
        /// `Conditional`.
        #[track_caller] pub fn conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "Conditional", value) }
        /// `InitialResponse`.
        #[track_caller] pub fn initial_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "InitialResponse", value) }
        /// `NextStep`.
        #[track_caller] pub fn next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "NextStep", value) }
    }

    /// `InputContext`.
    pub type InputContext = Fields<of::InputContext>;
    impl InputContext {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Intent`.
    pub type Intent = Fields<of::Intent>;
    impl Intent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `BedrockAgentIntentConfiguration`.
        #[track_caller] pub fn bedrock_agent_intent_configuration(self, value: impl IntoVal<BedrockAgentIntentConfiguration>) -> Self { with(self, "BedrockAgentIntentConfiguration", value) }
        /// `Description`: at most 2000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DialogCodeHook`.
        #[track_caller] pub fn dialog_code_hook(self, value: impl IntoVal<DialogCodeHookSetting>) -> Self { with(self, "DialogCodeHook", value) }
        /// `DisplayName`: 1 to 100 characters.
        #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
        /// `FulfillmentCodeHook`.
        #[track_caller] pub fn fulfillment_code_hook(self, value: impl IntoVal<FulfillmentCodeHookSetting>) -> Self { with(self, "FulfillmentCodeHook", value) }
        /// `InitialResponseSetting`.
        #[track_caller] pub fn initial_response_setting(self, value: impl IntoVal<InitialResponseSetting>) -> Self { with(self, "InitialResponseSetting", value) }
        /// `InputContexts`: at most 5 items.
        #[track_caller] pub fn input_contexts(self, value: impl IntoVal<List<InputContext>>) -> Self { with(self, "InputContexts", value) }
        /// `IntentClosingSetting`.
        #[track_caller] pub fn intent_closing_setting(self, value: impl IntoVal<IntentClosingSetting>) -> Self { with(self, "IntentClosingSetting", value) }
        /// `IntentConfirmationSetting`.
        #[track_caller] pub fn intent_confirmation_setting(self, value: impl IntoVal<IntentConfirmationSetting>) -> Self { with(self, "IntentConfirmationSetting", value) }
        /// `KendraConfiguration`.
        #[track_caller] pub fn kendra_configuration(self, value: impl IntoVal<KendraConfiguration>) -> Self { with(self, "KendraConfiguration", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputContexts`: at most 10 items.
        #[track_caller] pub fn output_contexts(self, value: impl IntoVal<List<OutputContext>>) -> Self { with(self, "OutputContexts", value) }
        /// `ParentIntentSignature`.
        #[track_caller] pub fn parent_intent_signature(self, value: impl IntoVal<String>) -> Self { with(self, "ParentIntentSignature", value) }
        /// `QInConnectIntentConfiguration`.
        #[track_caller] pub fn q_in_connect_intent_configuration(self, value: impl IntoVal<QInConnectIntentConfiguration>) -> Self { with(self, "QInConnectIntentConfiguration", value) }
        /// `QnAIntentConfiguration`.
        #[track_caller] pub fn qn_a_intent_configuration(self, value: impl IntoVal<QnAIntentConfiguration>) -> Self { with(self, "QnAIntentConfiguration", value) }
        /// `SampleUtterances`.
        #[track_caller] pub fn sample_utterances(self, value: impl IntoVal<List<SampleUtterance>>) -> Self { with(self, "SampleUtterances", value) }
        /// `SlotPriorities`.
        #[track_caller] pub fn slot_priorities(self, value: impl IntoVal<List<SlotPriority>>) -> Self { with(self, "SlotPriorities", value) }
        /// `Slots`: at most 100 items, no item twice.
        #[track_caller] pub fn slots(self, value: impl IntoVal<List<Slot>>) -> Self { with(self, "Slots", value) }
    }

    /// `IntentClosingSetting`.
    pub type IntentClosingSetting = Fields<of::IntentClosingSetting>;
    impl IntentClosingSetting {
        /// `ClosingResponse`.
        #[track_caller] pub fn closing_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "ClosingResponse", value) }
        /// `Conditional`.
        #[track_caller] pub fn conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "Conditional", value) }
        /// `IsActive`.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
        /// `NextStep`.
        #[track_caller] pub fn next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "NextStep", value) }
    }

    /// `IntentConfirmationSetting`.
    pub type IntentConfirmationSetting = Fields<of::IntentConfirmationSetting>;
    impl IntentConfirmationSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prompt_specification: impl IntoVal<PromptSpecification>) -> Self { with(empty(), "PromptSpecification", prompt_specification) }
        /// `CodeHook`.
        #[track_caller] pub fn code_hook(self, value: impl IntoVal<DialogCodeHookInvocationSetting>) -> Self { with(self, "CodeHook", value) }
        /// `ConfirmationConditional`.
        #[track_caller] pub fn confirmation_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "ConfirmationConditional", value) }
        /// `ConfirmationNextStep`.
        #[track_caller] pub fn confirmation_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "ConfirmationNextStep", value) }
        /// `ConfirmationResponse`.
        #[track_caller] pub fn confirmation_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "ConfirmationResponse", value) }
        /// `DeclinationConditional`.
        #[track_caller] pub fn declination_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "DeclinationConditional", value) }
        /// `DeclinationNextStep`.
        #[track_caller] pub fn declination_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "DeclinationNextStep", value) }
        /// `DeclinationResponse`.
        #[track_caller] pub fn declination_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "DeclinationResponse", value) }
        /// `ElicitationCodeHook`.
        #[track_caller] pub fn elicitation_code_hook(self, value: impl IntoVal<ElicitationCodeHookInvocationSetting>) -> Self { with(self, "ElicitationCodeHook", value) }
        /// `FailureConditional`.
        #[track_caller] pub fn failure_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "FailureConditional", value) }
        /// `FailureNextStep`.
        #[track_caller] pub fn failure_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "FailureNextStep", value) }
        /// `FailureResponse`.
        #[track_caller] pub fn failure_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "FailureResponse", value) }
        /// `IsActive`.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
        /// `PromptSpecification`: mandatory.
        #[track_caller] pub fn prompt_specification(self, value: impl IntoVal<PromptSpecification>) -> Self { with(self, "PromptSpecification", value) }
    }

    /// `IntentDisambiguationSettings`.
    pub type IntentDisambiguationSettings = Fields<of::IntentDisambiguationSettings>;
    impl IntentDisambiguationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `CustomDisambiguationMessage`: 1 to 1000 characters.
        #[track_caller] pub fn custom_disambiguation_message(self, value: impl IntoVal<String>) -> Self { with(self, "CustomDisambiguationMessage", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MaxDisambiguationIntents`: 2 to 5.
        #[track_caller] pub fn max_disambiguation_intents(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxDisambiguationIntents", value) }
    }

    /// `IntentOverride`.
    pub type IntentOverride = Fields<of::IntentOverride>;
    impl IntentOverride {
        /// `Name`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Slots`.
        #[track_caller] pub fn slots(self, value: impl IntoVal<List<SlotValueOverrideMap>>) -> Self { with(self, "Slots", value) }
    }

    /// `KendraConfiguration`.
    pub type KendraConfiguration = Fields<of::KendraConfiguration>;
    impl KendraConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kendra_index: impl IntoVal<String>) -> Self { with(empty(), "KendraIndex", kendra_index) }
        /// `KendraIndex`: mandatory, 32 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:kendra:[a-z]+-(?:[a-z]+-)*[0-9]:[0-9]{12}:index/[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn kendra_index(self, value: impl IntoVal<String>) -> Self { with(self, "KendraIndex", value) }
        /// `QueryFilterString`: 1 to 5000 characters.
        #[track_caller] pub fn query_filter_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryFilterString", value) }
        /// `QueryFilterStringEnabled`.
        #[track_caller] pub fn query_filter_string_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "QueryFilterStringEnabled", value) }
    }

    /// `LambdaCodeHook`.
    pub type LambdaCodeHook = Fields<of::LambdaCodeHook>;
    impl LambdaCodeHook {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code_hook_interface_version: impl IntoVal<String>, lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(with(empty(), "CodeHookInterfaceVersion", code_hook_interface_version), "LambdaArn", lambda_arn) }
        /// `CodeHookInterfaceVersion`: mandatory, 1 to 5 characters.
        #[track_caller] pub fn code_hook_interface_version(self, value: impl IntoVal<String>) -> Self { with(self, "CodeHookInterfaceVersion", value) }
        /// `LambdaArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
    }

    /// `Message`.
    pub type Message = Fields<of::Message>;
    impl Message {
        /// `CustomPayload`.
        #[track_caller] pub fn custom_payload(self, value: impl IntoVal<CustomPayload>) -> Self { with(self, "CustomPayload", value) }
        /// `ImageResponseCard`.
        #[track_caller] pub fn image_response_card(self, value: impl IntoVal<ImageResponseCard>) -> Self { with(self, "ImageResponseCard", value) }
        /// `PlainTextMessage`.
        #[track_caller] pub fn plain_text_message(self, value: impl IntoVal<PlainTextMessage>) -> Self { with(self, "PlainTextMessage", value) }
        /// `SSMLMessage`.
        #[track_caller] pub fn ssml_message(self, value: impl IntoVal<SsmlMessage>) -> Self { with(self, "SSMLMessage", value) }
    }

    /// `MessageGroup`.
    pub type MessageGroup = Fields<of::MessageGroup>;
    impl MessageGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(message: impl IntoVal<Message>) -> Self { with(empty(), "Message", message) }
        /// `Message`: mandatory.
        #[track_caller] pub fn message(self, value: impl IntoVal<Message>) -> Self { with(self, "Message", value) }
        /// `Variations`: at most 2 items.
        #[track_caller] pub fn variations(self, value: impl IntoVal<List<Message>>) -> Self { with(self, "Variations", value) }
    }

    /// Words of `MessageSelectionStrategy`.
    pub type MessageSelectionStrategy = Word<fn(of::MessageSelectionStrategy)>;
    impl MessageSelectionStrategy {
        /// `Random`
        pub const Random: Self = word("Random");
        /// `Ordered`
        pub const Ordered: Self = word("Ordered");
    }

    /// `MultipleValuesSetting`.
    pub type MultipleValuesSetting = Fields<of::MultipleValuesSetting>;
    impl MultipleValuesSetting {
        /// `AllowMultipleValues`.
        #[track_caller] pub fn allow_multiple_values(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowMultipleValues", value) }
    }

    /// `ObfuscationSetting`.
    pub type ObfuscationSetting = Fields<of::ObfuscationSetting>;
    impl ObfuscationSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(obfuscation_setting_type: impl IntoVal<ObfuscationSettingObfuscationSettingType>) -> Self { with(empty(), "ObfuscationSettingType", obfuscation_setting_type) }
        /// `ObfuscationSettingType`: mandatory.
        #[track_caller] pub fn obfuscation_setting_type(self, value: impl IntoVal<ObfuscationSettingObfuscationSettingType>) -> Self { with(self, "ObfuscationSettingType", value) }
    }

    /// Words of `ObfuscationSettingType`.
    pub type ObfuscationSettingObfuscationSettingType = Word<fn(of::ObfuscationSettingObfuscationSettingType)>;
    impl ObfuscationSettingObfuscationSettingType {
        /// `None`
        pub const None: Self = word("None");
        /// `DefaultObfuscation`
        pub const DefaultObfuscation: Self = word("DefaultObfuscation");
    }

    /// `OutputContext`.
    pub type OutputContext = Fields<of::OutputContext>;
    /// What [`OutputContext`] cannot do without.
    pub struct OutputContextRequired<A, B, C> {
        /// `Name`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        pub name: A,
        /// `TimeToLiveInSeconds`: 5 to 86400.
        pub time_to_live_in_seconds: B,
        /// `TurnsToLive`: 1 to 20.
        pub turns_to_live: C,
    }
    impl OutputContext {
        /// Takes what is mandatory, by name: [`OutputContextRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<i64>>(required: OutputContextRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "TimeToLiveInSeconds", required.time_to_live_in_seconds), "TurnsToLive", required.turns_to_live) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TimeToLiveInSeconds`: mandatory, 5 to 86400.
        #[track_caller] pub fn time_to_live_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeToLiveInSeconds", value) }
        /// `TurnsToLive`: mandatory, 1 to 20.
        #[track_caller] pub fn turns_to_live(self, value: impl IntoVal<i64>) -> Self { with(self, "TurnsToLive", value) }
    }

    /// `PlainTextMessage`.
    pub type PlainTextMessage = Fields<of::PlainTextMessage>;
    impl PlainTextMessage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `PostDialogCodeHookInvocationSpecification`.
    pub type PostDialogCodeHookInvocationSpecification = Fields<of::PostDialogCodeHookInvocationSpecification>;
    impl PostDialogCodeHookInvocationSpecification {
        /// `FailureConditional`.
        #[track_caller] pub fn failure_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "FailureConditional", value) }
        /// `FailureNextStep`.
        #[track_caller] pub fn failure_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "FailureNextStep", value) }
        /// `FailureResponse`.
        #[track_caller] pub fn failure_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "FailureResponse", value) }
        /// `SuccessConditional`.
        #[track_caller] pub fn success_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "SuccessConditional", value) }
        /// `SuccessNextStep`.
        #[track_caller] pub fn success_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "SuccessNextStep", value) }
        /// `SuccessResponse`.
        #[track_caller] pub fn success_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "SuccessResponse", value) }
        /// `TimeoutConditional`.
        #[track_caller] pub fn timeout_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "TimeoutConditional", value) }
        /// `TimeoutNextStep`.
        #[track_caller] pub fn timeout_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "TimeoutNextStep", value) }
        /// `TimeoutResponse`.
        #[track_caller] pub fn timeout_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "TimeoutResponse", value) }
    }

    /// `PostFulfillmentStatusSpecification`.
    pub type PostFulfillmentStatusSpecification = Fields<of::PostFulfillmentStatusSpecification>;
    impl PostFulfillmentStatusSpecification {
        /// `FailureConditional`.
        #[track_caller] pub fn failure_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "FailureConditional", value) }
        /// `FailureNextStep`.
        #[track_caller] pub fn failure_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "FailureNextStep", value) }
        /// `FailureResponse`.
        #[track_caller] pub fn failure_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "FailureResponse", value) }
        /// `SuccessConditional`.
        #[track_caller] pub fn success_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "SuccessConditional", value) }
        /// `SuccessNextStep`.
        #[track_caller] pub fn success_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "SuccessNextStep", value) }
        /// `SuccessResponse`.
        #[track_caller] pub fn success_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "SuccessResponse", value) }
        /// `TimeoutConditional`.
        #[track_caller] pub fn timeout_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "TimeoutConditional", value) }
        /// `TimeoutNextStep`.
        #[track_caller] pub fn timeout_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "TimeoutNextStep", value) }
        /// `TimeoutResponse`.
        #[track_caller] pub fn timeout_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "TimeoutResponse", value) }
    }

    /// `PromptAttemptSpecification`.
    pub type PromptAttemptSpecification = Fields<of::PromptAttemptSpecification>;
    impl PromptAttemptSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_input_types: impl IntoVal<AllowedInputTypes>) -> Self { with(empty(), "AllowedInputTypes", allowed_input_types) }
        /// `AllowInterrupt`.
        #[track_caller] pub fn allow_interrupt(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowInterrupt", value) }
        /// `AllowedInputTypes`: mandatory.
        #[track_caller] pub fn allowed_input_types(self, value: impl IntoVal<AllowedInputTypes>) -> Self { with(self, "AllowedInputTypes", value) }
        /// `AudioAndDTMFInputSpecification`.
        #[track_caller] pub fn audio_and_dtmf_input_specification(self, value: impl IntoVal<AudioAndDtmfInputSpecification>) -> Self { with(self, "AudioAndDTMFInputSpecification", value) }
        /// `TextInputSpecification`.
        #[track_caller] pub fn text_input_specification(self, value: impl IntoVal<TextInputSpecification>) -> Self { with(self, "TextInputSpecification", value) }
    }

    /// `PromptSpecification`.
    pub type PromptSpecification = Fields<of::PromptSpecification>;
    impl PromptSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(message_groups_list: impl IntoVal<List<MessageGroup>>, max_retries: impl IntoVal<i64>) -> Self { with(with(empty(), "MessageGroupsList", message_groups_list), "MaxRetries", max_retries) }
        /// `AllowInterrupt`.
        #[track_caller] pub fn allow_interrupt(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowInterrupt", value) }
        /// `MaxRetries`: mandatory, 0 to 5.
        #[track_caller] pub fn max_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetries", value) }
        /// `MessageGroupsList`: mandatory, 1 to 5 items.
        #[track_caller] pub fn message_groups_list(self, value: impl IntoVal<List<MessageGroup>>) -> Self { with(self, "MessageGroupsList", value) }
        /// `MessageSelectionStrategy`.
        #[track_caller] pub fn message_selection_strategy(self, value: impl IntoVal<MessageSelectionStrategy>) -> Self { with(self, "MessageSelectionStrategy", value) }
        /// `PromptAttemptsSpecification`.
        #[track_caller] pub fn prompt_attempts_specification(self, value: impl IntoVal<Map<PromptAttemptSpecification>>) -> Self { with(self, "PromptAttemptsSpecification", value) }
    }

    /// `QInConnectIntentConfiguration`.
    pub type QInConnectIntentConfiguration = Fields<of::QInConnectIntentConfiguration>;
    impl QInConnectIntentConfiguration {
        /// `QInConnectAssistantConfiguration`.
        #[track_caller] pub fn q_in_connect_assistant_configuration(self, value: impl IntoVal<QInConnectIntentConfigurationQInConnectAssistantConfiguration>) -> Self { with(self, "QInConnectAssistantConfiguration", value) }
    }

    /// `QInConnectAssistantConfiguration`.
    pub type QInConnectIntentConfigurationQInConnectAssistantConfiguration = Fields<of::QInConnectIntentConfigurationQInConnectAssistantConfiguration>;
    impl QInConnectIntentConfigurationQInConnectAssistantConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(assistant_arn: impl IntoVal<String>) -> Self { with(empty(), "AssistantArn", assistant_arn) }
        /// `AssistantArn`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn assistant_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AssistantArn", value) }
    }

    /// `QnAIntentConfiguration`.
    pub type QnAIntentConfiguration = Fields<of::QnAIntentConfiguration>;
    impl QnAIntentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_configuration: impl IntoVal<QnAIntentConfigurationDataSourceConfiguration>, bedrock_model_configuration: impl IntoVal<BedrockModelSpecification>) -> Self { with(with(empty(), "DataSourceConfiguration", data_source_configuration), "BedrockModelConfiguration", bedrock_model_configuration) }
        /// `BedrockModelConfiguration`: mandatory.
        #[track_caller] pub fn bedrock_model_configuration(self, value: impl IntoVal<BedrockModelSpecification>) -> Self { with(self, "BedrockModelConfiguration", value) }
        /// `DataSourceConfiguration`: mandatory.
        #[track_caller] pub fn data_source_configuration(self, value: impl IntoVal<QnAIntentConfigurationDataSourceConfiguration>) -> Self { with(self, "DataSourceConfiguration", value) }
    }

    /// `DataSourceConfiguration`.
    pub type QnAIntentConfigurationDataSourceConfiguration = Fields<of::QnAIntentConfigurationDataSourceConfiguration>;
    impl QnAIntentConfigurationDataSourceConfiguration {
        /// `BedrockKnowledgeStoreConfiguration`.
        #[track_caller] pub fn bedrock_knowledge_store_configuration(self, value: impl IntoVal<QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration>) -> Self { with(self, "BedrockKnowledgeStoreConfiguration", value) }
        /// `KendraConfiguration`.
        #[track_caller] pub fn kendra_configuration(self, value: impl IntoVal<QnAKendraConfiguration>) -> Self { with(self, "KendraConfiguration", value) }
        /// `OpensearchConfiguration`.
        #[track_caller] pub fn opensearch_configuration(self, value: impl IntoVal<QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration>) -> Self { with(self, "OpensearchConfiguration", value) }
    }

    /// `BedrockKnowledgeStoreConfiguration`.
    pub type QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration = Fields<of::QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration>;
    impl QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration {
        /// `BKBExactResponseFields`.
        #[track_caller] pub fn bkb_exact_response_fields(self, value: impl IntoVal<QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields>) -> Self { with(self, "BKBExactResponseFields", value) }
        /// `BedrockKnowledgeBaseArn`: 1 to 5000 characters.
        #[track_caller] pub fn bedrock_knowledge_base_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BedrockKnowledgeBaseArn", value) }
        /// `ExactResponse`.
        #[track_caller] pub fn exact_response(self, value: impl IntoVal<bool>) -> Self { with(self, "ExactResponse", value) }
    }

    /// `BKBExactResponseFields`.
    pub type QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields = Fields<of::QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields>;
    impl QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBkbExactResponseFields {
        /// `AnswerField`: 1 to 5000 characters.
        #[track_caller] pub fn answer_field(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerField", value) }
    }

    /// `OpensearchConfiguration`.
    pub type QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration = Fields<of::QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration>;
    impl QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration {
        /// `DomainEndpoint`: 1 to 5000 characters.
        #[track_caller] pub fn domain_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "DomainEndpoint", value) }
        /// `ExactResponse`.
        #[track_caller] pub fn exact_response(self, value: impl IntoVal<bool>) -> Self { with(self, "ExactResponse", value) }
        /// `ExactResponseFields`.
        #[track_caller] pub fn exact_response_fields(self, value: impl IntoVal<QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields>) -> Self { with(self, "ExactResponseFields", value) }
        /// `IncludeFields`: each 1 to 5000 characters.
        #[track_caller] pub fn include_fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeFields", value) }
        /// `IndexName`: 1 to 5000 characters.
        #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
    }

    /// `ExactResponseFields`.
    pub type QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields = Fields<of::QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields>;
    impl QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields {
        /// `AnswerField`: 1 to 5000 characters.
        #[track_caller] pub fn answer_field(self, value: impl IntoVal<String>) -> Self { with(self, "AnswerField", value) }
        /// `QuestionField`: 1 to 5000 characters.
        #[track_caller] pub fn question_field(self, value: impl IntoVal<String>) -> Self { with(self, "QuestionField", value) }
    }

    /// `QnAKendraConfiguration`.
    pub type QnAKendraConfiguration = Fields<of::QnAKendraConfiguration>;
    /// What [`QnAKendraConfiguration`] cannot do without.
    pub struct QnAKendraConfigurationRequired<A, B, C> {
        /// `KendraIndex`: 1 to 5000 characters.
        pub kendra_index: A,
        /// `QueryFilterStringEnabled`.
        pub query_filter_string_enabled: B,
        /// `ExactResponse`.
        pub exact_response: C,
    }
    impl QnAKendraConfiguration {
        /// Takes what is mandatory, by name: [`QnAKendraConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<bool>>(required: QnAKendraConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "KendraIndex", required.kendra_index), "QueryFilterStringEnabled", required.query_filter_string_enabled), "ExactResponse", required.exact_response) }
        /// `ExactResponse`: mandatory.
        #[track_caller] pub fn exact_response(self, value: impl IntoVal<bool>) -> Self { with(self, "ExactResponse", value) }
        /// `KendraIndex`: mandatory, 1 to 5000 characters.
        #[track_caller] pub fn kendra_index(self, value: impl IntoVal<String>) -> Self { with(self, "KendraIndex", value) }
        /// `QueryFilterString`: 1 to 5000 characters.
        #[track_caller] pub fn query_filter_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryFilterString", value) }
        /// `QueryFilterStringEnabled`: mandatory.
        #[track_caller] pub fn query_filter_string_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "QueryFilterStringEnabled", value) }
    }

    /// `Replication`.
    pub type Replication = Fields<of::Replication>;
    impl Replication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(replica_regions: impl IntoVal<List<String>>) -> Self { with(empty(), "ReplicaRegions", replica_regions) }
        /// `ReplicaRegions`: mandatory, exactly 1 item, no item twice, each 2 to 25 characters.
        #[track_caller] pub fn replica_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReplicaRegions", value) }
    }

    /// `ResponseSpecification`.
    pub type ResponseSpecification = Fields<of::ResponseSpecification>;
    impl ResponseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(message_groups_list: impl IntoVal<List<MessageGroup>>) -> Self { with(empty(), "MessageGroupsList", message_groups_list) }
        /// `AllowInterrupt`.
        #[track_caller] pub fn allow_interrupt(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowInterrupt", value) }
        /// `MessageGroupsList`: mandatory, 1 to 5 items.
        #[track_caller] pub fn message_groups_list(self, value: impl IntoVal<List<MessageGroup>>) -> Self { with(self, "MessageGroupsList", value) }
    }

    /// `S3BucketLogDestination`.
    pub type S3BucketLogDestination = Fields<of::S3BucketLogDestination>;
    impl S3BucketLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_prefix: impl IntoVal<String>, s3_bucket_arn: impl IntoVal<String>) -> Self { with(with(empty(), "LogPrefix", log_prefix), "S3BucketArn", s3_bucket_arn) }
        /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:[\w\-]+:kms:[\w\-]+:[\d]{12}:(?:key\/[\w\-]+|alias\/[a-zA-Z0-9:\/_\-]{1,256})$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `LogPrefix`: mandatory, at most 1024 characters.
        #[track_caller] pub fn log_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogPrefix", value) }
        /// `S3BucketArn`: mandatory, 1 to 2048 characters, matches `^arn:[\w\-]+:s3:::[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketArn", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_object_key: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "S3ObjectKey", s3_object_key) }
        /// `S3Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3ObjectKey`: mandatory, 1 to 1024 characters, matches `[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`.
        #[track_caller] pub fn s3_object_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectKey", value) }
        /// `S3ObjectVersion`: 1 to 1024 characters.
        #[track_caller] pub fn s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectVersion", value) }
    }

    /// `SampleUtterance`.
    pub type SampleUtterance = Fields<of::SampleUtterance>;
    impl SampleUtterance {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(utterance: impl IntoVal<String>) -> Self { with(empty(), "Utterance", utterance) }
        /// `Utterance`: mandatory.
        #[track_caller] pub fn utterance(self, value: impl IntoVal<String>) -> Self { with(self, "Utterance", value) }
    }

    /// `SampleValue`.
    pub type SampleValue = Fields<of::SampleValue>;
    impl SampleValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory, 1 to 140 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SessionAttribute`.
    pub type SessionAttribute = Fields<of::SessionAttribute>;
    impl SessionAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Slot`.
    pub type Slot = Fields<of::Slot>;
    /// What [`Slot`] cannot do without.
    pub struct SlotRequired<A, B, C> {
        /// `Name`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        pub name: A,
        /// `SlotTypeName`.
        pub slot_type_name: B,
        /// `ValueElicitationSetting`.
        pub value_elicitation_setting: C,
    }
    impl Slot {
        /// Takes what is mandatory, by name: [`SlotRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<SlotValueElicitationSetting>>(required: SlotRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "SlotTypeName", required.slot_type_name), "ValueElicitationSetting", required.value_elicitation_setting) }
        /// `Description`: at most 2000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MultipleValuesSetting`.
        #[track_caller] pub fn multiple_values_setting(self, value: impl IntoVal<MultipleValuesSetting>) -> Self { with(self, "MultipleValuesSetting", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ObfuscationSetting`.
        #[track_caller] pub fn obfuscation_setting(self, value: impl IntoVal<ObfuscationSetting>) -> Self { with(self, "ObfuscationSetting", value) }
        /// `SlotTypeName`: mandatory.
        #[track_caller] pub fn slot_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotTypeName", value) }
        /// `SubSlotSetting`.
        #[track_caller] pub fn sub_slot_setting(self, value: impl IntoVal<SubSlotSetting>) -> Self { with(self, "SubSlotSetting", value) }
        /// `ValueElicitationSetting`: mandatory.
        #[track_caller] pub fn value_elicitation_setting(self, value: impl IntoVal<SlotValueElicitationSetting>) -> Self { with(self, "ValueElicitationSetting", value) }
    }

    /// `SlotCaptureSetting`.
    pub type SlotCaptureSetting = Fields<of::SlotCaptureSetting>;
    impl SlotCaptureSetting {
        /// `CaptureConditional`.
        #[track_caller] pub fn capture_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "CaptureConditional", value) }
        /// `CaptureNextStep`.
        #[track_caller] pub fn capture_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "CaptureNextStep", value) }
        /// `CaptureResponse`.
        #[track_caller] pub fn capture_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "CaptureResponse", value) }
        /// `CodeHook`.
        #[track_caller] pub fn code_hook(self, value: impl IntoVal<DialogCodeHookInvocationSetting>) -> Self { with(self, "CodeHook", value) }
        /// `ElicitationCodeHook`.
        #[track_caller] pub fn elicitation_code_hook(self, value: impl IntoVal<ElicitationCodeHookInvocationSetting>) -> Self { with(self, "ElicitationCodeHook", value) }
        /// `FailureConditional`.
        #[track_caller] pub fn failure_conditional(self, value: impl IntoVal<ConditionalSpecification>) -> Self { with(self, "FailureConditional", value) }
        /// `FailureNextStep`.
        #[track_caller] pub fn failure_next_step(self, value: impl IntoVal<DialogState>) -> Self { with(self, "FailureNextStep", value) }
        /// `FailureResponse`.
        #[track_caller] pub fn failure_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "FailureResponse", value) }
    }

    /// Words of `SlotConstraint`.
    pub type SlotConstraint = Word<fn(of::SlotConstraint)>;
    impl SlotConstraint {
        /// `Required`
        pub const Required: Self = word("Required");
        /// `Optional`
        pub const Optional: Self = word("Optional");
    }

    /// `SlotDefaultValue`.
    pub type SlotDefaultValue = Fields<of::SlotDefaultValue>;
    impl SlotDefaultValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_value: impl IntoVal<String>) -> Self { with(empty(), "DefaultValue", default_value) }
        /// `DefaultValue`: mandatory, 1 to 202 characters.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
    }

    /// `SlotDefaultValueSpecification`.
    pub type SlotDefaultValueSpecification = Fields<of::SlotDefaultValueSpecification>;
    impl SlotDefaultValueSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_value_list: impl IntoVal<List<SlotDefaultValue>>) -> Self { with(empty(), "DefaultValueList", default_value_list) }
        /// `DefaultValueList`: mandatory, at most 10 items.
        #[track_caller] pub fn default_value_list(self, value: impl IntoVal<List<SlotDefaultValue>>) -> Self { with(self, "DefaultValueList", value) }
    }

    /// `SlotPriority`.
    pub type SlotPriority = Fields<of::SlotPriority>;
    impl SlotPriority {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(slot_name: impl IntoVal<String>, priority: impl IntoVal<i64>) -> Self { with(with(empty(), "SlotName", slot_name), "Priority", priority) }
        /// `Priority`: mandatory, 0 to 100.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `SlotName`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn slot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotName", value) }
    }

    /// Words of `SlotShape`.
    pub type SlotShape = Word<fn(of::SlotShape)>;
    impl SlotShape {
        /// `Scalar`
        pub const Scalar: Self = word("Scalar");
        /// `List`
        pub const List: Self = word("List");
    }

    /// `SlotType`.
    pub type SlotType = Fields<of::SlotType>;
    impl SlotType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `CompositeSlotTypeSetting`.
        #[track_caller] pub fn composite_slot_type_setting(self, value: impl IntoVal<CompositeSlotTypeSetting>) -> Self { with(self, "CompositeSlotTypeSetting", value) }
        /// `Description`: at most 2000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `ExternalSourceSetting`.
        #[track_caller] pub fn external_source_setting(self, value: impl IntoVal<ExternalSourceSetting>) -> Self { with(self, "ExternalSourceSetting", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ParentSlotTypeSignature`.
        #[track_caller] pub fn parent_slot_type_signature(self, value: impl IntoVal<String>) -> Self { with(self, "ParentSlotTypeSignature", value) }
        /// `SlotTypeValues`: at most 10000 items.
        #[track_caller] pub fn slot_type_values(self, value: impl IntoVal<List<SlotTypeValue>>) -> Self { with(self, "SlotTypeValues", value) }
        /// `ValueSelectionSetting`.
        #[track_caller] pub fn value_selection_setting(self, value: impl IntoVal<SlotValueSelectionSetting>) -> Self { with(self, "ValueSelectionSetting", value) }
    }

    /// `SlotTypeValue`.
    pub type SlotTypeValue = Fields<of::SlotTypeValue>;
    impl SlotTypeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sample_value: impl IntoVal<SampleValue>) -> Self { with(empty(), "SampleValue", sample_value) }
        /// `SampleValue`: mandatory.
        #[track_caller] pub fn sample_value(self, value: impl IntoVal<SampleValue>) -> Self { with(self, "SampleValue", value) }
        /// `Synonyms`: at most 10000 items.
        #[track_caller] pub fn synonyms(self, value: impl IntoVal<List<SampleValue>>) -> Self { with(self, "Synonyms", value) }
    }

    /// `SlotValue`.
    pub type SlotValue = Fields<of::SlotValue>;
    impl SlotValue {
        /// `InterpretedValue`: 1 to 202 characters.
        #[track_caller] pub fn interpreted_value(self, value: impl IntoVal<String>) -> Self { with(self, "InterpretedValue", value) }
    }

    /// `SlotValueElicitationSetting`.
    pub type SlotValueElicitationSetting = Fields<of::SlotValueElicitationSetting>;
    impl SlotValueElicitationSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(slot_constraint: impl IntoVal<SlotConstraint>) -> Self { with(empty(), "SlotConstraint", slot_constraint) }
        /// `DefaultValueSpecification`.
        #[track_caller] pub fn default_value_specification(self, value: impl IntoVal<SlotDefaultValueSpecification>) -> Self { with(self, "DefaultValueSpecification", value) }
        /// `PromptSpecification`.
        #[track_caller] pub fn prompt_specification(self, value: impl IntoVal<PromptSpecification>) -> Self { with(self, "PromptSpecification", value) }
        /// `SampleUtterances`.
        #[track_caller] pub fn sample_utterances(self, value: impl IntoVal<List<SampleUtterance>>) -> Self { with(self, "SampleUtterances", value) }
        /// `SlotCaptureSetting`.
        #[track_caller] pub fn slot_capture_setting(self, value: impl IntoVal<SlotCaptureSetting>) -> Self { with(self, "SlotCaptureSetting", value) }
        /// `SlotConstraint`: mandatory.
        #[track_caller] pub fn slot_constraint(self, value: impl IntoVal<SlotConstraint>) -> Self { with(self, "SlotConstraint", value) }
        /// `WaitAndContinueSpecification`.
        #[track_caller] pub fn wait_and_continue_specification(self, value: impl IntoVal<WaitAndContinueSpecification>) -> Self { with(self, "WaitAndContinueSpecification", value) }
    }

    /// `SlotValueOverride`.
    pub type SlotValueOverride = Fields<of::SlotValueOverride>;
    impl SlotValueOverride {
        /// `Shape`.
        #[track_caller] pub fn shape(self, value: impl IntoVal<SlotShape>) -> Self { with(self, "Shape", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<SlotValue>) -> Self { with(self, "Value", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<SlotValueOverride>>) -> Self { with(self, "Values", value) }
    }

    /// `SlotValueOverrideMap`.
    pub type SlotValueOverrideMap = Fields<of::SlotValueOverrideMap>;
    impl SlotValueOverrideMap {
        /// `SlotName`: 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
        #[track_caller] pub fn slot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotName", value) }
        /// `SlotValueOverride`.
        #[track_caller] pub fn slot_value_override(self, value: impl IntoVal<SlotValueOverride>) -> Self { with(self, "SlotValueOverride", value) }
    }

    /// `SlotValueRegexFilter`.
    pub type SlotValueRegexFilter = Fields<of::SlotValueRegexFilter>;
    impl SlotValueRegexFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pattern: impl IntoVal<String>) -> Self { with(empty(), "Pattern", pattern) }
        /// `Pattern`: mandatory, 1 to 300 characters.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `SlotValueResolutionStrategy`.
    pub type SlotValueResolutionStrategy = Word<fn(of::SlotValueResolutionStrategy)>;
    impl SlotValueResolutionStrategy {
        /// `ORIGINAL_VALUE`
        pub const OriginalValue: Self = word("ORIGINAL_VALUE");
        /// `TOP_RESOLUTION`
        pub const TopResolution: Self = word("TOP_RESOLUTION");
        /// `CONCATENATION`
        pub const Concatenation: Self = word("CONCATENATION");
    }

    /// `SlotValueSelectionSetting`.
    pub type SlotValueSelectionSetting = Fields<of::SlotValueSelectionSetting>;
    impl SlotValueSelectionSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resolution_strategy: impl IntoVal<SlotValueResolutionStrategy>) -> Self { with(empty(), "ResolutionStrategy", resolution_strategy) }
        /// `AdvancedRecognitionSetting`.
        #[track_caller] pub fn advanced_recognition_setting(self, value: impl IntoVal<AdvancedRecognitionSetting>) -> Self { with(self, "AdvancedRecognitionSetting", value) }
        /// `RegexFilter`.
        #[track_caller] pub fn regex_filter(self, value: impl IntoVal<SlotValueRegexFilter>) -> Self { with(self, "RegexFilter", value) }
        /// `ResolutionStrategy`: mandatory.
        #[track_caller] pub fn resolution_strategy(self, value: impl IntoVal<SlotValueResolutionStrategy>) -> Self { with(self, "ResolutionStrategy", value) }
    }

    /// `Specifications`.
    ///
    /// Takes exactly one of `SlotTypeId`; `SlotTypeName`.
    pub type Specifications = Fields<of::Specifications>;
    impl Specifications {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_elicitation_setting: impl IntoVal<SubSlotValueElicitationSetting>) -> Self { with(empty(), "ValueElicitationSetting", value_elicitation_setting) }
        /// `SlotTypeId`: 1 to 25 characters, matches `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`.
        #[track_caller] pub fn slot_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "SlotTypeId", value) }
        /// `SlotTypeName`.
        #[track_caller] pub fn slot_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotTypeName", value) }
        /// `ValueElicitationSetting`: mandatory.
        #[track_caller] pub fn value_elicitation_setting(self, value: impl IntoVal<SubSlotValueElicitationSetting>) -> Self { with(self, "ValueElicitationSetting", value) }
    }

    /// Words of `SpeechDetectionSensitivity`.
    pub type SpeechDetectionSensitivity = Word<fn(of::SpeechDetectionSensitivity)>;
    impl SpeechDetectionSensitivity {
        /// `Default`
        pub const Default: Self = word("Default");
        /// `HighNoiseTolerance`
        pub const HighNoiseTolerance: Self = word("HighNoiseTolerance");
        /// `MaximumNoiseTolerance`
        pub const MaximumNoiseTolerance: Self = word("MaximumNoiseTolerance");
    }

    /// `SpeechModelConfig`.
    pub type SpeechModelConfig = Fields<of::SpeechModelConfig>;
    impl SpeechModelConfig {
        /// `DeepgramConfig`.
        #[track_caller] pub fn deepgram_config(self, value: impl IntoVal<DeepgramSpeechModelConfig>) -> Self { with(self, "DeepgramConfig", value) }
    }

    /// Words of `SpeechModelPreference`.
    pub type SpeechModelPreference = Word<fn(of::SpeechModelPreference)>;
    impl SpeechModelPreference {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `Neural`
        pub const Neural: Self = word("Neural");
        /// `Deepgram`
        pub const Deepgram: Self = word("Deepgram");
        /// `Advanced`
        pub const Advanced: Self = word("Advanced");
    }

    /// `SpeechRecognitionSettings`.
    pub type SpeechRecognitionSettings = Fields<of::SpeechRecognitionSettings>;
    impl SpeechRecognitionSettings {
        /// `SpeechModelConfig`.
        #[track_caller] pub fn speech_model_config(self, value: impl IntoVal<SpeechModelConfig>) -> Self { with(self, "SpeechModelConfig", value) }
        /// `SpeechModelPreference`.
        #[track_caller] pub fn speech_model_preference(self, value: impl IntoVal<SpeechModelPreference>) -> Self { with(self, "SpeechModelPreference", value) }
    }

    /// `SSMLMessage`.
    pub type SsmlMessage = Fields<of::SsmlMessage>;
    impl SsmlMessage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `StillWaitingResponseSpecification`.
    pub type StillWaitingResponseSpecification = Fields<of::StillWaitingResponseSpecification>;
    /// What [`StillWaitingResponseSpecification`] cannot do without.
    pub struct StillWaitingResponseSpecificationRequired<A, B, C> {
        /// `MessageGroupsList`: 1 to 5 items.
        pub message_groups_list: A,
        /// `FrequencyInSeconds`: 1 to 300.
        pub frequency_in_seconds: B,
        /// `TimeoutInSeconds`: 1 to 900.
        pub timeout_in_seconds: C,
    }
    impl StillWaitingResponseSpecification {
        /// Takes what is mandatory, by name: [`StillWaitingResponseSpecificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<MessageGroup>>, B: IntoVal<i64>, C: IntoVal<i64>>(required: StillWaitingResponseSpecificationRequired<A, B, C>) -> Self { with(with(with(empty(), "MessageGroupsList", required.message_groups_list), "FrequencyInSeconds", required.frequency_in_seconds), "TimeoutInSeconds", required.timeout_in_seconds) }
        /// `AllowInterrupt`.
        #[track_caller] pub fn allow_interrupt(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowInterrupt", value) }
        /// `FrequencyInSeconds`: mandatory, 1 to 300.
        #[track_caller] pub fn frequency_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "FrequencyInSeconds", value) }
        /// `MessageGroupsList`: mandatory, 1 to 5 items.
        #[track_caller] pub fn message_groups_list(self, value: impl IntoVal<List<MessageGroup>>) -> Self { with(self, "MessageGroupsList", value) }
        /// `TimeoutInSeconds`: mandatory, 1 to 900.
        #[track_caller] pub fn timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInSeconds", value) }
    }

    /// `SubSlotSetting`.
    pub type SubSlotSetting = Fields<of::SubSlotSetting>;
    impl SubSlotSetting {
        /// `Expression`: 1 to 1000 characters, matches `[0-9A-Za-z_\-\s\(\)]+`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `SlotSpecifications`.
        #[track_caller] pub fn slot_specifications(self, value: impl IntoVal<Map<Specifications>>) -> Self { with(self, "SlotSpecifications", value) }
    }

    /// `SubSlotTypeComposition`.
    ///
    /// Takes exactly one of `SlotTypeId`; `SlotTypeName`.
    pub type SubSlotTypeComposition = Fields<of::SubSlotTypeComposition>;
    impl SubSlotTypeComposition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?){1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SlotTypeId`: 1 to 25 characters, matches `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`.
        #[track_caller] pub fn slot_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "SlotTypeId", value) }
        /// `SlotTypeName`.
        #[track_caller] pub fn slot_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotTypeName", value) }
    }

    /// `SubSlotValueElicitationSetting`.
    pub type SubSlotValueElicitationSetting = Fields<of::SubSlotValueElicitationSetting>;
    impl SubSlotValueElicitationSetting {
        /// `DefaultValueSpecification`.
        #[track_caller] pub fn default_value_specification(self, value: impl IntoVal<SlotDefaultValueSpecification>) -> Self { with(self, "DefaultValueSpecification", value) }
        /// `PromptSpecification`.
        #[track_caller] pub fn prompt_specification(self, value: impl IntoVal<PromptSpecification>) -> Self { with(self, "PromptSpecification", value) }
        /// `SampleUtterances`.
        #[track_caller] pub fn sample_utterances(self, value: impl IntoVal<List<SampleUtterance>>) -> Self { with(self, "SampleUtterances", value) }
        /// `WaitAndContinueSpecification`.
        #[track_caller] pub fn wait_and_continue_specification(self, value: impl IntoVal<WaitAndContinueSpecification>) -> Self { with(self, "WaitAndContinueSpecification", value) }
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

    /// `TestBotAliasSettings`.
    pub type TestBotAliasSettings = Fields<of::TestBotAliasSettings>;
    impl TestBotAliasSettings {
        /// `BotAliasLocaleSettings`: at most 50 items, no item twice.
        #[track_caller] pub fn bot_alias_locale_settings(self, value: impl IntoVal<List<BotAliasLocaleSettingsItem>>) -> Self { with(self, "BotAliasLocaleSettings", value) }
        /// `ConversationLogSettings`.
        #[track_caller] pub fn conversation_log_settings(self, value: impl IntoVal<ConversationLogSettings>) -> Self { with(self, "ConversationLogSettings", value) }
        /// `Description`: at most 2000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `SentimentAnalysisSettings`.
        #[track_caller] pub fn sentiment_analysis_settings(self, value: impl IntoVal<TestBotAliasSettingsSentimentAnalysisSettings>) -> Self { with(self, "SentimentAnalysisSettings", value) }
    }

    /// `SentimentAnalysisSettings`.
    pub type TestBotAliasSettingsSentimentAnalysisSettings = Fields<of::TestBotAliasSettingsSentimentAnalysisSettings>;
    impl TestBotAliasSettingsSentimentAnalysisSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(detect_sentiment: impl IntoVal<bool>) -> Self { with(empty(), "DetectSentiment", detect_sentiment) }
        /// `DetectSentiment`: mandatory.
        #[track_caller] pub fn detect_sentiment(self, value: impl IntoVal<bool>) -> Self { with(self, "DetectSentiment", value) }
    }

    /// `TextInputSpecification`.
    pub type TextInputSpecification = Fields<of::TextInputSpecification>;
    impl TextInputSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_timeout_ms: impl IntoVal<i64>) -> Self { with(empty(), "StartTimeoutMs", start_timeout_ms) }
        /// `StartTimeoutMs`: mandatory, at least 1.
        #[track_caller] pub fn start_timeout_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeoutMs", value) }
    }

    /// `TextLogDestination`.
    pub type TextLogDestination = Fields<of::TextLogDestination>;
    impl TextLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch: impl IntoVal<CloudWatchLogGroupLogDestination>) -> Self { with(empty(), "CloudWatch", cloud_watch) }
        /// `CloudWatch`: mandatory.
        #[track_caller] pub fn cloud_watch(self, value: impl IntoVal<CloudWatchLogGroupLogDestination>) -> Self { with(self, "CloudWatch", value) }
    }

    /// `TextLogSetting`.
    pub type TextLogSetting = Fields<of::TextLogSetting>;
    impl TextLogSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<TextLogDestination>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "Destination", destination), "Enabled", enabled) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<TextLogDestination>) -> Self { with(self, "Destination", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `UnifiedSpeechSettings`.
    pub type UnifiedSpeechSettings = Fields<of::UnifiedSpeechSettings>;
    impl UnifiedSpeechSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(speech_foundation_model: impl IntoVal<UnifiedSpeechSettingsSpeechFoundationModel>) -> Self { with(empty(), "SpeechFoundationModel", speech_foundation_model) }
        /// `SpeechFoundationModel`: mandatory.
        #[track_caller] pub fn speech_foundation_model(self, value: impl IntoVal<UnifiedSpeechSettingsSpeechFoundationModel>) -> Self { with(self, "SpeechFoundationModel", value) }
    }

    /// `SpeechFoundationModel`.
    pub type UnifiedSpeechSettingsSpeechFoundationModel = Fields<of::UnifiedSpeechSettingsSpeechFoundationModel>;
    impl UnifiedSpeechSettingsSpeechFoundationModel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_arn: impl IntoVal<String>) -> Self { with(empty(), "ModelArn", model_arn) }
        /// `ModelArn`: mandatory.
        #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
        /// `VoiceId`.
        #[track_caller] pub fn voice_id(self, value: impl IntoVal<String>) -> Self { with(self, "VoiceId", value) }
    }

    /// `VoiceSettings`.
    pub type VoiceSettings = Fields<of::VoiceSettings>;
    impl VoiceSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(voice_id: impl IntoVal<String>) -> Self { with(empty(), "VoiceId", voice_id) }
        /// `Engine`.
        #[track_caller] pub fn engine(self, value: impl IntoVal<VoiceSettingsEngine>) -> Self { with(self, "Engine", value) }
        /// `VoiceId`: mandatory.
        #[track_caller] pub fn voice_id(self, value: impl IntoVal<String>) -> Self { with(self, "VoiceId", value) }
    }

    /// Words of `Engine`.
    pub type VoiceSettingsEngine = Word<fn(of::VoiceSettingsEngine)>;
    impl VoiceSettingsEngine {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `neural`
        pub const Neural: Self = word("neural");
        /// `long-form`
        pub const LongForm: Self = word("long-form");
        /// `generative`
        pub const Generative: Self = word("generative");
    }

    /// `WaitAndContinueSpecification`.
    pub type WaitAndContinueSpecification = Fields<of::WaitAndContinueSpecification>;
    impl WaitAndContinueSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(waiting_response: impl IntoVal<ResponseSpecification>, continue_response: impl IntoVal<ResponseSpecification>) -> Self { with(with(empty(), "WaitingResponse", waiting_response), "ContinueResponse", continue_response) }
        /// `ContinueResponse`: mandatory.
        #[track_caller] pub fn continue_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "ContinueResponse", value) }
        /// `IsActive`.
        #[track_caller] pub fn is_active(self, value: impl IntoVal<bool>) -> Self { with(self, "IsActive", value) }
        /// `StillWaitingResponse`.
        #[track_caller] pub fn still_waiting_response(self, value: impl IntoVal<StillWaitingResponseSpecification>) -> Self { with(self, "StillWaitingResponse", value) }
        /// `WaitingResponse`: mandatory.
        #[track_caller] pub fn waiting_response(self, value: impl IntoVal<ResponseSpecification>) -> Self { with(self, "WaitingResponse", value) }
    }
}

/// [`AWS::Lex::BotAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html).
///
/// What `Ref` returns: a text of BotAliasId, BotId.
pub type CfnBotAlias = Handle<of::CfnBotAlias>;
impl cfn::ResourceType for of::CfnBotAlias { const TYPE: &'static str = "AWS::Lex::BotAlias"; type Tags = Self; type Props = CfnBotAliasProps; type Reference = String; }
impl cfn::TagPlace for of::CfnBotAlias { const TAGGING: Option<Tagging> = Some(Tagging::List("BotAliasTags")); }
impl CfnBotAlias {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BotAliasArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BotAliasId`.
    #[inline] pub fn attr_bot_alias_id(&self) -> Val<String> { cfn::attribute(&self.0, "BotAliasId") }
    /// The attribute `BotAliasStatus`: one of `Creating`, `Available`, `Deleting`, `Failed`.
    #[inline] pub fn attr_bot_alias_status(&self) -> Val<String> { cfn::attribute(&self.0, "BotAliasStatus") }
}

/// Properties of [`CfnBotAlias`].
///
/// Mandatory: `BotId`, `BotAliasName`.
///
/// A change replaces the resource: `BotId`.
pub type CfnBotAliasProps = Fields<of::CfnBotAlias>;
impl CfnBotAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bot_id: impl IntoVal<String>, bot_alias_name: impl IntoVal<String>) -> Self { with(with(empty(), "BotId", bot_id), "BotAliasName", bot_alias_name) }
    /// `BotAliasLocaleSettings`: at most 50 items, no item twice.
    #[track_caller] pub fn bot_alias_locale_settings(self, value: impl IntoVal<List<cfn_bot_alias::BotAliasLocaleSettingsItem>>) -> Self { with(self, "BotAliasLocaleSettings", value) }
    /// `BotAliasName`: mandatory, 1 to 100 characters, matches `^([0-9a-zA-Z][_-]?)+$`.
    #[track_caller] pub fn bot_alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "BotAliasName", value) }
    /// `BotAliasTags`: at most 200 items, no item twice.
    #[track_caller] pub fn bot_alias_tags(self, value: impl IntoVal<List<cfn_bot_alias::Tag>>) -> Self { with(self, "BotAliasTags", value) }
    /// `BotId`: mandatory, exactly 10 characters, matches `^[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn bot_id(self, value: impl IntoVal<String>) -> Self { with(self, "BotId", value) }
    /// `BotVersion`: 1 to 5 characters, matches `^(DRAFT|[0-9]+)$`.
    #[track_caller] pub fn bot_version(self, value: impl IntoVal<String>) -> Self { with(self, "BotVersion", value) }
    /// `ConversationLogSettings`.
    #[track_caller] pub fn conversation_log_settings(self, value: impl IntoVal<cfn_bot_alias::ConversationLogSettings>) -> Self { with(self, "ConversationLogSettings", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SentimentAnalysisSettings`.
    #[track_caller] pub fn sentiment_analysis_settings(self, value: impl IntoVal<cfn_bot_alias::SentimentAnalysisSettings>) -> Self { with(self, "SentimentAnalysisSettings", value) }
}

/// Types of [`CfnBotAlias`].
pub mod cfn_bot_alias {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bot::{BotAliasLocaleSettings, BotAliasLocaleSettingsItem, CodeHookSpecification, LambdaCodeHook, Tag};
    mod of { pub enum AudioLogDestination {} pub enum AudioLogSetting {} pub enum CloudWatchLogGroupLogDestination {} pub enum ConversationLogSettings {} impl ias_core::Optional for ConversationLogSettings {} pub enum S3BucketLogDestination {} pub enum SentimentAnalysisSettings {} pub enum TextLogDestination {} pub enum TextLogSetting {} }

    /// `AudioLogDestination`.
    pub type AudioLogDestination = Fields<of::AudioLogDestination>;
    impl AudioLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<S3BucketLogDestination>) -> Self { with(empty(), "S3Bucket", s3_bucket) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<S3BucketLogDestination>) -> Self { with(self, "S3Bucket", value) }
    }

    /// `AudioLogSetting`.
    pub type AudioLogSetting = Fields<of::AudioLogSetting>;
    impl AudioLogSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<AudioLogDestination>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "Destination", destination), "Enabled", enabled) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<AudioLogDestination>) -> Self { with(self, "Destination", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `CloudWatchLogGroupLogDestination`.
    pub type CloudWatchLogGroupLogDestination = Fields<of::CloudWatchLogGroupLogDestination>;
    impl CloudWatchLogGroupLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_log_group_arn: impl IntoVal<Is<kinds::LogGroupArn>>, log_prefix: impl IntoVal<String>) -> Self { with(with(empty(), "CloudWatchLogGroupArn", cloud_watch_log_group_arn), "LogPrefix", log_prefix) }
        /// `CloudWatchLogGroupArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn cloud_watch_log_group_arn(self, value: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { with(self, "CloudWatchLogGroupArn", value) }
        /// `LogPrefix`: mandatory, at most 1024 characters.
        #[track_caller] pub fn log_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogPrefix", value) }
    }

    /// `ConversationLogSettings`.
    pub type ConversationLogSettings = Fields<of::ConversationLogSettings>;
    impl ConversationLogSettings {
        /// `AudioLogSettings`: at most 1 item, no item twice.
        #[track_caller] pub fn audio_log_settings(self, value: impl IntoVal<List<AudioLogSetting>>) -> Self { with(self, "AudioLogSettings", value) }
        /// `TextLogSettings`: at most 1 item, no item twice.
        #[track_caller] pub fn text_log_settings(self, value: impl IntoVal<List<TextLogSetting>>) -> Self { with(self, "TextLogSettings", value) }
    }

    /// `S3BucketLogDestination`.
    pub type S3BucketLogDestination = Fields<of::S3BucketLogDestination>;
    impl S3BucketLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_prefix: impl IntoVal<String>, s3_bucket_arn: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(with(empty(), "LogPrefix", log_prefix), "S3BucketArn", s3_bucket_arn) }
        /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:[\w\-]+:kms:[\w\-]+:[\d]{12}:(?:key\/[\w\-]+|alias\/[a-zA-Z0-9:\/_\-]{1,256})$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `LogPrefix`: mandatory, at most 1024 characters.
        #[track_caller] pub fn log_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogPrefix", value) }
        /// `S3BucketArn`: mandatory, 1 to 2048 characters, matches `^arn:[\w\-]+:s3:::[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn s3_bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "S3BucketArn", value) }
    }

    /// `SentimentAnalysisSettings`.
    pub type SentimentAnalysisSettings = Fields<of::SentimentAnalysisSettings>;
    impl SentimentAnalysisSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(detect_sentiment: impl IntoVal<bool>) -> Self { with(empty(), "DetectSentiment", detect_sentiment) }
        /// `DetectSentiment`: mandatory.
        #[track_caller] pub fn detect_sentiment(self, value: impl IntoVal<bool>) -> Self { with(self, "DetectSentiment", value) }
    }

    /// `TextLogDestination`.
    pub type TextLogDestination = Fields<of::TextLogDestination>;
    impl TextLogDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch: impl IntoVal<CloudWatchLogGroupLogDestination>) -> Self { with(empty(), "CloudWatch", cloud_watch) }
        /// `CloudWatch`: mandatory.
        #[track_caller] pub fn cloud_watch(self, value: impl IntoVal<CloudWatchLogGroupLogDestination>) -> Self { with(self, "CloudWatch", value) }
    }

    /// `TextLogSetting`.
    pub type TextLogSetting = Fields<of::TextLogSetting>;
    impl TextLogSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<TextLogDestination>, enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "Destination", destination), "Enabled", enabled) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<TextLogDestination>) -> Self { with(self, "Destination", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::Lex::BotVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html).
///
/// What `Ref` returns: a text of BotId, BotVersion.
pub type CfnBotVersion = Handle<of::CfnBotVersion>;
impl cfn::ResourceType for of::CfnBotVersion { const TYPE: &'static str = "AWS::Lex::BotVersion"; type Tags = cfn::NoTags; type Props = CfnBotVersionProps; type Reference = String; }
impl CfnBotVersion {
    /// The attribute `BotVersion`.
    #[inline] pub fn attr_bot_version(&self) -> Val<String> { cfn::attribute(&self.0, "BotVersion") }
}

/// Properties of [`CfnBotVersion`].
///
/// Mandatory: `BotId`, `BotVersionLocaleSpecification`.
///
/// A change replaces the resource: `BotId`.
pub type CfnBotVersionProps = Fields<of::CfnBotVersion>;
impl CfnBotVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bot_id: impl IntoVal<Is<kinds::BotId>>, bot_version_locale_specification: impl IntoVal<List<cfn_bot_version::BotVersionLocaleSpecification>>) -> Self { with(with(empty(), "BotId", bot_id), "BotVersionLocaleSpecification", bot_version_locale_specification) }
    /// `BotId`: mandatory, exactly 10 characters, matches `^[0-9a-zA-Z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn bot_id(self, value: impl IntoVal<Is<kinds::BotId>>) -> Self { with(self, "BotId", value) }
    /// `BotVersionLocaleSpecification`: mandatory, at least 1 item. Write-only.
    #[track_caller] pub fn bot_version_locale_specification(self, value: impl IntoVal<List<cfn_bot_version::BotVersionLocaleSpecification>>) -> Self { with(self, "BotVersionLocaleSpecification", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
}

/// Types of [`CfnBotVersion`].
pub mod cfn_bot_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BotVersionLocaleDetails {} pub enum BotVersionLocaleSpecification {} }

    /// `BotVersionLocaleDetails`.
    pub type BotVersionLocaleDetails = Fields<of::BotVersionLocaleDetails>;
    impl BotVersionLocaleDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_bot_version: impl IntoVal<String>) -> Self { with(empty(), "SourceBotVersion", source_bot_version) }
        /// `SourceBotVersion`: mandatory, 1 to 5 characters, matches `^(DRAFT|[0-9]+)$`.
        #[track_caller] pub fn source_bot_version(self, value: impl IntoVal<String>) -> Self { with(self, "SourceBotVersion", value) }
    }

    /// `BotVersionLocaleSpecification`.
    pub type BotVersionLocaleSpecification = Fields<of::BotVersionLocaleSpecification>;
    impl BotVersionLocaleSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(locale_id: impl IntoVal<String>, bot_version_locale_details: impl IntoVal<BotVersionLocaleDetails>) -> Self { with(with(empty(), "LocaleId", locale_id), "BotVersionLocaleDetails", bot_version_locale_details) }
        /// `BotVersionLocaleDetails`: mandatory.
        #[track_caller] pub fn bot_version_locale_details(self, value: impl IntoVal<BotVersionLocaleDetails>) -> Self { with(self, "BotVersionLocaleDetails", value) }
        /// `LocaleId`: mandatory.
        #[track_caller] pub fn locale_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocaleId", value) }
    }
}

/// [`AWS::Lex::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::Lex::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }
impl CfnResourcePolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `RevisionId`.
    #[inline] pub fn attr_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "RevisionId") }
}

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `Policy`, `ResourceArn`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy: impl IntoVal<Json>, resource_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Policy", policy), "ResourceArn", resource_arn) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `ResourceArn`: mandatory, 1 to 1011 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}
