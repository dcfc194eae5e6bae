// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::EntityResolution`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnIdMappingWorkflow {} pub enum CfnIdNamespace {} pub enum CfnMatchingWorkflow {} pub enum CfnPolicyStatement {} pub enum CfnSchemaMapping {} }

/// [`AWS::EntityResolution::IdMappingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idmappingworkflow.html).
///
/// What `Ref` returns: `WorkflowName`.
pub type CfnIdMappingWorkflow = Handle<of::CfnIdMappingWorkflow>;
impl cfn::ResourceType for of::CfnIdMappingWorkflow { const TYPE: &'static str = "AWS::EntityResolution::IdMappingWorkflow"; type Tags = cfn::TagList; type Props = CfnIdMappingWorkflowProps; type Reference = String; }
impl CfnIdMappingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `WorkflowArn`.
    #[inline] pub fn attr_workflow_arn(&self) -> Val<Is<kinds::IdMappingWorkflowArn>> { cfn::attribute(&self.0, "WorkflowArn") }
}

/// Properties of [`CfnIdMappingWorkflow`].
///
/// Mandatory: `WorkflowName`, `InputSourceConfig`, `IdMappingTechniques`, `RoleArn`.
///
/// A change replaces the resource: `WorkflowName`.
pub type CfnIdMappingWorkflowProps = Fields<of::CfnIdMappingWorkflow>;
/// What [`CfnIdMappingWorkflowProps`] cannot do without.
pub struct CfnIdMappingWorkflowPropsRequired<A, B, C, D> {
    /// `WorkflowName`: at most 255 characters, matches `^[a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    pub workflow_name: A,
    /// `InputSourceConfig`: 1 to 20 items.
    pub input_source_config: B,
    /// `IdMappingTechniques`.
    pub id_mapping_techniques: C,
    /// `RoleArn`: at most 512 characters, matches `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub role_arn: D,
}
impl CfnIdMappingWorkflowProps {
    /// Takes what is mandatory, by name: [`CfnIdMappingWorkflowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_id_mapping_workflow::IdMappingWorkflowInputSource>>, C: IntoVal<cfn_id_mapping_workflow::IdMappingTechniques>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnIdMappingWorkflowPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "WorkflowName", required.workflow_name), "InputSourceConfig", required.input_source_config), "IdMappingTechniques", required.id_mapping_techniques), "RoleArn", required.role_arn) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IdMappingIncrementalRunConfig`.
    #[track_caller] pub fn id_mapping_incremental_run_config(self, value: impl IntoVal<cfn_id_mapping_workflow::IdMappingIncrementalRunConfig>) -> Self { with(self, "IdMappingIncrementalRunConfig", value) }
    /// `IdMappingTechniques`: mandatory.
    #[track_caller] pub fn id_mapping_techniques(self, value: impl IntoVal<cfn_id_mapping_workflow::IdMappingTechniques>) -> Self { with(self, "IdMappingTechniques", value) }
    /// `InputSourceConfig`: mandatory, 1 to 20 items.
    #[track_caller] pub fn input_source_config(self, value: impl IntoVal<List<cfn_id_mapping_workflow::IdMappingWorkflowInputSource>>) -> Self { with(self, "InputSourceConfig", value) }
    /// `OutputSourceConfig`: exactly 1 item.
    #[track_caller] pub fn output_source_config(self, value: impl IntoVal<List<cfn_id_mapping_workflow::IdMappingWorkflowOutputSource>>) -> Self { with(self, "OutputSourceConfig", value) }
    /// `RoleArn`: mandatory, at most 512 characters, matches `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_id_mapping_workflow::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkflowName`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn workflow_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowName", value) }
}

/// Types of [`CfnIdMappingWorkflow`].
pub mod cfn_id_mapping_workflow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IdMappingIncrementalRunConfig {} pub enum IdMappingIncrementalRunConfigIncrementalRunType {} pub enum IdMappingRuleBasedProperties {} pub enum IdMappingRuleBasedPropertiesAttributeMatchingModel {} pub enum IdMappingRuleBasedPropertiesRecordMatchingModel {} pub enum IdMappingRuleBasedPropertiesRuleDefinitionType {} pub enum IdMappingTechniques {} impl ias_core::Optional for IdMappingTechniques {} pub enum IdMappingTechniquesIdMappingType {} pub enum IdMappingWorkflowInputSource {} pub enum IdMappingWorkflowInputSourceType {} pub enum IdMappingWorkflowOutputSource {} pub enum IntermediateSourceConfiguration {} pub enum ProviderProperties {} pub enum Rule {} pub enum Tag {} }

    /// `IdMappingIncrementalRunConfig`.
    pub type IdMappingIncrementalRunConfig = Fields<of::IdMappingIncrementalRunConfig>;
    impl IdMappingIncrementalRunConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(incremental_run_type: impl IntoVal<IdMappingIncrementalRunConfigIncrementalRunType>) -> Self { with(empty(), "IncrementalRunType", incremental_run_type) }
        /// `IncrementalRunType`: mandatory.
        #[track_caller] pub fn incremental_run_type(self, value: impl IntoVal<IdMappingIncrementalRunConfigIncrementalRunType>) -> Self { with(self, "IncrementalRunType", value) }
    }

    /// Words of `IncrementalRunType`.
    pub type IdMappingIncrementalRunConfigIncrementalRunType = Word<fn(of::IdMappingIncrementalRunConfigIncrementalRunType)>;
    impl IdMappingIncrementalRunConfigIncrementalRunType {
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
    }

    /// `IdMappingRuleBasedProperties`.
    pub type IdMappingRuleBasedProperties = Fields<of::IdMappingRuleBasedProperties>;
    impl IdMappingRuleBasedProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_matching_model: impl IntoVal<IdMappingRuleBasedPropertiesAttributeMatchingModel>, record_matching_model: impl IntoVal<IdMappingRuleBasedPropertiesRecordMatchingModel>) -> Self { with(with(empty(), "AttributeMatchingModel", attribute_matching_model), "RecordMatchingModel", record_matching_model) }
        /// `AttributeMatchingModel`: mandatory.
        #[track_caller] pub fn attribute_matching_model(self, value: impl IntoVal<IdMappingRuleBasedPropertiesAttributeMatchingModel>) -> Self { with(self, "AttributeMatchingModel", value) }
        /// `RecordMatchingModel`: mandatory.
        #[track_caller] pub fn record_matching_model(self, value: impl IntoVal<IdMappingRuleBasedPropertiesRecordMatchingModel>) -> Self { with(self, "RecordMatchingModel", value) }
        /// `RuleDefinitionType`.
        #[track_caller] pub fn rule_definition_type(self, value: impl IntoVal<IdMappingRuleBasedPropertiesRuleDefinitionType>) -> Self { with(self, "RuleDefinitionType", value) }
        /// `Rules`: 1 to 25 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "Rules", value) }
    }

    /// Words of `AttributeMatchingModel`.
    pub type IdMappingRuleBasedPropertiesAttributeMatchingModel = Word<fn(of::IdMappingRuleBasedPropertiesAttributeMatchingModel)>;
    impl IdMappingRuleBasedPropertiesAttributeMatchingModel {
        /// `ONE_TO_ONE`
        pub const OneToOne: Self = word("ONE_TO_ONE");
        /// `MANY_TO_MANY`
        pub const ManyToMany: Self = word("MANY_TO_MANY");
    }

    /// Words of `RecordMatchingModel`.
    pub type IdMappingRuleBasedPropertiesRecordMatchingModel = Word<fn(of::IdMappingRuleBasedPropertiesRecordMatchingModel)>;
    impl IdMappingRuleBasedPropertiesRecordMatchingModel {
        /// `ONE_SOURCE_TO_ONE_TARGET`
        pub const OneSourceToOneTarget: Self = word("ONE_SOURCE_TO_ONE_TARGET");
        /// `MANY_SOURCE_TO_ONE_TARGET`
        pub const ManySourceToOneTarget: Self = word("MANY_SOURCE_TO_ONE_TARGET");
    }

    /// Words of `RuleDefinitionType`.
    pub type IdMappingRuleBasedPropertiesRuleDefinitionType = Word<fn(of::IdMappingRuleBasedPropertiesRuleDefinitionType)>;
    impl IdMappingRuleBasedPropertiesRuleDefinitionType {
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
        /// `TARGET`
        pub const Target: Self = word("TARGET");
    }

    /// `IdMappingTechniques`.
    pub type IdMappingTechniques = Fields<of::IdMappingTechniques>;
    impl IdMappingTechniques {
        /// `IdMappingType`.
        #[track_caller] pub fn id_mapping_type(self, value: impl IntoVal<IdMappingTechniquesIdMappingType>) -> Self { with(self, "IdMappingType", value) }
        /// `NormalizationVersion`.
        #[track_caller] pub fn normalization_version(self, value: impl IntoVal<String>) -> Self { with(self, "NormalizationVersion", value) }
        /// `ProviderProperties`.
        #[track_caller] pub fn provider_properties(self, value: impl IntoVal<ProviderProperties>) -> Self { with(self, "ProviderProperties", value) }
        /// `RuleBasedProperties`.
        #[track_caller] pub fn rule_based_properties(self, value: impl IntoVal<IdMappingRuleBasedProperties>) -> Self { with(self, "RuleBasedProperties", value) }
    }

    /// Words of `IdMappingType`.
    pub type IdMappingTechniquesIdMappingType = Word<fn(of::IdMappingTechniquesIdMappingType)>;
    impl IdMappingTechniquesIdMappingType {
        /// `PROVIDER`
        pub const Provider: Self = word("PROVIDER");
        /// `RULE_BASED`
        pub const RuleBased: Self = word("RULE_BASED");
    }

    /// `IdMappingWorkflowInputSource`.
    pub type IdMappingWorkflowInputSource = Fields<of::IdMappingWorkflowInputSource>;
    impl IdMappingWorkflowInputSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_source_arn: impl IntoVal<String>) -> Self { with(empty(), "InputSourceARN", input_source_arn) }
        /// `InputSourceARN`: mandatory.
        #[track_caller] pub fn input_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InputSourceARN", value) }
        /// `SchemaArn`: matches `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(schemamapping/.*)$`.
        #[track_caller] pub fn schema_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaArn", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<IdMappingWorkflowInputSourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type IdMappingWorkflowInputSourceType = Word<fn(of::IdMappingWorkflowInputSourceType)>;
    impl IdMappingWorkflowInputSourceType {
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
        /// `TARGET`
        pub const Target: Self = word("TARGET");
    }

    /// `IdMappingWorkflowOutputSource`.
    pub type IdMappingWorkflowOutputSource = Fields<of::IdMappingWorkflowOutputSource>;
    impl IdMappingWorkflowOutputSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_s3_path: impl IntoVal<String>) -> Self { with(empty(), "OutputS3Path", output_s3_path) }
        /// `KMSArn`: matches `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`.
        #[track_caller] pub fn kms_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSArn", value) }
        /// `OutputS3Path`: mandatory, 1 to 1024 characters, matches `^s3://([^/]+)/?(.*?([^/]+)/?)$`.
        #[track_caller] pub fn output_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3Path", value) }
    }

    /// `IntermediateSourceConfiguration`.
    pub type IntermediateSourceConfiguration = Fields<of::IntermediateSourceConfiguration>;
    impl IntermediateSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(intermediate_s3_path: impl IntoVal<String>) -> Self { with(empty(), "IntermediateS3Path", intermediate_s3_path) }
        /// `IntermediateS3Path`: mandatory, 1 to 1024 characters, matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn intermediate_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "IntermediateS3Path", value) }
    }

    /// `ProviderProperties`.
    pub type ProviderProperties = Fields<of::ProviderProperties>;
    impl ProviderProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_service_arn: impl IntoVal<String>) -> Self { with(empty(), "ProviderServiceArn", provider_service_arn) }
        /// `IntermediateSourceConfiguration`.
        #[track_caller] pub fn intermediate_source_configuration(self, value: impl IntoVal<IntermediateSourceConfiguration>) -> Self { with(self, "IntermediateSourceConfiguration", value) }
        /// `ProviderConfiguration`.
        #[track_caller] pub fn provider_configuration(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ProviderConfiguration", value) }
        /// `ProviderServiceArn`: mandatory, 20 to 255 characters.
        #[track_caller] pub fn provider_service_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderServiceArn", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_name: impl IntoVal<String>, matching_keys: impl IntoVal<List<String>>) -> Self { with(with(empty(), "RuleName", rule_name), "MatchingKeys", matching_keys) }
        /// `MatchingKeys`: mandatory, 1 to 15 items, each at most 255 characters, each matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn matching_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchingKeys", value) }
        /// `RuleName`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
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

/// [`AWS::EntityResolution::IdNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-idnamespace.html).
///
/// What `Ref` returns: `IdNamespaceName`.
pub type CfnIdNamespace = Handle<of::CfnIdNamespace>;
impl cfn::ResourceType for of::CfnIdNamespace { const TYPE: &'static str = "AWS::EntityResolution::IdNamespace"; type Tags = cfn::TagList; type Props = CfnIdNamespaceProps; type Reference = String; }
impl CfnIdNamespace {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `IdNamespaceArn`.
    #[inline] pub fn attr_id_namespace_arn(&self) -> Val<Is<kinds::IdNamespaceArn>> { cfn::attribute(&self.0, "IdNamespaceArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnIdNamespace`].
///
/// Mandatory: `IdNamespaceName`, `Type`.
///
/// A change replaces the resource: `IdNamespaceName`.
pub type CfnIdNamespaceProps = Fields<of::CfnIdNamespace>;
impl CfnIdNamespaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(id_namespace_name: impl IntoVal<String>, type_: impl IntoVal<cfn_id_namespace::Type>) -> Self { with(with(empty(), "IdNamespaceName", id_namespace_name), "Type", type_) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IdMappingWorkflowProperties`: exactly 1 item.
    #[track_caller] pub fn id_mapping_workflow_properties(self, value: impl IntoVal<List<cfn_id_namespace::IdNamespaceIdMappingWorkflowProperties>>) -> Self { with(self, "IdMappingWorkflowProperties", value) }
    /// `IdNamespaceName`: mandatory, 1 to 255 characters, matches `^[a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn id_namespace_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdNamespaceName", value) }
    /// `InputSourceConfig`: at most 20 items.
    #[track_caller] pub fn input_source_config(self, value: impl IntoVal<List<cfn_id_namespace::IdNamespaceInputSource>>) -> Self { with(self, "InputSourceConfig", value) }
    /// `RoleArn`: 32 to 512 characters, matches `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_id_namespace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_id_namespace::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnIdNamespace`].
pub mod cfn_id_namespace {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_id_mapping_workflow::{Tag};
    mod of { pub enum IdNamespaceIdMappingWorkflowProperties {} pub enum IdNamespaceIdMappingWorkflowPropertiesIdMappingType {} pub enum IdNamespaceInputSource {} pub enum NamespaceProviderProperties {} pub enum NamespaceRuleBasedProperties {} impl ias_core::Optional for NamespaceRuleBasedProperties {} pub enum NamespaceRuleBasedPropertiesAttributeMatchingModel {} pub enum RecordMatchingModel {} pub enum Rule {} pub enum RuleDefinitionType {} pub enum Type {} }

    /// `IdNamespaceIdMappingWorkflowProperties`.
    pub type IdNamespaceIdMappingWorkflowProperties = Fields<of::IdNamespaceIdMappingWorkflowProperties>;
    impl IdNamespaceIdMappingWorkflowProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id_mapping_type: impl IntoVal<IdNamespaceIdMappingWorkflowPropertiesIdMappingType>) -> Self { with(empty(), "IdMappingType", id_mapping_type) }
        /// `IdMappingType`: mandatory.
        #[track_caller] pub fn id_mapping_type(self, value: impl IntoVal<IdNamespaceIdMappingWorkflowPropertiesIdMappingType>) -> Self { with(self, "IdMappingType", value) }
        /// `ProviderProperties`.
        #[track_caller] pub fn provider_properties(self, value: impl IntoVal<NamespaceProviderProperties>) -> Self { with(self, "ProviderProperties", value) }
        /// `RuleBasedProperties`.
        #[track_caller] pub fn rule_based_properties(self, value: impl IntoVal<NamespaceRuleBasedProperties>) -> Self { with(self, "RuleBasedProperties", value) }
    }

    /// Words of `IdMappingType`.
    pub type IdNamespaceIdMappingWorkflowPropertiesIdMappingType = Word<fn(of::IdNamespaceIdMappingWorkflowPropertiesIdMappingType)>;
    impl IdNamespaceIdMappingWorkflowPropertiesIdMappingType {
        /// `PROVIDER`
        pub const Provider: Self = word("PROVIDER");
        /// `RULE_BASED`
        pub const RuleBased: Self = word("RULE_BASED");
    }

    /// `IdNamespaceInputSource`.
    pub type IdNamespaceInputSource = Fields<of::IdNamespaceInputSource>;
    impl IdNamespaceInputSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_source_arn: impl IntoVal<String>) -> Self { with(empty(), "InputSourceARN", input_source_arn) }
        /// `InputSourceARN`: mandatory.
        #[track_caller] pub fn input_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InputSourceARN", value) }
        /// `SchemaName`: 1 to 255 characters, matches `^[a-zA-Z_0-9-]*$`.
        #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
    }

    /// `NamespaceProviderProperties`.
    pub type NamespaceProviderProperties = Fields<of::NamespaceProviderProperties>;
    impl NamespaceProviderProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_service_arn: impl IntoVal<String>) -> Self { with(empty(), "ProviderServiceArn", provider_service_arn) }
        /// `ProviderConfiguration`.
        #[track_caller] pub fn provider_configuration(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ProviderConfiguration", value) }
        /// `ProviderServiceArn`: mandatory, 20 to 255 characters.
        #[track_caller] pub fn provider_service_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderServiceArn", value) }
    }

    /// `NamespaceRuleBasedProperties`.
    pub type NamespaceRuleBasedProperties = Fields<of::NamespaceRuleBasedProperties>;
    impl NamespaceRuleBasedProperties {
        /// `AttributeMatchingModel`.
        #[track_caller] pub fn attribute_matching_model(self, value: impl IntoVal<NamespaceRuleBasedPropertiesAttributeMatchingModel>) -> Self { with(self, "AttributeMatchingModel", value) }
        /// `RecordMatchingModels`.
        #[track_caller] pub fn record_matching_models(self, value: impl IntoVal<List<RecordMatchingModel>>) -> Self { with(self, "RecordMatchingModels", value) }
        /// `RuleDefinitionTypes`.
        #[track_caller] pub fn rule_definition_types(self, value: impl IntoVal<List<RuleDefinitionType>>) -> Self { with(self, "RuleDefinitionTypes", value) }
        /// `Rules`: 1 to 25 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "Rules", value) }
    }

    /// Words of `AttributeMatchingModel`.
    pub type NamespaceRuleBasedPropertiesAttributeMatchingModel = Word<fn(of::NamespaceRuleBasedPropertiesAttributeMatchingModel)>;
    impl NamespaceRuleBasedPropertiesAttributeMatchingModel {
        /// `ONE_TO_ONE`
        pub const OneToOne: Self = word("ONE_TO_ONE");
        /// `MANY_TO_MANY`
        pub const ManyToMany: Self = word("MANY_TO_MANY");
    }

    /// Words of `RecordMatchingModel`.
    pub type RecordMatchingModel = Word<fn(of::RecordMatchingModel)>;
    impl RecordMatchingModel {
        /// `ONE_SOURCE_TO_ONE_TARGET`
        pub const OneSourceToOneTarget: Self = word("ONE_SOURCE_TO_ONE_TARGET");
        /// `MANY_SOURCE_TO_ONE_TARGET`
        pub const ManySourceToOneTarget: Self = word("MANY_SOURCE_TO_ONE_TARGET");
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_name: impl IntoVal<String>, matching_keys: impl IntoVal<List<String>>) -> Self { with(with(empty(), "RuleName", rule_name), "MatchingKeys", matching_keys) }
        /// `MatchingKeys`: mandatory, 1 to 25 items, each at most 255 characters, each matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn matching_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchingKeys", value) }
        /// `RuleName`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    }

    /// Words of `RuleDefinitionType`.
    pub type RuleDefinitionType = Word<fn(of::RuleDefinitionType)>;
    impl RuleDefinitionType {
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
        /// `TARGET`
        pub const Target: Self = word("TARGET");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
        /// `TARGET`
        pub const Target: Self = word("TARGET");
    }
}

/// [`AWS::EntityResolution::MatchingWorkflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-matchingworkflow.html).
///
/// What `Ref` returns: `WorkflowName`.
pub type CfnMatchingWorkflow = Handle<of::CfnMatchingWorkflow>;
impl cfn::ResourceType for of::CfnMatchingWorkflow { const TYPE: &'static str = "AWS::EntityResolution::MatchingWorkflow"; type Tags = cfn::TagList; type Props = CfnMatchingWorkflowProps; type Reference = String; }
impl CfnMatchingWorkflow {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `WorkflowArn`.
    #[inline] pub fn attr_workflow_arn(&self) -> Val<Is<kinds::MatchingWorkflowArn>> { cfn::attribute(&self.0, "WorkflowArn") }
}

/// Properties of [`CfnMatchingWorkflow`].
///
/// Mandatory: `WorkflowName`, `InputSourceConfig`, `OutputSourceConfig`, `ResolutionTechniques`, `RoleArn`.
///
/// A change replaces the resource: `WorkflowName`.
pub type CfnMatchingWorkflowProps = Fields<of::CfnMatchingWorkflow>;
/// What [`CfnMatchingWorkflowProps`] cannot do without.
pub struct CfnMatchingWorkflowPropsRequired<A, B, C, D, E> {
    /// `WorkflowName`: at most 255 characters, matches `^[a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    pub workflow_name: A,
    /// `InputSourceConfig`: 1 to 20 items.
    pub input_source_config: B,
    /// `OutputSourceConfig`: exactly 1 item.
    pub output_source_config: C,
    /// `ResolutionTechniques`.
    pub resolution_techniques: D,
    /// `RoleArn`: matches `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub role_arn: E,
}
impl CfnMatchingWorkflowProps {
    /// Takes what is mandatory, by name: [`CfnMatchingWorkflowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_matching_workflow::InputSource>>, C: IntoVal<List<cfn_matching_workflow::OutputSource>>, D: IntoVal<cfn_matching_workflow::ResolutionTechniques>, E: IntoVal<Is<kinds::RoleArn>>>(required: CfnMatchingWorkflowPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "WorkflowName", required.workflow_name), "InputSourceConfig", required.input_source_config), "OutputSourceConfig", required.output_source_config), "ResolutionTechniques", required.resolution_techniques), "RoleArn", required.role_arn) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IncrementalRunConfig`.
    #[track_caller] pub fn incremental_run_config(self, value: impl IntoVal<cfn_matching_workflow::IncrementalRunConfig>) -> Self { with(self, "IncrementalRunConfig", value) }
    /// `InputSourceConfig`: mandatory, 1 to 20 items.
    #[track_caller] pub fn input_source_config(self, value: impl IntoVal<List<cfn_matching_workflow::InputSource>>) -> Self { with(self, "InputSourceConfig", value) }
    /// `OutputSourceConfig`: mandatory, exactly 1 item.
    #[track_caller] pub fn output_source_config(self, value: impl IntoVal<List<cfn_matching_workflow::OutputSource>>) -> Self { with(self, "OutputSourceConfig", value) }
    /// `ResolutionTechniques`: mandatory.
    #[track_caller] pub fn resolution_techniques(self, value: impl IntoVal<cfn_matching_workflow::ResolutionTechniques>) -> Self { with(self, "ResolutionTechniques", value) }
    /// `RoleArn`: mandatory, matches `^arn:(aws|aws-us-gov|aws-cn):iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_matching_workflow::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkflowName`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn workflow_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowName", value) }
}

/// Types of [`CfnMatchingWorkflow`].
pub mod cfn_matching_workflow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_id_mapping_workflow::{IntermediateSourceConfiguration, ProviderProperties, Rule, Tag};
    mod of { pub enum CustomerProfilesIntegrationConfig {} pub enum IncrementalRunConfig {} pub enum IncrementalRunConfigIncrementalRunType {} pub enum InputSource {} pub enum MatchingConfig {} impl ias_core::Optional for MatchingConfig {} pub enum OutputAttribute {} pub enum OutputSource {} pub enum ResolutionTechniques {} impl ias_core::Optional for ResolutionTechniques {} pub enum ResolutionType {} pub enum RuleBasedProperties {} pub enum RuleBasedPropertiesAttributeMatchingModel {} pub enum RuleBasedPropertiesMatchPurpose {} pub enum RuleCondition {} impl ias_core::Optional for RuleCondition {} pub enum RuleConditionProperties {} }

    /// `CustomerProfilesIntegrationConfig`.
    pub type CustomerProfilesIntegrationConfig = Fields<of::CustomerProfilesIntegrationConfig>;
    impl CustomerProfilesIntegrationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_arn: impl IntoVal<String>, object_type_arn: impl IntoVal<String>) -> Self { with(with(empty(), "DomainArn", domain_arn), "ObjectTypeArn", object_type_arn) }
        /// `DomainArn`: mandatory.
        #[track_caller] pub fn domain_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DomainArn", value) }
        /// `ObjectTypeArn`: mandatory.
        #[track_caller] pub fn object_type_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectTypeArn", value) }
    }

    /// `IncrementalRunConfig`.
    pub type IncrementalRunConfig = Fields<of::IncrementalRunConfig>;
    impl IncrementalRunConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(incremental_run_type: impl IntoVal<IncrementalRunConfigIncrementalRunType>) -> Self { with(empty(), "IncrementalRunType", incremental_run_type) }
        /// `IncrementalRunType`: mandatory.
        #[track_caller] pub fn incremental_run_type(self, value: impl IntoVal<IncrementalRunConfigIncrementalRunType>) -> Self { with(self, "IncrementalRunType", value) }
    }

    /// Words of `IncrementalRunType`.
    pub type IncrementalRunConfigIncrementalRunType = Word<fn(of::IncrementalRunConfigIncrementalRunType)>;
    impl IncrementalRunConfigIncrementalRunType {
        /// `IMMEDIATE`
        pub const Immediate: Self = word("IMMEDIATE");
    }

    /// `InputSource`.
    pub type InputSource = Fields<of::InputSource>;
    impl InputSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_source_arn: impl IntoVal<String>, schema_arn: impl IntoVal<String>) -> Self { with(with(empty(), "InputSourceARN", input_source_arn), "SchemaArn", schema_arn) }
        /// `ApplyNormalization`.
        #[track_caller] pub fn apply_normalization(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyNormalization", value) }
        /// `InputSourceARN`: mandatory, matches `arn:(aws|aws-us-gov|aws-cn):.*:.*:[0-9]+:.*$`.
        #[track_caller] pub fn input_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InputSourceARN", value) }
        /// `SchemaArn`: mandatory, matches `^arn:(aws|aws-us-gov|aws-cn):entityresolution:.*:[0-9]+:(schemamapping/.*)$`.
        #[track_caller] pub fn schema_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaArn", value) }
    }

    /// `MatchingConfig`.
    pub type MatchingConfig = Fields<of::MatchingConfig>;
    impl MatchingConfig {
        /// `EnableTransitiveMatching`.
        #[track_caller] pub fn enable_transitive_matching(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableTransitiveMatching", value) }
    }

    /// `OutputAttribute`.
    pub type OutputAttribute = Fields<of::OutputAttribute>;
    impl OutputAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Hashed`.
        #[track_caller] pub fn hashed(self, value: impl IntoVal<bool>) -> Self { with(self, "Hashed", value) }
        /// `Name`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `OutputSource`.
    pub type OutputSource = Fields<of::OutputSource>;
    impl OutputSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output: impl IntoVal<List<OutputAttribute>>) -> Self { with(empty(), "Output", output) }
        /// `ApplyNormalization`.
        #[track_caller] pub fn apply_normalization(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyNormalization", value) }
        /// `CustomerProfilesIntegrationConfig`.
        #[track_caller] pub fn customer_profiles_integration_config(self, value: impl IntoVal<CustomerProfilesIntegrationConfig>) -> Self { with(self, "CustomerProfilesIntegrationConfig", value) }
        /// `KMSArn`: matches `^arn:(aws|aws-us-gov|aws-cn):kms:.*:[0-9]+:.*$`.
        #[track_caller] pub fn kms_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSArn", value) }
        /// `Output`: mandatory, at most 750 items.
        #[track_caller] pub fn output(self, value: impl IntoVal<List<OutputAttribute>>) -> Self { with(self, "Output", value) }
        /// `OutputS3Path`: at most 1024 characters, matches `^s3://([^/]+)/?(.*?([^/]+)/?)$`.
        #[track_caller] pub fn output_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3Path", value) }
    }

    /// `ResolutionTechniques`.
    pub type ResolutionTechniques = Fields<of::ResolutionTechniques>;
    impl ResolutionTechniques {
        /// `EnableRealTimeMatching`. Changing it replaces the resource.
        #[track_caller] pub fn enable_real_time_matching(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableRealTimeMatching", value) }
        /// `ProviderProperties`.
        #[track_caller] pub fn provider_properties(self, value: impl IntoVal<ProviderProperties>) -> Self { with(self, "ProviderProperties", value) }
        /// `ResolutionType`.
        #[track_caller] pub fn resolution_type(self, value: impl IntoVal<ResolutionType>) -> Self { with(self, "ResolutionType", value) }
        /// `RuleBasedProperties`.
        #[track_caller] pub fn rule_based_properties(self, value: impl IntoVal<RuleBasedProperties>) -> Self { with(self, "RuleBasedProperties", value) }
        /// `RuleConditionProperties`.
        #[track_caller] pub fn rule_condition_properties(self, value: impl IntoVal<RuleConditionProperties>) -> Self { with(self, "RuleConditionProperties", value) }
    }

    /// Words of `ResolutionType`.
    pub type ResolutionType = Word<fn(of::ResolutionType)>;
    impl ResolutionType {
        /// `RULE_MATCHING`
        pub const RuleMatching: Self = word("RULE_MATCHING");
        /// `ML_MATCHING`
        pub const MlMatching: Self = word("ML_MATCHING");
        /// `PROVIDER`
        pub const Provider: Self = word("PROVIDER");
    }

    /// `RuleBasedProperties`.
    pub type RuleBasedProperties = Fields<of::RuleBasedProperties>;
    impl RuleBasedProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(attribute_matching_model: impl IntoVal<RuleBasedPropertiesAttributeMatchingModel>, rules: impl IntoVal<List<Rule>>) -> Self { with(with(empty(), "AttributeMatchingModel", attribute_matching_model), "Rules", rules) }
        /// `AttributeMatchingModel`: mandatory.
        #[track_caller] pub fn attribute_matching_model(self, value: impl IntoVal<RuleBasedPropertiesAttributeMatchingModel>) -> Self { with(self, "AttributeMatchingModel", value) }
        /// `MatchPurpose`.
        #[track_caller] pub fn match_purpose(self, value: impl IntoVal<RuleBasedPropertiesMatchPurpose>) -> Self { with(self, "MatchPurpose", value) }
        /// `Rules`: mandatory, 1 to 25 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "Rules", value) }
    }

    /// Words of `AttributeMatchingModel`.
    pub type RuleBasedPropertiesAttributeMatchingModel = Word<fn(of::RuleBasedPropertiesAttributeMatchingModel)>;
    impl RuleBasedPropertiesAttributeMatchingModel {
        /// `ONE_TO_ONE`
        pub const OneToOne: Self = word("ONE_TO_ONE");
        /// `MANY_TO_MANY`
        pub const ManyToMany: Self = word("MANY_TO_MANY");
    }

    /// Words of `MatchPurpose`.
    pub type RuleBasedPropertiesMatchPurpose = Word<fn(of::RuleBasedPropertiesMatchPurpose)>;
    impl RuleBasedPropertiesMatchPurpose {
        /// `IDENTIFIER_GENERATION`
        pub const IdentifierGeneration: Self = word("IDENTIFIER_GENERATION");
        /// `INDEXING`
        pub const Indexing: Self = word("INDEXING");
    }

    /// `RuleCondition`.
    pub type RuleCondition = Fields<of::RuleCondition>;
    impl RuleCondition {
        /// `Condition`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
        /// `RuleName`: at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    }

    /// `RuleConditionProperties`.
    pub type RuleConditionProperties = Fields<of::RuleConditionProperties>;
    impl RuleConditionProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rules: impl IntoVal<List<RuleCondition>>) -> Self { with(empty(), "Rules", rules) }
        /// `MatchingConfig`.
        #[track_caller] pub fn matching_config(self, value: impl IntoVal<MatchingConfig>) -> Self { with(self, "MatchingConfig", value) }
        /// `Rules`: mandatory, 1 to 25 items.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<RuleCondition>>) -> Self { with(self, "Rules", value) }
    }
}

/// [`AWS::EntityResolution::PolicyStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html).
///
/// What `Ref` returns: a text of Arn, StatementId.
pub type CfnPolicyStatement = Handle<of::CfnPolicyStatement>;
impl cfn::ResourceType for of::CfnPolicyStatement { const TYPE: &'static str = "AWS::EntityResolution::PolicyStatement"; type Tags = cfn::NoTags; type Props = CfnPolicyStatementProps; type Reference = String; }

/// Properties of [`CfnPolicyStatement`].
///
/// Mandatory: `Arn`, `StatementId`.
///
/// A change replaces the resource: `Arn`, `StatementId`.
pub type CfnPolicyStatementProps = Fields<of::CfnPolicyStatement>;
impl CfnPolicyStatementProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(arn: impl IntoVal<String>, statement_id: impl IntoVal<String>) -> Self { with(with(empty(), "Arn", arn), "StatementId", statement_id) }
    /// `Action`: at least 1 item, each 3 to 64 characters, each matches `^(entityresolution:[a-zA-Z0-9]+)$`.
    #[track_caller] pub fn action(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Action", value) }
    /// `Arn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    /// `Condition`: 1 to 40960 characters.
    #[track_caller] pub fn condition(self, value: impl IntoVal<String>) -> Self { with(self, "Condition", value) }
    /// `Effect`.
    #[track_caller] pub fn effect(self, value: impl IntoVal<cfn_policy_statement::StatementEffect>) -> Self { with(self, "Effect", value) }
    /// `Principal`: at least 1 item, each 12 to 64 characters, each matches `^(\\d{12})|([a-z0-9\\.]+)$`.
    #[track_caller] pub fn principal(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Principal", value) }
    /// `StatementId`: mandatory, 1 to 64 characters, matches `^[0-9A-Za-z]+$`. Changing it replaces the resource.
    #[track_caller] pub fn statement_id(self, value: impl IntoVal<String>) -> Self { with(self, "StatementId", value) }
}

/// Types of [`CfnPolicyStatement`].
pub mod cfn_policy_statement {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum StatementEffect {} }

    /// Words of `StatementEffect`.
    pub type StatementEffect = Word<fn(of::StatementEffect)>;
    impl StatementEffect {
        /// `Allow`
        pub const Allow: Self = word("Allow");
        /// `Deny`
        pub const Deny: Self = word("Deny");
    }
}

/// [`AWS::EntityResolution::SchemaMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html).
///
/// What `Ref` returns: `SchemaName`.
pub type CfnSchemaMapping = Handle<of::CfnSchemaMapping>;
impl cfn::ResourceType for of::CfnSchemaMapping { const TYPE: &'static str = "AWS::EntityResolution::SchemaMapping"; type Tags = cfn::TagList; type Props = CfnSchemaMappingProps; type Reference = String; }
impl CfnSchemaMapping {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `HasWorkflows`.
    #[inline] pub fn attr_has_workflows(&self) -> Val<bool> { cfn::attribute(&self.0, "HasWorkflows") }
    /// The attribute `SchemaArn`.
    #[inline] pub fn attr_schema_arn(&self) -> Val<String> { cfn::attribute(&self.0, "SchemaArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnSchemaMapping`].
///
/// Mandatory: `SchemaName`, `MappedInputFields`.
///
/// A change replaces the resource: `Description`, `MappedInputFields`, `SchemaName`.
pub type CfnSchemaMappingProps = Fields<of::CfnSchemaMapping>;
impl CfnSchemaMappingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(schema_name: impl IntoVal<String>, mapped_input_fields: impl IntoVal<List<cfn_schema_mapping::SchemaInputAttribute>>) -> Self { with(with(empty(), "SchemaName", schema_name), "MappedInputFields", mapped_input_fields) }
    /// `Description`: at most 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MappedInputFields`: mandatory, 2 to 35 items. Changing it replaces the resource.
    #[track_caller] pub fn mapped_input_fields(self, value: impl IntoVal<List<cfn_schema_mapping::SchemaInputAttribute>>) -> Self { with(self, "MappedInputFields", value) }
    /// `SchemaName`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_schema_mapping::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSchemaMapping`].
pub mod cfn_schema_mapping {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_id_mapping_workflow::{Tag};
    mod of { pub enum SchemaAttributeType {} pub enum SchemaInputAttribute {} }

    /// Words of `SchemaAttributeType`.
    pub type SchemaAttributeType = Word<fn(of::SchemaAttributeType)>;
    impl SchemaAttributeType {
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `NAME_FIRST`
        pub const NameFirst: Self = word("NAME_FIRST");
        /// `NAME_MIDDLE`
        pub const NameMiddle: Self = word("NAME_MIDDLE");
        /// `NAME_LAST`
        pub const NameLast: Self = word("NAME_LAST");
        /// `ADDRESS`
        pub const Address: Self = word("ADDRESS");
        /// `ADDRESS_STREET1`
        pub const AddressStreet1: Self = word("ADDRESS_STREET1");
        /// `ADDRESS_STREET2`
        pub const AddressStreet2: Self = word("ADDRESS_STREET2");
        /// `ADDRESS_STREET3`
        pub const AddressStreet3: Self = word("ADDRESS_STREET3");
        /// `ADDRESS_CITY`
        pub const AddressCity: Self = word("ADDRESS_CITY");
        /// `ADDRESS_STATE`
        pub const AddressState: Self = word("ADDRESS_STATE");
        /// `ADDRESS_COUNTRY`
        pub const AddressCountry: Self = word("ADDRESS_COUNTRY");
        /// `ADDRESS_POSTALCODE`
        pub const AddressPostalcode: Self = word("ADDRESS_POSTALCODE");
        /// `PHONE`
        pub const Phone: Self = word("PHONE");
        /// `PHONE_NUMBER`
        pub const PhoneNumber: Self = word("PHONE_NUMBER");
        /// `PHONE_COUNTRYCODE`
        pub const PhoneCountrycode: Self = word("PHONE_COUNTRYCODE");
        /// `EMAIL_ADDRESS`
        pub const EmailAddress: Self = word("EMAIL_ADDRESS");
        /// `UNIQUE_ID`
        pub const UniqueId: Self = word("UNIQUE_ID");
        /// `DATE`
        pub const Date: Self = word("DATE");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `PROVIDER_ID`
        pub const ProviderId: Self = word("PROVIDER_ID");
    }

    /// `SchemaInputAttribute`.
    pub type SchemaInputAttribute = Fields<of::SchemaInputAttribute>;
    impl SchemaInputAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field_name: impl IntoVal<String>, type_: impl IntoVal<SchemaAttributeType>) -> Self { with(with(empty(), "FieldName", field_name), "Type", type_) }
        /// `FieldName`: mandatory, at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
        /// `GroupName`: at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn group_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupName", value) }
        /// `Hashed`.
        #[track_caller] pub fn hashed(self, value: impl IntoVal<bool>) -> Self { with(self, "Hashed", value) }
        /// `MatchKey`: at most 255 characters, matches `^[a-zA-Z_0-9- \t]*$`.
        #[track_caller] pub fn match_key(self, value: impl IntoVal<String>) -> Self { with(self, "MatchKey", value) }
        /// `SubType`: at most 255 characters, matches `^[a-zA-Z_0-9- ]*$`.
        #[track_caller] pub fn sub_type(self, value: impl IntoVal<String>) -> Self { with(self, "SubType", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SchemaAttributeType>) -> Self { with(self, "Type", value) }
    }
}
