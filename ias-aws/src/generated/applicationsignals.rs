// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ApplicationSignals`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDiscovery {} impl ias_core::Optional for CfnDiscovery {} pub enum CfnGroupingConfiguration {} pub enum CfnInstrumentationConfig {} pub enum CfnServiceLevelObjective {} }

/// [`AWS::ApplicationSignals::Discovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnDiscovery = Handle<of::CfnDiscovery>;
impl cfn::ResourceType for of::CfnDiscovery { const TYPE: &'static str = "AWS::ApplicationSignals::Discovery"; type Tags = cfn::NoTags; type Props = CfnDiscoveryProps; type Reference = String; }
impl CfnDiscovery {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnDiscovery`].
///
/// Nothing is mandatory.
pub type CfnDiscoveryProps = Fields<of::CfnDiscovery>;
impl CfnDiscoveryProps {
}

/// [`AWS::ApplicationSignals::GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnGroupingConfiguration = Handle<of::CfnGroupingConfiguration>;
impl cfn::ResourceType for of::CfnGroupingConfiguration { const TYPE: &'static str = "AWS::ApplicationSignals::GroupingConfiguration"; type Tags = cfn::NoTags; type Props = CfnGroupingConfigurationProps; type Reference = String; }
impl CfnGroupingConfiguration {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnGroupingConfiguration`].
///
/// Mandatory: `GroupingAttributeDefinitions`.
pub type CfnGroupingConfigurationProps = Fields<of::CfnGroupingConfiguration>;
impl CfnGroupingConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(grouping_attribute_definitions: impl IntoVal<List<cfn_grouping_configuration::GroupingAttributeDefinition>>) -> Self { with(empty(), "GroupingAttributeDefinitions", grouping_attribute_definitions) }
    /// `GroupingAttributeDefinitions`: mandatory.
    #[track_caller] pub fn grouping_attribute_definitions(self, value: impl IntoVal<List<cfn_grouping_configuration::GroupingAttributeDefinition>>) -> Self { with(self, "GroupingAttributeDefinitions", value) }
}

/// Types of [`CfnGroupingConfiguration`].
pub mod cfn_grouping_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum GroupingAttributeDefinition {} }

    /// `GroupingAttributeDefinition`.
    pub type GroupingAttributeDefinition = Fields<of::GroupingAttributeDefinition>;
    impl GroupingAttributeDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(grouping_name: impl IntoVal<String>, grouping_source_keys: impl IntoVal<List<String>>) -> Self { with(with(empty(), "GroupingName", grouping_name), "GroupingSourceKeys", grouping_source_keys) }
        /// `DefaultGroupingValue`: 1 to 128 characters, matches `^[a-zA-Z0-9\s+\-=\._:/@]*$`.
        #[track_caller] pub fn default_grouping_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultGroupingValue", value) }
        /// `GroupingName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s+\-=\._:/@]*$`.
        #[track_caller] pub fn grouping_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupingName", value) }
        /// `GroupingSourceKeys`: mandatory, at least 1 item, each 1 to 128 characters, each matches `^[a-zA-Z0-9\s+\-=\._:/@]*$`.
        #[track_caller] pub fn grouping_source_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GroupingSourceKeys", value) }
    }
}

/// [`AWS::ApplicationSignals::InstrumentationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html).
///
/// What `Ref` returns: a text of Environment, InstrumentationType, LocationHash, Service, SignalType.
pub type CfnInstrumentationConfig = Handle<of::CfnInstrumentationConfig>;
impl cfn::ResourceType for of::CfnInstrumentationConfig { const TYPE: &'static str = "AWS::ApplicationSignals::InstrumentationConfig"; type Tags = cfn::TagList; type Props = CfnInstrumentationConfigProps; type Reference = String; }
impl CfnInstrumentationConfig {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InstrumentationConfigArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LocationHash`.
    #[inline] pub fn attr_location_hash(&self) -> Val<String> { cfn::attribute(&self.0, "LocationHash") }
}

/// Properties of [`CfnInstrumentationConfig`].
///
/// Mandatory: `InstrumentationType`, `Service`, `Environment`, `SignalType`, `Location`, `CaptureConfiguration`.
///
/// A change replaces the resource: `AttributeFilters`, `CaptureConfiguration`, `Description`, `Environment`, `ExpiresAt`, `InstrumentationType`, `Location`, `Service`, `SignalType`.
pub type CfnInstrumentationConfigProps = Fields<of::CfnInstrumentationConfig>;
/// What [`CfnInstrumentationConfigProps`] cannot do without.
pub struct CfnInstrumentationConfigPropsRequired<A, B, C, D, E, F> {
    /// `InstrumentationType`. Changing it replaces the resource.
    pub instrumentation_type: A,
    /// `Service`: 1 to 255 characters, matches `^[A-Za-z0-9:/+=,.@_-]+$`. Changing it replaces the resource.
    pub service: B,
    /// `Environment`: 1 to 255 characters, matches `^[A-Za-z0-9:/+=,.@_-]+$`. Changing it replaces the resource.
    pub environment: C,
    /// `SignalType`. Changing it replaces the resource.
    pub signal_type: D,
    /// `Location`. Changing it replaces the resource.
    pub location: E,
    /// `CaptureConfiguration`. Changing it replaces the resource.
    pub capture_configuration: F,
}
impl CfnInstrumentationConfigProps {
    /// Takes what is mandatory, by name: [`CfnInstrumentationConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_instrumentation_config::InstrumentationType>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_instrumentation_config::SignalType>, E: IntoVal<cfn_instrumentation_config::Location>, F: IntoVal<cfn_instrumentation_config::CaptureConfiguration>>(required: CfnInstrumentationConfigPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "InstrumentationType", required.instrumentation_type), "Service", required.service), "Environment", required.environment), "SignalType", required.signal_type), "Location", required.location), "CaptureConfiguration", required.capture_configuration) }
    /// `AttributeFilters`: 1 to 10 items. Changing it replaces the resource.
    #[track_caller] pub fn attribute_filters(self, value: impl IntoVal<List<Map<String>>>) -> Self { with(self, "AttributeFilters", value) }
    /// `CaptureConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn capture_configuration(self, value: impl IntoVal<cfn_instrumentation_config::CaptureConfiguration>) -> Self { with(self, "CaptureConfiguration", value) }
    /// `Description`: 1 to 50 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Environment`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9:/+=,.@_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn environment(self, value: impl IntoVal<String>) -> Self { with(self, "Environment", value) }
    /// `ExpiresAt`: in the form `date-time`. Changing it replaces the resource.
    #[track_caller] pub fn expires_at(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiresAt", value) }
    /// `InstrumentationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn instrumentation_type(self, value: impl IntoVal<cfn_instrumentation_config::InstrumentationType>) -> Self { with(self, "InstrumentationType", value) }
    /// `Location`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn location(self, value: impl IntoVal<cfn_instrumentation_config::Location>) -> Self { with(self, "Location", value) }
    /// `Service`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9:/+=,.@_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    /// `SignalType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signal_type(self, value: impl IntoVal<cfn_instrumentation_config::SignalType>) -> Self { with(self, "SignalType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instrumentation_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInstrumentationConfig`].
pub mod cfn_instrumentation_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CaptureConfiguration {} pub enum CaptureLimitsConfig {} impl ias_core::Optional for CaptureLimitsConfig {} pub enum CodeCaptureConfiguration {} pub enum CodeLocation {} pub enum CodeLocationLanguage {} pub enum InstrumentationType {} pub enum Location {} pub enum SignalType {} pub enum Tag {} }

    /// `CaptureConfiguration`.
    pub type CaptureConfiguration = Fields<of::CaptureConfiguration>;
    impl CaptureConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code_capture: impl IntoVal<CodeCaptureConfiguration>) -> Self { with(empty(), "CodeCapture", code_capture) }
        /// `CodeCapture`: mandatory.
        #[track_caller] pub fn code_capture(self, value: impl IntoVal<CodeCaptureConfiguration>) -> Self { with(self, "CodeCapture", value) }
    }

    /// `CaptureLimitsConfig`.
    pub type CaptureLimitsConfig = Fields<of::CaptureLimitsConfig>;
    impl CaptureLimitsConfig {
        /// `MaxCollectionDepth`: 1 to 5.
        #[track_caller] pub fn max_collection_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCollectionDepth", value) }
        /// `MaxCollectionWidth`: 1 to 20.
        #[track_caller] pub fn max_collection_width(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCollectionWidth", value) }
        /// `MaxFieldsPerObject`: 1 to 20.
        #[track_caller] pub fn max_fields_per_object(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFieldsPerObject", value) }
        /// `MaxHits`: 1 to 1000.
        #[track_caller] pub fn max_hits(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxHits", value) }
        /// `MaxObjectDepth`: 1 to 5.
        #[track_caller] pub fn max_object_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxObjectDepth", value) }
        /// `MaxStackFrames`: 1 to 20.
        #[track_caller] pub fn max_stack_frames(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxStackFrames", value) }
        /// `MaxStackTraceSize`: 1 to 1000.
        #[track_caller] pub fn max_stack_trace_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxStackTraceSize", value) }
        /// `MaxStringLength`: 1 to 255.
        #[track_caller] pub fn max_string_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxStringLength", value) }
    }

    /// `CodeCaptureConfiguration`.
    pub type CodeCaptureConfiguration = Fields<of::CodeCaptureConfiguration>;
    impl CodeCaptureConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capture_limits: impl IntoVal<CaptureLimitsConfig>) -> Self { with(empty(), "CaptureLimits", capture_limits) }
        /// `CaptureArguments`: at most 10 items, each 1 to 80 characters.
        #[track_caller] pub fn capture_arguments(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CaptureArguments", value) }
        /// `CaptureLimits`: mandatory.
        #[track_caller] pub fn capture_limits(self, value: impl IntoVal<CaptureLimitsConfig>) -> Self { with(self, "CaptureLimits", value) }
        /// `CaptureLocals`: at most 20 items, each 1 to 80 characters.
        #[track_caller] pub fn capture_locals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CaptureLocals", value) }
        /// `CaptureReturn`.
        #[track_caller] pub fn capture_return(self, value: impl IntoVal<bool>) -> Self { with(self, "CaptureReturn", value) }
        /// `CaptureStackTrace`.
        #[track_caller] pub fn capture_stack_trace(self, value: impl IntoVal<bool>) -> Self { with(self, "CaptureStackTrace", value) }
    }

    /// `CodeLocation`.
    pub type CodeLocation = Fields<of::CodeLocation>;
    impl CodeLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(language: impl IntoVal<CodeLocationLanguage>, file_path: impl IntoVal<String>) -> Self { with(with(empty(), "Language", language), "FilePath", file_path) }
        /// `ClassName`: 1 to 128 characters.
        #[track_caller] pub fn class_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClassName", value) }
        /// `CodeUnit`: 1 to 128 characters.
        #[track_caller] pub fn code_unit(self, value: impl IntoVal<String>) -> Self { with(self, "CodeUnit", value) }
        /// `FilePath`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn file_path(self, value: impl IntoVal<String>) -> Self { with(self, "FilePath", value) }
        /// `Language`: mandatory.
        #[track_caller] pub fn language(self, value: impl IntoVal<CodeLocationLanguage>) -> Self { with(self, "Language", value) }
        /// `LineNumber`: at least 1.
        #[track_caller] pub fn line_number(self, value: impl IntoVal<i64>) -> Self { with(self, "LineNumber", value) }
        /// `MethodName`: 1 to 80 characters.
        #[track_caller] pub fn method_name(self, value: impl IntoVal<String>) -> Self { with(self, "MethodName", value) }
    }

    /// Words of `Language`.
    pub type CodeLocationLanguage = Word<fn(of::CodeLocationLanguage)>;
    impl CodeLocationLanguage {
        /// `Java`
        pub const Java: Self = word("Java");
        /// `Python`
        pub const Python: Self = word("Python");
        /// `Javascript`
        pub const Javascript: Self = word("Javascript");
    }

    /// Words of `InstrumentationType`.
    pub type InstrumentationType = Word<fn(of::InstrumentationType)>;
    impl InstrumentationType {
        /// `BREAKPOINT`
        pub const Breakpoint: Self = word("BREAKPOINT");
        /// `PROBE`
        pub const Probe: Self = word("PROBE");
    }

    /// `Location`.
    pub type Location = Fields<of::Location>;
    impl Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code_location: impl IntoVal<CodeLocation>) -> Self { with(empty(), "CodeLocation", code_location) }
        /// `CodeLocation`: mandatory.
        #[track_caller] pub fn code_location(self, value: impl IntoVal<CodeLocation>) -> Self { with(self, "CodeLocation", value) }
    }

    /// Words of `SignalType`.
    pub type SignalType = Word<fn(of::SignalType)>;
    impl SignalType {
        /// `SNAPSHOT`
        pub const Snapshot: Self = word("SNAPSHOT");
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

/// [`AWS::ApplicationSignals::ServiceLevelObjective`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceLevelObjective = Handle<of::CfnServiceLevelObjective>;
impl cfn::ResourceType for of::CfnServiceLevelObjective { const TYPE: &'static str = "AWS::ApplicationSignals::ServiceLevelObjective"; type Tags = cfn::TagList; type Props = CfnServiceLevelObjectiveProps; type Reference = Is<kinds::ServiceLevelObjectiveArn>; }
impl CfnServiceLevelObjective {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceLevelObjectiveArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `EvaluationType`: one of `PeriodBased`, `RequestBased`.
    #[inline] pub fn attr_evaluation_type(&self) -> Val<String> { cfn::attribute(&self.0, "EvaluationType") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<i64> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnServiceLevelObjective`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnServiceLevelObjectiveProps = Fields<of::CfnServiceLevelObjective>;
impl CfnServiceLevelObjectiveProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `BurnRateConfigurations`: at most 10 items, no item twice.
    #[track_caller] pub fn burn_rate_configurations(self, value: impl IntoVal<List<cfn_service_level_objective::BurnRateConfiguration>>) -> Self { with(self, "BurnRateConfigurations", value) }
    /// `Description`: 1 to 1024 characters, default `"No description"`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExclusionWindows`: at most 10 items, no item twice.
    #[track_caller] pub fn exclusion_windows(self, value: impl IntoVal<List<cfn_service_level_objective::ExclusionWindow>>) -> Self { with(self, "ExclusionWindows", value) }
    /// `Goal`.
    #[track_caller] pub fn goal(self, value: impl IntoVal<cfn_service_level_objective::Goal>) -> Self { with(self, "Goal", value) }
    /// `Name`: mandatory, matches `^[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RequestBasedSli`.
    #[track_caller] pub fn request_based_sli(self, value: impl IntoVal<cfn_service_level_objective::RequestBasedSli>) -> Self { with(self, "RequestBasedSli", value) }
    /// `Sli`.
    #[track_caller] pub fn sli(self, value: impl IntoVal<cfn_service_level_objective::Sli>) -> Self { with(self, "Sli", value) }
    /// `Tags`: 1 to 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service_level_objective::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnServiceLevelObjective`].
pub mod cfn_service_level_objective {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BurnRateConfiguration {} pub enum CalendarInterval {} pub enum CompositeSliComponent {} pub enum CompositeSliConfig {} pub enum DependencyConfig {} pub enum Dimension {} pub enum DurationUnit {} pub enum ExclusionWindow {} pub enum Goal {} impl ias_core::Optional for Goal {} pub enum Interval {} impl ias_core::Optional for Interval {} pub enum Metric {} impl ias_core::Optional for Metric {} pub enum MetricDataQuery {} pub enum MetricSource {} pub enum MetricStat {} pub enum MonitoredRequestCountMetric {} impl ias_core::Optional for MonitoredRequestCountMetric {} pub enum RecurrenceRule {} pub enum RequestBasedSli {} pub enum RequestBasedSliComparisonOperator {} pub enum RequestBasedSliMetric {} impl ias_core::Optional for RequestBasedSliMetric {} pub enum RequestBasedSliMetricMetricType {} pub enum RollingInterval {} pub enum SelectionConfig {} pub enum SelectionType {} pub enum Sli {} pub enum SliComparisonOperator {} pub enum SliMetric {} impl ias_core::Optional for SliMetric {} pub enum SliMetricMetricType {} pub enum Tag {} pub enum Window {} }

    /// `BurnRateConfiguration`.
    pub type BurnRateConfiguration = Fields<of::BurnRateConfiguration>;
    impl BurnRateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(look_back_window_minutes: impl IntoVal<i64>) -> Self { with(empty(), "LookBackWindowMinutes", look_back_window_minutes) }
        /// `LookBackWindowMinutes`: mandatory, 1 to 10080.
        #[track_caller] pub fn look_back_window_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "LookBackWindowMinutes", value) }
    }

    /// `CalendarInterval`.
    pub type CalendarInterval = Fields<of::CalendarInterval>;
    /// What [`CalendarInterval`] cannot do without.
    pub struct CalendarIntervalRequired<A, B, C> {
        /// `StartTime`: at least 946684800.
        pub start_time: A,
        /// `DurationUnit`.
        pub duration_unit: B,
        /// `Duration`: at least 1.
        pub duration: C,
    }
    impl CalendarInterval {
        /// Takes what is mandatory, by name: [`CalendarIntervalRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<DurationUnit>, C: IntoVal<i64>>(required: CalendarIntervalRequired<A, B, C>) -> Self { with(with(with(empty(), "StartTime", required.start_time), "DurationUnit", required.duration_unit), "Duration", required.duration) }
        /// `Duration`: mandatory, at least 1.
        #[track_caller] pub fn duration(self, value: impl IntoVal<i64>) -> Self { with(self, "Duration", value) }
        /// `DurationUnit`: mandatory.
        #[track_caller] pub fn duration_unit(self, value: impl IntoVal<DurationUnit>) -> Self { with(self, "DurationUnit", value) }
        /// `StartTime`: mandatory, at least 946684800.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<i64>) -> Self { with(self, "StartTime", value) }
    }

    /// `CompositeSliComponent`.
    pub type CompositeSliComponent = Fields<of::CompositeSliComponent>;
    impl CompositeSliComponent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operation_name: impl IntoVal<String>) -> Self { with(empty(), "OperationName", operation_name) }
        /// `OperationName`: mandatory.
        #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
    }

    /// `CompositeSliConfig`.
    pub type CompositeSliConfig = Fields<of::CompositeSliConfig>;
    impl CompositeSliConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(selection_config: impl IntoVal<SelectionConfig>) -> Self { with(empty(), "SelectionConfig", selection_config) }
        /// `CompositeSliComponents`: 2 to 20 items.
        #[track_caller] pub fn composite_sli_components(self, value: impl IntoVal<List<CompositeSliComponent>>) -> Self { with(self, "CompositeSliComponents", value) }
        /// `SelectionConfig`: mandatory.
        #[track_caller] pub fn selection_config(self, value: impl IntoVal<SelectionConfig>) -> Self { with(self, "SelectionConfig", value) }
    }

    /// `DependencyConfig`.
    pub type DependencyConfig = Fields<of::DependencyConfig>;
    impl DependencyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dependency_key_attributes: impl IntoVal<Map<String>>, dependency_operation_name: impl IntoVal<String>) -> Self { with(with(empty(), "DependencyKeyAttributes", dependency_key_attributes), "DependencyOperationName", dependency_operation_name) }
        /// `DependencyKeyAttributes`: mandatory.
        #[track_caller] pub fn dependency_key_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DependencyKeyAttributes", value) }
        /// `DependencyOperationName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn dependency_operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "DependencyOperationName", value) }
    }

    /// `Dimension`.
    pub type Dimension = Fields<of::Dimension>;
    impl Dimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `DurationUnit`.
    pub type DurationUnit = Word<fn(of::DurationUnit)>;
    impl DurationUnit {
        /// `MINUTE`
        pub const Minute: Self = word("MINUTE");
        /// `HOUR`
        pub const Hour: Self = word("HOUR");
        /// `DAY`
        pub const Day: Self = word("DAY");
        /// `MONTH`
        pub const Month: Self = word("MONTH");
    }

    /// `ExclusionWindow`.
    pub type ExclusionWindow = Fields<of::ExclusionWindow>;
    impl ExclusionWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(window: impl IntoVal<Window>) -> Self { with(empty(), "Window", window) }
        /// `Reason`: 1 to 1024 characters, default `"No reason"`.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `RecurrenceRule`.
        #[track_caller] pub fn recurrence_rule(self, value: impl IntoVal<RecurrenceRule>) -> Self { with(self, "RecurrenceRule", value) }
        /// `StartTime`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
        /// `Window`: mandatory.
        #[track_caller] pub fn window(self, value: impl IntoVal<Window>) -> Self { with(self, "Window", value) }
    }

    /// `Goal`.
    pub type Goal = Fields<of::Goal>;
    impl Goal {
        /// `AttainmentGoal`.
        #[track_caller] pub fn attainment_goal(self, value: impl IntoVal<f64>) -> Self { with(self, "AttainmentGoal", value) }
        /// `Interval`.
        #[track_caller] pub fn interval(self, value: impl IntoVal<Interval>) -> Self { with(self, "Interval", value) }
        /// `WarningThreshold`.
        #[track_caller] pub fn warning_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "WarningThreshold", value) }
    }

    /// `Interval`.
    pub type Interval = Fields<of::Interval>;
    impl Interval {
        /// `CalendarInterval`.
        #[track_caller] pub fn calendar_interval(self, value: impl IntoVal<CalendarInterval>) -> Self { with(self, "CalendarInterval", value) }
        /// `RollingInterval`.
        #[track_caller] pub fn rolling_interval(self, value: impl IntoVal<RollingInterval>) -> Self { with(self, "RollingInterval", value) }
    }

    /// `Metric`.
    pub type Metric = Fields<of::Metric>;
    impl Metric {
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<Dimension>>) -> Self { with(self, "Dimensions", value) }
        /// `MetricName`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `Namespace`.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `MetricDataQuery`.
    pub type MetricDataQuery = Fields<of::MetricDataQuery>;
    impl MetricDataQuery {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `AccountId`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Expression`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `MetricStat`.
        #[track_caller] pub fn metric_stat(self, value: impl IntoVal<MetricStat>) -> Self { with(self, "MetricStat", value) }
        /// `ReturnData`.
        #[track_caller] pub fn return_data(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnData", value) }
    }

    /// `MetricSource`.
    pub type MetricSource = Fields<of::MetricSource>;
    impl MetricSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_source_key_attributes: impl IntoVal<Map<String>>) -> Self { with(empty(), "MetricSourceKeyAttributes", metric_source_key_attributes) }
        /// `MetricSourceAttributes`.
        #[track_caller] pub fn metric_source_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "MetricSourceAttributes", value) }
        /// `MetricSourceKeyAttributes`: mandatory.
        #[track_caller] pub fn metric_source_key_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "MetricSourceKeyAttributes", value) }
    }

    /// `MetricStat`.
    pub type MetricStat = Fields<of::MetricStat>;
    /// What [`MetricStat`] cannot do without.
    pub struct MetricStatRequired<A, B, C> {
        /// `Stat`.
        pub stat: A,
        /// `Period`.
        pub period: B,
        /// `Metric`.
        pub metric: C,
    }
    impl MetricStat {
        /// Takes what is mandatory, by name: [`MetricStatRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Metric>>(required: MetricStatRequired<A, B, C>) -> Self { with(with(with(empty(), "Stat", required.stat), "Period", required.period), "Metric", required.metric) }
        /// `Metric`: mandatory.
        #[track_caller] pub fn metric(self, value: impl IntoVal<Metric>) -> Self { with(self, "Metric", value) }
        /// `Period`: mandatory.
        #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
        /// `Stat`: mandatory.
        #[track_caller] pub fn stat(self, value: impl IntoVal<String>) -> Self { with(self, "Stat", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `MonitoredRequestCountMetric`.
    pub type MonitoredRequestCountMetric = Fields<of::MonitoredRequestCountMetric>;
    impl MonitoredRequestCountMetric {
        /// `BadCountMetric`.
        #[track_caller] pub fn bad_count_metric(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "BadCountMetric", value) }
        /// `GoodCountMetric`.
        #[track_caller] pub fn good_count_metric(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "GoodCountMetric", value) }
    }

    /// `RecurrenceRule`.
    pub type RecurrenceRule = Fields<of::RecurrenceRule>;
    impl RecurrenceRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "Expression", expression) }
        /// `Expression`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
    }

    /// `RequestBasedSli`.
    pub type RequestBasedSli = Fields<of::RequestBasedSli>;
    impl RequestBasedSli {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(request_based_sli_metric: impl IntoVal<RequestBasedSliMetric>) -> Self { with(empty(), "RequestBasedSliMetric", request_based_sli_metric) }
        /// `ComparisonOperator`.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<RequestBasedSliComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `MetricThreshold`.
        #[track_caller] pub fn metric_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "MetricThreshold", value) }
        /// `RequestBasedSliMetric`: mandatory.
        #[track_caller] pub fn request_based_sli_metric(self, value: impl IntoVal<RequestBasedSliMetric>) -> Self { with(self, "RequestBasedSliMetric", value) }
    }

    /// Words of `ComparisonOperator`.
    pub type RequestBasedSliComparisonOperator = Word<fn(of::RequestBasedSliComparisonOperator)>;
    impl RequestBasedSliComparisonOperator {
        /// `GreaterThanOrEqualTo`
        pub const GreaterThanOrEqualTo: Self = word("GreaterThanOrEqualTo");
        /// `LessThanOrEqualTo`
        pub const LessThanOrEqualTo: Self = word("LessThanOrEqualTo");
        /// `LessThan`
        pub const LessThan: Self = word("LessThan");
        /// `GreaterThan`
        pub const GreaterThan: Self = word("GreaterThan");
    }

    /// `RequestBasedSliMetric`.
    pub type RequestBasedSliMetric = Fields<of::RequestBasedSliMetric>;
    impl RequestBasedSliMetric {
        /// `CompositeSliConfig`.
        #[track_caller] pub fn composite_sli_config(self, value: impl IntoVal<CompositeSliConfig>) -> Self { with(self, "CompositeSliConfig", value) }
        /// `DependencyConfig`.
        #[track_caller] pub fn dependency_config(self, value: impl IntoVal<DependencyConfig>) -> Self { with(self, "DependencyConfig", value) }
        /// `KeyAttributes`.
        #[track_caller] pub fn key_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "KeyAttributes", value) }
        /// `MetricName`: 1 to 255 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `MetricSource`.
        #[track_caller] pub fn metric_source(self, value: impl IntoVal<MetricSource>) -> Self { with(self, "MetricSource", value) }
        /// `MetricType`.
        #[track_caller] pub fn metric_type(self, value: impl IntoVal<RequestBasedSliMetricMetricType>) -> Self { with(self, "MetricType", value) }
        /// `MonitoredRequestCountMetric`.
        #[track_caller] pub fn monitored_request_count_metric(self, value: impl IntoVal<MonitoredRequestCountMetric>) -> Self { with(self, "MonitoredRequestCountMetric", value) }
        /// `OperationName`: 1 to 255 characters.
        #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
        /// `TotalRequestCountMetric`.
        #[track_caller] pub fn total_request_count_metric(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "TotalRequestCountMetric", value) }
    }

    /// Words of `MetricType`.
    pub type RequestBasedSliMetricMetricType = Word<fn(of::RequestBasedSliMetricMetricType)>;
    impl RequestBasedSliMetricMetricType {
        /// `LATENCY`
        pub const Latency: Self = word("LATENCY");
        /// `AVAILABILITY`
        pub const Availability: Self = word("AVAILABILITY");
    }

    /// `RollingInterval`.
    pub type RollingInterval = Fields<of::RollingInterval>;
    impl RollingInterval {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(duration_unit: impl IntoVal<DurationUnit>, duration: impl IntoVal<i64>) -> Self { with(with(empty(), "DurationUnit", duration_unit), "Duration", duration) }
        /// `Duration`: mandatory, at least 1.
        #[track_caller] pub fn duration(self, value: impl IntoVal<i64>) -> Self { with(self, "Duration", value) }
        /// `DurationUnit`: mandatory.
        #[track_caller] pub fn duration_unit(self, value: impl IntoVal<DurationUnit>) -> Self { with(self, "DurationUnit", value) }
    }

    /// `SelectionConfig`.
    pub type SelectionConfig = Fields<of::SelectionConfig>;
    impl SelectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SelectionType>) -> Self { with(empty(), "Type", type_) }
        /// `Pattern`: matches `^.+$`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SelectionType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `SelectionType`.
    pub type SelectionType = Word<fn(of::SelectionType)>;
    impl SelectionType {
        /// `EXPLICIT`
        pub const Explicit: Self = word("EXPLICIT");
        /// `PREFIX`
        pub const Prefix: Self = word("PREFIX");
        /// `REGEX`
        pub const Regex: Self = word("REGEX");
    }

    /// `Sli`.
    pub type Sli = Fields<of::Sli>;
    /// What [`Sli`] cannot do without.
    pub struct SliRequired<A, B, C> {
        /// `SliMetric`.
        pub sli_metric: A,
        /// `MetricThreshold`.
        pub metric_threshold: B,
        /// `ComparisonOperator`.
        pub comparison_operator: C,
    }
    impl Sli {
        /// Takes what is mandatory, by name: [`SliRequired`].
        #[track_caller] pub fn new<A: IntoVal<SliMetric>, B: IntoVal<f64>, C: IntoVal<SliComparisonOperator>>(required: SliRequired<A, B, C>) -> Self { with(with(with(empty(), "SliMetric", required.sli_metric), "MetricThreshold", required.metric_threshold), "ComparisonOperator", required.comparison_operator) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<SliComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `MetricThreshold`: mandatory.
        #[track_caller] pub fn metric_threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "MetricThreshold", value) }
        /// `SliMetric`: mandatory.
        #[track_caller] pub fn sli_metric(self, value: impl IntoVal<SliMetric>) -> Self { with(self, "SliMetric", value) }
    }

    /// Words of `ComparisonOperator`.
    pub type SliComparisonOperator = Word<fn(of::SliComparisonOperator)>;
    impl SliComparisonOperator {
        /// `GreaterThanOrEqualTo`
        pub const GreaterThanOrEqualTo: Self = word("GreaterThanOrEqualTo");
        /// `LessThanOrEqualTo`
        pub const LessThanOrEqualTo: Self = word("LessThanOrEqualTo");
        /// `LessThan`
        pub const LessThan: Self = word("LessThan");
        /// `GreaterThan`
        pub const GreaterThan: Self = word("GreaterThan");
    }

    /// `SliMetric`.
    pub type SliMetric = Fields<of::SliMetric>;
    impl SliMetric {
        /// `CompositeSliConfig`.
        #[track_caller] pub fn composite_sli_config(self, value: impl IntoVal<CompositeSliConfig>) -> Self { with(self, "CompositeSliConfig", value) }
        /// `DependencyConfig`.
        #[track_caller] pub fn dependency_config(self, value: impl IntoVal<DependencyConfig>) -> Self { with(self, "DependencyConfig", value) }
        /// `KeyAttributes`.
        #[track_caller] pub fn key_attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "KeyAttributes", value) }
        /// `MetricDataQueries`.
        #[track_caller] pub fn metric_data_queries(self, value: impl IntoVal<List<MetricDataQuery>>) -> Self { with(self, "MetricDataQueries", value) }
        /// `MetricName`: 1 to 255 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `MetricSource`.
        #[track_caller] pub fn metric_source(self, value: impl IntoVal<MetricSource>) -> Self { with(self, "MetricSource", value) }
        /// `MetricType`.
        #[track_caller] pub fn metric_type(self, value: impl IntoVal<SliMetricMetricType>) -> Self { with(self, "MetricType", value) }
        /// `OperationName`: 1 to 255 characters.
        #[track_caller] pub fn operation_name(self, value: impl IntoVal<String>) -> Self { with(self, "OperationName", value) }
        /// `PeriodSeconds`: 60 to 900.
        #[track_caller] pub fn period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PeriodSeconds", value) }
        /// `Statistic`: 1 to 20 characters.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<String>) -> Self { with(self, "Statistic", value) }
    }

    /// Words of `MetricType`.
    pub type SliMetricMetricType = Word<fn(of::SliMetricMetricType)>;
    impl SliMetricMetricType {
        /// `LATENCY`
        pub const Latency: Self = word("LATENCY");
        /// `AVAILABILITY`
        pub const Availability: Self = word("AVAILABILITY");
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

    /// `Window`.
    pub type Window = Fields<of::Window>;
    impl Window {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(duration_unit: impl IntoVal<DurationUnit>, duration: impl IntoVal<i64>) -> Self { with(with(empty(), "DurationUnit", duration_unit), "Duration", duration) }
        /// `Duration`: mandatory, at least 1.
        #[track_caller] pub fn duration(self, value: impl IntoVal<i64>) -> Self { with(self, "Duration", value) }
        /// `DurationUnit`: mandatory.
        #[track_caller] pub fn duration_unit(self, value: impl IntoVal<DurationUnit>) -> Self { with(self, "DurationUnit", value) }
    }
}
