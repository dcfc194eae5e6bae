//! Elastic Load Balancing: load balancers, listeners and target groups.
//!
//! A [`ApplicationLoadBalancer`] has [`ApplicationListener`]s, which send requests to [`ApplicationTargetGroup`]s, whose
//! targets are what implements [`ApplicationTarget`], such as a Fargate service.

#[cfg(feature = "s3")]
mod access_logs;
mod action;
mod health_check;
mod listener;
mod load_balancer;
#[cfg(feature = "cloudwatch")]
mod metrics;
mod rule;
mod ssl_policy;
mod target_group;

pub use crate::generated::elasticloadbalancingv2::*;
pub use action::{ListenerAction, RedirectOptions};
pub use health_check::HealthCheck;
pub use listener::{ApplicationListener, ApplicationListenerOptions, ApplicationProtocol};
pub use load_balancer::{ApplicationLoadBalancer, ApplicationLoadBalancerProps};
#[cfg(feature = "cloudwatch")]
pub use metrics::HttpCode;
pub use rule::ListenerCondition;
pub use ssl_policy::SslPolicy;
pub use target_group::{ApplicationTarget, ApplicationTargetGroup, ApplicationTargetGroupProps};
