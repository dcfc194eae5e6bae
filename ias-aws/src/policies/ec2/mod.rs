//! Rules about networks, machines and volumes.

mod accelerators_closed;
mod client_vpn_logs;
mod disks_encrypted;
mod flow_logs;
mod imdsv2;
pub(super) mod machine;
mod network_acl_admin_ports;
mod no_default_group;
mod no_open_admin_ports;
mod no_open_egress;
mod no_public_address;
mod open;
mod open_web_only;
mod snapshots_private;
mod subnet_no_public_address;
mod transit_gateway_invited;
mod volume_encrypted;
mod web_through_load_balancer;

pub use accelerators_closed::ACCELERATORS_CLOSED;
pub use client_vpn_logs::CLIENT_VPN_LOGS;
pub use disks_encrypted::DISKS_ENCRYPTED;
pub use flow_logs::FLOW_LOGS;
pub use imdsv2::IMDSV2;
pub use network_acl_admin_ports::NETWORK_ACL_ADMIN_PORTS;
pub use no_default_group::NO_DEFAULT_GROUP;
pub use no_open_admin_ports::NO_OPEN_ADMIN_PORTS;
pub use no_open_egress::NO_OPEN_EGRESS;
pub use no_public_address::NO_PUBLIC_ADDRESS;
pub use open_web_only::OPEN_WEB_ONLY;
pub use snapshots_private::SNAPSHOTS_PRIVATE;
pub use subnet_no_public_address::SUBNET_NO_PUBLIC_ADDRESS;
pub use transit_gateway_invited::TRANSIT_GATEWAY_INVITED;
pub use volume_encrypted::VOLUME_ENCRYPTED;
pub use web_through_load_balancer::WEB_THROUGH_LOAD_BALANCER;

use ias_core::policy::Rule;

/// The rules of this module.
pub static RULES: &[&Rule] = &[
    &ACCELERATORS_CLOSED,
    &CLIENT_VPN_LOGS,
    &DISKS_ENCRYPTED,
    &FLOW_LOGS,
    &IMDSV2,
    &NETWORK_ACL_ADMIN_PORTS,
    &NO_DEFAULT_GROUP,
    &NO_OPEN_ADMIN_PORTS,
    &NO_OPEN_EGRESS,
    &NO_PUBLIC_ADDRESS,
    &OPEN_WEB_ONLY,
    &SNAPSHOTS_PRIVATE,
    &SUBNET_NO_PUBLIC_ADDRESS,
    &TRANSIT_GATEWAY_INVITED,
    &VOLUME_ENCRYPTED,
    &WEB_THROUGH_LOAD_BALANCER,
];
