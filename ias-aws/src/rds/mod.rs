//! RDS: relational databases.
//!
//! A [`DatabaseInstance`] runs PostgreSQL, MySQL or MariaDB in the isolated subnets of a network. Its password is
//! generated into a secret; programs read it from there, or connect as a role. Aurora, replicas, proxies and databases
//! that are restored are there as level-1 types only.

mod check;
mod credentials;
mod engine;
mod instance;
mod instance_type;
mod logs;
#[cfg(feature = "cloudwatch")]
mod metrics;
mod parameter_group;
mod settings;
mod subnet_group;

pub use crate::generated::rds::*;
pub use credentials::Credentials;
pub use engine::DatabaseInstanceEngine;
pub use instance::{DatabaseInstance, DatabaseInstanceProps};
pub use instance_type::{InstanceClass, InstanceSize, InstanceType};
pub use parameter_group::{ParameterGroup, ParameterGroupProps};
pub use settings::{Endpoint, PerformanceInsights, StorageType};
pub use subnet_group::{SubnetGroup, SubnetGroupProps};
