// Generated from definitions/odd.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `odd.acme.example/v1alpha10`.

use super::prelude::*;

mod of { pub enum KubeMap {} impl ias_core::Optional for KubeMap {} }

/// `Map` of `odd.acme.example/v1alpha10`.
///
/// Belongs to the whole cluster.
pub type KubeMap = Handle<of::KubeMap>;
impl api::ObjectType for of::KubeMap { const API_VERSION: &'static str = "odd.acme.example/v1alpha10"; const KIND: &'static str = "Map"; const TYPE: &'static str = "odd.acme.example/v1alpha10/Map"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"object"}]"#); type Props = KubeMapProps; }

/// A [`KubeMap`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMapProps = Fields<of::KubeMap>;
impl KubeMapProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
}
