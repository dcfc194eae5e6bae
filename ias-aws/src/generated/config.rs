// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Config`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAggregationAuthorization {} pub enum CfnConfigRule {} pub enum CfnConfigurationAggregator {} impl ias_core::Optional for CfnConfigurationAggregator {} pub enum CfnConfigurationRecorder {} pub enum CfnConformancePack {} pub enum CfnConnector {} pub enum CfnDeliveryChannel {} pub enum CfnOrganizationConfigRule {} pub enum CfnOrganizationConformancePack {} pub enum CfnRemediationConfiguration {} pub enum CfnStoredQuery {} }

/// [`AWS::Config::AggregationAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-aggregationauthorization.html).
///
/// What `Ref` returns: a text of AuthorizedAccountId, AuthorizedAwsRegion.
pub type CfnAggregationAuthorization = Handle<of::CfnAggregationAuthorization>;
impl cfn::ResourceType for of::CfnAggregationAuthorization { const TYPE: &'static str = "AWS::Config::AggregationAuthorization"; type Tags = cfn::TagList; type Props = CfnAggregationAuthorizationProps; type Reference = String; }
impl CfnAggregationAuthorization {
    /// The attribute `AggregationAuthorizationArn`.
    #[inline] pub fn attr_aggregation_authorization_arn(&self) -> Val<Is<kinds::AggregationAuthorizationArn>> { cfn::attribute(&self.0, "AggregationAuthorizationArn") }
}

/// Properties of [`CfnAggregationAuthorization`].
///
/// Mandatory: `AuthorizedAccountId`, `AuthorizedAwsRegion`.
///
/// A change replaces the resource: `AuthorizedAccountId`, `AuthorizedAwsRegion`.
pub type CfnAggregationAuthorizationProps = Fields<of::CfnAggregationAuthorization>;
impl CfnAggregationAuthorizationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(authorized_account_id: impl IntoVal<String>, authorized_aws_region: impl IntoVal<String>) -> Self { with(with(empty(), "AuthorizedAccountId", authorized_account_id), "AuthorizedAwsRegion", authorized_aws_region) }
    /// `AuthorizedAccountId`: mandatory, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn authorized_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizedAccountId", value) }
    /// `AuthorizedAwsRegion`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn authorized_aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizedAwsRegion", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_aggregation_authorization::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAggregationAuthorization`].
pub mod cfn_aggregation_authorization {
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

/// [`AWS::Config::ConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html).
///
/// What `Ref` returns: `ConfigRuleName`.
pub type CfnConfigRule = Handle<of::CfnConfigRule>;
impl cfn::ResourceType for of::CfnConfigRule { const TYPE: &'static str = "AWS::Config::ConfigRule"; type Tags = cfn::NoTags; type Props = CfnConfigRuleProps; type Reference = String; }
impl CfnConfigRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfigRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Compliance.Type`.
    #[inline] pub fn attr_compliance_type(&self) -> Val<String> { cfn::attribute(&self.0, "Compliance.Type") }
    /// The attribute `ConfigRuleId`.
    #[inline] pub fn attr_config_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigRuleId") }
}

/// Properties of [`CfnConfigRule`].
///
/// Mandatory: `Source`.
///
/// A change replaces the resource: `ConfigRuleName`.
pub type CfnConfigRuleProps = Fields<of::CfnConfigRule>;
impl CfnConfigRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(source: impl IntoVal<cfn_config_rule::Source>) -> Self { with(empty(), "Source", source) }
    /// `Compliance`.
    #[track_caller] pub fn compliance(self, value: impl IntoVal<cfn_config_rule::Compliance>) -> Self { with(self, "Compliance", value) }
    /// `ConfigRuleName`. Changing it replaces the resource.
    #[track_caller] pub fn config_rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigRuleName", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EvaluationModes`.
    #[track_caller] pub fn evaluation_modes(self, value: impl IntoVal<List<cfn_config_rule::EvaluationModeConfiguration>>) -> Self { with(self, "EvaluationModes", value) }
    /// `InputParameters`.
    #[track_caller] pub fn input_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "InputParameters", value) }
    /// `MaximumExecutionFrequency`.
    #[track_caller] pub fn maximum_execution_frequency(self, value: impl IntoVal<String>) -> Self { with(self, "MaximumExecutionFrequency", value) }
    /// `Scope`.
    #[track_caller] pub fn scope(self, value: impl IntoVal<cfn_config_rule::Scope>) -> Self { with(self, "Scope", value) }
    /// `Source`: mandatory.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_config_rule::Source>) -> Self { with(self, "Source", value) }
}

/// Types of [`CfnConfigRule`].
pub mod cfn_config_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Compliance {} impl ias_core::Optional for Compliance {} pub enum CustomPolicyDetails {} impl ias_core::Optional for CustomPolicyDetails {} pub enum EvaluationModeConfiguration {} impl ias_core::Optional for EvaluationModeConfiguration {} pub enum Scope {} impl ias_core::Optional for Scope {} pub enum Source {} pub enum SourceDetail {} }

    /// `Compliance`.
    pub type Compliance = Fields<of::Compliance>;
    impl Compliance {
    }

    /// `CustomPolicyDetails`.
    pub type CustomPolicyDetails = Fields<of::CustomPolicyDetails>;
    impl CustomPolicyDetails {
        /// `EnableDebugLogDelivery`.
        #[track_caller] pub fn enable_debug_log_delivery(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableDebugLogDelivery", value) }
        /// `PolicyRuntime`.
        #[track_caller] pub fn policy_runtime(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyRuntime", value) }
        /// `PolicyText`. Write-only.
        #[track_caller] pub fn policy_text(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyText", value) }
    }

    /// `EvaluationModeConfiguration`.
    pub type EvaluationModeConfiguration = Fields<of::EvaluationModeConfiguration>;
    impl EvaluationModeConfiguration {
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<String>) -> Self { with(self, "Mode", value) }
    }

    /// `Scope`.
    pub type Scope = Fields<of::Scope>;
    impl Scope {
        /// `ComplianceResourceId`.
        #[track_caller] pub fn compliance_resource_id(self, value: impl IntoVal<Is<kinds::VolumeId>>) -> Self { with(self, "ComplianceResourceId", value) }
        /// `ComplianceResourceTypes`: no item twice.
        #[track_caller] pub fn compliance_resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ComplianceResourceTypes", value) }
        /// `TagKey`.
        #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
        /// `TagValue`.
        #[track_caller] pub fn tag_value(self, value: impl IntoVal<String>) -> Self { with(self, "TagValue", value) }
    }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(owner: impl IntoVal<String>) -> Self { with(empty(), "Owner", owner) }
        /// `CustomPolicyDetails`.
        #[track_caller] pub fn custom_policy_details(self, value: impl IntoVal<CustomPolicyDetails>) -> Self { with(self, "CustomPolicyDetails", value) }
        /// `Owner`: mandatory.
        #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
        /// `SourceDetails`: no item twice.
        #[track_caller] pub fn source_details(self, value: impl IntoVal<List<SourceDetail>>) -> Self { with(self, "SourceDetails", value) }
        /// `SourceIdentifier`.
        #[track_caller] pub fn source_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SourceIdentifier", value) }
    }

    /// `SourceDetail`.
    pub type SourceDetail = Fields<of::SourceDetail>;
    impl SourceDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_source: impl IntoVal<String>, message_type: impl IntoVal<String>) -> Self { with(with(empty(), "EventSource", event_source), "MessageType", message_type) }
        /// `EventSource`: mandatory.
        #[track_caller] pub fn event_source(self, value: impl IntoVal<String>) -> Self { with(self, "EventSource", value) }
        /// `MaximumExecutionFrequency`.
        #[track_caller] pub fn maximum_execution_frequency(self, value: impl IntoVal<String>) -> Self { with(self, "MaximumExecutionFrequency", value) }
        /// `MessageType`: mandatory.
        #[track_caller] pub fn message_type(self, value: impl IntoVal<String>) -> Self { with(self, "MessageType", value) }
    }
}

/// [`AWS::Config::ConfigurationAggregator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationaggregator.html).
///
/// What `Ref` returns: `ConfigurationAggregatorName`.
pub type CfnConfigurationAggregator = Handle<of::CfnConfigurationAggregator>;
impl cfn::ResourceType for of::CfnConfigurationAggregator { const TYPE: &'static str = "AWS::Config::ConfigurationAggregator"; type Tags = cfn::TagList; type Props = CfnConfigurationAggregatorProps; type Reference = String; }
impl CfnConfigurationAggregator {
    /// The attribute `ConfigurationAggregatorArn`.
    #[inline] pub fn attr_configuration_aggregator_arn(&self) -> Val<Is<kinds::ConfigurationAggregatorArn>> { cfn::attribute(&self.0, "ConfigurationAggregatorArn") }
}

/// Properties of [`CfnConfigurationAggregator`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ConfigurationAggregatorName`.
pub type CfnConfigurationAggregatorProps = Fields<of::CfnConfigurationAggregator>;
impl CfnConfigurationAggregatorProps {
    /// `AccountAggregationSources`: at most 1 item.
    #[track_caller] pub fn account_aggregation_sources(self, value: impl IntoVal<List<cfn_configuration_aggregator::AccountAggregationSource>>) -> Self { with(self, "AccountAggregationSources", value) }
    /// `ConfigurationAggregatorName`: 1 to 256 characters, matches `[\w\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_aggregator_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigurationAggregatorName", value) }
    /// `OrganizationAggregationSource`.
    #[track_caller] pub fn organization_aggregation_source(self, value: impl IntoVal<cfn_configuration_aggregator::OrganizationAggregationSource>) -> Self { with(self, "OrganizationAggregationSource", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration_aggregator::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfigurationAggregator`].
pub mod cfn_configuration_aggregator {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccountAggregationSource {} pub enum OrganizationAggregationSource {} pub enum Tag {} }

    /// `AccountAggregationSource`.
    pub type AccountAggregationSource = Fields<of::AccountAggregationSource>;
    impl AccountAggregationSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_ids: impl IntoVal<List<String>>) -> Self { with(empty(), "AccountIds", account_ids) }
        /// `AccountIds`: mandatory, at least 1 item, each matches `^\d{12}$`.
        #[track_caller] pub fn account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountIds", value) }
        /// `AllAwsRegions`.
        #[track_caller] pub fn all_aws_regions(self, value: impl IntoVal<bool>) -> Self { with(self, "AllAwsRegions", value) }
        /// `AwsRegions`: at least 1 item.
        #[track_caller] pub fn aws_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AwsRegions", value) }
    }

    /// `OrganizationAggregationSource`.
    pub type OrganizationAggregationSource = Fields<of::OrganizationAggregationSource>;
    impl OrganizationAggregationSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `AllAwsRegions`.
        #[track_caller] pub fn all_aws_regions(self, value: impl IntoVal<bool>) -> Self { with(self, "AllAwsRegions", value) }
        /// `AwsRegions`: at least 1 item.
        #[track_caller] pub fn aws_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AwsRegions", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

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
}

/// [`AWS::Config::ConfigurationRecorder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html).
///
/// What `Ref` returns: `Name`.
pub type CfnConfigurationRecorder = Handle<of::CfnConfigurationRecorder>;
impl cfn::ResourceType for of::CfnConfigurationRecorder { const TYPE: &'static str = "AWS::Config::ConfigurationRecorder"; type Tags = cfn::NoTags; type Props = CfnConfigurationRecorderProps; type Reference = String; }
impl CfnConfigurationRecorder {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ResourceARN`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceARN") }
}

/// Properties of [`CfnConfigurationRecorder`].
///
/// Mandatory: `RoleARN`.
///
/// A change replaces the resource: `Name`, `StartedOnCreate`.
pub type CfnConfigurationRecorderProps = Fields<of::CfnConfigurationRecorder>;
impl CfnConfigurationRecorderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleARN", role_arn) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecordingGroup`.
    #[track_caller] pub fn recording_group(self, value: impl IntoVal<cfn_configuration_recorder::RecordingGroup>) -> Self { with(self, "RecordingGroup", value) }
    /// `RecordingMode`.
    #[track_caller] pub fn recording_mode(self, value: impl IntoVal<cfn_configuration_recorder::RecordingMode>) -> Self { with(self, "RecordingMode", value) }
    /// `RoleARN`: mandatory, matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\/.*`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    /// `StartedOnCreate`: default `true`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn started_on_create(self, value: impl IntoVal<bool>) -> Self { with(self, "StartedOnCreate", value) }
}

/// Types of [`CfnConfigurationRecorder`].
pub mod cfn_configuration_recorder {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ExclusionByResourceTypes {} pub enum RecordingGroup {} impl ias_core::Optional for RecordingGroup {} pub enum RecordingMode {} pub enum RecordingModeOverride {} pub enum RecordingStrategy {} }

    /// `ExclusionByResourceTypes`.
    pub type ExclusionByResourceTypes = Fields<of::ExclusionByResourceTypes>;
    impl ExclusionByResourceTypes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_types: impl IntoVal<List<String>>) -> Self { with(empty(), "ResourceTypes", resource_types) }
        /// `ResourceTypes`: mandatory, no item twice.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
    }

    /// `RecordingGroup`.
    pub type RecordingGroup = Fields<of::RecordingGroup>;
    impl RecordingGroup {
        /// `AllSupported`.
        #[track_caller] pub fn all_supported(self, value: impl IntoVal<bool>) -> Self { with(self, "AllSupported", value) }
        /// `ExclusionByResourceTypes`.
        #[track_caller] pub fn exclusion_by_resource_types(self, value: impl IntoVal<ExclusionByResourceTypes>) -> Self { with(self, "ExclusionByResourceTypes", value) }
        /// `IncludeGlobalResourceTypes`.
        #[track_caller] pub fn include_global_resource_types(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeGlobalResourceTypes", value) }
        /// `RecordingStrategy`.
        #[track_caller] pub fn recording_strategy(self, value: impl IntoVal<RecordingStrategy>) -> Self { with(self, "RecordingStrategy", value) }
        /// `ResourceTypes`: no item twice.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
    }

    /// `RecordingMode`.
    pub type RecordingMode = Fields<of::RecordingMode>;
    impl RecordingMode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(recording_frequency: impl IntoVal<String>) -> Self { with(empty(), "RecordingFrequency", recording_frequency) }
        /// `RecordingFrequency`: mandatory.
        #[track_caller] pub fn recording_frequency(self, value: impl IntoVal<String>) -> Self { with(self, "RecordingFrequency", value) }
        /// `RecordingModeOverrides`: no item twice.
        #[track_caller] pub fn recording_mode_overrides(self, value: impl IntoVal<List<RecordingModeOverride>>) -> Self { with(self, "RecordingModeOverrides", value) }
    }

    /// `RecordingModeOverride`.
    pub type RecordingModeOverride = Fields<of::RecordingModeOverride>;
    impl RecordingModeOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_types: impl IntoVal<List<String>>, recording_frequency: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceTypes", resource_types), "RecordingFrequency", recording_frequency) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `RecordingFrequency`: mandatory.
        #[track_caller] pub fn recording_frequency(self, value: impl IntoVal<String>) -> Self { with(self, "RecordingFrequency", value) }
        /// `ResourceTypes`: mandatory, no item twice.
        #[track_caller] pub fn resource_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypes", value) }
    }

    /// `RecordingStrategy`.
    pub type RecordingStrategy = Fields<of::RecordingStrategy>;
    impl RecordingStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(use_only: impl IntoVal<String>) -> Self { with(empty(), "UseOnly", use_only) }
        /// `UseOnly`: mandatory.
        #[track_caller] pub fn use_only(self, value: impl IntoVal<String>) -> Self { with(self, "UseOnly", value) }
    }
}

/// [`AWS::Config::ConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-conformancepack.html).
///
/// What `Ref` returns: `ConformancePackName`.
pub type CfnConformancePack = Handle<of::CfnConformancePack>;
impl cfn::ResourceType for of::CfnConformancePack { const TYPE: &'static str = "AWS::Config::ConformancePack"; type Tags = cfn::TagList; type Props = CfnConformancePackProps; type Reference = String; }
impl CfnConformancePack {
    /// The attribute `ConformancePackArn`.
    #[inline] pub fn attr_conformance_pack_arn(&self) -> Val<Is<kinds::ConformancePackArn>> { cfn::attribute(&self.0, "ConformancePackArn") }
}

/// Properties of [`CfnConformancePack`].
///
/// Mandatory: `ConformancePackName`.
///
/// A change replaces the resource: `ConformancePackName`.
pub type CfnConformancePackProps = Fields<of::CfnConformancePack>;
impl CfnConformancePackProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(conformance_pack_name: impl IntoVal<String>) -> Self { with(empty(), "ConformancePackName", conformance_pack_name) }
    /// `ConformancePackInputParameters`: at most 60 items.
    #[track_caller] pub fn conformance_pack_input_parameters(self, value: impl IntoVal<List<cfn_conformance_pack::ConformancePackInputParameter>>) -> Self { with(self, "ConformancePackInputParameters", value) }
    /// `ConformancePackName`: mandatory, 1 to 256 characters, matches `[a-zA-Z][-a-zA-Z0-9]*`. Changing it replaces the resource.
    #[track_caller] pub fn conformance_pack_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConformancePackName", value) }
    /// `DeliveryS3Bucket`: at most 63 characters.
    #[track_caller] pub fn delivery_s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "DeliveryS3Bucket", value) }
    /// `DeliveryS3KeyPrefix`: at most 1024 characters.
    #[track_caller] pub fn delivery_s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryS3KeyPrefix", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_conformance_pack::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateBody`: 1 to 51200 characters. Write-only.
    #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
    /// `TemplateS3Uri`: 1 to 1024 characters, matches `s3://.*`. Write-only.
    #[track_caller] pub fn template_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateS3Uri", value) }
    /// `TemplateSSMDocumentDetails`. Write-only.
    #[track_caller] pub fn template_ssm_document_details(self, value: impl IntoVal<cfn_conformance_pack::TemplateSsmDocumentDetails>) -> Self { with(self, "TemplateSSMDocumentDetails", value) }
}

/// Types of [`CfnConformancePack`].
pub mod cfn_conformance_pack {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_configuration_aggregator::{Tag};
    mod of { pub enum ConformancePackInputParameter {} pub enum TemplateSsmDocumentDetails {} impl ias_core::Optional for TemplateSsmDocumentDetails {} }

    /// `ConformancePackInputParameter`.
    pub type ConformancePackInputParameter = Fields<of::ConformancePackInputParameter>;
    impl ConformancePackInputParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_name: impl IntoVal<String>, parameter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterName", parameter_name), "ParameterValue", parameter_value) }
        /// `ParameterName`: mandatory, at most 255 characters.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterValue`: mandatory, at most 4096 characters.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// `TemplateSSMDocumentDetails`.
    pub type TemplateSsmDocumentDetails = Fields<of::TemplateSsmDocumentDetails>;
    impl TemplateSsmDocumentDetails {
        /// `DocumentName`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-.:/]{3,200}$`.
        #[track_caller] pub fn document_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentName", value) }
        /// `DocumentVersion`: 1 to 128 characters, matches `^([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)$`.
        #[track_caller] pub fn document_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentVersion", value) }
    }
}

/// [`AWS::Config::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::Config::Connector"; type Tags = cfn::TagList; type Props = CfnConnectorProps; type Reference = Is<kinds::ConfigConnectorArn>; }
impl CfnConnector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConfigConnectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `ConnectorConfiguration`.
///
/// A change replaces the resource: `ConnectorConfiguration`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
impl CfnConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connector_configuration: impl IntoVal<cfn_connector::ConnectorConfiguration>) -> Self { with(empty(), "ConnectorConfiguration", connector_configuration) }
    /// `ConnectorConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connector_configuration(self, value: impl IntoVal<cfn_connector::ConnectorConfiguration>) -> Self { with(self, "ConnectorConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_aggregation_authorization::{Tag};
    mod of { pub enum AzureConnectorConfiguration {} pub enum ConnectorConfiguration {} impl ias_core::Optional for ConnectorConfiguration {} }

    /// `AzureConnectorConfiguration`.
    pub type AzureConnectorConfiguration = Fields<of::AzureConnectorConfiguration>;
    impl AzureConnectorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_identifier: impl IntoVal<String>, client_identifier: impl IntoVal<String>) -> Self { with(with(empty(), "TenantIdentifier", tenant_identifier), "ClientIdentifier", client_identifier) }
        /// `ClientIdentifier`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn client_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ClientIdentifier", value) }
        /// `TenantIdentifier`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn tenant_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "TenantIdentifier", value) }
    }

    /// `ConnectorConfiguration`.
    pub type ConnectorConfiguration = Fields<of::ConnectorConfiguration>;
    impl ConnectorConfiguration {
        /// `Azure`.
        #[track_caller] pub fn azure(self, value: impl IntoVal<AzureConnectorConfiguration>) -> Self { with(self, "Azure", value) }
    }
}

/// [`AWS::Config::DeliveryChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDeliveryChannel = Handle<of::CfnDeliveryChannel>;
impl cfn::ResourceType for of::CfnDeliveryChannel { const TYPE: &'static str = "AWS::Config::DeliveryChannel"; type Tags = cfn::NoTags; type Props = CfnDeliveryChannelProps; type Reference = String; }

/// Properties of [`CfnDeliveryChannel`].
///
/// Mandatory: `S3BucketName`.
///
/// A change replaces the resource: `Name`.
pub type CfnDeliveryChannelProps = Fields<of::CfnDeliveryChannel>;
impl CfnDeliveryChannelProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(s3_bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "S3BucketName", s3_bucket_name) }
    /// `ConfigSnapshotDeliveryProperties`.
    #[track_caller] pub fn config_snapshot_delivery_properties(self, value: impl IntoVal<cfn_delivery_channel::ConfigSnapshotDeliveryProperties>) -> Self { with(self, "ConfigSnapshotDeliveryProperties", value) }
    /// `Name`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `S3BucketName`: mandatory.
    #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
    /// `S3KeyPrefix`.
    #[track_caller] pub fn s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3KeyPrefix", value) }
    /// `S3KmsKeyArn`.
    #[track_caller] pub fn s3_kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3KmsKeyArn", value) }
    /// `SnsTopicARN`.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicARN", value) }
}

/// Types of [`CfnDeliveryChannel`].
pub mod cfn_delivery_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConfigSnapshotDeliveryProperties {} impl ias_core::Optional for ConfigSnapshotDeliveryProperties {} pub enum ConfigSnapshotDeliveryPropertiesDeliveryFrequency {} }

    /// `ConfigSnapshotDeliveryProperties`.
    pub type ConfigSnapshotDeliveryProperties = Fields<of::ConfigSnapshotDeliveryProperties>;
    impl ConfigSnapshotDeliveryProperties {
        /// `DeliveryFrequency`.
        #[track_caller] pub fn delivery_frequency(self, value: impl IntoVal<ConfigSnapshotDeliveryPropertiesDeliveryFrequency>) -> Self { with(self, "DeliveryFrequency", value) }
    }

    /// Words of `DeliveryFrequency`.
    pub type ConfigSnapshotDeliveryPropertiesDeliveryFrequency = Word<fn(of::ConfigSnapshotDeliveryPropertiesDeliveryFrequency)>;
    impl ConfigSnapshotDeliveryPropertiesDeliveryFrequency {
        /// `One_Hour`
        pub const OneHour: Self = word("One_Hour");
        /// `Three_Hours`
        pub const ThreeHours: Self = word("Three_Hours");
        /// `Six_Hours`
        pub const SixHours: Self = word("Six_Hours");
        /// `Twelve_Hours`
        pub const TwelveHours: Self = word("Twelve_Hours");
        /// `TwentyFour_Hours`
        pub const TwentyFourHours: Self = word("TwentyFour_Hours");
    }
}

/// [`AWS::Config::OrganizationConfigRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOrganizationConfigRule = Handle<of::CfnOrganizationConfigRule>;
impl cfn::ResourceType for of::CfnOrganizationConfigRule { const TYPE: &'static str = "AWS::Config::OrganizationConfigRule"; type Tags = cfn::NoTags; type Props = CfnOrganizationConfigRuleProps; type Reference = String; }
impl CfnOrganizationConfigRule {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `OrganizationConfigRuleArn`.
    #[inline] pub fn attr_organization_config_rule_arn(&self) -> Val<Is<kinds::OrganizationConfigRuleArn>> { cfn::attribute(&self.0, "OrganizationConfigRuleArn") }
}

/// Properties of [`CfnOrganizationConfigRule`].
///
/// Mandatory: `OrganizationConfigRuleName`.
///
/// A change replaces the resource: `OrganizationConfigRuleName`.
pub type CfnOrganizationConfigRuleProps = Fields<of::CfnOrganizationConfigRule>;
impl CfnOrganizationConfigRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(organization_config_rule_name: impl IntoVal<String>) -> Self { with(empty(), "OrganizationConfigRuleName", organization_config_rule_name) }
    /// `ExcludedAccounts`: at most 1000 items, each matches `^\d{12}$`.
    #[track_caller] pub fn excluded_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedAccounts", value) }
    /// `OrganizationConfigRuleName`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn organization_config_rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationConfigRuleName", value) }
    /// `OrganizationCustomPolicyRuleMetadata`.
    #[track_caller] pub fn organization_custom_policy_rule_metadata(self, value: impl IntoVal<cfn_organization_config_rule::OrganizationCustomPolicyRuleMetadata>) -> Self { with(self, "OrganizationCustomPolicyRuleMetadata", value) }
    /// `OrganizationCustomRuleMetadata`.
    #[track_caller] pub fn organization_custom_rule_metadata(self, value: impl IntoVal<cfn_organization_config_rule::OrganizationCustomRuleMetadata>) -> Self { with(self, "OrganizationCustomRuleMetadata", value) }
    /// `OrganizationManagedRuleMetadata`.
    #[track_caller] pub fn organization_managed_rule_metadata(self, value: impl IntoVal<cfn_organization_config_rule::OrganizationManagedRuleMetadata>) -> Self { with(self, "OrganizationManagedRuleMetadata", value) }
}

/// Types of [`CfnOrganizationConfigRule`].
pub mod cfn_organization_config_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum OrganizationCustomPolicyRuleMetadata {} pub enum OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType {} pub enum OrganizationCustomRuleMetadata {} pub enum OrganizationCustomRuleMetadataMaximumExecutionFrequency {} pub enum OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType {} pub enum OrganizationManagedRuleMetadata {} pub enum OrganizationManagedRuleMetadataMaximumExecutionFrequency {} }

    /// `OrganizationCustomPolicyRuleMetadata`.
    pub type OrganizationCustomPolicyRuleMetadata = Fields<of::OrganizationCustomPolicyRuleMetadata>;
    impl OrganizationCustomPolicyRuleMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(runtime: impl IntoVal<String>, policy_text: impl IntoVal<String>) -> Self { with(with(empty(), "Runtime", runtime), "PolicyText", policy_text) }
        /// `DebugLogDeliveryAccounts`: at most 1000 items, each matches `^\d{12}$`.
        #[track_caller] pub fn debug_log_delivery_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DebugLogDeliveryAccounts", value) }
        /// `Description`: at most 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputParameters`: 1 to 1024 characters.
        #[track_caller] pub fn input_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "InputParameters", value) }
        /// `OrganizationConfigRuleTriggerTypes`.
        #[track_caller] pub fn organization_config_rule_trigger_types(self, value: impl IntoVal<List<OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType>>) -> Self { with(self, "OrganizationConfigRuleTriggerTypes", value) }
        /// `PolicyText`: mandatory, at most 10000 characters.
        #[track_caller] pub fn policy_text(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyText", value) }
        /// `ResourceIdScope`: 1 to 768 characters.
        #[track_caller] pub fn resource_id_scope(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdScope", value) }
        /// `ResourceTypesScope`: at most 100 items, each 1 to 256 characters.
        #[track_caller] pub fn resource_types_scope(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypesScope", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
        /// `TagKeyScope`: 1 to 128 characters.
        #[track_caller] pub fn tag_key_scope(self, value: impl IntoVal<String>) -> Self { with(self, "TagKeyScope", value) }
        /// `TagValueScope`: 1 to 256 characters.
        #[track_caller] pub fn tag_value_scope(self, value: impl IntoVal<String>) -> Self { with(self, "TagValueScope", value) }
    }

    /// Words of `OrganizationConfigRuleTriggerType`.
    pub type OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType = Word<fn(of::OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType)>;
    impl OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerType {
        /// `ConfigurationItemChangeNotification`
        pub const ConfigurationItemChangeNotification: Self = word("ConfigurationItemChangeNotification");
        /// `OversizedConfigurationItemChangeNotification`
        pub const OversizedConfigurationItemChangeNotification: Self = word("OversizedConfigurationItemChangeNotification");
    }

    /// `OrganizationCustomRuleMetadata`.
    pub type OrganizationCustomRuleMetadata = Fields<of::OrganizationCustomRuleMetadata>;
    impl OrganizationCustomRuleMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_function_arn: impl IntoVal<Is<kinds::FunctionArn>>, organization_config_rule_trigger_types: impl IntoVal<List<OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType>>) -> Self { with(with(empty(), "LambdaFunctionArn", lambda_function_arn), "OrganizationConfigRuleTriggerTypes", organization_config_rule_trigger_types) }
        /// `Description`: at most 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputParameters`: 1 to 1024 characters.
        #[track_caller] pub fn input_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "InputParameters", value) }
        /// `LambdaFunctionArn`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn lambda_function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaFunctionArn", value) }
        /// `MaximumExecutionFrequency`.
        #[track_caller] pub fn maximum_execution_frequency(self, value: impl IntoVal<OrganizationCustomRuleMetadataMaximumExecutionFrequency>) -> Self { with(self, "MaximumExecutionFrequency", value) }
        /// `OrganizationConfigRuleTriggerTypes`: mandatory.
        #[track_caller] pub fn organization_config_rule_trigger_types(self, value: impl IntoVal<List<OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType>>) -> Self { with(self, "OrganizationConfigRuleTriggerTypes", value) }
        /// `ResourceIdScope`: 1 to 768 characters.
        #[track_caller] pub fn resource_id_scope(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdScope", value) }
        /// `ResourceTypesScope`: at most 100 items, each 1 to 256 characters.
        #[track_caller] pub fn resource_types_scope(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypesScope", value) }
        /// `TagKeyScope`: 1 to 128 characters.
        #[track_caller] pub fn tag_key_scope(self, value: impl IntoVal<String>) -> Self { with(self, "TagKeyScope", value) }
        /// `TagValueScope`: 1 to 256 characters.
        #[track_caller] pub fn tag_value_scope(self, value: impl IntoVal<String>) -> Self { with(self, "TagValueScope", value) }
    }

    /// Words of `MaximumExecutionFrequency`.
    pub type OrganizationCustomRuleMetadataMaximumExecutionFrequency = Word<fn(of::OrganizationCustomRuleMetadataMaximumExecutionFrequency)>;
    impl OrganizationCustomRuleMetadataMaximumExecutionFrequency {
        /// `One_Hour`
        pub const OneHour: Self = word("One_Hour");
        /// `Six_Hours`
        pub const SixHours: Self = word("Six_Hours");
        /// `Three_Hours`
        pub const ThreeHours: Self = word("Three_Hours");
        /// `Twelve_Hours`
        pub const TwelveHours: Self = word("Twelve_Hours");
        /// `TwentyFour_Hours`
        pub const TwentyFourHours: Self = word("TwentyFour_Hours");
    }

    /// Words of `OrganizationConfigRuleTriggerType`.
    pub type OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType = Word<fn(of::OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType)>;
    impl OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerType {
        /// `ConfigurationItemChangeNotification`
        pub const ConfigurationItemChangeNotification: Self = word("ConfigurationItemChangeNotification");
        /// `OversizedConfigurationItemChangeNotification`
        pub const OversizedConfigurationItemChangeNotification: Self = word("OversizedConfigurationItemChangeNotification");
        /// `ScheduledNotification`
        pub const ScheduledNotification: Self = word("ScheduledNotification");
    }

    /// `OrganizationManagedRuleMetadata`.
    pub type OrganizationManagedRuleMetadata = Fields<of::OrganizationManagedRuleMetadata>;
    impl OrganizationManagedRuleMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_identifier: impl IntoVal<String>) -> Self { with(empty(), "RuleIdentifier", rule_identifier) }
        /// `Description`: at most 256 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputParameters`: 1 to 1024 characters.
        #[track_caller] pub fn input_parameters(self, value: impl IntoVal<String>) -> Self { with(self, "InputParameters", value) }
        /// `MaximumExecutionFrequency`.
        #[track_caller] pub fn maximum_execution_frequency(self, value: impl IntoVal<OrganizationManagedRuleMetadataMaximumExecutionFrequency>) -> Self { with(self, "MaximumExecutionFrequency", value) }
        /// `ResourceIdScope`: 1 to 768 characters.
        #[track_caller] pub fn resource_id_scope(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdScope", value) }
        /// `ResourceTypesScope`: at most 100 items, each 1 to 256 characters.
        #[track_caller] pub fn resource_types_scope(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypesScope", value) }
        /// `RuleIdentifier`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn rule_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "RuleIdentifier", value) }
        /// `TagKeyScope`: 1 to 128 characters.
        #[track_caller] pub fn tag_key_scope(self, value: impl IntoVal<String>) -> Self { with(self, "TagKeyScope", value) }
        /// `TagValueScope`: 1 to 256 characters.
        #[track_caller] pub fn tag_value_scope(self, value: impl IntoVal<String>) -> Self { with(self, "TagValueScope", value) }
    }

    /// Words of `MaximumExecutionFrequency`.
    pub type OrganizationManagedRuleMetadataMaximumExecutionFrequency = Word<fn(of::OrganizationManagedRuleMetadataMaximumExecutionFrequency)>;
    impl OrganizationManagedRuleMetadataMaximumExecutionFrequency {
        /// `One_Hour`
        pub const OneHour: Self = word("One_Hour");
        /// `Six_Hours`
        pub const SixHours: Self = word("Six_Hours");
        /// `Three_Hours`
        pub const ThreeHours: Self = word("Three_Hours");
        /// `Twelve_Hours`
        pub const TwelveHours: Self = word("Twelve_Hours");
        /// `TwentyFour_Hours`
        pub const TwentyFourHours: Self = word("TwentyFour_Hours");
    }
}

/// [`AWS::Config::OrganizationConformancePack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconformancepack.html).
///
/// What `Ref` returns: `OrganizationConformancePackName`.
pub type CfnOrganizationConformancePack = Handle<of::CfnOrganizationConformancePack>;
impl cfn::ResourceType for of::CfnOrganizationConformancePack { const TYPE: &'static str = "AWS::Config::OrganizationConformancePack"; type Tags = cfn::TagList; type Props = CfnOrganizationConformancePackProps; type Reference = String; }
impl CfnOrganizationConformancePack {
    /// The attribute `OrganizationConformancePackArn`.
    #[inline] pub fn attr_organization_conformance_pack_arn(&self) -> Val<Is<kinds::OrganizationConformancePackArn>> { cfn::attribute(&self.0, "OrganizationConformancePackArn") }
}

/// Properties of [`CfnOrganizationConformancePack`].
///
/// Mandatory: `OrganizationConformancePackName`.
///
/// A change replaces the resource: `OrganizationConformancePackName`.
pub type CfnOrganizationConformancePackProps = Fields<of::CfnOrganizationConformancePack>;
impl CfnOrganizationConformancePackProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(organization_conformance_pack_name: impl IntoVal<String>) -> Self { with(empty(), "OrganizationConformancePackName", organization_conformance_pack_name) }
    /// `ConformancePackInputParameters`: at most 60 items.
    #[track_caller] pub fn conformance_pack_input_parameters(self, value: impl IntoVal<List<cfn_organization_conformance_pack::ConformancePackInputParameter>>) -> Self { with(self, "ConformancePackInputParameters", value) }
    /// `DeliveryS3Bucket`: at most 63 characters.
    #[track_caller] pub fn delivery_s3_bucket(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryS3Bucket", value) }
    /// `DeliveryS3KeyPrefix`: at most 1024 characters.
    #[track_caller] pub fn delivery_s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "DeliveryS3KeyPrefix", value) }
    /// `ExcludedAccounts`: at most 1000 items, each matches `^\d{12}$`.
    #[track_caller] pub fn excluded_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedAccounts", value) }
    /// `OrganizationConformancePackName`: mandatory, 1 to 128 characters, matches `[a-zA-Z][-a-zA-Z0-9]*`. Changing it replaces the resource.
    #[track_caller] pub fn organization_conformance_pack_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationConformancePackName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_organization_conformance_pack::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateBody`: 1 to 51200 characters. Write-only.
    #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
    /// `TemplateS3Uri`: 1 to 1024 characters, matches `s3://.*`. Write-only.
    #[track_caller] pub fn template_s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateS3Uri", value) }
}

/// Types of [`CfnOrganizationConformancePack`].
pub mod cfn_organization_conformance_pack {
    pub use super::cfn_configuration_aggregator::{Tag};
    pub use super::cfn_conformance_pack::{ConformancePackInputParameter};
}

/// [`AWS::Config::RemediationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-remediationconfiguration.html).
///
/// What `Ref` returns: `ConfigRuleName`.
pub type CfnRemediationConfiguration = Handle<of::CfnRemediationConfiguration>;
impl cfn::ResourceType for of::CfnRemediationConfiguration { const TYPE: &'static str = "AWS::Config::RemediationConfiguration"; type Tags = cfn::NoTags; type Props = CfnRemediationConfigurationProps; type Reference = String; }

/// Properties of [`CfnRemediationConfiguration`].
///
/// Mandatory: `TargetType`, `ConfigRuleName`, `TargetId`.
///
/// A change replaces the resource: `ConfigRuleName`.
pub type CfnRemediationConfigurationProps = Fields<of::CfnRemediationConfiguration>;
/// What [`CfnRemediationConfigurationProps`] cannot do without.
pub struct CfnRemediationConfigurationPropsRequired<A, B, C> {
    /// `TargetType`.
    pub target_type: A,
    /// `ConfigRuleName`. Changing it replaces the resource.
    pub config_rule_name: B,
    /// `TargetId`.
    pub target_id: C,
}
impl CfnRemediationConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnRemediationConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnRemediationConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TargetType", required.target_type), "ConfigRuleName", required.config_rule_name), "TargetId", required.target_id) }
    /// `Automatic`.
    #[track_caller] pub fn automatic(self, value: impl IntoVal<bool>) -> Self { with(self, "Automatic", value) }
    /// `ConfigRuleName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn config_rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigRuleName", value) }
    /// `ExecutionControls`.
    #[track_caller] pub fn execution_controls(self, value: impl IntoVal<cfn_remediation_configuration::ExecutionControls>) -> Self { with(self, "ExecutionControls", value) }
    /// `MaximumAutomaticAttempts`.
    #[track_caller] pub fn maximum_automatic_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumAutomaticAttempts", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `ResourceType`.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceType", value) }
    /// `RetryAttemptSeconds`.
    #[track_caller] pub fn retry_attempt_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RetryAttemptSeconds", value) }
    /// `TargetId`: mandatory.
    #[track_caller] pub fn target_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetId", value) }
    /// `TargetType`: mandatory.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<String>) -> Self { with(self, "TargetType", value) }
    /// `TargetVersion`.
    #[track_caller] pub fn target_version(self, value: impl IntoVal<String>) -> Self { with(self, "TargetVersion", value) }
}

/// Types of [`CfnRemediationConfiguration`].
pub mod cfn_remediation_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ExecutionControls {} impl ias_core::Optional for ExecutionControls {} pub enum SsmControls {} impl ias_core::Optional for SsmControls {} }

    /// `ExecutionControls`.
    pub type ExecutionControls = Fields<of::ExecutionControls>;
    impl ExecutionControls {
        /// `SsmControls`.
        #[track_caller] pub fn ssm_controls(self, value: impl IntoVal<SsmControls>) -> Self { with(self, "SsmControls", value) }
    }

    /// `SsmControls`.
    pub type SsmControls = Fields<of::SsmControls>;
    impl SsmControls {
        /// `ConcurrentExecutionRatePercentage`.
        #[track_caller] pub fn concurrent_execution_rate_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "ConcurrentExecutionRatePercentage", value) }
        /// `ErrorPercentage`.
        #[track_caller] pub fn error_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "ErrorPercentage", value) }
    }
}

/// [`AWS::Config::StoredQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-storedquery.html).
///
/// What `Ref` returns: `QueryName`.
pub type CfnStoredQuery = Handle<of::CfnStoredQuery>;
impl cfn::ResourceType for of::CfnStoredQuery { const TYPE: &'static str = "AWS::Config::StoredQuery"; type Tags = cfn::TagList; type Props = CfnStoredQueryProps; type Reference = String; }
impl CfnStoredQuery {
    /// The attribute `QueryArn`.
    #[inline] pub fn attr_query_arn(&self) -> Val<Is<kinds::StoredQueryArn>> { cfn::attribute(&self.0, "QueryArn") }
    /// The attribute `QueryId`.
    #[inline] pub fn attr_query_id(&self) -> Val<String> { cfn::attribute(&self.0, "QueryId") }
}

/// Properties of [`CfnStoredQuery`].
///
/// Mandatory: `QueryName`, `QueryExpression`.
///
/// A change replaces the resource: `QueryName`.
pub type CfnStoredQueryProps = Fields<of::CfnStoredQuery>;
impl CfnStoredQueryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(query_name: impl IntoVal<String>, query_expression: impl IntoVal<String>) -> Self { with(with(empty(), "QueryName", query_name), "QueryExpression", query_expression) }
    /// `QueryDescription`: at most 256 characters, matches `[\s\S]*`.
    #[track_caller] pub fn query_description(self, value: impl IntoVal<String>) -> Self { with(self, "QueryDescription", value) }
    /// `QueryExpression`: mandatory, 1 to 4096 characters, matches `[\s\S]*`.
    #[track_caller] pub fn query_expression(self, value: impl IntoVal<String>) -> Self { with(self, "QueryExpression", value) }
    /// `QueryName`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn query_name(self, value: impl IntoVal<String>) -> Self { with(self, "QueryName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stored_query::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStoredQuery`].
pub mod cfn_stored_query {
    pub use super::cfn_configuration_aggregator::{Tag};
}
