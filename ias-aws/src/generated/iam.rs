// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IAM`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::IAM::AccessKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html).
    pub CfnAccessKey, CfnAccessKeyProps, "AWS::IAM::AccessKey", tags = None
);
impl CfnAccessKey {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `SecretAccessKey`.
    #[inline] pub fn attr_secret_access_key(&self) -> Val<String> { cfn::attribute(&self.0, "SecretAccessKey") }
}

/// Properties of [`CfnAccessKey`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccessKeyProps(Object);
ias_core::shape!(CfnAccessKeyProps);
impl CfnAccessKeyProps {
    /// Takes what is mandatory.
    pub fn new(user_name: impl IntoVal<String>) -> Self { Self(Object::new()).user_name(user_name) }
    /// Key of `Serial`.
    pub const SERIAL: Key<Self, i64> = Key::new("Serial");
    /// `Serial`. Changing it replaces the resource.
    pub fn serial(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Serial", value); self }
    /// Key of `Status`.
    pub const STATUS: Key<Self, String> = Key::new("Status");
    /// `Status`.
    pub fn status(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Status", value); self }
    /// Key of `UserName`.
    pub const USER_NAME: Key<Self, String> = Key::new("UserName");
    /// `UserName`: mandatory. Changing it replaces the resource.
    pub fn user_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserName", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html).
    pub CfnGroup, CfnGroupProps, "AWS::IAM::Group", tags = None
);
impl CfnGroup {
    /// What `Ref` returns: `GroupName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::GroupName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnGroup`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnGroupProps(Object);
ias_core::shape!(CfnGroupProps);
impl CfnGroupProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `GroupName`.
    pub const GROUP_NAME: Key<Self, String> = Key::new("GroupName");
    /// `GroupName`: 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GroupName", value); self }
    /// Key of `ManagedPolicyArns`.
    pub const MANAGED_POLICY_ARNS: Key<Self, List<Is<kinds::ManagedPolicyArn>>> = Key::new("ManagedPolicyArns");
    /// `ManagedPolicyArns`: at most 20 items, no item twice, each matches `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
    pub fn managed_policy_arns(mut self, value: impl IntoVal<List<Is<kinds::ManagedPolicyArn>>>) -> Self { self.0.put("ManagedPolicyArns", value); self }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `Policies`.
    pub const POLICIES: Key<Self, List<cfn_group::Policy>> = Key::new("Policies");
    /// `Policies`.
    pub fn policies(mut self, value: impl IntoVal<List<cfn_group::Policy>>) -> Self { self.0.put("Policies", value); self }
}
impl Default for CfnGroupProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnGroup`].
pub mod cfn_group {
    use super::super::prelude::*;

    /// `Policy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Policy(Object);
    ias_core::shape!(Policy);
    impl Policy {
        /// Takes what is mandatory.
        pub fn new(policy_document: impl IntoVal<Json>, policy_name: impl IntoVal<String>) -> Self { Self(Object::new()).policy_document(policy_document).policy_name(policy_name) }
        /// Key of `PolicyDocument`.
        pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
        /// `PolicyDocument`: mandatory.
        pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
        /// Key of `PolicyName`.
        pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
        /// `PolicyName`: mandatory.
        pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    }
}

cfn::resource!(
    /// [`AWS::IAM::GroupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html).
    pub CfnGroupPolicy, CfnGroupPolicyProps, "AWS::IAM::GroupPolicy", tags = None
);
impl CfnGroupPolicy {
    /// What `Ref` returns: a text of PolicyName, GroupName.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnGroupPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnGroupPolicyProps(Object);
ias_core::shape!(CfnGroupPolicyProps);
impl CfnGroupPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_name: impl IntoVal<String>, group_name: impl IntoVal<String>) -> Self { Self(Object::new()).policy_name(policy_name).group_name(group_name) }
    /// Key of `GroupName`.
    pub const GROUP_NAME: Key<Self, String> = Key::new("GroupName");
    /// `GroupName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GroupName", value); self }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html).
    pub CfnInstanceProfile, CfnInstanceProfileProps, "AWS::IAM::InstanceProfile", tags = None
);
impl CfnInstanceProfile {
    /// What `Ref` returns: `InstanceProfileName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::InstanceProfileName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InstanceProfileArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnInstanceProfile`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnInstanceProfileProps(Object);
ias_core::shape!(CfnInstanceProfileProps);
impl CfnInstanceProfileProps {
    /// Takes what is mandatory.
    pub fn new(roles: impl IntoVal<List<Is<kinds::RoleName>>>) -> Self { Self(Object::new()).roles(roles) }
    /// Key of `InstanceProfileName`.
    pub const INSTANCE_PROFILE_NAME: Key<Self, String> = Key::new("InstanceProfileName");
    /// `InstanceProfileName`: at most 128 characters, matches `^([\w+=,.@-]+)?$`. Changing it replaces the resource.
    pub fn instance_profile_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InstanceProfileName", value); self }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Changing it replaces the resource.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `Roles`.
    pub const ROLES: Key<Self, List<Is<kinds::RoleName>>> = Key::new("Roles");
    /// `Roles`: mandatory, at most 1 item, no item twice, each matches `[a-zA-Z0-9+=,.@\-_]+`.
    pub fn roles(mut self, value: impl IntoVal<List<Is<kinds::RoleName>>>) -> Self { self.0.put("Roles", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html).
    pub CfnManagedPolicy, CfnManagedPolicyProps, "AWS::IAM::ManagedPolicy", tags = None
);
impl CfnManagedPolicy {
    /// What `Ref` returns: `PolicyArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ManagedPolicyArn>> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnManagedPolicyProps(Object);
ias_core::shape!(CfnManagedPolicyProps);
impl CfnManagedPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_document(policy_document) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1000 characters. Changing it replaces the resource.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Groups`.
    pub const GROUPS: Key<Self, List<Is<kinds::GroupName>>> = Key::new("Groups");
    /// `Groups`: no item twice.
    pub fn groups(mut self, value: impl IntoVal<List<Is<kinds::GroupName>>>) -> Self { self.0.put("Groups", value); self }
    /// Key of `ManagedPolicyName`.
    pub const MANAGED_POLICY_NAME: Key<Self, String> = Key::new("ManagedPolicyName");
    /// `ManagedPolicyName`. Changing it replaces the resource.
    pub fn managed_policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ManagedPolicyName", value); self }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`, default `"/"`. Changing it replaces the resource.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory, 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `Roles`.
    pub const ROLES: Key<Self, List<Is<kinds::RoleName>>> = Key::new("Roles");
    /// `Roles`: no item twice.
    pub fn roles(mut self, value: impl IntoVal<List<Is<kinds::RoleName>>>) -> Self { self.0.put("Roles", value); self }
    /// Key of `Users`.
    pub const USERS: Key<Self, List<Is<kinds::UserName>>> = Key::new("Users");
    /// `Users`: no item twice.
    pub fn users(mut self, value: impl IntoVal<List<Is<kinds::UserName>>>) -> Self { self.0.put("Users", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::OIDCProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html).
    pub CfnOidcProvider, CfnOidcProviderProps, "AWS::IAM::OIDCProvider", tags = Some(Tagging::List("Tags"))
);
impl CfnOidcProvider {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::OidcProviderArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OidcProviderArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnOidcProvider`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnOidcProviderProps(Object);
ias_core::shape!(CfnOidcProviderProps);
impl CfnOidcProviderProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `ClientIdList`.
    pub const CLIENT_ID_LIST: Key<Self, List<String>> = Key::new("ClientIdList");
    /// `ClientIdList`: each 1 to 255 characters.
    pub fn client_id_list(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ClientIdList", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_oidc_provider::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_oidc_provider::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `ThumbprintList`.
    pub const THUMBPRINT_LIST: Key<Self, List<String>> = Key::new("ThumbprintList");
    /// `ThumbprintList`: at most 5 items, each exactly 40 characters, each matches `[0-9A-Fa-f]{40}`.
    pub fn thumbprint_list(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ThumbprintList", value); self }
    /// Key of `Url`.
    pub const URL: Key<Self, String> = Key::new("Url");
    /// `Url`: 1 to 255 characters. Changing it replaces the resource.
    pub fn url(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Url", value); self }
}
impl Default for CfnOidcProviderProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnOidcProvider`].
pub mod cfn_oidc_provider {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html).
    pub CfnPolicy, CfnPolicyProps, "AWS::IAM::Policy", tags = None
);
impl CfnPolicy {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPolicy`].
/// 
/// Needs at least one of `Users`; `Groups`; `Roles`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPolicyProps(Object);
ias_core::shape!(CfnPolicyProps);
impl CfnPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_document: impl IntoVal<Json>, policy_name: impl IntoVal<String>) -> Self { Self(Object::new()).policy_document(policy_document).policy_name(policy_name) }
    /// Key of `Groups`.
    pub const GROUPS: Key<Self, List<String>> = Key::new("Groups");
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Groups", value); self }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory, 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    /// Key of `Roles`.
    pub const ROLES: Key<Self, List<String>> = Key::new("Roles");
    /// `Roles`.
    pub fn roles(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Roles", value); self }
    /// Key of `Users`.
    pub const USERS: Key<Self, List<String>> = Key::new("Users");
    /// `Users`.
    pub fn users(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Users", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html).
    pub CfnRole, CfnRoleProps, "AWS::IAM::Role", tags = Some(Tagging::List("Tags"))
);
impl CfnRole {
    /// What `Ref` returns: `RoleName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::RoleName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RoleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `RoleId`.
    #[inline] pub fn attr_role_id(&self) -> Val<String> { cfn::attribute(&self.0, "RoleId") }
}

/// Properties of [`CfnRole`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRoleProps(Object);
ias_core::shape!(CfnRoleProps);
impl CfnRoleProps {
    /// Takes what is mandatory.
    pub fn new(assume_role_policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).assume_role_policy_document(assume_role_policy_document) }
    /// Key of `AssumeRolePolicyDocument`.
    pub const ASSUME_ROLE_POLICY_DOCUMENT: Key<Self, Json> = Key::new("AssumeRolePolicyDocument");
    /// `AssumeRolePolicyDocument`: mandatory, 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub fn assume_role_policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("AssumeRolePolicyDocument", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1000 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `ManagedPolicyArns`.
    pub const MANAGED_POLICY_ARNS: Key<Self, List<Is<kinds::ManagedPolicyArn>>> = Key::new("ManagedPolicyArns");
    /// `ManagedPolicyArns`: no item twice, each matches `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
    pub fn managed_policy_arns(mut self, value: impl IntoVal<List<Is<kinds::ManagedPolicyArn>>>) -> Self { self.0.put("ManagedPolicyArns", value); self }
    /// Key of `MaxSessionDuration`.
    pub const MAX_SESSION_DURATION: Key<Self, i64> = Key::new("MaxSessionDuration");
    /// `MaxSessionDuration`: 3600 to 43200.
    pub fn max_session_duration(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxSessionDuration", value); self }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, default `"/"`. Changing it replaces the resource.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `PermissionsBoundary`.
    pub const PERMISSIONS_BOUNDARY: Key<Self, String> = Key::new("PermissionsBoundary");
    /// `PermissionsBoundary`: 20 to 2048 characters.
    pub fn permissions_boundary(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PermissionsBoundary", value); self }
    /// Key of `Policies`.
    pub const POLICIES: Key<Self, List<cfn_role::Policy>> = Key::new("Policies");
    /// `Policies`.
    pub fn policies(mut self, value: impl IntoVal<List<cfn_role::Policy>>) -> Self { self.0.put("Policies", value); self }
    /// Key of `RoleName`.
    pub const ROLE_NAME: Key<Self, String> = Key::new("RoleName");
    /// `RoleName`: 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn role_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RoleName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_role::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_role::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnRole`].
pub mod cfn_role {
    use super::super::prelude::*;

    /// `Policy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Policy(Object);
    ias_core::shape!(Policy);
    impl Policy {
        /// Takes what is mandatory.
        pub fn new(policy_name: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_name(policy_name).policy_document(policy_document) }
        /// Key of `PolicyDocument`.
        pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
        /// `PolicyDocument`: mandatory.
        pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
        /// Key of `PolicyName`.
        pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
        /// `PolicyName`: mandatory.
        pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::IAM::RolePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html).
    pub CfnRolePolicy, CfnRolePolicyProps, "AWS::IAM::RolePolicy", tags = None
);
impl CfnRolePolicy {
    /// What `Ref` returns: a text of PolicyName, RoleName.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnRolePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnRolePolicyProps(Object);
ias_core::shape!(CfnRolePolicyProps);
impl CfnRolePolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_name: impl IntoVal<String>, role_name: impl IntoVal<String>) -> Self { Self(Object::new()).policy_name(policy_name).role_name(role_name) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    /// Key of `RoleName`.
    pub const ROLE_NAME: Key<Self, String> = Key::new("RoleName");
    /// `RoleName`: mandatory, 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn role_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RoleName", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::SAMLProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html).
    pub CfnSamlProvider, CfnSamlProviderProps, "AWS::IAM::SAMLProvider", tags = Some(Tagging::List("Tags"))
);
impl CfnSamlProvider {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::SamlProviderArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SamlProviderArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SamlProviderUUID`.
    #[inline] pub fn attr_saml_provider_uuid(&self) -> Val<String> { cfn::attribute(&self.0, "SamlProviderUUID") }
}

/// Properties of [`CfnSamlProvider`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnSamlProviderProps(Object);
ias_core::shape!(CfnSamlProviderProps);
impl CfnSamlProviderProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AddPrivateKey`.
    pub const ADD_PRIVATE_KEY: Key<Self, String> = Key::new("AddPrivateKey");
    /// `AddPrivateKey`: 1 to 16384 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    pub fn add_private_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AddPrivateKey", value); self }
    /// Key of `AssertionEncryptionMode`.
    pub const ASSERTION_ENCRYPTION_MODE: Key<Self, cfn_saml_provider::AssertionEncryptionMode> = Key::new("AssertionEncryptionMode");
    /// `AssertionEncryptionMode`.
    pub fn assertion_encryption_mode(mut self, value: impl IntoVal<cfn_saml_provider::AssertionEncryptionMode>) -> Self { self.0.put("AssertionEncryptionMode", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 128 characters, matches `[\w._-]+`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `PrivateKeyList`.
    pub const PRIVATE_KEY_LIST: Key<Self, List<cfn_saml_provider::SamlPrivateKey>> = Key::new("PrivateKeyList");
    /// `PrivateKeyList`: at most 2 items.
    pub fn private_key_list(mut self, value: impl IntoVal<List<cfn_saml_provider::SamlPrivateKey>>) -> Self { self.0.put("PrivateKeyList", value); self }
    /// Key of `RemovePrivateKey`.
    pub const REMOVE_PRIVATE_KEY: Key<Self, String> = Key::new("RemovePrivateKey");
    /// `RemovePrivateKey`: 22 to 64 characters, matches `[A-Z0-9]+`. Changing it replaces the resource. Write-only.
    pub fn remove_private_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RemovePrivateKey", value); self }
    /// Key of `SamlMetadataDocument`.
    pub const SAML_METADATA_DOCUMENT: Key<Self, String> = Key::new("SamlMetadataDocument");
    /// `SamlMetadataDocument`: 1000 to 10000000 characters.
    pub fn saml_metadata_document(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SamlMetadataDocument", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_saml_provider::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_saml_provider::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnSamlProviderProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnSamlProvider`].
pub mod cfn_saml_provider {
    use super::super::prelude::*;

    /// Words of `AssertionEncryptionMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AssertionEncryptionMode {
        /// `Allowed`
        Allowed,
        /// `Required`
        Required,
    }
    ias_core::words!(AssertionEncryptionMode { Allowed = "Allowed", Required = "Required" });

    /// `SAMLPrivateKey`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SamlPrivateKey(Object);
    ias_core::shape!(SamlPrivateKey);
    impl SamlPrivateKey {
        /// Takes what is mandatory.
        pub fn new(key_id: impl IntoVal<String>, timestamp: impl IntoVal<String>) -> Self { Self(Object::new()).key_id(key_id).timestamp(timestamp) }
        /// Key of `KeyId`.
        pub const KEY_ID: Key<Self, String> = Key::new("KeyId");
        /// `KeyId`: mandatory, 22 to 64 characters, matches `[A-Z0-9]+`.
        pub fn key_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyId", value); self }
        /// Key of `Timestamp`.
        pub const TIMESTAMP: Key<Self, String> = Key::new("Timestamp");
        /// `Timestamp`: mandatory, in the form `date-time`.
        pub fn timestamp(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Timestamp", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::IAM::ServerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html).
    pub CfnServerCertificate, CfnServerCertificateProps, "AWS::IAM::ServerCertificate", tags = Some(Tagging::List("Tags"))
);
impl CfnServerCertificate {
    /// What `Ref` returns: `ServerCertificateName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerCertificateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnServerCertificate`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnServerCertificateProps(Object);
ias_core::shape!(CfnServerCertificateProps);
impl CfnServerCertificateProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `CertificateBody`.
    pub const CERTIFICATE_BODY: Key<Self, String> = Key::new("CertificateBody");
    /// `CertificateBody`: 1 to 16384 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    pub fn certificate_body(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CertificateBody", value); self }
    /// Key of `CertificateChain`.
    pub const CERTIFICATE_CHAIN: Key<Self, String> = Key::new("CertificateChain");
    /// `CertificateChain`: 1 to 2097152 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    pub fn certificate_chain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CertificateChain", value); self }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `PrivateKey`.
    pub const PRIVATE_KEY: Key<Self, String> = Key::new("PrivateKey");
    /// `PrivateKey`: 1 to 16384 characters, matches `[\u0009\u000A\u000D\u0020-\u00FF]+`. Changing it replaces the resource. Write-only.
    pub fn private_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PrivateKey", value); self }
    /// Key of `ServerCertificateName`.
    pub const SERVER_CERTIFICATE_NAME: Key<Self, String> = Key::new("ServerCertificateName");
    /// `ServerCertificateName`: 1 to 128 characters, matches `[\w+=,.@-]+`. Changing it replaces the resource.
    pub fn server_certificate_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ServerCertificateName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_server_certificate::Tag>> = Key::new("Tags");
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_server_certificate::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnServerCertificateProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnServerCertificate`].
pub mod cfn_server_certificate {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::IAM::ServiceLinkedRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html).
    pub CfnServiceLinkedRole, CfnServiceLinkedRoleProps, "AWS::IAM::ServiceLinkedRole", tags = None
);
impl CfnServiceLinkedRole {
    /// What `Ref` returns: `RoleName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `RoleName`.
    #[inline] pub fn attr_role_name(&self) -> Val<String> { cfn::attribute(&self.0, "RoleName") }
}

/// Properties of [`CfnServiceLinkedRole`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnServiceLinkedRoleProps(Object);
ias_core::shape!(CfnServiceLinkedRoleProps);
impl CfnServiceLinkedRoleProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `AWSServiceName`.
    pub const AWS_SERVICE_NAME: Key<Self, String> = Key::new("AWSServiceName");
    /// `AWSServiceName`: 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource. Write-only.
    pub fn aws_service_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AWSServiceName", value); self }
    /// Key of `CustomSuffix`.
    pub const CUSTOM_SUFFIX: Key<Self, String> = Key::new("CustomSuffix");
    /// `CustomSuffix`: 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource. Write-only.
    pub fn custom_suffix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CustomSuffix", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1000 characters, matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
}
impl Default for CfnServiceLinkedRoleProps { fn default() -> Self { Self::new() } }

cfn::resource!(
    /// [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html).
    pub CfnUser, CfnUserProps, "AWS::IAM::User", tags = Some(Tagging::List("Tags"))
);
impl CfnUser {
    /// What `Ref` returns: `UserName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::UserName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UserArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnUser`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnUserProps(Object);
ias_core::shape!(CfnUserProps);
impl CfnUserProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `Groups`.
    pub const GROUPS: Key<Self, List<Is<kinds::GroupName>>> = Key::new("Groups");
    /// `Groups`: at most 10 items.
    pub fn groups(mut self, value: impl IntoVal<List<Is<kinds::GroupName>>>) -> Self { self.0.put("Groups", value); self }
    /// Key of `LoginProfile`.
    pub const LOGIN_PROFILE: Key<Self, cfn_user::LoginProfile> = Key::new("LoginProfile");
    /// `LoginProfile`.
    pub fn login_profile(mut self, value: impl IntoVal<cfn_user::LoginProfile>) -> Self { self.0.put("LoginProfile", value); self }
    /// Key of `ManagedPolicyArns`.
    pub const MANAGED_POLICY_ARNS: Key<Self, List<Is<kinds::ManagedPolicyArn>>> = Key::new("ManagedPolicyArns");
    /// `ManagedPolicyArns`: at most 20 items, no item twice, each matches `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
    pub fn managed_policy_arns(mut self, value: impl IntoVal<List<Is<kinds::ManagedPolicyArn>>>) -> Self { self.0.put("ManagedPolicyArns", value); self }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `PermissionsBoundary`.
    pub const PERMISSIONS_BOUNDARY: Key<Self, String> = Key::new("PermissionsBoundary");
    /// `PermissionsBoundary`: 20 to 2048 characters.
    pub fn permissions_boundary(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PermissionsBoundary", value); self }
    /// Key of `Policies`.
    pub const POLICIES: Key<Self, List<cfn_user::Policy>> = Key::new("Policies");
    /// `Policies`.
    pub fn policies(mut self, value: impl IntoVal<List<cfn_user::Policy>>) -> Self { self.0.put("Policies", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_user::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_user::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `UserName`.
    pub const USER_NAME: Key<Self, String> = Key::new("UserName");
    /// `UserName`: 1 to 64 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn user_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserName", value); self }
}
impl Default for CfnUserProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*;

    /// `LoginProfile`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoginProfile(Object);
    ias_core::shape!(LoginProfile);
    impl LoginProfile {
        /// Takes what is mandatory.
        pub fn new(password: impl IntoVal<String>) -> Self { Self(Object::new()).password(password) }
        /// Key of `Password`.
        pub const PASSWORD: Key<Self, String> = Key::new("Password");
        /// `Password`: mandatory. Write-only.
        pub fn password(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Password", value); self }
        /// Key of `PasswordResetRequired`.
        pub const PASSWORD_RESET_REQUIRED: Key<Self, bool> = Key::new("PasswordResetRequired");
        /// `PasswordResetRequired`.
        pub fn password_reset_required(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PasswordResetRequired", value); self }
    }

    /// `Policy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Policy(Object);
    ias_core::shape!(Policy);
    impl Policy {
        /// Takes what is mandatory.
        pub fn new(policy_name: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).policy_name(policy_name).policy_document(policy_document) }
        /// Key of `PolicyDocument`.
        pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
        /// `PolicyDocument`: mandatory.
        pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
        /// Key of `PolicyName`.
        pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
        /// `PolicyName`: mandatory.
        pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html).
    pub CfnUserPolicy, CfnUserPolicyProps, "AWS::IAM::UserPolicy", tags = None
);
impl CfnUserPolicy {
    /// What `Ref` returns: a text of PolicyName, UserName.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnUserPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnUserPolicyProps(Object);
ias_core::shape!(CfnUserPolicyProps);
impl CfnUserPolicyProps {
    /// Takes what is mandatory.
    pub fn new(policy_name: impl IntoVal<String>, user_name: impl IntoVal<String>) -> Self { Self(Object::new()).policy_name(policy_name).user_name(user_name) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: 1 to 131072 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `PolicyName`.
    pub const POLICY_NAME: Key<Self, String> = Key::new("PolicyName");
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PolicyName", value); self }
    /// Key of `UserName`.
    pub const USER_NAME: Key<Self, String> = Key::new("UserName");
    /// `UserName`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    pub fn user_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UserName", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::UserToGroupAddition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html).
    pub CfnUserToGroupAddition, CfnUserToGroupAdditionProps, "AWS::IAM::UserToGroupAddition", tags = None
);
impl CfnUserToGroupAddition {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnUserToGroupAddition`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnUserToGroupAdditionProps(Object);
ias_core::shape!(CfnUserToGroupAdditionProps);
impl CfnUserToGroupAdditionProps {
    /// Takes what is mandatory.
    pub fn new(group_name: impl IntoVal<String>, users: impl IntoVal<List<String>>) -> Self { Self(Object::new()).group_name(group_name).users(users) }
    /// Key of `GroupName`.
    pub const GROUP_NAME: Key<Self, String> = Key::new("GroupName");
    /// `GroupName`: mandatory.
    pub fn group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("GroupName", value); self }
    /// Key of `Users`.
    pub const USERS: Key<Self, List<String>> = Key::new("Users");
    /// `Users`: mandatory.
    pub fn users(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Users", value); self }
}

cfn::resource!(
    /// [`AWS::IAM::VirtualMFADevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html).
    pub CfnVirtualMfaDevice, CfnVirtualMfaDeviceProps, "AWS::IAM::VirtualMFADevice", tags = Some(Tagging::List("Tags"))
);
impl CfnVirtualMfaDevice {
    /// What `Ref` returns: `SerialNumber`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `SerialNumber`.
    #[inline] pub fn attr_serial_number(&self) -> Val<String> { cfn::attribute(&self.0, "SerialNumber") }
}

/// Properties of [`CfnVirtualMfaDevice`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnVirtualMfaDeviceProps(Object);
ias_core::shape!(CfnVirtualMfaDeviceProps);
impl CfnVirtualMfaDeviceProps {
    /// Takes what is mandatory.
    pub fn new(users: impl IntoVal<List<String>>) -> Self { Self(Object::new()).users(users) }
    /// Key of `Path`.
    pub const PATH: Key<Self, String> = Key::new("Path");
    /// `Path`: 1 to 512 characters, matches `(\u002F)|(\u002F[\u0021-\u007F]+\u002F)`. Changing it replaces the resource.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Path", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_virtual_mfa_device::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_virtual_mfa_device::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Users`.
    pub const USERS: Key<Self, List<String>> = Key::new("Users");
    /// `Users`: mandatory.
    pub fn users(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Users", value); self }
    /// Key of `VirtualMfaDeviceName`.
    pub const VIRTUAL_MFA_DEVICE_NAME: Key<Self, String> = Key::new("VirtualMfaDeviceName");
    /// `VirtualMfaDeviceName`: 1 to 226 characters, matches `[\w+=,.@-]+`. Changing it replaces the resource.
    pub fn virtual_mfa_device_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VirtualMfaDeviceName", value); self }
}

/// Types of [`CfnVirtualMfaDevice`].
pub mod cfn_virtual_mfa_device {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}
