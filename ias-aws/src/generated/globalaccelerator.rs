// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GlobalAccelerator`.

use super::prelude::*;

mod of { pub enum CfnAccelerator {} pub enum CfnCrossAccountAttachment {} pub enum CfnEndpointGroup {} pub enum CfnListener {} }

/// [`AWS::GlobalAccelerator::Accelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-accelerator.html).
///
/// What `Ref` returns: `AcceleratorArn`.
pub type CfnAccelerator = Handle<of::CfnAccelerator>;
impl cfn::ResourceType for of::CfnAccelerator { const TYPE: &'static str = "AWS::GlobalAccelerator::Accelerator"; type Tags = cfn::TagList; type Props = CfnAcceleratorProps; type Reference = Is<kinds::AcceleratorArn>; }
impl CfnAccelerator {
    /// The attribute `AcceleratorArn`.
    #[inline] pub fn attr_accelerator_arn(&self) -> Val<Is<kinds::AcceleratorArn>> { cfn::attribute(&self.0, "AcceleratorArn") }
    /// The attribute `DnsName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DnsName") }
    /// The attribute `DualStackDnsName`.
    #[inline] pub fn attr_dual_stack_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DualStackDnsName") }
    /// The attribute `Ipv4Addresses`.
    #[inline] pub fn attr_ipv4_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Ipv4Addresses") }
    /// The attribute `Ipv6Addresses`.
    #[inline] pub fn attr_ipv6_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Ipv6Addresses") }
}

/// Properties of [`CfnAccelerator`].
///
/// Mandatory: `Name`.
pub type CfnAcceleratorProps = Fields<of::CfnAccelerator>;
impl CfnAcceleratorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Enabled`: default `true`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `FlowLogsEnabled`: default `false`.
    #[track_caller] pub fn flow_logs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FlowLogsEnabled", value) }
    /// `FlowLogsS3Bucket`: at most 255 characters.
    #[track_caller] pub fn flow_logs_s3_bucket(self, value: impl IntoVal<String>) -> Self { with(self, "FlowLogsS3Bucket", value) }
    /// `FlowLogsS3Prefix`: at most 255 characters.
    #[track_caller] pub fn flow_logs_s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "FlowLogsS3Prefix", value) }
    /// `IpAddressType`: default `"IPV4"`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_accelerator::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `IpAddresses`: at most 2 items, each matches `^(?:[0-9]{1,3}\.){3}[0-9]{1,3}$`, default `null`.
    #[track_caller] pub fn ip_addresses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IpAddresses", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]{0,64}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_accelerator::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccelerator`].
pub mod cfn_accelerator {
    use super::super::prelude::*;
    mod of { pub enum IpAddressType {} pub enum Tag {} }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::GlobalAccelerator::CrossAccountAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html).
///
/// What `Ref` returns: `AttachmentArn`.
pub type CfnCrossAccountAttachment = Handle<of::CfnCrossAccountAttachment>;
impl cfn::ResourceType for of::CfnCrossAccountAttachment { const TYPE: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment"; type Tags = cfn::TagList; type Props = CfnCrossAccountAttachmentProps; type Reference = Is<kinds::CrossAccountAttachmentArn>; }
impl CfnCrossAccountAttachment {
    /// The attribute `AttachmentArn`.
    #[inline] pub fn attr_attachment_arn(&self) -> Val<Is<kinds::CrossAccountAttachmentArn>> { cfn::attribute(&self.0, "AttachmentArn") }
}

/// Properties of [`CfnCrossAccountAttachment`].
///
/// Mandatory: `Name`.
pub type CfnCrossAccountAttachmentProps = Fields<of::CfnCrossAccountAttachment>;
impl CfnCrossAccountAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]{0,64}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Principals`: each at most 256 characters, each matches `^(^\d{12}$|arn:.*)$`.
    #[track_caller] pub fn principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Principals", value) }
    /// `Resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<cfn_cross_account_attachment::Resource>>) -> Self { with(self, "Resources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cross_account_attachment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCrossAccountAttachment`].
pub mod cfn_cross_account_attachment {
    use super::super::prelude::*;
    pub use super::cfn_accelerator::{Tag};
    mod of { pub enum Resource {} impl ias_core::Optional for Resource {} }

    /// `Resource`.
    pub type Resource = Fields<of::Resource>;
    impl Resource {
        /// `Cidr`: at most 255 characters, in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `EndpointId`: at most 255 characters.
        #[track_caller] pub fn endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointId", value) }
        /// `Region`: at most 255 characters. Write-only.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }
}

/// [`AWS::GlobalAccelerator::EndpointGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-endpointgroup.html).
///
/// What `Ref` returns: `EndpointGroupArn`.
pub type CfnEndpointGroup = Handle<of::CfnEndpointGroup>;
impl cfn::ResourceType for of::CfnEndpointGroup { const TYPE: &'static str = "AWS::GlobalAccelerator::EndpointGroup"; type Tags = cfn::NoTags; type Props = CfnEndpointGroupProps; type Reference = Is<kinds::EndpointGroupArn>; }
impl CfnEndpointGroup {
    /// The attribute `EndpointGroupArn`.
    #[inline] pub fn attr_endpoint_group_arn(&self) -> Val<Is<kinds::EndpointGroupArn>> { cfn::attribute(&self.0, "EndpointGroupArn") }
}

/// Properties of [`CfnEndpointGroup`].
///
/// Mandatory: `ListenerArn`, `EndpointGroupRegion`.
///
/// A change replaces the resource: `EndpointGroupRegion`, `ListenerArn`.
pub type CfnEndpointGroupProps = Fields<of::CfnEndpointGroup>;
impl CfnEndpointGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(listener_arn: impl IntoVal<Is<kinds::GlobalAcceleratorListenerArn>>, endpoint_group_region: impl IntoVal<String>) -> Self { with(with(empty(), "ListenerArn", listener_arn), "EndpointGroupRegion", endpoint_group_region) }
    /// `EndpointConfigurations`: at most 10 items.
    #[track_caller] pub fn endpoint_configurations(self, value: impl IntoVal<List<cfn_endpoint_group::EndpointConfiguration>>) -> Self { with(self, "EndpointConfigurations", value) }
    /// `EndpointGroupRegion`: mandatory, at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_group_region(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointGroupRegion", value) }
    /// `HealthCheckIntervalSeconds`: 10 to 30, default `30`.
    #[track_caller] pub fn health_check_interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckIntervalSeconds", value) }
    /// `HealthCheckPath`: at most 255 characters, matches `^/[-a-zA-Z0-9@:%_\\+.~#?&/=]*$`, default `"/"`.
    #[track_caller] pub fn health_check_path(self, value: impl IntoVal<String>) -> Self { with(self, "HealthCheckPath", value) }
    /// `HealthCheckPort`: -1 to 65535, default `-1`.
    #[track_caller] pub fn health_check_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthCheckPort", value) }
    /// `HealthCheckProtocol`: default `"TCP"`.
    #[track_caller] pub fn health_check_protocol(self, value: impl IntoVal<cfn_endpoint_group::HealthCheckProtocol>) -> Self { with(self, "HealthCheckProtocol", value) }
    /// `ListenerArn`: mandatory, at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn listener_arn(self, value: impl IntoVal<Is<kinds::GlobalAcceleratorListenerArn>>) -> Self { with(self, "ListenerArn", value) }
    /// `PortOverrides`: at most 10 items.
    #[track_caller] pub fn port_overrides(self, value: impl IntoVal<List<cfn_endpoint_group::PortOverride>>) -> Self { with(self, "PortOverrides", value) }
    /// `ThresholdCount`: 1 to 10, default `3`.
    #[track_caller] pub fn threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ThresholdCount", value) }
    /// `TrafficDialPercentage`: 0 to 100, default `100`.
    #[track_caller] pub fn traffic_dial_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "TrafficDialPercentage", value) }
}

/// Types of [`CfnEndpointGroup`].
pub mod cfn_endpoint_group {
    use super::super::prelude::*;
    mod of { pub enum EndpointConfiguration {} pub enum HealthCheckProtocol {} pub enum PortOverride {} }

    /// `EndpointConfiguration`.
    pub type EndpointConfiguration = Fields<of::EndpointConfiguration>;
    impl EndpointConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint_id: impl IntoVal<String>) -> Self { with(empty(), "EndpointId", endpoint_id) }
        /// `AttachmentArn`: at most 255 characters. Write-only.
        #[track_caller] pub fn attachment_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AttachmentArn", value) }
        /// `ClientIPPreservationEnabled`: default `true`.
        #[track_caller] pub fn client_ip_preservation_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ClientIPPreservationEnabled", value) }
        /// `EndpointId`: mandatory, at most 255 characters.
        #[track_caller] pub fn endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointId", value) }
        /// `Weight`: 0 to 255, default `100`.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// Words of `HealthCheckProtocol`.
    pub type HealthCheckProtocol = Word<fn(of::HealthCheckProtocol)>;
    impl HealthCheckProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
    }

    /// `PortOverride`.
    pub type PortOverride = Fields<of::PortOverride>;
    impl PortOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(listener_port: impl IntoVal<i64>, endpoint_port: impl IntoVal<i64>) -> Self { with(with(empty(), "ListenerPort", listener_port), "EndpointPort", endpoint_port) }
        /// `EndpointPort`: mandatory, 0 to 65535.
        #[track_caller] pub fn endpoint_port(self, value: impl IntoVal<i64>) -> Self { with(self, "EndpointPort", value) }
        /// `ListenerPort`: mandatory, 0 to 65535.
        #[track_caller] pub fn listener_port(self, value: impl IntoVal<i64>) -> Self { with(self, "ListenerPort", value) }
    }
}

/// [`AWS::GlobalAccelerator::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-listener.html).
///
/// What `Ref` returns: `ListenerArn`.
pub type CfnListener = Handle<of::CfnListener>;
impl cfn::ResourceType for of::CfnListener { const TYPE: &'static str = "AWS::GlobalAccelerator::Listener"; type Tags = cfn::NoTags; type Props = CfnListenerProps; type Reference = Is<kinds::GlobalAcceleratorListenerArn>; }
impl CfnListener {
    /// The attribute `ListenerArn`.
    #[inline] pub fn attr_listener_arn(&self) -> Val<Is<kinds::GlobalAcceleratorListenerArn>> { cfn::attribute(&self.0, "ListenerArn") }
}

/// Properties of [`CfnListener`].
///
/// Mandatory: `AcceleratorArn`, `PortRanges`, `Protocol`.
///
/// A change replaces the resource: `AcceleratorArn`.
pub type CfnListenerProps = Fields<of::CfnListener>;
/// What [`CfnListenerProps`] cannot do without.
pub struct CfnListenerPropsRequired<A, B, C> {
    /// `AcceleratorArn`: at most 255 characters. Changing it replaces the resource.
    pub accelerator_arn: A,
    /// `PortRanges`: 1 to 10 items.
    pub port_ranges: B,
    /// `Protocol`: default `"TCP"`.
    pub protocol: C,
}
impl CfnListenerProps {
    /// Takes what is mandatory, by name: [`CfnListenerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::AcceleratorArn>>, B: IntoVal<List<cfn_listener::PortRange>>, C: IntoVal<cfn_listener::Protocol>>(required: CfnListenerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AcceleratorArn", required.accelerator_arn), "PortRanges", required.port_ranges), "Protocol", required.protocol) }
    /// `AcceleratorArn`: mandatory, at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn accelerator_arn(self, value: impl IntoVal<Is<kinds::AcceleratorArn>>) -> Self { with(self, "AcceleratorArn", value) }
    /// `ClientAffinity`: default `"NONE"`.
    #[track_caller] pub fn client_affinity(self, value: impl IntoVal<cfn_listener::ClientAffinity>) -> Self { with(self, "ClientAffinity", value) }
    /// `PortRanges`: mandatory, 1 to 10 items.
    #[track_caller] pub fn port_ranges(self, value: impl IntoVal<List<cfn_listener::PortRange>>) -> Self { with(self, "PortRanges", value) }
    /// `Protocol`: mandatory, default `"TCP"`.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_listener::Protocol>) -> Self { with(self, "Protocol", value) }
}

/// Types of [`CfnListener`].
pub mod cfn_listener {
    use super::super::prelude::*;
    mod of { pub enum ClientAffinity {} pub enum PortRange {} pub enum Protocol {} }

    /// Words of `ClientAffinity`.
    pub type ClientAffinity = Word<fn(of::ClientAffinity)>;
    impl ClientAffinity {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `SOURCE_IP`
        pub const SourceIp: Self = word("SOURCE_IP");
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

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `UDP`
        pub const Udp: Self = word("UDP");
    }
}
