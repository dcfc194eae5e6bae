// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppFabric`.

use super::prelude::*;

mod of { pub enum CfnAppAuthorization {} pub enum CfnIngestionDestination {} }

/// [`AWS::AppFabric::AppAuthorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html).
///
/// What `Ref` returns: `AppAuthorizationArn`.
pub type CfnAppAuthorization = Handle<of::CfnAppAuthorization>;
impl cfn::ResourceType for of::CfnAppAuthorization { const TYPE: &'static str = "AWS::AppFabric::AppAuthorization"; type Tags = cfn::TagList; type Props = CfnAppAuthorizationProps; type Reference = Is<kinds::AppAuthorizationArn>; }
impl CfnAppAuthorization {
    /// The attribute `AppAuthorizationArn`.
    #[inline] pub fn attr_app_authorization_arn(&self) -> Val<Is<kinds::AppAuthorizationArn>> { cfn::attribute(&self.0, "AppAuthorizationArn") }
    /// The attribute `AppAuthorizationIdentifier`.
    #[inline] pub fn attr_app_authorization_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "AppAuthorizationIdentifier") }
    /// The attribute `AppBundleArn`.
    #[inline] pub fn attr_app_bundle_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AppBundleArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Persona`: one of `admin`, `endUser`.
    #[inline] pub fn attr_persona(&self) -> Val<String> { cfn::attribute(&self.0, "Persona") }
    /// The attribute `Status`: one of `PendingConnect`, `Connected`, `ConnectionValidationFailed`, `TokenAutoRotationFailed`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAppAuthorization`].
///
/// Mandatory: `AppBundleIdentifier`, `App`, `AuthType`, `Tenant`.
///
/// A change replaces the resource: `App`, `AppBundleIdentifier`, `AuthType`.
pub type CfnAppAuthorizationProps = Fields<of::CfnAppAuthorization>;
/// What [`CfnAppAuthorizationProps`] cannot do without.
pub struct CfnAppAuthorizationPropsRequired<A, B, C, D> {
    /// `AppBundleIdentifier`: 1 to 1011 characters, matches `^arn:.+$|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    pub app_bundle_identifier: A,
    /// `App`: 1 to 255 characters. Changing it replaces the resource.
    pub app: B,
    /// `AuthType`. Changing it replaces the resource.
    pub auth_type: C,
    /// `Tenant`.
    pub tenant: D,
}
impl CfnAppAuthorizationProps {
    /// Takes what is mandatory, by name: [`CfnAppAuthorizationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_app_authorization::AuthType>, D: IntoVal<cfn_app_authorization::Tenant>>(required: CfnAppAuthorizationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AppBundleIdentifier", required.app_bundle_identifier), "App", required.app), "AuthType", required.auth_type), "Tenant", required.tenant) }
    /// `App`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn app(self, value: impl IntoVal<String>) -> Self { with(self, "App", value) }
    /// `AppBundleIdentifier`: mandatory, 1 to 1011 characters, matches `^arn:.+$|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn app_bundle_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "AppBundleIdentifier", value) }
    /// `AuthType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<cfn_app_authorization::AuthType>) -> Self { with(self, "AuthType", value) }
    /// `Credential`. Write-only.
    #[track_caller] pub fn credential(self, value: impl IntoVal<cfn_app_authorization::Credential>) -> Self { with(self, "Credential", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_app_authorization::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tenant`: mandatory.
    #[track_caller] pub fn tenant(self, value: impl IntoVal<cfn_app_authorization::Tenant>) -> Self { with(self, "Tenant", value) }
}

/// Types of [`CfnAppAuthorization`].
pub mod cfn_app_authorization {
    use super::super::prelude::*;
    mod of { pub enum ApiKeyCredential {} pub enum AuthType {} pub enum Credential {} impl ias_core::Optional for Credential {} pub enum Oauth2Credential {} pub enum Tag {} pub enum Tenant {} }

    /// `ApiKeyCredential`.
    pub type ApiKeyCredential = Fields<of::ApiKeyCredential>;
    impl ApiKeyCredential {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key: impl IntoVal<String>) -> Self { with(empty(), "ApiKey", api_key) }
        /// `ApiKey`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
    }

    /// Words of `AuthType`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `oauth2`
        pub const Oauth2: Self = word("oauth2");
        /// `apiKey`
        pub const ApiKey: Self = word("apiKey");
    }

    /// `Credential`.
    pub type Credential = Fields<of::Credential>;
    impl Credential {
        /// `ApiKeyCredential`.
        #[track_caller] pub fn api_key_credential(self, value: impl IntoVal<ApiKeyCredential>) -> Self { with(self, "ApiKeyCredential", value) }
        /// `Oauth2Credential`.
        #[track_caller] pub fn oauth2_credential(self, value: impl IntoVal<Oauth2Credential>) -> Self { with(self, "Oauth2Credential", value) }
    }

    /// `Oauth2Credential`.
    pub type Oauth2Credential = Fields<of::Oauth2Credential>;
    impl Oauth2Credential {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "ClientSecret", client_secret) }
        /// `ClientId`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
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

    /// `Tenant`.
    pub type Tenant = Fields<of::Tenant>;
    impl Tenant {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_identifier: impl IntoVal<String>, tenant_display_name: impl IntoVal<String>) -> Self { with(with(empty(), "TenantIdentifier", tenant_identifier), "TenantDisplayName", tenant_display_name) }
        /// `TenantDisplayName`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn tenant_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "TenantDisplayName", value) }
        /// `TenantIdentifier`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn tenant_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "TenantIdentifier", value) }
    }
}

/// [`AWS::AppFabric::IngestionDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnIngestionDestination = Handle<of::CfnIngestionDestination>;
impl cfn::ResourceType for of::CfnIngestionDestination { const TYPE: &'static str = "AWS::AppFabric::IngestionDestination"; type Tags = cfn::TagList; type Props = CfnIngestionDestinationProps; type Reference = Is<kinds::IngestionDestinationArn>; }
impl CfnIngestionDestination {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IngestionDestinationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `Active`, `Failed`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnIngestionDestination`].
///
/// Mandatory: `AppBundleArn`, `IngestionArn`, `ProcessingConfiguration`, `DestinationConfiguration`.
///
/// A change replaces the resource: `AppBundleArn`, `IngestionArn`, `ProcessingConfiguration`.
pub type CfnIngestionDestinationProps = Fields<of::CfnIngestionDestination>;
/// What [`CfnIngestionDestinationProps`] cannot do without.
pub struct CfnIngestionDestinationPropsRequired<A, B, C, D> {
    /// `AppBundleArn`: 1 to 1011 characters, matches `^arn:.+$`. Changing it replaces the resource.
    pub app_bundle_arn: A,
    /// `IngestionArn`: 1 to 1011 characters, matches `^arn:.+$`. Changing it replaces the resource.
    pub ingestion_arn: B,
    /// `ProcessingConfiguration`. Changing it replaces the resource.
    pub processing_configuration: C,
    /// `DestinationConfiguration`.
    pub destination_configuration: D,
}
impl CfnIngestionDestinationProps {
    /// Takes what is mandatory, by name: [`CfnIngestionDestinationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_ingestion_destination::ProcessingConfiguration>, D: IntoVal<cfn_ingestion_destination::DestinationConfiguration>>(required: CfnIngestionDestinationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AppBundleArn", required.app_bundle_arn), "IngestionArn", required.ingestion_arn), "ProcessingConfiguration", required.processing_configuration), "DestinationConfiguration", required.destination_configuration) }
    /// `AppBundleArn`: mandatory, 1 to 1011 characters, matches `^arn:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn app_bundle_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AppBundleArn", value) }
    /// `DestinationConfiguration`: mandatory.
    #[track_caller] pub fn destination_configuration(self, value: impl IntoVal<cfn_ingestion_destination::DestinationConfiguration>) -> Self { with(self, "DestinationConfiguration", value) }
    /// `IngestionArn`: mandatory, 1 to 1011 characters, matches `^arn:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn ingestion_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IngestionArn", value) }
    /// `ProcessingConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn processing_configuration(self, value: impl IntoVal<cfn_ingestion_destination::ProcessingConfiguration>) -> Self { with(self, "ProcessingConfiguration", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ingestion_destination::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIngestionDestination`].
pub mod cfn_ingestion_destination {
    use super::super::prelude::*;
    pub use super::cfn_app_authorization::{Tag};
    mod of { pub enum AuditLogDestinationConfiguration {} pub enum AuditLogProcessingConfiguration {} pub enum AuditLogProcessingConfigurationFormat {} pub enum AuditLogProcessingConfigurationSchema {} pub enum DestinationConfiguration {} pub enum FirehoseStream {} pub enum ProcessingConfiguration {} pub enum S3Bucket {} }

    /// `AuditLogDestinationConfiguration`.
    pub type AuditLogDestinationConfiguration = Fields<of::AuditLogDestinationConfiguration>;
    impl AuditLogDestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<Destination>) -> Self { with(empty(), "Destination", destination) }
        /// `Destination`: mandatory.
        #[track_caller] pub fn destination(self, value: impl IntoVal<Destination>) -> Self { with(self, "Destination", value) }
    }

    /// `AuditLogProcessingConfiguration`.
    pub type AuditLogProcessingConfiguration = Fields<of::AuditLogProcessingConfiguration>;
    impl AuditLogProcessingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schema: impl IntoVal<AuditLogProcessingConfigurationSchema>, format: impl IntoVal<AuditLogProcessingConfigurationFormat>) -> Self { with(with(empty(), "Schema", schema), "Format", format) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<AuditLogProcessingConfigurationFormat>) -> Self { with(self, "Format", value) }
        /// `Schema`: mandatory.
        #[track_caller] pub fn schema(self, value: impl IntoVal<AuditLogProcessingConfigurationSchema>) -> Self { with(self, "Schema", value) }
    }

    /// Words of `Format`.
    pub type AuditLogProcessingConfigurationFormat = Word<fn(of::AuditLogProcessingConfigurationFormat)>;
    impl AuditLogProcessingConfigurationFormat {
        /// `json`
        pub const Json: Self = word("json");
        /// `parquet`
        pub const Parquet: Self = word("parquet");
    }

    /// Words of `Schema`.
    pub type AuditLogProcessingConfigurationSchema = Word<fn(of::AuditLogProcessingConfigurationSchema)>;
    impl AuditLogProcessingConfigurationSchema {
        /// `ocsf`
        pub const Ocsf: Self = word("ocsf");
        /// `raw`
        pub const Raw: Self = word("raw");
    }

    /// `Destination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Destination(Value);
    ias_core::union!(Destination);
    impl Destination {
        /// `FirehoseStream`.
        #[track_caller] pub fn firehose_stream(value: impl IntoVal<FirehoseStream>) -> Self { Self(Value::one("FirehoseStream", value)) }
        /// `S3Bucket`.
        #[track_caller] pub fn s3_bucket(value: impl IntoVal<S3Bucket>) -> Self { Self(Value::one("S3Bucket", value)) }
    }

    /// `DestinationConfiguration`.
    pub type DestinationConfiguration = Fields<of::DestinationConfiguration>;
    impl DestinationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audit_log: impl IntoVal<AuditLogDestinationConfiguration>) -> Self { with(empty(), "AuditLog", audit_log) }
        /// `AuditLog`: mandatory.
        #[track_caller] pub fn audit_log(self, value: impl IntoVal<AuditLogDestinationConfiguration>) -> Self { with(self, "AuditLog", value) }
    }

    /// `FirehoseStream`.
    pub type FirehoseStream = Fields<of::FirehoseStream>;
    impl FirehoseStream {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_name: impl IntoVal<String>) -> Self { with(empty(), "StreamName", stream_name) }
        /// `StreamName`: mandatory, 3 to 64 characters.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
    }

    /// `ProcessingConfiguration`.
    pub type ProcessingConfiguration = Fields<of::ProcessingConfiguration>;
    impl ProcessingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(audit_log: impl IntoVal<AuditLogProcessingConfiguration>) -> Self { with(empty(), "AuditLog", audit_log) }
        /// `AuditLog`: mandatory.
        #[track_caller] pub fn audit_log(self, value: impl IntoVal<AuditLogProcessingConfiguration>) -> Self { with(self, "AuditLog", value) }
    }

    /// `S3Bucket`.
    pub type S3Bucket = Fields<of::S3Bucket>;
    impl S3Bucket {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `BucketName`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `Prefix`: 1 to 120 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }
}
