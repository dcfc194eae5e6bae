// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Comprehend`.

use super::prelude::*;

mod of { pub enum CfnDocumentClassifier {} pub enum CfnDocumentClassifierEndpoint {} pub enum CfnEntityRecognizer {} pub enum CfnEntityRecognizerEndpoint {} pub enum CfnFlywheel {} }

/// [`AWS::Comprehend::DocumentClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDocumentClassifier = Handle<of::CfnDocumentClassifier>;
impl cfn::ResourceType for of::CfnDocumentClassifier { const TYPE: &'static str = "AWS::Comprehend::DocumentClassifier"; type Tags = cfn::TagList; type Props = CfnDocumentClassifierProps; type Reference = Is<kinds::DocumentClassifierArn>; }
impl CfnDocumentClassifier {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DocumentClassifierArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDocumentClassifier`].
///
/// Mandatory: `DocumentClassifierName`, `DataAccessRoleArn`, `InputDataConfig`, `LanguageCode`.
///
/// A change replaces the resource: `DataAccessRoleArn`, `DocumentClassifierName`, `InputDataConfig`, `LanguageCode`, `Mode`, `ModelKmsKeyId`, `OutputDataConfig`, `VersionName`, `VolumeKmsKeyId`, `VpcConfig`.
pub type CfnDocumentClassifierProps = Fields<of::CfnDocumentClassifier>;
/// What [`CfnDocumentClassifierProps`] cannot do without.
pub struct CfnDocumentClassifierPropsRequired<A, B, C, D> {
    /// `DocumentClassifierName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub document_classifier_name: A,
    /// `DataAccessRoleArn`: 20 to 2048 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Changing it replaces the resource.
    pub data_access_role_arn: B,
    /// `InputDataConfig`. Changing it replaces the resource.
    pub input_data_config: C,
    /// `LanguageCode`. Changing it replaces the resource.
    pub language_code: D,
}
impl CfnDocumentClassifierProps {
    /// Takes what is mandatory, by name: [`CfnDocumentClassifierPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_document_classifier::DocumentClassifierInputDataConfig>, D: IntoVal<cfn_document_classifier::LanguageCode>>(required: CfnDocumentClassifierPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DocumentClassifierName", required.document_classifier_name), "DataAccessRoleArn", required.data_access_role_arn), "InputDataConfig", required.input_data_config), "LanguageCode", required.language_code) }
    /// `DataAccessRoleArn`: mandatory, 20 to 2048 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`. Changing it replaces the resource.
    #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
    /// `DocumentClassifierName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn document_classifier_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentClassifierName", value) }
    /// `InputDataConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn input_data_config(self, value: impl IntoVal<cfn_document_classifier::DocumentClassifierInputDataConfig>) -> Self { with(self, "InputDataConfig", value) }
    /// `LanguageCode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<cfn_document_classifier::LanguageCode>) -> Self { with(self, "LanguageCode", value) }
    /// `Mode`. Changing it replaces the resource.
    #[track_caller] pub fn mode(self, value: impl IntoVal<cfn_document_classifier::Mode>) -> Self { with(self, "Mode", value) }
    /// `ModelKmsKeyId`: 1 to 2048 characters, matches `^\p{ASCII}+$`. Changing it replaces the resource.
    #[track_caller] pub fn model_kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "ModelKmsKeyId", value) }
    /// `ModelPolicy`: 1 to 20000 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    #[track_caller] pub fn model_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPolicy", value) }
    /// `OutputDataConfig`. Changing it replaces the resource.
    #[track_caller] pub fn output_data_config(self, value: impl IntoVal<cfn_document_classifier::DocumentClassifierOutputDataConfig>) -> Self { with(self, "OutputDataConfig", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_document_classifier::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VersionName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn version_name(self, value: impl IntoVal<String>) -> Self { with(self, "VersionName", value) }
    /// `VolumeKmsKeyId`: 1 to 2048 characters, matches `^\p{ASCII}+$`. Changing it replaces the resource.
    #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "VolumeKmsKeyId", value) }
    /// `VpcConfig`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_document_classifier::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnDocumentClassifier`].
pub mod cfn_document_classifier {
    use super::super::prelude::*;
    mod of { pub enum AugmentedManifestsListItem {} pub enum AugmentedManifestsListItemSplit {} pub enum DocumentClassifierDocuments {} pub enum DocumentClassifierInputDataConfig {} impl ias_core::Optional for DocumentClassifierInputDataConfig {} pub enum DocumentClassifierInputDataConfigDataFormat {} pub enum DocumentClassifierInputDataConfigDocumentType {} pub enum DocumentClassifierOutputDataConfig {} impl ias_core::Optional for DocumentClassifierOutputDataConfig {} pub enum DocumentReaderConfig {} pub enum DocumentReaderConfigDocumentReadAction {} pub enum DocumentReaderConfigDocumentReadMode {} pub enum DocumentReaderConfigFeatureType {} pub enum LanguageCode {} pub enum Mode {} pub enum Tag {} pub enum VpcConfig {} }

    /// `AugmentedManifestsListItem`.
    pub type AugmentedManifestsListItem = Fields<of::AugmentedManifestsListItem>;
    impl AugmentedManifestsListItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_names: impl IntoVal<List<String>>, s3_uri: impl IntoVal<String>) -> Self { with(with(empty(), "AttributeNames", attribute_names), "S3Uri", s3_uri) }
        /// `AttributeNames`: mandatory, 1 to 63 items, no item twice, each 1 to 63 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        #[track_caller] pub fn attribute_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AttributeNames", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `Split`.
        #[track_caller] pub fn split(self, value: impl IntoVal<AugmentedManifestsListItemSplit>) -> Self { with(self, "Split", value) }
    }

    /// Words of `Split`.
    pub type AugmentedManifestsListItemSplit = Word<fn(of::AugmentedManifestsListItemSplit)>;
    impl AugmentedManifestsListItemSplit {
        /// `TRAIN`
        pub const Train: Self = word("TRAIN");
        /// `TEST`
        pub const Test: Self = word("TEST");
    }

    /// `DocumentClassifierDocuments`.
    pub type DocumentClassifierDocuments = Fields<of::DocumentClassifierDocuments>;
    impl DocumentClassifierDocuments {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `TestS3Uri`: at most 1024 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn test_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TestS3Uri", value) }
    }

    /// `DocumentClassifierInputDataConfig`.
    pub type DocumentClassifierInputDataConfig = Fields<of::DocumentClassifierInputDataConfig>;
    impl DocumentClassifierInputDataConfig {
        /// `AugmentedManifests`: no item twice.
        #[track_caller] pub fn augmented_manifests(self, value: impl IntoVal<List<AugmentedManifestsListItem>>) -> Self { with(self, "AugmentedManifests", value) }
        /// `DataFormat`.
        #[track_caller] pub fn data_format(self, value: impl IntoVal<DocumentClassifierInputDataConfigDataFormat>) -> Self { with(self, "DataFormat", value) }
        /// `DocumentReaderConfig`.
        #[track_caller] pub fn document_reader_config(self, value: impl IntoVal<DocumentReaderConfig>) -> Self { with(self, "DocumentReaderConfig", value) }
        /// `DocumentType`.
        #[track_caller] pub fn document_type(self, value: impl IntoVal<DocumentClassifierInputDataConfigDocumentType>) -> Self { with(self, "DocumentType", value) }
        /// `Documents`.
        #[track_caller] pub fn documents(self, value: impl IntoVal<DocumentClassifierDocuments>) -> Self { with(self, "Documents", value) }
        /// `LabelDelimiter`: exactly 1 character, matches `^[ ~!@#$%^*\-_+=|\\:;\t>?/]$`.
        #[track_caller] pub fn label_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "LabelDelimiter", value) }
        /// `S3Uri`: at most 1024 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `TestS3Uri`: at most 1024 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn test_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TestS3Uri", value) }
    }

    /// Words of `DataFormat`.
    pub type DocumentClassifierInputDataConfigDataFormat = Word<fn(of::DocumentClassifierInputDataConfigDataFormat)>;
    impl DocumentClassifierInputDataConfigDataFormat {
        /// `COMPREHEND_CSV`
        pub const ComprehendCsv: Self = word("COMPREHEND_CSV");
        /// `AUGMENTED_MANIFEST`
        pub const AugmentedManifest: Self = word("AUGMENTED_MANIFEST");
    }

    /// Words of `DocumentType`.
    pub type DocumentClassifierInputDataConfigDocumentType = Word<fn(of::DocumentClassifierInputDataConfigDocumentType)>;
    impl DocumentClassifierInputDataConfigDocumentType {
        /// `PLAIN_TEXT_DOCUMENT`
        pub const PlainTextDocument: Self = word("PLAIN_TEXT_DOCUMENT");
        /// `SEMI_STRUCTURED_DOCUMENT`
        pub const SemiStructuredDocument: Self = word("SEMI_STRUCTURED_DOCUMENT");
    }

    /// `DocumentClassifierOutputDataConfig`.
    pub type DocumentClassifierOutputDataConfig = Fields<of::DocumentClassifierOutputDataConfig>;
    impl DocumentClassifierOutputDataConfig {
        /// `KmsKeyId`: 1 to 2048 characters, matches `^\p{ASCII}+$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `S3Uri`: at most 1024 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `DocumentReaderConfig`.
    pub type DocumentReaderConfig = Fields<of::DocumentReaderConfig>;
    impl DocumentReaderConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_read_action: impl IntoVal<DocumentReaderConfigDocumentReadAction>) -> Self { with(empty(), "DocumentReadAction", document_read_action) }
        /// `DocumentReadAction`: mandatory.
        #[track_caller] pub fn document_read_action(self, value: impl IntoVal<DocumentReaderConfigDocumentReadAction>) -> Self { with(self, "DocumentReadAction", value) }
        /// `DocumentReadMode`.
        #[track_caller] pub fn document_read_mode(self, value: impl IntoVal<DocumentReaderConfigDocumentReadMode>) -> Self { with(self, "DocumentReadMode", value) }
        /// `FeatureTypes`: 1 to 2 items, no item twice.
        #[track_caller] pub fn feature_types(self, value: impl IntoVal<List<DocumentReaderConfigFeatureType>>) -> Self { with(self, "FeatureTypes", value) }
    }

    /// Words of `DocumentReadAction`.
    pub type DocumentReaderConfigDocumentReadAction = Word<fn(of::DocumentReaderConfigDocumentReadAction)>;
    impl DocumentReaderConfigDocumentReadAction {
        /// `TEXTRACT_DETECT_DOCUMENT_TEXT`
        pub const TextractDetectDocumentText: Self = word("TEXTRACT_DETECT_DOCUMENT_TEXT");
        /// `TEXTRACT_ANALYZE_DOCUMENT`
        pub const TextractAnalyzeDocument: Self = word("TEXTRACT_ANALYZE_DOCUMENT");
    }

    /// Words of `DocumentReadMode`.
    pub type DocumentReaderConfigDocumentReadMode = Word<fn(of::DocumentReaderConfigDocumentReadMode)>;
    impl DocumentReaderConfigDocumentReadMode {
        /// `SERVICE_DEFAULT`
        pub const ServiceDefault: Self = word("SERVICE_DEFAULT");
        /// `FORCE_DOCUMENT_READ_ACTION`
        pub const ForceDocumentReadAction: Self = word("FORCE_DOCUMENT_READ_ACTION");
    }

    /// Words of `FeatureType`.
    pub type DocumentReaderConfigFeatureType = Word<fn(of::DocumentReaderConfigFeatureType)>;
    impl DocumentReaderConfigFeatureType {
        /// `TABLES`
        pub const Tables: Self = word("TABLES");
        /// `FORMS`
        pub const Forms: Self = word("FORMS");
    }

    /// Words of `LanguageCode`.
    pub type LanguageCode = Word<fn(of::LanguageCode)>;
    impl LanguageCode {
        /// `en`
        pub const En: Self = word("en");
        /// `es`
        pub const Es: Self = word("es");
        /// `fr`
        pub const Fr: Self = word("fr");
        /// `it`
        pub const It: Self = word("it");
        /// `de`
        pub const De: Self = word("de");
        /// `pt`
        pub const Pt: Self = word("pt");
    }

    /// Words of `Mode`.
    pub type Mode = Word<fn(of::Mode)>;
    impl Mode {
        /// `MULTI_CLASS`
        pub const MultiClass: Self = word("MULTI_CLASS");
        /// `MULTI_LABEL`
        pub const MultiLabel: Self = word("MULTI_LABEL");
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

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "Subnets", subnets) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, no item twice, each 1 to 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`: mandatory, 1 to 16 items, no item twice, each 1 to 32 characters, each matches `[-0-9a-zA-Z]+`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::Comprehend::DocumentClassifierEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDocumentClassifierEndpoint = Handle<of::CfnDocumentClassifierEndpoint>;
impl cfn::ResourceType for of::CfnDocumentClassifierEndpoint { const TYPE: &'static str = "AWS::Comprehend::DocumentClassifierEndpoint"; type Tags = cfn::TagList; type Props = CfnDocumentClassifierEndpointProps; type Reference = Is<kinds::DocumentClassifierEndpointArn>; }
impl CfnDocumentClassifierEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DocumentClassifierEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CurrentInferenceUnits`.
    #[inline] pub fn attr_current_inference_units(&self) -> Val<i64> { cfn::attribute(&self.0, "CurrentInferenceUnits") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnDocumentClassifierEndpoint`].
///
/// Mandatory: `EndpointName`, `ModelArn`, `DesiredInferenceUnits`.
///
/// A change replaces the resource: `EndpointName`.
pub type CfnDocumentClassifierEndpointProps = Fields<of::CfnDocumentClassifierEndpoint>;
/// What [`CfnDocumentClassifierEndpointProps`] cannot do without.
pub struct CfnDocumentClassifierEndpointPropsRequired<A, B, C> {
    /// `EndpointName`: 1 to 40 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub endpoint_name: A,
    /// `ModelArn`: at most 256 characters.
    pub model_arn: B,
    /// `DesiredInferenceUnits`: at least 1.
    pub desired_inference_units: C,
}
impl CfnDocumentClassifierEndpointProps {
    /// Takes what is mandatory, by name: [`CfnDocumentClassifierEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: CfnDocumentClassifierEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "EndpointName", required.endpoint_name), "ModelArn", required.model_arn), "DesiredInferenceUnits", required.desired_inference_units) }
    /// `DesiredInferenceUnits`: mandatory, at least 1.
    #[track_caller] pub fn desired_inference_units(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredInferenceUnits", value) }
    /// `EndpointName`: mandatory, 1 to 40 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `ModelArn`: mandatory, at most 256 characters.
    #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_document_classifier_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDocumentClassifierEndpoint`].
pub mod cfn_document_classifier_endpoint {
    pub use super::cfn_document_classifier::{Tag};
}

/// [`AWS::Comprehend::EntityRecognizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEntityRecognizer = Handle<of::CfnEntityRecognizer>;
impl cfn::ResourceType for of::CfnEntityRecognizer { const TYPE: &'static str = "AWS::Comprehend::EntityRecognizer"; type Tags = cfn::TagList; type Props = CfnEntityRecognizerProps; type Reference = Is<kinds::EntityRecognizerArn>; }
impl CfnEntityRecognizer {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EntityRecognizerArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnEntityRecognizer`].
///
/// Mandatory: `RecognizerName`, `DataAccessRoleArn`, `InputDataConfig`, `LanguageCode`.
///
/// A change replaces the resource: `DataAccessRoleArn`, `InputDataConfig`, `LanguageCode`, `ModelKmsKeyId`, `ModelPolicy`, `RecognizerName`, `VersionName`, `VolumeKmsKeyId`, `VpcConfig`.
pub type CfnEntityRecognizerProps = Fields<of::CfnEntityRecognizer>;
/// What [`CfnEntityRecognizerProps`] cannot do without.
pub struct CfnEntityRecognizerPropsRequired<A, B, C, D> {
    /// `RecognizerName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub recognizer_name: A,
    /// `DataAccessRoleArn`: 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    pub data_access_role_arn: B,
    /// `InputDataConfig`. Changing it replaces the resource.
    pub input_data_config: C,
    /// `LanguageCode`. Changing it replaces the resource.
    pub language_code: D,
}
impl CfnEntityRecognizerProps {
    /// Takes what is mandatory, by name: [`CfnEntityRecognizerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_entity_recognizer::EntityRecognizerInputDataConfig>, D: IntoVal<cfn_entity_recognizer::LanguageCode>>(required: CfnEntityRecognizerPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "RecognizerName", required.recognizer_name), "DataAccessRoleArn", required.data_access_role_arn), "InputDataConfig", required.input_data_config), "LanguageCode", required.language_code) }
    /// `DataAccessRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
    /// `InputDataConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn input_data_config(self, value: impl IntoVal<cfn_entity_recognizer::EntityRecognizerInputDataConfig>) -> Self { with(self, "InputDataConfig", value) }
    /// `LanguageCode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<cfn_entity_recognizer::LanguageCode>) -> Self { with(self, "LanguageCode", value) }
    /// `ModelKmsKeyId`: at most 2048 characters, matches `^\p{ASCII}+$`. Changing it replaces the resource.
    #[track_caller] pub fn model_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelKmsKeyId", value) }
    /// `ModelPolicy`: 1 to 20000 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn model_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ModelPolicy", value) }
    /// `RecognizerName`: mandatory, at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn recognizer_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecognizerName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_entity_recognizer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VersionName`: at most 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn version_name(self, value: impl IntoVal<String>) -> Self { with(self, "VersionName", value) }
    /// `VolumeKmsKeyId`: at most 2048 characters, matches `^\p{ASCII}+$`. Changing it replaces the resource.
    #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeKmsKeyId", value) }
    /// `VpcConfig`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_entity_recognizer::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnEntityRecognizer`].
pub mod cfn_entity_recognizer {
    use super::super::prelude::*;
    pub use super::cfn_document_classifier::{AugmentedManifestsListItemSplit, Tag};
    mod of { pub enum AugmentedManifestsListItem {} pub enum AugmentedManifestsListItemDocumentType {} pub enum EntityRecognizerAnnotations {} pub enum EntityRecognizerDocuments {} pub enum EntityRecognizerDocumentsInputFormat {} pub enum EntityRecognizerEntityList {} pub enum EntityRecognizerInputDataConfig {} pub enum EntityRecognizerInputDataConfigDataFormat {} pub enum EntityTypesListItem {} pub enum LanguageCode {} pub enum VpcConfig {} }

    /// `AugmentedManifestsListItem`.
    pub type AugmentedManifestsListItem = Fields<of::AugmentedManifestsListItem>;
    impl AugmentedManifestsListItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>, attribute_names: impl IntoVal<List<String>>) -> Self { with(with(empty(), "S3Uri", s3_uri), "AttributeNames", attribute_names) }
        /// `AnnotationDataS3Uri`: at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn annotation_data_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "AnnotationDataS3Uri", value) }
        /// `AttributeNames`: mandatory, each 1 to 63 characters, each matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
        #[track_caller] pub fn attribute_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AttributeNames", value) }
        /// `DocumentType`.
        #[track_caller] pub fn document_type(self, value: impl IntoVal<AugmentedManifestsListItemDocumentType>) -> Self { with(self, "DocumentType", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `SourceDocumentsS3Uri`: at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn source_documents_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDocumentsS3Uri", value) }
        /// `Split`.
        #[track_caller] pub fn split(self, value: impl IntoVal<AugmentedManifestsListItemSplit>) -> Self { with(self, "Split", value) }
    }

    /// Words of `DocumentType`.
    pub type AugmentedManifestsListItemDocumentType = Word<fn(of::AugmentedManifestsListItemDocumentType)>;
    impl AugmentedManifestsListItemDocumentType {
        /// `PLAIN_TEXT_DOCUMENT`
        pub const PlainTextDocument: Self = word("PLAIN_TEXT_DOCUMENT");
        /// `SEMI_STRUCTURED_DOCUMENT`
        pub const SemiStructuredDocument: Self = word("SEMI_STRUCTURED_DOCUMENT");
    }

    /// `EntityRecognizerAnnotations`.
    pub type EntityRecognizerAnnotations = Fields<of::EntityRecognizerAnnotations>;
    impl EntityRecognizerAnnotations {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `TestS3Uri`: at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn test_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TestS3Uri", value) }
    }

    /// `EntityRecognizerDocuments`.
    pub type EntityRecognizerDocuments = Fields<of::EntityRecognizerDocuments>;
    impl EntityRecognizerDocuments {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `InputFormat`.
        #[track_caller] pub fn input_format(self, value: impl IntoVal<EntityRecognizerDocumentsInputFormat>) -> Self { with(self, "InputFormat", value) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `TestS3Uri`: at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn test_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TestS3Uri", value) }
    }

    /// Words of `InputFormat`.
    pub type EntityRecognizerDocumentsInputFormat = Word<fn(of::EntityRecognizerDocumentsInputFormat)>;
    impl EntityRecognizerDocumentsInputFormat {
        /// `ONE_DOC_PER_FILE`
        pub const OneDocPerFile: Self = word("ONE_DOC_PER_FILE");
        /// `ONE_DOC_PER_LINE`
        pub const OneDocPerLine: Self = word("ONE_DOC_PER_LINE");
    }

    /// `EntityRecognizerEntityList`.
    pub type EntityRecognizerEntityList = Fields<of::EntityRecognizerEntityList>;
    impl EntityRecognizerEntityList {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `S3Uri`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// `EntityRecognizerInputDataConfig`.
    pub type EntityRecognizerInputDataConfig = Fields<of::EntityRecognizerInputDataConfig>;
    impl EntityRecognizerInputDataConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entity_types: impl IntoVal<List<EntityTypesListItem>>) -> Self { with(empty(), "EntityTypes", entity_types) }
        /// `Annotations`.
        #[track_caller] pub fn annotations(self, value: impl IntoVal<EntityRecognizerAnnotations>) -> Self { with(self, "Annotations", value) }
        /// `AugmentedManifests`.
        #[track_caller] pub fn augmented_manifests(self, value: impl IntoVal<List<AugmentedManifestsListItem>>) -> Self { with(self, "AugmentedManifests", value) }
        /// `DataFormat`.
        #[track_caller] pub fn data_format(self, value: impl IntoVal<EntityRecognizerInputDataConfigDataFormat>) -> Self { with(self, "DataFormat", value) }
        /// `Documents`.
        #[track_caller] pub fn documents(self, value: impl IntoVal<EntityRecognizerDocuments>) -> Self { with(self, "Documents", value) }
        /// `EntityList`.
        #[track_caller] pub fn entity_list(self, value: impl IntoVal<EntityRecognizerEntityList>) -> Self { with(self, "EntityList", value) }
        /// `EntityTypes`: mandatory.
        #[track_caller] pub fn entity_types(self, value: impl IntoVal<List<EntityTypesListItem>>) -> Self { with(self, "EntityTypes", value) }
    }

    /// Words of `DataFormat`.
    pub type EntityRecognizerInputDataConfigDataFormat = Word<fn(of::EntityRecognizerInputDataConfigDataFormat)>;
    impl EntityRecognizerInputDataConfigDataFormat {
        /// `COMPREHEND_CSV`
        pub const ComprehendCsv: Self = word("COMPREHEND_CSV");
        /// `AUGMENTED_MANIFEST`
        pub const AugmentedManifest: Self = word("AUGMENTED_MANIFEST");
    }

    /// `EntityTypesListItem`.
    pub type EntityTypesListItem = Fields<of::EntityTypesListItem>;
    impl EntityTypesListItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory, at most 64 characters, matches `^(?![^\n\r\t,]*\\n|\\r|\\t)[^\n\r\t,]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// Words of `LanguageCode`.
    pub type LanguageCode = Word<fn(of::LanguageCode)>;
    impl LanguageCode {
        /// `en`
        pub const En: Self = word("en");
        /// `es`
        pub const Es: Self = word("es");
        /// `fr`
        pub const Fr: Self = word("fr");
        /// `de`
        pub const De: Self = word("de");
        /// `it`
        pub const It: Self = word("it");
        /// `pt`
        pub const Pt: Self = word("pt");
        /// `ar`
        pub const Ar: Self = word("ar");
        /// `hi`
        pub const Hi: Self = word("hi");
        /// `ja`
        pub const Ja: Self = word("ja");
        /// `ko`
        pub const Ko: Self = word("ko");
        /// `zh`
        pub const Zh: Self = word("zh");
        /// `zh-TW`
        pub const ZhTw: Self = word("zh-TW");
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "Subnets", subnets) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, each 1 to 32 characters, each matches `^[-0-9a-zA-Z]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `Subnets`: mandatory, 1 to 16 items, each 1 to 32 characters, each matches `^[-0-9a-zA-Z]+$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::Comprehend::EntityRecognizerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEntityRecognizerEndpoint = Handle<of::CfnEntityRecognizerEndpoint>;
impl cfn::ResourceType for of::CfnEntityRecognizerEndpoint { const TYPE: &'static str = "AWS::Comprehend::EntityRecognizerEndpoint"; type Tags = cfn::TagList; type Props = CfnEntityRecognizerEndpointProps; type Reference = Is<kinds::EntityRecognizerEndpointArn>; }
impl CfnEntityRecognizerEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EntityRecognizerEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CurrentInferenceUnits`.
    #[inline] pub fn attr_current_inference_units(&self) -> Val<i64> { cfn::attribute(&self.0, "CurrentInferenceUnits") }
    /// The attribute `EndpointStatus`: one of `CREATING`, `DELETING`, `FAILED`, `IN_SERVICE`, `UPDATING`.
    #[inline] pub fn attr_endpoint_status(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointStatus") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnEntityRecognizerEndpoint`].
///
/// Mandatory: `EndpointName`, `DesiredInferenceUnits`.
///
/// A change replaces the resource: `EndpointName`, `FlywheelArn`.
pub type CfnEntityRecognizerEndpointProps = Fields<of::CfnEntityRecognizerEndpoint>;
impl CfnEntityRecognizerEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoint_name: impl IntoVal<String>, desired_inference_units: impl IntoVal<i64>) -> Self { with(with(empty(), "EndpointName", endpoint_name), "DesiredInferenceUnits", desired_inference_units) }
    /// `DataAccessRoleArn`: 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`.
    #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
    /// `DesiredInferenceUnits`: mandatory, at least 1.
    #[track_caller] pub fn desired_inference_units(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredInferenceUnits", value) }
    /// `EndpointName`: mandatory, 1 to 40 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `FlywheelArn`: at most 256 characters, matches `^arn:aws(-[^:]+)?:comprehend:[a-zA-Z0-9-]*:[0-9]{12}:flywheel/[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn flywheel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlywheelArn", value) }
    /// `ModelArn`: at most 256 characters.
    #[track_caller] pub fn model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ModelArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_entity_recognizer_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEntityRecognizerEndpoint`].
pub mod cfn_entity_recognizer_endpoint {
    pub use super::cfn_document_classifier::{Tag};
}

/// [`AWS::Comprehend::Flywheel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFlywheel = Handle<of::CfnFlywheel>;
impl cfn::ResourceType for of::CfnFlywheel { const TYPE: &'static str = "AWS::Comprehend::Flywheel"; type Tags = cfn::TagList; type Props = CfnFlywheelProps; type Reference = Is<kinds::FlywheelArn>; }
impl CfnFlywheel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FlywheelArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFlywheel`].
///
/// Mandatory: `FlywheelName`, `DataAccessRoleArn`, `DataLakeS3Uri`.
///
/// A change replaces the resource: `DataLakeS3Uri`, `FlywheelName`, `ModelType`, `TaskConfig`.
pub type CfnFlywheelProps = Fields<of::CfnFlywheel>;
/// What [`CfnFlywheelProps`] cannot do without.
pub struct CfnFlywheelPropsRequired<A, B, C> {
    /// `FlywheelName`: 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    pub flywheel_name: A,
    /// `DataAccessRoleArn`: 20 to 2048 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    pub data_access_role_arn: B,
    /// `DataLakeS3Uri`: at most 512 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Changing it replaces the resource.
    pub data_lake_s3_uri: C,
}
impl CfnFlywheelProps {
    /// Takes what is mandatory, by name: [`CfnFlywheelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>>(required: CfnFlywheelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FlywheelName", required.flywheel_name), "DataAccessRoleArn", required.data_access_role_arn), "DataLakeS3Uri", required.data_lake_s3_uri) }
    /// `ActiveModelArn`: at most 256 characters.
    #[track_caller] pub fn active_model_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ActiveModelArn", value) }
    /// `DataAccessRoleArn`: mandatory, 20 to 2048 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    #[track_caller] pub fn data_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataAccessRoleArn", value) }
    /// `DataLakeS3Uri`: mandatory, at most 512 characters, matches `s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`. Changing it replaces the resource.
    #[track_caller] pub fn data_lake_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakeS3Uri", value) }
    /// `DataSecurityConfig`.
    #[track_caller] pub fn data_security_config(self, value: impl IntoVal<cfn_flywheel::DataSecurityConfig>) -> Self { with(self, "DataSecurityConfig", value) }
    /// `FlywheelName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Changing it replaces the resource.
    #[track_caller] pub fn flywheel_name(self, value: impl IntoVal<String>) -> Self { with(self, "FlywheelName", value) }
    /// `ModelType`. Changing it replaces the resource.
    #[track_caller] pub fn model_type(self, value: impl IntoVal<cfn_flywheel::ModelType>) -> Self { with(self, "ModelType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flywheel::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskConfig`. Changing it replaces the resource.
    #[track_caller] pub fn task_config(self, value: impl IntoVal<cfn_flywheel::TaskConfig>) -> Self { with(self, "TaskConfig", value) }
}

/// Types of [`CfnFlywheel`].
pub mod cfn_flywheel {
    use super::super::prelude::*;
    pub use super::cfn_document_classifier::{Tag, VpcConfig};
    mod of { pub enum DataSecurityConfig {} impl ias_core::Optional for DataSecurityConfig {} pub enum DocumentClassificationConfig {} pub enum DocumentClassificationConfigMode {} pub enum EntityRecognitionConfig {} impl ias_core::Optional for EntityRecognitionConfig {} pub enum EntityTypesListItem {} pub enum ModelType {} pub enum TaskConfig {} pub enum TaskConfigLanguageCode {} }

    /// `DataSecurityConfig`.
    pub type DataSecurityConfig = Fields<of::DataSecurityConfig>;
    impl DataSecurityConfig {
        /// `DataLakeKmsKeyId`: 1 to 2048 characters, matches `^\p{ASCII}+$`.
        #[track_caller] pub fn data_lake_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakeKmsKeyId", value) }
        /// `ModelKmsKeyId`: 1 to 2048 characters, matches `^\p{ASCII}+$`.
        #[track_caller] pub fn model_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelKmsKeyId", value) }
        /// `VolumeKmsKeyId`: 1 to 2048 characters, matches `^\p{ASCII}+$`.
        #[track_caller] pub fn volume_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeKmsKeyId", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// `DocumentClassificationConfig`.
    pub type DocumentClassificationConfig = Fields<of::DocumentClassificationConfig>;
    impl DocumentClassificationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<DocumentClassificationConfigMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Labels`: at most 1000 items, no item twice, each at most 5000 characters, each matches `^\P{C}*$`.
        #[track_caller] pub fn labels(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Labels", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<DocumentClassificationConfigMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type DocumentClassificationConfigMode = Word<fn(of::DocumentClassificationConfigMode)>;
    impl DocumentClassificationConfigMode {
        /// `MULTI_CLASS`
        pub const MultiClass: Self = word("MULTI_CLASS");
        /// `MULTI_LABEL`
        pub const MultiLabel: Self = word("MULTI_LABEL");
    }

    /// `EntityRecognitionConfig`.
    pub type EntityRecognitionConfig = Fields<of::EntityRecognitionConfig>;
    impl EntityRecognitionConfig {
        /// `EntityTypes`: 1 to 25 items, no item twice.
        #[track_caller] pub fn entity_types(self, value: impl IntoVal<List<EntityTypesListItem>>) -> Self { with(self, "EntityTypes", value) }
    }

    /// `EntityTypesListItem`.
    pub type EntityTypesListItem = Fields<of::EntityTypesListItem>;
    impl EntityTypesListItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory, 1 to 64 characters, matches `^(?![^\n\r\t,]*\\n|\\r|\\t)[^\n\r\t,]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ModelType`.
    pub type ModelType = Word<fn(of::ModelType)>;
    impl ModelType {
        /// `DOCUMENT_CLASSIFIER`
        pub const DocumentClassifier: Self = word("DOCUMENT_CLASSIFIER");
        /// `ENTITY_RECOGNIZER`
        pub const EntityRecognizer: Self = word("ENTITY_RECOGNIZER");
    }

    /// `TaskConfig`.
    pub type TaskConfig = Fields<of::TaskConfig>;
    impl TaskConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(language_code: impl IntoVal<TaskConfigLanguageCode>) -> Self { with(empty(), "LanguageCode", language_code) }
        /// `DocumentClassificationConfig`.
        #[track_caller] pub fn document_classification_config(self, value: impl IntoVal<DocumentClassificationConfig>) -> Self { with(self, "DocumentClassificationConfig", value) }
        /// `EntityRecognitionConfig`.
        #[track_caller] pub fn entity_recognition_config(self, value: impl IntoVal<EntityRecognitionConfig>) -> Self { with(self, "EntityRecognitionConfig", value) }
        /// `LanguageCode`: mandatory.
        #[track_caller] pub fn language_code(self, value: impl IntoVal<TaskConfigLanguageCode>) -> Self { with(self, "LanguageCode", value) }
    }

    /// Words of `LanguageCode`.
    pub type TaskConfigLanguageCode = Word<fn(of::TaskConfigLanguageCode)>;
    impl TaskConfigLanguageCode {
        /// `en`
        pub const En: Self = word("en");
        /// `es`
        pub const Es: Self = word("es");
        /// `fr`
        pub const Fr: Self = word("fr");
        /// `it`
        pub const It: Self = word("it");
        /// `de`
        pub const De: Self = word("de");
        /// `pt`
        pub const Pt: Self = word("pt");
    }
}
