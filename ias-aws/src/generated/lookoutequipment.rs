// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LookoutEquipment`.

use super::prelude::*;

mod of { pub enum CfnInferenceScheduler {} }

/// [`AWS::LookoutEquipment::InferenceScheduler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lookoutequipment-inferencescheduler.html).
///
/// What `Ref` returns: `InferenceSchedulerName`.
pub type CfnInferenceScheduler = Handle<of::CfnInferenceScheduler>;
impl cfn::ResourceType for of::CfnInferenceScheduler { const TYPE: &'static str = "AWS::LookoutEquipment::InferenceScheduler"; type Tags = cfn::TagList; type Props = CfnInferenceSchedulerProps; type Reference = String; }
impl CfnInferenceScheduler {
    /// The attribute `InferenceSchedulerArn`.
    #[inline] pub fn attr_inference_scheduler_arn(&self) -> Val<Is<kinds::InferenceSchedulerArn>> { cfn::attribute(&self.0, "InferenceSchedulerArn") }
}

/// Properties of [`CfnInferenceScheduler`].
///
/// Mandatory: `DataInputConfiguration`, `DataOutputConfiguration`, `DataUploadFrequency`, `ModelName`, `RoleArn`.
///
/// A change replaces the resource: `InferenceSchedulerName`, `ModelName`, `ServerSideKmsKeyId`.
pub type CfnInferenceSchedulerProps = Fields<of::CfnInferenceScheduler>;
/// What [`CfnInferenceSchedulerProps`] cannot do without.
pub struct CfnInferenceSchedulerPropsRequired<A, B, C, D, E> {
    /// `DataInputConfiguration`.
    pub data_input_configuration: A,
    /// `DataOutputConfiguration`.
    pub data_output_configuration: B,
    /// `DataUploadFrequency`.
    pub data_upload_frequency: C,
    /// `ModelName`: 1 to 200 characters, matches `^[0-9a-zA-Z_-]{1,200}$`. Changing it replaces the resource.
    pub model_name: D,
    /// `RoleArn`: 20 to 2048 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    pub role_arn: E,
}
impl CfnInferenceSchedulerProps {
    /// Takes what is mandatory, by name: [`CfnInferenceSchedulerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_inference_scheduler::DataInputConfiguration>, B: IntoVal<cfn_inference_scheduler::DataOutputConfiguration>, C: IntoVal<cfn_inference_scheduler::DataUploadFrequency>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnInferenceSchedulerPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "DataInputConfiguration", required.data_input_configuration), "DataOutputConfiguration", required.data_output_configuration), "DataUploadFrequency", required.data_upload_frequency), "ModelName", required.model_name), "RoleArn", required.role_arn) }
    /// `DataDelayOffsetInMinutes`: 0 to 60.
    #[track_caller] pub fn data_delay_offset_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "DataDelayOffsetInMinutes", value) }
    /// `DataInputConfiguration`: mandatory.
    #[track_caller] pub fn data_input_configuration(self, value: impl IntoVal<cfn_inference_scheduler::DataInputConfiguration>) -> Self { with(self, "DataInputConfiguration", value) }
    /// `DataOutputConfiguration`: mandatory.
    #[track_caller] pub fn data_output_configuration(self, value: impl IntoVal<cfn_inference_scheduler::DataOutputConfiguration>) -> Self { with(self, "DataOutputConfiguration", value) }
    /// `DataUploadFrequency`: mandatory.
    #[track_caller] pub fn data_upload_frequency(self, value: impl IntoVal<cfn_inference_scheduler::DataUploadFrequency>) -> Self { with(self, "DataUploadFrequency", value) }
    /// `InferenceSchedulerName`: 1 to 200 characters, matches `^[0-9a-zA-Z_-]{1,200}$`. Changing it replaces the resource.
    #[track_caller] pub fn inference_scheduler_name(self, value: impl IntoVal<String>) -> Self { with(self, "InferenceSchedulerName", value) }
    /// `ModelName`: mandatory, 1 to 200 characters, matches `^[0-9a-zA-Z_-]{1,200}$`. Changing it replaces the resource.
    #[track_caller] pub fn model_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModelName", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `ServerSideKmsKeyId`: 1 to 2048 characters, matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. Changing it replaces the resource.
    #[track_caller] pub fn server_side_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServerSideKmsKeyId", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_inference_scheduler::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInferenceScheduler`].
pub mod cfn_inference_scheduler {
    use super::super::prelude::*;
    mod of { pub enum DataInputConfiguration {} pub enum DataOutputConfiguration {} pub enum DataUploadFrequency {} pub enum InputNameConfiguration {} impl ias_core::Optional for InputNameConfiguration {} pub enum S3InputConfiguration {} pub enum S3OutputConfiguration {} pub enum Tag {} }

    /// `DataInputConfiguration`.
    pub type DataInputConfiguration = Fields<of::DataInputConfiguration>;
    impl DataInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_input_configuration: impl IntoVal<S3InputConfiguration>) -> Self { with(empty(), "S3InputConfiguration", s3_input_configuration) }
        /// `InferenceInputNameConfiguration`.
        #[track_caller] pub fn inference_input_name_configuration(self, value: impl IntoVal<InputNameConfiguration>) -> Self { with(self, "InferenceInputNameConfiguration", value) }
        /// `InputTimeZoneOffset`: matches `^(\+|\-)[0-9]{2}\:[0-9]{2}$`.
        #[track_caller] pub fn input_time_zone_offset(self, value: impl IntoVal<String>) -> Self { with(self, "InputTimeZoneOffset", value) }
        /// `S3InputConfiguration`: mandatory.
        #[track_caller] pub fn s3_input_configuration(self, value: impl IntoVal<S3InputConfiguration>) -> Self { with(self, "S3InputConfiguration", value) }
    }

    /// `DataOutputConfiguration`.
    pub type DataOutputConfiguration = Fields<of::DataOutputConfiguration>;
    impl DataOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_output_configuration: impl IntoVal<S3OutputConfiguration>) -> Self { with(empty(), "S3OutputConfiguration", s3_output_configuration) }
        /// `KmsKeyId`: 1 to 2048 characters, matches `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `S3OutputConfiguration`: mandatory.
        #[track_caller] pub fn s3_output_configuration(self, value: impl IntoVal<S3OutputConfiguration>) -> Self { with(self, "S3OutputConfiguration", value) }
    }

    /// Words of `DataUploadFrequency`.
    pub type DataUploadFrequency = Word<fn(of::DataUploadFrequency)>;
    impl DataUploadFrequency {
        /// `PT5M`
        pub const Pt5M: Self = word("PT5M");
        /// `PT10M`
        pub const Pt10M: Self = word("PT10M");
        /// `PT15M`
        pub const Pt15M: Self = word("PT15M");
        /// `PT30M`
        pub const Pt30M: Self = word("PT30M");
        /// `PT1H`
        pub const Pt1H: Self = word("PT1H");
    }

    /// `InputNameConfiguration`.
    pub type InputNameConfiguration = Fields<of::InputNameConfiguration>;
    impl InputNameConfiguration {
        /// `ComponentTimestampDelimiter`: at most 1 character, matches `^(\-|\_|\s)?$`.
        #[track_caller] pub fn component_timestamp_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentTimestampDelimiter", value) }
        /// `TimestampFormat`: matches `^EPOCH|yyyy-MM-dd-HH-mm-ss|yyyyMMddHHmmss$`.
        #[track_caller] pub fn timestamp_format(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampFormat", value) }
    }

    /// `S3InputConfiguration`.
    pub type S3InputConfiguration = Fields<of::S3InputConfiguration>;
    impl S3InputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Prefix`: at most 1024 characters, matches `^(^$)|([\u0009\u000A\u000D\u0020-\u00FF]{1,1023}/$)$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `S3OutputConfiguration`.
    pub type S3OutputConfiguration = Fields<of::S3OutputConfiguration>;
    impl S3OutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>) -> Self { with(empty(), "Bucket", bucket) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Prefix`: at most 1024 characters, matches `^(^$)|([\u0009\u000A\u000D\u0020-\u00FF]{1,1023}/$)$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `[\s\w+-=\.:/@]*`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
