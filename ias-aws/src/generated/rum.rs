// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RUM`.

use super::prelude::*;

mod of { pub enum CfnAppMonitor {} }

/// [`AWS::RUM::AppMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html).
///
/// What `Ref` returns: `Name`.
pub type CfnAppMonitor = Handle<of::CfnAppMonitor>;
impl cfn::ResourceType for of::CfnAppMonitor { const TYPE: &'static str = "AWS::RUM::AppMonitor"; type Tags = cfn::TagList; type Props = CfnAppMonitorProps; type Reference = String; }
impl CfnAppMonitor {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnAppMonitor`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `Platform`.
pub type CfnAppMonitorProps = Fields<of::CfnAppMonitor>;
impl CfnAppMonitorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AppMonitorConfiguration`.
    #[track_caller] pub fn app_monitor_configuration(self, value: impl IntoVal<cfn_app_monitor::AppMonitorConfiguration>) -> Self { with(self, "AppMonitorConfiguration", value) }
    /// `CustomEvents`.
    #[track_caller] pub fn custom_events(self, value: impl IntoVal<cfn_app_monitor::CustomEvents>) -> Self { with(self, "CustomEvents", value) }
    /// `CwLogEnabled`.
    #[track_caller] pub fn cw_log_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CwLogEnabled", value) }
    /// `DeobfuscationConfiguration`.
    #[track_caller] pub fn deobfuscation_configuration(self, value: impl IntoVal<cfn_app_monitor::DeobfuscationConfiguration>) -> Self { with(self, "DeobfuscationConfiguration", value) }
    /// `Domain`: 1 to 253 characters.
    #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    /// `DomainList`: 1 to 5 items, each 1 to 253 characters.
    #[track_caller] pub fn domain_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DomainList", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `[\.\-_/#A-Za-z0-9]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Platform`. Changing it replaces the resource.
    #[track_caller] pub fn platform(self, value: impl IntoVal<cfn_app_monitor::Platform>) -> Self { with(self, "Platform", value) }
    /// `ResourcePolicy`.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<cfn_app_monitor::ResourcePolicy>) -> Self { with(self, "ResourcePolicy", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_monitor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAppMonitor`].
pub mod cfn_app_monitor {
    use super::super::prelude::*;
    mod of { pub enum AppMonitorConfiguration {} impl ias_core::Optional for AppMonitorConfiguration {} pub enum CustomEvents {} impl ias_core::Optional for CustomEvents {} pub enum CustomEventsStatus {} pub enum DeobfuscationConfiguration {} impl ias_core::Optional for DeobfuscationConfiguration {} pub enum DeobfuscationConfigurationJavaScriptSourceMaps {} pub enum DeobfuscationConfigurationJavaScriptSourceMapsStatus {} pub enum MetricDefinition {} pub enum MetricDestination {} pub enum MetricDestinationDestination {} pub enum Platform {} pub enum ResourcePolicy {} pub enum Tag {} pub enum Telemetry {} }

    /// `AppMonitorConfiguration`.
    pub type AppMonitorConfiguration = Fields<of::AppMonitorConfiguration>;
    impl AppMonitorConfiguration {
        /// `AllowCookies`.
        #[track_caller] pub fn allow_cookies(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCookies", value) }
        /// `EnableXRay`.
        #[track_caller] pub fn enable_x_ray(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableXRay", value) }
        /// `ExcludedPages`: at most 50 items, each 1 to 1260 characters.
        #[track_caller] pub fn excluded_pages(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedPages", value) }
        /// `FavoritePages`: at most 50 items.
        #[track_caller] pub fn favorite_pages(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FavoritePages", value) }
        /// `GuestRoleArn`: matches `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`.
        #[track_caller] pub fn guest_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "GuestRoleArn", value) }
        /// `IdentityPoolId`: 1 to 55 characters, matches `[\w-]+:[0-9a-f-]+`.
        #[track_caller] pub fn identity_pool_id(self, value: impl IntoVal<Is<kinds::IdentityPoolId>>) -> Self { with(self, "IdentityPoolId", value) }
        /// `IncludedPages`: at most 50 items, each 1 to 1260 characters.
        #[track_caller] pub fn included_pages(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludedPages", value) }
        /// `MetricDestinations`: at most 20 items, no item twice.
        #[track_caller] pub fn metric_destinations(self, value: impl IntoVal<List<MetricDestination>>) -> Self { with(self, "MetricDestinations", value) }
        /// `SessionSampleRate`: 0 to 1.
        #[track_caller] pub fn session_sample_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "SessionSampleRate", value) }
        /// `Telemetries`.
        #[track_caller] pub fn telemetries(self, value: impl IntoVal<List<Telemetry>>) -> Self { with(self, "Telemetries", value) }
    }

    /// `CustomEvents`.
    pub type CustomEvents = Fields<of::CustomEvents>;
    impl CustomEvents {
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<CustomEventsStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `CustomEventsStatus`.
    pub type CustomEventsStatus = Word<fn(of::CustomEventsStatus)>;
    impl CustomEventsStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `DeobfuscationConfiguration`.
    pub type DeobfuscationConfiguration = Fields<of::DeobfuscationConfiguration>;
    impl DeobfuscationConfiguration {
        /// `JavaScriptSourceMaps`.
        #[track_caller] pub fn java_script_source_maps(self, value: impl IntoVal<DeobfuscationConfigurationJavaScriptSourceMaps>) -> Self { with(self, "JavaScriptSourceMaps", value) }
    }

    /// `JavaScriptSourceMaps`.
    pub type DeobfuscationConfigurationJavaScriptSourceMaps = Fields<of::DeobfuscationConfigurationJavaScriptSourceMaps>;
    impl DeobfuscationConfigurationJavaScriptSourceMaps {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<DeobfuscationConfigurationJavaScriptSourceMapsStatus>) -> Self { with(empty(), "Status", status) }
        /// `S3Uri`: 1 to 1024 characters, matches `^s3://[a-z0-9][-.a-z0-9]{1,62}(?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<DeobfuscationConfigurationJavaScriptSourceMapsStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type DeobfuscationConfigurationJavaScriptSourceMapsStatus = Word<fn(of::DeobfuscationConfigurationJavaScriptSourceMapsStatus)>;
    impl DeobfuscationConfigurationJavaScriptSourceMapsStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `MetricDefinition`.
    pub type MetricDefinition = Fields<of::MetricDefinition>;
    impl MetricDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DimensionKeys`.
        #[track_caller] pub fn dimension_keys(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DimensionKeys", value) }
        /// `EventPattern`: 1 to 4000 characters.
        #[track_caller] pub fn event_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "EventPattern", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Namespace`: 1 to 237 characters, matches `[a-zA-Z0-9-._/#:]+$`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `UnitLabel`: 1 to 256 characters.
        #[track_caller] pub fn unit_label(self, value: impl IntoVal<String>) -> Self { with(self, "UnitLabel", value) }
        /// `ValueKey`: 1 to 256 characters, matches `.*`.
        #[track_caller] pub fn value_key(self, value: impl IntoVal<String>) -> Self { with(self, "ValueKey", value) }
    }

    /// `MetricDestination`.
    pub type MetricDestination = Fields<of::MetricDestination>;
    impl MetricDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<MetricDestinationDestination>) -> Self { with(empty(), "Destination", destination) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<MetricDestinationDestination>) -> Self { with(self, "Destination", value) }
        /// `DestinationArn`: matches `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Deprecated.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `IamRoleArn`: matches `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`. Deprecated.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
        /// `MetricDefinitions`: at most 2000 items, no item twice.
        #[track_caller] pub fn metric_definitions(self, value: impl IntoVal<List<MetricDefinition>>) -> Self { with(self, "MetricDefinitions", value) }
    }

    /// Words of `Destination`.
    pub type MetricDestinationDestination = Word<fn(of::MetricDestinationDestination)>;
    impl MetricDestinationDestination {
        /// `CloudWatch`
        pub const CloudWatch: Self = word("CloudWatch");
        /// `Evidently`
        pub const Evidently: Self = word("Evidently");
    }

    /// Words of `Platform`.
    pub type Platform = Word<fn(of::Platform)>;
    impl Platform {
        /// `Web`
        pub const Web: Self = word("Web");
        /// `Android`
        pub const Android: Self = word("Android");
        /// `iOS`
        pub const IOs: Self = word("iOS");
    }

    /// `ResourcePolicy`.
    pub type ResourcePolicy = Fields<of::ResourcePolicy>;
    impl ResourcePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_document: impl IntoVal<String>) -> Self { with(empty(), "PolicyDocument", policy_document) }
        /// `PolicyDocument`: mandatory.
        #[track_caller] pub fn policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDocument", value) }
        /// `PolicyRevisionId`: 1 to 255 characters.
        #[track_caller] pub fn policy_revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyRevisionId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Telemetry`.
    pub type Telemetry = Word<fn(of::Telemetry)>;
    impl Telemetry {
        /// `errors`
        pub const Errors: Self = word("errors");
        /// `performance`
        pub const Performance: Self = word("performance");
        /// `http`
        pub const Http: Self = word("http");
    }
}
