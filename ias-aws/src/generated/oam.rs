// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Oam`.

use super::prelude::*;

mod of { pub enum CfnLink {} pub enum CfnSink {} }

/// [`AWS::Oam::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLink = Handle<of::CfnLink>;
impl cfn::ResourceType for of::CfnLink { const TYPE: &'static str = "AWS::Oam::Link"; type Tags = cfn::TagMap; type Props = CfnLinkProps; type Reference = Is<kinds::OamLinkArn>; }
impl CfnLink {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OamLinkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Label`.
    #[inline] pub fn attr_label(&self) -> Val<String> { cfn::attribute(&self.0, "Label") }
}

/// Properties of [`CfnLink`].
///
/// Mandatory: `ResourceTypes`, `SinkIdentifier`.
///
/// A change replaces the resource: `LabelTemplate`, `SinkIdentifier`.
pub type CfnLinkProps = Fields<of::CfnLink>;
impl CfnLinkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_types: impl IntoVal<List<cfn_link::ResourceType>>, sink_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceTypes", resource_types), "SinkIdentifier", sink_identifier) }
    /// `LabelTemplate`: 1 to 64 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn label_template(self, value: impl IntoVal<String>) -> Self { with(self, "LabelTemplate", value) }
    /// `LinkConfiguration`.
    #[track_caller] pub fn link_configuration(self, value: impl IntoVal<cfn_link::LinkConfiguration>) -> Self { with(self, "LinkConfiguration", value) }
    /// `ResourceTypes`: mandatory, 1 to 50 items, no item twice.
    #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<cfn_link::ResourceType>>) -> Self { with(self, "ResourceTypes", value) }
    /// `SinkIdentifier`: mandatory, 1 to 2048 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_:\.\-\/]{0,2047}$`. Changing it replaces the resource.
    #[track_caller] pub fn sink_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SinkIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLink`].
pub mod cfn_link {
    use super::super::prelude::*;
    mod of { pub enum LinkConfiguration {} impl ias_core::Optional for LinkConfiguration {} pub enum LinkFilter {} pub enum ResourceType {} }

    /// `LinkConfiguration`.
    pub type LinkConfiguration = Fields<of::LinkConfiguration>;
    impl LinkConfiguration {
        /// `LogGroupConfiguration`.
        #[track_caller] pub fn log_group_configuration(self, value: impl IntoVal<LinkFilter>) -> Self { with(self, "LogGroupConfiguration", value) }
        /// `MetricConfiguration`.
        #[track_caller] pub fn metric_configuration(self, value: impl IntoVal<LinkFilter>) -> Self { with(self, "MetricConfiguration", value) }
    }

    /// `LinkFilter`.
    pub type LinkFilter = Fields<of::LinkFilter>;
    impl LinkFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter: impl IntoVal<String>) -> Self { with(empty(), "Filter", filter) }
        /// `Filter`: mandatory, 1 to 2000 characters.
        #[track_caller] pub fn filter(self, value: impl IntoVal<String>) -> Self { with(self, "Filter", value) }
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `AWS::CloudWatch::Metric`
        pub const AwsCloudWatchMetric: Self = word("AWS::CloudWatch::Metric");
        /// `AWS::Logs::LogGroup`
        pub const AwsLogsLogGroup: Self = word("AWS::Logs::LogGroup");
        /// `AWS::XRay::Trace`
        pub const AwsXRayTrace: Self = word("AWS::XRay::Trace");
        /// `AWS::ApplicationInsights::Application`
        pub const AwsApplicationInsightsApplication: Self = word("AWS::ApplicationInsights::Application");
        /// `AWS::InternetMonitor::Monitor`
        pub const AwsInternetMonitorMonitor: Self = word("AWS::InternetMonitor::Monitor");
        /// `AWS::ApplicationSignals::Service`
        pub const AwsApplicationSignalsService: Self = word("AWS::ApplicationSignals::Service");
        /// `AWS::ApplicationSignals::ServiceLevelObjective`
        pub const AwsApplicationSignalsServiceLevelObjective: Self = word("AWS::ApplicationSignals::ServiceLevelObjective");
    }
}

/// [`AWS::Oam::Sink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSink = Handle<of::CfnSink>;
impl cfn::ResourceType for of::CfnSink { const TYPE: &'static str = "AWS::Oam::Sink"; type Tags = cfn::TagMap; type Props = CfnSinkProps; type Reference = Is<kinds::SinkArn>; }
impl CfnSink {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SinkArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSink`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnSinkProps = Fields<of::CfnSink>;
impl CfnSinkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}
