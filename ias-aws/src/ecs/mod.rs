//! Elastic Container Service: containers that run as services on Fargate.
//!
//! A [`FargateTaskDefinition`] says which containers run together, a [`FargateService`] keeps a number of such tasks
//! running in a [`Cluster`], behind a load balancer if it is a target of one.
//!
//! A service that the internet reaches through a load balancer, which lets nothing else in:
//!
//! ```
//! use ias_aws::elasticloadbalancingv2::{
//!     ApplicationListenerOptions, ApplicationLoadBalancer, ApplicationLoadBalancerProps, ApplicationTargetGroupProps,
//! };
//! use ias_aws::{Stack, StackProps, ec2, ecs};
//! use ias_core::App;
//!
//! let app = App::new();
//! let stack = Stack::new(&app, "shop", StackProps::new());
//! let vpc = ec2::Vpc::new(&stack, "Vpc", ec2::VpcProps::new().max_azs(2));
//! let cluster = ecs::Cluster::new(&stack, "Cluster", ecs::ClusterProps::new(&vpc));
//! let task = ecs::FargateTaskDefinition::new(&stack, "TaskDef", ecs::FargateTaskDefinitionProps::new());
//! let web = ecs::ContainerDefinitionOptions::new("nginx").port(80).logging(ecs::LogDriver::aws_logs("shop"));
//! task.add_container("web", web);
//! let props = ecs::FargateServiceProps::new(&cluster, &task).desired_count(2);
//! let service = ecs::FargateService::new(&stack, "Service", props);
//!
//! let props = ApplicationLoadBalancerProps::new(&vpc).internet_facing(true);
//! let alb = ApplicationLoadBalancer::new(&stack, "LB", props);
//! let listener = alb.add_listener("PublicListener", ApplicationListenerOptions::http());
//! let group = listener.add_targets("ECS", ApplicationTargetGroupProps::new(&vpc));
//! group.add_target(&service);
//! service.auto_scale_task_count(2, 10).scale_on_cpu(50).scale_on_requests(1000, &group);
//! let assembly = app.synth().unwrap();
//! ```

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
