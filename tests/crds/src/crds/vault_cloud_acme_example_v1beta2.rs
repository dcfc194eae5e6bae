// Generated from definitions/managed.json by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `vault.cloud.acme.example/v1beta2`.

use super::prelude::*;

api::handles!(Handle);
ias_core::fields!(Fields);
mod of { pub enum KubeKey {} pub enum KubeKeySpec {} pub enum KubeKeySpecForProvider {} impl ias_core::Optional for KubeKeySpecForProvider {} pub enum KubeKeySpecInitProvider {} impl ias_core::Optional for KubeKeySpecInitProvider {} pub enum KubeKeySpecProviderConfigRef {} pub enum KubeKeySpecWriteConnectionSecretToRef {} pub enum KubeKeySpecForProviderKeyVaultIdRef {} pub enum KubeKeySpecForProviderKeyVaultIdSelector {} impl ias_core::Optional for KubeKeySpecForProviderKeyVaultIdSelector {} pub enum KubeKeySpecForProviderRotationPolicy {} impl ias_core::Optional for KubeKeySpecForProviderRotationPolicy {} pub enum KubeKeySpecForProviderKeyVaultIdRefPolicy {} impl ias_core::Optional for KubeKeySpecForProviderKeyVaultIdRefPolicy {} pub enum KubeKeySpecForProviderRotationPolicyAutomatic {} impl ias_core::Optional for KubeKeySpecForProviderRotationPolicyAutomatic {} }

/// `Key` of `vault.cloud.acme.example/v1beta2`.
///
/// Belongs to the whole cluster.
pub type KubeKey = Handle<of::KubeKey>;
impl api::ObjectType for of::KubeKey { const API_VERSION: &'static str = "vault.cloud.acme.example/v1beta2"; const KIND: &'static str = "Key"; const TYPE: &'static str = "vault.cloud.acme.example/v1beta2/Key"; const CLUSTER_SCOPED: bool = true; type Props = KubeKeyProps; }

/// A [`KubeKey`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type KubeKeyProps = Fields<of::KubeKey>;
impl KubeKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<KubeKeySpec>) -> Self { with(empty(), "spec", spec) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<KubeKeySpec>) -> Self { with(self, "spec", value) }
}

/// `spec.deletionPolicy` of a [`KubeKey`].
#[derive(Clone, Copy, PartialEq)]
pub enum KubeKeySpecDeletionPolicy {
    /// `Orphan`
    Orphan,
    /// `Delete`
    Delete,
}
impl Words for KubeKeySpecDeletionPolicy { const WORDS: &'static [(&'static str, Self)] = &[("Orphan", Self::Orphan), ("Delete", Self::Delete)]; }
impl Eq for KubeKeySpecDeletionPolicy {}
impl fmt::Debug for KubeKeySpecDeletionPolicy { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

/// `spec.managementPolicies[]` of a [`KubeKey`].
#[derive(Clone, Copy, PartialEq)]
pub enum KubeKeySpecManagementPolicies {
    /// `Observe`
    Observe,
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    /// `LateInitialize`
    LateInitialize,
    /// `*`
    All,
}
impl Words for KubeKeySpecManagementPolicies { const WORDS: &'static [(&'static str, Self)] = &[("Observe", Self::Observe), ("Create", Self::Create), ("Update", Self::Update), ("Delete", Self::Delete), ("LateInitialize", Self::LateInitialize), ("*", Self::All)]; }
impl Eq for KubeKeySpecManagementPolicies {}
impl fmt::Debug for KubeKeySpecManagementPolicies { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

/// `spec` of a [`KubeKey`]. The server checks a longer condition.
pub type KubeKeySpec = Fields<of::KubeKeySpec>;
impl KubeKeySpec {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(for_provider: impl IntoVal<KubeKeySpecForProvider>) -> Self { with(empty(), "forProvider", for_provider) }
    /// `deletionPolicy`: default `"Delete"`.
    #[track_caller] pub fn deletion_policy(self, value: impl IntoVal<KubeKeySpecDeletionPolicy>) -> Self { with(self, "deletionPolicy", value) }
    /// `forProvider`: mandatory.
    #[track_caller] pub fn for_provider(self, value: impl IntoVal<KubeKeySpecForProvider>) -> Self { with(self, "forProvider", value) }
    /// `initProvider`.
    #[track_caller] pub fn init_provider(self, value: impl IntoVal<KubeKeySpecInitProvider>) -> Self { with(self, "initProvider", value) }
    /// `managementPolicies`: default `["*"]`.
    #[track_caller] pub fn management_policies(self, value: impl IntoVal<List<KubeKeySpecManagementPolicies>>) -> Self { with(self, "managementPolicies", value) }
    /// `providerConfigRef`: default `{"name":"default"}`.
    #[track_caller] pub fn provider_config_ref(self, value: impl IntoVal<KubeKeySpecProviderConfigRef>) -> Self { with(self, "providerConfigRef", value) }
    /// `writeConnectionSecretToRef`.
    #[track_caller] pub fn write_connection_secret_to_ref(self, value: impl IntoVal<KubeKeySpecWriteConnectionSecretToRef>) -> Self { with(self, "writeConnectionSecretToRef", value) }
}

/// `spec.forProvider` of a [`KubeKey`].
pub type KubeKeySpecForProvider = Fields<of::KubeKeySpecForProvider>;
impl KubeKeySpecForProvider {
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
    #[track_caller] pub fn key_vault_id_ref(self, value: impl IntoVal<KubeKeySpecForProviderKeyVaultIdRef>) -> Self { with(self, "keyVaultIdRef", value) }
    /// `keyVaultIdSelector`.
    #[track_caller] pub fn key_vault_id_selector(self, value: impl IntoVal<KubeKeySpecForProviderKeyVaultIdSelector>) -> Self { with(self, "keyVaultIdSelector", value) }
    /// `rotationPolicy`.
    #[track_caller] pub fn rotation_policy(self, value: impl IntoVal<KubeKeySpecForProviderRotationPolicy>) -> Self { with(self, "rotationPolicy", value) }
    /// `tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "tags", value) }
}

/// `spec.initProvider` of a [`KubeKey`].
pub type KubeKeySpecInitProvider = Fields<of::KubeKeySpecInitProvider>;
impl KubeKeySpecInitProvider {
    /// `keyOpts`.
    #[track_caller] pub fn key_opts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "keyOpts", value) }
    /// `keySize`.
    #[track_caller] pub fn key_size(self, value: impl IntoVal<f64>) -> Self { with(self, "keySize", value) }
    /// `keyType`.
    #[track_caller] pub fn key_type(self, value: impl IntoVal<String>) -> Self { with(self, "keyType", value) }
    /// `rotationPolicy`.
    #[track_caller] pub fn rotation_policy(self, value: impl IntoVal<KubeKeySpecForProviderRotationPolicy>) -> Self { with(self, "rotationPolicy", value) }
}

/// `spec.providerConfigRef` of a [`KubeKey`].
pub type KubeKeySpecProviderConfigRef = Fields<of::KubeKeySpecProviderConfigRef>;
impl KubeKeySpecProviderConfigRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.writeConnectionSecretToRef` of a [`KubeKey`].
pub type KubeKeySpecWriteConnectionSecretToRef = Fields<of::KubeKeySpecWriteConnectionSecretToRef>;
impl KubeKeySpecWriteConnectionSecretToRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "name", name), "namespace", namespace) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `namespace`: mandatory.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "namespace", value) }
}

/// `spec.forProvider.keyVaultIdRef` of a [`KubeKey`].
pub type KubeKeySpecForProviderKeyVaultIdRef = Fields<of::KubeKeySpecForProviderKeyVaultIdRef>;
impl KubeKeySpecForProviderKeyVaultIdRef {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "name", name) }
    /// `name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
    /// `policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<KubeKeySpecForProviderKeyVaultIdRefPolicy>) -> Self { with(self, "policy", value) }
}

/// `spec.forProvider.keyVaultIdSelector` of a [`KubeKey`].
pub type KubeKeySpecForProviderKeyVaultIdSelector = Fields<of::KubeKeySpecForProviderKeyVaultIdSelector>;
impl KubeKeySpecForProviderKeyVaultIdSelector {
    /// `matchControllerRef`.
    #[track_caller] pub fn match_controller_ref(self, value: impl IntoVal<bool>) -> Self { with(self, "matchControllerRef", value) }
    /// `matchLabels`.
    #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "matchLabels", value) }
    /// `policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<KubeKeySpecForProviderKeyVaultIdRefPolicy>) -> Self { with(self, "policy", value) }
}

/// `spec.forProvider.rotationPolicy` of a [`KubeKey`].
pub type KubeKeySpecForProviderRotationPolicy = Fields<of::KubeKeySpecForProviderRotationPolicy>;
impl KubeKeySpecForProviderRotationPolicy {
    /// `automatic`.
    #[track_caller] pub fn automatic(self, value: impl IntoVal<KubeKeySpecForProviderRotationPolicyAutomatic>) -> Self { with(self, "automatic", value) }
    /// `expireAfter`.
    #[track_caller] pub fn expire_after(self, value: impl IntoVal<String>) -> Self { with(self, "expireAfter", value) }
}

/// `spec.forProvider.keyVaultIdRef.policy.resolution` of a [`KubeKey`].
#[derive(Clone, Copy, PartialEq)]
pub enum KubeKeySpecForProviderKeyVaultIdRefPolicyResolution {
    /// `Required`
    Required,
    /// `Optional`
    Optional,
}
impl Words for KubeKeySpecForProviderKeyVaultIdRefPolicyResolution { const WORDS: &'static [(&'static str, Self)] = &[("Required", Self::Required), ("Optional", Self::Optional)]; }
impl Eq for KubeKeySpecForProviderKeyVaultIdRefPolicyResolution {}
impl fmt::Debug for KubeKeySpecForProviderKeyVaultIdRefPolicyResolution { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

/// `spec.forProvider.keyVaultIdRef.policy.resolve` of a [`KubeKey`].
#[derive(Clone, Copy, PartialEq)]
pub enum KubeKeySpecForProviderKeyVaultIdRefPolicyResolve {
    /// `Always`
    Always,
    /// `IfNotPresent`
    IfNotPresent,
}
impl Words for KubeKeySpecForProviderKeyVaultIdRefPolicyResolve { const WORDS: &'static [(&'static str, Self)] = &[("Always", Self::Always), ("IfNotPresent", Self::IfNotPresent)]; }
impl Eq for KubeKeySpecForProviderKeyVaultIdRefPolicyResolve {}
impl fmt::Debug for KubeKeySpecForProviderKeyVaultIdRefPolicyResolve { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

/// `spec.forProvider.keyVaultIdRef.policy` of a [`KubeKey`].
pub type KubeKeySpecForProviderKeyVaultIdRefPolicy = Fields<of::KubeKeySpecForProviderKeyVaultIdRefPolicy>;
impl KubeKeySpecForProviderKeyVaultIdRefPolicy {
    /// `resolution`: default `"Required"`.
    #[track_caller] pub fn resolution(self, value: impl IntoVal<KubeKeySpecForProviderKeyVaultIdRefPolicyResolution>) -> Self { with(self, "resolution", value) }
    /// `resolve`.
    #[track_caller] pub fn resolve(self, value: impl IntoVal<KubeKeySpecForProviderKeyVaultIdRefPolicyResolve>) -> Self { with(self, "resolve", value) }
}

/// `spec.forProvider.rotationPolicy.automatic` of a [`KubeKey`].
pub type KubeKeySpecForProviderRotationPolicyAutomatic = Fields<of::KubeKeySpecForProviderRotationPolicyAutomatic>;
impl KubeKeySpecForProviderRotationPolicyAutomatic {
    /// `timeAfterCreation`.
    #[track_caller] pub fn time_after_creation(self, value: impl IntoVal<String>) -> Self { with(self, "timeAfterCreation", value) }
    /// `timeBeforeExpiry`.
    #[track_caller] pub fn time_before_expiry(self, value: impl IntoVal<String>) -> Self { with(self, "timeBeforeExpiry", value) }
}

/// `spec.initProvider.rotationPolicy` of a [`KubeKey`]. The same as [`KubeKeySpecForProviderRotationPolicy`].
pub type KubeKeySpecInitProviderRotationPolicy = KubeKeySpecForProviderRotationPolicy;

/// `spec.forProvider.keyVaultIdSelector.policy.resolution` of a [`KubeKey`]. The same as [`KubeKeySpecForProviderKeyVaultIdRefPolicyResolution`].
pub type KubeKeySpecForProviderKeyVaultIdSelectorPolicyResolution = KubeKeySpecForProviderKeyVaultIdRefPolicyResolution;

/// `spec.forProvider.keyVaultIdSelector.policy.resolve` of a [`KubeKey`]. The same as [`KubeKeySpecForProviderKeyVaultIdRefPolicyResolve`].
pub type KubeKeySpecForProviderKeyVaultIdSelectorPolicyResolve = KubeKeySpecForProviderKeyVaultIdRefPolicyResolve;

/// `spec.forProvider.keyVaultIdSelector.policy` of a [`KubeKey`]. The same as [`KubeKeySpecForProviderKeyVaultIdRefPolicy`].
pub type KubeKeySpecForProviderKeyVaultIdSelectorPolicy = KubeKeySpecForProviderKeyVaultIdRefPolicy;

/// `spec.initProvider.rotationPolicy.automatic` of a [`KubeKey`]. The same as [`KubeKeySpecForProviderRotationPolicyAutomatic`].
pub type KubeKeySpecInitProviderRotationPolicyAutomatic = KubeKeySpecForProviderRotationPolicyAutomatic;
