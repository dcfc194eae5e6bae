// Generated from definitions/mesh.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `extensions.mesh.acme.example/v1alpha1`.

use super::prelude::*;

mod of { pub enum WasmPlugin {} impl ias_core::Optional for WasmPlugin {} pub enum WasmPluginSpecImagePullPolicy {} pub enum WasmPluginSpecPhase {} pub enum WasmPluginSpec {} pub enum WasmPluginSpecMatchMode {} pub enum WasmPluginSpecMatch {} impl ias_core::Optional for WasmPluginSpecMatch {} pub enum WasmPluginSpecVmConfig {} impl ias_core::Optional for WasmPluginSpecVmConfig {} pub enum WasmPluginSpecMatchPorts {} pub enum WasmPluginSpecVmConfigEnvValueFrom {} pub enum WasmPluginSpecVmConfigEnv {} }

/// `WasmPlugin` of `extensions.mesh.acme.example/v1alpha1`.
pub type WasmPlugin = Handle<of::WasmPlugin>;
impl api::ObjectType for of::WasmPlugin { const API_VERSION: &'static str = "extensions.mesh.acme.example/v1alpha1"; const KIND: &'static str = "WasmPlugin"; const TYPE: &'static str = "extensions.mesh.acme.example/v1alpha1/WasmPlugin"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","enum":["UNSPECIFIED_POLICY","IfNotPresent","Always"]},{"type":"string","enum":["UNDEFINED","CLIENT","SERVER","CLIENT_AND_SERVER"]},{"type":"integer","minimum":1,"maximum":65535},{"type":"object","properties":{"number":2},"required":["number"]},{"type":"array","x-kubernetes-list-map-keys":["number"],"items":3},{"type":"object","properties":{"mode":1,"ports":4}},{"type":"array","items":5},{"type":"string","enum":["UNSPECIFIED_PHASE","AUTHN","AUTHZ","STATS"]},{"type":"object","x-kubernetes-preserve-unknown-fields":true},{"type":"integer","nullable":true},{"type":"string","pattern":"(^$|^[a-f0-9]{64}$)"},{"type":"string","minLength":1,"x-kubernetes-validations":[{"rule":"isURL(self) ? (url(self).getScheme() in ['', 'http', 'https', 'oci', 'file']) : (isURL('http://' + self))"}]},{"type":"string","minLength":1,"maxLength":256},{"type":"string","maxLength":2048},{"type":"string","enum":["INLINE","HOST"]},{"type":"object","x-kubernetes-validations":[{"rule":"(has(self.valueFrom) ? self.valueFrom : \"\") != \"HOST\" || !has(self.value)"}],"properties":{"name":12,"value":13,"valueFrom":14},"required":["name"]},{"type":"array","maxItems":256,"x-kubernetes-list-map-keys":["name"],"items":15},{"type":"object","properties":{"env":16}},{"type":"object","properties":{"imagePullPolicy":0,"match":6,"phase":7,"pluginConfig":8,"priority":9,"sha256":10,"url":11,"vmConfig":17},"required":["url"]},{"type":"object","properties":{"spec":18}}]"#); type Props = WasmPluginProps; }

/// A [`WasmPlugin`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type WasmPluginProps = Fields<of::WasmPlugin>;
impl WasmPluginProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<WasmPluginSpec>) -> Self { with(self, "spec", value) }
}

/// `spec.imagePullPolicy` of a [`WasmPlugin`].
pub type WasmPluginSpecImagePullPolicy = Word<fn(of::WasmPluginSpecImagePullPolicy)>;
impl WasmPluginSpecImagePullPolicy {
    /// `UNSPECIFIED_POLICY`
    pub const UnspecifiedPolicy: Self = word("UNSPECIFIED_POLICY");
    /// `IfNotPresent`
    pub const IfNotPresent: Self = word("IfNotPresent");
    /// `Always`
    pub const Always: Self = word("Always");
}

/// `spec.phase` of a [`WasmPlugin`].
pub type WasmPluginSpecPhase = Word<fn(of::WasmPluginSpecPhase)>;
impl WasmPluginSpecPhase {
    /// `UNSPECIFIED_PHASE`
    pub const UnspecifiedPhase: Self = word("UNSPECIFIED_PHASE");
    /// `AUTHN`
    pub const Authn: Self = word("AUTHN");
    /// `AUTHZ`
    pub const Authz: Self = word("AUTHZ");
    /// `STATS`
    pub const Stats: Self = word("STATS");
}

/// `spec` of a [`WasmPlugin`].
pub type WasmPluginSpec = Fields<of::WasmPluginSpec>;
impl WasmPluginSpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "url", url) }
    /// `imagePullPolicy`.
    #[track_caller] pub fn image_pull_policy(self, value: impl IntoVal<WasmPluginSpecImagePullPolicy>) -> Self { with(self, "imagePullPolicy", value) }
    /// `match`.
    #[track_caller] pub fn match_(self, value: impl IntoVal<List<WasmPluginSpecMatch>>) -> Self { with(self, "match", value) }
    /// `phase`.
    #[track_caller] pub fn phase(self, value: impl IntoVal<WasmPluginSpecPhase>) -> Self { with(self, "phase", value) }
    /// `pluginConfig`.
    #[track_caller] pub fn plugin_config(self, value: impl IntoVal<Json>) -> Self { with(self, "pluginConfig", value) }
    /// `priority`: or `null`.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "priority", value) }
    /// `sha256`: matches `(^$|^[a-f0-9]{64}$)`.
    #[track_caller] pub fn sha256(self, value: impl IntoVal<String>) -> Self { with(self, "sha256", value) }
    /// `url`: mandatory, at least 1 character. The server checks a longer condition.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "url", value) }
    /// `vmConfig`.
    #[track_caller] pub fn vm_config(self, value: impl IntoVal<WasmPluginSpecVmConfig>) -> Self { with(self, "vmConfig", value) }
}

/// `spec.match[].mode` of a [`WasmPlugin`].
pub type WasmPluginSpecMatchMode = Word<fn(of::WasmPluginSpecMatchMode)>;
impl WasmPluginSpecMatchMode {
    /// `UNDEFINED`
    pub const Undefined: Self = word("UNDEFINED");
    /// `CLIENT`
    pub const Client: Self = word("CLIENT");
    /// `SERVER`
    pub const Server: Self = word("SERVER");
    /// `CLIENT_AND_SERVER`
    pub const ClientAndServer: Self = word("CLIENT_AND_SERVER");
}

/// `spec.match[]` of a [`WasmPlugin`].
pub type WasmPluginSpecMatch = Fields<of::WasmPluginSpecMatch>;
impl WasmPluginSpecMatch {
    /// `mode`.
    #[track_caller] pub fn mode(self, value: impl IntoVal<WasmPluginSpecMatchMode>) -> Self { with(self, "mode", value) }
    /// `ports`.
    #[track_caller] pub fn ports(self, value: impl IntoVal<List<WasmPluginSpecMatchPorts>>) -> Self { with(self, "ports", value) }
}

/// `spec.vmConfig` of a [`WasmPlugin`].
pub type WasmPluginSpecVmConfig = Fields<of::WasmPluginSpecVmConfig>;
impl WasmPluginSpecVmConfig {
    /// `env`: at most 256 items.
    #[track_caller] pub fn env(self, value: impl IntoVal<List<WasmPluginSpecVmConfigEnv>>) -> Self { with(self, "env", value) }
}

/// `spec.match[].ports[]` of a [`WasmPlugin`].
pub type WasmPluginSpecMatchPorts = Fields<of::WasmPluginSpecMatchPorts>;
impl WasmPluginSpecMatchPorts {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(number: impl IntoVal<i64>) -> Self { with(empty(), "number", number) }
    /// `number`: mandatory, 1 to 65535.
    #[track_caller] pub fn number(self, value: impl IntoVal<i64>) -> Self { with(self, "number", value) }
}

/// `spec.vmConfig.env[].valueFrom` of a [`WasmPlugin`].
pub type WasmPluginSpecVmConfigEnvValueFrom = Word<fn(of::WasmPluginSpecVmConfigEnvValueFrom)>;
impl WasmPluginSpecVmConfigEnvValueFrom {
    /// `INLINE`
    pub const Inline: Self = word("INLINE");
    /// `HOST`
    pub const Host: Self = word("HOST");
}

/// `spec.vmConfig.env[]` of a [`WasmPlugin`]. The server checks `(has(self.valueFrom) ? self.valueFrom : "") != "HOST" || !has(self.value)`.
pub type WasmPluginSpecVmConfigEnv = Fields<of::WasmPluginSpecVmConfigEnv>;
impl WasmPluginSpecVmConfigEnv {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `value`: at most 2048 characters.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "value", value) }
    /// `valueFrom`.
    #[track_caller] pub fn value_from(self, value: impl IntoVal<WasmPluginSpecVmConfigEnvValueFrom>) -> Self { with(self, "valueFrom", value) }
}
