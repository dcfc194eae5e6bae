// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CustomerProfiles`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCalculatedAttributeDefinition {} pub enum CfnDomain {} pub enum CfnDomainObjectType {} pub enum CfnEventStream {} pub enum CfnEventTrigger {} pub enum CfnIntegration {} pub enum CfnObjectType {} pub enum CfnRecommender {} pub enum CfnRecommenderFilter {} pub enum CfnRecommenderSchema {} pub enum CfnSegmentDefinition {} }

/// [`AWS::CustomerProfiles::CalculatedAttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html).
///
/// What `Ref` returns: a text of DomainName, CalculatedAttributeName.
pub type CfnCalculatedAttributeDefinition = Handle<of::CfnCalculatedAttributeDefinition>;
impl cfn::ResourceType for of::CfnCalculatedAttributeDefinition { const TYPE: &'static str = "AWS::CustomerProfiles::CalculatedAttributeDefinition"; type Tags = cfn::TagList; type Props = CfnCalculatedAttributeDefinitionProps; type Reference = String; }
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
    mod of { pub enum AttributeDetails {} pub enum AttributeItem {} pub enum Conditions {} impl ias_core::Optional for Conditions {} pub enum Range {} pub enum RangeUnit {} pub enum Statistic {} pub enum Tag {} pub enum Threshold {} pub enum ThresholdOperator {} pub enum ValueRange {} }

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
    pub type RangeUnit = Word<fn(of::RangeUnit)>;
    impl RangeUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }

    /// Words of `Statistic`.
    pub type Statistic = Word<fn(of::Statistic)>;
    impl Statistic {
        /// `FIRST_OCCURRENCE`
        pub const FirstOccurrence: Self = word("FIRST_OCCURRENCE");
        /// `LAST_OCCURRENCE`
        pub const LastOccurrence: Self = word("LAST_OCCURRENCE");
        /// `COUNT`
        pub const Count: Self = word("COUNT");
        /// `SUM`
        pub const Sum: Self = word("SUM");
        /// `MINIMUM`
        pub const Minimum: Self = word("MINIMUM");
        /// `MAXIMUM`
        pub const Maximum: Self = word("MAXIMUM");
        /// `AVERAGE`
        pub const Average: Self = word("AVERAGE");
        /// `MAX_OCCURRENCE`
        pub const MaxOccurrence: Self = word("MAX_OCCURRENCE");
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
    pub type ThresholdOperator = Word<fn(of::ThresholdOperator)>;
    impl ThresholdOperator {
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
    }

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
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::CustomerProfiles::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = String; }
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
    mod of { pub enum AttributeTypesSelector {} pub enum AttributeTypesSelectorAttributeMatchingModel {} pub enum AutoMerging {} pub enum ConflictResolution {} pub enum ConflictResolutionConflictResolvingModel {} pub enum Consolidation {} pub enum DataStore {} impl ias_core::Optional for DataStore {} pub enum ExportingConfig {} impl ias_core::Optional for ExportingConfig {} pub enum JobSchedule {} pub enum JobScheduleDayOfTheWeek {} pub enum Matching {} pub enum MatchingRule {} pub enum RuleBasedMatching {} pub enum S3ExportingConfig {} pub enum Tag {} }

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
    pub type AttributeTypesSelectorAttributeMatchingModel = Word<fn(of::AttributeTypesSelectorAttributeMatchingModel)>;
    impl AttributeTypesSelectorAttributeMatchingModel {
        /// `ONE_TO_ONE`
        pub const OneToOne: Self = word("ONE_TO_ONE");
        /// `MANY_TO_MANY`
        pub const ManyToMany: Self = word("MANY_TO_MANY");
    }

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
    pub type ConflictResolutionConflictResolvingModel = Word<fn(of::ConflictResolutionConflictResolvingModel)>;
    impl ConflictResolutionConflictResolvingModel {
        /// `RECENCY`
        pub const Recency: Self = word("RECENCY");
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
    }

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
    pub type JobScheduleDayOfTheWeek = Word<fn(of::JobScheduleDayOfTheWeek)>;
    impl JobScheduleDayOfTheWeek {
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
    }

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
impl cfn::ResourceType for of::CfnDomainObjectType { const TYPE: &'static str = "AWS::CustomerProfiles::DomainObjectType"; type Tags = cfn::TagList; type Props = CfnDomainObjectTypeProps; type Reference = String; }
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
    mod of { pub enum DomainObjectTypeField {} pub enum DomainObjectTypeFieldContentType {} pub enum DomainObjectTypeFieldFeatureType {} }

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
    pub type DomainObjectTypeFieldContentType = Word<fn(of::DomainObjectTypeFieldContentType)>;
    impl DomainObjectTypeFieldContentType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
    }

    /// Words of `FeatureType`.
    pub type DomainObjectTypeFieldFeatureType = Word<fn(of::DomainObjectTypeFieldFeatureType)>;
    impl DomainObjectTypeFieldFeatureType {
        /// `TEXTUAL`
        pub const Textual: Self = word("TEXTUAL");
        /// `CATEGORICAL`
        pub const Categorical: Self = word("CATEGORICAL");
    }
}

/// [`AWS::CustomerProfiles::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html).
///
/// What `Ref` returns: a text of DomainName, EventStreamName.
pub type CfnEventStream = Handle<of::CfnEventStream>;
impl cfn::ResourceType for of::CfnEventStream { const TYPE: &'static str = "AWS::CustomerProfiles::EventStream"; type Tags = cfn::TagList; type Props = CfnEventStreamProps; type Reference = String; }
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
impl cfn::ResourceType for of::CfnEventTrigger { const TYPE: &'static str = "AWS::CustomerProfiles::EventTrigger"; type Tags = cfn::TagList; type Props = CfnEventTriggerProps; type Reference = String; }
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
    mod of { pub enum EventTriggerCondition {} pub enum EventTriggerDimension {} pub enum EventTriggerLimits {} impl ias_core::Optional for EventTriggerLimits {} pub enum EventTriggerLogicalOperator {} pub enum ObjectAttribute {} pub enum ObjectAttributeComparisonOperator {} pub enum Period {} pub enum PeriodUnit {} }

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
    pub type EventTriggerLogicalOperator = Word<fn(of::EventTriggerLogicalOperator)>;
    impl EventTriggerLogicalOperator {
        /// `ANY`
        pub const Any: Self = word("ANY");
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

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
    pub type ObjectAttributeComparisonOperator = Word<fn(of::ObjectAttributeComparisonOperator)>;
    impl ObjectAttributeComparisonOperator {
        /// `INCLUSIVE`
        pub const Inclusive: Self = word("INCLUSIVE");
        /// `EXCLUSIVE`
        pub const Exclusive: Self = word("EXCLUSIVE");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `BEGINS_WITH`
        pub const BeginsWith: Self = word("BEGINS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN_OR_EQUAL`
        pub const GreaterThanOrEqual: Self = word("GREATER_THAN_OR_EQUAL");
        /// `LESS_THAN_OR_EQUAL`
        pub const LessThanOrEqual: Self = word("LESS_THAN_OR_EQUAL");
        /// `EQUAL`
        pub const Equal: Self = word("EQUAL");
        /// `BEFORE`
        pub const Before: Self = word("BEFORE");
        /// `AFTER`
        pub const After: Self = word("AFTER");
        /// `ON`
        pub const On: Self = word("ON");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `NOT_BETWEEN`
        pub const NotBetween: Self = word("NOT_BETWEEN");
    }

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
    pub type PeriodUnit = Word<fn(of::PeriodUnit)>;
    impl PeriodUnit {
        /// `MINUTES`
        pub const Minutes: Self = word("MINUTES");
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
    }
}

/// [`AWS::CustomerProfiles::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html).
///
/// What `Ref` returns: a text of DomainName, Uri.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::CustomerProfiles::Integration"; type Tags = cfn::TagList; type Props = CfnIntegrationProps; type Reference = String; }
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
    mod of { pub enum ConnectorOperator {} impl ias_core::Optional for ConnectorOperator {} pub enum ConnectorType {} pub enum FlowDefinition {} pub enum IncrementalPullConfig {} impl ias_core::Optional for IncrementalPullConfig {} pub enum MarketoConnectorOperator {} pub enum MarketoSourceProperties {} pub enum ObjectTypeMapping {} pub enum OperatorPropertiesKeys {} pub enum S3ConnectorOperator {} pub enum S3SourceProperties {} pub enum SalesforceConnectorOperator {} pub enum SalesforceSourceProperties {} pub enum ScheduledTriggerProperties {} pub enum ScheduledTriggerPropertiesDataPullMode {} pub enum Scope {} pub enum ServiceNowConnectorOperator {} pub enum ServiceNowSourceProperties {} pub enum SourceConnectorProperties {} impl ias_core::Optional for SourceConnectorProperties {} pub enum SourceFlowConfig {} pub enum Task {} pub enum TaskPropertiesMap {} pub enum TaskType {} pub enum TriggerConfig {} pub enum TriggerProperties {} impl ias_core::Optional for TriggerProperties {} pub enum TriggerType {} pub enum ZendeskConnectorOperator {} pub enum ZendeskSourceProperties {} }

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
    pub type ConnectorType = Word<fn(of::ConnectorType)>;
    impl ConnectorType {
        /// `Salesforce`
        pub const Salesforce: Self = word("Salesforce");
        /// `Marketo`
        pub const Marketo: Self = word("Marketo");
        /// `ServiceNow`
        pub const ServiceNow: Self = word("ServiceNow");
        /// `Zendesk`
        pub const Zendesk: Self = word("Zendesk");
        /// `S3`
        pub const S3: Self = word("S3");
    }

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
    pub type MarketoConnectorOperator = Word<fn(of::MarketoConnectorOperator)>;
    impl MarketoConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

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
    pub type OperatorPropertiesKeys = Word<fn(of::OperatorPropertiesKeys)>;
    impl OperatorPropertiesKeys {
        /// `VALUE`
        pub const Value: Self = word("VALUE");
        /// `VALUES`
        pub const Values: Self = word("VALUES");
        /// `DATA_TYPE`
        pub const DataType: Self = word("DATA_TYPE");
        /// `UPPER_BOUND`
        pub const UpperBound: Self = word("UPPER_BOUND");
        /// `LOWER_BOUND`
        pub const LowerBound: Self = word("LOWER_BOUND");
        /// `SOURCE_DATA_TYPE`
        pub const SourceDataType: Self = word("SOURCE_DATA_TYPE");
        /// `DESTINATION_DATA_TYPE`
        pub const DestinationDataType: Self = word("DESTINATION_DATA_TYPE");
        /// `VALIDATION_ACTION`
        pub const ValidationAction: Self = word("VALIDATION_ACTION");
        /// `MASK_VALUE`
        pub const MaskValue: Self = word("MASK_VALUE");
        /// `MASK_LENGTH`
        pub const MaskLength: Self = word("MASK_LENGTH");
        /// `TRUNCATE_LENGTH`
        pub const TruncateLength: Self = word("TRUNCATE_LENGTH");
        /// `MATH_OPERATION_FIELDS_ORDER`
        pub const MathOperationFieldsOrder: Self = word("MATH_OPERATION_FIELDS_ORDER");
        /// `CONCAT_FORMAT`
        pub const ConcatFormat: Self = word("CONCAT_FORMAT");
        /// `SUBFIELD_CATEGORY_MAP`
        pub const SubfieldCategoryMap: Self = word("SUBFIELD_CATEGORY_MAP");
    }

    /// Words of `S3ConnectorOperator`.
    pub type S3ConnectorOperator = Word<fn(of::S3ConnectorOperator)>;
    impl S3ConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

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
    pub type SalesforceConnectorOperator = Word<fn(of::SalesforceConnectorOperator)>;
    impl SalesforceConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

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
    pub type ScheduledTriggerPropertiesDataPullMode = Word<fn(of::ScheduledTriggerPropertiesDataPullMode)>;
    impl ScheduledTriggerPropertiesDataPullMode {
        /// `Incremental`
        pub const Incremental: Self = word("Incremental");
        /// `Complete`
        pub const Complete: Self = word("Complete");
    }

    /// Words of `Scope`.
    pub type Scope = Word<fn(of::Scope)>;
    impl Scope {
        /// `PROFILE`
        pub const Profile: Self = word("PROFILE");
        /// `DOMAIN`
        pub const Domain: Self = word("DOMAIN");
    }

    /// Words of `ServiceNowConnectorOperator`.
    pub type ServiceNowConnectorOperator = Word<fn(of::ServiceNowConnectorOperator)>;
    impl ServiceNowConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `LESS_THAN_OR_EQUAL_TO`
        pub const LessThanOrEqualTo: Self = word("LESS_THAN_OR_EQUAL_TO");
        /// `GREATER_THAN_OR_EQUAL_TO`
        pub const GreaterThanOrEqualTo: Self = word("GREATER_THAN_OR_EQUAL_TO");
        /// `EQUAL_TO`
        pub const EqualTo: Self = word("EQUAL_TO");
        /// `NOT_EQUAL_TO`
        pub const NotEqualTo: Self = word("NOT_EQUAL_TO");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

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
    pub type TaskType = Word<fn(of::TaskType)>;
    impl TaskType {
        /// `Arithmetic`
        pub const Arithmetic: Self = word("Arithmetic");
        /// `Filter`
        pub const Filter: Self = word("Filter");
        /// `Map`
        pub const Map: Self = word("Map");
        /// `Mask`
        pub const Mask: Self = word("Mask");
        /// `Merge`
        pub const Merge: Self = word("Merge");
        /// `Truncate`
        pub const Truncate: Self = word("Truncate");
        /// `Validate`
        pub const Validate: Self = word("Validate");
    }

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
    pub type TriggerType = Word<fn(of::TriggerType)>;
    impl TriggerType {
        /// `Scheduled`
        pub const Scheduled: Self = word("Scheduled");
        /// `Event`
        pub const Event: Self = word("Event");
        /// `OnDemand`
        pub const OnDemand: Self = word("OnDemand");
    }

    /// Words of `ZendeskConnectorOperator`.
    pub type ZendeskConnectorOperator = Word<fn(of::ZendeskConnectorOperator)>;
    impl ZendeskConnectorOperator {
        /// `PROJECTION`
        pub const Projection: Self = word("PROJECTION");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `ADDITION`
        pub const Addition: Self = word("ADDITION");
        /// `MULTIPLICATION`
        pub const Multiplication: Self = word("MULTIPLICATION");
        /// `DIVISION`
        pub const Division: Self = word("DIVISION");
        /// `SUBTRACTION`
        pub const Subtraction: Self = word("SUBTRACTION");
        /// `MASK_ALL`
        pub const MaskAll: Self = word("MASK_ALL");
        /// `MASK_FIRST_N`
        pub const MaskFirstN: Self = word("MASK_FIRST_N");
        /// `MASK_LAST_N`
        pub const MaskLastN: Self = word("MASK_LAST_N");
        /// `VALIDATE_NON_NULL`
        pub const ValidateNonNull: Self = word("VALIDATE_NON_NULL");
        /// `VALIDATE_NON_ZERO`
        pub const ValidateNonZero: Self = word("VALIDATE_NON_ZERO");
        /// `VALIDATE_NON_NEGATIVE`
        pub const ValidateNonNegative: Self = word("VALIDATE_NON_NEGATIVE");
        /// `VALIDATE_NUMERIC`
        pub const ValidateNumeric: Self = word("VALIDATE_NUMERIC");
        /// `NO_OP`
        pub const NoOp: Self = word("NO_OP");
    }

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
impl cfn::ResourceType for of::CfnObjectType { const TYPE: &'static str = "AWS::CustomerProfiles::ObjectType"; type Tags = cfn::TagList; type Props = CfnObjectTypeProps; type Reference = String; }
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
    mod of { pub enum FieldMap {} impl ias_core::Optional for FieldMap {} pub enum KeyMap {} impl ias_core::Optional for KeyMap {} pub enum ObjectTypeField {} impl ias_core::Optional for ObjectTypeField {} pub enum ObjectTypeFieldContentType {} pub enum ObjectTypeKey {} impl ias_core::Optional for ObjectTypeKey {} pub enum ObjectTypeKeyStandardIdentifier {} }

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
    pub type ObjectTypeFieldContentType = Word<fn(of::ObjectTypeFieldContentType)>;
    impl ObjectTypeFieldContentType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `PHONE_NUMBER`
        pub const PhoneNumber: Self = word("PHONE_NUMBER");
        /// `EMAIL_ADDRESS`
        pub const EmailAddress: Self = word("EMAIL_ADDRESS");
        /// `NAME`
        pub const Name: Self = word("NAME");
    }

    /// `ObjectTypeKey`.
    pub type ObjectTypeKey = Fields<of::ObjectTypeKey>;
    impl ObjectTypeKey {
        /// `FieldNames`: each 1 to 64 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn field_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FieldNames", value) }
        /// `StandardIdentifiers`.
        #[track_caller] pub fn standard_identifiers(self, value: impl IntoVal<List<ObjectTypeKeyStandardIdentifier>>) -> Self { with(self, "StandardIdentifiers", value) }
    }

    /// Words of `StandardIdentifier`.
    pub type ObjectTypeKeyStandardIdentifier = Word<fn(of::ObjectTypeKeyStandardIdentifier)>;
    impl ObjectTypeKeyStandardIdentifier {
        /// `PROFILE`
        pub const Profile: Self = word("PROFILE");
        /// `UNIQUE`
        pub const Unique: Self = word("UNIQUE");
        /// `SECONDARY`
        pub const Secondary: Self = word("SECONDARY");
        /// `LOOKUP_ONLY`
        pub const LookupOnly: Self = word("LOOKUP_ONLY");
        /// `NEW_ONLY`
        pub const NewOnly: Self = word("NEW_ONLY");
        /// `ASSET`
        pub const Asset: Self = word("ASSET");
        /// `CASE`
        pub const Case: Self = word("CASE");
        /// `ORDER`
        pub const Order: Self = word("ORDER");
        /// `AIR_PREFERENCE`
        pub const AirPreference: Self = word("AIR_PREFERENCE");
        /// `AIR_BOOKING`
        pub const AirBooking: Self = word("AIR_BOOKING");
        /// `AIR_SEGMENT`
        pub const AirSegment: Self = word("AIR_SEGMENT");
        /// `HOTEL_PREFERENCE`
        pub const HotelPreference: Self = word("HOTEL_PREFERENCE");
        /// `HOTEL_STAY_REVENUE`
        pub const HotelStayRevenue: Self = word("HOTEL_STAY_REVENUE");
        /// `HOTEL_RESERVATION`
        pub const HotelReservation: Self = word("HOTEL_RESERVATION");
        /// `LOYALTY`
        pub const Loyalty: Self = word("LOYALTY");
        /// `LOYALTY_TRANSACTION`
        pub const LoyaltyTransaction: Self = word("LOYALTY_TRANSACTION");
        /// `LOYALTY_PROMOTION`
        pub const LoyaltyPromotion: Self = word("LOYALTY_PROMOTION");
        /// `WEB_ANALYTICS`
        pub const WebAnalytics: Self = word("WEB_ANALYTICS");
        /// `DEVICE`
        pub const Device: Self = word("DEVICE");
        /// `COMMUNICATION_RECORD`
        pub const CommunicationRecord: Self = word("COMMUNICATION_RECORD");
    }
}

/// [`AWS::CustomerProfiles::Recommender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html).
///
/// What `Ref` returns: a text of DomainName, RecommenderName.
pub type CfnRecommender = Handle<of::CfnRecommender>;
impl cfn::ResourceType for of::CfnRecommender { const TYPE: &'static str = "AWS::CustomerProfiles::Recommender"; type Tags = cfn::TagList; type Props = CfnRecommenderProps; type Reference = String; }
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
    mod of { pub enum EventParameters {} pub enum EventsConfig {} pub enum RecommenderConfig {} impl ias_core::Optional for RecommenderConfig {} pub enum RecommenderRecipeName {} }

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
    pub type RecommenderRecipeName = Word<fn(of::RecommenderRecipeName)>;
    impl RecommenderRecipeName {
        /// `frequently-paired-items`
        pub const FrequentlyPairedItems: Self = word("frequently-paired-items");
        /// `personalized-ranking`
        pub const PersonalizedRanking: Self = word("personalized-ranking");
        /// `popular-items`
        pub const PopularItems: Self = word("popular-items");
        /// `recommended-for-you`
        pub const RecommendedForYou: Self = word("recommended-for-you");
        /// `similar-items`
        pub const SimilarItems: Self = word("similar-items");
        /// `trending-now`
        pub const TrendingNow: Self = word("trending-now");
    }
}

/// [`AWS::CustomerProfiles::RecommenderFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html).
///
/// What `Ref` returns: `RecommenderFilterArn`.
pub type CfnRecommenderFilter = Handle<of::CfnRecommenderFilter>;
impl cfn::ResourceType for of::CfnRecommenderFilter { const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderFilter"; type Tags = cfn::TagList; type Props = CfnRecommenderFilterProps; type Reference = Is<kinds::RecommenderFilterArn>; }
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
impl cfn::ResourceType for of::CfnRecommenderSchema { const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderSchema"; type Tags = cfn::TagList; type Props = CfnRecommenderSchemaProps; type Reference = Is<kinds::RecommenderSchemaArn>; }
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
    mod of { pub enum RecommenderSchemaField {} pub enum RecommenderSchemaFieldContentType {} pub enum RecommenderSchemaFieldFeatureType {} }

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
    pub type RecommenderSchemaFieldContentType = Word<fn(of::RecommenderSchemaFieldContentType)>;
    impl RecommenderSchemaFieldContentType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
    }

    /// Words of `FeatureType`.
    pub type RecommenderSchemaFieldFeatureType = Word<fn(of::RecommenderSchemaFieldFeatureType)>;
    impl RecommenderSchemaFieldFeatureType {
        /// `TEXTUAL`
        pub const Textual: Self = word("TEXTUAL");
        /// `CATEGORICAL`
        pub const Categorical: Self = word("CATEGORICAL");
    }
}

/// [`AWS::CustomerProfiles::SegmentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html).
///
/// What `Ref` returns: a text of DomainName, SegmentDefinitionName.
pub type CfnSegmentDefinition = Handle<of::CfnSegmentDefinition>;
impl cfn::ResourceType for of::CfnSegmentDefinition { const TYPE: &'static str = "AWS::CustomerProfiles::SegmentDefinition"; type Tags = cfn::TagList; type Props = CfnSegmentDefinitionProps; type Reference = String; }
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
    mod of { pub enum AddressDimension {} impl ias_core::Optional for AddressDimension {} pub enum AttributeDimension {} pub enum AttributeDimensionType {} pub enum CalculatedAttributeDimension {} pub enum ConditionOverrides {} impl ias_core::Optional for ConditionOverrides {} pub enum DateDimension {} pub enum DateDimensionType {} pub enum ExtraLengthValueProfileDimension {} pub enum Group {} impl ias_core::Optional for Group {} pub enum IncludeOptions {} pub enum ProfileAttributes {} impl ias_core::Optional for ProfileAttributes {} pub enum ProfileDimension {} pub enum ProfileType {} pub enum ProfileTypeDimension {} pub enum ProfileTypeDimensionType {} pub enum RangeOverride {} pub enum RangeOverrideUnit {} pub enum SegmentGroup {} impl ias_core::Optional for SegmentGroup {} pub enum SegmentSort {} pub enum SegmentSortDataType {} pub enum SegmentSortOrder {} pub enum SortAttribute {} pub enum SortAttributeType {} pub enum SourceSegment {} impl ias_core::Optional for SourceSegment {} pub enum StringDimensionType {} }

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
    pub type AttributeDimensionType = Word<fn(of::AttributeDimensionType)>;
    impl AttributeDimensionType {
        /// `INCLUSIVE`
        pub const Inclusive: Self = word("INCLUSIVE");
        /// `EXCLUSIVE`
        pub const Exclusive: Self = word("EXCLUSIVE");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `BEGINS_WITH`
        pub const BeginsWith: Self = word("BEGINS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
        /// `BEFORE`
        pub const Before: Self = word("BEFORE");
        /// `AFTER`
        pub const After: Self = word("AFTER");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `NOT_BETWEEN`
        pub const NotBetween: Self = word("NOT_BETWEEN");
        /// `ON`
        pub const On: Self = word("ON");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `GREATER_THAN_OR_EQUAL`
        pub const GreaterThanOrEqual: Self = word("GREATER_THAN_OR_EQUAL");
        /// `LESS_THAN_OR_EQUAL`
        pub const LessThanOrEqual: Self = word("LESS_THAN_OR_EQUAL");
        /// `EQUAL`
        pub const Equal: Self = word("EQUAL");
    }

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
    pub type DateDimensionType = Word<fn(of::DateDimensionType)>;
    impl DateDimensionType {
        /// `BEFORE`
        pub const Before: Self = word("BEFORE");
        /// `AFTER`
        pub const After: Self = word("AFTER");
        /// `BETWEEN`
        pub const Between: Self = word("BETWEEN");
        /// `NOT_BETWEEN`
        pub const NotBetween: Self = word("NOT_BETWEEN");
        /// `ON`
        pub const On: Self = word("ON");
    }

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
    pub type IncludeOptions = Word<fn(of::IncludeOptions)>;
    impl IncludeOptions {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ANY`
        pub const Any: Self = word("ANY");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

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
    pub type ProfileType = Word<fn(of::ProfileType)>;
    impl ProfileType {
        /// `ACCOUNT_PROFILE`
        pub const AccountProfile: Self = word("ACCOUNT_PROFILE");
        /// `PROFILE`
        pub const Profile: Self = word("PROFILE");
    }

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
    pub type ProfileTypeDimensionType = Word<fn(of::ProfileTypeDimensionType)>;
    impl ProfileTypeDimensionType {
        /// `INCLUSIVE`
        pub const Inclusive: Self = word("INCLUSIVE");
        /// `EXCLUSIVE`
        pub const Exclusive: Self = word("EXCLUSIVE");
    }

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
    pub type RangeOverrideUnit = Word<fn(of::RangeOverrideUnit)>;
    impl RangeOverrideUnit {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
    }

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
    pub type SegmentSortDataType = Word<fn(of::SegmentSortDataType)>;
    impl SegmentSortDataType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `DATE`
        pub const Date: Self = word("DATE");
    }

    /// Words of `SegmentSortOrder`.
    pub type SegmentSortOrder = Word<fn(of::SegmentSortOrder)>;
    impl SegmentSortOrder {
        /// `ASC`
        pub const Asc: Self = word("ASC");
        /// `DESC`
        pub const Desc: Self = word("DESC");
    }

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
    pub type SortAttributeType = Word<fn(of::SortAttributeType)>;
    impl SortAttributeType {
        /// `PROFILE`
        pub const Profile: Self = word("PROFILE");
        /// `CALCULATED`
        pub const Calculated: Self = word("CALCULATED");
    }

    /// `SourceSegment`.
    pub type SourceSegment = Fields<of::SourceSegment>;
    impl SourceSegment {
        /// `SegmentDefinitionName`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn segment_definition_name(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentDefinitionName", value) }
    }

    /// Words of `StringDimensionType`.
    pub type StringDimensionType = Word<fn(of::StringDimensionType)>;
    impl StringDimensionType {
        /// `INCLUSIVE`
        pub const Inclusive: Self = word("INCLUSIVE");
        /// `EXCLUSIVE`
        pub const Exclusive: Self = word("EXCLUSIVE");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `BEGINS_WITH`
        pub const BeginsWith: Self = word("BEGINS_WITH");
        /// `ENDS_WITH`
        pub const EndsWith: Self = word("ENDS_WITH");
    }
}
