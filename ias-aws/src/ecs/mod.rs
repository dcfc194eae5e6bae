//! Elastic Container Service: containers that run as services on Fargate.
//!
//! A [`FargateTaskDefinition`] says which containers run together, a [`FargateService`] keeps a number of such tasks
//! running in a [`Cluster`], behind a load balancer if it is a target of one.

mod cluster;
mod container;
mod container_image;
mod fargate_size;
mod health_check;
mod log_driver;
#[cfg(feature = "cloudwatch")]
mod metrics;
mod scaling;
mod secret;
mod service;
mod task_definition;

pub use crate::generated::ecs::*;
pub use cluster::{Cluster, ClusterProps, ContainerInsights};
pub use container::{ContainerDefinition, ContainerDefinitionOptions};
pub use container_image::ContainerImage;
pub use health_check::HealthCheck;
pub use log_driver::{AwsLogDriver, LogDriver};
pub use scaling::ScalableTaskCount;
pub use secret::Secret;
pub use service::{
    CapacityProviderStrategy, DeploymentCircuitBreaker, FargateService, FargateServiceProps,
    LoadBalancerTarget,
};
pub use task_definition::{FargateTaskDefinition, FargateTaskDefinitionProps};
