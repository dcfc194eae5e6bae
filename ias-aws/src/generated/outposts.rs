// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Outposts`.

use super::prelude::*;

mod of { pub enum CfnOutpost {} pub enum CfnSite {} }

/// [`AWS::Outposts::Outpost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html).
///
/// What `Ref` returns: `OutpostArn`.
pub type CfnOutpost = Handle<of::CfnOutpost>;
impl cfn::ResourceType for of::CfnOutpost { const TYPE: &'static str = "AWS::Outposts::Outpost"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnOutpostProps; type Reference = Is<kinds::OutpostArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// Words of `SupportedHardwareType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SupportedHardwareType {
        /// `RACK`
        Rack,
        /// `SERVER`
        Server,
    }
    impl Words for SupportedHardwareType { const WORDS: &'static [(&'static str, Self)] = &[("RACK", Self::Rack), ("SERVER", Self::Server)]; }
    impl Eq for SupportedHardwareType {}
    impl fmt::Debug for SupportedHardwareType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnSite { const TYPE: &'static str = "AWS::Outposts::Site"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnSiteProps; type Reference = Is<kinds::OutpostsSiteArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Address {} pub enum RackPhysicalProperties {} impl ias_core::Optional for RackPhysicalProperties {} pub enum Tag {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesFiberOpticCableType {
        /// `SINGLE_MODE`
        SingleMode,
        /// `MULTI_MODE`
        MultiMode,
    }
    impl Words for RackPhysicalPropertiesFiberOpticCableType { const WORDS: &'static [(&'static str, Self)] = &[("SINGLE_MODE", Self::SingleMode), ("MULTI_MODE", Self::MultiMode)]; }
    impl Eq for RackPhysicalPropertiesFiberOpticCableType {}
    impl fmt::Debug for RackPhysicalPropertiesFiberOpticCableType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `MaximumSupportedWeightLbs`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesMaximumSupportedWeightLbs {
        /// `NO_LIMIT`
        NoLimit,
        /// `MAX_1400_LBS`
        Max1400Lbs,
        /// `MAX_1600_LBS`
        Max1600Lbs,
        /// `MAX_1800_LBS`
        Max1800Lbs,
        /// `MAX_2000_LBS`
        Max2000Lbs,
    }
    impl Words for RackPhysicalPropertiesMaximumSupportedWeightLbs { const WORDS: &'static [(&'static str, Self)] = &[("NO_LIMIT", Self::NoLimit), ("MAX_1400_LBS", Self::Max1400Lbs), ("MAX_1600_LBS", Self::Max1600Lbs), ("MAX_1800_LBS", Self::Max1800Lbs), ("MAX_2000_LBS", Self::Max2000Lbs)]; }
    impl Eq for RackPhysicalPropertiesMaximumSupportedWeightLbs {}
    impl fmt::Debug for RackPhysicalPropertiesMaximumSupportedWeightLbs { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `OpticalStandard`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesOpticalStandard {
        /// `OPTIC_10GBASE_SR`
        Optic10GbaseSr,
        /// `OPTIC_10GBASE_IR`
        Optic10GbaseIr,
        /// `OPTIC_10GBASE_LR`
        Optic10GbaseLr,
        /// `OPTIC_40GBASE_SR`
        Optic40GbaseSr,
        /// `OPTIC_40GBASE_ESR`
        Optic40GbaseEsr,
        /// `OPTIC_40GBASE_IR4_LR4L`
        Optic40GbaseIr4Lr4L,
        /// `OPTIC_40GBASE_LR4`
        Optic40GbaseLr4,
        /// `OPTIC_100GBASE_SR4`
        Optic100GbaseSr4,
        /// `OPTIC_100GBASE_CWDM4`
        Optic100GbaseCwdm4,
        /// `OPTIC_100GBASE_LR4`
        Optic100GbaseLr4,
        /// `OPTIC_100G_PSM4_MSA`
        Optic100GPsm4Msa,
        /// `OPTIC_1000BASE_LX`
        Optic1000BaseLx,
        /// `OPTIC_1000BASE_SX`
        Optic1000BaseSx,
    }
    impl Words for RackPhysicalPropertiesOpticalStandard { const WORDS: &'static [(&'static str, Self)] = &[("OPTIC_10GBASE_SR", Self::Optic10GbaseSr), ("OPTIC_10GBASE_IR", Self::Optic10GbaseIr), ("OPTIC_10GBASE_LR", Self::Optic10GbaseLr), ("OPTIC_40GBASE_SR", Self::Optic40GbaseSr), ("OPTIC_40GBASE_ESR", Self::Optic40GbaseEsr), ("OPTIC_40GBASE_IR4_LR4L", Self::Optic40GbaseIr4Lr4L), ("OPTIC_40GBASE_LR4", Self::Optic40GbaseLr4), ("OPTIC_100GBASE_SR4", Self::Optic100GbaseSr4), ("OPTIC_100GBASE_CWDM4", Self::Optic100GbaseCwdm4), ("OPTIC_100GBASE_LR4", Self::Optic100GbaseLr4), ("OPTIC_100G_PSM4_MSA", Self::Optic100GPsm4Msa), ("OPTIC_1000BASE_LX", Self::Optic1000BaseLx), ("OPTIC_1000BASE_SX", Self::Optic1000BaseSx)]; }
    impl Eq for RackPhysicalPropertiesOpticalStandard {}
    impl fmt::Debug for RackPhysicalPropertiesOpticalStandard { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PowerConnector`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesPowerConnector {
        /// `L6_30P`
        L6_30P,
        /// `IEC309`
        Iec309,
        /// `AH530P7W`
        Ah530P7W,
        /// `AH532P6W`
        Ah532P6W,
        /// `CS8365C`
        Cs8365C,
    }
    impl Words for RackPhysicalPropertiesPowerConnector { const WORDS: &'static [(&'static str, Self)] = &[("L6_30P", Self::L6_30P), ("IEC309", Self::Iec309), ("AH530P7W", Self::Ah530P7W), ("AH532P6W", Self::Ah532P6W), ("CS8365C", Self::Cs8365C)]; }
    impl Eq for RackPhysicalPropertiesPowerConnector {}
    impl fmt::Debug for RackPhysicalPropertiesPowerConnector { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PowerDrawKva`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesPowerDrawKva {
        /// `POWER_5_KVA`
        Power5Kva,
        /// `POWER_10_KVA`
        Power10Kva,
        /// `POWER_15_KVA`
        Power15Kva,
        /// `POWER_30_KVA`
        Power30Kva,
    }
    impl Words for RackPhysicalPropertiesPowerDrawKva { const WORDS: &'static [(&'static str, Self)] = &[("POWER_5_KVA", Self::Power5Kva), ("POWER_10_KVA", Self::Power10Kva), ("POWER_15_KVA", Self::Power15Kva), ("POWER_30_KVA", Self::Power30Kva)]; }
    impl Eq for RackPhysicalPropertiesPowerDrawKva {}
    impl fmt::Debug for RackPhysicalPropertiesPowerDrawKva { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PowerFeedDrop`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesPowerFeedDrop {
        /// `ABOVE_RACK`
        AboveRack,
        /// `BELOW_RACK`
        BelowRack,
    }
    impl Words for RackPhysicalPropertiesPowerFeedDrop { const WORDS: &'static [(&'static str, Self)] = &[("ABOVE_RACK", Self::AboveRack), ("BELOW_RACK", Self::BelowRack)]; }
    impl Eq for RackPhysicalPropertiesPowerFeedDrop {}
    impl fmt::Debug for RackPhysicalPropertiesPowerFeedDrop { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PowerPhase`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesPowerPhase {
        /// `SINGLE_PHASE`
        SinglePhase,
        /// `THREE_PHASE`
        ThreePhase,
    }
    impl Words for RackPhysicalPropertiesPowerPhase { const WORDS: &'static [(&'static str, Self)] = &[("SINGLE_PHASE", Self::SinglePhase), ("THREE_PHASE", Self::ThreePhase)]; }
    impl Eq for RackPhysicalPropertiesPowerPhase {}
    impl fmt::Debug for RackPhysicalPropertiesPowerPhase { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `UplinkCount`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesUplinkCount {
        /// `UPLINK_COUNT_1`
        UplinkCount1,
        /// `UPLINK_COUNT_2`
        UplinkCount2,
        /// `UPLINK_COUNT_3`
        UplinkCount3,
        /// `UPLINK_COUNT_4`
        UplinkCount4,
        /// `UPLINK_COUNT_5`
        UplinkCount5,
        /// `UPLINK_COUNT_6`
        UplinkCount6,
        /// `UPLINK_COUNT_7`
        UplinkCount7,
        /// `UPLINK_COUNT_8`
        UplinkCount8,
        /// `UPLINK_COUNT_12`
        UplinkCount12,
        /// `UPLINK_COUNT_16`
        UplinkCount16,
    }
    impl Words for RackPhysicalPropertiesUplinkCount { const WORDS: &'static [(&'static str, Self)] = &[("UPLINK_COUNT_1", Self::UplinkCount1), ("UPLINK_COUNT_2", Self::UplinkCount2), ("UPLINK_COUNT_3", Self::UplinkCount3), ("UPLINK_COUNT_4", Self::UplinkCount4), ("UPLINK_COUNT_5", Self::UplinkCount5), ("UPLINK_COUNT_6", Self::UplinkCount6), ("UPLINK_COUNT_7", Self::UplinkCount7), ("UPLINK_COUNT_8", Self::UplinkCount8), ("UPLINK_COUNT_12", Self::UplinkCount12), ("UPLINK_COUNT_16", Self::UplinkCount16)]; }
    impl Eq for RackPhysicalPropertiesUplinkCount {}
    impl fmt::Debug for RackPhysicalPropertiesUplinkCount { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `UplinkGbps`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RackPhysicalPropertiesUplinkGbps {
        /// `UPLINK_1G`
        Uplink1G,
        /// `UPLINK_10G`
        Uplink10G,
        /// `UPLINK_40G`
        Uplink40G,
        /// `UPLINK_100G`
        Uplink100G,
    }
    impl Words for RackPhysicalPropertiesUplinkGbps { const WORDS: &'static [(&'static str, Self)] = &[("UPLINK_1G", Self::Uplink1G), ("UPLINK_10G", Self::Uplink10G), ("UPLINK_40G", Self::Uplink40G), ("UPLINK_100G", Self::Uplink100G)]; }
    impl Eq for RackPhysicalPropertiesUplinkGbps {}
    impl fmt::Debug for RackPhysicalPropertiesUplinkGbps { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
