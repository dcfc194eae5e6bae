// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WorkSpaces`.

use super::prelude::*;

mod of { pub enum CfnConnectionAlias {} pub enum CfnDirectory {} impl ias_core::Optional for CfnDirectory {} pub enum CfnWorkspace {} pub enum CfnWorkspaceIpGroup {} pub enum CfnWorkspacesPool {} }

/// [`AWS::WorkSpaces::ConnectionAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html).
///
/// What `Ref` returns: `AliasId`.
pub type CfnConnectionAlias = Handle<of::CfnConnectionAlias>;
impl cfn::ResourceType for of::CfnConnectionAlias { const TYPE: &'static str = "AWS::WorkSpaces::ConnectionAlias"; type Tags = cfn::TagList; type Props = CfnConnectionAliasProps; type Reference = String; }
impl CfnConnectionAlias {
    /// The attribute `AliasId`.
    #[inline] pub fn attr_alias_id(&self) -> Val<String> { cfn::attribute(&self.0, "AliasId") }
    /// The attribute `Associations`.
    #[inline] pub fn attr_associations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Associations") }
    /// The attribute `ConnectionAliasState`: one of `CREATING`, `CREATED`, `DELETING`.
    #[inline] pub fn attr_connection_alias_state(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionAliasState") }
}

/// Properties of [`CfnConnectionAlias`].
///
/// Mandatory: `ConnectionString`.
///
/// A change replaces the resource: `ConnectionString`, `Tags`.
pub type CfnConnectionAliasProps = Fields<of::CfnConnectionAlias>;
impl CfnConnectionAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connection_string: impl IntoVal<String>) -> Self { with(empty(), "ConnectionString", connection_string) }
    /// `ConnectionString`: mandatory, 1 to 255 characters, matches `^[.0-9a-zA-Z\-]{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn connection_string(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionString", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection_alias::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectionAlias`].
pub mod cfn_connection_alias {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::WorkSpaces::Directory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDirectory = Handle<of::CfnDirectory>;
impl cfn::ResourceType for of::CfnDirectory { const TYPE: &'static str = "AWS::WorkSpaces::Directory"; type Tags = cfn::TagList; type Props = CfnDirectoryProps; type Reference = Is<kinds::DirectoryArn>; }
impl CfnDirectory {
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DirectoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CustomerUserName`.
    #[inline] pub fn attr_customer_user_name(&self) -> Val<String> { cfn::attribute(&self.0, "CustomerUserName") }
    /// The attribute `DirectoryId`.
    #[inline] pub fn attr_directory_id(&self) -> Val<String> { cfn::attribute(&self.0, "DirectoryId") }
    /// The attribute `DirectoryName`.
    #[inline] pub fn attr_directory_name(&self) -> Val<String> { cfn::attribute(&self.0, "DirectoryName") }
    /// The attribute `DirectoryType`: one of `SIMPLE_AD`, `AD_CONNECTOR`, `CUSTOMER_MANAGED`, `AWS_IAM_IDENTITY_CENTER`.
    #[inline] pub fn attr_directory_type(&self) -> Val<String> { cfn::attribute(&self.0, "DirectoryType") }
    /// The attribute `DnsIpAddresses`.
    #[inline] pub fn attr_dns_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DnsIpAddresses") }
    /// The attribute `DnsIpv6Addresses`.
    #[inline] pub fn attr_dns_ipv6_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DnsIpv6Addresses") }
    /// The attribute `IDCConfig`.
    #[inline] pub fn attr_idc_config(&self) -> Val<Json> { cfn::attribute(&self.0, "IDCConfig") }
    /// The attribute `IamRoleId`.
    #[inline] pub fn attr_iam_role_id(&self) -> Val<String> { cfn::attribute(&self.0, "IamRoleId") }
    /// The attribute `RegistrationCode`.
    #[inline] pub fn attr_registration_code(&self) -> Val<String> { cfn::attribute(&self.0, "RegistrationCode") }
    /// The attribute `State`: one of `REGISTERING`, `REGISTERED`, `DEREGISTERING`, `DEREGISTERED`, `ERROR`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `WorkspaceSecurityGroupId`.
    #[inline] pub fn attr_workspace_security_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkspaceSecurityGroupId") }
}

/// Properties of [`CfnDirectory`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ActiveDirectoryConfig`, `EnableSelfService`, `IdcInstanceArn`, `MicrosoftEntraConfig`, `SubnetIds`, `Tenancy`, `UserIdentityType`, `WorkspaceDirectoryDescription`, `WorkspaceDirectoryName`, `WorkspaceType`.
pub type CfnDirectoryProps = Fields<of::CfnDirectory>;
impl CfnDirectoryProps {
    /// `ActiveDirectoryConfig`. Changing it replaces the resource.
    #[track_caller] pub fn active_directory_config(self, value: impl IntoVal<cfn_directory::ActiveDirectoryConfig>) -> Self { with(self, "ActiveDirectoryConfig", value) }
    /// `CertificateBasedAuthProperties`.
    #[track_caller] pub fn certificate_based_auth_properties(self, value: impl IntoVal<cfn_directory::CertificateBasedAuthProperties>) -> Self { with(self, "CertificateBasedAuthProperties", value) }
    /// `EnableSelfService`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn enable_self_service(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSelfService", value) }
    /// `EndpointEncryptionMode`.
    #[track_caller] pub fn endpoint_encryption_mode(self, value: impl IntoVal<cfn_directory::EndpointEncryptionMode>) -> Self { with(self, "EndpointEncryptionMode", value) }
    /// `IdcInstanceArn`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
    /// `IpGroupIds`: each matches `^wsipg-[0-9a-z]{8,63}$`.
    #[track_caller] pub fn ip_group_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IpGroupIds", value) }
    /// `MicrosoftEntraConfig`. Changing it replaces the resource.
    #[track_caller] pub fn microsoft_entra_config(self, value: impl IntoVal<cfn_directory::MicrosoftEntraConfig>) -> Self { with(self, "MicrosoftEntraConfig", value) }
    /// `SamlProperties`.
    #[track_caller] pub fn saml_properties(self, value: impl IntoVal<cfn_directory::SamlProperties>) -> Self { with(self, "SamlProperties", value) }
    /// `SelfservicePermissions`.
    #[track_caller] pub fn selfservice_permissions(self, value: impl IntoVal<cfn_directory::SelfservicePermissions>) -> Self { with(self, "SelfservicePermissions", value) }
    /// `StreamingProperties`.
    #[track_caller] pub fn streaming_properties(self, value: impl IntoVal<cfn_directory::StreamingProperties>) -> Self { with(self, "StreamingProperties", value) }
    /// `SubnetIds`: at most 2 items, each 15 to 24 characters, each matches `^(subnet-([0-9a-f]{8}|[0-9a-f]{17}))$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_directory::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tenancy`. Changing it replaces the resource.
    #[track_caller] pub fn tenancy(self, value: impl IntoVal<cfn_directory::Tenancy>) -> Self { with(self, "Tenancy", value) }
    /// `UserIdentityType`. Changing it replaces the resource.
    #[track_caller] pub fn user_identity_type(self, value: impl IntoVal<cfn_directory::UserIdentityType>) -> Self { with(self, "UserIdentityType", value) }
    /// `WorkspaceAccessProperties`.
    #[track_caller] pub fn workspace_access_properties(self, value: impl IntoVal<cfn_directory::WorkspaceAccessProperties>) -> Self { with(self, "WorkspaceAccessProperties", value) }
    /// `WorkspaceCreationProperties`.
    #[track_caller] pub fn workspace_creation_properties(self, value: impl IntoVal<cfn_directory::DefaultWorkspaceCreationProperties>) -> Self { with(self, "WorkspaceCreationProperties", value) }
    /// `WorkspaceDirectoryDescription`: matches `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_directory_description(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceDirectoryDescription", value) }
    /// `WorkspaceDirectoryName`: matches `^[a-zA-Z0-9][a-zA-Z0-9_.\s-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_directory_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceDirectoryName", value) }
    /// `WorkspaceType`. Changing it replaces the resource.
    #[track_caller] pub fn workspace_type(self, value: impl IntoVal<cfn_directory::WorkspaceType>) -> Self { with(self, "WorkspaceType", value) }
}

/// Types of [`CfnDirectory`].
pub mod cfn_directory {
    use super::super::prelude::*;
    mod of { pub enum AccessEndpoint {} impl ias_core::Optional for AccessEndpoint {} pub enum AccessEndpointAccessEndpointType {} pub enum AccessEndpointConfig {} pub enum AccessEndpointConfigInternetFallbackProtocol {} pub enum ActiveDirectoryConfig {} pub enum CertificateBasedAuthProperties {} impl ias_core::Optional for CertificateBasedAuthProperties {} pub enum CertificateBasedAuthPropertiesStatus {} pub enum DefaultWorkspaceCreationProperties {} impl ias_core::Optional for DefaultWorkspaceCreationProperties {} pub enum EndpointEncryptionMode {} pub enum GlobalAcceleratorForDirectory {} pub enum GlobalAcceleratorForDirectoryMode {} pub enum GlobalAcceleratorForDirectoryPreferredProtocol {} pub enum MicrosoftEntraConfig {} impl ias_core::Optional for MicrosoftEntraConfig {} pub enum SamlProperties {} impl ias_core::Optional for SamlProperties {} pub enum SamlPropertiesStatus {} pub enum SelfservicePermissions {} impl ias_core::Optional for SelfservicePermissions {} pub enum SelfservicePermissionsChangeComputeType {} pub enum SelfservicePermissionsIncreaseVolumeSize {} pub enum SelfservicePermissionsRebuildWorkspace {} pub enum SelfservicePermissionsRestartWorkspace {} pub enum SelfservicePermissionsSwitchRunningMode {} pub enum StorageConnector {} pub enum StorageConnectorConnectorType {} pub enum StorageConnectorStatus {} pub enum StreamingProperties {} impl ias_core::Optional for StreamingProperties {} pub enum StreamingPropertiesStreamingExperiencePreferredProtocol {} pub enum Tag {} pub enum Tenancy {} pub enum UserIdentityType {} pub enum UserSetting {} pub enum UserSettingAction {} pub enum UserSettingPermission {} pub enum WorkspaceAccessProperties {} impl ias_core::Optional for WorkspaceAccessProperties {} pub enum WorkspaceAccessPropertiesDeviceTypeAndroid {} pub enum WorkspaceAccessPropertiesDeviceTypeChromeOs {} pub enum WorkspaceAccessPropertiesDeviceTypeIos {} pub enum WorkspaceAccessPropertiesDeviceTypeLinux {} pub enum WorkspaceAccessPropertiesDeviceTypeOsx {} pub enum WorkspaceAccessPropertiesDeviceTypeWeb {} pub enum WorkspaceAccessPropertiesDeviceTypeWindows {} pub enum WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient {} pub enum WorkspaceAccessPropertiesDeviceTypeZeroClient {} pub enum WorkspaceType {} }

    /// `AccessEndpoint`.
    pub type AccessEndpoint = Fields<of::AccessEndpoint>;
    impl AccessEndpoint {
        /// `AccessEndpointType`.
        #[track_caller] pub fn access_endpoint_type(self, value: impl IntoVal<AccessEndpointAccessEndpointType>) -> Self { with(self, "AccessEndpointType", value) }
        /// `VpcEndpointId`: matches `^[a-zA-Z0-9\_\-]{1,1000}$`.
        #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
    }

    /// Words of `AccessEndpointType`.
    pub type AccessEndpointAccessEndpointType = Word<fn(of::AccessEndpointAccessEndpointType)>;
    impl AccessEndpointAccessEndpointType {
        /// `STREAMING_WSP`
        pub const StreamingWsp: Self = word("STREAMING_WSP");
    }

    /// `AccessEndpointConfig`.
    pub type AccessEndpointConfig = Fields<of::AccessEndpointConfig>;
    impl AccessEndpointConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_endpoints: impl IntoVal<List<AccessEndpoint>>) -> Self { with(empty(), "AccessEndpoints", access_endpoints) }
        /// `AccessEndpoints`: mandatory.
        #[track_caller] pub fn access_endpoints(self, value: impl IntoVal<List<AccessEndpoint>>) -> Self { with(self, "AccessEndpoints", value) }
        /// `InternetFallbackProtocols`.
        #[track_caller] pub fn internet_fallback_protocols(self, value: impl IntoVal<List<AccessEndpointConfigInternetFallbackProtocol>>) -> Self { with(self, "InternetFallbackProtocols", value) }
    }

    /// Words of `InternetFallbackProtocol`.
    pub type AccessEndpointConfigInternetFallbackProtocol = Word<fn(of::AccessEndpointConfigInternetFallbackProtocol)>;
    impl AccessEndpointConfigInternetFallbackProtocol {
        /// `PCOIP`
        pub const Pcoip: Self = word("PCOIP");
    }

    /// `ActiveDirectoryConfig`.
    pub type ActiveDirectoryConfig = Fields<of::ActiveDirectoryConfig>;
    impl ActiveDirectoryConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_name: impl IntoVal<String>, service_account_secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "DomainName", domain_name), "ServiceAccountSecretArn", service_account_secret_arn) }
        /// `DomainName`: mandatory, matches `^([a-zA-Z0-9]+[.-])+([a-zA-Z0-9])+$`.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `ServiceAccountSecretArn`: mandatory.
        #[track_caller] pub fn service_account_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccountSecretArn", value) }
    }

    /// `CertificateBasedAuthProperties`.
    pub type CertificateBasedAuthProperties = Fields<of::CertificateBasedAuthProperties>;
    impl CertificateBasedAuthProperties {
        /// `CertificateAuthorityArn`: 5 to 200 characters, matches `^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*$`.
        #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<CertificateBasedAuthPropertiesStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type CertificateBasedAuthPropertiesStatus = Word<fn(of::CertificateBasedAuthPropertiesStatus)>;
    impl CertificateBasedAuthPropertiesStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `DefaultWorkspaceCreationProperties`.
    pub type DefaultWorkspaceCreationProperties = Fields<of::DefaultWorkspaceCreationProperties>;
    impl DefaultWorkspaceCreationProperties {
        /// `CustomSecurityGroupId`: 11 to 20 characters, matches `^(sg-([0-9a-f]{8}|[0-9a-f]{17}))$`.
        #[track_caller] pub fn custom_security_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomSecurityGroupId", value) }
        /// `DefaultOu`.
        #[track_caller] pub fn default_ou(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultOu", value) }
        /// `EnableInternetAccess`.
        #[track_caller] pub fn enable_internet_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableInternetAccess", value) }
        /// `EnableMaintenanceMode`.
        #[track_caller] pub fn enable_maintenance_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableMaintenanceMode", value) }
        /// `InstanceIamRoleArn`.
        #[track_caller] pub fn instance_iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InstanceIamRoleArn", value) }
        /// `UserEnabledAsLocalAdministrator`.
        #[track_caller] pub fn user_enabled_as_local_administrator(self, value: impl IntoVal<bool>) -> Self { with(self, "UserEnabledAsLocalAdministrator", value) }
    }

    /// Words of `EndpointEncryptionMode`.
    pub type EndpointEncryptionMode = Word<fn(of::EndpointEncryptionMode)>;
    impl EndpointEncryptionMode {
        /// `STANDARD_TLS`
        pub const StandardTls: Self = word("STANDARD_TLS");
        /// `FIPS_VALIDATED`
        pub const FipsValidated: Self = word("FIPS_VALIDATED");
    }

    /// `GlobalAcceleratorForDirectory`.
    pub type GlobalAcceleratorForDirectory = Fields<of::GlobalAcceleratorForDirectory>;
    impl GlobalAcceleratorForDirectory {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<GlobalAcceleratorForDirectoryMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<GlobalAcceleratorForDirectoryMode>) -> Self { with(self, "Mode", value) }
        /// `PreferredProtocol`.
        #[track_caller] pub fn preferred_protocol(self, value: impl IntoVal<GlobalAcceleratorForDirectoryPreferredProtocol>) -> Self { with(self, "PreferredProtocol", value) }
    }

    /// Words of `Mode`.
    pub type GlobalAcceleratorForDirectoryMode = Word<fn(of::GlobalAcceleratorForDirectoryMode)>;
    impl GlobalAcceleratorForDirectoryMode {
        /// `ENABLED_AUTO`
        pub const EnabledAuto: Self = word("ENABLED_AUTO");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `PreferredProtocol`.
    pub type GlobalAcceleratorForDirectoryPreferredProtocol = Word<fn(of::GlobalAcceleratorForDirectoryPreferredProtocol)>;
    impl GlobalAcceleratorForDirectoryPreferredProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `MicrosoftEntraConfig`.
    pub type MicrosoftEntraConfig = Fields<of::MicrosoftEntraConfig>;
    impl MicrosoftEntraConfig {
        /// `ApplicationConfigSecretArn`.
        #[track_caller] pub fn application_config_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationConfigSecretArn", value) }
        /// `TenantId`: matches `^[a-zA-Z0-9-]{1,100}$`.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// `SamlProperties`.
    pub type SamlProperties = Fields<of::SamlProperties>;
    impl SamlProperties {
        /// `RelayStateParameterName`: at least 1 character.
        #[track_caller] pub fn relay_state_parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "RelayStateParameterName", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<SamlPropertiesStatus>) -> Self { with(self, "Status", value) }
        /// `UserAccessUrl`: 8 to 200 characters, matches `^(http|https)\://\S+$`.
        #[track_caller] pub fn user_access_url(self, value: impl IntoVal<String>) -> Self { with(self, "UserAccessUrl", value) }
    }

    /// Words of `Status`.
    pub type SamlPropertiesStatus = Word<fn(of::SamlPropertiesStatus)>;
    impl SamlPropertiesStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK`
        pub const EnabledWithDirectoryLoginFallback: Self = word("ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK");
    }

    /// `SelfservicePermissions`.
    pub type SelfservicePermissions = Fields<of::SelfservicePermissions>;
    impl SelfservicePermissions {
        /// `ChangeComputeType`.
        #[track_caller] pub fn change_compute_type(self, value: impl IntoVal<SelfservicePermissionsChangeComputeType>) -> Self { with(self, "ChangeComputeType", value) }
        /// `IncreaseVolumeSize`.
        #[track_caller] pub fn increase_volume_size(self, value: impl IntoVal<SelfservicePermissionsIncreaseVolumeSize>) -> Self { with(self, "IncreaseVolumeSize", value) }
        /// `RebuildWorkspace`.
        #[track_caller] pub fn rebuild_workspace(self, value: impl IntoVal<SelfservicePermissionsRebuildWorkspace>) -> Self { with(self, "RebuildWorkspace", value) }
        /// `RestartWorkspace`.
        #[track_caller] pub fn restart_workspace(self, value: impl IntoVal<SelfservicePermissionsRestartWorkspace>) -> Self { with(self, "RestartWorkspace", value) }
        /// `SwitchRunningMode`.
        #[track_caller] pub fn switch_running_mode(self, value: impl IntoVal<SelfservicePermissionsSwitchRunningMode>) -> Self { with(self, "SwitchRunningMode", value) }
    }

    /// Words of `ChangeComputeType`.
    pub type SelfservicePermissionsChangeComputeType = Word<fn(of::SelfservicePermissionsChangeComputeType)>;
    impl SelfservicePermissionsChangeComputeType {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `IncreaseVolumeSize`.
    pub type SelfservicePermissionsIncreaseVolumeSize = Word<fn(of::SelfservicePermissionsIncreaseVolumeSize)>;
    impl SelfservicePermissionsIncreaseVolumeSize {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `RebuildWorkspace`.
    pub type SelfservicePermissionsRebuildWorkspace = Word<fn(of::SelfservicePermissionsRebuildWorkspace)>;
    impl SelfservicePermissionsRebuildWorkspace {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `RestartWorkspace`.
    pub type SelfservicePermissionsRestartWorkspace = Word<fn(of::SelfservicePermissionsRestartWorkspace)>;
    impl SelfservicePermissionsRestartWorkspace {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `SwitchRunningMode`.
    pub type SelfservicePermissionsSwitchRunningMode = Word<fn(of::SelfservicePermissionsSwitchRunningMode)>;
    impl SelfservicePermissionsSwitchRunningMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `StorageConnector`.
    pub type StorageConnector = Fields<of::StorageConnector>;
    impl StorageConnector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_type: impl IntoVal<StorageConnectorConnectorType>, status: impl IntoVal<StorageConnectorStatus>) -> Self { with(with(empty(), "ConnectorType", connector_type), "Status", status) }
        /// `ConnectorType`: mandatory.
        #[track_caller] pub fn connector_type(self, value: impl IntoVal<StorageConnectorConnectorType>) -> Self { with(self, "ConnectorType", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<StorageConnectorStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `ConnectorType`.
    pub type StorageConnectorConnectorType = Word<fn(of::StorageConnectorConnectorType)>;
    impl StorageConnectorConnectorType {
        /// `HOME_FOLDER`
        pub const HomeFolder: Self = word("HOME_FOLDER");
    }

    /// Words of `Status`.
    pub type StorageConnectorStatus = Word<fn(of::StorageConnectorStatus)>;
    impl StorageConnectorStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `StreamingProperties`.
    pub type StreamingProperties = Fields<of::StreamingProperties>;
    impl StreamingProperties {
        /// `GlobalAccelerator`.
        #[track_caller] pub fn global_accelerator(self, value: impl IntoVal<GlobalAcceleratorForDirectory>) -> Self { with(self, "GlobalAccelerator", value) }
        /// `StorageConnectors`: at least 1 item.
        #[track_caller] pub fn storage_connectors(self, value: impl IntoVal<List<StorageConnector>>) -> Self { with(self, "StorageConnectors", value) }
        /// `StreamingExperiencePreferredProtocol`.
        #[track_caller] pub fn streaming_experience_preferred_protocol(self, value: impl IntoVal<StreamingPropertiesStreamingExperiencePreferredProtocol>) -> Self { with(self, "StreamingExperiencePreferredProtocol", value) }
        /// `UserSettings`: at least 1 item.
        #[track_caller] pub fn user_settings(self, value: impl IntoVal<List<UserSetting>>) -> Self { with(self, "UserSettings", value) }
    }

    /// Words of `StreamingExperiencePreferredProtocol`.
    pub type StreamingPropertiesStreamingExperiencePreferredProtocol = Word<fn(of::StreamingPropertiesStreamingExperiencePreferredProtocol)>;
    impl StreamingPropertiesStreamingExperiencePreferredProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `UDP`
        pub const Udp: Self = word("UDP");
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

    /// Words of `Tenancy`.
    pub type Tenancy = Word<fn(of::Tenancy)>;
    impl Tenancy {
        /// `DEDICATED`
        pub const Dedicated: Self = word("DEDICATED");
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
    }

    /// Words of `UserIdentityType`.
    pub type UserIdentityType = Word<fn(of::UserIdentityType)>;
    impl UserIdentityType {
        /// `CUSTOMER_MANAGED`
        pub const CustomerManaged: Self = word("CUSTOMER_MANAGED");
        /// `AWS_DIRECTORY_SERVICE`
        pub const AwsDirectoryService: Self = word("AWS_DIRECTORY_SERVICE");
        /// `AWS_IAM_IDENTITY_CENTER`
        pub const AwsIamIdentityCenter: Self = word("AWS_IAM_IDENTITY_CENTER");
    }

    /// `UserSetting`.
    pub type UserSetting = Fields<of::UserSetting>;
    impl UserSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<UserSettingAction>, permission: impl IntoVal<UserSettingPermission>) -> Self { with(with(empty(), "Action", action), "Permission", permission) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<UserSettingAction>) -> Self { with(self, "Action", value) }
        /// `MaximumLength`: at least 0.
        #[track_caller] pub fn maximum_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumLength", value) }
        /// `Permission`: mandatory.
        #[track_caller] pub fn permission(self, value: impl IntoVal<UserSettingPermission>) -> Self { with(self, "Permission", value) }
    }

    /// Words of `Action`.
    pub type UserSettingAction = Word<fn(of::UserSettingAction)>;
    impl UserSettingAction {
        /// `CLIPBOARD_COPY_FROM_LOCAL_DEVICE`
        pub const ClipboardCopyFromLocalDevice: Self = word("CLIPBOARD_COPY_FROM_LOCAL_DEVICE");
        /// `CLIPBOARD_COPY_TO_LOCAL_DEVICE`
        pub const ClipboardCopyToLocalDevice: Self = word("CLIPBOARD_COPY_TO_LOCAL_DEVICE");
        /// `PRINTING_TO_LOCAL_DEVICE`
        pub const PrintingToLocalDevice: Self = word("PRINTING_TO_LOCAL_DEVICE");
        /// `SMART_CARD`
        pub const SmartCard: Self = word("SMART_CARD");
    }

    /// Words of `Permission`.
    pub type UserSettingPermission = Word<fn(of::UserSettingPermission)>;
    impl UserSettingPermission {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `WorkspaceAccessProperties`.
    pub type WorkspaceAccessProperties = Fields<of::WorkspaceAccessProperties>;
    impl WorkspaceAccessProperties {
        /// `AccessEndpointConfig`.
        #[track_caller] pub fn access_endpoint_config(self, value: impl IntoVal<AccessEndpointConfig>) -> Self { with(self, "AccessEndpointConfig", value) }
        /// `DeviceTypeAndroid`.
        #[track_caller] pub fn device_type_android(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeAndroid>) -> Self { with(self, "DeviceTypeAndroid", value) }
        /// `DeviceTypeChromeOs`.
        #[track_caller] pub fn device_type_chrome_os(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeChromeOs>) -> Self { with(self, "DeviceTypeChromeOs", value) }
        /// `DeviceTypeIos`.
        #[track_caller] pub fn device_type_ios(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeIos>) -> Self { with(self, "DeviceTypeIos", value) }
        /// `DeviceTypeLinux`.
        #[track_caller] pub fn device_type_linux(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeLinux>) -> Self { with(self, "DeviceTypeLinux", value) }
        /// `DeviceTypeOsx`.
        #[track_caller] pub fn device_type_osx(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeOsx>) -> Self { with(self, "DeviceTypeOsx", value) }
        /// `DeviceTypeWeb`.
        #[track_caller] pub fn device_type_web(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeWeb>) -> Self { with(self, "DeviceTypeWeb", value) }
        /// `DeviceTypeWindows`.
        #[track_caller] pub fn device_type_windows(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeWindows>) -> Self { with(self, "DeviceTypeWindows", value) }
        /// `DeviceTypeWorkSpacesThinClient`.
        #[track_caller] pub fn device_type_work_spaces_thin_client(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient>) -> Self { with(self, "DeviceTypeWorkSpacesThinClient", value) }
        /// `DeviceTypeZeroClient`.
        #[track_caller] pub fn device_type_zero_client(self, value: impl IntoVal<WorkspaceAccessPropertiesDeviceTypeZeroClient>) -> Self { with(self, "DeviceTypeZeroClient", value) }
    }

    /// Words of `DeviceTypeAndroid`.
    pub type WorkspaceAccessPropertiesDeviceTypeAndroid = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeAndroid)>;
    impl WorkspaceAccessPropertiesDeviceTypeAndroid {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeChromeOs`.
    pub type WorkspaceAccessPropertiesDeviceTypeChromeOs = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeChromeOs)>;
    impl WorkspaceAccessPropertiesDeviceTypeChromeOs {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeIos`.
    pub type WorkspaceAccessPropertiesDeviceTypeIos = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeIos)>;
    impl WorkspaceAccessPropertiesDeviceTypeIos {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeLinux`.
    pub type WorkspaceAccessPropertiesDeviceTypeLinux = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeLinux)>;
    impl WorkspaceAccessPropertiesDeviceTypeLinux {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeOsx`.
    pub type WorkspaceAccessPropertiesDeviceTypeOsx = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeOsx)>;
    impl WorkspaceAccessPropertiesDeviceTypeOsx {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeWeb`.
    pub type WorkspaceAccessPropertiesDeviceTypeWeb = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeWeb)>;
    impl WorkspaceAccessPropertiesDeviceTypeWeb {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeWindows`.
    pub type WorkspaceAccessPropertiesDeviceTypeWindows = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeWindows)>;
    impl WorkspaceAccessPropertiesDeviceTypeWindows {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeWorkSpacesThinClient`.
    pub type WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient)>;
    impl WorkspaceAccessPropertiesDeviceTypeWorkSpacesThinClient {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `DeviceTypeZeroClient`.
    pub type WorkspaceAccessPropertiesDeviceTypeZeroClient = Word<fn(of::WorkspaceAccessPropertiesDeviceTypeZeroClient)>;
    impl WorkspaceAccessPropertiesDeviceTypeZeroClient {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `WorkspaceType`.
    pub type WorkspaceType = Word<fn(of::WorkspaceType)>;
    impl WorkspaceType {
        /// `PERSONAL`
        pub const Personal: Self = word("PERSONAL");
        /// `POOLS`
        pub const Pools: Self = word("POOLS");
    }
}

/// [`AWS::WorkSpaces::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html).
///
/// What `Ref` returns: `WorkspaceId`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::WorkSpaces::Workspace"; type Tags = cfn::TagList; type Props = CfnWorkspaceProps; type Reference = String; }
impl CfnWorkspace {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `WorkspaceId`.
    #[inline] pub fn attr_workspace_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkspaceId") }
}

/// Properties of [`CfnWorkspace`].
///
/// Mandatory: `BundleId`, `DirectoryId`, `UserName`.
///
/// A change replaces the resource: `DirectoryId`, `UserName`.
///
/// A change may replace the resource: `BundleId`, `RootVolumeEncryptionEnabled`, `UserVolumeEncryptionEnabled`, `VolumeEncryptionKey`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
/// What [`CfnWorkspaceProps`] cannot do without.
pub struct CfnWorkspacePropsRequired<A, B, C> {
    /// `BundleId`. Changing it may replace the resource.
    pub bundle_id: A,
    /// `DirectoryId`. Changing it replaces the resource.
    pub directory_id: B,
    /// `UserName`. Changing it replaces the resource.
    pub user_name: C,
}
impl CfnWorkspaceProps {
    /// Takes what is mandatory, by name: [`CfnWorkspacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnWorkspacePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "BundleId", required.bundle_id), "DirectoryId", required.directory_id), "UserName", required.user_name) }
    /// `BundleId`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `DirectoryId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
    /// `RootVolumeEncryptionEnabled`. Changing it may replace the resource.
    #[track_caller] pub fn root_volume_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RootVolumeEncryptionEnabled", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
    /// `UserVolumeEncryptionEnabled`. Changing it may replace the resource.
    #[track_caller] pub fn user_volume_encryption_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "UserVolumeEncryptionEnabled", value) }
    /// `VolumeEncryptionKey`. Changing it may replace the resource.
    #[track_caller] pub fn volume_encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeEncryptionKey", value) }
    /// `WorkspaceProperties`.
    #[track_caller] pub fn workspace_properties(self, value: impl IntoVal<cfn_workspace::WorkspaceProperties>) -> Self { with(self, "WorkspaceProperties", value) }
}

/// Types of [`CfnWorkspace`].
pub mod cfn_workspace {
    use super::super::prelude::*;
    pub use super::cfn_directory::{Tag};
    mod of { pub enum WorkspaceProperties {} impl ias_core::Optional for WorkspaceProperties {} }

    /// `WorkspaceProperties`.
    pub type WorkspaceProperties = Fields<of::WorkspaceProperties>;
    impl WorkspaceProperties {
        /// `ComputeTypeName`.
        #[track_caller] pub fn compute_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeTypeName", value) }
        /// `RootVolumeSizeGib`.
        #[track_caller] pub fn root_volume_size_gib(self, value: impl IntoVal<i64>) -> Self { with(self, "RootVolumeSizeGib", value) }
        /// `RunningMode`.
        #[track_caller] pub fn running_mode(self, value: impl IntoVal<String>) -> Self { with(self, "RunningMode", value) }
        /// `RunningModeAutoStopTimeoutInMinutes`.
        #[track_caller] pub fn running_mode_auto_stop_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RunningModeAutoStopTimeoutInMinutes", value) }
        /// `UserVolumeSizeGib`.
        #[track_caller] pub fn user_volume_size_gib(self, value: impl IntoVal<i64>) -> Self { with(self, "UserVolumeSizeGib", value) }
    }
}

/// [`AWS::WorkSpaces::WorkspaceIpGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkspaceIpGroup = Handle<of::CfnWorkspaceIpGroup>;
impl cfn::ResourceType for of::CfnWorkspaceIpGroup { const TYPE: &'static str = "AWS::WorkSpaces::WorkspaceIpGroup"; type Tags = cfn::TagList; type Props = CfnWorkspaceIpGroupProps; type Reference = Is<kinds::WorkspaceIpGroupArn>; }
impl CfnWorkspaceIpGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WorkspaceIpGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `GroupId`.
    #[inline] pub fn attr_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "GroupId") }
}

/// Properties of [`CfnWorkspaceIpGroup`].
///
/// Mandatory: `GroupName`.
///
/// A change replaces the resource: `GroupDesc`, `GroupName`.
pub type CfnWorkspaceIpGroupProps = Fields<of::CfnWorkspaceIpGroup>;
impl CfnWorkspaceIpGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(group_name: impl IntoVal<String>) -> Self { with(empty(), "GroupName", group_name) }
    /// `GroupDesc`. Changing it replaces the resource.
    #[track_caller] pub fn group_desc(self, value: impl IntoVal<String>) -> Self { with(self, "GroupDesc", value) }
    /// `GroupName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace_ip_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserRules`.
    #[track_caller] pub fn user_rules(self, value: impl IntoVal<List<cfn_workspace_ip_group::IpRuleItem>>) -> Self { with(self, "UserRules", value) }
}

/// Types of [`CfnWorkspaceIpGroup`].
pub mod cfn_workspace_ip_group {
    use super::super::prelude::*;
    pub use super::cfn_directory::{Tag};
    mod of { pub enum IpRuleItem {} }

    /// `IpRuleItem`.
    pub type IpRuleItem = Fields<of::IpRuleItem>;
    impl IpRuleItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip_rule: impl IntoVal<String>) -> Self { with(empty(), "IpRule", ip_rule) }
        /// `IpRule`: mandatory.
        #[track_caller] pub fn ip_rule(self, value: impl IntoVal<String>) -> Self { with(self, "IpRule", value) }
        /// `RuleDesc`.
        #[track_caller] pub fn rule_desc(self, value: impl IntoVal<String>) -> Self { with(self, "RuleDesc", value) }
    }
}

/// [`AWS::WorkSpaces::WorkspacesPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html).
///
/// What `Ref` returns: `PoolId`.
pub type CfnWorkspacesPool = Handle<of::CfnWorkspacesPool>;
impl cfn::ResourceType for of::CfnWorkspacesPool { const TYPE: &'static str = "AWS::WorkSpaces::WorkspacesPool"; type Tags = cfn::TagList; type Props = CfnWorkspacesPoolProps; type Reference = String; }
impl CfnWorkspacesPool {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PoolArn`.
    #[inline] pub fn attr_pool_arn(&self) -> Val<Is<kinds::WorkspacesPoolArn>> { cfn::attribute(&self.0, "PoolArn") }
    /// The attribute `PoolId`.
    #[inline] pub fn attr_pool_id(&self) -> Val<String> { cfn::attribute(&self.0, "PoolId") }
}

/// Properties of [`CfnWorkspacesPool`].
///
/// Mandatory: `PoolName`, `BundleId`, `DirectoryId`, `Capacity`.
///
/// A change replaces the resource: `PoolName`.
pub type CfnWorkspacesPoolProps = Fields<of::CfnWorkspacesPool>;
/// What [`CfnWorkspacesPoolProps`] cannot do without.
pub struct CfnWorkspacesPoolPropsRequired<A, B, C, D> {
    /// `PoolName`: matches `^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`. Changing it replaces the resource.
    pub pool_name: A,
    /// `BundleId`: matches `^wsb-[0-9a-z]{8,63}$`.
    pub bundle_id: B,
    /// `DirectoryId`: 10 to 65 characters, matches `^wsd-[0-9a-z]{8,63}$`.
    pub directory_id: C,
    /// `Capacity`.
    pub capacity: D,
}
impl CfnWorkspacesPoolProps {
    /// Takes what is mandatory, by name: [`CfnWorkspacesPoolPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_workspaces_pool::Capacity>>(required: CfnWorkspacesPoolPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "PoolName", required.pool_name), "BundleId", required.bundle_id), "DirectoryId", required.directory_id), "Capacity", required.capacity) }
    /// `ApplicationSettings`.
    #[track_caller] pub fn application_settings(self, value: impl IntoVal<cfn_workspaces_pool::ApplicationSettings>) -> Self { with(self, "ApplicationSettings", value) }
    /// `BundleId`: mandatory, matches `^wsb-[0-9a-z]{8,63}$`.
    #[track_caller] pub fn bundle_id(self, value: impl IntoVal<String>) -> Self { with(self, "BundleId", value) }
    /// `Capacity`: mandatory.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<cfn_workspaces_pool::Capacity>) -> Self { with(self, "Capacity", value) }
    /// `Description`: 1 to 255 characters, matches `^[a-zA-Z0-9_./() -]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DirectoryId`: mandatory, 10 to 65 characters, matches `^wsd-[0-9a-z]{8,63}$`.
    #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
    /// `PoolName`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`. Changing it replaces the resource.
    #[track_caller] pub fn pool_name(self, value: impl IntoVal<String>) -> Self { with(self, "PoolName", value) }
    /// `RunningMode`.
    #[track_caller] pub fn running_mode(self, value: impl IntoVal<cfn_workspaces_pool::RunningMode>) -> Self { with(self, "RunningMode", value) }
    /// `Tags`. Deprecated.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspaces_pool::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeoutSettings`.
    #[track_caller] pub fn timeout_settings(self, value: impl IntoVal<cfn_workspaces_pool::TimeoutSettings>) -> Self { with(self, "TimeoutSettings", value) }
}

/// Types of [`CfnWorkspacesPool`].
pub mod cfn_workspaces_pool {
    use super::super::prelude::*;
    pub use super::cfn_directory::{Tag};
    mod of { pub enum ApplicationSettings {} pub enum ApplicationSettingsStatus {} pub enum Capacity {} pub enum RunningMode {} pub enum TimeoutSettings {} impl ias_core::Optional for TimeoutSettings {} }

    /// `ApplicationSettings`.
    pub type ApplicationSettings = Fields<of::ApplicationSettings>;
    impl ApplicationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<ApplicationSettingsStatus>) -> Self { with(empty(), "Status", status) }
        /// `SettingsGroup`: at most 100 characters, matches `^[A-Za-z0-9_./()!*'-]+$`.
        #[track_caller] pub fn settings_group(self, value: impl IntoVal<String>) -> Self { with(self, "SettingsGroup", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ApplicationSettingsStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `ApplicationSettingsStatus`.
    pub type ApplicationSettingsStatus = Word<fn(of::ApplicationSettingsStatus)>;
    impl ApplicationSettingsStatus {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `Capacity`.
    pub type Capacity = Fields<of::Capacity>;
    impl Capacity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(desired_user_sessions: impl IntoVal<i64>) -> Self { with(empty(), "DesiredUserSessions", desired_user_sessions) }
        /// `DesiredUserSessions`: mandatory, at least 0.
        #[track_caller] pub fn desired_user_sessions(self, value: impl IntoVal<i64>) -> Self { with(self, "DesiredUserSessions", value) }
    }

    /// Words of `RunningMode`.
    pub type RunningMode = Word<fn(of::RunningMode)>;
    impl RunningMode {
        /// `ALWAYS_ON`
        pub const AlwaysOn: Self = word("ALWAYS_ON");
        /// `AUTO_STOP`
        pub const AutoStop: Self = word("AUTO_STOP");
    }

    /// `TimeoutSettings`.
    pub type TimeoutSettings = Fields<of::TimeoutSettings>;
    impl TimeoutSettings {
        /// `DisconnectTimeoutInSeconds`: 60 to 36000.
        #[track_caller] pub fn disconnect_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DisconnectTimeoutInSeconds", value) }
        /// `IdleDisconnectTimeoutInSeconds`: 0 to 36000.
        #[track_caller] pub fn idle_disconnect_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleDisconnectTimeoutInSeconds", value) }
        /// `MaxUserDurationInSeconds`: 600 to 432000.
        #[track_caller] pub fn max_user_duration_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxUserDurationInSeconds", value) }
    }
}
