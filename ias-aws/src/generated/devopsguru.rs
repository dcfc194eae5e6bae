// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DevOpsGuru`.

use super::prelude::*;

mod of { pub enum CfnLogAnomalyDetectionIntegration {} impl ias_core::Optional for CfnLogAnomalyDetectionIntegration {} pub enum CfnNotificationChannel {} pub enum CfnResourceCollection {} }

/// [`AWS::DevOpsGuru::LogAnomalyDetectionIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-loganomalydetectionintegration.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnLogAnomalyDetectionIntegration = Handle<of::CfnLogAnomalyDetectionIntegration>;
impl cfn::ResourceType for of::CfnLogAnomalyDetectionIntegration { const TYPE: &'static str = "AWS::DevOpsGuru::LogAnomalyDetectionIntegration"; type Tags = cfn::NoTags; type Props = CfnLogAnomalyDetectionIntegrationProps; type Reference = String; }
impl CfnLogAnomalyDetectionIntegration {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnLogAnomalyDetectionIntegration`].
///
/// Nothing is mandatory.
pub type CfnLogAnomalyDetectionIntegrationProps = Fields<of::CfnLogAnomalyDetectionIntegration>;
impl CfnLogAnomalyDetectionIntegrationProps {
}

/// [`AWS::DevOpsGuru::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNotificationChannel = Handle<of::CfnNotificationChannel>;
impl cfn::ResourceType for of::CfnNotificationChannel { const TYPE: &'static str = "AWS::DevOpsGuru::NotificationChannel"; type Tags = cfn::NoTags; type Props = CfnNotificationChannelProps; type Reference = String; }
impl CfnNotificationChannel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnNotificationChannel`].
///
/// Mandatory: `Config`.
///
/// A change replaces the resource: `Config`.
pub type CfnNotificationChannelProps = Fields<of::CfnNotificationChannel>;
impl CfnNotificationChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(config: impl IntoVal<cfn_notification_channel::NotificationChannelConfig>) -> Self { with(empty(), "Config", config) }
    /// `Config`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn config(self, value: impl IntoVal<cfn_notification_channel::NotificationChannelConfig>) -> Self { with(self, "Config", value) }
}

/// Types of [`CfnNotificationChannel`].
pub mod cfn_notification_channel {
    use super::super::prelude::*;
    mod of { pub enum InsightSeverity {} pub enum NotificationChannelConfig {} impl ias_core::Optional for NotificationChannelConfig {} pub enum NotificationFilterConfig {} impl ias_core::Optional for NotificationFilterConfig {} pub enum NotificationMessageType {} pub enum SnsChannelConfig {} impl ias_core::Optional for SnsChannelConfig {} }

    /// Words of `InsightSeverity`.
    pub type InsightSeverity = Word<fn(of::InsightSeverity)>;
    impl InsightSeverity {
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// `NotificationChannelConfig`.
    pub type NotificationChannelConfig = Fields<of::NotificationChannelConfig>;
    impl NotificationChannelConfig {
        /// `Filters`.
        #[track_caller] pub fn filters(self, value: impl IntoVal<NotificationFilterConfig>) -> Self { with(self, "Filters", value) }
        /// `Sns`.
        #[track_caller] pub fn sns(self, value: impl IntoVal<SnsChannelConfig>) -> Self { with(self, "Sns", value) }
    }

    /// `NotificationFilterConfig`.
    pub type NotificationFilterConfig = Fields<of::NotificationFilterConfig>;
    impl NotificationFilterConfig {
        /// `MessageTypes`: 1 to 5 items.
        #[track_caller] pub fn message_types(self, value: impl IntoVal<List<NotificationMessageType>>) -> Self { with(self, "MessageTypes", value) }
        /// `Severities`: 1 to 3 items.
        #[track_caller] pub fn severities(self, value: impl IntoVal<List<InsightSeverity>>) -> Self { with(self, "Severities", value) }
    }

    /// Words of `NotificationMessageType`.
    pub type NotificationMessageType = Word<fn(of::NotificationMessageType)>;
    impl NotificationMessageType {
        /// `NEW_INSIGHT`
        pub const NewInsight: Self = word("NEW_INSIGHT");
        /// `CLOSED_INSIGHT`
        pub const ClosedInsight: Self = word("CLOSED_INSIGHT");
        /// `NEW_ASSOCIATION`
        pub const NewAssociation: Self = word("NEW_ASSOCIATION");
        /// `SEVERITY_UPGRADED`
        pub const SeverityUpgraded: Self = word("SEVERITY_UPGRADED");
        /// `NEW_RECOMMENDATION`
        pub const NewRecommendation: Self = word("NEW_RECOMMENDATION");
    }

    /// `SnsChannelConfig`.
    pub type SnsChannelConfig = Fields<of::SnsChannelConfig>;
    impl SnsChannelConfig {
        /// `TopicArn`: 36 to 1024 characters, matches `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\d{12}:[^:]+$`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }
}

/// [`AWS::DevOpsGuru::ResourceCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-resourcecollection.html).
///
/// What `Ref` returns: `ResourceCollectionType`.
pub type CfnResourceCollection = Handle<of::CfnResourceCollection>;
impl cfn::ResourceType for of::CfnResourceCollection { const TYPE: &'static str = "AWS::DevOpsGuru::ResourceCollection"; type Tags = cfn::NoTags; type Props = CfnResourceCollectionProps; type Reference = String; }
impl CfnResourceCollection {
    /// The attribute `ResourceCollectionType`: one of `AWS_CLOUD_FORMATION`, `AWS_TAGS`.
    #[inline] pub fn attr_resource_collection_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceCollectionType") }
}

/// Properties of [`CfnResourceCollection`].
///
/// Mandatory: `ResourceCollectionFilter`.
pub type CfnResourceCollectionProps = Fields<of::CfnResourceCollection>;
impl CfnResourceCollectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_collection_filter: impl IntoVal<cfn_resource_collection::ResourceCollectionFilter>) -> Self { with(empty(), "ResourceCollectionFilter", resource_collection_filter) }
    /// `ResourceCollectionFilter`: mandatory.
    #[track_caller] pub fn resource_collection_filter(self, value: impl IntoVal<cfn_resource_collection::ResourceCollectionFilter>) -> Self { with(self, "ResourceCollectionFilter", value) }
}

/// Types of [`CfnResourceCollection`].
pub mod cfn_resource_collection {
    use super::super::prelude::*;
    mod of { pub enum CloudFormationCollectionFilter {} impl ias_core::Optional for CloudFormationCollectionFilter {} pub enum ResourceCollectionFilter {} impl ias_core::Optional for ResourceCollectionFilter {} pub enum TagCollection {} impl ias_core::Optional for TagCollection {} }

    /// `CloudFormationCollectionFilter`.
    pub type CloudFormationCollectionFilter = Fields<of::CloudFormationCollectionFilter>;
    impl CloudFormationCollectionFilter {
        /// `StackNames`: 1 to 1000 items, each 1 to 128 characters, each matches `^[a-zA-Z*]+[a-zA-Z0-9-]*$`.
        #[track_caller] pub fn stack_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StackNames", value) }
    }

    /// `ResourceCollectionFilter`.
    pub type ResourceCollectionFilter = Fields<of::ResourceCollectionFilter>;
    impl ResourceCollectionFilter {
        /// `CloudFormation`.
        #[track_caller] pub fn cloud_formation(self, value: impl IntoVal<CloudFormationCollectionFilter>) -> Self { with(self, "CloudFormation", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<TagCollection>>) -> Self { with(self, "Tags", value) }
    }

    /// `TagCollection`.
    pub type TagCollection = Fields<of::TagCollection>;
    impl TagCollection {
        /// `AppBoundaryKey`: 1 to 128 characters.
        #[track_caller] pub fn app_boundary_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppBoundaryKey", value) }
        /// `TagValues`: 1 to 1000 items, each 1 to 256 characters.
        #[track_caller] pub fn tag_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagValues", value) }
    }
}
