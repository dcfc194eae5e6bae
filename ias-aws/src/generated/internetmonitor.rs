// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::InternetMonitor`.

use super::prelude::*;

mod of { pub enum CfnMonitor {} }

/// [`AWS::InternetMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html).
///
/// What `Ref` returns: `MonitorName`.
pub type CfnMonitor = Handle<of::CfnMonitor>;
impl cfn::ResourceType for of::CfnMonitor { const TYPE: &'static str = "AWS::InternetMonitor::Monitor"; type Tags = cfn::TagList; type Props = CfnMonitorProps; type Reference = String; }
impl CfnMonitor {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `MonitorArn`.
    #[inline] pub fn attr_monitor_arn(&self) -> Val<Is<kinds::InternetMonitorMonitorArn>> { cfn::attribute(&self.0, "MonitorArn") }
    /// The attribute `ProcessingStatus`: one of `OK`, `INACTIVE`, `COLLECTING_DATA`, `INSUFFICIENT_DATA`, `FAULT_SERVICE`, `FAULT_ACCESS_CLOUDWATCH`.
    #[inline] pub fn attr_processing_status(&self) -> Val<String> { cfn::attribute(&self.0, "ProcessingStatus") }
    /// The attribute `ProcessingStatusInfo`.
    #[inline] pub fn attr_processing_status_info(&self) -> Val<String> { cfn::attribute(&self.0, "ProcessingStatusInfo") }
}

/// Properties of [`CfnMonitor`].
///
/// Mandatory: `MonitorName`.
///
/// A change replaces the resource: `MonitorName`.
pub type CfnMonitorProps = Fields<of::CfnMonitor>;
impl CfnMonitorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitor_name: impl IntoVal<String>) -> Self { with(empty(), "MonitorName", monitor_name) }
    /// `HealthEventsConfig`.
    #[track_caller] pub fn health_events_config(self, value: impl IntoVal<cfn_monitor::HealthEventsConfig>) -> Self { with(self, "HealthEventsConfig", value) }
    /// `IncludeLinkedAccounts`. Write-only.
    #[track_caller] pub fn include_linked_accounts(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeLinkedAccounts", value) }
    /// `InternetMeasurementsLogDelivery`.
    #[track_caller] pub fn internet_measurements_log_delivery(self, value: impl IntoVal<cfn_monitor::InternetMeasurementsLogDelivery>) -> Self { with(self, "InternetMeasurementsLogDelivery", value) }
    /// `LinkedAccountId`: exactly 12 characters, matches `^(\d{12})$`. Write-only.
    #[track_caller] pub fn linked_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "LinkedAccountId", value) }
    /// `MaxCityNetworksToMonitor`: 1 to 500000.
    #[track_caller] pub fn max_city_networks_to_monitor(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCityNetworksToMonitor", value) }
    /// `MonitorName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn monitor_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitorName", value) }
    /// `Resources`: each 20 to 2048 characters, each matches `^arn:.*`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    /// `ResourcesToAdd`: each 20 to 2048 characters. Write-only.
    #[track_caller] pub fn resources_to_add(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourcesToAdd", value) }
    /// `ResourcesToRemove`: each 20 to 2048 characters. Write-only.
    #[track_caller] pub fn resources_to_remove(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourcesToRemove", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_monitor::MonitorConfigState>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_monitor::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrafficPercentageToMonitor`: 1 to 100.
    #[track_caller] pub fn traffic_percentage_to_monitor(self, value: impl IntoVal<i64>) -> Self { with(self, "TrafficPercentageToMonitor", value) }
}

/// Types of [`CfnMonitor`].
pub mod cfn_monitor {
    use super::super::prelude::*;
    mod of { pub enum HealthEventsConfig {} impl ias_core::Optional for HealthEventsConfig {} pub enum InternetMeasurementsLogDelivery {} impl ias_core::Optional for InternetMeasurementsLogDelivery {} pub enum LocalHealthEventsConfig {} impl ias_core::Optional for LocalHealthEventsConfig {} pub enum LocalHealthEventsConfigStatus {} pub enum MonitorConfigState {} pub enum S3Config {} impl ias_core::Optional for S3Config {} pub enum S3ConfigLogDeliveryStatus {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `HealthEventsConfig`.
    pub type HealthEventsConfig = Fields<of::HealthEventsConfig>;
    impl HealthEventsConfig {
        /// `AvailabilityLocalHealthEventsConfig`.
        #[track_caller] pub fn availability_local_health_events_config(self, value: impl IntoVal<LocalHealthEventsConfig>) -> Self { with(self, "AvailabilityLocalHealthEventsConfig", value) }
        /// `AvailabilityScoreThreshold`: 0 to 100.
        #[track_caller] pub fn availability_score_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "AvailabilityScoreThreshold", value) }
        /// `PerformanceLocalHealthEventsConfig`.
        #[track_caller] pub fn performance_local_health_events_config(self, value: impl IntoVal<LocalHealthEventsConfig>) -> Self { with(self, "PerformanceLocalHealthEventsConfig", value) }
        /// `PerformanceScoreThreshold`: 0 to 100.
        #[track_caller] pub fn performance_score_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "PerformanceScoreThreshold", value) }
    }

    /// `InternetMeasurementsLogDelivery`.
    pub type InternetMeasurementsLogDelivery = Fields<of::InternetMeasurementsLogDelivery>;
    impl InternetMeasurementsLogDelivery {
        /// `S3Config`.
        #[track_caller] pub fn s3_config(self, value: impl IntoVal<S3Config>) -> Self { with(self, "S3Config", value) }
    }

    /// `LocalHealthEventsConfig`.
    pub type LocalHealthEventsConfig = Fields<of::LocalHealthEventsConfig>;
    impl LocalHealthEventsConfig {
        /// `HealthScoreThreshold`: 0 to 100.
        #[track_caller] pub fn health_score_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "HealthScoreThreshold", value) }
        /// `MinTrafficImpact`: 0 to 100.
        #[track_caller] pub fn min_traffic_impact(self, value: impl IntoVal<f64>) -> Self { with(self, "MinTrafficImpact", value) }
        /// `Status`.
        #[track_caller] pub fn status(self, value: impl IntoVal<LocalHealthEventsConfigStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type LocalHealthEventsConfigStatus = Word<fn(of::LocalHealthEventsConfigStatus)>;
    impl LocalHealthEventsConfigStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `MonitorConfigState`.
    pub type MonitorConfigState = Word<fn(of::MonitorConfigState)>;
    impl MonitorConfigState {
        /// `PENDING`
        pub const Pending: Self = word("PENDING");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
    }

    /// `S3Config`.
    pub type S3Config = Fields<of::S3Config>;
    impl S3Config {
        /// `BucketName`: at least 3 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `LogDeliveryStatus`.
        #[track_caller] pub fn log_delivery_status(self, value: impl IntoVal<S3ConfigLogDeliveryStatus>) -> Self { with(self, "LogDeliveryStatus", value) }
    }

    /// Words of `LogDeliveryStatus`.
    pub type S3ConfigLogDeliveryStatus = Word<fn(of::S3ConfigLogDeliveryStatus)>;
    impl S3ConfigLogDeliveryStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
