// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NetworkMonitor`.

use super::prelude::*;

mod of { pub enum CfnMonitor {} }

/// [`AWS::NetworkMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html).
///
/// What `Ref` returns: `MonitorArn`.
pub type CfnMonitor = Handle<of::CfnMonitor>;
impl cfn::ResourceType for of::CfnMonitor { const TYPE: &'static str = "AWS::NetworkMonitor::Monitor"; type Tags = cfn::TagList; type Props = CfnMonitorProps; type Reference = Is<kinds::NetworkMonitorMonitorArn>; }
impl CfnMonitor {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `MonitorArn`.
    #[inline] pub fn attr_monitor_arn(&self) -> Val<Is<kinds::NetworkMonitorMonitorArn>> { cfn::attribute(&self.0, "MonitorArn") }
    /// The attribute `State`: one of `PENDING`, `ACTIVE`, `INACTIVE`, `ERROR`, `DELETING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
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
    /// `AggregationPeriod`: at least 30.
    #[track_caller] pub fn aggregation_period(self, value: impl IntoVal<i64>) -> Self { with(self, "AggregationPeriod", value) }
    /// `MonitorName`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn monitor_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitorName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_monitor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMonitor`].
pub mod cfn_monitor {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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
