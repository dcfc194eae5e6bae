//! Rules about who reaches whom.

mod default_deny;
mod ingress_tls;
mod internal_load_balancer;
mod no_external_ips;
mod no_node_port;

pub use default_deny::DEFAULT_DENY;
pub use ingress_tls::INGRESS_TLS;
pub use internal_load_balancer::INTERNAL_LOAD_BALANCER;
pub use no_external_ips::NO_EXTERNAL_IPS;
pub use no_node_port::NO_NODE_PORT;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] =
    &[&DEFAULT_DENY, &INGRESS_TLS, &INTERNAL_LOAD_BALANCER, &NO_EXTERNAL_IPS, &NO_NODE_PORT];
