// Generated from definitions/managed.json by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `vault.cloud.acme.example/v1beta2`.

use super::prelude::*;

mod of { pub enum KubeKey {} pub enum KeySpecDeletionPolicy {} pub enum KeySpecManagementPolicies {} pub enum KeySpec {} pub enum KeySpecForProvider {} impl ias_core::Optional for KeySpecForProvider {} pub enum KeySpecInitProvider {} impl ias_core::Optional for KeySpecInitProvider {} pub enum KeySpecProviderConfigRef {} pub enum KeySpecWriteConnectionSecretToRef {} pub enum KeySpecForProviderKeyVaultIdRef {} pub enum KeySpecForProviderKeyVaultIdSelector {} impl ias_core::Optional for KeySpecForProviderKeyVaultIdSelector {} pub enum KeySpecForProviderRotationPolicy {} impl ias_core::Optional for KeySpecForProviderRotationPolicy {} pub enum KeySpecForProviderKeyVaultIdRefPolicyResolution {} pub enum KeySpecForProviderKeyVaultIdRefPolicyResolve {} pub enum KeySpecForProviderKeyVaultIdRefPolicy {} impl ias_core::Optional for KeySpecForProviderKeyVaultIdRefPolicy {} pub enum KeySpecForProviderRotationPolicyAutomatic {} impl ias_core::Optional for KeySpecForProviderRotationPolicyAutomatic {} }

/// `Key` of `vault.cloud.acme.example/v1beta2`.
///
/// Belongs to the whole cluster.
pub type KubeKey = Handle<of::KubeKey>;
impl api::ObjectType for of::KubeKey { const API_VERSION: &'static str = "vault.cloud.acme.example/v1beta2"; const KIND: &'static str = "Key"; const TYPE: &'static str = "vault.cloud.acme.example/v1beta2/Key"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","default":"Delete","enum":["Orphan","Delete"]},{"type":"string"},{"type":"array","items":1},{"type":"number"},{"type":"string","default":"Required","enum":["Required","Optional"]},{"type":"string","enum":["Always","IfNotPresent"]},{"type":"object","properties":{"resolution":4,"resolve":5}},{"type":"object","properties":{"name":1,"policy":6},"required":["name"]},{"type":"boolean"},{"type":"object","additionalProperties":1},{"type":"object","properties":{"matchControllerRef":8,"matchLabels":9,"policy":6}},{"type":"object","properties":{"timeAfterCreation":1,"timeBeforeExpiry":1}},{"type":"object","properties":{"automatic":11,"expireAfter":1}},{"type":"object","properties":{"expirationDate":1,"keyOpts":2,"keySize":3,"keyType":1,"keyVaultId":1,"keyVaultIdRef":7,"keyVaultIdSelector":10,"rotationPolicy":12,"tags":9}},{"type":"object","properties":{"keyOpts":2,"keySize":3,"keyType":1,"rotationPolicy":12}},{"type":"string","enum":["Observe","Create","Update","Delete","LateInitialize","*"]},{"type":"array","default":["*"],"items":15},{"type":"object","default":{"name":"default"},"properties":{"name":1},"required":["name"]},{"type":"object","properties":{"name":1,"namespace":1},"required":["name","namespace"]},{"type":"object","x-kubernetes-validations":[{"rule":"!('*' in self.managementPolicies || 'Create' in self.managementPolicies) || has(self.forProvider.keyType)","message":"needed to create it"}],"properties":{"deletionPolicy":0,"forProvider":13,"initProvider":14,"managementPolicies":16,"providerConfigRef":17,"writeConnectionSecretToRef":18},"required":["forProvider"]},{"type":"object","properties":{"spec":19},"required":["spec"]}]"#); type Props = KubeKeyProps; }

/// A [`KubeKey`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeKeyProps = Fields<of::KubeKey>;
impl KubeKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<KeySpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<KeySpec>) -> Self { with(self, "spec", value) }
}

/// `spec.deletionPolicy` of a [`KubeKey`].
pub type KeySpecDeletionPolicy = Word<fn(of::KeySpecDeletionPolicy)>;
impl KeySpecDeletionPolicy {
    /// `Orphan`
    pub const Orphan: Self = word("Orphan");
    /// `Delete`
    pub const Delete: Self = word("Delete");
}

/// `spec.managementPolicies[]` of a [`KubeKey`].
pub type KeySpecManagementPolicies = Word<fn(of::KeySpecManagementPolicies)>;
impl KeySpecManagementPolicies {
    /// `Observe`
    pub const Observe: Self = word("Observe");
    /// `Create`
    pub const Create: Self = word("Create");
    /// `Update`
    pub const Update: Self = word("Update");
    /// `Delete`
    pub const Delete: Self = word("Delete");
    /// `LateInitialize`
    pub const LateInitialize: Self = word("LateInitialize");
    /// `*`
    pub const All: Self = word("*");
}

/// `spec` of a [`KubeKey`]. The server checks a longer condition.
pub type KeySpec = Fields<of::KeySpec>;
impl KeySpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(for_provider: impl IntoVal<KeySpecForProvider>) -> Self { with(empty(), "forProvider", for_provider) }
    /// `deletionPolicy`: default `"Delete"`.
    #[track_caller] pub fn deletion_policy(self, value: impl IntoVal<KeySpecDeletionPolicy>) -> Self { with(self, "deletionPolicy", value) }
    /// `forProvider`: mandatory.
    #[track_caller] pub fn for_provider(self, value: impl IntoVal<KeySpecForProvider>) -> Self { with(self, "forProvider", value) }
    /// `initProvider`.
    #[track_caller] pub fn init_provider(self, value: impl IntoVal<KeySpecInitProvider>) -> Self { with(self, "initProvider", value) }
    /// `managementPolicies`: default `["*"]`.
    #[track_caller] pub fn management_policies(self, value: impl IntoVal<List<KeySpecManagementPolicies>>) -> Self { with(self, "managementPolicies", value) }
    /// `providerConfigRef`: default `{"name":"default"}`.
    #[track_caller] pub fn provider_config_ref(self, value: impl IntoVal<KeySpecProviderConfigRef>) -> Self { with(self, "providerConfigRef", value) }
    /// `writeConnectionSecretToRef`.
    #[track_caller] pub fn write_connection_secret_to_ref(self, value: impl IntoVal<KeySpecWriteConnectionSecretToRef>) -> Self { with(self, "writeConnectionSecretToRef", value) }
}

/// `spec.forProvider` of a [`KubeKey`].
pub type KeySpecForProvider = Fields<of::KeySpecForProvider>;
impl KeySpecForProvider {
    /// `expirationDate`.
    #[track_caller] pub fn expiration_date(self, value: impl IntoVal<String>) -> Self { with(self, "expirationDate", value) }
    /// `keyOpts`.
    #[track_caller] pub fn key_opts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "keyOpts", value) }
    /// `keySize`.
    #[track_caller] pub fn key_size(self, value: impl IntoVal<f64>) -> Self { with(self, "keySize", value) }
    /// `keyType`.
    #[track_caller] pub fn key_type(self, value: impl IntoVal<String>) -> Self { with(self, "keyType", value) }
    /// `keyVaultId`.
    #[track_caller] pub fn key_vault_id(self, value: impl IntoVal<String>) -> Self { with(self, "keyVaultId", value) }
    /// `keyVaultIdRef`.
    #[track_caller] pub fn key_vault_id_ref(self, value: impl IntoVal<KeySpecForProviderKeyVaultIdRef>) -> Self { with(self, "keyVaultIdRef", value) }
    /// `keyVaultIdSelector`.
    #[track_caller] pub fn key_vault_id_selector(self, value: impl IntoVal<KeySpecForProviderKeyVaultIdSelector>) -> Self { with(self, "keyVaultIdSelector", value) }
    /// `rotationPolicy`.
    #[track_caller] pub fn rotation_policy(self, value: impl IntoVal<KeySpecForProviderRotationPolicy>) -> Self { with(self, "rotationPolicy", value) }
    /// `tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "tags", value) }
}

/// `spec.initProvider` of a [`KubeKey`].
pub type KeySpecInitProvider = Fields<of::KeySpecInitProvider>;
impl KeySpecInitProvider {
    /// `keyOpts`.
    #[track_caller] pub fn key_opts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "keyOpts", value) }
    /// `keySize`.
    #[track_caller] pub fn key_size(self, value: impl IntoVal<f64>) -> Self { with(self, "keySize", value) }
    /// `keyType`.
    #[track_caller] pub fn key_type(self, value: impl IntoVal<String>) -> Self { with(self, "keyType", value) }
    /// `rotationPolicy`.
    #[track_caller] pub fn rotation_policy(self, value: impl IntoVal<KeySpecForProviderRotationPolicy>) -> Self { with(self, "rotationPolicy", value) }
}

/// `spec.providerConfigRef` of a [`KubeKey`].
pub type KeySpecProviderConfigRef = Fields<of::KeySpecProviderConfigRef>;
impl KeySpecProviderConfigRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.writeConnectionSecretToRef` of a [`KubeKey`].
pub type KeySpecWriteConnectionSecretToRef = Fields<of::KeySpecWriteConnectionSecretToRef>;
impl KeySpecWriteConnectionSecretToRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "namespace", namespace) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: mandatory.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// `spec.forProvider.keyVaultIdRef` of a [`KubeKey`].
pub type KeySpecForProviderKeyVaultIdRef = Fields<of::KeySpecForProviderKeyVaultIdRef>;
impl KeySpecForProviderKeyVaultIdRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<KeySpecForProviderKeyVaultIdRefPolicy>) -> Self { with(self, "policy", value) }
}

/// `spec.forProvider.keyVaultIdSelector` of a [`KubeKey`].
pub type KeySpecForProviderKeyVaultIdSelector = Fields<of::KeySpecForProviderKeyVaultIdSelector>;
impl KeySpecForProviderKeyVaultIdSelector {
    /// `matchControllerRef`.
    #[track_caller] pub fn match_controller_ref(self, value: impl IntoVal<bool>) -> Self { with(self, "matchControllerRef", value) }
    /// `matchLabels`.
    #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "matchLabels", value) }
    /// `policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<KeySpecForProviderKeyVaultIdRefPolicy>) -> Self { with(self, "policy", value) }
}

/// `spec.forProvider.rotationPolicy` of a [`KubeKey`].
pub type KeySpecForProviderRotationPolicy = Fields<of::KeySpecForProviderRotationPolicy>;
impl KeySpecForProviderRotationPolicy {
    /// `automatic`.
    #[track_caller] pub fn automatic(self, value: impl IntoVal<KeySpecForProviderRotationPolicyAutomatic>) -> Self { with(self, "automatic", value) }
    /// `expireAfter`.
    #[track_caller] pub fn expire_after(self, value: impl IntoVal<String>) -> Self { with(self, "expireAfter", value) }
}

/// `spec.forProvider.keyVaultIdRef.policy.resolution` of a [`KubeKey`].
pub type KeySpecForProviderKeyVaultIdRefPolicyResolution = Word<fn(of::KeySpecForProviderKeyVaultIdRefPolicyResolution)>;
impl KeySpecForProviderKeyVaultIdRefPolicyResolution {
    /// `Required`
    pub const Required: Self = word("Required");
    /// `Optional`
    pub const Optional: Self = word("Optional");
}

/// `spec.forProvider.keyVaultIdRef.policy.resolve` of a [`KubeKey`].
pub type KeySpecForProviderKeyVaultIdRefPolicyResolve = Word<fn(of::KeySpecForProviderKeyVaultIdRefPolicyResolve)>;
impl KeySpecForProviderKeyVaultIdRefPolicyResolve {
    /// `Always`
    pub const Always: Self = word("Always");
    /// `IfNotPresent`
    pub const IfNotPresent: Self = word("IfNotPresent");
}

/// `spec.forProvider.keyVaultIdRef.policy` of a [`KubeKey`].
pub type KeySpecForProviderKeyVaultIdRefPolicy = Fields<of::KeySpecForProviderKeyVaultIdRefPolicy>;
impl KeySpecForProviderKeyVaultIdRefPolicy {
    /// `resolution`: default `"Required"`.
    #[track_caller] pub fn resolution(self, value: impl IntoVal<KeySpecForProviderKeyVaultIdRefPolicyResolution>) -> Self { with(self, "resolution", value) }
    /// `resolve`.
    #[track_caller] pub fn resolve(self, value: impl IntoVal<KeySpecForProviderKeyVaultIdRefPolicyResolve>) -> Self { with(self, "resolve", value) }
}

/// `spec.forProvider.rotationPolicy.automatic` of a [`KubeKey`].
pub type KeySpecForProviderRotationPolicyAutomatic = Fields<of::KeySpecForProviderRotationPolicyAutomatic>;
impl KeySpecForProviderRotationPolicyAutomatic {
    /// `timeAfterCreation`.
    #[track_caller] pub fn time_after_creation(self, value: impl IntoVal<String>) -> Self { with(self, "timeAfterCreation", value) }
    /// `timeBeforeExpiry`.
    #[track_caller] pub fn time_before_expiry(self, value: impl IntoVal<String>) -> Self { with(self, "timeBeforeExpiry", value) }
}

/// `spec.initProvider.rotationPolicy` of a [`KubeKey`]. The same as [`KeySpecForProviderRotationPolicy`].
pub type KeySpecInitProviderRotationPolicy = KeySpecForProviderRotationPolicy;

/// `spec.forProvider.keyVaultIdSelector.policy.resolution` of a [`KubeKey`]. The same as [`KeySpecForProviderKeyVaultIdRefPolicyResolution`].
pub type KeySpecForProviderKeyVaultIdSelectorPolicyResolution = KeySpecForProviderKeyVaultIdRefPolicyResolution;

/// `spec.forProvider.keyVaultIdSelector.policy.resolve` of a [`KubeKey`]. The same as [`KeySpecForProviderKeyVaultIdRefPolicyResolve`].
pub type KeySpecForProviderKeyVaultIdSelectorPolicyResolve = KeySpecForProviderKeyVaultIdRefPolicyResolve;

/// `spec.forProvider.keyVaultIdSelector.policy` of a [`KubeKey`]. The same as [`KeySpecForProviderKeyVaultIdRefPolicy`].
pub type KeySpecForProviderKeyVaultIdSelectorPolicy = KeySpecForProviderKeyVaultIdRefPolicy;

/// `spec.initProvider.rotationPolicy.automatic` of a [`KubeKey`]. The same as [`KeySpecForProviderRotationPolicyAutomatic`].
pub type KeySpecInitProviderRotationPolicyAutomatic = KeySpecForProviderRotationPolicyAutomatic;
