// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AgentRegistry`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnRegistry {} pub enum CfnRegistryRecord {} }

/// [`AWS::AgentRegistry::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html).
///
/// What `Ref` returns: `RegistryArn`.
pub type CfnRegistry = Handle<of::CfnRegistry>;
impl cfn::ResourceType for of::CfnRegistry { const TYPE: &'static str = "AWS::AgentRegistry::Registry"; type Tags = cfn::TagList; type Props = CfnRegistryProps; type Reference = Is<kinds::AgentRegistryRegistryArn>; }
impl CfnRegistry {
    /// The attribute `AutoDetectionStatus`: one of `ACTIVE`, `INACTIVE`.
    #[inline] pub fn attr_auto_detection_status(&self) -> Val<String> { cfn::attribute(&self.0, "AutoDetectionStatus") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `RegistryArn`.
    #[inline] pub fn attr_registry_arn(&self) -> Val<Is<kinds::AgentRegistryRegistryArn>> { cfn::attribute(&self.0, "RegistryArn") }
    /// The attribute `RegistryId`.
    #[inline] pub fn attr_registry_id(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryId") }
    /// The attribute `Status`: one of `CREATING`, `READY`, `UPDATING`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRegistry`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `AuthorizerType`, `EncryptionConfiguration`.
pub type CfnRegistryProps = Fields<of::CfnRegistry>;
impl CfnRegistryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ApprovalConfiguration`.
    #[track_caller] pub fn approval_configuration(self, value: impl IntoVal<cfn_registry::ApprovalConfiguration>) -> Self { with(self, "ApprovalConfiguration", value) }
    /// `AuthorizerType`. Changing it replaces the resource.
    #[track_caller] pub fn authorizer_type(self, value: impl IntoVal<cfn_registry::RegistryAuthorizerType>) -> Self { with(self, "AuthorizerType", value) }
    /// `AutoDetectionEnabled`.
    #[track_caller] pub fn auto_detection_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoDetectionEnabled", value) }
    /// `AutoDetectionScope`.
    #[track_caller] pub fn auto_detection_scope(self, value: impl IntoVal<cfn_registry::AutoDetectionScope>) -> Self { with(self, "AutoDetectionScope", value) }
    /// `CustomMetadataSchemaConfiguration`.
    #[track_caller] pub fn custom_metadata_schema_configuration(self, value: impl IntoVal<cfn_registry::CustomMetadataSchemaConfiguration>) -> Self { with(self, "CustomMetadataSchemaConfiguration", value) }
    /// `Description`: 1 to 4096 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DiscoveryConfiguration`.
    #[track_caller] pub fn discovery_configuration(self, value: impl IntoVal<cfn_registry::DiscoveryConfiguration>) -> Self { with(self, "DiscoveryConfiguration", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_registry::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_registry::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegistry`].
pub mod cfn_registry {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApprovalConfiguration {} impl ias_core::Optional for ApprovalConfiguration {} pub enum AuthorizerConfiguration {} pub enum AuthorizingClaimMatchValueType {} pub enum AuthorizingClaimMatchValueTypeClaimMatchOperator {} pub enum AutoApprovalRule {} pub enum AutoDetectionScope {} pub enum CustomClaimValidationType {} pub enum CustomClaimValidationTypeInboundTokenClaimValueType {} pub enum CustomJwtAuthorizerConfiguration {} pub enum CustomMetadataSchemaConfiguration {} impl ias_core::Optional for CustomMetadataSchemaConfiguration {} pub enum DiscoveryConfiguration {} impl ias_core::Optional for DiscoveryConfiguration {} pub enum EncryptionConfiguration {} pub enum RecordTypeSchemaOverride {} pub enum RecordTypeSchemaOverrideRecordType {} pub enum RegistryAuthorizerType {} pub enum Tag {} }

    /// `ApprovalConfiguration`.
    pub type ApprovalConfiguration = Fields<of::ApprovalConfiguration>;
    impl ApprovalConfiguration {
        /// `AutoApprovalRules`: at most 10 items.
        #[track_caller] pub fn auto_approval_rules(self, value: impl IntoVal<List<AutoApprovalRule>>) -> Self { with(self, "AutoApprovalRules", value) }
    }

    /// `AuthorizerConfiguration`.
    pub type AuthorizerConfiguration = Fields<of::AuthorizerConfiguration>;
    impl AuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_jwt_authorizer: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(empty(), "CustomJWTAuthorizer", custom_jwt_authorizer) }
        /// `CustomJWTAuthorizer`: mandatory.
        #[track_caller] pub fn custom_jwt_authorizer(self, value: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(self, "CustomJWTAuthorizer", value) }
    }

    /// `AuthorizingClaimMatchValueType`.
    pub type AuthorizingClaimMatchValueType = Fields<of::AuthorizingClaimMatchValueType>;
    impl AuthorizingClaimMatchValueType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(claim_match_value: impl IntoVal<ClaimMatchValueType>, claim_match_operator: impl IntoVal<AuthorizingClaimMatchValueTypeClaimMatchOperator>) -> Self { with(with(empty(), "ClaimMatchValue", claim_match_value), "ClaimMatchOperator", claim_match_operator) }
        /// `ClaimMatchOperator`: mandatory.
        #[track_caller] pub fn claim_match_operator(self, value: impl IntoVal<AuthorizingClaimMatchValueTypeClaimMatchOperator>) -> Self { with(self, "ClaimMatchOperator", value) }
        /// `ClaimMatchValue`: mandatory.
        #[track_caller] pub fn claim_match_value(self, value: impl IntoVal<ClaimMatchValueType>) -> Self { with(self, "ClaimMatchValue", value) }
    }

    /// Words of `ClaimMatchOperator`.
    pub type AuthorizingClaimMatchValueTypeClaimMatchOperator = Word<fn(of::AuthorizingClaimMatchValueTypeClaimMatchOperator)>;
    impl AuthorizingClaimMatchValueTypeClaimMatchOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `CONTAINS_ANY`
        pub const ContainsAny: Self = word("CONTAINS_ANY");
    }

    /// Words of `AutoApprovalRule`.
    pub type AutoApprovalRule = Word<fn(of::AutoApprovalRule)>;
    impl AutoApprovalRule {
        /// `APPROVE_ALL`
        pub const ApproveAll: Self = word("APPROVE_ALL");
    }

    /// Words of `AutoDetectionScope`.
    pub type AutoDetectionScope = Word<fn(of::AutoDetectionScope)>;
    impl AutoDetectionScope {
        /// `ORGANIZATION`
        pub const Organization: Self = word("ORGANIZATION");
    }

    /// `ClaimMatchValueType`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClaimMatchValueType(Value);
    ias_core::union!(ClaimMatchValueType);
    impl ClaimMatchValueType {
        /// `MatchValueString`: 1 to 255 characters, matches `^[A-Za-z0-9_.:/-]+$`.
        #[track_caller] pub fn match_value_string(value: impl IntoVal<String>) -> Self { Self(Value::one("MatchValueString", value)) }
        /// `MatchValueStringList`: at least 1 item, each 1 to 255 characters, each matches `^[A-Za-z0-9_.:/-]+$`.
        #[track_caller] pub fn match_value_string_list(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("MatchValueStringList", value)) }
    }

    /// `CustomClaimValidationType`.
    pub type CustomClaimValidationType = Fields<of::CustomClaimValidationType>;
    /// What [`CustomClaimValidationType`] cannot do without.
    pub struct CustomClaimValidationTypeRequired<A, B, C> {
        /// `InboundTokenClaimName`: 1 to 255 characters, matches `^[A-Za-z0-9_.-:]+$`.
        pub inbound_token_claim_name: A,
        /// `InboundTokenClaimValueType`.
        pub inbound_token_claim_value_type: B,
        /// `AuthorizingClaimMatchValue`.
        pub authorizing_claim_match_value: C,
    }
    impl CustomClaimValidationType {
        /// Takes what is mandatory, by name: [`CustomClaimValidationTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomClaimValidationTypeInboundTokenClaimValueType>, C: IntoVal<AuthorizingClaimMatchValueType>>(required: CustomClaimValidationTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "InboundTokenClaimName", required.inbound_token_claim_name), "InboundTokenClaimValueType", required.inbound_token_claim_value_type), "AuthorizingClaimMatchValue", required.authorizing_claim_match_value) }
        /// `AuthorizingClaimMatchValue`: mandatory.
        #[track_caller] pub fn authorizing_claim_match_value(self, value: impl IntoVal<AuthorizingClaimMatchValueType>) -> Self { with(self, "AuthorizingClaimMatchValue", value) }
        /// `InboundTokenClaimName`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9_.-:]+$`.
        #[track_caller] pub fn inbound_token_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "InboundTokenClaimName", value) }
        /// `InboundTokenClaimValueType`: mandatory.
        #[track_caller] pub fn inbound_token_claim_value_type(self, value: impl IntoVal<CustomClaimValidationTypeInboundTokenClaimValueType>) -> Self { with(self, "InboundTokenClaimValueType", value) }
    }

    /// Words of `InboundTokenClaimValueType`.
    pub type CustomClaimValidationTypeInboundTokenClaimValueType = Word<fn(of::CustomClaimValidationTypeInboundTokenClaimValueType)>;
    impl CustomClaimValidationTypeInboundTokenClaimValueType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `STRING_ARRAY`
        pub const StringArray: Self = word("STRING_ARRAY");
    }

    /// `CustomJWTAuthorizerConfiguration`.
    pub type CustomJwtAuthorizerConfiguration = Fields<of::CustomJwtAuthorizerConfiguration>;
    impl CustomJwtAuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(discovery_url: impl IntoVal<String>) -> Self { with(empty(), "DiscoveryUrl", discovery_url) }
        /// `AllowedAudience`: at least 1 item, each 1 to 255 characters.
        #[track_caller] pub fn allowed_audience(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAudience", value) }
        /// `AllowedClients`: at least 1 item, each 1 to 255 characters.
        #[track_caller] pub fn allowed_clients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedClients", value) }
        /// `AllowedScopes`: at least 1 item, each 1 to 255 characters, each matches `^[\x21\x23-\x5B\x5D-\x7E]+$`.
        #[track_caller] pub fn allowed_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedScopes", value) }
        /// `CustomClaims`: at least 1 item.
        #[track_caller] pub fn custom_claims(self, value: impl IntoVal<List<CustomClaimValidationType>>) -> Self { with(self, "CustomClaims", value) }
        /// `DiscoveryUrl`: mandatory, 1 to 2048 characters, matches `^.+/\.well-known/openid-configuration$`.
        #[track_caller] pub fn discovery_url(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryUrl", value) }
    }

    /// `CustomMetadataSchemaConfiguration`.
    pub type CustomMetadataSchemaConfiguration = Fields<of::CustomMetadataSchemaConfiguration>;
    impl CustomMetadataSchemaConfiguration {
        /// `DefaultSchema`: 1 to 10240 characters.
        #[track_caller] pub fn default_schema(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultSchema", value) }
        /// `RecordTypeSchemaOverrides`: at most 5 items.
        #[track_caller] pub fn record_type_schema_overrides(self, value: impl IntoVal<List<RecordTypeSchemaOverride>>) -> Self { with(self, "RecordTypeSchemaOverrides", value) }
    }

    /// `DiscoveryConfiguration`.
    pub type DiscoveryConfiguration = Fields<of::DiscoveryConfiguration>;
    impl DiscoveryConfiguration {
        /// `AuthorizerConfiguration`.
        #[track_caller] pub fn authorizer_configuration(self, value: impl IntoVal<AuthorizerConfiguration>) -> Self { with(self, "AuthorizerConfiguration", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_arn: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(empty(), "KmsKeyArn", kms_key_arn) }
        /// `KmsKeyArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `RecordTypeSchemaOverride`.
    pub type RecordTypeSchemaOverride = Fields<of::RecordTypeSchemaOverride>;
    impl RecordTypeSchemaOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_type: impl IntoVal<RecordTypeSchemaOverrideRecordType>, schema: impl IntoVal<String>) -> Self { with(with(empty(), "RecordType", record_type), "Schema", schema) }
        /// `RecordType`: mandatory.
        #[track_caller] pub fn record_type(self, value: impl IntoVal<RecordTypeSchemaOverrideRecordType>) -> Self { with(self, "RecordType", value) }
        /// `Schema`: mandatory, 1 to 10240 characters.
        #[track_caller] pub fn schema(self, value: impl IntoVal<String>) -> Self { with(self, "Schema", value) }
    }

    /// Words of `RecordType`.
    pub type RecordTypeSchemaOverrideRecordType = Word<fn(of::RecordTypeSchemaOverrideRecordType)>;
    impl RecordTypeSchemaOverrideRecordType {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
        /// `SKILL`
        pub const Skill: Self = word("SKILL");
        /// `GATEWAY`
        pub const Gateway: Self = word("GATEWAY");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// Words of `RegistryAuthorizerType`.
    pub type RegistryAuthorizerType = Word<fn(of::RegistryAuthorizerType)>;
    impl RegistryAuthorizerType {
        /// `CUSTOM_JWT`
        pub const CustomJwt: Self = word("CUSTOM_JWT");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AgentRegistry::RegistryRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html).
///
/// What `Ref` returns: `RecordArn`.
pub type CfnRegistryRecord = Handle<of::CfnRegistryRecord>;
impl cfn::ResourceType for of::CfnRegistryRecord { const TYPE: &'static str = "AWS::AgentRegistry::RegistryRecord"; type Tags = cfn::TagList; type Props = CfnRegistryRecordProps; type Reference = Is<kinds::RegistryRecordArn>; }
impl CfnRegistryRecord {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `RecordArn`.
    #[inline] pub fn attr_record_arn(&self) -> Val<Is<kinds::RegistryRecordArn>> { cfn::attribute(&self.0, "RecordArn") }
    /// The attribute `RecordId`.
    #[inline] pub fn attr_record_id(&self) -> Val<String> { cfn::attribute(&self.0, "RecordId") }
    /// The attribute `RegistryArn`.
    #[inline] pub fn attr_registry_arn(&self) -> Val<String> { cfn::attribute(&self.0, "RegistryArn") }
    /// The attribute `Status`: one of `DRAFT`, `PENDING_APPROVAL`, `APPROVED`, `REJECTED`, `DEPRECATED`, `CREATING`, `UPDATING`, `CREATE_FAILED`, `UPDATE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnRegistryRecord`].
///
/// Mandatory: `Name`, `RecordType`, `Descriptors`.
///
/// A change replaces the resource: `RecordType`, `RegistryId`.
pub type CfnRegistryRecordProps = Fields<of::CfnRegistryRecord>;
/// What [`CfnRegistryRecordProps`] cannot do without.
pub struct CfnRegistryRecordPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`.
    pub name: A,
    /// `RecordType`. Changing it replaces the resource.
    pub record_type: B,
    /// `Descriptors`.
    pub descriptors: C,
}
impl CfnRegistryRecordProps {
    /// Takes what is mandatory, by name: [`CfnRegistryRecordPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_registry_record::RecordType>, C: IntoVal<cfn_registry_record::Descriptors>>(required: CfnRegistryRecordPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "RecordType", required.record_type), "Descriptors", required.descriptors) }
    /// `CustomMetadata`.
    #[track_caller] pub fn custom_metadata(self, value: impl IntoVal<Json>) -> Self { with(self, "CustomMetadata", value) }
    /// `Description`: 1 to 4096 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Descriptors`: mandatory.
    #[track_caller] pub fn descriptors(self, value: impl IntoVal<cfn_registry_record::Descriptors>) -> Self { with(self, "Descriptors", value) }
    /// `DisplayName`: 1 to 255 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecordType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn record_type(self, value: impl IntoVal<cfn_registry_record::RecordType>) -> Self { with(self, "RecordType", value) }
    /// `RecordVersion`: 1 to 255 characters, matches `^[a-zA-Z0-9.-]+$`.
    #[track_caller] pub fn record_version(self, value: impl IntoVal<String>) -> Self { with(self, "RecordVersion", value) }
    /// `RegistryId`: 1 to 2048 characters, matches `^(arn:aws(-[^:]+)?:agent-registry:[a-z0-9-]+:[0-9]{12}:registry/)?[a-zA-Z0-9]{12,16}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn registry_id(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_registry_record::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegistryRecord`].
pub mod cfn_registry_record {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_registry::{Tag};
    mod of { pub enum A2aAgentCardDescriptor {} impl ias_core::Optional for A2aAgentCardDescriptor {} pub enum AgUiDescriptor {} impl ias_core::Optional for AgUiDescriptor {} pub enum AgentSkillsAdditionalData {} impl ias_core::Optional for AgentSkillsAdditionalData {} pub enum AgentSkillsDefinitionDescriptor {} impl ias_core::Optional for AgentSkillsDefinitionDescriptor {} pub enum AgentSkillsMdDescriptor {} impl ias_core::Optional for AgentSkillsMdDescriptor {} pub enum CustomDescriptor {} impl ias_core::Optional for CustomDescriptor {} pub enum DescriptorSource {} impl ias_core::Optional for DescriptorSource {} pub enum DescriptorSourceFromUrl {} pub enum Descriptors {} impl ias_core::Optional for Descriptors {} pub enum HttpDescriptor {} impl ias_core::Optional for HttpDescriptor {} pub enum McpServerAdditionalData {} impl ias_core::Optional for McpServerAdditionalData {} pub enum McpServerDescriptor {} impl ias_core::Optional for McpServerDescriptor {} pub enum McpToolsDescriptor {} impl ias_core::Optional for McpToolsDescriptor {} pub enum RecordType {} pub enum RegistryRecordCredentialProviderConfiguration {} pub enum RegistryRecordCredentialProviderConfigurationCredentialProviderType {} pub enum RegistryRecordCredentialProviderUnion {} impl ias_core::Optional for RegistryRecordCredentialProviderUnion {} pub enum RegistryRecordIamCredentialProvider {} impl ias_core::Optional for RegistryRecordIamCredentialProvider {} pub enum RegistryRecordOAuthCredentialProvider {} pub enum RegistryRecordOAuthCredentialProviderGrantType {} pub enum SkillMdSource {} impl ias_core::Optional for SkillMdSource {} pub enum SkillMdSourceFromUrl {} pub enum SourceOnlyDescriptorSource {} impl ias_core::Optional for SourceOnlyDescriptorSource {} pub enum SourceOnlyDescriptorSourceFromUrl {} }

    /// `A2aAgentCardDescriptor`.
    pub type A2aAgentCardDescriptor = Fields<of::A2aAgentCardDescriptor>;
    impl A2aAgentCardDescriptor {
        /// `Data`: 1 to 102400 characters.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
        /// `DataSchemaVersion`: 1 to 255 characters.
        #[track_caller] pub fn data_schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "DataSchemaVersion", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<DescriptorSource>) -> Self { with(self, "Source", value) }
    }

    /// `AgUiDescriptor`.
    pub type AgUiDescriptor = Fields<of::AgUiDescriptor>;
    impl AgUiDescriptor {
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<SourceOnlyDescriptorSource>) -> Self { with(self, "Source", value) }
    }

    /// `AgentSkillsAdditionalData`.
    pub type AgentSkillsAdditionalData = Fields<of::AgentSkillsAdditionalData>;
    impl AgentSkillsAdditionalData {
        /// `SkillMd`.
        #[track_caller] pub fn skill_md(self, value: impl IntoVal<AgentSkillsMdDescriptor>) -> Self { with(self, "SkillMd", value) }
    }

    /// `AgentSkillsDefinitionDescriptor`.
    pub type AgentSkillsDefinitionDescriptor = Fields<of::AgentSkillsDefinitionDescriptor>;
    impl AgentSkillsDefinitionDescriptor {
        /// `AdditionalData`.
        #[track_caller] pub fn additional_data(self, value: impl IntoVal<AgentSkillsAdditionalData>) -> Self { with(self, "AdditionalData", value) }
        /// `Data`: 1 to 102400 characters.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
        /// `DataSchemaVersion`: 1 to 255 characters.
        #[track_caller] pub fn data_schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "DataSchemaVersion", value) }
    }

    /// `AgentSkillsMdDescriptor`.
    pub type AgentSkillsMdDescriptor = Fields<of::AgentSkillsMdDescriptor>;
    impl AgentSkillsMdDescriptor {
        /// `Data`: 1 to 102400 characters.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
        /// `DataSchemaVersion`: 1 to 255 characters.
        #[track_caller] pub fn data_schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "DataSchemaVersion", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<SkillMdSource>) -> Self { with(self, "Source", value) }
    }

    /// `CustomDescriptor`.
    pub type CustomDescriptor = Fields<of::CustomDescriptor>;
    impl CustomDescriptor {
        /// `Data`: 1 to 102400 characters.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
    }

    /// `DescriptorSource`.
    pub type DescriptorSource = Fields<of::DescriptorSource>;
    impl DescriptorSource {
        /// `FromUrl`.
        #[track_caller] pub fn from_url(self, value: impl IntoVal<DescriptorSourceFromUrl>) -> Self { with(self, "FromUrl", value) }
    }

    /// `DescriptorSourceFromUrl`.
    pub type DescriptorSourceFromUrl = Fields<of::DescriptorSourceFromUrl>;
    impl DescriptorSourceFromUrl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `CredentialProviderConfigurations`: at most 1 item.
        #[track_caller] pub fn credential_provider_configurations(self, value: impl IntoVal<List<RegistryRecordCredentialProviderConfiguration>>) -> Self { with(self, "CredentialProviderConfigurations", value) }
        /// `Url`: mandatory, 1 to 2048 characters, matches `^https://.*$`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `Descriptors`.
    pub type Descriptors = Fields<of::Descriptors>;
    impl Descriptors {
        /// `A2aAgentCard`.
        #[track_caller] pub fn a2a_agent_card(self, value: impl IntoVal<A2aAgentCardDescriptor>) -> Self { with(self, "A2aAgentCard", value) }
        /// `AgentSkillsDefinition`.
        #[track_caller] pub fn agent_skills_definition(self, value: impl IntoVal<AgentSkillsDefinitionDescriptor>) -> Self { with(self, "AgentSkillsDefinition", value) }
        /// `Agui`.
        #[track_caller] pub fn agui(self, value: impl IntoVal<AgUiDescriptor>) -> Self { with(self, "Agui", value) }
        /// `Custom`.
        #[track_caller] pub fn custom(self, value: impl IntoVal<CustomDescriptor>) -> Self { with(self, "Custom", value) }
        /// `Http`.
        #[track_caller] pub fn http(self, value: impl IntoVal<HttpDescriptor>) -> Self { with(self, "Http", value) }
        /// `McpServer`.
        #[track_caller] pub fn mcp_server(self, value: impl IntoVal<McpServerDescriptor>) -> Self { with(self, "McpServer", value) }
    }

    /// `HttpDescriptor`.
    pub type HttpDescriptor = Fields<of::HttpDescriptor>;
    impl HttpDescriptor {
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<SourceOnlyDescriptorSource>) -> Self { with(self, "Source", value) }
    }

    /// `McpServerAdditionalData`.
    pub type McpServerAdditionalData = Fields<of::McpServerAdditionalData>;
    impl McpServerAdditionalData {
        /// `Tools`.
        #[track_caller] pub fn tools(self, value: impl IntoVal<McpToolsDescriptor>) -> Self { with(self, "Tools", value) }
    }

    /// `McpServerDescriptor`.
    pub type McpServerDescriptor = Fields<of::McpServerDescriptor>;
    impl McpServerDescriptor {
        /// `AdditionalData`.
        #[track_caller] pub fn additional_data(self, value: impl IntoVal<McpServerAdditionalData>) -> Self { with(self, "AdditionalData", value) }
        /// `Data`: 1 to 102400 characters.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
        /// `DataSchemaVersion`: 1 to 255 characters.
        #[track_caller] pub fn data_schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "DataSchemaVersion", value) }
        /// `Source`.
        #[track_caller] pub fn source(self, value: impl IntoVal<DescriptorSource>) -> Self { with(self, "Source", value) }
    }

    /// `McpToolsDescriptor`.
    pub type McpToolsDescriptor = Fields<of::McpToolsDescriptor>;
    impl McpToolsDescriptor {
        /// `Data`: 1 to 102400 characters.
        #[track_caller] pub fn data(self, value: impl IntoVal<String>) -> Self { with(self, "Data", value) }
        /// `DataSchemaVersion`: 1 to 255 characters.
        #[track_caller] pub fn data_schema_version(self, value: impl IntoVal<String>) -> Self { with(self, "DataSchemaVersion", value) }
    }

    /// Words of `RecordType`.
    pub type RecordType = Word<fn(of::RecordType)>;
    impl RecordType {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
        /// `SKILL`
        pub const Skill: Self = word("SKILL");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `GATEWAY`
        pub const Gateway: Self = word("GATEWAY");
    }

    /// `RegistryRecordCredentialProviderConfiguration`.
    pub type RegistryRecordCredentialProviderConfiguration = Fields<of::RegistryRecordCredentialProviderConfiguration>;
    impl RegistryRecordCredentialProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credential_provider_type: impl IntoVal<RegistryRecordCredentialProviderConfigurationCredentialProviderType>, credential_provider: impl IntoVal<RegistryRecordCredentialProviderUnion>) -> Self { with(with(empty(), "CredentialProviderType", credential_provider_type), "CredentialProvider", credential_provider) }
        /// `CredentialProvider`: mandatory.
        #[track_caller] pub fn credential_provider(self, value: impl IntoVal<RegistryRecordCredentialProviderUnion>) -> Self { with(self, "CredentialProvider", value) }
        /// `CredentialProviderType`: mandatory.
        #[track_caller] pub fn credential_provider_type(self, value: impl IntoVal<RegistryRecordCredentialProviderConfigurationCredentialProviderType>) -> Self { with(self, "CredentialProviderType", value) }
    }

    /// Words of `CredentialProviderType`.
    pub type RegistryRecordCredentialProviderConfigurationCredentialProviderType = Word<fn(of::RegistryRecordCredentialProviderConfigurationCredentialProviderType)>;
    impl RegistryRecordCredentialProviderConfigurationCredentialProviderType {
        /// `OAUTH`
        pub const Oauth: Self = word("OAUTH");
        /// `IAM`
        pub const Iam: Self = word("IAM");
    }

    /// `RegistryRecordCredentialProviderUnion`.
    pub type RegistryRecordCredentialProviderUnion = Fields<of::RegistryRecordCredentialProviderUnion>;
    impl RegistryRecordCredentialProviderUnion {
        /// `IamCredentialProvider`.
        #[track_caller] pub fn iam_credential_provider(self, value: impl IntoVal<RegistryRecordIamCredentialProvider>) -> Self { with(self, "IamCredentialProvider", value) }
        /// `OauthCredentialProvider`.
        #[track_caller] pub fn oauth_credential_provider(self, value: impl IntoVal<RegistryRecordOAuthCredentialProvider>) -> Self { with(self, "OauthCredentialProvider", value) }
    }

    /// `RegistryRecordIamCredentialProvider`.
    pub type RegistryRecordIamCredentialProvider = Fields<of::RegistryRecordIamCredentialProvider>;
    impl RegistryRecordIamCredentialProvider {
        /// `Region`: 1 to 64 characters, matches `^[a-z0-9-]+$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Service`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    }

    /// `RegistryRecordOAuthCredentialProvider`.
    pub type RegistryRecordOAuthCredentialProvider = Fields<of::RegistryRecordOAuthCredentialProvider>;
    impl RegistryRecordOAuthCredentialProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_arn: impl IntoVal<String>) -> Self { with(empty(), "ProviderArn", provider_arn) }
        /// `CustomParameters`.
        #[track_caller] pub fn custom_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomParameters", value) }
        /// `GrantType`.
        #[track_caller] pub fn grant_type(self, value: impl IntoVal<RegistryRecordOAuthCredentialProviderGrantType>) -> Self { with(self, "GrantType", value) }
        /// `ProviderArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:.*$`.
        #[track_caller] pub fn provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderArn", value) }
        /// `Scopes`.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    }

    /// Words of `GrantType`.
    pub type RegistryRecordOAuthCredentialProviderGrantType = Word<fn(of::RegistryRecordOAuthCredentialProviderGrantType)>;
    impl RegistryRecordOAuthCredentialProviderGrantType {
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
    }

    /// `SkillMdSource`.
    pub type SkillMdSource = Fields<of::SkillMdSource>;
    impl SkillMdSource {
        /// `FromUrl`.
        #[track_caller] pub fn from_url(self, value: impl IntoVal<SkillMdSourceFromUrl>) -> Self { with(self, "FromUrl", value) }
    }

    /// `SkillMdSourceFromUrl`.
    pub type SkillMdSourceFromUrl = Fields<of::SkillMdSourceFromUrl>;
    impl SkillMdSourceFromUrl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `Url`: mandatory, 1 to 2048 characters, matches `^https://.*$`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `SourceOnlyDescriptorSource`.
    pub type SourceOnlyDescriptorSource = Fields<of::SourceOnlyDescriptorSource>;
    impl SourceOnlyDescriptorSource {
        /// `FromUrl`.
        #[track_caller] pub fn from_url(self, value: impl IntoVal<SourceOnlyDescriptorSourceFromUrl>) -> Self { with(self, "FromUrl", value) }
    }

    /// `SourceOnlyDescriptorSourceFromUrl`.
    pub type SourceOnlyDescriptorSourceFromUrl = Fields<of::SourceOnlyDescriptorSourceFromUrl>;
    impl SourceOnlyDescriptorSourceFromUrl {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `Url`: mandatory, 1 to 2048 characters, matches `^https://.*$`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }
}
