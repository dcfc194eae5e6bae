// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::OpenSearchService`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApplication {} pub enum CfnDomain {} impl ias_core::Optional for CfnDomain {} }

/// [`AWS::OpenSearchService::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-application.html).
///
/// What `Ref` returns: `Name`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::OpenSearchService::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OpenSearchServiceApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyArn`, `Name`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AppConfigs`.
    #[track_caller] pub fn app_configs(self, value: impl IntoVal<List<cfn_application::AppConfig>>) -> Self { with(self, "AppConfigs", value) }
    /// `DataSources`.
    #[track_caller] pub fn data_sources(self, value: impl IntoVal<List<cfn_application::DataSource>>) -> Self { with(self, "DataSources", value) }
    /// `Endpoint`.
    #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    /// `IamIdentityCenterOptions`.
    #[track_caller] pub fn iam_identity_center_options(self, value: impl IntoVal<cfn_application::IamIdentityCenterOptions>) -> Self { with(self, "IamIdentityCenterOptions", value) }
    /// `KmsKeyArn`: 20 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, 3 to 40 characters, matches `[a-z][a-z0-9\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AppConfig {} pub enum AppConfigType {} pub enum DataSource {} pub enum IamIdentityCenterOptions {} impl ias_core::Optional for IamIdentityCenterOptions {} pub enum Tag {} }

    /// `AppConfig`.
    pub type AppConfig = Fields<of::AppConfig>;
    impl AppConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<AppConfigType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<AppConfigType>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `AppConfigType`.
    pub type AppConfigType = Word<fn(of::AppConfigType)>;
    impl AppConfigType {
        /// `opensearchDashboards.dashboardAdmin.users`
        pub const OpensearchDashboardsDashboardAdminUsers: Self = word("opensearchDashboards.dashboardAdmin.users");
        /// `opensearchDashboards.dashboardAdmin.groups`
        pub const OpensearchDashboardsDashboardAdminGroups: Self = word("opensearchDashboards.dashboardAdmin.groups");
    }

    /// `DataSource`.
    pub type DataSource = Fields<of::DataSource>;
    impl DataSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_arn: impl IntoVal<String>) -> Self { with(empty(), "DataSourceArn", data_source_arn) }
        /// `DataSourceArn`: mandatory.
        #[track_caller] pub fn data_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceArn", value) }
        /// `DataSourceDescription`.
        #[track_caller] pub fn data_source_description(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceDescription", value) }
    }

    /// `IamIdentityCenterOptions`.
    pub type IamIdentityCenterOptions = Fields<of::IamIdentityCenterOptions>;
    impl IamIdentityCenterOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IamIdentityCenterInstanceArn`.
        #[track_caller] pub fn iam_identity_center_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IamIdentityCenterInstanceArn", value) }
        /// `IamRoleForIdentityCenterApplicationArn`.
        #[track_caller] pub fn iam_role_for_identity_center_application_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IamRoleForIdentityCenterApplicationArn", value) }
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

/// [`AWS::OpenSearchService::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchservice-domain.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::OpenSearchService::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `AdvancedSecurityOptions.AnonymousAuthDisableDate`.
    #[inline] pub fn attr_advanced_security_options_anonymous_auth_disable_date(&self) -> Val<String> { cfn::attribute(&self.0, "AdvancedSecurityOptions.AnonymousAuthDisableDate") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OpenSearchServiceDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainArn`.
    #[inline] pub fn attr_domain_arn(&self) -> Val<Is<kinds::OpenSearchServiceDomainArn>> { cfn::attribute(&self.0, "DomainArn") }
    /// The attribute `DomainEndpoint`.
    #[inline] pub fn attr_domain_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "DomainEndpoint") }
    /// The attribute `DomainEndpointV2`.
    #[inline] pub fn attr_domain_endpoint_v2(&self) -> Val<String> { cfn::attribute(&self.0, "DomainEndpointV2") }
    /// The attribute `DomainEndpoints`.
    #[inline] pub fn attr_domain_endpoints(&self) -> Val<Json> { cfn::attribute(&self.0, "DomainEndpoints") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IdentityCenterOptions.IdentityCenterApplicationARN`.
    #[inline] pub fn attr_identity_center_options_identity_center_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityCenterOptions.IdentityCenterApplicationARN") }
    /// The attribute `IdentityCenterOptions.IdentityStoreId`.
    #[inline] pub fn attr_identity_center_options_identity_store_id(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityCenterOptions.IdentityStoreId") }
    /// The attribute `ServiceSoftwareOptions`.
    #[inline] pub fn attr_service_software_options(&self) -> Val<Json> { cfn::attribute(&self.0, "ServiceSoftwareOptions") }
    /// The attribute `ServiceSoftwareOptions.AutomatedUpdateDate`.
    #[inline] pub fn attr_service_software_options_automated_update_date(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceSoftwareOptions.AutomatedUpdateDate") }
    /// The attribute `ServiceSoftwareOptions.Cancellable`.
    #[inline] pub fn attr_service_software_options_cancellable(&self) -> Val<bool> { cfn::attribute(&self.0, "ServiceSoftwareOptions.Cancellable") }
    /// The attribute `ServiceSoftwareOptions.CurrentVersion`.
    #[inline] pub fn attr_service_software_options_current_version(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceSoftwareOptions.CurrentVersion") }
    /// The attribute `ServiceSoftwareOptions.Description`.
    #[inline] pub fn attr_service_software_options_description(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceSoftwareOptions.Description") }
    /// The attribute `ServiceSoftwareOptions.NewVersion`.
    #[inline] pub fn attr_service_software_options_new_version(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceSoftwareOptions.NewVersion") }
    /// The attribute `ServiceSoftwareOptions.OptionalDeployment`.
    #[inline] pub fn attr_service_software_options_optional_deployment(&self) -> Val<bool> { cfn::attribute(&self.0, "ServiceSoftwareOptions.OptionalDeployment") }
    /// The attribute `ServiceSoftwareOptions.UpdateAvailable`.
    #[inline] pub fn attr_service_software_options_update_available(&self) -> Val<bool> { cfn::attribute(&self.0, "ServiceSoftwareOptions.UpdateAvailable") }
    /// The attribute `ServiceSoftwareOptions.UpdateStatus`.
    #[inline] pub fn attr_service_software_options_update_status(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceSoftwareOptions.UpdateStatus") }
}

/// Properties of [`CfnDomain`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DomainName`, `EngineMode`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// `AIMLOptions`.
    #[track_caller] pub fn aiml_options(self, value: impl IntoVal<cfn_domain::AimlOptions>) -> Self { with(self, "AIMLOptions", value) }
    /// `AccessPolicies`.
    #[track_caller] pub fn access_policies(self, value: impl IntoVal<Json>) -> Self { with(self, "AccessPolicies", value) }
    /// `AdvancedOptions`.
    #[track_caller] pub fn advanced_options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdvancedOptions", value) }
    /// `AdvancedSecurityOptions`.
    #[track_caller] pub fn advanced_security_options(self, value: impl IntoVal<cfn_domain::AdvancedSecurityOptionsInput>) -> Self { with(self, "AdvancedSecurityOptions", value) }
    /// `AutomatedSnapshotPauseOptions`.
    #[track_caller] pub fn automated_snapshot_pause_options(self, value: impl IntoVal<cfn_domain::AutomatedSnapshotPauseOptions>) -> Self { with(self, "AutomatedSnapshotPauseOptions", value) }
    /// `ClusterConfig`.
    #[track_caller] pub fn cluster_config(self, value: impl IntoVal<cfn_domain::ClusterConfig>) -> Self { with(self, "ClusterConfig", value) }
    /// `CognitoOptions`.
    #[track_caller] pub fn cognito_options(self, value: impl IntoVal<cfn_domain::CognitoOptions>) -> Self { with(self, "CognitoOptions", value) }
    /// `DeploymentStrategyOptions`.
    #[track_caller] pub fn deployment_strategy_options(self, value: impl IntoVal<cfn_domain::DeploymentStrategyOptions>) -> Self { with(self, "DeploymentStrategyOptions", value) }
    /// `DomainEndpointOptions`.
    #[track_caller] pub fn domain_endpoint_options(self, value: impl IntoVal<cfn_domain::DomainEndpointOptions>) -> Self { with(self, "DomainEndpointOptions", value) }
    /// `DomainName`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EBSOptions`.
    #[track_caller] pub fn ebs_options(self, value: impl IntoVal<cfn_domain::EbsOptions>) -> Self { with(self, "EBSOptions", value) }
    /// `EncryptionAtRestOptions`.
    #[track_caller] pub fn encryption_at_rest_options(self, value: impl IntoVal<cfn_domain::EncryptionAtRestOptions>) -> Self { with(self, "EncryptionAtRestOptions", value) }
    /// `EngineMode`. Changing it replaces the resource.
    #[track_caller] pub fn engine_mode(self, value: impl IntoVal<cfn_domain::EngineMode>) -> Self { with(self, "EngineMode", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `IPAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<String>) -> Self { with(self, "IPAddressType", value) }
    /// `IdentityCenterOptions`.
    #[track_caller] pub fn identity_center_options(self, value: impl IntoVal<cfn_domain::IdentityCenterOptions>) -> Self { with(self, "IdentityCenterOptions", value) }
    /// `LogPublishingOptions`.
    #[track_caller] pub fn log_publishing_options(self, value: impl IntoVal<Map<cfn_domain::LogPublishingOption>>) -> Self { with(self, "LogPublishingOptions", value) }
    /// `NodeToNodeEncryptionOptions`.
    #[track_caller] pub fn node_to_node_encryption_options(self, value: impl IntoVal<cfn_domain::NodeToNodeEncryptionOptions>) -> Self { with(self, "NodeToNodeEncryptionOptions", value) }
    /// `OffPeakWindowOptions`.
    #[track_caller] pub fn off_peak_window_options(self, value: impl IntoVal<cfn_domain::OffPeakWindowOptions>) -> Self { with(self, "OffPeakWindowOptions", value) }
    /// `SkipShardMigrationWait`.
    #[track_caller] pub fn skip_shard_migration_wait(self, value: impl IntoVal<bool>) -> Self { with(self, "SkipShardMigrationWait", value) }
    /// `SnapshotOptions`.
    #[track_caller] pub fn snapshot_options(self, value: impl IntoVal<cfn_domain::SnapshotOptions>) -> Self { with(self, "SnapshotOptions", value) }
    /// `SoftwareUpdateOptions`.
    #[track_caller] pub fn software_update_options(self, value: impl IntoVal<cfn_domain::SoftwareUpdateOptions>) -> Self { with(self, "SoftwareUpdateOptions", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseCase`.
    #[track_caller] pub fn use_case(self, value: impl IntoVal<cfn_domain::UseCase>) -> Self { with(self, "UseCase", value) }
    /// `VPCOptions`.
    #[track_caller] pub fn vpc_options(self, value: impl IntoVal<cfn_domain::VpcOptions>) -> Self { with(self, "VPCOptions", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdvancedSecurityOptionsInput {} impl ias_core::Optional for AdvancedSecurityOptionsInput {} pub enum AimlOptions {} impl ias_core::Optional for AimlOptions {} pub enum AutomatedSnapshotPauseOptions {} pub enum ClusterConfig {} impl ias_core::Optional for ClusterConfig {} pub enum CognitoOptions {} impl ias_core::Optional for CognitoOptions {} pub enum ColdStorageOptions {} impl ias_core::Optional for ColdStorageOptions {} pub enum DeploymentStrategyOptions {} impl ias_core::Optional for DeploymentStrategyOptions {} pub enum DeploymentStrategyOptionsDeploymentStrategy {} pub enum DomainEndpointOptions {} impl ias_core::Optional for DomainEndpointOptions {} pub enum EbsOptions {} impl ias_core::Optional for EbsOptions {} pub enum EncryptionAtRestOptions {} impl ias_core::Optional for EncryptionAtRestOptions {} pub enum EngineMode {} pub enum IamFederationOptions {} impl ias_core::Optional for IamFederationOptions {} pub enum IdentityCenterOptions {} impl ias_core::Optional for IdentityCenterOptions {} pub enum Idp {} pub enum JwtOptions {} impl ias_core::Optional for JwtOptions {} pub enum LogPublishingOption {} impl ias_core::Optional for LogPublishingOption {} pub enum MasterUserOptions {} impl ias_core::Optional for MasterUserOptions {} pub enum NodeConfig {} impl ias_core::Optional for NodeConfig {} pub enum NodeOption {} impl ias_core::Optional for NodeOption {} pub enum NodeOptionNodeType {} pub enum NodeToNodeEncryptionOptions {} impl ias_core::Optional for NodeToNodeEncryptionOptions {} pub enum OffPeakWindow {} impl ias_core::Optional for OffPeakWindow {} pub enum OffPeakWindowOptions {} impl ias_core::Optional for OffPeakWindowOptions {} pub enum RolesKeyIdcType {} pub enum S3VectorsEngine {} pub enum SamlOptions {} impl ias_core::Optional for SamlOptions {} pub enum ServerlessVectorAcceleration {} impl ias_core::Optional for ServerlessVectorAcceleration {} pub enum SnapshotOptions {} impl ias_core::Optional for SnapshotOptions {} pub enum SoftwareUpdateOptions {} impl ias_core::Optional for SoftwareUpdateOptions {} pub enum SubjectKeyIdcType {} pub enum Tag {} pub enum UseCase {} pub enum VpcOptions {} impl ias_core::Optional for VpcOptions {} pub enum WindowStartTime {} pub enum ZoneAwarenessConfig {} impl ias_core::Optional for ZoneAwarenessConfig {} }

    /// `AdvancedSecurityOptionsInput`.
    pub type AdvancedSecurityOptionsInput = Fields<of::AdvancedSecurityOptionsInput>;
    impl AdvancedSecurityOptionsInput {
        /// `AnonymousAuthEnabled`.
        #[track_caller] pub fn anonymous_auth_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AnonymousAuthEnabled", value) }
        /// `Enabled`. Changing it may replace the resource.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IAMFederationOptions`.
        #[track_caller] pub fn iam_federation_options(self, value: impl IntoVal<IamFederationOptions>) -> Self { with(self, "IAMFederationOptions", value) }
        /// `InternalUserDatabaseEnabled`.
        #[track_caller] pub fn internal_user_database_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InternalUserDatabaseEnabled", value) }
        /// `JWTOptions`.
        #[track_caller] pub fn jwt_options(self, value: impl IntoVal<JwtOptions>) -> Self { with(self, "JWTOptions", value) }
        /// `MasterUserOptions`. Write-only.
        #[track_caller] pub fn master_user_options(self, value: impl IntoVal<MasterUserOptions>) -> Self { with(self, "MasterUserOptions", value) }
        /// `SAMLOptions`.
        #[track_caller] pub fn saml_options(self, value: impl IntoVal<SamlOptions>) -> Self { with(self, "SAMLOptions", value) }
    }

    /// `AIMLOptions`.
    pub type AimlOptions = Fields<of::AimlOptions>;
    impl AimlOptions {
        /// `S3VectorsEngine`.
        #[track_caller] pub fn s3_vectors_engine(self, value: impl IntoVal<S3VectorsEngine>) -> Self { with(self, "S3VectorsEngine", value) }
        /// `ServerlessVectorAcceleration`.
        #[track_caller] pub fn serverless_vector_acceleration(self, value: impl IntoVal<ServerlessVectorAcceleration>) -> Self { with(self, "ServerlessVectorAcceleration", value) }
    }

    /// `AutomatedSnapshotPauseOptions`.
    pub type AutomatedSnapshotPauseOptions = Fields<of::AutomatedSnapshotPauseOptions>;
    impl AutomatedSnapshotPauseOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EndTime`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `ClusterConfig`.
    pub type ClusterConfig = Fields<of::ClusterConfig>;
    impl ClusterConfig {
        /// `ColdStorageOptions`.
        #[track_caller] pub fn cold_storage_options(self, value: impl IntoVal<ColdStorageOptions>) -> Self { with(self, "ColdStorageOptions", value) }
        /// `DedicatedMasterCount`.
        #[track_caller] pub fn dedicated_master_count(self, value: impl IntoVal<i64>) -> Self { with(self, "DedicatedMasterCount", value) }
        /// `DedicatedMasterEnabled`.
        #[track_caller] pub fn dedicated_master_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DedicatedMasterEnabled", value) }
        /// `DedicatedMasterType`.
        #[track_caller] pub fn dedicated_master_type(self, value: impl IntoVal<String>) -> Self { with(self, "DedicatedMasterType", value) }
        /// `InstanceCount`.
        #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
        /// `MultiAZWithStandbyEnabled`.
        #[track_caller] pub fn multi_az_with_standby_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAZWithStandbyEnabled", value) }
        /// `NodeOptions`.
        #[track_caller] pub fn node_options(self, value: impl IntoVal<List<NodeOption>>) -> Self { with(self, "NodeOptions", value) }
        /// `WarmCount`.
        #[track_caller] pub fn warm_count(self, value: impl IntoVal<i64>) -> Self { with(self, "WarmCount", value) }
        /// `WarmEnabled`.
        #[track_caller] pub fn warm_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "WarmEnabled", value) }
        /// `WarmType`.
        #[track_caller] pub fn warm_type(self, value: impl IntoVal<String>) -> Self { with(self, "WarmType", value) }
        /// `ZoneAwarenessConfig`.
        #[track_caller] pub fn zone_awareness_config(self, value: impl IntoVal<ZoneAwarenessConfig>) -> Self { with(self, "ZoneAwarenessConfig", value) }
        /// `ZoneAwarenessEnabled`.
        #[track_caller] pub fn zone_awareness_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ZoneAwarenessEnabled", value) }
    }

    /// `CognitoOptions`.
    pub type CognitoOptions = Fields<of::CognitoOptions>;
    impl CognitoOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IdentityPoolId`.
        #[track_caller] pub fn identity_pool_id(self, value: impl IntoVal<Is<kinds::IdentityPoolId>>) -> Self { with(self, "IdentityPoolId", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `UserPoolId`.
        #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<Is<kinds::UserPoolId>>) -> Self { with(self, "UserPoolId", value) }
    }

    /// `ColdStorageOptions`.
    pub type ColdStorageOptions = Fields<of::ColdStorageOptions>;
    impl ColdStorageOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `DeploymentStrategyOptions`.
    pub type DeploymentStrategyOptions = Fields<of::DeploymentStrategyOptions>;
    impl DeploymentStrategyOptions {
        /// `DeploymentStrategy`.
        #[track_caller] pub fn deployment_strategy(self, value: impl IntoVal<DeploymentStrategyOptionsDeploymentStrategy>) -> Self { with(self, "DeploymentStrategy", value) }
    }

    /// Words of `DeploymentStrategy`.
    pub type DeploymentStrategyOptionsDeploymentStrategy = Word<fn(of::DeploymentStrategyOptionsDeploymentStrategy)>;
    impl DeploymentStrategyOptionsDeploymentStrategy {
        /// `Default`
        pub const Default: Self = word("Default");
        /// `CapacityOptimized`
        pub const CapacityOptimized: Self = word("CapacityOptimized");
    }

    /// `DomainEndpointOptions`.
    pub type DomainEndpointOptions = Fields<of::DomainEndpointOptions>;
    impl DomainEndpointOptions {
        /// `CustomEndpoint`.
        #[track_caller] pub fn custom_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "CustomEndpoint", value) }
        /// `CustomEndpointCertificateArn`.
        #[track_caller] pub fn custom_endpoint_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomEndpointCertificateArn", value) }
        /// `CustomEndpointEnabled`.
        #[track_caller] pub fn custom_endpoint_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CustomEndpointEnabled", value) }
        /// `EnforceHTTPS`.
        #[track_caller] pub fn enforce_https(self, value: impl IntoVal<bool>) -> Self { with(self, "EnforceHTTPS", value) }
        /// `TLSSecurityPolicy`.
        #[track_caller] pub fn tls_security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "TLSSecurityPolicy", value) }
    }

    /// `EBSOptions`.
    pub type EbsOptions = Fields<of::EbsOptions>;
    impl EbsOptions {
        /// `EBSEnabled`.
        #[track_caller] pub fn ebs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EBSEnabled", value) }
        /// `Iops`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `Throughput`.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }

    /// `EncryptionAtRestOptions`.
    pub type EncryptionAtRestOptions = Fields<of::EncryptionAtRestOptions>;
    impl EncryptionAtRestOptions {
        /// `Enabled`. Changing it may replace the resource.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `KmsKeyId`. Changing it may replace the resource.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// Words of `EngineMode`.
    pub type EngineMode = Word<fn(of::EngineMode)>;
    impl EngineMode {
        /// `GENERAL`
        pub const General: Self = word("GENERAL");
        /// `OPTIMIZED`
        pub const Optimized: Self = word("OPTIMIZED");
    }

    /// `IAMFederationOptions`.
    pub type IamFederationOptions = Fields<of::IamFederationOptions>;
    impl IamFederationOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `RolesKey`.
        #[track_caller] pub fn roles_key(self, value: impl IntoVal<String>) -> Self { with(self, "RolesKey", value) }
        /// `SubjectKey`.
        #[track_caller] pub fn subject_key(self, value: impl IntoVal<String>) -> Self { with(self, "SubjectKey", value) }
    }

    /// `IdentityCenterOptions`.
    pub type IdentityCenterOptions = Fields<of::IdentityCenterOptions>;
    impl IdentityCenterOptions {
        /// `EnabledAPIAccess`.
        #[track_caller] pub fn enabled_api_access(self, value: impl IntoVal<bool>) -> Self { with(self, "EnabledAPIAccess", value) }
        /// `IdentityCenterInstanceARN`.
        #[track_caller] pub fn identity_center_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterInstanceARN", value) }
        /// `RolesKey`.
        #[track_caller] pub fn roles_key(self, value: impl IntoVal<RolesKeyIdcType>) -> Self { with(self, "RolesKey", value) }
        /// `SubjectKey`.
        #[track_caller] pub fn subject_key(self, value: impl IntoVal<SubjectKeyIdcType>) -> Self { with(self, "SubjectKey", value) }
    }

    /// `Idp`.
    pub type Idp = Fields<of::Idp>;
    impl Idp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metadata_content: impl IntoVal<String>, entity_id: impl IntoVal<String>) -> Self { with(with(empty(), "MetadataContent", metadata_content), "EntityId", entity_id) }
        /// `EntityId`: mandatory.
        #[track_caller] pub fn entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntityId", value) }
        /// `MetadataContent`: mandatory, 1 to 1048576 characters.
        #[track_caller] pub fn metadata_content(self, value: impl IntoVal<String>) -> Self { with(self, "MetadataContent", value) }
    }

    /// `JWTOptions`.
    pub type JwtOptions = Fields<of::JwtOptions>;
    impl JwtOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `PublicKey`. Write-only.
        #[track_caller] pub fn public_key(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKey", value) }
        /// `RolesKey`.
        #[track_caller] pub fn roles_key(self, value: impl IntoVal<String>) -> Self { with(self, "RolesKey", value) }
        /// `SubjectKey`.
        #[track_caller] pub fn subject_key(self, value: impl IntoVal<String>) -> Self { with(self, "SubjectKey", value) }
    }

    /// `LogPublishingOption`.
    pub type LogPublishingOption = Fields<of::LogPublishingOption>;
    impl LogPublishingOption {
        /// `CloudWatchLogsLogGroupArn`.
        #[track_caller] pub fn cloud_watch_logs_log_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CloudWatchLogsLogGroupArn", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `MasterUserOptions`.
    pub type MasterUserOptions = Fields<of::MasterUserOptions>;
    impl MasterUserOptions {
        /// `MasterUserARN`.
        #[track_caller] pub fn master_user_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserARN", value) }
        /// `MasterUserName`.
        #[track_caller] pub fn master_user_name(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserName", value) }
        /// `MasterUserPassword`.
        #[track_caller] pub fn master_user_password(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserPassword", value) }
    }

    /// `NodeConfig`.
    pub type NodeConfig = Fields<of::NodeConfig>;
    impl NodeConfig {
        /// `Count`.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `NodeOption`.
    pub type NodeOption = Fields<of::NodeOption>;
    impl NodeOption {
        /// `NodeConfig`.
        #[track_caller] pub fn node_config(self, value: impl IntoVal<NodeConfig>) -> Self { with(self, "NodeConfig", value) }
        /// `NodeType`.
        #[track_caller] pub fn node_type(self, value: impl IntoVal<NodeOptionNodeType>) -> Self { with(self, "NodeType", value) }
    }

    /// Words of `NodeType`.
    pub type NodeOptionNodeType = Word<fn(of::NodeOptionNodeType)>;
    impl NodeOptionNodeType {
        /// `coordinator`
        pub const Coordinator: Self = word("coordinator");
    }

    /// `NodeToNodeEncryptionOptions`.
    pub type NodeToNodeEncryptionOptions = Fields<of::NodeToNodeEncryptionOptions>;
    impl NodeToNodeEncryptionOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `OffPeakWindow`.
    pub type OffPeakWindow = Fields<of::OffPeakWindow>;
    impl OffPeakWindow {
        /// `WindowStartTime`.
        #[track_caller] pub fn window_start_time(self, value: impl IntoVal<WindowStartTime>) -> Self { with(self, "WindowStartTime", value) }
    }

    /// `OffPeakWindowOptions`.
    pub type OffPeakWindowOptions = Fields<of::OffPeakWindowOptions>;
    impl OffPeakWindowOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `OffPeakWindow`.
        #[track_caller] pub fn off_peak_window(self, value: impl IntoVal<OffPeakWindow>) -> Self { with(self, "OffPeakWindow", value) }
    }

    /// Words of `RolesKeyIdcType`.
    pub type RolesKeyIdcType = Word<fn(of::RolesKeyIdcType)>;
    impl RolesKeyIdcType {
        /// `GroupName`
        pub const GroupName: Self = word("GroupName");
        /// `GroupId`
        pub const GroupId: Self = word("GroupId");
    }

    /// `S3VectorsEngine`.
    pub type S3VectorsEngine = Fields<of::S3VectorsEngine>;
    impl S3VectorsEngine {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `SAMLOptions`.
    pub type SamlOptions = Fields<of::SamlOptions>;
    impl SamlOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Idp`.
        #[track_caller] pub fn idp(self, value: impl IntoVal<Idp>) -> Self { with(self, "Idp", value) }
        /// `MasterBackendRole`. Write-only.
        #[track_caller] pub fn master_backend_role(self, value: impl IntoVal<String>) -> Self { with(self, "MasterBackendRole", value) }
        /// `MasterUserName`. Write-only.
        #[track_caller] pub fn master_user_name(self, value: impl IntoVal<String>) -> Self { with(self, "MasterUserName", value) }
        /// `RolesKey`.
        #[track_caller] pub fn roles_key(self, value: impl IntoVal<String>) -> Self { with(self, "RolesKey", value) }
        /// `SessionTimeoutMinutes`.
        #[track_caller] pub fn session_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionTimeoutMinutes", value) }
        /// `SubjectKey`.
        #[track_caller] pub fn subject_key(self, value: impl IntoVal<String>) -> Self { with(self, "SubjectKey", value) }
    }

    /// `ServerlessVectorAcceleration`.
    pub type ServerlessVectorAcceleration = Fields<of::ServerlessVectorAcceleration>;
    impl ServerlessVectorAcceleration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `SnapshotOptions`.
    pub type SnapshotOptions = Fields<of::SnapshotOptions>;
    impl SnapshotOptions {
        /// `AutomatedSnapshotStartHour`.
        #[track_caller] pub fn automated_snapshot_start_hour(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomatedSnapshotStartHour", value) }
    }

    /// `SoftwareUpdateOptions`.
    pub type SoftwareUpdateOptions = Fields<of::SoftwareUpdateOptions>;
    impl SoftwareUpdateOptions {
        /// `AutoSoftwareUpdateEnabled`.
        #[track_caller] pub fn auto_software_update_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoSoftwareUpdateEnabled", value) }
        /// `UseLatestServiceSoftwareForBlueGreen`.
        #[track_caller] pub fn use_latest_service_software_for_blue_green(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLatestServiceSoftwareForBlueGreen", value) }
    }

    /// Words of `SubjectKeyIdcType`.
    pub type SubjectKeyIdcType = Word<fn(of::SubjectKeyIdcType)>;
    impl SubjectKeyIdcType {
        /// `UserName`
        pub const UserName: Self = word("UserName");
        /// `UserId`
        pub const UserId: Self = word("UserId");
        /// `Email`
        pub const Email: Self = word("Email");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, at most 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `UseCase`.
    pub type UseCase = Word<fn(of::UseCase)>;
    impl UseCase {
        /// `SEARCH`
        pub const Search: Self = word("SEARCH");
        /// `VECTOR`
        pub const Vector: Self = word("VECTOR");
        /// `OBSERVABILITY`
        pub const Observability: Self = word("OBSERVABILITY");
        /// `MIXED`
        pub const Mixed: Self = word("MIXED");
    }

    /// `VPCOptions`.
    pub type VpcOptions = Fields<of::VpcOptions>;
    impl VpcOptions {
        /// `EgressEnabled`.
        #[track_caller] pub fn egress_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EgressEnabled", value) }
        /// `SecurityGroupIds`: no item twice.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `WindowStartTime`.
    pub type WindowStartTime = Fields<of::WindowStartTime>;
    impl WindowStartTime {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hours: impl IntoVal<i64>, minutes: impl IntoVal<i64>) -> Self { with(with(empty(), "Hours", hours), "Minutes", minutes) }
        /// `Hours`: mandatory, 0 to 23.
        #[track_caller] pub fn hours(self, value: impl IntoVal<i64>) -> Self { with(self, "Hours", value) }
        /// `Minutes`: mandatory, 0 to 59.
        #[track_caller] pub fn minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "Minutes", value) }
    }

    /// `ZoneAwarenessConfig`.
    pub type ZoneAwarenessConfig = Fields<of::ZoneAwarenessConfig>;
    impl ZoneAwarenessConfig {
        /// `AvailabilityZoneCount`.
        #[track_caller] pub fn availability_zone_count(self, value: impl IntoVal<i64>) -> Self { with(self, "AvailabilityZoneCount", value) }
    }
}
