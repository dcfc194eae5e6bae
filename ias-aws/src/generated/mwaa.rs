// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MWAA`.

use super::prelude::*;

mod of { pub enum CfnEnvironment {} }

/// [`AWS::MWAA::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html).
///
/// What `Ref` returns: `Name`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::MWAA::Environment"; type Tags = cfn::TagMap; type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MwaaEnvironmentArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CeleryExecutorQueue`.
    #[inline] pub fn attr_celery_executor_queue(&self) -> Val<String> { cfn::attribute(&self.0, "CeleryExecutorQueue") }
    /// The attribute `DatabaseVpcEndpointService`.
    #[inline] pub fn attr_database_vpc_endpoint_service(&self) -> Val<String> { cfn::attribute(&self.0, "DatabaseVpcEndpointService") }
    /// The attribute `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`.
    #[inline] pub fn attr_logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn") }
    /// The attribute `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`.
    #[inline] pub fn attr_logging_configuration_scheduler_logs_cloud_watch_log_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn") }
    /// The attribute `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`.
    #[inline] pub fn attr_logging_configuration_task_logs_cloud_watch_log_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn") }
    /// The attribute `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`.
    #[inline] pub fn attr_logging_configuration_webserver_logs_cloud_watch_log_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn") }
    /// The attribute `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`.
    #[inline] pub fn attr_logging_configuration_worker_logs_cloud_watch_log_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn") }
    /// The attribute `WebserverUrl`.
    #[inline] pub fn attr_webserver_url(&self) -> Val<String> { cfn::attribute(&self.0, "WebserverUrl") }
    /// The attribute `WebserverVpcEndpointService`.
    #[inline] pub fn attr_webserver_vpc_endpoint_service(&self) -> Val<String> { cfn::attribute(&self.0, "WebserverVpcEndpointService") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `EndpointManagement`, `KmsKey`, `Name`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
impl CfnEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AirflowConfigurationOptions`.
    #[track_caller] pub fn airflow_configuration_options(self, value: impl IntoVal<Json>) -> Self { with(self, "AirflowConfigurationOptions", value) }
    /// `AirflowVersion`: 1 to 32 characters, matches `^[0-9a-z.]+$`.
    #[track_caller] pub fn airflow_version(self, value: impl IntoVal<String>) -> Self { with(self, "AirflowVersion", value) }
    /// `DagS3Path`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn dag_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "DagS3Path", value) }
    /// `EndpointManagement`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_management(self, value: impl IntoVal<cfn_environment::EndpointManagement>) -> Self { with(self, "EndpointManagement", value) }
    /// `EnvironmentClass`: 1 to 1024 characters.
    #[track_caller] pub fn environment_class(self, value: impl IntoVal<String>) -> Self { with(self, "EnvironmentClass", value) }
    /// `ExecutionRoleArn`: 1 to 1224 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b)(-[a-z]+)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `KmsKey`: 1 to 1224 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKey", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_environment::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `MaxWebservers`: at least 1.
    #[track_caller] pub fn max_webservers(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxWebservers", value) }
    /// `MaxWorkers`: at least 1.
    #[track_caller] pub fn max_workers(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxWorkers", value) }
    /// `MinWebservers`: at least 1.
    #[track_caller] pub fn min_webservers(self, value: impl IntoVal<i64>) -> Self { with(self, "MinWebservers", value) }
    /// `MinWorkers`: at least 1.
    #[track_caller] pub fn min_workers(self, value: impl IntoVal<i64>) -> Self { with(self, "MinWorkers", value) }
    /// `Name`: mandatory, 1 to 80 characters, matches `^[a-zA-Z][0-9a-zA-Z\-_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkConfiguration`.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_environment::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `PluginsS3ObjectVersion`: at most 1024 characters.
    #[track_caller] pub fn plugins_s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "PluginsS3ObjectVersion", value) }
    /// `PluginsS3Path`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn plugins_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "PluginsS3Path", value) }
    /// `RequirementsS3ObjectVersion`: at most 1024 characters.
    #[track_caller] pub fn requirements_s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "RequirementsS3ObjectVersion", value) }
    /// `RequirementsS3Path`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn requirements_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "RequirementsS3Path", value) }
    /// `Schedulers`: 1 to 5.
    #[track_caller] pub fn schedulers(self, value: impl IntoVal<i64>) -> Self { with(self, "Schedulers", value) }
    /// `SourceBucketArn`: 1 to 1224 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b)(-[a-z]+)?:s3:::[a-z0-9.\-]+$`.
    #[track_caller] pub fn source_bucket_arn(self, value: impl IntoVal<Is<kinds::BucketArn>>) -> Self { with(self, "SourceBucketArn", value) }
    /// `StartupScriptS3ObjectVersion`: at most 1024 characters.
    #[track_caller] pub fn startup_script_s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "StartupScriptS3ObjectVersion", value) }
    /// `StartupScriptS3Path`: at most 1024 characters, matches `.*`.
    #[track_caller] pub fn startup_script_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "StartupScriptS3Path", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `WebserverAccessMode`.
    #[track_caller] pub fn webserver_access_mode(self, value: impl IntoVal<cfn_environment::WebserverAccessMode>) -> Self { with(self, "WebserverAccessMode", value) }
    /// `WeeklyMaintenanceWindowStart`: 1 to 9 characters, matches `(MON|TUE|WED|THU|FRI|SAT|SUN):([01]\d|2[0-3]):(00|30)`.
    #[track_caller] pub fn weekly_maintenance_window_start(self, value: impl IntoVal<String>) -> Self { with(self, "WeeklyMaintenanceWindowStart", value) }
    /// `WorkerReplacementStrategy`. Write-only.
    #[track_caller] pub fn worker_replacement_strategy(self, value: impl IntoVal<cfn_environment::WorkerReplacementStrategy>) -> Self { with(self, "WorkerReplacementStrategy", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    mod of { pub enum EndpointManagement {} pub enum LoggingConfiguration {} impl ias_core::Optional for LoggingConfiguration {} pub enum LoggingLevel {} pub enum ModuleLoggingConfiguration {} impl ias_core::Optional for ModuleLoggingConfiguration {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum WebserverAccessMode {} pub enum WorkerReplacementStrategy {} }

    /// Words of `EndpointManagement`.
    pub type EndpointManagement = Word<fn(of::EndpointManagement)>;
    impl EndpointManagement {
        /// `CUSTOMER`
        pub const Customer: Self = word("CUSTOMER");
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// `DagProcessingLogs`.
        #[track_caller] pub fn dag_processing_logs(self, value: impl IntoVal<ModuleLoggingConfiguration>) -> Self { with(self, "DagProcessingLogs", value) }
        /// `SchedulerLogs`.
        #[track_caller] pub fn scheduler_logs(self, value: impl IntoVal<ModuleLoggingConfiguration>) -> Self { with(self, "SchedulerLogs", value) }
        /// `TaskLogs`.
        #[track_caller] pub fn task_logs(self, value: impl IntoVal<ModuleLoggingConfiguration>) -> Self { with(self, "TaskLogs", value) }
        /// `WebserverLogs`.
        #[track_caller] pub fn webserver_logs(self, value: impl IntoVal<ModuleLoggingConfiguration>) -> Self { with(self, "WebserverLogs", value) }
        /// `WorkerLogs`.
        #[track_caller] pub fn worker_logs(self, value: impl IntoVal<ModuleLoggingConfiguration>) -> Self { with(self, "WorkerLogs", value) }
    }

    /// Words of `LoggingLevel`.
    pub type LoggingLevel = Word<fn(of::LoggingLevel)>;
    impl LoggingLevel {
        /// `CRITICAL`
        pub const Critical: Self = word("CRITICAL");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `WARNING`
        pub const Warning: Self = word("WARNING");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
    }

    /// `ModuleLoggingConfiguration`.
    pub type ModuleLoggingConfiguration = Fields<of::ModuleLoggingConfiguration>;
    impl ModuleLoggingConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<LoggingLevel>) -> Self { with(self, "LogLevel", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `SecurityGroupIds`: 1 to 5 items, each 1 to 1024 characters, each matches `^sg-[a-zA-Z0-9\-._]+$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: exactly 2 items, each 1 to 1024 characters, each matches `^subnet-[a-zA-Z0-9\-._]+$`. Changing it replaces the resource.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `WebserverAccessMode`.
    pub type WebserverAccessMode = Word<fn(of::WebserverAccessMode)>;
    impl WebserverAccessMode {
        /// `PRIVATE_ONLY`
        pub const PrivateOnly: Self = word("PRIVATE_ONLY");
        /// `PUBLIC_ONLY`
        pub const PublicOnly: Self = word("PUBLIC_ONLY");
        /// `PUBLIC_AND_PRIVATE`
        pub const PublicAndPrivate: Self = word("PUBLIC_AND_PRIVATE");
    }

    /// Words of `WorkerReplacementStrategy`.
    pub type WorkerReplacementStrategy = Word<fn(of::WorkerReplacementStrategy)>;
    impl WorkerReplacementStrategy {
        /// `FORCED`
        pub const Forced: Self = word("FORCED");
        /// `GRACEFUL`
        pub const Graceful: Self = word("GRACEFUL");
    }
}
