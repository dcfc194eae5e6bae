// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTEvents`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAlarmModel {} pub enum CfnDetectorModel {} pub enum CfnInput {} }

/// [`AWS::IoTEvents::AlarmModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html).
///
/// The vendor winds it down: shutdown (2026-05-20).
///
/// What `Ref` returns: `AlarmModelName`.
pub type CfnAlarmModel = Handle<of::CfnAlarmModel>;
impl cfn::ResourceType for of::CfnAlarmModel { const TYPE: &'static str = "AWS::IoTEvents::AlarmModel"; type Tags = cfn::TagList; type Props = CfnAlarmModelProps; type Reference = String; }
impl CfnAlarmModel {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAlarmModel`].
///
/// Mandatory: `AlarmRule`, `RoleArn`.
///
/// A change replaces the resource: `AlarmModelName`, `Key`.
pub type CfnAlarmModelProps = Fields<of::CfnAlarmModel>;
impl CfnAlarmModelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(alarm_rule: impl IntoVal<cfn_alarm_model::AlarmRule>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "AlarmRule", alarm_rule), "RoleArn", role_arn) }
    /// `AlarmCapabilities`.
    #[track_caller] pub fn alarm_capabilities(self, value: impl IntoVal<cfn_alarm_model::AlarmCapabilities>) -> Self { with(self, "AlarmCapabilities", value) }
    /// `AlarmEventActions`.
    #[track_caller] pub fn alarm_event_actions(self, value: impl IntoVal<cfn_alarm_model::AlarmEventActions>) -> Self { with(self, "AlarmEventActions", value) }
    /// `AlarmModelDescription`.
    #[track_caller] pub fn alarm_model_description(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmModelDescription", value) }
    /// `AlarmModelName`. Changing it replaces the resource.
    #[track_caller] pub fn alarm_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmModelName", value) }
    /// `AlarmRule`: mandatory.
    #[track_caller] pub fn alarm_rule(self, value: impl IntoVal<cfn_alarm_model::AlarmRule>) -> Self { with(self, "AlarmRule", value) }
    /// `Key`. Changing it replaces the resource.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    /// `RoleArn`: mandatory.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Severity`.
    #[track_caller] pub fn severity(self, value: impl IntoVal<i64>) -> Self { with(self, "Severity", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_alarm_model::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAlarmModel`].
pub mod cfn_alarm_model {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AcknowledgeFlow {} impl ias_core::Optional for AcknowledgeFlow {} pub enum AlarmAction {} impl ias_core::Optional for AlarmAction {} pub enum AlarmCapabilities {} impl ias_core::Optional for AlarmCapabilities {} pub enum AlarmEventActions {} impl ias_core::Optional for AlarmEventActions {} pub enum AlarmRule {} impl ias_core::Optional for AlarmRule {} pub enum AssetPropertyTimestamp {} pub enum AssetPropertyValue {} pub enum AssetPropertyVariant {} impl ias_core::Optional for AssetPropertyVariant {} pub enum DynamoDBv2 {} pub enum DynamoDb {} pub enum Firehose {} pub enum InitializationConfiguration {} pub enum IotEvents {} pub enum IotSiteWise {} impl ias_core::Optional for IotSiteWise {} pub enum IotTopicPublish {} pub enum Lambda {} pub enum Payload {} pub enum SimpleRule {} pub enum Sns {} pub enum Sqs {} pub enum Tag {} }

    /// `AcknowledgeFlow`.
    pub type AcknowledgeFlow = Fields<of::AcknowledgeFlow>;
    impl AcknowledgeFlow {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `AlarmAction`.
    pub type AlarmAction = Fields<of::AlarmAction>;
    impl AlarmAction {
        /// `DynamoDB`.
        #[track_caller] pub fn dynamo_db(self, value: impl IntoVal<DynamoDb>) -> Self { with(self, "DynamoDB", value) }
        /// `DynamoDBv2`.
        #[track_caller] pub fn dynamo_d_bv2(self, value: impl IntoVal<DynamoDBv2>) -> Self { with(self, "DynamoDBv2", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<Firehose>) -> Self { with(self, "Firehose", value) }
        /// `IotEvents`.
        #[track_caller] pub fn iot_events(self, value: impl IntoVal<IotEvents>) -> Self { with(self, "IotEvents", value) }
        /// `IotSiteWise`.
        #[track_caller] pub fn iot_site_wise(self, value: impl IntoVal<IotSiteWise>) -> Self { with(self, "IotSiteWise", value) }
        /// `IotTopicPublish`.
        #[track_caller] pub fn iot_topic_publish(self, value: impl IntoVal<IotTopicPublish>) -> Self { with(self, "IotTopicPublish", value) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<Lambda>) -> Self { with(self, "Lambda", value) }
        /// `Sns`.
        #[track_caller] pub fn sns(self, value: impl IntoVal<Sns>) -> Self { with(self, "Sns", value) }
        /// `Sqs`.
        #[track_caller] pub fn sqs(self, value: impl IntoVal<Sqs>) -> Self { with(self, "Sqs", value) }
    }

    /// `AlarmCapabilities`.
    pub type AlarmCapabilities = Fields<of::AlarmCapabilities>;
    impl AlarmCapabilities {
        /// `AcknowledgeFlow`.
        #[track_caller] pub fn acknowledge_flow(self, value: impl IntoVal<AcknowledgeFlow>) -> Self { with(self, "AcknowledgeFlow", value) }
        /// `InitializationConfiguration`.
        #[track_caller] pub fn initialization_configuration(self, value: impl IntoVal<InitializationConfiguration>) -> Self { with(self, "InitializationConfiguration", value) }
    }

    /// `AlarmEventActions`.
    pub type AlarmEventActions = Fields<of::AlarmEventActions>;
    impl AlarmEventActions {
        /// `AlarmActions`.
        #[track_caller] pub fn alarm_actions(self, value: impl IntoVal<List<AlarmAction>>) -> Self { with(self, "AlarmActions", value) }
    }

    /// `AlarmRule`.
    pub type AlarmRule = Fields<of::AlarmRule>;
    impl AlarmRule {
        /// `SimpleRule`.
        #[track_caller] pub fn simple_rule(self, value: impl IntoVal<SimpleRule>) -> Self { with(self, "SimpleRule", value) }
    }

    /// `AssetPropertyTimestamp`.
    pub type AssetPropertyTimestamp = Fields<of::AssetPropertyTimestamp>;
    impl AssetPropertyTimestamp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_in_seconds: impl IntoVal<String>) -> Self { with(empty(), "TimeInSeconds", time_in_seconds) }
        /// `OffsetInNanos`.
        #[track_caller] pub fn offset_in_nanos(self, value: impl IntoVal<String>) -> Self { with(self, "OffsetInNanos", value) }
        /// `TimeInSeconds`: mandatory.
        #[track_caller] pub fn time_in_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "TimeInSeconds", value) }
    }

    /// `AssetPropertyValue`.
    pub type AssetPropertyValue = Fields<of::AssetPropertyValue>;
    impl AssetPropertyValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<AssetPropertyVariant>) -> Self { with(empty(), "Value", value) }
        /// `Quality`.
        #[track_caller] pub fn quality(self, value: impl IntoVal<String>) -> Self { with(self, "Quality", value) }
        /// `Timestamp`.
        #[track_caller] pub fn timestamp(self, value: impl IntoVal<AssetPropertyTimestamp>) -> Self { with(self, "Timestamp", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<AssetPropertyVariant>) -> Self { with(self, "Value", value) }
    }

    /// `AssetPropertyVariant`.
    pub type AssetPropertyVariant = Fields<of::AssetPropertyVariant>;
    impl AssetPropertyVariant {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<String>) -> Self { with(self, "BooleanValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<String>) -> Self { with(self, "DoubleValue", value) }
        /// `IntegerValue`.
        #[track_caller] pub fn integer_value(self, value: impl IntoVal<String>) -> Self { with(self, "IntegerValue", value) }
        /// `StringValue`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `DynamoDBv2`.
    pub type DynamoDBv2 = Fields<of::DynamoDBv2>;
    impl DynamoDBv2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<String>) -> Self { with(empty(), "TableName", table_name) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `DynamoDB`.
    pub type DynamoDb = Fields<of::DynamoDb>;
    /// What [`DynamoDb`] cannot do without.
    pub struct DynamoDbRequired<A, B, C> {
        /// `TableName`.
        pub table_name: A,
        /// `HashKeyField`.
        pub hash_key_field: B,
        /// `HashKeyValue`.
        pub hash_key_value: C,
    }
    impl DynamoDb {
        /// Takes what is mandatory, by name: [`DynamoDbRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: DynamoDbRequired<A, B, C>) -> Self { with(with(with(empty(), "TableName", required.table_name), "HashKeyField", required.hash_key_field), "HashKeyValue", required.hash_key_value) }
        /// `HashKeyField`: mandatory.
        #[track_caller] pub fn hash_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyField", value) }
        /// `HashKeyType`.
        #[track_caller] pub fn hash_key_type(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyType", value) }
        /// `HashKeyValue`: mandatory.
        #[track_caller] pub fn hash_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyValue", value) }
        /// `Operation`.
        #[track_caller] pub fn operation(self, value: impl IntoVal<String>) -> Self { with(self, "Operation", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `PayloadField`.
        #[track_caller] pub fn payload_field(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadField", value) }
        /// `RangeKeyField`.
        #[track_caller] pub fn range_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyField", value) }
        /// `RangeKeyType`.
        #[track_caller] pub fn range_key_type(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyType", value) }
        /// `RangeKeyValue`.
        #[track_caller] pub fn range_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyValue", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `Firehose`.
    pub type Firehose = Fields<of::Firehose>;
    impl Firehose {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delivery_stream_name: impl IntoVal<String>) -> Self { with(empty(), "DeliveryStreamName", delivery_stream_name) }
        /// `DeliveryStreamName`: mandatory.
        #[track_caller] pub fn delivery_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStreamName", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `Separator`.
        #[track_caller] pub fn separator(self, value: impl IntoVal<String>) -> Self { with(self, "Separator", value) }
    }

    /// `InitializationConfiguration`.
    pub type InitializationConfiguration = Fields<of::InitializationConfiguration>;
    impl InitializationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(disabled_on_initialization: impl IntoVal<bool>) -> Self { with(empty(), "DisabledOnInitialization", disabled_on_initialization) }
        /// `DisabledOnInitialization`: mandatory.
        #[track_caller] pub fn disabled_on_initialization(self, value: impl IntoVal<bool>) -> Self { with(self, "DisabledOnInitialization", value) }
    }

    /// `IotEvents`.
    pub type IotEvents = Fields<of::IotEvents>;
    impl IotEvents {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_name: impl IntoVal<String>) -> Self { with(empty(), "InputName", input_name) }
        /// `InputName`: mandatory.
        #[track_caller] pub fn input_name(self, value: impl IntoVal<String>) -> Self { with(self, "InputName", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
    }

    /// `IotSiteWise`.
    pub type IotSiteWise = Fields<of::IotSiteWise>;
    impl IotSiteWise {
        /// `AssetId`.
        #[track_caller] pub fn asset_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetId", value) }
        /// `EntryId`.
        #[track_caller] pub fn entry_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntryId", value) }
        /// `PropertyAlias`.
        #[track_caller] pub fn property_alias(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyAlias", value) }
        /// `PropertyId`.
        #[track_caller] pub fn property_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyId", value) }
        /// `PropertyValue`.
        #[track_caller] pub fn property_value(self, value: impl IntoVal<AssetPropertyValue>) -> Self { with(self, "PropertyValue", value) }
    }

    /// `IotTopicPublish`.
    pub type IotTopicPublish = Fields<of::IotTopicPublish>;
    impl IotTopicPublish {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mqtt_topic: impl IntoVal<String>) -> Self { with(empty(), "MqttTopic", mqtt_topic) }
        /// `MqttTopic`: mandatory.
        #[track_caller] pub fn mqtt_topic(self, value: impl IntoVal<String>) -> Self { with(self, "MqttTopic", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
    }

    /// `Lambda`.
    pub type Lambda = Fields<of::Lambda>;
    impl Lambda {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `FunctionArn`: mandatory.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
    }

    /// `Payload`.
    pub type Payload = Fields<of::Payload>;
    impl Payload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content_expression: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "ContentExpression", content_expression), "Type", type_) }
        /// `ContentExpression`: mandatory.
        #[track_caller] pub fn content_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ContentExpression", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `SimpleRule`.
    pub type SimpleRule = Fields<of::SimpleRule>;
    /// What [`SimpleRule`] cannot do without.
    pub struct SimpleRuleRequired<A, B, C> {
        /// `ComparisonOperator`.
        pub comparison_operator: A,
        /// `InputProperty`.
        pub input_property: B,
        /// `Threshold`.
        pub threshold: C,
    }
    impl SimpleRule {
        /// Takes what is mandatory, by name: [`SimpleRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: SimpleRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "ComparisonOperator", required.comparison_operator), "InputProperty", required.input_property), "Threshold", required.threshold) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<String>) -> Self { with(self, "ComparisonOperator", value) }
        /// `InputProperty`: mandatory.
        #[track_caller] pub fn input_property(self, value: impl IntoVal<String>) -> Self { with(self, "InputProperty", value) }
        /// `Threshold`: mandatory.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<String>) -> Self { with(self, "Threshold", value) }
    }

    /// `Sns`.
    pub type Sns = Fields<of::Sns>;
    impl Sns {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_arn: impl IntoVal<String>) -> Self { with(empty(), "TargetArn", target_arn) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `TargetArn`: mandatory.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    }

    /// `Sqs`.
    pub type Sqs = Fields<of::Sqs>;
    impl Sqs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(queue_url: impl IntoVal<String>) -> Self { with(empty(), "QueueUrl", queue_url) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `QueueUrl`: mandatory.
        #[track_caller] pub fn queue_url(self, value: impl IntoVal<String>) -> Self { with(self, "QueueUrl", value) }
        /// `UseBase64`.
        #[track_caller] pub fn use_base64(self, value: impl IntoVal<bool>) -> Self { with(self, "UseBase64", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoTEvents::DetectorModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html).
///
/// The vendor winds it down: shutdown (2026-05-20).
///
/// What `Ref` returns: `DetectorModelName`.
pub type CfnDetectorModel = Handle<of::CfnDetectorModel>;
impl cfn::ResourceType for of::CfnDetectorModel { const TYPE: &'static str = "AWS::IoTEvents::DetectorModel"; type Tags = cfn::TagList; type Props = CfnDetectorModelProps; type Reference = String; }

/// Properties of [`CfnDetectorModel`].
///
/// Mandatory: `DetectorModelDefinition`, `RoleArn`.
///
/// A change replaces the resource: `DetectorModelName`, `Key`.
pub type CfnDetectorModelProps = Fields<of::CfnDetectorModel>;
impl CfnDetectorModelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(detector_model_definition: impl IntoVal<cfn_detector_model::DetectorModelDefinition>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "DetectorModelDefinition", detector_model_definition), "RoleArn", role_arn) }
    /// `DetectorModelDefinition`: mandatory.
    #[track_caller] pub fn detector_model_definition(self, value: impl IntoVal<cfn_detector_model::DetectorModelDefinition>) -> Self { with(self, "DetectorModelDefinition", value) }
    /// `DetectorModelDescription`: at most 1024 characters.
    #[track_caller] pub fn detector_model_description(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorModelDescription", value) }
    /// `DetectorModelName`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn detector_model_name(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorModelName", value) }
    /// `EvaluationMethod`.
    #[track_caller] pub fn evaluation_method(self, value: impl IntoVal<cfn_detector_model::EvaluationMethod>) -> Self { with(self, "EvaluationMethod", value) }
    /// `Key`: 1 to 128 characters, matches `` ^((`[\w\- ]+`)|([\w\-]+))(\.((`[\w\- ]+`)|([\w\-]+)))*$ ``. Changing it replaces the resource.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    /// `RoleArn`: mandatory, 1 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_detector_model::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDetectorModel`].
pub mod cfn_detector_model {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alarm_model::{AssetPropertyTimestamp, AssetPropertyValue, AssetPropertyVariant, Tag};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum ClearTimer {} pub enum DetectorModelDefinition {} pub enum DynamoDBv2 {} pub enum DynamoDb {} pub enum EvaluationMethod {} pub enum Event {} pub enum Firehose {} pub enum IotEvents {} pub enum IotSiteWise {} pub enum IotTopicPublish {} pub enum Lambda {} pub enum OnEnter {} impl ias_core::Optional for OnEnter {} pub enum OnExit {} impl ias_core::Optional for OnExit {} pub enum OnInput {} impl ias_core::Optional for OnInput {} pub enum Payload {} pub enum ResetTimer {} pub enum SetTimer {} pub enum SetVariable {} pub enum Sns {} pub enum Sqs {} pub enum State {} pub enum TransitionEvent {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `ClearTimer`.
        #[track_caller] pub fn clear_timer(self, value: impl IntoVal<ClearTimer>) -> Self { with(self, "ClearTimer", value) }
        /// `DynamoDB`.
        #[track_caller] pub fn dynamo_db(self, value: impl IntoVal<DynamoDb>) -> Self { with(self, "DynamoDB", value) }
        /// `DynamoDBv2`.
        #[track_caller] pub fn dynamo_d_bv2(self, value: impl IntoVal<DynamoDBv2>) -> Self { with(self, "DynamoDBv2", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<Firehose>) -> Self { with(self, "Firehose", value) }
        /// `IotEvents`.
        #[track_caller] pub fn iot_events(self, value: impl IntoVal<IotEvents>) -> Self { with(self, "IotEvents", value) }
        /// `IotSiteWise`.
        #[track_caller] pub fn iot_site_wise(self, value: impl IntoVal<IotSiteWise>) -> Self { with(self, "IotSiteWise", value) }
        /// `IotTopicPublish`.
        #[track_caller] pub fn iot_topic_publish(self, value: impl IntoVal<IotTopicPublish>) -> Self { with(self, "IotTopicPublish", value) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<Lambda>) -> Self { with(self, "Lambda", value) }
        /// `ResetTimer`.
        #[track_caller] pub fn reset_timer(self, value: impl IntoVal<ResetTimer>) -> Self { with(self, "ResetTimer", value) }
        /// `SetTimer`.
        #[track_caller] pub fn set_timer(self, value: impl IntoVal<SetTimer>) -> Self { with(self, "SetTimer", value) }
        /// `SetVariable`.
        #[track_caller] pub fn set_variable(self, value: impl IntoVal<SetVariable>) -> Self { with(self, "SetVariable", value) }
        /// `Sns`.
        #[track_caller] pub fn sns(self, value: impl IntoVal<Sns>) -> Self { with(self, "Sns", value) }
        /// `Sqs`.
        #[track_caller] pub fn sqs(self, value: impl IntoVal<Sqs>) -> Self { with(self, "Sqs", value) }
    }

    /// `ClearTimer`.
    pub type ClearTimer = Fields<of::ClearTimer>;
    impl ClearTimer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timer_name: impl IntoVal<String>) -> Self { with(empty(), "TimerName", timer_name) }
        /// `TimerName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn timer_name(self, value: impl IntoVal<String>) -> Self { with(self, "TimerName", value) }
    }

    /// `DetectorModelDefinition`.
    pub type DetectorModelDefinition = Fields<of::DetectorModelDefinition>;
    impl DetectorModelDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(states: impl IntoVal<List<State>>, initial_state_name: impl IntoVal<String>) -> Self { with(with(empty(), "States", states), "InitialStateName", initial_state_name) }
        /// `InitialStateName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn initial_state_name(self, value: impl IntoVal<String>) -> Self { with(self, "InitialStateName", value) }
        /// `States`: mandatory, at least 1 item.
        #[track_caller] pub fn states(self, value: impl IntoVal<List<State>>) -> Self { with(self, "States", value) }
    }

    /// `DynamoDBv2`.
    pub type DynamoDBv2 = Fields<of::DynamoDBv2>;
    impl DynamoDBv2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<String>) -> Self { with(empty(), "TableName", table_name) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `DynamoDB`.
    pub type DynamoDb = Fields<of::DynamoDb>;
    /// What [`DynamoDb`] cannot do without.
    pub struct DynamoDbRequired<A, B, C> {
        /// `HashKeyField`.
        pub hash_key_field: A,
        /// `HashKeyValue`.
        pub hash_key_value: B,
        /// `TableName`.
        pub table_name: C,
    }
    impl DynamoDb {
        /// Takes what is mandatory, by name: [`DynamoDbRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: DynamoDbRequired<A, B, C>) -> Self { with(with(with(empty(), "HashKeyField", required.hash_key_field), "HashKeyValue", required.hash_key_value), "TableName", required.table_name) }
        /// `HashKeyField`: mandatory.
        #[track_caller] pub fn hash_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyField", value) }
        /// `HashKeyType`.
        #[track_caller] pub fn hash_key_type(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyType", value) }
        /// `HashKeyValue`: mandatory.
        #[track_caller] pub fn hash_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyValue", value) }
        /// `Operation`.
        #[track_caller] pub fn operation(self, value: impl IntoVal<String>) -> Self { with(self, "Operation", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `PayloadField`.
        #[track_caller] pub fn payload_field(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadField", value) }
        /// `RangeKeyField`.
        #[track_caller] pub fn range_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyField", value) }
        /// `RangeKeyType`.
        #[track_caller] pub fn range_key_type(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyType", value) }
        /// `RangeKeyValue`.
        #[track_caller] pub fn range_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyValue", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// Words of `EvaluationMethod`.
    pub type EvaluationMethod = Word<fn(of::EvaluationMethod)>;
    impl EvaluationMethod {
        /// `BATCH`
        pub const Batch: Self = word("BATCH");
        /// `SERIAL`
        pub const Serial: Self = word("SERIAL");
    }

    /// `Event`.
    pub type Event = Fields<of::Event>;
    impl Event {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_name: impl IntoVal<String>) -> Self { with(empty(), "EventName", event_name) }
        /// `Actions`.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<Action>>) -> Self { with(self, "Actions", value) }
        /// `Condition`: at most 512 characters.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `EventName`: mandatory, at most 128 characters.
        #[track_caller] pub fn event_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventName", value) }
    }

    /// `Firehose`.
    pub type Firehose = Fields<of::Firehose>;
    impl Firehose {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delivery_stream_name: impl IntoVal<String>) -> Self { with(empty(), "DeliveryStreamName", delivery_stream_name) }
        /// `DeliveryStreamName`: mandatory.
        #[track_caller] pub fn delivery_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStreamName", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `Separator`: matches `([\n\t])|(\r\n)|(,)`.
        #[track_caller] pub fn separator(self, value: impl IntoVal<String>) -> Self { with(self, "Separator", value) }
    }

    /// `IotEvents`.
    pub type IotEvents = Fields<of::IotEvents>;
    impl IotEvents {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_name: impl IntoVal<String>) -> Self { with(empty(), "InputName", input_name) }
        /// `InputName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn input_name(self, value: impl IntoVal<String>) -> Self { with(self, "InputName", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
    }

    /// `IotSiteWise`.
    pub type IotSiteWise = Fields<of::IotSiteWise>;
    impl IotSiteWise {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(property_value: impl IntoVal<AssetPropertyValue>) -> Self { with(empty(), "PropertyValue", property_value) }
        /// `AssetId`.
        #[track_caller] pub fn asset_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetId", value) }
        /// `EntryId`.
        #[track_caller] pub fn entry_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntryId", value) }
        /// `PropertyAlias`.
        #[track_caller] pub fn property_alias(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyAlias", value) }
        /// `PropertyId`.
        #[track_caller] pub fn property_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyId", value) }
        /// `PropertyValue`: mandatory.
        #[track_caller] pub fn property_value(self, value: impl IntoVal<AssetPropertyValue>) -> Self { with(self, "PropertyValue", value) }
    }

    /// `IotTopicPublish`.
    pub type IotTopicPublish = Fields<of::IotTopicPublish>;
    impl IotTopicPublish {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mqtt_topic: impl IntoVal<String>) -> Self { with(empty(), "MqttTopic", mqtt_topic) }
        /// `MqttTopic`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn mqtt_topic(self, value: impl IntoVal<String>) -> Self { with(self, "MqttTopic", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
    }

    /// `Lambda`.
    pub type Lambda = Fields<of::Lambda>;
    impl Lambda {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `FunctionArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
    }

    /// `OnEnter`.
    pub type OnEnter = Fields<of::OnEnter>;
    impl OnEnter {
        /// `Events`.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<Event>>) -> Self { with(self, "Events", value) }
    }

    /// `OnExit`.
    pub type OnExit = Fields<of::OnExit>;
    impl OnExit {
        /// `Events`.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<Event>>) -> Self { with(self, "Events", value) }
    }

    /// `OnInput`.
    pub type OnInput = Fields<of::OnInput>;
    impl OnInput {
        /// `Events`.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<Event>>) -> Self { with(self, "Events", value) }
        /// `TransitionEvents`.
        #[track_caller] pub fn transition_events(self, value: impl IntoVal<List<TransitionEvent>>) -> Self { with(self, "TransitionEvents", value) }
    }

    /// `Payload`.
    pub type Payload = Fields<of::Payload>;
    impl Payload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content_expression: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "ContentExpression", content_expression), "Type", type_) }
        /// `ContentExpression`: mandatory, at least 1 character.
        #[track_caller] pub fn content_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ContentExpression", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ResetTimer`.
    pub type ResetTimer = Fields<of::ResetTimer>;
    impl ResetTimer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timer_name: impl IntoVal<String>) -> Self { with(empty(), "TimerName", timer_name) }
        /// `TimerName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn timer_name(self, value: impl IntoVal<String>) -> Self { with(self, "TimerName", value) }
    }

    /// `SetTimer`.
    pub type SetTimer = Fields<of::SetTimer>;
    impl SetTimer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(timer_name: impl IntoVal<String>) -> Self { with(empty(), "TimerName", timer_name) }
        /// `DurationExpression`: 1 to 1024 characters.
        #[track_caller] pub fn duration_expression(self, value: impl IntoVal<String>) -> Self { with(self, "DurationExpression", value) }
        /// `Seconds`: 60 to 31622400.
        #[track_caller] pub fn seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "Seconds", value) }
        /// `TimerName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn timer_name(self, value: impl IntoVal<String>) -> Self { with(self, "TimerName", value) }
    }

    /// `SetVariable`.
    pub type SetVariable = Fields<of::SetVariable>;
    impl SetVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, variable_name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "VariableName", variable_name) }
        /// `Value`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
        /// `VariableName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn variable_name(self, value: impl IntoVal<String>) -> Self { with(self, "VariableName", value) }
    }

    /// `Sns`.
    pub type Sns = Fields<of::Sns>;
    impl Sns {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_arn: impl IntoVal<String>) -> Self { with(empty(), "TargetArn", target_arn) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `TargetArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    }

    /// `Sqs`.
    pub type Sqs = Fields<of::Sqs>;
    impl Sqs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(queue_url: impl IntoVal<String>) -> Self { with(empty(), "QueueUrl", queue_url) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<Payload>) -> Self { with(self, "Payload", value) }
        /// `QueueUrl`: mandatory.
        #[track_caller] pub fn queue_url(self, value: impl IntoVal<String>) -> Self { with(self, "QueueUrl", value) }
        /// `UseBase64`.
        #[track_caller] pub fn use_base64(self, value: impl IntoVal<bool>) -> Self { with(self, "UseBase64", value) }
    }

    /// `State`.
    pub type State = Fields<of::State>;
    impl State {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state_name: impl IntoVal<String>) -> Self { with(empty(), "StateName", state_name) }
        /// `OnEnter`.
        #[track_caller] pub fn on_enter(self, value: impl IntoVal<OnEnter>) -> Self { with(self, "OnEnter", value) }
        /// `OnExit`.
        #[track_caller] pub fn on_exit(self, value: impl IntoVal<OnExit>) -> Self { with(self, "OnExit", value) }
        /// `OnInput`.
        #[track_caller] pub fn on_input(self, value: impl IntoVal<OnInput>) -> Self { with(self, "OnInput", value) }
        /// `StateName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn state_name(self, value: impl IntoVal<String>) -> Self { with(self, "StateName", value) }
    }

    /// `TransitionEvent`.
    pub type TransitionEvent = Fields<of::TransitionEvent>;
    /// What [`TransitionEvent`] cannot do without.
    pub struct TransitionEventRequired<A, B, C> {
        /// `Condition`: at most 512 characters.
        pub condition: A,
        /// `EventName`: 1 to 128 characters.
        pub event_name: B,
        /// `NextState`: 1 to 128 characters.
        pub next_state: C,
    }
    impl TransitionEvent {
        /// Takes what is mandatory, by name: [`TransitionEventRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: TransitionEventRequired<A, B, C>) -> Self { with(with(with(empty(), "Condition", required.condition), "EventName", required.event_name), "NextState", required.next_state) }
        /// `Actions`.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<Action>>) -> Self { with(self, "Actions", value) }
        /// `Condition`: mandatory, at most 512 characters.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `EventName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn event_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventName", value) }
        /// `NextState`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn next_state(self, value: impl IntoVal<String>) -> Self { with(self, "NextState", value) }
    }
}

/// [`AWS::IoTEvents::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html).
///
/// The vendor winds it down: shutdown (2026-05-20).
///
/// What `Ref` returns: `InputName`.
pub type CfnInput = Handle<of::CfnInput>;
impl cfn::ResourceType for of::CfnInput { const TYPE: &'static str = "AWS::IoTEvents::Input"; type Tags = cfn::TagList; type Props = CfnInputProps; type Reference = Is<kinds::InputName>; }

/// Properties of [`CfnInput`].
///
/// Mandatory: `InputDefinition`.
///
/// A change replaces the resource: `InputName`.
pub type CfnInputProps = Fields<of::CfnInput>;
impl CfnInputProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(input_definition: impl IntoVal<cfn_input::InputDefinition>) -> Self { with(empty(), "InputDefinition", input_definition) }
    /// `InputDefinition`: mandatory.
    #[track_caller] pub fn input_definition(self, value: impl IntoVal<cfn_input::InputDefinition>) -> Self { with(self, "InputDefinition", value) }
    /// `InputDescription`: 1 to 1024 characters.
    #[track_caller] pub fn input_description(self, value: impl IntoVal<String>) -> Self { with(self, "InputDescription", value) }
    /// `InputName`: 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn input_name(self, value: impl IntoVal<String>) -> Self { with(self, "InputName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_input::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInput`].
pub mod cfn_input {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alarm_model::{Tag};
    mod of { pub enum Attribute {} pub enum InputDefinition {} }

    /// `Attribute`.
    pub type Attribute = Fields<of::Attribute>;
    impl Attribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(json_path: impl IntoVal<String>) -> Self { with(empty(), "JsonPath", json_path) }
        /// `JsonPath`: mandatory, 1 to 128 characters, matches `` ^((`[a-zA-Z0-9_\- ]+`)|([a-zA-Z0-9_\-]+))(\.((`[a-zA-Z0-9_\- ]+`)|([a-zA-Z0-9_\-]+)))*$ ``.
        #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "JsonPath", value) }
    }

    /// `InputDefinition`.
    pub type InputDefinition = Fields<of::InputDefinition>;
    impl InputDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<List<Attribute>>) -> Self { with(empty(), "Attributes", attributes) }
        /// `Attributes`: mandatory, 1 to 200 items, no item twice.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<Attribute>>) -> Self { with(self, "Attributes", value) }
    }
}
