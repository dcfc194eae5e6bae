// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ObservabilityAdmin`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDatasetIntegration {} pub enum CfnOrganizationCentralizationRule {} pub enum CfnOrganizationTelemetryRule {} pub enum CfnS3TableIntegration {} pub enum CfnTelemetryEnrichment {} pub enum CfnTelemetryPipelines {} pub enum CfnTelemetryRule {} }

/// [`AWS::ObservabilityAdmin::DatasetIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-datasetintegration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDatasetIntegration = Handle<of::CfnDatasetIntegration>;
impl cfn::ResourceType for of::CfnDatasetIntegration { const TYPE: &'static str = "AWS::ObservabilityAdmin::DatasetIntegration"; type Tags = cfn::TagList; type Props = CfnDatasetIntegrationProps; type Reference = Is<kinds::DatasetIntegrationArn>; }
impl CfnDatasetIntegration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DatasetIntegrationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDatasetIntegration`].
///
/// Mandatory: `RoleArn`.
pub type CfnDatasetIntegrationProps = Fields<of::CfnDatasetIntegration>;
impl CfnDatasetIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset_integration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDatasetIntegration`].
pub mod cfn_dataset_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
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

/// [`AWS::ObservabilityAdmin::OrganizationCentralizationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnOrganizationCentralizationRule = Handle<of::CfnOrganizationCentralizationRule>;
impl cfn::ResourceType for of::CfnOrganizationCentralizationRule { const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationCentralizationRule"; type Tags = cfn::TagList; type Props = CfnOrganizationCentralizationRuleProps; type Reference = Is<kinds::OrganizationCentralizationRuleArn>; }
impl CfnOrganizationCentralizationRule {
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::OrganizationCentralizationRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
}

/// Properties of [`CfnOrganizationCentralizationRule`].
///
/// Mandatory: `RuleName`, `Rule`.
///
/// A change replaces the resource: `RuleName`.
pub type CfnOrganizationCentralizationRuleProps = Fields<of::CfnOrganizationCentralizationRule>;
impl CfnOrganizationCentralizationRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule_name: impl IntoVal<String>, rule: impl IntoVal<cfn_organization_centralization_rule::CentralizationRule>) -> Self { with(with(empty(), "RuleName", rule_name), "Rule", rule) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_organization_centralization_rule::CentralizationRule>) -> Self { with(self, "Rule", value) }
    /// `RuleName`: mandatory, 1 to 100 characters, matches `^[0-9A-Za-z-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_organization_centralization_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOrganizationCentralizationRule`].
pub mod cfn_organization_centralization_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset_integration::{Tag};
    mod of { pub enum CentralizationRule {} pub enum CentralizationRuleDestination {} pub enum CentralizationRuleSource {} pub enum DestinationLogsConfiguration {} impl ias_core::Optional for DestinationLogsConfiguration {} pub enum DestinationMetricsConfiguration {} impl ias_core::Optional for DestinationMetricsConfiguration {} pub enum LogGroupNameConfiguration {} pub enum LogsBackupConfiguration {} pub enum LogsEncryptionConfiguration {} pub enum LogsEncryptionConfigurationEncryptionConflictResolutionStrategy {} pub enum LogsEncryptionConfigurationEncryptionScope {} pub enum LogsEncryptionConfigurationEncryptionStrategy {} pub enum MetricsBackupConfiguration {} pub enum SourceLogsConfiguration {} pub enum SourceLogsConfigurationEncryptedLogGroupStrategy {} pub enum SourceMetricsConfiguration {} impl ias_core::Optional for SourceMetricsConfiguration {} pub enum TagPropagationConfiguration {} pub enum TagPropagationConfigurationTagConflictResolutionStrategy {} }

    /// `CentralizationRule`.
    pub type CentralizationRule = Fields<of::CentralizationRule>;
    impl CentralizationRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<CentralizationRuleSource>, destination: impl IntoVal<CentralizationRuleDestination>) -> Self { with(with(empty(), "Source", source), "Destination", destination) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<CentralizationRuleDestination>) -> Self { with(self, "Destination", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<CentralizationRuleSource>) -> Self { with(self, "Source", value) }
    }

    /// `CentralizationRuleDestination`.
    pub type CentralizationRuleDestination = Fields<of::CentralizationRuleDestination>;
    impl CentralizationRuleDestination {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `Account`: exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn account(self, value: impl IntoVal<String>) -> Self { with(self, "Account", value) }
        /// `DestinationLogsConfiguration`.
        #[track_caller] pub fn destination_logs_configuration(self, value: impl IntoVal<DestinationLogsConfiguration>) -> Self { with(self, "DestinationLogsConfiguration", value) }
        /// `DestinationMetricsConfiguration`.
        #[track_caller] pub fn destination_metrics_configuration(self, value: impl IntoVal<DestinationMetricsConfiguration>) -> Self { with(self, "DestinationMetricsConfiguration", value) }
        /// `Region`: mandatory, at least 1 character.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `CentralizationRuleSource`.
    pub type CentralizationRuleSource = Fields<of::CentralizationRuleSource>;
    impl CentralizationRuleSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(regions: impl IntoVal<List<String>>) -> Self { with(empty(), "Regions", regions) }
        /// `Regions`: mandatory, at least 1 item, no item twice, each at least 1 character.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
        /// `Scope`: 1 to 2000 characters.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `SourceLogsConfiguration`.
        #[track_caller] pub fn source_logs_configuration(self, value: impl IntoVal<SourceLogsConfiguration>) -> Self { with(self, "SourceLogsConfiguration", value) }
        /// `SourceMetricsConfiguration`.
        #[track_caller] pub fn source_metrics_configuration(self, value: impl IntoVal<SourceMetricsConfiguration>) -> Self { with(self, "SourceMetricsConfiguration", value) }
    }

    /// `DestinationLogsConfiguration`.
    pub type DestinationLogsConfiguration = Fields<of::DestinationLogsConfiguration>;
    impl DestinationLogsConfiguration {
        /// `BackupConfiguration`.
        #[track_caller] pub fn backup_configuration(self, value: impl IntoVal<LogsBackupConfiguration>) -> Self { with(self, "BackupConfiguration", value) }
        /// `LogGroupNameConfiguration`.
        #[track_caller] pub fn log_group_name_configuration(self, value: impl IntoVal<LogGroupNameConfiguration>) -> Self { with(self, "LogGroupNameConfiguration", value) }
        /// `LogsEncryptionConfiguration`.
        #[track_caller] pub fn logs_encryption_configuration(self, value: impl IntoVal<LogsEncryptionConfiguration>) -> Self { with(self, "LogsEncryptionConfiguration", value) }
        /// `TagPropagationConfiguration`.
        #[track_caller] pub fn tag_propagation_configuration(self, value: impl IntoVal<TagPropagationConfiguration>) -> Self { with(self, "TagPropagationConfiguration", value) }
    }

    /// `DestinationMetricsConfiguration`.
    pub type DestinationMetricsConfiguration = Fields<of::DestinationMetricsConfiguration>;
    impl DestinationMetricsConfiguration {
        /// `BackupConfiguration`.
        #[track_caller] pub fn backup_configuration(self, value: impl IntoVal<MetricsBackupConfiguration>) -> Self { with(self, "BackupConfiguration", value) }
    }

    /// `LogGroupNameConfiguration`.
    pub type LogGroupNameConfiguration = Fields<of::LogGroupNameConfiguration>;
    impl LogGroupNameConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_name_pattern: impl IntoVal<String>) -> Self { with(empty(), "LogGroupNamePattern", log_group_name_pattern) }
        /// `LogGroupNamePattern`: mandatory, 1 to 512 characters, matches `^(?:[\._\-/#A-Za-z0-9]+|\$\{[A-Za-z]+(?:\.[A-Za-z]+){1,2}\})+$`.
        #[track_caller] pub fn log_group_name_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupNamePattern", value) }
    }

    /// `LogsBackupConfiguration`.
    pub type LogsBackupConfiguration = Fields<of::LogsBackupConfiguration>;
    impl LogsBackupConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `KmsKeyArn`: 1 to 1011 characters, matches `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `Region`: mandatory, at least 1 character.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `LogsEncryptionConfiguration`.
    pub type LogsEncryptionConfiguration = Fields<of::LogsEncryptionConfiguration>;
    impl LogsEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_strategy: impl IntoVal<LogsEncryptionConfigurationEncryptionStrategy>) -> Self { with(empty(), "EncryptionStrategy", encryption_strategy) }
        /// `EncryptionConflictResolutionStrategy`.
        #[track_caller] pub fn encryption_conflict_resolution_strategy(self, value: impl IntoVal<LogsEncryptionConfigurationEncryptionConflictResolutionStrategy>) -> Self { with(self, "EncryptionConflictResolutionStrategy", value) }
        /// `EncryptionScope`.
        #[track_caller] pub fn encryption_scope(self, value: impl IntoVal<LogsEncryptionConfigurationEncryptionScope>) -> Self { with(self, "EncryptionScope", value) }
        /// `EncryptionStrategy`: mandatory.
        #[track_caller] pub fn encryption_strategy(self, value: impl IntoVal<LogsEncryptionConfigurationEncryptionStrategy>) -> Self { with(self, "EncryptionStrategy", value) }
        /// `KmsKeyArn`: 1 to 1011 characters, matches `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `EncryptionConflictResolutionStrategy`.
    pub type LogsEncryptionConfigurationEncryptionConflictResolutionStrategy = Word<fn(of::LogsEncryptionConfigurationEncryptionConflictResolutionStrategy)>;
    impl LogsEncryptionConfigurationEncryptionConflictResolutionStrategy {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `SKIP`
        pub const Skip: Self = word("SKIP");
    }

    /// Words of `EncryptionScope`.
    pub type LogsEncryptionConfigurationEncryptionScope = Word<fn(of::LogsEncryptionConfigurationEncryptionScope)>;
    impl LogsEncryptionConfigurationEncryptionScope {
        /// `ENCRYPTED_SOURCE_ONLY`
        pub const EncryptedSourceOnly: Self = word("ENCRYPTED_SOURCE_ONLY");
        /// `NEW_DESTINATION_LOG_GROUPS`
        pub const NewDestinationLogGroups: Self = word("NEW_DESTINATION_LOG_GROUPS");
    }

    /// Words of `EncryptionStrategy`.
    pub type LogsEncryptionConfigurationEncryptionStrategy = Word<fn(of::LogsEncryptionConfigurationEncryptionStrategy)>;
    impl LogsEncryptionConfigurationEncryptionStrategy {
        /// `CUSTOMER_MANAGED`
        pub const CustomerManaged: Self = word("CUSTOMER_MANAGED");
        /// `AWS_OWNED`
        pub const AwsOwned: Self = word("AWS_OWNED");
    }

    /// `MetricsBackupConfiguration`.
    pub type MetricsBackupConfiguration = Fields<of::MetricsBackupConfiguration>;
    impl MetricsBackupConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `Region`: mandatory, at least 1 character.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `SourceLogsConfiguration`.
    pub type SourceLogsConfiguration = Fields<of::SourceLogsConfiguration>;
    impl SourceLogsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encrypted_log_group_strategy: impl IntoVal<SourceLogsConfigurationEncryptedLogGroupStrategy>) -> Self { with(empty(), "EncryptedLogGroupStrategy", encrypted_log_group_strategy) }
        /// `DataSourceSelectionCriteria`: 1 to 2000 characters.
        #[track_caller] pub fn data_source_selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceSelectionCriteria", value) }
        /// `EncryptedLogGroupStrategy`: mandatory.
        #[track_caller] pub fn encrypted_log_group_strategy(self, value: impl IntoVal<SourceLogsConfigurationEncryptedLogGroupStrategy>) -> Self { with(self, "EncryptedLogGroupStrategy", value) }
        /// `LogGroupSelectionCriteria`: 1 to 2000 characters.
        #[track_caller] pub fn log_group_selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroupSelectionCriteria", value) }
    }

    /// Words of `EncryptedLogGroupStrategy`.
    pub type SourceLogsConfigurationEncryptedLogGroupStrategy = Word<fn(of::SourceLogsConfigurationEncryptedLogGroupStrategy)>;
    impl SourceLogsConfigurationEncryptedLogGroupStrategy {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `SKIP`
        pub const Skip: Self = word("SKIP");
    }

    /// `SourceMetricsConfiguration`.
    pub type SourceMetricsConfiguration = Fields<of::SourceMetricsConfiguration>;
    impl SourceMetricsConfiguration {
        /// `MetricsSelectionCriteria`: 1 to 2000 characters.
        #[track_caller] pub fn metrics_selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "MetricsSelectionCriteria", value) }
    }

    /// `TagPropagationConfiguration`.
    pub type TagPropagationConfiguration = Fields<of::TagPropagationConfiguration>;
    impl TagPropagationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "DestinationRoleArn", destination_role_arn) }
        /// `DestinationRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:iam::\d{12}:role/[\w+=,.@/-]+$`.
        #[track_caller] pub fn destination_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "DestinationRoleArn", value) }
        /// `TagConflictResolutionStrategy`.
        #[track_caller] pub fn tag_conflict_resolution_strategy(self, value: impl IntoVal<TagPropagationConfigurationTagConflictResolutionStrategy>) -> Self { with(self, "TagConflictResolutionStrategy", value) }
    }

    /// Words of `TagConflictResolutionStrategy`.
    pub type TagPropagationConfigurationTagConflictResolutionStrategy = Word<fn(of::TagPropagationConfigurationTagConflictResolutionStrategy)>;
    impl TagPropagationConfigurationTagConflictResolutionStrategy {
        /// `IN_SYNC`
        pub const InSync: Self = word("IN_SYNC");
        /// `ADD_ONLY`
        pub const AddOnly: Self = word("ADD_ONLY");
        /// `UPDATE_SYNC`
        pub const UpdateSync: Self = word("UPDATE_SYNC");
    }
}

/// [`AWS::ObservabilityAdmin::OrganizationTelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationtelemetryrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnOrganizationTelemetryRule = Handle<of::CfnOrganizationTelemetryRule>;
impl cfn::ResourceType for of::CfnOrganizationTelemetryRule { const TYPE: &'static str = "AWS::ObservabilityAdmin::OrganizationTelemetryRule"; type Tags = cfn::TagList; type Props = CfnOrganizationTelemetryRuleProps; type Reference = Is<kinds::OrganizationTelemetryRuleArn>; }
impl CfnOrganizationTelemetryRule {
    /// The attribute `RegionStatuses`.
    #[inline] pub fn attr_region_statuses(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "RegionStatuses") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::OrganizationTelemetryRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
}

/// Properties of [`CfnOrganizationTelemetryRule`].
///
/// Mandatory: `RuleName`, `Rule`.
///
/// A change replaces the resource: `RuleName`.
pub type CfnOrganizationTelemetryRuleProps = Fields<of::CfnOrganizationTelemetryRule>;
impl CfnOrganizationTelemetryRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule_name: impl IntoVal<String>, rule: impl IntoVal<cfn_organization_telemetry_rule::TelemetryRule>) -> Self { with(with(empty(), "RuleName", rule_name), "Rule", rule) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_organization_telemetry_rule::TelemetryRule>) -> Self { with(self, "Rule", value) }
    /// `RuleName`: mandatory, 1 to 100 characters, matches `^[0-9A-Za-z-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_organization_telemetry_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOrganizationTelemetryRule`].
pub mod cfn_organization_telemetry_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset_integration::{Tag};
    mod of { pub enum Action {} pub enum ActionCondition {} impl ias_core::Optional for ActionCondition {} pub enum AdvancedEventSelector {} pub enum AdvancedFieldSelector {} impl ias_core::Optional for AdvancedFieldSelector {} pub enum CloudtrailParameters {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum DestinationType {} pub enum ElbLoadBalancerLoggingParameters {} impl ias_core::Optional for ElbLoadBalancerLoggingParameters {} pub enum ElbLoadBalancerLoggingParametersOutputFormat {} pub enum FieldToMatch {} impl ias_core::Optional for FieldToMatch {} pub enum Filter {} impl ias_core::Optional for Filter {} pub enum FilterBehavior {} pub enum FilterRequirement {} pub enum LabelNameCondition {} impl ias_core::Optional for LabelNameCondition {} pub enum LoggingFilter {} impl ias_core::Optional for LoggingFilter {} pub enum MskMonitoringParameters {} impl ias_core::Optional for MskMonitoringParameters {} pub enum MskMonitoringParametersEnhancedMonitoring {} pub enum ResourceType {} pub enum SingleHeader {} pub enum TelemetryDestinationConfiguration {} impl ias_core::Optional for TelemetryDestinationConfiguration {} pub enum TelemetryDestinationConfigurationLogDeliveryParameters {} impl ias_core::Optional for TelemetryDestinationConfigurationLogDeliveryParameters {} pub enum TelemetryDestinationConfigurationLogDeliveryParametersLogType {} pub enum TelemetryRule {} pub enum TelemetrySourceType {} pub enum TelemetryType {} pub enum VpcFlowLogParameters {} impl ias_core::Optional for VpcFlowLogParameters {} pub enum WafLogType {} pub enum WafLoggingParameters {} impl ias_core::Optional for WafLoggingParameters {} }

    /// Words of `Action`.
    pub type Action = Word<fn(of::Action)>;
    impl Action {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `COUNT`
        pub const Count: Self = word("COUNT");
        /// `CAPTCHA`
        pub const Captcha: Self = word("CAPTCHA");
        /// `CHALLENGE`
        pub const Challenge: Self = word("CHALLENGE");
        /// `EXCLUDED_AS_COUNT`
        pub const ExcludedAsCount: Self = word("EXCLUDED_AS_COUNT");
    }

    /// `ActionCondition`.
    pub type ActionCondition = Fields<of::ActionCondition>;
    impl ActionCondition {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<Action>) -> Self { with(self, "Action", value) }
    }

    /// `AdvancedEventSelector`.
    pub type AdvancedEventSelector = Fields<of::AdvancedEventSelector>;
    impl AdvancedEventSelector {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_selectors: impl IntoVal<List<AdvancedFieldSelector>>) -> Self { with(empty(), "FieldSelectors", field_selectors) }
        /// `FieldSelectors`: mandatory, no item twice.
        #[track_caller] pub fn field_selectors(self, value: impl IntoVal<List<AdvancedFieldSelector>>) -> Self { with(self, "FieldSelectors", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AdvancedFieldSelector`.
    pub type AdvancedFieldSelector = Fields<of::AdvancedFieldSelector>;
    impl AdvancedFieldSelector {
        /// `EndsWith`: no item twice.
        #[track_caller] pub fn ends_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EndsWith", value) }
        /// `Equals`: no item twice.
        #[track_caller] pub fn equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Equals", value) }
        /// `Field`: 1 to 1000 characters.
        #[track_caller] pub fn field(self, value: impl IntoVal<String>) -> Self { with(self, "Field", value) }
        /// `NotEndsWith`: no item twice.
        #[track_caller] pub fn not_ends_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotEndsWith", value) }
        /// `NotEquals`: no item twice.
        #[track_caller] pub fn not_equals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotEquals", value) }
        /// `NotStartsWith`: no item twice.
        #[track_caller] pub fn not_starts_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotStartsWith", value) }
        /// `StartsWith`: no item twice.
        #[track_caller] pub fn starts_with(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StartsWith", value) }
    }

    /// `CloudtrailParameters`.
    pub type CloudtrailParameters = Fields<of::CloudtrailParameters>;
    impl CloudtrailParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(advanced_event_selectors: impl IntoVal<List<AdvancedEventSelector>>) -> Self { with(empty(), "AdvancedEventSelectors", advanced_event_selectors) }
        /// `AdvancedEventSelectors`: mandatory, no item twice.
        #[track_caller] pub fn advanced_event_selectors(self, value: impl IntoVal<List<AdvancedEventSelector>>) -> Self { with(self, "AdvancedEventSelectors", value) }
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `ActionCondition`.
        #[track_caller] pub fn action_condition(self, value: impl IntoVal<ActionCondition>) -> Self { with(self, "ActionCondition", value) }
        /// `LabelNameCondition`.
        #[track_caller] pub fn label_name_condition(self, value: impl IntoVal<LabelNameCondition>) -> Self { with(self, "LabelNameCondition", value) }
    }

    /// Words of `DestinationType`.
    pub type DestinationType = Word<fn(of::DestinationType)>;
    impl DestinationType {
        /// `cloud-watch-logs`
        pub const CloudWatchLogs: Self = word("cloud-watch-logs");
    }

    /// `ELBLoadBalancerLoggingParameters`.
    pub type ElbLoadBalancerLoggingParameters = Fields<of::ElbLoadBalancerLoggingParameters>;
    impl ElbLoadBalancerLoggingParameters {
        /// `FieldDelimiter`.
        #[track_caller] pub fn field_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "FieldDelimiter", value) }
        /// `OutputFormat`.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<ElbLoadBalancerLoggingParametersOutputFormat>) -> Self { with(self, "OutputFormat", value) }
    }

    /// Words of `OutputFormat`.
    pub type ElbLoadBalancerLoggingParametersOutputFormat = Word<fn(of::ElbLoadBalancerLoggingParametersOutputFormat)>;
    impl ElbLoadBalancerLoggingParametersOutputFormat {
        /// `plain`
        pub const Plain: Self = word("plain");
        /// `json`
        pub const Json: Self = word("json");
    }

    /// `FieldToMatch`.
    pub type FieldToMatch = Fields<of::FieldToMatch>;
    impl FieldToMatch {
        /// `Method`.
        #[track_caller] pub fn method(self, value: impl IntoVal<String>) -> Self { with(self, "Method", value) }
        /// `QueryString`.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
        /// `SingleHeader`.
        #[track_caller] pub fn single_header(self, value: impl IntoVal<SingleHeader>) -> Self { with(self, "SingleHeader", value) }
        /// `UriPath`.
        #[track_caller] pub fn uri_path(self, value: impl IntoVal<String>) -> Self { with(self, "UriPath", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// `Behavior`.
        #[track_caller] pub fn behavior(self, value: impl IntoVal<FilterBehavior>) -> Self { with(self, "Behavior", value) }
        /// `Conditions`: at least 1 item, no item twice.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
        /// `Requirement`.
        #[track_caller] pub fn requirement(self, value: impl IntoVal<FilterRequirement>) -> Self { with(self, "Requirement", value) }
    }

    /// Words of `FilterBehavior`.
    pub type FilterBehavior = Word<fn(of::FilterBehavior)>;
    impl FilterBehavior {
        /// `KEEP`
        pub const Keep: Self = word("KEEP");
        /// `DROP`
        pub const Drop: Self = word("DROP");
    }

    /// Words of `FilterRequirement`.
    pub type FilterRequirement = Word<fn(of::FilterRequirement)>;
    impl FilterRequirement {
        /// `MEETS_ALL`
        pub const MeetsAll: Self = word("MEETS_ALL");
        /// `MEETS_ANY`
        pub const MeetsAny: Self = word("MEETS_ANY");
    }

    /// `LabelNameCondition`.
    pub type LabelNameCondition = Fields<of::LabelNameCondition>;
    impl LabelNameCondition {
        /// `LabelName`: 1 to 1024 characters, matches `^[0-9A-Za-z_\-:]+$`.
        #[track_caller] pub fn label_name(self, value: impl IntoVal<String>) -> Self { with(self, "LabelName", value) }
    }

    /// `LoggingFilter`.
    pub type LoggingFilter = Fields<of::LoggingFilter>;
    impl LoggingFilter {
        /// `DefaultBehavior`.
        #[track_caller] pub fn default_behavior(self, value: impl IntoVal<FilterBehavior>) -> Self { with(self, "DefaultBehavior", value) }
        /// `Filters`: at least 1 item, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
    }

    /// `MskMonitoringParameters`.
    pub type MskMonitoringParameters = Fields<of::MskMonitoringParameters>;
    impl MskMonitoringParameters {
        /// `EnhancedMonitoring`.
        #[track_caller] pub fn enhanced_monitoring(self, value: impl IntoVal<MskMonitoringParametersEnhancedMonitoring>) -> Self { with(self, "EnhancedMonitoring", value) }
    }

    /// Words of `EnhancedMonitoring`.
    pub type MskMonitoringParametersEnhancedMonitoring = Word<fn(of::MskMonitoringParametersEnhancedMonitoring)>;
    impl MskMonitoringParametersEnhancedMonitoring {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `PER_BROKER`
        pub const PerBroker: Self = word("PER_BROKER");
        /// `PER_TOPIC_PER_BROKER`
        pub const PerTopicPerBroker: Self = word("PER_TOPIC_PER_BROKER");
        /// `PER_TOPIC_PER_PARTITION`
        pub const PerTopicPerPartition: Self = word("PER_TOPIC_PER_PARTITION");
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `AWS::EC2::VPC`
        pub const AwsEc2Vpc: Self = word("AWS::EC2::VPC");
        /// `AWS::WAFv2::WebACL`
        pub const AwsWaFv2WebAcl: Self = word("AWS::WAFv2::WebACL");
        /// `AWS::CloudTrail`
        pub const AwsCloudTrail: Self = word("AWS::CloudTrail");
        /// `AWS::EKS::Cluster`
        pub const AwsEksCluster: Self = word("AWS::EKS::Cluster");
        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
        pub const AwsElasticLoadBalancingV2LoadBalancer: Self = word("AWS::ElasticLoadBalancingV2::LoadBalancer");
        /// `AWS::EC2::Instance`
        pub const AwsEc2Instance: Self = word("AWS::EC2::Instance");
        /// `AWS::SecurityHub::Hub`
        pub const AwsSecurityHubHub: Self = word("AWS::SecurityHub::Hub");
        /// `AWS::SecurityHub::HubV2`
        pub const AwsSecurityHubHubV2: Self = word("AWS::SecurityHub::HubV2");
        /// `AWS::S3::Bucket`
        pub const AwsS3Bucket: Self = word("AWS::S3::Bucket");
        /// `AWS::MSK::Cluster`
        pub const AwsMskCluster: Self = word("AWS::MSK::Cluster");
        /// `AWS::CloudFront::Distribution`
        pub const AwsCloudFrontDistribution: Self = word("AWS::CloudFront::Distribution");
        /// `AWS::CloudWatch::OTelEnrichment`
        pub const AwsCloudWatchOTelEnrichment: Self = word("AWS::CloudWatch::OTelEnrichment");
    }

    /// `SingleHeader`.
    pub type SingleHeader = Fields<of::SingleHeader>;
    impl SingleHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `TelemetryDestinationConfiguration`.
    pub type TelemetryDestinationConfiguration = Fields<of::TelemetryDestinationConfiguration>;
    impl TelemetryDestinationConfiguration {
        /// `CloudtrailParameters`.
        #[track_caller] pub fn cloudtrail_parameters(self, value: impl IntoVal<CloudtrailParameters>) -> Self { with(self, "CloudtrailParameters", value) }
        /// `DestinationPattern`.
        #[track_caller] pub fn destination_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPattern", value) }
        /// `DestinationType`.
        #[track_caller] pub fn destination_type(self, value: impl IntoVal<DestinationType>) -> Self { with(self, "DestinationType", value) }
        /// `ELBLoadBalancerLoggingParameters`.
        #[track_caller] pub fn elb_load_balancer_logging_parameters(self, value: impl IntoVal<ElbLoadBalancerLoggingParameters>) -> Self { with(self, "ELBLoadBalancerLoggingParameters", value) }
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\d{12}:key/(mrk-)?[a-f0-9-]+$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `LogDeliveryParameters`.
        #[track_caller] pub fn log_delivery_parameters(self, value: impl IntoVal<TelemetryDestinationConfigurationLogDeliveryParameters>) -> Self { with(self, "LogDeliveryParameters", value) }
        /// `MskMonitoringParameters`.
        #[track_caller] pub fn msk_monitoring_parameters(self, value: impl IntoVal<MskMonitoringParameters>) -> Self { with(self, "MskMonitoringParameters", value) }
        /// `RetentionInDays`: 1 to 3653.
        #[track_caller] pub fn retention_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionInDays", value) }
        /// `VPCFlowLogParameters`.
        #[track_caller] pub fn vpc_flow_log_parameters(self, value: impl IntoVal<VpcFlowLogParameters>) -> Self { with(self, "VPCFlowLogParameters", value) }
        /// `WAFLoggingParameters`.
        #[track_caller] pub fn waf_logging_parameters(self, value: impl IntoVal<WafLoggingParameters>) -> Self { with(self, "WAFLoggingParameters", value) }
    }

    /// `LogDeliveryParameters`.
    pub type TelemetryDestinationConfigurationLogDeliveryParameters = Fields<of::TelemetryDestinationConfigurationLogDeliveryParameters>;
    impl TelemetryDestinationConfigurationLogDeliveryParameters {
        /// `LogTypes`: at least 1 item, no item twice.
        #[track_caller] pub fn log_types(self, value: impl IntoVal<List<TelemetryDestinationConfigurationLogDeliveryParametersLogType>>) -> Self { with(self, "LogTypes", value) }
    }

    /// Words of `LogType`.
    pub type TelemetryDestinationConfigurationLogDeliveryParametersLogType = Word<fn(of::TelemetryDestinationConfigurationLogDeliveryParametersLogType)>;
    impl TelemetryDestinationConfigurationLogDeliveryParametersLogType {
        /// `SECURITY_FINDING_LOGS`
        pub const SecurityFindingLogs: Self = word("SECURITY_FINDING_LOGS");
        /// `S3_SERVER_ACCESS_LOGS`
        pub const S3ServerAccessLogs: Self = word("S3_SERVER_ACCESS_LOGS");
        /// `ACCESS_LOGS`
        pub const AccessLogs: Self = word("ACCESS_LOGS");
        /// `CONNECTION_LOGS`
        pub const ConnectionLogs: Self = word("CONNECTION_LOGS");
        /// `ALB_ACCESS_LOGS`
        pub const AlbAccessLogs: Self = word("ALB_ACCESS_LOGS");
        /// `ALB_CONNECTION_LOGS`
        pub const AlbConnectionLogs: Self = word("ALB_CONNECTION_LOGS");
        /// `ALB_HEALTH_CHECK_LOGS`
        pub const AlbHealthCheckLogs: Self = word("ALB_HEALTH_CHECK_LOGS");
    }

    /// `TelemetryRule`.
    pub type TelemetryRule = Fields<of::TelemetryRule>;
    impl TelemetryRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<ResourceType>, telemetry_type: impl IntoVal<TelemetryType>) -> Self { with(with(empty(), "ResourceType", resource_type), "TelemetryType", telemetry_type) }
        /// `AllRegions`. Changing it replaces the resource.
        #[track_caller] pub fn all_regions(self, value: impl IntoVal<bool>) -> Self { with(self, "AllRegions", value) }
        /// `AllowFieldUpdates`: default `false`.
        #[track_caller] pub fn allow_field_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowFieldUpdates", value) }
        /// `DestinationConfiguration`.
        #[track_caller] pub fn destination_configuration(self, value: impl IntoVal<TelemetryDestinationConfiguration>) -> Self { with(self, "DestinationConfiguration", value) }
        /// `Regions`: at least 1 item, no item twice, each at least 1 character. Write-only.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<ResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
        /// `SelectionCriteria`.
        #[track_caller] pub fn selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionCriteria", value) }
        /// `TelemetrySourceTypes`: no item twice.
        #[track_caller] pub fn telemetry_source_types(self, value: impl IntoVal<List<TelemetrySourceType>>) -> Self { with(self, "TelemetrySourceTypes", value) }
        /// `TelemetryType`: mandatory.
        #[track_caller] pub fn telemetry_type(self, value: impl IntoVal<TelemetryType>) -> Self { with(self, "TelemetryType", value) }
    }

    /// Words of `TelemetrySourceType`.
    pub type TelemetrySourceType = Word<fn(of::TelemetrySourceType)>;
    impl TelemetrySourceType {
        /// `VPC_FLOW_LOGS`
        pub const VpcFlowLogs: Self = word("VPC_FLOW_LOGS");
        /// `ROUTE53_RESOLVER_QUERY_LOGS`
        pub const Route53ResolverQueryLogs: Self = word("ROUTE53_RESOLVER_QUERY_LOGS");
        /// `EKS_AUDIT_LOGS`
        pub const EksAuditLogs: Self = word("EKS_AUDIT_LOGS");
        /// `EKS_AUTHENTICATOR_LOGS`
        pub const EksAuthenticatorLogs: Self = word("EKS_AUTHENTICATOR_LOGS");
        /// `EKS_CONTROLLER_MANAGER_LOGS`
        pub const EksControllerManagerLogs: Self = word("EKS_CONTROLLER_MANAGER_LOGS");
        /// `EKS_SCHEDULER_LOGS`
        pub const EksSchedulerLogs: Self = word("EKS_SCHEDULER_LOGS");
        /// `EKS_API_LOGS`
        pub const EksApiLogs: Self = word("EKS_API_LOGS");
    }

    /// Words of `TelemetryType`.
    pub type TelemetryType = Word<fn(of::TelemetryType)>;
    impl TelemetryType {
        /// `Logs`
        pub const Logs: Self = word("Logs");
        /// `Metrics`
        pub const Metrics: Self = word("Metrics");
    }

    /// `VPCFlowLogParameters`.
    pub type VpcFlowLogParameters = Fields<of::VpcFlowLogParameters>;
    impl VpcFlowLogParameters {
        /// `LogFormat`.
        #[track_caller] pub fn log_format(self, value: impl IntoVal<String>) -> Self { with(self, "LogFormat", value) }
        /// `MaxAggregationInterval`.
        #[track_caller] pub fn max_aggregation_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAggregationInterval", value) }
        /// `TrafficType`.
        #[track_caller] pub fn traffic_type(self, value: impl IntoVal<String>) -> Self { with(self, "TrafficType", value) }
    }

    /// Words of `WAFLogType`.
    pub type WafLogType = Word<fn(of::WafLogType)>;
    impl WafLogType {
        /// `WAF_LOGS`
        pub const WafLogs: Self = word("WAF_LOGS");
    }

    /// `WAFLoggingParameters`.
    pub type WafLoggingParameters = Fields<of::WafLoggingParameters>;
    impl WafLoggingParameters {
        /// `LogType`.
        #[track_caller] pub fn log_type(self, value: impl IntoVal<WafLogType>) -> Self { with(self, "LogType", value) }
        /// `LoggingFilter`.
        #[track_caller] pub fn logging_filter(self, value: impl IntoVal<LoggingFilter>) -> Self { with(self, "LoggingFilter", value) }
        /// `RedactedFields`: at most 100 items, no item twice.
        #[track_caller] pub fn redacted_fields(self, value: impl IntoVal<List<FieldToMatch>>) -> Self { with(self, "RedactedFields", value) }
    }
}

/// [`AWS::ObservabilityAdmin::S3TableIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-s3tableintegration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnS3TableIntegration = Handle<of::CfnS3TableIntegration>;
impl cfn::ResourceType for of::CfnS3TableIntegration { const TYPE: &'static str = "AWS::ObservabilityAdmin::S3TableIntegration"; type Tags = cfn::TagList; type Props = CfnS3TableIntegrationProps; type Reference = Is<kinds::S3TableIntegrationArn>; }
impl CfnS3TableIntegration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::S3TableIntegrationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnS3TableIntegration`].
///
/// Mandatory: `Encryption`, `RoleArn`.
///
/// A change replaces the resource: `Encryption`, `RoleArn`.
pub type CfnS3TableIntegrationProps = Fields<of::CfnS3TableIntegration>;
impl CfnS3TableIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(encryption: impl IntoVal<cfn_s3_table_integration::EncryptionConfig>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Encryption", encryption), "RoleArn", role_arn) }
    /// `Encryption`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn encryption(self, value: impl IntoVal<cfn_s3_table_integration::EncryptionConfig>) -> Self { with(self, "Encryption", value) }
    /// `LogSources`: no item twice.
    #[track_caller] pub fn log_sources(self, value: impl IntoVal<List<cfn_s3_table_integration::LogSource>>) -> Self { with(self, "LogSources", value) }
    /// `RoleArn`: mandatory, 1 to 1011 characters, matches `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_s3_table_integration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnS3TableIntegration`].
pub mod cfn_s3_table_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset_integration::{Tag};
    mod of { pub enum EncryptionConfig {} pub enum EncryptionConfigSseAlgorithm {} pub enum LogSource {} }

    /// `EncryptionConfig`.
    pub type EncryptionConfig = Fields<of::EncryptionConfig>;
    impl EncryptionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_algorithm: impl IntoVal<EncryptionConfigSseAlgorithm>) -> Self { with(empty(), "SseAlgorithm", sse_algorithm) }
        /// `KmsKeyArn`: 1 to 1011 characters, matches `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `SseAlgorithm`: mandatory.
        #[track_caller] pub fn sse_algorithm(self, value: impl IntoVal<EncryptionConfigSseAlgorithm>) -> Self { with(self, "SseAlgorithm", value) }
    }

    /// Words of `SseAlgorithm`.
    pub type EncryptionConfigSseAlgorithm = Word<fn(of::EncryptionConfigSseAlgorithm)>;
    impl EncryptionConfigSseAlgorithm {
        /// `AES256`
        pub const Aes256: Self = word("AES256");
        /// `aws:kms`
        pub const AwsKms: Self = word("aws:kms");
    }

    /// `LogSource`.
    pub type LogSource = Fields<of::LogSource>;
    impl LogSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Name`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryenrichment.html).
///
/// What `Ref` returns: `Scope`.
pub type CfnTelemetryEnrichment = Handle<of::CfnTelemetryEnrichment>;
impl cfn::ResourceType for of::CfnTelemetryEnrichment { const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryEnrichment"; type Tags = cfn::NoTags; type Props = CfnTelemetryEnrichmentProps; type Reference = String; }
impl CfnTelemetryEnrichment {
    /// The attribute `Status`: one of `RUNNING`, `STOPPED`, `IMPAIRED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnTelemetryEnrichment`].
///
/// Mandatory: `Scope`.
///
/// A change replaces the resource: `Scope`.
pub type CfnTelemetryEnrichmentProps = Fields<of::CfnTelemetryEnrichment>;
impl CfnTelemetryEnrichmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(scope: impl IntoVal<cfn_telemetry_enrichment::Scope>) -> Self { with(empty(), "Scope", scope) }
    /// `Scope`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_telemetry_enrichment::Scope>) -> Self { with(self, "Scope", value) }
}

/// Types of [`CfnTelemetryEnrichment`].
pub mod cfn_telemetry_enrichment {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Scope {} }

    /// Words of `Scope`.
    pub type Scope = Word<fn(of::Scope)>;
    impl Scope {
        /// `ACCOUNT`
        pub const Account: Self = word("ACCOUNT");
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryPipelines`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetrypipelines.html).
///
/// What `Ref` returns: `PipelineIdentifier`.
pub type CfnTelemetryPipelines = Handle<of::CfnTelemetryPipelines>;
impl cfn::ResourceType for of::CfnTelemetryPipelines { const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryPipelines"; type Tags = cfn::TagList; type Props = CfnTelemetryPipelinesProps; type Reference = String; }
impl CfnTelemetryPipelines {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TelemetryPipelinesArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Pipeline`.
    #[inline] pub fn attr_pipeline(&self) -> Val<Json> { cfn::attribute(&self.0, "Pipeline") }
    /// The attribute `PipelineIdentifier`.
    #[inline] pub fn attr_pipeline_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "PipelineIdentifier") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<Json> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnTelemetryPipelines`].
///
/// Mandatory: `Configuration`.
///
/// A change replaces the resource: `Name`.
pub type CfnTelemetryPipelinesProps = Fields<of::CfnTelemetryPipelines>;
impl CfnTelemetryPipelinesProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration: impl IntoVal<cfn_telemetry_pipelines::TelemetryPipelineConfiguration>) -> Self { with(empty(), "Configuration", configuration) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_telemetry_pipelines::TelemetryPipelineConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Name`: 3 to 28 characters, matches `[a-z][a-z0-9\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_telemetry_pipelines::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTelemetryPipelines`].
pub mod cfn_telemetry_pipelines {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset_integration::{Tag};
    mod of { pub enum TelemetryPipelineConfiguration {} }

    /// `TelemetryPipelineConfiguration`.
    pub type TelemetryPipelineConfiguration = Fields<of::TelemetryPipelineConfiguration>;
    impl TelemetryPipelineConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(body: impl IntoVal<String>) -> Self { with(empty(), "Body", body) }
        /// `Body`: mandatory, 1 to 24000 characters.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
    }
}

/// [`AWS::ObservabilityAdmin::TelemetryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-telemetryrule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnTelemetryRule = Handle<of::CfnTelemetryRule>;
impl cfn::ResourceType for of::CfnTelemetryRule { const TYPE: &'static str = "AWS::ObservabilityAdmin::TelemetryRule"; type Tags = cfn::TagList; type Props = CfnTelemetryRuleProps; type Reference = Is<kinds::TelemetryRuleArn>; }
impl CfnTelemetryRule {
    /// The attribute `RegionStatuses`.
    #[inline] pub fn attr_region_statuses(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "RegionStatuses") }
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::TelemetryRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
}

/// Properties of [`CfnTelemetryRule`].
///
/// Mandatory: `RuleName`, `Rule`.
///
/// A change replaces the resource: `RuleName`.
pub type CfnTelemetryRuleProps = Fields<of::CfnTelemetryRule>;
impl CfnTelemetryRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(rule_name: impl IntoVal<String>, rule: impl IntoVal<cfn_telemetry_rule::TelemetryRule>) -> Self { with(with(empty(), "RuleName", rule_name), "Rule", rule) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_telemetry_rule::TelemetryRule>) -> Self { with(self, "Rule", value) }
    /// `RuleName`: mandatory, 1 to 100 characters, matches `^[0-9A-Za-z-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_telemetry_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTelemetryRule`].
pub mod cfn_telemetry_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_dataset_integration::{Tag};
    pub use super::cfn_organization_telemetry_rule::{Action, ActionCondition, AdvancedEventSelector, AdvancedFieldSelector, CloudtrailParameters, Condition, DestinationType, ElbLoadBalancerLoggingParameters, ElbLoadBalancerLoggingParametersOutputFormat, FieldToMatch, Filter, FilterBehavior, FilterRequirement, LabelNameCondition, LoggingFilter, MskMonitoringParameters, MskMonitoringParametersEnhancedMonitoring, SingleHeader, TelemetrySourceType, VpcFlowLogParameters, WafLogType, WafLoggingParameters};
    mod of { pub enum ResourceType {} pub enum TelemetryDestinationConfiguration {} impl ias_core::Optional for TelemetryDestinationConfiguration {} pub enum TelemetryDestinationConfigurationLogDeliveryParameters {} impl ias_core::Optional for TelemetryDestinationConfigurationLogDeliveryParameters {} pub enum TelemetryDestinationConfigurationLogDeliveryParametersLogType {} pub enum TelemetryRule {} pub enum TelemetryType {} }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `AWS::EC2::VPC`
        pub const AwsEc2Vpc: Self = word("AWS::EC2::VPC");
        /// `AWS::WAFv2::WebACL`
        pub const AwsWaFv2WebAcl: Self = word("AWS::WAFv2::WebACL");
        /// `AWS::CloudTrail`
        pub const AwsCloudTrail: Self = word("AWS::CloudTrail");
        /// `AWS::EKS::Cluster`
        pub const AwsEksCluster: Self = word("AWS::EKS::Cluster");
        /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
        pub const AwsElasticLoadBalancingV2LoadBalancer: Self = word("AWS::ElasticLoadBalancingV2::LoadBalancer");
        /// `AWS::EC2::Instance`
        pub const AwsEc2Instance: Self = word("AWS::EC2::Instance");
        /// `AWS::BedrockAgentCore::Runtime`
        pub const AwsBedrockAgentCoreRuntime: Self = word("AWS::BedrockAgentCore::Runtime");
        /// `AWS::BedrockAgentCore::Browser`
        pub const AwsBedrockAgentCoreBrowser: Self = word("AWS::BedrockAgentCore::Browser");
        /// `AWS::BedrockAgentCore::CodeInterpreter`
        pub const AwsBedrockAgentCoreCodeInterpreter: Self = word("AWS::BedrockAgentCore::CodeInterpreter");
        /// `AWS::SecurityHub::Hub`
        pub const AwsSecurityHubHub: Self = word("AWS::SecurityHub::Hub");
        /// `AWS::SecurityHub::HubV2`
        pub const AwsSecurityHubHubV2: Self = word("AWS::SecurityHub::HubV2");
        /// `AWS::S3::Bucket`
        pub const AwsS3Bucket: Self = word("AWS::S3::Bucket");
        /// `AWS::MSK::Cluster`
        pub const AwsMskCluster: Self = word("AWS::MSK::Cluster");
        /// `AWS::CloudFront::Distribution`
        pub const AwsCloudFrontDistribution: Self = word("AWS::CloudFront::Distribution");
        /// `AWS::CloudWatch::OTelEnrichment`
        pub const AwsCloudWatchOTelEnrichment: Self = word("AWS::CloudWatch::OTelEnrichment");
        /// `AWS::Bedrock::KnowledgeBase`
        pub const AwsBedrockKnowledgeBase: Self = word("AWS::Bedrock::KnowledgeBase");
        /// `AWS::BedrockAgentCore::Memory`
        pub const AwsBedrockAgentCoreMemory: Self = word("AWS::BedrockAgentCore::Memory");
        /// `AWS::BedrockAgentCore::Gateway`
        pub const AwsBedrockAgentCoreGateway: Self = word("AWS::BedrockAgentCore::Gateway");
        /// `AWS::BedrockAgentCore::WorkloadIdentity`
        pub const AwsBedrockAgentCoreWorkloadIdentity: Self = word("AWS::BedrockAgentCore::WorkloadIdentity");
    }

    /// `TelemetryDestinationConfiguration`.
    pub type TelemetryDestinationConfiguration = Fields<of::TelemetryDestinationConfiguration>;
    impl TelemetryDestinationConfiguration {
        /// `CloudtrailParameters`.
        #[track_caller] pub fn cloudtrail_parameters(self, value: impl IntoVal<CloudtrailParameters>) -> Self { with(self, "CloudtrailParameters", value) }
        /// `DestinationPattern`.
        #[track_caller] pub fn destination_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPattern", value) }
        /// `DestinationType`.
        #[track_caller] pub fn destination_type(self, value: impl IntoVal<DestinationType>) -> Self { with(self, "DestinationType", value) }
        /// `ELBLoadBalancerLoggingParameters`.
        #[track_caller] pub fn elb_load_balancer_logging_parameters(self, value: impl IntoVal<ElbLoadBalancerLoggingParameters>) -> Self { with(self, "ELBLoadBalancerLoggingParameters", value) }
        /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:\d{12}:key/(mrk-)?[a-f0-9-]+$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `LogDeliveryParameters`.
        #[track_caller] pub fn log_delivery_parameters(self, value: impl IntoVal<TelemetryDestinationConfigurationLogDeliveryParameters>) -> Self { with(self, "LogDeliveryParameters", value) }
        /// `MskMonitoringParameters`.
        #[track_caller] pub fn msk_monitoring_parameters(self, value: impl IntoVal<MskMonitoringParameters>) -> Self { with(self, "MskMonitoringParameters", value) }
        /// `RetentionInDays`: 1 to 3653.
        #[track_caller] pub fn retention_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionInDays", value) }
        /// `VPCFlowLogParameters`.
        #[track_caller] pub fn vpc_flow_log_parameters(self, value: impl IntoVal<VpcFlowLogParameters>) -> Self { with(self, "VPCFlowLogParameters", value) }
        /// `WAFLoggingParameters`.
        #[track_caller] pub fn waf_logging_parameters(self, value: impl IntoVal<WafLoggingParameters>) -> Self { with(self, "WAFLoggingParameters", value) }
    }

    /// `LogDeliveryParameters`.
    pub type TelemetryDestinationConfigurationLogDeliveryParameters = Fields<of::TelemetryDestinationConfigurationLogDeliveryParameters>;
    impl TelemetryDestinationConfigurationLogDeliveryParameters {
        /// `LogTypes`: at least 1 item, no item twice.
        #[track_caller] pub fn log_types(self, value: impl IntoVal<List<TelemetryDestinationConfigurationLogDeliveryParametersLogType>>) -> Self { with(self, "LogTypes", value) }
    }

    /// Words of `LogType`.
    pub type TelemetryDestinationConfigurationLogDeliveryParametersLogType = Word<fn(of::TelemetryDestinationConfigurationLogDeliveryParametersLogType)>;
    impl TelemetryDestinationConfigurationLogDeliveryParametersLogType {
        /// `APPLICATION_LOGS`
        pub const ApplicationLogs: Self = word("APPLICATION_LOGS");
        /// `USAGE_LOGS`
        pub const UsageLogs: Self = word("USAGE_LOGS");
        /// `SECURITY_FINDING_LOGS`
        pub const SecurityFindingLogs: Self = word("SECURITY_FINDING_LOGS");
        /// `S3_SERVER_ACCESS_LOGS`
        pub const S3ServerAccessLogs: Self = word("S3_SERVER_ACCESS_LOGS");
        /// `ACCESS_LOGS`
        pub const AccessLogs: Self = word("ACCESS_LOGS");
        /// `CONNECTION_LOGS`
        pub const ConnectionLogs: Self = word("CONNECTION_LOGS");
        /// `ALB_ACCESS_LOGS`
        pub const AlbAccessLogs: Self = word("ALB_ACCESS_LOGS");
        /// `ALB_CONNECTION_LOGS`
        pub const AlbConnectionLogs: Self = word("ALB_CONNECTION_LOGS");
        /// `ALB_HEALTH_CHECK_LOGS`
        pub const AlbHealthCheckLogs: Self = word("ALB_HEALTH_CHECK_LOGS");
    }

    /// `TelemetryRule`.
    pub type TelemetryRule = Fields<of::TelemetryRule>;
    impl TelemetryRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_type: impl IntoVal<ResourceType>, telemetry_type: impl IntoVal<TelemetryType>) -> Self { with(with(empty(), "ResourceType", resource_type), "TelemetryType", telemetry_type) }
        /// `AllRegions`. Changing it replaces the resource.
        #[track_caller] pub fn all_regions(self, value: impl IntoVal<bool>) -> Self { with(self, "AllRegions", value) }
        /// `AllowFieldUpdates`: default `false`.
        #[track_caller] pub fn allow_field_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowFieldUpdates", value) }
        /// `DestinationConfiguration`.
        #[track_caller] pub fn destination_configuration(self, value: impl IntoVal<TelemetryDestinationConfiguration>) -> Self { with(self, "DestinationConfiguration", value) }
        /// `Regions`: at least 1 item, no item twice, each at least 1 character. Write-only.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<ResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `SelectionCriteria`.
        #[track_caller] pub fn selection_criteria(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionCriteria", value) }
        /// `TelemetrySourceTypes`: no item twice.
        #[track_caller] pub fn telemetry_source_types(self, value: impl IntoVal<List<TelemetrySourceType>>) -> Self { with(self, "TelemetrySourceTypes", value) }
        /// `TelemetryType`: mandatory.
        #[track_caller] pub fn telemetry_type(self, value: impl IntoVal<TelemetryType>) -> Self { with(self, "TelemetryType", value) }
    }

    /// Words of `TelemetryType`.
    pub type TelemetryType = Word<fn(of::TelemetryType)>;
    impl TelemetryType {
        /// `Logs`
        pub const Logs: Self = word("Logs");
        /// `Traces`
        pub const Traces: Self = word("Traces");
        /// `Metrics`
        pub const Metrics: Self = word("Metrics");
    }
}
