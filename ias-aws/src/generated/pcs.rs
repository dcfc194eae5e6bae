// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PCS`.

use super::prelude::*;

mod of { pub enum CfnCluster {} pub enum CfnComputeNodeGroup {} pub enum CfnQueue {} }

/// [`AWS::PCS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::PCS::Cluster"; type Tags = cfn::TagMap; type Props = CfnClusterProps; type Reference = Is<kinds::PcsClusterArn>; }
impl CfnCluster {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PcsClusterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Endpoints`.
    #[inline] pub fn attr_endpoints(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Endpoints") }
    /// The attribute `ErrorInfo`.
    #[inline] pub fn attr_error_info(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ErrorInfo") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `DELETE_FAILED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCluster`].
///
/// Mandatory: `Networking`, `Scheduler`, `Size`.
///
/// A change replaces the resource: `Name`, `Networking`, `Size`.
pub type CfnClusterProps = Fields<of::CfnCluster>;
/// What [`CfnClusterProps`] cannot do without.
pub struct CfnClusterPropsRequired<A, B, C> {
    /// `Networking`. Changing it replaces the resource.
    pub networking: A,
    /// `Scheduler`.
    pub scheduler: B,
    /// `Size`. Changing it replaces the resource.
    pub size: C,
}
impl CfnClusterProps {
    /// Takes what is mandatory, by name: [`CfnClusterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_cluster::Networking>, B: IntoVal<cfn_cluster::Scheduler>, C: IntoVal<cfn_cluster::Size>>(required: CfnClusterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Networking", required.networking), "Scheduler", required.scheduler), "Size", required.size) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Networking`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn networking(self, value: impl IntoVal<cfn_cluster::Networking>) -> Self { with(self, "Networking", value) }
    /// `Scheduler`: mandatory.
    #[track_caller] pub fn scheduler(self, value: impl IntoVal<cfn_cluster::Scheduler>) -> Self { with(self, "Scheduler", value) }
    /// `Size`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn size(self, value: impl IntoVal<cfn_cluster::Size>) -> Self { with(self, "Size", value) }
    /// `SlurmConfiguration`.
    #[track_caller] pub fn slurm_configuration(self, value: impl IntoVal<cfn_cluster::SlurmConfiguration>) -> Self { with(self, "SlurmConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCluster`].
pub mod cfn_cluster {
    use super::super::prelude::*;
    mod of { pub enum Accounting {} pub enum AccountingMode {} pub enum AuthKey {} pub enum CgroupCustomSetting {} pub enum JwtAuth {} impl ias_core::Optional for JwtAuth {} pub enum JwtKey {} pub enum Networking {} impl ias_core::Optional for Networking {} pub enum NetworkingNetworkType {} pub enum Scheduler {} pub enum SchedulerType {} pub enum Size {} pub enum SlurmConfiguration {} impl ias_core::Optional for SlurmConfiguration {} pub enum SlurmCustomSetting {} pub enum SlurmRest {} pub enum SlurmRestMode {} pub enum SlurmdbdCustomSetting {} }

    /// `Accounting`.
    pub type Accounting = Fields<of::Accounting>;
    impl Accounting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<AccountingMode>) -> Self { with(empty(), "Mode", mode) }
        /// `DefaultPurgeTimeInDays`: -1 to 10000, default `-1`.
        #[track_caller] pub fn default_purge_time_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultPurgeTimeInDays", value) }
        /// `Mode`: mandatory, default `"NONE"`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<AccountingMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type AccountingMode = Word<fn(of::AccountingMode)>;
    impl AccountingMode {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `AuthKey`.
    pub type AuthKey = Fields<of::AuthKey>;
    impl AuthKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_arn: impl IntoVal<String>, secret_version: impl IntoVal<String>) -> Self { with(with(empty(), "SecretArn", secret_arn), "SecretVersion", secret_version) }
        /// `SecretArn`: mandatory.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `SecretVersion`: mandatory.
        #[track_caller] pub fn secret_version(self, value: impl IntoVal<String>) -> Self { with(self, "SecretVersion", value) }
    }

    /// `CgroupCustomSetting`.
    pub type CgroupCustomSetting = Fields<of::CgroupCustomSetting>;
    impl CgroupCustomSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_name: impl IntoVal<String>, parameter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterName", parameter_name), "ParameterValue", parameter_value) }
        /// `ParameterName`: mandatory.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// `JwtAuth`.
    pub type JwtAuth = Fields<of::JwtAuth>;
    impl JwtAuth {
        /// `JwtKey`.
        #[track_caller] pub fn jwt_key(self, value: impl IntoVal<JwtKey>) -> Self { with(self, "JwtKey", value) }
    }

    /// `JwtKey`.
    pub type JwtKey = Fields<of::JwtKey>;
    impl JwtKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_arn: impl IntoVal<String>, secret_version: impl IntoVal<String>) -> Self { with(with(empty(), "SecretArn", secret_arn), "SecretVersion", secret_version) }
        /// `SecretArn`: mandatory.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `SecretVersion`: mandatory.
        #[track_caller] pub fn secret_version(self, value: impl IntoVal<String>) -> Self { with(self, "SecretVersion", value) }
    }

    /// `Networking`.
    pub type Networking = Fields<of::Networking>;
    impl Networking {
        /// `NetworkType`.
        #[track_caller] pub fn network_type(self, value: impl IntoVal<NetworkingNetworkType>) -> Self { with(self, "NetworkType", value) }
        /// `SecurityGroupIds`: each matches `^sg-\w{8,17}$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: at least 1 item, each matches `^subnet-\w{8,17}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `NetworkType`.
    pub type NetworkingNetworkType = Word<fn(of::NetworkingNetworkType)>;
    impl NetworkingNetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

    /// `Scheduler`.
    pub type Scheduler = Fields<of::Scheduler>;
    impl Scheduler {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SchedulerType>, version: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Version", version) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SchedulerType>) -> Self { with(self, "Type", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Type`.
    pub type SchedulerType = Word<fn(of::SchedulerType)>;
    impl SchedulerType {
        /// `SLURM`
        pub const Slurm: Self = word("SLURM");
    }

    /// Words of `Size`.
    pub type Size = Word<fn(of::Size)>;
    impl Size {
        /// `SMALL`
        pub const Small: Self = word("SMALL");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `LARGE`
        pub const Large: Self = word("LARGE");
    }

    /// `SlurmConfiguration`.
    pub type SlurmConfiguration = Fields<of::SlurmConfiguration>;
    impl SlurmConfiguration {
        /// `Accounting`.
        #[track_caller] pub fn accounting(self, value: impl IntoVal<Accounting>) -> Self { with(self, "Accounting", value) }
        /// `AuthKey`.
        #[track_caller] pub fn auth_key(self, value: impl IntoVal<AuthKey>) -> Self { with(self, "AuthKey", value) }
        /// `CgroupCustomSettings`.
        #[track_caller] pub fn cgroup_custom_settings(self, value: impl IntoVal<List<CgroupCustomSetting>>) -> Self { with(self, "CgroupCustomSettings", value) }
        /// `JwtAuth`.
        #[track_caller] pub fn jwt_auth(self, value: impl IntoVal<JwtAuth>) -> Self { with(self, "JwtAuth", value) }
        /// `ScaleDownIdleTimeInSeconds`: at least 1.
        #[track_caller] pub fn scale_down_idle_time_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleDownIdleTimeInSeconds", value) }
        /// `SlurmCustomSettings`.
        #[track_caller] pub fn slurm_custom_settings(self, value: impl IntoVal<List<SlurmCustomSetting>>) -> Self { with(self, "SlurmCustomSettings", value) }
        /// `SlurmRest`.
        #[track_caller] pub fn slurm_rest(self, value: impl IntoVal<SlurmRest>) -> Self { with(self, "SlurmRest", value) }
        /// `SlurmdbdCustomSettings`.
        #[track_caller] pub fn slurmdbd_custom_settings(self, value: impl IntoVal<List<SlurmdbdCustomSetting>>) -> Self { with(self, "SlurmdbdCustomSettings", value) }
    }

    /// `SlurmCustomSetting`.
    pub type SlurmCustomSetting = Fields<of::SlurmCustomSetting>;
    impl SlurmCustomSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_name: impl IntoVal<String>, parameter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterName", parameter_name), "ParameterValue", parameter_value) }
        /// `ParameterName`: mandatory.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// `SlurmRest`.
    pub type SlurmRest = Fields<of::SlurmRest>;
    impl SlurmRest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<SlurmRestMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory, default `"NONE"`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<SlurmRestMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type SlurmRestMode = Word<fn(of::SlurmRestMode)>;
    impl SlurmRestMode {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `SlurmdbdCustomSetting`.
    pub type SlurmdbdCustomSetting = Fields<of::SlurmdbdCustomSetting>;
    impl SlurmdbdCustomSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_name: impl IntoVal<String>, parameter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterName", parameter_name), "ParameterValue", parameter_value) }
        /// `ParameterName`: mandatory.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }
}

/// [`AWS::PCS::ComputeNodeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnComputeNodeGroup = Handle<of::CfnComputeNodeGroup>;
impl cfn::ResourceType for of::CfnComputeNodeGroup { const TYPE: &'static str = "AWS::PCS::ComputeNodeGroup"; type Tags = cfn::TagMap; type Props = CfnComputeNodeGroupProps; type Reference = Is<kinds::ComputeNodeGroupArn>; }
impl CfnComputeNodeGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ComputeNodeGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ErrorInfo`.
    #[inline] pub fn attr_error_info(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ErrorInfo") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `DELETE_FAILED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnComputeNodeGroup`].
///
/// Mandatory: `ClusterId`, `IamInstanceProfileArn`, `InstanceConfigs`, `ScalingConfiguration`, `SubnetIds`.
///
/// A change replaces the resource: `ClusterId`, `InstanceConfigs`, `Name`.
pub type CfnComputeNodeGroupProps = Fields<of::CfnComputeNodeGroup>;
/// What [`CfnComputeNodeGroupProps`] cannot do without.
pub struct CfnComputeNodeGroupPropsRequired<A, B, C, D, E> {
    /// `ClusterId`. Changing it replaces the resource.
    pub cluster_id: A,
    /// `IamInstanceProfileArn`: matches `^arn:aws([a-zA-Z-]{0,10})?:iam::[0-9]{12}:instance-profile/.{1,128}$`.
    pub iam_instance_profile_arn: B,
    /// `InstanceConfigs`. Changing it replaces the resource.
    pub instance_configs: C,
    /// `ScalingConfiguration`.
    pub scaling_configuration: D,
    /// `SubnetIds`.
    pub subnet_ids: E,
}
impl CfnComputeNodeGroupProps {
    /// Takes what is mandatory, by name: [`CfnComputeNodeGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_compute_node_group::InstanceConfig>>, D: IntoVal<cfn_compute_node_group::ScalingConfiguration>, E: IntoVal<List<String>>>(required: CfnComputeNodeGroupPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "ClusterId", required.cluster_id), "IamInstanceProfileArn", required.iam_instance_profile_arn), "InstanceConfigs", required.instance_configs), "ScalingConfiguration", required.scaling_configuration), "SubnetIds", required.subnet_ids) }
    /// `AmiId`: matches `^ami-[a-z0-9]+$`.
    #[track_caller] pub fn ami_id(self, value: impl IntoVal<String>) -> Self { with(self, "AmiId", value) }
    /// `ClusterId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
    /// `CustomLaunchTemplate`.
    #[track_caller] pub fn custom_launch_template(self, value: impl IntoVal<cfn_compute_node_group::CustomLaunchTemplate>) -> Self { with(self, "CustomLaunchTemplate", value) }
    /// `IamInstanceProfileArn`: mandatory, matches `^arn:aws([a-zA-Z-]{0,10})?:iam::[0-9]{12}:instance-profile/.{1,128}$`.
    #[track_caller] pub fn iam_instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IamInstanceProfileArn", value) }
    /// `InstanceConfigs`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instance_configs(self, value: impl IntoVal<List<cfn_compute_node_group::InstanceConfig>>) -> Self { with(self, "InstanceConfigs", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NodeLifecycleActions`.
    #[track_caller] pub fn node_lifecycle_actions(self, value: impl IntoVal<cfn_compute_node_group::NodeLifecycleActions>) -> Self { with(self, "NodeLifecycleActions", value) }
    /// `PurchaseOption`.
    #[track_caller] pub fn purchase_option(self, value: impl IntoVal<cfn_compute_node_group::PurchaseOption>) -> Self { with(self, "PurchaseOption", value) }
    /// `ScalingConfiguration`: mandatory.
    #[track_caller] pub fn scaling_configuration(self, value: impl IntoVal<cfn_compute_node_group::ScalingConfiguration>) -> Self { with(self, "ScalingConfiguration", value) }
    /// `SlurmConfiguration`.
    #[track_caller] pub fn slurm_configuration(self, value: impl IntoVal<cfn_compute_node_group::SlurmConfiguration>) -> Self { with(self, "SlurmConfiguration", value) }
    /// `SpotOptions`.
    #[track_caller] pub fn spot_options(self, value: impl IntoVal<cfn_compute_node_group::SpotOptions>) -> Self { with(self, "SpotOptions", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnComputeNodeGroup`].
pub mod cfn_compute_node_group {
    use super::super::prelude::*;
    pub use super::cfn_cluster::{SlurmCustomSetting};
    mod of { pub enum CustomLaunchTemplate {} impl ias_core::Optional for CustomLaunchTemplate {} pub enum InstanceConfig {} impl ias_core::Optional for InstanceConfig {} pub enum NodeLifecycleActions {} pub enum NodeLifecycleActionsScriptCachingPolicy {} pub enum NodeLifecycleScript {} pub enum NodeLifecycleScriptExecutionPolicy {} pub enum NodeLifecycleScriptOnError {} pub enum NodeLifecycleStages {} impl ias_core::Optional for NodeLifecycleStages {} pub enum PurchaseOption {} pub enum ScalingConfiguration {} pub enum ScriptSource {} pub enum SlurmConfiguration {} impl ias_core::Optional for SlurmConfiguration {} pub enum SpotOptions {} impl ias_core::Optional for SpotOptions {} pub enum SpotOptionsAllocationStrategy {} }

    /// `CustomLaunchTemplate`.
    pub type CustomLaunchTemplate = Fields<of::CustomLaunchTemplate>;
    impl CustomLaunchTemplate {
        /// `TemplateId`.
        #[track_caller] pub fn template_id(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateId", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `InstanceConfig`.
    pub type InstanceConfig = Fields<of::InstanceConfig>;
    impl InstanceConfig {
        /// `InstanceType`.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    }

    /// `NodeLifecycleActions`.
    pub type NodeLifecycleActions = Fields<of::NodeLifecycleActions>;
    impl NodeLifecycleActions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stages: impl IntoVal<NodeLifecycleStages>) -> Self { with(empty(), "Stages", stages) }
        /// `ScriptCachingPolicy`.
        #[track_caller] pub fn script_caching_policy(self, value: impl IntoVal<NodeLifecycleActionsScriptCachingPolicy>) -> Self { with(self, "ScriptCachingPolicy", value) }
        /// `Stages`: mandatory.
        #[track_caller] pub fn stages(self, value: impl IntoVal<NodeLifecycleStages>) -> Self { with(self, "Stages", value) }
    }

    /// Words of `ScriptCachingPolicy`.
    pub type NodeLifecycleActionsScriptCachingPolicy = Word<fn(of::NodeLifecycleActionsScriptCachingPolicy)>;
    impl NodeLifecycleActionsScriptCachingPolicy {
        /// `CACHE_ONCE`
        pub const CacheOnce: Self = word("CACHE_ONCE");
        /// `REFRESH_ON_REBOOT`
        pub const RefreshOnReboot: Self = word("REFRESH_ON_REBOOT");
    }

    /// `NodeLifecycleScript`.
    pub type NodeLifecycleScript = Fields<of::NodeLifecycleScript>;
    impl NodeLifecycleScript {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, script_source: impl IntoVal<ScriptSource>) -> Self { with(with(empty(), "Name", name), "ScriptSource", script_source) }
        /// `Arguments`: at most 20 items, each at most 256 characters.
        #[track_caller] pub fn arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Arguments", value) }
        /// `ExecutionPolicy`.
        #[track_caller] pub fn execution_policy(self, value: impl IntoVal<NodeLifecycleScriptExecutionPolicy>) -> Self { with(self, "ExecutionPolicy", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9][A-Za-z0-9 _-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OnError`.
        #[track_caller] pub fn on_error(self, value: impl IntoVal<NodeLifecycleScriptOnError>) -> Self { with(self, "OnError", value) }
        /// `ScriptSource`: mandatory.
        #[track_caller] pub fn script_source(self, value: impl IntoVal<ScriptSource>) -> Self { with(self, "ScriptSource", value) }
    }

    /// Words of `ExecutionPolicy`.
    pub type NodeLifecycleScriptExecutionPolicy = Word<fn(of::NodeLifecycleScriptExecutionPolicy)>;
    impl NodeLifecycleScriptExecutionPolicy {
        /// `FIRST_BOOT_ONLY`
        pub const FirstBootOnly: Self = word("FIRST_BOOT_ONLY");
        /// `EVERY_BOOT`
        pub const EveryBoot: Self = word("EVERY_BOOT");
    }

    /// Words of `OnError`.
    pub type NodeLifecycleScriptOnError = Word<fn(of::NodeLifecycleScriptOnError)>;
    impl NodeLifecycleScriptOnError {
        /// `TERMINATE`
        pub const Terminate: Self = word("TERMINATE");
        /// `STOP_SEQUENCE`
        pub const StopSequence: Self = word("STOP_SEQUENCE");
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
    }

    /// `NodeLifecycleStages`.
    pub type NodeLifecycleStages = Fields<of::NodeLifecycleStages>;
    impl NodeLifecycleStages {
        /// `NodeBootstrapped`: 1 to 20 items.
        #[track_caller] pub fn node_bootstrapped(self, value: impl IntoVal<List<NodeLifecycleScript>>) -> Self { with(self, "NodeBootstrapped", value) }
        /// `NodeReady`: 1 to 20 items.
        #[track_caller] pub fn node_ready(self, value: impl IntoVal<List<NodeLifecycleScript>>) -> Self { with(self, "NodeReady", value) }
    }

    /// Words of `PurchaseOption`.
    pub type PurchaseOption = Word<fn(of::PurchaseOption)>;
    impl PurchaseOption {
        /// `ONDEMAND`
        pub const Ondemand: Self = word("ONDEMAND");
        /// `SPOT`
        pub const Spot: Self = word("SPOT");
        /// `CAPACITY_BLOCK`
        pub const CapacityBlock: Self = word("CAPACITY_BLOCK");
        /// `INTERRUPTIBLE_CAPACITY_RESERVATION`
        pub const InterruptibleCapacityReservation: Self = word("INTERRUPTIBLE_CAPACITY_RESERVATION");
    }

    /// `ScalingConfiguration`.
    pub type ScalingConfiguration = Fields<of::ScalingConfiguration>;
    impl ScalingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_instance_count: impl IntoVal<i64>, min_instance_count: impl IntoVal<i64>) -> Self { with(with(empty(), "MaxInstanceCount", max_instance_count), "MinInstanceCount", min_instance_count) }
        /// `MaxInstanceCount`: mandatory, at least 0.
        #[track_caller] pub fn max_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxInstanceCount", value) }
        /// `MinInstanceCount`: mandatory, at least 0.
        #[track_caller] pub fn min_instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MinInstanceCount", value) }
    }

    /// `ScriptSource`.
    pub type ScriptSource = Fields<of::ScriptSource>;
    impl ScriptSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(script_location: impl IntoVal<String>) -> Self { with(empty(), "ScriptLocation", script_location) }
        /// `Checksum`: exactly 64 characters, matches `^[a-fA-F0-9]{64}$`.
        #[track_caller] pub fn checksum(self, value: impl IntoVal<String>) -> Self { with(self, "Checksum", value) }
        /// `S3VersionId`: at most 1024 characters.
        #[track_caller] pub fn s3_version_id(self, value: impl IntoVal<String>) -> Self { with(self, "S3VersionId", value) }
        /// `ScriptLocation`: mandatory, 1 to 1024 characters, matches `^(s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+|https://.+)$`.
        #[track_caller] pub fn script_location(self, value: impl IntoVal<String>) -> Self { with(self, "ScriptLocation", value) }
    }

    /// `SlurmConfiguration`.
    pub type SlurmConfiguration = Fields<of::SlurmConfiguration>;
    impl SlurmConfiguration {
        /// `GresCustomSettings`.
        #[track_caller] pub fn gres_custom_settings(self, value: impl IntoVal<List<Map<String>>>) -> Self { with(self, "GresCustomSettings", value) }
        /// `ScaleDownIdleTimeInSeconds`: 1 to 10000000.
        #[track_caller] pub fn scale_down_idle_time_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ScaleDownIdleTimeInSeconds", value) }
        /// `SlurmCustomSettings`.
        #[track_caller] pub fn slurm_custom_settings(self, value: impl IntoVal<List<SlurmCustomSetting>>) -> Self { with(self, "SlurmCustomSettings", value) }
    }

    /// `SpotOptions`.
    pub type SpotOptions = Fields<of::SpotOptions>;
    impl SpotOptions {
        /// `AllocationStrategy`.
        #[track_caller] pub fn allocation_strategy(self, value: impl IntoVal<SpotOptionsAllocationStrategy>) -> Self { with(self, "AllocationStrategy", value) }
    }

    /// Words of `AllocationStrategy`.
    pub type SpotOptionsAllocationStrategy = Word<fn(of::SpotOptionsAllocationStrategy)>;
    impl SpotOptionsAllocationStrategy {
        /// `lowest-price`
        pub const LowestPrice: Self = word("lowest-price");
        /// `capacity-optimized`
        pub const CapacityOptimized: Self = word("capacity-optimized");
        /// `price-capacity-optimized`
        pub const PriceCapacityOptimized: Self = word("price-capacity-optimized");
    }
}

/// [`AWS::PCS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnQueue = Handle<of::CfnQueue>;
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::PCS::Queue"; type Tags = cfn::TagMap; type Props = CfnQueueProps; type Reference = Is<kinds::PcsQueueArn>; }
impl CfnQueue {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PcsQueueArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ErrorInfo`.
    #[inline] pub fn attr_error_info(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ErrorInfo") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `DELETE_FAILED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnQueue`].
///
/// Mandatory: `ClusterId`.
///
/// A change replaces the resource: `ClusterId`, `Name`.
pub type CfnQueueProps = Fields<of::CfnQueue>;
impl CfnQueueProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cluster_id: impl IntoVal<String>) -> Self { with(empty(), "ClusterId", cluster_id) }
    /// `ClusterId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn cluster_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterId", value) }
    /// `ComputeNodeGroupConfigurations`.
    #[track_caller] pub fn compute_node_group_configurations(self, value: impl IntoVal<List<cfn_queue::ComputeNodeGroupConfiguration>>) -> Self { with(self, "ComputeNodeGroupConfigurations", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SlurmConfiguration`.
    #[track_caller] pub fn slurm_configuration(self, value: impl IntoVal<cfn_queue::SlurmConfiguration>) -> Self { with(self, "SlurmConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQueue`].
pub mod cfn_queue {
    use super::super::prelude::*;
    pub use super::cfn_cluster::{SlurmCustomSetting};
    mod of { pub enum ComputeNodeGroupConfiguration {} impl ias_core::Optional for ComputeNodeGroupConfiguration {} pub enum SlurmConfiguration {} impl ias_core::Optional for SlurmConfiguration {} }

    /// `ComputeNodeGroupConfiguration`.
    pub type ComputeNodeGroupConfiguration = Fields<of::ComputeNodeGroupConfiguration>;
    impl ComputeNodeGroupConfiguration {
        /// `ComputeNodeGroupId`.
        #[track_caller] pub fn compute_node_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ComputeNodeGroupId", value) }
    }

    /// `SlurmConfiguration`.
    pub type SlurmConfiguration = Fields<of::SlurmConfiguration>;
    impl SlurmConfiguration {
        /// `SlurmCustomSettings`.
        #[track_caller] pub fn slurm_custom_settings(self, value: impl IntoVal<List<SlurmCustomSetting>>) -> Self { with(self, "SlurmCustomSettings", value) }
    }
}
