// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Generated code only; nobody edits it.

#![allow(unused_imports, clippy::new_without_default, reason = "the same lines in every module")]
#![allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = "vendors' names")]
#![allow(non_upper_case_globals, reason = "words are named as the variants of an enum are")]

#[rustfmt::skip]
pub(crate) mod kinds;
#[cfg(feature = "admissionregistration-v1")]
#[rustfmt::skip]
pub mod admissionregistration_v1;
#[cfg(feature = "admissionregistration-v1alpha1")]
#[rustfmt::skip]
pub mod admissionregistration_v1alpha1;
#[cfg(feature = "admissionregistration-v1beta1")]
#[rustfmt::skip]
pub mod admissionregistration_v1beta1;
#[cfg(feature = "apiextensions-v1")]
#[rustfmt::skip]
pub mod apiextensions_v1;
#[cfg(feature = "apiregistration-v1")]
#[rustfmt::skip]
pub mod apiregistration_v1;
#[cfg(feature = "apiserverinternal-v1alpha1")]
#[rustfmt::skip]
pub mod apiserverinternal_v1alpha1;
#[cfg(feature = "apps-v1")]
#[rustfmt::skip]
pub mod apps_v1;
#[cfg(feature = "authentication-v1")]
#[rustfmt::skip]
pub mod authentication_v1;
#[cfg(feature = "authorization-v1")]
#[rustfmt::skip]
pub mod authorization_v1;
#[cfg(feature = "autoscaling-v1")]
#[rustfmt::skip]
pub mod autoscaling_v1;
#[cfg(feature = "autoscaling-v2")]
#[rustfmt::skip]
pub mod autoscaling_v2;
#[cfg(feature = "batch-v1")]
#[rustfmt::skip]
pub mod batch_v1;
#[cfg(feature = "certificates-v1")]
#[rustfmt::skip]
pub mod certificates_v1;
#[cfg(feature = "certificates-v1beta1")]
#[rustfmt::skip]
pub mod certificates_v1beta1;
#[cfg(feature = "coordination-v1")]
#[rustfmt::skip]
pub mod coordination_v1;
#[cfg(feature = "coordination-v1alpha2")]
#[rustfmt::skip]
pub mod coordination_v1alpha2;
#[cfg(feature = "coordination-v1beta1")]
#[rustfmt::skip]
pub mod coordination_v1beta1;
#[cfg(feature = "core-v1")]
#[rustfmt::skip]
pub mod core_v1;
#[cfg(feature = "discovery-v1")]
#[rustfmt::skip]
pub mod discovery_v1;
#[cfg(feature = "events-v1")]
#[rustfmt::skip]
pub mod events_v1;
#[cfg(feature = "flowcontrol-v1")]
#[rustfmt::skip]
pub mod flowcontrol_v1;
#[cfg(feature = "lifecycle-v1alpha1")]
#[rustfmt::skip]
pub mod lifecycle_v1alpha1;
#[rustfmt::skip]
pub mod meta_v1;
#[cfg(feature = "networking-v1")]
#[rustfmt::skip]
pub mod networking_v1;
#[cfg(feature = "node-v1")]
#[rustfmt::skip]
pub mod node_v1;
#[cfg(feature = "policy-v1")]
#[rustfmt::skip]
pub mod policy_v1;
#[cfg(feature = "rbac-v1")]
#[rustfmt::skip]
pub mod rbac_v1;
#[cfg(feature = "resource-v1")]
#[rustfmt::skip]
pub mod resource_v1;
#[cfg(feature = "resource-v1alpha3")]
#[rustfmt::skip]
pub mod resource_v1alpha3;
#[cfg(feature = "resource-v1beta1")]
#[rustfmt::skip]
pub mod resource_v1beta1;
#[cfg(feature = "resource-v1beta2")]
#[rustfmt::skip]
pub mod resource_v1beta2;
#[cfg(feature = "scheduling-v1")]
#[rustfmt::skip]
pub mod scheduling_v1;
#[cfg(feature = "scheduling-v1alpha3")]
#[rustfmt::skip]
pub mod scheduling_v1alpha3;
#[cfg(feature = "scheduling-v1beta1")]
#[rustfmt::skip]
pub mod scheduling_v1beta1;
#[cfg(feature = "storage-v1")]
#[rustfmt::skip]
pub mod storage_v1;
#[cfg(feature = "storagemigration-v1")]
#[rustfmt::skip]
pub mod storagemigration_v1;
#[cfg(feature = "storagemigration-v1beta1")]
#[rustfmt::skip]
pub mod storagemigration_v1beta1;

crate::api::handles!(Handle);
ias_core::fields!(Fields);
ias_core::words!(Word);

mod prelude {
    pub(super) use super::{Fields, Handle, Word, empty, with, word};
    pub(super) use ias_core::{IntoVal, Json, List, Map, Val, Value};

    pub(super) use crate::api::{self, IntOrString, Quantity};
}
