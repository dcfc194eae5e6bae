// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AccountAccess`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnEntitlement {} }

/// [`AWS::AccountAccess::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html).
///
/// What `Ref` returns: `ApplicationArn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::AccountAccess::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::AccountAccessApplicationArn>; }
impl CfnApplication {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<Is<kinds::AccountAccessApplicationArn>> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `IdentitySource.IdentityCenter.ApplicationArn`.
    #[inline] pub fn attr_identity_source_identity_center_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdentitySource.IdentityCenter.ApplicationArn") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `ACTIVE`, `DELETE_IN_PROGRESS`, `CREATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TenantId`.
    #[inline] pub fn attr_tenant_id(&self) -> Val<String> { cfn::attribute(&self.0, "TenantId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `IdentitySource`.
///
/// A change replaces the resource: `IdentitySource`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_source: impl IntoVal<cfn_application::IdentitySource>) -> Self { with(empty(), "IdentitySource", identity_source) }
    /// `IdentitySource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_source(self, value: impl IntoVal<cfn_application::IdentitySource>) -> Self { with(self, "IdentitySource", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum IdentityCenter {} pub enum IdentitySource {} pub enum Tag {} }

    /// `IdentityCenter`.
    pub type IdentityCenter = Fields<of::IdentityCenter>;
    impl IdentityCenter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_arn: impl IntoVal<String>) -> Self { with(empty(), "InstanceArn", instance_arn) }
        /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `^arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`.
        #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    }

    /// `IdentitySource`.
    pub type IdentitySource = Fields<of::IdentitySource>;
    impl IdentitySource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identity_center: impl IntoVal<IdentityCenter>) -> Self { with(empty(), "IdentityCenter", identity_center) }
        /// `IdentityCenter`: mandatory.
        #[track_caller] pub fn identity_center(self, value: impl IntoVal<IdentityCenter>) -> Self { with(self, "IdentityCenter", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AccountAccess::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html).
///
/// What `Ref` returns: a text of ApplicationArn, EntitlementId.
pub type CfnEntitlement = Handle<of::CfnEntitlement>;
impl cfn::ResourceType for of::CfnEntitlement { const TYPE: &'static str = "AWS::AccountAccess::Entitlement"; type Tags = cfn::NoTags; type Props = CfnEntitlementProps; type Reference = String; }
impl CfnEntitlement {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Entitlement.PrincipalRole.Account`.
    #[inline] pub fn attr_entitlement_principal_role_account(&self) -> Val<String> { cfn::attribute(&self.0, "Entitlement.PrincipalRole.Account") }
    /// The attribute `EntitlementId`.
    #[inline] pub fn attr_entitlement_id(&self) -> Val<String> { cfn::attribute(&self.0, "EntitlementId") }
}

/// Properties of [`CfnEntitlement`].
///
/// Mandatory: `ApplicationArn`, `Entitlement`.
///
/// A change replaces the resource: `ApplicationArn`, `Entitlement`.
pub type CfnEntitlementProps = Fields<of::CfnEntitlement>;
impl CfnEntitlementProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application_arn: impl IntoVal<String>, entitlement: impl IntoVal<cfn_entitlement::Entitlement>) -> Self { with(with(empty(), "ApplicationArn", application_arn), "Entitlement", entitlement) }
    /// `ApplicationArn`: mandatory, 49 to 2048 characters, matches `^arn:[a-z0-9-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationArn", value) }
    /// `Entitlement`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn entitlement(self, value: impl IntoVal<cfn_entitlement::Entitlement>) -> Self { with(self, "Entitlement", value) }
}

/// Types of [`CfnEntitlement`].
pub mod cfn_entitlement {
    use super::super::prelude::*;
    mod of { pub enum Entitlement {} pub enum Principal {} pub enum PrincipalRoleEntitlement {} }

    /// `Entitlement`.
    pub type Entitlement = Fields<of::Entitlement>;
    impl Entitlement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(principal_role: impl IntoVal<PrincipalRoleEntitlement>) -> Self { with(empty(), "PrincipalRole", principal_role) }
        /// `PrincipalRole`: mandatory.
        #[track_caller] pub fn principal_role(self, value: impl IntoVal<PrincipalRoleEntitlement>) -> Self { with(self, "PrincipalRole", value) }
    }

    /// `IdentityCenterPrincipal`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IdentityCenterPrincipal(Value);
    ias_core::union!(IdentityCenterPrincipal);
    impl IdentityCenterPrincipal {
        /// `GroupId`: 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`.
        #[track_caller] pub fn group_id(value: impl IntoVal<String>) -> Self { Self(Value::one("GroupId", value)) }
        /// `UserId`: 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`.
        #[track_caller] pub fn user_id(value: impl IntoVal<String>) -> Self { Self(Value::one("UserId", value)) }
    }

    /// `Principal`.
    pub type Principal = Fields<of::Principal>;
    impl Principal {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identity_center: impl IntoVal<IdentityCenterPrincipal>) -> Self { with(empty(), "IdentityCenter", identity_center) }
        /// `IdentityCenter`: mandatory.
        #[track_caller] pub fn identity_center(self, value: impl IntoVal<IdentityCenterPrincipal>) -> Self { with(self, "IdentityCenter", value) }
    }

    /// `PrincipalRoleEntitlement`.
    pub type PrincipalRoleEntitlement = Fields<of::PrincipalRoleEntitlement>;
    impl PrincipalRoleEntitlement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(principal: impl IntoVal<Principal>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Principal", principal), "RoleArn", role_arn) }
        /// `Principal`: mandatory.
        #[track_caller] pub fn principal(self, value: impl IntoVal<Principal>) -> Self { with(self, "Principal", value) }
        /// `RoleArn`: mandatory, matches `^arn:[a-z0-9-]+:iam::[0-9]{12}:role\/([a-zA-Z0-9+=,.@_-]+\/)*[a-zA-Z0-9+=,.@_-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }
}
