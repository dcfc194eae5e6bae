// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Glue`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBlueprint {} pub enum CfnCatalog {} pub enum CfnClassifier {} impl ias_core::Optional for CfnClassifier {} pub enum CfnConnection {} pub enum CfnConnectionType {} pub enum CfnCrawler {} pub enum CfnCustomEntityType {} impl ias_core::Optional for CfnCustomEntityType {} pub enum CfnDataCatalogEncryptionSettings {} pub enum CfnDataQualityRuleset {} pub enum CfnDatabase {} pub enum CfnDevEndpoint {} pub enum CfnIdentityCenterConfiguration {} pub enum CfnIntegration {} pub enum CfnIntegrationResourceProperty {} pub enum CfnJob {} pub enum CfnMlTransform {} pub enum CfnPartition {} pub enum CfnRegistry {} pub enum CfnSchema {} pub enum CfnSchemaVersion {} pub enum CfnSchemaVersionMetadata {} pub enum CfnSecurityConfiguration {} pub enum CfnSession {} pub enum CfnTable {} pub enum CfnTableOptimizer {} pub enum CfnTrigger {} pub enum CfnUsageProfile {} pub enum CfnUserDefinedFunction {} pub enum CfnWorkflow {} impl ias_core::Optional for CfnWorkflow {} }

/// [`AWS::Glue::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnBlueprint = Handle<of::CfnBlueprint>;
impl cfn::ResourceType for of::CfnBlueprint { const TYPE: &'static str = "AWS::Glue::Blueprint"; type Tags = cfn::TagList; type Props = CfnBlueprintProps; type Reference = Is<kinds::GlueBlueprintArn>; }
impl CfnBlueprint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlueBlueprintArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedOn`.
    #[inline] pub fn attr_created_on(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedOn") }
    /// The attribute `LastModifiedOn`.
    #[inline] pub fn attr_last_modified_on(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedOn") }
    /// The attribute `ParameterSpec`.
    #[inline] pub fn attr_parameter_spec(&self) -> Val<String> { cfn::attribute(&self.0, "ParameterSpec") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnBlueprint`].
///
/// Mandatory: `Name`, `BlueprintLocation`.
///
/// A change replaces the resource: `Name`.
pub type CfnBlueprintProps = Fields<of::CfnBlueprint>;
impl CfnBlueprintProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, blueprint_location: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "BlueprintLocation", blueprint_location) }
    /// `BlueprintLocation`: mandatory, 1 to 8192 characters, matches `^s3://([^/]+)/([^/]+/)*([^/]+)$`.
    #[track_caller] pub fn blueprint_location(self, value: impl IntoVal<String>) -> Self { with(self, "BlueprintLocation", value) }
    /// `Description`: 1 to 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[\.\-_A-Za-z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_blueprint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBlueprint`].
pub mod cfn_blueprint {
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

/// [`AWS::Glue::Catalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnCatalog = Handle<of::CfnCatalog>;
impl cfn::ResourceType for of::CfnCatalog { const TYPE: &'static str = "AWS::Glue::Catalog"; type Tags = cfn::TagList; type Props = CfnCatalogProps; type Reference = String; }
impl CfnCatalog {
    /// The attribute `CatalogId`.
    #[inline] pub fn attr_catalog_id(&self) -> Val<String> { cfn::attribute(&self.0, "CatalogId") }
    /// The attribute `CatalogProperties.CustomProperties`.
    #[inline] pub fn attr_catalog_properties_custom_properties(&self) -> Val<Json> { cfn::attribute(&self.0, "CatalogProperties.CustomProperties") }
    /// The attribute `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`.
    #[inline] pub fn attr_catalog_properties_data_lake_access_properties_managed_workgroup_name(&self) -> Val<String> { cfn::attribute(&self.0, "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName") }
    /// The attribute `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`.
    #[inline] pub fn attr_catalog_properties_data_lake_access_properties_managed_workgroup_status(&self) -> Val<String> { cfn::attribute(&self.0, "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus") }
    /// The attribute `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`.
    #[inline] pub fn attr_catalog_properties_data_lake_access_properties_redshift_database_name(&self) -> Val<String> { cfn::attribute(&self.0, "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName") }
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<i64> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `ResourceArn`.
    #[inline] pub fn attr_resource_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceArn") }
    /// The attribute `UpdateTime`.
    #[inline] pub fn attr_update_time(&self) -> Val<i64> { cfn::attribute(&self.0, "UpdateTime") }
}

/// Properties of [`CfnCatalog`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnCatalogProps = Fields<of::CfnCatalog>;
impl CfnCatalogProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AllowFullTableExternalDataAccess`.
    #[track_caller] pub fn allow_full_table_external_data_access(self, value: impl IntoVal<cfn_catalog::AllowFullTableExternalDataAccess>) -> Self { with(self, "AllowFullTableExternalDataAccess", value) }
    /// `CatalogProperties`.
    #[track_caller] pub fn catalog_properties(self, value: impl IntoVal<cfn_catalog::CatalogProperties>) -> Self { with(self, "CatalogProperties", value) }
    /// `CreateDatabaseDefaultPermissions`.
    #[track_caller] pub fn create_database_default_permissions(self, value: impl IntoVal<List<cfn_catalog::PrincipalPermissions>>) -> Self { with(self, "CreateDatabaseDefaultPermissions", value) }
    /// `CreateTableDefaultPermissions`.
    #[track_caller] pub fn create_table_default_permissions(self, value: impl IntoVal<List<cfn_catalog::PrincipalPermissions>>) -> Self { with(self, "CreateTableDefaultPermissions", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FederatedCatalog`.
    #[track_caller] pub fn federated_catalog(self, value: impl IntoVal<cfn_catalog::FederatedCatalog>) -> Self { with(self, "FederatedCatalog", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^(?!(.*[.\/\\]|aws:)).*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OverwriteChildResourcePermissionsWithDefault`. Write-only.
    #[track_caller] pub fn overwrite_child_resource_permissions_with_default(self, value: impl IntoVal<cfn_catalog::OverwriteChildResourcePermissionsWithDefault>) -> Self { with(self, "OverwriteChildResourcePermissionsWithDefault", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_catalog::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetRedshiftCatalog`.
    #[track_caller] pub fn target_redshift_catalog(self, value: impl IntoVal<cfn_catalog::TargetRedshiftCatalog>) -> Self { with(self, "TargetRedshiftCatalog", value) }
}

/// Types of [`CfnCatalog`].
pub mod cfn_catalog {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_blueprint::{Tag};
    mod of { pub enum AllowFullTableExternalDataAccess {} pub enum CatalogProperties {} impl ias_core::Optional for CatalogProperties {} pub enum DataLakeAccessProperties {} impl ias_core::Optional for DataLakeAccessProperties {} pub enum DataLakeAccessPropertiesAllowFullTableExternalDataAccess {} pub enum FederatedCatalog {} impl ias_core::Optional for FederatedCatalog {} pub enum OverwriteChildResourcePermissionsWithDefault {} pub enum PrincipalPermissions {} impl ias_core::Optional for PrincipalPermissions {} pub enum TargetRedshiftCatalog {} }

    /// Words of `AllowFullTableExternalDataAccess`.
    pub type AllowFullTableExternalDataAccess = Word<fn(of::AllowFullTableExternalDataAccess)>;
    impl AllowFullTableExternalDataAccess {
        /// `True`
        pub const True: Self = word("True");
        /// `False`
        pub const False: Self = word("False");
    }

    /// `CatalogProperties`.
    pub type CatalogProperties = Fields<of::CatalogProperties>;
    impl CatalogProperties {
        /// `DataLakeAccessProperties`.
        #[track_caller] pub fn data_lake_access_properties(self, value: impl IntoVal<DataLakeAccessProperties>) -> Self { with(self, "DataLakeAccessProperties", value) }
    }

    /// `DataLakeAccessProperties`.
    pub type DataLakeAccessProperties = Fields<of::DataLakeAccessProperties>;
    impl DataLakeAccessProperties {
        /// `AllowFullTableExternalDataAccess`. Write-only.
        #[track_caller] pub fn allow_full_table_external_data_access(self, value: impl IntoVal<DataLakeAccessPropertiesAllowFullTableExternalDataAccess>) -> Self { with(self, "AllowFullTableExternalDataAccess", value) }
        /// `CatalogType`.
        #[track_caller] pub fn catalog_type(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogType", value) }
        /// `DataLakeAccess`.
        #[track_caller] pub fn data_lake_access(self, value: impl IntoVal<bool>) -> Self { with(self, "DataLakeAccess", value) }
        /// `DataTransferRole`.
        #[track_caller] pub fn data_transfer_role(self, value: impl IntoVal<String>) -> Self { with(self, "DataTransferRole", value) }
        /// `KmsKey`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// Words of `AllowFullTableExternalDataAccess`.
    pub type DataLakeAccessPropertiesAllowFullTableExternalDataAccess = Word<fn(of::DataLakeAccessPropertiesAllowFullTableExternalDataAccess)>;
    impl DataLakeAccessPropertiesAllowFullTableExternalDataAccess {
        /// `True`
        pub const True: Self = word("True");
        /// `False`
        pub const False: Self = word("False");
    }

    /// `FederatedCatalog`.
    pub type FederatedCatalog = Fields<of::FederatedCatalog>;
    impl FederatedCatalog {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `Identifier`.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
    }

    /// Words of `OverwriteChildResourcePermissionsWithDefault`.
    pub type OverwriteChildResourcePermissionsWithDefault = Word<fn(of::OverwriteChildResourcePermissionsWithDefault)>;
    impl OverwriteChildResourcePermissionsWithDefault {
        /// `Accept`
        pub const Accept: Self = word("Accept");
        /// `Deny`
        pub const Deny: Self = word("Deny");
    }

    /// `PrincipalPermissions`.
    pub type PrincipalPermissions = Fields<of::PrincipalPermissions>;
    impl PrincipalPermissions {
    }

    /// `TargetRedshiftCatalog`.
    pub type TargetRedshiftCatalog = Fields<of::TargetRedshiftCatalog>;
    impl TargetRedshiftCatalog {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(catalog_arn: impl IntoVal<String>) -> Self { with(empty(), "CatalogArn", catalog_arn) }
        /// `CatalogArn`: mandatory.
        #[track_caller] pub fn catalog_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogArn", value) }
    }
}

/// [`AWS::Glue::Classifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html).
///
/// What `Ref` returns: `Name`.
pub type CfnClassifier = Handle<of::CfnClassifier>;
impl cfn::ResourceType for of::CfnClassifier { const TYPE: &'static str = "AWS::Glue::Classifier"; type Tags = cfn::NoTags; type Props = CfnClassifierProps; type Reference = String; }
impl CfnClassifier {
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnClassifier`].
///
/// Nothing is mandatory.
///
/// Needs at least one of `XMLClassifier`; `CsvClassifier`; `GrokClassifier`; `JsonClassifier`.
pub type CfnClassifierProps = Fields<of::CfnClassifier>;
impl CfnClassifierProps {
    /// `CsvClassifier`.
    #[track_caller] pub fn csv_classifier(self, value: impl IntoVal<cfn_classifier::CsvClassifier>) -> Self { with(self, "CsvClassifier", value) }
    /// `GrokClassifier`.
    #[track_caller] pub fn grok_classifier(self, value: impl IntoVal<cfn_classifier::GrokClassifier>) -> Self { with(self, "GrokClassifier", value) }
    /// `JsonClassifier`.
    #[track_caller] pub fn json_classifier(self, value: impl IntoVal<cfn_classifier::JsonClassifier>) -> Self { with(self, "JsonClassifier", value) }
    /// `XMLClassifier`.
    #[track_caller] pub fn xml_classifier(self, value: impl IntoVal<cfn_classifier::XmlClassifier>) -> Self { with(self, "XMLClassifier", value) }
}

/// Types of [`CfnClassifier`].
pub mod cfn_classifier {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CsvClassifier {} impl ias_core::Optional for CsvClassifier {} pub enum CsvClassifierContainsHeader {} pub enum GrokClassifier {} pub enum JsonClassifier {} pub enum XmlClassifier {} }

    /// `CsvClassifier`.
    pub type CsvClassifier = Fields<of::CsvClassifier>;
    impl CsvClassifier {
        /// `AllowSingleColumn`.
        #[track_caller] pub fn allow_single_column(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowSingleColumn", value) }
        /// `ContainsCustomDatatype`.
        #[track_caller] pub fn contains_custom_datatype(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContainsCustomDatatype", value) }
        /// `ContainsHeader`.
        #[track_caller] pub fn contains_header(self, value: impl IntoVal<CsvClassifierContainsHeader>) -> Self { with(self, "ContainsHeader", value) }
        /// `CustomDatatypeConfigured`.
        #[track_caller] pub fn custom_datatype_configured(self, value: impl IntoVal<bool>) -> Self { with(self, "CustomDatatypeConfigured", value) }
        /// `Delimiter`: exactly 1 character, matches `^[^\r\n]$`.
        #[track_caller] pub fn delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "Delimiter", value) }
        /// `DisableValueTrimming`.
        #[track_caller] pub fn disable_value_trimming(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableValueTrimming", value) }
        /// `Header`: each 1 to 255 characters.
        #[track_caller] pub fn header(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Header", value) }
        /// `Name`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `QuoteSymbol`: exactly 1 character, matches `^[^\r\n]$`.
        #[track_caller] pub fn quote_symbol(self, value: impl IntoVal<String>) -> Self { with(self, "QuoteSymbol", value) }
    }

    /// Words of `ContainsHeader`.
    pub type CsvClassifierContainsHeader = Word<fn(of::CsvClassifierContainsHeader)>;
    impl CsvClassifierContainsHeader {
        /// `ABSENT`
        pub const Absent: Self = word("ABSENT");
        /// `PRESENT`
        pub const Present: Self = word("PRESENT");
        /// `UNKNOWN`
        pub const Unknown: Self = word("UNKNOWN");
    }

    /// `GrokClassifier`.
    pub type GrokClassifier = Fields<of::GrokClassifier>;
    impl GrokClassifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(grok_pattern: impl IntoVal<String>, classification: impl IntoVal<String>) -> Self { with(with(empty(), "GrokPattern", grok_pattern), "Classification", classification) }
        /// `Classification`: mandatory.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `CustomPatterns`: at most 16000 characters.
        #[track_caller] pub fn custom_patterns(self, value: impl IntoVal<String>) -> Self { with(self, "CustomPatterns", value) }
        /// `GrokPattern`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn grok_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "GrokPattern", value) }
        /// `Name`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `JsonClassifier`.
    pub type JsonClassifier = Fields<of::JsonClassifier>;
    impl JsonClassifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(json_path: impl IntoVal<String>) -> Self { with(empty(), "JsonPath", json_path) }
        /// `JsonPath`: mandatory.
        #[track_caller] pub fn json_path(self, value: impl IntoVal<String>) -> Self { with(self, "JsonPath", value) }
        /// `Name`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `XMLClassifier`.
    pub type XmlClassifier = Fields<of::XmlClassifier>;
    impl XmlClassifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(row_tag: impl IntoVal<String>, classification: impl IntoVal<String>) -> Self { with(with(empty(), "RowTag", row_tag), "Classification", classification) }
        /// `Classification`: mandatory.
        #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
        /// `Name`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RowTag`: mandatory.
        #[track_caller] pub fn row_tag(self, value: impl IntoVal<String>) -> Self { with(self, "RowTag", value) }
    }
}

/// [`AWS::Glue::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html).
///
/// What `Ref` returns: a text of CatalogId, Name.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::Glue::Connection"; type Tags = cfn::TagMap; type Props = CfnConnectionProps; type Reference = String; }
impl CfnConnection {
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnConnection`].
///
/// Mandatory: `ConnectionInput`, `CatalogId`.
///
/// A change replaces the resource: `CatalogId`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
impl CfnConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connection_input: impl IntoVal<cfn_connection::ConnectionInput>, catalog_id: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectionInput", connection_input), "CatalogId", catalog_id) }
    /// `CatalogId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `ConnectionInput`: mandatory.
    #[track_caller] pub fn connection_input(self, value: impl IntoVal<cfn_connection::ConnectionInput>) -> Self { with(self, "ConnectionInput", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthenticationConfiguration {} pub enum AuthenticationConfigurationAuthenticationType {} pub enum AuthorizationCodeProperties {} impl ias_core::Optional for AuthorizationCodeProperties {} pub enum BasicAuthenticationCredentials {} impl ias_core::Optional for BasicAuthenticationCredentials {} pub enum ConnectionInput {} pub enum ConnectionInputConnectionType {} pub enum ConnectionInputValidateForComputeEnvironment {} pub enum OAuth2ClientApplication {} impl ias_core::Optional for OAuth2ClientApplication {} pub enum OAuth2Credentials {} impl ias_core::Optional for OAuth2Credentials {} pub enum OAuth2Properties {} impl ias_core::Optional for OAuth2Properties {} pub enum OAuth2PropertiesOAuth2GrantType {} pub enum PhysicalConnectionRequirements {} impl ias_core::Optional for PhysicalConnectionRequirements {} }

    /// `AuthenticationConfiguration`.
    pub type AuthenticationConfiguration = Fields<of::AuthenticationConfiguration>;
    impl AuthenticationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_type: impl IntoVal<AuthenticationConfigurationAuthenticationType>) -> Self { with(empty(), "AuthenticationType", authentication_type) }
        /// `AuthenticationType`: mandatory. Write-only.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<AuthenticationConfigurationAuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
        /// `BasicAuthenticationCredentials`. Write-only.
        #[track_caller] pub fn basic_authentication_credentials(self, value: impl IntoVal<BasicAuthenticationCredentials>) -> Self { with(self, "BasicAuthenticationCredentials", value) }
        /// `CustomAuthenticationCredentials`. Write-only.
        #[track_caller] pub fn custom_authentication_credentials(self, value: impl IntoVal<Json>) -> Self { with(self, "CustomAuthenticationCredentials", value) }
        /// `KmsKeyArn`: matches `^$|arn:aws[a-z0-9-]*:kms:`. Write-only.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `OAuth2Properties`.
        #[track_caller] pub fn o_auth2_properties(self, value: impl IntoVal<OAuth2Properties>) -> Self { with(self, "OAuth2Properties", value) }
        /// `SecretArn`: matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// Words of `AuthenticationType`.
    pub type AuthenticationConfigurationAuthenticationType = Word<fn(of::AuthenticationConfigurationAuthenticationType)>;
    impl AuthenticationConfigurationAuthenticationType {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `IAM`
        pub const Iam: Self = word("IAM");
        /// `OAUTH2`
        pub const Oauth2: Self = word("OAUTH2");
    }

    /// `AuthorizationCodeProperties`.
    pub type AuthorizationCodeProperties = Fields<of::AuthorizationCodeProperties>;
    impl AuthorizationCodeProperties {
        /// `AuthorizationCode`: 1 to 4096 characters, matches `^\S+$`.
        #[track_caller] pub fn authorization_code(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationCode", value) }
        /// `RedirectUri`: at most 512 characters, matches `^(https?):\/\/[^\s/$.?#].[^\s]*$`.
        #[track_caller] pub fn redirect_uri(self, value: impl IntoVal<String>) -> Self { with(self, "RedirectUri", value) }
    }

    /// `BasicAuthenticationCredentials`.
    pub type BasicAuthenticationCredentials = Fields<of::BasicAuthenticationCredentials>;
    impl BasicAuthenticationCredentials {
        /// `Password`: at most 512 characters.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Username`: at most 512 characters, matches `^\S+$`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `ConnectionInput`.
    pub type ConnectionInput = Fields<of::ConnectionInput>;
    impl ConnectionInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connection_type: impl IntoVal<ConnectionInputConnectionType>) -> Self { with(empty(), "ConnectionType", connection_type) }
        /// `AthenaProperties`.
        #[track_caller] pub fn athena_properties(self, value: impl IntoVal<Json>) -> Self { with(self, "AthenaProperties", value) }
        /// `AuthenticationConfiguration`. Write-only.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<AuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `ConnectionProperties`.
        #[track_caller] pub fn connection_properties(self, value: impl IntoVal<Json>) -> Self { with(self, "ConnectionProperties", value) }
        /// `ConnectionType`: mandatory.
        #[track_caller] pub fn connection_type(self, value: impl IntoVal<ConnectionInputConnectionType>) -> Self { with(self, "ConnectionType", value) }
        /// `Description`: at most 2048 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MatchCriteria`: at most 10 items, each 1 to 255 characters.
        #[track_caller] pub fn match_criteria(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchCriteria", value) }
        /// `Name`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PhysicalConnectionRequirements`.
        #[track_caller] pub fn physical_connection_requirements(self, value: impl IntoVal<PhysicalConnectionRequirements>) -> Self { with(self, "PhysicalConnectionRequirements", value) }
        /// `PythonProperties`.
        #[track_caller] pub fn python_properties(self, value: impl IntoVal<Json>) -> Self { with(self, "PythonProperties", value) }
        /// `SparkProperties`.
        #[track_caller] pub fn spark_properties(self, value: impl IntoVal<Json>) -> Self { with(self, "SparkProperties", value) }
        /// `ValidateCredentials`. Write-only.
        #[track_caller] pub fn validate_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "ValidateCredentials", value) }
        /// `ValidateForComputeEnvironments`. Write-only.
        #[track_caller] pub fn validate_for_compute_environments(self, value: impl IntoVal<List<ConnectionInputValidateForComputeEnvironment>>) -> Self { with(self, "ValidateForComputeEnvironments", value) }
    }

    /// Words of `ConnectionType`.
    pub type ConnectionInputConnectionType = Word<fn(of::ConnectionInputConnectionType)>;
    impl ConnectionInputConnectionType {
        /// `ADOBEANALYTICS`
        pub const Adobeanalytics: Self = word("ADOBEANALYTICS");
        /// `ASANA`
        pub const Asana: Self = word("ASANA");
        /// `AZURECOSMOS`
        pub const Azurecosmos: Self = word("AZURECOSMOS");
        /// `AZURESQL`
        pub const Azuresql: Self = word("AZURESQL");
        /// `BIGQUERY`
        pub const Bigquery: Self = word("BIGQUERY");
        /// `BLACKBAUD`
        pub const Blackbaud: Self = word("BLACKBAUD");
        /// `BLACKBAUDRAISEREDGENXT`
        pub const Blackbaudraiseredgenxt: Self = word("BLACKBAUDRAISEREDGENXT");
        /// `CIRCLECI`
        pub const Circleci: Self = word("CIRCLECI");
        /// `CLOUDERAHIVE`
        pub const Clouderahive: Self = word("CLOUDERAHIVE");
        /// `CLOUDERAIMPALA`
        pub const Clouderaimpala: Self = word("CLOUDERAIMPALA");
        /// `CLOUDWATCH`
        pub const Cloudwatch: Self = word("CLOUDWATCH");
        /// `CLOUDWATCHMETRICS`
        pub const Cloudwatchmetrics: Self = word("CLOUDWATCHMETRICS");
        /// `CMDB`
        pub const Cmdb: Self = word("CMDB");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `DATADOG`
        pub const Datadog: Self = word("DATADOG");
        /// `DATALAKEGEN2`
        pub const Datalakegen2: Self = word("DATALAKEGEN2");
        /// `DB2`
        pub const Db2: Self = word("DB2");
        /// `DB2AS400`
        pub const Db2As400: Self = word("DB2AS400");
        /// `DOCUMENTDB`
        pub const Documentdb: Self = word("DOCUMENTDB");
        /// `DOCUSIGNMONITOR`
        pub const Docusignmonitor: Self = word("DOCUSIGNMONITOR");
        /// `DOMO`
        pub const Domo: Self = word("DOMO");
        /// `DYNAMODB`
        pub const Dynamodb: Self = word("DYNAMODB");
        /// `DYNATRACE`
        pub const Dynatrace: Self = word("DYNATRACE");
        /// `FACEBOOKADS`
        pub const Facebookads: Self = word("FACEBOOKADS");
        /// `FACEBOOKPAGEINSIGHTS`
        pub const Facebookpageinsights: Self = word("FACEBOOKPAGEINSIGHTS");
        /// `FRESHDESK`
        pub const Freshdesk: Self = word("FRESHDESK");
        /// `FRESHSALES`
        pub const Freshsales: Self = word("FRESHSALES");
        /// `GITLAB`
        pub const Gitlab: Self = word("GITLAB");
        /// `GOOGLEADS`
        pub const Googleads: Self = word("GOOGLEADS");
        /// `GOOGLEANALYTICS4`
        pub const Googleanalytics4: Self = word("GOOGLEANALYTICS4");
        /// `GOOGLECLOUDSTORAGE`
        pub const Googlecloudstorage: Self = word("GOOGLECLOUDSTORAGE");
        /// `GOOGLESEARCHCONSOLE`
        pub const Googlesearchconsole: Self = word("GOOGLESEARCHCONSOLE");
        /// `GOOGLESHEETS`
        pub const Googlesheets: Self = word("GOOGLESHEETS");
        /// `HBASE`
        pub const Hbase: Self = word("HBASE");
        /// `HUBSPOT`
        pub const Hubspot: Self = word("HUBSPOT");
        /// `INSTAGRAMADS`
        pub const Instagramads: Self = word("INSTAGRAMADS");
        /// `INTERCOM`
        pub const Intercom: Self = word("INTERCOM");
        /// `JDBC`
        pub const Jdbc: Self = word("JDBC");
        /// `JIRACLOUD`
        pub const Jiracloud: Self = word("JIRACLOUD");
        /// `KAFKA`
        pub const Kafka: Self = word("KAFKA");
        /// `KUSTOMER`
        pub const Kustomer: Self = word("KUSTOMER");
        /// `LINKEDIN`
        pub const Linkedin: Self = word("LINKEDIN");
        /// `MAILCHIMP`
        pub const Mailchimp: Self = word("MAILCHIMP");
        /// `MARKETO`
        pub const Marketo: Self = word("MARKETO");
        /// `MARKETPLACE`
        pub const Marketplace: Self = word("MARKETPLACE");
        /// `MICROSOFTDYNAMIC365FINANCEANDOPS`
        pub const Microsoftdynamic365Financeandops: Self = word("MICROSOFTDYNAMIC365FINANCEANDOPS");
        /// `MICROSOFTDYNAMICS365CRM`
        pub const Microsoftdynamics365Crm: Self = word("MICROSOFTDYNAMICS365CRM");
        /// `MICROSOFTTEAMS`
        pub const Microsoftteams: Self = word("MICROSOFTTEAMS");
        /// `MIXPANEL`
        pub const Mixpanel: Self = word("MIXPANEL");
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `MONGODB`
        pub const Mongodb: Self = word("MONGODB");
        /// `MYSQL`
        pub const Mysql: Self = word("MYSQL");
        /// `NETSUITEERP`
        pub const Netsuiteerp: Self = word("NETSUITEERP");
        /// `NETWORK`
        pub const Network: Self = word("NETWORK");
        /// `OKTA`
        pub const Okta: Self = word("OKTA");
        /// `OPENSEARCH`
        pub const Opensearch: Self = word("OPENSEARCH");
        /// `ORACLE`
        pub const Oracle: Self = word("ORACLE");
        /// `PAYPAL`
        pub const Paypal: Self = word("PAYPAL");
        /// `PENDO`
        pub const Pendo: Self = word("PENDO");
        /// `PIPEDIVE`
        pub const Pipedive: Self = word("PIPEDIVE");
        /// `PIPEDRIVE`
        pub const Pipedrive: Self = word("PIPEDRIVE");
        /// `POSTGRESQL`
        pub const Postgresql: Self = word("POSTGRESQL");
        /// `PRODUCTBOARD`
        pub const Productboard: Self = word("PRODUCTBOARD");
        /// `QUICKBOOKS`
        pub const Quickbooks: Self = word("QUICKBOOKS");
        /// `SALESFORCE`
        pub const Salesforce: Self = word("SALESFORCE");
        /// `SALESFORCECOMMERCECLOUD`
        pub const Salesforcecommercecloud: Self = word("SALESFORCECOMMERCECLOUD");
        /// `SALESFORCEMARKETINGCLOUD`
        pub const Salesforcemarketingcloud: Self = word("SALESFORCEMARKETINGCLOUD");
        /// `SALESFORCEPARDOT`
        pub const Salesforcepardot: Self = word("SALESFORCEPARDOT");
        /// `SAPCONCUR`
        pub const Sapconcur: Self = word("SAPCONCUR");
        /// `SAPHANA`
        pub const Saphana: Self = word("SAPHANA");
        /// `SAPODATA`
        pub const Sapodata: Self = word("SAPODATA");
        /// `SENDGRID`
        pub const Sendgrid: Self = word("SENDGRID");
        /// `SERVICENOW`
        pub const Servicenow: Self = word("SERVICENOW");
        /// `SFTP`
        pub const Sftp: Self = word("SFTP");
        /// `SLACK`
        pub const Slack: Self = word("SLACK");
        /// `SMARTSHEET`
        pub const Smartsheet: Self = word("SMARTSHEET");
        /// `SNAPCHATADS`
        pub const Snapchatads: Self = word("SNAPCHATADS");
        /// `SQLSERVER`
        pub const Sqlserver: Self = word("SQLSERVER");
        /// `STRIPE`
        pub const Stripe: Self = word("STRIPE");
        /// `SYNAPSE`
        pub const Synapse: Self = word("SYNAPSE");
        /// `TERADATA`
        pub const Teradata: Self = word("TERADATA");
        /// `TERADATANOS`
        pub const Teradatanos: Self = word("TERADATANOS");
        /// `TIMESTREAM`
        pub const Timestream: Self = word("TIMESTREAM");
        /// `TPCDS`
        pub const Tpcds: Self = word("TPCDS");
        /// `TWILIO`
        pub const Twilio: Self = word("TWILIO");
        /// `VERTICA`
        pub const Vertica: Self = word("VERTICA");
        /// `VIEW_VALIDATION_ATHENA`
        pub const ViewValidationAthena: Self = word("VIEW_VALIDATION_ATHENA");
        /// `VIEW_VALIDATION_REDSHIFT`
        pub const ViewValidationRedshift: Self = word("VIEW_VALIDATION_REDSHIFT");
        /// `WOOCOMMERCE`
        pub const Woocommerce: Self = word("WOOCOMMERCE");
        /// `ZENDESK`
        pub const Zendesk: Self = word("ZENDESK");
        /// `ZOHOCRM`
        pub const Zohocrm: Self = word("ZOHOCRM");
        /// `ZOOM`
        pub const Zoom: Self = word("ZOOM");
    }

    /// Words of `ValidateForComputeEnvironment`.
    pub type ConnectionInputValidateForComputeEnvironment = Word<fn(of::ConnectionInputValidateForComputeEnvironment)>;
    impl ConnectionInputValidateForComputeEnvironment {
        /// `ATHENA`
        pub const Athena: Self = word("ATHENA");
        /// `PYTHON`
        pub const Python: Self = word("PYTHON");
        /// `SPARK`
        pub const Spark: Self = word("SPARK");
    }

    /// `OAuth2ClientApplication`.
    pub type OAuth2ClientApplication = Fields<of::OAuth2ClientApplication>;
    impl OAuth2ClientApplication {
        /// `AWSManagedClientApplicationReference`: at most 2048 characters, matches `^\S+$`.
        #[track_caller] pub fn aws_managed_client_application_reference(self, value: impl IntoVal<String>) -> Self { with(self, "AWSManagedClientApplicationReference", value) }
        /// `UserManagedClientApplicationClientId`: at most 2048 characters, matches `^\S+$`.
        #[track_caller] pub fn user_managed_client_application_client_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserManagedClientApplicationClientId", value) }
    }

    /// `OAuth2Credentials`.
    pub type OAuth2Credentials = Fields<of::OAuth2Credentials>;
    impl OAuth2Credentials {
        /// `AccessToken`: at most 4096 characters, matches `^[\x20-\x7E]*$`.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `JwtToken`: at most 8000 characters, matches `^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)$`.
        #[track_caller] pub fn jwt_token(self, value: impl IntoVal<String>) -> Self { with(self, "JwtToken", value) }
        /// `RefreshToken`: at most 4096 characters, matches `^[\x20-\x7E]*$`.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
        /// `UserManagedClientApplicationClientSecret`: at most 512 characters, matches `^[\x20-\x7E]*$`.
        #[track_caller] pub fn user_managed_client_application_client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "UserManagedClientApplicationClientSecret", value) }
    }

    /// `OAuth2Properties`.
    pub type OAuth2Properties = Fields<of::OAuth2Properties>;
    impl OAuth2Properties {
        /// `AuthorizationCodeProperties`. Write-only.
        #[track_caller] pub fn authorization_code_properties(self, value: impl IntoVal<AuthorizationCodeProperties>) -> Self { with(self, "AuthorizationCodeProperties", value) }
        /// `OAuth2ClientApplication`.
        #[track_caller] pub fn o_auth2_client_application(self, value: impl IntoVal<OAuth2ClientApplication>) -> Self { with(self, "OAuth2ClientApplication", value) }
        /// `OAuth2Credentials`. Write-only.
        #[track_caller] pub fn o_auth2_credentials(self, value: impl IntoVal<OAuth2Credentials>) -> Self { with(self, "OAuth2Credentials", value) }
        /// `OAuth2GrantType`.
        #[track_caller] pub fn o_auth2_grant_type(self, value: impl IntoVal<OAuth2PropertiesOAuth2GrantType>) -> Self { with(self, "OAuth2GrantType", value) }
        /// `TokenUrl`: at most 256 characters, matches `^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]$`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<String>) -> Self { with(self, "TokenUrl", value) }
        /// `TokenUrlParametersMap`.
        #[track_caller] pub fn token_url_parameters_map(self, value: impl IntoVal<Json>) -> Self { with(self, "TokenUrlParametersMap", value) }
    }

    /// Words of `OAuth2GrantType`.
    pub type OAuth2PropertiesOAuth2GrantType = Word<fn(of::OAuth2PropertiesOAuth2GrantType)>;
    impl OAuth2PropertiesOAuth2GrantType {
        /// `AUTHORIZATION_CODE`
        pub const AuthorizationCode: Self = word("AUTHORIZATION_CODE");
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
        /// `JWT_BEARER`
        pub const JwtBearer: Self = word("JWT_BEARER");
        /// `REFRESH_TOKEN`
        pub const RefreshToken: Self = word("REFRESH_TOKEN");
    }

    /// `PhysicalConnectionRequirements`.
    pub type PhysicalConnectionRequirements = Fields<of::PhysicalConnectionRequirements>;
    impl PhysicalConnectionRequirements {
        /// `AvailabilityZone`: 1 to 255 characters.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `SecurityGroupIdList`: at most 50 items, each 1 to 255 characters.
        #[track_caller] pub fn security_group_id_list(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIdList", value) }
        /// `SubnetId`: 1 to 255 characters.
        #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    }
}

/// [`AWS::Glue::ConnectionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html).
///
/// What `Ref` returns: `ConnectionTypeArn`.
pub type CfnConnectionType = Handle<of::CfnConnectionType>;
impl cfn::ResourceType for of::CfnConnectionType { const TYPE: &'static str = "AWS::Glue::ConnectionType"; type Tags = cfn::TagList; type Props = CfnConnectionTypeProps; type Reference = Is<kinds::ConnectionTypeArn>; }
impl CfnConnectionType {
    /// The attribute `ConnectionTypeArn`.
    #[inline] pub fn attr_connection_type_arn(&self) -> Val<Is<kinds::ConnectionTypeArn>> { cfn::attribute(&self.0, "ConnectionTypeArn") }
}

/// Properties of [`CfnConnectionType`].
///
/// Mandatory: `ConnectionType`, `RestConfiguration`.
///
/// A change replaces the resource: `ConnectionProperties`, `ConnectionType`, `ConnectorAuthenticationConfiguration`, `Description`, `IntegrationType`, `RestConfiguration`.
pub type CfnConnectionTypeProps = Fields<of::CfnConnectionType>;
impl CfnConnectionTypeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connection_type: impl IntoVal<String>, rest_configuration: impl IntoVal<cfn_connection_type::RestConfiguration>) -> Self { with(with(empty(), "ConnectionType", connection_type), "RestConfiguration", rest_configuration) }
    /// `ConnectionProperties`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn connection_properties(self, value: impl IntoVal<cfn_connection_type::ConnectionPropertiesConfiguration>) -> Self { with(self, "ConnectionProperties", value) }
    /// `ConnectionType`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn connection_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionType", value) }
    /// `ConnectorAuthenticationConfiguration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn connector_authentication_configuration(self, value: impl IntoVal<cfn_connection_type::ConnectorAuthenticationConfiguration>) -> Self { with(self, "ConnectorAuthenticationConfiguration", value) }
    /// `Description`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IntegrationType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn integration_type(self, value: impl IntoVal<cfn_connection_type::IntegrationType>) -> Self { with(self, "IntegrationType", value) }
    /// `RestConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn rest_configuration(self, value: impl IntoVal<cfn_connection_type::RestConfiguration>) -> Self { with(self, "RestConfiguration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection_type::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectionType`].
pub mod cfn_connection_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_blueprint::{Tag};
    mod of { pub enum BasicAuthenticationProperties {} impl ias_core::Optional for BasicAuthenticationProperties {} pub enum BetweenConfiguration {} impl ias_core::Optional for BetweenConfiguration {} pub enum ClientCredentialsProperties {} impl ias_core::Optional for ClientCredentialsProperties {} pub enum ClientCredentialsPropertiesContentType {} pub enum ClientCredentialsPropertiesRequestMethod {} pub enum ConnectionPropertiesConfiguration {} impl ias_core::Optional for ConnectionPropertiesConfiguration {} pub enum ConnectorAuthenticationConfiguration {} pub enum ConnectorAuthenticationConfigurationAuthenticationType {} pub enum ConnectorAuthorizationCodeProperties {} impl ias_core::Optional for ConnectorAuthorizationCodeProperties {} pub enum ConnectorAuthorizationCodePropertiesContentType {} pub enum ConnectorAuthorizationCodePropertiesRequestMethod {} pub enum ConnectorOAuth2Properties {} pub enum ConnectorOAuth2PropertiesOAuth2GrantType {} pub enum ConnectorProperty {} pub enum ConnectorPropertyPropertyLocation {} pub enum ConnectorPropertyPropertyType {} pub enum CursorConfiguration {} pub enum CustomAuthenticationProperties {} pub enum EntityConfiguration {} impl ias_core::Optional for EntityConfiguration {} pub enum ExtractedParameter {} impl ias_core::Optional for ExtractedParameter {} pub enum ExtractedParameterPropertyLocation {} pub enum FieldDefinition {} pub enum FieldDefinitionFieldDataType {} pub enum FilterConfiguration {} pub enum FilterConfigurationFilterMode {} pub enum FilterOverrides {} impl ias_core::Optional for FilterOverrides {} pub enum FilterStringConfiguration {} pub enum IntegrationType {} pub enum JwtBearerProperties {} impl ias_core::Optional for JwtBearerProperties {} pub enum JwtBearerPropertiesContentType {} pub enum JwtBearerPropertiesRequestMethod {} pub enum OffsetConfiguration {} pub enum PaginationConfiguration {} impl ias_core::Optional for PaginationConfiguration {} pub enum ResponseConfiguration {} pub enum ResponseExtractionMapping {} impl ias_core::Optional for ResponseExtractionMapping {} pub enum RestConfiguration {} impl ias_core::Optional for RestConfiguration {} pub enum RestConfigurationValidationEndpointConfiguration {} impl ias_core::Optional for RestConfigurationValidationEndpointConfiguration {} pub enum RestConfigurationValidationEndpointConfigurationRequestMethod {} pub enum SecretConnectorProperty {} pub enum SecretConnectorPropertyPropertyLocation {} pub enum SecretConnectorPropertyPropertyType {} pub enum SourceConfiguration {} impl ias_core::Optional for SourceConfiguration {} pub enum SourceConfigurationRequestMethod {} }

    /// `BasicAuthenticationProperties`.
    pub type BasicAuthenticationProperties = Fields<of::BasicAuthenticationProperties>;
    impl BasicAuthenticationProperties {
        /// `Password`.
        #[track_caller] pub fn password(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "Password", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "Username", value) }
    }

    /// `BetweenConfiguration`.
    pub type BetweenConfiguration = Fields<of::BetweenConfiguration>;
    impl BetweenConfiguration {
        /// `HighBoundKey`.
        #[track_caller] pub fn high_bound_key(self, value: impl IntoVal<String>) -> Self { with(self, "HighBoundKey", value) }
        /// `LowBoundKey`.
        #[track_caller] pub fn low_bound_key(self, value: impl IntoVal<String>) -> Self { with(self, "LowBoundKey", value) }
        /// `Template`.
        #[track_caller] pub fn template(self, value: impl IntoVal<String>) -> Self { with(self, "Template", value) }
    }

    /// `ClientCredentialsProperties`.
    pub type ClientCredentialsProperties = Fields<of::ClientCredentialsProperties>;
    impl ClientCredentialsProperties {
        /// `ClientId`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "ClientSecret", value) }
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<ClientCredentialsPropertiesContentType>) -> Self { with(self, "ContentType", value) }
        /// `RequestMethod`.
        #[track_caller] pub fn request_method(self, value: impl IntoVal<ClientCredentialsPropertiesRequestMethod>) -> Self { with(self, "RequestMethod", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "Scope", value) }
        /// `TokenUrl`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "TokenUrl", value) }
        /// `TokenUrlParameters`.
        #[track_caller] pub fn token_url_parameters(self, value: impl IntoVal<List<ConnectorProperty>>) -> Self { with(self, "TokenUrlParameters", value) }
    }

    /// Words of `ContentType`.
    pub type ClientCredentialsPropertiesContentType = Word<fn(of::ClientCredentialsPropertiesContentType)>;
    impl ClientCredentialsPropertiesContentType {
        /// `APPLICATION_JSON`
        pub const ApplicationJson: Self = word("APPLICATION_JSON");
        /// `URL_ENCODED`
        pub const UrlEncoded: Self = word("URL_ENCODED");
    }

    /// Words of `RequestMethod`.
    pub type ClientCredentialsPropertiesRequestMethod = Word<fn(of::ClientCredentialsPropertiesRequestMethod)>;
    impl ClientCredentialsPropertiesRequestMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// `ConnectionPropertiesConfiguration`.
    pub type ConnectionPropertiesConfiguration = Fields<of::ConnectionPropertiesConfiguration>;
    impl ConnectionPropertiesConfiguration {
        /// `AdditionalRequestParameters`.
        #[track_caller] pub fn additional_request_parameters(self, value: impl IntoVal<List<ConnectorProperty>>) -> Self { with(self, "AdditionalRequestParameters", value) }
        /// `Url`.
        #[track_caller] pub fn url(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "Url", value) }
    }

    /// `ConnectorAuthenticationConfiguration`.
    pub type ConnectorAuthenticationConfiguration = Fields<of::ConnectorAuthenticationConfiguration>;
    impl ConnectorAuthenticationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_types: impl IntoVal<List<ConnectorAuthenticationConfigurationAuthenticationType>>) -> Self { with(empty(), "AuthenticationTypes", authentication_types) }
        /// `AuthenticationTypes`: mandatory.
        #[track_caller] pub fn authentication_types(self, value: impl IntoVal<List<ConnectorAuthenticationConfigurationAuthenticationType>>) -> Self { with(self, "AuthenticationTypes", value) }
        /// `BasicAuthenticationProperties`.
        #[track_caller] pub fn basic_authentication_properties(self, value: impl IntoVal<BasicAuthenticationProperties>) -> Self { with(self, "BasicAuthenticationProperties", value) }
        /// `CustomAuthenticationProperties`.
        #[track_caller] pub fn custom_authentication_properties(self, value: impl IntoVal<CustomAuthenticationProperties>) -> Self { with(self, "CustomAuthenticationProperties", value) }
        /// `OAuth2Properties`.
        #[track_caller] pub fn o_auth2_properties(self, value: impl IntoVal<ConnectorOAuth2Properties>) -> Self { with(self, "OAuth2Properties", value) }
    }

    /// Words of `AuthenticationType`.
    pub type ConnectorAuthenticationConfigurationAuthenticationType = Word<fn(of::ConnectorAuthenticationConfigurationAuthenticationType)>;
    impl ConnectorAuthenticationConfigurationAuthenticationType {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `OAUTH2`
        pub const Oauth2: Self = word("OAUTH2");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `IAM`
        pub const Iam: Self = word("IAM");
    }

    /// `ConnectorAuthorizationCodeProperties`.
    pub type ConnectorAuthorizationCodeProperties = Fields<of::ConnectorAuthorizationCodeProperties>;
    impl ConnectorAuthorizationCodeProperties {
        /// `AuthorizationCode`.
        #[track_caller] pub fn authorization_code(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "AuthorizationCode", value) }
        /// `AuthorizationCodeUrl`.
        #[track_caller] pub fn authorization_code_url(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "AuthorizationCodeUrl", value) }
        /// `ClientId`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "ClientSecret", value) }
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<ConnectorAuthorizationCodePropertiesContentType>) -> Self { with(self, "ContentType", value) }
        /// `Prompt`.
        #[track_caller] pub fn prompt(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "Prompt", value) }
        /// `RedirectUri`.
        #[track_caller] pub fn redirect_uri(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "RedirectUri", value) }
        /// `RequestMethod`.
        #[track_caller] pub fn request_method(self, value: impl IntoVal<ConnectorAuthorizationCodePropertiesRequestMethod>) -> Self { with(self, "RequestMethod", value) }
        /// `Scope`.
        #[track_caller] pub fn scope(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "Scope", value) }
        /// `TokenUrl`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "TokenUrl", value) }
        /// `TokenUrlParameters`.
        #[track_caller] pub fn token_url_parameters(self, value: impl IntoVal<List<ConnectorProperty>>) -> Self { with(self, "TokenUrlParameters", value) }
    }

    /// Words of `ContentType`.
    pub type ConnectorAuthorizationCodePropertiesContentType = Word<fn(of::ConnectorAuthorizationCodePropertiesContentType)>;
    impl ConnectorAuthorizationCodePropertiesContentType {
        /// `APPLICATION_JSON`
        pub const ApplicationJson: Self = word("APPLICATION_JSON");
        /// `URL_ENCODED`
        pub const UrlEncoded: Self = word("URL_ENCODED");
    }

    /// Words of `RequestMethod`.
    pub type ConnectorAuthorizationCodePropertiesRequestMethod = Word<fn(of::ConnectorAuthorizationCodePropertiesRequestMethod)>;
    impl ConnectorAuthorizationCodePropertiesRequestMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// `ConnectorOAuth2Properties`.
    pub type ConnectorOAuth2Properties = Fields<of::ConnectorOAuth2Properties>;
    impl ConnectorOAuth2Properties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(o_auth2_grant_type: impl IntoVal<ConnectorOAuth2PropertiesOAuth2GrantType>) -> Self { with(empty(), "OAuth2GrantType", o_auth2_grant_type) }
        /// `AuthorizationCodeProperties`.
        #[track_caller] pub fn authorization_code_properties(self, value: impl IntoVal<ConnectorAuthorizationCodeProperties>) -> Self { with(self, "AuthorizationCodeProperties", value) }
        /// `ClientCredentialsProperties`.
        #[track_caller] pub fn client_credentials_properties(self, value: impl IntoVal<ClientCredentialsProperties>) -> Self { with(self, "ClientCredentialsProperties", value) }
        /// `JWTBearerProperties`.
        #[track_caller] pub fn jwt_bearer_properties(self, value: impl IntoVal<JwtBearerProperties>) -> Self { with(self, "JWTBearerProperties", value) }
        /// `OAuth2GrantType`: mandatory.
        #[track_caller] pub fn o_auth2_grant_type(self, value: impl IntoVal<ConnectorOAuth2PropertiesOAuth2GrantType>) -> Self { with(self, "OAuth2GrantType", value) }
    }

    /// Words of `OAuth2GrantType`.
    pub type ConnectorOAuth2PropertiesOAuth2GrantType = Word<fn(of::ConnectorOAuth2PropertiesOAuth2GrantType)>;
    impl ConnectorOAuth2PropertiesOAuth2GrantType {
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
        /// `JWT_BEARER`
        pub const JwtBearer: Self = word("JWT_BEARER");
        /// `AUTHORIZATION_CODE`
        pub const AuthorizationCode: Self = word("AUTHORIZATION_CODE");
    }

    /// `ConnectorProperty`.
    pub type ConnectorProperty = Fields<of::ConnectorProperty>;
    /// What [`ConnectorProperty`] cannot do without.
    pub struct ConnectorPropertyRequired<A, B, C> {
        /// `Name`: 1 to 128 characters.
        pub name: A,
        /// `Required`.
        pub required: B,
        /// `PropertyType`.
        pub property_type: C,
    }
    impl ConnectorProperty {
        /// Takes what is mandatory, by name: [`ConnectorPropertyRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<ConnectorPropertyPropertyType>>(required: ConnectorPropertyRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Required", required.required), "PropertyType", required.property_type) }
        /// `AllowedValues`.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `KeyOverride`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn key_override(self, value: impl IntoVal<String>) -> Self { with(self, "KeyOverride", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PropertyLocation`.
        #[track_caller] pub fn property_location(self, value: impl IntoVal<ConnectorPropertyPropertyLocation>) -> Self { with(self, "PropertyLocation", value) }
        /// `PropertyType`: mandatory.
        #[track_caller] pub fn property_type(self, value: impl IntoVal<ConnectorPropertyPropertyType>) -> Self { with(self, "PropertyType", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
    }

    /// Words of `PropertyLocation`.
    pub type ConnectorPropertyPropertyLocation = Word<fn(of::ConnectorPropertyPropertyLocation)>;
    impl ConnectorPropertyPropertyLocation {
        /// `HEADER`
        pub const Header: Self = word("HEADER");
        /// `BODY`
        pub const Body: Self = word("BODY");
        /// `QUERY_PARAM`
        pub const QueryParam: Self = word("QUERY_PARAM");
        /// `PATH`
        pub const Path: Self = word("PATH");
    }

    /// Words of `PropertyType`.
    pub type ConnectorPropertyPropertyType = Word<fn(of::ConnectorPropertyPropertyType)>;
    impl ConnectorPropertyPropertyType {
        /// `USER_INPUT`
        pub const UserInput: Self = word("USER_INPUT");
        /// `SECRET`
        pub const Secret: Self = word("SECRET");
        /// `READ_ONLY`
        pub const ReadOnly: Self = word("READ_ONLY");
        /// `UNUSED`
        pub const Unused: Self = word("UNUSED");
        /// `SECRET_OR_USER_INPUT`
        pub const SecretOrUserInput: Self = word("SECRET_OR_USER_INPUT");
    }

    /// `CursorConfiguration`.
    pub type CursorConfiguration = Fields<of::CursorConfiguration>;
    impl CursorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(next_page: impl IntoVal<ExtractedParameter>) -> Self { with(empty(), "NextPage", next_page) }
        /// `LimitParameter`.
        #[track_caller] pub fn limit_parameter(self, value: impl IntoVal<ExtractedParameter>) -> Self { with(self, "LimitParameter", value) }
        /// `NextPage`: mandatory.
        #[track_caller] pub fn next_page(self, value: impl IntoVal<ExtractedParameter>) -> Self { with(self, "NextPage", value) }
    }

    /// `CustomAuthenticationProperties`.
    pub type CustomAuthenticationProperties = Fields<of::CustomAuthenticationProperties>;
    impl CustomAuthenticationProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authentication_parameters: impl IntoVal<List<SecretConnectorProperty>>) -> Self { with(empty(), "AuthenticationParameters", authentication_parameters) }
        /// `AuthenticationParameters`: mandatory.
        #[track_caller] pub fn authentication_parameters(self, value: impl IntoVal<List<SecretConnectorProperty>>) -> Self { with(self, "AuthenticationParameters", value) }
    }

    /// `EntityConfiguration`.
    pub type EntityConfiguration = Fields<of::EntityConfiguration>;
    impl EntityConfiguration {
        /// `Schema`.
        #[track_caller] pub fn schema(self, value: impl IntoVal<Map<FieldDefinition>>) -> Self { with(self, "Schema", value) }
        /// `SourceConfiguration`.
        #[track_caller] pub fn source_configuration(self, value: impl IntoVal<SourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    }

    /// `ExtractedParameter`.
    pub type ExtractedParameter = Fields<of::ExtractedParameter>;
    impl ExtractedParameter {
        /// `DefaultValue`: 1 to 1024 characters, matches `[^<>&'"]`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Key`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `PropertyLocation`.
        #[track_caller] pub fn property_location(self, value: impl IntoVal<ExtractedParameterPropertyLocation>) -> Self { with(self, "PropertyLocation", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<ResponseExtractionMapping>) -> Self { with(self, "Value", value) }
    }

    /// Words of `PropertyLocation`.
    pub type ExtractedParameterPropertyLocation = Word<fn(of::ExtractedParameterPropertyLocation)>;
    impl ExtractedParameterPropertyLocation {
        /// `HEADER`
        pub const Header: Self = word("HEADER");
        /// `BODY`
        pub const Body: Self = word("BODY");
        /// `QUERY_PARAM`
        pub const QueryParam: Self = word("QUERY_PARAM");
        /// `PATH`
        pub const Path: Self = word("PATH");
    }

    /// `FieldDefinition`.
    pub type FieldDefinition = Fields<of::FieldDefinition>;
    impl FieldDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, field_data_type: impl IntoVal<FieldDefinitionFieldDataType>) -> Self { with(with(empty(), "Name", name), "FieldDataType", field_data_type) }
        /// `FieldDataType`: mandatory.
        #[track_caller] pub fn field_data_type(self, value: impl IntoVal<FieldDefinitionFieldDataType>) -> Self { with(self, "FieldDataType", value) }
        /// `FilterOverrides`.
        #[track_caller] pub fn filter_overrides(self, value: impl IntoVal<FilterOverrides>) -> Self { with(self, "FilterOverrides", value) }
        /// `IsNullable`.
        #[track_caller] pub fn is_nullable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsNullable", value) }
        /// `IsOrderable`.
        #[track_caller] pub fn is_orderable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsOrderable", value) }
        /// `IsPartitionable`.
        #[track_caller] pub fn is_partitionable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsPartitionable", value) }
        /// `IsQueryable`.
        #[track_caller] pub fn is_queryable(self, value: impl IntoVal<bool>) -> Self { with(self, "IsQueryable", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ResponseDateFormat`.
        #[track_caller] pub fn response_date_format(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseDateFormat", value) }
    }

    /// Words of `FieldDataType`.
    pub type FieldDefinitionFieldDataType = Word<fn(of::FieldDefinitionFieldDataType)>;
    impl FieldDefinitionFieldDataType {
        /// `INT`
        pub const Int: Self = word("INT");
        /// `SMALLINT`
        pub const Smallint: Self = word("SMALLINT");
        /// `BIGINT`
        pub const Bigint: Self = word("BIGINT");
        /// `FLOAT`
        pub const Float: Self = word("FLOAT");
        /// `LONG`
        pub const Long: Self = word("LONG");
        /// `DATE`
        pub const Date: Self = word("DATE");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `MAP`
        pub const Map: Self = word("MAP");
        /// `ARRAY`
        pub const Array: Self = word("ARRAY");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `TIMESTAMP`
        pub const Timestamp: Self = word("TIMESTAMP");
        /// `DECIMAL`
        pub const Decimal: Self = word("DECIMAL");
        /// `BYTE`
        pub const Byte: Self = word("BYTE");
        /// `SHORT`
        pub const Short: Self = word("SHORT");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `STRUCT`
        pub const Struct: Self = word("STRUCT");
        /// `BINARY`
        pub const Binary: Self = word("BINARY");
        /// `UNION`
        pub const Union: Self = word("UNION");
    }

    /// `FilterConfiguration`.
    pub type FilterConfiguration = Fields<of::FilterConfiguration>;
    impl FilterConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter_mode: impl IntoVal<FilterConfigurationFilterMode>) -> Self { with(empty(), "FilterMode", filter_mode) }
        /// `BetweenConfiguration`.
        #[track_caller] pub fn between_configuration(self, value: impl IntoVal<BetweenConfiguration>) -> Self { with(self, "BetweenConfiguration", value) }
        /// `DateTimeFormat`.
        #[track_caller] pub fn date_time_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateTimeFormat", value) }
        /// `FilterMode`: mandatory.
        #[track_caller] pub fn filter_mode(self, value: impl IntoVal<FilterConfigurationFilterMode>) -> Self { with(self, "FilterMode", value) }
        /// `FilterStringConfiguration`.
        #[track_caller] pub fn filter_string_configuration(self, value: impl IntoVal<FilterStringConfiguration>) -> Self { with(self, "FilterStringConfiguration", value) }
        /// `OperatorMappings`.
        #[track_caller] pub fn operator_mappings(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "OperatorMappings", value) }
        /// `StripQuotes`.
        #[track_caller] pub fn strip_quotes(self, value: impl IntoVal<bool>) -> Self { with(self, "StripQuotes", value) }
    }

    /// Words of `FilterMode`.
    pub type FilterConfigurationFilterMode = Word<fn(of::FilterConfigurationFilterMode)>;
    impl FilterConfigurationFilterMode {
        /// `QUERY_PARAMS`
        pub const QueryParams: Self = word("QUERY_PARAMS");
        /// `FILTER_STRING`
        pub const FilterString: Self = word("FILTER_STRING");
    }

    /// `FilterOverrides`.
    pub type FilterOverrides = Fields<of::FilterOverrides>;
    impl FilterOverrides {
        /// `BetweenConfiguration`.
        #[track_caller] pub fn between_configuration(self, value: impl IntoVal<BetweenConfiguration>) -> Self { with(self, "BetweenConfiguration", value) }
        /// `DateTimeFormat`.
        #[track_caller] pub fn date_time_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateTimeFormat", value) }
        /// `FieldName`.
        #[track_caller] pub fn field_name(self, value: impl IntoVal<String>) -> Self { with(self, "FieldName", value) }
        /// `OperatorMappings`.
        #[track_caller] pub fn operator_mappings(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "OperatorMappings", value) }
    }

    /// `FilterStringConfiguration`.
    pub type FilterStringConfiguration = Fields<of::FilterStringConfiguration>;
    impl FilterStringConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_parameter_name: impl IntoVal<String>) -> Self { with(empty(), "QueryParameterName", query_parameter_name) }
        /// `QueryParameterName`: mandatory.
        #[track_caller] pub fn query_parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "QueryParameterName", value) }
        /// `QuoteCharacter`.
        #[track_caller] pub fn quote_character(self, value: impl IntoVal<String>) -> Self { with(self, "QuoteCharacter", value) }
        /// `QuoteStringValues`.
        #[track_caller] pub fn quote_string_values(self, value: impl IntoVal<bool>) -> Self { with(self, "QuoteStringValues", value) }
    }

    /// Words of `IntegrationType`.
    pub type IntegrationType = Word<fn(of::IntegrationType)>;
    impl IntegrationType {
        /// `REST`
        pub const Rest: Self = word("REST");
    }

    /// `JWTBearerProperties`.
    pub type JwtBearerProperties = Fields<of::JwtBearerProperties>;
    impl JwtBearerProperties {
        /// `ContentType`.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<JwtBearerPropertiesContentType>) -> Self { with(self, "ContentType", value) }
        /// `JwtToken`.
        #[track_caller] pub fn jwt_token(self, value: impl IntoVal<SecretConnectorProperty>) -> Self { with(self, "JwtToken", value) }
        /// `RequestMethod`.
        #[track_caller] pub fn request_method(self, value: impl IntoVal<JwtBearerPropertiesRequestMethod>) -> Self { with(self, "RequestMethod", value) }
        /// `TokenUrl`.
        #[track_caller] pub fn token_url(self, value: impl IntoVal<ConnectorProperty>) -> Self { with(self, "TokenUrl", value) }
        /// `TokenUrlParameters`.
        #[track_caller] pub fn token_url_parameters(self, value: impl IntoVal<List<ConnectorProperty>>) -> Self { with(self, "TokenUrlParameters", value) }
    }

    /// Words of `ContentType`.
    pub type JwtBearerPropertiesContentType = Word<fn(of::JwtBearerPropertiesContentType)>;
    impl JwtBearerPropertiesContentType {
        /// `APPLICATION_JSON`
        pub const ApplicationJson: Self = word("APPLICATION_JSON");
        /// `URL_ENCODED`
        pub const UrlEncoded: Self = word("URL_ENCODED");
    }

    /// Words of `RequestMethod`.
    pub type JwtBearerPropertiesRequestMethod = Word<fn(of::JwtBearerPropertiesRequestMethod)>;
    impl JwtBearerPropertiesRequestMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// `OffsetConfiguration`.
    pub type OffsetConfiguration = Fields<of::OffsetConfiguration>;
    impl OffsetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(offset_parameter: impl IntoVal<ExtractedParameter>, limit_parameter: impl IntoVal<ExtractedParameter>) -> Self { with(with(empty(), "OffsetParameter", offset_parameter), "LimitParameter", limit_parameter) }
        /// `LimitParameter`: mandatory.
        #[track_caller] pub fn limit_parameter(self, value: impl IntoVal<ExtractedParameter>) -> Self { with(self, "LimitParameter", value) }
        /// `OffsetParameter`: mandatory.
        #[track_caller] pub fn offset_parameter(self, value: impl IntoVal<ExtractedParameter>) -> Self { with(self, "OffsetParameter", value) }
    }

    /// `PaginationConfiguration`.
    pub type PaginationConfiguration = Fields<of::PaginationConfiguration>;
    impl PaginationConfiguration {
        /// `CursorConfiguration`.
        #[track_caller] pub fn cursor_configuration(self, value: impl IntoVal<CursorConfiguration>) -> Self { with(self, "CursorConfiguration", value) }
        /// `OffsetConfiguration`.
        #[track_caller] pub fn offset_configuration(self, value: impl IntoVal<OffsetConfiguration>) -> Self { with(self, "OffsetConfiguration", value) }
    }

    /// `ResponseConfiguration`.
    pub type ResponseConfiguration = Fields<of::ResponseConfiguration>;
    impl ResponseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(result_path: impl IntoVal<String>) -> Self { with(empty(), "ResultPath", result_path) }
        /// `ErrorPath`: 1 to 512 characters, matches `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`.
        #[track_caller] pub fn error_path(self, value: impl IntoVal<String>) -> Self { with(self, "ErrorPath", value) }
        /// `ResultPath`: mandatory, 1 to 512 characters, matches `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`.
        #[track_caller] pub fn result_path(self, value: impl IntoVal<String>) -> Self { with(self, "ResultPath", value) }
    }

    /// `ResponseExtractionMapping`.
    pub type ResponseExtractionMapping = Fields<of::ResponseExtractionMapping>;
    impl ResponseExtractionMapping {
        /// `ContentPath`: 1 to 512 characters, matches `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`.
        #[track_caller] pub fn content_path(self, value: impl IntoVal<String>) -> Self { with(self, "ContentPath", value) }
        /// `HeaderKey`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn header_key(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderKey", value) }
    }

    /// `RestConfiguration`.
    pub type RestConfiguration = Fields<of::RestConfiguration>;
    impl RestConfiguration {
        /// `EntityConfigurations`.
        #[track_caller] pub fn entity_configurations(self, value: impl IntoVal<Map<EntityConfiguration>>) -> Self { with(self, "EntityConfigurations", value) }
        /// `GlobalSourceConfiguration`.
        #[track_caller] pub fn global_source_configuration(self, value: impl IntoVal<SourceConfiguration>) -> Self { with(self, "GlobalSourceConfiguration", value) }
        /// `ValidationEndpointConfiguration`.
        #[track_caller] pub fn validation_endpoint_configuration(self, value: impl IntoVal<RestConfigurationValidationEndpointConfiguration>) -> Self { with(self, "ValidationEndpointConfiguration", value) }
    }

    /// `ValidationEndpointConfiguration`.
    pub type RestConfigurationValidationEndpointConfiguration = Fields<of::RestConfigurationValidationEndpointConfiguration>;
    impl RestConfigurationValidationEndpointConfiguration {
        /// `RequestMethod`.
        #[track_caller] pub fn request_method(self, value: impl IntoVal<RestConfigurationValidationEndpointConfigurationRequestMethod>) -> Self { with(self, "RequestMethod", value) }
        /// `RequestPath`: 1 to 512 characters, matches `^/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*$`.
        #[track_caller] pub fn request_path(self, value: impl IntoVal<String>) -> Self { with(self, "RequestPath", value) }
    }

    /// Words of `RequestMethod`.
    pub type RestConfigurationValidationEndpointConfigurationRequestMethod = Word<fn(of::RestConfigurationValidationEndpointConfigurationRequestMethod)>;
    impl RestConfigurationValidationEndpointConfigurationRequestMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// `SecretConnectorProperty`.
    pub type SecretConnectorProperty = Fields<of::SecretConnectorProperty>;
    /// What [`SecretConnectorProperty`] cannot do without.
    pub struct SecretConnectorPropertyRequired<A, B, C> {
        /// `Name`: 1 to 128 characters.
        pub name: A,
        /// `Required`.
        pub required: B,
        /// `PropertyType`.
        pub property_type: C,
    }
    impl SecretConnectorProperty {
        /// Takes what is mandatory, by name: [`SecretConnectorPropertyRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<SecretConnectorPropertyPropertyType>>(required: SecretConnectorPropertyRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Required", required.required), "PropertyType", required.property_type) }
        /// `KeyOverride`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn key_override(self, value: impl IntoVal<String>) -> Self { with(self, "KeyOverride", value) }
        /// `Name`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PropertyLocation`.
        #[track_caller] pub fn property_location(self, value: impl IntoVal<SecretConnectorPropertyPropertyLocation>) -> Self { with(self, "PropertyLocation", value) }
        /// `PropertyType`: mandatory.
        #[track_caller] pub fn property_type(self, value: impl IntoVal<SecretConnectorPropertyPropertyType>) -> Self { with(self, "PropertyType", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
    }

    /// Words of `PropertyLocation`.
    pub type SecretConnectorPropertyPropertyLocation = Word<fn(of::SecretConnectorPropertyPropertyLocation)>;
    impl SecretConnectorPropertyPropertyLocation {
        /// `HEADER`
        pub const Header: Self = word("HEADER");
        /// `BODY`
        pub const Body: Self = word("BODY");
        /// `QUERY_PARAM`
        pub const QueryParam: Self = word("QUERY_PARAM");
        /// `PATH`
        pub const Path: Self = word("PATH");
    }

    /// Words of `PropertyType`.
    pub type SecretConnectorPropertyPropertyType = Word<fn(of::SecretConnectorPropertyPropertyType)>;
    impl SecretConnectorPropertyPropertyType {
        /// `SECRET`
        pub const Secret: Self = word("SECRET");
    }

    /// `SourceConfiguration`.
    pub type SourceConfiguration = Fields<of::SourceConfiguration>;
    impl SourceConfiguration {
        /// `FilterConfiguration`.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<FilterConfiguration>) -> Self { with(self, "FilterConfiguration", value) }
        /// `PaginationConfiguration`.
        #[track_caller] pub fn pagination_configuration(self, value: impl IntoVal<PaginationConfiguration>) -> Self { with(self, "PaginationConfiguration", value) }
        /// `RequestMethod`.
        #[track_caller] pub fn request_method(self, value: impl IntoVal<SourceConfigurationRequestMethod>) -> Self { with(self, "RequestMethod", value) }
        /// `RequestParameters`.
        #[track_caller] pub fn request_parameters(self, value: impl IntoVal<List<ConnectorProperty>>) -> Self { with(self, "RequestParameters", value) }
        /// `RequestPath`: 1 to 512 characters, matches `^/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*$`.
        #[track_caller] pub fn request_path(self, value: impl IntoVal<String>) -> Self { with(self, "RequestPath", value) }
        /// `ResponseConfiguration`.
        #[track_caller] pub fn response_configuration(self, value: impl IntoVal<ResponseConfiguration>) -> Self { with(self, "ResponseConfiguration", value) }
    }

    /// Words of `RequestMethod`.
    pub type SourceConfigurationRequestMethod = Word<fn(of::SourceConfigurationRequestMethod)>;
    impl SourceConfigurationRequestMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }
}

/// [`AWS::Glue::Crawler`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html).
///
/// What `Ref` returns: `Name`.
pub type CfnCrawler = Handle<of::CfnCrawler>;
impl cfn::ResourceType for of::CfnCrawler { const TYPE: &'static str = "AWS::Glue::Crawler"; type Tags = cfn::TagMap; type Props = CfnCrawlerProps; type Reference = String; }

/// Properties of [`CfnCrawler`].
///
/// Mandatory: `Role`, `Targets`.
///
/// A change replaces the resource: `Name`.
pub type CfnCrawlerProps = Fields<of::CfnCrawler>;
impl CfnCrawlerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role: impl IntoVal<Is<kinds::RoleArnOrRoleName>>, targets: impl IntoVal<cfn_crawler::Targets>) -> Self { with(with(empty(), "Role", role), "Targets", targets) }
    /// `Classifiers`: each 1 to 255 characters.
    #[track_caller] pub fn classifiers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Classifiers", value) }
    /// `Configuration`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<String>) -> Self { with(self, "Configuration", value) }
    /// `CrawlerSecurityConfiguration`: at most 128 characters.
    #[track_caller] pub fn crawler_security_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "CrawlerSecurityConfiguration", value) }
    /// `DatabaseName`.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LakeFormationConfiguration`.
    #[track_caller] pub fn lake_formation_configuration(self, value: impl IntoVal<cfn_crawler::LakeFormationConfiguration>) -> Self { with(self, "LakeFormationConfiguration", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecrawlPolicy`.
    #[track_caller] pub fn recrawl_policy(self, value: impl IntoVal<cfn_crawler::RecrawlPolicy>) -> Self { with(self, "RecrawlPolicy", value) }
    /// `Role`: mandatory.
    #[track_caller] pub fn role(self, value: impl IntoVal<Is<kinds::RoleArnOrRoleName>>) -> Self { with(self, "Role", value) }
    /// `Schedule`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<cfn_crawler::Schedule>) -> Self { with(self, "Schedule", value) }
    /// `SchemaChangePolicy`.
    #[track_caller] pub fn schema_change_policy(self, value: impl IntoVal<cfn_crawler::SchemaChangePolicy>) -> Self { with(self, "SchemaChangePolicy", value) }
    /// `TablePrefix`: at most 128 characters.
    #[track_caller] pub fn table_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "TablePrefix", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Targets`: mandatory.
    #[track_caller] pub fn targets(self, value: impl IntoVal<cfn_crawler::Targets>) -> Self { with(self, "Targets", value) }
}

/// Types of [`CfnCrawler`].
pub mod cfn_crawler {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CatalogTarget {} impl ias_core::Optional for CatalogTarget {} pub enum DeltaTarget {} impl ias_core::Optional for DeltaTarget {} pub enum DynamoDbTarget {} impl ias_core::Optional for DynamoDbTarget {} pub enum HudiTarget {} impl ias_core::Optional for HudiTarget {} pub enum IcebergTarget {} impl ias_core::Optional for IcebergTarget {} pub enum JdbcTarget {} impl ias_core::Optional for JdbcTarget {} pub enum JdbcTargetEnableAdditionalMetadata {} pub enum LakeFormationConfiguration {} impl ias_core::Optional for LakeFormationConfiguration {} pub enum MongoDbTarget {} impl ias_core::Optional for MongoDbTarget {} pub enum RecrawlPolicy {} impl ias_core::Optional for RecrawlPolicy {} pub enum RecrawlPolicyRecrawlBehavior {} pub enum S3Target {} impl ias_core::Optional for S3Target {} pub enum Schedule {} impl ias_core::Optional for Schedule {} pub enum SchemaChangePolicy {} impl ias_core::Optional for SchemaChangePolicy {} pub enum SchemaChangePolicyDeleteBehavior {} pub enum SchemaChangePolicyUpdateBehavior {} pub enum Targets {} impl ias_core::Optional for Targets {} }

    /// `CatalogTarget`.
    pub type CatalogTarget = Fields<of::CatalogTarget>;
    impl CatalogTarget {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `DatabaseName`: 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DlqEventQueueArn`.
        #[track_caller] pub fn dlq_event_queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DlqEventQueueArn", value) }
        /// `EventQueueArn`.
        #[track_caller] pub fn event_queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventQueueArn", value) }
        /// `Tables`: at least 1 item, each 1 to 255 characters.
        #[track_caller] pub fn tables(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Tables", value) }
    }

    /// `DeltaTarget`.
    pub type DeltaTarget = Fields<of::DeltaTarget>;
    impl DeltaTarget {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `CreateNativeDeltaTable`.
        #[track_caller] pub fn create_native_delta_table(self, value: impl IntoVal<bool>) -> Self { with(self, "CreateNativeDeltaTable", value) }
        /// `DeltaTables`.
        #[track_caller] pub fn delta_tables(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DeltaTables", value) }
        /// `WriteManifest`.
        #[track_caller] pub fn write_manifest(self, value: impl IntoVal<bool>) -> Self { with(self, "WriteManifest", value) }
    }

    /// `DynamoDBTarget`.
    pub type DynamoDbTarget = Fields<of::DynamoDbTarget>;
    impl DynamoDbTarget {
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `ScanAll`.
        #[track_caller] pub fn scan_all(self, value: impl IntoVal<bool>) -> Self { with(self, "ScanAll", value) }
        /// `ScanRate`.
        #[track_caller] pub fn scan_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "ScanRate", value) }
    }

    /// `HudiTarget`.
    pub type HudiTarget = Fields<of::HudiTarget>;
    impl HudiTarget {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `Exclusions`.
        #[track_caller] pub fn exclusions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclusions", value) }
        /// `MaximumTraversalDepth`.
        #[track_caller] pub fn maximum_traversal_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumTraversalDepth", value) }
        /// `Paths`.
        #[track_caller] pub fn paths(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Paths", value) }
    }

    /// `IcebergTarget`.
    pub type IcebergTarget = Fields<of::IcebergTarget>;
    impl IcebergTarget {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `Exclusions`.
        #[track_caller] pub fn exclusions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclusions", value) }
        /// `MaximumTraversalDepth`.
        #[track_caller] pub fn maximum_traversal_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumTraversalDepth", value) }
        /// `Paths`.
        #[track_caller] pub fn paths(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Paths", value) }
    }

    /// `JdbcTarget`.
    pub type JdbcTarget = Fields<of::JdbcTarget>;
    impl JdbcTarget {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `EnableAdditionalMetadata`.
        #[track_caller] pub fn enable_additional_metadata(self, value: impl IntoVal<List<JdbcTargetEnableAdditionalMetadata>>) -> Self { with(self, "EnableAdditionalMetadata", value) }
        /// `Exclusions`.
        #[track_caller] pub fn exclusions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclusions", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// Words of `EnableAdditionalMetadata`.
    pub type JdbcTargetEnableAdditionalMetadata = Word<fn(of::JdbcTargetEnableAdditionalMetadata)>;
    impl JdbcTargetEnableAdditionalMetadata {
        /// `COMMENTS`
        pub const Comments: Self = word("COMMENTS");
        /// `RAWTYPES`
        pub const Rawtypes: Self = word("RAWTYPES");
    }

    /// `LakeFormationConfiguration`.
    pub type LakeFormationConfiguration = Fields<of::LakeFormationConfiguration>;
    impl LakeFormationConfiguration {
        /// `AccountId`: at most 12 characters.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `UseLakeFormationCredentials`.
        #[track_caller] pub fn use_lake_formation_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLakeFormationCredentials", value) }
    }

    /// `MongoDBTarget`.
    pub type MongoDbTarget = Fields<of::MongoDbTarget>;
    impl MongoDbTarget {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `RecrawlPolicy`.
    pub type RecrawlPolicy = Fields<of::RecrawlPolicy>;
    impl RecrawlPolicy {
        /// `RecrawlBehavior`.
        #[track_caller] pub fn recrawl_behavior(self, value: impl IntoVal<RecrawlPolicyRecrawlBehavior>) -> Self { with(self, "RecrawlBehavior", value) }
    }

    /// Words of `RecrawlBehavior`.
    pub type RecrawlPolicyRecrawlBehavior = Word<fn(of::RecrawlPolicyRecrawlBehavior)>;
    impl RecrawlPolicyRecrawlBehavior {
        /// `CRAWL_EVENT_MODE`
        pub const CrawlEventMode: Self = word("CRAWL_EVENT_MODE");
        /// `CRAWL_EVERYTHING`
        pub const CrawlEverything: Self = word("CRAWL_EVERYTHING");
        /// `CRAWL_NEW_FOLDERS_ONLY`
        pub const CrawlNewFoldersOnly: Self = word("CRAWL_NEW_FOLDERS_ONLY");
    }

    /// `S3Target`.
    pub type S3Target = Fields<of::S3Target>;
    impl S3Target {
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `DlqEventQueueArn`.
        #[track_caller] pub fn dlq_event_queue_arn(self, value: impl IntoVal<Is<kinds::QueueArn>>) -> Self { with(self, "DlqEventQueueArn", value) }
        /// `EventQueueArn`.
        #[track_caller] pub fn event_queue_arn(self, value: impl IntoVal<Is<kinds::QueueArn>>) -> Self { with(self, "EventQueueArn", value) }
        /// `Exclusions`.
        #[track_caller] pub fn exclusions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclusions", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `SampleSize`.
        #[track_caller] pub fn sample_size(self, value: impl IntoVal<i64>) -> Self { with(self, "SampleSize", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// `ScheduleExpression`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }

    /// `SchemaChangePolicy`.
    pub type SchemaChangePolicy = Fields<of::SchemaChangePolicy>;
    impl SchemaChangePolicy {
        /// `DeleteBehavior`.
        #[track_caller] pub fn delete_behavior(self, value: impl IntoVal<SchemaChangePolicyDeleteBehavior>) -> Self { with(self, "DeleteBehavior", value) }
        /// `UpdateBehavior`.
        #[track_caller] pub fn update_behavior(self, value: impl IntoVal<SchemaChangePolicyUpdateBehavior>) -> Self { with(self, "UpdateBehavior", value) }
    }

    /// Words of `DeleteBehavior`.
    pub type SchemaChangePolicyDeleteBehavior = Word<fn(of::SchemaChangePolicyDeleteBehavior)>;
    impl SchemaChangePolicyDeleteBehavior {
        /// `DELETE_FROM_DATABASE`
        pub const DeleteFromDatabase: Self = word("DELETE_FROM_DATABASE");
        /// `DEPRECATE_IN_DATABASE`
        pub const DeprecateInDatabase: Self = word("DEPRECATE_IN_DATABASE");
        /// `LOG`
        pub const Log: Self = word("LOG");
    }

    /// Words of `UpdateBehavior`.
    pub type SchemaChangePolicyUpdateBehavior = Word<fn(of::SchemaChangePolicyUpdateBehavior)>;
    impl SchemaChangePolicyUpdateBehavior {
        /// `LOG`
        pub const Log: Self = word("LOG");
        /// `UPDATE_IN_DATABASE`
        pub const UpdateInDatabase: Self = word("UPDATE_IN_DATABASE");
    }

    /// `Targets`.
    pub type Targets = Fields<of::Targets>;
    impl Targets {
        /// `CatalogTargets`.
        #[track_caller] pub fn catalog_targets(self, value: impl IntoVal<List<CatalogTarget>>) -> Self { with(self, "CatalogTargets", value) }
        /// `DeltaTargets`.
        #[track_caller] pub fn delta_targets(self, value: impl IntoVal<List<DeltaTarget>>) -> Self { with(self, "DeltaTargets", value) }
        /// `DynamoDBTargets`.
        #[track_caller] pub fn dynamo_db_targets(self, value: impl IntoVal<List<DynamoDbTarget>>) -> Self { with(self, "DynamoDBTargets", value) }
        /// `HudiTargets`.
        #[track_caller] pub fn hudi_targets(self, value: impl IntoVal<List<HudiTarget>>) -> Self { with(self, "HudiTargets", value) }
        /// `IcebergTargets`.
        #[track_caller] pub fn iceberg_targets(self, value: impl IntoVal<List<IcebergTarget>>) -> Self { with(self, "IcebergTargets", value) }
        /// `JdbcTargets`.
        #[track_caller] pub fn jdbc_targets(self, value: impl IntoVal<List<JdbcTarget>>) -> Self { with(self, "JdbcTargets", value) }
        /// `MongoDBTargets`.
        #[track_caller] pub fn mongo_db_targets(self, value: impl IntoVal<List<MongoDbTarget>>) -> Self { with(self, "MongoDBTargets", value) }
        /// `S3Targets`.
        #[track_caller] pub fn s3_targets(self, value: impl IntoVal<List<S3Target>>) -> Self { with(self, "S3Targets", value) }
    }
}

/// [`AWS::Glue::CustomEntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html).
///
/// What `Ref` returns: `Name`.
pub type CfnCustomEntityType = Handle<of::CfnCustomEntityType>;
impl cfn::ResourceType for of::CfnCustomEntityType { const TYPE: &'static str = "AWS::Glue::CustomEntityType"; type Tags = cfn::NoTags; type Props = CfnCustomEntityTypeProps; type Reference = String; }

/// Properties of [`CfnCustomEntityType`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnCustomEntityTypeProps = Fields<of::CfnCustomEntityType>;
impl CfnCustomEntityTypeProps {
    /// `ContextWords`: 1 to 20 items, each 1 to 255 characters.
    #[track_caller] pub fn context_words(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ContextWords", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RegexString`: 1 to 255 characters.
    #[track_caller] pub fn regex_string(self, value: impl IntoVal<String>) -> Self { with(self, "RegexString", value) }
    /// `Tags`. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::Glue::DataCatalogEncryptionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html).
///
/// What `Ref` returns: `CatalogId`.
pub type CfnDataCatalogEncryptionSettings = Handle<of::CfnDataCatalogEncryptionSettings>;
impl cfn::ResourceType for of::CfnDataCatalogEncryptionSettings { const TYPE: &'static str = "AWS::Glue::DataCatalogEncryptionSettings"; type Tags = cfn::NoTags; type Props = CfnDataCatalogEncryptionSettingsProps; type Reference = String; }

/// Properties of [`CfnDataCatalogEncryptionSettings`].
///
/// Mandatory: `DataCatalogEncryptionSettings`, `CatalogId`.
///
/// A change replaces the resource: `CatalogId`.
pub type CfnDataCatalogEncryptionSettingsProps = Fields<of::CfnDataCatalogEncryptionSettings>;
impl CfnDataCatalogEncryptionSettingsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(data_catalog_encryption_settings: impl IntoVal<cfn_data_catalog_encryption_settings::DataCatalogEncryptionSettings>, catalog_id: impl IntoVal<String>) -> Self { with(with(empty(), "DataCatalogEncryptionSettings", data_catalog_encryption_settings), "CatalogId", catalog_id) }
    /// `CatalogId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `DataCatalogEncryptionSettings`: mandatory.
    #[track_caller] pub fn data_catalog_encryption_settings(self, value: impl IntoVal<cfn_data_catalog_encryption_settings::DataCatalogEncryptionSettings>) -> Self { with(self, "DataCatalogEncryptionSettings", value) }
}

/// Types of [`CfnDataCatalogEncryptionSettings`].
pub mod cfn_data_catalog_encryption_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConnectionPasswordEncryption {} impl ias_core::Optional for ConnectionPasswordEncryption {} pub enum DataCatalogEncryptionSettings {} impl ias_core::Optional for DataCatalogEncryptionSettings {} pub enum EncryptionAtRest {} impl ias_core::Optional for EncryptionAtRest {} pub enum EncryptionAtRestCatalogEncryptionMode {} }

    /// `ConnectionPasswordEncryption`.
    pub type ConnectionPasswordEncryption = Fields<of::ConnectionPasswordEncryption>;
    impl ConnectionPasswordEncryption {
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `ReturnConnectionPasswordEncrypted`.
        #[track_caller] pub fn return_connection_password_encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "ReturnConnectionPasswordEncrypted", value) }
    }

    /// `DataCatalogEncryptionSettings`.
    pub type DataCatalogEncryptionSettings = Fields<of::DataCatalogEncryptionSettings>;
    impl DataCatalogEncryptionSettings {
        /// `ConnectionPasswordEncryption`.
        #[track_caller] pub fn connection_password_encryption(self, value: impl IntoVal<ConnectionPasswordEncryption>) -> Self { with(self, "ConnectionPasswordEncryption", value) }
        /// `EncryptionAtRest`.
        #[track_caller] pub fn encryption_at_rest(self, value: impl IntoVal<EncryptionAtRest>) -> Self { with(self, "EncryptionAtRest", value) }
    }

    /// `EncryptionAtRest`.
    pub type EncryptionAtRest = Fields<of::EncryptionAtRest>;
    impl EncryptionAtRest {
        /// `CatalogEncryptionMode`.
        #[track_caller] pub fn catalog_encryption_mode(self, value: impl IntoVal<EncryptionAtRestCatalogEncryptionMode>) -> Self { with(self, "CatalogEncryptionMode", value) }
        /// `CatalogEncryptionServiceRole`: matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn catalog_encryption_service_role(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogEncryptionServiceRole", value) }
        /// `SseAwsKmsKeyId`: 1 to 255 characters.
        #[track_caller] pub fn sse_aws_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "SseAwsKmsKeyId", value) }
    }

    /// Words of `CatalogEncryptionMode`.
    pub type EncryptionAtRestCatalogEncryptionMode = Word<fn(of::EncryptionAtRestCatalogEncryptionMode)>;
    impl EncryptionAtRestCatalogEncryptionMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `SSE-KMS`
        pub const SseKms: Self = word("SSE-KMS");
        /// `SSE-KMS-WITH-SERVICE-ROLE`
        pub const SseKmsWithServiceRole: Self = word("SSE-KMS-WITH-SERVICE-ROLE");
    }
}

/// [`AWS::Glue::DataQualityRuleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDataQualityRuleset = Handle<of::CfnDataQualityRuleset>;
impl cfn::ResourceType for of::CfnDataQualityRuleset { const TYPE: &'static str = "AWS::Glue::DataQualityRuleset"; type Tags = cfn::TagMap; type Props = CfnDataQualityRulesetProps; type Reference = String; }

/// Properties of [`CfnDataQualityRuleset`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnDataQualityRulesetProps = Fields<of::CfnDataQualityRuleset>;
impl CfnDataQualityRulesetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ClientToken`: 1 to 255 characters. Write-only.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Ruleset`: 1 to 65536 characters.
    #[track_caller] pub fn ruleset(self, value: impl IntoVal<String>) -> Self { with(self, "Ruleset", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `TargetTable`.
    #[track_caller] pub fn target_table(self, value: impl IntoVal<cfn_data_quality_ruleset::DataQualityTargetTable>) -> Self { with(self, "TargetTable", value) }
}

/// Types of [`CfnDataQualityRuleset`].
pub mod cfn_data_quality_ruleset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DataQualityTargetTable {} }

    /// `DataQualityTargetTable`.
    pub type DataQualityTargetTable = Fields<of::DataQualityTargetTable>;
    impl DataQualityTargetTable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "TableName", table_name) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `TableName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }
}

/// [`AWS::Glue::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html).
///
/// What `Ref` returns: `DatabaseName`.
pub type CfnDatabase = Handle<of::CfnDatabase>;
impl cfn::ResourceType for of::CfnDatabase { const TYPE: &'static str = "AWS::Glue::Database"; type Tags = cfn::NoTags; type Props = CfnDatabaseProps; type Reference = String; }

/// Properties of [`CfnDatabase`].
///
/// Mandatory: `DatabaseInput`, `CatalogId`.
///
/// A change replaces the resource: `CatalogId`, `DatabaseName`.
pub type CfnDatabaseProps = Fields<of::CfnDatabase>;
impl CfnDatabaseProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(database_input: impl IntoVal<cfn_database::DatabaseInput>, catalog_id: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseInput", database_input), "CatalogId", catalog_id) }
    /// `CatalogId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `DatabaseInput`: mandatory.
    #[track_caller] pub fn database_input(self, value: impl IntoVal<cfn_database::DatabaseInput>) -> Self { with(self, "DatabaseInput", value) }
    /// `DatabaseName`. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
}

/// Types of [`CfnDatabase`].
pub mod cfn_database {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DataLakePrincipal {} impl ias_core::Optional for DataLakePrincipal {} pub enum DatabaseIdentifier {} impl ias_core::Optional for DatabaseIdentifier {} pub enum DatabaseInput {} impl ias_core::Optional for DatabaseInput {} pub enum FederatedDatabase {} impl ias_core::Optional for FederatedDatabase {} pub enum PrincipalPrivileges {} impl ias_core::Optional for PrincipalPrivileges {} pub enum PrincipalPrivilegesPermission {} }

    /// `DataLakePrincipal`.
    pub type DataLakePrincipal = Fields<of::DataLakePrincipal>;
    impl DataLakePrincipal {
        /// `DataLakePrincipalIdentifier`: 1 to 255 characters.
        #[track_caller] pub fn data_lake_principal_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakePrincipalIdentifier", value) }
    }

    /// `DatabaseIdentifier`.
    pub type DatabaseIdentifier = Fields<of::DatabaseIdentifier>;
    impl DatabaseIdentifier {
        /// `CatalogId`: 1 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Region`: 1 to 255 characters.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `DatabaseInput`.
    pub type DatabaseInput = Fields<of::DatabaseInput>;
    impl DatabaseInput {
        /// `CreateTableDefaultPermissions`.
        #[track_caller] pub fn create_table_default_permissions(self, value: impl IntoVal<List<PrincipalPrivileges>>) -> Self { with(self, "CreateTableDefaultPermissions", value) }
        /// `Description`: at most 2048 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `FederatedDatabase`.
        #[track_caller] pub fn federated_database(self, value: impl IntoVal<FederatedDatabase>) -> Self { with(self, "FederatedDatabase", value) }
        /// `LocationUri`: 1 to 1024 characters.
        #[track_caller] pub fn location_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LocationUri", value) }
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "Name", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `TargetDatabase`.
        #[track_caller] pub fn target_database(self, value: impl IntoVal<DatabaseIdentifier>) -> Self { with(self, "TargetDatabase", value) }
    }

    /// `FederatedDatabase`.
    pub type FederatedDatabase = Fields<of::FederatedDatabase>;
    impl FederatedDatabase {
        /// `ConnectionName`: 1 to 255 characters.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `Identifier`: 1 to 512 characters.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
    }

    /// `PrincipalPrivileges`.
    pub type PrincipalPrivileges = Fields<of::PrincipalPrivileges>;
    impl PrincipalPrivileges {
        /// `Permissions`.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<PrincipalPrivilegesPermission>>) -> Self { with(self, "Permissions", value) }
        /// `Principal`.
        #[track_caller] pub fn principal(self, value: impl IntoVal<DataLakePrincipal>) -> Self { with(self, "Principal", value) }
    }

    /// Words of `Permission`.
    pub type PrincipalPrivilegesPermission = Word<fn(of::PrincipalPrivilegesPermission)>;
    impl PrincipalPrivilegesPermission {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ALTER`
        pub const Alter: Self = word("ALTER");
        /// `CREATE_DATABASE`
        pub const CreateDatabase: Self = word("CREATE_DATABASE");
        /// `CREATE_TABLE`
        pub const CreateTable: Self = word("CREATE_TABLE");
        /// `DATA_LOCATION_ACCESS`
        pub const DataLocationAccess: Self = word("DATA_LOCATION_ACCESS");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `DROP`
        pub const Drop: Self = word("DROP");
        /// `INSERT`
        pub const Insert: Self = word("INSERT");
        /// `SELECT`
        pub const Select: Self = word("SELECT");
    }
}

/// [`AWS::Glue::DevEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html).
///
/// What `Ref` returns: `EndpointName`.
pub type CfnDevEndpoint = Handle<of::CfnDevEndpoint>;
impl cfn::ResourceType for of::CfnDevEndpoint { const TYPE: &'static str = "AWS::Glue::DevEndpoint"; type Tags = cfn::TagMap; type Props = CfnDevEndpointProps; type Reference = String; }
impl CfnDevEndpoint {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDevEndpoint`].
///
/// Mandatory: `RoleArn`.
///
/// A change replaces the resource: `EndpointName`.
pub type CfnDevEndpointProps = Fields<of::CfnDevEndpoint>;
impl CfnDevEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
    /// `Arguments`.
    #[track_caller] pub fn arguments(self, value: impl IntoVal<Json>) -> Self { with(self, "Arguments", value) }
    /// `EndpointName`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `ExtraJarsS3Path`.
    #[track_caller] pub fn extra_jars_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "ExtraJarsS3Path", value) }
    /// `ExtraPythonLibsS3Path`.
    #[track_caller] pub fn extra_python_libs_s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "ExtraPythonLibsS3Path", value) }
    /// `GlueVersion`.
    #[track_caller] pub fn glue_version(self, value: impl IntoVal<String>) -> Self { with(self, "GlueVersion", value) }
    /// `NumberOfNodes`.
    #[track_caller] pub fn number_of_nodes(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfNodes", value) }
    /// `NumberOfWorkers`.
    #[track_caller] pub fn number_of_workers(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfWorkers", value) }
    /// `PublicKey`.
    #[track_caller] pub fn public_key(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKey", value) }
    /// `PublicKeys`.
    #[track_caller] pub fn public_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PublicKeys", value) }
    /// `RoleArn`: mandatory.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SecurityConfiguration`.
    #[track_caller] pub fn security_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityConfiguration", value) }
    /// `SecurityGroupIds`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetId`.
    #[track_caller] pub fn subnet_id(self, value: impl IntoVal<Is<kinds::SubnetId>>) -> Self { with(self, "SubnetId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `WorkerType`.
    #[track_caller] pub fn worker_type(self, value: impl IntoVal<String>) -> Self { with(self, "WorkerType", value) }
}

/// [`AWS::Glue::IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnIdentityCenterConfiguration = Handle<of::CfnIdentityCenterConfiguration>;
impl cfn::ResourceType for of::CfnIdentityCenterConfiguration { const TYPE: &'static str = "AWS::Glue::IdentityCenterConfiguration"; type Tags = cfn::NoTags; type Props = CfnIdentityCenterConfigurationProps; type Reference = String; }
impl CfnIdentityCenterConfiguration {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `ApplicationArn`.
    #[inline] pub fn attr_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationArn") }
}

/// Properties of [`CfnIdentityCenterConfiguration`].
///
/// Mandatory: `InstanceArn`.
///
/// A change replaces the resource: `InstanceArn`.
pub type CfnIdentityCenterConfigurationProps = Fields<of::CfnIdentityCenterConfiguration>;
impl CfnIdentityCenterConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>) -> Self { with(empty(), "InstanceArn", instance_arn) }
    /// `InstanceArn`: mandatory, 10 to 1224 characters, matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Scopes`: 1 to 50 items, no item twice, each at most 50 characters.
    #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    /// `UserBackgroundSessionsEnabled`.
    #[track_caller] pub fn user_background_sessions_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "UserBackgroundSessionsEnabled", value) }
}

/// [`AWS::Glue::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html).
///
/// What `Ref` returns: a text of IntegrationArn, IntegrationName.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::Glue::Integration"; type Tags = cfn::TagList; type Props = CfnIntegrationProps; type Reference = String; }
impl CfnIntegration {
    /// The attribute `CreateTime`.
    #[inline] pub fn attr_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreateTime") }
    /// The attribute `IntegrationArn`.
    #[inline] pub fn attr_integration_arn(&self) -> Val<Is<kinds::GlueIntegrationArn>> { cfn::attribute(&self.0, "IntegrationArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `IntegrationName`, `SourceArn`, `TargetArn`.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `IntegrationConfig`, `IntegrationName`, `KmsKeyId`, `SourceArn`, `TargetArn`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
/// What [`CfnIntegrationProps`] cannot do without.
pub struct CfnIntegrationPropsRequired<A, B, C> {
    /// `IntegrationName`: 1 to 128 characters. Changing it replaces the resource.
    pub integration_name: A,
    /// `SourceArn`: 1 to 512 characters, matches `arn:aws:.*:.*:[0-9]+:.*`. Changing it replaces the resource.
    pub source_arn: B,
    /// `TargetArn`: 1 to 512 characters, matches `arn:aws:.*:.*:[0-9]+:.*`. Changing it replaces the resource.
    pub target_arn: C,
}
impl CfnIntegrationProps {
    /// Takes what is mandatory, by name: [`CfnIntegrationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnIntegrationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "IntegrationName", required.integration_name), "SourceArn", required.source_arn), "TargetArn", required.target_arn) }
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `DataFilter`: 1 to 2048 characters.
    #[track_caller] pub fn data_filter(self, value: impl IntoVal<String>) -> Self { with(self, "DataFilter", value) }
    /// `Description`: at most 1000 characters, matches `^[\S\s]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IntegrationConfig`. Changing it replaces the resource.
    #[track_caller] pub fn integration_config(self, value: impl IntoVal<cfn_integration::IntegrationConfig>) -> Self { with(self, "IntegrationConfig", value) }
    /// `IntegrationName`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn integration_name(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationName", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `SourceArn`: mandatory, 1 to 512 characters, matches `arn:aws:.*:.*:[0-9]+:.*`. Changing it replaces the resource.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, 1 to 512 characters, matches `arn:aws:.*:.*:[0-9]+:.*`. Changing it replaces the resource.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IntegrationConfig {} impl ias_core::Optional for IntegrationConfig {} pub enum Tag {} }

    /// `IntegrationConfig`.
    pub type IntegrationConfig = Fields<of::IntegrationConfig>;
    impl IntegrationConfig {
        /// `ContinuousSync`. Write-only.
        #[track_caller] pub fn continuous_sync(self, value: impl IntoVal<bool>) -> Self { with(self, "ContinuousSync", value) }
        /// `RefreshInterval`: 1 to 128 characters. Changing it replaces the resource.
        #[track_caller] pub fn refresh_interval(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshInterval", value) }
        /// `SourceProperties`. Write-only.
        #[track_caller] pub fn source_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "SourceProperties", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Glue::IntegrationResourceProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html).
///
/// What `Ref` returns: a text of ResourceArn, ResourcePropertyArn.
pub type CfnIntegrationResourceProperty = Handle<of::CfnIntegrationResourceProperty>;
impl cfn::ResourceType for of::CfnIntegrationResourceProperty { const TYPE: &'static str = "AWS::Glue::IntegrationResourceProperty"; type Tags = cfn::TagList; type Props = CfnIntegrationResourcePropertyProps; type Reference = String; }
impl CfnIntegrationResourceProperty {
    /// The attribute `ResourcePropertyArn`.
    #[inline] pub fn attr_resource_property_arn(&self) -> Val<Is<kinds::IntegrationResourcePropertyArn>> { cfn::attribute(&self.0, "ResourcePropertyArn") }
}

/// Properties of [`CfnIntegrationResourceProperty`].
///
/// Mandatory: `ResourceArn`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnIntegrationResourcePropertyProps = Fields<of::CfnIntegrationResourceProperty>;
impl CfnIntegrationResourcePropertyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceArn", resource_arn) }
    /// `ResourceArn`: mandatory, 1 to 512 characters, matches `arn:aws:.*:.*:[0-9]+:.*`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `SourceProcessingProperties`.
    #[track_caller] pub fn source_processing_properties(self, value: impl IntoVal<cfn_integration_resource_property::SourceProcessingProperties>) -> Self { with(self, "SourceProcessingProperties", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration_resource_property::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetProcessingProperties`.
    #[track_caller] pub fn target_processing_properties(self, value: impl IntoVal<cfn_integration_resource_property::TargetProcessingProperties>) -> Self { with(self, "TargetProcessingProperties", value) }
}

/// Types of [`CfnIntegrationResourceProperty`].
pub mod cfn_integration_resource_property {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_integration::{Tag};
    mod of { pub enum SourceProcessingProperties {} pub enum TargetProcessingProperties {} }

    /// `SourceProcessingProperties`.
    pub type SourceProcessingProperties = Fields<of::SourceProcessingProperties>;
    impl SourceProcessingProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `RoleArn`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `TargetProcessingProperties`.
    pub type TargetProcessingProperties = Fields<of::TargetProcessingProperties>;
    impl TargetProcessingProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `ConnectionName`: 1 to 128 characters.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `EventBusArn`: 1 to 128 characters.
        #[track_caller] pub fn event_bus_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventBusArn", value) }
        /// `KmsArn`: 1 to 128 characters, matches `arn:aws:kms:.*:[0-9]+:.*`.
        #[track_caller] pub fn kms_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsArn", value) }
        /// `RoleArn`: mandatory, 1 to 128 characters, matches `arn:aws:iam:.*:[0-9]+:.*`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }
}

/// [`AWS::Glue::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html).
///
/// What `Ref` returns: `Name`.
pub type CfnJob = Handle<of::CfnJob>;
impl cfn::ResourceType for of::CfnJob { const TYPE: &'static str = "AWS::Glue::Job"; type Tags = cfn::TagMap; type Props = CfnJobProps; type Reference = String; }

/// Properties of [`CfnJob`].
///
/// Mandatory: `Role`, `Command`.
///
/// A change replaces the resource: `Name`.
pub type CfnJobProps = Fields<of::CfnJob>;
impl CfnJobProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role: impl IntoVal<Is<kinds::RoleArnOrRoleName>>, command: impl IntoVal<cfn_job::JobCommand>) -> Self { with(with(empty(), "Role", role), "Command", command) }
    /// `AllocatedCapacity`.
    #[track_caller] pub fn allocated_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "AllocatedCapacity", value) }
    /// `Command`: mandatory.
    #[track_caller] pub fn command(self, value: impl IntoVal<cfn_job::JobCommand>) -> Self { with(self, "Command", value) }
    /// `Connections`.
    #[track_caller] pub fn connections(self, value: impl IntoVal<cfn_job::ConnectionsList>) -> Self { with(self, "Connections", value) }
    /// `DefaultArguments`.
    #[track_caller] pub fn default_arguments(self, value: impl IntoVal<Json>) -> Self { with(self, "DefaultArguments", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionClass`.
    #[track_caller] pub fn execution_class(self, value: impl IntoVal<cfn_job::ExecutionClass>) -> Self { with(self, "ExecutionClass", value) }
    /// `ExecutionProperty`.
    #[track_caller] pub fn execution_property(self, value: impl IntoVal<cfn_job::ExecutionProperty>) -> Self { with(self, "ExecutionProperty", value) }
    /// `GlueVersion`: 1 to 255 characters, matches `^(\w+\.)+\w+$`.
    #[track_caller] pub fn glue_version(self, value: impl IntoVal<String>) -> Self { with(self, "GlueVersion", value) }
    /// `JobMode`.
    #[track_caller] pub fn job_mode(self, value: impl IntoVal<cfn_job::JobMode>) -> Self { with(self, "JobMode", value) }
    /// `JobRunQueuingEnabled`.
    #[track_caller] pub fn job_run_queuing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "JobRunQueuingEnabled", value) }
    /// `LogUri`.
    #[track_caller] pub fn log_uri(self, value: impl IntoVal<String>) -> Self { with(self, "LogUri", value) }
    /// `MaintenanceWindow`: matches `^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$`.
    #[track_caller] pub fn maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "MaintenanceWindow", value) }
    /// `MaxCapacity`.
    #[track_caller] pub fn max_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCapacity", value) }
    /// `MaxRetries`.
    #[track_caller] pub fn max_retries(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxRetries", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NonOverridableArguments`.
    #[track_caller] pub fn non_overridable_arguments(self, value: impl IntoVal<Json>) -> Self { with(self, "NonOverridableArguments", value) }
    /// `NotificationProperty`.
    #[track_caller] pub fn notification_property(self, value: impl IntoVal<cfn_job::NotificationProperty>) -> Self { with(self, "NotificationProperty", value) }
    /// `NumberOfWorkers`: at least 0.
    #[track_caller] pub fn number_of_workers(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfWorkers", value) }
    /// `Role`: mandatory.
    #[track_caller] pub fn role(self, value: impl IntoVal<Is<kinds::RoleArnOrRoleName>>) -> Self { with(self, "Role", value) }
    /// `SecurityConfiguration`: 1 to 255 characters.
    #[track_caller] pub fn security_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Timeout`: at least 1.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    /// `WorkerType`.
    #[track_caller] pub fn worker_type(self, value: impl IntoVal<cfn_job::WorkerType>) -> Self { with(self, "WorkerType", value) }
}

/// Types of [`CfnJob`].
pub mod cfn_job {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConnectionsList {} impl ias_core::Optional for ConnectionsList {} pub enum ExecutionClass {} pub enum ExecutionProperty {} impl ias_core::Optional for ExecutionProperty {} pub enum JobCommand {} impl ias_core::Optional for JobCommand {} pub enum JobMode {} pub enum NotificationProperty {} impl ias_core::Optional for NotificationProperty {} pub enum WorkerType {} }

    /// `ConnectionsList`.
    pub type ConnectionsList = Fields<of::ConnectionsList>;
    impl ConnectionsList {
        /// `Connections`: at most 1000 items, each at most 255 characters.
        #[track_caller] pub fn connections(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Connections", value) }
    }

    /// Words of `ExecutionClass`.
    pub type ExecutionClass = Word<fn(of::ExecutionClass)>;
    impl ExecutionClass {
        /// `FLEX`
        pub const Flex: Self = word("FLEX");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
    }

    /// `ExecutionProperty`.
    pub type ExecutionProperty = Fields<of::ExecutionProperty>;
    impl ExecutionProperty {
        /// `MaxConcurrentRuns`.
        #[track_caller] pub fn max_concurrent_runs(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxConcurrentRuns", value) }
    }

    /// `JobCommand`.
    pub type JobCommand = Fields<of::JobCommand>;
    impl JobCommand {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PythonVersion`: matches `^([2-3]|3[.]9)$`.
        #[track_caller] pub fn python_version(self, value: impl IntoVal<String>) -> Self { with(self, "PythonVersion", value) }
        /// `Runtime`: at most 64 characters.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
        /// `ScriptLocation`: at most 400000 characters.
        #[track_caller] pub fn script_location(self, value: impl IntoVal<String>) -> Self { with(self, "ScriptLocation", value) }
    }

    /// Words of `JobMode`.
    pub type JobMode = Word<fn(of::JobMode)>;
    impl JobMode {
        /// `NOTEBOOK`
        pub const Notebook: Self = word("NOTEBOOK");
        /// `SCRIPT`
        pub const Script: Self = word("SCRIPT");
        /// `VISUAL`
        pub const Visual: Self = word("VISUAL");
    }

    /// `NotificationProperty`.
    pub type NotificationProperty = Fields<of::NotificationProperty>;
    impl NotificationProperty {
        /// `NotifyDelayAfter`: at least 1.
        #[track_caller] pub fn notify_delay_after(self, value: impl IntoVal<i64>) -> Self { with(self, "NotifyDelayAfter", value) }
    }

    /// Words of `WorkerType`.
    pub type WorkerType = Word<fn(of::WorkerType)>;
    impl WorkerType {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `G.1X`
        pub const G1X: Self = word("G.1X");
        /// `G.2X`
        pub const G2X: Self = word("G.2X");
        /// `G.025X`
        pub const G025X: Self = word("G.025X");
        /// `G.4X`
        pub const G4X: Self = word("G.4X");
        /// `G.8X`
        pub const G8X: Self = word("G.8X");
        /// `Z.2X`
        pub const Z2X: Self = word("Z.2X");
        /// `G.12X`
        pub const G12X: Self = word("G.12X");
        /// `G.16X`
        pub const G16X: Self = word("G.16X");
        /// `R.1X`
        pub const R1X: Self = word("R.1X");
        /// `R.2X`
        pub const R2X: Self = word("R.2X");
        /// `R.4X`
        pub const R4X: Self = word("R.4X");
        /// `R.8X`
        pub const R8X: Self = word("R.8X");
    }
}

/// [`AWS::Glue::MLTransform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html).
///
/// What `Ref` returns: `TransformId`.
pub type CfnMlTransform = Handle<of::CfnMlTransform>;
impl cfn::ResourceType for of::CfnMlTransform { const TYPE: &'static str = "AWS::Glue::MLTransform"; type Tags = cfn::TagMap; type Props = CfnMlTransformProps; type Reference = String; }
impl CfnMlTransform {
    /// The attribute `TransformId`.
    #[inline] pub fn attr_transform_id(&self) -> Val<String> { cfn::attribute(&self.0, "TransformId") }
}

/// Properties of [`CfnMlTransform`].
///
/// Mandatory: `InputRecordTables`, `TransformParameters`, `Role`.
///
/// A change replaces the resource: `InputRecordTables`, `TransformEncryption`.
pub type CfnMlTransformProps = Fields<of::CfnMlTransform>;
/// What [`CfnMlTransformProps`] cannot do without.
pub struct CfnMlTransformPropsRequired<A, B, C> {
    /// `InputRecordTables`: at most 10 items. Changing it replaces the resource.
    pub input_record_tables: A,
    /// `TransformParameters`.
    pub transform_parameters: B,
    /// `Role`.
    pub role: C,
}
impl CfnMlTransformProps {
    /// Takes what is mandatory, by name: [`CfnMlTransformPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_ml_transform::InputRecordTables>, B: IntoVal<cfn_ml_transform::TransformParameters>, C: IntoVal<String>>(required: CfnMlTransformPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InputRecordTables", required.input_record_tables), "TransformParameters", required.transform_parameters), "Role", required.role) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlueVersion`: 1 to 255 characters, matches `^(\w+\.)+\w+$`.
    #[track_caller] pub fn glue_version(self, value: impl IntoVal<String>) -> Self { with(self, "GlueVersion", value) }
    /// `InputRecordTables`: mandatory, at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn input_record_tables(self, value: impl IntoVal<cfn_ml_transform::InputRecordTables>) -> Self { with(self, "InputRecordTables", value) }
    /// `MaxCapacity`: 1 to 100.
    #[track_caller] pub fn max_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCapacity", value) }
    /// `MaxRetries`.
    #[track_caller] pub fn max_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetries", value) }
    /// `Name`: 1 to 255 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NumberOfWorkers`.
    #[track_caller] pub fn number_of_workers(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfWorkers", value) }
    /// `Role`: mandatory.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Timeout`: at least 1.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    /// `TransformEncryption`. Changing it replaces the resource.
    #[track_caller] pub fn transform_encryption(self, value: impl IntoVal<cfn_ml_transform::TransformEncryption>) -> Self { with(self, "TransformEncryption", value) }
    /// `TransformParameters`: mandatory.
    #[track_caller] pub fn transform_parameters(self, value: impl IntoVal<cfn_ml_transform::TransformParameters>) -> Self { with(self, "TransformParameters", value) }
    /// `WorkerType`.
    #[track_caller] pub fn worker_type(self, value: impl IntoVal<cfn_ml_transform::WorkerType>) -> Self { with(self, "WorkerType", value) }
}

/// Types of [`CfnMlTransform`].
pub mod cfn_ml_transform {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FindMatchesParameters {} pub enum GlueTables {} pub enum InputRecordTables {} impl ias_core::Optional for InputRecordTables {} pub enum MlUserDataEncryption {} pub enum MlUserDataEncryptionMlUserDataEncryptionMode {} pub enum TransformEncryption {} impl ias_core::Optional for TransformEncryption {} pub enum TransformParameters {} pub enum WorkerType {} }

    /// `FindMatchesParameters`.
    pub type FindMatchesParameters = Fields<of::FindMatchesParameters>;
    impl FindMatchesParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(primary_key_column_name: impl IntoVal<String>) -> Self { with(empty(), "PrimaryKeyColumnName", primary_key_column_name) }
        /// `AccuracyCostTradeoff`.
        #[track_caller] pub fn accuracy_cost_tradeoff(self, value: impl IntoVal<f64>) -> Self { with(self, "AccuracyCostTradeoff", value) }
        /// `EnforceProvidedLabels`.
        #[track_caller] pub fn enforce_provided_labels(self, value: impl IntoVal<bool>) -> Self { with(self, "EnforceProvidedLabels", value) }
        /// `PrecisionRecallTradeoff`.
        #[track_caller] pub fn precision_recall_tradeoff(self, value: impl IntoVal<f64>) -> Self { with(self, "PrecisionRecallTradeoff", value) }
        /// `PrimaryKeyColumnName`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn primary_key_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryKeyColumnName", value) }
    }

    /// `GlueTables`.
    pub type GlueTables = Fields<of::GlueTables>;
    impl GlueTables {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(database_name: impl IntoVal<String>, table_name: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "TableName", table_name) }
        /// `CatalogId`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `ConnectionName`.
        #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `InputRecordTables`.
    pub type InputRecordTables = Fields<of::InputRecordTables>;
    impl InputRecordTables {
        /// `GlueTables`.
        #[track_caller] pub fn glue_tables(self, value: impl IntoVal<List<GlueTables>>) -> Self { with(self, "GlueTables", value) }
    }

    /// `MLUserDataEncryption`.
    pub type MlUserDataEncryption = Fields<of::MlUserDataEncryption>;
    impl MlUserDataEncryption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ml_user_data_encryption_mode: impl IntoVal<MlUserDataEncryptionMlUserDataEncryptionMode>) -> Self { with(empty(), "MLUserDataEncryptionMode", ml_user_data_encryption_mode) }
        /// `KmsKeyId`: 1 to 255 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `MLUserDataEncryptionMode`: mandatory.
        #[track_caller] pub fn ml_user_data_encryption_mode(self, value: impl IntoVal<MlUserDataEncryptionMlUserDataEncryptionMode>) -> Self { with(self, "MLUserDataEncryptionMode", value) }
    }

    /// Words of `MLUserDataEncryptionMode`.
    pub type MlUserDataEncryptionMlUserDataEncryptionMode = Word<fn(of::MlUserDataEncryptionMlUserDataEncryptionMode)>;
    impl MlUserDataEncryptionMlUserDataEncryptionMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `SSE-KMS`
        pub const SseKms: Self = word("SSE-KMS");
    }

    /// `TransformEncryption`.
    pub type TransformEncryption = Fields<of::TransformEncryption>;
    impl TransformEncryption {
        /// `MLUserDataEncryption`.
        #[track_caller] pub fn ml_user_data_encryption(self, value: impl IntoVal<MlUserDataEncryption>) -> Self { with(self, "MLUserDataEncryption", value) }
        /// `TaskRunSecurityConfigurationName`: 1 to 255 characters.
        #[track_caller] pub fn task_run_security_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "TaskRunSecurityConfigurationName", value) }
    }

    /// `TransformParameters`.
    pub type TransformParameters = Fields<of::TransformParameters>;
    impl TransformParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transform_type: impl IntoVal<String>) -> Self { with(empty(), "TransformType", transform_type) }
        /// `FindMatchesParameters`.
        #[track_caller] pub fn find_matches_parameters(self, value: impl IntoVal<FindMatchesParameters>) -> Self { with(self, "FindMatchesParameters", value) }
        /// `TransformType`: mandatory.
        #[track_caller] pub fn transform_type(self, value: impl IntoVal<String>) -> Self { with(self, "TransformType", value) }
    }

    /// Words of `WorkerType`.
    pub type WorkerType = Word<fn(of::WorkerType)>;
    impl WorkerType {
        /// `G.025X`
        pub const G025X: Self = word("G.025X");
        /// `G.1X`
        pub const G1X: Self = word("G.1X");
        /// `G.2X`
        pub const G2X: Self = word("G.2X");
        /// `G.4X`
        pub const G4X: Self = word("G.4X");
        /// `G.8X`
        pub const G8X: Self = word("G.8X");
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `Z.2X`
        pub const Z2X: Self = word("Z.2X");
    }
}

/// [`AWS::Glue::Partition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html).
///
/// What `Ref` returns: a text of CatalogId, DatabaseName, TableName, IdentifierPartitionInputValues.
pub type CfnPartition = Handle<of::CfnPartition>;
impl cfn::ResourceType for of::CfnPartition { const TYPE: &'static str = "AWS::Glue::Partition"; type Tags = cfn::NoTags; type Props = CfnPartitionProps; type Reference = String; }
impl CfnPartition {
    /// The attribute `IdentifierPartitionInputValues`.
    #[inline] pub fn attr_identifier_partition_input_values(&self) -> Val<String> { cfn::attribute(&self.0, "IdentifierPartitionInputValues") }
}

/// Properties of [`CfnPartition`].
///
/// Mandatory: `TableName`, `DatabaseName`, `CatalogId`, `PartitionInput`.
///
/// A change replaces the resource: `CatalogId`, `DatabaseName`, `TableName`.
pub type CfnPartitionProps = Fields<of::CfnPartition>;
/// What [`CfnPartitionProps`] cannot do without.
pub struct CfnPartitionPropsRequired<A, B, C, D> {
    /// `TableName`: 1 to 255 characters. Changing it replaces the resource.
    pub table_name: A,
    /// `DatabaseName`: 1 to 255 characters. Changing it replaces the resource.
    pub database_name: B,
    /// `CatalogId`: 1 to 255 characters. Changing it replaces the resource.
    pub catalog_id: C,
    /// `PartitionInput`.
    pub partition_input: D,
}
impl CfnPartitionProps {
    /// Takes what is mandatory, by name: [`CfnPartitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_partition::PartitionInput>>(required: CfnPartitionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TableName", required.table_name), "DatabaseName", required.database_name), "CatalogId", required.catalog_id), "PartitionInput", required.partition_input) }
    /// `CatalogId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `DatabaseName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `PartitionInput`: mandatory.
    #[track_caller] pub fn partition_input(self, value: impl IntoVal<cfn_partition::PartitionInput>) -> Self { with(self, "PartitionInput", value) }
    /// `TableName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
}

/// Types of [`CfnPartition`].
pub mod cfn_partition {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Column {} pub enum Order {} pub enum PartitionInput {} pub enum SchemaId {} impl ias_core::Optional for SchemaId {} pub enum SchemaReference {} impl ias_core::Optional for SchemaReference {} pub enum SerdeInfo {} impl ias_core::Optional for SerdeInfo {} pub enum SkewedInfo {} impl ias_core::Optional for SkewedInfo {} pub enum StorageDescriptor {} impl ias_core::Optional for StorageDescriptor {} }

    /// `Column`.
    pub type Column = Fields<of::Column>;
    impl Column {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Comment`: at most 255 characters.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: at most 131072 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `Order`.
    pub type Order = Fields<of::Order>;
    impl Order {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column: impl IntoVal<String>) -> Self { with(empty(), "Column", column) }
        /// `Column`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn column(self, value: impl IntoVal<String>) -> Self { with(self, "Column", value) }
        /// `SortOrder`: 0 to 1.
        #[track_caller] pub fn sort_order(self, value: impl IntoVal<i64>) -> Self { with(self, "SortOrder", value) }
    }

    /// `PartitionInput`.
    pub type PartitionInput = Fields<of::PartitionInput>;
    impl PartitionInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<String>>) -> Self { with(empty(), "Values", values) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `StorageDescriptor`.
        #[track_caller] pub fn storage_descriptor(self, value: impl IntoVal<StorageDescriptor>) -> Self { with(self, "StorageDescriptor", value) }
        /// `Values`: mandatory, each 1 to 1024 characters. Changing it replaces the resource.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `SchemaId`.
    pub type SchemaId = Fields<of::SchemaId>;
    impl SchemaId {
        /// `RegistryName`: 1 to 255 characters, matches `^[a-zA-Z0-9-_$#.]+$`.
        #[track_caller] pub fn registry_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryName", value) }
        /// `SchemaArn`: 1 to 10240 characters, matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:`.
        #[track_caller] pub fn schema_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaArn", value) }
        /// `SchemaName`: 1 to 255 characters, matches `^[a-zA-Z0-9-_$#.]+$`.
        #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
    }

    /// `SchemaReference`.
    pub type SchemaReference = Fields<of::SchemaReference>;
    impl SchemaReference {
        /// `SchemaId`.
        #[track_caller] pub fn schema_id(self, value: impl IntoVal<SchemaId>) -> Self { with(self, "SchemaId", value) }
        /// `SchemaVersionId`: exactly 36 characters, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn schema_version_id(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaVersionId", value) }
        /// `SchemaVersionNumber`: 1 to 100000.
        #[track_caller] pub fn schema_version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "SchemaVersionNumber", value) }
    }

    /// `SerdeInfo`.
    pub type SerdeInfo = Fields<of::SerdeInfo>;
    impl SerdeInfo {
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `SerializationLibrary`: 1 to 255 characters.
        #[track_caller] pub fn serialization_library(self, value: impl IntoVal<String>) -> Self { with(self, "SerializationLibrary", value) }
    }

    /// `SkewedInfo`.
    pub type SkewedInfo = Fields<of::SkewedInfo>;
    impl SkewedInfo {
        /// `SkewedColumnNames`: each 1 to 255 characters.
        #[track_caller] pub fn skewed_column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SkewedColumnNames", value) }
        /// `SkewedColumnValueLocationMaps`.
        #[track_caller] pub fn skewed_column_value_location_maps(self, value: impl IntoVal<Json>) -> Self { with(self, "SkewedColumnValueLocationMaps", value) }
        /// `SkewedColumnValues`.
        #[track_caller] pub fn skewed_column_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SkewedColumnValues", value) }
    }

    /// `StorageDescriptor`.
    pub type StorageDescriptor = Fields<of::StorageDescriptor>;
    impl StorageDescriptor {
        /// `BucketColumns`: each 1 to 255 characters.
        #[track_caller] pub fn bucket_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BucketColumns", value) }
        /// `Columns`.
        #[track_caller] pub fn columns(self, value: impl IntoVal<List<Column>>) -> Self { with(self, "Columns", value) }
        /// `Compressed`.
        #[track_caller] pub fn compressed(self, value: impl IntoVal<bool>) -> Self { with(self, "Compressed", value) }
        /// `InputFormat`: at most 128 characters.
        #[track_caller] pub fn input_format(self, value: impl IntoVal<String>) -> Self { with(self, "InputFormat", value) }
        /// `Location`: at most 2056 characters.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `NumberOfBuckets`.
        #[track_caller] pub fn number_of_buckets(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfBuckets", value) }
        /// `OutputFormat`: at most 128 characters.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<String>) -> Self { with(self, "OutputFormat", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `SchemaReference`.
        #[track_caller] pub fn schema_reference(self, value: impl IntoVal<SchemaReference>) -> Self { with(self, "SchemaReference", value) }
        /// `SerdeInfo`.
        #[track_caller] pub fn serde_info(self, value: impl IntoVal<SerdeInfo>) -> Self { with(self, "SerdeInfo", value) }
        /// `SkewedInfo`.
        #[track_caller] pub fn skewed_info(self, value: impl IntoVal<SkewedInfo>) -> Self { with(self, "SkewedInfo", value) }
        /// `SortColumns`.
        #[track_caller] pub fn sort_columns(self, value: impl IntoVal<List<Order>>) -> Self { with(self, "SortColumns", value) }
        /// `StoredAsSubDirectories`.
        #[track_caller] pub fn stored_as_sub_directories(self, value: impl IntoVal<bool>) -> Self { with(self, "StoredAsSubDirectories", value) }
    }
}

/// [`AWS::Glue::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRegistry = Handle<of::CfnRegistry>;
impl cfn::ResourceType for of::CfnRegistry { const TYPE: &'static str = "AWS::Glue::Registry"; type Tags = cfn::TagList; type Props = CfnRegistryProps; type Reference = Is<kinds::GlueRegistryArn>; }
impl CfnRegistry {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlueRegistryArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnRegistry`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnRegistryProps = Fields<of::CfnRegistry>;
impl CfnRegistryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_registry::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRegistry`].
pub mod cfn_registry {
    pub use super::cfn_blueprint::{Tag};
}

/// [`AWS::Glue::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSchema = Handle<of::CfnSchema>;
impl cfn::ResourceType for of::CfnSchema { const TYPE: &'static str = "AWS::Glue::Schema"; type Tags = cfn::TagList; type Props = CfnSchemaProps; type Reference = Is<kinds::GlueSchemaArn>; }
impl CfnSchema {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlueSchemaArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `InitialSchemaVersionId`.
    #[inline] pub fn attr_initial_schema_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "InitialSchemaVersionId") }
}

/// Properties of [`CfnSchema`].
///
/// Mandatory: `Name`, `DataFormat`, `Compatibility`.
///
/// A change replaces the resource: `DataFormat`, `Name`, `Registry`, `SchemaDefinition`.
pub type CfnSchemaProps = Fields<of::CfnSchema>;
/// What [`CfnSchemaProps`] cannot do without.
pub struct CfnSchemaPropsRequired<A, B, C> {
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub name: A,
    /// `DataFormat`. Changing it replaces the resource.
    pub data_format: B,
    /// `Compatibility`.
    pub compatibility: C,
}
impl CfnSchemaProps {
    /// Takes what is mandatory, by name: [`CfnSchemaPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_schema::DataFormat>, C: IntoVal<cfn_schema::Compatibility>>(required: CfnSchemaPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "DataFormat", required.data_format), "Compatibility", required.compatibility) }
    /// `CheckpointVersion`.
    #[track_caller] pub fn checkpoint_version(self, value: impl IntoVal<cfn_schema::SchemaVersion>) -> Self { with(self, "CheckpointVersion", value) }
    /// `Compatibility`: mandatory.
    #[track_caller] pub fn compatibility(self, value: impl IntoVal<cfn_schema::Compatibility>) -> Self { with(self, "Compatibility", value) }
    /// `DataFormat`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_format(self, value: impl IntoVal<cfn_schema::DataFormat>) -> Self { with(self, "DataFormat", value) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Registry`. Changing it replaces the resource.
    #[track_caller] pub fn registry(self, value: impl IntoVal<cfn_schema::Registry>) -> Self { with(self, "Registry", value) }
    /// `SchemaDefinition`: 1 to 170000 characters, matches `\S`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn schema_definition(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaDefinition", value) }
    /// `Tags`: at most 10 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_schema::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSchema`].
pub mod cfn_schema {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_blueprint::{Tag};
    mod of { pub enum Compatibility {} pub enum DataFormat {} pub enum Registry {} impl ias_core::Optional for Registry {} pub enum SchemaVersion {} impl ias_core::Optional for SchemaVersion {} }

    /// Words of `Compatibility`.
    pub type Compatibility = Word<fn(of::Compatibility)>;
    impl Compatibility {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `BACKWARD`
        pub const Backward: Self = word("BACKWARD");
        /// `BACKWARD_ALL`
        pub const BackwardAll: Self = word("BACKWARD_ALL");
        /// `FORWARD`
        pub const Forward: Self = word("FORWARD");
        /// `FORWARD_ALL`
        pub const ForwardAll: Self = word("FORWARD_ALL");
        /// `FULL`
        pub const Full: Self = word("FULL");
        /// `FULL_ALL`
        pub const FullAll: Self = word("FULL_ALL");
    }

    /// Words of `DataFormat`.
    pub type DataFormat = Word<fn(of::DataFormat)>;
    impl DataFormat {
        /// `AVRO`
        pub const Avro: Self = word("AVRO");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `PROTOBUF`
        pub const Protobuf: Self = word("PROTOBUF");
    }

    /// `Registry`.
    pub type Registry = Fields<of::Registry>;
    impl Registry {
        /// `Arn`: matches `arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `SchemaVersion`.
    pub type SchemaVersion = Fields<of::SchemaVersion>;
    impl SchemaVersion {
        /// `IsLatest`.
        #[track_caller] pub fn is_latest(self, value: impl IntoVal<bool>) -> Self { with(self, "IsLatest", value) }
        /// `VersionNumber`: 1 to 100000.
        #[track_caller] pub fn version_number(self, value: impl IntoVal<i64>) -> Self { with(self, "VersionNumber", value) }
    }
}

/// [`AWS::Glue::SchemaVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html).
///
/// What `Ref` returns: `VersionId`.
pub type CfnSchemaVersion = Handle<of::CfnSchemaVersion>;
impl cfn::ResourceType for of::CfnSchemaVersion { const TYPE: &'static str = "AWS::Glue::SchemaVersion"; type Tags = cfn::NoTags; type Props = CfnSchemaVersionProps; type Reference = Is<kinds::SchemaVersionId>; }
impl CfnSchemaVersion {
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<Is<kinds::SchemaVersionId>> { cfn::attribute(&self.0, "VersionId") }
}

/// Properties of [`CfnSchemaVersion`].
///
/// Mandatory: `Schema`, `SchemaDefinition`.
///
/// A change replaces the resource: `Schema`, `SchemaDefinition`.
pub type CfnSchemaVersionProps = Fields<of::CfnSchemaVersion>;
impl CfnSchemaVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(schema: impl IntoVal<cfn_schema_version::Schema>, schema_definition: impl IntoVal<String>) -> Self { with(with(empty(), "Schema", schema), "SchemaDefinition", schema_definition) }
    /// `Schema`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn schema(self, value: impl IntoVal<cfn_schema_version::Schema>) -> Self { with(self, "Schema", value) }
    /// `SchemaDefinition`: mandatory, 1 to 170000 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn schema_definition(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaDefinition", value) }
}

/// Types of [`CfnSchemaVersion`].
pub mod cfn_schema_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Schema {} impl ias_core::Optional for Schema {} }

    /// `Schema`.
    pub type Schema = Fields<of::Schema>;
    impl Schema {
        /// `RegistryName`: 1 to 255 characters.
        #[track_caller] pub fn registry_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegistryName", value) }
        /// `SchemaArn`: matches `arn:(aws|aws-us-gov|aws-cn):glue:.*`.
        #[track_caller] pub fn schema_arn(self, value: impl IntoVal<Is<kinds::GlueSchemaArn>>) -> Self { with(self, "SchemaArn", value) }
        /// `SchemaName`: 1 to 255 characters.
        #[track_caller] pub fn schema_name(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaName", value) }
    }
}

/// [`AWS::Glue::SchemaVersionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html).
///
/// What `Ref` returns: a text of SchemaVersionId, Key, Value.
pub type CfnSchemaVersionMetadata = Handle<of::CfnSchemaVersionMetadata>;
impl cfn::ResourceType for of::CfnSchemaVersionMetadata { const TYPE: &'static str = "AWS::Glue::SchemaVersionMetadata"; type Tags = cfn::NoTags; type Props = CfnSchemaVersionMetadataProps; type Reference = String; }

/// Properties of [`CfnSchemaVersionMetadata`].
///
/// Mandatory: `SchemaVersionId`, `Key`, `Value`.
///
/// A change replaces the resource: `Key`, `SchemaVersionId`, `Value`.
pub type CfnSchemaVersionMetadataProps = Fields<of::CfnSchemaVersionMetadata>;
/// What [`CfnSchemaVersionMetadataProps`] cannot do without.
pub struct CfnSchemaVersionMetadataPropsRequired<A, B, C> {
    /// `SchemaVersionId`: matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`. Changing it replaces the resource.
    pub schema_version_id: A,
    /// `Key`: 1 to 128 characters. Changing it replaces the resource.
    pub key: B,
    /// `Value`: 1 to 256 characters. Changing it replaces the resource.
    pub value: C,
}
impl CfnSchemaVersionMetadataProps {
    /// Takes what is mandatory, by name: [`CfnSchemaVersionMetadataPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::SchemaVersionId>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSchemaVersionMetadataPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "SchemaVersionId", required.schema_version_id), "Key", required.key), "Value", required.value) }
    /// `Key`: mandatory, 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    /// `SchemaVersionId`: mandatory, matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`. Changing it replaces the resource.
    #[track_caller] pub fn schema_version_id(self, value: impl IntoVal<Is<kinds::SchemaVersionId>>) -> Self { with(self, "SchemaVersionId", value) }
    /// `Value`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
}

/// [`AWS::Glue::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnSecurityConfiguration = Handle<of::CfnSecurityConfiguration>;
impl cfn::ResourceType for of::CfnSecurityConfiguration { const TYPE: &'static str = "AWS::Glue::SecurityConfiguration"; type Tags = cfn::NoTags; type Props = CfnSecurityConfigurationProps; type Reference = String; }

/// Properties of [`CfnSecurityConfiguration`].
///
/// Mandatory: `EncryptionConfiguration`, `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnSecurityConfigurationProps = Fields<of::CfnSecurityConfiguration>;
impl CfnSecurityConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(encryption_configuration: impl IntoVal<cfn_security_configuration::EncryptionConfiguration>, name: impl IntoVal<String>) -> Self { with(with(empty(), "EncryptionConfiguration", encryption_configuration), "Name", name) }
    /// `EncryptionConfiguration`: mandatory.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_security_configuration::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnSecurityConfiguration`].
pub mod cfn_security_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchEncryption {} impl ias_core::Optional for CloudWatchEncryption {} pub enum CloudWatchEncryptionCloudWatchEncryptionMode {} pub enum EncryptionConfiguration {} impl ias_core::Optional for EncryptionConfiguration {} pub enum JobBookmarksEncryption {} impl ias_core::Optional for JobBookmarksEncryption {} pub enum JobBookmarksEncryptionJobBookmarksEncryptionMode {} pub enum S3Encryption {} impl ias_core::Optional for S3Encryption {} }

    /// `CloudWatchEncryption`.
    pub type CloudWatchEncryption = Fields<of::CloudWatchEncryption>;
    impl CloudWatchEncryption {
        /// `CloudWatchEncryptionMode`.
        #[track_caller] pub fn cloud_watch_encryption_mode(self, value: impl IntoVal<CloudWatchEncryptionCloudWatchEncryptionMode>) -> Self { with(self, "CloudWatchEncryptionMode", value) }
        /// `KmsKeyArn`: matches `^$|arn:aws[a-z0-9-]*:kms:`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `CloudWatchEncryptionMode`.
    pub type CloudWatchEncryptionCloudWatchEncryptionMode = Word<fn(of::CloudWatchEncryptionCloudWatchEncryptionMode)>;
    impl CloudWatchEncryptionCloudWatchEncryptionMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `SSE-KMS`
        pub const SseKms: Self = word("SSE-KMS");
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// `CloudWatchEncryption`.
        #[track_caller] pub fn cloud_watch_encryption(self, value: impl IntoVal<CloudWatchEncryption>) -> Self { with(self, "CloudWatchEncryption", value) }
        /// `JobBookmarksEncryption`.
        #[track_caller] pub fn job_bookmarks_encryption(self, value: impl IntoVal<JobBookmarksEncryption>) -> Self { with(self, "JobBookmarksEncryption", value) }
        /// `S3Encryptions`.
        #[track_caller] pub fn s3_encryptions(self, value: impl IntoVal<List<S3Encryption>>) -> Self { with(self, "S3Encryptions", value) }
    }

    /// `JobBookmarksEncryption`.
    pub type JobBookmarksEncryption = Fields<of::JobBookmarksEncryption>;
    impl JobBookmarksEncryption {
        /// `JobBookmarksEncryptionMode`.
        #[track_caller] pub fn job_bookmarks_encryption_mode(self, value: impl IntoVal<JobBookmarksEncryptionJobBookmarksEncryptionMode>) -> Self { with(self, "JobBookmarksEncryptionMode", value) }
        /// `KmsKeyArn`: matches `^$|arn:aws[a-z0-9-]*:kms:`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// Words of `JobBookmarksEncryptionMode`.
    pub type JobBookmarksEncryptionJobBookmarksEncryptionMode = Word<fn(of::JobBookmarksEncryptionJobBookmarksEncryptionMode)>;
    impl JobBookmarksEncryptionJobBookmarksEncryptionMode {
        /// `CSE-KMS`
        pub const CseKms: Self = word("CSE-KMS");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `S3Encryption`.
    pub type S3Encryption = Fields<of::S3Encryption>;
    impl S3Encryption {
        /// `KmsKeyArn`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `S3EncryptionMode`.
        #[track_caller] pub fn s3_encryption_mode(self, value: impl IntoVal<String>) -> Self { with(self, "S3EncryptionMode", value) }
    }
}

/// [`AWS::Glue::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSession = Handle<of::CfnSession>;
impl cfn::ResourceType for of::CfnSession { const TYPE: &'static str = "AWS::Glue::Session"; type Tags = cfn::TagList; type Props = CfnSessionProps; type Reference = Is<kinds::GlueSessionArn>; }
impl CfnSession {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GlueSessionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedOn`.
    #[inline] pub fn attr_created_on(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedOn") }
    /// The attribute `Progress`.
    #[inline] pub fn attr_progress(&self) -> Val<f64> { cfn::attribute(&self.0, "Progress") }
    /// The attribute `Status`: one of `PROVISIONING`, `READY`, `FAILED`, `TIMEOUT`, `STOPPING`, `STOPPED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSession`].
///
/// Mandatory: `Id`, `Role`, `Command`.
///
/// A change replaces the resource: `Command`, `Connections`, `DefaultArguments`, `Description`, `GlueVersion`, `Id`, `IdleTimeout`, `MaxCapacity`, `NumberOfWorkers`, `RequestOrigin`, `Role`, `SecurityConfiguration`, `Timeout`, `WorkerType`.
pub type CfnSessionProps = Fields<of::CfnSession>;
/// What [`CfnSessionProps`] cannot do without.
pub struct CfnSessionPropsRequired<A, B, C> {
    /// `Id`: 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`. Changing it replaces the resource.
    pub id: A,
    /// `Role`: 20 to 2048 characters, matches `^arn:aws[^:]*:iam::[0-9]*:role/.+$`. Changing it replaces the resource.
    pub role: B,
    /// `Command`. Changing it replaces the resource.
    pub command: C,
}
impl CfnSessionProps {
    /// Takes what is mandatory, by name: [`CfnSessionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_session::SessionCommand>>(required: CfnSessionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Id", required.id), "Role", required.role), "Command", required.command) }
    /// `Command`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn command(self, value: impl IntoVal<cfn_session::SessionCommand>) -> Self { with(self, "Command", value) }
    /// `Connections`. Changing it replaces the resource.
    #[track_caller] pub fn connections(self, value: impl IntoVal<cfn_session::ConnectionsList>) -> Self { with(self, "Connections", value) }
    /// `DefaultArguments`. Changing it replaces the resource.
    #[track_caller] pub fn default_arguments(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DefaultArguments", value) }
    /// `Description`: at most 2048 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlueVersion`: 1 to 255 characters, matches `^(\w+\.)+\w+$`. Changing it replaces the resource.
    #[track_caller] pub fn glue_version(self, value: impl IntoVal<String>) -> Self { with(self, "GlueVersion", value) }
    /// `Id`: mandatory, 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    /// `IdleTimeout`: at least 1. Changing it replaces the resource.
    #[track_caller] pub fn idle_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTimeout", value) }
    /// `MaxCapacity`. Changing it replaces the resource.
    #[track_caller] pub fn max_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxCapacity", value) }
    /// `NumberOfWorkers`. Changing it replaces the resource.
    #[track_caller] pub fn number_of_workers(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfWorkers", value) }
    /// `RequestOrigin`: 1 to 128 characters, matches `^[.\-_A-Za-z0-9]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn request_origin(self, value: impl IntoVal<String>) -> Self { with(self, "RequestOrigin", value) }
    /// `Role`: mandatory, 20 to 2048 characters, matches `^arn:aws[^:]*:iam::[0-9]*:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `SecurityConfiguration`: 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn security_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityConfiguration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_session::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Timeout`: at least 1. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    /// `WorkerType`. Changing it replaces the resource.
    #[track_caller] pub fn worker_type(self, value: impl IntoVal<cfn_session::WorkerType>) -> Self { with(self, "WorkerType", value) }
}

/// Types of [`CfnSession`].
pub mod cfn_session {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_blueprint::{Tag};
    pub use super::cfn_job::{ConnectionsList};
    mod of { pub enum SessionCommand {} impl ias_core::Optional for SessionCommand {} pub enum WorkerType {} }

    /// `SessionCommand`.
    pub type SessionCommand = Fields<of::SessionCommand>;
    impl SessionCommand {
        /// `Name`: 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PythonVersion`: matches `^([2-3]|3[.]9)$`.
        #[track_caller] pub fn python_version(self, value: impl IntoVal<String>) -> Self { with(self, "PythonVersion", value) }
    }

    /// Words of `WorkerType`.
    pub type WorkerType = Word<fn(of::WorkerType)>;
    impl WorkerType {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `G.1X`
        pub const G1X: Self = word("G.1X");
        /// `G.2X`
        pub const G2X: Self = word("G.2X");
        /// `G.025X`
        pub const G025X: Self = word("G.025X");
        /// `G.4X`
        pub const G4X: Self = word("G.4X");
        /// `G.8X`
        pub const G8X: Self = word("G.8X");
        /// `Z.2X`
        pub const Z2X: Self = word("Z.2X");
    }
}

/// [`AWS::Glue::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTable = Handle<of::CfnTable>;
impl cfn::ResourceType for of::CfnTable { const TYPE: &'static str = "AWS::Glue::Table"; type Tags = cfn::NoTags; type Props = CfnTableProps; type Reference = String; }
impl CfnTable {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnTable`].
///
/// Mandatory: `DatabaseName`, `CatalogId`.
///
/// A change replaces the resource: `CatalogId`, `DatabaseName`, `Name`.
pub type CfnTableProps = Fields<of::CfnTable>;
impl CfnTableProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(database_name: impl IntoVal<String>, catalog_id: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "CatalogId", catalog_id) }
    /// `CatalogId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `DatabaseName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OpenTableFormatInput`. Write-only.
    #[track_caller] pub fn open_table_format_input(self, value: impl IntoVal<cfn_table::OpenTableFormatInput>) -> Self { with(self, "OpenTableFormatInput", value) }
    /// `TableInput`.
    #[track_caller] pub fn table_input(self, value: impl IntoVal<cfn_table::TableInput>) -> Self { with(self, "TableInput", value) }
}

/// Types of [`CfnTable`].
pub mod cfn_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_partition::{Column, SchemaId, SchemaReference, SerdeInfo, SkewedInfo};
    mod of { pub enum IcebergInput {} impl ias_core::Optional for IcebergInput {} pub enum IcebergPartitionField {} pub enum IcebergPartitionSpec {} pub enum IcebergSchema {} pub enum IcebergSortField {} pub enum IcebergSortOrder {} pub enum IcebergStructField {} pub enum IcebergTableInput {} pub enum MetadataOperation {} pub enum OpenTableFormatInput {} impl ias_core::Optional for OpenTableFormatInput {} pub enum Order {} pub enum StorageDescriptor {} impl ias_core::Optional for StorageDescriptor {} pub enum TableIdentifier {} impl ias_core::Optional for TableIdentifier {} pub enum TableInput {} impl ias_core::Optional for TableInput {} pub enum TableInputTableType {} pub enum ViewDefinition {} impl ias_core::Optional for ViewDefinition {} pub enum ViewRepresentation {} impl ias_core::Optional for ViewRepresentation {} pub enum ViewRepresentationDialect {} }

    /// `IcebergInput`.
    pub type IcebergInput = Fields<of::IcebergInput>;
    impl IcebergInput {
        /// `IcebergTableInput`.
        #[track_caller] pub fn iceberg_table_input(self, value: impl IntoVal<IcebergTableInput>) -> Self { with(self, "IcebergTableInput", value) }
        /// `MetadataOperation`.
        #[track_caller] pub fn metadata_operation(self, value: impl IntoVal<MetadataOperation>) -> Self { with(self, "MetadataOperation", value) }
        /// `Version`: 1 to 255 characters.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `IcebergPartitionField`.
    pub type IcebergPartitionField = Fields<of::IcebergPartitionField>;
    /// What [`IcebergPartitionField`] cannot do without.
    pub struct IcebergPartitionFieldRequired<A, B, C> {
        /// `SourceId`.
        pub source_id: A,
        /// `Transform`.
        pub transform: B,
        /// `Name`.
        pub name: C,
    }
    impl IcebergPartitionField {
        /// Takes what is mandatory, by name: [`IcebergPartitionFieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>>(required: IcebergPartitionFieldRequired<A, B, C>) -> Self { with(with(with(empty(), "SourceId", required.source_id), "Transform", required.transform), "Name", required.name) }
        /// `FieldId`.
        #[track_caller] pub fn field_id(self, value: impl IntoVal<i64>) -> Self { with(self, "FieldId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SourceId`: mandatory.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceId", value) }
        /// `Transform`: mandatory.
        #[track_caller] pub fn transform(self, value: impl IntoVal<String>) -> Self { with(self, "Transform", value) }
    }

    /// `IcebergPartitionSpec`.
    pub type IcebergPartitionSpec = Fields<of::IcebergPartitionSpec>;
    impl IcebergPartitionSpec {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<IcebergPartitionField>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<IcebergPartitionField>>) -> Self { with(self, "Fields", value) }
        /// `SpecId`.
        #[track_caller] pub fn spec_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SpecId", value) }
    }

    /// `IcebergSchema`.
    pub type IcebergSchema = Fields<of::IcebergSchema>;
    impl IcebergSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<IcebergStructField>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<IcebergStructField>>) -> Self { with(self, "Fields", value) }
        /// `IdentifierFieldIds`.
        #[track_caller] pub fn identifier_field_ids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "IdentifierFieldIds", value) }
        /// `SchemaId`.
        #[track_caller] pub fn schema_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SchemaId", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `IcebergSortField`.
    pub type IcebergSortField = Fields<of::IcebergSortField>;
    /// What [`IcebergSortField`] cannot do without.
    pub struct IcebergSortFieldRequired<A, B, C, D> {
        /// `SourceId`.
        pub source_id: A,
        /// `Transform`.
        pub transform: B,
        /// `Direction`.
        pub direction: C,
        /// `NullOrder`.
        pub null_order: D,
    }
    impl IcebergSortField {
        /// Takes what is mandatory, by name: [`IcebergSortFieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: IcebergSortFieldRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "SourceId", required.source_id), "Transform", required.transform), "Direction", required.direction), "NullOrder", required.null_order) }
        /// `Direction`: mandatory.
        #[track_caller] pub fn direction(self, value: impl IntoVal<String>) -> Self { with(self, "Direction", value) }
        /// `NullOrder`: mandatory.
        #[track_caller] pub fn null_order(self, value: impl IntoVal<String>) -> Self { with(self, "NullOrder", value) }
        /// `SourceId`: mandatory.
        #[track_caller] pub fn source_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SourceId", value) }
        /// `Transform`: mandatory.
        #[track_caller] pub fn transform(self, value: impl IntoVal<String>) -> Self { with(self, "Transform", value) }
    }

    /// `IcebergSortOrder`.
    pub type IcebergSortOrder = Fields<of::IcebergSortOrder>;
    impl IcebergSortOrder {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(order_id: impl IntoVal<i64>, fields: impl IntoVal<List<IcebergSortField>>) -> Self { with(with(empty(), "OrderId", order_id), "Fields", fields) }
        /// `Fields`: mandatory.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<IcebergSortField>>) -> Self { with(self, "Fields", value) }
        /// `OrderId`: mandatory.
        #[track_caller] pub fn order_id(self, value: impl IntoVal<i64>) -> Self { with(self, "OrderId", value) }
    }

    /// `IcebergStructField`.
    pub type IcebergStructField = Fields<of::IcebergStructField>;
    /// What [`IcebergStructField`] cannot do without.
    pub struct IcebergStructFieldRequired<A, B, C, D> {
        /// `Id`.
        pub id: A,
        /// `Name`.
        pub name: B,
        /// `Type`.
        pub type_: C,
        /// `Required`.
        pub required: D,
    }
    impl IcebergStructField {
        /// Takes what is mandatory, by name: [`IcebergStructFieldRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<bool>>(required: IcebergStructFieldRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Id", required.id), "Name", required.name), "Type", required.type_), "Required", required.required) }
        /// `Doc`.
        #[track_caller] pub fn doc(self, value: impl IntoVal<String>) -> Self { with(self, "Doc", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<i64>) -> Self { with(self, "Id", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `IcebergTableInput`.
    pub type IcebergTableInput = Fields<of::IcebergTableInput>;
    impl IcebergTableInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<String>, schema: impl IntoVal<IcebergSchema>) -> Self { with(with(empty(), "Location", location), "Schema", schema) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `PartitionSpec`.
        #[track_caller] pub fn partition_spec(self, value: impl IntoVal<IcebergPartitionSpec>) -> Self { with(self, "PartitionSpec", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
        /// `Schema`: mandatory.
        #[track_caller] pub fn schema(self, value: impl IntoVal<IcebergSchema>) -> Self { with(self, "Schema", value) }
        /// `WriteOrder`.
        #[track_caller] pub fn write_order(self, value: impl IntoVal<IcebergSortOrder>) -> Self { with(self, "WriteOrder", value) }
    }

    /// Words of `MetadataOperation`.
    pub type MetadataOperation = Word<fn(of::MetadataOperation)>;
    impl MetadataOperation {
        /// `CREATE`
        pub const Create: Self = word("CREATE");
    }

    /// `OpenTableFormatInput`.
    pub type OpenTableFormatInput = Fields<of::OpenTableFormatInput>;
    impl OpenTableFormatInput {
        /// `IcebergInput`.
        #[track_caller] pub fn iceberg_input(self, value: impl IntoVal<IcebergInput>) -> Self { with(self, "IcebergInput", value) }
    }

    /// `Order`.
    pub type Order = Fields<of::Order>;
    impl Order {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(column: impl IntoVal<String>, sort_order: impl IntoVal<i64>) -> Self { with(with(empty(), "Column", column), "SortOrder", sort_order) }
        /// `Column`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn column(self, value: impl IntoVal<String>) -> Self { with(self, "Column", value) }
        /// `SortOrder`: mandatory, 0 to 1.
        #[track_caller] pub fn sort_order(self, value: impl IntoVal<i64>) -> Self { with(self, "SortOrder", value) }
    }

    /// `StorageDescriptor`.
    pub type StorageDescriptor = Fields<of::StorageDescriptor>;
    impl StorageDescriptor {
        /// `BucketColumns`: each 1 to 255 characters.
        #[track_caller] pub fn bucket_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BucketColumns", value) }
        /// `Columns`.
        #[track_caller] pub fn columns(self, value: impl IntoVal<List<Column>>) -> Self { with(self, "Columns", value) }
        /// `Compressed`.
        #[track_caller] pub fn compressed(self, value: impl IntoVal<bool>) -> Self { with(self, "Compressed", value) }
        /// `InputFormat`: at most 128 characters.
        #[track_caller] pub fn input_format(self, value: impl IntoVal<String>) -> Self { with(self, "InputFormat", value) }
        /// `Location`: at most 2056 characters.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `NumberOfBuckets`.
        #[track_caller] pub fn number_of_buckets(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfBuckets", value) }
        /// `OutputFormat`: at most 128 characters.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<String>) -> Self { with(self, "OutputFormat", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `SchemaReference`.
        #[track_caller] pub fn schema_reference(self, value: impl IntoVal<SchemaReference>) -> Self { with(self, "SchemaReference", value) }
        /// `SerdeInfo`.
        #[track_caller] pub fn serde_info(self, value: impl IntoVal<SerdeInfo>) -> Self { with(self, "SerdeInfo", value) }
        /// `SkewedInfo`.
        #[track_caller] pub fn skewed_info(self, value: impl IntoVal<SkewedInfo>) -> Self { with(self, "SkewedInfo", value) }
        /// `SortColumns`.
        #[track_caller] pub fn sort_columns(self, value: impl IntoVal<List<Order>>) -> Self { with(self, "SortColumns", value) }
        /// `StoredAsSubDirectories`.
        #[track_caller] pub fn stored_as_sub_directories(self, value: impl IntoVal<bool>) -> Self { with(self, "StoredAsSubDirectories", value) }
    }

    /// `TableIdentifier`.
    pub type TableIdentifier = Fields<of::TableIdentifier>;
    impl TableIdentifier {
        /// `CatalogId`: 1 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Region`: 1 to 255 characters.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
    }

    /// `TableInput`.
    pub type TableInput = Fields<of::TableInput>;
    impl TableInput {
        /// `Description`: at most 2048 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: 1 to 255 characters. Changing it replaces the resource.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Owner`: 1 to 255 characters.
        #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `PartitionKeys`.
        #[track_caller] pub fn partition_keys(self, value: impl IntoVal<List<Column>>) -> Self { with(self, "PartitionKeys", value) }
        /// `Retention`: at least 0.
        #[track_caller] pub fn retention(self, value: impl IntoVal<i64>) -> Self { with(self, "Retention", value) }
        /// `StorageDescriptor`.
        #[track_caller] pub fn storage_descriptor(self, value: impl IntoVal<StorageDescriptor>) -> Self { with(self, "StorageDescriptor", value) }
        /// `TableType`: at most 255 characters.
        #[track_caller] pub fn table_type(self, value: impl IntoVal<TableInputTableType>) -> Self { with(self, "TableType", value) }
        /// `TargetTable`.
        #[track_caller] pub fn target_table(self, value: impl IntoVal<TableIdentifier>) -> Self { with(self, "TargetTable", value) }
        /// `ViewDefinition`.
        #[track_caller] pub fn view_definition(self, value: impl IntoVal<ViewDefinition>) -> Self { with(self, "ViewDefinition", value) }
        /// `ViewExpandedText`: at most 409600 characters.
        #[track_caller] pub fn view_expanded_text(self, value: impl IntoVal<String>) -> Self { with(self, "ViewExpandedText", value) }
        /// `ViewOriginalText`: at most 409600 characters.
        #[track_caller] pub fn view_original_text(self, value: impl IntoVal<String>) -> Self { with(self, "ViewOriginalText", value) }
    }

    /// Words of `TableType`.
    pub type TableInputTableType = Word<fn(of::TableInputTableType)>;
    impl TableInputTableType {
        /// `EXTERNAL_TABLE`
        pub const ExternalTable: Self = word("EXTERNAL_TABLE");
        /// `VIRTUAL_VIEW`
        pub const VirtualView: Self = word("VIRTUAL_VIEW");
    }

    /// `ViewDefinition`.
    pub type ViewDefinition = Fields<of::ViewDefinition>;
    impl ViewDefinition {
        /// `Definer`: 20 to 2048 characters.
        #[track_caller] pub fn definer(self, value: impl IntoVal<String>) -> Self { with(self, "Definer", value) }
        /// `IsProtected`.
        #[track_caller] pub fn is_protected(self, value: impl IntoVal<bool>) -> Self { with(self, "IsProtected", value) }
        /// `Representations`: 1 to 10 items.
        #[track_caller] pub fn representations(self, value: impl IntoVal<List<ViewRepresentation>>) -> Self { with(self, "Representations", value) }
        /// `SubObjects`: at most 10 items, each 20 to 2048 characters. Write-only.
        #[track_caller] pub fn sub_objects(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubObjects", value) }
    }

    /// `ViewRepresentation`.
    pub type ViewRepresentation = Fields<of::ViewRepresentation>;
    impl ViewRepresentation {
        /// `Dialect`.
        #[track_caller] pub fn dialect(self, value: impl IntoVal<ViewRepresentationDialect>) -> Self { with(self, "Dialect", value) }
        /// `DialectVersion`: 1 to 255 characters.
        #[track_caller] pub fn dialect_version(self, value: impl IntoVal<String>) -> Self { with(self, "DialectVersion", value) }
        /// `ValidationConnection`: 1 to 255 characters. Write-only.
        #[track_caller] pub fn validation_connection(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationConnection", value) }
        /// `ViewExpandedText`: at most 409600 characters. Write-only.
        #[track_caller] pub fn view_expanded_text(self, value: impl IntoVal<String>) -> Self { with(self, "ViewExpandedText", value) }
        /// `ViewOriginalText`: at most 409600 characters. Write-only.
        #[track_caller] pub fn view_original_text(self, value: impl IntoVal<String>) -> Self { with(self, "ViewOriginalText", value) }
    }

    /// Words of `Dialect`.
    pub type ViewRepresentationDialect = Word<fn(of::ViewRepresentationDialect)>;
    impl ViewRepresentationDialect {
        /// `ATHENA`
        pub const Athena: Self = word("ATHENA");
        /// `REDSHIFT`
        pub const Redshift: Self = word("REDSHIFT");
        /// `SPARK`
        pub const Spark: Self = word("SPARK");
    }
}

/// [`AWS::Glue::TableOptimizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html).
///
/// What `Ref` returns: a text of TableName, DatabaseName, Type, CatalogId.
pub type CfnTableOptimizer = Handle<of::CfnTableOptimizer>;
impl cfn::ResourceType for of::CfnTableOptimizer { const TYPE: &'static str = "AWS::Glue::TableOptimizer"; type Tags = cfn::NoTags; type Props = CfnTableOptimizerProps; type Reference = String; }

/// Properties of [`CfnTableOptimizer`].
///
/// Mandatory: `TableName`, `Type`, `DatabaseName`, `TableOptimizerConfiguration`, `CatalogId`.
///
/// A change replaces the resource: `CatalogId`, `DatabaseName`, `TableName`, `Type`.
pub type CfnTableOptimizerProps = Fields<of::CfnTableOptimizer>;
/// What [`CfnTableOptimizerProps`] cannot do without.
pub struct CfnTableOptimizerPropsRequired<A, B, C, D, E> {
    /// `TableName`: 1 to 255 characters. Changing it replaces the resource.
    pub table_name: A,
    /// `Type`. Changing it replaces the resource.
    pub type_: B,
    /// `DatabaseName`: 1 to 255 characters. Changing it replaces the resource.
    pub database_name: C,
    /// `TableOptimizerConfiguration`.
    pub table_optimizer_configuration: D,
    /// `CatalogId`: 1 to 255 characters. Changing it replaces the resource.
    pub catalog_id: E,
}
impl CfnTableOptimizerProps {
    /// Takes what is mandatory, by name: [`CfnTableOptimizerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_table_optimizer::Type>, C: IntoVal<String>, D: IntoVal<cfn_table_optimizer::TableOptimizerConfiguration>, E: IntoVal<String>>(required: CfnTableOptimizerPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "TableName", required.table_name), "Type", required.type_), "DatabaseName", required.database_name), "TableOptimizerConfiguration", required.table_optimizer_configuration), "CatalogId", required.catalog_id) }
    /// `CatalogId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `DatabaseName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `TableName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    /// `TableOptimizerConfiguration`: mandatory.
    #[track_caller] pub fn table_optimizer_configuration(self, value: impl IntoVal<cfn_table_optimizer::TableOptimizerConfiguration>) -> Self { with(self, "TableOptimizerConfiguration", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_table_optimizer::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnTableOptimizer`].
pub mod cfn_table_optimizer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CompactionConfiguration {} impl ias_core::Optional for CompactionConfiguration {} pub enum IcebergCompactionConfiguration {} impl ias_core::Optional for IcebergCompactionConfiguration {} pub enum IcebergCompactionConfigurationStrategy {} pub enum IcebergConfiguration {} impl ias_core::Optional for IcebergConfiguration {} pub enum IcebergRetentionConfiguration {} impl ias_core::Optional for IcebergRetentionConfiguration {} pub enum OrphanFileDeletionConfiguration {} impl ias_core::Optional for OrphanFileDeletionConfiguration {} pub enum RetentionConfiguration {} impl ias_core::Optional for RetentionConfiguration {} pub enum TableOptimizerConfiguration {} pub enum Type {} pub enum VpcConfiguration {} impl ias_core::Optional for VpcConfiguration {} }

    /// `CompactionConfiguration`.
    pub type CompactionConfiguration = Fields<of::CompactionConfiguration>;
    impl CompactionConfiguration {
        /// `IcebergConfiguration`.
        #[track_caller] pub fn iceberg_configuration(self, value: impl IntoVal<IcebergCompactionConfiguration>) -> Self { with(self, "IcebergConfiguration", value) }
    }

    /// `IcebergCompactionConfiguration`.
    pub type IcebergCompactionConfiguration = Fields<of::IcebergCompactionConfiguration>;
    impl IcebergCompactionConfiguration {
        /// `DeleteFileThreshold`.
        #[track_caller] pub fn delete_file_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "DeleteFileThreshold", value) }
        /// `MinInputFiles`.
        #[track_caller] pub fn min_input_files(self, value: impl IntoVal<i64>) -> Self { with(self, "MinInputFiles", value) }
        /// `Strategy`.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<IcebergCompactionConfigurationStrategy>) -> Self { with(self, "Strategy", value) }
    }

    /// Words of `Strategy`.
    pub type IcebergCompactionConfigurationStrategy = Word<fn(of::IcebergCompactionConfigurationStrategy)>;
    impl IcebergCompactionConfigurationStrategy {
        /// `binpack`
        pub const Binpack: Self = word("binpack");
        /// `sort`
        pub const Sort: Self = word("sort");
        /// `z-order`
        pub const ZOrder: Self = word("z-order");
    }

    /// `IcebergConfiguration`.
    pub type IcebergConfiguration = Fields<of::IcebergConfiguration>;
    impl IcebergConfiguration {
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<String>) -> Self { with(self, "Location", value) }
        /// `OrphanFileRetentionPeriodInDays`.
        #[track_caller] pub fn orphan_file_retention_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "OrphanFileRetentionPeriodInDays", value) }
    }

    /// `IcebergRetentionConfiguration`.
    pub type IcebergRetentionConfiguration = Fields<of::IcebergRetentionConfiguration>;
    impl IcebergRetentionConfiguration {
        /// `CleanExpiredFiles`.
        #[track_caller] pub fn clean_expired_files(self, value: impl IntoVal<bool>) -> Self { with(self, "CleanExpiredFiles", value) }
        /// `NumberOfSnapshotsToRetain`.
        #[track_caller] pub fn number_of_snapshots_to_retain(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfSnapshotsToRetain", value) }
        /// `SnapshotRetentionPeriodInDays`.
        #[track_caller] pub fn snapshot_retention_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "SnapshotRetentionPeriodInDays", value) }
    }

    /// `OrphanFileDeletionConfiguration`.
    pub type OrphanFileDeletionConfiguration = Fields<of::OrphanFileDeletionConfiguration>;
    impl OrphanFileDeletionConfiguration {
        /// `IcebergConfiguration`.
        #[track_caller] pub fn iceberg_configuration(self, value: impl IntoVal<IcebergConfiguration>) -> Self { with(self, "IcebergConfiguration", value) }
    }

    /// `RetentionConfiguration`.
    pub type RetentionConfiguration = Fields<of::RetentionConfiguration>;
    impl RetentionConfiguration {
        /// `IcebergConfiguration`.
        #[track_caller] pub fn iceberg_configuration(self, value: impl IntoVal<IcebergRetentionConfiguration>) -> Self { with(self, "IcebergConfiguration", value) }
    }

    /// `TableOptimizerConfiguration`.
    pub type TableOptimizerConfiguration = Fields<of::TableOptimizerConfiguration>;
    impl TableOptimizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Enabled", enabled), "RoleArn", role_arn) }
        /// `CompactionConfiguration`.
        #[track_caller] pub fn compaction_configuration(self, value: impl IntoVal<CompactionConfiguration>) -> Self { with(self, "CompactionConfiguration", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `OrphanFileDeletionConfiguration`.
        #[track_caller] pub fn orphan_file_deletion_configuration(self, value: impl IntoVal<OrphanFileDeletionConfiguration>) -> Self { with(self, "OrphanFileDeletionConfiguration", value) }
        /// `RetentionConfiguration`.
        #[track_caller] pub fn retention_configuration(self, value: impl IntoVal<RetentionConfiguration>) -> Self { with(self, "RetentionConfiguration", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `compaction`
        pub const Compaction: Self = word("compaction");
        /// `orphan_file_deletion`
        pub const OrphanFileDeletion: Self = word("orphan_file_deletion");
        /// `retention`
        pub const Retention: Self = word("retention");
    }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// `GlueConnectionName`.
        #[track_caller] pub fn glue_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "GlueConnectionName", value) }
    }
}

/// [`AWS::Glue::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html).
///
/// What `Ref` returns: `Name`.
pub type CfnTrigger = Handle<of::CfnTrigger>;
impl cfn::ResourceType for of::CfnTrigger { const TYPE: &'static str = "AWS::Glue::Trigger"; type Tags = cfn::TagMap; type Props = CfnTriggerProps; type Reference = String; }

/// Properties of [`CfnTrigger`].
///
/// Mandatory: `Type`, `Actions`.
///
/// A change replaces the resource: `Name`, `Type`, `WorkflowName`.
pub type CfnTriggerProps = Fields<of::CfnTrigger>;
impl CfnTriggerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_trigger::Type>, actions: impl IntoVal<List<cfn_trigger::Action>>) -> Self { with(with(empty(), "Type", type_), "Actions", actions) }
    /// `Actions`: mandatory.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_trigger::Action>>) -> Self { with(self, "Actions", value) }
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventBatchingCondition`.
    #[track_caller] pub fn event_batching_condition(self, value: impl IntoVal<cfn_trigger::EventBatchingCondition>) -> Self { with(self, "EventBatchingCondition", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Predicate`.
    #[track_caller] pub fn predicate(self, value: impl IntoVal<cfn_trigger::Predicate>) -> Self { with(self, "Predicate", value) }
    /// `Schedule`.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
    /// `StartOnCreation`. Write-only.
    #[track_caller] pub fn start_on_creation(self, value: impl IntoVal<bool>) -> Self { with(self, "StartOnCreation", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_trigger::Type>) -> Self { with(self, "Type", value) }
    /// `WorkflowName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn workflow_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowName", value) }
}

/// Types of [`CfnTrigger`].
pub mod cfn_trigger {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_job::{NotificationProperty};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum Condition {} impl ias_core::Optional for Condition {} pub enum ConditionCrawlState {} pub enum ConditionLogicalOperator {} pub enum ConditionState {} pub enum EventBatchingCondition {} pub enum Predicate {} impl ias_core::Optional for Predicate {} pub enum PredicateLogical {} pub enum Type {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `Arguments`.
        #[track_caller] pub fn arguments(self, value: impl IntoVal<Json>) -> Self { with(self, "Arguments", value) }
        /// `CrawlerName`: 1 to 255 characters.
        #[track_caller] pub fn crawler_name(self, value: impl IntoVal<String>) -> Self { with(self, "CrawlerName", value) }
        /// `JobName`: 1 to 255 characters.
        #[track_caller] pub fn job_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobName", value) }
        /// `NotificationProperty`.
        #[track_caller] pub fn notification_property(self, value: impl IntoVal<NotificationProperty>) -> Self { with(self, "NotificationProperty", value) }
        /// `SecurityConfiguration`: 1 to 255 characters.
        #[track_caller] pub fn security_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityConfiguration", value) }
        /// `Timeout`: at least 1.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// `CrawlState`.
        #[track_caller] pub fn crawl_state(self, value: impl IntoVal<ConditionCrawlState>) -> Self { with(self, "CrawlState", value) }
        /// `CrawlerName`: 1 to 255 characters.
        #[track_caller] pub fn crawler_name(self, value: impl IntoVal<String>) -> Self { with(self, "CrawlerName", value) }
        /// `JobName`: 1 to 255 characters.
        #[track_caller] pub fn job_name(self, value: impl IntoVal<String>) -> Self { with(self, "JobName", value) }
        /// `LogicalOperator`.
        #[track_caller] pub fn logical_operator(self, value: impl IntoVal<ConditionLogicalOperator>) -> Self { with(self, "LogicalOperator", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<ConditionState>) -> Self { with(self, "State", value) }
    }

    /// Words of `CrawlState`.
    pub type ConditionCrawlState = Word<fn(of::ConditionCrawlState)>;
    impl ConditionCrawlState {
        /// `CANCELLED`
        pub const Cancelled: Self = word("CANCELLED");
        /// `CANCELLING`
        pub const Cancelling: Self = word("CANCELLING");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `RUNNING`
        pub const Running: Self = word("RUNNING");
        /// `SUCCEEDED`
        pub const Succeeded: Self = word("SUCCEEDED");
    }

    /// Words of `LogicalOperator`.
    pub type ConditionLogicalOperator = Word<fn(of::ConditionLogicalOperator)>;
    impl ConditionLogicalOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
    }

    /// Words of `State`.
    pub type ConditionState = Word<fn(of::ConditionState)>;
    impl ConditionState {
        /// `SUCCEEDED`
        pub const Succeeded: Self = word("SUCCEEDED");
        /// `STOPPED`
        pub const Stopped: Self = word("STOPPED");
        /// `TIMEOUT`
        pub const Timeout: Self = word("TIMEOUT");
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
    }

    /// `EventBatchingCondition`.
    pub type EventBatchingCondition = Fields<of::EventBatchingCondition>;
    impl EventBatchingCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(batch_size: impl IntoVal<i64>) -> Self { with(empty(), "BatchSize", batch_size) }
        /// `BatchSize`: mandatory, 1 to 100.
        #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
        /// `BatchWindow`: 1 to 900.
        #[track_caller] pub fn batch_window(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchWindow", value) }
    }

    /// `Predicate`.
    pub type Predicate = Fields<of::Predicate>;
    impl Predicate {
        /// `Conditions`: at most 500 items.
        #[track_caller] pub fn conditions(self, value: impl IntoVal<List<Condition>>) -> Self { with(self, "Conditions", value) }
        /// `Logical`.
        #[track_caller] pub fn logical(self, value: impl IntoVal<PredicateLogical>) -> Self { with(self, "Logical", value) }
    }

    /// Words of `Logical`.
    pub type PredicateLogical = Word<fn(of::PredicateLogical)>;
    impl PredicateLogical {
        /// `AND`
        pub const And: Self = word("AND");
        /// `ANY`
        pub const Any: Self = word("ANY");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `CONDITIONAL`
        pub const Conditional: Self = word("CONDITIONAL");
        /// `EVENT`
        pub const Event: Self = word("EVENT");
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
        /// `SCHEDULED`
        pub const Scheduled: Self = word("SCHEDULED");
    }
}

/// [`AWS::Glue::UsageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html).
///
/// What `Ref` returns: `Name`.
pub type CfnUsageProfile = Handle<of::CfnUsageProfile>;
impl cfn::ResourceType for of::CfnUsageProfile { const TYPE: &'static str = "AWS::Glue::UsageProfile"; type Tags = cfn::TagList; type Props = CfnUsageProfileProps; type Reference = String; }
impl CfnUsageProfile {
    /// The attribute `CreatedOn`.
    #[inline] pub fn attr_created_on(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedOn") }
}

/// Properties of [`CfnUsageProfile`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnUsageProfileProps = Fields<of::CfnUsageProfile>;
impl CfnUsageProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Configuration`: at least 1 item.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_usage_profile::ProfileConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Description`: 1 to 512 characters, matches `[a-zA-Z0-9\-\:\_]{1,64}`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 5 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_usage_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnUsageProfile`].
pub mod cfn_usage_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_blueprint::{Tag};
    mod of { pub enum ConfigurationObject {} impl ias_core::Optional for ConfigurationObject {} pub enum ProfileConfiguration {} impl ias_core::Optional for ProfileConfiguration {} }

    /// `ConfigurationObject`.
    pub type ConfigurationObject = Fields<of::ConfigurationObject>;
    impl ConfigurationObject {
        /// `AllowedValues`.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `MaxValue`.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<String>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<String>) -> Self { with(self, "MinValue", value) }
    }

    /// `ProfileConfiguration`.
    ///
    /// Needs at least one of `JobConfiguration`; `SessionConfiguration`.
    pub type ProfileConfiguration = Fields<of::ProfileConfiguration>;
    impl ProfileConfiguration {
        /// `JobConfiguration`.
        #[track_caller] pub fn job_configuration(self, value: impl IntoVal<Map<ConfigurationObject>>) -> Self { with(self, "JobConfiguration", value) }
        /// `SessionConfiguration`.
        #[track_caller] pub fn session_configuration(self, value: impl IntoVal<Map<ConfigurationObject>>) -> Self { with(self, "SessionConfiguration", value) }
    }
}

/// [`AWS::Glue::UserDefinedFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnUserDefinedFunction = Handle<of::CfnUserDefinedFunction>;
impl cfn::ResourceType for of::CfnUserDefinedFunction { const TYPE: &'static str = "AWS::Glue::UserDefinedFunction"; type Tags = cfn::NoTags; type Props = CfnUserDefinedFunctionProps; type Reference = Is<kinds::UserDefinedFunctionArn>; }
impl CfnUserDefinedFunction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::UserDefinedFunctionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnUserDefinedFunction`].
///
/// Mandatory: `DatabaseName`, `FunctionName`.
///
/// A change replaces the resource: `DatabaseName`, `FunctionName`, `FunctionType`.
pub type CfnUserDefinedFunctionProps = Fields<of::CfnUserDefinedFunction>;
impl CfnUserDefinedFunctionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(database_name: impl IntoVal<String>, function_name: impl IntoVal<String>) -> Self { with(with(empty(), "DatabaseName", database_name), "FunctionName", function_name) }
    /// `ClassName`: 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`.
    #[track_caller] pub fn class_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClassName", value) }
    /// `DatabaseName`: mandatory, 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `FunctionName`: mandatory, 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionType`. Changing it replaces the resource.
    #[track_caller] pub fn function_type(self, value: impl IntoVal<cfn_user_defined_function::FunctionType>) -> Self { with(self, "FunctionType", value) }
    /// `OwnerName`: 1 to 255 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*$`.
    #[track_caller] pub fn owner_name(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerName", value) }
    /// `OwnerType`.
    #[track_caller] pub fn owner_type(self, value: impl IntoVal<cfn_user_defined_function::OwnerType>) -> Self { with(self, "OwnerType", value) }
    /// `ResourceUris`: at most 1000 items.
    #[track_caller] pub fn resource_uris(self, value: impl IntoVal<List<cfn_user_defined_function::ResourceUri>>) -> Self { with(self, "ResourceUris", value) }
}

/// Types of [`CfnUserDefinedFunction`].
pub mod cfn_user_defined_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FunctionType {} pub enum OwnerType {} pub enum ResourceUri {} impl ias_core::Optional for ResourceUri {} pub enum ResourceUriResourceType {} }

    /// Words of `FunctionType`.
    pub type FunctionType = Word<fn(of::FunctionType)>;
    impl FunctionType {
        /// `REGULAR_FUNCTION`
        pub const RegularFunction: Self = word("REGULAR_FUNCTION");
        /// `AGGREGATE_FUNCTION`
        pub const AggregateFunction: Self = word("AGGREGATE_FUNCTION");
        /// `STORED_PROCEDURE`
        pub const StoredProcedure: Self = word("STORED_PROCEDURE");
    }

    /// Words of `OwnerType`.
    pub type OwnerType = Word<fn(of::OwnerType)>;
    impl OwnerType {
        /// `USER`
        pub const User: Self = word("USER");
        /// `ROLE`
        pub const Role: Self = word("ROLE");
        /// `GROUP`
        pub const Group: Self = word("GROUP");
    }

    /// `ResourceUri`.
    pub type ResourceUri = Fields<of::ResourceUri>;
    impl ResourceUri {
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<ResourceUriResourceType>) -> Self { with(self, "ResourceType", value) }
        /// `Uri`: 1 to 1024 characters, matches `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// Words of `ResourceType`.
    pub type ResourceUriResourceType = Word<fn(of::ResourceUriResourceType)>;
    impl ResourceUriResourceType {
        /// `JAR`
        pub const Jar: Self = word("JAR");
        /// `FILE`
        pub const File: Self = word("FILE");
        /// `ARCHIVE`
        pub const Archive: Self = word("ARCHIVE");
    }
}

/// [`AWS::Glue::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html).
///
/// What `Ref` returns: `Name`.
pub type CfnWorkflow = Handle<of::CfnWorkflow>;
impl cfn::ResourceType for of::CfnWorkflow { const TYPE: &'static str = "AWS::Glue::Workflow"; type Tags = cfn::TagMap; type Props = CfnWorkflowProps; type Reference = String; }

/// Properties of [`CfnWorkflow`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnWorkflowProps = Fields<of::CfnWorkflow>;
impl CfnWorkflowProps {
    /// `DefaultRunProperties`.
    #[track_caller] pub fn default_run_properties(self, value: impl IntoVal<Json>) -> Self { with(self, "DefaultRunProperties", value) }
    /// `Description`: at most 120000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `MaxConcurrentRuns`.
    #[track_caller] pub fn max_concurrent_runs(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentRuns", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Json>) -> Self { with(self, "Tags", value) }
}
