//! Rules about resources of every type.

mod allowed_regions;
mod instance_types;
mod mandatory_tags;
mod tag_values;

pub use allowed_regions::{ALLOWED_REGIONS, AllowedRegions};
pub use instance_types::{INSTANCE_TYPES, InstanceTypes};
pub use mandatory_tags::{MANDATORY_TAGS, MandatoryTags};
pub use tag_values::{TAG_VALUES, TagValues};

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ALLOWED_REGIONS, &INSTANCE_TYPES, &MANDATORY_TAGS, &TAG_VALUES];
