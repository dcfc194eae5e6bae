// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DirectConnect`.

use super::prelude::*;

mod of { pub enum CfnConnection {} pub enum CfnDirectConnectGateway {} pub enum CfnDirectConnectGatewayAssociation {} pub enum CfnLag {} pub enum CfnPrivateVirtualInterface {} pub enum CfnPublicVirtualInterface {} pub enum CfnTransitVirtualInterface {} }

/// [`AWS::DirectConnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-connection.html).
///
/// What `Ref` returns: `ConnectionArn`.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::DirectConnect::Connection"; type Tags = cfn::TagList; type Props = CfnConnectionProps; type Reference = Is<kinds::DirectConnectConnectionArn>; }
impl CfnConnection {
    /// The attribute `ConnectionArn`.
    #[inline] pub fn attr_connection_arn(&self) -> Val<Is<kinds::DirectConnectConnectionArn>> { cfn::attribute(&self.0, "ConnectionArn") }
    /// The attribute `ConnectionId`.
    #[inline] pub fn attr_connection_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionId") }
    /// The attribute `ConnectionState`.
    #[inline] pub fn attr_connection_state(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionState") }
}

/// Properties of [`CfnConnection`].
///
/// Mandatory: `Bandwidth`, `ConnectionName`, `Location`.
///
/// A change replaces the resource: `Bandwidth`, `Location`, `ProviderName`, `RequestMACSec`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
/// What [`CfnConnectionProps`] cannot do without.
pub struct CfnConnectionPropsRequired<A, B, C> {
    /// `Bandwidth`: matches `^[1-9][0-9]*(M|G)bps$`. Changing it replaces the resource.
    pub bandwidth: A,
    /// `ConnectionName`: matches `^[\w \-_,\/]{1,200}$`.
    pub connection_name: B,
    /// `Location`: matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub location: C,
}
impl CfnConnectionProps {
    /// Takes what is mandatory, by name: [`CfnConnectionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnConnectionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Bandwidth", required.bandwidth), "ConnectionName", required.connection_name), "Location", required.location) }
    /// `Bandwidth`: mandatory, matches `^[1-9][0-9]*(M|G)bps$`. Changing it replaces the resource.
    #[track_caller] pub fn bandwidth(self, value: impl IntoVal<String>) -> Self { with(self, "Bandwidth", value) }
    /// `ConnectionName`: mandatory, matches `^[\w \-_,\/]{1,200}$`.
    #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
    /// `LagId`: matches `^(arn:aws[a-z-]*:directconnect:[a-z0-9-]+:[0-9]{12}:dxlag/)?dxlag-[a-zA-Z0-9]{8,21}$`.
    #[track_caller] pub fn lag_id(self, value: impl IntoVal<String>) -> Self { with(self, "LagId", value) }
    /// `Location`: mandatory, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
    /// `ProviderName`. Changing it replaces the resource.
    #[track_caller] pub fn provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderName", value) }
    /// `RequestMACSec`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn request_mac_sec(self, value: impl IntoVal<bool>) -> Self { with(self, "RequestMACSec", value) }
    /// `Tags`: at least 1 item, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DirectConnect::DirectConnectGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgateway.html).
///
/// What `Ref` returns: `DirectConnectGatewayArn`.
pub type CfnDirectConnectGateway = Handle<of::CfnDirectConnectGateway>;
impl cfn::ResourceType for of::CfnDirectConnectGateway { const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGateway"; type Tags = cfn::TagList; type Props = CfnDirectConnectGatewayProps; type Reference = Is<kinds::DirectConnectGatewayArn>; }
impl CfnDirectConnectGateway {
    /// The attribute `DirectConnectGatewayArn`.
    #[inline] pub fn attr_direct_connect_gateway_arn(&self) -> Val<Is<kinds::DirectConnectGatewayArn>> { cfn::attribute(&self.0, "DirectConnectGatewayArn") }
    /// The attribute `DirectConnectGatewayId`.
    #[inline] pub fn attr_direct_connect_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "DirectConnectGatewayId") }
}

/// Properties of [`CfnDirectConnectGateway`].
///
/// Mandatory: `DirectConnectGatewayName`.
///
/// A change replaces the resource: `AmazonSideAsn`.
pub type CfnDirectConnectGatewayProps = Fields<of::CfnDirectConnectGateway>;
impl CfnDirectConnectGatewayProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(direct_connect_gateway_name: impl IntoVal<String>) -> Self { with(empty(), "DirectConnectGatewayName", direct_connect_gateway_name) }
    /// `AmazonSideAsn`: matches `^[1-9][0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn amazon_side_asn(self, value: impl IntoVal<String>) -> Self { with(self, "AmazonSideAsn", value) }
    /// `DirectConnectGatewayName`: mandatory, matches `^[\w \-_,\/]{1,100}$`.
    #[track_caller] pub fn direct_connect_gateway_name(self, value: impl IntoVal<String>) -> Self { with(self, "DirectConnectGatewayName", value) }
    /// `Tags`: at least 1 item, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_direct_connect_gateway::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDirectConnectGateway`].
pub mod cfn_direct_connect_gateway {
    pub use super::cfn_connection::{Tag};
}

/// [`AWS::DirectConnect::DirectConnectGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-directconnectgatewayassociation.html).
///
/// What `Ref` returns: `AssociationId`.
pub type CfnDirectConnectGatewayAssociation = Handle<of::CfnDirectConnectGatewayAssociation>;
impl cfn::ResourceType for of::CfnDirectConnectGatewayAssociation { const TYPE: &'static str = "AWS::DirectConnect::DirectConnectGatewayAssociation"; type Tags = cfn::NoTags; type Props = CfnDirectConnectGatewayAssociationProps; type Reference = String; }
impl CfnDirectConnectGatewayAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnDirectConnectGatewayAssociation`].
///
/// Mandatory: `DirectConnectGatewayId`, `AssociatedGatewayId`.
///
/// A change replaces the resource: `AcceptDirectConnectGatewayAssociationProposalRoleArn`, `AssociatedGatewayId`, `DirectConnectGatewayId`.
pub type CfnDirectConnectGatewayAssociationProps = Fields<of::CfnDirectConnectGatewayAssociation>;
impl CfnDirectConnectGatewayAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(direct_connect_gateway_id: impl IntoVal<String>, associated_gateway_id: impl IntoVal<Is<kinds::TransitGatewayArnOrTransitGatewayIdOrVpnGatewayId>>) -> Self { with(with(empty(), "DirectConnectGatewayId", direct_connect_gateway_id), "AssociatedGatewayId", associated_gateway_id) }
    /// `AcceptDirectConnectGatewayAssociationProposalRoleArn`: matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn accept_direct_connect_gateway_association_proposal_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AcceptDirectConnectGatewayAssociationProposalRoleArn", value) }
    /// `AllowedPrefixesToDirectConnectGateway`: at least 1 item, no item twice, each matches `^[0-9a-fA-F:.]+/[0-9]+$`.
    #[track_caller] pub fn allowed_prefixes_to_direct_connect_gateway(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedPrefixesToDirectConnectGateway", value) }
    /// `AssociatedGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn associated_gateway_id(self, value: impl IntoVal<Is<kinds::TransitGatewayArnOrTransitGatewayIdOrVpnGatewayId>>) -> Self { with(self, "AssociatedGatewayId", value) }
    /// `DirectConnectGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn direct_connect_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectConnectGatewayId", value) }
}

/// [`AWS::DirectConnect::Lag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html).
///
/// What `Ref` returns: `LagArn`.
pub type CfnLag = Handle<of::CfnLag>;
impl cfn::ResourceType for of::CfnLag { const TYPE: &'static str = "AWS::DirectConnect::Lag"; type Tags = cfn::TagList; type Props = CfnLagProps; type Reference = Is<kinds::LagArn>; }
impl CfnLag {
    /// The attribute `LagArn`.
    #[inline] pub fn attr_lag_arn(&self) -> Val<Is<kinds::LagArn>> { cfn::attribute(&self.0, "LagArn") }
    /// The attribute `LagId`.
    #[inline] pub fn attr_lag_id(&self) -> Val<String> { cfn::attribute(&self.0, "LagId") }
    /// The attribute `LagState`.
    #[inline] pub fn attr_lag_state(&self) -> Val<String> { cfn::attribute(&self.0, "LagState") }
}

/// Properties of [`CfnLag`].
///
/// Mandatory: `LagName`, `Location`, `ConnectionsBandwidth`.
///
/// A change replaces the resource: `ConnectionsBandwidth`, `Location`, `ProviderName`, `RequestMACSec`.
pub type CfnLagProps = Fields<of::CfnLag>;
/// What [`CfnLagProps`] cannot do without.
pub struct CfnLagPropsRequired<A, B, C> {
    /// `LagName`: matches `^[\w \-_,\/]{1,200}$`.
    pub lag_name: A,
    /// `Location`: matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub location: B,
    /// `ConnectionsBandwidth`: matches `^[1-9][0-9]*(M|G)bps$`. Changing it replaces the resource.
    pub connections_bandwidth: C,
}
impl CfnLagProps {
    /// Takes what is mandatory, by name: [`CfnLagPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLagPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "LagName", required.lag_name), "Location", required.location), "ConnectionsBandwidth", required.connections_bandwidth) }
    /// `ConnectionsBandwidth`: mandatory, matches `^[1-9][0-9]*(M|G)bps$`. Changing it replaces the resource.
    #[track_caller] pub fn connections_bandwidth(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionsBandwidth", value) }
    /// `LagName`: mandatory, matches `^[\w \-_,\/]{1,200}$`.
    #[track_caller] pub fn lag_name(self, value: impl IntoVal<String>) -> Self { with(self, "LagName", value) }
    /// `Location`: mandatory, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
    /// `MinimumLinks`.
    #[track_caller] pub fn minimum_links(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumLinks", value) }
    /// `ProviderName`. Changing it replaces the resource.
    #[track_caller] pub fn provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderName", value) }
    /// `RequestMACSec`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn request_mac_sec(self, value: impl IntoVal<bool>) -> Self { with(self, "RequestMACSec", value) }
    /// `Tags`: at least 1 item, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_lag::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLag`].
pub mod cfn_lag {
    pub use super::cfn_connection::{Tag};
}

/// [`AWS::DirectConnect::PrivateVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-privatevirtualinterface.html).
///
/// What `Ref` returns: `VirtualInterfaceArn`.
pub type CfnPrivateVirtualInterface = Handle<of::CfnPrivateVirtualInterface>;
impl cfn::ResourceType for of::CfnPrivateVirtualInterface { const TYPE: &'static str = "AWS::DirectConnect::PrivateVirtualInterface"; type Tags = cfn::TagList; type Props = CfnPrivateVirtualInterfaceProps; type Reference = Is<kinds::PrivateVirtualInterfaceArn>; }
impl CfnPrivateVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline] pub fn attr_virtual_interface_arn(&self) -> Val<Is<kinds::PrivateVirtualInterfaceArn>> { cfn::attribute(&self.0, "VirtualInterfaceArn") }
    /// The attribute `VirtualInterfaceId`.
    #[inline] pub fn attr_virtual_interface_id(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualInterfaceId") }
}

/// Properties of [`CfnPrivateVirtualInterface`].
///
/// Mandatory: `BgpPeers`, `ConnectionId`, `VirtualInterfaceName`, `Vlan`.
///
/// A change replaces the resource: `AllocatePrivateVirtualInterfaceRoleArn`, `DirectConnectGatewayId`, `VirtualGatewayId`, `Vlan`.
///
/// Takes exactly one of `DirectConnectGatewayId`; `VirtualGatewayId`.
pub type CfnPrivateVirtualInterfaceProps = Fields<of::CfnPrivateVirtualInterface>;
/// What [`CfnPrivateVirtualInterfaceProps`] cannot do without.
pub struct CfnPrivateVirtualInterfacePropsRequired<A, B, C, D> {
    /// `BgpPeers`: 1 to 2 items, no item twice.
    pub bgp_peers: A,
    /// `ConnectionId`.
    pub connection_id: B,
    /// `VirtualInterfaceName`: matches `^[\w \-_,\/]{1,100}$`.
    pub virtual_interface_name: C,
    /// `Vlan`: 0 to 4095. Changing it replaces the resource.
    pub vlan: D,
}
impl CfnPrivateVirtualInterfaceProps {
    /// Takes what is mandatory, by name: [`CfnPrivateVirtualInterfacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_private_virtual_interface::BgpPeer>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<i64>>(required: CfnPrivateVirtualInterfacePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "BgpPeers", required.bgp_peers), "ConnectionId", required.connection_id), "VirtualInterfaceName", required.virtual_interface_name), "Vlan", required.vlan) }
    /// `AllocatePrivateVirtualInterfaceRoleArn`: matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn allocate_private_virtual_interface_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AllocatePrivateVirtualInterfaceRoleArn", value) }
    /// `BgpPeers`: mandatory, 1 to 2 items, no item twice.
    #[track_caller] pub fn bgp_peers(self, value: impl IntoVal<List<cfn_private_virtual_interface::BgpPeer>>) -> Self { with(self, "BgpPeers", value) }
    /// `ConnectionId`: mandatory.
    #[track_caller] pub fn connection_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionId", value) }
    /// `DirectConnectGatewayId`. Changing it replaces the resource.
    #[track_caller] pub fn direct_connect_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectConnectGatewayId", value) }
    /// `EnableSiteLink`.
    #[track_caller] pub fn enable_site_link(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSiteLink", value) }
    /// `Mtu`.
    #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
    /// `RateLimit`: matches `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`.
    #[track_caller] pub fn rate_limit(self, value: impl IntoVal<String>) -> Self { with(self, "RateLimit", value) }
    /// `Tags`: at least 1 item, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_private_virtual_interface::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualGatewayId`: matches `^(arn:aws[a-z-]*:ec2:[a-z0-9-]+:[0-9]{12}:vpn-gateway/)?vgw-[a-zA-Z0-9]{8,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn virtual_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualGatewayId", value) }
    /// `VirtualInterfaceName`: mandatory, matches `^[\w \-_,\/]{1,100}$`.
    #[track_caller] pub fn virtual_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualInterfaceName", value) }
    /// `Vlan`: mandatory, 0 to 4095. Changing it replaces the resource.
    #[track_caller] pub fn vlan(self, value: impl IntoVal<i64>) -> Self { with(self, "Vlan", value) }
}

/// Types of [`CfnPrivateVirtualInterface`].
pub mod cfn_private_virtual_interface {
    use super::super::prelude::*;
    mod of { pub enum BgpPeer {} pub enum Tag {} }

    /// `BgpPeer`.
    pub type BgpPeer = Fields<of::BgpPeer>;
    impl BgpPeer {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(address_family: impl IntoVal<String>, asn: impl IntoVal<String>) -> Self { with(with(empty(), "AddressFamily", address_family), "Asn", asn) }
        /// `AddressFamily`: mandatory, matches `^(ipv4)|(ipv6)$`.
        #[track_caller] pub fn address_family(self, value: impl IntoVal<String>) -> Self { with(self, "AddressFamily", value) }
        /// `AmazonAddress`: matches `^[0-9a-fA-F:.]+/[0-9]+$`.
        #[track_caller] pub fn amazon_address(self, value: impl IntoVal<String>) -> Self { with(self, "AmazonAddress", value) }
        /// `Asn`: mandatory, matches `^[1-9][0-9]*$`.
        #[track_caller] pub fn asn(self, value: impl IntoVal<String>) -> Self { with(self, "Asn", value) }
        /// `AuthKey`: matches `` ^[A-Za-z0-9\\!"#$%&'()*+,\-./:;<=>?@\[\]\^_`{|}~]{6,80}$ ``.
        #[track_caller] pub fn auth_key(self, value: impl IntoVal<String>) -> Self { with(self, "AuthKey", value) }
        /// `CustomerAddress`: matches `^[0-9a-fA-F:.]+/[0-9]+$`.
        #[track_caller] pub fn customer_address(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerAddress", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DirectConnect::PublicVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html).
///
/// What `Ref` returns: `VirtualInterfaceArn`.
pub type CfnPublicVirtualInterface = Handle<of::CfnPublicVirtualInterface>;
impl cfn::ResourceType for of::CfnPublicVirtualInterface { const TYPE: &'static str = "AWS::DirectConnect::PublicVirtualInterface"; type Tags = cfn::TagList; type Props = CfnPublicVirtualInterfaceProps; type Reference = Is<kinds::PublicVirtualInterfaceArn>; }
impl CfnPublicVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline] pub fn attr_virtual_interface_arn(&self) -> Val<Is<kinds::PublicVirtualInterfaceArn>> { cfn::attribute(&self.0, "VirtualInterfaceArn") }
    /// The attribute `VirtualInterfaceId`.
    #[inline] pub fn attr_virtual_interface_id(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualInterfaceId") }
}

/// Properties of [`CfnPublicVirtualInterface`].
///
/// Mandatory: `BgpPeers`, `ConnectionId`, `VirtualInterfaceName`, `Vlan`.
///
/// A change replaces the resource: `AllocatePublicVirtualInterfaceRoleArn`, `RouteFilterPrefixes`, `Vlan`.
pub type CfnPublicVirtualInterfaceProps = Fields<of::CfnPublicVirtualInterface>;
/// What [`CfnPublicVirtualInterfaceProps`] cannot do without.
pub struct CfnPublicVirtualInterfacePropsRequired<A, B, C, D> {
    /// `BgpPeers`: 1 to 2 items, no item twice.
    pub bgp_peers: A,
    /// `ConnectionId`.
    pub connection_id: B,
    /// `VirtualInterfaceName`: matches `^[\w \-_,\/]{1,100}$`.
    pub virtual_interface_name: C,
    /// `Vlan`: 0 to 4095. Changing it replaces the resource.
    pub vlan: D,
}
impl CfnPublicVirtualInterfaceProps {
    /// Takes what is mandatory, by name: [`CfnPublicVirtualInterfacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_public_virtual_interface::BgpPeer>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<i64>>(required: CfnPublicVirtualInterfacePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "BgpPeers", required.bgp_peers), "ConnectionId", required.connection_id), "VirtualInterfaceName", required.virtual_interface_name), "Vlan", required.vlan) }
    /// `AllocatePublicVirtualInterfaceRoleArn`: matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn allocate_public_virtual_interface_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AllocatePublicVirtualInterfaceRoleArn", value) }
    /// `BgpPeers`: mandatory, 1 to 2 items, no item twice.
    #[track_caller] pub fn bgp_peers(self, value: impl IntoVal<List<cfn_public_virtual_interface::BgpPeer>>) -> Self { with(self, "BgpPeers", value) }
    /// `ConnectionId`: mandatory.
    #[track_caller] pub fn connection_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionId", value) }
    /// `RateLimit`: matches `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`.
    #[track_caller] pub fn rate_limit(self, value: impl IntoVal<String>) -> Self { with(self, "RateLimit", value) }
    /// `RouteFilterPrefixes`: at least 1 item, no item twice, each matches `^[0-9a-fA-F:.]+/[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn route_filter_prefixes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RouteFilterPrefixes", value) }
    /// `Tags`: at least 1 item, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_public_virtual_interface::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualInterfaceName`: mandatory, matches `^[\w \-_,\/]{1,100}$`.
    #[track_caller] pub fn virtual_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualInterfaceName", value) }
    /// `Vlan`: mandatory, 0 to 4095. Changing it replaces the resource.
    #[track_caller] pub fn vlan(self, value: impl IntoVal<i64>) -> Self { with(self, "Vlan", value) }
}

/// Types of [`CfnPublicVirtualInterface`].
pub mod cfn_public_virtual_interface {
    pub use super::cfn_private_virtual_interface::{BgpPeer, Tag};
}

/// [`AWS::DirectConnect::TransitVirtualInterface`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-transitvirtualinterface.html).
///
/// What `Ref` returns: `VirtualInterfaceArn`.
pub type CfnTransitVirtualInterface = Handle<of::CfnTransitVirtualInterface>;
impl cfn::ResourceType for of::CfnTransitVirtualInterface { const TYPE: &'static str = "AWS::DirectConnect::TransitVirtualInterface"; type Tags = cfn::TagList; type Props = CfnTransitVirtualInterfaceProps; type Reference = Is<kinds::TransitVirtualInterfaceArn>; }
impl CfnTransitVirtualInterface {
    /// The attribute `VirtualInterfaceArn`.
    #[inline] pub fn attr_virtual_interface_arn(&self) -> Val<Is<kinds::TransitVirtualInterfaceArn>> { cfn::attribute(&self.0, "VirtualInterfaceArn") }
    /// The attribute `VirtualInterfaceId`.
    #[inline] pub fn attr_virtual_interface_id(&self) -> Val<String> { cfn::attribute(&self.0, "VirtualInterfaceId") }
}

/// Properties of [`CfnTransitVirtualInterface`].
///
/// Mandatory: `BgpPeers`, `ConnectionId`, `DirectConnectGatewayId`, `VirtualInterfaceName`, `Vlan`.
///
/// A change replaces the resource: `AllocateTransitVirtualInterfaceRoleArn`, `DirectConnectGatewayId`, `Vlan`.
pub type CfnTransitVirtualInterfaceProps = Fields<of::CfnTransitVirtualInterface>;
/// What [`CfnTransitVirtualInterfaceProps`] cannot do without.
pub struct CfnTransitVirtualInterfacePropsRequired<A, B, C, D, E> {
    /// `BgpPeers`: 1 to 2 items, no item twice.
    pub bgp_peers: A,
    /// `ConnectionId`.
    pub connection_id: B,
    /// `DirectConnectGatewayId`. Changing it replaces the resource.
    pub direct_connect_gateway_id: C,
    /// `VirtualInterfaceName`: matches `^[\w \-_,\/]{1,100}$`.
    pub virtual_interface_name: D,
    /// `Vlan`: 0 to 4095. Changing it replaces the resource.
    pub vlan: E,
}
impl CfnTransitVirtualInterfaceProps {
    /// Takes what is mandatory, by name: [`CfnTransitVirtualInterfacePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_transit_virtual_interface::BgpPeer>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<i64>>(required: CfnTransitVirtualInterfacePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "BgpPeers", required.bgp_peers), "ConnectionId", required.connection_id), "DirectConnectGatewayId", required.direct_connect_gateway_id), "VirtualInterfaceName", required.virtual_interface_name), "Vlan", required.vlan) }
    /// `AllocateTransitVirtualInterfaceRoleArn`: matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn allocate_transit_virtual_interface_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AllocateTransitVirtualInterfaceRoleArn", value) }
    /// `BgpPeers`: mandatory, 1 to 2 items, no item twice.
    #[track_caller] pub fn bgp_peers(self, value: impl IntoVal<List<cfn_transit_virtual_interface::BgpPeer>>) -> Self { with(self, "BgpPeers", value) }
    /// `ConnectionId`: mandatory.
    #[track_caller] pub fn connection_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionId", value) }
    /// `DirectConnectGatewayId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn direct_connect_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectConnectGatewayId", value) }
    /// `EnableSiteLink`.
    #[track_caller] pub fn enable_site_link(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSiteLink", value) }
    /// `Mtu`.
    #[track_caller] pub fn mtu(self, value: impl IntoVal<i64>) -> Self { with(self, "Mtu", value) }
    /// `RateLimit`: matches `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`.
    #[track_caller] pub fn rate_limit(self, value: impl IntoVal<String>) -> Self { with(self, "RateLimit", value) }
    /// `Tags`: at least 1 item, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_virtual_interface::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VirtualInterfaceName`: mandatory, matches `^[\w \-_,\/]{1,100}$`.
    #[track_caller] pub fn virtual_interface_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualInterfaceName", value) }
    /// `Vlan`: mandatory, 0 to 4095. Changing it replaces the resource.
    #[track_caller] pub fn vlan(self, value: impl IntoVal<i64>) -> Self { with(self, "Vlan", value) }
}

/// Types of [`CfnTransitVirtualInterface`].
pub mod cfn_transit_virtual_interface {
    pub use super::cfn_private_virtual_interface::{BgpPeer, Tag};
}
