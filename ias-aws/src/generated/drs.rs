// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DRS`.

use super::prelude::*;

mod of { pub enum CfnLaunchConfigurationTemplate {} impl ias_core::Optional for CfnLaunchConfigurationTemplate {} pub enum CfnRecoveryPlan {} pub enum CfnReplicationConfigurationTemplate {} pub enum CfnSourceNetwork {} }

/// [`AWS::DRS::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLaunchConfigurationTemplate = Handle<of::CfnLaunchConfigurationTemplate>;
impl cfn::ResourceType for of::CfnLaunchConfigurationTemplate { const TYPE: &'static str = "AWS::DRS::LaunchConfigurationTemplate"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnLaunchConfigurationTemplateProps; type Reference = Is<kinds::DrsLaunchConfigurationTemplateArn>; }
impl CfnLaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DrsLaunchConfigurationTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline] pub fn attr_launch_configuration_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "LaunchConfigurationTemplateID") }
}

/// Properties of [`CfnLaunchConfigurationTemplate`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Tags`.
pub type CfnLaunchConfigurationTemplateProps = Fields<of::CfnLaunchConfigurationTemplate>;
impl CfnLaunchConfigurationTemplateProps {
    /// `CopyPrivateIp`.
    #[track_caller] pub fn copy_private_ip(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyPrivateIp", value) }
    /// `CopyTags`.
    #[track_caller] pub fn copy_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTags", value) }
    /// `ExportBucketArn`: 20 to 2048 characters, matches `^arn:.{16,2044}$`.
    #[track_caller] pub fn export_bucket_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ExportBucketArn", value) }
    /// `LaunchDisposition`.
    #[track_caller] pub fn launch_disposition(self, value: impl IntoVal<cfn_launch_configuration_template::LaunchDisposition>) -> Self { with(self, "LaunchDisposition", value) }
    /// `LaunchIntoSourceInstance`.
    #[track_caller] pub fn launch_into_source_instance(self, value: impl IntoVal<bool>) -> Self { with(self, "LaunchIntoSourceInstance", value) }
    /// `Licensing`.
    #[track_caller] pub fn licensing(self, value: impl IntoVal<cfn_launch_configuration_template::Licensing>) -> Self { with(self, "Licensing", value) }
    /// `PostLaunchEnabled`.
    #[track_caller] pub fn post_launch_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PostLaunchEnabled", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_launch_configuration_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetInstanceTypeRightSizingMethod`.
    #[track_caller] pub fn target_instance_type_right_sizing_method(self, value: impl IntoVal<cfn_launch_configuration_template::TargetInstanceTypeRightSizingMethod>) -> Self { with(self, "TargetInstanceTypeRightSizingMethod", value) }
}

/// Types of [`CfnLaunchConfigurationTemplate`].
pub mod cfn_launch_configuration_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Licensing {} impl ias_core::Optional for Licensing {} pub enum Tag {} }

    /// Words of `LaunchDisposition`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LaunchDisposition {
        /// `STOPPED`
        Stopped,
        /// `STARTED`
        Started,
    }
    impl Words for LaunchDisposition { const WORDS: &'static [(&'static str, Self)] = &[("STOPPED", Self::Stopped), ("STARTED", Self::Started)]; }
    impl Eq for LaunchDisposition {}
    impl fmt::Debug for LaunchDisposition { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Licensing`.
    pub type Licensing = Fields<of::Licensing>;
    impl Licensing {
        /// `OsByol`.
        #[track_caller] pub fn os_byol(self, value: impl IntoVal<bool>) -> Self { with(self, "OsByol", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TargetInstanceTypeRightSizingMethod`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TargetInstanceTypeRightSizingMethod {
        /// `NONE`
        None,
        /// `BASIC`
        Basic,
        /// `IN_AWS`
        InAws,
    }
    impl Words for TargetInstanceTypeRightSizingMethod { const WORDS: &'static [(&'static str, Self)] = &[("NONE", Self::None), ("BASIC", Self::Basic), ("IN_AWS", Self::InAws)]; }
    impl Eq for TargetInstanceTypeRightSizingMethod {}
    impl fmt::Debug for TargetInstanceTypeRightSizingMethod { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::DRS::RecoveryPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRecoveryPlan = Handle<of::CfnRecoveryPlan>;
impl cfn::ResourceType for of::CfnRecoveryPlan { const TYPE: &'static str = "AWS::DRS::RecoveryPlan"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRecoveryPlanProps; type Reference = Is<kinds::RecoveryPlanArn>; }
impl CfnRecoveryPlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RecoveryPlanArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `RecoveryPlanID`.
    #[inline] pub fn attr_recovery_plan_id(&self) -> Val<String> { cfn::attribute(&self.0, "RecoveryPlanID") }
    /// The attribute `Status`: one of `ACTIVE`, `INVALID`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRecoveryPlan`].
///
/// Mandatory: `Name`.
pub type CfnRecoveryPlanProps = Fields<of::CfnRecoveryPlan>;
impl CfnRecoveryPlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recovery_plan::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRecoveryPlan`].
pub mod cfn_recovery_plan {
    pub use super::cfn_launch_configuration_template::{Tag};
}

/// [`AWS::DRS::ReplicationConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnReplicationConfigurationTemplate = Handle<of::CfnReplicationConfigurationTemplate>;
impl cfn::ResourceType for of::CfnReplicationConfigurationTemplate { const TYPE: &'static str = "AWS::DRS::ReplicationConfigurationTemplate"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnReplicationConfigurationTemplateProps; type Reference = Is<kinds::ReplicationConfigurationTemplateArn>; }
impl CfnReplicationConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ReplicationConfigurationTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ReplicationConfigurationTemplateID`.
    #[inline] pub fn attr_replication_configuration_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "ReplicationConfigurationTemplateID") }
}

/// Properties of [`CfnReplicationConfigurationTemplate`].
///
/// Mandatory: `StagingAreaSubnetId`, `ReplicationServersSecurityGroupsIDs`, `EbsEncryption`, `BandwidthThrottling`, `StagingAreaTags`, `PitPolicy`.
pub type CfnReplicationConfigurationTemplateProps = Fields<of::CfnReplicationConfigurationTemplate>;
/// What [`CfnReplicationConfigurationTemplateProps`] cannot do without.
pub struct CfnReplicationConfigurationTemplatePropsRequired<A, B, C, D, E, F> {
    /// `StagingAreaSubnetId`: at most 255 characters, matches `^subnet-[0-9a-fA-F]{8,}$`.
    pub staging_area_subnet_id: A,
    /// `ReplicationServersSecurityGroupsIDs`: at most 32 items, each at most 255 characters, each matches `^sg-[0-9a-fA-F]{8,}$`.
    pub replication_servers_security_groups_ids: B,
    /// `EbsEncryption`.
    pub ebs_encryption: C,
    /// `BandwidthThrottling`: at least 0.
    pub bandwidth_throttling: D,
    /// `StagingAreaTags`.
    pub staging_area_tags: E,
    /// `PitPolicy`: 1 to 10 items.
    pub pit_policy: F,
}
impl CfnReplicationConfigurationTemplateProps {
    /// Takes what is mandatory, by name: [`CfnReplicationConfigurationTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<cfn_replication_configuration_template::EbsEncryption>, D: IntoVal<i64>, E: IntoVal<Map<String>>, F: IntoVal<List<cfn_replication_configuration_template::PitPolicyRule>>>(required: CfnReplicationConfigurationTemplatePropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "StagingAreaSubnetId", required.staging_area_subnet_id), "ReplicationServersSecurityGroupsIDs", required.replication_servers_security_groups_ids), "EbsEncryption", required.ebs_encryption), "BandwidthThrottling", required.bandwidth_throttling), "StagingAreaTags", required.staging_area_tags), "PitPolicy", required.pit_policy) }
    /// `AssociateDefaultSecurityGroup`.
    #[track_caller] pub fn associate_default_security_group(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociateDefaultSecurityGroup", value) }
    /// `AutoReplicateNewDisks`.
    #[track_caller] pub fn auto_replicate_new_disks(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoReplicateNewDisks", value) }
    /// `BandwidthThrottling`: mandatory, at least 0.
    #[track_caller] pub fn bandwidth_throttling(self, value: impl IntoVal<i64>) -> Self { with(self, "BandwidthThrottling", value) }
    /// `CreatePublicIP`.
    #[track_caller] pub fn create_public_ip(self, value: impl IntoVal<bool>) -> Self { with(self, "CreatePublicIP", value) }
    /// `DataPlaneRouting`.
    #[track_caller] pub fn data_plane_routing(self, value: impl IntoVal<cfn_replication_configuration_template::DataPlaneRouting>) -> Self { with(self, "DataPlaneRouting", value) }
    /// `DefaultLargeStagingDiskType`.
    #[track_caller] pub fn default_large_staging_disk_type(self, value: impl IntoVal<cfn_replication_configuration_template::DefaultLargeStagingDiskType>) -> Self { with(self, "DefaultLargeStagingDiskType", value) }
    /// `EbsEncryption`: mandatory.
    #[track_caller] pub fn ebs_encryption(self, value: impl IntoVal<cfn_replication_configuration_template::EbsEncryption>) -> Self { with(self, "EbsEncryption", value) }
    /// `EbsEncryptionKeyArn`: 20 to 2048 characters, matches `^arn:.{16,2044}$`.
    #[track_caller] pub fn ebs_encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EbsEncryptionKeyArn", value) }
    /// `InternetProtocol`.
    #[track_caller] pub fn internet_protocol(self, value: impl IntoVal<cfn_replication_configuration_template::InternetProtocol>) -> Self { with(self, "InternetProtocol", value) }
    /// `PitPolicy`: mandatory, 1 to 10 items.
    #[track_caller] pub fn pit_policy(self, value: impl IntoVal<List<cfn_replication_configuration_template::PitPolicyRule>>) -> Self { with(self, "PitPolicy", value) }
    /// `ReplicationServerInstanceType`: at most 255 characters.
    #[track_caller] pub fn replication_server_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationServerInstanceType", value) }
    /// `ReplicationServersSecurityGroupsIDs`: mandatory, at most 32 items, each at most 255 characters, each matches `^sg-[0-9a-fA-F]{8,}$`.
    #[track_caller] pub fn replication_servers_security_groups_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReplicationServersSecurityGroupsIDs", value) }
    /// `StagingAreaSubnetId`: mandatory, at most 255 characters, matches `^subnet-[0-9a-fA-F]{8,}$`.
    #[track_caller] pub fn staging_area_subnet_id(self, value: impl IntoVal<String>) -> Self { with(self, "StagingAreaSubnetId", value) }
    /// `StagingAreaTags`: mandatory.
    #[track_caller] pub fn staging_area_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "StagingAreaTags", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_configuration_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseDedicatedReplicationServer`.
    #[track_caller] pub fn use_dedicated_replication_server(self, value: impl IntoVal<bool>) -> Self { with(self, "UseDedicatedReplicationServer", value) }
}

/// Types of [`CfnReplicationConfigurationTemplate`].
pub mod cfn_replication_configuration_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_launch_configuration_template::{Tag};
    mod of { pub enum PitPolicyRule {} }

    /// Words of `DataPlaneRouting`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DataPlaneRouting {
        /// `PRIVATE_IP`
        PrivateIp,
        /// `PUBLIC_IP`
        PublicIp,
    }
    impl Words for DataPlaneRouting { const WORDS: &'static [(&'static str, Self)] = &[("PRIVATE_IP", Self::PrivateIp), ("PUBLIC_IP", Self::PublicIp)]; }
    impl Eq for DataPlaneRouting {}
    impl fmt::Debug for DataPlaneRouting { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `DefaultLargeStagingDiskType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DefaultLargeStagingDiskType {
        /// `GP2`
        Gp2,
        /// `GP3`
        Gp3,
        /// `ST1`
        St1,
        /// `AUTO`
        Auto,
    }
    impl Words for DefaultLargeStagingDiskType { const WORDS: &'static [(&'static str, Self)] = &[("GP2", Self::Gp2), ("GP3", Self::Gp3), ("ST1", Self::St1), ("AUTO", Self::Auto)]; }
    impl Eq for DefaultLargeStagingDiskType {}
    impl fmt::Debug for DefaultLargeStagingDiskType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `EbsEncryption`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EbsEncryption {
        /// `DEFAULT`
        Default,
        /// `CUSTOM`
        Custom,
        /// `NONE`
        None,
    }
    impl Words for EbsEncryption { const WORDS: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default), ("CUSTOM", Self::Custom), ("NONE", Self::None)]; }
    impl Eq for EbsEncryption {}
    impl fmt::Debug for EbsEncryption { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `InternetProtocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum InternetProtocol {
        /// `IPV4`
        Ipv4,
        /// `IPV6`
        Ipv6,
    }
    impl Words for InternetProtocol { const WORDS: &'static [(&'static str, Self)] = &[("IPV4", Self::Ipv4), ("IPV6", Self::Ipv6)]; }
    impl Eq for InternetProtocol {}
    impl fmt::Debug for InternetProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `PITPolicyRule`.
    pub type PitPolicyRule = Fields<of::PitPolicyRule>;
    /// What [`PitPolicyRule`] cannot do without.
    pub struct PitPolicyRuleRequired<A, B, C> {
        /// `Units`.
        pub units: A,
        /// `Interval`: at least 1.
        pub interval: B,
        /// `RetentionDuration`: at least 1.
        pub retention_duration: C,
    }
    impl PitPolicyRule {
        /// Takes what is mandatory, by name: [`PitPolicyRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<PitPolicyRuleUnits>, B: IntoVal<i64>, C: IntoVal<i64>>(required: PitPolicyRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "Units", required.units), "Interval", required.interval), "RetentionDuration", required.retention_duration) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Interval`: mandatory, at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `RetentionDuration`: mandatory, at least 1.
        #[track_caller] pub fn retention_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionDuration", value) }
        /// `RuleID`: at least 0.
        #[track_caller] pub fn rule_id(self, value: impl IntoVal<i64>) -> Self { with(self, "RuleID", value) }
        /// `Units`: mandatory.
        #[track_caller] pub fn units(self, value: impl IntoVal<PitPolicyRuleUnits>) -> Self { with(self, "Units", value) }
    }

    /// Words of `Units`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PitPolicyRuleUnits {
        /// `MINUTE`
        Minute,
        /// `HOUR`
        Hour,
        /// `DAY`
        Day,
    }
    impl Words for PitPolicyRuleUnits { const WORDS: &'static [(&'static str, Self)] = &[("MINUTE", Self::Minute), ("HOUR", Self::Hour), ("DAY", Self::Day)]; }
    impl Eq for PitPolicyRuleUnits {}
    impl fmt::Debug for PitPolicyRuleUnits { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::DRS::SourceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSourceNetwork = Handle<of::CfnSourceNetwork>;
impl cfn::ResourceType for of::CfnSourceNetwork { const TYPE: &'static str = "AWS::DRS::SourceNetwork"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnSourceNetworkProps; type Reference = Is<kinds::SourceNetworkArn>; }
impl CfnSourceNetwork {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SourceNetworkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SourceNetworkID`.
    #[inline] pub fn attr_source_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "SourceNetworkID") }
}

/// Properties of [`CfnSourceNetwork`].
///
/// Mandatory: `VpcID`, `OriginAccountID`, `OriginRegion`.
///
/// A change replaces the resource: `OriginAccountID`, `OriginRegion`, `VpcID`.
pub type CfnSourceNetworkProps = Fields<of::CfnSourceNetwork>;
/// What [`CfnSourceNetworkProps`] cannot do without.
pub struct CfnSourceNetworkPropsRequired<A, B, C> {
    /// `VpcID`: 12 to 21 characters, matches `^vpc-[0-9a-fA-F]{8,}$`. Changing it replaces the resource.
    pub vpc_id: A,
    /// `OriginAccountID`: exactly 12 characters, matches `[0-9]{12,}`. Changing it replaces the resource.
    pub origin_account_id: B,
    /// `OriginRegion`: at most 255 characters. Changing it replaces the resource.
    pub origin_region: C,
}
impl CfnSourceNetworkProps {
    /// Takes what is mandatory, by name: [`CfnSourceNetworkPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSourceNetworkPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcID", required.vpc_id), "OriginAccountID", required.origin_account_id), "OriginRegion", required.origin_region) }
    /// `OriginAccountID`: mandatory, exactly 12 characters, matches `[0-9]{12,}`. Changing it replaces the resource.
    #[track_caller] pub fn origin_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "OriginAccountID", value) }
    /// `OriginRegion`: mandatory, at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn origin_region(self, value: impl IntoVal<String>) -> Self { with(self, "OriginRegion", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_source_network::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcID`: mandatory, 12 to 21 characters, matches `^vpc-[0-9a-fA-F]{8,}$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcID", value) }
}

/// Types of [`CfnSourceNetwork`].
pub mod cfn_source_network {
    pub use super::cfn_launch_configuration_template::{Tag};
}
