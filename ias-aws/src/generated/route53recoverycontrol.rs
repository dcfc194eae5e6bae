// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53RecoveryControl`.

use super::prelude::*;

mod of { pub enum CfnCluster {} pub enum CfnControlPanel {} pub enum CfnRoutingControl {} pub enum CfnSafetyRule {} impl ias_core::Optional for CfnSafetyRule {} }

/// [`AWS::Route53RecoveryControl::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html).
///
/// What `Ref` returns: `ClusterArn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::Route53RecoveryControl::Cluster"; type Tags = cfn::TagList; type Props = CfnClusterProps; type Reference = Is<kinds::Route53RecoveryControlClusterArn>; }
impl CfnCluster {
    /// The attribute `ClusterArn`.
    #[inline] pub fn attr_cluster_arn(&self) -> Val<Is<kinds::Route53RecoveryControlClusterArn>> { cfn::attribute(&self.0, "ClusterArn") }
    /// The attribute `ClusterEndpoints`.
    #[inline] pub fn attr_cluster_endpoints(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ClusterEndpoints") }
    /// The attribute `Status`: one of `PENDING`, `DEPLOYED`, `PENDING_DELETION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `Tags`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
impl CfnClusterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_cluster::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cluster::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum NetworkType {} pub enum Tag {} }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
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
}

/// [`AWS::Route53RecoveryControl::ControlPanel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html).
///
/// What `Ref` returns: `ControlPanelArn`.
pub type CfnControlPanel = Handle<of::CfnControlPanel>;
impl cfn::ResourceType for of::CfnControlPanel { const TYPE: &'static str = "AWS::Route53RecoveryControl::ControlPanel"; type Tags = cfn::TagList; type Props = CfnControlPanelProps; type Reference = Is<kinds::ControlPanelArn>; }
impl CfnControlPanel {
    /// The attribute `ControlPanelArn`.
    #[inline] pub fn attr_control_panel_arn(&self) -> Val<Is<kinds::ControlPanelArn>> { cfn::attribute(&self.0, "ControlPanelArn") }
    /// The attribute `DefaultControlPanel`.
    #[inline] pub fn attr_default_control_panel(&self) -> Val<bool> { cfn::attribute(&self.0, "DefaultControlPanel") }
    /// The attribute `RoutingControlCount`.
    #[inline] pub fn attr_routing_control_count(&self) -> Val<i64> { cfn::attribute(&self.0, "RoutingControlCount") }
    /// The attribute `Status`: one of `PENDING`, `DEPLOYED`, `PENDING_DELETION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnControlPanel`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `ClusterArn`, `Tags`.
pub type CfnControlPanelProps = Fields<of::CfnControlPanel>;
impl CfnControlPanelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ClusterArn`: matches `^[A-Za-z0-9:\/_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<Is<kinds::Route53RecoveryControlClusterArn>>) -> Self { with(self, "ClusterArn", value) }
    /// `Name`: mandatory, 1 to 64 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_control_panel::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnControlPanel`].
pub mod cfn_control_panel {
    pub use super::cfn_cluster::{Tag};
}

/// [`AWS::Route53RecoveryControl::RoutingControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html).
///
/// What `Ref` returns: `RoutingControlArn`.
pub type CfnRoutingControl = Handle<of::CfnRoutingControl>;
impl cfn::ResourceType for of::CfnRoutingControl { const TYPE: &'static str = "AWS::Route53RecoveryControl::RoutingControl"; type Tags = cfn::NoTags; type Props = CfnRoutingControlProps; type Reference = Is<kinds::RoutingControlArn>; }
impl CfnRoutingControl {
    /// The attribute `RoutingControlArn`.
    #[inline] pub fn attr_routing_control_arn(&self) -> Val<Is<kinds::RoutingControlArn>> { cfn::attribute(&self.0, "RoutingControlArn") }
    /// The attribute `Status`: one of `PENDING`, `DEPLOYED`, `PENDING_DELETION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnRoutingControl`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `ClusterArn`, `ControlPanelArn`.
pub type CfnRoutingControlProps = Fields<of::CfnRoutingControl>;
impl CfnRoutingControlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ClusterArn`: matches `^[A-Za-z0-9:\/_-]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<Is<kinds::Route53RecoveryControlClusterArn>>) -> Self { with(self, "ClusterArn", value) }
    /// `ControlPanelArn`: matches `^[A-Za-z0-9:\/_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn control_panel_arn(self, value: impl IntoVal<Is<kinds::ControlPanelArn>>) -> Self { with(self, "ControlPanelArn", value) }
    /// `Name`: mandatory, 1 to 64 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// [`AWS::Route53RecoveryControl::SafetyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html).
///
/// What `Ref` returns: `SafetyRuleArn`.
pub type CfnSafetyRule = Handle<of::CfnSafetyRule>;
impl cfn::ResourceType for of::CfnSafetyRule { const TYPE: &'static str = "AWS::Route53RecoveryControl::SafetyRule"; type Tags = cfn::TagList; type Props = CfnSafetyRuleProps; type Reference = Is<kinds::SafetyRuleArn>; }
impl CfnSafetyRule {
    /// The attribute `SafetyRuleArn`.
    #[inline] pub fn attr_safety_rule_arn(&self) -> Val<Is<kinds::SafetyRuleArn>> { cfn::attribute(&self.0, "SafetyRuleArn") }
    /// The attribute `Status`: one of `PENDING`, `DEPLOYED`, `PENDING_DELETION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSafetyRule`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ControlPanelArn`, `RuleConfig`, `Tags`.
///
/// Takes exactly one of `AssertionRule` + `Name` + `ControlPanelArn` + `RuleConfig`; `GatingRule` + `Name` + `ControlPanelArn` + `RuleConfig`.
pub type CfnSafetyRuleProps = Fields<of::CfnSafetyRule>;
impl CfnSafetyRuleProps {
    /// `AssertionRule`.
    #[track_caller] pub fn assertion_rule(self, value: impl IntoVal<cfn_safety_rule::AssertionRule>) -> Self { with(self, "AssertionRule", value) }
    /// `ControlPanelArn`. Changing it replaces the resource.
    #[track_caller] pub fn control_panel_arn(self, value: impl IntoVal<Is<kinds::ControlPanelArn>>) -> Self { with(self, "ControlPanelArn", value) }
    /// `GatingRule`.
    #[track_caller] pub fn gating_rule(self, value: impl IntoVal<cfn_safety_rule::GatingRule>) -> Self { with(self, "GatingRule", value) }
    /// `Name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RuleConfig`. Changing it replaces the resource.
    #[track_caller] pub fn rule_config(self, value: impl IntoVal<cfn_safety_rule::RuleConfig>) -> Self { with(self, "RuleConfig", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_safety_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSafetyRule`].
pub mod cfn_safety_rule {
    use super::super::prelude::*;
    pub use super::cfn_cluster::{Tag};
    mod of { pub enum AssertionRule {} pub enum GatingRule {} pub enum RuleConfig {} pub enum RuleType {} }

    /// `AssertionRule`.
    pub type AssertionRule = Fields<of::AssertionRule>;
    impl AssertionRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(asserted_controls: impl IntoVal<List<Is<kinds::RoutingControlArn>>>, wait_period_ms: impl IntoVal<i64>) -> Self { with(with(empty(), "AssertedControls", asserted_controls), "WaitPeriodMs", wait_period_ms) }
        /// `AssertedControls`: mandatory. Changing it may replace the resource.
        #[track_caller] pub fn asserted_controls(self, value: impl IntoVal<List<Is<kinds::RoutingControlArn>>>) -> Self { with(self, "AssertedControls", value) }
        /// `WaitPeriodMs`: mandatory.
        #[track_caller] pub fn wait_period_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitPeriodMs", value) }
    }

    /// `GatingRule`.
    pub type GatingRule = Fields<of::GatingRule>;
    /// What [`GatingRule`] cannot do without.
    pub struct GatingRuleRequired<A, B, C> {
        /// `WaitPeriodMs`.
        pub wait_period_ms: A,
        /// `TargetControls`. Changing it may replace the resource.
        pub target_controls: B,
        /// `GatingControls`. Changing it may replace the resource.
        pub gating_controls: C,
    }
    impl GatingRule {
        /// Takes what is mandatory, by name: [`GatingRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<List<String>>, C: IntoVal<List<String>>>(required: GatingRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "WaitPeriodMs", required.wait_period_ms), "TargetControls", required.target_controls), "GatingControls", required.gating_controls) }
        /// `GatingControls`: mandatory. Changing it may replace the resource.
        #[track_caller] pub fn gating_controls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GatingControls", value) }
        /// `TargetControls`: mandatory. Changing it may replace the resource.
        #[track_caller] pub fn target_controls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetControls", value) }
        /// `WaitPeriodMs`: mandatory.
        #[track_caller] pub fn wait_period_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitPeriodMs", value) }
    }

    /// `RuleConfig`.
    pub type RuleConfig = Fields<of::RuleConfig>;
    /// What [`RuleConfig`] cannot do without.
    pub struct RuleConfigRequired<A, B, C> {
        /// `Type`.
        pub type_: A,
        /// `Threshold`.
        pub threshold: B,
        /// `Inverted`.
        pub inverted: C,
    }
    impl RuleConfig {
        /// Takes what is mandatory, by name: [`RuleConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuleType>, B: IntoVal<i64>, C: IntoVal<bool>>(required: RuleConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Threshold", required.threshold), "Inverted", required.inverted) }
        /// `Inverted`: mandatory.
        #[track_caller] pub fn inverted(self, value: impl IntoVal<bool>) -> Self { with(self, "Inverted", value) }
        /// `Threshold`: mandatory.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "Threshold", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<RuleType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `RuleType`.
    pub type RuleType = Word<fn(of::RuleType)>;
    impl RuleType {
        /// `AND`
        pub const And: Self = word("AND");
        /// `OR`
        pub const Or: Self = word("OR");
        /// `ATLEAST`
        pub const Atleast: Self = word("ATLEAST");
    }
}
