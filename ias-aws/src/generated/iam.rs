// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IAM`.

use super::prelude::*;

mod of { pub enum CfnAccessKey {} pub enum CfnGroup {} impl ias_core::Optional for CfnGroup {} pub enum CfnGroupPolicy {} pub enum CfnInstanceProfile {} pub enum CfnManagedPolicy {} pub enum CfnOidcProvider {} impl ias_core::Optional for CfnOidcProvider {} pub enum CfnPolicy {} pub enum CfnRole {} pub enum CfnRolePolicy {} pub enum CfnSamlProvider {} impl ias_core::Optional for CfnSamlProvider {} pub enum CfnServerCertificate {} impl ias_core::Optional for CfnServerCertificate {} pub enum CfnServiceLinkedRole {} impl ias_core::Optional for CfnServiceLinkedRole {} pub enum CfnUser {} impl ias_core::Optional for CfnUser {} pub enum CfnUserPolicy {} pub enum CfnUserToGroupAddition {} pub enum CfnVirtualMfaDevice {} }

/// [`AWS::IAM::AccessKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAccessKey = Handle<of::CfnAccessKey>;
impl cfn::ResourceType for of::CfnAccessKey { const TYPE: &'static str = "AWS::IAM::AccessKey"; type Tags = cfn::NoTags; type Props = CfnAccessKeyProps; type Reference = String; }
impl CfnAccessKey {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `SecretAccessKey`.
    #[inline] pub fn attr_secret_access_key(&self) -> Val<String> { cfn::attribute(&self.0, "SecretAccessKey") }
}

/// Properties of [`CfnAccessKey`].
///
/// Mandatory: `UserName`.
///
/// A change replaces the resource: `Serial`, `UserName`.
pub type CfnAccessKeyProps = Fields<of::CfnAccessKey>;
impl CfnAccessKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(user_name: impl IntoVal<String>) -> Self { with(empty(), "UserName", user_name) }
    /// `Serial`. Changing it replaces the resource.
    #[track_caller] pub fn serial(self, value: impl IntoVal<i64>) -> Self { with(self, "Serial", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
    /// `UserName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// [`AWS::IAM::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html).
///
/// What `Ref` returns: `GroupName`.
pub type CfnGroup = Handle<of::CfnGroup>;
impl cfn::ResourceType for of::CfnGroup { const TYPE: &'static str = "AWS::IAM::Group"; type Tags = cfn::NoTags; type Props = CfnGroupProps; type Reference = Is<kinds::GroupName>; }
impl CfnGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `GroupName`.
pub type CfnGroupProps = Fields<of::CfnGroup>;
impl CfnGroupProps {
    /// `GroupName`: 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `ManagedPolicyArns`: at most 20 items, no item twice, each matches `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller] pub fn managed_policy_arns(self, value: impl IntoVal<List<Is<kinds::ManagedPolicyArn>>>) -> Self { with(self, "ManagedPolicyArns", value) }
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `Policies`.
    #[track_caller] pub fn policies(self, value: impl IntoVal<List<cfn_group::Policy>>) -> Self { with(self, "Policies", value) }
}

/// Types of [`CfnGroup`].
pub mod cfn_group {
    use super::super::prelude::*;
    mod of { pub enum Policy {} }

    /// `Policy`.
    pub type Policy = Fields<of::Policy>;
    impl Policy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_document: impl IntoVal<Json>, policy_name: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyDocument", policy_document), "PolicyName", policy_name) }
        /// `PolicyDocument`: mandatory.
        #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
        /// `PolicyName`: mandatory.
        #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    }
}

/// [`AWS::IAM::GroupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html).
///
/// What `Ref` returns: a text of PolicyName, GroupName.
pub type CfnGroupPolicy = Handle<of::CfnGroupPolicy>;
impl cfn::ResourceType for of::CfnGroupPolicy { const TYPE: &'static str = "AWS::IAM::GroupPolicy"; type Tags = cfn::NoTags; type Props = CfnGroupPolicyProps; type Reference = String; }

/// Properties of [`CfnGroupPolicy`].
///
/// Mandatory: `PolicyName`, `GroupName`.
///
/// A change replaces the resource: `GroupName`, `PolicyName`.
pub type CfnGroupPolicyProps = Fields<of::CfnGroupPolicy>;
impl CfnGroupPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, group_name: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyName", policy_name), "GroupName", group_name) }
    /// `GroupName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `PolicyDocument`: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
}

/// [`AWS::IAM::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html).
///
/// What `Ref` returns: `InstanceProfileName`.
pub type CfnInstanceProfile = Handle<of::CfnInstanceProfile>;
impl cfn::ResourceType for of::CfnInstanceProfile { const TYPE: &'static str = "AWS::IAM::InstanceProfile"; type Tags = cfn::NoTags; type Props = CfnInstanceProfileProps; type Reference = Is<kinds::InstanceProfileName>; }
impl CfnInstanceProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InstanceProfileArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnInstanceProfile`].
///
/// Mandatory: `Roles`.
///
/// A change replaces the resource: `InstanceProfileName`, `Path`.
pub type CfnInstanceProfileProps = Fields<of::CfnInstanceProfile>;
impl CfnInstanceProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(roles: impl IntoVal<List<Is<kinds::RoleName>>>) -> Self { with(empty(), "Roles", roles) }
    /// `InstanceProfileName`: at most 128 characters, matches `^([\w+=,.@-]+)?$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProfileName", value) }
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Changing it replaces the resource.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `Roles`: mandatory, at most 1 item, no item twice, each matches `[a-zA-Z0-9+=,.@\-_]+`.
    #[track_caller] pub fn roles(self, value: impl IntoVal<List<Is<kinds::RoleName>>>) -> Self { with(self, "Roles", value) }
}

/// [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html).
///
/// What `Ref` returns: `PolicyArn`.
pub type CfnManagedPolicy = Handle<of::CfnManagedPolicy>;
impl cfn::ResourceType for of::CfnManagedPolicy { const TYPE: &'static str = "AWS::IAM::ManagedPolicy"; type Tags = cfn::NoTags; type Props = CfnManagedPolicyProps; type Reference = Is<kinds::ManagedPolicyArn>; }
impl CfnManagedPolicy {
    /// The attribute `AttachmentCount`.
    #[inline] pub fn attr_attachment_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AttachmentCount") }
    /// The attribute `CreateDate`.
    #[inline] pub fn attr_create_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreateDate") }
    /// The attribute `DefaultVersionId`.
    #[inline] pub fn attr_default_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "DefaultVersionId") }
    /// The attribute `IsAttachable`.
    #[inline] pub fn attr_is_attachable(&self) -> Val<bool> { cfn::attribute(&self.0, "IsAttachable") }
    /// The attribute `PermissionsBoundaryUsageCount`.
    #[inline] pub fn attr_permissions_boundary_usage_count(&self) -> Val<i64> { cfn::attribute(&self.0, "PermissionsBoundaryUsageCount") }
    /// The attribute `PolicyArn`.
    #[inline] pub fn attr_policy_arn(&self) -> Val<Is<kinds::ManagedPolicyArn>> { cfn::attribute(&self.0, "PolicyArn") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
    /// The attribute `UpdateDate`.
    #[inline] pub fn attr_update_date(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateDate") }
}

/// Properties of [`CfnManagedPolicy`].
///
/// Mandatory: `PolicyDocument`.
///
/// A change replaces the resource: `Description`, `ManagedPolicyName`, `Path`.
pub type CfnManagedPolicyProps = Fields<of::CfnManagedPolicy>;
impl CfnManagedPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>) -> Self { with(empty(), "PolicyDocument", policy_document) }
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Groups`: no item twice.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<Is<kinds::GroupName>>>) -> Self { with(self, "Groups", value) }
    /// `ManagedPolicyName`. Changing it replaces the resource.
    #[track_caller] pub fn managed_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManagedPolicyName", value) }
    /// `Path`: 1 to 512 characters, matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`, default `"/"`. Changing it replaces the resource.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `PolicyDocument`: mandatory, 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `Roles`: no item twice.
    #[track_caller] pub fn roles(self, value: impl IntoVal<List<Is<kinds::RoleName>>>) -> Self { with(self, "Roles", value) }
    /// `Users`: no item twice.
    #[track_caller] pub fn users(self, value: impl IntoVal<List<Is<kinds::UserName>>>) -> Self { with(self, "Users", value) }
}

/// [`AWS::IAM::OIDCProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnOidcProvider = Handle<of::CfnOidcProvider>;
impl cfn::ResourceType for of::CfnOidcProvider { const TYPE: &'static str = "AWS::IAM::OIDCProvider"; type Tags = cfn::TagList; type Props = CfnOidcProviderProps; type Reference = Is<kinds::OidcProviderArn>; }
impl CfnOidcProvider {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OidcProviderArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnOidcProvider`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Url`.
pub type CfnOidcProviderProps = Fields<of::CfnOidcProvider>;
impl CfnOidcProviderProps {
    /// `ClientIdList`: each 1 to 255 characters.
    #[track_caller] pub fn client_id_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClientIdList", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_oidc_provider::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThumbprintList`: at most 5 items, each exactly 40 characters, each matches `[0-9A-Fa-f]{40}`.
    #[track_caller] pub fn thumbprint_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ThumbprintList", value) }
    /// `Url`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
}

/// Types of [`CfnOidcProvider`].
pub mod cfn_oidc_provider {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::IAM::Policy"; type Tags = cfn::NoTags; type Props = CfnPolicyProps; type Reference = String; }
impl CfnPolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `PolicyDocument`, `PolicyName`.
///
/// Needs at least one of `Users`; `Groups`; `Roles`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
impl CfnPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>, policy_name: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyDocument", policy_document), "PolicyName", policy_name) }
    /// `Groups`.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Groups", value) }
    /// `PolicyDocument`: mandatory, 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `Roles`.
    #[track_caller] pub fn roles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Roles", value) }
    /// `Users`.
    #[track_caller] pub fn users(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Users", value) }
}

/// [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html).
///
/// What `Ref` returns: `RoleName`.
pub type CfnRole = Handle<of::CfnRole>;
impl cfn::ResourceType for of::CfnRole { const TYPE: &'static str = "AWS::IAM::Role"; type Tags = cfn::TagList; type Props = CfnRoleProps; type Reference = Is<kinds::RoleName>; }
impl CfnRole {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RoleId`.
    #[inline] pub fn attr_role_id(&self) -> Val<String> { cfn::attribute(&self.0, "RoleId") }
}

/// Properties of [`CfnRole`].
///
/// Mandatory: `AssumeRolePolicyDocument`.
///
/// A change replaces the resource: `Path`, `RoleName`.
pub type CfnRoleProps = Fields<of::CfnRole>;
impl CfnRoleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(assume_role_policy_document: impl IntoVal<Json>) -> Self { with(empty(), "AssumeRolePolicyDocument", assume_role_policy_document) }
    /// `AssumeRolePolicyDocument`: mandatory, 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn assume_role_policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "AssumeRolePolicyDocument", value) }
    /// `Description`: at most 1000 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ManagedPolicyArns`: no item twice, each matches `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller] pub fn managed_policy_arns(self, value: impl IntoVal<List<Is<kinds::ManagedPolicyArn>>>) -> Self { with(self, "ManagedPolicyArns", value) }
    /// `MaxSessionDuration`: 3600 to 43200.
    #[track_caller] pub fn max_session_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSessionDuration", value) }
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, default `"/"`. Changing it replaces the resource.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `PermissionsBoundary`: 20 to 2048 characters.
    #[track_caller] pub fn permissions_boundary(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionsBoundary", value) }
    /// `Policies`.
    #[track_caller] pub fn policies(self, value: impl IntoVal<List<cfn_role::Policy>>) -> Self { with(self, "Policies", value) }
    /// `RoleName`: 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_name(self, value: impl IntoVal<String>) -> Self { with(self, "RoleName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_role::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRole`].
pub mod cfn_role {
    use super::super::prelude::*;
    mod of { pub enum Policy {} pub enum Tag {} }

    /// `Policy`.
    pub type Policy = Fields<of::Policy>;
    impl Policy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_name: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "PolicyName", policy_name), "PolicyDocument", policy_document) }
        /// `PolicyDocument`: mandatory.
        #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
        /// `PolicyName`: mandatory.
        #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IAM::RolePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html).
///
/// What `Ref` returns: a text of PolicyName, RoleName.
pub type CfnRolePolicy = Handle<of::CfnRolePolicy>;
impl cfn::ResourceType for of::CfnRolePolicy { const TYPE: &'static str = "AWS::IAM::RolePolicy"; type Tags = cfn::NoTags; type Props = CfnRolePolicyProps; type Reference = String; }

/// Properties of [`CfnRolePolicy`].
///
/// Mandatory: `PolicyName`, `RoleName`.
///
/// A change replaces the resource: `PolicyName`, `RoleName`.
pub type CfnRolePolicyProps = Fields<of::CfnRolePolicy>;
impl CfnRolePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, role_name: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyName", policy_name), "RoleName", role_name) }
    /// `PolicyDocument`: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `RoleName`: mandatory, 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_name(self, value: impl IntoVal<String>) -> Self { with(self, "RoleName", value) }
}

/// [`AWS::IAM::SAMLProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSamlProvider = Handle<of::CfnSamlProvider>;
impl cfn::ResourceType for of::CfnSamlProvider { const TYPE: &'static str = "AWS::IAM::SAMLProvider"; type Tags = cfn::TagList; type Props = CfnSamlProviderProps; type Reference = Is<kinds::SamlProviderArn>; }
impl CfnSamlProvider {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SamlProviderArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SamlProviderUUID`.
    #[inline] pub fn attr_saml_provider_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "SamlProviderUUID") }
}

/// Properties of [`CfnSamlProvider`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AddPrivateKey`, `Name`, `RemovePrivateKey`.
pub type CfnSamlProviderProps = Fields<of::CfnSamlProvider>;
impl CfnSamlProviderProps {
    /// `AddPrivateKey`: 1 to 16384 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn add_private_key(self, value: impl IntoVal<String>) -> Self { with(self, "AddPrivateKey", value) }
    /// `AssertionEncryptionMode`.
    #[track_caller] pub fn assertion_encryption_mode(self, value: impl IntoVal<cfn_saml_provider::AssertionEncryptionMode>) -> Self { with(self, "AssertionEncryptionMode", value) }
    /// `Name`: 1 to 128 characters, matches `[\w._-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PrivateKeyList`: at most 2 items.
    #[track_caller] pub fn private_key_list(self, value: impl IntoVal<List<cfn_saml_provider::SamlPrivateKey>>) -> Self { with(self, "PrivateKeyList", value) }
    /// `RemovePrivateKey`: 22 to 64 characters, matches `[A-Z0-9]+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn remove_private_key(self, value: impl IntoVal<String>) -> Self { with(self, "RemovePrivateKey", value) }
    /// `SamlMetadataDocument`: 1000 to 10000000 characters.
    #[track_caller] pub fn saml_metadata_document(self, value: impl IntoVal<String>) -> Self { with(self, "SamlMetadataDocument", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_saml_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSamlProvider`].
pub mod cfn_saml_provider {
    use super::super::prelude::*;
    pub use super::cfn_oidc_provider::{Tag};
    mod of { pub enum AssertionEncryptionMode {} pub enum SamlPrivateKey {} }

    /// Words of `AssertionEncryptionMode`.
    pub type AssertionEncryptionMode = Word<fn(of::AssertionEncryptionMode)>;
    impl AssertionEncryptionMode {
        /// `Allowed`
        pub const Allowed: Self = word("Allowed");
        /// `Required`
        pub const Required: Self = word("Required");
    }

    /// `SAMLPrivateKey`.
    pub type SamlPrivateKey = Fields<of::SamlPrivateKey>;
    impl SamlPrivateKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_id: impl IntoVal<String>, timestamp: impl IntoVal<String>) -> Self { with(with(empty(), "KeyId", key_id), "Timestamp", timestamp) }
        /// `KeyId`: mandatory, 22 to 64 characters, matches `[A-Z0-9]+`.
        #[track_caller] pub fn key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KeyId", value) }
        /// `Timestamp`: mandatory, in the form `date-time`.
        #[track_caller] pub fn timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "Timestamp", value) }
    }
}

/// [`AWS::IAM::ServerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html).
///
/// What `Ref` returns: `ServerCertificateName`.
pub type CfnServerCertificate = Handle<of::CfnServerCertificate>;
impl cfn::ResourceType for of::CfnServerCertificate { const TYPE: &'static str = "AWS::IAM::ServerCertificate"; type Tags = cfn::TagList; type Props = CfnServerCertificateProps; type Reference = String; }
impl CfnServerCertificate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerCertificateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnServerCertificate`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CertificateBody`, `CertificateChain`, `PrivateKey`, `ServerCertificateName`.
pub type CfnServerCertificateProps = Fields<of::CfnServerCertificate>;
impl CfnServerCertificateProps {
    /// `CertificateBody`: 1 to 16384 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn certificate_body(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateBody", value) }
    /// `CertificateChain`: 1 to 2097152 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
    /// `Path`: 1 to 512 characters, matches `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `PrivateKey`: 1 to 16384 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    /// `ServerCertificateName`: 1 to 128 characters, matches `[\w+=,.@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn server_certificate_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerCertificateName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_server_certificate::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServerCertificate`].
pub mod cfn_server_certificate {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IAM::ServiceLinkedRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html).
///
/// What `Ref` returns: `RoleName`.
pub type CfnServiceLinkedRole = Handle<of::CfnServiceLinkedRole>;
impl cfn::ResourceType for of::CfnServiceLinkedRole { const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole"; type Tags = cfn::NoTags; type Props = CfnServiceLinkedRoleProps; type Reference = String; }
impl CfnServiceLinkedRole {
    /// The attribute `RoleName`.
    #[inline] pub fn attr_role_name(&self) -> Val<String> { cfn::attribute(&self.0, "RoleName") }
}

/// Properties of [`CfnServiceLinkedRole`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AWSServiceName`, `CustomSuffix`.
pub type CfnServiceLinkedRoleProps = Fields<of::CfnServiceLinkedRole>;
impl CfnServiceLinkedRoleProps {
    /// `AWSServiceName`: 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn aws_service_name(self, value: impl IntoVal<String>) -> Self { with(self, "AWSServiceName", value) }
    /// `CustomSuffix`: 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn custom_suffix(self, value: impl IntoVal<String>) -> Self { with(self, "CustomSuffix", value) }
    /// `Description`: at most 1000 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
}

/// [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html).
///
/// What `Ref` returns: `UserName`.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::IAM::User"; type Tags = cfn::TagList; type Props = CfnUserProps; type Reference = Is<kinds::UserName>; }
impl CfnUser {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UserArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnUser`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `UserName`.
pub type CfnUserProps = Fields<of::CfnUser>;
impl CfnUserProps {
    /// `Groups`: at most 10 items.
    #[track_caller] pub fn groups(self, value: impl IntoVal<List<Is<kinds::GroupName>>>) -> Self { with(self, "Groups", value) }
    /// `LoginProfile`.
    #[track_caller] pub fn login_profile(self, value: impl IntoVal<cfn_user::LoginProfile>) -> Self { with(self, "LoginProfile", value) }
    /// `ManagedPolicyArns`: at most 20 items, no item twice, each matches `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller] pub fn managed_policy_arns(self, value: impl IntoVal<List<Is<kinds::ManagedPolicyArn>>>) -> Self { with(self, "ManagedPolicyArns", value) }
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `PermissionsBoundary`: 20 to 2048 characters.
    #[track_caller] pub fn permissions_boundary(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionsBoundary", value) }
    /// `Policies`.
    #[track_caller] pub fn policies(self, value: impl IntoVal<List<cfn_user::Policy>>) -> Self { with(self, "Policies", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserName`: 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*;
    pub use super::cfn_role::{Policy, Tag};
    mod of { pub enum LoginProfile {} }

    /// `LoginProfile`.
    pub type LoginProfile = Fields<of::LoginProfile>;
    impl LoginProfile {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(password: impl IntoVal<String>) -> Self { with(empty(), "Password", password) }
        /// `Password`: mandatory. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `PasswordResetRequired`.
        #[track_caller] pub fn password_reset_required(self, value: impl IntoVal<bool>) -> Self { with(self, "PasswordResetRequired", value) }
    }
}

/// [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html).
///
/// What `Ref` returns: a text of PolicyName, UserName.
pub type CfnUserPolicy = Handle<of::CfnUserPolicy>;
impl cfn::ResourceType for of::CfnUserPolicy { const TYPE: &'static str = "AWS::IAM::UserPolicy"; type Tags = cfn::NoTags; type Props = CfnUserPolicyProps; type Reference = String; }

/// Properties of [`CfnUserPolicy`].
///
/// Mandatory: `PolicyName`, `UserName`.
///
/// A change replaces the resource: `PolicyName`, `UserName`.
pub type CfnUserPolicyProps = Fields<of::CfnUserPolicy>;
impl CfnUserPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, user_name: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyName", policy_name), "UserName", user_name) }
    /// `PolicyDocument`: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `UserName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// [`AWS::IAM::UserToGroupAddition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html).
///
/// What `Ref` returns: `Id`.
pub type CfnUserToGroupAddition = Handle<of::CfnUserToGroupAddition>;
impl cfn::ResourceType for of::CfnUserToGroupAddition { const TYPE: &'static str = "AWS::IAM::UserToGroupAddition"; type Tags = cfn::NoTags; type Props = CfnUserToGroupAdditionProps; type Reference = String; }
impl CfnUserToGroupAddition {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnUserToGroupAddition`].
///
/// Mandatory: `GroupName`, `Users`.
pub type CfnUserToGroupAdditionProps = Fields<of::CfnUserToGroupAddition>;
impl CfnUserToGroupAdditionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_name: impl IntoVal<String>, users: impl IntoVal<List<String>>) -> Self { with(with(empty(), "GroupName", group_name), "Users", users) }
    /// `GroupName`: mandatory.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `Users`: mandatory.
    #[track_caller] pub fn users(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Users", value) }
}

/// [`AWS::IAM::VirtualMFADevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html).
///
/// What `Ref` returns: `SerialNumber`.
pub type CfnVirtualMfaDevice = Handle<of::CfnVirtualMfaDevice>;
impl cfn::ResourceType for of::CfnVirtualMfaDevice { const TYPE: &'static str = "AWS::IAM::VirtualMFADevice"; type Tags = cfn::TagList; type Props = CfnVirtualMfaDeviceProps; type Reference = String; }
impl CfnVirtualMfaDevice {
    /// The attribute `SerialNumber`.
    #[inline] pub fn attr_serial_number(&self) -> Val<String> { cfn::attribute(&self.0, "SerialNumber") }
}

/// Properties of [`CfnVirtualMfaDevice`].
///
/// Mandatory: `Users`.
///
/// A change replaces the resource: `Path`, `VirtualMfaDeviceName`.
pub type CfnVirtualMfaDeviceProps = Fields<of::CfnVirtualMfaDevice>;
impl CfnVirtualMfaDeviceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(users: impl IntoVal<List<String>>) -> Self { with(empty(), "Users", users) }
    /// `Path`: 1 to 512 characters, matches `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`. Changing it replaces the resource.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_virtual_mfa_device::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Users`: mandatory.
    #[track_caller] pub fn users(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Users", value) }
    /// `VirtualMfaDeviceName`: 1 to 226 characters, matches `[\w+=,.@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn virtual_mfa_device_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualMfaDeviceName", value) }
}

/// Types of [`CfnVirtualMfaDevice`].
pub mod cfn_virtual_mfa_device {
    pub use super::cfn_oidc_provider::{Tag};
}
