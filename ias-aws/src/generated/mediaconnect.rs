// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaConnect`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBridge {} pub enum CfnBridgeOutput {} pub enum CfnBridgeSource {} pub enum CfnFlow {} pub enum CfnFlowEntitlement {} pub enum CfnFlowMediaStream {} pub enum CfnFlowOutput {} pub enum CfnFlowSource {} pub enum CfnFlowVpcInterface {} pub enum CfnGateway {} pub enum CfnRouterInput {} pub enum CfnRouterNetworkInterface {} pub enum CfnRouterOutput {} }

/// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
///
/// What `Ref` returns: `BridgeArn`.
pub type CfnBridge = Handle<of::CfnBridge>;
impl cfn::ResourceType for of::CfnBridge { const TYPE: &'static str = "AWS::MediaConnect::Bridge"; const TAGS: Option<Tagging> = None; type Props = CfnBridgeProps; type Reference = Is<kinds::BridgeArn>; }
impl CfnBridge {
    /// The attribute `BridgeArn`.
    #[inline] pub fn attr_bridge_arn(&self) -> Val<Is<kinds::BridgeArn>> { cfn::attribute(&self.0, "BridgeArn") }
    /// The attribute `BridgeState`: one of `CREATING`, `STANDBY`, `STARTING`, `DEPLOYING`, `ACTIVE`, `STOPPING`, `DELETING`, `DELETED`, `START_FAILED`, `START_PENDING`, `UPDATING`.
    #[inline] pub fn attr_bridge_state(&self) -> Val<String> { cfn::attribute(&self.0, "BridgeState") }
}

/// Properties of [`CfnBridge`].
///
/// Mandatory: `Name`, `PlacementArn`, `Sources`.
pub type CfnBridgeProps = Fields<of::CfnBridge>;
/// What [`CfnBridgeProps`] cannot do without.
pub struct CfnBridgePropsRequired<A, B, C> {
    /// `Name`.
    pub name: A,
    /// `PlacementArn`.
    pub placement_arn: B,
    /// `Sources`: at most 2 items.
    pub sources: C,
}
impl CfnBridgeProps {
    /// Takes what is mandatory, by name: [`CfnBridgePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_bridge::BridgeSource>>>(required: CfnBridgePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "PlacementArn", required.placement_arn), "Sources", required.sources) }
    /// `EgressGatewayBridge`.
    #[track_caller] pub fn egress_gateway_bridge(self, value: impl IntoVal<cfn_bridge::EgressGatewayBridge>) -> Self { with(self, "EgressGatewayBridge", value) }
    /// `IngressGatewayBridge`.
    #[track_caller] pub fn ingress_gateway_bridge(self, value: impl IntoVal<cfn_bridge::IngressGatewayBridge>) -> Self { with(self, "IngressGatewayBridge", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Outputs`: at most 2 items.
    #[track_caller] pub fn outputs(self, value: impl IntoVal<List<cfn_bridge::BridgeOutput>>) -> Self { with(self, "Outputs", value) }
    /// `PlacementArn`: mandatory.
    #[track_caller] pub fn placement_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PlacementArn", value) }
    /// `SourceFailoverConfig`.
    #[track_caller] pub fn source_failover_config(self, value: impl IntoVal<cfn_bridge::FailoverConfig>) -> Self { with(self, "SourceFailoverConfig", value) }
    /// `Sources`: mandatory, at most 2 items.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_bridge::BridgeSource>>) -> Self { with(self, "Sources", value) }
}

/// Types of [`CfnBridge`].
pub mod cfn_bridge {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BridgeFlowSource {} pub enum BridgeNetworkOutput {} pub enum BridgeNetworkSource {} pub enum BridgeOutput {} impl ias_core::Optional for BridgeOutput {} pub enum BridgeSource {} impl ias_core::Optional for BridgeSource {} pub enum EgressGatewayBridge {} pub enum FailoverConfig {} pub enum IngressGatewayBridge {} pub enum MulticastSourceSettings {} impl ias_core::Optional for MulticastSourceSettings {} pub enum SourcePriority {} impl ias_core::Optional for SourcePriority {} pub enum VpcInterfaceAttachment {} impl ias_core::Optional for VpcInterfaceAttachment {} }

    /// `BridgeFlowSource`.
    pub type BridgeFlowSource = Fields<of::BridgeFlowSource>;
    impl BridgeFlowSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, flow_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "FlowArn", flow_arn) }
        /// `FlowArn`: mandatory.
        #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
        /// `FlowVpcInterfaceAttachment`.
        #[track_caller] pub fn flow_vpc_interface_attachment(self, value: impl IntoVal<VpcInterfaceAttachment>) -> Self { with(self, "FlowVpcInterfaceAttachment", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `BridgeNetworkOutput`.
    pub type BridgeNetworkOutput = Fields<of::BridgeNetworkOutput>;
    /// What [`BridgeNetworkOutput`] cannot do without.
    pub struct BridgeNetworkOutputRequired<A, B, C, D, E, F> {
        /// `Name`.
        pub name: A,
        /// `Protocol`.
        pub protocol: B,
        /// `IpAddress`.
        pub ip_address: C,
        /// `Port`.
        pub port: D,
        /// `NetworkName`.
        pub network_name: E,
        /// `Ttl`.
        pub ttl: F,
    }
    impl BridgeNetworkOutput {
        /// Takes what is mandatory, by name: [`BridgeNetworkOutputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ProtocolEnum>, C: IntoVal<String>, D: IntoVal<i64>, E: IntoVal<String>, F: IntoVal<i64>>(required: BridgeNetworkOutputRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Name", required.name), "Protocol", required.protocol), "IpAddress", required.ip_address), "Port", required.port), "NetworkName", required.network_name), "Ttl", required.ttl) }
        /// `IpAddress`: mandatory.
        #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NetworkName`: mandatory.
        #[track_caller] pub fn network_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<ProtocolEnum>) -> Self { with(self, "Protocol", value) }
        /// `Ttl`: mandatory.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "Ttl", value) }
    }

    /// `BridgeNetworkSource`.
    pub type BridgeNetworkSource = Fields<of::BridgeNetworkSource>;
    /// What [`BridgeNetworkSource`] cannot do without.
    pub struct BridgeNetworkSourceRequired<A, B, C, D, E> {
        /// `Name`.
        pub name: A,
        /// `Protocol`.
        pub protocol: B,
        /// `MulticastIp`.
        pub multicast_ip: C,
        /// `Port`.
        pub port: D,
        /// `NetworkName`.
        pub network_name: E,
    }
    impl BridgeNetworkSource {
        /// Takes what is mandatory, by name: [`BridgeNetworkSourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ProtocolEnum>, C: IntoVal<String>, D: IntoVal<i64>, E: IntoVal<String>>(required: BridgeNetworkSourceRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "Protocol", required.protocol), "MulticastIp", required.multicast_ip), "Port", required.port), "NetworkName", required.network_name) }
        /// `MulticastIp`: mandatory.
        #[track_caller] pub fn multicast_ip(self, value: impl IntoVal<String>) -> Self { with(self, "MulticastIp", value) }
        /// `MulticastSourceSettings`.
        #[track_caller] pub fn multicast_source_settings(self, value: impl IntoVal<MulticastSourceSettings>) -> Self { with(self, "MulticastSourceSettings", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NetworkName`: mandatory.
        #[track_caller] pub fn network_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<ProtocolEnum>) -> Self { with(self, "Protocol", value) }
    }

    /// `BridgeOutput`.
    pub type BridgeOutput = Fields<of::BridgeOutput>;
    impl BridgeOutput {
        /// `NetworkOutput`.
        #[track_caller] pub fn network_output(self, value: impl IntoVal<BridgeNetworkOutput>) -> Self { with(self, "NetworkOutput", value) }
    }

    /// `BridgeSource`.
    pub type BridgeSource = Fields<of::BridgeSource>;
    impl BridgeSource {
        /// `FlowSource`.
        #[track_caller] pub fn flow_source(self, value: impl IntoVal<BridgeFlowSource>) -> Self { with(self, "FlowSource", value) }
        /// `NetworkSource`.
        #[track_caller] pub fn network_source(self, value: impl IntoVal<BridgeNetworkSource>) -> Self { with(self, "NetworkSource", value) }
    }

    /// `EgressGatewayBridge`.
    pub type EgressGatewayBridge = Fields<of::EgressGatewayBridge>;
    impl EgressGatewayBridge {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_bitrate: impl IntoVal<i64>) -> Self { with(empty(), "MaxBitrate", max_bitrate) }
        /// `MaxBitrate`: mandatory.
        #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
    }

    /// `FailoverConfig`.
    pub type FailoverConfig = Fields<of::FailoverConfig>;
    impl FailoverConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(failover_mode: impl IntoVal<FailoverModeEnum>) -> Self { with(empty(), "FailoverMode", failover_mode) }
        /// `FailoverMode`: mandatory.
        #[track_caller] pub fn failover_mode(self, value: impl IntoVal<FailoverModeEnum>) -> Self { with(self, "FailoverMode", value) }
        /// `SourcePriority`.
        #[track_caller] pub fn source_priority(self, value: impl IntoVal<SourcePriority>) -> Self { with(self, "SourcePriority", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<FailoverConfigStateEnum>) -> Self { with(self, "State", value) }
    }

    /// Words of `FailoverConfigStateEnum`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FailoverConfigStateEnum {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for FailoverConfigStateEnum { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for FailoverConfigStateEnum {}
    impl fmt::Debug for FailoverConfigStateEnum { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `FailoverModeEnum`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FailoverModeEnum {
        /// `FAILOVER`
        Failover,
    }
    impl Words for FailoverModeEnum { const WORDS: &'static [(&'static str, Self)] = &[("FAILOVER", Self::Failover)]; }
    impl Eq for FailoverModeEnum {}
    impl fmt::Debug for FailoverModeEnum { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `IngressGatewayBridge`.
    pub type IngressGatewayBridge = Fields<of::IngressGatewayBridge>;
    impl IngressGatewayBridge {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_bitrate: impl IntoVal<i64>, max_outputs: impl IntoVal<i64>) -> Self { with(with(empty(), "MaxBitrate", max_bitrate), "MaxOutputs", max_outputs) }
        /// `MaxBitrate`: mandatory.
        #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
        /// `MaxOutputs`: mandatory.
        #[track_caller] pub fn max_outputs(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxOutputs", value) }
    }

    /// `MulticastSourceSettings`.
    pub type MulticastSourceSettings = Fields<of::MulticastSourceSettings>;
    impl MulticastSourceSettings {
        /// `MulticastSourceIp`.
        #[track_caller] pub fn multicast_source_ip(self, value: impl IntoVal<String>) -> Self { with(self, "MulticastSourceIp", value) }
    }

    /// Words of `ProtocolEnum`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ProtocolEnum {
        /// `rtp-fec`
        RtpFec,
        /// `rtp`
        Rtp,
        /// `udp`
        Udp,
    }
    impl Words for ProtocolEnum { const WORDS: &'static [(&'static str, Self)] = &[("rtp-fec", Self::RtpFec), ("rtp", Self::Rtp), ("udp", Self::Udp)]; }
    impl Eq for ProtocolEnum {}
    impl fmt::Debug for ProtocolEnum { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SourcePriority`.
    pub type SourcePriority = Fields<of::SourcePriority>;
    impl SourcePriority {
        /// `PrimarySource`.
        #[track_caller] pub fn primary_source(self, value: impl IntoVal<String>) -> Self { with(self, "PrimarySource", value) }
    }

    /// `VpcInterfaceAttachment`.
    pub type VpcInterfaceAttachment = Fields<of::VpcInterfaceAttachment>;
    impl VpcInterfaceAttachment {
        /// `VpcInterfaceName`.
        #[track_caller] pub fn vpc_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcInterfaceName", value) }
    }
}

/// [`AWS::MediaConnect::BridgeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html).
///
/// What `Ref` returns: a text of BridgeArn, Name.
pub type CfnBridgeOutput = Handle<of::CfnBridgeOutput>;
impl cfn::ResourceType for of::CfnBridgeOutput { const TYPE: &'static str = "AWS::MediaConnect::BridgeOutput"; const TAGS: Option<Tagging> = None; type Props = CfnBridgeOutputProps; type Reference = String; }

/// Properties of [`CfnBridgeOutput`].
///
/// Mandatory: `BridgeArn`, `Name`, `NetworkOutput`.
///
/// A change replaces the resource: `BridgeArn`, `Name`.
pub type CfnBridgeOutputProps = Fields<of::CfnBridgeOutput>;
/// What [`CfnBridgeOutputProps`] cannot do without.
pub struct CfnBridgeOutputPropsRequired<A, B, C> {
    /// `BridgeArn`. Changing it replaces the resource.
    pub bridge_arn: A,
    /// `Name`. Changing it replaces the resource.
    pub name: B,
    /// `NetworkOutput`.
    pub network_output: C,
}
impl CfnBridgeOutputProps {
    /// Takes what is mandatory, by name: [`CfnBridgeOutputPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_bridge_output::BridgeNetworkOutput>>(required: CfnBridgeOutputPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "BridgeArn", required.bridge_arn), "Name", required.name), "NetworkOutput", required.network_output) }
    /// `BridgeArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn bridge_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BridgeArn", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkOutput`: mandatory.
    #[track_caller] pub fn network_output(self, value: impl IntoVal<cfn_bridge_output::BridgeNetworkOutput>) -> Self { with(self, "NetworkOutput", value) }
}

/// Types of [`CfnBridgeOutput`].
pub mod cfn_bridge_output {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BridgeNetworkOutput {} }

    /// `BridgeNetworkOutput`.
    pub type BridgeNetworkOutput = Fields<of::BridgeNetworkOutput>;
    /// What [`BridgeNetworkOutput`] cannot do without.
    pub struct BridgeNetworkOutputRequired<A, B, C, D, E> {
        /// `Protocol`.
        pub protocol: A,
        /// `IpAddress`.
        pub ip_address: B,
        /// `Port`.
        pub port: C,
        /// `NetworkName`.
        pub network_name: D,
        /// `Ttl`.
        pub ttl: E,
    }
    impl BridgeNetworkOutput {
        /// Takes what is mandatory, by name: [`BridgeNetworkOutputRequired`].
        #[track_caller] pub fn new<A: IntoVal<BridgeNetworkOutputProtocol>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<i64>>(required: BridgeNetworkOutputRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Protocol", required.protocol), "IpAddress", required.ip_address), "Port", required.port), "NetworkName", required.network_name), "Ttl", required.ttl) }
        /// `IpAddress`: mandatory.
        #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
        /// `NetworkName`: mandatory.
        #[track_caller] pub fn network_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<BridgeNetworkOutputProtocol>) -> Self { with(self, "Protocol", value) }
        /// `Ttl`: mandatory.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "Ttl", value) }
    }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BridgeNetworkOutputProtocol {
        /// `rtp-fec`
        RtpFec,
        /// `rtp`
        Rtp,
        /// `udp`
        Udp,
    }
    impl Words for BridgeNetworkOutputProtocol { const WORDS: &'static [(&'static str, Self)] = &[("rtp-fec", Self::RtpFec), ("rtp", Self::Rtp), ("udp", Self::Udp)]; }
    impl Eq for BridgeNetworkOutputProtocol {}
    impl fmt::Debug for BridgeNetworkOutputProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
///
/// What `Ref` returns: a text of BridgeArn, Name.
pub type CfnBridgeSource = Handle<of::CfnBridgeSource>;
impl cfn::ResourceType for of::CfnBridgeSource { const TYPE: &'static str = "AWS::MediaConnect::BridgeSource"; const TAGS: Option<Tagging> = None; type Props = CfnBridgeSourceProps; type Reference = String; }

/// Properties of [`CfnBridgeSource`].
///
/// Mandatory: `Name`, `BridgeArn`.
///
/// A change replaces the resource: `BridgeArn`, `Name`.
pub type CfnBridgeSourceProps = Fields<of::CfnBridgeSource>;
impl CfnBridgeSourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, bridge_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "BridgeArn", bridge_arn) }
    /// `BridgeArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn bridge_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BridgeArn", value) }
    /// `FlowSource`.
    #[track_caller] pub fn flow_source(self, value: impl IntoVal<cfn_bridge_source::BridgeFlowSource>) -> Self { with(self, "FlowSource", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkSource`.
    #[track_caller] pub fn network_source(self, value: impl IntoVal<cfn_bridge_source::BridgeNetworkSource>) -> Self { with(self, "NetworkSource", value) }
}

/// Types of [`CfnBridgeSource`].
pub mod cfn_bridge_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bridge::{MulticastSourceSettings, ProtocolEnum, VpcInterfaceAttachment};
    mod of { pub enum BridgeFlowSource {} pub enum BridgeNetworkSource {} }

    /// `BridgeFlowSource`.
    pub type BridgeFlowSource = Fields<of::BridgeFlowSource>;
    impl BridgeFlowSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(flow_arn: impl IntoVal<String>) -> Self { with(empty(), "FlowArn", flow_arn) }
        /// `FlowArn`: mandatory.
        #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
        /// `FlowVpcInterfaceAttachment`.
        #[track_caller] pub fn flow_vpc_interface_attachment(self, value: impl IntoVal<VpcInterfaceAttachment>) -> Self { with(self, "FlowVpcInterfaceAttachment", value) }
    }

    /// `BridgeNetworkSource`.
    pub type BridgeNetworkSource = Fields<of::BridgeNetworkSource>;
    /// What [`BridgeNetworkSource`] cannot do without.
    pub struct BridgeNetworkSourceRequired<A, B, C, D> {
        /// `Protocol`.
        pub protocol: A,
        /// `MulticastIp`.
        pub multicast_ip: B,
        /// `Port`.
        pub port: C,
        /// `NetworkName`.
        pub network_name: D,
    }
    impl BridgeNetworkSource {
        /// Takes what is mandatory, by name: [`BridgeNetworkSourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<ProtocolEnum>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>>(required: BridgeNetworkSourceRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Protocol", required.protocol), "MulticastIp", required.multicast_ip), "Port", required.port), "NetworkName", required.network_name) }
        /// `MulticastIp`: mandatory.
        #[track_caller] pub fn multicast_ip(self, value: impl IntoVal<String>) -> Self { with(self, "MulticastIp", value) }
        /// `MulticastSourceSettings`.
        #[track_caller] pub fn multicast_source_settings(self, value: impl IntoVal<MulticastSourceSettings>) -> Self { with(self, "MulticastSourceSettings", value) }
        /// `NetworkName`: mandatory.
        #[track_caller] pub fn network_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<ProtocolEnum>) -> Self { with(self, "Protocol", value) }
    }
}

/// [`AWS::MediaConnect::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html).
///
/// What `Ref` returns: `FlowArn`.
pub type CfnFlow = Handle<of::CfnFlow>;
impl cfn::ResourceType for of::CfnFlow { const TYPE: &'static str = "AWS::MediaConnect::Flow"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFlowProps; type Reference = Is<kinds::MediaConnectFlowArn>; }
impl CfnFlow {
    /// The attribute `EgressIp`.
    #[inline] pub fn attr_egress_ip(&self) -> Val<String> { cfn::attribute(&self.0, "EgressIp") }
    /// The attribute `FlowArn`.
    #[inline] pub fn attr_flow_arn(&self) -> Val<Is<kinds::MediaConnectFlowArn>> { cfn::attribute(&self.0, "FlowArn") }
    /// The attribute `FlowAvailabilityZone`.
    #[inline] pub fn attr_flow_availability_zone(&self) -> Val<String> { cfn::attribute(&self.0, "FlowAvailabilityZone") }
    /// The attribute `FlowNdiMachineName`.
    #[inline] pub fn attr_flow_ndi_machine_name(&self) -> Val<String> { cfn::attribute(&self.0, "FlowNdiMachineName") }
    /// The attribute `Source.IngestIp`.
    #[inline] pub fn attr_source_ingest_ip(&self) -> Val<String> { cfn::attribute(&self.0, "Source.IngestIp") }
    /// The attribute `Source.SourceArn`.
    #[inline] pub fn attr_source_source_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Source.SourceArn") }
    /// The attribute `Source.SourceIngestPort`.
    #[inline] pub fn attr_source_source_ingest_port(&self) -> Val<String> { cfn::attribute(&self.0, "Source.SourceIngestPort") }
}

/// Properties of [`CfnFlow`].
///
/// Mandatory: `Name`, `Source`.
///
/// A change replaces the resource: `AvailabilityZone`, `Name`.
pub type CfnFlowProps = Fields<of::CfnFlow>;
impl CfnFlowProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, source: impl IntoVal<cfn_flow::Source>) -> Self { with(with(empty(), "Name", name), "Source", source) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `EncodingConfig`.
    #[track_caller] pub fn encoding_config(self, value: impl IntoVal<cfn_flow::EncodingConfig>) -> Self { with(self, "EncodingConfig", value) }
    /// `FlowSize`.
    #[track_caller] pub fn flow_size(self, value: impl IntoVal<cfn_flow::FlowSize>) -> Self { with(self, "FlowSize", value) }
    /// `Maintenance`.
    #[track_caller] pub fn maintenance(self, value: impl IntoVal<cfn_flow::Maintenance>) -> Self { with(self, "Maintenance", value) }
    /// `MediaStreams`.
    #[track_caller] pub fn media_streams(self, value: impl IntoVal<List<cfn_flow::MediaStream>>) -> Self { with(self, "MediaStreams", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NdiConfig`.
    #[track_caller] pub fn ndi_config(self, value: impl IntoVal<cfn_flow::NdiConfig>) -> Self { with(self, "NdiConfig", value) }
    /// `Source`: mandatory.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_flow::Source>) -> Self { with(self, "Source", value) }
    /// `SourceFailoverConfig`.
    #[track_caller] pub fn source_failover_config(self, value: impl IntoVal<cfn_flow::FailoverConfig>) -> Self { with(self, "SourceFailoverConfig", value) }
    /// `SourceMonitoringConfig`.
    #[track_caller] pub fn source_monitoring_config(self, value: impl IntoVal<cfn_flow::SourceMonitoringConfig>) -> Self { with(self, "SourceMonitoringConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcInterfaces`.
    #[track_caller] pub fn vpc_interfaces(self, value: impl IntoVal<List<cfn_flow::VpcInterface>>) -> Self { with(self, "VpcInterfaces", value) }
}

/// Types of [`CfnFlow`].
pub mod cfn_flow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bridge::{VpcInterfaceAttachment};
    mod of { pub enum AudioMonitoringSetting {} impl ias_core::Optional for AudioMonitoringSetting {} pub enum AutomaticEncryptionKeyConfiguration {} impl ias_core::Optional for AutomaticEncryptionKeyConfiguration {} pub enum BlackFrames {} impl ias_core::Optional for BlackFrames {} pub enum EncodingConfig {} impl ias_core::Optional for EncodingConfig {} pub enum Encryption {} pub enum FailoverConfig {} impl ias_core::Optional for FailoverConfig {} pub enum FailoverConfigSourcePriority {} pub enum FlowTransitEncryption {} pub enum Fmtp {} impl ias_core::Optional for Fmtp {} pub enum FrozenFrames {} impl ias_core::Optional for FrozenFrames {} pub enum GatewayBridgeSource {} pub enum InputConfiguration {} pub enum Interface {} pub enum Maintenance {} pub enum MediaStream {} pub enum MediaStreamAttributes {} impl ias_core::Optional for MediaStreamAttributes {} pub enum MediaStreamSourceConfiguration {} pub enum NdiConfig {} impl ias_core::Optional for NdiConfig {} pub enum NdiDiscoveryServerConfig {} pub enum NdiSourceSettings {} impl ias_core::Optional for NdiSourceSettings {} pub enum SecretsManagerEncryptionKeyConfiguration {} pub enum SilentAudio {} impl ias_core::Optional for SilentAudio {} pub enum Source {} impl ias_core::Optional for Source {} pub enum SourceMonitoringConfig {} impl ias_core::Optional for SourceMonitoringConfig {} pub enum Tag {} pub enum VideoMonitoringSetting {} impl ias_core::Optional for VideoMonitoringSetting {} pub enum VpcInterface {} }

    /// `AudioMonitoringSetting`.
    pub type AudioMonitoringSetting = Fields<of::AudioMonitoringSetting>;
    impl AudioMonitoringSetting {
        /// `SilentAudio`.
        #[track_caller] pub fn silent_audio(self, value: impl IntoVal<SilentAudio>) -> Self { with(self, "SilentAudio", value) }
    }

    /// `AutomaticEncryptionKeyConfiguration`.
    pub type AutomaticEncryptionKeyConfiguration = Fields<of::AutomaticEncryptionKeyConfiguration>;
    impl AutomaticEncryptionKeyConfiguration {
    }

    /// `BlackFrames`.
    pub type BlackFrames = Fields<of::BlackFrames>;
    impl BlackFrames {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<BlackFramesState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BlackFramesState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for BlackFramesState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for BlackFramesState {}
    impl fmt::Debug for BlackFramesState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `EncodingConfig`.
    pub type EncodingConfig = Fields<of::EncodingConfig>;
    impl EncodingConfig {
        /// `EncodingProfile`.
        #[track_caller] pub fn encoding_profile(self, value: impl IntoVal<EncodingProfile>) -> Self { with(self, "EncodingProfile", value) }
        /// `VideoMaxBitrate`.
        #[track_caller] pub fn video_max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "VideoMaxBitrate", value) }
    }

    /// Words of `EncodingProfile`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncodingProfile {
        /// `DISTRIBUTION_H264_DEFAULT`
        DistributionH264Default,
        /// `CONTRIBUTION_H264_DEFAULT`
        ContributionH264Default,
    }
    impl Words for EncodingProfile { const WORDS: &'static [(&'static str, Self)] = &[("DISTRIBUTION_H264_DEFAULT", Self::DistributionH264Default), ("CONTRIBUTION_H264_DEFAULT", Self::ContributionH264Default)]; }
    impl Eq for EncodingProfile {}
    impl fmt::Debug for EncodingProfile { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Encryption`.
    pub type Encryption = Fields<of::Encryption>;
    impl Encryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `Algorithm`.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<EncryptionAlgorithm>) -> Self { with(self, "Algorithm", value) }
        /// `ConstantInitializationVector`. Deprecated.
        #[track_caller] pub fn constant_initialization_vector(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantInitializationVector", value) }
        /// `DeviceId`. Deprecated.
        #[track_caller] pub fn device_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceId", value) }
        /// `KeyType`: default `"static-key"`.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<EncryptionKeyType>) -> Self { with(self, "KeyType", value) }
        /// `Region`. Deprecated.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `ResourceId`. Deprecated.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecretArn`: matches `^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `Url`. Deprecated.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `Algorithm`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncryptionAlgorithm {
        /// `aes128`
        Aes128,
        /// `aes192`
        Aes192,
        /// `aes256`
        Aes256,
    }
    impl Words for EncryptionAlgorithm { const WORDS: &'static [(&'static str, Self)] = &[("aes128", Self::Aes128), ("aes192", Self::Aes192), ("aes256", Self::Aes256)]; }
    impl Eq for EncryptionAlgorithm {}
    impl fmt::Debug for EncryptionAlgorithm { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `KeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncryptionKeyType {
        /// `speke`
        Speke,
        /// `static-key`
        StaticKey,
        /// `srt-password`
        SrtPassword,
    }
    impl Words for EncryptionKeyType { const WORDS: &'static [(&'static str, Self)] = &[("speke", Self::Speke), ("static-key", Self::StaticKey), ("srt-password", Self::SrtPassword)]; }
    impl Eq for EncryptionKeyType {}
    impl fmt::Debug for EncryptionKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `FailoverConfig`.
    pub type FailoverConfig = Fields<of::FailoverConfig>;
    impl FailoverConfig {
        /// `FailoverMode`.
        #[track_caller] pub fn failover_mode(self, value: impl IntoVal<FailoverConfigFailoverMode>) -> Self { with(self, "FailoverMode", value) }
        /// `RecoveryWindow`.
        #[track_caller] pub fn recovery_window(self, value: impl IntoVal<i64>) -> Self { with(self, "RecoveryWindow", value) }
        /// `SourcePriority`.
        #[track_caller] pub fn source_priority(self, value: impl IntoVal<FailoverConfigSourcePriority>) -> Self { with(self, "SourcePriority", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<FailoverConfigState>) -> Self { with(self, "State", value) }
    }

    /// Words of `FailoverMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FailoverConfigFailoverMode {
        /// `MERGE`
        Merge,
        /// `FAILOVER`
        Failover,
    }
    impl Words for FailoverConfigFailoverMode { const WORDS: &'static [(&'static str, Self)] = &[("MERGE", Self::Merge), ("FAILOVER", Self::Failover)]; }
    impl Eq for FailoverConfigFailoverMode {}
    impl fmt::Debug for FailoverConfigFailoverMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SourcePriority`.
    pub type FailoverConfigSourcePriority = Fields<of::FailoverConfigSourcePriority>;
    impl FailoverConfigSourcePriority {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(primary_source: impl IntoVal<String>) -> Self { with(empty(), "PrimarySource", primary_source) }
        /// `PrimarySource`: mandatory.
        #[track_caller] pub fn primary_source(self, value: impl IntoVal<String>) -> Self { with(self, "PrimarySource", value) }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FailoverConfigState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for FailoverConfigState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for FailoverConfigState {}
    impl fmt::Debug for FailoverConfigState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `FlowSize`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FlowSize {
        /// `MEDIUM`
        Medium,
        /// `LARGE`
        Large,
        /// `LARGE_4X`
        Large4X,
    }
    impl Words for FlowSize { const WORDS: &'static [(&'static str, Self)] = &[("MEDIUM", Self::Medium), ("LARGE", Self::Large), ("LARGE_4X", Self::Large4X)]; }
    impl Eq for FlowSize {}
    impl fmt::Debug for FlowSize { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `FlowTransitEncryption`.
    pub type FlowTransitEncryption = Fields<of::FlowTransitEncryption>;
    impl FlowTransitEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_key_configuration: impl IntoVal<FlowTransitEncryptionKeyConfiguration>) -> Self { with(empty(), "EncryptionKeyConfiguration", encryption_key_configuration) }
        /// `EncryptionKeyConfiguration`: mandatory.
        #[track_caller] pub fn encryption_key_configuration(self, value: impl IntoVal<FlowTransitEncryptionKeyConfiguration>) -> Self { with(self, "EncryptionKeyConfiguration", value) }
        /// `EncryptionKeyType`.
        #[track_caller] pub fn encryption_key_type(self, value: impl IntoVal<FlowTransitEncryptionKeyType>) -> Self { with(self, "EncryptionKeyType", value) }
    }

    /// `FlowTransitEncryptionKeyConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FlowTransitEncryptionKeyConfiguration(Value);
    ias_core::union!(FlowTransitEncryptionKeyConfiguration);
    impl FlowTransitEncryptionKeyConfiguration {
        /// `SecretsManager`.
        #[track_caller] pub fn secrets_manager(value: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { Self(Value::one("SecretsManager", value)) }
        /// `Automatic`.
        #[track_caller] pub fn automatic(value: impl IntoVal<AutomaticEncryptionKeyConfiguration>) -> Self { Self(Value::one("Automatic", value)) }
    }

    /// Words of `FlowTransitEncryptionKeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FlowTransitEncryptionKeyType {
        /// `SECRETS_MANAGER`
        SecretsManager,
        /// `AUTOMATIC`
        Automatic,
    }
    impl Words for FlowTransitEncryptionKeyType { const WORDS: &'static [(&'static str, Self)] = &[("SECRETS_MANAGER", Self::SecretsManager), ("AUTOMATIC", Self::Automatic)]; }
    impl Eq for FlowTransitEncryptionKeyType {}
    impl fmt::Debug for FlowTransitEncryptionKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Fmtp`.
    pub type Fmtp = Fields<of::Fmtp>;
    impl Fmtp {
        /// `ChannelOrder`.
        #[track_caller] pub fn channel_order(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelOrder", value) }
        /// `Colorimetry`.
        #[track_caller] pub fn colorimetry(self, value: impl IntoVal<FmtpColorimetry>) -> Self { with(self, "Colorimetry", value) }
        /// `ExactFramerate`.
        #[track_caller] pub fn exact_framerate(self, value: impl IntoVal<String>) -> Self { with(self, "ExactFramerate", value) }
        /// `Par`.
        #[track_caller] pub fn par(self, value: impl IntoVal<String>) -> Self { with(self, "Par", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<FmtpRange>) -> Self { with(self, "Range", value) }
        /// `ScanMode`.
        #[track_caller] pub fn scan_mode(self, value: impl IntoVal<FmtpScanMode>) -> Self { with(self, "ScanMode", value) }
        /// `Tcs`.
        #[track_caller] pub fn tcs(self, value: impl IntoVal<FmtpTcs>) -> Self { with(self, "Tcs", value) }
    }

    /// Words of `Colorimetry`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FmtpColorimetry {
        /// `BT601`
        Bt601,
        /// `BT709`
        Bt709,
        /// `BT2020`
        Bt2020,
        /// `BT2100`
        Bt2100,
        /// `ST2065-1`
        St2065_1,
        /// `ST2065-3`
        St2065_3,
        /// `XYZ`
        Xyz,
    }
    impl Words for FmtpColorimetry { const WORDS: &'static [(&'static str, Self)] = &[("BT601", Self::Bt601), ("BT709", Self::Bt709), ("BT2020", Self::Bt2020), ("BT2100", Self::Bt2100), ("ST2065-1", Self::St2065_1), ("ST2065-3", Self::St2065_3), ("XYZ", Self::Xyz)]; }
    impl Eq for FmtpColorimetry {}
    impl fmt::Debug for FmtpColorimetry { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Range`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FmtpRange {
        /// `NARROW`
        Narrow,
        /// `FULL`
        Full,
        /// `FULLPROTECT`
        Fullprotect,
    }
    impl Words for FmtpRange { const WORDS: &'static [(&'static str, Self)] = &[("NARROW", Self::Narrow), ("FULL", Self::Full), ("FULLPROTECT", Self::Fullprotect)]; }
    impl Eq for FmtpRange {}
    impl fmt::Debug for FmtpRange { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ScanMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FmtpScanMode {
        /// `progressive`
        Progressive,
        /// `interlace`
        Interlace,
        /// `progressive-segmented-frame`
        ProgressiveSegmentedFrame,
    }
    impl Words for FmtpScanMode { const WORDS: &'static [(&'static str, Self)] = &[("progressive", Self::Progressive), ("interlace", Self::Interlace), ("progressive-segmented-frame", Self::ProgressiveSegmentedFrame)]; }
    impl Eq for FmtpScanMode {}
    impl fmt::Debug for FmtpScanMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Tcs`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FmtpTcs {
        /// `SDR`
        Sdr,
        /// `PQ`
        Pq,
        /// `HLG`
        Hlg,
        /// `LINEAR`
        Linear,
        /// `BT2100LINPQ`
        Bt2100Linpq,
        /// `BT2100LINHLG`
        Bt2100Linhlg,
        /// `ST2065-1`
        St2065_1,
        /// `ST428-1`
        St428_1,
        /// `DENSITY`
        Density,
    }
    impl Words for FmtpTcs { const WORDS: &'static [(&'static str, Self)] = &[("SDR", Self::Sdr), ("PQ", Self::Pq), ("HLG", Self::Hlg), ("LINEAR", Self::Linear), ("BT2100LINPQ", Self::Bt2100Linpq), ("BT2100LINHLG", Self::Bt2100Linhlg), ("ST2065-1", Self::St2065_1), ("ST428-1", Self::St428_1), ("DENSITY", Self::Density)]; }
    impl Eq for FmtpTcs {}
    impl fmt::Debug for FmtpTcs { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `FrozenFrames`.
    pub type FrozenFrames = Fields<of::FrozenFrames>;
    impl FrozenFrames {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<FrozenFramesState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FrozenFramesState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for FrozenFramesState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for FrozenFramesState {}
    impl fmt::Debug for FrozenFramesState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `GatewayBridgeSource`.
    pub type GatewayBridgeSource = Fields<of::GatewayBridgeSource>;
    impl GatewayBridgeSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bridge_arn: impl IntoVal<String>) -> Self { with(empty(), "BridgeArn", bridge_arn) }
        /// `BridgeArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:bridge:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn bridge_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BridgeArn", value) }
        /// `VpcInterfaceAttachment`.
        #[track_caller] pub fn vpc_interface_attachment(self, value: impl IntoVal<VpcInterfaceAttachment>) -> Self { with(self, "VpcInterfaceAttachment", value) }
    }

    /// `InputConfiguration`.
    pub type InputConfiguration = Fields<of::InputConfiguration>;
    impl InputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_port: impl IntoVal<i64>, interface: impl IntoVal<Interface>) -> Self { with(with(empty(), "InputPort", input_port), "Interface", interface) }
        /// `InputPort`: mandatory.
        #[track_caller] pub fn input_port(self, value: impl IntoVal<i64>) -> Self { with(self, "InputPort", value) }
        /// `Interface`: mandatory.
        #[track_caller] pub fn interface(self, value: impl IntoVal<Interface>) -> Self { with(self, "Interface", value) }
    }

    /// `Interface`.
    pub type Interface = Fields<of::Interface>;
    impl Interface {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Maintenance`.
    pub type Maintenance = Fields<of::Maintenance>;
    impl Maintenance {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(maintenance_day: impl IntoVal<MaintenanceMaintenanceDay>, maintenance_start_hour: impl IntoVal<String>) -> Self { with(with(empty(), "MaintenanceDay", maintenance_day), "MaintenanceStartHour", maintenance_start_hour) }
        /// `MaintenanceDay`: mandatory.
        #[track_caller] pub fn maintenance_day(self, value: impl IntoVal<MaintenanceMaintenanceDay>) -> Self { with(self, "MaintenanceDay", value) }
        /// `MaintenanceStartHour`: mandatory.
        #[track_caller] pub fn maintenance_start_hour(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceStartHour", value) }
    }

    /// Words of `MaintenanceDay`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MaintenanceMaintenanceDay {
        /// `Monday`
        Monday,
        /// `Tuesday`
        Tuesday,
        /// `Wednesday`
        Wednesday,
        /// `Thursday`
        Thursday,
        /// `Friday`
        Friday,
        /// `Saturday`
        Saturday,
        /// `Sunday`
        Sunday,
    }
    impl Words for MaintenanceMaintenanceDay { const WORDS: &'static [(&'static str, Self)] = &[("Monday", Self::Monday), ("Tuesday", Self::Tuesday), ("Wednesday", Self::Wednesday), ("Thursday", Self::Thursday), ("Friday", Self::Friday), ("Saturday", Self::Saturday), ("Sunday", Self::Sunday)]; }
    impl Eq for MaintenanceMaintenanceDay {}
    impl fmt::Debug for MaintenanceMaintenanceDay { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MediaStream`.
    pub type MediaStream = Fields<of::MediaStream>;
    /// What [`MediaStream`] cannot do without.
    pub struct MediaStreamRequired<A, B, C> {
        /// `MediaStreamId`.
        pub media_stream_id: A,
        /// `MediaStreamType`.
        pub media_stream_type: B,
        /// `MediaStreamName`.
        pub media_stream_name: C,
    }
    impl MediaStream {
        /// Takes what is mandatory, by name: [`MediaStreamRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<MediaStreamMediaStreamType>, C: IntoVal<String>>(required: MediaStreamRequired<A, B, C>) -> Self { with(with(with(empty(), "MediaStreamId", required.media_stream_id), "MediaStreamType", required.media_stream_type), "MediaStreamName", required.media_stream_name) }
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<MediaStreamAttributes>) -> Self { with(self, "Attributes", value) }
        /// `ClockRate`.
        #[track_caller] pub fn clock_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "ClockRate", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Fmt`.
        #[track_caller] pub fn fmt_(self, value: impl IntoVal<i64>) -> Self { with(self, "Fmt", value) }
        /// `MediaStreamId`: mandatory.
        #[track_caller] pub fn media_stream_id(self, value: impl IntoVal<i64>) -> Self { with(self, "MediaStreamId", value) }
        /// `MediaStreamName`: mandatory.
        #[track_caller] pub fn media_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaStreamName", value) }
        /// `MediaStreamType`: mandatory.
        #[track_caller] pub fn media_stream_type(self, value: impl IntoVal<MediaStreamMediaStreamType>) -> Self { with(self, "MediaStreamType", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `VideoFormat`.
        #[track_caller] pub fn video_format(self, value: impl IntoVal<MediaStreamVideoFormat>) -> Self { with(self, "VideoFormat", value) }
    }

    /// `MediaStreamAttributes`.
    pub type MediaStreamAttributes = Fields<of::MediaStreamAttributes>;
    impl MediaStreamAttributes {
        /// `Fmtp`.
        #[track_caller] pub fn fmtp(self, value: impl IntoVal<Fmtp>) -> Self { with(self, "Fmtp", value) }
        /// `Lang`.
        #[track_caller] pub fn lang(self, value: impl IntoVal<String>) -> Self { with(self, "Lang", value) }
    }

    /// Words of `MediaStreamType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaStreamMediaStreamType {
        /// `video`
        Video,
        /// `audio`
        Audio,
        /// `ancillary-data`
        AncillaryData,
    }
    impl Words for MediaStreamMediaStreamType { const WORDS: &'static [(&'static str, Self)] = &[("video", Self::Video), ("audio", Self::Audio), ("ancillary-data", Self::AncillaryData)]; }
    impl Eq for MediaStreamMediaStreamType {}
    impl fmt::Debug for MediaStreamMediaStreamType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MediaStreamSourceConfiguration`.
    pub type MediaStreamSourceConfiguration = Fields<of::MediaStreamSourceConfiguration>;
    impl MediaStreamSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encoding_name: impl IntoVal<MediaStreamSourceConfigurationEncodingName>, media_stream_name: impl IntoVal<String>) -> Self { with(with(empty(), "EncodingName", encoding_name), "MediaStreamName", media_stream_name) }
        /// `EncodingName`: mandatory.
        #[track_caller] pub fn encoding_name(self, value: impl IntoVal<MediaStreamSourceConfigurationEncodingName>) -> Self { with(self, "EncodingName", value) }
        /// `InputConfigurations`.
        #[track_caller] pub fn input_configurations(self, value: impl IntoVal<List<InputConfiguration>>) -> Self { with(self, "InputConfigurations", value) }
        /// `MediaStreamName`: mandatory.
        #[track_caller] pub fn media_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaStreamName", value) }
    }

    /// Words of `EncodingName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaStreamSourceConfigurationEncodingName {
        /// `jxsv`
        Jxsv,
        /// `raw`
        Raw,
        /// `smpte291`
        Smpte291,
        /// `pcm`
        Pcm,
    }
    impl Words for MediaStreamSourceConfigurationEncodingName { const WORDS: &'static [(&'static str, Self)] = &[("jxsv", Self::Jxsv), ("raw", Self::Raw), ("smpte291", Self::Smpte291), ("pcm", Self::Pcm)]; }
    impl Eq for MediaStreamSourceConfigurationEncodingName {}
    impl fmt::Debug for MediaStreamSourceConfigurationEncodingName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `VideoFormat`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaStreamVideoFormat {
        /// `2160p`
        V2160p,
        /// `1080p`
        V1080p,
        /// `1080i`
        V1080i,
        /// `720p`
        V720p,
        /// `480p`
        V480p,
    }
    impl Words for MediaStreamVideoFormat { const WORDS: &'static [(&'static str, Self)] = &[("2160p", Self::V2160p), ("1080p", Self::V1080p), ("1080i", Self::V1080i), ("720p", Self::V720p), ("480p", Self::V480p)]; }
    impl Eq for MediaStreamVideoFormat {}
    impl fmt::Debug for MediaStreamVideoFormat { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `NdiConfig`.
    pub type NdiConfig = Fields<of::NdiConfig>;
    impl NdiConfig {
        /// `MachineName`.
        #[track_caller] pub fn machine_name(self, value: impl IntoVal<String>) -> Self { with(self, "MachineName", value) }
        /// `NdiDiscoveryServers`.
        #[track_caller] pub fn ndi_discovery_servers(self, value: impl IntoVal<List<NdiDiscoveryServerConfig>>) -> Self { with(self, "NdiDiscoveryServers", value) }
        /// `NdiState`.
        #[track_caller] pub fn ndi_state(self, value: impl IntoVal<NdiState>) -> Self { with(self, "NdiState", value) }
    }

    /// `NdiDiscoveryServerConfig`.
    pub type NdiDiscoveryServerConfig = Fields<of::NdiDiscoveryServerConfig>;
    impl NdiDiscoveryServerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(discovery_server_address: impl IntoVal<String>, vpc_interface_adapter: impl IntoVal<String>) -> Self { with(with(empty(), "DiscoveryServerAddress", discovery_server_address), "VpcInterfaceAdapter", vpc_interface_adapter) }
        /// `DiscoveryServerAddress`: mandatory.
        #[track_caller] pub fn discovery_server_address(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryServerAddress", value) }
        /// `DiscoveryServerPort`.
        #[track_caller] pub fn discovery_server_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DiscoveryServerPort", value) }
        /// `VpcInterfaceAdapter`: mandatory.
        #[track_caller] pub fn vpc_interface_adapter(self, value: impl IntoVal<String>) -> Self { with(self, "VpcInterfaceAdapter", value) }
    }

    /// `NdiSourceSettings`.
    pub type NdiSourceSettings = Fields<of::NdiSourceSettings>;
    impl NdiSourceSettings {
        /// `AudioReferenceLevel`: -40 to 0.
        #[track_caller] pub fn audio_reference_level(self, value: impl IntoVal<i64>) -> Self { with(self, "AudioReferenceLevel", value) }
        /// `SourceName`.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
    }

    /// Words of `NdiState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum NdiState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for NdiState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for NdiState {}
    impl fmt::Debug for NdiState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SecretsManagerEncryptionKeyConfiguration`.
    pub type SecretsManagerEncryptionKeyConfiguration = Fields<of::SecretsManagerEncryptionKeyConfiguration>;
    impl SecretsManagerEncryptionKeyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "RoleArn", role_arn), "SecretArn", secret_arn) }
        /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecretArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `SilentAudio`.
    pub type SilentAudio = Fields<of::SilentAudio>;
    impl SilentAudio {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<SilentAudioState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SilentAudioState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for SilentAudioState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for SilentAudioState {}
    impl fmt::Debug for SilentAudioState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// `Decryption`.
        #[track_caller] pub fn decryption(self, value: impl IntoVal<Encryption>) -> Self { with(self, "Decryption", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EntitlementArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:entitlement:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn entitlement_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EntitlementArn", value) }
        /// `GatewayBridgeSource`.
        #[track_caller] pub fn gateway_bridge_source(self, value: impl IntoVal<GatewayBridgeSource>) -> Self { with(self, "GatewayBridgeSource", value) }
        /// `IngestPort`.
        #[track_caller] pub fn ingest_port(self, value: impl IntoVal<i64>) -> Self { with(self, "IngestPort", value) }
        /// `MaxBitrate`.
        #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
        /// `MaxLatency`.
        #[track_caller] pub fn max_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLatency", value) }
        /// `MaxSyncBuffer`.
        #[track_caller] pub fn max_sync_buffer(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSyncBuffer", value) }
        /// `MediaStreamSourceConfigurations`.
        #[track_caller] pub fn media_stream_source_configurations(self, value: impl IntoVal<List<MediaStreamSourceConfiguration>>) -> Self { with(self, "MediaStreamSourceConfigurations", value) }
        /// `MinLatency`.
        #[track_caller] pub fn min_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MinLatency", value) }
        /// `Name`. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NdiSourceSettings`.
        #[track_caller] pub fn ndi_source_settings(self, value: impl IntoVal<NdiSourceSettings>) -> Self { with(self, "NdiSourceSettings", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<SourceProtocol>) -> Self { with(self, "Protocol", value) }
        /// `RouterIntegrationState`.
        #[track_caller] pub fn router_integration_state(self, value: impl IntoVal<SourceRouterIntegrationState>) -> Self { with(self, "RouterIntegrationState", value) }
        /// `RouterIntegrationTransitDecryption`.
        #[track_caller] pub fn router_integration_transit_decryption(self, value: impl IntoVal<FlowTransitEncryption>) -> Self { with(self, "RouterIntegrationTransitDecryption", value) }
        /// `SenderControlPort`. Deprecated.
        #[track_caller] pub fn sender_control_port(self, value: impl IntoVal<i64>) -> Self { with(self, "SenderControlPort", value) }
        /// `SenderIpAddress`. Deprecated.
        #[track_caller] pub fn sender_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "SenderIpAddress", value) }
        /// `SourceListenerAddress`.
        #[track_caller] pub fn source_listener_address(self, value: impl IntoVal<String>) -> Self { with(self, "SourceListenerAddress", value) }
        /// `SourceListenerPort`.
        #[track_caller] pub fn source_listener_port(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceListenerPort", value) }
        /// `StreamId`.
        #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `VpcInterfaceName`.
        #[track_caller] pub fn vpc_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcInterfaceName", value) }
        /// `WhitelistCidr`.
        #[track_caller] pub fn whitelist_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "WhitelistCidr", value) }
    }

    /// `SourceMonitoringConfig`.
    pub type SourceMonitoringConfig = Fields<of::SourceMonitoringConfig>;
    impl SourceMonitoringConfig {
        /// `AudioMonitoringSettings`.
        #[track_caller] pub fn audio_monitoring_settings(self, value: impl IntoVal<List<AudioMonitoringSetting>>) -> Self { with(self, "AudioMonitoringSettings", value) }
        /// `ContentQualityAnalysisState`.
        #[track_caller] pub fn content_quality_analysis_state(self, value: impl IntoVal<SourceMonitoringConfigContentQualityAnalysisState>) -> Self { with(self, "ContentQualityAnalysisState", value) }
        /// `ThumbnailState`.
        #[track_caller] pub fn thumbnail_state(self, value: impl IntoVal<SourceMonitoringConfigThumbnailState>) -> Self { with(self, "ThumbnailState", value) }
        /// `VideoMonitoringSettings`.
        #[track_caller] pub fn video_monitoring_settings(self, value: impl IntoVal<List<VideoMonitoringSetting>>) -> Self { with(self, "VideoMonitoringSettings", value) }
    }

    /// Words of `ContentQualityAnalysisState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SourceMonitoringConfigContentQualityAnalysisState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for SourceMonitoringConfigContentQualityAnalysisState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for SourceMonitoringConfigContentQualityAnalysisState {}
    impl fmt::Debug for SourceMonitoringConfigContentQualityAnalysisState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ThumbnailState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SourceMonitoringConfigThumbnailState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for SourceMonitoringConfigThumbnailState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for SourceMonitoringConfigThumbnailState {}
    impl fmt::Debug for SourceMonitoringConfigThumbnailState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SourceProtocol {
        /// `zixi-push`
        ZixiPush,
        /// `rtp-fec`
        RtpFec,
        /// `rtp`
        Rtp,
        /// `rist`
        Rist,
        /// `srt-listener`
        SrtListener,
        /// `srt-caller`
        SrtCaller,
        /// `st2110-jpegxs`
        St2110Jpegxs,
        /// `cdi`
        Cdi,
        /// `ndi-speed-hq`
        NdiSpeedHq,
    }
    impl Words for SourceProtocol { const WORDS: &'static [(&'static str, Self)] = &[("zixi-push", Self::ZixiPush), ("rtp-fec", Self::RtpFec), ("rtp", Self::Rtp), ("rist", Self::Rist), ("srt-listener", Self::SrtListener), ("srt-caller", Self::SrtCaller), ("st2110-jpegxs", Self::St2110Jpegxs), ("cdi", Self::Cdi), ("ndi-speed-hq", Self::NdiSpeedHq)]; }
    impl Eq for SourceProtocol {}
    impl fmt::Debug for SourceProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `RouterIntegrationState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SourceRouterIntegrationState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for SourceRouterIntegrationState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for SourceRouterIntegrationState {}
    impl fmt::Debug for SourceRouterIntegrationState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VideoMonitoringSetting`.
    pub type VideoMonitoringSetting = Fields<of::VideoMonitoringSetting>;
    impl VideoMonitoringSetting {
        /// `BlackFrames`.
        #[track_caller] pub fn black_frames(self, value: impl IntoVal<BlackFrames>) -> Self { with(self, "BlackFrames", value) }
        /// `FrozenFrames`.
        #[track_caller] pub fn frozen_frames(self, value: impl IntoVal<FrozenFrames>) -> Self { with(self, "FrozenFrames", value) }
    }

    /// `VpcInterface`.
    pub type VpcInterface = Fields<of::VpcInterface>;
    /// What [`VpcInterface`] cannot do without.
    pub struct VpcInterfaceRequired<A, B, C, D> {
        /// `Name`.
        pub name: A,
        /// `RoleArn`: matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
        pub role_arn: B,
        /// `SecurityGroupIds`.
        pub security_group_ids: C,
        /// `SubnetId`.
        pub subnet_id: D,
    }
    impl VpcInterface {
        /// Takes what is mandatory, by name: [`VpcInterfaceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>, D: IntoVal<Is<kinds::SubnetId>>>(required: VpcInterfaceRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "RoleArn", required.role_arn), "SecurityGroupIds", required.security_group_ids), "SubnetId", required.subnet_id) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NetworkInterfaceIds`.
        #[track_caller] pub fn network_interface_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NetworkInterfaceIds", value) }
        /// `NetworkInterfaceType`.
        #[track_caller] pub fn network_interface_type(self, value: impl IntoVal<VpcInterfaceNetworkInterfaceType>) -> Self { with(self, "NetworkInterfaceType", value) }
        /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecurityGroupIds`: mandatory.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetId`: mandatory.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `NetworkInterfaceType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum VpcInterfaceNetworkInterfaceType {
        /// `ena`
        Ena,
        /// `efa`
        Efa,
    }
    impl Words for VpcInterfaceNetworkInterfaceType { const WORDS: &'static [(&'static str, Self)] = &[("ena", Self::Ena), ("efa", Self::Efa)]; }
    impl Eq for VpcInterfaceNetworkInterfaceType {}
    impl fmt::Debug for VpcInterfaceNetworkInterfaceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
///
/// What `Ref` returns: `EntitlementArn`.
pub type CfnFlowEntitlement = Handle<of::CfnFlowEntitlement>;
impl cfn::ResourceType for of::CfnFlowEntitlement { const TYPE: &'static str = "AWS::MediaConnect::FlowEntitlement"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFlowEntitlementProps; type Reference = Is<kinds::FlowEntitlementArn>; }
impl CfnFlowEntitlement {
    /// The attribute `EntitlementArn`.
    #[inline] pub fn attr_entitlement_arn(&self) -> Val<Is<kinds::FlowEntitlementArn>> { cfn::attribute(&self.0, "EntitlementArn") }
}

/// Properties of [`CfnFlowEntitlement`].
///
/// Mandatory: `FlowArn`, `Name`, `Subscribers`, `Description`.
///
/// A change replaces the resource: `DataTransferSubscriberFeePercent`, `FlowArn`, `Name`.
pub type CfnFlowEntitlementProps = Fields<of::CfnFlowEntitlement>;
/// What [`CfnFlowEntitlementProps`] cannot do without.
pub struct CfnFlowEntitlementPropsRequired<A, B, C, D> {
    /// `FlowArn`. Changing it replaces the resource.
    pub flow_arn: A,
    /// `Name`. Changing it replaces the resource.
    pub name: B,
    /// `Subscribers`.
    pub subscribers: C,
    /// `Description`.
    pub description: D,
}
impl CfnFlowEntitlementProps {
    /// Takes what is mandatory, by name: [`CfnFlowEntitlementPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>, D: IntoVal<String>>(required: CfnFlowEntitlementPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FlowArn", required.flow_arn), "Name", required.name), "Subscribers", required.subscribers), "Description", required.description) }
    /// `DataTransferSubscriberFeePercent`: default `0`. Changing it replaces the resource.
    #[track_caller] pub fn data_transfer_subscriber_fee_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "DataTransferSubscriberFeePercent", value) }
    /// `Description`: mandatory.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Encryption`.
    #[track_caller] pub fn encryption(self, value: impl IntoVal<cfn_flow_entitlement::Encryption>) -> Self { with(self, "Encryption", value) }
    /// `EntitlementStatus`.
    #[track_caller] pub fn entitlement_status(self, value: impl IntoVal<cfn_flow_entitlement::EntitlementStatus>) -> Self { with(self, "EntitlementStatus", value) }
    /// `FlowArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Subscribers`: mandatory.
    #[track_caller] pub fn subscribers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Subscribers", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow_entitlement::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFlowEntitlement`].
pub mod cfn_flow_entitlement {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_flow::{EncryptionAlgorithm, Tag};
    mod of { pub enum Encryption {} }

    /// `Encryption`.
    pub type Encryption = Fields<of::Encryption>;
    impl Encryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(algorithm: impl IntoVal<EncryptionAlgorithm>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Algorithm", algorithm), "RoleArn", role_arn) }
        /// `Algorithm`: mandatory.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<EncryptionAlgorithm>) -> Self { with(self, "Algorithm", value) }
        /// `ConstantInitializationVector`. Deprecated.
        #[track_caller] pub fn constant_initialization_vector(self, value: impl IntoVal<String>) -> Self { with(self, "ConstantInitializationVector", value) }
        /// `DeviceId`. Deprecated.
        #[track_caller] pub fn device_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceId", value) }
        /// `KeyType`: default `"static-key"`.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<EncryptionKeyType>) -> Self { with(self, "KeyType", value) }
        /// `Region`. Deprecated.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `ResourceId`. Deprecated.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
        /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecretArn`: matches `^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `Url`. Deprecated.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `KeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncryptionKeyType {
        /// `speke`
        Speke,
        /// `static-key`
        StaticKey,
    }
    impl Words for EncryptionKeyType { const WORDS: &'static [(&'static str, Self)] = &[("speke", Self::Speke), ("static-key", Self::StaticKey)]; }
    impl Eq for EncryptionKeyType {}
    impl fmt::Debug for EncryptionKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `EntitlementStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EntitlementStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for EntitlementStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for EntitlementStatus {}
    impl fmt::Debug for EntitlementStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFlowMediaStream = Handle<of::CfnFlowMediaStream>;
impl cfn::ResourceType for of::CfnFlowMediaStream { const TYPE: &'static str = "AWS::MediaConnect::FlowMediaStream"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFlowMediaStreamProps; type Reference = Is<kinds::FlowMediaStreamArn>; }
impl CfnFlowMediaStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FlowMediaStreamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Fmt`.
    #[inline] pub fn attr_fmt(&self) -> Val<i64> { cfn::attribute(&self.0, "Fmt") }
}

/// Properties of [`CfnFlowMediaStream`].
///
/// Mandatory: `FlowArn`, `MediaStreamName`, `MediaStreamId`, `MediaStreamType`.
///
/// A change replaces the resource: `FlowArn`, `MediaStreamId`, `MediaStreamName`.
pub type CfnFlowMediaStreamProps = Fields<of::CfnFlowMediaStream>;
/// What [`CfnFlowMediaStreamProps`] cannot do without.
pub struct CfnFlowMediaStreamPropsRequired<A, B, C, D> {
    /// `FlowArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub flow_arn: A,
    /// `MediaStreamName`. Changing it replaces the resource.
    pub media_stream_name: B,
    /// `MediaStreamId`. Changing it replaces the resource.
    pub media_stream_id: C,
    /// `MediaStreamType`.
    pub media_stream_type: D,
}
impl CfnFlowMediaStreamProps {
    /// Takes what is mandatory, by name: [`CfnFlowMediaStreamPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<cfn_flow_media_stream::MediaStreamType>>(required: CfnFlowMediaStreamPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FlowArn", required.flow_arn), "MediaStreamName", required.media_stream_name), "MediaStreamId", required.media_stream_id), "MediaStreamType", required.media_stream_type) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<cfn_flow_media_stream::MediaStreamAttributes>) -> Self { with(self, "Attributes", value) }
    /// `ClockRate`.
    #[track_caller] pub fn clock_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "ClockRate", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FlowArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    /// `MediaStreamId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn media_stream_id(self, value: impl IntoVal<i64>) -> Self { with(self, "MediaStreamId", value) }
    /// `MediaStreamName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn media_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaStreamName", value) }
    /// `MediaStreamType`: mandatory.
    #[track_caller] pub fn media_stream_type(self, value: impl IntoVal<cfn_flow_media_stream::MediaStreamType>) -> Self { with(self, "MediaStreamType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow_media_stream::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VideoFormat`.
    #[track_caller] pub fn video_format(self, value: impl IntoVal<String>) -> Self { with(self, "VideoFormat", value) }
}

/// Types of [`CfnFlowMediaStream`].
pub mod cfn_flow_media_stream {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_flow::{Fmtp, FmtpColorimetry, FmtpRange, FmtpScanMode, FmtpTcs, MediaStreamAttributes};
    mod of { pub enum Tag {} }

    /// Words of `MediaStreamType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaStreamType {
        /// `video`
        Video,
        /// `audio`
        Audio,
        /// `ancillary-data`
        AncillaryData,
    }
    impl Words for MediaStreamType { const WORDS: &'static [(&'static str, Self)] = &[("video", Self::Video), ("audio", Self::Audio), ("ancillary-data", Self::AncillaryData)]; }
    impl Eq for MediaStreamType {}
    impl fmt::Debug for MediaStreamType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

/// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
///
/// What `Ref` returns: `OutputArn`.
pub type CfnFlowOutput = Handle<of::CfnFlowOutput>;
impl cfn::ResourceType for of::CfnFlowOutput { const TYPE: &'static str = "AWS::MediaConnect::FlowOutput"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFlowOutputProps; type Reference = Is<kinds::FlowOutputArn>; }
impl CfnFlowOutput {
    /// The attribute `OutputArn`.
    #[inline] pub fn attr_output_arn(&self) -> Val<Is<kinds::FlowOutputArn>> { cfn::attribute(&self.0, "OutputArn") }
}

/// Properties of [`CfnFlowOutput`].
///
/// Mandatory: `FlowArn`.
///
/// A change replaces the resource: `FlowArn`, `Name`.
pub type CfnFlowOutputProps = Fields<of::CfnFlowOutput>;
impl CfnFlowOutputProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(flow_arn: impl IntoVal<String>) -> Self { with(empty(), "FlowArn", flow_arn) }
    /// `CidrAllowList`.
    #[track_caller] pub fn cidr_allow_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CidrAllowList", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Destination`.
    #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    /// `Encryption`.
    #[track_caller] pub fn encryption(self, value: impl IntoVal<cfn_flow_output::Encryption>) -> Self { with(self, "Encryption", value) }
    /// `FlowArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    /// `MaxLatency`.
    #[track_caller] pub fn max_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLatency", value) }
    /// `MediaStreamOutputConfigurations`.
    #[track_caller] pub fn media_stream_output_configurations(self, value: impl IntoVal<List<cfn_flow_output::MediaStreamOutputConfiguration>>) -> Self { with(self, "MediaStreamOutputConfigurations", value) }
    /// `MinLatency`.
    #[track_caller] pub fn min_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MinLatency", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NdiAudioReferenceLevel`: -40 to 0.
    #[track_caller] pub fn ndi_audio_reference_level(self, value: impl IntoVal<i64>) -> Self { with(self, "NdiAudioReferenceLevel", value) }
    /// `NdiOutputTimecodeSource`.
    #[track_caller] pub fn ndi_output_timecode_source(self, value: impl IntoVal<cfn_flow_output::NdiOutputTimecodeSource>) -> Self { with(self, "NdiOutputTimecodeSource", value) }
    /// `NdiProgramName`.
    #[track_caller] pub fn ndi_program_name(self, value: impl IntoVal<String>) -> Self { with(self, "NdiProgramName", value) }
    /// `NdiSpeedHqQuality`.
    #[track_caller] pub fn ndi_speed_hq_quality(self, value: impl IntoVal<i64>) -> Self { with(self, "NdiSpeedHqQuality", value) }
    /// `OutputStatus`.
    #[track_caller] pub fn output_status(self, value: impl IntoVal<cfn_flow_output::OutputStatus>) -> Self { with(self, "OutputStatus", value) }
    /// `Port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `Protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_flow_output::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `RemoteId`.
    #[track_caller] pub fn remote_id(self, value: impl IntoVal<String>) -> Self { with(self, "RemoteId", value) }
    /// `RouterIntegrationState`.
    #[track_caller] pub fn router_integration_state(self, value: impl IntoVal<cfn_flow_output::RouterIntegrationState>) -> Self { with(self, "RouterIntegrationState", value) }
    /// `RouterIntegrationTransitEncryption`.
    #[track_caller] pub fn router_integration_transit_encryption(self, value: impl IntoVal<cfn_flow_output::FlowTransitEncryption>) -> Self { with(self, "RouterIntegrationTransitEncryption", value) }
    /// `SmoothingLatency`.
    #[track_caller] pub fn smoothing_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "SmoothingLatency", value) }
    /// `StreamId`.
    #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow_output::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcInterfaceAttachment`.
    #[track_caller] pub fn vpc_interface_attachment(self, value: impl IntoVal<cfn_flow_output::VpcInterfaceAttachment>) -> Self { with(self, "VpcInterfaceAttachment", value) }
}

/// Types of [`CfnFlowOutput`].
pub mod cfn_flow_output {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bridge::{VpcInterfaceAttachment};
    pub use super::cfn_flow::{AutomaticEncryptionKeyConfiguration, EncryptionAlgorithm, FlowTransitEncryption, FlowTransitEncryptionKeyConfiguration, FlowTransitEncryptionKeyType, Interface, SecretsManagerEncryptionKeyConfiguration, Tag};
    mod of { pub enum DestinationConfiguration {} pub enum EncodingParameters {} pub enum Encryption {} pub enum MediaStreamOutputConfiguration {} }

    /// `DestinationConfiguration`.
    pub type DestinationConfiguration = Fields<of::DestinationConfiguration>;
    /// What [`DestinationConfiguration`] cannot do without.
    pub struct DestinationConfigurationRequired<A, B, C> {
        /// `DestinationIp`.
        pub destination_ip: A,
        /// `DestinationPort`.
        pub destination_port: B,
        /// `Interface`.
        pub interface: C,
    }
    impl DestinationConfiguration {
        /// Takes what is mandatory, by name: [`DestinationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Interface>>(required: DestinationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "DestinationIp", required.destination_ip), "DestinationPort", required.destination_port), "Interface", required.interface) }
        /// `DestinationIp`: mandatory.
        #[track_caller] pub fn destination_ip(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationIp", value) }
        /// `DestinationPort`: mandatory.
        #[track_caller] pub fn destination_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DestinationPort", value) }
        /// `Interface`: mandatory.
        #[track_caller] pub fn interface(self, value: impl IntoVal<Interface>) -> Self { with(self, "Interface", value) }
    }

    /// `EncodingParameters`.
    pub type EncodingParameters = Fields<of::EncodingParameters>;
    impl EncodingParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(compression_factor: impl IntoVal<f64>) -> Self { with(empty(), "CompressionFactor", compression_factor) }
        /// `CompressionFactor`: mandatory.
        #[track_caller] pub fn compression_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "CompressionFactor", value) }
        /// `EncoderProfile`.
        #[track_caller] pub fn encoder_profile(self, value: impl IntoVal<EncodingParametersEncoderProfile>) -> Self { with(self, "EncoderProfile", value) }
    }

    /// Words of `EncoderProfile`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncodingParametersEncoderProfile {
        /// `main`
        Main,
        /// `high`
        High,
    }
    impl Words for EncodingParametersEncoderProfile { const WORDS: &'static [(&'static str, Self)] = &[("main", Self::Main), ("high", Self::High)]; }
    impl Eq for EncodingParametersEncoderProfile {}
    impl fmt::Debug for EncodingParametersEncoderProfile { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Encryption`.
    pub type Encryption = Fields<of::Encryption>;
    impl Encryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "RoleArn", role_arn), "SecretArn", secret_arn) }
        /// `Algorithm`.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<EncryptionAlgorithm>) -> Self { with(self, "Algorithm", value) }
        /// `KeyType`: default `"static-key"`.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<EncryptionKeyType>) -> Self { with(self, "KeyType", value) }
        /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecretArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// Words of `KeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncryptionKeyType {
        /// `static-key`
        StaticKey,
        /// `srt-password`
        SrtPassword,
    }
    impl Words for EncryptionKeyType { const WORDS: &'static [(&'static str, Self)] = &[("static-key", Self::StaticKey), ("srt-password", Self::SrtPassword)]; }
    impl Eq for EncryptionKeyType {}
    impl fmt::Debug for EncryptionKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MediaStreamOutputConfiguration`.
    pub type MediaStreamOutputConfiguration = Fields<of::MediaStreamOutputConfiguration>;
    impl MediaStreamOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encoding_name: impl IntoVal<MediaStreamOutputConfigurationEncodingName>, media_stream_name: impl IntoVal<String>) -> Self { with(with(empty(), "EncodingName", encoding_name), "MediaStreamName", media_stream_name) }
        /// `DestinationConfigurations`.
        #[track_caller] pub fn destination_configurations(self, value: impl IntoVal<List<DestinationConfiguration>>) -> Self { with(self, "DestinationConfigurations", value) }
        /// `EncodingName`: mandatory.
        #[track_caller] pub fn encoding_name(self, value: impl IntoVal<MediaStreamOutputConfigurationEncodingName>) -> Self { with(self, "EncodingName", value) }
        /// `EncodingParameters`.
        #[track_caller] pub fn encoding_parameters(self, value: impl IntoVal<EncodingParameters>) -> Self { with(self, "EncodingParameters", value) }
        /// `MediaStreamName`: mandatory.
        #[track_caller] pub fn media_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaStreamName", value) }
    }

    /// Words of `EncodingName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaStreamOutputConfigurationEncodingName {
        /// `jxsv`
        Jxsv,
        /// `raw`
        Raw,
        /// `smpte291`
        Smpte291,
        /// `pcm`
        Pcm,
    }
    impl Words for MediaStreamOutputConfigurationEncodingName { const WORDS: &'static [(&'static str, Self)] = &[("jxsv", Self::Jxsv), ("raw", Self::Raw), ("smpte291", Self::Smpte291), ("pcm", Self::Pcm)]; }
    impl Eq for MediaStreamOutputConfigurationEncodingName {}
    impl fmt::Debug for MediaStreamOutputConfigurationEncodingName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `NdiOutputTimecodeSource`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum NdiOutputTimecodeSource {
        /// `EMBEDDED_TIMECODE`
        EmbeddedTimecode,
        /// `UTC_SYSTEM_TIME`
        UtcSystemTime,
    }
    impl Words for NdiOutputTimecodeSource { const WORDS: &'static [(&'static str, Self)] = &[("EMBEDDED_TIMECODE", Self::EmbeddedTimecode), ("UTC_SYSTEM_TIME", Self::UtcSystemTime)]; }
    impl Eq for NdiOutputTimecodeSource {}
    impl fmt::Debug for NdiOutputTimecodeSource { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `OutputStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OutputStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for OutputStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for OutputStatus {}
    impl fmt::Debug for OutputStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Protocol {
        /// `zixi-push`
        ZixiPush,
        /// `rtp-fec`
        RtpFec,
        /// `rtp`
        Rtp,
        /// `zixi-pull`
        ZixiPull,
        /// `rist`
        Rist,
        /// `srt-listener`
        SrtListener,
        /// `srt-caller`
        SrtCaller,
        /// `st2110-jpegxs`
        St2110Jpegxs,
        /// `cdi`
        Cdi,
        /// `ndi-speed-hq`
        NdiSpeedHq,
    }
    impl Words for Protocol { const WORDS: &'static [(&'static str, Self)] = &[("zixi-push", Self::ZixiPush), ("rtp-fec", Self::RtpFec), ("rtp", Self::Rtp), ("zixi-pull", Self::ZixiPull), ("rist", Self::Rist), ("srt-listener", Self::SrtListener), ("srt-caller", Self::SrtCaller), ("st2110-jpegxs", Self::St2110Jpegxs), ("cdi", Self::Cdi), ("ndi-speed-hq", Self::NdiSpeedHq)]; }
    impl Eq for Protocol {}
    impl fmt::Debug for Protocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `RouterIntegrationState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RouterIntegrationState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for RouterIntegrationState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for RouterIntegrationState {}
    impl fmt::Debug for RouterIntegrationState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
///
/// What `Ref` returns: `SourceArn`.
pub type CfnFlowSource = Handle<of::CfnFlowSource>;
impl cfn::ResourceType for of::CfnFlowSource { const TYPE: &'static str = "AWS::MediaConnect::FlowSource"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFlowSourceProps; type Reference = Is<kinds::FlowSourceArn>; }
impl CfnFlowSource {
    /// The attribute `IngestIp`.
    #[inline] pub fn attr_ingest_ip(&self) -> Val<String> { cfn::attribute(&self.0, "IngestIp") }
    /// The attribute `SourceArn`.
    #[inline] pub fn attr_source_arn(&self) -> Val<Is<kinds::FlowSourceArn>> { cfn::attribute(&self.0, "SourceArn") }
    /// The attribute `SourceIngestPort`.
    #[inline] pub fn attr_source_ingest_port(&self) -> Val<String> { cfn::attribute(&self.0, "SourceIngestPort") }
}

/// Properties of [`CfnFlowSource`].
///
/// Mandatory: `FlowArn`, `Name`, `Description`.
///
/// A change replaces the resource: `FlowArn`, `Name`, `Protocol`.
pub type CfnFlowSourceProps = Fields<of::CfnFlowSource>;
/// What [`CfnFlowSourceProps`] cannot do without.
pub struct CfnFlowSourcePropsRequired<A, B, C> {
    /// `FlowArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub flow_arn: A,
    /// `Name`. Changing it replaces the resource.
    pub name: B,
    /// `Description`.
    pub description: C,
}
impl CfnFlowSourceProps {
    /// Takes what is mandatory, by name: [`CfnFlowSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnFlowSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FlowArn", required.flow_arn), "Name", required.name), "Description", required.description) }
    /// `Decryption`.
    #[track_caller] pub fn decryption(self, value: impl IntoVal<cfn_flow_source::Encryption>) -> Self { with(self, "Decryption", value) }
    /// `Description`: mandatory.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EntitlementArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:entitlement:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Deprecated.
    #[track_caller] pub fn entitlement_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EntitlementArn", value) }
    /// `FlowArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    /// `GatewayBridgeSource`.
    #[track_caller] pub fn gateway_bridge_source(self, value: impl IntoVal<cfn_flow_source::GatewayBridgeSource>) -> Self { with(self, "GatewayBridgeSource", value) }
    /// `IngestPort`.
    #[track_caller] pub fn ingest_port(self, value: impl IntoVal<i64>) -> Self { with(self, "IngestPort", value) }
    /// `MaxBitrate`.
    #[track_caller] pub fn max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBitrate", value) }
    /// `MaxLatency`.
    #[track_caller] pub fn max_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLatency", value) }
    /// `MinLatency`.
    #[track_caller] pub fn min_latency(self, value: impl IntoVal<i64>) -> Self { with(self, "MinLatency", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Protocol`. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_flow_source::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `SenderControlPort`. Deprecated.
    #[track_caller] pub fn sender_control_port(self, value: impl IntoVal<i64>) -> Self { with(self, "SenderControlPort", value) }
    /// `SenderIpAddress`. Deprecated.
    #[track_caller] pub fn sender_ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "SenderIpAddress", value) }
    /// `SourceListenerAddress`.
    #[track_caller] pub fn source_listener_address(self, value: impl IntoVal<String>) -> Self { with(self, "SourceListenerAddress", value) }
    /// `SourceListenerPort`.
    #[track_caller] pub fn source_listener_port(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceListenerPort", value) }
    /// `StreamId`.
    #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow_source::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcInterfaceName`.
    #[track_caller] pub fn vpc_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcInterfaceName", value) }
    /// `WhitelistCidr`.
    #[track_caller] pub fn whitelist_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "WhitelistCidr", value) }
}

/// Types of [`CfnFlowSource`].
pub mod cfn_flow_source {
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_bridge::{VpcInterfaceAttachment};
    pub use super::cfn_flow::{Encryption, EncryptionAlgorithm, EncryptionKeyType, GatewayBridgeSource, Tag};

    /// Words of `Protocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Protocol {
        /// `zixi-push`
        ZixiPush,
        /// `rtp-fec`
        RtpFec,
        /// `rtp`
        Rtp,
        /// `rist`
        Rist,
        /// `srt-listener`
        SrtListener,
        /// `srt-caller`
        SrtCaller,
    }
    impl Words for Protocol { const WORDS: &'static [(&'static str, Self)] = &[("zixi-push", Self::ZixiPush), ("rtp-fec", Self::RtpFec), ("rtp", Self::Rtp), ("rist", Self::Rist), ("srt-listener", Self::SrtListener), ("srt-caller", Self::SrtCaller)]; }
    impl Eq for Protocol {}
    impl fmt::Debug for Protocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
///
/// What `Ref` returns: a text of FlowArn, Name.
pub type CfnFlowVpcInterface = Handle<of::CfnFlowVpcInterface>;
impl cfn::ResourceType for of::CfnFlowVpcInterface { const TYPE: &'static str = "AWS::MediaConnect::FlowVpcInterface"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnFlowVpcInterfaceProps; type Reference = String; }
impl CfnFlowVpcInterface {
    /// The attribute `NetworkInterfaceIds`.
    #[inline] pub fn attr_network_interface_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "NetworkInterfaceIds") }
}

/// Properties of [`CfnFlowVpcInterface`].
///
/// Mandatory: `FlowArn`, `Name`, `RoleArn`, `SubnetId`, `SecurityGroupIds`.
///
/// A change replaces the resource: `FlowArn`, `Name`.
pub type CfnFlowVpcInterfaceProps = Fields<of::CfnFlowVpcInterface>;
/// What [`CfnFlowVpcInterfaceProps`] cannot do without.
pub struct CfnFlowVpcInterfacePropsRequired<A, B, C, D, E> {
    /// `FlowArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub flow_arn: A,
    /// `Name`. Changing it replaces the resource.
    pub name: B,
    /// `RoleArn`: matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
    pub role_arn: C,
    /// `SubnetId`.
    pub subnet_id: D,
    /// `SecurityGroupIds`.
    pub security_group_ids: E,
}
impl CfnFlowVpcInterfaceProps {
    /// Takes what is mandatory, by name: [`CfnFlowVpcInterfacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<Is<kinds::SubnetId>>, E: IntoVal<List<Is<kinds::SecurityGroupId>>>>(required: CfnFlowVpcInterfacePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "FlowArn", required.flow_arn), "Name", required.name), "RoleArn", required.role_arn), "SubnetId", required.subnet_id), "SecurityGroupIds", required.security_group_ids) }
    /// `FlowArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SecurityGroupIds`: mandatory.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetId`: mandatory.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_flow_vpc_interface::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFlowVpcInterface`].
pub mod cfn_flow_vpc_interface {
    pub use super::cfn_flow::{Tag};
}

/// [`AWS::MediaConnect::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-gateway.html).
///
/// What `Ref` returns: `GatewayArn`.
pub type CfnGateway = Handle<of::CfnGateway>;
impl cfn::ResourceType for of::CfnGateway { const TYPE: &'static str = "AWS::MediaConnect::Gateway"; const TAGS: Option<Tagging> = None; type Props = CfnGatewayProps; type Reference = Is<kinds::MediaConnectGatewayArn>; }
impl CfnGateway {
    /// The attribute `GatewayArn`.
    #[inline] pub fn attr_gateway_arn(&self) -> Val<Is<kinds::MediaConnectGatewayArn>> { cfn::attribute(&self.0, "GatewayArn") }
    /// The attribute `GatewayState`: one of `CREATING`, `ACTIVE`, `UPDATING`, `ERROR`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_gateway_state(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayState") }
}

/// Properties of [`CfnGateway`].
///
/// Mandatory: `Name`, `EgressCidrBlocks`, `Networks`.
///
/// A change replaces the resource: `EgressCidrBlocks`, `Name`, `Networks`.
pub type CfnGatewayProps = Fields<of::CfnGateway>;
/// What [`CfnGatewayProps`] cannot do without.
pub struct CfnGatewayPropsRequired<A, B, C> {
    /// `Name`. Changing it replaces the resource.
    pub name: A,
    /// `EgressCidrBlocks`. Changing it replaces the resource.
    pub egress_cidr_blocks: B,
    /// `Networks`: 1 to 4 items. Changing it replaces the resource.
    pub networks: C,
}
impl CfnGatewayProps {
    /// Takes what is mandatory, by name: [`CfnGatewayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<List<cfn_gateway::GatewayNetwork>>>(required: CfnGatewayPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "EgressCidrBlocks", required.egress_cidr_blocks), "Networks", required.networks) }
    /// `EgressCidrBlocks`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn egress_cidr_blocks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EgressCidrBlocks", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Networks`: mandatory, 1 to 4 items. Changing it replaces the resource.
    #[track_caller] pub fn networks(self, value: impl IntoVal<List<cfn_gateway::GatewayNetwork>>) -> Self { with(self, "Networks", value) }
}

/// Types of [`CfnGateway`].
pub mod cfn_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GatewayNetwork {} }

    /// `GatewayNetwork`.
    pub type GatewayNetwork = Fields<of::GatewayNetwork>;
    impl GatewayNetwork {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, cidr_block: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "CidrBlock", cidr_block) }
        /// `CidrBlock`: mandatory, in the form `ipv4-network`.
        #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::MediaConnect::RouterInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRouterInput = Handle<of::CfnRouterInput>;
impl cfn::ResourceType for of::CfnRouterInput { const TYPE: &'static str = "AWS::MediaConnect::RouterInput"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRouterInputProps; type Reference = Is<kinds::RouterInputArn>; }
impl CfnRouterInput {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouterInputArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ContentQualityAnalysisType`: one of `CONTENT_LEVEL`.
    #[inline] pub fn attr_content_quality_analysis_type(&self) -> Val<String> { cfn::attribute(&self.0, "ContentQualityAnalysisType") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InputType`: one of `STANDARD`, `FAILOVER`, `MERGE`, `MEDIACONNECT_FLOW`, `MEDIALIVE_CHANNEL`.
    #[inline] pub fn attr_input_type(&self) -> Val<String> { cfn::attribute(&self.0, "InputType") }
    /// The attribute `IpAddress`.
    #[inline] pub fn attr_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "IpAddress") }
    /// The attribute `MaintenanceType`: one of `PREFERRED_DAY_TIME`, `DEFAULT`.
    #[inline] pub fn attr_maintenance_type(&self) -> Val<String> { cfn::attribute(&self.0, "MaintenanceType") }
    /// The attribute `RoutedOutputs`.
    #[inline] pub fn attr_routed_outputs(&self) -> Val<i64> { cfn::attribute(&self.0, "RoutedOutputs") }
    /// The attribute `State`: one of `CREATING`, `STANDBY`, `STARTING`, `ACTIVE`, `STOPPING`, `DELETING`, `UPDATING`, `ERROR`, `RECOVERING`, `MIGRATING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRouterInput`].
///
/// Mandatory: `Configuration`, `MaximumBitrate`, `Name`, `RoutingScope`, `Tier`.
///
/// A change replaces the resource: `AvailabilityZone`, `RegionName`.
pub type CfnRouterInputProps = Fields<of::CfnRouterInput>;
/// What [`CfnRouterInputProps`] cannot do without.
pub struct CfnRouterInputPropsRequired<A, B, C, D, E> {
    /// `Configuration`.
    pub configuration: A,
    /// `MaximumBitrate`.
    pub maximum_bitrate: B,
    /// `Name`: 1 to 128 characters.
    pub name: C,
    /// `RoutingScope`.
    pub routing_scope: D,
    /// `Tier`.
    pub tier: E,
}
impl CfnRouterInputProps {
    /// Takes what is mandatory, by name: [`CfnRouterInputPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_router_input::RouterInputConfiguration>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<cfn_router_input::RoutingScope>, E: IntoVal<cfn_router_input::RouterInputTier>>(required: CfnRouterInputPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Configuration", required.configuration), "MaximumBitrate", required.maximum_bitrate), "Name", required.name), "RoutingScope", required.routing_scope), "Tier", required.tier) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_router_input::RouterInputConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `ContentQualityAnalysisConfiguration`.
    #[track_caller] pub fn content_quality_analysis_configuration(self, value: impl IntoVal<cfn_router_input::ContentQualityAnalysisConfiguration>) -> Self { with(self, "ContentQualityAnalysisConfiguration", value) }
    /// `MaintenanceConfiguration`.
    #[track_caller] pub fn maintenance_configuration(self, value: impl IntoVal<cfn_router_input::MaintenanceConfiguration>) -> Self { with(self, "MaintenanceConfiguration", value) }
    /// `MaximumBitrate`: mandatory.
    #[track_caller] pub fn maximum_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBitrate", value) }
    /// `Name`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegionName`. Changing it replaces the resource.
    #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    /// `RoutingScope`: mandatory.
    #[track_caller] pub fn routing_scope(self, value: impl IntoVal<cfn_router_input::RoutingScope>) -> Self { with(self, "RoutingScope", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_router_input::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tier`: mandatory.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_router_input::RouterInputTier>) -> Self { with(self, "Tier", value) }
    /// `TransitEncryption`.
    #[track_caller] pub fn transit_encryption(self, value: impl IntoVal<cfn_router_input::RouterInputTransitEncryption>) -> Self { with(self, "TransitEncryption", value) }
}

/// Types of [`CfnRouterInput`].
pub mod cfn_router_input {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_flow::{AutomaticEncryptionKeyConfiguration, FlowTransitEncryption, FlowTransitEncryptionKeyConfiguration, FlowTransitEncryptionKeyType, SecretsManagerEncryptionKeyConfiguration, Tag};
    mod of { pub enum BlackFramesConfiguration {} pub enum ContentQualityAnalysisConfiguration {} pub enum ContentQualityAnalysisFeatureConfiguration {} impl ias_core::Optional for ContentQualityAnalysisFeatureConfiguration {} pub enum DefaultMaintenanceConfiguration {} impl ias_core::Optional for DefaultMaintenanceConfiguration {} pub enum FailoverRouterInputConfiguration {} pub enum FrozenFramesConfiguration {} pub enum MediaConnectFlowRouterInputConfiguration {} pub enum MediaLiveChannelRouterInputConfiguration {} pub enum MediaLiveTransitEncryption {} pub enum MergeRouterInputConfiguration {} pub enum PreferredDayTimeMaintenanceConfiguration {} pub enum RistRouterInputConfiguration {} pub enum RouterInputTransitEncryption {} pub enum RtpRouterInputConfiguration {} pub enum SilentAudioConfiguration {} pub enum SrtCallerRouterInputConfiguration {} pub enum SrtDecryptionConfiguration {} pub enum SrtListenerRouterInputConfiguration {} pub enum StandardRouterInputConfiguration {} }

    /// `BlackFramesConfiguration`.
    pub type BlackFramesConfiguration = Fields<of::BlackFramesConfiguration>;
    impl BlackFramesConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<ContentQualityAnalysisState>, threshold_seconds: impl IntoVal<i64>) -> Self { with(with(empty(), "State", state), "ThresholdSeconds", threshold_seconds) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<ContentQualityAnalysisState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`: mandatory, 10 to 60.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// `ContentQualityAnalysisConfiguration`.
    pub type ContentQualityAnalysisConfiguration = Fields<of::ContentQualityAnalysisConfiguration>;
    impl ContentQualityAnalysisConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content_level: impl IntoVal<ContentQualityAnalysisFeatureConfiguration>) -> Self { with(empty(), "ContentLevel", content_level) }
        /// `ContentLevel`: mandatory.
        #[track_caller] pub fn content_level(self, value: impl IntoVal<ContentQualityAnalysisFeatureConfiguration>) -> Self { with(self, "ContentLevel", value) }
    }

    /// `ContentQualityAnalysisFeatureConfiguration`.
    pub type ContentQualityAnalysisFeatureConfiguration = Fields<of::ContentQualityAnalysisFeatureConfiguration>;
    impl ContentQualityAnalysisFeatureConfiguration {
        /// `BlackFrames`.
        #[track_caller] pub fn black_frames(self, value: impl IntoVal<BlackFramesConfiguration>) -> Self { with(self, "BlackFrames", value) }
        /// `FrozenFrames`.
        #[track_caller] pub fn frozen_frames(self, value: impl IntoVal<FrozenFramesConfiguration>) -> Self { with(self, "FrozenFrames", value) }
        /// `SilentAudio`.
        #[track_caller] pub fn silent_audio(self, value: impl IntoVal<SilentAudioConfiguration>) -> Self { with(self, "SilentAudio", value) }
    }

    /// Words of `ContentQualityAnalysisState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ContentQualityAnalysisState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for ContentQualityAnalysisState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for ContentQualityAnalysisState {}
    impl fmt::Debug for ContentQualityAnalysisState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Day`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Day {
        /// `MONDAY`
        Monday,
        /// `TUESDAY`
        Tuesday,
        /// `WEDNESDAY`
        Wednesday,
        /// `THURSDAY`
        Thursday,
        /// `FRIDAY`
        Friday,
        /// `SATURDAY`
        Saturday,
        /// `SUNDAY`
        Sunday,
    }
    impl Words for Day { const WORDS: &'static [(&'static str, Self)] = &[("MONDAY", Self::Monday), ("TUESDAY", Self::Tuesday), ("WEDNESDAY", Self::Wednesday), ("THURSDAY", Self::Thursday), ("FRIDAY", Self::Friday), ("SATURDAY", Self::Saturday), ("SUNDAY", Self::Sunday)]; }
    impl Eq for Day {}
    impl fmt::Debug for Day { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `DefaultMaintenanceConfiguration`.
    pub type DefaultMaintenanceConfiguration = Fields<of::DefaultMaintenanceConfiguration>;
    impl DefaultMaintenanceConfiguration {
    }

    /// Words of `FailoverInputSourcePriorityMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FailoverInputSourcePriorityMode {
        /// `NO_PRIORITY`
        NoPriority,
        /// `PRIMARY_SECONDARY`
        PrimarySecondary,
    }
    impl Words for FailoverInputSourcePriorityMode { const WORDS: &'static [(&'static str, Self)] = &[("NO_PRIORITY", Self::NoPriority), ("PRIMARY_SECONDARY", Self::PrimarySecondary)]; }
    impl Eq for FailoverInputSourcePriorityMode {}
    impl fmt::Debug for FailoverInputSourcePriorityMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `FailoverRouterInputConfiguration`.
    pub type FailoverRouterInputConfiguration = Fields<of::FailoverRouterInputConfiguration>;
    /// What [`FailoverRouterInputConfiguration`] cannot do without.
    pub struct FailoverRouterInputConfigurationRequired<A, B, C> {
        /// `NetworkInterfaceArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}$`. Changing it replaces the resource.
        pub network_interface_arn: A,
        /// `ProtocolConfigurations`.
        pub protocol_configurations: B,
        /// `SourcePriorityMode`.
        pub source_priority_mode: C,
    }
    impl FailoverRouterInputConfiguration {
        /// Takes what is mandatory, by name: [`FailoverRouterInputConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<FailoverRouterInputProtocolConfiguration>>, C: IntoVal<FailoverInputSourcePriorityMode>>(required: FailoverRouterInputConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "NetworkInterfaceArn", required.network_interface_arn), "ProtocolConfigurations", required.protocol_configurations), "SourcePriorityMode", required.source_priority_mode) }
        /// `NetworkInterfaceArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}$`. Changing it replaces the resource.
        #[track_caller] pub fn network_interface_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceArn", value) }
        /// `PrimarySourceIndex`: 0 to 1.
        #[track_caller] pub fn primary_source_index(self, value: impl IntoVal<i64>) -> Self { with(self, "PrimarySourceIndex", value) }
        /// `ProtocolConfigurations`: mandatory.
        #[track_caller] pub fn protocol_configurations(self, value: impl IntoVal<List<FailoverRouterInputProtocolConfiguration>>) -> Self { with(self, "ProtocolConfigurations", value) }
        /// `SourcePriorityMode`: mandatory.
        #[track_caller] pub fn source_priority_mode(self, value: impl IntoVal<FailoverInputSourcePriorityMode>) -> Self { with(self, "SourcePriorityMode", value) }
    }

    /// `FailoverRouterInputProtocolConfiguration`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FailoverRouterInputProtocolConfiguration(Value);
    ias_core::union!(FailoverRouterInputProtocolConfiguration);
    impl FailoverRouterInputProtocolConfiguration {
        /// `Rtp`.
        #[track_caller] pub fn rtp(value: impl IntoVal<RtpRouterInputConfiguration>) -> Self { Self(Value::one("Rtp", value)) }
        /// `Rist`.
        #[track_caller] pub fn rist(value: impl IntoVal<RistRouterInputConfiguration>) -> Self { Self(Value::one("Rist", value)) }
        /// `SrtListener`.
        #[track_caller] pub fn srt_listener(value: impl IntoVal<SrtListenerRouterInputConfiguration>) -> Self { Self(Value::one("SrtListener", value)) }
        /// `SrtCaller`.
        #[track_caller] pub fn srt_caller(value: impl IntoVal<SrtCallerRouterInputConfiguration>) -> Self { Self(Value::one("SrtCaller", value)) }
    }

    /// Words of `ForwardErrorCorrectionState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ForwardErrorCorrectionState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for ForwardErrorCorrectionState { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for ForwardErrorCorrectionState {}
    impl fmt::Debug for ForwardErrorCorrectionState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `FrozenFramesConfiguration`.
    pub type FrozenFramesConfiguration = Fields<of::FrozenFramesConfiguration>;
    impl FrozenFramesConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<ContentQualityAnalysisState>, threshold_seconds: impl IntoVal<i64>) -> Self { with(with(empty(), "State", state), "ThresholdSeconds", threshold_seconds) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<ContentQualityAnalysisState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`: mandatory, 10 to 60.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// `MaintenanceConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaintenanceConfiguration(Value);
    ias_core::union!(MaintenanceConfiguration);
    impl MaintenanceConfiguration {
        /// `PreferredDayTime`.
        #[track_caller] pub fn preferred_day_time(value: impl IntoVal<PreferredDayTimeMaintenanceConfiguration>) -> Self { Self(Value::one("PreferredDayTime", value)) }
        /// `Default`.
        #[track_caller] pub fn default_(value: impl IntoVal<DefaultMaintenanceConfiguration>) -> Self { Self(Value::one("Default", value)) }
    }

    /// `MediaConnectFlowRouterInputConfiguration`.
    pub type MediaConnectFlowRouterInputConfiguration = Fields<of::MediaConnectFlowRouterInputConfiguration>;
    impl MediaConnectFlowRouterInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_transit_decryption: impl IntoVal<FlowTransitEncryption>) -> Self { with(empty(), "SourceTransitDecryption", source_transit_decryption) }
        /// `FlowArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
        /// `FlowOutputArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:output:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn flow_output_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowOutputArn", value) }
        /// `SourceTransitDecryption`: mandatory.
        #[track_caller] pub fn source_transit_decryption(self, value: impl IntoVal<FlowTransitEncryption>) -> Self { with(self, "SourceTransitDecryption", value) }
    }

    /// Words of `MediaLiveChannelPipelineId`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaLiveChannelPipelineId {
        /// `PIPELINE_0`
        Pipeline0,
        /// `PIPELINE_1`
        Pipeline1,
    }
    impl Words for MediaLiveChannelPipelineId { const WORDS: &'static [(&'static str, Self)] = &[("PIPELINE_0", Self::Pipeline0), ("PIPELINE_1", Self::Pipeline1)]; }
    impl Eq for MediaLiveChannelPipelineId {}
    impl fmt::Debug for MediaLiveChannelPipelineId { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MediaLiveChannelRouterInputConfiguration`.
    pub type MediaLiveChannelRouterInputConfiguration = Fields<of::MediaLiveChannelRouterInputConfiguration>;
    impl MediaLiveChannelRouterInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_transit_decryption: impl IntoVal<MediaLiveTransitEncryption>) -> Self { with(empty(), "SourceTransitDecryption", source_transit_decryption) }
        /// `MediaLiveChannelArn`: matches `^arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:channel:[a-zA-Z0-9]+$`.
        #[track_caller] pub fn media_live_channel_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MediaLiveChannelArn", value) }
        /// `MediaLiveChannelOutputName`.
        #[track_caller] pub fn media_live_channel_output_name(self, value: impl IntoVal<String>) -> Self { with(self, "MediaLiveChannelOutputName", value) }
        /// `MediaLivePipelineId`.
        #[track_caller] pub fn media_live_pipeline_id(self, value: impl IntoVal<MediaLiveChannelPipelineId>) -> Self { with(self, "MediaLivePipelineId", value) }
        /// `SourceTransitDecryption`: mandatory.
        #[track_caller] pub fn source_transit_decryption(self, value: impl IntoVal<MediaLiveTransitEncryption>) -> Self { with(self, "SourceTransitDecryption", value) }
    }

    /// `MediaLiveTransitEncryption`.
    pub type MediaLiveTransitEncryption = Fields<of::MediaLiveTransitEncryption>;
    impl MediaLiveTransitEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_key_configuration: impl IntoVal<MediaLiveTransitEncryptionKeyConfiguration>) -> Self { with(empty(), "EncryptionKeyConfiguration", encryption_key_configuration) }
        /// `EncryptionKeyConfiguration`: mandatory.
        #[track_caller] pub fn encryption_key_configuration(self, value: impl IntoVal<MediaLiveTransitEncryptionKeyConfiguration>) -> Self { with(self, "EncryptionKeyConfiguration", value) }
        /// `EncryptionKeyType`.
        #[track_caller] pub fn encryption_key_type(self, value: impl IntoVal<MediaLiveTransitEncryptionKeyType>) -> Self { with(self, "EncryptionKeyType", value) }
    }

    /// `MediaLiveTransitEncryptionKeyConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaLiveTransitEncryptionKeyConfiguration(Value);
    ias_core::union!(MediaLiveTransitEncryptionKeyConfiguration);
    impl MediaLiveTransitEncryptionKeyConfiguration {
        /// `SecretsManager`.
        #[track_caller] pub fn secrets_manager(value: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { Self(Value::one("SecretsManager", value)) }
        /// `Automatic`.
        #[track_caller] pub fn automatic(value: impl IntoVal<AutomaticEncryptionKeyConfiguration>) -> Self { Self(Value::one("Automatic", value)) }
    }

    /// Words of `MediaLiveTransitEncryptionKeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaLiveTransitEncryptionKeyType {
        /// `SECRETS_MANAGER`
        SecretsManager,
        /// `AUTOMATIC`
        Automatic,
    }
    impl Words for MediaLiveTransitEncryptionKeyType { const WORDS: &'static [(&'static str, Self)] = &[("SECRETS_MANAGER", Self::SecretsManager), ("AUTOMATIC", Self::Automatic)]; }
    impl Eq for MediaLiveTransitEncryptionKeyType {}
    impl fmt::Debug for MediaLiveTransitEncryptionKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MergeRouterInputConfiguration`.
    pub type MergeRouterInputConfiguration = Fields<of::MergeRouterInputConfiguration>;
    /// What [`MergeRouterInputConfiguration`] cannot do without.
    pub struct MergeRouterInputConfigurationRequired<A, B, C> {
        /// `MergeRecoveryWindowMilliseconds`.
        pub merge_recovery_window_milliseconds: A,
        /// `NetworkInterfaceArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}$`. Changing it replaces the resource.
        pub network_interface_arn: B,
        /// `ProtocolConfigurations`.
        pub protocol_configurations: C,
    }
    impl MergeRouterInputConfiguration {
        /// Takes what is mandatory, by name: [`MergeRouterInputConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<List<MergeRouterInputProtocolConfiguration>>>(required: MergeRouterInputConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "MergeRecoveryWindowMilliseconds", required.merge_recovery_window_milliseconds), "NetworkInterfaceArn", required.network_interface_arn), "ProtocolConfigurations", required.protocol_configurations) }
        /// `MergeRecoveryWindowMilliseconds`: mandatory.
        #[track_caller] pub fn merge_recovery_window_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MergeRecoveryWindowMilliseconds", value) }
        /// `NetworkInterfaceArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}$`. Changing it replaces the resource.
        #[track_caller] pub fn network_interface_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceArn", value) }
        /// `ProtocolConfigurations`: mandatory.
        #[track_caller] pub fn protocol_configurations(self, value: impl IntoVal<List<MergeRouterInputProtocolConfiguration>>) -> Self { with(self, "ProtocolConfigurations", value) }
    }

    /// `MergeRouterInputProtocolConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MergeRouterInputProtocolConfiguration(Value);
    ias_core::union!(MergeRouterInputProtocolConfiguration);
    impl MergeRouterInputProtocolConfiguration {
        /// `Rtp`.
        #[track_caller] pub fn rtp(value: impl IntoVal<RtpRouterInputConfiguration>) -> Self { Self(Value::one("Rtp", value)) }
        /// `Rist`.
        #[track_caller] pub fn rist(value: impl IntoVal<RistRouterInputConfiguration>) -> Self { Self(Value::one("Rist", value)) }
    }

    /// `PreferredDayTimeMaintenanceConfiguration`.
    pub type PreferredDayTimeMaintenanceConfiguration = Fields<of::PreferredDayTimeMaintenanceConfiguration>;
    impl PreferredDayTimeMaintenanceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day: impl IntoVal<Day>, time: impl IntoVal<String>) -> Self { with(with(empty(), "Day", day), "Time", time) }
        /// `Day`: mandatory.
        #[track_caller] pub fn day(self, value: impl IntoVal<Day>) -> Self { with(self, "Day", value) }
        /// `Time`: mandatory.
        #[track_caller] pub fn time(self, value: impl IntoVal<String>) -> Self { with(self, "Time", value) }
    }

    /// `RistRouterInputConfiguration`.
    pub type RistRouterInputConfiguration = Fields<of::RistRouterInputConfiguration>;
    impl RistRouterInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port: impl IntoVal<i64>, recovery_latency_milliseconds: impl IntoVal<i64>) -> Self { with(with(empty(), "Port", port), "RecoveryLatencyMilliseconds", recovery_latency_milliseconds) }
        /// `Port`: mandatory, 3000 to 30000.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `RecoveryLatencyMilliseconds`: mandatory, 10 to 10000.
        #[track_caller] pub fn recovery_latency_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RecoveryLatencyMilliseconds", value) }
    }

    /// `RouterInputConfiguration`: one of 5 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouterInputConfiguration(Value);
    ias_core::union!(RouterInputConfiguration);
    impl RouterInputConfiguration {
        /// `Standard`.
        #[track_caller] pub fn standard(value: impl IntoVal<StandardRouterInputConfiguration>) -> Self { Self(Value::one("Standard", value)) }
        /// `Failover`.
        #[track_caller] pub fn failover(value: impl IntoVal<FailoverRouterInputConfiguration>) -> Self { Self(Value::one("Failover", value)) }
        /// `Merge`.
        #[track_caller] pub fn merge(value: impl IntoVal<MergeRouterInputConfiguration>) -> Self { Self(Value::one("Merge", value)) }
        /// `MediaConnectFlow`.
        #[track_caller] pub fn media_connect_flow(value: impl IntoVal<MediaConnectFlowRouterInputConfiguration>) -> Self { Self(Value::one("MediaConnectFlow", value)) }
        /// `MediaLiveChannel`.
        #[track_caller] pub fn media_live_channel(value: impl IntoVal<MediaLiveChannelRouterInputConfiguration>) -> Self { Self(Value::one("MediaLiveChannel", value)) }
    }

    /// Words of `RouterInputProtocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RouterInputProtocol {
        /// `RTP`
        Rtp,
        /// `RIST`
        Rist,
        /// `SRT_CALLER`
        SrtCaller,
        /// `SRT_LISTENER`
        SrtListener,
    }
    impl Words for RouterInputProtocol { const WORDS: &'static [(&'static str, Self)] = &[("RTP", Self::Rtp), ("RIST", Self::Rist), ("SRT_CALLER", Self::SrtCaller), ("SRT_LISTENER", Self::SrtListener)]; }
    impl Eq for RouterInputProtocol {}
    impl fmt::Debug for RouterInputProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RouterInputProtocolConfiguration`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouterInputProtocolConfiguration(Value);
    ias_core::union!(RouterInputProtocolConfiguration);
    impl RouterInputProtocolConfiguration {
        /// `Rtp`.
        #[track_caller] pub fn rtp(value: impl IntoVal<RtpRouterInputConfiguration>) -> Self { Self(Value::one("Rtp", value)) }
        /// `Rist`.
        #[track_caller] pub fn rist(value: impl IntoVal<RistRouterInputConfiguration>) -> Self { Self(Value::one("Rist", value)) }
        /// `SrtListener`.
        #[track_caller] pub fn srt_listener(value: impl IntoVal<SrtListenerRouterInputConfiguration>) -> Self { Self(Value::one("SrtListener", value)) }
        /// `SrtCaller`.
        #[track_caller] pub fn srt_caller(value: impl IntoVal<SrtCallerRouterInputConfiguration>) -> Self { Self(Value::one("SrtCaller", value)) }
    }

    /// Words of `RouterInputTier`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RouterInputTier {
        /// `INPUT_100`
        Input100,
        /// `INPUT_50`
        Input50,
        /// `INPUT_20`
        Input20,
    }
    impl Words for RouterInputTier { const WORDS: &'static [(&'static str, Self)] = &[("INPUT_100", Self::Input100), ("INPUT_50", Self::Input50), ("INPUT_20", Self::Input20)]; }
    impl Eq for RouterInputTier {}
    impl fmt::Debug for RouterInputTier { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RouterInputTransitEncryption`.
    pub type RouterInputTransitEncryption = Fields<of::RouterInputTransitEncryption>;
    impl RouterInputTransitEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_key_configuration: impl IntoVal<RouterInputTransitEncryptionKeyConfiguration>) -> Self { with(empty(), "EncryptionKeyConfiguration", encryption_key_configuration) }
        /// `EncryptionKeyConfiguration`: mandatory.
        #[track_caller] pub fn encryption_key_configuration(self, value: impl IntoVal<RouterInputTransitEncryptionKeyConfiguration>) -> Self { with(self, "EncryptionKeyConfiguration", value) }
        /// `EncryptionKeyType`.
        #[track_caller] pub fn encryption_key_type(self, value: impl IntoVal<RouterInputTransitEncryptionKeyType>) -> Self { with(self, "EncryptionKeyType", value) }
    }

    /// `RouterInputTransitEncryptionKeyConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouterInputTransitEncryptionKeyConfiguration(Value);
    ias_core::union!(RouterInputTransitEncryptionKeyConfiguration);
    impl RouterInputTransitEncryptionKeyConfiguration {
        /// `SecretsManager`.
        #[track_caller] pub fn secrets_manager(value: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { Self(Value::one("SecretsManager", value)) }
        /// `Automatic`.
        #[track_caller] pub fn automatic(value: impl IntoVal<AutomaticEncryptionKeyConfiguration>) -> Self { Self(Value::one("Automatic", value)) }
    }

    /// Words of `RouterInputTransitEncryptionKeyType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RouterInputTransitEncryptionKeyType {
        /// `SECRETS_MANAGER`
        SecretsManager,
        /// `AUTOMATIC`
        Automatic,
    }
    impl Words for RouterInputTransitEncryptionKeyType { const WORDS: &'static [(&'static str, Self)] = &[("SECRETS_MANAGER", Self::SecretsManager), ("AUTOMATIC", Self::Automatic)]; }
    impl Eq for RouterInputTransitEncryptionKeyType {}
    impl fmt::Debug for RouterInputTransitEncryptionKeyType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `RoutingScope`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RoutingScope {
        /// `REGIONAL`
        Regional,
        /// `GLOBAL`
        Global,
    }
    impl Words for RoutingScope { const WORDS: &'static [(&'static str, Self)] = &[("REGIONAL", Self::Regional), ("GLOBAL", Self::Global)]; }
    impl Eq for RoutingScope {}
    impl fmt::Debug for RoutingScope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RtpRouterInputConfiguration`.
    pub type RtpRouterInputConfiguration = Fields<of::RtpRouterInputConfiguration>;
    impl RtpRouterInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port: impl IntoVal<i64>) -> Self { with(empty(), "Port", port) }
        /// `ForwardErrorCorrection`.
        #[track_caller] pub fn forward_error_correction(self, value: impl IntoVal<ForwardErrorCorrectionState>) -> Self { with(self, "ForwardErrorCorrection", value) }
        /// `Port`: mandatory, 3000 to 30000.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `SilentAudioConfiguration`.
    pub type SilentAudioConfiguration = Fields<of::SilentAudioConfiguration>;
    impl SilentAudioConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state: impl IntoVal<ContentQualityAnalysisState>, threshold_seconds: impl IntoVal<i64>) -> Self { with(with(empty(), "State", state), "ThresholdSeconds", threshold_seconds) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<ContentQualityAnalysisState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`: mandatory, 10 to 60.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// `SrtCallerRouterInputConfiguration`.
    pub type SrtCallerRouterInputConfiguration = Fields<of::SrtCallerRouterInputConfiguration>;
    /// What [`SrtCallerRouterInputConfiguration`] cannot do without.
    pub struct SrtCallerRouterInputConfigurationRequired<A, B, C> {
        /// `MinimumLatencyMilliseconds`: 10 to 10000.
        pub minimum_latency_milliseconds: A,
        /// `SourceAddress`.
        pub source_address: B,
        /// `SourcePort`: 1024 to 65535.
        pub source_port: C,
    }
    impl SrtCallerRouterInputConfiguration {
        /// Takes what is mandatory, by name: [`SrtCallerRouterInputConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<i64>>(required: SrtCallerRouterInputConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "MinimumLatencyMilliseconds", required.minimum_latency_milliseconds), "SourceAddress", required.source_address), "SourcePort", required.source_port) }
        /// `DecryptionConfiguration`.
        #[track_caller] pub fn decryption_configuration(self, value: impl IntoVal<SrtDecryptionConfiguration>) -> Self { with(self, "DecryptionConfiguration", value) }
        /// `MinimumLatencyMilliseconds`: mandatory, 10 to 10000.
        #[track_caller] pub fn minimum_latency_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLatencyMilliseconds", value) }
        /// `SourceAddress`: mandatory.
        #[track_caller] pub fn source_address(self, value: impl IntoVal<String>) -> Self { with(self, "SourceAddress", value) }
        /// `SourcePort`: mandatory, 1024 to 65535.
        #[track_caller] pub fn source_port(self, value: impl IntoVal<i64>) -> Self { with(self, "SourcePort", value) }
        /// `StreamId`.
        #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    }

    /// `SrtDecryptionConfiguration`.
    pub type SrtDecryptionConfiguration = Fields<of::SrtDecryptionConfiguration>;
    impl SrtDecryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_key: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { with(empty(), "EncryptionKey", encryption_key) }
        /// `EncryptionKey`: mandatory.
        #[track_caller] pub fn encryption_key(self, value: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { with(self, "EncryptionKey", value) }
    }

    /// `SrtListenerRouterInputConfiguration`.
    pub type SrtListenerRouterInputConfiguration = Fields<of::SrtListenerRouterInputConfiguration>;
    impl SrtListenerRouterInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_latency_milliseconds: impl IntoVal<i64>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "MinimumLatencyMilliseconds", minimum_latency_milliseconds), "Port", port) }
        /// `DecryptionConfiguration`.
        #[track_caller] pub fn decryption_configuration(self, value: impl IntoVal<SrtDecryptionConfiguration>) -> Self { with(self, "DecryptionConfiguration", value) }
        /// `MinimumLatencyMilliseconds`: mandatory, 10 to 10000.
        #[track_caller] pub fn minimum_latency_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLatencyMilliseconds", value) }
        /// `Port`: mandatory, 3000 to 30000.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `StandardRouterInputConfiguration`.
    pub type StandardRouterInputConfiguration = Fields<of::StandardRouterInputConfiguration>;
    impl StandardRouterInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_interface_arn: impl IntoVal<String>, protocol_configuration: impl IntoVal<RouterInputProtocolConfiguration>) -> Self { with(with(empty(), "NetworkInterfaceArn", network_interface_arn), "ProtocolConfiguration", protocol_configuration) }
        /// `NetworkInterfaceArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}$`. Changing it replaces the resource.
        #[track_caller] pub fn network_interface_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceArn", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<RouterInputProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ProtocolConfiguration`: mandatory.
        #[track_caller] pub fn protocol_configuration(self, value: impl IntoVal<RouterInputProtocolConfiguration>) -> Self { with(self, "ProtocolConfiguration", value) }
    }
}

/// [`AWS::MediaConnect::RouterNetworkInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRouterNetworkInterface = Handle<of::CfnRouterNetworkInterface>;
impl cfn::ResourceType for of::CfnRouterNetworkInterface { const TYPE: &'static str = "AWS::MediaConnect::RouterNetworkInterface"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRouterNetworkInterfaceProps; type Reference = Is<kinds::RouterNetworkInterfaceArn>; }
impl CfnRouterNetworkInterface {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouterNetworkInterfaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociatedInputCount`.
    #[inline] pub fn attr_associated_input_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociatedInputCount") }
    /// The attribute `AssociatedOutputCount`.
    #[inline] pub fn attr_associated_output_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociatedOutputCount") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NetworkInterfaceType`: one of `PUBLIC`, `VPC`.
    #[inline] pub fn attr_network_interface_type(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkInterfaceType") }
    /// The attribute `State`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `ERROR`, `RECOVERING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRouterNetworkInterface`].
///
/// Mandatory: `Configuration`, `Name`.
///
/// A change replaces the resource: `RegionName`.
pub type CfnRouterNetworkInterfaceProps = Fields<of::CfnRouterNetworkInterface>;
impl CfnRouterNetworkInterfaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration: impl IntoVal<cfn_router_network_interface::RouterNetworkInterfaceConfiguration>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Configuration", configuration), "Name", name) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_router_network_interface::RouterNetworkInterfaceConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Name`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegionName`. Changing it replaces the resource.
    #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_router_network_interface::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRouterNetworkInterface`].
pub mod cfn_router_network_interface {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_flow::{Tag};
    mod of { pub enum PublicRouterNetworkInterfaceConfiguration {} pub enum PublicRouterNetworkInterfaceRule {} pub enum VpcRouterNetworkInterfaceConfiguration {} }

    /// `PublicRouterNetworkInterfaceConfiguration`.
    pub type PublicRouterNetworkInterfaceConfiguration = Fields<of::PublicRouterNetworkInterfaceConfiguration>;
    impl PublicRouterNetworkInterfaceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allow_rules: impl IntoVal<List<PublicRouterNetworkInterfaceRule>>) -> Self { with(empty(), "AllowRules", allow_rules) }
        /// `AllowRules`: mandatory, at most 10 items.
        #[track_caller] pub fn allow_rules(self, value: impl IntoVal<List<PublicRouterNetworkInterfaceRule>>) -> Self { with(self, "AllowRules", value) }
    }

    /// `PublicRouterNetworkInterfaceRule`.
    pub type PublicRouterNetworkInterfaceRule = Fields<of::PublicRouterNetworkInterfaceRule>;
    impl PublicRouterNetworkInterfaceRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr: impl IntoVal<String>) -> Self { with(empty(), "Cidr", cidr) }
        /// `Cidr`: mandatory, in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    }

    /// `RouterNetworkInterfaceConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouterNetworkInterfaceConfiguration(Value);
    ias_core::union!(RouterNetworkInterfaceConfiguration);
    impl RouterNetworkInterfaceConfiguration {
        /// `Public`.
        #[track_caller] pub fn public(value: impl IntoVal<PublicRouterNetworkInterfaceConfiguration>) -> Self { Self(Value::one("Public", value)) }
        /// `Vpc`.
        #[track_caller] pub fn vpc(value: impl IntoVal<VpcRouterNetworkInterfaceConfiguration>) -> Self { Self(Value::one("Vpc", value)) }
    }

    /// `VpcRouterNetworkInterfaceConfiguration`.
    pub type VpcRouterNetworkInterfaceConfiguration = Fields<of::VpcRouterNetworkInterfaceConfiguration>;
    impl VpcRouterNetworkInterfaceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "SubnetId", subnet_id) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetId`: mandatory.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }
}

/// [`AWS::MediaConnect::RouterOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRouterOutput = Handle<of::CfnRouterOutput>;
impl cfn::ResourceType for of::CfnRouterOutput { const TYPE: &'static str = "AWS::MediaConnect::RouterOutput"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRouterOutputProps; type Reference = Is<kinds::RouterOutputArn>; }
impl CfnRouterOutput {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RouterOutputArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IpAddress`.
    #[inline] pub fn attr_ip_address(&self) -> Val<String> { cfn::attribute(&self.0, "IpAddress") }
    /// The attribute `MaintenanceType`: one of `PREFERRED_DAY_TIME`, `DEFAULT`.
    #[inline] pub fn attr_maintenance_type(&self) -> Val<String> { cfn::attribute(&self.0, "MaintenanceType") }
    /// The attribute `OutputType`: one of `STANDARD`, `MEDIACONNECT_FLOW`, `MEDIALIVE_INPUT`.
    #[inline] pub fn attr_output_type(&self) -> Val<String> { cfn::attribute(&self.0, "OutputType") }
    /// The attribute `RoutedState`: one of `ROUTED`, `ROUTING`, `UNROUTED`.
    #[inline] pub fn attr_routed_state(&self) -> Val<String> { cfn::attribute(&self.0, "RoutedState") }
    /// The attribute `State`: one of `CREATING`, `STANDBY`, `STARTING`, `ACTIVE`, `STOPPING`, `DELETING`, `UPDATING`, `ERROR`, `RECOVERING`, `MIGRATING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRouterOutput`].
///
/// Mandatory: `Configuration`, `MaximumBitrate`, `Name`, `RoutingScope`, `Tier`.
///
/// A change replaces the resource: `AvailabilityZone`, `RegionName`.
pub type CfnRouterOutputProps = Fields<of::CfnRouterOutput>;
/// What [`CfnRouterOutputProps`] cannot do without.
pub struct CfnRouterOutputPropsRequired<A, B, C, D, E> {
    /// `Configuration`.
    pub configuration: A,
    /// `MaximumBitrate`.
    pub maximum_bitrate: B,
    /// `Name`: 1 to 128 characters.
    pub name: C,
    /// `RoutingScope`.
    pub routing_scope: D,
    /// `Tier`.
    pub tier: E,
}
impl CfnRouterOutputProps {
    /// Takes what is mandatory, by name: [`CfnRouterOutputPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_router_output::RouterOutputConfiguration>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<cfn_router_output::RoutingScope>, E: IntoVal<cfn_router_output::RouterOutputTier>>(required: CfnRouterOutputPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Configuration", required.configuration), "MaximumBitrate", required.maximum_bitrate), "Name", required.name), "RoutingScope", required.routing_scope), "Tier", required.tier) }
    /// `AvailabilityZone`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_router_output::RouterOutputConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `FabricConfiguration`.
    #[track_caller] pub fn fabric_configuration(self, value: impl IntoVal<cfn_router_output::FabricConfiguration>) -> Self { with(self, "FabricConfiguration", value) }
    /// `MaintenanceConfiguration`.
    #[track_caller] pub fn maintenance_configuration(self, value: impl IntoVal<cfn_router_output::MaintenanceConfiguration>) -> Self { with(self, "MaintenanceConfiguration", value) }
    /// `MaximumBitrate`: mandatory.
    #[track_caller] pub fn maximum_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBitrate", value) }
    /// `Name`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegionName`. Changing it replaces the resource.
    #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    /// `RoutingScope`: mandatory.
    #[track_caller] pub fn routing_scope(self, value: impl IntoVal<cfn_router_output::RoutingScope>) -> Self { with(self, "RoutingScope", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_router_output::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tier`: mandatory.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_router_output::RouterOutputTier>) -> Self { with(self, "Tier", value) }
}

/// Types of [`CfnRouterOutput`].
pub mod cfn_router_output {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_flow::{AutomaticEncryptionKeyConfiguration, FlowTransitEncryption, FlowTransitEncryptionKeyConfiguration, FlowTransitEncryptionKeyType, SecretsManagerEncryptionKeyConfiguration, Tag};
    pub use super::cfn_router_input::{Day, DefaultMaintenanceConfiguration, ForwardErrorCorrectionState, MaintenanceConfiguration, MediaLiveTransitEncryption, MediaLiveTransitEncryptionKeyConfiguration, MediaLiveTransitEncryptionKeyType, PreferredDayTimeMaintenanceConfiguration, RoutingScope};
    mod of { pub enum FabricConfiguration {} pub enum MediaConnectFlowRouterOutputConfiguration {} pub enum MediaLiveInputRouterOutputConfiguration {} pub enum PublicTlsEncryptionConfiguration {} impl ias_core::Optional for PublicTlsEncryptionConfiguration {} pub enum RistRouterOutputConfiguration {} pub enum RtmpPushRouterOutputConfiguration {} pub enum RtpRouterOutputConfiguration {} pub enum SrtCallerRouterOutputConfiguration {} pub enum SrtEncryptionConfiguration {} pub enum SrtListenerRouterOutputConfiguration {} pub enum StandardRouterOutputConfiguration {} pub enum TlsEncryption {} pub enum TlsEncryptionEncryptionConfiguration {} }

    /// `FabricConfiguration`.
    pub type FabricConfiguration = Fields<of::FabricConfiguration>;
    impl FabricConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(recovery_latency_mode: impl IntoVal<FabricLatencyMode>) -> Self { with(empty(), "RecoveryLatencyMode", recovery_latency_mode) }
        /// `RecoveryLatencyMode`: mandatory.
        #[track_caller] pub fn recovery_latency_mode(self, value: impl IntoVal<FabricLatencyMode>) -> Self { with(self, "RecoveryLatencyMode", value) }
    }

    /// Words of `FabricLatencyMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FabricLatencyMode {
        /// `BALANCED`
        Balanced,
        /// `LOW_LATENCY`
        LowLatency,
    }
    impl Words for FabricLatencyMode { const WORDS: &'static [(&'static str, Self)] = &[("BALANCED", Self::Balanced), ("LOW_LATENCY", Self::LowLatency)]; }
    impl Eq for FabricLatencyMode {}
    impl fmt::Debug for FabricLatencyMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MediaConnectFlowRouterOutputConfiguration`.
    pub type MediaConnectFlowRouterOutputConfiguration = Fields<of::MediaConnectFlowRouterOutputConfiguration>;
    impl MediaConnectFlowRouterOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_transit_encryption: impl IntoVal<FlowTransitEncryption>) -> Self { with(empty(), "DestinationTransitEncryption", destination_transit_encryption) }
        /// `DestinationTransitEncryption`: mandatory.
        #[track_caller] pub fn destination_transit_encryption(self, value: impl IntoVal<FlowTransitEncryption>) -> Self { with(self, "DestinationTransitEncryption", value) }
        /// `FlowArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowArn", value) }
        /// `FlowSourceArn`: matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:source:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn flow_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FlowSourceArn", value) }
    }

    /// Words of `MediaLiveInputPipelineId`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MediaLiveInputPipelineId {
        /// `PIPELINE_0`
        Pipeline0,
        /// `PIPELINE_1`
        Pipeline1,
    }
    impl Words for MediaLiveInputPipelineId { const WORDS: &'static [(&'static str, Self)] = &[("PIPELINE_0", Self::Pipeline0), ("PIPELINE_1", Self::Pipeline1)]; }
    impl Eq for MediaLiveInputPipelineId {}
    impl fmt::Debug for MediaLiveInputPipelineId { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MediaLiveInputRouterOutputConfiguration`.
    pub type MediaLiveInputRouterOutputConfiguration = Fields<of::MediaLiveInputRouterOutputConfiguration>;
    impl MediaLiveInputRouterOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_transit_encryption: impl IntoVal<MediaLiveTransitEncryption>) -> Self { with(empty(), "DestinationTransitEncryption", destination_transit_encryption) }
        /// `DestinationTransitEncryption`: mandatory.
        #[track_caller] pub fn destination_transit_encryption(self, value: impl IntoVal<MediaLiveTransitEncryption>) -> Self { with(self, "DestinationTransitEncryption", value) }
        /// `MediaLiveInputArn`: matches `^arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:input:[a-zA-Z0-9]+$`.
        #[track_caller] pub fn media_live_input_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MediaLiveInputArn", value) }
        /// `MediaLivePipelineId`.
        #[track_caller] pub fn media_live_pipeline_id(self, value: impl IntoVal<MediaLiveInputPipelineId>) -> Self { with(self, "MediaLivePipelineId", value) }
    }

    /// `PublicTlsEncryptionConfiguration`.
    pub type PublicTlsEncryptionConfiguration = Fields<of::PublicTlsEncryptionConfiguration>;
    impl PublicTlsEncryptionConfiguration {
    }

    /// `RistRouterOutputConfiguration`.
    pub type RistRouterOutputConfiguration = Fields<of::RistRouterOutputConfiguration>;
    impl RistRouterOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_address: impl IntoVal<String>, destination_port: impl IntoVal<i64>) -> Self { with(with(empty(), "DestinationAddress", destination_address), "DestinationPort", destination_port) }
        /// `DestinationAddress`: mandatory.
        #[track_caller] pub fn destination_address(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationAddress", value) }
        /// `DestinationPort`: mandatory, 1024 to 65535.
        #[track_caller] pub fn destination_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DestinationPort", value) }
    }

    /// `RouterOutputConfiguration`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouterOutputConfiguration(Value);
    ias_core::union!(RouterOutputConfiguration);
    impl RouterOutputConfiguration {
        /// `Standard`.
        #[track_caller] pub fn standard(value: impl IntoVal<StandardRouterOutputConfiguration>) -> Self { Self(Value::one("Standard", value)) }
        /// `MediaConnectFlow`.
        #[track_caller] pub fn media_connect_flow(value: impl IntoVal<MediaConnectFlowRouterOutputConfiguration>) -> Self { Self(Value::one("MediaConnectFlow", value)) }
        /// `MediaLiveInput`.
        #[track_caller] pub fn media_live_input(value: impl IntoVal<MediaLiveInputRouterOutputConfiguration>) -> Self { Self(Value::one("MediaLiveInput", value)) }
    }

    /// Words of `RouterOutputProtocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RouterOutputProtocol {
        /// `RTP`
        Rtp,
        /// `RIST`
        Rist,
        /// `SRT_CALLER`
        SrtCaller,
        /// `SRT_LISTENER`
        SrtListener,
        /// `RTMP_PUSH`
        RtmpPush,
    }
    impl Words for RouterOutputProtocol { const WORDS: &'static [(&'static str, Self)] = &[("RTP", Self::Rtp), ("RIST", Self::Rist), ("SRT_CALLER", Self::SrtCaller), ("SRT_LISTENER", Self::SrtListener), ("RTMP_PUSH", Self::RtmpPush)]; }
    impl Eq for RouterOutputProtocol {}
    impl fmt::Debug for RouterOutputProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RouterOutputProtocolConfiguration`: one of 5 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouterOutputProtocolConfiguration(Value);
    ias_core::union!(RouterOutputProtocolConfiguration);
    impl RouterOutputProtocolConfiguration {
        /// `Rtp`.
        #[track_caller] pub fn rtp(value: impl IntoVal<RtpRouterOutputConfiguration>) -> Self { Self(Value::one("Rtp", value)) }
        /// `Rist`.
        #[track_caller] pub fn rist(value: impl IntoVal<RistRouterOutputConfiguration>) -> Self { Self(Value::one("Rist", value)) }
        /// `SrtListener`.
        #[track_caller] pub fn srt_listener(value: impl IntoVal<SrtListenerRouterOutputConfiguration>) -> Self { Self(Value::one("SrtListener", value)) }
        /// `SrtCaller`.
        #[track_caller] pub fn srt_caller(value: impl IntoVal<SrtCallerRouterOutputConfiguration>) -> Self { Self(Value::one("SrtCaller", value)) }
        /// `RtmpPush`.
        #[track_caller] pub fn rtmp_push(value: impl IntoVal<RtmpPushRouterOutputConfiguration>) -> Self { Self(Value::one("RtmpPush", value)) }
    }

    /// Words of `RouterOutputTier`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RouterOutputTier {
        /// `OUTPUT_100`
        Output100,
        /// `OUTPUT_50`
        Output50,
        /// `OUTPUT_20`
        Output20,
    }
    impl Words for RouterOutputTier { const WORDS: &'static [(&'static str, Self)] = &[("OUTPUT_100", Self::Output100), ("OUTPUT_50", Self::Output50), ("OUTPUT_20", Self::Output20)]; }
    impl Eq for RouterOutputTier {}
    impl fmt::Debug for RouterOutputTier { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RtmpPushRouterOutputConfiguration`.
    pub type RtmpPushRouterOutputConfiguration = Fields<of::RtmpPushRouterOutputConfiguration>;
    /// What [`RtmpPushRouterOutputConfiguration`] cannot do without.
    pub struct RtmpPushRouterOutputConfigurationRequired<A, B, C, D> {
        /// `ApplicationName`.
        pub application_name: A,
        /// `DestinationAddress`.
        pub destination_address: B,
        /// `DestinationPort`: 443 to 65535.
        pub destination_port: C,
        /// `StreamName`.
        pub stream_name: D,
    }
    impl RtmpPushRouterOutputConfiguration {
        /// Takes what is mandatory, by name: [`RtmpPushRouterOutputConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>>(required: RtmpPushRouterOutputConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationName", required.application_name), "DestinationAddress", required.destination_address), "DestinationPort", required.destination_port), "StreamName", required.stream_name) }
        /// `ApplicationName`: mandatory.
        #[track_caller] pub fn application_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationName", value) }
        /// `DestinationAddress`: mandatory.
        #[track_caller] pub fn destination_address(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationAddress", value) }
        /// `DestinationPort`: mandatory, 443 to 65535.
        #[track_caller] pub fn destination_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DestinationPort", value) }
        /// `StreamName`: mandatory.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
        /// `TlsEncryption`.
        #[track_caller] pub fn tls_encryption(self, value: impl IntoVal<TlsEncryption>) -> Self { with(self, "TlsEncryption", value) }
    }

    /// `RtpRouterOutputConfiguration`.
    pub type RtpRouterOutputConfiguration = Fields<of::RtpRouterOutputConfiguration>;
    impl RtpRouterOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_address: impl IntoVal<String>, destination_port: impl IntoVal<i64>) -> Self { with(with(empty(), "DestinationAddress", destination_address), "DestinationPort", destination_port) }
        /// `DestinationAddress`: mandatory.
        #[track_caller] pub fn destination_address(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationAddress", value) }
        /// `DestinationPort`: mandatory, 1024 to 65531.
        #[track_caller] pub fn destination_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DestinationPort", value) }
        /// `ForwardErrorCorrection`.
        #[track_caller] pub fn forward_error_correction(self, value: impl IntoVal<ForwardErrorCorrectionState>) -> Self { with(self, "ForwardErrorCorrection", value) }
    }

    /// `SrtCallerRouterOutputConfiguration`.
    pub type SrtCallerRouterOutputConfiguration = Fields<of::SrtCallerRouterOutputConfiguration>;
    /// What [`SrtCallerRouterOutputConfiguration`] cannot do without.
    pub struct SrtCallerRouterOutputConfigurationRequired<A, B, C> {
        /// `DestinationAddress`.
        pub destination_address: A,
        /// `DestinationPort`: 1024 to 65535.
        pub destination_port: B,
        /// `MinimumLatencyMilliseconds`: 10 to 10000.
        pub minimum_latency_milliseconds: C,
    }
    impl SrtCallerRouterOutputConfiguration {
        /// Takes what is mandatory, by name: [`SrtCallerRouterOutputConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<i64>>(required: SrtCallerRouterOutputConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "DestinationAddress", required.destination_address), "DestinationPort", required.destination_port), "MinimumLatencyMilliseconds", required.minimum_latency_milliseconds) }
        /// `DestinationAddress`: mandatory.
        #[track_caller] pub fn destination_address(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationAddress", value) }
        /// `DestinationPort`: mandatory, 1024 to 65535.
        #[track_caller] pub fn destination_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DestinationPort", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<SrtEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `MinimumLatencyMilliseconds`: mandatory, 10 to 10000.
        #[track_caller] pub fn minimum_latency_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLatencyMilliseconds", value) }
        /// `StreamId`.
        #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    }

    /// `SrtEncryptionConfiguration`.
    pub type SrtEncryptionConfiguration = Fields<of::SrtEncryptionConfiguration>;
    impl SrtEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_key: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { with(empty(), "EncryptionKey", encryption_key) }
        /// `EncryptionKey`: mandatory.
        #[track_caller] pub fn encryption_key(self, value: impl IntoVal<SecretsManagerEncryptionKeyConfiguration>) -> Self { with(self, "EncryptionKey", value) }
    }

    /// `SrtListenerRouterOutputConfiguration`.
    pub type SrtListenerRouterOutputConfiguration = Fields<of::SrtListenerRouterOutputConfiguration>;
    impl SrtListenerRouterOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_latency_milliseconds: impl IntoVal<i64>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "MinimumLatencyMilliseconds", minimum_latency_milliseconds), "Port", port) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<SrtEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `MinimumLatencyMilliseconds`: mandatory, 10 to 10000.
        #[track_caller] pub fn minimum_latency_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLatencyMilliseconds", value) }
        /// `Port`: mandatory, 3000 to 30000.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `StandardRouterOutputConfiguration`.
    pub type StandardRouterOutputConfiguration = Fields<of::StandardRouterOutputConfiguration>;
    impl StandardRouterOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_interface_arn: impl IntoVal<String>, protocol_configuration: impl IntoVal<RouterOutputProtocolConfiguration>) -> Self { with(with(empty(), "NetworkInterfaceArn", network_interface_arn), "ProtocolConfiguration", protocol_configuration) }
        /// `NetworkInterfaceArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}$`. Changing it replaces the resource.
        #[track_caller] pub fn network_interface_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkInterfaceArn", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<RouterOutputProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ProtocolConfiguration`: mandatory.
        #[track_caller] pub fn protocol_configuration(self, value: impl IntoVal<RouterOutputProtocolConfiguration>) -> Self { with(self, "ProtocolConfiguration", value) }
    }

    /// `TlsEncryption`.
    pub type TlsEncryption = Fields<of::TlsEncryption>;
    impl TlsEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_configuration: impl IntoVal<TlsEncryptionEncryptionConfiguration>) -> Self { with(empty(), "EncryptionConfiguration", encryption_configuration) }
        /// `EncryptionConfiguration`: mandatory.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<TlsEncryptionEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `EncryptionType`.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<TlsEncryptionType>) -> Self { with(self, "EncryptionType", value) }
    }

    /// `EncryptionConfiguration`.
    pub type TlsEncryptionEncryptionConfiguration = Fields<of::TlsEncryptionEncryptionConfiguration>;
    impl TlsEncryptionEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(public: impl IntoVal<PublicTlsEncryptionConfiguration>) -> Self { with(empty(), "Public", public) }
        /// `Public`: mandatory.
        #[track_caller] pub fn public(self, value: impl IntoVal<PublicTlsEncryptionConfiguration>) -> Self { with(self, "Public", value) }
    }

    /// Words of `TlsEncryptionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TlsEncryptionType {
        /// `PUBLIC`
        Public,
    }
    impl Words for TlsEncryptionType { const WORDS: &'static [(&'static str, Self)] = &[("PUBLIC", Self::Public)]; }
    impl Eq for TlsEncryptionType {}
    impl fmt::Debug for TlsEncryptionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
