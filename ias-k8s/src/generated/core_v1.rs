// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Types of `core/v1`.

use super::prelude::*;

api::object!(
    /// [`ConfigMap`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmap-v1-core) of `v1`.
    KubeConfigMap, KubeConfigMapProps, "v1", "ConfigMap"
);

/// A [`KubeConfigMap`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeConfigMapProps(Object);
ias_core::shape!(KubeConfigMapProps);
impl KubeConfigMapProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `binaryData`.
    pub const BINARY_DATA: Key<Self, Map<String>> = Key::new("binaryData");
    /// `binaryData`.
    pub fn binary_data(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("binaryData", value); self }
    /// Key of `data`.
    pub const DATA: Key<Self, Map<String>> = Key::new("data");
    /// `data`.
    pub fn data(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("data", value); self }
    /// Key of `immutable`.
    pub const IMMUTABLE: Key<Self, bool> = Key::new("immutable");
    /// `immutable`.
    pub fn immutable(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("immutable", value); self }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
}
impl Default for KubeConfigMapProps { fn default() -> Self { Self::new() } }

api::object!(
    /// [`Namespace`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namespace-v1-core) of `v1`.
    ///
    /// Belongs to the whole cluster.
    KubeNamespace, KubeNamespaceProps, "v1", "Namespace"
);

/// A [`KubeNamespace`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeNamespaceProps(Object);
ias_core::shape!(KubeNamespaceProps);
impl KubeNamespaceProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, NamespaceSpec> = Key::new("spec");
    /// `spec`.
    pub fn spec(mut self, value: impl IntoVal<NamespaceSpec>) -> Self { self.0.put("spec", value); self }
}
impl Default for KubeNamespaceProps { fn default() -> Self { Self::new() } }

api::object!(
    /// [`Secret`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secret-v1-core) of `v1`.
    KubeSecret, KubeSecretProps, "v1", "Secret"
);

/// A [`KubeSecret`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeSecretProps(Object);
ias_core::shape!(KubeSecretProps);
impl KubeSecretProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `data`.
    pub const DATA: Key<Self, Map<String>> = Key::new("data");
    /// `data`.
    pub fn data(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("data", value); self }
    /// Key of `immutable`.
    pub const IMMUTABLE: Key<Self, bool> = Key::new("immutable");
    /// `immutable`.
    pub fn immutable(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("immutable", value); self }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `stringData`.
    pub const STRING_DATA: Key<Self, Map<String>> = Key::new("stringData");
    /// `stringData`.
    pub fn string_data(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("stringData", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}
impl Default for KubeSecretProps { fn default() -> Self { Self::new() } }

api::object!(
    /// [`Service`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#service-v1-core) of `v1`.
    KubeService, KubeServiceProps, "v1", "Service"
);

/// A [`KubeService`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeServiceProps(Object);
ias_core::shape!(KubeServiceProps);
impl KubeServiceProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, ServiceSpec> = Key::new("spec");
    /// `spec`.
    pub fn spec(mut self, value: impl IntoVal<ServiceSpec>) -> Self { self.0.put("spec", value); self }
}
impl Default for KubeServiceProps { fn default() -> Self { Self::new() } }

api::object!(
    /// [`ServiceAccount`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccount-v1-core) of `v1`.
    KubeServiceAccount, KubeServiceAccountProps, "v1", "ServiceAccount"
);

/// A [`KubeServiceAccount`] without `apiVersion` and `kind`.
#[derive(Clone, Debug, PartialEq)]
pub struct KubeServiceAccountProps(Object);
ias_core::shape!(KubeServiceAccountProps);
impl KubeServiceAccountProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `automountServiceAccountToken`.
    pub const AUTOMOUNT_SERVICE_ACCOUNT_TOKEN: Key<Self, bool> = Key::new("automountServiceAccountToken");
    /// `automountServiceAccountToken`.
    pub fn automount_service_account_token(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("automountServiceAccountToken", value); self }
    /// Key of `imagePullSecrets`.
    pub const IMAGE_PULL_SECRETS: Key<Self, List<LocalObjectReference>> = Key::new("imagePullSecrets");
    /// `imagePullSecrets`.
    pub fn image_pull_secrets(mut self, value: impl IntoVal<List<LocalObjectReference>>) -> Self { self.0.put("imagePullSecrets", value); self }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `secrets`.
    pub const SECRETS: Key<Self, List<ObjectReference>> = Key::new("secrets");
    /// `secrets`.
    pub fn secrets(mut self, value: impl IntoVal<List<ObjectReference>>) -> Self { self.0.put("secrets", value); self }
}
impl Default for KubeServiceAccountProps { fn default() -> Self { Self::new() } }

/// [`Affinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#affinity-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Affinity(Object);
ias_core::shape!(Affinity);
impl Affinity {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `nodeAffinity`.
    pub const NODE_AFFINITY: Key<Self, NodeAffinity> = Key::new("nodeAffinity");
    /// `nodeAffinity`.
    pub fn node_affinity(mut self, value: impl IntoVal<NodeAffinity>) -> Self { self.0.put("nodeAffinity", value); self }
    /// Key of `podAffinity`.
    pub const POD_AFFINITY: Key<Self, PodAffinity> = Key::new("podAffinity");
    /// `podAffinity`.
    pub fn pod_affinity(mut self, value: impl IntoVal<PodAffinity>) -> Self { self.0.put("podAffinity", value); self }
    /// Key of `podAntiAffinity`.
    pub const POD_ANTI_AFFINITY: Key<Self, PodAntiAffinity> = Key::new("podAntiAffinity");
    /// `podAntiAffinity`.
    pub fn pod_anti_affinity(mut self, value: impl IntoVal<PodAntiAffinity>) -> Self { self.0.put("podAntiAffinity", value); self }
}
impl Default for Affinity { fn default() -> Self { Self::new() } }

/// [`AppArmorProfile`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#apparmorprofile-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct AppArmorProfile(Object);
ias_core::shape!(AppArmorProfile);
impl AppArmorProfile {
    /// Takes what is mandatory.
    pub fn new(type_: impl IntoVal<String>) -> Self { Self(Object::new()).type_(type_) }
    /// Key of `localhostProfile`.
    pub const LOCALHOST_PROFILE: Key<Self, String> = Key::new("localhostProfile");
    /// `localhostProfile`.
    pub fn localhost_profile(mut self, value: impl IntoVal<String>) -> Self { self.0.put("localhostProfile", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}

/// [`AwsElasticBlockStoreVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#awselasticblockstorevolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct AwsElasticBlockStoreVolumeSource(Object);
ias_core::shape!(AwsElasticBlockStoreVolumeSource);
impl AwsElasticBlockStoreVolumeSource {
    /// Takes what is mandatory.
    pub fn new(volume_id: impl IntoVal<String>) -> Self { Self(Object::new()).volume_id(volume_id) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `partition`.
    pub const PARTITION: Key<Self, i64> = Key::new("partition");
    /// `partition`.
    pub fn partition(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("partition", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `volumeID`.
    pub const VOLUME_ID: Key<Self, String> = Key::new("volumeID");
    /// `volumeID`: mandatory.
    pub fn volume_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeID", value); self }
}

/// [`AzureDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurediskvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct AzureDiskVolumeSource(Object);
ias_core::shape!(AzureDiskVolumeSource);
impl AzureDiskVolumeSource {
    /// Takes what is mandatory.
    pub fn new(disk_name: impl IntoVal<String>, disk_uri: impl IntoVal<String>) -> Self { Self(Object::new()).disk_name(disk_name).disk_uri(disk_uri) }
    /// Key of `cachingMode`.
    pub const CACHING_MODE: Key<Self, String> = Key::new("cachingMode");
    /// `cachingMode`.
    pub fn caching_mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("cachingMode", value); self }
    /// Key of `diskName`.
    pub const DISK_NAME: Key<Self, String> = Key::new("diskName");
    /// `diskName`: mandatory.
    pub fn disk_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("diskName", value); self }
    /// Key of `diskURI`.
    pub const DISK_URI: Key<Self, String> = Key::new("diskURI");
    /// `diskURI`: mandatory.
    pub fn disk_uri(mut self, value: impl IntoVal<String>) -> Self { self.0.put("diskURI", value); self }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `kind`.
    pub const KIND: Key<Self, String> = Key::new("kind");
    /// `kind`.
    pub fn kind(mut self, value: impl IntoVal<String>) -> Self { self.0.put("kind", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
}

/// [`AzureFileVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#azurefilevolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct AzureFileVolumeSource(Object);
ias_core::shape!(AzureFileVolumeSource);
impl AzureFileVolumeSource {
    /// Takes what is mandatory.
    pub fn new(secret_name: impl IntoVal<String>, share_name: impl IntoVal<String>) -> Self { Self(Object::new()).secret_name(secret_name).share_name(share_name) }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretName`.
    pub const SECRET_NAME: Key<Self, String> = Key::new("secretName");
    /// `secretName`: mandatory.
    pub fn secret_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("secretName", value); self }
    /// Key of `shareName`.
    pub const SHARE_NAME: Key<Self, String> = Key::new("shareName");
    /// `shareName`: mandatory.
    pub fn share_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("shareName", value); self }
}

/// [`Capabilities`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#capabilities-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Capabilities(Object);
ias_core::shape!(Capabilities);
impl Capabilities {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `add`.
    pub const ADD: Key<Self, List<String>> = Key::new("add");
    /// `add`.
    pub fn add(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("add", value); self }
    /// Key of `drop`.
    pub const DROP: Key<Self, List<String>> = Key::new("drop");
    /// `drop`.
    pub fn drop(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("drop", value); self }
}
impl Default for Capabilities { fn default() -> Self { Self::new() } }

/// [`CephFsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cephfsvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct CephFsVolumeSource(Object);
ias_core::shape!(CephFsVolumeSource);
impl CephFsVolumeSource {
    /// Takes what is mandatory.
    pub fn new(monitors: impl IntoVal<List<String>>) -> Self { Self(Object::new()).monitors(monitors) }
    /// Key of `monitors`.
    pub const MONITORS: Key<Self, List<String>> = Key::new("monitors");
    /// `monitors`: mandatory.
    pub fn monitors(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("monitors", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretFile`.
    pub const SECRET_FILE: Key<Self, String> = Key::new("secretFile");
    /// `secretFile`.
    pub fn secret_file(mut self, value: impl IntoVal<String>) -> Self { self.0.put("secretFile", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, String> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("user", value); self }
}

/// [`CinderVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#cindervolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct CinderVolumeSource(Object);
ias_core::shape!(CinderVolumeSource);
impl CinderVolumeSource {
    /// Takes what is mandatory.
    pub fn new(volume_id: impl IntoVal<String>) -> Self { Self(Object::new()).volume_id(volume_id) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
    /// Key of `volumeID`.
    pub const VOLUME_ID: Key<Self, String> = Key::new("volumeID");
    /// `volumeID`: mandatory.
    pub fn volume_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeID", value); self }
}

/// [`ClientIpConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clientipconfig-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ClientIpConfig(Object);
ias_core::shape!(ClientIpConfig);
impl ClientIpConfig {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `timeoutSeconds`.
    pub const TIMEOUT_SECONDS: Key<Self, i64> = Key::new("timeoutSeconds");
    /// `timeoutSeconds`.
    pub fn timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("timeoutSeconds", value); self }
}
impl Default for ClientIpConfig { fn default() -> Self { Self::new() } }

/// [`ClusterTrustBundleProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#clustertrustbundleprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterTrustBundleProjection(Object);
ias_core::shape!(ClusterTrustBundleProjection);
impl ClusterTrustBundleProjection {
    /// Takes what is mandatory.
    pub fn new(path: impl IntoVal<String>) -> Self { Self(Object::new()).path(path) }
    /// Key of `labelSelector`.
    pub const LABEL_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("labelSelector");
    /// `labelSelector`.
    pub fn label_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("labelSelector", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `signerName`.
    pub const SIGNER_NAME: Key<Self, String> = Key::new("signerName");
    /// `signerName`.
    pub fn signer_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("signerName", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, i64> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("user", value); self }
}

/// [`ConfigMapEnvSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapenvsource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigMapEnvSource(Object);
ias_core::shape!(ConfigMapEnvSource);
impl ConfigMapEnvSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}
impl Default for ConfigMapEnvSource { fn default() -> Self { Self::new() } }

/// [`ConfigMapKeySelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapkeyselector-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigMapKeySelector(Object);
ias_core::shape!(ConfigMapKeySelector);
impl ConfigMapKeySelector {
    /// Takes what is mandatory.
    pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`: mandatory.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}

/// [`ConfigMapProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigMapProjection(Object);
ias_core::shape!(ConfigMapProjection);
impl ConfigMapProjection {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `items`.
    pub const ITEMS: Key<Self, List<KeyToPath>> = Key::new("items");
    /// `items`.
    pub fn items(mut self, value: impl IntoVal<List<KeyToPath>>) -> Self { self.0.put("items", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}
impl Default for ConfigMapProjection { fn default() -> Self { Self::new() } }

/// [`ConfigMapVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#configmapvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigMapVolumeSource(Object);
ias_core::shape!(ConfigMapVolumeSource);
impl ConfigMapVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `defaultMode`.
    pub const DEFAULT_MODE: Key<Self, i64> = Key::new("defaultMode");
    /// `defaultMode`.
    pub fn default_mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultMode", value); self }
    /// Key of `defaultUser`.
    pub const DEFAULT_USER: Key<Self, i64> = Key::new("defaultUser");
    /// `defaultUser`.
    pub fn default_user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultUser", value); self }
    /// Key of `items`.
    pub const ITEMS: Key<Self, List<KeyToPath>> = Key::new("items");
    /// `items`.
    pub fn items(mut self, value: impl IntoVal<List<KeyToPath>>) -> Self { self.0.put("items", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}
impl Default for ConfigMapVolumeSource { fn default() -> Self { Self::new() } }

/// [`Container`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#container-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Container(Object);
ias_core::shape!(Container);
impl Container {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `args`.
    pub const ARGS: Key<Self, List<String>> = Key::new("args");
    /// `args`.
    pub fn args(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("args", value); self }
    /// Key of `command`.
    pub const COMMAND: Key<Self, List<String>> = Key::new("command");
    /// `command`.
    pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("command", value); self }
    /// Key of `env`.
    pub const ENV: Key<Self, List<EnvVar>> = Key::new("env");
    /// `env`.
    pub fn env(mut self, value: impl IntoVal<List<EnvVar>>) -> Self { self.0.put("env", value); self }
    /// Key of `envFrom`.
    pub const ENV_FROM: Key<Self, List<EnvFromSource>> = Key::new("envFrom");
    /// `envFrom`.
    pub fn env_from(mut self, value: impl IntoVal<List<EnvFromSource>>) -> Self { self.0.put("envFrom", value); self }
    /// Key of `image`.
    pub const IMAGE: Key<Self, String> = Key::new("image");
    /// `image`.
    pub fn image(mut self, value: impl IntoVal<String>) -> Self { self.0.put("image", value); self }
    /// Key of `imagePullPolicy`.
    pub const IMAGE_PULL_POLICY: Key<Self, String> = Key::new("imagePullPolicy");
    /// `imagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("imagePullPolicy", value); self }
    /// Key of `lifecycle`.
    pub const LIFECYCLE: Key<Self, Lifecycle> = Key::new("lifecycle");
    /// `lifecycle`.
    pub fn lifecycle(mut self, value: impl IntoVal<Lifecycle>) -> Self { self.0.put("lifecycle", value); self }
    /// Key of `livenessProbe`.
    pub const LIVENESS_PROBE: Key<Self, Probe> = Key::new("livenessProbe");
    /// `livenessProbe`.
    pub fn liveness_probe(mut self, value: impl IntoVal<Probe>) -> Self { self.0.put("livenessProbe", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `ports`.
    pub const PORTS: Key<Self, List<ContainerPort>> = Key::new("ports");
    /// `ports`.
    pub fn ports(mut self, value: impl IntoVal<List<ContainerPort>>) -> Self { self.0.put("ports", value); self }
    /// Key of `readinessProbe`.
    pub const READINESS_PROBE: Key<Self, Probe> = Key::new("readinessProbe");
    /// `readinessProbe`.
    pub fn readiness_probe(mut self, value: impl IntoVal<Probe>) -> Self { self.0.put("readinessProbe", value); self }
    /// Key of `resizePolicy`.
    pub const RESIZE_POLICY: Key<Self, List<ContainerResizePolicy>> = Key::new("resizePolicy");
    /// `resizePolicy`.
    pub fn resize_policy(mut self, value: impl IntoVal<List<ContainerResizePolicy>>) -> Self { self.0.put("resizePolicy", value); self }
    /// Key of `resources`.
    pub const RESOURCES: Key<Self, ResourceRequirements> = Key::new("resources");
    /// `resources`.
    pub fn resources(mut self, value: impl IntoVal<ResourceRequirements>) -> Self { self.0.put("resources", value); self }
    /// Key of `restartPolicy`.
    pub const RESTART_POLICY: Key<Self, String> = Key::new("restartPolicy");
    /// `restartPolicy`.
    pub fn restart_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("restartPolicy", value); self }
    /// Key of `restartPolicyRules`.
    pub const RESTART_POLICY_RULES: Key<Self, List<ContainerRestartRule>> = Key::new("restartPolicyRules");
    /// `restartPolicyRules`.
    pub fn restart_policy_rules(mut self, value: impl IntoVal<List<ContainerRestartRule>>) -> Self { self.0.put("restartPolicyRules", value); self }
    /// Key of `securityContext`.
    pub const SECURITY_CONTEXT: Key<Self, SecurityContext> = Key::new("securityContext");
    /// `securityContext`.
    pub fn security_context(mut self, value: impl IntoVal<SecurityContext>) -> Self { self.0.put("securityContext", value); self }
    /// Key of `startupProbe`.
    pub const STARTUP_PROBE: Key<Self, Probe> = Key::new("startupProbe");
    /// `startupProbe`.
    pub fn startup_probe(mut self, value: impl IntoVal<Probe>) -> Self { self.0.put("startupProbe", value); self }
    /// Key of `stdin`.
    pub const STDIN: Key<Self, bool> = Key::new("stdin");
    /// `stdin`.
    pub fn stdin(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("stdin", value); self }
    /// Key of `stdinOnce`.
    pub const STDIN_ONCE: Key<Self, bool> = Key::new("stdinOnce");
    /// `stdinOnce`.
    pub fn stdin_once(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("stdinOnce", value); self }
    /// Key of `terminationMessagePath`.
    pub const TERMINATION_MESSAGE_PATH: Key<Self, String> = Key::new("terminationMessagePath");
    /// `terminationMessagePath`.
    pub fn termination_message_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("terminationMessagePath", value); self }
    /// Key of `terminationMessagePolicy`.
    pub const TERMINATION_MESSAGE_POLICY: Key<Self, String> = Key::new("terminationMessagePolicy");
    /// `terminationMessagePolicy`.
    pub fn termination_message_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("terminationMessagePolicy", value); self }
    /// Key of `tty`.
    pub const TTY: Key<Self, bool> = Key::new("tty");
    /// `tty`.
    pub fn tty(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("tty", value); self }
    /// Key of `volumeDevices`.
    pub const VOLUME_DEVICES: Key<Self, List<VolumeDevice>> = Key::new("volumeDevices");
    /// `volumeDevices`.
    pub fn volume_devices(mut self, value: impl IntoVal<List<VolumeDevice>>) -> Self { self.0.put("volumeDevices", value); self }
    /// Key of `volumeMounts`.
    pub const VOLUME_MOUNTS: Key<Self, List<VolumeMount>> = Key::new("volumeMounts");
    /// `volumeMounts`.
    pub fn volume_mounts(mut self, value: impl IntoVal<List<VolumeMount>>) -> Self { self.0.put("volumeMounts", value); self }
    /// Key of `workingDir`.
    pub const WORKING_DIR: Key<Self, String> = Key::new("workingDir");
    /// `workingDir`.
    pub fn working_dir(mut self, value: impl IntoVal<String>) -> Self { self.0.put("workingDir", value); self }
}

/// [`ContainerPort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerport-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerPort(Object);
ias_core::shape!(ContainerPort);
impl ContainerPort {
    /// Takes what is mandatory.
    pub fn new(container_port: impl IntoVal<i64>) -> Self { Self(Object::new()).container_port(container_port) }
    /// Key of `containerPort`.
    pub const CONTAINER_PORT: Key<Self, i64> = Key::new("containerPort");
    /// `containerPort`: mandatory.
    pub fn container_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("containerPort", value); self }
    /// Key of `hostIP`.
    pub const HOST_IP: Key<Self, String> = Key::new("hostIP");
    /// `hostIP`.
    pub fn host_ip(mut self, value: impl IntoVal<String>) -> Self { self.0.put("hostIP", value); self }
    /// Key of `hostPort`.
    pub const HOST_PORT: Key<Self, i64> = Key::new("hostPort");
    /// `hostPort`.
    pub fn host_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("hostPort", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `protocol`.
    pub const PROTOCOL: Key<Self, String> = Key::new("protocol");
    /// `protocol`.
    pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("protocol", value); self }
}

/// [`ContainerResizePolicy`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerresizepolicy-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerResizePolicy(Object);
ias_core::shape!(ContainerResizePolicy);
impl ContainerResizePolicy {
    /// Takes what is mandatory.
    pub fn new(resource_name: impl IntoVal<String>, restart_policy: impl IntoVal<String>) -> Self { Self(Object::new()).resource_name(resource_name).restart_policy(restart_policy) }
    /// Key of `resourceName`.
    pub const RESOURCE_NAME: Key<Self, String> = Key::new("resourceName");
    /// `resourceName`: mandatory.
    pub fn resource_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("resourceName", value); self }
    /// Key of `restartPolicy`.
    pub const RESTART_POLICY: Key<Self, String> = Key::new("restartPolicy");
    /// `restartPolicy`: mandatory.
    pub fn restart_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("restartPolicy", value); self }
}

/// [`ContainerRestartRule`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartrule-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerRestartRule(Object);
ias_core::shape!(ContainerRestartRule);
impl ContainerRestartRule {
    /// Takes what is mandatory.
    pub fn new(action: impl IntoVal<String>) -> Self { Self(Object::new()).action(action) }
    /// Key of `action`.
    pub const ACTION: Key<Self, String> = Key::new("action");
    /// `action`: mandatory.
    pub fn action(mut self, value: impl IntoVal<String>) -> Self { self.0.put("action", value); self }
    /// Key of `exitCodes`.
    pub const EXIT_CODES: Key<Self, ContainerRestartRuleOnExitCodes> = Key::new("exitCodes");
    /// `exitCodes`.
    pub fn exit_codes(mut self, value: impl IntoVal<ContainerRestartRuleOnExitCodes>) -> Self { self.0.put("exitCodes", value); self }
}

/// [`ContainerRestartRuleOnExitCodes`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#containerrestartruleonexitcodes-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerRestartRuleOnExitCodes(Object);
ias_core::shape!(ContainerRestartRuleOnExitCodes);
impl ContainerRestartRuleOnExitCodes {
    /// Takes what is mandatory.
    pub fn new(operator: impl IntoVal<String>) -> Self { Self(Object::new()).operator(operator) }
    /// Key of `operator`.
    pub const OPERATOR: Key<Self, String> = Key::new("operator");
    /// `operator`: mandatory.
    pub fn operator(mut self, value: impl IntoVal<String>) -> Self { self.0.put("operator", value); self }
    /// Key of `values`.
    pub const VALUES: Key<Self, List<i64>> = Key::new("values");
    /// `values`.
    pub fn values(mut self, value: impl IntoVal<List<i64>>) -> Self { self.0.put("values", value); self }
}

/// [`CsiVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#csivolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct CsiVolumeSource(Object);
ias_core::shape!(CsiVolumeSource);
impl CsiVolumeSource {
    /// Takes what is mandatory.
    pub fn new(driver: impl IntoVal<String>) -> Self { Self(Object::new()).driver(driver) }
    /// Key of `driver`.
    pub const DRIVER: Key<Self, String> = Key::new("driver");
    /// `driver`: mandatory.
    pub fn driver(mut self, value: impl IntoVal<String>) -> Self { self.0.put("driver", value); self }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `nodePublishSecretRef`.
    pub const NODE_PUBLISH_SECRET_REF: Key<Self, LocalObjectReference> = Key::new("nodePublishSecretRef");
    /// `nodePublishSecretRef`.
    pub fn node_publish_secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("nodePublishSecretRef", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `volumeAttributes`.
    pub const VOLUME_ATTRIBUTES: Key<Self, Map<String>> = Key::new("volumeAttributes");
    /// `volumeAttributes`.
    pub fn volume_attributes(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("volumeAttributes", value); self }
}

/// [`DownwardApiProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapiprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct DownwardApiProjection(Object);
ias_core::shape!(DownwardApiProjection);
impl DownwardApiProjection {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `items`.
    pub const ITEMS: Key<Self, List<DownwardApiVolumeFile>> = Key::new("items");
    /// `items`.
    pub fn items(mut self, value: impl IntoVal<List<DownwardApiVolumeFile>>) -> Self { self.0.put("items", value); self }
}
impl Default for DownwardApiProjection { fn default() -> Self { Self::new() } }

/// [`DownwardApiVolumeFile`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumefile-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct DownwardApiVolumeFile(Object);
ias_core::shape!(DownwardApiVolumeFile);
impl DownwardApiVolumeFile {
    /// Takes what is mandatory.
    pub fn new(path: impl IntoVal<String>) -> Self { Self(Object::new()).path(path) }
    /// Key of `fieldRef`.
    pub const FIELD_REF: Key<Self, ObjectFieldSelector> = Key::new("fieldRef");
    /// `fieldRef`.
    pub fn field_ref(mut self, value: impl IntoVal<ObjectFieldSelector>) -> Self { self.0.put("fieldRef", value); self }
    /// Key of `mode`.
    pub const MODE: Key<Self, i64> = Key::new("mode");
    /// `mode`.
    pub fn mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("mode", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `resourceFieldRef`.
    pub const RESOURCE_FIELD_REF: Key<Self, ResourceFieldSelector> = Key::new("resourceFieldRef");
    /// `resourceFieldRef`.
    pub fn resource_field_ref(mut self, value: impl IntoVal<ResourceFieldSelector>) -> Self { self.0.put("resourceFieldRef", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, i64> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("user", value); self }
}

/// [`DownwardApiVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#downwardapivolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct DownwardApiVolumeSource(Object);
ias_core::shape!(DownwardApiVolumeSource);
impl DownwardApiVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `defaultMode`.
    pub const DEFAULT_MODE: Key<Self, i64> = Key::new("defaultMode");
    /// `defaultMode`.
    pub fn default_mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultMode", value); self }
    /// Key of `defaultUser`.
    pub const DEFAULT_USER: Key<Self, i64> = Key::new("defaultUser");
    /// `defaultUser`.
    pub fn default_user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultUser", value); self }
    /// Key of `items`.
    pub const ITEMS: Key<Self, List<DownwardApiVolumeFile>> = Key::new("items");
    /// `items`.
    pub fn items(mut self, value: impl IntoVal<List<DownwardApiVolumeFile>>) -> Self { self.0.put("items", value); self }
}
impl Default for DownwardApiVolumeSource { fn default() -> Self { Self::new() } }

/// [`EmptyDirVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#emptydirvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EmptyDirVolumeSource(Object);
ias_core::shape!(EmptyDirVolumeSource);
impl EmptyDirVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `medium`.
    pub const MEDIUM: Key<Self, String> = Key::new("medium");
    /// `medium`.
    pub fn medium(mut self, value: impl IntoVal<String>) -> Self { self.0.put("medium", value); self }
    /// Key of `mode`.
    pub const MODE: Key<Self, i64> = Key::new("mode");
    /// `mode`.
    pub fn mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("mode", value); self }
    /// Key of `sizeLimit`.
    pub const SIZE_LIMIT: Key<Self, Quantity> = Key::new("sizeLimit");
    /// `sizeLimit`.
    pub fn size_limit(mut self, value: impl IntoVal<Quantity>) -> Self { self.0.put("sizeLimit", value); self }
}
impl Default for EmptyDirVolumeSource { fn default() -> Self { Self::new() } }

/// [`EnvFromSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envfromsource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EnvFromSource(Object);
ias_core::shape!(EnvFromSource);
impl EnvFromSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `configMapRef`.
    pub const CONFIG_MAP_REF: Key<Self, ConfigMapEnvSource> = Key::new("configMapRef");
    /// `configMapRef`.
    pub fn config_map_ref(mut self, value: impl IntoVal<ConfigMapEnvSource>) -> Self { self.0.put("configMapRef", value); self }
    /// Key of `prefix`.
    pub const PREFIX: Key<Self, String> = Key::new("prefix");
    /// `prefix`.
    pub fn prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("prefix", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, SecretEnvSource> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<SecretEnvSource>) -> Self { self.0.put("secretRef", value); self }
}
impl Default for EnvFromSource { fn default() -> Self { Self::new() } }

/// [`EnvVar`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvar-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EnvVar(Object);
ias_core::shape!(EnvVar);
impl EnvVar {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, String> = Key::new("value");
    /// `value`.
    pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("value", value); self }
    /// Key of `valueFrom`.
    pub const VALUE_FROM: Key<Self, EnvVarSource> = Key::new("valueFrom");
    /// `valueFrom`.
    pub fn value_from(mut self, value: impl IntoVal<EnvVarSource>) -> Self { self.0.put("valueFrom", value); self }
}

/// [`EnvVarSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#envvarsource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EnvVarSource(Object);
ias_core::shape!(EnvVarSource);
impl EnvVarSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `configMapKeyRef`.
    pub const CONFIG_MAP_KEY_REF: Key<Self, ConfigMapKeySelector> = Key::new("configMapKeyRef");
    /// `configMapKeyRef`.
    pub fn config_map_key_ref(mut self, value: impl IntoVal<ConfigMapKeySelector>) -> Self { self.0.put("configMapKeyRef", value); self }
    /// Key of `fieldRef`.
    pub const FIELD_REF: Key<Self, ObjectFieldSelector> = Key::new("fieldRef");
    /// `fieldRef`.
    pub fn field_ref(mut self, value: impl IntoVal<ObjectFieldSelector>) -> Self { self.0.put("fieldRef", value); self }
    /// Key of `fileKeyRef`.
    pub const FILE_KEY_REF: Key<Self, FileKeySelector> = Key::new("fileKeyRef");
    /// `fileKeyRef`.
    pub fn file_key_ref(mut self, value: impl IntoVal<FileKeySelector>) -> Self { self.0.put("fileKeyRef", value); self }
    /// Key of `resourceFieldRef`.
    pub const RESOURCE_FIELD_REF: Key<Self, ResourceFieldSelector> = Key::new("resourceFieldRef");
    /// `resourceFieldRef`.
    pub fn resource_field_ref(mut self, value: impl IntoVal<ResourceFieldSelector>) -> Self { self.0.put("resourceFieldRef", value); self }
    /// Key of `secretKeyRef`.
    pub const SECRET_KEY_REF: Key<Self, SecretKeySelector> = Key::new("secretKeyRef");
    /// `secretKeyRef`.
    pub fn secret_key_ref(mut self, value: impl IntoVal<SecretKeySelector>) -> Self { self.0.put("secretKeyRef", value); self }
}
impl Default for EnvVarSource { fn default() -> Self { Self::new() } }

/// [`EphemeralContainer`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralcontainer-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EphemeralContainer(Object);
ias_core::shape!(EphemeralContainer);
impl EphemeralContainer {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `args`.
    pub const ARGS: Key<Self, List<String>> = Key::new("args");
    /// `args`.
    pub fn args(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("args", value); self }
    /// Key of `command`.
    pub const COMMAND: Key<Self, List<String>> = Key::new("command");
    /// `command`.
    pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("command", value); self }
    /// Key of `env`.
    pub const ENV: Key<Self, List<EnvVar>> = Key::new("env");
    /// `env`.
    pub fn env(mut self, value: impl IntoVal<List<EnvVar>>) -> Self { self.0.put("env", value); self }
    /// Key of `envFrom`.
    pub const ENV_FROM: Key<Self, List<EnvFromSource>> = Key::new("envFrom");
    /// `envFrom`.
    pub fn env_from(mut self, value: impl IntoVal<List<EnvFromSource>>) -> Self { self.0.put("envFrom", value); self }
    /// Key of `image`.
    pub const IMAGE: Key<Self, String> = Key::new("image");
    /// `image`.
    pub fn image(mut self, value: impl IntoVal<String>) -> Self { self.0.put("image", value); self }
    /// Key of `imagePullPolicy`.
    pub const IMAGE_PULL_POLICY: Key<Self, String> = Key::new("imagePullPolicy");
    /// `imagePullPolicy`.
    pub fn image_pull_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("imagePullPolicy", value); self }
    /// Key of `lifecycle`.
    pub const LIFECYCLE: Key<Self, Lifecycle> = Key::new("lifecycle");
    /// `lifecycle`.
    pub fn lifecycle(mut self, value: impl IntoVal<Lifecycle>) -> Self { self.0.put("lifecycle", value); self }
    /// Key of `livenessProbe`.
    pub const LIVENESS_PROBE: Key<Self, Probe> = Key::new("livenessProbe");
    /// `livenessProbe`.
    pub fn liveness_probe(mut self, value: impl IntoVal<Probe>) -> Self { self.0.put("livenessProbe", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `ports`.
    pub const PORTS: Key<Self, List<ContainerPort>> = Key::new("ports");
    /// `ports`.
    pub fn ports(mut self, value: impl IntoVal<List<ContainerPort>>) -> Self { self.0.put("ports", value); self }
    /// Key of `readinessProbe`.
    pub const READINESS_PROBE: Key<Self, Probe> = Key::new("readinessProbe");
    /// `readinessProbe`.
    pub fn readiness_probe(mut self, value: impl IntoVal<Probe>) -> Self { self.0.put("readinessProbe", value); self }
    /// Key of `resizePolicy`.
    pub const RESIZE_POLICY: Key<Self, List<ContainerResizePolicy>> = Key::new("resizePolicy");
    /// `resizePolicy`.
    pub fn resize_policy(mut self, value: impl IntoVal<List<ContainerResizePolicy>>) -> Self { self.0.put("resizePolicy", value); self }
    /// Key of `resources`.
    pub const RESOURCES: Key<Self, ResourceRequirements> = Key::new("resources");
    /// `resources`.
    pub fn resources(mut self, value: impl IntoVal<ResourceRequirements>) -> Self { self.0.put("resources", value); self }
    /// Key of `restartPolicy`.
    pub const RESTART_POLICY: Key<Self, String> = Key::new("restartPolicy");
    /// `restartPolicy`.
    pub fn restart_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("restartPolicy", value); self }
    /// Key of `restartPolicyRules`.
    pub const RESTART_POLICY_RULES: Key<Self, List<ContainerRestartRule>> = Key::new("restartPolicyRules");
    /// `restartPolicyRules`.
    pub fn restart_policy_rules(mut self, value: impl IntoVal<List<ContainerRestartRule>>) -> Self { self.0.put("restartPolicyRules", value); self }
    /// Key of `securityContext`.
    pub const SECURITY_CONTEXT: Key<Self, SecurityContext> = Key::new("securityContext");
    /// `securityContext`.
    pub fn security_context(mut self, value: impl IntoVal<SecurityContext>) -> Self { self.0.put("securityContext", value); self }
    /// Key of `startupProbe`.
    pub const STARTUP_PROBE: Key<Self, Probe> = Key::new("startupProbe");
    /// `startupProbe`.
    pub fn startup_probe(mut self, value: impl IntoVal<Probe>) -> Self { self.0.put("startupProbe", value); self }
    /// Key of `stdin`.
    pub const STDIN: Key<Self, bool> = Key::new("stdin");
    /// `stdin`.
    pub fn stdin(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("stdin", value); self }
    /// Key of `stdinOnce`.
    pub const STDIN_ONCE: Key<Self, bool> = Key::new("stdinOnce");
    /// `stdinOnce`.
    pub fn stdin_once(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("stdinOnce", value); self }
    /// Key of `targetContainerName`.
    pub const TARGET_CONTAINER_NAME: Key<Self, String> = Key::new("targetContainerName");
    /// `targetContainerName`.
    pub fn target_container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("targetContainerName", value); self }
    /// Key of `terminationMessagePath`.
    pub const TERMINATION_MESSAGE_PATH: Key<Self, String> = Key::new("terminationMessagePath");
    /// `terminationMessagePath`.
    pub fn termination_message_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("terminationMessagePath", value); self }
    /// Key of `terminationMessagePolicy`.
    pub const TERMINATION_MESSAGE_POLICY: Key<Self, String> = Key::new("terminationMessagePolicy");
    /// `terminationMessagePolicy`.
    pub fn termination_message_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("terminationMessagePolicy", value); self }
    /// Key of `tty`.
    pub const TTY: Key<Self, bool> = Key::new("tty");
    /// `tty`.
    pub fn tty(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("tty", value); self }
    /// Key of `volumeDevices`.
    pub const VOLUME_DEVICES: Key<Self, List<VolumeDevice>> = Key::new("volumeDevices");
    /// `volumeDevices`.
    pub fn volume_devices(mut self, value: impl IntoVal<List<VolumeDevice>>) -> Self { self.0.put("volumeDevices", value); self }
    /// Key of `volumeMounts`.
    pub const VOLUME_MOUNTS: Key<Self, List<VolumeMount>> = Key::new("volumeMounts");
    /// `volumeMounts`.
    pub fn volume_mounts(mut self, value: impl IntoVal<List<VolumeMount>>) -> Self { self.0.put("volumeMounts", value); self }
    /// Key of `workingDir`.
    pub const WORKING_DIR: Key<Self, String> = Key::new("workingDir");
    /// `workingDir`.
    pub fn working_dir(mut self, value: impl IntoVal<String>) -> Self { self.0.put("workingDir", value); self }
}

/// [`EphemeralVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#ephemeralvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EphemeralVolumeSource(Object);
ias_core::shape!(EphemeralVolumeSource);
impl EphemeralVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `volumeClaimTemplate`.
    pub const VOLUME_CLAIM_TEMPLATE: Key<Self, PersistentVolumeClaimTemplate> = Key::new("volumeClaimTemplate");
    /// `volumeClaimTemplate`.
    pub fn volume_claim_template(mut self, value: impl IntoVal<PersistentVolumeClaimTemplate>) -> Self { self.0.put("volumeClaimTemplate", value); self }
}
impl Default for EphemeralVolumeSource { fn default() -> Self { Self::new() } }

/// [`EvictionResponder`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#evictionresponder-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct EvictionResponder(Object);
ias_core::shape!(EvictionResponder);
impl EvictionResponder {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, priority: impl IntoVal<i64>) -> Self { Self(Object::new()).name(name).priority(priority) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `priority`.
    pub const PRIORITY: Key<Self, i64> = Key::new("priority");
    /// `priority`: mandatory.
    pub fn priority(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("priority", value); self }
}

/// [`ExecAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#execaction-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ExecAction(Object);
ias_core::shape!(ExecAction);
impl ExecAction {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `command`.
    pub const COMMAND: Key<Self, List<String>> = Key::new("command");
    /// `command`.
    pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("command", value); self }
}
impl Default for ExecAction { fn default() -> Self { Self::new() } }

/// [`FcVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#fcvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct FcVolumeSource(Object);
ias_core::shape!(FcVolumeSource);
impl FcVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `lun`.
    pub const LUN: Key<Self, i64> = Key::new("lun");
    /// `lun`.
    pub fn lun(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("lun", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `targetWWNs`.
    pub const TARGET_WWNS: Key<Self, List<String>> = Key::new("targetWWNs");
    /// `targetWWNs`.
    pub fn target_wwns(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("targetWWNs", value); self }
    /// Key of `wwids`.
    pub const WWIDS: Key<Self, List<String>> = Key::new("wwids");
    /// `wwids`.
    pub fn wwids(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("wwids", value); self }
}
impl Default for FcVolumeSource { fn default() -> Self { Self::new() } }

/// [`FileKeySelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#filekeyselector-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct FileKeySelector(Object);
ias_core::shape!(FileKeySelector);
/// What [`FileKeySelector`] cannot do without.
pub struct FileKeySelectorRequired<A, B, C> {
    /// `volumeName`.
    pub volume_name: A,
    /// `path`.
    pub path: B,
    /// `key`.
    pub key: C,
}
impl FileKeySelector {
    /// Takes what is mandatory, by name: [`FileKeySelectorRequired`].
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: FileKeySelectorRequired<A, B, C>) -> Self { Self(Object::new()).volume_name(required.volume_name).path(required.path).key(required.key) }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`: mandatory.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `volumeName`.
    pub const VOLUME_NAME: Key<Self, String> = Key::new("volumeName");
    /// `volumeName`: mandatory.
    pub fn volume_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeName", value); self }
}

/// [`FlexVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flexvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct FlexVolumeSource(Object);
ias_core::shape!(FlexVolumeSource);
impl FlexVolumeSource {
    /// Takes what is mandatory.
    pub fn new(driver: impl IntoVal<String>) -> Self { Self(Object::new()).driver(driver) }
    /// Key of `driver`.
    pub const DRIVER: Key<Self, String> = Key::new("driver");
    /// `driver`: mandatory.
    pub fn driver(mut self, value: impl IntoVal<String>) -> Self { self.0.put("driver", value); self }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `options`.
    pub const OPTIONS: Key<Self, Map<String>> = Key::new("options");
    /// `options`.
    pub fn options(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("options", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
}

/// [`FlockerVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#flockervolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct FlockerVolumeSource(Object);
ias_core::shape!(FlockerVolumeSource);
impl FlockerVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `datasetName`.
    pub const DATASET_NAME: Key<Self, String> = Key::new("datasetName");
    /// `datasetName`.
    pub fn dataset_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("datasetName", value); self }
    /// Key of `datasetUUID`.
    pub const DATASET_UUID: Key<Self, String> = Key::new("datasetUUID");
    /// `datasetUUID`.
    pub fn dataset_uuid(mut self, value: impl IntoVal<String>) -> Self { self.0.put("datasetUUID", value); self }
}
impl Default for FlockerVolumeSource { fn default() -> Self { Self::new() } }

/// [`GcePersistentDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gcepersistentdiskvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct GcePersistentDiskVolumeSource(Object);
ias_core::shape!(GcePersistentDiskVolumeSource);
impl GcePersistentDiskVolumeSource {
    /// Takes what is mandatory.
    pub fn new(pd_name: impl IntoVal<String>) -> Self { Self(Object::new()).pd_name(pd_name) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `partition`.
    pub const PARTITION: Key<Self, i64> = Key::new("partition");
    /// `partition`.
    pub fn partition(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("partition", value); self }
    /// Key of `pdName`.
    pub const PD_NAME: Key<Self, String> = Key::new("pdName");
    /// `pdName`: mandatory.
    pub fn pd_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("pdName", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
}

/// [`GitRepoVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#gitrepovolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct GitRepoVolumeSource(Object);
ias_core::shape!(GitRepoVolumeSource);
impl GitRepoVolumeSource {
    /// Takes what is mandatory.
    pub fn new(repository: impl IntoVal<String>) -> Self { Self(Object::new()).repository(repository) }
    /// Key of `directory`.
    pub const DIRECTORY: Key<Self, String> = Key::new("directory");
    /// `directory`.
    pub fn directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("directory", value); self }
    /// Key of `repository`.
    pub const REPOSITORY: Key<Self, String> = Key::new("repository");
    /// `repository`: mandatory.
    pub fn repository(mut self, value: impl IntoVal<String>) -> Self { self.0.put("repository", value); self }
    /// Key of `revision`.
    pub const REVISION: Key<Self, String> = Key::new("revision");
    /// `revision`.
    pub fn revision(mut self, value: impl IntoVal<String>) -> Self { self.0.put("revision", value); self }
}

/// [`GlusterfsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#glusterfsvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct GlusterfsVolumeSource(Object);
ias_core::shape!(GlusterfsVolumeSource);
impl GlusterfsVolumeSource {
    /// Takes what is mandatory.
    pub fn new(endpoints: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { Self(Object::new()).endpoints(endpoints).path(path) }
    /// Key of `endpoints`.
    pub const ENDPOINTS: Key<Self, String> = Key::new("endpoints");
    /// `endpoints`: mandatory.
    pub fn endpoints(mut self, value: impl IntoVal<String>) -> Self { self.0.put("endpoints", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
}

/// [`GrpcAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#grpcaction-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct GrpcAction(Object);
ias_core::shape!(GrpcAction);
impl GrpcAction {
    /// Takes what is mandatory.
    pub fn new(port: impl IntoVal<i64>) -> Self { Self(Object::new()).port(port) }
    /// Key of `mode`.
    pub const MODE: Key<Self, String> = Key::new("mode");
    /// `mode`.
    pub fn mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("mode", value); self }
    /// Key of `port`.
    pub const PORT: Key<Self, i64> = Key::new("port");
    /// `port`: mandatory.
    pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("port", value); self }
    /// Key of `service`.
    pub const SERVICE: Key<Self, String> = Key::new("service");
    /// `service`.
    pub fn service(mut self, value: impl IntoVal<String>) -> Self { self.0.put("service", value); self }
}

/// [`HostAlias`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostalias-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct HostAlias(Object);
ias_core::shape!(HostAlias);
impl HostAlias {
    /// Takes what is mandatory.
    pub fn new(ip: impl IntoVal<String>) -> Self { Self(Object::new()).ip(ip) }
    /// Key of `hostnames`.
    pub const HOSTNAMES: Key<Self, List<String>> = Key::new("hostnames");
    /// `hostnames`.
    pub fn hostnames(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("hostnames", value); self }
    /// Key of `ip`.
    pub const IP: Key<Self, String> = Key::new("ip");
    /// `ip`: mandatory.
    pub fn ip(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ip", value); self }
}

/// [`HostPathVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#hostpathvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct HostPathVolumeSource(Object);
ias_core::shape!(HostPathVolumeSource);
impl HostPathVolumeSource {
    /// Takes what is mandatory.
    pub fn new(path: impl IntoVal<String>) -> Self { Self(Object::new()).path(path) }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}

/// [`HttpGetAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpgetaction-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct HttpGetAction(Object);
ias_core::shape!(HttpGetAction);
impl HttpGetAction {
    /// Takes what is mandatory.
    pub fn new(port: impl IntoVal<IntOrString>) -> Self { Self(Object::new()).port(port) }
    /// Key of `host`.
    pub const HOST: Key<Self, String> = Key::new("host");
    /// `host`.
    pub fn host(mut self, value: impl IntoVal<String>) -> Self { self.0.put("host", value); self }
    /// Key of `httpHeaders`.
    pub const HTTP_HEADERS: Key<Self, List<HttpHeader>> = Key::new("httpHeaders");
    /// `httpHeaders`.
    pub fn http_headers(mut self, value: impl IntoVal<List<HttpHeader>>) -> Self { self.0.put("httpHeaders", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `port`.
    pub const PORT: Key<Self, IntOrString> = Key::new("port");
    /// `port`: mandatory.
    pub fn port(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("port", value); self }
    /// Key of `protocol`.
    pub const PROTOCOL: Key<Self, String> = Key::new("protocol");
    /// `protocol`.
    pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("protocol", value); self }
    /// Key of `scheme`.
    pub const SCHEME: Key<Self, String> = Key::new("scheme");
    /// `scheme`.
    pub fn scheme(mut self, value: impl IntoVal<String>) -> Self { self.0.put("scheme", value); self }
}

/// [`HttpHeader`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#httpheader-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct HttpHeader(Object);
ias_core::shape!(HttpHeader);
impl HttpHeader {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value(value) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, String> = Key::new("value");
    /// `value`: mandatory.
    pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("value", value); self }
}

/// [`ImageVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#imagevolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ImageVolumeSource(Object);
ias_core::shape!(ImageVolumeSource);
impl ImageVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `pullPolicy`.
    pub const PULL_POLICY: Key<Self, String> = Key::new("pullPolicy");
    /// `pullPolicy`.
    pub fn pull_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("pullPolicy", value); self }
    /// Key of `reference`.
    pub const REFERENCE: Key<Self, String> = Key::new("reference");
    /// `reference`.
    pub fn reference(mut self, value: impl IntoVal<String>) -> Self { self.0.put("reference", value); self }
}
impl Default for ImageVolumeSource { fn default() -> Self { Self::new() } }

/// [`IscsiVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#iscsivolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct IscsiVolumeSource(Object);
ias_core::shape!(IscsiVolumeSource);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: IscsiVolumeSourceRequired<A, B, C>) -> Self { Self(Object::new()).target_portal(required.target_portal).iqn(required.iqn).lun(required.lun) }
    /// Key of `chapAuthDiscovery`.
    pub const CHAP_AUTH_DISCOVERY: Key<Self, bool> = Key::new("chapAuthDiscovery");
    /// `chapAuthDiscovery`.
    pub fn chap_auth_discovery(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("chapAuthDiscovery", value); self }
    /// Key of `chapAuthSession`.
    pub const CHAP_AUTH_SESSION: Key<Self, bool> = Key::new("chapAuthSession");
    /// `chapAuthSession`.
    pub fn chap_auth_session(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("chapAuthSession", value); self }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `initiatorName`.
    pub const INITIATOR_NAME: Key<Self, String> = Key::new("initiatorName");
    /// `initiatorName`.
    pub fn initiator_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("initiatorName", value); self }
    /// Key of `iqn`.
    pub const IQN: Key<Self, String> = Key::new("iqn");
    /// `iqn`: mandatory.
    pub fn iqn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("iqn", value); self }
    /// Key of `iscsiInterface`.
    pub const ISCSI_INTERFACE: Key<Self, String> = Key::new("iscsiInterface");
    /// `iscsiInterface`.
    pub fn iscsi_interface(mut self, value: impl IntoVal<String>) -> Self { self.0.put("iscsiInterface", value); self }
    /// Key of `lun`.
    pub const LUN: Key<Self, i64> = Key::new("lun");
    /// `lun`: mandatory.
    pub fn lun(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("lun", value); self }
    /// Key of `portals`.
    pub const PORTALS: Key<Self, List<String>> = Key::new("portals");
    /// `portals`.
    pub fn portals(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("portals", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
    /// Key of `targetPortal`.
    pub const TARGET_PORTAL: Key<Self, String> = Key::new("targetPortal");
    /// `targetPortal`: mandatory.
    pub fn target_portal(mut self, value: impl IntoVal<String>) -> Self { self.0.put("targetPortal", value); self }
}

/// [`KeyToPath`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#keytopath-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct KeyToPath(Object);
ias_core::shape!(KeyToPath);
impl KeyToPath {
    /// Takes what is mandatory.
    pub fn new(key: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).path(path) }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`: mandatory.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `mode`.
    pub const MODE: Key<Self, i64> = Key::new("mode");
    /// `mode`.
    pub fn mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("mode", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, i64> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("user", value); self }
}

/// [`Lifecycle`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecycle-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Lifecycle(Object);
ias_core::shape!(Lifecycle);
impl Lifecycle {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `postStart`.
    pub const POST_START: Key<Self, LifecycleHandler> = Key::new("postStart");
    /// `postStart`.
    pub fn post_start(mut self, value: impl IntoVal<LifecycleHandler>) -> Self { self.0.put("postStart", value); self }
    /// Key of `preStop`.
    pub const PRE_STOP: Key<Self, LifecycleHandler> = Key::new("preStop");
    /// `preStop`.
    pub fn pre_stop(mut self, value: impl IntoVal<LifecycleHandler>) -> Self { self.0.put("preStop", value); self }
    /// Key of `stopSignal`.
    pub const STOP_SIGNAL: Key<Self, String> = Key::new("stopSignal");
    /// `stopSignal`.
    pub fn stop_signal(mut self, value: impl IntoVal<String>) -> Self { self.0.put("stopSignal", value); self }
}
impl Default for Lifecycle { fn default() -> Self { Self::new() } }

/// [`LifecycleHandler`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#lifecyclehandler-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct LifecycleHandler(Object);
ias_core::shape!(LifecycleHandler);
impl LifecycleHandler {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `exec`.
    pub const EXEC: Key<Self, ExecAction> = Key::new("exec");
    /// `exec`.
    pub fn exec(mut self, value: impl IntoVal<ExecAction>) -> Self { self.0.put("exec", value); self }
    /// Key of `httpGet`.
    pub const HTTP_GET: Key<Self, HttpGetAction> = Key::new("httpGet");
    /// `httpGet`.
    pub fn http_get(mut self, value: impl IntoVal<HttpGetAction>) -> Self { self.0.put("httpGet", value); self }
    /// Key of `sleep`.
    pub const SLEEP: Key<Self, SleepAction> = Key::new("sleep");
    /// `sleep`.
    pub fn sleep(mut self, value: impl IntoVal<SleepAction>) -> Self { self.0.put("sleep", value); self }
    /// Key of `tcpSocket`.
    pub const TCP_SOCKET: Key<Self, TcpSocketAction> = Key::new("tcpSocket");
    /// `tcpSocket`.
    pub fn tcp_socket(mut self, value: impl IntoVal<TcpSocketAction>) -> Self { self.0.put("tcpSocket", value); self }
}
impl Default for LifecycleHandler { fn default() -> Self { Self::new() } }

/// [`LocalObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#localobjectreference-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct LocalObjectReference(Object);
ias_core::shape!(LocalObjectReference);
impl LocalObjectReference {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
}
impl Default for LocalObjectReference { fn default() -> Self { Self::new() } }

/// [`NamespaceSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#namespacespec-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct NamespaceSpec(Object);
ias_core::shape!(NamespaceSpec);
impl NamespaceSpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `finalizers`.
    pub const FINALIZERS: Key<Self, List<String>> = Key::new("finalizers");
    /// `finalizers`.
    pub fn finalizers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("finalizers", value); self }
}
impl Default for NamespaceSpec { fn default() -> Self { Self::new() } }

/// [`NfsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nfsvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct NfsVolumeSource(Object);
ias_core::shape!(NfsVolumeSource);
impl NfsVolumeSource {
    /// Takes what is mandatory.
    pub fn new(server: impl IntoVal<String>, path: impl IntoVal<String>) -> Self { Self(Object::new()).server(server).path(path) }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `server`.
    pub const SERVER: Key<Self, String> = Key::new("server");
    /// `server`: mandatory.
    pub fn server(mut self, value: impl IntoVal<String>) -> Self { self.0.put("server", value); self }
}

/// [`NodeAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeaffinity-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct NodeAffinity(Object);
ias_core::shape!(NodeAffinity);
impl NodeAffinity {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `preferredDuringSchedulingIgnoredDuringExecution`.
    pub const PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION: Key<Self, List<PreferredSchedulingTerm>> = Key::new("preferredDuringSchedulingIgnoredDuringExecution");
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    pub fn preferred_during_scheduling_ignored_during_execution(mut self, value: impl IntoVal<List<PreferredSchedulingTerm>>) -> Self { self.0.put("preferredDuringSchedulingIgnoredDuringExecution", value); self }
    /// Key of `requiredDuringSchedulingIgnoredDuringExecution`.
    pub const REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION: Key<Self, NodeSelector> = Key::new("requiredDuringSchedulingIgnoredDuringExecution");
    /// `requiredDuringSchedulingIgnoredDuringExecution`.
    pub fn required_during_scheduling_ignored_during_execution(mut self, value: impl IntoVal<NodeSelector>) -> Self { self.0.put("requiredDuringSchedulingIgnoredDuringExecution", value); self }
}
impl Default for NodeAffinity { fn default() -> Self { Self::new() } }

/// [`NodeSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselector-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct NodeSelector(Object);
ias_core::shape!(NodeSelector);
impl NodeSelector {
    /// Takes what is mandatory.
    pub fn new(node_selector_terms: impl IntoVal<List<NodeSelectorTerm>>) -> Self { Self(Object::new()).node_selector_terms(node_selector_terms) }
    /// Key of `nodeSelectorTerms`.
    pub const NODE_SELECTOR_TERMS: Key<Self, List<NodeSelectorTerm>> = Key::new("nodeSelectorTerms");
    /// `nodeSelectorTerms`: mandatory.
    pub fn node_selector_terms(mut self, value: impl IntoVal<List<NodeSelectorTerm>>) -> Self { self.0.put("nodeSelectorTerms", value); self }
}

/// [`NodeSelectorRequirement`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorrequirement-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct NodeSelectorRequirement(Object);
ias_core::shape!(NodeSelectorRequirement);
impl NodeSelectorRequirement {
    /// Takes what is mandatory.
    pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).operator(operator) }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`: mandatory.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `operator`.
    pub const OPERATOR: Key<Self, String> = Key::new("operator");
    /// `operator`: mandatory.
    pub fn operator(mut self, value: impl IntoVal<String>) -> Self { self.0.put("operator", value); self }
    /// Key of `values`.
    pub const VALUES: Key<Self, List<String>> = Key::new("values");
    /// `values`.
    pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("values", value); self }
}

/// [`NodeSelectorTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#nodeselectorterm-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct NodeSelectorTerm(Object);
ias_core::shape!(NodeSelectorTerm);
impl NodeSelectorTerm {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `matchExpressions`.
    pub const MATCH_EXPRESSIONS: Key<Self, List<NodeSelectorRequirement>> = Key::new("matchExpressions");
    /// `matchExpressions`.
    pub fn match_expressions(mut self, value: impl IntoVal<List<NodeSelectorRequirement>>) -> Self { self.0.put("matchExpressions", value); self }
    /// Key of `matchFields`.
    pub const MATCH_FIELDS: Key<Self, List<NodeSelectorRequirement>> = Key::new("matchFields");
    /// `matchFields`.
    pub fn match_fields(mut self, value: impl IntoVal<List<NodeSelectorRequirement>>) -> Self { self.0.put("matchFields", value); self }
}
impl Default for NodeSelectorTerm { fn default() -> Self { Self::new() } }

/// [`ObjectFieldSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectfieldselector-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectFieldSelector(Object);
ias_core::shape!(ObjectFieldSelector);
impl ObjectFieldSelector {
    /// Takes what is mandatory.
    pub fn new(field_path: impl IntoVal<String>) -> Self { Self(Object::new()).field_path(field_path) }
    /// Key of `apiVersion`.
    pub const API_VERSION: Key<Self, String> = Key::new("apiVersion");
    /// `apiVersion`.
    pub fn api_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("apiVersion", value); self }
    /// Key of `fieldPath`.
    pub const FIELD_PATH: Key<Self, String> = Key::new("fieldPath");
    /// `fieldPath`: mandatory.
    pub fn field_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fieldPath", value); self }
}

/// [`ObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#objectreference-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectReference(Object);
ias_core::shape!(ObjectReference);
impl ObjectReference {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `apiVersion`.
    pub const API_VERSION: Key<Self, String> = Key::new("apiVersion");
    /// `apiVersion`.
    pub fn api_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("apiVersion", value); self }
    /// Key of `fieldPath`.
    pub const FIELD_PATH: Key<Self, String> = Key::new("fieldPath");
    /// `fieldPath`.
    pub fn field_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fieldPath", value); self }
    /// Key of `kind`.
    pub const KIND: Key<Self, String> = Key::new("kind");
    /// `kind`.
    pub fn kind(mut self, value: impl IntoVal<String>) -> Self { self.0.put("kind", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `namespace`.
    pub const NAMESPACE: Key<Self, String> = Key::new("namespace");
    /// `namespace`.
    pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("namespace", value); self }
    /// Key of `resourceVersion`.
    pub const RESOURCE_VERSION: Key<Self, String> = Key::new("resourceVersion");
    /// `resourceVersion`.
    pub fn resource_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("resourceVersion", value); self }
    /// Key of `uid`.
    pub const UID: Key<Self, String> = Key::new("uid");
    /// `uid`.
    pub fn uid(mut self, value: impl IntoVal<String>) -> Self { self.0.put("uid", value); self }
}
impl Default for ObjectReference { fn default() -> Self { Self::new() } }

/// [`PersistentVolumeClaimSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimspec-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PersistentVolumeClaimSpec(Object);
ias_core::shape!(PersistentVolumeClaimSpec);
impl PersistentVolumeClaimSpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `accessModes`.
    pub const ACCESS_MODES: Key<Self, List<String>> = Key::new("accessModes");
    /// `accessModes`.
    pub fn access_modes(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("accessModes", value); self }
    /// Key of `dataSource`.
    pub const DATA_SOURCE: Key<Self, TypedLocalObjectReference> = Key::new("dataSource");
    /// `dataSource`.
    pub fn data_source(mut self, value: impl IntoVal<TypedLocalObjectReference>) -> Self { self.0.put("dataSource", value); self }
    /// Key of `dataSourceRef`.
    pub const DATA_SOURCE_REF: Key<Self, TypedObjectReference> = Key::new("dataSourceRef");
    /// `dataSourceRef`.
    pub fn data_source_ref(mut self, value: impl IntoVal<TypedObjectReference>) -> Self { self.0.put("dataSourceRef", value); self }
    /// Key of `resources`.
    pub const RESOURCES: Key<Self, VolumeResourceRequirements> = Key::new("resources");
    /// `resources`.
    pub fn resources(mut self, value: impl IntoVal<VolumeResourceRequirements>) -> Self { self.0.put("resources", value); self }
    /// Key of `selector`.
    pub const SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("selector");
    /// `selector`.
    pub fn selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("selector", value); self }
    /// Key of `storageClassName`.
    pub const STORAGE_CLASS_NAME: Key<Self, String> = Key::new("storageClassName");
    /// `storageClassName`.
    pub fn storage_class_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("storageClassName", value); self }
    /// Key of `volumeAttributesClassName`.
    pub const VOLUME_ATTRIBUTES_CLASS_NAME: Key<Self, String> = Key::new("volumeAttributesClassName");
    /// `volumeAttributesClassName`.
    pub fn volume_attributes_class_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeAttributesClassName", value); self }
    /// Key of `volumeMode`.
    pub const VOLUME_MODE: Key<Self, String> = Key::new("volumeMode");
    /// `volumeMode`.
    pub fn volume_mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeMode", value); self }
    /// Key of `volumeName`.
    pub const VOLUME_NAME: Key<Self, String> = Key::new("volumeName");
    /// `volumeName`.
    pub fn volume_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeName", value); self }
}
impl Default for PersistentVolumeClaimSpec { fn default() -> Self { Self::new() } }

/// [`PersistentVolumeClaimTemplate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimtemplate-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PersistentVolumeClaimTemplate(Object);
ias_core::shape!(PersistentVolumeClaimTemplate);
impl PersistentVolumeClaimTemplate {
    /// Takes what is mandatory.
    pub fn new(spec: impl IntoVal<PersistentVolumeClaimSpec>) -> Self { Self(Object::new()).spec(spec) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, PersistentVolumeClaimSpec> = Key::new("spec");
    /// `spec`: mandatory.
    pub fn spec(mut self, value: impl IntoVal<PersistentVolumeClaimSpec>) -> Self { self.0.put("spec", value); self }
}

/// [`PersistentVolumeClaimVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#persistentvolumeclaimvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PersistentVolumeClaimVolumeSource(Object);
ias_core::shape!(PersistentVolumeClaimVolumeSource);
impl PersistentVolumeClaimVolumeSource {
    /// Takes what is mandatory.
    pub fn new(claim_name: impl IntoVal<String>) -> Self { Self(Object::new()).claim_name(claim_name) }
    /// Key of `claimName`.
    pub const CLAIM_NAME: Key<Self, String> = Key::new("claimName");
    /// `claimName`: mandatory.
    pub fn claim_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("claimName", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
}

/// [`PhotonPersistentDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#photonpersistentdiskvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PhotonPersistentDiskVolumeSource(Object);
ias_core::shape!(PhotonPersistentDiskVolumeSource);
impl PhotonPersistentDiskVolumeSource {
    /// Takes what is mandatory.
    pub fn new(pd_id: impl IntoVal<String>) -> Self { Self(Object::new()).pd_id(pd_id) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `pdID`.
    pub const PD_ID: Key<Self, String> = Key::new("pdID");
    /// `pdID`: mandatory.
    pub fn pd_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("pdID", value); self }
}

/// [`PodAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinity-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodAffinity(Object);
ias_core::shape!(PodAffinity);
impl PodAffinity {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `preferredDuringSchedulingIgnoredDuringExecution`.
    pub const PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION: Key<Self, List<WeightedPodAffinityTerm>> = Key::new("preferredDuringSchedulingIgnoredDuringExecution");
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    pub fn preferred_during_scheduling_ignored_during_execution(mut self, value: impl IntoVal<List<WeightedPodAffinityTerm>>) -> Self { self.0.put("preferredDuringSchedulingIgnoredDuringExecution", value); self }
    /// Key of `requiredDuringSchedulingIgnoredDuringExecution`.
    pub const REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION: Key<Self, List<PodAffinityTerm>> = Key::new("requiredDuringSchedulingIgnoredDuringExecution");
    /// `requiredDuringSchedulingIgnoredDuringExecution`.
    pub fn required_during_scheduling_ignored_during_execution(mut self, value: impl IntoVal<List<PodAffinityTerm>>) -> Self { self.0.put("requiredDuringSchedulingIgnoredDuringExecution", value); self }
}
impl Default for PodAffinity { fn default() -> Self { Self::new() } }

/// [`PodAffinityTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podaffinityterm-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodAffinityTerm(Object);
ias_core::shape!(PodAffinityTerm);
impl PodAffinityTerm {
    /// Takes what is mandatory.
    pub fn new(topology_key: impl IntoVal<String>) -> Self { Self(Object::new()).topology_key(topology_key) }
    /// Key of `labelSelector`.
    pub const LABEL_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("labelSelector");
    /// `labelSelector`.
    pub fn label_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("labelSelector", value); self }
    /// Key of `matchLabelKeys`.
    pub const MATCH_LABEL_KEYS: Key<Self, List<String>> = Key::new("matchLabelKeys");
    /// `matchLabelKeys`.
    pub fn match_label_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("matchLabelKeys", value); self }
    /// Key of `mismatchLabelKeys`.
    pub const MISMATCH_LABEL_KEYS: Key<Self, List<String>> = Key::new("mismatchLabelKeys");
    /// `mismatchLabelKeys`.
    pub fn mismatch_label_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("mismatchLabelKeys", value); self }
    /// Key of `namespaceSelector`.
    pub const NAMESPACE_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("namespaceSelector");
    /// `namespaceSelector`.
    pub fn namespace_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("namespaceSelector", value); self }
    /// Key of `namespaces`.
    pub const NAMESPACES: Key<Self, List<String>> = Key::new("namespaces");
    /// `namespaces`.
    pub fn namespaces(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("namespaces", value); self }
    /// Key of `topologyKey`.
    pub const TOPOLOGY_KEY: Key<Self, String> = Key::new("topologyKey");
    /// `topologyKey`: mandatory.
    pub fn topology_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("topologyKey", value); self }
}

/// [`PodAntiAffinity`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podantiaffinity-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodAntiAffinity(Object);
ias_core::shape!(PodAntiAffinity);
impl PodAntiAffinity {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `preferredDuringSchedulingIgnoredDuringExecution`.
    pub const PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION: Key<Self, List<WeightedPodAffinityTerm>> = Key::new("preferredDuringSchedulingIgnoredDuringExecution");
    /// `preferredDuringSchedulingIgnoredDuringExecution`.
    pub fn preferred_during_scheduling_ignored_during_execution(mut self, value: impl IntoVal<List<WeightedPodAffinityTerm>>) -> Self { self.0.put("preferredDuringSchedulingIgnoredDuringExecution", value); self }
    /// Key of `requiredDuringSchedulingIgnoredDuringExecution`.
    pub const REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION: Key<Self, List<PodAffinityTerm>> = Key::new("requiredDuringSchedulingIgnoredDuringExecution");
    /// `requiredDuringSchedulingIgnoredDuringExecution`.
    pub fn required_during_scheduling_ignored_during_execution(mut self, value: impl IntoVal<List<PodAffinityTerm>>) -> Self { self.0.put("requiredDuringSchedulingIgnoredDuringExecution", value); self }
}
impl Default for PodAntiAffinity { fn default() -> Self { Self::new() } }

/// [`PodCertificateProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podcertificateprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodCertificateProjection(Object);
ias_core::shape!(PodCertificateProjection);
impl PodCertificateProjection {
    /// Takes what is mandatory.
    pub fn new(signer_name: impl IntoVal<String>, key_type: impl IntoVal<String>) -> Self { Self(Object::new()).signer_name(signer_name).key_type(key_type) }
    /// Key of `certificateChainPath`.
    pub const CERTIFICATE_CHAIN_PATH: Key<Self, String> = Key::new("certificateChainPath");
    /// `certificateChainPath`.
    pub fn certificate_chain_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("certificateChainPath", value); self }
    /// Key of `credentialBundlePath`.
    pub const CREDENTIAL_BUNDLE_PATH: Key<Self, String> = Key::new("credentialBundlePath");
    /// `credentialBundlePath`.
    pub fn credential_bundle_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("credentialBundlePath", value); self }
    /// Key of `keyPath`.
    pub const KEY_PATH: Key<Self, String> = Key::new("keyPath");
    /// `keyPath`.
    pub fn key_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("keyPath", value); self }
    /// Key of `keyType`.
    pub const KEY_TYPE: Key<Self, String> = Key::new("keyType");
    /// `keyType`: mandatory.
    pub fn key_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("keyType", value); self }
    /// Key of `maxExpirationSeconds`.
    pub const MAX_EXPIRATION_SECONDS: Key<Self, i64> = Key::new("maxExpirationSeconds");
    /// `maxExpirationSeconds`.
    pub fn max_expiration_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("maxExpirationSeconds", value); self }
    /// Key of `signerName`.
    pub const SIGNER_NAME: Key<Self, String> = Key::new("signerName");
    /// `signerName`: mandatory.
    pub fn signer_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("signerName", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, i64> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("user", value); self }
    /// Key of `userAnnotations`.
    pub const USER_ANNOTATIONS: Key<Self, Map<String>> = Key::new("userAnnotations");
    /// `userAnnotations`.
    pub fn user_annotations(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("userAnnotations", value); self }
}

/// [`PodDnsConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfig-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodDnsConfig(Object);
ias_core::shape!(PodDnsConfig);
impl PodDnsConfig {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `nameservers`.
    pub const NAMESERVERS: Key<Self, List<String>> = Key::new("nameservers");
    /// `nameservers`.
    pub fn nameservers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("nameservers", value); self }
    /// Key of `options`.
    pub const OPTIONS: Key<Self, List<PodDnsConfigOption>> = Key::new("options");
    /// `options`.
    pub fn options(mut self, value: impl IntoVal<List<PodDnsConfigOption>>) -> Self { self.0.put("options", value); self }
    /// Key of `searches`.
    pub const SEARCHES: Key<Self, List<String>> = Key::new("searches");
    /// `searches`.
    pub fn searches(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("searches", value); self }
}
impl Default for PodDnsConfig { fn default() -> Self { Self::new() } }

/// [`PodDnsConfigOption`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#poddnsconfigoption-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodDnsConfigOption(Object);
ias_core::shape!(PodDnsConfigOption);
impl PodDnsConfigOption {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, String> = Key::new("value");
    /// `value`.
    pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("value", value); self }
}
impl Default for PodDnsConfigOption { fn default() -> Self { Self::new() } }

/// [`PodOs`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podos-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodOs(Object);
ias_core::shape!(PodOs);
impl PodOs {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
}

/// [`PodReadinessGate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podreadinessgate-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodReadinessGate(Object);
ias_core::shape!(PodReadinessGate);
impl PodReadinessGate {
    /// Takes what is mandatory.
    pub fn new(condition_type: impl IntoVal<String>) -> Self { Self(Object::new()).condition_type(condition_type) }
    /// Key of `conditionType`.
    pub const CONDITION_TYPE: Key<Self, String> = Key::new("conditionType");
    /// `conditionType`: mandatory.
    pub fn condition_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("conditionType", value); self }
}

/// [`PodResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podresourceclaim-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodResourceClaim(Object);
ias_core::shape!(PodResourceClaim);
impl PodResourceClaim {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `resourceClaimName`.
    pub const RESOURCE_CLAIM_NAME: Key<Self, String> = Key::new("resourceClaimName");
    /// `resourceClaimName`.
    pub fn resource_claim_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("resourceClaimName", value); self }
    /// Key of `resourceClaimTemplateName`.
    pub const RESOURCE_CLAIM_TEMPLATE_NAME: Key<Self, String> = Key::new("resourceClaimTemplateName");
    /// `resourceClaimTemplateName`.
    pub fn resource_claim_template_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("resourceClaimTemplateName", value); self }
}

/// [`PodSchedulingGate`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggate-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodSchedulingGate(Object);
ias_core::shape!(PodSchedulingGate);
impl PodSchedulingGate {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
}

/// [`PodSchedulingGroup`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podschedulinggroup-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodSchedulingGroup(Object);
ias_core::shape!(PodSchedulingGroup);
impl PodSchedulingGroup {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `podGroupName`.
    pub const POD_GROUP_NAME: Key<Self, String> = Key::new("podGroupName");
    /// `podGroupName`.
    pub fn pod_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("podGroupName", value); self }
}
impl Default for PodSchedulingGroup { fn default() -> Self { Self::new() } }

/// [`PodSecurityContext`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podsecuritycontext-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodSecurityContext(Object);
ias_core::shape!(PodSecurityContext);
impl PodSecurityContext {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `appArmorProfile`.
    pub const APP_ARMOR_PROFILE: Key<Self, AppArmorProfile> = Key::new("appArmorProfile");
    /// `appArmorProfile`.
    pub fn app_armor_profile(mut self, value: impl IntoVal<AppArmorProfile>) -> Self { self.0.put("appArmorProfile", value); self }
    /// Key of `fsGroup`.
    pub const FS_GROUP: Key<Self, i64> = Key::new("fsGroup");
    /// `fsGroup`.
    pub fn fs_group(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("fsGroup", value); self }
    /// Key of `fsGroupChangePolicy`.
    pub const FS_GROUP_CHANGE_POLICY: Key<Self, String> = Key::new("fsGroupChangePolicy");
    /// `fsGroupChangePolicy`.
    pub fn fs_group_change_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsGroupChangePolicy", value); self }
    /// Key of `runAsGroup`.
    pub const RUN_AS_GROUP: Key<Self, i64> = Key::new("runAsGroup");
    /// `runAsGroup`.
    pub fn run_as_group(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("runAsGroup", value); self }
    /// Key of `runAsNonRoot`.
    pub const RUN_AS_NON_ROOT: Key<Self, bool> = Key::new("runAsNonRoot");
    /// `runAsNonRoot`.
    pub fn run_as_non_root(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("runAsNonRoot", value); self }
    /// Key of `runAsUser`.
    pub const RUN_AS_USER: Key<Self, i64> = Key::new("runAsUser");
    /// `runAsUser`.
    pub fn run_as_user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("runAsUser", value); self }
    /// Key of `seLinuxChangePolicy`.
    pub const SE_LINUX_CHANGE_POLICY: Key<Self, String> = Key::new("seLinuxChangePolicy");
    /// `seLinuxChangePolicy`.
    pub fn se_linux_change_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("seLinuxChangePolicy", value); self }
    /// Key of `seLinuxOptions`.
    pub const SE_LINUX_OPTIONS: Key<Self, SeLinuxOptions> = Key::new("seLinuxOptions");
    /// `seLinuxOptions`.
    pub fn se_linux_options(mut self, value: impl IntoVal<SeLinuxOptions>) -> Self { self.0.put("seLinuxOptions", value); self }
    /// Key of `seccompProfile`.
    pub const SECCOMP_PROFILE: Key<Self, SeccompProfile> = Key::new("seccompProfile");
    /// `seccompProfile`.
    pub fn seccomp_profile(mut self, value: impl IntoVal<SeccompProfile>) -> Self { self.0.put("seccompProfile", value); self }
    /// Key of `supplementalGroups`.
    pub const SUPPLEMENTAL_GROUPS: Key<Self, List<i64>> = Key::new("supplementalGroups");
    /// `supplementalGroups`.
    pub fn supplemental_groups(mut self, value: impl IntoVal<List<i64>>) -> Self { self.0.put("supplementalGroups", value); self }
    /// Key of `supplementalGroupsPolicy`.
    pub const SUPPLEMENTAL_GROUPS_POLICY: Key<Self, String> = Key::new("supplementalGroupsPolicy");
    /// `supplementalGroupsPolicy`.
    pub fn supplemental_groups_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("supplementalGroupsPolicy", value); self }
    /// Key of `sysctls`.
    pub const SYSCTLS: Key<Self, List<Sysctl>> = Key::new("sysctls");
    /// `sysctls`.
    pub fn sysctls(mut self, value: impl IntoVal<List<Sysctl>>) -> Self { self.0.put("sysctls", value); self }
    /// Key of `windowsOptions`.
    pub const WINDOWS_OPTIONS: Key<Self, WindowsSecurityContextOptions> = Key::new("windowsOptions");
    /// `windowsOptions`.
    pub fn windows_options(mut self, value: impl IntoVal<WindowsSecurityContextOptions>) -> Self { self.0.put("windowsOptions", value); self }
}
impl Default for PodSecurityContext { fn default() -> Self { Self::new() } }

/// [`PodSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podspec-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodSpec(Object);
ias_core::shape!(PodSpec);
impl PodSpec {
    /// Takes what is mandatory.
    pub fn new(containers: impl IntoVal<List<Container>>) -> Self { Self(Object::new()).containers(containers) }
    /// Key of `activeDeadlineSeconds`.
    pub const ACTIVE_DEADLINE_SECONDS: Key<Self, i64> = Key::new("activeDeadlineSeconds");
    /// `activeDeadlineSeconds`.
    pub fn active_deadline_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("activeDeadlineSeconds", value); self }
    /// Key of `affinity`.
    pub const AFFINITY: Key<Self, Affinity> = Key::new("affinity");
    /// `affinity`.
    pub fn affinity(mut self, value: impl IntoVal<Affinity>) -> Self { self.0.put("affinity", value); self }
    /// Key of `automountServiceAccountToken`.
    pub const AUTOMOUNT_SERVICE_ACCOUNT_TOKEN: Key<Self, bool> = Key::new("automountServiceAccountToken");
    /// `automountServiceAccountToken`.
    pub fn automount_service_account_token(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("automountServiceAccountToken", value); self }
    /// Key of `containers`.
    pub const CONTAINERS: Key<Self, List<Container>> = Key::new("containers");
    /// `containers`: mandatory.
    pub fn containers(mut self, value: impl IntoVal<List<Container>>) -> Self { self.0.put("containers", value); self }
    /// Key of `dnsConfig`.
    pub const DNS_CONFIG: Key<Self, PodDnsConfig> = Key::new("dnsConfig");
    /// `dnsConfig`.
    pub fn dns_config(mut self, value: impl IntoVal<PodDnsConfig>) -> Self { self.0.put("dnsConfig", value); self }
    /// Key of `dnsPolicy`.
    pub const DNS_POLICY: Key<Self, String> = Key::new("dnsPolicy");
    /// `dnsPolicy`.
    pub fn dns_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("dnsPolicy", value); self }
    /// Key of `enableServiceLinks`.
    pub const ENABLE_SERVICE_LINKS: Key<Self, bool> = Key::new("enableServiceLinks");
    /// `enableServiceLinks`.
    pub fn enable_service_links(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("enableServiceLinks", value); self }
    /// Key of `ephemeralContainers`.
    pub const EPHEMERAL_CONTAINERS: Key<Self, List<EphemeralContainer>> = Key::new("ephemeralContainers");
    /// `ephemeralContainers`.
    pub fn ephemeral_containers(mut self, value: impl IntoVal<List<EphemeralContainer>>) -> Self { self.0.put("ephemeralContainers", value); self }
    /// Key of `evictionResponders`.
    pub const EVICTION_RESPONDERS: Key<Self, List<EvictionResponder>> = Key::new("evictionResponders");
    /// `evictionResponders`.
    pub fn eviction_responders(mut self, value: impl IntoVal<List<EvictionResponder>>) -> Self { self.0.put("evictionResponders", value); self }
    /// Key of `hostAliases`.
    pub const HOST_ALIASES: Key<Self, List<HostAlias>> = Key::new("hostAliases");
    /// `hostAliases`.
    pub fn host_aliases(mut self, value: impl IntoVal<List<HostAlias>>) -> Self { self.0.put("hostAliases", value); self }
    /// Key of `hostIPC`.
    pub const HOST_IPC: Key<Self, bool> = Key::new("hostIPC");
    /// `hostIPC`.
    pub fn host_ipc(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("hostIPC", value); self }
    /// Key of `hostNetwork`.
    pub const HOST_NETWORK: Key<Self, bool> = Key::new("hostNetwork");
    /// `hostNetwork`.
    pub fn host_network(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("hostNetwork", value); self }
    /// Key of `hostPID`.
    pub const HOST_PID: Key<Self, bool> = Key::new("hostPID");
    /// `hostPID`.
    pub fn host_pid(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("hostPID", value); self }
    /// Key of `hostUsers`.
    pub const HOST_USERS: Key<Self, bool> = Key::new("hostUsers");
    /// `hostUsers`.
    pub fn host_users(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("hostUsers", value); self }
    /// Key of `hostname`.
    pub const HOSTNAME: Key<Self, String> = Key::new("hostname");
    /// `hostname`.
    pub fn hostname(mut self, value: impl IntoVal<String>) -> Self { self.0.put("hostname", value); self }
    /// Key of `hostnameOverride`.
    pub const HOSTNAME_OVERRIDE: Key<Self, String> = Key::new("hostnameOverride");
    /// `hostnameOverride`.
    pub fn hostname_override(mut self, value: impl IntoVal<String>) -> Self { self.0.put("hostnameOverride", value); self }
    /// Key of `imagePullSecrets`.
    pub const IMAGE_PULL_SECRETS: Key<Self, List<LocalObjectReference>> = Key::new("imagePullSecrets");
    /// `imagePullSecrets`.
    pub fn image_pull_secrets(mut self, value: impl IntoVal<List<LocalObjectReference>>) -> Self { self.0.put("imagePullSecrets", value); self }
    /// Key of `initContainers`.
    pub const INIT_CONTAINERS: Key<Self, List<Container>> = Key::new("initContainers");
    /// `initContainers`.
    pub fn init_containers(mut self, value: impl IntoVal<List<Container>>) -> Self { self.0.put("initContainers", value); self }
    /// Key of `nodeName`.
    pub const NODE_NAME: Key<Self, String> = Key::new("nodeName");
    /// `nodeName`.
    pub fn node_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("nodeName", value); self }
    /// Key of `nodeSelector`.
    pub const NODE_SELECTOR: Key<Self, Map<String>> = Key::new("nodeSelector");
    /// `nodeSelector`.
    pub fn node_selector(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("nodeSelector", value); self }
    /// Key of `os`.
    pub const OS: Key<Self, PodOs> = Key::new("os");
    /// `os`.
    pub fn os(mut self, value: impl IntoVal<PodOs>) -> Self { self.0.put("os", value); self }
    /// Key of `overhead`.
    pub const OVERHEAD: Key<Self, Map<Quantity>> = Key::new("overhead");
    /// `overhead`.
    pub fn overhead(mut self, value: impl IntoVal<Map<Quantity>>) -> Self { self.0.put("overhead", value); self }
    /// Key of `preemptionPolicy`.
    pub const PREEMPTION_POLICY: Key<Self, String> = Key::new("preemptionPolicy");
    /// `preemptionPolicy`.
    pub fn preemption_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("preemptionPolicy", value); self }
    /// Key of `priority`.
    pub const PRIORITY: Key<Self, i64> = Key::new("priority");
    /// `priority`.
    pub fn priority(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("priority", value); self }
    /// Key of `priorityClassName`.
    pub const PRIORITY_CLASS_NAME: Key<Self, String> = Key::new("priorityClassName");
    /// `priorityClassName`.
    pub fn priority_class_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("priorityClassName", value); self }
    /// Key of `readinessGates`.
    pub const READINESS_GATES: Key<Self, List<PodReadinessGate>> = Key::new("readinessGates");
    /// `readinessGates`.
    pub fn readiness_gates(mut self, value: impl IntoVal<List<PodReadinessGate>>) -> Self { self.0.put("readinessGates", value); self }
    /// Key of `resourceClaims`.
    pub const RESOURCE_CLAIMS: Key<Self, List<PodResourceClaim>> = Key::new("resourceClaims");
    /// `resourceClaims`.
    pub fn resource_claims(mut self, value: impl IntoVal<List<PodResourceClaim>>) -> Self { self.0.put("resourceClaims", value); self }
    /// Key of `resources`.
    pub const RESOURCES: Key<Self, ResourceRequirements> = Key::new("resources");
    /// `resources`.
    pub fn resources(mut self, value: impl IntoVal<ResourceRequirements>) -> Self { self.0.put("resources", value); self }
    /// Key of `restartPolicy`.
    pub const RESTART_POLICY: Key<Self, String> = Key::new("restartPolicy");
    /// `restartPolicy`.
    pub fn restart_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("restartPolicy", value); self }
    /// Key of `runtimeClassName`.
    pub const RUNTIME_CLASS_NAME: Key<Self, String> = Key::new("runtimeClassName");
    /// `runtimeClassName`.
    pub fn runtime_class_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("runtimeClassName", value); self }
    /// Key of `schedulerName`.
    pub const SCHEDULER_NAME: Key<Self, String> = Key::new("schedulerName");
    /// `schedulerName`.
    pub fn scheduler_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("schedulerName", value); self }
    /// Key of `schedulingGates`.
    pub const SCHEDULING_GATES: Key<Self, List<PodSchedulingGate>> = Key::new("schedulingGates");
    /// `schedulingGates`.
    pub fn scheduling_gates(mut self, value: impl IntoVal<List<PodSchedulingGate>>) -> Self { self.0.put("schedulingGates", value); self }
    /// Key of `schedulingGroup`.
    pub const SCHEDULING_GROUP: Key<Self, PodSchedulingGroup> = Key::new("schedulingGroup");
    /// `schedulingGroup`.
    pub fn scheduling_group(mut self, value: impl IntoVal<PodSchedulingGroup>) -> Self { self.0.put("schedulingGroup", value); self }
    /// Key of `securityContext`.
    pub const SECURITY_CONTEXT: Key<Self, PodSecurityContext> = Key::new("securityContext");
    /// `securityContext`.
    pub fn security_context(mut self, value: impl IntoVal<PodSecurityContext>) -> Self { self.0.put("securityContext", value); self }
    /// Key of `serviceAccount`.
    pub const SERVICE_ACCOUNT: Key<Self, String> = Key::new("serviceAccount");
    /// `serviceAccount`.
    pub fn service_account(mut self, value: impl IntoVal<String>) -> Self { self.0.put("serviceAccount", value); self }
    /// Key of `serviceAccountName`.
    pub const SERVICE_ACCOUNT_NAME: Key<Self, String> = Key::new("serviceAccountName");
    /// `serviceAccountName`.
    pub fn service_account_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("serviceAccountName", value); self }
    /// Key of `setHostnameAsFQDN`.
    pub const SET_HOSTNAME_AS_FQDN: Key<Self, bool> = Key::new("setHostnameAsFQDN");
    /// `setHostnameAsFQDN`.
    pub fn set_hostname_as_fqdn(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("setHostnameAsFQDN", value); self }
    /// Key of `shareProcessNamespace`.
    pub const SHARE_PROCESS_NAMESPACE: Key<Self, bool> = Key::new("shareProcessNamespace");
    /// `shareProcessNamespace`.
    pub fn share_process_namespace(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("shareProcessNamespace", value); self }
    /// Key of `subdomain`.
    pub const SUBDOMAIN: Key<Self, String> = Key::new("subdomain");
    /// `subdomain`.
    pub fn subdomain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("subdomain", value); self }
    /// Key of `terminationGracePeriodSeconds`.
    pub const TERMINATION_GRACE_PERIOD_SECONDS: Key<Self, i64> = Key::new("terminationGracePeriodSeconds");
    /// `terminationGracePeriodSeconds`.
    pub fn termination_grace_period_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("terminationGracePeriodSeconds", value); self }
    /// Key of `tolerations`.
    pub const TOLERATIONS: Key<Self, List<Toleration>> = Key::new("tolerations");
    /// `tolerations`.
    pub fn tolerations(mut self, value: impl IntoVal<List<Toleration>>) -> Self { self.0.put("tolerations", value); self }
    /// Key of `topologySpreadConstraints`.
    pub const TOPOLOGY_SPREAD_CONSTRAINTS: Key<Self, List<TopologySpreadConstraint>> = Key::new("topologySpreadConstraints");
    /// `topologySpreadConstraints`.
    pub fn topology_spread_constraints(mut self, value: impl IntoVal<List<TopologySpreadConstraint>>) -> Self { self.0.put("topologySpreadConstraints", value); self }
    /// Key of `volumes`.
    pub const VOLUMES: Key<Self, List<Volume>> = Key::new("volumes");
    /// `volumes`.
    pub fn volumes(mut self, value: impl IntoVal<List<Volume>>) -> Self { self.0.put("volumes", value); self }
}

/// [`PodTemplateSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#podtemplatespec-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PodTemplateSpec(Object);
ias_core::shape!(PodTemplateSpec);
impl PodTemplateSpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `metadata`.
    pub const METADATA: Key<Self, super::meta_v1::ObjectMeta> = Key::new("metadata");
    /// `metadata`.
    pub fn metadata(mut self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { self.0.put("metadata", value); self }
    /// Key of `spec`.
    pub const SPEC: Key<Self, PodSpec> = Key::new("spec");
    /// `spec`.
    pub fn spec(mut self, value: impl IntoVal<PodSpec>) -> Self { self.0.put("spec", value); self }
}
impl Default for PodTemplateSpec { fn default() -> Self { Self::new() } }

/// [`PortworxVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#portworxvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PortworxVolumeSource(Object);
ias_core::shape!(PortworxVolumeSource);
impl PortworxVolumeSource {
    /// Takes what is mandatory.
    pub fn new(volume_id: impl IntoVal<String>) -> Self { Self(Object::new()).volume_id(volume_id) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `volumeID`.
    pub const VOLUME_ID: Key<Self, String> = Key::new("volumeID");
    /// `volumeID`: mandatory.
    pub fn volume_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeID", value); self }
}

/// [`PreferredSchedulingTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#preferredschedulingterm-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct PreferredSchedulingTerm(Object);
ias_core::shape!(PreferredSchedulingTerm);
impl PreferredSchedulingTerm {
    /// Takes what is mandatory.
    pub fn new(weight: impl IntoVal<i64>, preference: impl IntoVal<NodeSelectorTerm>) -> Self { Self(Object::new()).weight(weight).preference(preference) }
    /// Key of `preference`.
    pub const PREFERENCE: Key<Self, NodeSelectorTerm> = Key::new("preference");
    /// `preference`: mandatory.
    pub fn preference(mut self, value: impl IntoVal<NodeSelectorTerm>) -> Self { self.0.put("preference", value); self }
    /// Key of `weight`.
    pub const WEIGHT: Key<Self, i64> = Key::new("weight");
    /// `weight`: mandatory.
    pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("weight", value); self }
}

/// [`Probe`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#probe-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Probe(Object);
ias_core::shape!(Probe);
impl Probe {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `exec`.
    pub const EXEC: Key<Self, ExecAction> = Key::new("exec");
    /// `exec`.
    pub fn exec(mut self, value: impl IntoVal<ExecAction>) -> Self { self.0.put("exec", value); self }
    /// Key of `failureThreshold`.
    pub const FAILURE_THRESHOLD: Key<Self, i64> = Key::new("failureThreshold");
    /// `failureThreshold`.
    pub fn failure_threshold(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("failureThreshold", value); self }
    /// Key of `grpc`.
    pub const GRPC: Key<Self, GrpcAction> = Key::new("grpc");
    /// `grpc`.
    pub fn grpc(mut self, value: impl IntoVal<GrpcAction>) -> Self { self.0.put("grpc", value); self }
    /// Key of `httpGet`.
    pub const HTTP_GET: Key<Self, HttpGetAction> = Key::new("httpGet");
    /// `httpGet`.
    pub fn http_get(mut self, value: impl IntoVal<HttpGetAction>) -> Self { self.0.put("httpGet", value); self }
    /// Key of `initialDelaySeconds`.
    pub const INITIAL_DELAY_SECONDS: Key<Self, i64> = Key::new("initialDelaySeconds");
    /// `initialDelaySeconds`.
    pub fn initial_delay_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("initialDelaySeconds", value); self }
    /// Key of `periodSeconds`.
    pub const PERIOD_SECONDS: Key<Self, i64> = Key::new("periodSeconds");
    /// `periodSeconds`.
    pub fn period_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("periodSeconds", value); self }
    /// Key of `successThreshold`.
    pub const SUCCESS_THRESHOLD: Key<Self, i64> = Key::new("successThreshold");
    /// `successThreshold`.
    pub fn success_threshold(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("successThreshold", value); self }
    /// Key of `tcpSocket`.
    pub const TCP_SOCKET: Key<Self, TcpSocketAction> = Key::new("tcpSocket");
    /// `tcpSocket`.
    pub fn tcp_socket(mut self, value: impl IntoVal<TcpSocketAction>) -> Self { self.0.put("tcpSocket", value); self }
    /// Key of `terminationGracePeriodSeconds`.
    pub const TERMINATION_GRACE_PERIOD_SECONDS: Key<Self, i64> = Key::new("terminationGracePeriodSeconds");
    /// `terminationGracePeriodSeconds`.
    pub fn termination_grace_period_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("terminationGracePeriodSeconds", value); self }
    /// Key of `timeoutSeconds`.
    pub const TIMEOUT_SECONDS: Key<Self, i64> = Key::new("timeoutSeconds");
    /// `timeoutSeconds`.
    pub fn timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("timeoutSeconds", value); self }
}
impl Default for Probe { fn default() -> Self { Self::new() } }

/// [`ProjectedVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#projectedvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectedVolumeSource(Object);
ias_core::shape!(ProjectedVolumeSource);
impl ProjectedVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `defaultMode`.
    pub const DEFAULT_MODE: Key<Self, i64> = Key::new("defaultMode");
    /// `defaultMode`.
    pub fn default_mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultMode", value); self }
    /// Key of `defaultUser`.
    pub const DEFAULT_USER: Key<Self, i64> = Key::new("defaultUser");
    /// `defaultUser`.
    pub fn default_user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultUser", value); self }
    /// Key of `sources`.
    pub const SOURCES: Key<Self, List<VolumeProjection>> = Key::new("sources");
    /// `sources`.
    pub fn sources(mut self, value: impl IntoVal<List<VolumeProjection>>) -> Self { self.0.put("sources", value); self }
}
impl Default for ProjectedVolumeSource { fn default() -> Self { Self::new() } }

/// [`QuobyteVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#quobytevolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct QuobyteVolumeSource(Object);
ias_core::shape!(QuobyteVolumeSource);
impl QuobyteVolumeSource {
    /// Takes what is mandatory.
    pub fn new(registry: impl IntoVal<String>, volume: impl IntoVal<String>) -> Self { Self(Object::new()).registry(registry).volume(volume) }
    /// Key of `group`.
    pub const GROUP: Key<Self, String> = Key::new("group");
    /// `group`.
    pub fn group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("group", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `registry`.
    pub const REGISTRY: Key<Self, String> = Key::new("registry");
    /// `registry`: mandatory.
    pub fn registry(mut self, value: impl IntoVal<String>) -> Self { self.0.put("registry", value); self }
    /// Key of `tenant`.
    pub const TENANT: Key<Self, String> = Key::new("tenant");
    /// `tenant`.
    pub fn tenant(mut self, value: impl IntoVal<String>) -> Self { self.0.put("tenant", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, String> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("user", value); self }
    /// Key of `volume`.
    pub const VOLUME: Key<Self, String> = Key::new("volume");
    /// `volume`: mandatory.
    pub fn volume(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volume", value); self }
}

/// [`RbdVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#rbdvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct RbdVolumeSource(Object);
ias_core::shape!(RbdVolumeSource);
impl RbdVolumeSource {
    /// Takes what is mandatory.
    pub fn new(monitors: impl IntoVal<List<String>>, image: impl IntoVal<String>) -> Self { Self(Object::new()).monitors(monitors).image(image) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `image`.
    pub const IMAGE: Key<Self, String> = Key::new("image");
    /// `image`: mandatory.
    pub fn image(mut self, value: impl IntoVal<String>) -> Self { self.0.put("image", value); self }
    /// Key of `keyring`.
    pub const KEYRING: Key<Self, String> = Key::new("keyring");
    /// `keyring`.
    pub fn keyring(mut self, value: impl IntoVal<String>) -> Self { self.0.put("keyring", value); self }
    /// Key of `monitors`.
    pub const MONITORS: Key<Self, List<String>> = Key::new("monitors");
    /// `monitors`: mandatory.
    pub fn monitors(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("monitors", value); self }
    /// Key of `pool`.
    pub const POOL: Key<Self, String> = Key::new("pool");
    /// `pool`.
    pub fn pool(mut self, value: impl IntoVal<String>) -> Self { self.0.put("pool", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, String> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("user", value); self }
}

/// [`ResourceClaim`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourceclaim-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceClaim(Object);
ias_core::shape!(ResourceClaim);
impl ResourceClaim {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `request`.
    pub const REQUEST: Key<Self, String> = Key::new("request");
    /// `request`.
    pub fn request(mut self, value: impl IntoVal<String>) -> Self { self.0.put("request", value); self }
}

/// [`ResourceFieldSelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcefieldselector-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceFieldSelector(Object);
ias_core::shape!(ResourceFieldSelector);
impl ResourceFieldSelector {
    /// Takes what is mandatory.
    pub fn new(resource: impl IntoVal<String>) -> Self { Self(Object::new()).resource(resource) }
    /// Key of `containerName`.
    pub const CONTAINER_NAME: Key<Self, String> = Key::new("containerName");
    /// `containerName`.
    pub fn container_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("containerName", value); self }
    /// Key of `divisor`.
    pub const DIVISOR: Key<Self, Quantity> = Key::new("divisor");
    /// `divisor`.
    pub fn divisor(mut self, value: impl IntoVal<Quantity>) -> Self { self.0.put("divisor", value); self }
    /// Key of `resource`.
    pub const RESOURCE: Key<Self, String> = Key::new("resource");
    /// `resource`: mandatory.
    pub fn resource(mut self, value: impl IntoVal<String>) -> Self { self.0.put("resource", value); self }
}

/// [`ResourceRequirements`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#resourcerequirements-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ResourceRequirements(Object);
ias_core::shape!(ResourceRequirements);
impl ResourceRequirements {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `claims`.
    pub const CLAIMS: Key<Self, List<ResourceClaim>> = Key::new("claims");
    /// `claims`.
    pub fn claims(mut self, value: impl IntoVal<List<ResourceClaim>>) -> Self { self.0.put("claims", value); self }
    /// Key of `limits`.
    pub const LIMITS: Key<Self, Map<Quantity>> = Key::new("limits");
    /// `limits`.
    pub fn limits(mut self, value: impl IntoVal<Map<Quantity>>) -> Self { self.0.put("limits", value); self }
    /// Key of `requests`.
    pub const REQUESTS: Key<Self, Map<Quantity>> = Key::new("requests");
    /// `requests`.
    pub fn requests(mut self, value: impl IntoVal<Map<Quantity>>) -> Self { self.0.put("requests", value); self }
}
impl Default for ResourceRequirements { fn default() -> Self { Self::new() } }

/// [`ScaleIoVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#scaleiovolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleIoVolumeSource(Object);
ias_core::shape!(ScaleIoVolumeSource);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<LocalObjectReference>>(required: ScaleIoVolumeSourceRequired<A, B, C>) -> Self { Self(Object::new()).gateway(required.gateway).system(required.system).secret_ref(required.secret_ref) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `gateway`.
    pub const GATEWAY: Key<Self, String> = Key::new("gateway");
    /// `gateway`: mandatory.
    pub fn gateway(mut self, value: impl IntoVal<String>) -> Self { self.0.put("gateway", value); self }
    /// Key of `protectionDomain`.
    pub const PROTECTION_DOMAIN: Key<Self, String> = Key::new("protectionDomain");
    /// `protectionDomain`.
    pub fn protection_domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("protectionDomain", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`: mandatory.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
    /// Key of `sslEnabled`.
    pub const SSL_ENABLED: Key<Self, bool> = Key::new("sslEnabled");
    /// `sslEnabled`.
    pub fn ssl_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("sslEnabled", value); self }
    /// Key of `storageMode`.
    pub const STORAGE_MODE: Key<Self, String> = Key::new("storageMode");
    /// `storageMode`.
    pub fn storage_mode(mut self, value: impl IntoVal<String>) -> Self { self.0.put("storageMode", value); self }
    /// Key of `storagePool`.
    pub const STORAGE_POOL: Key<Self, String> = Key::new("storagePool");
    /// `storagePool`.
    pub fn storage_pool(mut self, value: impl IntoVal<String>) -> Self { self.0.put("storagePool", value); self }
    /// Key of `system`.
    pub const SYSTEM: Key<Self, String> = Key::new("system");
    /// `system`: mandatory.
    pub fn system(mut self, value: impl IntoVal<String>) -> Self { self.0.put("system", value); self }
    /// Key of `volumeName`.
    pub const VOLUME_NAME: Key<Self, String> = Key::new("volumeName");
    /// `volumeName`.
    pub fn volume_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeName", value); self }
}

/// [`SeLinuxOptions`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#selinuxoptions-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SeLinuxOptions(Object);
ias_core::shape!(SeLinuxOptions);
impl SeLinuxOptions {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `level`.
    pub const LEVEL: Key<Self, String> = Key::new("level");
    /// `level`.
    pub fn level(mut self, value: impl IntoVal<String>) -> Self { self.0.put("level", value); self }
    /// Key of `role`.
    pub const ROLE: Key<Self, String> = Key::new("role");
    /// `role`.
    pub fn role(mut self, value: impl IntoVal<String>) -> Self { self.0.put("role", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, String> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<String>) -> Self { self.0.put("user", value); self }
}
impl Default for SeLinuxOptions { fn default() -> Self { Self::new() } }

/// [`SeccompProfile`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#seccompprofile-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SeccompProfile(Object);
ias_core::shape!(SeccompProfile);
impl SeccompProfile {
    /// Takes what is mandatory.
    pub fn new(type_: impl IntoVal<String>) -> Self { Self(Object::new()).type_(type_) }
    /// Key of `localhostProfile`.
    pub const LOCALHOST_PROFILE: Key<Self, String> = Key::new("localhostProfile");
    /// `localhostProfile`.
    pub fn localhost_profile(mut self, value: impl IntoVal<String>) -> Self { self.0.put("localhostProfile", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}

/// [`SecretEnvSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretenvsource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SecretEnvSource(Object);
ias_core::shape!(SecretEnvSource);
impl SecretEnvSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}
impl Default for SecretEnvSource { fn default() -> Self { Self::new() } }

/// [`SecretKeySelector`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretkeyselector-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SecretKeySelector(Object);
ias_core::shape!(SecretKeySelector);
impl SecretKeySelector {
    /// Takes what is mandatory.
    pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`: mandatory.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}

/// [`SecretProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SecretProjection(Object);
ias_core::shape!(SecretProjection);
impl SecretProjection {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `items`.
    pub const ITEMS: Key<Self, List<KeyToPath>> = Key::new("items");
    /// `items`.
    pub fn items(mut self, value: impl IntoVal<List<KeyToPath>>) -> Self { self.0.put("items", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
}
impl Default for SecretProjection { fn default() -> Self { Self::new() } }

/// [`SecretVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#secretvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SecretVolumeSource(Object);
ias_core::shape!(SecretVolumeSource);
impl SecretVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `defaultMode`.
    pub const DEFAULT_MODE: Key<Self, i64> = Key::new("defaultMode");
    /// `defaultMode`.
    pub fn default_mode(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultMode", value); self }
    /// Key of `defaultUser`.
    pub const DEFAULT_USER: Key<Self, i64> = Key::new("defaultUser");
    /// `defaultUser`.
    pub fn default_user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("defaultUser", value); self }
    /// Key of `items`.
    pub const ITEMS: Key<Self, List<KeyToPath>> = Key::new("items");
    /// `items`.
    pub fn items(mut self, value: impl IntoVal<List<KeyToPath>>) -> Self { self.0.put("items", value); self }
    /// Key of `optional`.
    pub const OPTIONAL: Key<Self, bool> = Key::new("optional");
    /// `optional`.
    pub fn optional(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("optional", value); self }
    /// Key of `secretName`.
    pub const SECRET_NAME: Key<Self, String> = Key::new("secretName");
    /// `secretName`.
    pub fn secret_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("secretName", value); self }
}
impl Default for SecretVolumeSource { fn default() -> Self { Self::new() } }

/// [`SecurityContext`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#securitycontext-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityContext(Object);
ias_core::shape!(SecurityContext);
impl SecurityContext {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `allowPrivilegeEscalation`.
    pub const ALLOW_PRIVILEGE_ESCALATION: Key<Self, bool> = Key::new("allowPrivilegeEscalation");
    /// `allowPrivilegeEscalation`.
    pub fn allow_privilege_escalation(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("allowPrivilegeEscalation", value); self }
    /// Key of `appArmorProfile`.
    pub const APP_ARMOR_PROFILE: Key<Self, AppArmorProfile> = Key::new("appArmorProfile");
    /// `appArmorProfile`.
    pub fn app_armor_profile(mut self, value: impl IntoVal<AppArmorProfile>) -> Self { self.0.put("appArmorProfile", value); self }
    /// Key of `capabilities`.
    pub const CAPABILITIES: Key<Self, Capabilities> = Key::new("capabilities");
    /// `capabilities`.
    pub fn capabilities(mut self, value: impl IntoVal<Capabilities>) -> Self { self.0.put("capabilities", value); self }
    /// Key of `privileged`.
    pub const PRIVILEGED: Key<Self, bool> = Key::new("privileged");
    /// `privileged`.
    pub fn privileged(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("privileged", value); self }
    /// Key of `procMount`.
    pub const PROC_MOUNT: Key<Self, String> = Key::new("procMount");
    /// `procMount`.
    pub fn proc_mount(mut self, value: impl IntoVal<String>) -> Self { self.0.put("procMount", value); self }
    /// Key of `readOnlyRootFilesystem`.
    pub const READ_ONLY_ROOT_FILESYSTEM: Key<Self, bool> = Key::new("readOnlyRootFilesystem");
    /// `readOnlyRootFilesystem`.
    pub fn read_only_root_filesystem(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnlyRootFilesystem", value); self }
    /// Key of `runAsGroup`.
    pub const RUN_AS_GROUP: Key<Self, i64> = Key::new("runAsGroup");
    /// `runAsGroup`.
    pub fn run_as_group(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("runAsGroup", value); self }
    /// Key of `runAsNonRoot`.
    pub const RUN_AS_NON_ROOT: Key<Self, bool> = Key::new("runAsNonRoot");
    /// `runAsNonRoot`.
    pub fn run_as_non_root(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("runAsNonRoot", value); self }
    /// Key of `runAsUser`.
    pub const RUN_AS_USER: Key<Self, i64> = Key::new("runAsUser");
    /// `runAsUser`.
    pub fn run_as_user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("runAsUser", value); self }
    /// Key of `seLinuxOptions`.
    pub const SE_LINUX_OPTIONS: Key<Self, SeLinuxOptions> = Key::new("seLinuxOptions");
    /// `seLinuxOptions`.
    pub fn se_linux_options(mut self, value: impl IntoVal<SeLinuxOptions>) -> Self { self.0.put("seLinuxOptions", value); self }
    /// Key of `seccompProfile`.
    pub const SECCOMP_PROFILE: Key<Self, SeccompProfile> = Key::new("seccompProfile");
    /// `seccompProfile`.
    pub fn seccomp_profile(mut self, value: impl IntoVal<SeccompProfile>) -> Self { self.0.put("seccompProfile", value); self }
    /// Key of `windowsOptions`.
    pub const WINDOWS_OPTIONS: Key<Self, WindowsSecurityContextOptions> = Key::new("windowsOptions");
    /// `windowsOptions`.
    pub fn windows_options(mut self, value: impl IntoVal<WindowsSecurityContextOptions>) -> Self { self.0.put("windowsOptions", value); self }
}
impl Default for SecurityContext { fn default() -> Self { Self::new() } }

/// [`ServiceAccountTokenProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceaccounttokenprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceAccountTokenProjection(Object);
ias_core::shape!(ServiceAccountTokenProjection);
impl ServiceAccountTokenProjection {
    /// Takes what is mandatory.
    pub fn new(path: impl IntoVal<String>) -> Self { Self(Object::new()).path(path) }
    /// Key of `audience`.
    pub const AUDIENCE: Key<Self, String> = Key::new("audience");
    /// `audience`.
    pub fn audience(mut self, value: impl IntoVal<String>) -> Self { self.0.put("audience", value); self }
    /// Key of `expirationSeconds`.
    pub const EXPIRATION_SECONDS: Key<Self, i64> = Key::new("expirationSeconds");
    /// `expirationSeconds`.
    pub fn expiration_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("expirationSeconds", value); self }
    /// Key of `path`.
    pub const PATH: Key<Self, String> = Key::new("path");
    /// `path`: mandatory.
    pub fn path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("path", value); self }
    /// Key of `user`.
    pub const USER: Key<Self, i64> = Key::new("user");
    /// `user`.
    pub fn user(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("user", value); self }
}

/// [`ServicePort`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#serviceport-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ServicePort(Object);
ias_core::shape!(ServicePort);
impl ServicePort {
    /// Takes what is mandatory.
    pub fn new(port: impl IntoVal<i64>) -> Self { Self(Object::new()).port(port) }
    /// Key of `appProtocol`.
    pub const APP_PROTOCOL: Key<Self, String> = Key::new("appProtocol");
    /// `appProtocol`.
    pub fn app_protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("appProtocol", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `nodePort`.
    pub const NODE_PORT: Key<Self, i64> = Key::new("nodePort");
    /// `nodePort`.
    pub fn node_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("nodePort", value); self }
    /// Key of `port`.
    pub const PORT: Key<Self, i64> = Key::new("port");
    /// `port`: mandatory.
    pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("port", value); self }
    /// Key of `protocol`.
    pub const PROTOCOL: Key<Self, String> = Key::new("protocol");
    /// `protocol`.
    pub fn protocol(mut self, value: impl IntoVal<String>) -> Self { self.0.put("protocol", value); self }
    /// Key of `targetPort`.
    pub const TARGET_PORT: Key<Self, IntOrString> = Key::new("targetPort");
    /// `targetPort`.
    pub fn target_port(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("targetPort", value); self }
}

/// [`ServiceSpec`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#servicespec-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceSpec(Object);
ias_core::shape!(ServiceSpec);
impl ServiceSpec {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `allocateLoadBalancerNodePorts`.
    pub const ALLOCATE_LOAD_BALANCER_NODE_PORTS: Key<Self, bool> = Key::new("allocateLoadBalancerNodePorts");
    /// `allocateLoadBalancerNodePorts`.
    pub fn allocate_load_balancer_node_ports(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("allocateLoadBalancerNodePorts", value); self }
    /// Key of `clusterIP`.
    pub const CLUSTER_IP: Key<Self, String> = Key::new("clusterIP");
    /// `clusterIP`.
    pub fn cluster_ip(mut self, value: impl IntoVal<String>) -> Self { self.0.put("clusterIP", value); self }
    /// Key of `clusterIPs`.
    pub const CLUSTER_IPS: Key<Self, List<String>> = Key::new("clusterIPs");
    /// `clusterIPs`.
    pub fn cluster_ips(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("clusterIPs", value); self }
    /// Key of `externalIPs`.
    pub const EXTERNAL_IPS: Key<Self, List<String>> = Key::new("externalIPs");
    /// `externalIPs`.
    pub fn external_ips(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("externalIPs", value); self }
    /// Key of `externalName`.
    pub const EXTERNAL_NAME: Key<Self, String> = Key::new("externalName");
    /// `externalName`.
    pub fn external_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("externalName", value); self }
    /// Key of `externalTrafficPolicy`.
    pub const EXTERNAL_TRAFFIC_POLICY: Key<Self, String> = Key::new("externalTrafficPolicy");
    /// `externalTrafficPolicy`.
    pub fn external_traffic_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("externalTrafficPolicy", value); self }
    /// Key of `healthCheckNodePort`.
    pub const HEALTH_CHECK_NODE_PORT: Key<Self, i64> = Key::new("healthCheckNodePort");
    /// `healthCheckNodePort`.
    pub fn health_check_node_port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("healthCheckNodePort", value); self }
    /// Key of `internalTrafficPolicy`.
    pub const INTERNAL_TRAFFIC_POLICY: Key<Self, String> = Key::new("internalTrafficPolicy");
    /// `internalTrafficPolicy`.
    pub fn internal_traffic_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("internalTrafficPolicy", value); self }
    /// Key of `ipFamilies`.
    pub const IP_FAMILIES: Key<Self, List<String>> = Key::new("ipFamilies");
    /// `ipFamilies`.
    pub fn ip_families(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ipFamilies", value); self }
    /// Key of `ipFamilyPolicy`.
    pub const IP_FAMILY_POLICY: Key<Self, String> = Key::new("ipFamilyPolicy");
    /// `ipFamilyPolicy`.
    pub fn ip_family_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ipFamilyPolicy", value); self }
    /// Key of `loadBalancerClass`.
    pub const LOAD_BALANCER_CLASS: Key<Self, String> = Key::new("loadBalancerClass");
    /// `loadBalancerClass`.
    pub fn load_balancer_class(mut self, value: impl IntoVal<String>) -> Self { self.0.put("loadBalancerClass", value); self }
    /// Key of `loadBalancerIP`.
    pub const LOAD_BALANCER_IP: Key<Self, String> = Key::new("loadBalancerIP");
    /// `loadBalancerIP`.
    pub fn load_balancer_ip(mut self, value: impl IntoVal<String>) -> Self { self.0.put("loadBalancerIP", value); self }
    /// Key of `loadBalancerSourceRanges`.
    pub const LOAD_BALANCER_SOURCE_RANGES: Key<Self, List<String>> = Key::new("loadBalancerSourceRanges");
    /// `loadBalancerSourceRanges`.
    pub fn load_balancer_source_ranges(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("loadBalancerSourceRanges", value); self }
    /// Key of `ports`.
    pub const PORTS: Key<Self, List<ServicePort>> = Key::new("ports");
    /// `ports`.
    pub fn ports(mut self, value: impl IntoVal<List<ServicePort>>) -> Self { self.0.put("ports", value); self }
    /// Key of `publishNotReadyAddresses`.
    pub const PUBLISH_NOT_READY_ADDRESSES: Key<Self, bool> = Key::new("publishNotReadyAddresses");
    /// `publishNotReadyAddresses`.
    pub fn publish_not_ready_addresses(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("publishNotReadyAddresses", value); self }
    /// Key of `selector`.
    pub const SELECTOR: Key<Self, Map<String>> = Key::new("selector");
    /// `selector`.
    pub fn selector(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("selector", value); self }
    /// Key of `sessionAffinity`.
    pub const SESSION_AFFINITY: Key<Self, String> = Key::new("sessionAffinity");
    /// `sessionAffinity`.
    pub fn session_affinity(mut self, value: impl IntoVal<String>) -> Self { self.0.put("sessionAffinity", value); self }
    /// Key of `sessionAffinityConfig`.
    pub const SESSION_AFFINITY_CONFIG: Key<Self, SessionAffinityConfig> = Key::new("sessionAffinityConfig");
    /// `sessionAffinityConfig`.
    pub fn session_affinity_config(mut self, value: impl IntoVal<SessionAffinityConfig>) -> Self { self.0.put("sessionAffinityConfig", value); self }
    /// Key of `trafficDistribution`.
    pub const TRAFFIC_DISTRIBUTION: Key<Self, String> = Key::new("trafficDistribution");
    /// `trafficDistribution`.
    pub fn traffic_distribution(mut self, value: impl IntoVal<String>) -> Self { self.0.put("trafficDistribution", value); self }
    /// Key of `type`.
    pub const TYPE: Key<Self, String> = Key::new("type");
    /// `type`.
    pub fn type_(mut self, value: impl IntoVal<String>) -> Self { self.0.put("type", value); self }
}
impl Default for ServiceSpec { fn default() -> Self { Self::new() } }

/// [`SessionAffinityConfig`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sessionaffinityconfig-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SessionAffinityConfig(Object);
ias_core::shape!(SessionAffinityConfig);
impl SessionAffinityConfig {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `clientIP`.
    pub const CLIENT_IP: Key<Self, ClientIpConfig> = Key::new("clientIP");
    /// `clientIP`.
    pub fn client_ip(mut self, value: impl IntoVal<ClientIpConfig>) -> Self { self.0.put("clientIP", value); self }
}
impl Default for SessionAffinityConfig { fn default() -> Self { Self::new() } }

/// [`SleepAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sleepaction-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct SleepAction(Object);
ias_core::shape!(SleepAction);
impl SleepAction {
    /// Takes what is mandatory.
    pub fn new(seconds: impl IntoVal<i64>) -> Self { Self(Object::new()).seconds(seconds) }
    /// Key of `seconds`.
    pub const SECONDS: Key<Self, i64> = Key::new("seconds");
    /// `seconds`: mandatory.
    pub fn seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("seconds", value); self }
}

/// [`StorageOsVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#storageosvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct StorageOsVolumeSource(Object);
ias_core::shape!(StorageOsVolumeSource);
impl StorageOsVolumeSource {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `secretRef`.
    pub const SECRET_REF: Key<Self, LocalObjectReference> = Key::new("secretRef");
    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl IntoVal<LocalObjectReference>) -> Self { self.0.put("secretRef", value); self }
    /// Key of `volumeName`.
    pub const VOLUME_NAME: Key<Self, String> = Key::new("volumeName");
    /// `volumeName`.
    pub fn volume_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeName", value); self }
    /// Key of `volumeNamespace`.
    pub const VOLUME_NAMESPACE: Key<Self, String> = Key::new("volumeNamespace");
    /// `volumeNamespace`.
    pub fn volume_namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumeNamespace", value); self }
}
impl Default for StorageOsVolumeSource { fn default() -> Self { Self::new() } }

/// [`Sysctl`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#sysctl-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Sysctl(Object);
ias_core::shape!(Sysctl);
impl Sysctl {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).value(value) }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, String> = Key::new("value");
    /// `value`: mandatory.
    pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("value", value); self }
}

/// [`TcpSocketAction`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#tcpsocketaction-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct TcpSocketAction(Object);
ias_core::shape!(TcpSocketAction);
impl TcpSocketAction {
    /// Takes what is mandatory.
    pub fn new(port: impl IntoVal<IntOrString>) -> Self { Self(Object::new()).port(port) }
    /// Key of `host`.
    pub const HOST: Key<Self, String> = Key::new("host");
    /// `host`.
    pub fn host(mut self, value: impl IntoVal<String>) -> Self { self.0.put("host", value); self }
    /// Key of `port`.
    pub const PORT: Key<Self, IntOrString> = Key::new("port");
    /// `port`: mandatory.
    pub fn port(mut self, value: impl IntoVal<IntOrString>) -> Self { self.0.put("port", value); self }
}

/// [`Toleration`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#toleration-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Toleration(Object);
ias_core::shape!(Toleration);
impl Toleration {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `effect`.
    pub const EFFECT: Key<Self, String> = Key::new("effect");
    /// `effect`.
    pub fn effect(mut self, value: impl IntoVal<String>) -> Self { self.0.put("effect", value); self }
    /// Key of `key`.
    pub const KEY: Key<Self, String> = Key::new("key");
    /// `key`.
    pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("key", value); self }
    /// Key of `operator`.
    pub const OPERATOR: Key<Self, String> = Key::new("operator");
    /// `operator`.
    pub fn operator(mut self, value: impl IntoVal<String>) -> Self { self.0.put("operator", value); self }
    /// Key of `tolerationSeconds`.
    pub const TOLERATION_SECONDS: Key<Self, i64> = Key::new("tolerationSeconds");
    /// `tolerationSeconds`.
    pub fn toleration_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("tolerationSeconds", value); self }
    /// Key of `value`.
    pub const VALUE: Key<Self, String> = Key::new("value");
    /// `value`.
    pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("value", value); self }
}
impl Default for Toleration { fn default() -> Self { Self::new() } }

/// [`TopologySpreadConstraint`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#topologyspreadconstraint-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct TopologySpreadConstraint(Object);
ias_core::shape!(TopologySpreadConstraint);
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
    pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>>(required: TopologySpreadConstraintRequired<A, B, C>) -> Self { Self(Object::new()).max_skew(required.max_skew).topology_key(required.topology_key).when_unsatisfiable(required.when_unsatisfiable) }
    /// Key of `labelSelector`.
    pub const LABEL_SELECTOR: Key<Self, super::meta_v1::LabelSelector> = Key::new("labelSelector");
    /// `labelSelector`.
    pub fn label_selector(mut self, value: impl IntoVal<super::meta_v1::LabelSelector>) -> Self { self.0.put("labelSelector", value); self }
    /// Key of `matchLabelKeys`.
    pub const MATCH_LABEL_KEYS: Key<Self, List<String>> = Key::new("matchLabelKeys");
    /// `matchLabelKeys`.
    pub fn match_label_keys(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("matchLabelKeys", value); self }
    /// Key of `maxSkew`.
    pub const MAX_SKEW: Key<Self, i64> = Key::new("maxSkew");
    /// `maxSkew`: mandatory.
    pub fn max_skew(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("maxSkew", value); self }
    /// Key of `minDomains`.
    pub const MIN_DOMAINS: Key<Self, i64> = Key::new("minDomains");
    /// `minDomains`.
    pub fn min_domains(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("minDomains", value); self }
    /// Key of `nodeAffinityPolicy`.
    pub const NODE_AFFINITY_POLICY: Key<Self, String> = Key::new("nodeAffinityPolicy");
    /// `nodeAffinityPolicy`.
    pub fn node_affinity_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("nodeAffinityPolicy", value); self }
    /// Key of `nodeTaintsPolicy`.
    pub const NODE_TAINTS_POLICY: Key<Self, String> = Key::new("nodeTaintsPolicy");
    /// `nodeTaintsPolicy`.
    pub fn node_taints_policy(mut self, value: impl IntoVal<String>) -> Self { self.0.put("nodeTaintsPolicy", value); self }
    /// Key of `topologyKey`.
    pub const TOPOLOGY_KEY: Key<Self, String> = Key::new("topologyKey");
    /// `topologyKey`: mandatory.
    pub fn topology_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("topologyKey", value); self }
    /// Key of `whenUnsatisfiable`.
    pub const WHEN_UNSATISFIABLE: Key<Self, String> = Key::new("whenUnsatisfiable");
    /// `whenUnsatisfiable`: mandatory.
    pub fn when_unsatisfiable(mut self, value: impl IntoVal<String>) -> Self { self.0.put("whenUnsatisfiable", value); self }
}

/// [`TypedLocalObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedlocalobjectreference-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct TypedLocalObjectReference(Object);
ias_core::shape!(TypedLocalObjectReference);
impl TypedLocalObjectReference {
    /// Takes what is mandatory.
    pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).kind(kind).name(name) }
    /// Key of `apiGroup`.
    pub const API_GROUP: Key<Self, String> = Key::new("apiGroup");
    /// `apiGroup`.
    pub fn api_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("apiGroup", value); self }
    /// Key of `kind`.
    pub const KIND: Key<Self, String> = Key::new("kind");
    /// `kind`: mandatory.
    pub fn kind(mut self, value: impl IntoVal<String>) -> Self { self.0.put("kind", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
}

/// [`TypedObjectReference`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#typedobjectreference-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct TypedObjectReference(Object);
ias_core::shape!(TypedObjectReference);
impl TypedObjectReference {
    /// Takes what is mandatory.
    pub fn new(kind: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { Self(Object::new()).kind(kind).name(name) }
    /// Key of `apiGroup`.
    pub const API_GROUP: Key<Self, String> = Key::new("apiGroup");
    /// `apiGroup`.
    pub fn api_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("apiGroup", value); self }
    /// Key of `kind`.
    pub const KIND: Key<Self, String> = Key::new("kind");
    /// `kind`: mandatory.
    pub fn kind(mut self, value: impl IntoVal<String>) -> Self { self.0.put("kind", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `namespace`.
    pub const NAMESPACE: Key<Self, String> = Key::new("namespace");
    /// `namespace`.
    pub fn namespace(mut self, value: impl IntoVal<String>) -> Self { self.0.put("namespace", value); self }
}

/// [`Volume`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volume-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct Volume(Object);
ias_core::shape!(Volume);
impl Volume {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `awsElasticBlockStore`.
    pub const AWS_ELASTIC_BLOCK_STORE: Key<Self, AwsElasticBlockStoreVolumeSource> = Key::new("awsElasticBlockStore");
    /// `awsElasticBlockStore`.
    pub fn aws_elastic_block_store(mut self, value: impl IntoVal<AwsElasticBlockStoreVolumeSource>) -> Self { self.0.put("awsElasticBlockStore", value); self }
    /// Key of `azureDisk`.
    pub const AZURE_DISK: Key<Self, AzureDiskVolumeSource> = Key::new("azureDisk");
    /// `azureDisk`.
    pub fn azure_disk(mut self, value: impl IntoVal<AzureDiskVolumeSource>) -> Self { self.0.put("azureDisk", value); self }
    /// Key of `azureFile`.
    pub const AZURE_FILE: Key<Self, AzureFileVolumeSource> = Key::new("azureFile");
    /// `azureFile`.
    pub fn azure_file(mut self, value: impl IntoVal<AzureFileVolumeSource>) -> Self { self.0.put("azureFile", value); self }
    /// Key of `cephfs`.
    pub const CEPHFS: Key<Self, CephFsVolumeSource> = Key::new("cephfs");
    /// `cephfs`.
    pub fn cephfs(mut self, value: impl IntoVal<CephFsVolumeSource>) -> Self { self.0.put("cephfs", value); self }
    /// Key of `cinder`.
    pub const CINDER: Key<Self, CinderVolumeSource> = Key::new("cinder");
    /// `cinder`.
    pub fn cinder(mut self, value: impl IntoVal<CinderVolumeSource>) -> Self { self.0.put("cinder", value); self }
    /// Key of `configMap`.
    pub const CONFIG_MAP: Key<Self, ConfigMapVolumeSource> = Key::new("configMap");
    /// `configMap`.
    pub fn config_map(mut self, value: impl IntoVal<ConfigMapVolumeSource>) -> Self { self.0.put("configMap", value); self }
    /// Key of `csi`.
    pub const CSI: Key<Self, CsiVolumeSource> = Key::new("csi");
    /// `csi`.
    pub fn csi(mut self, value: impl IntoVal<CsiVolumeSource>) -> Self { self.0.put("csi", value); self }
    /// Key of `downwardAPI`.
    pub const DOWNWARD_API: Key<Self, DownwardApiVolumeSource> = Key::new("downwardAPI");
    /// `downwardAPI`.
    pub fn downward_api(mut self, value: impl IntoVal<DownwardApiVolumeSource>) -> Self { self.0.put("downwardAPI", value); self }
    /// Key of `emptyDir`.
    pub const EMPTY_DIR: Key<Self, EmptyDirVolumeSource> = Key::new("emptyDir");
    /// `emptyDir`.
    pub fn empty_dir(mut self, value: impl IntoVal<EmptyDirVolumeSource>) -> Self { self.0.put("emptyDir", value); self }
    /// Key of `ephemeral`.
    pub const EPHEMERAL: Key<Self, EphemeralVolumeSource> = Key::new("ephemeral");
    /// `ephemeral`.
    pub fn ephemeral(mut self, value: impl IntoVal<EphemeralVolumeSource>) -> Self { self.0.put("ephemeral", value); self }
    /// Key of `fc`.
    pub const FC: Key<Self, FcVolumeSource> = Key::new("fc");
    /// `fc`.
    pub fn fc(mut self, value: impl IntoVal<FcVolumeSource>) -> Self { self.0.put("fc", value); self }
    /// Key of `flexVolume`.
    pub const FLEX_VOLUME: Key<Self, FlexVolumeSource> = Key::new("flexVolume");
    /// `flexVolume`.
    pub fn flex_volume(mut self, value: impl IntoVal<FlexVolumeSource>) -> Self { self.0.put("flexVolume", value); self }
    /// Key of `flocker`.
    pub const FLOCKER: Key<Self, FlockerVolumeSource> = Key::new("flocker");
    /// `flocker`.
    pub fn flocker(mut self, value: impl IntoVal<FlockerVolumeSource>) -> Self { self.0.put("flocker", value); self }
    /// Key of `gcePersistentDisk`.
    pub const GCE_PERSISTENT_DISK: Key<Self, GcePersistentDiskVolumeSource> = Key::new("gcePersistentDisk");
    /// `gcePersistentDisk`.
    pub fn gce_persistent_disk(mut self, value: impl IntoVal<GcePersistentDiskVolumeSource>) -> Self { self.0.put("gcePersistentDisk", value); self }
    /// Key of `gitRepo`.
    pub const GIT_REPO: Key<Self, GitRepoVolumeSource> = Key::new("gitRepo");
    /// `gitRepo`.
    pub fn git_repo(mut self, value: impl IntoVal<GitRepoVolumeSource>) -> Self { self.0.put("gitRepo", value); self }
    /// Key of `glusterfs`.
    pub const GLUSTERFS: Key<Self, GlusterfsVolumeSource> = Key::new("glusterfs");
    /// `glusterfs`.
    pub fn glusterfs(mut self, value: impl IntoVal<GlusterfsVolumeSource>) -> Self { self.0.put("glusterfs", value); self }
    /// Key of `hostPath`.
    pub const HOST_PATH: Key<Self, HostPathVolumeSource> = Key::new("hostPath");
    /// `hostPath`.
    pub fn host_path(mut self, value: impl IntoVal<HostPathVolumeSource>) -> Self { self.0.put("hostPath", value); self }
    /// Key of `image`.
    pub const IMAGE: Key<Self, ImageVolumeSource> = Key::new("image");
    /// `image`.
    pub fn image(mut self, value: impl IntoVal<ImageVolumeSource>) -> Self { self.0.put("image", value); self }
    /// Key of `iscsi`.
    pub const ISCSI: Key<Self, IscsiVolumeSource> = Key::new("iscsi");
    /// `iscsi`.
    pub fn iscsi(mut self, value: impl IntoVal<IscsiVolumeSource>) -> Self { self.0.put("iscsi", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `nfs`.
    pub const NFS: Key<Self, NfsVolumeSource> = Key::new("nfs");
    /// `nfs`.
    pub fn nfs(mut self, value: impl IntoVal<NfsVolumeSource>) -> Self { self.0.put("nfs", value); self }
    /// Key of `persistentVolumeClaim`.
    pub const PERSISTENT_VOLUME_CLAIM: Key<Self, PersistentVolumeClaimVolumeSource> = Key::new("persistentVolumeClaim");
    /// `persistentVolumeClaim`.
    pub fn persistent_volume_claim(mut self, value: impl IntoVal<PersistentVolumeClaimVolumeSource>) -> Self { self.0.put("persistentVolumeClaim", value); self }
    /// Key of `photonPersistentDisk`.
    pub const PHOTON_PERSISTENT_DISK: Key<Self, PhotonPersistentDiskVolumeSource> = Key::new("photonPersistentDisk");
    /// `photonPersistentDisk`.
    pub fn photon_persistent_disk(mut self, value: impl IntoVal<PhotonPersistentDiskVolumeSource>) -> Self { self.0.put("photonPersistentDisk", value); self }
    /// Key of `portworxVolume`.
    pub const PORTWORX_VOLUME: Key<Self, PortworxVolumeSource> = Key::new("portworxVolume");
    /// `portworxVolume`.
    pub fn portworx_volume(mut self, value: impl IntoVal<PortworxVolumeSource>) -> Self { self.0.put("portworxVolume", value); self }
    /// Key of `projected`.
    pub const PROJECTED: Key<Self, ProjectedVolumeSource> = Key::new("projected");
    /// `projected`.
    pub fn projected(mut self, value: impl IntoVal<ProjectedVolumeSource>) -> Self { self.0.put("projected", value); self }
    /// Key of `quobyte`.
    pub const QUOBYTE: Key<Self, QuobyteVolumeSource> = Key::new("quobyte");
    /// `quobyte`.
    pub fn quobyte(mut self, value: impl IntoVal<QuobyteVolumeSource>) -> Self { self.0.put("quobyte", value); self }
    /// Key of `rbd`.
    pub const RBD: Key<Self, RbdVolumeSource> = Key::new("rbd");
    /// `rbd`.
    pub fn rbd(mut self, value: impl IntoVal<RbdVolumeSource>) -> Self { self.0.put("rbd", value); self }
    /// Key of `scaleIO`.
    pub const SCALE_IO: Key<Self, ScaleIoVolumeSource> = Key::new("scaleIO");
    /// `scaleIO`.
    pub fn scale_io(mut self, value: impl IntoVal<ScaleIoVolumeSource>) -> Self { self.0.put("scaleIO", value); self }
    /// Key of `secret`.
    pub const SECRET: Key<Self, SecretVolumeSource> = Key::new("secret");
    /// `secret`.
    pub fn secret(mut self, value: impl IntoVal<SecretVolumeSource>) -> Self { self.0.put("secret", value); self }
    /// Key of `storageos`.
    pub const STORAGEOS: Key<Self, StorageOsVolumeSource> = Key::new("storageos");
    /// `storageos`.
    pub fn storageos(mut self, value: impl IntoVal<StorageOsVolumeSource>) -> Self { self.0.put("storageos", value); self }
    /// Key of `vsphereVolume`.
    pub const VSPHERE_VOLUME: Key<Self, VsphereVirtualDiskVolumeSource> = Key::new("vsphereVolume");
    /// `vsphereVolume`.
    pub fn vsphere_volume(mut self, value: impl IntoVal<VsphereVirtualDiskVolumeSource>) -> Self { self.0.put("vsphereVolume", value); self }
}

/// [`VolumeDevice`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumedevice-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeDevice(Object);
ias_core::shape!(VolumeDevice);
impl VolumeDevice {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, device_path: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).device_path(device_path) }
    /// Key of `devicePath`.
    pub const DEVICE_PATH: Key<Self, String> = Key::new("devicePath");
    /// `devicePath`: mandatory.
    pub fn device_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("devicePath", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
}

/// [`VolumeMount`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumemount-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeMount(Object);
ias_core::shape!(VolumeMount);
impl VolumeMount {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>, mount_path: impl IntoVal<String>) -> Self { Self(Object::new()).name(name).mount_path(mount_path) }
    /// Key of `bindMountOptions`.
    pub const BIND_MOUNT_OPTIONS: Key<Self, List<String>> = Key::new("bindMountOptions");
    /// `bindMountOptions`.
    pub fn bind_mount_options(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("bindMountOptions", value); self }
    /// Key of `mountPath`.
    pub const MOUNT_PATH: Key<Self, String> = Key::new("mountPath");
    /// `mountPath`: mandatory.
    pub fn mount_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("mountPath", value); self }
    /// Key of `mountPropagation`.
    pub const MOUNT_PROPAGATION: Key<Self, String> = Key::new("mountPropagation");
    /// `mountPropagation`.
    pub fn mount_propagation(mut self, value: impl IntoVal<String>) -> Self { self.0.put("mountPropagation", value); self }
    /// Key of `name`.
    pub const NAME: Key<Self, String> = Key::new("name");
    /// `name`: mandatory.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("name", value); self }
    /// Key of `readOnly`.
    pub const READ_ONLY: Key<Self, bool> = Key::new("readOnly");
    /// `readOnly`.
    pub fn read_only(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("readOnly", value); self }
    /// Key of `recursiveReadOnly`.
    pub const RECURSIVE_READ_ONLY: Key<Self, String> = Key::new("recursiveReadOnly");
    /// `recursiveReadOnly`.
    pub fn recursive_read_only(mut self, value: impl IntoVal<String>) -> Self { self.0.put("recursiveReadOnly", value); self }
    /// Key of `subPath`.
    pub const SUB_PATH: Key<Self, String> = Key::new("subPath");
    /// `subPath`.
    pub fn sub_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("subPath", value); self }
    /// Key of `subPathExpr`.
    pub const SUB_PATH_EXPR: Key<Self, String> = Key::new("subPathExpr");
    /// `subPathExpr`.
    pub fn sub_path_expr(mut self, value: impl IntoVal<String>) -> Self { self.0.put("subPathExpr", value); self }
}

/// [`VolumeProjection`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeprojection-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeProjection(Object);
ias_core::shape!(VolumeProjection);
impl VolumeProjection {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `clusterTrustBundle`.
    pub const CLUSTER_TRUST_BUNDLE: Key<Self, ClusterTrustBundleProjection> = Key::new("clusterTrustBundle");
    /// `clusterTrustBundle`.
    pub fn cluster_trust_bundle(mut self, value: impl IntoVal<ClusterTrustBundleProjection>) -> Self { self.0.put("clusterTrustBundle", value); self }
    /// Key of `configMap`.
    pub const CONFIG_MAP: Key<Self, ConfigMapProjection> = Key::new("configMap");
    /// `configMap`.
    pub fn config_map(mut self, value: impl IntoVal<ConfigMapProjection>) -> Self { self.0.put("configMap", value); self }
    /// Key of `downwardAPI`.
    pub const DOWNWARD_API: Key<Self, DownwardApiProjection> = Key::new("downwardAPI");
    /// `downwardAPI`.
    pub fn downward_api(mut self, value: impl IntoVal<DownwardApiProjection>) -> Self { self.0.put("downwardAPI", value); self }
    /// Key of `podCertificate`.
    pub const POD_CERTIFICATE: Key<Self, PodCertificateProjection> = Key::new("podCertificate");
    /// `podCertificate`.
    pub fn pod_certificate(mut self, value: impl IntoVal<PodCertificateProjection>) -> Self { self.0.put("podCertificate", value); self }
    /// Key of `secret`.
    pub const SECRET: Key<Self, SecretProjection> = Key::new("secret");
    /// `secret`.
    pub fn secret(mut self, value: impl IntoVal<SecretProjection>) -> Self { self.0.put("secret", value); self }
    /// Key of `serviceAccountToken`.
    pub const SERVICE_ACCOUNT_TOKEN: Key<Self, ServiceAccountTokenProjection> = Key::new("serviceAccountToken");
    /// `serviceAccountToken`.
    pub fn service_account_token(mut self, value: impl IntoVal<ServiceAccountTokenProjection>) -> Self { self.0.put("serviceAccountToken", value); self }
}
impl Default for VolumeProjection { fn default() -> Self { Self::new() } }

/// [`VolumeResourceRequirements`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#volumeresourcerequirements-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct VolumeResourceRequirements(Object);
ias_core::shape!(VolumeResourceRequirements);
impl VolumeResourceRequirements {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `limits`.
    pub const LIMITS: Key<Self, Map<Quantity>> = Key::new("limits");
    /// `limits`.
    pub fn limits(mut self, value: impl IntoVal<Map<Quantity>>) -> Self { self.0.put("limits", value); self }
    /// Key of `requests`.
    pub const REQUESTS: Key<Self, Map<Quantity>> = Key::new("requests");
    /// `requests`.
    pub fn requests(mut self, value: impl IntoVal<Map<Quantity>>) -> Self { self.0.put("requests", value); self }
}
impl Default for VolumeResourceRequirements { fn default() -> Self { Self::new() } }

/// [`VsphereVirtualDiskVolumeSource`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#vspherevirtualdiskvolumesource-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct VsphereVirtualDiskVolumeSource(Object);
ias_core::shape!(VsphereVirtualDiskVolumeSource);
impl VsphereVirtualDiskVolumeSource {
    /// Takes what is mandatory.
    pub fn new(volume_path: impl IntoVal<String>) -> Self { Self(Object::new()).volume_path(volume_path) }
    /// Key of `fsType`.
    pub const FS_TYPE: Key<Self, String> = Key::new("fsType");
    /// `fsType`.
    pub fn fs_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("fsType", value); self }
    /// Key of `storagePolicyID`.
    pub const STORAGE_POLICY_ID: Key<Self, String> = Key::new("storagePolicyID");
    /// `storagePolicyID`.
    pub fn storage_policy_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("storagePolicyID", value); self }
    /// Key of `storagePolicyName`.
    pub const STORAGE_POLICY_NAME: Key<Self, String> = Key::new("storagePolicyName");
    /// `storagePolicyName`.
    pub fn storage_policy_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("storagePolicyName", value); self }
    /// Key of `volumePath`.
    pub const VOLUME_PATH: Key<Self, String> = Key::new("volumePath");
    /// `volumePath`: mandatory.
    pub fn volume_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("volumePath", value); self }
}

/// [`WeightedPodAffinityTerm`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#weightedpodaffinityterm-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct WeightedPodAffinityTerm(Object);
ias_core::shape!(WeightedPodAffinityTerm);
impl WeightedPodAffinityTerm {
    /// Takes what is mandatory.
    pub fn new(weight: impl IntoVal<i64>, pod_affinity_term: impl IntoVal<PodAffinityTerm>) -> Self { Self(Object::new()).weight(weight).pod_affinity_term(pod_affinity_term) }
    /// Key of `podAffinityTerm`.
    pub const POD_AFFINITY_TERM: Key<Self, PodAffinityTerm> = Key::new("podAffinityTerm");
    /// `podAffinityTerm`: mandatory.
    pub fn pod_affinity_term(mut self, value: impl IntoVal<PodAffinityTerm>) -> Self { self.0.put("podAffinityTerm", value); self }
    /// Key of `weight`.
    pub const WEIGHT: Key<Self, i64> = Key::new("weight");
    /// `weight`: mandatory.
    pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("weight", value); self }
}

/// [`WindowsSecurityContextOptions`](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#windowssecuritycontextoptions-v1-core).
#[derive(Clone, Debug, PartialEq)]
pub struct WindowsSecurityContextOptions(Object);
ias_core::shape!(WindowsSecurityContextOptions);
impl WindowsSecurityContextOptions {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `gmsaCredentialSpec`.
    pub const GMSA_CREDENTIAL_SPEC: Key<Self, String> = Key::new("gmsaCredentialSpec");
    /// `gmsaCredentialSpec`.
    pub fn gmsa_credential_spec(mut self, value: impl IntoVal<String>) -> Self { self.0.put("gmsaCredentialSpec", value); self }
    /// Key of `gmsaCredentialSpecName`.
    pub const GMSA_CREDENTIAL_SPEC_NAME: Key<Self, String> = Key::new("gmsaCredentialSpecName");
    /// `gmsaCredentialSpecName`.
    pub fn gmsa_credential_spec_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("gmsaCredentialSpecName", value); self }
    /// Key of `hostProcess`.
    pub const HOST_PROCESS: Key<Self, bool> = Key::new("hostProcess");
    /// `hostProcess`.
    pub fn host_process(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("hostProcess", value); self }
    /// Key of `runAsUserName`.
    pub const RUN_AS_USER_NAME: Key<Self, String> = Key::new("runAsUserName");
    /// `runAsUserName`.
    pub fn run_as_user_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("runAsUserName", value); self }
}
impl Default for WindowsSecurityContextOptions { fn default() -> Self { Self::new() } }
