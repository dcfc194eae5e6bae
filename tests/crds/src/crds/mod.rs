// Generated from custom resource definitions by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Custom resources: a module per group and version.

#![allow(warnings, reason = "generated, and used in part")]

#[rustfmt::skip]
pub mod certs_acme_example_v1;
#[rustfmt::skip]
pub mod delivery_acme_example_v1alpha1;
#[rustfmt::skip]
pub mod edge_acme_example_v1;
#[rustfmt::skip]
pub mod extensions_mesh_acme_example_v1alpha1;
#[rustfmt::skip]
pub mod monitoring_acme_example_v1;
#[rustfmt::skip]
pub mod networking_mesh_acme_example_v1;
#[rustfmt::skip]
pub mod networking_mesh_acme_example_v1alpha3;
#[rustfmt::skip]
pub mod networking_mesh_acme_example_v1beta1;
#[rustfmt::skip]
pub mod nodes_acme_example_v1;
#[rustfmt::skip]
pub mod odd_acme_example_v1;
#[rustfmt::skip]
pub mod odd_acme_example_v1alpha10;
#[rustfmt::skip]
pub mod odd_acme_example_v1alpha9;
#[rustfmt::skip]
pub mod vault_cloud_acme_example_v1beta2;

use ::ias_k8s::meta_v1;

::ias_k8s::api::handles!(Handle);
::ias_core::fields!(Fields);
::ias_core::words!(Word);

mod prelude {
    pub(super) use super::{Fields, Handle, Word, empty, with, word};
    pub(super) use ::ias_core::{IntoVal, Json, List, Map, Val, Value};

    pub(super) use ::ias_k8s::api::{self, IntOrString, Quantity};
}
