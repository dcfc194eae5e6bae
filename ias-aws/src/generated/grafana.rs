// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Grafana`.

use super::prelude::*;

mod of { pub enum CfnWorkspace {} }

/// [`AWS::Grafana::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::Grafana::Workspace"; type Tags = cfn::TagList; type Props = CfnWorkspaceProps; type Reference = String; }
impl CfnWorkspace {
    /// The attribute `CreationTimestamp`.
    #[inline] pub fn attr_creation_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTimestamp") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `GrafanaVersion`.
    #[inline] pub fn attr_grafana_version(&self) -> Val<String> { cfn::attribute(&self.0, "GrafanaVersion") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ModificationTimestamp`.
    #[inline] pub fn attr_modification_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "ModificationTimestamp") }
    /// The attribute `SamlConfigurationStatus`: one of `CONFIGURED`, `NOT_CONFIGURED`.
    #[inline] pub fn attr_saml_configuration_status(&self) -> Val<String> { cfn::attribute(&self.0, "SamlConfigurationStatus") }
    /// The attribute `SsoClientId`.
    #[inline] pub fn attr_sso_client_id(&self) -> Val<String> { cfn::attribute(&self.0, "SsoClientId") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `DELETING`, `FAILED`, `UPDATING`, `UPGRADING`, `VERSION_UPDATING`, `DELETION_FAILED`, `CREATION_FAILED`, `UPDATE_FAILED`, `UPGRADE_FAILED`, `LICENSE_REMOVAL_FAILED` and 1 more.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnWorkspace`].
///
/// Mandatory: `AuthenticationProviders`, `PermissionType`, `AccountAccessType`.
///
/// A change replaces the resource: `ClientToken`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
/// What [`CfnWorkspaceProps`] cannot do without.
pub struct CfnWorkspacePropsRequired<A, B, C> {
    /// `AuthenticationProviders`: at least 1 item, no item twice.
    pub authentication_providers: A,
    /// `PermissionType`.
    pub permission_type: B,
    /// `AccountAccessType`.
    pub account_access_type: C,
}
impl CfnWorkspaceProps {
    /// Takes what is mandatory, by name: [`CfnWorkspacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_workspace::AuthenticationProviderTypes>>, B: IntoVal<cfn_workspace::PermissionType>, C: IntoVal<cfn_workspace::AccountAccessType>>(required: CfnWorkspacePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthenticationProviders", required.authentication_providers), "PermissionType", required.permission_type), "AccountAccessType", required.account_access_type) }
    /// `AccountAccessType`: mandatory.
    #[track_caller] pub fn account_access_type(self, value: impl IntoVal<cfn_workspace::AccountAccessType>) -> Self { with(self, "AccountAccessType", value) }
    /// `AuthenticationProviders`: mandatory, at least 1 item, no item twice.
    #[track_caller] pub fn authentication_providers(self, value: impl IntoVal<List<cfn_workspace::AuthenticationProviderTypes>>) -> Self { with(self, "AuthenticationProviders", value) }
    /// `ClientToken`: matches `^[!-~]{1,64}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `DataSources`.
    #[track_caller] pub fn data_sources(self, value: impl IntoVal<List<cfn_workspace::DataSourceType>>) -> Self { with(self, "DataSources", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GrafanaVersion`: 1 to 255 characters.
    #[track_caller] pub fn grafana_version(self, value: impl IntoVal<String>) -> Self { with(self, "GrafanaVersion", value) }
    /// `Name`: matches `^[a-zA-Z0-9-._~]{1,255}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkAccessControl`.
    #[track_caller] pub fn network_access_control(self, value: impl IntoVal<cfn_workspace::NetworkAccessControl>) -> Self { with(self, "NetworkAccessControl", value) }
    /// `NotificationDestinations`.
    #[track_caller] pub fn notification_destinations(self, value: impl IntoVal<List<cfn_workspace::NotificationDestinationType>>) -> Self { with(self, "NotificationDestinations", value) }
    /// `OrganizationRoleName`: 1 to 2048 characters.
    #[track_caller] pub fn organization_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationRoleName", value) }
    /// `OrganizationalUnits`.
    #[track_caller] pub fn organizational_units(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationalUnits", value) }
    /// `PermissionType`: mandatory.
    #[track_caller] pub fn permission_type(self, value: impl IntoVal<cfn_workspace::PermissionType>) -> Self { with(self, "PermissionType", value) }
    /// `PluginAdminEnabled`.
    #[track_caller] pub fn plugin_admin_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PluginAdminEnabled", value) }
    /// `RoleArn`: 1 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SamlConfiguration`.
    #[track_caller] pub fn saml_configuration(self, value: impl IntoVal<cfn_workspace::SamlConfiguration>) -> Self { with(self, "SamlConfiguration", value) }
    /// `StackSetName`.
    #[track_caller] pub fn stack_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackSetName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfiguration`.
    #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<cfn_workspace::VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
}

/// Types of [`CfnWorkspace`].
pub mod cfn_workspace {
    use super::super::prelude::*;
    mod of { pub enum AccountAccessType {} pub enum AssertionAttributes {} impl ias_core::Optional for AssertionAttributes {} pub enum AuthenticationProviderTypes {} pub enum DataSourceType {} pub enum IdpMetadata {} impl ias_core::Optional for IdpMetadata {} pub enum NetworkAccessControl {} impl ias_core::Optional for NetworkAccessControl {} pub enum NotificationDestinationType {} pub enum PermissionType {} pub enum RoleValues {} impl ias_core::Optional for RoleValues {} pub enum SamlConfiguration {} pub enum Tag {} pub enum VpcConfiguration {} }

    /// Words of `AccountAccessType`.
    pub type AccountAccessType = Word<fn(of::AccountAccessType)>;
    impl AccountAccessType {
        /// `CURRENT_ACCOUNT`
        pub const CurrentAccount: Self = word("CURRENT_ACCOUNT");
        /// `ORGANIZATION`
        pub const Organization: Self = word("ORGANIZATION");
    }

    /// `AssertionAttributes`.
    pub type AssertionAttributes = Fields<of::AssertionAttributes>;
    impl AssertionAttributes {
        /// `Email`: 1 to 256 characters.
        #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
        /// `Groups`: 1 to 256 characters.
        #[track_caller] pub fn groups(self, value: impl IntoVal<String>) -> Self { with(self, "Groups", value) }
        /// `Login`: 1 to 256 characters.
        #[track_caller] pub fn login(self, value: impl IntoVal<String>) -> Self { with(self, "Login", value) }
        /// `Name`: 1 to 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Org`: 1 to 256 characters.
        #[track_caller] pub fn org(self, value: impl IntoVal<String>) -> Self { with(self, "Org", value) }
        /// `Role`: 1 to 256 characters.
        #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    }

    /// Words of `AuthenticationProviderTypes`.
    pub type AuthenticationProviderTypes = Word<fn(of::AuthenticationProviderTypes)>;
    impl AuthenticationProviderTypes {
        /// `AWS_SSO`
        pub const AwsSso: Self = word("AWS_SSO");
        /// `SAML`
        pub const Saml: Self = word("SAML");
    }

    /// Words of `DataSourceType`.
    pub type DataSourceType = Word<fn(of::DataSourceType)>;
    impl DataSourceType {
        /// `AMAZON_OPENSEARCH_SERVICE`
        pub const AmazonOpensearchService: Self = word("AMAZON_OPENSEARCH_SERVICE");
        /// `CLOUDWATCH`
        pub const Cloudwatch: Self = word("CLOUDWATCH");
        /// `PROMETHEUS`
        pub const Prometheus: Self = word("PROMETHEUS");
        /// `XRAY`
        pub const Xray: Self = word("XRAY");
        /// `TIMESTREAM`
        pub const Timestream: Self = word("TIMESTREAM");
        /// `SITEWISE`
        pub const Sitewise: Self = word("SITEWISE");
        /// `ATHENA`
        pub const Athena: Self = word("ATHENA");
        /// `REDSHIFT`
        pub const Redshift: Self = word("REDSHIFT");
    }

    /// `IdpMetadata`.
    pub type IdpMetadata = Fields<of::IdpMetadata>;
    impl IdpMetadata {
        /// `Url`: 1 to 2048 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
        /// `Xml`.
        #[track_caller] pub fn xml(self, value: impl IntoVal<String>) -> Self { with(self, "Xml", value) }
    }

    /// `NetworkAccessControl`.
    pub type NetworkAccessControl = Fields<of::NetworkAccessControl>;
    impl NetworkAccessControl {
        /// `PrefixListIds`: at most 5 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn prefix_list_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PrefixListIds", value) }
        /// `VpceIds`: at most 5 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn vpce_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpceIds", value) }
    }

    /// Words of `NotificationDestinationType`.
    pub type NotificationDestinationType = Word<fn(of::NotificationDestinationType)>;
    impl NotificationDestinationType {
        /// `SNS`
        pub const Sns: Self = word("SNS");
    }

    /// Words of `PermissionType`.
    pub type PermissionType = Word<fn(of::PermissionType)>;
    impl PermissionType {
        /// `CUSTOMER_MANAGED`
        pub const CustomerManaged: Self = word("CUSTOMER_MANAGED");
        /// `SERVICE_MANAGED`
        pub const ServiceManaged: Self = word("SERVICE_MANAGED");
    }

    /// `RoleValues`.
    pub type RoleValues = Fields<of::RoleValues>;
    impl RoleValues {
        /// `Admin`: each 1 to 256 characters.
        #[track_caller] pub fn admin(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Admin", value) }
        /// `Editor`: each 1 to 256 characters.
        #[track_caller] pub fn editor(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Editor", value) }
    }

    /// `SamlConfiguration`.
    pub type SamlConfiguration = Fields<of::SamlConfiguration>;
    impl SamlConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(idp_metadata: impl IntoVal<IdpMetadata>) -> Self { with(empty(), "IdpMetadata", idp_metadata) }
        /// `AllowedOrganizations`: each 1 to 256 characters.
        #[track_caller] pub fn allowed_organizations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedOrganizations", value) }
        /// `AssertionAttributes`.
        #[track_caller] pub fn assertion_attributes(self, value: impl IntoVal<AssertionAttributes>) -> Self { with(self, "AssertionAttributes", value) }
        /// `IdpMetadata`: mandatory.
        #[track_caller] pub fn idp_metadata(self, value: impl IntoVal<IdpMetadata>) -> Self { with(self, "IdpMetadata", value) }
        /// `LoginValidityDuration`.
        #[track_caller] pub fn login_validity_duration(self, value: impl IntoVal<f64>) -> Self { with(self, "LoginValidityDuration", value) }
        /// `RoleValues`.
        #[track_caller] pub fn role_values(self, value: impl IntoVal<RoleValues>) -> Self { with(self, "RoleValues", value) }
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

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SecurityGroupIds", security_group_ids), "SubnetIds", subnet_ids) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 2 to 6 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }
}
