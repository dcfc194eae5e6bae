// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Rbin`.

use super::prelude::*;

mod of { pub enum CfnRule {} }

/// [`AWS::Rbin::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::Rbin::Rule"; type Tags = cfn::TagList; type Props = CfnRuleProps; type Reference = Is<kinds::RbinRuleArn>; }
impl CfnRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RbinRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `LockState`.
    #[inline] pub fn attr_lock_state(&self) -> Val<String> { cfn::attribute(&self.0, "LockState") }
}

/// Properties of [`CfnRule`].
///
/// Mandatory: `RetentionPeriod`, `ResourceType`.
///
/// A change replaces the resource: `ResourceType`.
pub type CfnRuleProps = Fields<of::CfnRule>;
impl CfnRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(retention_period: impl IntoVal<cfn_rule::RetentionPeriod>, resource_type: impl IntoVal<cfn_rule::ResourceType>) -> Self { with(with(empty(), "RetentionPeriod", retention_period), "ResourceType", resource_type) }
    /// `Description`: at most 255 characters, matches `^[\S ]{0,255}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExcludeResourceTags`: at most 5 items, no item twice.
    #[track_caller] pub fn exclude_resource_tags(self, value: impl IntoVal<List<cfn_rule::ResourceTag>>) -> Self { with(self, "ExcludeResourceTags", value) }
    /// `LockConfiguration`. Write-only.
    #[track_caller] pub fn lock_configuration(self, value: impl IntoVal<cfn_rule::UnlockDelay>) -> Self { with(self, "LockConfiguration", value) }
    /// `ResourceTags`: at most 50 items, no item twice.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_rule::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
    /// `ResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_rule::ResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `RetentionPeriod`: mandatory.
    #[track_caller] pub fn retention_period(self, value: impl IntoVal<cfn_rule::RetentionPeriod>) -> Self { with(self, "RetentionPeriod", value) }
    /// `Status`: matches `pending|available`.
    #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*;
    mod of { pub enum ResourceTag {} pub enum ResourceType {} pub enum RetentionPeriod {} pub enum RetentionPeriodRetentionPeriodUnit {} pub enum Tag {} pub enum UnlockDelay {} impl ias_core::Optional for UnlockDelay {} pub enum UnlockDelayUnlockDelayUnit {} }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_tag_key: impl IntoVal<String>, resource_tag_value: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceTagKey", resource_tag_key), "ResourceTagValue", resource_tag_value) }
        /// `ResourceTagKey`: mandatory, 1 to 128 characters, matches `^[\S\s]{1,128}$`.
        #[track_caller] pub fn resource_tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceTagKey", value) }
        /// `ResourceTagValue`: mandatory, at most 256 characters, matches `^[\S\s]{0,256}$`.
        #[track_caller] pub fn resource_tag_value(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceTagValue", value) }
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `EBS_SNAPSHOT`
        pub const EbsSnapshot: Self = word("EBS_SNAPSHOT");
        /// `EC2_IMAGE`
        pub const Ec2Image: Self = word("EC2_IMAGE");
        /// `EBS_VOLUME`
        pub const EbsVolume: Self = word("EBS_VOLUME");
    }

    /// `RetentionPeriod`.
    pub type RetentionPeriod = Fields<of::RetentionPeriod>;
    impl RetentionPeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(retention_period_value: impl IntoVal<i64>, retention_period_unit: impl IntoVal<RetentionPeriodRetentionPeriodUnit>) -> Self { with(with(empty(), "RetentionPeriodValue", retention_period_value), "RetentionPeriodUnit", retention_period_unit) }
        /// `RetentionPeriodUnit`: mandatory.
        #[track_caller] pub fn retention_period_unit(self, value: impl IntoVal<RetentionPeriodRetentionPeriodUnit>) -> Self { with(self, "RetentionPeriodUnit", value) }
        /// `RetentionPeriodValue`: mandatory, 1 to 3650.
        #[track_caller] pub fn retention_period_value(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriodValue", value) }
    }

    /// Words of `RetentionPeriodUnit`.
    pub type RetentionPeriodRetentionPeriodUnit = Word<fn(of::RetentionPeriodRetentionPeriodUnit)>;
    impl RetentionPeriodRetentionPeriodUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `UnlockDelay`.
    pub type UnlockDelay = Fields<of::UnlockDelay>;
    impl UnlockDelay {
        /// `UnlockDelayUnit`. Write-only.
        #[track_caller] pub fn unlock_delay_unit(self, value: impl IntoVal<UnlockDelayUnlockDelayUnit>) -> Self { with(self, "UnlockDelayUnit", value) }
        /// `UnlockDelayValue`: 7 to 30. Write-only.
        #[track_caller] pub fn unlock_delay_value(self, value: impl IntoVal<i64>) -> Self { with(self, "UnlockDelayValue", value) }
    }

    /// Words of `UnlockDelayUnit`.
    pub type UnlockDelayUnlockDelayUnit = Word<fn(of::UnlockDelayUnlockDelayUnit)>;
    impl UnlockDelayUnlockDelayUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }
}
