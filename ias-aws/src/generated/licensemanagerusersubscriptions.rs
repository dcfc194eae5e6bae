// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LicenseManagerUserSubscriptions`.

use super::prelude::*;

mod of { pub enum CfnLicenseServerEndpoint {} }

/// [`AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html).
///
/// What `Ref` returns: a text of IdentityProviderArn, LicenseServerEndpointArn.
pub type CfnLicenseServerEndpoint = Handle<of::CfnLicenseServerEndpoint>;
impl cfn::ResourceType for of::CfnLicenseServerEndpoint { const TYPE: &'static str = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint"; type Tags = cfn::TagList; type Props = CfnLicenseServerEndpointProps; type Reference = String; }
impl CfnLicenseServerEndpoint {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LicenseServerEndpointArn`.
    #[inline] pub fn attr_license_server_endpoint_arn(&self) -> Val<Is<kinds::LicenseServerEndpointArn>> { cfn::attribute(&self.0, "LicenseServerEndpointArn") }
    /// The attribute `LicenseServerEndpointId`.
    #[inline] pub fn attr_license_server_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseServerEndpointId") }
    /// The attribute `LicenseServerEndpointProvisioningStatus`: one of `PROVISIONING`, `PROVISIONING_FAILED`, `PROVISIONED`, `DELETING`, `DELETION_FAILED`, `DELETED`.
    #[inline] pub fn attr_license_server_endpoint_provisioning_status(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseServerEndpointProvisioningStatus") }
    /// The attribute `LicenseServers`.
    #[inline] pub fn attr_license_servers(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "LicenseServers") }
    /// The attribute `ServerEndpoint`.
    #[inline] pub fn attr_server_endpoint(&self) -> Val<Json> { cfn::attribute(&self.0, "ServerEndpoint") }
    /// The attribute `ServerType`: one of `RDS_SAL`.
    #[inline] pub fn attr_server_type(&self) -> Val<String> { cfn::attribute(&self.0, "ServerType") }
}

/// Properties of [`CfnLicenseServerEndpoint`].
///
/// Mandatory: `IdentityProviderArn`.
///
/// A change replaces the resource: `IdentityProviderArn`, `LicenseServerSettings`.
pub type CfnLicenseServerEndpointProps = Fields<of::CfnLicenseServerEndpoint>;
impl CfnLicenseServerEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_provider_arn: impl IntoVal<String>) -> Self { with(empty(), "IdentityProviderArn", identity_provider_arn) }
    /// `IdentityProviderArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityProviderArn", value) }
    /// `LicenseServerSettings`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn license_server_settings(self, value: impl IntoVal<cfn_license_server_endpoint::LicenseServerSettings>) -> Self { with(self, "LicenseServerSettings", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_license_server_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLicenseServerEndpoint`].
pub mod cfn_license_server_endpoint {
    use super::super::prelude::*;
    mod of { pub enum CredentialsProvider {} pub enum LicenseServerSettings {} pub enum LicenseServerSettingsServerType {} pub enum RdsSalSettings {} pub enum SecretsManagerCredentialsProvider {} pub enum ServerSettings {} pub enum Tag {} }

    /// `CredentialsProvider`.
    pub type CredentialsProvider = Fields<of::CredentialsProvider>;
    impl CredentialsProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secrets_manager_credentials_provider: impl IntoVal<SecretsManagerCredentialsProvider>) -> Self { with(empty(), "SecretsManagerCredentialsProvider", secrets_manager_credentials_provider) }
        /// `SecretsManagerCredentialsProvider`: mandatory.
        #[track_caller] pub fn secrets_manager_credentials_provider(self, value: impl IntoVal<SecretsManagerCredentialsProvider>) -> Self { with(self, "SecretsManagerCredentialsProvider", value) }
    }

    /// `LicenseServerSettings`.
    pub type LicenseServerSettings = Fields<of::LicenseServerSettings>;
    impl LicenseServerSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(server_type: impl IntoVal<LicenseServerSettingsServerType>, server_settings: impl IntoVal<ServerSettings>) -> Self { with(with(empty(), "ServerType", server_type), "ServerSettings", server_settings) }
        /// `ServerSettings`: mandatory.
        #[track_caller] pub fn server_settings(self, value: impl IntoVal<ServerSettings>) -> Self { with(self, "ServerSettings", value) }
        /// `ServerType`: mandatory.
        #[track_caller] pub fn server_type(self, value: impl IntoVal<LicenseServerSettingsServerType>) -> Self { with(self, "ServerType", value) }
    }

    /// Words of `ServerType`.
    pub type LicenseServerSettingsServerType = Word<fn(of::LicenseServerSettingsServerType)>;
    impl LicenseServerSettingsServerType {
        /// `RDS_SAL`
        pub const RdsSal: Self = word("RDS_SAL");
    }

    /// `RdsSalSettings`.
    pub type RdsSalSettings = Fields<of::RdsSalSettings>;
    impl RdsSalSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rds_sal_credentials_provider: impl IntoVal<CredentialsProvider>) -> Self { with(empty(), "RdsSalCredentialsProvider", rds_sal_credentials_provider) }
        /// `RdsSalCredentialsProvider`: mandatory.
        #[track_caller] pub fn rds_sal_credentials_provider(self, value: impl IntoVal<CredentialsProvider>) -> Self { with(self, "RdsSalCredentialsProvider", value) }
    }

    /// `SecretsManagerCredentialsProvider`.
    pub type SecretsManagerCredentialsProvider = Fields<of::SecretsManagerCredentialsProvider>;
    impl SecretsManagerCredentialsProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_id: impl IntoVal<String>) -> Self { with(empty(), "SecretId", secret_id) }
        /// `SecretId`: mandatory, at least 1 character.
        #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
    }

    /// `ServerSettings`.
    pub type ServerSettings = Fields<of::ServerSettings>;
    impl ServerSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rds_sal_settings: impl IntoVal<RdsSalSettings>) -> Self { with(empty(), "RdsSalSettings", rds_sal_settings) }
        /// `RdsSalSettings`: mandatory.
        #[track_caller] pub fn rds_sal_settings(self, value: impl IntoVal<RdsSalSettings>) -> Self { with(self, "RdsSalSettings", value) }
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
