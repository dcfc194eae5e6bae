// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::FMS`.

use super::prelude::*;

mod of { pub enum CfnApplicationsList {} pub enum CfnNotificationChannel {} pub enum CfnPolicy {} pub enum CfnProtocolsList {} pub enum CfnResourceSet {} }

/// [`AWS::FMS::ApplicationsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApplicationsList = Handle<of::CfnApplicationsList>;
impl cfn::ResourceType for of::CfnApplicationsList { const TYPE: &'static str = "AWS::FMS::ApplicationsList"; type Tags = cfn::TagList; type Props = CfnApplicationsListProps; type Reference = Is<kinds::ApplicationsListArn>; }
impl CfnApplicationsList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ApplicationsListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `LastUpdateTime`.
    #[inline] pub fn attr_last_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateTime") }
    /// The attribute `ListId`.
    #[inline] pub fn attr_list_id(&self) -> Val<String> { cfn::attribute(&self.0, "ListId") }
}

/// Properties of [`CfnApplicationsList`].
///
/// Mandatory: `ListName`, `AppsList`.
pub type CfnApplicationsListProps = Fields<of::CfnApplicationsList>;
impl CfnApplicationsListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(list_name: impl IntoVal<String>, apps_list: impl IntoVal<List<cfn_applications_list::App>>) -> Self { with(with(empty(), "ListName", list_name), "AppsList", apps_list) }
    /// `AppsList`: mandatory.
    #[track_caller] pub fn apps_list(self, value: impl IntoVal<List<cfn_applications_list::App>>) -> Self { with(self, "AppsList", value) }
    /// `ListName`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller] pub fn list_name(self, value: impl IntoVal<String>) -> Self { with(self, "ListName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_applications_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplicationsList`].
pub mod cfn_applications_list {
    use super::super::prelude::*;
    mod of { pub enum App {} pub enum Tag {} }

    /// `App`.
    pub type App = Fields<of::App>;
    /// What [`App`] cannot do without.
    pub struct AppRequired<A, B, C> {
        /// `AppName`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub app_name: A,
        /// `Protocol`: 1 to 20 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub protocol: B,
        /// `Port`: 0 to 65535.
        pub port: C,
    }
    impl App {
        /// Takes what is mandatory, by name: [`AppRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>>(required: AppRequired<A, B, C>) -> Self { with(with(with(empty(), "AppName", required.app_name), "Protocol", required.protocol), "Port", required.port) }
        /// `AppName`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn app_name(self, value: impl IntoVal<String>) -> Self { with(self, "AppName", value) }
        /// `Port`: mandatory, 0 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`: mandatory, 1 to 20 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
    }

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

/// [`AWS::FMS::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html).
///
/// What `Ref` returns: `SnsTopicArn`.
pub type CfnNotificationChannel = Handle<of::CfnNotificationChannel>;
impl cfn::ResourceType for of::CfnNotificationChannel { const TYPE: &'static str = "AWS::FMS::NotificationChannel"; type Tags = cfn::NoTags; type Props = CfnNotificationChannelProps; type Reference = String; }

/// Properties of [`CfnNotificationChannel`].
///
/// Mandatory: `SnsRoleName`, `SnsTopicArn`.
///
/// A change replaces the resource: `SnsTopicArn`.
pub type CfnNotificationChannelProps = Fields<of::CfnNotificationChannel>;
impl CfnNotificationChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(sns_role_name: impl IntoVal<String>, sns_topic_arn: impl IntoVal<String>) -> Self { with(with(empty(), "SnsRoleName", sns_role_name), "SnsTopicArn", sns_topic_arn) }
    /// `SnsRoleName`: mandatory, 1 to 1024 characters, matches `^([^\s]+)$`.
    #[track_caller] pub fn sns_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "SnsRoleName", value) }
    /// `SnsTopicArn`: mandatory, 1 to 1024 characters, matches `^([^\s]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SnsTopicArn", value) }
}

/// [`AWS::FMS::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::FMS::Policy"; type Tags = cfn::TagList; type Props = CfnPolicyProps; type Reference = String; }
impl CfnPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FmsPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `ExcludeResourceTags`, `PolicyName`, `RemediationEnabled`, `SecurityServicePolicyData`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
/// What [`CfnPolicyProps`] cannot do without.
pub struct CfnPolicyPropsRequired<A, B, C, D> {
    /// `ExcludeResourceTags`.
    pub exclude_resource_tags: A,
    /// `PolicyName`: 1 to 1024 characters, matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`.
    pub policy_name: B,
    /// `RemediationEnabled`.
    pub remediation_enabled: C,
    /// `SecurityServicePolicyData`.
    pub security_service_policy_data: D,
}
impl CfnPolicyProps {
    /// Takes what is mandatory, by name: [`CfnPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<String>, C: IntoVal<bool>, D: IntoVal<cfn_policy::SecurityServicePolicyData>>(required: CfnPolicyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ExcludeResourceTags", required.exclude_resource_tags), "PolicyName", required.policy_name), "RemediationEnabled", required.remediation_enabled), "SecurityServicePolicyData", required.security_service_policy_data) }
    /// `DeleteAllPolicyResources`. Write-only.
    #[track_caller] pub fn delete_all_policy_resources(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteAllPolicyResources", value) }
    /// `ExcludeMap`.
    #[track_caller] pub fn exclude_map(self, value: impl IntoVal<cfn_policy::IeMap>) -> Self { with(self, "ExcludeMap", value) }
    /// `ExcludeResourceTags`: mandatory.
    #[track_caller] pub fn exclude_resource_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeResourceTags", value) }
    /// `IncludeMap`.
    #[track_caller] pub fn include_map(self, value: impl IntoVal<cfn_policy::IeMap>) -> Self { with(self, "IncludeMap", value) }
    /// `PolicyDescription`: at most 256 characters, matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`.
    #[track_caller] pub fn policy_description(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDescription", value) }
    /// `PolicyName`: mandatory, 1 to 1024 characters, matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `RemediationEnabled`: mandatory.
    #[track_caller] pub fn remediation_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RemediationEnabled", value) }
    /// `ResourceSetIds`: no item twice, each exactly 22 characters, each matches `^[a-z0-9A-Z]{22}$`.
    #[track_caller] pub fn resource_set_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceSetIds", value) }
    /// `ResourceTagLogicalOperator`.
    #[track_caller] pub fn resource_tag_logical_operator(self, value: impl IntoVal<cfn_policy::ResourceTagLogicalOperator>) -> Self { with(self, "ResourceTagLogicalOperator", value) }
    /// `ResourceTags`: at most 50 items.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_policy::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
    /// `ResourceType`: 1 to 128 characters, matches `^([^\s]*)$`.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
    /// `ResourceTypeList`: each 1 to 128 characters, each matches `^([^\s]*)$`.
    #[track_caller] pub fn resource_type_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypeList", value) }
    /// `ResourcesCleanUp`.
    #[track_caller] pub fn resources_clean_up(self, value: impl IntoVal<bool>) -> Self { with(self, "ResourcesCleanUp", value) }
    /// `SecurityServicePolicyData`: mandatory.
    #[track_caller] pub fn security_service_policy_data(self, value: impl IntoVal<cfn_policy::SecurityServicePolicyData>) -> Self { with(self, "SecurityServicePolicyData", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy::PolicyTag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    use super::super::prelude::*;
    mod of { pub enum FirewallDeploymentModel {} pub enum IeMap {} impl ias_core::Optional for IeMap {} pub enum NetworkAclCommonPolicy {} pub enum NetworkAclEntry {} pub enum NetworkAclEntryIcmpTypeCode {} pub enum NetworkAclEntryPortRange {} pub enum NetworkAclEntryRuleAction {} pub enum NetworkAclEntrySet {} pub enum NetworkFirewallPolicy {} pub enum PolicyTag {} pub enum PolicyType {} pub enum ResourceTag {} pub enum ResourceTagLogicalOperator {} pub enum SecurityServicePolicyData {} pub enum ThirdPartyFirewallPolicy {} }

    /// Words of `FirewallDeploymentModel`.
    pub type FirewallDeploymentModel = Word<fn(of::FirewallDeploymentModel)>;
    impl FirewallDeploymentModel {
        /// `DISTRIBUTED`
        pub const Distributed: Self = word("DISTRIBUTED");
        /// `CENTRALIZED`
        pub const Centralized: Self = word("CENTRALIZED");
    }

    /// `IEMap`.
    pub type IeMap = Fields<of::IeMap>;
    impl IeMap {
        /// `ACCOUNT`: each exactly 12 characters, each matches `^([0-9]*)$`.
        #[track_caller] pub fn account(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ACCOUNT", value) }
        /// `ORGUNIT`: each 16 to 68 characters, each matches `^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`.
        #[track_caller] pub fn orgunit(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ORGUNIT", value) }
    }

    /// `NetworkAclCommonPolicy`.
    pub type NetworkAclCommonPolicy = Fields<of::NetworkAclCommonPolicy>;
    impl NetworkAclCommonPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_acl_entry_set: impl IntoVal<NetworkAclEntrySet>) -> Self { with(empty(), "NetworkAclEntrySet", network_acl_entry_set) }
        /// `NetworkAclEntrySet`: mandatory.
        #[track_caller] pub fn network_acl_entry_set(self, value: impl IntoVal<NetworkAclEntrySet>) -> Self { with(self, "NetworkAclEntrySet", value) }
    }

    /// `NetworkAclEntry`.
    pub type NetworkAclEntry = Fields<of::NetworkAclEntry>;
    /// What [`NetworkAclEntry`] cannot do without.
    pub struct NetworkAclEntryRequired<A, B, C> {
        /// `Egress`.
        pub egress: A,
        /// `Protocol`: matches `^(tcp|udp|icmp|-1|([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))$`.
        pub protocol: B,
        /// `RuleAction`.
        pub rule_action: C,
    }
    impl NetworkAclEntry {
        /// Takes what is mandatory, by name: [`NetworkAclEntryRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<String>, C: IntoVal<NetworkAclEntryRuleAction>>(required: NetworkAclEntryRequired<A, B, C>) -> Self { with(with(with(empty(), "Egress", required.egress), "Protocol", required.protocol), "RuleAction", required.rule_action) }
        /// `CidrBlock`: in the form `ipv4-network`.
        #[track_caller] pub fn cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "CidrBlock", value) }
        /// `Egress`: mandatory.
        #[track_caller] pub fn egress(self, value: impl IntoVal<bool>) -> Self { with(self, "Egress", value) }
        /// `IcmpTypeCode`.
        #[track_caller] pub fn icmp_type_code(self, value: impl IntoVal<NetworkAclEntryIcmpTypeCode>) -> Self { with(self, "IcmpTypeCode", value) }
        /// `Ipv6CidrBlock`: in the form `ipv6-network`.
        #[track_caller] pub fn ipv6_cidr_block(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6CidrBlock", value) }
        /// `PortRange`.
        #[track_caller] pub fn port_range(self, value: impl IntoVal<NetworkAclEntryPortRange>) -> Self { with(self, "PortRange", value) }
        /// `Protocol`: mandatory, matches `^(tcp|udp|icmp|-1|([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]))$`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<String>) -> Self { with(self, "Protocol", value) }
        /// `RuleAction`: mandatory.
        #[track_caller] pub fn rule_action(self, value: impl IntoVal<NetworkAclEntryRuleAction>) -> Self { with(self, "RuleAction", value) }
    }

    /// `IcmpTypeCode`.
    pub type NetworkAclEntryIcmpTypeCode = Fields<of::NetworkAclEntryIcmpTypeCode>;
    impl NetworkAclEntryIcmpTypeCode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code: impl IntoVal<i64>, type_: impl IntoVal<i64>) -> Self { with(with(empty(), "Code", code), "Type", type_) }
        /// `Code`: mandatory, 0 to 255.
        #[track_caller] pub fn code(self, value: impl IntoVal<i64>) -> Self { with(self, "Code", value) }
        /// `Type`: mandatory, 0 to 255.
        #[track_caller] pub fn type_(self, value: impl IntoVal<i64>) -> Self { with(self, "Type", value) }
    }

    /// `PortRange`.
    pub type NetworkAclEntryPortRange = Fields<of::NetworkAclEntryPortRange>;
    impl NetworkAclEntryPortRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(from: impl IntoVal<i64>, to: impl IntoVal<i64>) -> Self { with(with(empty(), "From", from), "To", to) }
        /// `From`: mandatory, 0 to 65535.
        #[track_caller] pub fn from(self, value: impl IntoVal<i64>) -> Self { with(self, "From", value) }
        /// `To`: mandatory, 0 to 65535.
        #[track_caller] pub fn to(self, value: impl IntoVal<i64>) -> Self { with(self, "To", value) }
    }

    /// Words of `RuleAction`.
    pub type NetworkAclEntryRuleAction = Word<fn(of::NetworkAclEntryRuleAction)>;
    impl NetworkAclEntryRuleAction {
        /// `allow`
        pub const Allow: Self = word("allow");
        /// `deny`
        pub const Deny: Self = word("deny");
    }

    /// `NetworkAclEntrySet`.
    ///
    /// Needs at least one of `FirstEntries`; `LastEntries`.
    pub type NetworkAclEntrySet = Fields<of::NetworkAclEntrySet>;
    impl NetworkAclEntrySet {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(force_remediate_for_first_entries: impl IntoVal<bool>, force_remediate_for_last_entries: impl IntoVal<bool>) -> Self { with(with(empty(), "ForceRemediateForFirstEntries", force_remediate_for_first_entries), "ForceRemediateForLastEntries", force_remediate_for_last_entries) }
        /// `FirstEntries`.
        #[track_caller] pub fn first_entries(self, value: impl IntoVal<List<NetworkAclEntry>>) -> Self { with(self, "FirstEntries", value) }
        /// `ForceRemediateForFirstEntries`: mandatory.
        #[track_caller] pub fn force_remediate_for_first_entries(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceRemediateForFirstEntries", value) }
        /// `ForceRemediateForLastEntries`: mandatory.
        #[track_caller] pub fn force_remediate_for_last_entries(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceRemediateForLastEntries", value) }
        /// `LastEntries`.
        #[track_caller] pub fn last_entries(self, value: impl IntoVal<List<NetworkAclEntry>>) -> Self { with(self, "LastEntries", value) }
    }

    /// `NetworkFirewallPolicy`.
    pub type NetworkFirewallPolicy = Fields<of::NetworkFirewallPolicy>;
    impl NetworkFirewallPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(firewall_deployment_model: impl IntoVal<FirewallDeploymentModel>) -> Self { with(empty(), "FirewallDeploymentModel", firewall_deployment_model) }
        /// `FirewallDeploymentModel`: mandatory.
        #[track_caller] pub fn firewall_deployment_model(self, value: impl IntoVal<FirewallDeploymentModel>) -> Self { with(self, "FirewallDeploymentModel", value) }
    }

    /// `PolicyOption`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyOption(Value);
    ias_core::union!(PolicyOption);
    impl PolicyOption {
        /// `NetworkAclCommonPolicy`.
        #[track_caller] pub fn network_acl_common_policy(value: impl IntoVal<NetworkAclCommonPolicy>) -> Self { Self(Value::one("NetworkAclCommonPolicy", value)) }
        /// `NetworkFirewallPolicy`.
        #[track_caller] pub fn network_firewall_policy(value: impl IntoVal<NetworkFirewallPolicy>) -> Self { Self(Value::one("NetworkFirewallPolicy", value)) }
        /// `ThirdPartyFirewallPolicy`.
        #[track_caller] pub fn third_party_firewall_policy(value: impl IntoVal<ThirdPartyFirewallPolicy>) -> Self { Self(Value::one("ThirdPartyFirewallPolicy", value)) }
    }

    /// `PolicyTag`.
    pub type PolicyTag = Fields<of::PolicyTag>;
    impl PolicyTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([^\s]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([^\s]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `PolicyType`.
    pub type PolicyType = Word<fn(of::PolicyType)>;
    impl PolicyType {
        /// `WAF`
        pub const Waf: Self = word("WAF");
        /// `WAFV2`
        pub const Wafv2: Self = word("WAFV2");
        /// `SHIELD_ADVANCED`
        pub const ShieldAdvanced: Self = word("SHIELD_ADVANCED");
        /// `SECURITY_GROUPS_COMMON`
        pub const SecurityGroupsCommon: Self = word("SECURITY_GROUPS_COMMON");
        /// `SECURITY_GROUPS_CONTENT_AUDIT`
        pub const SecurityGroupsContentAudit: Self = word("SECURITY_GROUPS_CONTENT_AUDIT");
        /// `SECURITY_GROUPS_USAGE_AUDIT`
        pub const SecurityGroupsUsageAudit: Self = word("SECURITY_GROUPS_USAGE_AUDIT");
        /// `NETWORK_FIREWALL`
        pub const NetworkFirewall: Self = word("NETWORK_FIREWALL");
        /// `THIRD_PARTY_FIREWALL`
        pub const ThirdPartyFirewall: Self = word("THIRD_PARTY_FIREWALL");
        /// `DNS_FIREWALL`
        pub const DnsFirewall: Self = word("DNS_FIREWALL");
        /// `IMPORT_NETWORK_FIREWALL`
        pub const ImportNetworkFirewall: Self = word("IMPORT_NETWORK_FIREWALL");
        /// `NETWORK_ACL_COMMON`
        pub const NetworkAclCommon: Self = word("NETWORK_ACL_COMMON");
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ResourceTagLogicalOperator`.
    pub type ResourceTagLogicalOperator = Word<fn(of::ResourceTagLogicalOperator)>;
    impl ResourceTagLogicalOperator {
        /// `AND`
        pub const And: Self = word("AND");
        /// `OR`
        pub const Or: Self = word("OR");
    }

    /// `SecurityServicePolicyData`.
    pub type SecurityServicePolicyData = Fields<of::SecurityServicePolicyData>;
    impl SecurityServicePolicyData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<PolicyType>) -> Self { with(empty(), "Type", type_) }
        /// `ManagedServiceData`: 1 to 30000 characters.
        #[track_caller] pub fn managed_service_data(self, value: impl IntoVal<String>) -> Self { with(self, "ManagedServiceData", value) }
        /// `PolicyOption`.
        #[track_caller] pub fn policy_option(self, value: impl IntoVal<PolicyOption>) -> Self { with(self, "PolicyOption", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PolicyType>) -> Self { with(self, "Type", value) }
    }

    /// `ThirdPartyFirewallPolicy`.
    pub type ThirdPartyFirewallPolicy = Fields<of::ThirdPartyFirewallPolicy>;
    impl ThirdPartyFirewallPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(firewall_deployment_model: impl IntoVal<FirewallDeploymentModel>) -> Self { with(empty(), "FirewallDeploymentModel", firewall_deployment_model) }
        /// `FirewallDeploymentModel`: mandatory.
        #[track_caller] pub fn firewall_deployment_model(self, value: impl IntoVal<FirewallDeploymentModel>) -> Self { with(self, "FirewallDeploymentModel", value) }
    }
}

/// [`AWS::FMS::ProtocolsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnProtocolsList = Handle<of::CfnProtocolsList>;
impl cfn::ResourceType for of::CfnProtocolsList { const TYPE: &'static str = "AWS::FMS::ProtocolsList"; type Tags = cfn::TagList; type Props = CfnProtocolsListProps; type Reference = Is<kinds::ProtocolsListArn>; }
impl CfnProtocolsList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ProtocolsListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `LastUpdateTime`.
    #[inline] pub fn attr_last_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateTime") }
    /// The attribute `ListId`.
    #[inline] pub fn attr_list_id(&self) -> Val<String> { cfn::attribute(&self.0, "ListId") }
}

/// Properties of [`CfnProtocolsList`].
///
/// Mandatory: `ListName`, `ProtocolsList`.
pub type CfnProtocolsListProps = Fields<of::CfnProtocolsList>;
impl CfnProtocolsListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(list_name: impl IntoVal<String>, protocols_list: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ListName", list_name), "ProtocolsList", protocols_list) }
    /// `ListName`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller] pub fn list_name(self, value: impl IntoVal<String>) -> Self { with(self, "ListName", value) }
    /// `ProtocolsList`: mandatory, each 1 to 20 characters, each matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller] pub fn protocols_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ProtocolsList", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_protocols_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProtocolsList`].
pub mod cfn_protocols_list {
    pub use super::cfn_applications_list::{Tag};
}

/// [`AWS::FMS::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResourceSet = Handle<of::CfnResourceSet>;
impl cfn::ResourceType for of::CfnResourceSet { const TYPE: &'static str = "AWS::FMS::ResourceSet"; type Tags = cfn::TagList; type Props = CfnResourceSetProps; type Reference = String; }
impl CfnResourceSet {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourceSet`].
///
/// Mandatory: `Name`, `ResourceTypeList`.
pub type CfnResourceSetProps = Fields<of::CfnResourceSet>;
impl CfnResourceSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, resource_type_list: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "ResourceTypeList", resource_type_list) }
    /// `Description`: at most 256 characters, matches `^([a-zA-Z0-9_.:/=+\-@\s]*)$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceTypeList`: mandatory, no item twice, each 1 to 128 characters, each matches `^([^\s]*)$`.
    #[track_caller] pub fn resource_type_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypeList", value) }
    /// `Resources`: no item twice, each 1 to 1024 characters, each matches `^([^\s]*)$`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_resource_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResourceSet`].
pub mod cfn_resource_set {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([^\s]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([^\s]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
