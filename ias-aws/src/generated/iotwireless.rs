// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTWireless`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDestination {} pub enum CfnDeviceProfile {} impl ias_core::Optional for CfnDeviceProfile {} pub enum CfnFuotaTask {} pub enum CfnMulticastGroup {} pub enum CfnNetworkAnalyzerConfiguration {} pub enum CfnPartnerAccount {} impl ias_core::Optional for CfnPartnerAccount {} pub enum CfnServiceProfile {} impl ias_core::Optional for CfnServiceProfile {} pub enum CfnTaskDefinition {} pub enum CfnWirelessDevice {} pub enum CfnWirelessDeviceImportTask {} pub enum CfnWirelessGateway {} }

/// [`AWS::IoTWireless::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDestination = Handle<of::CfnDestination>;
impl cfn::ResourceType for of::CfnDestination { const TYPE: &'static str = "AWS::IoTWireless::Destination"; type Tags = cfn::TagList; type Props = CfnDestinationProps; type Reference = String; }
impl CfnDestination {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTWirelessDestinationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDestination`].
///
/// Mandatory: `Name`, `Expression`, `ExpressionType`.
///
/// A change replaces the resource: `Name`.
pub type CfnDestinationProps = Fields<of::CfnDestination>;
/// What [`CfnDestinationProps`] cannot do without.
pub struct CfnDestinationPropsRequired<A, B, C> {
    /// `Name`: at most 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    pub name: A,
    /// `Expression`: at most 2048 characters.
    pub expression: B,
    /// `ExpressionType`.
    pub expression_type: C,
}
impl CfnDestinationProps {
    /// Takes what is mandatory, by name: [`CfnDestinationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_destination::ExpressionType>>(required: CfnDestinationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Expression", required.expression), "ExpressionType", required.expression_type) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Expression`: mandatory, at most 2048 characters.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
    /// `ExpressionType`: mandatory.
    #[track_caller] pub fn expression_type(self, value: impl IntoVal<cfn_destination::ExpressionType>) -> Self { with(self, "ExpressionType", value) }
    /// `Name`: mandatory, at most 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_destination::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDestination`].
pub mod cfn_destination {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ExpressionType {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// Words of `ExpressionType`.
    pub type ExpressionType = Word<fn(of::ExpressionType)>;
    impl ExpressionType {
        /// `RuleName`
        pub const RuleName: Self = word("RuleName");
        /// `MqttTopic`
        pub const MqttTopic: Self = word("MqttTopic");
        /// `SnsTopic`
        pub const SnsTopic: Self = word("SnsTopic");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoTWireless::DeviceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDeviceProfile = Handle<of::CfnDeviceProfile>;
impl cfn::ResourceType for of::CfnDeviceProfile { const TYPE: &'static str = "AWS::IoTWireless::DeviceProfile"; type Tags = cfn::TagList; type Props = CfnDeviceProfileProps; type Reference = String; }
impl CfnDeviceProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeviceProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDeviceProfile`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `LoRaWAN`, `Name`.
pub type CfnDeviceProfileProps = Fields<of::CfnDeviceProfile>;
impl CfnDeviceProfileProps {
    /// `LoRaWAN`. Changing it replaces the resource.
    #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<cfn_device_profile::LoRaWanDeviceProfile>) -> Self { with(self, "LoRaWAN", value) }
    /// `Name`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_device_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeviceProfile`].
pub mod cfn_device_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LoRaWanDeviceProfile {} impl ias_core::Optional for LoRaWanDeviceProfile {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `LoRaWANDeviceProfile`.
    pub type LoRaWanDeviceProfile = Fields<of::LoRaWanDeviceProfile>;
    impl LoRaWanDeviceProfile {
        /// `ClassBTimeout`: 0 to 1000.
        #[track_caller] pub fn class_b_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ClassBTimeout", value) }
        /// `ClassCTimeout`: 0 to 1000.
        #[track_caller] pub fn class_c_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ClassCTimeout", value) }
        /// `FactoryPresetFreqsList`: at most 20 items, each 1000000 to 16700000.
        #[track_caller] pub fn factory_preset_freqs_list(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "FactoryPresetFreqsList", value) }
        /// `MacVersion`: at most 64 characters.
        #[track_caller] pub fn mac_version(self, value: impl IntoVal<String>) -> Self { with(self, "MacVersion", value) }
        /// `MaxDutyCycle`: 0 to 100.
        #[track_caller] pub fn max_duty_cycle(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxDutyCycle", value) }
        /// `MaxEirp`: 0 to 15.
        #[track_caller] pub fn max_eirp(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxEirp", value) }
        /// `PingSlotDr`: 0 to 15.
        #[track_caller] pub fn ping_slot_dr(self, value: impl IntoVal<i64>) -> Self { with(self, "PingSlotDr", value) }
        /// `PingSlotFreq`: 1000000 to 16700000.
        #[track_caller] pub fn ping_slot_freq(self, value: impl IntoVal<i64>) -> Self { with(self, "PingSlotFreq", value) }
        /// `PingSlotPeriod`: 128 to 4096.
        #[track_caller] pub fn ping_slot_period(self, value: impl IntoVal<i64>) -> Self { with(self, "PingSlotPeriod", value) }
        /// `RegParamsRevision`: at most 64 characters.
        #[track_caller] pub fn reg_params_revision(self, value: impl IntoVal<String>) -> Self { with(self, "RegParamsRevision", value) }
        /// `RfRegion`: at most 64 characters.
        #[track_caller] pub fn rf_region(self, value: impl IntoVal<String>) -> Self { with(self, "RfRegion", value) }
        /// `RxDataRate2`: 0 to 15.
        #[track_caller] pub fn rx_data_rate2(self, value: impl IntoVal<i64>) -> Self { with(self, "RxDataRate2", value) }
        /// `RxDelay1`: 0 to 15.
        #[track_caller] pub fn rx_delay1(self, value: impl IntoVal<i64>) -> Self { with(self, "RxDelay1", value) }
        /// `RxDrOffset1`: 0 to 7.
        #[track_caller] pub fn rx_dr_offset1(self, value: impl IntoVal<i64>) -> Self { with(self, "RxDrOffset1", value) }
        /// `RxFreq2`: 1000000 to 16700000.
        #[track_caller] pub fn rx_freq2(self, value: impl IntoVal<i64>) -> Self { with(self, "RxFreq2", value) }
        /// `Supports32BitFCnt`.
        #[track_caller] pub fn supports32_bit_f_cnt(self, value: impl IntoVal<bool>) -> Self { with(self, "Supports32BitFCnt", value) }
        /// `SupportsClassB`.
        #[track_caller] pub fn supports_class_b(self, value: impl IntoVal<bool>) -> Self { with(self, "SupportsClassB", value) }
        /// `SupportsClassC`.
        #[track_caller] pub fn supports_class_c(self, value: impl IntoVal<bool>) -> Self { with(self, "SupportsClassC", value) }
        /// `SupportsJoin`.
        #[track_caller] pub fn supports_join(self, value: impl IntoVal<bool>) -> Self { with(self, "SupportsJoin", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoTWireless::FuotaTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFuotaTask = Handle<of::CfnFuotaTask>;
impl cfn::ResourceType for of::CfnFuotaTask { const TYPE: &'static str = "AWS::IoTWireless::FuotaTask"; type Tags = cfn::TagList; type Props = CfnFuotaTaskProps; type Reference = String; }
impl CfnFuotaTask {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FuotaTaskArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `FuotaTaskStatus`.
    #[inline] pub fn attr_fuota_task_status(&self) -> Val<String> { cfn::attribute(&self.0, "FuotaTaskStatus") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LoRaWAN.StartTime`.
    #[inline] pub fn attr_lo_ra_wan_start_time(&self) -> Val<String> { cfn::attribute(&self.0, "LoRaWAN.StartTime") }
}

/// Properties of [`CfnFuotaTask`].
///
/// Mandatory: `LoRaWAN`, `FirmwareUpdateImage`, `FirmwareUpdateRole`.
pub type CfnFuotaTaskProps = Fields<of::CfnFuotaTask>;
/// What [`CfnFuotaTaskProps`] cannot do without.
pub struct CfnFuotaTaskPropsRequired<A, B, C> {
    /// `LoRaWAN`.
    pub lo_ra_wan: A,
    /// `FirmwareUpdateImage`: 1 to 2048 characters.
    pub firmware_update_image: B,
    /// `FirmwareUpdateRole`: 1 to 256 characters.
    pub firmware_update_role: C,
}
impl CfnFuotaTaskProps {
    /// Takes what is mandatory, by name: [`CfnFuotaTaskPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_fuota_task::LoRaWan>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnFuotaTaskPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "LoRaWAN", required.lo_ra_wan), "FirmwareUpdateImage", required.firmware_update_image), "FirmwareUpdateRole", required.firmware_update_role) }
    /// `AssociateMulticastGroup`: at most 256 characters.
    #[track_caller] pub fn associate_multicast_group(self, value: impl IntoVal<String>) -> Self { with(self, "AssociateMulticastGroup", value) }
    /// `AssociateWirelessDevice`: at most 256 characters.
    #[track_caller] pub fn associate_wireless_device(self, value: impl IntoVal<String>) -> Self { with(self, "AssociateWirelessDevice", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisassociateMulticastGroup`: at most 256 characters.
    #[track_caller] pub fn disassociate_multicast_group(self, value: impl IntoVal<String>) -> Self { with(self, "DisassociateMulticastGroup", value) }
    /// `DisassociateWirelessDevice`: at most 256 characters.
    #[track_caller] pub fn disassociate_wireless_device(self, value: impl IntoVal<String>) -> Self { with(self, "DisassociateWirelessDevice", value) }
    /// `FirmwareUpdateImage`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn firmware_update_image(self, value: impl IntoVal<String>) -> Self { with(self, "FirmwareUpdateImage", value) }
    /// `FirmwareUpdateRole`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn firmware_update_role(self, value: impl IntoVal<String>) -> Self { with(self, "FirmwareUpdateRole", value) }
    /// `LoRaWAN`: mandatory.
    #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<cfn_fuota_task::LoRaWan>) -> Self { with(self, "LoRaWAN", value) }
    /// `Name`: at most 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fuota_task::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFuotaTask`].
pub mod cfn_fuota_task {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LoRaWan {} pub enum LoRaWanRfRegion {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `LoRaWAN`.
    pub type LoRaWan = Fields<of::LoRaWan>;
    impl LoRaWan {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rf_region: impl IntoVal<LoRaWanRfRegion>) -> Self { with(empty(), "RfRegion", rf_region) }
        /// `RfRegion`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn rf_region(self, value: impl IntoVal<LoRaWanRfRegion>) -> Self { with(self, "RfRegion", value) }
    }

    /// Words of `RfRegion`.
    pub type LoRaWanRfRegion = Word<fn(of::LoRaWanRfRegion)>;
    impl LoRaWanRfRegion {
        /// `AS923-1`
        pub const As923_1: Self = word("AS923-1");
        /// `AS923-2`
        pub const As923_2: Self = word("AS923-2");
        /// `AS923-3`
        pub const As923_3: Self = word("AS923-3");
        /// `AS923-4`
        pub const As923_4: Self = word("AS923-4");
        /// `AU915`
        pub const Au915: Self = word("AU915");
        /// `CN470`
        pub const Cn470: Self = word("CN470");
        /// `CN779`
        pub const Cn779: Self = word("CN779");
        /// `EU433`
        pub const Eu433: Self = word("EU433");
        /// `EU868`
        pub const Eu868: Self = word("EU868");
        /// `IN865`
        pub const In865: Self = word("IN865");
        /// `KR920`
        pub const Kr920: Self = word("KR920");
        /// `RU864`
        pub const Ru864: Self = word("RU864");
        /// `US915`
        pub const Us915: Self = word("US915");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoTWireless::MulticastGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnMulticastGroup = Handle<of::CfnMulticastGroup>;
impl cfn::ResourceType for of::CfnMulticastGroup { const TYPE: &'static str = "AWS::IoTWireless::MulticastGroup"; type Tags = cfn::TagList; type Props = CfnMulticastGroupProps; type Reference = String; }
impl CfnMulticastGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MulticastGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LoRaWAN.NumberOfDevicesInGroup`.
    #[inline] pub fn attr_lo_ra_wan_number_of_devices_in_group(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.NumberOfDevicesInGroup") }
    /// The attribute `LoRaWAN.NumberOfDevicesRequested`.
    #[inline] pub fn attr_lo_ra_wan_number_of_devices_requested(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.NumberOfDevicesRequested") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnMulticastGroup`].
///
/// Mandatory: `LoRaWAN`.
pub type CfnMulticastGroupProps = Fields<of::CfnMulticastGroup>;
impl CfnMulticastGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(lo_ra_wan: impl IntoVal<cfn_multicast_group::LoRaWan>) -> Self { with(empty(), "LoRaWAN", lo_ra_wan) }
    /// `AssociateWirelessDevice`: at most 256 characters.
    #[track_caller] pub fn associate_wireless_device(self, value: impl IntoVal<String>) -> Self { with(self, "AssociateWirelessDevice", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisassociateWirelessDevice`: at most 256 characters.
    #[track_caller] pub fn disassociate_wireless_device(self, value: impl IntoVal<String>) -> Self { with(self, "DisassociateWirelessDevice", value) }
    /// `LoRaWAN`: mandatory.
    #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<cfn_multicast_group::LoRaWan>) -> Self { with(self, "LoRaWAN", value) }
    /// `Name`: at most 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_multicast_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMulticastGroup`].
pub mod cfn_multicast_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_fuota_task::{LoRaWanRfRegion, Tag};
    mod of { pub enum LoRaWan {} pub enum LoRaWanDlClass {} }

    /// `LoRaWAN`.
    pub type LoRaWan = Fields<of::LoRaWan>;
    impl LoRaWan {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rf_region: impl IntoVal<LoRaWanRfRegion>, dl_class: impl IntoVal<LoRaWanDlClass>) -> Self { with(with(empty(), "RfRegion", rf_region), "DlClass", dl_class) }
        /// `DlClass`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn dl_class(self, value: impl IntoVal<LoRaWanDlClass>) -> Self { with(self, "DlClass", value) }
        /// `RfRegion`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn rf_region(self, value: impl IntoVal<LoRaWanRfRegion>) -> Self { with(self, "RfRegion", value) }
    }

    /// Words of `DlClass`.
    pub type LoRaWanDlClass = Word<fn(of::LoRaWanDlClass)>;
    impl LoRaWanDlClass {
        /// `ClassB`
        pub const ClassB: Self = word("ClassB");
        /// `ClassC`
        pub const ClassC: Self = word("ClassC");
    }
}

/// [`AWS::IoTWireless::NetworkAnalyzerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnNetworkAnalyzerConfiguration = Handle<of::CfnNetworkAnalyzerConfiguration>;
impl cfn::ResourceType for of::CfnNetworkAnalyzerConfiguration { const TYPE: &'static str = "AWS::IoTWireless::NetworkAnalyzerConfiguration"; type Tags = cfn::TagList; type Props = CfnNetworkAnalyzerConfigurationProps; type Reference = String; }
impl CfnNetworkAnalyzerConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NetworkAnalyzerConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnNetworkAnalyzerConfiguration`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnNetworkAnalyzerConfigurationProps = Fields<of::CfnNetworkAnalyzerConfiguration>;
impl CfnNetworkAnalyzerConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1024 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_analyzer_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TraceContent`.
    #[track_caller] pub fn trace_content(self, value: impl IntoVal<cfn_network_analyzer_configuration::TraceContent>) -> Self { with(self, "TraceContent", value) }
    /// `WirelessDevices`: at most 250 items, each at most 256 characters.
    #[track_caller] pub fn wireless_devices(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WirelessDevices", value) }
    /// `WirelessGateways`: at most 250 items, each at most 256 characters.
    #[track_caller] pub fn wireless_gateways(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WirelessGateways", value) }
}

/// Types of [`CfnNetworkAnalyzerConfiguration`].
pub mod cfn_network_analyzer_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LogLevel {} pub enum Tag {} pub enum TraceContent {} impl ias_core::Optional for TraceContent {} pub enum WirelessDeviceFrameInfo {} }

    /// Words of `LogLevel`.
    pub type LogLevel = Word<fn(of::LogLevel)>;
    impl LogLevel {
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
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

    /// `TraceContent`.
    pub type TraceContent = Fields<of::TraceContent>;
    impl TraceContent {
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<LogLevel>) -> Self { with(self, "LogLevel", value) }
        /// `WirelessDeviceFrameInfo`.
        #[track_caller] pub fn wireless_device_frame_info(self, value: impl IntoVal<WirelessDeviceFrameInfo>) -> Self { with(self, "WirelessDeviceFrameInfo", value) }
    }

    /// Words of `WirelessDeviceFrameInfo`.
    pub type WirelessDeviceFrameInfo = Word<fn(of::WirelessDeviceFrameInfo)>;
    impl WirelessDeviceFrameInfo {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::IoTWireless::PartnerAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html).
///
/// What `Ref` returns: `PartnerAccountId`.
pub type CfnPartnerAccount = Handle<of::CfnPartnerAccount>;
impl cfn::ResourceType for of::CfnPartnerAccount { const TYPE: &'static str = "AWS::IoTWireless::PartnerAccount"; type Tags = cfn::TagList; type Props = CfnPartnerAccountProps; type Reference = String; }
impl CfnPartnerAccount {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PartnerAccountArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Fingerprint`.
    #[inline] pub fn attr_fingerprint(&self) -> Val<String> { cfn::attribute(&self.0, "Fingerprint") }
}

/// Properties of [`CfnPartnerAccount`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `PartnerAccountId`.
pub type CfnPartnerAccountProps = Fields<of::CfnPartnerAccount>;
impl CfnPartnerAccountProps {
    /// `AccountLinked`.
    #[track_caller] pub fn account_linked(self, value: impl IntoVal<bool>) -> Self { with(self, "AccountLinked", value) }
    /// `PartnerAccountId`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn partner_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "PartnerAccountId", value) }
    /// `PartnerType`.
    #[track_caller] pub fn partner_type(self, value: impl IntoVal<cfn_partner_account::PartnerType>) -> Self { with(self, "PartnerType", value) }
    /// `Sidewalk`. Write-only.
    #[track_caller] pub fn sidewalk(self, value: impl IntoVal<cfn_partner_account::SidewalkAccountInfo>) -> Self { with(self, "Sidewalk", value) }
    /// `SidewalkResponse`.
    #[track_caller] pub fn sidewalk_response(self, value: impl IntoVal<cfn_partner_account::SidewalkAccountInfoWithFingerprint>) -> Self { with(self, "SidewalkResponse", value) }
    /// `SidewalkUpdate`. Write-only.
    #[track_caller] pub fn sidewalk_update(self, value: impl IntoVal<cfn_partner_account::SidewalkUpdateAccount>) -> Self { with(self, "SidewalkUpdate", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_partner_account::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPartnerAccount`].
pub mod cfn_partner_account {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_destination::{Tag};
    mod of { pub enum PartnerType {} pub enum SidewalkAccountInfo {} pub enum SidewalkAccountInfoWithFingerprint {} impl ias_core::Optional for SidewalkAccountInfoWithFingerprint {} pub enum SidewalkUpdateAccount {} impl ias_core::Optional for SidewalkUpdateAccount {} }

    /// Words of `PartnerType`.
    pub type PartnerType = Word<fn(of::PartnerType)>;
    impl PartnerType {
        /// `Sidewalk`
        pub const Sidewalk: Self = word("Sidewalk");
    }

    /// `SidewalkAccountInfo`.
    pub type SidewalkAccountInfo = Fields<of::SidewalkAccountInfo>;
    impl SidewalkAccountInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(app_server_private_key: impl IntoVal<String>) -> Self { with(empty(), "AppServerPrivateKey", app_server_private_key) }
        /// `AppServerPrivateKey`: mandatory, 1 to 4096 characters, matches `[a-fA-F0-9]{64}`.
        #[track_caller] pub fn app_server_private_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppServerPrivateKey", value) }
    }

    /// `SidewalkAccountInfoWithFingerprint`.
    pub type SidewalkAccountInfoWithFingerprint = Fields<of::SidewalkAccountInfoWithFingerprint>;
    impl SidewalkAccountInfoWithFingerprint {
        /// `AmazonId`: at most 2048 characters.
        #[track_caller] pub fn amazon_id(self, value: impl IntoVal<String>) -> Self { with(self, "AmazonId", value) }
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Fingerprint`: exactly 64 characters, matches `[a-fA-F0-9]{64}`.
        #[track_caller] pub fn fingerprint(self, value: impl IntoVal<String>) -> Self { with(self, "Fingerprint", value) }
    }

    /// `SidewalkUpdateAccount`.
    pub type SidewalkUpdateAccount = Fields<of::SidewalkUpdateAccount>;
    impl SidewalkUpdateAccount {
        /// `AppServerPrivateKey`: 1 to 4096 characters, matches `[a-fA-F0-9]{64}`.
        #[track_caller] pub fn app_server_private_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppServerPrivateKey", value) }
    }
}

/// [`AWS::IoTWireless::ServiceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html).
///
/// What `Ref` returns: `Id`.
pub type CfnServiceProfile = Handle<of::CfnServiceProfile>;
impl cfn::ResourceType for of::CfnServiceProfile { const TYPE: &'static str = "AWS::IoTWireless::ServiceProfile"; type Tags = cfn::TagList; type Props = CfnServiceProfileProps; type Reference = String; }
impl CfnServiceProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LoRaWAN.ChannelMask`.
    #[inline] pub fn attr_lo_ra_wan_channel_mask(&self) -> Val<String> { cfn::attribute(&self.0, "LoRaWAN.ChannelMask") }
    /// The attribute `LoRaWAN.DevStatusReqFreq`.
    #[inline] pub fn attr_lo_ra_wan_dev_status_req_freq(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.DevStatusReqFreq") }
    /// The attribute `LoRaWAN.DlBucketSize`.
    #[inline] pub fn attr_lo_ra_wan_dl_bucket_size(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.DlBucketSize") }
    /// The attribute `LoRaWAN.DlRate`.
    #[inline] pub fn attr_lo_ra_wan_dl_rate(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.DlRate") }
    /// The attribute `LoRaWAN.DlRatePolicy`.
    #[inline] pub fn attr_lo_ra_wan_dl_rate_policy(&self) -> Val<String> { cfn::attribute(&self.0, "LoRaWAN.DlRatePolicy") }
    /// The attribute `LoRaWAN.DrMax`.
    #[inline] pub fn attr_lo_ra_wan_dr_max(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.DrMax") }
    /// The attribute `LoRaWAN.DrMin`.
    #[inline] pub fn attr_lo_ra_wan_dr_min(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.DrMin") }
    /// The attribute `LoRaWAN.HrAllowed`.
    #[inline] pub fn attr_lo_ra_wan_hr_allowed(&self) -> Val<bool> { cfn::attribute(&self.0, "LoRaWAN.HrAllowed") }
    /// The attribute `LoRaWAN.MinGwDiversity`.
    #[inline] pub fn attr_lo_ra_wan_min_gw_diversity(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.MinGwDiversity") }
    /// The attribute `LoRaWAN.NwkGeoLoc`.
    #[inline] pub fn attr_lo_ra_wan_nwk_geo_loc(&self) -> Val<bool> { cfn::attribute(&self.0, "LoRaWAN.NwkGeoLoc") }
    /// The attribute `LoRaWAN.ReportDevStatusBattery`.
    #[inline] pub fn attr_lo_ra_wan_report_dev_status_battery(&self) -> Val<bool> { cfn::attribute(&self.0, "LoRaWAN.ReportDevStatusBattery") }
    /// The attribute `LoRaWAN.ReportDevStatusMargin`.
    #[inline] pub fn attr_lo_ra_wan_report_dev_status_margin(&self) -> Val<bool> { cfn::attribute(&self.0, "LoRaWAN.ReportDevStatusMargin") }
    /// The attribute `LoRaWAN.TargetPer`.
    #[inline] pub fn attr_lo_ra_wan_target_per(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.TargetPer") }
    /// The attribute `LoRaWAN.UlBucketSize`.
    #[inline] pub fn attr_lo_ra_wan_ul_bucket_size(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.UlBucketSize") }
    /// The attribute `LoRaWAN.UlRate`.
    #[inline] pub fn attr_lo_ra_wan_ul_rate(&self) -> Val<i64> { cfn::attribute(&self.0, "LoRaWAN.UlRate") }
    /// The attribute `LoRaWAN.UlRatePolicy`.
    #[inline] pub fn attr_lo_ra_wan_ul_rate_policy(&self) -> Val<String> { cfn::attribute(&self.0, "LoRaWAN.UlRatePolicy") }
    /// The attribute `LoRaWANResponse`.
    #[inline] pub fn attr_lo_ra_wan_response(&self) -> Val<Json> { cfn::attribute(&self.0, "LoRaWANResponse") }
}

/// Properties of [`CfnServiceProfile`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `LoRaWAN`, `Name`.
pub type CfnServiceProfileProps = Fields<of::CfnServiceProfile>;
impl CfnServiceProfileProps {
    /// `LoRaWAN`. Changing it replaces the resource.
    #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<cfn_service_profile::LoRaWanServiceProfile>) -> Self { with(self, "LoRaWAN", value) }
    /// `Name`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceProfile`].
pub mod cfn_service_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_device_profile::{Tag};
    mod of { pub enum LoRaWanServiceProfile {} impl ias_core::Optional for LoRaWanServiceProfile {} }

    /// `LoRaWANServiceProfile`.
    pub type LoRaWanServiceProfile = Fields<of::LoRaWanServiceProfile>;
    impl LoRaWanServiceProfile {
        /// `AddGwMetadata`.
        #[track_caller] pub fn add_gw_metadata(self, value: impl IntoVal<bool>) -> Self { with(self, "AddGwMetadata", value) }
        /// `PrAllowed`.
        #[track_caller] pub fn pr_allowed(self, value: impl IntoVal<bool>) -> Self { with(self, "PrAllowed", value) }
        /// `RaAllowed`.
        #[track_caller] pub fn ra_allowed(self, value: impl IntoVal<bool>) -> Self { with(self, "RaAllowed", value) }
    }
}

/// [`AWS::IoTWireless::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTaskDefinition = Handle<of::CfnTaskDefinition>;
impl cfn::ResourceType for of::CfnTaskDefinition { const TYPE: &'static str = "AWS::IoTWireless::TaskDefinition"; type Tags = cfn::TagList; type Props = CfnTaskDefinitionProps; type Reference = String; }
impl CfnTaskDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTWirelessTaskDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTaskDefinition`].
///
/// Mandatory: `AutoCreateTasks`.
pub type CfnTaskDefinitionProps = Fields<of::CfnTaskDefinition>;
impl CfnTaskDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(auto_create_tasks: impl IntoVal<bool>) -> Self { with(empty(), "AutoCreateTasks", auto_create_tasks) }
    /// `AutoCreateTasks`: mandatory.
    #[track_caller] pub fn auto_create_tasks(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoCreateTasks", value) }
    /// `LoRaWANUpdateGatewayTaskEntry`.
    #[track_caller] pub fn lo_ra_wan_update_gateway_task_entry(self, value: impl IntoVal<cfn_task_definition::LoRaWanUpdateGatewayTaskEntry>) -> Self { with(self, "LoRaWANUpdateGatewayTaskEntry", value) }
    /// `Name`: 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_task_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TaskDefinitionType`.
    #[track_caller] pub fn task_definition_type(self, value: impl IntoVal<cfn_task_definition::TaskDefinitionType>) -> Self { with(self, "TaskDefinitionType", value) }
    /// `Update`.
    #[track_caller] pub fn update(self, value: impl IntoVal<cfn_task_definition::UpdateWirelessGatewayTaskCreate>) -> Self { with(self, "Update", value) }
}

/// Types of [`CfnTaskDefinition`].
pub mod cfn_task_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_destination::{Tag};
    mod of { pub enum LoRaWanGatewayVersion {} impl ias_core::Optional for LoRaWanGatewayVersion {} pub enum LoRaWanUpdateGatewayTaskCreate {} impl ias_core::Optional for LoRaWanUpdateGatewayTaskCreate {} pub enum LoRaWanUpdateGatewayTaskEntry {} impl ias_core::Optional for LoRaWanUpdateGatewayTaskEntry {} pub enum TaskDefinitionType {} pub enum UpdateWirelessGatewayTaskCreate {} impl ias_core::Optional for UpdateWirelessGatewayTaskCreate {} }

    /// `LoRaWANGatewayVersion`.
    pub type LoRaWanGatewayVersion = Fields<of::LoRaWanGatewayVersion>;
    impl LoRaWanGatewayVersion {
        /// `Model`: 1 to 4096 characters.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
        /// `PackageVersion`: 1 to 32 characters.
        #[track_caller] pub fn package_version(self, value: impl IntoVal<String>) -> Self { with(self, "PackageVersion", value) }
        /// `Station`: 1 to 4096 characters.
        #[track_caller] pub fn station(self, value: impl IntoVal<String>) -> Self { with(self, "Station", value) }
    }

    /// `LoRaWANUpdateGatewayTaskCreate`.
    pub type LoRaWanUpdateGatewayTaskCreate = Fields<of::LoRaWanUpdateGatewayTaskCreate>;
    impl LoRaWanUpdateGatewayTaskCreate {
        /// `CurrentVersion`.
        #[track_caller] pub fn current_version(self, value: impl IntoVal<LoRaWanGatewayVersion>) -> Self { with(self, "CurrentVersion", value) }
        /// `SigKeyCrc`: 1 to 4294967295.
        #[track_caller] pub fn sig_key_crc(self, value: impl IntoVal<i64>) -> Self { with(self, "SigKeyCrc", value) }
        /// `UpdateSignature`: 1 to 4096 characters.
        #[track_caller] pub fn update_signature(self, value: impl IntoVal<String>) -> Self { with(self, "UpdateSignature", value) }
        /// `UpdateVersion`.
        #[track_caller] pub fn update_version(self, value: impl IntoVal<LoRaWanGatewayVersion>) -> Self { with(self, "UpdateVersion", value) }
    }

    /// `LoRaWANUpdateGatewayTaskEntry`.
    pub type LoRaWanUpdateGatewayTaskEntry = Fields<of::LoRaWanUpdateGatewayTaskEntry>;
    impl LoRaWanUpdateGatewayTaskEntry {
        /// `CurrentVersion`.
        #[track_caller] pub fn current_version(self, value: impl IntoVal<LoRaWanGatewayVersion>) -> Self { with(self, "CurrentVersion", value) }
        /// `UpdateVersion`.
        #[track_caller] pub fn update_version(self, value: impl IntoVal<LoRaWanGatewayVersion>) -> Self { with(self, "UpdateVersion", value) }
    }

    /// Words of `TaskDefinitionType`.
    pub type TaskDefinitionType = Word<fn(of::TaskDefinitionType)>;
    impl TaskDefinitionType {
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
    }

    /// `UpdateWirelessGatewayTaskCreate`.
    pub type UpdateWirelessGatewayTaskCreate = Fields<of::UpdateWirelessGatewayTaskCreate>;
    impl UpdateWirelessGatewayTaskCreate {
        /// `LoRaWAN`.
        #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<LoRaWanUpdateGatewayTaskCreate>) -> Self { with(self, "LoRaWAN", value) }
        /// `UpdateDataRole`: 1 to 2048 characters.
        #[track_caller] pub fn update_data_role(self, value: impl IntoVal<String>) -> Self { with(self, "UpdateDataRole", value) }
        /// `UpdateDataSource`: 1 to 4096 characters.
        #[track_caller] pub fn update_data_source(self, value: impl IntoVal<String>) -> Self { with(self, "UpdateDataSource", value) }
    }
}

/// [`AWS::IoTWireless::WirelessDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWirelessDevice = Handle<of::CfnWirelessDevice>;
impl cfn::ResourceType for of::CfnWirelessDevice { const TYPE: &'static str = "AWS::IoTWireless::WirelessDevice"; type Tags = cfn::TagList; type Props = CfnWirelessDeviceProps; type Reference = String; }
impl CfnWirelessDevice {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WirelessDeviceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ThingName`.
    #[inline] pub fn attr_thing_name(&self) -> Val<String> { cfn::attribute(&self.0, "ThingName") }
}

/// Properties of [`CfnWirelessDevice`].
///
/// Mandatory: `Type`, `DestinationName`.
pub type CfnWirelessDeviceProps = Fields<of::CfnWirelessDevice>;
impl CfnWirelessDeviceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_wireless_device::Type>, destination_name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "DestinationName", destination_name) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationName`: mandatory, at most 128 characters, matches `^[a-zA-Z0-9-_]+$`.
    #[track_caller] pub fn destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationName", value) }
    /// `LastUplinkReceivedAt`.
    #[track_caller] pub fn last_uplink_received_at(self, value: impl IntoVal<String>) -> Self { with(self, "LastUplinkReceivedAt", value) }
    /// `LoRaWAN`.
    #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<cfn_wireless_device::LoRaWanDevice>) -> Self { with(self, "LoRaWAN", value) }
    /// `Name`: at most 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Positioning`.
    #[track_caller] pub fn positioning(self, value: impl IntoVal<cfn_wireless_device::Positioning>) -> Self { with(self, "Positioning", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_wireless_device::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThingArn`.
    #[track_caller] pub fn thing_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ThingArn", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_wireless_device::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnWirelessDevice`].
pub mod cfn_wireless_device {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_fuota_task::{Tag};
    mod of { pub enum AbpV10x {} pub enum AbpV11 {} pub enum Application {} impl ias_core::Optional for Application {} pub enum ApplicationType {} pub enum FPorts {} impl ias_core::Optional for FPorts {} pub enum LoRaWanDevice {} impl ias_core::Optional for LoRaWanDevice {} pub enum OtaaV10x {} pub enum OtaaV11 {} pub enum Positioning {} pub enum SessionKeysAbpV10x {} pub enum SessionKeysAbpV11 {} pub enum Type {} }

    /// `AbpV10x`.
    pub type AbpV10x = Fields<of::AbpV10x>;
    impl AbpV10x {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dev_addr: impl IntoVal<String>, session_keys: impl IntoVal<SessionKeysAbpV10x>) -> Self { with(with(empty(), "DevAddr", dev_addr), "SessionKeys", session_keys) }
        /// `DevAddr`: mandatory, matches `[a-fA-F0-9]{8}`.
        #[track_caller] pub fn dev_addr(self, value: impl IntoVal<String>) -> Self { with(self, "DevAddr", value) }
        /// `SessionKeys`: mandatory.
        #[track_caller] pub fn session_keys(self, value: impl IntoVal<SessionKeysAbpV10x>) -> Self { with(self, "SessionKeys", value) }
    }

    /// `AbpV11`.
    pub type AbpV11 = Fields<of::AbpV11>;
    impl AbpV11 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dev_addr: impl IntoVal<String>, session_keys: impl IntoVal<SessionKeysAbpV11>) -> Self { with(with(empty(), "DevAddr", dev_addr), "SessionKeys", session_keys) }
        /// `DevAddr`: mandatory, matches `[a-fA-F0-9]{8}`.
        #[track_caller] pub fn dev_addr(self, value: impl IntoVal<String>) -> Self { with(self, "DevAddr", value) }
        /// `SessionKeys`: mandatory.
        #[track_caller] pub fn session_keys(self, value: impl IntoVal<SessionKeysAbpV11>) -> Self { with(self, "SessionKeys", value) }
    }

    /// `Application`.
    pub type Application = Fields<of::Application>;
    impl Application {
        /// `DestinationName`: at most 128 characters, matches `[a-zA-Z0-9-_]+`.
        #[track_caller] pub fn destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationName", value) }
        /// `FPort`: 1 to 223.
        #[track_caller] pub fn f_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FPort", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ApplicationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ApplicationType = Word<fn(of::ApplicationType)>;
    impl ApplicationType {
        /// `SemtechGeolocation`
        pub const SemtechGeolocation: Self = word("SemtechGeolocation");
        /// `SemtechGNSS`
        pub const SemtechGnss: Self = word("SemtechGNSS");
        /// `SemtechGNSSNG`
        pub const SemtechGnssng: Self = word("SemtechGNSSNG");
        /// `SemtechWiFi`
        pub const SemtechWiFi: Self = word("SemtechWiFi");
    }

    /// `FPorts`.
    pub type FPorts = Fields<of::FPorts>;
    impl FPorts {
        /// `Applications`: no item twice.
        #[track_caller] pub fn applications(self, value: impl IntoVal<List<Application>>) -> Self { with(self, "Applications", value) }
    }

    /// `LoRaWANDevice`.
    ///
    /// Takes exactly one of `OtaaV11`; `OtaaV10x`; `AbpV11`; `AbpV10x`.
    pub type LoRaWanDevice = Fields<of::LoRaWanDevice>;
    impl LoRaWanDevice {
        /// `AbpV10x`.
        #[track_caller] pub fn abp_v10x(self, value: impl IntoVal<AbpV10x>) -> Self { with(self, "AbpV10x", value) }
        /// `AbpV11`.
        #[track_caller] pub fn abp_v11(self, value: impl IntoVal<AbpV11>) -> Self { with(self, "AbpV11", value) }
        /// `DevEui`: matches `[a-f0-9]{16}`.
        #[track_caller] pub fn dev_eui(self, value: impl IntoVal<String>) -> Self { with(self, "DevEui", value) }
        /// `DeviceProfileId`: at most 256 characters.
        #[track_caller] pub fn device_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceProfileId", value) }
        /// `FPorts`.
        #[track_caller] pub fn f_ports(self, value: impl IntoVal<FPorts>) -> Self { with(self, "FPorts", value) }
        /// `OtaaV10x`.
        #[track_caller] pub fn otaa_v10x(self, value: impl IntoVal<OtaaV10x>) -> Self { with(self, "OtaaV10x", value) }
        /// `OtaaV11`.
        #[track_caller] pub fn otaa_v11(self, value: impl IntoVal<OtaaV11>) -> Self { with(self, "OtaaV11", value) }
        /// `ServiceProfileId`: at most 256 characters.
        #[track_caller] pub fn service_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceProfileId", value) }
    }

    /// `OtaaV10x`.
    pub type OtaaV10x = Fields<of::OtaaV10x>;
    impl OtaaV10x {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(app_key: impl IntoVal<String>, app_eui: impl IntoVal<String>) -> Self { with(with(empty(), "AppKey", app_key), "AppEui", app_eui) }
        /// `AppEui`: mandatory, matches `[a-fA-F0-9]{16}`.
        #[track_caller] pub fn app_eui(self, value: impl IntoVal<String>) -> Self { with(self, "AppEui", value) }
        /// `AppKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn app_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppKey", value) }
    }

    /// `OtaaV11`.
    pub type OtaaV11 = Fields<of::OtaaV11>;
    /// What [`OtaaV11`] cannot do without.
    pub struct OtaaV11Required<A, B, C> {
        /// `AppKey`: matches `[a-fA-F0-9]{32}`.
        pub app_key: A,
        /// `NwkKey`: matches `[a-fA-F0-9]{32}`.
        pub nwk_key: B,
        /// `JoinEui`: matches `[a-fA-F0-9]{16}`.
        pub join_eui: C,
    }
    impl OtaaV11 {
        /// Takes what is mandatory, by name: [`OtaaV11Required`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: OtaaV11Required<A, B, C>) -> Self { with(with(with(empty(), "AppKey", required.app_key), "NwkKey", required.nwk_key), "JoinEui", required.join_eui) }
        /// `AppKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn app_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppKey", value) }
        /// `JoinEui`: mandatory, matches `[a-fA-F0-9]{16}`.
        #[track_caller] pub fn join_eui(self, value: impl IntoVal<String>) -> Self { with(self, "JoinEui", value) }
        /// `NwkKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn nwk_key(self, value: impl IntoVal<String>) -> Self { with(self, "NwkKey", value) }
    }

    /// Words of `Positioning`.
    pub type Positioning = Word<fn(of::Positioning)>;
    impl Positioning {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }

    /// `SessionKeysAbpV10x`.
    pub type SessionKeysAbpV10x = Fields<of::SessionKeysAbpV10x>;
    impl SessionKeysAbpV10x {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(nwk_s_key: impl IntoVal<String>, app_s_key: impl IntoVal<String>) -> Self { with(with(empty(), "NwkSKey", nwk_s_key), "AppSKey", app_s_key) }
        /// `AppSKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn app_s_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppSKey", value) }
        /// `NwkSKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn nwk_s_key(self, value: impl IntoVal<String>) -> Self { with(self, "NwkSKey", value) }
    }

    /// `SessionKeysAbpV11`.
    pub type SessionKeysAbpV11 = Fields<of::SessionKeysAbpV11>;
    /// What [`SessionKeysAbpV11`] cannot do without.
    pub struct SessionKeysAbpV11Required<A, B, C, D> {
        /// `FNwkSIntKey`: matches `[a-fA-F0-9]{32}`.
        pub f_nwk_s_int_key: A,
        /// `SNwkSIntKey`: matches `[a-fA-F0-9]{32}`.
        pub s_nwk_s_int_key: B,
        /// `NwkSEncKey`: matches `[a-fA-F0-9]{32}`.
        pub nwk_s_enc_key: C,
        /// `AppSKey`: matches `[a-fA-F0-9]{32}`.
        pub app_s_key: D,
    }
    impl SessionKeysAbpV11 {
        /// Takes what is mandatory, by name: [`SessionKeysAbpV11Required`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: SessionKeysAbpV11Required<A, B, C, D>) -> Self { with(with(with(with(empty(), "FNwkSIntKey", required.f_nwk_s_int_key), "SNwkSIntKey", required.s_nwk_s_int_key), "NwkSEncKey", required.nwk_s_enc_key), "AppSKey", required.app_s_key) }
        /// `AppSKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn app_s_key(self, value: impl IntoVal<String>) -> Self { with(self, "AppSKey", value) }
        /// `FNwkSIntKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn f_nwk_s_int_key(self, value: impl IntoVal<String>) -> Self { with(self, "FNwkSIntKey", value) }
        /// `NwkSEncKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn nwk_s_enc_key(self, value: impl IntoVal<String>) -> Self { with(self, "NwkSEncKey", value) }
        /// `SNwkSIntKey`: mandatory, matches `[a-fA-F0-9]{32}`.
        #[track_caller] pub fn s_nwk_s_int_key(self, value: impl IntoVal<String>) -> Self { with(self, "SNwkSIntKey", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `Sidewalk`
        pub const Sidewalk: Self = word("Sidewalk");
        /// `LoRaWAN`
        pub const LoRaWan: Self = word("LoRaWAN");
    }
}

/// [`AWS::IoTWireless::WirelessDeviceImportTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWirelessDeviceImportTask = Handle<of::CfnWirelessDeviceImportTask>;
impl cfn::ResourceType for of::CfnWirelessDeviceImportTask { const TYPE: &'static str = "AWS::IoTWireless::WirelessDeviceImportTask"; type Tags = cfn::TagList; type Props = CfnWirelessDeviceImportTaskProps; type Reference = String; }
impl CfnWirelessDeviceImportTask {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WirelessDeviceImportTaskArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `FailedImportedDevicesCount`.
    #[inline] pub fn attr_failed_imported_devices_count(&self) -> Val<i64> { cfn::attribute(&self.0, "FailedImportedDevicesCount") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InitializedImportedDevicesCount`.
    #[inline] pub fn attr_initialized_imported_devices_count(&self) -> Val<i64> { cfn::attribute(&self.0, "InitializedImportedDevicesCount") }
    /// The attribute `OnboardedImportedDevicesCount`.
    #[inline] pub fn attr_onboarded_imported_devices_count(&self) -> Val<i64> { cfn::attribute(&self.0, "OnboardedImportedDevicesCount") }
    /// The attribute `PendingImportedDevicesCount`.
    #[inline] pub fn attr_pending_imported_devices_count(&self) -> Val<i64> { cfn::attribute(&self.0, "PendingImportedDevicesCount") }
    /// The attribute `Sidewalk.DeviceCreationFileList`.
    #[inline] pub fn attr_sidewalk_device_creation_file_list(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Sidewalk.DeviceCreationFileList") }
    /// The attribute `Status`: one of `INITIALIZING`, `INITIALIZED`, `PENDING`, `COMPLETE`, `FAILED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnWirelessDeviceImportTask`].
///
/// Mandatory: `DestinationName`, `Sidewalk`.
pub type CfnWirelessDeviceImportTaskProps = Fields<of::CfnWirelessDeviceImportTask>;
impl CfnWirelessDeviceImportTaskProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_name: impl IntoVal<String>, sidewalk: impl IntoVal<cfn_wireless_device_import_task::Sidewalk>) -> Self { with(with(empty(), "DestinationName", destination_name), "Sidewalk", sidewalk) }
    /// `DestinationName`: mandatory, at most 128 characters, matches `[a-zA-Z0-9-_]+`.
    #[track_caller] pub fn destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationName", value) }
    /// `Sidewalk`: mandatory.
    #[track_caller] pub fn sidewalk(self, value: impl IntoVal<cfn_wireless_device_import_task::Sidewalk>) -> Self { with(self, "Sidewalk", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_wireless_device_import_task::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWirelessDeviceImportTask`].
pub mod cfn_wireless_device_import_task {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_network_analyzer_configuration::{Tag};
    mod of { pub enum Sidewalk {} impl ias_core::Optional for Sidewalk {} }

    /// `Sidewalk`.
    pub type Sidewalk = Fields<of::Sidewalk>;
    impl Sidewalk {
        /// `DeviceCreationFile`: at most 1024 characters. Write-only.
        #[track_caller] pub fn device_creation_file(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceCreationFile", value) }
        /// `Role`: at most 2048 characters.
        #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
        /// `SidewalkManufacturingSn`: at most 64 characters. Write-only.
        #[track_caller] pub fn sidewalk_manufacturing_sn(self, value: impl IntoVal<String>) -> Self { with(self, "SidewalkManufacturingSn", value) }
    }
}

/// [`AWS::IoTWireless::WirelessGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWirelessGateway = Handle<of::CfnWirelessGateway>;
impl cfn::ResourceType for of::CfnWirelessGateway { const TYPE: &'static str = "AWS::IoTWireless::WirelessGateway"; type Tags = cfn::TagList; type Props = CfnWirelessGatewayProps; type Reference = String; }
impl CfnWirelessGateway {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WirelessGatewayArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWirelessGateway`].
///
/// Mandatory: `LoRaWAN`.
pub type CfnWirelessGatewayProps = Fields<of::CfnWirelessGateway>;
impl CfnWirelessGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(lo_ra_wan: impl IntoVal<cfn_wireless_gateway::LoRaWanGateway>) -> Self { with(empty(), "LoRaWAN", lo_ra_wan) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LastUplinkReceivedAt`.
    #[track_caller] pub fn last_uplink_received_at(self, value: impl IntoVal<String>) -> Self { with(self, "LastUplinkReceivedAt", value) }
    /// `LoRaWAN`: mandatory.
    #[track_caller] pub fn lo_ra_wan(self, value: impl IntoVal<cfn_wireless_gateway::LoRaWanGateway>) -> Self { with(self, "LoRaWAN", value) }
    /// `Name`: at most 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_wireless_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThingArn`.
    #[track_caller] pub fn thing_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ThingArn", value) }
    /// `ThingName`.
    #[track_caller] pub fn thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingName", value) }
}

/// Types of [`CfnWirelessGateway`].
pub mod cfn_wireless_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_fuota_task::{Tag};
    mod of { pub enum LoRaWanGateway {} }

    /// `LoRaWANGateway`.
    pub type LoRaWanGateway = Fields<of::LoRaWanGateway>;
    impl LoRaWanGateway {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(gateway_eui: impl IntoVal<String>, rf_region: impl IntoVal<String>) -> Self { with(with(empty(), "GatewayEui", gateway_eui), "RfRegion", rf_region) }
        /// `GatewayEui`: mandatory.
        #[track_caller] pub fn gateway_eui(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayEui", value) }
        /// `RfRegion`: mandatory, at most 64 characters.
        #[track_caller] pub fn rf_region(self, value: impl IntoVal<String>) -> Self { with(self, "RfRegion", value) }
    }
}
