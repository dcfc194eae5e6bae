// Generated from the Kubernetes facts in ias-k8s/schema by `cargo xtask codegen`; do not edit.

//! Generated code only; nobody edits it.

#![allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = "vendors' names")]

#[rustfmt::skip]
pub(crate) mod kinds;
#[cfg(feature = "apps-v1")]
#[rustfmt::skip]
pub mod apps_v1;
#[cfg(feature = "autoscaling-v2")]
#[rustfmt::skip]
pub mod autoscaling_v2;
#[cfg(feature = "core-v1")]
#[rustfmt::skip]
pub mod core_v1;
#[rustfmt::skip]
pub mod meta_v1;
#[cfg(feature = "networking-v1")]
#[rustfmt::skip]
pub mod networking_v1;
#[cfg(feature = "policy-v1")]
#[rustfmt::skip]
pub mod policy_v1;

#[allow(unused_imports, reason = "not every module has every shape")]
mod prelude {
    pub(super) use ias_core::{IntoVal, Json, Key, List, Map, Object, Val, Value};

    pub(super) use crate::api::{self, IntOrString, Quantity};
}
