// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `apps/v1`.

use super::prelude::*;

api::object!(
    /// [`Deployment`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deployment-v1-apps) of `apps/v1`.
    KubeDeployment, KubeDeploymentProps, "apps/v1", "Deployment"
);

/// A [`KubeDeployment`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeDeploymentProps(Object);
ias_core::shape!(KubeDeploymentProps);
impl KubeDeploymentProps {
    /// Takes what is mandatory.
    pub fn new(spec: impl IntoVal<DeploymentSpec>) -> Self { Self(Object::new()).spec(spec) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, DeploymentSpec> = Key::new("spec");
    /// `spec`: mandatory.
    pub fn spec(mut self, value: impl IntoVal<DeploymentSpec>) -> Self { self.0.put("spec", value); self }
}

/// [`DeploymentSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deploymentspec-v1-apps).
#[derive(Clone, Debug, PartialEq)]
pub struct DeploymentSpec(Object);
ias_core::shape!(DeploymentSpec);
impl DeploymentSpec {
    /// Takes what is mandatory.
    pub fn new(selector: impl IntoVal<super::meta_v1::LabelSelector>, template: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { Self(Object::new()).selector(selector).template(template) }
    /// Key of `minReadySeconds`.
    pub const MIN_READY_SECONDS: Key<Self, i64> = Key::new("minReadySeconds");
    /// `minReadySeconds`.
    pub fn min_ready_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("minReadySeconds", value); self }
    /// Key of `paused`.
    pub const PAUSED: Key<Self, bool> = Key::new("paused");
    /// `paused`.
    pub fn paused(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("paused", value); self }
    /// Key of `progressDeadlineSeconds`.
    pub const PROGRESS_DEADLINE_SECONDS: Key<Self, i64> = Key::new("progressDeadlineSeconds");
    /// `progressDeadlineSeconds`.
    pub fn progress_deadline_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("progressDeadlineSeconds", value); self }
    /// Key of `replicas`.
    pub const REPLICAS: Key<Self, i64> = Key::new("replicas");
    /// `replicas`.
    pub fn replicas(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("replicas", value); self }
    /// Key of `revisionHistoryLimit`.
    pub const REVISION_HISTORY_LIMIT: Key<Self, i64> = Key::new("revisionHistoryLimit");
    /// `revisionHistoryLimit`.
    pub fn revision_history_limit(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("revisionHistoryLimit", value); self }
    /// Key of `selector`.
    pub const SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("selector");
    /// `selector`: mandatory.
    pub fn selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("selector", value); self }
    /// Key of `strategy`.
    pub const STRATEGY: Key<Self, DeploymentStrategy> = Key::new("strategy");
    /// `strategy`.
    pub fn strategy(mut self, value: impl IntoVal<DeploymentStrategy>) -> Self { self.0.put("strategy", value); self }
    /// Key of `template`.
    pub const TEMPLATE: Key<Self, super::core_v1::PodTemplateSpec> = Key::new("template");
    /// `template`: mandatory.
    pub fn template(mut self, value: impl IntoVal<super::core_v1::PodTemplateSpec>) -> Self { self.0.put("template", value); self }
}

/// [`DeploymentStrategy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#deploymentstrategy-v1-apps).
#[derive(Clone, Debug, PartialEq)]
pub struct DeploymentStrategy(Object);
ias_core::shape!(DeploymentStrategy);
impl DeploymentStrategy {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `rollingUpdate`.
    pub const ROLLING_UPDATE: Key<Self, RollingUpdateDeployment> = Key::new("rollingUpdate");
    /// `rollingUpdate`.
    pub fn rolling_update(mut self, value: impl IntoVal<RollingUpdateDeployment>) -> Self { self.0.put("rollingUpdate", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}
impl Default for DeploymentStrategy { fn default() -> Self { Self::new() } }

/// [`RollingUpdateDeployment`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rollingupdatedeployment-v1-apps).
#[derive(Clone, Debug, PartialEq)]
pub struct RollingUpdateDeployment(Object);
ias_core::shape!(RollingUpdateDeployment);
impl RollingUpdateDeployment {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `maxSurge`.
    pub const MAX_SURGE: Key<Self, IntOrString> = Key::new("maxSurge");
    /// `maxSurge`.
    pub fn max_surge(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("maxSurge", value); self }
    /// Key of `maxUnavailable`.
    pub const MAX_UNAVAILABLE: Key<Self, IntOrString> = Key::new("maxUnavailable");
    /// `maxUnavailable`.
    pub fn max_unavailable(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("maxUnavailable", value); self }
}
impl Default for RollingUpdateDeployment { fn default() -> Self { Self::new() } }
