// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KafkaConnect`.

use super::prelude::*;

mod of { pub enum CfnConnector {} pub enum CfnCustomPlugin {} pub enum CfnWorkerConfiguration {} }

/// [`AWS::KafkaConnect::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html).
///
/// What `Ref` returns: `ConnectorArn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::KafkaConnect::Connector"; type Tags = cfn::TagList; type Props = CfnConnectorProps; type Reference = Is<kinds::KafkaConnectConnectorArn>; }
impl CfnConnector {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<Is<kinds::KafkaConnectConnectorArn>> { cfn::attribute(&self.0, "ConnectorArn") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `Capacity`, `ConnectorConfiguration`, `ConnectorName`, `KafkaConnectVersion`, `KafkaCluster`, `KafkaClusterClientAuthentication`, `KafkaClusterEncryptionInTransit`, `Plugins`, `ServiceExecutionRoleArn`.
///
/// A change replaces the resource: `ConnectorConfiguration`, `ConnectorDescription`, `ConnectorName`, `KafkaCluster`, `KafkaClusterClientAuthentication`, `KafkaClusterEncryptionInTransit`, `KafkaConnectVersion`, `LogDelivery`, `NetworkType`, `Plugins`, `ServiceExecutionRoleArn`, `WorkerConfiguration`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
/// What [`CfnConnectorProps`] cannot do without.
pub struct CfnConnectorPropsRequired<A, B, C, D, E, F, G, H, I> {
    /// `Capacity`.
    pub capacity: A,
    /// `ConnectorConfiguration`. Changing it replaces the resource.
    pub connector_configuration: B,
    /// `ConnectorName`: 1 to 128 characters. Changing it replaces the resource.
    pub connector_name: C,
    /// `KafkaConnectVersion`. Changing it replaces the resource.
    pub kafka_connect_version: D,
    /// `KafkaCluster`. Changing it replaces the resource.
    pub kafka_cluster: E,
    /// `KafkaClusterClientAuthentication`. Changing it replaces the resource.
    pub kafka_cluster_client_authentication: F,
    /// `KafkaClusterEncryptionInTransit`. Changing it replaces the resource.
    pub kafka_cluster_encryption_in_transit: G,
    /// `Plugins`: at least 1 item, no item twice. Changing it replaces the resource.
    pub plugins: H,
    /// `ServiceExecutionRoleArn`: matches `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Changing it replaces the resource.
    pub service_execution_role_arn: I,
}
impl CfnConnectorProps {
    /// Takes what is mandatory, by name: [`CfnConnectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_connector::Capacity>, B: IntoVal<Map<String>>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<cfn_connector::KafkaCluster>, F: IntoVal<cfn_connector::KafkaClusterClientAuthentication>, G: IntoVal<cfn_connector::KafkaClusterEncryptionInTransit>, H: IntoVal<List<cfn_connector::Plugin>>, I: IntoVal<Is<kinds::RoleArn>>>(required: CfnConnectorPropsRequired<A, B, C, D, E, F, G, H, I>) -> Self { with(with(with(with(with(with(with(with(with(empty(), "Capacity", required.capacity), "ConnectorConfiguration", required.connector_configuration), "ConnectorName", required.connector_name), "KafkaConnectVersion", required.kafka_connect_version), "KafkaCluster", required.kafka_cluster), "KafkaClusterClientAuthentication", required.kafka_cluster_client_authentication), "KafkaClusterEncryptionInTransit", required.kafka_cluster_encryption_in_transit), "Plugins", required.plugins), "ServiceExecutionRoleArn", required.service_execution_role_arn) }
    /// `Capacity`: mandatory.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<cfn_connector::Capacity>) -> Self { with(self, "Capacity", value) }
    /// `ConnectorConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connector_configuration(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ConnectorConfiguration", value) }
    /// `ConnectorDescription`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn connector_description(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorDescription", value) }
    /// `ConnectorName`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn connector_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorName", value) }
    /// `KafkaCluster`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn kafka_cluster(self, value: impl IntoVal<cfn_connector::KafkaCluster>) -> Self { with(self, "KafkaCluster", value) }
    /// `KafkaClusterClientAuthentication`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn kafka_cluster_client_authentication(self, value: impl IntoVal<cfn_connector::KafkaClusterClientAuthentication>) -> Self { with(self, "KafkaClusterClientAuthentication", value) }
    /// `KafkaClusterEncryptionInTransit`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn kafka_cluster_encryption_in_transit(self, value: impl IntoVal<cfn_connector::KafkaClusterEncryptionInTransit>) -> Self { with(self, "KafkaClusterEncryptionInTransit", value) }
    /// `KafkaConnectVersion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn kafka_connect_version(self, value: impl IntoVal<String>) -> Self { with(self, "KafkaConnectVersion", value) }
    /// `LogDelivery`. Changing it replaces the resource.
    #[track_caller] pub fn log_delivery(self, value: impl IntoVal<cfn_connector::LogDelivery>) -> Self { with(self, "LogDelivery", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_connector::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `Plugins`: mandatory, at least 1 item, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn plugins(self, value: impl IntoVal<List<cfn_connector::Plugin>>) -> Self { with(self, "Plugins", value) }
    /// `ServiceExecutionRoleArn`: mandatory, matches `arn:(aws|aws-us-gov|aws-cn):iam:.*`. Changing it replaces the resource.
    #[track_caller] pub fn service_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceExecutionRoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connector::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkerConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn worker_configuration(self, value: impl IntoVal<cfn_connector::WorkerConfiguration>) -> Self { with(self, "WorkerConfiguration", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*;
    mod of { pub enum ApacheKafkaCluster {} pub enum AutoScaling {} pub enum CloudWatchLogsLogDelivery {} pub enum CustomPlugin {} pub enum FirehoseLogDelivery {} pub enum KafkaCluster {} pub enum KafkaClusterClientAuthentication {} pub enum KafkaClusterClientAuthenticationType {} pub enum KafkaClusterEncryptionInTransit {} pub enum KafkaClusterEncryptionInTransitType {} pub enum LogDelivery {} pub enum NetworkType {} pub enum Plugin {} pub enum ProvisionedCapacity {} pub enum S3LogDelivery {} pub enum ScaleInPolicy {} pub enum ScaleOutPolicy {} pub enum Tag {} pub enum Vpc {} pub enum WorkerConfiguration {} pub enum WorkerLogDelivery {} impl ias_core::Optional for WorkerLogDelivery {} }

    /// `ApacheKafkaCluster`.
    pub type ApacheKafkaCluster = Fields<of::ApacheKafkaCluster>;
    impl ApacheKafkaCluster {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bootstrap_servers: impl IntoVal<String>, vpc: impl IntoVal<Vpc>) -> Self { with(with(empty(), "BootstrapServers", bootstrap_servers), "Vpc", vpc) }
        /// `BootstrapServers`: mandatory.
        #[track_caller] pub fn bootstrap_servers(self, value: impl IntoVal<String>) -> Self { with(self, "BootstrapServers", value) }
        /// `Vpc`: mandatory.
        #[track_caller] pub fn vpc(self, value: impl IntoVal<Vpc>) -> Self { with(self, "Vpc", value) }
    }

    /// `AutoScaling`.
    pub type AutoScaling = Fields<of::AutoScaling>;
    /// What [`AutoScaling`] cannot do without.
    pub struct AutoScalingRequired<A, B, C, D, E> {
        /// `MaxWorkerCount`.
        pub max_worker_count: A,
        /// `MinWorkerCount`.
        pub min_worker_count: B,
        /// `ScaleInPolicy`.
        pub scale_in_policy: C,
        /// `ScaleOutPolicy`.
        pub scale_out_policy: D,
        /// `McuCount`: 1 to 8, one of `1`, `2`, `4`, `8`.
        pub mcu_count: E,
    }
    impl AutoScaling {
        /// Takes what is mandatory, by name: [`AutoScalingRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<ScaleInPolicy>, D: IntoVal<ScaleOutPolicy>, E: IntoVal<i64>>(required: AutoScalingRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "MaxWorkerCount", required.max_worker_count), "MinWorkerCount", required.min_worker_count), "ScaleInPolicy", required.scale_in_policy), "ScaleOutPolicy", required.scale_out_policy), "McuCount", required.mcu_count) }
        /// `MaxAutoscalingTaskCount`.
        #[track_caller] pub fn max_autoscaling_task_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAutoscalingTaskCount", value) }
        /// `MaxWorkerCount`: mandatory.
        #[track_caller] pub fn max_worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxWorkerCount", value) }
        /// `McuCount`: mandatory, 1 to 8, one of `1`, `2`, `4`, `8`.
        #[track_caller] pub fn mcu_count(self, value: impl IntoVal<i64>) -> Self { with(self, "McuCount", value) }
        /// `MinWorkerCount`: mandatory.
        #[track_caller] pub fn min_worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinWorkerCount", value) }
        /// `ScaleInPolicy`: mandatory.
        #[track_caller] pub fn scale_in_policy(self, value: impl IntoVal<ScaleInPolicy>) -> Self { with(self, "ScaleInPolicy", value) }
        /// `ScaleOutPolicy`: mandatory.
        #[track_caller] pub fn scale_out_policy(self, value: impl IntoVal<ScaleOutPolicy>) -> Self { with(self, "ScaleOutPolicy", value) }
    }

    /// `Capacity`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Capacity(Value);
    ias_core::union!(Capacity);
    impl Capacity {
        /// `AutoScaling`.
        #[track_caller] pub fn auto_scaling(value: impl IntoVal<AutoScaling>) -> Self { Self(Value::one("AutoScaling", value)) }
        /// `ProvisionedCapacity`.
        #[track_caller] pub fn provisioned_capacity(value: impl IntoVal<ProvisionedCapacity>) -> Self { Self(Value::one("ProvisionedCapacity", value)) }
    }

    /// `CloudWatchLogsLogDelivery`.
    pub type CloudWatchLogsLogDelivery = Fields<of::CloudWatchLogsLogDelivery>;
    impl CloudWatchLogsLogDelivery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
    }

    /// `CustomPlugin`.
    pub type CustomPlugin = Fields<of::CustomPlugin>;
    impl CustomPlugin {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_plugin_arn: impl IntoVal<String>, revision: impl IntoVal<i64>) -> Self { with(with(empty(), "CustomPluginArn", custom_plugin_arn), "Revision", revision) }
        /// `CustomPluginArn`: mandatory, matches `arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*`.
        #[track_caller] pub fn custom_plugin_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomPluginArn", value) }
        /// `Revision`: mandatory, 1 to 9223372036854776000.
        #[track_caller] pub fn revision(self, value: impl IntoVal<i64>) -> Self { with(self, "Revision", value) }
    }

    /// `FirehoseLogDelivery`.
    pub type FirehoseLogDelivery = Fields<of::FirehoseLogDelivery>;
    impl FirehoseLogDelivery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `DeliveryStream`.
        #[track_caller] pub fn delivery_stream(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryStream", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `KafkaCluster`.
    pub type KafkaCluster = Fields<of::KafkaCluster>;
    impl KafkaCluster {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(apache_kafka_cluster: impl IntoVal<ApacheKafkaCluster>) -> Self { with(empty(), "ApacheKafkaCluster", apache_kafka_cluster) }
        /// `ApacheKafkaCluster`: mandatory.
        #[track_caller] pub fn apache_kafka_cluster(self, value: impl IntoVal<ApacheKafkaCluster>) -> Self { with(self, "ApacheKafkaCluster", value) }
    }

    /// `KafkaClusterClientAuthentication`.
    pub type KafkaClusterClientAuthentication = Fields<of::KafkaClusterClientAuthentication>;
    impl KafkaClusterClientAuthentication {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_type: impl IntoVal<KafkaClusterClientAuthenticationType>) -> Self { with(empty(), "AuthenticationType", authentication_type) }
        /// `AuthenticationType`: mandatory.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<KafkaClusterClientAuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    }

    /// Words of `KafkaClusterClientAuthenticationType`.
    pub type KafkaClusterClientAuthenticationType = Word<fn(of::KafkaClusterClientAuthenticationType)>;
    impl KafkaClusterClientAuthenticationType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `IAM`
        pub const Iam: Self = word("IAM");
    }

    /// `KafkaClusterEncryptionInTransit`.
    pub type KafkaClusterEncryptionInTransit = Fields<of::KafkaClusterEncryptionInTransit>;
    impl KafkaClusterEncryptionInTransit {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<KafkaClusterEncryptionInTransitType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<KafkaClusterEncryptionInTransitType>) -> Self { with(self, "EncryptionType", value) }
    }

    /// Words of `KafkaClusterEncryptionInTransitType`.
    pub type KafkaClusterEncryptionInTransitType = Word<fn(of::KafkaClusterEncryptionInTransitType)>;
    impl KafkaClusterEncryptionInTransitType {
        /// `PLAINTEXT`
        pub const Plaintext: Self = word("PLAINTEXT");
        /// `TLS`
        pub const Tls: Self = word("TLS");
    }

    /// `LogDelivery`.
    pub type LogDelivery = Fields<of::LogDelivery>;
    impl LogDelivery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(worker_log_delivery: impl IntoVal<WorkerLogDelivery>) -> Self { with(empty(), "WorkerLogDelivery", worker_log_delivery) }
        /// `WorkerLogDelivery`: mandatory.
        #[track_caller] pub fn worker_log_delivery(self, value: impl IntoVal<WorkerLogDelivery>) -> Self { with(self, "WorkerLogDelivery", value) }
    }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL`
        pub const Dual: Self = word("DUAL");
    }

    /// `Plugin`.
    pub type Plugin = Fields<of::Plugin>;
    impl Plugin {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_plugin: impl IntoVal<CustomPlugin>) -> Self { with(empty(), "CustomPlugin", custom_plugin) }
        /// `CustomPlugin`: mandatory.
        #[track_caller] pub fn custom_plugin(self, value: impl IntoVal<CustomPlugin>) -> Self { with(self, "CustomPlugin", value) }
    }

    /// `ProvisionedCapacity`.
    pub type ProvisionedCapacity = Fields<of::ProvisionedCapacity>;
    impl ProvisionedCapacity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mcu_count: impl IntoVal<i64>, worker_count: impl IntoVal<i64>) -> Self { with(with(empty(), "McuCount", mcu_count), "WorkerCount", worker_count) }
        /// `McuCount`: mandatory, 1 to 8, one of `1`, `2`, `4`, `8`.
        #[track_caller] pub fn mcu_count(self, value: impl IntoVal<i64>) -> Self { with(self, "McuCount", value) }
        /// `WorkerCount`: mandatory.
        #[track_caller] pub fn worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "WorkerCount", value) }
    }

    /// `S3LogDelivery`.
    pub type S3LogDelivery = Fields<of::S3LogDelivery>;
    impl S3LogDelivery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Prefix`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `ScaleInPolicy`.
    pub type ScaleInPolicy = Fields<of::ScaleInPolicy>;
    impl ScaleInPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cpu_utilization_percentage: impl IntoVal<i64>) -> Self { with(empty(), "CpuUtilizationPercentage", cpu_utilization_percentage) }
        /// `CpuUtilizationPercentage`: mandatory, 1 to 100.
        #[track_caller] pub fn cpu_utilization_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "CpuUtilizationPercentage", value) }
    }

    /// `ScaleOutPolicy`.
    pub type ScaleOutPolicy = Fields<of::ScaleOutPolicy>;
    impl ScaleOutPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cpu_utilization_percentage: impl IntoVal<i64>) -> Self { with(empty(), "CpuUtilizationPercentage", cpu_utilization_percentage) }
        /// `CpuUtilizationPercentage`: mandatory, 1 to 100.
        #[track_caller] pub fn cpu_utilization_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "CpuUtilizationPercentage", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Vpc`.
    pub type Vpc = Fields<of::Vpc>;
    impl Vpc {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_groups: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroups", security_groups), "Subnets", subnets) }
        /// `SecurityGroups`: mandatory, no item twice.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }

    /// `WorkerConfiguration`.
    pub type WorkerConfiguration = Fields<of::WorkerConfiguration>;
    impl WorkerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(revision: impl IntoVal<i64>, worker_configuration_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Revision", revision), "WorkerConfigurationArn", worker_configuration_arn) }
        /// `Revision`: mandatory, 1 to 9223372036854776000.
        #[track_caller] pub fn revision(self, value: impl IntoVal<i64>) -> Self { with(self, "Revision", value) }
        /// `WorkerConfigurationArn`: mandatory, matches `arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*`.
        #[track_caller] pub fn worker_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "WorkerConfigurationArn", value) }
    }

    /// `WorkerLogDelivery`.
    pub type WorkerLogDelivery = Fields<of::WorkerLogDelivery>;
    impl WorkerLogDelivery {
        /// `CloudWatchLogs`.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogsLogDelivery>) -> Self { with(self, "CloudWatchLogs", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<FirehoseLogDelivery>) -> Self { with(self, "Firehose", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3LogDelivery>) -> Self { with(self, "S3", value) }
    }
}

/// [`AWS::KafkaConnect::CustomPlugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html).
///
/// What `Ref` returns: `CustomPluginArn`.
pub type CfnCustomPlugin = Handle<of::CfnCustomPlugin>;
impl cfn::ResourceType for of::CfnCustomPlugin { const TYPE: &'static str = "AWS::KafkaConnect::CustomPlugin"; type Tags = cfn::TagList; type Props = CfnCustomPluginProps; type Reference = Is<kinds::CustomPluginArn>; }
impl CfnCustomPlugin {
    /// The attribute `CustomPluginArn`.
    #[inline] pub fn attr_custom_plugin_arn(&self) -> Val<Is<kinds::CustomPluginArn>> { cfn::attribute(&self.0, "CustomPluginArn") }
    /// The attribute `FileDescription`.
    #[inline] pub fn attr_file_description(&self) -> Val<Json> { cfn::attribute(&self.0, "FileDescription") }
    /// The attribute `Revision`.
    #[inline] pub fn attr_revision(&self) -> Val<i64> { cfn::attribute(&self.0, "Revision") }
}

/// Properties of [`CfnCustomPlugin`].
///
/// Mandatory: `Name`, `ContentType`, `Location`.
///
/// A change replaces the resource: `ContentType`, `Description`, `Location`, `Name`.
pub type CfnCustomPluginProps = Fields<of::CfnCustomPlugin>;
/// What [`CfnCustomPluginProps`] cannot do without.
pub struct CfnCustomPluginPropsRequired<A, B, C> {
    /// `Name`: 1 to 128 characters. Changing it replaces the resource.
    pub name: A,
    /// `ContentType`. Changing it replaces the resource.
    pub content_type: B,
    /// `Location`. Changing it replaces the resource.
    pub location: C,
}
impl CfnCustomPluginProps {
    /// Takes what is mandatory, by name: [`CfnCustomPluginPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_custom_plugin::ContentType>, C: IntoVal<cfn_custom_plugin::CustomPluginLocation>>(required: CfnCustomPluginPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ContentType", required.content_type), "Location", required.location) }
    /// `ContentType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn content_type(self, value: impl IntoVal<cfn_custom_plugin::ContentType>) -> Self { with(self, "ContentType", value) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Location`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_custom_plugin::CustomPluginLocation>) -> Self { with(self, "Location", value) }
    /// `Name`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_plugin::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCustomPlugin`].
pub mod cfn_custom_plugin {
    use super::super::prelude::*;
    mod of { pub enum ContentType {} pub enum CustomPluginLocation {} pub enum S3Location {} pub enum Tag {} }

    /// Words of `ContentType`.
    pub type ContentType = Word<fn(of::ContentType)>;
    impl ContentType {
        /// `JAR`
        pub const Jar: Self = word("JAR");
        /// `ZIP`
        pub const Zip: Self = word("ZIP");
    }

    /// `CustomPluginLocation`.
    pub type CustomPluginLocation = Fields<of::CustomPluginLocation>;
    impl CustomPluginLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_location: impl IntoVal<S3Location>) -> Self { with(empty(), "S3Location", s3_location) }
        /// `S3Location`: mandatory.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_arn: impl IntoVal<String>, file_key: impl IntoVal<String>) -> Self { with(with(empty(), "BucketArn", bucket_arn), "FileKey", file_key) }
        /// `BucketArn`: mandatory.
        #[track_caller] pub fn bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BucketArn", value) }
        /// `FileKey`: mandatory.
        #[track_caller] pub fn file_key(self, value: impl IntoVal<String>) -> Self { with(self, "FileKey", value) }
        /// `ObjectVersion`.
        #[track_caller] pub fn object_version(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectVersion", value) }
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

/// [`AWS::KafkaConnect::WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html).
///
/// What `Ref` returns: `WorkerConfigurationArn`.
pub type CfnWorkerConfiguration = Handle<of::CfnWorkerConfiguration>;
impl cfn::ResourceType for of::CfnWorkerConfiguration { const TYPE: &'static str = "AWS::KafkaConnect::WorkerConfiguration"; type Tags = cfn::TagList; type Props = CfnWorkerConfigurationProps; type Reference = Is<kinds::WorkerConfigurationArn>; }
impl CfnWorkerConfiguration {
    /// The attribute `Revision`.
    #[inline] pub fn attr_revision(&self) -> Val<i64> { cfn::attribute(&self.0, "Revision") }
    /// The attribute `WorkerConfigurationArn`.
    #[inline] pub fn attr_worker_configuration_arn(&self) -> Val<Is<kinds::WorkerConfigurationArn>> { cfn::attribute(&self.0, "WorkerConfigurationArn") }
}

/// Properties of [`CfnWorkerConfiguration`].
///
/// Mandatory: `Name`, `PropertiesFileContent`.
///
/// A change replaces the resource: `Description`, `Name`, `PropertiesFileContent`.
pub type CfnWorkerConfigurationProps = Fields<of::CfnWorkerConfiguration>;
impl CfnWorkerConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, properties_file_content: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "PropertiesFileContent", properties_file_content) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PropertiesFileContent`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn properties_file_content(self, value: impl IntoVal<String>) -> Self { with(self, "PropertiesFileContent", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_worker_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorkerConfiguration`].
pub mod cfn_worker_configuration {
    pub use super::cfn_connector::{Tag};
}
