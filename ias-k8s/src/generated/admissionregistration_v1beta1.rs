// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `admissionregistration/v1beta1`.

use super::prelude::*;

mod of { pub enum KubeMutatingAdmissionPolicy {} impl ias_core::Optional for KubeMutatingAdmissionPolicy {} pub enum KubeMutatingAdmissionPolicyBinding {} impl ias_core::Optional for KubeMutatingAdmissionPolicyBinding {} pub enum ApplyConfiguration {} impl ias_core::Optional for ApplyConfiguration {} pub enum FailurePolicyType {} pub enum JsonPatch {} impl ias_core::Optional for JsonPatch {} pub enum MatchCondition {} pub enum MatchPolicyType {} pub enum MatchResources {} impl ias_core::Optional for MatchResources {} pub enum MutatingAdmissionPolicyBindingSpec {} impl ias_core::Optional for MutatingAdmissionPolicyBindingSpec {} pub enum MutatingAdmissionPolicySpec {} impl ias_core::Optional for MutatingAdmissionPolicySpec {} pub enum Mutation {} pub enum NamedRuleWithOperations {} impl ias_core::Optional for NamedRuleWithOperations {} pub enum OperationType {} pub enum ParamKind {} impl ias_core::Optional for ParamKind {} pub enum ParamRef {} impl ias_core::Optional for ParamRef {} pub enum ParameterNotFoundActionType {} pub enum PatchType {} pub enum ReinvocationPolicyType {} pub enum ScopeType {} pub enum Variable {} }

/// [`MutatingAdmissionPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicy-v1beta1-admissionregistration) of `admissionregistration.k8s.io/v1beta1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.34 and later have it.
///
/// A cluster serves this beta version only where it is turned on.
pub type KubeMutatingAdmissionPolicy = Handle<of::KubeMutatingAdmissionPolicy>;
impl api::ObjectType for of::KubeMutatingAdmissionPolicy { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1beta1"; const KIND: &'static str = "MutatingAdmissionPolicy"; const TYPE: &'static str = "admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy"; const CLUSTER_SCOPED: bool = true; type Props = KubeMutatingAdmissionPolicyProps; }

/// A [`KubeMutatingAdmissionPolicy`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMutatingAdmissionPolicyProps = Fields<of::KubeMutatingAdmissionPolicy>;
impl KubeMutatingAdmissionPolicyProps {
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<MutatingAdmissionPolicySpec>) -> Self { with(self, "spec", value) }
}

/// [`MutatingAdmissionPolicyBinding`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicybinding-v1beta1-admissionregistration) of `admissionregistration.k8s.io/v1beta1`.
///
/// Belongs to the whole cluster.
///
/// Kubernetes 1.34 and later have it.
///
/// A cluster serves this beta version only where it is turned on.
pub type KubeMutatingAdmissionPolicyBinding = Handle<of::KubeMutatingAdmissionPolicyBinding>;
impl api::ObjectType for of::KubeMutatingAdmissionPolicyBinding { const API_VERSION: &'static str = "admissionregistration.k8s.io/v1beta1"; const KIND: &'static str = "MutatingAdmissionPolicyBinding"; const TYPE: &'static str = "admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBinding"; const CLUSTER_SCOPED: bool = true; type Props = KubeMutatingAdmissionPolicyBindingProps; }

/// A [`KubeMutatingAdmissionPolicyBinding`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMutatingAdmissionPolicyBindingProps = Fields<of::KubeMutatingAdmissionPolicyBinding>;
impl KubeMutatingAdmissionPolicyBindingProps {
    /// `metadata`: since Kubernetes 1.34.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: since Kubernetes 1.34.
    #[track_caller] pub fn spec(self, value: impl IntoVal<MutatingAdmissionPolicyBindingSpec>) -> Self { with(self, "spec", value) }
}

/// [`ApplyConfiguration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#applyconfiguration-v1beta1-admissionregistration).
pub type ApplyConfiguration = Fields<of::ApplyConfiguration>;
impl ApplyConfiguration {
    /// `expression`: since Kubernetes 1.34.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
}

/// What [`failurePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicyspec-v1beta1-admissionregistration) takes.
pub type FailurePolicyType = Word<fn(of::FailurePolicyType)>;
impl FailurePolicyType {
    /// `Ignore`
    pub const Ignore: Self = word("Ignore");
    /// `Fail`
    pub const Fail: Self = word("Fail");
}

/// [`JsonPatch`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#jsonpatch-v1beta1-admissionregistration).
pub type JsonPatch = Fields<of::JsonPatch>;
impl JsonPatch {
    /// `expression`: since Kubernetes 1.34.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
}

/// [`MatchCondition`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#matchcondition-v1beta1-admissionregistration).
pub type MatchCondition = Fields<of::MatchCondition>;
impl MatchCondition {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "expression", expression) }
    /// `expression`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// What [`matchPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#matchresources-v1beta1-admissionregistration) takes.
pub type MatchPolicyType = Word<fn(of::MatchPolicyType)>;
impl MatchPolicyType {
    /// `Exact`
    pub const Exact: Self = word("Exact");
    /// `Equivalent`
    pub const Equivalent: Self = word("Equivalent");
}

/// [`MatchResources`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#matchresources-v1beta1-admissionregistration).
pub type MatchResources = Fields<of::MatchResources>;
impl MatchResources {
    /// `excludeResourceRules`: since Kubernetes 1.34.
    #[track_caller] pub fn exclude_resource_rules(self, value: impl IntoVal<List<NamedRuleWithOperations>>) -> Self { with(self, "excludeResourceRules", value) }
    /// `matchPolicy`: since Kubernetes 1.34.
    #[track_caller] pub fn match_policy(self, value: impl IntoVal<MatchPolicyType>) -> Self { with(self, "matchPolicy", value) }
    /// `namespaceSelector`: since Kubernetes 1.34.
    #[track_caller] pub fn namespace_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "namespaceSelector", value) }
    /// `objectSelector`: since Kubernetes 1.34.
    #[track_caller] pub fn object_selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "objectSelector", value) }
    /// `resourceRules`: since Kubernetes 1.34.
    #[track_caller] pub fn resource_rules(self, value: impl IntoVal<List<NamedRuleWithOperations>>) -> Self { with(self, "resourceRules", value) }
}

/// [`MutatingAdmissionPolicyBindingSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicybindingspec-v1beta1-admissionregistration).
pub type MutatingAdmissionPolicyBindingSpec = Fields<of::MutatingAdmissionPolicyBindingSpec>;
impl MutatingAdmissionPolicyBindingSpec {
    /// `matchResources`: since Kubernetes 1.34.
    #[track_caller] pub fn match_resources(self, value: impl IntoVal<MatchResources>) -> Self { with(self, "matchResources", value) }
    /// `paramRef`: since Kubernetes 1.34.
    #[track_caller] pub fn param_ref(self, value: impl IntoVal<ParamRef>) -> Self { with(self, "paramRef", value) }
    /// `policyName`: since Kubernetes 1.34.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "policyName", value) }
}

/// [`MutatingAdmissionPolicySpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicyspec-v1beta1-admissionregistration).
pub type MutatingAdmissionPolicySpec = Fields<of::MutatingAdmissionPolicySpec>;
impl MutatingAdmissionPolicySpec {
    /// `failurePolicy`: since Kubernetes 1.34.
    #[track_caller] pub fn failure_policy(self, value: impl IntoVal<FailurePolicyType>) -> Self { with(self, "failurePolicy", value) }
    /// `matchConditions`: since Kubernetes 1.34.
    #[track_caller] pub fn match_conditions(self, value: impl IntoVal<List<MatchCondition>>) -> Self { with(self, "matchConditions", value) }
    /// `matchConstraints`: since Kubernetes 1.34.
    #[track_caller] pub fn match_constraints(self, value: impl IntoVal<MatchResources>) -> Self { with(self, "matchConstraints", value) }
    /// `mutations`: since Kubernetes 1.34.
    #[track_caller] pub fn mutations(self, value: impl IntoVal<List<Mutation>>) -> Self { with(self, "mutations", value) }
    /// `paramKind`: since Kubernetes 1.34.
    #[track_caller] pub fn param_kind(self, value: impl IntoVal<ParamKind>) -> Self { with(self, "paramKind", value) }
    /// `reinvocationPolicy`: since Kubernetes 1.34.
    #[track_caller] pub fn reinvocation_policy(self, value: impl IntoVal<ReinvocationPolicyType>) -> Self { with(self, "reinvocationPolicy", value) }
    /// `variables`: since Kubernetes 1.34.
    #[track_caller] pub fn variables(self, value: impl IntoVal<List<Variable>>) -> Self { with(self, "variables", value) }
}

/// [`Mutation`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutation-v1beta1-admissionregistration).
pub type Mutation = Fields<of::Mutation>;
impl Mutation {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(patch_type: impl IntoVal<PatchType>) -> Self { with(empty(), "patchType", patch_type) }
    /// `applyConfiguration`: since Kubernetes 1.34.
    #[track_caller] pub fn apply_configuration(self, value: impl IntoVal<ApplyConfiguration>) -> Self { with(self, "applyConfiguration", value) }
    /// `jsonPatch`: since Kubernetes 1.34.
    #[track_caller] pub fn json_patch(self, value: impl IntoVal<JsonPatch>) -> Self { with(self, "jsonPatch", value) }
    /// `patchType`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn patch_type(self, value: impl IntoVal<PatchType>) -> Self { with(self, "patchType", value) }
}

/// [`NamedRuleWithOperations`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namedrulewithoperations-v1beta1-admissionregistration).
pub type NamedRuleWithOperations = Fields<of::NamedRuleWithOperations>;
impl NamedRuleWithOperations {
    /// `apiGroups`: since Kubernetes 1.34.
    #[track_caller] pub fn api_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiGroups", value) }
    /// `apiVersions`: since Kubernetes 1.34.
    #[track_caller] pub fn api_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "apiVersions", value) }
    /// `operations`: since Kubernetes 1.34.
    #[track_caller] pub fn operations(self, value: impl IntoVal<List<OperationType>>) -> Self { with(self, "operations", value) }
    /// `resourceNames`: since Kubernetes 1.34.
    #[track_caller] pub fn resource_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resourceNames", value) }
    /// `resources`: since Kubernetes 1.34.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "resources", value) }
    /// `scope`: since Kubernetes 1.34.
    #[track_caller] pub fn scope(self, value: impl IntoVal<ScopeType>) -> Self { with(self, "scope", value) }
}

/// What [`operations`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namedrulewithoperations-v1beta1-admissionregistration) takes.
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

/// [`ParamKind`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#paramkind-v1beta1-admissionregistration).
pub type ParamKind = Fields<of::ParamKind>;
impl ParamKind {
    /// `apiVersion`: since Kubernetes 1.34.
    #[track_caller] pub fn api_version(self, value: impl IntoVal<String>) -> Self { with(self, "apiVersion", value) }
    /// `kind`: since Kubernetes 1.34.
    #[track_caller] pub fn kind(self, value: impl IntoVal<String>) -> Self { with(self, "kind", value) }
}

/// [`ParamRef`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#paramref-v1beta1-admissionregistration).
pub type ParamRef = Fields<of::ParamRef>;
impl ParamRef {
    /// `name`: since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: since Kubernetes 1.34.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
    /// `parameterNotFoundAction`: since Kubernetes 1.34.
    #[track_caller] pub fn parameter_not_found_action(self, value: impl IntoVal<ParameterNotFoundActionType>) -> Self { with(self, "parameterNotFoundAction", value) }
    /// `selector`: since Kubernetes 1.34.
    #[track_caller] pub fn selector(self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { with(self, "selector", value) }
}

/// What [`parameterNotFoundAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#paramref-v1beta1-admissionregistration) takes.
pub type ParameterNotFoundActionType = Word<fn(of::ParameterNotFoundActionType)>;
impl ParameterNotFoundActionType {
    /// `Allow`
    pub const Allow: Self = word("Allow");
    /// `Deny`
    pub const Deny: Self = word("Deny");
}

/// What [`patchType`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutation-v1beta1-admissionregistration) takes.
pub type PatchType = Word<fn(of::PatchType)>;
impl PatchType {
    /// `ApplyConfiguration`
    pub const ApplyConfiguration: Self = word("ApplyConfiguration");
    /// `JSONPatch`
    pub const JsonPatch: Self = word("JSONPatch");
}

/// What [`reinvocationPolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#mutatingadmissionpolicyspec-v1beta1-admissionregistration) takes.
pub type ReinvocationPolicyType = Word<fn(of::ReinvocationPolicyType)>;
impl ReinvocationPolicyType {
    /// `Never`
    pub const Never: Self = word("Never");
    /// `IfNeeded`
    pub const IfNeeded: Self = word("IfNeeded");
}

/// What [`scope`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namedrulewithoperations-v1beta1-admissionregistration) takes.
pub type ScopeType = Word<fn(of::ScopeType)>;
impl ScopeType {
    /// `Cluster`
    pub const Cluster: Self = word("Cluster");
    /// `Namespaced`
    pub const Namespaced: Self = word("Namespaced");
    /// `*`
    pub const All: Self = word("*");
}

/// [`Variable`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#variable-v1beta1-admissionregistration).
pub type Variable = Fields<of::Variable>;
impl Variable {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "expression", expression) }
    /// `expression`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "expression", value) }
    /// `name`: mandatory, since Kubernetes 1.34.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}
