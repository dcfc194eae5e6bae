//! Rules about networks, machines and volumes.

mod no_open_admin_ports;
mod volume_encrypted;

pub use no_open_admin_ports::NO_OPEN_ADMIN_PORTS;
pub use volume_encrypted::VOLUME_ENCRYPTED;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[&NO_OPEN_ADMIN_PORTS, &VOLUME_ENCRYPTED];
