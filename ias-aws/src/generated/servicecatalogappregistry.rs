// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ServiceCatalogAppRegistry`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnAttributeGroup {} pub enum CfnAttributeGroupAssociation {} pub enum CfnResourceAssociation {} }

/// [`AWS::ServiceCatalogAppRegistry::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html).
///
/// What `Ref` returns: `Id`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::Application"; type Tags = cfn::TagMap; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `ApplicationName`.
    #[inline] pub fn attr_application_name(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationName") }
    /// The attribute `ApplicationTagKey`.
    #[inline] pub fn attr_application_tag_key(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationTagKey") }
    /// The attribute `ApplicationTagValue`.
    #[inline] pub fn attr_application_tag_value(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationTagValue") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceCatalogAppRegistryApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Name`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `\w+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::ServiceCatalogAppRegistry::AttributeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAttributeGroup = Handle<of::CfnAttributeGroup>;
impl cfn::ResourceType for of::CfnAttributeGroup { const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroup"; type Tags = cfn::TagMap; type Props = CfnAttributeGroupProps; type Reference = String; }
impl CfnAttributeGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AttributeGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAttributeGroup`].
///
/// Mandatory: `Name`, `Attributes`.
pub type CfnAttributeGroupProps = Fields<of::CfnAttributeGroup>;
impl CfnAttributeGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, attributes: impl IntoVal<Json>) -> Self { with(with(empty(), "Name", name), "Attributes", attributes) }
    /// `Attributes`: mandatory, 1 to 8000 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Json>) -> Self { with(self, "Attributes", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `\w+`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html).
///
/// What `Ref` returns: a text of ApplicationArn, AttributeGroupArn.
pub type CfnAttributeGroupAssociation = Handle<of::CfnAttributeGroupAssociation>;
impl cfn::ResourceType for of::CfnAttributeGroupAssociation { const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation"; type Tags = cfn::NoTags; type Props = CfnAttributeGroupAssociationProps; type Reference = String; }
impl CfnAttributeGroupAssociation {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `AttributeGroupArn`.
    #[inline] pub fn attr_attribute_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AttributeGroupArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAttributeGroupAssociation`].
///
/// Mandatory: `Application`, `AttributeGroup`.
///
/// A change replaces the resource: `Application`, `AttributeGroup`.
pub type CfnAttributeGroupAssociationProps = Fields<of::CfnAttributeGroupAssociation>;
impl CfnAttributeGroupAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application: impl IntoVal<String>, attribute_group: impl IntoVal<String>) -> Self { with(with(empty(), "Application", application), "AttributeGroup", attribute_group) }
    /// `Application`: mandatory, 1 to 256 characters, matches `\w+|[a-z0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn application(self, value: impl IntoVal<String>) -> Self { with(self, "Application", value) }
    /// `AttributeGroup`: mandatory, 1 to 256 characters, matches `\w+|[a-z0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn attribute_group(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeGroup", value) }
}

/// [`AWS::ServiceCatalogAppRegistry::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html).
///
/// What `Ref` returns: a text of ApplicationArn, ResourceArn, ResourceType.
pub type CfnResourceAssociation = Handle<of::CfnResourceAssociation>;
impl cfn::ResourceType for of::CfnResourceAssociation { const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::ResourceAssociation"; type Tags = cfn::NoTags; type Props = CfnResourceAssociationProps; type Reference = String; }
impl CfnResourceAssociation {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
}

/// Properties of [`CfnResourceAssociation`].
///
/// Mandatory: `Application`, `Resource`, `ResourceType`.
///
/// A change replaces the resource: `Application`, `Resource`, `ResourceType`.
pub type CfnResourceAssociationProps = Fields<of::CfnResourceAssociation>;
/// What [`CfnResourceAssociationProps`] cannot do without.
pub struct CfnResourceAssociationPropsRequired<A, B, C> {
    /// `Application`: 1 to 256 characters, matches `\w+|[a-z0-9]{12}`. Changing it replaces the resource.
    pub application: A,
    /// `Resource`. Changing it replaces the resource.
    pub resource: B,
    /// `ResourceType`. Changing it replaces the resource.
    pub resource_type: C,
}
impl CfnResourceAssociationProps {
    /// Takes what is mandatory, by name: [`CfnResourceAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_resource_association::ResourceType>>(required: CfnResourceAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Application", required.application), "Resource", required.resource), "ResourceType", required.resource_type) }
    /// `Application`: mandatory, 1 to 256 characters, matches `\w+|[a-z0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn application(self, value: impl IntoVal<String>) -> Self { with(self, "Application", value) }
    /// `Resource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
    /// `ResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_resource_association::ResourceType>) -> Self { with(self, "ResourceType", value) }
}

/// Types of [`CfnResourceAssociation`].
pub mod cfn_resource_association {
    use super::super::prelude::*;
    mod of { pub enum ResourceType {} }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `CFN_STACK`
        pub const CfnStack: Self = word("CFN_STACK");
    }
}
