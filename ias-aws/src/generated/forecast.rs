// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Forecast`.

use super::prelude::*;

mod of { pub enum CfnDataset {} pub enum CfnDatasetGroup {} }

/// [`AWS::Forecast::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-dataset.html).
///
/// The vendor winds it down: maintenance (2024-07-29).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::Forecast::Dataset"; type Tags = cfn::NoTags; type Props = CfnDatasetProps; type Reference = Is<kinds::ForecastDatasetArn>; }
impl CfnDataset {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ForecastDatasetArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `DatasetName`, `DatasetType`, `Domain`, `Schema`.
///
/// A change replaces the resource: `DatasetName`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
/// What [`CfnDatasetProps`] cannot do without.
pub struct CfnDatasetPropsRequired<A, B, C, D> {
    /// `DatasetName`: 1 to 63 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*`. Changing it replaces the resource.
    pub dataset_name: A,
    /// `DatasetType`.
    pub dataset_type: B,
    /// `Domain`.
    pub domain: C,
    /// `Schema`.
    pub schema: D,
}
impl CfnDatasetProps {
    /// Takes what is mandatory, by name: [`CfnDatasetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_dataset::DatasetType>, C: IntoVal<cfn_dataset::Domain>, D: IntoVal<cfn_dataset::Schema>>(required: CfnDatasetPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DatasetName", required.dataset_name), "DatasetType", required.dataset_type), "Domain", required.domain), "Schema", required.schema) }
    /// `DataFrequency`: 1 to 5 characters, matches `^Y|M|W|D|H|30min|15min|10min|5min|1min$`.
    #[track_caller] pub fn data_frequency(self, value: impl IntoVal<String>) -> Self { with(self, "DataFrequency", value) }
    /// `DatasetName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    /// `DatasetType`: mandatory.
    #[track_caller] pub fn dataset_type(self, value: impl IntoVal<cfn_dataset::DatasetType>) -> Self { with(self, "DatasetType", value) }
    /// `Domain`: mandatory.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_dataset::Domain>) -> Self { with(self, "Domain", value) }
    /// `EncryptionConfig`.
    #[track_caller] pub fn encryption_config(self, value: impl IntoVal<cfn_dataset::EncryptionConfig>) -> Self { with(self, "EncryptionConfig", value) }
    /// `Schema`: mandatory.
    #[track_caller] pub fn schema(self, value: impl IntoVal<cfn_dataset::Schema>) -> Self { with(self, "Schema", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*;
    mod of { pub enum AttributesItem {} impl ias_core::Optional for AttributesItem {} pub enum AttributesItemAttributeType {} pub enum DatasetType {} pub enum Domain {} pub enum EncryptionConfig {} impl ias_core::Optional for EncryptionConfig {} pub enum Schema {} impl ias_core::Optional for Schema {} pub enum Tag {} }

    /// `Item`.
    pub type AttributesItem = Fields<of::AttributesItem>;
    impl AttributesItem {
        /// `AttributeName`: 1 to 63 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*`.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `AttributeType`.
        #[track_caller] pub fn attribute_type(self, value: impl IntoVal<AttributesItemAttributeType>) -> Self { with(self, "AttributeType", value) }
    }

    /// Words of `AttributeType`.
    pub type AttributesItemAttributeType = Word<fn(of::AttributesItemAttributeType)>;
    impl AttributesItemAttributeType {
        /// `string`
        pub const String: Self = word("string");
        /// `integer`
        pub const Integer: Self = word("integer");
        /// `float`
        pub const Float: Self = word("float");
        /// `timestamp`
        pub const Timestamp: Self = word("timestamp");
        /// `geolocation`
        pub const Geolocation: Self = word("geolocation");
    }

    /// Words of `DatasetType`.
    pub type DatasetType = Word<fn(of::DatasetType)>;
    impl DatasetType {
        /// `TARGET_TIME_SERIES`
        pub const TargetTimeSeries: Self = word("TARGET_TIME_SERIES");
        /// `RELATED_TIME_SERIES`
        pub const RelatedTimeSeries: Self = word("RELATED_TIME_SERIES");
        /// `ITEM_METADATA`
        pub const ItemMetadata: Self = word("ITEM_METADATA");
    }

    /// Words of `Domain`.
    pub type Domain = Word<fn(of::Domain)>;
    impl Domain {
        /// `RETAIL`
        pub const Retail: Self = word("RETAIL");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `INVENTORY_PLANNING`
        pub const InventoryPlanning: Self = word("INVENTORY_PLANNING");
        /// `EC2_CAPACITY`
        pub const Ec2Capacity: Self = word("EC2_CAPACITY");
        /// `WORK_FORCE`
        pub const WorkForce: Self = word("WORK_FORCE");
        /// `WEB_TRAFFIC`
        pub const WebTraffic: Self = word("WEB_TRAFFIC");
        /// `METRICS`
        pub const Metrics: Self = word("METRICS");
    }

    /// `EncryptionConfig`.
    pub type EncryptionConfig = Fields<of::EncryptionConfig>;
    impl EncryptionConfig {
        /// `KmsKeyArn`: at most 256 characters, matches `arn:aws[-a-z]*:kms:.*:key/.*`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `RoleArn`: at most 256 characters, matches `^[a-zA-Z0-9\-\_\.\/\:]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `Schema`.
    pub type Schema = Fields<of::Schema>;
    impl Schema {
        /// `Attributes`: 1 to 100 items.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<AttributesItem>>) -> Self { with(self, "Attributes", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Forecast::DatasetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html).
///
/// The vendor winds it down: maintenance (2024-07-29).
///
/// What `Ref` returns: `DatasetGroupArn`.
pub type CfnDatasetGroup = Handle<of::CfnDatasetGroup>;
impl cfn::ResourceType for of::CfnDatasetGroup { const TYPE: &'static str = "AWS::Forecast::DatasetGroup"; type Tags = cfn::TagList; type Props = CfnDatasetGroupProps; type Reference = Is<kinds::ForecastDatasetGroupArn>; }
impl CfnDatasetGroup {
    /// The attribute `DatasetGroupArn`.
    #[inline] pub fn attr_dataset_group_arn(&self) -> Val<Is<kinds::ForecastDatasetGroupArn>> { cfn::attribute(&self.0, "DatasetGroupArn") }
}

/// Properties of [`CfnDatasetGroup`].
///
/// Mandatory: `DatasetGroupName`, `Domain`.
///
/// A change replaces the resource: `DatasetGroupName`.
pub type CfnDatasetGroupProps = Fields<of::CfnDatasetGroup>;
impl CfnDatasetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dataset_group_name: impl IntoVal<String>, domain: impl IntoVal<cfn_dataset_group::Domain>) -> Self { with(with(empty(), "DatasetGroupName", dataset_group_name), "Domain", domain) }
    /// `DatasetArns`: each at most 256 characters, each matches `^[a-zA-Z0-9\-\_\.\/\:]+$`.
    #[track_caller] pub fn dataset_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DatasetArns", value) }
    /// `DatasetGroupName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z][a-zA-Z0-9_]*`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetGroupName", value) }
    /// `Domain`: mandatory.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_dataset_group::Domain>) -> Self { with(self, "Domain", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatasetGroup`].
pub mod cfn_dataset_group {
    pub use super::cfn_dataset::{Domain, Tag};
}
