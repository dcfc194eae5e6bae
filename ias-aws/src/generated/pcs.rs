// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PCS`.

use super::prelude::*;

mod of { pub enum CfnCluster {} pub enum CfnComputeNodeGroup {} pub enum CfnQueue {} }

/// [`AWS::PCS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCluster = Handle<of::CfnCluster>;
impl cfn::ResourceType for of::CfnCluster { const TYPE: &'static str = "AWS::PCS::Cluster"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnClusterProps; type Reference = Is<kinds::PcsClusterArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Accounting {} pub enum AuthKey {} pub enum CgroupCustomSetting {} pub enum JwtAuth {} impl ias_core::Optional for JwtAuth {} pub enum JwtKey {} pub enum Networking {} impl ias_core::Optional for Networking {} pub enum Scheduler {} pub enum SlurmConfiguration {} impl ias_core::Optional for SlurmConfiguration {} pub enum SlurmCustomSetting {} pub enum SlurmRest {} pub enum SlurmdbdCustomSetting {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum AccountingMode {
        /// `STANDARD`
        Standard,
        /// `NONE`
        None,
    }
    impl Words for AccountingMode { const WORDS: &'static [(&'static str, Self)] = &[("STANDARD", Self::Standard), ("NONE", Self::None)]; }
    impl Eq for AccountingMode {}
    impl fmt::Debug for AccountingMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum NetworkingNetworkType {
        /// `IPV4`
        Ipv4,
        /// `IPV6`
        Ipv6,
    }
    impl Words for NetworkingNetworkType { const WORDS: &'static [(&'static str, Self)] = &[("IPV4", Self::Ipv4), ("IPV6", Self::Ipv6)]; }
    impl Eq for NetworkingNetworkType {}
    impl fmt::Debug for NetworkingNetworkType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SchedulerType {
        /// `SLURM`
        Slurm,
    }
    impl Words for SchedulerType { const WORDS: &'static [(&'static str, Self)] = &[("SLURM", Self::Slurm)]; }
    impl Eq for SchedulerType {}
    impl fmt::Debug for SchedulerType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Size`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Size {
        /// `SMALL`
        Small,
        /// `MEDIUM`
        Medium,
        /// `LARGE`
        Large,
    }
    impl Words for Size { const WORDS: &'static [(&'static str, Self)] = &[("SMALL", Self::Small), ("MEDIUM", Self::Medium), ("LARGE", Self::Large)]; }
    impl Eq for Size {}
    impl fmt::Debug for Size { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SlurmRestMode {
        /// `STANDARD`
        Standard,
        /// `NONE`
        None,
    }
    impl Words for SlurmRestMode { const WORDS: &'static [(&'static str, Self)] = &[("STANDARD", Self::Standard), ("NONE", Self::None)]; }
    impl Eq for SlurmRestMode {}
    impl fmt::Debug for SlurmRestMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnComputeNodeGroup { const TYPE: &'static str = "AWS::PCS::ComputeNodeGroup"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnComputeNodeGroupProps; type Reference = Is<kinds::ComputeNodeGroupArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_cluster::{SlurmCustomSetting};
    mod of { pub enum CustomLaunchTemplate {} impl ias_core::Optional for CustomLaunchTemplate {} pub enum InstanceConfig {} impl ias_core::Optional for InstanceConfig {} pub enum NodeLifecycleActions {} pub enum NodeLifecycleScript {} pub enum NodeLifecycleStages {} impl ias_core::Optional for NodeLifecycleStages {} pub enum ScalingConfiguration {} pub enum ScriptSource {} pub enum SlurmConfiguration {} impl ias_core::Optional for SlurmConfiguration {} pub enum SpotOptions {} impl ias_core::Optional for SpotOptions {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum NodeLifecycleActionsScriptCachingPolicy {
        /// `CACHE_ONCE`
        CacheOnce,
        /// `REFRESH_ON_REBOOT`
        RefreshOnReboot,
    }
    impl Words for NodeLifecycleActionsScriptCachingPolicy { const WORDS: &'static [(&'static str, Self)] = &[("CACHE_ONCE", Self::CacheOnce), ("REFRESH_ON_REBOOT", Self::RefreshOnReboot)]; }
    impl Eq for NodeLifecycleActionsScriptCachingPolicy {}
    impl fmt::Debug for NodeLifecycleActionsScriptCachingPolicy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum NodeLifecycleScriptExecutionPolicy {
        /// `FIRST_BOOT_ONLY`
        FirstBootOnly,
        /// `EVERY_BOOT`
        EveryBoot,
    }
    impl Words for NodeLifecycleScriptExecutionPolicy { const WORDS: &'static [(&'static str, Self)] = &[("FIRST_BOOT_ONLY", Self::FirstBootOnly), ("EVERY_BOOT", Self::EveryBoot)]; }
    impl Eq for NodeLifecycleScriptExecutionPolicy {}
    impl fmt::Debug for NodeLifecycleScriptExecutionPolicy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `OnError`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum NodeLifecycleScriptOnError {
        /// `TERMINATE`
        Terminate,
        /// `STOP_SEQUENCE`
        StopSequence,
        /// `CONTINUE`
        Continue,
    }
    impl Words for NodeLifecycleScriptOnError { const WORDS: &'static [(&'static str, Self)] = &[("TERMINATE", Self::Terminate), ("STOP_SEQUENCE", Self::StopSequence), ("CONTINUE", Self::Continue)]; }
    impl Eq for NodeLifecycleScriptOnError {}
    impl fmt::Debug for NodeLifecycleScriptOnError { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `NodeLifecycleStages`.
    pub type NodeLifecycleStages = Fields<of::NodeLifecycleStages>;
    impl NodeLifecycleStages {
        /// `NodeBootstrapped`: 1 to 20 items.
        #[track_caller] pub fn node_bootstrapped(self, value: impl IntoVal<List<NodeLifecycleScript>>) -> Self { with(self, "NodeBootstrapped", value) }
        /// `NodeReady`: 1 to 20 items.
        #[track_caller] pub fn node_ready(self, value: impl IntoVal<List<NodeLifecycleScript>>) -> Self { with(self, "NodeReady", value) }
    }

    /// Words of `PurchaseOption`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PurchaseOption {
        /// `ONDEMAND`
        Ondemand,
        /// `SPOT`
        Spot,
        /// `CAPACITY_BLOCK`
        CapacityBlock,
        /// `INTERRUPTIBLE_CAPACITY_RESERVATION`
        InterruptibleCapacityReservation,
    }
    impl Words for PurchaseOption { const WORDS: &'static [(&'static str, Self)] = &[("ONDEMAND", Self::Ondemand), ("SPOT", Self::Spot), ("CAPACITY_BLOCK", Self::CapacityBlock), ("INTERRUPTIBLE_CAPACITY_RESERVATION", Self::InterruptibleCapacityReservation)]; }
    impl Eq for PurchaseOption {}
    impl fmt::Debug for PurchaseOption { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SpotOptionsAllocationStrategy {
        /// `lowest-price`
        LowestPrice,
        /// `capacity-optimized`
        CapacityOptimized,
        /// `price-capacity-optimized`
        PriceCapacityOptimized,
    }
    impl Words for SpotOptionsAllocationStrategy { const WORDS: &'static [(&'static str, Self)] = &[("lowest-price", Self::LowestPrice), ("capacity-optimized", Self::CapacityOptimized), ("price-capacity-optimized", Self::PriceCapacityOptimized)]; }
    impl Eq for SpotOptionsAllocationStrategy {}
    impl fmt::Debug for SpotOptionsAllocationStrategy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::PCS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnQueue = Handle<of::CfnQueue>;
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::PCS::Queue"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnQueueProps; type Reference = Is<kinds::PcsQueueArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
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
