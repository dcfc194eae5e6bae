// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LicenseManagerUserSubscriptions`.

use super::prelude::*;

cfn::handles!(Handle);
ias_core::fields!(Fields);
mod of { pub enum CfnLicenseServerEndpoint {} }

/// [`AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerusersubscriptions-licenseserverendpoint.html).
///
/// What `Ref` returns: a text of IdentityProviderArn, LicenseServerEndpointArn.
pub type CfnLicenseServerEndpoint = Handle<of::CfnLicenseServerEndpoint>;
impl cfn::ResourceType for of::CfnLicenseServerEndpoint { const TYPE: &'static str = "AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnLicenseServerEndpointProps; type Reference = String; }
impl CfnLicenseServerEndpoint {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LicenseServerEndpointArn`.
    #[inline] pub fn attr_license_server_endpoint_arn(&self) -> Val<Is<kinds::LicenseServerEndpointArn>> { cfn::attribute(&self.0, "LicenseServerEndpointArn") }
    /// The attribute `LicenseServerEndpointId`.
    #[inline] pub fn attr_license_server_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "LicenseServerEndpointId") }
    /// The attribute `LicenseServerEndpointProvisioningStatus`.
    #[inline] pub fn attr_license_server_endpoint_provisioning_status(&self) -> Val<cfn_license_server_endpoint::LicenseServerEndpointProvisioningStatus> { cfn::attribute(&self.0, "LicenseServerEndpointProvisioningStatus") }
    /// The attribute `LicenseServers`.
    #[inline] pub fn attr_license_servers(&self) -> Val<List<cfn_license_server_endpoint::LicenseServer>> { cfn::attribute(&self.0, "LicenseServers") }
    /// The attribute `ServerEndpoint`.
    #[inline] pub fn attr_server_endpoint(&self) -> Val<cfn_license_server_endpoint::ServerEndpoint> { cfn::attribute(&self.0, "ServerEndpoint") }
    /// The attribute `ServerType`.
    #[inline] pub fn attr_server_type(&self) -> Val<cfn_license_server_endpoint::ServerType> { cfn::attribute(&self.0, "ServerType") }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CredentialsProvider {} pub enum LicenseServer {} impl ias_core::Optional for LicenseServer {} pub enum LicenseServerSettings {} pub enum RdsSalSettings {} pub enum SecretsManagerCredentialsProvider {} pub enum ServerEndpoint {} impl ias_core::Optional for ServerEndpoint {} pub enum ServerSettings {} pub enum Tag {} }

    /// `CredentialsProvider`.
    pub type CredentialsProvider = Fields<of::CredentialsProvider>;
    impl CredentialsProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secrets_manager_credentials_provider: impl IntoVal<SecretsManagerCredentialsProvider>) -> Self { with(empty(), "SecretsManagerCredentialsProvider", secrets_manager_credentials_provider) }
        /// `SecretsManagerCredentialsProvider`: mandatory.
        #[track_caller] pub fn secrets_manager_credentials_provider(self, value: impl IntoVal<SecretsManagerCredentialsProvider>) -> Self { with(self, "SecretsManagerCredentialsProvider", value) }
    }

    /// `LicenseServer`.
    pub type LicenseServer = Fields<of::LicenseServer>;
    impl LicenseServer {
        /// `HealthStatus`.
        #[track_caller] pub fn health_status(self, value: impl IntoVal<LicenseServerHealthStatus>) -> Self { with(self, "HealthStatus", value) }
        /// `Ipv4Address`.
        #[track_caller] pub fn ipv4_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv4Address", value) }
        /// `Ipv6Address`.
        #[track_caller] pub fn ipv6_address(self, value: impl IntoVal<String>) -> Self { with(self, "Ipv6Address", value) }
        /// `ProvisioningStatus`.
        #[track_caller] pub fn provisioning_status(self, value: impl IntoVal<LicenseServerProvisioningStatus>) -> Self { with(self, "ProvisioningStatus", value) }
    }

    /// Words of `LicenseServerEndpointProvisioningStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LicenseServerEndpointProvisioningStatus {
        /// `PROVISIONING`
        Provisioning,
        /// `PROVISIONING_FAILED`
        ProvisioningFailed,
        /// `PROVISIONED`
        Provisioned,
        /// `DELETING`
        Deleting,
        /// `DELETION_FAILED`
        DeletionFailed,
        /// `DELETED`
        Deleted,
    }
    impl Words for LicenseServerEndpointProvisioningStatus { const WORDS: &'static [(&'static str, Self)] = &[("PROVISIONING", Self::Provisioning), ("PROVISIONING_FAILED", Self::ProvisioningFailed), ("PROVISIONED", Self::Provisioned), ("DELETING", Self::Deleting), ("DELETION_FAILED", Self::DeletionFailed), ("DELETED", Self::Deleted)]; }
    impl Eq for LicenseServerEndpointProvisioningStatus {}
    impl fmt::Debug for LicenseServerEndpointProvisioningStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `HealthStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LicenseServerHealthStatus {
        /// `HEALTHY`
        Healthy,
        /// `UNHEALTHY`
        Unhealthy,
        /// `NOT_APPLICABLE`
        NotApplicable,
    }
    impl Words for LicenseServerHealthStatus { const WORDS: &'static [(&'static str, Self)] = &[("HEALTHY", Self::Healthy), ("UNHEALTHY", Self::Unhealthy), ("NOT_APPLICABLE", Self::NotApplicable)]; }
    impl Eq for LicenseServerHealthStatus {}
    impl fmt::Debug for LicenseServerHealthStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ProvisioningStatus`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LicenseServerProvisioningStatus {
        /// `PROVISIONING`
        Provisioning,
        /// `PROVISIONING_FAILED`
        ProvisioningFailed,
        /// `PROVISIONED`
        Provisioned,
        /// `DELETING`
        Deleting,
        /// `DELETION_FAILED`
        DeletionFailed,
        /// `DELETED`
        Deleted,
    }
    impl Words for LicenseServerProvisioningStatus { const WORDS: &'static [(&'static str, Self)] = &[("PROVISIONING", Self::Provisioning), ("PROVISIONING_FAILED", Self::ProvisioningFailed), ("PROVISIONED", Self::Provisioned), ("DELETING", Self::Deleting), ("DELETION_FAILED", Self::DeletionFailed), ("DELETED", Self::Deleted)]; }
    impl Eq for LicenseServerProvisioningStatus {}
    impl fmt::Debug for LicenseServerProvisioningStatus { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum LicenseServerSettingsServerType {
        /// `RDS_SAL`
        RdsSal,
    }
    impl Words for LicenseServerSettingsServerType { const WORDS: &'static [(&'static str, Self)] = &[("RDS_SAL", Self::RdsSal)]; }
    impl Eq for LicenseServerSettingsServerType {}
    impl fmt::Debug for LicenseServerSettingsServerType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

    /// `ServerEndpoint`.
    pub type ServerEndpoint = Fields<of::ServerEndpoint>;
    impl ServerEndpoint {
        /// `Endpoint`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    }

    /// `ServerSettings`.
    pub type ServerSettings = Fields<of::ServerSettings>;
    impl ServerSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rds_sal_settings: impl IntoVal<RdsSalSettings>) -> Self { with(empty(), "RdsSalSettings", rds_sal_settings) }
        /// `RdsSalSettings`: mandatory.
        #[track_caller] pub fn rds_sal_settings(self, value: impl IntoVal<RdsSalSettings>) -> Self { with(self, "RdsSalSettings", value) }
    }

    /// Words of `ServerType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ServerType {
        /// `RDS_SAL`
        RdsSal,
    }
    impl Words for ServerType { const WORDS: &'static [(&'static str, Self)] = &[("RDS_SAL", Self::RdsSal)]; }
    impl Eq for ServerType {}
    impl fmt::Debug for ServerType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
