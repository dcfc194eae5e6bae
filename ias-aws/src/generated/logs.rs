// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Logs`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::Logs::AccountPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html).
    pub CfnAccountPolicy, CfnAccountPolicyProps, "AWS::Logs::AccountPolicy", tags = None
);
impl CfnAccountPolicy {
    /// What `Ref` returns: a text of AccountId, PolicyType, PolicyName.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnAccountPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccountPolicyProps(Object);
ias_core::shape!(CfnAccountPolicyProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_account_policy::PolicyType>, C: IntoVal<String>>(required: CfnAccountPolicyPropsRequired<A, B, C>) -> Self { Self(Object::new()).policy_name(required.policy_name).policy_type(required.policy_type).policy_document(required.policy_document) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, String> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory, 1 to 30720 characters.
    pub fn policy_document(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 256 characters, matches `^[^:*]{1,256}$`. Changing it replaces the resource.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    /// Key of `PolicyType`.
    pub const POLICY_TYPE: Key<Self, cfn_account_policy::PolicyType> = Key::new("PolicyType");
    /// `PolicyType`: mandatory. Changing it replaces the resource.
    pub fn policy_type(mut self, value: impl IntoVal<cfn_account_policy::PolicyType>) -> Self { self.0.put("PolicyType", value); self }
    /// Key of `Scope`.
    pub const SCOPE: Key<Self, cfn_account_policy::Scope> = Key::new("Scope");
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoVal<cfn_account_policy::Scope>) -> Self { self.0.put("Scope", value); self }
    /// Key of `SelectionCriteria`.
    pub const SELECTION_CRITERIA: Key<Self, String> = Key::new("SelectionCriteria");
    /// `SelectionCriteria`.
    pub fn selection_criteria(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SelectionCriteria", value); self }
}

/// Types of [`CfnAccountPolicy`].
pub mod cfn_account_policy {

    /// Words of `PolicyType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PolicyType {
        /// `DATA_PROTECTION_POLICY`
        DataProtectionPolicy,
        /// `SUBSCRIPTION_FILTER_POLICY`
        SubscriptionFilterPolicy,
        /// `FIELD_INDEX_POLICY`
        FieldIndexPolicy,
        /// `TRANSFORMER_POLICY`
        TransformerPolicy,
        /// `METRIC_EXTRACTION_POLICY`
        MetricExtractionPolicy,
    }
    ias_core::words!(PolicyType { DataProtectionPolicy = "DATA_PROTECTION_POLICY", SubscriptionFilterPolicy = "SUBSCRIPTION_FILTER_POLICY", FieldIndexPolicy = "FIELD_INDEX_POLICY", TransformerPolicy = "TRANSFORMER_POLICY", MetricExtractionPolicy = "METRIC_EXTRACTION_POLICY" });

    /// Words of `Scope`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Scope {
        /// `ALL`
        All,
    }
    ias_core::words!(Scope { All = "ALL" });
}

cfn::resource!(
    /// [`AWS::Logs::Delivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html).
    pub CfnDelivery, CfnDeliveryProps, "AWS::Logs::Delivery", tags = Some(Tagging::List("Tags"))
);
impl CfnDelivery {
    /// What `Ref` returns: `DeliveryId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliveryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DeliveryDestinationType`.
    #[inline] pub fn attr_delivery_destination_type(&self) -> Val<String> { cfn::attribute(&self.0, "DeliveryDestinationType") }
    /// The attribute `DeliveryId`.
    #[inline] pub fn attr_delivery_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeliveryId") }
}

/// Properties of [`CfnDelivery`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDeliveryProps(Object);
ias_core::shape!(CfnDeliveryProps);
impl CfnDeliveryProps {
    /// Takes what is mandatory.
    pub fn new(delivery_source_name: impl IntoVal<String>, delivery_destination_arn: impl IntoVal<String>) -> Self { Self(Object::new()).delivery_source_name(delivery_source_name).delivery_destination_arn(delivery_destination_arn) }
    /// Key of `DeliveryDestinationArn`.
    pub const DELIVERY_DESTINATION_ARN: Key<Self, String> = Key::new("DeliveryDestinationArn");
    /// `DeliveryDestinationArn`: mandatory, 16 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`. Changing it replaces the resource.
    pub fn delivery_destination_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeliveryDestinationArn", value); self }
    /// Key of `DeliverySourceName`.
    pub const DELIVERY_SOURCE_NAME: Key<Self, String> = Key::new("DeliverySourceName");
    /// `DeliverySourceName`: mandatory, 1 to 60 characters, matches `[\w-]*$`. Changing it replaces the resource.
    pub fn delivery_source_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeliverySourceName", value); self }
    /// Key of `FieldDelimiter`.
    pub const FIELD_DELIMITER: Key<Self, String> = Key::new("FieldDelimiter");
    /// `FieldDelimiter`: 1 to 5 characters.
    pub fn field_delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FieldDelimiter", value); self }
    /// Key of `RecordFields`.
    pub const RECORD_FIELDS: Key<Self, List<String>> = Key::new("RecordFields");
    /// `RecordFields`: at most 128 items, each 1 to 50 characters.
    pub fn record_fields(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("RecordFields", value); self }
    /// Key of `S3EnableHiveCompatiblePath`.
    pub const S3_ENABLE_HIVE_COMPATIBLE_PATH: Key<Self, bool> = Key::new("S3EnableHiveCompatiblePath");
    /// `S3EnableHiveCompatiblePath`.
    pub fn s3_enable_hive_compatible_path(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("S3EnableHiveCompatiblePath", value); self }
    /// Key of `S3SuffixPath`.
    pub const S3_SUFFIX_PATH: Key<Self, String> = Key::new("S3SuffixPath");
    /// `S3SuffixPath`: at most 256 characters.
    pub fn s3_suffix_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3SuffixPath", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_delivery::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_delivery::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDelivery`].
pub mod cfn_delivery {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::DeliveryDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html).
    pub CfnDeliveryDestination, CfnDeliveryDestinationProps, "AWS::Logs::DeliveryDestination", tags = Some(Tagging::List("Tags"))
);
impl CfnDeliveryDestination {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliveryDestinationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDeliveryDestination`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDeliveryDestinationProps(Object);
ias_core::shape!(CfnDeliveryDestinationProps);
impl CfnDeliveryDestinationProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `DeliveryDestinationPolicy`.
    pub const DELIVERY_DESTINATION_POLICY: Key<Self, cfn_delivery_destination::DestinationPolicy> = Key::new("DeliveryDestinationPolicy");
    /// `DeliveryDestinationPolicy`: 1 to 51200 characters. Write-only.
    pub fn delivery_destination_policy(mut self, value: impl IntoVal<cfn_delivery_destination::DestinationPolicy>) -> Self { self.0.put("DeliveryDestinationPolicy", value); self }
    /// Key of `DeliveryDestinationType`.
    pub const DELIVERY_DESTINATION_TYPE: Key<Self, String> = Key::new("DeliveryDestinationType");
    /// `DeliveryDestinationType`: 1 to 12 characters, matches `^[0-9A-Za-z]+$`. Changing it replaces the resource.
    pub fn delivery_destination_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeliveryDestinationType", value); self }
    /// Key of `DestinationResourceArn`.
    pub const DESTINATION_RESOURCE_ARN: Key<Self, String> = Key::new("DestinationResourceArn");
    /// `DestinationResourceArn`: 16 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`. Changing it replaces the resource.
    pub fn destination_resource_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DestinationResourceArn", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 60 characters, matches `[\w-]*$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `OutputFormat`.
    pub const OUTPUT_FORMAT: Key<Self, String> = Key::new("OutputFormat");
    /// `OutputFormat`: 1 to 12 characters, matches `^[0-9A-Za-z]+$`. Changing it replaces the resource.
    pub fn output_format(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OutputFormat", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_delivery_destination::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_delivery_destination::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDeliveryDestination`].
pub mod cfn_delivery_destination {
    use super::super::prelude::*;

    /// `DestinationPolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DestinationPolicy(Object);
    ias_core::shape!(DestinationPolicy);
    impl DestinationPolicy {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DeliveryDestinationName`.
        pub const DELIVERY_DESTINATION_NAME: Key<Self, String> = Key::new("DeliveryDestinationName");
        /// `DeliveryDestinationName`: 1 to 60 characters.
        pub fn delivery_destination_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DeliveryDestinationName", value); self }
        /// Key of `DeliveryDestinationPolicy`.
        pub const DELIVERY_DESTINATION_POLICY: Key<Self, Json> = Key::new("DeliveryDestinationPolicy");
        /// `DeliveryDestinationPolicy`.
        pub fn delivery_destination_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("DeliveryDestinationPolicy", value); self }
    }
    impl Default for DestinationPolicy { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::DeliverySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html).
    pub CfnDeliverySource, CfnDeliverySourceProps, "AWS::Logs::DeliverySource", tags = Some(Tagging::List("Tags"))
);
impl CfnDeliverySource {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeliverySourceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ResourceArns`.
    #[inline] pub fn attr_resource_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ResourceArns") }
    /// The attribute `Service`.
    #[inline] pub fn attr_service(&self) -> Val<String> { cfn::attribute(&self.0, "Service") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<cfn_delivery_source::Status> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<cfn_delivery_source::StatusReason> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnDeliverySource`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDeliverySourceProps(Object);
ias_core::shape!(CfnDeliverySourceProps);
impl CfnDeliverySourceProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `DeliverySourceConfiguration`.
    pub const DELIVERY_SOURCE_CONFIGURATION: Key<Self, Map<String>> = Key::new("DeliverySourceConfiguration");
    /// `DeliverySourceConfiguration`.
    pub fn delivery_source_configuration(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("DeliverySourceConfiguration", value); self }
    /// Key of `LogType`.
    pub const LOG_TYPE: Key<Self, String> = Key::new("LogType");
    /// `LogType`: 1 to 255 characters, matches `[\w-]*$`.
    pub fn log_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogType", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 60 characters, matches `[\w-]*$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `ResourceArn`.
    pub const RESOURCE_ARN: Key<Self, String> = Key::new("ResourceArn");
    /// `ResourceArn`: 16 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`. Write-only.
    pub fn resource_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_delivery_source::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_delivery_source::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnDeliverySource`].
pub mod cfn_delivery_source {
    use super::super::prelude::*;

    /// Words of `Status`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Status {
        /// `ACTIVE`
        Active,
        /// `INACTIVE`
        Inactive,
    }
    ias_core::words!(Status { Active = "ACTIVE", Inactive = "INACTIVE" });

    /// Words of `StatusReason`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StatusReason {
        /// `RESOURCE_DELETED`
        ResourceDeleted,
    }
    ias_core::words!(StatusReason { ResourceDeleted = "RESOURCE_DELETED" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html).
    pub CfnDestination, CfnDestinationProps, "AWS::Logs::Destination", tags = Some(Tagging::List("Tags"))
);
impl CfnDestination {
    /// What `Ref` returns: `DestinationName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DestinationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDestination`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDestinationProps(Object);
ias_core::shape!(CfnDestinationProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnDestinationPropsRequired<A, B, C>) -> Self { Self(Object::new()).destination_name(required.destination_name).target_arn(required.target_arn).role_arn(required.role_arn) }
    /// Key of `DestinationName`.
    pub const DESTINATION_NAME: Key<Self, String> = Key::new("DestinationName");
    /// `DestinationName`: mandatory, 1 to 512 characters, matches `^[^:*]{1,512}$`. Changing it replaces the resource.
    pub fn destination_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DestinationName", value); self }
    /// Key of `DestinationPolicy`.
    pub const DESTINATION_POLICY: Key<Self, String> = Key::new("DestinationPolicy");
    /// `DestinationPolicy`: at least 1 character.
    pub fn destination_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DestinationPolicy", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: mandatory, at least 1 character.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_destination::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_destination::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetArn`.
    pub const TARGET_ARN: Key<Self, String> = Key::new("TargetArn");
    /// `TargetArn`: mandatory, at least 1 character.
    pub fn target_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetArn", value); self }
}

/// Types of [`CfnDestination`].
pub mod cfn_destination {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html).
    pub CfnIntegration, CfnIntegrationProps, "AWS::Logs::Integration", tags = None
);
impl CfnIntegration {
    /// What `Ref` returns: `IntegrationName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `IntegrationStatus`.
    #[inline] pub fn attr_integration_status(&self) -> Val<cfn_integration::IntegrationStatus> { cfn::attribute(&self.0, "IntegrationStatus") }
}

/// Properties of [`CfnIntegration`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnIntegrationProps(Object);
ias_core::shape!(CfnIntegrationProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_integration::IntegrationType>, C: IntoVal<cfn_integration::ResourceConfig>>(required: CfnIntegrationPropsRequired<A, B, C>) -> Self { Self(Object::new()).integration_name(required.integration_name).integration_type(required.integration_type).resource_config(required.resource_config) }
    /// Key of `IntegrationName`.
    pub const INTEGRATION_NAME: Key<Self, String> = Key::new("IntegrationName");
    /// `IntegrationName`: mandatory, 1 to 50 characters, matches `[\.\-_/#A-Za-z0-9]+`. Changing it replaces the resource.
    pub fn integration_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("IntegrationName", value); self }
    /// Key of `IntegrationType`.
    pub const INTEGRATION_TYPE: Key<Self, cfn_integration::IntegrationType> = Key::new("IntegrationType");
    /// `IntegrationType`: mandatory. Changing it replaces the resource.
    pub fn integration_type(mut self, value: impl IntoVal<cfn_integration::IntegrationType>) -> Self { self.0.put("IntegrationType", value); self }
    /// Key of `ResourceConfig`.
    pub const RESOURCE_CONFIG: Key<Self, cfn_integration::ResourceConfig> = Key::new("ResourceConfig");
    /// `ResourceConfig`: mandatory. Changing it replaces the resource. Write-only.
    pub fn resource_config(mut self, value: impl IntoVal<cfn_integration::ResourceConfig>) -> Self { self.0.put("ResourceConfig", value); self }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*;

    /// Words of `IntegrationStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IntegrationStatus {
        /// `PROVISIONING`
        Provisioning,
        /// `ACTIVE`
        Active,
        /// `FAILED`
        Failed,
    }
    ias_core::words!(IntegrationStatus { Provisioning = "PROVISIONING", Active = "ACTIVE", Failed = "FAILED" });

    /// Words of `IntegrationType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum IntegrationType {
        /// `OPENSEARCH`
        Opensearch,
    }
    ias_core::words!(IntegrationType { Opensearch = "OPENSEARCH" });

    /// `OpenSearchResourceConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OpenSearchResourceConfig(Object);
    ias_core::shape!(OpenSearchResourceConfig);
    impl OpenSearchResourceConfig {
        /// Takes what is mandatory.
        pub fn new(data_source_role_arn: impl IntoVal<Is<kinds::RoleArn>>, dashboard_viewer_principals: impl IntoVal<List<String>>) -> Self { Self(Object::new()).data_source_role_arn(data_source_role_arn).dashboard_viewer_principals(dashboard_viewer_principals) }
        /// Key of `ApplicationARN`.
        pub const APPLICATION_ARN: Key<Self, String> = Key::new("ApplicationARN");
        /// `ApplicationARN`: 20 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`.
        pub fn application_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApplicationARN", value); self }
        /// Key of `DashboardViewerPrincipals`.
        pub const DASHBOARD_VIEWER_PRINCIPALS: Key<Self, List<String>> = Key::new("DashboardViewerPrincipals");
        /// `DashboardViewerPrincipals`: mandatory, each 20 to 2048 characters, each matches `[\w#+=/:,.@-]*\*?`.
        pub fn dashboard_viewer_principals(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("DashboardViewerPrincipals", value); self }
        /// Key of `DataSourceRoleArn`.
        pub const DATA_SOURCE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("DataSourceRoleArn");
        /// `DataSourceRoleArn`: mandatory, 20 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`.
        pub fn data_source_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("DataSourceRoleArn", value); self }
        /// Key of `KmsKeyArn`.
        pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
        /// `KmsKeyArn`: 20 to 2048 characters, matches `[\w#+=/:,.@-]*\*?`.
        pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
        /// Key of `RetentionDays`.
        pub const RETENTION_DAYS: Key<Self, i64> = Key::new("RetentionDays");
        /// `RetentionDays`: 1 to 3650.
        pub fn retention_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RetentionDays", value); self }
    }

    /// `ResourceConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceConfig(Object);
    ias_core::shape!(ResourceConfig);
    impl ResourceConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `OpenSearchResourceConfig`.
        pub const OPEN_SEARCH_RESOURCE_CONFIG: Key<Self, OpenSearchResourceConfig> = Key::new("OpenSearchResourceConfig");
        /// `OpenSearchResourceConfig`.
        pub fn open_search_resource_config(mut self, value: impl IntoVal<OpenSearchResourceConfig>) -> Self { self.0.put("OpenSearchResourceConfig", value); self }
    }
    impl Default for ResourceConfig { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::Logs::LogAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html).
    pub CfnLogAnomalyDetector, CfnLogAnomalyDetectorProps, "AWS::Logs::LogAnomalyDetector", tags = None
);
impl CfnLogAnomalyDetector {
    /// What `Ref` returns: `AnomalyDetectorArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::LogAnomalyDetectorArn>> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLogAnomalyDetectorProps(Object);
ias_core::shape!(CfnLogAnomalyDetectorProps);
impl CfnLogAnomalyDetectorProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AccountId`.
    pub const ACCOUNT_ID: Key<Self, String> = Key::new("AccountId");
    /// `AccountId`. Write-only.
    pub fn account_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AccountId", value); self }
    /// Key of `AnomalyVisibilityTime`.
    pub const ANOMALY_VISIBILITY_TIME: Key<Self, f64> = Key::new("AnomalyVisibilityTime");
    /// `AnomalyVisibilityTime`: 7 to 90.
    pub fn anomaly_visibility_time(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("AnomalyVisibilityTime", value); self }
    /// Key of `DetectorName`.
    pub const DETECTOR_NAME: Key<Self, String> = Key::new("DetectorName");
    /// `DetectorName`: at least 1 character.
    pub fn detector_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DetectorName", value); self }
    /// Key of `EvaluationFrequency`.
    pub const EVALUATION_FREQUENCY: Key<Self, cfn_log_anomaly_detector::EvaluationFrequency> = Key::new("EvaluationFrequency");
    /// `EvaluationFrequency`.
    pub fn evaluation_frequency(mut self, value: impl IntoVal<cfn_log_anomaly_detector::EvaluationFrequency>) -> Self { self.0.put("EvaluationFrequency", value); self }
    /// Key of `FilterPattern`.
    pub const FILTER_PATTERN: Key<Self, String> = Key::new("FilterPattern");
    /// `FilterPattern`: at most 1024 characters, matches the empty text.
    pub fn filter_pattern(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FilterPattern", value); self }
    /// Key of `KmsKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
    /// `KmsKeyId`: at most 256 characters, matches `^arn:aws[a-z\-]*:kms:[-a-z0-9]*:[0-9]*:key/[-a-z0-9]*$`.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    /// Key of `LogGroupArnList`.
    pub const LOG_GROUP_ARN_LIST: Key<Self, List<String>> = Key::new("LogGroupArnList");
    /// `LogGroupArnList`: no item twice, each 20 to 2048 characters, each matches `^[\w#+=/:,.@*-]*$`.
    pub fn log_group_arn_list(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("LogGroupArnList", value); self }
}
impl Default for CfnLogAnomalyDetectorProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnLogAnomalyDetector`].
pub mod cfn_log_anomaly_detector {

    /// Words of `EvaluationFrequency`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EvaluationFrequency {
        /// `FIVE_MIN`
        FiveMin,
        /// `TEN_MIN`
        TenMin,
        /// `FIFTEEN_MIN`
        FifteenMin,
        /// `THIRTY_MIN`
        ThirtyMin,
        /// `ONE_HOUR`
        OneHour,
    }
    ias_core::words!(EvaluationFrequency { FiveMin = "FIVE_MIN", TenMin = "TEN_MIN", FifteenMin = "FIFTEEN_MIN", ThirtyMin = "THIRTY_MIN", OneHour = "ONE_HOUR" });
}

cfn::resource!(
    /// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnLogGroup, CfnLogGroupProps, "AWS::Logs::LogGroup", tags = Some(Tagging::List("Tags"))
);
impl CfnLogGroup {
    /// What `Ref` returns: `LogGroupName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::LogGroupName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LogGroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLogGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLogGroupProps(Object);
ias_core::shape!(CfnLogGroupProps);
impl CfnLogGroupProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `BearerTokenAuthenticationEnabled`.
    pub const BEARER_TOKEN_AUTHENTICATION_ENABLED: Key<Self, bool> = Key::new("BearerTokenAuthenticationEnabled");
    /// `BearerTokenAuthenticationEnabled`: default `false`.
    pub fn bearer_token_authentication_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BearerTokenAuthenticationEnabled", value); self }
    /// Key of `DataProtectionPolicy`.
    pub const DATA_PROTECTION_POLICY: Key<Self, Json> = Key::new("DataProtectionPolicy");
    /// `DataProtectionPolicy`.
    pub fn data_protection_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("DataProtectionPolicy", value); self }
    /// Key of `DeletionProtectionEnabled`.
    pub const DELETION_PROTECTION_ENABLED: Key<Self, bool> = Key::new("DeletionProtectionEnabled");
    /// `DeletionProtectionEnabled`: default `false`.
    pub fn deletion_protection_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value); self }
    /// Key of `FieldIndexPolicies`.
    pub const FIELD_INDEX_POLICIES: Key<Self, List<Json>> = Key::new("FieldIndexPolicies");
    /// `FieldIndexPolicies`: no item twice.
    pub fn field_index_policies(mut self, value: impl IntoVal<List<Json>>) -> Self { self.0.put("FieldIndexPolicies", value); self }
    /// Key of `KmsKeyId`.
    pub const KMS_KEY_ID: Key<Self, Is<kinds::KeyReference>> = Key::new("KmsKeyId");
    /// `KmsKeyId`: at most 256 characters, matches `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`.
    pub fn kms_key_id(mut self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { self.0.put("KmsKeyId", value); self }
    /// Key of `LogGroupClass`.
    pub const LOG_GROUP_CLASS: Key<Self, cfn_log_group::LogGroupClass> = Key::new("LogGroupClass");
    /// `LogGroupClass`: default `"STANDARD"`.
    pub fn log_group_class(mut self, value: impl IntoVal<cfn_log_group::LogGroupClass>) -> Self { self.0.put("LogGroupClass", value); self }
    /// Key of `LogGroupName`.
    pub const LOG_GROUP_NAME: Key<Self, String> = Key::new("LogGroupName");
    /// `LogGroupName`: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]{1,512}\Z`. Changing it replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogGroupName", value); self }
    /// Key of `ResourcePolicyDocument`.
    pub const RESOURCE_POLICY_DOCUMENT: Key<Self, Json> = Key::new("ResourcePolicyDocument");
    /// `ResourcePolicyDocument`.
    pub fn resource_policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("ResourcePolicyDocument", value); self }
    /// Key of `RetentionInDays`.
    pub const RETENTION_IN_DAYS: Key<Self, i64> = Key::new("RetentionInDays");
    /// `RetentionInDays`: one of `1`, `3`, `5`, `7`, `14`, `30`, `60`, `90`, `120`, `150`, `180`, `365` and 10 more.
    pub fn retention_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RetentionInDays", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_log_group::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_log_group::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnLogGroupProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnLogGroup`].
pub mod cfn_log_group {
    use super::super::prelude::*;

    /// Words of `LogGroupClass`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LogGroupClass {
        /// `STANDARD`
        Standard,
        /// `INFREQUENT_ACCESS`
        InfrequentAccess,
        /// `DELIVERY`
        Delivery,
    }
    ias_core::words!(LogGroupClass { Standard = "STANDARD", InfrequentAccess = "INFREQUENT_ACCESS", Delivery = "DELIVERY" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::LogStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html).
    pub CfnLogStream, CfnLogStreamProps, "AWS::Logs::LogStream", tags = None
);
impl CfnLogStream {
    /// What `Ref` returns: `LogStreamName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::LogStreamName>> { cfn::reference(&self.0) }
}

/// Properties of [`CfnLogStream`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLogStreamProps(Object);
ias_core::shape!(CfnLogStreamProps);
impl CfnLogStreamProps {
    /// Takes what is mandatory.
    pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { Self(Object::new()).log_group_name(log_group_name) }
    /// Key of `LogGroupName`.
    pub const LOG_GROUP_NAME: Key<Self, Is<kinds::LogGroupName>> = Key::new("LogGroupName");
    /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { self.0.put("LogGroupName", value); self }
    /// Key of `LogStreamName`.
    pub const LOG_STREAM_NAME: Key<Self, String> = Key::new("LogStreamName");
    /// `LogStreamName`: 1 to 512 characters, matches `^[^:*]*$`. Changing it replaces the resource.
    pub fn log_stream_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogStreamName", value); self }
}

cfn::resource!(
    /// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html).
    pub CfnMetricFilter, CfnMetricFilterProps, "AWS::Logs::MetricFilter", tags = None
);
impl CfnMetricFilter {
    /// What `Ref` returns: a text of LogGroupName, FilterName.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnMetricFilter`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMetricFilterProps(Object);
ias_core::shape!(CfnMetricFilterProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::LogGroupName>>, C: IntoVal<List<cfn_metric_filter::MetricTransformation>>>(required: CfnMetricFilterPropsRequired<A, B, C>) -> Self { Self(Object::new()).filter_pattern(required.filter_pattern).log_group_name(required.log_group_name).metric_transformations(required.metric_transformations) }
    /// Key of `ApplyOnTransformedLogs`.
    pub const APPLY_ON_TRANSFORMED_LOGS: Key<Self, bool> = Key::new("ApplyOnTransformedLogs");
    /// `ApplyOnTransformedLogs`.
    pub fn apply_on_transformed_logs(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ApplyOnTransformedLogs", value); self }
    /// Key of `EmitSystemFieldDimensions`.
    pub const EMIT_SYSTEM_FIELD_DIMENSIONS: Key<Self, List<String>> = Key::new("EmitSystemFieldDimensions");
    /// `EmitSystemFieldDimensions`.
    pub fn emit_system_field_dimensions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EmitSystemFieldDimensions", value); self }
    /// Key of `FieldSelectionCriteria`.
    pub const FIELD_SELECTION_CRITERIA: Key<Self, String> = Key::new("FieldSelectionCriteria");
    /// `FieldSelectionCriteria`: at most 2000 characters.
    pub fn field_selection_criteria(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FieldSelectionCriteria", value); self }
    /// Key of `FilterName`.
    pub const FILTER_NAME: Key<Self, String> = Key::new("FilterName");
    /// `FilterName`: 1 to 512 characters, matches `^[^:*]{1,512}`. Changing it replaces the resource.
    pub fn filter_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FilterName", value); self }
    /// Key of `FilterPattern`.
    pub const FILTER_PATTERN: Key<Self, String> = Key::new("FilterPattern");
    /// `FilterPattern`: mandatory, at most 1024 characters.
    pub fn filter_pattern(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FilterPattern", value); self }
    /// Key of `LogGroupName`.
    pub const LOG_GROUP_NAME: Key<Self, Is<kinds::LogGroupName>> = Key::new("LogGroupName");
    /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]{1,512}`. Changing it replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { self.0.put("LogGroupName", value); self }
    /// Key of `MetricTransformations`.
    pub const METRIC_TRANSFORMATIONS: Key<Self, List<cfn_metric_filter::MetricTransformation>> = Key::new("MetricTransformations");
    /// `MetricTransformations`: mandatory, exactly 1 item.
    pub fn metric_transformations(mut self, value: impl IntoVal<List<cfn_metric_filter::MetricTransformation>>) -> Self { self.0.put("MetricTransformations", value); self }
}

/// Types of [`CfnMetricFilter`].
pub mod cfn_metric_filter {
    use super::super::prelude::*;

    /// `Dimension`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dimension(Object);
    ias_core::shape!(Dimension);
    impl Dimension {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 255 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 255 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `MetricTransformation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricTransformation(Object);
    ias_core::shape!(MetricTransformation);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MetricTransformationRequired<A, B, C>) -> Self { Self(Object::new()).metric_name(required.metric_name).metric_namespace(required.metric_namespace).metric_value(required.metric_value) }
        /// Key of `DefaultValue`.
        pub const DEFAULT_VALUE: Key<Self, f64> = Key::new("DefaultValue");
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("DefaultValue", value); self }
        /// Key of `Dimensions`.
        pub const DIMENSIONS: Key<Self, List<Dimension>> = Key::new("Dimensions");
        /// `Dimensions`: 1 to 3 items, no item twice.
        pub fn dimensions(mut self, value: impl IntoVal<List<Dimension>>) -> Self { self.0.put("Dimensions", value); self }
        /// Key of `MetricName`.
        pub const METRIC_NAME: Key<Self, String> = Key::new("MetricName");
        /// `MetricName`: mandatory, 1 to 255 characters, matches `^((?![:*$])[\x00-\x7F]){1,255}`.
        pub fn metric_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricName", value); self }
        /// Key of `MetricNamespace`.
        pub const METRIC_NAMESPACE: Key<Self, String> = Key::new("MetricNamespace");
        /// `MetricNamespace`: mandatory, 1 to 256 characters, matches `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
        pub fn metric_namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricNamespace", value); self }
        /// Key of `MetricValue`.
        pub const METRIC_VALUE: Key<Self, String> = Key::new("MetricValue");
        /// `MetricValue`: mandatory, 1 to 100 characters, matches `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`.
        pub fn metric_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MetricValue", value); self }
        /// Key of `Unit`.
        pub const UNIT: Key<Self, MetricTransformationUnit> = Key::new("Unit");
        /// `Unit`.
        pub fn unit(mut self, value: impl IntoVal<MetricTransformationUnit>) -> Self { self.0.put("Unit", value); self }
    }

    /// Words of `Unit`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetricTransformationUnit {
        /// `Seconds`
        Seconds,
        /// `Microseconds`
        Microseconds,
        /// `Milliseconds`
        Milliseconds,
        /// `Bytes`
        Bytes,
        /// `Kilobytes`
        Kilobytes,
        /// `Megabytes`
        Megabytes,
        /// `Gigabytes`
        Gigabytes,
        /// `Terabytes`
        Terabytes,
        /// `Bits`
        Bits,
        /// `Kilobits`
        Kilobits,
        /// `Megabits`
        Megabits,
        /// `Gigabits`
        Gigabits,
        /// `Terabits`
        Terabits,
        /// `Percent`
        Percent,
        /// `Count`
        Count,
        /// `Bytes/Second`
        BytesSecond,
        /// `Kilobytes/Second`
        KilobytesSecond,
        /// `Megabytes/Second`
        MegabytesSecond,
        /// `Gigabytes/Second`
        GigabytesSecond,
        /// `Terabytes/Second`
        TerabytesSecond,
        /// `Bits/Second`
        BitsSecond,
        /// `Kilobits/Second`
        KilobitsSecond,
        /// `Megabits/Second`
        MegabitsSecond,
        /// `Gigabits/Second`
        GigabitsSecond,
        /// `Terabits/Second`
        TerabitsSecond,
        /// `Count/Second`
        CountSecond,
        /// `None`
        None,
    }
    ias_core::words!(MetricTransformationUnit { Seconds = "Seconds", Microseconds = "Microseconds", Milliseconds = "Milliseconds", Bytes = "Bytes", Kilobytes = "Kilobytes", Megabytes = "Megabytes", Gigabytes = "Gigabytes", Terabytes = "Terabytes", Bits = "Bits", Kilobits = "Kilobits", Megabits = "Megabits", Gigabits = "Gigabits", Terabits = "Terabits", Percent = "Percent", Count = "Count", BytesSecond = "Bytes/Second", KilobytesSecond = "Kilobytes/Second", MegabytesSecond = "Megabytes/Second", GigabytesSecond = "Gigabytes/Second", TerabytesSecond = "Terabytes/Second", BitsSecond = "Bits/Second", KilobitsSecond = "Kilobits/Second", MegabitsSecond = "Megabits/Second", GigabitsSecond = "Gigabits/Second", TerabitsSecond = "Terabits/Second", CountSecond = "Count/Second", None = "None" });
}

cfn::resource!(
    /// [`AWS::Logs::QueryDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html).
    pub CfnQueryDefinition, CfnQueryDefinitionProps, "AWS::Logs::QueryDefinition", tags = None
);
impl CfnQueryDefinition {
    /// What `Ref` returns: `QueryDefinitionId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `QueryDefinitionId`.
    #[inline] pub fn attr_query_definition_id(&self) -> Val<String> { cfn::attribute(&self.0, "QueryDefinitionId") }
}

/// Properties of [`CfnQueryDefinition`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnQueryDefinitionProps(Object);
ias_core::shape!(CfnQueryDefinitionProps);
impl CfnQueryDefinitionProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, query_string: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).query_string(query_string) }
    /// Key of `LogGroupNames`.
    pub const LOG_GROUP_NAMES: Key<Self, List<Is<kinds::LogGroupName>>> = Key::new("LogGroupNames");
    /// `LogGroupNames`: each 1 to 512 characters, each matches `[\.\-_/#A-Za-z0-9]+`.
    pub fn log_group_names(mut self, value: impl IntoVal<List<Is<kinds::LogGroupName>>>) -> Self { self.0.put("LogGroupNames", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 255 characters.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Parameters`.
    pub const PARAMETERS: Key<Self, List<cfn_query_definition::QueryParameter>> = Key::new("Parameters");
    /// `Parameters`: at most 20 items.
    pub fn parameters(mut self, value: impl IntoVal<List<cfn_query_definition::QueryParameter>>) -> Self { self.0.put("Parameters", value); self }
    /// Key of `QueryLanguage`.
    pub const QUERY_LANGUAGE: Key<Self, cfn_query_definition::QueryLanguage> = Key::new("QueryLanguage");
    /// `QueryLanguage`: default `"CWLI"`.
    pub fn query_language(mut self, value: impl IntoVal<cfn_query_definition::QueryLanguage>) -> Self { self.0.put("QueryLanguage", value); self }
    /// Key of `QueryString`.
    pub const QUERY_STRING: Key<Self, String> = Key::new("QueryString");
    /// `QueryString`: mandatory, 1 to 10000 characters.
    pub fn query_string(mut self, value: impl IntoVal<String>) -> Self { self.0.put("QueryString", value); self }
}

/// Types of [`CfnQueryDefinition`].
pub mod cfn_query_definition {
    use super::super::prelude::*;

    /// Words of `QueryLanguage`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum QueryLanguage {
        /// `CWLI`
        Cwli,
        /// `SQL`
        Sql,
        /// `PPL`
        Ppl,
    }
    ias_core::words!(QueryLanguage { Cwli = "CWLI", Sql = "SQL", Ppl = "PPL" });

    /// `QueryParameter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct QueryParameter(Object);
    ias_core::shape!(QueryParameter);
    impl QueryParameter {
        /// Takes what is mandatory.
        pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
        /// Key of `DefaultValue`.
        pub const DEFAULT_VALUE: Key<Self, String> = Key::new("DefaultValue");
        /// `DefaultValue`: at most 1024 characters.
        pub fn default_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DefaultValue", value); self }
        /// Key of `Description`.
        pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
        /// `Description`: at most 512 characters.
        pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z_][a-zA-Z0-9_]*$`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html).
    pub CfnResourcePolicy, CfnResourcePolicyProps, "AWS::Logs::ResourcePolicy", tags = None
);
impl CfnResourcePolicy {
    /// What `Ref` returns: `PolicyName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnResourcePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnResourcePolicyProps(Object);
ias_core::shape!(CfnResourcePolicyProps);
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_name: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_name(policy_name).policy_document(policy_document) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory, 1 to 51200 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 255 characters, matches `^([^:*\/]+\/?)*[^:*\/]+$`. Changing it replaces the resource.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
}

cfn::resource!(
    /// [`AWS::Logs::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html).
    pub CfnScheduledQuery, CfnScheduledQueryProps, "AWS::Logs::ScheduledQuery", tags = Some(Tagging::List("Tags"))
);
impl CfnScheduledQuery {
    /// What `Ref` returns: `ScheduledQueryArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ScheduledQueryArn>> { cfn::reference(&self.0) }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<f64> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastExecutionStatus`.
    #[inline] pub fn attr_last_execution_status(&self) -> Val<cfn_scheduled_query::LastExecutionStatus> { cfn::attribute(&self.0, "LastExecutionStatus") }
    /// The attribute `LastTriggeredTime`.
    #[inline] pub fn attr_last_triggered_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastTriggeredTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `ScheduledQueryArn`.
    #[inline] pub fn attr_scheduled_query_arn(&self) -> Val<Is<kinds::ScheduledQueryArn>> { cfn::attribute(&self.0, "ScheduledQueryArn") }
}

/// Properties of [`CfnScheduledQuery`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnScheduledQueryProps(Object);
ias_core::shape!(CfnScheduledQueryProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_scheduled_query::QueryLanguage>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnScheduledQueryPropsRequired<A, B, C, D, E>) -> Self { Self(Object::new()).name(required.name).query_language(required.query_language).query_string(required.query_string).schedule_expression(required.schedule_expression).execution_role_arn(required.execution_role_arn) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1024 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `DestinationConfiguration`.
    pub const DESTINATION_CONFIGURATION: Key<Self, cfn_scheduled_query::DestinationConfiguration> = Key::new("DestinationConfiguration");
    /// `DestinationConfiguration`.
    pub fn destination_configuration(mut self, value: impl IntoVal<cfn_scheduled_query::DestinationConfiguration>) -> Self { self.0.put("DestinationConfiguration", value); self }
    /// Key of `ExecutionRoleArn`.
    pub const EXECUTION_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ExecutionRoleArn");
    /// `ExecutionRoleArn`: mandatory, at least 1 character.
    pub fn execution_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ExecutionRoleArn", value); self }
    /// Key of `LogGroupIdentifiers`.
    pub const LOG_GROUP_IDENTIFIERS: Key<Self, List<String>> = Key::new("LogGroupIdentifiers");
    /// `LogGroupIdentifiers`: 1 to 50 items, each 1 to 2048 characters, each matches `^[\w#+=/:,.@-]*$`.
    pub fn log_group_identifiers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("LogGroupIdentifiers", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_\-/.#]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `QueryLanguage`.
    pub const QUERY_LANGUAGE: Key<Self, cfn_scheduled_query::QueryLanguage> = Key::new("QueryLanguage");
    /// `QueryLanguage`: mandatory.
    pub fn query_language(mut self, value: impl IntoVal<cfn_scheduled_query::QueryLanguage>) -> Self { self.0.put("QueryLanguage", value); self }
    /// Key of `QueryString`.
    pub const QUERY_STRING: Key<Self, String> = Key::new("QueryString");
    /// `QueryString`: mandatory, at most 10000 characters.
    pub fn query_string(mut self, value: impl IntoVal<String>) -> Self { self.0.put("QueryString", value); self }
    /// Key of `ScheduleEndTime`.
    pub const SCHEDULE_END_TIME: Key<Self, f64> = Key::new("ScheduleEndTime");
    /// `ScheduleEndTime`: at least 0.
    pub fn schedule_end_time(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("ScheduleEndTime", value); self }
    /// Key of `ScheduleExpression`.
    pub const SCHEDULE_EXPRESSION: Key<Self, String> = Key::new("ScheduleExpression");
    /// `ScheduleExpression`: mandatory, at most 256 characters.
    pub fn schedule_expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduleExpression", value); self }
    /// Key of `ScheduleStartTime`.
    pub const SCHEDULE_START_TIME: Key<Self, f64> = Key::new("ScheduleStartTime");
    /// `ScheduleStartTime`: at least 0.
    pub fn schedule_start_time(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("ScheduleStartTime", value); self }
    /// Key of `StartTimeOffset`.
    pub const START_TIME_OFFSET: Key<Self, i64> = Key::new("StartTimeOffset");
    /// `StartTimeOffset`.
    pub fn start_time_offset(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("StartTimeOffset", value); self }
    /// Key of `State`.
    pub const STATE: Key<Self, cfn_scheduled_query::ScheduledQueryState> = Key::new("State");
    /// `State`.
    pub fn state(mut self, value: impl IntoVal<cfn_scheduled_query::ScheduledQueryState>) -> Self { self.0.put("State", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_scheduled_query::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_scheduled_query::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Timezone`.
    pub const TIMEZONE: Key<Self, String> = Key::new("Timezone");
    /// `Timezone`: at least 1 character.
    pub fn timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Timezone", value); self }
}

/// Types of [`CfnScheduledQuery`].
pub mod cfn_scheduled_query {
    use super::super::prelude::*;

    /// `DestinationConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DestinationConfiguration(Object);
    ias_core::shape!(DestinationConfiguration);
    impl DestinationConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `S3Configuration`.
        pub const S3_CONFIGURATION: Key<Self, S3Configuration> = Key::new("S3Configuration");
        /// `S3Configuration`.
        pub fn s3_configuration(mut self, value: impl IntoVal<S3Configuration>) -> Self { self.0.put("S3Configuration", value); self }
    }
    impl Default for DestinationConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `LastExecutionStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LastExecutionStatus {
        /// `Pending`
        Pending,
        /// `InvalidQuery`
        InvalidQuery,
        /// `Complete`
        Complete,
        /// `Failed`
        Failed,
        /// `Timeout`
        Timeout,
    }
    ias_core::words!(LastExecutionStatus { Pending = "Pending", InvalidQuery = "InvalidQuery", Complete = "Complete", Failed = "Failed", Timeout = "Timeout" });

    /// Words of `QueryLanguage`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum QueryLanguage {
        /// `CWLI`
        Cwli,
        /// `PPL`
        Ppl,
        /// `SQL`
        Sql,
    }
    ias_core::words!(QueryLanguage { Cwli = "CWLI", Ppl = "PPL", Sql = "SQL" });

    /// `S3Configuration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3Configuration(Object);
    ias_core::shape!(S3Configuration);
    impl S3Configuration {
        /// Takes what is mandatory.
        pub fn new(destination_identifier: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).destination_identifier(destination_identifier).role_arn(role_arn) }
        /// Key of `DestinationIdentifier`.
        pub const DESTINATION_IDENTIFIER: Key<Self, String> = Key::new("DestinationIdentifier");
        /// `DestinationIdentifier`: mandatory, at most 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`.
        pub fn destination_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DestinationIdentifier", value); self }
        /// Key of `RoleArn`.
        pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
        /// `RoleArn`: mandatory, at least 1 character.
        pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    }

    /// Words of `ScheduledQueryState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ScheduledQueryState {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(ScheduledQueryState { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Logs::StorageTierPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html).
    pub CfnStorageTierPolicy, CfnStorageTierPolicyProps, "AWS::Logs::StorageTierPolicy", tags = None
);
impl CfnStorageTierPolicy {
    /// What `Ref` returns: `AccountId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnStorageTierPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnStorageTierPolicyProps(Object);
ias_core::shape!(CfnStorageTierPolicyProps);
impl CfnStorageTierPolicyProps {
    /// Takes what is mandatory.
    pub fn new(storage_tier: impl IntoVal<cfn_storage_tier_policy::StorageTier>) -> Self { Self(Object::new()).storage_tier(storage_tier) }
    /// Key of `StorageTier`.
    pub const STORAGE_TIER: Key<Self, cfn_storage_tier_policy::StorageTier> = Key::new("StorageTier");
    /// `StorageTier`: mandatory.
    pub fn storage_tier(mut self, value: impl IntoVal<cfn_storage_tier_policy::StorageTier>) -> Self { self.0.put("StorageTier", value); self }
}

/// Types of [`CfnStorageTierPolicy`].
pub mod cfn_storage_tier_policy {

    /// Words of `StorageTier`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum StorageTier {
        /// `INTELLIGENT_TIERING`
        IntelligentTiering,
    }
    ias_core::words!(StorageTier { IntelligentTiering = "INTELLIGENT_TIERING" });
}

cfn::resource!(
    /// [`AWS::Logs::SubscriptionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html).
    pub CfnSubscriptionFilter, CfnSubscriptionFilterProps, "AWS::Logs::SubscriptionFilter", tags = None
);
impl CfnSubscriptionFilter {
    /// What `Ref` returns: `FilterName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnSubscriptionFilter`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnSubscriptionFilterProps(Object);
ias_core::shape!(CfnSubscriptionFilterProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::LogGroupName>>>(required: CfnSubscriptionFilterPropsRequired<A, B, C>) -> Self { Self(Object::new()).destination_arn(required.destination_arn).filter_pattern(required.filter_pattern).log_group_name(required.log_group_name) }
    /// Key of `ApplyOnTransformedLogs`.
    pub const APPLY_ON_TRANSFORMED_LOGS: Key<Self, bool> = Key::new("ApplyOnTransformedLogs");
    /// `ApplyOnTransformedLogs`.
    pub fn apply_on_transformed_logs(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ApplyOnTransformedLogs", value); self }
    /// Key of `DestinationArn`.
    pub const DESTINATION_ARN: Key<Self, String> = Key::new("DestinationArn");
    /// `DestinationArn`: mandatory, at least 1 character.
    pub fn destination_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DestinationArn", value); self }
    /// Key of `Distribution`.
    pub const DISTRIBUTION: Key<Self, cfn_subscription_filter::Distribution> = Key::new("Distribution");
    /// `Distribution`.
    pub fn distribution(mut self, value: impl IntoVal<cfn_subscription_filter::Distribution>) -> Self { self.0.put("Distribution", value); self }
    /// Key of `EmitSystemFields`.
    pub const EMIT_SYSTEM_FIELDS: Key<Self, List<String>> = Key::new("EmitSystemFields");
    /// `EmitSystemFields`.
    pub fn emit_system_fields(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EmitSystemFields", value); self }
    /// Key of `FieldSelectionCriteria`.
    pub const FIELD_SELECTION_CRITERIA: Key<Self, String> = Key::new("FieldSelectionCriteria");
    /// `FieldSelectionCriteria`: at most 2000 characters.
    pub fn field_selection_criteria(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FieldSelectionCriteria", value); self }
    /// Key of `FilterName`.
    pub const FILTER_NAME: Key<Self, String> = Key::new("FilterName");
    /// `FilterName`: 1 to 512 characters, matches `^[^:*]*$`. Changing it replaces the resource.
    pub fn filter_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FilterName", value); self }
    /// Key of `FilterPattern`.
    pub const FILTER_PATTERN: Key<Self, String> = Key::new("FilterPattern");
    /// `FilterPattern`: mandatory, at most 1024 characters.
    pub fn filter_pattern(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FilterPattern", value); self }
    /// Key of `LogGroupName`.
    pub const LOG_GROUP_NAME: Key<Self, Is<kinds::LogGroupName>> = Key::new("LogGroupName");
    /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces the resource.
    pub fn log_group_name(mut self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { self.0.put("LogGroupName", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: at least 1 character.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
}

/// Types of [`CfnSubscriptionFilter`].
pub mod cfn_subscription_filter {

    /// Words of `Distribution`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Distribution {
        /// `Random`
        Random,
        /// `ByLogStream`
        ByLogStream,
    }
    ias_core::words!(Distribution { Random = "Random", ByLogStream = "ByLogStream" });
}

cfn::resource!(
    /// [`AWS::Logs::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html).
    pub CfnTransformer, CfnTransformerProps, "AWS::Logs::Transformer", tags = None
);
impl CfnTransformer {
    /// What `Ref` returns: `LogGroupIdentifier`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnTransformer`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnTransformerProps(Object);
ias_core::shape!(CfnTransformerProps);
impl CfnTransformerProps {
    /// Takes what is mandatory.
    pub fn new(log_group_identifier: impl IntoVal<String>, transformer_config: impl IntoVal<List<cfn_transformer::Processor>>) -> Self { Self(Object::new()).log_group_identifier(log_group_identifier).transformer_config(transformer_config) }
    /// Key of `LogGroupIdentifier`.
    pub const LOG_GROUP_IDENTIFIER: Key<Self, String> = Key::new("LogGroupIdentifier");
    /// `LogGroupIdentifier`: mandatory, 1 to 2048 characters, matches `[\w#+=/:,.@-]*`. Changing it replaces the resource.
    pub fn log_group_identifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogGroupIdentifier", value); self }
    /// Key of `TransformerConfig`.
    pub const TRANSFORMER_CONFIG: Key<Self, List<cfn_transformer::Processor>> = Key::new("TransformerConfig");
    /// `TransformerConfig`: mandatory, 1 to 20 items.
    pub fn transformer_config(mut self, value: impl IntoVal<List<cfn_transformer::Processor>>) -> Self { self.0.put("TransformerConfig", value); self }
}

/// Types of [`CfnTransformer`].
pub mod cfn_transformer {
    use super::super::prelude::*;

    /// `AddKeyEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AddKeyEntry(Object);
    ias_core::shape!(AddKeyEntry);
    impl AddKeyEntry {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `OverwriteIfExists`.
        pub const OVERWRITE_IF_EXISTS: Key<Self, bool> = Key::new("OverwriteIfExists");
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OverwriteIfExists", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `CopyValueEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CopyValueEntry(Object);
    ias_core::shape!(CopyValueEntry);
    impl CopyValueEntry {
        /// Takes what is mandatory.
        pub fn new(source: impl IntoVal<String>, target: impl IntoVal<String>) -> Self { Self(Object::new()).source(source).target(target) }
        /// Key of `OverwriteIfExists`.
        pub const OVERWRITE_IF_EXISTS: Key<Self, bool> = Key::new("OverwriteIfExists");
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OverwriteIfExists", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
        /// Key of `Target`.
        pub const TARGET: Key<Self, String> = Key::new("Target");
        /// `Target`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn target(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Target", value); self }
    }

    /// Words of `EventSource`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EventSource {
        /// `CloudTrail`
        CloudTrail,
        /// `Route53Resolver`
        Route53Resolver,
        /// `VPCFlow`
        VpcFlow,
        /// `EKSAudit`
        EksAudit,
        /// `AWSWAF`
        Awswaf,
    }
    ias_core::words!(EventSource { CloudTrail = "CloudTrail", Route53Resolver = "Route53Resolver", VpcFlow = "VPCFlow", EksAudit = "EKSAudit", Awswaf = "AWSWAF" });

    /// `MoveKeyEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MoveKeyEntry(Object);
    ias_core::shape!(MoveKeyEntry);
    impl MoveKeyEntry {
        /// Takes what is mandatory.
        pub fn new(source: impl IntoVal<String>, target: impl IntoVal<String>) -> Self { Self(Object::new()).source(source).target(target) }
        /// Key of `OverwriteIfExists`.
        pub const OVERWRITE_IF_EXISTS: Key<Self, bool> = Key::new("OverwriteIfExists");
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OverwriteIfExists", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
        /// Key of `Target`.
        pub const TARGET: Key<Self, String> = Key::new("Target");
        /// `Target`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn target(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Target", value); self }
    }

    /// Words of `OcsfVersion`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum OcsfVersion {
        /// `V1.1`
        V1_1,
        /// `V1.5`
        V1_5,
    }
    ias_core::words!(OcsfVersion { V1_1 = "V1.1", V1_5 = "V1.5" });

    /// `ParseCloudfront`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParseCloudfront(Object);
    ias_core::shape!(ParseCloudfront);
    impl ParseCloudfront {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ParseCloudfront { fn default() -> Self { Self::new() } }

    /// `ParsePostgres`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParsePostgres(Object);
    ias_core::shape!(ParsePostgres);
    impl ParsePostgres {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ParsePostgres { fn default() -> Self { Self::new() } }

    /// `ParseRoute53`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParseRoute53(Object);
    ias_core::shape!(ParseRoute53);
    impl ParseRoute53 {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ParseRoute53 { fn default() -> Self { Self::new() } }

    /// `ParseToOCSF`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParseToOcsf(Object);
    ias_core::shape!(ParseToOcsf);
    impl ParseToOcsf {
        /// Takes what is mandatory.
        pub fn new(event_source: impl IntoVal<EventSource>, ocsf_version: impl IntoVal<OcsfVersion>) -> Self { Self(Object::new()).event_source(event_source).ocsf_version(ocsf_version) }
        /// Key of `EventSource`.
        pub const EVENT_SOURCE: Key<Self, EventSource> = Key::new("EventSource");
        /// `EventSource`: mandatory.
        pub fn event_source(mut self, value: impl IntoVal<EventSource>) -> Self { self.0.put("EventSource", value); self }
        /// Key of `MappingVersion`.
        pub const MAPPING_VERSION: Key<Self, String> = Key::new("MappingVersion");
        /// `MappingVersion`: 1 to 10 characters, matches `^v\d+\.\d+(\.\d+)?$`.
        pub fn mapping_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MappingVersion", value); self }
        /// Key of `OcsfVersion`.
        pub const OCSF_VERSION: Key<Self, OcsfVersion> = Key::new("OcsfVersion");
        /// `OcsfVersion`: mandatory.
        pub fn ocsf_version(mut self, value: impl IntoVal<OcsfVersion>) -> Self { self.0.put("OcsfVersion", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }

    /// `ParseVPC`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParseVpc(Object);
    ias_core::shape!(ParseVpc);
    impl ParseVpc {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ParseVpc { fn default() -> Self { Self::new() } }

    /// `ParseWAF`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParseWaf(Object);
    ias_core::shape!(ParseWaf);
    impl ParseWaf {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ParseWaf { fn default() -> Self { Self::new() } }

    /// `Processor`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Processor(Object);
    ias_core::shape!(Processor);
    impl Processor {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AddKeys`.
        pub const ADD_KEYS: Key<Self, ProcessorAddKeys> = Key::new("AddKeys");
        /// `AddKeys`.
        pub fn add_keys(mut self, value: impl IntoVal<ProcessorAddKeys>) -> Self { self.0.put("AddKeys", value); self }
        /// Key of `CopyValue`.
        pub const COPY_VALUE: Key<Self, ProcessorCopyValue> = Key::new("CopyValue");
        /// `CopyValue`.
        pub fn copy_value(mut self, value: impl IntoVal<ProcessorCopyValue>) -> Self { self.0.put("CopyValue", value); self }
        /// Key of `Csv`.
        pub const CSV: Key<Self, ProcessorCsv> = Key::new("Csv");
        /// `Csv`.
        pub fn csv(mut self, value: impl IntoVal<ProcessorCsv>) -> Self { self.0.put("Csv", value); self }
        /// Key of `DateTimeConverter`.
        pub const DATE_TIME_CONVERTER: Key<Self, ProcessorDateTimeConverter> = Key::new("DateTimeConverter");
        /// `DateTimeConverter`.
        pub fn date_time_converter(mut self, value: impl IntoVal<ProcessorDateTimeConverter>) -> Self { self.0.put("DateTimeConverter", value); self }
        /// Key of `DeleteKeys`.
        pub const DELETE_KEYS: Key<Self, ProcessorDeleteKeys> = Key::new("DeleteKeys");
        /// `DeleteKeys`.
        pub fn delete_keys(mut self, value: impl IntoVal<ProcessorDeleteKeys>) -> Self { self.0.put("DeleteKeys", value); self }
        /// Key of `Grok`.
        pub const GROK: Key<Self, ProcessorGrok> = Key::new("Grok");
        /// `Grok`.
        pub fn grok(mut self, value: impl IntoVal<ProcessorGrok>) -> Self { self.0.put("Grok", value); self }
        /// Key of `ListToMap`.
        pub const LIST_TO_MAP: Key<Self, ProcessorListToMap> = Key::new("ListToMap");
        /// `ListToMap`.
        pub fn list_to_map(mut self, value: impl IntoVal<ProcessorListToMap>) -> Self { self.0.put("ListToMap", value); self }
        /// Key of `LowerCaseString`.
        pub const LOWER_CASE_STRING: Key<Self, ProcessorLowerCaseString> = Key::new("LowerCaseString");
        /// `LowerCaseString`.
        pub fn lower_case_string(mut self, value: impl IntoVal<ProcessorLowerCaseString>) -> Self { self.0.put("LowerCaseString", value); self }
        /// Key of `MoveKeys`.
        pub const MOVE_KEYS: Key<Self, ProcessorMoveKeys> = Key::new("MoveKeys");
        /// `MoveKeys`.
        pub fn move_keys(mut self, value: impl IntoVal<ProcessorMoveKeys>) -> Self { self.0.put("MoveKeys", value); self }
        /// Key of `ParseCloudfront`.
        pub const PARSE_CLOUDFRONT: Key<Self, ParseCloudfront> = Key::new("ParseCloudfront");
        /// `ParseCloudfront`.
        pub fn parse_cloudfront(mut self, value: impl IntoVal<ParseCloudfront>) -> Self { self.0.put("ParseCloudfront", value); self }
        /// Key of `ParseJSON`.
        pub const PARSE_JSON: Key<Self, ProcessorParseJson> = Key::new("ParseJSON");
        /// `ParseJSON`.
        pub fn parse_json(mut self, value: impl IntoVal<ProcessorParseJson>) -> Self { self.0.put("ParseJSON", value); self }
        /// Key of `ParseKeyValue`.
        pub const PARSE_KEY_VALUE: Key<Self, ProcessorParseKeyValue> = Key::new("ParseKeyValue");
        /// `ParseKeyValue`.
        pub fn parse_key_value(mut self, value: impl IntoVal<ProcessorParseKeyValue>) -> Self { self.0.put("ParseKeyValue", value); self }
        /// Key of `ParsePostgres`.
        pub const PARSE_POSTGRES: Key<Self, ParsePostgres> = Key::new("ParsePostgres");
        /// `ParsePostgres`.
        pub fn parse_postgres(mut self, value: impl IntoVal<ParsePostgres>) -> Self { self.0.put("ParsePostgres", value); self }
        /// Key of `ParseRoute53`.
        pub const PARSE_ROUTE53: Key<Self, ParseRoute53> = Key::new("ParseRoute53");
        /// `ParseRoute53`.
        pub fn parse_route53(mut self, value: impl IntoVal<ParseRoute53>) -> Self { self.0.put("ParseRoute53", value); self }
        /// Key of `ParseToOCSF`.
        pub const PARSE_TO_OCSF: Key<Self, ParseToOcsf> = Key::new("ParseToOCSF");
        /// `ParseToOCSF`.
        pub fn parse_to_ocsf(mut self, value: impl IntoVal<ParseToOcsf>) -> Self { self.0.put("ParseToOCSF", value); self }
        /// Key of `ParseVPC`.
        pub const PARSE_VPC: Key<Self, ParseVpc> = Key::new("ParseVPC");
        /// `ParseVPC`.
        pub fn parse_vpc(mut self, value: impl IntoVal<ParseVpc>) -> Self { self.0.put("ParseVPC", value); self }
        /// Key of `ParseWAF`.
        pub const PARSE_WAF: Key<Self, ParseWaf> = Key::new("ParseWAF");
        /// `ParseWAF`.
        pub fn parse_waf(mut self, value: impl IntoVal<ParseWaf>) -> Self { self.0.put("ParseWAF", value); self }
        /// Key of `RenameKeys`.
        pub const RENAME_KEYS: Key<Self, ProcessorRenameKeys> = Key::new("RenameKeys");
        /// `RenameKeys`.
        pub fn rename_keys(mut self, value: impl IntoVal<ProcessorRenameKeys>) -> Self { self.0.put("RenameKeys", value); self }
        /// Key of `SplitString`.
        pub const SPLIT_STRING: Key<Self, ProcessorSplitString> = Key::new("SplitString");
        /// `SplitString`.
        pub fn split_string(mut self, value: impl IntoVal<ProcessorSplitString>) -> Self { self.0.put("SplitString", value); self }
        /// Key of `SubstituteString`.
        pub const SUBSTITUTE_STRING: Key<Self, ProcessorSubstituteString> = Key::new("SubstituteString");
        /// `SubstituteString`.
        pub fn substitute_string(mut self, value: impl IntoVal<ProcessorSubstituteString>) -> Self { self.0.put("SubstituteString", value); self }
        /// Key of `TrimString`.
        pub const TRIM_STRING: Key<Self, ProcessorTrimString> = Key::new("TrimString");
        /// `TrimString`.
        pub fn trim_string(mut self, value: impl IntoVal<ProcessorTrimString>) -> Self { self.0.put("TrimString", value); self }
        /// Key of `TypeConverter`.
        pub const TYPE_CONVERTER: Key<Self, ProcessorTypeConverter> = Key::new("TypeConverter");
        /// `TypeConverter`.
        pub fn type_converter(mut self, value: impl IntoVal<ProcessorTypeConverter>) -> Self { self.0.put("TypeConverter", value); self }
        /// Key of `UpperCaseString`.
        pub const UPPER_CASE_STRING: Key<Self, ProcessorUpperCaseString> = Key::new("UpperCaseString");
        /// `UpperCaseString`.
        pub fn upper_case_string(mut self, value: impl IntoVal<ProcessorUpperCaseString>) -> Self { self.0.put("UpperCaseString", value); self }
    }
    impl Default for Processor { fn default() -> Self { Self::new() } }

    /// `AddKeys`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorAddKeys(Object);
    ias_core::shape!(ProcessorAddKeys);
    impl ProcessorAddKeys {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<AddKeyEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<AddKeyEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 5 items, no item twice.
        pub fn entries(mut self, value: impl IntoVal<List<AddKeyEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `CopyValue`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorCopyValue(Object);
    ias_core::shape!(ProcessorCopyValue);
    impl ProcessorCopyValue {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<CopyValueEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<CopyValueEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 5 items.
        pub fn entries(mut self, value: impl IntoVal<List<CopyValueEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `Csv`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorCsv(Object);
    ias_core::shape!(ProcessorCsv);
    impl ProcessorCsv {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Columns`.
        pub const COLUMNS: Key<Self, List<String>> = Key::new("Columns");
        /// `Columns`: 1 to 100 items, each 1 to 128 characters, each matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn columns(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Columns", value); self }
        /// Key of `Delimiter`.
        pub const DELIMITER: Key<Self, String> = Key::new("Delimiter");
        /// `Delimiter`: 1 to 2 characters.
        pub fn delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Delimiter", value); self }
        /// Key of `QuoteCharacter`.
        pub const QUOTE_CHARACTER: Key<Self, String> = Key::new("QuoteCharacter");
        /// `QuoteCharacter`: exactly 1 character.
        pub fn quote_character(mut self, value: impl IntoVal<String>) -> Self { self.0.put("QuoteCharacter", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ProcessorCsv { fn default() -> Self { Self::new() } }

    /// `DateTimeConverter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorDateTimeConverter(Object);
    ias_core::shape!(ProcessorDateTimeConverter);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: ProcessorDateTimeConverterRequired<A, B, C>) -> Self { Self(Object::new()).source(required.source).target(required.target).match_patterns(required.match_patterns) }
        /// Key of `Locale`.
        pub const LOCALE: Key<Self, String> = Key::new("Locale");
        /// `Locale`: at least 1 character.
        pub fn locale(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Locale", value); self }
        /// Key of `MatchPatterns`.
        pub const MATCH_PATTERNS: Key<Self, List<String>> = Key::new("MatchPatterns");
        /// `MatchPatterns`: mandatory, 1 to 5 items, no item twice, each 1 to 128 characters, each matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn match_patterns(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("MatchPatterns", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
        /// Key of `SourceTimezone`.
        pub const SOURCE_TIMEZONE: Key<Self, String> = Key::new("SourceTimezone");
        /// `SourceTimezone`: at least 1 character.
        pub fn source_timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceTimezone", value); self }
        /// Key of `Target`.
        pub const TARGET: Key<Self, String> = Key::new("Target");
        /// `Target`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn target(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Target", value); self }
        /// Key of `TargetFormat`.
        pub const TARGET_FORMAT: Key<Self, String> = Key::new("TargetFormat");
        /// `TargetFormat`: 1 to 64 characters.
        pub fn target_format(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetFormat", value); self }
        /// Key of `TargetTimezone`.
        pub const TARGET_TIMEZONE: Key<Self, String> = Key::new("TargetTimezone");
        /// `TargetTimezone`: at least 1 character.
        pub fn target_timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetTimezone", value); self }
    }

    /// `DeleteKeys`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorDeleteKeys(Object);
    ias_core::shape!(ProcessorDeleteKeys);
    impl ProcessorDeleteKeys {
        /// Takes what is mandatory.
        pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { Self(Object::new()).with_keys(with_keys) }
        /// Key of `WithKeys`.
        pub const WITH_KEYS: Key<Self, List<String>> = Key::new("WithKeys");
        /// `WithKeys`: mandatory, 1 to 5 items, no item twice, each 1 to 128 characters.
        pub fn with_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("WithKeys", value); self }
    }

    /// `Grok`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorGrok(Object);
    ias_core::shape!(ProcessorGrok);
    impl ProcessorGrok {
        /// Takes what is mandatory.
        pub fn new(match_: impl IntoVal<String>) -> Self { Self(Object::new()).match_(match_) }
        /// Key of `Match`.
        pub const MATCH: Key<Self, String> = Key::new("Match");
        /// `Match`: mandatory, 1 to 512 characters.
        pub fn match_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Match", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }

    /// `ListToMap`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorListToMap(Object);
    ias_core::shape!(ProcessorListToMap);
    impl ProcessorListToMap {
        /// Takes what is mandatory.
        pub fn new(source: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).source(source).key(key) }
        /// Key of `Flatten`.
        pub const FLATTEN: Key<Self, bool> = Key::new("Flatten");
        /// `Flatten`.
        pub fn flatten(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Flatten", value); self }
        /// Key of `FlattenedElement`.
        pub const FLATTENED_ELEMENT: Key<Self, ProcessorListToMapFlattenedElement> = Key::new("FlattenedElement");
        /// `FlattenedElement`.
        pub fn flattened_element(mut self, value: impl IntoVal<ProcessorListToMapFlattenedElement>) -> Self { self.0.put("FlattenedElement", value); self }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
        /// Key of `Target`.
        pub const TARGET: Key<Self, String> = Key::new("Target");
        /// `Target`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn target(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Target", value); self }
        /// Key of `ValueKey`.
        pub const VALUE_KEY: Key<Self, String> = Key::new("ValueKey");
        /// `ValueKey`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn value_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValueKey", value); self }
    }

    /// Words of `FlattenedElement`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ProcessorListToMapFlattenedElement {
        /// `first`
        First,
        /// `last`
        Last,
    }
    ias_core::words!(ProcessorListToMapFlattenedElement { First = "first", Last = "last" });

    /// `LowerCaseString`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorLowerCaseString(Object);
    ias_core::shape!(ProcessorLowerCaseString);
    impl ProcessorLowerCaseString {
        /// Takes what is mandatory.
        pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { Self(Object::new()).with_keys(with_keys) }
        /// Key of `WithKeys`.
        pub const WITH_KEYS: Key<Self, List<String>> = Key::new("WithKeys");
        /// `WithKeys`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters.
        pub fn with_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("WithKeys", value); self }
    }

    /// `MoveKeys`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorMoveKeys(Object);
    ias_core::shape!(ProcessorMoveKeys);
    impl ProcessorMoveKeys {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<MoveKeyEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<MoveKeyEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 5 items.
        pub fn entries(mut self, value: impl IntoVal<List<MoveKeyEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `ParseJSON`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorParseJson(Object);
    ias_core::shape!(ProcessorParseJson);
    impl ProcessorParseJson {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, String> = Key::new("Destination");
        /// `Destination`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn destination(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Destination", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ProcessorParseJson { fn default() -> Self { Self::new() } }

    /// `ParseKeyValue`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorParseKeyValue(Object);
    ias_core::shape!(ProcessorParseKeyValue);
    impl ProcessorParseKeyValue {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, String> = Key::new("Destination");
        /// `Destination`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn destination(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Destination", value); self }
        /// Key of `FieldDelimiter`.
        pub const FIELD_DELIMITER: Key<Self, String> = Key::new("FieldDelimiter");
        /// `FieldDelimiter`: 1 to 128 characters.
        pub fn field_delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FieldDelimiter", value); self }
        /// Key of `KeyPrefix`.
        pub const KEY_PREFIX: Key<Self, String> = Key::new("KeyPrefix");
        /// `KeyPrefix`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn key_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyPrefix", value); self }
        /// Key of `KeyValueDelimiter`.
        pub const KEY_VALUE_DELIMITER: Key<Self, String> = Key::new("KeyValueDelimiter");
        /// `KeyValueDelimiter`: 1 to 128 characters.
        pub fn key_value_delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyValueDelimiter", value); self }
        /// Key of `NonMatchValue`.
        pub const NON_MATCH_VALUE: Key<Self, String> = Key::new("NonMatchValue");
        /// `NonMatchValue`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn non_match_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("NonMatchValue", value); self }
        /// Key of `OverwriteIfExists`.
        pub const OVERWRITE_IF_EXISTS: Key<Self, bool> = Key::new("OverwriteIfExists");
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OverwriteIfExists", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }
    impl Default for ProcessorParseKeyValue { fn default() -> Self { Self::new() } }

    /// `RenameKeys`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorRenameKeys(Object);
    ias_core::shape!(ProcessorRenameKeys);
    impl ProcessorRenameKeys {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<RenameKeyEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<RenameKeyEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 5 items.
        pub fn entries(mut self, value: impl IntoVal<List<RenameKeyEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `SplitString`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorSplitString(Object);
    ias_core::shape!(ProcessorSplitString);
    impl ProcessorSplitString {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<SplitStringEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<SplitStringEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 10 items.
        pub fn entries(mut self, value: impl IntoVal<List<SplitStringEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `SubstituteString`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorSubstituteString(Object);
    ias_core::shape!(ProcessorSubstituteString);
    impl ProcessorSubstituteString {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<SubstituteStringEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<SubstituteStringEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 10 items.
        pub fn entries(mut self, value: impl IntoVal<List<SubstituteStringEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `TrimString`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorTrimString(Object);
    ias_core::shape!(ProcessorTrimString);
    impl ProcessorTrimString {
        /// Takes what is mandatory.
        pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { Self(Object::new()).with_keys(with_keys) }
        /// Key of `WithKeys`.
        pub const WITH_KEYS: Key<Self, List<String>> = Key::new("WithKeys");
        /// `WithKeys`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters.
        pub fn with_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("WithKeys", value); self }
    }

    /// `TypeConverter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorTypeConverter(Object);
    ias_core::shape!(ProcessorTypeConverter);
    impl ProcessorTypeConverter {
        /// Takes what is mandatory.
        pub fn new(entries: impl IntoVal<List<TypeConverterEntry>>) -> Self { Self(Object::new()).entries(entries) }
        /// Key of `Entries`.
        pub const ENTRIES: Key<Self, List<TypeConverterEntry>> = Key::new("Entries");
        /// `Entries`: mandatory, 1 to 5 items.
        pub fn entries(mut self, value: impl IntoVal<List<TypeConverterEntry>>) -> Self { self.0.put("Entries", value); self }
    }

    /// `UpperCaseString`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProcessorUpperCaseString(Object);
    ias_core::shape!(ProcessorUpperCaseString);
    impl ProcessorUpperCaseString {
        /// Takes what is mandatory.
        pub fn new(with_keys: impl IntoVal<List<String>>) -> Self { Self(Object::new()).with_keys(with_keys) }
        /// Key of `WithKeys`.
        pub const WITH_KEYS: Key<Self, List<String>> = Key::new("WithKeys");
        /// `WithKeys`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters.
        pub fn with_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("WithKeys", value); self }
    }

    /// `RenameKeyEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RenameKeyEntry(Object);
    ias_core::shape!(RenameKeyEntry);
    impl RenameKeyEntry {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, rename_to: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).rename_to(rename_to) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `OverwriteIfExists`.
        pub const OVERWRITE_IF_EXISTS: Key<Self, bool> = Key::new("OverwriteIfExists");
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("OverwriteIfExists", value); self }
        /// Key of `RenameTo`.
        pub const RENAME_TO: Key<Self, String> = Key::new("RenameTo");
        /// `RenameTo`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn rename_to(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RenameTo", value); self }
    }

    /// `SplitStringEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SplitStringEntry(Object);
    ias_core::shape!(SplitStringEntry);
    impl SplitStringEntry {
        /// Takes what is mandatory.
        pub fn new(source: impl IntoVal<String>, delimiter: impl IntoVal<String>) -> Self { Self(Object::new()).source(source).delimiter(delimiter) }
        /// Key of `Delimiter`.
        pub const DELIMITER: Key<Self, String> = Key::new("Delimiter");
        /// `Delimiter`: mandatory, 1 to 128 characters.
        pub fn delimiter(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Delimiter", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    }

    /// `SubstituteStringEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SubstituteStringEntry(Object);
    ias_core::shape!(SubstituteStringEntry);
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
        pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: SubstituteStringEntryRequired<A, B, C>) -> Self { Self(Object::new()).source(required.source).from(required.from).to(required.to) }
        /// Key of `From`.
        pub const FROM: Key<Self, String> = Key::new("From");
        /// `From`: mandatory, 1 to 128 characters.
        pub fn from(mut self, value: impl IntoVal<String>) -> Self { self.0.put("From", value); self }
        /// Key of `Source`.
        pub const SOURCE: Key<Self, String> = Key::new("Source");
        /// `Source`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
        /// Key of `To`.
        pub const TO: Key<Self, String> = Key::new("To");
        /// `To`: mandatory, 1 to 128 characters.
        pub fn to(mut self, value: impl IntoVal<String>) -> Self { self.0.put("To", value); self }
    }

    /// `TypeConverterEntry`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TypeConverterEntry(Object);
    ias_core::shape!(TypeConverterEntry);
    impl TypeConverterEntry {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, type_: impl IntoVal<TypeConverterEntryType>) -> Self { Self(Object::new()).key(key).type_(type_) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*[a-zA-Z0-9]+.*$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Type`.
        pub const TYPE: Key<Self, TypeConverterEntryType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<TypeConverterEntryType>) -> Self { self.0.put("Type", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TypeConverterEntryType {
        /// `boolean`
        Boolean,
        /// `integer`
        Integer,
        /// `double`
        Double,
        /// `string`
        String,
    }
    ias_core::words!(TypeConverterEntryType { Boolean = "boolean", Integer = "integer", Double = "double", String = "string" });
}
