// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Elasticsearch`.

use super::prelude::*;

mod of { pub enum CfnDomain {} impl ias_core::Optional for CfnDomain {} }

/// [`AWS::Elasticsearch::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticsearch-domain.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::Elasticsearch::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ElasticsearchDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainArn`.
    #[inline] pub fn attr_domain_arn(&self) -> Val<Is<kinds::ElasticsearchDomainArn>> { cfn::attribute(&self.0, "DomainArn") }
    /// The attribute `DomainEndpoint`.
    #[inline] pub fn attr_domain_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "DomainEndpoint") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDomain`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DomainName`.
///
/// A change may replace the resource: `AdvancedSecurityOptions`, `ElasticsearchVersion`, `EncryptionAtRestOptions`, `NodeToNodeEncryptionOptions`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// `AccessPolicies`.
    #[track_caller] pub fn access_policies(self, value: impl IntoVal<Json>) -> Self { with(self, "AccessPolicies", value) }
    /// `AdvancedOptions`.
    #[track_caller] pub fn advanced_options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdvancedOptions", value) }
    /// `AdvancedSecurityOptions`. Changing it may replace the resource.
    #[track_caller] pub fn advanced_security_options(self, value: impl IntoVal<cfn_domain::AdvancedSecurityOptionsInput>) -> Self { with(self, "AdvancedSecurityOptions", value) }
    /// `CognitoOptions`.
    #[track_caller] pub fn cognito_options(self, value: impl IntoVal<cfn_domain::CognitoOptions>) -> Self { with(self, "CognitoOptions", value) }
    /// `DomainEndpointOptions`.
    #[track_caller] pub fn domain_endpoint_options(self, value: impl IntoVal<cfn_domain::DomainEndpointOptions>) -> Self { with(self, "DomainEndpointOptions", value) }
    /// `DomainName`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EBSOptions`.
    #[track_caller] pub fn ebs_options(self, value: impl IntoVal<cfn_domain::EbsOptions>) -> Self { with(self, "EBSOptions", value) }
    /// `ElasticsearchClusterConfig`.
    #[track_caller] pub fn elasticsearch_cluster_config(self, value: impl IntoVal<cfn_domain::ElasticsearchClusterConfig>) -> Self { with(self, "ElasticsearchClusterConfig", value) }
    /// `ElasticsearchVersion`. Changing it may replace the resource.
    #[track_caller] pub fn elasticsearch_version(self, value: impl IntoVal<String>) -> Self { with(self, "ElasticsearchVersion", value) }
    /// `EncryptionAtRestOptions`. Changing it may replace the resource.
    #[track_caller] pub fn encryption_at_rest_options(self, value: impl IntoVal<cfn_domain::EncryptionAtRestOptions>) -> Self { with(self, "EncryptionAtRestOptions", value) }
    /// `LogPublishingOptions`.
    #[track_caller] pub fn log_publishing_options(self, value: impl IntoVal<Map<cfn_domain::LogPublishingOption>>) -> Self { with(self, "LogPublishingOptions", value) }
    /// `NodeToNodeEncryptionOptions`. Changing it may replace the resource.
    #[track_caller] pub fn node_to_node_encryption_options(self, value: impl IntoVal<cfn_domain::NodeToNodeEncryptionOptions>) -> Self { with(self, "NodeToNodeEncryptionOptions", value) }
    /// `SnapshotOptions`.
    #[track_caller] pub fn snapshot_options(self, value: impl IntoVal<cfn_domain::SnapshotOptions>) -> Self { with(self, "SnapshotOptions", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VPCOptions`.
    #[track_caller] pub fn vpc_options(self, value: impl IntoVal<cfn_domain::VpcOptions>) -> Self { with(self, "VPCOptions", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*;
    mod of { pub enum AdvancedSecurityOptionsInput {} impl ias_core::Optional for AdvancedSecurityOptionsInput {} pub enum CognitoOptions {} impl ias_core::Optional for CognitoOptions {} pub enum ColdStorageOptions {} impl ias_core::Optional for ColdStorageOptions {} pub enum DomainEndpointOptions {} impl ias_core::Optional for DomainEndpointOptions {} pub enum EbsOptions {} impl ias_core::Optional for EbsOptions {} pub enum ElasticsearchClusterConfig {} impl ias_core::Optional for ElasticsearchClusterConfig {} pub enum EncryptionAtRestOptions {} impl ias_core::Optional for EncryptionAtRestOptions {} pub enum LogPublishingOption {} impl ias_core::Optional for LogPublishingOption {} pub enum MasterUserOptions {} impl ias_core::Optional for MasterUserOptions {} pub enum NodeToNodeEncryptionOptions {} impl ias_core::Optional for NodeToNodeEncryptionOptions {} pub enum SnapshotOptions {} impl ias_core::Optional for SnapshotOptions {} pub enum Tag {} pub enum VpcOptions {} impl ias_core::Optional for VpcOptions {} pub enum ZoneAwarenessConfig {} impl ias_core::Optional for ZoneAwarenessConfig {} }

    /// `AdvancedSecurityOptionsInput`.
    pub type AdvancedSecurityOptionsInput = Fields<of::AdvancedSecurityOptionsInput>;
    impl AdvancedSecurityOptionsInput {
        /// `AnonymousAuthEnabled`.
        #[track_caller] pub fn anonymous_auth_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AnonymousAuthEnabled", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `InternalUserDatabaseEnabled`.
        #[track_caller] pub fn internal_user_database_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "InternalUserDatabaseEnabled", value) }
        /// `MasterUserOptions`.
        #[track_caller] pub fn master_user_options(self, value: impl IntoVal<MasterUserOptions>) -> Self { with(self, "MasterUserOptions", value) }
    }

    /// `CognitoOptions`.
    pub type CognitoOptions = Fields<of::CognitoOptions>;
    impl CognitoOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `IdentityPoolId`.
        #[track_caller] pub fn identity_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityPoolId", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `UserPoolId`.
        #[track_caller] pub fn user_pool_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolId", value) }
    }

    /// `ColdStorageOptions`.
    pub type ColdStorageOptions = Fields<of::ColdStorageOptions>;
    impl ColdStorageOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
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
        /// `VolumeSize`.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeType", value) }
    }

    /// `ElasticsearchClusterConfig`.
    pub type ElasticsearchClusterConfig = Fields<of::ElasticsearchClusterConfig>;
    impl ElasticsearchClusterConfig {
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

    /// `EncryptionAtRestOptions`.
    pub type EncryptionAtRestOptions = Fields<of::EncryptionAtRestOptions>;
    impl EncryptionAtRestOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
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

    /// `NodeToNodeEncryptionOptions`.
    pub type NodeToNodeEncryptionOptions = Fields<of::NodeToNodeEncryptionOptions>;
    impl NodeToNodeEncryptionOptions {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `SnapshotOptions`.
    pub type SnapshotOptions = Fields<of::SnapshotOptions>;
    impl SnapshotOptions {
        /// `AutomatedSnapshotStartHour`.
        #[track_caller] pub fn automated_snapshot_start_hour(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomatedSnapshotStartHour", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VPCOptions`.
    pub type VpcOptions = Fields<of::VpcOptions>;
    impl VpcOptions {
        /// `SecurityGroupIds`: no item twice.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `ZoneAwarenessConfig`.
    pub type ZoneAwarenessConfig = Fields<of::ZoneAwarenessConfig>;
    impl ZoneAwarenessConfig {
        /// `AvailabilityZoneCount`.
        #[track_caller] pub fn availability_zone_count(self, value: impl IntoVal<i64>) -> Self { with(self, "AvailabilityZoneCount", value) }
    }
}
