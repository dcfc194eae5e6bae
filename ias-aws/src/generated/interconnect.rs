// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Interconnect`.

use super::prelude::*;

mod of { pub enum CfnConnection {} }

/// [`AWS::Interconnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::Interconnect::Connection"; type Tags = cfn::TagList; type Props = CfnConnectionProps; type Reference = Is<kinds::InterconnectConnectionArn>; }
impl CfnConnection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InterconnectConnectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BillingTier`.
    #[inline] pub fn attr_billing_tier(&self) -> Val<i64> { cfn::attribute(&self.0, "BillingTier") }
    /// The attribute `ConnectionId`.
    #[inline] pub fn attr_connection_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionId") }
    /// The attribute `OwnerAccount`.
    #[inline] pub fn attr_owner_account(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccount") }
    /// The attribute `Provider`.
    #[inline] pub fn attr_provider(&self) -> Val<Json> { cfn::attribute(&self.0, "Provider") }
    /// The attribute `SharedId`.
    #[inline] pub fn attr_shared_id(&self) -> Val<String> { cfn::attribute(&self.0, "SharedId") }
    /// The attribute `State`: one of `available`, `requested`, `pending`, `down`, `deleting`, `deleted`, `failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnConnection`].
///
/// Mandatory: `AttachPoint`.
///
/// A change replaces the resource: `ActivationKey`, `AttachPoint`, `EnvironmentId`, `RemoteAccount`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
impl CfnConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(attach_point: impl IntoVal<cfn_connection::AttachPoint>) -> Self { with(empty(), "AttachPoint", attach_point) }
    /// `ActivationKey`. Changing it replaces the resource.
    #[track_caller] pub fn activation_key(self, value: impl IntoVal<String>) -> Self { with(self, "ActivationKey", value) }
    /// `AttachPoint`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn attach_point(self, value: impl IntoVal<cfn_connection::AttachPoint>) -> Self { with(self, "AttachPoint", value) }
    /// `Bandwidth`: 1 to 8 characters, matches `^\d+[MG]bps$`.
    #[track_caller] pub fn bandwidth(self, value: impl IntoVal<String>) -> Self { with(self, "Bandwidth", value) }
    /// `Description`: 1 to 255 characters, matches `^[-a-zA-Z0-9_ ]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnvironmentId`: 1 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn environment_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentId", value) }
    /// `RemoteAccount`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn remote_account(self, value: impl IntoVal<cfn_connection::RemoteAccount>) -> Self { with(self, "RemoteAccount", value) }
    /// `RemoteOwnerAccount`: at most 255 characters, matches `^[-a-zA-Z0-9_@\.]+$`. Write-only. Deprecated.
    #[track_caller] pub fn remote_owner_account(self, value: impl IntoVal<String>) -> Self { with(self, "RemoteOwnerAccount", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*;
    mod of { pub enum AttachPoint {} impl ias_core::Optional for AttachPoint {} pub enum RemoteAccount {} pub enum Tag {} }

    /// `AttachPoint`.
    pub type AttachPoint = Fields<of::AttachPoint>;
    impl AttachPoint {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `DirectConnectGateway`: matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn direct_connect_gateway(self, value: impl IntoVal<String>) -> Self { with(self, "DirectConnectGateway", value) }
    }

    /// `RemoteAccount`.
    pub type RemoteAccount = Fields<of::RemoteAccount>;
    impl RemoteAccount {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>) -> Self { with(empty(), "Identifier", identifier) }
        /// `Identifier`: mandatory, at most 255 characters, matches `^[-a-zA-Z0-9_@\.]+$`.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
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
