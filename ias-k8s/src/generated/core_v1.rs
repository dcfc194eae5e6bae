// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `core/v1`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum KubeBinding {} pub enum KubeComponentStatus {} impl ias_core::Optional for KubeComponentStatus {} pub enum KubeConfigMap {} impl ias_core::Optional for KubeConfigMap {} pub enum KubeEndpoints {} impl ias_core::Optional for KubeEndpoints {} pub enum KubeEvent {} pub enum KubeLimitRange {} impl ias_core::Optional for KubeLimitRange {} pub enum KubeNamespace {} impl ias_core::Optional for KubeNamespace {} pub enum KubeNode {} impl ias_core::Optional for KubeNode {} pub enum KubePersistentVolume {} impl ias_core::Optional for KubePersistentVolume {} pub enum KubePersistentVolumeClaim {} impl ias_core::Optional for KubePersistentVolumeClaim {} pub enum KubePod {} impl ias_core::Optional for KubePod {} pub enum KubePodTemplate {} impl ias_core::Optional for KubePodTemplate {} pub enum KubeReplicationController {} impl ias_core::Optional for KubeReplicationController {} pub enum KubeResourceQuota {} impl ias_core::Optional for KubeResourceQuota {} pub enum KubeSecret {} impl ias_core::Optional for KubeSecret {} pub enum KubeService {} impl ias_core::Optional for KubeService {} pub enum KubeServiceAccount {} impl ias_core::Optional for KubeServiceAccount {} pub enum Affinity {} impl ias_core::Optional for Affinity {} pub enum AppArmorProfile {} pub enum AppArmorProfileType {} pub enum AwsElasticBlockStoreVolumeSource {} pub enum AzureDataDiskCachingMode {} pub enum AzureDataDiskKind {} pub enum AzureDiskVolumeSource {} pub enum AzureFilePersistentVolumeSource {} pub enum AzureFileVolumeSource {} pub enum Capabilities {} impl ias_core::Optional for Capabilities {} pub enum CephFsPersistentVolumeSource {} pub enum CephFsVolumeSource {} pub enum CinderPersistentVolumeSource {} pub enum CinderVolumeSource {} pub enum ClientIpConfig {} impl ias_core::Optional for ClientIpConfig {} pub enum ClusterTrustBundleProjection {} pub enum ComponentCondition {} pub enum ConfigMapEnvSource {} impl ias_core::Optional for ConfigMapEnvSource {} pub enum ConfigMapKeySelector {} pub enum ConfigMapNodeConfigSource {} pub enum ConfigMapProjection {} impl ias_core::Optional for ConfigMapProjection {} pub enum ConfigMapVolumeSource {} impl ias_core::Optional for ConfigMapVolumeSource {} pub enum Container {} pub enum ContainerPort {} pub enum ContainerResizePolicy {} pub enum ContainerRestartPolicy {} pub enum ContainerRestartRule {} pub enum ContainerRestartRuleAction {} pub enum ContainerRestartRuleOnExitCodes {} pub enum ContainerRestartRuleOnExitCodesOperator {} pub enum CsiPersistentVolumeSource {} pub enum CsiVolumeSource {} pub enum DnsPolicy {} pub enum DownwardApiProjection {} impl ias_core::Optional for DownwardApiProjection {} pub enum DownwardApiVolumeFile {} pub enum DownwardApiVolumeSource {} impl ias_core::Optional for DownwardApiVolumeSource {} pub enum EmptyDirVolumeSource {} impl ias_core::Optional for EmptyDirVolumeSource {} pub enum EndpointAddress {} pub enum EndpointPort {} pub enum EndpointSubset {} impl ias_core::Optional for EndpointSubset {} pub enum EnvFromSource {} impl ias_core::Optional for EnvFromSource {} pub enum EnvVar {} pub enum EnvVarSource {} impl ias_core::Optional for EnvVarSource {} pub enum EphemeralContainer {} pub enum EphemeralVolumeSource {} impl ias_core::Optional for EphemeralVolumeSource {} pub enum EventSeries {} impl ias_core::Optional for EventSeries {} pub enum EventSource {} impl ias_core::Optional for EventSource {} pub enum EvictionResponder {} pub enum ExecAction {} impl ias_core::Optional for ExecAction {} pub enum FcVolumeSource {} impl ias_core::Optional for FcVolumeSource {} pub enum FileKeySelector {} pub enum FlexPersistentVolumeSource {} pub enum FlexVolumeSource {} pub enum FlockerVolumeSource {} impl ias_core::Optional for FlockerVolumeSource {} pub enum GcePersistentDiskVolumeSource {} pub enum GitRepoVolumeSource {} pub enum GlusterfsPersistentVolumeSource {} pub enum GlusterfsVolumeSource {} pub enum GrpcAction {} pub enum HostAlias {} pub enum HostPathVolumeSource {} pub enum HttpGetAction {} pub enum HttpHeader {} pub enum ImageVolumeSource {} impl ias_core::Optional for ImageVolumeSource {} pub enum IpFamily {} pub enum IpFamilyPolicy {} pub enum IscsiPersistentVolumeSource {} pub enum IscsiVolumeSource {} pub enum KeyToPath {} pub enum Lifecycle {} impl ias_core::Optional for Lifecycle {} pub enum LifecycleHandler {} impl ias_core::Optional for LifecycleHandler {} pub enum LimitRangeItem {} pub enum LimitRangeSpec {} pub enum LocalObjectReference {} impl ias_core::Optional for LocalObjectReference {} pub enum LocalVolumeSource {} pub enum MountPropagationMode {} pub enum NamespaceSpec {} impl ias_core::Optional for NamespaceSpec {} pub enum NfsVolumeSource {} pub enum NodeAffinity {} impl ias_core::Optional for NodeAffinity {} pub enum NodeConfigSource {} impl ias_core::Optional for NodeConfigSource {} pub enum NodeInclusionPolicy {} pub enum NodePodPreemptionPolicy {} impl ias_core::Optional for NodePodPreemptionPolicy {} pub enum NodeSelector {} pub enum NodeSelectorOperator {} pub enum NodeSelectorRequirement {} pub enum NodeSelectorTerm {} impl ias_core::Optional for NodeSelectorTerm {} pub enum NodeSpec {} impl ias_core::Optional for NodeSpec {} pub enum ObjectFieldSelector {} pub enum ObjectReference {} impl ias_core::Optional for ObjectReference {} pub enum OsName {} pub enum PersistentVolumeAccessMode {} pub enum PersistentVolumeClaim {} impl ias_core::Optional for PersistentVolumeClaim {} pub enum PersistentVolumeClaimSpec {} impl ias_core::Optional for PersistentVolumeClaimSpec {} pub enum PersistentVolumeClaimTemplate {} pub enum PersistentVolumeClaimVolumeSource {} pub enum PersistentVolumeMode {} pub enum PersistentVolumeReclaimPolicy {} pub enum PersistentVolumeSpec {} impl ias_core::Optional for PersistentVolumeSpec {} pub enum PhotonPersistentDiskVolumeSource {} pub enum PodAffinity {} impl ias_core::Optional for PodAffinity {} pub enum PodAffinityTerm {} pub enum PodAntiAffinity {} impl ias_core::Optional for PodAntiAffinity {} pub enum PodCertificateKeyType {} pub enum PodCertificateProjection {} pub enum PodDnsConfig {} impl ias_core::Optional for PodDnsConfig {} pub enum PodDnsConfigOption {} impl ias_core::Optional for PodDnsConfigOption {} pub enum PodFsGroupChangePolicy {} pub enum PodOs {} pub enum PodReadinessGate {} pub enum PodResourceClaim {} pub enum PodSchedulingGate {} pub enum PodSchedulingGroup {} impl ias_core::Optional for PodSchedulingGroup {} pub enum PodSeLinuxChangePolicy {} pub enum PodSecurityContext {} impl ias_core::Optional for PodSecurityContext {} pub enum PodSpec {} pub enum PodTemplateSpec {} impl ias_core::Optional for PodTemplateSpec {} pub enum PortworxVolumeSource {} pub enum PreemptionPolicy {} pub enum PreferredSchedulingTerm {} pub enum Probe {} impl ias_core::Optional for Probe {} pub enum ProcMountType {} pub enum ProjectedVolumeSource {} impl ias_core::Optional for ProjectedVolumeSource {} pub enum Protocol {} pub enum PullPolicy {} pub enum QuobyteVolumeSource {} pub enum RbdPersistentVolumeSource {} pub enum RbdVolumeSource {} pub enum RecursiveReadOnlyMode {} pub enum ReplicationControllerSpec {} impl ias_core::Optional for ReplicationControllerSpec {} pub enum ResourceClaim {} pub enum ResourceFieldSelector {} pub enum ResourceQuotaScope {} pub enum ResourceQuotaSpec {} impl ias_core::Optional for ResourceQuotaSpec {} pub enum ResourceRequirements {} impl ias_core::Optional for ResourceRequirements {} pub enum ResourceResizeRestartPolicy {} pub enum RestartPolicy {} pub enum ScaleIoPersistentVolumeSource {} pub enum ScaleIoVolumeSource {} pub enum ScopeSelector {} impl ias_core::Optional for ScopeSelector {} pub enum ScopeSelectorOperator {} pub enum ScopedResourceSelectorRequirement {} pub enum SeLinuxOptions {} impl ias_core::Optional for SeLinuxOptions {} pub enum SeccompProfile {} pub enum SeccompProfileType {} pub enum SecretEnvSource {} impl ias_core::Optional for SecretEnvSource {} pub enum SecretKeySelector {} pub enum SecretProjection {} impl ias_core::Optional for SecretProjection {} pub enum SecretReference {} impl ias_core::Optional for SecretReference {} pub enum SecretVolumeSource {} impl ias_core::Optional for SecretVolumeSource {} pub enum SecurityContext {} impl ias_core::Optional for SecurityContext {} pub enum ServiceAccountTokenProjection {} pub enum ServiceAffinity {} pub enum ServiceExternalTrafficPolicy {} pub enum ServiceInternalTrafficPolicy {} pub enum ServicePort {} pub enum ServiceSpec {} impl ias_core::Optional for ServiceSpec {} pub enum ServiceType {} pub enum SessionAffinityConfig {} impl ias_core::Optional for SessionAffinityConfig {} pub enum SleepAction {} pub enum StorageOsPersistentVolumeSource {} impl ias_core::Optional for StorageOsPersistentVolumeSource {} pub enum StorageOsVolumeSource {} impl ias_core::Optional for StorageOsVolumeSource {} pub enum SupplementalGroupsPolicy {} pub enum Sysctl {} pub enum Taint {} pub enum TaintEffect {} pub enum TcpSocketAction {} pub enum TerminationMessagePolicy {} pub enum Toleration {} impl ias_core::Optional for Toleration {} pub enum TolerationOperator {} pub enum TopologySelectorLabelRequirement {} pub enum TopologySelectorTerm {} impl ias_core::Optional for TopologySelectorTerm {} pub enum TopologySpreadConstraint {} pub enum TypedLocalObjectReference {} pub enum TypedObjectReference {} pub enum UnsatisfiableConstraintAction {} pub enum UriScheme {} pub enum Volume {} pub enum VolumeDevice {} pub enum VolumeMount {} pub enum VolumeNodeAffinity {} impl ias_core::Optional for VolumeNodeAffinity {} pub enum VolumeProjection {} impl ias_core::Optional for VolumeProjection {} pub enum VolumeResourceRequirements {} impl ias_core::Optional for VolumeResourceRequirements {} pub enum VsphereVirtualDiskVolumeSource {} pub enum WeightedPodAffinityTerm {} pub enum WindowsSecurityContextOptions {} impl ias_core::Optional for WindowsSecurityContextOptions {} }

/// [`Binding`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#binding-v1-core) of `v1`.
pub type KubeBinding = Handle<of::KubeBinding>;
impl api::ObjectType for of::KubeBinding { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Binding"; const TYPE: &'static str = "v1/Binding"; type Props = KubeBindingProps; }

/// A [`KubeBinding`] without `apiVersion` and `kind`.
///
/// Mandatory: `target`.
pub type KubeBindingProps = Fields<of::KubeBinding>;
impl KubeBindingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target: impl IntoVal<ObjectReference>) -> Self { with(empty(), "target", target) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `target`: mandatory.
    #[track_caller] pub fn target(self, value: impl IntoVal<ObjectReference>) -> Self { with(self, "target", value) }
}

/// [`ComponentStatus`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#componentstatus-v1-core) of `v1`.
///
/// Belongs to the whole cluster.
///
/// Deprecated since Kubernetes 1.19.
pub type KubeComponentStatus = Handle<of::KubeComponentStatus>;
impl api::ObjectType for of::KubeComponentStatus { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "ComponentStatus"; const TYPE: &'static str = "v1/ComponentStatus"; const CLUSTER_SCOPED: bool = true; type Props = KubeComponentStatusProps; }

/// A [`KubeComponentStatus`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeComponentStatusProps = Fields<of::KubeComponentStatus>;
impl KubeComponentStatusProps {
    /// `conditions`.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<List<ComponentCondition>>) -> Self { with(self, "conditions", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
}

/// [`ConfigMap`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmap-v1-core) of `v1`.
pub type KubeConfigMap = Handle<of::KubeConfigMap>;
impl api::ObjectType for of::KubeConfigMap { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "ConfigMap"; const TYPE: &'static str = "v1/ConfigMap"; type Props = KubeConfigMapProps; }

/// A [`KubeConfigMap`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeConfigMapProps = Fields<of::KubeConfigMap>;
impl KubeConfigMapProps {
    /// `binaryData`.
    #[track_caller] pub fn binary_data(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "binaryData", value) }
    /// `data`.
    #[track_caller] pub fn data(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "data", value) }
    /// `immutable`.
    #[track_caller] pub fn immutable(self, value: impl IntoVal<bool>) -> Self { with(self, "immutable", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
}

/// [`Endpoints`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpoints-v1-core) of `v1`.
///
/// Deprecated since Kubernetes 1.33.
pub type KubeEndpoints = Handle<of::KubeEndpoints>;
impl api::ObjectType for of::KubeEndpoints { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Endpoints"; const TYPE: &'static str = "v1/Endpoints"; type Props = KubeEndpointsProps; }

/// A [`KubeEndpoints`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeEndpointsProps = Fields<of::KubeEndpoints>;
impl KubeEndpointsProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `subsets`.
    #[track_caller] pub fn subsets(self, value: impl IntoVal<List<EndpointSubset>>) -> Self { with(self, "subsets", value) }
}

/// [`Event`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#event-v1-core) of `v1`.
pub type KubeEvent = Handle<of::KubeEvent>;
impl api::ObjectType for of::KubeEvent { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Event"; const TYPE: &'static str = "v1/Event"; type Props = KubeEventProps; }

/// A [`KubeEvent`] without `apiVersion` and `kind`.
///
/// Mandatory: `metadata`, `involvedObject`.
pub type KubeEventProps = Fields<of::KubeEvent>;
impl KubeEventProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metadata: impl IntoVal<super::meta_v1::ObjectMeta>, involved_object: impl IntoVal<ObjectReference>) -> Self { with(with(empty(), "metadata", metadata), "involvedObject", involved_object) }
    /// `action`.
    #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "action", value) }
    /// `count`.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "count", value) }
    /// `eventTime`: in the form `date-time`.
    #[track_caller] pub fn event_time(self, value: impl IntoVal<String>) -> Self { with(self, "eventTime", value) }
    /// `firstTimestamp`: in the form `date-time`.
    #[track_caller] pub fn first_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "firstTimestamp", value) }
    /// `involvedObject`: mandatory.
    #[track_caller] pub fn involved_object(self, value: impl IntoVal<ObjectReference>) -> Self { with(self, "involvedObject", value) }
    /// `lastTimestamp`: in the form `date-time`.
    #[track_caller] pub fn last_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "lastTimestamp", value) }
    /// `message`.
    #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "message", value) }
    /// `metadata`: mandatory.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `reason`.
    #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "reason", value) }
    /// `related`.
    #[track_caller] pub fn related(self, value: impl IntoVal<ObjectReference>) -> Self { with(self, "related", value) }
    /// `reportingComponent`.
    #[track_caller] pub fn reporting_component(self, value: impl IntoVal<String>) -> Self { with(self, "reportingComponent", value) }
    /// `reportingInstance`.
    #[track_caller] pub fn reporting_instance(self, value: impl IntoVal<String>) -> Self { with(self, "reportingInstance", value) }
    /// `series`.
    #[track_caller] pub fn series(self, value: impl IntoVal<EventSeries>) -> Self { with(self, "series", value) }
    /// `source`.
    #[track_caller] pub fn source(self, value: impl IntoVal<EventSource>) -> Self { with(self, "source", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`LimitRange`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#limitrange-v1-core) of `v1`.
pub type KubeLimitRange = Handle<of::KubeLimitRange>;
impl api::ObjectType for of::KubeLimitRange { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "LimitRange"; const TYPE: &'static str = "v1/LimitRange"; type Props = KubeLimitRangeProps; }

/// A [`KubeLimitRange`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeLimitRangeProps = Fields<of::KubeLimitRange>;
impl KubeLimitRangeProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<LimitRangeSpec>) -> Self { with(self, "spec", value) }
}

/// [`Namespace`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namespace-v1-core) of `v1`.
///
/// Belongs to the whole cluster.
pub type KubeNamespace = Handle<of::KubeNamespace>;
impl api::ObjectType for of::KubeNamespace { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Namespace"; const TYPE: &'static str = "v1/Namespace"; const CLUSTER_SCOPED: bool = true; type Props = KubeNamespaceProps; }

/// A [`KubeNamespace`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeNamespaceProps = Fields<of::KubeNamespace>;
impl KubeNamespaceProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<NamespaceSpec>) -> Self { with(self, "spec", value) }
}

/// [`Node`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#node-v1-core) of `v1`.
///
/// Belongs to the whole cluster.
pub type KubeNode = Handle<of::KubeNode>;
impl api::ObjectType for of::KubeNode { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Node"; const TYPE: &'static str = "v1/Node"; const CLUSTER_SCOPED: bool = true; type Props = KubeNodeProps; }

/// A [`KubeNode`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeNodeProps = Fields<of::KubeNode>;
impl KubeNodeProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<NodeSpec>) -> Self { with(self, "spec", value) }
}

/// [`PersistentVolume`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolume-v1-core) of `v1`.
///
/// Belongs to the whole cluster.
pub type KubePersistentVolume = Handle<of::KubePersistentVolume>;
impl api::ObjectType for of::KubePersistentVolume { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "PersistentVolume"; const TYPE: &'static str = "v1/PersistentVolume"; const CLUSTER_SCOPED: bool = true; type Props = KubePersistentVolumeProps; }

/// A [`KubePersistentVolume`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubePersistentVolumeProps = Fields<of::KubePersistentVolume>;
impl KubePersistentVolumeProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PersistentVolumeSpec>) -> Self { with(self, "spec", value) }
}

/// [`PersistentVolumeClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaim-v1-core) of `v1`.
pub type KubePersistentVolumeClaim = Handle<of::KubePersistentVolumeClaim>;
impl api::ObjectType for of::KubePersistentVolumeClaim { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "PersistentVolumeClaim"; const TYPE: &'static str = "v1/PersistentVolumeClaim"; type Props = KubePersistentVolumeClaimProps; }

/// A [`KubePersistentVolumeClaim`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubePersistentVolumeClaimProps = Fields<of::KubePersistentVolumeClaim>;
impl KubePersistentVolumeClaimProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PersistentVolumeClaimSpec>) -> Self { with(self, "spec", value) }
}

/// [`Pod`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#pod-v1-core) of `v1`.
pub type KubePod = Handle<of::KubePod>;
impl api::ObjectType for of::KubePod { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Pod"; const TYPE: &'static str = "v1/Pod"; type Props = KubePodProps; }

/// A [`KubePod`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubePodProps = Fields<of::KubePod>;
impl KubePodProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PodSpec>) -> Self { with(self, "spec", value) }
}

/// [`PodTemplate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podtemplate-v1-core) of `v1`.
pub type KubePodTemplate = Handle<of::KubePodTemplate>;
impl api::ObjectType for of::KubePodTemplate { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "PodTemplate"; const TYPE: &'static str = "v1/PodTemplate"; type Props = KubePodTemplateProps; }

/// A [`KubePodTemplate`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubePodTemplateProps = Fields<of::KubePodTemplate>;
impl KubePodTemplateProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<PodTemplateSpec>) -> Self { with(self, "template", value) }
}

/// [`ReplicationController`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#replicationcontroller-v1-core) of `v1`.
pub type KubeReplicationController = Handle<of::KubeReplicationController>;
impl api::ObjectType for of::KubeReplicationController { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "ReplicationController"; const TYPE: &'static str = "v1/ReplicationController"; type Props = KubeReplicationControllerProps; }

/// A [`KubeReplicationController`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeReplicationControllerProps = Fields<of::KubeReplicationController>;
impl KubeReplicationControllerProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ReplicationControllerSpec>) -> Self { with(self, "spec", value) }
}

/// [`ResourceQuota`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcequota-v1-core) of `v1`.
pub type KubeResourceQuota = Handle<of::KubeResourceQuota>;
impl api::ObjectType for of::KubeResourceQuota { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "ResourceQuota"; const TYPE: &'static str = "v1/ResourceQuota"; type Props = KubeResourceQuotaProps; }

/// A [`KubeResourceQuota`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeResourceQuotaProps = Fields<of::KubeResourceQuota>;
impl KubeResourceQuotaProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ResourceQuotaSpec>) -> Self { with(self, "spec", value) }
}

/// [`Secret`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secret-v1-core) of `v1`.
pub type KubeSecret = Handle<of::KubeSecret>;
impl api::ObjectType for of::KubeSecret { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Secret"; const TYPE: &'static str = "v1/Secret"; type Props = KubeSecretProps; }

/// A [`KubeSecret`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeSecretProps = Fields<of::KubeSecret>;
impl KubeSecretProps {
    /// `data`.
    #[track_caller] pub fn data(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "data", value) }
    /// `immutable`.
    #[track_caller] pub fn immutable(self, value: impl IntoVal<bool>) -> Self { with(self, "immutable", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `stringData`.
    #[track_caller] pub fn string_data(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "stringData", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`Service`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#service-v1-core) of `v1`.
pub type KubeService = Handle<of::KubeService>;
impl api::ObjectType for of::KubeService { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "Service"; const TYPE: &'static str = "v1/Service"; type Props = KubeServiceProps; }

/// A [`KubeService`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeServiceProps = Fields<of::KubeService>;
impl KubeServiceProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ServiceSpec>) -> Self { with(self, "spec", value) }
}

/// [`ServiceAccount`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccount-v1-core) of `v1`.
pub type KubeServiceAccount = Handle<of::KubeServiceAccount>;
impl api::ObjectType for of::KubeServiceAccount { const API_VERSION: &'static str = "v1"; const KIND: &'static str = "ServiceAccount"; const TYPE: &'static str = "v1/ServiceAccount"; type Props = KubeServiceAccountProps; }

/// A [`KubeServiceAccount`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeServiceAccountProps = Fields<of::KubeServiceAccount>;
impl KubeServiceAccountProps {
    /// `automountServiceAccountToken`.
    #[track_caller] pub fn automount_service_account_token(self, value: impl IntoVal<bool>) -> Self { with(self, "automountServiceAccountToken", value) }
    /// `imagePullSecrets`.
    #[track_caller] pub fn image_pull_secrets(self, value: impl IntoVal<List<LocalObjectReference>>) -> Self { with(self, "imagePullSecrets", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `secrets`.
    #[track_caller] pub fn secrets(self, value: impl IntoVal<List<ObjectReference>>) -> Self { with(self, "secrets", value) }
}

/// [`Affinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#affinity-v1-core).
pub type Affinity = Fields<of::Affinity>;
impl Affinity {
    /// `nodeAffinity`.
    #[track_caller] pub fn node_affinity(self, value: impl IntoVal<NodeAffinity>) -> Self { with(self, "nodeAffinity", value) }
    /// `podAffinity`.
    #[track_caller] pub fn pod_affinity(self, value: impl IntoVal<PodAffinity>) -> Self { with(self, "podAffinity", value) }
    /// `podAntiAffinity`.
    #[track_caller] pub fn pod_anti_affinity(self, value: impl IntoVal<PodAntiAffinity>) -> Self { with(self, "podAntiAffinity", value) }
}

/// [`AppArmorProfile`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apparmorprofile-v1-core).
pub type AppArmorProfile = Fields<of::AppArmorProfile>;
impl AppArmorProfile {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<AppArmorProfileType>) -> Self { with(empty(), "type", type_) }
    /// `localhostProfile`: since Kubernetes 1.30.
    #[track_caller] pub fn localhost_profile(self, value: impl IntoVal<String>) -> Self { with(self, "localhostProfile", value) }
    /// `type`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn type_(self, value: impl IntoVal<AppArmorProfileType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apparmorprofile-v1-core) takes.
pub type AppArmorProfileType = Word<fn(of::AppArmorProfileType)>;
impl AppArmorProfileType {
    /// `Unconfined`
    pub const Unconfined: Self = word("Unconfined");
    /// `RuntimeDefault`
    pub const RuntimeDefault: Self = word("RuntimeDefault");
    /// `Localhost`
    pub const Localhost: Self = word("Localhost");
}

/// [`AwsElasticBlockStoreVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#awselasticblockstorevolumesource-v1-core).
pub type AwsElasticBlockStoreVolumeSource = Fields<of::AwsElasticBlockStoreVolumeSource>;
impl AwsElasticBlockStoreVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_id: impl IntoVal<String>) -> Self { with(empty(), "volumeID", volume_id) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `partition`.
    #[track_caller] pub fn partition(self, value: impl IntoVal<i64>) -> Self { with(self, "partition", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `volumeID`: mandatory.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "volumeID", value) }
}

/// What [`cachingMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurediskvolumesource-v1-core) takes.
pub type AzureDataDiskCachingMode = Word<fn(of::AzureDataDiskCachingMode)>;
impl AzureDataDiskCachingMode {
    /// `None`
    pub const None: Self = word("None");
    /// `ReadOnly`
    pub const ReadOnly: Self = word("ReadOnly");
    /// `ReadWrite`
    pub const ReadWrite: Self = word("ReadWrite");
}

/// What [`kind`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurediskvolumesource-v1-core) takes.
pub type AzureDataDiskKind = Word<fn(of::AzureDataDiskKind)>;
impl AzureDataDiskKind {
    /// `Shared`
    pub const Shared: Self = word("Shared");
    /// `Dedicated`
    pub const Dedicated: Self = word("Dedicated");
    /// `Managed`
    pub const Managed: Self = word("Managed");
}

/// [`AzureDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurediskvolumesource-v1-core).
pub type AzureDiskVolumeSource = Fields<of::AzureDiskVolumeSource>;
impl AzureDiskVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(disk_name: impl IntoVal<String>, disk_uri: impl IntoVal<String>) -> Self { with(with(empty(), "diskName", disk_name), "diskURI", disk_uri) }
    /// `cachingMode`.
    #[track_caller] pub fn caching_mode(self, value: impl IntoVal<AzureDataDiskCachingMode>) -> Self { with(self, "cachingMode", value) }
    /// `diskName`: mandatory.
    #[track_caller] pub fn disk_name(self, value: impl IntoVal<String>) -> Self { with(self, "diskName", value) }
    /// `diskURI`: mandatory.
    #[track_caller] pub fn disk_uri(self, value: impl IntoVal<String>) -> Self { with(self, "diskURI", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `kind`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<AzureDataDiskKind>) -> Self { with(self, "kind", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
}

/// [`AzureFilePersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurefilepersistentvolumesource-v1-core).
pub type AzureFilePersistentVolumeSource = Fields<of::AzureFilePersistentVolumeSource>;
impl AzureFilePersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(secret_name: impl IntoVal<String>, share_name: impl IntoVal<String>) -> Self { with(with(empty(), "secretName", secret_name), "shareName", share_name) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretName`: mandatory.
    #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "secretName", value) }
    /// `secretNamespace`.
    #[track_caller] pub fn secret_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "secretNamespace", value) }
    /// `shareName`: mandatory.
    #[track_caller] pub fn share_name(self, value: impl IntoVal<String>) -> Self { with(self, "shareName", value) }
}

/// [`AzureFileVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurefilevolumesource-v1-core).
pub type AzureFileVolumeSource = Fields<of::AzureFileVolumeSource>;
impl AzureFileVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(secret_name: impl IntoVal<String>, share_name: impl IntoVal<String>) -> Self { with(with(empty(), "secretName", secret_name), "shareName", share_name) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretName`: mandatory.
    #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "secretName", value) }
    /// `shareName`: mandatory.
    #[track_caller] pub fn share_name(self, value: impl IntoVal<String>) -> Self { with(self, "shareName", value) }
}

/// [`Capabilities`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capabilities-v1-core).
pub type Capabilities = Fields<of::Capabilities>;
impl Capabilities {
    /// `add`.
    #[track_caller] pub fn add(self, value: impl IntoVal<List<String>>) -> Self { with(self, "add", value) }
    /// `drop`.
    #[track_caller] pub fn drop(self, value: impl IntoVal<List<String>>) -> Self { with(self, "drop", value) }
}

/// [`CephFsPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cephfspersistentvolumesource-v1-core).
pub type CephFsPersistentVolumeSource = Fields<of::CephFsPersistentVolumeSource>;
impl CephFsPersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitors: impl IntoVal<List<String>>) -> Self { with(empty(), "monitors", monitors) }
    /// `monitors`: mandatory.
    #[track_caller] pub fn monitors(self, value: impl IntoVal<List<String>>) -> Self { with(self, "monitors", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretFile`.
    #[track_caller] pub fn secret_file(self, value: impl IntoVal<String>) -> Self { with(self, "secretFile", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "secretRef", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
}

/// [`CephFsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cephfsvolumesource-v1-core).
pub type CephFsVolumeSource = Fields<of::CephFsVolumeSource>;
impl CephFsVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitors: impl IntoVal<List<String>>) -> Self { with(empty(), "monitors", monitors) }
    /// `monitors`: mandatory.
    #[track_caller] pub fn monitors(self, value: impl IntoVal<List<String>>) -> Self { with(self, "monitors", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretFile`.
    #[track_caller] pub fn secret_file(self, value: impl IntoVal<String>) -> Self { with(self, "secretFile", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
}

/// [`CinderPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cinderpersistentvolumesource-v1-core).
pub type CinderPersistentVolumeSource = Fields<of::CinderPersistentVolumeSource>;
impl CinderPersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_id: impl IntoVal<String>) -> Self { with(empty(), "volumeID", volume_id) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "secretRef", value) }
    /// `volumeID`: mandatory.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "volumeID", value) }
}

/// [`CinderVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cindervolumesource-v1-core).
pub type CinderVolumeSource = Fields<of::CinderVolumeSource>;
impl CinderVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_id: impl IntoVal<String>) -> Self { with(empty(), "volumeID", volume_id) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `volumeID`: mandatory.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "volumeID", value) }
}

/// [`ClientIpConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clientipconfig-v1-core).
pub type ClientIpConfig = Fields<of::ClientIpConfig>;
impl ClientIpConfig {
    /// `timeoutSeconds`.
    #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "timeoutSeconds", value) }
}

/// [`ClusterTrustBundleProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundleprojection-v1-core).
pub type ClusterTrustBundleProjection = Fields<of::ClusterTrustBundleProjection>;
impl ClusterTrustBundleProjection {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "path", path) }
    /// `labelSelector`: since Kubernetes 1.29.
    #[track_caller] pub fn label_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "labelSelector", value) }
    /// `name`: since Kubernetes 1.29.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`: since Kubernetes 1.29.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
    /// `path`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `signerName`: since Kubernetes 1.29.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `user`: since Kubernetes 1.37.
    #[track_caller] pub fn user(self, value: impl IntoVal<i64>) -> Self { with(self, "user", value) }
}

/// [`ComponentCondition`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#componentcondition-v1-core).
pub type ComponentCondition = Fields<of::ComponentCondition>;
impl ComponentCondition {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>, status: impl IntoVal<String>) -> Self { with(with(empty(), "type", type_), "status", status) }
    /// `error`.
    #[track_caller] pub fn error(self, value: impl IntoVal<String>) -> Self { with(self, "error", value) }
    /// `message`.
    #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "message", value) }
    /// `status`: mandatory.
    #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "status", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`ConfigMapEnvSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapenvsource-v1-core).
pub type ConfigMapEnvSource = Fields<of::ConfigMapEnvSource>;
impl ConfigMapEnvSource {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`ConfigMapKeySelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapkeyselector-v1-core).
pub type ConfigMapKeySelector = Fields<of::ConfigMapKeySelector>;
impl ConfigMapKeySelector {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "key", key) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`ConfigMapNodeConfigSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapnodeconfigsource-v1-core).
pub type ConfigMapNodeConfigSource = Fields<of::ConfigMapNodeConfigSource>;
/// What [`ConfigMapNodeConfigSource`] cannot do without.
pub struct ConfigMapNodeConfigSourceRequired<A, B, C> {
    /// `namespace`.
    pub namespace: A,
    /// `name`.
    pub name: B,
    /// `kubeletConfigKey`.
    pub kubelet_config_key: C,
}
impl ConfigMapNodeConfigSource {
    /// Takes what is mandatory, by name: [`ConfigMapNodeConfigSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: ConfigMapNodeConfigSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "namespace", required.namespace), "name", required.name), "kubeletConfigKey", required.kubelet_config_key) }
    /// `kubeletConfigKey`: mandatory.
    #[track_caller] pub fn kubelet_config_key(self, value: impl IntoVal<String>) -> Self { with(self, "kubeletConfigKey", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: mandatory.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `resourceVersion`.
    #[track_caller] pub fn resource_version(self, value: impl IntoVal<String>) -> Self { with(self, "resourceVersion", value) }
    /// `uid`.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
}

/// [`ConfigMapProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapprojection-v1-core).
pub type ConfigMapProjection = Fields<of::ConfigMapProjection>;
impl ConfigMapProjection {
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<KeyToPath>>) -> Self { with(self, "items", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`ConfigMapVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapvolumesource-v1-core).
pub type ConfigMapVolumeSource = Fields<of::ConfigMapVolumeSource>;
impl ConfigMapVolumeSource {
    /// `defaultMode`.
    #[track_caller] pub fn default_mode(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultMode", value) }
    /// `defaultUser`: since Kubernetes 1.37.
    #[track_caller] pub fn default_user(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultUser", value) }
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<KeyToPath>>) -> Self { with(self, "items", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`Container`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core).
pub type Container = Fields<of::Container>;
impl Container {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `args`.
    #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "args", value) }
    /// `command`.
    #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "command", value) }
    /// `env`.
    #[track_caller] pub fn env(self, value: impl IntoVal<List<EnvVar>>) -> Self { with(self, "env", value) }
    /// `envFrom`.
    #[track_caller] pub fn env_from(self, value: impl IntoVal<List<EnvFromSource>>) -> Self { with(self, "envFrom", value) }
    /// `image`.
    #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "image", value) }
    /// `imagePullPolicy`.
    #[track_caller] pub fn image_pull_policy(self, value: impl IntoVal<PullPolicy>) -> Self { with(self, "imagePullPolicy", value) }
    /// `lifecycle`.
    #[track_caller] pub fn lifecycle(self, value: impl IntoVal<Lifecycle>) -> Self { with(self, "lifecycle", value) }
    /// `livenessProbe`.
    #[track_caller] pub fn liveness_probe(self, value: impl IntoVal<Probe>) -> Self { with(self, "livenessProbe", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<ContainerPort>>) -> Self { with(self, "ports", value) }
    /// `readinessProbe`.
    #[track_caller] pub fn readiness_probe(self, value: impl IntoVal<Probe>) -> Self { with(self, "readinessProbe", value) }
    /// `resizePolicy`: since Kubernetes 1.27.
    #[track_caller] pub fn resize_policy(self, value: impl IntoVal<List<ContainerResizePolicy>>) -> Self { with(self, "resizePolicy", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<ResourceRequirements>) -> Self { with(self, "resources", value) }
    /// `restartPolicy`: since Kubernetes 1.28.
    #[track_caller] pub fn restart_policy(self, value: impl IntoVal<ContainerRestartPolicy>) -> Self { with(self, "restartPolicy", value) }
    /// `restartPolicyRules`: since Kubernetes 1.34.
    #[track_caller] pub fn restart_policy_rules(self, value: impl IntoVal<List<ContainerRestartRule>>) -> Self { with(self, "restartPolicyRules", value) }
    /// `securityContext`.
    #[track_caller] pub fn security_context(self, value: impl IntoVal<SecurityContext>) -> Self { with(self, "securityContext", value) }
    /// `startupProbe`.
    #[track_caller] pub fn startup_probe(self, value: impl IntoVal<Probe>) -> Self { with(self, "startupProbe", value) }
    /// `stdin`.
    #[track_caller] pub fn stdin(self, value: impl IntoVal<bool>) -> Self { with(self, "stdin", value) }
    /// `stdinOnce`.
    #[track_caller] pub fn stdin_once(self, value: impl IntoVal<bool>) -> Self { with(self, "stdinOnce", value) }
    /// `terminationMessagePath`.
    #[track_caller] pub fn termination_message_path(self, value: impl IntoVal<String>) -> Self { with(self, "terminationMessagePath", value) }
    /// `terminationMessagePolicy`.
    #[track_caller] pub fn termination_message_policy(self, value: impl IntoVal<TerminationMessagePolicy>) -> Self { with(self, "terminationMessagePolicy", value) }
    /// `tty`.
    #[track_caller] pub fn tty(self, value: impl IntoVal<bool>) -> Self { with(self, "tty", value) }
    /// `volumeDevices`.
    #[track_caller] pub fn volume_devices(self, value: impl IntoVal<List<VolumeDevice>>) -> Self { with(self, "volumeDevices", value) }
    /// `volumeMounts`.
    #[track_caller] pub fn volume_mounts(self, value: impl IntoVal<List<VolumeMount>>) -> Self { with(self, "volumeMounts", value) }
    /// `workingDir`.
    #[track_caller] pub fn working_dir(self, value: impl IntoVal<String>) -> Self { with(self, "workingDir", value) }
}

/// [`ContainerPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerport-v1-core).
pub type ContainerPort = Fields<of::ContainerPort>;
impl ContainerPort {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(container_port: impl IntoVal<i64>) -> Self { with(empty(), "containerPort", container_port) }
    /// `containerPort`: mandatory.
    #[track_caller] pub fn container_port(self, value: impl IntoVal<i64>) -> Self { with(self, "containerPort", value) }
    /// `hostIP`.
    #[track_caller] pub fn host_ip(self, value: impl IntoVal<String>) -> Self { with(self, "hostIP", value) }
    /// `hostPort`.
    #[track_caller] pub fn host_port(self, value: impl IntoVal<i64>) -> Self { with(self, "hostPort", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<Protocol>) -> Self { with(self, "protocol", value) }
}

/// [`ContainerResizePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresizepolicy-v1-core).
pub type ContainerResizePolicy = Fields<of::ContainerResizePolicy>;
impl ContainerResizePolicy {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_name: impl IntoVal<String>, restart_policy: impl IntoVal<ResourceResizeRestartPolicy>) -> Self { with(with(empty(), "resourceName", resource_name), "restartPolicy", restart_policy) }
    /// `resourceName`: mandatory, since Kubernetes 1.27.
    #[track_caller] pub fn resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceName", value) }
    /// `restartPolicy`: mandatory, since Kubernetes 1.27.
    #[track_caller] pub fn restart_policy(self, value: impl IntoVal<ResourceResizeRestartPolicy>) -> Self { with(self, "restartPolicy", value) }
}

/// What [`restartPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core) takes.
pub type ContainerRestartPolicy = Word<fn(of::ContainerRestartPolicy)>;
impl ContainerRestartPolicy {
    /// `Always`
    pub const Always: Self = word("Always");
    /// `OnFailure`
    pub const OnFailure: Self = word("OnFailure");
    /// `Never`
    pub const Never: Self = word("Never");
}

/// [`ContainerRestartRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartrule-v1-core).
pub type ContainerRestartRule = Fields<of::ContainerRestartRule>;
impl ContainerRestartRule {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(action: impl IntoVal<ContainerRestartRuleAction>) -> Self { with(empty(), "action", action) }
    /// `action`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn action(self, value: impl IntoVal<ContainerRestartRuleAction>) -> Self { with(self, "action", value) }
    /// `exitCodes`: since Kubernetes 1.34.
    #[track_caller] pub fn exit_codes(self, value: impl IntoVal<ContainerRestartRuleOnExitCodes>) -> Self { with(self, "exitCodes", value) }
}

/// What [`action`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartrule-v1-core) takes.
pub type ContainerRestartRuleAction = Word<fn(of::ContainerRestartRuleAction)>;
impl ContainerRestartRuleAction {
    /// `Restart`
    pub const Restart: Self = word("Restart");
    /// `RestartAllContainers`
    pub const RestartAllContainers: Self = word("RestartAllContainers");
}

/// [`ContainerRestartRuleOnExitCodes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartruleonexitcodes-v1-core).
pub type ContainerRestartRuleOnExitCodes = Fields<of::ContainerRestartRuleOnExitCodes>;
impl ContainerRestartRuleOnExitCodes {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(operator: impl IntoVal<ContainerRestartRuleOnExitCodesOperator>) -> Self { with(empty(), "operator", operator) }
    /// `operator`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn operator(self, value: impl IntoVal<ContainerRestartRuleOnExitCodesOperator>) -> Self { with(self, "operator", value) }
    /// `values`: since Kubernetes 1.34.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "values", value) }
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartruleonexitcodes-v1-core) takes.
pub type ContainerRestartRuleOnExitCodesOperator = Word<fn(of::ContainerRestartRuleOnExitCodesOperator)>;
impl ContainerRestartRuleOnExitCodesOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
}

/// [`CsiPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csipersistentvolumesource-v1-core).
pub type CsiPersistentVolumeSource = Fields<of::CsiPersistentVolumeSource>;
impl CsiPersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>, volume_handle: impl IntoVal<String>) -> Self { with(with(empty(), "driver", driver), "volumeHandle", volume_handle) }
    /// `controllerExpandSecretRef`.
    #[track_caller] pub fn controller_expand_secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "controllerExpandSecretRef", value) }
    /// `controllerPublishSecretRef`.
    #[track_caller] pub fn controller_publish_secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "controllerPublishSecretRef", value) }
    /// `driver`: mandatory.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `nodeExpandSecretRef`.
    #[track_caller] pub fn node_expand_secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "nodeExpandSecretRef", value) }
    /// `nodePublishSecretRef`.
    #[track_caller] pub fn node_publish_secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "nodePublishSecretRef", value) }
    /// `nodeStageSecretRef`.
    #[track_caller] pub fn node_stage_secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "nodeStageSecretRef", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `volumeAttributes`.
    #[track_caller] pub fn volume_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "volumeAttributes", value) }
    /// `volumeHandle`: mandatory.
    #[track_caller] pub fn volume_handle(self, value: impl IntoVal<String>) -> Self { with(self, "volumeHandle", value) }
}

/// [`CsiVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csivolumesource-v1-core).
pub type CsiVolumeSource = Fields<of::CsiVolumeSource>;
impl CsiVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>) -> Self { with(empty(), "driver", driver) }
    /// `driver`: mandatory.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `nodePublishSecretRef`.
    #[track_caller] pub fn node_publish_secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "nodePublishSecretRef", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `volumeAttributes`.
    #[track_caller] pub fn volume_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "volumeAttributes", value) }
}

/// What [`dnsPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core) takes.
pub type DnsPolicy = Word<fn(of::DnsPolicy)>;
impl DnsPolicy {
    /// `ClusterFirstWithHostNet`
    pub const ClusterFirstWithHostNet: Self = word("ClusterFirstWithHostNet");
    /// `ClusterFirst`
    pub const ClusterFirst: Self = word("ClusterFirst");
    /// `Default`
    pub const Default: Self = word("Default");
    /// `None`
    pub const None: Self = word("None");
}

/// [`DownwardApiProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapiprojection-v1-core).
pub type DownwardApiProjection = Fields<of::DownwardApiProjection>;
impl DownwardApiProjection {
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<DownwardApiVolumeFile>>) -> Self { with(self, "items", value) }
}

/// [`DownwardApiVolumeFile`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumefile-v1-core).
pub type DownwardApiVolumeFile = Fields<of::DownwardApiVolumeFile>;
impl DownwardApiVolumeFile {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "path", path) }
    /// `fieldRef`.
    #[track_caller] pub fn field_ref(self, value: impl IntoVal<ObjectFieldSelector>) -> Self { with(self, "fieldRef", value) }
    /// `mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<i64>) -> Self { with(self, "mode", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `resourceFieldRef`.
    #[track_caller] pub fn resource_field_ref(self, value: impl IntoVal<ResourceFieldSelector>) -> Self { with(self, "resourceFieldRef", value) }
    /// `user`: since Kubernetes 1.37.
    #[track_caller] pub fn user(self, value: impl IntoVal<i64>) -> Self { with(self, "user", value) }
}

/// [`DownwardApiVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumesource-v1-core).
pub type DownwardApiVolumeSource = Fields<of::DownwardApiVolumeSource>;
impl DownwardApiVolumeSource {
    /// `defaultMode`.
    #[track_caller] pub fn default_mode(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultMode", value) }
    /// `defaultUser`: since Kubernetes 1.37.
    #[track_caller] pub fn default_user(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultUser", value) }
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<DownwardApiVolumeFile>>) -> Self { with(self, "items", value) }
}

/// [`EmptyDirVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#emptydirvolumesource-v1-core).
pub type EmptyDirVolumeSource = Fields<of::EmptyDirVolumeSource>;
impl EmptyDirVolumeSource {
    /// `medium`.
    #[track_caller] pub fn medium(self, value: impl IntoVal<String>) -> Self { with(self, "medium", value) }
    /// `mode`: since Kubernetes 1.37.
    #[track_caller] pub fn mode(self, value: impl IntoVal<i64>) -> Self { with(self, "mode", value) }
    /// `sizeLimit`.
    #[track_caller] pub fn size_limit(self, value: impl IntoVal<Quantity>) -> Self { with(self, "sizeLimit", value) }
}

/// [`EndpointAddress`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointaddress-v1-core).
pub type EndpointAddress = Fields<of::EndpointAddress>;
impl EndpointAddress {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip: impl IntoVal<String>) -> Self { with(empty(), "ip", ip) }
    /// `hostname`.
    #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "hostname", value) }
    /// `ip`: mandatory.
    #[track_caller] pub fn ip(self, value: impl IntoVal<String>) -> Self { with(self, "ip", value) }
    /// `nodeName`.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `targetRef`.
    #[track_caller] pub fn target_ref(self, value: impl IntoVal<ObjectReference>) -> Self { with(self, "targetRef", value) }
}

/// [`EndpointPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointport-v1-core).
pub type EndpointPort = Fields<of::EndpointPort>;
impl EndpointPort {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(port: impl IntoVal<i64>) -> Self { with(empty(), "port", port) }
    /// `appProtocol`.
    #[track_caller] pub fn app_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "appProtocol", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<Protocol>) -> Self { with(self, "protocol", value) }
}

/// [`EndpointSubset`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#endpointsubset-v1-core).
pub type EndpointSubset = Fields<of::EndpointSubset>;
impl EndpointSubset {
    /// `addresses`.
    #[track_caller] pub fn addresses(self, value: impl IntoVal<List<EndpointAddress>>) -> Self { with(self, "addresses", value) }
    /// `notReadyAddresses`.
    #[track_caller] pub fn not_ready_addresses(self, value: impl IntoVal<List<EndpointAddress>>) -> Self { with(self, "notReadyAddresses", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<EndpointPort>>) -> Self { with(self, "ports", value) }
}

/// [`EnvFromSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envfromsource-v1-core).
pub type EnvFromSource = Fields<of::EnvFromSource>;
impl EnvFromSource {
    /// `configMapRef`.
    #[track_caller] pub fn config_map_ref(self, value: impl IntoVal<ConfigMapEnvSource>) -> Self { with(self, "configMapRef", value) }
    /// `prefix`.
    #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "prefix", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretEnvSource>) -> Self { with(self, "secretRef", value) }
}

/// [`EnvVar`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvar-v1-core).
pub type EnvVar = Fields<of::EnvVar>;
impl EnvVar {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
    /// `valueFrom`.
    #[track_caller] pub fn value_from(self, value: impl IntoVal<EnvVarSource>) -> Self { with(self, "valueFrom", value) }
}

/// [`EnvVarSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvarsource-v1-core).
pub type EnvVarSource = Fields<of::EnvVarSource>;
impl EnvVarSource {
    /// `configMapKeyRef`.
    #[track_caller] pub fn config_map_key_ref(self, value: impl IntoVal<ConfigMapKeySelector>) -> Self { with(self, "configMapKeyRef", value) }
    /// `fieldRef`.
    #[track_caller] pub fn field_ref(self, value: impl IntoVal<ObjectFieldSelector>) -> Self { with(self, "fieldRef", value) }
    /// `fileKeyRef`: since Kubernetes 1.34.
    #[track_caller] pub fn file_key_ref(self, value: impl IntoVal<FileKeySelector>) -> Self { with(self, "fileKeyRef", value) }
    /// `resourceFieldRef`.
    #[track_caller] pub fn resource_field_ref(self, value: impl IntoVal<ResourceFieldSelector>) -> Self { with(self, "resourceFieldRef", value) }
    /// `secretKeyRef`.
    #[track_caller] pub fn secret_key_ref(self, value: impl IntoVal<SecretKeySelector>) -> Self { with(self, "secretKeyRef", value) }
}

/// [`EphemeralContainer`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralcontainer-v1-core).
pub type EphemeralContainer = Fields<of::EphemeralContainer>;
impl EphemeralContainer {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `args`.
    #[track_caller] pub fn args(self, value: impl IntoVal<List<String>>) -> Self { with(self, "args", value) }
    /// `command`.
    #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "command", value) }
    /// `env`.
    #[track_caller] pub fn env(self, value: impl IntoVal<List<EnvVar>>) -> Self { with(self, "env", value) }
    /// `envFrom`.
    #[track_caller] pub fn env_from(self, value: impl IntoVal<List<EnvFromSource>>) -> Self { with(self, "envFrom", value) }
    /// `image`.
    #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "image", value) }
    /// `imagePullPolicy`.
    #[track_caller] pub fn image_pull_policy(self, value: impl IntoVal<PullPolicy>) -> Self { with(self, "imagePullPolicy", value) }
    /// `lifecycle`.
    #[track_caller] pub fn lifecycle(self, value: impl IntoVal<Lifecycle>) -> Self { with(self, "lifecycle", value) }
    /// `livenessProbe`.
    #[track_caller] pub fn liveness_probe(self, value: impl IntoVal<Probe>) -> Self { with(self, "livenessProbe", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<ContainerPort>>) -> Self { with(self, "ports", value) }
    /// `readinessProbe`.
    #[track_caller] pub fn readiness_probe(self, value: impl IntoVal<Probe>) -> Self { with(self, "readinessProbe", value) }
    /// `resizePolicy`: since Kubernetes 1.27.
    #[track_caller] pub fn resize_policy(self, value: impl IntoVal<List<ContainerResizePolicy>>) -> Self { with(self, "resizePolicy", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<ResourceRequirements>) -> Self { with(self, "resources", value) }
    /// `restartPolicy`: since Kubernetes 1.28.
    #[track_caller] pub fn restart_policy(self, value: impl IntoVal<ContainerRestartPolicy>) -> Self { with(self, "restartPolicy", value) }
    /// `restartPolicyRules`: since Kubernetes 1.34.
    #[track_caller] pub fn restart_policy_rules(self, value: impl IntoVal<List<ContainerRestartRule>>) -> Self { with(self, "restartPolicyRules", value) }
    /// `securityContext`.
    #[track_caller] pub fn security_context(self, value: impl IntoVal<SecurityContext>) -> Self { with(self, "securityContext", value) }
    /// `startupProbe`.
    #[track_caller] pub fn startup_probe(self, value: impl IntoVal<Probe>) -> Self { with(self, "startupProbe", value) }
    /// `stdin`.
    #[track_caller] pub fn stdin(self, value: impl IntoVal<bool>) -> Self { with(self, "stdin", value) }
    /// `stdinOnce`.
    #[track_caller] pub fn stdin_once(self, value: impl IntoVal<bool>) -> Self { with(self, "stdinOnce", value) }
    /// `targetContainerName`.
    #[track_caller] pub fn target_container_name(self, value: impl IntoVal<String>) -> Self { with(self, "targetContainerName", value) }
    /// `terminationMessagePath`.
    #[track_caller] pub fn termination_message_path(self, value: impl IntoVal<String>) -> Self { with(self, "terminationMessagePath", value) }
    /// `terminationMessagePolicy`.
    #[track_caller] pub fn termination_message_policy(self, value: impl IntoVal<TerminationMessagePolicy>) -> Self { with(self, "terminationMessagePolicy", value) }
    /// `tty`.
    #[track_caller] pub fn tty(self, value: impl IntoVal<bool>) -> Self { with(self, "tty", value) }
    /// `volumeDevices`.
    #[track_caller] pub fn volume_devices(self, value: impl IntoVal<List<VolumeDevice>>) -> Self { with(self, "volumeDevices", value) }
    /// `volumeMounts`.
    #[track_caller] pub fn volume_mounts(self, value: impl IntoVal<List<VolumeMount>>) -> Self { with(self, "volumeMounts", value) }
    /// `workingDir`.
    #[track_caller] pub fn working_dir(self, value: impl IntoVal<String>) -> Self { with(self, "workingDir", value) }
}

/// [`EphemeralVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralvolumesource-v1-core).
pub type EphemeralVolumeSource = Fields<of::EphemeralVolumeSource>;
impl EphemeralVolumeSource {
    /// `volumeClaimTemplate`.
    #[track_caller] pub fn volume_claim_template(self, value: impl IntoVal<PersistentVolumeClaimTemplate>) -> Self { with(self, "volumeClaimTemplate", value) }
}

/// [`EventSeries`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#eventseries-v1-core).
pub type EventSeries = Fields<of::EventSeries>;
impl EventSeries {
    /// `count`.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "count", value) }
    /// `lastObservedTime`: in the form `date-time`.
    #[track_caller] pub fn last_observed_time(self, value: impl IntoVal<String>) -> Self { with(self, "lastObservedTime", value) }
}

/// [`EventSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#eventsource-v1-core).
pub type EventSource = Fields<of::EventSource>;
impl EventSource {
    /// `component`.
    #[track_caller] pub fn component(self, value: impl IntoVal<String>) -> Self { with(self, "component", value) }
    /// `host`.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "host", value) }
}

/// [`EvictionResponder`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionresponder-v1-core).
pub type EvictionResponder = Fields<of::EvictionResponder>;
impl EvictionResponder {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, priority: impl IntoVal<i64>) -> Self { with(with(empty(), "name", name), "priority", priority) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `priority`: mandatory.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
}

/// [`ExecAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#execaction-v1-core).
pub type ExecAction = Fields<of::ExecAction>;
impl ExecAction {
    /// `command`.
    #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "command", value) }
}

/// [`FcVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fcvolumesource-v1-core).
pub type FcVolumeSource = Fields<of::FcVolumeSource>;
impl FcVolumeSource {
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `lun`.
    #[track_caller] pub fn lun(self, value: impl IntoVal<i64>) -> Self { with(self, "lun", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `targetWWNs`.
    #[track_caller] pub fn target_wwns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "targetWWNs", value) }
    /// `wwids`.
    #[track_caller] pub fn wwids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "wwids", value) }
}

/// [`FileKeySelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#filekeyselector-v1-core).
pub type FileKeySelector = Fields<of::FileKeySelector>;
/// What [`FileKeySelector`] cannot do without.
pub struct FileKeySelectorRequired<A, B, C> {
    /// `volumeName`: since Kubernetes 1.34.
    pub volume_name: A,
    /// `path`: since Kubernetes 1.34.
    pub path: B,
    /// `key`: since Kubernetes 1.34.
    pub key: C,
}
impl FileKeySelector {
    /// Takes what is mandatory, by name: [`FileKeySelectorRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: FileKeySelectorRequired<A, B, C>) -> Self { with(with(with(empty(), "volumeName", required.volume_name), "path", required.path), "key", required.key) }
    /// `key`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `optional`: since Kubernetes 1.34.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
    /// `path`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `volumeName`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeName", value) }
}

/// [`FlexPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flexpersistentvolumesource-v1-core).
pub type FlexPersistentVolumeSource = Fields<of::FlexPersistentVolumeSource>;
impl FlexPersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>) -> Self { with(empty(), "driver", driver) }
    /// `driver`: mandatory.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "options", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "secretRef", value) }
}

/// [`FlexVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flexvolumesource-v1-core).
pub type FlexVolumeSource = Fields<of::FlexVolumeSource>;
impl FlexVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(driver: impl IntoVal<String>) -> Self { with(empty(), "driver", driver) }
    /// `driver`: mandatory.
    #[track_caller] pub fn driver(self, value: impl IntoVal<String>) -> Self { with(self, "driver", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "options", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
}

/// [`FlockerVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flockervolumesource-v1-core).
pub type FlockerVolumeSource = Fields<of::FlockerVolumeSource>;
impl FlockerVolumeSource {
    /// `datasetName`. Deprecated.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "datasetName", value) }
    /// `datasetUUID`.
    #[track_caller] pub fn dataset_uuid(self, value: impl IntoVal<String>) -> Self { with(self, "datasetUUID", value) }
}

/// [`GcePersistentDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gcepersistentdiskvolumesource-v1-core).
pub type GcePersistentDiskVolumeSource = Fields<of::GcePersistentDiskVolumeSource>;
impl GcePersistentDiskVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(pd_name: impl IntoVal<String>) -> Self { with(empty(), "pdName", pd_name) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `partition`.
    #[track_caller] pub fn partition(self, value: impl IntoVal<i64>) -> Self { with(self, "partition", value) }
    /// `pdName`: mandatory.
    #[track_caller] pub fn pd_name(self, value: impl IntoVal<String>) -> Self { with(self, "pdName", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
}

/// [`GitRepoVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gitrepovolumesource-v1-core).
pub type GitRepoVolumeSource = Fields<of::GitRepoVolumeSource>;
impl GitRepoVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(repository: impl IntoVal<String>) -> Self { with(empty(), "repository", repository) }
    /// `directory`.
    #[track_caller] pub fn directory(self, value: impl IntoVal<String>) -> Self { with(self, "directory", value) }
    /// `repository`: mandatory.
    #[track_caller] pub fn repository(self, value: impl IntoVal<String>) -> Self { with(self, "repository", value) }
    /// `revision`.
    #[track_caller] pub fn revision(self, value: impl IntoVal<String>) -> Self { with(self, "revision", value) }
}

/// [`GlusterfsPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#glusterfspersistentvolumesource-v1-core).
pub type GlusterfsPersistentVolumeSource = Fields<of::GlusterfsPersistentVolumeSource>;
impl GlusterfsPersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoints: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "endpoints", endpoints), "path", path) }
    /// `endpoints`: mandatory.
    #[track_caller] pub fn endpoints(self, value: impl IntoVal<String>) -> Self { with(self, "endpoints", value) }
    /// `endpointsNamespace`.
    #[track_caller] pub fn endpoints_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "endpointsNamespace", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
}

/// [`GlusterfsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#glusterfsvolumesource-v1-core).
pub type GlusterfsVolumeSource = Fields<of::GlusterfsVolumeSource>;
impl GlusterfsVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoints: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "endpoints", endpoints), "path", path) }
    /// `endpoints`: mandatory.
    #[track_caller] pub fn endpoints(self, value: impl IntoVal<String>) -> Self { with(self, "endpoints", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
}

/// [`GrpcAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#grpcaction-v1-core).
pub type GrpcAction = Fields<of::GrpcAction>;
impl GrpcAction {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(port: impl IntoVal<i64>) -> Self { with(empty(), "port", port) }
    /// `mode`: since Kubernetes 1.37.
    #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "mode", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `service`.
    #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "service", value) }
}

/// [`HostAlias`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostalias-v1-core).
pub type HostAlias = Fields<of::HostAlias>;
impl HostAlias {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip: impl IntoVal<String>) -> Self { with(empty(), "ip", ip) }
    /// `hostnames`.
    #[track_caller] pub fn hostnames(self, value: impl IntoVal<List<String>>) -> Self { with(self, "hostnames", value) }
    /// `ip`: mandatory.
    #[track_caller] pub fn ip(self, value: impl IntoVal<String>) -> Self { with(self, "ip", value) }
}

/// [`HostPathVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostpathvolumesource-v1-core).
pub type HostPathVolumeSource = Fields<of::HostPathVolumeSource>;
impl HostPathVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "path", path) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`HttpGetAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpgetaction-v1-core).
pub type HttpGetAction = Fields<of::HttpGetAction>;
impl HttpGetAction {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(port: impl IntoVal<IntOrString>) -> Self { with(empty(), "port", port) }
    /// `host`.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "host", value) }
    /// `httpHeaders`.
    #[track_caller] pub fn http_headers(self, value: impl IntoVal<List<HttpHeader>>) -> Self { with(self, "httpHeaders", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "port", value) }
    /// `protocol`: since Kubernetes 1.37.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "protocol", value) }
    /// `scheme`.
    #[track_caller] pub fn scheme(self, value: impl IntoVal<UriScheme>) -> Self { with(self, "scheme", value) }
}

/// [`HttpHeader`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpheader-v1-core).
pub type HttpHeader = Fields<of::HttpHeader>;
impl HttpHeader {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "value", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// [`ImageVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#imagevolumesource-v1-core).
pub type ImageVolumeSource = Fields<of::ImageVolumeSource>;
impl ImageVolumeSource {
    /// `pullPolicy`: since Kubernetes 1.31.
    #[track_caller] pub fn pull_policy(self, value: impl IntoVal<PullPolicy>) -> Self { with(self, "pullPolicy", value) }
    /// `reference`: since Kubernetes 1.31.
    #[track_caller] pub fn reference(self, value: impl IntoVal<String>) -> Self { with(self, "reference", value) }
}

/// What [`ipFamilies`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core) takes.
pub type IpFamily = Word<fn(of::IpFamily)>;
impl IpFamily {
    /// `IPv4`
    pub const IPv4: Self = word("IPv4");
    /// `IPv6`
    pub const IPv6: Self = word("IPv6");
}

/// What [`ipFamilyPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core) takes.
pub type IpFamilyPolicy = Word<fn(of::IpFamilyPolicy)>;
impl IpFamilyPolicy {
    /// `SingleStack`
    pub const SingleStack: Self = word("SingleStack");
    /// `PreferDualStack`
    pub const PreferDualStack: Self = word("PreferDualStack");
    /// `RequireDualStack`
    pub const RequireDualStack: Self = word("RequireDualStack");
}

/// [`IscsiPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#iscsipersistentvolumesource-v1-core).
pub type IscsiPersistentVolumeSource = Fields<of::IscsiPersistentVolumeSource>;
/// What [`IscsiPersistentVolumeSource`] cannot do without.
pub struct IscsiPersistentVolumeSourceRequired<A, B, C> {
    /// `targetPortal`.
    pub target_portal: A,
    /// `iqn`.
    pub iqn: B,
    /// `lun`.
    pub lun: C,
}
impl IscsiPersistentVolumeSource {
    /// Takes what is mandatory, by name: [`IscsiPersistentVolumeSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: IscsiPersistentVolumeSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "targetPortal", required.target_portal), "iqn", required.iqn), "lun", required.lun) }
    /// `chapAuthDiscovery`.
    #[track_caller] pub fn chap_auth_discovery(self, value: impl IntoVal<bool>) -> Self { with(self, "chapAuthDiscovery", value) }
    /// `chapAuthSession`.
    #[track_caller] pub fn chap_auth_session(self, value: impl IntoVal<bool>) -> Self { with(self, "chapAuthSession", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `initiatorName`.
    #[track_caller] pub fn initiator_name(self, value: impl IntoVal<String>) -> Self { with(self, "initiatorName", value) }
    /// `iqn`: mandatory.
    #[track_caller] pub fn iqn(self, value: impl IntoVal<String>) -> Self { with(self, "iqn", value) }
    /// `iscsiInterface`.
    #[track_caller] pub fn iscsi_interface(self, value: impl IntoVal<String>) -> Self { with(self, "iscsiInterface", value) }
    /// `lun`: mandatory.
    #[track_caller] pub fn lun(self, value: impl IntoVal<i64>) -> Self { with(self, "lun", value) }
    /// `portals`.
    #[track_caller] pub fn portals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "portals", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "secretRef", value) }
    /// `targetPortal`: mandatory.
    #[track_caller] pub fn target_portal(self, value: impl IntoVal<String>) -> Self { with(self, "targetPortal", value) }
}

/// [`IscsiVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#iscsivolumesource-v1-core).
pub type IscsiVolumeSource = Fields<of::IscsiVolumeSource>;
/// What [`IscsiVolumeSource`] cannot do without.
pub struct IscsiVolumeSourceRequired<A, B, C> {
    /// `targetPortal`.
    pub target_portal: A,
    /// `iqn`.
    pub iqn: B,
    /// `lun`.
    pub lun: C,
}
impl IscsiVolumeSource {
    /// Takes what is mandatory, by name: [`IscsiVolumeSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: IscsiVolumeSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "targetPortal", required.target_portal), "iqn", required.iqn), "lun", required.lun) }
    /// `chapAuthDiscovery`.
    #[track_caller] pub fn chap_auth_discovery(self, value: impl IntoVal<bool>) -> Self { with(self, "chapAuthDiscovery", value) }
    /// `chapAuthSession`.
    #[track_caller] pub fn chap_auth_session(self, value: impl IntoVal<bool>) -> Self { with(self, "chapAuthSession", value) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `initiatorName`.
    #[track_caller] pub fn initiator_name(self, value: impl IntoVal<String>) -> Self { with(self, "initiatorName", value) }
    /// `iqn`: mandatory.
    #[track_caller] pub fn iqn(self, value: impl IntoVal<String>) -> Self { with(self, "iqn", value) }
    /// `iscsiInterface`.
    #[track_caller] pub fn iscsi_interface(self, value: impl IntoVal<String>) -> Self { with(self, "iscsiInterface", value) }
    /// `lun`: mandatory.
    #[track_caller] pub fn lun(self, value: impl IntoVal<i64>) -> Self { with(self, "lun", value) }
    /// `portals`.
    #[track_caller] pub fn portals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "portals", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `targetPortal`: mandatory.
    #[track_caller] pub fn target_portal(self, value: impl IntoVal<String>) -> Self { with(self, "targetPortal", value) }
}

/// [`KeyToPath`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#keytopath-v1-core).
pub type KeyToPath = Fields<of::KeyToPath>;
impl KeyToPath {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "key", key), "path", path) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<i64>) -> Self { with(self, "mode", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `user`: since Kubernetes 1.37.
    #[track_caller] pub fn user(self, value: impl IntoVal<i64>) -> Self { with(self, "user", value) }
}

/// [`Lifecycle`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecycle-v1-core).
pub type Lifecycle = Fields<of::Lifecycle>;
impl Lifecycle {
    /// `postStart`.
    #[track_caller] pub fn post_start(self, value: impl IntoVal<LifecycleHandler>) -> Self { with(self, "postStart", value) }
    /// `preStop`.
    #[track_caller] pub fn pre_stop(self, value: impl IntoVal<LifecycleHandler>) -> Self { with(self, "preStop", value) }
    /// `stopSignal`: since Kubernetes 1.33.
    #[track_caller] pub fn stop_signal(self, value: impl IntoVal<String>) -> Self { with(self, "stopSignal", value) }
}

/// [`LifecycleHandler`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecyclehandler-v1-core).
pub type LifecycleHandler = Fields<of::LifecycleHandler>;
impl LifecycleHandler {
    /// `exec`.
    #[track_caller] pub fn exec(self, value: impl IntoVal<ExecAction>) -> Self { with(self, "exec", value) }
    /// `httpGet`.
    #[track_caller] pub fn http_get(self, value: impl IntoVal<HttpGetAction>) -> Self { with(self, "httpGet", value) }
    /// `sleep`: since Kubernetes 1.29.
    #[track_caller] pub fn sleep(self, value: impl IntoVal<SleepAction>) -> Self { with(self, "sleep", value) }
    /// `tcpSocket`. Deprecated.
    #[track_caller] pub fn tcp_socket(self, value: impl IntoVal<TcpSocketAction>) -> Self { with(self, "tcpSocket", value) }
}

/// [`LimitRangeItem`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#limitrangeitem-v1-core).
pub type LimitRangeItem = Fields<of::LimitRangeItem>;
impl LimitRangeItem {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "type", type_) }
    /// `default`.
    #[track_caller] pub fn default_(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "default", value) }
    /// `defaultRequest`.
    #[track_caller] pub fn default_request(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "defaultRequest", value) }
    /// `max`.
    #[track_caller] pub fn max(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "max", value) }
    /// `maxLimitRequestRatio`.
    #[track_caller] pub fn max_limit_request_ratio(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "maxLimitRequestRatio", value) }
    /// `min`.
    #[track_caller] pub fn min(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "min", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`LimitRangeSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#limitrangespec-v1-core).
pub type LimitRangeSpec = Fields<of::LimitRangeSpec>;
impl LimitRangeSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(limits: impl IntoVal<List<LimitRangeItem>>) -> Self { with(empty(), "limits", limits) }
    /// `limits`: mandatory.
    #[track_caller] pub fn limits(self, value: impl IntoVal<List<LimitRangeItem>>) -> Self { with(self, "limits", value) }
}

/// [`LocalObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#localobjectreference-v1-core).
pub type LocalObjectReference = Fields<of::LocalObjectReference>;
impl LocalObjectReference {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`LocalVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#localvolumesource-v1-core).
pub type LocalVolumeSource = Fields<of::LocalVolumeSource>;
impl LocalVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "path", path) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
}

/// What [`mountPropagation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumemount-v1-core) takes.
pub type MountPropagationMode = Word<fn(of::MountPropagationMode)>;
impl MountPropagationMode {
    /// `None`
    pub const None: Self = word("None");
    /// `HostToContainer`
    pub const HostToContainer: Self = word("HostToContainer");
    /// `Bidirectional`
    pub const Bidirectional: Self = word("Bidirectional");
}

/// [`NamespaceSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namespacespec-v1-core).
pub type NamespaceSpec = Fields<of::NamespaceSpec>;
impl NamespaceSpec {
    /// `finalizers`.
    #[track_caller] pub fn finalizers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "finalizers", value) }
}

/// [`NfsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nfsvolumesource-v1-core).
pub type NfsVolumeSource = Fields<of::NfsVolumeSource>;
impl NfsVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(server: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { with(with(empty(), "server", server), "path", path) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `server`: mandatory.
    #[track_caller] pub fn server(self, value: impl IntoVal<String>) -> Self { with(self, "server", value) }
}

/// [`NodeAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeaffinity-v1-core).
pub type NodeAffinity = Fields<of::NodeAffinity>;
impl NodeAffinity {
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoVal<List<PreferredSchedulingTerm>>) -> Self { with(self, "preferredDuringSchedulingIgnoredDuringExecution", value) }
    /// `requiredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn required_during_scheduling_ignored_during_execution(self, value: impl IntoVal<NodeSelector>) -> Self { with(self, "requiredDuringSchedulingIgnoredDuringExecution", value) }
}

/// [`NodeConfigSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeconfigsource-v1-core).
pub type NodeConfigSource = Fields<of::NodeConfigSource>;
impl NodeConfigSource {
    /// `configMap`.
    #[track_caller] pub fn config_map(self, value: impl IntoVal<ConfigMapNodeConfigSource>) -> Self { with(self, "configMap", value) }
}

/// What [`nodeAffinityPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyspreadconstraint-v1-core) takes.
pub type NodeInclusionPolicy = Word<fn(of::NodeInclusionPolicy)>;
impl NodeInclusionPolicy {
    /// `Ignore`
    pub const Ignore: Self = word("Ignore");
    /// `Honor`
    pub const Honor: Self = word("Honor");
}

/// [`NodePodPreemptionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodepodpreemptionpolicy-v1-core).
pub type NodePodPreemptionPolicy = Fields<of::NodePodPreemptionPolicy>;
impl NodePodPreemptionPolicy {
    /// `disableResizePreemption`.
    #[track_caller] pub fn disable_resize_preemption(self, value: impl IntoVal<List<String>>) -> Self { with(self, "disableResizePreemption", value) }
}

/// [`NodeSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselector-v1-core).
pub type NodeSelector = Fields<of::NodeSelector>;
impl NodeSelector {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(node_selector_terms: impl IntoVal<List<NodeSelectorTerm>>) -> Self { with(empty(), "nodeSelectorTerms", node_selector_terms) }
    /// `nodeSelectorTerms`: mandatory.
    #[track_caller] pub fn node_selector_terms(self, value: impl IntoVal<List<NodeSelectorTerm>>) -> Self { with(self, "nodeSelectorTerms", value) }
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorrequirement-v1-core) takes.
pub type NodeSelectorOperator = Word<fn(of::NodeSelectorOperator)>;
impl NodeSelectorOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `DoesNotExist`
    pub const DoesNotExist: Self = word("DoesNotExist");
    /// `Gt`
    pub const Gt: Self = word("Gt");
    /// `Lt`
    pub const Lt: Self = word("Lt");
}

/// [`NodeSelectorRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorrequirement-v1-core).
pub type NodeSelectorRequirement = Fields<of::NodeSelectorRequirement>;
impl NodeSelectorRequirement {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<NodeSelectorOperator>) -> Self { with(with(empty(), "key", key), "operator", operator) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<NodeSelectorOperator>) -> Self { with(self, "operator", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// [`NodeSelectorTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorterm-v1-core).
pub type NodeSelectorTerm = Fields<of::NodeSelectorTerm>;
impl NodeSelectorTerm {
    /// `matchExpressions`.
    #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<NodeSelectorRequirement>>) -> Self { with(self, "matchExpressions", value) }
    /// `matchFields`.
    #[track_caller] pub fn match_fields(self, value: impl IntoVal<List<NodeSelectorRequirement>>) -> Self { with(self, "matchFields", value) }
}

/// [`NodeSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodespec-v1-core).
pub type NodeSpec = Fields<of::NodeSpec>;
impl NodeSpec {
    /// `configSource`. Deprecated.
    #[track_caller] pub fn config_source(self, value: impl IntoVal<NodeConfigSource>) -> Self { with(self, "configSource", value) }
    /// `externalID`. Deprecated.
    #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "externalID", value) }
    /// `podCIDR`.
    #[track_caller] pub fn pod_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "podCIDR", value) }
    /// `podCIDRs`.
    #[track_caller] pub fn pod_cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "podCIDRs", value) }
    /// `podPreemptionPolicy`: since Kubernetes 1.37.
    #[track_caller] pub fn pod_preemption_policy(self, value: impl IntoVal<NodePodPreemptionPolicy>) -> Self { with(self, "podPreemptionPolicy", value) }
    /// `providerID`.
    #[track_caller] pub fn provider_id(self, value: impl IntoVal<String>) -> Self { with(self, "providerID", value) }
    /// `taints`.
    #[track_caller] pub fn taints(self, value: impl IntoVal<List<Taint>>) -> Self { with(self, "taints", value) }
    /// `unschedulable`.
    #[track_caller] pub fn unschedulable(self, value: impl IntoVal<bool>) -> Self { with(self, "unschedulable", value) }
}

/// [`ObjectFieldSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectfieldselector-v1-core).
pub type ObjectFieldSelector = Fields<of::ObjectFieldSelector>;
impl ObjectFieldSelector {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(field_path: impl IntoVal<String>) -> Self { with(empty(), "fieldPath", field_path) }
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `fieldPath`: mandatory.
    #[track_caller] pub fn field_path(self, value: impl IntoVal<String>) -> Self { with(self, "fieldPath", value) }
}

/// [`ObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectreference-v1-core).
pub type ObjectReference = Fields<of::ObjectReference>;
impl ObjectReference {
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `fieldPath`.
    #[track_caller] pub fn field_path(self, value: impl IntoVal<String>) -> Self { with(self, "fieldPath", value) }
    /// `kind`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `resourceVersion`.
    #[track_caller] pub fn resource_version(self, value: impl IntoVal<String>) -> Self { with(self, "resourceVersion", value) }
    /// `uid`.
    #[track_caller] pub fn uid(self, value: impl IntoVal<String>) -> Self { with(self, "uid", value) }
}

/// What [`name`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podos-v1-core) takes.
pub type OsName = Word<fn(of::OsName)>;
impl OsName {
    /// `linux`
    pub const Linux: Self = word("linux");
    /// `windows`
    pub const Windows: Self = word("windows");
}

/// What [`accessModes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimspec-v1-core) takes.
pub type PersistentVolumeAccessMode = Word<fn(of::PersistentVolumeAccessMode)>;
impl PersistentVolumeAccessMode {
    /// `ReadWriteOnce`
    pub const ReadWriteOnce: Self = word("ReadWriteOnce");
    /// `ReadOnlyMany`
    pub const ReadOnlyMany: Self = word("ReadOnlyMany");
    /// `ReadWriteMany`
    pub const ReadWriteMany: Self = word("ReadWriteMany");
    /// `ReadWriteOncePod`
    pub const ReadWriteOncePod: Self = word("ReadWriteOncePod");
}

/// [`PersistentVolumeClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaim-v1-core).
pub type PersistentVolumeClaim = Fields<of::PersistentVolumeClaim>;
impl PersistentVolumeClaim {
    /// `apiVersion`.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `kind`.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PersistentVolumeClaimSpec>) -> Self { with(self, "spec", value) }
}

/// [`PersistentVolumeClaimSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimspec-v1-core).
pub type PersistentVolumeClaimSpec = Fields<of::PersistentVolumeClaimSpec>;
impl PersistentVolumeClaimSpec {
    /// `accessModes`.
    #[track_caller] pub fn access_modes(self, value: impl IntoVal<List<PersistentVolumeAccessMode>>) -> Self { with(self, "accessModes", value) }
    /// `dataSource`.
    #[track_caller] pub fn data_source(self, value: impl IntoVal<TypedLocalObjectReference>) -> Self { with(self, "dataSource", value) }
    /// `dataSourceRef`.
    #[track_caller] pub fn data_source_ref(self, value: impl IntoVal<TypedObjectReference>) -> Self { with(self, "dataSourceRef", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<VolumeResourceRequirements>) -> Self { with(self, "resources", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `storageClassName`.
    #[track_caller] pub fn storage_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "storageClassName", value) }
    /// `volumeAttributesClassName`: since Kubernetes 1.29.
    #[track_caller] pub fn volume_attributes_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeAttributesClassName", value) }
    /// `volumeMode`.
    #[track_caller] pub fn volume_mode(self, value: impl IntoVal<PersistentVolumeMode>) -> Self { with(self, "volumeMode", value) }
    /// `volumeName`.
    #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeName", value) }
}

/// [`PersistentVolumeClaimTemplate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimtemplate-v1-core).
pub type PersistentVolumeClaimTemplate = Fields<of::PersistentVolumeClaimTemplate>;
impl PersistentVolumeClaimTemplate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PersistentVolumeClaimSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PersistentVolumeClaimSpec>) -> Self { with(self, "spec", value) }
}

/// [`PersistentVolumeClaimVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimvolumesource-v1-core).
pub type PersistentVolumeClaimVolumeSource = Fields<of::PersistentVolumeClaimVolumeSource>;
impl PersistentVolumeClaimVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(claim_name: impl IntoVal<String>) -> Self { with(empty(), "claimName", claim_name) }
    /// `claimName`: mandatory.
    #[track_caller] pub fn claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "claimName", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
}

/// What [`volumeMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimspec-v1-core) takes.
pub type PersistentVolumeMode = Word<fn(of::PersistentVolumeMode)>;
impl PersistentVolumeMode {
    /// `Block`
    pub const Block: Self = word("Block");
    /// `Filesystem`
    pub const Filesystem: Self = word("Filesystem");
}

/// What [`persistentVolumeReclaimPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumespec-v1-core) takes.
pub type PersistentVolumeReclaimPolicy = Word<fn(of::PersistentVolumeReclaimPolicy)>;
impl PersistentVolumeReclaimPolicy {
    /// `Recycle`
    pub const Recycle: Self = word("Recycle");
    /// `Delete`
    pub const Delete: Self = word("Delete");
    /// `Retain`
    pub const Retain: Self = word("Retain");
}

/// [`PersistentVolumeSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumespec-v1-core).
pub type PersistentVolumeSpec = Fields<of::PersistentVolumeSpec>;
impl PersistentVolumeSpec {
    /// `accessModes`.
    #[track_caller] pub fn access_modes(self, value: impl IntoVal<List<PersistentVolumeAccessMode>>) -> Self { with(self, "accessModes", value) }
    /// `awsElasticBlockStore`. Deprecated.
    #[track_caller] pub fn aws_elastic_block_store(self, value: impl IntoVal<AwsElasticBlockStoreVolumeSource>) -> Self { with(self, "awsElasticBlockStore", value) }
    /// `azureDisk`. Deprecated.
    #[track_caller] pub fn azure_disk(self, value: impl IntoVal<AzureDiskVolumeSource>) -> Self { with(self, "azureDisk", value) }
    /// `azureFile`. Deprecated.
    #[track_caller] pub fn azure_file(self, value: impl IntoVal<AzureFilePersistentVolumeSource>) -> Self { with(self, "azureFile", value) }
    /// `capacity`.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "capacity", value) }
    /// `cephfs`. Deprecated.
    #[track_caller] pub fn cephfs(self, value: impl IntoVal<CephFsPersistentVolumeSource>) -> Self { with(self, "cephfs", value) }
    /// `cinder`. Deprecated.
    #[track_caller] pub fn cinder(self, value: impl IntoVal<CinderPersistentVolumeSource>) -> Self { with(self, "cinder", value) }
    /// `claimRef`.
    #[track_caller] pub fn claim_ref(self, value: impl IntoVal<ObjectReference>) -> Self { with(self, "claimRef", value) }
    /// `csi`.
    #[track_caller] pub fn csi(self, value: impl IntoVal<CsiPersistentVolumeSource>) -> Self { with(self, "csi", value) }
    /// `fc`.
    #[track_caller] pub fn fc(self, value: impl IntoVal<FcVolumeSource>) -> Self { with(self, "fc", value) }
    /// `flexVolume`. Deprecated.
    #[track_caller] pub fn flex_volume(self, value: impl IntoVal<FlexPersistentVolumeSource>) -> Self { with(self, "flexVolume", value) }
    /// `flocker`. Deprecated.
    #[track_caller] pub fn flocker(self, value: impl IntoVal<FlockerVolumeSource>) -> Self { with(self, "flocker", value) }
    /// `gcePersistentDisk`. Deprecated.
    #[track_caller] pub fn gce_persistent_disk(self, value: impl IntoVal<GcePersistentDiskVolumeSource>) -> Self { with(self, "gcePersistentDisk", value) }
    /// `glusterfs`. Deprecated.
    #[track_caller] pub fn glusterfs(self, value: impl IntoVal<GlusterfsPersistentVolumeSource>) -> Self { with(self, "glusterfs", value) }
    /// `hostPath`.
    #[track_caller] pub fn host_path(self, value: impl IntoVal<HostPathVolumeSource>) -> Self { with(self, "hostPath", value) }
    /// `iscsi`.
    #[track_caller] pub fn iscsi(self, value: impl IntoVal<IscsiPersistentVolumeSource>) -> Self { with(self, "iscsi", value) }
    /// `local`.
    #[track_caller] pub fn local(self, value: impl IntoVal<LocalVolumeSource>) -> Self { with(self, "local", value) }
    /// `mountOptions`.
    #[track_caller] pub fn mount_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "mountOptions", value) }
    /// `nfs`.
    #[track_caller] pub fn nfs(self, value: impl IntoVal<NfsVolumeSource>) -> Self { with(self, "nfs", value) }
    /// `nodeAffinity`.
    #[track_caller] pub fn node_affinity(self, value: impl IntoVal<VolumeNodeAffinity>) -> Self { with(self, "nodeAffinity", value) }
    /// `persistentVolumeReclaimPolicy`.
    #[track_caller] pub fn persistent_volume_reclaim_policy(self, value: impl IntoVal<PersistentVolumeReclaimPolicy>) -> Self { with(self, "persistentVolumeReclaimPolicy", value) }
    /// `photonPersistentDisk`. Deprecated.
    #[track_caller] pub fn photon_persistent_disk(self, value: impl IntoVal<PhotonPersistentDiskVolumeSource>) -> Self { with(self, "photonPersistentDisk", value) }
    /// `portworxVolume`. Deprecated.
    #[track_caller] pub fn portworx_volume(self, value: impl IntoVal<PortworxVolumeSource>) -> Self { with(self, "portworxVolume", value) }
    /// `quobyte`. Deprecated.
    #[track_caller] pub fn quobyte(self, value: impl IntoVal<QuobyteVolumeSource>) -> Self { with(self, "quobyte", value) }
    /// `rbd`. Deprecated.
    #[track_caller] pub fn rbd(self, value: impl IntoVal<RbdPersistentVolumeSource>) -> Self { with(self, "rbd", value) }
    /// `scaleIO`. Deprecated.
    #[track_caller] pub fn scale_io(self, value: impl IntoVal<ScaleIoPersistentVolumeSource>) -> Self { with(self, "scaleIO", value) }
    /// `storageClassName`.
    #[track_caller] pub fn storage_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "storageClassName", value) }
    /// `storageos`. Deprecated.
    #[track_caller] pub fn storageos(self, value: impl IntoVal<StorageOsPersistentVolumeSource>) -> Self { with(self, "storageos", value) }
    /// `volumeAttributesClassName`: since Kubernetes 1.29.
    #[track_caller] pub fn volume_attributes_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeAttributesClassName", value) }
    /// `volumeMode`.
    #[track_caller] pub fn volume_mode(self, value: impl IntoVal<PersistentVolumeMode>) -> Self { with(self, "volumeMode", value) }
    /// `vsphereVolume`. Deprecated.
    #[track_caller] pub fn vsphere_volume(self, value: impl IntoVal<VsphereVirtualDiskVolumeSource>) -> Self { with(self, "vsphereVolume", value) }
}

/// [`PhotonPersistentDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#photonpersistentdiskvolumesource-v1-core).
pub type PhotonPersistentDiskVolumeSource = Fields<of::PhotonPersistentDiskVolumeSource>;
impl PhotonPersistentDiskVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(pd_id: impl IntoVal<String>) -> Self { with(empty(), "pdID", pd_id) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `pdID`: mandatory.
    #[track_caller] pub fn pd_id(self, value: impl IntoVal<String>) -> Self { with(self, "pdID", value) }
}

/// [`PodAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinity-v1-core).
pub type PodAffinity = Fields<of::PodAffinity>;
impl PodAffinity {
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoVal<List<WeightedPodAffinityTerm>>) -> Self { with(self, "preferredDuringSchedulingIgnoredDuringExecution", value) }
    /// `requiredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn required_during_scheduling_ignored_during_execution(self, value: impl IntoVal<List<PodAffinityTerm>>) -> Self { with(self, "requiredDuringSchedulingIgnoredDuringExecution", value) }
}

/// [`PodAffinityTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinityterm-v1-core).
pub type PodAffinityTerm = Fields<of::PodAffinityTerm>;
impl PodAffinityTerm {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(topology_key: impl IntoVal<String>) -> Self { with(empty(), "topologyKey", topology_key) }
    /// `labelSelector`.
    #[track_caller] pub fn label_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "labelSelector", value) }
    /// `matchLabelKeys`: since Kubernetes 1.29.
    #[track_caller] pub fn match_label_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "matchLabelKeys", value) }
    /// `mismatchLabelKeys`: since Kubernetes 1.29.
    #[track_caller] pub fn mismatch_label_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "mismatchLabelKeys", value) }
    /// `namespaceSelector`.
    #[track_caller] pub fn namespace_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "namespaceSelector", value) }
    /// `namespaces`.
    #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "namespaces", value) }
    /// `topologyKey`: mandatory.
    #[track_caller] pub fn topology_key(self, value: impl IntoVal<String>) -> Self { with(self, "topologyKey", value) }
}

/// [`PodAntiAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podantiaffinity-v1-core).
pub type PodAntiAffinity = Fields<of::PodAntiAffinity>;
impl PodAntiAffinity {
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn preferred_during_scheduling_ignored_during_execution(self, value: impl IntoVal<List<WeightedPodAffinityTerm>>) -> Self { with(self, "preferredDuringSchedulingIgnoredDuringExecution", value) }
    /// `requiredDuringSchedulingIgnoredDuringExecution`.
    #[track_caller] pub fn required_during_scheduling_ignored_during_execution(self, value: impl IntoVal<List<PodAffinityTerm>>) -> Self { with(self, "requiredDuringSchedulingIgnoredDuringExecution", value) }
}

/// What [`keyType`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificateprojection-v1-core) takes.
pub type PodCertificateKeyType = Word<fn(of::PodCertificateKeyType)>;
impl PodCertificateKeyType {
    /// `RSA3072`
    pub const Rsa3072: Self = word("RSA3072");
    /// `RSA4096`
    pub const Rsa4096: Self = word("RSA4096");
    /// `ECDSAP256`
    pub const Ecdsap256: Self = word("ECDSAP256");
    /// `ECDSAP384`
    pub const Ecdsap384: Self = word("ECDSAP384");
    /// `ECDSAP521`
    pub const Ecdsap521: Self = word("ECDSAP521");
    /// `ED25519`
    pub const Ed25519: Self = word("ED25519");
}

/// [`PodCertificateProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificateprojection-v1-core).
pub type PodCertificateProjection = Fields<of::PodCertificateProjection>;
impl PodCertificateProjection {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(signer_name: impl IntoVal<String>, key_type: impl IntoVal<PodCertificateKeyType>) -> Self { with(with(empty(), "signerName", signer_name), "keyType", key_type) }
    /// `certificateChainPath`: since Kubernetes 1.34.
    #[track_caller] pub fn certificate_chain_path(self, value: impl IntoVal<String>) -> Self { with(self, "certificateChainPath", value) }
    /// `credentialBundlePath`: since Kubernetes 1.34.
    #[track_caller] pub fn credential_bundle_path(self, value: impl IntoVal<String>) -> Self { with(self, "credentialBundlePath", value) }
    /// `keyPath`: since Kubernetes 1.34.
    #[track_caller] pub fn key_path(self, value: impl IntoVal<String>) -> Self { with(self, "keyPath", value) }
    /// `keyType`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn key_type(self, value: impl IntoVal<PodCertificateKeyType>) -> Self { with(self, "keyType", value) }
    /// `maxExpirationSeconds`: since Kubernetes 1.34.
    #[track_caller] pub fn max_expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "maxExpirationSeconds", value) }
    /// `signerName`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn signer_name(self, value: impl IntoVal<String>) -> Self { with(self, "signerName", value) }
    /// `user`: since Kubernetes 1.37.
    #[track_caller] pub fn user(self, value: impl IntoVal<i64>) -> Self { with(self, "user", value) }
    /// `userAnnotations`: since Kubernetes 1.35.
    #[track_caller] pub fn user_annotations(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "userAnnotations", value) }
}

/// [`PodDnsConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfig-v1-core).
pub type PodDnsConfig = Fields<of::PodDnsConfig>;
impl PodDnsConfig {
    /// `nameservers`.
    #[track_caller] pub fn nameservers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "nameservers", value) }
    /// `options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<List<PodDnsConfigOption>>) -> Self { with(self, "options", value) }
    /// `searches`.
    #[track_caller] pub fn searches(self, value: impl IntoVal<List<String>>) -> Self { with(self, "searches", value) }
}

/// [`PodDnsConfigOption`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfigoption-v1-core).
pub type PodDnsConfigOption = Fields<of::PodDnsConfigOption>;
impl PodDnsConfigOption {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// What [`fsGroupChangePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core) takes.
pub type PodFsGroupChangePolicy = Word<fn(of::PodFsGroupChangePolicy)>;
impl PodFsGroupChangePolicy {
    /// `OnRootMismatch`
    pub const OnRootMismatch: Self = word("OnRootMismatch");
    /// `Always`
    pub const Always: Self = word("Always");
}

/// [`PodOs`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podos-v1-core).
pub type PodOs = Fields<of::PodOs>;
impl PodOs {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<OsName>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<OsName>) -> Self { with(self, "name", value) }
}

/// [`PodReadinessGate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podreadinessgate-v1-core).
pub type PodReadinessGate = Fields<of::PodReadinessGate>;
impl PodReadinessGate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(condition_type: impl IntoVal<String>) -> Self { with(empty(), "conditionType", condition_type) }
    /// `conditionType`: mandatory.
    #[track_caller] pub fn condition_type(self, value: impl IntoVal<String>) -> Self { with(self, "conditionType", value) }
}

/// [`PodResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podresourceclaim-v1-core).
pub type PodResourceClaim = Fields<of::PodResourceClaim>;
impl PodResourceClaim {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.26.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `resourceClaimName`: since Kubernetes 1.31.
    #[track_caller] pub fn resource_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceClaimName", value) }
    /// `resourceClaimTemplateName`: since Kubernetes 1.31.
    #[track_caller] pub fn resource_claim_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceClaimTemplateName", value) }
}

/// [`PodSchedulingGate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggate-v1-core).
pub type PodSchedulingGate = Fields<of::PodSchedulingGate>;
impl PodSchedulingGate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.26.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`PodSchedulingGroup`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggroup-v1-core).
pub type PodSchedulingGroup = Fields<of::PodSchedulingGroup>;
impl PodSchedulingGroup {
    /// `podGroupName`: since Kubernetes 1.36.
    #[track_caller] pub fn pod_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "podGroupName", value) }
}

/// What [`seLinuxChangePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core) takes.
pub type PodSeLinuxChangePolicy = Word<fn(of::PodSeLinuxChangePolicy)>;
impl PodSeLinuxChangePolicy {
    /// `Recursive`
    pub const Recursive: Self = word("Recursive");
    /// `MountOption`
    pub const MountOption: Self = word("MountOption");
}

/// [`PodSecurityContext`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core).
pub type PodSecurityContext = Fields<of::PodSecurityContext>;
impl PodSecurityContext {
    /// `appArmorProfile`: since Kubernetes 1.30.
    #[track_caller] pub fn app_armor_profile(self, value: impl IntoVal<AppArmorProfile>) -> Self { with(self, "appArmorProfile", value) }
    /// `fsGroup`.
    #[track_caller] pub fn fs_group(self, value: impl IntoVal<i64>) -> Self { with(self, "fsGroup", value) }
    /// `fsGroupChangePolicy`.
    #[track_caller] pub fn fs_group_change_policy(self, value: impl IntoVal<PodFsGroupChangePolicy>) -> Self { with(self, "fsGroupChangePolicy", value) }
    /// `runAsGroup`.
    #[track_caller] pub fn run_as_group(self, value: impl IntoVal<i64>) -> Self { with(self, "runAsGroup", value) }
    /// `runAsNonRoot`.
    #[track_caller] pub fn run_as_non_root(self, value: impl IntoVal<bool>) -> Self { with(self, "runAsNonRoot", value) }
    /// `runAsUser`.
    #[track_caller] pub fn run_as_user(self, value: impl IntoVal<i64>) -> Self { with(self, "runAsUser", value) }
    /// `seLinuxChangePolicy`: since Kubernetes 1.32.
    #[track_caller] pub fn se_linux_change_policy(self, value: impl IntoVal<PodSeLinuxChangePolicy>) -> Self { with(self, "seLinuxChangePolicy", value) }
    /// `seLinuxOptions`.
    #[track_caller] pub fn se_linux_options(self, value: impl IntoVal<SeLinuxOptions>) -> Self { with(self, "seLinuxOptions", value) }
    /// `seccompProfile`.
    #[track_caller] pub fn seccomp_profile(self, value: impl IntoVal<SeccompProfile>) -> Self { with(self, "seccompProfile", value) }
    /// `supplementalGroups`.
    #[track_caller] pub fn supplemental_groups(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "supplementalGroups", value) }
    /// `supplementalGroupsPolicy`: since Kubernetes 1.31.
    #[track_caller] pub fn supplemental_groups_policy(self, value: impl IntoVal<SupplementalGroupsPolicy>) -> Self { with(self, "supplementalGroupsPolicy", value) }
    /// `sysctls`.
    #[track_caller] pub fn sysctls(self, value: impl IntoVal<List<Sysctl>>) -> Self { with(self, "sysctls", value) }
    /// `windowsOptions`.
    #[track_caller] pub fn windows_options(self, value: impl IntoVal<WindowsSecurityContextOptions>) -> Self { with(self, "windowsOptions", value) }
}

/// [`PodSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core).
pub type PodSpec = Fields<of::PodSpec>;
impl PodSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(containers: impl IntoVal<List<Container>>) -> Self { with(empty(), "containers", containers) }
    /// `activeDeadlineSeconds`.
    #[track_caller] pub fn active_deadline_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "activeDeadlineSeconds", value) }
    /// `affinity`.
    #[track_caller] pub fn affinity(self, value: impl IntoVal<Affinity>) -> Self { with(self, "affinity", value) }
    /// `automountServiceAccountToken`.
    #[track_caller] pub fn automount_service_account_token(self, value: impl IntoVal<bool>) -> Self { with(self, "automountServiceAccountToken", value) }
    /// `containers`: mandatory.
    #[track_caller] pub fn containers(self, value: impl IntoVal<List<Container>>) -> Self { with(self, "containers", value) }
    /// `dnsConfig`.
    #[track_caller] pub fn dns_config(self, value: impl IntoVal<PodDnsConfig>) -> Self { with(self, "dnsConfig", value) }
    /// `dnsPolicy`.
    #[track_caller] pub fn dns_policy(self, value: impl IntoVal<DnsPolicy>) -> Self { with(self, "dnsPolicy", value) }
    /// `enableServiceLinks`.
    #[track_caller] pub fn enable_service_links(self, value: impl IntoVal<bool>) -> Self { with(self, "enableServiceLinks", value) }
    /// `ephemeralContainers`.
    #[track_caller] pub fn ephemeral_containers(self, value: impl IntoVal<List<EphemeralContainer>>) -> Self { with(self, "ephemeralContainers", value) }
    /// `evictionResponders`: since Kubernetes 1.37.
    #[track_caller] pub fn eviction_responders(self, value: impl IntoVal<List<EvictionResponder>>) -> Self { with(self, "evictionResponders", value) }
    /// `hostAliases`.
    #[track_caller] pub fn host_aliases(self, value: impl IntoVal<List<HostAlias>>) -> Self { with(self, "hostAliases", value) }
    /// `hostIPC`.
    #[track_caller] pub fn host_ipc(self, value: impl IntoVal<bool>) -> Self { with(self, "hostIPC", value) }
    /// `hostNetwork`.
    #[track_caller] pub fn host_network(self, value: impl IntoVal<bool>) -> Self { with(self, "hostNetwork", value) }
    /// `hostPID`.
    #[track_caller] pub fn host_pid(self, value: impl IntoVal<bool>) -> Self { with(self, "hostPID", value) }
    /// `hostUsers`.
    #[track_caller] pub fn host_users(self, value: impl IntoVal<bool>) -> Self { with(self, "hostUsers", value) }
    /// `hostname`.
    #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "hostname", value) }
    /// `hostnameOverride`: since Kubernetes 1.34.
    #[track_caller] pub fn hostname_override(self, value: impl IntoVal<String>) -> Self { with(self, "hostnameOverride", value) }
    /// `imagePullSecrets`.
    #[track_caller] pub fn image_pull_secrets(self, value: impl IntoVal<List<LocalObjectReference>>) -> Self { with(self, "imagePullSecrets", value) }
    /// `initContainers`.
    #[track_caller] pub fn init_containers(self, value: impl IntoVal<List<Container>>) -> Self { with(self, "initContainers", value) }
    /// `nodeName`.
    #[track_caller] pub fn node_name(self, value: impl IntoVal<String>) -> Self { with(self, "nodeName", value) }
    /// `nodeSelector`.
    #[track_caller] pub fn node_selector(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "nodeSelector", value) }
    /// `os`.
    #[track_caller] pub fn os(self, value: impl IntoVal<PodOs>) -> Self { with(self, "os", value) }
    /// `overhead`.
    #[track_caller] pub fn overhead(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "overhead", value) }
    /// `preemptionPolicy`.
    #[track_caller] pub fn preemption_policy(self, value: impl IntoVal<PreemptionPolicy>) -> Self { with(self, "preemptionPolicy", value) }
    /// `priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `priorityClassName`.
    #[track_caller] pub fn priority_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "priorityClassName", value) }
    /// `readinessGates`.
    #[track_caller] pub fn readiness_gates(self, value: impl IntoVal<List<PodReadinessGate>>) -> Self { with(self, "readinessGates", value) }
    /// `resourceClaims`: since Kubernetes 1.26.
    #[track_caller] pub fn resource_claims(self, value: impl IntoVal<List<PodResourceClaim>>) -> Self { with(self, "resourceClaims", value) }
    /// `resources`: since Kubernetes 1.32.
    #[track_caller] pub fn resources(self, value: impl IntoVal<ResourceRequirements>) -> Self { with(self, "resources", value) }
    /// `restartPolicy`.
    #[track_caller] pub fn restart_policy(self, value: impl IntoVal<RestartPolicy>) -> Self { with(self, "restartPolicy", value) }
    /// `runtimeClassName`.
    #[track_caller] pub fn runtime_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "runtimeClassName", value) }
    /// `schedulerName`.
    #[track_caller] pub fn scheduler_name(self, value: impl IntoVal<String>) -> Self { with(self, "schedulerName", value) }
    /// `schedulingGates`: since Kubernetes 1.26.
    #[track_caller] pub fn scheduling_gates(self, value: impl IntoVal<List<PodSchedulingGate>>) -> Self { with(self, "schedulingGates", value) }
    /// `schedulingGroup`: since Kubernetes 1.36.
    #[track_caller] pub fn scheduling_group(self, value: impl IntoVal<PodSchedulingGroup>) -> Self { with(self, "schedulingGroup", value) }
    /// `securityContext`.
    #[track_caller] pub fn security_context(self, value: impl IntoVal<PodSecurityContext>) -> Self { with(self, "securityContext", value) }
    /// `serviceAccount`. Deprecated.
    #[track_caller] pub fn service_account(self, value: impl IntoVal<String>) -> Self { with(self, "serviceAccount", value) }
    /// `serviceAccountName`.
    #[track_caller] pub fn service_account_name(self, value: impl IntoVal<String>) -> Self { with(self, "serviceAccountName", value) }
    /// `setHostnameAsFQDN`.
    #[track_caller] pub fn set_hostname_as_fqdn(self, value: impl IntoVal<bool>) -> Self { with(self, "setHostnameAsFQDN", value) }
    /// `shareProcessNamespace`.
    #[track_caller] pub fn share_process_namespace(self, value: impl IntoVal<bool>) -> Self { with(self, "shareProcessNamespace", value) }
    /// `subdomain`.
    #[track_caller] pub fn subdomain(self, value: impl IntoVal<String>) -> Self { with(self, "subdomain", value) }
    /// `terminationGracePeriodSeconds`.
    #[track_caller] pub fn termination_grace_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "terminationGracePeriodSeconds", value) }
    /// `tolerations`.
    #[track_caller] pub fn tolerations(self, value: impl IntoVal<List<Toleration>>) -> Self { with(self, "tolerations", value) }
    /// `topologySpreadConstraints`.
    #[track_caller] pub fn topology_spread_constraints(self, value: impl IntoVal<List<TopologySpreadConstraint>>) -> Self { with(self, "topologySpreadConstraints", value) }
    /// `volumes`.
    #[track_caller] pub fn volumes(self, value: impl IntoVal<List<Volume>>) -> Self { with(self, "volumes", value) }
}

/// [`PodTemplateSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podtemplatespec-v1-core).
pub type PodTemplateSpec = Fields<of::PodTemplateSpec>;
impl PodTemplateSpec {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PodSpec>) -> Self { with(self, "spec", value) }
}

/// [`PortworxVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#portworxvolumesource-v1-core).
pub type PortworxVolumeSource = Fields<of::PortworxVolumeSource>;
impl PortworxVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_id: impl IntoVal<String>) -> Self { with(empty(), "volumeID", volume_id) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `volumeID`: mandatory.
    #[track_caller] pub fn volume_id(self, value: impl IntoVal<String>) -> Self { with(self, "volumeID", value) }
}

/// What [`preemptionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core) takes.
pub type PreemptionPolicy = Word<fn(of::PreemptionPolicy)>;
impl PreemptionPolicy {
    /// `PreemptLowerPriority`
    pub const PreemptLowerPriority: Self = word("PreemptLowerPriority");
    /// `Never`
    pub const Never: Self = word("Never");
}

/// [`PreferredSchedulingTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#preferredschedulingterm-v1-core).
pub type PreferredSchedulingTerm = Fields<of::PreferredSchedulingTerm>;
impl PreferredSchedulingTerm {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(weight: impl IntoVal<i64>, preference: impl IntoVal<NodeSelectorTerm>) -> Self { with(with(empty(), "weight", weight), "preference", preference) }
    /// `preference`: mandatory.
    #[track_caller] pub fn preference(self, value: impl IntoVal<NodeSelectorTerm>) -> Self { with(self, "preference", value) }
    /// `weight`: mandatory.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "weight", value) }
}

/// [`Probe`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#probe-v1-core).
pub type Probe = Fields<of::Probe>;
impl Probe {
    /// `exec`.
    #[track_caller] pub fn exec(self, value: impl IntoVal<ExecAction>) -> Self { with(self, "exec", value) }
    /// `failureThreshold`.
    #[track_caller] pub fn failure_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "failureThreshold", value) }
    /// `grpc`.
    #[track_caller] pub fn grpc(self, value: impl IntoVal<GrpcAction>) -> Self { with(self, "grpc", value) }
    /// `httpGet`.
    #[track_caller] pub fn http_get(self, value: impl IntoVal<HttpGetAction>) -> Self { with(self, "httpGet", value) }
    /// `initialDelaySeconds`.
    #[track_caller] pub fn initial_delay_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "initialDelaySeconds", value) }
    /// `periodSeconds`.
    #[track_caller] pub fn period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "periodSeconds", value) }
    /// `successThreshold`.
    #[track_caller] pub fn success_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "successThreshold", value) }
    /// `tcpSocket`.
    #[track_caller] pub fn tcp_socket(self, value: impl IntoVal<TcpSocketAction>) -> Self { with(self, "tcpSocket", value) }
    /// `terminationGracePeriodSeconds`.
    #[track_caller] pub fn termination_grace_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "terminationGracePeriodSeconds", value) }
    /// `timeoutSeconds`.
    #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "timeoutSeconds", value) }
}

/// What [`procMount`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#securitycontext-v1-core) takes.
pub type ProcMountType = Word<fn(of::ProcMountType)>;
impl ProcMountType {
    /// `Default`
    pub const Default: Self = word("Default");
    /// `Unmasked`
    pub const Unmasked: Self = word("Unmasked");
}

/// [`ProjectedVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#projectedvolumesource-v1-core).
pub type ProjectedVolumeSource = Fields<of::ProjectedVolumeSource>;
impl ProjectedVolumeSource {
    /// `defaultMode`.
    #[track_caller] pub fn default_mode(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultMode", value) }
    /// `defaultUser`: since Kubernetes 1.37.
    #[track_caller] pub fn default_user(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultUser", value) }
    /// `sources`.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<VolumeProjection>>) -> Self { with(self, "sources", value) }
}

/// What [`protocol`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerport-v1-core) takes.
pub type Protocol = Word<fn(of::Protocol)>;
impl Protocol {
    /// `TCP`
    pub const Tcp: Self = word("TCP");
    /// `UDP`
    pub const Udp: Self = word("UDP");
    /// `SCTP`
    pub const Sctp: Self = word("SCTP");
}

/// What [`imagePullPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core) takes.
pub type PullPolicy = Word<fn(of::PullPolicy)>;
impl PullPolicy {
    /// `Always`
    pub const Always: Self = word("Always");
    /// `IfNotPresent`
    pub const IfNotPresent: Self = word("IfNotPresent");
    /// `Never`
    pub const Never: Self = word("Never");
}

/// [`QuobyteVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#quobytevolumesource-v1-core).
pub type QuobyteVolumeSource = Fields<of::QuobyteVolumeSource>;
impl QuobyteVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(registry: impl IntoVal<String>, volume: impl IntoVal<String>) -> Self { with(with(empty(), "registry", registry), "volume", volume) }
    /// `group`.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "group", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `registry`: mandatory.
    #[track_caller] pub fn registry(self, value: impl IntoVal<String>) -> Self { with(self, "registry", value) }
    /// `tenant`.
    #[track_caller] pub fn tenant(self, value: impl IntoVal<String>) -> Self { with(self, "tenant", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
    /// `volume`: mandatory.
    #[track_caller] pub fn volume(self, value: impl IntoVal<String>) -> Self { with(self, "volume", value) }
}

/// [`RbdPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rbdpersistentvolumesource-v1-core).
pub type RbdPersistentVolumeSource = Fields<of::RbdPersistentVolumeSource>;
impl RbdPersistentVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitors: impl IntoVal<List<String>>, image: impl IntoVal<String>) -> Self { with(with(empty(), "monitors", monitors), "image", image) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `image`: mandatory.
    #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "image", value) }
    /// `keyring`.
    #[track_caller] pub fn keyring(self, value: impl IntoVal<String>) -> Self { with(self, "keyring", value) }
    /// `monitors`: mandatory.
    #[track_caller] pub fn monitors(self, value: impl IntoVal<List<String>>) -> Self { with(self, "monitors", value) }
    /// `pool`.
    #[track_caller] pub fn pool(self, value: impl IntoVal<String>) -> Self { with(self, "pool", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "secretRef", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
}

/// [`RbdVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rbdvolumesource-v1-core).
pub type RbdVolumeSource = Fields<of::RbdVolumeSource>;
impl RbdVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(monitors: impl IntoVal<List<String>>, image: impl IntoVal<String>) -> Self { with(with(empty(), "monitors", monitors), "image", image) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `image`: mandatory.
    #[track_caller] pub fn image(self, value: impl IntoVal<String>) -> Self { with(self, "image", value) }
    /// `keyring`.
    #[track_caller] pub fn keyring(self, value: impl IntoVal<String>) -> Self { with(self, "keyring", value) }
    /// `monitors`: mandatory.
    #[track_caller] pub fn monitors(self, value: impl IntoVal<List<String>>) -> Self { with(self, "monitors", value) }
    /// `pool`.
    #[track_caller] pub fn pool(self, value: impl IntoVal<String>) -> Self { with(self, "pool", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
}

/// What [`recursiveReadOnly`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumemount-v1-core) takes.
pub type RecursiveReadOnlyMode = Word<fn(of::RecursiveReadOnlyMode)>;
impl RecursiveReadOnlyMode {
    /// `Disabled`
    pub const Disabled: Self = word("Disabled");
    /// `IfPossible`
    pub const IfPossible: Self = word("IfPossible");
    /// `Enabled`
    pub const Enabled: Self = word("Enabled");
}

/// [`ReplicationControllerSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#replicationcontrollerspec-v1-core).
pub type ReplicationControllerSpec = Fields<of::ReplicationControllerSpec>;
impl ReplicationControllerSpec {
    /// `minReadySeconds`.
    #[track_caller] pub fn min_ready_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "minReadySeconds", value) }
    /// `replicas`.
    #[track_caller] pub fn replicas(self, value: impl IntoVal<i64>) -> Self { with(self, "replicas", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "selector", value) }
    /// `template`.
    #[track_caller] pub fn template(self, value: impl IntoVal<PodTemplateSpec>) -> Self { with(self, "template", value) }
}

/// [`ResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaim-v1-core).
pub type ResourceClaim = Fields<of::ResourceClaim>;
impl ResourceClaim {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.26.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `request`: since Kubernetes 1.31.
    #[track_caller] pub fn request(self, value: impl IntoVal<String>) -> Self { with(self, "request", value) }
}

/// [`ResourceFieldSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcefieldselector-v1-core).
pub type ResourceFieldSelector = Fields<of::ResourceFieldSelector>;
impl ResourceFieldSelector {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource: impl IntoVal<String>) -> Self { with(empty(), "resource", resource) }
    /// `containerName`.
    #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "containerName", value) }
    /// `divisor`.
    #[track_caller] pub fn divisor(self, value: impl IntoVal<Quantity>) -> Self { with(self, "divisor", value) }
    /// `resource`: mandatory.
    #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "resource", value) }
}

/// What [`scopeName`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scopedresourceselectorrequirement-v1-core) takes.
pub type ResourceQuotaScope = Word<fn(of::ResourceQuotaScope)>;
impl ResourceQuotaScope {
    /// `Terminating`
    pub const Terminating: Self = word("Terminating");
    /// `NotTerminating`
    pub const NotTerminating: Self = word("NotTerminating");
    /// `BestEffort`
    pub const BestEffort: Self = word("BestEffort");
    /// `NotBestEffort`
    pub const NotBestEffort: Self = word("NotBestEffort");
    /// `PriorityClass`
    pub const PriorityClass: Self = word("PriorityClass");
    /// `CrossNamespacePodAffinity`
    pub const CrossNamespacePodAffinity: Self = word("CrossNamespacePodAffinity");
    /// `VolumeAttributesClass`
    pub const VolumeAttributesClass: Self = word("VolumeAttributesClass");
}

/// [`ResourceQuotaSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcequotaspec-v1-core).
pub type ResourceQuotaSpec = Fields<of::ResourceQuotaSpec>;
impl ResourceQuotaSpec {
    /// `hard`.
    #[track_caller] pub fn hard(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "hard", value) }
    /// `scopeSelector`.
    #[track_caller] pub fn scope_selector(self, value: impl IntoVal<ScopeSelector>) -> Self { with(self, "scopeSelector", value) }
    /// `scopes`.
    #[track_caller] pub fn scopes(self, value: impl IntoVal<List<ResourceQuotaScope>>) -> Self { with(self, "scopes", value) }
}

/// [`ResourceRequirements`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcerequirements-v1-core).
pub type ResourceRequirements = Fields<of::ResourceRequirements>;
impl ResourceRequirements {
    /// `claims`: since Kubernetes 1.26.
    #[track_caller] pub fn claims(self, value: impl IntoVal<List<ResourceClaim>>) -> Self { with(self, "claims", value) }
    /// `limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "limits", value) }
    /// `requests`.
    #[track_caller] pub fn requests(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "requests", value) }
}

/// What [`restartPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresizepolicy-v1-core) takes.
pub type ResourceResizeRestartPolicy = Word<fn(of::ResourceResizeRestartPolicy)>;
impl ResourceResizeRestartPolicy {
    /// `NotRequired`
    pub const NotRequired: Self = word("NotRequired");
    /// `RestartContainer`
    pub const RestartContainer: Self = word("RestartContainer");
}

/// What [`restartPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core) takes.
pub type RestartPolicy = Word<fn(of::RestartPolicy)>;
impl RestartPolicy {
    /// `Always`
    pub const Always: Self = word("Always");
    /// `OnFailure`
    pub const OnFailure: Self = word("OnFailure");
    /// `Never`
    pub const Never: Self = word("Never");
}

/// [`ScaleIoPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scaleiopersistentvolumesource-v1-core).
pub type ScaleIoPersistentVolumeSource = Fields<of::ScaleIoPersistentVolumeSource>;
/// What [`ScaleIoPersistentVolumeSource`] cannot do without.
pub struct ScaleIoPersistentVolumeSourceRequired<A, B, C> {
    /// `gateway`.
    pub gateway: A,
    /// `system`.
    pub system: B,
    /// `secretRef`.
    pub secret_ref: C,
}
impl ScaleIoPersistentVolumeSource {
    /// Takes what is mandatory, by name: [`ScaleIoPersistentVolumeSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<SecretReference>>(required: ScaleIoPersistentVolumeSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "gateway", required.gateway), "system", required.system), "secretRef", required.secret_ref) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `gateway`: mandatory.
    #[track_caller] pub fn gateway(self, value: impl IntoVal<String>) -> Self { with(self, "gateway", value) }
    /// `protectionDomain`.
    #[track_caller] pub fn protection_domain(self, value: impl IntoVal<String>) -> Self { with(self, "protectionDomain", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`: mandatory.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "secretRef", value) }
    /// `sslEnabled`.
    #[track_caller] pub fn ssl_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "sslEnabled", value) }
    /// `storageMode`.
    #[track_caller] pub fn storage_mode(self, value: impl IntoVal<String>) -> Self { with(self, "storageMode", value) }
    /// `storagePool`.
    #[track_caller] pub fn storage_pool(self, value: impl IntoVal<String>) -> Self { with(self, "storagePool", value) }
    /// `system`: mandatory.
    #[track_caller] pub fn system(self, value: impl IntoVal<String>) -> Self { with(self, "system", value) }
    /// `volumeName`.
    #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeName", value) }
}

/// [`ScaleIoVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scaleiovolumesource-v1-core).
pub type ScaleIoVolumeSource = Fields<of::ScaleIoVolumeSource>;
/// What [`ScaleIoVolumeSource`] cannot do without.
pub struct ScaleIoVolumeSourceRequired<A, B, C> {
    /// `gateway`.
    pub gateway: A,
    /// `system`.
    pub system: B,
    /// `secretRef`.
    pub secret_ref: C,
}
impl ScaleIoVolumeSource {
    /// Takes what is mandatory, by name: [`ScaleIoVolumeSourceRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<LocalObjectReference>>(required: ScaleIoVolumeSourceRequired<A, B, C>) -> Self { with(with(with(empty(), "gateway", required.gateway), "system", required.system), "secretRef", required.secret_ref) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `gateway`: mandatory.
    #[track_caller] pub fn gateway(self, value: impl IntoVal<String>) -> Self { with(self, "gateway", value) }
    /// `protectionDomain`.
    #[track_caller] pub fn protection_domain(self, value: impl IntoVal<String>) -> Self { with(self, "protectionDomain", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`: mandatory.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `sslEnabled`.
    #[track_caller] pub fn ssl_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "sslEnabled", value) }
    /// `storageMode`.
    #[track_caller] pub fn storage_mode(self, value: impl IntoVal<String>) -> Self { with(self, "storageMode", value) }
    /// `storagePool`.
    #[track_caller] pub fn storage_pool(self, value: impl IntoVal<String>) -> Self { with(self, "storagePool", value) }
    /// `system`: mandatory.
    #[track_caller] pub fn system(self, value: impl IntoVal<String>) -> Self { with(self, "system", value) }
    /// `volumeName`.
    #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeName", value) }
}

/// [`ScopeSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scopeselector-v1-core).
pub type ScopeSelector = Fields<of::ScopeSelector>;
impl ScopeSelector {
    /// `matchExpressions`.
    #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<ScopedResourceSelectorRequirement>>) -> Self { with(self, "matchExpressions", value) }
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scopedresourceselectorrequirement-v1-core) takes.
pub type ScopeSelectorOperator = Word<fn(of::ScopeSelectorOperator)>;
impl ScopeSelectorOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `DoesNotExist`
    pub const DoesNotExist: Self = word("DoesNotExist");
}

/// [`ScopedResourceSelectorRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scopedresourceselectorrequirement-v1-core).
pub type ScopedResourceSelectorRequirement = Fields<of::ScopedResourceSelectorRequirement>;
impl ScopedResourceSelectorRequirement {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scope_name: impl IntoVal<ResourceQuotaScope>, operator: impl IntoVal<ScopeSelectorOperator>) -> Self { with(with(empty(), "scopeName", scope_name), "operator", operator) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<ScopeSelectorOperator>) -> Self { with(self, "operator", value) }
    /// `scopeName`: mandatory.
    #[track_caller] pub fn scope_name(self, value: impl IntoVal<ResourceQuotaScope>) -> Self { with(self, "scopeName", value) }
    /// `values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// [`SeLinuxOptions`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selinuxoptions-v1-core).
pub type SeLinuxOptions = Fields<of::SeLinuxOptions>;
impl SeLinuxOptions {
    /// `level`.
    #[track_caller] pub fn level(self, value: impl IntoVal<String>) -> Self { with(self, "level", value) }
    /// `role`.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "role", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
    /// `user`.
    #[track_caller] pub fn user(self, value: impl IntoVal<String>) -> Self { with(self, "user", value) }
}

/// [`SeccompProfile`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#seccompprofile-v1-core).
pub type SeccompProfile = Fields<of::SeccompProfile>;
impl SeccompProfile {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<SeccompProfileType>) -> Self { with(empty(), "type", type_) }
    /// `localhostProfile`.
    #[track_caller] pub fn localhost_profile(self, value: impl IntoVal<String>) -> Self { with(self, "localhostProfile", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<SeccompProfileType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#seccompprofile-v1-core) takes.
pub type SeccompProfileType = Word<fn(of::SeccompProfileType)>;
impl SeccompProfileType {
    /// `Unconfined`
    pub const Unconfined: Self = word("Unconfined");
    /// `RuntimeDefault`
    pub const RuntimeDefault: Self = word("RuntimeDefault");
    /// `Localhost`
    pub const Localhost: Self = word("Localhost");
}

/// [`SecretEnvSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretenvsource-v1-core).
pub type SecretEnvSource = Fields<of::SecretEnvSource>;
impl SecretEnvSource {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`SecretKeySelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretkeyselector-v1-core).
pub type SecretKeySelector = Fields<of::SecretKeySelector>;
impl SecretKeySelector {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "key", key) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`SecretProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretprojection-v1-core).
pub type SecretProjection = Fields<of::SecretProjection>;
impl SecretProjection {
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<KeyToPath>>) -> Self { with(self, "items", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
}

/// [`SecretReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretreference-v1-core).
pub type SecretReference = Fields<of::SecretReference>;
impl SecretReference {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// [`SecretVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretvolumesource-v1-core).
pub type SecretVolumeSource = Fields<of::SecretVolumeSource>;
impl SecretVolumeSource {
    /// `defaultMode`.
    #[track_caller] pub fn default_mode(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultMode", value) }
    /// `defaultUser`: since Kubernetes 1.37.
    #[track_caller] pub fn default_user(self, value: impl IntoVal<i64>) -> Self { with(self, "defaultUser", value) }
    /// `items`.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<KeyToPath>>) -> Self { with(self, "items", value) }
    /// `optional`.
    #[track_caller] pub fn optional(self, value: impl IntoVal<bool>) -> Self { with(self, "optional", value) }
    /// `secretName`.
    #[track_caller] pub fn secret_name(self, value: impl IntoVal<String>) -> Self { with(self, "secretName", value) }
}

/// [`SecurityContext`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#securitycontext-v1-core).
pub type SecurityContext = Fields<of::SecurityContext>;
impl SecurityContext {
    /// `allowPrivilegeEscalation`.
    #[track_caller] pub fn allow_privilege_escalation(self, value: impl IntoVal<bool>) -> Self { with(self, "allowPrivilegeEscalation", value) }
    /// `appArmorProfile`: since Kubernetes 1.30.
    #[track_caller] pub fn app_armor_profile(self, value: impl IntoVal<AppArmorProfile>) -> Self { with(self, "appArmorProfile", value) }
    /// `capabilities`.
    #[track_caller] pub fn capabilities(self, value: impl IntoVal<Capabilities>) -> Self { with(self, "capabilities", value) }
    /// `privileged`.
    #[track_caller] pub fn privileged(self, value: impl IntoVal<bool>) -> Self { with(self, "privileged", value) }
    /// `procMount`.
    #[track_caller] pub fn proc_mount(self, value: impl IntoVal<ProcMountType>) -> Self { with(self, "procMount", value) }
    /// `readOnlyRootFilesystem`.
    #[track_caller] pub fn read_only_root_filesystem(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnlyRootFilesystem", value) }
    /// `runAsGroup`.
    #[track_caller] pub fn run_as_group(self, value: impl IntoVal<i64>) -> Self { with(self, "runAsGroup", value) }
    /// `runAsNonRoot`.
    #[track_caller] pub fn run_as_non_root(self, value: impl IntoVal<bool>) -> Self { with(self, "runAsNonRoot", value) }
    /// `runAsUser`.
    #[track_caller] pub fn run_as_user(self, value: impl IntoVal<i64>) -> Self { with(self, "runAsUser", value) }
    /// `seLinuxOptions`.
    #[track_caller] pub fn se_linux_options(self, value: impl IntoVal<SeLinuxOptions>) -> Self { with(self, "seLinuxOptions", value) }
    /// `seccompProfile`.
    #[track_caller] pub fn seccomp_profile(self, value: impl IntoVal<SeccompProfile>) -> Self { with(self, "seccompProfile", value) }
    /// `windowsOptions`.
    #[track_caller] pub fn windows_options(self, value: impl IntoVal<WindowsSecurityContextOptions>) -> Self { with(self, "windowsOptions", value) }
}

/// [`ServiceAccountTokenProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccounttokenprojection-v1-core).
pub type ServiceAccountTokenProjection = Fields<of::ServiceAccountTokenProjection>;
impl ServiceAccountTokenProjection {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "path", path) }
    /// `audience`.
    #[track_caller] pub fn audience(self, value: impl IntoVal<String>) -> Self { with(self, "audience", value) }
    /// `expirationSeconds`.
    #[track_caller] pub fn expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "expirationSeconds", value) }
    /// `path`: mandatory.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `user`: since Kubernetes 1.37.
    #[track_caller] pub fn user(self, value: impl IntoVal<i64>) -> Self { with(self, "user", value) }
}

/// What [`sessionAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core) takes.
pub type ServiceAffinity = Word<fn(of::ServiceAffinity)>;
impl ServiceAffinity {
    /// `ClientIP`
    pub const ClientIp: Self = word("ClientIP");
    /// `None`
    pub const None: Self = word("None");
}

/// What [`externalTrafficPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core) takes.
pub type ServiceExternalTrafficPolicy = Word<fn(of::ServiceExternalTrafficPolicy)>;
impl ServiceExternalTrafficPolicy {
    /// `Cluster`
    pub const Cluster: Self = word("Cluster");
    /// `Local`
    pub const Local: Self = word("Local");
}

/// What [`internalTrafficPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core) takes.
pub type ServiceInternalTrafficPolicy = Word<fn(of::ServiceInternalTrafficPolicy)>;
impl ServiceInternalTrafficPolicy {
    /// `Cluster`
    pub const Cluster: Self = word("Cluster");
    /// `Local`
    pub const Local: Self = word("Local");
}

/// [`ServicePort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceport-v1-core).
pub type ServicePort = Fields<of::ServicePort>;
impl ServicePort {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(port: impl IntoVal<i64>) -> Self { with(empty(), "port", port) }
    /// `appProtocol`.
    #[track_caller] pub fn app_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "appProtocol", value) }
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `nodePort`.
    #[track_caller] pub fn node_port(self, value: impl IntoVal<i64>) -> Self { with(self, "nodePort", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
    /// `protocol`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<Protocol>) -> Self { with(self, "protocol", value) }
    /// `targetPort`.
    #[track_caller] pub fn target_port(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "targetPort", value) }
}

/// [`ServiceSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core).
pub type ServiceSpec = Fields<of::ServiceSpec>;
impl ServiceSpec {
    /// `allocateLoadBalancerNodePorts`.
    #[track_caller] pub fn allocate_load_balancer_node_ports(self, value: impl IntoVal<bool>) -> Self { with(self, "allocateLoadBalancerNodePorts", value) }
    /// `clusterIP`.
    #[track_caller] pub fn cluster_ip(self, value: impl IntoVal<String>) -> Self { with(self, "clusterIP", value) }
    /// `clusterIPs`.
    #[track_caller] pub fn cluster_ips(self, value: impl IntoVal<List<String>>) -> Self { with(self, "clusterIPs", value) }
    /// `externalIPs`.
    #[track_caller] pub fn external_ips(self, value: impl IntoVal<List<String>>) -> Self { with(self, "externalIPs", value) }
    /// `externalName`.
    #[track_caller] pub fn external_name(self, value: impl IntoVal<String>) -> Self { with(self, "externalName", value) }
    /// `externalTrafficPolicy`.
    #[track_caller] pub fn external_traffic_policy(self, value: impl IntoVal<ServiceExternalTrafficPolicy>) -> Self { with(self, "externalTrafficPolicy", value) }
    /// `healthCheckNodePort`.
    #[track_caller] pub fn health_check_node_port(self, value: impl IntoVal<i64>) -> Self { with(self, "healthCheckNodePort", value) }
    /// `internalTrafficPolicy`.
    #[track_caller] pub fn internal_traffic_policy(self, value: impl IntoVal<ServiceInternalTrafficPolicy>) -> Self { with(self, "internalTrafficPolicy", value) }
    /// `ipFamilies`.
    #[track_caller] pub fn ip_families(self, value: impl IntoVal<List<IpFamily>>) -> Self { with(self, "ipFamilies", value) }
    /// `ipFamilyPolicy`.
    #[track_caller] pub fn ip_family_policy(self, value: impl IntoVal<IpFamilyPolicy>) -> Self { with(self, "ipFamilyPolicy", value) }
    /// `loadBalancerClass`.
    #[track_caller] pub fn load_balancer_class(self, value: impl IntoVal<String>) -> Self { with(self, "loadBalancerClass", value) }
    /// `loadBalancerIP`. Deprecated.
    #[track_caller] pub fn load_balancer_ip(self, value: impl IntoVal<String>) -> Self { with(self, "loadBalancerIP", value) }
    /// `loadBalancerSourceRanges`.
    #[track_caller] pub fn load_balancer_source_ranges(self, value: impl IntoVal<List<String>>) -> Self { with(self, "loadBalancerSourceRanges", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<ServicePort>>) -> Self { with(self, "ports", value) }
    /// `publishNotReadyAddresses`.
    #[track_caller] pub fn publish_not_ready_addresses(self, value: impl IntoVal<bool>) -> Self { with(self, "publishNotReadyAddresses", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "selector", value) }
    /// `sessionAffinity`.
    #[track_caller] pub fn session_affinity(self, value: impl IntoVal<ServiceAffinity>) -> Self { with(self, "sessionAffinity", value) }
    /// `sessionAffinityConfig`.
    #[track_caller] pub fn session_affinity_config(self, value: impl IntoVal<SessionAffinityConfig>) -> Self { with(self, "sessionAffinityConfig", value) }
    /// `trafficDistribution`: since Kubernetes 1.30.
    #[track_caller] pub fn traffic_distribution(self, value: impl IntoVal<String>) -> Self { with(self, "trafficDistribution", value) }
    /// `type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<ServiceType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core) takes.
pub type ServiceType = Word<fn(of::ServiceType)>;
impl ServiceType {
    /// `ClusterIP`
    pub const ClusterIp: Self = word("ClusterIP");
    /// `NodePort`
    pub const NodePort: Self = word("NodePort");
    /// `LoadBalancer`
    pub const LoadBalancer: Self = word("LoadBalancer");
    /// `ExternalName`
    pub const ExternalName: Self = word("ExternalName");
}

/// [`SessionAffinityConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sessionaffinityconfig-v1-core).
pub type SessionAffinityConfig = Fields<of::SessionAffinityConfig>;
impl SessionAffinityConfig {
    /// `clientIP`.
    #[track_caller] pub fn client_ip(self, value: impl IntoVal<ClientIpConfig>) -> Self { with(self, "clientIP", value) }
}

/// [`SleepAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sleepaction-v1-core).
pub type SleepAction = Fields<of::SleepAction>;
impl SleepAction {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(seconds: impl IntoVal<i64>) -> Self { with(empty(), "seconds", seconds) }
    /// `seconds`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "seconds", value) }
}

/// [`StorageOsPersistentVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageospersistentvolumesource-v1-core).
pub type StorageOsPersistentVolumeSource = Fields<of::StorageOsPersistentVolumeSource>;
impl StorageOsPersistentVolumeSource {
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<ObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `volumeName`.
    #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeName", value) }
    /// `volumeNamespace`.
    #[track_caller] pub fn volume_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "volumeNamespace", value) }
}

/// [`StorageOsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageosvolumesource-v1-core).
pub type StorageOsVolumeSource = Fields<of::StorageOsVolumeSource>;
impl StorageOsVolumeSource {
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `secretRef`.
    #[track_caller] pub fn secret_ref(self, value: impl IntoVal<LocalObjectReference>) -> Self { with(self, "secretRef", value) }
    /// `volumeName`.
    #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "volumeName", value) }
    /// `volumeNamespace`.
    #[track_caller] pub fn volume_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "volumeNamespace", value) }
}

/// What [`supplementalGroupsPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core) takes.
pub type SupplementalGroupsPolicy = Word<fn(of::SupplementalGroupsPolicy)>;
impl SupplementalGroupsPolicy {
    /// `Merge`
    pub const Merge: Self = word("Merge");
    /// `Strict`
    pub const Strict: Self = word("Strict");
}

/// [`Sysctl`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sysctl-v1-core).
pub type Sysctl = Fields<of::Sysctl>;
impl Sysctl {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "value", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// [`Taint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#taint-v1-core).
pub type Taint = Fields<of::Taint>;
impl Taint {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, effect: impl IntoVal<TaintEffect>) -> Self { with(with(empty(), "key", key), "effect", effect) }
    /// `effect`: mandatory.
    #[track_caller] pub fn effect(self, value: impl IntoVal<TaintEffect>) -> Self { with(self, "effect", value) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `timeAdded`: in the form `date-time`.
    #[track_caller] pub fn time_added(self, value: impl IntoVal<String>) -> Self { with(self, "timeAdded", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// What [`effect`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#toleration-v1-core) takes.
pub type TaintEffect = Word<fn(of::TaintEffect)>;
impl TaintEffect {
    /// `NoSchedule`
    pub const NoSchedule: Self = word("NoSchedule");
    /// `PreferNoSchedule`
    pub const PreferNoSchedule: Self = word("PreferNoSchedule");
    /// `NoExecute`
    pub const NoExecute: Self = word("NoExecute");
}

/// [`TcpSocketAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tcpsocketaction-v1-core).
pub type TcpSocketAction = Fields<of::TcpSocketAction>;
impl TcpSocketAction {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(port: impl IntoVal<IntOrString>) -> Self { with(empty(), "port", port) }
    /// `host`.
    #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "host", value) }
    /// `port`: mandatory.
    #[track_caller] pub fn port(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "port", value) }
}

/// What [`terminationMessagePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core) takes.
pub type TerminationMessagePolicy = Word<fn(of::TerminationMessagePolicy)>;
impl TerminationMessagePolicy {
    /// `File`
    pub const File: Self = word("File");
    /// `FallbackToLogsOnError`
    pub const FallbackToLogsOnError: Self = word("FallbackToLogsOnError");
}

/// [`Toleration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#toleration-v1-core).
pub type Toleration = Fields<of::Toleration>;
impl Toleration {
    /// `effect`.
    #[track_caller] pub fn effect(self, value: impl IntoVal<TaintEffect>) -> Self { with(self, "effect", value) }
    /// `key`.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `operator`.
    #[track_caller] pub fn operator(self, value: impl IntoVal<TolerationOperator>) -> Self { with(self, "operator", value) }
    /// `tolerationSeconds`.
    #[track_caller] pub fn toleration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "tolerationSeconds", value) }
    /// `value`.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#toleration-v1-core) takes.
pub type TolerationOperator = Word<fn(of::TolerationOperator)>;
impl TolerationOperator {
    /// `Exists`
    pub const Exists: Self = word("Exists");
    /// `Equal`
    pub const Equal: Self = word("Equal");
    /// `Lt`
    pub const Lt: Self = word("Lt");
    /// `Gt`
    pub const Gt: Self = word("Gt");
}

/// [`TopologySelectorLabelRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyselectorlabelrequirement-v1-core).
pub type TopologySelectorLabelRequirement = Fields<of::TopologySelectorLabelRequirement>;
impl TopologySelectorLabelRequirement {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "key", key), "values", values) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `values`: mandatory.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "values", value) }
}

/// [`TopologySelectorTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyselectorterm-v1-core).
pub type TopologySelectorTerm = Fields<of::TopologySelectorTerm>;
impl TopologySelectorTerm {
    /// `matchLabelExpressions`.
    #[track_caller] pub fn match_label_expressions(self, value: impl IntoVal<List<TopologySelectorLabelRequirement>>) -> Self { with(self, "matchLabelExpressions", value) }
}

/// [`TopologySpreadConstraint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyspreadconstraint-v1-core).
pub type TopologySpreadConstraint = Fields<of::TopologySpreadConstraint>;
/// What [`TopologySpreadConstraint`] cannot do without.
pub struct TopologySpreadConstraintRequired<A, B, C> {
    /// `maxSkew`.
    pub max_skew: A,
    /// `topologyKey`.
    pub topology_key: B,
    /// `whenUnsatisfiable`.
    pub when_unsatisfiable: C,
}
impl TopologySpreadConstraint {
    /// Takes what is mandatory, by name: [`TopologySpreadConstraintRequired`].
    #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<UnsatisfiableConstraintAction>>(required: TopologySpreadConstraintRequired<A, B, C>) -> Self { with(with(with(empty(), "maxSkew", required.max_skew), "topologyKey", required.topology_key), "whenUnsatisfiable", required.when_unsatisfiable) }
    /// `labelSelector`.
    #[track_caller] pub fn label_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "labelSelector", value) }
    /// `matchLabelKeys`.
    #[track_caller] pub fn match_label_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "matchLabelKeys", value) }
    /// `maxSkew`: mandatory.
    #[track_caller] pub fn max_skew(self, value: impl IntoVal<i64>) -> Self { with(self, "maxSkew", value) }
    /// `minDomains`.
    #[track_caller] pub fn min_domains(self, value: impl IntoVal<i64>) -> Self { with(self, "minDomains", value) }
    /// `nodeAffinityPolicy`.
    #[track_caller] pub fn node_affinity_policy(self, value: impl IntoVal<NodeInclusionPolicy>) -> Self { with(self, "nodeAffinityPolicy", value) }
    /// `nodeTaintsPolicy`.
    #[track_caller] pub fn node_taints_policy(self, value: impl IntoVal<NodeInclusionPolicy>) -> Self { with(self, "nodeTaintsPolicy", value) }
    /// `topologyKey`: mandatory.
    #[track_caller] pub fn topology_key(self, value: impl IntoVal<String>) -> Self { with(self, "topologyKey", value) }
    /// `whenUnsatisfiable`: mandatory.
    #[track_caller] pub fn when_unsatisfiable(self, value: impl IntoVal<UnsatisfiableConstraintAction>) -> Self { with(self, "whenUnsatisfiable", value) }
}

/// [`TypedLocalObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedlocalobjectreference-v1-core).
pub type TypedLocalObjectReference = Fields<of::TypedLocalObjectReference>;
impl TypedLocalObjectReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "kind", kind), "name", name) }
    /// `apiGroup`.
    #[track_caller] pub fn api_group(self, value: impl IntoVal<String>) -> Self { with(self, "apiGroup", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`TypedObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedobjectreference-v1-core).
pub type TypedObjectReference = Fields<of::TypedObjectReference>;
impl TypedObjectReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "kind", kind), "name", name) }
    /// `apiGroup`.
    #[track_caller] pub fn api_group(self, value: impl IntoVal<String>) -> Self { with(self, "apiGroup", value) }
    /// `kind`: mandatory.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: since Kubernetes 1.26.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// What [`whenUnsatisfiable`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyspreadconstraint-v1-core) takes.
pub type UnsatisfiableConstraintAction = Word<fn(of::UnsatisfiableConstraintAction)>;
impl UnsatisfiableConstraintAction {
    /// `DoNotSchedule`
    pub const DoNotSchedule: Self = word("DoNotSchedule");
    /// `ScheduleAnyway`
    pub const ScheduleAnyway: Self = word("ScheduleAnyway");
}

/// What [`scheme`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpgetaction-v1-core) takes.
pub type UriScheme = Word<fn(of::UriScheme)>;
impl UriScheme {
    /// `HTTP`
    pub const Http: Self = word("HTTP");
    /// `HTTPS`
    pub const Https: Self = word("HTTPS");
}

/// [`Volume`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volume-v1-core).
pub type Volume = Fields<of::Volume>;
impl Volume {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `awsElasticBlockStore`. Deprecated.
    #[track_caller] pub fn aws_elastic_block_store(self, value: impl IntoVal<AwsElasticBlockStoreVolumeSource>) -> Self { with(self, "awsElasticBlockStore", value) }
    /// `azureDisk`. Deprecated.
    #[track_caller] pub fn azure_disk(self, value: impl IntoVal<AzureDiskVolumeSource>) -> Self { with(self, "azureDisk", value) }
    /// `azureFile`. Deprecated.
    #[track_caller] pub fn azure_file(self, value: impl IntoVal<AzureFileVolumeSource>) -> Self { with(self, "azureFile", value) }
    /// `cephfs`. Deprecated.
    #[track_caller] pub fn cephfs(self, value: impl IntoVal<CephFsVolumeSource>) -> Self { with(self, "cephfs", value) }
    /// `cinder`. Deprecated.
    #[track_caller] pub fn cinder(self, value: impl IntoVal<CinderVolumeSource>) -> Self { with(self, "cinder", value) }
    /// `configMap`.
    #[track_caller] pub fn config_map(self, value: impl IntoVal<ConfigMapVolumeSource>) -> Self { with(self, "configMap", value) }
    /// `csi`.
    #[track_caller] pub fn csi(self, value: impl IntoVal<CsiVolumeSource>) -> Self { with(self, "csi", value) }
    /// `downwardAPI`.
    #[track_caller] pub fn downward_api(self, value: impl IntoVal<DownwardApiVolumeSource>) -> Self { with(self, "downwardAPI", value) }
    /// `emptyDir`.
    #[track_caller] pub fn empty_dir(self, value: impl IntoVal<EmptyDirVolumeSource>) -> Self { with(self, "emptyDir", value) }
    /// `ephemeral`.
    #[track_caller] pub fn ephemeral(self, value: impl IntoVal<EphemeralVolumeSource>) -> Self { with(self, "ephemeral", value) }
    /// `fc`.
    #[track_caller] pub fn fc(self, value: impl IntoVal<FcVolumeSource>) -> Self { with(self, "fc", value) }
    /// `flexVolume`. Deprecated.
    #[track_caller] pub fn flex_volume(self, value: impl IntoVal<FlexVolumeSource>) -> Self { with(self, "flexVolume", value) }
    /// `flocker`. Deprecated.
    #[track_caller] pub fn flocker(self, value: impl IntoVal<FlockerVolumeSource>) -> Self { with(self, "flocker", value) }
    /// `gcePersistentDisk`. Deprecated.
    #[track_caller] pub fn gce_persistent_disk(self, value: impl IntoVal<GcePersistentDiskVolumeSource>) -> Self { with(self, "gcePersistentDisk", value) }
    /// `gitRepo`. Deprecated.
    #[track_caller] pub fn git_repo(self, value: impl IntoVal<GitRepoVolumeSource>) -> Self { with(self, "gitRepo", value) }
    /// `glusterfs`. Deprecated.
    #[track_caller] pub fn glusterfs(self, value: impl IntoVal<GlusterfsVolumeSource>) -> Self { with(self, "glusterfs", value) }
    /// `hostPath`.
    #[track_caller] pub fn host_path(self, value: impl IntoVal<HostPathVolumeSource>) -> Self { with(self, "hostPath", value) }
    /// `image`: since Kubernetes 1.31.
    #[track_caller] pub fn image(self, value: impl IntoVal<ImageVolumeSource>) -> Self { with(self, "image", value) }
    /// `iscsi`.
    #[track_caller] pub fn iscsi(self, value: impl IntoVal<IscsiVolumeSource>) -> Self { with(self, "iscsi", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `nfs`.
    #[track_caller] pub fn nfs(self, value: impl IntoVal<NfsVolumeSource>) -> Self { with(self, "nfs", value) }
    /// `persistentVolumeClaim`.
    #[track_caller] pub fn persistent_volume_claim(self, value: impl IntoVal<PersistentVolumeClaimVolumeSource>) -> Self { with(self, "persistentVolumeClaim", value) }
    /// `photonPersistentDisk`. Deprecated.
    #[track_caller] pub fn photon_persistent_disk(self, value: impl IntoVal<PhotonPersistentDiskVolumeSource>) -> Self { with(self, "photonPersistentDisk", value) }
    /// `portworxVolume`. Deprecated.
    #[track_caller] pub fn portworx_volume(self, value: impl IntoVal<PortworxVolumeSource>) -> Self { with(self, "portworxVolume", value) }
    /// `projected`.
    #[track_caller] pub fn projected(self, value: impl IntoVal<ProjectedVolumeSource>) -> Self { with(self, "projected", value) }
    /// `quobyte`. Deprecated.
    #[track_caller] pub fn quobyte(self, value: impl IntoVal<QuobyteVolumeSource>) -> Self { with(self, "quobyte", value) }
    /// `rbd`. Deprecated.
    #[track_caller] pub fn rbd(self, value: impl IntoVal<RbdVolumeSource>) -> Self { with(self, "rbd", value) }
    /// `scaleIO`. Deprecated.
    #[track_caller] pub fn scale_io(self, value: impl IntoVal<ScaleIoVolumeSource>) -> Self { with(self, "scaleIO", value) }
    /// `secret`.
    #[track_caller] pub fn secret(self, value: impl IntoVal<SecretVolumeSource>) -> Self { with(self, "secret", value) }
    /// `storageos`. Deprecated.
    #[track_caller] pub fn storageos(self, value: impl IntoVal<StorageOsVolumeSource>) -> Self { with(self, "storageos", value) }
    /// `vsphereVolume`. Deprecated.
    #[track_caller] pub fn vsphere_volume(self, value: impl IntoVal<VsphereVirtualDiskVolumeSource>) -> Self { with(self, "vsphereVolume", value) }
}

/// [`VolumeDevice`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumedevice-v1-core).
pub type VolumeDevice = Fields<of::VolumeDevice>;
impl VolumeDevice {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, device_path: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "devicePath", device_path) }
    /// `devicePath`: mandatory.
    #[track_caller] pub fn device_path(self, value: impl IntoVal<String>) -> Self { with(self, "devicePath", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`VolumeMount`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumemount-v1-core).
pub type VolumeMount = Fields<of::VolumeMount>;
impl VolumeMount {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, mount_path: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "mountPath", mount_path) }
    /// `bindMountOptions`: since Kubernetes 1.37.
    #[track_caller] pub fn bind_mount_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "bindMountOptions", value) }
    /// `mountPath`: mandatory.
    #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "mountPath", value) }
    /// `mountPropagation`.
    #[track_caller] pub fn mount_propagation(self, value: impl IntoVal<MountPropagationMode>) -> Self { with(self, "mountPropagation", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `readOnly`.
    #[track_caller] pub fn read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "readOnly", value) }
    /// `recursiveReadOnly`: since Kubernetes 1.30.
    #[track_caller] pub fn recursive_read_only(self, value: impl IntoVal<RecursiveReadOnlyMode>) -> Self { with(self, "recursiveReadOnly", value) }
    /// `subPath`.
    #[track_caller] pub fn sub_path(self, value: impl IntoVal<String>) -> Self { with(self, "subPath", value) }
    /// `subPathExpr`.
    #[track_caller] pub fn sub_path_expr(self, value: impl IntoVal<String>) -> Self { with(self, "subPathExpr", value) }
}

/// [`VolumeNodeAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumenodeaffinity-v1-core).
pub type VolumeNodeAffinity = Fields<of::VolumeNodeAffinity>;
impl VolumeNodeAffinity {
    /// `required`.
    #[track_caller] pub fn required(self, value: impl IntoVal<NodeSelector>) -> Self { with(self, "required", value) }
}

/// [`VolumeProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeprojection-v1-core).
pub type VolumeProjection = Fields<of::VolumeProjection>;
impl VolumeProjection {
    /// `clusterTrustBundle`: since Kubernetes 1.29.
    #[track_caller] pub fn cluster_trust_bundle(self, value: impl IntoVal<ClusterTrustBundleProjection>) -> Self { with(self, "clusterTrustBundle", value) }
    /// `configMap`.
    #[track_caller] pub fn config_map(self, value: impl IntoVal<ConfigMapProjection>) -> Self { with(self, "configMap", value) }
    /// `downwardAPI`.
    #[track_caller] pub fn downward_api(self, value: impl IntoVal<DownwardApiProjection>) -> Self { with(self, "downwardAPI", value) }
    /// `podCertificate`: since Kubernetes 1.34.
    #[track_caller] pub fn pod_certificate(self, value: impl IntoVal<PodCertificateProjection>) -> Self { with(self, "podCertificate", value) }
    /// `secret`.
    #[track_caller] pub fn secret(self, value: impl IntoVal<SecretProjection>) -> Self { with(self, "secret", value) }
    /// `serviceAccountToken`.
    #[track_caller] pub fn service_account_token(self, value: impl IntoVal<ServiceAccountTokenProjection>) -> Self { with(self, "serviceAccountToken", value) }
}

/// [`VolumeResourceRequirements`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeresourcerequirements-v1-core).
pub type VolumeResourceRequirements = Fields<of::VolumeResourceRequirements>;
impl VolumeResourceRequirements {
    /// `limits`.
    #[track_caller] pub fn limits(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "limits", value) }
    /// `requests`.
    #[track_caller] pub fn requests(self, value: impl IntoVal<Map<Quantity>>) -> Self { with(self, "requests", value) }
}

/// [`VsphereVirtualDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#vspherevirtualdiskvolumesource-v1-core).
pub type VsphereVirtualDiskVolumeSource = Fields<of::VsphereVirtualDiskVolumeSource>;
impl VsphereVirtualDiskVolumeSource {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(volume_path: impl IntoVal<String>) -> Self { with(empty(), "volumePath", volume_path) }
    /// `fsType`.
    #[track_caller] pub fn fs_type(self, value: impl IntoVal<String>) -> Self { with(self, "fsType", value) }
    /// `storagePolicyID`.
    #[track_caller] pub fn storage_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "storagePolicyID", value) }
    /// `storagePolicyName`.
    #[track_caller] pub fn storage_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "storagePolicyName", value) }
    /// `volumePath`: mandatory.
    #[track_caller] pub fn volume_path(self, value: impl IntoVal<String>) -> Self { with(self, "volumePath", value) }
}

/// [`WeightedPodAffinityTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#weightedpodaffinityterm-v1-core).
pub type WeightedPodAffinityTerm = Fields<of::WeightedPodAffinityTerm>;
impl WeightedPodAffinityTerm {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(weight: impl IntoVal<i64>, pod_affinity_term: impl IntoVal<PodAffinityTerm>) -> Self { with(with(empty(), "weight", weight), "podAffinityTerm", pod_affinity_term) }
    /// `podAffinityTerm`: mandatory.
    #[track_caller] pub fn pod_affinity_term(self, value: impl IntoVal<PodAffinityTerm>) -> Self { with(self, "podAffinityTerm", value) }
    /// `weight`: mandatory.
    #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "weight", value) }
}

/// [`WindowsSecurityContextOptions`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#windowssecuritycontextoptions-v1-core).
pub type WindowsSecurityContextOptions = Fields<of::WindowsSecurityContextOptions>;
impl WindowsSecurityContextOptions {
    /// `gmsaCredentialSpec`.
    #[track_caller] pub fn gmsa_credential_spec(self, value: impl IntoVal<String>) -> Self { with(self, "gmsaCredentialSpec", value) }
    /// `gmsaCredentialSpecName`.
    #[track_caller] pub fn gmsa_credential_spec_name(self, value: impl IntoVal<String>) -> Self { with(self, "gmsaCredentialSpecName", value) }
    /// `hostProcess`.
    #[track_caller] pub fn host_process(self, value: impl IntoVal<bool>) -> Self { with(self, "hostProcess", value) }
    /// `runAsUserName`.
    #[track_caller] pub fn run_as_user_name(self, value: impl IntoVal<String>) -> Self { with(self, "runAsUserName", value) }
}
