// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::VerifiedPermissions`.

use super::prelude::*;

mod of { pub enum CfnIdentitySource {} pub enum CfnPolicy {} pub enum CfnPolicyStore {} pub enum CfnPolicyStoreAlias {} pub enum CfnPolicyTemplate {} }

/// [`AWS::VerifiedPermissions::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html).
///
/// What `Ref` returns: a text of IdentitySourceId, PolicyStoreId.
pub type CfnIdentitySource = Handle<of::CfnIdentitySource>;
impl cfn::ResourceType for of::CfnIdentitySource { const TYPE: &'static str = "AWS::VerifiedPermissions::IdentitySource"; type Tags = cfn::NoTags; type Props = CfnIdentitySourceProps; type Reference = String; }
impl CfnIdentitySource {
    /// The attribute `Details`.
    #[inline] pub fn attr_details(&self) -> Val<Json> { cfn::attribute(&self.0, "Details") }
    /// The attribute `Details.ClientIds`.
    #[inline] pub fn attr_details_client_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Details.ClientIds") }
    /// The attribute `Details.DiscoveryUrl`.
    #[inline] pub fn attr_details_discovery_url(&self) -> Val<String> { cfn::attribute(&self.0, "Details.DiscoveryUrl") }
    /// The attribute `Details.OpenIdIssuer`: one of `COGNITO`.
    #[inline] pub fn attr_details_open_id_issuer(&self) -> Val<String> { cfn::attribute(&self.0, "Details.OpenIdIssuer") }
    /// The attribute `Details.UserPoolArn`.
    #[inline] pub fn attr_details_user_pool_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Details.UserPoolArn") }
    /// The attribute `IdentitySourceId`.
    #[inline] pub fn attr_identity_source_id(&self) -> Val<String> { cfn::attribute(&self.0, "IdentitySourceId") }
}

/// Properties of [`CfnIdentitySource`].
///
/// Mandatory: `Configuration`, `PolicyStoreId`.
///
/// A change replaces the resource: `PolicyStoreId`.
pub type CfnIdentitySourceProps = Fields<of::CfnIdentitySource>;
impl CfnIdentitySourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration: impl IntoVal<cfn_identity_source::IdentitySourceConfiguration>, policy_store_id: impl IntoVal<String>) -> Self { with(with(empty(), "Configuration", configuration), "PolicyStoreId", policy_store_id) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_identity_source::IdentitySourceConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `PolicyStoreId`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyStoreId", value) }
    /// `PrincipalEntityType`: 1 to 200 characters, matches `^.*$`.
    #[track_caller] pub fn principal_entity_type(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalEntityType", value) }
}

/// Types of [`CfnIdentitySource`].
pub mod cfn_identity_source {
    use super::super::prelude::*;
    mod of { pub enum CognitoGroupConfiguration {} pub enum CognitoUserPoolConfiguration {} pub enum OpenIdConnectAccessTokenConfiguration {} impl ias_core::Optional for OpenIdConnectAccessTokenConfiguration {} pub enum OpenIdConnectConfiguration {} pub enum OpenIdConnectGroupConfiguration {} pub enum OpenIdConnectIdentityTokenConfiguration {} impl ias_core::Optional for OpenIdConnectIdentityTokenConfiguration {} }

    /// `CognitoGroupConfiguration`.
    pub type CognitoGroupConfiguration = Fields<of::CognitoGroupConfiguration>;
    impl CognitoGroupConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group_entity_type: impl IntoVal<String>) -> Self { with(empty(), "GroupEntityType", group_entity_type) }
        /// `GroupEntityType`: mandatory, 1 to 200 characters, matches `^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$`.
        #[track_caller] pub fn group_entity_type(self, value: impl IntoVal<String>) -> Self { with(self, "GroupEntityType", value) }
    }

    /// `CognitoUserPoolConfiguration`.
    pub type CognitoUserPoolConfiguration = Fields<of::CognitoUserPoolConfiguration>;
    impl CognitoUserPoolConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_pool_arn: impl IntoVal<String>) -> Self { with(empty(), "UserPoolArn", user_pool_arn) }
        /// `ClientIds`: at most 1000 items, each 1 to 255 characters, each matches `^.*$`.
        #[track_caller] pub fn client_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClientIds", value) }
        /// `GroupConfiguration`.
        #[track_caller] pub fn group_configuration(self, value: impl IntoVal<CognitoGroupConfiguration>) -> Self { with(self, "GroupConfiguration", value) }
        /// `UserPoolArn`: mandatory, 1 to 255 characters, matches `^arn:[a-zA-Z0-9-]+:cognito-idp:(([a-zA-Z0-9-]+:\d{12}:userpool/[\w-]+_[0-9a-zA-Z]+))$`.
        #[track_caller] pub fn user_pool_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UserPoolArn", value) }
    }

    /// `IdentitySourceConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct IdentitySourceConfiguration(Value);
    ias_core::union!(IdentitySourceConfiguration);
    impl IdentitySourceConfiguration {
        /// `CognitoUserPoolConfiguration`.
        #[track_caller] pub fn cognito_user_pool_configuration(value: impl IntoVal<CognitoUserPoolConfiguration>) -> Self { Self(Value::one("CognitoUserPoolConfiguration", value)) }
        /// `OpenIdConnectConfiguration`.
        #[track_caller] pub fn open_id_connect_configuration(value: impl IntoVal<OpenIdConnectConfiguration>) -> Self { Self(Value::one("OpenIdConnectConfiguration", value)) }
    }

    /// `OpenIdConnectAccessTokenConfiguration`.
    pub type OpenIdConnectAccessTokenConfiguration = Fields<of::OpenIdConnectAccessTokenConfiguration>;
    impl OpenIdConnectAccessTokenConfiguration {
        /// `Audiences`: 1 to 255 items, each 1 to 255 characters.
        #[track_caller] pub fn audiences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Audiences", value) }
        /// `PrincipalIdClaim`: at least 1 character, default `"sub"`.
        #[track_caller] pub fn principal_id_claim(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalIdClaim", value) }
    }

    /// `OpenIdConnectConfiguration`.
    pub type OpenIdConnectConfiguration = Fields<of::OpenIdConnectConfiguration>;
    impl OpenIdConnectConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(issuer: impl IntoVal<String>, token_selection: impl IntoVal<OpenIdConnectTokenSelection>) -> Self { with(with(empty(), "Issuer", issuer), "TokenSelection", token_selection) }
        /// `EntityIdPrefix`: 1 to 100 characters.
        #[track_caller] pub fn entity_id_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "EntityIdPrefix", value) }
        /// `GroupConfiguration`.
        #[track_caller] pub fn group_configuration(self, value: impl IntoVal<OpenIdConnectGroupConfiguration>) -> Self { with(self, "GroupConfiguration", value) }
        /// `Issuer`: mandatory, 1 to 2048 characters, matches `^https://.*$`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `TokenSelection`: mandatory.
        #[track_caller] pub fn token_selection(self, value: impl IntoVal<OpenIdConnectTokenSelection>) -> Self { with(self, "TokenSelection", value) }
    }

    /// `OpenIdConnectGroupConfiguration`.
    pub type OpenIdConnectGroupConfiguration = Fields<of::OpenIdConnectGroupConfiguration>;
    impl OpenIdConnectGroupConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(group_claim: impl IntoVal<String>, group_entity_type: impl IntoVal<String>) -> Self { with(with(empty(), "GroupClaim", group_claim), "GroupEntityType", group_entity_type) }
        /// `GroupClaim`: mandatory, at least 1 character.
        #[track_caller] pub fn group_claim(self, value: impl IntoVal<String>) -> Self { with(self, "GroupClaim", value) }
        /// `GroupEntityType`: mandatory, 1 to 200 characters, matches `^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$`.
        #[track_caller] pub fn group_entity_type(self, value: impl IntoVal<String>) -> Self { with(self, "GroupEntityType", value) }
    }

    /// `OpenIdConnectIdentityTokenConfiguration`.
    pub type OpenIdConnectIdentityTokenConfiguration = Fields<of::OpenIdConnectIdentityTokenConfiguration>;
    impl OpenIdConnectIdentityTokenConfiguration {
        /// `ClientIds`: at most 1000 items, each 1 to 255 characters, each matches `^.*$`.
        #[track_caller] pub fn client_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ClientIds", value) }
        /// `PrincipalIdClaim`: at least 1 character, default `"sub"`.
        #[track_caller] pub fn principal_id_claim(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalIdClaim", value) }
    }

    /// `OpenIdConnectTokenSelection`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OpenIdConnectTokenSelection(Value);
    ias_core::union!(OpenIdConnectTokenSelection);
    impl OpenIdConnectTokenSelection {
        /// `AccessTokenOnly`.
        #[track_caller] pub fn access_token_only(value: impl IntoVal<OpenIdConnectAccessTokenConfiguration>) -> Self { Self(Value::one("AccessTokenOnly", value)) }
        /// `IdentityTokenOnly`.
        #[track_caller] pub fn identity_token_only(value: impl IntoVal<OpenIdConnectIdentityTokenConfiguration>) -> Self { Self(Value::one("IdentityTokenOnly", value)) }
    }
}

/// [`AWS::VerifiedPermissions::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html).
///
/// What `Ref` returns: a text of PolicyId, PolicyStoreId.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::VerifiedPermissions::Policy"; type Tags = cfn::NoTags; type Props = CfnPolicyProps; type Reference = String; }
impl CfnPolicy {
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
    /// The attribute `PolicyType`: one of `STATIC`, `TEMPLATE_LINKED`.
    #[inline] pub fn attr_policy_type(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyType") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `Definition`, `PolicyStoreId`.
///
/// A change replaces the resource: `PolicyStoreId`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
impl CfnPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(definition: impl IntoVal<cfn_policy::PolicyDefinition>, policy_store_id: impl IntoVal<String>) -> Self { with(with(empty(), "Definition", definition), "PolicyStoreId", policy_store_id) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_policy::PolicyDefinition>) -> Self { with(self, "Definition", value) }
    /// `Name`: at most 150 characters, matches `^[a-zA-Z0-9-/_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyStoreId`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyStoreId", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    use super::super::prelude::*;
    mod of { pub enum EntityIdentifier {} pub enum StaticPolicyDefinition {} pub enum TemplateLinkedPolicyDefinition {} }

    /// `EntityIdentifier`.
    pub type EntityIdentifier = Fields<of::EntityIdentifier>;
    impl EntityIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entity_id: impl IntoVal<String>, entity_type: impl IntoVal<String>) -> Self { with(with(empty(), "EntityId", entity_id), "EntityType", entity_type) }
        /// `EntityId`: mandatory, 1 to 200 characters, matches `^.*$`.
        #[track_caller] pub fn entity_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntityId", value) }
        /// `EntityType`: mandatory, 1 to 200 characters, matches `^.*$`.
        #[track_caller] pub fn entity_type(self, value: impl IntoVal<String>) -> Self { with(self, "EntityType", value) }
    }

    /// `PolicyDefinition`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyDefinition(Value);
    ias_core::union!(PolicyDefinition);
    impl PolicyDefinition {
        /// `Static`.
        #[track_caller] pub fn static_(value: impl IntoVal<StaticPolicyDefinition>) -> Self { Self(Value::one("Static", value)) }
        /// `TemplateLinked`.
        #[track_caller] pub fn template_linked(value: impl IntoVal<TemplateLinkedPolicyDefinition>) -> Self { Self(Value::one("TemplateLinked", value)) }
    }

    /// `StaticPolicyDefinition`.
    pub type StaticPolicyDefinition = Fields<of::StaticPolicyDefinition>;
    impl StaticPolicyDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statement: impl IntoVal<String>) -> Self { with(empty(), "Statement", statement) }
        /// `Description`: at most 150 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Statement`: mandatory, 1 to 10000 characters.
        #[track_caller] pub fn statement(self, value: impl IntoVal<String>) -> Self { with(self, "Statement", value) }
    }

    /// `TemplateLinkedPolicyDefinition`.
    pub type TemplateLinkedPolicyDefinition = Fields<of::TemplateLinkedPolicyDefinition>;
    impl TemplateLinkedPolicyDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_template_id: impl IntoVal<String>) -> Self { with(empty(), "PolicyTemplateId", policy_template_id) }
        /// `PolicyTemplateId`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9-]*$`.
        #[track_caller] pub fn policy_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyTemplateId", value) }
        /// `Principal`.
        #[track_caller] pub fn principal(self, value: impl IntoVal<EntityIdentifier>) -> Self { with(self, "Principal", value) }
        /// `Resource`.
        #[track_caller] pub fn resource(self, value: impl IntoVal<EntityIdentifier>) -> Self { with(self, "Resource", value) }
    }
}

/// [`AWS::VerifiedPermissions::PolicyStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystore.html).
///
/// What `Ref` returns: `PolicyStoreId`.
pub type CfnPolicyStore = Handle<of::CfnPolicyStore>;
impl cfn::ResourceType for of::CfnPolicyStore { const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStore"; type Tags = cfn::TagList; type Props = CfnPolicyStoreProps; type Reference = String; }
impl CfnPolicyStore {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PolicyStoreArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EncryptionState`.
    #[inline] pub fn attr_encryption_state(&self) -> Val<Json> { cfn::attribute(&self.0, "EncryptionState") }
    /// The attribute `PolicyStoreId`.
    #[inline] pub fn attr_policy_store_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyStoreId") }
}

/// Properties of [`CfnPolicyStore`].
///
/// Mandatory: `ValidationSettings`.
pub type CfnPolicyStoreProps = Fields<of::CfnPolicyStore>;
impl CfnPolicyStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(validation_settings: impl IntoVal<cfn_policy_store::ValidationSettings>) -> Self { with(empty(), "ValidationSettings", validation_settings) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<cfn_policy_store::DeletionProtection>) -> Self { with(self, "DeletionProtection", value) }
    /// `Description`: at most 150 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionSettings`. Write-only.
    #[track_caller] pub fn encryption_settings(self, value: impl IntoVal<cfn_policy_store::EncryptionSettings>) -> Self { with(self, "EncryptionSettings", value) }
    /// `Schema`.
    #[track_caller] pub fn schema(self, value: impl IntoVal<cfn_policy_store::SchemaDefinition>) -> Self { with(self, "Schema", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy_store::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ValidationSettings`: mandatory.
    #[track_caller] pub fn validation_settings(self, value: impl IntoVal<cfn_policy_store::ValidationSettings>) -> Self { with(self, "ValidationSettings", value) }
}

/// Types of [`CfnPolicyStore`].
pub mod cfn_policy_store {
    use super::super::prelude::*;
    mod of { pub enum DefaultProperty {} impl ias_core::Optional for DefaultProperty {} pub enum DeletionMode {} pub enum DeletionProtection {} pub enum KmsEncryptionSettings {} pub enum SchemaDefinition {} impl ias_core::Optional for SchemaDefinition {} pub enum Tag {} pub enum ValidationMode {} pub enum ValidationSettings {} }

    /// `Default`.
    pub type DefaultProperty = Fields<of::DefaultProperty>;
    impl DefaultProperty {
    }

    /// Words of `DeletionMode`.
    pub type DeletionMode = Word<fn(of::DeletionMode)>;
    impl DeletionMode {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `DeletionProtection`.
    pub type DeletionProtection = Fields<of::DeletionProtection>;
    impl DeletionProtection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<DeletionMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory, default `"DISABLED"`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<DeletionMode>) -> Self { with(self, "Mode", value) }
    }

    /// `EncryptionSettings`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptionSettings(Value);
    ias_core::union!(EncryptionSettings);
    impl EncryptionSettings {
        /// `KmsEncryptionSettings`.
        #[track_caller] pub fn kms_encryption_settings(value: impl IntoVal<KmsEncryptionSettings>) -> Self { Self(Value::one("KmsEncryptionSettings", value)) }
        /// `Default`.
        #[track_caller] pub fn default_(value: impl IntoVal<DefaultProperty>) -> Self { Self(Value::one("Default", value)) }
    }

    /// `KmsEncryptionSettings`.
    pub type KmsEncryptionSettings = Fields<of::KmsEncryptionSettings>;
    impl KmsEncryptionSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `EncryptionContext`.
        #[track_caller] pub fn encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EncryptionContext", value) }
        /// `Key`: mandatory, matches `^[a-zA-Z0-9:/_-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `SchemaDefinition`.
    pub type SchemaDefinition = Fields<of::SchemaDefinition>;
    impl SchemaDefinition {
        /// `CedarJson`.
        #[track_caller] pub fn cedar_json(self, value: impl IntoVal<String>) -> Self { with(self, "CedarJson", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ValidationMode`.
    pub type ValidationMode = Word<fn(of::ValidationMode)>;
    impl ValidationMode {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `STRICT`
        pub const Strict: Self = word("STRICT");
    }

    /// `ValidationSettings`.
    pub type ValidationSettings = Fields<of::ValidationSettings>;
    impl ValidationSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<ValidationMode>) -> Self { with(empty(), "Mode", mode) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ValidationMode>) -> Self { with(self, "Mode", value) }
    }
}

/// [`AWS::VerifiedPermissions::PolicyStoreAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html).
///
/// What `Ref` returns: `AliasName`.
pub type CfnPolicyStoreAlias = Handle<of::CfnPolicyStoreAlias>;
impl cfn::ResourceType for of::CfnPolicyStoreAlias { const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyStoreAlias"; type Tags = cfn::NoTags; type Props = CfnPolicyStoreAliasProps; type Reference = String; }

/// Properties of [`CfnPolicyStoreAlias`].
///
/// Mandatory: `AliasName`, `PolicyStoreId`.
///
/// A change replaces the resource: `AliasName`, `PolicyStoreId`.
pub type CfnPolicyStoreAliasProps = Fields<of::CfnPolicyStoreAlias>;
impl CfnPolicyStoreAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(alias_name: impl IntoVal<String>, policy_store_id: impl IntoVal<String>) -> Self { with(with(empty(), "AliasName", alias_name), "PolicyStoreId", policy_store_id) }
    /// `AliasName`: mandatory, 1 to 150 characters, matches `^[a-zA-Z0-9-_/]*$`. Changing it replaces the resource.
    #[track_caller] pub fn alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "AliasName", value) }
    /// `PolicyStoreId`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyStoreId", value) }
}

/// [`AWS::VerifiedPermissions::PolicyTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policytemplate.html).
///
/// What `Ref` returns: a text of PolicyStoreId, PolicyTemplateId.
pub type CfnPolicyTemplate = Handle<of::CfnPolicyTemplate>;
impl cfn::ResourceType for of::CfnPolicyTemplate { const TYPE: &'static str = "AWS::VerifiedPermissions::PolicyTemplate"; type Tags = cfn::NoTags; type Props = CfnPolicyTemplateProps; type Reference = String; }
impl CfnPolicyTemplate {
    /// The attribute `PolicyTemplateId`.
    #[inline] pub fn attr_policy_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyTemplateId") }
}

/// Properties of [`CfnPolicyTemplate`].
///
/// Mandatory: `Statement`, `PolicyStoreId`.
///
/// A change replaces the resource: `PolicyStoreId`.
pub type CfnPolicyTemplateProps = Fields<of::CfnPolicyTemplate>;
impl CfnPolicyTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(statement: impl IntoVal<String>, policy_store_id: impl IntoVal<String>) -> Self { with(with(empty(), "Statement", statement), "PolicyStoreId", policy_store_id) }
    /// `Description`: at most 150 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: at most 150 characters, matches `^[a-zA-Z0-9-/_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyStoreId`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyStoreId", value) }
    /// `Statement`: mandatory, 1 to 10000 characters.
    #[track_caller] pub fn statement(self, value: impl IntoVal<String>) -> Self { with(self, "Statement", value) }
}
