// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaConnect`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBridge {} pub enum CfnBridgeOutput {} pub enum CfnBridgeSource {} pub enum CfnFlow {} pub enum CfnFlowEntitlement {} pub enum CfnFlowMediaStream {} pub enum CfnFlowOutput {} pub enum CfnFlowSource {} pub enum CfnFlowVpcInterface {} pub enum CfnGateway {} pub enum CfnRouterInput {} pub enum CfnRouterNetworkInterface {} pub enum CfnRouterOutput {} }

/// [`AWS::MediaConnect::Bridge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html).
///
/// What `Ref` returns: `BridgeArn`.
pub type CfnBridge = Handle<of::CfnBridge>;
impl cfn::ResourceType for of::CfnBridge { const TYPE: &'static str = "AWS::MediaConnect::Bridge"; type Tags = cfn::NoTags; type Props = CfnBridgeProps; type Reference = Is<kinds::BridgeArn>; }
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
    mod of { pub enum BridgeFlowSource {} pub enum BridgeNetworkOutput {} pub enum BridgeNetworkSource {} pub enum BridgeOutput {} impl ias_core::Optional for BridgeOutput {} pub enum BridgeSource {} impl ias_core::Optional for BridgeSource {} pub enum EgressGatewayBridge {} pub enum FailoverConfig {} pub enum FailoverConfigStateEnum {} pub enum FailoverModeEnum {} pub enum IngressGatewayBridge {} pub enum MulticastSourceSettings {} impl ias_core::Optional for MulticastSourceSettings {} pub enum ProtocolEnum {} pub enum SourcePriority {} impl ias_core::Optional for SourcePriority {} pub enum VpcInterfaceAttachment {} impl ias_core::Optional for VpcInterfaceAttachment {} }

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
    pub type FailoverConfigStateEnum = Word<fn(of::FailoverConfigStateEnum)>;
    impl FailoverConfigStateEnum {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `FailoverModeEnum`.
    pub type FailoverModeEnum = Word<fn(of::FailoverModeEnum)>;
    impl FailoverModeEnum {
        /// `FAILOVER`
        pub const Failover: Self = word("FAILOVER");
    }

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
    pub type ProtocolEnum = Word<fn(of::ProtocolEnum)>;
    impl ProtocolEnum {
        /// `rtp-fec`
        pub const RtpFec: Self = word("rtp-fec");
        /// `rtp`
        pub const Rtp: Self = word("rtp");
        /// `udp`
        pub const Udp: Self = word("udp");
    }

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
impl cfn::ResourceType for of::CfnBridgeOutput { const TYPE: &'static str = "AWS::MediaConnect::BridgeOutput"; type Tags = cfn::NoTags; type Props = CfnBridgeOutputProps; type Reference = String; }

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
    mod of { pub enum BridgeNetworkOutput {} pub enum BridgeNetworkOutputProtocol {} }

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
    pub type BridgeNetworkOutputProtocol = Word<fn(of::BridgeNetworkOutputProtocol)>;
    impl BridgeNetworkOutputProtocol {
        /// `rtp-fec`
        pub const RtpFec: Self = word("rtp-fec");
        /// `rtp`
        pub const Rtp: Self = word("rtp");
        /// `udp`
        pub const Udp: Self = word("udp");
    }
}

/// [`AWS::MediaConnect::BridgeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html).
///
/// What `Ref` returns: a text of BridgeArn, Name.
pub type CfnBridgeSource = Handle<of::CfnBridgeSource>;
impl cfn::ResourceType for of::CfnBridgeSource { const TYPE: &'static str = "AWS::MediaConnect::BridgeSource"; type Tags = cfn::NoTags; type Props = CfnBridgeSourceProps; type Reference = String; }

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
impl cfn::ResourceType for of::CfnFlow { const TYPE: &'static str = "AWS::MediaConnect::Flow"; type Tags = cfn::TagList; type Props = CfnFlowProps; type Reference = Is<kinds::MediaConnectFlowArn>; }
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
    mod of { pub enum AudioMonitoringSetting {} impl ias_core::Optional for AudioMonitoringSetting {} pub enum AutomaticEncryptionKeyConfiguration {} impl ias_core::Optional for AutomaticEncryptionKeyConfiguration {} pub enum BlackFrames {} impl ias_core::Optional for BlackFrames {} pub enum BlackFramesState {} pub enum EncodingConfig {} impl ias_core::Optional for EncodingConfig {} pub enum EncodingProfile {} pub enum Encryption {} pub enum EncryptionAlgorithm {} pub enum EncryptionKeyType {} pub enum FailoverConfig {} impl ias_core::Optional for FailoverConfig {} pub enum FailoverConfigFailoverMode {} pub enum FailoverConfigSourcePriority {} pub enum FailoverConfigState {} pub enum FlowSize {} pub enum FlowTransitEncryption {} pub enum FlowTransitEncryptionKeyType {} pub enum Fmtp {} impl ias_core::Optional for Fmtp {} pub enum FmtpColorimetry {} pub enum FmtpRange {} pub enum FmtpScanMode {} pub enum FmtpTcs {} pub enum FrozenFrames {} impl ias_core::Optional for FrozenFrames {} pub enum FrozenFramesState {} pub enum GatewayBridgeSource {} pub enum InputConfiguration {} pub enum Interface {} pub enum Maintenance {} pub enum MaintenanceMaintenanceDay {} pub enum MediaStream {} pub enum MediaStreamAttributes {} impl ias_core::Optional for MediaStreamAttributes {} pub enum MediaStreamMediaStreamType {} pub enum MediaStreamSourceConfiguration {} pub enum MediaStreamSourceConfigurationEncodingName {} pub enum MediaStreamVideoFormat {} pub enum NdiConfig {} impl ias_core::Optional for NdiConfig {} pub enum NdiDiscoveryServerConfig {} pub enum NdiSourceSettings {} impl ias_core::Optional for NdiSourceSettings {} pub enum NdiState {} pub enum SecretsManagerEncryptionKeyConfiguration {} pub enum SilentAudio {} impl ias_core::Optional for SilentAudio {} pub enum SilentAudioState {} pub enum Source {} impl ias_core::Optional for Source {} pub enum SourceMonitoringConfig {} impl ias_core::Optional for SourceMonitoringConfig {} pub enum SourceMonitoringConfigContentQualityAnalysisState {} pub enum SourceMonitoringConfigThumbnailState {} pub enum SourceProtocol {} pub enum SourceRouterIntegrationState {} pub enum Tag {} pub enum VideoMonitoringSetting {} impl ias_core::Optional for VideoMonitoringSetting {} pub enum VpcInterface {} pub enum VpcInterfaceNetworkInterfaceType {} }

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
    pub type BlackFramesState = Word<fn(of::BlackFramesState)>;
    impl BlackFramesState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EncodingConfig`.
    pub type EncodingConfig = Fields<of::EncodingConfig>;
    impl EncodingConfig {
        /// `EncodingProfile`.
        #[track_caller] pub fn encoding_profile(self, value: impl IntoVal<EncodingProfile>) -> Self { with(self, "EncodingProfile", value) }
        /// `VideoMaxBitrate`.
        #[track_caller] pub fn video_max_bitrate(self, value: impl IntoVal<i64>) -> Self { with(self, "VideoMaxBitrate", value) }
    }

    /// Words of `EncodingProfile`.
    pub type EncodingProfile = Word<fn(of::EncodingProfile)>;
    impl EncodingProfile {
        /// `DISTRIBUTION_H264_DEFAULT`
        pub const DistributionH264Default: Self = word("DISTRIBUTION_H264_DEFAULT");
        /// `CONTRIBUTION_H264_DEFAULT`
        pub const ContributionH264Default: Self = word("CONTRIBUTION_H264_DEFAULT");
    }

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
    pub type EncryptionAlgorithm = Word<fn(of::EncryptionAlgorithm)>;
    impl EncryptionAlgorithm {
        /// `aes128`
        pub const Aes128: Self = word("aes128");
        /// `aes192`
        pub const Aes192: Self = word("aes192");
        /// `aes256`
        pub const Aes256: Self = word("aes256");
    }

    /// Words of `KeyType`.
    pub type EncryptionKeyType = Word<fn(of::EncryptionKeyType)>;
    impl EncryptionKeyType {
        /// `speke`
        pub const Speke: Self = word("speke");
        /// `static-key`
        pub const StaticKey: Self = word("static-key");
        /// `srt-password`
        pub const SrtPassword: Self = word("srt-password");
    }

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
    pub type FailoverConfigFailoverMode = Word<fn(of::FailoverConfigFailoverMode)>;
    impl FailoverConfigFailoverMode {
        /// `MERGE`
        pub const Merge: Self = word("MERGE");
        /// `FAILOVER`
        pub const Failover: Self = word("FAILOVER");
    }

    /// `SourcePriority`.
    pub type FailoverConfigSourcePriority = Fields<of::FailoverConfigSourcePriority>;
    impl FailoverConfigSourcePriority {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(primary_source: impl IntoVal<String>) -> Self { with(empty(), "PrimarySource", primary_source) }
        /// `PrimarySource`: mandatory.
        #[track_caller] pub fn primary_source(self, value: impl IntoVal<String>) -> Self { with(self, "PrimarySource", value) }
    }

    /// Words of `State`.
    pub type FailoverConfigState = Word<fn(of::FailoverConfigState)>;
    impl FailoverConfigState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `FlowSize`.
    pub type FlowSize = Word<fn(of::FlowSize)>;
    impl FlowSize {
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `LARGE`
        pub const Large: Self = word("LARGE");
        /// `LARGE_4X`
        pub const Large4X: Self = word("LARGE_4X");
    }

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
    pub type FlowTransitEncryptionKeyType = Word<fn(of::FlowTransitEncryptionKeyType)>;
    impl FlowTransitEncryptionKeyType {
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
    }

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
    pub type FmtpColorimetry = Word<fn(of::FmtpColorimetry)>;
    impl FmtpColorimetry {
        /// `BT601`
        pub const Bt601: Self = word("BT601");
        /// `BT709`
        pub const Bt709: Self = word("BT709");
        /// `BT2020`
        pub const Bt2020: Self = word("BT2020");
        /// `BT2100`
        pub const Bt2100: Self = word("BT2100");
        /// `ST2065-1`
        pub const St2065_1: Self = word("ST2065-1");
        /// `ST2065-3`
        pub const St2065_3: Self = word("ST2065-3");
        /// `XYZ`
        pub const Xyz: Self = word("XYZ");
    }

    /// Words of `Range`.
    pub type FmtpRange = Word<fn(of::FmtpRange)>;
    impl FmtpRange {
        /// `NARROW`
        pub const Narrow: Self = word("NARROW");
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `FULLPROTECT`
        pub const Fullprotect: Self = word("FULLPROTECT");
    }

    /// Words of `ScanMode`.
    pub type FmtpScanMode = Word<fn(of::FmtpScanMode)>;
    impl FmtpScanMode {
        /// `progressive`
        pub const Progressive: Self = word("progressive");
        /// `interlace`
        pub const Interlace: Self = word("interlace");
        /// `progressive-segmented-frame`
        pub const ProgressiveSegmentedFrame: Self = word("progressive-segmented-frame");
    }

    /// Words of `Tcs`.
    pub type FmtpTcs = Word<fn(of::FmtpTcs)>;
    impl FmtpTcs {
        /// `SDR`
        pub const Sdr: Self = word("SDR");
        /// `PQ`
        pub const Pq: Self = word("PQ");
        /// `HLG`
        pub const Hlg: Self = word("HLG");
        /// `LINEAR`
        pub const Linear: Self = word("LINEAR");
        /// `BT2100LINPQ`
        pub const Bt2100Linpq: Self = word("BT2100LINPQ");
        /// `BT2100LINHLG`
        pub const Bt2100Linhlg: Self = word("BT2100LINHLG");
        /// `ST2065-1`
        pub const St2065_1: Self = word("ST2065-1");
        /// `ST428-1`
        pub const St428_1: Self = word("ST428-1");
        /// `DENSITY`
        pub const Density: Self = word("DENSITY");
    }

    /// `FrozenFrames`.
    pub type FrozenFrames = Fields<of::FrozenFrames>;
    impl FrozenFrames {
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<FrozenFramesState>) -> Self { with(self, "State", value) }
        /// `ThresholdSeconds`.
        #[track_caller] pub fn threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdSeconds", value) }
    }

    /// Words of `State`.
    pub type FrozenFramesState = Word<fn(of::FrozenFramesState)>;
    impl FrozenFramesState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type MaintenanceMaintenanceDay = Word<fn(of::MaintenanceMaintenanceDay)>;
    impl MaintenanceMaintenanceDay {
        /// `Monday`
        pub const Monday: Self = word("Monday");
        /// `Tuesday`
        pub const Tuesday: Self = word("Tuesday");
        /// `Wednesday`
        pub const Wednesday: Self = word("Wednesday");
        /// `Thursday`
        pub const Thursday: Self = word("Thursday");
        /// `Friday`
        pub const Friday: Self = word("Friday");
        /// `Saturday`
        pub const Saturday: Self = word("Saturday");
        /// `Sunday`
        pub const Sunday: Self = word("Sunday");
    }

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
    pub type MediaStreamMediaStreamType = Word<fn(of::MediaStreamMediaStreamType)>;
    impl MediaStreamMediaStreamType {
        /// `video`
        pub const Video: Self = word("video");
        /// `audio`
        pub const Audio: Self = word("audio");
        /// `ancillary-data`
        pub const AncillaryData: Self = word("ancillary-data");
    }

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
    pub type MediaStreamSourceConfigurationEncodingName = Word<fn(of::MediaStreamSourceConfigurationEncodingName)>;
    impl MediaStreamSourceConfigurationEncodingName {
        /// `jxsv`
        pub const Jxsv: Self = word("jxsv");
        /// `raw`
        pub const Raw: Self = word("raw");
        /// `smpte291`
        pub const Smpte291: Self = word("smpte291");
        /// `pcm`
        pub const Pcm: Self = word("pcm");
    }

    /// Words of `VideoFormat`.
    pub type MediaStreamVideoFormat = Word<fn(of::MediaStreamVideoFormat)>;
    impl MediaStreamVideoFormat {
        /// `2160p`
        pub const V2160p: Self = word("2160p");
        /// `1080p`
        pub const V1080p: Self = word("1080p");
        /// `1080i`
        pub const V1080i: Self = word("1080i");
        /// `720p`
        pub const V720p: Self = word("720p");
        /// `480p`
        pub const V480p: Self = word("480p");
    }

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
    pub type NdiState = Word<fn(of::NdiState)>;
    impl NdiState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type SilentAudioState = Word<fn(of::SilentAudioState)>;
    impl SilentAudioState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type SourceMonitoringConfigContentQualityAnalysisState = Word<fn(of::SourceMonitoringConfigContentQualityAnalysisState)>;
    impl SourceMonitoringConfigContentQualityAnalysisState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `ThumbnailState`.
    pub type SourceMonitoringConfigThumbnailState = Word<fn(of::SourceMonitoringConfigThumbnailState)>;
    impl SourceMonitoringConfigThumbnailState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Protocol`.
    pub type SourceProtocol = Word<fn(of::SourceProtocol)>;
    impl SourceProtocol {
        /// `zixi-push`
        pub const ZixiPush: Self = word("zixi-push");
        /// `rtp-fec`
        pub const RtpFec: Self = word("rtp-fec");
        /// `rtp`
        pub const Rtp: Self = word("rtp");
        /// `rist`
        pub const Rist: Self = word("rist");
        /// `srt-listener`
        pub const SrtListener: Self = word("srt-listener");
        /// `srt-caller`
        pub const SrtCaller: Self = word("srt-caller");
        /// `st2110-jpegxs`
        pub const St2110Jpegxs: Self = word("st2110-jpegxs");
        /// `cdi`
        pub const Cdi: Self = word("cdi");
        /// `ndi-speed-hq`
        pub const NdiSpeedHq: Self = word("ndi-speed-hq");
    }

    /// Words of `RouterIntegrationState`.
    pub type SourceRouterIntegrationState = Word<fn(of::SourceRouterIntegrationState)>;
    impl SourceRouterIntegrationState {
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
    pub type VpcInterfaceNetworkInterfaceType = Word<fn(of::VpcInterfaceNetworkInterfaceType)>;
    impl VpcInterfaceNetworkInterfaceType {
        /// `ena`
        pub const Ena: Self = word("ena");
        /// `efa`
        pub const Efa: Self = word("efa");
    }
}

/// [`AWS::MediaConnect::FlowEntitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html).
///
/// What `Ref` returns: `EntitlementArn`.
pub type CfnFlowEntitlement = Handle<of::CfnFlowEntitlement>;
impl cfn::ResourceType for of::CfnFlowEntitlement { const TYPE: &'static str = "AWS::MediaConnect::FlowEntitlement"; type Tags = cfn::TagList; type Props = CfnFlowEntitlementProps; type Reference = Is<kinds::FlowEntitlementArn>; }
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
    mod of { pub enum Encryption {} pub enum EncryptionKeyType {} pub enum EntitlementStatus {} }

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
    pub type EncryptionKeyType = Word<fn(of::EncryptionKeyType)>;
    impl EncryptionKeyType {
        /// `speke`
        pub const Speke: Self = word("speke");
        /// `static-key`
        pub const StaticKey: Self = word("static-key");
    }

    /// Words of `EntitlementStatus`.
    pub type EntitlementStatus = Word<fn(of::EntitlementStatus)>;
    impl EntitlementStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::MediaConnect::FlowMediaStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFlowMediaStream = Handle<of::CfnFlowMediaStream>;
impl cfn::ResourceType for of::CfnFlowMediaStream { const TYPE: &'static str = "AWS::MediaConnect::FlowMediaStream"; type Tags = cfn::TagList; type Props = CfnFlowMediaStreamProps; type Reference = Is<kinds::FlowMediaStreamArn>; }
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
    mod of { pub enum MediaStreamType {} pub enum Tag {} }

    /// Words of `MediaStreamType`.
    pub type MediaStreamType = Word<fn(of::MediaStreamType)>;
    impl MediaStreamType {
        /// `video`
        pub const Video: Self = word("video");
        /// `audio`
        pub const Audio: Self = word("audio");
        /// `ancillary-data`
        pub const AncillaryData: Self = word("ancillary-data");
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

/// [`AWS::MediaConnect::FlowOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html).
///
/// What `Ref` returns: `OutputArn`.
pub type CfnFlowOutput = Handle<of::CfnFlowOutput>;
impl cfn::ResourceType for of::CfnFlowOutput { const TYPE: &'static str = "AWS::MediaConnect::FlowOutput"; type Tags = cfn::TagList; type Props = CfnFlowOutputProps; type Reference = Is<kinds::FlowOutputArn>; }
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
    mod of { pub enum DestinationConfiguration {} pub enum EncodingParameters {} pub enum EncodingParametersEncoderProfile {} pub enum Encryption {} pub enum EncryptionKeyType {} pub enum MediaStreamOutputConfiguration {} pub enum MediaStreamOutputConfigurationEncodingName {} pub enum NdiOutputTimecodeSource {} pub enum OutputStatus {} pub enum Protocol {} pub enum RouterIntegrationState {} }

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
    pub type EncodingParametersEncoderProfile = Word<fn(of::EncodingParametersEncoderProfile)>;
    impl EncodingParametersEncoderProfile {
        /// `main`
        pub const Main: Self = word("main");
        /// `high`
        pub const High: Self = word("high");
    }

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
    pub type EncryptionKeyType = Word<fn(of::EncryptionKeyType)>;
    impl EncryptionKeyType {
        /// `static-key`
        pub const StaticKey: Self = word("static-key");
        /// `srt-password`
        pub const SrtPassword: Self = word("srt-password");
    }

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
    pub type MediaStreamOutputConfigurationEncodingName = Word<fn(of::MediaStreamOutputConfigurationEncodingName)>;
    impl MediaStreamOutputConfigurationEncodingName {
        /// `jxsv`
        pub const Jxsv: Self = word("jxsv");
        /// `raw`
        pub const Raw: Self = word("raw");
        /// `smpte291`
        pub const Smpte291: Self = word("smpte291");
        /// `pcm`
        pub const Pcm: Self = word("pcm");
    }

    /// Words of `NdiOutputTimecodeSource`.
    pub type NdiOutputTimecodeSource = Word<fn(of::NdiOutputTimecodeSource)>;
    impl NdiOutputTimecodeSource {
        /// `EMBEDDED_TIMECODE`
        pub const EmbeddedTimecode: Self = word("EMBEDDED_TIMECODE");
        /// `UTC_SYSTEM_TIME`
        pub const UtcSystemTime: Self = word("UTC_SYSTEM_TIME");
    }

    /// Words of `OutputStatus`.
    pub type OutputStatus = Word<fn(of::OutputStatus)>;
    impl OutputStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `zixi-push`
        pub const ZixiPush: Self = word("zixi-push");
        /// `rtp-fec`
        pub const RtpFec: Self = word("rtp-fec");
        /// `rtp`
        pub const Rtp: Self = word("rtp");
        /// `zixi-pull`
        pub const ZixiPull: Self = word("zixi-pull");
        /// `rist`
        pub const Rist: Self = word("rist");
        /// `srt-listener`
        pub const SrtListener: Self = word("srt-listener");
        /// `srt-caller`
        pub const SrtCaller: Self = word("srt-caller");
        /// `st2110-jpegxs`
        pub const St2110Jpegxs: Self = word("st2110-jpegxs");
        /// `cdi`
        pub const Cdi: Self = word("cdi");
        /// `ndi-speed-hq`
        pub const NdiSpeedHq: Self = word("ndi-speed-hq");
    }

    /// Words of `RouterIntegrationState`.
    pub type RouterIntegrationState = Word<fn(of::RouterIntegrationState)>;
    impl RouterIntegrationState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::MediaConnect::FlowSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html).
///
/// What `Ref` returns: `SourceArn`.
pub type CfnFlowSource = Handle<of::CfnFlowSource>;
impl cfn::ResourceType for of::CfnFlowSource { const TYPE: &'static str = "AWS::MediaConnect::FlowSource"; type Tags = cfn::TagList; type Props = CfnFlowSourceProps; type Reference = Is<kinds::FlowSourceArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_bridge::{VpcInterfaceAttachment};
    pub use super::cfn_flow::{Encryption, EncryptionAlgorithm, EncryptionKeyType, GatewayBridgeSource, Tag};
    mod of { pub enum Protocol {} }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `zixi-push`
        pub const ZixiPush: Self = word("zixi-push");
        /// `rtp-fec`
        pub const RtpFec: Self = word("rtp-fec");
        /// `rtp`
        pub const Rtp: Self = word("rtp");
        /// `rist`
        pub const Rist: Self = word("rist");
        /// `srt-listener`
        pub const SrtListener: Self = word("srt-listener");
        /// `srt-caller`
        pub const SrtCaller: Self = word("srt-caller");
    }
}

/// [`AWS::MediaConnect::FlowVpcInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html).
///
/// What `Ref` returns: a text of FlowArn, Name.
pub type CfnFlowVpcInterface = Handle<of::CfnFlowVpcInterface>;
impl cfn::ResourceType for of::CfnFlowVpcInterface { const TYPE: &'static str = "AWS::MediaConnect::FlowVpcInterface"; type Tags = cfn::TagList; type Props = CfnFlowVpcInterfaceProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnGateway { const TYPE: &'static str = "AWS::MediaConnect::Gateway"; type Tags = cfn::NoTags; type Props = CfnGatewayProps; type Reference = Is<kinds::MediaConnectGatewayArn>; }
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
impl cfn::ResourceType for of::CfnRouterInput { const TYPE: &'static str = "AWS::MediaConnect::RouterInput"; type Tags = cfn::TagList; type Props = CfnRouterInputProps; type Reference = Is<kinds::RouterInputArn>; }
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
    mod of { pub enum BlackFramesConfiguration {} pub enum ContentQualityAnalysisConfiguration {} pub enum ContentQualityAnalysisFeatureConfiguration {} impl ias_core::Optional for ContentQualityAnalysisFeatureConfiguration {} pub enum ContentQualityAnalysisState {} pub enum Day {} pub enum DefaultMaintenanceConfiguration {} impl ias_core::Optional for DefaultMaintenanceConfiguration {} pub enum FailoverInputSourcePriorityMode {} pub enum FailoverRouterInputConfiguration {} pub enum ForwardErrorCorrectionState {} pub enum FrozenFramesConfiguration {} pub enum MediaConnectFlowRouterInputConfiguration {} pub enum MediaLiveChannelPipelineId {} pub enum MediaLiveChannelRouterInputConfiguration {} pub enum MediaLiveTransitEncryption {} pub enum MediaLiveTransitEncryptionKeyType {} pub enum MergeRouterInputConfiguration {} pub enum PreferredDayTimeMaintenanceConfiguration {} pub enum RistRouterInputConfiguration {} pub enum RouterInputProtocol {} pub enum RouterInputTier {} pub enum RouterInputTransitEncryption {} pub enum RouterInputTransitEncryptionKeyType {} pub enum RoutingScope {} pub enum RtpRouterInputConfiguration {} pub enum SilentAudioConfiguration {} pub enum SrtCallerRouterInputConfiguration {} pub enum SrtDecryptionConfiguration {} pub enum SrtListenerRouterInputConfiguration {} pub enum StandardRouterInputConfiguration {} }

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
    pub type ContentQualityAnalysisState = Word<fn(of::ContentQualityAnalysisState)>;
    impl ContentQualityAnalysisState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Day`.
    pub type Day = Word<fn(of::Day)>;
    impl Day {
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
    }

    /// `DefaultMaintenanceConfiguration`.
    pub type DefaultMaintenanceConfiguration = Fields<of::DefaultMaintenanceConfiguration>;
    impl DefaultMaintenanceConfiguration {
    }

    /// Words of `FailoverInputSourcePriorityMode`.
    pub type FailoverInputSourcePriorityMode = Word<fn(of::FailoverInputSourcePriorityMode)>;
    impl FailoverInputSourcePriorityMode {
        /// `NO_PRIORITY`
        pub const NoPriority: Self = word("NO_PRIORITY");
        /// `PRIMARY_SECONDARY`
        pub const PrimarySecondary: Self = word("PRIMARY_SECONDARY");
    }

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
    pub type ForwardErrorCorrectionState = Word<fn(of::ForwardErrorCorrectionState)>;
    impl ForwardErrorCorrectionState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type MediaLiveChannelPipelineId = Word<fn(of::MediaLiveChannelPipelineId)>;
    impl MediaLiveChannelPipelineId {
        /// `PIPELINE_0`
        pub const Pipeline0: Self = word("PIPELINE_0");
        /// `PIPELINE_1`
        pub const Pipeline1: Self = word("PIPELINE_1");
    }

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
    pub type MediaLiveTransitEncryptionKeyType = Word<fn(of::MediaLiveTransitEncryptionKeyType)>;
    impl MediaLiveTransitEncryptionKeyType {
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
    }

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
    pub type RouterInputProtocol = Word<fn(of::RouterInputProtocol)>;
    impl RouterInputProtocol {
        /// `RTP`
        pub const Rtp: Self = word("RTP");
        /// `RIST`
        pub const Rist: Self = word("RIST");
        /// `SRT_CALLER`
        pub const SrtCaller: Self = word("SRT_CALLER");
        /// `SRT_LISTENER`
        pub const SrtListener: Self = word("SRT_LISTENER");
    }

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
    pub type RouterInputTier = Word<fn(of::RouterInputTier)>;
    impl RouterInputTier {
        /// `INPUT_100`
        pub const Input100: Self = word("INPUT_100");
        /// `INPUT_50`
        pub const Input50: Self = word("INPUT_50");
        /// `INPUT_20`
        pub const Input20: Self = word("INPUT_20");
    }

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
    pub type RouterInputTransitEncryptionKeyType = Word<fn(of::RouterInputTransitEncryptionKeyType)>;
    impl RouterInputTransitEncryptionKeyType {
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
    }

    /// Words of `RoutingScope`.
    pub type RoutingScope = Word<fn(of::RoutingScope)>;
    impl RoutingScope {
        /// `REGIONAL`
        pub const Regional: Self = word("REGIONAL");
        /// `GLOBAL`
        pub const Global: Self = word("GLOBAL");
    }

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
impl cfn::ResourceType for of::CfnRouterNetworkInterface { const TYPE: &'static str = "AWS::MediaConnect::RouterNetworkInterface"; type Tags = cfn::TagList; type Props = CfnRouterNetworkInterfaceProps; type Reference = Is<kinds::RouterNetworkInterfaceArn>; }
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
impl cfn::ResourceType for of::CfnRouterOutput { const TYPE: &'static str = "AWS::MediaConnect::RouterOutput"; type Tags = cfn::TagList; type Props = CfnRouterOutputProps; type Reference = Is<kinds::RouterOutputArn>; }
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
    mod of { pub enum FabricConfiguration {} pub enum FabricLatencyMode {} pub enum MediaConnectFlowRouterOutputConfiguration {} pub enum MediaLiveInputPipelineId {} pub enum MediaLiveInputRouterOutputConfiguration {} pub enum PublicTlsEncryptionConfiguration {} impl ias_core::Optional for PublicTlsEncryptionConfiguration {} pub enum RistRouterOutputConfiguration {} pub enum RouterOutputProtocol {} pub enum RouterOutputTier {} pub enum RtmpPushRouterOutputConfiguration {} pub enum RtpRouterOutputConfiguration {} pub enum SrtCallerRouterOutputConfiguration {} pub enum SrtEncryptionConfiguration {} pub enum SrtListenerRouterOutputConfiguration {} pub enum StandardRouterOutputConfiguration {} pub enum TlsEncryption {} pub enum TlsEncryptionEncryptionConfiguration {} pub enum TlsEncryptionType {} }

    /// `FabricConfiguration`.
    pub type FabricConfiguration = Fields<of::FabricConfiguration>;
    impl FabricConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(recovery_latency_mode: impl IntoVal<FabricLatencyMode>) -> Self { with(empty(), "RecoveryLatencyMode", recovery_latency_mode) }
        /// `RecoveryLatencyMode`: mandatory.
        #[track_caller] pub fn recovery_latency_mode(self, value: impl IntoVal<FabricLatencyMode>) -> Self { with(self, "RecoveryLatencyMode", value) }
    }

    /// Words of `FabricLatencyMode`.
    pub type FabricLatencyMode = Word<fn(of::FabricLatencyMode)>;
    impl FabricLatencyMode {
        /// `BALANCED`
        pub const Balanced: Self = word("BALANCED");
        /// `LOW_LATENCY`
        pub const LowLatency: Self = word("LOW_LATENCY");
    }

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
    pub type MediaLiveInputPipelineId = Word<fn(of::MediaLiveInputPipelineId)>;
    impl MediaLiveInputPipelineId {
        /// `PIPELINE_0`
        pub const Pipeline0: Self = word("PIPELINE_0");
        /// `PIPELINE_1`
        pub const Pipeline1: Self = word("PIPELINE_1");
    }

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
    pub type RouterOutputProtocol = Word<fn(of::RouterOutputProtocol)>;
    impl RouterOutputProtocol {
        /// `RTP`
        pub const Rtp: Self = word("RTP");
        /// `RIST`
        pub const Rist: Self = word("RIST");
        /// `SRT_CALLER`
        pub const SrtCaller: Self = word("SRT_CALLER");
        /// `SRT_LISTENER`
        pub const SrtListener: Self = word("SRT_LISTENER");
        /// `RTMP_PUSH`
        pub const RtmpPush: Self = word("RTMP_PUSH");
    }

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
    pub type RouterOutputTier = Word<fn(of::RouterOutputTier)>;
    impl RouterOutputTier {
        /// `OUTPUT_100`
        pub const Output100: Self = word("OUTPUT_100");
        /// `OUTPUT_50`
        pub const Output50: Self = word("OUTPUT_50");
        /// `OUTPUT_20`
        pub const Output20: Self = word("OUTPUT_20");
    }

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
    pub type TlsEncryptionType = Word<fn(of::TlsEncryptionType)>;
    impl TlsEncryptionType {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
    }
}
