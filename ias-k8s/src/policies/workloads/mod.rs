//! Rules about workloads.

mod gpu_limits;
mod gpu_toleration;
mod image_digest;
mod image_registry;
mod no_default_token;
mod no_secret_values;
mod read_only_root;
mod readiness_probe;
mod replicas;
mod resource_requests;
mod secrets_as_files;

pub use gpu_limits::GPU_LIMITS;
pub use gpu_toleration::GPU_TOLERATION;
pub use image_digest::IMAGE_DIGEST;
pub use image_registry::{AllowedRegistries, IMAGE_REGISTRY};
pub use no_default_token::NO_DEFAULT_TOKEN;
pub use no_secret_values::NO_SECRET_VALUES;
pub use read_only_root::READ_ONLY_ROOT;
pub use readiness_probe::READINESS_PROBE;
pub use replicas::REPLICAS;
pub use resource_requests::RESOURCE_REQUESTS;
pub use secrets_as_files::SECRETS_AS_FILES;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &GPU_LIMITS,
    &GPU_TOLERATION,
    &IMAGE_DIGEST,
    &IMAGE_REGISTRY,
    &NO_DEFAULT_TOKEN,
    &NO_SECRET_VALUES,
    &READ_ONLY_ROOT,
    &READINESS_PROBE,
    &REPLICAS,
    &RESOURCE_REQUESTS,
    &SECRETS_AS_FILES,
];
