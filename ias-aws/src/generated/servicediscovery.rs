// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ServiceDiscovery`.

use super::prelude::*;

mod of { pub enum CfnHttpNamespace {} pub enum CfnInstance {} pub enum CfnPrivateDnsNamespace {} pub enum CfnPublicDnsNamespace {} pub enum CfnService {} impl ias_core::Optional for CfnService {} }

/// [`AWS::ServiceDiscovery::HttpNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html).
///
/// What `Ref` returns: `Id`.
pub type CfnHttpNamespace = Handle<of::CfnHttpNamespace>;
impl cfn::ResourceType for of::CfnHttpNamespace { const TYPE: &'static str = "AWS::ServiceDiscovery::HttpNamespace"; type Tags = cfn::TagList; type Props = CfnHttpNamespaceProps; type Reference = String; }
impl CfnHttpNamespace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HttpNamespaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnHttpNamespace`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnHttpNamespaceProps = Fields<of::CfnHttpNamespace>;
impl CfnHttpNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1024 characters, matches `^(?!arn:)[!-~]{1,1024}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_http_namespace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnHttpNamespace`].
pub mod cfn_http_namespace {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ServiceDiscovery::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-instance.html).
///
/// What `Ref` returns: a text of ServiceId, InstanceId.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::ServiceDiscovery::Instance"; type Tags = cfn::NoTags; type Props = CfnInstanceProps; type Reference = String; }

/// Properties of [`CfnInstance`].
///
/// Mandatory: `InstanceAttributes`, `ServiceId`.
///
/// A change replaces the resource: `InstanceId`, `ServiceId`.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
impl CfnInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_attributes: impl IntoVal<Json>, service_id: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceAttributes", instance_attributes), "ServiceId", service_id) }
    /// `InstanceAttributes`: mandatory.
    #[track_caller] pub fn instance_attributes(self, value: impl IntoVal<Json>) -> Self { with(self, "InstanceAttributes", value) }
    /// `InstanceId`: 1 to 64 characters, matches `^[0-9a-zA-Z_/:.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `ServiceId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn service_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceId", value) }
}

/// [`AWS::ServiceDiscovery::PrivateDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPrivateDnsNamespace = Handle<of::CfnPrivateDnsNamespace>;
impl cfn::ResourceType for of::CfnPrivateDnsNamespace { const TYPE: &'static str = "AWS::ServiceDiscovery::PrivateDnsNamespace"; type Tags = cfn::TagList; type Props = CfnPrivateDnsNamespaceProps; type Reference = String; }
impl CfnPrivateDnsNamespace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PrivateDnsNamespaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `HostedZoneId`.
    #[inline] pub fn attr_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostedZoneId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPrivateDnsNamespace`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`, `Vpc`.
pub type CfnPrivateDnsNamespaceProps = Fields<of::CfnPrivateDnsNamespace>;
impl CfnPrivateDnsNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1024 characters, matches `^(?!arn:)[!-~]{1,253}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<cfn_private_dns_namespace::Properties>) -> Self { with(self, "Properties", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_private_dns_namespace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Vpc`: at most 64 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn vpc(self, value: impl IntoVal<String>) -> Self { with(self, "Vpc", value) }
}

/// Types of [`CfnPrivateDnsNamespace`].
pub mod cfn_private_dns_namespace {
    use super::super::prelude::*;
    pub use super::cfn_http_namespace::{Tag};
    mod of { pub enum PrivateDnsPropertiesMutable {} impl ias_core::Optional for PrivateDnsPropertiesMutable {} pub enum Properties {} impl ias_core::Optional for Properties {} pub enum Soa {} impl ias_core::Optional for Soa {} }

    /// `PrivateDnsPropertiesMutable`.
    pub type PrivateDnsPropertiesMutable = Fields<of::PrivateDnsPropertiesMutable>;
    impl PrivateDnsPropertiesMutable {
        /// `SOA`.
        #[track_caller] pub fn soa(self, value: impl IntoVal<Soa>) -> Self { with(self, "SOA", value) }
    }

    /// `Properties`.
    pub type Properties = Fields<of::Properties>;
    impl Properties {
        /// `DnsProperties`.
        #[track_caller] pub fn dns_properties(self, value: impl IntoVal<PrivateDnsPropertiesMutable>) -> Self { with(self, "DnsProperties", value) }
    }

    /// `SOA`.
    pub type Soa = Fields<of::Soa>;
    impl Soa {
        /// `TTL`: 0 to 2147483647.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "TTL", value) }
    }
}

/// [`AWS::ServiceDiscovery::PublicDnsNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPublicDnsNamespace = Handle<of::CfnPublicDnsNamespace>;
impl cfn::ResourceType for of::CfnPublicDnsNamespace { const TYPE: &'static str = "AWS::ServiceDiscovery::PublicDnsNamespace"; type Tags = cfn::TagList; type Props = CfnPublicDnsNamespaceProps; type Reference = String; }
impl CfnPublicDnsNamespace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PublicDnsNamespaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `HostedZoneId`.
    #[inline] pub fn attr_hosted_zone_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostedZoneId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPublicDnsNamespace`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnPublicDnsNamespaceProps = Fields<of::CfnPublicDnsNamespace>;
impl CfnPublicDnsNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 1024 characters, matches `^([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Properties`.
    #[track_caller] pub fn properties(self, value: impl IntoVal<cfn_public_dns_namespace::Properties>) -> Self { with(self, "Properties", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_public_dns_namespace::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPublicDnsNamespace`].
pub mod cfn_public_dns_namespace {
    use super::super::prelude::*;
    pub use super::cfn_http_namespace::{Tag};
    pub use super::cfn_private_dns_namespace::{Soa};
    mod of { pub enum Properties {} impl ias_core::Optional for Properties {} pub enum PublicDnsPropertiesMutable {} impl ias_core::Optional for PublicDnsPropertiesMutable {} }

    /// `Properties`.
    pub type Properties = Fields<of::Properties>;
    impl Properties {
        /// `DnsProperties`.
        #[track_caller] pub fn dns_properties(self, value: impl IntoVal<PublicDnsPropertiesMutable>) -> Self { with(self, "DnsProperties", value) }
    }

    /// `PublicDnsPropertiesMutable`.
    pub type PublicDnsPropertiesMutable = Fields<of::PublicDnsPropertiesMutable>;
    impl PublicDnsPropertiesMutable {
        /// `SOA`.
        #[track_caller] pub fn soa(self, value: impl IntoVal<Soa>) -> Self { with(self, "SOA", value) }
    }
}

/// [`AWS::ServiceDiscovery::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html).
///
/// What `Ref` returns: `Id`.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::ServiceDiscovery::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = String; }
impl CfnService {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceDiscoveryServiceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnService`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `HealthCheckCustomConfig`, `Name`, `NamespaceId`, `Type`.
///
/// `HealthCheckConfig` excludes `HealthCheckCustomConfig`.
///
/// `HealthCheckCustomConfig` excludes `HealthCheckConfig`.
pub type CfnServiceProps = Fields<of::CfnService>;
impl CfnServiceProps {
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DnsConfig`.
    #[track_caller] pub fn dns_config(self, value: impl IntoVal<cfn_service::DnsConfig>) -> Self { with(self, "DnsConfig", value) }
    /// `HealthCheckConfig`.
    #[track_caller] pub fn health_check_config(self, value: impl IntoVal<cfn_service::HealthCheckConfig>) -> Self { with(self, "HealthCheckConfig", value) }
    /// `HealthCheckCustomConfig`. Changing it replaces the resource.
    #[track_caller] pub fn health_check_custom_config(self, value: impl IntoVal<cfn_service::HealthCheckCustomConfig>) -> Self { with(self, "HealthCheckCustomConfig", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NamespaceId`: at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn namespace_id(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceId", value) }
    /// `ServiceAttributes`.
    #[track_caller] pub fn service_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ServiceAttributes", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_service::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*;
    pub use super::cfn_http_namespace::{Tag};
    mod of { pub enum DnsConfig {} pub enum DnsConfigRoutingPolicy {} pub enum DnsRecord {} pub enum DnsRecordType {} pub enum HealthCheckConfig {} pub enum HealthCheckConfigType {} pub enum HealthCheckCustomConfig {} impl ias_core::Optional for HealthCheckCustomConfig {} pub enum Type {} }

    /// `DnsConfig`.
    pub type DnsConfig = Fields<of::DnsConfig>;
    impl DnsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dns_records: impl IntoVal<List<DnsRecord>>) -> Self { with(empty(), "DnsRecords", dns_records) }
        /// `DnsRecords`: mandatory.
        #[track_caller] pub fn dns_records(self, value: impl IntoVal<List<DnsRecord>>) -> Self { with(self, "DnsRecords", value) }
        /// `NamespaceId`: at most 64 characters.
        #[track_caller] pub fn namespace_id(self, value: impl IntoVal<String>) -> Self { with(self, "NamespaceId", value) }
        /// `RoutingPolicy`.
        #[track_caller] pub fn routing_policy(self, value: impl IntoVal<DnsConfigRoutingPolicy>) -> Self { with(self, "RoutingPolicy", value) }
    }

    /// Words of `RoutingPolicy`.
    pub type DnsConfigRoutingPolicy = Word<fn(of::DnsConfigRoutingPolicy)>;
    impl DnsConfigRoutingPolicy {
        /// `MULTIVALUE`
        pub const Multivalue: Self = word("MULTIVALUE");
        /// `WEIGHTED`
        pub const Weighted: Self = word("WEIGHTED");
    }

    /// `DnsRecord`.
    pub type DnsRecord = Fields<of::DnsRecord>;
    impl DnsRecord {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<DnsRecordType>, ttl: impl IntoVal<f64>) -> Self { with(with(empty(), "Type", type_), "TTL", ttl) }
        /// `TTL`: mandatory, 0 to 2147483647.
        #[track_caller] pub fn ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "TTL", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DnsRecordType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DnsRecordType = Word<fn(of::DnsRecordType)>;
    impl DnsRecordType {
        /// `A`
        pub const A: Self = word("A");
        /// `AAAA`
        pub const Aaaa: Self = word("AAAA");
        /// `CNAME`
        pub const Cname: Self = word("CNAME");
        /// `SRV`
        pub const Srv: Self = word("SRV");
    }

    /// `HealthCheckConfig`.
    pub type HealthCheckConfig = Fields<of::HealthCheckConfig>;
    impl HealthCheckConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<HealthCheckConfigType>) -> Self { with(empty(), "Type", type_) }
        /// `FailureThreshold`: 1 to 10.
        #[track_caller] pub fn failure_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "FailureThreshold", value) }
        /// `ResourcePath`: at most 255 characters.
        #[track_caller] pub fn resource_path(self, value: impl IntoVal<String>) -> Self { with(self, "ResourcePath", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<HealthCheckConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type HealthCheckConfigType = Word<fn(of::HealthCheckConfigType)>;
    impl HealthCheckConfigType {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `TCP`
        pub const Tcp: Self = word("TCP");
    }

    /// `HealthCheckCustomConfig`.
    pub type HealthCheckCustomConfig = Fields<of::HealthCheckCustomConfig>;
    impl HealthCheckCustomConfig {
        /// `FailureThreshold`: 1 to 10.
        #[track_caller] pub fn failure_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "FailureThreshold", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
    }
}
