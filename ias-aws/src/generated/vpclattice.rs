// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::VpcLattice`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccessLogSubscription {} pub enum CfnAuthPolicy {} pub enum CfnDomainVerification {} pub enum CfnListener {} pub enum CfnResourceConfiguration {} pub enum CfnResourceGateway {} pub enum CfnResourcePolicy {} pub enum CfnRule {} pub enum CfnService {} impl ias_core::Optional for CfnService {} pub enum CfnServiceNetwork {} impl ias_core::Optional for CfnServiceNetwork {} pub enum CfnServiceNetworkResourceAssociation {} impl ias_core::Optional for CfnServiceNetworkResourceAssociation {} pub enum CfnServiceNetworkServiceAssociation {} impl ias_core::Optional for CfnServiceNetworkServiceAssociation {} pub enum CfnServiceNetworkVpcAssociation {} impl ias_core::Optional for CfnServiceNetworkVpcAssociation {} pub enum CfnTargetGroup {} }

/// [`AWS::VpcLattice::AccessLogSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAccessLogSubscription = Handle<of::CfnAccessLogSubscription>;
impl cfn::ResourceType for of::CfnAccessLogSubscription { const TYPE: &'static str = "AWS::VpcLattice::AccessLogSubscription"; type Tags = cfn::TagList; type Props = CfnAccessLogSubscriptionProps; type Reference = Is<kinds::AccessLogSubscriptionArn>; }
impl CfnAccessLogSubscription {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccessLogSubscriptionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `ResourceId`.
    #[inline] pub fn attr_resource_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceId") }
}

/// Properties of [`CfnAccessLogSubscription`].
///
/// Mandatory: `DestinationArn`.
///
/// A change replaces the resource: `ResourceIdentifier`.
pub type CfnAccessLogSubscriptionProps = Fields<of::CfnAccessLogSubscription>;
impl CfnAccessLogSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(destination_arn: impl IntoVal<String>) -> Self { with(empty(), "DestinationArn", destination_arn) }
    /// `DestinationArn`: mandatory, 20 to 2048 characters, matches `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$`.
    #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
    /// `ResourceIdentifier`: 17 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `ServiceNetworkLogType`.
    #[track_caller] pub fn service_network_log_type(self, value: impl IntoVal<cfn_access_log_subscription::ServiceNetworkLogType>) -> Self { with(self, "ServiceNetworkLogType", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_log_subscription::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessLogSubscription`].
pub mod cfn_access_log_subscription {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ServiceNetworkLogType {} pub enum Tag {} }

    /// Words of `ServiceNetworkLogType`.
    pub type ServiceNetworkLogType = Word<fn(of::ServiceNetworkLogType)>;
    impl ServiceNetworkLogType {
        /// `SERVICE`
        pub const Service: Self = word("SERVICE");
        /// `RESOURCE`
        pub const Resource: Self = word("RESOURCE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::VpcLattice::AuthPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html).
///
/// What `Ref` returns: `ResourceIdentifier`.
pub type CfnAuthPolicy = Handle<of::CfnAuthPolicy>;
impl cfn::ResourceType for of::CfnAuthPolicy { const TYPE: &'static str = "AWS::VpcLattice::AuthPolicy"; type Tags = cfn::NoTags; type Props = CfnAuthPolicyProps; type Reference = String; }
impl CfnAuthPolicy {
    /// The attribute `State`: one of `Active`, `Inactive`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnAuthPolicy`].
///
/// Mandatory: `ResourceIdentifier`, `Policy`.
///
/// A change replaces the resource: `ResourceIdentifier`.
pub type CfnAuthPolicyProps = Fields<of::CfnAuthPolicy>;
impl CfnAuthPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_identifier: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceIdentifier", resource_identifier), "Policy", policy) }
    /// `Policy`: mandatory, at most 36864 characters.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `ResourceIdentifier`: mandatory, 17 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
}

/// [`AWS::VpcLattice::DomainVerification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDomainVerification = Handle<of::CfnDomainVerification>;
impl cfn::ResourceType for of::CfnDomainVerification { const TYPE: &'static str = "AWS::VpcLattice::DomainVerification"; type Tags = cfn::TagList; type Props = CfnDomainVerificationProps; type Reference = Is<kinds::DomainVerificationArn>; }
impl CfnDomainVerification {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DomainVerificationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `VERIFIED`, `PENDING`, `VERIFICATION_TIMED_OUT`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TxtMethodConfig`.
    #[inline] pub fn attr_txt_method_config(&self) -> Val<Json> { cfn::attribute(&self.0, "TxtMethodConfig") }
}

/// Properties of [`CfnDomainVerification`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainVerificationProps = Fields<of::CfnDomainVerification>;
impl CfnDomainVerificationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `DomainName`: mandatory, 3 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_verification::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainVerification`].
pub mod cfn_domain_verification {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::VpcLattice::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnListener = Handle<of::CfnListener>;
impl cfn::ResourceType for of::CfnListener { const TYPE: &'static str = "AWS::VpcLattice::Listener"; type Tags = cfn::TagList; type Props = CfnListenerProps; type Reference = Is<kinds::VpcLatticeListenerArn>; }
impl CfnListener {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VpcLatticeListenerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceArn") }
    /// The attribute `ServiceId`.
    #[inline] pub fn attr_service_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceId") }
}

/// Properties of [`CfnListener`].
///
/// Mandatory: `DefaultAction`, `Protocol`.
///
/// A change replaces the resource: `Name`, `Port`, `Protocol`, `ServiceIdentifier`.
pub type CfnListenerProps = Fields<of::CfnListener>;
impl CfnListenerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(default_action: impl IntoVal<cfn_listener::DefaultAction>, protocol: impl IntoVal<cfn_listener::Protocol>) -> Self { with(with(empty(), "DefaultAction", default_action), "Protocol", protocol) }
    /// `DefaultAction`: mandatory.
    #[track_caller] pub fn default_action(self, value: impl IntoVal<cfn_listener::DefaultAction>) -> Self { with(self, "DefaultAction", value) }
    /// `Name`: 3 to 63 characters, matches `^(?!listener-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Port`: 1 to 65535. Changing it replaces the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `Protocol`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_listener::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `ServiceIdentifier`: 21 to 2048 characters, matches `^((svc-[0-9a-z]{17})|(arn:[a-z0-9\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:service/svc-[0-9a-z]{17}))$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn service_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceIdentifier", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_listener::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnListener`].
pub mod cfn_listener {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_log_subscription::{Tag};
    mod of { pub enum DefaultAction {} impl ias_core::Optional for DefaultAction {} pub enum FixedResponse {} pub enum Forward {} pub enum Protocol {} pub enum WeightedTargetGroup {} }

    /// `DefaultAction`.
    pub type DefaultAction = Fields<of::DefaultAction>;
    impl DefaultAction {
        /// `FixedResponse`.
        #[track_caller] pub fn fixed_response(self, value: impl IntoVal<FixedResponse>) -> Self { with(self, "FixedResponse", value) }
        /// `Forward`.
        #[track_caller] pub fn forward(self, value: impl IntoVal<Forward>) -> Self { with(self, "Forward", value) }
    }

    /// `FixedResponse`.
    pub type FixedResponse = Fields<of::FixedResponse>;
    impl FixedResponse {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status_code: impl IntoVal<i64>) -> Self { with(empty(), "StatusCode", status_code) }
        /// `StatusCode`: mandatory, 100 to 599.
        #[track_caller] pub fn status_code(self, value: impl IntoVal<i64>) -> Self { with(self, "StatusCode", value) }
    }

    /// `Forward`.
    pub type Forward = Fields<of::Forward>;
    impl Forward {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_groups: impl IntoVal<List<WeightedTargetGroup>>) -> Self { with(empty(), "TargetGroups", target_groups) }
        /// `TargetGroups`: mandatory, 1 to 10 items.
        #[track_caller] pub fn target_groups(self, value: impl IntoVal<List<WeightedTargetGroup>>) -> Self { with(self, "TargetGroups", value) }
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `TLS_PASSTHROUGH`
        pub const TlsPassthrough: Self = word("TLS_PASSTHROUGH");
    }

    /// `WeightedTargetGroup`.
    pub type WeightedTargetGroup = Fields<of::WeightedTargetGroup>;
    impl WeightedTargetGroup {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_group_identifier: impl IntoVal<String>) -> Self { with(empty(), "TargetGroupIdentifier", target_group_identifier) }
        /// `TargetGroupIdentifier`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn target_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "TargetGroupIdentifier", value) }
        /// `Weight`: 0 to 999.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::VpcLattice::ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResourceConfiguration = Handle<of::CfnResourceConfiguration>;
impl cfn::ResourceType for of::CfnResourceConfiguration { const TYPE: &'static str = "AWS::VpcLattice::ResourceConfiguration"; type Tags = cfn::TagList; type Props = CfnResourceConfigurationProps; type Reference = Is<kinds::ResourceConfigurationArn>; }
impl CfnResourceConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourceConfiguration`].
///
/// Mandatory: `Name`, `ResourceConfigurationType`.
///
/// A change replaces the resource: `CustomDomainName`, `DomainVerificationId`, `GroupDomain`, `ProtocolType`, `ResourceConfigurationAuthType`, `ResourceConfigurationType`, `ResourceGatewayId`.
pub type CfnResourceConfigurationProps = Fields<of::CfnResourceConfiguration>;
impl CfnResourceConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, resource_configuration_type: impl IntoVal<cfn_resource_configuration::ResourceConfigurationType>) -> Self { with(with(empty(), "Name", name), "ResourceConfigurationType", resource_configuration_type) }
    /// `AllowAssociationToSharableServiceNetwork`.
    #[track_caller] pub fn allow_association_to_sharable_service_network(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowAssociationToSharableServiceNetwork", value) }
    /// `CustomDomainName`: 3 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn custom_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "CustomDomainName", value) }
    /// `DomainVerificationId`: exactly 20 characters, matches `^dv-[a-fA-F0-9]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_verification_id(self, value: impl IntoVal<String>) -> Self { with(self, "DomainVerificationId", value) }
    /// `GroupDomain`: 3 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn group_domain(self, value: impl IntoVal<String>) -> Self { with(self, "GroupDomain", value) }
    /// `Name`: mandatory, 3 to 40 characters, matches `^(?!rcfg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PortRanges`: each 1 to 11 characters, each matches `^((\d{1,5}\-\d{1,5})|(\d+))$`.
    #[track_caller] pub fn port_ranges(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PortRanges", value) }
    /// `ProtocolType`. Changing it replaces the resource.
    #[track_caller] pub fn protocol_type(self, value: impl IntoVal<cfn_resource_configuration::ProtocolType>) -> Self { with(self, "ProtocolType", value) }
    /// `ResourceConfigurationAuthType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn resource_configuration_auth_type(self, value: impl IntoVal<cfn_resource_configuration::ResourceConfigurationAuthType>) -> Self { with(self, "ResourceConfigurationAuthType", value) }
    /// `ResourceConfigurationDefinition`.
    #[track_caller] pub fn resource_configuration_definition(self, value: impl IntoVal<cfn_resource_configuration::ResourceConfigurationDefinition>) -> Self { with(self, "ResourceConfigurationDefinition", value) }
    /// `ResourceConfigurationGroupId`: exactly 22 characters, matches `^rcfg-[0-9a-z]{17}$`. Write-only.
    #[track_caller] pub fn resource_configuration_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationGroupId", value) }
    /// `ResourceConfigurationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_configuration_type(self, value: impl IntoVal<cfn_resource_configuration::ResourceConfigurationType>) -> Self { with(self, "ResourceConfigurationType", value) }
    /// `ResourceGatewayId`. Changing it replaces the resource.
    #[track_caller] pub fn resource_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceGatewayId", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resource_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResourceConfiguration`].
pub mod cfn_resource_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain_verification::{Tag};
    mod of { pub enum CidrResource {} pub enum DnsResource {} pub enum DnsResourceIpAddressType {} pub enum ProtocolType {} pub enum ResourceConfigurationAuthType {} pub enum ResourceConfigurationType {} }

    /// `CidrResource`.
    pub type CidrResource = Fields<of::CidrResource>;
    impl CidrResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr_ranges: impl IntoVal<List<String>>) -> Self { with(empty(), "CidrRanges", cidr_ranges) }
        /// `CidrRanges`: mandatory, 1 to 10 items, each 1 to 50 characters.
        #[track_caller] pub fn cidr_ranges(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CidrRanges", value) }
    }

    /// `DnsResource`.
    pub type DnsResource = Fields<of::DnsResource>;
    impl DnsResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_name: impl IntoVal<String>, ip_address_type: impl IntoVal<DnsResourceIpAddressType>) -> Self { with(with(empty(), "DomainName", domain_name), "IpAddressType", ip_address_type) }
        /// `DomainName`: mandatory, 3 to 255 characters.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `IpAddressType`: mandatory.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<DnsResourceIpAddressType>) -> Self { with(self, "IpAddressType", value) }
    }

    /// Words of `IpAddressType`.
    pub type DnsResourceIpAddressType = Word<fn(of::DnsResourceIpAddressType)>;
    impl DnsResourceIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
    }

    /// Words of `ProtocolType`.
    pub type ProtocolType = Word<fn(of::ProtocolType)>;
    impl ProtocolType {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
    }

    /// Words of `ResourceConfigurationAuthType`.
    pub type ResourceConfigurationAuthType = Word<fn(of::ResourceConfigurationAuthType)>;
    impl ResourceConfigurationAuthType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
    }

    /// `ResourceConfigurationDefinition`: one of 4 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceConfigurationDefinition(Value);
    ias_core::union!(ResourceConfigurationDefinition);
    impl ResourceConfigurationDefinition {
        /// `IpResource`: 4 to 39 characters.
        #[track_caller] pub fn ip_resource(value: impl IntoVal<String>) -> Self { Self(Value::one("IpResource", value)) }
        /// `ArnResource`: at most 1224 characters, matches `^arn.*`.
        #[track_caller] pub fn arn_resource(value: impl IntoVal<String>) -> Self { Self(Value::one("ArnResource", value)) }
        /// `DnsResource`.
        #[track_caller] pub fn dns_resource(value: impl IntoVal<DnsResource>) -> Self { Self(Value::one("DnsResource", value)) }
        /// `CidrResource`.
        #[track_caller] pub fn cidr_resource(value: impl IntoVal<CidrResource>) -> Self { Self(Value::one("CidrResource", value)) }
    }

    /// Words of `ResourceConfigurationType`.
    pub type ResourceConfigurationType = Word<fn(of::ResourceConfigurationType)>;
    impl ResourceConfigurationType {
        /// `GROUP`
        pub const Group: Self = word("GROUP");
        /// `CHILD`
        pub const Child: Self = word("CHILD");
        /// `SINGLE`
        pub const Single: Self = word("SINGLE");
        /// `ARN`
        pub const Arn: Self = word("ARN");
        /// `CIDR`
        pub const Cidr: Self = word("CIDR");
    }
}

/// [`AWS::VpcLattice::ResourceGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResourceGateway = Handle<of::CfnResourceGateway>;
impl cfn::ResourceType for of::CfnResourceGateway { const TYPE: &'static str = "AWS::VpcLattice::ResourceGateway"; type Tags = cfn::TagList; type Props = CfnResourceGatewayProps; type Reference = Is<kinds::ResourceGatewayArn>; }
impl CfnResourceGateway {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceGatewayArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourceGateway`].
///
/// Mandatory: `Name`, `VpcIdentifier`, `SubnetIds`.
///
/// A change replaces the resource: `IpAddressType`, `Name`, `ResourceConfigDnsResolution`, `SubnetIds`, `VpcIdentifier`.
pub type CfnResourceGatewayProps = Fields<of::CfnResourceGateway>;
/// What [`CfnResourceGatewayProps`] cannot do without.
pub struct CfnResourceGatewayPropsRequired<A, B, C> {
    /// `Name`: 3 to 40 characters, matches `^(?!rgw-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    pub name: A,
    /// `VpcIdentifier`: 5 to 50 characters, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Changing it replaces the resource.
    pub vpc_identifier: B,
    /// `SubnetIds`: no item twice, each 5 to 200 characters. Changing it replaces the resource.
    pub subnet_ids: C,
}
impl CfnResourceGatewayProps {
    /// Takes what is mandatory, by name: [`CfnResourceGatewayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<Is<kinds::SubnetId>>>>(required: CfnResourceGatewayPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "VpcIdentifier", required.vpc_identifier), "SubnetIds", required.subnet_ids) }
    /// `IpAddressType`. Changing it replaces the resource.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_resource_gateway::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Ipv4AddressesPerEni`: 1 to 62.
    #[track_caller] pub fn ipv4_addresses_per_eni(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4AddressesPerEni", value) }
    /// `Name`: mandatory, 3 to 40 characters, matches `^(?!rgw-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceConfigDnsResolution`. Changing it replaces the resource.
    #[track_caller] pub fn resource_config_dns_resolution(self, value: impl IntoVal<cfn_resource_gateway::ResourceConfigDnsResolution>) -> Self { with(self, "ResourceConfigDnsResolution", value) }
    /// `SecurityGroupIds`: no item twice, each 5 to 200 characters, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory, no item twice, each 5 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resource_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcIdentifier`: mandatory, 5 to 50 characters, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
}

/// Types of [`CfnResourceGateway`].
pub mod cfn_resource_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain_verification::{Tag};
    mod of { pub enum IpAddressType {} pub enum ResourceConfigDnsResolution {} }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
    }

    /// Words of `ResourceConfigDnsResolution`.
    pub type ResourceConfigDnsResolution = Word<fn(of::ResourceConfigDnsResolution)>;
    impl ResourceConfigDnsResolution {
        /// `IN_VPC`
        pub const InVpc: Self = word("IN_VPC");
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
    }
}

/// [`AWS::VpcLattice::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::VpcLattice::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `Policy`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "Policy", policy) }
    /// `Policy`: mandatory, 1 to 10000 characters, matches `^.*\S.*$`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `ResourceArn`: mandatory, 20 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// [`AWS::VpcLattice::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::VpcLattice::Rule"; type Tags = cfn::TagList; type Props = CfnRuleProps; type Reference = Is<kinds::VpcLatticeRuleArn>; }
impl CfnRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VpcLatticeRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRule`].
///
/// Mandatory: `Action`, `Match`, `Priority`.
///
/// A change replaces the resource: `ListenerIdentifier`, `Name`, `ServiceIdentifier`.
pub type CfnRuleProps = Fields<of::CfnRule>;
/// What [`CfnRuleProps`] cannot do without.
pub struct CfnRulePropsRequired<A, B, C> {
    /// `Action`.
    pub action: A,
    /// `Match`.
    pub match_: B,
    /// `Priority`: 1 to 2000.
    pub priority: C,
}
impl CfnRuleProps {
    /// Takes what is mandatory, by name: [`CfnRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_rule::Action>, B: IntoVal<cfn_rule::Match>, C: IntoVal<i64>>(required: CfnRulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Match", required.match_), "Priority", required.priority) }
    /// `Action`: mandatory.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_rule::Action>) -> Self { with(self, "Action", value) }
    /// `ListenerIdentifier`: 20 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn listener_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ListenerIdentifier", value) }
    /// `Match`: mandatory.
    #[track_caller] pub fn match_(self, value: impl IntoVal<cfn_rule::Match>) -> Self { with(self, "Match", value) }
    /// `Name`: 3 to 63 characters, matches `^(?!rule-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Priority`: mandatory, 1 to 2000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `ServiceIdentifier`: 20 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn service_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceIdentifier", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_log_subscription::{Tag};
    pub use super::cfn_listener::{FixedResponse, Forward, WeightedTargetGroup};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum HeaderMatch {} pub enum HeaderMatchType {} impl ias_core::Optional for HeaderMatchType {} pub enum HttpMatch {} impl ias_core::Optional for HttpMatch {} pub enum HttpMatchMethod {} pub enum Match {} pub enum PathMatch {} pub enum PathMatchType {} impl ias_core::Optional for PathMatchType {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `FixedResponse`.
        #[track_caller] pub fn fixed_response(self, value: impl IntoVal<FixedResponse>) -> Self { with(self, "FixedResponse", value) }
        /// `Forward`.
        #[track_caller] pub fn forward(self, value: impl IntoVal<Forward>) -> Self { with(self, "Forward", value) }
    }

    /// `HeaderMatch`.
    pub type HeaderMatch = Fields<of::HeaderMatch>;
    impl HeaderMatch {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(match_: impl IntoVal<HeaderMatchType>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Match", match_), "Name", name) }
        /// `CaseSensitive`: default `false`.
        #[track_caller] pub fn case_sensitive(self, value: impl IntoVal<bool>) -> Self { with(self, "CaseSensitive", value) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<HeaderMatchType>) -> Self { with(self, "Match", value) }
        /// `Name`: mandatory, 1 to 40 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `HeaderMatchType`.
    pub type HeaderMatchType = Fields<of::HeaderMatchType>;
    impl HeaderMatchType {
        /// `Contains`: 1 to 128 characters.
        #[track_caller] pub fn contains(self, value: impl IntoVal<String>) -> Self { with(self, "Contains", value) }
        /// `Exact`: 1 to 128 characters.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Prefix`: 1 to 128 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `HttpMatch`.
    pub type HttpMatch = Fields<of::HttpMatch>;
    impl HttpMatch {
        /// `HeaderMatches`: at most 5 items.
        #[track_caller] pub fn header_matches(self, value: impl IntoVal<List<HeaderMatch>>) -> Self { with(self, "HeaderMatches", value) }
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<HttpMatchMethod>) -> Self { with(self, "Method", value) }
        /// `PathMatch`.
        #[track_caller] pub fn path_match(self, value: impl IntoVal<PathMatch>) -> Self { with(self, "PathMatch", value) }
    }

    /// Words of `Method`.
    pub type HttpMatchMethod = Word<fn(of::HttpMatchMethod)>;
    impl HttpMatchMethod {
        /// `CONNECT`
        pub const Connect: Self = word("CONNECT");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `GET`
        pub const Get: Self = word("GET");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `OPTIONS`
        pub const Options: Self = word("OPTIONS");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PUT`
        pub const Put: Self = word("PUT");
        /// `TRACE`
        pub const Trace: Self = word("TRACE");
    }

    /// `Match`.
    pub type Match = Fields<of::Match>;
    impl Match {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(http_match: impl IntoVal<HttpMatch>) -> Self { with(empty(), "HttpMatch", http_match) }
        /// `HttpMatch`: mandatory.
        #[track_caller] pub fn http_match(self, value: impl IntoVal<HttpMatch>) -> Self { with(self, "HttpMatch", value) }
    }

    /// `PathMatch`.
    pub type PathMatch = Fields<of::PathMatch>;
    impl PathMatch {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(match_: impl IntoVal<PathMatchType>) -> Self { with(empty(), "Match", match_) }
        /// `CaseSensitive`: default `false`.
        #[track_caller] pub fn case_sensitive(self, value: impl IntoVal<bool>) -> Self { with(self, "CaseSensitive", value) }
        /// `Match`: mandatory.
        #[track_caller] pub fn match_(self, value: impl IntoVal<PathMatchType>) -> Self { with(self, "Match", value) }
    }

    /// `PathMatchType`.
    pub type PathMatchType = Fields<of::PathMatchType>;
    impl PathMatchType {
        /// `Exact`: 1 to 128 characters, matches `^\/[a-zA-Z0-9@:%_+.~#?&\/=-]*$`.
        #[track_caller] pub fn exact(self, value: impl IntoVal<String>) -> Self { with(self, "Exact", value) }
        /// `Prefix`: 1 to 128 characters, matches `^\/[a-zA-Z0-9@:%_+.~#?&\/=-]*$`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }
}

/// [`AWS::VpcLattice::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::VpcLattice::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = Is<kinds::VpcLatticeServiceArn>; }
impl CfnService {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VpcLatticeServiceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DnsEntry.DomainName`.
    #[inline] pub fn attr_dns_entry_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DnsEntry.DomainName") }
    /// The attribute `DnsEntry.HostedZoneId`.
    #[inline] pub fn attr_dns_entry_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "DnsEntry.HostedZoneId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `CREATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnService`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CustomDomainName`, `Name`.
pub type CfnServiceProps = Fields<of::CfnService>;
impl CfnServiceProps {
    /// `AuthType`: default `"NONE"`.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<cfn_service::AuthType>) -> Self { with(self, "AuthType", value) }
    /// `CertificateArn`: at most 2048 characters, matches `^(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:certificate/[0-9a-z-]+)?$`.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "CertificateArn", value) }
    /// `CustomDomainName`: 3 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn custom_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "CustomDomainName", value) }
    /// `DnsEntry`.
    #[track_caller] pub fn dns_entry(self, value: impl IntoVal<cfn_service::DnsEntry>) -> Self { with(self, "DnsEntry", value) }
    /// `IdleTimeoutSeconds`: 60 to 600.
    #[track_caller] pub fn idle_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeoutSeconds", value) }
    /// `Name`: 3 to 40 characters, matches `^(?!svc-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_log_subscription::{Tag};
    mod of { pub enum AuthType {} pub enum DnsEntry {} impl ias_core::Optional for DnsEntry {} }

    /// Words of `AuthType`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
    }

    /// `DnsEntry`.
    pub type DnsEntry = Fields<of::DnsEntry>;
    impl DnsEntry {
    }
}

/// [`AWS::VpcLattice::ServiceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceNetwork = Handle<of::CfnServiceNetwork>;
impl cfn::ResourceType for of::CfnServiceNetwork { const TYPE: &'static str = "AWS::VpcLattice::ServiceNetwork"; type Tags = cfn::TagList; type Props = CfnServiceNetworkProps; type Reference = Is<kinds::ServiceNetworkArn>; }
impl CfnServiceNetwork {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceNetworkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
}

/// Properties of [`CfnServiceNetwork`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`, `SharingConfig`.
pub type CfnServiceNetworkProps = Fields<of::CfnServiceNetwork>;
impl CfnServiceNetworkProps {
    /// `AuthType`: default `"NONE"`.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<cfn_service_network::AuthType>) -> Self { with(self, "AuthType", value) }
    /// `Name`: 3 to 63 characters, matches `^(?!servicenetwork-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SharingConfig`. Changing it replaces the resource.
    #[track_caller] pub fn sharing_config(self, value: impl IntoVal<cfn_service_network::SharingConfig>) -> Self { with(self, "SharingConfig", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_network::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceNetwork`].
pub mod cfn_service_network {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_log_subscription::{Tag};
    pub use super::cfn_service::{AuthType};
    mod of { pub enum SharingConfig {} }

    /// `SharingConfig`.
    pub type SharingConfig = Fields<of::SharingConfig>;
    impl SharingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "enabled", enabled) }
        /// `enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "enabled", value) }
    }
}

/// [`AWS::VpcLattice::ServiceNetworkResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceNetworkResourceAssociation = Handle<of::CfnServiceNetworkResourceAssociation>;
impl cfn::ResourceType for of::CfnServiceNetworkResourceAssociation { const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkResourceAssociation"; type Tags = cfn::TagList; type Props = CfnServiceNetworkResourceAssociationProps; type Reference = Is<kinds::ServiceNetworkResourceAssociationArn>; }
impl CfnServiceNetworkResourceAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceNetworkResourceAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnServiceNetworkResourceAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `PrivateDnsEnabled`, `ResourceConfigurationId`, `ServiceNetworkId`.
pub type CfnServiceNetworkResourceAssociationProps = Fields<of::CfnServiceNetworkResourceAssociation>;
impl CfnServiceNetworkResourceAssociationProps {
    /// `PrivateDnsEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn private_dns_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PrivateDnsEnabled", value) }
    /// `ResourceConfigurationId`: 17 to 2048 characters, matches `^rcfg-[0-9a-z]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_configuration_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationId", value) }
    /// `ServiceNetworkId`: 3 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn service_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceNetworkId", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_network_resource_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceNetworkResourceAssociation`].
pub mod cfn_service_network_resource_association {
    pub use super::cfn_access_log_subscription::{Tag};
}

/// [`AWS::VpcLattice::ServiceNetworkServiceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceNetworkServiceAssociation = Handle<of::CfnServiceNetworkServiceAssociation>;
impl cfn::ResourceType for of::CfnServiceNetworkServiceAssociation { const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkServiceAssociation"; type Tags = cfn::TagList; type Props = CfnServiceNetworkServiceAssociationProps; type Reference = Is<kinds::ServiceNetworkServiceAssociationArn>; }
impl CfnServiceNetworkServiceAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceNetworkServiceAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DnsEntry.DomainName`.
    #[inline] pub fn attr_dns_entry_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DnsEntry.DomainName") }
    /// The attribute `DnsEntry.HostedZoneId`.
    #[inline] pub fn attr_dns_entry_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "DnsEntry.HostedZoneId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceArn") }
    /// The attribute `ServiceId`.
    #[inline] pub fn attr_service_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceId") }
    /// The attribute `ServiceName`.
    #[inline] pub fn attr_service_name(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceName") }
    /// The attribute `ServiceNetworkArn`.
    #[inline] pub fn attr_service_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceNetworkArn") }
    /// The attribute `ServiceNetworkId`.
    #[inline] pub fn attr_service_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceNetworkId") }
    /// The attribute `ServiceNetworkName`.
    #[inline] pub fn attr_service_network_name(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceNetworkName") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `ACTIVE`, `DELETE_IN_PROGRESS`, `CREATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnServiceNetworkServiceAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ServiceIdentifier`, `ServiceNetworkIdentifier`.
pub type CfnServiceNetworkServiceAssociationProps = Fields<of::CfnServiceNetworkServiceAssociation>;
impl CfnServiceNetworkServiceAssociationProps {
    /// `DnsEntry`.
    #[track_caller] pub fn dns_entry(self, value: impl IntoVal<cfn_service_network_service_association::DnsEntry>) -> Self { with(self, "DnsEntry", value) }
    /// `ServiceIdentifier`: 20 to 2048 characters, matches `^((svc-[0-9a-z]{17})|(arn:[a-z0-9\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:service/svc-[0-9a-z]{17}))$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn service_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceIdentifier", value) }
    /// `ServiceNetworkIdentifier`: 20 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn service_network_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceNetworkIdentifier", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_network_service_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceNetworkServiceAssociation`].
pub mod cfn_service_network_service_association {
    pub use super::cfn_access_log_subscription::{Tag};
    pub use super::cfn_service::{DnsEntry};
}

/// [`AWS::VpcLattice::ServiceNetworkVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceNetworkVpcAssociation = Handle<of::CfnServiceNetworkVpcAssociation>;
impl cfn::ResourceType for of::CfnServiceNetworkVpcAssociation { const TYPE: &'static str = "AWS::VpcLattice::ServiceNetworkVpcAssociation"; type Tags = cfn::TagList; type Props = CfnServiceNetworkVpcAssociationProps; type Reference = Is<kinds::ServiceNetworkVpcAssociationArn>; }
impl CfnServiceNetworkVpcAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceNetworkVpcAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ServiceNetworkArn`.
    #[inline] pub fn attr_service_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceNetworkArn") }
    /// The attribute `ServiceNetworkId`.
    #[inline] pub fn attr_service_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceNetworkId") }
    /// The attribute `ServiceNetworkName`.
    #[inline] pub fn attr_service_network_name(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceNetworkName") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `ACTIVE`, `UPDATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `CREATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `VpcId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VpcId") }
}

/// Properties of [`CfnServiceNetworkVpcAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ServiceNetworkIdentifier`, `VpcIdentifier`.
pub type CfnServiceNetworkVpcAssociationProps = Fields<of::CfnServiceNetworkVpcAssociation>;
impl CfnServiceNetworkVpcAssociationProps {
    /// `DnsOptions`.
    #[track_caller] pub fn dns_options(self, value: impl IntoVal<cfn_service_network_vpc_association::DnsOptions>) -> Self { with(self, "DnsOptions", value) }
    /// `PrivateDnsEnabled`.
    #[track_caller] pub fn private_dns_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PrivateDnsEnabled", value) }
    /// `SecurityGroupIds`: no item twice, each at most 200 characters, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `ServiceNetworkIdentifier`: 20 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn service_network_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceNetworkIdentifier", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_network_vpc_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcIdentifier`: 5 to 2048 characters, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
}

/// Types of [`CfnServiceNetworkVpcAssociation`].
pub mod cfn_service_network_vpc_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_log_subscription::{Tag};
    mod of { pub enum DnsOptions {} impl ias_core::Optional for DnsOptions {} pub enum DnsOptionsPrivateDnsPreference {} }

    /// `DnsOptions`.
    pub type DnsOptions = Fields<of::DnsOptions>;
    impl DnsOptions {
        /// `PrivateDnsPreference`.
        #[track_caller] pub fn private_dns_preference(self, value: impl IntoVal<DnsOptionsPrivateDnsPreference>) -> Self { with(self, "PrivateDnsPreference", value) }
        /// `PrivateDnsSpecifiedDomains`: 1 to 10 items, no item twice, each 1 to 255 characters.
        #[track_caller] pub fn private_dns_specified_domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PrivateDnsSpecifiedDomains", value) }
    }

    /// Words of `PrivateDnsPreference`.
    pub type DnsOptionsPrivateDnsPreference = Word<fn(of::DnsOptionsPrivateDnsPreference)>;
    impl DnsOptionsPrivateDnsPreference {
        /// `VERIFIED_DOMAINS_ONLY`
        pub const VerifiedDomainsOnly: Self = word("VERIFIED_DOMAINS_ONLY");
        /// `ALL_DOMAINS`
        pub const AllDomains: Self = word("ALL_DOMAINS");
        /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
        pub const VerifiedDomainsAndSpecifiedDomains: Self = word("VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS");
        /// `SPECIFIED_DOMAINS_ONLY`
        pub const SpecifiedDomainsOnly: Self = word("SPECIFIED_DOMAINS_ONLY");
    }
}

/// [`AWS::VpcLattice::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTargetGroup = Handle<of::CfnTargetGroup>;
impl cfn::ResourceType for of::CfnTargetGroup { const TYPE: &'static str = "AWS::VpcLattice::TargetGroup"; type Tags = cfn::TagList; type Props = CfnTargetGroupProps; type Reference = Is<kinds::VpcLatticeTargetGroupArn>; }
impl CfnTargetGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VpcLatticeTargetGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `ACTIVE`, `DELETE_IN_PROGRESS`, `CREATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnTargetGroup`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnTargetGroupProps = Fields<of::CfnTargetGroup>;
impl CfnTargetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_target_group::Type>) -> Self { with(empty(), "Type", type_) }
    /// `Config`.
    #[track_caller] pub fn config(self, value: impl IntoVal<cfn_target_group::TargetGroupConfig>) -> Self { with(self, "Config", value) }
    /// `Name`: 3 to 128 characters, matches `^(?!tg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_target_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Targets`: at most 100 items, default `[]`.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_target_group::Target>>) -> Self { with(self, "Targets", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_target_group::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnTargetGroup`].
pub mod cfn_target_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_access_log_subscription::{Tag};
    mod of { pub enum HealthCheckConfig {} impl ias_core::Optional for HealthCheckConfig {} pub enum HealthCheckConfigProtocol {} pub enum HealthCheckConfigProtocolVersion {} pub enum Matcher {} pub enum Target {} pub enum TargetGroupConfig {} impl ias_core::Optional for TargetGroupConfig {} pub enum TargetGroupConfigIpAddressType {} pub enum TargetGroupConfigLambdaEventStructureVersion {} pub enum TargetGroupConfigProtocol {} pub enum TargetGroupConfigProtocolVersion {} pub enum Type {} }

    /// `HealthCheckConfig`.
    pub type HealthCheckConfig = Fields<of::HealthCheckConfig>;
    impl HealthCheckConfig {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `HealthCheckIntervalSeconds`: 5 to 300.
        #[track_caller] pub fn health_check_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckIntervalSeconds", value) }
        /// `HealthCheckTimeoutSeconds`: 1 to 120.
        #[track_caller] pub fn health_check_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckTimeoutSeconds", value) }
        /// `HealthyThresholdCount`: 2 to 10.
        #[track_caller] pub fn healthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThresholdCount", value) }
        /// `Matcher`.
        #[track_caller] pub fn matcher(self, value: impl IntoVal<Matcher>) -> Self { with(self, "Matcher", value) }
        /// `Path`: at most 2048 characters, matches `(^/[a-zA-Z0-9@:%_+.~#?&/=-]*$|(^$))`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<HealthCheckConfigProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ProtocolVersion`.
        #[track_caller] pub fn protocol_version(self, value: impl IntoVal<HealthCheckConfigProtocolVersion>) -> Self { with(self, "ProtocolVersion", value) }
        /// `UnhealthyThresholdCount`: 2 to 10.
        #[track_caller] pub fn unhealthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThresholdCount", value) }
    }

    /// Words of `Protocol`.
    pub type HealthCheckConfigProtocol = Word<fn(of::HealthCheckConfigProtocol)>;
    impl HealthCheckConfigProtocol {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
    }

    /// Words of `ProtocolVersion`.
    pub type HealthCheckConfigProtocolVersion = Word<fn(of::HealthCheckConfigProtocolVersion)>;
    impl HealthCheckConfigProtocolVersion {
        /// `HTTP1`
        pub const Http1: Self = word("HTTP1");
        /// `HTTP2`
        pub const Http2: Self = word("HTTP2");
    }

    /// `Matcher`.
    pub type Matcher = Fields<of::Matcher>;
    impl Matcher {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(http_code: impl IntoVal<String>) -> Self { with(empty(), "HttpCode", http_code) }
        /// `HttpCode`: mandatory, 3 to 2000 characters, matches `^[0-9-,]+$`.
        #[track_caller] pub fn http_code(self, value: impl IntoVal<String>) -> Self { with(self, "HttpCode", value) }
    }

    /// `Target`.
    pub type Target = Fields<of::Target>;
    impl Target {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `TargetGroupConfig`.
    pub type TargetGroupConfig = Fields<of::TargetGroupConfig>;
    impl TargetGroupConfig {
        /// `HealthCheck`.
        #[track_caller] pub fn health_check(self, value: impl IntoVal<HealthCheckConfig>) -> Self { with(self, "HealthCheck", value) }
        /// `IpAddressType`: default `"IPV4"`. Changing it replaces the resource.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<TargetGroupConfigIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `LambdaEventStructureVersion`. Changing it replaces the resource.
        #[track_caller] pub fn lambda_event_structure_version(self, value: impl IntoVal<TargetGroupConfigLambdaEventStructureVersion>) -> Self { with(self, "LambdaEventStructureVersion", value) }
        /// `Port`: 1 to 65535. Changing it replaces the resource.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`. Changing it replaces the resource.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<TargetGroupConfigProtocol>) -> Self { with(self, "Protocol", value) }
        /// `ProtocolVersion`: default `"HTTP1"`. Changing it replaces the resource.
        #[track_caller] pub fn protocol_version(self, value: impl IntoVal<TargetGroupConfigProtocolVersion>) -> Self { with(self, "ProtocolVersion", value) }
        /// `VpcIdentifier`: 5 to 2048 characters, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Changing it replaces the resource.
        #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
    }

    /// Words of `IpAddressType`.
    pub type TargetGroupConfigIpAddressType = Word<fn(of::TargetGroupConfigIpAddressType)>;
    impl TargetGroupConfigIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

    /// Words of `LambdaEventStructureVersion`.
    pub type TargetGroupConfigLambdaEventStructureVersion = Word<fn(of::TargetGroupConfigLambdaEventStructureVersion)>;
    impl TargetGroupConfigLambdaEventStructureVersion {
        /// `V1`
        pub const V1: Self = word("V1");
        /// `V2`
        pub const V2: Self = word("V2");
    }

    /// Words of `Protocol`.
    pub type TargetGroupConfigProtocol = Word<fn(of::TargetGroupConfigProtocol)>;
    impl TargetGroupConfigProtocol {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `TCP`
        pub const Tcp: Self = word("TCP");
    }

    /// Words of `ProtocolVersion`.
    pub type TargetGroupConfigProtocolVersion = Word<fn(of::TargetGroupConfigProtocolVersion)>;
    impl TargetGroupConfigProtocolVersion {
        /// `HTTP1`
        pub const Http1: Self = word("HTTP1");
        /// `HTTP2`
        pub const Http2: Self = word("HTTP2");
        /// `GRPC`
        pub const Grpc: Self = word("GRPC");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `IP`
        pub const Ip: Self = word("IP");
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
        /// `INSTANCE`
        pub const Instance: Self = word("INSTANCE");
        /// `ALB`
        pub const Alb: Self = word("ALB");
    }
}
