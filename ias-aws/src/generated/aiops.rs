// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AIOps`.

use super::prelude::*;

mod of { pub enum CfnInvestigationGroup {} }

/// [`AWS::AIOps::InvestigationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInvestigationGroup = Handle<of::CfnInvestigationGroup>;
impl cfn::ResourceType for of::CfnInvestigationGroup { const TYPE: &'static str = "AWS::AIOps::InvestigationGroup"; type Tags = cfn::TagList; type Props = CfnInvestigationGroupProps; type Reference = Is<kinds::InvestigationGroupArn>; }
impl CfnInvestigationGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InvestigationGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `LastModifiedAt`.
    #[inline] pub fn attr_last_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedAt") }
    /// The attribute `LastModifiedBy`.
    #[inline] pub fn attr_last_modified_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy") }
}

/// Properties of [`CfnInvestigationGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `RetentionInDays`.
pub type CfnInvestigationGroupProps = Fields<of::CfnInvestigationGroup>;
impl CfnInvestigationGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ChatbotNotificationChannels`: no item twice.
    #[track_caller] pub fn chatbot_notification_channels(self, value: impl IntoVal<List<cfn_investigation_group::ChatbotNotificationChannel>>) -> Self { with(self, "ChatbotNotificationChannels", value) }
    /// `CrossAccountConfigurations`: at most 25 items, no item twice.
    #[track_caller] pub fn cross_account_configurations(self, value: impl IntoVal<List<cfn_investigation_group::CrossAccountConfiguration>>) -> Self { with(self, "CrossAccountConfigurations", value) }
    /// `EncryptionConfig`.
    #[track_caller] pub fn encryption_config(self, value: impl IntoVal<cfn_investigation_group::EncryptionConfigMap>) -> Self { with(self, "EncryptionConfig", value) }
    /// `InvestigationGroupPolicy`.
    #[track_caller] pub fn investigation_group_policy(self, value: impl IntoVal<String>) -> Self { with(self, "InvestigationGroupPolicy", value) }
    /// `IsCloudTrailEventHistoryEnabled`.
    #[track_caller] pub fn is_cloud_trail_event_history_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsCloudTrailEventHistoryEnabled", value) }
    /// `Name`: mandatory, 1 to 512 characters, matches `^[\-_A-Za-z0-9\[\]\(\)\{\}\.: ]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RetentionInDays`: 7 to 90. Changing it replaces the resource.
    #[track_caller] pub fn retention_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionInDays", value) }
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:.*$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `TagKeyBoundaries`: no item twice, each 1 to 200 characters, each matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`.
    #[track_caller] pub fn tag_key_boundaries(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagKeyBoundaries", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_investigation_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInvestigationGroup`].
pub mod cfn_investigation_group {
    use super::super::prelude::*;
    mod of { pub enum ChatbotNotificationChannel {} impl ias_core::Optional for ChatbotNotificationChannel {} pub enum CrossAccountConfiguration {} impl ias_core::Optional for CrossAccountConfiguration {} pub enum EncryptionConfigMap {} impl ias_core::Optional for EncryptionConfigMap {} pub enum Tag {} }

    /// `ChatbotNotificationChannel`.
    pub type ChatbotNotificationChannel = Fields<of::ChatbotNotificationChannel>;
    impl ChatbotNotificationChannel {
        /// `ChatConfigurationArns`: no item twice.
        #[track_caller] pub fn chat_configuration_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ChatConfigurationArns", value) }
        /// `SNSTopicArn`: 20 to 2048 characters.
        #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SNSTopicArn", value) }
    }

    /// `CrossAccountConfiguration`.
    pub type CrossAccountConfiguration = Fields<of::CrossAccountConfiguration>;
    impl CrossAccountConfiguration {
        /// `SourceRoleArn`: 20 to 2048 characters, matches `^arn:.*$`.
        #[track_caller] pub fn source_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SourceRoleArn", value) }
    }

    /// `EncryptionConfigMap`.
    pub type EncryptionConfigMap = Fields<of::EncryptionConfigMap>;
    impl EncryptionConfigMap {
        /// `EncryptionConfigurationType`: 1 to 128 characters.
        #[track_caller] pub fn encryption_configuration_type(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionConfigurationType", value) }
        /// `KmsKeyId`: 1 to 256 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
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
