//! EC2: networks, their security, and what runs in them.
//!
//! A [`Vpc`] lays out subnets over availability zones, [`SecurityGroup`]s let traffic in and out, and [`Connections`] say
//! it in the words of the program: `service.connections().allow_to(&database, Port::tcp(5432), "orders")`.

mod append;
mod cidr;
mod connections;
mod endpoint;
mod existing;
mod flow_log;
mod layout;
mod peer;
mod port;
mod security_group;
mod selection;
mod subnet;
mod vpc;

pub use crate::generated::ec2::*;
pub use connections::{Connectable, Connections};
pub use endpoint::{
    GatewayVpcEndpoint, GatewayVpcEndpointService, InterfaceVpcEndpoint, InterfaceVpcEndpointProps,
    InterfaceVpcEndpointService,
};
pub use existing::VpcAttributes;
pub use flow_log::{FlowLog, FlowLogOptions};
pub use peer::Peer;
pub use port::Port;
pub use security_group::{SecurityGroup, SecurityGroupProps};
pub use selection::{SelectedSubnets, SubnetSelection};
pub use subnet::{Subnet, SubnetConfiguration, SubnetType};
pub use vpc::{Vpc, VpcProps};

pub(crate) use append::append;
