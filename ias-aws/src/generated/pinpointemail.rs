// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PinpointEmail`.

use super::prelude::*;

mod of { pub enum CfnConfigurationSet {} pub enum CfnConfigurationSetEventDestination {} pub enum CfnDedicatedIpPool {} impl ias_core::Optional for CfnDedicatedIpPool {} pub enum CfnIdentity {} }

/// [`AWS::PinpointEmail::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationset.html).
///
/// What `Ref` returns: `Id`.
pub type CfnConfigurationSet = Handle<of::CfnConfigurationSet>;
impl cfn::ResourceType for of::CfnConfigurationSet { const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSet"; type Tags = cfn::TagList; type Props = CfnConfigurationSetProps; type Reference = String; }
impl CfnConfigurationSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnConfigurationSet`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnConfigurationSetProps = Fields<of::CfnConfigurationSet>;
impl CfnConfigurationSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DeliveryOptions`.
    #[track_caller] pub fn delivery_options(self, value: impl IntoVal<cfn_configuration_set::DeliveryOptions>) -> Self { with(self, "DeliveryOptions", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReputationOptions`.
    #[track_caller] pub fn reputation_options(self, value: impl IntoVal<cfn_configuration_set::ReputationOptions>) -> Self { with(self, "ReputationOptions", value) }
    /// `SendingOptions`.
    #[track_caller] pub fn sending_options(self, value: impl IntoVal<cfn_configuration_set::SendingOptions>) -> Self { with(self, "SendingOptions", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration_set::Tags>>) -> Self { with(self, "Tags", value) }
    /// `TrackingOptions`.
    #[track_caller] pub fn tracking_options(self, value: impl IntoVal<cfn_configuration_set::TrackingOptions>) -> Self { with(self, "TrackingOptions", value) }
}

/// Types of [`CfnConfigurationSet`].
pub mod cfn_configuration_set {
    use super::super::prelude::*;
    mod of { pub enum DeliveryOptions {} impl ias_core::Optional for DeliveryOptions {} pub enum ReputationOptions {} impl ias_core::Optional for ReputationOptions {} pub enum SendingOptions {} impl ias_core::Optional for SendingOptions {} pub enum Tags {} impl ias_core::Optional for Tags {} pub enum TrackingOptions {} impl ias_core::Optional for TrackingOptions {} }

    /// `DeliveryOptions`.
    pub type DeliveryOptions = Fields<of::DeliveryOptions>;
    impl DeliveryOptions {
        /// `SendingPoolName`.
        #[track_caller] pub fn sending_pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "SendingPoolName", value) }
    }

    /// `ReputationOptions`.
    pub type ReputationOptions = Fields<of::ReputationOptions>;
    impl ReputationOptions {
        /// `ReputationMetricsEnabled`.
        #[track_caller] pub fn reputation_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ReputationMetricsEnabled", value) }
    }

    /// `SendingOptions`.
    pub type SendingOptions = Fields<of::SendingOptions>;
    impl SendingOptions {
        /// `SendingEnabled`.
        #[track_caller] pub fn sending_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SendingEnabled", value) }
    }

    /// `Tags`.
    pub type Tags = Fields<of::Tags>;
    impl Tags {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TrackingOptions`.
    pub type TrackingOptions = Fields<of::TrackingOptions>;
    impl TrackingOptions {
        /// `CustomRedirectDomain`.
        #[track_caller] pub fn custom_redirect_domain(self, value: impl IntoVal<String>) -> Self { with(self, "CustomRedirectDomain", value) }
    }
}

/// [`AWS::PinpointEmail::ConfigurationSetEventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html).
///
/// What `Ref` returns: `Id`.
pub type CfnConfigurationSetEventDestination = Handle<of::CfnConfigurationSetEventDestination>;
impl cfn::ResourceType for of::CfnConfigurationSetEventDestination { const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSetEventDestination"; type Tags = cfn::NoTags; type Props = CfnConfigurationSetEventDestinationProps; type Reference = String; }
impl CfnConfigurationSetEventDestination {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnConfigurationSetEventDestination`].
///
/// Mandatory: `ConfigurationSetName`, `EventDestinationName`.
///
/// A change replaces the resource: `ConfigurationSetName`, `EventDestinationName`.
pub type CfnConfigurationSetEventDestinationProps = Fields<of::CfnConfigurationSetEventDestination>;
impl CfnConfigurationSetEventDestinationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration_set_name: impl IntoVal<String>, event_destination_name: impl IntoVal<String>) -> Self { with(with(empty(), "ConfigurationSetName", configuration_set_name), "EventDestinationName", event_destination_name) }
    /// `ConfigurationSetName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn configuration_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationSetName", value) }
    /// `EventDestination`.
    #[track_caller] pub fn event_destination(self, value: impl IntoVal<cfn_configuration_set_event_destination::EventDestination>) -> Self { with(self, "EventDestination", value) }
    /// `EventDestinationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn event_destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventDestinationName", value) }
}

/// Types of [`CfnConfigurationSetEventDestination`].
pub mod cfn_configuration_set_event_destination {
    use super::super::prelude::*;
    mod of { pub enum CloudWatchDestination {} impl ias_core::Optional for CloudWatchDestination {} pub enum DimensionConfiguration {} pub enum EventDestination {} pub enum KinesisFirehoseDestination {} pub enum PinpointDestination {} impl ias_core::Optional for PinpointDestination {} pub enum SnsDestination {} }

    /// `CloudWatchDestination`.
    pub type CloudWatchDestination = Fields<of::CloudWatchDestination>;
    impl CloudWatchDestination {
        /// `DimensionConfigurations`.
        #[track_caller] pub fn dimension_configurations(self, value: impl IntoVal<List<DimensionConfiguration>>) -> Self { with(self, "DimensionConfigurations", value) }
    }

    /// `DimensionConfiguration`.
    pub type DimensionConfiguration = Fields<of::DimensionConfiguration>;
    /// What [`DimensionConfiguration`] cannot do without.
    pub struct DimensionConfigurationRequired<A, B, C> {
        /// `DimensionValueSource`.
        pub dimension_value_source: A,
        /// `DefaultDimensionValue`.
        pub default_dimension_value: B,
        /// `DimensionName`.
        pub dimension_name: C,
    }
    impl DimensionConfiguration {
        /// Takes what is mandatory, by name: [`DimensionConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: DimensionConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "DimensionValueSource", required.dimension_value_source), "DefaultDimensionValue", required.default_dimension_value), "DimensionName", required.dimension_name) }
        /// `DefaultDimensionValue`: mandatory.
        #[track_caller] pub fn default_dimension_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultDimensionValue", value) }
        /// `DimensionName`: mandatory.
        #[track_caller] pub fn dimension_name(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionName", value) }
        /// `DimensionValueSource`: mandatory.
        #[track_caller] pub fn dimension_value_source(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionValueSource", value) }
    }

    /// `EventDestination`.
    pub type EventDestination = Fields<of::EventDestination>;
    impl EventDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(matching_event_types: impl IntoVal<List<String>>) -> Self { with(empty(), "MatchingEventTypes", matching_event_types) }
        /// `CloudWatchDestination`.
        #[track_caller] pub fn cloud_watch_destination(self, value: impl IntoVal<CloudWatchDestination>) -> Self { with(self, "CloudWatchDestination", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `KinesisFirehoseDestination`.
        #[track_caller] pub fn kinesis_firehose_destination(self, value: impl IntoVal<KinesisFirehoseDestination>) -> Self { with(self, "KinesisFirehoseDestination", value) }
        /// `MatchingEventTypes`: mandatory.
        #[track_caller] pub fn matching_event_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchingEventTypes", value) }
        /// `PinpointDestination`.
        #[track_caller] pub fn pinpoint_destination(self, value: impl IntoVal<PinpointDestination>) -> Self { with(self, "PinpointDestination", value) }
        /// `SnsDestination`.
        #[track_caller] pub fn sns_destination(self, value: impl IntoVal<SnsDestination>) -> Self { with(self, "SnsDestination", value) }
    }

    /// `KinesisFirehoseDestination`.
    pub type KinesisFirehoseDestination = Fields<of::KinesisFirehoseDestination>;
    impl KinesisFirehoseDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delivery_stream_arn: impl IntoVal<String>, iam_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "DeliveryStreamArn", delivery_stream_arn), "IamRoleArn", iam_role_arn) }
        /// `DeliveryStreamArn`: mandatory.
        #[track_caller] pub fn delivery_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStreamArn", value) }
        /// `IamRoleArn`: mandatory.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    }

    /// `PinpointDestination`.
    pub type PinpointDestination = Fields<of::PinpointDestination>;
    impl PinpointDestination {
        /// `ApplicationArn`.
        #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationArn", value) }
    }

    /// `SnsDestination`.
    pub type SnsDestination = Fields<of::SnsDestination>;
    impl SnsDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "TopicArn", topic_arn) }
        /// `TopicArn`: mandatory.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }
}

/// [`AWS::PinpointEmail::DedicatedIpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-dedicatedippool.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDedicatedIpPool = Handle<of::CfnDedicatedIpPool>;
impl cfn::ResourceType for of::CfnDedicatedIpPool { const TYPE: &'static str = "AWS::PinpointEmail::DedicatedIpPool"; type Tags = cfn::TagList; type Props = CfnDedicatedIpPoolProps; type Reference = String; }
impl CfnDedicatedIpPool {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDedicatedIpPool`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `PoolName`.
pub type CfnDedicatedIpPoolProps = Fields<of::CfnDedicatedIpPool>;
impl CfnDedicatedIpPoolProps {
    /// `PoolName`. Changing it replaces the resource.
    #[track_caller] pub fn pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "PoolName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dedicated_ip_pool::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDedicatedIpPool`].
pub mod cfn_dedicated_ip_pool {
    pub use super::cfn_configuration_set::{Tags};
}

/// [`AWS::PinpointEmail::Identity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html).
///
/// What `Ref` returns: `Id`.
pub type CfnIdentity = Handle<of::CfnIdentity>;
impl cfn::ResourceType for of::CfnIdentity { const TYPE: &'static str = "AWS::PinpointEmail::Identity"; type Tags = cfn::TagList; type Props = CfnIdentityProps; type Reference = String; }
impl CfnIdentity {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IdentityDNSRecordName1`.
    #[inline] pub fn attr_identity_dns_record_name1(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityDNSRecordName1") }
    /// The attribute `IdentityDNSRecordName2`.
    #[inline] pub fn attr_identity_dns_record_name2(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityDNSRecordName2") }
    /// The attribute `IdentityDNSRecordName3`.
    #[inline] pub fn attr_identity_dns_record_name3(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityDNSRecordName3") }
    /// The attribute `IdentityDNSRecordValue1`.
    #[inline] pub fn attr_identity_dns_record_value1(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityDNSRecordValue1") }
    /// The attribute `IdentityDNSRecordValue2`.
    #[inline] pub fn attr_identity_dns_record_value2(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityDNSRecordValue2") }
    /// The attribute `IdentityDNSRecordValue3`.
    #[inline] pub fn attr_identity_dns_record_value3(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityDNSRecordValue3") }
}

/// Properties of [`CfnIdentity`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnIdentityProps = Fields<of::CfnIdentity>;
impl CfnIdentityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DkimSigningEnabled`.
    #[track_caller] pub fn dkim_signing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DkimSigningEnabled", value) }
    /// `FeedbackForwardingEnabled`.
    #[track_caller] pub fn feedback_forwarding_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FeedbackForwardingEnabled", value) }
    /// `MailFromAttributes`.
    #[track_caller] pub fn mail_from_attributes(self, value: impl IntoVal<cfn_identity::MailFromAttributes>) -> Self { with(self, "MailFromAttributes", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_identity::Tags>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIdentity`].
pub mod cfn_identity {
    use super::super::prelude::*;
    pub use super::cfn_configuration_set::{Tags};
    mod of { pub enum MailFromAttributes {} impl ias_core::Optional for MailFromAttributes {} }

    /// `MailFromAttributes`.
    pub type MailFromAttributes = Fields<of::MailFromAttributes>;
    impl MailFromAttributes {
        /// `BehaviorOnMxFailure`.
        #[track_caller] pub fn behavior_on_mx_failure(self, value: impl IntoVal<String>) -> Self { with(self, "BehaviorOnMxFailure", value) }
        /// `MailFromDomain`.
        #[track_caller] pub fn mail_from_domain(self, value: impl IntoVal<String>) -> Self { with(self, "MailFromDomain", value) }
    }
}
