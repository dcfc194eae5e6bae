// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EMRContainers`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnEndpoint {} pub enum CfnJobTemplate {} pub enum CfnSecurityConfiguration {} pub enum CfnVirtualCluster {} }

/// [`AWS::EMRContainers::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnEndpoint = Handle<of::CfnEndpoint>;
impl cfn::ResourceType for of::CfnEndpoint { const TYPE: &'static str = "AWS::EMRContainers::Endpoint"; type Tags = cfn::TagList; type Props = CfnEndpointProps; type Reference = Is<kinds::EmrContainersEndpointArn>; }
impl CfnEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EmrContainersEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AuthProxyUrl`.
    #[inline] pub fn attr_auth_proxy_url(&self) -> Val<String> { cfn::attribute(&self.0, "AuthProxyUrl") }
    /// The attribute `CertificateAuthority`.
    #[inline] pub fn attr_certificate_authority(&self) -> Val<Json> { cfn::attribute(&self.0, "CertificateAuthority") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `SecurityGroup`.
    #[inline] pub fn attr_security_group(&self) -> Val<Is<kinds::SecurityGroupId>> { cfn::attribute(&self.0, "SecurityGroup") }
    /// The attribute `ServerUrl`.
    #[inline] pub fn attr_server_url(&self) -> Val<String> { cfn::attribute(&self.0, "ServerUrl") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateDetails`.
    #[inline] pub fn attr_state_details(&self) -> Val<String> { cfn::attribute(&self.0, "StateDetails") }
}

/// Properties of [`CfnEndpoint`].
///
/// Mandatory: `VirtualClusterId`, `Type`, `ReleaseLabel`, `ExecutionRoleArn`.
///
/// A change replaces the resource: `ConfigurationOverrides`, `ExecutionRoleArn`, `Name`, `ReleaseLabel`, `SessionIdleTimeoutInMinutes`, `Type`, `VirtualClusterId`.
pub type CfnEndpointProps = Fields<of::CfnEndpoint>;
/// What [`CfnEndpointProps`] cannot do without.
pub struct CfnEndpointPropsRequired<A, B, C, D> {
    /// `VirtualClusterId`: 1 to 64 characters, matches `^[0-9a-z]+$`. Changing it replaces the resource.
    pub virtual_cluster_id: A,
    /// `Type`: 1 to 64 characters, matches `\S`. Changing it replaces the resource.
    pub type_: B,
    /// `ReleaseLabel`: 1 to 64 characters, matches `[A-Za-z0-9._/-]+`. Changing it replaces the resource.
    pub release_label: C,
    /// `ExecutionRoleArn`: 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):iam::(\d{12})?:(role((\u002F)|(\u002F[\u0021-\u007F]+\u002F))[\w+=,.@-]+)$`. Changing it replaces the resource.
    pub execution_role_arn: D,
}
impl CfnEndpointProps {
    /// Takes what is mandatory, by name: [`CfnEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnEndpointPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "VirtualClusterId", required.virtual_cluster_id), "Type", required.type_), "ReleaseLabel", required.release_label), "ExecutionRoleArn", required.execution_role_arn) }
    /// `ConfigurationOverrides`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_overrides(self, value: impl IntoVal<cfn_endpoint::ConfigurationOverrides>) -> Self { with(self, "ConfigurationOverrides", value) }
    /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws[a-zA-Z0-9-]*):iam::(\d{12})?:(role((\u002F)|(\u002F[\u0021-\u007F]+\u002F))[\w+=,.@-]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Name`: 1 to 64 characters, matches `[0-9A-Za-z][A-Za-z0-9\-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReleaseLabel`: mandatory, 1 to 64 characters, matches `[A-Za-z0-9._/-]+`. Changing it replaces the resource.
    #[track_caller] pub fn release_label(self, value: impl IntoVal<String>) -> Self { with(self, "ReleaseLabel", value) }
    /// `SessionIdleTimeoutInMinutes`: 1 to 1440. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn session_idle_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionIdleTimeoutInMinutes", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory, 1 to 64 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `VirtualClusterId`: mandatory, 1 to 64 characters, matches `^[0-9a-z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn virtual_cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualClusterId", value) }
}

/// Types of [`CfnEndpoint`].
pub mod cfn_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchMonitoringConfiguration {} pub enum ConfigurationOverrides {} impl ias_core::Optional for ConfigurationOverrides {} pub enum ContainerLogRotationConfiguration {} pub enum EmreksConfiguration {} pub enum MonitoringConfiguration {} impl ias_core::Optional for MonitoringConfiguration {} pub enum MonitoringConfigurationPersistentAppUi {} pub enum S3MonitoringConfiguration {} pub enum Tag {} }

    /// `CloudWatchMonitoringConfiguration`.
    pub type CloudWatchMonitoringConfiguration = Fields<of::CloudWatchMonitoringConfiguration>;
    impl CloudWatchMonitoringConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(empty(), "LogGroupName", log_group_name) }
        /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogStreamNamePrefix`: 1 to 256 characters, matches `\S`.
        #[track_caller] pub fn log_stream_name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamNamePrefix", value) }
    }

    /// `ConfigurationOverrides`.
    pub type ConfigurationOverrides = Fields<of::ConfigurationOverrides>;
    impl ConfigurationOverrides {
        /// `ApplicationConfiguration`: at most 100 items.
        #[track_caller] pub fn application_configuration(self, value: impl IntoVal<List<EmreksConfiguration>>) -> Self { with(self, "ApplicationConfiguration", value) }
        /// `MonitoringConfiguration`.
        #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<MonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
    }

    /// `ContainerLogRotationConfiguration`.
    pub type ContainerLogRotationConfiguration = Fields<of::ContainerLogRotationConfiguration>;
    impl ContainerLogRotationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rotation_size: impl IntoVal<String>, max_files_to_keep: impl IntoVal<i64>) -> Self { with(with(empty(), "RotationSize", rotation_size), "MaxFilesToKeep", max_files_to_keep) }
        /// `MaxFilesToKeep`: mandatory, 1 to 50.
        #[track_caller] pub fn max_files_to_keep(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFilesToKeep", value) }
        /// `RotationSize`: mandatory, 3 to 12 characters, matches `^\d+(\.\d+)?[KMG][Bb]?$`.
        #[track_caller] pub fn rotation_size(self, value: impl IntoVal<String>) -> Self { with(self, "RotationSize", value) }
    }

    /// `EMREKSConfiguration`.
    pub type EmreksConfiguration = Fields<of::EmreksConfiguration>;
    impl EmreksConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(classification: impl IntoVal<String>) -> Self { with(empty(), "Classification", classification) }
        /// `Classification`: mandatory, 1 to 1024 characters, matches `\S`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `Configurations`: at most 100 items.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<EmreksConfiguration>>) -> Self { with(self, "Configurations", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    }

    /// `MonitoringConfiguration`.
    pub type MonitoringConfiguration = Fields<of::MonitoringConfiguration>;
    impl MonitoringConfiguration {
        /// `CloudWatchMonitoringConfiguration`.
        #[track_caller] pub fn cloud_watch_monitoring_configuration(self, value: impl IntoVal<CloudWatchMonitoringConfiguration>) -> Self { with(self, "CloudWatchMonitoringConfiguration", value) }
        /// `ContainerLogRotationConfiguration`.
        #[track_caller] pub fn container_log_rotation_configuration(self, value: impl IntoVal<ContainerLogRotationConfiguration>) -> Self { with(self, "ContainerLogRotationConfiguration", value) }
        /// `PersistentAppUI`.
        #[track_caller] pub fn persistent_app_ui(self, value: impl IntoVal<MonitoringConfigurationPersistentAppUi>) -> Self { with(self, "PersistentAppUI", value) }
        /// `S3MonitoringConfiguration`.
        #[track_caller] pub fn s3_monitoring_configuration(self, value: impl IntoVal<S3MonitoringConfiguration>) -> Self { with(self, "S3MonitoringConfiguration", value) }
    }

    /// Words of `PersistentAppUI`.
    pub type MonitoringConfigurationPersistentAppUi = Word<fn(of::MonitoringConfigurationPersistentAppUi)>;
    impl MonitoringConfigurationPersistentAppUi {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `S3MonitoringConfiguration`.
    pub type S3MonitoringConfiguration = Fields<of::S3MonitoringConfiguration>;
    impl S3MonitoringConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_uri: impl IntoVal<String>) -> Self { with(empty(), "LogUri", log_uri) }
        /// `LogUri`: mandatory, 1 to 10280 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*$`.
        #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
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

/// [`AWS::EMRContainers::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnJobTemplate = Handle<of::CfnJobTemplate>;
impl cfn::ResourceType for of::CfnJobTemplate { const TYPE: &'static str = "AWS::EMRContainers::JobTemplate"; type Tags = cfn::TagList; type Props = CfnJobTemplateProps; type Reference = Is<kinds::EmrContainersJobTemplateArn>; }
impl CfnJobTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::EmrContainersJobTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnJobTemplate`].
///
/// Mandatory: `Name`, `JobTemplateData`.
///
/// A change replaces the resource: `JobTemplateData`, `Name`, `Tags`.
pub type CfnJobTemplateProps = Fields<of::CfnJobTemplate>;
impl CfnJobTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, job_template_data: impl IntoVal<cfn_job_template::JobTemplateData>) -> Self { with(with(empty(), "Name", name), "JobTemplateData", job_template_data) }
    /// `JobTemplateData`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn job_template_data(self, value: impl IntoVal<cfn_job_template::JobTemplateData>) -> Self { with(self, "JobTemplateData", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[\.\-_/#A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_job_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnJobTemplate`].
pub mod cfn_job_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum Configuration {} pub enum JobTemplateData {} pub enum ParametricCloudWatchMonitoringConfiguration {} impl ias_core::Optional for ParametricCloudWatchMonitoringConfiguration {} pub enum ParametricConfigurationOverrides {} impl ias_core::Optional for ParametricConfigurationOverrides {} pub enum ParametricMonitoringConfiguration {} impl ias_core::Optional for ParametricMonitoringConfiguration {} pub enum ParametricS3MonitoringConfiguration {} impl ias_core::Optional for ParametricS3MonitoringConfiguration {} pub enum SparkSqlJobDriver {} impl ias_core::Optional for SparkSqlJobDriver {} pub enum SparkSubmitJobDriver {} pub enum TemplateParameterConfiguration {} impl ias_core::Optional for TemplateParameterConfiguration {} pub enum TemplateParameterConfigurationType {} }

    /// `Configuration`.
    pub type Configuration = Fields<of::Configuration>;
    impl Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(classification: impl IntoVal<String>) -> Self { with(empty(), "Classification", classification) }
        /// `Classification`: mandatory, 1 to 1024 characters, matches `\S`.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `Configurations`: at most 100 items.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<Configuration>>) -> Self { with(self, "Configurations", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    }

    /// `JobDriver`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct JobDriver(Value);
    ias_core::union!(JobDriver);
    impl JobDriver {
        /// `SparkSqlJobDriver`.
        #[track_caller] pub fn spark_sql_job_driver(value: impl IntoVal<SparkSqlJobDriver>) -> Self { Self(Value::one("SparkSqlJobDriver", value)) }
        /// `SparkSubmitJobDriver`.
        #[track_caller] pub fn spark_submit_job_driver(value: impl IntoVal<SparkSubmitJobDriver>) -> Self { Self(Value::one("SparkSubmitJobDriver", value)) }
    }

    /// `JobTemplateData`.
    pub type JobTemplateData = Fields<of::JobTemplateData>;
    /// What [`JobTemplateData`] cannot do without.
    pub struct JobTemplateDataRequired<A, B, C> {
        /// `ExecutionRoleArn`: 4 to 2048 characters.
        pub execution_role_arn: A,
        /// `ReleaseLabel`: 1 to 64 characters, matches `^([\.\-_/A-Za-z0-9]+|\$\{[a-zA-Z]\w*\})$`.
        pub release_label: B,
        /// `JobDriver`.
        pub job_driver: C,
    }
    impl JobTemplateData {
        /// Takes what is mandatory, by name: [`JobTemplateDataRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<JobDriver>>(required: JobTemplateDataRequired<A, B, C>) -> Self { with(with(with(empty(), "ExecutionRoleArn", required.execution_role_arn), "ReleaseLabel", required.release_label), "JobDriver", required.job_driver) }
        /// `ConfigurationOverrides`.
        #[track_caller] pub fn configuration_overrides(self, value: impl IntoVal<ParametricConfigurationOverrides>) -> Self { with(self, "ConfigurationOverrides", value) }
        /// `ExecutionRoleArn`: mandatory, 4 to 2048 characters.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `JobDriver`: mandatory.
        #[track_caller] pub fn job_driver(self, value: impl IntoVal<JobDriver>) -> Self { with(self, "JobDriver", value) }
        /// `JobTags`.
        #[track_caller] pub fn job_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "JobTags", value) }
        /// `ParameterConfiguration`.
        #[track_caller] pub fn parameter_configuration(self, value: impl IntoVal<Map<TemplateParameterConfiguration>>) -> Self { with(self, "ParameterConfiguration", value) }
        /// `ReleaseLabel`: mandatory, 1 to 64 characters, matches `^([\.\-_/A-Za-z0-9]+|\$\{[a-zA-Z]\w*\})$`.
        #[track_caller] pub fn release_label(self, value: impl IntoVal<String>) -> Self { with(self, "ReleaseLabel", value) }
    }

    /// `ParametricCloudWatchMonitoringConfiguration`.
    pub type ParametricCloudWatchMonitoringConfiguration = Fields<of::ParametricCloudWatchMonitoringConfiguration>;
    impl ParametricCloudWatchMonitoringConfiguration {
        /// `LogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9\$\{\}]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogStreamNamePrefix`: 1 to 256 characters, matches `\S`.
        #[track_caller] pub fn log_stream_name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamNamePrefix", value) }
    }

    /// `ParametricConfigurationOverrides`.
    pub type ParametricConfigurationOverrides = Fields<of::ParametricConfigurationOverrides>;
    impl ParametricConfigurationOverrides {
        /// `ApplicationConfiguration`: at most 100 items.
        #[track_caller] pub fn application_configuration(self, value: impl IntoVal<List<Configuration>>) -> Self { with(self, "ApplicationConfiguration", value) }
        /// `MonitoringConfiguration`.
        #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<ParametricMonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
    }

    /// `ParametricMonitoringConfiguration`.
    pub type ParametricMonitoringConfiguration = Fields<of::ParametricMonitoringConfiguration>;
    impl ParametricMonitoringConfiguration {
        /// `CloudWatchMonitoringConfiguration`.
        #[track_caller] pub fn cloud_watch_monitoring_configuration(self, value: impl IntoVal<ParametricCloudWatchMonitoringConfiguration>) -> Self { with(self, "CloudWatchMonitoringConfiguration", value) }
        /// `PersistentAppUI`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9\$\{\}]+$`.
        #[track_caller] pub fn persistent_app_ui(self, value: impl IntoVal<String>) -> Self { with(self, "PersistentAppUI", value) }
        /// `S3MonitoringConfiguration`.
        #[track_caller] pub fn s3_monitoring_configuration(self, value: impl IntoVal<ParametricS3MonitoringConfiguration>) -> Self { with(self, "S3MonitoringConfiguration", value) }
    }

    /// `ParametricS3MonitoringConfiguration`.
    pub type ParametricS3MonitoringConfiguration = Fields<of::ParametricS3MonitoringConfiguration>;
    impl ParametricS3MonitoringConfiguration {
        /// `LogUri`: 1 to 10280 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\r\n\t]*$`.
        #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
    }

    /// `SparkSqlJobDriver`.
    pub type SparkSqlJobDriver = Fields<of::SparkSqlJobDriver>;
    impl SparkSqlJobDriver {
        /// `EntryPoint`: 1 to 256 characters, matches `\S`.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<String>) -> Self { with(self, "EntryPoint", value) }
        /// `SparkSqlParameters`: 1 to 102400 characters, matches `\S`.
        #[track_caller] pub fn spark_sql_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "SparkSqlParameters", value) }
    }

    /// `SparkSubmitJobDriver`.
    pub type SparkSubmitJobDriver = Fields<of::SparkSubmitJobDriver>;
    impl SparkSubmitJobDriver {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entry_point: impl IntoVal<String>) -> Self { with(empty(), "EntryPoint", entry_point) }
        /// `EntryPoint`: mandatory, 1 to 256 characters, matches `\S`.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<String>) -> Self { with(self, "EntryPoint", value) }
        /// `EntryPointArguments`: each 1 to 10280 characters, each matches `\S`.
        #[track_caller] pub fn entry_point_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntryPointArguments", value) }
        /// `SparkSubmitParameters`: 1 to 102400 characters, matches `\S`.
        #[track_caller] pub fn spark_submit_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "SparkSubmitParameters", value) }
    }

    /// `TemplateParameterConfiguration`.
    pub type TemplateParameterConfiguration = Fields<of::TemplateParameterConfiguration>;
    impl TemplateParameterConfiguration {
        /// `DefaultValue`: 1 to 1024 characters, matches `\S`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TemplateParameterConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type TemplateParameterConfigurationType = Word<fn(of::TemplateParameterConfigurationType)>;
    impl TemplateParameterConfigurationType {
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `STRING`
        pub const String: Self = word("STRING");
    }
}

/// [`AWS::EMRContainers::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSecurityConfiguration = Handle<of::CfnSecurityConfiguration>;
impl cfn::ResourceType for of::CfnSecurityConfiguration { const TYPE: &'static str = "AWS::EMRContainers::SecurityConfiguration"; type Tags = cfn::TagList; type Props = CfnSecurityConfigurationProps; type Reference = Is<kinds::SecurityConfigurationArn>; }
impl CfnSecurityConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SecurityConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecurityConfiguration`].
///
/// Mandatory: `SecurityConfigurationData`.
///
/// A change replaces the resource: `ContainerProvider`, `Name`, `SecurityConfigurationData`.
pub type CfnSecurityConfigurationProps = Fields<of::CfnSecurityConfiguration>;
impl CfnSecurityConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(security_configuration_data: impl IntoVal<cfn_security_configuration::SecurityConfigurationData>) -> Self { with(empty(), "SecurityConfigurationData", security_configuration_data) }
    /// `ContainerProvider`. Changing it replaces the resource.
    #[track_caller] pub fn container_provider(self, value: impl IntoVal<cfn_security_configuration::ContainerProvider>) -> Self { with(self, "ContainerProvider", value) }
    /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SecurityConfigurationData`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn security_configuration_data(self, value: impl IntoVal<cfn_security_configuration::SecurityConfigurationData>) -> Self { with(self, "SecurityConfigurationData", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_security_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSecurityConfiguration`].
pub mod cfn_security_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AtRestEncryptionConfiguration {} impl ias_core::Optional for AtRestEncryptionConfiguration {} pub enum AuthenticationConfiguration {} impl ias_core::Optional for AuthenticationConfiguration {} pub enum AuthorizationConfiguration {} impl ias_core::Optional for AuthorizationConfiguration {} pub enum ContainerInfo {} impl ias_core::Optional for ContainerInfo {} pub enum ContainerProvider {} pub enum ContainerProviderType {} pub enum EksInfo {} impl ias_core::Optional for EksInfo {} pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum IamConfiguration {} impl ias_core::Optional for IamConfiguration {} pub enum IdentityCenterConfiguration {} impl ias_core::Optional for IdentityCenterConfiguration {} pub enum InTransitEncryptionConfiguration {} impl ias_core::Optional for InTransitEncryptionConfiguration {} pub enum LakeFormationConfiguration {} impl ias_core::Optional for LakeFormationConfiguration {} pub enum LocalDiskEncryptionConfiguration {} impl ias_core::Optional for LocalDiskEncryptionConfiguration {} pub enum LocalDiskEncryptionConfigurationEncryptionKeyProviderType {} pub enum S3EncryptionConfiguration {} impl ias_core::Optional for S3EncryptionConfiguration {} pub enum S3EncryptionConfigurationEncryptionOption {} pub enum SecureNamespaceInfo {} impl ias_core::Optional for SecureNamespaceInfo {} pub enum SecurityConfigurationData {} impl ias_core::Optional for SecurityConfigurationData {} pub enum Tag {} pub enum TlsCertificateConfiguration {} impl ias_core::Optional for TlsCertificateConfiguration {} pub enum TlsCertificateConfigurationCertificateProviderType {} }

    /// `AtRestEncryptionConfiguration`.
    pub type AtRestEncryptionConfiguration = Fields<of::AtRestEncryptionConfiguration>;
    impl AtRestEncryptionConfiguration {
        /// `LocalDiskEncryptionConfiguration`.
        #[track_caller] pub fn local_disk_encryption_configuration(self, value: impl IntoVal<LocalDiskEncryptionConfiguration>) -> Self { with(self, "LocalDiskEncryptionConfiguration", value) }
        /// `S3EncryptionConfiguration`.
        #[track_caller] pub fn s3_encryption_configuration(self, value: impl IntoVal<S3EncryptionConfiguration>) -> Self { with(self, "S3EncryptionConfiguration", value) }
    }

    /// `AuthenticationConfiguration`.
    pub type AuthenticationConfiguration = Fields<of::AuthenticationConfiguration>;
    impl AuthenticationConfiguration {
        /// `IAMConfiguration`.
        #[track_caller] pub fn iam_configuration(self, value: impl IntoVal<IamConfiguration>) -> Self { with(self, "IAMConfiguration", value) }
        /// `IdentityCenterConfiguration`.
        #[track_caller] pub fn identity_center_configuration(self, value: impl IntoVal<IdentityCenterConfiguration>) -> Self { with(self, "IdentityCenterConfiguration", value) }
    }

    /// `AuthorizationConfiguration`.
    pub type AuthorizationConfiguration = Fields<of::AuthorizationConfiguration>;
    impl AuthorizationConfiguration {
        /// `LakeFormationConfiguration`.
        #[track_caller] pub fn lake_formation_configuration(self, value: impl IntoVal<LakeFormationConfiguration>) -> Self { with(self, "LakeFormationConfiguration", value) }
    }

    /// `ContainerInfo`.
    pub type ContainerInfo = Fields<of::ContainerInfo>;
    impl ContainerInfo {
        /// `EksInfo`.
        #[track_caller] pub fn eks_info(self, value: impl IntoVal<EksInfo>) -> Self { with(self, "EksInfo", value) }
    }

    /// `ContainerProvider`.
    pub type ContainerProvider = Fields<of::ContainerProvider>;
    impl ContainerProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ContainerProviderType>, id: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Id", id) }
        /// `Id`: mandatory, 1 to 100 characters, matches `^[0-9A-Za-z][A-Za-z0-9\-_]*$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Info`.
        #[track_caller] pub fn info(self, value: impl IntoVal<ContainerInfo>) -> Self { with(self, "Info", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContainerProviderType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ContainerProviderType = Word<fn(of::ContainerProviderType)>;
    impl ContainerProviderType {
        /// `EKS`
        pub const Eks: Self = word("EKS");
    }

    /// `EksInfo`.
    pub type EksInfo = Fields<of::EksInfo>;
    impl EksInfo {
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `AtRestEncryptionConfiguration`. Write-only.
        #[track_caller] pub fn at_rest_encryption_configuration(self, value: impl IntoVal<AtRestEncryptionConfiguration>) -> Self { with(self, "AtRestEncryptionConfiguration", value) }
        /// `InTransitEncryptionConfiguration`.
        #[track_caller] pub fn in_transit_encryption_configuration(self, value: impl IntoVal<InTransitEncryptionConfiguration>) -> Self { with(self, "InTransitEncryptionConfiguration", value) }
    }

    /// `IAMConfiguration`.
    pub type IamConfiguration = Fields<of::IamConfiguration>;
    impl IamConfiguration {
        /// `SystemRole`: 20 to 2048 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::\d{12}:role/.+$`.
        #[track_caller] pub fn system_role(self, value: impl IntoVal<String>) -> Self { with(self, "SystemRole", value) }
    }

    /// `IdentityCenterConfiguration`.
    pub type IdentityCenterConfiguration = Fields<of::IdentityCenterConfiguration>;
    impl IdentityCenterConfiguration {
        /// `EnableIdentityCenter`.
        #[track_caller] pub fn enable_identity_center(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableIdentityCenter", value) }
        /// `IdentityCenterApplicationAssignmentRequired`. Write-only.
        #[track_caller] pub fn identity_center_application_assignment_required(self, value: impl IntoVal<bool>) -> Self { with(self, "IdentityCenterApplicationAssignmentRequired", value) }
        /// `IdentityCenterInstanceARN`: 10 to 1224 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Write-only.
        #[track_caller] pub fn identity_center_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterInstanceARN", value) }
    }

    /// `InTransitEncryptionConfiguration`.
    pub type InTransitEncryptionConfiguration = Fields<of::InTransitEncryptionConfiguration>;
    impl InTransitEncryptionConfiguration {
        /// `TLSCertificateConfiguration`.
        #[track_caller] pub fn tls_certificate_configuration(self, value: impl IntoVal<TlsCertificateConfiguration>) -> Self { with(self, "TLSCertificateConfiguration", value) }
    }

    /// `LakeFormationConfiguration`.
    pub type LakeFormationConfiguration = Fields<of::LakeFormationConfiguration>;
    impl LakeFormationConfiguration {
        /// `AuthorizedSessionTagValue`: 1 to 256 characters, matches `^[\.\-_/#A-Za-z0-9 ]+$`.
        #[track_caller] pub fn authorized_session_tag_value(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizedSessionTagValue", value) }
        /// `QueryAccessControlEnabled`. Write-only.
        #[track_caller] pub fn query_access_control_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "QueryAccessControlEnabled", value) }
        /// `QueryEngineRoleArn`: 20 to 2048 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::\d{12}:role/.+$`.
        #[track_caller] pub fn query_engine_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "QueryEngineRoleArn", value) }
        /// `SecureNamespaceInfo`.
        #[track_caller] pub fn secure_namespace_info(self, value: impl IntoVal<SecureNamespaceInfo>) -> Self { with(self, "SecureNamespaceInfo", value) }
    }

    /// `LocalDiskEncryptionConfiguration`.
    pub type LocalDiskEncryptionConfiguration = Fields<of::LocalDiskEncryptionConfiguration>;
    impl LocalDiskEncryptionConfiguration {
        /// `AwsKmsKeyId`.
        #[track_caller] pub fn aws_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "AwsKmsKeyId", value) }
        /// `EncryptionKeyProviderType`.
        #[track_caller] pub fn encryption_key_provider_type(self, value: impl IntoVal<LocalDiskEncryptionConfigurationEncryptionKeyProviderType>) -> Self { with(self, "EncryptionKeyProviderType", value) }
    }

    /// Words of `EncryptionKeyProviderType`.
    pub type LocalDiskEncryptionConfigurationEncryptionKeyProviderType = Word<fn(of::LocalDiskEncryptionConfigurationEncryptionKeyProviderType)>;
    impl LocalDiskEncryptionConfigurationEncryptionKeyProviderType {
        /// `AwsKms`
        pub const AwsKms: Self = word("AwsKms");
    }

    /// `S3EncryptionConfiguration`.
    pub type S3EncryptionConfiguration = Fields<of::S3EncryptionConfiguration>;
    impl S3EncryptionConfiguration {
        /// `EncryptionOption`.
        #[track_caller] pub fn encryption_option(self, value: impl IntoVal<S3EncryptionConfigurationEncryptionOption>) -> Self { with(self, "EncryptionOption", value) }
        /// `KMSKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KMSKeyId", value) }
    }

    /// Words of `EncryptionOption`.
    pub type S3EncryptionConfigurationEncryptionOption = Word<fn(of::S3EncryptionConfigurationEncryptionOption)>;
    impl S3EncryptionConfigurationEncryptionOption {
        /// `SSE-S3`
        pub const SseS3: Self = word("SSE-S3");
        /// `SSE-KMS`
        pub const SseKms: Self = word("SSE-KMS");
        /// `CSE-KMS`
        pub const CseKms: Self = word("CSE-KMS");
    }

    /// `SecureNamespaceInfo`.
    pub type SecureNamespaceInfo = Fields<of::SecureNamespaceInfo>;
    impl SecureNamespaceInfo {
        /// `ClusterId`: 1 to 100 characters, matches `^[0-9A-Za-z][A-Za-z0-9\-_]*$`.
        #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
        /// `Namespace`: 1 to 63 characters, matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `SecurityConfigurationData`.
    pub type SecurityConfigurationData = Fields<of::SecurityConfigurationData>;
    impl SecurityConfigurationData {
        /// `AuthenticationConfiguration`.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<AuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `AuthorizationConfiguration`.
        #[track_caller] pub fn authorization_configuration(self, value: impl IntoVal<AuthorizationConfiguration>) -> Self { with(self, "AuthorizationConfiguration", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TLSCertificateConfiguration`.
    pub type TlsCertificateConfiguration = Fields<of::TlsCertificateConfiguration>;
    impl TlsCertificateConfiguration {
        /// `CertificateProviderType`.
        #[track_caller] pub fn certificate_provider_type(self, value: impl IntoVal<TlsCertificateConfigurationCertificateProviderType>) -> Self { with(self, "CertificateProviderType", value) }
        /// `PrivateKeySecretArn`.
        #[track_caller] pub fn private_key_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKeySecretArn", value) }
        /// `PublicKeySecretArn`.
        #[track_caller] pub fn public_key_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKeySecretArn", value) }
    }

    /// Words of `CertificateProviderType`.
    pub type TlsCertificateConfigurationCertificateProviderType = Word<fn(of::TlsCertificateConfigurationCertificateProviderType)>;
    impl TlsCertificateConfigurationCertificateProviderType {
        /// `PEM`
        pub const Pem: Self = word("PEM");
    }
}

/// [`AWS::EMRContainers::VirtualCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVirtualCluster = Handle<of::CfnVirtualCluster>;
impl cfn::ResourceType for of::CfnVirtualCluster { const TYPE: &'static str = "AWS::EMRContainers::VirtualCluster"; type Tags = cfn::TagList; type Props = CfnVirtualClusterProps; type Reference = String; }
impl CfnVirtualCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VirtualClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnVirtualCluster`].
///
/// Mandatory: `Name`, `ContainerProvider`.
///
/// A change replaces the resource: `ContainerProvider`, `Name`, `SecurityConfigurationId`, `SessionEnabled`.
pub type CfnVirtualClusterProps = Fields<of::CfnVirtualCluster>;
impl CfnVirtualClusterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, container_provider: impl IntoVal<cfn_virtual_cluster::ContainerProvider>) -> Self { with(with(empty(), "Name", name), "ContainerProvider", container_provider) }
    /// `ContainerProvider`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn container_provider(self, value: impl IntoVal<cfn_virtual_cluster::ContainerProvider>) -> Self { with(self, "ContainerProvider", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `[\.\-_/#A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SecurityConfigurationId`: 1 to 64 characters, matches `[0-9a-z]+`. Changing it replaces the resource.
    #[track_caller] pub fn security_configuration_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityConfigurationId", value) }
    /// `SessionEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn session_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SessionEnabled", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_virtual_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnVirtualCluster`].
pub mod cfn_virtual_cluster {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_security_configuration::{ContainerProviderType};
    mod of { pub enum ContainerInfo {} pub enum ContainerProvider {} pub enum EksInfo {} pub enum Tag {} }

    /// `ContainerInfo`.
    pub type ContainerInfo = Fields<of::ContainerInfo>;
    impl ContainerInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(eks_info: impl IntoVal<EksInfo>) -> Self { with(empty(), "EksInfo", eks_info) }
        /// `EksInfo`: mandatory.
        #[track_caller] pub fn eks_info(self, value: impl IntoVal<EksInfo>) -> Self { with(self, "EksInfo", value) }
    }

    /// `ContainerProvider`.
    pub type ContainerProvider = Fields<of::ContainerProvider>;
    /// What [`ContainerProvider`] cannot do without.
    pub struct ContainerProviderRequired<A, B, C> {
        /// `Type`.
        pub type_: A,
        /// `Id`: 1 to 100 characters, matches `^[0-9A-Za-z][A-Za-z0-9\-_]*`.
        pub id: B,
        /// `Info`.
        pub info: C,
    }
    impl ContainerProvider {
        /// Takes what is mandatory, by name: [`ContainerProviderRequired`].
        #[track_caller] pub fn new<A: IntoVal<ContainerProviderType>, B: IntoVal<String>, C: IntoVal<ContainerInfo>>(required: ContainerProviderRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Id", required.id), "Info", required.info) }
        /// `Id`: mandatory, 1 to 100 characters, matches `^[0-9A-Za-z][A-Za-z0-9\-_]*`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Info`: mandatory.
        #[track_caller] pub fn info(self, value: impl IntoVal<ContainerInfo>) -> Self { with(self, "Info", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContainerProviderType>) -> Self { with(self, "Type", value) }
    }

    /// `EksInfo`.
    pub type EksInfo = Fields<of::EksInfo>;
    impl EksInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(namespace: impl IntoVal<String>) -> Self { with(empty(), "Namespace", namespace) }
        /// `Namespace`: mandatory, 1 to 63 characters, matches `[a-z0-9]([-a-z0-9]*[a-z0-9])?`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
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
}
