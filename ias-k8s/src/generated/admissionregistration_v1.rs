// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `admissionregistration/v1`.

use super::prelude::*;

mod of { pub enum KubeMutatingAdmissionPolicy {} impl ias_core::Optional for KubeMutatingAdmissionPolicy {} pub enum KubeMutatingAdmissionPolicyBinding {} impl ias_core::Optional for KubeMutatingAdmissionPolicyBinding {} pub enum KubeMutatingWebhookConfiguration {} impl ias_core::Optional for KubeMutatingWebhookConfiguration {} pub enum KubeValidatingAdmissionPolicy {} impl ias_core::Optional for KubeValidatingAdmissionPolicy {} pub enum KubeValidatingAdmissionPolicyBinding {} pub enum KubeValidatingWebhookConfiguration {} impl ias_core::Optional for KubeValidatingWebhookConfiguration {} pub enum ApplyConfiguration {} impl ias_core::Optional for ApplyConfiguration {} pub enum AuditAnnotation {} pub enum FailurePolicyType {} pub enum JsonPatch {} impl ias_core::Optional for JsonPatch {} pub enum MatchCondition {} pub enum MatchPolicyType {} pub enum MatchResources {} impl ias_core::Optional for MatchResources {} pub enum MutatingAdmissionPolicyBindingSpec {} impl ias_core::Optional for MutatingAdmissionPolicyBindingSpec {} pub enum MutatingAdmissionPolicySpec {} impl ias_core::Optional for MutatingAdmissionPolicySpec {} pub enum MutatingWebhook {} pub enum Mutation {} pub enum NamedRuleWithOperations {} impl ias_core::Optional for NamedRuleWithOperations {} pub enum OperationType {} pub enum ParamKind {} impl ias_core::Optional for ParamKind {} pub enum ParamRef {} impl ias_core::Optional for ParamRef {} pub enum ParameterNotFoundActionType {} pub enum PatchType {} pub enum ReinvocationPolicyType {} pub enum RuleWithOperations {} impl ias_core::Optional for RuleWithOperations {} pub enum ScopeType {} pub enum ServiceReference {} pub enum SideEffectClass {} pub enum ValidatingAdmissionPolicyBindingSpec {} pub enum ValidatingAdmissionPolicySpec {} impl ias_core::Optional for ValidatingAdmissionPolicySpec {} pub enum ValidatingWebhook {} pub enum Validation {} pub enum ValidationAction {} pub enum ValidationReason {} pub enum Variable {} pub enum WebhookClientConfig {} impl ias_core::Optional for WebhookClientConfig {} }

/// [`MutatingAdmissionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicy-v1-admissionregistration) of `admissionregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.36 and later have it.
pub type KubeMutatingAdmissionPolicy = Handle<of::KubeMutatingAdmissionPolicy>;
impl api::ObjectType for of::KubeMutatingAdmissionPolicy { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1"; const KIND: &'static str = "MutatingAdmissionPolicy"; const TYPE: &'static str = "admissionregistration.k8s.io/v1/MutatingAdmissionPolicy"; const CLUSTER_SCOPED: bool = true; type Props = KubeMutatingAdmissionPolicyProps; }

/// A [`KubeMutatingAdmissionPolicy`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMutatingAdmissionPolicyProps = Fields<of::KubeMutatingAdmissionPolicy>;
impl KubeMutatingAdmissionPolicyProps {
    /// `metadata`: since Kubernetes 1.36.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.36.
    #[track_caller] pub fn spec(self, value: impl IntoVal<MutatingAdmissionPolicySpec>) -> Self { with(self, "spec", value) }
}

/// [`MutatingAdmissionPolicyBinding`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicybinding-v1-admissionregistration) of `admissionregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.36 and later have it.
pub type KubeMutatingAdmissionPolicyBinding = Handle<of::KubeMutatingAdmissionPolicyBinding>;
impl api::ObjectType for of::KubeMutatingAdmissionPolicyBinding { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1"; const KIND: &'static str = "MutatingAdmissionPolicyBinding"; const TYPE: &'static str = "admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding"; const CLUSTER_SCOPED: bool = true; type Props = KubeMutatingAdmissionPolicyBindingProps; }

/// A [`KubeMutatingAdmissionPolicyBinding`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMutatingAdmissionPolicyBindingProps = Fields<of::KubeMutatingAdmissionPolicyBinding>;
impl KubeMutatingAdmissionPolicyBindingProps {
    /// `metadata`: since Kubernetes 1.36.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.36.
    #[track_caller] pub fn spec(self, value: impl IntoVal<MutatingAdmissionPolicyBindingSpec>) -> Self { with(self, "spec", value) }
}

/// [`MutatingWebhookConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingwebhookconfiguration-v1-admissionregistration) of `admissionregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeMutatingWebhookConfiguration = Handle<of::KubeMutatingWebhookConfiguration>;
impl api::ObjectType for of::KubeMutatingWebhookConfiguration { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1"; const KIND: &'static str = "MutatingWebhookConfiguration"; const TYPE: &'static str = "admissionregistration.k8s.io/v1/MutatingWebhookConfiguration"; const CLUSTER_SCOPED: bool = true; type Props = KubeMutatingWebhookConfigurationProps; }

/// A [`KubeMutatingWebhookConfiguration`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMutatingWebhookConfigurationProps = Fields<of::KubeMutatingWebhookConfiguration>;
impl KubeMutatingWebhookConfigurationProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `webhooks`.
    #[track_caller] pub fn webhooks(self, value: impl IntoVal<List<MutatingWebhook>>) -> Self { with(self, "webhooks", value) }
}

/// [`ValidatingAdmissionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingadmissionpolicy-v1-admissionregistration) of `admissionregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.30 and later have it.
pub type KubeValidatingAdmissionPolicy = Handle<of::KubeValidatingAdmissionPolicy>;
impl api::ObjectType for of::KubeValidatingAdmissionPolicy { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1"; const KIND: &'static str = "ValidatingAdmissionPolicy"; const TYPE: &'static str = "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy"; const CLUSTER_SCOPED: bool = true; type Props = KubeValidatingAdmissionPolicyProps; }

/// A [`KubeValidatingAdmissionPolicy`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeValidatingAdmissionPolicyProps = Fields<of::KubeValidatingAdmissionPolicy>;
impl KubeValidatingAdmissionPolicyProps {
    /// `metadata`: since Kubernetes 1.30.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.30.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ValidatingAdmissionPolicySpec>) -> Self { with(self, "spec", value) }
}

/// [`ValidatingAdmissionPolicyBinding`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingadmissionpolicybinding-v1-admissionregistration) of `admissionregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.30 and later have it.
pub type KubeValidatingAdmissionPolicyBinding = Handle<of::KubeValidatingAdmissionPolicyBinding>;
impl api::ObjectType for of::KubeValidatingAdmissionPolicyBinding { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1"; const KIND: &'static str = "ValidatingAdmissionPolicyBinding"; const TYPE: &'static str = "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding"; const CLUSTER_SCOPED: bool = true; type Props = KubeValidatingAdmissionPolicyBindingProps; }

/// A [`KubeValidatingAdmissionPolicyBinding`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeValidatingAdmissionPolicyBindingProps = Fields<of::KubeValidatingAdmissionPolicyBinding>;
impl KubeValidatingAdmissionPolicyBindingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<ValidatingAdmissionPolicyBindingSpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`: since Kubernetes 1.30.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn spec(self, value: impl IntoVal<ValidatingAdmissionPolicyBindingSpec>) -> Self { with(self, "spec", value) }
}

/// [`ValidatingWebhookConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingwebhookconfiguration-v1-admissionregistration) of `admissionregistration.k8s.io/v1`.
///
/// Belongs to the whole cluster.
pub type KubeValidatingWebhookConfiguration = Handle<of::KubeValidatingWebhookConfiguration>;
impl api::ObjectType for of::KubeValidatingWebhookConfiguration { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1"; const KIND: &'static str = "ValidatingWebhookConfiguration"; const TYPE: &'static str = "admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration"; const CLUSTER_SCOPED: bool = true; type Props = KubeValidatingWebhookConfigurationProps; }

/// A [`KubeValidatingWebhookConfiguration`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeValidatingWebhookConfigurationProps = Fields<of::KubeValidatingWebhookConfiguration>;
impl KubeValidatingWebhookConfigurationProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `webhooks`.
    #[track_caller] pub fn webhooks(self, value: impl IntoVal<List<ValidatingWebhook>>) -> Self { with(self, "webhooks", value) }
}

/// [`ApplyConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#applyconfiguration-v1-admissionregistration).
pub type ApplyConfiguration = Fields<of::ApplyConfiguration>;
impl ApplyConfiguration {
    /// `expression`: since Kubernetes 1.36.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
}

/// [`AuditAnnotation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#auditannotation-v1-admissionregistration).
pub type AuditAnnotation = Fields<of::AuditAnnotation>;
impl AuditAnnotation {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, value_expression: impl IntoVal<String>) -> Self { with(with(empty(), "key", key), "valueExpression", value_expression) }
    /// `key`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "key", value) }
    /// `valueExpression`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn value_expression(self, value: impl IntoVal<String>) -> Self { with(self, "valueExpression", value) }
}

/// What [`failurePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicyspec-v1-admissionregistration) takes.
pub type FailurePolicyType = Word<fn(of::FailurePolicyType)>;
impl FailurePolicyType {
    /// `Ignore`
    pub const Ignore: Self = word("Ignore");
    /// `Fail`
    pub const Fail: Self = word("Fail");
}

/// [`JsonPatch`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jsonpatch-v1-admissionregistration).
pub type JsonPatch = Fields<of::JsonPatch>;
impl JsonPatch {
    /// `expression`: since Kubernetes 1.36.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
}

/// [`MatchCondition`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#matchcondition-v1-admissionregistration).
pub type MatchCondition = Fields<of::MatchCondition>;
impl MatchCondition {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "expression", expression) }
    /// `expression`: mandatory, since Kubernetes 1.27.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
    /// `name`: mandatory, since Kubernetes 1.27.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// What [`matchPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#matchresources-v1-admissionregistration) takes.
pub type MatchPolicyType = Word<fn(of::MatchPolicyType)>;
impl MatchPolicyType {
    /// `Exact`
    pub const Exact: Self = word("Exact");
    /// `Equivalent`
    pub const Equivalent: Self = word("Equivalent");
}

/// [`MatchResources`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#matchresources-v1-admissionregistration).
pub type MatchResources = Fields<of::MatchResources>;
impl MatchResources {
    /// `excludeResourceRules`: since Kubernetes 1.30.
    #[track_caller] pub fn exclude_resource_rules(self, value: impl IntoVal<List<NamedRuleWithOperations>>) -> Self { with(self, "excludeResourceRules", value) }
    /// `matchPolicy`: since Kubernetes 1.30.
    #[track_caller] pub fn match_policy(self, value: impl IntoVal<MatchPolicyType>) -> Self { with(self, "matchPolicy", value) }
    /// `namespaceSelector`: since Kubernetes 1.30.
    #[track_caller] pub fn namespace_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "namespaceSelector", value) }
    /// `objectSelector`: since Kubernetes 1.30.
    #[track_caller] pub fn object_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "objectSelector", value) }
    /// `resourceRules`: since Kubernetes 1.30.
    #[track_caller] pub fn resource_rules(self, value: impl IntoVal<List<NamedRuleWithOperations>>) -> Self { with(self, "resourceRules", value) }
}

/// [`MutatingAdmissionPolicyBindingSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicybindingspec-v1-admissionregistration).
pub type MutatingAdmissionPolicyBindingSpec = Fields<of::MutatingAdmissionPolicyBindingSpec>;
impl MutatingAdmissionPolicyBindingSpec {
    /// `matchResources`: since Kubernetes 1.36.
    #[track_caller] pub fn match_resources(self, value: impl IntoVal<MatchResources>) -> Self { with(self, "matchResources", value) }
    /// `paramRef`: since Kubernetes 1.36.
    #[track_caller] pub fn param_ref(self, value: impl IntoVal<ParamRef>) -> Self { with(self, "paramRef", value) }
    /// `policyName`: since Kubernetes 1.36.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "policyName", value) }
}

/// [`MutatingAdmissionPolicySpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicyspec-v1-admissionregistration).
pub type MutatingAdmissionPolicySpec = Fields<of::MutatingAdmissionPolicySpec>;
impl MutatingAdmissionPolicySpec {
    /// `failurePolicy`: since Kubernetes 1.36.
    #[track_caller] pub fn failure_policy(self, value: impl IntoVal<FailurePolicyType>) -> Self { with(self, "failurePolicy", value) }
    /// `matchConditions`: since Kubernetes 1.36.
    #[track_caller] pub fn match_conditions(self, value: impl IntoVal<List<MatchCondition>>) -> Self { with(self, "matchConditions", value) }
    /// `matchConstraints`: since Kubernetes 1.36.
    #[track_caller] pub fn match_constraints(self, value: impl IntoVal<MatchResources>) -> Self { with(self, "matchConstraints", value) }
    /// `mutations`: since Kubernetes 1.36.
    #[track_caller] pub fn mutations(self, value: impl IntoVal<List<Mutation>>) -> Self { with(self, "mutations", value) }
    /// `paramKind`: since Kubernetes 1.36.
    #[track_caller] pub fn param_kind(self, value: impl IntoVal<ParamKind>) -> Self { with(self, "paramKind", value) }
    /// `reinvocationPolicy`: since Kubernetes 1.36.
    #[track_caller] pub fn reinvocation_policy(self, value: impl IntoVal<ReinvocationPolicyType>) -> Self { with(self, "reinvocationPolicy", value) }
    /// `variables`: since Kubernetes 1.36.
    #[track_caller] pub fn variables(self, value: impl IntoVal<List<Variable>>) -> Self { with(self, "variables", value) }
}

/// [`MutatingWebhook`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingwebhook-v1-admissionregistration).
pub type MutatingWebhook = Fields<of::MutatingWebhook>;
/// What [`MutatingWebhook`] cannot do without.
pub struct MutatingWebhookRequired<A, B, C, D> {
    /// `name`.
    pub name: A,
    /// `clientConfig`.
    pub client_config: B,
    /// `sideEffects`.
    pub side_effects: C,
    /// `admissionReviewVersions`.
    pub admission_review_versions: D,
}
impl MutatingWebhook {
    /// Takes what is mandatory, by name: [`MutatingWebhookRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<WebhookClientConfig>, C: IntoVal<SideEffectClass>, D: IntoVal<List<String>>>(required: MutatingWebhookRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "name", required.name), "clientConfig", required.client_config), "sideEffects", required.side_effects), "admissionReviewVersions", required.admission_review_versions) }
    /// `admissionReviewVersions`: mandatory.
    #[track_caller] pub fn admission_review_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "admissionReviewVersions", value) }
    /// `clientConfig`: mandatory.
    #[track_caller] pub fn client_config(self, value: impl IntoVal<WebhookClientConfig>) -> Self { with(self, "clientConfig", value) }
    /// `failurePolicy`.
    #[track_caller] pub fn failure_policy(self, value: impl IntoVal<FailurePolicyType>) -> Self { with(self, "failurePolicy", value) }
    /// `matchConditions`: since Kubernetes 1.27.
    #[track_caller] pub fn match_conditions(self, value: impl IntoVal<List<MatchCondition>>) -> Self { with(self, "matchConditions", value) }
    /// `matchPolicy`.
    #[track_caller] pub fn match_policy(self, value: impl IntoVal<MatchPolicyType>) -> Self { with(self, "matchPolicy", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespaceSelector`.
    #[track_caller] pub fn namespace_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "namespaceSelector", value) }
    /// `objectSelector`.
    #[track_caller] pub fn object_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "objectSelector", value) }
    /// `reinvocationPolicy`.
    #[track_caller] pub fn reinvocation_policy(self, value: impl IntoVal<ReinvocationPolicyType>) -> Self { with(self, "reinvocationPolicy", value) }
    /// `rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<RuleWithOperations>>) -> Self { with(self, "rules", value) }
    /// `sideEffects`: mandatory.
    #[track_caller] pub fn side_effects(self, value: impl IntoVal<SideEffectClass>) -> Self { with(self, "sideEffects", value) }
    /// `timeoutSeconds`.
    #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "timeoutSeconds", value) }
}

/// [`Mutation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutation-v1-admissionregistration).
pub type Mutation = Fields<of::Mutation>;
impl Mutation {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(patch_type: impl IntoVal<PatchType>) -> Self { with(empty(), "patchType", patch_type) }
    /// `applyConfiguration`: since Kubernetes 1.36.
    #[track_caller] pub fn apply_configuration(self, value: impl IntoVal<ApplyConfiguration>) -> Self { with(self, "applyConfiguration", value) }
    /// `jsonPatch`: since Kubernetes 1.36.
    #[track_caller] pub fn json_patch(self, value: impl IntoVal<JsonPatch>) -> Self { with(self, "jsonPatch", value) }
    /// `patchType`: mandatory, since Kubernetes 1.36.
    #[track_caller] pub fn patch_type(self, value: impl IntoVal<PatchType>) -> Self { with(self, "patchType", value) }
}

/// [`NamedRuleWithOperations`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namedrulewithoperations-v1-admissionregistration).
pub type NamedRuleWithOperations = Fields<of::NamedRuleWithOperations>;
impl NamedRuleWithOperations {
    /// `apiGroups`: since Kubernetes 1.30.
    #[track_caller] pub fn api_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiGroups", value) }
    /// `apiVersions`: since Kubernetes 1.30.
    #[track_caller] pub fn api_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiVersions", value) }
    /// `operations`: since Kubernetes 1.30.
    #[track_caller] pub fn operations(self, value: impl IntoVal<List<OperationType>>) -> Self { with(self, "operations", value) }
    /// `resourceNames`: since Kubernetes 1.30.
    #[track_caller] pub fn resource_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resourceNames", value) }
    /// `resources`: since Kubernetes 1.30.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resources", value) }
    /// `scope`: since Kubernetes 1.30.
    #[track_caller] pub fn scope(self, value: impl IntoVal<ScopeType>) -> Self { with(self, "scope", value) }
}

/// What [`operations`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namedrulewithoperations-v1-admissionregistration) takes.
pub type OperationType = Word<fn(of::OperationType)>;
impl OperationType {
    /// `*`
    pub const All: Self = word("*");
    /// `CREATE`
    pub const Create: Self = word("CREATE");
    /// `UPDATE`
    pub const Update: Self = word("UPDATE");
    /// `DELETE`
    pub const Delete: Self = word("DELETE");
    /// `CONNECT`
    pub const Connect: Self = word("CONNECT");
}

/// [`ParamKind`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#paramkind-v1-admissionregistration).
pub type ParamKind = Fields<of::ParamKind>;
impl ParamKind {
    /// `apiVersion`: since Kubernetes 1.30.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `kind`: since Kubernetes 1.30.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
}

/// [`ParamRef`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#paramref-v1-admissionregistration).
pub type ParamRef = Fields<of::ParamRef>;
impl ParamRef {
    /// `name`: since Kubernetes 1.30.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: since Kubernetes 1.30.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `parameterNotFoundAction`: since Kubernetes 1.30.
    #[track_caller] pub fn parameter_not_found_action(self, value: impl IntoVal<ParameterNotFoundActionType>) -> Self { with(self, "parameterNotFoundAction", value) }
    /// `selector`: since Kubernetes 1.30.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
}

/// What [`parameterNotFoundAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#paramref-v1-admissionregistration) takes.
pub type ParameterNotFoundActionType = Word<fn(of::ParameterNotFoundActionType)>;
impl ParameterNotFoundActionType {
    /// `Allow`
    pub const Allow: Self = word("Allow");
    /// `Deny`
    pub const Deny: Self = word("Deny");
}

/// What [`patchType`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutation-v1-admissionregistration) takes.
pub type PatchType = Word<fn(of::PatchType)>;
impl PatchType {
    /// `ApplyConfiguration`
    pub const ApplyConfiguration: Self = word("ApplyConfiguration");
    /// `JSONPatch`
    pub const JsonPatch: Self = word("JSONPatch");
}

/// What [`reinvocationPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicyspec-v1-admissionregistration) takes.
pub type ReinvocationPolicyType = Word<fn(of::ReinvocationPolicyType)>;
impl ReinvocationPolicyType {
    /// `Never`
    pub const Never: Self = word("Never");
    /// `IfNeeded`
    pub const IfNeeded: Self = word("IfNeeded");
}

/// [`RuleWithOperations`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rulewithoperations-v1-admissionregistration).
pub type RuleWithOperations = Fields<of::RuleWithOperations>;
impl RuleWithOperations {
    /// `apiGroups`.
    #[track_caller] pub fn api_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiGroups", value) }
    /// `apiVersions`.
    #[track_caller] pub fn api_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiVersions", value) }
    /// `operations`.
    #[track_caller] pub fn operations(self, value: impl IntoVal<List<OperationType>>) -> Self { with(self, "operations", value) }
    /// `resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resources", value) }
    /// `scope`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<ScopeType>) -> Self { with(self, "scope", value) }
}

/// What [`scope`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namedrulewithoperations-v1-admissionregistration) takes.
pub type ScopeType = Word<fn(of::ScopeType)>;
impl ScopeType {
    /// `Cluster`
    pub const Cluster: Self = word("Cluster");
    /// `Namespaced`
    pub const Namespaced: Self = word("Namespaced");
    /// `*`
    pub const All: Self = word("*");
}

/// [`ServiceReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicereference-v1-admissionregistration).
pub type ServiceReference = Fields<of::ServiceReference>;
impl ServiceReference {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(namespace: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "namespace", namespace), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: mandatory.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `path`.
    #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "path", value) }
    /// `port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "port", value) }
}

/// What [`sideEffects`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingwebhook-v1-admissionregistration) takes.
pub type SideEffectClass = Word<fn(of::SideEffectClass)>;
impl SideEffectClass {
    /// `Unknown`
    pub const Unknown: Self = word("Unknown");
    /// `None`
    pub const None: Self = word("None");
    /// `Some`
    pub const Some: Self = word("Some");
    /// `NoneOnDryRun`
    pub const NoneOnDryRun: Self = word("NoneOnDryRun");
}

/// [`ValidatingAdmissionPolicyBindingSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingadmissionpolicybindingspec-v1-admissionregistration).
pub type ValidatingAdmissionPolicyBindingSpec = Fields<of::ValidatingAdmissionPolicyBindingSpec>;
impl ValidatingAdmissionPolicyBindingSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, validation_actions: impl IntoVal<List<ValidationAction>>) -> Self { with(with(empty(), "policyName", policy_name), "validationActions", validation_actions) }
    /// `matchResources`: since Kubernetes 1.30.
    #[track_caller] pub fn match_resources(self, value: impl IntoVal<MatchResources>) -> Self { with(self, "matchResources", value) }
    /// `paramRef`: since Kubernetes 1.30.
    #[track_caller] pub fn param_ref(self, value: impl IntoVal<ParamRef>) -> Self { with(self, "paramRef", value) }
    /// `policyName`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "policyName", value) }
    /// `validationActions`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn validation_actions(self, value: impl IntoVal<List<ValidationAction>>) -> Self { with(self, "validationActions", value) }
}

/// [`ValidatingAdmissionPolicySpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingadmissionpolicyspec-v1-admissionregistration).
pub type ValidatingAdmissionPolicySpec = Fields<of::ValidatingAdmissionPolicySpec>;
impl ValidatingAdmissionPolicySpec {
    /// `auditAnnotations`: since Kubernetes 1.30.
    #[track_caller] pub fn audit_annotations(self, value: impl IntoVal<List<AuditAnnotation>>) -> Self { with(self, "auditAnnotations", value) }
    /// `failurePolicy`: since Kubernetes 1.30.
    #[track_caller] pub fn failure_policy(self, value: impl IntoVal<FailurePolicyType>) -> Self { with(self, "failurePolicy", value) }
    /// `matchConditions`: since Kubernetes 1.30.
    #[track_caller] pub fn match_conditions(self, value: impl IntoVal<List<MatchCondition>>) -> Self { with(self, "matchConditions", value) }
    /// `matchConstraints`: since Kubernetes 1.30.
    #[track_caller] pub fn match_constraints(self, value: impl IntoVal<MatchResources>) -> Self { with(self, "matchConstraints", value) }
    /// `paramKind`: since Kubernetes 1.30.
    #[track_caller] pub fn param_kind(self, value: impl IntoVal<ParamKind>) -> Self { with(self, "paramKind", value) }
    /// `validations`: since Kubernetes 1.30.
    #[track_caller] pub fn validations(self, value: impl IntoVal<List<Validation>>) -> Self { with(self, "validations", value) }
    /// `variables`: since Kubernetes 1.30.
    #[track_caller] pub fn variables(self, value: impl IntoVal<List<Variable>>) -> Self { with(self, "variables", value) }
}

/// [`ValidatingWebhook`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingwebhook-v1-admissionregistration).
pub type ValidatingWebhook = Fields<of::ValidatingWebhook>;
/// What [`ValidatingWebhook`] cannot do without.
pub struct ValidatingWebhookRequired<A, B, C, D> {
    /// `name`.
    pub name: A,
    /// `clientConfig`.
    pub client_config: B,
    /// `sideEffects`.
    pub side_effects: C,
    /// `admissionReviewVersions`.
    pub admission_review_versions: D,
}
impl ValidatingWebhook {
    /// Takes what is mandatory, by name: [`ValidatingWebhookRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<WebhookClientConfig>, C: IntoVal<SideEffectClass>, D: IntoVal<List<String>>>(required: ValidatingWebhookRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "name", required.name), "clientConfig", required.client_config), "sideEffects", required.side_effects), "admissionReviewVersions", required.admission_review_versions) }
    /// `admissionReviewVersions`: mandatory.
    #[track_caller] pub fn admission_review_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "admissionReviewVersions", value) }
    /// `clientConfig`: mandatory.
    #[track_caller] pub fn client_config(self, value: impl IntoVal<WebhookClientConfig>) -> Self { with(self, "clientConfig", value) }
    /// `failurePolicy`.
    #[track_caller] pub fn failure_policy(self, value: impl IntoVal<FailurePolicyType>) -> Self { with(self, "failurePolicy", value) }
    /// `matchConditions`: since Kubernetes 1.27.
    #[track_caller] pub fn match_conditions(self, value: impl IntoVal<List<MatchCondition>>) -> Self { with(self, "matchConditions", value) }
    /// `matchPolicy`.
    #[track_caller] pub fn match_policy(self, value: impl IntoVal<MatchPolicyType>) -> Self { with(self, "matchPolicy", value) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespaceSelector`.
    #[track_caller] pub fn namespace_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "namespaceSelector", value) }
    /// `objectSelector`.
    #[track_caller] pub fn object_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "objectSelector", value) }
    /// `rules`.
    #[track_caller] pub fn rules(self, value: impl IntoVal<List<RuleWithOperations>>) -> Self { with(self, "rules", value) }
    /// `sideEffects`: mandatory.
    #[track_caller] pub fn side_effects(self, value: impl IntoVal<SideEffectClass>) -> Self { with(self, "sideEffects", value) }
    /// `timeoutSeconds`.
    #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "timeoutSeconds", value) }
}

/// [`Validation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validation-v1-admissionregistration).
pub type Validation = Fields<of::Validation>;
impl Validation {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "expression", expression) }
    /// `expression`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
    /// `message`: since Kubernetes 1.30.
    #[track_caller] pub fn message(self, value: impl IntoVal<String>) -> Self { with(self, "message", value) }
    /// `messageExpression`: since Kubernetes 1.30.
    #[track_caller] pub fn message_expression(self, value: impl IntoVal<String>) -> Self { with(self, "messageExpression", value) }
    /// `reason`: since Kubernetes 1.30.
    #[track_caller] pub fn reason(self, value: impl IntoVal<ValidationReason>) -> Self { with(self, "reason", value) }
}

/// What [`validationActions`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validatingadmissionpolicybindingspec-v1-admissionregistration) takes.
pub type ValidationAction = Word<fn(of::ValidationAction)>;
impl ValidationAction {
    /// `Deny`
    pub const Deny: Self = word("Deny");
    /// `Warn`
    pub const Warn: Self = word("Warn");
    /// `Audit`
    pub const Audit: Self = word("Audit");
}

/// What [`reason`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#validation-v1-admissionregistration) takes.
pub type ValidationReason = Word<fn(of::ValidationReason)>;
impl ValidationReason {
    /// `Unauthorized`
    pub const Unauthorized: Self = word("Unauthorized");
    /// `Forbidden`
    pub const Forbidden: Self = word("Forbidden");
    /// `Invalid`
    pub const Invalid: Self = word("Invalid");
    /// `RequestEntityTooLarge`
    pub const RequestEntityTooLarge: Self = word("RequestEntityTooLarge");
}

/// [`Variable`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#variable-v1-admissionregistration).
pub type Variable = Fields<of::Variable>;
impl Variable {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "expression", expression) }
    /// `expression`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
    /// `name`: mandatory, since Kubernetes 1.30.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// [`WebhookClientConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#webhookclientconfig-v1-admissionregistration).
pub type WebhookClientConfig = Fields<of::WebhookClientConfig>;
impl WebhookClientConfig {
    /// `caBundle`.
    #[track_caller] pub fn ca_bundle(self, value: impl IntoVal<String>) -> Self { with(self, "caBundle", value) }
    /// `service`.
    #[track_caller] pub fn service(self, value: impl IntoVal<ServiceReference>) -> Self { with(self, "service", value) }
    /// `url`.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "url", value) }
}
