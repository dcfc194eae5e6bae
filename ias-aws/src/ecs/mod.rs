//! ECS: containers that run as tasks and services.

pub use crate::generated::ecs::*;
