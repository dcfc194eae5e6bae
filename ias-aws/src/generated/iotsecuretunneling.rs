// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTSecureTunneling`.

use super::prelude::*;

mod of { pub enum CfnTunnel {} impl ias_core::Optional for CfnTunnel {} }

/// [`AWS::IoTSecureTunneling::Tunnel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html).
///
/// What `Ref` returns: `TunnelArn`.
pub type CfnTunnel = Handle<of::CfnTunnel>;
impl cfn::ResourceType for of::CfnTunnel { const TYPE: &'static str = "AWS::IoTSecureTunneling::Tunnel"; type Tags = cfn::TagList; type Props = CfnTunnelProps; type Reference = Is<kinds::TunnelArn>; }
impl CfnTunnel {
    /// The attribute `Status`: one of `OPEN`, `CLOSED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TunnelArn`.
    #[inline] pub fn attr_tunnel_arn(&self) -> Val<Is<kinds::TunnelArn>> { cfn::attribute(&self.0, "TunnelArn") }
    /// The attribute `TunnelId`.
    #[inline] pub fn attr_tunnel_id(&self) -> Val<String> { cfn::attribute(&self.0, "TunnelId") }
}

/// Properties of [`CfnTunnel`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Description`, `DestinationConfig`, `TimeoutConfig`.
pub type CfnTunnelProps = Fields<of::CfnTunnel>;
impl CfnTunnelProps {
    /// `Description`: matches `^[^\p{C}]{1,2048}$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationConfig`. Changing it replaces the resource.
    #[track_caller] pub fn destination_config(self, value: impl IntoVal<cfn_tunnel::DestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_tunnel::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeoutConfig`. Changing it replaces the resource.
    #[track_caller] pub fn timeout_config(self, value: impl IntoVal<cfn_tunnel::TimeoutConfig>) -> Self { with(self, "TimeoutConfig", value) }
}

/// Types of [`CfnTunnel`].
pub mod cfn_tunnel {
    use super::super::prelude::*;
    mod of { pub enum DestinationConfig {} pub enum Tag {} pub enum TimeoutConfig {} impl ias_core::Optional for TimeoutConfig {} }

    /// `DestinationConfig`.
    pub type DestinationConfig = Fields<of::DestinationConfig>;
    impl DestinationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(services: impl IntoVal<List<String>>) -> Self { with(empty(), "Services", services) }
        /// `Services`: mandatory, at least 1 item, each 1 to 128 characters, each matches `^[a-zA-Z0-9:_-]+$`.
        #[track_caller] pub fn services(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Services", value) }
        /// `ThingName`: 1 to 128 characters, matches `^[a-zA-Z0-9:_-]+$`.
        #[track_caller] pub fn thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingName", value) }
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

    /// `TimeoutConfig`.
    pub type TimeoutConfig = Fields<of::TimeoutConfig>;
    impl TimeoutConfig {
        /// `MaxLifetimeTimeoutMinutes`: 1 to 720.
        #[track_caller] pub fn max_lifetime_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLifetimeTimeoutMinutes", value) }
    }
}
