// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DRS`.

use super::prelude::*;

mod of { pub enum CfnLaunchConfigurationTemplate {} impl ias_core::Optional for CfnLaunchConfigurationTemplate {} pub enum CfnRecoveryPlan {} pub enum CfnReplicationConfigurationTemplate {} pub enum CfnSourceNetwork {} }

/// [`AWS::DRS::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLaunchConfigurationTemplate = Handle<of::CfnLaunchConfigurationTemplate>;
impl cfn::ResourceType for of::CfnLaunchConfigurationTemplate { const TYPE: &'static str = "AWS::DRS::LaunchConfigurationTemplate"; type Tags = cfn::TagList; type Props = CfnLaunchConfigurationTemplateProps; type Reference = Is<kinds::DrsLaunchConfigurationTemplateArn>; }
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
    use super::super::prelude::*;
    mod of { pub enum LaunchDisposition {} pub enum Licensing {} impl ias_core::Optional for Licensing {} pub enum Tag {} pub enum TargetInstanceTypeRightSizingMethod {} }

    /// Words of `LaunchDisposition`.
    pub type LaunchDisposition = Word<fn(of::LaunchDisposition)>;
    impl LaunchDisposition {
        /// `STOPPED`
        pub const Stopped: Self = word("STOPPED");
        /// `STARTED`
        pub const Started: Self = word("STARTED");
    }

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
    pub type TargetInstanceTypeRightSizingMethod = Word<fn(of::TargetInstanceTypeRightSizingMethod)>;
    impl TargetInstanceTypeRightSizingMethod {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `IN_AWS`
        pub const InAws: Self = word("IN_AWS");
    }
}

/// [`AWS::DRS::RecoveryPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRecoveryPlan = Handle<of::CfnRecoveryPlan>;
impl cfn::ResourceType for of::CfnRecoveryPlan { const TYPE: &'static str = "AWS::DRS::RecoveryPlan"; type Tags = cfn::TagList; type Props = CfnRecoveryPlanProps; type Reference = Is<kinds::RecoveryPlanArn>; }
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
impl cfn::ResourceType for of::CfnReplicationConfigurationTemplate { const TYPE: &'static str = "AWS::DRS::ReplicationConfigurationTemplate"; type Tags = cfn::TagList; type Props = CfnReplicationConfigurationTemplateProps; type Reference = Is<kinds::ReplicationConfigurationTemplateArn>; }
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
    use super::super::prelude::*;
    pub use super::cfn_launch_configuration_template::{Tag};
    mod of { pub enum DataPlaneRouting {} pub enum DefaultLargeStagingDiskType {} pub enum EbsEncryption {} pub enum InternetProtocol {} pub enum PitPolicyRule {} pub enum PitPolicyRuleUnits {} }

    /// Words of `DataPlaneRouting`.
    pub type DataPlaneRouting = Word<fn(of::DataPlaneRouting)>;
    impl DataPlaneRouting {
        /// `PRIVATE_IP`
        pub const PrivateIp: Self = word("PRIVATE_IP");
        /// `PUBLIC_IP`
        pub const PublicIp: Self = word("PUBLIC_IP");
    }

    /// Words of `DefaultLargeStagingDiskType`.
    pub type DefaultLargeStagingDiskType = Word<fn(of::DefaultLargeStagingDiskType)>;
    impl DefaultLargeStagingDiskType {
        /// `GP2`
        pub const Gp2: Self = word("GP2");
        /// `GP3`
        pub const Gp3: Self = word("GP3");
        /// `ST1`
        pub const St1: Self = word("ST1");
        /// `AUTO`
        pub const Auto: Self = word("AUTO");
    }

    /// Words of `EbsEncryption`.
    pub type EbsEncryption = Word<fn(of::EbsEncryption)>;
    impl EbsEncryption {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `InternetProtocol`.
    pub type InternetProtocol = Word<fn(of::InternetProtocol)>;
    impl InternetProtocol {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

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
    pub type PitPolicyRuleUnits = Word<fn(of::PitPolicyRuleUnits)>;
    impl PitPolicyRuleUnits {
        /// `MINUTE`
        pub const Minute: Self = word("MINUTE");
        /// `HOUR`
        pub const Hour: Self = word("HOUR");
        /// `DAY`
        pub const Day: Self = word("DAY");
    }
}

/// [`AWS::DRS::SourceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSourceNetwork = Handle<of::CfnSourceNetwork>;
impl cfn::ResourceType for of::CfnSourceNetwork { const TYPE: &'static str = "AWS::DRS::SourceNetwork"; type Tags = cfn::TagList; type Props = CfnSourceNetworkProps; type Reference = Is<kinds::SourceNetworkArn>; }
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
