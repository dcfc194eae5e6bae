// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Shield`.

use super::prelude::*;

mod of { pub enum CfnDrtAccess {} pub enum CfnProactiveEngagement {} pub enum CfnProtection {} pub enum CfnProtectionGroup {} }

/// [`AWS::Shield::DRTAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnDrtAccess = Handle<of::CfnDrtAccess>;
impl cfn::ResourceType for of::CfnDrtAccess { const TYPE: &'static str = "AWS::Shield::DRTAccess"; type Tags = cfn::NoTags; type Props = CfnDrtAccessProps; type Reference = String; }
impl CfnDrtAccess {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnDrtAccess`].
///
/// Mandatory: `RoleArn`.
pub type CfnDrtAccessProps = Fields<of::CfnDrtAccess>;
impl CfnDrtAccessProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
    /// `LogBucketList`: at most 10 items, each 3 to 63 characters.
    #[track_caller] pub fn log_bucket_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogBucketList", value) }
    /// `RoleArn`: mandatory, at most 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// [`AWS::Shield::ProactiveEngagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnProactiveEngagement = Handle<of::CfnProactiveEngagement>;
impl cfn::ResourceType for of::CfnProactiveEngagement { const TYPE: &'static str = "AWS::Shield::ProactiveEngagement"; type Tags = cfn::NoTags; type Props = CfnProactiveEngagementProps; type Reference = String; }
impl CfnProactiveEngagement {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnProactiveEngagement`].
///
/// Mandatory: `ProactiveEngagementStatus`, `EmergencyContactList`.
pub type CfnProactiveEngagementProps = Fields<of::CfnProactiveEngagement>;
impl CfnProactiveEngagementProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(proactive_engagement_status: impl IntoVal<cfn_proactive_engagement::ProactiveEngagementStatus>, emergency_contact_list: impl IntoVal<List<cfn_proactive_engagement::EmergencyContact>>) -> Self { with(with(empty(), "ProactiveEngagementStatus", proactive_engagement_status), "EmergencyContactList", emergency_contact_list) }
    /// `EmergencyContactList`: mandatory, 1 to 10 items.
    #[track_caller] pub fn emergency_contact_list(self, value: impl IntoVal<List<cfn_proactive_engagement::EmergencyContact>>) -> Self { with(self, "EmergencyContactList", value) }
    /// `ProactiveEngagementStatus`: mandatory.
    #[track_caller] pub fn proactive_engagement_status(self, value: impl IntoVal<cfn_proactive_engagement::ProactiveEngagementStatus>) -> Self { with(self, "ProactiveEngagementStatus", value) }
}

/// Types of [`CfnProactiveEngagement`].
pub mod cfn_proactive_engagement {
    use super::super::prelude::*;
    mod of { pub enum EmergencyContact {} pub enum ProactiveEngagementStatus {} }

    /// `EmergencyContact`.
    pub type EmergencyContact = Fields<of::EmergencyContact>;
    impl EmergencyContact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(email_address: impl IntoVal<String>) -> Self { with(empty(), "EmailAddress", email_address) }
        /// `ContactNotes`: 1 to 1024 characters, matches `^[\w\s\.\-,:/()+@]*$`.
        #[track_caller] pub fn contact_notes(self, value: impl IntoVal<String>) -> Self { with(self, "ContactNotes", value) }
        /// `EmailAddress`: mandatory, 1 to 150 characters, matches `^\S+@\S+\.\S+$`.
        #[track_caller] pub fn email_address(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddress", value) }
        /// `PhoneNumber`: 1 to 16 characters, matches `^\+[1-9]\d{1,14}$`.
        #[track_caller] pub fn phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "PhoneNumber", value) }
    }

    /// Words of `ProactiveEngagementStatus`.
    pub type ProactiveEngagementStatus = Word<fn(of::ProactiveEngagementStatus)>;
    impl ProactiveEngagementStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::Shield::Protection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html).
///
/// What `Ref` returns: `ProtectionArn`.
pub type CfnProtection = Handle<of::CfnProtection>;
impl cfn::ResourceType for of::CfnProtection { const TYPE: &'static str = "AWS::Shield::Protection"; type Tags = cfn::TagList; type Props = CfnProtectionProps; type Reference = Is<kinds::ProtectionArn>; }
impl CfnProtection {
    /// The attribute `ProtectionArn`.
    #[inline] pub fn attr_protection_arn(&self) -> Val<Is<kinds::ProtectionArn>> { cfn::attribute(&self.0, "ProtectionArn") }
    /// The attribute `ProtectionId`.
    #[inline] pub fn attr_protection_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProtectionId") }
}

/// Properties of [`CfnProtection`].
///
/// Mandatory: `Name`, `ResourceArn`.
///
/// A change replaces the resource: `Name`, `ResourceArn`.
pub type CfnProtectionProps = Fields<of::CfnProtection>;
impl CfnProtectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, resource_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ResourceArn", resource_arn) }
    /// `ApplicationLayerAutomaticResponseConfiguration`.
    #[track_caller] pub fn application_layer_automatic_response_configuration(self, value: impl IntoVal<cfn_protection::ApplicationLayerAutomaticResponseConfiguration>) -> Self { with(self, "ApplicationLayerAutomaticResponseConfiguration", value) }
    /// `HealthCheckArns`: at most 1 item, each 1 to 2048 characters.
    #[track_caller] pub fn health_check_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HealthCheckArns", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[ a-zA-Z0-9_\.\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceArn`: mandatory, 1 to 2048 characters, matches `^arn:aws`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_protection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProtection`].
pub mod cfn_protection {
    use super::super::prelude::*;
    mod of { pub enum ApplicationLayerAutomaticResponseConfiguration {} pub enum ApplicationLayerAutomaticResponseConfigurationActionBlock {} impl ias_core::Optional for ApplicationLayerAutomaticResponseConfigurationActionBlock {} pub enum ApplicationLayerAutomaticResponseConfigurationActionCount {} impl ias_core::Optional for ApplicationLayerAutomaticResponseConfigurationActionCount {} pub enum ApplicationLayerAutomaticResponseConfigurationStatus {} pub enum Tag {} }

    /// `ApplicationLayerAutomaticResponseConfiguration`.
    pub type ApplicationLayerAutomaticResponseConfiguration = Fields<of::ApplicationLayerAutomaticResponseConfiguration>;
    impl ApplicationLayerAutomaticResponseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<ApplicationLayerAutomaticResponseConfigurationAction>, status: impl IntoVal<ApplicationLayerAutomaticResponseConfigurationStatus>) -> Self { with(with(empty(), "Action", action), "Status", status) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<ApplicationLayerAutomaticResponseConfigurationAction>) -> Self { with(self, "Action", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ApplicationLayerAutomaticResponseConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// `Action`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplicationLayerAutomaticResponseConfigurationAction(Value);
    ias_core::union!(ApplicationLayerAutomaticResponseConfigurationAction);
    impl ApplicationLayerAutomaticResponseConfigurationAction {
        /// `Count`.
        #[track_caller] pub fn count(value: impl IntoVal<ApplicationLayerAutomaticResponseConfigurationActionCount>) -> Self { Self(Value::one("Count", value)) }
        /// `Block`.
        #[track_caller] pub fn block(value: impl IntoVal<ApplicationLayerAutomaticResponseConfigurationActionBlock>) -> Self { Self(Value::one("Block", value)) }
    }

    /// `Block`.
    pub type ApplicationLayerAutomaticResponseConfigurationActionBlock = Fields<of::ApplicationLayerAutomaticResponseConfigurationActionBlock>;
    impl ApplicationLayerAutomaticResponseConfigurationActionBlock {
    }

    /// `Count`.
    pub type ApplicationLayerAutomaticResponseConfigurationActionCount = Fields<of::ApplicationLayerAutomaticResponseConfigurationActionCount>;
    impl ApplicationLayerAutomaticResponseConfigurationActionCount {
    }

    /// Words of `Status`.
    pub type ApplicationLayerAutomaticResponseConfigurationStatus = Word<fn(of::ApplicationLayerAutomaticResponseConfigurationStatus)>;
    impl ApplicationLayerAutomaticResponseConfigurationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
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

/// [`AWS::Shield::ProtectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html).
///
/// What `Ref` returns: `ProtectionGroupArn`.
pub type CfnProtectionGroup = Handle<of::CfnProtectionGroup>;
impl cfn::ResourceType for of::CfnProtectionGroup { const TYPE: &'static str = "AWS::Shield::ProtectionGroup"; type Tags = cfn::TagList; type Props = CfnProtectionGroupProps; type Reference = Is<kinds::ProtectionGroupArn>; }
impl CfnProtectionGroup {
    /// The attribute `ProtectionGroupArn`.
    #[inline] pub fn attr_protection_group_arn(&self) -> Val<Is<kinds::ProtectionGroupArn>> { cfn::attribute(&self.0, "ProtectionGroupArn") }
}

/// Properties of [`CfnProtectionGroup`].
///
/// Mandatory: `Aggregation`, `Pattern`, `ProtectionGroupId`.
///
/// A change replaces the resource: `ProtectionGroupId`.
pub type CfnProtectionGroupProps = Fields<of::CfnProtectionGroup>;
/// What [`CfnProtectionGroupProps`] cannot do without.
pub struct CfnProtectionGroupPropsRequired<A, B, C> {
    /// `Aggregation`.
    pub aggregation: A,
    /// `Pattern`.
    pub pattern: B,
    /// `ProtectionGroupId`: 1 to 36 characters, matches `[a-zA-Z0-9\-]*`. Changing it replaces the resource.
    pub protection_group_id: C,
}
impl CfnProtectionGroupProps {
    /// Takes what is mandatory, by name: [`CfnProtectionGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_protection_group::Aggregation>, B: IntoVal<cfn_protection_group::Pattern>, C: IntoVal<String>>(required: CfnProtectionGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Aggregation", required.aggregation), "Pattern", required.pattern), "ProtectionGroupId", required.protection_group_id) }
    /// `Aggregation`: mandatory.
    #[track_caller] pub fn aggregation(self, value: impl IntoVal<cfn_protection_group::Aggregation>) -> Self { with(self, "Aggregation", value) }
    /// `Members`: at most 10000 items, each 1 to 2048 characters, each matches `^arn:aws`.
    #[track_caller] pub fn members(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Members", value) }
    /// `Pattern`: mandatory.
    #[track_caller] pub fn pattern(self, value: impl IntoVal<cfn_protection_group::Pattern>) -> Self { with(self, "Pattern", value) }
    /// `ProtectionGroupId`: mandatory, 1 to 36 characters, matches `[a-zA-Z0-9\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn protection_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProtectionGroupId", value) }
    /// `ResourceType`.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_protection_group::ResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_protection_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProtectionGroup`].
pub mod cfn_protection_group {
    use super::super::prelude::*;
    pub use super::cfn_protection::{Tag};
    mod of { pub enum Aggregation {} pub enum Pattern {} pub enum ResourceType {} }

    /// Words of `Aggregation`.
    pub type Aggregation = Word<fn(of::Aggregation)>;
    impl Aggregation {
        /// `SUM`
        pub const Sum: Self = word("SUM");
        /// `MEAN`
        pub const Mean: Self = word("MEAN");
        /// `MAX`
        pub const Max: Self = word("MAX");
    }

    /// Words of `Pattern`.
    pub type Pattern = Word<fn(of::Pattern)>;
    impl Pattern {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ARBITRARY`
        pub const Arbitrary: Self = word("ARBITRARY");
        /// `BY_RESOURCE_TYPE`
        pub const ByResourceType: Self = word("BY_RESOURCE_TYPE");
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `CLOUDFRONT_DISTRIBUTION`
        pub const CloudfrontDistribution: Self = word("CLOUDFRONT_DISTRIBUTION");
        /// `ROUTE_53_HOSTED_ZONE`
        pub const Route53HostedZone: Self = word("ROUTE_53_HOSTED_ZONE");
        /// `ELASTIC_IP_ALLOCATION`
        pub const ElasticIpAllocation: Self = word("ELASTIC_IP_ALLOCATION");
        /// `CLASSIC_LOAD_BALANCER`
        pub const ClassicLoadBalancer: Self = word("CLASSIC_LOAD_BALANCER");
        /// `APPLICATION_LOAD_BALANCER`
        pub const ApplicationLoadBalancer: Self = word("APPLICATION_LOAD_BALANCER");
        /// `GLOBAL_ACCELERATOR`
        pub const GlobalAccelerator: Self = word("GLOBAL_ACCELERATOR");
    }
}
