// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::HealthLake`.

use super::prelude::*;

mod of { pub enum CfnDataTransformationProfile {} pub enum CfnFhirDatastore {} }

/// [`AWS::HealthLake::DataTransformationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataTransformationProfile = Handle<of::CfnDataTransformationProfile>;
impl cfn::ResourceType for of::CfnDataTransformationProfile { const TYPE: &'static str = "AWS::HealthLake::DataTransformationProfile"; type Tags = cfn::TagList; type Props = CfnDataTransformationProfileProps; type Reference = Is<kinds::DataTransformationProfileArn>; }
impl CfnDataTransformationProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataTransformationProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ProfileId`.
    #[inline] pub fn attr_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileId") }
    /// The attribute `TargetFormat`: one of `FHIR_R4`.
    #[inline] pub fn attr_target_format(&self) -> Val<String> { cfn::attribute(&self.0, "TargetFormat") }
}

/// Properties of [`CfnDataTransformationProfile`].
///
/// Mandatory: `ProfileName`, `SourceFormat`.
///
/// A change replaces the resource: `KmsKeyId`, `ProfileDescription`, `ProfileName`, `Source`, `SourceFormat`.
pub type CfnDataTransformationProfileProps = Fields<of::CfnDataTransformationProfile>;
impl CfnDataTransformationProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(profile_name: impl IntoVal<String>, source_format: impl IntoVal<cfn_data_transformation_profile::SourceFormat>) -> Self { with(with(empty(), "ProfileName", profile_name), "SourceFormat", source_format) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `ProfileDescription`: at most 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn profile_description(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileDescription", value) }
    /// `ProfileName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileName", value) }
    /// `Source`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_data_transformation_profile::Source>) -> Self { with(self, "Source", value) }
    /// `SourceFormat`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_format(self, value: impl IntoVal<cfn_data_transformation_profile::SourceFormat>) -> Self { with(self, "SourceFormat", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_transformation_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataTransformationProfile`].
pub mod cfn_data_transformation_profile {
    use super::super::prelude::*;
    mod of { pub enum ExistingVersionedProfileSource {} pub enum ProfileMappingSource {} pub enum Source {} impl ias_core::Optional for Source {} pub enum SourceFormat {} pub enum StarterProfileSource {} pub enum Tag {} }

    /// `ExistingVersionedProfileSource`.
    pub type ExistingVersionedProfileSource = Fields<of::ExistingVersionedProfileSource>;
    impl ExistingVersionedProfileSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(profile_id: impl IntoVal<String>, version: impl IntoVal<i64>) -> Self { with(with(empty(), "ProfileId", profile_id), "Version", version) }
        /// `ProfileId`: mandatory.
        #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<i64>) -> Self { with(self, "Version", value) }
    }

    /// `ProfileMappingSource`.
    pub type ProfileMappingSource = Fields<of::ProfileMappingSource>;
    impl ProfileMappingSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(profile_mapping: impl IntoVal<Map<String>>) -> Self { with(empty(), "ProfileMapping", profile_mapping) }
        /// `ProfileMapping`: mandatory.
        #[track_caller] pub fn profile_mapping(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ProfileMapping", value) }
    }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// `ExistingVersionedProfileId`.
        #[track_caller] pub fn existing_versioned_profile_id(self, value: impl IntoVal<ExistingVersionedProfileSource>) -> Self { with(self, "ExistingVersionedProfileId", value) }
        /// `ProfileMapping`.
        #[track_caller] pub fn profile_mapping(self, value: impl IntoVal<ProfileMappingSource>) -> Self { with(self, "ProfileMapping", value) }
        /// `StarterProfile`.
        #[track_caller] pub fn starter_profile(self, value: impl IntoVal<StarterProfileSource>) -> Self { with(self, "StarterProfile", value) }
    }

    /// Words of `SourceFormat`.
    pub type SourceFormat = Word<fn(of::SourceFormat)>;
    impl SourceFormat {
        /// `CCDA`
        pub const Ccda: Self = word("CCDA");
        /// `CSV`
        pub const Csv: Self = word("CSV");
    }

    /// `StarterProfileSource`.
    pub type StarterProfileSource = Fields<of::StarterProfileSource>;
    impl StarterProfileSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(starter_profile_name: impl IntoVal<String>) -> Self { with(empty(), "StarterProfileName", starter_profile_name) }
        /// `StarterProfileName`: mandatory.
        #[track_caller] pub fn starter_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "StarterProfileName", value) }
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

/// [`AWS::HealthLake::FHIRDatastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html).
///
/// What `Ref` returns: `DatastoreId`.
pub type CfnFhirDatastore = Handle<of::CfnFhirDatastore>;
impl cfn::ResourceType for of::CfnFhirDatastore { const TYPE: &'static str = "AWS::HealthLake::FHIRDatastore"; type Tags = cfn::TagList; type Props = CfnFhirDatastoreProps; type Reference = String; }
impl CfnFhirDatastore {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<Json> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedAt.Nanos`.
    #[inline] pub fn attr_created_at_nanos(&self) -> Val<i64> { cfn::attribute(&self.0, "CreatedAt.Nanos") }
    /// The attribute `CreatedAt.Seconds`.
    #[inline] pub fn attr_created_at_seconds(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt.Seconds") }
    /// The attribute `DatastoreArn`.
    #[inline] pub fn attr_datastore_arn(&self) -> Val<Is<kinds::FhirDatastoreArn>> { cfn::attribute(&self.0, "DatastoreArn") }
    /// The attribute `DatastoreEndpoint`.
    #[inline] pub fn attr_datastore_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "DatastoreEndpoint") }
    /// The attribute `DatastoreId`.
    #[inline] pub fn attr_datastore_id(&self) -> Val<String> { cfn::attribute(&self.0, "DatastoreId") }
    /// The attribute `DatastoreStatus`: one of `CREATING`, `ACTIVE`, `UPDATING`, `UPDATE_FAILED`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_datastore_status(&self) -> Val<String> { cfn::attribute(&self.0, "DatastoreStatus") }
}

/// Properties of [`CfnFhirDatastore`].
///
/// Mandatory: `DatastoreTypeVersion`.
///
/// A change replaces the resource: `DatastoreName`, `DatastoreTypeVersion`, `IdentityProviderConfiguration`, `PreloadDataConfig`, `SseConfiguration`.
pub type CfnFhirDatastoreProps = Fields<of::CfnFhirDatastore>;
impl CfnFhirDatastoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(datastore_type_version: impl IntoVal<cfn_fhir_datastore::DatastoreTypeVersion>) -> Self { with(empty(), "DatastoreTypeVersion", datastore_type_version) }
    /// `AnalyticsConfiguration`.
    #[track_caller] pub fn analytics_configuration(self, value: impl IntoVal<cfn_fhir_datastore::AnalyticsConfiguration>) -> Self { with(self, "AnalyticsConfiguration", value) }
    /// `DatastoreName`: 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn datastore_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatastoreName", value) }
    /// `DatastoreTypeVersion`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn datastore_type_version(self, value: impl IntoVal<cfn_fhir_datastore::DatastoreTypeVersion>) -> Self { with(self, "DatastoreTypeVersion", value) }
    /// `IdentityProviderConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn identity_provider_configuration(self, value: impl IntoVal<cfn_fhir_datastore::IdentityProviderConfiguration>) -> Self { with(self, "IdentityProviderConfiguration", value) }
    /// `NlpConfiguration`.
    #[track_caller] pub fn nlp_configuration(self, value: impl IntoVal<cfn_fhir_datastore::NlpConfiguration>) -> Self { with(self, "NlpConfiguration", value) }
    /// `PreloadDataConfig`. Changing it replaces the resource.
    #[track_caller] pub fn preload_data_config(self, value: impl IntoVal<cfn_fhir_datastore::PreloadDataConfig>) -> Self { with(self, "PreloadDataConfig", value) }
    /// `ProfileConfiguration`.
    #[track_caller] pub fn profile_configuration(self, value: impl IntoVal<cfn_fhir_datastore::ProfileConfiguration>) -> Self { with(self, "ProfileConfiguration", value) }
    /// `SseConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn sse_configuration(self, value: impl IntoVal<cfn_fhir_datastore::SseConfiguration>) -> Self { with(self, "SseConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fhir_datastore::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFhirDatastore`].
pub mod cfn_fhir_datastore {
    use super::super::prelude::*;
    mod of { pub enum AnalyticsConfiguration {} pub enum AnalyticsConfigurationStatus {} pub enum DatastoreTypeVersion {} pub enum IdentityProviderConfiguration {} pub enum IdentityProviderConfigurationAuthorizationStrategy {} pub enum KmsEncryptionConfig {} pub enum KmsEncryptionConfigCmkType {} pub enum NlpConfiguration {} pub enum NlpConfigurationStatus {} pub enum PreloadDataConfig {} pub enum PreloadDataConfigPreloadDataType {} pub enum ProfileConfiguration {} pub enum SseConfiguration {} pub enum Tag {} }

    /// `AnalyticsConfiguration`.
    pub type AnalyticsConfiguration = Fields<of::AnalyticsConfiguration>;
    impl AnalyticsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<AnalyticsConfigurationStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<AnalyticsConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type AnalyticsConfigurationStatus = Word<fn(of::AnalyticsConfigurationStatus)>;
    impl AnalyticsConfigurationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `PAUSED`
        pub const Paused: Self = word("PAUSED");
    }

    /// Words of `DatastoreTypeVersion`.
    pub type DatastoreTypeVersion = Word<fn(of::DatastoreTypeVersion)>;
    impl DatastoreTypeVersion {
        /// `R4`
        pub const R4: Self = word("R4");
    }

    /// `IdentityProviderConfiguration`.
    pub type IdentityProviderConfiguration = Fields<of::IdentityProviderConfiguration>;
    impl IdentityProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorization_strategy: impl IntoVal<IdentityProviderConfigurationAuthorizationStrategy>) -> Self { with(empty(), "AuthorizationStrategy", authorization_strategy) }
        /// `AuthorizationStrategy`: mandatory.
        #[track_caller] pub fn authorization_strategy(self, value: impl IntoVal<IdentityProviderConfigurationAuthorizationStrategy>) -> Self { with(self, "AuthorizationStrategy", value) }
        /// `FineGrainedAuthorizationEnabled`.
        #[track_caller] pub fn fine_grained_authorization_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "FineGrainedAuthorizationEnabled", value) }
        /// `IdpLambdaArn`: 49 to 256 characters.
        #[track_caller] pub fn idp_lambda_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdpLambdaArn", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<String>) -> Self { with(self, "Metadata", value) }
    }

    /// Words of `AuthorizationStrategy`.
    pub type IdentityProviderConfigurationAuthorizationStrategy = Word<fn(of::IdentityProviderConfigurationAuthorizationStrategy)>;
    impl IdentityProviderConfigurationAuthorizationStrategy {
        /// `SMART_ON_FHIR_V1`
        pub const SmartOnFhirV1: Self = word("SMART_ON_FHIR_V1");
        /// `AWS_AUTH`
        pub const AwsAuth: Self = word("AWS_AUTH");
        /// `SMART_ON_FHIR`
        pub const SmartOnFhir: Self = word("SMART_ON_FHIR");
    }

    /// `KmsEncryptionConfig`.
    pub type KmsEncryptionConfig = Fields<of::KmsEncryptionConfig>;
    impl KmsEncryptionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cmk_type: impl IntoVal<KmsEncryptionConfigCmkType>) -> Self { with(empty(), "CmkType", cmk_type) }
        /// `CmkType`: mandatory.
        #[track_caller] pub fn cmk_type(self, value: impl IntoVal<KmsEncryptionConfigCmkType>) -> Self { with(self, "CmkType", value) }
        /// `KmsKeyId`: 1 to 400 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// Words of `CmkType`.
    pub type KmsEncryptionConfigCmkType = Word<fn(of::KmsEncryptionConfigCmkType)>;
    impl KmsEncryptionConfigCmkType {
        /// `CUSTOMER_MANAGED_KMS_KEY`
        pub const CustomerManagedKmsKey: Self = word("CUSTOMER_MANAGED_KMS_KEY");
        /// `AWS_OWNED_KMS_KEY`
        pub const AwsOwnedKmsKey: Self = word("AWS_OWNED_KMS_KEY");
    }

    /// `NlpConfiguration`.
    pub type NlpConfiguration = Fields<of::NlpConfiguration>;
    impl NlpConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status: impl IntoVal<NlpConfigurationStatus>) -> Self { with(empty(), "Status", status) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<NlpConfigurationStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Status`.
    pub type NlpConfigurationStatus = Word<fn(of::NlpConfigurationStatus)>;
    impl NlpConfigurationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `PreloadDataConfig`.
    pub type PreloadDataConfig = Fields<of::PreloadDataConfig>;
    impl PreloadDataConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(preload_data_type: impl IntoVal<PreloadDataConfigPreloadDataType>) -> Self { with(empty(), "PreloadDataType", preload_data_type) }
        /// `PreloadDataType`: mandatory.
        #[track_caller] pub fn preload_data_type(self, value: impl IntoVal<PreloadDataConfigPreloadDataType>) -> Self { with(self, "PreloadDataType", value) }
    }

    /// Words of `PreloadDataType`.
    pub type PreloadDataConfigPreloadDataType = Word<fn(of::PreloadDataConfigPreloadDataType)>;
    impl PreloadDataConfigPreloadDataType {
        /// `SYNTHEA`
        pub const Synthea: Self = word("SYNTHEA");
    }

    /// `ProfileConfiguration`.
    pub type ProfileConfiguration = Fields<of::ProfileConfiguration>;
    impl ProfileConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(default_profiles: impl IntoVal<List<String>>) -> Self { with(empty(), "DefaultProfiles", default_profiles) }
        /// `DefaultProfiles`: mandatory, no item twice, each at most 10000 characters, each matches `^[\P{M}\p{M}]{0,10000}$`.
        #[track_caller] pub fn default_profiles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DefaultProfiles", value) }
    }

    /// `SseConfiguration`.
    pub type SseConfiguration = Fields<of::SseConfiguration>;
    impl SseConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_encryption_config: impl IntoVal<KmsEncryptionConfig>) -> Self { with(empty(), "KmsEncryptionConfig", kms_encryption_config) }
        /// `KmsEncryptionConfig`: mandatory.
        #[track_caller] pub fn kms_encryption_config(self, value: impl IntoVal<KmsEncryptionConfig>) -> Self { with(self, "KmsEncryptionConfig", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
