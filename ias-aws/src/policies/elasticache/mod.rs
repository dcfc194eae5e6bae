//! Rules about caches.

mod encrypted;
mod tls;

pub use encrypted::ENCRYPTED;
pub use tls::TLS;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&ENCRYPTED, &TLS];
