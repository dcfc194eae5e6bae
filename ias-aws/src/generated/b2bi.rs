// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::B2BI`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCapability {} pub enum CfnPartnership {} pub enum CfnProfile {} pub enum CfnTransformer {} }

/// [`AWS::B2BI::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html).
///
/// What `Ref` returns: `CapabilityId`.
pub type CfnCapability = Handle<of::CfnCapability>;
impl cfn::ResourceType for of::CfnCapability { const TYPE: &'static str = "AWS::B2BI::Capability"; type Tags = cfn::TagList; type Props = CfnCapabilityProps; type Reference = String; }
impl CfnCapability {
    /// The attribute `CapabilityArn`.
    #[inline] pub fn attr_capability_arn(&self) -> Val<Is<kinds::B2BiCapabilityArn>> { cfn::attribute(&self.0, "CapabilityArn") }
    /// The attribute `CapabilityId`.
    #[inline] pub fn attr_capability_id(&self) -> Val<String> { cfn::attribute(&self.0, "CapabilityId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
}

/// Properties of [`CfnCapability`].
///
/// Mandatory: `Configuration`, `Name`, `Type`.
///
/// A change replaces the resource: `Type`.
pub type CfnCapabilityProps = Fields<of::CfnCapability>;
/// What [`CfnCapabilityProps`] cannot do without.
pub struct CfnCapabilityPropsRequired<A, B, C> {
    /// `Configuration`.
    pub configuration: A,
    /// `Name`: 1 to 254 characters.
    pub name: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnCapabilityProps {
    /// Takes what is mandatory, by name: [`CfnCapabilityPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_capability::Configuration>, B: IntoVal<String>, C: IntoVal<cfn_capability::CapabilityType>>(required: CfnCapabilityPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Configuration", required.configuration), "Name", required.name), "Type", required.type_) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_capability::Configuration>) -> Self { with(self, "Configuration", value) }
    /// `InstructionsDocuments`: at most 5 items.
    #[track_caller] pub fn instructions_documents(self, value: impl IntoVal<List<cfn_capability::S3Location>>) -> Self { with(self, "InstructionsDocuments", value) }
    /// `Name`: mandatory, 1 to 254 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capability::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_capability::CapabilityType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnCapability`].
pub mod cfn_capability {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CapabilityDirection {} pub enum CapabilityType {} pub enum Configuration {} pub enum EdiConfiguration {} pub enum EdiConfigurationType {} pub enum S3Location {} impl ias_core::Optional for S3Location {} pub enum Tag {} pub enum X12Details {} impl ias_core::Optional for X12Details {} pub enum X12Version {} }

    /// Words of `CapabilityDirection`.
    pub type CapabilityDirection = Word<fn(of::CapabilityDirection)>;
    impl CapabilityDirection {
        /// `INBOUND`
        pub const Inbound: Self = word("INBOUND");
        /// `OUTBOUND`
        pub const Outbound: Self = word("OUTBOUND");
    }

    /// Words of `CapabilityType`.
    pub type CapabilityType = Word<fn(of::CapabilityType)>;
    impl CapabilityType {
        /// `edi`
        pub const Edi: Self = word("edi");
    }

    /// `Configuration`.
    pub type Configuration = Fields<of::Configuration>;
    impl Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(edi: impl IntoVal<EdiConfiguration>) -> Self { with(empty(), "Edi", edi) }
        /// `Edi`: mandatory.
        #[track_caller] pub fn edi(self, value: impl IntoVal<EdiConfiguration>) -> Self { with(self, "Edi", value) }
    }

    /// `EdiConfiguration`.
    pub type EdiConfiguration = Fields<of::EdiConfiguration>;
    /// What [`EdiConfiguration`] cannot do without.
    pub struct EdiConfigurationRequired<A, B, C, D> {
        /// `InputLocation`.
        pub input_location: A,
        /// `OutputLocation`.
        pub output_location: B,
        /// `TransformerId`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        pub transformer_id: C,
        /// `Type`.
        pub type_: D,
    }
    impl EdiConfiguration {
        /// Takes what is mandatory, by name: [`EdiConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<S3Location>, B: IntoVal<S3Location>, C: IntoVal<String>, D: IntoVal<EdiConfigurationType>>(required: EdiConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InputLocation", required.input_location), "OutputLocation", required.output_location), "TransformerId", required.transformer_id), "Type", required.type_) }
        /// `CapabilityDirection`.
        #[track_caller] pub fn capability_direction(self, value: impl IntoVal<CapabilityDirection>) -> Self { with(self, "CapabilityDirection", value) }
        /// `InputLocation`: mandatory.
        #[track_caller] pub fn input_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "InputLocation", value) }
        /// `OutputLocation`: mandatory.
        #[track_caller] pub fn output_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "OutputLocation", value) }
        /// `TransformerId`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn transformer_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransformerId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EdiConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// `Type`.
    pub type EdiConfigurationType = Fields<of::EdiConfigurationType>;
    impl EdiConfigurationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(x12_details: impl IntoVal<X12Details>) -> Self { with(empty(), "X12Details", x12_details) }
        /// `X12Details`: mandatory.
        #[track_caller] pub fn x12_details(self, value: impl IntoVal<X12Details>) -> Self { with(self, "X12Details", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// `BucketName`: 3 to 63 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Key`: at most 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
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

    /// `X12Details`.
    pub type X12Details = Fields<of::X12Details>;
    impl X12Details {
        /// `TransactionSet`: one of `X12_100`, `X12_101`, `X12_102`, `X12_103`, `X12_104`, `X12_105`, `X12_106`, `X12_107`, `X12_108`, `X12_109`, `X12_110`, `X12_111` and 330 more.
        #[track_caller] pub fn transaction_set(self, value: impl IntoVal<String>) -> Self { with(self, "TransactionSet", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<X12Version>) -> Self { with(self, "Version", value) }
    }

    /// Words of `X12Version`.
    pub type X12Version = Word<fn(of::X12Version)>;
    impl X12Version {
        /// `VERSION_4010`
        pub const Version4010: Self = word("VERSION_4010");
        /// `VERSION_4030`
        pub const Version4030: Self = word("VERSION_4030");
        /// `VERSION_4050`
        pub const Version4050: Self = word("VERSION_4050");
        /// `VERSION_4060`
        pub const Version4060: Self = word("VERSION_4060");
        /// `VERSION_5010`
        pub const Version5010: Self = word("VERSION_5010");
        /// `VERSION_5010_HIPAA`
        pub const Version5010Hipaa: Self = word("VERSION_5010_HIPAA");
    }
}

/// [`AWS::B2BI::Partnership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html).
///
/// What `Ref` returns: `PartnershipId`.
pub type CfnPartnership = Handle<of::CfnPartnership>;
impl cfn::ResourceType for of::CfnPartnership { const TYPE: &'static str = "AWS::B2BI::Partnership"; type Tags = cfn::TagList; type Props = CfnPartnershipProps; type Reference = String; }
impl CfnPartnership {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `PartnershipArn`.
    #[inline] pub fn attr_partnership_arn(&self) -> Val<Is<kinds::PartnershipArn>> { cfn::attribute(&self.0, "PartnershipArn") }
    /// The attribute `PartnershipId`.
    #[inline] pub fn attr_partnership_id(&self) -> Val<String> { cfn::attribute(&self.0, "PartnershipId") }
    /// The attribute `TradingPartnerId`.
    #[inline] pub fn attr_trading_partner_id(&self) -> Val<String> { cfn::attribute(&self.0, "TradingPartnerId") }
}

/// Properties of [`CfnPartnership`].
///
/// Mandatory: `Capabilities`, `Email`, `Name`, `ProfileId`.
///
/// A change replaces the resource: `Email`, `Phone`, `ProfileId`.
pub type CfnPartnershipProps = Fields<of::CfnPartnership>;
/// What [`CfnPartnershipProps`] cannot do without.
pub struct CfnPartnershipPropsRequired<A, B, C, D> {
    /// `Capabilities`: each 1 to 64 characters, each matches `^[a-zA-Z0-9_-]+$`.
    pub capabilities: A,
    /// `Email`: 5 to 254 characters, matches `^[\w\.\-]+@[\w\.\-]+$`. Changing it replaces the resource.
    pub email: B,
    /// `Name`: 1 to 254 characters.
    pub name: C,
    /// `ProfileId`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub profile_id: D,
}
impl CfnPartnershipProps {
    /// Takes what is mandatory, by name: [`CfnPartnershipPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnPartnershipPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Capabilities", required.capabilities), "Email", required.email), "Name", required.name), "ProfileId", required.profile_id) }
    /// `Capabilities`: mandatory, each 1 to 64 characters, each matches `^[a-zA-Z0-9_-]+$`.
    #[track_caller] pub fn capabilities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Capabilities", value) }
    /// `CapabilityOptions`.
    #[track_caller] pub fn capability_options(self, value: impl IntoVal<cfn_partnership::CapabilityOptions>) -> Self { with(self, "CapabilityOptions", value) }
    /// `Email`: mandatory, 5 to 254 characters, matches `^[\w\.\-]+@[\w\.\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
    /// `Name`: mandatory, 1 to 254 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Phone`: 7 to 22 characters, matches `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*(\d+))?$`. Changing it replaces the resource.
    #[track_caller] pub fn phone(self, value: impl IntoVal<String>) -> Self { with(self, "Phone", value) }
    /// `ProfileId`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_partnership::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPartnership`].
pub mod cfn_partnership {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capability::{Tag};
    mod of { pub enum CapabilityOptions {} impl ias_core::Optional for CapabilityOptions {} pub enum CapabilityOptionsOutboundEdi {} pub enum InboundEdiOptions {} impl ias_core::Optional for InboundEdiOptions {} pub enum LineTerminator {} pub enum WrapFormat {} pub enum WrapOptions {} impl ias_core::Optional for WrapOptions {} pub enum X12AcknowledgmentOptions {} pub enum X12ControlNumbers {} impl ias_core::Optional for X12ControlNumbers {} pub enum X12Delimiters {} impl ias_core::Optional for X12Delimiters {} pub enum X12Envelope {} impl ias_core::Optional for X12Envelope {} pub enum X12FunctionalAcknowledgment {} pub enum X12FunctionalGroupHeaders {} impl ias_core::Optional for X12FunctionalGroupHeaders {} pub enum X12Gs05TimeFormat {} pub enum X12InboundEdiOptions {} impl ias_core::Optional for X12InboundEdiOptions {} pub enum X12InterchangeControlHeaders {} impl ias_core::Optional for X12InterchangeControlHeaders {} pub enum X12OutboundEdiHeaders {} impl ias_core::Optional for X12OutboundEdiHeaders {} pub enum X12TechnicalAcknowledgment {} }

    /// `CapabilityOptions`.
    pub type CapabilityOptions = Fields<of::CapabilityOptions>;
    impl CapabilityOptions {
        /// `InboundEdi`.
        #[track_caller] pub fn inbound_edi(self, value: impl IntoVal<InboundEdiOptions>) -> Self { with(self, "InboundEdi", value) }
        /// `OutboundEdi`.
        #[track_caller] pub fn outbound_edi(self, value: impl IntoVal<CapabilityOptionsOutboundEdi>) -> Self { with(self, "OutboundEdi", value) }
    }

    /// `OutboundEdi`.
    pub type CapabilityOptionsOutboundEdi = Fields<of::CapabilityOptionsOutboundEdi>;
    impl CapabilityOptionsOutboundEdi {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(x12: impl IntoVal<X12Envelope>) -> Self { with(empty(), "X12", x12) }
        /// `X12`: mandatory.
        #[track_caller] pub fn x12(self, value: impl IntoVal<X12Envelope>) -> Self { with(self, "X12", value) }
    }

    /// `InboundEdiOptions`.
    pub type InboundEdiOptions = Fields<of::InboundEdiOptions>;
    impl InboundEdiOptions {
        /// `X12`.
        #[track_caller] pub fn x12(self, value: impl IntoVal<X12InboundEdiOptions>) -> Self { with(self, "X12", value) }
    }

    /// Words of `LineTerminator`.
    pub type LineTerminator = Word<fn(of::LineTerminator)>;
    impl LineTerminator {
        /// `CRLF`
        pub const Crlf: Self = word("CRLF");
        /// `LF`
        pub const Lf: Self = word("LF");
        /// `CR`
        pub const Cr: Self = word("CR");
    }

    /// Words of `WrapFormat`.
    pub type WrapFormat = Word<fn(of::WrapFormat)>;
    impl WrapFormat {
        /// `SEGMENT`
        pub const Segment: Self = word("SEGMENT");
        /// `ONE_LINE`
        pub const OneLine: Self = word("ONE_LINE");
        /// `LINE_LENGTH`
        pub const LineLength: Self = word("LINE_LENGTH");
    }

    /// `WrapOptions`.
    pub type WrapOptions = Fields<of::WrapOptions>;
    impl WrapOptions {
        /// `LineLength`: at least 1.
        #[track_caller] pub fn line_length(self, value: impl IntoVal<f64>) -> Self { with(self, "LineLength", value) }
        /// `LineTerminator`.
        #[track_caller] pub fn line_terminator(self, value: impl IntoVal<LineTerminator>) -> Self { with(self, "LineTerminator", value) }
        /// `WrapBy`.
        #[track_caller] pub fn wrap_by(self, value: impl IntoVal<WrapFormat>) -> Self { with(self, "WrapBy", value) }
    }

    /// `X12AcknowledgmentOptions`.
    pub type X12AcknowledgmentOptions = Fields<of::X12AcknowledgmentOptions>;
    impl X12AcknowledgmentOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(functional_acknowledgment: impl IntoVal<X12FunctionalAcknowledgment>, technical_acknowledgment: impl IntoVal<X12TechnicalAcknowledgment>) -> Self { with(with(empty(), "FunctionalAcknowledgment", functional_acknowledgment), "TechnicalAcknowledgment", technical_acknowledgment) }
        /// `FunctionalAcknowledgment`: mandatory.
        #[track_caller] pub fn functional_acknowledgment(self, value: impl IntoVal<X12FunctionalAcknowledgment>) -> Self { with(self, "FunctionalAcknowledgment", value) }
        /// `TechnicalAcknowledgment`: mandatory.
        #[track_caller] pub fn technical_acknowledgment(self, value: impl IntoVal<X12TechnicalAcknowledgment>) -> Self { with(self, "TechnicalAcknowledgment", value) }
    }

    /// `X12ControlNumbers`.
    pub type X12ControlNumbers = Fields<of::X12ControlNumbers>;
    impl X12ControlNumbers {
        /// `StartingFunctionalGroupControlNumber`: 1 to 999999999.
        #[track_caller] pub fn starting_functional_group_control_number(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingFunctionalGroupControlNumber", value) }
        /// `StartingInterchangeControlNumber`: 1 to 999999999.
        #[track_caller] pub fn starting_interchange_control_number(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingInterchangeControlNumber", value) }
        /// `StartingTransactionSetControlNumber`: 1 to 999999999.
        #[track_caller] pub fn starting_transaction_set_control_number(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingTransactionSetControlNumber", value) }
    }

    /// `X12Delimiters`.
    pub type X12Delimiters = Fields<of::X12Delimiters>;
    impl X12Delimiters {
        /// `ComponentSeparator`: exactly 1 character, matches `` ^[!&'()*+,\-./:;?=%@\[\]_{}|<>~^`"]$ ``.
        #[track_caller] pub fn component_separator(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentSeparator", value) }
        /// `DataElementSeparator`: exactly 1 character, matches `` ^[!&'()*+,\-./:;?=%@\[\]_{}|<>~^`"]$ ``.
        #[track_caller] pub fn data_element_separator(self, value: impl IntoVal<String>) -> Self { with(self, "DataElementSeparator", value) }
        /// `SegmentTerminator`: exactly 1 character, matches `` ^[!&'()*+,\-./:;?=%@\[\]_{}|<>~^`"]$ ``.
        #[track_caller] pub fn segment_terminator(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentTerminator", value) }
    }

    /// `X12Envelope`.
    pub type X12Envelope = Fields<of::X12Envelope>;
    impl X12Envelope {
        /// `Common`.
        #[track_caller] pub fn common(self, value: impl IntoVal<X12OutboundEdiHeaders>) -> Self { with(self, "Common", value) }
        /// `WrapOptions`.
        #[track_caller] pub fn wrap_options(self, value: impl IntoVal<WrapOptions>) -> Self { with(self, "WrapOptions", value) }
    }

    /// Words of `X12FunctionalAcknowledgment`.
    pub type X12FunctionalAcknowledgment = Word<fn(of::X12FunctionalAcknowledgment)>;
    impl X12FunctionalAcknowledgment {
        /// `DO_NOT_GENERATE`
        pub const DoNotGenerate: Self = word("DO_NOT_GENERATE");
        /// `GENERATE_ALL_SEGMENTS`
        pub const GenerateAllSegments: Self = word("GENERATE_ALL_SEGMENTS");
        /// `GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP`
        pub const GenerateWithoutTransactionSetResponseLoop: Self = word("GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP");
    }

    /// `X12FunctionalGroupHeaders`.
    pub type X12FunctionalGroupHeaders = Fields<of::X12FunctionalGroupHeaders>;
    impl X12FunctionalGroupHeaders {
        /// `ApplicationReceiverCode`: 2 to 15 characters, matches `^[a-zA-Z0-9 ]*$`.
        #[track_caller] pub fn application_receiver_code(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationReceiverCode", value) }
        /// `ApplicationSenderCode`: 2 to 15 characters, matches `^[a-zA-Z0-9 ]*$`.
        #[track_caller] pub fn application_sender_code(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationSenderCode", value) }
        /// `ResponsibleAgencyCode`: 1 to 2 characters, matches `^[a-zA-Z0-9]*$`.
        #[track_caller] pub fn responsible_agency_code(self, value: impl IntoVal<String>) -> Self { with(self, "ResponsibleAgencyCode", value) }
    }

    /// Words of `X12GS05TimeFormat`.
    pub type X12Gs05TimeFormat = Word<fn(of::X12Gs05TimeFormat)>;
    impl X12Gs05TimeFormat {
        /// `HHMM`
        pub const Hhmm: Self = word("HHMM");
        /// `HHMMSS`
        pub const Hhmmss: Self = word("HHMMSS");
        /// `HHMMSSDD`
        pub const Hhmmssdd: Self = word("HHMMSSDD");
    }

    /// `X12InboundEdiOptions`.
    pub type X12InboundEdiOptions = Fields<of::X12InboundEdiOptions>;
    impl X12InboundEdiOptions {
        /// `AcknowledgmentOptions`.
        #[track_caller] pub fn acknowledgment_options(self, value: impl IntoVal<X12AcknowledgmentOptions>) -> Self { with(self, "AcknowledgmentOptions", value) }
    }

    /// `X12InterchangeControlHeaders`.
    pub type X12InterchangeControlHeaders = Fields<of::X12InterchangeControlHeaders>;
    impl X12InterchangeControlHeaders {
        /// `AcknowledgmentRequestedCode`: exactly 1 character, matches `^[a-zA-Z0-9]*$`.
        #[track_caller] pub fn acknowledgment_requested_code(self, value: impl IntoVal<String>) -> Self { with(self, "AcknowledgmentRequestedCode", value) }
        /// `ReceiverId`: exactly 15 characters, matches `^[a-zA-Z0-9 ]*$`.
        #[track_caller] pub fn receiver_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReceiverId", value) }
        /// `ReceiverIdQualifier`: exactly 2 characters, matches `^[a-zA-Z0-9]*$`.
        #[track_caller] pub fn receiver_id_qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReceiverIdQualifier", value) }
        /// `RepetitionSeparator`: exactly 1 character.
        #[track_caller] pub fn repetition_separator(self, value: impl IntoVal<String>) -> Self { with(self, "RepetitionSeparator", value) }
        /// `SenderId`: exactly 15 characters, matches `^[a-zA-Z0-9 ]*$`.
        #[track_caller] pub fn sender_id(self, value: impl IntoVal<String>) -> Self { with(self, "SenderId", value) }
        /// `SenderIdQualifier`: exactly 2 characters, matches `^[a-zA-Z0-9]*$`.
        #[track_caller] pub fn sender_id_qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "SenderIdQualifier", value) }
        /// `UsageIndicatorCode`: exactly 1 character, matches `^[a-zA-Z0-9]*$`.
        #[track_caller] pub fn usage_indicator_code(self, value: impl IntoVal<String>) -> Self { with(self, "UsageIndicatorCode", value) }
    }

    /// `X12OutboundEdiHeaders`.
    pub type X12OutboundEdiHeaders = Fields<of::X12OutboundEdiHeaders>;
    impl X12OutboundEdiHeaders {
        /// `ControlNumbers`.
        #[track_caller] pub fn control_numbers(self, value: impl IntoVal<X12ControlNumbers>) -> Self { with(self, "ControlNumbers", value) }
        /// `Delimiters`.
        #[track_caller] pub fn delimiters(self, value: impl IntoVal<X12Delimiters>) -> Self { with(self, "Delimiters", value) }
        /// `FunctionalGroupHeaders`.
        #[track_caller] pub fn functional_group_headers(self, value: impl IntoVal<X12FunctionalGroupHeaders>) -> Self { with(self, "FunctionalGroupHeaders", value) }
        /// `Gs05TimeFormat`.
        #[track_caller] pub fn gs05_time_format(self, value: impl IntoVal<X12Gs05TimeFormat>) -> Self { with(self, "Gs05TimeFormat", value) }
        /// `InterchangeControlHeaders`.
        #[track_caller] pub fn interchange_control_headers(self, value: impl IntoVal<X12InterchangeControlHeaders>) -> Self { with(self, "InterchangeControlHeaders", value) }
        /// `ValidateEdi`.
        #[track_caller] pub fn validate_edi(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateEdi", value) }
    }

    /// Words of `X12TechnicalAcknowledgment`.
    pub type X12TechnicalAcknowledgment = Word<fn(of::X12TechnicalAcknowledgment)>;
    impl X12TechnicalAcknowledgment {
        /// `DO_NOT_GENERATE`
        pub const DoNotGenerate: Self = word("DO_NOT_GENERATE");
        /// `GENERATE_ALL_SEGMENTS`
        pub const GenerateAllSegments: Self = word("GENERATE_ALL_SEGMENTS");
    }
}

/// [`AWS::B2BI::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html).
///
/// What `Ref` returns: `ProfileId`.
pub type CfnProfile = Handle<of::CfnProfile>;
impl cfn::ResourceType for of::CfnProfile { const TYPE: &'static str = "AWS::B2BI::Profile"; type Tags = cfn::TagList; type Props = CfnProfileProps; type Reference = String; }
impl CfnProfile {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LogGroupName`.
    #[inline] pub fn attr_log_group_name(&self) -> Val<Is<kinds::LogGroupName>> { cfn::attribute(&self.0, "LogGroupName") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `ProfileArn`.
    #[inline] pub fn attr_profile_arn(&self) -> Val<Is<kinds::B2BiProfileArn>> { cfn::attribute(&self.0, "ProfileArn") }
    /// The attribute `ProfileId`.
    #[inline] pub fn attr_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileId") }
}

/// Properties of [`CfnProfile`].
///
/// Mandatory: `BusinessName`, `Logging`, `Name`, `Phone`.
///
/// A change replaces the resource: `Logging`.
pub type CfnProfileProps = Fields<of::CfnProfile>;
/// What [`CfnProfileProps`] cannot do without.
pub struct CfnProfilePropsRequired<A, B, C, D> {
    /// `BusinessName`: 1 to 254 characters.
    pub business_name: A,
    /// `Logging`. Changing it replaces the resource.
    pub logging: B,
    /// `Name`: 1 to 254 characters.
    pub name: C,
    /// `Phone`: 7 to 22 characters, matches `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*(\d+))?$`.
    pub phone: D,
}
impl CfnProfileProps {
    /// Takes what is mandatory, by name: [`CfnProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_profile::Logging>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnProfilePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "BusinessName", required.business_name), "Logging", required.logging), "Name", required.name), "Phone", required.phone) }
    /// `BusinessName`: mandatory, 1 to 254 characters.
    #[track_caller] pub fn business_name(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessName", value) }
    /// `Email`: 5 to 254 characters, matches `^[\w\.\-]+@[\w\.\-]+$`.
    #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
    /// `Logging`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_profile::Logging>) -> Self { with(self, "Logging", value) }
    /// `Name`: mandatory, 1 to 254 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Phone`: mandatory, 7 to 22 characters, matches `^\+?([0-9 \t\-()\/]{7,})(?:\s*(?:#|x\.?|ext\.?|extension) \t*(\d+))?$`.
    #[track_caller] pub fn phone(self, value: impl IntoVal<String>) -> Self { with(self, "Phone", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfile`].
pub mod cfn_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capability::{Tag};
    mod of { pub enum Logging {} }

    /// Words of `Logging`.
    pub type Logging = Word<fn(of::Logging)>;
    impl Logging {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::B2BI::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html).
///
/// What `Ref` returns: `TransformerId`.
pub type CfnTransformer = Handle<of::CfnTransformer>;
impl cfn::ResourceType for of::CfnTransformer { const TYPE: &'static str = "AWS::B2BI::Transformer"; type Tags = cfn::TagList; type Props = CfnTransformerProps; type Reference = String; }
impl CfnTransformer {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `TransformerArn`.
    #[inline] pub fn attr_transformer_arn(&self) -> Val<Is<kinds::TransformerArn>> { cfn::attribute(&self.0, "TransformerArn") }
    /// The attribute `TransformerId`.
    #[inline] pub fn attr_transformer_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransformerId") }
}

/// Properties of [`CfnTransformer`].
///
/// Mandatory: `Name`, `Status`.
pub type CfnTransformerProps = Fields<of::CfnTransformer>;
impl CfnTransformerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, status: impl IntoVal<cfn_transformer::TransformerStatus>) -> Self { with(with(empty(), "Name", name), "Status", status) }
    /// `EdiType`. Deprecated.
    #[track_caller] pub fn edi_type(self, value: impl IntoVal<cfn_transformer::EdiType2>) -> Self { with(self, "EdiType", value) }
    /// `FileFormat`. Deprecated.
    #[track_caller] pub fn file_format(self, value: impl IntoVal<cfn_transformer::FileFormat>) -> Self { with(self, "FileFormat", value) }
    /// `InputConversion`.
    #[track_caller] pub fn input_conversion(self, value: impl IntoVal<cfn_transformer::InputConversion>) -> Self { with(self, "InputConversion", value) }
    /// `Mapping`.
    #[track_caller] pub fn mapping(self, value: impl IntoVal<cfn_transformer::Mapping>) -> Self { with(self, "Mapping", value) }
    /// `MappingTemplate`: at most 350000 characters. Deprecated.
    #[track_caller] pub fn mapping_template(self, value: impl IntoVal<String>) -> Self { with(self, "MappingTemplate", value) }
    /// `Name`: mandatory, 1 to 254 characters, matches `^[a-zA-Z0-9_-]{1,512}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutputConversion`.
    #[track_caller] pub fn output_conversion(self, value: impl IntoVal<cfn_transformer::OutputConversion>) -> Self { with(self, "OutputConversion", value) }
    /// `SampleDocument`: at most 1024 characters. Deprecated.
    #[track_caller] pub fn sample_document(self, value: impl IntoVal<String>) -> Self { with(self, "SampleDocument", value) }
    /// `SampleDocuments`.
    #[track_caller] pub fn sample_documents(self, value: impl IntoVal<cfn_transformer::SampleDocuments>) -> Self { with(self, "SampleDocuments", value) }
    /// `Status`: mandatory.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_transformer::TransformerStatus>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transformer::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTransformer`].
pub mod cfn_transformer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capability::{Tag, X12Details, X12Version};
    mod of { pub enum AdvancedOptions {} impl ias_core::Optional for AdvancedOptions {} pub enum EdiType2 {} pub enum ElementRequirement {} pub enum FileFormat {} pub enum FromFormat {} pub enum InputConversion {} pub enum InputConversionFormatOptions {} pub enum Mapping {} pub enum MappingTemplateLanguage {} pub enum OutputConversion {} pub enum SampleDocumentKeys {} impl ias_core::Optional for SampleDocumentKeys {} pub enum SampleDocuments {} pub enum ToFormat {} pub enum TransformerStatus {} pub enum X12AdvancedOptions {} impl ias_core::Optional for X12AdvancedOptions {} pub enum X12CodeListValidationRule {} pub enum X12ElementLengthValidationRule {} pub enum X12ElementRequirementValidationRule {} pub enum X12SplitBy {} pub enum X12SplitOptions {} impl ias_core::Optional for X12SplitOptions {} pub enum X12ValidationOptions {} impl ias_core::Optional for X12ValidationOptions {} }

    /// `AdvancedOptions`.
    pub type AdvancedOptions = Fields<of::AdvancedOptions>;
    impl AdvancedOptions {
        /// `X12`.
        #[track_caller] pub fn x12(self, value: impl IntoVal<X12AdvancedOptions>) -> Self { with(self, "X12", value) }
    }

    /// `EdiType`.
    pub type EdiType2 = Fields<of::EdiType2>;
    impl EdiType2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(x12_details: impl IntoVal<X12Details>) -> Self { with(empty(), "X12Details", x12_details) }
        /// `X12Details`: mandatory.
        #[track_caller] pub fn x12_details(self, value: impl IntoVal<X12Details>) -> Self { with(self, "X12Details", value) }
    }

    /// Words of `ElementRequirement`.
    pub type ElementRequirement = Word<fn(of::ElementRequirement)>;
    impl ElementRequirement {
        /// `OPTIONAL`
        pub const Optional: Self = word("OPTIONAL");
        /// `MANDATORY`
        pub const Mandatory: Self = word("MANDATORY");
    }

    /// Words of `FileFormat`.
    pub type FileFormat = Word<fn(of::FileFormat)>;
    impl FileFormat {
        /// `XML`
        pub const Xml: Self = word("XML");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `NOT_USED`
        pub const NotUsed: Self = word("NOT_USED");
    }

    /// Words of `FromFormat`.
    pub type FromFormat = Word<fn(of::FromFormat)>;
    impl FromFormat {
        /// `X12`
        pub const X12: Self = word("X12");
    }

    /// `InputConversion`.
    pub type InputConversion = Fields<of::InputConversion>;
    impl InputConversion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(from_format: impl IntoVal<FromFormat>) -> Self { with(empty(), "FromFormat", from_format) }
        /// `AdvancedOptions`.
        #[track_caller] pub fn advanced_options(self, value: impl IntoVal<AdvancedOptions>) -> Self { with(self, "AdvancedOptions", value) }
        /// `FormatOptions`.
        #[track_caller] pub fn format_options(self, value: impl IntoVal<InputConversionFormatOptions>) -> Self { with(self, "FormatOptions", value) }
        /// `FromFormat`: mandatory.
        #[track_caller] pub fn from_format(self, value: impl IntoVal<FromFormat>) -> Self { with(self, "FromFormat", value) }
    }

    /// `FormatOptions`.
    pub type InputConversionFormatOptions = Fields<of::InputConversionFormatOptions>;
    impl InputConversionFormatOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(x12: impl IntoVal<X12Details>) -> Self { with(empty(), "X12", x12) }
        /// `X12`: mandatory.
        #[track_caller] pub fn x12(self, value: impl IntoVal<X12Details>) -> Self { with(self, "X12", value) }
    }

    /// `Mapping`.
    pub type Mapping = Fields<of::Mapping>;
    impl Mapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(template_language: impl IntoVal<MappingTemplateLanguage>) -> Self { with(empty(), "TemplateLanguage", template_language) }
        /// `Template`: at most 350000 characters.
        #[track_caller] pub fn template(self, value: impl IntoVal<String>) -> Self { with(self, "Template", value) }
        /// `TemplateLanguage`: mandatory.
        #[track_caller] pub fn template_language(self, value: impl IntoVal<MappingTemplateLanguage>) -> Self { with(self, "TemplateLanguage", value) }
    }

    /// Words of `MappingTemplateLanguage`.
    pub type MappingTemplateLanguage = Word<fn(of::MappingTemplateLanguage)>;
    impl MappingTemplateLanguage {
        /// `XSLT`
        pub const Xslt: Self = word("XSLT");
        /// `JSONATA`
        pub const Jsonata: Self = word("JSONATA");
    }

    /// `OutputConversion`.
    pub type OutputConversion = Fields<of::OutputConversion>;
    impl OutputConversion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(to_format: impl IntoVal<ToFormat>) -> Self { with(empty(), "ToFormat", to_format) }
        /// `AdvancedOptions`.
        #[track_caller] pub fn advanced_options(self, value: impl IntoVal<AdvancedOptions>) -> Self { with(self, "AdvancedOptions", value) }
        /// `FormatOptions`.
        #[track_caller] pub fn format_options(self, value: impl IntoVal<InputConversionFormatOptions>) -> Self { with(self, "FormatOptions", value) }
        /// `ToFormat`: mandatory.
        #[track_caller] pub fn to_format(self, value: impl IntoVal<ToFormat>) -> Self { with(self, "ToFormat", value) }
    }

    /// `SampleDocumentKeys`.
    pub type SampleDocumentKeys = Fields<of::SampleDocumentKeys>;
    impl SampleDocumentKeys {
        /// `Input`: at most 1024 characters.
        #[track_caller] pub fn input(self, value: impl IntoVal<String>) -> Self { with(self, "Input", value) }
        /// `Output`: at most 1024 characters.
        #[track_caller] pub fn output(self, value: impl IntoVal<String>) -> Self { with(self, "Output", value) }
    }

    /// `SampleDocuments`.
    pub type SampleDocuments = Fields<of::SampleDocuments>;
    impl SampleDocuments {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, keys: impl IntoVal<List<SampleDocumentKeys>>) -> Self { with(with(empty(), "BucketName", bucket_name), "Keys", keys) }
        /// `BucketName`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Keys`: mandatory.
        #[track_caller] pub fn keys(self, value: impl IntoVal<List<SampleDocumentKeys>>) -> Self { with(self, "Keys", value) }
    }

    /// Words of `ToFormat`.
    pub type ToFormat = Word<fn(of::ToFormat)>;
    impl ToFormat {
        /// `X12`
        pub const X12: Self = word("X12");
    }

    /// Words of `TransformerStatus`.
    pub type TransformerStatus = Word<fn(of::TransformerStatus)>;
    impl TransformerStatus {
        /// `active`
        pub const Active: Self = word("active");
        /// `inactive`
        pub const Inactive: Self = word("inactive");
    }

    /// `X12AdvancedOptions`.
    pub type X12AdvancedOptions = Fields<of::X12AdvancedOptions>;
    impl X12AdvancedOptions {
        /// `SplitOptions`.
        #[track_caller] pub fn split_options(self, value: impl IntoVal<X12SplitOptions>) -> Self { with(self, "SplitOptions", value) }
        /// `ValidationOptions`.
        #[track_caller] pub fn validation_options(self, value: impl IntoVal<X12ValidationOptions>) -> Self { with(self, "ValidationOptions", value) }
    }

    /// `X12CodeListValidationRule`.
    pub type X12CodeListValidationRule = Fields<of::X12CodeListValidationRule>;
    impl X12CodeListValidationRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(element_id: impl IntoVal<String>) -> Self { with(empty(), "ElementId", element_id) }
        /// `CodesToAdd`.
        #[track_caller] pub fn codes_to_add(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CodesToAdd", value) }
        /// `CodesToRemove`.
        #[track_caller] pub fn codes_to_remove(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CodesToRemove", value) }
        /// `ElementId`: mandatory, exactly 4 characters, matches `^[0-9]{4}$`.
        #[track_caller] pub fn element_id(self, value: impl IntoVal<String>) -> Self { with(self, "ElementId", value) }
    }

    /// `X12ElementLengthValidationRule`.
    pub type X12ElementLengthValidationRule = Fields<of::X12ElementLengthValidationRule>;
    /// What [`X12ElementLengthValidationRule`] cannot do without.
    pub struct X12ElementLengthValidationRuleRequired<A, B, C> {
        /// `ElementId`: exactly 4 characters, matches `^[0-9]{4}$`.
        pub element_id: A,
        /// `MaxLength`: 1 to 1000000.
        pub max_length: B,
        /// `MinLength`: 1 to 1000000.
        pub min_length: C,
    }
    impl X12ElementLengthValidationRule {
        /// Takes what is mandatory, by name: [`X12ElementLengthValidationRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<f64>, C: IntoVal<f64>>(required: X12ElementLengthValidationRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "ElementId", required.element_id), "MaxLength", required.max_length), "MinLength", required.min_length) }
        /// `ElementId`: mandatory, exactly 4 characters, matches `^[0-9]{4}$`.
        #[track_caller] pub fn element_id(self, value: impl IntoVal<String>) -> Self { with(self, "ElementId", value) }
        /// `MaxLength`: mandatory, 1 to 1000000.
        #[track_caller] pub fn max_length(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxLength", value) }
        /// `MinLength`: mandatory, 1 to 1000000.
        #[track_caller] pub fn min_length(self, value: impl IntoVal<f64>) -> Self { with(self, "MinLength", value) }
    }

    /// `X12ElementRequirementValidationRule`.
    pub type X12ElementRequirementValidationRule = Fields<of::X12ElementRequirementValidationRule>;
    impl X12ElementRequirementValidationRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(element_position: impl IntoVal<String>, requirement: impl IntoVal<ElementRequirement>) -> Self { with(with(empty(), "ElementPosition", element_position), "Requirement", requirement) }
        /// `ElementPosition`: mandatory, matches `^[a-zA-Z0-9]+(?:-\d{2})(?:-\d{2})?$`.
        #[track_caller] pub fn element_position(self, value: impl IntoVal<String>) -> Self { with(self, "ElementPosition", value) }
        /// `Requirement`: mandatory.
        #[track_caller] pub fn requirement(self, value: impl IntoVal<ElementRequirement>) -> Self { with(self, "Requirement", value) }
    }

    /// Words of `X12SplitBy`.
    pub type X12SplitBy = Word<fn(of::X12SplitBy)>;
    impl X12SplitBy {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `TRANSACTION`
        pub const Transaction: Self = word("TRANSACTION");
    }

    /// `X12SplitOptions`.
    pub type X12SplitOptions = Fields<of::X12SplitOptions>;
    impl X12SplitOptions {
        /// `SplitBy`.
        #[track_caller] pub fn split_by(self, value: impl IntoVal<X12SplitBy>) -> Self { with(self, "SplitBy", value) }
    }

    /// `X12ValidationOptions`.
    pub type X12ValidationOptions = Fields<of::X12ValidationOptions>;
    impl X12ValidationOptions {
        /// `ValidationRules`.
        #[track_caller] pub fn validation_rules(self, value: impl IntoVal<List<X12ValidationRule>>) -> Self { with(self, "ValidationRules", value) }
    }

    /// `X12ValidationRule`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct X12ValidationRule(Value);
    ias_core::union!(X12ValidationRule);
    impl X12ValidationRule {
        /// `CodeListValidationRule`.
        #[track_caller] pub fn code_list_validation_rule(value: impl IntoVal<X12CodeListValidationRule>) -> Self { Self(Value::one("CodeListValidationRule", value)) }
        /// `ElementLengthValidationRule`.
        #[track_caller] pub fn element_length_validation_rule(value: impl IntoVal<X12ElementLengthValidationRule>) -> Self { Self(Value::one("ElementLengthValidationRule", value)) }
        /// `ElementRequirementValidationRule`.
        #[track_caller] pub fn element_requirement_validation_rule(value: impl IntoVal<X12ElementRequirementValidationRule>) -> Self { Self(Value::one("ElementRequirementValidationRule", value)) }
    }
}
