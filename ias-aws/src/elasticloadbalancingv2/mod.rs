//! Elastic Load Balancing: load balancers, listeners, target groups.

pub use crate::generated::elasticloadbalancingv2::*;
