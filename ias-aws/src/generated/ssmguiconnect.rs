// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSMGuiConnect`.

use super::prelude::*;

mod of { pub enum CfnPreferences {} impl ias_core::Optional for CfnPreferences {} }

/// [`AWS::SSMGuiConnect::Preferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnPreferences = Handle<of::CfnPreferences>;
impl cfn::ResourceType for of::CfnPreferences { const TYPE: &'static str = "AWS::SSMGuiConnect::Preferences"; type Tags = cfn::NoTags; type Props = CfnPreferencesProps; type Reference = String; }
impl CfnPreferences {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnPreferences`].
///
/// Nothing is mandatory.
pub type CfnPreferencesProps = Fields<of::CfnPreferences>;
impl CfnPreferencesProps {
    /// `ConnectionRecordingPreferences`.
    #[track_caller] pub fn connection_recording_preferences(self, value: impl IntoVal<cfn_preferences::ConnectionRecordingPreferences>) -> Self { with(self, "ConnectionRecordingPreferences", value) }
}

/// Types of [`CfnPreferences`].
pub mod cfn_preferences {
    use super::super::prelude::*;
    mod of { pub enum ConnectionRecordingPreferences {} pub enum RecordingDestinations {} pub enum S3Bucket {} }

    /// `ConnectionRecordingPreferences`.
    pub type ConnectionRecordingPreferences = Fields<of::ConnectionRecordingPreferences>;
    impl ConnectionRecordingPreferences {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(recording_destinations: impl IntoVal<RecordingDestinations>, kms_key_arn: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(with(empty(), "RecordingDestinations", recording_destinations), "KMSKeyArn", kms_key_arn) }
        /// `KMSKeyArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSKeyArn", value) }
        /// `RecordingDestinations`: mandatory.
        #[track_caller] pub fn recording_destinations(self, value: impl IntoVal<RecordingDestinations>) -> Self { with(self, "RecordingDestinations", value) }
    }

    /// `RecordingDestinations`.
    pub type RecordingDestinations = Fields<of::RecordingDestinations>;
    impl RecordingDestinations {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_buckets: impl IntoVal<List<S3Bucket>>) -> Self { with(empty(), "S3Buckets", s3_buckets) }
        /// `S3Buckets`: mandatory, exactly 1 item, no item twice.
        #[track_caller] pub fn s3_buckets(self, value: impl IntoVal<List<S3Bucket>>) -> Self { with(self, "S3Buckets", value) }
    }

    /// `S3Bucket`.
    pub type S3Bucket = Fields<of::S3Bucket>;
    impl S3Bucket {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_owner: impl IntoVal<String>, bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "BucketOwner", bucket_owner), "BucketName", bucket_name) }
        /// `BucketName`: mandatory.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketOwner`: mandatory, matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
    }
}
