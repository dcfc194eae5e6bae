// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `scheduling/v1alpha3`.

use super::prelude::*;

mod of { pub enum KubeCompositePodGroup {} pub enum KubePodGroup {} pub enum KubeWorkload {} pub enum CompositeDisruptionMode {} impl ias_core::Optional for CompositeDisruptionMode {} pub enum CompositeGangSchedulingPolicy {} pub enum CompositePodGroupSchedulingConstraints {} impl ias_core::Optional for CompositePodGroupSchedulingConstraints {} pub enum CompositePodGroupSchedulingPolicy {} impl ias_core::Optional for CompositePodGroupSchedulingPolicy {} pub enum CompositePodGroupSpec {} pub enum CompositePodGroupTemplate {} pub enum DisruptionMode {} impl ias_core::Optional for DisruptionMode {} pub enum GangSchedulingPolicy {} pub enum PodGroupResourceClaim {} pub enum PodGroupSchedulingConstraints {} impl ias_core::Optional for PodGroupSchedulingConstraints {} pub enum PodGroupSchedulingPolicy {} impl ias_core::Optional for PodGroupSchedulingPolicy {} pub enum PodGroupSpec {} pub enum PodGroupTemplate {} pub enum TopologyConstraint {} pub enum TypedLocalObjectReference {} pub enum WorkloadPodGroupDisruptionMode {} impl ias_core::Optional for WorkloadPodGroupDisruptionMode {} pub enum WorkloadPodGroupGangSchedulingPolicy {} impl ias_core::Optional for WorkloadPodGroupGangSchedulingPolicy {} pub enum WorkloadPodGroupResourceClaim {} pub enum WorkloadPodGroupSchedulingConstraints {} impl ias_core::Optional for WorkloadPodGroupSchedulingConstraints {} pub enum WorkloadPodGroupSchedulingPolicy {} impl ias_core::Optional for WorkloadPodGroupSchedulingPolicy {} pub enum WorkloadReference {} pub enum WorkloadSpec {} impl ias_core::Optional for WorkloadSpec {} }

/// [`CompositePodGroup`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositepodgroup-v1alpha3-scheduling) of `scheduling.k8s.io/v1alpha3`.
///
/// Kubernetes 1.37 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeCompositePodGroup = Handle<of::KubeCompositePodGroup>;
impl api::ObjectType for of::KubeCompositePodGroup { const API_VERSION: &'static str = "scheduling.k8s.io/v1alpha3"; const KIND: &'static str = "CompositePodGroup"; const TYPE: &'static str = "scheduling.k8s.io/v1alpha3/CompositePodGroup"; type Props = KubeCompositePodGroupProps; }

/// A [`KubeCompositePodGroup`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeCompositePodGroupProps = Fields<of::KubeCompositePodGroup>;
impl KubeCompositePodGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<CompositePodGroupSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CompositePodGroupSpec>) -> Self { with(self, "spec", value) }
}

/// [`PodGroup`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgroup-v1alpha3-scheduling) of `scheduling.k8s.io/v1alpha3`.
///
/// Kubernetes 1.37 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubePodGroup = Handle<of::KubePodGroup>;
impl api::ObjectType for of::KubePodGroup { const API_VERSION: &'static str = "scheduling.k8s.io/v1alpha3"; const KIND: &'static str = "PodGroup"; const TYPE: &'static str = "scheduling.k8s.io/v1alpha3/PodGroup"; type Props = KubePodGroupProps; }

/// A [`KubePodGroup`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubePodGroupProps = Fields<of::KubePodGroup>;
impl KubePodGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PodGroupSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PodGroupSpec>) -> Self { with(self, "spec", value) }
}

/// [`Workload`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workload-v1alpha3-scheduling) of `scheduling.k8s.io/v1alpha3`.
///
/// Kubernetes 1.37 and later have it.
///
/// A cluster serves this alpha version only where it is turned on.
pub type KubeWorkload = Handle<of::KubeWorkload>;
impl api::ObjectType for of::KubeWorkload { const API_VERSION: &'static str = "scheduling.k8s.io/v1alpha3"; const KIND: &'static str = "Workload"; const TYPE: &'static str = "scheduling.k8s.io/v1alpha3/Workload"; type Props = KubeWorkloadProps; }

/// A [`KubeWorkload`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeWorkloadProps = Fields<of::KubeWorkload>;
impl KubeWorkloadProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<WorkloadSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<WorkloadSpec>) -> Self { with(self, "spec", value) }
}

/// [`CompositeDisruptionMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositedisruptionmode-v1alpha3-scheduling).
pub type CompositeDisruptionMode = Fields<of::CompositeDisruptionMode>;
impl CompositeDisruptionMode {
    /// `all`.
    #[track_caller] pub fn all(self, value: impl IntoVal<Json>) -> Self { with(self, "all", value) }
    /// `single`.
    #[track_caller] pub fn single(self, value: impl IntoVal<Json>) -> Self { with(self, "single", value) }
}

/// [`CompositeGangSchedulingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositegangschedulingpolicy-v1alpha3-scheduling).
pub type CompositeGangSchedulingPolicy = Fields<of::CompositeGangSchedulingPolicy>;
impl CompositeGangSchedulingPolicy {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(min_group_count: impl IntoVal<i64>) -> Self { with(empty(), "minGroupCount", min_group_count) }
    /// `minGroupCount`: mandatory.
    #[track_caller] pub fn min_group_count(self, value: impl IntoVal<i64>) -> Self { with(self, "minGroupCount", value) }
}

/// [`CompositePodGroupSchedulingConstraints`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositepodgroupschedulingconstraints-v1alpha3-scheduling).
pub type CompositePodGroupSchedulingConstraints = Fields<of::CompositePodGroupSchedulingConstraints>;
impl CompositePodGroupSchedulingConstraints {
    /// `topology`.
    #[track_caller] pub fn topology(self, value: impl IntoVal<List<TopologyConstraint>>) -> Self { with(self, "topology", value) }
}

/// [`CompositePodGroupSchedulingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositepodgroupschedulingpolicy-v1alpha3-scheduling).
pub type CompositePodGroupSchedulingPolicy = Fields<of::CompositePodGroupSchedulingPolicy>;
impl CompositePodGroupSchedulingPolicy {
    /// `basic`.
    #[track_caller] pub fn basic(self, value: impl IntoVal<Json>) -> Self { with(self, "basic", value) }
    /// `gang`.
    #[track_caller] pub fn gang(self, value: impl IntoVal<CompositeGangSchedulingPolicy>) -> Self { with(self, "gang", value) }
}

/// [`CompositePodGroupSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositepodgroupspec-v1alpha3-scheduling).
pub type CompositePodGroupSpec = Fields<of::CompositePodGroupSpec>;
impl CompositePodGroupSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workload_ref: impl IntoVal<WorkloadReference>, scheduling_policy: impl IntoVal<CompositePodGroupSchedulingPolicy>) -> Self { with(with(empty(), "workloadRef", workload_ref), "schedulingPolicy", scheduling_policy) }
    /// `disruptionMode`.
    #[track_caller] pub fn disruption_mode(self, value: impl IntoVal<CompositeDisruptionMode>) -> Self { with(self, "disruptionMode", value) }
    /// `parentCompositePodGroupName`.
    #[track_caller] pub fn parent_composite_pod_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "parentCompositePodGroupName", value) }
    /// `preemptionPolicy`.
    #[track_caller] pub fn preemption_policy(self, value: impl IntoVal<String>) -> Self { with(self, "preemptionPolicy", value) }
    /// `priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `priorityClassName`.
    #[track_caller] pub fn priority_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "priorityClassName", value) }
    /// `schedulingConstraints`.
    #[track_caller] pub fn scheduling_constraints(self, value: impl IntoVal<CompositePodGroupSchedulingConstraints>) -> Self { with(self, "schedulingConstraints", value) }
    /// `schedulingPolicy`: mandatory.
    #[track_caller] pub fn scheduling_policy(self, value: impl IntoVal<CompositePodGroupSchedulingPolicy>) -> Self { with(self, "schedulingPolicy", value) }
    /// `workloadRef`: mandatory.
    #[track_caller] pub fn workload_ref(self, value: impl IntoVal<WorkloadReference>) -> Self { with(self, "workloadRef", value) }
}

/// [`CompositePodGroupTemplate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#compositepodgrouptemplate-v1alpha3-scheduling).
pub type CompositePodGroupTemplate = Fields<of::CompositePodGroupTemplate>;
impl CompositePodGroupTemplate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, scheduling_policy: impl IntoVal<CompositePodGroupSchedulingPolicy>) -> Self { with(with(empty(), "name", name), "schedulingPolicy", scheduling_policy) }
    /// `compositePodGroupTemplates`.
    #[track_caller] pub fn composite_pod_group_templates(self, value: impl IntoVal<List<CompositePodGroupTemplate>>) -> Self { with(self, "compositePodGroupTemplates", value) }
    /// `disruptionMode`.
    #[track_caller] pub fn disruption_mode(self, value: impl IntoVal<CompositeDisruptionMode>) -> Self { with(self, "disruptionMode", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `podGroupTemplates`.
    #[track_caller] pub fn pod_group_templates(self, value: impl IntoVal<List<PodGroupTemplate>>) -> Self { with(self, "podGroupTemplates", value) }
    /// `preemptionPolicy`.
    #[track_caller] pub fn preemption_policy(self, value: impl IntoVal<String>) -> Self { with(self, "preemptionPolicy", value) }
    /// `priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `priorityClassName`.
    #[track_caller] pub fn priority_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "priorityClassName", value) }
    /// `schedulingConstraints`.
    #[track_caller] pub fn scheduling_constraints(self, value: impl IntoVal<CompositePodGroupSchedulingConstraints>) -> Self { with(self, "schedulingConstraints", value) }
    /// `schedulingPolicy`: mandatory.
    #[track_caller] pub fn scheduling_policy(self, value: impl IntoVal<CompositePodGroupSchedulingPolicy>) -> Self { with(self, "schedulingPolicy", value) }
}

/// [`DisruptionMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#disruptionmode-v1alpha3-scheduling).
pub type DisruptionMode = Fields<of::DisruptionMode>;
impl DisruptionMode {
    /// `all`.
    #[track_caller] pub fn all(self, value: impl IntoVal<Json>) -> Self { with(self, "all", value) }
    /// `single`.
    #[track_caller] pub fn single(self, value: impl IntoVal<Json>) -> Self { with(self, "single", value) }
}

/// [`GangSchedulingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gangschedulingpolicy-v1alpha3-scheduling).
pub type GangSchedulingPolicy = Fields<of::GangSchedulingPolicy>;
impl GangSchedulingPolicy {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(min_count: impl IntoVal<i64>) -> Self { with(empty(), "minCount", min_count) }
    /// `minCount`: mandatory.
    #[track_caller] pub fn min_count(self, value: impl IntoVal<i64>) -> Self { with(self, "minCount", value) }
}

/// [`PodGroupResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgroupresourceclaim-v1alpha3-scheduling).
pub type PodGroupResourceClaim = Fields<of::PodGroupResourceClaim>;
impl PodGroupResourceClaim {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `resourceClaimName`.
    #[track_caller] pub fn resource_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceClaimName", value) }
    /// `resourceClaimTemplateName`.
    #[track_caller] pub fn resource_claim_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceClaimTemplateName", value) }
}

/// [`PodGroupSchedulingConstraints`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgroupschedulingconstraints-v1alpha3-scheduling).
pub type PodGroupSchedulingConstraints = Fields<of::PodGroupSchedulingConstraints>;
impl PodGroupSchedulingConstraints {
    /// `topology`.
    #[track_caller] pub fn topology(self, value: impl IntoVal<List<TopologyConstraint>>) -> Self { with(self, "topology", value) }
}

/// [`PodGroupSchedulingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgroupschedulingpolicy-v1alpha3-scheduling).
pub type PodGroupSchedulingPolicy = Fields<of::PodGroupSchedulingPolicy>;
impl PodGroupSchedulingPolicy {
    /// `basic`.
    #[track_caller] pub fn basic(self, value: impl IntoVal<Json>) -> Self { with(self, "basic", value) }
    /// `gang`.
    #[track_caller] pub fn gang(self, value: impl IntoVal<GangSchedulingPolicy>) -> Self { with(self, "gang", value) }
}

/// [`PodGroupSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgroupspec-v1alpha3-scheduling).
pub type PodGroupSpec = Fields<of::PodGroupSpec>;
impl PodGroupSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scheduling_policy: impl IntoVal<PodGroupSchedulingPolicy>) -> Self { with(empty(), "schedulingPolicy", scheduling_policy) }
    /// `disruptionMode`.
    #[track_caller] pub fn disruption_mode(self, value: impl IntoVal<DisruptionMode>) -> Self { with(self, "disruptionMode", value) }
    /// `parentCompositePodGroupName`.
    #[track_caller] pub fn parent_composite_pod_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "parentCompositePodGroupName", value) }
    /// `preemptionPolicy`.
    #[track_caller] pub fn preemption_policy(self, value: impl IntoVal<String>) -> Self { with(self, "preemptionPolicy", value) }
    /// `priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `priorityClassName`.
    #[track_caller] pub fn priority_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "priorityClassName", value) }
    /// `resourceClaims`.
    #[track_caller] pub fn resource_claims(self, value: impl IntoVal<List<PodGroupResourceClaim>>) -> Self { with(self, "resourceClaims", value) }
    /// `schedulingConstraints`.
    #[track_caller] pub fn scheduling_constraints(self, value: impl IntoVal<PodGroupSchedulingConstraints>) -> Self { with(self, "schedulingConstraints", value) }
    /// `schedulingPolicy`: mandatory.
    #[track_caller] pub fn scheduling_policy(self, value: impl IntoVal<PodGroupSchedulingPolicy>) -> Self { with(self, "schedulingPolicy", value) }
    /// `workloadRef`.
    #[track_caller] pub fn workload_ref(self, value: impl IntoVal<WorkloadReference>) -> Self { with(self, "workloadRef", value) }
}

/// [`PodGroupTemplate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podgrouptemplate-v1alpha3-scheduling).
pub type PodGroupTemplate = Fields<of::PodGroupTemplate>;
impl PodGroupTemplate {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, scheduling_policy: impl IntoVal<PodGroupSchedulingPolicy>) -> Self { with(with(empty(), "name", name), "schedulingPolicy", scheduling_policy) }
    /// `disruptionMode`.
    #[track_caller] pub fn disruption_mode(self, value: impl IntoVal<DisruptionMode>) -> Self { with(self, "disruptionMode", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `preemptionPolicy`.
    #[track_caller] pub fn preemption_policy(self, value: impl IntoVal<String>) -> Self { with(self, "preemptionPolicy", value) }
    /// `priority`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `priorityClassName`.
    #[track_caller] pub fn priority_class_name(self, value: impl IntoVal<String>) -> Self { with(self, "priorityClassName", value) }
    /// `resourceClaims`.
    #[track_caller] pub fn resource_claims(self, value: impl IntoVal<List<PodGroupResourceClaim>>) -> Self { with(self, "resourceClaims", value) }
    /// `schedulingConstraints`.
    #[track_caller] pub fn scheduling_constraints(self, value: impl IntoVal<PodGroupSchedulingConstraints>) -> Self { with(self, "schedulingConstraints", value) }
    /// `schedulingPolicy`: mandatory.
    #[track_caller] pub fn scheduling_policy(self, value: impl IntoVal<PodGroupSchedulingPolicy>) -> Self { with(self, "schedulingPolicy", value) }
}

/// [`TopologyConstraint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyconstraint-v1alpha3-scheduling).
pub type TopologyConstraint = Fields<of::TopologyConstraint>;
impl TopologyConstraint {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "key", key) }
    /// `key`: mandatory.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
}

/// [`TypedLocalObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedlocalobjectreference-v1alpha3-scheduling).
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

/// [`WorkloadPodGroupDisruptionMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadpodgroupdisruptionmode-v1alpha3-scheduling).
pub type WorkloadPodGroupDisruptionMode = Fields<of::WorkloadPodGroupDisruptionMode>;
impl WorkloadPodGroupDisruptionMode {
    /// `all`.
    #[track_caller] pub fn all(self, value: impl IntoVal<Json>) -> Self { with(self, "all", value) }
    /// `single`.
    #[track_caller] pub fn single(self, value: impl IntoVal<Json>) -> Self { with(self, "single", value) }
}

/// [`WorkloadPodGroupGangSchedulingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadpodgroupgangschedulingpolicy-v1alpha3-scheduling).
pub type WorkloadPodGroupGangSchedulingPolicy = Fields<of::WorkloadPodGroupGangSchedulingPolicy>;
impl WorkloadPodGroupGangSchedulingPolicy {
    /// `minCount`.
    #[track_caller] pub fn min_count(self, value: impl IntoVal<i64>) -> Self { with(self, "minCount", value) }
}

/// [`WorkloadPodGroupResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadpodgroupresourceclaim-v1alpha3-scheduling).
pub type WorkloadPodGroupResourceClaim = Fields<of::WorkloadPodGroupResourceClaim>;
impl WorkloadPodGroupResourceClaim {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `resourceClaimName`.
    #[track_caller] pub fn resource_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceClaimName", value) }
    /// `resourceClaimTemplateName`.
    #[track_caller] pub fn resource_claim_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "resourceClaimTemplateName", value) }
}

/// [`WorkloadPodGroupSchedulingConstraints`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadpodgroupschedulingconstraints-v1alpha3-scheduling).
pub type WorkloadPodGroupSchedulingConstraints = Fields<of::WorkloadPodGroupSchedulingConstraints>;
impl WorkloadPodGroupSchedulingConstraints {
    /// `topology`.
    #[track_caller] pub fn topology(self, value: impl IntoVal<List<TopologyConstraint>>) -> Self { with(self, "topology", value) }
}

/// [`WorkloadPodGroupSchedulingPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadpodgroupschedulingpolicy-v1alpha3-scheduling).
pub type WorkloadPodGroupSchedulingPolicy = Fields<of::WorkloadPodGroupSchedulingPolicy>;
impl WorkloadPodGroupSchedulingPolicy {
    /// `basic`.
    #[track_caller] pub fn basic(self, value: impl IntoVal<Json>) -> Self { with(self, "basic", value) }
    /// `gang`.
    #[track_caller] pub fn gang(self, value: impl IntoVal<WorkloadPodGroupGangSchedulingPolicy>) -> Self { with(self, "gang", value) }
}

/// [`WorkloadReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadreference-v1alpha3-scheduling).
pub type WorkloadReference = Fields<of::WorkloadReference>;
impl WorkloadReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(workload_name: impl IntoVal<String>, template_name: impl IntoVal<String>) -> Self { with(with(empty(), "workloadName", workload_name), "templateName", template_name) }
    /// `templateName`: mandatory.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "templateName", value) }
    /// `workloadName`: mandatory.
    #[track_caller] pub fn workload_name(self, value: impl IntoVal<String>) -> Self { with(self, "workloadName", value) }
}

/// [`WorkloadSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#workloadspec-v1alpha3-scheduling).
pub type WorkloadSpec = Fields<of::WorkloadSpec>;
impl WorkloadSpec {
    /// `compositePodGroupTemplates`.
    #[track_caller] pub fn composite_pod_group_templates(self, value: impl IntoVal<List<CompositePodGroupTemplate>>) -> Self { with(self, "compositePodGroupTemplates", value) }
    /// `controllerRef`.
    #[track_caller] pub fn controller_ref(self, value: impl IntoVal<TypedLocalObjectReference>) -> Self { with(self, "controllerRef", value) }
    /// `podGroupTemplates`.
    #[track_caller] pub fn pod_group_templates(self, value: impl IntoVal<List<PodGroupTemplate>>) -> Self { with(self, "podGroupTemplates", value) }
}
