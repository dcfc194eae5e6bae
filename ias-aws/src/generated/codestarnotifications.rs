// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeStarNotifications`.

use super::prelude::*;

mod of { pub enum CfnNotificationRule {} }

/// [`AWS::CodeStarNotifications::NotificationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNotificationRule = Handle<of::CfnNotificationRule>;
impl cfn::ResourceType for of::CfnNotificationRule { const TYPE: &'static str = "AWS::CodeStarNotifications::NotificationRule"; type Tags = cfn::TagMap; type Props = CfnNotificationRuleProps; type Reference = Is<kinds::NotificationRuleArn>; }
impl CfnNotificationRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NotificationRuleArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnNotificationRule`].
///
/// Mandatory: `EventTypeIds`, `Resource`, `DetailType`, `Targets`, `Name`.
///
/// A change replaces the resource: `Resource`.
pub type CfnNotificationRuleProps = Fields<of::CfnNotificationRule>;
/// What [`CfnNotificationRuleProps`] cannot do without.
pub struct CfnNotificationRulePropsRequired<A, B, C, D, E> {
    /// `EventTypeIds`: each 1 to 200 characters.
    pub event_type_ids: A,
    /// `Resource`: matches `^arn:aws[^:\s]*:[^:\s]*:[^:\s]*:[0-9]{12}:[^\s]+$`. Changing it replaces the resource.
    pub resource: B,
    /// `DetailType`.
    pub detail_type: C,
    /// `Targets`: at most 10 items.
    pub targets: D,
    /// `Name`: 1 to 64 characters, matches `[A-Za-z0-9\-_ ]+$`.
    pub name: E,
}
impl CfnNotificationRuleProps {
    /// Takes what is mandatory, by name: [`CfnNotificationRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<cfn_notification_rule::DetailType>, D: IntoVal<List<cfn_notification_rule::Target>>, E: IntoVal<String>>(required: CfnNotificationRulePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "EventTypeIds", required.event_type_ids), "Resource", required.resource), "DetailType", required.detail_type), "Targets", required.targets), "Name", required.name) }
    /// `CreatedBy`: 1 to 2048 characters.
    #[track_caller] pub fn created_by(self, value: impl IntoVal<String>) -> Self { with(self, "CreatedBy", value) }
    /// `DetailType`: mandatory.
    #[track_caller] pub fn detail_type(self, value: impl IntoVal<cfn_notification_rule::DetailType>) -> Self { with(self, "DetailType", value) }
    /// `EventTypeId`: 1 to 2048 characters. Write-only.
    #[track_caller] pub fn event_type_id(self, value: impl IntoVal<String>) -> Self { with(self, "EventTypeId", value) }
    /// `EventTypeIds`: mandatory, each 1 to 200 characters.
    #[track_caller] pub fn event_type_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventTypeIds", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `[A-Za-z0-9\-_ ]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Resource`: mandatory, matches `^arn:aws[^:\s]*:[^:\s]*:[^:\s]*:[0-9]{12}:[^\s]+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_notification_rule::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `TargetAddress`: 1 to 2048 characters. Write-only.
    #[track_caller] pub fn target_address(self, value: impl IntoVal<String>) -> Self { with(self, "TargetAddress", value) }
    /// `Targets`: mandatory, at most 10 items.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_notification_rule::Target>>) -> Self { with(self, "Targets", value) }
}

/// Types of [`CfnNotificationRule`].
pub mod cfn_notification_rule {
    use super::super::prelude::*;
    mod of { pub enum DetailType {} pub enum Status {} pub enum Target {} }

    /// Words of `DetailType`.
    pub type DetailType = Word<fn(of::DetailType)>;
    impl DetailType {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `FULL`
        pub const Full: Self = word("FULL");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Target`.
    pub type Target = Fields<of::Target>;
    impl Target {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_type: impl IntoVal<String>, target_address: impl IntoVal<String>) -> Self { with(with(empty(), "TargetType", target_type), "TargetAddress", target_address) }
        /// `TargetAddress`: mandatory.
        #[track_caller] pub fn target_address(self, value: impl IntoVal<String>) -> Self { with(self, "TargetAddress", value) }
        /// `TargetType`: mandatory.
        #[track_caller] pub fn target_type(self, value: impl IntoVal<String>) -> Self { with(self, "TargetType", value) }
    }
}
