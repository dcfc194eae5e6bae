//! Rules for Kubernetes, one file each, and packs of them; behind the feature `policies`.
//!
//! ```
//! use ias_core::App;
//! use ias_k8s::core_v1::{Container, KubePod, KubePodProps, PodSpec, SecurityContext};
//! use ias_k8s::{Chart, ChartProps, policies::packs};
//!
//! let app = App::new();
//! app.policies(packs::pod_security_baseline());
//! let chart = Chart::new(&app, "tools", ChartProps::new());
//! let shell = Container::new("shell").image("alpine:3.20").security_context(SecurityContext::new().privileged(true));
//! KubePod::new(&chart, "shell", KubePodProps::new().spec(PodSpec::new([shell])));
//! assert!(app.synth().unwrap_err().codes().contains(&"k8s-no-privileged"));
//! ```
//!
//! The documentation of each rule is its page, which the command `explain k8s-no-privileged` prints as well.

mod pod;
mod role;

pub mod data;
pub mod namespaces;
pub mod network;
pub mod packs;
pub mod pods;
pub mod rbac;
pub mod workloads;

pub use pod::{ContainerOf, Pod, WORKLOADS, containers, is_windows, pod, pod_annotations, security_contexts};

pub use role::{BINDINGS, Grant, ROLES, SubjectOf, grants, subjects};

use ias_core::policy::Rule;

/// Every rule of this crate.
pub fn all() -> Vec<&'static Rule> {
    [data::RULES, namespaces::RULES, network::RULES, pods::RULES, rbac::RULES, workloads::RULES].concat()
}
