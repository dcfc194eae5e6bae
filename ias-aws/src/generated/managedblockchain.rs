// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ManagedBlockchain`.

use super::prelude::*;

mod of { pub enum CfnAccessor {} pub enum CfnMember {} pub enum CfnNode {} }

/// [`AWS::ManagedBlockchain::Accessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAccessor = Handle<of::CfnAccessor>;
impl cfn::ResourceType for of::CfnAccessor { const TYPE: &'static str = "AWS::ManagedBlockchain::Accessor"; type Tags = cfn::TagList; type Props = CfnAccessorProps; type Reference = String; }
impl CfnAccessor {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccessorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `BillingToken`.
    #[inline] pub fn attr_billing_token(&self) -> Val<String> { cfn::attribute(&self.0, "BillingToken") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `AVAILABLE`, `PENDING_DELETION`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnAccessor`].
///
/// Mandatory: `AccessorType`.
///
/// A change replaces the resource: `AccessorType`, `NetworkType`.
pub type CfnAccessorProps = Fields<of::CfnAccessor>;
impl CfnAccessorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(accessor_type: impl IntoVal<cfn_accessor::AccessorType>) -> Self { with(empty(), "AccessorType", accessor_type) }
    /// `AccessorType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn accessor_type(self, value: impl IntoVal<cfn_accessor::AccessorType>) -> Self { with(self, "AccessorType", value) }
    /// `NetworkType`. Changing it replaces the resource.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_accessor::NetworkAccessorType>) -> Self { with(self, "NetworkType", value) }
    /// `Tags`: at most 50 items, no item twice. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_accessor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessor`].
pub mod cfn_accessor {
    use super::super::prelude::*;
    mod of { pub enum AccessorType {} pub enum NetworkAccessorType {} pub enum Tag {} }

    /// Words of `AccessorType`.
    pub type AccessorType = Word<fn(of::AccessorType)>;
    impl AccessorType {
        /// `BILLING_TOKEN`
        pub const BillingToken: Self = word("BILLING_TOKEN");
    }

    /// Words of `NetworkAccessorType`.
    pub type NetworkAccessorType = Word<fn(of::NetworkAccessorType)>;
    impl NetworkAccessorType {
        /// `ETHEREUM_GOERLI`
        pub const EthereumGoerli: Self = word("ETHEREUM_GOERLI");
        /// `ETHEREUM_MAINNET`
        pub const EthereumMainnet: Self = word("ETHEREUM_MAINNET");
        /// `ETHEREUM_MAINNET_AND_GOERLI`
        pub const EthereumMainnetAndGoerli: Self = word("ETHEREUM_MAINNET_AND_GOERLI");
        /// `POLYGON_MAINNET`
        pub const PolygonMainnet: Self = word("POLYGON_MAINNET");
        /// `POLYGON_MUMBAI`
        pub const PolygonMumbai: Self = word("POLYGON_MUMBAI");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ManagedBlockchain::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html).
///
/// What `Ref` returns: `MemberId`.
pub type CfnMember = Handle<of::CfnMember>;
impl cfn::ResourceType for of::CfnMember { const TYPE: &'static str = "AWS::ManagedBlockchain::Member"; type Tags = cfn::NoTags; type Props = CfnMemberProps; type Reference = String; }
impl CfnMember {
    /// The attribute `MemberId`.
    #[inline] pub fn attr_member_id(&self) -> Val<String> { cfn::attribute(&self.0, "MemberId") }
    /// The attribute `NetworkId`.
    #[inline] pub fn attr_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkId") }
}

/// Properties of [`CfnMember`].
///
/// Mandatory: `MemberConfiguration`.
pub type CfnMemberProps = Fields<of::CfnMember>;
impl CfnMemberProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(member_configuration: impl IntoVal<cfn_member::MemberConfiguration>) -> Self { with(empty(), "MemberConfiguration", member_configuration) }
    /// `InvitationId`.
    #[track_caller] pub fn invitation_id(self, value: impl IntoVal<String>) -> Self { with(self, "InvitationId", value) }
    /// `MemberConfiguration`: mandatory.
    #[track_caller] pub fn member_configuration(self, value: impl IntoVal<cfn_member::MemberConfiguration>) -> Self { with(self, "MemberConfiguration", value) }
    /// `NetworkConfiguration`.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_member::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `NetworkId`.
    #[track_caller] pub fn network_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkId", value) }
}

/// Types of [`CfnMember`].
pub mod cfn_member {
    use super::super::prelude::*;
    mod of { pub enum ApprovalThresholdPolicy {} impl ias_core::Optional for ApprovalThresholdPolicy {} pub enum MemberConfiguration {} pub enum MemberFabricConfiguration {} pub enum MemberFrameworkConfiguration {} impl ias_core::Optional for MemberFrameworkConfiguration {} pub enum NetworkConfiguration {} pub enum NetworkFabricConfiguration {} pub enum NetworkFrameworkConfiguration {} impl ias_core::Optional for NetworkFrameworkConfiguration {} pub enum VotingPolicy {} impl ias_core::Optional for VotingPolicy {} }

    /// `ApprovalThresholdPolicy`.
    pub type ApprovalThresholdPolicy = Fields<of::ApprovalThresholdPolicy>;
    impl ApprovalThresholdPolicy {
        /// `ProposalDurationInHours`.
        #[track_caller] pub fn proposal_duration_in_hours(self, value: impl IntoVal<i64>) -> Self { with(self, "ProposalDurationInHours", value) }
        /// `ThresholdComparator`.
        #[track_caller] pub fn threshold_comparator(self, value: impl IntoVal<String>) -> Self { with(self, "ThresholdComparator", value) }
        /// `ThresholdPercentage`.
        #[track_caller] pub fn threshold_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdPercentage", value) }
    }

    /// `MemberConfiguration`.
    pub type MemberConfiguration = Fields<of::MemberConfiguration>;
    impl MemberConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MemberFrameworkConfiguration`.
        #[track_caller] pub fn member_framework_configuration(self, value: impl IntoVal<MemberFrameworkConfiguration>) -> Self { with(self, "MemberFrameworkConfiguration", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `MemberFabricConfiguration`.
    pub type MemberFabricConfiguration = Fields<of::MemberFabricConfiguration>;
    impl MemberFabricConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(admin_username: impl IntoVal<String>, admin_password: impl IntoVal<String>) -> Self { with(with(empty(), "AdminUsername", admin_username), "AdminPassword", admin_password) }
        /// `AdminPassword`: mandatory.
        #[track_caller] pub fn admin_password(self, value: impl IntoVal<String>) -> Self { with(self, "AdminPassword", value) }
        /// `AdminUsername`: mandatory.
        #[track_caller] pub fn admin_username(self, value: impl IntoVal<String>) -> Self { with(self, "AdminUsername", value) }
    }

    /// `MemberFrameworkConfiguration`.
    pub type MemberFrameworkConfiguration = Fields<of::MemberFrameworkConfiguration>;
    impl MemberFrameworkConfiguration {
        /// `MemberFabricConfiguration`.
        #[track_caller] pub fn member_fabric_configuration(self, value: impl IntoVal<MemberFabricConfiguration>) -> Self { with(self, "MemberFabricConfiguration", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    /// What [`NetworkConfiguration`] cannot do without.
    pub struct NetworkConfigurationRequired<A, B, C, D> {
        /// `VotingPolicy`.
        pub voting_policy: A,
        /// `Framework`.
        pub framework: B,
        /// `FrameworkVersion`.
        pub framework_version: C,
        /// `Name`.
        pub name: D,
    }
    impl NetworkConfiguration {
        /// Takes what is mandatory, by name: [`NetworkConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<VotingPolicy>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: NetworkConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "VotingPolicy", required.voting_policy), "Framework", required.framework), "FrameworkVersion", required.framework_version), "Name", required.name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Framework`: mandatory.
        #[track_caller] pub fn framework(self, value: impl IntoVal<String>) -> Self { with(self, "Framework", value) }
        /// `FrameworkVersion`: mandatory.
        #[track_caller] pub fn framework_version(self, value: impl IntoVal<String>) -> Self { with(self, "FrameworkVersion", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NetworkFrameworkConfiguration`.
        #[track_caller] pub fn network_framework_configuration(self, value: impl IntoVal<NetworkFrameworkConfiguration>) -> Self { with(self, "NetworkFrameworkConfiguration", value) }
        /// `VotingPolicy`: mandatory.
        #[track_caller] pub fn voting_policy(self, value: impl IntoVal<VotingPolicy>) -> Self { with(self, "VotingPolicy", value) }
    }

    /// `NetworkFabricConfiguration`.
    pub type NetworkFabricConfiguration = Fields<of::NetworkFabricConfiguration>;
    impl NetworkFabricConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(edition: impl IntoVal<String>) -> Self { with(empty(), "Edition", edition) }
        /// `Edition`: mandatory.
        #[track_caller] pub fn edition(self, value: impl IntoVal<String>) -> Self { with(self, "Edition", value) }
    }

    /// `NetworkFrameworkConfiguration`.
    pub type NetworkFrameworkConfiguration = Fields<of::NetworkFrameworkConfiguration>;
    impl NetworkFrameworkConfiguration {
        /// `NetworkFabricConfiguration`.
        #[track_caller] pub fn network_fabric_configuration(self, value: impl IntoVal<NetworkFabricConfiguration>) -> Self { with(self, "NetworkFabricConfiguration", value) }
    }

    /// `VotingPolicy`.
    pub type VotingPolicy = Fields<of::VotingPolicy>;
    impl VotingPolicy {
        /// `ApprovalThresholdPolicy`.
        #[track_caller] pub fn approval_threshold_policy(self, value: impl IntoVal<ApprovalThresholdPolicy>) -> Self { with(self, "ApprovalThresholdPolicy", value) }
    }
}

/// [`AWS::ManagedBlockchain::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html).
///
/// What `Ref` returns: `NodeId`.
pub type CfnNode = Handle<of::CfnNode>;
impl cfn::ResourceType for of::CfnNode { const TYPE: &'static str = "AWS::ManagedBlockchain::Node"; type Tags = cfn::NoTags; type Props = CfnNodeProps; type Reference = String; }
impl CfnNode {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ManagedBlockchainNodeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `MemberId`.
    #[inline] pub fn attr_member_id(&self) -> Val<String> { cfn::attribute(&self.0, "MemberId") }
    /// The attribute `NetworkId`.
    #[inline] pub fn attr_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkId") }
    /// The attribute `NodeId`.
    #[inline] pub fn attr_node_id(&self) -> Val<String> { cfn::attribute(&self.0, "NodeId") }
}

/// Properties of [`CfnNode`].
///
/// Mandatory: `NetworkId`, `NodeConfiguration`.
pub type CfnNodeProps = Fields<of::CfnNode>;
impl CfnNodeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(network_id: impl IntoVal<String>, node_configuration: impl IntoVal<cfn_node::NodeConfiguration>) -> Self { with(with(empty(), "NetworkId", network_id), "NodeConfiguration", node_configuration) }
    /// `MemberId`.
    #[track_caller] pub fn member_id(self, value: impl IntoVal<String>) -> Self { with(self, "MemberId", value) }
    /// `NetworkId`: mandatory.
    #[track_caller] pub fn network_id(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkId", value) }
    /// `NodeConfiguration`: mandatory.
    #[track_caller] pub fn node_configuration(self, value: impl IntoVal<cfn_node::NodeConfiguration>) -> Self { with(self, "NodeConfiguration", value) }
}

/// Types of [`CfnNode`].
pub mod cfn_node {
    use super::super::prelude::*;
    mod of { pub enum NodeConfiguration {} }

    /// `NodeConfiguration`.
    pub type NodeConfiguration = Fields<of::NodeConfiguration>;
    impl NodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(availability_zone: impl IntoVal<String>, instance_type: impl IntoVal<String>) -> Self { with(with(empty(), "AvailabilityZone", availability_zone), "InstanceType", instance_type) }
        /// `AvailabilityZone`: mandatory.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `InstanceType`: mandatory.
        #[track_caller] pub fn instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceType", value) }
    }
}
