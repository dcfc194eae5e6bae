// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `batch/v1`.

use super::prelude::*;

mod of { pub enum KubeCronJob {} pub enum KubeJob {} impl ias_core::Optional for KubeJob {} pub enum CompletionMode {} pub enum ConcurrencyPolicy {} pub enum ConditionStatus {} pub enum CronJobSpec {} pub enum JobSchedulingConfiguration {} impl ias_core::Optional for JobSchedulingConfiguration {} pub enum JobSpec {} pub enum JobTemplateSpec {} impl ias_core::Optional for JobTemplateSpec {} pub enum PodFailurePolicy {} pub enum PodFailurePolicyAction {} pub enum PodFailurePolicyOnExitCodesOperator {} pub enum PodFailurePolicyOnExitCodesRequirement {} pub enum PodFailurePolicyOnPodConditionsPattern {} pub enum PodFailurePolicyRule {} pub enum PodReplacementPolicy {} pub enum SuccessPolicy {} pub enum SuccessPolicyRule {} impl ias_core::Optional for SuccessPolicyRule {} }

/// [`CronJob`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cronjob-v1-batch) of `batch/v1`.
pub type KubeCronJob = Handle<of::KubeCronJob>;
impl api::ObjectType for of::KubeCronJob { const API_VERSION: &'static str = "batch/v1"; const KIND: &'static str = "CronJob"; const TYPE: &'static str = "batch/v1/CronJob"; type Props = KubeCronJobProps; }

/// A [`KubeCronJob`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeCronJobProps = Fields<of::KubeCronJob>;
impl KubeCronJobProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<CronJobSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<CronJobSpec>) -> Self { with(self, "spec", value) }
}

/// [`Job`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#job-v1-batch) of `batch/v1`.
pub type KubeJob = Handle<of::KubeJob>;
impl api::ObjectType for of::KubeJob { const API_VERSION: &'static str = "batch/v1"; const KIND: &'static str = "Job"; const TYPE: &'static str = "batch/v1/Job"; type Props = KubeJobProps; }

/// A [`KubeJob`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeJobProps = Fields<of::KubeJob>;
impl KubeJobProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<JobSpec>) -> Self { with(self, "spec", value) }
}

/// What [`completionMode`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jobspec-v1-batch) takes.
pub type CompletionMode = Word<fn(of::CompletionMode)>;
impl CompletionMode {
    /// `NonIndexed`
    pub const NonIndexed: Self = word("NonIndexed");
    /// `Indexed`
    pub const Indexed: Self = word("Indexed");
}

/// What [`concurrencyPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cronjobspec-v1-batch) takes.
pub type ConcurrencyPolicy = Word<fn(of::ConcurrencyPolicy)>;
impl ConcurrencyPolicy {
    /// `Allow`
    pub const Allow: Self = word("Allow");
    /// `Forbid`
    pub const Forbid: Self = word("Forbid");
    /// `Replace`
    pub const Replace: Self = word("Replace");
}

/// What [`status`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicyonpodconditionspattern-v1-batch) takes.
pub type ConditionStatus = Word<fn(of::ConditionStatus)>;
impl ConditionStatus {
    /// `True`
    pub const True: Self = word("True");
    /// `False`
    pub const False: Self = word("False");
    /// `Unknown`
    pub const Unknown: Self = word("Unknown");
}

/// [`CronJobSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cronjobspec-v1-batch).
pub type CronJobSpec = Fields<of::CronJobSpec>;
impl CronJobSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(schedule: impl IntoVal<String>, job_template: impl IntoVal<JobTemplateSpec>) -> Self { with(with(empty(), "schedule", schedule), "jobTemplate", job_template) }
    /// `concurrencyPolicy`.
    #[track_caller] pub fn concurrency_policy(self, value: impl IntoVal<ConcurrencyPolicy>) -> Self { with(self, "concurrencyPolicy", value) }
    /// `failedJobsHistoryLimit`.
    #[track_caller] pub fn failed_jobs_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "failedJobsHistoryLimit", value) }
    /// `jobTemplate`: mandatory.
    #[track_caller] pub fn job_template(self, value: impl IntoVal<JobTemplateSpec>) -> Self { with(self, "jobTemplate", value) }
    /// `schedule`: mandatory.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "schedule", value) }
    /// `startingDeadlineSeconds`.
    #[track_caller] pub fn starting_deadline_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "startingDeadlineSeconds", value) }
    /// `successfulJobsHistoryLimit`.
    #[track_caller] pub fn successful_jobs_history_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "successfulJobsHistoryLimit", value) }
    /// `suspend`.
    #[track_caller] pub fn suspend(self, value: impl IntoVal<bool>) -> Self { with(self, "suspend", value) }
    /// `timeZone`.
    #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "timeZone", value) }
}

/// [`JobSchedulingConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jobschedulingconfiguration-v1-batch).
pub type JobSchedulingConfiguration = Fields<of::JobSchedulingConfiguration>;
impl JobSchedulingConfiguration {
    /// `disruptionMode`.
    #[track_caller] pub fn disruption_mode(self, value: impl IntoVal<super::scheduling_v1alpha3::WorkloadPodGroupDisruptionMode>) -> Self { with(self, "disruptionMode", value) }
    /// `resourceClaims`.
    #[track_caller] pub fn resource_claims(self, value: impl IntoVal<List<super::scheduling_v1alpha3::WorkloadPodGroupResourceClaim>>) -> Self { with(self, "resourceClaims", value) }
    /// `schedulingConstraints`.
    #[track_caller] pub fn scheduling_constraints(self, value: impl IntoVal<super::scheduling_v1alpha3::WorkloadPodGroupSchedulingConstraints>) -> Self { with(self, "schedulingConstraints", value) }
    /// `schedulingPolicy`.
    #[track_caller] pub fn scheduling_policy(self, value: impl IntoVal<super::scheduling_v1alpha3::WorkloadPodGroupSchedulingPolicy>) -> Self { with(self, "schedulingPolicy", value) }
}

/// [`JobSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jobspec-v1-batch).
pub type JobSpec = Fields<of::JobSpec>;
impl JobSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(empty(), "template", template) }
    /// `activeDeadlineSeconds`.
    #[track_caller] pub fn active_deadline_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "activeDeadlineSeconds", value) }
    /// `backoffLimit`.
    #[track_caller] pub fn backoff_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "backoffLimit", value) }
    /// `backoffLimitPerIndex`: since Kubernetes 1.28.
    #[track_caller] pub fn backoff_limit_per_index(self, value: impl IntoVal<i64>) -> Self { with(self, "backoffLimitPerIndex", value) }
    /// `completionMode`.
    #[track_caller] pub fn completion_mode(self, value: impl IntoVal<CompletionMode>) -> Self { with(self, "completionMode", value) }
    /// `completions`.
    #[track_caller] pub fn completions(self, value: impl IntoVal<i64>) -> Self { with(self, "completions", value) }
    /// `managedBy`: since Kubernetes 1.30.
    #[track_caller] pub fn managed_by(self, value: impl IntoVal<String>) -> Self { with(self, "managedBy", value) }
    /// `manualSelector`.
    #[track_caller] pub fn manual_selector(self, value: impl IntoVal<bool>) -> Self { with(self, "manualSelector", value) }
    /// `maxFailedIndexes`: since Kubernetes 1.28.
    #[track_caller] pub fn max_failed_indexes(self, value: impl IntoVal<i64>) -> Self { with(self, "maxFailedIndexes", value) }
    /// `parallelism`.
    #[track_caller] pub fn parallelism(self, value: impl IntoVal<i64>) -> Self { with(self, "parallelism", value) }
    /// `podFailurePolicy`.
    #[track_caller] pub fn pod_failure_policy(self, value: impl IntoVal<PodFailurePolicy>) -> Self { with(self, "podFailurePolicy", value) }
    /// `podReplacementPolicy`: since Kubernetes 1.28.
    #[track_caller] pub fn pod_replacement_policy(self, value: impl IntoVal<PodReplacementPolicy>) -> Self { with(self, "podReplacementPolicy", value) }
    /// `scheduling`: since Kubernetes 1.37.
    #[track_caller] pub fn scheduling(self, value: impl IntoVal<JobSchedulingConfiguration>) -> Self { with(self, "scheduling", value) }
    /// `selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
    /// `successPolicy`: since Kubernetes 1.30.
    #[track_caller] pub fn success_policy(self, value: impl IntoVal<SuccessPolicy>) -> Self { with(self, "successPolicy", value) }
    /// `suspend`.
    #[track_caller] pub fn suspend(self, value: impl IntoVal<bool>) -> Self { with(self, "suspend", value) }
    /// `template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { with(self, "template", value) }
    /// `ttlSecondsAfterFinished`.
    #[track_caller] pub fn ttl_seconds_after_finished(self, value: impl IntoVal<i64>) -> Self { with(self, "ttlSecondsAfterFinished", value) }
}

/// [`JobTemplateSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jobtemplatespec-v1-batch).
pub type JobTemplateSpec = Fields<of::JobTemplateSpec>;
impl JobTemplateSpec {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<JobSpec>) -> Self { with(self, "spec", value) }
}

/// [`PodFailurePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicy-v1-batch).
pub type PodFailurePolicy = Fields<of::PodFailurePolicy>;
impl PodFailurePolicy {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rules: impl IntoVal<List<PodFailurePolicyRule>>) -> Self { with(empty(), "rules", rules) }
    /// `rules`: mandatory.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<PodFailurePolicyRule>>) -> Self { with(self, "rules", value) }
}

/// What [`action`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicyrule-v1-batch) takes.
pub type PodFailurePolicyAction = Word<fn(of::PodFailurePolicyAction)>;
impl PodFailurePolicyAction {
    /// `FailJob`
    pub const FailJob: Self = word("FailJob");
    /// `FailIndex`
    pub const FailIndex: Self = word("FailIndex");
    /// `Ignore`
    pub const Ignore: Self = word("Ignore");
    /// `Count`
    pub const Count: Self = word("Count");
}

/// What [`operator`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicyonexitcodesrequirement-v1-batch) takes.
pub type PodFailurePolicyOnExitCodesOperator = Word<fn(of::PodFailurePolicyOnExitCodesOperator)>;
impl PodFailurePolicyOnExitCodesOperator {
    /// `In`
    pub const In: Self = word("In");
    /// `NotIn`
    pub const NotIn: Self = word("NotIn");
}

/// [`PodFailurePolicyOnExitCodesRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicyonexitcodesrequirement-v1-batch).
pub type PodFailurePolicyOnExitCodesRequirement = Fields<of::PodFailurePolicyOnExitCodesRequirement>;
impl PodFailurePolicyOnExitCodesRequirement {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(operator: impl IntoVal<PodFailurePolicyOnExitCodesOperator>, values: impl IntoVal<List<i64>>) -> Self { with(with(empty(), "operator", operator), "values", values) }
    /// `containerName`.
    #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "containerName", value) }
    /// `operator`: mandatory.
    #[track_caller] pub fn operator(self, value: impl IntoVal<PodFailurePolicyOnExitCodesOperator>) -> Self { with(self, "operator", value) }
    /// `values`: mandatory.
    #[track_caller] pub fn values(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "values", value) }
}

/// [`PodFailurePolicyOnPodConditionsPattern`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicyonpodconditionspattern-v1-batch).
pub type PodFailurePolicyOnPodConditionsPattern = Fields<of::PodFailurePolicyOnPodConditionsPattern>;
impl PodFailurePolicyOnPodConditionsPattern {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "type", type_) }
    /// `status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<ConditionStatus>) -> Self { with(self, "status", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
}

/// [`PodFailurePolicyRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podfailurepolicyrule-v1-batch).
pub type PodFailurePolicyRule = Fields<of::PodFailurePolicyRule>;
impl PodFailurePolicyRule {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(action: impl IntoVal<PodFailurePolicyAction>) -> Self { with(empty(), "action", action) }
    /// `action`: mandatory.
    #[track_caller] pub fn action(self, value: impl IntoVal<PodFailurePolicyAction>) -> Self { with(self, "action", value) }
    /// `onExitCodes`.
    #[track_caller] pub fn on_exit_codes(self, value: impl IntoVal<PodFailurePolicyOnExitCodesRequirement>) -> Self { with(self, "onExitCodes", value) }
    /// `onPodConditions`.
    #[track_caller] pub fn on_pod_conditions(self, value: impl IntoVal<List<PodFailurePolicyOnPodConditionsPattern>>) -> Self { with(self, "onPodConditions", value) }
}

/// What [`podReplacementPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jobspec-v1-batch) takes.
pub type PodReplacementPolicy = Word<fn(of::PodReplacementPolicy)>;
impl PodReplacementPolicy {
    /// `TerminatingOrFailed`
    pub const TerminatingOrFailed: Self = word("TerminatingOrFailed");
    /// `Failed`
    pub const Failed: Self = word("Failed");
}

/// [`SuccessPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#successpolicy-v1-batch).
pub type SuccessPolicy = Fields<of::SuccessPolicy>;
impl SuccessPolicy {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rules: impl IntoVal<List<SuccessPolicyRule>>) -> Self { with(empty(), "rules", rules) }
    /// `rules`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<SuccessPolicyRule>>) -> Self { with(self, "rules", value) }
}

/// [`SuccessPolicyRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#successpolicyrule-v1-batch).
pub type SuccessPolicyRule = Fields<of::SuccessPolicyRule>;
impl SuccessPolicyRule {
    /// `succeededCount`: since Kubernetes 1.30.
    #[track_caller] pub fn succeeded_count(self, value: impl IntoVal<i64>) -> Self { with(self, "succeededCount", value) }
    /// `succeededIndexes`: since Kubernetes 1.30.
    #[track_caller] pub fn succeeded_indexes(self, value: impl IntoVal<String>) -> Self { with(self, "succeededIndexes", value) }
}
