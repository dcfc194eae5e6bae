// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::QLDB`.

use super::prelude::*;

mod of { pub enum CfnLedger {} pub enum CfnStream {} }

/// [`AWS::QLDB::Ledger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html).
///
/// Holds data: replacing or removing it loses them.
///
/// The vendor winds it down: shutdown (2025-07-31).
///
/// What `Ref` returns: `Id`.
pub type CfnLedger = Handle<of::CfnLedger>;
impl cfn::ResourceType for of::CfnLedger { const TYPE: &'static str = "AWS::QLDB::Ledger"; type Tags = cfn::TagList; type Props = CfnLedgerProps; type Reference = String; }
impl CfnLedger {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLedger`].
///
/// Mandatory: `PermissionsMode`.
///
/// A change replaces the resource: `Name`.
pub type CfnLedgerProps = Fields<of::CfnLedger>;
impl CfnLedgerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(permissions_mode: impl IntoVal<String>) -> Self { with(empty(), "PermissionsMode", permissions_mode) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `KmsKey`.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PermissionsMode`: mandatory.
    #[track_caller] pub fn permissions_mode(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionsMode", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ledger::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLedger`].
pub mod cfn_ledger {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::QLDB::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-stream.html).
///
/// The vendor winds it down: shutdown (2025-07-31).
///
/// What `Ref` returns: a text of LedgerName, Id.
pub type CfnStream = Handle<of::CfnStream>;
impl cfn::ResourceType for of::CfnStream { const TYPE: &'static str = "AWS::QLDB::Stream"; type Tags = cfn::TagList; type Props = CfnStreamProps; type Reference = String; }
impl CfnStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::QldbStreamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStream`].
///
/// Mandatory: `LedgerName`, `StreamName`, `RoleArn`, `KinesisConfiguration`, `InclusiveStartTime`.
///
/// A change replaces the resource: `ExclusiveEndTime`, `InclusiveStartTime`, `KinesisConfiguration`, `LedgerName`, `RoleArn`, `StreamName`.
pub type CfnStreamProps = Fields<of::CfnStream>;
/// What [`CfnStreamProps`] cannot do without.
pub struct CfnStreamPropsRequired<A, B, C, D, E> {
    /// `LedgerName`. Changing it replaces the resource.
    pub ledger_name: A,
    /// `StreamName`. Changing it replaces the resource.
    pub stream_name: B,
    /// `RoleArn`: matches `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`. Changing it replaces the resource.
    pub role_arn: C,
    /// `KinesisConfiguration`. Changing it replaces the resource.
    pub kinesis_configuration: D,
    /// `InclusiveStartTime`. Changing it replaces the resource.
    pub inclusive_start_time: E,
}
impl CfnStreamProps {
    /// Takes what is mandatory, by name: [`CfnStreamPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<cfn_stream::KinesisConfiguration>, E: IntoVal<String>>(required: CfnStreamPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "LedgerName", required.ledger_name), "StreamName", required.stream_name), "RoleArn", required.role_arn), "KinesisConfiguration", required.kinesis_configuration), "InclusiveStartTime", required.inclusive_start_time) }
    /// `ExclusiveEndTime`. Changing it replaces the resource.
    #[track_caller] pub fn exclusive_end_time(self, value: impl IntoVal<String>) -> Self { with(self, "ExclusiveEndTime", value) }
    /// `InclusiveStartTime`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn inclusive_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "InclusiveStartTime", value) }
    /// `KinesisConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn kinesis_configuration(self, value: impl IntoVal<cfn_stream::KinesisConfiguration>) -> Self { with(self, "KinesisConfiguration", value) }
    /// `LedgerName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ledger_name(self, value: impl IntoVal<String>) -> Self { with(self, "LedgerName", value) }
    /// `RoleArn`: mandatory, matches `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StreamName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStream`].
pub mod cfn_stream {
    use super::super::prelude::*;
    mod of { pub enum KinesisConfiguration {} impl ias_core::Optional for KinesisConfiguration {} pub enum Tag {} }

    /// `KinesisConfiguration`.
    pub type KinesisConfiguration = Fields<of::KinesisConfiguration>;
    impl KinesisConfiguration {
        /// `AggregationEnabled`.
        #[track_caller] pub fn aggregation_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AggregationEnabled", value) }
        /// `StreamArn`: matches `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(self, "StreamArn", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
