// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::FraudDetector`.

use super::prelude::*;

mod of { pub enum CfnDetector {} pub enum CfnEntityType {} pub enum CfnEventType {} pub enum CfnLabel {} pub enum CfnList {} pub enum CfnOutcome {} pub enum CfnVariable {} }

/// [`AWS::FraudDetector::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnDetector = Handle<of::CfnDetector>;
impl cfn::ResourceType for of::CfnDetector { const TYPE: &'static str = "AWS::FraudDetector::Detector"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDetectorProps; type Reference = Is<kinds::DetectorArn>; }
impl CfnDetector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DetectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `DetectorVersionId`.
    #[inline] pub fn attr_detector_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "DetectorVersionId") }
    /// The attribute `EventType.Arn`.
    #[inline] pub fn attr_event_type_arn(&self) -> Val<String> { cfn::attribute(&self.0, "EventType.Arn") }
    /// The attribute `EventType.CreatedTime`.
    #[inline] pub fn attr_event_type_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "EventType.CreatedTime") }
    /// The attribute `EventType.LastUpdatedTime`.
    #[inline] pub fn attr_event_type_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "EventType.LastUpdatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnDetector`].
///
/// Mandatory: `DetectorId`, `EventType`, `Rules`.
///
/// A change replaces the resource: `DetectorId`.
pub type CfnDetectorProps = Fields<of::CfnDetector>;
/// What [`CfnDetectorProps`] cannot do without.
pub struct CfnDetectorPropsRequired<A, B, C> {
    /// `DetectorId`: 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    pub detector_id: A,
    /// `EventType`.
    pub event_type: B,
    /// `Rules`: at least 1 item.
    pub rules: C,
}
impl CfnDetectorProps {
    /// Takes what is mandatory, by name: [`CfnDetectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_detector::EventType>, C: IntoVal<List<cfn_detector::Rule>>>(required: CfnDetectorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DetectorId", required.detector_id), "EventType", required.event_type), "Rules", required.rules) }
    /// `AssociatedModels`: at most 10 items.
    #[track_caller] pub fn associated_models(self, value: impl IntoVal<List<cfn_detector::Model>>) -> Self { with(self, "AssociatedModels", value) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DetectorId`: mandatory, 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
    /// `DetectorVersionStatus`.
    #[track_caller] pub fn detector_version_status(self, value: impl IntoVal<cfn_detector::DetectorVersionStatus>) -> Self { with(self, "DetectorVersionStatus", value) }
    /// `EventType`: mandatory.
    #[track_caller] pub fn event_type(self, value: impl IntoVal<cfn_detector::EventType>) -> Self { with(self, "EventType", value) }
    /// `RuleExecutionMode`.
    #[track_caller] pub fn rule_execution_mode(self, value: impl IntoVal<cfn_detector::RuleExecutionMode>) -> Self { with(self, "RuleExecutionMode", value) }
    /// `Rules`: mandatory, at least 1 item.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<cfn_detector::Rule>>) -> Self { with(self, "Rules", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_detector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDetector`].
pub mod cfn_detector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EntityType {} impl ias_core::Optional for EntityType {} pub enum EventType {} impl ias_core::Optional for EventType {} pub enum EventVariable {} impl ias_core::Optional for EventVariable {} pub enum Label {} impl ias_core::Optional for Label {} pub enum Model {} impl ias_core::Optional for Model {} pub enum Outcome {} impl ias_core::Optional for Outcome {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum Tag {} }

    /// Words of `DetectorVersionStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DetectorVersionStatus {
        /// `DRAFT`
        Draft,
        /// `ACTIVE`
        Active,
    }
    impl Words for DetectorVersionStatus { const WORDS: &'static [(&'static str, Self)] = &[("DRAFT", Self::Draft), ("ACTIVE", Self::Active)]; }
    impl Eq for DetectorVersionStatus {}
    impl fmt::Debug for DetectorVersionStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `EntityType`.
    pub type EntityType = Fields<of::EntityType>;
    impl EntityType {
        /// `Description`: 1 to 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Inline`.
        #[track_caller] pub fn inline(self, value: impl IntoVal<bool>) -> Self { with(self, "Inline", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Tags`: at most 200 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `EventType`.
    pub type EventType = Fields<of::EventType>;
    impl EventType {
        /// `Description`: 1 to 128 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EntityTypes`: at least 1 item.
        #[track_caller] pub fn entity_types(self, value: impl IntoVal<List<EntityType>>) -> Self { with(self, "EntityTypes", value) }
        /// `EventVariables`: at least 1 item.
        #[track_caller] pub fn event_variables(self, value: impl IntoVal<List<EventVariable>>) -> Self { with(self, "EventVariables", value) }
        /// `Inline`.
        #[track_caller] pub fn inline(self, value: impl IntoVal<bool>) -> Self { with(self, "Inline", value) }
        /// `Labels`: at least 2 items.
        #[track_caller] pub fn labels(self, value: impl IntoVal<List<Label>>) -> Self { with(self, "Labels", value) }
        /// `Name`: 1 to 64 characters, matches `^[0-9a-z_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Tags`: at most 200 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `EventVariable`.
    pub type EventVariable = Fields<of::EventVariable>;
    impl EventVariable {
        /// `DataSource`.
        #[track_caller] pub fn data_source(self, value: impl IntoVal<EventVariableDataSource>) -> Self { with(self, "DataSource", value) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<EventVariableDataType>) -> Self { with(self, "DataType", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Description`: 1 to 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Inline`.
        #[track_caller] pub fn inline(self, value: impl IntoVal<bool>) -> Self { with(self, "Inline", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Tags`: at most 200 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
        /// `VariableType`.
        #[track_caller] pub fn variable_type(self, value: impl IntoVal<EventVariableVariableType>) -> Self { with(self, "VariableType", value) }
    }

    /// Words of `DataSource`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EventVariableDataSource {
        /// `EVENT`
        Event,
    }
    impl Words for EventVariableDataSource { const WORDS: &'static [(&'static str, Self)] = &[("EVENT", Self::Event)]; }
    impl Eq for EventVariableDataSource {}
    impl fmt::Debug for EventVariableDataSource { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DataType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EventVariableDataType {
        /// `STRING`
        String,
        /// `INTEGER`
        Integer,
        /// `FLOAT`
        Float,
        /// `BOOLEAN`
        Boolean,
    }
    impl Words for EventVariableDataType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("INTEGER", Self::Integer), ("FLOAT", Self::Float), ("BOOLEAN", Self::Boolean)]; }
    impl Eq for EventVariableDataType {}
    impl fmt::Debug for EventVariableDataType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `VariableType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EventVariableVariableType {
        /// `AUTH_CODE`
        AuthCode,
        /// `AVS`
        Avs,
        /// `BILLING_ADDRESS_L1`
        BillingAddressL1,
        /// `BILLING_ADDRESS_L2`
        BillingAddressL2,
        /// `BILLING_CITY`
        BillingCity,
        /// `BILLING_COUNTRY`
        BillingCountry,
        /// `BILLING_NAME`
        BillingName,
        /// `BILLING_PHONE`
        BillingPhone,
        /// `BILLING_STATE`
        BillingState,
        /// `BILLING_ZIP`
        BillingZip,
        /// `CARD_BIN`
        CardBin,
        /// `CATEGORICAL`
        Categorical,
        /// `CURRENCY_CODE`
        CurrencyCode,
        /// `EMAIL_ADDRESS`
        EmailAddress,
        /// `FINGERPRINT`
        Fingerprint,
        /// `FRAUD_LABEL`
        FraudLabel,
        /// `FREE_FORM_TEXT`
        FreeFormText,
        /// `IP_ADDRESS`
        IpAddress,
        /// `NUMERIC`
        Numeric,
        /// `ORDER_ID`
        OrderId,
        /// `PAYMENT_TYPE`
        PaymentType,
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// `PRICE`
        Price,
        /// `PRODUCT_CATEGORY`
        ProductCategory,
        /// `SHIPPING_ADDRESS_L1`
        ShippingAddressL1,
        /// `SHIPPING_ADDRESS_L2`
        ShippingAddressL2,
        /// `SHIPPING_CITY`
        ShippingCity,
        /// `SHIPPING_COUNTRY`
        ShippingCountry,
        /// `SHIPPING_NAME`
        ShippingName,
        /// `SHIPPING_PHONE`
        ShippingPhone,
        /// `SHIPPING_STATE`
        ShippingState,
        /// `SHIPPING_ZIP`
        ShippingZip,
        /// `USERAGENT`
        Useragent,
    }
    impl Words for EventVariableVariableType { const WORDS: &'static [(&'static str, Self)] = &[("AUTH_CODE", Self::AuthCode), ("AVS", Self::Avs), ("BILLING_ADDRESS_L1", Self::BillingAddressL1), ("BILLING_ADDRESS_L2", Self::BillingAddressL2), ("BILLING_CITY", Self::BillingCity), ("BILLING_COUNTRY", Self::BillingCountry), ("BILLING_NAME", Self::BillingName), ("BILLING_PHONE", Self::BillingPhone), ("BILLING_STATE", Self::BillingState), ("BILLING_ZIP", Self::BillingZip), ("CARD_BIN", Self::CardBin), ("CATEGORICAL", Self::Categorical), ("CURRENCY_CODE", Self::CurrencyCode), ("EMAIL_ADDRESS", Self::EmailAddress), ("FINGERPRINT", Self::Fingerprint), ("FRAUD_LABEL", Self::FraudLabel), ("FREE_FORM_TEXT", Self::FreeFormText), ("IP_ADDRESS", Self::IpAddress), ("NUMERIC", Self::Numeric), ("ORDER_ID", Self::OrderId), ("PAYMENT_TYPE", Self::PaymentType), ("PHONE_NUMBER", Self::PhoneNumber), ("PRICE", Self::Price), ("PRODUCT_CATEGORY", Self::ProductCategory), ("SHIPPING_ADDRESS_L1", Self::ShippingAddressL1), ("SHIPPING_ADDRESS_L2", Self::ShippingAddressL2), ("SHIPPING_CITY", Self::ShippingCity), ("SHIPPING_COUNTRY", Self::ShippingCountry), ("SHIPPING_NAME", Self::ShippingName), ("SHIPPING_PHONE", Self::ShippingPhone), ("SHIPPING_STATE", Self::ShippingState), ("SHIPPING_ZIP", Self::ShippingZip), ("USERAGENT", Self::Useragent)]; }
    impl Eq for EventVariableVariableType {}
    impl fmt::Debug for EventVariableVariableType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Label`.
    pub type Label = Fields<of::Label>;
    impl Label {
        /// `Description`: 1 to 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Inline`.
        #[track_caller] pub fn inline(self, value: impl IntoVal<bool>) -> Self { with(self, "Inline", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Tags`: at most 200 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `Model`.
    pub type Model = Fields<of::Model>;
    impl Model {
    }

    /// `Outcome`.
    pub type Outcome = Fields<of::Outcome>;
    impl Outcome {
        /// `Description`: 1 to 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Inline`.
        #[track_caller] pub fn inline(self, value: impl IntoVal<bool>) -> Self { with(self, "Inline", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Tags`: at most 200 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// `Description`: 1 to 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `DetectorId`: 1 to 64 characters, matches `^[0-9a-z_-]+$`.
        #[track_caller] pub fn detector_id(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorId", value) }
        /// `Expression`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Language`.
        #[track_caller] pub fn language(self, value: impl IntoVal<RuleLanguage>) -> Self { with(self, "Language", value) }
        /// `Outcomes`: at least 1 item.
        #[track_caller] pub fn outcomes(self, value: impl IntoVal<List<Outcome>>) -> Self { with(self, "Outcomes", value) }
        /// `RuleId`: 1 to 64 characters, matches `^[0-9a-z_-]+$`.
        #[track_caller] pub fn rule_id(self, value: impl IntoVal<String>) -> Self { with(self, "RuleId", value) }
        /// `Tags`: at most 200 items.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `RuleExecutionMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RuleExecutionMode {
        /// `FIRST_MATCHED`
        FirstMatched,
        /// `ALL_MATCHED`
        AllMatched,
    }
    impl Words for RuleExecutionMode { const WORDS: &'static [(&'static str, Self)] = &[("FIRST_MATCHED", Self::FirstMatched), ("ALL_MATCHED", Self::AllMatched)]; }
    impl Eq for RuleExecutionMode {}
    impl fmt::Debug for RuleExecutionMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Language`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RuleLanguage {
        /// `DETECTORPL`
        Detectorpl,
    }
    impl Words for RuleLanguage { const WORDS: &'static [(&'static str, Self)] = &[("DETECTORPL", Self::Detectorpl)]; }
    impl Eq for RuleLanguage {}
    impl fmt::Debug for RuleLanguage { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::FraudDetector::EntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnEntityType = Handle<of::CfnEntityType>;
impl cfn::ResourceType for of::CfnEntityType { const TYPE: &'static str = "AWS::FraudDetector::EntityType"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnEntityTypeProps; type Reference = Is<kinds::EntityTypeArn>; }
impl CfnEntityType {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EntityTypeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnEntityType`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnEntityTypeProps = Fields<of::CfnEntityType>;
impl CfnEntityTypeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_entity_type::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEntityType`].
pub mod cfn_entity_type {
    pub use super::cfn_detector::{Tag};
}

/// [`AWS::FraudDetector::EventType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnEventType = Handle<of::CfnEventType>;
impl cfn::ResourceType for of::CfnEventType { const TYPE: &'static str = "AWS::FraudDetector::EventType"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnEventTypeProps; type Reference = Is<kinds::EventTypeArn>; }
impl CfnEventType {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EventTypeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnEventType`].
///
/// Mandatory: `EntityTypes`, `EventVariables`, `Labels`, `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnEventTypeProps = Fields<of::CfnEventType>;
/// What [`CfnEventTypeProps`] cannot do without.
pub struct CfnEventTypePropsRequired<A, B, C, D> {
    /// `EntityTypes`: at least 1 item.
    pub entity_types: A,
    /// `EventVariables`: at least 1 item.
    pub event_variables: B,
    /// `Labels`: at least 2 items.
    pub labels: C,
    /// `Name`: 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    pub name: D,
}
impl CfnEventTypeProps {
    /// Takes what is mandatory, by name: [`CfnEventTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_event_type::EntityType>>, B: IntoVal<List<cfn_event_type::EventVariable>>, C: IntoVal<List<cfn_event_type::Label>>, D: IntoVal<String>>(required: CfnEventTypePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EntityTypes", required.entity_types), "EventVariables", required.event_variables), "Labels", required.labels), "Name", required.name) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EntityTypes`: mandatory, at least 1 item.
    #[track_caller] pub fn entity_types(self, value: impl IntoVal<List<cfn_event_type::EntityType>>) -> Self { with(self, "EntityTypes", value) }
    /// `EventVariables`: mandatory, at least 1 item.
    #[track_caller] pub fn event_variables(self, value: impl IntoVal<List<cfn_event_type::EventVariable>>) -> Self { with(self, "EventVariables", value) }
    /// `Labels`: mandatory, at least 2 items.
    #[track_caller] pub fn labels(self, value: impl IntoVal<List<cfn_event_type::Label>>) -> Self { with(self, "Labels", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_type::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventType`].
pub mod cfn_event_type {
    pub use super::cfn_detector::{EntityType, EventVariable, EventVariableDataSource, EventVariableDataType, EventVariableVariableType, Label, Tag};
}

/// [`AWS::FraudDetector::Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnLabel = Handle<of::CfnLabel>;
impl cfn::ResourceType for of::CfnLabel { const TYPE: &'static str = "AWS::FraudDetector::Label"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnLabelProps; type Reference = Is<kinds::LabelArn>; }
impl CfnLabel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LabelArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnLabel`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnLabelProps = Fields<of::CfnLabel>;
impl CfnLabelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_label::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLabel`].
pub mod cfn_label {
    pub use super::cfn_detector::{Tag};
}

/// [`AWS::FraudDetector::List`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnList = Handle<of::CfnList>;
impl cfn::ResourceType for of::CfnList { const TYPE: &'static str = "AWS::FraudDetector::List"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnListProps; type Reference = Is<kinds::ListArn>; }
impl CfnList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnList`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnListProps = Fields<of::CfnList>;
impl CfnListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Elements`: at most 100000 items, each 1 to 64 characters, each matches `^\S+( +\S+)*$`.
    #[track_caller] pub fn elements(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Elements", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9a-z_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_list::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VariableType`: 1 to 64 characters, matches `^[A-Z_]{1,64}$`.
    #[track_caller] pub fn variable_type(self, value: impl IntoVal<String>) -> Self { with(self, "VariableType", value) }
}

/// Types of [`CfnList`].
pub mod cfn_list {
    pub use super::cfn_detector::{Tag};
}

/// [`AWS::FraudDetector::Outcome`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnOutcome = Handle<of::CfnOutcome>;
impl cfn::ResourceType for of::CfnOutcome { const TYPE: &'static str = "AWS::FraudDetector::Outcome"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnOutcomeProps; type Reference = Is<kinds::OutcomeArn>; }
impl CfnOutcome {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OutcomeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnOutcome`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnOutcomeProps = Fields<of::CfnOutcome>;
impl CfnOutcomeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9a-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_outcome::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOutcome`].
pub mod cfn_outcome {
    pub use super::cfn_detector::{Tag};
}

/// [`AWS::FraudDetector::Variable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html).
///
/// The vendor winds it down: sunset (2025-11-07).
///
/// What `Ref` returns: `Arn`.
pub type CfnVariable = Handle<of::CfnVariable>;
impl cfn::ResourceType for of::CfnVariable { const TYPE: &'static str = "AWS::FraudDetector::Variable"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnVariableProps; type Reference = Is<kinds::VariableArn>; }
impl CfnVariable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VariableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnVariable`].
///
/// Mandatory: `DataType`, `DataSource`, `DefaultValue`, `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnVariableProps = Fields<of::CfnVariable>;
/// What [`CfnVariableProps`] cannot do without.
pub struct CfnVariablePropsRequired<A, B, C, D> {
    /// `DataType`.
    pub data_type: A,
    /// `DataSource`.
    pub data_source: B,
    /// `DefaultValue`.
    pub default_value: C,
    /// `Name`: matches `^[a-z_][a-z0-9_]{0,99}?$`. Changing it replaces the resource.
    pub name: D,
}
impl CfnVariableProps {
    /// Takes what is mandatory, by name: [`CfnVariablePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_variable::DataType>, B: IntoVal<cfn_variable::DataSource>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnVariablePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DataType", required.data_type), "DataSource", required.data_source), "DefaultValue", required.default_value), "Name", required.name) }
    /// `DataSource`: mandatory.
    #[track_caller] pub fn data_source(self, value: impl IntoVal<cfn_variable::DataSource>) -> Self { with(self, "DataSource", value) }
    /// `DataType`: mandatory.
    #[track_caller] pub fn data_type(self, value: impl IntoVal<cfn_variable::DataType>) -> Self { with(self, "DataType", value) }
    /// `DefaultValue`: mandatory.
    #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[a-z_][a-z0-9_]{0,99}?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_variable::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VariableType`.
    #[track_caller] pub fn variable_type(self, value: impl IntoVal<cfn_variable::VariableType>) -> Self { with(self, "VariableType", value) }
}

/// Types of [`CfnVariable`].
pub mod cfn_variable {
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_detector::{Tag};

    /// Words of `DataSource`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DataSource {
        /// `EVENT`
        Event,
        /// `EXTERNAL_MODEL_SCORE`
        ExternalModelScore,
    }
    impl Words for DataSource { const WORDS: &'static [(&'static str, Self)] = &[("EVENT", Self::Event), ("EXTERNAL_MODEL_SCORE", Self::ExternalModelScore)]; }
    impl Eq for DataSource {}
    impl fmt::Debug for DataSource { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DataType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DataType {
        /// `STRING`
        String,
        /// `INTEGER`
        Integer,
        /// `FLOAT`
        Float,
        /// `BOOLEAN`
        Boolean,
    }
    impl Words for DataType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("INTEGER", Self::Integer), ("FLOAT", Self::Float), ("BOOLEAN", Self::Boolean)]; }
    impl Eq for DataType {}
    impl fmt::Debug for DataType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `VariableType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum VariableType {
        /// `AUTH_CODE`
        AuthCode,
        /// `AVS`
        Avs,
        /// `BILLING_ADDRESS_L1`
        BillingAddressL1,
        /// `BILLING_ADDRESS_L2`
        BillingAddressL2,
        /// `BILLING_CITY`
        BillingCity,
        /// `BILLING_COUNTRY`
        BillingCountry,
        /// `BILLING_NAME`
        BillingName,
        /// `BILLING_PHONE`
        BillingPhone,
        /// `BILLING_STATE`
        BillingState,
        /// `BILLING_ZIP`
        BillingZip,
        /// `CARD_BIN`
        CardBin,
        /// `CATEGORICAL`
        Categorical,
        /// `CURRENCY_CODE`
        CurrencyCode,
        /// `EMAIL_ADDRESS`
        EmailAddress,
        /// `FINGERPRINT`
        Fingerprint,
        /// `FRAUD_LABEL`
        FraudLabel,
        /// `FREE_FORM_TEXT`
        FreeFormText,
        /// `IP_ADDRESS`
        IpAddress,
        /// `NUMERIC`
        Numeric,
        /// `ORDER_ID`
        OrderId,
        /// `PAYMENT_TYPE`
        PaymentType,
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// `PRICE`
        Price,
        /// `PRODUCT_CATEGORY`
        ProductCategory,
        /// `SHIPPING_ADDRESS_L1`
        ShippingAddressL1,
        /// `SHIPPING_ADDRESS_L2`
        ShippingAddressL2,
        /// `SHIPPING_CITY`
        ShippingCity,
        /// `SHIPPING_COUNTRY`
        ShippingCountry,
        /// `SHIPPING_NAME`
        ShippingName,
        /// `SHIPPING_PHONE`
        ShippingPhone,
        /// `SHIPPING_STATE`
        ShippingState,
        /// `SHIPPING_ZIP`
        ShippingZip,
        /// `USERAGENT`
        Useragent,
    }
    impl Words for VariableType { const WORDS: &'static [(&'static str, Self)] = &[("AUTH_CODE", Self::AuthCode), ("AVS", Self::Avs), ("BILLING_ADDRESS_L1", Self::BillingAddressL1), ("BILLING_ADDRESS_L2", Self::BillingAddressL2), ("BILLING_CITY", Self::BillingCity), ("BILLING_COUNTRY", Self::BillingCountry), ("BILLING_NAME", Self::BillingName), ("BILLING_PHONE", Self::BillingPhone), ("BILLING_STATE", Self::BillingState), ("BILLING_ZIP", Self::BillingZip), ("CARD_BIN", Self::CardBin), ("CATEGORICAL", Self::Categorical), ("CURRENCY_CODE", Self::CurrencyCode), ("EMAIL_ADDRESS", Self::EmailAddress), ("FINGERPRINT", Self::Fingerprint), ("FRAUD_LABEL", Self::FraudLabel), ("FREE_FORM_TEXT", Self::FreeFormText), ("IP_ADDRESS", Self::IpAddress), ("NUMERIC", Self::Numeric), ("ORDER_ID", Self::OrderId), ("PAYMENT_TYPE", Self::PaymentType), ("PHONE_NUMBER", Self::PhoneNumber), ("PRICE", Self::Price), ("PRODUCT_CATEGORY", Self::ProductCategory), ("SHIPPING_ADDRESS_L1", Self::ShippingAddressL1), ("SHIPPING_ADDRESS_L2", Self::ShippingAddressL2), ("SHIPPING_CITY", Self::ShippingCity), ("SHIPPING_COUNTRY", Self::ShippingCountry), ("SHIPPING_NAME", Self::ShippingName), ("SHIPPING_PHONE", Self::ShippingPhone), ("SHIPPING_STATE", Self::ShippingState), ("SHIPPING_ZIP", Self::ShippingZip), ("USERAGENT", Self::Useragent)]; }
    impl Eq for VariableType {}
    impl fmt::Debug for VariableType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
