// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::FinSpace`.

use super::prelude::*;

mod of { pub enum CfnEnvironment {} }

/// [`AWS::FinSpace::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html).
///
/// The vendor winds it down: sunset (2026-10-07).
///
/// What `Ref` returns: `EnvironmentId`.
pub type CfnEnvironment = Handle<of::CfnEnvironment>;
impl cfn::ResourceType for of::CfnEnvironment { const TYPE: &'static str = "AWS::FinSpace::Environment"; type Tags = cfn::TagList; type Props = CfnEnvironmentProps; type Reference = String; }
impl CfnEnvironment {
    /// The attribute `AwsAccountId`.
    #[inline] pub fn attr_aws_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountId") }
    /// The attribute `DedicatedServiceAccountId`.
    #[inline] pub fn attr_dedicated_service_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "DedicatedServiceAccountId") }
    /// The attribute `EnvironmentArn`.
    #[inline] pub fn attr_environment_arn(&self) -> Val<Is<kinds::FinSpaceEnvironmentArn>> { cfn::attribute(&self.0, "EnvironmentArn") }
    /// The attribute `EnvironmentId`.
    #[inline] pub fn attr_environment_id(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentId") }
    /// The attribute `EnvironmentUrl`.
    #[inline] pub fn attr_environment_url(&self) -> Val<String> { cfn::attribute(&self.0, "EnvironmentUrl") }
    /// The attribute `SageMakerStudioDomainUrl`.
    #[inline] pub fn attr_sage_maker_studio_domain_url(&self) -> Val<String> { cfn::attribute(&self.0, "SageMakerStudioDomainUrl") }
    /// The attribute `Status`: one of `CREATE_REQUESTED`, `CREATING`, `CREATED`, `DELETE_REQUESTED`, `DELETING`, `DELETED`, `FAILED_CREATION`, `FAILED_DELETION`, `RETRY_DELETION`, `SUSPENDED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnEnvironment`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `DataBundles`, `FederationParameters`, `KmsKeyId`, `SuperuserParameters`, `Tags`.
pub type CfnEnvironmentProps = Fields<of::CfnEnvironment>;
impl CfnEnvironmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `DataBundles`: each matches `^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\d*:data-bundle/[0-9A-Za-z_-]{1,128}$`. Changing it replaces the resource. Deprecated.
    #[track_caller] pub fn data_bundles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DataBundles", value) }
    /// `Description`: matches `^[a-zA-Z0-9. ]{1,1000}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FederationMode`.
    #[track_caller] pub fn federation_mode(self, value: impl IntoVal<cfn_environment::FederationMode>) -> Self { with(self, "FederationMode", value) }
    /// `FederationParameters`. Changing it replaces the resource.
    #[track_caller] pub fn federation_parameters(self, value: impl IntoVal<cfn_environment::FederationParameters>) -> Self { with(self, "FederationParameters", value) }
    /// `KmsKeyId`: matches `^[a-zA-Z-0-9-:\/]{1,1000}$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9]+[a-zA-Z0-9-]*[a-zA-Z0-9]{1,255}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SuperuserParameters`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn superuser_parameters(self, value: impl IntoVal<cfn_environment::SuperuserParameters>) -> Self { with(self, "SuperuserParameters", value) }
    /// `Tags`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_environment::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEnvironment`].
pub mod cfn_environment {
    use super::super::prelude::*;
    mod of { pub enum FederationMode {} pub enum FederationParameters {} impl ias_core::Optional for FederationParameters {} pub enum FederationParametersAttributeMap {} impl ias_core::Optional for FederationParametersAttributeMap {} pub enum SuperuserParameters {} impl ias_core::Optional for SuperuserParameters {} pub enum Tag {} }

    /// Words of `FederationMode`.
    pub type FederationMode = Word<fn(of::FederationMode)>;
    impl FederationMode {
        /// `LOCAL`
        pub const Local: Self = word("LOCAL");
        /// `FEDERATED`
        pub const Federated: Self = word("FEDERATED");
    }

    /// `FederationParameters`.
    pub type FederationParameters = Fields<of::FederationParameters>;
    impl FederationParameters {
        /// `ApplicationCallBackURL`: matches `^https?://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]{1,1000}`.
        #[track_caller] pub fn application_call_back_url(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationCallBackURL", value) }
        /// `AttributeMap`. Write-only.
        #[track_caller] pub fn attribute_map(self, value: impl IntoVal<List<FederationParametersAttributeMap>>) -> Self { with(self, "AttributeMap", value) }
        /// `FederationProviderName`: 1 to 32 characters, matches `[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`.
        #[track_caller] pub fn federation_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "FederationProviderName", value) }
        /// `FederationURN`.
        #[track_caller] pub fn federation_urn(self, value: impl IntoVal<String>) -> Self { with(self, "FederationURN", value) }
        /// `SamlMetadataDocument`: 1000 to 10000000 characters, matches `.*`.
        #[track_caller] pub fn saml_metadata_document(self, value: impl IntoVal<String>) -> Self { with(self, "SamlMetadataDocument", value) }
        /// `SamlMetadataURL`: matches `^https?://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]{1,1000}`.
        #[track_caller] pub fn saml_metadata_url(self, value: impl IntoVal<String>) -> Self { with(self, "SamlMetadataURL", value) }
    }

    /// `AttributeMap`.
    pub type FederationParametersAttributeMap = Fields<of::FederationParametersAttributeMap>;
    impl FederationParametersAttributeMap {
        /// `Key`: 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SuperuserParameters`.
    pub type SuperuserParameters = Fields<of::SuperuserParameters>;
    impl SuperuserParameters {
        /// `EmailAddress`: 1 to 128 characters, matches `[A-Z0-9a-z._%+-]+@[A-Za-z0-9.-]+[.]+[A-Za-z]+`.
        #[track_caller] pub fn email_address(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddress", value) }
        /// `FirstName`: 1 to 50 characters, matches `^[a-zA-Z0-9]{1,50}$`.
        #[track_caller] pub fn first_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirstName", value) }
        /// `LastName`: 1 to 50 characters, matches `^[a-zA-Z0-9]{1,50}$`.
        #[track_caller] pub fn last_name(self, value: impl IntoVal<String>) -> Self { with(self, "LastName", value) }
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
