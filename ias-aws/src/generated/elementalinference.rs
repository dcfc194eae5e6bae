// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ElementalInference`.

use super::prelude::*;

mod of { pub enum CfnDictionary {} pub enum CfnFeed {} }

/// [`AWS::ElementalInference::Dictionary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-dictionary.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDictionary = Handle<of::CfnDictionary>;
impl cfn::ResourceType for of::CfnDictionary { const TYPE: &'static str = "AWS::ElementalInference::Dictionary"; type Tags = cfn::TagMap; type Props = CfnDictionaryProps; type Reference = String; }
impl CfnDictionary {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DictionaryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDictionary`].
///
/// Mandatory: `Language`, `Name`.
pub type CfnDictionaryProps = Fields<of::CfnDictionary>;
impl CfnDictionaryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(language: impl IntoVal<cfn_dictionary::DictionaryLanguage>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Language", language), "Name", name) }
    /// `Entries`: at most 40960 characters. Write-only.
    #[track_caller] pub fn entries(self, value: impl IntoVal<String>) -> Self { with(self, "Entries", value) }
    /// `Language`: mandatory.
    #[track_caller] pub fn language(self, value: impl IntoVal<cfn_dictionary::DictionaryLanguage>) -> Self { with(self, "Language", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDictionary`].
pub mod cfn_dictionary {
    use super::super::prelude::*;
    mod of { pub enum DictionaryLanguage {} }

    /// Words of `DictionaryLanguage`.
    pub type DictionaryLanguage = Word<fn(of::DictionaryLanguage)>;
    impl DictionaryLanguage {
        /// `eng`
        pub const Eng: Self = word("eng");
        /// `fra`
        pub const Fra: Self = word("fra");
        /// `ita`
        pub const Ita: Self = word("ita");
        /// `deu`
        pub const Deu: Self = word("deu");
        /// `spa`
        pub const Spa: Self = word("spa");
        /// `por`
        pub const Por: Self = word("por");
    }
}

/// [`AWS::ElementalInference::Feed`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFeed = Handle<of::CfnFeed>;
impl cfn::ResourceType for of::CfnFeed { const TYPE: &'static str = "AWS::ElementalInference::Feed"; type Tags = cfn::TagMap; type Props = CfnFeedProps; type Reference = String; }
impl CfnFeed {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FeedArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DataEndpoints`.
    #[inline] pub fn attr_data_endpoints(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DataEndpoints") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFeed`].
///
/// Mandatory: `Name`, `Outputs`.
pub type CfnFeedProps = Fields<of::CfnFeed>;
impl CfnFeedProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, outputs: impl IntoVal<List<cfn_feed::GetOutput>>) -> Self { with(with(empty(), "Name", name), "Outputs", outputs) }
    /// `AccessRoleArn`: 32 to 255 characters, matches `^arn:aws[a-z\-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller] pub fn access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AccessRoleArn", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Outputs`: mandatory.
    #[track_caller] pub fn outputs(self, value: impl IntoVal<List<cfn_feed::GetOutput>>) -> Self { with(self, "Outputs", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFeed`].
pub mod cfn_feed {
    use super::super::prelude::*;
    mod of { pub enum AspectRatio {} pub enum ClippingConfig {} impl ias_core::Optional for ClippingConfig {} pub enum CroppingConfig {} impl ias_core::Optional for CroppingConfig {} pub enum DataSourceConfiguration {} pub enum GetOutput {} pub enum OutputStatus {} pub enum ProfanityFilterMode {} pub enum SubtitlingConfig {} pub enum TemplateGroup {} pub enum TranscriptionLanguage {} }

    /// `AspectRatio`.
    pub type AspectRatio = Fields<of::AspectRatio>;
    impl AspectRatio {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(height: impl IntoVal<i64>, width: impl IntoVal<i64>) -> Self { with(with(empty(), "Height", height), "Width", width) }
        /// `Height`: mandatory.
        #[track_caller] pub fn height(self, value: impl IntoVal<i64>) -> Self { with(self, "Height", value) }
        /// `Width`: mandatory.
        #[track_caller] pub fn width(self, value: impl IntoVal<i64>) -> Self { with(self, "Width", value) }
    }

    /// `ClippingConfig`.
    pub type ClippingConfig = Fields<of::ClippingConfig>;
    impl ClippingConfig {
        /// `CallbackMetadata`: at most 1024 characters, matches `^[\w \-\.',@:;]*$`.
        #[track_caller] pub fn callback_metadata(self, value: impl IntoVal<String>) -> Self { with(self, "CallbackMetadata", value) }
        /// `DataSourceConfiguration`.
        #[track_caller] pub fn data_source_configuration(self, value: impl IntoVal<DataSourceConfiguration>) -> Self { with(self, "DataSourceConfiguration", value) }
    }

    /// `CroppingConfig`.
    pub type CroppingConfig = Fields<of::CroppingConfig>;
    impl CroppingConfig {
        /// `TemplateGroups`: 1 to 4 items.
        #[track_caller] pub fn template_groups(self, value: impl IntoVal<List<TemplateGroup>>) -> Self { with(self, "TemplateGroups", value) }
    }

    /// `DataSourceConfiguration`.
    pub type DataSourceConfiguration = Fields<of::DataSourceConfiguration>;
    impl DataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fixture_id: impl IntoVal<String>) -> Self { with(empty(), "FixtureId", fixture_id) }
        /// `FixtureId`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn fixture_id(self, value: impl IntoVal<String>) -> Self { with(self, "FixtureId", value) }
    }

    /// `GetOutput`.
    pub type GetOutput = Fields<of::GetOutput>;
    /// What [`GetOutput`] cannot do without.
    pub struct GetOutputRequired<A, B, C> {
        /// `Name`: matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`.
        pub name: A,
        /// `OutputConfig`.
        pub output_config: B,
        /// `Status`.
        pub status: C,
    }
    impl GetOutput {
        /// Takes what is mandatory, by name: [`GetOutputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<OutputConfig>, C: IntoVal<OutputStatus>>(required: GetOutputRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "OutputConfig", required.output_config), "Status", required.status) }
        /// `Description`: at most 1024 characters, matches `^[\w \-\.',@:;]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputConfig`: mandatory.
        #[track_caller] pub fn output_config(self, value: impl IntoVal<OutputConfig>) -> Self { with(self, "OutputConfig", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<OutputStatus>) -> Self { with(self, "Status", value) }
    }

    /// `OutputConfig`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OutputConfig(Value);
    ias_core::union!(OutputConfig);
    impl OutputConfig {
        /// `Cropping`.
        #[track_caller] pub fn cropping(value: impl IntoVal<CroppingConfig>) -> Self { Self(Value::one("Cropping", value)) }
        /// `Clipping`.
        #[track_caller] pub fn clipping(value: impl IntoVal<ClippingConfig>) -> Self { Self(Value::one("Clipping", value)) }
        /// `Subtitling`.
        #[track_caller] pub fn subtitling(value: impl IntoVal<SubtitlingConfig>) -> Self { Self(Value::one("Subtitling", value)) }
    }

    /// Words of `OutputStatus`.
    pub type OutputStatus = Word<fn(of::OutputStatus)>;
    impl OutputStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `ProfanityFilterMode`.
    pub type ProfanityFilterMode = Word<fn(of::ProfanityFilterMode)>;
    impl ProfanityFilterMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `CENSOR`
        pub const Censor: Self = word("CENSOR");
        /// `DROP`
        pub const Drop: Self = word("DROP");
    }

    /// `SubtitlingConfig`.
    pub type SubtitlingConfig = Fields<of::SubtitlingConfig>;
    impl SubtitlingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(language: impl IntoVal<TranscriptionLanguage>) -> Self { with(empty(), "Language", language) }
        /// `AspectRatio`.
        #[track_caller] pub fn aspect_ratio(self, value: impl IntoVal<AspectRatio>) -> Self { with(self, "AspectRatio", value) }
        /// `Dictionary`: 1 to 19 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn dictionary(self, value: impl IntoVal<String>) -> Self { with(self, "Dictionary", value) }
        /// `Language`: mandatory.
        #[track_caller] pub fn language(self, value: impl IntoVal<TranscriptionLanguage>) -> Self { with(self, "Language", value) }
        /// `ProfanityFilter`.
        #[track_caller] pub fn profanity_filter(self, value: impl IntoVal<ProfanityFilterMode>) -> Self { with(self, "ProfanityFilter", value) }
    }

    /// `TemplateGroup`.
    pub type TemplateGroup = Fields<of::TemplateGroup>;
    impl TemplateGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, template_uris: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "TemplateUris", template_uris) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TemplateUris`: mandatory, 1 to 2 items, each 10 to 255 characters, each matches `^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$`.
        #[track_caller] pub fn template_uris(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TemplateUris", value) }
    }

    /// Words of `TranscriptionLanguage`.
    pub type TranscriptionLanguage = Word<fn(of::TranscriptionLanguage)>;
    impl TranscriptionLanguage {
        /// `eng`
        pub const Eng: Self = word("eng");
        /// `eng-au`
        pub const EngAu: Self = word("eng-au");
        /// `eng-gb`
        pub const EngGb: Self = word("eng-gb");
        /// `eng-us`
        pub const EngUs: Self = word("eng-us");
        /// `fra`
        pub const Fra: Self = word("fra");
        /// `ita`
        pub const Ita: Self = word("ita");
        /// `deu`
        pub const Deu: Self = word("deu");
        /// `spa`
        pub const Spa: Self = word("spa");
        /// `por`
        pub const Por: Self = word("por");
    }
}
