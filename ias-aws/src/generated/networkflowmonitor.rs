// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NetworkFlowMonitor`.

use super::prelude::*;

mod of { pub enum CfnMonitor {} pub enum CfnScope {} }

/// [`AWS::NetworkFlowMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMonitor = Handle<of::CfnMonitor>;
impl cfn::ResourceType for of::CfnMonitor { const TYPE: &'static str = "AWS::NetworkFlowMonitor::Monitor"; type Tags = cfn::TagList; type Props = CfnMonitorProps; type Reference = Is<kinds::NetworkFlowMonitorMonitorArn>; }
impl CfnMonitor {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NetworkFlowMonitorMonitorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ModifiedAt`.
    #[inline] pub fn attr_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "ModifiedAt") }
    /// The attribute `MonitorStatus`: one of `PENDING`, `ACTIVE`, `INACTIVE`, `ERROR`, `DELETING`.
    #[inline] pub fn attr_monitor_status(&self) -> Val<String> { cfn::attribute(&self.0, "MonitorStatus") }
}

/// Properties of [`CfnMonitor`].
///
/// Mandatory: `MonitorName`, `LocalResources`.
///
/// A change replaces the resource: `MonitorName`, `ScopeArn`.
pub type CfnMonitorProps = Fields<of::CfnMonitor>;
impl CfnMonitorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitor_name: impl IntoVal<String>, local_resources: impl IntoVal<List<cfn_monitor::MonitorLocalResource>>) -> Self { with(with(empty(), "MonitorName", monitor_name), "LocalResources", local_resources) }
    /// `LocalResources`: mandatory, at least 1 item.
    #[track_caller] pub fn local_resources(self, value: impl IntoVal<List<cfn_monitor::MonitorLocalResource>>) -> Self { with(self, "LocalResources", value) }
    /// `MonitorName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn monitor_name(self, value: impl IntoVal<String>) -> Self { with(self, "MonitorName", value) }
    /// `RemoteResources`.
    #[track_caller] pub fn remote_resources(self, value: impl IntoVal<List<cfn_monitor::MonitorRemoteResource>>) -> Self { with(self, "RemoteResources", value) }
    /// `ScopeArn`: 20 to 2048 characters, matches `^arn:.*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn scope_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_monitor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMonitor`].
pub mod cfn_monitor {
    use super::super::prelude::*;
    mod of { pub enum MonitorLocalResource {} pub enum MonitorLocalResourceType {} pub enum MonitorRemoteResource {} pub enum MonitorRemoteResourceType {} pub enum Tag {} }

    /// `MonitorLocalResource`.
    pub type MonitorLocalResource = Fields<of::MonitorLocalResource>;
    impl MonitorLocalResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MonitorLocalResourceType>, identifier: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Identifier", identifier) }
        /// `Identifier`: mandatory.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MonitorLocalResourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type MonitorLocalResourceType = Word<fn(of::MonitorLocalResourceType)>;
    impl MonitorLocalResourceType {
        /// `AWS::EC2::VPC`
        pub const AwsEc2Vpc: Self = word("AWS::EC2::VPC");
        /// `AWS::AvailabilityZone`
        pub const AwsAvailabilityZone: Self = word("AWS::AvailabilityZone");
        /// `AWS::EC2::Subnet`
        pub const AwsEc2Subnet: Self = word("AWS::EC2::Subnet");
        /// `AWS::Region`
        pub const AwsRegion: Self = word("AWS::Region");
        /// `AWS::EKS::Cluster`
        pub const AwsEksCluster: Self = word("AWS::EKS::Cluster");
    }

    /// `MonitorRemoteResource`.
    pub type MonitorRemoteResource = Fields<of::MonitorRemoteResource>;
    impl MonitorRemoteResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MonitorRemoteResourceType>, identifier: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Identifier", identifier) }
        /// `Identifier`: mandatory.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MonitorRemoteResourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type MonitorRemoteResourceType = Word<fn(of::MonitorRemoteResourceType)>;
    impl MonitorRemoteResourceType {
        /// `AWS::EC2::VPC`
        pub const AwsEc2Vpc: Self = word("AWS::EC2::VPC");
        /// `AWS::AvailabilityZone`
        pub const AwsAvailabilityZone: Self = word("AWS::AvailabilityZone");
        /// `AWS::EC2::Subnet`
        pub const AwsEc2Subnet: Self = word("AWS::EC2::Subnet");
        /// `AWS::AWSService`
        pub const AwsAwsService: Self = word("AWS::AWSService");
        /// `AWS::Region`
        pub const AwsRegion: Self = word("AWS::Region");
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

/// [`AWS::NetworkFlowMonitor::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html).
///
/// What `Ref` returns: `ScopeArn`.
pub type CfnScope = Handle<of::CfnScope>;
impl cfn::ResourceType for of::CfnScope { const TYPE: &'static str = "AWS::NetworkFlowMonitor::Scope"; type Tags = cfn::TagList; type Props = CfnScopeProps; type Reference = Is<kinds::ScopeArn>; }
impl CfnScope {
    /// The attribute `ScopeArn`.
    #[inline] pub fn attr_scope_arn(&self) -> Val<Is<kinds::ScopeArn>> { cfn::attribute(&self.0, "ScopeArn") }
    /// The attribute `ScopeId`.
    #[inline] pub fn attr_scope_id(&self) -> Val<String> { cfn::attribute(&self.0, "ScopeId") }
    /// The attribute `Status`: one of `SUCCEEDED`, `IN_PROGRESS`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnScope`].
///
/// Mandatory: `Targets`.
///
/// A change replaces the resource: `Targets`.
pub type CfnScopeProps = Fields<of::CfnScope>;
impl CfnScopeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(targets: impl IntoVal<List<cfn_scope::TargetResource>>) -> Self { with(empty(), "Targets", targets) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scope::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Targets`: mandatory, 1 to 100 items. Changing it replaces the resource.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_scope::TargetResource>>) -> Self { with(self, "Targets", value) }
}

/// Types of [`CfnScope`].
pub mod cfn_scope {
    use super::super::prelude::*;
    pub use super::cfn_monitor::{Tag};
    mod of { pub enum TargetId {} pub enum TargetIdentifier {} pub enum TargetIdentifierTargetType {} pub enum TargetResource {} }

    /// `TargetId`.
    pub type TargetId = Fields<of::TargetId>;
    impl TargetId {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_id: impl IntoVal<String>) -> Self { with(empty(), "AccountId", account_id) }
        /// `AccountId`: mandatory, 1 to 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    }

    /// `TargetIdentifier`.
    pub type TargetIdentifier = Fields<of::TargetIdentifier>;
    impl TargetIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_id: impl IntoVal<TargetId>, target_type: impl IntoVal<TargetIdentifierTargetType>) -> Self { with(with(empty(), "TargetId", target_id), "TargetType", target_type) }
        /// `TargetId`: mandatory.
        #[track_caller] pub fn target_id(self, value: impl IntoVal<TargetId>) -> Self { with(self, "TargetId", value) }
        /// `TargetType`: mandatory.
        #[track_caller] pub fn target_type(self, value: impl IntoVal<TargetIdentifierTargetType>) -> Self { with(self, "TargetType", value) }
    }

    /// Words of `TargetType`.
    pub type TargetIdentifierTargetType = Word<fn(of::TargetIdentifierTargetType)>;
    impl TargetIdentifierTargetType {
        /// `ACCOUNT`
        pub const Account: Self = word("ACCOUNT");
    }

    /// `TargetResource`.
    pub type TargetResource = Fields<of::TargetResource>;
    impl TargetResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_identifier: impl IntoVal<TargetIdentifier>, region: impl IntoVal<String>) -> Self { with(with(empty(), "TargetIdentifier", target_identifier), "Region", region) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `TargetIdentifier`: mandatory.
        #[track_caller] pub fn target_identifier(self, value: impl IntoVal<TargetIdentifier>) -> Self { with(self, "TargetIdentifier", value) }
    }
}
