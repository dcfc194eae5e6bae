// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CustomerProfiles`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCalculatedAttributeDefinition {} pub enum CfnDomain {} pub enum CfnDomainObjectType {} pub enum CfnEventStream {} pub enum CfnEventTrigger {} pub enum CfnIntegration {} pub enum CfnObjectType {} pub enum CfnRecommender {} pub enum CfnRecommenderFilter {} pub enum CfnRecommenderSchema {} pub enum CfnSegmentDefinition {} }

/// [`AWS::CustomerProfiles::CalculatedAttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html).
///
/// What `Ref` returns: a text of DomainName, CalculatedAttributeName.
pub type CfnCalculatedAttributeDefinition = Handle<of::CfnCalculatedAttributeDefinition>;
impl cfn::ResourceType for of::CfnCalculatedAttributeDefinition { const TYPE: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnCalculatedAttributeDefinitionProps; type Reference = String; }
impl CfnCalculatedAttributeDefinition {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Readiness`.
    #[inline] pub fn attr_readiness(&self) -> Val<Json> { cfn::attribute(&self.0, "Readiness") }
    /// The attribute `Status`: one of `IN_PROGRESS`, `PREPARING`, `COMPLETED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCalculatedAttributeDefinition`].
///
/// Mandatory: `DomainName`, `CalculatedAttributeName`, `AttributeDetails`, `Statistic`.
///
/// A change replaces the resource: `CalculatedAttributeName`, `DomainName`, `UseHistoricalData`.
pub type CfnCalculatedAttributeDefinitionProps = Fields<of::CfnCalculatedAttributeDefinition>;
/// What [`CfnCalculatedAttributeDefinitionProps`] cannot do without.
pub struct CfnCalculatedAttributeDefinitionPropsRequired<A, B, C, D> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `CalculatedAttributeName`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    pub calculated_attribute_name: B,
    /// `AttributeDetails`.
    pub attribute_details: C,
    /// `Statistic`.
    pub statistic: D,
}
impl CfnCalculatedAttributeDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnCalculatedAttributeDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_calculated_attribute_definition::AttributeDetails>, D: IntoVal<cfn_calculated_attribute_definition::Statistic>>(required: CfnCalculatedAttributeDefinitionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainName", required.domain_name), "CalculatedAttributeName", required.calculated_attribute_name), "AttributeDetails", required.attribute_details), "Statistic", required.statistic) }
    /// `AttributeDetails`: mandatory.
    #[track_caller] pub fn attribute_details(self, value: impl IntoVal<cfn_calculated_attribute_definition::AttributeDetails>) -> Self { with(self, "AttributeDetails", value) }
    /// `CalculatedAttributeName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn calculated_attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "CalculatedAttributeName", value) }
    /// `Conditions`.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<cfn_calculated_attribute_definition::Conditions>) -> Self { with(self, "Conditions", value) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-\s]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Statistic`: mandatory.
    #[track_caller] pub fn statistic(self, value: impl IntoVal<cfn_calculated_attribute_definition::Statistic>) -> Self { with(self, "Statistic", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_calculated_attribute_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseHistoricalData`. Changing it replaces the resource.
    #[track_caller] pub fn use_historical_data(self, value: impl IntoVal<bool>) -> Self { with(self, "UseHistoricalData", value) }
}

/// Types of [`CfnCalculatedAttributeDefinition`].
pub mod cfn_calculated_attribute_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttributeDetails {} pub enum AttributeItem {} pub enum Conditions {} impl ias_core::Optional for Conditions {} pub enum Range {} pub enum Tag {} pub enum Threshold {} pub enum ValueRange {} }

    /// `AttributeDetails`.
    pub type AttributeDetails = Fields<of::AttributeDetails>;
    impl AttributeDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<List<AttributeItem>>, expression: impl IntoVal<String>) -> Self { with(with(empty(), "Attributes", attributes), "Expression", expression) }
        /// `Attributes`: mandatory, 1 to 2 items, no item twice.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<AttributeItem>>) -> Self { with(self, "Attributes", value) }
        /// `Expression`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
    }

    /// `AttributeItem`.
    pub type AttributeItem = Fields<of::AttributeItem>;
    impl AttributeItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Conditions`.
    pub type Conditions = Fields<of::Conditions>;
    impl Conditions {
        /// `ObjectCount`: 1 to 300.
        #[track_caller] pub fn object_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ObjectCount", value) }
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<Range>) -> Self { with(self, "Range", value) }
        /// `Threshold`.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<Threshold>) -> Self { with(self, "Threshold", value) }
    }

    /// `Range`.
    pub type Range = Fields<of::Range>;
    impl Range {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<RangeUnit>) -> Self { with(empty(), "Unit", unit) }
        /// `TimestampFormat`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn timestamp_format(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampFormat", value) }
        /// `TimestampSource`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn timestamp_source(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampSource", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<RangeUnit>) -> Self { with(self, "Unit", value) }
        /// `Value`: 1 to 2147483647.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
        /// `ValueRange`.
        #[track_caller] pub fn value_range(self, value: impl IntoVal<ValueRange>) -> Self { with(self, "ValueRange", value) }
    }

    /// Words of `RangeUnit`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RangeUnit {
        /// `DAYS`
        Days,
    }
    impl Words for RangeUnit { const WORDS: &'static [(&'static str, Self)] = &[("DAYS", Self::Days)]; }
    impl Eq for RangeUnit {}
    impl fmt::Debug for RangeUnit { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Statistic`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Statistic {
        /// `FIRST_OCCURRENCE`
        FirstOccurrence,
        /// `LAST_OCCURRENCE`
        LastOccurrence,
        /// `COUNT`
        Count,
        /// `SUM`
        Sum,
        /// `MINIMUM`
        Minimum,
        /// `MAXIMUM`
        Maximum,
        /// `AVERAGE`
        Average,
        /// `MAX_OCCURRENCE`
        MaxOccurrence,
    }
    impl Words for Statistic { const WORDS: &'static [(&'static str, Self)] = &[("FIRST_OCCURRENCE", Self::FirstOccurrence), ("LAST_OCCURRENCE", Self::LastOccurrence), ("COUNT", Self::Count), ("SUM", Self::Sum), ("MINIMUM", Self::Minimum), ("MAXIMUM", Self::Maximum), ("AVERAGE", Self::Average), ("MAX_OCCURRENCE", Self::MaxOccurrence)]; }
    impl Eq for Statistic {}
    impl fmt::Debug for Statistic { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

    /// `Threshold`.
    pub type Threshold = Fields<of::Threshold>;
    impl Threshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, operator: impl IntoVal<ThresholdOperator>) -> Self { with(with(empty(), "Value", value), "Operator", operator) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<ThresholdOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ThresholdOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ThresholdOperator {
        /// `EQUAL_TO`
        EqualTo,
        /// `GREATER_THAN`
        GreaterThan,
        /// `LESS_THAN`
        LessThan,
        /// `NOT_EQUAL_TO`
        NotEqualTo,
    }
    impl Words for ThresholdOperator { const WORDS: &'static [(&'static str, Self)] = &[("EQUAL_TO", Self::EqualTo), ("GREATER_THAN", Self::GreaterThan), ("LESS_THAN", Self::LessThan), ("NOT_EQUAL_TO", Self::NotEqualTo)]; }
    impl Eq for ThresholdOperator {}
    impl fmt::Debug for ThresholdOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ValueRange`.
    pub type ValueRange = Fields<of::ValueRange>;
    impl ValueRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start: impl IntoVal<i64>, end: impl IntoVal<i64>) -> Self { with(with(empty(), "Start", start), "End", end) }
        /// `End`: mandatory, -2147483648 to 2147483647.
        #[track_caller] pub fn end(self, value: impl IntoVal<i64>) -> Self { with(self, "End", value) }
        /// `Start`: mandatory, -2147483648 to 2147483647.
        #[track_caller] pub fn start(self, value: impl IntoVal<i64>) -> Self { with(self, "Start", value) }
    }
}

/// [`AWS::CustomerProfiles::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html).
///
/// What `Ref` returns: `DomainName`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::CustomerProfiles::Domain"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DataStore.Readiness`.
    #[inline] pub fn attr_data_store_readiness(&self) -> Val<Json> { cfn::attribute(&self.0, "DataStore.Readiness") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `RuleBasedMatching.Status`: one of `PENDING`, `IN_PROGRESS`, `ACTIVE`.
    #[inline] pub fn attr_rule_based_matching_status(&self) -> Val<String> { cfn::attribute(&self.0, "RuleBasedMatching.Status") }
    /// The attribute `Stats`.
    #[inline] pub fn attr_stats(&self) -> Val<Json> { cfn::attribute(&self.0, "Stats") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `DomainName`, `DefaultExpirationDays`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>, default_expiration_days: impl IntoVal<i64>) -> Self { with(with(empty(), "DomainName", domain_name), "DefaultExpirationDays", default_expiration_days) }
    /// `DataStore`.
    #[track_caller] pub fn data_store(self, value: impl IntoVal<cfn_domain::DataStore>) -> Self { with(self, "DataStore", value) }
    /// `DeadLetterQueueUrl`: at most 255 characters.
    #[track_caller] pub fn dead_letter_queue_url(self, value: impl IntoVal<String>) -> Self { with(self, "DeadLetterQueueUrl", value) }
    /// `DefaultEncryptionKey`: at most 255 characters.
    #[track_caller] pub fn default_encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultEncryptionKey", value) }
    /// `DefaultExpirationDays`: mandatory, 1 to 1098.
    #[track_caller] pub fn default_expiration_days(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultExpirationDays", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Matching`.
    #[track_caller] pub fn matching(self, value: impl IntoVal<cfn_domain::Matching>) -> Self { with(self, "Matching", value) }
    /// `RuleBasedMatching`.
    #[track_caller] pub fn rule_based_matching(self, value: impl IntoVal<cfn_domain::RuleBasedMatching>) -> Self { with(self, "RuleBasedMatching", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttributeTypesSelector {} pub enum AutoMerging {} pub enum ConflictResolution {} pub enum Consolidation {} pub enum DataStore {} impl ias_core::Optional for DataStore {} pub enum ExportingConfig {} impl ias_core::Optional for ExportingConfig {} pub enum JobSchedule {} pub enum Matching {} pub enum MatchingRule {} pub enum RuleBasedMatching {} pub enum S3ExportingConfig {} pub enum Tag {} }

    /// `AttributeTypesSelector`.
    pub type AttributeTypesSelector = Fields<of::AttributeTypesSelector>;
    impl AttributeTypesSelector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_matching_model: impl IntoVal<AttributeTypesSelectorAttributeMatchingModel>) -> Self { with(empty(), "AttributeMatchingModel", attribute_matching_model) }
        /// `Address`: 1 to 4 items, each 1 to 255 characters.
        #[track_caller] pub fn address(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Address", value) }
        /// `AttributeMatchingModel`: mandatory.
        #[track_caller] pub fn attribute_matching_model(self, value: impl IntoVal<AttributeTypesSelectorAttributeMatchingModel>) -> Self { with(self, "AttributeMatchingModel", value) }
        /// `EmailAddress`: 1 to 3 items, each 1 to 255 characters.
        #[track_caller] pub fn email_address(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EmailAddress", value) }
        /// `PhoneNumber`: 1 to 4 items, each 1 to 255 characters.
        #[track_caller] pub fn phone_number(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PhoneNumber", value) }
    }

    /// Words of `AttributeMatchingModel`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AttributeTypesSelectorAttributeMatchingModel {
        /// `ONE_TO_ONE`
        OneToOne,
        /// `MANY_TO_MANY`
        ManyToMany,
    }
    impl Words for AttributeTypesSelectorAttributeMatchingModel { const WORDS: &'static [(&'static str, Self)] = &[("ONE_TO_ONE", Self::OneToOne), ("MANY_TO_MANY", Self::ManyToMany)]; }
    impl Eq for AttributeTypesSelectorAttributeMatchingModel {}
    impl fmt::Debug for AttributeTypesSelectorAttributeMatchingModel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `AutoMerging`.
    pub type AutoMerging = Fields<of::AutoMerging>;
    impl AutoMerging {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `ConflictResolution`.
        #[track_caller] pub fn conflict_resolution(self, value: impl IntoVal<ConflictResolution>) -> Self { with(self, "ConflictResolution", value) }
        /// `Consolidation`.
        #[track_caller] pub fn consolidation(self, value: impl IntoVal<Consolidation>) -> Self { with(self, "Consolidation", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `MinAllowedConfidenceScoreForMerging`: 0 to 1.
        #[track_caller] pub fn min_allowed_confidence_score_for_merging(self, value: impl IntoVal<f64>) -> Self { with(self, "MinAllowedConfidenceScoreForMerging", value) }
    }

    /// `ConflictResolution`.
    pub type ConflictResolution = Fields<of::ConflictResolution>;
    impl ConflictResolution {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(conflict_resolving_model: impl IntoVal<ConflictResolutionConflictResolvingModel>) -> Self { with(empty(), "ConflictResolvingModel", conflict_resolving_model) }
        /// `ConflictResolvingModel`: mandatory.
        #[track_caller] pub fn conflict_resolving_model(self, value: impl IntoVal<ConflictResolutionConflictResolvingModel>) -> Self { with(self, "ConflictResolvingModel", value) }
        /// `SourceName`: 1 to 255 characters.
        #[track_caller] pub fn source_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceName", value) }
    }

    /// Words of `ConflictResolvingModel`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ConflictResolutionConflictResolvingModel {
        /// `RECENCY`
        Recency,
        /// `SOURCE`
        Source,
    }
    impl Words for ConflictResolutionConflictResolvingModel { const WORDS: &'static [(&'static str, Self)] = &[("RECENCY", Self::Recency), ("SOURCE", Self::Source)]; }
    impl Eq for ConflictResolutionConflictResolvingModel {}
    impl fmt::Debug for ConflictResolutionConflictResolvingModel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Consolidation`.
    pub type Consolidation = Fields<of::Consolidation>;
    impl Consolidation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(matching_attributes_list: impl IntoVal<List<List<String>>>) -> Self { with(empty(), "MatchingAttributesList", matching_attributes_list) }
        /// `MatchingAttributesList`: mandatory, 1 to 10 items, each 1 to 255 characters.
        #[track_caller] pub fn matching_attributes_list(self, value: impl IntoVal<List<List<String>>>) -> Self { with(self, "MatchingAttributesList", value) }
    }

    /// `DataStore`.
    pub type DataStore = Fields<of::DataStore>;
    impl DataStore {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `ExportingConfig`.
    pub type ExportingConfig = Fields<of::ExportingConfig>;
    impl ExportingConfig {
        /// `S3Exporting`.
        #[track_caller] pub fn s3_exporting(self, value: impl IntoVal<S3ExportingConfig>) -> Self { with(self, "S3Exporting", value) }
    }

    /// `JobSchedule`.
    pub type JobSchedule = Fields<of::JobSchedule>;
    impl JobSchedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(day_of_the_week: impl IntoVal<JobScheduleDayOfTheWeek>, time: impl IntoVal<String>) -> Self { with(with(empty(), "DayOfTheWeek", day_of_the_week), "Time", time) }
        /// `DayOfTheWeek`: mandatory.
        #[track_caller] pub fn day_of_the_week(self, value: impl IntoVal<JobScheduleDayOfTheWeek>) -> Self { with(self, "DayOfTheWeek", value) }
        /// `Time`: mandatory, 3 to 5 characters, matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
        #[track_caller] pub fn time(self, value: impl IntoVal<String>) -> Self { with(self, "Time", value) }
    }

    /// Words of `DayOfTheWeek`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum JobScheduleDayOfTheWeek {
        /// `SUNDAY`
        Sunday,
        /// `MONDAY`
        Monday,
        /// `TUESDAY`
        Tuesday,
        /// `WEDNESDAY`
        Wednesday,
        /// `THURSDAY`
        Thursday,
        /// `FRIDAY`
        Friday,
        /// `SATURDAY`
        Saturday,
    }
    impl Words for JobScheduleDayOfTheWeek { const WORDS: &'static [(&'static str, Self)] = &[("SUNDAY", Self::Sunday), ("MONDAY", Self::Monday), ("TUESDAY", Self::Tuesday), ("WEDNESDAY", Self::Wednesday), ("THURSDAY", Self::Thursday), ("FRIDAY", Self::Friday), ("SATURDAY", Self::Saturday)]; }
    impl Eq for JobScheduleDayOfTheWeek {}
    impl fmt::Debug for JobScheduleDayOfTheWeek { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Matching`.
    pub type Matching = Fields<of::Matching>;
    impl Matching {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AutoMerging`.
        #[track_caller] pub fn auto_merging(self, value: impl IntoVal<AutoMerging>) -> Self { with(self, "AutoMerging", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `ExportingConfig`.
        #[track_caller] pub fn exporting_config(self, value: impl IntoVal<ExportingConfig>) -> Self { with(self, "ExportingConfig", value) }
        /// `JobSchedule`.
        #[track_caller] pub fn job_schedule(self, value: impl IntoVal<JobSchedule>) -> Self { with(self, "JobSchedule", value) }
    }

    /// `MatchingRule`.
    pub type MatchingRule = Fields<of::MatchingRule>;
    impl MatchingRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule: impl IntoVal<List<String>>) -> Self { with(empty(), "Rule", rule) }
        /// `Rule`: mandatory, 1 to 15 items, each 1 to 255 characters.
        #[track_caller] pub fn rule(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Rule", value) }
    }

    /// `RuleBasedMatching`.
    pub type RuleBasedMatching = Fields<of::RuleBasedMatching>;
    impl RuleBasedMatching {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AttributeTypesSelector`.
        #[track_caller] pub fn attribute_types_selector(self, value: impl IntoVal<AttributeTypesSelector>) -> Self { with(self, "AttributeTypesSelector", value) }
        /// `ConflictResolution`.
        #[track_caller] pub fn conflict_resolution(self, value: impl IntoVal<ConflictResolution>) -> Self { with(self, "ConflictResolution", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `ExportingConfig`.
        #[track_caller] pub fn exporting_config(self, value: impl IntoVal<ExportingConfig>) -> Self { with(self, "ExportingConfig", value) }
        /// `MatchingRules`: 1 to 15 items.
        #[track_caller] pub fn matching_rules(self, value: impl IntoVal<List<MatchingRule>>) -> Self { with(self, "MatchingRules", value) }
        /// `MaxAllowedRuleLevelForMatching`: 1 to 15.
        #[track_caller] pub fn max_allowed_rule_level_for_matching(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAllowedRuleLevelForMatching", value) }
        /// `MaxAllowedRuleLevelForMerging`: 1 to 15.
        #[track_caller] pub fn max_allowed_rule_level_for_merging(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAllowedRuleLevelForMerging", value) }
    }

    /// `S3ExportingConfig`.
    pub type S3ExportingConfig = Fields<of::S3ExportingConfig>;
    impl S3ExportingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "S3BucketName", s3_bucket_name) }
        /// `S3BucketName`: mandatory, 3 to 63 characters, matches `^[a-z0-9.-]+$`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3KeyName`: 1 to 800 characters, matches `.*`.
        #[track_caller] pub fn s3_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CustomerProfiles::DomainObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html).
///
/// What `Ref` returns: a text of DomainName, ObjectTypeName.
pub type CfnDomainObjectType = Handle<of::CfnDomainObjectType>;
impl cfn::ResourceType for of::CfnDomainObjectType { const TYPE: &'static str = "AWS::CustomerProfiles::DomainObjectType"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDomainObjectTypeProps; type Reference = String; }
impl CfnDomainObjectType {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
}

/// Properties of [`CfnDomainObjectType`].
///
/// Mandatory: `DomainName`, `ObjectTypeName`, `Fields`.
///
/// A change replaces the resource: `DomainName`, `Fields`, `ObjectTypeName`.
pub type CfnDomainObjectTypeProps = Fields<of::CfnDomainObjectType>;
/// What [`CfnDomainObjectTypeProps`] cannot do without.
pub struct CfnDomainObjectTypePropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `ObjectTypeName`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    pub object_type_name: B,
    /// `Fields`. Changing it replaces the resource.
    pub fields: C,
}
impl CfnDomainObjectTypeProps {
    /// Takes what is mandatory, by name: [`CfnDomainObjectTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Map<cfn_domain_object_type::DomainObjectTypeField>>>(required: CfnDomainObjectTypePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "ObjectTypeName", required.object_type_name), "Fields", required.fields) }
    /// `Description`: 1 to 10000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EncryptionKey`: at most 255 characters.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKey", value) }
    /// `Fields`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn fields(self, value: impl IntoVal<Map<cfn_domain_object_type::DomainObjectTypeField>>) -> Self { with(self, "Fields", value) }
    /// `ObjectTypeName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn object_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectTypeName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_object_type::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomainObjectType`].
pub mod cfn_domain_object_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_calculated_attribute_definition::{Tag};
    mod of { pub enum DomainObjectTypeField {} }

    /// `DomainObjectTypeField`.
    pub type DomainObjectTypeField = Fields<of::DomainObjectTypeField>;
    impl DomainObjectTypeField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<String>, target: impl IntoVal<String>) -> Self { with(with(empty(), "Source", source), "Target", target) }
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<DomainObjectTypeFieldContentType>) -> Self { with(self, "ContentType", value) }
        /// `FeatureType`.
        #[track_caller] pub fn feature_type(self, value: impl IntoVal<DomainObjectTypeFieldFeatureType>) -> Self { with(self, "FeatureType", value) }
        /// `Source`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Target`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// Words of `ContentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DomainObjectTypeFieldContentType {
        /// `STRING`
        String,
        /// `NUMBER`
        Number,
    }
    impl Words for DomainObjectTypeFieldContentType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("NUMBER", Self::Number)]; }
    impl Eq for DomainObjectTypeFieldContentType {}
    impl fmt::Debug for DomainObjectTypeFieldContentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `FeatureType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DomainObjectTypeFieldFeatureType {
        /// `TEXTUAL`
        Textual,
        /// `CATEGORICAL`
        Categorical,
    }
    impl Words for DomainObjectTypeFieldFeatureType { const WORDS: &'static [(&'static str, Self)] = &[("TEXTUAL", Self::Textual), ("CATEGORICAL", Self::Categorical)]; }
    impl Eq for DomainObjectTypeFieldFeatureType {}
    impl fmt::Debug for DomainObjectTypeFieldFeatureType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::CustomerProfiles::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html).
///
/// What `Ref` returns: a text of DomainName, EventStreamName.
pub type CfnEventStream = Handle<of::CfnEventStream>;
impl cfn::ResourceType for of::CfnEventStream { const TYPE: &'static str = "AWS::CustomerProfiles::EventStream"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnEventStreamProps; type Reference = String; }
impl CfnEventStream {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DestinationDetails`.
    #[inline] pub fn attr_destination_details(&self) -> Val<Json> { cfn::attribute(&self.0, "DestinationDetails") }
    /// The attribute `DestinationDetails.Status`: one of `HEALTHY`, `UNHEALTHY`.
    #[inline] pub fn attr_destination_details_status(&self) -> Val<String> { cfn::attribute(&self.0, "DestinationDetails.Status") }
    /// The attribute `DestinationDetails.Uri`.
    #[inline] pub fn attr_destination_details_uri(&self) -> Val<String> { cfn::attribute(&self.0, "DestinationDetails.Uri") }
    /// The attribute `EventStreamArn`.
    #[inline] pub fn attr_event_stream_arn(&self) -> Val<Is<kinds::EventStreamArn>> { cfn::attribute(&self.0, "EventStreamArn") }
    /// The attribute `State`: one of `RUNNING`, `STOPPED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnEventStream`].
///
/// Mandatory: `DomainName`, `EventStreamName`, `Uri`.
///
/// A change replaces the resource: `DomainName`, `EventStreamName`, `Uri`.
pub type CfnEventStreamProps = Fields<of::CfnEventStream>;
/// What [`CfnEventStreamProps`] cannot do without.
pub struct CfnEventStreamPropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `EventStreamName`: 1 to 255 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub event_stream_name: B,
    /// `Uri`: 1 to 255 characters. Changing it replaces the resource.
    pub uri: C,
}
impl CfnEventStreamProps {
    /// Takes what is mandatory, by name: [`CfnEventStreamPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnEventStreamPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "EventStreamName", required.event_stream_name), "Uri", required.uri) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EventStreamName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn event_stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventStreamName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_stream::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Uri`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
}

/// Types of [`CfnEventStream`].
pub mod cfn_event_stream {
    pub use super::cfn_domain::{Tag};
}

/// [`AWS::CustomerProfiles::EventTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html).
///
/// What `Ref` returns: a text of DomainName, EventTriggerName.
pub type CfnEventTrigger = Handle<of::CfnEventTrigger>;
impl cfn::ResourceType for of::CfnEventTrigger { const TYPE: &'static str = "AWS::CustomerProfiles::EventTrigger"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnEventTriggerProps; type Reference = String; }
impl CfnEventTrigger {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
}

/// Properties of [`CfnEventTrigger`].
///
/// Mandatory: `DomainName`, `EventTriggerName`, `ObjectTypeName`, `EventTriggerConditions`.
///
/// A change replaces the resource: `DomainName`, `EventTriggerName`.
pub type CfnEventTriggerProps = Fields<of::CfnEventTrigger>;
/// What [`CfnEventTriggerProps`] cannot do without.
pub struct CfnEventTriggerPropsRequired<A, B, C, D> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `EventTriggerName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub event_trigger_name: B,
    /// `ObjectTypeName`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
    pub object_type_name: C,
    /// `EventTriggerConditions`: 1 to 5 items.
    pub event_trigger_conditions: D,
}
impl CfnEventTriggerProps {
    /// Takes what is mandatory, by name: [`CfnEventTriggerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<cfn_event_trigger::EventTriggerCondition>>>(required: CfnEventTriggerPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DomainName", required.domain_name), "EventTriggerName", required.event_trigger_name), "ObjectTypeName", required.object_type_name), "EventTriggerConditions", required.event_trigger_conditions) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EventTriggerConditions`: mandatory, 1 to 5 items.
    #[track_caller] pub fn event_trigger_conditions(self, value: impl IntoVal<List<cfn_event_trigger::EventTriggerCondition>>) -> Self { with(self, "EventTriggerConditions", value) }
    /// `EventTriggerLimits`.
    #[track_caller] pub fn event_trigger_limits(self, value: impl IntoVal<cfn_event_trigger::EventTriggerLimits>) -> Self { with(self, "EventTriggerLimits", value) }
    /// `EventTriggerName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn event_trigger_name(self, value: impl IntoVal<String>) -> Self { with(self, "EventTriggerName", value) }
    /// `ObjectTypeName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
    #[track_caller] pub fn object_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectTypeName", value) }
    /// `SegmentFilter`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
    #[track_caller] pub fn segment_filter(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentFilter", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_trigger::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventTrigger`].
pub mod cfn_event_trigger {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_calculated_attribute_definition::{Tag};
    mod of { pub enum EventTriggerCondition {} pub enum EventTriggerDimension {} pub enum EventTriggerLimits {} impl ias_core::Optional for EventTriggerLimits {} pub enum ObjectAttribute {} pub enum Period {} }

    /// `EventTriggerCondition`.
    pub type EventTriggerCondition = Fields<of::EventTriggerCondition>;
    impl EventTriggerCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_trigger_dimensions: impl IntoVal<List<EventTriggerDimension>>, logical_operator: impl IntoVal<EventTriggerLogicalOperator>) -> Self { with(with(empty(), "EventTriggerDimensions", event_trigger_dimensions), "LogicalOperator", logical_operator) }
        /// `EventTriggerDimensions`: mandatory, 1 to 10 items.
        #[track_caller] pub fn event_trigger_dimensions(self, value: impl IntoVal<List<EventTriggerDimension>>) -> Self { with(self, "EventTriggerDimensions", value) }
        /// `LogicalOperator`: mandatory.
        #[track_caller] pub fn logical_operator(self, value: impl IntoVal<EventTriggerLogicalOperator>) -> Self { with(self, "LogicalOperator", value) }
    }

    /// `EventTriggerDimension`.
    pub type EventTriggerDimension = Fields<of::EventTriggerDimension>;
    impl EventTriggerDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_attributes: impl IntoVal<List<ObjectAttribute>>) -> Self { with(empty(), "ObjectAttributes", object_attributes) }
        /// `ObjectAttributes`: mandatory, 1 to 10 items.
        #[track_caller] pub fn object_attributes(self, value: impl IntoVal<List<ObjectAttribute>>) -> Self { with(self, "ObjectAttributes", value) }
    }

    /// `EventTriggerLimits`.
    pub type EventTriggerLimits = Fields<of::EventTriggerLimits>;
    impl EventTriggerLimits {
        /// `EventExpiration`.
        #[track_caller] pub fn event_expiration(self, value: impl IntoVal<i64>) -> Self { with(self, "EventExpiration", value) }
        /// `Periods`: 1 to 4 items.
        #[track_caller] pub fn periods(self, value: impl IntoVal<List<Period>>) -> Self { with(self, "Periods", value) }
    }

    /// Words of `EventTriggerLogicalOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EventTriggerLogicalOperator {
        /// `ANY`
        Any,
        /// `ALL`
        All,
        /// `NONE`
        None,
    }
    impl Words for EventTriggerLogicalOperator { const WORDS: &'static [(&'static str, Self)] = &[("ANY", Self::Any), ("ALL", Self::All), ("NONE", Self::None)]; }
    impl Eq for EventTriggerLogicalOperator {}
    impl fmt::Debug for EventTriggerLogicalOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ObjectAttribute`.
    pub type ObjectAttribute = Fields<of::ObjectAttribute>;
    impl ObjectAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison_operator: impl IntoVal<ObjectAttributeComparisonOperator>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ComparisonOperator", comparison_operator), "Values", values) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<ObjectAttributeComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `FieldName`: 1 to 64 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
        /// `Source`: 1 to 1000 characters.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Values`: mandatory, 1 to 10 items, each 1 to 255 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `ComparisonOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ObjectAttributeComparisonOperator {
        /// `INCLUSIVE`
        Inclusive,
        /// `EXCLUSIVE`
        Exclusive,
        /// `CONTAINS`
        Contains,
        /// `BEGINS_WITH`
        BeginsWith,
        /// `ENDS_WITH`
        EndsWith,
        /// `GREATER_THAN`
        GreaterThan,
        /// `LESS_THAN`
        LessThan,
        /// `GREATER_THAN_OR_EQUAL`
        GreaterThanOrEqual,
        /// `LESS_THAN_OR_EQUAL`
        LessThanOrEqual,
        /// `EQUAL`
        Equal,
        /// `BEFORE`
        Before,
        /// `AFTER`
        After,
        /// `ON`
        On,
        /// `BETWEEN`
        Between,
        /// `NOT_BETWEEN`
        NotBetween,
    }
    impl Words for ObjectAttributeComparisonOperator { const WORDS: &'static [(&'static str, Self)] = &[("INCLUSIVE", Self::Inclusive), ("EXCLUSIVE", Self::Exclusive), ("CONTAINS", Self::Contains), ("BEGINS_WITH", Self::BeginsWith), ("ENDS_WITH", Self::EndsWith), ("GREATER_THAN", Self::GreaterThan), ("LESS_THAN", Self::LessThan), ("GREATER_THAN_OR_EQUAL", Self::GreaterThanOrEqual), ("LESS_THAN_OR_EQUAL", Self::LessThanOrEqual), ("EQUAL", Self::Equal), ("BEFORE", Self::Before), ("AFTER", Self::After), ("ON", Self::On), ("BETWEEN", Self::Between), ("NOT_BETWEEN", Self::NotBetween)]; }
    impl Eq for ObjectAttributeComparisonOperator {}
    impl fmt::Debug for ObjectAttributeComparisonOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Period`.
    pub type Period = Fields<of::Period>;
    impl Period {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(unit: impl IntoVal<PeriodUnit>, value: impl IntoVal<i64>) -> Self { with(with(empty(), "Unit", unit), "Value", value) }
        /// `MaxInvocationsPerProfile`: 1 to 1000.
        #[track_caller] pub fn max_invocations_per_profile(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxInvocationsPerProfile", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<PeriodUnit>) -> Self { with(self, "Unit", value) }
        /// `Unlimited`.
        #[track_caller] pub fn unlimited(self, value: impl IntoVal<bool>) -> Self { with(self, "Unlimited", value) }
        /// `Value`: mandatory, 1 to 60.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Unit`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PeriodUnit {
        /// `MINUTES`
        Minutes,
        /// `HOURS`
        Hours,
        /// `DAYS`
        Days,
        /// `WEEKS`
        Weeks,
        /// `MONTHS`
        Months,
    }
    impl Words for PeriodUnit { const WORDS: &'static [(&'static str, Self)] = &[("MINUTES", Self::Minutes), ("HOURS", Self::Hours), ("DAYS", Self::Days), ("WEEKS", Self::Weeks), ("MONTHS", Self::Months)]; }
    impl Eq for PeriodUnit {}
    impl fmt::Debug for PeriodUnit { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::CustomerProfiles::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html).
///
/// What `Ref` returns: a text of DomainName, Uri.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::CustomerProfiles::Integration"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnIntegrationProps; type Reference = String; }
impl CfnIntegration {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `DomainName`, `Uri`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EventTriggerNames`: exactly 1 item, each 1 to 64 characters, each matches `^[a-zA-Z0-9_-]+$`.
    #[track_caller] pub fn event_trigger_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventTriggerNames", value) }
    /// `FlowDefinition`. Write-only.
    #[track_caller] pub fn flow_definition(self, value: impl IntoVal<cfn_integration::FlowDefinition>) -> Self { with(self, "FlowDefinition", value) }
    /// `ObjectTypeName`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
    #[track_caller] pub fn object_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectTypeName", value) }
    /// `ObjectTypeNames`.
    #[track_caller] pub fn object_type_names(self, value: impl IntoVal<List<cfn_integration::ObjectTypeMapping>>) -> Self { with(self, "ObjectTypeNames", value) }
    /// `Scope`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_integration::Scope>) -> Self { with(self, "Scope", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Uri`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain::{Tag};
    mod of { pub enum ConnectorOperator {} impl ias_core::Optional for ConnectorOperator {} pub enum FlowDefinition {} pub enum IncrementalPullConfig {} impl ias_core::Optional for IncrementalPullConfig {} pub enum MarketoSourceProperties {} pub enum ObjectTypeMapping {} pub enum S3SourceProperties {} pub enum SalesforceSourceProperties {} pub enum ScheduledTriggerProperties {} pub enum ServiceNowSourceProperties {} pub enum SourceConnectorProperties {} impl ias_core::Optional for SourceConnectorProperties {} pub enum SourceFlowConfig {} pub enum Task {} pub enum TaskPropertiesMap {} pub enum TriggerConfig {} pub enum TriggerProperties {} impl ias_core::Optional for TriggerProperties {} pub enum ZendeskSourceProperties {} }

    /// `ConnectorOperator`.
    pub type ConnectorOperator = Fields<of::ConnectorOperator>;
    impl ConnectorOperator {
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoConnectorOperator>) -> Self { with(self, "Marketo", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3ConnectorOperator>) -> Self { with(self, "S3", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceConnectorOperator>) -> Self { with(self, "Salesforce", value) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(self, value: impl IntoVal<ServiceNowConnectorOperator>) -> Self { with(self, "ServiceNow", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskConnectorOperator>) -> Self { with(self, "Zendesk", value) }
    }

    /// Words of `ConnectorType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ConnectorType {
        /// `Salesforce`
        Salesforce,
        /// `Marketo`
        Marketo,
        /// `ServiceNow`
        ServiceNow,
        /// `Zendesk`
        Zendesk,
        /// `S3`
        S3,
    }
    impl Words for ConnectorType { const WORDS: &'static [(&'static str, Self)] = &[("Salesforce", Self::Salesforce), ("Marketo", Self::Marketo), ("ServiceNow", Self::ServiceNow), ("Zendesk", Self::Zendesk), ("S3", Self::S3)]; }
    impl Eq for ConnectorType {}
    impl fmt::Debug for ConnectorType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `FlowDefinition`.
    pub type FlowDefinition = Fields<of::FlowDefinition>;
    /// What [`FlowDefinition`] cannot do without.
    pub struct FlowDefinitionRequired<A, B, C, D, E> {
        /// `FlowName`: at most 256 characters, matches `[a-zA-Z0-9][\w!@#.-]+`.
        pub flow_name: A,
        /// `KmsArn`: 20 to 2048 characters, matches `arn:aws:kms:.*:[0-9]+:.*`.
        pub kms_arn: B,
        /// `Tasks`.
        pub tasks: C,
        /// `TriggerConfig`.
        pub trigger_config: D,
        /// `SourceFlowConfig`.
        pub source_flow_config: E,
    }
    impl FlowDefinition {
        /// Takes what is mandatory, by name: [`FlowDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::KeyArn>>, C: IntoVal<List<Task>>, D: IntoVal<TriggerConfig>, E: IntoVal<SourceFlowConfig>>(required: FlowDefinitionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "FlowName", required.flow_name), "KmsArn", required.kms_arn), "Tasks", required.tasks), "TriggerConfig", required.trigger_config), "SourceFlowConfig", required.source_flow_config) }
        /// `Description`: at most 2048 characters, matches `[\w!@#\-.?,\s]*`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FlowName`: mandatory, at most 256 characters, matches `[a-zA-Z0-9][\w!@#.-]+`.
        #[track_caller] pub fn flow_name(self, value: impl IntoVal<String>) -> Self { with(self, "FlowName", value) }
        /// `KmsArn`: mandatory, 20 to 2048 characters, matches `arn:aws:kms:.*:[0-9]+:.*`.
        #[track_caller] pub fn kms_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsArn", value) }
        /// `SourceFlowConfig`: mandatory.
        #[track_caller] pub fn source_flow_config(self, value: impl IntoVal<SourceFlowConfig>) -> Self { with(self, "SourceFlowConfig", value) }
        /// `Tasks`: mandatory.
        #[track_caller] pub fn tasks(self, value: impl IntoVal<List<Task>>) -> Self { with(self, "Tasks", value) }
        /// `TriggerConfig`: mandatory.
        #[track_caller] pub fn trigger_config(self, value: impl IntoVal<TriggerConfig>) -> Self { with(self, "TriggerConfig", value) }
    }

    /// `IncrementalPullConfig`.
    pub type IncrementalPullConfig = Fields<of::IncrementalPullConfig>;
    impl IncrementalPullConfig {
        /// `DatetimeTypeFieldName`: at most 256 characters.
        #[track_caller] pub fn datetime_type_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatetimeTypeFieldName", value) }
    }

    /// Words of `MarketoConnectorOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MarketoConnectorOperator {
        /// `PROJECTION`
        Projection,
        /// `LESS_THAN`
        LessThan,
        /// `GREATER_THAN`
        GreaterThan,
        /// `BETWEEN`
        Between,
        /// `ADDITION`
        Addition,
        /// `MULTIPLICATION`
        Multiplication,
        /// `DIVISION`
        Division,
        /// `SUBTRACTION`
        Subtraction,
        /// `MASK_ALL`
        MaskAll,
        /// `MASK_FIRST_N`
        MaskFirstN,
        /// `MASK_LAST_N`
        MaskLastN,
        /// `VALIDATE_NON_NULL`
        ValidateNonNull,
        /// `VALIDATE_NON_ZERO`
        ValidateNonZero,
        /// `VALIDATE_NON_NEGATIVE`
        ValidateNonNegative,
        /// `VALIDATE_NUMERIC`
        ValidateNumeric,
        /// `NO_OP`
        NoOp,
    }
    impl Words for MarketoConnectorOperator { const WORDS: &'static [(&'static str, Self)] = &[("PROJECTION", Self::Projection), ("LESS_THAN", Self::LessThan), ("GREATER_THAN", Self::GreaterThan), ("BETWEEN", Self::Between), ("ADDITION", Self::Addition), ("MULTIPLICATION", Self::Multiplication), ("DIVISION", Self::Division), ("SUBTRACTION", Self::Subtraction), ("MASK_ALL", Self::MaskAll), ("MASK_FIRST_N", Self::MaskFirstN), ("MASK_LAST_N", Self::MaskLastN), ("VALIDATE_NON_NULL", Self::ValidateNonNull), ("VALIDATE_NON_ZERO", Self::ValidateNonZero), ("VALIDATE_NON_NEGATIVE", Self::ValidateNonNegative), ("VALIDATE_NUMERIC", Self::ValidateNumeric), ("NO_OP", Self::NoOp)]; }
    impl Eq for MarketoConnectorOperator {}
    impl fmt::Debug for MarketoConnectorOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `MarketoSourceProperties`.
    pub type MarketoSourceProperties = Fields<of::MarketoSourceProperties>;
    impl MarketoSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `ObjectTypeMapping`.
    pub type ObjectTypeMapping = Fields<of::ObjectTypeMapping>;
    impl ObjectTypeMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `OperatorPropertiesKeys`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum OperatorPropertiesKeys {
        /// `VALUE`
        Value,
        /// `VALUES`
        Values,
        /// `DATA_TYPE`
        DataType,
        /// `UPPER_BOUND`
        UpperBound,
        /// `LOWER_BOUND`
        LowerBound,
        /// `SOURCE_DATA_TYPE`
        SourceDataType,
        /// `DESTINATION_DATA_TYPE`
        DestinationDataType,
        /// `VALIDATION_ACTION`
        ValidationAction,
        /// `MASK_VALUE`
        MaskValue,
        /// `MASK_LENGTH`
        MaskLength,
        /// `TRUNCATE_LENGTH`
        TruncateLength,
        /// `MATH_OPERATION_FIELDS_ORDER`
        MathOperationFieldsOrder,
        /// `CONCAT_FORMAT`
        ConcatFormat,
        /// `SUBFIELD_CATEGORY_MAP`
        SubfieldCategoryMap,
    }
    impl Words for OperatorPropertiesKeys { const WORDS: &'static [(&'static str, Self)] = &[("VALUE", Self::Value), ("VALUES", Self::Values), ("DATA_TYPE", Self::DataType), ("UPPER_BOUND", Self::UpperBound), ("LOWER_BOUND", Self::LowerBound), ("SOURCE_DATA_TYPE", Self::SourceDataType), ("DESTINATION_DATA_TYPE", Self::DestinationDataType), ("VALIDATION_ACTION", Self::ValidationAction), ("MASK_VALUE", Self::MaskValue), ("MASK_LENGTH", Self::MaskLength), ("TRUNCATE_LENGTH", Self::TruncateLength), ("MATH_OPERATION_FIELDS_ORDER", Self::MathOperationFieldsOrder), ("CONCAT_FORMAT", Self::ConcatFormat), ("SUBFIELD_CATEGORY_MAP", Self::SubfieldCategoryMap)]; }
    impl Eq for OperatorPropertiesKeys {}
    impl fmt::Debug for OperatorPropertiesKeys { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `S3ConnectorOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum S3ConnectorOperator {
        /// `PROJECTION`
        Projection,
        /// `LESS_THAN`
        LessThan,
        /// `GREATER_THAN`
        GreaterThan,
        /// `BETWEEN`
        Between,
        /// `LESS_THAN_OR_EQUAL_TO`
        LessThanOrEqualTo,
        /// `GREATER_THAN_OR_EQUAL_TO`
        GreaterThanOrEqualTo,
        /// `EQUAL_TO`
        EqualTo,
        /// `NOT_EQUAL_TO`
        NotEqualTo,
        /// `ADDITION`
        Addition,
        /// `MULTIPLICATION`
        Multiplication,
        /// `DIVISION`
        Division,
        /// `SUBTRACTION`
        Subtraction,
        /// `MASK_ALL`
        MaskAll,
        /// `MASK_FIRST_N`
        MaskFirstN,
        /// `MASK_LAST_N`
        MaskLastN,
        /// `VALIDATE_NON_NULL`
        ValidateNonNull,
        /// `VALIDATE_NON_ZERO`
        ValidateNonZero,
        /// `VALIDATE_NON_NEGATIVE`
        ValidateNonNegative,
        /// `VALIDATE_NUMERIC`
        ValidateNumeric,
        /// `NO_OP`
        NoOp,
    }
    impl Words for S3ConnectorOperator { const WORDS: &'static [(&'static str, Self)] = &[("PROJECTION", Self::Projection), ("LESS_THAN", Self::LessThan), ("GREATER_THAN", Self::GreaterThan), ("BETWEEN", Self::Between), ("LESS_THAN_OR_EQUAL_TO", Self::LessThanOrEqualTo), ("GREATER_THAN_OR_EQUAL_TO", Self::GreaterThanOrEqualTo), ("EQUAL_TO", Self::EqualTo), ("NOT_EQUAL_TO", Self::NotEqualTo), ("ADDITION", Self::Addition), ("MULTIPLICATION", Self::Multiplication), ("DIVISION", Self::Division), ("SUBTRACTION", Self::Subtraction), ("MASK_ALL", Self::MaskAll), ("MASK_FIRST_N", Self::MaskFirstN), ("MASK_LAST_N", Self::MaskLastN), ("VALIDATE_NON_NULL", Self::ValidateNonNull), ("VALIDATE_NON_ZERO", Self::ValidateNonZero), ("VALIDATE_NON_NEGATIVE", Self::ValidateNonNegative), ("VALIDATE_NUMERIC", Self::ValidateNumeric), ("NO_OP", Self::NoOp)]; }
    impl Eq for S3ConnectorOperator {}
    impl fmt::Debug for S3ConnectorOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `S3SourceProperties`.
    pub type S3SourceProperties = Fields<of::S3SourceProperties>;
    impl S3SourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `\S+`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: at most 512 characters, matches `.*`.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
    }

    /// Words of `SalesforceConnectorOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SalesforceConnectorOperator {
        /// `PROJECTION`
        Projection,
        /// `LESS_THAN`
        LessThan,
        /// `GREATER_THAN`
        GreaterThan,
        /// `CONTAINS`
        Contains,
        /// `BETWEEN`
        Between,
        /// `LESS_THAN_OR_EQUAL_TO`
        LessThanOrEqualTo,
        /// `GREATER_THAN_OR_EQUAL_TO`
        GreaterThanOrEqualTo,
        /// `EQUAL_TO`
        EqualTo,
        /// `NOT_EQUAL_TO`
        NotEqualTo,
        /// `ADDITION`
        Addition,
        /// `MULTIPLICATION`
        Multiplication,
        /// `DIVISION`
        Division,
        /// `SUBTRACTION`
        Subtraction,
        /// `MASK_ALL`
        MaskAll,
        /// `MASK_FIRST_N`
        MaskFirstN,
        /// `MASK_LAST_N`
        MaskLastN,
        /// `VALIDATE_NON_NULL`
        ValidateNonNull,
        /// `VALIDATE_NON_ZERO`
        ValidateNonZero,
        /// `VALIDATE_NON_NEGATIVE`
        ValidateNonNegative,
        /// `VALIDATE_NUMERIC`
        ValidateNumeric,
        /// `NO_OP`
        NoOp,
    }
    impl Words for SalesforceConnectorOperator { const WORDS: &'static [(&'static str, Self)] = &[("PROJECTION", Self::Projection), ("LESS_THAN", Self::LessThan), ("GREATER_THAN", Self::GreaterThan), ("CONTAINS", Self::Contains), ("BETWEEN", Self::Between), ("LESS_THAN_OR_EQUAL_TO", Self::LessThanOrEqualTo), ("GREATER_THAN_OR_EQUAL_TO", Self::GreaterThanOrEqualTo), ("EQUAL_TO", Self::EqualTo), ("NOT_EQUAL_TO", Self::NotEqualTo), ("ADDITION", Self::Addition), ("MULTIPLICATION", Self::Multiplication), ("DIVISION", Self::Division), ("SUBTRACTION", Self::Subtraction), ("MASK_ALL", Self::MaskAll), ("MASK_FIRST_N", Self::MaskFirstN), ("MASK_LAST_N", Self::MaskLastN), ("VALIDATE_NON_NULL", Self::ValidateNonNull), ("VALIDATE_NON_ZERO", Self::ValidateNonZero), ("VALIDATE_NON_NEGATIVE", Self::ValidateNonNegative), ("VALIDATE_NUMERIC", Self::ValidateNumeric), ("NO_OP", Self::NoOp)]; }
    impl Eq for SalesforceConnectorOperator {}
    impl fmt::Debug for SalesforceConnectorOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SalesforceSourceProperties`.
    pub type SalesforceSourceProperties = Fields<of::SalesforceSourceProperties>;
    impl SalesforceSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `EnableDynamicFieldUpdate`.
        #[track_caller] pub fn enable_dynamic_field_update(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDynamicFieldUpdate", value) }
        /// `IncludeDeletedRecords`.
        #[track_caller] pub fn include_deleted_records(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeDeletedRecords", value) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `ScheduledTriggerProperties`.
    pub type ScheduledTriggerProperties = Fields<of::ScheduledTriggerProperties>;
    impl ScheduledTriggerProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule_expression: impl IntoVal<String>) -> Self { with(empty(), "ScheduleExpression", schedule_expression) }
        /// `DataPullMode`.
        #[track_caller] pub fn data_pull_mode(self, value: impl IntoVal<ScheduledTriggerPropertiesDataPullMode>) -> Self { with(self, "DataPullMode", value) }
        /// `FirstExecutionFrom`.
        #[track_caller] pub fn first_execution_from(self, value: impl IntoVal<f64>) -> Self { with(self, "FirstExecutionFrom", value) }
        /// `ScheduleEndTime`.
        #[track_caller] pub fn schedule_end_time(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleEndTime", value) }
        /// `ScheduleExpression`: mandatory, at most 256 characters, one of `rate(5minutes)`, `rate(15minutes)`, `rate(1hours)`, `rate(1days)`, matches `.*`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
        /// `ScheduleOffset`: 0 to 36000.
        #[track_caller] pub fn schedule_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "ScheduleOffset", value) }
        /// `ScheduleStartTime`.
        #[track_caller] pub fn schedule_start_time(self, value: impl IntoVal<f64>) -> Self { with(self, "ScheduleStartTime", value) }
        /// `Timezone`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn timezone(self, value: impl IntoVal<String>) -> Self { with(self, "Timezone", value) }
    }

    /// Words of `DataPullMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ScheduledTriggerPropertiesDataPullMode {
        /// `Incremental`
        Incremental,
        /// `Complete`
        Complete,
    }
    impl Words for ScheduledTriggerPropertiesDataPullMode { const WORDS: &'static [(&'static str, Self)] = &[("Incremental", Self::Incremental), ("Complete", Self::Complete)]; }
    impl Eq for ScheduledTriggerPropertiesDataPullMode {}
    impl fmt::Debug for ScheduledTriggerPropertiesDataPullMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Scope`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Scope {
        /// `PROFILE`
        Profile,
        /// `DOMAIN`
        Domain,
    }
    impl Words for Scope { const WORDS: &'static [(&'static str, Self)] = &[("PROFILE", Self::Profile), ("DOMAIN", Self::Domain)]; }
    impl Eq for Scope {}
    impl fmt::Debug for Scope { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ServiceNowConnectorOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ServiceNowConnectorOperator {
        /// `PROJECTION`
        Projection,
        /// `LESS_THAN`
        LessThan,
        /// `GREATER_THAN`
        GreaterThan,
        /// `CONTAINS`
        Contains,
        /// `BETWEEN`
        Between,
        /// `LESS_THAN_OR_EQUAL_TO`
        LessThanOrEqualTo,
        /// `GREATER_THAN_OR_EQUAL_TO`
        GreaterThanOrEqualTo,
        /// `EQUAL_TO`
        EqualTo,
        /// `NOT_EQUAL_TO`
        NotEqualTo,
        /// `ADDITION`
        Addition,
        /// `MULTIPLICATION`
        Multiplication,
        /// `DIVISION`
        Division,
        /// `SUBTRACTION`
        Subtraction,
        /// `MASK_ALL`
        MaskAll,
        /// `MASK_FIRST_N`
        MaskFirstN,
        /// `MASK_LAST_N`
        MaskLastN,
        /// `VALIDATE_NON_NULL`
        ValidateNonNull,
        /// `VALIDATE_NON_ZERO`
        ValidateNonZero,
        /// `VALIDATE_NON_NEGATIVE`
        ValidateNonNegative,
        /// `VALIDATE_NUMERIC`
        ValidateNumeric,
        /// `NO_OP`
        NoOp,
    }
    impl Words for ServiceNowConnectorOperator { const WORDS: &'static [(&'static str, Self)] = &[("PROJECTION", Self::Projection), ("LESS_THAN", Self::LessThan), ("GREATER_THAN", Self::GreaterThan), ("CONTAINS", Self::Contains), ("BETWEEN", Self::Between), ("LESS_THAN_OR_EQUAL_TO", Self::LessThanOrEqualTo), ("GREATER_THAN_OR_EQUAL_TO", Self::GreaterThanOrEqualTo), ("EQUAL_TO", Self::EqualTo), ("NOT_EQUAL_TO", Self::NotEqualTo), ("ADDITION", Self::Addition), ("MULTIPLICATION", Self::Multiplication), ("DIVISION", Self::Division), ("SUBTRACTION", Self::Subtraction), ("MASK_ALL", Self::MaskAll), ("MASK_FIRST_N", Self::MaskFirstN), ("MASK_LAST_N", Self::MaskLastN), ("VALIDATE_NON_NULL", Self::ValidateNonNull), ("VALIDATE_NON_ZERO", Self::ValidateNonZero), ("VALIDATE_NON_NEGATIVE", Self::ValidateNonNegative), ("VALIDATE_NUMERIC", Self::ValidateNumeric), ("NO_OP", Self::NoOp)]; }
    impl Eq for ServiceNowConnectorOperator {}
    impl fmt::Debug for ServiceNowConnectorOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ServiceNowSourceProperties`.
    pub type ServiceNowSourceProperties = Fields<of::ServiceNowSourceProperties>;
    impl ServiceNowSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }

    /// `SourceConnectorProperties`.
    pub type SourceConnectorProperties = Fields<of::SourceConnectorProperties>;
    impl SourceConnectorProperties {
        /// `Marketo`.
        #[track_caller] pub fn marketo(self, value: impl IntoVal<MarketoSourceProperties>) -> Self { with(self, "Marketo", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3SourceProperties>) -> Self { with(self, "S3", value) }
        /// `Salesforce`.
        #[track_caller] pub fn salesforce(self, value: impl IntoVal<SalesforceSourceProperties>) -> Self { with(self, "Salesforce", value) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(self, value: impl IntoVal<ServiceNowSourceProperties>) -> Self { with(self, "ServiceNow", value) }
        /// `Zendesk`.
        #[track_caller] pub fn zendesk(self, value: impl IntoVal<ZendeskSourceProperties>) -> Self { with(self, "Zendesk", value) }
    }

    /// `SourceFlowConfig`.
    pub type SourceFlowConfig = Fields<of::SourceFlowConfig>;
    impl SourceFlowConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_type: impl IntoVal<ConnectorType>, source_connector_properties: impl IntoVal<SourceConnectorProperties>) -> Self { with(with(empty(), "ConnectorType", connector_type), "SourceConnectorProperties", source_connector_properties) }
        /// `ConnectorProfileName`: at most 256 characters, matches `[\w/!@#+=.-]+`.
        #[track_caller] pub fn connector_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorProfileName", value) }
        /// `ConnectorType`: mandatory.
        #[track_caller] pub fn connector_type(self, value: impl IntoVal<ConnectorType>) -> Self { with(self, "ConnectorType", value) }
        /// `IncrementalPullConfig`.
        #[track_caller] pub fn incremental_pull_config(self, value: impl IntoVal<IncrementalPullConfig>) -> Self { with(self, "IncrementalPullConfig", value) }
        /// `SourceConnectorProperties`: mandatory.
        #[track_caller] pub fn source_connector_properties(self, value: impl IntoVal<SourceConnectorProperties>) -> Self { with(self, "SourceConnectorProperties", value) }
    }

    /// `Task`.
    pub type Task = Fields<of::Task>;
    impl Task {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_fields: impl IntoVal<List<String>>, task_type: impl IntoVal<TaskType>) -> Self { with(with(empty(), "SourceFields", source_fields), "TaskType", task_type) }
        /// `ConnectorOperator`.
        #[track_caller] pub fn connector_operator(self, value: impl IntoVal<ConnectorOperator>) -> Self { with(self, "ConnectorOperator", value) }
        /// `DestinationField`: at most 256 characters, matches `.*`.
        #[track_caller] pub fn destination_field(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationField", value) }
        /// `SourceFields`: mandatory, each at most 2048 characters, each matches `.*`.
        #[track_caller] pub fn source_fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceFields", value) }
        /// `TaskProperties`.
        #[track_caller] pub fn task_properties(self, value: impl IntoVal<List<TaskPropertiesMap>>) -> Self { with(self, "TaskProperties", value) }
        /// `TaskType`: mandatory.
        #[track_caller] pub fn task_type(self, value: impl IntoVal<TaskType>) -> Self { with(self, "TaskType", value) }
    }

    /// `TaskPropertiesMap`.
    pub type TaskPropertiesMap = Fields<of::TaskPropertiesMap>;
    impl TaskPropertiesMap {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operator_property_key: impl IntoVal<OperatorPropertiesKeys>, property: impl IntoVal<String>) -> Self { with(with(empty(), "OperatorPropertyKey", operator_property_key), "Property", property) }
        /// `OperatorPropertyKey`: mandatory.
        #[track_caller] pub fn operator_property_key(self, value: impl IntoVal<OperatorPropertiesKeys>) -> Self { with(self, "OperatorPropertyKey", value) }
        /// `Property`: mandatory, at most 2048 characters, matches `.+`.
        #[track_caller] pub fn property(self, value: impl IntoVal<String>) -> Self { with(self, "Property", value) }
    }

    /// Words of `TaskType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TaskType {
        /// `Arithmetic`
        Arithmetic,
        /// `Filter`
        Filter,
        /// `Map`
        Map,
        /// `Mask`
        Mask,
        /// `Merge`
        Merge,
        /// `Truncate`
        Truncate,
        /// `Validate`
        Validate,
    }
    impl Words for TaskType { const WORDS: &'static [(&'static str, Self)] = &[("Arithmetic", Self::Arithmetic), ("Filter", Self::Filter), ("Map", Self::Map), ("Mask", Self::Mask), ("Merge", Self::Merge), ("Truncate", Self::Truncate), ("Validate", Self::Validate)]; }
    impl Eq for TaskType {}
    impl fmt::Debug for TaskType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `TriggerConfig`.
    pub type TriggerConfig = Fields<of::TriggerConfig>;
    impl TriggerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trigger_type: impl IntoVal<TriggerType>) -> Self { with(empty(), "TriggerType", trigger_type) }
        /// `TriggerProperties`.
        #[track_caller] pub fn trigger_properties(self, value: impl IntoVal<TriggerProperties>) -> Self { with(self, "TriggerProperties", value) }
        /// `TriggerType`: mandatory.
        #[track_caller] pub fn trigger_type(self, value: impl IntoVal<TriggerType>) -> Self { with(self, "TriggerType", value) }
    }

    /// `TriggerProperties`.
    pub type TriggerProperties = Fields<of::TriggerProperties>;
    impl TriggerProperties {
        /// `Scheduled`.
        #[track_caller] pub fn scheduled(self, value: impl IntoVal<ScheduledTriggerProperties>) -> Self { with(self, "Scheduled", value) }
    }

    /// Words of `TriggerType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TriggerType {
        /// `Scheduled`
        Scheduled,
        /// `Event`
        Event,
        /// `OnDemand`
        OnDemand,
    }
    impl Words for TriggerType { const WORDS: &'static [(&'static str, Self)] = &[("Scheduled", Self::Scheduled), ("Event", Self::Event), ("OnDemand", Self::OnDemand)]; }
    impl Eq for TriggerType {}
    impl fmt::Debug for TriggerType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ZendeskConnectorOperator`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ZendeskConnectorOperator {
        /// `PROJECTION`
        Projection,
        /// `GREATER_THAN`
        GreaterThan,
        /// `ADDITION`
        Addition,
        /// `MULTIPLICATION`
        Multiplication,
        /// `DIVISION`
        Division,
        /// `SUBTRACTION`
        Subtraction,
        /// `MASK_ALL`
        MaskAll,
        /// `MASK_FIRST_N`
        MaskFirstN,
        /// `MASK_LAST_N`
        MaskLastN,
        /// `VALIDATE_NON_NULL`
        ValidateNonNull,
        /// `VALIDATE_NON_ZERO`
        ValidateNonZero,
        /// `VALIDATE_NON_NEGATIVE`
        ValidateNonNegative,
        /// `VALIDATE_NUMERIC`
        ValidateNumeric,
        /// `NO_OP`
        NoOp,
    }
    impl Words for ZendeskConnectorOperator { const WORDS: &'static [(&'static str, Self)] = &[("PROJECTION", Self::Projection), ("GREATER_THAN", Self::GreaterThan), ("ADDITION", Self::Addition), ("MULTIPLICATION", Self::Multiplication), ("DIVISION", Self::Division), ("SUBTRACTION", Self::Subtraction), ("MASK_ALL", Self::MaskAll), ("MASK_FIRST_N", Self::MaskFirstN), ("MASK_LAST_N", Self::MaskLastN), ("VALIDATE_NON_NULL", Self::ValidateNonNull), ("VALIDATE_NON_ZERO", Self::ValidateNonZero), ("VALIDATE_NON_NEGATIVE", Self::ValidateNonNegative), ("VALIDATE_NUMERIC", Self::ValidateNumeric), ("NO_OP", Self::NoOp)]; }
    impl Eq for ZendeskConnectorOperator {}
    impl fmt::Debug for ZendeskConnectorOperator { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ZendeskSourceProperties`.
    pub type ZendeskSourceProperties = Fields<of::ZendeskSourceProperties>;
    impl ZendeskSourceProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object: impl IntoVal<String>) -> Self { with(empty(), "Object", object) }
        /// `Object`: mandatory, at most 512 characters, matches `\S+`.
        #[track_caller] pub fn object(self, value: impl IntoVal<String>) -> Self { with(self, "Object", value) }
    }
}

/// [`AWS::CustomerProfiles::ObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html).
///
/// What `Ref` returns: a text of DomainName, ObjectTypeName.
pub type CfnObjectType = Handle<of::CfnObjectType>;
impl cfn::ResourceType for of::CfnObjectType { const TYPE: &'static str = "AWS::CustomerProfiles::ObjectType"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnObjectTypeProps; type Reference = String; }
impl CfnObjectType {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `MaxAvailableProfileObjectCount`.
    #[inline] pub fn attr_max_available_profile_object_count(&self) -> Val<i64> { cfn::attribute(&self.0, "MaxAvailableProfileObjectCount") }
}

/// Properties of [`CfnObjectType`].
///
/// Mandatory: `DomainName`, `ObjectTypeName`, `Description`.
///
/// A change replaces the resource: `DomainName`, `ObjectTypeName`.
pub type CfnObjectTypeProps = Fields<of::CfnObjectType>;
/// What [`CfnObjectTypeProps`] cannot do without.
pub struct CfnObjectTypePropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `ObjectTypeName`: 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    pub object_type_name: B,
    /// `Description`: 1 to 10000 characters.
    pub description: C,
}
impl CfnObjectTypeProps {
    /// Takes what is mandatory, by name: [`CfnObjectTypePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnObjectTypePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "ObjectTypeName", required.object_type_name), "Description", required.description) }
    /// `AllowProfileCreation`.
    #[track_caller] pub fn allow_profile_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowProfileCreation", value) }
    /// `Description`: mandatory, 1 to 10000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `EncryptionKey`: at most 255 characters.
    #[track_caller] pub fn encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKey", value) }
    /// `ExpirationDays`: 1 to 1098.
    #[track_caller] pub fn expiration_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationDays", value) }
    /// `Fields`.
    #[track_caller] pub fn fields(self, value: impl IntoVal<List<cfn_object_type::FieldMap>>) -> Self { with(self, "Fields", value) }
    /// `Keys`.
    #[track_caller] pub fn keys(self, value: impl IntoVal<List<cfn_object_type::KeyMap>>) -> Self { with(self, "Keys", value) }
    /// `MaxProfileObjectCount`: at least 1.
    #[track_caller] pub fn max_profile_object_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxProfileObjectCount", value) }
    /// `ObjectTypeName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn object_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectTypeName", value) }
    /// `SourceLastUpdatedTimestampFormat`: 1 to 255 characters.
    #[track_caller] pub fn source_last_updated_timestamp_format(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLastUpdatedTimestampFormat", value) }
    /// `SourcePriority`: at least 1.
    #[track_caller] pub fn source_priority(self, value: impl IntoVal<i64>) -> Self { with(self, "SourcePriority", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_object_type::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateId`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
    #[track_caller] pub fn template_id(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateId", value) }
}

/// Types of [`CfnObjectType`].
pub mod cfn_object_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain::{Tag};
    mod of { pub enum FieldMap {} impl ias_core::Optional for FieldMap {} pub enum KeyMap {} impl ias_core::Optional for KeyMap {} pub enum ObjectTypeField {} impl ias_core::Optional for ObjectTypeField {} pub enum ObjectTypeKey {} impl ias_core::Optional for ObjectTypeKey {} }

    /// `FieldMap`.
    pub type FieldMap = Fields<of::FieldMap>;
    impl FieldMap {
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ObjectTypeField`.
        #[track_caller] pub fn object_type_field(self, value: impl IntoVal<ObjectTypeField>) -> Self { with(self, "ObjectTypeField", value) }
    }

    /// `KeyMap`.
    pub type KeyMap = Fields<of::KeyMap>;
    impl KeyMap {
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ObjectTypeKeyList`.
        #[track_caller] pub fn object_type_key_list(self, value: impl IntoVal<List<ObjectTypeKey>>) -> Self { with(self, "ObjectTypeKeyList", value) }
    }

    /// `ObjectTypeField`.
    pub type ObjectTypeField = Fields<of::ObjectTypeField>;
    impl ObjectTypeField {
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<ObjectTypeFieldContentType>) -> Self { with(self, "ContentType", value) }
        /// `Source`: 1 to 1000 characters.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Target`: 1 to 1000 characters.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
    }

    /// Words of `ContentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ObjectTypeFieldContentType {
        /// `STRING`
        String,
        /// `NUMBER`
        Number,
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// `EMAIL_ADDRESS`
        EmailAddress,
        /// `NAME`
        Name,
    }
    impl Words for ObjectTypeFieldContentType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("NUMBER", Self::Number), ("PHONE_NUMBER", Self::PhoneNumber), ("EMAIL_ADDRESS", Self::EmailAddress), ("NAME", Self::Name)]; }
    impl Eq for ObjectTypeFieldContentType {}
    impl fmt::Debug for ObjectTypeFieldContentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ObjectTypeKey`.
    pub type ObjectTypeKey = Fields<of::ObjectTypeKey>;
    impl ObjectTypeKey {
        /// `FieldNames`: each 1 to 64 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn field_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FieldNames", value) }
        /// `StandardIdentifiers`.
        #[track_caller] pub fn standard_identifiers(self, value: impl IntoVal<List<ObjectTypeKeyStandardIdentifier>>) -> Self { with(self, "StandardIdentifiers", value) }
    }

    /// Words of `StandardIdentifier`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ObjectTypeKeyStandardIdentifier {
        /// `PROFILE`
        Profile,
        /// `UNIQUE`
        Unique,
        /// `SECONDARY`
        Secondary,
        /// `LOOKUP_ONLY`
        LookupOnly,
        /// `NEW_ONLY`
        NewOnly,
        /// `ASSET`
        Asset,
        /// `CASE`
        Case,
        /// `ORDER`
        Order,
        /// `AIR_PREFERENCE`
        AirPreference,
        /// `AIR_BOOKING`
        AirBooking,
        /// `AIR_SEGMENT`
        AirSegment,
        /// `HOTEL_PREFERENCE`
        HotelPreference,
        /// `HOTEL_STAY_REVENUE`
        HotelStayRevenue,
        /// `HOTEL_RESERVATION`
        HotelReservation,
        /// `LOYALTY`
        Loyalty,
        /// `LOYALTY_TRANSACTION`
        LoyaltyTransaction,
        /// `LOYALTY_PROMOTION`
        LoyaltyPromotion,
        /// `WEB_ANALYTICS`
        WebAnalytics,
        /// `DEVICE`
        Device,
        /// `COMMUNICATION_RECORD`
        CommunicationRecord,
    }
    impl Words for ObjectTypeKeyStandardIdentifier { const WORDS: &'static [(&'static str, Self)] = &[("PROFILE", Self::Profile), ("UNIQUE", Self::Unique), ("SECONDARY", Self::Secondary), ("LOOKUP_ONLY", Self::LookupOnly), ("NEW_ONLY", Self::NewOnly), ("ASSET", Self::Asset), ("CASE", Self::Case), ("ORDER", Self::Order), ("AIR_PREFERENCE", Self::AirPreference), ("AIR_BOOKING", Self::AirBooking), ("AIR_SEGMENT", Self::AirSegment), ("HOTEL_PREFERENCE", Self::HotelPreference), ("HOTEL_STAY_REVENUE", Self::HotelStayRevenue), ("HOTEL_RESERVATION", Self::HotelReservation), ("LOYALTY", Self::Loyalty), ("LOYALTY_TRANSACTION", Self::LoyaltyTransaction), ("LOYALTY_PROMOTION", Self::LoyaltyPromotion), ("WEB_ANALYTICS", Self::WebAnalytics), ("DEVICE", Self::Device), ("COMMUNICATION_RECORD", Self::CommunicationRecord)]; }
    impl Eq for ObjectTypeKeyStandardIdentifier {}
    impl fmt::Debug for ObjectTypeKeyStandardIdentifier { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::CustomerProfiles::Recommender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html).
///
/// What `Ref` returns: a text of DomainName, RecommenderName.
pub type CfnRecommender = Handle<of::CfnRecommender>;
impl cfn::ResourceType for of::CfnRecommender { const TYPE: &'static str = "AWS::CustomerProfiles::Recommender"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRecommenderProps; type Reference = String; }
impl CfnRecommender {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `LatestRecommenderUpdate`.
    #[inline] pub fn attr_latest_recommender_update(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestRecommenderUpdate") }
    /// The attribute `RecommenderArn`.
    #[inline] pub fn attr_recommender_arn(&self) -> Val<Is<kinds::RecommenderArn>> { cfn::attribute(&self.0, "RecommenderArn") }
    /// The attribute `Status`: one of `PENDING`, `IN_PROGRESS`, `STOPPING`, `STARTING`, `ACTIVE`, `INACTIVE`, `FAILED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TrainingMetrics`.
    #[inline] pub fn attr_training_metrics(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "TrainingMetrics") }
}

/// Properties of [`CfnRecommender`].
///
/// Mandatory: `DomainName`, `RecommenderName`, `RecommenderRecipeName`.
///
/// A change replaces the resource: `DomainName`, `RecommenderName`, `RecommenderRecipeName`.
pub type CfnRecommenderProps = Fields<of::CfnRecommender>;
/// What [`CfnRecommenderProps`] cannot do without.
pub struct CfnRecommenderPropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `RecommenderName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub recommender_name: B,
    /// `RecommenderRecipeName`: 1 to 255 characters. Changing it replaces the resource.
    pub recommender_recipe_name: C,
}
impl CfnRecommenderProps {
    /// Takes what is mandatory, by name: [`CfnRecommenderPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_recommender::RecommenderRecipeName>>(required: CfnRecommenderPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "RecommenderName", required.recommender_name), "RecommenderRecipeName", required.recommender_recipe_name) }
    /// `Description`: 1 to 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `RecommenderConfig`.
    #[track_caller] pub fn recommender_config(self, value: impl IntoVal<cfn_recommender::RecommenderConfig>) -> Self { with(self, "RecommenderConfig", value) }
    /// `RecommenderName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn recommender_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecommenderName", value) }
    /// `RecommenderRecipeName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn recommender_recipe_name(self, value: impl IntoVal<cfn_recommender::RecommenderRecipeName>) -> Self { with(self, "RecommenderRecipeName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recommender::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRecommender`].
pub mod cfn_recommender {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain::{Tag};
    mod of { pub enum EventParameters {} pub enum EventsConfig {} pub enum RecommenderConfig {} impl ias_core::Optional for RecommenderConfig {} }

    /// `EventParameters`.
    pub type EventParameters = Fields<of::EventParameters>;
    impl EventParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_type: impl IntoVal<String>) -> Self { with(empty(), "EventType", event_type) }
        /// `EventType`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
        /// `EventValueThreshold`.
        #[track_caller] pub fn event_value_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "EventValueThreshold", value) }
    }

    /// `EventsConfig`.
    pub type EventsConfig = Fields<of::EventsConfig>;
    impl EventsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_parameters_list: impl IntoVal<List<EventParameters>>) -> Self { with(empty(), "EventParametersList", event_parameters_list) }
        /// `EventParametersList`: mandatory, 1 to 10 items.
        #[track_caller] pub fn event_parameters_list(self, value: impl IntoVal<List<EventParameters>>) -> Self { with(self, "EventParametersList", value) }
    }

    /// `RecommenderConfig`.
    pub type RecommenderConfig = Fields<of::RecommenderConfig>;
    impl RecommenderConfig {
        /// `EventsConfig`.
        #[track_caller] pub fn events_config(self, value: impl IntoVal<EventsConfig>) -> Self { with(self, "EventsConfig", value) }
    }

    /// Words of `RecommenderRecipeName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RecommenderRecipeName {
        /// `frequently-paired-items`
        FrequentlyPairedItems,
        /// `personalized-ranking`
        PersonalizedRanking,
        /// `popular-items`
        PopularItems,
        /// `recommended-for-you`
        RecommendedForYou,
        /// `similar-items`
        SimilarItems,
        /// `trending-now`
        TrendingNow,
    }
    impl Words for RecommenderRecipeName { const WORDS: &'static [(&'static str, Self)] = &[("frequently-paired-items", Self::FrequentlyPairedItems), ("personalized-ranking", Self::PersonalizedRanking), ("popular-items", Self::PopularItems), ("recommended-for-you", Self::RecommendedForYou), ("similar-items", Self::SimilarItems), ("trending-now", Self::TrendingNow)]; }
    impl Eq for RecommenderRecipeName {}
    impl fmt::Debug for RecommenderRecipeName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::CustomerProfiles::RecommenderFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html).
///
/// What `Ref` returns: `RecommenderFilterArn`.
pub type CfnRecommenderFilter = Handle<of::CfnRecommenderFilter>;
impl cfn::ResourceType for of::CfnRecommenderFilter { const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderFilter"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRecommenderFilterProps; type Reference = Is<kinds::RecommenderFilterArn>; }
impl CfnRecommenderFilter {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `RecommenderFilterArn`.
    #[inline] pub fn attr_recommender_filter_arn(&self) -> Val<Is<kinds::RecommenderFilterArn>> { cfn::attribute(&self.0, "RecommenderFilterArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnRecommenderFilter`].
///
/// Mandatory: `DomainName`, `RecommenderFilterName`, `RecommenderFilterExpression`.
///
/// A change replaces the resource: `Description`, `DomainName`, `RecommenderFilterExpression`, `RecommenderFilterName`, `RecommenderSchemaName`.
pub type CfnRecommenderFilterProps = Fields<of::CfnRecommenderFilter>;
/// What [`CfnRecommenderFilterProps`] cannot do without.
pub struct CfnRecommenderFilterPropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `RecommenderFilterName`: 1 to 63 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub recommender_filter_name: B,
    /// `RecommenderFilterExpression`: 1 to 2500 characters. Changing it replaces the resource.
    pub recommender_filter_expression: C,
}
impl CfnRecommenderFilterProps {
    /// Takes what is mandatory, by name: [`CfnRecommenderFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnRecommenderFilterPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "RecommenderFilterName", required.recommender_filter_name), "RecommenderFilterExpression", required.recommender_filter_expression) }
    /// `Description`: 1 to 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `RecommenderFilterExpression`: mandatory, 1 to 2500 characters. Changing it replaces the resource.
    #[track_caller] pub fn recommender_filter_expression(self, value: impl IntoVal<String>) -> Self { with(self, "RecommenderFilterExpression", value) }
    /// `RecommenderFilterName`: mandatory, 1 to 63 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn recommender_filter_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecommenderFilterName", value) }
    /// `RecommenderSchemaName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn recommender_schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecommenderSchemaName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recommender_filter::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRecommenderFilter`].
pub mod cfn_recommender_filter {
    pub use super::cfn_domain::{Tag};
}

/// [`AWS::CustomerProfiles::RecommenderSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRecommenderSchema = Handle<of::CfnRecommenderSchema>;
impl cfn::ResourceType for of::CfnRecommenderSchema { const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderSchema"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnRecommenderSchemaProps; type Reference = Is<kinds::RecommenderSchemaArn>; }
impl CfnRecommenderSchema {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RecommenderSchemaArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `ACTIVE`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnRecommenderSchema`].
///
/// Mandatory: `DomainName`, `RecommenderSchemaName`, `Fields`.
///
/// A change replaces the resource: `DomainName`, `Fields`, `RecommenderSchemaName`.
pub type CfnRecommenderSchemaProps = Fields<of::CfnRecommenderSchema>;
/// What [`CfnRecommenderSchemaProps`] cannot do without.
pub struct CfnRecommenderSchemaPropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `RecommenderSchemaName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub recommender_schema_name: B,
    /// `Fields`. Changing it replaces the resource.
    pub fields: C,
}
impl CfnRecommenderSchemaProps {
    /// Takes what is mandatory, by name: [`CfnRecommenderSchemaPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Map<List<cfn_recommender_schema::RecommenderSchemaField>>>>(required: CfnRecommenderSchemaPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "RecommenderSchemaName", required.recommender_schema_name), "Fields", required.fields) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Fields`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn fields(self, value: impl IntoVal<Map<List<cfn_recommender_schema::RecommenderSchemaField>>>) -> Self { with(self, "Fields", value) }
    /// `RecommenderSchemaName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn recommender_schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "RecommenderSchemaName", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_recommender_schema::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRecommenderSchema`].
pub mod cfn_recommender_schema {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain::{Tag};
    mod of { pub enum RecommenderSchemaField {} }

    /// `RecommenderSchemaField`.
    pub type RecommenderSchemaField = Fields<of::RecommenderSchemaField>;
    impl RecommenderSchemaField {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_field_name: impl IntoVal<String>) -> Self { with(empty(), "TargetFieldName", target_field_name) }
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<RecommenderSchemaFieldContentType>) -> Self { with(self, "ContentType", value) }
        /// `FeatureType`.
        #[track_caller] pub fn feature_type(self, value: impl IntoVal<RecommenderSchemaFieldFeatureType>) -> Self { with(self, "FeatureType", value) }
        /// `TargetFieldName`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn target_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetFieldName", value) }
    }

    /// Words of `ContentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RecommenderSchemaFieldContentType {
        /// `STRING`
        String,
        /// `NUMBER`
        Number,
    }
    impl Words for RecommenderSchemaFieldContentType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("NUMBER", Self::Number)]; }
    impl Eq for RecommenderSchemaFieldContentType {}
    impl fmt::Debug for RecommenderSchemaFieldContentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `FeatureType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RecommenderSchemaFieldFeatureType {
        /// `TEXTUAL`
        Textual,
        /// `CATEGORICAL`
        Categorical,
    }
    impl Words for RecommenderSchemaFieldFeatureType { const WORDS: &'static [(&'static str, Self)] = &[("TEXTUAL", Self::Textual), ("CATEGORICAL", Self::Categorical)]; }
    impl Eq for RecommenderSchemaFieldFeatureType {}
    impl fmt::Debug for RecommenderSchemaFieldFeatureType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::CustomerProfiles::SegmentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html).
///
/// What `Ref` returns: a text of DomainName, SegmentDefinitionName.
pub type CfnSegmentDefinition = Handle<of::CfnSegmentDefinition>;
impl cfn::ResourceType for of::CfnSegmentDefinition { const TYPE: &'static str = "AWS::CustomerProfiles::SegmentDefinition"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnSegmentDefinitionProps; type Reference = String; }
impl CfnSegmentDefinition {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `SegmentDefinitionArn`.
    #[inline] pub fn attr_segment_definition_arn(&self) -> Val<Is<kinds::SegmentDefinitionArn>> { cfn::attribute(&self.0, "SegmentDefinitionArn") }
    /// The attribute `SegmentType`: one of `CLASSIC`, `ENHANCED`.
    #[inline] pub fn attr_segment_type(&self) -> Val<String> { cfn::attribute(&self.0, "SegmentType") }
}

/// Properties of [`CfnSegmentDefinition`].
///
/// Mandatory: `DomainName`, `DisplayName`, `SegmentDefinitionName`.
///
/// A change replaces the resource: `DisplayName`, `DomainName`, `SegmentDefinitionName`, `SegmentGroups`, `SegmentSqlQuery`.
pub type CfnSegmentDefinitionProps = Fields<of::CfnSegmentDefinition>;
/// What [`CfnSegmentDefinitionProps`] cannot do without.
pub struct CfnSegmentDefinitionPropsRequired<A, B, C> {
    /// `DomainName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `DisplayName`: 1 to 255 characters. Changing it replaces the resource.
    pub display_name: B,
    /// `SegmentDefinitionName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub segment_definition_name: C,
}
impl CfnSegmentDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnSegmentDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSegmentDefinitionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "DisplayName", required.display_name), "SegmentDefinitionName", required.segment_definition_name) }
    /// `Description`: 1 to 4000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `DomainName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `SegmentDefinitionName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn segment_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentDefinitionName", value) }
    /// `SegmentGroups`. Changing it replaces the resource.
    #[track_caller] pub fn segment_groups(self, value: impl IntoVal<cfn_segment_definition::SegmentGroup>) -> Self { with(self, "SegmentGroups", value) }
    /// `SegmentSort`.
    #[track_caller] pub fn segment_sort(self, value: impl IntoVal<cfn_segment_definition::SegmentSort>) -> Self { with(self, "SegmentSort", value) }
    /// `SegmentSqlQuery`: 1 to 50000 characters. Changing it replaces the resource.
    #[track_caller] pub fn segment_sql_query(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentSqlQuery", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_segment_definition::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSegmentDefinition`].
pub mod cfn_segment_definition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_domain::{Tag};
    mod of { pub enum AddressDimension {} impl ias_core::Optional for AddressDimension {} pub enum AttributeDimension {} pub enum CalculatedAttributeDimension {} pub enum ConditionOverrides {} impl ias_core::Optional for ConditionOverrides {} pub enum DateDimension {} pub enum ExtraLengthValueProfileDimension {} pub enum Group {} impl ias_core::Optional for Group {} pub enum ProfileAttributes {} impl ias_core::Optional for ProfileAttributes {} pub enum ProfileDimension {} pub enum ProfileTypeDimension {} pub enum RangeOverride {} pub enum SegmentGroup {} impl ias_core::Optional for SegmentGroup {} pub enum SegmentSort {} pub enum SortAttribute {} pub enum SourceSegment {} impl ias_core::Optional for SourceSegment {} }

    /// `AddressDimension`.
    pub type AddressDimension = Fields<of::AddressDimension>;
    impl AddressDimension {
        /// `City`.
        #[track_caller] pub fn city(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "City", value) }
        /// `Country`.
        #[track_caller] pub fn country(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "Country", value) }
        /// `County`.
        #[track_caller] pub fn county(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "County", value) }
        /// `PostalCode`.
        #[track_caller] pub fn postal_code(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "PostalCode", value) }
        /// `Province`.
        #[track_caller] pub fn province(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "Province", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "State", value) }
    }

    /// `AttributeDimension`.
    pub type AttributeDimension = Fields<of::AttributeDimension>;
    impl AttributeDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_type: impl IntoVal<AttributeDimensionType>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DimensionType", dimension_type), "Values", values) }
        /// `DimensionType`: mandatory.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<AttributeDimensionType>) -> Self { with(self, "DimensionType", value) }
        /// `Values`: mandatory, 1 to 50 items, each 1 to 255 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `AttributeDimensionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AttributeDimensionType {
        /// `INCLUSIVE`
        Inclusive,
        /// `EXCLUSIVE`
        Exclusive,
        /// `CONTAINS`
        Contains,
        /// `BEGINS_WITH`
        BeginsWith,
        /// `ENDS_WITH`
        EndsWith,
        /// `BEFORE`
        Before,
        /// `AFTER`
        After,
        /// `BETWEEN`
        Between,
        /// `NOT_BETWEEN`
        NotBetween,
        /// `ON`
        On,
        /// `GREATER_THAN`
        GreaterThan,
        /// `LESS_THAN`
        LessThan,
        /// `GREATER_THAN_OR_EQUAL`
        GreaterThanOrEqual,
        /// `LESS_THAN_OR_EQUAL`
        LessThanOrEqual,
        /// `EQUAL`
        Equal,
    }
    impl Words for AttributeDimensionType { const WORDS: &'static [(&'static str, Self)] = &[("INCLUSIVE", Self::Inclusive), ("EXCLUSIVE", Self::Exclusive), ("CONTAINS", Self::Contains), ("BEGINS_WITH", Self::BeginsWith), ("ENDS_WITH", Self::EndsWith), ("BEFORE", Self::Before), ("AFTER", Self::After), ("BETWEEN", Self::Between), ("NOT_BETWEEN", Self::NotBetween), ("ON", Self::On), ("GREATER_THAN", Self::GreaterThan), ("LESS_THAN", Self::LessThan), ("GREATER_THAN_OR_EQUAL", Self::GreaterThanOrEqual), ("LESS_THAN_OR_EQUAL", Self::LessThanOrEqual), ("EQUAL", Self::Equal)]; }
    impl Eq for AttributeDimensionType {}
    impl fmt::Debug for AttributeDimensionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `CalculatedAttributeDimension`.
    pub type CalculatedAttributeDimension = Fields<of::CalculatedAttributeDimension>;
    impl CalculatedAttributeDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_type: impl IntoVal<AttributeDimensionType>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DimensionType", dimension_type), "Values", values) }
        /// `ConditionOverrides`.
        #[track_caller] pub fn condition_overrides(self, value: impl IntoVal<ConditionOverrides>) -> Self { with(self, "ConditionOverrides", value) }
        /// `DimensionType`: mandatory.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<AttributeDimensionType>) -> Self { with(self, "DimensionType", value) }
        /// `Values`: mandatory, 1 to 50 items, each 1 to 255 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `ConditionOverrides`.
    pub type ConditionOverrides = Fields<of::ConditionOverrides>;
    impl ConditionOverrides {
        /// `Range`.
        #[track_caller] pub fn range(self, value: impl IntoVal<RangeOverride>) -> Self { with(self, "Range", value) }
    }

    /// `DateDimension`.
    pub type DateDimension = Fields<of::DateDimension>;
    impl DateDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_type: impl IntoVal<DateDimensionType>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DimensionType", dimension_type), "Values", values) }
        /// `DimensionType`: mandatory.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<DateDimensionType>) -> Self { with(self, "DimensionType", value) }
        /// `Values`: mandatory, 1 to 50 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `DateDimensionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DateDimensionType {
        /// `BEFORE`
        Before,
        /// `AFTER`
        After,
        /// `BETWEEN`
        Between,
        /// `NOT_BETWEEN`
        NotBetween,
        /// `ON`
        On,
    }
    impl Words for DateDimensionType { const WORDS: &'static [(&'static str, Self)] = &[("BEFORE", Self::Before), ("AFTER", Self::After), ("BETWEEN", Self::Between), ("NOT_BETWEEN", Self::NotBetween), ("ON", Self::On)]; }
    impl Eq for DateDimensionType {}
    impl fmt::Debug for DateDimensionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Dimension`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dimension(Value);
    ias_core::union!(Dimension);
    impl Dimension {
        /// `ProfileAttributes`.
        #[track_caller] pub fn profile_attributes(value: impl IntoVal<ProfileAttributes>) -> Self { Self(Value::one("ProfileAttributes", value)) }
        /// `CalculatedAttributes`.
        #[track_caller] pub fn calculated_attributes(value: impl IntoVal<Map<CalculatedAttributeDimension>>) -> Self { Self(Value::one("CalculatedAttributes", value)) }
    }

    /// `ExtraLengthValueProfileDimension`.
    pub type ExtraLengthValueProfileDimension = Fields<of::ExtraLengthValueProfileDimension>;
    impl ExtraLengthValueProfileDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_type: impl IntoVal<StringDimensionType>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DimensionType", dimension_type), "Values", values) }
        /// `DimensionType`: mandatory.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<StringDimensionType>) -> Self { with(self, "DimensionType", value) }
        /// `Values`: mandatory, 1 to 50 items, each 1 to 1000 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Group`.
    pub type Group = Fields<of::Group>;
    impl Group {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
        /// `SourceSegments`.
        #[track_caller] pub fn source_segments(self, value: impl IntoVal<List<SourceSegment>>) -> Self { with(self, "SourceSegments", value) }
        /// `SourceType`.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<IncludeOptions>) -> Self { with(self, "SourceType", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<IncludeOptions>) -> Self { with(self, "Type", value) }
    }

    /// Words of `IncludeOptions`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IncludeOptions {
        /// `ALL`
        All,
        /// `ANY`
        Any,
        /// `NONE`
        None,
    }
    impl Words for IncludeOptions { const WORDS: &'static [(&'static str, Self)] = &[("ALL", Self::All), ("ANY", Self::Any), ("NONE", Self::None)]; }
    impl Eq for IncludeOptions {}
    impl fmt::Debug for IncludeOptions { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ProfileAttributes`.
    pub type ProfileAttributes = Fields<of::ProfileAttributes>;
    impl ProfileAttributes {
        /// `AccountNumber`.
        #[track_caller] pub fn account_number(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "AccountNumber", value) }
        /// `AdditionalInformation`.
        #[track_caller] pub fn additional_information(self, value: impl IntoVal<ExtraLengthValueProfileDimension>) -> Self { with(self, "AdditionalInformation", value) }
        /// `Address`.
        #[track_caller] pub fn address(self, value: impl IntoVal<AddressDimension>) -> Self { with(self, "Address", value) }
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<AttributeDimension>>) -> Self { with(self, "Attributes", value) }
        /// `BillingAddress`.
        #[track_caller] pub fn billing_address(self, value: impl IntoVal<AddressDimension>) -> Self { with(self, "BillingAddress", value) }
        /// `BirthDate`.
        #[track_caller] pub fn birth_date(self, value: impl IntoVal<DateDimension>) -> Self { with(self, "BirthDate", value) }
        /// `BusinessEmailAddress`.
        #[track_caller] pub fn business_email_address(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "BusinessEmailAddress", value) }
        /// `BusinessName`.
        #[track_caller] pub fn business_name(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "BusinessName", value) }
        /// `BusinessPhoneNumber`.
        #[track_caller] pub fn business_phone_number(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "BusinessPhoneNumber", value) }
        /// `EmailAddress`.
        #[track_caller] pub fn email_address(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "EmailAddress", value) }
        /// `FirstName`.
        #[track_caller] pub fn first_name(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "FirstName", value) }
        /// `GenderString`.
        #[track_caller] pub fn gender_string(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "GenderString", value) }
        /// `HomePhoneNumber`.
        #[track_caller] pub fn home_phone_number(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "HomePhoneNumber", value) }
        /// `LastName`.
        #[track_caller] pub fn last_name(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "LastName", value) }
        /// `MailingAddress`.
        #[track_caller] pub fn mailing_address(self, value: impl IntoVal<AddressDimension>) -> Self { with(self, "MailingAddress", value) }
        /// `MiddleName`.
        #[track_caller] pub fn middle_name(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "MiddleName", value) }
        /// `MobilePhoneNumber`.
        #[track_caller] pub fn mobile_phone_number(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "MobilePhoneNumber", value) }
        /// `PartyTypeString`.
        #[track_caller] pub fn party_type_string(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "PartyTypeString", value) }
        /// `PersonalEmailAddress`.
        #[track_caller] pub fn personal_email_address(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "PersonalEmailAddress", value) }
        /// `PhoneNumber`.
        #[track_caller] pub fn phone_number(self, value: impl IntoVal<ProfileDimension>) -> Self { with(self, "PhoneNumber", value) }
        /// `ProfileType`.
        #[track_caller] pub fn profile_type(self, value: impl IntoVal<ProfileTypeDimension>) -> Self { with(self, "ProfileType", value) }
        /// `ShippingAddress`.
        #[track_caller] pub fn shipping_address(self, value: impl IntoVal<AddressDimension>) -> Self { with(self, "ShippingAddress", value) }
    }

    /// `ProfileDimension`.
    pub type ProfileDimension = Fields<of::ProfileDimension>;
    impl ProfileDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_type: impl IntoVal<StringDimensionType>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DimensionType", dimension_type), "Values", values) }
        /// `DimensionType`: mandatory.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<StringDimensionType>) -> Self { with(self, "DimensionType", value) }
        /// `Values`: mandatory, 1 to 50 items, each 1 to 255 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `ProfileType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ProfileType {
        /// `ACCOUNT_PROFILE`
        AccountProfile,
        /// `PROFILE`
        Profile,
    }
    impl Words for ProfileType { const WORDS: &'static [(&'static str, Self)] = &[("ACCOUNT_PROFILE", Self::AccountProfile), ("PROFILE", Self::Profile)]; }
    impl Eq for ProfileType {}
    impl fmt::Debug for ProfileType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ProfileTypeDimension`.
    pub type ProfileTypeDimension = Fields<of::ProfileTypeDimension>;
    impl ProfileTypeDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_type: impl IntoVal<ProfileTypeDimensionType>, values: impl IntoVal<List<ProfileType>>) -> Self { with(with(empty(), "DimensionType", dimension_type), "Values", values) }
        /// `DimensionType`: mandatory.
        #[track_caller] pub fn dimension_type(self, value: impl IntoVal<ProfileTypeDimensionType>) -> Self { with(self, "DimensionType", value) }
        /// `Values`: mandatory, exactly 1 item.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<ProfileType>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `ProfileTypeDimensionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ProfileTypeDimensionType {
        /// `INCLUSIVE`
        Inclusive,
        /// `EXCLUSIVE`
        Exclusive,
    }
    impl Words for ProfileTypeDimensionType { const WORDS: &'static [(&'static str, Self)] = &[("INCLUSIVE", Self::Inclusive), ("EXCLUSIVE", Self::Exclusive)]; }
    impl Eq for ProfileTypeDimensionType {}
    impl fmt::Debug for ProfileTypeDimensionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `RangeOverride`.
    pub type RangeOverride = Fields<of::RangeOverride>;
    impl RangeOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start: impl IntoVal<i64>, unit: impl IntoVal<RangeOverrideUnit>) -> Self { with(with(empty(), "Start", start), "Unit", unit) }
        /// `End`: -2147483648 to 2147483647.
        #[track_caller] pub fn end(self, value: impl IntoVal<i64>) -> Self { with(self, "End", value) }
        /// `Start`: mandatory, -2147483648 to 2147483647.
        #[track_caller] pub fn start(self, value: impl IntoVal<i64>) -> Self { with(self, "Start", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<RangeOverrideUnit>) -> Self { with(self, "Unit", value) }
    }

    /// Words of `Unit`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RangeOverrideUnit {
        /// `DAYS`
        Days,
    }
    impl Words for RangeOverrideUnit { const WORDS: &'static [(&'static str, Self)] = &[("DAYS", Self::Days)]; }
    impl Eq for RangeOverrideUnit {}
    impl fmt::Debug for RangeOverrideUnit { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SegmentGroup`.
    pub type SegmentGroup = Fields<of::SegmentGroup>;
    impl SegmentGroup {
        /// `Groups`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<Group>>) -> Self { with(self, "Groups", value) }
        /// `Include`.
        #[track_caller] pub fn include(self, value: impl IntoVal<IncludeOptions>) -> Self { with(self, "Include", value) }
    }

    /// `SegmentSort`.
    pub type SegmentSort = Fields<of::SegmentSort>;
    impl SegmentSort {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attributes: impl IntoVal<List<SortAttribute>>) -> Self { with(empty(), "Attributes", attributes) }
        /// `Attributes`: mandatory, 1 to 10 items.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<List<SortAttribute>>) -> Self { with(self, "Attributes", value) }
    }

    /// Words of `SegmentSortDataType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SegmentSortDataType {
        /// `STRING`
        String,
        /// `NUMBER`
        Number,
        /// `DATE`
        Date,
    }
    impl Words for SegmentSortDataType { const WORDS: &'static [(&'static str, Self)] = &[("STRING", Self::String), ("NUMBER", Self::Number), ("DATE", Self::Date)]; }
    impl Eq for SegmentSortDataType {}
    impl fmt::Debug for SegmentSortDataType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SegmentSortOrder`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SegmentSortOrder {
        /// `ASC`
        Asc,
        /// `DESC`
        Desc,
    }
    impl Words for SegmentSortOrder { const WORDS: &'static [(&'static str, Self)] = &[("ASC", Self::Asc), ("DESC", Self::Desc)]; }
    impl Eq for SegmentSortOrder {}
    impl fmt::Debug for SegmentSortOrder { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SortAttribute`.
    pub type SortAttribute = Fields<of::SortAttribute>;
    impl SortAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, order: impl IntoVal<SegmentSortOrder>) -> Self { with(with(empty(), "Name", name), "Order", order) }
        /// `DataType`.
        #[track_caller] pub fn data_type(self, value: impl IntoVal<SegmentSortDataType>) -> Self { with(self, "DataType", value) }
        /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Order`: mandatory.
        #[track_caller] pub fn order(self, value: impl IntoVal<SegmentSortOrder>) -> Self { with(self, "Order", value) }
        /// `Type`: default `"PROFILE"`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SortAttributeType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `SortAttributeType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SortAttributeType {
        /// `PROFILE`
        Profile,
        /// `CALCULATED`
        Calculated,
    }
    impl Words for SortAttributeType { const WORDS: &'static [(&'static str, Self)] = &[("PROFILE", Self::Profile), ("CALCULATED", Self::Calculated)]; }
    impl Eq for SortAttributeType {}
    impl fmt::Debug for SortAttributeType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SourceSegment`.
    pub type SourceSegment = Fields<of::SourceSegment>;
    impl SourceSegment {
        /// `SegmentDefinitionName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn segment_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentDefinitionName", value) }
    }

    /// Words of `StringDimensionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum StringDimensionType {
        /// `INCLUSIVE`
        Inclusive,
        /// `EXCLUSIVE`
        Exclusive,
        /// `CONTAINS`
        Contains,
        /// `BEGINS_WITH`
        BeginsWith,
        /// `ENDS_WITH`
        EndsWith,
    }
    impl Words for StringDimensionType { const WORDS: &'static [(&'static str, Self)] = &[("INCLUSIVE", Self::Inclusive), ("EXCLUSIVE", Self::Exclusive), ("CONTAINS", Self::Contains), ("BEGINS_WITH", Self::BeginsWith), ("ENDS_WITH", Self::EndsWith)]; }
    impl Eq for StringDimensionType {}
    impl fmt::Debug for StringDimensionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
