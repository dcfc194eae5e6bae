// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EKS`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccessEntry {} pub enum CfnAddon {} pub enum CfnCapability {} pub enum CfnCertificateAuthority {} pub enum CfnCluster {} pub enum CfnFargateProfile {} pub enum CfnIdentityProviderConfig {} pub enum CfnNodegroup {} pub enum CfnPodIdentityAssociation {} }

/// [`AWS::EKS::AccessEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html).
///
/// What `Ref` returns: a text of PrincipalArn, ClusterName.
pub type CfnAccessEntry = Handle<of::CfnAccessEntry>;
impl cfn::ResourceType for of::CfnAccessEntry { const TYPE: &'static str = "AWS::EKS::AccessEntry"; type Tags = cfn::TagList; type Props = CfnAccessEntryProps; type Reference = String; }
impl CfnAccessEntry {
    /// The attribute `AccessEntryArn`.
    #[inline] pub fn attr_access_entry_arn(&self) -> Val<Is<kinds::AccessEntryArn>> { cfn::attribute(&self.0, "AccessEntryArn") }
}

/// Properties of [`CfnAccessEntry`].
///
/// Mandatory: `PrincipalArn`, `ClusterName`.
///
/// A change replaces the resource: `ClusterName`, `PrincipalArn`, `Type`.
pub type CfnAccessEntryProps = Fields<of::CfnAccessEntry>;
impl CfnAccessEntryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(principal_arn: impl IntoVal<String>, cluster_name: impl IntoVal<String>) -> Self { with(with(empty(), "PrincipalArn", principal_arn), "ClusterName", cluster_name) }
    /// `AccessPolicies`: at most 20 items, no item twice.
    #[track_caller] pub fn access_policies(self, value: impl IntoVal<List<cfn_access_entry::AccessPolicy>>) -> Self { with(self, "AccessPolicies", value) }
    /// `ClusterName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `KubernetesGroups`: no item twice.
    #[track_caller] pub fn kubernetes_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "KubernetesGroups", value) }
    /// `PrincipalArn`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn principal_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_entry::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `Username`.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
}

/// Types of [`CfnAccessEntry`].
pub mod cfn_access_entry {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessPolicy {} pub enum AccessScope {} pub enum AccessScopeType {} pub enum Tag {} }

    /// `AccessPolicy`.
    pub type AccessPolicy = Fields<of::AccessPolicy>;
    impl AccessPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_arn: impl IntoVal<String>, access_scope: impl IntoVal<AccessScope>) -> Self { with(with(empty(), "PolicyArn", policy_arn), "AccessScope", access_scope) }
        /// `AccessScope`: mandatory.
        #[track_caller] pub fn access_scope(self, value: impl IntoVal<AccessScope>) -> Self { with(self, "AccessScope", value) }
        /// `PolicyArn`: mandatory.
        #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
    }

    /// `AccessScope`.
    pub type AccessScope = Fields<of::AccessScope>;
    impl AccessScope {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AccessScopeType>) -> Self { with(empty(), "Type", type_) }
        /// `Namespaces`: no item twice.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AccessScopeType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type AccessScopeType = Word<fn(of::AccessScopeType)>;
    impl AccessScopeType {
        /// `namespace`
        pub const Namespace: Self = word("namespace");
        /// `cluster`
        pub const Cluster: Self = word("cluster");
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

/// [`AWS::EKS::Addon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html).
///
/// What `Ref` returns: a text of ClusterName, AddonName.
pub type CfnAddon = Handle<of::CfnAddon>;
impl cfn::ResourceType for of::CfnAddon { const TYPE: &'static str = "AWS::EKS::Addon"; type Tags = cfn::TagList; type Props = CfnAddonProps; type Reference = String; }
impl CfnAddon {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AddonArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAddon`].
///
/// Mandatory: `ClusterName`, `AddonName`.
///
/// A change replaces the resource: `AddonName`, `ClusterName`, `NamespaceConfig`.
pub type CfnAddonProps = Fields<of::CfnAddon>;
impl CfnAddonProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_name: impl IntoVal<String>, addon_name: impl IntoVal<String>) -> Self { with(with(empty(), "ClusterName", cluster_name), "AddonName", addon_name) }
    /// `AddonName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn addon_name(self, value: impl IntoVal<String>) -> Self { with(self, "AddonName", value) }
    /// `AddonVersion`: at least 1 character.
    #[track_caller] pub fn addon_version(self, value: impl IntoVal<String>) -> Self { with(self, "AddonVersion", value) }
    /// `ClusterName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `ConfigurationValues`: at least 1 character.
    #[track_caller] pub fn configuration_values(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationValues", value) }
    /// `NamespaceConfig`. Changing it replaces the resource.
    #[track_caller] pub fn namespace_config(self, value: impl IntoVal<cfn_addon::NamespaceConfig>) -> Self { with(self, "NamespaceConfig", value) }
    /// `PodIdentityAssociations`: no item twice. Write-only.
    #[track_caller] pub fn pod_identity_associations(self, value: impl IntoVal<List<cfn_addon::PodIdentityAssociation>>) -> Self { with(self, "PodIdentityAssociations", value) }
    /// `PreserveOnDelete`. Write-only.
    #[track_caller] pub fn preserve_on_delete(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveOnDelete", value) }
    /// `ResolveConflicts`: at least 1 character. Write-only.
    #[track_caller] pub fn resolve_conflicts(self, value: impl IntoVal<cfn_addon::ResolveConflicts>) -> Self { with(self, "ResolveConflicts", value) }
    /// `ServiceAccountRoleArn`: 1 to 255 characters.
    #[track_caller] pub fn service_account_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccountRoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_addon::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAddon`].
pub mod cfn_addon {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum NamespaceConfig {} pub enum PodIdentityAssociation {} pub enum ResolveConflicts {} pub enum Tag {} }

    /// `NamespaceConfig`.
    pub type NamespaceConfig = Fields<of::NamespaceConfig>;
    impl NamespaceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>) -> Self { with(empty(), "Namespace", namespace) }
        /// `Namespace`: mandatory, 1 to 63 characters.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `PodIdentityAssociation`.
    pub type PodIdentityAssociation = Fields<of::PodIdentityAssociation>;
    impl PodIdentityAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_account: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ServiceAccount", service_account), "RoleArn", role_arn) }
        /// `RoleArn`: mandatory, matches `^arn:aws[a-zA-Z-]*:iam::\d{12}:(role)\/*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `ServiceAccount`: mandatory.
        #[track_caller] pub fn service_account(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccount", value) }
    }

    /// Words of `ResolveConflicts`.
    pub type ResolveConflicts = Word<fn(of::ResolveConflicts)>;
    impl ResolveConflicts {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `OVERWRITE`
        pub const Overwrite: Self = word("OVERWRITE");
        /// `PRESERVE`
        pub const Preserve: Self = word("PRESERVE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::EKS::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCapability = Handle<of::CfnCapability>;
impl cfn::ResourceType for of::CfnCapability { const TYPE: &'static str = "AWS::EKS::Capability"; type Tags = cfn::TagList; type Props = CfnCapabilityProps; type Reference = Is<kinds::EksCapabilityArn>; }
impl CfnCapability {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EksCapabilityArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
    #[inline] pub fn attr_configuration_argo_cd_aws_idc_idc_managed_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn") }
    /// The attribute `Configuration.ArgoCd.ServerUrl`.
    #[inline] pub fn attr_configuration_argo_cd_server_url(&self) -> Val<String> { cfn::attribute(&self.0, "Configuration.ArgoCd.ServerUrl") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnCapability`].
///
/// Mandatory: `ClusterName`, `CapabilityName`, `Type`, `RoleArn`, `DeletePropagationPolicy`.
///
/// A change replaces the resource: `CapabilityName`, `ClusterName`, `Type`.
pub type CfnCapabilityProps = Fields<of::CfnCapability>;
/// What [`CfnCapabilityProps`] cannot do without.
pub struct CfnCapabilityPropsRequired<A, B, C, D, E> {
    /// `ClusterName`: 1 to 100 characters. Changing it replaces the resource.
    pub cluster_name: A,
    /// `CapabilityName`: 1 to 100 characters. Changing it replaces the resource.
    pub capability_name: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
    /// `RoleArn`: matches `^arn:aws[a-z-]*:iam::[0-9]+:role/[a-zA-Z0-9+=,.@_-]+$`.
    pub role_arn: D,
    /// `DeletePropagationPolicy`.
    pub delete_propagation_policy: E,
}
impl CfnCapabilityProps {
    /// Takes what is mandatory, by name: [`CfnCapabilityPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_capability::Type>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<cfn_capability::DeletePropagationPolicy>>(required: CfnCapabilityPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ClusterName", required.cluster_name), "CapabilityName", required.capability_name), "Type", required.type_), "RoleArn", required.role_arn), "DeletePropagationPolicy", required.delete_propagation_policy) }
    /// `CapabilityName`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn capability_name(self, value: impl IntoVal<String>) -> Self { with(self, "CapabilityName", value) }
    /// `ClusterName`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `Configuration`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_capability::CapabilityConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `DeletePropagationPolicy`: mandatory.
    #[track_caller] pub fn delete_propagation_policy(self, value: impl IntoVal<cfn_capability::DeletePropagationPolicy>) -> Self { with(self, "DeletePropagationPolicy", value) }
    /// `RoleArn`: mandatory, matches `^arn:aws[a-z-]*:iam::[0-9]+:role/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capability::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_capability::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnCapability`].
pub mod cfn_capability {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_entry::{Tag};
    mod of { pub enum Ack {} impl ias_core::Optional for Ack {} pub enum ArgoCd {} pub enum ArgoCdRoleMapping {} pub enum ArgoCdRoleMappingRole {} pub enum AwsIdc {} pub enum CapabilityConfiguration {} impl ias_core::Optional for CapabilityConfiguration {} pub enum DeletePropagationPolicy {} pub enum NetworkAccess {} impl ias_core::Optional for NetworkAccess {} pub enum SsoIdentity {} pub enum SsoIdentityType {} pub enum Type {} }

    /// `Ack`.
    pub type Ack = Fields<of::Ack>;
    impl Ack {
        /// `DisabledServices`: at most 200 items, each 1 to 63 characters, each matches `^[a-z][a-z0-9]*$`.
        #[track_caller] pub fn disabled_services(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DisabledServices", value) }
        /// `EnableCrossNamespace`.
        #[track_caller] pub fn enable_cross_namespace(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCrossNamespace", value) }
    }

    /// `ArgoCd`.
    pub type ArgoCd = Fields<of::ArgoCd>;
    impl ArgoCd {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(aws_idc: impl IntoVal<AwsIdc>) -> Self { with(empty(), "AwsIdc", aws_idc) }
        /// `AwsIdc`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn aws_idc(self, value: impl IntoVal<AwsIdc>) -> Self { with(self, "AwsIdc", value) }
        /// `EndpointPrefix`: 1 to 50 characters, matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource.
        #[track_caller] pub fn endpoint_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointPrefix", value) }
        /// `Namespace`. Changing it replaces the resource.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `NetworkAccess`.
        #[track_caller] pub fn network_access(self, value: impl IntoVal<NetworkAccess>) -> Self { with(self, "NetworkAccess", value) }
        /// `RbacRoleMappings`.
        #[track_caller] pub fn rbac_role_mappings(self, value: impl IntoVal<List<ArgoCdRoleMapping>>) -> Self { with(self, "RbacRoleMappings", value) }
    }

    /// `ArgoCdRoleMapping`.
    pub type ArgoCdRoleMapping = Fields<of::ArgoCdRoleMapping>;
    impl ArgoCdRoleMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role: impl IntoVal<ArgoCdRoleMappingRole>, identities: impl IntoVal<List<SsoIdentity>>) -> Self { with(with(empty(), "Role", role), "Identities", identities) }
        /// `Identities`: mandatory.
        #[track_caller] pub fn identities(self, value: impl IntoVal<List<SsoIdentity>>) -> Self { with(self, "Identities", value) }
        /// `Role`: mandatory.
        #[track_caller] pub fn role(self, value: impl IntoVal<ArgoCdRoleMappingRole>) -> Self { with(self, "Role", value) }
    }

    /// Words of `Role`.
    pub type ArgoCdRoleMappingRole = Word<fn(of::ArgoCdRoleMappingRole)>;
    impl ArgoCdRoleMappingRole {
        /// `ADMIN`
        pub const Admin: Self = word("ADMIN");
        /// `EDITOR`
        pub const Editor: Self = word("EDITOR");
        /// `VIEWER`
        pub const Viewer: Self = word("VIEWER");
    }

    /// `AwsIdc`.
    pub type AwsIdc = Fields<of::AwsIdc>;
    impl AwsIdc {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(idc_instance_arn: impl IntoVal<String>) -> Self { with(empty(), "IdcInstanceArn", idc_instance_arn) }
        /// `IdcInstanceArn`: mandatory.
        #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
        /// `IdcRegion`.
        #[track_caller] pub fn idc_region(self, value: impl IntoVal<String>) -> Self { with(self, "IdcRegion", value) }
    }

    /// `CapabilityConfiguration`.
    pub type CapabilityConfiguration = Fields<of::CapabilityConfiguration>;
    impl CapabilityConfiguration {
        /// `Ack`.
        #[track_caller] pub fn ack(self, value: impl IntoVal<Ack>) -> Self { with(self, "Ack", value) }
        /// `ArgoCd`.
        #[track_caller] pub fn argo_cd(self, value: impl IntoVal<ArgoCd>) -> Self { with(self, "ArgoCd", value) }
    }

    /// Words of `DeletePropagationPolicy`.
    pub type DeletePropagationPolicy = Word<fn(of::DeletePropagationPolicy)>;
    impl DeletePropagationPolicy {
        /// `RETAIN`
        pub const Retain: Self = word("RETAIN");
    }

    /// `NetworkAccess`.
    pub type NetworkAccess = Fields<of::NetworkAccess>;
    impl NetworkAccess {
        /// `VpceIds`.
        #[track_caller] pub fn vpce_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpceIds", value) }
    }

    /// `SsoIdentity`.
    pub type SsoIdentity = Fields<of::SsoIdentity>;
    impl SsoIdentity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>, type_: impl IntoVal<SsoIdentityType>) -> Self { with(with(empty(), "Id", id), "Type", type_) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SsoIdentityType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type SsoIdentityType = Word<fn(of::SsoIdentityType)>;
    impl SsoIdentityType {
        /// `SSO_USER`
        pub const SsoUser: Self = word("SSO_USER");
        /// `SSO_GROUP`
        pub const SsoGroup: Self = word("SSO_GROUP");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `ARGOCD`
        pub const Argocd: Self = word("ARGOCD");
        /// `ACK`
        pub const Ack: Self = word("ACK");
        /// `KRO`
        pub const Kro: Self = word("KRO");
    }
}

/// [`AWS::EKS::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html).
///
/// What `Ref` returns: a text of ClusterName, Id.
pub type CfnCertificateAuthority = Handle<of::CfnCertificateAuthority>;
impl cfn::ResourceType for of::CfnCertificateAuthority { const TYPE: &'static str = "AWS::EKS::CertificateAuthority"; type Tags = cfn::NoTags; type Props = CfnCertificateAuthorityProps; type Reference = String; }
impl CfnCertificateAuthority {
    /// The attribute `ActivatedAt`.
    #[inline] pub fn attr_activated_at(&self) -> Val<String> { cfn::attribute(&self.0, "ActivatedAt") }
    /// The attribute `ActivatedBy`.
    #[inline] pub fn attr_activated_by(&self) -> Val<String> { cfn::attribute(&self.0, "ActivatedBy") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `Data`.
    #[inline] pub fn attr_data(&self) -> Val<String> { cfn::attribute(&self.0, "Data") }
    /// The attribute `DistributionStatus`.
    #[inline] pub fn attr_distribution_status(&self) -> Val<String> { cfn::attribute(&self.0, "DistributionStatus") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `RollbackAvailable`.
    #[inline] pub fn attr_rollback_available(&self) -> Val<bool> { cfn::attribute(&self.0, "RollbackAvailable") }
    /// The attribute `ScheduledEvents`.
    #[inline] pub fn attr_scheduled_events(&self) -> Val<Json> { cfn::attribute(&self.0, "ScheduledEvents") }
    /// The attribute `ScheduledEvents.FinalAutoActivation`.
    #[inline] pub fn attr_scheduled_events_final_auto_activation(&self) -> Val<String> { cfn::attribute(&self.0, "ScheduledEvents.FinalAutoActivation") }
    /// The attribute `ScheduledEvents.FirstAutoActivation`.
    #[inline] pub fn attr_scheduled_events_first_auto_activation(&self) -> Val<String> { cfn::attribute(&self.0, "ScheduledEvents.FirstAutoActivation") }
    /// The attribute `SigningStatus`.
    #[inline] pub fn attr_signing_status(&self) -> Val<String> { cfn::attribute(&self.0, "SigningStatus") }
    /// The attribute `Validity`.
    #[inline] pub fn attr_validity(&self) -> Val<Json> { cfn::attribute(&self.0, "Validity") }
    /// The attribute `Validity.NotAfter`.
    #[inline] pub fn attr_validity_not_after(&self) -> Val<String> { cfn::attribute(&self.0, "Validity.NotAfter") }
    /// The attribute `Validity.NotBefore`.
    #[inline] pub fn attr_validity_not_before(&self) -> Val<String> { cfn::attribute(&self.0, "Validity.NotBefore") }
}

/// Properties of [`CfnCertificateAuthority`].
///
/// Mandatory: `ClusterName`.
///
/// A change replaces the resource: `ClusterName`.
pub type CfnCertificateAuthorityProps = Fields<of::CfnCertificateAuthority>;
impl CfnCertificateAuthorityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_name: impl IntoVal<String>) -> Self { with(empty(), "ClusterName", cluster_name) }
    /// `ClusterName`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
}

/// [`AWS::EKS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html).
///
/// What `Ref` returns: `Name`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::EKS::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = Is<kinds::EksClusterName>; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EksClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CertificateAuthority.Active.ActivatedBy`.
    #[inline] pub fn attr_certificate_authority_active_activated_by(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateAuthority.Active.ActivatedBy") }
    /// The attribute `CertificateAuthority.Active.Id`.
    #[inline] pub fn attr_certificate_authority_active_id(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateAuthority.Active.Id") }
    /// The attribute `CertificateAuthority.Data`.
    #[inline] pub fn attr_certificate_authority_data(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateAuthority.Data") }
    /// The attribute `CertificateAuthorityData`.
    #[inline] pub fn attr_certificate_authority_data2(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateAuthorityData") }
    /// The attribute `ClusterSecurityGroupId`.
    #[inline] pub fn attr_cluster_security_group_id(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "ClusterSecurityGroupId") }
    /// The attribute `EncryptionConfigKeyArn`.
    #[inline] pub fn attr_encryption_config_key_arn(&self) -> Val<String> { cfn::attribute(&self.0, "EncryptionConfigKeyArn") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `KubernetesNetworkConfig.ServiceIpv6Cidr`.
    #[inline] pub fn attr_kubernetes_network_config_service_ipv6_cidr(&self) -> Val<String> { cfn::attribute(&self.0, "KubernetesNetworkConfig.ServiceIpv6Cidr") }
    /// The attribute `OpenIdConnectIssuerUrl`.
    #[inline] pub fn attr_open_id_connect_issuer_url(&self) -> Val<String> { cfn::attribute(&self.0, "OpenIdConnectIssuerUrl") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `RoleArn`, `ResourcesVpcConfig`.
///
/// A change replaces the resource: `BootstrapSelfManagedAddons`, `EncryptionConfig`, `KubernetesNetworkConfig`, `Name`, `OutpostConfig`, `RoleArn`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, resources_vpc_config: impl IntoVal<cfn_cluster::ResourcesVpcConfig>) -> Self { with(with(empty(), "RoleArn", role_arn), "ResourcesVpcConfig", resources_vpc_config) }
    /// `AccessConfig`.
    #[track_caller] pub fn access_config(self, value: impl IntoVal<cfn_cluster::AccessConfig>) -> Self { with(self, "AccessConfig", value) }
    /// `ActiveCertificateAuthorityId`. Write-only.
    #[track_caller] pub fn active_certificate_authority_id(self, value: impl IntoVal<String>) -> Self { with(self, "ActiveCertificateAuthorityId", value) }
    /// `BootstrapSelfManagedAddons`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bootstrap_self_managed_addons(self, value: impl IntoVal<bool>) -> Self { with(self, "BootstrapSelfManagedAddons", value) }
    /// `CertificateAuthority`.
    #[track_caller] pub fn certificate_authority(self, value: impl IntoVal<cfn_cluster::CertificateAuthority>) -> Self { with(self, "CertificateAuthority", value) }
    /// `ComputeConfig`.
    #[track_caller] pub fn compute_config(self, value: impl IntoVal<cfn_cluster::ComputeConfig>) -> Self { with(self, "ComputeConfig", value) }
    /// `ControlPlaneScalingConfig`.
    #[track_caller] pub fn control_plane_scaling_config(self, value: impl IntoVal<cfn_cluster::ControlPlaneScalingConfig>) -> Self { with(self, "ControlPlaneScalingConfig", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `EncryptionConfig`: at most 1 item. Changing it replaces the resource.
    #[track_caller] pub fn encryption_config(self, value: impl IntoVal<List<cfn_cluster::EncryptionConfig>>) -> Self { with(self, "EncryptionConfig", value) }
    /// `Force`: default `false`. Write-only.
    #[track_caller] pub fn force(self, value: impl IntoVal<bool>) -> Self { with(self, "Force", value) }
    /// `KubeApiServerConfig`.
    #[track_caller] pub fn kube_api_server_config(self, value: impl IntoVal<cfn_cluster::KubeApiServerConfig>) -> Self { with(self, "KubeApiServerConfig", value) }
    /// `KubeControllerManagerConfig`.
    #[track_caller] pub fn kube_controller_manager_config(self, value: impl IntoVal<cfn_cluster::KubeControllerManagerConfig>) -> Self { with(self, "KubeControllerManagerConfig", value) }
    /// `KubeSchedulerConfig`.
    #[track_caller] pub fn kube_scheduler_config(self, value: impl IntoVal<cfn_cluster::KubeSchedulerConfig>) -> Self { with(self, "KubeSchedulerConfig", value) }
    /// `KubernetesNetworkConfig`. Changing it replaces the resource.
    #[track_caller] pub fn kubernetes_network_config(self, value: impl IntoVal<cfn_cluster::KubernetesNetworkConfig>) -> Self { with(self, "KubernetesNetworkConfig", value) }
    /// `Logging`.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_cluster::Logging>) -> Self { with(self, "Logging", value) }
    /// `Name`: 1 to 100 characters, matches `^[0-9A-Za-z][A-Za-z0-9\-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutpostConfig`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_config(self, value: impl IntoVal<cfn_cluster::OutpostConfig>) -> Self { with(self, "OutpostConfig", value) }
    /// `RemoteNetworkConfig`.
    #[track_caller] pub fn remote_network_config(self, value: impl IntoVal<cfn_cluster::RemoteNetworkConfig>) -> Self { with(self, "RemoteNetworkConfig", value) }
    /// `ResourcesVpcConfig`: mandatory.
    #[track_caller] pub fn resources_vpc_config(self, value: impl IntoVal<cfn_cluster::ResourcesVpcConfig>) -> Self { with(self, "ResourcesVpcConfig", value) }
    /// `RoleArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `RollbackConfig`. Write-only.
    #[track_caller] pub fn rollback_config(self, value: impl IntoVal<cfn_cluster::RollbackConfig>) -> Self { with(self, "RollbackConfig", value) }
    /// `StorageConfig`.
    #[track_caller] pub fn storage_config(self, value: impl IntoVal<cfn_cluster::StorageConfig>) -> Self { with(self, "StorageConfig", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UpgradePolicy`.
    #[track_caller] pub fn upgrade_policy(self, value: impl IntoVal<cfn_cluster::UpgradePolicy>) -> Self { with(self, "UpgradePolicy", value) }
    /// `Version`: matches `1\.\d\d`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    /// `ZonalShiftConfig`.
    #[track_caller] pub fn zonal_shift_config(self, value: impl IntoVal<cfn_cluster::ZonalShiftConfig>) -> Self { with(self, "ZonalShiftConfig", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_entry::{Tag};
    mod of { pub enum AccessConfig {} impl ias_core::Optional for AccessConfig {} pub enum AccessConfigAuthenticationMode {} pub enum ActiveCertificateAuthority {} impl ias_core::Optional for ActiveCertificateAuthority {} pub enum BlockStorage {} impl ias_core::Optional for BlockStorage {} pub enum CertificateAuthority {} impl ias_core::Optional for CertificateAuthority {} pub enum ClusterLogging {} impl ias_core::Optional for ClusterLogging {} pub enum ComputeConfig {} impl ias_core::Optional for ComputeConfig {} pub enum ControlPlanePlacement {} impl ias_core::Optional for ControlPlanePlacement {} pub enum ControlPlanePlacementSpreadLevel {} pub enum ControlPlaneScalingConfig {} impl ias_core::Optional for ControlPlaneScalingConfig {} pub enum ControlPlaneScalingConfigTier {} pub enum ElasticLoadBalancing {} impl ias_core::Optional for ElasticLoadBalancing {} pub enum EncryptionConfig {} impl ias_core::Optional for EncryptionConfig {} pub enum EtcdPlacement {} impl ias_core::Optional for EtcdPlacement {} pub enum EtcdPlacementSpreadLevel {} pub enum HorizontalPodAutoscalerControllerConfig {} impl ias_core::Optional for HorizontalPodAutoscalerControllerConfig {} pub enum KubeApiServerConfig {} impl ias_core::Optional for KubeApiServerConfig {} pub enum KubeControllerManagerConfig {} impl ias_core::Optional for KubeControllerManagerConfig {} pub enum KubeSchedulerConfig {} impl ias_core::Optional for KubeSchedulerConfig {} pub enum KubernetesNetworkConfig {} impl ias_core::Optional for KubernetesNetworkConfig {} pub enum KubernetesNetworkConfigIpFamily {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum LoggingTypeConfig {} impl ias_core::Optional for LoggingTypeConfig {} pub enum LoggingTypeConfigType {} pub enum NodeResourcesFitConfig {} impl ias_core::Optional for NodeResourcesFitConfig {} pub enum OutpostConfig {} pub enum PodGcControllerConfig {} impl ias_core::Optional for PodGcControllerConfig {} pub enum Provider {} impl ias_core::Optional for Provider {} pub enum RemoteNetworkConfig {} impl ias_core::Optional for RemoteNetworkConfig {} pub enum RemoteNodeNetwork {} pub enum RemotePodNetwork {} pub enum ResourceWeight {} impl ias_core::Optional for ResourceWeight {} pub enum ResourcesVpcConfig {} pub enum ResourcesVpcConfigControlPlaneEgressMode {} pub enum RollbackConfig {} impl ias_core::Optional for RollbackConfig {} pub enum ScoringStrategy {} impl ias_core::Optional for ScoringStrategy {} pub enum ScoringStrategyType {} pub enum ServiceNodePortRange {} impl ias_core::Optional for ServiceNodePortRange {} pub enum StorageConfig {} impl ias_core::Optional for StorageConfig {} pub enum UpgradePolicy {} impl ias_core::Optional for UpgradePolicy {} pub enum UpgradePolicySupportType {} pub enum ZonalShiftConfig {} impl ias_core::Optional for ZonalShiftConfig {} }

    /// `AccessConfig`.
    pub type AccessConfig = Fields<of::AccessConfig>;
    impl AccessConfig {
        /// `AuthenticationMode`.
        #[track_caller] pub fn authentication_mode(self, value: impl IntoVal<AccessConfigAuthenticationMode>) -> Self { with(self, "AuthenticationMode", value) }
        /// `BootstrapClusterCreatorAdminPermissions`. Changing it replaces the resource. Write-only.
        #[track_caller] pub fn bootstrap_cluster_creator_admin_permissions(self, value: impl IntoVal<bool>) -> Self { with(self, "BootstrapClusterCreatorAdminPermissions", value) }
    }

    /// Words of `AuthenticationMode`.
    pub type AccessConfigAuthenticationMode = Word<fn(of::AccessConfigAuthenticationMode)>;
    impl AccessConfigAuthenticationMode {
        /// `CONFIG_MAP`
        pub const ConfigMap: Self = word("CONFIG_MAP");
        /// `API_AND_CONFIG_MAP`
        pub const ApiAndConfigMap: Self = word("API_AND_CONFIG_MAP");
        /// `API`
        pub const Api: Self = word("API");
    }

    /// `ActiveCertificateAuthority`.
    pub type ActiveCertificateAuthority = Fields<of::ActiveCertificateAuthority>;
    impl ActiveCertificateAuthority {
    }

    /// `BlockStorage`.
    pub type BlockStorage = Fields<of::BlockStorage>;
    impl BlockStorage {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `CertificateAuthority`.
    pub type CertificateAuthority = Fields<of::CertificateAuthority>;
    impl CertificateAuthority {
        /// `Active`.
        #[track_caller] pub fn active(self, value: impl IntoVal<ActiveCertificateAuthority>) -> Self { with(self, "Active", value) }
    }

    /// `ClusterLogging`.
    pub type ClusterLogging = Fields<of::ClusterLogging>;
    impl ClusterLogging {
        /// `EnabledTypes`.
        #[track_caller] pub fn enabled_types(self, value: impl IntoVal<List<LoggingTypeConfig>>) -> Self { with(self, "EnabledTypes", value) }
    }

    /// `ComputeConfig`.
    pub type ComputeConfig = Fields<of::ComputeConfig>;
    impl ComputeConfig {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `NodePools`.
        #[track_caller] pub fn node_pools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NodePools", value) }
        /// `NodeRoleArn`.
        #[track_caller] pub fn node_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "NodeRoleArn", value) }
    }

    /// `ControlPlanePlacement`.
    pub type ControlPlanePlacement = Fields<of::ControlPlanePlacement>;
    impl ControlPlanePlacement {
        /// `GroupName`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `SpreadLevel`.
        #[track_caller] pub fn spread_level(self, value: impl IntoVal<ControlPlanePlacementSpreadLevel>) -> Self { with(self, "SpreadLevel", value) }
    }

    /// Words of `SpreadLevel`.
    pub type ControlPlanePlacementSpreadLevel = Word<fn(of::ControlPlanePlacementSpreadLevel)>;
    impl ControlPlanePlacementSpreadLevel {
        /// `host`
        pub const Host: Self = word("host");
        /// `rack`
        pub const Rack: Self = word("rack");
    }

    /// `ControlPlaneScalingConfig`.
    pub type ControlPlaneScalingConfig = Fields<of::ControlPlaneScalingConfig>;
    impl ControlPlaneScalingConfig {
        /// `Tier`.
        #[track_caller] pub fn tier(self, value: impl IntoVal<ControlPlaneScalingConfigTier>) -> Self { with(self, "Tier", value) }
    }

    /// Words of `Tier`.
    pub type ControlPlaneScalingConfigTier = Word<fn(of::ControlPlaneScalingConfigTier)>;
    impl ControlPlaneScalingConfigTier {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `tier-xl`
        pub const TierXl: Self = word("tier-xl");
        /// `tier-2xl`
        pub const Tier2xl: Self = word("tier-2xl");
        /// `tier-4xl`
        pub const Tier4xl: Self = word("tier-4xl");
        /// `tier-8xl`
        pub const Tier8xl: Self = word("tier-8xl");
        /// `tier-ultra`
        pub const TierUltra: Self = word("tier-ultra");
    }

    /// `ElasticLoadBalancing`.
    pub type ElasticLoadBalancing = Fields<of::ElasticLoadBalancing>;
    impl ElasticLoadBalancing {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `EncryptionConfig`.
    pub type EncryptionConfig = Fields<of::EncryptionConfig>;
    impl EncryptionConfig {
        /// `Provider`.
        #[track_caller] pub fn provider(self, value: impl IntoVal<Provider>) -> Self { with(self, "Provider", value) }
        /// `Resources`. Deprecated.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    }

    /// `EtcdPlacement`.
    pub type EtcdPlacement = Fields<of::EtcdPlacement>;
    impl EtcdPlacement {
        /// `SpreadLevel`.
        #[track_caller] pub fn spread_level(self, value: impl IntoVal<EtcdPlacementSpreadLevel>) -> Self { with(self, "SpreadLevel", value) }
    }

    /// Words of `SpreadLevel`.
    pub type EtcdPlacementSpreadLevel = Word<fn(of::EtcdPlacementSpreadLevel)>;
    impl EtcdPlacementSpreadLevel {
        /// `host`
        pub const Host: Self = word("host");
        /// `rack`
        pub const Rack: Self = word("rack");
    }

    /// `HorizontalPodAutoscalerControllerConfig`.
    pub type HorizontalPodAutoscalerControllerConfig = Fields<of::HorizontalPodAutoscalerControllerConfig>;
    impl HorizontalPodAutoscalerControllerConfig {
        /// `HorizontalPodAutoscalerSyncPeriod`.
        #[track_caller] pub fn horizontal_pod_autoscaler_sync_period(self, value: impl IntoVal<String>) -> Self { with(self, "HorizontalPodAutoscalerSyncPeriod", value) }
    }

    /// `KubeApiServerConfig`.
    pub type KubeApiServerConfig = Fields<of::KubeApiServerConfig>;
    impl KubeApiServerConfig {
        /// `EventTtl`.
        #[track_caller] pub fn event_ttl(self, value: impl IntoVal<String>) -> Self { with(self, "EventTtl", value) }
        /// `ServiceNodePortRange`.
        #[track_caller] pub fn service_node_port_range(self, value: impl IntoVal<ServiceNodePortRange>) -> Self { with(self, "ServiceNodePortRange", value) }
    }

    /// `KubeControllerManagerConfig`.
    pub type KubeControllerManagerConfig = Fields<of::KubeControllerManagerConfig>;
    impl KubeControllerManagerConfig {
        /// `HorizontalPodAutoscalerControllerConfig`.
        #[track_caller] pub fn horizontal_pod_autoscaler_controller_config(self, value: impl IntoVal<HorizontalPodAutoscalerControllerConfig>) -> Self { with(self, "HorizontalPodAutoscalerControllerConfig", value) }
        /// `PodGcControllerConfig`.
        #[track_caller] pub fn pod_gc_controller_config(self, value: impl IntoVal<PodGcControllerConfig>) -> Self { with(self, "PodGcControllerConfig", value) }
    }

    /// `KubeSchedulerConfig`.
    pub type KubeSchedulerConfig = Fields<of::KubeSchedulerConfig>;
    impl KubeSchedulerConfig {
        /// `NodeResourcesFit`.
        #[track_caller] pub fn node_resources_fit(self, value: impl IntoVal<NodeResourcesFitConfig>) -> Self { with(self, "NodeResourcesFit", value) }
    }

    /// `KubernetesNetworkConfig`.
    pub type KubernetesNetworkConfig = Fields<of::KubernetesNetworkConfig>;
    impl KubernetesNetworkConfig {
        /// `ElasticLoadBalancing`.
        #[track_caller] pub fn elastic_load_balancing(self, value: impl IntoVal<ElasticLoadBalancing>) -> Self { with(self, "ElasticLoadBalancing", value) }
        /// `IpFamily`. Changing it replaces the resource.
        #[track_caller] pub fn ip_family(self, value: impl IntoVal<KubernetesNetworkConfigIpFamily>) -> Self { with(self, "IpFamily", value) }
        /// `ServiceIpv4Cidr`. Changing it replaces the resource.
        #[track_caller] pub fn service_ipv4_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceIpv4Cidr", value) }
    }

    /// Words of `IpFamily`.
    pub type KubernetesNetworkConfigIpFamily = Word<fn(of::KubernetesNetworkConfigIpFamily)>;
    impl KubernetesNetworkConfigIpFamily {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `ClusterLogging`.
        #[track_caller] pub fn cluster_logging(self, value: impl IntoVal<ClusterLogging>) -> Self { with(self, "ClusterLogging", value) }
    }

    /// `LoggingTypeConfig`.
    pub type LoggingTypeConfig = Fields<of::LoggingTypeConfig>;
    impl LoggingTypeConfig {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<LoggingTypeConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type LoggingTypeConfigType = Word<fn(of::LoggingTypeConfigType)>;
    impl LoggingTypeConfigType {
        /// `api`
        pub const Api: Self = word("api");
        /// `audit`
        pub const Audit: Self = word("audit");
        /// `authenticator`
        pub const Authenticator: Self = word("authenticator");
        /// `controllerManager`
        pub const ControllerManager: Self = word("controllerManager");
        /// `scheduler`
        pub const Scheduler: Self = word("scheduler");
    }

    /// `NodeResourcesFitConfig`.
    pub type NodeResourcesFitConfig = Fields<of::NodeResourcesFitConfig>;
    impl NodeResourcesFitConfig {
        /// `ScoringStrategy`.
        #[track_caller] pub fn scoring_strategy(self, value: impl IntoVal<ScoringStrategy>) -> Self { with(self, "ScoringStrategy", value) }
    }

    /// `OutpostConfig`.
    pub type OutpostConfig = Fields<of::OutpostConfig>;
    impl OutpostConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(outpost_arns: impl IntoVal<List<String>>, control_plane_instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "OutpostArns", outpost_arns), "ControlPlaneInstanceType", control_plane_instance_type) }
        /// `ControlPlaneInstanceType`: mandatory.
        #[track_caller] pub fn control_plane_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "ControlPlaneInstanceType", value) }
        /// `ControlPlanePlacement`.
        #[track_caller] pub fn control_plane_placement(self, value: impl IntoVal<ControlPlanePlacement>) -> Self { with(self, "ControlPlanePlacement", value) }
        /// `EtcdInstanceType`.
        #[track_caller] pub fn etcd_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "EtcdInstanceType", value) }
        /// `EtcdPlacement`.
        #[track_caller] pub fn etcd_placement(self, value: impl IntoVal<EtcdPlacement>) -> Self { with(self, "EtcdPlacement", value) }
        /// `OutpostArns`: mandatory.
        #[track_caller] pub fn outpost_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OutpostArns", value) }
    }

    /// `PodGcControllerConfig`.
    pub type PodGcControllerConfig = Fields<of::PodGcControllerConfig>;
    impl PodGcControllerConfig {
        /// `TerminatedPodGcThreshold`: 1 to 1000000.
        #[track_caller] pub fn terminated_pod_gc_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminatedPodGcThreshold", value) }
    }

    /// `Provider`.
    pub type Provider = Fields<of::Provider>;
    impl Provider {
        /// `KeyArn`.
        #[track_caller] pub fn key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KeyArn", value) }
    }

    /// `RemoteNetworkConfig`.
    pub type RemoteNetworkConfig = Fields<of::RemoteNetworkConfig>;
    impl RemoteNetworkConfig {
        /// `RemoteNodeNetworks`: at most 1 item.
        #[track_caller] pub fn remote_node_networks(self, value: impl IntoVal<List<RemoteNodeNetwork>>) -> Self { with(self, "RemoteNodeNetworks", value) }
        /// `RemotePodNetworks`: at most 1 item.
        #[track_caller] pub fn remote_pod_networks(self, value: impl IntoVal<List<RemotePodNetwork>>) -> Self { with(self, "RemotePodNetworks", value) }
    }

    /// `RemoteNodeNetwork`.
    pub type RemoteNodeNetwork = Fields<of::RemoteNodeNetwork>;
    impl RemoteNodeNetwork {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidrs: impl IntoVal<List<String>>) -> Self { with(empty(), "Cidrs", cidrs) }
        /// `Cidrs`: mandatory.
        #[track_caller] pub fn cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cidrs", value) }
    }

    /// `RemotePodNetwork`.
    pub type RemotePodNetwork = Fields<of::RemotePodNetwork>;
    impl RemotePodNetwork {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidrs: impl IntoVal<List<String>>) -> Self { with(empty(), "Cidrs", cidrs) }
        /// `Cidrs`: mandatory.
        #[track_caller] pub fn cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cidrs", value) }
    }

    /// `ResourceWeight`.
    pub type ResourceWeight = Fields<of::ResourceWeight>;
    impl ResourceWeight {
        /// `Name`: 1 to 253 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Weight`: 1 to 100.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `ResourcesVpcConfig`.
    pub type ResourcesVpcConfig = Fields<of::ResourcesVpcConfig>;
    impl ResourcesVpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(empty(), "SubnetIds", subnet_ids) }
        /// `ControlPlaneEgressMode`.
        #[track_caller] pub fn control_plane_egress_mode(self, value: impl IntoVal<ResourcesVpcConfigControlPlaneEgressMode>) -> Self { with(self, "ControlPlaneEgressMode", value) }
        /// `EndpointPrivateAccess`.
        #[track_caller] pub fn endpoint_private_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EndpointPrivateAccess", value) }
        /// `EndpointPublicAccess`.
        #[track_caller] pub fn endpoint_public_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EndpointPublicAccess", value) }
        /// `PublicAccessCidrs`.
        #[track_caller] pub fn public_access_cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PublicAccessCidrs", value) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `ControlPlaneEgressMode`.
    pub type ResourcesVpcConfigControlPlaneEgressMode = Word<fn(of::ResourcesVpcConfigControlPlaneEgressMode)>;
    impl ResourcesVpcConfigControlPlaneEgressMode {
        /// `AWS_MANAGED`
        pub const AwsManaged: Self = word("AWS_MANAGED");
        /// `CUSTOMER_ISOLATED`
        pub const CustomerIsolated: Self = word("CUSTOMER_ISOLATED");
        /// `CUSTOMER_ROUTED`
        pub const CustomerRouted: Self = word("CUSTOMER_ROUTED");
    }

    /// `RollbackConfig`.
    pub type RollbackConfig = Fields<of::RollbackConfig>;
    impl RollbackConfig {
        /// `TimeoutMinutes`: 120 to 10080.
        #[track_caller] pub fn timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMinutes", value) }
    }

    /// `ScoringStrategy`.
    pub type ScoringStrategy = Fields<of::ScoringStrategy>;
    impl ScoringStrategy {
        /// `Resources`: at most 100 items.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<ResourceWeight>>) -> Self { with(self, "Resources", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ScoringStrategyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ScoringStrategyType = Word<fn(of::ScoringStrategyType)>;
    impl ScoringStrategyType {
        /// `LeastAllocated`
        pub const LeastAllocated: Self = word("LeastAllocated");
        /// `MostAllocated`
        pub const MostAllocated: Self = word("MostAllocated");
    }

    /// `ServiceNodePortRange`.
    pub type ServiceNodePortRange = Fields<of::ServiceNodePortRange>;
    impl ServiceNodePortRange {
        /// `MaxPort`.
        #[track_caller] pub fn max_port(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPort", value) }
        /// `MinPort`.
        #[track_caller] pub fn min_port(self, value: impl IntoVal<i64>) -> Self { with(self, "MinPort", value) }
    }

    /// `StorageConfig`.
    pub type StorageConfig = Fields<of::StorageConfig>;
    impl StorageConfig {
        /// `BlockStorage`.
        #[track_caller] pub fn block_storage(self, value: impl IntoVal<BlockStorage>) -> Self { with(self, "BlockStorage", value) }
    }

    /// `UpgradePolicy`.
    pub type UpgradePolicy = Fields<of::UpgradePolicy>;
    impl UpgradePolicy {
        /// `SupportType`.
        #[track_caller] pub fn support_type(self, value: impl IntoVal<UpgradePolicySupportType>) -> Self { with(self, "SupportType", value) }
    }

    /// Words of `SupportType`.
    pub type UpgradePolicySupportType = Word<fn(of::UpgradePolicySupportType)>;
    impl UpgradePolicySupportType {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `EXTENDED`
        pub const Extended: Self = word("EXTENDED");
    }

    /// `ZonalShiftConfig`.
    pub type ZonalShiftConfig = Fields<of::ZonalShiftConfig>;
    impl ZonalShiftConfig {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::EKS::FargateProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html).
///
/// What `Ref` returns: a text of ClusterName, FargateProfileName.
pub type CfnFargateProfile = Handle<of::CfnFargateProfile>;
impl cfn::ResourceType for of::CfnFargateProfile { const TYPE: &'static str = "AWS::EKS::FargateProfile"; type Tags = cfn::TagList; type Props = CfnFargateProfileProps; type Reference = String; }
impl CfnFargateProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FargateProfileArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFargateProfile`].
///
/// Mandatory: `ClusterName`, `PodExecutionRoleArn`, `Selectors`.
///
/// A change replaces the resource: `ClusterName`, `FargateProfileName`, `PodExecutionRoleArn`, `Selectors`, `Subnets`.
pub type CfnFargateProfileProps = Fields<of::CfnFargateProfile>;
/// What [`CfnFargateProfileProps`] cannot do without.
pub struct CfnFargateProfilePropsRequired<A, B, C> {
    /// `ClusterName`: at least 1 character. Changing it replaces the resource.
    pub cluster_name: A,
    /// `PodExecutionRoleArn`: at least 1 character. Changing it replaces the resource.
    pub pod_execution_role_arn: B,
    /// `Selectors`: at least 1 item. Changing it replaces the resource.
    pub selectors: C,
}
impl CfnFargateProfileProps {
    /// Takes what is mandatory, by name: [`CfnFargateProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<cfn_fargate_profile::Selector>>>(required: CfnFargateProfilePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ClusterName", required.cluster_name), "PodExecutionRoleArn", required.pod_execution_role_arn), "Selectors", required.selectors) }
    /// `ClusterName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `FargateProfileName`: at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn fargate_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "FargateProfileName", value) }
    /// `PodExecutionRoleArn`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn pod_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "PodExecutionRoleArn", value) }
    /// `Selectors`: mandatory, at least 1 item. Changing it replaces the resource.
    #[track_caller] pub fn selectors(self, value: impl IntoVal<List<cfn_fargate_profile::Selector>>) -> Self { with(self, "Selectors", value) }
    /// `Subnets`. Changing it replaces the resource.
    #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fargate_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFargateProfile`].
pub mod cfn_fargate_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_addon::{Tag};
    mod of { pub enum Label {} pub enum Selector {} }

    /// `Label`.
    pub type Label = Fields<of::Label>;
    impl Label {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Selector`.
    pub type Selector = Fields<of::Selector>;
    impl Selector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>) -> Self { with(empty(), "Namespace", namespace) }
        /// `Labels`.
        #[track_caller] pub fn labels(self, value: impl IntoVal<List<Label>>) -> Self { with(self, "Labels", value) }
        /// `Namespace`: mandatory, at least 1 character.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }
}

/// [`AWS::EKS::IdentityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html).
///
/// What `Ref` returns: a text of IdentityProviderConfigName, ClusterName, Type.
pub type CfnIdentityProviderConfig = Handle<of::CfnIdentityProviderConfig>;
impl cfn::ResourceType for of::CfnIdentityProviderConfig { const TYPE: &'static str = "AWS::EKS::IdentityProviderConfig"; type Tags = cfn::TagList; type Props = CfnIdentityProviderConfigProps; type Reference = String; }
impl CfnIdentityProviderConfig {
    /// The attribute `IdentityProviderConfigArn`.
    #[inline] pub fn attr_identity_provider_config_arn(&self) -> Val<Is<kinds::IdentityProviderConfigArn>> { cfn::attribute(&self.0, "IdentityProviderConfigArn") }
}

/// Properties of [`CfnIdentityProviderConfig`].
///
/// Mandatory: `Type`, `ClusterName`.
///
/// A change replaces the resource: `ClusterName`, `IdentityProviderConfigName`, `Oidc`, `Type`.
pub type CfnIdentityProviderConfigProps = Fields<of::CfnIdentityProviderConfig>;
impl CfnIdentityProviderConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_identity_provider_config::Type>, cluster_name: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "ClusterName", cluster_name) }
    /// `ClusterName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `IdentityProviderConfigName`. Changing it replaces the resource.
    #[track_caller] pub fn identity_provider_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityProviderConfigName", value) }
    /// `Oidc`. Changing it replaces the resource.
    #[track_caller] pub fn oidc(self, value: impl IntoVal<cfn_identity_provider_config::OidcIdentityProviderConfig>) -> Self { with(self, "Oidc", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_identity_provider_config::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_identity_provider_config::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnIdentityProviderConfig`].
pub mod cfn_identity_provider_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_entry::{Tag};
    mod of { pub enum OidcIdentityProviderConfig {} pub enum RequiredClaim {} pub enum Type {} }

    /// `OidcIdentityProviderConfig`.
    pub type OidcIdentityProviderConfig = Fields<of::OidcIdentityProviderConfig>;
    impl OidcIdentityProviderConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, issuer_url: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "IssuerUrl", issuer_url) }
        /// `ClientId`: mandatory.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `GroupsClaim`.
        #[track_caller] pub fn groups_claim(self, value: impl IntoVal<String>) -> Self { with(self, "GroupsClaim", value) }
        /// `GroupsPrefix`.
        #[track_caller] pub fn groups_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "GroupsPrefix", value) }
        /// `IssuerUrl`: mandatory.
        #[track_caller] pub fn issuer_url(self, value: impl IntoVal<String>) -> Self { with(self, "IssuerUrl", value) }
        /// `RequiredClaims`: no item twice.
        #[track_caller] pub fn required_claims(self, value: impl IntoVal<List<RequiredClaim>>) -> Self { with(self, "RequiredClaims", value) }
        /// `UsernameClaim`.
        #[track_caller] pub fn username_claim(self, value: impl IntoVal<String>) -> Self { with(self, "UsernameClaim", value) }
        /// `UsernamePrefix`.
        #[track_caller] pub fn username_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "UsernamePrefix", value) }
    }

    /// `RequiredClaim`.
    pub type RequiredClaim = Fields<of::RequiredClaim>;
    impl RequiredClaim {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 63 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 253 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `oidc`
        pub const Oidc: Self = word("oidc");
    }
}

/// [`AWS::EKS::Nodegroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnNodegroup = Handle<of::CfnNodegroup>;
impl cfn::ResourceType for of::CfnNodegroup { const TYPE: &'static str = "AWS::EKS::Nodegroup"; type Tags = cfn::TagMap; type Props = CfnNodegroupProps; type Reference = String; }
impl CfnNodegroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NodegroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ClusterName`.
    #[inline] pub fn attr_cluster_name(&self) -> Val<Is<kinds::EksClusterName>> { cfn::attribute(&self.0, "ClusterName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `NodegroupName`.
    #[inline] pub fn attr_nodegroup_name(&self) -> Val<String> { cfn::attribute(&self.0, "NodegroupName") }
}

/// Properties of [`CfnNodegroup`].
///
/// Mandatory: `ClusterName`, `NodeRole`, `Subnets`.
///
/// A change replaces the resource: `AmiType`, `CapacityType`, `ClusterName`, `DiskSize`, `InstanceTypes`, `NodeRole`, `NodegroupName`, `RemoteAccess`, `Subnets`.
pub type CfnNodegroupProps = Fields<of::CfnNodegroup>;
/// What [`CfnNodegroupProps`] cannot do without.
pub struct CfnNodegroupPropsRequired<A, B, C> {
    /// `ClusterName`: at least 1 character. Changing it replaces the resource.
    pub cluster_name: A,
    /// `NodeRole`. Changing it replaces the resource.
    pub node_role: B,
    /// `Subnets`. Changing it replaces the resource.
    pub subnets: C,
}
impl CfnNodegroupProps {
    /// Takes what is mandatory, by name: [`CfnNodegroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::EksClusterName>>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<Is<kinds::SubnetId>>>>(required: CfnNodegroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ClusterName", required.cluster_name), "NodeRole", required.node_role), "Subnets", required.subnets) }
    /// `AmiType`. Changing it replaces the resource.
    #[track_caller] pub fn ami_type(self, value: impl IntoVal<cfn_nodegroup::AmiType>) -> Self { with(self, "AmiType", value) }
    /// `CapacityType`. Changing it replaces the resource.
    #[track_caller] pub fn capacity_type(self, value: impl IntoVal<cfn_nodegroup::CapacityType>) -> Self { with(self, "CapacityType", value) }
    /// `ClusterName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<Is<kinds::EksClusterName>>) -> Self { with(self, "ClusterName", value) }
    /// `DiskSize`. Changing it replaces the resource.
    #[track_caller] pub fn disk_size(self, value: impl IntoVal<i64>) -> Self { with(self, "DiskSize", value) }
    /// `ForceUpdateEnabled`: default `false`. Write-only.
    #[track_caller] pub fn force_update_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceUpdateEnabled", value) }
    /// `InstanceTypes`. Changing it replaces the resource.
    #[track_caller] pub fn instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceTypes", value) }
    /// `Labels`.
    #[track_caller] pub fn labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Labels", value) }
    /// `LaunchTemplate`.
    #[track_caller] pub fn launch_template(self, value: impl IntoVal<cfn_nodegroup::LaunchTemplateSpecification>) -> Self { with(self, "LaunchTemplate", value) }
    /// `NodeRepairConfig`.
    #[track_caller] pub fn node_repair_config(self, value: impl IntoVal<cfn_nodegroup::NodeRepairConfig>) -> Self { with(self, "NodeRepairConfig", value) }
    /// `NodeRole`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn node_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "NodeRole", value) }
    /// `NodegroupName`: at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn nodegroup_name(self, value: impl IntoVal<String>) -> Self { with(self, "NodegroupName", value) }
    /// `ReleaseVersion`.
    #[track_caller] pub fn release_version(self, value: impl IntoVal<String>) -> Self { with(self, "ReleaseVersion", value) }
    /// `RemoteAccess`. Changing it replaces the resource.
    #[track_caller] pub fn remote_access(self, value: impl IntoVal<cfn_nodegroup::RemoteAccess>) -> Self { with(self, "RemoteAccess", value) }
    /// `ScalingConfig`.
    #[track_caller] pub fn scaling_config(self, value: impl IntoVal<cfn_nodegroup::ScalingConfig>) -> Self { with(self, "ScalingConfig", value) }
    /// `Subnets`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Taints`.
    #[track_caller] pub fn taints(self, value: impl IntoVal<List<cfn_nodegroup::Taint>>) -> Self { with(self, "Taints", value) }
    /// `UpdateConfig`.
    #[track_caller] pub fn update_config(self, value: impl IntoVal<cfn_nodegroup::UpdateConfig>) -> Self { with(self, "UpdateConfig", value) }
    /// `Version`.
    #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    /// `WarmPoolConfig`.
    #[track_caller] pub fn warm_pool_config(self, value: impl IntoVal<cfn_nodegroup::WarmPoolConfig>) -> Self { with(self, "WarmPoolConfig", value) }
}

/// Types of [`CfnNodegroup`].
pub mod cfn_nodegroup {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AmiType {} pub enum CapacityType {} pub enum LaunchTemplateSpecification {} impl ias_core::Optional for LaunchTemplateSpecification {} pub enum NodeRepairConfig {} impl ias_core::Optional for NodeRepairConfig {} pub enum NodeRepairConfigOverrides {} impl ias_core::Optional for NodeRepairConfigOverrides {} pub enum NodeRepairConfigOverridesRepairAction {} pub enum RemoteAccess {} pub enum ScalingConfig {} impl ias_core::Optional for ScalingConfig {} pub enum Taint {} impl ias_core::Optional for Taint {} pub enum TaintEffect {} pub enum UpdateConfig {} impl ias_core::Optional for UpdateConfig {} pub enum UpdateConfigUpdateStrategy {} pub enum WarmPoolConfig {} impl ias_core::Optional for WarmPoolConfig {} pub enum WarmPoolConfigPoolState {} }

    /// Words of `AmiType`.
    pub type AmiType = Word<fn(of::AmiType)>;
    impl AmiType {
        /// `AL2023_ARM_64_NVIDIA`
        pub const Al2023Arm64Nvidia: Self = word("AL2023_ARM_64_NVIDIA");
        /// `AL2023_ARM_64_STANDARD`
        pub const Al2023Arm64Standard: Self = word("AL2023_ARM_64_STANDARD");
        /// `AL2023_x86_64_NEURON`
        pub const Al2023X86_64Neuron: Self = word("AL2023_x86_64_NEURON");
        /// `AL2023_x86_64_NVIDIA`
        pub const Al2023X86_64Nvidia: Self = word("AL2023_x86_64_NVIDIA");
        /// `AL2023_x86_64_STANDARD`
        pub const Al2023X86_64Standard: Self = word("AL2023_x86_64_STANDARD");
        /// `AL2_ARM_64`
        pub const Al2Arm64: Self = word("AL2_ARM_64");
        /// `AL2_x86_64`
        pub const Al2X86_64: Self = word("AL2_x86_64");
        /// `AL2_x86_64_GPU`
        pub const Al2X86_64Gpu: Self = word("AL2_x86_64_GPU");
        /// `BOTTLEROCKET_ARM_64`
        pub const BottlerocketArm64: Self = word("BOTTLEROCKET_ARM_64");
        /// `BOTTLEROCKET_ARM_64_FIPS`
        pub const BottlerocketArm64Fips: Self = word("BOTTLEROCKET_ARM_64_FIPS");
        /// `BOTTLEROCKET_ARM_64_NVIDIA`
        pub const BottlerocketArm64Nvidia: Self = word("BOTTLEROCKET_ARM_64_NVIDIA");
        /// `BOTTLEROCKET_ARM_64_NVIDIA_FIPS`
        pub const BottlerocketArm64NvidiaFips: Self = word("BOTTLEROCKET_ARM_64_NVIDIA_FIPS");
        /// `BOTTLEROCKET_x86_64`
        pub const BottlerocketX86_64: Self = word("BOTTLEROCKET_x86_64");
        /// `BOTTLEROCKET_x86_64_FIPS`
        pub const BottlerocketX86_64Fips: Self = word("BOTTLEROCKET_x86_64_FIPS");
        /// `BOTTLEROCKET_x86_64_NVIDIA`
        pub const BottlerocketX86_64Nvidia: Self = word("BOTTLEROCKET_x86_64_NVIDIA");
        /// `BOTTLEROCKET_x86_64_NVIDIA_FIPS`
        pub const BottlerocketX86_64NvidiaFips: Self = word("BOTTLEROCKET_x86_64_NVIDIA_FIPS");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `WINDOWS_CORE_2019_x86_64`
        pub const WindowsCore2019X86_64: Self = word("WINDOWS_CORE_2019_x86_64");
        /// `WINDOWS_CORE_2022_x86_64`
        pub const WindowsCore2022X86_64: Self = word("WINDOWS_CORE_2022_x86_64");
        /// `WINDOWS_CORE_2025_x86_64`
        pub const WindowsCore2025X86_64: Self = word("WINDOWS_CORE_2025_x86_64");
        /// `WINDOWS_FULL_2019_x86_64`
        pub const WindowsFull2019X86_64: Self = word("WINDOWS_FULL_2019_x86_64");
        /// `WINDOWS_FULL_2022_x86_64`
        pub const WindowsFull2022X86_64: Self = word("WINDOWS_FULL_2022_x86_64");
        /// `WINDOWS_FULL_2025_x86_64`
        pub const WindowsFull2025X86_64: Self = word("WINDOWS_FULL_2025_x86_64");
    }

    /// Words of `CapacityType`.
    pub type CapacityType = Word<fn(of::CapacityType)>;
    impl CapacityType {
        /// `CAPACITY_BLOCK`
        pub const CapacityBlock: Self = word("CAPACITY_BLOCK");
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `OnDemand`
        pub const OnDemand2: Self = word("OnDemand");
        /// `SPOT`
        pub const Spot: Self = word("SPOT");
    }

    /// `LaunchTemplateSpecification`.
    pub type LaunchTemplateSpecification = Fields<of::LaunchTemplateSpecification>;
    impl LaunchTemplateSpecification {
        /// `Id`: at least 1 character.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`: at least 1 character.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`: at least 1 character.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `NodeRepairConfig`.
    pub type NodeRepairConfig = Fields<of::NodeRepairConfig>;
    impl NodeRepairConfig {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MaxParallelNodesRepairedCount`: at least 1.
        #[track_caller] pub fn max_parallel_nodes_repaired_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxParallelNodesRepairedCount", value) }
        /// `MaxParallelNodesRepairedPercentage`: 1 to 100.
        #[track_caller] pub fn max_parallel_nodes_repaired_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxParallelNodesRepairedPercentage", value) }
        /// `MaxUnhealthyNodeThresholdCount`: at least 1.
        #[track_caller] pub fn max_unhealthy_node_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxUnhealthyNodeThresholdCount", value) }
        /// `MaxUnhealthyNodeThresholdPercentage`: 1 to 100.
        #[track_caller] pub fn max_unhealthy_node_threshold_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxUnhealthyNodeThresholdPercentage", value) }
        /// `NodeRepairConfigOverrides`.
        #[track_caller] pub fn node_repair_config_overrides(self, value: impl IntoVal<List<NodeRepairConfigOverrides>>) -> Self { with(self, "NodeRepairConfigOverrides", value) }
    }

    /// `NodeRepairConfigOverrides`.
    pub type NodeRepairConfigOverrides = Fields<of::NodeRepairConfigOverrides>;
    impl NodeRepairConfigOverrides {
        /// `MinRepairWaitTimeMins`: at least 1.
        #[track_caller] pub fn min_repair_wait_time_mins(self, value: impl IntoVal<i64>) -> Self { with(self, "MinRepairWaitTimeMins", value) }
        /// `NodeMonitoringCondition`.
        #[track_caller] pub fn node_monitoring_condition(self, value: impl IntoVal<String>) -> Self { with(self, "NodeMonitoringCondition", value) }
        /// `NodeUnhealthyReason`.
        #[track_caller] pub fn node_unhealthy_reason(self, value: impl IntoVal<String>) -> Self { with(self, "NodeUnhealthyReason", value) }
        /// `RepairAction`.
        #[track_caller] pub fn repair_action(self, value: impl IntoVal<NodeRepairConfigOverridesRepairAction>) -> Self { with(self, "RepairAction", value) }
    }

    /// Words of `RepairAction`.
    pub type NodeRepairConfigOverridesRepairAction = Word<fn(of::NodeRepairConfigOverridesRepairAction)>;
    impl NodeRepairConfigOverridesRepairAction {
        /// `Replace`
        pub const Replace: Self = word("Replace");
        /// `Reboot`
        pub const Reboot: Self = word("Reboot");
        /// `NoAction`
        pub const NoAction: Self = word("NoAction");
    }

    /// `RemoteAccess`.
    pub type RemoteAccess = Fields<of::RemoteAccess>;
    impl RemoteAccess {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ec2_ssh_key: impl IntoVal<String>) -> Self { with(empty(), "Ec2SshKey", ec2_ssh_key) }
        /// `Ec2SshKey`: mandatory.
        #[track_caller] pub fn ec2_ssh_key(self, value: impl IntoVal<String>) -> Self { with(self, "Ec2SshKey", value) }
        /// `SourceSecurityGroups`.
        #[track_caller] pub fn source_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceSecurityGroups", value) }
    }

    /// `ScalingConfig`.
    pub type ScalingConfig = Fields<of::ScalingConfig>;
    impl ScalingConfig {
        /// `DesiredSize`: at least 0.
        #[track_caller] pub fn desired_size(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredSize", value) }
        /// `MaxSize`: at least 1.
        #[track_caller] pub fn max_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSize", value) }
        /// `MinSize`: at least 0.
        #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
    }

    /// `Taint`.
    pub type Taint = Fields<of::Taint>;
    impl Taint {
        /// `Effect`: at least 1 character.
        #[track_caller] pub fn effect(self, value: impl IntoVal<TaintEffect>) -> Self { with(self, "Effect", value) }
        /// `Key`: 1 to 317 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 63 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Effect`.
    pub type TaintEffect = Word<fn(of::TaintEffect)>;
    impl TaintEffect {
        /// `NO_EXECUTE`
        pub const NoExecute: Self = word("NO_EXECUTE");
        /// `NO_SCHEDULE`
        pub const NoSchedule: Self = word("NO_SCHEDULE");
        /// `PREFER_NO_SCHEDULE`
        pub const PreferNoSchedule: Self = word("PREFER_NO_SCHEDULE");
    }

    /// `UpdateConfig`.
    pub type UpdateConfig = Fields<of::UpdateConfig>;
    impl UpdateConfig {
        /// `MaxUnavailable`: at least 1.
        #[track_caller] pub fn max_unavailable(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxUnavailable", value) }
        /// `MaxUnavailablePercentage`: 1 to 100.
        #[track_caller] pub fn max_unavailable_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxUnavailablePercentage", value) }
        /// `UpdateStrategy`.
        #[track_caller] pub fn update_strategy(self, value: impl IntoVal<UpdateConfigUpdateStrategy>) -> Self { with(self, "UpdateStrategy", value) }
    }

    /// Words of `UpdateStrategy`.
    pub type UpdateConfigUpdateStrategy = Word<fn(of::UpdateConfigUpdateStrategy)>;
    impl UpdateConfigUpdateStrategy {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `MINIMAL`
        pub const Minimal: Self = word("MINIMAL");
    }

    /// `WarmPoolConfig`.
    pub type WarmPoolConfig = Fields<of::WarmPoolConfig>;
    impl WarmPoolConfig {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MaxGroupPreparedCapacity`: at least -1.
        #[track_caller] pub fn max_group_prepared_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxGroupPreparedCapacity", value) }
        /// `MinSize`: at least 0.
        #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
        /// `PoolState`.
        #[track_caller] pub fn pool_state(self, value: impl IntoVal<WarmPoolConfigPoolState>) -> Self { with(self, "PoolState", value) }
        /// `ReuseOnScaleIn`.
        #[track_caller] pub fn reuse_on_scale_in(self, value: impl IntoVal<bool>) -> Self { with(self, "ReuseOnScaleIn", value) }
    }

    /// Words of `PoolState`.
    pub type WarmPoolConfigPoolState = Word<fn(of::WarmPoolConfigPoolState)>;
    impl WarmPoolConfigPoolState {
        /// `HIBERNATED`
        pub const Hibernated: Self = word("HIBERNATED");
        /// `RUNNING`
        pub const Running: Self = word("RUNNING");
        /// `STOPPED`
        pub const Stopped: Self = word("STOPPED");
    }
}

/// [`AWS::EKS::PodIdentityAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html).
///
/// What `Ref` returns: `AssociationArn`.
pub type CfnPodIdentityAssociation = Handle<of::CfnPodIdentityAssociation>;
impl cfn::ResourceType for of::CfnPodIdentityAssociation { const TYPE: &'static str = "AWS::EKS::PodIdentityAssociation"; type Tags = cfn::TagList; type Props = CfnPodIdentityAssociationProps; type Reference = Is<kinds::PodIdentityAssociationArn>; }
impl CfnPodIdentityAssociation {
    /// The attribute `AssociationArn`.
    #[inline] pub fn attr_association_arn(&self) -> Val<Is<kinds::PodIdentityAssociationArn>> { cfn::attribute(&self.0, "AssociationArn") }
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
    /// The attribute `ExternalId`.
    #[inline] pub fn attr_external_id(&self) -> Val<String> { cfn::attribute(&self.0, "ExternalId") }
}

/// Properties of [`CfnPodIdentityAssociation`].
///
/// Mandatory: `ClusterName`, `RoleArn`, `Namespace`, `ServiceAccount`.
///
/// A change replaces the resource: `ClusterName`, `Namespace`, `ServiceAccount`.
pub type CfnPodIdentityAssociationProps = Fields<of::CfnPodIdentityAssociation>;
/// What [`CfnPodIdentityAssociationProps`] cannot do without.
pub struct CfnPodIdentityAssociationPropsRequired<A, B, C, D> {
    /// `ClusterName`: at least 1 character. Changing it replaces the resource.
    pub cluster_name: A,
    /// `RoleArn`.
    pub role_arn: B,
    /// `Namespace`. Changing it replaces the resource.
    pub namespace: C,
    /// `ServiceAccount`. Changing it replaces the resource.
    pub service_account: D,
}
impl CfnPodIdentityAssociationProps {
    /// Takes what is mandatory, by name: [`CfnPodIdentityAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnPodIdentityAssociationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ClusterName", required.cluster_name), "RoleArn", required.role_arn), "Namespace", required.namespace), "ServiceAccount", required.service_account) }
    /// `ClusterName`: mandatory, at least 1 character. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `DisableSessionTags`: at least 1 character.
    #[track_caller] pub fn disable_session_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableSessionTags", value) }
    /// `Namespace`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    /// `Policy`: at least 1 character.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `RoleArn`: mandatory.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `ServiceAccount`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_account(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccount", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_pod_identity_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetRoleArn`: at least 1 character.
    #[track_caller] pub fn target_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "TargetRoleArn", value) }
}

/// Types of [`CfnPodIdentityAssociation`].
pub mod cfn_pod_identity_association {
    pub use super::cfn_access_entry::{Tag};
}
