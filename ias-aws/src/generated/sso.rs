// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSO`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnApplicationAssignment {} pub enum CfnAssignment {} pub enum CfnInstance {} impl ias_core::Optional for CfnInstance {} pub enum CfnInstanceAccessControlAttributeConfiguration {} pub enum CfnPermissionSet {} }

/// [`AWS::SSO::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html).
///
/// What `Ref` returns: `ApplicationArn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::SSO::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::SsoApplicationArn>; }
impl CfnApplication {
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<Is<kinds::SsoApplicationArn>> { cfn::attribute(&self.0, "ApplicationArn") }
    /// The attribute `IdentityStoreArn`.
    #[inline] pub fn attr_identity_store_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityStoreArn") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Name`, `InstanceArn`, `ApplicationProviderArn`.
///
/// A change replaces the resource: `ApplicationProviderArn`, `InstanceArn`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
/// What [`CfnApplicationProps`] cannot do without.
pub struct CfnApplicationPropsRequired<A, B, C> {
    /// `Name`: at most 255 characters, matches `^[\w+=,.@-]+$`.
    pub name: A,
    /// `InstanceArn`: 10 to 1224 characters, matches `^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
    pub instance_arn: B,
    /// `ApplicationProviderArn`: 10 to 1224 characters, matches `^arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+$`. Changing it replaces the resource.
    pub application_provider_arn: C,
}
impl CfnApplicationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnApplicationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "InstanceArn", required.instance_arn), "ApplicationProviderArn", required.application_provider_arn) }
    /// `ApplicationProviderArn`: mandatory, 10 to 1224 characters, matches `^arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+$`. Changing it replaces the resource.
    #[track_caller] pub fn application_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationProviderArn", value) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, at most 255 characters, matches `^[\w+=,.@-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PortalOptions`.
    #[track_caller] pub fn portal_options(self, value: impl IntoVal<cfn_application::PortalOptionsConfiguration>) -> Self { with(self, "PortalOptions", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_application::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 75 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum PortalOptionsConfiguration {} impl ias_core::Optional for PortalOptionsConfiguration {} pub enum PortalOptionsConfigurationVisibility {} pub enum SignInOptions {} pub enum SignInOptionsOrigin {} pub enum Status {} pub enum Tag {} }

    /// `PortalOptionsConfiguration`.
    pub type PortalOptionsConfiguration = Fields<of::PortalOptionsConfiguration>;
    impl PortalOptionsConfiguration {
        /// `SignInOptions`.
        #[track_caller] pub fn sign_in_options(self, value: impl IntoVal<SignInOptions>) -> Self { with(self, "SignInOptions", value) }
        /// `Visibility`.
        #[track_caller] pub fn visibility(self, value: impl IntoVal<PortalOptionsConfigurationVisibility>) -> Self { with(self, "Visibility", value) }
    }

    /// Words of `Visibility`.
    pub type PortalOptionsConfigurationVisibility = Word<fn(of::PortalOptionsConfigurationVisibility)>;
    impl PortalOptionsConfigurationVisibility {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `SignInOptions`.
    pub type SignInOptions = Fields<of::SignInOptions>;
    impl SignInOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(origin: impl IntoVal<SignInOptionsOrigin>) -> Self { with(empty(), "Origin", origin) }
        /// `ApplicationUrl`: 1 to 512 characters, matches `^http(s)?:\/\/[-a-zA-Z0-9+&@#\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\/%?=~_|]$`.
        #[track_caller] pub fn application_url(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationUrl", value) }
        /// `Origin`: mandatory.
        #[track_caller] pub fn origin(self, value: impl IntoVal<SignInOptionsOrigin>) -> Self { with(self, "Origin", value) }
    }

    /// Words of `Origin`.
    pub type SignInOptionsOrigin = Word<fn(of::SignInOptionsOrigin)>;
    impl SignInOptionsOrigin {
        /// `IDENTITY_CENTER`
        pub const IdentityCenter: Self = word("IDENTITY_CENTER");
        /// `APPLICATION`
        pub const Application: Self = word("APPLICATION");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\w+=,.@-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\w+=,.@-]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SSO::ApplicationAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html).
///
/// What `Ref` returns: a text of ApplicationArn, PrincipalType, PrincipalId.
pub type CfnApplicationAssignment = Handle<of::CfnApplicationAssignment>;
impl cfn::ResourceType for of::CfnApplicationAssignment { const TYPE: &'static str = "AWS::SSO::ApplicationAssignment"; type Tags = cfn::NoTags; type Props = CfnApplicationAssignmentProps; type Reference = String; }

/// Properties of [`CfnApplicationAssignment`].
///
/// Mandatory: `ApplicationArn`, `PrincipalType`, `PrincipalId`.
///
/// A change replaces the resource: `ApplicationArn`, `PrincipalId`, `PrincipalType`.
pub type CfnApplicationAssignmentProps = Fields<of::CfnApplicationAssignment>;
/// What [`CfnApplicationAssignmentProps`] cannot do without.
pub struct CfnApplicationAssignmentPropsRequired<A, B, C> {
    /// `ApplicationArn`: 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso::\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}`. Changing it replaces the resource.
    pub application_arn: A,
    /// `PrincipalType`. Changing it replaces the resource.
    pub principal_type: B,
    /// `PrincipalId`: 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`. Changing it replaces the resource.
    pub principal_id: C,
}
impl CfnApplicationAssignmentProps {
    /// Takes what is mandatory, by name: [`CfnApplicationAssignmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_application_assignment::PrincipalType>, C: IntoVal<String>>(required: CfnApplicationAssignmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApplicationArn", required.application_arn), "PrincipalType", required.principal_type), "PrincipalId", required.principal_id) }
    /// `ApplicationArn`: mandatory, 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso::\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}`. Changing it replaces the resource.
    #[track_caller] pub fn application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationArn", value) }
    /// `PrincipalId`: mandatory, 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn principal_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalId", value) }
    /// `PrincipalType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal_type(self, value: impl IntoVal<cfn_application_assignment::PrincipalType>) -> Self { with(self, "PrincipalType", value) }
}

/// Types of [`CfnApplicationAssignment`].
pub mod cfn_application_assignment {
    use super::super::prelude::*;
    mod of { pub enum PrincipalType {} }

    /// Words of `PrincipalType`.
    pub type PrincipalType = Word<fn(of::PrincipalType)>;
    impl PrincipalType {
        /// `USER`
        pub const User: Self = word("USER");
        /// `GROUP`
        pub const Group: Self = word("GROUP");
    }
}

/// [`AWS::SSO::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html).
///
/// What `Ref` returns: a text of InstanceArn, TargetId, TargetType, PermissionSetArn, PrincipalType, PrincipalId.
pub type CfnAssignment = Handle<of::CfnAssignment>;
impl cfn::ResourceType for of::CfnAssignment { const TYPE: &'static str = "AWS::SSO::Assignment"; type Tags = cfn::NoTags; type Props = CfnAssignmentProps; type Reference = String; }

/// Properties of [`CfnAssignment`].
///
/// Mandatory: `InstanceArn`, `TargetId`, `TargetType`, `PermissionSetArn`, `PrincipalType`, `PrincipalId`.
///
/// A change replaces the resource: `InstanceArn`, `PermissionSetArn`, `PrincipalId`, `PrincipalType`, `TargetId`, `TargetType`.
pub type CfnAssignmentProps = Fields<of::CfnAssignment>;
/// What [`CfnAssignmentProps`] cannot do without.
pub struct CfnAssignmentPropsRequired<A, B, C, D, E, F> {
    /// `InstanceArn`: 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Changing it replaces the resource.
    pub instance_arn: A,
    /// `TargetId`: matches `\d{12}`. Changing it replaces the resource.
    pub target_id: B,
    /// `TargetType`. Changing it replaces the resource.
    pub target_type: C,
    /// `PermissionSetArn`: 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}`. Changing it replaces the resource.
    pub permission_set_arn: D,
    /// `PrincipalType`. Changing it replaces the resource.
    pub principal_type: E,
    /// `PrincipalId`: 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`. Changing it replaces the resource.
    pub principal_id: F,
}
impl CfnAssignmentProps {
    /// Takes what is mandatory, by name: [`CfnAssignmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_assignment::TargetType>, D: IntoVal<String>, E: IntoVal<cfn_assignment::PrincipalType>, F: IntoVal<String>>(required: CfnAssignmentPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "InstanceArn", required.instance_arn), "TargetId", required.target_id), "TargetType", required.target_type), "PermissionSetArn", required.permission_set_arn), "PrincipalType", required.principal_type), "PrincipalId", required.principal_id) }
    /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `PermissionSetArn`: mandatory, 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}`. Changing it replaces the resource.
    #[track_caller] pub fn permission_set_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PermissionSetArn", value) }
    /// `PrincipalId`: mandatory, 1 to 47 characters, matches `^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn principal_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalId", value) }
    /// `PrincipalType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal_type(self, value: impl IntoVal<cfn_assignment::PrincipalType>) -> Self { with(self, "PrincipalType", value) }
    /// `TargetId`: mandatory, matches `\d{12}`. Changing it replaces the resource.
    #[track_caller] pub fn target_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetId", value) }
    /// `TargetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<cfn_assignment::TargetType>) -> Self { with(self, "TargetType", value) }
}

/// Types of [`CfnAssignment`].
pub mod cfn_assignment {
    use super::super::prelude::*;
    pub use super::cfn_application_assignment::{PrincipalType};
    mod of { pub enum TargetType {} }

    /// Words of `TargetType`.
    pub type TargetType = Word<fn(of::TargetType)>;
    impl TargetType {
        /// `AWS_ACCOUNT`
        pub const AwsAccount: Self = word("AWS_ACCOUNT");
    }
}

/// [`AWS::SSO::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html).
///
/// What `Ref` returns: `InstanceArn`.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::SSO::Instance"; type Tags = cfn::TagList; type Props = CfnInstanceProps; type Reference = Is<kinds::SsoInstanceArn>; }
impl CfnInstance {
    /// The attribute `IdentityStoreId`.
    #[inline] pub fn attr_identity_store_id(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityStoreId") }
    /// The attribute `InstanceArn`.
    #[inline] pub fn attr_instance_arn(&self) -> Val<Is<kinds::SsoInstanceArn>> { cfn::attribute(&self.0, "InstanceArn") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `ACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnInstance`].
///
/// Nothing is mandatory.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
impl CfnInstanceProps {
    /// `Name`: 1 to 32 characters, matches `^[\w+=,.@-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 75 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInstance`].
pub mod cfn_instance {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `[\w+=,.@-]+`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `[\w+=,.@-]+`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SSO::InstanceAccessControlAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html).
///
/// What `Ref` returns: `InstanceArn`.
pub type CfnInstanceAccessControlAttributeConfiguration = Handle<of::CfnInstanceAccessControlAttributeConfiguration>;
impl cfn::ResourceType for of::CfnInstanceAccessControlAttributeConfiguration { const TYPE: &'static str = "AWS::SSO::InstanceAccessControlAttributeConfiguration"; type Tags = cfn::NoTags; type Props = CfnInstanceAccessControlAttributeConfigurationProps; type Reference = String; }

/// Properties of [`CfnInstanceAccessControlAttributeConfiguration`].
///
/// Mandatory: `InstanceArn`.
///
/// A change replaces the resource: `InstanceArn`.
pub type CfnInstanceAccessControlAttributeConfigurationProps = Fields<of::CfnInstanceAccessControlAttributeConfiguration>;
impl CfnInstanceAccessControlAttributeConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>) -> Self { with(empty(), "InstanceArn", instance_arn) }
    /// `AccessControlAttributes`: at most 50 items.
    #[track_caller] pub fn access_control_attributes(self, value: impl IntoVal<List<cfn_instance_access_control_attribute_configuration::AccessControlAttribute>>) -> Self { with(self, "AccessControlAttributes", value) }
    /// `InstanceAccessControlAttributeConfiguration`. Deprecated.
    #[track_caller] pub fn instance_access_control_attribute_configuration(self, value: impl IntoVal<cfn_instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration>) -> Self { with(self, "InstanceAccessControlAttributeConfiguration", value) }
    /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
}

/// Types of [`CfnInstanceAccessControlAttributeConfiguration`].
pub mod cfn_instance_access_control_attribute_configuration {
    use super::super::prelude::*;
    mod of { pub enum AccessControlAttribute {} pub enum AccessControlAttributeValue {} pub enum InstanceAccessControlAttributeConfiguration {} }

    /// `AccessControlAttribute`.
    pub type AccessControlAttribute = Fields<of::AccessControlAttribute>;
    impl AccessControlAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<AccessControlAttributeValue>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `[\p{L}\p{Z}\p{N}_.:\/=+\-@]+`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<AccessControlAttributeValue>) -> Self { with(self, "Value", value) }
    }

    /// `AccessControlAttributeValue`.
    pub type AccessControlAttributeValue = Fields<of::AccessControlAttributeValue>;
    impl AccessControlAttributeValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<List<String>>) -> Self { with(empty(), "Source", source) }
        /// `Source`: mandatory, at most 1 item, each at most 256 characters, each matches `[\p{L}\p{Z}\p{N}_.:\/=+\-@\[\]\{\}\$\\"]*`.
        #[track_caller] pub fn source(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Source", value) }
    }

    /// `InstanceAccessControlAttributeConfiguration`.
    pub type InstanceAccessControlAttributeConfiguration = Fields<of::InstanceAccessControlAttributeConfiguration>;
    impl InstanceAccessControlAttributeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_control_attributes: impl IntoVal<List<AccessControlAttribute>>) -> Self { with(empty(), "AccessControlAttributes", access_control_attributes) }
        /// `AccessControlAttributes`: mandatory, at most 50 items.
        #[track_caller] pub fn access_control_attributes(self, value: impl IntoVal<List<AccessControlAttribute>>) -> Self { with(self, "AccessControlAttributes", value) }
    }
}

/// [`AWS::SSO::PermissionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html).
///
/// What `Ref` returns: a text of InstanceArn, PermissionSetArn.
pub type CfnPermissionSet = Handle<of::CfnPermissionSet>;
impl cfn::ResourceType for of::CfnPermissionSet { const TYPE: &'static str = "AWS::SSO::PermissionSet"; type Tags = cfn::TagList; type Props = CfnPermissionSetProps; type Reference = String; }
impl CfnPermissionSet {
    /// The attribute `PermissionSetArn`.
    #[inline] pub fn attr_permission_set_arn(&self) -> Val<Is<kinds::PermissionSetArn>> { cfn::attribute(&self.0, "PermissionSetArn") }
}

/// Properties of [`CfnPermissionSet`].
///
/// Mandatory: `Name`, `InstanceArn`.
///
/// A change replaces the resource: `InstanceArn`, `Name`.
pub type CfnPermissionSetProps = Fields<of::CfnPermissionSet>;
impl CfnPermissionSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, instance_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "InstanceArn", instance_arn) }
    /// `CustomerManagedPolicyReferences`: at most 25 items, default `[]`.
    #[track_caller] pub fn customer_managed_policy_references(self, value: impl IntoVal<List<cfn_permission_set::CustomerManagedPolicyReference>>) -> Self { with(self, "CustomerManagedPolicyReferences", value) }
    /// `Description`: 1 to 700 characters, matches `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InlinePolicy`.
    #[track_caller] pub fn inline_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "InlinePolicy", value) }
    /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `ManagedPolicies`: at most 25 items, each 20 to 2048 characters, default `[]`.
    #[track_caller] pub fn managed_policies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ManagedPolicies", value) }
    /// `Name`: mandatory, 1 to 32 characters, matches `[\w+=,.@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PermissionsBoundary`.
    #[track_caller] pub fn permissions_boundary(self, value: impl IntoVal<cfn_permission_set::PermissionsBoundary>) -> Self { with(self, "PermissionsBoundary", value) }
    /// `RelayStateType`: 1 to 240 characters, matches `[a-zA-Z0-9&amp;$@#\/%?=~\-_'&quot;|!:,.;*+\[\]\ \(\)\{\}]+`.
    #[track_caller] pub fn relay_state_type(self, value: impl IntoVal<String>) -> Self { with(self, "RelayStateType", value) }
    /// `SessionDuration`: 1 to 100 characters.
    #[track_caller] pub fn session_duration(self, value: impl IntoVal<String>) -> Self { with(self, "SessionDuration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_permission_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPermissionSet`].
pub mod cfn_permission_set {
    use super::super::prelude::*;
    pub use super::cfn_instance::{Tag};
    mod of { pub enum CustomerManagedPolicyReference {} pub enum PermissionsBoundary {} impl ias_core::Optional for PermissionsBoundary {} }

    /// `CustomerManagedPolicyReference`.
    pub type CustomerManagedPolicyReference = Fields<of::CustomerManagedPolicyReference>;
    impl CustomerManagedPolicyReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 128 characters, matches `[\w+=,.@-]+`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Path`: 1 to 512 characters, matches `((/[A-Za-z0-9\.,\+@=_-]+)*)/`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `PermissionsBoundary`.
    pub type PermissionsBoundary = Fields<of::PermissionsBoundary>;
    impl PermissionsBoundary {
        /// `CustomerManagedPolicyReference`.
        #[track_caller] pub fn customer_managed_policy_reference(self, value: impl IntoVal<CustomerManagedPolicyReference>) -> Self { with(self, "CustomerManagedPolicyReference", value) }
        /// `ManagedPolicyArn`: 20 to 2048 characters.
        #[track_caller] pub fn managed_policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ManagedPolicyArn", value) }
    }
}
