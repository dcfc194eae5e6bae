// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Route53Resolver`.

use super::prelude::*;

mod of { pub enum CfnFirewallDomainList {} impl ias_core::Optional for CfnFirewallDomainList {} pub enum CfnFirewallRuleGroup {} impl ias_core::Optional for CfnFirewallRuleGroup {} pub enum CfnFirewallRuleGroupAssociation {} pub enum CfnOutpostResolver {} pub enum CfnResolverConfig {} pub enum CfnResolverDnssecConfig {} impl ias_core::Optional for CfnResolverDnssecConfig {} pub enum CfnResolverEndpoint {} pub enum CfnResolverQueryLoggingConfig {} impl ias_core::Optional for CfnResolverQueryLoggingConfig {} pub enum CfnResolverQueryLoggingConfigAssociation {} impl ias_core::Optional for CfnResolverQueryLoggingConfigAssociation {} pub enum CfnResolverRule {} pub enum CfnResolverRuleAssociation {} }

/// [`AWS::Route53Resolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFirewallDomainList = Handle<of::CfnFirewallDomainList>;
impl cfn::ResourceType for of::CfnFirewallDomainList { const TYPE: &'static str = "AWS::Route53Resolver::FirewallDomainList"; type Tags = cfn::TagList; type Props = CfnFirewallDomainListProps; type Reference = Is<kinds::FirewallDomainListId>; }
impl CfnFirewallDomainList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::Route53ResolverFirewallDomainListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CreatorRequestId`.
    #[inline] pub fn attr_creator_request_id(&self) -> Val<String> { cfn::attribute(&self.0, "CreatorRequestId") }
    /// The attribute `DomainCount`.
    #[inline] pub fn attr_domain_count(&self) -> Val<i64> { cfn::attribute(&self.0, "DomainCount") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::FirewallDomainListId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ManagedOwnerName`.
    #[inline] pub fn attr_managed_owner_name(&self) -> Val<String> { cfn::attribute(&self.0, "ManagedOwnerName") }
    /// The attribute `ModificationTime`.
    #[inline] pub fn attr_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "ModificationTime") }
    /// The attribute `Status`: one of `COMPLETE`, `DELETING`, `UPDATING`, `COMPLETE_IMPORT_FAILED`, `IMPORTING`, `INACTIVE_OWNER_ACCOUNT_CLOSED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnFirewallDomainList`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnFirewallDomainListProps = Fields<of::CfnFirewallDomainList>;
impl CfnFirewallDomainListProps {
    /// `DomainFileUrl`: 1 to 1024 characters. Write-only.
    #[track_caller] pub fn domain_file_url(self, value: impl IntoVal<String>) -> Self { with(self, "DomainFileUrl", value) }
    /// `Domains`: no item twice, each 1 to 255 characters. Write-only.
    #[track_caller] pub fn domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Domains", value) }
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_firewall_domain_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFirewallDomainList`].
pub mod cfn_firewall_domain_list {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Route53Resolver::FirewallRuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFirewallRuleGroup = Handle<of::CfnFirewallRuleGroup>;
impl cfn::ResourceType for of::CfnFirewallRuleGroup { const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroup"; type Tags = cfn::TagList; type Props = CfnFirewallRuleGroupProps; type Reference = Is<kinds::FirewallRuleGroupId>; }
impl CfnFirewallRuleGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FirewallRuleGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CreatorRequestId`.
    #[inline] pub fn attr_creator_request_id(&self) -> Val<String> { cfn::attribute(&self.0, "CreatorRequestId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::FirewallRuleGroupId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ModificationTime`.
    #[inline] pub fn attr_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "ModificationTime") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `RuleCount`.
    #[inline] pub fn attr_rule_count(&self) -> Val<i64> { cfn::attribute(&self.0, "RuleCount") }
    /// The attribute `ShareStatus`: one of `NOT_SHARED`, `SHARED_WITH_ME`, `SHARED_BY_ME`.
    #[inline] pub fn attr_share_status(&self) -> Val<String> { cfn::attribute(&self.0, "ShareStatus") }
    /// The attribute `Status`: one of `COMPLETE`, `DELETING`, `UPDATING`, `INACTIVE_OWNER_ACCOUNT_CLOSED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnFirewallRuleGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnFirewallRuleGroupProps = Fields<of::CfnFirewallRuleGroup>;
impl CfnFirewallRuleGroupProps {
    /// `FirewallRules`: no item twice.
    #[track_caller] pub fn firewall_rules(self, value: impl IntoVal<List<cfn_firewall_rule_group::FirewallRule>>) -> Self { with(self, "FirewallRules", value) }
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_firewall_rule_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFirewallRuleGroup`].
pub mod cfn_firewall_rule_group {
    use super::super::prelude::*;
    pub use super::cfn_firewall_domain_list::{Tag};
    mod of { pub enum FirewallAdvancedContentCategoryConfig {} pub enum FirewallAdvancedThreatCategoryConfig {} pub enum FirewallRule {} pub enum FirewallRuleAction {} pub enum FirewallRuleBlockOverrideDnsType {} pub enum FirewallRuleBlockResponse {} pub enum FirewallRuleConfidenceThreshold {} pub enum FirewallRuleDnsThreatProtection {} pub enum FirewallRuleFirewallDomainRedirectionAction {} pub enum PartnerThreatProtectionConfig {} }

    /// `FirewallAdvancedContentCategoryConfig`.
    pub type FirewallAdvancedContentCategoryConfig = Fields<of::FirewallAdvancedContentCategoryConfig>;
    impl FirewallAdvancedContentCategoryConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(category: impl IntoVal<String>) -> Self { with(empty(), "Category", category) }
        /// `Category`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
    }

    /// `FirewallAdvancedThreatCategoryConfig`.
    pub type FirewallAdvancedThreatCategoryConfig = Fields<of::FirewallAdvancedThreatCategoryConfig>;
    impl FirewallAdvancedThreatCategoryConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(category: impl IntoVal<String>) -> Self { with(empty(), "Category", category) }
        /// `Category`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
    }

    /// `FirewallRule`.
    pub type FirewallRule = Fields<of::FirewallRule>;
    impl FirewallRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(priority: impl IntoVal<i64>, action: impl IntoVal<FirewallRuleAction>) -> Self { with(with(empty(), "Priority", priority), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<FirewallRuleAction>) -> Self { with(self, "Action", value) }
        /// `BlockOverrideDnsType`.
        #[track_caller] pub fn block_override_dns_type(self, value: impl IntoVal<FirewallRuleBlockOverrideDnsType>) -> Self { with(self, "BlockOverrideDnsType", value) }
        /// `BlockOverrideDomain`: 1 to 255 characters.
        #[track_caller] pub fn block_override_domain(self, value: impl IntoVal<String>) -> Self { with(self, "BlockOverrideDomain", value) }
        /// `BlockOverrideTtl`: 0 to 604800.
        #[track_caller] pub fn block_override_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "BlockOverrideTtl", value) }
        /// `BlockResponse`.
        #[track_caller] pub fn block_response(self, value: impl IntoVal<FirewallRuleBlockResponse>) -> Self { with(self, "BlockResponse", value) }
        /// `ConfidenceThreshold`.
        #[track_caller] pub fn confidence_threshold(self, value: impl IntoVal<FirewallRuleConfidenceThreshold>) -> Self { with(self, "ConfidenceThreshold", value) }
        /// `DnsThreatProtection`.
        #[track_caller] pub fn dns_threat_protection(self, value: impl IntoVal<FirewallRuleDnsThreatProtection>) -> Self { with(self, "DnsThreatProtection", value) }
        /// `FirewallDomainListId`: 1 to 64 characters.
        #[track_caller] pub fn firewall_domain_list_id(self, value: impl IntoVal<Is<kinds::FirewallDomainListId>>) -> Self { with(self, "FirewallDomainListId", value) }
        /// `FirewallDomainRedirectionAction`.
        #[track_caller] pub fn firewall_domain_redirection_action(self, value: impl IntoVal<FirewallRuleFirewallDomainRedirectionAction>) -> Self { with(self, "FirewallDomainRedirectionAction", value) }
        /// `FirewallRuleType`.
        #[track_caller] pub fn firewall_rule_type(self, value: impl IntoVal<FirewallRuleType>) -> Self { with(self, "FirewallRuleType", value) }
        /// `Priority`: mandatory.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `Qtype`: 1 to 16 characters.
        #[track_caller] pub fn qtype(self, value: impl IntoVal<String>) -> Self { with(self, "Qtype", value) }
    }

    /// Words of `Action`.
    pub type FirewallRuleAction = Word<fn(of::FirewallRuleAction)>;
    impl FirewallRuleAction {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `ALERT`
        pub const Alert: Self = word("ALERT");
    }

    /// Words of `BlockOverrideDnsType`.
    pub type FirewallRuleBlockOverrideDnsType = Word<fn(of::FirewallRuleBlockOverrideDnsType)>;
    impl FirewallRuleBlockOverrideDnsType {
        /// `CNAME`
        pub const Cname: Self = word("CNAME");
    }

    /// Words of `BlockResponse`.
    pub type FirewallRuleBlockResponse = Word<fn(of::FirewallRuleBlockResponse)>;
    impl FirewallRuleBlockResponse {
        /// `NODATA`
        pub const Nodata: Self = word("NODATA");
        /// `NXDOMAIN`
        pub const Nxdomain: Self = word("NXDOMAIN");
        /// `OVERRIDE`
        pub const Override: Self = word("OVERRIDE");
    }

    /// Words of `ConfidenceThreshold`.
    pub type FirewallRuleConfidenceThreshold = Word<fn(of::FirewallRuleConfidenceThreshold)>;
    impl FirewallRuleConfidenceThreshold {
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// Words of `DnsThreatProtection`.
    pub type FirewallRuleDnsThreatProtection = Word<fn(of::FirewallRuleDnsThreatProtection)>;
    impl FirewallRuleDnsThreatProtection {
        /// `DGA`
        pub const Dga: Self = word("DGA");
        /// `DNS_TUNNELING`
        pub const DnsTunneling: Self = word("DNS_TUNNELING");
        /// `DICTIONARY_DGA`
        pub const DictionaryDga: Self = word("DICTIONARY_DGA");
    }

    /// Words of `FirewallDomainRedirectionAction`.
    pub type FirewallRuleFirewallDomainRedirectionAction = Word<fn(of::FirewallRuleFirewallDomainRedirectionAction)>;
    impl FirewallRuleFirewallDomainRedirectionAction {
        /// `INSPECT_REDIRECTION_DOMAIN`
        pub const InspectRedirectionDomain: Self = word("INSPECT_REDIRECTION_DOMAIN");
        /// `TRUST_REDIRECTION_DOMAIN`
        pub const TrustRedirectionDomain: Self = word("TRUST_REDIRECTION_DOMAIN");
    }

    /// `FirewallRuleType`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FirewallRuleType(Value);
    ias_core::union!(FirewallRuleType);
    impl FirewallRuleType {
        /// `FirewallAdvancedContentCategory`.
        #[track_caller] pub fn firewall_advanced_content_category(value: impl IntoVal<FirewallAdvancedContentCategoryConfig>) -> Self { Self(Value::one("FirewallAdvancedContentCategory", value)) }
        /// `FirewallAdvancedThreatCategory`.
        #[track_caller] pub fn firewall_advanced_threat_category(value: impl IntoVal<FirewallAdvancedThreatCategoryConfig>) -> Self { Self(Value::one("FirewallAdvancedThreatCategory", value)) }
        /// `PartnerThreatProtection`.
        #[track_caller] pub fn partner_threat_protection(value: impl IntoVal<PartnerThreatProtectionConfig>) -> Self { Self(Value::one("PartnerThreatProtection", value)) }
    }

    /// `PartnerThreatProtectionConfig`.
    pub type PartnerThreatProtectionConfig = Fields<of::PartnerThreatProtectionConfig>;
    impl PartnerThreatProtectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(partner: impl IntoVal<String>) -> Self { with(empty(), "Partner", partner) }
        /// `Partner`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn partner(self, value: impl IntoVal<String>) -> Self { with(self, "Partner", value) }
    }
}

/// [`AWS::Route53Resolver::FirewallRuleGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnFirewallRuleGroupAssociation = Handle<of::CfnFirewallRuleGroupAssociation>;
impl cfn::ResourceType for of::CfnFirewallRuleGroupAssociation { const TYPE: &'static str = "AWS::Route53Resolver::FirewallRuleGroupAssociation"; type Tags = cfn::TagList; type Props = CfnFirewallRuleGroupAssociationProps; type Reference = String; }
impl CfnFirewallRuleGroupAssociation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FirewallRuleGroupAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CreatorRequestId`.
    #[inline] pub fn attr_creator_request_id(&self) -> Val<String> { cfn::attribute(&self.0, "CreatorRequestId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ManagedOwnerName`.
    #[inline] pub fn attr_managed_owner_name(&self) -> Val<String> { cfn::attribute(&self.0, "ManagedOwnerName") }
    /// The attribute `ModificationTime`.
    #[inline] pub fn attr_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "ModificationTime") }
    /// The attribute `Status`: one of `COMPLETE`, `DELETING`, `UPDATING`, `INACTIVE_OWNER_ACCOUNT_CLOSED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnFirewallRuleGroupAssociation`].
///
/// Mandatory: `FirewallRuleGroupId`, `VpcId`, `Priority`.
///
/// A change replaces the resource: `FirewallRuleGroupId`, `VpcId`.
pub type CfnFirewallRuleGroupAssociationProps = Fields<of::CfnFirewallRuleGroupAssociation>;
/// What [`CfnFirewallRuleGroupAssociationProps`] cannot do without.
pub struct CfnFirewallRuleGroupAssociationPropsRequired<A, B, C> {
    /// `FirewallRuleGroupId`: 1 to 64 characters. Changing it replaces the resource.
    pub firewall_rule_group_id: A,
    /// `VpcId`: 1 to 64 characters. Changing it replaces the resource.
    pub vpc_id: B,
    /// `Priority`.
    pub priority: C,
}
impl CfnFirewallRuleGroupAssociationProps {
    /// Takes what is mandatory, by name: [`CfnFirewallRuleGroupAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::FirewallRuleGroupId>>, B: IntoVal<Is<kinds::VpcId>>, C: IntoVal<i64>>(required: CfnFirewallRuleGroupAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FirewallRuleGroupId", required.firewall_rule_group_id), "VpcId", required.vpc_id), "Priority", required.priority) }
    /// `FirewallRuleGroupId`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn firewall_rule_group_id(self, value: impl IntoVal<Is<kinds::FirewallRuleGroupId>>) -> Self { with(self, "FirewallRuleGroupId", value) }
    /// `MutationProtection`.
    #[track_caller] pub fn mutation_protection(self, value: impl IntoVal<cfn_firewall_rule_group_association::MutationProtection>) -> Self { with(self, "MutationProtection", value) }
    /// `Name`: at most 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Priority`: mandatory.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_firewall_rule_group_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnFirewallRuleGroupAssociation`].
pub mod cfn_firewall_rule_group_association {
    use super::super::prelude::*;
    pub use super::cfn_firewall_domain_list::{Tag};
    mod of { pub enum MutationProtection {} }

    /// Words of `MutationProtection`.
    pub type MutationProtection = Word<fn(of::MutationProtection)>;
    impl MutationProtection {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::Route53Resolver::OutpostResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOutpostResolver = Handle<of::CfnOutpostResolver>;
impl cfn::ResourceType for of::CfnOutpostResolver { const TYPE: &'static str = "AWS::Route53Resolver::OutpostResolver"; type Tags = cfn::TagList; type Props = CfnOutpostResolverProps; type Reference = String; }
impl CfnOutpostResolver {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OutpostResolverArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CreatorRequestId`.
    #[inline] pub fn attr_creator_request_id(&self) -> Val<String> { cfn::attribute(&self.0, "CreatorRequestId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ModificationTime`.
    #[inline] pub fn attr_modification_time(&self) -> Val<String> { cfn::attribute(&self.0, "ModificationTime") }
    /// The attribute `Status`: one of `CREATING`, `OPERATIONAL`, `DELETING`, `UPDATING`, `ACTION_NEEDED`, `FAILED_CREATION`, `FAILED_DELETION`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnOutpostResolver`].
///
/// Mandatory: `OutpostArn`, `PreferredInstanceType`, `Name`.
///
/// A change replaces the resource: `OutpostArn`.
pub type CfnOutpostResolverProps = Fields<of::CfnOutpostResolver>;
/// What [`CfnOutpostResolverProps`] cannot do without.
pub struct CfnOutpostResolverPropsRequired<A, B, C> {
    /// `OutpostArn`: 1 to 1024 characters, matches `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. Changing it replaces the resource.
    pub outpost_arn: A,
    /// `PreferredInstanceType`: 1 to 255 characters.
    pub preferred_instance_type: B,
    /// `Name`: 1 to 255 characters.
    pub name: C,
}
impl CfnOutpostResolverProps {
    /// Takes what is mandatory, by name: [`CfnOutpostResolverPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnOutpostResolverPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "OutpostArn", required.outpost_arn), "PreferredInstanceType", required.preferred_instance_type), "Name", required.name) }
    /// `InstanceCount`: 4 to 256.
    #[track_caller] pub fn instance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "InstanceCount", value) }
    /// `Name`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutpostArn`: mandatory, 1 to 1024 characters, matches `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostArn", value) }
    /// `PreferredInstanceType`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn preferred_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredInstanceType", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_outpost_resolver::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOutpostResolver`].
pub mod cfn_outpost_resolver {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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

/// [`AWS::Route53Resolver::ResolverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html).
///
/// What `Ref` returns: `ResourceId`.
pub type CfnResolverConfig = Handle<of::CfnResolverConfig>;
impl cfn::ResourceType for of::CfnResolverConfig { const TYPE: &'static str = "AWS::Route53Resolver::ResolverConfig"; type Tags = cfn::NoTags; type Props = CfnResolverConfigProps; type Reference = String; }
impl CfnResolverConfig {
    /// The attribute `AutodefinedReverse`: one of `ENABLING`, `ENABLED`, `DISABLING`, `DISABLED`.
    #[inline] pub fn attr_autodefined_reverse(&self) -> Val<String> { cfn::attribute(&self.0, "AutodefinedReverse") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
}

/// Properties of [`CfnResolverConfig`].
///
/// Mandatory: `ResourceId`, `AutodefinedReverseFlag`.
///
/// A change replaces the resource: `AutodefinedReverseFlag`, `ResourceId`.
pub type CfnResolverConfigProps = Fields<of::CfnResolverConfig>;
impl CfnResolverConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_id: impl IntoVal<String>, autodefined_reverse_flag: impl IntoVal<cfn_resolver_config::AutodefinedReverseFlag>) -> Self { with(with(empty(), "ResourceId", resource_id), "AutodefinedReverseFlag", autodefined_reverse_flag) }
    /// `AutodefinedReverseFlag`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn autodefined_reverse_flag(self, value: impl IntoVal<cfn_resolver_config::AutodefinedReverseFlag>) -> Self { with(self, "AutodefinedReverseFlag", value) }
    /// `ResourceId`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
}

/// Types of [`CfnResolverConfig`].
pub mod cfn_resolver_config {
    use super::super::prelude::*;
    mod of { pub enum AutodefinedReverseFlag {} }

    /// Words of `AutodefinedReverseFlag`.
    pub type AutodefinedReverseFlag = Word<fn(of::AutodefinedReverseFlag)>;
    impl AutodefinedReverseFlag {
        /// `DISABLE`
        pub const Disable: Self = word("DISABLE");
    }
}

/// [`AWS::Route53Resolver::ResolverDNSSECConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResolverDnssecConfig = Handle<of::CfnResolverDnssecConfig>;
impl cfn::ResourceType for of::CfnResolverDnssecConfig { const TYPE: &'static str = "AWS::Route53Resolver::ResolverDNSSECConfig"; type Tags = cfn::NoTags; type Props = CfnResolverDnssecConfigProps; type Reference = String; }
impl CfnResolverDnssecConfig {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `ValidationStatus`: one of `ENABLING`, `ENABLED`, `DISABLING`, `DISABLED`.
    #[inline] pub fn attr_validation_status(&self) -> Val<String> { cfn::attribute(&self.0, "ValidationStatus") }
}

/// Properties of [`CfnResolverDnssecConfig`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ResourceId`.
pub type CfnResolverDnssecConfigProps = Fields<of::CfnResolverDnssecConfig>;
impl CfnResolverDnssecConfigProps {
    /// `ResourceId`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
}

/// [`AWS::Route53Resolver::ResolverEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html).
///
/// What `Ref` returns: `ResolverEndpointId`.
pub type CfnResolverEndpoint = Handle<of::CfnResolverEndpoint>;
impl cfn::ResourceType for of::CfnResolverEndpoint { const TYPE: &'static str = "AWS::Route53Resolver::ResolverEndpoint"; type Tags = cfn::TagList; type Props = CfnResolverEndpointProps; type Reference = String; }
impl CfnResolverEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResolverEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Direction`: one of `inbound`, `inbound_delegation`, `outbound`.
    #[inline] pub fn attr_direction(&self) -> Val<String> { cfn::attribute(&self.0, "Direction") }
    /// The attribute `HostVPCId`.
    #[inline] pub fn attr_host_vpc_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostVPCId") }
    /// The attribute `IpAddressCount`.
    #[inline] pub fn attr_ip_address_count(&self) -> Val<String> { cfn::attribute(&self.0, "IpAddressCount") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `OutpostArn`.
    #[inline] pub fn attr_outpost_arn(&self) -> Val<String> { cfn::attribute(&self.0, "OutpostArn") }
    /// The attribute `PreferredInstanceType`.
    #[inline] pub fn attr_preferred_instance_type(&self) -> Val<String> { cfn::attribute(&self.0, "PreferredInstanceType") }
    /// The attribute `ResolverEndpointId`.
    #[inline] pub fn attr_resolver_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResolverEndpointId") }
    /// The attribute `ResolverEndpointType`: one of `dualstack`, `ipv4`, `ipv6`.
    #[inline] pub fn attr_resolver_endpoint_type(&self) -> Val<String> { cfn::attribute(&self.0, "ResolverEndpointType") }
}

/// Properties of [`CfnResolverEndpoint`].
///
/// Mandatory: `Direction`, `IpAddresses`, `SecurityGroupIds`.
///
/// A change replaces the resource: `Direction`, `OutpostArn`, `PreferredInstanceType`, `SecurityGroupIds`.
pub type CfnResolverEndpointProps = Fields<of::CfnResolverEndpoint>;
/// What [`CfnResolverEndpointProps`] cannot do without.
pub struct CfnResolverEndpointPropsRequired<A, B, C> {
    /// `Direction`: one of `inbound`, `inbound_delegation`, `outbound`. Changing it replaces the resource.
    pub direction: A,
    /// `IpAddresses`: 2 to 20 items.
    pub ip_addresses: B,
    /// `SecurityGroupIds`: each 1 to 64 characters. Changing it replaces the resource.
    pub security_group_ids: C,
}
impl CfnResolverEndpointProps {
    /// Takes what is mandatory, by name: [`CfnResolverEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_resolver_endpoint::IpAddressRequest>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>>(required: CfnResolverEndpointPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Direction", required.direction), "IpAddresses", required.ip_addresses), "SecurityGroupIds", required.security_group_ids) }
    /// `Direction`: mandatory, one of `inbound`, `inbound_delegation`, `outbound`. Changing it replaces the resource.
    #[track_caller] pub fn direction(self, value: impl IntoVal<String>) -> Self { with(self, "Direction", value) }
    /// `Dns64Enabled`.
    #[track_caller] pub fn dns64_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Dns64Enabled", value) }
    /// `IpAddresses`: mandatory, 2 to 20 items.
    #[track_caller] pub fn ip_addresses(self, value: impl IntoVal<List<cfn_resolver_endpoint::IpAddressRequest>>) -> Self { with(self, "IpAddresses", value) }
    /// `Ipv6InternetAccessEnabled`.
    #[track_caller] pub fn ipv6_internet_access_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6InternetAccessEnabled", value) }
    /// `Name`: at most 64 characters, matches `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutpostArn`: 1 to 255 characters, matches `^arn:aws([a-z-]+)?:outposts:[a-z\d-]+:\d{12}:outpost/op-[a-f0-9]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn outpost_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutpostArn", value) }
    /// `PreferredInstanceType`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn preferred_instance_type(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredInstanceType", value) }
    /// `Protocols`: 1 to 2 items, each one of `do53`, `doh`, `doh-fips`.
    #[track_caller] pub fn protocols(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Protocols", value) }
    /// `ResolverEndpointType`: one of `dualstack`, `ipv4`, `ipv6`.
    #[track_caller] pub fn resolver_endpoint_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResolverEndpointType", value) }
    /// `RniEnhancedMetricsEnabled`.
    #[track_caller] pub fn rni_enhanced_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RniEnhancedMetricsEnabled", value) }
    /// `SecurityGroupIds`: mandatory, each 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resolver_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetNameServerMetricsEnabled`.
    #[track_caller] pub fn target_name_server_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TargetNameServerMetricsEnabled", value) }
}

/// Types of [`CfnResolverEndpoint`].
pub mod cfn_resolver_endpoint {
    use super::super::prelude::*;
    pub use super::cfn_outpost_resolver::{Tag};
    mod of { pub enum IpAddressRequest {} }

    /// `IpAddressRequest`.
    pub type IpAddressRequest = Fields<of::IpAddressRequest>;
    impl IpAddressRequest {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_id: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(empty(), "SubnetId", subnet_id) }
        /// `Ip`: 7 to 36 characters.
        #[track_caller] pub fn ip(self, value: impl IntoVal<String>) -> Self { with(self, "Ip", value) }
        /// `Ipv6`: 7 to 39 characters.
        #[track_caller] pub fn ipv6(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6", value) }
        /// `SubnetId`: mandatory, 1 to 32 characters.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }
}

/// [`AWS::Route53Resolver::ResolverQueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResolverQueryLoggingConfig = Handle<of::CfnResolverQueryLoggingConfig>;
impl cfn::ResourceType for of::CfnResolverQueryLoggingConfig { const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfig"; type Tags = cfn::TagList; type Props = CfnResolverQueryLoggingConfigProps; type Reference = Is<kinds::ResolverQueryLoggingConfigId>; }
impl CfnResolverQueryLoggingConfig {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResolverQueryLoggingConfigArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociationCount`.
    #[inline] pub fn attr_association_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociationCount") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `CreatorRequestId`.
    #[inline] pub fn attr_creator_request_id(&self) -> Val<String> { cfn::attribute(&self.0, "CreatorRequestId") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::ResolverQueryLoggingConfigId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `ShareStatus`: one of `NOT_SHARED`, `SHARED_WITH_ME`, `SHARED_BY_ME`.
    #[inline] pub fn attr_share_status(&self) -> Val<String> { cfn::attribute(&self.0, "ShareStatus") }
    /// The attribute `Status`: one of `CREATING`, `CREATED`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnResolverQueryLoggingConfig`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DestinationArn`, `Name`, `Tags`.
pub type CfnResolverQueryLoggingConfigProps = Fields<of::CfnResolverQueryLoggingConfig>;
impl CfnResolverQueryLoggingConfigProps {
    /// `DestinationArn`: 1 to 600 characters. Changing it replaces the resource.
    #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
    /// `Name`: 1 to 64 characters, matches `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resolver_query_logging_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResolverQueryLoggingConfig`].
pub mod cfn_resolver_query_logging_config {
    pub use super::cfn_outpost_resolver::{Tag};
}

/// [`AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResolverQueryLoggingConfigAssociation = Handle<of::CfnResolverQueryLoggingConfigAssociation>;
impl cfn::ResourceType for of::CfnResolverQueryLoggingConfigAssociation { const TYPE: &'static str = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"; type Tags = cfn::NoTags; type Props = CfnResolverQueryLoggingConfigAssociationProps; type Reference = String; }
impl CfnResolverQueryLoggingConfigAssociation {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `Error`: one of `NONE`, `DESTINATION_NOT_FOUND`, `ACCESS_DENIED`.
    #[inline] pub fn attr_error(&self) -> Val<String> { cfn::attribute(&self.0, "Error") }
    /// The attribute `ErrorMessage`.
    #[inline] pub fn attr_error_message(&self) -> Val<String> { cfn::attribute(&self.0, "ErrorMessage") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `ACTION_NEEDED`, `DELETING`, `FAILED`, `OVERRIDDEN`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnResolverQueryLoggingConfigAssociation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ResolverQueryLogConfigId`, `ResourceId`.
pub type CfnResolverQueryLoggingConfigAssociationProps = Fields<of::CfnResolverQueryLoggingConfigAssociation>;
impl CfnResolverQueryLoggingConfigAssociationProps {
    /// `ResolverQueryLogConfigId`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn resolver_query_log_config_id(self, value: impl IntoVal<Is<kinds::ResolverQueryLoggingConfigId>>) -> Self { with(self, "ResolverQueryLogConfigId", value) }
    /// `ResourceId`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceId", value) }
}

/// [`AWS::Route53Resolver::ResolverRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html).
///
/// What `Ref` returns: `ResolverRuleId`.
pub type CfnResolverRule = Handle<of::CfnResolverRule>;
impl cfn::ResourceType for of::CfnResolverRule { const TYPE: &'static str = "AWS::Route53Resolver::ResolverRule"; type Tags = cfn::TagList; type Props = CfnResolverRuleProps; type Reference = Is<kinds::ResolverRuleId>; }
impl CfnResolverRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResolverRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `ResolverEndpointId`.
    #[inline] pub fn attr_resolver_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResolverEndpointId") }
    /// The attribute `ResolverRuleId`.
    #[inline] pub fn attr_resolver_rule_id(&self) -> Val<Is<kinds::ResolverRuleId>> { cfn::attribute(&self.0, "ResolverRuleId") }
    /// The attribute `TargetIps`.
    #[inline] pub fn attr_target_ips(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "TargetIps") }
}

/// Properties of [`CfnResolverRule`].
///
/// Mandatory: `RuleType`.
///
/// A change replaces the resource: `RuleType`.
///
/// A change may replace the resource: `DomainName`.
pub type CfnResolverRuleProps = Fields<of::CfnResolverRule>;
impl CfnResolverRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule_type: impl IntoVal<String>) -> Self { with(empty(), "RuleType", rule_type) }
    /// `DelegationRecord`: 1 to 256 characters.
    #[track_caller] pub fn delegation_record(self, value: impl IntoVal<String>) -> Self { with(self, "DelegationRecord", value) }
    /// `DomainName`: 1 to 256 characters. Changing it may replace the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Name`: at most 64 characters, matches `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResolverEndpointId`: 1 to 64 characters.
    #[track_caller] pub fn resolver_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResolverEndpointId", value) }
    /// `RuleType`: mandatory, one of `delegate`, `forward`, `recursive`, `system`. Changing it replaces the resource.
    #[track_caller] pub fn rule_type(self, value: impl IntoVal<String>) -> Self { with(self, "RuleType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resolver_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetIps`: at least 1 item.
    #[track_caller] pub fn target_ips(self, value: impl IntoVal<List<cfn_resolver_rule::TargetAddress>>) -> Self { with(self, "TargetIps", value) }
}

/// Types of [`CfnResolverRule`].
pub mod cfn_resolver_rule {
    use super::super::prelude::*;
    mod of { pub enum Tag {} pub enum TargetAddress {} impl ias_core::Optional for TargetAddress {} }

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

    /// `TargetAddress`.
    pub type TargetAddress = Fields<of::TargetAddress>;
    impl TargetAddress {
        /// `Ip`: 7 to 36 characters.
        #[track_caller] pub fn ip(self, value: impl IntoVal<String>) -> Self { with(self, "Ip", value) }
        /// `Ipv6`: 7 to 39 characters.
        #[track_caller] pub fn ipv6(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6", value) }
        /// `Port`: at most 65535 characters, 0 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<String>) -> Self { with(self, "Port", value) }
        /// `Protocol`: one of `do53`, `doh`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `ServerNameIndication`: at most 255 characters.
        #[track_caller] pub fn server_name_indication(self, value: impl IntoVal<String>) -> Self { with(self, "ServerNameIndication", value) }
    }
}

/// [`AWS::Route53Resolver::ResolverRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html).
///
/// What `Ref` returns: `ResolverRuleAssociationId`.
pub type CfnResolverRuleAssociation = Handle<of::CfnResolverRuleAssociation>;
impl cfn::ResourceType for of::CfnResolverRuleAssociation { const TYPE: &'static str = "AWS::Route53Resolver::ResolverRuleAssociation"; type Tags = cfn::NoTags; type Props = CfnResolverRuleAssociationProps; type Reference = String; }
impl CfnResolverRuleAssociation {
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `ResolverRuleAssociationId`.
    #[inline] pub fn attr_resolver_rule_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResolverRuleAssociationId") }
    /// The attribute `ResolverRuleId`.
    #[inline] pub fn attr_resolver_rule_id(&self) -> Val<Is<kinds::ResolverRuleId>> { cfn::attribute(&self.0, "ResolverRuleId") }
    /// The attribute `VPCId`.
    #[inline] pub fn attr_vpc_id(&self) -> Val<Is<kinds::VpcId>> { cfn::attribute(&self.0, "VPCId") }
}

/// Properties of [`CfnResolverRuleAssociation`].
///
/// Mandatory: `VPCId`, `ResolverRuleId`.
///
/// A change replaces the resource: `Name`, `ResolverRuleId`, `VPCId`.
pub type CfnResolverRuleAssociationProps = Fields<of::CfnResolverRuleAssociation>;
impl CfnResolverRuleAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, resolver_rule_id: impl IntoVal<Is<kinds::ResolverRuleId>>) -> Self { with(with(empty(), "VPCId", vpc_id), "ResolverRuleId", resolver_rule_id) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResolverRuleId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resolver_rule_id(self, value: impl IntoVal<Is<kinds::ResolverRuleId>>) -> Self { with(self, "ResolverRuleId", value) }
    /// `VPCId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VPCId", value) }
}
