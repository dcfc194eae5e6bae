//! Rules about namespaces and what is in them.

mod mandatory_labels;
mod no_default_namespace;
mod pod_security_level;

pub use mandatory_labels::{MANDATORY_LABELS, MandatoryLabels};
pub use no_default_namespace::NO_DEFAULT_NAMESPACE;
pub use pod_security_level::POD_SECURITY_LEVEL;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&MANDATORY_LABELS, &NO_DEFAULT_NAMESPACE, &POD_SECURITY_LEVEL];
