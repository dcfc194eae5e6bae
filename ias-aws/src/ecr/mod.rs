//! ECR: registries of container images.

pub use crate::generated::ecr::*;
