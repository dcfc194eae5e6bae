//! Rules about data.

mod no_secrets_in_config_map;

pub use no_secrets_in_config_map::NO_SECRETS_IN_CONFIG_MAP;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&NO_SECRETS_IN_CONFIG_MAP];
