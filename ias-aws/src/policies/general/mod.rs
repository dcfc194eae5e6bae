//! Rules about resources of every type.

mod allowed_regions;
mod image_registries;
mod instance_types;
mod mandatory_tags;
mod tag_values;

pub use allowed_regions::{ALLOWED_REGIONS, AllowedRegions};
pub use image_registries::{IMAGE_REGISTRIES, ImageRegistries};
pub use instance_types::{INSTANCE_TYPES, InstanceTypes};
pub use mandatory_tags::{MANDATORY_TAGS, MandatoryTags};
pub use tag_values::{TAG_VALUES, TagValues};

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] =
    &[&ALLOWED_REGIONS, &IMAGE_REGISTRIES, &INSTANCE_TYPES, &MANDATORY_TAGS, &TAG_VALUES];
