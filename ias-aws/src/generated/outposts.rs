// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Outposts`.

use super::prelude::*;

mod of { pub enum CfnOutpost {} pub enum CfnSite {} }

/// [`AWS::Outposts::Outpost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html).
///
/// What `Ref` returns: `OutpostArn`.
pub type CfnOutpost = Handle<of::CfnOutpost>;
impl cfn::ResourceType for of::CfnOutpost { const TYPE: &'static str = "AWS::Outposts::Outpost"; type Tags = cfn::TagList; type Props = CfnOutpostProps; type Reference = Is<kinds::OutpostArn>; }
impl CfnOutpost {
    /// The attribute `LifeCycleStatus`.
    #[inline] pub fn attr_life_cycle_status(&self) -> Val<String> { cfn::attribute(&self.0, "LifeCycleStatus") }
    /// The attribute `OutpostArn`.
    #[inline] pub fn attr_outpost_arn(&self) -> Val<Is<kinds::OutpostArn>> { cfn::attribute(&self.0, "OutpostArn") }
    /// The attribute `OutpostId`.
    #[inline] pub fn attr_outpost_id(&self) -> Val<String> { cfn::attribute(&self.0, "OutpostId") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `SiteArn`.
    #[inline] pub fn attr_site_arn(&self) -> Val<String> { cfn::attribute(&self.0, "SiteArn") }
}

/// Properties of [`CfnOutpost`].
///
/// Mandatory: `Name`, `SiteId`.
///
/// A change replaces the resource: `AvailabilityZone`, `AvailabilityZoneId`, `SiteId`.
///
/// Needs at least one of `AvailabilityZone`; `AvailabilityZoneId`.
pub type CfnOutpostProps = Fields<of::CfnOutpost>;
impl CfnOutpostProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, site_id: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "SiteId", site_id) }
    /// `AvailabilityZone`: 1 to 1000 characters, matches `^([a-zA-Z]+-){1,3}([a-zA-Z]+)?(\d+[a-zA-Z]?)?$`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`: 1 to 255 characters, matches `^[a-zA-Z]+\d-[a-zA-Z]+\d$`. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `Description`: 1 to 1000 characters, matches `^[\S ]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[\S ]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SiteId`: mandatory, 1 to 255 characters, matches `^os-[a-f0-9]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn site_id(self, value: impl IntoVal<String>) -> Self { with(self, "SiteId", value) }
    /// `SupportedHardwareType`.
    #[track_caller] pub fn supported_hardware_type(self, value: impl IntoVal<cfn_outpost::SupportedHardwareType>) -> Self { with(self, "SupportedHardwareType", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_outpost::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOutpost`].
pub mod cfn_outpost {
    use super::super::prelude::*;
    mod of { pub enum SupportedHardwareType {} pub enum Tag {} }

    /// Words of `SupportedHardwareType`.
    pub type SupportedHardwareType = Word<fn(of::SupportedHardwareType)>;
    impl SupportedHardwareType {
        /// `RACK`
        pub const Rack: Self = word("RACK");
        /// `SERVER`
        pub const Server: Self = word("SERVER");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?![aA][wW][sS]:)[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\S \n]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Outposts::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html).
///
/// What `Ref` returns: `SiteArn`.
pub type CfnSite = Handle<of::CfnSite>;
impl cfn::ResourceType for of::CfnSite { const TYPE: &'static str = "AWS::Outposts::Site"; type Tags = cfn::TagList; type Props = CfnSiteProps; type Reference = Is<kinds::OutpostsSiteArn>; }
impl CfnSite {
    /// The attribute `SiteArn`.
    #[inline] pub fn attr_site_arn(&self) -> Val<Is<kinds::OutpostsSiteArn>> { cfn::attribute(&self.0, "SiteArn") }
    /// The attribute `SiteId`.
    #[inline] pub fn attr_site_id(&self) -> Val<String> { cfn::attribute(&self.0, "SiteId") }
}

/// Properties of [`CfnSite`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `OperatingAddress`, `ShippingAddress`.
pub type CfnSiteProps = Fields<of::CfnSite>;
impl CfnSiteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 1001 characters, matches `^[\S ]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1000 characters, matches `^[\S ]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Notes`: 1 to 2000 characters, matches `^[\S \n]+$`.
    #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
    /// `OperatingAddress`. Changing it replaces the resource.
    #[track_caller] pub fn operating_address(self, value: impl IntoVal<cfn_site::Address>) -> Self { with(self, "OperatingAddress", value) }
    /// `RackPhysicalProperties`.
    #[track_caller] pub fn rack_physical_properties(self, value: impl IntoVal<cfn_site::RackPhysicalProperties>) -> Self { with(self, "RackPhysicalProperties", value) }
    /// `ShippingAddress`. Changing it replaces the resource.
    #[track_caller] pub fn shipping_address(self, value: impl IntoVal<cfn_site::Address>) -> Self { with(self, "ShippingAddress", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_site::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSite`].
pub mod cfn_site {
    use super::super::prelude::*;
    mod of { pub enum Address {} pub enum RackPhysicalProperties {} impl ias_core::Optional for RackPhysicalProperties {} pub enum RackPhysicalPropertiesFiberOpticCableType {} pub enum RackPhysicalPropertiesMaximumSupportedWeightLbs {} pub enum RackPhysicalPropertiesOpticalStandard {} pub enum RackPhysicalPropertiesPowerConnector {} pub enum RackPhysicalPropertiesPowerDrawKva {} pub enum RackPhysicalPropertiesPowerFeedDrop {} pub enum RackPhysicalPropertiesPowerPhase {} pub enum RackPhysicalPropertiesUplinkCount {} pub enum RackPhysicalPropertiesUplinkGbps {} pub enum Tag {} }

    /// `Address`.
    pub type Address = Fields<of::Address>;
    /// What [`Address`] cannot do without.
    pub struct AddressRequired<A, B, C, D, E, F, G> {
        /// `ContactName`: 1 to 255 characters, matches `^\S[\S ]*$`.
        pub contact_name: A,
        /// `ContactPhoneNumber`: 1 to 20 characters, matches `^[\S ]+$`.
        pub contact_phone_number: B,
        /// `AddressLine1`: 1 to 180 characters, matches `^\S[\S ]*$`.
        pub address_line1: C,
        /// `City`: 1 to 50 characters, matches `^\S[\S ]*$`.
        pub city: D,
        /// `StateOrRegion`: 1 to 50 characters, matches `^\S[\S ]*$`.
        pub state_or_region: E,
        /// `PostalCode`: 1 to 20 characters, matches `^[a-zA-Z0-9 -]+$`.
        pub postal_code: F,
        /// `CountryCode`: exactly 2 characters, matches `^[A-Z]{2}$`.
        pub country_code: G,
    }
    impl Address {
        /// Takes what is mandatory, by name: [`AddressRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>, G: IntoVal<String>>(required: AddressRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "ContactName", required.contact_name), "ContactPhoneNumber", required.contact_phone_number), "AddressLine1", required.address_line1), "City", required.city), "StateOrRegion", required.state_or_region), "PostalCode", required.postal_code), "CountryCode", required.country_code) }
        /// `AddressLine1`: mandatory, 1 to 180 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn address_line1(self, value: impl IntoVal<String>) -> Self { with(self, "AddressLine1", value) }
        /// `AddressLine2`: at most 60 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn address_line2(self, value: impl IntoVal<String>) -> Self { with(self, "AddressLine2", value) }
        /// `AddressLine3`: at most 60 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn address_line3(self, value: impl IntoVal<String>) -> Self { with(self, "AddressLine3", value) }
        /// `City`: mandatory, 1 to 50 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn city(self, value: impl IntoVal<String>) -> Self { with(self, "City", value) }
        /// `ContactName`: mandatory, 1 to 255 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn contact_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContactName", value) }
        /// `ContactPhoneNumber`: mandatory, 1 to 20 characters, matches `^[\S ]+$`.
        #[track_caller] pub fn contact_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "ContactPhoneNumber", value) }
        /// `CountryCode`: mandatory, exactly 2 characters, matches `^[A-Z]{2}$`.
        #[track_caller] pub fn country_code(self, value: impl IntoVal<String>) -> Self { with(self, "CountryCode", value) }
        /// `DistrictOrCounty`: 1 to 60 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn district_or_county(self, value: impl IntoVal<String>) -> Self { with(self, "DistrictOrCounty", value) }
        /// `Municipality`: at most 180 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn municipality(self, value: impl IntoVal<String>) -> Self { with(self, "Municipality", value) }
        /// `PostalCode`: mandatory, 1 to 20 characters, matches `^[a-zA-Z0-9 -]+$`.
        #[track_caller] pub fn postal_code(self, value: impl IntoVal<String>) -> Self { with(self, "PostalCode", value) }
        /// `StateOrRegion`: mandatory, 1 to 50 characters, matches `^\S[\S ]*$`.
        #[track_caller] pub fn state_or_region(self, value: impl IntoVal<String>) -> Self { with(self, "StateOrRegion", value) }
    }

    /// `RackPhysicalProperties`.
    pub type RackPhysicalProperties = Fields<of::RackPhysicalProperties>;
    impl RackPhysicalProperties {
        /// `FiberOpticCableType`.
        #[track_caller] pub fn fiber_optic_cable_type(self, value: impl IntoVal<RackPhysicalPropertiesFiberOpticCableType>) -> Self { with(self, "FiberOpticCableType", value) }
        /// `MaximumSupportedWeightLbs`.
        #[track_caller] pub fn maximum_supported_weight_lbs(self, value: impl IntoVal<RackPhysicalPropertiesMaximumSupportedWeightLbs>) -> Self { with(self, "MaximumSupportedWeightLbs", value) }
        /// `OpticalStandard`.
        #[track_caller] pub fn optical_standard(self, value: impl IntoVal<RackPhysicalPropertiesOpticalStandard>) -> Self { with(self, "OpticalStandard", value) }
        /// `PowerConnector`.
        #[track_caller] pub fn power_connector(self, value: impl IntoVal<RackPhysicalPropertiesPowerConnector>) -> Self { with(self, "PowerConnector", value) }
        /// `PowerDrawKva`.
        #[track_caller] pub fn power_draw_kva(self, value: impl IntoVal<RackPhysicalPropertiesPowerDrawKva>) -> Self { with(self, "PowerDrawKva", value) }
        /// `PowerFeedDrop`.
        #[track_caller] pub fn power_feed_drop(self, value: impl IntoVal<RackPhysicalPropertiesPowerFeedDrop>) -> Self { with(self, "PowerFeedDrop", value) }
        /// `PowerPhase`.
        #[track_caller] pub fn power_phase(self, value: impl IntoVal<RackPhysicalPropertiesPowerPhase>) -> Self { with(self, "PowerPhase", value) }
        /// `UplinkCount`.
        #[track_caller] pub fn uplink_count(self, value: impl IntoVal<RackPhysicalPropertiesUplinkCount>) -> Self { with(self, "UplinkCount", value) }
        /// `UplinkGbps`.
        #[track_caller] pub fn uplink_gbps(self, value: impl IntoVal<RackPhysicalPropertiesUplinkGbps>) -> Self { with(self, "UplinkGbps", value) }
    }

    /// Words of `FiberOpticCableType`.
    pub type RackPhysicalPropertiesFiberOpticCableType = Word<fn(of::RackPhysicalPropertiesFiberOpticCableType)>;
    impl RackPhysicalPropertiesFiberOpticCableType {
        /// `SINGLE_MODE`
        pub const SingleMode: Self = word("SINGLE_MODE");
        /// `MULTI_MODE`
        pub const MultiMode: Self = word("MULTI_MODE");
    }

    /// Words of `MaximumSupportedWeightLbs`.
    pub type RackPhysicalPropertiesMaximumSupportedWeightLbs = Word<fn(of::RackPhysicalPropertiesMaximumSupportedWeightLbs)>;
    impl RackPhysicalPropertiesMaximumSupportedWeightLbs {
        /// `NO_LIMIT`
        pub const NoLimit: Self = word("NO_LIMIT");
        /// `MAX_1400_LBS`
        pub const Max1400Lbs: Self = word("MAX_1400_LBS");
        /// `MAX_1600_LBS`
        pub const Max1600Lbs: Self = word("MAX_1600_LBS");
        /// `MAX_1800_LBS`
        pub const Max1800Lbs: Self = word("MAX_1800_LBS");
        /// `MAX_2000_LBS`
        pub const Max2000Lbs: Self = word("MAX_2000_LBS");
    }

    /// Words of `OpticalStandard`.
    pub type RackPhysicalPropertiesOpticalStandard = Word<fn(of::RackPhysicalPropertiesOpticalStandard)>;
    impl RackPhysicalPropertiesOpticalStandard {
        /// `OPTIC_10GBASE_SR`
        pub const Optic10GbaseSr: Self = word("OPTIC_10GBASE_SR");
        /// `OPTIC_10GBASE_IR`
        pub const Optic10GbaseIr: Self = word("OPTIC_10GBASE_IR");
        /// `OPTIC_10GBASE_LR`
        pub const Optic10GbaseLr: Self = word("OPTIC_10GBASE_LR");
        /// `OPTIC_40GBASE_SR`
        pub const Optic40GbaseSr: Self = word("OPTIC_40GBASE_SR");
        /// `OPTIC_40GBASE_ESR`
        pub const Optic40GbaseEsr: Self = word("OPTIC_40GBASE_ESR");
        /// `OPTIC_40GBASE_IR4_LR4L`
        pub const Optic40GbaseIr4Lr4L: Self = word("OPTIC_40GBASE_IR4_LR4L");
        /// `OPTIC_40GBASE_LR4`
        pub const Optic40GbaseLr4: Self = word("OPTIC_40GBASE_LR4");
        /// `OPTIC_100GBASE_SR4`
        pub const Optic100GbaseSr4: Self = word("OPTIC_100GBASE_SR4");
        /// `OPTIC_100GBASE_CWDM4`
        pub const Optic100GbaseCwdm4: Self = word("OPTIC_100GBASE_CWDM4");
        /// `OPTIC_100GBASE_LR4`
        pub const Optic100GbaseLr4: Self = word("OPTIC_100GBASE_LR4");
        /// `OPTIC_100G_PSM4_MSA`
        pub const Optic100GPsm4Msa: Self = word("OPTIC_100G_PSM4_MSA");
        /// `OPTIC_1000BASE_LX`
        pub const Optic1000BaseLx: Self = word("OPTIC_1000BASE_LX");
        /// `OPTIC_1000BASE_SX`
        pub const Optic1000BaseSx: Self = word("OPTIC_1000BASE_SX");
    }

    /// Words of `PowerConnector`.
    pub type RackPhysicalPropertiesPowerConnector = Word<fn(of::RackPhysicalPropertiesPowerConnector)>;
    impl RackPhysicalPropertiesPowerConnector {
        /// `L6_30P`
        pub const L6_30P: Self = word("L6_30P");
        /// `IEC309`
        pub const Iec309: Self = word("IEC309");
        /// `AH530P7W`
        pub const Ah530P7W: Self = word("AH530P7W");
        /// `AH532P6W`
        pub const Ah532P6W: Self = word("AH532P6W");
        /// `CS8365C`
        pub const Cs8365C: Self = word("CS8365C");
    }

    /// Words of `PowerDrawKva`.
    pub type RackPhysicalPropertiesPowerDrawKva = Word<fn(of::RackPhysicalPropertiesPowerDrawKva)>;
    impl RackPhysicalPropertiesPowerDrawKva {
        /// `POWER_5_KVA`
        pub const Power5Kva: Self = word("POWER_5_KVA");
        /// `POWER_10_KVA`
        pub const Power10Kva: Self = word("POWER_10_KVA");
        /// `POWER_15_KVA`
        pub const Power15Kva: Self = word("POWER_15_KVA");
        /// `POWER_30_KVA`
        pub const Power30Kva: Self = word("POWER_30_KVA");
    }

    /// Words of `PowerFeedDrop`.
    pub type RackPhysicalPropertiesPowerFeedDrop = Word<fn(of::RackPhysicalPropertiesPowerFeedDrop)>;
    impl RackPhysicalPropertiesPowerFeedDrop {
        /// `ABOVE_RACK`
        pub const AboveRack: Self = word("ABOVE_RACK");
        /// `BELOW_RACK`
        pub const BelowRack: Self = word("BELOW_RACK");
    }

    /// Words of `PowerPhase`.
    pub type RackPhysicalPropertiesPowerPhase = Word<fn(of::RackPhysicalPropertiesPowerPhase)>;
    impl RackPhysicalPropertiesPowerPhase {
        /// `SINGLE_PHASE`
        pub const SinglePhase: Self = word("SINGLE_PHASE");
        /// `THREE_PHASE`
        pub const ThreePhase: Self = word("THREE_PHASE");
    }

    /// Words of `UplinkCount`.
    pub type RackPhysicalPropertiesUplinkCount = Word<fn(of::RackPhysicalPropertiesUplinkCount)>;
    impl RackPhysicalPropertiesUplinkCount {
        /// `UPLINK_COUNT_1`
        pub const UplinkCount1: Self = word("UPLINK_COUNT_1");
        /// `UPLINK_COUNT_2`
        pub const UplinkCount2: Self = word("UPLINK_COUNT_2");
        /// `UPLINK_COUNT_3`
        pub const UplinkCount3: Self = word("UPLINK_COUNT_3");
        /// `UPLINK_COUNT_4`
        pub const UplinkCount4: Self = word("UPLINK_COUNT_4");
        /// `UPLINK_COUNT_5`
        pub const UplinkCount5: Self = word("UPLINK_COUNT_5");
        /// `UPLINK_COUNT_6`
        pub const UplinkCount6: Self = word("UPLINK_COUNT_6");
        /// `UPLINK_COUNT_7`
        pub const UplinkCount7: Self = word("UPLINK_COUNT_7");
        /// `UPLINK_COUNT_8`
        pub const UplinkCount8: Self = word("UPLINK_COUNT_8");
        /// `UPLINK_COUNT_12`
        pub const UplinkCount12: Self = word("UPLINK_COUNT_12");
        /// `UPLINK_COUNT_16`
        pub const UplinkCount16: Self = word("UPLINK_COUNT_16");
    }

    /// Words of `UplinkGbps`.
    pub type RackPhysicalPropertiesUplinkGbps = Word<fn(of::RackPhysicalPropertiesUplinkGbps)>;
    impl RackPhysicalPropertiesUplinkGbps {
        /// `UPLINK_1G`
        pub const Uplink1G: Self = word("UPLINK_1G");
        /// `UPLINK_10G`
        pub const Uplink10G: Self = word("UPLINK_10G");
        /// `UPLINK_40G`
        pub const Uplink40G: Self = word("UPLINK_40G");
        /// `UPLINK_100G`
        pub const Uplink100G: Self = word("UPLINK_100G");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\S \n]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
