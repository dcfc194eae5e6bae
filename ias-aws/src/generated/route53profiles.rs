// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53Profiles`.

use super::prelude::*;

mod of { pub enum CfnProfile {} pub enum CfnProfileAssociation {} pub enum CfnProfileResourceAssociation {} }

/// [`AWS::Route53Profiles::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html).
///
/// What `Ref` returns: `Id`.
pub type CfnProfile = Handle<of::CfnProfile>;
impl cfn::ResourceType for of::CfnProfile { const TYPE: &'static str = "AWS::Route53Profiles::Profile"; type Tags = cfn::TagList; type Props = CfnProfileProps; type Reference = String; }
impl CfnProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::Route53ProfilesProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ClientToken`.
    #[inline] pub fn attr_client_token(&self) -> Val<String> { cfn::attribute(&self.0, "ClientToken") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ShareStatus`: one of `NOT_SHARED`, `SHARED_WITH_ME`, `SHARED_BY_ME`.
    #[inline] pub fn attr_share_status(&self) -> Val<String> { cfn::attribute(&self.0, "ShareStatus") }
}

/// Properties of [`CfnProfile`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnProfileProps = Fields<of::CfnProfile>;
impl CfnProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfile`].
pub mod cfn_profile {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Route53Profiles::ProfileAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnProfileAssociation = Handle<of::CfnProfileAssociation>;
impl cfn::ResourceType for of::CfnProfileAssociation { const TYPE: &'static str = "AWS::Route53Profiles::ProfileAssociation"; type Tags = cfn::TagList; type Props = CfnProfileAssociationProps; type Reference = String; }
impl CfnProfileAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnProfileAssociation`].
///
/// Mandatory: `ResourceId`, `ProfileId`, `Name`.
///
/// A change replaces the resource: `Name`, `ProfileId`, `ResourceId`.
pub type CfnProfileAssociationProps = Fields<of::CfnProfileAssociation>;
/// What [`CfnProfileAssociationProps`] cannot do without.
pub struct CfnProfileAssociationPropsRequired<A, B, C> {
    /// `ResourceId`. Changing it replaces the resource.
    pub resource_id: A,
    /// `ProfileId`. Changing it replaces the resource.
    pub profile_id: B,
    /// `Name`. Changing it replaces the resource.
    pub name: C,
}
impl CfnProfileAssociationProps {
    /// Takes what is mandatory, by name: [`CfnProfileAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnProfileAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ResourceId", required.resource_id), "ProfileId", required.profile_id), "Name", required.name) }
    /// `Arn`. Write-only.
    #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProfileId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
    /// `ResourceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profile_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfileAssociation`].
pub mod cfn_profile_association {
    pub use super::cfn_profile::{Tag};
}

/// [`AWS::Route53Profiles::ProfileResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnProfileResourceAssociation = Handle<of::CfnProfileResourceAssociation>;
impl cfn::ResourceType for of::CfnProfileResourceAssociation { const TYPE: &'static str = "AWS::Route53Profiles::ProfileResourceAssociation"; type Tags = cfn::NoTags; type Props = CfnProfileResourceAssociationProps; type Reference = String; }
impl CfnProfileResourceAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
}

/// Properties of [`CfnProfileResourceAssociation`].
///
/// Mandatory: `ProfileId`, `Name`, `ResourceArn`.
///
/// A change replaces the resource: `Name`, `ProfileId`, `ResourceArn`.
pub type CfnProfileResourceAssociationProps = Fields<of::CfnProfileResourceAssociation>;
/// What [`CfnProfileResourceAssociationProps`] cannot do without.
pub struct CfnProfileResourceAssociationPropsRequired<A, B, C> {
    /// `ProfileId`. Changing it replaces the resource.
    pub profile_id: A,
    /// `Name`. Changing it replaces the resource.
    pub name: B,
    /// `ResourceArn`. Changing it replaces the resource.
    pub resource_arn: C,
}
impl CfnProfileResourceAssociationProps {
    /// Takes what is mandatory, by name: [`CfnProfileResourceAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnProfileResourceAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ProfileId", required.profile_id), "Name", required.name), "ResourceArn", required.resource_arn) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProfileId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
    /// `ResourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `ResourceProperties`.
    #[track_caller] pub fn resource_properties(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceProperties", value) }
}
