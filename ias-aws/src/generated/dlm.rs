// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DLM`.

use super::prelude::*;

mod of { pub enum CfnLifecyclePolicy {} impl ias_core::Optional for CfnLifecyclePolicy {} }

/// [`AWS::DLM::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html).
///
/// What `Ref` returns: `PolicyId`.
pub type CfnLifecyclePolicy = Handle<of::CfnLifecyclePolicy>;
impl cfn::ResourceType for of::CfnLifecyclePolicy { const TYPE: &'static str = "AWS::DLM::LifecyclePolicy"; type Tags = cfn::TagList; type Props = CfnLifecyclePolicyProps; type Reference = String; }
impl CfnLifecyclePolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DlmLifecyclePolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
}

/// Properties of [`CfnLifecyclePolicy`].
///
/// Nothing is mandatory.
pub type CfnLifecyclePolicyProps = Fields<of::CfnLifecyclePolicy>;
impl CfnLifecyclePolicyProps {
    /// `CopyTags`.
    #[track_caller] pub fn copy_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTags", value) }
    /// `CreateInterval`: at least 1.
    #[track_caller] pub fn create_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "CreateInterval", value) }
    /// `CrossRegionCopyTargets`: at most 3 items.
    #[track_caller] pub fn cross_region_copy_targets(self, value: impl IntoVal<List<cfn_lifecycle_policy::CrossRegionCopyTarget>>) -> Self { with(self, "CrossRegionCopyTargets", value) }
    /// `DefaultPolicy`.
    #[track_caller] pub fn default_policy(self, value: impl IntoVal<cfn_lifecycle_policy::DefaultPolicy>) -> Self { with(self, "DefaultPolicy", value) }
    /// `Description`: at most 500 characters, matches `^[0-9A-Za-z _-]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Exclusions`.
    #[track_caller] pub fn exclusions(self, value: impl IntoVal<cfn_lifecycle_policy::Exclusions>) -> Self { with(self, "Exclusions", value) }
    /// `ExecutionRoleArn`: at most 2048 characters, matches `^arn:aws(-[a-z]{1,3}){0,2}:iam::\d+:role/`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `ExtendDeletion`.
    #[track_caller] pub fn extend_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "ExtendDeletion", value) }
    /// `PolicyDetails`.
    #[track_caller] pub fn policy_details(self, value: impl IntoVal<cfn_lifecycle_policy::PolicyDetails>) -> Self { with(self, "PolicyDetails", value) }
    /// `RetainInterval`: at least 1.
    #[track_caller] pub fn retain_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RetainInterval", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_lifecycle_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLifecyclePolicy`].
pub mod cfn_lifecycle_policy {
    use super::super::prelude::*;
    mod of { pub enum Action {} pub enum ArchiveRetainRule {} pub enum ArchiveRule {} pub enum CreateRule {} impl ias_core::Optional for CreateRule {} pub enum CreateRuleIntervalUnit {} pub enum CreateRuleLocation {} pub enum CrossRegionCopyAction {} pub enum CrossRegionCopyDeprecateRule {} pub enum CrossRegionCopyDeprecateRuleIntervalUnit {} pub enum CrossRegionCopyRetainRule {} pub enum CrossRegionCopyRetainRuleIntervalUnit {} pub enum CrossRegionCopyRule {} pub enum CrossRegionCopyTarget {} impl ias_core::Optional for CrossRegionCopyTarget {} pub enum DefaultPolicy {} pub enum DeprecateRule {} impl ias_core::Optional for DeprecateRule {} pub enum DeprecateRuleIntervalUnit {} pub enum EncryptionConfiguration {} pub enum EventParameters {} pub enum EventParametersEventType {} pub enum EventSource {} pub enum EventSourceType {} pub enum Exclusions {} impl ias_core::Optional for Exclusions {} pub enum FastRestoreRule {} impl ias_core::Optional for FastRestoreRule {} pub enum FastRestoreRuleIntervalUnit {} pub enum Parameters {} impl ias_core::Optional for Parameters {} pub enum PolicyDetails {} impl ias_core::Optional for PolicyDetails {} pub enum PolicyDetailsPolicyLanguage {} pub enum PolicyDetailsPolicyType {} pub enum PolicyDetailsResourceLocation {} pub enum PolicyDetailsResourceType {} pub enum PolicyDetailsResourceType2 {} pub enum RetainRule {} impl ias_core::Optional for RetainRule {} pub enum RetainRuleIntervalUnit {} pub enum RetentionArchiveTier {} impl ias_core::Optional for RetentionArchiveTier {} pub enum RetentionArchiveTierIntervalUnit {} pub enum Schedule {} impl ias_core::Optional for Schedule {} pub enum Script {} impl ias_core::Optional for Script {} pub enum ScriptExecutionHandlerService {} pub enum ScriptStage {} pub enum ShareRule {} impl ias_core::Optional for ShareRule {} pub enum ShareRuleUnshareIntervalUnit {} pub enum Tag {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cross_region_copy: impl IntoVal<List<CrossRegionCopyAction>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "CrossRegionCopy", cross_region_copy), "Name", name) }
        /// `CrossRegionCopy`: mandatory, at most 3 items.
        #[track_caller] pub fn cross_region_copy(self, value: impl IntoVal<List<CrossRegionCopyAction>>) -> Self { with(self, "CrossRegionCopy", value) }
        /// `Name`: mandatory, at most 120 characters, matches `^[0-9A-Za-z _-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `ArchiveRetainRule`.
    pub type ArchiveRetainRule = Fields<of::ArchiveRetainRule>;
    impl ArchiveRetainRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(retention_archive_tier: impl IntoVal<RetentionArchiveTier>) -> Self { with(empty(), "RetentionArchiveTier", retention_archive_tier) }
        /// `RetentionArchiveTier`: mandatory.
        #[track_caller] pub fn retention_archive_tier(self, value: impl IntoVal<RetentionArchiveTier>) -> Self { with(self, "RetentionArchiveTier", value) }
    }

    /// `ArchiveRule`.
    pub type ArchiveRule = Fields<of::ArchiveRule>;
    impl ArchiveRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(retain_rule: impl IntoVal<ArchiveRetainRule>) -> Self { with(empty(), "RetainRule", retain_rule) }
        /// `RetainRule`: mandatory.
        #[track_caller] pub fn retain_rule(self, value: impl IntoVal<ArchiveRetainRule>) -> Self { with(self, "RetainRule", value) }
    }

    /// `CreateRule`.
    pub type CreateRule = Fields<of::CreateRule>;
    impl CreateRule {
        /// `CronExpression`: 17 to 106 characters, matches `^cron\([^\n]{11,100}\)$`.
        #[track_caller] pub fn cron_expression(self, value: impl IntoVal<String>) -> Self { with(self, "CronExpression", value) }
        /// `Interval`: at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<CreateRuleIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<CreateRuleLocation>) -> Self { with(self, "Location", value) }
        /// `Scripts`: at most 1 item.
        #[track_caller] pub fn scripts(self, value: impl IntoVal<List<Script>>) -> Self { with(self, "Scripts", value) }
        /// `Times`: at most 1 item, each exactly 5 characters, each matches `^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn times(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Times", value) }
    }

    /// Words of `IntervalUnit`.
    pub type CreateRuleIntervalUnit = Word<fn(of::CreateRuleIntervalUnit)>;
    impl CreateRuleIntervalUnit {
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
    }

    /// Words of `Location`.
    pub type CreateRuleLocation = Word<fn(of::CreateRuleLocation)>;
    impl CreateRuleLocation {
        /// `CLOUD`
        pub const Cloud: Self = word("CLOUD");
        /// `LOCAL_ZONE`
        pub const LocalZone: Self = word("LOCAL_ZONE");
        /// `OUTPOST_LOCAL`
        pub const OutpostLocal: Self = word("OUTPOST_LOCAL");
    }

    /// `CrossRegionCopyAction`.
    pub type CrossRegionCopyAction = Fields<of::CrossRegionCopyAction>;
    impl CrossRegionCopyAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target: impl IntoVal<String>, encryption_configuration: impl IntoVal<EncryptionConfiguration>) -> Self { with(with(empty(), "Target", target), "EncryptionConfiguration", encryption_configuration) }
        /// `EncryptionConfiguration`: mandatory.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `RetainRule`.
        #[track_caller] pub fn retain_rule(self, value: impl IntoVal<CrossRegionCopyRetainRule>) -> Self { with(self, "RetainRule", value) }
        /// `Target`: mandatory, at most 2048 characters, matches `^[\w:\-\/\*]+$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// `CrossRegionCopyDeprecateRule`.
    pub type CrossRegionCopyDeprecateRule = Fields<of::CrossRegionCopyDeprecateRule>;
    impl CrossRegionCopyDeprecateRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(interval_unit: impl IntoVal<CrossRegionCopyDeprecateRuleIntervalUnit>, interval: impl IntoVal<i64>) -> Self { with(with(empty(), "IntervalUnit", interval_unit), "Interval", interval) }
        /// `Interval`: mandatory, at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`: mandatory.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<CrossRegionCopyDeprecateRuleIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
    }

    /// Words of `IntervalUnit`.
    pub type CrossRegionCopyDeprecateRuleIntervalUnit = Word<fn(of::CrossRegionCopyDeprecateRuleIntervalUnit)>;
    impl CrossRegionCopyDeprecateRuleIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `CrossRegionCopyRetainRule`.
    pub type CrossRegionCopyRetainRule = Fields<of::CrossRegionCopyRetainRule>;
    impl CrossRegionCopyRetainRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(interval_unit: impl IntoVal<CrossRegionCopyRetainRuleIntervalUnit>, interval: impl IntoVal<i64>) -> Self { with(with(empty(), "IntervalUnit", interval_unit), "Interval", interval) }
        /// `Interval`: mandatory, at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`: mandatory.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<CrossRegionCopyRetainRuleIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
    }

    /// Words of `IntervalUnit`.
    pub type CrossRegionCopyRetainRuleIntervalUnit = Word<fn(of::CrossRegionCopyRetainRuleIntervalUnit)>;
    impl CrossRegionCopyRetainRuleIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `CrossRegionCopyRule`.
    pub type CrossRegionCopyRule = Fields<of::CrossRegionCopyRule>;
    impl CrossRegionCopyRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encrypted: impl IntoVal<bool>) -> Self { with(empty(), "Encrypted", encrypted) }
        /// `CmkArn`: at most 2048 characters, matches `^arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}\d:\d+:key/`.
        #[track_caller] pub fn cmk_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CmkArn", value) }
        /// `CopyTags`.
        #[track_caller] pub fn copy_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTags", value) }
        /// `DeprecateRule`.
        #[track_caller] pub fn deprecate_rule(self, value: impl IntoVal<CrossRegionCopyDeprecateRule>) -> Self { with(self, "DeprecateRule", value) }
        /// `Encrypted`: mandatory.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `RetainRule`.
        #[track_caller] pub fn retain_rule(self, value: impl IntoVal<CrossRegionCopyRetainRule>) -> Self { with(self, "RetainRule", value) }
        /// `Target`: at most 2048 characters, matches `^[\w:\-\/\*]+$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `TargetRegion`: at most 16 characters, matches `^([a-z]+-){2,3}\d$`.
        #[track_caller] pub fn target_region(self, value: impl IntoVal<String>) -> Self { with(self, "TargetRegion", value) }
    }

    /// `CrossRegionCopyTarget`.
    pub type CrossRegionCopyTarget = Fields<of::CrossRegionCopyTarget>;
    impl CrossRegionCopyTarget {
        /// `TargetRegion`: at most 16 characters, matches `^([a-z]+-){2,3}\d$`.
        #[track_caller] pub fn target_region(self, value: impl IntoVal<String>) -> Self { with(self, "TargetRegion", value) }
    }

    /// Words of `DefaultPolicy`.
    pub type DefaultPolicy = Word<fn(of::DefaultPolicy)>;
    impl DefaultPolicy {
        /// `INSTANCE`
        pub const Instance: Self = word("INSTANCE");
        /// `VOLUME`
        pub const Volume: Self = word("VOLUME");
    }

    /// `DeprecateRule`.
    pub type DeprecateRule = Fields<of::DeprecateRule>;
    impl DeprecateRule {
        /// `Count`: 1 to 1000.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Interval`: at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<DeprecateRuleIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
    }

    /// Words of `IntervalUnit`.
    pub type DeprecateRuleIntervalUnit = Word<fn(of::DeprecateRuleIntervalUnit)>;
    impl DeprecateRuleIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encrypted: impl IntoVal<bool>) -> Self { with(empty(), "Encrypted", encrypted) }
        /// `CmkArn`: at most 2048 characters, matches `^arn:aws(-[a-z]{1,3}){0,2}:kms:([a-z]+-){2,3}\d:\d+:key/`.
        #[track_caller] pub fn cmk_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CmkArn", value) }
        /// `Encrypted`: mandatory.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
    }

    /// `EventParameters`.
    pub type EventParameters = Fields<of::EventParameters>;
    impl EventParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_type: impl IntoVal<EventParametersEventType>, snapshot_owner: impl IntoVal<List<String>>) -> Self { with(with(empty(), "EventType", event_type), "SnapshotOwner", snapshot_owner) }
        /// `DescriptionRegex`: at most 1000 characters.
        #[track_caller] pub fn description_regex(self, value: impl IntoVal<String>) -> Self { with(self, "DescriptionRegex", value) }
        /// `EventType`: mandatory.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<EventParametersEventType>) -> Self { with(self, "EventType", value) }
        /// `SnapshotOwner`: mandatory, at most 50 items, each exactly 12 characters, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn snapshot_owner(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SnapshotOwner", value) }
    }

    /// Words of `EventType`.
    pub type EventParametersEventType = Word<fn(of::EventParametersEventType)>;
    impl EventParametersEventType {
        /// `shareSnapshot`
        pub const ShareSnapshot: Self = word("shareSnapshot");
    }

    /// `EventSource`.
    pub type EventSource = Fields<of::EventSource>;
    impl EventSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EventSourceType>) -> Self { with(empty(), "Type", type_) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<EventParameters>) -> Self { with(self, "Parameters", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EventSourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EventSourceType = Word<fn(of::EventSourceType)>;
    impl EventSourceType {
        /// `MANAGED_CWE`
        pub const ManagedCwe: Self = word("MANAGED_CWE");
    }

    /// `Exclusions`.
    pub type Exclusions = Fields<of::Exclusions>;
    impl Exclusions {
        /// `ExcludeBootVolumes`.
        #[track_caller] pub fn exclude_boot_volumes(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeBootVolumes", value) }
        /// `ExcludeTags`: at most 50 items.
        #[track_caller] pub fn exclude_tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "ExcludeTags", value) }
        /// `ExcludeVolumeTypes`: at most 6 items.
        #[track_caller] pub fn exclude_volume_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeVolumeTypes", value) }
    }

    /// `FastRestoreRule`.
    pub type FastRestoreRule = Fields<of::FastRestoreRule>;
    impl FastRestoreRule {
        /// `AvailabilityZoneIds`: 1 to 10 items, each at most 16 characters, each matches `^[a-z]{3,4}\d-az\d+$`.
        #[track_caller] pub fn availability_zone_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZoneIds", value) }
        /// `AvailabilityZones`: 1 to 10 items, each at most 16 characters, each matches `^([a-z]+-){2,3}\d[a-z]$`.
        #[track_caller] pub fn availability_zones(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AvailabilityZones", value) }
        /// `Count`: 1 to 1000.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Interval`: at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<FastRestoreRuleIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
    }

    /// Words of `IntervalUnit`.
    pub type FastRestoreRuleIntervalUnit = Word<fn(of::FastRestoreRuleIntervalUnit)>;
    impl FastRestoreRuleIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `Parameters`.
    pub type Parameters = Fields<of::Parameters>;
    impl Parameters {
        /// `ExcludeBootVolume`.
        #[track_caller] pub fn exclude_boot_volume(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeBootVolume", value) }
        /// `ExcludeDataVolumeTags`: at most 50 items.
        #[track_caller] pub fn exclude_data_volume_tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "ExcludeDataVolumeTags", value) }
        /// `NoReboot`.
        #[track_caller] pub fn no_reboot(self, value: impl IntoVal<bool>) -> Self { with(self, "NoReboot", value) }
    }

    /// `PolicyDetails`.
    pub type PolicyDetails = Fields<of::PolicyDetails>;
    impl PolicyDetails {
        /// `Actions`: exactly 1 item.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<Action>>) -> Self { with(self, "Actions", value) }
        /// `CopyTags`.
        #[track_caller] pub fn copy_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTags", value) }
        /// `CreateInterval`: at least 1.
        #[track_caller] pub fn create_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "CreateInterval", value) }
        /// `CrossRegionCopyTargets`: at most 3 items.
        #[track_caller] pub fn cross_region_copy_targets(self, value: impl IntoVal<List<CrossRegionCopyTarget>>) -> Self { with(self, "CrossRegionCopyTargets", value) }
        /// `EventSource`.
        #[track_caller] pub fn event_source(self, value: impl IntoVal<EventSource>) -> Self { with(self, "EventSource", value) }
        /// `Exclusions`.
        #[track_caller] pub fn exclusions(self, value: impl IntoVal<Exclusions>) -> Self { with(self, "Exclusions", value) }
        /// `ExtendDeletion`.
        #[track_caller] pub fn extend_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "ExtendDeletion", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Parameters>) -> Self { with(self, "Parameters", value) }
        /// `PolicyLanguage`.
        #[track_caller] pub fn policy_language(self, value: impl IntoVal<PolicyDetailsPolicyLanguage>) -> Self { with(self, "PolicyLanguage", value) }
        /// `PolicyType`.
        #[track_caller] pub fn policy_type(self, value: impl IntoVal<PolicyDetailsPolicyType>) -> Self { with(self, "PolicyType", value) }
        /// `ResourceLocations`: exactly 1 item.
        #[track_caller] pub fn resource_locations(self, value: impl IntoVal<List<PolicyDetailsResourceLocation>>) -> Self { with(self, "ResourceLocations", value) }
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<PolicyDetailsResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `ResourceTypes`: exactly 1 item.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<PolicyDetailsResourceType2>>) -> Self { with(self, "ResourceTypes", value) }
        /// `RetainInterval`: at least 1.
        #[track_caller] pub fn retain_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RetainInterval", value) }
        /// `Schedules`: 1 to 4 items.
        #[track_caller] pub fn schedules(self, value: impl IntoVal<List<Schedule>>) -> Self { with(self, "Schedules", value) }
        /// `TargetTags`: 1 to 50 items.
        #[track_caller] pub fn target_tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "TargetTags", value) }
    }

    /// Words of `PolicyLanguage`.
    pub type PolicyDetailsPolicyLanguage = Word<fn(of::PolicyDetailsPolicyLanguage)>;
    impl PolicyDetailsPolicyLanguage {
        /// `SIMPLIFIED`
        pub const Simplified: Self = word("SIMPLIFIED");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
    }

    /// Words of `PolicyType`.
    pub type PolicyDetailsPolicyType = Word<fn(of::PolicyDetailsPolicyType)>;
    impl PolicyDetailsPolicyType {
        /// `EBS_SNAPSHOT_MANAGEMENT`
        pub const EbsSnapshotManagement: Self = word("EBS_SNAPSHOT_MANAGEMENT");
        /// `EVENT_BASED_POLICY`
        pub const EventBasedPolicy: Self = word("EVENT_BASED_POLICY");
        /// `IMAGE_MANAGEMENT`
        pub const ImageManagement: Self = word("IMAGE_MANAGEMENT");
    }

    /// Words of `ResourceLocation`.
    pub type PolicyDetailsResourceLocation = Word<fn(of::PolicyDetailsResourceLocation)>;
    impl PolicyDetailsResourceLocation {
        /// `CLOUD`
        pub const Cloud: Self = word("CLOUD");
        /// `LOCAL_ZONE`
        pub const LocalZone: Self = word("LOCAL_ZONE");
        /// `OUTPOST`
        pub const Outpost: Self = word("OUTPOST");
    }

    /// Words of `ResourceType`.
    pub type PolicyDetailsResourceType = Word<fn(of::PolicyDetailsResourceType)>;
    impl PolicyDetailsResourceType {
        /// `INSTANCE`
        pub const Instance: Self = word("INSTANCE");
        /// `VOLUME`
        pub const Volume: Self = word("VOLUME");
    }

    /// Words of `ResourceType`.
    pub type PolicyDetailsResourceType2 = Word<fn(of::PolicyDetailsResourceType2)>;
    impl PolicyDetailsResourceType2 {
        /// `INSTANCE`
        pub const Instance: Self = word("INSTANCE");
        /// `VOLUME`
        pub const Volume: Self = word("VOLUME");
    }

    /// `RetainRule`.
    pub type RetainRule = Fields<of::RetainRule>;
    impl RetainRule {
        /// `Count`: 0 to 1000.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Interval`: at least 0.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<RetainRuleIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
    }

    /// Words of `IntervalUnit`.
    pub type RetainRuleIntervalUnit = Word<fn(of::RetainRuleIntervalUnit)>;
    impl RetainRuleIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `RetentionArchiveTier`.
    pub type RetentionArchiveTier = Fields<of::RetentionArchiveTier>;
    impl RetentionArchiveTier {
        /// `Count`: 1 to 1000.
        #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
        /// `Interval`: at least 1.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `IntervalUnit`.
        #[track_caller] pub fn interval_unit(self, value: impl IntoVal<RetentionArchiveTierIntervalUnit>) -> Self { with(self, "IntervalUnit", value) }
    }

    /// Words of `IntervalUnit`.
    pub type RetentionArchiveTierIntervalUnit = Word<fn(of::RetentionArchiveTierIntervalUnit)>;
    impl RetentionArchiveTierIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// `ArchiveRule`.
        #[track_caller] pub fn archive_rule(self, value: impl IntoVal<ArchiveRule>) -> Self { with(self, "ArchiveRule", value) }
        /// `CopyTags`.
        #[track_caller] pub fn copy_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTags", value) }
        /// `CreateRule`.
        #[track_caller] pub fn create_rule(self, value: impl IntoVal<CreateRule>) -> Self { with(self, "CreateRule", value) }
        /// `CrossRegionCopyRules`: at most 3 items.
        #[track_caller] pub fn cross_region_copy_rules(self, value: impl IntoVal<List<CrossRegionCopyRule>>) -> Self { with(self, "CrossRegionCopyRules", value) }
        /// `DeprecateRule`.
        #[track_caller] pub fn deprecate_rule(self, value: impl IntoVal<DeprecateRule>) -> Self { with(self, "DeprecateRule", value) }
        /// `FastRestoreRule`.
        #[track_caller] pub fn fast_restore_rule(self, value: impl IntoVal<FastRestoreRule>) -> Self { with(self, "FastRestoreRule", value) }
        /// `Name`: at most 120 characters, matches `^[0-9A-Za-z _-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RetainRule`.
        #[track_caller] pub fn retain_rule(self, value: impl IntoVal<RetainRule>) -> Self { with(self, "RetainRule", value) }
        /// `ShareRules`: at most 1 item.
        #[track_caller] pub fn share_rules(self, value: impl IntoVal<List<ShareRule>>) -> Self { with(self, "ShareRules", value) }
        /// `TagsToAdd`: at most 45 items.
        #[track_caller] pub fn tags_to_add(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "TagsToAdd", value) }
        /// `VariableTags`: at most 45 items.
        #[track_caller] pub fn variable_tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "VariableTags", value) }
    }

    /// `Script`.
    pub type Script = Fields<of::Script>;
    impl Script {
        /// `ExecuteOperationOnScriptFailure`.
        #[track_caller] pub fn execute_operation_on_script_failure(self, value: impl IntoVal<bool>) -> Self { with(self, "ExecuteOperationOnScriptFailure", value) }
        /// `ExecutionHandler`: at most 200 characters, matches `^([a-zA-Z0-9_\-.]{3,128}|[a-zA-Z0-9_\-.:/]{3,200}|[A-Z0-9_]+)$`.
        #[track_caller] pub fn execution_handler(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionHandler", value) }
        /// `ExecutionHandlerService`.
        #[track_caller] pub fn execution_handler_service(self, value: impl IntoVal<ScriptExecutionHandlerService>) -> Self { with(self, "ExecutionHandlerService", value) }
        /// `ExecutionTimeout`: 10 to 120.
        #[track_caller] pub fn execution_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecutionTimeout", value) }
        /// `MaximumRetryCount`: 0 to 3.
        #[track_caller] pub fn maximum_retry_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryCount", value) }
        /// `Stages`: 1 to 2 items.
        #[track_caller] pub fn stages(self, value: impl IntoVal<List<ScriptStage>>) -> Self { with(self, "Stages", value) }
    }

    /// Words of `ExecutionHandlerService`.
    pub type ScriptExecutionHandlerService = Word<fn(of::ScriptExecutionHandlerService)>;
    impl ScriptExecutionHandlerService {
        /// `AWS_SYSTEMS_MANAGER`
        pub const AwsSystemsManager: Self = word("AWS_SYSTEMS_MANAGER");
    }

    /// Words of `Stage`.
    pub type ScriptStage = Word<fn(of::ScriptStage)>;
    impl ScriptStage {
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PRE`
        pub const Pre: Self = word("PRE");
    }

    /// `ShareRule`.
    pub type ShareRule = Fields<of::ShareRule>;
    impl ShareRule {
        /// `TargetAccounts`: at least 1 item, each exactly 12 characters, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn target_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetAccounts", value) }
        /// `UnshareInterval`: at least 1.
        #[track_caller] pub fn unshare_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "UnshareInterval", value) }
        /// `UnshareIntervalUnit`.
        #[track_caller] pub fn unshare_interval_unit(self, value: impl IntoVal<ShareRuleUnshareIntervalUnit>) -> Self { with(self, "UnshareIntervalUnit", value) }
    }

    /// Words of `UnshareIntervalUnit`.
    pub type ShareRuleUnshareIntervalUnit = Word<fn(of::ShareRuleUnshareIntervalUnit)>;
    impl ShareRuleUnshareIntervalUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, at most 500 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 500 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
