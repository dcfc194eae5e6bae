// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Billing`.

use super::prelude::*;

mod of { pub enum CfnBillingView {} }

/// [`AWS::Billing::BillingView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBillingView = Handle<of::CfnBillingView>;
impl cfn::ResourceType for of::CfnBillingView { const TYPE: &'static str = "AWS::Billing::BillingView"; type Tags = cfn::TagList; type Props = CfnBillingViewProps; type Reference = Is<kinds::BillingViewArn>; }
impl CfnBillingView {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BillingViewArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BillingViewType`: one of `PRIMARY`, `BILLING_GROUP`, `CUSTOM`.
    #[inline] pub fn attr_billing_view_type(&self) -> Val<String> { cfn::attribute(&self.0, "BillingViewType") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<f64> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<f64> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnBillingView`].
///
/// Mandatory: `Name`, `SourceViews`.
///
/// A change replaces the resource: `Description`, `Name`.
pub type CfnBillingViewProps = Fields<of::CfnBillingView>;
impl CfnBillingViewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, source_views: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "SourceViews", source_views) }
    /// `DataFilterExpression`.
    #[track_caller] pub fn data_filter_expression(self, value: impl IntoVal<cfn_billing_view::DataFilterExpression>) -> Self { with(self, "DataFilterExpression", value) }
    /// `Description`: at most 1024 characters, matches `^([ a-zA-Z0-9_\+=\.\-@]+)?$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9_\+=\.\-@]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SourceViews`: mandatory, 1 to 10 items, no item twice, each matches `arn:aws[a-z-]*:(billing)::[0-9]{12}:billingview/[a-zA-Z0-9_+=.@-]{1,75}`.
    #[track_caller] pub fn source_views(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceViews", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_billing_view::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBillingView`].
pub mod cfn_billing_view {
    use super::super::prelude::*;
    mod of { pub enum DataFilterExpression {} impl ias_core::Optional for DataFilterExpression {} pub enum DataFilterExpressionDimensions {} impl ias_core::Optional for DataFilterExpressionDimensions {} pub enum DataFilterExpressionTags {} impl ias_core::Optional for DataFilterExpressionTags {} pub enum DataFilterExpressionTimeRange {} impl ias_core::Optional for DataFilterExpressionTimeRange {} pub enum DimensionKey {} pub enum Tag {} }

    /// `DataFilterExpression`.
    pub type DataFilterExpression = Fields<of::DataFilterExpression>;
    impl DataFilterExpression {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<DataFilterExpressionDimensions>) -> Self { with(self, "Dimensions", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<DataFilterExpressionTags>) -> Self { with(self, "Tags", value) }
        /// `TimeRange`.
        #[track_caller] pub fn time_range(self, value: impl IntoVal<DataFilterExpressionTimeRange>) -> Self { with(self, "TimeRange", value) }
    }

    /// `Dimensions`.
    pub type DataFilterExpressionDimensions = Fields<of::DataFilterExpressionDimensions>;
    impl DataFilterExpressionDimensions {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<DimensionKey>) -> Self { with(self, "Key", value) }
        /// `Values`: 1 to 200 items, each at most 1024 characters, each matches `[\S\s]*`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Tags`.
    pub type DataFilterExpressionTags = Fields<of::DataFilterExpressionTags>;
    impl DataFilterExpressionTags {
        /// `Key`: at most 1024 characters, matches `[\S\s]*`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: 1 to 200 items, each at most 1024 characters, each matches `[\S\s]*`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `TimeRange`.
    pub type DataFilterExpressionTimeRange = Fields<of::DataFilterExpressionTimeRange>;
    impl DataFilterExpressionTimeRange {
        /// `BeginDateInclusive`: in the form `date-time`.
        #[track_caller] pub fn begin_date_inclusive(self, value: impl IntoVal<String>) -> Self { with(self, "BeginDateInclusive", value) }
        /// `EndDateInclusive`: in the form `date-time`.
        #[track_caller] pub fn end_date_inclusive(self, value: impl IntoVal<String>) -> Self { with(self, "EndDateInclusive", value) }
    }

    /// Words of `DimensionKey`.
    pub type DimensionKey = Word<fn(of::DimensionKey)>;
    impl DimensionKey {
        /// `LINKED_ACCOUNT`
        pub const LinkedAccount: Self = word("LINKED_ACCOUNT");
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
