// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NetworkSecurityManager`.

use super::prelude::*;

mod of { pub enum CfnDeployment {} pub enum CfnPolicy {} pub enum CfnRule {} pub enum CfnScope {} pub enum CfnTemplate {} }

/// [`AWS::NetworkSecurityManager::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html).
///
/// What `Ref` returns: `DeploymentArn`.
pub type CfnDeployment = Handle<of::CfnDeployment>;
impl cfn::ResourceType for of::CfnDeployment { const TYPE: &'static str = "AWS::NetworkSecurityManager::Deployment"; type Tags = cfn::TagList; type Props = CfnDeploymentProps; type Reference = Is<kinds::NetworkSecurityManagerDeploymentArn>; }
impl CfnDeployment {
    /// The attribute `DeploymentArn`.
    #[inline] pub fn attr_deployment_arn(&self) -> Val<Is<kinds::NetworkSecurityManagerDeploymentArn>> { cfn::attribute(&self.0, "DeploymentArn") }
    /// The attribute `DeploymentId`.
    #[inline] pub fn attr_deployment_id(&self) -> Val<String> { cfn::attribute(&self.0, "DeploymentId") }
    /// The attribute `Status`: one of `DRAFT`, `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnDeployment`].
///
/// Mandatory: `DeploymentName`.
///
/// A change replaces the resource: `DeploymentName`.
pub type CfnDeploymentProps = Fields<of::CfnDeployment>;
impl CfnDeploymentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(deployment_name: impl IntoVal<String>) -> Self { with(empty(), "DeploymentName", deployment_name) }
    /// `AssociatedPolicyList`: 1 to 2 items.
    #[track_caller] pub fn associated_policy_list(self, value: impl IntoVal<List<cfn_deployment::AssociatedPolicy>>) -> Self { with(self, "AssociatedPolicyList", value) }
    /// `AssociatedScopeList`: exactly 1 item.
    #[track_caller] pub fn associated_scope_list(self, value: impl IntoVal<List<cfn_deployment::AssociatedScope>>) -> Self { with(self, "AssociatedScopeList", value) }
    /// `DeploymentConfiguration`.
    #[track_caller] pub fn deployment_configuration(self, value: impl IntoVal<cfn_deployment::DeploymentConfiguration>) -> Self { with(self, "DeploymentConfiguration", value) }
    /// `DeploymentDescription`: at most 256 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller] pub fn deployment_description(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentDescription", value) }
    /// `DeploymentName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeploymentName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_deployment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDeployment`].
pub mod cfn_deployment {
    use super::super::prelude::*;
    mod of { pub enum AssociatedPolicy {} pub enum AssociatedScope {} pub enum DeploymentConfiguration {} pub enum Tag {} }

    /// `AssociatedPolicy`.
    pub type AssociatedPolicy = Fields<of::AssociatedPolicy>;
    impl AssociatedPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_arn: impl IntoVal<String>) -> Self { with(empty(), "PolicyArn", policy_arn) }
        /// `PolicyArn`: mandatory.
        #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
    }

    /// `AssociatedScope`.
    pub type AssociatedScope = Fields<of::AssociatedScope>;
    impl AssociatedScope {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope_arn: impl IntoVal<String>) -> Self { with(empty(), "ScopeArn", scope_arn) }
        /// `ScopeArn`: mandatory.
        #[track_caller] pub fn scope_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeArn", value) }
    }

    /// `DeploymentConfiguration`.
    pub type DeploymentConfiguration = Fields<of::DeploymentConfiguration>;
    impl DeploymentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_cross_account_visibility: impl IntoVal<bool>) -> Self { with(empty(), "EnableCrossAccountVisibility", enable_cross_account_visibility) }
        /// `EnableCrossAccountVisibility`: mandatory.
        #[track_caller] pub fn enable_cross_account_visibility(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCrossAccountVisibility", value) }
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

/// [`AWS::NetworkSecurityManager::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html).
///
/// What `Ref` returns: `PolicyArn`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::NetworkSecurityManager::Policy"; type Tags = cfn::TagList; type Props = CfnPolicyProps; type Reference = Is<kinds::NetworkSecurityManagerPolicyArn>; }
impl CfnPolicy {
    /// The attribute `PolicyArn`.
    #[inline] pub fn attr_policy_arn(&self) -> Val<Is<kinds::NetworkSecurityManagerPolicyArn>> { cfn::attribute(&self.0, "PolicyArn") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
    /// The attribute `Status`: one of `DRAFT`, `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `PolicyName`, `Priority`, `FirewallType`, `PolicyConfiguration`.
///
/// A change replaces the resource: `FirewallType`, `PolicyName`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
/// What [`CfnPolicyProps`] cannot do without.
pub struct CfnPolicyPropsRequired<A, B, C, D> {
    /// `PolicyName`: 1 to 128 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Changing it replaces the resource.
    pub policy_name: A,
    /// `Priority`: at least 1.
    pub priority: B,
    /// `FirewallType`. Changing it replaces the resource.
    pub firewall_type: C,
    /// `PolicyConfiguration`.
    pub policy_configuration: D,
}
impl CfnPolicyProps {
    /// Takes what is mandatory, by name: [`CfnPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<cfn_policy::FirewallType>, D: IntoVal<cfn_policy::PolicyConfiguration>>(required: CfnPolicyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "PolicyName", required.policy_name), "Priority", required.priority), "FirewallType", required.firewall_type), "PolicyConfiguration", required.policy_configuration) }
    /// `AssociatedTemplateAndRuleList`: at most 100 items.
    #[track_caller] pub fn associated_template_and_rule_list(self, value: impl IntoVal<List<cfn_policy::AssociatedTemplateAndRule>>) -> Self { with(self, "AssociatedTemplateAndRuleList", value) }
    /// `FirewallType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn firewall_type(self, value: impl IntoVal<cfn_policy::FirewallType>) -> Self { with(self, "FirewallType", value) }
    /// `PolicyConfiguration`: mandatory.
    #[track_caller] pub fn policy_configuration(self, value: impl IntoVal<cfn_policy::PolicyConfiguration>) -> Self { with(self, "PolicyConfiguration", value) }
    /// `PolicyDescription`: at most 256 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller] pub fn policy_description(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDescription", value) }
    /// `PolicyName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `Priority`: mandatory, at least 1.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    use super::super::prelude::*;
    pub use super::cfn_deployment::{Tag};
    mod of { pub enum AssociatedTemplateAndRule {} impl ias_core::Optional for AssociatedTemplateAndRule {} pub enum FirewallType {} pub enum PolicyConfiguration {} impl ias_core::Optional for PolicyConfiguration {} pub enum WafConfig {} pub enum WafConfigConflictResolution {} pub enum WafConfigExistingCustomerWebAclResolution {} }

    /// `AssociatedTemplateAndRule`.
    pub type AssociatedTemplateAndRule = Fields<of::AssociatedTemplateAndRule>;
    impl AssociatedTemplateAndRule {
        /// `RuleArn`.
        #[track_caller] pub fn rule_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuleArn", value) }
        /// `TemplateArn`.
        #[track_caller] pub fn template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateArn", value) }
    }

    /// Words of `FirewallType`.
    pub type FirewallType = Word<fn(of::FirewallType)>;
    impl FirewallType {
        /// `WAF`
        pub const Waf: Self = word("WAF");
        /// `SHIELD_ADVANCED`
        pub const ShieldAdvanced: Self = word("SHIELD_ADVANCED");
    }

    /// `PolicyConfiguration`.
    pub type PolicyConfiguration = Fields<of::PolicyConfiguration>;
    impl PolicyConfiguration {
        /// `RemediationEnabled`.
        #[track_caller] pub fn remediation_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RemediationEnabled", value) }
        /// `ResourcesCleanUp`.
        #[track_caller] pub fn resources_clean_up(self, value: impl IntoVal<bool>) -> Self { with(self, "ResourcesCleanUp", value) }
        /// `WafConfig`.
        #[track_caller] pub fn waf_config(self, value: impl IntoVal<WafConfig>) -> Self { with(self, "WafConfig", value) }
    }

    /// `WafConfig`.
    pub type WafConfig = Fields<of::WafConfig>;
    impl WafConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(existing_customer_web_acl_resolution: impl IntoVal<WafConfigExistingCustomerWebAclResolution>, conflict_resolution: impl IntoVal<WafConfigConflictResolution>) -> Self { with(with(empty(), "ExistingCustomerWebACLResolution", existing_customer_web_acl_resolution), "ConflictResolution", conflict_resolution) }
        /// `ConflictResolution`: mandatory.
        #[track_caller] pub fn conflict_resolution(self, value: impl IntoVal<WafConfigConflictResolution>) -> Self { with(self, "ConflictResolution", value) }
        /// `ExistingCustomerWebACLResolution`: mandatory.
        #[track_caller] pub fn existing_customer_web_acl_resolution(self, value: impl IntoVal<WafConfigExistingCustomerWebAclResolution>) -> Self { with(self, "ExistingCustomerWebACLResolution", value) }
    }

    /// Words of `ConflictResolution`.
    pub type WafConfigConflictResolution = Word<fn(of::WafConfigConflictResolution)>;
    impl WafConfigConflictResolution {
        /// `MERGE_WHERE_APPLICABLE`
        pub const MergeWhereApplicable: Self = word("MERGE_WHERE_APPLICABLE");
    }

    /// Words of `ExistingCustomerWebACLResolution`.
    pub type WafConfigExistingCustomerWebAclResolution = Word<fn(of::WafConfigExistingCustomerWebAclResolution)>;
    impl WafConfigExistingCustomerWebAclResolution {
        /// `RETROFIT`
        pub const Retrofit: Self = word("RETROFIT");
        /// `OVERRIDE_ASSOCIATION`
        pub const OverrideAssociation: Self = word("OVERRIDE_ASSOCIATION");
        /// `NO_REMEDIATION`
        pub const NoRemediation: Self = word("NO_REMEDIATION");
    }
}

/// [`AWS::NetworkSecurityManager::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::NetworkSecurityManager::Rule"; type Tags = cfn::TagList; type Props = CfnRuleProps; type Reference = Is<kinds::NetworkSecurityManagerRuleArn>; }
impl CfnRule {
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::NetworkSecurityManagerRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
    /// The attribute `RuleId`.
    #[inline] pub fn attr_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleId") }
    /// The attribute `Status`: one of `DRAFT`, `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnRule`].
///
/// Mandatory: `RuleName`.
///
/// A change replaces the resource: `FirewallType`, `RuleName`, `RuleType`.
pub type CfnRuleProps = Fields<of::CfnRule>;
impl CfnRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule_name: impl IntoVal<String>) -> Self { with(empty(), "RuleName", rule_name) }
    /// `Configuration`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<String>) -> Self { with(self, "Configuration", value) }
    /// `FirewallType`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_type(self, value: impl IntoVal<cfn_rule::FirewallType>) -> Self { with(self, "FirewallType", value) }
    /// `RuleDescription`: at most 256 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller] pub fn rule_description(self, value: impl IntoVal<String>) -> Self { with(self, "RuleDescription", value) }
    /// `RuleName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `RuleType`. Changing it replaces the resource.
    #[track_caller] pub fn rule_type(self, value: impl IntoVal<cfn_rule::RuleType>) -> Self { with(self, "RuleType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*;
    pub use super::cfn_deployment::{Tag};
    mod of { pub enum FirewallType {} pub enum RuleType {} }

    /// Words of `FirewallType`.
    pub type FirewallType = Word<fn(of::FirewallType)>;
    impl FirewallType {
        /// `WAF`
        pub const Waf: Self = word("WAF");
    }

    /// Words of `RuleType`.
    pub type RuleType = Word<fn(of::RuleType)>;
    impl RuleType {
        /// `CONFIGURATION`
        pub const Configuration: Self = word("CONFIGURATION");
        /// `INSPECTION`
        pub const Inspection: Self = word("INSPECTION");
    }
}

/// [`AWS::NetworkSecurityManager::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html).
///
/// What `Ref` returns: `ScopeArn`.
pub type CfnScope = Handle<of::CfnScope>;
impl cfn::ResourceType for of::CfnScope { const TYPE: &'static str = "AWS::NetworkSecurityManager::Scope"; type Tags = cfn::TagList; type Props = CfnScopeProps; type Reference = Is<kinds::NetworkSecurityManagerScopeArn>; }
impl CfnScope {
    /// The attribute `ScopeArn`.
    #[inline] pub fn attr_scope_arn(&self) -> Val<Is<kinds::NetworkSecurityManagerScopeArn>> { cfn::attribute(&self.0, "ScopeArn") }
    /// The attribute `ScopeId`.
    #[inline] pub fn attr_scope_id(&self) -> Val<String> { cfn::attribute(&self.0, "ScopeId") }
    /// The attribute `Status`: one of `DRAFT`, `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnScope`].
///
/// Mandatory: `ScopeName`.
///
/// A change replaces the resource: `ScopeName`.
pub type CfnScopeProps = Fields<of::CfnScope>;
impl CfnScopeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scope_name: impl IntoVal<String>) -> Self { with(empty(), "ScopeName", scope_name) }
    /// `ScopeConfiguration`.
    #[track_caller] pub fn scope_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeConfiguration", value) }
    /// `ScopeDescription`: at most 256 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller] pub fn scope_description(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeDescription", value) }
    /// `ScopeName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Changing it replaces the resource.
    #[track_caller] pub fn scope_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScopeName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scope::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnScope`].
pub mod cfn_scope {
    pub use super::cfn_deployment::{Tag};
}

/// [`AWS::NetworkSecurityManager::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html).
///
/// What `Ref` returns: `TemplateArn`.
pub type CfnTemplate = Handle<of::CfnTemplate>;
impl cfn::ResourceType for of::CfnTemplate { const TYPE: &'static str = "AWS::NetworkSecurityManager::Template"; type Tags = cfn::TagList; type Props = CfnTemplateProps; type Reference = Is<kinds::NetworkSecurityManagerTemplateArn>; }
impl CfnTemplate {
    /// The attribute `Status`: one of `DRAFT`, `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TemplateArn`.
    #[inline] pub fn attr_template_arn(&self) -> Val<Is<kinds::NetworkSecurityManagerTemplateArn>> { cfn::attribute(&self.0, "TemplateArn") }
    /// The attribute `TemplateId`.
    #[inline] pub fn attr_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "TemplateId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnTemplate`].
///
/// Mandatory: `TemplateName`.
///
/// A change replaces the resource: `FirewallType`, `TemplateName`.
pub type CfnTemplateProps = Fields<of::CfnTemplate>;
impl CfnTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template_name: impl IntoVal<String>) -> Self { with(empty(), "TemplateName", template_name) }
    /// `AssociatedRuleList`: 1 to 50 items.
    #[track_caller] pub fn associated_rule_list(self, value: impl IntoVal<List<cfn_template::AssociatedRule>>) -> Self { with(self, "AssociatedRuleList", value) }
    /// `FirewallType`. Changing it replaces the resource.
    #[track_caller] pub fn firewall_type(self, value: impl IntoVal<cfn_template::FirewallType>) -> Self { with(self, "FirewallType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateDescription`: at most 256 characters, matches `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller] pub fn template_description(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateDescription", value) }
    /// `TemplateName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
}

/// Types of [`CfnTemplate`].
pub mod cfn_template {
    use super::super::prelude::*;
    pub use super::cfn_deployment::{Tag};
    mod of { pub enum AssociatedRule {} pub enum FirewallType {} }

    /// `AssociatedRule`.
    pub type AssociatedRule = Fields<of::AssociatedRule>;
    impl AssociatedRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_arn: impl IntoVal<String>) -> Self { with(empty(), "RuleArn", rule_arn) }
        /// `RuleArn`: mandatory.
        #[track_caller] pub fn rule_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuleArn", value) }
    }

    /// Words of `FirewallType`.
    pub type FirewallType = Word<fn(of::FirewallType)>;
    impl FirewallType {
        /// `WAF`
        pub const Waf: Self = word("WAF");
        /// `NETWORK_FIREWALL`
        pub const NetworkFirewall: Self = word("NETWORK_FIREWALL");
        /// `NETWORK_FIREWALL_V2`
        pub const NetworkFirewallV2: Self = word("NETWORK_FIREWALL_V2");
        /// `IGW_FIREWALL`
        pub const IgwFirewall: Self = word("IGW_FIREWALL");
    }
}
