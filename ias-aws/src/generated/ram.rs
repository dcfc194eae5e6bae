// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RAM`.

use super::prelude::*;

mod of { pub enum CfnPermission {} pub enum CfnPermissionAssociation {} pub enum CfnPrincipalAssociation {} pub enum CfnResourceAssociation {} pub enum CfnResourceShare {} pub enum CfnSourceAssociation {} }

/// [`AWS::RAM::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPermission = Handle<of::CfnPermission>;
impl cfn::ResourceType for of::CfnPermission { const TYPE: &'static str = "AWS::RAM::Permission"; type Tags = cfn::TagList; type Props = CfnPermissionProps; type Reference = Is<kinds::PermissionArn>; }
impl CfnPermission {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PermissionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IsResourceTypeDefault`.
    #[inline] pub fn attr_is_resource_type_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsResourceTypeDefault") }
    /// The attribute `PermissionType`.
    #[inline] pub fn attr_permission_type(&self) -> Val<String> { cfn::attribute(&self.0, "PermissionType") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPermission`].
///
/// Mandatory: `Name`, `ResourceType`, `PolicyTemplate`.
///
/// A change replaces the resource: `Name`, `PolicyTemplate`, `ResourceType`.
pub type CfnPermissionProps = Fields<of::CfnPermission>;
/// What [`CfnPermissionProps`] cannot do without.
pub struct CfnPermissionPropsRequired<A, B, C> {
    /// `Name`: 1 to 36 characters, matches `^[\w.-]*$`. Changing it replaces the resource.
    pub name: A,
    /// `ResourceType`. Changing it replaces the resource.
    pub resource_type: B,
    /// `PolicyTemplate`. Changing it replaces the resource.
    pub policy_template: C,
}
impl CfnPermissionProps {
    /// Takes what is mandatory, by name: [`CfnPermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Json>>(required: CfnPermissionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ResourceType", required.resource_type), "PolicyTemplate", required.policy_template) }
    /// `Name`: mandatory, 1 to 36 characters, matches `^[\w.-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyTemplate`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_template(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyTemplate", value) }
    /// `ResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_permission::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPermission`].
pub mod cfn_permission {
    use super::super::prelude::*;
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

/// [`AWS::RAM::PermissionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html).
///
/// What `Ref` returns: a text of PermissionArn, ResourceShareArn.
pub type CfnPermissionAssociation = Handle<of::CfnPermissionAssociation>;
impl cfn::ResourceType for of::CfnPermissionAssociation { const TYPE: &'static str = "AWS::RAM::PermissionAssociation"; type Tags = cfn::NoTags; type Props = CfnPermissionAssociationProps; type Reference = String; }
impl CfnPermissionAssociation {
    /// The attribute `AssociationStatus`: one of `ASSOCIATING`, `ASSOCIATED`, `FAILED`, `DISASSOCIATING`, `SUSPENDED`, `SUSPENDING`, `RESTORING`, `DISASSOCIATED`.
    #[inline] pub fn attr_association_status(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationStatus") }
    /// The attribute `FeatureSet`: one of `STANDARD`, `CREATED_FROM_POLICY`, `PROMOTING_TO_STANDARD`.
    #[inline] pub fn attr_feature_set(&self) -> Val<String> { cfn::attribute(&self.0, "FeatureSet") }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `PermissionVersion`.
    #[inline] pub fn attr_permission_version(&self) -> Val<String> { cfn::attribute(&self.0, "PermissionVersion") }
    /// The attribute `ResourceType`.
    #[inline] pub fn attr_resource_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceType") }
}

/// Properties of [`CfnPermissionAssociation`].
///
/// Mandatory: `PermissionArn`, `ResourceShareArn`.
///
/// A change replaces the resource: `PermissionArn`, `ResourceShareArn`.
pub type CfnPermissionAssociationProps = Fields<of::CfnPermissionAssociation>;
impl CfnPermissionAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(permission_arn: impl IntoVal<String>, resource_share_arn: impl IntoVal<String>) -> Self { with(with(empty(), "PermissionArn", permission_arn), "ResourceShareArn", resource_share_arn) }
    /// `PermissionArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permission_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionArn", value) }
    /// `Replace`: default `false`. Write-only.
    #[track_caller] pub fn replace(self, value: impl IntoVal<bool>) -> Self { with(self, "Replace", value) }
    /// `ResourceShareArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_share_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceShareArn", value) }
}

/// [`AWS::RAM::PrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html).
///
/// What `Ref` returns: a text of Principal, ResourceShareArn.
pub type CfnPrincipalAssociation = Handle<of::CfnPrincipalAssociation>;
impl cfn::ResourceType for of::CfnPrincipalAssociation { const TYPE: &'static str = "AWS::RAM::PrincipalAssociation"; type Tags = cfn::NoTags; type Props = CfnPrincipalAssociationProps; type Reference = String; }
impl CfnPrincipalAssociation {
    /// The attribute `AssociationType`.
    #[inline] pub fn attr_association_type(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationType") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `External`.
    #[inline] pub fn attr_external(&self) -> Val<bool> { cfn::attribute(&self.0, "External") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Status`: one of `ASSOCIATING`, `ASSOCIATED`, `FAILED`, `DISASSOCIATING`, `DISASSOCIATED`, `SUSPENDED`, `SUSPENDING`, `RESTORING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnPrincipalAssociation`].
///
/// Mandatory: `ResourceShareArn`, `Principal`.
///
/// A change replaces the resource: `Principal`, `ResourceShareArn`.
pub type CfnPrincipalAssociationProps = Fields<of::CfnPrincipalAssociation>;
impl CfnPrincipalAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_share_arn: impl IntoVal<String>, principal: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceShareArn", resource_share_arn), "Principal", principal) }
    /// `Principal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `ResourceShareArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_share_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceShareArn", value) }
}

/// [`AWS::RAM::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html).
///
/// What `Ref` returns: a text of ResourceArn, ResourceShareArn.
pub type CfnResourceAssociation = Handle<of::CfnResourceAssociation>;
impl cfn::ResourceType for of::CfnResourceAssociation { const TYPE: &'static str = "AWS::RAM::ResourceAssociation"; type Tags = cfn::NoTags; type Props = CfnResourceAssociationProps; type Reference = String; }
impl CfnResourceAssociation {
    /// The attribute `AssociationType`.
    #[inline] pub fn attr_association_type(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationType") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `External`.
    #[inline] pub fn attr_external(&self) -> Val<bool> { cfn::attribute(&self.0, "External") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Status`: one of `ASSOCIATING`, `ASSOCIATED`, `FAILED`, `DISASSOCIATING`, `DISASSOCIATED`, `SUSPENDED`, `SUSPENDING`, `RESTORING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnResourceAssociation`].
///
/// Mandatory: `ResourceShareArn`, `ResourceArn`.
///
/// A change replaces the resource: `ResourceArn`, `ResourceShareArn`.
pub type CfnResourceAssociationProps = Fields<of::CfnResourceAssociation>;
impl CfnResourceAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_share_arn: impl IntoVal<String>, resource_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceShareArn", resource_share_arn), "ResourceArn", resource_arn) }
    /// `ResourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `ResourceShareArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_share_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceShareArn", value) }
}

/// [`AWS::RAM::ResourceShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResourceShare = Handle<of::CfnResourceShare>;
impl cfn::ResourceType for of::CfnResourceShare { const TYPE: &'static str = "AWS::RAM::ResourceShare"; type Tags = cfn::TagList; type Props = CfnResourceShareProps; type Reference = Is<kinds::ResourceShareArn>; }
impl CfnResourceShare {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceShareArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `FeatureSet`: one of `CREATED_FROM_POLICY`, `PROMOTING_TO_STANDARD`, `STANDARD`.
    #[inline] pub fn attr_feature_set(&self) -> Val<String> { cfn::attribute(&self.0, "FeatureSet") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `OwningAccountId`.
    #[inline] pub fn attr_owning_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwningAccountId") }
    /// The attribute `Status`: one of `PENDING`, `ACTIVE`, `FAILED`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnResourceShare`].
///
/// Mandatory: `Name`.
pub type CfnResourceShareProps = Fields<of::CfnResourceShare>;
impl CfnResourceShareProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AllowExternalPrincipals`.
    #[track_caller] pub fn allow_external_principals(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowExternalPrincipals", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PermissionArns`. Write-only.
    #[track_caller] pub fn permission_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PermissionArns", value) }
    /// `Principals`. Write-only.
    #[track_caller] pub fn principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Principals", value) }
    /// `ResourceArns`. Write-only.
    #[track_caller] pub fn resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceArns", value) }
    /// `ResourceShareConfiguration`.
    #[track_caller] pub fn resource_share_configuration(self, value: impl IntoVal<cfn_resource_share::ResourceShareConfiguration>) -> Self { with(self, "ResourceShareConfiguration", value) }
    /// `Sources`. Write-only.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Sources", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resource_share::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResourceShare`].
pub mod cfn_resource_share {
    use super::super::prelude::*;
    mod of { pub enum ResourceShareConfiguration {} impl ias_core::Optional for ResourceShareConfiguration {} pub enum Tag {} }

    /// `ResourceShareConfiguration`.
    pub type ResourceShareConfiguration = Fields<of::ResourceShareConfiguration>;
    impl ResourceShareConfiguration {
        /// `ExclusiveAccountAccess`.
        #[track_caller] pub fn exclusive_account_access(self, value: impl IntoVal<bool>) -> Self { with(self, "ExclusiveAccountAccess", value) }
        /// `RetainSharingOnAccountLeaveOrganization`. Changing it replaces the resource.
        #[track_caller] pub fn retain_sharing_on_account_leave_organization(self, value: impl IntoVal<bool>) -> Self { with(self, "RetainSharingOnAccountLeaveOrganization", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RAM::SourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html).
///
/// What `Ref` returns: a text of ResourceShareArn, SourceId.
pub type CfnSourceAssociation = Handle<of::CfnSourceAssociation>;
impl cfn::ResourceType for of::CfnSourceAssociation { const TYPE: &'static str = "AWS::RAM::SourceAssociation"; type Tags = cfn::NoTags; type Props = CfnSourceAssociationProps; type Reference = String; }
impl CfnSourceAssociation {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `SourceType`.
    #[inline] pub fn attr_source_type(&self) -> Val<String> { cfn::attribute(&self.0, "SourceType") }
    /// The attribute `Status`: one of `ASSOCIATING`, `ASSOCIATED`, `FAILED`, `DISASSOCIATING`, `DISASSOCIATED`, `SUSPENDED`, `SUSPENDING`, `RESTORING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSourceAssociation`].
///
/// Mandatory: `ResourceShareArn`, `SourceId`.
///
/// A change replaces the resource: `ResourceShareArn`, `SourceId`.
pub type CfnSourceAssociationProps = Fields<of::CfnSourceAssociation>;
impl CfnSourceAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_share_arn: impl IntoVal<String>, source_id: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceShareArn", resource_share_arn), "SourceId", source_id) }
    /// `ResourceShareArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_share_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceShareArn", value) }
    /// `SourceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_id(self, value: impl IntoVal<String>) -> Self { with(self, "SourceId", value) }
}
