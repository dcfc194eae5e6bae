// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AccessAnalyzer`.

use super::prelude::*;

mod of { pub enum CfnAnalyzer {} pub enum CfnArchiveRule {} }

/// [`AWS::AccessAnalyzer::Analyzer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAnalyzer = Handle<of::CfnAnalyzer>;
impl cfn::ResourceType for of::CfnAnalyzer { const TYPE: &'static str = "AWS::AccessAnalyzer::Analyzer"; type Tags = cfn::TagList; type Props = CfnAnalyzerProps; type Reference = Is<kinds::AnalyzerArn>; }
impl CfnAnalyzer {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AnalyzerArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAnalyzer`].
///
/// Mandatory: `Type`.
///
/// A change replaces the resource: `AnalyzerName`, `Type`.
///
/// A change may replace the resource: `AnalyzerConfiguration`.
pub type CfnAnalyzerProps = Fields<of::CfnAnalyzer>;
impl CfnAnalyzerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<String>) -> Self { with(empty(), "Type", type_) }
    /// `AnalyzerConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn analyzer_configuration(self, value: impl IntoVal<cfn_analyzer::AnalyzerConfiguration>) -> Self { with(self, "AnalyzerConfiguration", value) }
    /// `AnalyzerName`: 1 to 1024 characters, matches `^[A-Za-z_][A-Za-z0-9_.-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn analyzer_name(self, value: impl IntoVal<String>) -> Self { with(self, "AnalyzerName", value) }
    /// `ArchiveRules`.
    #[track_caller] pub fn archive_rules(self, value: impl IntoVal<List<cfn_analyzer::ArchiveRule>>) -> Self { with(self, "ArchiveRules", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_analyzer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory, at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnAnalyzer`].
pub mod cfn_analyzer {
    use super::super::prelude::*;
    mod of { pub enum AnalysisRuleCriteria {} impl ias_core::Optional for AnalysisRuleCriteria {} pub enum AnalyzerConfiguration {} impl ias_core::Optional for AnalyzerConfiguration {} pub enum ArchiveRule {} pub enum Filter {} pub enum InternalAccessAnalysisRuleCriteria {} impl ias_core::Optional for InternalAccessAnalysisRuleCriteria {} pub enum InternalAccessConfiguration {} impl ias_core::Optional for InternalAccessConfiguration {} pub enum InternalAccessConfigurationInternalAccessAnalysisRule {} impl ias_core::Optional for InternalAccessConfigurationInternalAccessAnalysisRule {} pub enum Tag {} pub enum UnusedAccessConfiguration {} impl ias_core::Optional for UnusedAccessConfiguration {} pub enum UnusedAccessConfigurationAnalysisRule {} impl ias_core::Optional for UnusedAccessConfigurationAnalysisRule {} }

    /// `AnalysisRuleCriteria`.
    pub type AnalysisRuleCriteria = Fields<of::AnalysisRuleCriteria>;
    impl AnalysisRuleCriteria {
        /// `AccountIds`.
        #[track_caller] pub fn account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountIds", value) }
        /// `ResourceTags`.
        #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<List<Tag>>>) -> Self { with(self, "ResourceTags", value) }
    }

    /// `AnalyzerConfiguration`.
    pub type AnalyzerConfiguration = Fields<of::AnalyzerConfiguration>;
    impl AnalyzerConfiguration {
        /// `InternalAccessConfiguration`.
        #[track_caller] pub fn internal_access_configuration(self, value: impl IntoVal<InternalAccessConfiguration>) -> Self { with(self, "InternalAccessConfiguration", value) }
        /// `UnusedAccessConfiguration`.
        #[track_caller] pub fn unused_access_configuration(self, value: impl IntoVal<UnusedAccessConfiguration>) -> Self { with(self, "UnusedAccessConfiguration", value) }
    }

    /// `ArchiveRule`.
    pub type ArchiveRule = Fields<of::ArchiveRule>;
    impl ArchiveRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter: impl IntoVal<List<Filter>>, rule_name: impl IntoVal<String>) -> Self { with(with(empty(), "Filter", filter), "RuleName", rule_name) }
        /// `Filter`: mandatory, at least 1 item.
        #[track_caller] pub fn filter(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filter", value) }
        /// `RuleName`: mandatory, 1 to 255 characters, matches `^[A-Za-z][A-Za-z0-9_.-]*$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(property: impl IntoVal<String>) -> Self { with(empty(), "Property", property) }
        /// `Contains`.
        #[track_caller] pub fn contains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Contains", value) }
        /// `Eq`.
        #[track_caller] pub fn eq_(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Eq", value) }
        /// `Exists`.
        #[track_caller] pub fn exists(self, value: impl IntoVal<bool>) -> Self { with(self, "Exists", value) }
        /// `Neq`.
        #[track_caller] pub fn neq(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Neq", value) }
        /// `Property`: mandatory.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
    }

    /// `InternalAccessAnalysisRuleCriteria`.
    pub type InternalAccessAnalysisRuleCriteria = Fields<of::InternalAccessAnalysisRuleCriteria>;
    impl InternalAccessAnalysisRuleCriteria {
        /// `AccountIds`.
        #[track_caller] pub fn account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountIds", value) }
        /// `ResourceArns`.
        #[track_caller] pub fn resource_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceArns", value) }
        /// `ResourceTypes`.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
    }

    /// `InternalAccessConfiguration`.
    pub type InternalAccessConfiguration = Fields<of::InternalAccessConfiguration>;
    impl InternalAccessConfiguration {
        /// `InternalAccessAnalysisRule`.
        #[track_caller] pub fn internal_access_analysis_rule(self, value: impl IntoVal<InternalAccessConfigurationInternalAccessAnalysisRule>) -> Self { with(self, "InternalAccessAnalysisRule", value) }
    }

    /// `InternalAccessAnalysisRule`.
    pub type InternalAccessConfigurationInternalAccessAnalysisRule = Fields<of::InternalAccessConfigurationInternalAccessAnalysisRule>;
    impl InternalAccessConfigurationInternalAccessAnalysisRule {
        /// `Inclusions`.
        #[track_caller] pub fn inclusions(self, value: impl IntoVal<List<InternalAccessAnalysisRuleCriteria>>) -> Self { with(self, "Inclusions", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `UnusedAccessConfiguration`.
    pub type UnusedAccessConfiguration = Fields<of::UnusedAccessConfiguration>;
    impl UnusedAccessConfiguration {
        /// `AnalysisRule`.
        #[track_caller] pub fn analysis_rule(self, value: impl IntoVal<UnusedAccessConfigurationAnalysisRule>) -> Self { with(self, "AnalysisRule", value) }
        /// `UnusedAccessAge`: 1 to 365.
        #[track_caller] pub fn unused_access_age(self, value: impl IntoVal<i64>) -> Self { with(self, "UnusedAccessAge", value) }
    }

    /// `AnalysisRule`.
    pub type UnusedAccessConfigurationAnalysisRule = Fields<of::UnusedAccessConfigurationAnalysisRule>;
    impl UnusedAccessConfigurationAnalysisRule {
        /// `Exclusions`.
        #[track_caller] pub fn exclusions(self, value: impl IntoVal<List<AnalysisRuleCriteria>>) -> Self { with(self, "Exclusions", value) }
    }
}

/// [`AWS::AccessAnalyzer::ArchiveRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnArchiveRule = Handle<of::CfnArchiveRule>;
impl cfn::ResourceType for of::CfnArchiveRule { const TYPE: &'static str = "AWS::AccessAnalyzer::ArchiveRule"; type Tags = cfn::NoTags; type Props = CfnArchiveRuleProps; type Reference = Is<kinds::ArchiveRuleArn>; }
impl CfnArchiveRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ArchiveRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnArchiveRule`].
///
/// Mandatory: `AnalyzerName`, `RuleName`, `Filter`.
///
/// A change replaces the resource: `AnalyzerName`, `RuleName`.
pub type CfnArchiveRuleProps = Fields<of::CfnArchiveRule>;
/// What [`CfnArchiveRuleProps`] cannot do without.
pub struct CfnArchiveRulePropsRequired<A, B, C> {
    /// `AnalyzerName`: 1 to 255 characters, matches `^[A-Za-z][A-Za-z0-9_.-]*$`. Changing it replaces the resource.
    pub analyzer_name: A,
    /// `RuleName`: 1 to 255 characters, matches `^[A-Za-z][A-Za-z0-9_.-]*$`. Changing it replaces the resource.
    pub rule_name: B,
    /// `Filter`.
    pub filter: C,
}
impl CfnArchiveRuleProps {
    /// Takes what is mandatory, by name: [`CfnArchiveRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Map<cfn_archive_rule::Filter>>>(required: CfnArchiveRulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AnalyzerName", required.analyzer_name), "RuleName", required.rule_name), "Filter", required.filter) }
    /// `AnalyzerName`: mandatory, 1 to 255 characters, matches `^[A-Za-z][A-Za-z0-9_.-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn analyzer_name(self, value: impl IntoVal<String>) -> Self { with(self, "AnalyzerName", value) }
    /// `Filter`: mandatory.
    #[track_caller] pub fn filter(self, value: impl IntoVal<Map<cfn_archive_rule::Filter>>) -> Self { with(self, "Filter", value) }
    /// `RuleName`: mandatory, 1 to 255 characters, matches `^[A-Za-z][A-Za-z0-9_.-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
}

/// Types of [`CfnArchiveRule`].
pub mod cfn_archive_rule {
    use super::super::prelude::*;
    mod of { pub enum Filter {} impl ias_core::Optional for Filter {} }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// `Contains`: 1 to 20 items.
        #[track_caller] pub fn contains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Contains", value) }
        /// `Eq`: 1 to 20 items.
        #[track_caller] pub fn eq_(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Eq", value) }
        /// `Exists`.
        #[track_caller] pub fn exists(self, value: impl IntoVal<bool>) -> Self { with(self, "Exists", value) }
        /// `Neq`: 1 to 20 items.
        #[track_caller] pub fn neq(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Neq", value) }
    }
}
