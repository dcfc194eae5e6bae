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
impl cfn::ResourceType for of::CfnDetector { const TYPE: &'static str = "AWS::FraudDetector::Detector"; type Tags = cfn::TagList; type Props = CfnDetectorProps; type Reference = Is<kinds::DetectorArn>; }
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
    use super::super::prelude::*;
    mod of { pub enum DetectorVersionStatus {} pub enum EntityType {} impl ias_core::Optional for EntityType {} pub enum EventType {} impl ias_core::Optional for EventType {} pub enum EventVariable {} impl ias_core::Optional for EventVariable {} pub enum EventVariableDataSource {} pub enum EventVariableDataType {} pub enum EventVariableVariableType {} pub enum Label {} impl ias_core::Optional for Label {} pub enum Model {} impl ias_core::Optional for Model {} pub enum Outcome {} impl ias_core::Optional for Outcome {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum RuleExecutionMode {} pub enum RuleLanguage {} pub enum Tag {} }

    /// Words of `DetectorVersionStatus`.
    pub type DetectorVersionStatus = Word<fn(of::DetectorVersionStatus)>;
    impl DetectorVersionStatus {
        /// `DRAFT`
        pub const Draft: Self = word("DRAFT");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
    }

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
    pub type EventVariableDataSource = Word<fn(of::EventVariableDataSource)>;
    impl EventVariableDataSource {
        /// `EVENT`
        pub const Event: Self = word("EVENT");
    }

    /// Words of `DataType`.
    pub type EventVariableDataType = Word<fn(of::EventVariableDataType)>;
    impl EventVariableDataType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `FLOAT`
        pub const Float: Self = word("FLOAT");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
    }

    /// Words of `VariableType`.
    pub type EventVariableVariableType = Word<fn(of::EventVariableVariableType)>;
    impl EventVariableVariableType {
        /// `AUTH_CODE`
        pub const AuthCode: Self = word("AUTH_CODE");
        /// `AVS`
        pub const Avs: Self = word("AVS");
        /// `BILLING_ADDRESS_L1`
        pub const BillingAddressL1: Self = word("BILLING_ADDRESS_L1");
        /// `BILLING_ADDRESS_L2`
        pub const BillingAddressL2: Self = word("BILLING_ADDRESS_L2");
        /// `BILLING_CITY`
        pub const BillingCity: Self = word("BILLING_CITY");
        /// `BILLING_COUNTRY`
        pub const BillingCountry: Self = word("BILLING_COUNTRY");
        /// `BILLING_NAME`
        pub const BillingName: Self = word("BILLING_NAME");
        /// `BILLING_PHONE`
        pub const BillingPhone: Self = word("BILLING_PHONE");
        /// `BILLING_STATE`
        pub const BillingState: Self = word("BILLING_STATE");
        /// `BILLING_ZIP`
        pub const BillingZip: Self = word("BILLING_ZIP");
        /// `CARD_BIN`
        pub const CardBin: Self = word("CARD_BIN");
        /// `CATEGORICAL`
        pub const Categorical: Self = word("CATEGORICAL");
        /// `CURRENCY_CODE`
        pub const CurrencyCode: Self = word("CURRENCY_CODE");
        /// `EMAIL_ADDRESS`
        pub const EmailAddress: Self = word("EMAIL_ADDRESS");
        /// `FINGERPRINT`
        pub const Fingerprint: Self = word("FINGERPRINT");
        /// `FRAUD_LABEL`
        pub const FraudLabel: Self = word("FRAUD_LABEL");
        /// `FREE_FORM_TEXT`
        pub const FreeFormText: Self = word("FREE_FORM_TEXT");
        /// `IP_ADDRESS`
        pub const IpAddress: Self = word("IP_ADDRESS");
        /// `NUMERIC`
        pub const Numeric: Self = word("NUMERIC");
        /// `ORDER_ID`
        pub const OrderId: Self = word("ORDER_ID");
        /// `PAYMENT_TYPE`
        pub const PaymentType: Self = word("PAYMENT_TYPE");
        /// `PHONE_NUMBER`
        pub const PhoneNumber: Self = word("PHONE_NUMBER");
        /// `PRICE`
        pub const Price: Self = word("PRICE");
        /// `PRODUCT_CATEGORY`
        pub const ProductCategory: Self = word("PRODUCT_CATEGORY");
        /// `SHIPPING_ADDRESS_L1`
        pub const ShippingAddressL1: Self = word("SHIPPING_ADDRESS_L1");
        /// `SHIPPING_ADDRESS_L2`
        pub const ShippingAddressL2: Self = word("SHIPPING_ADDRESS_L2");
        /// `SHIPPING_CITY`
        pub const ShippingCity: Self = word("SHIPPING_CITY");
        /// `SHIPPING_COUNTRY`
        pub const ShippingCountry: Self = word("SHIPPING_COUNTRY");
        /// `SHIPPING_NAME`
        pub const ShippingName: Self = word("SHIPPING_NAME");
        /// `SHIPPING_PHONE`
        pub const ShippingPhone: Self = word("SHIPPING_PHONE");
        /// `SHIPPING_STATE`
        pub const ShippingState: Self = word("SHIPPING_STATE");
        /// `SHIPPING_ZIP`
        pub const ShippingZip: Self = word("SHIPPING_ZIP");
        /// `USERAGENT`
        pub const Useragent: Self = word("USERAGENT");
    }

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
    pub type RuleExecutionMode = Word<fn(of::RuleExecutionMode)>;
    impl RuleExecutionMode {
        /// `FIRST_MATCHED`
        pub const FirstMatched: Self = word("FIRST_MATCHED");
        /// `ALL_MATCHED`
        pub const AllMatched: Self = word("ALL_MATCHED");
    }

    /// Words of `Language`.
    pub type RuleLanguage = Word<fn(of::RuleLanguage)>;
    impl RuleLanguage {
        /// `DETECTORPL`
        pub const Detectorpl: Self = word("DETECTORPL");
    }

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
impl cfn::ResourceType for of::CfnEntityType { const TYPE: &'static str = "AWS::FraudDetector::EntityType"; type Tags = cfn::TagList; type Props = CfnEntityTypeProps; type Reference = Is<kinds::EntityTypeArn>; }
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
impl cfn::ResourceType for of::CfnEventType { const TYPE: &'static str = "AWS::FraudDetector::EventType"; type Tags = cfn::TagList; type Props = CfnEventTypeProps; type Reference = Is<kinds::EventTypeArn>; }
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
impl cfn::ResourceType for of::CfnLabel { const TYPE: &'static str = "AWS::FraudDetector::Label"; type Tags = cfn::TagList; type Props = CfnLabelProps; type Reference = Is<kinds::LabelArn>; }
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
impl cfn::ResourceType for of::CfnList { const TYPE: &'static str = "AWS::FraudDetector::List"; type Tags = cfn::TagList; type Props = CfnListProps; type Reference = Is<kinds::ListArn>; }
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
impl cfn::ResourceType for of::CfnOutcome { const TYPE: &'static str = "AWS::FraudDetector::Outcome"; type Tags = cfn::TagList; type Props = CfnOutcomeProps; type Reference = Is<kinds::OutcomeArn>; }
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
impl cfn::ResourceType for of::CfnVariable { const TYPE: &'static str = "AWS::FraudDetector::Variable"; type Tags = cfn::TagList; type Props = CfnVariableProps; type Reference = Is<kinds::VariableArn>; }
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
    use super::super::prelude::*;
    pub use super::cfn_detector::{Tag};
    mod of { pub enum DataSource {} pub enum DataType {} pub enum VariableType {} }

    /// Words of `DataSource`.
    pub type DataSource = Word<fn(of::DataSource)>;
    impl DataSource {
        /// `EVENT`
        pub const Event: Self = word("EVENT");
        /// `EXTERNAL_MODEL_SCORE`
        pub const ExternalModelScore: Self = word("EXTERNAL_MODEL_SCORE");
    }

    /// Words of `DataType`.
    pub type DataType = Word<fn(of::DataType)>;
    impl DataType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `FLOAT`
        pub const Float: Self = word("FLOAT");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
    }

    /// Words of `VariableType`.
    pub type VariableType = Word<fn(of::VariableType)>;
    impl VariableType {
        /// `AUTH_CODE`
        pub const AuthCode: Self = word("AUTH_CODE");
        /// `AVS`
        pub const Avs: Self = word("AVS");
        /// `BILLING_ADDRESS_L1`
        pub const BillingAddressL1: Self = word("BILLING_ADDRESS_L1");
        /// `BILLING_ADDRESS_L2`
        pub const BillingAddressL2: Self = word("BILLING_ADDRESS_L2");
        /// `BILLING_CITY`
        pub const BillingCity: Self = word("BILLING_CITY");
        /// `BILLING_COUNTRY`
        pub const BillingCountry: Self = word("BILLING_COUNTRY");
        /// `BILLING_NAME`
        pub const BillingName: Self = word("BILLING_NAME");
        /// `BILLING_PHONE`
        pub const BillingPhone: Self = word("BILLING_PHONE");
        /// `BILLING_STATE`
        pub const BillingState: Self = word("BILLING_STATE");
        /// `BILLING_ZIP`
        pub const BillingZip: Self = word("BILLING_ZIP");
        /// `CARD_BIN`
        pub const CardBin: Self = word("CARD_BIN");
        /// `CATEGORICAL`
        pub const Categorical: Self = word("CATEGORICAL");
        /// `CURRENCY_CODE`
        pub const CurrencyCode: Self = word("CURRENCY_CODE");
        /// `EMAIL_ADDRESS`
        pub const EmailAddress: Self = word("EMAIL_ADDRESS");
        /// `FINGERPRINT`
        pub const Fingerprint: Self = word("FINGERPRINT");
        /// `FRAUD_LABEL`
        pub const FraudLabel: Self = word("FRAUD_LABEL");
        /// `FREE_FORM_TEXT`
        pub const FreeFormText: Self = word("FREE_FORM_TEXT");
        /// `IP_ADDRESS`
        pub const IpAddress: Self = word("IP_ADDRESS");
        /// `NUMERIC`
        pub const Numeric: Self = word("NUMERIC");
        /// `ORDER_ID`
        pub const OrderId: Self = word("ORDER_ID");
        /// `PAYMENT_TYPE`
        pub const PaymentType: Self = word("PAYMENT_TYPE");
        /// `PHONE_NUMBER`
        pub const PhoneNumber: Self = word("PHONE_NUMBER");
        /// `PRICE`
        pub const Price: Self = word("PRICE");
        /// `PRODUCT_CATEGORY`
        pub const ProductCategory: Self = word("PRODUCT_CATEGORY");
        /// `SHIPPING_ADDRESS_L1`
        pub const ShippingAddressL1: Self = word("SHIPPING_ADDRESS_L1");
        /// `SHIPPING_ADDRESS_L2`
        pub const ShippingAddressL2: Self = word("SHIPPING_ADDRESS_L2");
        /// `SHIPPING_CITY`
        pub const ShippingCity: Self = word("SHIPPING_CITY");
        /// `SHIPPING_COUNTRY`
        pub const ShippingCountry: Self = word("SHIPPING_COUNTRY");
        /// `SHIPPING_NAME`
        pub const ShippingName: Self = word("SHIPPING_NAME");
        /// `SHIPPING_PHONE`
        pub const ShippingPhone: Self = word("SHIPPING_PHONE");
        /// `SHIPPING_STATE`
        pub const ShippingState: Self = word("SHIPPING_STATE");
        /// `SHIPPING_ZIP`
        pub const ShippingZip: Self = word("SHIPPING_ZIP");
        /// `USERAGENT`
        pub const Useragent: Self = word("USERAGENT");
    }
}
