// Generated from definitions/odd.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `odd.acme.example/v1alpha9`.

use super::prelude::*;

mod of { pub enum KubeMap {} impl ias_core::Optional for KubeMap {} pub enum MapSpec {} impl ias_core::Optional for MapSpec {} }

/// `Map` of `odd.acme.example/v1alpha9`.
///
/// Belongs to the whole cluster.
pub type KubeMap = Handle<of::KubeMap>;
impl api::ObjectType for of::KubeMap { const API_VERSION: &'static str = "odd.acme.example/v1alpha9"; const KIND: &'static str = "Map"; const TYPE: &'static str = "odd.acme.example/v1alpha9/Map"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string"},{"type":"object","properties":{"string":0}},{"type":"object","properties":{"spec":1}}]"#); type Props = KubeMapProps; }

/// A [`KubeMap`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMapProps = Fields<of::KubeMap>;
impl KubeMapProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<MapSpec>) -> Self { with(self, "spec", value) }
}

/// `spec` of a [`KubeMap`].
pub type MapSpec = Fields<of::MapSpec>;
impl MapSpec {
    /// `string`.
    #[track_caller] pub fn string(self, value: impl IntoVal<String>) -> Self { with(self, "string", value) }
}
