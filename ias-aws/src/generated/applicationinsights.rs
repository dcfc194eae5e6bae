// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApplicationInsights`.

use super::prelude::*;

mod of { pub enum CfnApplication {} }

/// [`AWS::ApplicationInsights::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html).
///
/// What `Ref` returns: `ApplicationARN`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::ApplicationInsights::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = Is<kinds::ApplicationInsightsApplicationArn>; }
impl CfnApplication {
    /// The attribute `ApplicationARN`.
    #[inline] pub fn attr_application_arn(&self) -> Val<Is<kinds::ApplicationInsightsApplicationArn>> { cfn::attribute(&self.0, "ApplicationARN") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `ResourceGroupName`.
///
/// A change replaces the resource: `GroupingType`, `ResourceGroupName`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_group_name: impl IntoVal<String>) -> Self { with(empty(), "ResourceGroupName", resource_group_name) }
    /// `AttachMissingPermission`. Write-only.
    #[track_caller] pub fn attach_missing_permission(self, value: impl IntoVal<bool>) -> Self { with(self, "AttachMissingPermission", value) }
    /// `AutoConfigurationEnabled`.
    #[track_caller] pub fn auto_configuration_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoConfigurationEnabled", value) }
    /// `CWEMonitorEnabled`.
    #[track_caller] pub fn cwe_monitor_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CWEMonitorEnabled", value) }
    /// `ComponentMonitoringSettings`: at least 1 item. Write-only.
    #[track_caller] pub fn component_monitoring_settings(self, value: impl IntoVal<List<cfn_application::ComponentMonitoringSetting>>) -> Self { with(self, "ComponentMonitoringSettings", value) }
    /// `CustomComponents`: at least 1 item. Write-only.
    #[track_caller] pub fn custom_components(self, value: impl IntoVal<List<cfn_application::CustomComponent>>) -> Self { with(self, "CustomComponents", value) }
    /// `GroupingType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn grouping_type(self, value: impl IntoVal<cfn_application::GroupingType>) -> Self { with(self, "GroupingType", value) }
    /// `LogPatternSets`: at least 1 item. Write-only.
    #[track_caller] pub fn log_pattern_sets(self, value: impl IntoVal<List<cfn_application::LogPatternSet>>) -> Self { with(self, "LogPatternSets", value) }
    /// `OpsCenterEnabled`.
    #[track_caller] pub fn ops_center_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "OpsCenterEnabled", value) }
    /// `OpsItemSNSTopicArn`: 20 to 300 characters, matches `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`. Write-only.
    #[track_caller] pub fn ops_item_sns_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OpsItemSNSTopicArn", value) }
    /// `ResourceGroupName`: mandatory, 1 to 256 characters, matches `[a-zA-Z0-9.-_]*`. Changing it replaces the resource.
    #[track_caller] pub fn resource_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceGroupName", value) }
    /// `SNSNotificationArn`: 20 to 300 characters, matches `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`. Write-only.
    #[track_caller] pub fn sns_notification_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SNSNotificationArn", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum Alarm {} pub enum AlarmMetric {} pub enum AlarmSeverity {} pub enum ComponentConfiguration {} impl ias_core::Optional for ComponentConfiguration {} pub enum ComponentMonitoringSetting {} pub enum ComponentMonitoringSettingComponentConfigurationMode {} pub enum ConfigurationDetails {} impl ias_core::Optional for ConfigurationDetails {} pub enum CustomComponent {} pub enum EventLevel {} pub enum GroupingType {} pub enum HaClusterPrometheusExporter {} impl ias_core::Optional for HaClusterPrometheusExporter {} pub enum HanaPrometheusExporter {} pub enum JmxPrometheusExporter {} impl ias_core::Optional for JmxPrometheusExporter {} pub enum Log {} pub enum LogEncoding {} pub enum LogPattern {} pub enum LogPatternSet {} pub enum NetWeaverPrometheusExporter {} pub enum Process {} pub enum SqlServerPrometheusExporter {} pub enum SubComponentConfigurationDetails {} impl ias_core::Optional for SubComponentConfigurationDetails {} pub enum SubComponentTypeConfiguration {} pub enum SubComponentTypeConfigurationSubComponentType {} pub enum Tag {} pub enum WindowsEvent {} }

    /// `Alarm`.
    pub type Alarm = Fields<of::Alarm>;
    impl Alarm {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_name: impl IntoVal<String>) -> Self { with(empty(), "AlarmName", alarm_name) }
        /// `AlarmName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
        /// `Severity`.
        #[track_caller] pub fn severity(self, value: impl IntoVal<AlarmSeverity>) -> Self { with(self, "Severity", value) }
    }

    /// `AlarmMetric`.
    pub type AlarmMetric = Fields<of::AlarmMetric>;
    impl AlarmMetric {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alarm_metric_name: impl IntoVal<String>) -> Self { with(empty(), "AlarmMetricName", alarm_metric_name) }
        /// `AlarmMetricName`: mandatory.
        #[track_caller] pub fn alarm_metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmMetricName", value) }
    }

    /// Words of `Severity`.
    pub type AlarmSeverity = Word<fn(of::AlarmSeverity)>;
    impl AlarmSeverity {
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `LOW`
        pub const Low: Self = word("LOW");
    }

    /// `ComponentConfiguration`.
    pub type ComponentConfiguration = Fields<of::ComponentConfiguration>;
    impl ComponentConfiguration {
        /// `ConfigurationDetails`.
        #[track_caller] pub fn configuration_details(self, value: impl IntoVal<ConfigurationDetails>) -> Self { with(self, "ConfigurationDetails", value) }
        /// `SubComponentTypeConfigurations`: at least 1 item.
        #[track_caller] pub fn sub_component_type_configurations(self, value: impl IntoVal<List<SubComponentTypeConfiguration>>) -> Self { with(self, "SubComponentTypeConfigurations", value) }
    }

    /// `ComponentMonitoringSetting`.
    ///
    /// Takes exactly one of `ComponentName`; `ComponentARN`.
    pub type ComponentMonitoringSetting = Fields<of::ComponentMonitoringSetting>;
    impl ComponentMonitoringSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tier: impl IntoVal<String>, component_configuration_mode: impl IntoVal<ComponentMonitoringSettingComponentConfigurationMode>) -> Self { with(with(empty(), "Tier", tier), "ComponentConfigurationMode", component_configuration_mode) }
        /// `ComponentARN`: 20 to 300 characters, matches `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`.
        #[track_caller] pub fn component_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentARN", value) }
        /// `ComponentConfigurationMode`: mandatory.
        #[track_caller] pub fn component_configuration_mode(self, value: impl IntoVal<ComponentMonitoringSettingComponentConfigurationMode>) -> Self { with(self, "ComponentConfigurationMode", value) }
        /// `ComponentName`: 1 to 128 characters, matches `^[\d\w\-_.+]*$`.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `CustomComponentConfiguration`.
        #[track_caller] pub fn custom_component_configuration(self, value: impl IntoVal<ComponentConfiguration>) -> Self { with(self, "CustomComponentConfiguration", value) }
        /// `DefaultOverwriteComponentConfiguration`.
        #[track_caller] pub fn default_overwrite_component_configuration(self, value: impl IntoVal<ComponentConfiguration>) -> Self { with(self, "DefaultOverwriteComponentConfiguration", value) }
        /// `Tier`: mandatory, matches `^[A-Z][A-Z_]*$`.
        #[track_caller] pub fn tier(self, value: impl IntoVal<String>) -> Self { with(self, "Tier", value) }
    }

    /// Words of `ComponentConfigurationMode`.
    pub type ComponentMonitoringSettingComponentConfigurationMode = Word<fn(of::ComponentMonitoringSettingComponentConfigurationMode)>;
    impl ComponentMonitoringSettingComponentConfigurationMode {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `DEFAULT_WITH_OVERWRITE`
        pub const DefaultWithOverwrite: Self = word("DEFAULT_WITH_OVERWRITE");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `ConfigurationDetails`.
    pub type ConfigurationDetails = Fields<of::ConfigurationDetails>;
    impl ConfigurationDetails {
        /// `AlarmMetrics`.
        #[track_caller] pub fn alarm_metrics(self, value: impl IntoVal<List<AlarmMetric>>) -> Self { with(self, "AlarmMetrics", value) }
        /// `Alarms`.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<List<Alarm>>) -> Self { with(self, "Alarms", value) }
        /// `HAClusterPrometheusExporter`.
        #[track_caller] pub fn ha_cluster_prometheus_exporter(self, value: impl IntoVal<HaClusterPrometheusExporter>) -> Self { with(self, "HAClusterPrometheusExporter", value) }
        /// `HANAPrometheusExporter`.
        #[track_caller] pub fn hana_prometheus_exporter(self, value: impl IntoVal<HanaPrometheusExporter>) -> Self { with(self, "HANAPrometheusExporter", value) }
        /// `JMXPrometheusExporter`.
        #[track_caller] pub fn jmx_prometheus_exporter(self, value: impl IntoVal<JmxPrometheusExporter>) -> Self { with(self, "JMXPrometheusExporter", value) }
        /// `Logs`.
        #[track_caller] pub fn logs(self, value: impl IntoVal<List<Log>>) -> Self { with(self, "Logs", value) }
        /// `NetWeaverPrometheusExporter`.
        #[track_caller] pub fn net_weaver_prometheus_exporter(self, value: impl IntoVal<NetWeaverPrometheusExporter>) -> Self { with(self, "NetWeaverPrometheusExporter", value) }
        /// `Processes`.
        #[track_caller] pub fn processes(self, value: impl IntoVal<List<Process>>) -> Self { with(self, "Processes", value) }
        /// `SQLServerPrometheusExporter`.
        #[track_caller] pub fn sql_server_prometheus_exporter(self, value: impl IntoVal<SqlServerPrometheusExporter>) -> Self { with(self, "SQLServerPrometheusExporter", value) }
        /// `WindowsEvents`.
        #[track_caller] pub fn windows_events(self, value: impl IntoVal<List<WindowsEvent>>) -> Self { with(self, "WindowsEvents", value) }
    }

    /// `CustomComponent`.
    pub type CustomComponent = Fields<of::CustomComponent>;
    impl CustomComponent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(component_name: impl IntoVal<String>, resource_list: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ComponentName", component_name), "ResourceList", resource_list) }
        /// `ComponentName`: mandatory, 1 to 128 characters, matches `^[\d\w\-_.+]*$`.
        #[track_caller] pub fn component_name(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentName", value) }
        /// `ResourceList`: mandatory, at least 1 item, each 20 to 300 characters, each matches `^arn:aws(-[\w]+)*:[\w\d-]+:([\w\d-]*)?:[\w\d_-]*([:/].+)*$`.
        #[track_caller] pub fn resource_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceList", value) }
    }

    /// Words of `EventLevel`.
    pub type EventLevel = Word<fn(of::EventLevel)>;
    impl EventLevel {
        /// `INFORMATION`
        pub const Information: Self = word("INFORMATION");
        /// `WARNING`
        pub const Warning: Self = word("WARNING");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `CRITICAL`
        pub const Critical: Self = word("CRITICAL");
        /// `VERBOSE`
        pub const Verbose: Self = word("VERBOSE");
    }

    /// Words of `GroupingType`.
    pub type GroupingType = Word<fn(of::GroupingType)>;
    impl GroupingType {
        /// `ACCOUNT_BASED`
        pub const AccountBased: Self = word("ACCOUNT_BASED");
    }

    /// `HAClusterPrometheusExporter`.
    pub type HaClusterPrometheusExporter = Fields<of::HaClusterPrometheusExporter>;
    impl HaClusterPrometheusExporter {
        /// `PrometheusPort`.
        #[track_caller] pub fn prometheus_port(self, value: impl IntoVal<String>) -> Self { with(self, "PrometheusPort", value) }
    }

    /// `HANAPrometheusExporter`.
    pub type HanaPrometheusExporter = Fields<of::HanaPrometheusExporter>;
    /// What [`HanaPrometheusExporter`] cannot do without.
    pub struct HanaPrometheusExporterRequired<A, B, C, D> {
        /// `HANASID`.
        pub hanasid: A,
        /// `HANAPort`.
        pub hana_port: B,
        /// `HANASecretName`.
        pub hana_secret_name: C,
        /// `AgreeToInstallHANADBClient`.
        pub agree_to_install_hanadb_client: D,
    }
    impl HanaPrometheusExporter {
        /// Takes what is mandatory, by name: [`HanaPrometheusExporterRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<bool>>(required: HanaPrometheusExporterRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "HANASID", required.hanasid), "HANAPort", required.hana_port), "HANASecretName", required.hana_secret_name), "AgreeToInstallHANADBClient", required.agree_to_install_hanadb_client) }
        /// `AgreeToInstallHANADBClient`: mandatory.
        #[track_caller] pub fn agree_to_install_hanadb_client(self, value: impl IntoVal<bool>) -> Self { with(self, "AgreeToInstallHANADBClient", value) }
        /// `HANAPort`: mandatory.
        #[track_caller] pub fn hana_port(self, value: impl IntoVal<String>) -> Self { with(self, "HANAPort", value) }
        /// `HANASID`: mandatory.
        #[track_caller] pub fn hanasid(self, value: impl IntoVal<String>) -> Self { with(self, "HANASID", value) }
        /// `HANASecretName`: mandatory.
        #[track_caller] pub fn hana_secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "HANASecretName", value) }
        /// `PrometheusPort`.
        #[track_caller] pub fn prometheus_port(self, value: impl IntoVal<String>) -> Self { with(self, "PrometheusPort", value) }
    }

    /// `JMXPrometheusExporter`.
    pub type JmxPrometheusExporter = Fields<of::JmxPrometheusExporter>;
    impl JmxPrometheusExporter {
        /// `HostPort`.
        #[track_caller] pub fn host_port(self, value: impl IntoVal<String>) -> Self { with(self, "HostPort", value) }
        /// `JMXURL`.
        #[track_caller] pub fn jmxurl(self, value: impl IntoVal<String>) -> Self { with(self, "JMXURL", value) }
        /// `PrometheusPort`.
        #[track_caller] pub fn prometheus_port(self, value: impl IntoVal<String>) -> Self { with(self, "PrometheusPort", value) }
    }

    /// `Log`.
    pub type Log = Fields<of::Log>;
    impl Log {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_type: impl IntoVal<String>) -> Self { with(empty(), "LogType", log_type) }
        /// `Encoding`.
        #[track_caller] pub fn encoding(self, value: impl IntoVal<LogEncoding>) -> Self { with(self, "Encoding", value) }
        /// `LogGroupName`: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogPath`: 1 to 260 characters, matches `^([a-zA-Z]:\\[\\\S|*\S]?.*|/[^"']*)$`.
        #[track_caller] pub fn log_path(self, value: impl IntoVal<String>) -> Self { with(self, "LogPath", value) }
        /// `LogType`: mandatory, matches `^[A-Z][A-Z_]*$`.
        #[track_caller] pub fn log_type(self, value: impl IntoVal<String>) -> Self { with(self, "LogType", value) }
        /// `PatternSet`: 1 to 30 characters, matches `[a-zA-Z0-9.-_]*`.
        #[track_caller] pub fn pattern_set(self, value: impl IntoVal<String>) -> Self { with(self, "PatternSet", value) }
    }

    /// Words of `Encoding`.
    pub type LogEncoding = Word<fn(of::LogEncoding)>;
    impl LogEncoding {
        /// `utf-8`
        pub const Utf8: Self = word("utf-8");
        /// `utf-16`
        pub const Utf16: Self = word("utf-16");
        /// `ascii`
        pub const Ascii: Self = word("ascii");
    }

    /// `LogPattern`.
    pub type LogPattern = Fields<of::LogPattern>;
    /// What [`LogPattern`] cannot do without.
    pub struct LogPatternRequired<A, B, C> {
        /// `PatternName`: 1 to 50 characters, matches `[a-zA-Z0-9.-_]*`.
        pub pattern_name: A,
        /// `Pattern`: 1 to 50 characters.
        pub pattern: B,
        /// `Rank`.
        pub rank: C,
    }
    impl LogPattern {
        /// Takes what is mandatory, by name: [`LogPatternRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: LogPatternRequired<A, B, C>) -> Self { with(with(with(empty(), "PatternName", required.pattern_name), "Pattern", required.pattern), "Rank", required.rank) }
        /// `Pattern`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
        /// `PatternName`: mandatory, 1 to 50 characters, matches `[a-zA-Z0-9.-_]*`.
        #[track_caller] pub fn pattern_name(self, value: impl IntoVal<String>) -> Self { with(self, "PatternName", value) }
        /// `Rank`: mandatory.
        #[track_caller] pub fn rank(self, value: impl IntoVal<i64>) -> Self { with(self, "Rank", value) }
    }

    /// `LogPatternSet`.
    pub type LogPatternSet = Fields<of::LogPatternSet>;
    impl LogPatternSet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pattern_set_name: impl IntoVal<String>, log_patterns: impl IntoVal<List<LogPattern>>) -> Self { with(with(empty(), "PatternSetName", pattern_set_name), "LogPatterns", log_patterns) }
        /// `LogPatterns`: mandatory, at least 1 item.
        #[track_caller] pub fn log_patterns(self, value: impl IntoVal<List<LogPattern>>) -> Self { with(self, "LogPatterns", value) }
        /// `PatternSetName`: mandatory, 1 to 30 characters, matches `[a-zA-Z0-9.-_]*`.
        #[track_caller] pub fn pattern_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "PatternSetName", value) }
    }

    /// `NetWeaverPrometheusExporter`.
    pub type NetWeaverPrometheusExporter = Fields<of::NetWeaverPrometheusExporter>;
    impl NetWeaverPrometheusExporter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sapsid: impl IntoVal<String>, instance_numbers: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SAPSID", sapsid), "InstanceNumbers", instance_numbers) }
        /// `InstanceNumbers`: mandatory, each 1 to 2 characters, each matches `\b([0-9]|[0-9][0-9])\b`.
        #[track_caller] pub fn instance_numbers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceNumbers", value) }
        /// `PrometheusPort`.
        #[track_caller] pub fn prometheus_port(self, value: impl IntoVal<String>) -> Self { with(self, "PrometheusPort", value) }
        /// `SAPSID`: mandatory.
        #[track_caller] pub fn sapsid(self, value: impl IntoVal<String>) -> Self { with(self, "SAPSID", value) }
    }

    /// `Process`.
    pub type Process = Fields<of::Process>;
    impl Process {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(process_name: impl IntoVal<String>, alarm_metrics: impl IntoVal<List<AlarmMetric>>) -> Self { with(with(empty(), "ProcessName", process_name), "AlarmMetrics", alarm_metrics) }
        /// `AlarmMetrics`: mandatory.
        #[track_caller] pub fn alarm_metrics(self, value: impl IntoVal<List<AlarmMetric>>) -> Self { with(self, "AlarmMetrics", value) }
        /// `ProcessName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9_,-]+$`.
        #[track_caller] pub fn process_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProcessName", value) }
    }

    /// `SQLServerPrometheusExporter`.
    pub type SqlServerPrometheusExporter = Fields<of::SqlServerPrometheusExporter>;
    impl SqlServerPrometheusExporter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(prometheus_port: impl IntoVal<String>, sql_secret_name: impl IntoVal<String>) -> Self { with(with(empty(), "PrometheusPort", prometheus_port), "SQLSecretName", sql_secret_name) }
        /// `PrometheusPort`: mandatory.
        #[track_caller] pub fn prometheus_port(self, value: impl IntoVal<String>) -> Self { with(self, "PrometheusPort", value) }
        /// `SQLSecretName`: mandatory.
        #[track_caller] pub fn sql_secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "SQLSecretName", value) }
    }

    /// `SubComponentConfigurationDetails`.
    pub type SubComponentConfigurationDetails = Fields<of::SubComponentConfigurationDetails>;
    impl SubComponentConfigurationDetails {
        /// `AlarmMetrics`.
        #[track_caller] pub fn alarm_metrics(self, value: impl IntoVal<List<AlarmMetric>>) -> Self { with(self, "AlarmMetrics", value) }
        /// `Logs`.
        #[track_caller] pub fn logs(self, value: impl IntoVal<List<Log>>) -> Self { with(self, "Logs", value) }
        /// `Processes`.
        #[track_caller] pub fn processes(self, value: impl IntoVal<List<Process>>) -> Self { with(self, "Processes", value) }
        /// `WindowsEvents`.
        #[track_caller] pub fn windows_events(self, value: impl IntoVal<List<WindowsEvent>>) -> Self { with(self, "WindowsEvents", value) }
    }

    /// `SubComponentTypeConfiguration`.
    pub type SubComponentTypeConfiguration = Fields<of::SubComponentTypeConfiguration>;
    impl SubComponentTypeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sub_component_type: impl IntoVal<SubComponentTypeConfigurationSubComponentType>, sub_component_configuration_details: impl IntoVal<SubComponentConfigurationDetails>) -> Self { with(with(empty(), "SubComponentType", sub_component_type), "SubComponentConfigurationDetails", sub_component_configuration_details) }
        /// `SubComponentConfigurationDetails`: mandatory.
        #[track_caller] pub fn sub_component_configuration_details(self, value: impl IntoVal<SubComponentConfigurationDetails>) -> Self { with(self, "SubComponentConfigurationDetails", value) }
        /// `SubComponentType`: mandatory.
        #[track_caller] pub fn sub_component_type(self, value: impl IntoVal<SubComponentTypeConfigurationSubComponentType>) -> Self { with(self, "SubComponentType", value) }
    }

    /// Words of `SubComponentType`.
    pub type SubComponentTypeConfigurationSubComponentType = Word<fn(of::SubComponentTypeConfigurationSubComponentType)>;
    impl SubComponentTypeConfigurationSubComponentType {
        /// `AWS::EC2::Instance`
        pub const AwsEc2Instance: Self = word("AWS::EC2::Instance");
        /// `AWS::EC2::Volume`
        pub const AwsEc2Volume: Self = word("AWS::EC2::Volume");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `WindowsEvent`.
    pub type WindowsEvent = Fields<of::WindowsEvent>;
    /// What [`WindowsEvent`] cannot do without.
    pub struct WindowsEventRequired<A, B, C> {
        /// `LogGroupName`: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        pub log_group_name: A,
        /// `EventName`: 1 to 260 characters, matches `^[a-zA-Z0-9_ \\/-]+$`.
        pub event_name: B,
        /// `EventLevels`: at least 1 item.
        pub event_levels: C,
    }
    impl WindowsEvent {
        /// Takes what is mandatory, by name: [`WindowsEventRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::LogGroupName>>, B: IntoVal<String>, C: IntoVal<List<EventLevel>>>(required: WindowsEventRequired<A, B, C>) -> Self { with(with(with(empty(), "LogGroupName", required.log_group_name), "EventName", required.event_name), "EventLevels", required.event_levels) }
        /// `EventLevels`: mandatory, at least 1 item.
        #[track_caller] pub fn event_levels(self, value: impl IntoVal<List<EventLevel>>) -> Self { with(self, "EventLevels", value) }
        /// `EventName`: mandatory, 1 to 260 characters, matches `^[a-zA-Z0-9_ \\/-]+$`.
        #[track_caller] pub fn event_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventName", value) }
        /// `LogGroupName`: mandatory, 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `PatternSet`: 1 to 30 characters, matches `[a-zA-Z0-9.-_]*`.
        #[track_caller] pub fn pattern_set(self, value: impl IntoVal<String>) -> Self { with(self, "PatternSet", value) }
    }
}
