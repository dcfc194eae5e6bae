// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EventSchemas`.

use super::prelude::*;

mod of { pub enum CfnDiscoverer {} pub enum CfnRegistry {} impl ias_core::Optional for CfnRegistry {} pub enum CfnRegistryPolicy {} pub enum CfnSchema {} }

/// [`AWS::EventSchemas::Discoverer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html).
///
/// What `Ref` returns: `DiscovererArn`.
pub type CfnDiscoverer = Handle<of::CfnDiscoverer>;
impl cfn::ResourceType for of::CfnDiscoverer { const TYPE: &'static str = "AWS::EventSchemas::Discoverer"; type Tags = cfn::TagList; type Props = CfnDiscovererProps; type Reference = Is<kinds::DiscovererArn>; }
impl CfnDiscoverer {
    /// The attribute `CrossAccount`.
    #[inline] pub fn attr_cross_account(&self) -> Val<bool> { cfn::attribute(&self.0, "CrossAccount") }
    /// The attribute `DiscovererArn`.
    #[inline] pub fn attr_discoverer_arn(&self) -> Val<Is<kinds::DiscovererArn>> { cfn::attribute(&self.0, "DiscovererArn") }
    /// The attribute `DiscovererId`.
    #[inline] pub fn attr_discoverer_id(&self) -> Val<String> { cfn::attribute(&self.0, "DiscovererId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnDiscoverer`].
///
/// Mandatory: `SourceArn`.
///
/// A change replaces the resource: `SourceArn`.
pub type CfnDiscovererProps = Fields<of::CfnDiscoverer>;
impl CfnDiscovererProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(source_arn: impl IntoVal<String>) -> Self { with(empty(), "SourceArn", source_arn) }
    /// `CrossAccount`: default `true`.
    #[track_caller] pub fn cross_account(self, value: impl IntoVal<bool>) -> Self { with(self, "CrossAccount", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_discoverer::TagsEntry>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDiscoverer`].
pub mod cfn_discoverer {
    use super::super::prelude::*;
    mod of { pub enum TagsEntry {} }

    /// `TagsEntry`.
    pub type TagsEntry = Fields<of::TagsEntry>;
    impl TagsEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EventSchemas::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html).
///
/// What `Ref` returns: `RegistryArn`.
pub type CfnRegistry = Handle<of::CfnRegistry>;
impl cfn::ResourceType for of::CfnRegistry { const TYPE: &'static str = "AWS::EventSchemas::Registry"; type Tags = cfn::TagList; type Props = CfnRegistryProps; type Reference = Is<kinds::EventSchemasRegistryArn>; }
impl CfnRegistry {
    /// The attribute `RegistryArn`.
    #[inline] pub fn attr_registry_arn(&self) -> Val<Is<kinds::EventSchemasRegistryArn>> { cfn::attribute(&self.0, "RegistryArn") }
    /// The attribute `RegistryName`.
    #[inline] pub fn attr_registry_name(&self) -> Val<Is<kinds::RegistryPolicyRegistryName>> { cfn::attribute(&self.0, "RegistryName") }
}

/// Properties of [`CfnRegistry`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `RegistryName`.
pub type CfnRegistryProps = Fields<of::CfnRegistry>;
impl CfnRegistryProps {
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RegistryName`. Changing it replaces the resource.
    #[track_caller] pub fn registry_name(self, value: impl IntoVal<Is<kinds::RegistryPolicyRegistryName>>) -> Self { with(self, "RegistryName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_registry::TagsEntry>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegistry`].
pub mod cfn_registry {
    pub use super::cfn_discoverer::{TagsEntry};
}

/// [`AWS::EventSchemas::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html).
///
/// What `Ref` returns: `RegistryName`.
pub type CfnRegistryPolicy = Handle<of::CfnRegistryPolicy>;
impl cfn::ResourceType for of::CfnRegistryPolicy { const TYPE: &'static str = "AWS::EventSchemas::RegistryPolicy"; type Tags = cfn::NoTags; type Props = CfnRegistryPolicyProps; type Reference = Is<kinds::RegistryPolicyRegistryName>; }
impl CfnRegistryPolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRegistryPolicy`].
///
/// Mandatory: `RegistryName`, `Policy`.
pub type CfnRegistryPolicyProps = Fields<of::CfnRegistryPolicy>;
impl CfnRegistryPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(registry_name: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { with(with(empty(), "RegistryName", registry_name), "Policy", policy) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `RegistryName`: mandatory.
    #[track_caller] pub fn registry_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryName", value) }
    /// `RevisionId`.
    #[track_caller] pub fn revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "RevisionId", value) }
}

/// [`AWS::EventSchemas::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html).
///
/// What `Ref` returns: `SchemaArn`.
pub type CfnSchema = Handle<of::CfnSchema>;
impl cfn::ResourceType for of::CfnSchema { const TYPE: &'static str = "AWS::EventSchemas::Schema"; type Tags = cfn::TagList; type Props = CfnSchemaProps; type Reference = Is<kinds::EventSchemasSchemaArn>; }
impl CfnSchema {
    /// The attribute `LastModified`.
    #[inline] pub fn attr_last_modified(&self) -> Val<String> { cfn::attribute(&self.0, "LastModified") }
    /// The attribute `SchemaArn`.
    #[inline] pub fn attr_schema_arn(&self) -> Val<Is<kinds::EventSchemasSchemaArn>> { cfn::attribute(&self.0, "SchemaArn") }
    /// The attribute `SchemaName`.
    #[inline] pub fn attr_schema_name(&self) -> Val<String> { cfn::attribute(&self.0, "SchemaName") }
    /// The attribute `SchemaVersion`.
    #[inline] pub fn attr_schema_version(&self) -> Val<String> { cfn::attribute(&self.0, "SchemaVersion") }
    /// The attribute `VersionCreatedDate`.
    #[inline] pub fn attr_version_created_date(&self) -> Val<String> { cfn::attribute(&self.0, "VersionCreatedDate") }
}

/// Properties of [`CfnSchema`].
///
/// Mandatory: `Type`, `Content`, `RegistryName`.
///
/// A change replaces the resource: `RegistryName`, `SchemaName`.
pub type CfnSchemaProps = Fields<of::CfnSchema>;
/// What [`CfnSchemaProps`] cannot do without.
pub struct CfnSchemaPropsRequired<A, B, C> {
    /// `Type`.
    pub type_: A,
    /// `Content`.
    pub content: B,
    /// `RegistryName`. Changing it replaces the resource.
    pub registry_name: C,
}
impl CfnSchemaProps {
    /// Takes what is mandatory, by name: [`CfnSchemaPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSchemaPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Content", required.content), "RegistryName", required.registry_name) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RegistryName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn registry_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryName", value) }
    /// `SchemaName`. Changing it replaces the resource.
    #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_schema::TagsEntry>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSchema`].
pub mod cfn_schema {
    pub use super::cfn_discoverer::{TagsEntry};
}
