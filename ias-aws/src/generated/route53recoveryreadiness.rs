// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53RecoveryReadiness`.

use super::prelude::*;

mod of { pub enum CfnCell {} impl ias_core::Optional for CfnCell {} pub enum CfnReadinessCheck {} impl ias_core::Optional for CfnReadinessCheck {} pub enum CfnRecoveryGroup {} impl ias_core::Optional for CfnRecoveryGroup {} pub enum CfnResourceSet {} }

/// [`AWS::Route53RecoveryReadiness::Cell`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html).
///
/// What `Ref` returns: `CellName`.
pub type CfnCell = Handle<of::CfnCell>;
impl cfn::ResourceType for of::CfnCell { const TYPE: &'static str = "AWS::Route53RecoveryReadiness::Cell"; type Tags = cfn::TagList; type Props = CfnCellProps; type Reference = String; }
impl CfnCell {
    /// The attribute `CellArn`.
    #[inline] pub fn attr_cell_arn(&self) -> Val<Is<kinds::CellArn>> { cfn::attribute(&self.0, "CellArn") }
    /// The attribute `ParentReadinessScopes`.
    #[inline] pub fn attr_parent_readiness_scopes(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ParentReadinessScopes") }
}

/// Properties of [`CfnCell`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CellName`.
pub type CfnCellProps = Fields<of::CfnCell>;
impl CfnCellProps {
    /// `CellName`: at most 64 characters, matches `[a-zA-Z0-9_]+`. Changing it replaces the resource.
    #[track_caller] pub fn cell_name(self, value: impl IntoVal<String>) -> Self { with(self, "CellName", value) }
    /// `Cells`: at most 5 items.
    #[track_caller] pub fn cells(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cells", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cell::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCell`].
pub mod cfn_cell {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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

/// [`AWS::Route53RecoveryReadiness::ReadinessCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html).
///
/// What `Ref` returns: `ReadinessCheckName`.
pub type CfnReadinessCheck = Handle<of::CfnReadinessCheck>;
impl cfn::ResourceType for of::CfnReadinessCheck { const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ReadinessCheck"; type Tags = cfn::TagList; type Props = CfnReadinessCheckProps; type Reference = String; }
impl CfnReadinessCheck {
    /// The attribute `ReadinessCheckArn`.
    #[inline] pub fn attr_readiness_check_arn(&self) -> Val<Is<kinds::ReadinessCheckArn>> { cfn::attribute(&self.0, "ReadinessCheckArn") }
}

/// Properties of [`CfnReadinessCheck`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ReadinessCheckName`.
pub type CfnReadinessCheckProps = Fields<of::CfnReadinessCheck>;
impl CfnReadinessCheckProps {
    /// `ReadinessCheckName`: 1 to 64 characters, matches `[a-zA-Z0-9_]+`. Changing it replaces the resource.
    #[track_caller] pub fn readiness_check_name(self, value: impl IntoVal<String>) -> Self { with(self, "ReadinessCheckName", value) }
    /// `ResourceSetName`: 1 to 64 characters, matches `[a-zA-Z0-9_]+`.
    #[track_caller] pub fn resource_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceSetName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_readiness_check::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReadinessCheck`].
pub mod cfn_readiness_check {
    pub use super::cfn_cell::{Tag};
}

/// [`AWS::Route53RecoveryReadiness::RecoveryGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html).
///
/// What `Ref` returns: `RecoveryGroupName`.
pub type CfnRecoveryGroup = Handle<of::CfnRecoveryGroup>;
impl cfn::ResourceType for of::CfnRecoveryGroup { const TYPE: &'static str = "AWS::Route53RecoveryReadiness::RecoveryGroup"; type Tags = cfn::TagList; type Props = CfnRecoveryGroupProps; type Reference = String; }
impl CfnRecoveryGroup {
    /// The attribute `RecoveryGroupArn`.
    #[inline] pub fn attr_recovery_group_arn(&self) -> Val<Is<kinds::RecoveryGroupArn>> { cfn::attribute(&self.0, "RecoveryGroupArn") }
}

/// Properties of [`CfnRecoveryGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `RecoveryGroupName`.
pub type CfnRecoveryGroupProps = Fields<of::CfnRecoveryGroup>;
impl CfnRecoveryGroupProps {
    /// `Cells`: at most 5 items, each 1 to 256 characters.
    #[track_caller] pub fn cells(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cells", value) }
    /// `RecoveryGroupName`: 1 to 64 characters, matches `[a-zA-Z0-9_]+`. Changing it replaces the resource.
    #[track_caller] pub fn recovery_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecoveryGroupName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recovery_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRecoveryGroup`].
pub mod cfn_recovery_group {
    pub use super::cfn_cell::{Tag};
}

/// [`AWS::Route53RecoveryReadiness::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html).
///
/// What `Ref` returns: `ResourceSetName`.
pub type CfnResourceSet = Handle<of::CfnResourceSet>;
impl cfn::ResourceType for of::CfnResourceSet { const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ResourceSet"; type Tags = cfn::TagList; type Props = CfnResourceSetProps; type Reference = String; }
impl CfnResourceSet {
    /// The attribute `ResourceSetArn`.
    #[inline] pub fn attr_resource_set_arn(&self) -> Val<Is<kinds::ResourceSetArn>> { cfn::attribute(&self.0, "ResourceSetArn") }
}

/// Properties of [`CfnResourceSet`].
///
/// Mandatory: `ResourceSetType`, `Resources`.
///
/// A change replaces the resource: `ResourceSetName`, `ResourceSetType`.
pub type CfnResourceSetProps = Fields<of::CfnResourceSet>;
impl CfnResourceSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_set_type: impl IntoVal<String>, resources: impl IntoVal<List<cfn_resource_set::Resource>>) -> Self { with(with(empty(), "ResourceSetType", resource_set_type), "Resources", resources) }
    /// `ResourceSetName`. Changing it replaces the resource.
    #[track_caller] pub fn resource_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceSetName", value) }
    /// `ResourceSetType`: mandatory, matches `^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_set_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceSetType", value) }
    /// `Resources`: mandatory, 1 to 6 items.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<cfn_resource_set::Resource>>) -> Self { with(self, "Resources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resource_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResourceSet`].
pub mod cfn_resource_set {
    use super::super::prelude::*;
    pub use super::cfn_cell::{Tag};
    mod of { pub enum DnsTargetResource {} impl ias_core::Optional for DnsTargetResource {} pub enum NlbResource {} impl ias_core::Optional for NlbResource {} pub enum R53ResourceRecord {} impl ias_core::Optional for R53ResourceRecord {} pub enum Resource {} impl ias_core::Optional for Resource {} }

    /// `DNSTargetResource`.
    pub type DnsTargetResource = Fields<of::DnsTargetResource>;
    impl DnsTargetResource {
        /// `DomainName`.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `HostedZoneArn`.
        #[track_caller] pub fn hosted_zone_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneArn", value) }
        /// `RecordSetId`.
        #[track_caller] pub fn record_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "RecordSetId", value) }
        /// `RecordType`.
        #[track_caller] pub fn record_type(self, value: impl IntoVal<String>) -> Self { with(self, "RecordType", value) }
        /// `TargetResource`.
        #[track_caller] pub fn target_resource(self, value: impl IntoVal<TargetResource>) -> Self { with(self, "TargetResource", value) }
    }

    /// `NLBResource`.
    pub type NlbResource = Fields<of::NlbResource>;
    impl NlbResource {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `R53ResourceRecord`.
    pub type R53ResourceRecord = Fields<of::R53ResourceRecord>;
    impl R53ResourceRecord {
        /// `DomainName`.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `RecordSetId`.
        #[track_caller] pub fn record_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "RecordSetId", value) }
    }

    /// `Resource`.
    pub type Resource = Fields<of::Resource>;
    impl Resource {
        /// `ComponentId`.
        #[track_caller] pub fn component_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComponentId", value) }
        /// `DnsTargetResource`.
        #[track_caller] pub fn dns_target_resource(self, value: impl IntoVal<DnsTargetResource>) -> Self { with(self, "DnsTargetResource", value) }
        /// `ReadinessScopes`.
        #[track_caller] pub fn readiness_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReadinessScopes", value) }
        /// `ResourceArn`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// `TargetResource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetResource(Value);
    ias_core::union!(TargetResource);
    impl TargetResource {
        /// `NLBResource`.
        #[track_caller] pub fn nlb_resource(value: impl IntoVal<NlbResource>) -> Self { Self(Value::one("NLBResource", value)) }
        /// `R53Resource`.
        #[track_caller] pub fn r53_resource(value: impl IntoVal<R53ResourceRecord>) -> Self { Self(Value::one("R53Resource", value)) }
    }
}
