// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Deadline`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBudget {} pub enum CfnFarm {} pub enum CfnFleet {} pub enum CfnLicenseEndpoint {} pub enum CfnLimit {} pub enum CfnMeteredProduct {} impl ias_core::Optional for CfnMeteredProduct {} pub enum CfnMonitor {} pub enum CfnQueue {} pub enum CfnQueueEnvironment {} pub enum CfnQueueFleetAssociation {} pub enum CfnQueueLimitAssociation {} pub enum CfnStorageProfile {} pub enum CfnWorker {} }

/// [`AWS::Deadline::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBudget = Handle<of::CfnBudget>;
impl cfn::ResourceType for of::CfnBudget { const TYPE: &'static str = "AWS::Deadline::Budget"; type Tags = cfn::TagList; type Props = CfnBudgetProps; type Reference = Is<kinds::BudgetArn>; }
impl CfnBudget {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BudgetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BudgetId`.
    #[inline] pub fn attr_budget_id(&self) -> Val<String> { cfn::attribute(&self.0, "BudgetId") }
    /// The attribute `Status`: one of `ACTIVE`, `INACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnBudget`].
///
/// Mandatory: `FarmId`, `DisplayName`, `UsageTrackingResource`, `ApproximateDollarLimit`, `Actions`, `Schedule`.
///
/// A change replaces the resource: `FarmId`, `UsageTrackingResource`.
pub type CfnBudgetProps = Fields<of::CfnBudget>;
/// What [`CfnBudgetProps`] cannot do without.
pub struct CfnBudgetPropsRequired<A, B, C, D, E, F> {
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: A,
    /// `DisplayName`: 1 to 100 characters.
    pub display_name: B,
    /// `UsageTrackingResource`. Changing it replaces the resource.
    pub usage_tracking_resource: C,
    /// `ApproximateDollarLimit`: at least 0.01.
    pub approximate_dollar_limit: D,
    /// `Actions`: at most 10 items.
    pub actions: E,
    /// `Schedule`.
    pub schedule: F,
}
impl CfnBudgetProps {
    /// Takes what is mandatory, by name: [`CfnBudgetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_budget::UsageTrackingResource>, D: IntoVal<f64>, E: IntoVal<List<cfn_budget::BudgetActionToAdd>>, F: IntoVal<cfn_budget::BudgetSchedule>>(required: CfnBudgetPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "FarmId", required.farm_id), "DisplayName", required.display_name), "UsageTrackingResource", required.usage_tracking_resource), "ApproximateDollarLimit", required.approximate_dollar_limit), "Actions", required.actions), "Schedule", required.schedule) }
    /// `Actions`: mandatory, at most 10 items.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_budget::BudgetActionToAdd>>) -> Self { with(self, "Actions", value) }
    /// `ApproximateDollarLimit`: mandatory, at least 0.01.
    #[track_caller] pub fn approximate_dollar_limit(self, value: impl IntoVal<f64>) -> Self { with(self, "ApproximateDollarLimit", value) }
    /// `Description`: at most 100 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `Schedule`: mandatory.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_budget::BudgetSchedule>) -> Self { with(self, "Schedule", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_budget::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UsageTrackingResource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn usage_tracking_resource(self, value: impl IntoVal<cfn_budget::UsageTrackingResource>) -> Self { with(self, "UsageTrackingResource", value) }
}

/// Types of [`CfnBudget`].
pub mod cfn_budget {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BudgetActionToAdd {} pub enum BudgetActionToAddType {} pub enum BudgetSchedule {} pub enum FixedBudgetSchedule {} pub enum Tag {} pub enum UsageTrackingResource {} }

    /// `BudgetActionToAdd`.
    pub type BudgetActionToAdd = Fields<of::BudgetActionToAdd>;
    impl BudgetActionToAdd {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<BudgetActionToAddType>, threshold_percentage: impl IntoVal<f64>) -> Self { with(with(empty(), "Type", type_), "ThresholdPercentage", threshold_percentage) }
        /// `Description`: at most 100 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `ThresholdPercentage`: mandatory, 0 to 100.
        #[track_caller] pub fn threshold_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ThresholdPercentage", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BudgetActionToAddType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type BudgetActionToAddType = Word<fn(of::BudgetActionToAddType)>;
    impl BudgetActionToAddType {
        /// `STOP_SCHEDULING_AND_COMPLETE_TASKS`
        pub const StopSchedulingAndCompleteTasks: Self = word("STOP_SCHEDULING_AND_COMPLETE_TASKS");
        /// `STOP_SCHEDULING_AND_CANCEL_TASKS`
        pub const StopSchedulingAndCancelTasks: Self = word("STOP_SCHEDULING_AND_CANCEL_TASKS");
    }

    /// `BudgetSchedule`.
    pub type BudgetSchedule = Fields<of::BudgetSchedule>;
    impl BudgetSchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fixed: impl IntoVal<FixedBudgetSchedule>) -> Self { with(empty(), "Fixed", fixed) }
        /// `Fixed`: mandatory.
        #[track_caller] pub fn fixed(self, value: impl IntoVal<FixedBudgetSchedule>) -> Self { with(self, "Fixed", value) }
    }

    /// `FixedBudgetSchedule`.
    pub type FixedBudgetSchedule = Fields<of::FixedBudgetSchedule>;
    impl FixedBudgetSchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<String>, end_time: impl IntoVal<String>) -> Self { with(with(empty(), "StartTime", start_time), "EndTime", end_time) }
        /// `EndTime`: mandatory, in the form `date-time`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory, in the form `date-time`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
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

    /// `UsageTrackingResource`.
    pub type UsageTrackingResource = Fields<of::UsageTrackingResource>;
    impl UsageTrackingResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(queue_id: impl IntoVal<String>) -> Self { with(empty(), "QueueId", queue_id) }
        /// `QueueId`: mandatory, matches `^queue-[0-9a-f]{32}$`.
        #[track_caller] pub fn queue_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueueId", value) }
    }
}

/// [`AWS::Deadline::Farm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFarm = Handle<of::CfnFarm>;
impl cfn::ResourceType for of::CfnFarm { const TYPE: &'static str = "AWS::Deadline::Farm"; type Tags = cfn::TagList; type Props = CfnFarmProps; type Reference = Is<kinds::FarmArn>; }
impl CfnFarm {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FarmArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `FarmId`.
    #[inline] pub fn attr_farm_id(&self) -> Val<String> { cfn::attribute(&self.0, "FarmId") }
}

/// Properties of [`CfnFarm`].
///
/// Mandatory: `DisplayName`.
///
/// A change replaces the resource: `KmsKeyArn`.
pub type CfnFarmProps = Fields<of::CfnFarm>;
impl CfnFarmProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(display_name: impl IntoVal<String>) -> Self { with(empty(), "DisplayName", display_name) }
    /// `CostScaleFactor`: 0 to 100, default `1`.
    #[track_caller] pub fn cost_scale_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "CostScaleFactor", value) }
    /// `Description`: at most 100 characters, default `""`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `KmsKeyArn`: matches `^arn:aws[-a-z]*:kms:.*:key/.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_farm::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFarm`].
pub mod cfn_farm {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Deadline::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::Deadline::Fleet"; type Tags = cfn::TagList; type Props = CfnFleetProps; type Reference = Is<kinds::DeadlineFleetArn>; }
impl CfnFleet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeadlineFleetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Capabilities`.
    #[inline] pub fn attr_capabilities(&self) -> Val<Json> { cfn::attribute(&self.0, "Capabilities") }
    /// The attribute `FleetId`.
    #[inline] pub fn attr_fleet_id(&self) -> Val<String> { cfn::attribute(&self.0, "FleetId") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATE_IN_PROGRESS`, `UPDATE_IN_PROGRESS`, `CREATE_FAILED`, `UPDATE_FAILED`, `SUSPENDED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `WorkerCount`.
    #[inline] pub fn attr_worker_count(&self) -> Val<i64> { cfn::attribute(&self.0, "WorkerCount") }
}

/// Properties of [`CfnFleet`].
///
/// Mandatory: `Configuration`, `DisplayName`, `FarmId`, `MaxWorkerCount`, `RoleArn`.
///
/// A change replaces the resource: `FarmId`.
pub type CfnFleetProps = Fields<of::CfnFleet>;
/// What [`CfnFleetProps`] cannot do without.
pub struct CfnFleetPropsRequired<A, B, C, D, E> {
    /// `Configuration`.
    pub configuration: A,
    /// `DisplayName`: 1 to 100 characters.
    pub display_name: B,
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: C,
    /// `MaxWorkerCount`: 0 to 2147483647.
    pub max_worker_count: D,
    /// `RoleArn`: matches `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`.
    pub role_arn: E,
}
impl CfnFleetProps {
    /// Takes what is mandatory, by name: [`CfnFleetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_fleet::FleetConfiguration>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<i64>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnFleetPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Configuration", required.configuration), "DisplayName", required.display_name), "FarmId", required.farm_id), "MaxWorkerCount", required.max_worker_count), "RoleArn", required.role_arn) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_fleet::FleetConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Description`: at most 100 characters, default `""`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `HostConfiguration`.
    #[track_caller] pub fn host_configuration(self, value: impl IntoVal<cfn_fleet::HostConfiguration>) -> Self { with(self, "HostConfiguration", value) }
    /// `MaxWorkerCount`: mandatory, 0 to 2147483647.
    #[track_caller] pub fn max_worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxWorkerCount", value) }
    /// `MinWorkerCount`: 0 to 2147483647, default `0`.
    #[track_caller] pub fn min_worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinWorkerCount", value) }
    /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fleet::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFleet`].
pub mod cfn_fleet {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_farm::{Tag};
    mod of { pub enum AcceleratorCapabilities {} pub enum AcceleratorCountRange {} pub enum AcceleratorSelection {} pub enum AcceleratorSelectionName {} pub enum AcceleratorTotalMemoryMiBRange {} pub enum AcceleratorType {} pub enum AutoScalingMode {} pub enum CpuArchitectureType {} pub enum CustomerManagedAutoScalingConfiguration {} impl ias_core::Optional for CustomerManagedAutoScalingConfiguration {} pub enum CustomerManagedFleetConfiguration {} pub enum CustomerManagedFleetOperatingSystemFamily {} pub enum CustomerManagedWorkerCapabilities {} pub enum Ec2EbsVolume {} impl ias_core::Optional for Ec2EbsVolume {} pub enum Ec2MarketType {} pub enum FleetAmountCapability {} pub enum FleetAttributeCapability {} pub enum FleetSoftwareAddOn {} pub enum FleetSoftwareAddOnName {} pub enum HostConfiguration {} pub enum MemoryMiBRange {} pub enum PersistentVolumeConfiguration {} pub enum ServiceManagedEc2AutoScalingConfiguration {} impl ias_core::Optional for ServiceManagedEc2AutoScalingConfiguration {} pub enum ServiceManagedEc2FleetConfiguration {} pub enum ServiceManagedEc2InstanceCapabilities {} pub enum ServiceManagedEc2InstanceMarketOptions {} pub enum ServiceManagedFleetOperatingSystemFamily {} pub enum TagPropagationMode {} pub enum VCpuCountRange {} pub enum VpcConfiguration {} impl ias_core::Optional for VpcConfiguration {} }

    /// `AcceleratorCapabilities`.
    pub type AcceleratorCapabilities = Fields<of::AcceleratorCapabilities>;
    impl AcceleratorCapabilities {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(selections: impl IntoVal<List<AcceleratorSelection>>) -> Self { with(empty(), "Selections", selections) }
        /// `Count`.
        #[track_caller] pub fn count(self, value: impl IntoVal<AcceleratorCountRange>) -> Self { with(self, "Count", value) }
        /// `Selections`: mandatory, at least 1 item.
        #[track_caller] pub fn selections(self, value: impl IntoVal<List<AcceleratorSelection>>) -> Self { with(self, "Selections", value) }
    }

    /// `AcceleratorCountRange`.
    pub type AcceleratorCountRange = Fields<of::AcceleratorCountRange>;
    impl AcceleratorCountRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<i64>) -> Self { with(empty(), "Min", min) }
        /// `Max`: 0 to 2147483647.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory, 0 to 2147483647.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `AcceleratorSelection`.
    pub type AcceleratorSelection = Fields<of::AcceleratorSelection>;
    impl AcceleratorSelection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<AcceleratorSelectionName>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<AcceleratorSelectionName>) -> Self { with(self, "Name", value) }
        /// `Runtime`: 1 to 100 characters.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
    }

    /// Words of `Name`.
    pub type AcceleratorSelectionName = Word<fn(of::AcceleratorSelectionName)>;
    impl AcceleratorSelectionName {
        /// `t4`
        pub const T4: Self = word("t4");
        /// `a10g`
        pub const A10g: Self = word("a10g");
        /// `l4`
        pub const L4: Self = word("l4");
        /// `l40s`
        pub const L40s: Self = word("l40s");
        /// `rtx-pro-server-6000`
        pub const RtxProServer6000: Self = word("rtx-pro-server-6000");
    }

    /// `AcceleratorTotalMemoryMiBRange`.
    pub type AcceleratorTotalMemoryMiBRange = Fields<of::AcceleratorTotalMemoryMiBRange>;
    impl AcceleratorTotalMemoryMiBRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<i64>) -> Self { with(empty(), "Min", min) }
        /// `Max`: 0 to 2147483647.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory, 0 to 2147483647.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// Words of `AcceleratorType`.
    pub type AcceleratorType = Word<fn(of::AcceleratorType)>;
    impl AcceleratorType {
        /// `gpu`
        pub const Gpu: Self = word("gpu");
    }

    /// Words of `AutoScalingMode`.
    pub type AutoScalingMode = Word<fn(of::AutoScalingMode)>;
    impl AutoScalingMode {
        /// `NO_SCALING`
        pub const NoScaling: Self = word("NO_SCALING");
        /// `EVENT_BASED_AUTO_SCALING`
        pub const EventBasedAutoScaling: Self = word("EVENT_BASED_AUTO_SCALING");
    }

    /// Words of `CpuArchitectureType`.
    pub type CpuArchitectureType = Word<fn(of::CpuArchitectureType)>;
    impl CpuArchitectureType {
        /// `x86_64`
        pub const X86_64: Self = word("x86_64");
        /// `arm64`
        pub const Arm64: Self = word("arm64");
    }

    /// `CustomerManagedAutoScalingConfiguration`.
    pub type CustomerManagedAutoScalingConfiguration = Fields<of::CustomerManagedAutoScalingConfiguration>;
    impl CustomerManagedAutoScalingConfiguration {
        /// `ScaleOutWorkersPerMinute`: 1 to 2147483647.
        #[track_caller] pub fn scale_out_workers_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleOutWorkersPerMinute", value) }
        /// `StandbyWorkerCount`: 0 to 2147483647.
        #[track_caller] pub fn standby_worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "StandbyWorkerCount", value) }
        /// `WorkerIdleDurationSeconds`: 0 to 2147483647.
        #[track_caller] pub fn worker_idle_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WorkerIdleDurationSeconds", value) }
    }

    /// `CustomerManagedFleetConfiguration`.
    pub type CustomerManagedFleetConfiguration = Fields<of::CustomerManagedFleetConfiguration>;
    impl CustomerManagedFleetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<AutoScalingMode>, worker_capabilities: impl IntoVal<CustomerManagedWorkerCapabilities>) -> Self { with(with(empty(), "Mode", mode), "WorkerCapabilities", worker_capabilities) }
        /// `AutoScalingConfiguration`.
        #[track_caller] pub fn auto_scaling_configuration(self, value: impl IntoVal<CustomerManagedAutoScalingConfiguration>) -> Self { with(self, "AutoScalingConfiguration", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<AutoScalingMode>) -> Self { with(self, "Mode", value) }
        /// `StorageProfileId`: matches `^sp-[0-9a-f]{32}$`.
        #[track_caller] pub fn storage_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "StorageProfileId", value) }
        /// `TagPropagationMode`.
        #[track_caller] pub fn tag_propagation_mode(self, value: impl IntoVal<TagPropagationMode>) -> Self { with(self, "TagPropagationMode", value) }
        /// `WorkerCapabilities`: mandatory.
        #[track_caller] pub fn worker_capabilities(self, value: impl IntoVal<CustomerManagedWorkerCapabilities>) -> Self { with(self, "WorkerCapabilities", value) }
    }

    /// Words of `CustomerManagedFleetOperatingSystemFamily`.
    pub type CustomerManagedFleetOperatingSystemFamily = Word<fn(of::CustomerManagedFleetOperatingSystemFamily)>;
    impl CustomerManagedFleetOperatingSystemFamily {
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
        /// `LINUX`
        pub const Linux: Self = word("LINUX");
        /// `MACOS`
        pub const Macos: Self = word("MACOS");
    }

    /// `CustomerManagedWorkerCapabilities`.
    pub type CustomerManagedWorkerCapabilities = Fields<of::CustomerManagedWorkerCapabilities>;
    /// What [`CustomerManagedWorkerCapabilities`] cannot do without.
    pub struct CustomerManagedWorkerCapabilitiesRequired<A, B, C, D> {
        /// `CpuArchitectureType`.
        pub cpu_architecture_type: A,
        /// `MemoryMiB`.
        pub memory_mi_b: B,
        /// `OsFamily`.
        pub os_family: C,
        /// `VCpuCount`.
        pub v_cpu_count: D,
    }
    impl CustomerManagedWorkerCapabilities {
        /// Takes what is mandatory, by name: [`CustomerManagedWorkerCapabilitiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<CpuArchitectureType>, B: IntoVal<MemoryMiBRange>, C: IntoVal<CustomerManagedFleetOperatingSystemFamily>, D: IntoVal<VCpuCountRange>>(required: CustomerManagedWorkerCapabilitiesRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "CpuArchitectureType", required.cpu_architecture_type), "MemoryMiB", required.memory_mi_b), "OsFamily", required.os_family), "VCpuCount", required.v_cpu_count) }
        /// `AcceleratorCount`.
        #[track_caller] pub fn accelerator_count(self, value: impl IntoVal<AcceleratorCountRange>) -> Self { with(self, "AcceleratorCount", value) }
        /// `AcceleratorTotalMemoryMiB`.
        #[track_caller] pub fn accelerator_total_memory_mi_b(self, value: impl IntoVal<AcceleratorTotalMemoryMiBRange>) -> Self { with(self, "AcceleratorTotalMemoryMiB", value) }
        /// `AcceleratorTypes`.
        #[track_caller] pub fn accelerator_types(self, value: impl IntoVal<List<AcceleratorType>>) -> Self { with(self, "AcceleratorTypes", value) }
        /// `CpuArchitectureType`: mandatory.
        #[track_caller] pub fn cpu_architecture_type(self, value: impl IntoVal<CpuArchitectureType>) -> Self { with(self, "CpuArchitectureType", value) }
        /// `CustomAmounts`: 1 to 15 items.
        #[track_caller] pub fn custom_amounts(self, value: impl IntoVal<List<FleetAmountCapability>>) -> Self { with(self, "CustomAmounts", value) }
        /// `CustomAttributes`: 1 to 15 items.
        #[track_caller] pub fn custom_attributes(self, value: impl IntoVal<List<FleetAttributeCapability>>) -> Self { with(self, "CustomAttributes", value) }
        /// `MemoryMiB`: mandatory.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiBRange>) -> Self { with(self, "MemoryMiB", value) }
        /// `OsFamily`: mandatory.
        #[track_caller] pub fn os_family(self, value: impl IntoVal<CustomerManagedFleetOperatingSystemFamily>) -> Self { with(self, "OsFamily", value) }
        /// `VCpuCount`: mandatory.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCountRange>) -> Self { with(self, "VCpuCount", value) }
    }

    /// `Ec2EbsVolume`.
    pub type Ec2EbsVolume = Fields<of::Ec2EbsVolume>;
    impl Ec2EbsVolume {
        /// `Iops`: 3000 to 16000, default `3000`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `SizeGiB`: default `250`.
        #[track_caller] pub fn size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeGiB", value) }
        /// `ThroughputMiB`: 125 to 1000, default `125`.
        #[track_caller] pub fn throughput_mi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputMiB", value) }
    }

    /// Words of `Ec2MarketType`.
    pub type Ec2MarketType = Word<fn(of::Ec2MarketType)>;
    impl Ec2MarketType {
        /// `on-demand`
        pub const OnDemand: Self = word("on-demand");
        /// `spot`
        pub const Spot: Self = word("spot");
        /// `wait-and-save`
        pub const WaitAndSave: Self = word("wait-and-save");
    }

    /// `FleetAmountCapability`.
    pub type FleetAmountCapability = Fields<of::FleetAmountCapability>;
    impl FleetAmountCapability {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<f64>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Min", min), "Name", name) }
        /// `Max`.
        #[track_caller] pub fn max(self, value: impl IntoVal<f64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory.
        #[track_caller] pub fn min(self, value: impl IntoVal<f64>) -> Self { with(self, "Min", value) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([a-zA-Z][a-zA-Z0-9]{0,63}:)?amount(\.[a-zA-Z][a-zA-Z0-9]{0,63})+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `FleetAttributeCapability`.
    pub type FleetAttributeCapability = Fields<of::FleetAttributeCapability>;
    impl FleetAttributeCapability {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Values", values) }
        /// `Name`: mandatory, 1 to 100 characters, matches `^([a-zA-Z][a-zA-Z0-9]{0,63}:)?attr(\.[a-zA-Z][a-zA-Z0-9]{0,63})+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: mandatory, 1 to 10 items, each 1 to 100 characters, each matches `^[a-zA-Z_]([a-zA-Z0-9_\-]{0,99})$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `FleetConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FleetConfiguration(Value);
    ias_core::union!(FleetConfiguration);
    impl FleetConfiguration {
        /// `CustomerManaged`.
        #[track_caller] pub fn customer_managed(value: impl IntoVal<CustomerManagedFleetConfiguration>) -> Self { Self(Value::one("CustomerManaged", value)) }
        /// `ServiceManagedEc2`.
        #[track_caller] pub fn service_managed_ec2(value: impl IntoVal<ServiceManagedEc2FleetConfiguration>) -> Self { Self(Value::one("ServiceManagedEc2", value)) }
    }

    /// `FleetSoftwareAddOn`.
    pub type FleetSoftwareAddOn = Fields<of::FleetSoftwareAddOn>;
    impl FleetSoftwareAddOn {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<FleetSoftwareAddOnName>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<FleetSoftwareAddOnName>) -> Self { with(self, "Name", value) }
    }

    /// Words of `FleetSoftwareAddOnName`.
    pub type FleetSoftwareAddOnName = Word<fn(of::FleetSoftwareAddOnName)>;
    impl FleetSoftwareAddOnName {
        /// `docker`
        pub const Docker: Self = word("docker");
    }

    /// `HostConfiguration`.
    pub type HostConfiguration = Fields<of::HostConfiguration>;
    impl HostConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(script_body: impl IntoVal<String>) -> Self { with(empty(), "ScriptBody", script_body) }
        /// `ScriptBody`: mandatory, at most 15000 characters.
        #[track_caller] pub fn script_body(self, value: impl IntoVal<String>) -> Self { with(self, "ScriptBody", value) }
        /// `ScriptTimeoutSeconds`: 300 to 3600, default `300`.
        #[track_caller] pub fn script_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ScriptTimeoutSeconds", value) }
    }

    /// `MemoryMiBRange`.
    pub type MemoryMiBRange = Fields<of::MemoryMiBRange>;
    impl MemoryMiBRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<i64>) -> Self { with(empty(), "Min", min) }
        /// `Max`: 512 to 2147483647.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory, 512 to 2147483647.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `PersistentVolumeConfiguration`.
    pub type PersistentVolumeConfiguration = Fields<of::PersistentVolumeConfiguration>;
    impl PersistentVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mount_path: impl IntoVal<String>) -> Self { with(empty(), "MountPath", mount_path) }
        /// `Iops`: 100 to 80000, default `3000`.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `LastUsedTtlHours`: 1 to 8760, default `168`.
        #[track_caller] pub fn last_used_ttl_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "LastUsedTtlHours", value) }
        /// `MountPath`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
        /// `SizeGiB`: 1 to 65536, default `250`.
        #[track_caller] pub fn size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeGiB", value) }
        /// `ThroughputMiB`: 125 to 2000, default `125`.
        #[track_caller] pub fn throughput_mi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "ThroughputMiB", value) }
    }

    /// `ServiceManagedEc2AutoScalingConfiguration`.
    pub type ServiceManagedEc2AutoScalingConfiguration = Fields<of::ServiceManagedEc2AutoScalingConfiguration>;
    impl ServiceManagedEc2AutoScalingConfiguration {
        /// `ScaleOutWorkersPerMinute`: 1 to 2147483647.
        #[track_caller] pub fn scale_out_workers_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleOutWorkersPerMinute", value) }
        /// `StandbyWorkerCount`: 0 to 2147483647.
        #[track_caller] pub fn standby_worker_count(self, value: impl IntoVal<i64>) -> Self { with(self, "StandbyWorkerCount", value) }
        /// `WorkerIdleDurationSeconds`: 0 to 86400.
        #[track_caller] pub fn worker_idle_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WorkerIdleDurationSeconds", value) }
    }

    /// `ServiceManagedEc2FleetConfiguration`.
    pub type ServiceManagedEc2FleetConfiguration = Fields<of::ServiceManagedEc2FleetConfiguration>;
    impl ServiceManagedEc2FleetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_capabilities: impl IntoVal<ServiceManagedEc2InstanceCapabilities>, instance_market_options: impl IntoVal<ServiceManagedEc2InstanceMarketOptions>) -> Self { with(with(empty(), "InstanceCapabilities", instance_capabilities), "InstanceMarketOptions", instance_market_options) }
        /// `AutoScalingConfiguration`.
        #[track_caller] pub fn auto_scaling_configuration(self, value: impl IntoVal<ServiceManagedEc2AutoScalingConfiguration>) -> Self { with(self, "AutoScalingConfiguration", value) }
        /// `InstanceCapabilities`: mandatory.
        #[track_caller] pub fn instance_capabilities(self, value: impl IntoVal<ServiceManagedEc2InstanceCapabilities>) -> Self { with(self, "InstanceCapabilities", value) }
        /// `InstanceMarketOptions`: mandatory.
        #[track_caller] pub fn instance_market_options(self, value: impl IntoVal<ServiceManagedEc2InstanceMarketOptions>) -> Self { with(self, "InstanceMarketOptions", value) }
        /// `PersistentVolumeConfiguration`.
        #[track_caller] pub fn persistent_volume_configuration(self, value: impl IntoVal<PersistentVolumeConfiguration>) -> Self { with(self, "PersistentVolumeConfiguration", value) }
        /// `StorageProfileId`: matches `^sp-[0-9a-f]{32}$`.
        #[track_caller] pub fn storage_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "StorageProfileId", value) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// `ServiceManagedEc2InstanceCapabilities`.
    pub type ServiceManagedEc2InstanceCapabilities = Fields<of::ServiceManagedEc2InstanceCapabilities>;
    /// What [`ServiceManagedEc2InstanceCapabilities`] cannot do without.
    pub struct ServiceManagedEc2InstanceCapabilitiesRequired<A, B, C, D> {
        /// `CpuArchitectureType`.
        pub cpu_architecture_type: A,
        /// `MemoryMiB`.
        pub memory_mi_b: B,
        /// `OsFamily`.
        pub os_family: C,
        /// `VCpuCount`.
        pub v_cpu_count: D,
    }
    impl ServiceManagedEc2InstanceCapabilities {
        /// Takes what is mandatory, by name: [`ServiceManagedEc2InstanceCapabilitiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<CpuArchitectureType>, B: IntoVal<MemoryMiBRange>, C: IntoVal<ServiceManagedFleetOperatingSystemFamily>, D: IntoVal<VCpuCountRange>>(required: ServiceManagedEc2InstanceCapabilitiesRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "CpuArchitectureType", required.cpu_architecture_type), "MemoryMiB", required.memory_mi_b), "OsFamily", required.os_family), "VCpuCount", required.v_cpu_count) }
        /// `AcceleratorCapabilities`.
        #[track_caller] pub fn accelerator_capabilities(self, value: impl IntoVal<AcceleratorCapabilities>) -> Self { with(self, "AcceleratorCapabilities", value) }
        /// `AllowedInstanceTypes`: 1 to 100 items, each 1 to 100 characters.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `CpuArchitectureType`: mandatory.
        #[track_caller] pub fn cpu_architecture_type(self, value: impl IntoVal<CpuArchitectureType>) -> Self { with(self, "CpuArchitectureType", value) }
        /// `CustomAmounts`: 1 to 15 items.
        #[track_caller] pub fn custom_amounts(self, value: impl IntoVal<List<FleetAmountCapability>>) -> Self { with(self, "CustomAmounts", value) }
        /// `CustomAttributes`: 1 to 15 items.
        #[track_caller] pub fn custom_attributes(self, value: impl IntoVal<List<FleetAttributeCapability>>) -> Self { with(self, "CustomAttributes", value) }
        /// `ExcludedInstanceTypes`: 1 to 100 items, each 1 to 100 characters.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
        /// `MemoryMiB`: mandatory.
        #[track_caller] pub fn memory_mi_b(self, value: impl IntoVal<MemoryMiBRange>) -> Self { with(self, "MemoryMiB", value) }
        /// `OsFamily`: mandatory.
        #[track_caller] pub fn os_family(self, value: impl IntoVal<ServiceManagedFleetOperatingSystemFamily>) -> Self { with(self, "OsFamily", value) }
        /// `RootEbsVolume`.
        #[track_caller] pub fn root_ebs_volume(self, value: impl IntoVal<Ec2EbsVolume>) -> Self { with(self, "RootEbsVolume", value) }
        /// `SoftwareAddOns`: at most 10 items, no item twice.
        #[track_caller] pub fn software_add_ons(self, value: impl IntoVal<List<FleetSoftwareAddOn>>) -> Self { with(self, "SoftwareAddOns", value) }
        /// `VCpuCount`: mandatory.
        #[track_caller] pub fn v_cpu_count(self, value: impl IntoVal<VCpuCountRange>) -> Self { with(self, "VCpuCount", value) }
    }

    /// `ServiceManagedEc2InstanceMarketOptions`.
    pub type ServiceManagedEc2InstanceMarketOptions = Fields<of::ServiceManagedEc2InstanceMarketOptions>;
    impl ServiceManagedEc2InstanceMarketOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<Ec2MarketType>) -> Self { with(empty(), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<Ec2MarketType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ServiceManagedFleetOperatingSystemFamily`.
    pub type ServiceManagedFleetOperatingSystemFamily = Word<fn(of::ServiceManagedFleetOperatingSystemFamily)>;
    impl ServiceManagedFleetOperatingSystemFamily {
        /// `LINUX`
        pub const Linux: Self = word("LINUX");
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
    }

    /// Words of `TagPropagationMode`.
    pub type TagPropagationMode = Word<fn(of::TagPropagationMode)>;
    impl TagPropagationMode {
        /// `NO_PROPAGATION`
        pub const NoPropagation: Self = word("NO_PROPAGATION");
        /// `PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH`
        pub const PropagateTagsToWorkersAtLaunch: Self = word("PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH");
    }

    /// `VCpuCountRange`.
    pub type VCpuCountRange = Fields<of::VCpuCountRange>;
    impl VCpuCountRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<i64>) -> Self { with(empty(), "Min", min) }
        /// `Max`: 1 to 10000.
        #[track_caller] pub fn max(self, value: impl IntoVal<i64>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory, 1 to 10000.
        #[track_caller] pub fn min(self, value: impl IntoVal<i64>) -> Self { with(self, "Min", value) }
    }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// `ResourceConfigurationArns`: each 1 to 2048 characters.
        #[track_caller] pub fn resource_configuration_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceConfigurationArns", value) }
    }
}

/// [`AWS::Deadline::LicenseEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLicenseEndpoint = Handle<of::CfnLicenseEndpoint>;
impl cfn::ResourceType for of::CfnLicenseEndpoint { const TYPE: &'static str = "AWS::Deadline::LicenseEndpoint"; type Tags = cfn::TagList; type Props = CfnLicenseEndpointProps; type Reference = Is<kinds::LicenseEndpointArn>; }
impl CfnLicenseEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LicenseEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DnsName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DnsName") }
    /// The attribute `LicenseEndpointId`.
    #[inline] pub fn attr_license_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseEndpointId") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `READY`, `NOT_READY`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnLicenseEndpoint`].
///
/// Mandatory: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
///
/// A change replaces the resource: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
pub type CfnLicenseEndpointProps = Fields<of::CfnLicenseEndpoint>;
/// What [`CfnLicenseEndpointProps`] cannot do without.
pub struct CfnLicenseEndpointPropsRequired<A, B, C> {
    /// `SecurityGroupIds`: 1 to 10 items, each matches `^sg-[\w]{1,120}$`. Changing it replaces the resource.
    pub security_group_ids: A,
    /// `SubnetIds`: 1 to 10 items, each 1 to 32 characters, each matches `^subnet-[\w]{1,120}$`. Changing it replaces the resource.
    pub subnet_ids: B,
    /// `VpcId`: 1 to 32 characters, matches `^vpc-[\w]{1,120}$`. Changing it replaces the resource.
    pub vpc_id: C,
}
impl CfnLicenseEndpointProps {
    /// Takes what is mandatory, by name: [`CfnLicenseEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<Is<kinds::SecurityGroupId>>>, B: IntoVal<List<String>>, C: IntoVal<Is<kinds::VpcId>>>(required: CfnLicenseEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "SecurityGroupIds", required.security_group_ids), "SubnetIds", required.subnet_ids), "VpcId", required.vpc_id) }
    /// `SecurityGroupIds`: mandatory, 1 to 10 items, each matches `^sg-[\w]{1,120}$`. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory, 1 to 10 items, each 1 to 32 characters, each matches `^subnet-[\w]{1,120}$`. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_license_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory, 1 to 32 characters, matches `^vpc-[\w]{1,120}$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnLicenseEndpoint`].
pub mod cfn_license_endpoint {
    pub use super::cfn_farm::{Tag};
}

/// [`AWS::Deadline::Limit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html).
///
/// What `Ref` returns: a text of FarmId, LimitId.
pub type CfnLimit = Handle<of::CfnLimit>;
impl cfn::ResourceType for of::CfnLimit { const TYPE: &'static str = "AWS::Deadline::Limit"; type Tags = cfn::NoTags; type Props = CfnLimitProps; type Reference = String; }
impl CfnLimit {
    /// The attribute `CurrentCount`.
    #[inline] pub fn attr_current_count(&self) -> Val<i64> { cfn::attribute(&self.0, "CurrentCount") }
    /// The attribute `LimitId`.
    #[inline] pub fn attr_limit_id(&self) -> Val<String> { cfn::attribute(&self.0, "LimitId") }
}

/// Properties of [`CfnLimit`].
///
/// Mandatory: `AmountRequirementName`, `DisplayName`, `MaxCount`, `FarmId`.
///
/// A change replaces the resource: `AmountRequirementName`, `FarmId`.
pub type CfnLimitProps = Fields<of::CfnLimit>;
/// What [`CfnLimitProps`] cannot do without.
pub struct CfnLimitPropsRequired<A, B, C, D> {
    /// `AmountRequirementName`: at most 1024 characters. Changing it replaces the resource.
    pub amount_requirement_name: A,
    /// `DisplayName`: 1 to 100 characters.
    pub display_name: B,
    /// `MaxCount`: -1 to 2147483647.
    pub max_count: C,
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: D,
}
impl CfnLimitProps {
    /// Takes what is mandatory, by name: [`CfnLimitPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>>(required: CfnLimitPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AmountRequirementName", required.amount_requirement_name), "DisplayName", required.display_name), "MaxCount", required.max_count), "FarmId", required.farm_id) }
    /// `AmountRequirementName`: mandatory, at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn amount_requirement_name(self, value: impl IntoVal<String>) -> Self { with(self, "AmountRequirementName", value) }
    /// `Description`: at most 100 characters, default `""`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `MaxCount`: mandatory, -1 to 2147483647.
    #[track_caller] pub fn max_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCount", value) }
}

/// [`AWS::Deadline::MeteredProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMeteredProduct = Handle<of::CfnMeteredProduct>;
impl cfn::ResourceType for of::CfnMeteredProduct { const TYPE: &'static str = "AWS::Deadline::MeteredProduct"; type Tags = cfn::NoTags; type Props = CfnMeteredProductProps; type Reference = Is<kinds::MeteredProductArn>; }
impl CfnMeteredProduct {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MeteredProductArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Family`.
    #[inline] pub fn attr_family(&self) -> Val<String> { cfn::attribute(&self.0, "Family") }
    /// The attribute `Port`.
    #[inline] pub fn attr_port(&self) -> Val<i64> { cfn::attribute(&self.0, "Port") }
    /// The attribute `Vendor`.
    #[inline] pub fn attr_vendor(&self) -> Val<String> { cfn::attribute(&self.0, "Vendor") }
}

/// Properties of [`CfnMeteredProduct`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `LicenseEndpointId`, `ProductId`.
pub type CfnMeteredProductProps = Fields<of::CfnMeteredProduct>;
impl CfnMeteredProductProps {
    /// `LicenseEndpointId`: matches `^le-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn license_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseEndpointId", value) }
    /// `ProductId`: matches `^[0-9a-z]{1,32}-[.0-9a-z]{1,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn product_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProductId", value) }
}

/// [`AWS::Deadline::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnMonitor = Handle<of::CfnMonitor>;
impl cfn::ResourceType for of::CfnMonitor { const TYPE: &'static str = "AWS::Deadline::Monitor"; type Tags = cfn::TagList; type Props = CfnMonitorProps; type Reference = Is<kinds::DeadlineMonitorArn>; }
impl CfnMonitor {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeadlineMonitorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IdentityCenterApplicationArn`.
    #[inline] pub fn attr_identity_center_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityCenterApplicationArn") }
    /// The attribute `MonitorId`.
    #[inline] pub fn attr_monitor_id(&self) -> Val<String> { cfn::attribute(&self.0, "MonitorId") }
    /// The attribute `Url`.
    #[inline] pub fn attr_url(&self) -> Val<String> { cfn::attribute(&self.0, "Url") }
}

/// Properties of [`CfnMonitor`].
///
/// Mandatory: `DisplayName`, `IdentityCenterInstanceArn`, `RoleArn`, `Subdomain`.
///
/// A change replaces the resource: `IdentityCenterInstanceArn`, `IdentityCenterRegion`.
pub type CfnMonitorProps = Fields<of::CfnMonitor>;
/// What [`CfnMonitorProps`] cannot do without.
pub struct CfnMonitorPropsRequired<A, B, C, D> {
    /// `DisplayName`: 1 to 100 characters.
    pub display_name: A,
    /// `IdentityCenterInstanceArn`: matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
    pub identity_center_instance_arn: B,
    /// `RoleArn`: matches `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`.
    pub role_arn: C,
    /// `Subdomain`: matches `^[a-z0-9-]{1,100}$`.
    pub subdomain: D,
}
impl CfnMonitorProps {
    /// Takes what is mandatory, by name: [`CfnMonitorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>>(required: CfnMonitorPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DisplayName", required.display_name), "IdentityCenterInstanceArn", required.identity_center_instance_arn), "RoleArn", required.role_arn), "Subdomain", required.subdomain) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `IdentityCenterInstanceArn`: mandatory, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
    #[track_caller] pub fn identity_center_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterInstanceArn", value) }
    /// `IdentityCenterRegion`: 1 to 25 characters, matches `^[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn identity_center_region(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityCenterRegion", value) }
    /// `RoleArn`: mandatory, matches `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Subdomain`: mandatory, matches `^[a-z0-9-]{1,100}$`.
    #[track_caller] pub fn subdomain(self, value: impl IntoVal<String>) -> Self { with(self, "Subdomain", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_monitor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMonitor`].
pub mod cfn_monitor {
    pub use super::cfn_farm::{Tag};
}

/// [`AWS::Deadline::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnQueue = Handle<of::CfnQueue>;
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::Deadline::Queue"; type Tags = cfn::TagList; type Props = CfnQueueProps; type Reference = Is<kinds::DeadlineQueueArn>; }
impl CfnQueue {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DeadlineQueueArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `QueueId`.
    #[inline] pub fn attr_queue_id(&self) -> Val<String> { cfn::attribute(&self.0, "QueueId") }
}

/// Properties of [`CfnQueue`].
///
/// Mandatory: `DisplayName`, `FarmId`.
///
/// A change replaces the resource: `FarmId`.
pub type CfnQueueProps = Fields<of::CfnQueue>;
impl CfnQueueProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(display_name: impl IntoVal<String>, farm_id: impl IntoVal<String>) -> Self { with(with(empty(), "DisplayName", display_name), "FarmId", farm_id) }
    /// `AllowedStorageProfileIds`: at most 20 items, no item twice, each matches `^sp-[0-9a-f]{32}$`.
    #[track_caller] pub fn allowed_storage_profile_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedStorageProfileIds", value) }
    /// `DefaultBudgetAction`: default `"NONE"`.
    #[track_caller] pub fn default_budget_action(self, value: impl IntoVal<cfn_queue::DefaultQueueBudgetAction>) -> Self { with(self, "DefaultBudgetAction", value) }
    /// `Description`: at most 100 characters, default `""`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `JobAttachmentSettings`.
    #[track_caller] pub fn job_attachment_settings(self, value: impl IntoVal<cfn_queue::JobAttachmentSettings>) -> Self { with(self, "JobAttachmentSettings", value) }
    /// `JobRunAsUser`.
    #[track_caller] pub fn job_run_as_user(self, value: impl IntoVal<cfn_queue::JobRunAsUser>) -> Self { with(self, "JobRunAsUser", value) }
    /// `RequiredFileSystemLocationNames`: at most 20 items, no item twice, each 1 to 64 characters, each matches `^[0-9A-Za-z ]*$`.
    #[track_caller] pub fn required_file_system_location_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RequiredFileSystemLocationNames", value) }
    /// `RoleArn`: matches `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SchedulingConfiguration`.
    #[track_caller] pub fn scheduling_configuration(self, value: impl IntoVal<cfn_queue::SchedulingConfiguration>) -> Self { with(self, "SchedulingConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_queue::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQueue`].
pub mod cfn_queue {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_farm::{Tag};
    mod of { pub enum DefaultQueueBudgetAction {} pub enum JobAttachmentSettings {} pub enum JobRunAsUser {} pub enum PosixUser {} pub enum PriorityBalancedSchedulingConfiguration {} impl ias_core::Optional for PriorityBalancedSchedulingConfiguration {} pub enum PriorityFifoSchedulingConfiguration {} impl ias_core::Optional for PriorityFifoSchedulingConfiguration {} pub enum RunAs {} pub enum SchedulingMaxPriorityOverrideAlwaysScheduleFirst {} impl ias_core::Optional for SchedulingMaxPriorityOverrideAlwaysScheduleFirst {} pub enum SchedulingMinPriorityOverrideAlwaysScheduleLast {} impl ias_core::Optional for SchedulingMinPriorityOverrideAlwaysScheduleLast {} pub enum WeightedBalancedSchedulingConfiguration {} impl ias_core::Optional for WeightedBalancedSchedulingConfiguration {} pub enum WeightedBalancedSchedulingConfigurationMaxPriorityOverride {} pub enum WeightedBalancedSchedulingConfigurationMinPriorityOverride {} pub enum WindowsUser {} }

    /// Words of `DefaultQueueBudgetAction`.
    pub type DefaultQueueBudgetAction = Word<fn(of::DefaultQueueBudgetAction)>;
    impl DefaultQueueBudgetAction {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `STOP_SCHEDULING_AND_COMPLETE_TASKS`
        pub const StopSchedulingAndCompleteTasks: Self = word("STOP_SCHEDULING_AND_COMPLETE_TASKS");
        /// `STOP_SCHEDULING_AND_CANCEL_TASKS`
        pub const StopSchedulingAndCancelTasks: Self = word("STOP_SCHEDULING_AND_CANCEL_TASKS");
    }

    /// `JobAttachmentSettings`.
    pub type JobAttachmentSettings = Fields<of::JobAttachmentSettings>;
    impl JobAttachmentSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(root_prefix: impl IntoVal<String>, s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "RootPrefix", root_prefix), "S3BucketName", s3_bucket_name) }
        /// `RootPrefix`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9-_/]+$`.
        #[track_caller] pub fn root_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "RootPrefix", value) }
        /// `S3BucketName`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
    }

    /// `JobRunAsUser`.
    pub type JobRunAsUser = Fields<of::JobRunAsUser>;
    impl JobRunAsUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(run_as: impl IntoVal<RunAs>) -> Self { with(empty(), "RunAs", run_as) }
        /// `Posix`.
        #[track_caller] pub fn posix(self, value: impl IntoVal<PosixUser>) -> Self { with(self, "Posix", value) }
        /// `RunAs`: mandatory.
        #[track_caller] pub fn run_as(self, value: impl IntoVal<RunAs>) -> Self { with(self, "RunAs", value) }
        /// `Windows`.
        #[track_caller] pub fn windows(self, value: impl IntoVal<WindowsUser>) -> Self { with(self, "Windows", value) }
    }

    /// `PosixUser`.
    pub type PosixUser = Fields<of::PosixUser>;
    impl PosixUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group: impl IntoVal<String>, user: impl IntoVal<String>) -> Self { with(with(empty(), "Group", group), "User", user) }
        /// `Group`: mandatory, at most 31 characters, matches `^(?:[a-z][a-z0-9-]{0,30})?$`.
        #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "Group", value) }
        /// `User`: mandatory, at most 31 characters, matches `^(?:[a-z][a-z0-9-]{0,30})?$`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
    }

    /// `PriorityBalancedSchedulingConfiguration`.
    pub type PriorityBalancedSchedulingConfiguration = Fields<of::PriorityBalancedSchedulingConfiguration>;
    impl PriorityBalancedSchedulingConfiguration {
        /// `RenderingTaskBuffer`: 0 to 1000, default `1`.
        #[track_caller] pub fn rendering_task_buffer(self, value: impl IntoVal<i64>) -> Self { with(self, "RenderingTaskBuffer", value) }
    }

    /// `PriorityFifoSchedulingConfiguration`.
    pub type PriorityFifoSchedulingConfiguration = Fields<of::PriorityFifoSchedulingConfiguration>;
    impl PriorityFifoSchedulingConfiguration {
    }

    /// Words of `RunAs`.
    pub type RunAs = Word<fn(of::RunAs)>;
    impl RunAs {
        /// `QUEUE_CONFIGURED_USER`
        pub const QueueConfiguredUser: Self = word("QUEUE_CONFIGURED_USER");
        /// `WORKER_AGENT_USER`
        pub const WorkerAgentUser: Self = word("WORKER_AGENT_USER");
    }

    /// `SchedulingConfiguration`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SchedulingConfiguration(Value);
    ias_core::union!(SchedulingConfiguration);
    impl SchedulingConfiguration {
        /// `PriorityFifo`.
        #[track_caller] pub fn priority_fifo(value: impl IntoVal<PriorityFifoSchedulingConfiguration>) -> Self { Self(Value::one("PriorityFifo", value)) }
        /// `PriorityBalanced`.
        #[track_caller] pub fn priority_balanced(value: impl IntoVal<PriorityBalancedSchedulingConfiguration>) -> Self { Self(Value::one("PriorityBalanced", value)) }
        /// `WeightedBalanced`.
        #[track_caller] pub fn weighted_balanced(value: impl IntoVal<WeightedBalancedSchedulingConfiguration>) -> Self { Self(Value::one("WeightedBalanced", value)) }
    }

    /// `SchedulingMaxPriorityOverrideAlwaysScheduleFirst`.
    pub type SchedulingMaxPriorityOverrideAlwaysScheduleFirst = Fields<of::SchedulingMaxPriorityOverrideAlwaysScheduleFirst>;
    impl SchedulingMaxPriorityOverrideAlwaysScheduleFirst {
    }

    /// `SchedulingMinPriorityOverrideAlwaysScheduleLast`.
    pub type SchedulingMinPriorityOverrideAlwaysScheduleLast = Fields<of::SchedulingMinPriorityOverrideAlwaysScheduleLast>;
    impl SchedulingMinPriorityOverrideAlwaysScheduleLast {
    }

    /// `WeightedBalancedSchedulingConfiguration`.
    pub type WeightedBalancedSchedulingConfiguration = Fields<of::WeightedBalancedSchedulingConfiguration>;
    impl WeightedBalancedSchedulingConfiguration {
        /// `ErrorWeight`: -10000 to 10000, default `-10.0`.
        #[track_caller] pub fn error_weight(self, value: impl IntoVal<f64>) -> Self { with(self, "ErrorWeight", value) }
        /// `MaxPriorityOverride`.
        #[track_caller] pub fn max_priority_override(self, value: impl IntoVal<WeightedBalancedSchedulingConfigurationMaxPriorityOverride>) -> Self { with(self, "MaxPriorityOverride", value) }
        /// `MinPriorityOverride`.
        #[track_caller] pub fn min_priority_override(self, value: impl IntoVal<WeightedBalancedSchedulingConfigurationMinPriorityOverride>) -> Self { with(self, "MinPriorityOverride", value) }
        /// `PriorityWeight`: 0 to 10000, default `100.0`.
        #[track_caller] pub fn priority_weight(self, value: impl IntoVal<f64>) -> Self { with(self, "PriorityWeight", value) }
        /// `RenderingTaskBuffer`: 0 to 1000, default `1`.
        #[track_caller] pub fn rendering_task_buffer(self, value: impl IntoVal<i64>) -> Self { with(self, "RenderingTaskBuffer", value) }
        /// `RenderingTaskWeight`: -10000 to 10000, default `-100.0`.
        #[track_caller] pub fn rendering_task_weight(self, value: impl IntoVal<f64>) -> Self { with(self, "RenderingTaskWeight", value) }
        /// `SubmissionTimeWeight`: 0 to 10000, default `3.0`.
        #[track_caller] pub fn submission_time_weight(self, value: impl IntoVal<f64>) -> Self { with(self, "SubmissionTimeWeight", value) }
    }

    /// `MaxPriorityOverride`.
    pub type WeightedBalancedSchedulingConfigurationMaxPriorityOverride = Fields<of::WeightedBalancedSchedulingConfigurationMaxPriorityOverride>;
    impl WeightedBalancedSchedulingConfigurationMaxPriorityOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(always_schedule_first: impl IntoVal<SchedulingMaxPriorityOverrideAlwaysScheduleFirst>) -> Self { with(empty(), "AlwaysScheduleFirst", always_schedule_first) }
        /// `AlwaysScheduleFirst`: mandatory.
        #[track_caller] pub fn always_schedule_first(self, value: impl IntoVal<SchedulingMaxPriorityOverrideAlwaysScheduleFirst>) -> Self { with(self, "AlwaysScheduleFirst", value) }
    }

    /// `MinPriorityOverride`.
    pub type WeightedBalancedSchedulingConfigurationMinPriorityOverride = Fields<of::WeightedBalancedSchedulingConfigurationMinPriorityOverride>;
    impl WeightedBalancedSchedulingConfigurationMinPriorityOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(always_schedule_last: impl IntoVal<SchedulingMinPriorityOverrideAlwaysScheduleLast>) -> Self { with(empty(), "AlwaysScheduleLast", always_schedule_last) }
        /// `AlwaysScheduleLast`: mandatory.
        #[track_caller] pub fn always_schedule_last(self, value: impl IntoVal<SchedulingMinPriorityOverrideAlwaysScheduleLast>) -> Self { with(self, "AlwaysScheduleLast", value) }
    }

    /// `WindowsUser`.
    pub type WindowsUser = Fields<of::WindowsUser>;
    impl WindowsUser {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(password_arn: impl IntoVal<String>, user: impl IntoVal<String>) -> Self { with(with(empty(), "PasswordArn", password_arn), "User", user) }
        /// `PasswordArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn password_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PasswordArn", value) }
        /// `User`: mandatory, at most 111 characters, matches `^[^"'/\[\]:;|=,+*?<>\s]*$`.
        #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "User", value) }
    }
}

/// [`AWS::Deadline::QueueEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html).
///
/// What `Ref` returns: a text of FarmId, QueueId, QueueEnvironmentId.
pub type CfnQueueEnvironment = Handle<of::CfnQueueEnvironment>;
impl cfn::ResourceType for of::CfnQueueEnvironment { const TYPE: &'static str = "AWS::Deadline::QueueEnvironment"; type Tags = cfn::NoTags; type Props = CfnQueueEnvironmentProps; type Reference = String; }
impl CfnQueueEnvironment {
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `QueueEnvironmentId`.
    #[inline] pub fn attr_queue_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "QueueEnvironmentId") }
}

/// Properties of [`CfnQueueEnvironment`].
///
/// Mandatory: `FarmId`, `QueueId`, `Priority`, `Template`, `TemplateType`.
///
/// A change replaces the resource: `FarmId`, `QueueId`.
pub type CfnQueueEnvironmentProps = Fields<of::CfnQueueEnvironment>;
/// What [`CfnQueueEnvironmentProps`] cannot do without.
pub struct CfnQueueEnvironmentPropsRequired<A, B, C, D, E> {
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: A,
    /// `QueueId`: matches `^queue-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub queue_id: B,
    /// `Priority`: 0 to 10000.
    pub priority: C,
    /// `Template`: 1 to 15000 characters.
    pub template: D,
    /// `TemplateType`.
    pub template_type: E,
}
impl CfnQueueEnvironmentProps {
    /// Takes what is mandatory, by name: [`CfnQueueEnvironmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<cfn_queue_environment::EnvironmentTemplateType>>(required: CfnQueueEnvironmentPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "FarmId", required.farm_id), "QueueId", required.queue_id), "Priority", required.priority), "Template", required.template), "TemplateType", required.template_type) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `Priority`: mandatory, 0 to 10000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `QueueId`: mandatory, matches `^queue-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn queue_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueueId", value) }
    /// `Template`: mandatory, 1 to 15000 characters.
    #[track_caller] pub fn template(self, value: impl IntoVal<String>) -> Self { with(self, "Template", value) }
    /// `TemplateType`: mandatory.
    #[track_caller] pub fn template_type(self, value: impl IntoVal<cfn_queue_environment::EnvironmentTemplateType>) -> Self { with(self, "TemplateType", value) }
}

/// Types of [`CfnQueueEnvironment`].
pub mod cfn_queue_environment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EnvironmentTemplateType {} }

    /// Words of `EnvironmentTemplateType`.
    pub type EnvironmentTemplateType = Word<fn(of::EnvironmentTemplateType)>;
    impl EnvironmentTemplateType {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `YAML`
        pub const Yaml: Self = word("YAML");
    }
}

/// [`AWS::Deadline::QueueFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html).
///
/// What `Ref` returns: a text of FarmId, FleetId, QueueId.
pub type CfnQueueFleetAssociation = Handle<of::CfnQueueFleetAssociation>;
impl cfn::ResourceType for of::CfnQueueFleetAssociation { const TYPE: &'static str = "AWS::Deadline::QueueFleetAssociation"; type Tags = cfn::NoTags; type Props = CfnQueueFleetAssociationProps; type Reference = String; }

/// Properties of [`CfnQueueFleetAssociation`].
///
/// Mandatory: `FarmId`, `FleetId`, `QueueId`.
///
/// A change replaces the resource: `FarmId`, `FleetId`, `QueueId`.
pub type CfnQueueFleetAssociationProps = Fields<of::CfnQueueFleetAssociation>;
/// What [`CfnQueueFleetAssociationProps`] cannot do without.
pub struct CfnQueueFleetAssociationPropsRequired<A, B, C> {
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: A,
    /// `FleetId`: matches `^fleet-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub fleet_id: B,
    /// `QueueId`: matches `^queue-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub queue_id: C,
}
impl CfnQueueFleetAssociationProps {
    /// Takes what is mandatory, by name: [`CfnQueueFleetAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnQueueFleetAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FarmId", required.farm_id), "FleetId", required.fleet_id), "QueueId", required.queue_id) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `FleetId`: mandatory, matches `^fleet-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn fleet_id(self, value: impl IntoVal<String>) -> Self { with(self, "FleetId", value) }
    /// `QueueId`: mandatory, matches `^queue-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn queue_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueueId", value) }
}

/// [`AWS::Deadline::QueueLimitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html).
///
/// What `Ref` returns: a text of FarmId, LimitId, QueueId.
pub type CfnQueueLimitAssociation = Handle<of::CfnQueueLimitAssociation>;
impl cfn::ResourceType for of::CfnQueueLimitAssociation { const TYPE: &'static str = "AWS::Deadline::QueueLimitAssociation"; type Tags = cfn::NoTags; type Props = CfnQueueLimitAssociationProps; type Reference = String; }

/// Properties of [`CfnQueueLimitAssociation`].
///
/// Mandatory: `FarmId`, `LimitId`, `QueueId`.
///
/// A change replaces the resource: `FarmId`, `LimitId`, `QueueId`.
pub type CfnQueueLimitAssociationProps = Fields<of::CfnQueueLimitAssociation>;
/// What [`CfnQueueLimitAssociationProps`] cannot do without.
pub struct CfnQueueLimitAssociationPropsRequired<A, B, C> {
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: A,
    /// `LimitId`: matches `^limit-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub limit_id: B,
    /// `QueueId`: matches `^queue-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub queue_id: C,
}
impl CfnQueueLimitAssociationProps {
    /// Takes what is mandatory, by name: [`CfnQueueLimitAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnQueueLimitAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FarmId", required.farm_id), "LimitId", required.limit_id), "QueueId", required.queue_id) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `LimitId`: mandatory, matches `^limit-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn limit_id(self, value: impl IntoVal<String>) -> Self { with(self, "LimitId", value) }
    /// `QueueId`: mandatory, matches `^queue-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn queue_id(self, value: impl IntoVal<String>) -> Self { with(self, "QueueId", value) }
}

/// [`AWS::Deadline::StorageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html).
///
/// What `Ref` returns: a text of FarmId, StorageProfileId.
pub type CfnStorageProfile = Handle<of::CfnStorageProfile>;
impl cfn::ResourceType for of::CfnStorageProfile { const TYPE: &'static str = "AWS::Deadline::StorageProfile"; type Tags = cfn::NoTags; type Props = CfnStorageProfileProps; type Reference = String; }
impl CfnStorageProfile {
    /// The attribute `StorageProfileId`.
    #[inline] pub fn attr_storage_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "StorageProfileId") }
}

/// Properties of [`CfnStorageProfile`].
///
/// Mandatory: `DisplayName`, `FarmId`, `OsFamily`.
///
/// A change replaces the resource: `FarmId`.
pub type CfnStorageProfileProps = Fields<of::CfnStorageProfile>;
/// What [`CfnStorageProfileProps`] cannot do without.
pub struct CfnStorageProfilePropsRequired<A, B, C> {
    /// `DisplayName`: 1 to 100 characters.
    pub display_name: A,
    /// `FarmId`: matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    pub farm_id: B,
    /// `OsFamily`.
    pub os_family: C,
}
impl CfnStorageProfileProps {
    /// Takes what is mandatory, by name: [`CfnStorageProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_storage_profile::StorageProfileOperatingSystemFamily>>(required: CfnStorageProfilePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DisplayName", required.display_name), "FarmId", required.farm_id), "OsFamily", required.os_family) }
    /// `DisplayName`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `FileSystemLocations`: at most 20 items.
    #[track_caller] pub fn file_system_locations(self, value: impl IntoVal<List<cfn_storage_profile::FileSystemLocation>>) -> Self { with(self, "FileSystemLocations", value) }
    /// `OsFamily`: mandatory.
    #[track_caller] pub fn os_family(self, value: impl IntoVal<cfn_storage_profile::StorageProfileOperatingSystemFamily>) -> Self { with(self, "OsFamily", value) }
}

/// Types of [`CfnStorageProfile`].
pub mod cfn_storage_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FileSystemLocation {} pub enum FileSystemLocationType {} pub enum StorageProfileOperatingSystemFamily {} }

    /// `FileSystemLocation`.
    pub type FileSystemLocation = Fields<of::FileSystemLocation>;
    /// What [`FileSystemLocation`] cannot do without.
    pub struct FileSystemLocationRequired<A, B, C> {
        /// `Name`: 1 to 64 characters, matches `^[0-9A-Za-z ]*$`.
        pub name: A,
        /// `Path`: at most 1024 characters.
        pub path: B,
        /// `Type`.
        pub type_: C,
    }
    impl FileSystemLocation {
        /// Takes what is mandatory, by name: [`FileSystemLocationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<FileSystemLocationType>>(required: FileSystemLocationRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Path", required.path), "Type", required.type_) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[0-9A-Za-z ]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Path`: mandatory, at most 1024 characters.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FileSystemLocationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `FileSystemLocationType`.
    pub type FileSystemLocationType = Word<fn(of::FileSystemLocationType)>;
    impl FileSystemLocationType {
        /// `SHARED`
        pub const Shared: Self = word("SHARED");
        /// `LOCAL`
        pub const Local: Self = word("LOCAL");
    }

    /// Words of `StorageProfileOperatingSystemFamily`.
    pub type StorageProfileOperatingSystemFamily = Word<fn(of::StorageProfileOperatingSystemFamily)>;
    impl StorageProfileOperatingSystemFamily {
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
        /// `LINUX`
        pub const Linux: Self = word("LINUX");
        /// `MACOS`
        pub const Macos: Self = word("MACOS");
    }
}

/// [`AWS::Deadline::Worker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorker = Handle<of::CfnWorker>;
impl cfn::ResourceType for of::CfnWorker { const TYPE: &'static str = "AWS::Deadline::Worker"; type Tags = cfn::TagList; type Props = CfnWorkerProps; type Reference = Is<kinds::WorkerArn>; }
impl CfnWorker {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WorkerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `Status`: one of `CREATED`, `STARTED`, `STOPPING`, `STOPPED`, `NOT_RESPONDING`, `NOT_COMPATIBLE`, `RUNNING`, `IDLE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `WorkerId`.
    #[inline] pub fn attr_worker_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkerId") }
}

/// Properties of [`CfnWorker`].
///
/// Mandatory: `FarmId`, `FleetId`.
///
/// A change replaces the resource: `FarmId`, `FleetId`, `HostProperties`.
pub type CfnWorkerProps = Fields<of::CfnWorker>;
impl CfnWorkerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(farm_id: impl IntoVal<String>, fleet_id: impl IntoVal<String>) -> Self { with(with(empty(), "FarmId", farm_id), "FleetId", fleet_id) }
    /// `FarmId`: mandatory, matches `^farm-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn farm_id(self, value: impl IntoVal<String>) -> Self { with(self, "FarmId", value) }
    /// `FleetId`: mandatory, matches `^fleet-[0-9a-f]{32}$`. Changing it replaces the resource.
    #[track_caller] pub fn fleet_id(self, value: impl IntoVal<String>) -> Self { with(self, "FleetId", value) }
    /// `HostProperties`. Changing it replaces the resource.
    #[track_caller] pub fn host_properties(self, value: impl IntoVal<cfn_worker::HostPropertiesRequest>) -> Self { with(self, "HostProperties", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_worker::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorker`].
pub mod cfn_worker {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_budget::{Tag};
    mod of { pub enum HostPropertiesRequest {} impl ias_core::Optional for HostPropertiesRequest {} pub enum IpAddresses {} impl ias_core::Optional for IpAddresses {} }

    /// `HostPropertiesRequest`.
    pub type HostPropertiesRequest = Fields<of::HostPropertiesRequest>;
    impl HostPropertiesRequest {
        /// `HostName`: matches `^[a-zA-Z0-9_\.\-]{0,255}$`.
        #[track_caller] pub fn host_name(self, value: impl IntoVal<String>) -> Self { with(self, "HostName", value) }
        /// `IpAddresses`.
        #[track_caller] pub fn ip_addresses(self, value: impl IntoVal<IpAddresses>) -> Self { with(self, "IpAddresses", value) }
    }

    /// `IpAddresses`.
    pub type IpAddresses = Fields<of::IpAddresses>;
    impl IpAddresses {
        /// `IpV4Addresses`: each matches `^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`.
        #[track_caller] pub fn ip_v4_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IpV4Addresses", value) }
        /// `IpV6Addresses`: each matches `^(?:[A-F0-9]{1,4}:){7}[A-F0-9]{1,4}$`.
        #[track_caller] pub fn ip_v6_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IpV6Addresses", value) }
    }
}
