// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GroundStation`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConfig {} pub enum CfnDataflowEndpointGroup {} pub enum CfnDataflowEndpointGroupV2 {} impl ias_core::Optional for CfnDataflowEndpointGroupV2 {} pub enum CfnMissionProfile {} }

/// [`AWS::GroundStation::Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConfig = Handle<of::CfnConfig>;
impl cfn::ResourceType for of::CfnConfig { const TYPE: &'static str = "AWS::GroundStation::Config"; type Tags = cfn::TagList; type Props = CfnConfigProps; type Reference = Is<kinds::ConfigArn>; }
impl CfnConfig {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfigArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnConfig`].
///
/// Mandatory: `Name`, `ConfigData`.
pub type CfnConfigProps = Fields<of::CfnConfig>;
impl CfnConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, config_data: impl IntoVal<cfn_config::ConfigData>) -> Self { with(with(empty(), "Name", name), "ConfigData", config_data) }
    /// `ConfigData`: mandatory.
    #[track_caller] pub fn config_data(self, value: impl IntoVal<cfn_config::ConfigData>) -> Self { with(self, "ConfigData", value) }
    /// `Name`: mandatory, matches `^[ a-zA-Z0-9_:-]{1,256}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfig`].
pub mod cfn_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AntennaDownlinkConfig {} impl ias_core::Optional for AntennaDownlinkConfig {} pub enum AntennaDownlinkDemodDecodeConfig {} impl ias_core::Optional for AntennaDownlinkDemodDecodeConfig {} pub enum AntennaUplinkConfig {} impl ias_core::Optional for AntennaUplinkConfig {} pub enum BandwidthUnits {} pub enum ConfigData {} impl ias_core::Optional for ConfigData {} pub enum DataflowEndpointConfig {} impl ias_core::Optional for DataflowEndpointConfig {} pub enum DecodeConfig {} impl ias_core::Optional for DecodeConfig {} pub enum DemodulationConfig {} impl ias_core::Optional for DemodulationConfig {} pub enum Eirp {} impl ias_core::Optional for Eirp {} pub enum EirpUnits {} pub enum Frequency {} impl ias_core::Optional for Frequency {} pub enum FrequencyBandwidth {} impl ias_core::Optional for FrequencyBandwidth {} pub enum FrequencyUnits {} pub enum KinesisDataStreamData {} pub enum Polarization {} pub enum S3RecordingConfig {} impl ias_core::Optional for S3RecordingConfig {} pub enum SpectrumConfig {} impl ias_core::Optional for SpectrumConfig {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum TelemetrySinkConfig {} pub enum TelemetrySinkData {} impl ias_core::Optional for TelemetrySinkData {} pub enum TelemetrySinkType {} pub enum TrackingConfig {} impl ias_core::Optional for TrackingConfig {} pub enum TrackingConfigAutotrack {} pub enum UplinkEchoConfig {} impl ias_core::Optional for UplinkEchoConfig {} pub enum UplinkSpectrumConfig {} impl ias_core::Optional for UplinkSpectrumConfig {} }

    /// `AntennaDownlinkConfig`.
    pub type AntennaDownlinkConfig = Fields<of::AntennaDownlinkConfig>;
    impl AntennaDownlinkConfig {
        /// `SpectrumConfig`.
        #[track_caller] pub fn spectrum_config(self, value: impl IntoVal<SpectrumConfig>) -> Self { with(self, "SpectrumConfig", value) }
    }

    /// `AntennaDownlinkDemodDecodeConfig`.
    pub type AntennaDownlinkDemodDecodeConfig = Fields<of::AntennaDownlinkDemodDecodeConfig>;
    impl AntennaDownlinkDemodDecodeConfig {
        /// `DecodeConfig`.
        #[track_caller] pub fn decode_config(self, value: impl IntoVal<DecodeConfig>) -> Self { with(self, "DecodeConfig", value) }
        /// `DemodulationConfig`.
        #[track_caller] pub fn demodulation_config(self, value: impl IntoVal<DemodulationConfig>) -> Self { with(self, "DemodulationConfig", value) }
        /// `SpectrumConfig`.
        #[track_caller] pub fn spectrum_config(self, value: impl IntoVal<SpectrumConfig>) -> Self { with(self, "SpectrumConfig", value) }
    }

    /// `AntennaUplinkConfig`.
    pub type AntennaUplinkConfig = Fields<of::AntennaUplinkConfig>;
    impl AntennaUplinkConfig {
        /// `SpectrumConfig`.
        #[track_caller] pub fn spectrum_config(self, value: impl IntoVal<UplinkSpectrumConfig>) -> Self { with(self, "SpectrumConfig", value) }
        /// `TargetEirp`.
        #[track_caller] pub fn target_eirp(self, value: impl IntoVal<Eirp>) -> Self { with(self, "TargetEirp", value) }
        /// `TransmitDisabled`.
        #[track_caller] pub fn transmit_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TransmitDisabled", value) }
    }

    /// Words of `BandwidthUnits`.
    pub type BandwidthUnits = Word<fn(of::BandwidthUnits)>;
    impl BandwidthUnits {
        /// `GHz`
        pub const GHz: Self = word("GHz");
        /// `MHz`
        pub const MHz: Self = word("MHz");
        /// `kHz`
        pub const KHz: Self = word("kHz");
    }

    /// `ConfigData`.
    pub type ConfigData = Fields<of::ConfigData>;
    impl ConfigData {
        /// `AntennaDownlinkConfig`.
        #[track_caller] pub fn antenna_downlink_config(self, value: impl IntoVal<AntennaDownlinkConfig>) -> Self { with(self, "AntennaDownlinkConfig", value) }
        /// `AntennaDownlinkDemodDecodeConfig`.
        #[track_caller] pub fn antenna_downlink_demod_decode_config(self, value: impl IntoVal<AntennaDownlinkDemodDecodeConfig>) -> Self { with(self, "AntennaDownlinkDemodDecodeConfig", value) }
        /// `AntennaUplinkConfig`.
        #[track_caller] pub fn antenna_uplink_config(self, value: impl IntoVal<AntennaUplinkConfig>) -> Self { with(self, "AntennaUplinkConfig", value) }
        /// `DataflowEndpointConfig`.
        #[track_caller] pub fn dataflow_endpoint_config(self, value: impl IntoVal<DataflowEndpointConfig>) -> Self { with(self, "DataflowEndpointConfig", value) }
        /// `S3RecordingConfig`.
        #[track_caller] pub fn s3_recording_config(self, value: impl IntoVal<S3RecordingConfig>) -> Self { with(self, "S3RecordingConfig", value) }
        /// `TelemetrySinkConfig`.
        #[track_caller] pub fn telemetry_sink_config(self, value: impl IntoVal<TelemetrySinkConfig>) -> Self { with(self, "TelemetrySinkConfig", value) }
        /// `TrackingConfig`.
        #[track_caller] pub fn tracking_config(self, value: impl IntoVal<TrackingConfig>) -> Self { with(self, "TrackingConfig", value) }
        /// `UplinkEchoConfig`.
        #[track_caller] pub fn uplink_echo_config(self, value: impl IntoVal<UplinkEchoConfig>) -> Self { with(self, "UplinkEchoConfig", value) }
    }

    /// `DataflowEndpointConfig`.
    pub type DataflowEndpointConfig = Fields<of::DataflowEndpointConfig>;
    impl DataflowEndpointConfig {
        /// `DataflowEndpointName`.
        #[track_caller] pub fn dataflow_endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataflowEndpointName", value) }
        /// `DataflowEndpointRegion`.
        #[track_caller] pub fn dataflow_endpoint_region(self, value: impl IntoVal<String>) -> Self { with(self, "DataflowEndpointRegion", value) }
    }

    /// `DecodeConfig`.
    pub type DecodeConfig = Fields<of::DecodeConfig>;
    impl DecodeConfig {
        /// `UnvalidatedJSON`: matches `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`.
        #[track_caller] pub fn unvalidated_json(self, value: impl IntoVal<String>) -> Self { with(self, "UnvalidatedJSON", value) }
    }

    /// `DemodulationConfig`.
    pub type DemodulationConfig = Fields<of::DemodulationConfig>;
    impl DemodulationConfig {
        /// `UnvalidatedJSON`: matches `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`.
        #[track_caller] pub fn unvalidated_json(self, value: impl IntoVal<String>) -> Self { with(self, "UnvalidatedJSON", value) }
    }

    /// `Eirp`.
    pub type Eirp = Fields<of::Eirp>;
    impl Eirp {
        /// `Units`.
        #[track_caller] pub fn units(self, value: impl IntoVal<EirpUnits>) -> Self { with(self, "Units", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `EirpUnits`.
    pub type EirpUnits = Word<fn(of::EirpUnits)>;
    impl EirpUnits {
        /// `dBW`
        pub const DBw: Self = word("dBW");
    }

    /// `Frequency`.
    pub type Frequency = Fields<of::Frequency>;
    impl Frequency {
        /// `Units`.
        #[track_caller] pub fn units(self, value: impl IntoVal<FrequencyUnits>) -> Self { with(self, "Units", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// `FrequencyBandwidth`.
    pub type FrequencyBandwidth = Fields<of::FrequencyBandwidth>;
    impl FrequencyBandwidth {
        /// `Units`.
        #[track_caller] pub fn units(self, value: impl IntoVal<BandwidthUnits>) -> Self { with(self, "Units", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `FrequencyUnits`.
    pub type FrequencyUnits = Word<fn(of::FrequencyUnits)>;
    impl FrequencyUnits {
        /// `GHz`
        pub const GHz: Self = word("GHz");
        /// `MHz`
        pub const MHz: Self = word("MHz");
        /// `kHz`
        pub const KHz: Self = word("kHz");
    }

    /// `KinesisDataStreamData`.
    pub type KinesisDataStreamData = Fields<of::KinesisDataStreamData>;
    impl KinesisDataStreamData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kinesis_role_arn: impl IntoVal<Is<kinds::RoleArn>>, kinesis_data_stream_arn: impl IntoVal<String>) -> Self { with(with(empty(), "KinesisRoleArn", kinesis_role_arn), "KinesisDataStreamArn", kinesis_data_stream_arn) }
        /// `KinesisDataStreamArn`: mandatory, matches `^arn:[a-z0-9-.]{1,63}:kinesis:[-a-z0-9]{1,50}:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$`.
        #[track_caller] pub fn kinesis_data_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KinesisDataStreamArn", value) }
        /// `KinesisRoleArn`: mandatory, matches `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`.
        #[track_caller] pub fn kinesis_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "KinesisRoleArn", value) }
    }

    /// Words of `Polarization`.
    pub type Polarization = Word<fn(of::Polarization)>;
    impl Polarization {
        /// `LEFT_HAND`
        pub const LeftHand: Self = word("LEFT_HAND");
        /// `RIGHT_HAND`
        pub const RightHand: Self = word("RIGHT_HAND");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `S3RecordingConfig`.
    pub type S3RecordingConfig = Fields<of::S3RecordingConfig>;
    impl S3RecordingConfig {
        /// `BucketArn`: matches `^arn:aws[A-Za-z0-9-]{0,64}:s3:::[A-Za-z0-9-]{1,64}$`.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "BucketArn", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `RoleArn`: matches `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `SpectrumConfig`.
    pub type SpectrumConfig = Fields<of::SpectrumConfig>;
    impl SpectrumConfig {
        /// `Bandwidth`.
        #[track_caller] pub fn bandwidth(self, value: impl IntoVal<FrequencyBandwidth>) -> Self { with(self, "Bandwidth", value) }
        /// `CenterFrequency`.
        #[track_caller] pub fn center_frequency(self, value: impl IntoVal<Frequency>) -> Self { with(self, "CenterFrequency", value) }
        /// `Polarization`.
        #[track_caller] pub fn polarization(self, value: impl IntoVal<Polarization>) -> Self { with(self, "Polarization", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: matches `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: matches `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TelemetrySinkConfig`.
    pub type TelemetrySinkConfig = Fields<of::TelemetrySinkConfig>;
    impl TelemetrySinkConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(telemetry_sink_type: impl IntoVal<TelemetrySinkType>, telemetry_sink_data: impl IntoVal<TelemetrySinkData>) -> Self { with(with(empty(), "TelemetrySinkType", telemetry_sink_type), "TelemetrySinkData", telemetry_sink_data) }
        /// `TelemetrySinkData`: mandatory.
        #[track_caller] pub fn telemetry_sink_data(self, value: impl IntoVal<TelemetrySinkData>) -> Self { with(self, "TelemetrySinkData", value) }
        /// `TelemetrySinkType`: mandatory.
        #[track_caller] pub fn telemetry_sink_type(self, value: impl IntoVal<TelemetrySinkType>) -> Self { with(self, "TelemetrySinkType", value) }
    }

    /// `TelemetrySinkData`.
    ///
    /// Takes exactly one of `KinesisDataStreamData`.
    pub type TelemetrySinkData = Fields<of::TelemetrySinkData>;
    impl TelemetrySinkData {
        /// `KinesisDataStreamData`.
        #[track_caller] pub fn kinesis_data_stream_data(self, value: impl IntoVal<KinesisDataStreamData>) -> Self { with(self, "KinesisDataStreamData", value) }
    }

    /// Words of `TelemetrySinkType`.
    pub type TelemetrySinkType = Word<fn(of::TelemetrySinkType)>;
    impl TelemetrySinkType {
        /// `KINESIS_DATA_STREAM`
        pub const KinesisDataStream: Self = word("KINESIS_DATA_STREAM");
    }

    /// `TrackingConfig`.
    pub type TrackingConfig = Fields<of::TrackingConfig>;
    impl TrackingConfig {
        /// `Autotrack`.
        #[track_caller] pub fn autotrack(self, value: impl IntoVal<TrackingConfigAutotrack>) -> Self { with(self, "Autotrack", value) }
    }

    /// Words of `Autotrack`.
    pub type TrackingConfigAutotrack = Word<fn(of::TrackingConfigAutotrack)>;
    impl TrackingConfigAutotrack {
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
        /// `PREFERRED`
        pub const Preferred: Self = word("PREFERRED");
        /// `REMOVED`
        pub const Removed: Self = word("REMOVED");
    }

    /// `UplinkEchoConfig`.
    pub type UplinkEchoConfig = Fields<of::UplinkEchoConfig>;
    impl UplinkEchoConfig {
        /// `AntennaUplinkConfigArn`: matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        #[track_caller] pub fn antenna_uplink_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AntennaUplinkConfigArn", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `UplinkSpectrumConfig`.
    pub type UplinkSpectrumConfig = Fields<of::UplinkSpectrumConfig>;
    impl UplinkSpectrumConfig {
        /// `CenterFrequency`.
        #[track_caller] pub fn center_frequency(self, value: impl IntoVal<Frequency>) -> Self { with(self, "CenterFrequency", value) }
        /// `Polarization`.
        #[track_caller] pub fn polarization(self, value: impl IntoVal<Polarization>) -> Self { with(self, "Polarization", value) }
    }
}

/// [`AWS::GroundStation::DataflowEndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDataflowEndpointGroup = Handle<of::CfnDataflowEndpointGroup>;
impl cfn::ResourceType for of::CfnDataflowEndpointGroup { const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroup"; type Tags = cfn::TagList; type Props = CfnDataflowEndpointGroupProps; type Reference = String; }
impl CfnDataflowEndpointGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataflowEndpointGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDataflowEndpointGroup`].
///
/// Mandatory: `EndpointDetails`.
///
/// A change replaces the resource: `ContactPostPassDurationSeconds`, `ContactPrePassDurationSeconds`, `EndpointDetails`.
pub type CfnDataflowEndpointGroupProps = Fields<of::CfnDataflowEndpointGroup>;
impl CfnDataflowEndpointGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoint_details: impl IntoVal<List<cfn_dataflow_endpoint_group::EndpointDetails>>) -> Self { with(empty(), "EndpointDetails", endpoint_details) }
    /// `ContactPostPassDurationSeconds`: 30 to 480. Changing it replaces the resource.
    #[track_caller] pub fn contact_post_pass_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactPostPassDurationSeconds", value) }
    /// `ContactPrePassDurationSeconds`: 30 to 480. Changing it replaces the resource.
    #[track_caller] pub fn contact_pre_pass_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactPrePassDurationSeconds", value) }
    /// `EndpointDetails`: mandatory, 1 to 500 items. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_details(self, value: impl IntoVal<List<cfn_dataflow_endpoint_group::EndpointDetails>>) -> Self { with(self, "EndpointDetails", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataflow_endpoint_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataflowEndpointGroup`].
pub mod cfn_dataflow_endpoint_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AgentStatus {} pub enum AuditResults {} pub enum AwsGroundStationAgentEndpoint {} impl ias_core::Optional for AwsGroundStationAgentEndpoint {} pub enum ConnectionDetails {} impl ias_core::Optional for ConnectionDetails {} pub enum DataflowEndpoint {} impl ias_core::Optional for DataflowEndpoint {} pub enum EndpointDetails {} impl ias_core::Optional for EndpointDetails {} pub enum IntegerRange {} impl ias_core::Optional for IntegerRange {} pub enum RangedConnectionDetails {} impl ias_core::Optional for RangedConnectionDetails {} pub enum RangedSocketAddress {} impl ias_core::Optional for RangedSocketAddress {} pub enum SecurityDetails {} impl ias_core::Optional for SecurityDetails {} pub enum SocketAddress {} impl ias_core::Optional for SocketAddress {} pub enum Tag {} }

    /// Words of `AgentStatus`.
    pub type AgentStatus = Word<fn(of::AgentStatus)>;
    impl AgentStatus {
        /// `SUCCESS`
        pub const Success: Self = word("SUCCESS");
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
    }

    /// Words of `AuditResults`.
    pub type AuditResults = Word<fn(of::AuditResults)>;
    impl AuditResults {
        /// `HEALTHY`
        pub const Healthy: Self = word("HEALTHY");
        /// `UNHEALTHY`
        pub const Unhealthy: Self = word("UNHEALTHY");
    }

    /// `AwsGroundStationAgentEndpoint`.
    pub type AwsGroundStationAgentEndpoint = Fields<of::AwsGroundStationAgentEndpoint>;
    impl AwsGroundStationAgentEndpoint {
        /// `AgentStatus`.
        #[track_caller] pub fn agent_status(self, value: impl IntoVal<AgentStatus>) -> Self { with(self, "AgentStatus", value) }
        /// `AuditResults`.
        #[track_caller] pub fn audit_results(self, value: impl IntoVal<AuditResults>) -> Self { with(self, "AuditResults", value) }
        /// `EgressAddress`.
        #[track_caller] pub fn egress_address(self, value: impl IntoVal<ConnectionDetails>) -> Self { with(self, "EgressAddress", value) }
        /// `IngressAddress`.
        #[track_caller] pub fn ingress_address(self, value: impl IntoVal<RangedConnectionDetails>) -> Self { with(self, "IngressAddress", value) }
        /// `Name`: matches `^[ a-zA-Z0-9_:-]{1,256}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ConnectionDetails`.
    pub type ConnectionDetails = Fields<of::ConnectionDetails>;
    impl ConnectionDetails {
        /// `Mtu`.
        #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
        /// `SocketAddress`.
        #[track_caller] pub fn socket_address(self, value: impl IntoVal<SocketAddress>) -> Self { with(self, "SocketAddress", value) }
    }

    /// `DataflowEndpoint`.
    pub type DataflowEndpoint = Fields<of::DataflowEndpoint>;
    impl DataflowEndpoint {
        /// `Address`.
        #[track_caller] pub fn address(self, value: impl IntoVal<SocketAddress>) -> Self { with(self, "Address", value) }
        /// `Mtu`.
        #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
        /// `Name`: matches `^[ a-zA-Z0-9_:-]{1,256}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `EndpointDetails`.
    ///
    /// Takes exactly one of `Endpoint` + `SecurityDetails`; `AwsGroundStationAgentEndpoint`.
    pub type EndpointDetails = Fields<of::EndpointDetails>;
    impl EndpointDetails {
        /// `AwsGroundStationAgentEndpoint`.
        #[track_caller] pub fn aws_ground_station_agent_endpoint(self, value: impl IntoVal<AwsGroundStationAgentEndpoint>) -> Self { with(self, "AwsGroundStationAgentEndpoint", value) }
        /// `Endpoint`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<DataflowEndpoint>) -> Self { with(self, "Endpoint", value) }
        /// `SecurityDetails`.
        #[track_caller] pub fn security_details(self, value: impl IntoVal<SecurityDetails>) -> Self { with(self, "SecurityDetails", value) }
    }

    /// `IntegerRange`.
    pub type IntegerRange = Fields<of::IntegerRange>;
    impl IntegerRange {
        /// `Maximum`.
        #[track_caller] pub fn maximum(self, value: impl IntoVal<i64>) -> Self { with(self, "Maximum", value) }
        /// `Minimum`.
        #[track_caller] pub fn minimum(self, value: impl IntoVal<i64>) -> Self { with(self, "Minimum", value) }
    }

    /// `RangedConnectionDetails`.
    pub type RangedConnectionDetails = Fields<of::RangedConnectionDetails>;
    impl RangedConnectionDetails {
        /// `Mtu`.
        #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
        /// `SocketAddress`.
        #[track_caller] pub fn socket_address(self, value: impl IntoVal<RangedSocketAddress>) -> Self { with(self, "SocketAddress", value) }
    }

    /// `RangedSocketAddress`.
    pub type RangedSocketAddress = Fields<of::RangedSocketAddress>;
    impl RangedSocketAddress {
        /// `Name`: 7 to 16 characters, matches `^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PortRange`.
        #[track_caller] pub fn port_range(self, value: impl IntoVal<IntegerRange>) -> Self { with(self, "PortRange", value) }
    }

    /// `SecurityDetails`.
    pub type SecurityDetails = Fields<of::SecurityDetails>;
    impl SecurityDetails {
        /// `RoleArn`: 30 to 165 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `SocketAddress`.
    pub type SocketAddress = Fields<of::SocketAddress>;
    impl SocketAddress {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, matches `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, matches `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::GroundStation::DataflowEndpointGroupV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-dataflowendpointgroupv2.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDataflowEndpointGroupV2 = Handle<of::CfnDataflowEndpointGroupV2>;
impl cfn::ResourceType for of::CfnDataflowEndpointGroupV2 { const TYPE: &'static str = "AWS::GroundStation::DataflowEndpointGroupV2"; type Tags = cfn::TagList; type Props = CfnDataflowEndpointGroupV2Props; type Reference = String; }
impl CfnDataflowEndpointGroupV2 {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataflowEndpointGroupV2Arn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EndpointDetails`.
    #[inline] pub fn attr_endpoint_details(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "EndpointDetails") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDataflowEndpointGroupV2`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ContactPostPassDurationSeconds`, `ContactPrePassDurationSeconds`, `Endpoints`.
pub type CfnDataflowEndpointGroupV2Props = Fields<of::CfnDataflowEndpointGroupV2>;
impl CfnDataflowEndpointGroupV2Props {
    /// `ContactPostPassDurationSeconds`: 30 to 480. Changing it replaces the resource.
    #[track_caller] pub fn contact_post_pass_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactPostPassDurationSeconds", value) }
    /// `ContactPrePassDurationSeconds`: 30 to 480. Changing it replaces the resource.
    #[track_caller] pub fn contact_pre_pass_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactPrePassDurationSeconds", value) }
    /// `Endpoints`: 1 to 12 items. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn endpoints(self, value: impl IntoVal<List<cfn_dataflow_endpoint_group_v2::CreateEndpointDetails>>) -> Self { with(self, "Endpoints", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataflow_endpoint_group_v2::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataflowEndpointGroupV2`].
pub mod cfn_dataflow_endpoint_group_v2 {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataflow_endpoint_group::{Tag};
    mod of { pub enum ConnectionDetails {} pub enum DownlinkAwsGroundStationAgentEndpoint {} pub enum DownlinkConnectionDetails {} pub enum DownlinkDataflowDetails {} impl ias_core::Optional for DownlinkDataflowDetails {} pub enum IntegerRange {} pub enum RangedConnectionDetails {} pub enum RangedSocketAddress {} pub enum SocketAddress {} pub enum UplinkAwsGroundStationAgentEndpoint {} pub enum UplinkConnectionDetails {} pub enum UplinkDataflowDetails {} impl ias_core::Optional for UplinkDataflowDetails {} }

    /// `ConnectionDetails`.
    pub type ConnectionDetails = Fields<of::ConnectionDetails>;
    impl ConnectionDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(socket_address: impl IntoVal<SocketAddress>) -> Self { with(empty(), "SocketAddress", socket_address) }
        /// `Mtu`: 1400 to 1500.
        #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
        /// `SocketAddress`: mandatory.
        #[track_caller] pub fn socket_address(self, value: impl IntoVal<SocketAddress>) -> Self { with(self, "SocketAddress", value) }
    }

    /// `CreateEndpointDetails`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateEndpointDetails(Value);
    ias_core::union!(CreateEndpointDetails);
    impl CreateEndpointDetails {
        /// `DownlinkAwsGroundStationAgentEndpoint`.
        #[track_caller] pub fn downlink_aws_ground_station_agent_endpoint(value: impl IntoVal<DownlinkAwsGroundStationAgentEndpoint>) -> Self { Self(Value::one("DownlinkAwsGroundStationAgentEndpoint", value)) }
        /// `UplinkAwsGroundStationAgentEndpoint`.
        #[track_caller] pub fn uplink_aws_ground_station_agent_endpoint(value: impl IntoVal<UplinkAwsGroundStationAgentEndpoint>) -> Self { Self(Value::one("UplinkAwsGroundStationAgentEndpoint", value)) }
    }

    /// `DownlinkAwsGroundStationAgentEndpoint`.
    pub type DownlinkAwsGroundStationAgentEndpoint = Fields<of::DownlinkAwsGroundStationAgentEndpoint>;
    impl DownlinkAwsGroundStationAgentEndpoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, dataflow_details: impl IntoVal<DownlinkDataflowDetails>) -> Self { with(with(empty(), "Name", name), "DataflowDetails", dataflow_details) }
        /// `DataflowDetails`: mandatory.
        #[track_caller] pub fn dataflow_details(self, value: impl IntoVal<DownlinkDataflowDetails>) -> Self { with(self, "DataflowDetails", value) }
        /// `Name`: mandatory, matches `^[ a-zA-Z0-9_:-]{1,256}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `DownlinkConnectionDetails`.
    pub type DownlinkConnectionDetails = Fields<of::DownlinkConnectionDetails>;
    impl DownlinkConnectionDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(egress_address_and_port: impl IntoVal<ConnectionDetails>, agent_ip_and_port_address: impl IntoVal<RangedConnectionDetails>) -> Self { with(with(empty(), "EgressAddressAndPort", egress_address_and_port), "AgentIpAndPortAddress", agent_ip_and_port_address) }
        /// `AgentIpAndPortAddress`: mandatory.
        #[track_caller] pub fn agent_ip_and_port_address(self, value: impl IntoVal<RangedConnectionDetails>) -> Self { with(self, "AgentIpAndPortAddress", value) }
        /// `EgressAddressAndPort`: mandatory.
        #[track_caller] pub fn egress_address_and_port(self, value: impl IntoVal<ConnectionDetails>) -> Self { with(self, "EgressAddressAndPort", value) }
    }

    /// `DownlinkDataflowDetails`.
    ///
    /// Takes exactly one of `AgentConnectionDetails`.
    pub type DownlinkDataflowDetails = Fields<of::DownlinkDataflowDetails>;
    impl DownlinkDataflowDetails {
        /// `AgentConnectionDetails`.
        #[track_caller] pub fn agent_connection_details(self, value: impl IntoVal<DownlinkConnectionDetails>) -> Self { with(self, "AgentConnectionDetails", value) }
    }

    /// `IntegerRange`.
    pub type IntegerRange = Fields<of::IntegerRange>;
    impl IntegerRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum: impl IntoVal<i64>, maximum: impl IntoVal<i64>) -> Self { with(with(empty(), "Minimum", minimum), "Maximum", maximum) }
        /// `Maximum`: mandatory.
        #[track_caller] pub fn maximum(self, value: impl IntoVal<i64>) -> Self { with(self, "Maximum", value) }
        /// `Minimum`: mandatory.
        #[track_caller] pub fn minimum(self, value: impl IntoVal<i64>) -> Self { with(self, "Minimum", value) }
    }

    /// `RangedConnectionDetails`.
    pub type RangedConnectionDetails = Fields<of::RangedConnectionDetails>;
    impl RangedConnectionDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(socket_address: impl IntoVal<RangedSocketAddress>) -> Self { with(empty(), "SocketAddress", socket_address) }
        /// `Mtu`: 1400 to 1500.
        #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
        /// `SocketAddress`: mandatory.
        #[track_caller] pub fn socket_address(self, value: impl IntoVal<RangedSocketAddress>) -> Self { with(self, "SocketAddress", value) }
    }

    /// `RangedSocketAddress`.
    pub type RangedSocketAddress = Fields<of::RangedSocketAddress>;
    impl RangedSocketAddress {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, port_range: impl IntoVal<IntegerRange>) -> Self { with(with(empty(), "Name", name), "PortRange", port_range) }
        /// `Name`: mandatory, matches `^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PortRange`: mandatory.
        #[track_caller] pub fn port_range(self, value: impl IntoVal<IntegerRange>) -> Self { with(self, "PortRange", value) }
    }

    /// `SocketAddress`.
    pub type SocketAddress = Fields<of::SocketAddress>;
    impl SocketAddress {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "Name", name), "Port", port) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `UplinkAwsGroundStationAgentEndpoint`.
    pub type UplinkAwsGroundStationAgentEndpoint = Fields<of::UplinkAwsGroundStationAgentEndpoint>;
    impl UplinkAwsGroundStationAgentEndpoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, dataflow_details: impl IntoVal<UplinkDataflowDetails>) -> Self { with(with(empty(), "Name", name), "DataflowDetails", dataflow_details) }
        /// `DataflowDetails`: mandatory.
        #[track_caller] pub fn dataflow_details(self, value: impl IntoVal<UplinkDataflowDetails>) -> Self { with(self, "DataflowDetails", value) }
        /// `Name`: mandatory, matches `^[ a-zA-Z0-9_:-]{1,256}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `UplinkConnectionDetails`.
    pub type UplinkConnectionDetails = Fields<of::UplinkConnectionDetails>;
    impl UplinkConnectionDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ingress_address_and_port: impl IntoVal<ConnectionDetails>, agent_ip_and_port_address: impl IntoVal<RangedConnectionDetails>) -> Self { with(with(empty(), "IngressAddressAndPort", ingress_address_and_port), "AgentIpAndPortAddress", agent_ip_and_port_address) }
        /// `AgentIpAndPortAddress`: mandatory.
        #[track_caller] pub fn agent_ip_and_port_address(self, value: impl IntoVal<RangedConnectionDetails>) -> Self { with(self, "AgentIpAndPortAddress", value) }
        /// `IngressAddressAndPort`: mandatory.
        #[track_caller] pub fn ingress_address_and_port(self, value: impl IntoVal<ConnectionDetails>) -> Self { with(self, "IngressAddressAndPort", value) }
    }

    /// `UplinkDataflowDetails`.
    ///
    /// Takes exactly one of `AgentConnectionDetails`.
    pub type UplinkDataflowDetails = Fields<of::UplinkDataflowDetails>;
    impl UplinkDataflowDetails {
        /// `AgentConnectionDetails`.
        #[track_caller] pub fn agent_connection_details(self, value: impl IntoVal<UplinkConnectionDetails>) -> Self { with(self, "AgentConnectionDetails", value) }
    }
}

/// [`AWS::GroundStation::MissionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html).
///
/// What `Ref` returns: a text of Id, Arn.
pub type CfnMissionProfile = Handle<of::CfnMissionProfile>;
impl cfn::ResourceType for of::CfnMissionProfile { const TYPE: &'static str = "AWS::GroundStation::MissionProfile"; type Tags = cfn::TagList; type Props = CfnMissionProfileProps; type Reference = String; }
impl CfnMissionProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MissionProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Region`.
    #[inline] pub fn attr_region(&self) -> Val<String> { cfn::attribute(&self.0, "Region") }
}

/// Properties of [`CfnMissionProfile`].
///
/// Mandatory: `Name`, `MinimumViableContactDurationSeconds`, `DataflowEdges`, `TrackingConfigArn`.
pub type CfnMissionProfileProps = Fields<of::CfnMissionProfile>;
/// What [`CfnMissionProfileProps`] cannot do without.
pub struct CfnMissionProfilePropsRequired<A, B, C, D> {
    /// `Name`: matches `^[ a-zA-Z0-9_:-]{1,256}$`.
    pub name: A,
    /// `MinimumViableContactDurationSeconds`: 1 to 21600.
    pub minimum_viable_contact_duration_seconds: B,
    /// `DataflowEdges`: 1 to 500 items.
    pub dataflow_edges: C,
    /// `TrackingConfigArn`: 82 to 424 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    pub tracking_config_arn: D,
}
impl CfnMissionProfileProps {
    /// Takes what is mandatory, by name: [`CfnMissionProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<List<cfn_mission_profile::DataflowEdge>>, D: IntoVal<Is<kinds::ConfigArn>>>(required: CfnMissionProfilePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "MinimumViableContactDurationSeconds", required.minimum_viable_contact_duration_seconds), "DataflowEdges", required.dataflow_edges), "TrackingConfigArn", required.tracking_config_arn) }
    /// `ContactPostPassDurationSeconds`: 0 to 21600.
    #[track_caller] pub fn contact_post_pass_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactPostPassDurationSeconds", value) }
    /// `ContactPrePassDurationSeconds`: 0 to 21600.
    #[track_caller] pub fn contact_pre_pass_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactPrePassDurationSeconds", value) }
    /// `DataflowEdges`: mandatory, 1 to 500 items.
    #[track_caller] pub fn dataflow_edges(self, value: impl IntoVal<List<cfn_mission_profile::DataflowEdge>>) -> Self { with(self, "DataflowEdges", value) }
    /// `MinimumViableContactDurationSeconds`: mandatory, 1 to 21600.
    #[track_caller] pub fn minimum_viable_contact_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumViableContactDurationSeconds", value) }
    /// `Name`: mandatory, matches `^[ a-zA-Z0-9_:-]{1,256}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StreamsKmsKey`.
    #[track_caller] pub fn streams_kms_key(self, value: impl IntoVal<cfn_mission_profile::StreamsKmsKey>) -> Self { with(self, "StreamsKmsKey", value) }
    /// `StreamsKmsRole`: 30 to 165 characters, matches `^arn:[a-z0-9-.]{1,63}:iam::[0-9]{12}:role/[\w+=,.@-]{1,64}$`.
    #[track_caller] pub fn streams_kms_role(self, value: impl IntoVal<String>) -> Self { with(self, "StreamsKmsRole", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mission_profile::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TelemetrySinkConfigArn`: 82 to 424 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller] pub fn telemetry_sink_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TelemetrySinkConfigArn", value) }
    /// `TrackingConfigArn`: mandatory, 82 to 424 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller] pub fn tracking_config_arn(self, value: impl IntoVal<Is<kinds::ConfigArn>>) -> Self { with(self, "TrackingConfigArn", value) }
}

/// Types of [`CfnMissionProfile`].
pub mod cfn_mission_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataflow_endpoint_group::{Tag};
    mod of { pub enum DataflowEdge {} impl ias_core::Optional for DataflowEdge {} }

    /// `DataflowEdge`.
    pub type DataflowEdge = Fields<of::DataflowEdge>;
    impl DataflowEdge {
        /// `Destination`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `StreamsKmsKey`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StreamsKmsKey(Value);
    ias_core::union!(StreamsKmsKey);
    impl StreamsKmsKey {
        /// `KmsAliasArn`: matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        #[track_caller] pub fn kms_alias_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("KmsAliasArn", value)) }
        /// `KmsAliasName`: matches `^alias/[a-zA-Z0-9:/_-]+$`.
        #[track_caller] pub fn kms_alias_name(value: impl IntoVal<String>) -> Self { Self(Value::one("KmsAliasName", value)) }
        /// `KmsKeyArn`: matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        #[track_caller] pub fn kms_key_arn(value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { Self(Value::one("KmsKeyArn", value)) }
    }
}
