//! Rules about buckets.

mod block_public_access;
mod secure_transport;
mod versioning;

pub use block_public_access::BLOCK_PUBLIC_ACCESS;
pub use secure_transport::SECURE_TRANSPORT;
pub use versioning::VERSIONING;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&BLOCK_PUBLIC_ACCESS, &SECURE_TRANSPORT, &VERSIONING];
