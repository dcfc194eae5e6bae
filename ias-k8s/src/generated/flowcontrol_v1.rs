// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `flowcontrol/v1`.

use super::prelude::*;

mod of { pub enum KubeFlowSchema {} pub enum KubePriorityLevelConfiguration {} pub enum ExemptPriorityLevelConfiguration {} impl ias_core::Optional for ExemptPriorityLevelConfiguration {} pub enum FlowDistinguisherMethod {} pub enum FlowDistinguisherMethodType {} pub enum FlowSchemaSpec {} pub enum GroupSubject {} pub enum LimitResponse {} pub enum LimitResponseType {} pub enum LimitedPriorityLevelConfiguration {} pub enum NonResourcePolicyRule {} pub enum PolicyRulesWithSubjects {} pub enum PriorityLevelConfigurationReference {} pub enum PriorityLevelConfigurationSpec {} pub enum PriorityLevelEnablement {} pub enum QueuingConfiguration {} impl ias_core::Optional for QueuingConfiguration {} pub enum ResourcePolicyRule {} pub enum ServiceAccountSubject {} pub enum Subject {} pub enum SubjectKind {} pub enum UserSubject {} }

/// [`FlowSchema`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flowschema-v1-flowcontrol) of `flowcontrol.apiserver.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.29 and later have it.
pub type KubeFlowSchema = Handle<of::KubeFlowSchema>;
impl api::ObjectType for of::KubeFlowSchema { const API_VERSION: &'static str = "flowcontrol.apiserver.k8s.io/v1"; const KIND: &'static str = "FlowSchema"; const TYPE: &'static str = "flowcontrol.apiserver.k8s.io/v1/FlowSchema"; const CLUSTER_SCOPED: bool = true; type Props = KubeFlowSchemaProps; }

/// A [`KubeFlowSchema`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeFlowSchemaProps = Fields<of::KubeFlowSchema>;
impl KubeFlowSchemaProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<FlowSchemaSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.29.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn spec(self, value: impl IntoVal<FlowSchemaSpec>) -> Self { with(self, "spec", value) }
}

/// [`PriorityLevelConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#prioritylevelconfiguration-v1-flowcontrol) of `flowcontrol.apiserver.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.29 and later have it.
pub type KubePriorityLevelConfiguration = Handle<of::KubePriorityLevelConfiguration>;
impl api::ObjectType for of::KubePriorityLevelConfiguration { const API_VERSION: &'static str = "flowcontrol.apiserver.k8s.io/v1"; const KIND: &'static str = "PriorityLevelConfiguration"; const TYPE: &'static str = "flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration"; const CLUSTER_SCOPED: bool = true; type Props = KubePriorityLevelConfigurationProps; }

/// A [`KubePriorityLevelConfiguration`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubePriorityLevelConfigurationProps = Fields<of::KubePriorityLevelConfiguration>;
impl KubePriorityLevelConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<PriorityLevelConfigurationSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.29.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn spec(self, value: impl IntoVal<PriorityLevelConfigurationSpec>) -> Self { with(self, "spec", value) }
}

/// [`ExemptPriorityLevelConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#exemptprioritylevelconfiguration-v1-flowcontrol).
pub type ExemptPriorityLevelConfiguration = Fields<of::ExemptPriorityLevelConfiguration>;
impl ExemptPriorityLevelConfiguration {
    /// `lendablePercent`: since Kubernetes 1.29.
    #[track_caller] pub fn lendable_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "lendablePercent", value) }
    /// `nominalConcurrencyShares`: since Kubernetes 1.29.
    #[track_caller] pub fn nominal_concurrency_shares(self, value: impl IntoVal<i64>) -> Self { with(self, "nominalConcurrencyShares", value) }
}

/// [`FlowDistinguisherMethod`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flowdistinguishermethod-v1-flowcontrol).
pub type FlowDistinguisherMethod = Fields<of::FlowDistinguisherMethod>;
impl FlowDistinguisherMethod {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<FlowDistinguisherMethodType>) -> Self { with(empty(), "type", type_) }
    /// `type`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn type_(self, value: impl IntoVal<FlowDistinguisherMethodType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flowdistinguishermethod-v1-flowcontrol) takes.
pub type FlowDistinguisherMethodType = Word<fn(of::FlowDistinguisherMethodType)>;
impl FlowDistinguisherMethodType {
    /// `ByUser`
    pub const ByUser: Self = word("ByUser");
    /// `ByNamespace`
    pub const ByNamespace: Self = word("ByNamespace");
}

/// [`FlowSchemaSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flowschemaspec-v1-flowcontrol).
pub type FlowSchemaSpec = Fields<of::FlowSchemaSpec>;
impl FlowSchemaSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(priority_level_configuration: impl IntoVal<PriorityLevelConfigurationReference>) -> Self { with(empty(), "priorityLevelConfiguration", priority_level_configuration) }
    /// `distinguisherMethod`: since Kubernetes 1.29.
    #[track_caller] pub fn distinguisher_method(self, value: impl IntoVal<FlowDistinguisherMethod>) -> Self { with(self, "distinguisherMethod", value) }
    /// `matchingPrecedence`: since Kubernetes 1.29.
    #[track_caller] pub fn matching_precedence(self, value: impl IntoVal<i64>) -> Self { with(self, "matchingPrecedence", value) }
    /// `priorityLevelConfiguration`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn priority_level_configuration(self, value: impl IntoVal<PriorityLevelConfigurationReference>) -> Self { with(self, "priorityLevelConfiguration", value) }
    /// `rules`: since Kubernetes 1.29.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<PolicyRulesWithSubjects>>) -> Self { with(self, "rules", value) }
}

/// [`GroupSubject`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#groupsubject-v1-flowcontrol).
pub type GroupSubject = Fields<of::GroupSubject>;
impl GroupSubject {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`LimitResponse`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#limitresponse-v1-flowcontrol).
pub type LimitResponse = Fields<of::LimitResponse>;
impl LimitResponse {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<LimitResponseType>) -> Self { with(empty(), "type", type_) }
    /// `queuing`: since Kubernetes 1.29.
    #[track_caller] pub fn queuing(self, value: impl IntoVal<QueuingConfiguration>) -> Self { with(self, "queuing", value) }
    /// `type`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn type_(self, value: impl IntoVal<LimitResponseType>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#limitresponse-v1-flowcontrol) takes.
pub type LimitResponseType = Word<fn(of::LimitResponseType)>;
impl LimitResponseType {
    /// `Queue`
    pub const Queue: Self = word("Queue");
    /// `Reject`
    pub const Reject: Self = word("Reject");
}

/// [`LimitedPriorityLevelConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#limitedprioritylevelconfiguration-v1-flowcontrol).
pub type LimitedPriorityLevelConfiguration = Fields<of::LimitedPriorityLevelConfiguration>;
impl LimitedPriorityLevelConfiguration {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(limit_response: impl IntoVal<LimitResponse>) -> Self { with(empty(), "limitResponse", limit_response) }
    /// `borrowingLimitPercent`: since Kubernetes 1.29.
    #[track_caller] pub fn borrowing_limit_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "borrowingLimitPercent", value) }
    /// `lendablePercent`: since Kubernetes 1.29.
    #[track_caller] pub fn lendable_percent(self, value: impl IntoVal<i64>) -> Self { with(self, "lendablePercent", value) }
    /// `limitResponse`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn limit_response(self, value: impl IntoVal<LimitResponse>) -> Self { with(self, "limitResponse", value) }
    /// `nominalConcurrencyShares`: since Kubernetes 1.29.
    #[track_caller] pub fn nominal_concurrency_shares(self, value: impl IntoVal<i64>) -> Self { with(self, "nominalConcurrencyShares", value) }
}

/// [`NonResourcePolicyRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nonresourcepolicyrule-v1-flowcontrol).
pub type NonResourcePolicyRule = Fields<of::NonResourcePolicyRule>;
impl NonResourcePolicyRule {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(verbs: impl IntoVal<List<String>>, non_resource_urls: impl IntoVal<List<String>>) -> Self { with(with(empty(), "verbs", verbs), "nonResourceURLs", non_resource_urls) }
    /// `nonResourceURLs`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn non_resource_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "nonResourceURLs", value) }
    /// `verbs`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn verbs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "verbs", value) }
}

/// [`PolicyRulesWithSubjects`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#policyruleswithsubjects-v1-flowcontrol).
pub type PolicyRulesWithSubjects = Fields<of::PolicyRulesWithSubjects>;
impl PolicyRulesWithSubjects {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subjects: impl IntoVal<List<Subject>>) -> Self { with(empty(), "subjects", subjects) }
    /// `nonResourceRules`: since Kubernetes 1.29.
    #[track_caller] pub fn non_resource_rules(self, value: impl IntoVal<List<NonResourcePolicyRule>>) -> Self { with(self, "nonResourceRules", value) }
    /// `resourceRules`: since Kubernetes 1.29.
    #[track_caller] pub fn resource_rules(self, value: impl IntoVal<List<ResourcePolicyRule>>) -> Self { with(self, "resourceRules", value) }
    /// `subjects`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn subjects(self, value: impl IntoVal<List<Subject>>) -> Self { with(self, "subjects", value) }
}

/// [`PriorityLevelConfigurationReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#prioritylevelconfigurationreference-v1-flowcontrol).
pub type PriorityLevelConfigurationReference = Fields<of::PriorityLevelConfigurationReference>;
impl PriorityLevelConfigurationReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`PriorityLevelConfigurationSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#prioritylevelconfigurationspec-v1-flowcontrol).
pub type PriorityLevelConfigurationSpec = Fields<of::PriorityLevelConfigurationSpec>;
impl PriorityLevelConfigurationSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<PriorityLevelEnablement>) -> Self { with(empty(), "type", type_) }
    /// `exempt`: since Kubernetes 1.29.
    #[track_caller] pub fn exempt(self, value: impl IntoVal<ExemptPriorityLevelConfiguration>) -> Self { with(self, "exempt", value) }
    /// `limited`: since Kubernetes 1.29.
    #[track_caller] pub fn limited(self, value: impl IntoVal<LimitedPriorityLevelConfiguration>) -> Self { with(self, "limited", value) }
    /// `type`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn type_(self, value: impl IntoVal<PriorityLevelEnablement>) -> Self { with(self, "type", value) }
}

/// What [`type`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#prioritylevelconfigurationspec-v1-flowcontrol) takes.
pub type PriorityLevelEnablement = Word<fn(of::PriorityLevelEnablement)>;
impl PriorityLevelEnablement {
    /// `Exempt`
    pub const Exempt: Self = word("Exempt");
    /// `Limited`
    pub const Limited: Self = word("Limited");
}

/// [`QueuingConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#queuingconfiguration-v1-flowcontrol).
pub type QueuingConfiguration = Fields<of::QueuingConfiguration>;
impl QueuingConfiguration {
    /// `handSize`: since Kubernetes 1.29.
    #[track_caller] pub fn hand_size(self, value: impl IntoVal<i64>) -> Self { with(self, "handSize", value) }
    /// `queueLengthLimit`: since Kubernetes 1.29.
    #[track_caller] pub fn queue_length_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "queueLengthLimit", value) }
    /// `queues`: since Kubernetes 1.29.
    #[track_caller] pub fn queues(self, value: impl IntoVal<i64>) -> Self { with(self, "queues", value) }
}

/// [`ResourcePolicyRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcepolicyrule-v1-flowcontrol).
pub type ResourcePolicyRule = Fields<of::ResourcePolicyRule>;
/// What [`ResourcePolicyRule`] cannot do without.
pub struct ResourcePolicyRuleRequired<A, B, C> {
    /// `verbs`: since Kubernetes 1.29.
    pub verbs: A,
    /// `apiGroups`: since Kubernetes 1.29.
    pub api_groups: B,
    /// `resources`: since Kubernetes 1.29.
    pub resources: C,
}
impl ResourcePolicyRule {
    /// Takes what is mandatory, by name: [`ResourcePolicyRuleRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<String>>, C: IntoVal<List<String>>>(required: ResourcePolicyRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "verbs", required.verbs), "apiGroups", required.api_groups), "resources", required.resources) }
    /// `apiGroups`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn api_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiGroups", value) }
    /// `clusterScope`: since Kubernetes 1.29.
    #[track_caller] pub fn cluster_scope(self, value: impl IntoVal<bool>) -> Self { with(self, "clusterScope", value) }
    /// `namespaces`: since Kubernetes 1.29.
    #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "namespaces", value) }
    /// `resources`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resources", value) }
    /// `verbs`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn verbs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "verbs", value) }
}

/// [`ServiceAccountSubject`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccountsubject-v1-flowcontrol).
pub type ServiceAccountSubject = Fields<of::ServiceAccountSubject>;
impl ServiceAccountSubject {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(namespace: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "namespace", namespace), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// [`Subject`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#subject-v1-flowcontrol).
pub type Subject = Fields<of::Subject>;
impl Subject {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kind: impl IntoVal<SubjectKind>) -> Self { with(empty(), "kind", kind) }
    /// `group`: since Kubernetes 1.29.
    #[track_caller] pub fn group(self, value: impl IntoVal<GroupSubject>) -> Self { with(self, "group", value) }
    /// `kind`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn kind(self, value: impl IntoVal<SubjectKind>) -> Self { with(self, "kind", value) }
    /// `serviceAccount`: since Kubernetes 1.29.
    #[track_caller] pub fn service_account(self, value: impl IntoVal<ServiceAccountSubject>) -> Self { with(self, "serviceAccount", value) }
    /// `user`: since Kubernetes 1.29.
    #[track_caller] pub fn user(self, value: impl IntoVal<UserSubject>) -> Self { with(self, "user", value) }
}

/// What [`kind`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#subject-v1-flowcontrol) takes.
pub type SubjectKind = Word<fn(of::SubjectKind)>;
impl SubjectKind {
    /// `User`
    pub const User: Self = word("User");
    /// `Group`
    pub const Group: Self = word("Group");
    /// `ServiceAccount`
    pub const ServiceAccount: Self = word("ServiceAccount");
}

/// [`UserSubject`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#usersubject-v1-flowcontrol).
pub type UserSubject = Fields<of::UserSubject>;
impl UserSubject {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, since Kubernetes 1.29.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}
