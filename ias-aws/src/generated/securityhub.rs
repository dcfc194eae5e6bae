// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SecurityHub`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnActionTarget {} pub enum CfnAggregatorV2 {} pub enum CfnAutomationRule {} pub enum CfnAutomationRuleV2 {} pub enum CfnConfigurationPolicy {} pub enum CfnConnector {} pub enum CfnConnectorV2 {} pub enum CfnDelegatedAdmin {} pub enum CfnFindingAggregator {} pub enum CfnHub {} impl ias_core::Optional for CfnHub {} pub enum CfnHubV2 {} impl ias_core::Optional for CfnHubV2 {} pub enum CfnInsight {} pub enum CfnOrganizationConfiguration {} pub enum CfnPolicyAssociation {} pub enum CfnProductSubscription {} pub enum CfnSecurityControl {} pub enum CfnStandard {} }

/// [`AWS::SecurityHub::ActionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html).
///
/// What `Ref` returns: `ActionTargetArn`.
pub type CfnActionTarget = Handle<of::CfnActionTarget>;
impl cfn::ResourceType for of::CfnActionTarget { const TYPE: &'static str = "AWS::SecurityHub::ActionTarget"; type Tags = cfn::NoTags; type Props = CfnActionTargetProps; type Reference = Is<kinds::ActionTargetArn>; }
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
impl cfn::ResourceType for of::CfnAggregatorV2 { const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2"; type Tags = cfn::TagMap; type Props = CfnAggregatorV2Props; type Reference = Is<kinds::AggregatorV2Arn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RegionLinkingMode {} }

    /// Words of `RegionLinkingMode`.
    pub type RegionLinkingMode = Word<fn(of::RegionLinkingMode)>;
    impl RegionLinkingMode {
        /// `SPECIFIED_REGIONS`
        pub const SpecifiedRegions: Self = word("SPECIFIED_REGIONS");
    }
}

/// [`AWS::SecurityHub::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnAutomationRule = Handle<of::CfnAutomationRule>;
impl cfn::ResourceType for of::CfnAutomationRule { const TYPE: &'static str = "AWS::SecurityHub::AutomationRule"; type Tags = cfn::TagMap; type Props = CfnAutomationRuleProps; type Reference = Is<kinds::SecurityHubAutomationRuleArn>; }
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
    mod of { pub enum AutomationRulesAction {} pub enum AutomationRulesActionType {} pub enum AutomationRulesFindingFieldsUpdate {} impl ias_core::Optional for AutomationRulesFindingFieldsUpdate {} pub enum AutomationRulesFindingFieldsUpdateVerificationState {} pub enum AutomationRulesFindingFilters {} impl ias_core::Optional for AutomationRulesFindingFilters {} pub enum DateFilter {} impl ias_core::Optional for DateFilter {} pub enum DateRange {} pub enum DateRangeUnit {} pub enum MapFilter {} pub enum MapFilterComparison {} pub enum NoteUpdate {} pub enum NumberFilter {} impl ias_core::Optional for NumberFilter {} pub enum RelatedFinding {} pub enum RuleStatus {} pub enum SeverityUpdate {} impl ias_core::Optional for SeverityUpdate {} pub enum SeverityUpdateLabel {} pub enum StringFilter {} pub enum StringFilterComparison {} pub enum WorkflowUpdate {} pub enum WorkflowUpdateStatus {} }

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
    pub type AutomationRulesActionType = Word<fn(of::AutomationRulesActionType)>;
    impl AutomationRulesActionType {
        /// `FINDING_FIELDS_UPDATE`
        pub const FindingFieldsUpdate: Self = word("FINDING_FIELDS_UPDATE");
    }

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
    pub type AutomationRulesFindingFieldsUpdateVerificationState = Word<fn(of::AutomationRulesFindingFieldsUpdateVerificationState)>;
    impl AutomationRulesFindingFieldsUpdateVerificationState {
        /// `UNKNOWN`
        pub const Unknown: Self = word("UNKNOWN");
        /// `TRUE_POSITIVE`
        pub const TruePositive: Self = word("TRUE_POSITIVE");
        /// `FALSE_POSITIVE`
        pub const FalsePositive: Self = word("FALSE_POSITIVE");
        /// `BENIGN_POSITIVE`
        pub const BenignPositive: Self = word("BENIGN_POSITIVE");
    }

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
    pub type DateRangeUnit = Word<fn(of::DateRangeUnit)>;
    impl DateRangeUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }

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
    pub type MapFilterComparison = Word<fn(of::MapFilterComparison)>;
    impl MapFilterComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `NOT_CONTAINS`
        pub const NotContains: Self = word("NOT_CONTAINS");
    }

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
    pub type RuleStatus = Word<fn(of::RuleStatus)>;
    impl RuleStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

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
    pub type SeverityUpdateLabel = Word<fn(of::SeverityUpdateLabel)>;
    impl SeverityUpdateLabel {
        /// `INFORMATIONAL`
        pub const Informational: Self = word("INFORMATIONAL");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `CRITICAL`
        pub const Critical: Self = word("CRITICAL");
    }

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
    pub type StringFilterComparison = Word<fn(of::StringFilterComparison)>;
    impl StringFilterComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `PREFIX`
        pub const Prefix: Self = word("PREFIX");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `PREFIX_NOT_EQUALS`
        pub const PrefixNotEquals: Self = word("PREFIX_NOT_EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `NOT_CONTAINS`
        pub const NotContains: Self = word("NOT_CONTAINS");
    }

    /// `WorkflowUpdate`.
    pub type WorkflowUpdate = Fields<of::WorkflowUpdate>;
    impl WorkflowUpdate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<WorkflowUpdateStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<WorkflowUpdateStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type WorkflowUpdateStatus = Word<fn(of::WorkflowUpdateStatus)>;
    impl WorkflowUpdateStatus {
        /// `NEW`
        pub const New: Self = word("NEW");
        /// `NOTIFIED`
        pub const Notified: Self = word("NOTIFIED");
        /// `RESOLVED`
        pub const Resolved: Self = word("RESOLVED");
        /// `SUPPRESSED`
        pub const Suppressed: Self = word("SUPPRESSED");
    }
}

/// [`AWS::SecurityHub::AutomationRuleV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnAutomationRuleV2 = Handle<of::CfnAutomationRuleV2>;
impl cfn::ResourceType for of::CfnAutomationRuleV2 { const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2"; type Tags = cfn::TagMap; type Props = CfnAutomationRuleV2Props; type Reference = String; }
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
    mod of { pub enum AllowedOperators {} pub enum AutomationRulesActionV2 {} pub enum AutomationRulesActionV2Type {} pub enum AutomationRulesFindingFieldsUpdateV2 {} impl ias_core::Optional for AutomationRulesFindingFieldsUpdateV2 {} pub enum BooleanFilter {} pub enum CompositeFilter {} impl ias_core::Optional for CompositeFilter {} pub enum Criteria {} impl ias_core::Optional for Criteria {} pub enum ExternalIntegrationConfiguration {} impl ias_core::Optional for ExternalIntegrationConfiguration {} pub enum MapFilter {} pub enum MapFilterComparison {} pub enum OcsfBooleanFilter {} pub enum OcsfBooleanFilterFieldName {} pub enum OcsfDateFilter {} pub enum OcsfDateFilterFieldName {} pub enum OcsfFindingFilters {} impl ias_core::Optional for OcsfFindingFilters {} pub enum OcsfMapFilter {} pub enum OcsfMapFilterFieldName {} pub enum OcsfNumberFilter {} pub enum OcsfNumberFilterFieldName {} pub enum OcsfStringField {} pub enum OcsfStringFilter {} pub enum StringFilter {} pub enum StringFilterComparison {} }

    /// Words of `AllowedOperators`.
    pub type AllowedOperators = Word<fn(of::AllowedOperators)>;
    impl AllowedOperators {
        /// `AND`
        pub const And: Self = word("AND");
        /// `OR`
        pub const Or: Self = word("OR");
    }

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
    pub type AutomationRulesActionV2Type = Word<fn(of::AutomationRulesActionV2Type)>;
    impl AutomationRulesActionV2Type {
        /// `FINDING_FIELDS_UPDATE`
        pub const FindingFieldsUpdate: Self = word("FINDING_FIELDS_UPDATE");
        /// `EXTERNAL_INTEGRATION`
        pub const ExternalIntegration: Self = word("EXTERNAL_INTEGRATION");
    }

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
    pub type MapFilterComparison = Word<fn(of::MapFilterComparison)>;
    impl MapFilterComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
    }

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
    pub type OcsfBooleanFilterFieldName = Word<fn(of::OcsfBooleanFilterFieldName)>;
    impl OcsfBooleanFilterFieldName {
        /// `compliance.assessments.meets_criteria`
        pub const ComplianceAssessmentsMeetsCriteria: Self = word("compliance.assessments.meets_criteria");
        /// `vulnerabilities.is_exploit_available`
        pub const VulnerabilitiesIsExploitAvailable: Self = word("vulnerabilities.is_exploit_available");
        /// `vulnerabilities.is_fix_available`
        pub const VulnerabilitiesIsFixAvailable: Self = word("vulnerabilities.is_fix_available");
    }

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
    pub type OcsfDateFilterFieldName = Word<fn(of::OcsfDateFilterFieldName)>;
    impl OcsfDateFilterFieldName {
        /// `finding_info.created_time_dt`
        pub const FindingInfoCreatedTimeDt: Self = word("finding_info.created_time_dt");
        /// `finding_info.first_seen_time_dt`
        pub const FindingInfoFirstSeenTimeDt: Self = word("finding_info.first_seen_time_dt");
        /// `finding_info.last_seen_time_dt`
        pub const FindingInfoLastSeenTimeDt: Self = word("finding_info.last_seen_time_dt");
        /// `finding_info.modified_time_dt`
        pub const FindingInfoModifiedTimeDt: Self = word("finding_info.modified_time_dt");
    }

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
    pub type OcsfMapFilterFieldName = Word<fn(of::OcsfMapFilterFieldName)>;
    impl OcsfMapFilterFieldName {
        /// `resources.tags`
        pub const ResourcesTags: Self = word("resources.tags");
    }

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
    pub type OcsfNumberFilterFieldName = Word<fn(of::OcsfNumberFilterFieldName)>;
    impl OcsfNumberFilterFieldName {
        /// `activity_id`
        pub const ActivityId: Self = word("activity_id");
        /// `compliance.status_id`
        pub const ComplianceStatusId: Self = word("compliance.status_id");
        /// `confidence_score`
        pub const ConfidenceScore: Self = word("confidence_score");
        /// `finding_info.related_events_count`
        pub const FindingInfoRelatedEventsCount: Self = word("finding_info.related_events_count");
        /// `vendor_attributes.severity_id`
        pub const VendorAttributesSeverityId: Self = word("vendor_attributes.severity_id");
    }

    /// Words of `OcsfStringField`.
    pub type OcsfStringField = Word<fn(of::OcsfStringField)>;
    impl OcsfStringField {
        /// `activity_name`
        pub const ActivityName: Self = word("activity_name");
        /// `cloud.account.name`
        pub const CloudAccountName: Self = word("cloud.account.name");
        /// `cloud.account.uid`
        pub const CloudAccountUid: Self = word("cloud.account.uid");
        /// `cloud.provider`
        pub const CloudProvider: Self = word("cloud.provider");
        /// `cloud.region`
        pub const CloudRegion: Self = word("cloud.region");
        /// `compliance.assessments.category`
        pub const ComplianceAssessmentsCategory: Self = word("compliance.assessments.category");
        /// `compliance.assessments.name`
        pub const ComplianceAssessmentsName: Self = word("compliance.assessments.name");
        /// `compliance.control`
        pub const ComplianceControl: Self = word("compliance.control");
        /// `compliance.status`
        pub const ComplianceStatus: Self = word("compliance.status");
        /// `compliance.standards`
        pub const ComplianceStandards: Self = word("compliance.standards");
        /// `finding_info.desc`
        pub const FindingInfoDesc: Self = word("finding_info.desc");
        /// `finding_info.src_url`
        pub const FindingInfoSrcUrl: Self = word("finding_info.src_url");
        /// `finding_info.title`
        pub const FindingInfoTitle: Self = word("finding_info.title");
        /// `finding_info.types`
        pub const FindingInfoTypes: Self = word("finding_info.types");
        /// `finding_info.uid`
        pub const FindingInfoUid: Self = word("finding_info.uid");
        /// `finding_info.related_events.uid`
        pub const FindingInfoRelatedEventsUid: Self = word("finding_info.related_events.uid");
        /// `finding_info.related_events.product.uid`
        pub const FindingInfoRelatedEventsProductUid: Self = word("finding_info.related_events.product.uid");
        /// `finding_info.related_events.title`
        pub const FindingInfoRelatedEventsTitle: Self = word("finding_info.related_events.title");
        /// `metadata.product.feature.uid`
        pub const MetadataProductFeatureUid: Self = word("metadata.product.feature.uid");
        /// `metadata.product.name`
        pub const MetadataProductName: Self = word("metadata.product.name");
        /// `metadata.product.uid`
        pub const MetadataProductUid: Self = word("metadata.product.uid");
        /// `metadata.product.vendor_name`
        pub const MetadataProductVendorName: Self = word("metadata.product.vendor_name");
        /// `remediation.desc`
        pub const RemediationDesc: Self = word("remediation.desc");
        /// `remediation.references`
        pub const RemediationReferences: Self = word("remediation.references");
        /// `resources.cloud_partition`
        pub const ResourcesCloudPartition: Self = word("resources.cloud_partition");
        /// `resources.name`
        pub const ResourcesName: Self = word("resources.name");
        /// `resources.region`
        pub const ResourcesRegion: Self = word("resources.region");
        /// `resources.type`
        pub const ResourcesType: Self = word("resources.type");
        /// `resources.uid`
        pub const ResourcesUid: Self = word("resources.uid");
        /// `vulnerabilities.fix_coverage`
        pub const VulnerabilitiesFixCoverage: Self = word("vulnerabilities.fix_coverage");
        /// `class_name`
        pub const ClassName: Self = word("class_name");
        /// `vendor_attributes.severity`
        pub const VendorAttributesSeverity: Self = word("vendor_attributes.severity");
    }

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
    pub type StringFilterComparison = Word<fn(of::StringFilterComparison)>;
    impl StringFilterComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `PREFIX`
        pub const Prefix: Self = word("PREFIX");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `PREFIX_NOT_EQUALS`
        pub const PrefixNotEquals: Self = word("PREFIX_NOT_EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
    }
}

/// [`AWS::SecurityHub::ConfigurationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConfigurationPolicy = Handle<of::CfnConfigurationPolicy>;
impl cfn::ResourceType for of::CfnConfigurationPolicy { const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy"; type Tags = cfn::TagMap; type Props = CfnConfigurationPolicyProps; type Reference = Is<kinds::ConfigurationPolicyArn>; }
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
    mod of { pub enum ParameterConfiguration {} pub enum ParameterConfigurationValueType {} pub enum ParameterValue {} impl ias_core::Optional for ParameterValue {} pub enum Policy {} impl ias_core::Optional for Policy {} pub enum SecurityControlCustomParameter {} impl ias_core::Optional for SecurityControlCustomParameter {} pub enum SecurityControlsConfiguration {} impl ias_core::Optional for SecurityControlsConfiguration {} pub enum SecurityHubPolicy {} impl ias_core::Optional for SecurityHubPolicy {} }

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
    pub type ParameterConfigurationValueType = Word<fn(of::ParameterConfigurationValueType)>;
    impl ParameterConfigurationValueType {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

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
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::SecurityHub::Connector"; type Tags = cfn::TagMap; type Props = CfnConnectorProps; type Reference = Is<kinds::SecurityHubConnectorArn>; }
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
    mod of { pub enum AzureProviderConfiguration {} pub enum AzureScopeConfiguration {} pub enum AzureScopeConfigurationScopeType {} pub enum Provider {} }

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
    pub type AzureScopeConfigurationScopeType = Word<fn(of::AzureScopeConfigurationScopeType)>;
    impl AzureScopeConfigurationScopeType {
        /// `TENANT`
        pub const Tenant: Self = word("TENANT");
        /// `SUBSCRIPTION`
        pub const Subscription: Self = word("SUBSCRIPTION");
    }

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
impl cfn::ResourceType for of::CfnConnectorV2 { const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2"; type Tags = cfn::TagMap; type Props = CfnConnectorV2Props; type Reference = String; }
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
impl cfn::ResourceType for of::CfnDelegatedAdmin { const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin"; type Tags = cfn::NoTags; type Props = CfnDelegatedAdminProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnFindingAggregator { const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator"; type Tags = cfn::NoTags; type Props = CfnFindingAggregatorProps; type Reference = Is<kinds::FindingAggregatorArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RegionLinkingMode {} }

    /// Words of `RegionLinkingMode`.
    pub type RegionLinkingMode = Word<fn(of::RegionLinkingMode)>;
    impl RegionLinkingMode {
        /// `ALL_REGIONS`
        pub const AllRegions: Self = word("ALL_REGIONS");
        /// `ALL_REGIONS_EXCEPT_SPECIFIED`
        pub const AllRegionsExceptSpecified: Self = word("ALL_REGIONS_EXCEPT_SPECIFIED");
        /// `SPECIFIED_REGIONS`
        pub const SpecifiedRegions: Self = word("SPECIFIED_REGIONS");
    }
}

/// [`AWS::SecurityHub::Hub`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html).
///
/// What `Ref` returns: `ARN`.
pub type CfnHub = Handle<of::CfnHub>;
impl cfn::ResourceType for of::CfnHub { const TYPE: &'static str = "AWS::SecurityHub::Hub"; type Tags = cfn::TagMap; type Props = CfnHubProps; type Reference = Is<kinds::SecurityHubHubArn>; }
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
impl cfn::ResourceType for of::CfnHubV2 { const TYPE: &'static str = "AWS::SecurityHub::HubV2"; type Tags = cfn::TagMap; type Props = CfnHubV2Props; type Reference = Is<kinds::HubV2Arn>; }
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
    mod of { pub enum NetworkScanning {} pub enum NetworkScanningStatus {} }

    /// `NetworkScanning`.
    pub type NetworkScanning = Fields<of::NetworkScanning>;
    impl NetworkScanning {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<NetworkScanningStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<NetworkScanningStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type NetworkScanningStatus = Word<fn(of::NetworkScanningStatus)>;
    impl NetworkScanningStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::SecurityHub::Insight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-insight.html).
///
/// What `Ref` returns: `InsightArn`.
pub type CfnInsight = Handle<of::CfnInsight>;
impl cfn::ResourceType for of::CfnInsight { const TYPE: &'static str = "AWS::SecurityHub::Insight"; type Tags = cfn::NoTags; type Props = CfnInsightProps; type Reference = Is<kinds::InsightArn>; }
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
    mod of { pub enum AwsSecurityFindingFilters {} impl ias_core::Optional for AwsSecurityFindingFilters {} pub enum DateFilter {} impl ias_core::Optional for DateFilter {} pub enum IpFilter {} pub enum KeywordFilter {} pub enum MapFilter {} pub enum StringFilter {} pub enum StringFilterComparison {} }

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
    pub type StringFilterComparison = Word<fn(of::StringFilterComparison)>;
    impl StringFilterComparison {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `PREFIX`
        pub const Prefix: Self = word("PREFIX");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `PREFIX_NOT_EQUALS`
        pub const PrefixNotEquals: Self = word("PREFIX_NOT_EQUALS");
    }
}

/// [`AWS::SecurityHub::OrganizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-organizationconfiguration.html).
///
/// What `Ref` returns: `OrganizationConfigurationIdentifier`.
pub type CfnOrganizationConfiguration = Handle<of::CfnOrganizationConfiguration>;
impl cfn::ResourceType for of::CfnOrganizationConfiguration { const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration"; type Tags = cfn::NoTags; type Props = CfnOrganizationConfigurationProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AutoEnableStandards {} pub enum ConfigurationType {} }

    /// Words of `AutoEnableStandards`.
    pub type AutoEnableStandards = Word<fn(of::AutoEnableStandards)>;
    impl AutoEnableStandards {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `ConfigurationType`.
    pub type ConfigurationType = Word<fn(of::ConfigurationType)>;
    impl ConfigurationType {
        /// `CENTRAL`
        pub const Central: Self = word("CENTRAL");
        /// `LOCAL`
        pub const Local: Self = word("LOCAL");
    }
}

/// [`AWS::SecurityHub::PolicyAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-policyassociation.html).
///
/// What `Ref` returns: `AssociationIdentifier`.
pub type CfnPolicyAssociation = Handle<of::CfnPolicyAssociation>;
impl cfn::ResourceType for of::CfnPolicyAssociation { const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation"; type Tags = cfn::NoTags; type Props = CfnPolicyAssociationProps; type Reference = String; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum TargetType {} }

    /// Words of `TargetType`.
    pub type TargetType = Word<fn(of::TargetType)>;
    impl TargetType {
        /// `ACCOUNT`
        pub const Account: Self = word("ACCOUNT");
        /// `ORGANIZATIONAL_UNIT`
        pub const OrganizationalUnit: Self = word("ORGANIZATIONAL_UNIT");
        /// `ROOT`
        pub const Root: Self = word("ROOT");
    }
}

/// [`AWS::SecurityHub::ProductSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-productsubscription.html).
///
/// What `Ref` returns: `ProductSubscriptionArn`.
pub type CfnProductSubscription = Handle<of::CfnProductSubscription>;
impl cfn::ResourceType for of::CfnProductSubscription { const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription"; type Tags = cfn::NoTags; type Props = CfnProductSubscriptionProps; type Reference = Is<kinds::ProductSubscriptionArn>; }
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
impl cfn::ResourceType for of::CfnSecurityControl { const TYPE: &'static str = "AWS::SecurityHub::SecurityControl"; type Tags = cfn::NoTags; type Props = CfnSecurityControlProps; type Reference = String; }

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
impl cfn::ResourceType for of::CfnStandard { const TYPE: &'static str = "AWS::SecurityHub::Standard"; type Tags = cfn::NoTags; type Props = CfnStandardProps; type Reference = String; }
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
