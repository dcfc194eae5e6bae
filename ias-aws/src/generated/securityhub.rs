// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SecurityHub`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnActionTarget {} pub enum CfnAggregatorV2 {} pub enum CfnAutomationRule {} pub enum CfnAutomationRuleV2 {} pub enum CfnConfigurationPolicy {} pub enum CfnConnector {} pub enum CfnConnectorV2 {} pub enum CfnDelegatedAdmin {} pub enum CfnFindingAggregator {} pub enum CfnHub {} impl ias_core::Optional for CfnHub {} pub enum CfnHubV2 {} impl ias_core::Optional for CfnHubV2 {} pub enum CfnInsight {} pub enum CfnOrganizationConfiguration {} pub enum CfnPolicyAssociation {} pub enum CfnProductSubscription {} pub enum CfnSecurityControl {} pub enum CfnStandard {} }

/// [`AWS::SecurityHub::ActionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html).
///
/// What `Ref` returns: `ActionTargetArn`.
pub type CfnActionTarget = Handle<of::CfnActionTarget>;
impl cfn::ResourceType for of::CfnActionTarget { const TYPE: &'static str = "AWS::SecurityHub::ActionTarget"; const TAGS: Option<Tagging> = None; type Props = CfnActionTargetProps; type Reference = Is<kinds::ActionTargetArn>; }
impl CfnActionTarget {
    /// The attribute `ActionTargetArn`.
    #[inline] pub fn attr_action_target_arn(&self) -> Val<Is<kinds::ActionTargetArn>> { cfn::attribute(&self.0, "ActionTargetArn") }
}

/// Properties of [`CfnActionTarget`].
///
/// Mandatory: `Name`, `Description`, `Id`.
///
/// A change replaces the resource: `Id`.
pub type CfnActionTargetProps = Fields<of::CfnActionTarget>;
/// What [`CfnActionTargetProps`] cannot do without.
pub struct CfnActionTargetPropsRequired<A, B, C> {
    /// `Name`: matches `\S`.
    pub name: A,
    /// `Description`: matches `\S`.
    pub description: B,
    /// `Id`: matches `\S`. Changing it replaces the resource.
    pub id: C,
}
impl CfnActionTargetProps {
    /// Takes what is mandatory, by name: [`CfnActionTargetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnActionTargetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Description", required.description), "Id", required.id) }
    /// `Description`: mandatory, matches `\S`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Id`: mandatory, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `Name`: mandatory, matches `\S`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// [`AWS::SecurityHub::AggregatorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-aggregatorv2.html).
///
/// What `Ref` returns: `AggregatorV2Arn`.
pub type CfnAggregatorV2 = Handle<of::CfnAggregatorV2>;
impl cfn::ResourceType for of::CfnAggregatorV2 { const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnAggregatorV2Props; type Reference = Is<kinds::AggregatorV2Arn>; }
impl CfnAggregatorV2 {
    /// The attribute `AggregationRegion`.
    #[inline] pub fn attr_aggregation_region(&self) -> Val<String> { cfn::attribute(&self.0, "AggregationRegion") }
    /// The attribute `AggregatorV2Arn`.
    #[inline] pub fn attr_aggregator_v2_arn(&self) -> Val<Is<kinds::AggregatorV2Arn>> { cfn::attribute(&self.0, "AggregatorV2Arn") }
}

/// Properties of [`CfnAggregatorV2`].
///
/// Mandatory: `RegionLinkingMode`, `LinkedRegions`.
pub type CfnAggregatorV2Props = Fields<of::CfnAggregatorV2>;
impl CfnAggregatorV2Props {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(region_linking_mode: impl IntoVal<cfn_aggregator_v2::RegionLinkingMode>, linked_regions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "RegionLinkingMode", region_linking_mode), "LinkedRegions", linked_regions) }
    /// `LinkedRegions`: mandatory, 1 to 50 items, no item twice, each matches `^[a-zA-Z0-9-]{1,32}$`.
    #[track_caller] pub fn linked_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LinkedRegions", value) }
    /// `RegionLinkingMode`: mandatory.
    #[track_caller] pub fn region_linking_mode(self, value: impl IntoVal<cfn_aggregator_v2::RegionLinkingMode>) -> Self { with(self, "RegionLinkingMode", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAggregatorV2`].
pub mod cfn_aggregator_v2 {
    use super::super::prelude::{Words, fmt};

    /// Words of `RegionLinkingMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RegionLinkingMode {
        /// `SPECIFIED_REGIONS`
        SpecifiedRegions,
    }
    impl Words for RegionLinkingMode { const WORDS: &'static [(&'static str, Self)] = &[("SPECIFIED_REGIONS", Self::SpecifiedRegions)]; }
    impl Eq for RegionLinkingMode {}
    impl fmt::Debug for RegionLinkingMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnAutomationRule = Handle<of::CfnAutomationRule>;
impl cfn::ResourceType for of::CfnAutomationRule { const TYPE: &'static str = "AWS::SecurityHub::AutomationRule"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnAutomationRuleProps; type Reference = Is<kinds::SecurityHubAutomationRuleArn>; }
impl CfnAutomationRule {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::SecurityHubAutomationRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAutomationRule`].
///
/// Mandatory: `RuleOrder`, `RuleName`, `Description`, `Criteria`, `Actions`.
pub type CfnAutomationRuleProps = Fields<of::CfnAutomationRule>;
/// What [`CfnAutomationRuleProps`] cannot do without.
pub struct CfnAutomationRulePropsRequired<A, B, C, D, E> {
    /// `RuleOrder`: 1 to 1000.
    pub rule_order: A,
    /// `RuleName`: 1 to 256 characters, matches `\S`.
    pub rule_name: B,
    /// `Description`: 1 to 1024 characters, matches `\S`.
    pub description: C,
    /// `Criteria`.
    pub criteria: D,
    /// `Actions`: exactly 1 item.
    pub actions: E,
}
impl CfnAutomationRuleProps {
    /// Takes what is mandatory, by name: [`CfnAutomationRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_automation_rule::AutomationRulesFindingFilters>, E: IntoVal<List<cfn_automation_rule::AutomationRulesAction>>>(required: CfnAutomationRulePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "RuleOrder", required.rule_order), "RuleName", required.rule_name), "Description", required.description), "Criteria", required.criteria), "Actions", required.actions) }
    /// `Actions`: mandatory, exactly 1 item.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_automation_rule::AutomationRulesAction>>) -> Self { with(self, "Actions", value) }
    /// `Criteria`: mandatory.
    #[track_caller] pub fn criteria(self, value: impl IntoVal<cfn_automation_rule::AutomationRulesFindingFilters>) -> Self { with(self, "Criteria", value) }
    /// `Description`: mandatory, 1 to 1024 characters, matches `\S`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IsTerminal`.
    #[track_caller] pub fn is_terminal(self, value: impl IntoVal<bool>) -> Self { with(self, "IsTerminal", value) }
    /// `RuleName`: mandatory, 1 to 256 characters, matches `\S`.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `RuleOrder`: mandatory, 1 to 1000.
    #[track_caller] pub fn rule_order(self, value: impl IntoVal<i64>) -> Self { with(self, "RuleOrder", value) }
    /// `RuleStatus`.
    #[track_caller] pub fn rule_status(self, value: impl IntoVal<cfn_automation_rule::RuleStatus>) -> Self { with(self, "RuleStatus", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAutomationRule`].
pub mod cfn_automation_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AutomationRulesAction {} pub enum AutomationRulesFindingFieldsUpdate {} impl ias_core::Optional for AutomationRulesFindingFieldsUpdate {} pub enum AutomationRulesFindingFilters {} impl ias_core::Optional for AutomationRulesFindingFilters {} pub enum DateFilter {} impl ias_core::Optional for DateFilter {} pub enum DateRange {} pub enum MapFilter {} pub enum NoteUpdate {} pub enum NumberFilter {} impl ias_core::Optional for NumberFilter {} pub enum RelatedFinding {} pub enum SeverityUpdate {} impl ias_core::Optional for SeverityUpdate {} pub enum StringFilter {} pub enum WorkflowUpdate {} }

    /// `AutomationRulesAction`.
    pub type AutomationRulesAction = Fields<of::AutomationRulesAction>;
    impl AutomationRulesAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AutomationRulesActionType>, finding_fields_update: impl IntoVal<AutomationRulesFindingFieldsUpdate>) -> Self { with(with(empty(), "Type", type_), "FindingFieldsUpdate", finding_fields_update) }
        /// `FindingFieldsUpdate`: mandatory.
        #[track_caller] pub fn finding_fields_update(self, value: impl IntoVal<AutomationRulesFindingFieldsUpdate>) -> Self { with(self, "FindingFieldsUpdate", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AutomationRulesActionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AutomationRulesActionType {
        /// `FINDING_FIELDS_UPDATE`
        FindingFieldsUpdate,
    }
    impl Words for AutomationRulesActionType { const WORDS: &'static [(&'static str, Self)] = &[("FINDING_FIELDS_UPDATE", Self::FindingFieldsUpdate)]; }
    impl Eq for AutomationRulesActionType {}
    impl fmt::Debug for AutomationRulesActionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AutomationRulesFindingFieldsUpdate`.
    pub type AutomationRulesFindingFieldsUpdate = Fields<of::AutomationRulesFindingFieldsUpdate>;
    impl AutomationRulesFindingFieldsUpdate {
        /// `Confidence`: 0 to 100.
        #[track_caller] pub fn confidence(self, value: impl IntoVal<i64>) -> Self { with(self, "Confidence", value) }
        /// `Criticality`: 0 to 100.
        #[track_caller] pub fn criticality(self, value: impl IntoVal<i64>) -> Self { with(self, "Criticality", value) }
        /// `Note`.
        #[track_caller] pub fn note(self, value: impl IntoVal<NoteUpdate>) -> Self { with(self, "Note", value) }
        /// `RelatedFindings`: 1 to 10 items.
        #[track_caller] pub fn related_findings(self, value: impl IntoVal<List<RelatedFinding>>) -> Self { with(self, "RelatedFindings", value) }
        /// `Severity`.
        #[track_caller] pub fn severity(self, value: impl IntoVal<SeverityUpdate>) -> Self { with(self, "Severity", value) }
        /// `Types`: at most 50 items, no item twice, each matches `^([^/]+)(/[^/]+){0,2}$`.
        #[track_caller] pub fn types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Types", value) }
        /// `UserDefinedFields`.
        #[track_caller] pub fn user_defined_fields(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "UserDefinedFields", value) }
        /// `VerificationState`.
        #[track_caller] pub fn verification_state(self, value: impl IntoVal<AutomationRulesFindingFieldsUpdateVerificationState>) -> Self { with(self, "VerificationState", value) }
        /// `Workflow`.
        #[track_caller] pub fn workflow(self, value: impl IntoVal<WorkflowUpdate>) -> Self { with(self, "Workflow", value) }
    }

    /// Words of `VerificationState`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AutomationRulesFindingFieldsUpdateVerificationState {
        /// `UNKNOWN`
        Unknown,
        /// `TRUE_POSITIVE`
        TruePositive,
        /// `FALSE_POSITIVE`
        FalsePositive,
        /// `BENIGN_POSITIVE`
        BenignPositive,
    }
    impl Words for AutomationRulesFindingFieldsUpdateVerificationState { const WORDS: &'static [(&'static str, Self)] = &[("UNKNOWN", Self::Unknown), ("TRUE_POSITIVE", Self::TruePositive), ("FALSE_POSITIVE", Self::FalsePositive), ("BENIGN_POSITIVE", Self::BenignPositive)]; }
    impl Eq for AutomationRulesFindingFieldsUpdateVerificationState {}
    impl fmt::Debug for AutomationRulesFindingFieldsUpdateVerificationState { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AutomationRulesFindingFilters`.
    pub type AutomationRulesFindingFilters = Fields<of::AutomationRulesFindingFilters>;
    impl AutomationRulesFindingFilters {
        /// `AwsAccountId`: at most 100 items.
        #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "AwsAccountId", value) }
        /// `CompanyName`: at most 20 items.
        #[track_caller] pub fn company_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "CompanyName", value) }
        /// `ComplianceAssociatedStandardsId`: at most 20 items.
        #[track_caller] pub fn compliance_associated_standards_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceAssociatedStandardsId", value) }
        /// `ComplianceSecurityControlId`: at most 20 items.
        #[track_caller] pub fn compliance_security_control_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceSecurityControlId", value) }
        /// `ComplianceStatus`: at most 20 items.
        #[track_caller] pub fn compliance_status(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceStatus", value) }
        /// `Confidence`: at most 20 items.
        #[track_caller] pub fn confidence(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "Confidence", value) }
        /// `CreatedAt`: at most 20 items.
        #[track_caller] pub fn created_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "CreatedAt", value) }
        /// `Criticality`: at most 20 items.
        #[track_caller] pub fn criticality(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "Criticality", value) }
        /// `Description`: at most 20 items.
        #[track_caller] pub fn description(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Description", value) }
        /// `FirstObservedAt`: at most 20 items.
        #[track_caller] pub fn first_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "FirstObservedAt", value) }
        /// `GeneratorId`: at most 100 items.
        #[track_caller] pub fn generator_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "GeneratorId", value) }
        /// `Id`: at most 20 items.
        #[track_caller] pub fn id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Id", value) }
        /// `LastObservedAt`: at most 20 items.
        #[track_caller] pub fn last_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "LastObservedAt", value) }
        /// `NoteText`: at most 20 items.
        #[track_caller] pub fn note_text(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NoteText", value) }
        /// `NoteUpdatedAt`: at most 20 items.
        #[track_caller] pub fn note_updated_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "NoteUpdatedAt", value) }
        /// `NoteUpdatedBy`: at most 20 items.
        #[track_caller] pub fn note_updated_by(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NoteUpdatedBy", value) }
        /// `ProductArn`: at most 20 items.
        #[track_caller] pub fn product_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ProductArn", value) }
        /// `ProductName`: at most 20 items.
        #[track_caller] pub fn product_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ProductName", value) }
        /// `RecordState`: at most 20 items.
        #[track_caller] pub fn record_state(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RecordState", value) }
        /// `RelatedFindingsId`: at most 20 items.
        #[track_caller] pub fn related_findings_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RelatedFindingsId", value) }
        /// `RelatedFindingsProductArn`: at most 20 items.
        #[track_caller] pub fn related_findings_product_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RelatedFindingsProductArn", value) }
        /// `ResourceDetailsOther`: at most 20 items.
        #[track_caller] pub fn resource_details_other(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "ResourceDetailsOther", value) }
        /// `ResourceId`: at most 100 items.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceId", value) }
        /// `ResourcePartition`: at most 20 items.
        #[track_caller] pub fn resource_partition(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourcePartition", value) }
        /// `ResourceRegion`: at most 20 items.
        #[track_caller] pub fn resource_region(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceRegion", value) }
        /// `ResourceTags`: at most 20 items.
        #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "ResourceTags", value) }
        /// `ResourceType`: at most 20 items.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceType", value) }
        /// `SeverityLabel`: at most 20 items.
        #[track_caller] pub fn severity_label(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "SeverityLabel", value) }
        /// `SourceUrl`: at most 20 items.
        #[track_caller] pub fn source_url(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "SourceUrl", value) }
        /// `Title`: at most 100 items.
        #[track_caller] pub fn title(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Title", value) }
        /// `Type`: at most 20 items.
        #[track_caller] pub fn type_(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Type", value) }
        /// `UpdatedAt`: at most 20 items.
        #[track_caller] pub fn updated_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "UpdatedAt", value) }
        /// `UserDefinedFields`: at most 20 items.
        #[track_caller] pub fn user_defined_fields(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "UserDefinedFields", value) }
        /// `VerificationState`: at most 20 items.
        #[track_caller] pub fn verification_state(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VerificationState", value) }
        /// `WorkflowStatus`: at most 20 items.
        #[track_caller] pub fn workflow_status(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "WorkflowStatus", value) }
    }

    /// `DateFilter`.
    pub type DateFilter = Fields<of::DateFilter>;
    impl DateFilter {
        /// `DateRange`.
        #[track_caller] pub fn date_range(self, value: impl IntoVal<DateRange>) -> Self { with(self, "DateRange", value) }
        /// `End`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `Start`.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
    }

    /// `DateRange`.
    pub type DateRange = Fields<of::DateRange>;
    impl DateRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<DateRangeUnit>, value: impl IntoVal<f64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<DateRangeUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Unit`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DateRangeUnit {
        /// `DAYS`
        Days,
    }
    impl Words for DateRangeUnit { const WORDS: &'static [(&'static str, Self)] = &[("DAYS", Self::Days)]; }
    impl Eq for DateRangeUnit {}
    impl fmt::Debug for DateRangeUnit { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MapFilter`.
    pub type MapFilter = Fields<of::MapFilter>;
    /// What [`MapFilter`] cannot do without.
    pub struct MapFilterRequired<A, B, C> {
        /// `Comparison`.
        pub comparison: A,
        /// `Key`: matches `\S`.
        pub key: B,
        /// `Value`.
        pub value: C,
    }
    impl MapFilter {
        /// Takes what is mandatory, by name: [`MapFilterRequired`].
        #[track_caller] pub fn new<A: IntoVal<MapFilterComparison>, B: IntoVal<String>, C: IntoVal<String>>(required: MapFilterRequired<A, B, C>) -> Self { with(with(with(empty(), "Comparison", required.comparison), "Key", required.key), "Value", required.value) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MapFilterComparison>) -> Self { with(self, "Comparison", value) }
        /// `Key`: mandatory, matches `\S`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Comparison`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MapFilterComparison {
        /// `EQUALS`
        Equals,
        /// `NOT_EQUALS`
        NotEquals,
        /// `CONTAINS`
        Contains,
        /// `NOT_CONTAINS`
        NotContains,
    }
    impl Words for MapFilterComparison { const WORDS: &'static [(&'static str, Self)] = &[("EQUALS", Self::Equals), ("NOT_EQUALS", Self::NotEquals), ("CONTAINS", Self::Contains), ("NOT_CONTAINS", Self::NotContains)]; }
    impl Eq for MapFilterComparison {}
    impl fmt::Debug for MapFilterComparison { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `NoteUpdate`.
    pub type NoteUpdate = Fields<of::NoteUpdate>;
    impl NoteUpdate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>, updated_by: impl IntoVal<String>) -> Self { with(with(empty(), "Text", text), "UpdatedBy", updated_by) }
        /// `Text`: mandatory, 1 to 512 characters, matches `\S`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `UpdatedBy`: mandatory, matches `\S`.
        #[track_caller] pub fn updated_by(self, value: impl IntoVal<String>) -> Self { with(self, "UpdatedBy", value) }
    }

    /// `NumberFilter`.
    pub type NumberFilter = Fields<of::NumberFilter>;
    impl NumberFilter {
        /// `Eq`.
        #[track_caller] pub fn eq_(self, value: impl IntoVal<f64>) -> Self { with(self, "Eq", value) }
        /// `Gte`.
        #[track_caller] pub fn gte(self, value: impl IntoVal<f64>) -> Self { with(self, "Gte", value) }
        /// `Lte`.
        #[track_caller] pub fn lte(self, value: impl IntoVal<f64>) -> Self { with(self, "Lte", value) }
    }

    /// `RelatedFinding`.
    pub type RelatedFinding = Fields<of::RelatedFinding>;
    impl RelatedFinding {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(product_arn: impl IntoVal<String>, id: impl IntoVal<String>) -> Self { with(with(empty(), "ProductArn", product_arn), "Id", id) }
        /// `Id`: mandatory, matches `\S`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `ProductArn`: mandatory, 12 to 2048 characters.
        #[track_caller] pub fn product_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProductArn", value) }
    }

    /// Words of `RuleStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RuleStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for RuleStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for RuleStatus {}
    impl fmt::Debug for RuleStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SeverityUpdate`.
    pub type SeverityUpdate = Fields<of::SeverityUpdate>;
    impl SeverityUpdate {
        /// `Label`.
        #[track_caller] pub fn label(self, value: impl IntoVal<SeverityUpdateLabel>) -> Self { with(self, "Label", value) }
        /// `Normalized`: 0 to 100.
        #[track_caller] pub fn normalized(self, value: impl IntoVal<i64>) -> Self { with(self, "Normalized", value) }
        /// `Product`.
        #[track_caller] pub fn product(self, value: impl IntoVal<f64>) -> Self { with(self, "Product", value) }
    }

    /// Words of `Label`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SeverityUpdateLabel {
        /// `INFORMATIONAL`
        Informational,
        /// `LOW`
        Low,
        /// `MEDIUM`
        Medium,
        /// `HIGH`
        High,
        /// `CRITICAL`
        Critical,
    }
    impl Words for SeverityUpdateLabel { const WORDS: &'static [(&'static str, Self)] = &[("INFORMATIONAL", Self::Informational), ("LOW", Self::Low), ("MEDIUM", Self::Medium), ("HIGH", Self::High), ("CRITICAL", Self::Critical)]; }
    impl Eq for SeverityUpdateLabel {}
    impl fmt::Debug for SeverityUpdateLabel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `StringFilter`.
    pub type StringFilter = Fields<of::StringFilter>;
    impl StringFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<StringFilterComparison>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Comparison", comparison), "Value", value) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<StringFilterComparison>) -> Self { with(self, "Comparison", value) }
        /// `Value`: mandatory, matches `\S`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `StringFilterComparison`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StringFilterComparison {
        /// `EQUALS`
        Equals,
        /// `PREFIX`
        Prefix,
        /// `NOT_EQUALS`
        NotEquals,
        /// `PREFIX_NOT_EQUALS`
        PrefixNotEquals,
        /// `CONTAINS`
        Contains,
        /// `NOT_CONTAINS`
        NotContains,
    }
    impl Words for StringFilterComparison { const WORDS: &'static [(&'static str, Self)] = &[("EQUALS", Self::Equals), ("PREFIX", Self::Prefix), ("NOT_EQUALS", Self::NotEquals), ("PREFIX_NOT_EQUALS", Self::PrefixNotEquals), ("CONTAINS", Self::Contains), ("NOT_CONTAINS", Self::NotContains)]; }
    impl Eq for StringFilterComparison {}
    impl fmt::Debug for StringFilterComparison { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `WorkflowUpdate`.
    pub type WorkflowUpdate = Fields<of::WorkflowUpdate>;
    impl WorkflowUpdate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<WorkflowUpdateStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<WorkflowUpdateStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum WorkflowUpdateStatus {
        /// `NEW`
        New,
        /// `NOTIFIED`
        Notified,
        /// `RESOLVED`
        Resolved,
        /// `SUPPRESSED`
        Suppressed,
    }
    impl Words for WorkflowUpdateStatus { const WORDS: &'static [(&'static str, Self)] = &[("NEW", Self::New), ("NOTIFIED", Self::Notified), ("RESOLVED", Self::Resolved), ("SUPPRESSED", Self::Suppressed)]; }
    impl Eq for WorkflowUpdateStatus {}
    impl fmt::Debug for WorkflowUpdateStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::AutomationRuleV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnAutomationRuleV2 = Handle<of::CfnAutomationRuleV2>;
impl cfn::ResourceType for of::CfnAutomationRuleV2 { const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnAutomationRuleV2Props; type Reference = String; }
impl CfnAutomationRuleV2 {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<String> { cfn::attribute(&self.0, "RuleArn") }
    /// The attribute `RuleId`.
    #[inline] pub fn attr_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAutomationRuleV2`].
///
/// Mandatory: `RuleName`, `Description`, `RuleOrder`, `Criteria`, `Actions`.
pub type CfnAutomationRuleV2Props = Fields<of::CfnAutomationRuleV2>;
/// What [`CfnAutomationRuleV2Props`] cannot do without.
pub struct CfnAutomationRuleV2PropsRequired<A, B, C, D, E> {
    /// `RuleName`: 1 to 256 characters, matches `.*\S.*`.
    pub rule_name: A,
    /// `Description`: 1 to 256 characters, matches `.*\S.*`.
    pub description: B,
    /// `RuleOrder`: 1 to 1000.
    pub rule_order: C,
    /// `Criteria`.
    pub criteria: D,
    /// `Actions`: exactly 1 item, no item twice.
    pub actions: E,
}
impl CfnAutomationRuleV2Props {
    /// Takes what is mandatory, by name: [`CfnAutomationRuleV2PropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<f64>, D: IntoVal<cfn_automation_rule_v2::Criteria>, E: IntoVal<List<cfn_automation_rule_v2::AutomationRulesActionV2>>>(required: CfnAutomationRuleV2PropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "RuleName", required.rule_name), "Description", required.description), "RuleOrder", required.rule_order), "Criteria", required.criteria), "Actions", required.actions) }
    /// `Actions`: mandatory, exactly 1 item, no item twice.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_automation_rule_v2::AutomationRulesActionV2>>) -> Self { with(self, "Actions", value) }
    /// `Criteria`: mandatory.
    #[track_caller] pub fn criteria(self, value: impl IntoVal<cfn_automation_rule_v2::Criteria>) -> Self { with(self, "Criteria", value) }
    /// `Description`: mandatory, 1 to 256 characters, matches `.*\S.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `RuleName`: mandatory, 1 to 256 characters, matches `.*\S.*`.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `RuleOrder`: mandatory, 1 to 1000.
    #[track_caller] pub fn rule_order(self, value: impl IntoVal<f64>) -> Self { with(self, "RuleOrder", value) }
    /// `RuleStatus`.
    #[track_caller] pub fn rule_status(self, value: impl IntoVal<cfn_automation_rule_v2::RuleStatus>) -> Self { with(self, "RuleStatus", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAutomationRuleV2`].
pub mod cfn_automation_rule_v2 {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_automation_rule::{DateFilter, DateRange, DateRangeUnit, NumberFilter, RuleStatus};
    mod of { pub enum AutomationRulesActionV2 {} pub enum AutomationRulesFindingFieldsUpdateV2 {} impl ias_core::Optional for AutomationRulesFindingFieldsUpdateV2 {} pub enum BooleanFilter {} pub enum CompositeFilter {} impl ias_core::Optional for CompositeFilter {} pub enum Criteria {} impl ias_core::Optional for Criteria {} pub enum ExternalIntegrationConfiguration {} impl ias_core::Optional for ExternalIntegrationConfiguration {} pub enum MapFilter {} pub enum OcsfBooleanFilter {} pub enum OcsfDateFilter {} pub enum OcsfFindingFilters {} impl ias_core::Optional for OcsfFindingFilters {} pub enum OcsfMapFilter {} pub enum OcsfNumberFilter {} pub enum OcsfStringFilter {} pub enum StringFilter {} }

    /// Words of `AllowedOperators`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AllowedOperators {
        /// `AND`
        And,
        /// `OR`
        Or,
    }
    impl Words for AllowedOperators { const WORDS: &'static [(&'static str, Self)] = &[("AND", Self::And), ("OR", Self::Or)]; }
    impl Eq for AllowedOperators {}
    impl fmt::Debug for AllowedOperators { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AutomationRulesActionV2`.
    pub type AutomationRulesActionV2 = Fields<of::AutomationRulesActionV2>;
    impl AutomationRulesActionV2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<AutomationRulesActionV2Type>) -> Self { with(empty(), "Type", type_) }
        /// `ExternalIntegrationConfiguration`.
        #[track_caller] pub fn external_integration_configuration(self, value: impl IntoVal<ExternalIntegrationConfiguration>) -> Self { with(self, "ExternalIntegrationConfiguration", value) }
        /// `FindingFieldsUpdate`.
        #[track_caller] pub fn finding_fields_update(self, value: impl IntoVal<AutomationRulesFindingFieldsUpdateV2>) -> Self { with(self, "FindingFieldsUpdate", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AutomationRulesActionV2Type>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AutomationRulesActionV2Type {
        /// `FINDING_FIELDS_UPDATE`
        FindingFieldsUpdate,
        /// `EXTERNAL_INTEGRATION`
        ExternalIntegration,
    }
    impl Words for AutomationRulesActionV2Type { const WORDS: &'static [(&'static str, Self)] = &[("FINDING_FIELDS_UPDATE", Self::FindingFieldsUpdate), ("EXTERNAL_INTEGRATION", Self::ExternalIntegration)]; }
    impl Eq for AutomationRulesActionV2Type {}
    impl fmt::Debug for AutomationRulesActionV2Type { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AutomationRulesFindingFieldsUpdateV2`.
    pub type AutomationRulesFindingFieldsUpdateV2 = Fields<of::AutomationRulesFindingFieldsUpdateV2>;
    impl AutomationRulesFindingFieldsUpdateV2 {
        /// `Comment`: matches `.*\S.*`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `SeverityId`.
        #[track_caller] pub fn severity_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SeverityId", value) }
        /// `StatusId`.
        #[track_caller] pub fn status_id(self, value: impl IntoVal<i64>) -> Self { with(self, "StatusId", value) }
    }

    /// `BooleanFilter`.
    pub type BooleanFilter = Fields<of::BooleanFilter>;
    impl BooleanFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<bool>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<bool>) -> Self { with(self, "Value", value) }
    }

    /// `CompositeFilter`.
    pub type CompositeFilter = Fields<of::CompositeFilter>;
    impl CompositeFilter {
        /// `BooleanFilters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn boolean_filters(self, value: impl IntoVal<List<OcsfBooleanFilter>>) -> Self { with(self, "BooleanFilters", value) }
        /// `DateFilters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn date_filters(self, value: impl IntoVal<List<OcsfDateFilter>>) -> Self { with(self, "DateFilters", value) }
        /// `MapFilters`: 1 to 20 items.
        #[track_caller] pub fn map_filters(self, value: impl IntoVal<List<OcsfMapFilter>>) -> Self { with(self, "MapFilters", value) }
        /// `NumberFilters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn number_filters(self, value: impl IntoVal<List<OcsfNumberFilter>>) -> Self { with(self, "NumberFilters", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<AllowedOperators>) -> Self { with(self, "Operator", value) }
        /// `StringFilters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn string_filters(self, value: impl IntoVal<List<OcsfStringFilter>>) -> Self { with(self, "StringFilters", value) }
    }

    /// `Criteria`.
    pub type Criteria = Fields<of::Criteria>;
    impl Criteria {
        /// `OcsfFindingCriteria`.
        #[track_caller] pub fn ocsf_finding_criteria(self, value: impl IntoVal<OcsfFindingFilters>) -> Self { with(self, "OcsfFindingCriteria", value) }
    }

    /// `ExternalIntegrationConfiguration`.
    pub type ExternalIntegrationConfiguration = Fields<of::ExternalIntegrationConfiguration>;
    impl ExternalIntegrationConfiguration {
        /// `ConnectorArn`: matches `.*\S.*`.
        #[track_caller] pub fn connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorArn", value) }
    }

    /// `MapFilter`.
    pub type MapFilter = Fields<of::MapFilter>;
    /// What [`MapFilter`] cannot do without.
    pub struct MapFilterRequired<A, B, C> {
        /// `Comparison`.
        pub comparison: A,
        /// `Key`: 1 to 4096 characters.
        pub key: B,
        /// `Value`: 1 to 4096 characters.
        pub value: C,
    }
    impl MapFilter {
        /// Takes what is mandatory, by name: [`MapFilterRequired`].
        #[track_caller] pub fn new<A: IntoVal<MapFilterComparison>, B: IntoVal<String>, C: IntoVal<String>>(required: MapFilterRequired<A, B, C>) -> Self { with(with(with(empty(), "Comparison", required.comparison), "Key", required.key), "Value", required.value) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MapFilterComparison>) -> Self { with(self, "Comparison", value) }
        /// `Key`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Comparison`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MapFilterComparison {
        /// `EQUALS`
        Equals,
        /// `NOT_EQUALS`
        NotEquals,
    }
    impl Words for MapFilterComparison { const WORDS: &'static [(&'static str, Self)] = &[("EQUALS", Self::Equals), ("NOT_EQUALS", Self::NotEquals)]; }
    impl Eq for MapFilterComparison {}
    impl fmt::Debug for MapFilterComparison { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `OcsfBooleanFilter`.
    pub type OcsfBooleanFilter = Fields<of::OcsfBooleanFilter>;
    impl OcsfBooleanFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<OcsfBooleanFilterFieldName>, filter: impl IntoVal<BooleanFilter>) -> Self { with(with(empty(), "FieldName", field_name), "Filter", filter) }
        /// `FieldName`: mandatory.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<OcsfBooleanFilterFieldName>) -> Self { with(self, "FieldName", value) }
        /// `Filter`: mandatory.
        #[track_caller] pub fn filter(self, value: impl IntoVal<BooleanFilter>) -> Self { with(self, "Filter", value) }
    }

    /// Words of `FieldName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OcsfBooleanFilterFieldName {
        /// `compliance.assessments.meets_criteria`
        ComplianceAssessmentsMeetsCriteria,
        /// `vulnerabilities.is_exploit_available`
        VulnerabilitiesIsExploitAvailable,
        /// `vulnerabilities.is_fix_available`
        VulnerabilitiesIsFixAvailable,
    }
    impl Words for OcsfBooleanFilterFieldName { const WORDS: &'static [(&'static str, Self)] = &[("compliance.assessments.meets_criteria", Self::ComplianceAssessmentsMeetsCriteria), ("vulnerabilities.is_exploit_available", Self::VulnerabilitiesIsExploitAvailable), ("vulnerabilities.is_fix_available", Self::VulnerabilitiesIsFixAvailable)]; }
    impl Eq for OcsfBooleanFilterFieldName {}
    impl fmt::Debug for OcsfBooleanFilterFieldName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `OcsfDateFilter`.
    pub type OcsfDateFilter = Fields<of::OcsfDateFilter>;
    impl OcsfDateFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<OcsfDateFilterFieldName>, filter: impl IntoVal<DateFilter>) -> Self { with(with(empty(), "FieldName", field_name), "Filter", filter) }
        /// `FieldName`: mandatory.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<OcsfDateFilterFieldName>) -> Self { with(self, "FieldName", value) }
        /// `Filter`: mandatory.
        #[track_caller] pub fn filter(self, value: impl IntoVal<DateFilter>) -> Self { with(self, "Filter", value) }
    }

    /// Words of `FieldName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OcsfDateFilterFieldName {
        /// `finding_info.created_time_dt`
        FindingInfoCreatedTimeDt,
        /// `finding_info.first_seen_time_dt`
        FindingInfoFirstSeenTimeDt,
        /// `finding_info.last_seen_time_dt`
        FindingInfoLastSeenTimeDt,
        /// `finding_info.modified_time_dt`
        FindingInfoModifiedTimeDt,
    }
    impl Words for OcsfDateFilterFieldName { const WORDS: &'static [(&'static str, Self)] = &[("finding_info.created_time_dt", Self::FindingInfoCreatedTimeDt), ("finding_info.first_seen_time_dt", Self::FindingInfoFirstSeenTimeDt), ("finding_info.last_seen_time_dt", Self::FindingInfoLastSeenTimeDt), ("finding_info.modified_time_dt", Self::FindingInfoModifiedTimeDt)]; }
    impl Eq for OcsfDateFilterFieldName {}
    impl fmt::Debug for OcsfDateFilterFieldName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `OcsfFindingFilters`.
    pub type OcsfFindingFilters = Fields<of::OcsfFindingFilters>;
    impl OcsfFindingFilters {
        /// `CompositeFilters`: no item twice.
        #[track_caller] pub fn composite_filters(self, value: impl IntoVal<List<CompositeFilter>>) -> Self { with(self, "CompositeFilters", value) }
        /// `CompositeOperator`.
        #[track_caller] pub fn composite_operator(self, value: impl IntoVal<AllowedOperators>) -> Self { with(self, "CompositeOperator", value) }
    }

    /// `OcsfMapFilter`.
    pub type OcsfMapFilter = Fields<of::OcsfMapFilter>;
    impl OcsfMapFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<OcsfMapFilterFieldName>, filter: impl IntoVal<MapFilter>) -> Self { with(with(empty(), "FieldName", field_name), "Filter", filter) }
        /// `FieldName`: mandatory.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<OcsfMapFilterFieldName>) -> Self { with(self, "FieldName", value) }
        /// `Filter`: mandatory.
        #[track_caller] pub fn filter(self, value: impl IntoVal<MapFilter>) -> Self { with(self, "Filter", value) }
    }

    /// Words of `FieldName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OcsfMapFilterFieldName {
        /// `resources.tags`
        ResourcesTags,
    }
    impl Words for OcsfMapFilterFieldName { const WORDS: &'static [(&'static str, Self)] = &[("resources.tags", Self::ResourcesTags)]; }
    impl Eq for OcsfMapFilterFieldName {}
    impl fmt::Debug for OcsfMapFilterFieldName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `OcsfNumberFilter`.
    pub type OcsfNumberFilter = Fields<of::OcsfNumberFilter>;
    impl OcsfNumberFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<OcsfNumberFilterFieldName>, filter: impl IntoVal<NumberFilter>) -> Self { with(with(empty(), "FieldName", field_name), "Filter", filter) }
        /// `FieldName`: mandatory.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<OcsfNumberFilterFieldName>) -> Self { with(self, "FieldName", value) }
        /// `Filter`: mandatory.
        #[track_caller] pub fn filter(self, value: impl IntoVal<NumberFilter>) -> Self { with(self, "Filter", value) }
    }

    /// Words of `FieldName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OcsfNumberFilterFieldName {
        /// `activity_id`
        ActivityId,
        /// `compliance.status_id`
        ComplianceStatusId,
        /// `confidence_score`
        ConfidenceScore,
        /// `finding_info.related_events_count`
        FindingInfoRelatedEventsCount,
        /// `vendor_attributes.severity_id`
        VendorAttributesSeverityId,
    }
    impl Words for OcsfNumberFilterFieldName { const WORDS: &'static [(&'static str, Self)] = &[("activity_id", Self::ActivityId), ("compliance.status_id", Self::ComplianceStatusId), ("confidence_score", Self::ConfidenceScore), ("finding_info.related_events_count", Self::FindingInfoRelatedEventsCount), ("vendor_attributes.severity_id", Self::VendorAttributesSeverityId)]; }
    impl Eq for OcsfNumberFilterFieldName {}
    impl fmt::Debug for OcsfNumberFilterFieldName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `OcsfStringField`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OcsfStringField {
        /// `activity_name`
        ActivityName,
        /// `cloud.account.name`
        CloudAccountName,
        /// `cloud.account.uid`
        CloudAccountUid,
        /// `cloud.provider`
        CloudProvider,
        /// `cloud.region`
        CloudRegion,
        /// `compliance.assessments.category`
        ComplianceAssessmentsCategory,
        /// `compliance.assessments.name`
        ComplianceAssessmentsName,
        /// `compliance.control`
        ComplianceControl,
        /// `compliance.status`
        ComplianceStatus,
        /// `compliance.standards`
        ComplianceStandards,
        /// `finding_info.desc`
        FindingInfoDesc,
        /// `finding_info.src_url`
        FindingInfoSrcUrl,
        /// `finding_info.title`
        FindingInfoTitle,
        /// `finding_info.types`
        FindingInfoTypes,
        /// `finding_info.uid`
        FindingInfoUid,
        /// `finding_info.related_events.uid`
        FindingInfoRelatedEventsUid,
        /// `finding_info.related_events.product.uid`
        FindingInfoRelatedEventsProductUid,
        /// `finding_info.related_events.title`
        FindingInfoRelatedEventsTitle,
        /// `metadata.product.feature.uid`
        MetadataProductFeatureUid,
        /// `metadata.product.name`
        MetadataProductName,
        /// `metadata.product.uid`
        MetadataProductUid,
        /// `metadata.product.vendor_name`
        MetadataProductVendorName,
        /// `remediation.desc`
        RemediationDesc,
        /// `remediation.references`
        RemediationReferences,
        /// `resources.cloud_partition`
        ResourcesCloudPartition,
        /// `resources.name`
        ResourcesName,
        /// `resources.region`
        ResourcesRegion,
        /// `resources.type`
        ResourcesType,
        /// `resources.uid`
        ResourcesUid,
        /// `vulnerabilities.fix_coverage`
        VulnerabilitiesFixCoverage,
        /// `class_name`
        ClassName,
        /// `vendor_attributes.severity`
        VendorAttributesSeverity,
    }
    impl Words for OcsfStringField { const WORDS: &'static [(&'static str, Self)] = &[("activity_name", Self::ActivityName), ("cloud.account.name", Self::CloudAccountName), ("cloud.account.uid", Self::CloudAccountUid), ("cloud.provider", Self::CloudProvider), ("cloud.region", Self::CloudRegion), ("compliance.assessments.category", Self::ComplianceAssessmentsCategory), ("compliance.assessments.name", Self::ComplianceAssessmentsName), ("compliance.control", Self::ComplianceControl), ("compliance.status", Self::ComplianceStatus), ("compliance.standards", Self::ComplianceStandards), ("finding_info.desc", Self::FindingInfoDesc), ("finding_info.src_url", Self::FindingInfoSrcUrl), ("finding_info.title", Self::FindingInfoTitle), ("finding_info.types", Self::FindingInfoTypes), ("finding_info.uid", Self::FindingInfoUid), ("finding_info.related_events.uid", Self::FindingInfoRelatedEventsUid), ("finding_info.related_events.product.uid", Self::FindingInfoRelatedEventsProductUid), ("finding_info.related_events.title", Self::FindingInfoRelatedEventsTitle), ("metadata.product.feature.uid", Self::MetadataProductFeatureUid), ("metadata.product.name", Self::MetadataProductName), ("metadata.product.uid", Self::MetadataProductUid), ("metadata.product.vendor_name", Self::MetadataProductVendorName), ("remediation.desc", Self::RemediationDesc), ("remediation.references", Self::RemediationReferences), ("resources.cloud_partition", Self::ResourcesCloudPartition), ("resources.name", Self::ResourcesName), ("resources.region", Self::ResourcesRegion), ("resources.type", Self::ResourcesType), ("resources.uid", Self::ResourcesUid), ("vulnerabilities.fix_coverage", Self::VulnerabilitiesFixCoverage), ("class_name", Self::ClassName), ("vendor_attributes.severity", Self::VendorAttributesSeverity)]; }
    impl Eq for OcsfStringField {}
    impl fmt::Debug for OcsfStringField { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `OcsfStringFilter`.
    pub type OcsfStringFilter = Fields<of::OcsfStringFilter>;
    impl OcsfStringFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<OcsfStringField>, filter: impl IntoVal<StringFilter>) -> Self { with(with(empty(), "FieldName", field_name), "Filter", filter) }
        /// `FieldName`: mandatory.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<OcsfStringField>) -> Self { with(self, "FieldName", value) }
        /// `Filter`: mandatory.
        #[track_caller] pub fn filter(self, value: impl IntoVal<StringFilter>) -> Self { with(self, "Filter", value) }
    }

    /// `StringFilter`.
    pub type StringFilter = Fields<of::StringFilter>;
    impl StringFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, comparison: impl IntoVal<StringFilterComparison>) -> Self { with(with(empty(), "Value", value), "Comparison", comparison) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<StringFilterComparison>) -> Self { with(self, "Comparison", value) }
        /// `Value`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Comparison`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StringFilterComparison {
        /// `EQUALS`
        Equals,
        /// `PREFIX`
        Prefix,
        /// `NOT_EQUALS`
        NotEquals,
        /// `PREFIX_NOT_EQUALS`
        PrefixNotEquals,
        /// `CONTAINS`
        Contains,
    }
    impl Words for StringFilterComparison { const WORDS: &'static [(&'static str, Self)] = &[("EQUALS", Self::Equals), ("PREFIX", Self::Prefix), ("NOT_EQUALS", Self::NotEquals), ("PREFIX_NOT_EQUALS", Self::PrefixNotEquals), ("CONTAINS", Self::Contains)]; }
    impl Eq for StringFilterComparison {}
    impl fmt::Debug for StringFilterComparison { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::ConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConfigurationPolicy = Handle<of::CfnConfigurationPolicy>;
impl cfn::ResourceType for of::CfnConfigurationPolicy { const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnConfigurationPolicyProps; type Reference = Is<kinds::ConfigurationPolicyArn>; }
impl CfnConfigurationPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfigurationPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ServiceEnabled`.
    #[inline] pub fn attr_service_enabled(&self) -> Val<bool> { cfn::attribute(&self.0, "ServiceEnabled") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnConfigurationPolicy`].
///
/// Mandatory: `ConfigurationPolicy`, `Name`.
pub type CfnConfigurationPolicyProps = Fields<of::CfnConfigurationPolicy>;
impl CfnConfigurationPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration_policy: impl IntoVal<cfn_configuration_policy::Policy>, name: impl IntoVal<String>) -> Self { with(with(empty(), "ConfigurationPolicy", configuration_policy), "Name", name) }
    /// `ConfigurationPolicy`: mandatory.
    #[track_caller] pub fn configuration_policy(self, value: impl IntoVal<cfn_configuration_policy::Policy>) -> Self { with(self, "ConfigurationPolicy", value) }
    /// `Description`: at most 512 characters, matches `\S`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `\S`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfigurationPolicy`].
pub mod cfn_configuration_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ParameterConfiguration {} pub enum ParameterValue {} impl ias_core::Optional for ParameterValue {} pub enum Policy {} impl ias_core::Optional for Policy {} pub enum SecurityControlCustomParameter {} impl ias_core::Optional for SecurityControlCustomParameter {} pub enum SecurityControlsConfiguration {} impl ias_core::Optional for SecurityControlsConfiguration {} pub enum SecurityHubPolicy {} impl ias_core::Optional for SecurityHubPolicy {} }

    /// `ParameterConfiguration`.
    pub type ParameterConfiguration = Fields<of::ParameterConfiguration>;
    impl ParameterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_type: impl IntoVal<ParameterConfigurationValueType>) -> Self { with(empty(), "ValueType", value_type) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<ParameterValue>) -> Self { with(self, "Value", value) }
        /// `ValueType`: mandatory.
        #[track_caller] pub fn value_type(self, value: impl IntoVal<ParameterConfigurationValueType>) -> Self { with(self, "ValueType", value) }
    }

    /// Words of `ValueType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ParameterConfigurationValueType {
        /// `DEFAULT`
        Default,
        /// `CUSTOM`
        Custom,
    }
    impl Words for ParameterConfigurationValueType { const WORDS: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default), ("CUSTOM", Self::Custom)]; }
    impl Eq for ParameterConfigurationValueType {}
    impl fmt::Debug for ParameterConfigurationValueType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ParameterValue`.
    pub type ParameterValue = Fields<of::ParameterValue>;
    impl ParameterValue {
        /// `Boolean`.
        #[track_caller] pub fn boolean(self, value: impl IntoVal<bool>) -> Self { with(self, "Boolean", value) }
        /// `Double`.
        #[track_caller] pub fn double(self, value: impl IntoVal<f64>) -> Self { with(self, "Double", value) }
        /// `Enum`: at most 2048 characters.
        #[track_caller] pub fn enum_(self, value: impl IntoVal<String>) -> Self { with(self, "Enum", value) }
        /// `EnumList`: at most 100 items, no item twice, each at most 2048 characters.
        #[track_caller] pub fn enum_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnumList", value) }
        /// `Integer`.
        #[track_caller] pub fn integer(self, value: impl IntoVal<i64>) -> Self { with(self, "Integer", value) }
        /// `IntegerList`: at most 100 items, no item twice.
        #[track_caller] pub fn integer_list(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "IntegerList", value) }
        /// `String`: at most 2048 characters.
        #[track_caller] pub fn string(self, value: impl IntoVal<String>) -> Self { with(self, "String", value) }
        /// `StringList`: at most 100 items, no item twice, each at most 2048 characters.
        #[track_caller] pub fn string_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StringList", value) }
    }

    /// `Policy`.
    pub type Policy = Fields<of::Policy>;
    impl Policy {
        /// `SecurityHub`.
        #[track_caller] pub fn security_hub(self, value: impl IntoVal<SecurityHubPolicy>) -> Self { with(self, "SecurityHub", value) }
    }

    /// `SecurityControlCustomParameter`.
    pub type SecurityControlCustomParameter = Fields<of::SecurityControlCustomParameter>;
    impl SecurityControlCustomParameter {
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<ParameterConfiguration>>) -> Self { with(self, "Parameters", value) }
        /// `SecurityControlId`: at most 2048 characters.
        #[track_caller] pub fn security_control_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityControlId", value) }
    }

    /// `SecurityControlsConfiguration`.
    pub type SecurityControlsConfiguration = Fields<of::SecurityControlsConfiguration>;
    impl SecurityControlsConfiguration {
        /// `DisabledSecurityControlIdentifiers`: at most 1000 items, no item twice, each at most 2048 characters.
        #[track_caller] pub fn disabled_security_control_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DisabledSecurityControlIdentifiers", value) }
        /// `EnabledSecurityControlIdentifiers`: at most 1000 items, no item twice, each at most 2048 characters.
        #[track_caller] pub fn enabled_security_control_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledSecurityControlIdentifiers", value) }
        /// `SecurityControlCustomParameters`: at most 1000 items, no item twice.
        #[track_caller] pub fn security_control_custom_parameters(self, value: impl IntoVal<List<SecurityControlCustomParameter>>) -> Self { with(self, "SecurityControlCustomParameters", value) }
    }

    /// `SecurityHubPolicy`.
    pub type SecurityHubPolicy = Fields<of::SecurityHubPolicy>;
    impl SecurityHubPolicy {
        /// `EnabledStandardIdentifiers`: at most 1000 items, no item twice, each at most 2048 characters.
        #[track_caller] pub fn enabled_standard_identifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledStandardIdentifiers", value) }
        /// `SecurityControlsConfiguration`.
        #[track_caller] pub fn security_controls_configuration(self, value: impl IntoVal<SecurityControlsConfiguration>) -> Self { with(self, "SecurityControlsConfiguration", value) }
        /// `ServiceEnabled`.
        #[track_caller] pub fn service_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ServiceEnabled", value) }
    }
}

/// [`AWS::SecurityHub::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connector.html).
///
/// What `Ref` returns: `ConnectorArn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::SecurityHub::Connector"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnConnectorProps; type Reference = Is<kinds::SecurityHubConnectorArn>; }
impl CfnConnector {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<Is<kinds::SecurityHubConnectorArn>> { cfn::attribute(&self.0, "ConnectorArn") }
    /// The attribute `ConnectorId`.
    #[inline] pub fn attr_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorId") }
    /// The attribute `ConnectorStatus`.
    #[inline] pub fn attr_connector_status(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorStatus") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `EnablementStatus`.
    #[inline] pub fn attr_enablement_status(&self) -> Val<String> { cfn::attribute(&self.0, "EnablementStatus") }
    /// The attribute `Issues`.
    #[inline] pub fn attr_issues(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Issues") }
    /// The attribute `LastCheckedAt`.
    #[inline] pub fn attr_last_checked_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastCheckedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Message`.
    #[inline] pub fn attr_message(&self) -> Val<String> { cfn::attribute(&self.0, "Message") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `Name`, `Provider`.
///
/// A change replaces the resource: `Name`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
impl CfnConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, provider: impl IntoVal<cfn_connector::Provider>) -> Self { with(with(empty(), "Name", name), "Provider", provider) }
    /// `Description`: matches `\S`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Provider`: mandatory.
    #[track_caller] pub fn provider(self, value: impl IntoVal<cfn_connector::Provider>) -> Self { with(self, "Provider", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AzureProviderConfiguration {} pub enum AzureScopeConfiguration {} pub enum Provider {} }

    /// `AzureProviderConfiguration`.
    pub type AzureProviderConfiguration = Fields<of::AzureProviderConfiguration>;
    /// What [`AzureProviderConfiguration`] cannot do without.
    pub struct AzureProviderConfigurationRequired<A, B, C> {
        /// `AWSConfigConnectorArn`. Changing it replaces the resource.
        pub aws_config_connector_arn: A,
        /// `ScopeConfiguration`.
        pub scope_configuration: B,
        /// `AzureRegions`: 1 to 100 items, no item twice.
        pub azure_regions: C,
    }
    impl AzureProviderConfiguration {
        /// Takes what is mandatory, by name: [`AzureProviderConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<AzureScopeConfiguration>, C: IntoVal<List<String>>>(required: AzureProviderConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "AWSConfigConnectorArn", required.aws_config_connector_arn), "ScopeConfiguration", required.scope_configuration), "AzureRegions", required.azure_regions) }
        /// `AWSConfigConnectorArn`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn aws_config_connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AWSConfigConnectorArn", value) }
        /// `AzureRegions`: mandatory, 1 to 100 items, no item twice.
        #[track_caller] pub fn azure_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AzureRegions", value) }
        /// `ScopeConfiguration`: mandatory.
        #[track_caller] pub fn scope_configuration(self, value: impl IntoVal<AzureScopeConfiguration>) -> Self { with(self, "ScopeConfiguration", value) }
    }

    /// `AzureScopeConfiguration`.
    pub type AzureScopeConfiguration = Fields<of::AzureScopeConfiguration>;
    impl AzureScopeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scope_type: impl IntoVal<AzureScopeConfigurationScopeType>) -> Self { with(empty(), "ScopeType", scope_type) }
        /// `ScopeType`: mandatory.
        #[track_caller] pub fn scope_type(self, value: impl IntoVal<AzureScopeConfigurationScopeType>) -> Self { with(self, "ScopeType", value) }
        /// `ScopeValues`: at most 100 items, no item twice.
        #[track_caller] pub fn scope_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ScopeValues", value) }
    }

    /// Words of `ScopeType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AzureScopeConfigurationScopeType {
        /// `TENANT`
        Tenant,
        /// `SUBSCRIPTION`
        Subscription,
    }
    impl Words for AzureScopeConfigurationScopeType { const WORDS: &'static [(&'static str, Self)] = &[("TENANT", Self::Tenant), ("SUBSCRIPTION", Self::Subscription)]; }
    impl Eq for AzureScopeConfigurationScopeType {}
    impl fmt::Debug for AzureScopeConfigurationScopeType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Provider`.
    pub type Provider = Fields<of::Provider>;
    impl Provider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(azure: impl IntoVal<AzureProviderConfiguration>) -> Self { with(empty(), "Azure", azure) }
        /// `Azure`: mandatory.
        #[track_caller] pub fn azure(self, value: impl IntoVal<AzureProviderConfiguration>) -> Self { with(self, "Azure", value) }
    }
}

/// [`AWS::SecurityHub::ConnectorV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-connectorv2.html).
///
/// What `Ref` returns: `ConnectorArn`.
pub type CfnConnectorV2 = Handle<of::CfnConnectorV2>;
impl cfn::ResourceType for of::CfnConnectorV2 { const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnConnectorV2Props; type Reference = String; }
impl CfnConnectorV2 {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorArn") }
    /// The attribute `ConnectorId`.
    #[inline] pub fn attr_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorId") }
    /// The attribute `ConnectorStatus`.
    #[inline] pub fn attr_connector_status(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorStatus") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EnablementStatus`.
    #[inline] pub fn attr_enablement_status(&self) -> Val<String> { cfn::attribute(&self.0, "EnablementStatus") }
    /// The attribute `EnablementStatusReason`.
    #[inline] pub fn attr_enablement_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "EnablementStatusReason") }
    /// The attribute `Issues`.
    #[inline] pub fn attr_issues(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Issues") }
    /// The attribute `LastCheckedAt`.
    #[inline] pub fn attr_last_checked_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastCheckedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Message`.
    #[inline] pub fn attr_message(&self) -> Val<String> { cfn::attribute(&self.0, "Message") }
}

/// Properties of [`CfnConnectorV2`].
///
/// Mandatory: `Name`, `Provider`.
///
/// A change replaces the resource: `KmsKeyArn`, `Name`.
pub type CfnConnectorV2Props = Fields<of::CfnConnectorV2>;
impl CfnConnectorV2Props {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, provider: impl IntoVal<cfn_connector_v2::Provider>) -> Self { with(with(empty(), "Name", name), "Provider", provider) }
    /// `Description`: at most 256 characters, matches `.*\S.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyArn`: 20 to 2048 characters, matches `.*\S.*`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `.*\S.*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Provider`: mandatory.
    #[track_caller] pub fn provider(self, value: impl IntoVal<cfn_connector_v2::Provider>) -> Self { with(self, "Provider", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectorV2`].
pub mod cfn_connector_v2 {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connector::{AzureProviderConfiguration, AzureProviderConfigurationRequired, AzureScopeConfiguration, AzureScopeConfigurationScopeType};
    mod of { pub enum JiraCloudProviderConfiguration {} pub enum ServiceNowProviderConfiguration {} }

    /// `JiraCloudProviderConfiguration`.
    pub type JiraCloudProviderConfiguration = Fields<of::JiraCloudProviderConfiguration>;
    impl JiraCloudProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(project_key: impl IntoVal<String>) -> Self { with(empty(), "ProjectKey", project_key) }
        /// `ProjectKey`: mandatory, 2 to 10 characters.
        #[track_caller] pub fn project_key(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectKey", value) }
    }

    /// `Provider`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Provider(Value);
    ias_core::union!(Provider);
    impl Provider {
        /// `JiraCloud`.
        #[track_caller] pub fn jira_cloud(value: impl IntoVal<JiraCloudProviderConfiguration>) -> Self { Self(Value::one("JiraCloud", value)) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(value: impl IntoVal<ServiceNowProviderConfiguration>) -> Self { Self(Value::one("ServiceNow", value)) }
        /// `Azure`.
        #[track_caller] pub fn azure(value: impl IntoVal<AzureProviderConfiguration>) -> Self { Self(Value::one("Azure", value)) }
    }

    /// `ServiceNowProviderConfiguration`.
    pub type ServiceNowProviderConfiguration = Fields<of::ServiceNowProviderConfiguration>;
    impl ServiceNowProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_name: impl IntoVal<String>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceName", instance_name), "SecretArn", secret_arn) }
        /// `InstanceName`: mandatory, 1 to 128 characters. Changing it replaces the resource.
        #[track_caller] pub fn instance_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceName", value) }
        /// `SecretArn`: mandatory, 20 to 2048 characters, matches `.*\S.*`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }
}

/// [`AWS::SecurityHub::DelegatedAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-delegatedadmin.html).
///
/// What `Ref` returns: `DelegatedAdminIdentifier`.
pub type CfnDelegatedAdmin = Handle<of::CfnDelegatedAdmin>;
impl cfn::ResourceType for of::CfnDelegatedAdmin { const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin"; const TAGS: Option<Tagging> = None; type Props = CfnDelegatedAdminProps; type Reference = String; }
impl CfnDelegatedAdmin {
    /// The attribute `DelegatedAdminIdentifier`.
    #[inline] pub fn attr_delegated_admin_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "DelegatedAdminIdentifier") }
    /// The attribute `Status`: one of `ENABLED`, `DISABLE_IN_PROGRESS`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDelegatedAdmin`].
///
/// Mandatory: `AdminAccountId`.
///
/// A change replaces the resource: `AdminAccountId`.
pub type CfnDelegatedAdminProps = Fields<of::CfnDelegatedAdmin>;
impl CfnDelegatedAdminProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(admin_account_id: impl IntoVal<String>) -> Self { with(empty(), "AdminAccountId", admin_account_id) }
    /// `AdminAccountId`: mandatory, matches `^[0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn admin_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AdminAccountId", value) }
}

/// [`AWS::SecurityHub::FindingAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-findingaggregator.html).
///
/// What `Ref` returns: `FindingAggregatorArn`.
pub type CfnFindingAggregator = Handle<of::CfnFindingAggregator>;
impl cfn::ResourceType for of::CfnFindingAggregator { const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator"; const TAGS: Option<Tagging> = None; type Props = CfnFindingAggregatorProps; type Reference = Is<kinds::FindingAggregatorArn>; }
impl CfnFindingAggregator {
    /// The attribute `FindingAggregationRegion`.
    #[inline] pub fn attr_finding_aggregation_region(&self) -> Val<String> { cfn::attribute(&self.0, "FindingAggregationRegion") }
    /// The attribute `FindingAggregatorArn`.
    #[inline] pub fn attr_finding_aggregator_arn(&self) -> Val<Is<kinds::FindingAggregatorArn>> { cfn::attribute(&self.0, "FindingAggregatorArn") }
}

/// Properties of [`CfnFindingAggregator`].
///
/// Mandatory: `RegionLinkingMode`.
pub type CfnFindingAggregatorProps = Fields<of::CfnFindingAggregator>;
impl CfnFindingAggregatorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(region_linking_mode: impl IntoVal<cfn_finding_aggregator::RegionLinkingMode>) -> Self { with(empty(), "RegionLinkingMode", region_linking_mode) }
    /// `RegionLinkingMode`: mandatory.
    #[track_caller] pub fn region_linking_mode(self, value: impl IntoVal<cfn_finding_aggregator::RegionLinkingMode>) -> Self { with(self, "RegionLinkingMode", value) }
    /// `Regions`: 1 to 50 items, no item twice, each matches `^[a-zA-Z0-9-]{1,32}$`.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
}

/// Types of [`CfnFindingAggregator`].
pub mod cfn_finding_aggregator {
    use super::super::prelude::{Words, fmt};

    /// Words of `RegionLinkingMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RegionLinkingMode {
        /// `ALL_REGIONS`
        AllRegions,
        /// `ALL_REGIONS_EXCEPT_SPECIFIED`
        AllRegionsExceptSpecified,
        /// `SPECIFIED_REGIONS`
        SpecifiedRegions,
    }
    impl Words for RegionLinkingMode { const WORDS: &'static [(&'static str, Self)] = &[("ALL_REGIONS", Self::AllRegions), ("ALL_REGIONS_EXCEPT_SPECIFIED", Self::AllRegionsExceptSpecified), ("SPECIFIED_REGIONS", Self::SpecifiedRegions)]; }
    impl Eq for RegionLinkingMode {}
    impl fmt::Debug for RegionLinkingMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html).
///
/// What `Ref` returns: `ARN`.
pub type CfnHub = Handle<of::CfnHub>;
impl cfn::ResourceType for of::CfnHub { const TYPE: &'static str = "AWS::SecurityHub::Hub"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnHubProps; type Reference = Is<kinds::SecurityHubHubArn>; }
impl CfnHub {
    /// The attribute `ARN`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SecurityHubHubArn>> { cfn::attribute(&self.0, "ARN") }
    /// The attribute `SubscribedAt`.
    #[inline] pub fn attr_subscribed_at(&self) -> Val<String> { cfn::attribute(&self.0, "SubscribedAt") }
}

/// Properties of [`CfnHub`].
///
/// Nothing is mandatory.
pub type CfnHubProps = Fields<of::CfnHub>;
impl CfnHubProps {
    /// `AutoEnableControls`.
    #[track_caller] pub fn auto_enable_controls(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnableControls", value) }
    /// `ControlFindingGenerator`: matches `^(SECURITY_CONTROL|STANDARD_CONTROL)$`.
    #[track_caller] pub fn control_finding_generator(self, value: impl IntoVal<String>) -> Self { with(self, "ControlFindingGenerator", value) }
    /// `EnableDefaultStandards`. Write-only.
    #[track_caller] pub fn enable_default_standards(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDefaultStandards", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::SecurityHub::HubV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hubv2.html).
///
/// What `Ref` returns: `HubV2Arn`.
pub type CfnHubV2 = Handle<of::CfnHubV2>;
impl cfn::ResourceType for of::CfnHubV2 { const TYPE: &'static str = "AWS::SecurityHub::HubV2"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnHubV2Props; type Reference = Is<kinds::HubV2Arn>; }
impl CfnHubV2 {
    /// The attribute `HubV2Arn`.
    #[inline] pub fn attr_hub_v2_arn(&self) -> Val<Is<kinds::HubV2Arn>> { cfn::attribute(&self.0, "HubV2Arn") }
    /// The attribute `SubscribedAt`.
    #[inline] pub fn attr_subscribed_at(&self) -> Val<String> { cfn::attribute(&self.0, "SubscribedAt") }
}

/// Properties of [`CfnHubV2`].
///
/// Nothing is mandatory.
pub type CfnHubV2Props = Fields<of::CfnHubV2>;
impl CfnHubV2Props {
    /// `NetworkScanning`.
    #[track_caller] pub fn network_scanning(self, value: impl IntoVal<cfn_hub_v2::NetworkScanning>) -> Self { with(self, "NetworkScanning", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnHubV2`].
pub mod cfn_hub_v2 {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum NetworkScanning {} }

    /// `NetworkScanning`.
    pub type NetworkScanning = Fields<of::NetworkScanning>;
    impl NetworkScanning {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<NetworkScanningStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<NetworkScanningStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum NetworkScanningStatus {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    impl Words for NetworkScanningStatus { const WORDS: &'static [(&'static str, Self)] = &[("ENABLED", Self::Enabled), ("DISABLED", Self::Disabled)]; }
    impl Eq for NetworkScanningStatus {}
    impl fmt::Debug for NetworkScanningStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html).
///
/// What `Ref` returns: `InsightArn`.
pub type CfnInsight = Handle<of::CfnInsight>;
impl cfn::ResourceType for of::CfnInsight { const TYPE: &'static str = "AWS::SecurityHub::Insight"; const TAGS: Option<Tagging> = None; type Props = CfnInsightProps; type Reference = Is<kinds::InsightArn>; }
impl CfnInsight {
    /// The attribute `InsightArn`.
    #[inline] pub fn attr_insight_arn(&self) -> Val<Is<kinds::InsightArn>> { cfn::attribute(&self.0, "InsightArn") }
}

/// Properties of [`CfnInsight`].
///
/// Mandatory: `Filters`, `Name`, `GroupByAttribute`.
pub type CfnInsightProps = Fields<of::CfnInsight>;
/// What [`CfnInsightProps`] cannot do without.
pub struct CfnInsightPropsRequired<A, B, C> {
    /// `Filters`.
    pub filters: A,
    /// `Name`: 1 to 128 characters, matches `\S`.
    pub name: B,
    /// `GroupByAttribute`: at least 1 character, matches `\S`.
    pub group_by_attribute: C,
}
impl CfnInsightProps {
    /// Takes what is mandatory, by name: [`CfnInsightPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_insight::AwsSecurityFindingFilters>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnInsightPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Filters", required.filters), "Name", required.name), "GroupByAttribute", required.group_by_attribute) }
    /// `Filters`: mandatory.
    #[track_caller] pub fn filters(self, value: impl IntoVal<cfn_insight::AwsSecurityFindingFilters>) -> Self { with(self, "Filters", value) }
    /// `GroupByAttribute`: mandatory, at least 1 character, matches `\S`.
    #[track_caller] pub fn group_by_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "GroupByAttribute", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `\S`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnInsight`].
pub mod cfn_insight {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_automation_rule::{DateRange, DateRangeUnit, NumberFilter};
    pub use super::cfn_automation_rule_v2::{BooleanFilter, MapFilterComparison};
    mod of { pub enum AwsSecurityFindingFilters {} impl ias_core::Optional for AwsSecurityFindingFilters {} pub enum DateFilter {} impl ias_core::Optional for DateFilter {} pub enum IpFilter {} pub enum KeywordFilter {} pub enum MapFilter {} pub enum StringFilter {} }

    /// `AwsSecurityFindingFilters`.
    pub type AwsSecurityFindingFilters = Fields<of::AwsSecurityFindingFilters>;
    impl AwsSecurityFindingFilters {
        /// `AwsAccountId`: at most 20 items, no item twice.
        #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "AwsAccountId", value) }
        /// `AwsAccountName`: at most 20 items, no item twice.
        #[track_caller] pub fn aws_account_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "AwsAccountName", value) }
        /// `CompanyName`: at most 20 items, no item twice.
        #[track_caller] pub fn company_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "CompanyName", value) }
        /// `ComplianceAssociatedStandardsId`: at most 20 items, no item twice.
        #[track_caller] pub fn compliance_associated_standards_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceAssociatedStandardsId", value) }
        /// `ComplianceSecurityControlId`: at most 20 items, no item twice.
        #[track_caller] pub fn compliance_security_control_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceSecurityControlId", value) }
        /// `ComplianceSecurityControlParametersName`: at most 20 items, no item twice.
        #[track_caller] pub fn compliance_security_control_parameters_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceSecurityControlParametersName", value) }
        /// `ComplianceSecurityControlParametersValue`: at most 20 items, no item twice.
        #[track_caller] pub fn compliance_security_control_parameters_value(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceSecurityControlParametersValue", value) }
        /// `ComplianceStatus`: at most 20 items, no item twice.
        #[track_caller] pub fn compliance_status(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ComplianceStatus", value) }
        /// `Confidence`: at most 20 items, no item twice.
        #[track_caller] pub fn confidence(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "Confidence", value) }
        /// `CreatedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn created_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "CreatedAt", value) }
        /// `Criticality`: at most 20 items, no item twice.
        #[track_caller] pub fn criticality(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "Criticality", value) }
        /// `Description`: at most 20 items, no item twice.
        #[track_caller] pub fn description(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Description", value) }
        /// `FindingProviderFieldsConfidence`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_confidence(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "FindingProviderFieldsConfidence", value) }
        /// `FindingProviderFieldsCriticality`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_criticality(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "FindingProviderFieldsCriticality", value) }
        /// `FindingProviderFieldsRelatedFindingsId`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_related_findings_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingProviderFieldsRelatedFindingsId", value) }
        /// `FindingProviderFieldsRelatedFindingsProductArn`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_related_findings_product_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingProviderFieldsRelatedFindingsProductArn", value) }
        /// `FindingProviderFieldsSeverityLabel`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_severity_label(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingProviderFieldsSeverityLabel", value) }
        /// `FindingProviderFieldsSeverityOriginal`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_severity_original(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingProviderFieldsSeverityOriginal", value) }
        /// `FindingProviderFieldsTypes`: at most 20 items, no item twice.
        #[track_caller] pub fn finding_provider_fields_types(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "FindingProviderFieldsTypes", value) }
        /// `FirstObservedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn first_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "FirstObservedAt", value) }
        /// `GeneratorId`: at most 20 items, no item twice.
        #[track_caller] pub fn generator_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "GeneratorId", value) }
        /// `Id`: at most 20 items, no item twice.
        #[track_caller] pub fn id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Id", value) }
        /// `Keyword`: at most 20 items, no item twice. Deprecated.
        #[track_caller] pub fn keyword(self, value: impl IntoVal<List<KeywordFilter>>) -> Self { with(self, "Keyword", value) }
        /// `LastObservedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn last_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "LastObservedAt", value) }
        /// `MalwareName`: at most 20 items, no item twice.
        #[track_caller] pub fn malware_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "MalwareName", value) }
        /// `MalwarePath`: at most 20 items, no item twice.
        #[track_caller] pub fn malware_path(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "MalwarePath", value) }
        /// `MalwareState`: at most 20 items, no item twice.
        #[track_caller] pub fn malware_state(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "MalwareState", value) }
        /// `MalwareType`: at most 20 items, no item twice.
        #[track_caller] pub fn malware_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "MalwareType", value) }
        /// `NetworkDestinationDomain`: at most 20 items, no item twice.
        #[track_caller] pub fn network_destination_domain(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NetworkDestinationDomain", value) }
        /// `NetworkDestinationIpV4`: at most 20 items, no item twice.
        #[track_caller] pub fn network_destination_ip_v4(self, value: impl IntoVal<List<IpFilter>>) -> Self { with(self, "NetworkDestinationIpV4", value) }
        /// `NetworkDestinationIpV6`: at most 20 items, no item twice.
        #[track_caller] pub fn network_destination_ip_v6(self, value: impl IntoVal<List<IpFilter>>) -> Self { with(self, "NetworkDestinationIpV6", value) }
        /// `NetworkDestinationPort`: at most 20 items, no item twice.
        #[track_caller] pub fn network_destination_port(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "NetworkDestinationPort", value) }
        /// `NetworkDirection`: at most 20 items, no item twice.
        #[track_caller] pub fn network_direction(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NetworkDirection", value) }
        /// `NetworkProtocol`: at most 20 items, no item twice.
        #[track_caller] pub fn network_protocol(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NetworkProtocol", value) }
        /// `NetworkSourceDomain`: at most 20 items, no item twice.
        #[track_caller] pub fn network_source_domain(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NetworkSourceDomain", value) }
        /// `NetworkSourceIpV4`: at most 20 items, no item twice.
        #[track_caller] pub fn network_source_ip_v4(self, value: impl IntoVal<List<IpFilter>>) -> Self { with(self, "NetworkSourceIpV4", value) }
        /// `NetworkSourceIpV6`: at most 20 items, no item twice.
        #[track_caller] pub fn network_source_ip_v6(self, value: impl IntoVal<List<IpFilter>>) -> Self { with(self, "NetworkSourceIpV6", value) }
        /// `NetworkSourceMac`: at most 20 items, no item twice.
        #[track_caller] pub fn network_source_mac(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NetworkSourceMac", value) }
        /// `NetworkSourcePort`: at most 20 items, no item twice.
        #[track_caller] pub fn network_source_port(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "NetworkSourcePort", value) }
        /// `NoteText`: at most 20 items, no item twice.
        #[track_caller] pub fn note_text(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NoteText", value) }
        /// `NoteUpdatedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn note_updated_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "NoteUpdatedAt", value) }
        /// `NoteUpdatedBy`: at most 20 items, no item twice.
        #[track_caller] pub fn note_updated_by(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "NoteUpdatedBy", value) }
        /// `ProcessLaunchedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn process_launched_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "ProcessLaunchedAt", value) }
        /// `ProcessName`: at most 20 items, no item twice.
        #[track_caller] pub fn process_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ProcessName", value) }
        /// `ProcessParentPid`: at most 20 items, no item twice.
        #[track_caller] pub fn process_parent_pid(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "ProcessParentPid", value) }
        /// `ProcessPath`: at most 20 items, no item twice.
        #[track_caller] pub fn process_path(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ProcessPath", value) }
        /// `ProcessPid`: at most 20 items, no item twice.
        #[track_caller] pub fn process_pid(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "ProcessPid", value) }
        /// `ProcessTerminatedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn process_terminated_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "ProcessTerminatedAt", value) }
        /// `ProductArn`: at most 20 items, no item twice.
        #[track_caller] pub fn product_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ProductArn", value) }
        /// `ProductFields`: at most 20 items, no item twice.
        #[track_caller] pub fn product_fields(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "ProductFields", value) }
        /// `ProductName`: at most 20 items, no item twice.
        #[track_caller] pub fn product_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ProductName", value) }
        /// `RecommendationText`: at most 20 items, no item twice.
        #[track_caller] pub fn recommendation_text(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RecommendationText", value) }
        /// `RecordState`: at most 20 items, no item twice.
        #[track_caller] pub fn record_state(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RecordState", value) }
        /// `Region`: at most 20 items, no item twice.
        #[track_caller] pub fn region(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Region", value) }
        /// `RelatedFindingsId`: at most 20 items, no item twice.
        #[track_caller] pub fn related_findings_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RelatedFindingsId", value) }
        /// `RelatedFindingsProductArn`: at most 20 items, no item twice.
        #[track_caller] pub fn related_findings_product_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "RelatedFindingsProductArn", value) }
        /// `ResourceApplicationArn`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_application_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceApplicationArn", value) }
        /// `ResourceApplicationName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_application_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceApplicationName", value) }
        /// `ResourceAwsEc2InstanceIamInstanceProfileArn`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_iam_instance_profile_arn(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceIamInstanceProfileArn", value) }
        /// `ResourceAwsEc2InstanceImageId`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_image_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceImageId", value) }
        /// `ResourceAwsEc2InstanceIpV4Addresses`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_ip_v4_addresses(self, value: impl IntoVal<List<IpFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceIpV4Addresses", value) }
        /// `ResourceAwsEc2InstanceIpV6Addresses`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_ip_v6_addresses(self, value: impl IntoVal<List<IpFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceIpV6Addresses", value) }
        /// `ResourceAwsEc2InstanceKeyName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_key_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceKeyName", value) }
        /// `ResourceAwsEc2InstanceLaunchedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_launched_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceLaunchedAt", value) }
        /// `ResourceAwsEc2InstanceSubnetId`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_subnet_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceSubnetId", value) }
        /// `ResourceAwsEc2InstanceType`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceType", value) }
        /// `ResourceAwsEc2InstanceVpcId`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_ec2_instance_vpc_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsEc2InstanceVpcId", value) }
        /// `ResourceAwsIamAccessKeyCreatedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_iam_access_key_created_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "ResourceAwsIamAccessKeyCreatedAt", value) }
        /// `ResourceAwsIamAccessKeyPrincipalName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_iam_access_key_principal_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsIamAccessKeyPrincipalName", value) }
        /// `ResourceAwsIamAccessKeyStatus`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_iam_access_key_status(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsIamAccessKeyStatus", value) }
        /// `ResourceAwsIamAccessKeyUserName`: at most 20 items, no item twice. Deprecated.
        #[track_caller] pub fn resource_aws_iam_access_key_user_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsIamAccessKeyUserName", value) }
        /// `ResourceAwsIamUserUserName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_iam_user_user_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsIamUserUserName", value) }
        /// `ResourceAwsS3BucketOwnerId`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_s3_bucket_owner_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsS3BucketOwnerId", value) }
        /// `ResourceAwsS3BucketOwnerName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_aws_s3_bucket_owner_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceAwsS3BucketOwnerName", value) }
        /// `ResourceContainerImageId`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_container_image_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceContainerImageId", value) }
        /// `ResourceContainerImageName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_container_image_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceContainerImageName", value) }
        /// `ResourceContainerLaunchedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_container_launched_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "ResourceContainerLaunchedAt", value) }
        /// `ResourceContainerName`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_container_name(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceContainerName", value) }
        /// `ResourceDetailsOther`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_details_other(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "ResourceDetailsOther", value) }
        /// `ResourceId`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_id(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceId", value) }
        /// `ResourcePartition`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_partition(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourcePartition", value) }
        /// `ResourceRegion`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_region(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceRegion", value) }
        /// `ResourceTags`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "ResourceTags", value) }
        /// `ResourceType`: at most 20 items, no item twice.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ResourceType", value) }
        /// `Sample`: at most 20 items, no item twice.
        #[track_caller] pub fn sample(self, value: impl IntoVal<List<BooleanFilter>>) -> Self { with(self, "Sample", value) }
        /// `SeverityLabel`: at most 20 items, no item twice.
        #[track_caller] pub fn severity_label(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "SeverityLabel", value) }
        /// `SeverityNormalized`: at most 20 items, no item twice. Deprecated.
        #[track_caller] pub fn severity_normalized(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "SeverityNormalized", value) }
        /// `SeverityProduct`: at most 20 items, no item twice. Deprecated.
        #[track_caller] pub fn severity_product(self, value: impl IntoVal<List<NumberFilter>>) -> Self { with(self, "SeverityProduct", value) }
        /// `SourceUrl`: at most 20 items, no item twice.
        #[track_caller] pub fn source_url(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "SourceUrl", value) }
        /// `ThreatIntelIndicatorCategory`: at most 20 items, no item twice.
        #[track_caller] pub fn threat_intel_indicator_category(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ThreatIntelIndicatorCategory", value) }
        /// `ThreatIntelIndicatorLastObservedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn threat_intel_indicator_last_observed_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "ThreatIntelIndicatorLastObservedAt", value) }
        /// `ThreatIntelIndicatorSource`: at most 20 items, no item twice.
        #[track_caller] pub fn threat_intel_indicator_source(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ThreatIntelIndicatorSource", value) }
        /// `ThreatIntelIndicatorSourceUrl`: at most 20 items, no item twice.
        #[track_caller] pub fn threat_intel_indicator_source_url(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ThreatIntelIndicatorSourceUrl", value) }
        /// `ThreatIntelIndicatorType`: at most 20 items, no item twice.
        #[track_caller] pub fn threat_intel_indicator_type(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ThreatIntelIndicatorType", value) }
        /// `ThreatIntelIndicatorValue`: at most 20 items, no item twice.
        #[track_caller] pub fn threat_intel_indicator_value(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "ThreatIntelIndicatorValue", value) }
        /// `Title`: at most 20 items, no item twice.
        #[track_caller] pub fn title(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Title", value) }
        /// `Type`: at most 20 items, no item twice.
        #[track_caller] pub fn type_(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "Type", value) }
        /// `UpdatedAt`: at most 20 items, no item twice.
        #[track_caller] pub fn updated_at(self, value: impl IntoVal<List<DateFilter>>) -> Self { with(self, "UpdatedAt", value) }
        /// `UserDefinedFields`: at most 20 items, no item twice.
        #[track_caller] pub fn user_defined_fields(self, value: impl IntoVal<List<MapFilter>>) -> Self { with(self, "UserDefinedFields", value) }
        /// `VerificationState`: at most 20 items, no item twice.
        #[track_caller] pub fn verification_state(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VerificationState", value) }
        /// `VulnerabilitiesExploitAvailable`: at most 20 items, no item twice.
        #[track_caller] pub fn vulnerabilities_exploit_available(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VulnerabilitiesExploitAvailable", value) }
        /// `VulnerabilitiesFixAvailable`: at most 20 items, no item twice.
        #[track_caller] pub fn vulnerabilities_fix_available(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "VulnerabilitiesFixAvailable", value) }
        /// `WorkflowState`: at most 20 items, no item twice.
        #[track_caller] pub fn workflow_state(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "WorkflowState", value) }
        /// `WorkflowStatus`: at most 20 items, no item twice.
        #[track_caller] pub fn workflow_status(self, value: impl IntoVal<List<StringFilter>>) -> Self { with(self, "WorkflowStatus", value) }
    }

    /// `DateFilter`.
    pub type DateFilter = Fields<of::DateFilter>;
    impl DateFilter {
        /// `DateRange`.
        #[track_caller] pub fn date_range(self, value: impl IntoVal<DateRange>) -> Self { with(self, "DateRange", value) }
        /// `End`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `Start`.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
    }

    /// `IpFilter`.
    pub type IpFilter = Fields<of::IpFilter>;
    impl IpFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr: impl IntoVal<String>) -> Self { with(empty(), "Cidr", cidr) }
        /// `Cidr`: mandatory, at least 1 character, matches `\S`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
    }

    /// `KeywordFilter`.
    pub type KeywordFilter = Fields<of::KeywordFilter>;
    impl KeywordFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Value`: mandatory, at least 1 character, matches `\S`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `MapFilter`.
    pub type MapFilter = Fields<of::MapFilter>;
    /// What [`MapFilter`] cannot do without.
    pub struct MapFilterRequired<A, B, C> {
        /// `Comparison`.
        pub comparison: A,
        /// `Key`: at least 1 character, matches `\S`.
        pub key: B,
        /// `Value`: at least 1 character, matches `\S`.
        pub value: C,
    }
    impl MapFilter {
        /// Takes what is mandatory, by name: [`MapFilterRequired`].
        #[track_caller] pub fn new<A: IntoVal<MapFilterComparison>, B: IntoVal<String>, C: IntoVal<String>>(required: MapFilterRequired<A, B, C>) -> Self { with(with(with(empty(), "Comparison", required.comparison), "Key", required.key), "Value", required.value) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MapFilterComparison>) -> Self { with(self, "Comparison", value) }
        /// `Key`: mandatory, at least 1 character, matches `\S`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at least 1 character, matches `\S`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `StringFilter`.
    pub type StringFilter = Fields<of::StringFilter>;
    impl StringFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<StringFilterComparison>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Comparison", comparison), "Value", value) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<StringFilterComparison>) -> Self { with(self, "Comparison", value) }
        /// `Value`: mandatory, at least 1 character, matches `\S`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `StringFilterComparison`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StringFilterComparison {
        /// `EQUALS`
        Equals,
        /// `PREFIX`
        Prefix,
        /// `NOT_EQUALS`
        NotEquals,
        /// `PREFIX_NOT_EQUALS`
        PrefixNotEquals,
    }
    impl Words for StringFilterComparison { const WORDS: &'static [(&'static str, Self)] = &[("EQUALS", Self::Equals), ("PREFIX", Self::Prefix), ("NOT_EQUALS", Self::NotEquals), ("PREFIX_NOT_EQUALS", Self::PrefixNotEquals)]; }
    impl Eq for StringFilterComparison {}
    impl fmt::Debug for StringFilterComparison { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html).
///
/// What `Ref` returns: `OrganizationConfigurationIdentifier`.
pub type CfnOrganizationConfiguration = Handle<of::CfnOrganizationConfiguration>;
impl cfn::ResourceType for of::CfnOrganizationConfiguration { const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration"; const TAGS: Option<Tagging> = None; type Props = CfnOrganizationConfigurationProps; type Reference = String; }
impl CfnOrganizationConfiguration {
    /// The attribute `MemberAccountLimitReached`.
    #[inline] pub fn attr_member_account_limit_reached(&self) -> Val<bool> { cfn::attribute(&self.0, "MemberAccountLimitReached") }
    /// The attribute `OrganizationConfigurationIdentifier`.
    #[inline] pub fn attr_organization_configuration_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "OrganizationConfigurationIdentifier") }
    /// The attribute `Status`: one of `PENDING`, `ENABLED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusMessage`.
    #[inline] pub fn attr_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "StatusMessage") }
}

/// Properties of [`CfnOrganizationConfiguration`].
///
/// Mandatory: `AutoEnable`.
pub type CfnOrganizationConfigurationProps = Fields<of::CfnOrganizationConfiguration>;
impl CfnOrganizationConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(auto_enable: impl IntoVal<bool>) -> Self { with(empty(), "AutoEnable", auto_enable) }
    /// `AutoEnable`: mandatory.
    #[track_caller] pub fn auto_enable(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnable", value) }
    /// `AutoEnableStandards`.
    #[track_caller] pub fn auto_enable_standards(self, value: impl IntoVal<cfn_organization_configuration::AutoEnableStandards>) -> Self { with(self, "AutoEnableStandards", value) }
    /// `ConfigurationType`.
    #[track_caller] pub fn configuration_type(self, value: impl IntoVal<cfn_organization_configuration::ConfigurationType>) -> Self { with(self, "ConfigurationType", value) }
}

/// Types of [`CfnOrganizationConfiguration`].
pub mod cfn_organization_configuration {
    use super::super::prelude::{Words, fmt};

    /// Words of `AutoEnableStandards`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AutoEnableStandards {
        /// `DEFAULT`
        Default,
        /// `NONE`
        None,
    }
    impl Words for AutoEnableStandards { const WORDS: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default), ("NONE", Self::None)]; }
    impl Eq for AutoEnableStandards {}
    impl fmt::Debug for AutoEnableStandards { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ConfigurationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ConfigurationType {
        /// `CENTRAL`
        Central,
        /// `LOCAL`
        Local,
    }
    impl Words for ConfigurationType { const WORDS: &'static [(&'static str, Self)] = &[("CENTRAL", Self::Central), ("LOCAL", Self::Local)]; }
    impl Eq for ConfigurationType {}
    impl fmt::Debug for ConfigurationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::PolicyAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html).
///
/// What `Ref` returns: `AssociationIdentifier`.
pub type CfnPolicyAssociation = Handle<of::CfnPolicyAssociation>;
impl cfn::ResourceType for of::CfnPolicyAssociation { const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation"; const TAGS: Option<Tagging> = None; type Props = CfnPolicyAssociationProps; type Reference = String; }
impl CfnPolicyAssociation {
    /// The attribute `AssociationIdentifier`.
    #[inline] pub fn attr_association_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationIdentifier") }
    /// The attribute `AssociationStatus`: one of `SUCCESS`, `PENDING`, `FAILED`, `DISABLED`.
    #[inline] pub fn attr_association_status(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationStatus") }
    /// The attribute `AssociationStatusMessage`.
    #[inline] pub fn attr_association_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationStatusMessage") }
    /// The attribute `AssociationType`: one of `APPLIED`, `INHERITED`.
    #[inline] pub fn attr_association_type(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationType") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnPolicyAssociation`].
///
/// Mandatory: `TargetId`, `TargetType`, `ConfigurationPolicyId`.
///
/// A change replaces the resource: `TargetId`, `TargetType`.
pub type CfnPolicyAssociationProps = Fields<of::CfnPolicyAssociation>;
/// What [`CfnPolicyAssociationProps`] cannot do without.
pub struct CfnPolicyAssociationPropsRequired<A, B, C> {
    /// `TargetId`. Changing it replaces the resource.
    pub target_id: A,
    /// `TargetType`. Changing it replaces the resource.
    pub target_type: B,
    /// `ConfigurationPolicyId`: matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^SELF_MANAGED_SECURITY_HUB$`.
    pub configuration_policy_id: C,
}
impl CfnPolicyAssociationProps {
    /// Takes what is mandatory, by name: [`CfnPolicyAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_policy_association::TargetType>, C: IntoVal<String>>(required: CfnPolicyAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TargetId", required.target_id), "TargetType", required.target_type), "ConfigurationPolicyId", required.configuration_policy_id) }
    /// `ConfigurationPolicyId`: mandatory, matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^SELF_MANAGED_SECURITY_HUB$`.
    #[track_caller] pub fn configuration_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationPolicyId", value) }
    /// `TargetId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetId", value) }
    /// `TargetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<cfn_policy_association::TargetType>) -> Self { with(self, "TargetType", value) }
}

/// Types of [`CfnPolicyAssociation`].
pub mod cfn_policy_association {
    use super::super::prelude::{Words, fmt};

    /// Words of `TargetType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TargetType {
        /// `ACCOUNT`
        Account,
        /// `ORGANIZATIONAL_UNIT`
        OrganizationalUnit,
        /// `ROOT`
        Root,
    }
    impl Words for TargetType { const WORDS: &'static [(&'static str, Self)] = &[("ACCOUNT", Self::Account), ("ORGANIZATIONAL_UNIT", Self::OrganizationalUnit), ("ROOT", Self::Root)]; }
    impl Eq for TargetType {}
    impl fmt::Debug for TargetType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::SecurityHub::ProductSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html).
///
/// What `Ref` returns: `ProductSubscriptionArn`.
pub type CfnProductSubscription = Handle<of::CfnProductSubscription>;
impl cfn::ResourceType for of::CfnProductSubscription { const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription"; const TAGS: Option<Tagging> = None; type Props = CfnProductSubscriptionProps; type Reference = Is<kinds::ProductSubscriptionArn>; }
impl CfnProductSubscription {
    /// The attribute `ProductSubscriptionArn`.
    #[inline] pub fn attr_product_subscription_arn(&self) -> Val<Is<kinds::ProductSubscriptionArn>> { cfn::attribute(&self.0, "ProductSubscriptionArn") }
}

/// Properties of [`CfnProductSubscription`].
///
/// Mandatory: `ProductArn`.
///
/// A change replaces the resource: `ProductArn`.
pub type CfnProductSubscriptionProps = Fields<of::CfnProductSubscription>;
impl CfnProductSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(product_arn: impl IntoVal<String>) -> Self { with(empty(), "ProductArn", product_arn) }
    /// `ProductArn`: mandatory, matches `arn:aws\S*:securityhub:\S*`. Changing it replaces the resource.
    #[track_caller] pub fn product_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProductArn", value) }
}

/// [`AWS::SecurityHub::SecurityControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html).
///
/// What `Ref` returns: `SecurityControlId`.
pub type CfnSecurityControl = Handle<of::CfnSecurityControl>;
impl cfn::ResourceType for of::CfnSecurityControl { const TYPE: &'static str = "AWS::SecurityHub::SecurityControl"; const TAGS: Option<Tagging> = None; type Props = CfnSecurityControlProps; type Reference = String; }

/// Properties of [`CfnSecurityControl`].
///
/// Mandatory: `Parameters`.
///
/// A change replaces the resource: `SecurityControlId`.
///
/// Needs at least one of `SecurityControlId`; `SecurityControlArn`.
pub type CfnSecurityControlProps = Fields<of::CfnSecurityControl>;
impl CfnSecurityControlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(parameters: impl IntoVal<Map<cfn_security_control::ParameterConfiguration>>) -> Self { with(empty(), "Parameters", parameters) }
    /// `LastUpdateReason`: matches `^([^\u{0}-\u{7f}]|[-_ a-zA-Z0-9])+$`.
    #[track_caller] pub fn last_update_reason(self, value: impl IntoVal<String>) -> Self { with(self, "LastUpdateReason", value) }
    /// `Parameters`: mandatory.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<cfn_security_control::ParameterConfiguration>>) -> Self { with(self, "Parameters", value) }
    /// `SecurityControlArn`: matches `.*\S.*`.
    #[track_caller] pub fn security_control_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityControlArn", value) }
    /// `SecurityControlId`: matches `.*\S.*`. Changing it replaces the resource.
    #[track_caller] pub fn security_control_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityControlId", value) }
}

/// Types of [`CfnSecurityControl`].
pub mod cfn_security_control {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_policy::{ParameterConfigurationValueType};
    mod of { pub enum ParameterConfiguration {} }

    /// `ParameterConfiguration`.
    pub type ParameterConfiguration = Fields<of::ParameterConfiguration>;
    impl ParameterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value_type: impl IntoVal<ParameterConfigurationValueType>) -> Self { with(empty(), "ValueType", value_type) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<ParameterValue>) -> Self { with(self, "Value", value) }
        /// `ValueType`: mandatory.
        #[track_caller] pub fn value_type(self, value: impl IntoVal<ParameterConfigurationValueType>) -> Self { with(self, "ValueType", value) }
    }

    /// `ParameterValue`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParameterValue(Value);
    ias_core::union!(ParameterValue);
    impl ParameterValue {
        /// `Boolean`.
        #[track_caller] pub fn boolean(value: impl IntoVal<bool>) -> Self { Self(Value::one("Boolean", value)) }
        /// `Double`.
        #[track_caller] pub fn double(value: impl IntoVal<f64>) -> Self { Self(Value::one("Double", value)) }
        /// `Enum`: matches `.*\S.*`.
        #[track_caller] pub fn enum_(value: impl IntoVal<String>) -> Self { Self(Value::one("Enum", value)) }
        /// `EnumList`: each matches `.*\S.*`.
        #[track_caller] pub fn enum_list(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("EnumList", value)) }
        /// `Integer`.
        #[track_caller] pub fn integer(value: impl IntoVal<i64>) -> Self { Self(Value::one("Integer", value)) }
        /// `IntegerList`.
        #[track_caller] pub fn integer_list(value: impl IntoVal<List<i64>>) -> Self { Self(Value::one("IntegerList", value)) }
        /// `String`: matches `.*\S.*`.
        #[track_caller] pub fn string(value: impl IntoVal<String>) -> Self { Self(Value::one("String", value)) }
        /// `StringList`: each matches `.*\S.*`.
        #[track_caller] pub fn string_list(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("StringList", value)) }
    }
}

/// [`AWS::SecurityHub::Standard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-standard.html).
///
/// What `Ref` returns: `StandardsSubscriptionArn`.
pub type CfnStandard = Handle<of::CfnStandard>;
impl cfn::ResourceType for of::CfnStandard { const TYPE: &'static str = "AWS::SecurityHub::Standard"; const TAGS: Option<Tagging> = None; type Props = CfnStandardProps; type Reference = String; }
impl CfnStandard {
    /// The attribute `StandardsSubscriptionArn`.
    #[inline] pub fn attr_standards_subscription_arn(&self) -> Val<String> { cfn::attribute(&self.0, "StandardsSubscriptionArn") }
}

/// Properties of [`CfnStandard`].
///
/// Mandatory: `StandardsArn`.
///
/// A change replaces the resource: `StandardsArn`.
pub type CfnStandardProps = Fields<of::CfnStandard>;
impl CfnStandardProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(standards_arn: impl IntoVal<String>) -> Self { with(empty(), "StandardsArn", standards_arn) }
    /// `DisabledStandardsControls`: at most 100 items, no item twice.
    #[track_caller] pub fn disabled_standards_controls(self, value: impl IntoVal<List<cfn_standard::StandardsControl>>) -> Self { with(self, "DisabledStandardsControls", value) }
    /// `StandardsArn`: mandatory, matches `arn:aws\S*:securityhub:\S`. Changing it replaces the resource.
    #[track_caller] pub fn standards_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StandardsArn", value) }
}

/// Types of [`CfnStandard`].
pub mod cfn_standard {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum StandardsControl {} }

    /// `StandardsControl`.
    pub type StandardsControl = Fields<of::StandardsControl>;
    impl StandardsControl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(standards_control_arn: impl IntoVal<String>) -> Self { with(empty(), "StandardsControlArn", standards_control_arn) }
        /// `Reason`.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `StandardsControlArn`: mandatory, matches `arn:aws\S*:securityhub:\S*`.
        #[track_caller] pub fn standards_control_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StandardsControlArn", value) }
    }
}
