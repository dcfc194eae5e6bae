// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Textract`.

use super::prelude::*;

mod of { pub enum CfnAdapter {} }

/// [`AWS::Textract::Adapter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-textract-adapter.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAdapter = Handle<of::CfnAdapter>;
impl cfn::ResourceType for of::CfnAdapter { const TYPE: &'static str = "AWS::Textract::Adapter"; type Tags = cfn::TagList; type Props = CfnAdapterProps; type Reference = Is<kinds::AdapterArn>; }
impl CfnAdapter {
    /// The attribute `AdapterId`.
    #[inline] pub fn attr_adapter_id(&self) -> Val<String> { cfn::attribute(&self.0, "AdapterId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AdapterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
}

/// Properties of [`CfnAdapter`].
///
/// Mandatory: `AdapterName`, `FeatureTypes`.
///
/// A change replaces the resource: `FeatureTypes`.
pub type CfnAdapterProps = Fields<of::CfnAdapter>;
impl CfnAdapterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(adapter_name: impl IntoVal<String>, feature_types: impl IntoVal<List<cfn_adapter::FeatureType>>) -> Self { with(with(empty(), "AdapterName", adapter_name), "FeatureTypes", feature_types) }
    /// `AdapterName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`.
    #[track_caller] pub fn adapter_name(self, value: impl IntoVal<String>) -> Self { with(self, "AdapterName", value) }
    /// `AutoUpdate`.
    #[track_caller] pub fn auto_update(self, value: impl IntoVal<cfn_adapter::AutoUpdate>) -> Self { with(self, "AutoUpdate", value) }
    /// `Description`: 1 to 256 characters, matches `` ^[a-zA-Z0-9\s!"\#\$%'&\(\)\*\+\,\-\./:;=\?@\[\\\]\^_`\{\|\}~><]+$ ``.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FeatureTypes`: mandatory, at least 1 item. Changing it replaces the resource.
    #[track_caller] pub fn feature_types(self, value: impl IntoVal<List<cfn_adapter::FeatureType>>) -> Self { with(self, "FeatureTypes", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_adapter::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAdapter`].
pub mod cfn_adapter {
    use super::super::prelude::*;
    mod of { pub enum AutoUpdate {} pub enum FeatureType {} pub enum Tag {} }

    /// Words of `AutoUpdate`.
    pub type AutoUpdate = Word<fn(of::AutoUpdate)>;
    impl AutoUpdate {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `FeatureType`.
    pub type FeatureType = Word<fn(of::FeatureType)>;
    impl FeatureType {
        /// `QUERIES`
        pub const Queries: Self = word("QUERIES");
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
}
