// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Transcribe`.

use super::prelude::*;

mod of { pub enum CfnCallAnalyticsCategory {} pub enum CfnMedicalVocabulary {} pub enum CfnVocabulary {} pub enum CfnVocabularyFilter {} }

/// [`AWS::Transcribe::CallAnalyticsCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCallAnalyticsCategory = Handle<of::CfnCallAnalyticsCategory>;
impl cfn::ResourceType for of::CfnCallAnalyticsCategory { const TYPE: &'static str = "AWS::Transcribe::CallAnalyticsCategory"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnCallAnalyticsCategoryProps; type Reference = Is<kinds::CallAnalyticsCategoryArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AbsoluteTimeRange {} impl ias_core::Optional for AbsoluteTimeRange {} pub enum InterruptionFilter {} impl ias_core::Optional for InterruptionFilter {} pub enum NonTalkTimeFilter {} impl ias_core::Optional for NonTalkTimeFilter {} pub enum RelativeTimeRange {} impl ias_core::Optional for RelativeTimeRange {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum SentimentFilter {} pub enum Tag {} pub enum TranscriptFilter {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum InputType {
        /// `REAL_TIME`
        RealTime,
        /// `POST_CALL`
        PostCall,
    }
    impl Words for InputType { const WORDS: &'static [(&'static str, Self)] = &[("REAL_TIME", Self::RealTime), ("POST_CALL", Self::PostCall)]; }
    impl Eq for InputType {}
    impl fmt::Debug for InputType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum InterruptionFilterParticipantRole {
        /// `AGENT`
        Agent,
        /// `CUSTOMER`
        Customer,
    }
    impl Words for InterruptionFilterParticipantRole { const WORDS: &'static [(&'static str, Self)] = &[("AGENT", Self::Agent), ("CUSTOMER", Self::Customer)]; }
    impl Eq for InterruptionFilterParticipantRole {}
    impl fmt::Debug for InterruptionFilterParticipantRole { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SentimentFilterParticipantRole {
        /// `AGENT`
        Agent,
        /// `CUSTOMER`
        Customer,
    }
    impl Words for SentimentFilterParticipantRole { const WORDS: &'static [(&'static str, Self)] = &[("AGENT", Self::Agent), ("CUSTOMER", Self::Customer)]; }
    impl Eq for SentimentFilterParticipantRole {}
    impl fmt::Debug for SentimentFilterParticipantRole { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Sentiment`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SentimentFilterSentiment {
        /// `POSITIVE`
        Positive,
        /// `NEGATIVE`
        Negative,
        /// `NEUTRAL`
        Neutral,
        /// `MIXED`
        Mixed,
    }
    impl Words for SentimentFilterSentiment { const WORDS: &'static [(&'static str, Self)] = &[("POSITIVE", Self::Positive), ("NEGATIVE", Self::Negative), ("NEUTRAL", Self::Neutral), ("MIXED", Self::Mixed)]; }
    impl Eq for SentimentFilterSentiment {}
    impl fmt::Debug for SentimentFilterSentiment { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum TranscriptFilterParticipantRole {
        /// `AGENT`
        Agent,
        /// `CUSTOMER`
        Customer,
    }
    impl Words for TranscriptFilterParticipantRole { const WORDS: &'static [(&'static str, Self)] = &[("AGENT", Self::Agent), ("CUSTOMER", Self::Customer)]; }
    impl Eq for TranscriptFilterParticipantRole {}
    impl fmt::Debug for TranscriptFilterParticipantRole { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `TranscriptFilterType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TranscriptFilterTranscriptFilterType {
        /// `EXACT`
        Exact,
    }
    impl Words for TranscriptFilterTranscriptFilterType { const WORDS: &'static [(&'static str, Self)] = &[("EXACT", Self::Exact)]; }
    impl Eq for TranscriptFilterTranscriptFilterType {}
    impl fmt::Debug for TranscriptFilterTranscriptFilterType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Transcribe::MedicalVocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMedicalVocabulary = Handle<of::CfnMedicalVocabulary>;
impl cfn::ResourceType for of::CfnMedicalVocabulary { const TYPE: &'static str = "AWS::Transcribe::MedicalVocabulary"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnMedicalVocabularyProps; type Reference = Is<kinds::MedicalVocabularyArn>; }
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
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_call_analytics_category::{Tag};

    /// Words of `LanguageCode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LanguageCode {
        /// `af-ZA`
        AfZa,
        /// `ar-AE`
        ArAe,
        /// `ar-SA`
        ArSa,
        /// `da-DK`
        DaDk,
        /// `de-CH`
        DeCh,
        /// `de-DE`
        DeDe,
        /// `en-AB`
        EnAb,
        /// `en-AU`
        EnAu,
        /// `en-GB`
        EnGb,
        /// `en-IE`
        EnIe,
        /// `en-IN`
        EnIn,
        /// `en-US`
        EnUs,
        /// `en-WL`
        EnWl,
        /// `es-ES`
        EsEs,
        /// `es-US`
        EsUs,
        /// `fa-IR`
        FaIr,
        /// `fr-CA`
        FrCa,
        /// `fr-FR`
        FrFr,
        /// `he-IL`
        HeIl,
        /// `hi-IN`
        HiIn,
        /// `id-ID`
        IdId,
        /// `it-IT`
        ItIt,
        /// `ja-JP`
        JaJp,
        /// `ko-KR`
        KoKr,
        /// `ms-MY`
        MsMy,
        /// `nl-NL`
        NlNl,
        /// `pt-BR`
        PtBr,
        /// `pt-PT`
        PtPt,
        /// `ru-RU`
        RuRu,
        /// `ta-IN`
        TaIn,
        /// `te-IN`
        TeIn,
        /// `tr-TR`
        TrTr,
        /// `zh-CN`
        ZhCn,
        /// `zh-TW`
        ZhTw,
        /// `th-TH`
        ThTh,
        /// `en-ZA`
        EnZa,
        /// `en-NZ`
        EnNz,
        /// `vi-VN`
        ViVn,
        /// `sv-SE`
        SvSe,
    }
    impl Words for LanguageCode { const WORDS: &'static [(&'static str, Self)] = &[("af-ZA", Self::AfZa), ("ar-AE", Self::ArAe), ("ar-SA", Self::ArSa), ("da-DK", Self::DaDk), ("de-CH", Self::DeCh), ("de-DE", Self::DeDe), ("en-AB", Self::EnAb), ("en-AU", Self::EnAu), ("en-GB", Self::EnGb), ("en-IE", Self::EnIe), ("en-IN", Self::EnIn), ("en-US", Self::EnUs), ("en-WL", Self::EnWl), ("es-ES", Self::EsEs), ("es-US", Self::EsUs), ("fa-IR", Self::FaIr), ("fr-CA", Self::FrCa), ("fr-FR", Self::FrFr), ("he-IL", Self::HeIl), ("hi-IN", Self::HiIn), ("id-ID", Self::IdId), ("it-IT", Self::ItIt), ("ja-JP", Self::JaJp), ("ko-KR", Self::KoKr), ("ms-MY", Self::MsMy), ("nl-NL", Self::NlNl), ("pt-BR", Self::PtBr), ("pt-PT", Self::PtPt), ("ru-RU", Self::RuRu), ("ta-IN", Self::TaIn), ("te-IN", Self::TeIn), ("tr-TR", Self::TrTr), ("zh-CN", Self::ZhCn), ("zh-TW", Self::ZhTw), ("th-TH", Self::ThTh), ("en-ZA", Self::EnZa), ("en-NZ", Self::EnNz), ("vi-VN", Self::ViVn), ("sv-SE", Self::SvSe)]; }
    impl Eq for LanguageCode {}
    impl fmt::Debug for LanguageCode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Transcribe::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVocabulary = Handle<of::CfnVocabulary>;
impl cfn::ResourceType for of::CfnVocabulary { const TYPE: &'static str = "AWS::Transcribe::Vocabulary"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnVocabularyProps; type Reference = Is<kinds::TranscribeVocabularyArn>; }
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
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_call_analytics_category::{Tag};

    /// Words of `LanguageCode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LanguageCode {
        /// `ab-GE`
        AbGe,
        /// `af-ZA`
        AfZa,
        /// `am-ET`
        AmEt,
        /// `ar-AE`
        ArAe,
        /// `ar-SA`
        ArSa,
        /// `ast-ES`
        AstEs,
        /// `az-AZ`
        AzAz,
        /// `ba-RU`
        BaRu,
        /// `be-BY`
        BeBy,
        /// `bg-BG`
        BgBg,
        /// `bn-IN`
        BnIn,
        /// `bs-BA`
        BsBa,
        /// `ca-ES`
        CaEs,
        /// `ckb-IQ`
        CkbIq,
        /// `ckb-IR`
        CkbIr,
        /// `cs-CZ`
        CsCz,
        /// `cy-GB`
        CyGb,
        /// `cy-WL`
        CyWl,
        /// `da-DK`
        DaDk,
        /// `de-CH`
        DeCh,
        /// `de-DE`
        DeDe,
        /// `el-GR`
        ElGr,
        /// `en-AB`
        EnAb,
        /// `en-AU`
        EnAu,
        /// `en-GB`
        EnGb,
        /// `en-IE`
        EnIe,
        /// `en-IN`
        EnIn,
        /// `en-NZ`
        EnNz,
        /// `en-US`
        EnUs,
        /// `en-WL`
        EnWl,
        /// `en-ZA`
        EnZa,
        /// `es-ES`
        EsEs,
        /// `es-MX`
        EsMx,
        /// `es-US`
        EsUs,
        /// `et-EE`
        EtEe,
        /// `et-ET`
        EtEt,
        /// `eu-ES`
        EuEs,
        /// `fa-AF`
        FaAf,
        /// `fa-IR`
        FaIr,
        /// `fi-FI`
        FiFi,
        /// `fr-CA`
        FrCa,
        /// `fr-FR`
        FrFr,
        /// `ga-IE`
        GaIe,
        /// `gd-GB`
        GdGb,
        /// `gl-ES`
        GlEs,
        /// `gu-IN`
        GuIn,
        /// `ha-NG`
        HaNg,
        /// `he-IL`
        HeIl,
        /// `hi-IN`
        HiIn,
        /// `hr-HR`
        HrHr,
        /// `ht-HT`
        HtHt,
        /// `hu-HU`
        HuHu,
        /// `hy-AM`
        HyAm,
        /// `id-ID`
        IdId,
        /// `is-IS`
        IsIs,
        /// `it-IT`
        ItIt,
        /// `ja-JP`
        JaJp,
        /// `jv-ID`
        JvId,
        /// `ka-GE`
        KaGe,
        /// `kab-DZ`
        KabDz,
        /// `kk-KZ`
        KkKz,
        /// `km-KH`
        KmKh,
        /// `kn-IN`
        KnIn,
        /// `ko-KR`
        KoKr,
        /// `ky-KG`
        KyKg,
        /// `lg-IN`
        LgIn,
        /// `lt-LT`
        LtLt,
        /// `lv-LV`
        LvLv,
        /// `mhr-RU`
        MhrRu,
        /// `mi-NZ`
        MiNz,
        /// `mk-MK`
        MkMk,
        /// `ml-IN`
        MlIn,
        /// `mn-MN`
        MnMn,
        /// `mr-IN`
        MrIn,
        /// `ms-MY`
        MsMy,
        /// `mt-MT`
        MtMt,
        /// `my-MM`
        MyMm,
        /// `ne-NP`
        NeNp,
        /// `nl-NL`
        NlNl,
        /// `no-NO`
        NoNo,
        /// `or-IN`
        OrIn,
        /// `pa-IN`
        PaIn,
        /// `pl-PL`
        PlPl,
        /// `ps-AF`
        PsAf,
        /// `pt-BR`
        PtBr,
        /// `pt-PT`
        PtPt,
        /// `ro-RO`
        RoRo,
        /// `ru-RU`
        RuRu,
        /// `rw-RW`
        RwRw,
        /// `si-LK`
        SiLk,
        /// `sk-SK`
        SkSk,
        /// `sl-SI`
        SlSi,
        /// `so-SO`
        SoSo,
        /// `sq-AL`
        SqAl,
        /// `sr-RS`
        SrRs,
        /// `su-ID`
        SuId,
        /// `sv-SE`
        SvSe,
        /// `sw-BI`
        SwBi,
        /// `sw-KE`
        SwKe,
        /// `sw-RW`
        SwRw,
        /// `sw-TZ`
        SwTz,
        /// `sw-UG`
        SwUg,
        /// `ta-IN`
        TaIn,
        /// `te-IN`
        TeIn,
        /// `th-TH`
        ThTh,
        /// `tl-PH`
        TlPh,
        /// `tr-TR`
        TrTr,
        /// `tt-RU`
        TtRu,
        /// `ug-CN`
        UgCn,
        /// `uk-UA`
        UkUa,
        /// `uz-UZ`
        UzUz,
        /// `vi-VN`
        ViVn,
        /// `wo-SN`
        WoSn,
        /// `zh-CN`
        ZhCn,
        /// `zh-HK`
        ZhHk,
        /// `zh-TW`
        ZhTw,
        /// `zu-ZA`
        ZuZa,
    }
    impl Words for LanguageCode { const WORDS: &'static [(&'static str, Self)] = &[("ab-GE", Self::AbGe), ("af-ZA", Self::AfZa), ("am-ET", Self::AmEt), ("ar-AE", Self::ArAe), ("ar-SA", Self::ArSa), ("ast-ES", Self::AstEs), ("az-AZ", Self::AzAz), ("ba-RU", Self::BaRu), ("be-BY", Self::BeBy), ("bg-BG", Self::BgBg), ("bn-IN", Self::BnIn), ("bs-BA", Self::BsBa), ("ca-ES", Self::CaEs), ("ckb-IQ", Self::CkbIq), ("ckb-IR", Self::CkbIr), ("cs-CZ", Self::CsCz), ("cy-GB", Self::CyGb), ("cy-WL", Self::CyWl), ("da-DK", Self::DaDk), ("de-CH", Self::DeCh), ("de-DE", Self::DeDe), ("el-GR", Self::ElGr), ("en-AB", Self::EnAb), ("en-AU", Self::EnAu), ("en-GB", Self::EnGb), ("en-IE", Self::EnIe), ("en-IN", Self::EnIn), ("en-NZ", Self::EnNz), ("en-US", Self::EnUs), ("en-WL", Self::EnWl), ("en-ZA", Self::EnZa), ("es-ES", Self::EsEs), ("es-MX", Self::EsMx), ("es-US", Self::EsUs), ("et-EE", Self::EtEe), ("et-ET", Self::EtEt), ("eu-ES", Self::EuEs), ("fa-AF", Self::FaAf), ("fa-IR", Self::FaIr), ("fi-FI", Self::FiFi), ("fr-CA", Self::FrCa), ("fr-FR", Self::FrFr), ("ga-IE", Self::GaIe), ("gd-GB", Self::GdGb), ("gl-ES", Self::GlEs), ("gu-IN", Self::GuIn), ("ha-NG", Self::HaNg), ("he-IL", Self::HeIl), ("hi-IN", Self::HiIn), ("hr-HR", Self::HrHr), ("ht-HT", Self::HtHt), ("hu-HU", Self::HuHu), ("hy-AM", Self::HyAm), ("id-ID", Self::IdId), ("is-IS", Self::IsIs), ("it-IT", Self::ItIt), ("ja-JP", Self::JaJp), ("jv-ID", Self::JvId), ("ka-GE", Self::KaGe), ("kab-DZ", Self::KabDz), ("kk-KZ", Self::KkKz), ("km-KH", Self::KmKh), ("kn-IN", Self::KnIn), ("ko-KR", Self::KoKr), ("ky-KG", Self::KyKg), ("lg-IN", Self::LgIn), ("lt-LT", Self::LtLt), ("lv-LV", Self::LvLv), ("mhr-RU", Self::MhrRu), ("mi-NZ", Self::MiNz), ("mk-MK", Self::MkMk), ("ml-IN", Self::MlIn), ("mn-MN", Self::MnMn), ("mr-IN", Self::MrIn), ("ms-MY", Self::MsMy), ("mt-MT", Self::MtMt), ("my-MM", Self::MyMm), ("ne-NP", Self::NeNp), ("nl-NL", Self::NlNl), ("no-NO", Self::NoNo), ("or-IN", Self::OrIn), ("pa-IN", Self::PaIn), ("pl-PL", Self::PlPl), ("ps-AF", Self::PsAf), ("pt-BR", Self::PtBr), ("pt-PT", Self::PtPt), ("ro-RO", Self::RoRo), ("ru-RU", Self::RuRu), ("rw-RW", Self::RwRw), ("si-LK", Self::SiLk), ("sk-SK", Self::SkSk), ("sl-SI", Self::SlSi), ("so-SO", Self::SoSo), ("sq-AL", Self::SqAl), ("sr-RS", Self::SrRs), ("su-ID", Self::SuId), ("sv-SE", Self::SvSe), ("sw-BI", Self::SwBi), ("sw-KE", Self::SwKe), ("sw-RW", Self::SwRw), ("sw-TZ", Self::SwTz), ("sw-UG", Self::SwUg), ("ta-IN", Self::TaIn), ("te-IN", Self::TeIn), ("th-TH", Self::ThTh), ("tl-PH", Self::TlPh), ("tr-TR", Self::TrTr), ("tt-RU", Self::TtRu), ("ug-CN", Self::UgCn), ("uk-UA", Self::UkUa), ("uz-UZ", Self::UzUz), ("vi-VN", Self::ViVn), ("wo-SN", Self::WoSn), ("zh-CN", Self::ZhCn), ("zh-HK", Self::ZhHk), ("zh-TW", Self::ZhTw), ("zu-ZA", Self::ZuZa)]; }
    impl Eq for LanguageCode {}
    impl fmt::Debug for LanguageCode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Transcribe::VocabularyFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVocabularyFilter = Handle<of::CfnVocabularyFilter>;
impl cfn::ResourceType for of::CfnVocabularyFilter { const TYPE: &'static str = "AWS::Transcribe::VocabularyFilter"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnVocabularyFilterProps; type Reference = Is<kinds::VocabularyFilterArn>; }
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
