// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Braket`.

use super::prelude::*;

mod of { pub enum CfnSpendingLimit {} }

/// [`AWS::Braket::SpendingLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html).
///
/// What `Ref` returns: `SpendingLimitArn`.
pub type CfnSpendingLimit = Handle<of::CfnSpendingLimit>;
impl cfn::ResourceType for of::CfnSpendingLimit { const TYPE: &'static str = "AWS::Braket::SpendingLimit"; type Tags = cfn::TagList; type Props = CfnSpendingLimitProps; type Reference = Is<kinds::SpendingLimitArn>; }
impl CfnSpendingLimit {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `QueuedSpend`.
    #[inline] pub fn attr_queued_spend(&self) -> Val<String> { cfn::attribute(&self.0, "QueuedSpend") }
    /// The attribute `SpendingLimitArn`.
    #[inline] pub fn attr_spending_limit_arn(&self) -> Val<Is<kinds::SpendingLimitArn>> { cfn::attribute(&self.0, "SpendingLimitArn") }
    /// The attribute `TotalSpend`.
    #[inline] pub fn attr_total_spend(&self) -> Val<String> { cfn::attribute(&self.0, "TotalSpend") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnSpendingLimit`].
///
/// Mandatory: `DeviceArn`, `SpendingLimit`.
///
/// A change replaces the resource: `DeviceArn`.
pub type CfnSpendingLimitProps = Fields<of::CfnSpendingLimit>;
impl CfnSpendingLimitProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(device_arn: impl IntoVal<String>, spending_limit: impl IntoVal<String>) -> Self { with(with(empty(), "DeviceArn", device_arn), "SpendingLimit", spending_limit) }
    /// `DeviceArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn device_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceArn", value) }
    /// `SpendingLimit`: mandatory, at least 1 character, matches `^\d+(\.\d{1,2})?$`.
    #[track_caller] pub fn spending_limit(self, value: impl IntoVal<String>) -> Self { with(self, "SpendingLimit", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_spending_limit::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimePeriod`.
    #[track_caller] pub fn time_period(self, value: impl IntoVal<cfn_spending_limit::TimePeriod>) -> Self { with(self, "TimePeriod", value) }
}

/// Types of [`CfnSpendingLimit`].
pub mod cfn_spending_limit {
    use super::super::prelude::*;
    mod of { pub enum Tag {} pub enum TimePeriod {} }

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

    /// `TimePeriod`.
    pub type TimePeriod = Fields<of::TimePeriod>;
    impl TimePeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_at: impl IntoVal<String>, end_at: impl IntoVal<String>) -> Self { with(with(empty(), "StartAt", start_at), "EndAt", end_at) }
        /// `EndAt`: mandatory, in the form `date-time`.
        #[track_caller] pub fn end_at(self, value: impl IntoVal<String>) -> Self { with(self, "EndAt", value) }
        /// `StartAt`: mandatory, in the form `date-time`.
        #[track_caller] pub fn start_at(self, value: impl IntoVal<String>) -> Self { with(self, "StartAt", value) }
    }
}
