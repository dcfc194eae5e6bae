// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Logs`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccountPolicy {} pub enum CfnDelivery {} pub enum CfnDeliveryDestination {} pub enum CfnDeliverySource {} pub enum CfnDestination {} pub enum CfnIntegration {} pub enum CfnLogAnomalyDetector {} impl ias_core::Optional for CfnLogAnomalyDetector {} pub enum CfnLogGroup {} impl ias_core::Optional for CfnLogGroup {} pub enum CfnLogStream {} pub enum CfnMetricFilter {} pub enum CfnQueryDefinition {} pub enum CfnResourcePolicy {} pub enum CfnScheduledQuery {} pub enum CfnStorageTierPolicy {} pub enum CfnSubscriptionFilter {} pub enum CfnTransformer {} }

/// [`AWS::Logs::AccountPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html).
///
/// What `Ref` returns: a text of AccountId, PolicyType, PolicyName.
pub type CfnAccountPolicy = Handle<of::CfnAccountPolicy>;
impl cfn::ResourceType for of::CfnAccountPolicy { const TYPE: &'static str = "AWS::Logs::AccountPolicy"; type Tags = cfn::NoTags; type Props = CfnAccountPolicyProps; type Reference = String; }
impl CfnAccountPolicy {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnAccountPolicy`].
///
/// Mandatory: `PolicyName`, `PolicyType`, `PolicyDocument`.
///
/// A change replaces the resource: `PolicyName`, `PolicyType`.
pub type CfnAccountPolicyProps = Fields<of::CfnAccountPolicy>;
/// What [`CfnAccountPolicyProps`] cannot do without.
pub struct CfnAccountPolicyPropsRequired<A, B, C> {
    /// `PolicyName`: 1 to 256 characters, matches `^[^:*]{1,256}$`. Changing it replaces the resource.
    pub policy_name: A,
    /// `PolicyType`. Changing it replaces the resource.
    pub policy_type: B,
    /// `PolicyDocument`: 1 to 30720 characters.
    pub policy_document: C,
}
impl CfnAccountPolicyProps {
    /// Takes what is mandatory, by name: [`CfnAccountPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_account_policy::PolicyType>, C: IntoVal<String>>(required: CfnAccountPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PolicyName", required.policy_name), "PolicyType", required.policy_type), "PolicyDocument", required.policy_document) }
    /// `PolicyDocument`: mandatory, 1 to 30720 characters.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 256 characters, matches `^[^:*]{1,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `PolicyType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_type(self, value: impl IntoVal<cfn_account_policy::PolicyType>) -> Self { with(self, "PolicyType", value) }
    /// `Scope`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_account_policy::Scope>) -> Self { with(self, "Scope", value) }
    /// `SelectionCriteria`.
    #[track_caller] pub fn selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionCriteria", value) }
}

/// Types of [`CfnAccountPolicy`].
pub mod cfn_account_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum PolicyType {} pub enum Scope {} }

    /// Words of `PolicyType`.
    pub type PolicyType = Word<fn(of::PolicyType)>;
    impl PolicyType {
        /// `DATA_PROTECTION_POLICY`
        pub const DataProtectionPolicy: Self = word("DATA_PROTECTION_POLICY");
        /// `SUBSCRIPTION_FILTER_POLICY`
        pub const SubscriptionFilterPolicy: Self = word("SUBSCRIPTION_FILTER_POLICY");
        /// `FIELD_INDEX_POLICY`
        pub const FieldIndexPolicy: Self = word("FIELD_INDEX_POLICY");
        /// `TRANSFORMER_POLICY`
        pub const TransformerPolicy: Self = word("TRANSFORMER_POLICY");
        /// `METRIC_EXTRACTION_POLICY`
        pub const MetricExtractionPolicy: Self = word("METRIC_EXTRACTION_POLICY");
    }

    /// Words of `Scope`.
    pub type Scope = Word<fn(of::Scope)>;
    impl Scope {
        /// `ALL`
        pub const All: Self = word("ALL");
    }
}

/// [`AWS::Logs::Delivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html).
///
/// What `Ref` returns: `DeliveryId`.
pub type CfnDelivery = Handle<of::CfnDelivery>;
impl cfn::ResourceType for of::CfnDelivery { const TYPE: &'static str = "AWS::Logs::Delivery"; type Tags = cfn::TagList; type Props = CfnDeliveryProps; type Reference = String; }
impl CfnDelivery {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliveryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DeliveryDestinationType`.
    #[inline] pub fn attr_delivery_destination_type(&self) -> Val<String> { cfn::attribute(&self.0, "DeliveryDestinationType") }
    /// The attribute `DeliveryId`.
    #[inline] pub fn attr_delivery_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeliveryId") }
}

/// Properties of [`CfnDelivery`].
///
/// Mandatory: `DeliverySourceName`, `DeliveryDestinationArn`.
///
/// A change replaces the resource: `DeliveryDestinationArn`, `DeliverySourceName`.
pub type CfnDeliveryProps = Fields<of::CfnDelivery>;
impl CfnDeliveryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(delivery_source_name: impl IntoVal<String>, delivery_destination_arn: impl IntoVal<String>) -> Self { with(with(empty(), "DeliverySourceName", delivery_source_name), "DeliveryDestinationArn", delivery_destination_arn) }
    /// `DeliveryDestinationArn`: mandatory, 16 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`. Changing it replaces the resource.
    #[track_caller] pub fn delivery_destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryDestinationArn", value) }
    /// `DeliverySourceName`: mandatory, 1 to 60 characters, matches `[\w-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn delivery_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeliverySourceName", value) }
    /// `FieldDelimiter`: 1 to 5 characters.
    #[track_caller] pub fn field_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "FieldDelimiter", value) }
    /// `RecordFields`: at most 128 items, each 1 to 50 characters.
    #[track_caller] pub fn record_fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RecordFields", value) }
    /// `S3EnableHiveCompatiblePath`.
    #[track_caller] pub fn s3_enable_hive_compatible_path(self, value: impl IntoVal<bool>) -> Self { with(self, "S3EnableHiveCompatiblePath", value) }
    /// `S3SuffixPath`: at most 256 characters.
    #[track_caller] pub fn s3_suffix_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3SuffixPath", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_delivery::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDelivery`].
pub mod cfn_delivery {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::Logs::DeliveryDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDeliveryDestination = Handle<of::CfnDeliveryDestination>;
impl cfn::ResourceType for of::CfnDeliveryDestination { const TYPE: &'static str = "AWS::Logs::DeliveryDestination"; type Tags = cfn::TagList; type Props = CfnDeliveryDestinationProps; type Reference = String; }
impl CfnDeliveryDestination {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliveryDestinationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDeliveryDestination`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DeliveryDestinationType`, `DestinationResourceArn`, `Name`, `OutputFormat`.
pub type CfnDeliveryDestinationProps = Fields<of::CfnDeliveryDestination>;
impl CfnDeliveryDestinationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DeliveryDestinationPolicy`: 1 to 51200 characters. Write-only.
    #[track_caller] pub fn delivery_destination_policy(self, value: impl IntoVal<cfn_delivery_destination::DestinationPolicy>) -> Self { with(self, "DeliveryDestinationPolicy", value) }
    /// `DeliveryDestinationType`: 1 to 12 characters, matches `^[0-9A-Za-z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn delivery_destination_type(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryDestinationType", value) }
    /// `DestinationResourceArn`: 16 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`. Changing it replaces the resource.
    #[track_caller] pub fn destination_resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationResourceArn", value) }
    /// `Name`: mandatory, 1 to 60 characters, matches `[\w-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutputFormat`: 1 to 12 characters, matches `^[0-9A-Za-z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn output_format(self, value: impl IntoVal<String>) -> Self { with(self, "OutputFormat", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_delivery_destination::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeliveryDestination`].
pub mod cfn_delivery_destination {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_delivery::{Tag};
    mod of { pub enum DestinationPolicy {} impl ias_core::Optional for DestinationPolicy {} }

    /// `DestinationPolicy`.
    pub type DestinationPolicy = Fields<of::DestinationPolicy>;
    impl DestinationPolicy {
        /// `DeliveryDestinationName`: 1 to 60 characters.
        #[track_caller] pub fn delivery_destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryDestinationName", value) }
        /// `DeliveryDestinationPolicy`.
        #[track_caller] pub fn delivery_destination_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "DeliveryDestinationPolicy", value) }
    }
}

/// [`AWS::Logs::DeliverySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDeliverySource = Handle<of::CfnDeliverySource>;
impl cfn::ResourceType for of::CfnDeliverySource { const TYPE: &'static str = "AWS::Logs::DeliverySource"; type Tags = cfn::TagList; type Props = CfnDeliverySourceProps; type Reference = String; }
impl CfnDeliverySource {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliverySourceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ResourceArns`.
    #[inline] pub fn attr_resource_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ResourceArns") }
    /// The attribute `Service`.
    #[inline] pub fn attr_service(&self) -> Val<String> { cfn::attribute(&self.0, "Service") }
    /// The attribute `Status`: one of `ACTIVE`, `INACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`: one of `RESOURCE_DELETED`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnDeliverySource`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnDeliverySourceProps = Fields<of::CfnDeliverySource>;
impl CfnDeliverySourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DeliverySourceConfiguration`.
    #[track_caller] pub fn delivery_source_configuration(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DeliverySourceConfiguration", value) }
    /// `LogType`: 1 to 255 characters, matches `[\w-]*$`.
    #[track_caller] pub fn log_type(self, value: impl IntoVal<String>) -> Self { with(self, "LogType", value) }
    /// `Name`: mandatory, 1 to 60 characters, matches `[\w-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceArn`: 16 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`. Write-only.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_delivery_source::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeliverySource`].
pub mod cfn_delivery_source {
    pub use super::cfn_delivery::{Tag};
}

/// [`AWS::Logs::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html).
///
/// What `Ref` returns: `DestinationName`.
pub type CfnDestination = Handle<of::CfnDestination>;
impl cfn::ResourceType for of::CfnDestination { const TYPE: &'static str = "AWS::Logs::Destination"; type Tags = cfn::TagList; type Props = CfnDestinationProps; type Reference = String; }
impl CfnDestination {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DestinationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDestination`].
///
/// Mandatory: `DestinationName`, `TargetArn`, `RoleArn`.
///
/// A change replaces the resource: `DestinationName`.
pub type CfnDestinationProps = Fields<of::CfnDestination>;
/// What [`CfnDestinationProps`] cannot do without.
pub struct CfnDestinationPropsRequired<A, B, C> {
    /// `DestinationName`: 1 to 512 characters, matches `^[^:*]{1,512}$`. Changing it replaces the resource.
    pub destination_name: A,
    /// `TargetArn`: at least 1 character.
    pub target_arn: B,
    /// `RoleArn`: at least 1 character.
    pub role_arn: C,
}
impl CfnDestinationProps {
    /// Takes what is mandatory, by name: [`CfnDestinationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnDestinationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DestinationName", required.destination_name), "TargetArn", required.target_arn), "RoleArn", required.role_arn) }
    /// `DestinationName`: mandatory, 1 to 512 characters, matches `^[^:*]{1,512}$`. Changing it replaces the resource.
    #[track_caller] pub fn destination_name(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationName", value) }
    /// `DestinationPolicy`: at least 1 character.
    #[track_caller] pub fn destination_policy(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPolicy", value) }
    /// `RoleArn`: mandatory, at least 1 character.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_destination::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, at least 1 character.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnDestination`].
pub mod cfn_destination {
    pub use super::cfn_delivery::{Tag};
}

/// [`AWS::Logs::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html).
///
/// What `Ref` returns: `IntegrationName`.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::Logs::Integration"; type Tags = cfn::NoTags; type Props = CfnIntegrationProps; type Reference = String; }
impl CfnIntegration {
    /// The attribute `IntegrationStatus`: one of `PROVISIONING`, `ACTIVE`, `FAILED`.
    #[inline] pub fn attr_integration_status(&self) -> Val<String> { cfn::attribute(&self.0, "IntegrationStatus") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `IntegrationName`, `IntegrationType`, `ResourceConfig`.
///
/// A change replaces the resource: `IntegrationName`, `IntegrationType`, `ResourceConfig`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
/// What [`CfnIntegrationProps`] cannot do without.
pub struct CfnIntegrationPropsRequired<A, B, C> {
    /// `IntegrationName`: 1 to 50 characters, matches `[\.\-_/#A-Za-z0-9]+`. Changing it replaces the resource.
    pub integration_name: A,
    /// `IntegrationType`. Changing it replaces the resource.
    pub integration_type: B,
    /// `ResourceConfig`. Changing it replaces the resource. Write-only.
    pub resource_config: C,
}
impl CfnIntegrationProps {
    /// Takes what is mandatory, by name: [`CfnIntegrationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_integration::IntegrationType>, C: IntoVal<cfn_integration::ResourceConfig>>(required: CfnIntegrationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "IntegrationName", required.integration_name), "IntegrationType", required.integration_type), "ResourceConfig", required.resource_config) }
    /// `IntegrationName`: mandatory, 1 to 50 characters, matches `[\.\-_/#A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn integration_name(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationName", value) }
    /// `IntegrationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn integration_type(self, value: impl IntoVal<cfn_integration::IntegrationType>) -> Self { with(self, "IntegrationType", value) }
    /// `ResourceConfig`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn resource_config(self, value: impl IntoVal<cfn_integration::ResourceConfig>) -> Self { with(self, "ResourceConfig", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IntegrationType {} pub enum OpenSearchResourceConfig {} pub enum ResourceConfig {} impl ias_core::Optional for ResourceConfig {} }

    /// Words of `IntegrationType`.
    pub type IntegrationType = Word<fn(of::IntegrationType)>;
    impl IntegrationType {
        /// `OPENSEARCH`
        pub const Opensearch: Self = word("OPENSEARCH");
    }

    /// `OpenSearchResourceConfig`.
    pub type OpenSearchResourceConfig = Fields<of::OpenSearchResourceConfig>;
    impl OpenSearchResourceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_role_arn: impl IntoVal<Is<kinds::RoleArn>>, dashboard_viewer_principals: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DataSourceRoleArn", data_source_role_arn), "DashboardViewerPrincipals", dashboard_viewer_principals) }
        /// `ApplicationARN`: 20 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`.
        #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationARN", value) }
        /// `DashboardViewerPrincipals`: mandatory, each 20 to 2048 characters, each matches `[\w#+=/:,.@-]*\*?`.
        #[track_caller] pub fn dashboard_viewer_principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DashboardViewerPrincipals", value) }
        /// `DataSourceRoleArn`: mandatory, 20 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`.
        #[track_caller] pub fn data_source_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DataSourceRoleArn", value) }
        /// `KmsKeyArn`: 20 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `RetentionDays`: 1 to 3650.
        #[track_caller] pub fn retention_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionDays", value) }
    }

    /// `ResourceConfig`.
    pub type ResourceConfig = Fields<of::ResourceConfig>;
    impl ResourceConfig {
        /// `OpenSearchResourceConfig`.
        #[track_caller] pub fn open_search_resource_config(self, value: impl IntoVal<OpenSearchResourceConfig>) -> Self { with(self, "OpenSearchResourceConfig", value) }
    }
}

/// [`AWS::Logs::LogAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html).
///
/// What `Ref` returns: `AnomalyDetectorArn`.
pub type CfnLogAnomalyDetector = Handle<of::CfnLogAnomalyDetector>;
impl cfn::ResourceType for of::CfnLogAnomalyDetector { const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector"; type Tags = cfn::NoTags; type Props = CfnLogAnomalyDetectorProps; type Reference = Is<kinds::LogAnomalyDetectorArn>; }
impl CfnLogAnomalyDetector {
    /// The attribute `AnomalyDetectorArn`.
    #[inline] pub fn attr_anomaly_detector_arn(&self) -> Val<Is<kinds::LogAnomalyDetectorArn>> { cfn::attribute(&self.0, "AnomalyDetectorArn") }
    /// The attribute `AnomalyDetectorStatus`.
    #[inline] pub fn attr_anomaly_detector_status(&self) -> Val<String> { cfn::attribute(&self.0, "AnomalyDetectorStatus") }
    /// The attribute `CreationTimeStamp`.
    #[inline] pub fn attr_creation_time_stamp(&self) -> Val<f64> { cfn::attribute(&self.0, "CreationTimeStamp") }
    /// The attribute `LastModifiedTimeStamp`.
    #[inline] pub fn attr_last_modified_time_stamp(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTimeStamp") }
}

/// Properties of [`CfnLogAnomalyDetector`].
///
/// Nothing is mandatory.
pub type CfnLogAnomalyDetectorProps = Fields<of::CfnLogAnomalyDetector>;
impl CfnLogAnomalyDetectorProps {
    /// `AccountId`. Write-only.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `AnomalyVisibilityTime`: 7 to 90.
    #[track_caller] pub fn anomaly_visibility_time(self, value: impl IntoVal<f64>) -> Self { with(self, "AnomalyVisibilityTime", value) }
    /// `DetectorName`: at least 1 character.
    #[track_caller] pub fn detector_name(self, value: impl IntoVal<String>) -> Self { with(self, "DetectorName", value) }
    /// `EvaluationFrequency`.
    #[track_caller] pub fn evaluation_frequency(self, value: impl IntoVal<cfn_log_anomaly_detector::EvaluationFrequency>) -> Self { with(self, "EvaluationFrequency", value) }
    /// `FilterPattern`: at most 1024 characters, matches the empty text.
    #[track_caller] pub fn filter_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPattern", value) }
    /// `KmsKeyId`: at most 256 characters, matches `^arn:aws[a-z\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LogGroupArnList`: no item twice, each 20 to 2048 characters, each matches `^[\w#+=/:,.@*-]*$`.
    #[track_caller] pub fn log_group_arn_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogGroupArnList", value) }
}

/// Types of [`CfnLogAnomalyDetector`].
pub mod cfn_log_anomaly_detector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EvaluationFrequency {} }

    /// Words of `EvaluationFrequency`.
    pub type EvaluationFrequency = Word<fn(of::EvaluationFrequency)>;
    impl EvaluationFrequency {
        /// `FIVE_MIN`
        pub const FiveMin: Self = word("FIVE_MIN");
        /// `TEN_MIN`
        pub const TenMin: Self = word("TEN_MIN");
        /// `FIFTEEN_MIN`
        pub const FifteenMin: Self = word("FIFTEEN_MIN");
        /// `THIRTY_MIN`
        pub const ThirtyMin: Self = word("THIRTY_MIN");
        /// `ONE_HOUR`
        pub const OneHour: Self = word("ONE_HOUR");
    }
}

/// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `LogGroupName`.
pub type CfnLogGroup = Handle<of::CfnLogGroup>;
impl cfn::ResourceType for of::CfnLogGroup { const TYPE: &'static str = "AWS::Logs::LogGroup"; type Tags = cfn::TagList; type Props = CfnLogGroupProps; type Reference = Is<kinds::LogGroupName>; }
impl CfnLogGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LogGroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLogGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `LogGroupName`.
pub type CfnLogGroupProps = Fields<of::CfnLogGroup>;
impl CfnLogGroupProps {
    /// `BearerTokenAuthenticationEnabled`: default `false`.
    #[track_caller] pub fn bearer_token_authentication_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "BearerTokenAuthenticationEnabled", value) }
    /// `DataProtectionPolicy`.
    #[track_caller] pub fn data_protection_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "DataProtectionPolicy", value) }
    /// `DeletionProtectionEnabled`: default `false`.
    #[track_caller] pub fn deletion_protection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtectionEnabled", value) }
    /// `FieldIndexPolicies`: no item twice.
    #[track_caller] pub fn field_index_policies(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "FieldIndexPolicies", value) }
    /// `KmsKeyId`: at most 256 characters, matches `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `LogGroupClass`: default `"STANDARD"`.
    #[track_caller] pub fn log_group_class(self, value: impl IntoVal<cfn_log_group::LogGroupClass>) -> Self { with(self, "LogGroupClass", value) }
    /// `LogGroupName`: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]{1,512}\Z`. Changing it replaces the resource.
    #[track_caller] pub fn log_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupName", value) }
    /// `ResourcePolicyDocument`.
    #[track_caller] pub fn resource_policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourcePolicyDocument", value) }
    /// `RetentionInDays`: one of `1`, `3`, `5`, `7`, `14`, `30`, `60`, `90`, `120`, `150`, `180`, `365` and 10 more.
    #[track_caller] pub fn retention_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionInDays", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_log_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLogGroup`].
pub mod cfn_log_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_delivery::{Tag};
    mod of { pub enum LogGroupClass {} }

    /// Words of `LogGroupClass`.
    pub type LogGroupClass = Word<fn(of::LogGroupClass)>;
    impl LogGroupClass {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `INFREQUENT_ACCESS`
        pub const InfrequentAccess: Self = word("INFREQUENT_ACCESS");
        /// `DELIVERY`
        pub const Delivery: Self = word("DELIVERY");
    }
}

/// [`AWS::Logs::LogStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html).
///
/// What `Ref` returns: `LogStreamName`.
pub type CfnLogStream = Handle<of::CfnLogStream>;
impl cfn::ResourceType for of::CfnLogStream { const TYPE: &'static str = "AWS::Logs::LogStream"; type Tags = cfn::NoTags; type Props = CfnLogStreamProps; type Reference = Is<kinds::LogStreamName>; }

/// Properties of [`CfnLogStream`].
///
/// Mandatory: `LogGroupName`.
///
/// A change replaces the resource: `LogGroupName`, `LogStreamName`.
pub type CfnLogStreamProps = Fields<of::CfnLogStream>;
impl CfnLogStreamProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(empty(), "LogGroupName", log_group_name) }
    /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    /// `LogStreamName`: 1 to 512 characters, matches `^[^:*]*$`. Changing it replaces the resource.
    #[track_caller] pub fn log_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamName", value) }
}

/// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html).
///
/// What `Ref` returns: a text of LogGroupName, FilterName.
pub type CfnMetricFilter = Handle<of::CfnMetricFilter>;
impl cfn::ResourceType for of::CfnMetricFilter { const TYPE: &'static str = "AWS::Logs::MetricFilter"; type Tags = cfn::NoTags; type Props = CfnMetricFilterProps; type Reference = String; }

/// Properties of [`CfnMetricFilter`].
///
/// Mandatory: `FilterPattern`, `LogGroupName`, `MetricTransformations`.
///
/// A change replaces the resource: `FilterName`, `LogGroupName`.
pub type CfnMetricFilterProps = Fields<of::CfnMetricFilter>;
/// What [`CfnMetricFilterProps`] cannot do without.
pub struct CfnMetricFilterPropsRequired<A, B, C> {
    /// `FilterPattern`: at most 1024 characters.
    pub filter_pattern: A,
    /// `LogGroupName`: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]{1,512}`. Changing it replaces the resource.
    pub log_group_name: B,
    /// `MetricTransformations`: exactly 1 item.
    pub metric_transformations: C,
}
impl CfnMetricFilterProps {
    /// Takes what is mandatory, by name: [`CfnMetricFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::LogGroupName>>, C: IntoVal<List<cfn_metric_filter::MetricTransformation>>>(required: CfnMetricFilterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FilterPattern", required.filter_pattern), "LogGroupName", required.log_group_name), "MetricTransformations", required.metric_transformations) }
    /// `ApplyOnTransformedLogs`.
    #[track_caller] pub fn apply_on_transformed_logs(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyOnTransformedLogs", value) }
    /// `EmitSystemFieldDimensions`.
    #[track_caller] pub fn emit_system_field_dimensions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EmitSystemFieldDimensions", value) }
    /// `FieldSelectionCriteria`: at most 2000 characters.
    #[track_caller] pub fn field_selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "FieldSelectionCriteria", value) }
    /// `FilterName`: 1 to 512 characters, matches `^[^:*]{1,512}`. Changing it replaces the resource.
    #[track_caller] pub fn filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "FilterName", value) }
    /// `FilterPattern`: mandatory, at most 1024 characters.
    #[track_caller] pub fn filter_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPattern", value) }
    /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]{1,512}`. Changing it replaces the resource.
    #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    /// `MetricTransformations`: mandatory, exactly 1 item.
    #[track_caller] pub fn metric_transformations(self, value: impl IntoVal<List<cfn_metric_filter::MetricTransformation>>) -> Self { with(self, "MetricTransformations", value) }
}

/// Types of [`CfnMetricFilter`].
pub mod cfn_metric_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Dimension {} pub enum MetricTransformation {} pub enum MetricTransformationUnit {} }

    /// `Dimension`.
    pub type Dimension = Fields<of::Dimension>;
    impl Dimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `MetricTransformation`.
    pub type MetricTransformation = Fields<of::MetricTransformation>;
    /// What [`MetricTransformation`] cannot do without.
    pub struct MetricTransformationRequired<A, B, C> {
        /// `MetricName`: 1 to 255 characters, matches `^((?![:*$])[\x00-\x7F]){1,255}`.
        pub metric_name: A,
        /// `MetricNamespace`: 1 to 256 characters, matches `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
        pub metric_namespace: B,
        /// `MetricValue`: 1 to 100 characters, matches `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`.
        pub metric_value: C,
    }
    impl MetricTransformation {
        /// Takes what is mandatory, by name: [`MetricTransformationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MetricTransformationRequired<A, B, C>) -> Self { with(with(with(empty(), "MetricName", required.metric_name), "MetricNamespace", required.metric_namespace), "MetricValue", required.metric_value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<f64>) -> Self { with(self, "DefaultValue", value) }
        /// `Dimensions`: 1 to 3 items, no item twice.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`: mandatory, 1 to 255 characters, matches `^((?![:*$])[\x00-\x7F]){1,255}`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `MetricNamespace`: mandatory, 1 to 256 characters, matches `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
        #[track_caller] pub fn metric_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "MetricNamespace", value) }
        /// `MetricValue`: mandatory, 1 to 100 characters, matches `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`.
        #[track_caller] pub fn metric_value(self, value: impl IntoVal<String>) -> Self { with(self, "MetricValue", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<MetricTransformationUnit>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `Unit`.
    pub type MetricTransformationUnit = Word<fn(of::MetricTransformationUnit)>;
    impl MetricTransformationUnit {
        /// `Seconds`
        pub const Seconds: Self = word("Seconds");
        /// `Microseconds`
        pub const Microseconds: Self = word("Microseconds");
        /// `Milliseconds`
        pub const Milliseconds: Self = word("Milliseconds");
        /// `Bytes`
        pub const Bytes: Self = word("Bytes");
        /// `Kilobytes`
        pub const Kilobytes: Self = word("Kilobytes");
        /// `Megabytes`
        pub const Megabytes: Self = word("Megabytes");
        /// `Gigabytes`
        pub const Gigabytes: Self = word("Gigabytes");
        /// `Terabytes`
        pub const Terabytes: Self = word("Terabytes");
        /// `Bits`
        pub const Bits: Self = word("Bits");
        /// `Kilobits`
        pub const Kilobits: Self = word("Kilobits");
        /// `Megabits`
        pub const Megabits: Self = word("Megabits");
        /// `Gigabits`
        pub const Gigabits: Self = word("Gigabits");
        /// `Terabits`
        pub const Terabits: Self = word("Terabits");
        /// `Percent`
        pub const Percent: Self = word("Percent");
        /// `Count`
        pub const Count: Self = word("Count");
        /// `Bytes/Second`
        pub const BytesSecond: Self = word("Bytes/Second");
        /// `Kilobytes/Second`
        pub const KilobytesSecond: Self = word("Kilobytes/Second");
        /// `Megabytes/Second`
        pub const MegabytesSecond: Self = word("Megabytes/Second");
        /// `Gigabytes/Second`
        pub const GigabytesSecond: Self = word("Gigabytes/Second");
        /// `Terabytes/Second`
        pub const TerabytesSecond: Self = word("Terabytes/Second");
        /// `Bits/Second`
        pub const BitsSecond: Self = word("Bits/Second");
        /// `Kilobits/Second`
        pub const KilobitsSecond: Self = word("Kilobits/Second");
        /// `Megabits/Second`
        pub const MegabitsSecond: Self = word("Megabits/Second");
        /// `Gigabits/Second`
        pub const GigabitsSecond: Self = word("Gigabits/Second");
        /// `Terabits/Second`
        pub const TerabitsSecond: Self = word("Terabits/Second");
        /// `Count/Second`
        pub const CountSecond: Self = word("Count/Second");
        /// `None`
        pub const None: Self = word("None");
    }
}

/// [`AWS::Logs::QueryDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html).
///
/// What `Ref` returns: `QueryDefinitionId`.
pub type CfnQueryDefinition = Handle<of::CfnQueryDefinition>;
impl cfn::ResourceType for of::CfnQueryDefinition { const TYPE: &'static str = "AWS::Logs::QueryDefinition"; type Tags = cfn::NoTags; type Props = CfnQueryDefinitionProps; type Reference = String; }
impl CfnQueryDefinition {
    /// The attribute `QueryDefinitionId`.
    #[inline] pub fn attr_query_definition_id(&self) -> Val<String> { cfn::attribute(&self.0, "QueryDefinitionId") }
}

/// Properties of [`CfnQueryDefinition`].
///
/// Mandatory: `Name`, `QueryString`.
pub type CfnQueryDefinitionProps = Fields<of::CfnQueryDefinition>;
impl CfnQueryDefinitionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, query_string: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "QueryString", query_string) }
    /// `LogGroupNames`: each 1 to 512 characters, each matches `[\.\-_/#A-Za-z0-9]+`.
    #[track_caller] pub fn log_group_names(self, value: impl IntoVal<List<Is<kinds::LogGroupName>>>) -> Self { with(self, "LogGroupNames", value) }
    /// `Name`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`: at most 20 items.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<cfn_query_definition::QueryParameter>>) -> Self { with(self, "Parameters", value) }
    /// `QueryLanguage`: default `"CWLI"`.
    #[track_caller] pub fn query_language(self, value: impl IntoVal<cfn_query_definition::QueryLanguage>) -> Self { with(self, "QueryLanguage", value) }
    /// `QueryString`: mandatory, 1 to 10000 characters.
    #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
}

/// Types of [`CfnQueryDefinition`].
pub mod cfn_query_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum QueryLanguage {} pub enum QueryParameter {} }

    /// Words of `QueryLanguage`.
    pub type QueryLanguage = Word<fn(of::QueryLanguage)>;
    impl QueryLanguage {
        /// `CWLI`
        pub const Cwli: Self = word("CWLI");
        /// `SQL`
        pub const Sql: Self = word("SQL");
        /// `PPL`
        pub const Ppl: Self = word("PPL");
    }

    /// `QueryParameter`.
    pub type QueryParameter = Fields<of::QueryParameter>;
    impl QueryParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DefaultValue`: at most 1024 characters.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Description`: at most 512 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::Logs::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html).
///
/// What `Ref` returns: `PolicyName`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::Logs::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `PolicyName`, `PolicyDocument`.
///
/// A change replaces the resource: `PolicyName`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "PolicyName", policy_name), "PolicyDocument", policy_document) }
    /// `PolicyDocument`: mandatory, 1 to 51200 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 255 characters, matches `^([^:*\/]+\/?)*[^:*\/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
}

/// [`AWS::Logs::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html).
///
/// What `Ref` returns: `ScheduledQueryArn`.
pub type CfnScheduledQuery = Handle<of::CfnScheduledQuery>;
impl cfn::ResourceType for of::CfnScheduledQuery { const TYPE: &'static str = "AWS::Logs::ScheduledQuery"; type Tags = cfn::TagList; type Props = CfnScheduledQueryProps; type Reference = Is<kinds::ScheduledQueryArn>; }
impl CfnScheduledQuery {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<f64> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastExecutionStatus`: one of `Pending`, `InvalidQuery`, `Complete`, `Failed`, `Timeout`.
    #[inline] pub fn attr_last_execution_status(&self) -> Val<String> { cfn::attribute(&self.0, "LastExecutionStatus") }
    /// The attribute `LastTriggeredTime`.
    #[inline] pub fn attr_last_triggered_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastTriggeredTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `ScheduledQueryArn`.
    #[inline] pub fn attr_scheduled_query_arn(&self) -> Val<Is<kinds::ScheduledQueryArn>> { cfn::attribute(&self.0, "ScheduledQueryArn") }
}

/// Properties of [`CfnScheduledQuery`].
///
/// Mandatory: `Name`, `QueryLanguage`, `QueryString`, `ScheduleExpression`, `ExecutionRoleArn`.
///
/// A change replaces the resource: `Name`.
pub type CfnScheduledQueryProps = Fields<of::CfnScheduledQuery>;
/// What [`CfnScheduledQueryProps`] cannot do without.
pub struct CfnScheduledQueryPropsRequired<A, B, C, D, E> {
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9_\-/.#]+$`. Changing it replaces the resource.
    pub name: A,
    /// `QueryLanguage`.
    pub query_language: B,
    /// `QueryString`: at most 10000 characters.
    pub query_string: C,
    /// `ScheduleExpression`: at most 256 characters.
    pub schedule_expression: D,
    /// `ExecutionRoleArn`: at least 1 character.
    pub execution_role_arn: E,
}
impl CfnScheduledQueryProps {
    /// Takes what is mandatory, by name: [`CfnScheduledQueryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_scheduled_query::QueryLanguage>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnScheduledQueryPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "QueryLanguage", required.query_language), "QueryString", required.query_string), "ScheduleExpression", required.schedule_expression), "ExecutionRoleArn", required.execution_role_arn) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationConfiguration`.
    #[track_caller] pub fn destination_configuration(self, value: impl IntoVal<cfn_scheduled_query::DestinationConfiguration>) -> Self { with(self, "DestinationConfiguration", value) }
    /// `ExecutionRoleArn`: mandatory, at least 1 character.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `LogGroupIdentifiers`: 1 to 50 items, each 1 to 2048 characters, each matches `^[\w#+=/:,.@-]*$`.
    #[track_caller] pub fn log_group_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogGroupIdentifiers", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_\-/.#]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QueryLanguage`: mandatory.
    #[track_caller] pub fn query_language(self, value: impl IntoVal<cfn_scheduled_query::QueryLanguage>) -> Self { with(self, "QueryLanguage", value) }
    /// `QueryString`: mandatory, at most 10000 characters.
    #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    /// `ScheduleEndTime`: at least 0.
    #[track_caller] pub fn schedule_end_time(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleEndTime", value) }
    /// `ScheduleExpression`: mandatory, at most 256 characters.
    #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    /// `ScheduleStartTime`: at least 0.
    #[track_caller] pub fn schedule_start_time(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleStartTime", value) }
    /// `StartTimeOffset`.
    #[track_caller] pub fn start_time_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTimeOffset", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_scheduled_query::ScheduledQueryState>) -> Self { with(self, "State", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scheduled_query::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Timezone`: at least 1 character.
    #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
}

/// Types of [`CfnScheduledQuery`].
pub mod cfn_scheduled_query {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_delivery::{Tag};
    mod of { pub enum DestinationConfiguration {} impl ias_core::Optional for DestinationConfiguration {} pub enum QueryLanguage {} pub enum S3Configuration {} pub enum ScheduledQueryState {} }

    /// `DestinationConfiguration`.
    pub type DestinationConfiguration = Fields<of::DestinationConfiguration>;
    impl DestinationConfiguration {
        /// `S3Configuration`.
        #[track_caller] pub fn s3_configuration(self, value: impl IntoVal<S3Configuration>) -> Self { with(self, "S3Configuration", value) }
    }

    /// Words of `QueryLanguage`.
    pub type QueryLanguage = Word<fn(of::QueryLanguage)>;
    impl QueryLanguage {
        /// `CWLI`
        pub const Cwli: Self = word("CWLI");
        /// `PPL`
        pub const Ppl: Self = word("PPL");
        /// `SQL`
        pub const Sql: Self = word("SQL");
    }

    /// `S3Configuration`.
    pub type S3Configuration = Fields<of::S3Configuration>;
    impl S3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_identifier: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "DestinationIdentifier", destination_identifier), "RoleArn", role_arn) }
        /// `DestinationIdentifier`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        #[track_caller] pub fn destination_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationIdentifier", value) }
        /// `RoleArn`: mandatory, at least 1 character.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// Words of `ScheduledQueryState`.
    pub type ScheduledQueryState = Word<fn(of::ScheduledQueryState)>;
    impl ScheduledQueryState {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::Logs::StorageTierPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnStorageTierPolicy = Handle<of::CfnStorageTierPolicy>;
impl cfn::ResourceType for of::CfnStorageTierPolicy { const TYPE: &'static str = "AWS::Logs::StorageTierPolicy"; type Tags = cfn::NoTags; type Props = CfnStorageTierPolicyProps; type Reference = String; }
impl CfnStorageTierPolicy {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnStorageTierPolicy`].
///
/// Mandatory: `StorageTier`.
pub type CfnStorageTierPolicyProps = Fields<of::CfnStorageTierPolicy>;
impl CfnStorageTierPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(storage_tier: impl IntoVal<cfn_storage_tier_policy::StorageTier>) -> Self { with(empty(), "StorageTier", storage_tier) }
    /// `StorageTier`: mandatory.
    #[track_caller] pub fn storage_tier(self, value: impl IntoVal<cfn_storage_tier_policy::StorageTier>) -> Self { with(self, "StorageTier", value) }
}

/// Types of [`CfnStorageTierPolicy`].
pub mod cfn_storage_tier_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum StorageTier {} }

    /// Words of `StorageTier`.
    pub type StorageTier = Word<fn(of::StorageTier)>;
    impl StorageTier {
        /// `INTELLIGENT_TIERING`
        pub const IntelligentTiering: Self = word("INTELLIGENT_TIERING");
    }
}

/// [`AWS::Logs::SubscriptionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html).
///
/// What `Ref` returns: `FilterName`.
pub type CfnSubscriptionFilter = Handle<of::CfnSubscriptionFilter>;
impl cfn::ResourceType for of::CfnSubscriptionFilter { const TYPE: &'static str = "AWS::Logs::SubscriptionFilter"; type Tags = cfn::NoTags; type Props = CfnSubscriptionFilterProps; type Reference = String; }

/// Properties of [`CfnSubscriptionFilter`].
///
/// Mandatory: `DestinationArn`, `FilterPattern`, `LogGroupName`.
///
/// A change replaces the resource: `FilterName`, `LogGroupName`.
pub type CfnSubscriptionFilterProps = Fields<of::CfnSubscriptionFilter>;
/// What [`CfnSubscriptionFilterProps`] cannot do without.
pub struct CfnSubscriptionFilterPropsRequired<A, B, C> {
    /// `DestinationArn`: at least 1 character.
    pub destination_arn: A,
    /// `FilterPattern`: at most 1024 characters.
    pub filter_pattern: B,
    /// `LogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces the resource.
    pub log_group_name: C,
}
impl CfnSubscriptionFilterProps {
    /// Takes what is mandatory, by name: [`CfnSubscriptionFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::LogGroupName>>>(required: CfnSubscriptionFilterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DestinationArn", required.destination_arn), "FilterPattern", required.filter_pattern), "LogGroupName", required.log_group_name) }
    /// `ApplyOnTransformedLogs`.
    #[track_caller] pub fn apply_on_transformed_logs(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyOnTransformedLogs", value) }
    /// `DestinationArn`: mandatory, at least 1 character.
    #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
    /// `Distribution`.
    #[track_caller] pub fn distribution(self, value: impl IntoVal<cfn_subscription_filter::Distribution>) -> Self { with(self, "Distribution", value) }
    /// `EmitSystemFields`.
    #[track_caller] pub fn emit_system_fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EmitSystemFields", value) }
    /// `FieldSelectionCriteria`: at most 2000 characters.
    #[track_caller] pub fn field_selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "FieldSelectionCriteria", value) }
    /// `FilterName`: 1 to 512 characters, matches `^[^:*]*$`. Changing it replaces the resource.
    #[track_caller] pub fn filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "FilterName", value) }
    /// `FilterPattern`: mandatory, at most 1024 characters.
    #[track_caller] pub fn filter_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPattern", value) }
    /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    /// `RoleArn`: at least 1 character.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// Types of [`CfnSubscriptionFilter`].
pub mod cfn_subscription_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Distribution {} }

    /// Words of `Distribution`.
    pub type Distribution = Word<fn(of::Distribution)>;
    impl Distribution {
        /// `Random`
        pub const Random: Self = word("Random");
        /// `ByLogStream`
        pub const ByLogStream: Self = word("ByLogStream");
    }
}

/// [`AWS::Logs::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html).
///
/// What `Ref` returns: `LogGroupIdentifier`.
pub type CfnTransformer = Handle<of::CfnTransformer>;
impl cfn::ResourceType for of::CfnTransformer { const TYPE: &'static str = "AWS::Logs::Transformer"; type Tags = cfn::NoTags; type Props = CfnTransformerProps; type Reference = String; }

/// Properties of [`CfnTransformer`].
///
/// Mandatory: `LogGroupIdentifier`, `TransformerConfig`.
///
/// A change replaces the resource: `LogGroupIdentifier`.
pub type CfnTransformerProps = Fields<of::CfnTransformer>;
impl CfnTransformerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(log_group_identifier: impl IntoVal<String>, transformer_config: impl IntoVal<List<cfn_transformer::Processor>>) -> Self { with(with(empty(), "LogGroupIdentifier", log_group_identifier), "TransformerConfig", transformer_config) }
    /// `LogGroupIdentifier`: mandatory, 1 to 2048 characters, matches `[\w#+=/:,.@-]*`. Changing it replaces the resource.
    #[track_caller] pub fn log_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupIdentifier", value) }
    /// `TransformerConfig`: mandatory, 1 to 20 items.
    #[track_caller] pub fn transformer_config(self, value: impl IntoVal<List<cfn_transformer::Processor>>) -> Self { with(self, "TransformerConfig", value) }
}

/// Types of [`CfnTransformer`].
pub mod cfn_transformer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AddKeyEntry {} pub enum CopyValueEntry {} pub enum EventSource {} pub enum MoveKeyEntry {} pub enum OcsfVersion {} pub enum ParseCloudfront {} impl ias_core::Optional for ParseCloudfront {} pub enum ParsePostgres {} impl ias_core::Optional for ParsePostgres {} pub enum ParseRoute53 {} impl ias_core::Optional for ParseRoute53 {} pub enum ParseToOcsf {} pub enum ParseVpc {} impl ias_core::Optional for ParseVpc {} pub enum ParseWaf {} impl ias_core::Optional for ParseWaf {} pub enum Processor {} impl ias_core::Optional for Processor {} pub enum ProcessorAddKeys {} pub enum ProcessorCopyValue {} pub enum ProcessorCsv {} impl ias_core::Optional for ProcessorCsv {} pub enum ProcessorDateTimeConverter {} pub enum ProcessorDeleteKeys {} pub enum ProcessorGrok {} pub enum ProcessorListToMap {} pub enum ProcessorListToMapFlattenedElement {} pub enum ProcessorLowerCaseString {} pub enum ProcessorMoveKeys {} pub enum ProcessorParseJson {} impl ias_core::Optional for ProcessorParseJson {} pub enum ProcessorParseKeyValue {} impl ias_core::Optional for ProcessorParseKeyValue {} pub enum ProcessorRenameKeys {} pub enum ProcessorSplitString {} pub enum ProcessorSubstituteString {} pub enum ProcessorTrimString {} pub enum ProcessorTypeConverter {} pub enum ProcessorUpperCaseString {} pub enum RenameKeyEntry {} pub enum SplitStringEntry {} pub enum SubstituteStringEntry {} pub enum TypeConverterEntry {} pub enum TypeConverterEntryType {} }

    /// `AddKeyEntry`.
    pub type AddKeyEntry = Fields<of::AddKeyEntry>;
    impl AddKeyEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `OverwriteIfExists`.
        #[track_caller] pub fn overwrite_if_exists(self, value: impl IntoVal<bool>) -> Self { with(self, "OverwriteIfExists", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CopyValueEntry`.
    pub type CopyValueEntry = Fields<of::CopyValueEntry>;
    impl CopyValueEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>, target: impl IntoVal<String>) -> Self { with(with(empty(), "Source", source), "Target", target) }
        /// `OverwriteIfExists`.
        #[track_caller] pub fn overwrite_if_exists(self, value: impl IntoVal<bool>) -> Self { with(self, "OverwriteIfExists", value) }
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Target`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// Words of `EventSource`.
    pub type EventSource = Word<fn(of::EventSource)>;
    impl EventSource {
        /// `CloudTrail`
        pub const CloudTrail: Self = word("CloudTrail");
        /// `Route53Resolver`
        pub const Route53Resolver: Self = word("Route53Resolver");
        /// `VPCFlow`
        pub const VpcFlow: Self = word("VPCFlow");
        /// `EKSAudit`
        pub const EksAudit: Self = word("EKSAudit");
        /// `AWSWAF`
        pub const Awswaf: Self = word("AWSWAF");
    }

    /// `MoveKeyEntry`.
    pub type MoveKeyEntry = Fields<of::MoveKeyEntry>;
    impl MoveKeyEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>, target: impl IntoVal<String>) -> Self { with(with(empty(), "Source", source), "Target", target) }
        /// `OverwriteIfExists`.
        #[track_caller] pub fn overwrite_if_exists(self, value: impl IntoVal<bool>) -> Self { with(self, "OverwriteIfExists", value) }
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Target`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// Words of `OcsfVersion`.
    pub type OcsfVersion = Word<fn(of::OcsfVersion)>;
    impl OcsfVersion {
        /// `V1.1`
        pub const V1_1: Self = word("V1.1");
        /// `V1.5`
        pub const V1_5: Self = word("V1.5");
    }

    /// `ParseCloudfront`.
    pub type ParseCloudfront = Fields<of::ParseCloudfront>;
    impl ParseCloudfront {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ParsePostgres`.
    pub type ParsePostgres = Fields<of::ParsePostgres>;
    impl ParsePostgres {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ParseRoute53`.
    pub type ParseRoute53 = Fields<of::ParseRoute53>;
    impl ParseRoute53 {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ParseToOCSF`.
    pub type ParseToOcsf = Fields<of::ParseToOcsf>;
    impl ParseToOcsf {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_source: impl IntoVal<EventSource>, ocsf_version: impl IntoVal<OcsfVersion>) -> Self { with(with(empty(), "EventSource", event_source), "OcsfVersion", ocsf_version) }
        /// `EventSource`: mandatory.
        #[track_caller] pub fn event_source(self, value: impl IntoVal<EventSource>) -> Self { with(self, "EventSource", value) }
        /// `MappingVersion`: 1 to 10 characters, matches `^v\d+\.\d+(\.\d+)?$`.
        #[track_caller] pub fn mapping_version(self, value: impl IntoVal<String>) -> Self { with(self, "MappingVersion", value) }
        /// `OcsfVersion`: mandatory.
        #[track_caller] pub fn ocsf_version(self, value: impl IntoVal<OcsfVersion>) -> Self { with(self, "OcsfVersion", value) }
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ParseVPC`.
    pub type ParseVpc = Fields<of::ParseVpc>;
    impl ParseVpc {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ParseWAF`.
    pub type ParseWaf = Fields<of::ParseWaf>;
    impl ParseWaf {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `Processor`.
    pub type Processor = Fields<of::Processor>;
    impl Processor {
        /// `AddKeys`.
        #[track_caller] pub fn add_keys(self, value: impl IntoVal<ProcessorAddKeys>) -> Self { with(self, "AddKeys", value) }
        /// `CopyValue`.
        #[track_caller] pub fn copy_value(self, value: impl IntoVal<ProcessorCopyValue>) -> Self { with(self, "CopyValue", value) }
        /// `Csv`.
        #[track_caller] pub fn csv(self, value: impl IntoVal<ProcessorCsv>) -> Self { with(self, "Csv", value) }
        /// `DateTimeConverter`.
        #[track_caller] pub fn date_time_converter(self, value: impl IntoVal<ProcessorDateTimeConverter>) -> Self { with(self, "DateTimeConverter", value) }
        /// `DeleteKeys`.
        #[track_caller] pub fn delete_keys(self, value: impl IntoVal<ProcessorDeleteKeys>) -> Self { with(self, "DeleteKeys", value) }
        /// `Grok`.
        #[track_caller] pub fn grok(self, value: impl IntoVal<ProcessorGrok>) -> Self { with(self, "Grok", value) }
        /// `ListToMap`.
        #[track_caller] pub fn list_to_map(self, value: impl IntoVal<ProcessorListToMap>) -> Self { with(self, "ListToMap", value) }
        /// `LowerCaseString`.
        #[track_caller] pub fn lower_case_string(self, value: impl IntoVal<ProcessorLowerCaseString>) -> Self { with(self, "LowerCaseString", value) }
        /// `MoveKeys`.
        #[track_caller] pub fn move_keys(self, value: impl IntoVal<ProcessorMoveKeys>) -> Self { with(self, "MoveKeys", value) }
        /// `ParseCloudfront`.
        #[track_caller] pub fn parse_cloudfront(self, value: impl IntoVal<ParseCloudfront>) -> Self { with(self, "ParseCloudfront", value) }
        /// `ParseJSON`.
        #[track_caller] pub fn parse_json(self, value: impl IntoVal<ProcessorParseJson>) -> Self { with(self, "ParseJSON", value) }
        /// `ParseKeyValue`.
        #[track_caller] pub fn parse_key_value(self, value: impl IntoVal<ProcessorParseKeyValue>) -> Self { with(self, "ParseKeyValue", value) }
        /// `ParsePostgres`.
        #[track_caller] pub fn parse_postgres(self, value: impl IntoVal<ParsePostgres>) -> Self { with(self, "ParsePostgres", value) }
        /// `ParseRoute53`.
        #[track_caller] pub fn parse_route53(self, value: impl IntoVal<ParseRoute53>) -> Self { with(self, "ParseRoute53", value) }
        /// `ParseToOCSF`.
        #[track_caller] pub fn parse_to_ocsf(self, value: impl IntoVal<ParseToOcsf>) -> Self { with(self, "ParseToOCSF", value) }
        /// `ParseVPC`.
        #[track_caller] pub fn parse_vpc(self, value: impl IntoVal<ParseVpc>) -> Self { with(self, "ParseVPC", value) }
        /// `ParseWAF`.
        #[track_caller] pub fn parse_waf(self, value: impl IntoVal<ParseWaf>) -> Self { with(self, "ParseWAF", value) }
        /// `RenameKeys`.
        #[track_caller] pub fn rename_keys(self, value: impl IntoVal<ProcessorRenameKeys>) -> Self { with(self, "RenameKeys", value) }
        /// `SplitString`.
        #[track_caller] pub fn split_string(self, value: impl IntoVal<ProcessorSplitString>) -> Self { with(self, "SplitString", value) }
        /// `SubstituteString`.
        #[track_caller] pub fn substitute_string(self, value: impl IntoVal<ProcessorSubstituteString>) -> Self { with(self, "SubstituteString", value) }
        /// `TrimString`.
        #[track_caller] pub fn trim_string(self, value: impl IntoVal<ProcessorTrimString>) -> Self { with(self, "TrimString", value) }
        /// `TypeConverter`.
        #[track_caller] pub fn type_converter(self, value: impl IntoVal<ProcessorTypeConverter>) -> Self { with(self, "TypeConverter", value) }
        /// `UpperCaseString`.
        #[track_caller] pub fn upper_case_string(self, value: impl IntoVal<ProcessorUpperCaseString>) -> Self { with(self, "UpperCaseString", value) }
    }

    /// `AddKeys`.
    pub type ProcessorAddKeys = Fields<of::ProcessorAddKeys>;
    impl ProcessorAddKeys {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<AddKeyEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 5 items, no item twice.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<AddKeyEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `CopyValue`.
    pub type ProcessorCopyValue = Fields<of::ProcessorCopyValue>;
    impl ProcessorCopyValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<CopyValueEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 5 items.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<CopyValueEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `Csv`.
    pub type ProcessorCsv = Fields<of::ProcessorCsv>;
    impl ProcessorCsv {
        /// `Columns`: 1 to 100 items, each 1 to 128 characters, each matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Columns", value) }
        /// `Delimiter`: 1 to 2 characters.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `QuoteCharacter`: exactly 1 character.
        #[track_caller] pub fn quote_character(self, value: impl IntoVal<String>) -> Self { with(self, "QuoteCharacter", value) }
        /// `Source`: 1 to 128 characters.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `DateTimeConverter`.
    pub type ProcessorDateTimeConverter = Fields<of::ProcessorDateTimeConverter>;
    /// What [`ProcessorDateTimeConverter`] cannot do without.
    pub struct ProcessorDateTimeConverterRequired<A, B, C> {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub source: A,
        /// `Target`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub target: B,
        /// `MatchPatterns`: 1 to 5 items, no item twice, each 1 to 128 characters, each matches `^.*[a-zA-Z0-9]+.*$`.
        pub match_patterns: C,
    }
    impl ProcessorDateTimeConverter {
        /// Takes what is mandatory, by name: [`ProcessorDateTimeConverterRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: ProcessorDateTimeConverterRequired<A, B, C>) -> Self { with(with(with(empty(), "Source", required.source), "Target", required.target), "MatchPatterns", required.match_patterns) }
        /// `Locale`: at least 1 character.
        #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
        /// `MatchPatterns`: mandatory, 1 to 5 items, no item twice, each 1 to 128 characters, each matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn match_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchPatterns", value) }
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `SourceTimezone`: at least 1 character.
        #[track_caller] pub fn source_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "SourceTimezone", value) }
        /// `Target`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `TargetFormat`: 1 to 64 characters.
        #[track_caller] pub fn target_format(self, value: impl IntoVal<String>) -> Self { with(self, "TargetFormat", value) }
        /// `TargetTimezone`: at least 1 character.
        #[track_caller] pub fn target_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "TargetTimezone", value) }
    }

    /// `DeleteKeys`.
    pub type ProcessorDeleteKeys = Fields<of::ProcessorDeleteKeys>;
    impl ProcessorDeleteKeys {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { with(empty(), "WithKeys", with_keys) }
        /// `WithKeys`: mandatory, 1 to 5 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn with_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WithKeys", value) }
    }

    /// `Grok`.
    pub type ProcessorGrok = Fields<of::ProcessorGrok>;
    impl ProcessorGrok {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(match_: impl IntoVal<String>) -> Self { with(empty(), "Match", match_) }
        /// `Match`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn match_(self, value: impl IntoVal<String>) -> Self { with(self, "Match", value) }
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ListToMap`.
    pub type ProcessorListToMap = Fields<of::ProcessorListToMap>;
    impl ProcessorListToMap {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Source", source), "Key", key) }
        /// `Flatten`.
        #[track_caller] pub fn flatten(self, value: impl IntoVal<bool>) -> Self { with(self, "Flatten", value) }
        /// `FlattenedElement`.
        #[track_caller] pub fn flattened_element(self, value: impl IntoVal<ProcessorListToMapFlattenedElement>) -> Self { with(self, "FlattenedElement", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Target`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `ValueKey`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn value_key(self, value: impl IntoVal<String>) -> Self { with(self, "ValueKey", value) }
    }

    /// Words of `FlattenedElement`.
    pub type ProcessorListToMapFlattenedElement = Word<fn(of::ProcessorListToMapFlattenedElement)>;
    impl ProcessorListToMapFlattenedElement {
        /// `first`
        pub const First: Self = word("first");
        /// `last`
        pub const Last: Self = word("last");
    }

    /// `LowerCaseString`.
    pub type ProcessorLowerCaseString = Fields<of::ProcessorLowerCaseString>;
    impl ProcessorLowerCaseString {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { with(empty(), "WithKeys", with_keys) }
        /// `WithKeys`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn with_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WithKeys", value) }
    }

    /// `MoveKeys`.
    pub type ProcessorMoveKeys = Fields<of::ProcessorMoveKeys>;
    impl ProcessorMoveKeys {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<MoveKeyEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 5 items.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<MoveKeyEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `ParseJSON`.
    pub type ProcessorParseJson = Fields<of::ProcessorParseJson>;
    impl ProcessorParseJson {
        /// `Destination`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `Source`: 1 to 128 characters.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `ParseKeyValue`.
    pub type ProcessorParseKeyValue = Fields<of::ProcessorParseKeyValue>;
    impl ProcessorParseKeyValue {
        /// `Destination`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `FieldDelimiter`: 1 to 128 characters.
        #[track_caller] pub fn field_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "FieldDelimiter", value) }
        /// `KeyPrefix`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
        /// `KeyValueDelimiter`: 1 to 128 characters.
        #[track_caller] pub fn key_value_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "KeyValueDelimiter", value) }
        /// `NonMatchValue`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn non_match_value(self, value: impl IntoVal<String>) -> Self { with(self, "NonMatchValue", value) }
        /// `OverwriteIfExists`.
        #[track_caller] pub fn overwrite_if_exists(self, value: impl IntoVal<bool>) -> Self { with(self, "OverwriteIfExists", value) }
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `RenameKeys`.
    pub type ProcessorRenameKeys = Fields<of::ProcessorRenameKeys>;
    impl ProcessorRenameKeys {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<RenameKeyEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 5 items.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<RenameKeyEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `SplitString`.
    pub type ProcessorSplitString = Fields<of::ProcessorSplitString>;
    impl ProcessorSplitString {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<SplitStringEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 10 items.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<SplitStringEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `SubstituteString`.
    pub type ProcessorSubstituteString = Fields<of::ProcessorSubstituteString>;
    impl ProcessorSubstituteString {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<SubstituteStringEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 10 items.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<SubstituteStringEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `TrimString`.
    pub type ProcessorTrimString = Fields<of::ProcessorTrimString>;
    impl ProcessorTrimString {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { with(empty(), "WithKeys", with_keys) }
        /// `WithKeys`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn with_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WithKeys", value) }
    }

    /// `TypeConverter`.
    pub type ProcessorTypeConverter = Fields<of::ProcessorTypeConverter>;
    impl ProcessorTypeConverter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entries: impl IntoVal<List<TypeConverterEntry>>) -> Self { with(empty(), "Entries", entries) }
        /// `Entries`: mandatory, 1 to 5 items.
        #[track_caller] pub fn entries(self, value: impl IntoVal<List<TypeConverterEntry>>) -> Self { with(self, "Entries", value) }
    }

    /// `UpperCaseString`.
    pub type ProcessorUpperCaseString = Fields<of::ProcessorUpperCaseString>;
    impl ProcessorUpperCaseString {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { with(empty(), "WithKeys", with_keys) }
        /// `WithKeys`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn with_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WithKeys", value) }
    }

    /// `RenameKeyEntry`.
    pub type RenameKeyEntry = Fields<of::RenameKeyEntry>;
    impl RenameKeyEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, rename_to: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "RenameTo", rename_to) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `OverwriteIfExists`.
        #[track_caller] pub fn overwrite_if_exists(self, value: impl IntoVal<bool>) -> Self { with(self, "OverwriteIfExists", value) }
        /// `RenameTo`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn rename_to(self, value: impl IntoVal<String>) -> Self { with(self, "RenameTo", value) }
    }

    /// `SplitStringEntry`.
    pub type SplitStringEntry = Fields<of::SplitStringEntry>;
    impl SplitStringEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>, delimiter: impl IntoVal<String>) -> Self { with(with(empty(), "Source", source), "Delimiter", delimiter) }
        /// `Delimiter`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    }

    /// `SubstituteStringEntry`.
    pub type SubstituteStringEntry = Fields<of::SubstituteStringEntry>;
    /// What [`SubstituteStringEntry`] cannot do without.
    pub struct SubstituteStringEntryRequired<A, B, C> {
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub source: A,
        /// `From`: 1 to 128 characters.
        pub from: B,
        /// `To`: 1 to 128 characters.
        pub to: C,
    }
    impl SubstituteStringEntry {
        /// Takes what is mandatory, by name: [`SubstituteStringEntryRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: SubstituteStringEntryRequired<A, B, C>) -> Self { with(with(with(empty(), "Source", required.source), "From", required.from), "To", required.to) }
        /// `From`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn from(self, value: impl IntoVal<String>) -> Self { with(self, "From", value) }
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `To`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn to(self, value: impl IntoVal<String>) -> Self { with(self, "To", value) }
    }

    /// `TypeConverterEntry`.
    pub type TypeConverterEntry = Fields<of::TypeConverterEntry>;
    impl TypeConverterEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, type_: impl IntoVal<TypeConverterEntryType>) -> Self { with(with(empty(), "Key", key), "Type", type_) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TypeConverterEntryType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type TypeConverterEntryType = Word<fn(of::TypeConverterEntryType)>;
    impl TypeConverterEntryType {
        /// `boolean`
        pub const Boolean: Self = word("boolean");
        /// `integer`
        pub const Integer: Self = word("integer");
        /// `double`
        pub const Double: Self = word("double");
        /// `string`
        pub const String: Self = word("string");
    }
}
