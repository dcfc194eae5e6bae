// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `apps/v1`.

use super::prelude::*;

mod of { pub enum KubeControllerRevision {} pub enum KubeDaemonSet {} pub enum KubeDeployment {} pub enum KubeReplicaSet {} pub enum KubeStatefulSet {} pub enum DaemonSetSpec {} pub enum DaemonSetUpdateStrategy {} impl ias_core::Optional for DaemonSetUpdateStrategy {} pub enum DaemonSetUpdateStrategyType {} pub enum DeploymentSpec {} pub enum DeploymentStrategy {} impl ias_core::Optional for DeploymentStrategy {} pub enum DeploymentStrategyType {} pub enum PersistentVolumeClaimRetentionPolicyType {} pub enum PodManagementPolicyType {} pub enum ReplicaSetSpec {} pub enum RollingUpdateDaemonSet {} impl ias_core::Optional for RollingUpdateDaemonSet {} pub enum RollingUpdateDeployment {} impl ias_core::Optional for RollingUpdateDeployment {} pub enum RollingUpdateStatefulSetStrategy {} impl ias_core::Optional for RollingUpdateStatefulSetStrategy {} pub enum StatefulSetOrdinals {} impl ias_core::Optional for StatefulSetOrdinals {} pub enum StatefulSetPersistentVolumeClaimRetentionPolicy {} impl ias_core::Optional for StatefulSetPersistentVolumeClaimRetentionPolicy {} pub enum StatefulSetSpec {} pub enum StatefulSetUpdateStrategy {} impl ias_core::Optional for StatefulSetUpdateStrategy {} pub enum StatefulSetUpdateStrategyType {} }

/// [`ControllerRevision`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#controllerrevision-v1-apps) of `apps/v1`.
pub type KubeControllerRevision = Handle<of::KubeControllerRevision>;
impl api::ObjectType for of::KubeControllerRevision { const API_VERSION: &'static str = "apps/v1"; const KIND: &'static str = "ControllerRevision"; const TYPE: &'static str = "apps/v1/ControllerRevision"; type Props = KubeControllerRevisionProps; }

/// A [`KubeControllerRevision`] without `apiVersion` and `kind`.
///
/// Mandatory: `data`.
pub type KubeControllerRevisionProps = Fields<of::KubeControllerRevision>;
impl KubeControllerRevisionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(data: impl IntoVal<Json>) -> Self { with(empty(), "data", data) }
    /// `data`: mandatory.
    #[track_caller] pub fn data(self, value: impl IntoVal<Json>) -> Self { with(self, "data", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `revision`.
    #[track_caller] pub fn revision(self, value: impl IntoVal<i64>) -> Self { with(self, "revision", value) }
}

/// [`DaemonSet`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#daemonset-v1-apps) of `apps/v1`.
pub type KubeDaemonSet = Handle<of::KubeDaemonSet>;
impl api::ObjectType for of::KubeDaemonSet { const API_VERSION: &'static str = "apps/v1"; const KIND: &'static str = "DaemonSet"; const TYPE: &'static str = "apps/v1/DaemonSet"; type Props = KubeDaemonSetProps; }

/// A [`KubeDaemonSet`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeDaemonSetProps = Fields<of::KubeDaemonSet>;
impl KubeDaemonSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<DaemonSetSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<DaemonSetSpec>) -> Self { with(self, "spec", value) }
}

/// [`Deployment`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deployment-v1-apps) of `apps/v1`.
pub type KubeDeployment = Handle<of::KubeDeployment>;
impl api::ObjectType for of::KubeDeployment { const API_VERSION: &'static str = "apps/v1"; const KIND: &'static str = "Deployment"; const TYPE: &'static str = "apps/v1/Deployment"; type Props = KubeDeploymentProps; }

/// A [`KubeDeployment`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeDeploymentProps = Fields<of::KubeDeployment>;
impl KubeDeploymentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<DeploymentSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<DeploymentSpec>) -> Self { with(self, "spec", value) }
}

/// [`ReplicaSet`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#replicaset-v1-apps) of `apps/v1`.
pub type KubeReplicaSet = Handle<of::KubeReplicaSet>;
impl api::ObjectType for of::KubeReplicaSet { const API_VERSION: &'static str = "apps/v1"; const KIND: &'static str = "ReplicaSet"; const TYPE: &'static str = "apps/v1/ReplicaSet"; type Props = KubeReplicaSetProps; }

/// A [`KubeReplicaSet`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeReplicaSetProps = Fields<of::KubeReplicaSet>;
impl KubeReplicaSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ReplicaSetSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ReplicaSetSpec>) -> Self { with(self, "spec", value) }
}

/// [`StatefulSet`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulset-v1-apps) of `apps/v1`.
pub type KubeStatefulSet = Handle<of::KubeStatefulSet>;
impl api::ObjectType for of::KubeStatefulSet { const API_VERSION: &'static str = "apps/v1"; const KIND: &'static str = "StatefulSet"; const TYPE: &'static str = "apps/v1/StatefulSet"; type Props = KubeStatefulSetProps; }

/// A [`KubeStatefulSet`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeStatefulSetProps = Fields<of::KubeStatefulSet>;
impl KubeStatefulSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<StatefulSetSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<StatefulSetSpec>) -> Self { with(self, "spec", value) }
}

/// [`DaemonSetSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#daemonsetspec-v1-apps).
pub type DaemonSetSpec = Fields<of::DaemonSetSpec>;
impl DaemonSetSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(selector: impl IntoVal<super::meta_v1::LabelSelector>, template: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(with(empty(), "selector", selector), "template", template) }
    /// `minReadySeconds`.
    #[track_caller] pub fn min_ready_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "minReadySeconds", value) }
    /// `revisionHistoryLimit`.
    #[track_caller] pub fn revision_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "revisionHistoryLimit", value) }
    /// `selector`: mandatory.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(self, "template", value) }
    /// `updateStrategy`.
    #[track_caller] pub fn update_strategy(self, value: impl IntoVal<DaemonSetUpdateStrategy>) -> Self { with(self, "updateStrategy", value) }
}

/// [`DaemonSetUpdateStrategy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#daemonsetupdatestrategy-v1-apps).
pub type DaemonSetUpdateStrategy = Fields<of::DaemonSetUpdateStrategy>;
impl DaemonSetUpdateStrategy {
    /// `rollingUpdate`.
    #[track_caller] pub fn rolling_update(self, value: impl IntoVal<RollingUpdateDaemonSet>) -> Self { with(self, "rollingUpdate", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<DaemonSetUpdateStrategyType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#daemonsetupdatestrategy-v1-apps) takes.
pub type DaemonSetUpdateStrategyType = Word<fn(of::DaemonSetUpdateStrategyType)>;
impl DaemonSetUpdateStrategyType {
    /// `RollingUpdate`
    pub const RollingUpdate: Self = word("RollingUpdate");
    /// `OnDelete`
    pub const OnDelete: Self = word("OnDelete");
}

/// [`DeploymentSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deploymentspec-v1-apps).
pub type DeploymentSpec = Fields<of::DeploymentSpec>;
impl DeploymentSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(selector: impl IntoVal<super::meta_v1::LabelSelector>, template: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(with(empty(), "selector", selector), "template", template) }
    /// `minReadySeconds`.
    #[track_caller] pub fn min_ready_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "minReadySeconds", value) }
    /// `paused`.
    #[track_caller] pub fn paused(self, value: impl IntoVal<bool>) -> Self { with(self, "paused", value) }
    /// `progressDeadlineSeconds`.
    #[track_caller] pub fn progress_deadline_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "progressDeadlineSeconds", value) }
    /// `replicas`.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "replicas", value) }
    /// `revisionHistoryLimit`.
    #[track_caller] pub fn revision_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "revisionHistoryLimit", value) }
    /// `selector`: mandatory.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `strategy`.
    #[track_caller] pub fn strategy(self, value: impl IntoVal<DeploymentStrategy>) -> Self { with(self, "strategy", value) }
    /// `template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(self, "template", value) }
}

/// [`DeploymentStrategy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deploymentstrategy-v1-apps).
pub type DeploymentStrategy = Fields<of::DeploymentStrategy>;
impl DeploymentStrategy {
    /// `rollingUpdate`.
    #[track_caller] pub fn rolling_update(self, value: impl IntoVal<RollingUpdateDeployment>) -> Self { with(self, "rollingUpdate", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<DeploymentStrategyType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deploymentstrategy-v1-apps) takes.
pub type DeploymentStrategyType = Word<fn(of::DeploymentStrategyType)>;
impl DeploymentStrategyType {
    /// `Recreate`
    pub const Recreate: Self = word("Recreate");
    /// `RollingUpdate`
    pub const RollingUpdate: Self = word("RollingUpdate");
}

/// What [`whenDeleted`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetpersistentvolumeclaimretentionpolicy-v1-apps) takes.
pub type PersistentVolumeClaimRetentionPolicyType = Word<fn(of::PersistentVolumeClaimRetentionPolicyType)>;
impl PersistentVolumeClaimRetentionPolicyType {
    /// `Retain`
    pub const Retain: Self = word("Retain");
    /// `Delete`
    pub const Delete: Self = word("Delete");
}

/// What [`podManagementPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetspec-v1-apps) takes.
pub type PodManagementPolicyType = Word<fn(of::PodManagementPolicyType)>;
impl PodManagementPolicyType {
    /// `OrderedReady`
    pub const OrderedReady: Self = word("OrderedReady");
    /// `Parallel`
    pub const Parallel: Self = word("Parallel");
}

/// [`ReplicaSetSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#replicasetspec-v1-apps).
pub type ReplicaSetSpec = Fields<of::ReplicaSetSpec>;
impl ReplicaSetSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(selector: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(empty(), "selector", selector) }
    /// `minReadySeconds`.
    #[track_caller] pub fn min_ready_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "minReadySeconds", value) }
    /// `replicas`.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "replicas", value) }
    /// `selector`: mandatory.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(self, "template", value) }
}

/// [`RollingUpdateDaemonSet`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rollingupdatedaemonset-v1-apps).
pub type RollingUpdateDaemonSet = Fields<of::RollingUpdateDaemonSet>;
impl RollingUpdateDaemonSet {
    /// `maxSurge`.
    #[track_caller] pub fn max_surge(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxSurge", value) }
    /// `maxUnavailable`.
    #[track_caller] pub fn max_unavailable(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxUnavailable", value) }
}

/// [`RollingUpdateDeployment`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rollingupdatedeployment-v1-apps).
pub type RollingUpdateDeployment = Fields<of::RollingUpdateDeployment>;
impl RollingUpdateDeployment {
    /// `maxSurge`.
    #[track_caller] pub fn max_surge(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxSurge", value) }
    /// `maxUnavailable`.
    #[track_caller] pub fn max_unavailable(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxUnavailable", value) }
}

/// [`RollingUpdateStatefulSetStrategy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rollingupdatestatefulsetstrategy-v1-apps).
pub type RollingUpdateStatefulSetStrategy = Fields<of::RollingUpdateStatefulSetStrategy>;
impl RollingUpdateStatefulSetStrategy {
    /// `maxUnavailable`.
    #[track_caller] pub fn max_unavailable(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "maxUnavailable", value) }
    /// `partition`.
    #[track_caller] pub fn partition(self, value: impl IntoVal<i64>) -> Self { with(self, "partition", value) }
}

/// [`StatefulSetOrdinals`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetordinals-v1-apps).
pub type StatefulSetOrdinals = Fields<of::StatefulSetOrdinals>;
impl StatefulSetOrdinals {
    /// `start`: since Kubernetes 1.26.
    #[track_caller] pub fn start(self, value: impl IntoVal<i64>) -> Self { with(self, "start", value) }
}

/// [`StatefulSetPersistentVolumeClaimRetentionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetpersistentvolumeclaimretentionpolicy-v1-apps).
pub type StatefulSetPersistentVolumeClaimRetentionPolicy = Fields<of::StatefulSetPersistentVolumeClaimRetentionPolicy>;
impl StatefulSetPersistentVolumeClaimRetentionPolicy {
    /// `whenDeleted`.
    #[track_caller] pub fn when_deleted(self, value: impl IntoVal<PersistentVolumeClaimRetentionPolicyType>) -> Self { with(self, "whenDeleted", value) }
    /// `whenScaled`.
    #[track_caller] pub fn when_scaled(self, value: impl IntoVal<PersistentVolumeClaimRetentionPolicyType>) -> Self { with(self, "whenScaled", value) }
}

/// [`StatefulSetSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetspec-v1-apps).
pub type StatefulSetSpec = Fields<of::StatefulSetSpec>;
impl StatefulSetSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(selector: impl IntoVal<super::meta_v1::LabelSelector>, template: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(with(empty(), "selector", selector), "template", template) }
    /// `minReadySeconds`.
    #[track_caller] pub fn min_ready_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "minReadySeconds", value) }
    /// `ordinals`: since Kubernetes 1.26.
    #[track_caller] pub fn ordinals(self, value: impl IntoVal<StatefulSetOrdinals>) -> Self { with(self, "ordinals", value) }
    /// `persistentVolumeClaimRetentionPolicy`.
    #[track_caller] pub fn persistent_volume_claim_retention_policy(self, value: impl IntoVal<StatefulSetPersistentVolumeClaimRetentionPolicy>) -> Self { with(self, "persistentVolumeClaimRetentionPolicy", value) }
    /// `podManagementPolicy`.
    #[track_caller] pub fn pod_management_policy(self, value: impl IntoVal<PodManagementPolicyType>) -> Self { with(self, "podManagementPolicy", value) }
    /// `replicas`.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "replicas", value) }
    /// `revisionHistoryLimit`.
    #[track_caller] pub fn revision_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "revisionHistoryLimit", value) }
    /// `selector`: mandatory.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `serviceName`.
    #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "serviceName", value) }
    /// `template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(self, "template", value) }
    /// `updateStrategy`.
    #[track_caller] pub fn update_strategy(self, value: impl IntoVal<StatefulSetUpdateStrategy>) -> Self { with(self, "updateStrategy", value) }
    /// `volumeClaimTemplates`.
    #[track_caller] pub fn volume_claim_templates(self, value: impl IntoVal<List<super::core_v1::PersistentVolumeClaim>>) -> Self { with(self, "volumeClaimTemplates", value) }
}

/// [`StatefulSetUpdateStrategy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetupdatestrategy-v1-apps).
pub type StatefulSetUpdateStrategy = Fields<of::StatefulSetUpdateStrategy>;
impl StatefulSetUpdateStrategy {
    /// `rollingUpdate`.
    #[track_caller] pub fn rolling_update(self, value: impl IntoVal<RollingUpdateStatefulSetStrategy>) -> Self { with(self, "rollingUpdate", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<StatefulSetUpdateStrategyType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#statefulsetupdatestrategy-v1-apps) takes.
pub type StatefulSetUpdateStrategyType = Word<fn(of::StatefulSetUpdateStrategyType)>;
impl StatefulSetUpdateStrategyType {
    /// `RollingUpdate`
    pub const RollingUpdate: Self = word("RollingUpdate");
    /// `OnDelete`
    pub const OnDelete: Self = word("OnDelete");
}
