// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Transcribe`.

use super::prelude::*;

mod of { pub enum CfnCallAnalyticsCategory {} pub enum CfnMedicalVocabulary {} pub enum CfnVocabulary {} pub enum CfnVocabularyFilter {} }

/// [`AWS::Transcribe::CallAnalyticsCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCallAnalyticsCategory = Handle<of::CfnCallAnalyticsCategory>;
impl cfn::ResourceType for of::CfnCallAnalyticsCategory { const TYPE: &'static str = "AWS::Transcribe::CallAnalyticsCategory"; type Tags = cfn::TagList; type Props = CfnCallAnalyticsCategoryProps; type Reference = Is<kinds::CallAnalyticsCategoryArn>; }
impl CfnCallAnalyticsCategory {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CallAnalyticsCategoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `LastUpdateTime`.
    #[inline] pub fn attr_last_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateTime") }
}

/// Properties of [`CfnCallAnalyticsCategory`].
///
/// Mandatory: `CategoryName`, `Rules`.
///
/// A change replaces the resource: `CategoryName`, `InputType`.
pub type CfnCallAnalyticsCategoryProps = Fields<of::CfnCallAnalyticsCategory>;
impl CfnCallAnalyticsCategoryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(category_name: impl IntoVal<String>, rules: impl IntoVal<List<cfn_call_analytics_category::Rule>>) -> Self { with(with(empty(), "CategoryName", category_name), "Rules", rules) }
    /// `CategoryName`: mandatory, 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn category_name(self, value: impl IntoVal<String>) -> Self { with(self, "CategoryName", value) }
    /// `InputType`. Changing it replaces the resource.
    #[track_caller] pub fn input_type(self, value: impl IntoVal<cfn_call_analytics_category::InputType>) -> Self { with(self, "InputType", value) }
    /// `Rules`: mandatory, 1 to 20 items.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_call_analytics_category::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_call_analytics_category::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCallAnalyticsCategory`].
pub mod cfn_call_analytics_category {
    use super::super::prelude::*;
    mod of { pub enum AbsoluteTimeRange {} impl ias_core::Optional for AbsoluteTimeRange {} pub enum InputType {} pub enum InterruptionFilter {} impl ias_core::Optional for InterruptionFilter {} pub enum InterruptionFilterParticipantRole {} pub enum NonTalkTimeFilter {} impl ias_core::Optional for NonTalkTimeFilter {} pub enum RelativeTimeRange {} impl ias_core::Optional for RelativeTimeRange {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum SentimentFilter {} pub enum SentimentFilterParticipantRole {} pub enum SentimentFilterSentiment {} pub enum Tag {} pub enum TranscriptFilter {} pub enum TranscriptFilterParticipantRole {} pub enum TranscriptFilterTranscriptFilterType {} }

    /// `AbsoluteTimeRange`.
    pub type AbsoluteTimeRange = Fields<of::AbsoluteTimeRange>;
    impl AbsoluteTimeRange {
        /// `EndTime`: 0 to 14400000.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<i64>) -> Self { with(self, "EndTime", value) }
        /// `First`: 0 to 14400000.
        #[track_caller] pub fn first(self, value: impl IntoVal<i64>) -> Self { with(self, "First", value) }
        /// `Last`: 0 to 14400000.
        #[track_caller] pub fn last(self, value: impl IntoVal<i64>) -> Self { with(self, "Last", value) }
        /// `StartTime`: 0 to 14400000.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `InputType`.
    pub type InputType = Word<fn(of::InputType)>;
    impl InputType {
        /// `REAL_TIME`
        pub const RealTime: Self = word("REAL_TIME");
        /// `POST_CALL`
        pub const PostCall: Self = word("POST_CALL");
    }

    /// `InterruptionFilter`.
    pub type InterruptionFilter = Fields<of::InterruptionFilter>;
    impl InterruptionFilter {
        /// `AbsoluteTimeRange`.
        #[track_caller] pub fn absolute_time_range(self, value: impl IntoVal<AbsoluteTimeRange>) -> Self { with(self, "AbsoluteTimeRange", value) }
        /// `Negate`.
        #[track_caller] pub fn negate(self, value: impl IntoVal<bool>) -> Self { with(self, "Negate", value) }
        /// `ParticipantRole`.
        #[track_caller] pub fn participant_role(self, value: impl IntoVal<InterruptionFilterParticipantRole>) -> Self { with(self, "ParticipantRole", value) }
        /// `RelativeTimeRange`.
        #[track_caller] pub fn relative_time_range(self, value: impl IntoVal<RelativeTimeRange>) -> Self { with(self, "RelativeTimeRange", value) }
        /// `Threshold`: 0 to 14400000.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "Threshold", value) }
    }

    /// Words of `ParticipantRole`.
    pub type InterruptionFilterParticipantRole = Word<fn(of::InterruptionFilterParticipantRole)>;
    impl InterruptionFilterParticipantRole {
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
        /// `CUSTOMER`
        pub const Customer: Self = word("CUSTOMER");
    }

    /// `NonTalkTimeFilter`.
    pub type NonTalkTimeFilter = Fields<of::NonTalkTimeFilter>;
    impl NonTalkTimeFilter {
        /// `AbsoluteTimeRange`.
        #[track_caller] pub fn absolute_time_range(self, value: impl IntoVal<AbsoluteTimeRange>) -> Self { with(self, "AbsoluteTimeRange", value) }
        /// `Negate`.
        #[track_caller] pub fn negate(self, value: impl IntoVal<bool>) -> Self { with(self, "Negate", value) }
        /// `RelativeTimeRange`.
        #[track_caller] pub fn relative_time_range(self, value: impl IntoVal<RelativeTimeRange>) -> Self { with(self, "RelativeTimeRange", value) }
        /// `Threshold`: 0 to 14400000.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "Threshold", value) }
    }

    /// `RelativeTimeRange`.
    pub type RelativeTimeRange = Fields<of::RelativeTimeRange>;
    impl RelativeTimeRange {
        /// `EndPercentage`: 0 to 100.
        #[track_caller] pub fn end_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "EndPercentage", value) }
        /// `First`: 0 to 100.
        #[track_caller] pub fn first(self, value: impl IntoVal<i64>) -> Self { with(self, "First", value) }
        /// `Last`: 0 to 100.
        #[track_caller] pub fn last(self, value: impl IntoVal<i64>) -> Self { with(self, "Last", value) }
        /// `StartPercentage`: 0 to 100.
        #[track_caller] pub fn start_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "StartPercentage", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// `InterruptionFilter`.
        #[track_caller] pub fn interruption_filter(self, value: impl IntoVal<InterruptionFilter>) -> Self { with(self, "InterruptionFilter", value) }
        /// `NonTalkTimeFilter`.
        #[track_caller] pub fn non_talk_time_filter(self, value: impl IntoVal<NonTalkTimeFilter>) -> Self { with(self, "NonTalkTimeFilter", value) }
        /// `SentimentFilter`.
        #[track_caller] pub fn sentiment_filter(self, value: impl IntoVal<SentimentFilter>) -> Self { with(self, "SentimentFilter", value) }
        /// `TranscriptFilter`.
        #[track_caller] pub fn transcript_filter(self, value: impl IntoVal<TranscriptFilter>) -> Self { with(self, "TranscriptFilter", value) }
    }

    /// `SentimentFilter`.
    pub type SentimentFilter = Fields<of::SentimentFilter>;
    impl SentimentFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sentiments: impl IntoVal<List<SentimentFilterSentiment>>) -> Self { with(empty(), "Sentiments", sentiments) }
        /// `AbsoluteTimeRange`.
        #[track_caller] pub fn absolute_time_range(self, value: impl IntoVal<AbsoluteTimeRange>) -> Self { with(self, "AbsoluteTimeRange", value) }
        /// `Negate`.
        #[track_caller] pub fn negate(self, value: impl IntoVal<bool>) -> Self { with(self, "Negate", value) }
        /// `ParticipantRole`.
        #[track_caller] pub fn participant_role(self, value: impl IntoVal<SentimentFilterParticipantRole>) -> Self { with(self, "ParticipantRole", value) }
        /// `RelativeTimeRange`.
        #[track_caller] pub fn relative_time_range(self, value: impl IntoVal<RelativeTimeRange>) -> Self { with(self, "RelativeTimeRange", value) }
        /// `Sentiments`: mandatory, exactly 1 item.
        #[track_caller] pub fn sentiments(self, value: impl IntoVal<List<SentimentFilterSentiment>>) -> Self { with(self, "Sentiments", value) }
    }

    /// Words of `ParticipantRole`.
    pub type SentimentFilterParticipantRole = Word<fn(of::SentimentFilterParticipantRole)>;
    impl SentimentFilterParticipantRole {
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
        /// `CUSTOMER`
        pub const Customer: Self = word("CUSTOMER");
    }

    /// Words of `Sentiment`.
    pub type SentimentFilterSentiment = Word<fn(of::SentimentFilterSentiment)>;
    impl SentimentFilterSentiment {
        /// `POSITIVE`
        pub const Positive: Self = word("POSITIVE");
        /// `NEGATIVE`
        pub const Negative: Self = word("NEGATIVE");
        /// `NEUTRAL`
        pub const Neutral: Self = word("NEUTRAL");
        /// `MIXED`
        pub const Mixed: Self = word("MIXED");
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

    /// `TranscriptFilter`.
    pub type TranscriptFilter = Fields<of::TranscriptFilter>;
    impl TranscriptFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transcript_filter_type: impl IntoVal<TranscriptFilterTranscriptFilterType>, targets: impl IntoVal<List<String>>) -> Self { with(with(empty(), "TranscriptFilterType", transcript_filter_type), "Targets", targets) }
        /// `AbsoluteTimeRange`.
        #[track_caller] pub fn absolute_time_range(self, value: impl IntoVal<AbsoluteTimeRange>) -> Self { with(self, "AbsoluteTimeRange", value) }
        /// `Negate`.
        #[track_caller] pub fn negate(self, value: impl IntoVal<bool>) -> Self { with(self, "Negate", value) }
        /// `ParticipantRole`.
        #[track_caller] pub fn participant_role(self, value: impl IntoVal<TranscriptFilterParticipantRole>) -> Self { with(self, "ParticipantRole", value) }
        /// `RelativeTimeRange`.
        #[track_caller] pub fn relative_time_range(self, value: impl IntoVal<RelativeTimeRange>) -> Self { with(self, "RelativeTimeRange", value) }
        /// `Targets`: mandatory, at least 1 item, each 1 to 2000 characters.
        #[track_caller] pub fn targets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Targets", value) }
        /// `TranscriptFilterType`: mandatory.
        #[track_caller] pub fn transcript_filter_type(self, value: impl IntoVal<TranscriptFilterTranscriptFilterType>) -> Self { with(self, "TranscriptFilterType", value) }
    }

    /// Words of `ParticipantRole`.
    pub type TranscriptFilterParticipantRole = Word<fn(of::TranscriptFilterParticipantRole)>;
    impl TranscriptFilterParticipantRole {
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
        /// `CUSTOMER`
        pub const Customer: Self = word("CUSTOMER");
    }

    /// Words of `TranscriptFilterType`.
    pub type TranscriptFilterTranscriptFilterType = Word<fn(of::TranscriptFilterTranscriptFilterType)>;
    impl TranscriptFilterTranscriptFilterType {
        /// `EXACT`
        pub const Exact: Self = word("EXACT");
    }
}

/// [`AWS::Transcribe::MedicalVocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMedicalVocabulary = Handle<of::CfnMedicalVocabulary>;
impl cfn::ResourceType for of::CfnMedicalVocabulary { const TYPE: &'static str = "AWS::Transcribe::MedicalVocabulary"; type Tags = cfn::TagList; type Props = CfnMedicalVocabularyProps; type Reference = Is<kinds::MedicalVocabularyArn>; }
impl CfnMedicalVocabulary {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MedicalVocabularyArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnMedicalVocabulary`].
///
/// Mandatory: `VocabularyName`, `LanguageCode`.
///
/// A change replaces the resource: `LanguageCode`, `VocabularyName`.
pub type CfnMedicalVocabularyProps = Fields<of::CfnMedicalVocabulary>;
impl CfnMedicalVocabularyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vocabulary_name: impl IntoVal<String>, language_code: impl IntoVal<cfn_medical_vocabulary::LanguageCode>) -> Self { with(with(empty(), "VocabularyName", vocabulary_name), "LanguageCode", language_code) }
    /// `LanguageCode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<cfn_medical_vocabulary::LanguageCode>) -> Self { with(self, "LanguageCode", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_medical_vocabulary::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VocabularyFileUri`: 1 to 2000 characters, matches `(s3://|http(s*)://).+`. Write-only.
    #[track_caller] pub fn vocabulary_file_uri(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFileUri", value) }
    /// `VocabularyName`: mandatory, 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vocabulary_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyName", value) }
}

/// Types of [`CfnMedicalVocabulary`].
pub mod cfn_medical_vocabulary {
    use super::super::prelude::*;
    pub use super::cfn_call_analytics_category::{Tag};
    mod of { pub enum LanguageCode {} }

    /// Words of `LanguageCode`.
    pub type LanguageCode = Word<fn(of::LanguageCode)>;
    impl LanguageCode {
        /// `af-ZA`
        pub const AfZa: Self = word("af-ZA");
        /// `ar-AE`
        pub const ArAe: Self = word("ar-AE");
        /// `ar-SA`
        pub const ArSa: Self = word("ar-SA");
        /// `da-DK`
        pub const DaDk: Self = word("da-DK");
        /// `de-CH`
        pub const DeCh: Self = word("de-CH");
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `en-AB`
        pub const EnAb: Self = word("en-AB");
        /// `en-AU`
        pub const EnAu: Self = word("en-AU");
        /// `en-GB`
        pub const EnGb: Self = word("en-GB");
        /// `en-IE`
        pub const EnIe: Self = word("en-IE");
        /// `en-IN`
        pub const EnIn: Self = word("en-IN");
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `en-WL`
        pub const EnWl: Self = word("en-WL");
        /// `es-ES`
        pub const EsEs: Self = word("es-ES");
        /// `es-US`
        pub const EsUs: Self = word("es-US");
        /// `fa-IR`
        pub const FaIr: Self = word("fa-IR");
        /// `fr-CA`
        pub const FrCa: Self = word("fr-CA");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `he-IL`
        pub const HeIl: Self = word("he-IL");
        /// `hi-IN`
        pub const HiIn: Self = word("hi-IN");
        /// `id-ID`
        pub const IdId: Self = word("id-ID");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `ja-JP`
        pub const JaJp: Self = word("ja-JP");
        /// `ko-KR`
        pub const KoKr: Self = word("ko-KR");
        /// `ms-MY`
        pub const MsMy: Self = word("ms-MY");
        /// `nl-NL`
        pub const NlNl: Self = word("nl-NL");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
        /// `pt-PT`
        pub const PtPt: Self = word("pt-PT");
        /// `ru-RU`
        pub const RuRu: Self = word("ru-RU");
        /// `ta-IN`
        pub const TaIn: Self = word("ta-IN");
        /// `te-IN`
        pub const TeIn: Self = word("te-IN");
        /// `tr-TR`
        pub const TrTr: Self = word("tr-TR");
        /// `zh-CN`
        pub const ZhCn: Self = word("zh-CN");
        /// `zh-TW`
        pub const ZhTw: Self = word("zh-TW");
        /// `th-TH`
        pub const ThTh: Self = word("th-TH");
        /// `en-ZA`
        pub const EnZa: Self = word("en-ZA");
        /// `en-NZ`
        pub const EnNz: Self = word("en-NZ");
        /// `vi-VN`
        pub const ViVn: Self = word("vi-VN");
        /// `sv-SE`
        pub const SvSe: Self = word("sv-SE");
    }
}

/// [`AWS::Transcribe::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVocabulary = Handle<of::CfnVocabulary>;
impl cfn::ResourceType for of::CfnVocabulary { const TYPE: &'static str = "AWS::Transcribe::Vocabulary"; type Tags = cfn::TagList; type Props = CfnVocabularyProps; type Reference = Is<kinds::TranscribeVocabularyArn>; }
impl CfnVocabulary {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TranscribeVocabularyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `VocabularyState`: one of `PENDING`, `READY`, `FAILED`.
    #[inline] pub fn attr_vocabulary_state(&self) -> Val<String> { cfn::attribute(&self.0, "VocabularyState") }
}

/// Properties of [`CfnVocabulary`].
///
/// Mandatory: `VocabularyName`, `LanguageCode`.
///
/// A change replaces the resource: `LanguageCode`, `VocabularyName`.
pub type CfnVocabularyProps = Fields<of::CfnVocabulary>;
impl CfnVocabularyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vocabulary_name: impl IntoVal<String>, language_code: impl IntoVal<cfn_vocabulary::LanguageCode>) -> Self { with(with(empty(), "VocabularyName", vocabulary_name), "LanguageCode", language_code) }
    /// `DataAccessRoleArn`: 20 to 2048 characters. Write-only.
    #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
    /// `LanguageCode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<cfn_vocabulary::LanguageCode>) -> Self { with(self, "LanguageCode", value) }
    /// `Phrases`: each at most 256 characters, each matches `^.+$`. Write-only.
    #[track_caller] pub fn phrases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Phrases", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vocabulary::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VocabularyFileUri`: 1 to 2000 characters, matches `^(s3://|http(s*)://).+$`. Write-only.
    #[track_caller] pub fn vocabulary_file_uri(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFileUri", value) }
    /// `VocabularyName`: mandatory, 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vocabulary_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyName", value) }
}

/// Types of [`CfnVocabulary`].
pub mod cfn_vocabulary {
    use super::super::prelude::*;
    pub use super::cfn_call_analytics_category::{Tag};
    mod of { pub enum LanguageCode {} }

    /// Words of `LanguageCode`.
    pub type LanguageCode = Word<fn(of::LanguageCode)>;
    impl LanguageCode {
        /// `ab-GE`
        pub const AbGe: Self = word("ab-GE");
        /// `af-ZA`
        pub const AfZa: Self = word("af-ZA");
        /// `am-ET`
        pub const AmEt: Self = word("am-ET");
        /// `ar-AE`
        pub const ArAe: Self = word("ar-AE");
        /// `ar-SA`
        pub const ArSa: Self = word("ar-SA");
        /// `ast-ES`
        pub const AstEs: Self = word("ast-ES");
        /// `az-AZ`
        pub const AzAz: Self = word("az-AZ");
        /// `ba-RU`
        pub const BaRu: Self = word("ba-RU");
        /// `be-BY`
        pub const BeBy: Self = word("be-BY");
        /// `bg-BG`
        pub const BgBg: Self = word("bg-BG");
        /// `bn-IN`
        pub const BnIn: Self = word("bn-IN");
        /// `bs-BA`
        pub const BsBa: Self = word("bs-BA");
        /// `ca-ES`
        pub const CaEs: Self = word("ca-ES");
        /// `ckb-IQ`
        pub const CkbIq: Self = word("ckb-IQ");
        /// `ckb-IR`
        pub const CkbIr: Self = word("ckb-IR");
        /// `cs-CZ`
        pub const CsCz: Self = word("cs-CZ");
        /// `cy-GB`
        pub const CyGb: Self = word("cy-GB");
        /// `cy-WL`
        pub const CyWl: Self = word("cy-WL");
        /// `da-DK`
        pub const DaDk: Self = word("da-DK");
        /// `de-CH`
        pub const DeCh: Self = word("de-CH");
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `el-GR`
        pub const ElGr: Self = word("el-GR");
        /// `en-AB`
        pub const EnAb: Self = word("en-AB");
        /// `en-AU`
        pub const EnAu: Self = word("en-AU");
        /// `en-GB`
        pub const EnGb: Self = word("en-GB");
        /// `en-IE`
        pub const EnIe: Self = word("en-IE");
        /// `en-IN`
        pub const EnIn: Self = word("en-IN");
        /// `en-NZ`
        pub const EnNz: Self = word("en-NZ");
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `en-WL`
        pub const EnWl: Self = word("en-WL");
        /// `en-ZA`
        pub const EnZa: Self = word("en-ZA");
        /// `es-ES`
        pub const EsEs: Self = word("es-ES");
        /// `es-MX`
        pub const EsMx: Self = word("es-MX");
        /// `es-US`
        pub const EsUs: Self = word("es-US");
        /// `et-EE`
        pub const EtEe: Self = word("et-EE");
        /// `et-ET`
        pub const EtEt: Self = word("et-ET");
        /// `eu-ES`
        pub const EuEs: Self = word("eu-ES");
        /// `fa-AF`
        pub const FaAf: Self = word("fa-AF");
        /// `fa-IR`
        pub const FaIr: Self = word("fa-IR");
        /// `fi-FI`
        pub const FiFi: Self = word("fi-FI");
        /// `fr-CA`
        pub const FrCa: Self = word("fr-CA");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `ga-IE`
        pub const GaIe: Self = word("ga-IE");
        /// `gd-GB`
        pub const GdGb: Self = word("gd-GB");
        /// `gl-ES`
        pub const GlEs: Self = word("gl-ES");
        /// `gu-IN`
        pub const GuIn: Self = word("gu-IN");
        /// `ha-NG`
        pub const HaNg: Self = word("ha-NG");
        /// `he-IL`
        pub const HeIl: Self = word("he-IL");
        /// `hi-IN`
        pub const HiIn: Self = word("hi-IN");
        /// `hr-HR`
        pub const HrHr: Self = word("hr-HR");
        /// `ht-HT`
        pub const HtHt: Self = word("ht-HT");
        /// `hu-HU`
        pub const HuHu: Self = word("hu-HU");
        /// `hy-AM`
        pub const HyAm: Self = word("hy-AM");
        /// `id-ID`
        pub const IdId: Self = word("id-ID");
        /// `is-IS`
        pub const IsIs: Self = word("is-IS");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `ja-JP`
        pub const JaJp: Self = word("ja-JP");
        /// `jv-ID`
        pub const JvId: Self = word("jv-ID");
        /// `ka-GE`
        pub const KaGe: Self = word("ka-GE");
        /// `kab-DZ`
        pub const KabDz: Self = word("kab-DZ");
        /// `kk-KZ`
        pub const KkKz: Self = word("kk-KZ");
        /// `km-KH`
        pub const KmKh: Self = word("km-KH");
        /// `kn-IN`
        pub const KnIn: Self = word("kn-IN");
        /// `ko-KR`
        pub const KoKr: Self = word("ko-KR");
        /// `ky-KG`
        pub const KyKg: Self = word("ky-KG");
        /// `lg-IN`
        pub const LgIn: Self = word("lg-IN");
        /// `lt-LT`
        pub const LtLt: Self = word("lt-LT");
        /// `lv-LV`
        pub const LvLv: Self = word("lv-LV");
        /// `mhr-RU`
        pub const MhrRu: Self = word("mhr-RU");
        /// `mi-NZ`
        pub const MiNz: Self = word("mi-NZ");
        /// `mk-MK`
        pub const MkMk: Self = word("mk-MK");
        /// `ml-IN`
        pub const MlIn: Self = word("ml-IN");
        /// `mn-MN`
        pub const MnMn: Self = word("mn-MN");
        /// `mr-IN`
        pub const MrIn: Self = word("mr-IN");
        /// `ms-MY`
        pub const MsMy: Self = word("ms-MY");
        /// `mt-MT`
        pub const MtMt: Self = word("mt-MT");
        /// `my-MM`
        pub const MyMm: Self = word("my-MM");
        /// `ne-NP`
        pub const NeNp: Self = word("ne-NP");
        /// `nl-NL`
        pub const NlNl: Self = word("nl-NL");
        /// `no-NO`
        pub const NoNo: Self = word("no-NO");
        /// `or-IN`
        pub const OrIn: Self = word("or-IN");
        /// `pa-IN`
        pub const PaIn: Self = word("pa-IN");
        /// `pl-PL`
        pub const PlPl: Self = word("pl-PL");
        /// `ps-AF`
        pub const PsAf: Self = word("ps-AF");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
        /// `pt-PT`
        pub const PtPt: Self = word("pt-PT");
        /// `ro-RO`
        pub const RoRo: Self = word("ro-RO");
        /// `ru-RU`
        pub const RuRu: Self = word("ru-RU");
        /// `rw-RW`
        pub const RwRw: Self = word("rw-RW");
        /// `si-LK`
        pub const SiLk: Self = word("si-LK");
        /// `sk-SK`
        pub const SkSk: Self = word("sk-SK");
        /// `sl-SI`
        pub const SlSi: Self = word("sl-SI");
        /// `so-SO`
        pub const SoSo: Self = word("so-SO");
        /// `sq-AL`
        pub const SqAl: Self = word("sq-AL");
        /// `sr-RS`
        pub const SrRs: Self = word("sr-RS");
        /// `su-ID`
        pub const SuId: Self = word("su-ID");
        /// `sv-SE`
        pub const SvSe: Self = word("sv-SE");
        /// `sw-BI`
        pub const SwBi: Self = word("sw-BI");
        /// `sw-KE`
        pub const SwKe: Self = word("sw-KE");
        /// `sw-RW`
        pub const SwRw: Self = word("sw-RW");
        /// `sw-TZ`
        pub const SwTz: Self = word("sw-TZ");
        /// `sw-UG`
        pub const SwUg: Self = word("sw-UG");
        /// `ta-IN`
        pub const TaIn: Self = word("ta-IN");
        /// `te-IN`
        pub const TeIn: Self = word("te-IN");
        /// `th-TH`
        pub const ThTh: Self = word("th-TH");
        /// `tl-PH`
        pub const TlPh: Self = word("tl-PH");
        /// `tr-TR`
        pub const TrTr: Self = word("tr-TR");
        /// `tt-RU`
        pub const TtRu: Self = word("tt-RU");
        /// `ug-CN`
        pub const UgCn: Self = word("ug-CN");
        /// `uk-UA`
        pub const UkUa: Self = word("uk-UA");
        /// `uz-UZ`
        pub const UzUz: Self = word("uz-UZ");
        /// `vi-VN`
        pub const ViVn: Self = word("vi-VN");
        /// `wo-SN`
        pub const WoSn: Self = word("wo-SN");
        /// `zh-CN`
        pub const ZhCn: Self = word("zh-CN");
        /// `zh-HK`
        pub const ZhHk: Self = word("zh-HK");
        /// `zh-TW`
        pub const ZhTw: Self = word("zh-TW");
        /// `zu-ZA`
        pub const ZuZa: Self = word("zu-ZA");
    }
}

/// [`AWS::Transcribe::VocabularyFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVocabularyFilter = Handle<of::CfnVocabularyFilter>;
impl cfn::ResourceType for of::CfnVocabularyFilter { const TYPE: &'static str = "AWS::Transcribe::VocabularyFilter"; type Tags = cfn::TagList; type Props = CfnVocabularyFilterProps; type Reference = Is<kinds::VocabularyFilterArn>; }
impl CfnVocabularyFilter {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VocabularyFilterArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnVocabularyFilter`].
///
/// Mandatory: `VocabularyFilterName`, `LanguageCode`.
///
/// A change replaces the resource: `LanguageCode`, `VocabularyFilterName`.
pub type CfnVocabularyFilterProps = Fields<of::CfnVocabularyFilter>;
impl CfnVocabularyFilterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vocabulary_filter_name: impl IntoVal<String>, language_code: impl IntoVal<cfn_vocabulary_filter::LanguageCode>) -> Self { with(with(empty(), "VocabularyFilterName", vocabulary_filter_name), "LanguageCode", language_code) }
    /// `DataAccessRoleArn`: 20 to 2048 characters. Write-only.
    #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
    /// `LanguageCode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<cfn_vocabulary_filter::LanguageCode>) -> Self { with(self, "LanguageCode", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vocabulary_filter::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VocabularyFilterFileUri`: 1 to 2000 characters, matches `^(s3://|http(s*)://).+$`. Write-only.
    #[track_caller] pub fn vocabulary_filter_file_uri(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFilterFileUri", value) }
    /// `VocabularyFilterName`: mandatory, 1 to 200 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vocabulary_filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyFilterName", value) }
    /// `Words`: at least 1 item, each 1 to 256 characters. Write-only.
    #[track_caller] pub fn words(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Words", value) }
}

/// Types of [`CfnVocabularyFilter`].
pub mod cfn_vocabulary_filter {
    pub use super::cfn_call_analytics_category::{Tag};
    pub use super::cfn_vocabulary::{LanguageCode};
}
