//! Rules about repositories of images.

mod immutable_tags;
mod no_public_policy;
mod scan_on_push;

pub use immutable_tags::IMMUTABLE_TAGS;
pub use no_public_policy::NO_PUBLIC_POLICY;
pub use scan_on_push::SCAN_ON_PUSH;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&IMMUTABLE_TAGS, &NO_PUBLIC_POLICY, &SCAN_ON_PUSH];
