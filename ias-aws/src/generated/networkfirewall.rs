// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NetworkFirewall`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnContainerAssociation {} pub enum CfnFirewall {} pub enum CfnFirewallPolicy {} pub enum CfnLoggingConfiguration {} pub enum CfnRuleGroup {} pub enum CfnTlsInspectionConfiguration {} pub enum CfnVpcEndpointAssociation {} }

/// [`AWS::NetworkFirewall::ContainerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html).
///
/// What `Ref` returns: `ContainerAssociationArn`.
pub type CfnContainerAssociation = Handle<of::CfnContainerAssociation>;
impl cfn::ResourceType for of::CfnContainerAssociation { const TYPE: &'static str = "AWS::NetworkFirewall::ContainerAssociation"; type Tags = cfn::TagList; type Props = CfnContainerAssociationProps; type Reference = Is<kinds::ContainerAssociationArn>; }
impl CfnContainerAssociation {
    /// The attribute `ContainerAssociationArn`.
    #[inline] pub fn attr_container_association_arn(&self) -> Val<Is<kinds::ContainerAssociationArn>> { cfn::attribute(&self.0, "ContainerAssociationArn") }
    /// The attribute `ResolvedCidrCount`.
    #[inline] pub fn attr_resolved_cidr_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ResolvedCidrCount") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `DELETING`, `UPDATING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnContainerAssociation`].
///
/// Mandatory: `ContainerAssociationName`, `Type`, `ContainerMonitoringConfigurations`.
///
/// A change replaces the resource: `ContainerAssociationName`, `Type`.
pub type CfnContainerAssociationProps = Fields<of::CfnContainerAssociation>;
/// What [`CfnContainerAssociationProps`] cannot do without.
pub struct CfnContainerAssociationPropsRequired<A, B, C> {
    /// `ContainerAssociationName`: 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub container_association_name: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `ContainerMonitoringConfigurations`: no item twice.
    pub container_monitoring_configurations: C,
}
impl CfnContainerAssociationProps {
    /// Takes what is mandatory, by name: [`CfnContainerAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_container_association::Type>, C: IntoVal<List<cfn_container_association::ContainerMonitoringConfiguration>>>(required: CfnContainerAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ContainerAssociationName", required.container_association_name), "Type", required.type_), "ContainerMonitoringConfigurations", required.container_monitoring_configurations) }
    /// `ContainerAssociationName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn container_association_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerAssociationName", value) }
    /// `ContainerMonitoringConfigurations`: mandatory, no item twice.
    #[track_caller] pub fn container_monitoring_configurations(self, value: impl IntoVal<List<cfn_container_association::ContainerMonitoringConfiguration>>) -> Self { with(self, "ContainerMonitoringConfigurations", value) }
    /// `Description`: at most 512 characters, matches `^.*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_container_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_container_association::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnContainerAssociation`].
pub mod cfn_container_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContainerAttribute {} pub enum ContainerMonitoringConfiguration {} pub enum Tag {} pub enum Type {} }

    /// `ContainerAttribute`.
    pub type ContainerAttribute = Fields<of::ContainerAttribute>;
    impl ContainerAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 256 characters, matches `^\S+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^\S+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ContainerMonitoringConfiguration`.
    pub type ContainerMonitoringConfiguration = Fields<of::ContainerMonitoringConfiguration>;
    impl ContainerMonitoringConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>) -> Self { with(empty(), "ClusterArn", cluster_arn) }
        /// `AttributeFilters`: no item twice.
        #[track_caller] pub fn attribute_filters(self, value: impl IntoVal<List<ContainerAttribute>>) -> Self { with(self, "AttributeFilters", value) }
        /// `ClusterArn`: mandatory, 1 to 256 characters, matches `^arn:aws`.
        #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^.*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `ECS`
        pub const Ecs: Self = word("ECS");
        /// `EKS`
        pub const Eks: Self = word("EKS");
    }
}

/// [`AWS::NetworkFirewall::Firewall`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html).
///
/// What `Ref` returns: `FirewallArn`.
pub type CfnFirewall = Handle<of::CfnFirewall>;
impl cfn::ResourceType for of::CfnFirewall { const TYPE: &'static str = "AWS::NetworkFirewall::Firewall"; type Tags = cfn::TagList; type Props = CfnFirewallProps; type Reference = Is<kinds::FirewallArn>; }
impl CfnFirewall {
    /// The attribute `EndpointIds`.
    #[inline] pub fn attr_endpoint_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "EndpointIds") }
    /// The attribute `FirewallArn`.
    #[inline] pub fn attr_firewall_arn(&self) -> Val<Is<kinds::FirewallArn>> { cfn::attribute(&self.0, "FirewallArn") }
    /// The attribute `FirewallId`.
    #[inline] pub fn attr_firewall_id(&self) -> Val<String> { cfn::attribute(&self.0, "FirewallId") }
    /// The attribute `NumberOfAssociations`.
    #[inline] pub fn attr_number_of_associations(&self) -> Val<i64> { cfn::attribute(&self.0, "NumberOfAssociations") }
    /// The attribute `TransitGatewayAttachmentId`.
    #[inline] pub fn attr_transit_gateway_attachment_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransitGatewayAttachmentId") }
}

/// Properties of [`CfnFirewall`].
///
/// Mandatory: `FirewallName`, `FirewallPolicyArn`.
///
/// A change replaces the resource: `FirewallName`, `NatGatewayMappings`, `NoSourcePreservation`, `VpcEndpoint`, `VpcId`.
pub type CfnFirewallProps = Fields<of::CfnFirewall>;
impl CfnFirewallProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(firewall_name: impl IntoVal<String>, firewall_policy_arn: impl IntoVal<Is<kinds::FirewallPolicyArn>>) -> Self { with(with(empty(), "FirewallName", firewall_name), "FirewallPolicyArn", firewall_policy_arn) }
    /// `AvailabilityZoneChangeProtection`.
    #[track_caller] pub fn availability_zone_change_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "AvailabilityZoneChangeProtection", value) }
    /// `AvailabilityZoneMappings`: no item twice.
    #[track_caller] pub fn availability_zone_mappings(self, value: impl IntoVal<List<cfn_firewall::AvailabilityZoneMapping>>) -> Self { with(self, "AvailabilityZoneMappings", value) }
    /// `DeleteProtection`.
    #[track_caller] pub fn delete_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteProtection", value) }
    /// `Description`: at most 512 characters, matches `^.*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnabledAnalysisTypes`.
    #[track_caller] pub fn enabled_analysis_types(self, value: impl IntoVal<List<cfn_firewall::EnabledAnalysisType>>) -> Self { with(self, "EnabledAnalysisTypes", value) }
    /// `FirewallName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirewallName", value) }
    /// `FirewallPolicyArn`: mandatory, 1 to 256 characters, matches `^arn:aws.*$`.
    #[track_caller] pub fn firewall_policy_arn(self, value: impl IntoVal<Is<kinds::FirewallPolicyArn>>) -> Self { with(self, "FirewallPolicyArn", value) }
    /// `FirewallPolicyChangeProtection`.
    #[track_caller] pub fn firewall_policy_change_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "FirewallPolicyChangeProtection", value) }
    /// `NatGatewayMappings`: no item twice. Changing it replaces the resource.
    #[track_caller] pub fn nat_gateway_mappings(self, value: impl IntoVal<List<cfn_firewall::NatGatewayMapping>>) -> Self { with(self, "NatGatewayMappings", value) }
    /// `NoSourcePreservation`. Changing it replaces the resource.
    #[track_caller] pub fn no_source_preservation(self, value: impl IntoVal<bool>) -> Self { with(self, "NoSourcePreservation", value) }
    /// `ProxySettings`.
    #[track_caller] pub fn proxy_settings(self, value: impl IntoVal<cfn_firewall::ProxySettings>) -> Self { with(self, "ProxySettings", value) }
    /// `SubnetChangeProtection`.
    #[track_caller] pub fn subnet_change_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "SubnetChangeProtection", value) }
    /// `SubnetMappings`: no item twice.
    #[track_caller] pub fn subnet_mappings(self, value: impl IntoVal<List<cfn_firewall::SubnetMapping>>) -> Self { with(self, "SubnetMappings", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_firewall::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TransitGatewayId`: 1 to 128 characters, matches `^tgw-[0-9a-z]+$`.
    #[track_caller] pub fn transit_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "TransitGatewayId", value) }
    /// `VpcEndpoint`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_endpoint(self, value: impl IntoVal<cfn_firewall::VpcEndpoint>) -> Self { with(self, "VpcEndpoint", value) }
    /// `VpcId`: 1 to 128 characters, matches `^vpc-[0-9a-f]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnFirewall`].
pub mod cfn_firewall {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AvailabilityZoneMapping {} pub enum EnabledAnalysisType {} pub enum ListenerProperty {} impl ias_core::Optional for ListenerProperty {} pub enum ListenerPropertyType {} pub enum NatGatewayMapping {} pub enum ProxySettings {} impl ias_core::Optional for ProxySettings {} pub enum SubnetMapping {} pub enum SubnetMappingIpAddressType {} pub enum Tag {} pub enum VpcEndpoint {} impl ias_core::Optional for VpcEndpoint {} }

    /// `AvailabilityZoneMapping`.
    pub type AvailabilityZoneMapping = Fields<of::AvailabilityZoneMapping>;
    impl AvailabilityZoneMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(availability_zone: impl IntoVal<String>) -> Self { with(empty(), "AvailabilityZone", availability_zone) }
        /// `AvailabilityZone`: mandatory, 1 to 128 characters, matches `^\S+$`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    }

    /// Words of `EnabledAnalysisType`.
    pub type EnabledAnalysisType = Word<fn(of::EnabledAnalysisType)>;
    impl EnabledAnalysisType {
        /// `TLS_SNI`
        pub const TlsSni: Self = word("TLS_SNI");
        /// `HTTP_HOST`
        pub const HttpHost: Self = word("HTTP_HOST");
    }

    /// `ListenerProperty`.
    pub type ListenerProperty = Fields<of::ListenerProperty>;
    impl ListenerProperty {
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ListenerPropertyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ListenerPropertyType = Word<fn(of::ListenerPropertyType)>;
    impl ListenerPropertyType {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
    }

    /// `NatGatewayMapping`.
    pub type NatGatewayMapping = Fields<of::NatGatewayMapping>;
    impl NatGatewayMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(nat_gateway_id: impl IntoVal<String>) -> Self { with(empty(), "NatGatewayId", nat_gateway_id) }
        /// `NatGatewayId`: mandatory, at least 1 character.
        #[track_caller] pub fn nat_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "NatGatewayId", value) }
    }

    /// `ProxySettings`.
    pub type ProxySettings = Fields<of::ProxySettings>;
    impl ProxySettings {
        /// `ListenerProperties`.
        #[track_caller] pub fn listener_properties(self, value: impl IntoVal<List<ListenerProperty>>) -> Self { with(self, "ListenerProperties", value) }
    }

    /// `SubnetMapping`.
    pub type SubnetMapping = Fields<of::SubnetMapping>;
    impl SubnetMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(empty(), "SubnetId", subnet_id) }
        /// `IPAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<SubnetMappingIpAddressType>) -> Self { with(self, "IPAddressType", value) }
        /// `SubnetId`: mandatory.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }

    /// Words of `IPAddressType`.
    pub type SubnetMappingIpAddressType = Word<fn(of::SubnetMappingIpAddressType)>;
    impl SubnetMappingIpAddressType {
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `VpcEndpoint`.
    pub type VpcEndpoint = Fields<of::VpcEndpoint>;
    impl VpcEndpoint {
        /// `SubnetMappings`: no item twice.
        #[track_caller] pub fn subnet_mappings(self, value: impl IntoVal<List<SubnetMapping>>) -> Self { with(self, "SubnetMappings", value) }
        /// `VpcId`: 1 to 128 characters, matches `^vpc-[0-9a-f]+$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::NetworkFirewall::FirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html).
///
/// What `Ref` returns: `FirewallPolicyArn`.
pub type CfnFirewallPolicy = Handle<of::CfnFirewallPolicy>;
impl cfn::ResourceType for of::CfnFirewallPolicy { const TYPE: &'static str = "AWS::NetworkFirewall::FirewallPolicy"; type Tags = cfn::TagList; type Props = CfnFirewallPolicyProps; type Reference = Is<kinds::FirewallPolicyArn>; }
impl CfnFirewallPolicy {
    /// The attribute `FirewallPolicyArn`.
    #[inline] pub fn attr_firewall_policy_arn(&self) -> Val<Is<kinds::FirewallPolicyArn>> { cfn::attribute(&self.0, "FirewallPolicyArn") }
    /// The attribute `FirewallPolicyId`.
    #[inline] pub fn attr_firewall_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "FirewallPolicyId") }
}

/// Properties of [`CfnFirewallPolicy`].
///
/// Mandatory: `FirewallPolicyName`, `FirewallPolicy`.
///
/// A change replaces the resource: `FirewallPolicyName`.
pub type CfnFirewallPolicyProps = Fields<of::CfnFirewallPolicy>;
impl CfnFirewallPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(firewall_policy_name: impl IntoVal<String>, firewall_policy: impl IntoVal<cfn_firewall_policy::FirewallPolicy>) -> Self { with(with(empty(), "FirewallPolicyName", firewall_policy_name), "FirewallPolicy", firewall_policy) }
    /// `Description`: 1 to 512 characters, matches `^.*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FirewallPolicy`: mandatory.
    #[track_caller] pub fn firewall_policy(self, value: impl IntoVal<cfn_firewall_policy::FirewallPolicy>) -> Self { with(self, "FirewallPolicy", value) }
    /// `FirewallPolicyName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirewallPolicyName", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_firewall_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFirewallPolicy`].
pub mod cfn_firewall_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ActionDefinition {} impl ias_core::Optional for ActionDefinition {} pub enum CustomAction {} pub enum Dimension {} pub enum FirewallPolicy {} pub enum FirewallPolicyPolicyVariables {} impl ias_core::Optional for FirewallPolicyPolicyVariables {} pub enum IpSet {} impl ias_core::Optional for IpSet {} pub enum OverrideAction {} pub enum PublishMetricAction {} pub enum RuleOrder {} pub enum StatefulEngineOptions {} impl ias_core::Optional for StatefulEngineOptions {} pub enum StatefulEngineOptionsFlowTimeouts {} impl ias_core::Optional for StatefulEngineOptionsFlowTimeouts {} pub enum StatefulRuleGroupOverride {} impl ias_core::Optional for StatefulRuleGroupOverride {} pub enum StatefulRuleGroupReference {} pub enum StatelessRuleGroupReference {} pub enum StreamExceptionPolicy {} pub enum Tag {} }

    /// `ActionDefinition`.
    pub type ActionDefinition = Fields<of::ActionDefinition>;
    impl ActionDefinition {
        /// `PublishMetricAction`.
        #[track_caller] pub fn publish_metric_action(self, value: impl IntoVal<PublishMetricAction>) -> Self { with(self, "PublishMetricAction", value) }
    }

    /// `CustomAction`.
    pub type CustomAction = Fields<of::CustomAction>;
    impl CustomAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_name: impl IntoVal<String>, action_definition: impl IntoVal<ActionDefinition>) -> Self { with(with(empty(), "ActionName", action_name), "ActionDefinition", action_definition) }
        /// `ActionDefinition`: mandatory.
        #[track_caller] pub fn action_definition(self, value: impl IntoVal<ActionDefinition>) -> Self { with(self, "ActionDefinition", value) }
        /// `ActionName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionName", value) }
    }

    /// `Dimension`.
    pub type Dimension = Fields<of::Dimension>;
    impl Dimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_ ]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `FirewallPolicy`.
    pub type FirewallPolicy = Fields<of::FirewallPolicy>;
    impl FirewallPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stateless_default_actions: impl IntoVal<List<String>>, stateless_fragment_default_actions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "StatelessDefaultActions", stateless_default_actions), "StatelessFragmentDefaultActions", stateless_fragment_default_actions) }
        /// `EnableTLSSessionHolding`.
        #[track_caller] pub fn enable_tls_session_holding(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableTLSSessionHolding", value) }
        /// `PolicyVariables`.
        #[track_caller] pub fn policy_variables(self, value: impl IntoVal<FirewallPolicyPolicyVariables>) -> Self { with(self, "PolicyVariables", value) }
        /// `StatefulDefaultActions`.
        #[track_caller] pub fn stateful_default_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StatefulDefaultActions", value) }
        /// `StatefulEngineOptions`.
        #[track_caller] pub fn stateful_engine_options(self, value: impl IntoVal<StatefulEngineOptions>) -> Self { with(self, "StatefulEngineOptions", value) }
        /// `StatefulRuleGroupReferences`.
        #[track_caller] pub fn stateful_rule_group_references(self, value: impl IntoVal<List<StatefulRuleGroupReference>>) -> Self { with(self, "StatefulRuleGroupReferences", value) }
        /// `StatelessCustomActions`.
        #[track_caller] pub fn stateless_custom_actions(self, value: impl IntoVal<List<CustomAction>>) -> Self { with(self, "StatelessCustomActions", value) }
        /// `StatelessDefaultActions`: mandatory.
        #[track_caller] pub fn stateless_default_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StatelessDefaultActions", value) }
        /// `StatelessFragmentDefaultActions`: mandatory.
        #[track_caller] pub fn stateless_fragment_default_actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StatelessFragmentDefaultActions", value) }
        /// `StatelessRuleGroupReferences`.
        #[track_caller] pub fn stateless_rule_group_references(self, value: impl IntoVal<List<StatelessRuleGroupReference>>) -> Self { with(self, "StatelessRuleGroupReferences", value) }
        /// `TLSInspectionConfigurationArn`: 1 to 256 characters, matches `^(arn:aws.*)$`.
        #[track_caller] pub fn tls_inspection_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TLSInspectionConfigurationArn", value) }
    }

    /// `PolicyVariables`.
    pub type FirewallPolicyPolicyVariables = Fields<of::FirewallPolicyPolicyVariables>;
    impl FirewallPolicyPolicyVariables {
        /// `RuleVariables`.
        #[track_caller] pub fn rule_variables(self, value: impl IntoVal<Map<IpSet>>) -> Self { with(self, "RuleVariables", value) }
    }

    /// `IPSet`.
    pub type IpSet = Fields<of::IpSet>;
    impl IpSet {
        /// `Definition`: each at least 1 character, each matches `^.*$`.
        #[track_caller] pub fn definition(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Definition", value) }
    }

    /// Words of `OverrideAction`.
    pub type OverrideAction = Word<fn(of::OverrideAction)>;
    impl OverrideAction {
        /// `DROP_TO_ALERT`
        pub const DropToAlert: Self = word("DROP_TO_ALERT");
    }

    /// `PublishMetricAction`.
    pub type PublishMetricAction = Fields<of::PublishMetricAction>;
    impl PublishMetricAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimensions: impl IntoVal<List<Dimension>>) -> Self { with(empty(), "Dimensions", dimensions) }
        /// `Dimensions`: mandatory, exactly 1 item.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
    }

    /// Words of `RuleOrder`.
    pub type RuleOrder = Word<fn(of::RuleOrder)>;
    impl RuleOrder {
        /// `DEFAULT_ACTION_ORDER`
        pub const DefaultActionOrder: Self = word("DEFAULT_ACTION_ORDER");
        /// `STRICT_ORDER`
        pub const StrictOrder: Self = word("STRICT_ORDER");
    }

    /// `StatefulEngineOptions`.
    pub type StatefulEngineOptions = Fields<of::StatefulEngineOptions>;
    impl StatefulEngineOptions {
        /// `FlowTimeouts`.
        #[track_caller] pub fn flow_timeouts(self, value: impl IntoVal<StatefulEngineOptionsFlowTimeouts>) -> Self { with(self, "FlowTimeouts", value) }
        /// `RuleOrder`.
        #[track_caller] pub fn rule_order(self, value: impl IntoVal<RuleOrder>) -> Self { with(self, "RuleOrder", value) }
        /// `StreamExceptionPolicy`.
        #[track_caller] pub fn stream_exception_policy(self, value: impl IntoVal<StreamExceptionPolicy>) -> Self { with(self, "StreamExceptionPolicy", value) }
    }

    /// `FlowTimeouts`.
    pub type StatefulEngineOptionsFlowTimeouts = Fields<of::StatefulEngineOptionsFlowTimeouts>;
    impl StatefulEngineOptionsFlowTimeouts {
        /// `TcpIdleTimeoutSeconds`: 60 to 6000.
        #[track_caller] pub fn tcp_idle_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TcpIdleTimeoutSeconds", value) }
    }

    /// `StatefulRuleGroupOverride`.
    pub type StatefulRuleGroupOverride = Fields<of::StatefulRuleGroupOverride>;
    impl StatefulRuleGroupOverride {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<OverrideAction>) -> Self { with(self, "Action", value) }
    }

    /// `StatefulRuleGroupReference`.
    pub type StatefulRuleGroupReference = Fields<of::StatefulRuleGroupReference>;
    impl StatefulRuleGroupReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceArn", resource_arn) }
        /// `DeepThreatInspection`.
        #[track_caller] pub fn deep_threat_inspection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeepThreatInspection", value) }
        /// `Override`.
        #[track_caller] pub fn override_(self, value: impl IntoVal<StatefulRuleGroupOverride>) -> Self { with(self, "Override", value) }
        /// `Priority`: 1 to 65535.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `ResourceArn`: mandatory, 1 to 256 characters, matches `^(arn:aws.*)$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// `StatelessRuleGroupReference`.
    pub type StatelessRuleGroupReference = Fields<of::StatelessRuleGroupReference>;
    impl StatelessRuleGroupReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, priority: impl IntoVal<i64>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "Priority", priority) }
        /// `Priority`: mandatory, 1 to 65535.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `ResourceArn`: mandatory, 1 to 256 characters, matches `^(arn:aws.*)$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// Words of `StreamExceptionPolicy`.
    pub type StreamExceptionPolicy = Word<fn(of::StreamExceptionPolicy)>;
    impl StreamExceptionPolicy {
        /// `DROP`
        pub const Drop: Self = word("DROP");
        /// `CONTINUE`
        pub const Continue: Self = word("CONTINUE");
        /// `REJECT`
        pub const Reject: Self = word("REJECT");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^.*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters, matches `^.*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::NetworkFirewall::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html).
///
/// What `Ref` returns: `FirewallArn`.
pub type CfnLoggingConfiguration = Handle<of::CfnLoggingConfiguration>;
impl cfn::ResourceType for of::CfnLoggingConfiguration { const TYPE: &'static str = "AWS::NetworkFirewall::LoggingConfiguration"; type Tags = cfn::NoTags; type Props = CfnLoggingConfigurationProps; type Reference = String; }

/// Properties of [`CfnLoggingConfiguration`].
///
/// Mandatory: `FirewallArn`, `LoggingConfiguration`.
///
/// A change replaces the resource: `FirewallArn`, `FirewallName`.
pub type CfnLoggingConfigurationProps = Fields<of::CfnLoggingConfiguration>;
impl CfnLoggingConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(firewall_arn: impl IntoVal<String>, logging_configuration: impl IntoVal<cfn_logging_configuration::LoggingConfiguration>) -> Self { with(with(empty(), "FirewallArn", firewall_arn), "LoggingConfiguration", logging_configuration) }
    /// `EnableMonitoringDashboard`.
    #[track_caller] pub fn enable_monitoring_dashboard(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableMonitoringDashboard", value) }
    /// `FirewallArn`: mandatory, 1 to 256 characters, matches `^arn:aws.*$`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FirewallArn", value) }
    /// `FirewallName`: 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirewallName", value) }
    /// `LoggingConfiguration`: mandatory.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_logging_configuration::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
}

/// Types of [`CfnLoggingConfiguration`].
pub mod cfn_logging_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LogDestinationConfig {} pub enum LogDestinationConfigLogDestinationType {} pub enum LogDestinationConfigLogType {} pub enum LoggingConfiguration {} }

    /// `LogDestinationConfig`.
    pub type LogDestinationConfig = Fields<of::LogDestinationConfig>;
    /// What [`LogDestinationConfig`] cannot do without.
    pub struct LogDestinationConfigRequired<A, B, C> {
        /// `LogType`.
        pub log_type: A,
        /// `LogDestinationType`.
        pub log_destination_type: B,
        /// `LogDestination`.
        pub log_destination: C,
    }
    impl LogDestinationConfig {
        /// Takes what is mandatory, by name: [`LogDestinationConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<LogDestinationConfigLogType>, B: IntoVal<LogDestinationConfigLogDestinationType>, C: IntoVal<Map<String>>>(required: LogDestinationConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "LogType", required.log_type), "LogDestinationType", required.log_destination_type), "LogDestination", required.log_destination) }
        /// `LogDestination`: mandatory.
        #[track_caller] pub fn log_destination(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "LogDestination", value) }
        /// `LogDestinationType`: mandatory.
        #[track_caller] pub fn log_destination_type(self, value: impl IntoVal<LogDestinationConfigLogDestinationType>) -> Self { with(self, "LogDestinationType", value) }
        /// `LogType`: mandatory.
        #[track_caller] pub fn log_type(self, value: impl IntoVal<LogDestinationConfigLogType>) -> Self { with(self, "LogType", value) }
    }

    /// Words of `LogDestinationType`.
    pub type LogDestinationConfigLogDestinationType = Word<fn(of::LogDestinationConfigLogDestinationType)>;
    impl LogDestinationConfigLogDestinationType {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `CloudWatchLogs`
        pub const CloudWatchLogs: Self = word("CloudWatchLogs");
        /// `KinesisDataFirehose`
        pub const KinesisDataFirehose: Self = word("KinesisDataFirehose");
    }

    /// Words of `LogType`.
    pub type LogDestinationConfigLogType = Word<fn(of::LogDestinationConfigLogType)>;
    impl LogDestinationConfigLogType {
        /// `ALERT`
        pub const Alert: Self = word("ALERT");
        /// `FLOW`
        pub const Flow: Self = word("FLOW");
        /// `TLS`
        pub const Tls: Self = word("TLS");
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_destination_configs: impl IntoVal<List<LogDestinationConfig>>) -> Self { with(empty(), "LogDestinationConfigs", log_destination_configs) }
        /// `LogDestinationConfigs`: mandatory, at least 1 item.
        #[track_caller] pub fn log_destination_configs(self, value: impl IntoVal<List<LogDestinationConfig>>) -> Self { with(self, "LogDestinationConfigs", value) }
    }
}

/// [`AWS::NetworkFirewall::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html).
///
/// What `Ref` returns: `RuleGroupArn`.
pub type CfnRuleGroup = Handle<of::CfnRuleGroup>;
impl cfn::ResourceType for of::CfnRuleGroup { const TYPE: &'static str = "AWS::NetworkFirewall::RuleGroup"; type Tags = cfn::TagList; type Props = CfnRuleGroupProps; type Reference = Is<kinds::NetworkFirewallRuleGroupArn>; }
impl CfnRuleGroup {
    /// The attribute `RuleGroupArn`.
    #[inline] pub fn attr_rule_group_arn(&self) -> Val<Is<kinds::NetworkFirewallRuleGroupArn>> { cfn::attribute(&self.0, "RuleGroupArn") }
    /// The attribute `RuleGroupId`.
    #[inline] pub fn attr_rule_group_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleGroupId") }
}

/// Properties of [`CfnRuleGroup`].
///
/// Mandatory: `Type`, `Capacity`, `RuleGroupName`.
///
/// A change replaces the resource: `Capacity`, `RuleGroupName`, `Type`.
pub type CfnRuleGroupProps = Fields<of::CfnRuleGroup>;
/// What [`CfnRuleGroupProps`] cannot do without.
pub struct CfnRuleGroupPropsRequired<A, B, C> {
    /// `Type`. Changing it replaces the resource.
    pub type_: A,
    /// `Capacity`. Changing it replaces the resource.
    pub capacity: B,
    /// `RuleGroupName`: 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub rule_group_name: C,
}
impl CfnRuleGroupProps {
    /// Takes what is mandatory, by name: [`CfnRuleGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_rule_group::Type>, B: IntoVal<i64>, C: IntoVal<String>>(required: CfnRuleGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Capacity", required.capacity), "RuleGroupName", required.rule_group_name) }
    /// `Capacity`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "Capacity", value) }
    /// `Description`: 1 to 512 characters, matches `^.*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RuleGroup`.
    #[track_caller] pub fn rule_group(self, value: impl IntoVal<cfn_rule_group::RuleGroup>) -> Self { with(self, "RuleGroup", value) }
    /// `RuleGroupName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleGroupName", value) }
    /// `SummaryConfiguration`.
    #[track_caller] pub fn summary_configuration(self, value: impl IntoVal<cfn_rule_group::SummaryConfiguration>) -> Self { with(self, "SummaryConfiguration", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_rule_group::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnRuleGroup`].
pub mod cfn_rule_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_firewall_policy::{ActionDefinition, CustomAction, Dimension, IpSet, PublishMetricAction, RuleOrder, Tag};
    mod of { pub enum Address {} pub enum GeneratedRulesType {} pub enum Header {} pub enum HeaderDirection {} pub enum HeaderProtocol {} pub enum IpSetReference {} impl ias_core::Optional for IpSetReference {} pub enum MatchAttributes {} impl ias_core::Optional for MatchAttributes {} pub enum PortRange {} pub enum PortSet {} impl ias_core::Optional for PortSet {} pub enum ReferenceSets {} impl ias_core::Optional for ReferenceSets {} pub enum RuleDefinition {} pub enum RuleGroup {} pub enum RuleOption {} pub enum RuleVariables {} impl ias_core::Optional for RuleVariables {} pub enum RulesSource {} impl ias_core::Optional for RulesSource {} pub enum RulesSourceList {} pub enum StatefulRule {} pub enum StatefulRuleAction {} pub enum StatefulRuleOptions {} impl ias_core::Optional for StatefulRuleOptions {} pub enum StatelessRule {} pub enum StatelessRulesAndCustomActions {} pub enum SummaryConfiguration {} impl ias_core::Optional for SummaryConfiguration {} pub enum SummaryRuleOption {} pub enum TargetType {} pub enum TcpFlag {} pub enum TcpFlagField {} pub enum Type {} }

    /// `Address`.
    pub type Address = Fields<of::Address>;
    impl Address {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(address_definition: impl IntoVal<String>) -> Self { with(empty(), "AddressDefinition", address_definition) }
        /// `AddressDefinition`: mandatory, 1 to 255 characters, matches `^([a-fA-F\d:\.]+/\d{1,3})$`.
        #[track_caller] pub fn address_definition(self, value: impl IntoVal<String>) -> Self { with(self, "AddressDefinition", value) }
    }

    /// Words of `GeneratedRulesType`.
    pub type GeneratedRulesType = Word<fn(of::GeneratedRulesType)>;
    impl GeneratedRulesType {
        /// `ALLOWLIST`
        pub const Allowlist: Self = word("ALLOWLIST");
        /// `DENYLIST`
        pub const Denylist: Self = word("DENYLIST");
        /// `ALERTLIST`
        pub const Alertlist: Self = word("ALERTLIST");
        /// `REJECTLIST`
        pub const Rejectlist: Self = word("REJECTLIST");
    }

    /// `Header`.
    pub type Header = Fields<of::Header>;
    /// What [`Header`] cannot do without.
    pub struct HeaderRequired<A, B, C, D, E, F> {
        /// `Protocol`.
        pub protocol: A,
        /// `Source`: 1 to 1024 characters, matches `^.*$`.
        pub source: B,
        /// `SourcePort`: 1 to 1024 characters, matches `^.*$`.
        pub source_port: C,
        /// `Direction`.
        pub direction: D,
        /// `Destination`: 1 to 1024 characters, matches `^.*$`.
        pub destination: E,
        /// `DestinationPort`: 1 to 1024 characters, matches `^.*$`.
        pub destination_port: F,
    }
    impl Header {
        /// Takes what is mandatory, by name: [`HeaderRequired`].
        #[track_caller] pub fn new<A: IntoVal<HeaderProtocol>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<HeaderDirection>, E: IntoVal<String>, F: IntoVal<String>>(required: HeaderRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Protocol", required.protocol), "Source", required.source), "SourcePort", required.source_port), "Direction", required.direction), "Destination", required.destination), "DestinationPort", required.destination_port) }
        /// `Destination`: mandatory, 1 to 1024 characters, matches `^.*$`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
        /// `DestinationPort`: mandatory, 1 to 1024 characters, matches `^.*$`.
        #[track_caller] pub fn destination_port(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPort", value) }
        /// `Direction`: mandatory.
        #[track_caller] pub fn direction(self, value: impl IntoVal<HeaderDirection>) -> Self { with(self, "Direction", value) }
        /// `Protocol`: mandatory.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<HeaderProtocol>) -> Self { with(self, "Protocol", value) }
        /// `Source`: mandatory, 1 to 1024 characters, matches `^.*$`.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `SourcePort`: mandatory, 1 to 1024 characters, matches `^.*$`.
        #[track_caller] pub fn source_port(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePort", value) }
    }

    /// Words of `Direction`.
    pub type HeaderDirection = Word<fn(of::HeaderDirection)>;
    impl HeaderDirection {
        /// `FORWARD`
        pub const Forward: Self = word("FORWARD");
        /// `ANY`
        pub const Any: Self = word("ANY");
    }

    /// Words of `Protocol`.
    pub type HeaderProtocol = Word<fn(of::HeaderProtocol)>;
    impl HeaderProtocol {
        /// `IP`
        pub const Ip: Self = word("IP");
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `UDP`
        pub const Udp: Self = word("UDP");
        /// `ICMP`
        pub const Icmp: Self = word("ICMP");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `FTP`
        pub const Ftp: Self = word("FTP");
        /// `TLS`
        pub const Tls: Self = word("TLS");
        /// `SMB`
        pub const Smb: Self = word("SMB");
        /// `DNS`
        pub const Dns: Self = word("DNS");
        /// `DCERPC`
        pub const Dcerpc: Self = word("DCERPC");
        /// `SSH`
        pub const Ssh: Self = word("SSH");
        /// `SMTP`
        pub const Smtp: Self = word("SMTP");
        /// `IMAP`
        pub const Imap: Self = word("IMAP");
        /// `MSN`
        pub const Msn: Self = word("MSN");
        /// `KRB5`
        pub const Krb5: Self = word("KRB5");
        /// `IKEV2`
        pub const Ikev2: Self = word("IKEV2");
        /// `TFTP`
        pub const Tftp: Self = word("TFTP");
        /// `NTP`
        pub const Ntp: Self = word("NTP");
        /// `DHCP`
        pub const Dhcp: Self = word("DHCP");
    }

    /// `IPSetReference`.
    pub type IpSetReference = Fields<of::IpSetReference>;
    impl IpSetReference {
        /// `ReferenceArn`: 1 to 256 characters, matches `^(arn:aws.*)$`.
        #[track_caller] pub fn reference_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ReferenceArn", value) }
    }

    /// `MatchAttributes`.
    pub type MatchAttributes = Fields<of::MatchAttributes>;
    impl MatchAttributes {
        /// `DestinationPorts`.
        #[track_caller] pub fn destination_ports(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "DestinationPorts", value) }
        /// `Destinations`.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<Address>>) -> Self { with(self, "Destinations", value) }
        /// `Protocols`: each 0 to 255.
        #[track_caller] pub fn protocols(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Protocols", value) }
        /// `SourcePorts`.
        #[track_caller] pub fn source_ports(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "SourcePorts", value) }
        /// `Sources`.
        #[track_caller] pub fn sources(self, value: impl IntoVal<List<Address>>) -> Self { with(self, "Sources", value) }
        /// `TCPFlags`.
        #[track_caller] pub fn tcp_flags(self, value: impl IntoVal<List<TcpFlagField>>) -> Self { with(self, "TCPFlags", value) }
    }

    /// `PortRange`.
    pub type PortRange = Fields<of::PortRange>;
    impl PortRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(from_port: impl IntoVal<i64>, to_port: impl IntoVal<i64>) -> Self { with(with(empty(), "FromPort", from_port), "ToPort", to_port) }
        /// `FromPort`: mandatory, 0 to 65535.
        #[track_caller] pub fn from_port(self, value: impl IntoVal<i64>) -> Self { with(self, "FromPort", value) }
        /// `ToPort`: mandatory, 0 to 65535.
        #[track_caller] pub fn to_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ToPort", value) }
    }

    /// `PortSet`.
    pub type PortSet = Fields<of::PortSet>;
    impl PortSet {
        /// `Definition`: each at least 1 character, each matches `^.*$`.
        #[track_caller] pub fn definition(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Definition", value) }
    }

    /// `ReferenceSets`.
    pub type ReferenceSets = Fields<of::ReferenceSets>;
    impl ReferenceSets {
        /// `IPSetReferences`.
        #[track_caller] pub fn ip_set_references(self, value: impl IntoVal<Map<IpSetReference>>) -> Self { with(self, "IPSetReferences", value) }
    }

    /// `RuleDefinition`.
    pub type RuleDefinition = Fields<of::RuleDefinition>;
    impl RuleDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(match_attributes: impl IntoVal<MatchAttributes>, actions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "MatchAttributes", match_attributes), "Actions", actions) }
        /// `Actions`: mandatory.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
        /// `MatchAttributes`: mandatory.
        #[track_caller] pub fn match_attributes(self, value: impl IntoVal<MatchAttributes>) -> Self { with(self, "MatchAttributes", value) }
    }

    /// `RuleGroup`.
    pub type RuleGroup = Fields<of::RuleGroup>;
    impl RuleGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules_source: impl IntoVal<RulesSource>) -> Self { with(empty(), "RulesSource", rules_source) }
        /// `ReferenceSets`.
        #[track_caller] pub fn reference_sets(self, value: impl IntoVal<ReferenceSets>) -> Self { with(self, "ReferenceSets", value) }
        /// `RuleVariables`.
        #[track_caller] pub fn rule_variables(self, value: impl IntoVal<RuleVariables>) -> Self { with(self, "RuleVariables", value) }
        /// `RulesSource`: mandatory.
        #[track_caller] pub fn rules_source(self, value: impl IntoVal<RulesSource>) -> Self { with(self, "RulesSource", value) }
        /// `StatefulRuleOptions`.
        #[track_caller] pub fn stateful_rule_options(self, value: impl IntoVal<StatefulRuleOptions>) -> Self { with(self, "StatefulRuleOptions", value) }
    }

    /// `RuleOption`.
    pub type RuleOption = Fields<of::RuleOption>;
    impl RuleOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(keyword: impl IntoVal<String>) -> Self { with(empty(), "Keyword", keyword) }
        /// `Keyword`: mandatory, 1 to 128 characters, matches `^.*$`.
        #[track_caller] pub fn keyword(self, value: impl IntoVal<String>) -> Self { with(self, "Keyword", value) }
        /// `Settings`: each 1 to 8192 characters, each matches `^.*$`.
        #[track_caller] pub fn settings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Settings", value) }
    }

    /// `RuleVariables`.
    pub type RuleVariables = Fields<of::RuleVariables>;
    impl RuleVariables {
        /// `IPSets`.
        #[track_caller] pub fn ip_sets(self, value: impl IntoVal<Map<IpSet>>) -> Self { with(self, "IPSets", value) }
        /// `PortSets`.
        #[track_caller] pub fn port_sets(self, value: impl IntoVal<Map<PortSet>>) -> Self { with(self, "PortSets", value) }
    }

    /// `RulesSource`.
    pub type RulesSource = Fields<of::RulesSource>;
    impl RulesSource {
        /// `RulesSourceList`.
        #[track_caller] pub fn rules_source_list(self, value: impl IntoVal<RulesSourceList>) -> Self { with(self, "RulesSourceList", value) }
        /// `RulesString`: at most 1000000 characters.
        #[track_caller] pub fn rules_string(self, value: impl IntoVal<String>) -> Self { with(self, "RulesString", value) }
        /// `StatefulRules`.
        #[track_caller] pub fn stateful_rules(self, value: impl IntoVal<List<StatefulRule>>) -> Self { with(self, "StatefulRules", value) }
        /// `StatelessRulesAndCustomActions`.
        #[track_caller] pub fn stateless_rules_and_custom_actions(self, value: impl IntoVal<StatelessRulesAndCustomActions>) -> Self { with(self, "StatelessRulesAndCustomActions", value) }
    }

    /// `RulesSourceList`.
    pub type RulesSourceList = Fields<of::RulesSourceList>;
    /// What [`RulesSourceList`] cannot do without.
    pub struct RulesSourceListRequired<A, B, C> {
        /// `Targets`.
        pub targets: A,
        /// `TargetTypes`.
        pub target_types: B,
        /// `GeneratedRulesType`.
        pub generated_rules_type: C,
    }
    impl RulesSourceList {
        /// Takes what is mandatory, by name: [`RulesSourceListRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<TargetType>>, C: IntoVal<GeneratedRulesType>>(required: RulesSourceListRequired<A, B, C>) -> Self { with(with(with(empty(), "Targets", required.targets), "TargetTypes", required.target_types), "GeneratedRulesType", required.generated_rules_type) }
        /// `GeneratedRulesType`: mandatory.
        #[track_caller] pub fn generated_rules_type(self, value: impl IntoVal<GeneratedRulesType>) -> Self { with(self, "GeneratedRulesType", value) }
        /// `TargetTypes`: mandatory.
        #[track_caller] pub fn target_types(self, value: impl IntoVal<List<TargetType>>) -> Self { with(self, "TargetTypes", value) }
        /// `Targets`: mandatory.
        #[track_caller] pub fn targets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Targets", value) }
    }

    /// `StatefulRule`.
    pub type StatefulRule = Fields<of::StatefulRule>;
    /// What [`StatefulRule`] cannot do without.
    pub struct StatefulRuleRequired<A, B, C> {
        /// `Action`.
        pub action: A,
        /// `Header`.
        pub header: B,
        /// `RuleOptions`.
        pub rule_options: C,
    }
    impl StatefulRule {
        /// Takes what is mandatory, by name: [`StatefulRuleRequired`].
        #[track_caller] pub fn new<A: IntoVal<StatefulRuleAction>, B: IntoVal<Header>, C: IntoVal<List<RuleOption>>>(required: StatefulRuleRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Header", required.header), "RuleOptions", required.rule_options) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<StatefulRuleAction>) -> Self { with(self, "Action", value) }
        /// `Header`: mandatory.
        #[track_caller] pub fn header(self, value: impl IntoVal<Header>) -> Self { with(self, "Header", value) }
        /// `RuleOptions`: mandatory.
        #[track_caller] pub fn rule_options(self, value: impl IntoVal<List<RuleOption>>) -> Self { with(self, "RuleOptions", value) }
    }

    /// Words of `Action`.
    pub type StatefulRuleAction = Word<fn(of::StatefulRuleAction)>;
    impl StatefulRuleAction {
        /// `PASS`
        pub const Pass: Self = word("PASS");
        /// `DROP`
        pub const Drop: Self = word("DROP");
        /// `ALERT`
        pub const Alert: Self = word("ALERT");
        /// `REJECT`
        pub const Reject: Self = word("REJECT");
    }

    /// `StatefulRuleOptions`.
    pub type StatefulRuleOptions = Fields<of::StatefulRuleOptions>;
    impl StatefulRuleOptions {
        /// `RuleOrder`.
        #[track_caller] pub fn rule_order(self, value: impl IntoVal<RuleOrder>) -> Self { with(self, "RuleOrder", value) }
    }

    /// `StatelessRule`.
    pub type StatelessRule = Fields<of::StatelessRule>;
    impl StatelessRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_definition: impl IntoVal<RuleDefinition>, priority: impl IntoVal<i64>) -> Self { with(with(empty(), "RuleDefinition", rule_definition), "Priority", priority) }
        /// `Priority`: mandatory, 1 to 65535.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `RuleDefinition`: mandatory.
        #[track_caller] pub fn rule_definition(self, value: impl IntoVal<RuleDefinition>) -> Self { with(self, "RuleDefinition", value) }
    }

    /// `StatelessRulesAndCustomActions`.
    pub type StatelessRulesAndCustomActions = Fields<of::StatelessRulesAndCustomActions>;
    impl StatelessRulesAndCustomActions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stateless_rules: impl IntoVal<List<StatelessRule>>) -> Self { with(empty(), "StatelessRules", stateless_rules) }
        /// `CustomActions`.
        #[track_caller] pub fn custom_actions(self, value: impl IntoVal<List<CustomAction>>) -> Self { with(self, "CustomActions", value) }
        /// `StatelessRules`: mandatory.
        #[track_caller] pub fn stateless_rules(self, value: impl IntoVal<List<StatelessRule>>) -> Self { with(self, "StatelessRules", value) }
    }

    /// `SummaryConfiguration`.
    pub type SummaryConfiguration = Fields<of::SummaryConfiguration>;
    impl SummaryConfiguration {
        /// `RuleOptions`.
        #[track_caller] pub fn rule_options(self, value: impl IntoVal<List<SummaryRuleOption>>) -> Self { with(self, "RuleOptions", value) }
    }

    /// Words of `SummaryRuleOption`.
    pub type SummaryRuleOption = Word<fn(of::SummaryRuleOption)>;
    impl SummaryRuleOption {
        /// `SID`
        pub const Sid: Self = word("SID");
        /// `MSG`
        pub const Msg: Self = word("MSG");
        /// `METADATA`
        pub const Metadata: Self = word("METADATA");
    }

    /// Words of `TargetType`.
    pub type TargetType = Word<fn(of::TargetType)>;
    impl TargetType {
        /// `TLS_SNI`
        pub const TlsSni: Self = word("TLS_SNI");
        /// `HTTP_HOST`
        pub const HttpHost: Self = word("HTTP_HOST");
    }

    /// Words of `TCPFlag`.
    pub type TcpFlag = Word<fn(of::TcpFlag)>;
    impl TcpFlag {
        /// `FIN`
        pub const Fin: Self = word("FIN");
        /// `SYN`
        pub const Syn: Self = word("SYN");
        /// `RST`
        pub const Rst: Self = word("RST");
        /// `PSH`
        pub const Psh: Self = word("PSH");
        /// `ACK`
        pub const Ack: Self = word("ACK");
        /// `URG`
        pub const Urg: Self = word("URG");
        /// `ECE`
        pub const Ece: Self = word("ECE");
        /// `CWR`
        pub const Cwr: Self = word("CWR");
    }

    /// `TCPFlagField`.
    pub type TcpFlagField = Fields<of::TcpFlagField>;
    impl TcpFlagField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(flags: impl IntoVal<List<TcpFlag>>) -> Self { with(empty(), "Flags", flags) }
        /// `Flags`: mandatory.
        #[track_caller] pub fn flags(self, value: impl IntoVal<List<TcpFlag>>) -> Self { with(self, "Flags", value) }
        /// `Masks`.
        #[track_caller] pub fn masks(self, value: impl IntoVal<List<TcpFlag>>) -> Self { with(self, "Masks", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `STATELESS`
        pub const Stateless: Self = word("STATELESS");
        /// `STATEFUL`
        pub const Stateful: Self = word("STATEFUL");
    }
}

/// [`AWS::NetworkFirewall::TLSInspectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html).
///
/// What `Ref` returns: `TLSInspectionConfigurationArn`.
pub type CfnTlsInspectionConfiguration = Handle<of::CfnTlsInspectionConfiguration>;
impl cfn::ResourceType for of::CfnTlsInspectionConfiguration { const TYPE: &'static str = "AWS::NetworkFirewall::TLSInspectionConfiguration"; type Tags = cfn::TagList; type Props = CfnTlsInspectionConfigurationProps; type Reference = Is<kinds::TlsInspectionConfigurationArn>; }
impl CfnTlsInspectionConfiguration {
    /// The attribute `TLSInspectionConfigurationArn`.
    #[inline] pub fn attr_tls_inspection_configuration_arn(&self) -> Val<Is<kinds::TlsInspectionConfigurationArn>> { cfn::attribute(&self.0, "TLSInspectionConfigurationArn") }
    /// The attribute `TLSInspectionConfigurationId`.
    #[inline] pub fn attr_tls_inspection_configuration_id(&self) -> Val<String> { cfn::attribute(&self.0, "TLSInspectionConfigurationId") }
}

/// Properties of [`CfnTlsInspectionConfiguration`].
///
/// Mandatory: `TLSInspectionConfigurationName`, `TLSInspectionConfiguration`.
///
/// A change replaces the resource: `TLSInspectionConfigurationName`.
pub type CfnTlsInspectionConfigurationProps = Fields<of::CfnTlsInspectionConfiguration>;
impl CfnTlsInspectionConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(tls_inspection_configuration_name: impl IntoVal<String>, tls_inspection_configuration: impl IntoVal<cfn_tls_inspection_configuration::TlsInspectionConfiguration>) -> Self { with(with(empty(), "TLSInspectionConfigurationName", tls_inspection_configuration_name), "TLSInspectionConfiguration", tls_inspection_configuration) }
    /// `Description`: 1 to 512 characters, matches `^.*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `TLSInspectionConfiguration`: mandatory.
    #[track_caller] pub fn tls_inspection_configuration(self, value: impl IntoVal<cfn_tls_inspection_configuration::TlsInspectionConfiguration>) -> Self { with(self, "TLSInspectionConfiguration", value) }
    /// `TLSInspectionConfigurationName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn tls_inspection_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "TLSInspectionConfigurationName", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_tls_inspection_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTlsInspectionConfiguration`].
pub mod cfn_tls_inspection_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_firewall_policy::{Tag};
    pub use super::cfn_rule_group::{Address, PortRange};
    mod of { pub enum RevokedStatusAction {} pub enum ServerCertificate {} impl ias_core::Optional for ServerCertificate {} pub enum ServerCertificateConfiguration {} impl ias_core::Optional for ServerCertificateConfiguration {} pub enum ServerCertificateConfigurationCheckCertificateRevocationStatus {} impl ias_core::Optional for ServerCertificateConfigurationCheckCertificateRevocationStatus {} pub enum ServerCertificateScope {} impl ias_core::Optional for ServerCertificateScope {} pub enum TlsInspectionConfiguration {} impl ias_core::Optional for TlsInspectionConfiguration {} pub enum UnknownStatusAction {} }

    /// Words of `RevokedStatusAction`.
    pub type RevokedStatusAction = Word<fn(of::RevokedStatusAction)>;
    impl RevokedStatusAction {
        /// `PASS`
        pub const Pass: Self = word("PASS");
        /// `DROP`
        pub const Drop: Self = word("DROP");
        /// `REJECT`
        pub const Reject: Self = word("REJECT");
    }

    /// `ServerCertificate`.
    pub type ServerCertificate = Fields<of::ServerCertificate>;
    impl ServerCertificate {
        /// `ResourceArn`: 1 to 256 characters, matches `^(arn:aws.*)$`.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// `ServerCertificateConfiguration`.
    pub type ServerCertificateConfiguration = Fields<of::ServerCertificateConfiguration>;
    impl ServerCertificateConfiguration {
        /// `CertificateAuthorityArn`: 1 to 256 characters, matches `^(arn:aws.*)$`.
        #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
        /// `CheckCertificateRevocationStatus`.
        #[track_caller] pub fn check_certificate_revocation_status(self, value: impl IntoVal<ServerCertificateConfigurationCheckCertificateRevocationStatus>) -> Self { with(self, "CheckCertificateRevocationStatus", value) }
        /// `Scopes`.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<ServerCertificateScope>>) -> Self { with(self, "Scopes", value) }
        /// `ServerCertificates`: no item twice.
        #[track_caller] pub fn server_certificates(self, value: impl IntoVal<List<ServerCertificate>>) -> Self { with(self, "ServerCertificates", value) }
    }

    /// `CheckCertificateRevocationStatus`.
    pub type ServerCertificateConfigurationCheckCertificateRevocationStatus = Fields<of::ServerCertificateConfigurationCheckCertificateRevocationStatus>;
    impl ServerCertificateConfigurationCheckCertificateRevocationStatus {
        /// `RevokedStatusAction`.
        #[track_caller] pub fn revoked_status_action(self, value: impl IntoVal<RevokedStatusAction>) -> Self { with(self, "RevokedStatusAction", value) }
        /// `UnknownStatusAction`.
        #[track_caller] pub fn unknown_status_action(self, value: impl IntoVal<UnknownStatusAction>) -> Self { with(self, "UnknownStatusAction", value) }
    }

    /// `ServerCertificateScope`.
    pub type ServerCertificateScope = Fields<of::ServerCertificateScope>;
    impl ServerCertificateScope {
        /// `DestinationPorts`.
        #[track_caller] pub fn destination_ports(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "DestinationPorts", value) }
        /// `Destinations`.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<Address>>) -> Self { with(self, "Destinations", value) }
        /// `Protocols`: each 0 to 255.
        #[track_caller] pub fn protocols(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Protocols", value) }
        /// `SourcePorts`.
        #[track_caller] pub fn source_ports(self, value: impl IntoVal<List<PortRange>>) -> Self { with(self, "SourcePorts", value) }
        /// `Sources`.
        #[track_caller] pub fn sources(self, value: impl IntoVal<List<Address>>) -> Self { with(self, "Sources", value) }
    }

    /// `TLSInspectionConfiguration`.
    pub type TlsInspectionConfiguration = Fields<of::TlsInspectionConfiguration>;
    impl TlsInspectionConfiguration {
        /// `ServerCertificateConfigurations`.
        #[track_caller] pub fn server_certificate_configurations(self, value: impl IntoVal<List<ServerCertificateConfiguration>>) -> Self { with(self, "ServerCertificateConfigurations", value) }
    }

    /// Words of `UnknownStatusAction`.
    pub type UnknownStatusAction = Word<fn(of::UnknownStatusAction)>;
    impl UnknownStatusAction {
        /// `PASS`
        pub const Pass: Self = word("PASS");
        /// `DROP`
        pub const Drop: Self = word("DROP");
        /// `REJECT`
        pub const Reject: Self = word("REJECT");
    }
}

/// [`AWS::NetworkFirewall::VpcEndpointAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html).
///
/// What `Ref` returns: `VpcEndpointAssociationArn`.
pub type CfnVpcEndpointAssociation = Handle<of::CfnVpcEndpointAssociation>;
impl cfn::ResourceType for of::CfnVpcEndpointAssociation { const TYPE: &'static str = "AWS::NetworkFirewall::VpcEndpointAssociation"; type Tags = cfn::TagList; type Props = CfnVpcEndpointAssociationProps; type Reference = Is<kinds::VpcEndpointAssociationArn>; }
impl CfnVpcEndpointAssociation {
    /// The attribute `EndpointId`.
    #[inline] pub fn attr_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointId") }
    /// The attribute `VpcEndpointAssociationArn`.
    #[inline] pub fn attr_vpc_endpoint_association_arn(&self) -> Val<Is<kinds::VpcEndpointAssociationArn>> { cfn::attribute(&self.0, "VpcEndpointAssociationArn") }
    /// The attribute `VpcEndpointAssociationId`.
    #[inline] pub fn attr_vpc_endpoint_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEndpointAssociationId") }
}

/// Properties of [`CfnVpcEndpointAssociation`].
///
/// Mandatory: `FirewallArn`, `VpcId`, `SubnetMapping`.
///
/// A change replaces the resource: `Description`, `FirewallArn`, `SubnetMapping`, `VpcId`.
pub type CfnVpcEndpointAssociationProps = Fields<of::CfnVpcEndpointAssociation>;
/// What [`CfnVpcEndpointAssociationProps`] cannot do without.
pub struct CfnVpcEndpointAssociationPropsRequired<A, B, C> {
    /// `FirewallArn`: 1 to 256 characters, matches `^(arn:aws.*)$`. Changing it replaces the resource.
    pub firewall_arn: A,
    /// `VpcId`: 1 to 128 characters, matches `^vpc-[0-9a-f]+$`. Changing it replaces the resource.
    pub vpc_id: B,
    /// `SubnetMapping`. Changing it replaces the resource.
    pub subnet_mapping: C,
}
impl CfnVpcEndpointAssociationProps {
    /// Takes what is mandatory, by name: [`CfnVpcEndpointAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::VpcId>>, C: IntoVal<cfn_vpc_endpoint_association::SubnetMapping>>(required: CfnVpcEndpointAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FirewallArn", required.firewall_arn), "VpcId", required.vpc_id), "SubnetMapping", required.subnet_mapping) }
    /// `Description`: at most 512 characters, matches `^.*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FirewallArn`: mandatory, 1 to 256 characters, matches `^(arn:aws.*)$`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FirewallArn", value) }
    /// `SubnetMapping`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subnet_mapping(self, value: impl IntoVal<cfn_vpc_endpoint_association::SubnetMapping>) -> Self { with(self, "SubnetMapping", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_endpoint_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory, 1 to 128 characters, matches `^vpc-[0-9a-f]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnVpcEndpointAssociation`].
pub mod cfn_vpc_endpoint_association {
    pub use super::cfn_firewall::{SubnetMapping, SubnetMappingIpAddressType};
    pub use super::cfn_firewall_policy::{Tag};
}
