//! Elastic Container Registry: images.

mod repository;

pub use crate::generated::ecr::*;
pub use repository::{Repository, RepositoryProps};
