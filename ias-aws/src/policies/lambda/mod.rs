//! Rules about functions.

mod url_auth;

pub use url_auth::URL_AUTH;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&URL_AUTH];
