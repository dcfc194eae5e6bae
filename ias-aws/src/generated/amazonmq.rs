// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AmazonMQ`.

use super::prelude::*;

mod of { pub enum CfnBroker {} pub enum CfnConfiguration {} pub enum CfnConfigurationAssociation {} }

/// [`AWS::AmazonMQ::Broker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html).
///
/// What `Ref` returns: `Id`.
pub type CfnBroker = Handle<of::CfnBroker>;
impl cfn::ResourceType for of::CfnBroker { const TYPE: &'static str = "AWS::AmazonMQ::Broker"; type Tags = cfn::TagList; type Props = CfnBrokerProps; type Reference = String; }
impl CfnBroker {
    /// The attribute `AmqpEndpoints`.
    #[inline] pub fn attr_amqp_endpoints(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AmqpEndpoints") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BrokerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ConfigurationId`.
    #[inline] pub fn attr_configuration_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationId") }
    /// The attribute `ConfigurationRevision`.
    #[inline] pub fn attr_configuration_revision(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationRevision") }
    /// The attribute `ConsoleURLs`.
    #[inline] pub fn attr_console_urls(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ConsoleURLs") }
    /// The attribute `EngineVersionCurrent`.
    #[inline] pub fn attr_engine_version_current(&self) -> Val<String> { cfn::attribute(&self.0, "EngineVersionCurrent") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IpAddresses`.
    #[inline] pub fn attr_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "IpAddresses") }
    /// The attribute `MqttEndpoints`.
    #[inline] pub fn attr_mqtt_endpoints(&self) -> Val<List<String>> { cfn::attribute(&self.0, "MqttEndpoints") }
    /// The attribute `OpenWireEndpoints`.
    #[inline] pub fn attr_open_wire_endpoints(&self) -> Val<List<String>> { cfn::attribute(&self.0, "OpenWireEndpoints") }
    /// The attribute `StompEndpoints`.
    #[inline] pub fn attr_stomp_endpoints(&self) -> Val<List<String>> { cfn::attribute(&self.0, "StompEndpoints") }
    /// The attribute `WssEndpoints`.
    #[inline] pub fn attr_wss_endpoints(&self) -> Val<List<String>> { cfn::attribute(&self.0, "WssEndpoints") }
}

/// Properties of [`CfnBroker`].
///
/// Mandatory: `BrokerName`, `EngineType`, `DeploymentMode`, `HostInstanceType`, `PubliclyAccessible`.
///
/// A change replaces the resource: `AuthenticationStrategy`, `BrokerName`, `DeploymentMode`, `EncryptionOptions`, `EngineType`, `PubliclyAccessible`, `StorageType`, `SubnetIds`.
pub type CfnBrokerProps = Fields<of::CfnBroker>;
/// What [`CfnBrokerProps`] cannot do without.
pub struct CfnBrokerPropsRequired<A, B, C, D, E> {
    /// `BrokerName`: matches `^[0-9A-Za-z_-]{1,50}$`. Changing it replaces the resource.
    pub broker_name: A,
    /// `EngineType`: one of `activemq`, `rabbitmq`. Changing it replaces the resource.
    pub engine_type: B,
    /// `DeploymentMode`: one of `active_standby_multi_az`, `cluster_multi_az`, `single_instance`. Changing it replaces the resource.
    pub deployment_mode: C,
    /// `HostInstanceType`.
    pub host_instance_type: D,
    /// `PubliclyAccessible`. Changing it replaces the resource.
    pub publicly_accessible: E,
}
impl CfnBrokerProps {
    /// Takes what is mandatory, by name: [`CfnBrokerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<bool>>(required: CfnBrokerPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "BrokerName", required.broker_name), "EngineType", required.engine_type), "DeploymentMode", required.deployment_mode), "HostInstanceType", required.host_instance_type), "PubliclyAccessible", required.publicly_accessible) }
    /// `AuthenticationStrategy`: one of `config_managed`, `ldap`, `simple`. Changing it replaces the resource.
    #[track_caller] pub fn authentication_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AuthenticationStrategy", value) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `BrokerName`: mandatory, matches `^[0-9A-Za-z_-]{1,50}$`. Changing it replaces the resource.
    #[track_caller] pub fn broker_name(self, value: impl IntoVal<String>) -> Self { with(self, "BrokerName", value) }
    /// `Configuration`. Write-only.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_broker::ConfigurationId>) -> Self { with(self, "Configuration", value) }
    /// `DataReplicationMode`: one of `crdr`, `none`.
    #[track_caller] pub fn data_replication_mode(self, value: impl IntoVal<String>) -> Self { with(self, "DataReplicationMode", value) }
    /// `DataReplicationPrimaryBrokerArn`: matches `^arn:.*`. Write-only.
    #[track_caller] pub fn data_replication_primary_broker_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataReplicationPrimaryBrokerArn", value) }
    /// `DeploymentMode`: mandatory, one of `active_standby_multi_az`, `cluster_multi_az`, `single_instance`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_mode(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentMode", value) }
    /// `EncryptionOptions`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_options(self, value: impl IntoVal<cfn_broker::EncryptionOptions>) -> Self { with(self, "EncryptionOptions", value) }
    /// `EngineType`: mandatory, one of `activemq`, `rabbitmq`. Changing it replaces the resource.
    #[track_caller] pub fn engine_type(self, value: impl IntoVal<String>) -> Self { with(self, "EngineType", value) }
    /// `EngineVersion`. Write-only.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `HostInstanceType`: mandatory.
    #[track_caller] pub fn host_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "HostInstanceType", value) }
    /// `LdapServerMetadata`.
    #[track_caller] pub fn ldap_server_metadata(self, value: impl IntoVal<cfn_broker::LdapServerMetadata>) -> Self { with(self, "LdapServerMetadata", value) }
    /// `Logs`.
    #[track_caller] pub fn logs(self, value: impl IntoVal<cfn_broker::LogList>) -> Self { with(self, "Logs", value) }
    /// `MaintenanceWindowStartTime`.
    #[track_caller] pub fn maintenance_window_start_time(self, value: impl IntoVal<cfn_broker::MaintenanceWindow>) -> Self { with(self, "MaintenanceWindowStartTime", value) }
    /// `PubliclyAccessible`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `ResourceShareArns`: no item twice, each matches `^arn:.*`.
    #[track_caller] pub fn resource_share_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceShareArns", value) }
    /// `SecurityGroups`: 1 to 5 items.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
    /// `StorageSize`.
    #[track_caller] pub fn storage_size(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageSize", value) }
    /// `StorageType`: one of `EBS`, `EFS`. Changing it replaces the resource.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageType", value) }
    /// `SubnetIds`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_broker::TagsEntry>>) -> Self { with(self, "Tags", value) }
    /// `Users`. Write-only.
    #[track_caller] pub fn users(self, value: impl IntoVal<List<cfn_broker::User>>) -> Self { with(self, "Users", value) }
}

/// Types of [`CfnBroker`].
pub mod cfn_broker {
    use super::super::prelude::*;
    mod of { pub enum ConfigurationId {} pub enum EncryptionOptions {} pub enum LdapServerMetadata {} pub enum LogList {} impl ias_core::Optional for LogList {} pub enum MaintenanceWindow {} pub enum TagsEntry {} pub enum User {} }

    /// `ConfigurationId`.
    pub type ConfigurationId = Fields<of::ConfigurationId>;
    impl ConfigurationId {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(revision: impl IntoVal<i64>, id: impl IntoVal<String>) -> Self { with(with(empty(), "Revision", revision), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Revision`: mandatory.
        #[track_caller] pub fn revision(self, value: impl IntoVal<i64>) -> Self { with(self, "Revision", value) }
    }

    /// `EncryptionOptions`.
    pub type EncryptionOptions = Fields<of::EncryptionOptions>;
    impl EncryptionOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(use_aws_owned_key: impl IntoVal<bool>) -> Self { with(empty(), "UseAwsOwnedKey", use_aws_owned_key) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `UseAwsOwnedKey`: mandatory.
        #[track_caller] pub fn use_aws_owned_key(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAwsOwnedKey", value) }
    }

    /// `LdapServerMetadata`.
    pub type LdapServerMetadata = Fields<of::LdapServerMetadata>;
    /// What [`LdapServerMetadata`] cannot do without.
    pub struct LdapServerMetadataRequired<A, B, C, D, E, F> {
        /// `Hosts`.
        pub hosts: A,
        /// `UserSearchMatching`.
        pub user_search_matching: B,
        /// `UserBase`.
        pub user_base: C,
        /// `RoleSearchMatching`.
        pub role_search_matching: D,
        /// `ServiceAccountUsername`.
        pub service_account_username: E,
        /// `RoleBase`.
        pub role_base: F,
    }
    impl LdapServerMetadata {
        /// Takes what is mandatory, by name: [`LdapServerMetadataRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>>(required: LdapServerMetadataRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Hosts", required.hosts), "UserSearchMatching", required.user_search_matching), "UserBase", required.user_base), "RoleSearchMatching", required.role_search_matching), "ServiceAccountUsername", required.service_account_username), "RoleBase", required.role_base) }
        /// `Hosts`: mandatory.
        #[track_caller] pub fn hosts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Hosts", value) }
        /// `RoleBase`: mandatory.
        #[track_caller] pub fn role_base(self, value: impl IntoVal<String>) -> Self { with(self, "RoleBase", value) }
        /// `RoleName`.
        #[track_caller] pub fn role_name(self, value: impl IntoVal<String>) -> Self { with(self, "RoleName", value) }
        /// `RoleSearchMatching`: mandatory.
        #[track_caller] pub fn role_search_matching(self, value: impl IntoVal<String>) -> Self { with(self, "RoleSearchMatching", value) }
        /// `RoleSearchSubtree`.
        #[track_caller] pub fn role_search_subtree(self, value: impl IntoVal<bool>) -> Self { with(self, "RoleSearchSubtree", value) }
        /// `ServiceAccountPassword`. Write-only.
        #[track_caller] pub fn service_account_password(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccountPassword", value) }
        /// `ServiceAccountUsername`: mandatory.
        #[track_caller] pub fn service_account_username(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceAccountUsername", value) }
        /// `UserBase`: mandatory.
        #[track_caller] pub fn user_base(self, value: impl IntoVal<String>) -> Self { with(self, "UserBase", value) }
        /// `UserRoleName`.
        #[track_caller] pub fn user_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserRoleName", value) }
        /// `UserSearchMatching`: mandatory.
        #[track_caller] pub fn user_search_matching(self, value: impl IntoVal<String>) -> Self { with(self, "UserSearchMatching", value) }
        /// `UserSearchSubtree`.
        #[track_caller] pub fn user_search_subtree(self, value: impl IntoVal<bool>) -> Self { with(self, "UserSearchSubtree", value) }
    }

    /// `LogList`.
    pub type LogList = Fields<of::LogList>;
    impl LogList {
        /// `Audit`.
        #[track_caller] pub fn audit(self, value: impl IntoVal<bool>) -> Self { with(self, "Audit", value) }
        /// `General`.
        #[track_caller] pub fn general(self, value: impl IntoVal<bool>) -> Self { with(self, "General", value) }
    }

    /// `MaintenanceWindow`.
    pub type MaintenanceWindow = Fields<of::MaintenanceWindow>;
    /// What [`MaintenanceWindow`] cannot do without.
    pub struct MaintenanceWindowRequired<A, B, C> {
        /// `DayOfWeek`: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`, `wednesday`.
        pub day_of_week: A,
        /// `TimeOfDay`: matches `^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$`.
        pub time_of_day: B,
        /// `TimeZone`.
        pub time_zone: C,
    }
    impl MaintenanceWindow {
        /// Takes what is mandatory, by name: [`MaintenanceWindowRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: MaintenanceWindowRequired<A, B, C>) -> Self { with(with(with(empty(), "DayOfWeek", required.day_of_week), "TimeOfDay", required.time_of_day), "TimeZone", required.time_zone) }
        /// `DayOfWeek`: mandatory, one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`, `wednesday`.
        #[track_caller] pub fn day_of_week(self, value: impl IntoVal<String>) -> Self { with(self, "DayOfWeek", value) }
        /// `TimeOfDay`: mandatory, matches `^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$`.
        #[track_caller] pub fn time_of_day(self, value: impl IntoVal<String>) -> Self { with(self, "TimeOfDay", value) }
        /// `TimeZone`: mandatory.
        #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
    }

    /// `TagsEntry`.
    pub type TagsEntry = Fields<of::TagsEntry>;
    impl TagsEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `User`.
    pub type User = Fields<of::User>;
    impl User {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(username: impl IntoVal<String>, password: impl IntoVal<String>) -> Self { with(with(empty(), "Username", username), "Password", password) }
        /// `ConsoleAccess`.
        #[track_caller] pub fn console_access(self, value: impl IntoVal<bool>) -> Self { with(self, "ConsoleAccess", value) }
        /// `Groups`: at most 20 items, each matches `^[A-Za-z0-9._~-]{2,100}$`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Groups", value) }
        /// `Password`: mandatory, at least 12 characters, matches `^[^,:=]+$`.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `ReplicationUser`.
        #[track_caller] pub fn replication_user(self, value: impl IntoVal<bool>) -> Self { with(self, "ReplicationUser", value) }
        /// `Username`: mandatory, matches `^[A-Za-z0-9_.~-]{2,100}$`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }
}

/// [`AWS::AmazonMQ::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html).
///
/// What `Ref` returns: `Id`.
pub type CfnConfiguration = Handle<of::CfnConfiguration>;
impl cfn::ResourceType for of::CfnConfiguration { const TYPE: &'static str = "AWS::AmazonMQ::Configuration"; type Tags = cfn::TagList; type Props = CfnConfigurationProps; type Reference = String; }
impl CfnConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AmazonMqConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Revision`.
    #[inline] pub fn attr_revision(&self) -> Val<String> { cfn::attribute(&self.0, "Revision") }
}

/// Properties of [`CfnConfiguration`].
///
/// Mandatory: `EngineType`, `Name`.
///
/// A change replaces the resource: `AuthenticationStrategy`, `EngineType`, `EngineVersion`, `Name`.
pub type CfnConfigurationProps = Fields<of::CfnConfiguration>;
impl CfnConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(engine_type: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "EngineType", engine_type), "Name", name) }
    /// `AuthenticationStrategy`: one of `config_managed`, `ldap`, `simple`. Changing it replaces the resource.
    #[track_caller] pub fn authentication_strategy(self, value: impl IntoVal<String>) -> Self { with(self, "AuthenticationStrategy", value) }
    /// `Data`. Write-only.
    #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EngineType`: mandatory, one of `activemq`, `rabbitmq`. Changing it replaces the resource.
    #[track_caller] pub fn engine_type(self, value: impl IntoVal<String>) -> Self { with(self, "EngineType", value) }
    /// `EngineVersion`. Changing it replaces the resource.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration::TagsEntry>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfiguration`].
pub mod cfn_configuration {
    use super::super::prelude::*;
    mod of { pub enum TagsEntry {} }

    /// `TagsEntry`.
    pub type TagsEntry = Fields<of::TagsEntry>;
    impl TagsEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AmazonMQ::ConfigurationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnConfigurationAssociation = Handle<of::CfnConfigurationAssociation>;
impl cfn::ResourceType for of::CfnConfigurationAssociation { const TYPE: &'static str = "AWS::AmazonMQ::ConfigurationAssociation"; type Tags = cfn::NoTags; type Props = CfnConfigurationAssociationProps; type Reference = String; }
impl CfnConfigurationAssociation {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnConfigurationAssociation`].
///
/// Mandatory: `Configuration`, `Broker`.
///
/// A change replaces the resource: `Broker`.
pub type CfnConfigurationAssociationProps = Fields<of::CfnConfigurationAssociation>;
impl CfnConfigurationAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration: impl IntoVal<cfn_configuration_association::ConfigurationId>, broker: impl IntoVal<String>) -> Self { with(with(empty(), "Configuration", configuration), "Broker", broker) }
    /// `Broker`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn broker(self, value: impl IntoVal<String>) -> Self { with(self, "Broker", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_configuration_association::ConfigurationId>) -> Self { with(self, "Configuration", value) }
}

/// Types of [`CfnConfigurationAssociation`].
pub mod cfn_configuration_association {
    pub use super::cfn_broker::{ConfigurationId};
}
