// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Oam`.

use super::prelude::*;

mod of { pub enum CfnLink {} pub enum CfnSink {} }

/// [`AWS::Oam::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLink = Handle<of::CfnLink>;
impl cfn::ResourceType for of::CfnLink { const TYPE: &'static str = "AWS::Oam::Link"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnLinkProps; type Reference = Is<kinds::OamLinkArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LinkConfiguration {} impl ias_core::Optional for LinkConfiguration {} pub enum LinkFilter {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum ResourceType {
        /// `AWS::CloudWatch::Metric`
        AwsCloudWatchMetric,
        /// `AWS::Logs::LogGroup`
        AwsLogsLogGroup,
        /// `AWS::XRay::Trace`
        AwsXRayTrace,
        /// `AWS::ApplicationInsights::Application`
        AwsApplicationInsightsApplication,
        /// `AWS::InternetMonitor::Monitor`
        AwsInternetMonitorMonitor,
        /// `AWS::ApplicationSignals::Service`
        AwsApplicationSignalsService,
        /// `AWS::ApplicationSignals::ServiceLevelObjective`
        AwsApplicationSignalsServiceLevelObjective,
    }
    impl Words for ResourceType { const WORDS: &'static [(&'static str, Self)] = &[("AWS::CloudWatch::Metric", Self::AwsCloudWatchMetric), ("AWS::Logs::LogGroup", Self::AwsLogsLogGroup), ("AWS::XRay::Trace", Self::AwsXRayTrace), ("AWS::ApplicationInsights::Application", Self::AwsApplicationInsightsApplication), ("AWS::InternetMonitor::Monitor", Self::AwsInternetMonitorMonitor), ("AWS::ApplicationSignals::Service", Self::AwsApplicationSignalsService), ("AWS::ApplicationSignals::ServiceLevelObjective", Self::AwsApplicationSignalsServiceLevelObjective)]; }
    impl Eq for ResourceType {}
    impl fmt::Debug for ResourceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::Oam::Sink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSink = Handle<of::CfnSink>;
impl cfn::ResourceType for of::CfnSink { const TYPE: &'static str = "AWS::Oam::Sink"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnSinkProps; type Reference = Is<kinds::SinkArn>; }
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
