//! Rules about resources of every type.

mod allowed_regions;
mod mandatory_tags;

pub use allowed_regions::{ALLOWED_REGIONS, AllowedRegions};
pub use mandatory_tags::{MANDATORY_TAGS, MandatoryTags};

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ALLOWED_REGIONS, &MANDATORY_TAGS];
