// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CleanRooms`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAnalysisTemplate {} pub enum CfnCollaboration {} pub enum CfnConfiguredTable {} pub enum CfnConfiguredTableAssociation {} pub enum CfnIdMappingTable {} pub enum CfnIdNamespaceAssociation {} pub enum CfnIntermediateTable {} pub enum CfnMembership {} pub enum CfnPrivacyBudgetTemplate {} }

/// [`AWS::CleanRooms::AnalysisTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html).
///
/// What `Ref` returns: a text of AnalysisTemplateIdentifier, MembershipIdentifier.
pub type CfnAnalysisTemplate = Handle<of::CfnAnalysisTemplate>;
impl cfn::ResourceType for of::CfnAnalysisTemplate { const TYPE: &'static str = "AWS::CleanRooms::AnalysisTemplate"; type Tags = cfn::TagList; type Props = CfnAnalysisTemplateProps; type Reference = String; }
impl CfnAnalysisTemplate {
    /// The attribute `AnalysisTemplateIdentifier`.
    #[inline] pub fn attr_analysis_template_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "AnalysisTemplateIdentifier") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AnalysisTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationArn`.
    #[inline] pub fn attr_collaboration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationArn") }
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
    /// The attribute `MembershipArn`.
    #[inline] pub fn attr_membership_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipArn") }
    /// The attribute `Schema`.
    #[inline] pub fn attr_schema(&self) -> Val<Json> { cfn::attribute(&self.0, "Schema") }
    /// The attribute `Schema.ReferencedTables`.
    #[inline] pub fn attr_schema_referenced_tables(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Schema.ReferencedTables") }
}

/// Properties of [`CfnAnalysisTemplate`].
///
/// Mandatory: `Source`, `Format`, `Name`, `MembershipIdentifier`.
///
/// A change replaces the resource: `AnalysisParameters`, `ErrorMessageConfiguration`, `Format`, `MembershipIdentifier`, `Name`, `Schema`, `Source`, `SyntheticDataParameters`.
pub type CfnAnalysisTemplateProps = Fields<of::CfnAnalysisTemplate>;
/// What [`CfnAnalysisTemplateProps`] cannot do without.
pub struct CfnAnalysisTemplatePropsRequired<A, B, C, D> {
    /// `Source`. Changing it replaces the resource.
    pub source: A,
    /// `Format`. Changing it replaces the resource.
    pub format: B,
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Changing it replaces the resource.
    pub name: C,
    /// `MembershipIdentifier`: exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    pub membership_identifier: D,
}
impl CfnAnalysisTemplateProps {
    /// Takes what is mandatory, by name: [`CfnAnalysisTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_analysis_template::AnalysisSource>, B: IntoVal<cfn_analysis_template::Format>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnAnalysisTemplatePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Source", required.source), "Format", required.format), "Name", required.name), "MembershipIdentifier", required.membership_identifier) }
    /// `AnalysisParameters`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn analysis_parameters(self, value: impl IntoVal<List<cfn_analysis_template::AnalysisParameter>>) -> Self { with(self, "AnalysisParameters", value) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ErrorMessageConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn error_message_configuration(self, value: impl IntoVal<cfn_analysis_template::ErrorMessageConfiguration>) -> Self { with(self, "ErrorMessageConfiguration", value) }
    /// `Format`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn format(self, value: impl IntoVal<cfn_analysis_template::Format>) -> Self { with(self, "Format", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Name`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Schema`. Changing it replaces the resource.
    #[track_caller] pub fn schema(self, value: impl IntoVal<cfn_analysis_template::AnalysisSchema>) -> Self { with(self, "Schema", value) }
    /// `Source`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_analysis_template::AnalysisSource>) -> Self { with(self, "Source", value) }
    /// `SourceMetadata`.
    #[track_caller] pub fn source_metadata(self, value: impl IntoVal<cfn_analysis_template::SourceMetadata>) -> Self { with(self, "SourceMetadata", value) }
    /// `SyntheticDataParameters`. Changing it replaces the resource.
    #[track_caller] pub fn synthetic_data_parameters(self, value: impl IntoVal<cfn_analysis_template::SyntheticDataParameters2>) -> Self { with(self, "SyntheticDataParameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_analysis_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAnalysisTemplate`].
pub mod cfn_analysis_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AnalysisParameter {} pub enum AnalysisParameterType {} pub enum AnalysisSchema {} pub enum AnalysisTemplateArtifact {} pub enum AnalysisTemplateArtifactMetadata {} pub enum AnalysisTemplateArtifacts {} pub enum ColumnClassificationDetails {} pub enum ErrorMessageConfiguration {} pub enum ErrorMessageConfigurationType {} pub enum Format {} pub enum HashProperty {} impl ias_core::Optional for HashProperty {} pub enum MlSyntheticDataParameters {} pub enum S3Location {} pub enum SourceMetadata {} pub enum SyntheticDataColumnProperties {} pub enum SyntheticDataColumnPropertiesColumnType {} pub enum SyntheticDataParameters2 {} pub enum Tag {} }

    /// `AnalysisParameter`.
    pub type AnalysisParameter = Fields<of::AnalysisParameter>;
    impl AnalysisParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<AnalysisParameterType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `DefaultValue`: at most 1000 characters.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `[0-9a-zA-Z_]+`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AnalysisParameterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type AnalysisParameterType = Word<fn(of::AnalysisParameterType)>;
    impl AnalysisParameterType {
        /// `SMALLINT`
        pub const Smallint: Self = word("SMALLINT");
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `BIGINT`
        pub const Bigint: Self = word("BIGINT");
        /// `DECIMAL`
        pub const Decimal: Self = word("DECIMAL");
        /// `REAL`
        pub const Real: Self = word("REAL");
        /// `DOUBLE_PRECISION`
        pub const DoublePrecision: Self = word("DOUBLE_PRECISION");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `CHAR`
        pub const Char: Self = word("CHAR");
        /// `VARCHAR`
        pub const Varchar: Self = word("VARCHAR");
        /// `DATE`
        pub const Date: Self = word("DATE");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
        /// `TIMESTAMPTZ`
        pub const Timestamptz: Self = word("TIMESTAMPTZ");
        /// `TIME`
        pub const Time: Self = word("TIME");
        /// `TIMETZ`
        pub const Timetz: Self = word("TIMETZ");
        /// `VARBYTE`
        pub const Varbyte: Self = word("VARBYTE");
        /// `BINARY`
        pub const Binary: Self = word("BINARY");
        /// `BYTE`
        pub const Byte: Self = word("BYTE");
        /// `CHARACTER`
        pub const Character: Self = word("CHARACTER");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `FLOAT`
        pub const Float: Self = word("FLOAT");
        /// `INT`
        pub const Int: Self = word("INT");
        /// `LONG`
        pub const Long: Self = word("LONG");
        /// `NUMERIC`
        pub const Numeric: Self = word("NUMERIC");
        /// `SHORT`
        pub const Short: Self = word("SHORT");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `TIMESTAMP_LTZ`
        pub const TimestampLtz: Self = word("TIMESTAMP_LTZ");
        /// `TIMESTAMP_NTZ`
        pub const TimestampNtz: Self = word("TIMESTAMP_NTZ");
        /// `TINYINT`
        pub const Tinyint: Self = word("TINYINT");
    }

    /// `AnalysisSchema`.
    pub type AnalysisSchema = Fields<of::AnalysisSchema>;
    impl AnalysisSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(referenced_tables: impl IntoVal<List<String>>) -> Self { with(empty(), "ReferencedTables", referenced_tables) }
        /// `ReferencedTables`: mandatory, each at most 128 characters, each matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`.
        #[track_caller] pub fn referenced_tables(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReferencedTables", value) }
    }

    /// `AnalysisSource`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AnalysisSource(Value);
    ias_core::union!(AnalysisSource);
    impl AnalysisSource {
        /// `Text`: at most 90000 characters.
        #[track_caller] pub fn text(value: impl IntoVal<String>) -> Self { Self(Value::one("Text", value)) }
        /// `Artifacts`.
        #[track_caller] pub fn artifacts(value: impl IntoVal<AnalysisTemplateArtifacts>) -> Self { Self(Value::one("Artifacts", value)) }
    }

    /// `AnalysisTemplateArtifact`.
    pub type AnalysisTemplateArtifact = Fields<of::AnalysisTemplateArtifact>;
    impl AnalysisTemplateArtifact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<S3Location>) -> Self { with(empty(), "Location", location) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "Location", value) }
    }

    /// `AnalysisTemplateArtifactMetadata`.
    pub type AnalysisTemplateArtifactMetadata = Fields<of::AnalysisTemplateArtifactMetadata>;
    impl AnalysisTemplateArtifactMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entry_point_hash: impl IntoVal<HashProperty>) -> Self { with(empty(), "EntryPointHash", entry_point_hash) }
        /// `AdditionalArtifactHashes`.
        #[track_caller] pub fn additional_artifact_hashes(self, value: impl IntoVal<List<HashProperty>>) -> Self { with(self, "AdditionalArtifactHashes", value) }
        /// `EntryPointHash`: mandatory.
        #[track_caller] pub fn entry_point_hash(self, value: impl IntoVal<HashProperty>) -> Self { with(self, "EntryPointHash", value) }
    }

    /// `AnalysisTemplateArtifacts`.
    pub type AnalysisTemplateArtifacts = Fields<of::AnalysisTemplateArtifacts>;
    impl AnalysisTemplateArtifacts {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entry_point: impl IntoVal<AnalysisTemplateArtifact>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "EntryPoint", entry_point), "RoleArn", role_arn) }
        /// `AdditionalArtifacts`: exactly 1 item.
        #[track_caller] pub fn additional_artifacts(self, value: impl IntoVal<List<AnalysisTemplateArtifact>>) -> Self { with(self, "AdditionalArtifacts", value) }
        /// `EntryPoint`: mandatory.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<AnalysisTemplateArtifact>) -> Self { with(self, "EntryPoint", value) }
        /// `RoleArn`: mandatory, 32 to 512 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `ColumnClassificationDetails`.
    pub type ColumnClassificationDetails = Fields<of::ColumnClassificationDetails>;
    impl ColumnClassificationDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column_mapping: impl IntoVal<List<SyntheticDataColumnProperties>>) -> Self { with(empty(), "ColumnMapping", column_mapping) }
        /// `ColumnMapping`: mandatory, 5 to 1000 items.
        #[track_caller] pub fn column_mapping(self, value: impl IntoVal<List<SyntheticDataColumnProperties>>) -> Self { with(self, "ColumnMapping", value) }
    }

    /// `ErrorMessageConfiguration`.
    pub type ErrorMessageConfiguration = Fields<of::ErrorMessageConfiguration>;
    impl ErrorMessageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ErrorMessageConfigurationType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ErrorMessageConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ErrorMessageConfigurationType = Word<fn(of::ErrorMessageConfigurationType)>;
    impl ErrorMessageConfigurationType {
        /// `DETAILED`
        pub const Detailed: Self = word("DETAILED");
    }

    /// Words of `Format`.
    pub type Format = Word<fn(of::Format)>;
    impl Format {
        /// `SQL`
        pub const Sql: Self = word("SQL");
        /// `PYSPARK_1_0`
        pub const Pyspark1_0: Self = word("PYSPARK_1_0");
    }

    /// `Hash`.
    pub type HashProperty = Fields<of::HashProperty>;
    impl HashProperty {
        /// `Sha256`.
        #[track_caller] pub fn sha256(self, value: impl IntoVal<String>) -> Self { with(self, "Sha256", value) }
    }

    /// `MLSyntheticDataParameters`.
    pub type MlSyntheticDataParameters = Fields<of::MlSyntheticDataParameters>;
    /// What [`MlSyntheticDataParameters`] cannot do without.
    pub struct MlSyntheticDataParametersRequired<A, B, C> {
        /// `Epsilon`: 0.0001 to 10.
        pub epsilon: A,
        /// `MaxMembershipInferenceAttackScore`: 0.5 to 1.
        pub max_membership_inference_attack_score: B,
        /// `ColumnClassification`.
        pub column_classification: C,
    }
    impl MlSyntheticDataParameters {
        /// Takes what is mandatory, by name: [`MlSyntheticDataParametersRequired`].
        #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<f64>, C: IntoVal<ColumnClassificationDetails>>(required: MlSyntheticDataParametersRequired<A, B, C>) -> Self { with(with(with(empty(), "Epsilon", required.epsilon), "MaxMembershipInferenceAttackScore", required.max_membership_inference_attack_score), "ColumnClassification", required.column_classification) }
        /// `ColumnClassification`: mandatory.
        #[track_caller] pub fn column_classification(self, value: impl IntoVal<ColumnClassificationDetails>) -> Self { with(self, "ColumnClassification", value) }
        /// `Epsilon`: mandatory, 0.0001 to 10.
        #[track_caller] pub fn epsilon(self, value: impl IntoVal<f64>) -> Self { with(self, "Epsilon", value) }
        /// `MaxMembershipInferenceAttackScore`: mandatory, 0.5 to 1.
        #[track_caller] pub fn max_membership_inference_attack_score(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxMembershipInferenceAttackScore", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `SourceMetadata`.
    pub type SourceMetadata = Fields<of::SourceMetadata>;
    impl SourceMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(artifacts: impl IntoVal<AnalysisTemplateArtifactMetadata>) -> Self { with(empty(), "Artifacts", artifacts) }
        /// `Artifacts`: mandatory.
        #[track_caller] pub fn artifacts(self, value: impl IntoVal<AnalysisTemplateArtifactMetadata>) -> Self { with(self, "Artifacts", value) }
    }

    /// `SyntheticDataColumnProperties`.
    pub type SyntheticDataColumnProperties = Fields<of::SyntheticDataColumnProperties>;
    /// What [`SyntheticDataColumnProperties`] cannot do without.
    pub struct SyntheticDataColumnPropertiesRequired<A, B, C> {
        /// `ColumnName`: at most 128 characters, matches `^[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?$`.
        pub column_name: A,
        /// `ColumnType`.
        pub column_type: B,
        /// `IsPredictiveValue`.
        pub is_predictive_value: C,
    }
    impl SyntheticDataColumnProperties {
        /// Takes what is mandatory, by name: [`SyntheticDataColumnPropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SyntheticDataColumnPropertiesColumnType>, C: IntoVal<bool>>(required: SyntheticDataColumnPropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "ColumnName", required.column_name), "ColumnType", required.column_type), "IsPredictiveValue", required.is_predictive_value) }
        /// `ColumnName`: mandatory, at most 128 characters, matches `^[a-z0-9_](([a-z0-9_]+-)*([a-z0-9_]+))?$`.
        #[track_caller] pub fn column_name(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnName", value) }
        /// `ColumnType`: mandatory.
        #[track_caller] pub fn column_type(self, value: impl IntoVal<SyntheticDataColumnPropertiesColumnType>) -> Self { with(self, "ColumnType", value) }
        /// `IsPredictiveValue`: mandatory.
        #[track_caller] pub fn is_predictive_value(self, value: impl IntoVal<bool>) -> Self { with(self, "IsPredictiveValue", value) }
    }

    /// Words of `ColumnType`.
    pub type SyntheticDataColumnPropertiesColumnType = Word<fn(of::SyntheticDataColumnPropertiesColumnType)>;
    impl SyntheticDataColumnPropertiesColumnType {
        /// `CATEGORICAL`
        pub const Categorical: Self = word("CATEGORICAL");
        /// `NUMERICAL`
        pub const Numerical: Self = word("NUMERICAL");
    }

    /// `SyntheticDataParameters`.
    pub type SyntheticDataParameters2 = Fields<of::SyntheticDataParameters2>;
    impl SyntheticDataParameters2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ml_synthetic_data_parameters: impl IntoVal<MlSyntheticDataParameters>) -> Self { with(empty(), "MlSyntheticDataParameters", ml_synthetic_data_parameters) }
        /// `MlSyntheticDataParameters`: mandatory.
        #[track_caller] pub fn ml_synthetic_data_parameters(self, value: impl IntoVal<MlSyntheticDataParameters>) -> Self { with(self, "MlSyntheticDataParameters", value) }
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

/// [`AWS::CleanRooms::Collaboration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html).
///
/// What `Ref` returns: `CollaborationIdentifier`.
pub type CfnCollaboration = Handle<of::CfnCollaboration>;
impl cfn::ResourceType for of::CfnCollaboration { const TYPE: &'static str = "AWS::CleanRooms::Collaboration"; type Tags = cfn::TagList; type Props = CfnCollaborationProps; type Reference = String; }
impl CfnCollaboration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CollaborationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
}

/// Properties of [`CfnCollaboration`].
///
/// Mandatory: `CreatorDisplayName`, `Name`, `Description`, `QueryLogStatus`.
///
/// A change replaces the resource: `AllowedResultRegions`, `AutoApprovedChangeTypes`, `CreatorDisplayName`, `CreatorMLMemberAbilities`, `CreatorMemberAbilities`, `CreatorPaymentConfiguration`, `DataEncryptionMetadata`, `JobLogStatus`, `Members`, `QueryLogStatus`.
pub type CfnCollaborationProps = Fields<of::CfnCollaboration>;
/// What [`CfnCollaborationProps`] cannot do without.
pub struct CfnCollaborationPropsRequired<A, B, C, D> {
    /// `CreatorDisplayName`: 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    pub creator_display_name: A,
    /// `Name`: 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
    pub name: B,
    /// `Description`: 1 to 255 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    pub description: C,
    /// `QueryLogStatus`. Changing it replaces the resource.
    pub query_log_status: D,
}
impl CfnCollaborationProps {
    /// Takes what is mandatory, by name: [`CfnCollaborationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_collaboration::CollaborationQueryLogStatus>>(required: CfnCollaborationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "CreatorDisplayName", required.creator_display_name), "Name", required.name), "Description", required.description), "QueryLogStatus", required.query_log_status) }
    /// `AllowedResultRegions`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn allowed_result_regions(self, value: impl IntoVal<List<cfn_collaboration::SupportedS3Region>>) -> Self { with(self, "AllowedResultRegions", value) }
    /// `AnalyticsEngine`.
    #[track_caller] pub fn analytics_engine(self, value: impl IntoVal<cfn_collaboration::AnalyticsEngine>) -> Self { with(self, "AnalyticsEngine", value) }
    /// `AutoApprovedChangeTypes`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn auto_approved_change_types(self, value: impl IntoVal<List<cfn_collaboration::AutoApprovedChangeType>>) -> Self { with(self, "AutoApprovedChangeTypes", value) }
    /// `CreatorDisplayName`: mandatory, 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn creator_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "CreatorDisplayName", value) }
    /// `CreatorMLMemberAbilities`. Changing it replaces the resource.
    #[track_caller] pub fn creator_ml_member_abilities(self, value: impl IntoVal<cfn_collaboration::MlMemberAbilities>) -> Self { with(self, "CreatorMLMemberAbilities", value) }
    /// `CreatorMemberAbilities`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn creator_member_abilities(self, value: impl IntoVal<List<cfn_collaboration::MemberAbility>>) -> Self { with(self, "CreatorMemberAbilities", value) }
    /// `CreatorPaymentConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn creator_payment_configuration(self, value: impl IntoVal<cfn_collaboration::PaymentConfiguration>) -> Self { with(self, "CreatorPaymentConfiguration", value) }
    /// `DataEncryptionMetadata`. Changing it replaces the resource.
    #[track_caller] pub fn data_encryption_metadata(self, value: impl IntoVal<cfn_collaboration::DataEncryptionMetadata>) -> Self { with(self, "DataEncryptionMetadata", value) }
    /// `Description`: mandatory, 1 to 255 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IsMetricsEnabled`.
    #[track_caller] pub fn is_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsMetricsEnabled", value) }
    /// `JobLogStatus`. Changing it replaces the resource.
    #[track_caller] pub fn job_log_status(self, value: impl IntoVal<cfn_collaboration::CollaborationJobLogStatus>) -> Self { with(self, "JobLogStatus", value) }
    /// `Members`: at most 9 items. Changing it replaces the resource.
    #[track_caller] pub fn members(self, value: impl IntoVal<List<cfn_collaboration::MemberSpecification>>) -> Self { with(self, "Members", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QueryLogStatus`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn query_log_status(self, value: impl IntoVal<cfn_collaboration::CollaborationQueryLogStatus>) -> Self { with(self, "QueryLogStatus", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_collaboration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCollaboration`].
pub mod cfn_collaboration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_analysis_template::{Tag};
    mod of { pub enum AnalyticsEngine {} pub enum AutoApprovedChangeType {} pub enum CollaborationJobLogStatus {} pub enum CollaborationQueryLogStatus {} pub enum CustomMlMemberAbility {} pub enum DataEncryptionMetadata {} pub enum JobComputePaymentConfig {} pub enum MemberAbility {} pub enum MemberSpecification {} pub enum MlMemberAbilities {} pub enum MlPaymentConfig {} impl ias_core::Optional for MlPaymentConfig {} pub enum ModelInferencePaymentConfig {} pub enum ModelTrainingPaymentConfig {} pub enum PaymentConfiguration {} pub enum QueryComputePaymentConfig {} pub enum SupportedS3Region {} pub enum SyntheticDataGenerationPaymentConfig {} }

    /// Words of `AnalyticsEngine`.
    pub type AnalyticsEngine = Word<fn(of::AnalyticsEngine)>;
    impl AnalyticsEngine {
        /// `CLEAN_ROOMS_SQL`
        pub const CleanRoomsSql: Self = word("CLEAN_ROOMS_SQL");
        /// `SPARK`
        pub const Spark: Self = word("SPARK");
    }

    /// Words of `AutoApprovedChangeType`.
    pub type AutoApprovedChangeType = Word<fn(of::AutoApprovedChangeType)>;
    impl AutoApprovedChangeType {
        /// `ADD_MEMBER`
        pub const AddMember: Self = word("ADD_MEMBER");
        /// `GRANT_RECEIVE_RESULTS_ABILITY`
        pub const GrantReceiveResultsAbility: Self = word("GRANT_RECEIVE_RESULTS_ABILITY");
        /// `REVOKE_RECEIVE_RESULTS_ABILITY`
        pub const RevokeReceiveResultsAbility: Self = word("REVOKE_RECEIVE_RESULTS_ABILITY");
    }

    /// Words of `CollaborationJobLogStatus`.
    pub type CollaborationJobLogStatus = Word<fn(of::CollaborationJobLogStatus)>;
    impl CollaborationJobLogStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `CollaborationQueryLogStatus`.
    pub type CollaborationQueryLogStatus = Word<fn(of::CollaborationQueryLogStatus)>;
    impl CollaborationQueryLogStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `CustomMLMemberAbility`.
    pub type CustomMlMemberAbility = Word<fn(of::CustomMlMemberAbility)>;
    impl CustomMlMemberAbility {
        /// `CAN_RECEIVE_MODEL_OUTPUT`
        pub const CanReceiveModelOutput: Self = word("CAN_RECEIVE_MODEL_OUTPUT");
        /// `CAN_RECEIVE_INFERENCE_OUTPUT`
        pub const CanReceiveInferenceOutput: Self = word("CAN_RECEIVE_INFERENCE_OUTPUT");
    }

    /// `DataEncryptionMetadata`.
    pub type DataEncryptionMetadata = Fields<of::DataEncryptionMetadata>;
    /// What [`DataEncryptionMetadata`] cannot do without.
    pub struct DataEncryptionMetadataRequired<A, B, C, D> {
        /// `AllowCleartext`.
        pub allow_cleartext: A,
        /// `AllowDuplicates`.
        pub allow_duplicates: B,
        /// `AllowJoinsOnColumnsWithDifferentNames`.
        pub allow_joins_on_columns_with_different_names: C,
        /// `PreserveNulls`.
        pub preserve_nulls: D,
    }
    impl DataEncryptionMetadata {
        /// Takes what is mandatory, by name: [`DataEncryptionMetadataRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<bool>, C: IntoVal<bool>, D: IntoVal<bool>>(required: DataEncryptionMetadataRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AllowCleartext", required.allow_cleartext), "AllowDuplicates", required.allow_duplicates), "AllowJoinsOnColumnsWithDifferentNames", required.allow_joins_on_columns_with_different_names), "PreserveNulls", required.preserve_nulls) }
        /// `AllowCleartext`: mandatory.
        #[track_caller] pub fn allow_cleartext(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCleartext", value) }
        /// `AllowDuplicates`: mandatory.
        #[track_caller] pub fn allow_duplicates(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowDuplicates", value) }
        /// `AllowJoinsOnColumnsWithDifferentNames`: mandatory.
        #[track_caller] pub fn allow_joins_on_columns_with_different_names(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowJoinsOnColumnsWithDifferentNames", value) }
        /// `PreserveNulls`: mandatory.
        #[track_caller] pub fn preserve_nulls(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveNulls", value) }
    }

    /// `JobComputePaymentConfig`.
    pub type JobComputePaymentConfig = Fields<of::JobComputePaymentConfig>;
    impl JobComputePaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// Words of `MemberAbility`.
    pub type MemberAbility = Word<fn(of::MemberAbility)>;
    impl MemberAbility {
        /// `CAN_QUERY`
        pub const CanQuery: Self = word("CAN_QUERY");
        /// `CAN_RUN_JOB`
        pub const CanRunJob: Self = word("CAN_RUN_JOB");
        /// `CAN_RECEIVE_RESULTS`
        pub const CanReceiveResults: Self = word("CAN_RECEIVE_RESULTS");
    }

    /// `MemberSpecification`.
    pub type MemberSpecification = Fields<of::MemberSpecification>;
    impl MemberSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_id: impl IntoVal<String>, display_name: impl IntoVal<String>) -> Self { with(with(empty(), "AccountId", account_id), "DisplayName", display_name) }
        /// `AccountId`: mandatory, exactly 12 characters, matches `^\d+$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `DisplayName`: mandatory, 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
        #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
        /// `MLMemberAbilities`.
        #[track_caller] pub fn ml_member_abilities(self, value: impl IntoVal<MlMemberAbilities>) -> Self { with(self, "MLMemberAbilities", value) }
        /// `MemberAbilities`: no item twice.
        #[track_caller] pub fn member_abilities(self, value: impl IntoVal<List<MemberAbility>>) -> Self { with(self, "MemberAbilities", value) }
        /// `PaymentConfiguration`.
        #[track_caller] pub fn payment_configuration(self, value: impl IntoVal<PaymentConfiguration>) -> Self { with(self, "PaymentConfiguration", value) }
    }

    /// `MLMemberAbilities`.
    pub type MlMemberAbilities = Fields<of::MlMemberAbilities>;
    impl MlMemberAbilities {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_ml_member_abilities: impl IntoVal<List<CustomMlMemberAbility>>) -> Self { with(empty(), "CustomMLMemberAbilities", custom_ml_member_abilities) }
        /// `CustomMLMemberAbilities`: mandatory, no item twice.
        #[track_caller] pub fn custom_ml_member_abilities(self, value: impl IntoVal<List<CustomMlMemberAbility>>) -> Self { with(self, "CustomMLMemberAbilities", value) }
    }

    /// `MLPaymentConfig`.
    pub type MlPaymentConfig = Fields<of::MlPaymentConfig>;
    impl MlPaymentConfig {
        /// `ModelInference`.
        #[track_caller] pub fn model_inference(self, value: impl IntoVal<ModelInferencePaymentConfig>) -> Self { with(self, "ModelInference", value) }
        /// `ModelTraining`.
        #[track_caller] pub fn model_training(self, value: impl IntoVal<ModelTrainingPaymentConfig>) -> Self { with(self, "ModelTraining", value) }
        /// `SyntheticDataGeneration`.
        #[track_caller] pub fn synthetic_data_generation(self, value: impl IntoVal<SyntheticDataGenerationPaymentConfig>) -> Self { with(self, "SyntheticDataGeneration", value) }
    }

    /// `ModelInferencePaymentConfig`.
    pub type ModelInferencePaymentConfig = Fields<of::ModelInferencePaymentConfig>;
    impl ModelInferencePaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// `ModelTrainingPaymentConfig`.
    pub type ModelTrainingPaymentConfig = Fields<of::ModelTrainingPaymentConfig>;
    impl ModelTrainingPaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// `PaymentConfiguration`.
    pub type PaymentConfiguration = Fields<of::PaymentConfiguration>;
    impl PaymentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_compute: impl IntoVal<QueryComputePaymentConfig>) -> Self { with(empty(), "QueryCompute", query_compute) }
        /// `JobCompute`.
        #[track_caller] pub fn job_compute(self, value: impl IntoVal<JobComputePaymentConfig>) -> Self { with(self, "JobCompute", value) }
        /// `MachineLearning`.
        #[track_caller] pub fn machine_learning(self, value: impl IntoVal<MlPaymentConfig>) -> Self { with(self, "MachineLearning", value) }
        /// `QueryCompute`: mandatory.
        #[track_caller] pub fn query_compute(self, value: impl IntoVal<QueryComputePaymentConfig>) -> Self { with(self, "QueryCompute", value) }
    }

    /// `QueryComputePaymentConfig`.
    pub type QueryComputePaymentConfig = Fields<of::QueryComputePaymentConfig>;
    impl QueryComputePaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// Words of `SupportedS3Region`.
    pub type SupportedS3Region = Word<fn(of::SupportedS3Region)>;
    impl SupportedS3Region {
        /// `us-west-1`
        pub const UsWest1: Self = word("us-west-1");
        /// `us-west-2`
        pub const UsWest2: Self = word("us-west-2");
        /// `us-east-1`
        pub const UsEast1: Self = word("us-east-1");
        /// `us-east-2`
        pub const UsEast2: Self = word("us-east-2");
        /// `af-south-1`
        pub const AfSouth1: Self = word("af-south-1");
        /// `ap-east-1`
        pub const ApEast1: Self = word("ap-east-1");
        /// `ap-east-2`
        pub const ApEast2: Self = word("ap-east-2");
        /// `ap-south-2`
        pub const ApSouth2: Self = word("ap-south-2");
        /// `ap-southeast-1`
        pub const ApSoutheast1: Self = word("ap-southeast-1");
        /// `ap-southeast-2`
        pub const ApSoutheast2: Self = word("ap-southeast-2");
        /// `ap-southeast-3`
        pub const ApSoutheast3: Self = word("ap-southeast-3");
        /// `ap-southeast-5`
        pub const ApSoutheast5: Self = word("ap-southeast-5");
        /// `ap-southeast-4`
        pub const ApSoutheast4: Self = word("ap-southeast-4");
        /// `ap-southeast-7`
        pub const ApSoutheast7: Self = word("ap-southeast-7");
        /// `ap-south-1`
        pub const ApSouth1: Self = word("ap-south-1");
        /// `ap-northeast-3`
        pub const ApNortheast3: Self = word("ap-northeast-3");
        /// `ap-northeast-1`
        pub const ApNortheast1: Self = word("ap-northeast-1");
        /// `ap-northeast-2`
        pub const ApNortheast2: Self = word("ap-northeast-2");
        /// `ca-central-1`
        pub const CaCentral1: Self = word("ca-central-1");
        /// `ca-west-1`
        pub const CaWest1: Self = word("ca-west-1");
        /// `eu-south-1`
        pub const EuSouth1: Self = word("eu-south-1");
        /// `eu-west-3`
        pub const EuWest3: Self = word("eu-west-3");
        /// `eu-south-2`
        pub const EuSouth2: Self = word("eu-south-2");
        /// `eu-central-2`
        pub const EuCentral2: Self = word("eu-central-2");
        /// `eu-central-1`
        pub const EuCentral1: Self = word("eu-central-1");
        /// `eu-north-1`
        pub const EuNorth1: Self = word("eu-north-1");
        /// `eu-west-1`
        pub const EuWest1: Self = word("eu-west-1");
        /// `eu-west-2`
        pub const EuWest2: Self = word("eu-west-2");
        /// `me-south-1`
        pub const MeSouth1: Self = word("me-south-1");
        /// `me-central-1`
        pub const MeCentral1: Self = word("me-central-1");
        /// `il-central-1`
        pub const IlCentral1: Self = word("il-central-1");
        /// `sa-east-1`
        pub const SaEast1: Self = word("sa-east-1");
        /// `mx-central-1`
        pub const MxCentral1: Self = word("mx-central-1");
    }

    /// `SyntheticDataGenerationPaymentConfig`.
    pub type SyntheticDataGenerationPaymentConfig = Fields<of::SyntheticDataGenerationPaymentConfig>;
    impl SyntheticDataGenerationPaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }
}

/// [`AWS::CleanRooms::ConfiguredTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html).
///
/// What `Ref` returns: `ConfiguredTableIdentifier`.
pub type CfnConfiguredTable = Handle<of::CfnConfiguredTable>;
impl cfn::ResourceType for of::CfnConfiguredTable { const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTable"; type Tags = cfn::TagList; type Props = CfnConfiguredTableProps; type Reference = String; }
impl CfnConfiguredTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfiguredTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ConfiguredTableIdentifier`.
    #[inline] pub fn attr_configured_table_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "ConfiguredTableIdentifier") }
}

/// Properties of [`CfnConfiguredTable`].
///
/// Mandatory: `AllowedColumns`, `AnalysisMethod`, `Name`, `TableReference`.
///
/// A change replaces the resource: `AllowedColumns`, `AnalysisMethod`, `TableReference`.
pub type CfnConfiguredTableProps = Fields<of::CfnConfiguredTable>;
/// What [`CfnConfiguredTableProps`] cannot do without.
pub struct CfnConfiguredTablePropsRequired<A, B, C, D> {
    /// `AllowedColumns`: 1 to 100 items, each at most 128 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Changing it replaces the resource.
    pub allowed_columns: A,
    /// `AnalysisMethod`. Changing it replaces the resource.
    pub analysis_method: B,
    /// `Name`: 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
    pub name: C,
    /// `TableReference`. Changing it replaces the resource.
    pub table_reference: D,
}
impl CfnConfiguredTableProps {
    /// Takes what is mandatory, by name: [`CfnConfiguredTablePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<cfn_configured_table::AnalysisMethod>, C: IntoVal<String>, D: IntoVal<cfn_configured_table::TableReference>>(required: CfnConfiguredTablePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AllowedColumns", required.allowed_columns), "AnalysisMethod", required.analysis_method), "Name", required.name), "TableReference", required.table_reference) }
    /// `AllowedColumns`: mandatory, 1 to 100 items, each at most 128 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Changing it replaces the resource.
    #[track_caller] pub fn allowed_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedColumns", value) }
    /// `AnalysisMethod`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn analysis_method(self, value: impl IntoVal<cfn_configured_table::AnalysisMethod>) -> Self { with(self, "AnalysisMethod", value) }
    /// `AnalysisRules`: exactly 1 item.
    #[track_caller] pub fn analysis_rules(self, value: impl IntoVal<List<cfn_configured_table::AnalysisRule>>) -> Self { with(self, "AnalysisRules", value) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SelectedAnalysisMethods`.
    #[track_caller] pub fn selected_analysis_methods(self, value: impl IntoVal<List<cfn_configured_table::SelectedAnalysisMethod>>) -> Self { with(self, "SelectedAnalysisMethods", value) }
    /// `TableReference`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn table_reference(self, value: impl IntoVal<cfn_configured_table::TableReference>) -> Self { with(self, "TableReference", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configured_table::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfiguredTable`].
pub mod cfn_configured_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_analysis_template::{Tag};
    mod of { pub enum AdditionalAnalyses {} pub enum AggregateColumn {} pub enum AggregateFunctionName {} pub enum AggregationConstraint {} pub enum AggregationThreshold {} pub enum AggregationThresholdType {} pub enum AggregationType {} pub enum AllowedAggregateExpressionType {} pub enum AnalysisMethod {} pub enum AnalysisRule {} pub enum AnalysisRuleAggregation {} pub enum AnalysisRuleCustom {} pub enum AnalysisRuleList {} pub enum AthenaTableReference {} pub enum CommercialRegion {} pub enum ComparisonControls {} pub enum ConfiguredTableAnalysisRulePolicy {} pub enum ConfiguredTableAnalysisRuleType {} pub enum DifferentialPrivacy {} pub enum DifferentialPrivacyColumn {} pub enum GlueTableReference {} pub enum JoinOperator {} pub enum JoinRequiredOption {} pub enum OutputColumnThreshold {} pub enum ScalarFunctions {} pub enum SelectedAnalysisMethod {} pub enum SnowflakeTableReference {} pub enum SnowflakeTableReferenceTableSchema {} pub enum SnowflakeTableSchemaV1 {} }

    /// Words of `AdditionalAnalyses`.
    pub type AdditionalAnalyses = Word<fn(of::AdditionalAnalyses)>;
    impl AdditionalAnalyses {
        /// `ALLOWED`
        pub const Allowed: Self = word("ALLOWED");
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
        /// `NOT_ALLOWED`
        pub const NotAllowed: Self = word("NOT_ALLOWED");
    }

    /// `AggregateColumn`.
    pub type AggregateColumn = Fields<of::AggregateColumn>;
    impl AggregateColumn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column_names: impl IntoVal<List<String>>, function: impl IntoVal<AggregateFunctionName>) -> Self { with(with(empty(), "ColumnNames", column_names), "Function", function) }
        /// `ColumnNames`: mandatory, at least 1 item, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ColumnNames", value) }
        /// `Function`: mandatory.
        #[track_caller] pub fn function(self, value: impl IntoVal<AggregateFunctionName>) -> Self { with(self, "Function", value) }
    }

    /// Words of `AggregateFunctionName`.
    pub type AggregateFunctionName = Word<fn(of::AggregateFunctionName)>;
    impl AggregateFunctionName {
        /// `SUM`
        pub const Sum: Self = word("SUM");
        /// `SUM_DISTINCT`
        pub const SumDistinct: Self = word("SUM_DISTINCT");
        /// `COUNT`
        pub const Count: Self = word("COUNT");
        /// `COUNT_DISTINCT`
        pub const CountDistinct: Self = word("COUNT_DISTINCT");
        /// `AVG`
        pub const Avg: Self = word("AVG");
    }

    /// `AggregationConstraint`.
    pub type AggregationConstraint = Fields<of::AggregationConstraint>;
    /// What [`AggregationConstraint`] cannot do without.
    pub struct AggregationConstraintRequired<A, B, C> {
        /// `ColumnName`: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        pub column_name: A,
        /// `Minimum`: 2 to 100000.
        pub minimum: B,
        /// `Type`.
        pub type_: C,
    }
    impl AggregationConstraint {
        /// Takes what is mandatory, by name: [`AggregationConstraintRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<f64>, C: IntoVal<AggregationType>>(required: AggregationConstraintRequired<A, B, C>) -> Self { with(with(with(empty(), "ColumnName", required.column_name), "Minimum", required.minimum), "Type", required.type_) }
        /// `ColumnName`: mandatory, 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn column_name(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnName", value) }
        /// `Minimum`: mandatory, 2 to 100000.
        #[track_caller] pub fn minimum(self, value: impl IntoVal<f64>) -> Self { with(self, "Minimum", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AggregationType>) -> Self { with(self, "Type", value) }
    }

    /// `AggregationThreshold`.
    pub type AggregationThreshold = Fields<of::AggregationThreshold>;
    /// What [`AggregationThreshold`] cannot do without.
    pub struct AggregationThresholdRequired<A, B, C, D> {
        /// `IdentityColumns`: exactly 1 item, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        pub identity_columns: A,
        /// `MinimumIdentityCount`: 2 to 100000.
        pub minimum_identity_count: B,
        /// `Type`.
        pub type_: C,
        /// `AllowedAggregateExpressionType`.
        pub allowed_aggregate_expression_type: D,
    }
    impl AggregationThreshold {
        /// Takes what is mandatory, by name: [`AggregationThresholdRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<i64>, C: IntoVal<AggregationThresholdType>, D: IntoVal<AllowedAggregateExpressionType>>(required: AggregationThresholdRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IdentityColumns", required.identity_columns), "MinimumIdentityCount", required.minimum_identity_count), "Type", required.type_), "AllowedAggregateExpressionType", required.allowed_aggregate_expression_type) }
        /// `AllowedAggregateExpressionType`: mandatory.
        #[track_caller] pub fn allowed_aggregate_expression_type(self, value: impl IntoVal<AllowedAggregateExpressionType>) -> Self { with(self, "AllowedAggregateExpressionType", value) }
        /// `IdentityColumns`: mandatory, exactly 1 item, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn identity_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IdentityColumns", value) }
        /// `MinimumIdentityCount`: mandatory, 2 to 100000.
        #[track_caller] pub fn minimum_identity_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumIdentityCount", value) }
        /// `OutputColumnThresholds`.
        #[track_caller] pub fn output_column_thresholds(self, value: impl IntoVal<List<OutputColumnThreshold>>) -> Self { with(self, "OutputColumnThresholds", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AggregationThresholdType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `AggregationThresholdType`.
    pub type AggregationThresholdType = Word<fn(of::AggregationThresholdType)>;
    impl AggregationThresholdType {
        /// `COUNT_DISTINCT`
        pub const CountDistinct: Self = word("COUNT_DISTINCT");
    }

    /// Words of `AggregationType`.
    pub type AggregationType = Word<fn(of::AggregationType)>;
    impl AggregationType {
        /// `COUNT_DISTINCT`
        pub const CountDistinct: Self = word("COUNT_DISTINCT");
    }

    /// Words of `AllowedAggregateExpressionType`.
    pub type AllowedAggregateExpressionType = Word<fn(of::AllowedAggregateExpressionType)>;
    impl AllowedAggregateExpressionType {
        /// `COLUMNS_ONLY`
        pub const ColumnsOnly: Self = word("COLUMNS_ONLY");
        /// `ANY_EXPRESSION`
        pub const AnyExpression: Self = word("ANY_EXPRESSION");
    }

    /// Words of `AnalysisMethod`.
    pub type AnalysisMethod = Word<fn(of::AnalysisMethod)>;
    impl AnalysisMethod {
        /// `DIRECT_QUERY`
        pub const DirectQuery: Self = word("DIRECT_QUERY");
        /// `DIRECT_JOB`
        pub const DirectJob: Self = word("DIRECT_JOB");
        /// `MULTIPLE`
        pub const Multiple: Self = word("MULTIPLE");
    }

    /// `AnalysisRule`.
    pub type AnalysisRule = Fields<of::AnalysisRule>;
    impl AnalysisRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ConfiguredTableAnalysisRuleType>, policy: impl IntoVal<ConfiguredTableAnalysisRulePolicy>) -> Self { with(with(empty(), "Type", type_), "Policy", policy) }
        /// `Policy`: mandatory.
        #[track_caller] pub fn policy(self, value: impl IntoVal<ConfiguredTableAnalysisRulePolicy>) -> Self { with(self, "Policy", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ConfiguredTableAnalysisRuleType>) -> Self { with(self, "Type", value) }
    }

    /// `AnalysisRuleAggregation`.
    pub type AnalysisRuleAggregation = Fields<of::AnalysisRuleAggregation>;
    /// What [`AnalysisRuleAggregation`] cannot do without.
    pub struct AnalysisRuleAggregationRequired<A, B, C, D, E> {
        /// `AggregateColumns`: at least 1 item.
        pub aggregate_columns: A,
        /// `JoinColumns`: each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        pub join_columns: B,
        /// `DimensionColumns`: each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        pub dimension_columns: C,
        /// `ScalarFunctions`.
        pub scalar_functions: D,
        /// `OutputConstraints`: at least 1 item.
        pub output_constraints: E,
    }
    impl AnalysisRuleAggregation {
        /// Takes what is mandatory, by name: [`AnalysisRuleAggregationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<AggregateColumn>>, B: IntoVal<List<String>>, C: IntoVal<List<String>>, D: IntoVal<List<ScalarFunctions>>, E: IntoVal<List<AggregationConstraint>>>(required: AnalysisRuleAggregationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "AggregateColumns", required.aggregate_columns), "JoinColumns", required.join_columns), "DimensionColumns", required.dimension_columns), "ScalarFunctions", required.scalar_functions), "OutputConstraints", required.output_constraints) }
        /// `AdditionalAnalyses`.
        #[track_caller] pub fn additional_analyses(self, value: impl IntoVal<AdditionalAnalyses>) -> Self { with(self, "AdditionalAnalyses", value) }
        /// `AggregateColumns`: mandatory, at least 1 item.
        #[track_caller] pub fn aggregate_columns(self, value: impl IntoVal<List<AggregateColumn>>) -> Self { with(self, "AggregateColumns", value) }
        /// `AllowedJoinOperators`: at most 2 items.
        #[track_caller] pub fn allowed_join_operators(self, value: impl IntoVal<List<JoinOperator>>) -> Self { with(self, "AllowedJoinOperators", value) }
        /// `DimensionColumns`: mandatory, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn dimension_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DimensionColumns", value) }
        /// `JoinColumns`: mandatory, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn join_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "JoinColumns", value) }
        /// `JoinRequired`.
        #[track_caller] pub fn join_required(self, value: impl IntoVal<JoinRequiredOption>) -> Self { with(self, "JoinRequired", value) }
        /// `OutputConstraints`: mandatory, at least 1 item.
        #[track_caller] pub fn output_constraints(self, value: impl IntoVal<List<AggregationConstraint>>) -> Self { with(self, "OutputConstraints", value) }
        /// `ScalarFunctions`: mandatory.
        #[track_caller] pub fn scalar_functions(self, value: impl IntoVal<List<ScalarFunctions>>) -> Self { with(self, "ScalarFunctions", value) }
    }

    /// `AnalysisRuleCustom`.
    pub type AnalysisRuleCustom = Fields<of::AnalysisRuleCustom>;
    impl AnalysisRuleCustom {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_analyses: impl IntoVal<List<String>>) -> Self { with(empty(), "AllowedAnalyses", allowed_analyses) }
        /// `AdditionalAnalyses`.
        #[track_caller] pub fn additional_analyses(self, value: impl IntoVal<AdditionalAnalyses>) -> Self { with(self, "AdditionalAnalyses", value) }
        /// `AggregationThresholds`: exactly 1 item.
        #[track_caller] pub fn aggregation_thresholds(self, value: impl IntoVal<List<AggregationThreshold>>) -> Self { with(self, "AggregationThresholds", value) }
        /// `AllowedAnalyses`: mandatory, each at most 200 characters.
        #[track_caller] pub fn allowed_analyses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAnalyses", value) }
        /// `AllowedAnalysisProviders`: each exactly 12 characters, each matches `\d+`.
        #[track_caller] pub fn allowed_analysis_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAnalysisProviders", value) }
        /// `ComparisonControls`.
        #[track_caller] pub fn comparison_controls(self, value: impl IntoVal<ComparisonControls>) -> Self { with(self, "ComparisonControls", value) }
        /// `DifferentialPrivacy`.
        #[track_caller] pub fn differential_privacy(self, value: impl IntoVal<DifferentialPrivacy>) -> Self { with(self, "DifferentialPrivacy", value) }
        /// `DisallowedOutputColumns`: each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn disallowed_output_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DisallowedOutputColumns", value) }
    }

    /// `AnalysisRuleList`.
    pub type AnalysisRuleList = Fields<of::AnalysisRuleList>;
    impl AnalysisRuleList {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(join_columns: impl IntoVal<List<String>>, list_columns: impl IntoVal<List<String>>) -> Self { with(with(empty(), "JoinColumns", join_columns), "ListColumns", list_columns) }
        /// `AdditionalAnalyses`.
        #[track_caller] pub fn additional_analyses(self, value: impl IntoVal<AdditionalAnalyses>) -> Self { with(self, "AdditionalAnalyses", value) }
        /// `AllowedJoinOperators`: at most 2 items.
        #[track_caller] pub fn allowed_join_operators(self, value: impl IntoVal<List<JoinOperator>>) -> Self { with(self, "AllowedJoinOperators", value) }
        /// `JoinColumns`: mandatory, at least 1 item, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn join_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "JoinColumns", value) }
        /// `ListColumns`: mandatory, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn list_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ListColumns", value) }
    }

    /// `AthenaTableReference`.
    pub type AthenaTableReference = Fields<of::AthenaTableReference>;
    /// What [`AthenaTableReference`] cannot do without.
    pub struct AthenaTableReferenceRequired<A, B, C> {
        /// `DatabaseName`: at most 128 characters.
        pub database_name: A,
        /// `TableName`: at most 128 characters.
        pub table_name: B,
        /// `WorkGroup`: 1 to 128 characters.
        pub work_group: C,
    }
    impl AthenaTableReference {
        /// Takes what is mandatory, by name: [`AthenaTableReferenceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: AthenaTableReferenceRequired<A, B, C>) -> Self { with(with(with(empty(), "DatabaseName", required.database_name), "TableName", required.table_name), "WorkGroup", required.work_group) }
        /// `CatalogName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn catalog_name(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogName", value) }
        /// `DatabaseName`: mandatory, at most 128 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `OutputLocation`: 8 to 1024 characters.
        #[track_caller] pub fn output_location(self, value: impl IntoVal<String>) -> Self { with(self, "OutputLocation", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<CommercialRegion>) -> Self { with(self, "Region", value) }
        /// `TableName`: mandatory, at most 128 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `WorkGroup`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn work_group(self, value: impl IntoVal<String>) -> Self { with(self, "WorkGroup", value) }
    }

    /// Words of `CommercialRegion`.
    pub type CommercialRegion = Word<fn(of::CommercialRegion)>;
    impl CommercialRegion {
        /// `us-west-1`
        pub const UsWest1: Self = word("us-west-1");
        /// `us-west-2`
        pub const UsWest2: Self = word("us-west-2");
        /// `us-east-1`
        pub const UsEast1: Self = word("us-east-1");
        /// `us-east-2`
        pub const UsEast2: Self = word("us-east-2");
        /// `af-south-1`
        pub const AfSouth1: Self = word("af-south-1");
        /// `ap-east-1`
        pub const ApEast1: Self = word("ap-east-1");
        /// `ap-south-2`
        pub const ApSouth2: Self = word("ap-south-2");
        /// `ap-southeast-1`
        pub const ApSoutheast1: Self = word("ap-southeast-1");
        /// `ap-southeast-2`
        pub const ApSoutheast2: Self = word("ap-southeast-2");
        /// `ap-southeast-5`
        pub const ApSoutheast5: Self = word("ap-southeast-5");
        /// `ap-southeast-4`
        pub const ApSoutheast4: Self = word("ap-southeast-4");
        /// `ap-southeast-7`
        pub const ApSoutheast7: Self = word("ap-southeast-7");
        /// `ap-south-1`
        pub const ApSouth1: Self = word("ap-south-1");
        /// `ap-northeast-3`
        pub const ApNortheast3: Self = word("ap-northeast-3");
        /// `ap-northeast-1`
        pub const ApNortheast1: Self = word("ap-northeast-1");
        /// `ap-northeast-2`
        pub const ApNortheast2: Self = word("ap-northeast-2");
        /// `ca-central-1`
        pub const CaCentral1: Self = word("ca-central-1");
        /// `ca-west-1`
        pub const CaWest1: Self = word("ca-west-1");
        /// `eu-south-1`
        pub const EuSouth1: Self = word("eu-south-1");
        /// `eu-west-3`
        pub const EuWest3: Self = word("eu-west-3");
        /// `eu-south-2`
        pub const EuSouth2: Self = word("eu-south-2");
        /// `eu-central-2`
        pub const EuCentral2: Self = word("eu-central-2");
        /// `eu-central-1`
        pub const EuCentral1: Self = word("eu-central-1");
        /// `eu-north-1`
        pub const EuNorth1: Self = word("eu-north-1");
        /// `eu-west-1`
        pub const EuWest1: Self = word("eu-west-1");
        /// `eu-west-2`
        pub const EuWest2: Self = word("eu-west-2");
        /// `me-south-1`
        pub const MeSouth1: Self = word("me-south-1");
        /// `me-central-1`
        pub const MeCentral1: Self = word("me-central-1");
        /// `il-central-1`
        pub const IlCentral1: Self = word("il-central-1");
        /// `sa-east-1`
        pub const SaEast1: Self = word("sa-east-1");
        /// `mx-central-1`
        pub const MxCentral1: Self = word("mx-central-1");
        /// `ap-east-2`
        pub const ApEast2: Self = word("ap-east-2");
    }

    /// `ComparisonControls`.
    pub type ComparisonControls = Fields<of::ComparisonControls>;
    impl ComparisonControls {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_literal_comparison_columns: impl IntoVal<List<String>>, allowed_column_comparison_columns: impl IntoVal<List<String>>) -> Self { with(with(empty(), "AllowedLiteralComparisonColumns", allowed_literal_comparison_columns), "AllowedColumnComparisonColumns", allowed_column_comparison_columns) }
        /// `AllowedColumnComparisonColumns`: mandatory, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn allowed_column_comparison_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedColumnComparisonColumns", value) }
        /// `AllowedLiteralComparisonColumns`: mandatory, each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn allowed_literal_comparison_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedLiteralComparisonColumns", value) }
    }

    /// `ConfiguredTableAnalysisRulePolicy`.
    pub type ConfiguredTableAnalysisRulePolicy = Fields<of::ConfiguredTableAnalysisRulePolicy>;
    impl ConfiguredTableAnalysisRulePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(v1: impl IntoVal<ConfiguredTableAnalysisRulePolicyV1>) -> Self { with(empty(), "V1", v1) }
        /// `V1`: mandatory.
        #[track_caller] pub fn v1(self, value: impl IntoVal<ConfiguredTableAnalysisRulePolicyV1>) -> Self { with(self, "V1", value) }
    }

    /// `ConfiguredTableAnalysisRulePolicyV1`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConfiguredTableAnalysisRulePolicyV1(Value);
    ias_core::union!(ConfiguredTableAnalysisRulePolicyV1);
    impl ConfiguredTableAnalysisRulePolicyV1 {
        /// `List`.
        #[track_caller] pub fn list(value: impl IntoVal<AnalysisRuleList>) -> Self { Self(Value::one("List", value)) }
        /// `Aggregation`.
        #[track_caller] pub fn aggregation(value: impl IntoVal<AnalysisRuleAggregation>) -> Self { Self(Value::one("Aggregation", value)) }
        /// `Custom`.
        #[track_caller] pub fn custom(value: impl IntoVal<AnalysisRuleCustom>) -> Self { Self(Value::one("Custom", value)) }
    }

    /// Words of `ConfiguredTableAnalysisRuleType`.
    pub type ConfiguredTableAnalysisRuleType = Word<fn(of::ConfiguredTableAnalysisRuleType)>;
    impl ConfiguredTableAnalysisRuleType {
        /// `AGGREGATION`
        pub const Aggregation: Self = word("AGGREGATION");
        /// `LIST`
        pub const List: Self = word("LIST");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `DifferentialPrivacy`.
    pub type DifferentialPrivacy = Fields<of::DifferentialPrivacy>;
    impl DifferentialPrivacy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(columns: impl IntoVal<List<DifferentialPrivacyColumn>>) -> Self { with(empty(), "Columns", columns) }
        /// `Columns`: mandatory, at least 1 item.
        #[track_caller] pub fn columns(self, value: impl IntoVal<List<DifferentialPrivacyColumn>>) -> Self { with(self, "Columns", value) }
    }

    /// `DifferentialPrivacyColumn`.
    pub type DifferentialPrivacyColumn = Fields<of::DifferentialPrivacyColumn>;
    impl DifferentialPrivacyColumn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `GlueTableReference`.
    pub type GlueTableReference = Fields<of::GlueTableReference>;
    impl GlueTableReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "TableName", table_name) }
        /// `DatabaseName`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<CommercialRegion>) -> Self { with(self, "Region", value) }
        /// `TableName`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// Words of `JoinOperator`.
    pub type JoinOperator = Word<fn(of::JoinOperator)>;
    impl JoinOperator {
        /// `OR`
        pub const Or: Self = word("OR");
        /// `AND`
        pub const And: Self = word("AND");
    }

    /// Words of `JoinRequiredOption`.
    pub type JoinRequiredOption = Word<fn(of::JoinRequiredOption)>;
    impl JoinRequiredOption {
        /// `QUERY_RUNNER`
        pub const QueryRunner: Self = word("QUERY_RUNNER");
    }

    /// `OutputColumnThreshold`.
    pub type OutputColumnThreshold = Fields<of::OutputColumnThreshold>;
    impl OutputColumnThreshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_column_name: impl IntoVal<String>, minimum_identity_count: impl IntoVal<i64>) -> Self { with(with(empty(), "OutputColumnName", output_column_name), "MinimumIdentityCount", minimum_identity_count) }
        /// `MinimumIdentityCount`: mandatory, 0 to 100000.
        #[track_caller] pub fn minimum_identity_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumIdentityCount", value) }
        /// `OutputColumnName`: mandatory, 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn output_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "OutputColumnName", value) }
    }

    /// Words of `ScalarFunctions`.
    pub type ScalarFunctions = Word<fn(of::ScalarFunctions)>;
    impl ScalarFunctions {
        /// `TRUNC`
        pub const Trunc: Self = word("TRUNC");
        /// `ABS`
        pub const Abs: Self = word("ABS");
        /// `CEILING`
        pub const Ceiling: Self = word("CEILING");
        /// `FLOOR`
        pub const Floor: Self = word("FLOOR");
        /// `LN`
        pub const Ln: Self = word("LN");
        /// `LOG`
        pub const Log: Self = word("LOG");
        /// `ROUND`
        pub const Round: Self = word("ROUND");
        /// `SQRT`
        pub const Sqrt: Self = word("SQRT");
        /// `CAST`
        pub const Cast: Self = word("CAST");
        /// `LOWER`
        pub const Lower: Self = word("LOWER");
        /// `RTRIM`
        pub const Rtrim: Self = word("RTRIM");
        /// `UPPER`
        pub const Upper: Self = word("UPPER");
        /// `COALESCE`
        pub const Coalesce: Self = word("COALESCE");
        /// `CONVERT`
        pub const Convert: Self = word("CONVERT");
        /// `CURRENT_DATE`
        pub const CurrentDate: Self = word("CURRENT_DATE");
        /// `DATEADD`
        pub const Dateadd: Self = word("DATEADD");
        /// `EXTRACT`
        pub const Extract: Self = word("EXTRACT");
        /// `GETDATE`
        pub const Getdate: Self = word("GETDATE");
        /// `SUBSTRING`
        pub const Substring: Self = word("SUBSTRING");
        /// `TO_CHAR`
        pub const ToChar: Self = word("TO_CHAR");
        /// `TO_DATE`
        pub const ToDate: Self = word("TO_DATE");
        /// `TO_NUMBER`
        pub const ToNumber: Self = word("TO_NUMBER");
        /// `TO_TIMESTAMP`
        pub const ToTimestamp: Self = word("TO_TIMESTAMP");
        /// `TRIM`
        pub const Trim: Self = word("TRIM");
    }

    /// Words of `SelectedAnalysisMethod`.
    pub type SelectedAnalysisMethod = Word<fn(of::SelectedAnalysisMethod)>;
    impl SelectedAnalysisMethod {
        /// `DIRECT_QUERY`
        pub const DirectQuery: Self = word("DIRECT_QUERY");
        /// `DIRECT_JOB`
        pub const DirectJob: Self = word("DIRECT_JOB");
    }

    /// `SnowflakeTableReference`.
    pub type SnowflakeTableReference = Fields<of::SnowflakeTableReference>;
    /// What [`SnowflakeTableReference`] cannot do without.
    pub struct SnowflakeTableReferenceRequired<A, B, C, D, E, F> {
        /// `AccountIdentifier`: 3 to 256 characters.
        pub account_identifier: A,
        /// `DatabaseName`: 1 to 256 characters.
        pub database_name: B,
        /// `SchemaName`: 1 to 256 characters.
        pub schema_name: C,
        /// `SecretArn`: at most 256 characters.
        pub secret_arn: D,
        /// `TableName`: 1 to 256 characters.
        pub table_name: E,
        /// `TableSchema`.
        pub table_schema: F,
    }
    impl SnowflakeTableReference {
        /// Takes what is mandatory, by name: [`SnowflakeTableReferenceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<SnowflakeTableReferenceTableSchema>>(required: SnowflakeTableReferenceRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "AccountIdentifier", required.account_identifier), "DatabaseName", required.database_name), "SchemaName", required.schema_name), "SecretArn", required.secret_arn), "TableName", required.table_name), "TableSchema", required.table_schema) }
        /// `AccountIdentifier`: mandatory, 3 to 256 characters.
        #[track_caller] pub fn account_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "AccountIdentifier", value) }
        /// `DatabaseName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `SchemaName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
        /// `SecretArn`: mandatory, at most 256 characters.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `TableName`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `TableSchema`: mandatory.
        #[track_caller] pub fn table_schema(self, value: impl IntoVal<SnowflakeTableReferenceTableSchema>) -> Self { with(self, "TableSchema", value) }
    }

    /// `TableSchema`.
    pub type SnowflakeTableReferenceTableSchema = Fields<of::SnowflakeTableReferenceTableSchema>;
    impl SnowflakeTableReferenceTableSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(v1: impl IntoVal<List<SnowflakeTableSchemaV1>>) -> Self { with(empty(), "V1", v1) }
        /// `V1`: mandatory, 1 to 250 items.
        #[track_caller] pub fn v1(self, value: impl IntoVal<List<SnowflakeTableSchemaV1>>) -> Self { with(self, "V1", value) }
    }

    /// `SnowflakeTableSchemaV1`.
    pub type SnowflakeTableSchemaV1 = Fields<of::SnowflakeTableSchemaV1>;
    impl SnowflakeTableSchemaV1 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column_name: impl IntoVal<String>, column_type: impl IntoVal<String>) -> Self { with(with(empty(), "ColumnName", column_name), "ColumnType", column_type) }
        /// `ColumnName`: mandatory, at most 128 characters.
        #[track_caller] pub fn column_name(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnName", value) }
        /// `ColumnType`: mandatory, at most 255 characters.
        #[track_caller] pub fn column_type(self, value: impl IntoVal<String>) -> Self { with(self, "ColumnType", value) }
    }

    /// `TableReference`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TableReference(Value);
    ias_core::union!(TableReference);
    impl TableReference {
        /// `Glue`.
        #[track_caller] pub fn glue(value: impl IntoVal<GlueTableReference>) -> Self { Self(Value::one("Glue", value)) }
        /// `Snowflake`.
        #[track_caller] pub fn snowflake(value: impl IntoVal<SnowflakeTableReference>) -> Self { Self(Value::one("Snowflake", value)) }
        /// `Athena`.
        #[track_caller] pub fn athena(value: impl IntoVal<AthenaTableReference>) -> Self { Self(Value::one("Athena", value)) }
    }
}

/// [`AWS::CleanRooms::ConfiguredTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html).
///
/// What `Ref` returns: a text of ConfiguredTableAssociationIdentifier, MembershipIdentifier.
pub type CfnConfiguredTableAssociation = Handle<of::CfnConfiguredTableAssociation>;
impl cfn::ResourceType for of::CfnConfiguredTableAssociation { const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTableAssociation"; type Tags = cfn::TagList; type Props = CfnConfiguredTableAssociationProps; type Reference = String; }
impl CfnConfiguredTableAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfiguredTableAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ConfiguredTableAssociationIdentifier`.
    #[inline] pub fn attr_configured_table_association_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "ConfiguredTableAssociationIdentifier") }
}

/// Properties of [`CfnConfiguredTableAssociation`].
///
/// Mandatory: `ConfiguredTableIdentifier`, `Name`, `RoleArn`, `MembershipIdentifier`.
///
/// A change replaces the resource: `ConfiguredTableIdentifier`, `MembershipIdentifier`, `Name`.
pub type CfnConfiguredTableAssociationProps = Fields<of::CfnConfiguredTableAssociation>;
/// What [`CfnConfiguredTableAssociationProps`] cannot do without.
pub struct CfnConfiguredTableAssociationPropsRequired<A, B, C, D> {
    /// `ConfiguredTableIdentifier`: exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    pub configured_table_identifier: A,
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Changing it replaces the resource.
    pub name: B,
    /// `RoleArn`: 32 to 512 characters, matches `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`.
    pub role_arn: C,
    /// `MembershipIdentifier`: exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    pub membership_identifier: D,
}
impl CfnConfiguredTableAssociationProps {
    /// Takes what is mandatory, by name: [`CfnConfiguredTableAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>>(required: CfnConfiguredTableAssociationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ConfiguredTableIdentifier", required.configured_table_identifier), "Name", required.name), "RoleArn", required.role_arn), "MembershipIdentifier", required.membership_identifier) }
    /// `ConfiguredTableAssociationAnalysisRules`: exactly 1 item.
    #[track_caller] pub fn configured_table_association_analysis_rules(self, value: impl IntoVal<List<cfn_configured_table_association::ConfiguredTableAssociationAnalysisRule>>) -> Self { with(self, "ConfiguredTableAssociationAnalysisRules", value) }
    /// `ConfiguredTableIdentifier`: mandatory, exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn configured_table_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ConfiguredTableIdentifier", value) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Name`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 32 to 512 characters, matches `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configured_table_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfiguredTableAssociation`].
pub mod cfn_configured_table_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_analysis_template::{Tag};
    mod of { pub enum ConfiguredTableAssociationAnalysisRule {} pub enum ConfiguredTableAssociationAnalysisRuleAggregation {} impl ias_core::Optional for ConfiguredTableAssociationAnalysisRuleAggregation {} pub enum ConfiguredTableAssociationAnalysisRuleCustom {} impl ias_core::Optional for ConfiguredTableAssociationAnalysisRuleCustom {} pub enum ConfiguredTableAssociationAnalysisRuleList {} impl ias_core::Optional for ConfiguredTableAssociationAnalysisRuleList {} pub enum ConfiguredTableAssociationAnalysisRulePolicy {} pub enum ConfiguredTableAssociationAnalysisRuleType {} }

    /// `ConfiguredTableAssociationAnalysisRule`.
    pub type ConfiguredTableAssociationAnalysisRule = Fields<of::ConfiguredTableAssociationAnalysisRule>;
    impl ConfiguredTableAssociationAnalysisRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ConfiguredTableAssociationAnalysisRuleType>, policy: impl IntoVal<ConfiguredTableAssociationAnalysisRulePolicy>) -> Self { with(with(empty(), "Type", type_), "Policy", policy) }
        /// `Policy`: mandatory.
        #[track_caller] pub fn policy(self, value: impl IntoVal<ConfiguredTableAssociationAnalysisRulePolicy>) -> Self { with(self, "Policy", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ConfiguredTableAssociationAnalysisRuleType>) -> Self { with(self, "Type", value) }
    }

    /// `ConfiguredTableAssociationAnalysisRuleAggregation`.
    pub type ConfiguredTableAssociationAnalysisRuleAggregation = Fields<of::ConfiguredTableAssociationAnalysisRuleAggregation>;
    impl ConfiguredTableAssociationAnalysisRuleAggregation {
        /// `AllowedAdditionalAnalyses`: at most 25 items, each at most 256 characters.
        #[track_caller] pub fn allowed_additional_analyses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAdditionalAnalyses", value) }
        /// `AllowedResultReceivers`: each exactly 12 characters, each matches `\d+`.
        #[track_caller] pub fn allowed_result_receivers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedResultReceivers", value) }
    }

    /// `ConfiguredTableAssociationAnalysisRuleCustom`.
    pub type ConfiguredTableAssociationAnalysisRuleCustom = Fields<of::ConfiguredTableAssociationAnalysisRuleCustom>;
    impl ConfiguredTableAssociationAnalysisRuleCustom {
        /// `AllowedAdditionalAnalyses`: at most 25 items, each at most 256 characters.
        #[track_caller] pub fn allowed_additional_analyses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAdditionalAnalyses", value) }
        /// `AllowedResultReceivers`: each exactly 12 characters, each matches `\d+`.
        #[track_caller] pub fn allowed_result_receivers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedResultReceivers", value) }
    }

    /// `ConfiguredTableAssociationAnalysisRuleList`.
    pub type ConfiguredTableAssociationAnalysisRuleList = Fields<of::ConfiguredTableAssociationAnalysisRuleList>;
    impl ConfiguredTableAssociationAnalysisRuleList {
        /// `AllowedAdditionalAnalyses`: at most 25 items, each at most 256 characters.
        #[track_caller] pub fn allowed_additional_analyses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAdditionalAnalyses", value) }
        /// `AllowedResultReceivers`: each exactly 12 characters, each matches `\d+`.
        #[track_caller] pub fn allowed_result_receivers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedResultReceivers", value) }
    }

    /// `ConfiguredTableAssociationAnalysisRulePolicy`.
    pub type ConfiguredTableAssociationAnalysisRulePolicy = Fields<of::ConfiguredTableAssociationAnalysisRulePolicy>;
    impl ConfiguredTableAssociationAnalysisRulePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(v1: impl IntoVal<ConfiguredTableAssociationAnalysisRulePolicyV1>) -> Self { with(empty(), "V1", v1) }
        /// `V1`: mandatory.
        #[track_caller] pub fn v1(self, value: impl IntoVal<ConfiguredTableAssociationAnalysisRulePolicyV1>) -> Self { with(self, "V1", value) }
    }

    /// `ConfiguredTableAssociationAnalysisRulePolicyV1`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConfiguredTableAssociationAnalysisRulePolicyV1(Value);
    ias_core::union!(ConfiguredTableAssociationAnalysisRulePolicyV1);
    impl ConfiguredTableAssociationAnalysisRulePolicyV1 {
        /// `List`.
        #[track_caller] pub fn list(value: impl IntoVal<ConfiguredTableAssociationAnalysisRuleList>) -> Self { Self(Value::one("List", value)) }
        /// `Aggregation`.
        #[track_caller] pub fn aggregation(value: impl IntoVal<ConfiguredTableAssociationAnalysisRuleAggregation>) -> Self { Self(Value::one("Aggregation", value)) }
        /// `Custom`.
        #[track_caller] pub fn custom(value: impl IntoVal<ConfiguredTableAssociationAnalysisRuleCustom>) -> Self { Self(Value::one("Custom", value)) }
    }

    /// Words of `ConfiguredTableAssociationAnalysisRuleType`.
    pub type ConfiguredTableAssociationAnalysisRuleType = Word<fn(of::ConfiguredTableAssociationAnalysisRuleType)>;
    impl ConfiguredTableAssociationAnalysisRuleType {
        /// `AGGREGATION`
        pub const Aggregation: Self = word("AGGREGATION");
        /// `LIST`
        pub const List: Self = word("LIST");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }
}

/// [`AWS::CleanRooms::IdMappingTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html).
///
/// What `Ref` returns: a text of IdMappingTableIdentifier, MembershipIdentifier.
pub type CfnIdMappingTable = Handle<of::CfnIdMappingTable>;
impl cfn::ResourceType for of::CfnIdMappingTable { const TYPE: &'static str = "AWS::CleanRooms::IdMappingTable"; type Tags = cfn::TagList; type Props = CfnIdMappingTableProps; type Reference = String; }
impl CfnIdMappingTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IdMappingTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationArn`.
    #[inline] pub fn attr_collaboration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationArn") }
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
    /// The attribute `IdMappingTableIdentifier`.
    #[inline] pub fn attr_id_mapping_table_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "IdMappingTableIdentifier") }
    /// The attribute `InputReferenceProperties`.
    #[inline] pub fn attr_input_reference_properties(&self) -> Val<Json> { cfn::attribute(&self.0, "InputReferenceProperties") }
    /// The attribute `MembershipArn`.
    #[inline] pub fn attr_membership_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipArn") }
}

/// Properties of [`CfnIdMappingTable`].
///
/// Mandatory: `MembershipIdentifier`, `Name`, `InputReferenceConfig`.
///
/// A change replaces the resource: `InputReferenceConfig`, `MembershipIdentifier`, `Name`.
pub type CfnIdMappingTableProps = Fields<of::CfnIdMappingTable>;
/// What [`CfnIdMappingTableProps`] cannot do without.
pub struct CfnIdMappingTablePropsRequired<A, B, C> {
    /// `MembershipIdentifier`: exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub membership_identifier: A,
    /// `Name`: at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Changing it replaces the resource.
    pub name: B,
    /// `InputReferenceConfig`. Changing it replaces the resource.
    pub input_reference_config: C,
}
impl CfnIdMappingTableProps {
    /// Takes what is mandatory, by name: [`CfnIdMappingTablePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_id_mapping_table::IdMappingTableInputReferenceConfig>>(required: CfnIdMappingTablePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MembershipIdentifier", required.membership_identifier), "Name", required.name), "InputReferenceConfig", required.input_reference_config) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InputReferenceConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn input_reference_config(self, value: impl IntoVal<cfn_id_mapping_table::IdMappingTableInputReferenceConfig>) -> Self { with(self, "InputReferenceConfig", value) }
    /// `KmsKeyArn`: 4 to 2048 characters, matches `^arn:aws:kms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:key/[a-zA-Z0-9-]+$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Name`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_id_mapping_table::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIdMappingTable`].
pub mod cfn_id_mapping_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IdMappingTableInputReferenceConfig {} pub enum Tag {} }

    /// `IdMappingTableInputReferenceConfig`.
    pub type IdMappingTableInputReferenceConfig = Fields<of::IdMappingTableInputReferenceConfig>;
    impl IdMappingTableInputReferenceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_reference_arn: impl IntoVal<String>, manage_resource_policies: impl IntoVal<bool>) -> Self { with(with(empty(), "InputReferenceArn", input_reference_arn), "ManageResourcePolicies", manage_resource_policies) }
        /// `InputReferenceArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(idmappingworkflow/.*)$`.
        #[track_caller] pub fn input_reference_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InputReferenceArn", value) }
        /// `ManageResourcePolicies`: mandatory.
        #[track_caller] pub fn manage_resource_policies(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageResourcePolicies", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CleanRooms::IdNamespaceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html).
///
/// What `Ref` returns: a text of IdNamespaceAssociationIdentifier, MembershipIdentifier.
pub type CfnIdNamespaceAssociation = Handle<of::CfnIdNamespaceAssociation>;
impl cfn::ResourceType for of::CfnIdNamespaceAssociation { const TYPE: &'static str = "AWS::CleanRooms::IdNamespaceAssociation"; type Tags = cfn::TagList; type Props = CfnIdNamespaceAssociationProps; type Reference = String; }
impl CfnIdNamespaceAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IdNamespaceAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationArn`.
    #[inline] pub fn attr_collaboration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationArn") }
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
    /// The attribute `IdNamespaceAssociationIdentifier`.
    #[inline] pub fn attr_id_namespace_association_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "IdNamespaceAssociationIdentifier") }
    /// The attribute `InputReferenceProperties`.
    #[inline] pub fn attr_input_reference_properties(&self) -> Val<Json> { cfn::attribute(&self.0, "InputReferenceProperties") }
    /// The attribute `MembershipArn`.
    #[inline] pub fn attr_membership_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipArn") }
}

/// Properties of [`CfnIdNamespaceAssociation`].
///
/// Mandatory: `MembershipIdentifier`, `InputReferenceConfig`, `Name`.
///
/// A change replaces the resource: `InputReferenceConfig`, `MembershipIdentifier`.
pub type CfnIdNamespaceAssociationProps = Fields<of::CfnIdNamespaceAssociation>;
/// What [`CfnIdNamespaceAssociationProps`] cannot do without.
pub struct CfnIdNamespaceAssociationPropsRequired<A, B, C> {
    /// `MembershipIdentifier`: exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub membership_identifier: A,
    /// `InputReferenceConfig`. Changing it replaces the resource.
    pub input_reference_config: B,
    /// `Name`: 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
    pub name: C,
}
impl CfnIdNamespaceAssociationProps {
    /// Takes what is mandatory, by name: [`CfnIdNamespaceAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_id_namespace_association::IdNamespaceAssociationInputReferenceConfig>, C: IntoVal<String>>(required: CfnIdNamespaceAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MembershipIdentifier", required.membership_identifier), "InputReferenceConfig", required.input_reference_config), "Name", required.name) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IdMappingConfig`.
    #[track_caller] pub fn id_mapping_config(self, value: impl IntoVal<cfn_id_namespace_association::IdMappingConfig>) -> Self { with(self, "IdMappingConfig", value) }
    /// `InputReferenceConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn input_reference_config(self, value: impl IntoVal<cfn_id_namespace_association::IdNamespaceAssociationInputReferenceConfig>) -> Self { with(self, "InputReferenceConfig", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_id_namespace_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIdNamespaceAssociation`].
pub mod cfn_id_namespace_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_id_mapping_table::{Tag};
    mod of { pub enum IdMappingConfig {} pub enum IdNamespaceAssociationInputReferenceConfig {} }

    /// `IdMappingConfig`.
    pub type IdMappingConfig = Fields<of::IdMappingConfig>;
    impl IdMappingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allow_use_as_dimension_column: impl IntoVal<bool>) -> Self { with(empty(), "AllowUseAsDimensionColumn", allow_use_as_dimension_column) }
        /// `AllowUseAsDimensionColumn`: mandatory.
        #[track_caller] pub fn allow_use_as_dimension_column(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowUseAsDimensionColumn", value) }
    }

    /// `IdNamespaceAssociationInputReferenceConfig`.
    pub type IdNamespaceAssociationInputReferenceConfig = Fields<of::IdNamespaceAssociationInputReferenceConfig>;
    impl IdNamespaceAssociationInputReferenceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_reference_arn: impl IntoVal<String>, manage_resource_policies: impl IntoVal<bool>) -> Self { with(with(empty(), "InputReferenceArn", input_reference_arn), "ManageResourcePolicies", manage_resource_policies) }
        /// `InputReferenceArn`: mandatory, at most 256 characters, matches `^arn:aws:entityresolution:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:idnamespace/[\d\w-]+$`.
        #[track_caller] pub fn input_reference_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InputReferenceArn", value) }
        /// `ManageResourcePolicies`: mandatory.
        #[track_caller] pub fn manage_resource_policies(self, value: impl IntoVal<bool>) -> Self { with(self, "ManageResourcePolicies", value) }
    }
}

/// [`AWS::CleanRooms::IntermediateTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html).
///
/// What `Ref` returns: a text of IntermediateTableIdentifier, MembershipIdentifier.
pub type CfnIntermediateTable = Handle<of::CfnIntermediateTable>;
impl cfn::ResourceType for of::CfnIntermediateTable { const TYPE: &'static str = "AWS::CleanRooms::IntermediateTable"; type Tags = cfn::TagList; type Props = CfnIntermediateTableProps; type Reference = String; }
impl CfnIntermediateTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IntermediateTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationArn`.
    #[inline] pub fn attr_collaboration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationArn") }
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
    /// The attribute `IntermediateTableIdentifier`.
    #[inline] pub fn attr_intermediate_table_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "IntermediateTableIdentifier") }
    /// The attribute `MembershipArn`.
    #[inline] pub fn attr_membership_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipArn") }
    /// The attribute `Status`: one of `CREATED`, `POPULATE_STARTED`, `POPULATE_SUCCESS`, `POPULATE_FAILED`, `DISALLOWED_BY_DATA_PROVIDER`, `BASE_TABLE_REMOVED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnIntermediateTable`].
///
/// Mandatory: `MembershipIdentifier`, `Name`, `PopulationAnalysisConfiguration`.
///
/// A change replaces the resource: `MembershipIdentifier`, `Name`, `PopulationAnalysisConfiguration`.
pub type CfnIntermediateTableProps = Fields<of::CfnIntermediateTable>;
/// What [`CfnIntermediateTableProps`] cannot do without.
pub struct CfnIntermediateTablePropsRequired<A, B, C> {
    /// `MembershipIdentifier`: exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub membership_identifier: A,
    /// `Name`: 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    pub name: B,
    /// `PopulationAnalysisConfiguration`. Changing it replaces the resource.
    pub population_analysis_configuration: C,
}
impl CfnIntermediateTableProps {
    /// Takes what is mandatory, by name: [`CfnIntermediateTablePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_intermediate_table::PopulationAnalysisConfiguration>>(required: CfnIntermediateTablePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "MembershipIdentifier", required.membership_identifier), "Name", required.name), "PopulationAnalysisConfiguration", required.population_analysis_configuration) }
    /// `AnalysisRules`: exactly 1 item.
    #[track_caller] pub fn analysis_rules(self, value: impl IntoVal<List<cfn_intermediate_table::IntermediateTableAnalysisRule>>) -> Self { with(self, "AnalysisRules", value) }
    /// `Description`: at most 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyArn`: 4 to 2048 characters, matches `^arn:aws:kms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:key/[a-zA-Z0-9-]+$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PopulationAnalysisConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn population_analysis_configuration(self, value: impl IntoVal<cfn_intermediate_table::PopulationAnalysisConfiguration>) -> Self { with(self, "PopulationAnalysisConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_intermediate_table::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIntermediateTable`].
pub mod cfn_intermediate_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configured_table::{AdditionalAnalyses, AggregationThreshold, AggregationThresholdRequired, AggregationThresholdType, AllowedAggregateExpressionType, ComparisonControls, DifferentialPrivacy, DifferentialPrivacyColumn, OutputColumnThreshold};
    pub use super::cfn_id_mapping_table::{Tag};
    mod of { pub enum IntermediateTableAnalysisRule {} pub enum IntermediateTableAnalysisRuleCustom {} pub enum IntermediateTableAnalysisRulePolicy {} pub enum IntermediateTableAnalysisRulePolicyV12 {} pub enum IntermediateTableAnalysisRuleType {} pub enum PopulationAnalysisConfiguration {} impl ias_core::Optional for PopulationAnalysisConfiguration {} pub enum PopulationAnalysisSqlParameters {} impl ias_core::Optional for PopulationAnalysisSqlParameters {} }

    /// `IntermediateTableAnalysisRule`.
    pub type IntermediateTableAnalysisRule = Fields<of::IntermediateTableAnalysisRule>;
    impl IntermediateTableAnalysisRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<IntermediateTableAnalysisRuleType>, policy: impl IntoVal<IntermediateTableAnalysisRulePolicy>) -> Self { with(with(empty(), "Type", type_), "Policy", policy) }
        /// `Policy`: mandatory.
        #[track_caller] pub fn policy(self, value: impl IntoVal<IntermediateTableAnalysisRulePolicy>) -> Self { with(self, "Policy", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<IntermediateTableAnalysisRuleType>) -> Self { with(self, "Type", value) }
    }

    /// `IntermediateTableAnalysisRuleCustom`.
    pub type IntermediateTableAnalysisRuleCustom = Fields<of::IntermediateTableAnalysisRuleCustom>;
    impl IntermediateTableAnalysisRuleCustom {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_analyses: impl IntoVal<List<String>>) -> Self { with(empty(), "AllowedAnalyses", allowed_analyses) }
        /// `AdditionalAnalyses`.
        #[track_caller] pub fn additional_analyses(self, value: impl IntoVal<AdditionalAnalyses>) -> Self { with(self, "AdditionalAnalyses", value) }
        /// `AggregationThresholds`: exactly 1 item.
        #[track_caller] pub fn aggregation_thresholds(self, value: impl IntoVal<List<AggregationThreshold>>) -> Self { with(self, "AggregationThresholds", value) }
        /// `AllowedAnalyses`: mandatory, each at most 200 characters.
        #[track_caller] pub fn allowed_analyses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAnalyses", value) }
        /// `AllowedAnalysisProviders`: each exactly 12 characters, each matches `\d+`.
        #[track_caller] pub fn allowed_analysis_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAnalysisProviders", value) }
        /// `AllowedResultReceivers`: each exactly 12 characters, each matches `\d+`.
        #[track_caller] pub fn allowed_result_receivers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedResultReceivers", value) }
        /// `ComparisonControls`.
        #[track_caller] pub fn comparison_controls(self, value: impl IntoVal<ComparisonControls>) -> Self { with(self, "ComparisonControls", value) }
        /// `DifferentialPrivacy`.
        #[track_caller] pub fn differential_privacy(self, value: impl IntoVal<DifferentialPrivacy>) -> Self { with(self, "DifferentialPrivacy", value) }
        /// `DisallowedOutputColumns`: each 1 to 127 characters, each matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`.
        #[track_caller] pub fn disallowed_output_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DisallowedOutputColumns", value) }
    }

    /// `IntermediateTableAnalysisRulePolicy`.
    pub type IntermediateTableAnalysisRulePolicy = Fields<of::IntermediateTableAnalysisRulePolicy>;
    impl IntermediateTableAnalysisRulePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(v1: impl IntoVal<IntermediateTableAnalysisRulePolicyV12>) -> Self { with(empty(), "V1", v1) }
        /// `V1`: mandatory.
        #[track_caller] pub fn v1(self, value: impl IntoVal<IntermediateTableAnalysisRulePolicyV12>) -> Self { with(self, "V1", value) }
    }

    /// `V1`.
    pub type IntermediateTableAnalysisRulePolicyV12 = Fields<of::IntermediateTableAnalysisRulePolicyV12>;
    impl IntermediateTableAnalysisRulePolicyV12 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom: impl IntoVal<IntermediateTableAnalysisRuleCustom>) -> Self { with(empty(), "Custom", custom) }
        /// `Custom`: mandatory.
        #[track_caller] pub fn custom(self, value: impl IntoVal<IntermediateTableAnalysisRuleCustom>) -> Self { with(self, "Custom", value) }
    }

    /// Words of `IntermediateTableAnalysisRuleType`.
    pub type IntermediateTableAnalysisRuleType = Word<fn(of::IntermediateTableAnalysisRuleType)>;
    impl IntermediateTableAnalysisRuleType {
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `PopulationAnalysisConfiguration`.
    pub type PopulationAnalysisConfiguration = Fields<of::PopulationAnalysisConfiguration>;
    impl PopulationAnalysisConfiguration {
        /// `SqlParameters`.
        #[track_caller] pub fn sql_parameters(self, value: impl IntoVal<PopulationAnalysisSqlParameters>) -> Self { with(self, "SqlParameters", value) }
    }

    /// `PopulationAnalysisSqlParameters`.
    pub type PopulationAnalysisSqlParameters = Fields<of::PopulationAnalysisSqlParameters>;
    impl PopulationAnalysisSqlParameters {
        /// `AnalysisTemplateArn`: at most 256 characters.
        #[track_caller] pub fn analysis_template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AnalysisTemplateArn", value) }
        /// `QueryString`: at most 500000 characters.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    }
}

/// [`AWS::CleanRooms::Membership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html).
///
/// What `Ref` returns: `MembershipIdentifier`.
pub type CfnMembership = Handle<of::CfnMembership>;
impl cfn::ResourceType for of::CfnMembership { const TYPE: &'static str = "AWS::CleanRooms::Membership"; type Tags = cfn::TagList; type Props = CfnMembershipProps; type Reference = String; }
impl CfnMembership {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MembershipArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationArn`.
    #[inline] pub fn attr_collaboration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationArn") }
    /// The attribute `CollaborationCreatorAccountId`.
    #[inline] pub fn attr_collaboration_creator_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationCreatorAccountId") }
    /// The attribute `MembershipIdentifier`.
    #[inline] pub fn attr_membership_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipIdentifier") }
}

/// Properties of [`CfnMembership`].
///
/// Mandatory: `CollaborationIdentifier`, `QueryLogStatus`.
///
/// A change replaces the resource: `CollaborationIdentifier`.
pub type CfnMembershipProps = Fields<of::CfnMembership>;
impl CfnMembershipProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(collaboration_identifier: impl IntoVal<String>, query_log_status: impl IntoVal<cfn_membership::MembershipQueryLogStatus>) -> Self { with(with(empty(), "CollaborationIdentifier", collaboration_identifier), "QueryLogStatus", query_log_status) }
    /// `CollaborationIdentifier`: mandatory, exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn collaboration_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "CollaborationIdentifier", value) }
    /// `DefaultJobResultConfiguration`.
    #[track_caller] pub fn default_job_result_configuration(self, value: impl IntoVal<cfn_membership::MembershipProtectedJobResultConfiguration>) -> Self { with(self, "DefaultJobResultConfiguration", value) }
    /// `DefaultResultConfiguration`.
    #[track_caller] pub fn default_result_configuration(self, value: impl IntoVal<cfn_membership::MembershipProtectedQueryResultConfiguration>) -> Self { with(self, "DefaultResultConfiguration", value) }
    /// `IsMetricsEnabled`.
    #[track_caller] pub fn is_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsMetricsEnabled", value) }
    /// `JobLogStatus`.
    #[track_caller] pub fn job_log_status(self, value: impl IntoVal<cfn_membership::MembershipJobLogStatus>) -> Self { with(self, "JobLogStatus", value) }
    /// `PaymentConfiguration`.
    #[track_caller] pub fn payment_configuration(self, value: impl IntoVal<cfn_membership::MembershipPaymentConfiguration>) -> Self { with(self, "PaymentConfiguration", value) }
    /// `QueryLogStatus`: mandatory.
    #[track_caller] pub fn query_log_status(self, value: impl IntoVal<cfn_membership::MembershipQueryLogStatus>) -> Self { with(self, "QueryLogStatus", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_membership::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMembership`].
pub mod cfn_membership {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_analysis_template::{Tag};
    mod of { pub enum MembershipJobComputePaymentConfig {} pub enum MembershipJobLogStatus {} pub enum MembershipMlPaymentConfig {} impl ias_core::Optional for MembershipMlPaymentConfig {} pub enum MembershipModelInferencePaymentConfig {} pub enum MembershipModelTrainingPaymentConfig {} pub enum MembershipPaymentConfiguration {} pub enum MembershipProtectedJobOutputConfiguration {} pub enum MembershipProtectedJobResultConfiguration {} pub enum MembershipProtectedQueryOutputConfiguration {} pub enum MembershipProtectedQueryResultConfiguration {} pub enum MembershipQueryComputePaymentConfig {} pub enum MembershipQueryLogStatus {} pub enum MembershipSyntheticDataGenerationPaymentConfig {} pub enum ProtectedJobS3OutputConfigurationInput {} pub enum ProtectedQueryS3OutputConfiguration {} pub enum ResultFormat {} }

    /// `MembershipJobComputePaymentConfig`.
    pub type MembershipJobComputePaymentConfig = Fields<of::MembershipJobComputePaymentConfig>;
    impl MembershipJobComputePaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// Words of `MembershipJobLogStatus`.
    pub type MembershipJobLogStatus = Word<fn(of::MembershipJobLogStatus)>;
    impl MembershipJobLogStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `MembershipMLPaymentConfig`.
    pub type MembershipMlPaymentConfig = Fields<of::MembershipMlPaymentConfig>;
    impl MembershipMlPaymentConfig {
        /// `ModelInference`.
        #[track_caller] pub fn model_inference(self, value: impl IntoVal<MembershipModelInferencePaymentConfig>) -> Self { with(self, "ModelInference", value) }
        /// `ModelTraining`.
        #[track_caller] pub fn model_training(self, value: impl IntoVal<MembershipModelTrainingPaymentConfig>) -> Self { with(self, "ModelTraining", value) }
        /// `SyntheticDataGeneration`.
        #[track_caller] pub fn synthetic_data_generation(self, value: impl IntoVal<MembershipSyntheticDataGenerationPaymentConfig>) -> Self { with(self, "SyntheticDataGeneration", value) }
    }

    /// `MembershipModelInferencePaymentConfig`.
    pub type MembershipModelInferencePaymentConfig = Fields<of::MembershipModelInferencePaymentConfig>;
    impl MembershipModelInferencePaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// `MembershipModelTrainingPaymentConfig`.
    pub type MembershipModelTrainingPaymentConfig = Fields<of::MembershipModelTrainingPaymentConfig>;
    impl MembershipModelTrainingPaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// `MembershipPaymentConfiguration`.
    pub type MembershipPaymentConfiguration = Fields<of::MembershipPaymentConfiguration>;
    impl MembershipPaymentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_compute: impl IntoVal<MembershipQueryComputePaymentConfig>) -> Self { with(empty(), "QueryCompute", query_compute) }
        /// `JobCompute`.
        #[track_caller] pub fn job_compute(self, value: impl IntoVal<MembershipJobComputePaymentConfig>) -> Self { with(self, "JobCompute", value) }
        /// `MachineLearning`.
        #[track_caller] pub fn machine_learning(self, value: impl IntoVal<MembershipMlPaymentConfig>) -> Self { with(self, "MachineLearning", value) }
        /// `QueryCompute`: mandatory.
        #[track_caller] pub fn query_compute(self, value: impl IntoVal<MembershipQueryComputePaymentConfig>) -> Self { with(self, "QueryCompute", value) }
    }

    /// `MembershipProtectedJobOutputConfiguration`.
    pub type MembershipProtectedJobOutputConfiguration = Fields<of::MembershipProtectedJobOutputConfiguration>;
    impl MembershipProtectedJobOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3: impl IntoVal<ProtectedJobS3OutputConfigurationInput>) -> Self { with(empty(), "S3", s3) }
        /// `S3`: mandatory.
        #[track_caller] pub fn s3(self, value: impl IntoVal<ProtectedJobS3OutputConfigurationInput>) -> Self { with(self, "S3", value) }
    }

    /// `MembershipProtectedJobResultConfiguration`.
    pub type MembershipProtectedJobResultConfiguration = Fields<of::MembershipProtectedJobResultConfiguration>;
    impl MembershipProtectedJobResultConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_configuration: impl IntoVal<MembershipProtectedJobOutputConfiguration>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "OutputConfiguration", output_configuration), "RoleArn", role_arn) }
        /// `OutputConfiguration`: mandatory.
        #[track_caller] pub fn output_configuration(self, value: impl IntoVal<MembershipProtectedJobOutputConfiguration>) -> Self { with(self, "OutputConfiguration", value) }
        /// `RoleArn`: mandatory, 32 to 512 characters, matches `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `MembershipProtectedQueryOutputConfiguration`.
    pub type MembershipProtectedQueryOutputConfiguration = Fields<of::MembershipProtectedQueryOutputConfiguration>;
    impl MembershipProtectedQueryOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3: impl IntoVal<ProtectedQueryS3OutputConfiguration>) -> Self { with(empty(), "S3", s3) }
        /// `S3`: mandatory.
        #[track_caller] pub fn s3(self, value: impl IntoVal<ProtectedQueryS3OutputConfiguration>) -> Self { with(self, "S3", value) }
    }

    /// `MembershipProtectedQueryResultConfiguration`.
    pub type MembershipProtectedQueryResultConfiguration = Fields<of::MembershipProtectedQueryResultConfiguration>;
    impl MembershipProtectedQueryResultConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_configuration: impl IntoVal<MembershipProtectedQueryOutputConfiguration>) -> Self { with(empty(), "OutputConfiguration", output_configuration) }
        /// `OutputConfiguration`: mandatory.
        #[track_caller] pub fn output_configuration(self, value: impl IntoVal<MembershipProtectedQueryOutputConfiguration>) -> Self { with(self, "OutputConfiguration", value) }
        /// `RoleArn`: 32 to 512 characters, matches `^arn:aws:iam::[\w]+:role/[\w+=./@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `MembershipQueryComputePaymentConfig`.
    pub type MembershipQueryComputePaymentConfig = Fields<of::MembershipQueryComputePaymentConfig>;
    impl MembershipQueryComputePaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// Words of `MembershipQueryLogStatus`.
    pub type MembershipQueryLogStatus = Word<fn(of::MembershipQueryLogStatus)>;
    impl MembershipQueryLogStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `MembershipSyntheticDataGenerationPaymentConfig`.
    pub type MembershipSyntheticDataGenerationPaymentConfig = Fields<of::MembershipSyntheticDataGenerationPaymentConfig>;
    impl MembershipSyntheticDataGenerationPaymentConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_responsible: impl IntoVal<bool>) -> Self { with(empty(), "IsResponsible", is_responsible) }
        /// `IsResponsible`: mandatory.
        #[track_caller] pub fn is_responsible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsResponsible", value) }
    }

    /// `ProtectedJobS3OutputConfigurationInput`.
    pub type ProtectedJobS3OutputConfigurationInput = Fields<of::ProtectedJobS3OutputConfigurationInput>;
    impl ProtectedJobS3OutputConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `KeyPrefix`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
    }

    /// `ProtectedQueryS3OutputConfiguration`.
    pub type ProtectedQueryS3OutputConfiguration = Fields<of::ProtectedQueryS3OutputConfiguration>;
    impl ProtectedQueryS3OutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(result_format: impl IntoVal<ResultFormat>, bucket: impl IntoVal<String>) -> Self { with(with(empty(), "ResultFormat", result_format), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `KeyPrefix`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
        /// `ResultFormat`: mandatory.
        #[track_caller] pub fn result_format(self, value: impl IntoVal<ResultFormat>) -> Self { with(self, "ResultFormat", value) }
        /// `SingleFileOutput`.
        #[track_caller] pub fn single_file_output(self, value: impl IntoVal<bool>) -> Self { with(self, "SingleFileOutput", value) }
    }

    /// Words of `ResultFormat`.
    pub type ResultFormat = Word<fn(of::ResultFormat)>;
    impl ResultFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `PARQUET`
        pub const Parquet: Self = word("PARQUET");
    }
}

/// [`AWS::CleanRooms::PrivacyBudgetTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html).
///
/// What `Ref` returns: a text of PrivacyBudgetTemplateIdentifier, MembershipIdentifier.
pub type CfnPrivacyBudgetTemplate = Handle<of::CfnPrivacyBudgetTemplate>;
impl cfn::ResourceType for of::CfnPrivacyBudgetTemplate { const TYPE: &'static str = "AWS::CleanRooms::PrivacyBudgetTemplate"; type Tags = cfn::TagList; type Props = CfnPrivacyBudgetTemplateProps; type Reference = String; }
impl CfnPrivacyBudgetTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PrivacyBudgetTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CollaborationArn`.
    #[inline] pub fn attr_collaboration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationArn") }
    /// The attribute `CollaborationIdentifier`.
    #[inline] pub fn attr_collaboration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "CollaborationIdentifier") }
    /// The attribute `MembershipArn`.
    #[inline] pub fn attr_membership_arn(&self) -> Val<String> { cfn::attribute(&self.0, "MembershipArn") }
    /// The attribute `PrivacyBudgetTemplateIdentifier`.
    #[inline] pub fn attr_privacy_budget_template_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "PrivacyBudgetTemplateIdentifier") }
}

/// Properties of [`CfnPrivacyBudgetTemplate`].
///
/// Mandatory: `AutoRefresh`, `PrivacyBudgetType`, `Parameters`, `MembershipIdentifier`.
///
/// A change replaces the resource: `AutoRefresh`, `MembershipIdentifier`, `PrivacyBudgetType`.
pub type CfnPrivacyBudgetTemplateProps = Fields<of::CfnPrivacyBudgetTemplate>;
/// What [`CfnPrivacyBudgetTemplateProps`] cannot do without.
pub struct CfnPrivacyBudgetTemplatePropsRequired<A, B, C, D> {
    /// `AutoRefresh`. Changing it replaces the resource.
    pub auto_refresh: A,
    /// `PrivacyBudgetType`. Changing it replaces the resource.
    pub privacy_budget_type: B,
    /// `Parameters`.
    pub parameters: C,
    /// `MembershipIdentifier`: exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    pub membership_identifier: D,
}
impl CfnPrivacyBudgetTemplateProps {
    /// Takes what is mandatory, by name: [`CfnPrivacyBudgetTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_privacy_budget_template::AutoRefresh>, B: IntoVal<cfn_privacy_budget_template::PrivacyBudgetType>, C: IntoVal<cfn_privacy_budget_template::Parameters>, D: IntoVal<String>>(required: CfnPrivacyBudgetTemplatePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AutoRefresh", required.auto_refresh), "PrivacyBudgetType", required.privacy_budget_type), "Parameters", required.parameters), "MembershipIdentifier", required.membership_identifier) }
    /// `AutoRefresh`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn auto_refresh(self, value: impl IntoVal<cfn_privacy_budget_template::AutoRefresh>) -> Self { with(self, "AutoRefresh", value) }
    /// `MembershipIdentifier`: mandatory, exactly 36 characters, matches `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn membership_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MembershipIdentifier", value) }
    /// `Parameters`: mandatory.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<cfn_privacy_budget_template::Parameters>) -> Self { with(self, "Parameters", value) }
    /// `PrivacyBudgetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn privacy_budget_type(self, value: impl IntoVal<cfn_privacy_budget_template::PrivacyBudgetType>) -> Self { with(self, "PrivacyBudgetType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_privacy_budget_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPrivacyBudgetTemplate`].
pub mod cfn_privacy_budget_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_analysis_template::{Tag};
    mod of { pub enum AutoRefresh {} pub enum BudgetParameter {} pub enum BudgetParameterAutoRefresh {} pub enum BudgetParameterType {} pub enum Parameters {} impl ias_core::Optional for Parameters {} pub enum PrivacyBudgetType {} }

    /// Words of `AutoRefresh`.
    pub type AutoRefresh = Word<fn(of::AutoRefresh)>;
    impl AutoRefresh {
        /// `CALENDAR_MONTH`
        pub const CalendarMonth: Self = word("CALENDAR_MONTH");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `BudgetParameter`.
    pub type BudgetParameter = Fields<of::BudgetParameter>;
    impl BudgetParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<BudgetParameterType>, budget: impl IntoVal<i64>) -> Self { with(with(empty(), "Type", type_), "Budget", budget) }
        /// `AutoRefresh`.
        #[track_caller] pub fn auto_refresh(self, value: impl IntoVal<BudgetParameterAutoRefresh>) -> Self { with(self, "AutoRefresh", value) }
        /// `Budget`: mandatory, at least 0.
        #[track_caller] pub fn budget(self, value: impl IntoVal<i64>) -> Self { with(self, "Budget", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BudgetParameterType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `AutoRefresh`.
    pub type BudgetParameterAutoRefresh = Word<fn(of::BudgetParameterAutoRefresh)>;
    impl BudgetParameterAutoRefresh {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Type`.
    pub type BudgetParameterType = Word<fn(of::BudgetParameterType)>;
    impl BudgetParameterType {
        /// `CALENDAR_DAY`
        pub const CalendarDay: Self = word("CALENDAR_DAY");
        /// `CALENDAR_MONTH`
        pub const CalendarMonth: Self = word("CALENDAR_MONTH");
        /// `CALENDAR_WEEK`
        pub const CalendarWeek: Self = word("CALENDAR_WEEK");
        /// `LIFETIME`
        pub const Lifetime: Self = word("LIFETIME");
    }

    /// `Parameters`.
    pub type Parameters = Fields<of::Parameters>;
    impl Parameters {
        /// `BudgetParameters`: 1 to 2 items.
        #[track_caller] pub fn budget_parameters(self, value: impl IntoVal<List<BudgetParameter>>) -> Self { with(self, "BudgetParameters", value) }
        /// `Epsilon`: 1 to 20.
        #[track_caller] pub fn epsilon(self, value: impl IntoVal<i64>) -> Self { with(self, "Epsilon", value) }
        /// `ResourceArn`: at most 200 characters. Changing it replaces the resource.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
        /// `UsersNoisePerQuery`: 10 to 100.
        #[track_caller] pub fn users_noise_per_query(self, value: impl IntoVal<i64>) -> Self { with(self, "UsersNoisePerQuery", value) }
    }

    /// Words of `PrivacyBudgetType`.
    pub type PrivacyBudgetType = Word<fn(of::PrivacyBudgetType)>;
    impl PrivacyBudgetType {
        /// `DIFFERENTIAL_PRIVACY`
        pub const DifferentialPrivacy: Self = word("DIFFERENTIAL_PRIVACY");
        /// `ACCESS_BUDGET`
        pub const AccessBudget: Self = word("ACCESS_BUDGET");
    }
}
