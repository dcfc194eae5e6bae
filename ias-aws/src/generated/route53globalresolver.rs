// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53GlobalResolver`.

use super::prelude::*;

mod of { pub enum CfnAccessSource {} pub enum CfnAccessToken {} pub enum CfnDnsView {} pub enum CfnFirewallDomainList {} pub enum CfnFirewallRule {} pub enum CfnGlobalResolver {} pub enum CfnHostedZoneAssociation {} }

/// [`AWS::Route53GlobalResolver::AccessSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html).
///
/// What `Ref` returns: `AccessSourceId`.
pub type CfnAccessSource = Handle<of::CfnAccessSource>;
impl cfn::ResourceType for of::CfnAccessSource { const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessSource"; type Tags = cfn::TagList; type Props = CfnAccessSourceProps; type Reference = String; }
impl CfnAccessSource {
    /// The attribute `AccessSourceId`.
    #[inline] pub fn attr_access_source_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessSourceId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccessSourceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAccessSource`].
///
/// Mandatory: `Cidr`, `DnsViewId`, `Protocol`.
///
/// A change replaces the resource: `ClientToken`, `DnsViewId`.
pub type CfnAccessSourceProps = Fields<of::CfnAccessSource>;
/// What [`CfnAccessSourceProps`] cannot do without.
pub struct CfnAccessSourcePropsRequired<A, B, C> {
    /// `Cidr`: 1 to 42 characters, in the form `ipv4-network`.
    pub cidr: A,
    /// `DnsViewId`: 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    pub dns_view_id: B,
    /// `Protocol`.
    pub protocol: C,
}
impl CfnAccessSourceProps {
    /// Takes what is mandatory, by name: [`CfnAccessSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_access_source::DnsProtocol>>(required: CfnAccessSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Cidr", required.cidr), "DnsViewId", required.dns_view_id), "Protocol", required.protocol) }
    /// `Cidr`: mandatory, 1 to 42 characters, in the form `ipv4-network`.
    #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    /// `ClientToken`: 1 to 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `DnsViewId`: mandatory, 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn dns_view_id(self, value: impl IntoVal<String>) -> Self { with(self, "DnsViewId", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_access_source::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Protocol`: mandatory.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_access_source::DnsProtocol>) -> Self { with(self, "Protocol", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_source::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessSource`].
pub mod cfn_access_source {
    use super::super::prelude::*;
    mod of { pub enum DnsProtocol {} pub enum IpAddressType {} pub enum Tag {} }

    /// Words of `DnsProtocol`.
    pub type DnsProtocol = Word<fn(of::DnsProtocol)>;
    impl DnsProtocol {
        /// `DO53`
        pub const Do53: Self = word("DO53");
        /// `DOH`
        pub const Doh: Self = word("DOH");
        /// `DOT`
        pub const Dot: Self = word("DOT");
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
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

/// [`AWS::Route53GlobalResolver::AccessToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html).
///
/// What `Ref` returns: `AccessTokenId`.
pub type CfnAccessToken = Handle<of::CfnAccessToken>;
impl cfn::ResourceType for of::CfnAccessToken { const TYPE: &'static str = "AWS::Route53GlobalResolver::AccessToken"; type Tags = cfn::TagList; type Props = CfnAccessTokenProps; type Reference = String; }
impl CfnAccessToken {
    /// The attribute `AccessTokenId`.
    #[inline] pub fn attr_access_token_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccessTokenId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccessTokenArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GlobalResolverId`.
    #[inline] pub fn attr_global_resolver_id(&self) -> Val<String> { cfn::attribute(&self.0, "GlobalResolverId") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Value`.
    #[inline] pub fn attr_value(&self) -> Val<String> { cfn::attribute(&self.0, "Value") }
}

/// Properties of [`CfnAccessToken`].
///
/// Mandatory: `DnsViewId`.
///
/// A change replaces the resource: `ClientToken`, `DnsViewId`, `ExpiresAt`.
pub type CfnAccessTokenProps = Fields<of::CfnAccessToken>;
impl CfnAccessTokenProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dns_view_id: impl IntoVal<String>) -> Self { with(empty(), "DnsViewId", dns_view_id) }
    /// `ClientToken`: 1 to 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `DnsViewId`: mandatory, 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn dns_view_id(self, value: impl IntoVal<String>) -> Self { with(self, "DnsViewId", value) }
    /// `ExpiresAt`. Changing it replaces the resource.
    #[track_caller] pub fn expires_at(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiresAt", value) }
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_access_token::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccessToken`].
pub mod cfn_access_token {
    pub use super::cfn_access_source::{Tag};
}

/// [`AWS::Route53GlobalResolver::DnsView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html).
///
/// What `Ref` returns: `DnsViewId`.
pub type CfnDnsView = Handle<of::CfnDnsView>;
impl cfn::ResourceType for of::CfnDnsView { const TYPE: &'static str = "AWS::Route53GlobalResolver::DnsView"; type Tags = cfn::TagList; type Props = CfnDnsViewProps; type Reference = String; }
impl CfnDnsView {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DnsViewArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DnsViewId`.
    #[inline] pub fn attr_dns_view_id(&self) -> Val<String> { cfn::attribute(&self.0, "DnsViewId") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `UPDATING`, `ENABLING`, `DISABLING`, `DISABLED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDnsView`].
///
/// Mandatory: `GlobalResolverId`, `Name`.
///
/// A change replaces the resource: `ClientToken`, `GlobalResolverId`.
pub type CfnDnsViewProps = Fields<of::CfnDnsView>;
impl CfnDnsViewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_resolver_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "GlobalResolverId", global_resolver_id), "Name", name) }
    /// `ClientToken`: 1 to 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DnssecValidation`.
    #[track_caller] pub fn dnssec_validation(self, value: impl IntoVal<cfn_dns_view::DnsSecValidationType>) -> Self { with(self, "DnssecValidation", value) }
    /// `EdnsClientSubnet`.
    #[track_caller] pub fn edns_client_subnet(self, value: impl IntoVal<cfn_dns_view::EdnsClientSubnetType>) -> Self { with(self, "EdnsClientSubnet", value) }
    /// `FirewallRulesFailOpen`.
    #[track_caller] pub fn firewall_rules_fail_open(self, value: impl IntoVal<cfn_dns_view::FirewallRulesFailOpenType>) -> Self { with(self, "FirewallRulesFailOpen", value) }
    /// `GlobalResolverId`: mandatory, 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn global_resolver_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalResolverId", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dns_view::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDnsView`].
pub mod cfn_dns_view {
    use super::super::prelude::*;
    pub use super::cfn_access_source::{Tag};
    mod of { pub enum DnsSecValidationType {} pub enum EdnsClientSubnetType {} pub enum FirewallRulesFailOpenType {} }

    /// Words of `DnsSecValidationType`.
    pub type DnsSecValidationType = Word<fn(of::DnsSecValidationType)>;
    impl DnsSecValidationType {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `EdnsClientSubnetType`.
    pub type EdnsClientSubnetType = Word<fn(of::EdnsClientSubnetType)>;
    impl EdnsClientSubnetType {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `FirewallRulesFailOpenType`.
    pub type FirewallRulesFailOpenType = Word<fn(of::FirewallRulesFailOpenType)>;
    impl FirewallRulesFailOpenType {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::Route53GlobalResolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html).
///
/// What `Ref` returns: `FirewallDomainListId`.
pub type CfnFirewallDomainList = Handle<of::CfnFirewallDomainList>;
impl cfn::ResourceType for of::CfnFirewallDomainList { const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallDomainList"; type Tags = cfn::TagList; type Props = CfnFirewallDomainListProps; type Reference = String; }
impl CfnFirewallDomainList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::Route53GlobalResolverFirewallDomainListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DomainCount`.
    #[inline] pub fn attr_domain_count(&self) -> Val<i64> { cfn::attribute(&self.0, "DomainCount") }
    /// The attribute `FirewallDomainListId`.
    #[inline] pub fn attr_firewall_domain_list_id(&self) -> Val<String> { cfn::attribute(&self.0, "FirewallDomainListId") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnFirewallDomainList`].
///
/// Mandatory: `GlobalResolverId`, `Name`.
///
/// A change replaces the resource: `ClientToken`, `Description`, `GlobalResolverId`, `Name`.
pub type CfnFirewallDomainListProps = Fields<of::CfnFirewallDomainList>;
impl CfnFirewallDomainListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(global_resolver_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "GlobalResolverId", global_resolver_id), "Name", name) }
    /// `ClientToken`: 1 to 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `Description`: 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainFileUrl`: 1 to 1024 characters. Write-only.
    #[track_caller] pub fn domain_file_url(self, value: impl IntoVal<String>) -> Self { with(self, "DomainFileUrl", value) }
    /// `Domains`: no item twice, each 1 to 255 characters. Write-only.
    #[track_caller] pub fn domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Domains", value) }
    /// `GlobalResolverId`: mandatory, 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn global_resolver_id(self, value: impl IntoVal<String>) -> Self { with(self, "GlobalResolverId", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_firewall_domain_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFirewallDomainList`].
pub mod cfn_firewall_domain_list {
    pub use super::cfn_access_source::{Tag};
}

/// [`AWS::Route53GlobalResolver::FirewallRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html).
///
/// What `Ref` returns: `FirewallRuleId`.
pub type CfnFirewallRule = Handle<of::CfnFirewallRule>;
impl cfn::ResourceType for of::CfnFirewallRule { const TYPE: &'static str = "AWS::Route53GlobalResolver::FirewallRule"; type Tags = cfn::NoTags; type Props = CfnFirewallRuleProps; type Reference = String; }
impl CfnFirewallRule {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FirewallRuleId`.
    #[inline] pub fn attr_firewall_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "FirewallRuleId") }
    /// The attribute `QueryType`.
    #[inline] pub fn attr_query_type(&self) -> Val<String> { cfn::attribute(&self.0, "QueryType") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnFirewallRule`].
///
/// Mandatory: `Action`, `Name`, `DnsViewId`.
///
/// A change replaces the resource: `ClientToken`, `DnsViewId`, `FirewallDomainListId`, `QType`.
pub type CfnFirewallRuleProps = Fields<of::CfnFirewallRule>;
/// What [`CfnFirewallRuleProps`] cannot do without.
pub struct CfnFirewallRulePropsRequired<A, B, C> {
    /// `Action`.
    pub action: A,
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    pub name: B,
    /// `DnsViewId`: 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    pub dns_view_id: C,
}
impl CfnFirewallRuleProps {
    /// Takes what is mandatory, by name: [`CfnFirewallRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_firewall_rule::FirewallRuleAction>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnFirewallRulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Action", required.action), "Name", required.name), "DnsViewId", required.dns_view_id) }
    /// `Action`: mandatory.
    #[track_caller] pub fn action(self, value: impl IntoVal<cfn_firewall_rule::FirewallRuleAction>) -> Self { with(self, "Action", value) }
    /// `BlockOverrideDnsType`.
    #[track_caller] pub fn block_override_dns_type(self, value: impl IntoVal<cfn_firewall_rule::BlockOverrideDnsQueryType>) -> Self { with(self, "BlockOverrideDnsType", value) }
    /// `BlockOverrideDomain`: 1 to 256 characters, matches `\*?[-a-zA-Z0-9.]+`.
    #[track_caller] pub fn block_override_domain(self, value: impl IntoVal<String>) -> Self { with(self, "BlockOverrideDomain", value) }
    /// `BlockOverrideTtl`: 0 to 604800.
    #[track_caller] pub fn block_override_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockOverrideTtl", value) }
    /// `BlockResponse`.
    #[track_caller] pub fn block_response(self, value: impl IntoVal<cfn_firewall_rule::FirewallBlockResponse>) -> Self { with(self, "BlockResponse", value) }
    /// `ClientToken`: 1 to 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `ConfidenceThreshold`.
    #[track_caller] pub fn confidence_threshold(self, value: impl IntoVal<cfn_firewall_rule::ConfidenceThreshold>) -> Self { with(self, "ConfidenceThreshold", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DnsAdvancedProtection`.
    #[track_caller] pub fn dns_advanced_protection(self, value: impl IntoVal<cfn_firewall_rule::DnsAdvancedProtection>) -> Self { with(self, "DnsAdvancedProtection", value) }
    /// `DnsViewId`: mandatory, 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn dns_view_id(self, value: impl IntoVal<String>) -> Self { with(self, "DnsViewId", value) }
    /// `FirewallDomainListId`: 1 to 64 characters, matches `^[-.a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_domain_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "FirewallDomainListId", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Priority`: 1 to 10000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `QType`: at most 16 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn q_type(self, value: impl IntoVal<String>) -> Self { with(self, "QType", value) }
}

/// Types of [`CfnFirewallRule`].
pub mod cfn_firewall_rule {
    use super::super::prelude::*;
    mod of { pub enum BlockOverrideDnsQueryType {} pub enum ConfidenceThreshold {} pub enum DnsAdvancedProtection {} pub enum FirewallBlockResponse {} pub enum FirewallRuleAction {} }

    /// Words of `BlockOverrideDnsQueryType`.
    pub type BlockOverrideDnsQueryType = Word<fn(of::BlockOverrideDnsQueryType)>;
    impl BlockOverrideDnsQueryType {
        /// `CNAME`
        pub const Cname: Self = word("CNAME");
    }

    /// Words of `ConfidenceThreshold`.
    pub type ConfidenceThreshold = Word<fn(of::ConfidenceThreshold)>;
    impl ConfidenceThreshold {
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// Words of `DnsAdvancedProtection`.
    pub type DnsAdvancedProtection = Word<fn(of::DnsAdvancedProtection)>;
    impl DnsAdvancedProtection {
        /// `DGA`
        pub const Dga: Self = word("DGA");
        /// `DNS_TUNNELING`
        pub const DnsTunneling: Self = word("DNS_TUNNELING");
        /// `DICTIONARY_DGA`
        pub const DictionaryDga: Self = word("DICTIONARY_DGA");
    }

    /// Words of `FirewallBlockResponse`.
    pub type FirewallBlockResponse = Word<fn(of::FirewallBlockResponse)>;
    impl FirewallBlockResponse {
        /// `NODATA`
        pub const Nodata: Self = word("NODATA");
        /// `NXDOMAIN`
        pub const Nxdomain: Self = word("NXDOMAIN");
        /// `OVERRIDE`
        pub const Override: Self = word("OVERRIDE");
    }

    /// Words of `FirewallRuleAction`.
    pub type FirewallRuleAction = Word<fn(of::FirewallRuleAction)>;
    impl FirewallRuleAction {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `ALERT`
        pub const Alert: Self = word("ALERT");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
    }
}

/// [`AWS::Route53GlobalResolver::GlobalResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html).
///
/// What `Ref` returns: `GlobalResolverId`.
pub type CfnGlobalResolver = Handle<of::CfnGlobalResolver>;
impl cfn::ResourceType for of::CfnGlobalResolver { const TYPE: &'static str = "AWS::Route53GlobalResolver::GlobalResolver"; type Tags = cfn::TagList; type Props = CfnGlobalResolverProps; type Reference = String; }
impl CfnGlobalResolver {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlobalResolverArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DnsName`.
    #[inline] pub fn attr_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "DnsName") }
    /// The attribute `GlobalResolverId`.
    #[inline] pub fn attr_global_resolver_id(&self) -> Val<String> { cfn::attribute(&self.0, "GlobalResolverId") }
    /// The attribute `IPv4Addresses`.
    #[inline] pub fn attr_i_pv4_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "IPv4Addresses") }
    /// The attribute `IPv6Addresses`.
    #[inline] pub fn attr_i_pv6_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "IPv6Addresses") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnGlobalResolver`].
///
/// Mandatory: `Name`, `Regions`.
///
/// A change replaces the resource: `ClientToken`.
pub type CfnGlobalResolverProps = Fields<of::CfnGlobalResolver>;
impl CfnGlobalResolverProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, regions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Regions", regions) }
    /// `ClientToken`: 1 to 256 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_global_resolver::GlobalResolverIpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ObservabilityRegion`: 1 to 32 characters.
    #[track_caller] pub fn observability_region(self, value: impl IntoVal<String>) -> Self { with(self, "ObservabilityRegion", value) }
    /// `Regions`: mandatory, each 1 to 32 characters.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_global_resolver::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGlobalResolver`].
pub mod cfn_global_resolver {
    use super::super::prelude::*;
    pub use super::cfn_access_source::{Tag};
    mod of { pub enum GlobalResolverIpAddressType {} }

    /// Words of `GlobalResolverIpAddressType`.
    pub type GlobalResolverIpAddressType = Word<fn(of::GlobalResolverIpAddressType)>;
    impl GlobalResolverIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }
}

/// [`AWS::Route53GlobalResolver::HostedZoneAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html).
///
/// What `Ref` returns: `HostedZoneAssociationId`.
pub type CfnHostedZoneAssociation = Handle<of::CfnHostedZoneAssociation>;
impl cfn::ResourceType for of::CfnHostedZoneAssociation { const TYPE: &'static str = "AWS::Route53GlobalResolver::HostedZoneAssociation"; type Tags = cfn::NoTags; type Props = CfnHostedZoneAssociationProps; type Reference = String; }
impl CfnHostedZoneAssociation {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `HostedZoneAssociationId`.
    #[inline] pub fn attr_hosted_zone_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostedZoneAssociationId") }
    /// The attribute `HostedZoneName`.
    #[inline] pub fn attr_hosted_zone_name(&self) -> Val<String> { cfn::attribute(&self.0, "HostedZoneName") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnHostedZoneAssociation`].
///
/// Mandatory: `HostedZoneId`, `ResourceArn`, `Name`.
///
/// A change replaces the resource: `HostedZoneId`, `ResourceArn`.
pub type CfnHostedZoneAssociationProps = Fields<of::CfnHostedZoneAssociation>;
/// What [`CfnHostedZoneAssociationProps`] cannot do without.
pub struct CfnHostedZoneAssociationPropsRequired<A, B, C> {
    /// `HostedZoneId`: 1 to 32 characters. Changing it replaces the resource.
    pub hosted_zone_id: A,
    /// `ResourceArn`: 1 to 2048 characters, matches `arn:[-.a-z0-9]{1,63}:[-.a-z0-9]{1,63}:[-.a-z0-9]{0,63}:[-.a-z0-9]{0,63}:[^/].{0,1023}`. Changing it replaces the resource.
    pub resource_arn: B,
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    pub name: C,
}
impl CfnHostedZoneAssociationProps {
    /// Takes what is mandatory, by name: [`CfnHostedZoneAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnHostedZoneAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "HostedZoneId", required.hosted_zone_id), "ResourceArn", required.resource_arn), "Name", required.name) }
    /// `HostedZoneId`: mandatory, 1 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceArn`: mandatory, 1 to 2048 characters, matches `arn:[-.a-z0-9]{1,63}:[-.a-z0-9]{1,63}:[-.a-z0-9]{0,63}:[-.a-z0-9]{0,63}:[^/].{0,1023}`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}
