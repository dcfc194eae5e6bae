// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NetworkManager`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConnectAttachment {} pub enum CfnConnectPeer {} pub enum CfnConnection {} pub enum CfnCoreNetwork {} pub enum CfnCoreNetworkPrefixListAssociation {} pub enum CfnCustomerGatewayAssociation {} pub enum CfnDevice {} pub enum CfnDirectConnectGatewayAttachment {} pub enum CfnGlobalNetwork {} impl ias_core::Optional for CfnGlobalNetwork {} pub enum CfnLink {} pub enum CfnLinkAssociation {} pub enum CfnSite {} pub enum CfnSiteToSiteVpnAttachment {} pub enum CfnTransitGatewayPeering {} pub enum CfnTransitGatewayRegistration {} pub enum CfnTransitGatewayRouteTableAttachment {} pub enum CfnVpcAttachment {} }

/// [`AWS::NetworkManager::ConnectAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectattachment.html).
///
/// What `Ref` returns: `AttachmentId`.
pub type CfnConnectAttachment = Handle<of::CfnConnectAttachment>;
impl cfn::ResourceType for of::CfnConnectAttachment { const TYPE: &'static str = "AWS::NetworkManager::ConnectAttachment"; type Tags = cfn::TagList; type Props = CfnConnectAttachmentProps; type Reference = String; }
impl CfnConnectAttachment {
    /// The attribute `AttachmentId`.
    #[inline] pub fn attr_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentId") }
    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline] pub fn attr_attachment_policy_rule_number(&self) -> Val<i64> { cfn::attribute(&self.0, "AttachmentPolicyRuleNumber") }
    /// The attribute `AttachmentType`.
    #[inline] pub fn attr_attachment_type(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentType") }
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline] pub fn attr_proposed_network_function_group_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedNetworkFunctionGroupChange") }
    /// The attribute `ProposedSegmentChange`.
    #[inline] pub fn attr_proposed_segment_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedSegmentChange") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `SegmentName`.
    #[inline] pub fn attr_segment_name(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentName") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnConnectAttachment`].
///
/// Mandatory: `CoreNetworkId`, `EdgeLocation`, `TransportAttachmentId`, `Options`.
///
/// A change replaces the resource: `CoreNetworkId`, `EdgeLocation`, `Options`, `TransportAttachmentId`.
pub type CfnConnectAttachmentProps = Fields<of::CfnConnectAttachment>;
/// What [`CfnConnectAttachmentProps`] cannot do without.
pub struct CfnConnectAttachmentPropsRequired<A, B, C, D> {
    /// `CoreNetworkId`: at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    pub core_network_id: A,
    /// `EdgeLocation`: 1 to 63 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    pub edge_location: B,
    /// `TransportAttachmentId`: at most 50 characters, matches `^attachment-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    pub transport_attachment_id: C,
    /// `Options`. Changing it replaces the resource.
    pub options: D,
}
impl CfnConnectAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnConnectAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_connect_attachment::ConnectAttachmentOptions>>(required: CfnConnectAttachmentPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "CoreNetworkId", required.core_network_id), "EdgeLocation", required.edge_location), "TransportAttachmentId", required.transport_attachment_id), "Options", required.options) }
    /// `CoreNetworkId`: mandatory, at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn core_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkId", value) }
    /// `EdgeLocation`: mandatory, 1 to 63 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn edge_location(self, value: impl IntoVal<String>) -> Self { with(self, "EdgeLocation", value) }
    /// `NetworkFunctionGroupName`.
    #[track_caller] pub fn network_function_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkFunctionGroupName", value) }
    /// `Options`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_connect_attachment::ConnectAttachmentOptions>) -> Self { with(self, "Options", value) }
    /// `RoutingPolicyLabel`: at most 256 characters, matches `^[\s\S]*$`. Write-only.
    #[track_caller] pub fn routing_policy_label(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingPolicyLabel", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connect_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransportAttachmentId`: mandatory, at most 50 characters, matches `^attachment-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn transport_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransportAttachmentId", value) }
}

/// Types of [`CfnConnectAttachment`].
pub mod cfn_connect_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConnectAttachmentOptions {} impl ias_core::Optional for ConnectAttachmentOptions {} pub enum ConnectAttachmentOptionsProtocol {} pub enum Tag {} }

    /// `ConnectAttachmentOptions`.
    pub type ConnectAttachmentOptions = Fields<of::ConnectAttachmentOptions>;
    impl ConnectAttachmentOptions {
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<ConnectAttachmentOptionsProtocol>) -> Self { with(self, "Protocol", value) }
    }

    /// Words of `Protocol`.
    pub type ConnectAttachmentOptionsProtocol = Word<fn(of::ConnectAttachmentOptionsProtocol)>;
    impl ConnectAttachmentOptionsProtocol {
        /// `GRE`
        pub const Gre: Self = word("GRE");
        /// `NO_ENCAP`
        pub const NoEncap: Self = word("NO_ENCAP");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 10000000 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 10000000 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::NetworkManager::ConnectPeer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html).
///
/// What `Ref` returns: `ConnectPeerId`.
pub type CfnConnectPeer = Handle<of::CfnConnectPeer>;
impl cfn::ResourceType for of::CfnConnectPeer { const TYPE: &'static str = "AWS::NetworkManager::ConnectPeer"; type Tags = cfn::TagList; type Props = CfnConnectPeerProps; type Reference = String; }
impl CfnConnectPeer {
    /// The attribute `Configuration`.
    #[inline] pub fn attr_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "Configuration") }
    /// The attribute `Configuration.BgpConfigurations`.
    #[inline] pub fn attr_configuration_bgp_configurations(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Configuration.BgpConfigurations") }
    /// The attribute `Configuration.CoreNetworkAddress`.
    #[inline] pub fn attr_configuration_core_network_address(&self) -> Val<String> { cfn::attribute(&self.0, "Configuration.CoreNetworkAddress") }
    /// The attribute `Configuration.InsideCidrBlocks`.
    #[inline] pub fn attr_configuration_inside_cidr_blocks(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Configuration.InsideCidrBlocks") }
    /// The attribute `Configuration.PeerAddress`.
    #[inline] pub fn attr_configuration_peer_address(&self) -> Val<String> { cfn::attribute(&self.0, "Configuration.PeerAddress") }
    /// The attribute `Configuration.Protocol`.
    #[inline] pub fn attr_configuration_protocol(&self) -> Val<String> { cfn::attribute(&self.0, "Configuration.Protocol") }
    /// The attribute `ConnectPeerId`.
    #[inline] pub fn attr_connect_peer_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectPeerId") }
    /// The attribute `CoreNetworkId`.
    #[inline] pub fn attr_core_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EdgeLocation`.
    #[inline] pub fn attr_edge_location(&self) -> Val<String> { cfn::attribute(&self.0, "EdgeLocation") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnConnectPeer`].
///
/// Mandatory: `ConnectAttachmentId`, `PeerAddress`.
///
/// A change replaces the resource: `BgpOptions`, `ConnectAttachmentId`, `CoreNetworkAddress`, `InsideCidrBlocks`, `PeerAddress`, `SubnetArn`.
pub type CfnConnectPeerProps = Fields<of::CfnConnectPeer>;
impl CfnConnectPeerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connect_attachment_id: impl IntoVal<String>, peer_address: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectAttachmentId", connect_attachment_id), "PeerAddress", peer_address) }
    /// `BgpOptions`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn bgp_options(self, value: impl IntoVal<cfn_connect_peer::BgpOptions>) -> Self { with(self, "BgpOptions", value) }
    /// `ConnectAttachmentId`: mandatory, at most 50 characters, matches `^attachment-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn connect_attachment_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectAttachmentId", value) }
    /// `CoreNetworkAddress`: 1 to 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn core_network_address(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkAddress", value) }
    /// `InsideCidrBlocks`: each at most 256 characters, each matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn inside_cidr_blocks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InsideCidrBlocks", value) }
    /// `PeerAddress`: mandatory, 1 to 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn peer_address(self, value: impl IntoVal<String>) -> Self { with(self, "PeerAddress", value) }
    /// `SubnetArn`: at most 500 characters, matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subnet_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connect_peer::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectPeer`].
pub mod cfn_connect_peer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connect_attachment::{Tag};
    mod of { pub enum BgpOptions {} impl ias_core::Optional for BgpOptions {} }

    /// `BgpOptions`.
    pub type BgpOptions = Fields<of::BgpOptions>;
    impl BgpOptions {
        /// `PeerAsn`.
        #[track_caller] pub fn peer_asn(self, value: impl IntoVal<f64>) -> Self { with(self, "PeerAsn", value) }
    }
}

/// [`AWS::NetworkManager::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connection.html).
///
/// What `Ref` returns: `ConnectionArn`.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::NetworkManager::Connection"; type Tags = cfn::TagList; type Props = CfnConnectionProps; type Reference = Is<kinds::NetworkManagerConnectionArn>; }
impl CfnConnection {
    /// The attribute `ConnectionArn`.
    #[inline] pub fn attr_connection_arn(&self) -> Val<Is<kinds::NetworkManagerConnectionArn>> { cfn::attribute(&self.0, "ConnectionArn") }
    /// The attribute `ConnectionId`.
    #[inline] pub fn attr_connection_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `State`: one of `PENDING`, `AVAILABLE`, `DELETING`, `UPDATING`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnConnection`].
///
/// Mandatory: `GlobalNetworkId`, `DeviceId`, `ConnectedDeviceId`.
///
/// A change replaces the resource: `ConnectedDeviceId`, `DeviceId`, `GlobalNetworkId`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
/// What [`CfnConnectionProps`] cannot do without.
pub struct CfnConnectionPropsRequired<A, B, C> {
    /// `GlobalNetworkId`: 1 to 50 characters, matches `^global-network-[a-z0-9-]*$`. Changing it replaces the resource.
    pub global_network_id: A,
    /// `DeviceId`: 1 to 50 characters, matches `^device-[a-z0-9-]*$`. Changing it replaces the resource.
    pub device_id: B,
    /// `ConnectedDeviceId`: 1 to 50 characters, matches `^device-[a-z0-9-]*$`. Changing it replaces the resource.
    pub connected_device_id: C,
}
impl CfnConnectionProps {
    /// Takes what is mandatory, by name: [`CfnConnectionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnConnectionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GlobalNetworkId", required.global_network_id), "DeviceId", required.device_id), "ConnectedDeviceId", required.connected_device_id) }
    /// `ConnectedDeviceId`: mandatory, 1 to 50 characters, matches `^device-[a-z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn connected_device_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectedDeviceId", value) }
    /// `ConnectedLinkId`: 1 to 50 characters, matches `^link-[a-z0-9-]*$`.
    #[track_caller] pub fn connected_link_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectedLinkId", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DeviceId`: mandatory, 1 to 50 characters, matches `^device-[a-z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn device_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceId", value) }
    /// `GlobalNetworkId`: mandatory, 1 to 50 characters, matches `^global-network-[a-z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `LinkId`: 1 to 50 characters, matches `^link-[a-z0-9-]*$`.
    #[track_caller] pub fn link_id(self, value: impl IntoVal<String>) -> Self { with(self, "LinkId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[!-~]([ -~]*[!-~])?$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^[!-~]([ -~]*[!-~])?$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::NetworkManager::CoreNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetwork.html).
///
/// What `Ref` returns: `CoreNetworkId`.
pub type CfnCoreNetwork = Handle<of::CfnCoreNetwork>;
impl cfn::ResourceType for of::CfnCoreNetwork { const TYPE: &'static str = "AWS::NetworkManager::CoreNetwork"; type Tags = cfn::TagList; type Props = CfnCoreNetworkProps; type Reference = String; }
impl CfnCoreNetwork {
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<Is<kinds::CoreNetworkArn>> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CoreNetworkId`.
    #[inline] pub fn attr_core_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Edges`.
    #[inline] pub fn attr_edges(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Edges") }
    /// The attribute `NetworkFunctionGroups`.
    #[inline] pub fn attr_network_function_groups(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "NetworkFunctionGroups") }
    /// The attribute `OwnerAccount`.
    #[inline] pub fn attr_owner_account(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccount") }
    /// The attribute `Segments`.
    #[inline] pub fn attr_segments(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Segments") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnCoreNetwork`].
///
/// Mandatory: `GlobalNetworkId`.
///
/// A change replaces the resource: `GlobalNetworkId`.
pub type CfnCoreNetworkProps = Fields<of::CfnCoreNetwork>;
impl CfnCoreNetworkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_network_id: impl IntoVal<String>) -> Self { with(empty(), "GlobalNetworkId", global_network_id) }
    /// `Description`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlobalNetworkId`: mandatory, at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `PolicyDocument`: at most 10000000 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_core_network::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCoreNetwork`].
pub mod cfn_core_network {
    pub use super::cfn_connect_attachment::{Tag};
}

/// [`AWS::NetworkManager::CoreNetworkPrefixListAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-corenetworkprefixlistassociation.html).
///
/// What `Ref` returns: a text of CoreNetworkId, PrefixListArn.
pub type CfnCoreNetworkPrefixListAssociation = Handle<of::CfnCoreNetworkPrefixListAssociation>;
impl cfn::ResourceType for of::CfnCoreNetworkPrefixListAssociation { const TYPE: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation"; type Tags = cfn::NoTags; type Props = CfnCoreNetworkPrefixListAssociationProps; type Reference = String; }

/// Properties of [`CfnCoreNetworkPrefixListAssociation`].
///
/// Mandatory: `CoreNetworkId`, `PrefixListArn`, `PrefixListAlias`.
///
/// A change replaces the resource: `CoreNetworkId`, `PrefixListAlias`, `PrefixListArn`.
pub type CfnCoreNetworkPrefixListAssociationProps = Fields<of::CfnCoreNetworkPrefixListAssociation>;
/// What [`CfnCoreNetworkPrefixListAssociationProps`] cannot do without.
pub struct CfnCoreNetworkPrefixListAssociationPropsRequired<A, B, C> {
    /// `CoreNetworkId`: at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    pub core_network_id: A,
    /// `PrefixListArn`: at most 500 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    pub prefix_list_arn: B,
    /// `PrefixListAlias`: at most 256 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    pub prefix_list_alias: C,
}
impl CfnCoreNetworkPrefixListAssociationProps {
    /// Takes what is mandatory, by name: [`CfnCoreNetworkPrefixListAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnCoreNetworkPrefixListAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "CoreNetworkId", required.core_network_id), "PrefixListArn", required.prefix_list_arn), "PrefixListAlias", required.prefix_list_alias) }
    /// `CoreNetworkId`: mandatory, at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn core_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkId", value) }
    /// `PrefixListAlias`: mandatory, at most 256 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn prefix_list_alias(self, value: impl IntoVal<String>) -> Self { with(self, "PrefixListAlias", value) }
    /// `PrefixListArn`: mandatory, at most 500 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn prefix_list_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrefixListArn", value) }
}

/// [`AWS::NetworkManager::CustomerGatewayAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-customergatewayassociation.html).
///
/// What `Ref` returns: a text of GlobalNetworkId, CustomerGatewayArn.
pub type CfnCustomerGatewayAssociation = Handle<of::CfnCustomerGatewayAssociation>;
impl cfn::ResourceType for of::CfnCustomerGatewayAssociation { const TYPE: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation"; type Tags = cfn::NoTags; type Props = CfnCustomerGatewayAssociationProps; type Reference = String; }

/// Properties of [`CfnCustomerGatewayAssociation`].
///
/// Mandatory: `GlobalNetworkId`, `CustomerGatewayArn`, `DeviceId`.
///
/// A change replaces the resource: `CustomerGatewayArn`, `DeviceId`, `GlobalNetworkId`, `LinkId`.
pub type CfnCustomerGatewayAssociationProps = Fields<of::CfnCustomerGatewayAssociation>;
/// What [`CfnCustomerGatewayAssociationProps`] cannot do without.
pub struct CfnCustomerGatewayAssociationPropsRequired<A, B, C> {
    /// `GlobalNetworkId`. Changing it replaces the resource.
    pub global_network_id: A,
    /// `CustomerGatewayArn`. Changing it replaces the resource.
    pub customer_gateway_arn: B,
    /// `DeviceId`. Changing it replaces the resource.
    pub device_id: C,
}
impl CfnCustomerGatewayAssociationProps {
    /// Takes what is mandatory, by name: [`CfnCustomerGatewayAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnCustomerGatewayAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GlobalNetworkId", required.global_network_id), "CustomerGatewayArn", required.customer_gateway_arn), "DeviceId", required.device_id) }
    /// `CustomerGatewayArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn customer_gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerGatewayArn", value) }
    /// `DeviceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn device_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceId", value) }
    /// `GlobalNetworkId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `LinkId`. Changing it replaces the resource.
    #[track_caller] pub fn link_id(self, value: impl IntoVal<String>) -> Self { with(self, "LinkId", value) }
}

/// [`AWS::NetworkManager::Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-device.html).
///
/// What `Ref` returns: a text of GlobalNetworkId, DeviceId.
pub type CfnDevice = Handle<of::CfnDevice>;
impl cfn::ResourceType for of::CfnDevice { const TYPE: &'static str = "AWS::NetworkManager::Device"; type Tags = cfn::TagList; type Props = CfnDeviceProps; type Reference = String; }
impl CfnDevice {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DeviceArn`.
    #[inline] pub fn attr_device_arn(&self) -> Val<Is<kinds::DeviceArn>> { cfn::attribute(&self.0, "DeviceArn") }
    /// The attribute `DeviceId`.
    #[inline] pub fn attr_device_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeviceId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnDevice`].
///
/// Mandatory: `GlobalNetworkId`.
///
/// A change replaces the resource: `GlobalNetworkId`.
pub type CfnDeviceProps = Fields<of::CfnDevice>;
impl CfnDeviceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_network_id: impl IntoVal<String>) -> Self { with(empty(), "GlobalNetworkId", global_network_id) }
    /// `AWSLocation`.
    #[track_caller] pub fn aws_location(self, value: impl IntoVal<cfn_device::AwsLocation>) -> Self { with(self, "AWSLocation", value) }
    /// `Description`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlobalNetworkId`: mandatory, at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `Location`.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_device::Location>) -> Self { with(self, "Location", value) }
    /// `Model`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
    /// `SerialNumber`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn serial_number(self, value: impl IntoVal<String>) -> Self { with(self, "SerialNumber", value) }
    /// `SiteId`: at most 50 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn site_id(self, value: impl IntoVal<String>) -> Self { with(self, "SiteId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_device::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `Vendor`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn vendor(self, value: impl IntoVal<String>) -> Self { with(self, "Vendor", value) }
}

/// Types of [`CfnDevice`].
pub mod cfn_device {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connect_attachment::{Tag};
    mod of { pub enum AwsLocation {} impl ias_core::Optional for AwsLocation {} pub enum Location {} impl ias_core::Optional for Location {} }

    /// `AWSLocation`.
    pub type AwsLocation = Fields<of::AwsLocation>;
    impl AwsLocation {
        /// `SubnetArn`: at most 500 characters, matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`.
        #[track_caller] pub fn subnet_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetArn", value) }
        /// `Zone`: at most 256 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn zone(self, value: impl IntoVal<String>) -> Self { with(self, "Zone", value) }
    }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
        /// `Address`: at most 256 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn address(self, value: impl IntoVal<String>) -> Self { with(self, "Address", value) }
        /// `Latitude`: at most 256 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn latitude(self, value: impl IntoVal<String>) -> Self { with(self, "Latitude", value) }
        /// `Longitude`: at most 256 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn longitude(self, value: impl IntoVal<String>) -> Self { with(self, "Longitude", value) }
    }
}

/// [`AWS::NetworkManager::DirectConnectGatewayAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-directconnectgatewayattachment.html).
///
/// What `Ref` returns: `AttachmentId`.
pub type CfnDirectConnectGatewayAttachment = Handle<of::CfnDirectConnectGatewayAttachment>;
impl cfn::ResourceType for of::CfnDirectConnectGatewayAttachment { const TYPE: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment"; type Tags = cfn::TagList; type Props = CfnDirectConnectGatewayAttachmentProps; type Reference = String; }
impl CfnDirectConnectGatewayAttachment {
    /// The attribute `AttachmentId`.
    #[inline] pub fn attr_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentId") }
    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline] pub fn attr_attachment_policy_rule_number(&self) -> Val<i64> { cfn::attribute(&self.0, "AttachmentPolicyRuleNumber") }
    /// The attribute `AttachmentType`.
    #[inline] pub fn attr_attachment_type(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentType") }
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `NetworkFunctionGroupName`.
    #[inline] pub fn attr_network_function_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkFunctionGroupName") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline] pub fn attr_proposed_network_function_group_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedNetworkFunctionGroupChange") }
    /// The attribute `ProposedSegmentChange`.
    #[inline] pub fn attr_proposed_segment_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedSegmentChange") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `SegmentName`.
    #[inline] pub fn attr_segment_name(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentName") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDirectConnectGatewayAttachment`].
///
/// Mandatory: `CoreNetworkId`, `DirectConnectGatewayArn`, `EdgeLocations`.
///
/// A change replaces the resource: `CoreNetworkId`, `DirectConnectGatewayArn`.
pub type CfnDirectConnectGatewayAttachmentProps = Fields<of::CfnDirectConnectGatewayAttachment>;
/// What [`CfnDirectConnectGatewayAttachmentProps`] cannot do without.
pub struct CfnDirectConnectGatewayAttachmentPropsRequired<A, B, C> {
    /// `CoreNetworkId`: at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    pub core_network_id: A,
    /// `DirectConnectGatewayArn`: at most 500 characters, matches `^arn:[^:]{1,63}:directconnect::[^:]{0,63}:dx-gateway\/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$`. Changing it replaces the resource.
    pub direct_connect_gateway_arn: B,
    /// `EdgeLocations`: each 1 to 63 characters, each matches `^[\s\S]*$`.
    pub edge_locations: C,
}
impl CfnDirectConnectGatewayAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnDirectConnectGatewayAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnDirectConnectGatewayAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "CoreNetworkId", required.core_network_id), "DirectConnectGatewayArn", required.direct_connect_gateway_arn), "EdgeLocations", required.edge_locations) }
    /// `CoreNetworkId`: mandatory, at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn core_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkId", value) }
    /// `DirectConnectGatewayArn`: mandatory, at most 500 characters, matches `^arn:[^:]{1,63}:directconnect::[^:]{0,63}:dx-gateway\/[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn direct_connect_gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DirectConnectGatewayArn", value) }
    /// `EdgeLocations`: mandatory, each 1 to 63 characters, each matches `^[\s\S]*$`.
    #[track_caller] pub fn edge_locations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EdgeLocations", value) }
    /// `RoutingPolicyLabel`: at most 256 characters, matches `^[\s\S]*$`. Write-only.
    #[track_caller] pub fn routing_policy_label(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingPolicyLabel", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_direct_connect_gateway_attachment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDirectConnectGatewayAttachment`].
pub mod cfn_direct_connect_gateway_attachment {
    pub use super::cfn_connect_attachment::{Tag};
}

/// [`AWS::NetworkManager::GlobalNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html).
///
/// What `Ref` returns: `Id`.
pub type CfnGlobalNetwork = Handle<of::CfnGlobalNetwork>;
impl cfn::ResourceType for of::CfnGlobalNetwork { const TYPE: &'static str = "AWS::NetworkManager::GlobalNetwork"; type Tags = cfn::TagList; type Props = CfnGlobalNetworkProps; type Reference = Is<kinds::GlobalNetworkId>; }
impl CfnGlobalNetwork {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlobalNetworkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::GlobalNetworkId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGlobalNetwork`].
///
/// Nothing is mandatory.
pub type CfnGlobalNetworkProps = Fields<of::CfnGlobalNetwork>;
impl CfnGlobalNetworkProps {
    /// `CreatedAt`.
    #[track_caller] pub fn created_at(self, value: impl IntoVal<String>) -> Self { with(self, "CreatedAt", value) }
    /// `Description`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_global_network::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGlobalNetwork`].
pub mod cfn_global_network {
    pub use super::cfn_connect_attachment::{Tag};
}

/// [`AWS::NetworkManager::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-link.html).
///
/// What `Ref` returns: a text of GlobalNetworkId, LinkId.
pub type CfnLink = Handle<of::CfnLink>;
impl cfn::ResourceType for of::CfnLink { const TYPE: &'static str = "AWS::NetworkManager::Link"; type Tags = cfn::TagList; type Props = CfnLinkProps; type Reference = String; }
impl CfnLink {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LinkArn`.
    #[inline] pub fn attr_link_arn(&self) -> Val<Is<kinds::NetworkManagerLinkArn>> { cfn::attribute(&self.0, "LinkArn") }
    /// The attribute `LinkId`.
    #[inline] pub fn attr_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "LinkId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnLink`].
///
/// Mandatory: `GlobalNetworkId`, `SiteId`, `Bandwidth`.
///
/// A change replaces the resource: `GlobalNetworkId`, `SiteId`.
pub type CfnLinkProps = Fields<of::CfnLink>;
/// What [`CfnLinkProps`] cannot do without.
pub struct CfnLinkPropsRequired<A, B, C> {
    /// `GlobalNetworkId`: at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    pub global_network_id: A,
    /// `SiteId`: at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    pub site_id: B,
    /// `Bandwidth`.
    pub bandwidth: C,
}
impl CfnLinkProps {
    /// Takes what is mandatory, by name: [`CfnLinkPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_link::Bandwidth>>(required: CfnLinkPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GlobalNetworkId", required.global_network_id), "SiteId", required.site_id), "Bandwidth", required.bandwidth) }
    /// `Bandwidth`: mandatory.
    #[track_caller] pub fn bandwidth(self, value: impl IntoVal<cfn_link::Bandwidth>) -> Self { with(self, "Bandwidth", value) }
    /// `Description`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlobalNetworkId`: mandatory, at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `Provider`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn provider(self, value: impl IntoVal<String>) -> Self { with(self, "Provider", value) }
    /// `SiteId`: mandatory, at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn site_id(self, value: impl IntoVal<String>) -> Self { with(self, "SiteId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_link::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnLink`].
pub mod cfn_link {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connect_attachment::{Tag};
    mod of { pub enum Bandwidth {} impl ias_core::Optional for Bandwidth {} }

    /// `Bandwidth`.
    pub type Bandwidth = Fields<of::Bandwidth>;
    impl Bandwidth {
        /// `DownloadSpeed`.
        #[track_caller] pub fn download_speed(self, value: impl IntoVal<i64>) -> Self { with(self, "DownloadSpeed", value) }
        /// `UploadSpeed`.
        #[track_caller] pub fn upload_speed(self, value: impl IntoVal<i64>) -> Self { with(self, "UploadSpeed", value) }
    }
}

/// [`AWS::NetworkManager::LinkAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-linkassociation.html).
///
/// What `Ref` returns: a text of GlobalNetworkId, DeviceId, LinkId.
pub type CfnLinkAssociation = Handle<of::CfnLinkAssociation>;
impl cfn::ResourceType for of::CfnLinkAssociation { const TYPE: &'static str = "AWS::NetworkManager::LinkAssociation"; type Tags = cfn::NoTags; type Props = CfnLinkAssociationProps; type Reference = String; }

/// Properties of [`CfnLinkAssociation`].
///
/// Mandatory: `GlobalNetworkId`, `DeviceId`, `LinkId`.
///
/// A change replaces the resource: `DeviceId`, `GlobalNetworkId`, `LinkId`.
pub type CfnLinkAssociationProps = Fields<of::CfnLinkAssociation>;
/// What [`CfnLinkAssociationProps`] cannot do without.
pub struct CfnLinkAssociationPropsRequired<A, B, C> {
    /// `GlobalNetworkId`. Changing it replaces the resource.
    pub global_network_id: A,
    /// `DeviceId`. Changing it replaces the resource.
    pub device_id: B,
    /// `LinkId`. Changing it replaces the resource.
    pub link_id: C,
}
impl CfnLinkAssociationProps {
    /// Takes what is mandatory, by name: [`CfnLinkAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLinkAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GlobalNetworkId", required.global_network_id), "DeviceId", required.device_id), "LinkId", required.link_id) }
    /// `DeviceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn device_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceId", value) }
    /// `GlobalNetworkId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `LinkId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn link_id(self, value: impl IntoVal<String>) -> Self { with(self, "LinkId", value) }
}

/// [`AWS::NetworkManager::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html).
///
/// What `Ref` returns: a text of GlobalNetworkId, SiteId.
pub type CfnSite = Handle<of::CfnSite>;
impl cfn::ResourceType for of::CfnSite { const TYPE: &'static str = "AWS::NetworkManager::Site"; type Tags = cfn::TagList; type Props = CfnSiteProps; type Reference = String; }
impl CfnSite {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `SiteArn`.
    #[inline] pub fn attr_site_arn(&self) -> Val<Is<kinds::NetworkManagerSiteArn>> { cfn::attribute(&self.0, "SiteArn") }
    /// The attribute `SiteId`.
    #[inline] pub fn attr_site_id(&self) -> Val<String> { cfn::attribute(&self.0, "SiteId") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnSite`].
///
/// Mandatory: `GlobalNetworkId`.
///
/// A change replaces the resource: `GlobalNetworkId`.
pub type CfnSiteProps = Fields<of::CfnSite>;
impl CfnSiteProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_network_id: impl IntoVal<String>) -> Self { with(empty(), "GlobalNetworkId", global_network_id) }
    /// `Description`: at most 256 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlobalNetworkId`: mandatory, at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `Location`.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_site::Location>) -> Self { with(self, "Location", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_site::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSite`].
pub mod cfn_site {
    pub use super::cfn_connect_attachment::{Tag};
    pub use super::cfn_device::{Location};
}

/// [`AWS::NetworkManager::SiteToSiteVpnAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-sitetositevpnattachment.html).
///
/// What `Ref` returns: `AttachmentId`.
pub type CfnSiteToSiteVpnAttachment = Handle<of::CfnSiteToSiteVpnAttachment>;
impl cfn::ResourceType for of::CfnSiteToSiteVpnAttachment { const TYPE: &'static str = "AWS::NetworkManager::SiteToSiteVpnAttachment"; type Tags = cfn::TagList; type Props = CfnSiteToSiteVpnAttachmentProps; type Reference = String; }
impl CfnSiteToSiteVpnAttachment {
    /// The attribute `AttachmentId`.
    #[inline] pub fn attr_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentId") }
    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline] pub fn attr_attachment_policy_rule_number(&self) -> Val<i64> { cfn::attribute(&self.0, "AttachmentPolicyRuleNumber") }
    /// The attribute `AttachmentType`.
    #[inline] pub fn attr_attachment_type(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentType") }
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EdgeLocation`.
    #[inline] pub fn attr_edge_location(&self) -> Val<String> { cfn::attribute(&self.0, "EdgeLocation") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline] pub fn attr_proposed_network_function_group_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedNetworkFunctionGroupChange") }
    /// The attribute `ProposedSegmentChange`.
    #[inline] pub fn attr_proposed_segment_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedSegmentChange") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `SegmentName`.
    #[inline] pub fn attr_segment_name(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentName") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnSiteToSiteVpnAttachment`].
///
/// Mandatory: `CoreNetworkId`, `VpnConnectionArn`.
///
/// A change replaces the resource: `CoreNetworkId`, `VpnConnectionArn`.
pub type CfnSiteToSiteVpnAttachmentProps = Fields<of::CfnSiteToSiteVpnAttachment>;
impl CfnSiteToSiteVpnAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(core_network_id: impl IntoVal<String>, vpn_connection_arn: impl IntoVal<String>) -> Self { with(with(empty(), "CoreNetworkId", core_network_id), "VpnConnectionArn", vpn_connection_arn) }
    /// `CoreNetworkId`: mandatory, at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn core_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkId", value) }
    /// `NetworkFunctionGroupName`.
    #[track_caller] pub fn network_function_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkFunctionGroupName", value) }
    /// `RoutingPolicyLabel`: at most 256 characters, matches `^[\s\S]*$`. Write-only.
    #[track_caller] pub fn routing_policy_label(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingPolicyLabel", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_site_to_site_vpn_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpnConnectionArn`: mandatory, at most 500 characters, matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpn-connection\/vpn-[0-9a-f]{8,17}$`. Changing it replaces the resource.
    #[track_caller] pub fn vpn_connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "VpnConnectionArn", value) }
}

/// Types of [`CfnSiteToSiteVpnAttachment`].
pub mod cfn_site_to_site_vpn_attachment {
    pub use super::cfn_connect_attachment::{Tag};
}

/// [`AWS::NetworkManager::TransitGatewayPeering`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewaypeering.html).
///
/// What `Ref` returns: `PeeringId`.
pub type CfnTransitGatewayPeering = Handle<of::CfnTransitGatewayPeering>;
impl cfn::ResourceType for of::CfnTransitGatewayPeering { const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayPeering"; type Tags = cfn::TagList; type Props = CfnTransitGatewayPeeringProps; type Reference = String; }
impl CfnTransitGatewayPeering {
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EdgeLocation`.
    #[inline] pub fn attr_edge_location(&self) -> Val<String> { cfn::attribute(&self.0, "EdgeLocation") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `PeeringId`.
    #[inline] pub fn attr_peering_id(&self) -> Val<String> { cfn::attribute(&self.0, "PeeringId") }
    /// The attribute `PeeringType`.
    #[inline] pub fn attr_peering_type(&self) -> Val<String> { cfn::attribute(&self.0, "PeeringType") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `TransitGatewayPeeringAttachmentId`.
    #[inline] pub fn attr_transit_gateway_peering_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayPeeringAttachmentId") }
}

/// Properties of [`CfnTransitGatewayPeering`].
///
/// Mandatory: `CoreNetworkId`, `TransitGatewayArn`.
///
/// A change replaces the resource: `CoreNetworkId`, `TransitGatewayArn`.
pub type CfnTransitGatewayPeeringProps = Fields<of::CfnTransitGatewayPeering>;
impl CfnTransitGatewayPeeringProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(core_network_id: impl IntoVal<String>, transit_gateway_arn: impl IntoVal<String>) -> Self { with(with(empty(), "CoreNetworkId", core_network_id), "TransitGatewayArn", transit_gateway_arn) }
    /// `CoreNetworkId`: mandatory, at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn core_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkId", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_peering::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayArn`: mandatory, at most 500 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayArn", value) }
}

/// Types of [`CfnTransitGatewayPeering`].
pub mod cfn_transit_gateway_peering {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::NetworkManager::TransitGatewayRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayregistration.html).
///
/// What `Ref` returns: a text of GlobalNetworkId, TransitGatewayArn.
pub type CfnTransitGatewayRegistration = Handle<of::CfnTransitGatewayRegistration>;
impl cfn::ResourceType for of::CfnTransitGatewayRegistration { const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRegistration"; type Tags = cfn::NoTags; type Props = CfnTransitGatewayRegistrationProps; type Reference = String; }

/// Properties of [`CfnTransitGatewayRegistration`].
///
/// Mandatory: `GlobalNetworkId`, `TransitGatewayArn`.
///
/// A change replaces the resource: `GlobalNetworkId`, `TransitGatewayArn`.
pub type CfnTransitGatewayRegistrationProps = Fields<of::CfnTransitGatewayRegistration>;
impl CfnTransitGatewayRegistrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_network_id: impl IntoVal<Is<kinds::GlobalNetworkId>>, transit_gateway_arn: impl IntoVal<String>) -> Self { with(with(empty(), "GlobalNetworkId", global_network_id), "TransitGatewayArn", transit_gateway_arn) }
    /// `GlobalNetworkId`: mandatory, at most 50 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn global_network_id(self, value: impl IntoVal<Is<kinds::GlobalNetworkId>>) -> Self { with(self, "GlobalNetworkId", value) }
    /// `TransitGatewayArn`: mandatory, at most 500 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayArn", value) }
}

/// [`AWS::NetworkManager::TransitGatewayRouteTableAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-transitgatewayroutetableattachment.html).
///
/// What `Ref` returns: `AttachmentId`.
pub type CfnTransitGatewayRouteTableAttachment = Handle<of::CfnTransitGatewayRouteTableAttachment>;
impl cfn::ResourceType for of::CfnTransitGatewayRouteTableAttachment { const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRouteTableAttachment"; type Tags = cfn::TagList; type Props = CfnTransitGatewayRouteTableAttachmentProps; type Reference = String; }
impl CfnTransitGatewayRouteTableAttachment {
    /// The attribute `AttachmentId`.
    #[inline] pub fn attr_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentId") }
    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline] pub fn attr_attachment_policy_rule_number(&self) -> Val<i64> { cfn::attribute(&self.0, "AttachmentPolicyRuleNumber") }
    /// The attribute `AttachmentType`.
    #[inline] pub fn attr_attachment_type(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentType") }
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CoreNetworkId`.
    #[inline] pub fn attr_core_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EdgeLocation`.
    #[inline] pub fn attr_edge_location(&self) -> Val<String> { cfn::attribute(&self.0, "EdgeLocation") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline] pub fn attr_proposed_network_function_group_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedNetworkFunctionGroupChange") }
    /// The attribute `ProposedSegmentChange`.
    #[inline] pub fn attr_proposed_segment_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedSegmentChange") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `SegmentName`.
    #[inline] pub fn attr_segment_name(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentName") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnTransitGatewayRouteTableAttachment`].
///
/// Mandatory: `PeeringId`, `TransitGatewayRouteTableArn`.
///
/// A change replaces the resource: `PeeringId`, `TransitGatewayRouteTableArn`.
pub type CfnTransitGatewayRouteTableAttachmentProps = Fields<of::CfnTransitGatewayRouteTableAttachment>;
impl CfnTransitGatewayRouteTableAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(peering_id: impl IntoVal<String>, transit_gateway_route_table_arn: impl IntoVal<String>) -> Self { with(with(empty(), "PeeringId", peering_id), "TransitGatewayRouteTableArn", transit_gateway_route_table_arn) }
    /// `NetworkFunctionGroupName`.
    #[track_caller] pub fn network_function_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkFunctionGroupName", value) }
    /// `PeeringId`: mandatory, at most 50 characters, matches `^peering-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn peering_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeeringId", value) }
    /// `RoutingPolicyLabel`: at most 256 characters, matches `^[\s\S]*$`. Write-only.
    #[track_caller] pub fn routing_policy_label(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingPolicyLabel", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_transit_gateway_route_table_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayRouteTableArn`: mandatory, at most 500 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn transit_gateway_route_table_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayRouteTableArn", value) }
}

/// Types of [`CfnTransitGatewayRouteTableAttachment`].
pub mod cfn_transit_gateway_route_table_attachment {
    pub use super::cfn_connect_attachment::{Tag};
}

/// [`AWS::NetworkManager::VpcAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-vpcattachment.html).
///
/// What `Ref` returns: `AttachmentId`.
pub type CfnVpcAttachment = Handle<of::CfnVpcAttachment>;
impl cfn::ResourceType for of::CfnVpcAttachment { const TYPE: &'static str = "AWS::NetworkManager::VpcAttachment"; type Tags = cfn::TagList; type Props = CfnVpcAttachmentProps; type Reference = String; }
impl CfnVpcAttachment {
    /// The attribute `AttachmentId`.
    #[inline] pub fn attr_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentId") }
    /// The attribute `AttachmentPolicyRuleNumber`.
    #[inline] pub fn attr_attachment_policy_rule_number(&self) -> Val<i64> { cfn::attribute(&self.0, "AttachmentPolicyRuleNumber") }
    /// The attribute `AttachmentType`.
    #[inline] pub fn attr_attachment_type(&self) -> Val<String> { cfn::attribute(&self.0, "AttachmentType") }
    /// The attribute `CoreNetworkArn`.
    #[inline] pub fn attr_core_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CoreNetworkArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EdgeLocation`.
    #[inline] pub fn attr_edge_location(&self) -> Val<String> { cfn::attribute(&self.0, "EdgeLocation") }
    /// The attribute `LastModificationErrors`.
    #[inline] pub fn attr_last_modification_errors(&self) -> Val<List<String>> { cfn::attribute(&self.0, "LastModificationErrors") }
    /// The attribute `NetworkFunctionGroupName`.
    #[inline] pub fn attr_network_function_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkFunctionGroupName") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
    /// The attribute `ProposedNetworkFunctionGroupChange`.
    #[inline] pub fn attr_proposed_network_function_group_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedNetworkFunctionGroupChange") }
    /// The attribute `ProposedSegmentChange`.
    #[inline] pub fn attr_proposed_segment_change(&self) -> Val<Json> { cfn::attribute(&self.0, "ProposedSegmentChange") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `SegmentName`.
    #[inline] pub fn attr_segment_name(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentName") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnVpcAttachment`].
///
/// Mandatory: `CoreNetworkId`, `VpcArn`, `SubnetArns`.
///
/// A change replaces the resource: `CoreNetworkId`, `VpcArn`.
pub type CfnVpcAttachmentProps = Fields<of::CfnVpcAttachment>;
/// What [`CfnVpcAttachmentProps`] cannot do without.
pub struct CfnVpcAttachmentPropsRequired<A, B, C> {
    /// `CoreNetworkId`: at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    pub core_network_id: A,
    /// `VpcArn`: at most 500 characters, matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpc\/vpc-[0-9a-f]{8,17}$`. Changing it replaces the resource.
    pub vpc_arn: B,
    /// `SubnetArns`: each at most 500 characters, each matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`.
    pub subnet_arns: C,
}
impl CfnVpcAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnVpcAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnVpcAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "CoreNetworkId", required.core_network_id), "VpcArn", required.vpc_arn), "SubnetArns", required.subnet_arns) }
    /// `CoreNetworkId`: mandatory, at most 50 characters, matches `^core-network-([0-9a-f]{8,17})$`. Changing it replaces the resource.
    #[track_caller] pub fn core_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "CoreNetworkId", value) }
    /// `Options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_vpc_attachment::VpcOptions>) -> Self { with(self, "Options", value) }
    /// `RoutingPolicyLabel`: at most 256 characters, matches `^[\s\S]*$`. Write-only.
    #[track_caller] pub fn routing_policy_label(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingPolicyLabel", value) }
    /// `SubnetArns`: mandatory, each at most 500 characters, each matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`.
    #[track_caller] pub fn subnet_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetArns", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_attachment::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcArn`: mandatory, at most 500 characters, matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpc\/vpc-[0-9a-f]{8,17}$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_arn(self, value: impl IntoVal<String>) -> Self { with(self, "VpcArn", value) }
}

/// Types of [`CfnVpcAttachment`].
pub mod cfn_vpc_attachment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connect_attachment::{Tag};
    mod of { pub enum VpcOptions {} impl ias_core::Optional for VpcOptions {} }

    /// `VpcOptions`.
    pub type VpcOptions = Fields<of::VpcOptions>;
    impl VpcOptions {
        /// `ApplianceModeSupport`: default `false`.
        #[track_caller] pub fn appliance_mode_support(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplianceModeSupport", value) }
        /// `DnsSupport`: default `true`.
        #[track_caller] pub fn dns_support(self, value: impl IntoVal<bool>) -> Self { with(self, "DnsSupport", value) }
        /// `Ipv6Support`: default `false`.
        #[track_caller] pub fn ipv6_support(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6Support", value) }
        /// `SecurityGroupReferencingSupport`: default `true`.
        #[track_caller] pub fn security_group_referencing_support(self, value: impl IntoVal<bool>) -> Self { with(self, "SecurityGroupReferencingSupport", value) }
    }
}
