// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Notifications`.

use super::prelude::*;

mod of { pub enum CfnChannelAssociation {} pub enum CfnEventRule {} pub enum CfnManagedNotificationAccountContactAssociation {} pub enum CfnManagedNotificationAdditionalChannelAssociation {} pub enum CfnNotificationConfiguration {} pub enum CfnNotificationHub {} pub enum CfnOrganizationalUnitAssociation {} }

/// [`AWS::Notifications::ChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html).
///
/// What `Ref` returns: a text of Arn, NotificationConfigurationArn.
pub type CfnChannelAssociation = Handle<of::CfnChannelAssociation>;
impl cfn::ResourceType for of::CfnChannelAssociation { const TYPE: &'static str = "AWS::Notifications::ChannelAssociation"; type Tags = cfn::NoTags; type Props = CfnChannelAssociationProps; type Reference = String; }

/// Properties of [`CfnChannelAssociation`].
///
/// Mandatory: `Arn`, `NotificationConfigurationArn`.
///
/// A change replaces the resource: `Arn`, `NotificationConfigurationArn`.
pub type CfnChannelAssociationProps = Fields<of::CfnChannelAssociation>;
impl CfnChannelAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(arn: impl IntoVal<String>, notification_configuration_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Arn", arn), "NotificationConfigurationArn", notification_configuration_arn) }
    /// `Arn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    /// `NotificationConfigurationArn`: mandatory, matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Changing it replaces the resource.
    #[track_caller] pub fn notification_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationConfigurationArn", value) }
}

/// [`AWS::Notifications::EventRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEventRule = Handle<of::CfnEventRule>;
impl cfn::ResourceType for of::CfnEventRule { const TYPE: &'static str = "AWS::Notifications::EventRule"; type Tags = cfn::NoTags; type Props = CfnEventRuleProps; type Reference = Is<kinds::EventRuleArn>; }
impl CfnEventRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `ManagedRules`.
    #[inline] pub fn attr_managed_rules(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ManagedRules") }
    /// The attribute `StatusSummaryByRegion`.
    #[inline] pub fn attr_status_summary_by_region(&self) -> Val<Json> { cfn::attribute(&self.0, "StatusSummaryByRegion") }
}

/// Properties of [`CfnEventRule`].
///
/// Mandatory: `EventType`, `NotificationConfigurationArn`, `Regions`, `Source`.
///
/// A change replaces the resource: `EventType`, `NotificationConfigurationArn`, `Source`.
pub type CfnEventRuleProps = Fields<of::CfnEventRule>;
/// What [`CfnEventRuleProps`] cannot do without.
pub struct CfnEventRulePropsRequired<A, B, C, D> {
    /// `EventType`: 1 to 128 characters, matches `^([a-zA-Z0-9 \-\(\)])+$`. Changing it replaces the resource.
    pub event_type: A,
    /// `NotificationConfigurationArn`: matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Changing it replaces the resource.
    pub notification_configuration_arn: B,
    /// `Regions`: at least 1 item, each 2 to 25 characters, each matches `^([a-z]{1,4})-([a-z]{1,15}-)+([0-9])$`.
    pub regions: C,
    /// `Source`: 1 to 36 characters, matches `^aws.([a-z0-9\-])+$`. Changing it replaces the resource.
    pub source: D,
}
impl CfnEventRuleProps {
    /// Takes what is mandatory, by name: [`CfnEventRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>, D: IntoVal<String>>(required: CfnEventRulePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EventType", required.event_type), "NotificationConfigurationArn", required.notification_configuration_arn), "Regions", required.regions), "Source", required.source) }
    /// `EventPattern`: at most 4096 characters.
    #[track_caller] pub fn event_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "EventPattern", value) }
    /// `EventType`: mandatory, 1 to 128 characters, matches `^([a-zA-Z0-9 \-\(\)])+$`. Changing it replaces the resource.
    #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
    /// `NotificationConfigurationArn`: mandatory, matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Changing it replaces the resource.
    #[track_caller] pub fn notification_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationConfigurationArn", value) }
    /// `Regions`: mandatory, at least 1 item, each 2 to 25 characters, each matches `^([a-z]{1,4})-([a-z]{1,15}-)+([0-9])$`.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    /// `Source`: mandatory, 1 to 36 characters, matches `^aws.([a-z0-9\-])+$`. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
}

/// [`AWS::Notifications::ManagedNotificationAccountContactAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationaccountcontactassociation.html).
///
/// What `Ref` returns: a text of ManagedNotificationConfigurationArn, ContactIdentifier.
pub type CfnManagedNotificationAccountContactAssociation = Handle<of::CfnManagedNotificationAccountContactAssociation>;
impl cfn::ResourceType for of::CfnManagedNotificationAccountContactAssociation { const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAccountContactAssociation"; type Tags = cfn::NoTags; type Props = CfnManagedNotificationAccountContactAssociationProps; type Reference = String; }

/// Properties of [`CfnManagedNotificationAccountContactAssociation`].
///
/// Mandatory: `ContactIdentifier`, `ManagedNotificationConfigurationArn`.
///
/// A change replaces the resource: `ContactIdentifier`, `ManagedNotificationConfigurationArn`.
pub type CfnManagedNotificationAccountContactAssociationProps = Fields<of::CfnManagedNotificationAccountContactAssociation>;
impl CfnManagedNotificationAccountContactAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(contact_identifier: impl IntoVal<cfn_managed_notification_account_contact_association::ContactIdentifier>, managed_notification_configuration_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ContactIdentifier", contact_identifier), "ManagedNotificationConfigurationArn", managed_notification_configuration_arn) }
    /// `ContactIdentifier`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn contact_identifier(self, value: impl IntoVal<cfn_managed_notification_account_contact_association::ContactIdentifier>) -> Self { with(self, "ContactIdentifier", value) }
    /// `IsSensitiveEventsSubscribed`.
    #[track_caller] pub fn is_sensitive_events_subscribed(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSensitiveEventsSubscribed", value) }
    /// `ManagedNotificationConfigurationArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn managed_notification_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ManagedNotificationConfigurationArn", value) }
}

/// Types of [`CfnManagedNotificationAccountContactAssociation`].
pub mod cfn_managed_notification_account_contact_association {
    use super::super::prelude::*;
    mod of { pub enum ContactIdentifier {} }

    /// Words of `ContactIdentifier`.
    pub type ContactIdentifier = Word<fn(of::ContactIdentifier)>;
    impl ContactIdentifier {
        /// `ACCOUNT_PRIMARY`
        pub const AccountPrimary: Self = word("ACCOUNT_PRIMARY");
        /// `ACCOUNT_ALTERNATE_SECURITY`
        pub const AccountAlternateSecurity: Self = word("ACCOUNT_ALTERNATE_SECURITY");
        /// `ACCOUNT_ALTERNATE_OPERATIONS`
        pub const AccountAlternateOperations: Self = word("ACCOUNT_ALTERNATE_OPERATIONS");
        /// `ACCOUNT_ALTERNATE_BILLING`
        pub const AccountAlternateBilling: Self = word("ACCOUNT_ALTERNATE_BILLING");
    }
}

/// [`AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html).
///
/// What `Ref` returns: a text of ChannelArn, ManagedNotificationConfigurationArn.
pub type CfnManagedNotificationAdditionalChannelAssociation = Handle<of::CfnManagedNotificationAdditionalChannelAssociation>;
impl cfn::ResourceType for of::CfnManagedNotificationAdditionalChannelAssociation { const TYPE: &'static str = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation"; type Tags = cfn::NoTags; type Props = CfnManagedNotificationAdditionalChannelAssociationProps; type Reference = String; }

/// Properties of [`CfnManagedNotificationAdditionalChannelAssociation`].
///
/// Mandatory: `ChannelArn`, `ManagedNotificationConfigurationArn`.
///
/// A change replaces the resource: `ChannelArn`, `ManagedNotificationConfigurationArn`.
pub type CfnManagedNotificationAdditionalChannelAssociationProps = Fields<of::CfnManagedNotificationAdditionalChannelAssociation>;
impl CfnManagedNotificationAdditionalChannelAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(channel_arn: impl IntoVal<String>, managed_notification_configuration_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ChannelArn", channel_arn), "ManagedNotificationConfigurationArn", managed_notification_configuration_arn) }
    /// `ChannelArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn channel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelArn", value) }
    /// `IsSensitiveEventsSubscribed`.
    #[track_caller] pub fn is_sensitive_events_subscribed(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSensitiveEventsSubscribed", value) }
    /// `ManagedNotificationConfigurationArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn managed_notification_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ManagedNotificationConfigurationArn", value) }
}

/// [`AWS::Notifications::NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNotificationConfiguration = Handle<of::CfnNotificationConfiguration>;
impl cfn::ResourceType for of::CfnNotificationConfiguration { const TYPE: &'static str = "AWS::Notifications::NotificationConfiguration"; type Tags = cfn::TagList; type Props = CfnNotificationConfigurationProps; type Reference = Is<kinds::NotificationConfigurationArn>; }
impl CfnNotificationConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NotificationConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Status`: one of `ACTIVE`, `PARTIALLY_ACTIVE`, `INACTIVE`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnNotificationConfiguration`].
///
/// Mandatory: `Description`, `Name`.
///
/// A change replaces the resource: `Tags`.
pub type CfnNotificationConfigurationProps = Fields<of::CfnNotificationConfiguration>;
impl CfnNotificationConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(description: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Description", description), "Name", name) }
    /// `AggregationDuration`.
    #[track_caller] pub fn aggregation_duration(self, value: impl IntoVal<cfn_notification_configuration::AggregationDuration>) -> Self { with(self, "AggregationDuration", value) }
    /// `Description`: mandatory, at most 256 characters, matches `^[^\u0001-\u001F\u007F-\u009F]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9_\-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_notification_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNotificationConfiguration`].
pub mod cfn_notification_configuration {
    use super::super::prelude::*;
    mod of { pub enum AggregationDuration {} pub enum Tag {} }

    /// Words of `AggregationDuration`.
    pub type AggregationDuration = Word<fn(of::AggregationDuration)>;
    impl AggregationDuration {
        /// `LONG`
        pub const Long: Self = word("LONG");
        /// `SHORT`
        pub const Short: Self = word("SHORT");
        /// `NONE`
        pub const None: Self = word("NONE");
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
}

/// [`AWS::Notifications::NotificationHub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html).
///
/// What `Ref` returns: `Region`.
pub type CfnNotificationHub = Handle<of::CfnNotificationHub>;
impl cfn::ResourceType for of::CfnNotificationHub { const TYPE: &'static str = "AWS::Notifications::NotificationHub"; type Tags = cfn::NoTags; type Props = CfnNotificationHubProps; type Reference = String; }
impl CfnNotificationHub {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `NotificationHubStatusSummary`.
    #[inline] pub fn attr_notification_hub_status_summary(&self) -> Val<Json> { cfn::attribute(&self.0, "NotificationHubStatusSummary") }
}

/// Properties of [`CfnNotificationHub`].
///
/// Mandatory: `Region`.
///
/// A change replaces the resource: `Region`.
pub type CfnNotificationHubProps = Fields<of::CfnNotificationHub>;
impl CfnNotificationHubProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
    /// `Region`: mandatory, 2 to 25 characters. Changing it replaces the resource.
    #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
}

/// [`AWS::Notifications::OrganizationalUnitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-organizationalunitassociation.html).
///
/// What `Ref` returns: a text of NotificationConfigurationArn, OrganizationalUnitId.
pub type CfnOrganizationalUnitAssociation = Handle<of::CfnOrganizationalUnitAssociation>;
impl cfn::ResourceType for of::CfnOrganizationalUnitAssociation { const TYPE: &'static str = "AWS::Notifications::OrganizationalUnitAssociation"; type Tags = cfn::NoTags; type Props = CfnOrganizationalUnitAssociationProps; type Reference = String; }

/// Properties of [`CfnOrganizationalUnitAssociation`].
///
/// Mandatory: `NotificationConfigurationArn`, `OrganizationalUnitId`.
///
/// A change replaces the resource: `NotificationConfigurationArn`, `OrganizationalUnitId`.
pub type CfnOrganizationalUnitAssociationProps = Fields<of::CfnOrganizationalUnitAssociation>;
impl CfnOrganizationalUnitAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(notification_configuration_arn: impl IntoVal<String>, organizational_unit_id: impl IntoVal<String>) -> Self { with(with(empty(), "NotificationConfigurationArn", notification_configuration_arn), "OrganizationalUnitId", organizational_unit_id) }
    /// `NotificationConfigurationArn`: mandatory, matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Changing it replaces the resource.
    #[track_caller] pub fn notification_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationConfigurationArn", value) }
    /// `OrganizationalUnitId`: mandatory, matches `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`. Changing it replaces the resource.
    #[track_caller] pub fn organizational_unit_id(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationalUnitId", value) }
}
