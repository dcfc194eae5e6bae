// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Transfer`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAgreement {} pub enum CfnCertificate {} pub enum CfnConnector {} pub enum CfnHostKey {} pub enum CfnProfile {} pub enum CfnServer {} impl ias_core::Optional for CfnServer {} pub enum CfnUser {} pub enum CfnWebApp {} pub enum CfnWorkflow {} }

/// [`AWS::Transfer::Agreement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-agreement.html).
///
/// What `Ref` returns: a text of AgreementId, ServerId.
pub type CfnAgreement = Handle<of::CfnAgreement>;
impl cfn::ResourceType for of::CfnAgreement { const TYPE: &'static str = "AWS::Transfer::Agreement"; type Tags = cfn::TagList; type Props = CfnAgreementProps; type Reference = String; }
impl CfnAgreement {
    /// The attribute `AgreementId`.
    #[inline] pub fn attr_agreement_id(&self) -> Val<String> { cfn::attribute(&self.0, "AgreementId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AgreementArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAgreement`].
///
/// Mandatory: `ServerId`, `LocalProfileId`, `PartnerProfileId`, `AccessRole`.
///
/// A change replaces the resource: `ServerId`.
pub type CfnAgreementProps = Fields<of::CfnAgreement>;
/// What [`CfnAgreementProps`] cannot do without.
pub struct CfnAgreementPropsRequired<A, B, C, D> {
    /// `ServerId`: exactly 19 characters, matches `^s-([0-9a-f]{17})$`. Changing it replaces the resource.
    pub server_id: A,
    /// `LocalProfileId`: exactly 19 characters, matches `^p-([0-9a-f]{17})$`.
    pub local_profile_id: B,
    /// `PartnerProfileId`: exactly 19 characters, matches `^p-([0-9a-f]{17})$`.
    pub partner_profile_id: C,
    /// `AccessRole`: 20 to 2048 characters, matches `arn:.*role/.*`.
    pub access_role: D,
}
impl CfnAgreementProps {
    /// Takes what is mandatory, by name: [`CfnAgreementPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnAgreementPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServerId", required.server_id), "LocalProfileId", required.local_profile_id), "PartnerProfileId", required.partner_profile_id), "AccessRole", required.access_role) }
    /// `AccessRole`: mandatory, 20 to 2048 characters, matches `arn:.*role/.*`.
    #[track_caller] pub fn access_role(self, value: impl IntoVal<String>) -> Self { with(self, "AccessRole", value) }
    /// `BaseDirectory`: at most 1024 characters, matches `^(|/.*)$`.
    #[track_caller] pub fn base_directory(self, value: impl IntoVal<String>) -> Self { with(self, "BaseDirectory", value) }
    /// `CustomDirectories`.
    #[track_caller] pub fn custom_directories(self, value: impl IntoVal<cfn_agreement::CustomDirectories>) -> Self { with(self, "CustomDirectories", value) }
    /// `Description`: 1 to 200 characters, matches `^[\u0021-\u007E]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnforceMessageSigning`.
    #[track_caller] pub fn enforce_message_signing(self, value: impl IntoVal<cfn_agreement::EnforceMessageSigning>) -> Self { with(self, "EnforceMessageSigning", value) }
    /// `LocalProfileId`: mandatory, exactly 19 characters, matches `^p-([0-9a-f]{17})$`.
    #[track_caller] pub fn local_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalProfileId", value) }
    /// `PartnerProfileId`: mandatory, exactly 19 characters, matches `^p-([0-9a-f]{17})$`.
    #[track_caller] pub fn partner_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "PartnerProfileId", value) }
    /// `PreserveFilename`.
    #[track_caller] pub fn preserve_filename(self, value: impl IntoVal<cfn_agreement::PreserveFilename>) -> Self { with(self, "PreserveFilename", value) }
    /// `ServerId`: mandatory, exactly 19 characters, matches `^s-([0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn server_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServerId", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_agreement::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_agreement::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAgreement`].
pub mod cfn_agreement {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CustomDirectories {} pub enum EnforceMessageSigning {} pub enum PreserveFilename {} pub enum Status {} pub enum Tag {} }

    /// `CustomDirectories`.
    pub type CustomDirectories = Fields<of::CustomDirectories>;
    /// What [`CustomDirectories`] cannot do without.
    pub struct CustomDirectoriesRequired<A, B, C, D, E> {
        /// `FailedFilesDirectory`: at most 1024 characters, matches `(|/.*)`.
        pub failed_files_directory: A,
        /// `MdnFilesDirectory`: at most 1024 characters, matches `(|/.*)`.
        pub mdn_files_directory: B,
        /// `PayloadFilesDirectory`: at most 1024 characters, matches `(|/.*)`.
        pub payload_files_directory: C,
        /// `StatusFilesDirectory`: at most 1024 characters, matches `(|/.*)`.
        pub status_files_directory: D,
        /// `TemporaryFilesDirectory`: at most 1024 characters, matches `(|/.*)`.
        pub temporary_files_directory: E,
    }
    impl CustomDirectories {
        /// Takes what is mandatory, by name: [`CustomDirectoriesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: CustomDirectoriesRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "FailedFilesDirectory", required.failed_files_directory), "MdnFilesDirectory", required.mdn_files_directory), "PayloadFilesDirectory", required.payload_files_directory), "StatusFilesDirectory", required.status_files_directory), "TemporaryFilesDirectory", required.temporary_files_directory) }
        /// `FailedFilesDirectory`: mandatory, at most 1024 characters, matches `(|/.*)`.
        #[track_caller] pub fn failed_files_directory(self, value: impl IntoVal<String>) -> Self { with(self, "FailedFilesDirectory", value) }
        /// `MdnFilesDirectory`: mandatory, at most 1024 characters, matches `(|/.*)`.
        #[track_caller] pub fn mdn_files_directory(self, value: impl IntoVal<String>) -> Self { with(self, "MdnFilesDirectory", value) }
        /// `PayloadFilesDirectory`: mandatory, at most 1024 characters, matches `(|/.*)`.
        #[track_caller] pub fn payload_files_directory(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadFilesDirectory", value) }
        /// `StatusFilesDirectory`: mandatory, at most 1024 characters, matches `(|/.*)`.
        #[track_caller] pub fn status_files_directory(self, value: impl IntoVal<String>) -> Self { with(self, "StatusFilesDirectory", value) }
        /// `TemporaryFilesDirectory`: mandatory, at most 1024 characters, matches `(|/.*)`.
        #[track_caller] pub fn temporary_files_directory(self, value: impl IntoVal<String>) -> Self { with(self, "TemporaryFilesDirectory", value) }
    }

    /// Words of `EnforceMessageSigning`.
    pub type EnforceMessageSigning = Word<fn(of::EnforceMessageSigning)>;
    impl EnforceMessageSigning {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `PreserveFilename`.
    pub type PreserveFilename = Word<fn(of::PreserveFilename)>;
    impl PreserveFilename {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
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

/// [`AWS::Transfer::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-certificate.html).
///
/// What `Ref` returns: `CertificateId`.
pub type CfnCertificate = Handle<of::CfnCertificate>;
impl cfn::ResourceType for of::CfnCertificate { const TYPE: &'static str = "AWS::Transfer::Certificate"; type Tags = cfn::TagList; type Props = CfnCertificateProps; type Reference = String; }
impl CfnCertificate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TransferCertificateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CertificateId`.
    #[inline] pub fn attr_certificate_id(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateId") }
    /// The attribute `NotAfterDate`.
    #[inline] pub fn attr_not_after_date(&self) -> Val<String> { cfn::attribute(&self.0, "NotAfterDate") }
    /// The attribute `NotBeforeDate`.
    #[inline] pub fn attr_not_before_date(&self) -> Val<String> { cfn::attribute(&self.0, "NotBeforeDate") }
    /// The attribute `Serial`.
    #[inline] pub fn attr_serial(&self) -> Val<String> { cfn::attribute(&self.0, "Serial") }
    /// The attribute `Status`: one of `ACTIVE`, `PENDING`, `INACTIVE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Type`: one of `CERTIFICATE`, `CERTIFICATE_WITH_PRIVATE_KEY`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnCertificate`].
///
/// Mandatory: `Certificate`, `Usage`.
///
/// A change replaces the resource: `Certificate`, `CertificateChain`, `PrivateKey`.
pub type CfnCertificateProps = Fields<of::CfnCertificate>;
impl CfnCertificateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(certificate: impl IntoVal<String>, usage: impl IntoVal<cfn_certificate::Usage>) -> Self { with(with(empty(), "Certificate", certificate), "Usage", usage) }
    /// `ActiveDate`.
    #[track_caller] pub fn active_date(self, value: impl IntoVal<String>) -> Self { with(self, "ActiveDate", value) }
    /// `Certificate`: mandatory, 1 to 16384 characters, matches `^[\t\n\r\u0020-\u00FF]+$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `CertificateChain`: 1 to 2097152 characters, matches `^[\t\n\r\u0020-\u00FF]+$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
    /// `Description`: 1 to 200 characters, matches `^[\u0021-\u007E]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InactiveDate`.
    #[track_caller] pub fn inactive_date(self, value: impl IntoVal<String>) -> Self { with(self, "InactiveDate", value) }
    /// `PrivateKey`: 1 to 16384 characters, matches `^[\t\n\r\u0020-\u00FF]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn private_key(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateKey", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_certificate::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Usage`: mandatory.
    #[track_caller] pub fn usage(self, value: impl IntoVal<cfn_certificate::Usage>) -> Self { with(self, "Usage", value) }
}

/// Types of [`CfnCertificate`].
pub mod cfn_certificate {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agreement::{Tag};
    mod of { pub enum Usage {} }

    /// Words of `Usage`.
    pub type Usage = Word<fn(of::Usage)>;
    impl Usage {
        /// `SIGNING`
        pub const Signing: Self = word("SIGNING");
        /// `ENCRYPTION`
        pub const Encryption: Self = word("ENCRYPTION");
        /// `TLS`
        pub const Tls: Self = word("TLS");
    }
}

/// [`AWS::Transfer::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html).
///
/// What `Ref` returns: `ConnectorId`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::Transfer::Connector"; type Tags = cfn::TagList; type Props = CfnConnectorProps; type Reference = String; }
impl CfnConnector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TransferConnectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ConnectorId`.
    #[inline] pub fn attr_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorId") }
    /// The attribute `ErrorMessage`.
    #[inline] pub fn attr_error_message(&self) -> Val<String> { cfn::attribute(&self.0, "ErrorMessage") }
    /// The attribute `ServiceManagedEgressIpAddresses`.
    #[inline] pub fn attr_service_managed_egress_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ServiceManagedEgressIpAddresses") }
    /// The attribute `Status`: one of `ACTIVE`, `PENDING`, `ERRORED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `AccessRole`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
impl CfnConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(access_role: impl IntoVal<String>) -> Self { with(empty(), "AccessRole", access_role) }
    /// `AccessRole`: mandatory, 20 to 2048 characters, matches `arn:.*role/.*`.
    #[track_caller] pub fn access_role(self, value: impl IntoVal<String>) -> Self { with(self, "AccessRole", value) }
    /// `As2Config`.
    #[track_caller] pub fn as2_config(self, value: impl IntoVal<cfn_connector::As2Config>) -> Self { with(self, "As2Config", value) }
    /// `EgressConfig`.
    #[track_caller] pub fn egress_config(self, value: impl IntoVal<cfn_connector::ConnectorEgressConfig>) -> Self { with(self, "EgressConfig", value) }
    /// `EgressType`.
    #[track_caller] pub fn egress_type(self, value: impl IntoVal<cfn_connector::ConnectorEgressType>) -> Self { with(self, "EgressType", value) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_connector::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `LoggingRole`: 20 to 2048 characters, matches `arn:.*role/.*`.
    #[track_caller] pub fn logging_role(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingRole", value) }
    /// `SecurityPolicyName`: at most 50 characters, matches `TransferSFTPConnectorSecurityPolicy-[A-Za-z0-9-]+`.
    #[track_caller] pub fn security_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicyName", value) }
    /// `SftpConfig`.
    #[track_caller] pub fn sftp_config(self, value: impl IntoVal<cfn_connector::SftpConfig>) -> Self { with(self, "SftpConfig", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connector::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Url`: at most 255 characters.
    #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agreement::{Tag};
    mod of { pub enum As2Config {} impl ias_core::Optional for As2Config {} pub enum As2ConfigCompression {} pub enum As2ConfigEncryptionAlgorithm {} pub enum As2ConfigMdnResponse {} pub enum As2ConfigMdnSigningAlgorithm {} pub enum As2ConfigPreserveContentType {} pub enum As2ConfigSigningAlgorithm {} pub enum ConnectorAsyncMdnConfig {} pub enum ConnectorEgressConfig {} pub enum ConnectorEgressType {} pub enum ConnectorVpcLatticeEgressConfig {} pub enum IpAddressType {} pub enum SftpConfig {} impl ias_core::Optional for SftpConfig {} }

    /// `As2Config`.
    pub type As2Config = Fields<of::As2Config>;
    impl As2Config {
        /// `AsyncMdnConfig`.
        #[track_caller] pub fn async_mdn_config(self, value: impl IntoVal<ConnectorAsyncMdnConfig>) -> Self { with(self, "AsyncMdnConfig", value) }
        /// `BasicAuthSecretId`: at most 2048 characters.
        #[track_caller] pub fn basic_auth_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "BasicAuthSecretId", value) }
        /// `Compression`.
        #[track_caller] pub fn compression(self, value: impl IntoVal<As2ConfigCompression>) -> Self { with(self, "Compression", value) }
        /// `EncryptionAlgorithm`.
        #[track_caller] pub fn encryption_algorithm(self, value: impl IntoVal<As2ConfigEncryptionAlgorithm>) -> Self { with(self, "EncryptionAlgorithm", value) }
        /// `LocalProfileId`: exactly 19 characters, matches `^p-([0-9a-f]{17})$`.
        #[track_caller] pub fn local_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "LocalProfileId", value) }
        /// `MdnResponse`.
        #[track_caller] pub fn mdn_response(self, value: impl IntoVal<As2ConfigMdnResponse>) -> Self { with(self, "MdnResponse", value) }
        /// `MdnSigningAlgorithm`.
        #[track_caller] pub fn mdn_signing_algorithm(self, value: impl IntoVal<As2ConfigMdnSigningAlgorithm>) -> Self { with(self, "MdnSigningAlgorithm", value) }
        /// `MessageSubject`: 1 to 1024 characters, matches `^[\u0020-\u007E\t]+$`.
        #[track_caller] pub fn message_subject(self, value: impl IntoVal<String>) -> Self { with(self, "MessageSubject", value) }
        /// `PartnerProfileId`: exactly 19 characters, matches `^p-([0-9a-f]{17})$`.
        #[track_caller] pub fn partner_profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "PartnerProfileId", value) }
        /// `PreserveContentType`.
        #[track_caller] pub fn preserve_content_type(self, value: impl IntoVal<As2ConfigPreserveContentType>) -> Self { with(self, "PreserveContentType", value) }
        /// `SigningAlgorithm`.
        #[track_caller] pub fn signing_algorithm(self, value: impl IntoVal<As2ConfigSigningAlgorithm>) -> Self { with(self, "SigningAlgorithm", value) }
    }

    /// Words of `Compression`.
    pub type As2ConfigCompression = Word<fn(of::As2ConfigCompression)>;
    impl As2ConfigCompression {
        /// `ZLIB`
        pub const Zlib: Self = word("ZLIB");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `EncryptionAlgorithm`.
    pub type As2ConfigEncryptionAlgorithm = Word<fn(of::As2ConfigEncryptionAlgorithm)>;
    impl As2ConfigEncryptionAlgorithm {
        /// `AES128_CBC`
        pub const Aes128Cbc: Self = word("AES128_CBC");
        /// `AES192_CBC`
        pub const Aes192Cbc: Self = word("AES192_CBC");
        /// `AES256_CBC`
        pub const Aes256Cbc: Self = word("AES256_CBC");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `DES_EDE3_CBC`
        pub const DesEde3Cbc: Self = word("DES_EDE3_CBC");
    }

    /// Words of `MdnResponse`.
    pub type As2ConfigMdnResponse = Word<fn(of::As2ConfigMdnResponse)>;
    impl As2ConfigMdnResponse {
        /// `SYNC`
        pub const Sync: Self = word("SYNC");
        /// `ASYNC`
        pub const Async: Self = word("ASYNC");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `MdnSigningAlgorithm`.
    pub type As2ConfigMdnSigningAlgorithm = Word<fn(of::As2ConfigMdnSigningAlgorithm)>;
    impl As2ConfigMdnSigningAlgorithm {
        /// `SHA256`
        pub const Sha256: Self = word("SHA256");
        /// `SHA384`
        pub const Sha384: Self = word("SHA384");
        /// `SHA512`
        pub const Sha512: Self = word("SHA512");
        /// `SHA1`
        pub const Sha1: Self = word("SHA1");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
    }

    /// Words of `PreserveContentType`.
    pub type As2ConfigPreserveContentType = Word<fn(of::As2ConfigPreserveContentType)>;
    impl As2ConfigPreserveContentType {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `SigningAlgorithm`.
    pub type As2ConfigSigningAlgorithm = Word<fn(of::As2ConfigSigningAlgorithm)>;
    impl As2ConfigSigningAlgorithm {
        /// `SHA256`
        pub const Sha256: Self = word("SHA256");
        /// `SHA384`
        pub const Sha384: Self = word("SHA384");
        /// `SHA512`
        pub const Sha512: Self = word("SHA512");
        /// `SHA1`
        pub const Sha1: Self = word("SHA1");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `ConnectorAsyncMdnConfig`.
    pub type ConnectorAsyncMdnConfig = Fields<of::ConnectorAsyncMdnConfig>;
    impl ConnectorAsyncMdnConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>, server_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Url", url), "ServerIds", server_ids) }
        /// `ServerIds`: mandatory, 1 to 10 items, no item twice, each exactly 19 characters, each matches `^s-([0-9a-f]{17})$`.
        #[track_caller] pub fn server_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ServerIds", value) }
        /// `Url`: mandatory, at most 255 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `ConnectorEgressConfig`.
    pub type ConnectorEgressConfig = Fields<of::ConnectorEgressConfig>;
    impl ConnectorEgressConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_lattice: impl IntoVal<ConnectorVpcLatticeEgressConfig>) -> Self { with(empty(), "VpcLattice", vpc_lattice) }
        /// `VpcLattice`: mandatory.
        #[track_caller] pub fn vpc_lattice(self, value: impl IntoVal<ConnectorVpcLatticeEgressConfig>) -> Self { with(self, "VpcLattice", value) }
    }

    /// Words of `ConnectorEgressType`.
    pub type ConnectorEgressType = Word<fn(of::ConnectorEgressType)>;
    impl ConnectorEgressType {
        /// `SERVICE_MANAGED`
        pub const ServiceManaged: Self = word("SERVICE_MANAGED");
        /// `VPC_LATTICE`
        pub const VpcLattice: Self = word("VPC_LATTICE");
    }

    /// `ConnectorVpcLatticeEgressConfig`.
    pub type ConnectorVpcLatticeEgressConfig = Fields<of::ConnectorVpcLatticeEgressConfig>;
    impl ConnectorVpcLatticeEgressConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceConfigurationArn", resource_configuration_arn) }
        /// `PortNumber`: 1 to 65535.
        #[track_caller] pub fn port_number(self, value: impl IntoVal<i64>) -> Self { with(self, "PortNumber", value) }
        /// `ResourceConfigurationArn`: mandatory, 1 to 2048 characters, matches `^arn:[a-z0-9\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$`.
        #[track_caller] pub fn resource_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationArn", value) }
    }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
    }

    /// `SftpConfig`.
    pub type SftpConfig = Fields<of::SftpConfig>;
    impl SftpConfig {
        /// `MaxConcurrentConnections`: 1 to 5, default `1`.
        #[track_caller] pub fn max_concurrent_connections(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentConnections", value) }
        /// `OrderedUserSecretVersionStages`: 1 to 2 items, no item twice, each 1 to 256 characters.
        #[track_caller] pub fn ordered_user_secret_version_stages(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrderedUserSecretVersionStages", value) }
        /// `TrustedHostKeys`: at most 10 items, each 1 to 2048 characters.
        #[track_caller] pub fn trusted_host_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TrustedHostKeys", value) }
        /// `UserSecretId`: 1 to 2048 characters.
        #[track_caller] pub fn user_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserSecretId", value) }
    }
}

/// [`AWS::Transfer::HostKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-hostkey.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnHostKey = Handle<of::CfnHostKey>;
impl cfn::ResourceType for of::CfnHostKey { const TYPE: &'static str = "AWS::Transfer::HostKey"; type Tags = cfn::TagList; type Props = CfnHostKeyProps; type Reference = Is<kinds::HostKeyArn>; }
impl CfnHostKey {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HostKeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DateImported`.
    #[inline] pub fn attr_date_imported(&self) -> Val<String> { cfn::attribute(&self.0, "DateImported") }
    /// The attribute `HostKeyFingerprint`.
    #[inline] pub fn attr_host_key_fingerprint(&self) -> Val<String> { cfn::attribute(&self.0, "HostKeyFingerprint") }
    /// The attribute `HostKeyId`.
    #[inline] pub fn attr_host_key_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostKeyId") }
    /// The attribute `SecretId`.
    #[inline] pub fn attr_secret_id(&self) -> Val<String> { cfn::attribute(&self.0, "SecretId") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnHostKey`].
///
/// Mandatory: `ServerId`.
///
/// A change replaces the resource: `HostKeyBody`, `ServerId`.
pub type CfnHostKeyProps = Fields<of::CfnHostKey>;
impl CfnHostKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(server_id: impl IntoVal<String>) -> Self { with(empty(), "ServerId", server_id) }
    /// `Description`: at most 200 characters, matches `^[\p{Print}]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HostKeyBody`: at most 4096 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn host_key_body(self, value: impl IntoVal<String>) -> Self { with(self, "HostKeyBody", value) }
    /// `KmsKey`: 20 to 1600 characters, matches `^arn:\S+$`. Write-only.
    #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    /// `ServerId`: mandatory, exactly 19 characters, matches `^s-([0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn server_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServerId", value) }
    /// `StorageType`.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<cfn_host_key::StorageType>) -> Self { with(self, "StorageType", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_host_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnHostKey`].
pub mod cfn_host_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agreement::{Tag};
    mod of { pub enum StorageType {} }

    /// Words of `StorageType`.
    pub type StorageType = Word<fn(of::StorageType)>;
    impl StorageType {
        /// `SERVICE_MANAGED`
        pub const ServiceManaged: Self = word("SERVICE_MANAGED");
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
    }
}

/// [`AWS::Transfer::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-profile.html).
///
/// What `Ref` returns: `ProfileId`.
pub type CfnProfile = Handle<of::CfnProfile>;
impl cfn::ResourceType for of::CfnProfile { const TYPE: &'static str = "AWS::Transfer::Profile"; type Tags = cfn::TagList; type Props = CfnProfileProps; type Reference = String; }
impl CfnProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TransferProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ProfileId`.
    #[inline] pub fn attr_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileId") }
}

/// Properties of [`CfnProfile`].
///
/// Mandatory: `As2Id`, `ProfileType`.
///
/// A change replaces the resource: `ProfileType`.
pub type CfnProfileProps = Fields<of::CfnProfile>;
impl CfnProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(as2_id: impl IntoVal<String>, profile_type: impl IntoVal<cfn_profile::ProfileType>) -> Self { with(with(empty(), "As2Id", as2_id), "ProfileType", profile_type) }
    /// `As2Id`: mandatory, 1 to 128 characters, matches `^[\u0020-\u007E\s]*$`.
    #[track_caller] pub fn as2_id(self, value: impl IntoVal<String>) -> Self { with(self, "As2Id", value) }
    /// `CertificateIds`: each exactly 22 characters, each matches `^cert-([0-9a-f]{17})$`.
    #[track_caller] pub fn certificate_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateIds", value) }
    /// `ProfileType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn profile_type(self, value: impl IntoVal<cfn_profile::ProfileType>) -> Self { with(self, "ProfileType", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfile`].
pub mod cfn_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agreement::{Tag};
    mod of { pub enum ProfileType {} }

    /// Words of `ProfileType`.
    pub type ProfileType = Word<fn(of::ProfileType)>;
    impl ProfileType {
        /// `LOCAL`
        pub const Local: Self = word("LOCAL");
        /// `PARTNER`
        pub const Partner: Self = word("PARTNER");
    }
}

/// [`AWS::Transfer::Server`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServer = Handle<of::CfnServer>;
impl cfn::ResourceType for of::CfnServer { const TYPE: &'static str = "AWS::Transfer::Server"; type Tags = cfn::TagList; type Props = CfnServerProps; type Reference = Is<kinds::ServerArn>; }
impl CfnServer {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `As2ServiceManagedEgressIpAddresses`.
    #[inline] pub fn attr_as2_service_managed_egress_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "As2ServiceManagedEgressIpAddresses") }
    /// The attribute `ServerId`.
    #[inline] pub fn attr_server_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServerId") }
    /// The attribute `State`: one of `OFFLINE`, `ONLINE`, `STARTING`, `STOPPING`, `START_FAILED`, `STOP_FAILED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnServer`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Domain`, `IdentityProviderType`.
///
/// A change may replace the resource: `EndpointDetails`, `IpAddressType`.
pub type CfnServerProps = Fields<of::CfnServer>;
impl CfnServerProps {
    /// `Certificate`: at most 1600 characters.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `CreateWithHostKey`. Write-only.
    #[track_caller] pub fn create_with_host_key(self, value: impl IntoVal<bool>) -> Self { with(self, "CreateWithHostKey", value) }
    /// `Domain`. Changing it replaces the resource.
    #[track_caller] pub fn domain(self, value: impl IntoVal<cfn_server::Domain>) -> Self { with(self, "Domain", value) }
    /// `EndpointDetails`. Changing it may replace the resource.
    #[track_caller] pub fn endpoint_details(self, value: impl IntoVal<cfn_server::EndpointDetails>) -> Self { with(self, "EndpointDetails", value) }
    /// `EndpointType`.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<cfn_server::EndpointType>) -> Self { with(self, "EndpointType", value) }
    /// `IdentityProviderDetails`.
    #[track_caller] pub fn identity_provider_details(self, value: impl IntoVal<cfn_server::IdentityProviderDetails>) -> Self { with(self, "IdentityProviderDetails", value) }
    /// `IdentityProviderType`. Changing it replaces the resource.
    #[track_caller] pub fn identity_provider_type(self, value: impl IntoVal<cfn_server::IdentityProviderType>) -> Self { with(self, "IdentityProviderType", value) }
    /// `IpAddressType`. Changing it may replace the resource.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_server::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `LoggingRole`: at most 2048 characters, matches `^(|arn:.*role/\S+)$`.
    #[track_caller] pub fn logging_role(self, value: impl IntoVal<String>) -> Self { with(self, "LoggingRole", value) }
    /// `PostAuthenticationLoginBanner`: at most 4096 characters, matches `^[\x09-\x0D\x20-\x7E]*$`.
    #[track_caller] pub fn post_authentication_login_banner(self, value: impl IntoVal<String>) -> Self { with(self, "PostAuthenticationLoginBanner", value) }
    /// `PreAuthenticationLoginBanner`: at most 4096 characters, matches `^[\x09-\x0D\x20-\x7E]*$`.
    #[track_caller] pub fn pre_authentication_login_banner(self, value: impl IntoVal<String>) -> Self { with(self, "PreAuthenticationLoginBanner", value) }
    /// `ProtocolDetails`.
    #[track_caller] pub fn protocol_details(self, value: impl IntoVal<cfn_server::ProtocolDetails>) -> Self { with(self, "ProtocolDetails", value) }
    /// `Protocols`: 1 to 4 items.
    #[track_caller] pub fn protocols(self, value: impl IntoVal<List<cfn_server::Protocol>>) -> Self { with(self, "Protocols", value) }
    /// `S3StorageOptions`.
    #[track_caller] pub fn s3_storage_options(self, value: impl IntoVal<cfn_server::S3StorageOptions>) -> Self { with(self, "S3StorageOptions", value) }
    /// `SecurityPolicyName`: at most 100 characters, matches `^TransferSecurityPolicy-.+$`.
    #[track_caller] pub fn security_policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicyName", value) }
    /// `StructuredLogDestinations`: at most 1 item, each 20 to 1600 characters, each matches `^arn:\S+$`.
    #[track_caller] pub fn structured_log_destinations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StructuredLogDestinations", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_server::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkflowDetails`.
    #[track_caller] pub fn workflow_details(self, value: impl IntoVal<cfn_server::WorkflowDetails>) -> Self { with(self, "WorkflowDetails", value) }
}

/// Types of [`CfnServer`].
pub mod cfn_server {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connector::{IpAddressType};
    mod of { pub enum As2Transport {} pub enum DirectoryListingOptimization {} pub enum Domain {} pub enum EndpointDetails {} impl ias_core::Optional for EndpointDetails {} pub enum EndpointType {} pub enum IdentityProviderDetails {} impl ias_core::Optional for IdentityProviderDetails {} pub enum IdentityProviderType {} pub enum Protocol {} pub enum ProtocolDetails {} impl ias_core::Optional for ProtocolDetails {} pub enum ProxyConfig {} impl ias_core::Optional for ProxyConfig {} pub enum ProxyMode {} pub enum S3StorageOptions {} impl ias_core::Optional for S3StorageOptions {} pub enum SetStatOption {} pub enum SftpAuthenticationMethods {} pub enum Tag {} pub enum TlsSessionResumptionMode {} pub enum WorkflowDetail {} pub enum WorkflowDetails {} impl ias_core::Optional for WorkflowDetails {} }

    /// Words of `As2Transport`.
    pub type As2Transport = Word<fn(of::As2Transport)>;
    impl As2Transport {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
    }

    /// Words of `DirectoryListingOptimization`.
    pub type DirectoryListingOptimization = Word<fn(of::DirectoryListingOptimization)>;
    impl DirectoryListingOptimization {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `Domain`.
    pub type Domain = Word<fn(of::Domain)>;
    impl Domain {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `EFS`
        pub const Efs: Self = word("EFS");
    }

    /// `EndpointDetails`.
    pub type EndpointDetails = Fields<of::EndpointDetails>;
    impl EndpointDetails {
        /// `AddressAllocationIds`. Changing it may replace the resource.
        #[track_caller] pub fn address_allocation_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AddressAllocationIds", value) }
        /// `SecurityGroupIds`: each 11 to 20 characters, each matches `^sg-[0-9a-f]{8,17}$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcEndpointId`: exactly 22 characters, matches `^vpce-[0-9a-f]{17}$`.
        #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
        /// `VpcId`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }

    /// Words of `EndpointType`.
    pub type EndpointType = Word<fn(of::EndpointType)>;
    impl EndpointType {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
        /// `VPC_ENDPOINT`
        pub const VpcEndpoint: Self = word("VPC_ENDPOINT");
    }

    /// `IdentityProviderDetails`.
    pub type IdentityProviderDetails = Fields<of::IdentityProviderDetails>;
    impl IdentityProviderDetails {
        /// `DirectoryId`: exactly 12 characters, matches `^d-[0-9a-f]{10}$`.
        #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
        /// `Function`: 1 to 170 characters, matches `^arn:[a-z-]+:lambda:.*$`.
        #[track_caller] pub fn function(self, value: impl IntoVal<String>) -> Self { with(self, "Function", value) }
        /// `InvocationRole`: 20 to 2048 characters, matches `^arn:.*role/\S+$`.
        #[track_caller] pub fn invocation_role(self, value: impl IntoVal<String>) -> Self { with(self, "InvocationRole", value) }
        /// `SftpAuthenticationMethods`.
        #[track_caller] pub fn sftp_authentication_methods(self, value: impl IntoVal<SftpAuthenticationMethods>) -> Self { with(self, "SftpAuthenticationMethods", value) }
        /// `Url`: at most 255 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `IdentityProviderType`.
    pub type IdentityProviderType = Word<fn(of::IdentityProviderType)>;
    impl IdentityProviderType {
        /// `SERVICE_MANAGED`
        pub const ServiceManaged: Self = word("SERVICE_MANAGED");
        /// `API_GATEWAY`
        pub const ApiGateway: Self = word("API_GATEWAY");
        /// `AWS_DIRECTORY_SERVICE`
        pub const AwsDirectoryService: Self = word("AWS_DIRECTORY_SERVICE");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `SFTP`
        pub const Sftp: Self = word("SFTP");
        /// `FTP`
        pub const Ftp: Self = word("FTP");
        /// `FTPS`
        pub const Ftps: Self = word("FTPS");
        /// `AS2`
        pub const As2: Self = word("AS2");
    }

    /// `ProtocolDetails`.
    pub type ProtocolDetails = Fields<of::ProtocolDetails>;
    impl ProtocolDetails {
        /// `As2Transports`: exactly 1 item.
        #[track_caller] pub fn as2_transports(self, value: impl IntoVal<List<As2Transport>>) -> Self { with(self, "As2Transports", value) }
        /// `PassiveIp`: at most 15 characters.
        #[track_caller] pub fn passive_ip(self, value: impl IntoVal<String>) -> Self { with(self, "PassiveIp", value) }
        /// `ProxyConfig`.
        #[track_caller] pub fn proxy_config(self, value: impl IntoVal<ProxyConfig>) -> Self { with(self, "ProxyConfig", value) }
        /// `SetStatOption`.
        #[track_caller] pub fn set_stat_option(self, value: impl IntoVal<SetStatOption>) -> Self { with(self, "SetStatOption", value) }
        /// `TlsSessionResumptionMode`.
        #[track_caller] pub fn tls_session_resumption_mode(self, value: impl IntoVal<TlsSessionResumptionMode>) -> Self { with(self, "TlsSessionResumptionMode", value) }
    }

    /// `ProxyConfig`.
    pub type ProxyConfig = Fields<of::ProxyConfig>;
    impl ProxyConfig {
        /// `SftpMode`.
        #[track_caller] pub fn sftp_mode(self, value: impl IntoVal<ProxyMode>) -> Self { with(self, "SftpMode", value) }
    }

    /// Words of `ProxyMode`.
    pub type ProxyMode = Word<fn(of::ProxyMode)>;
    impl ProxyMode {
        /// `PROXY_PROTOCOL_V2_ENFORCED`
        pub const ProxyProtocolV2Enforced: Self = word("PROXY_PROTOCOL_V2_ENFORCED");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `S3StorageOptions`.
    pub type S3StorageOptions = Fields<of::S3StorageOptions>;
    impl S3StorageOptions {
        /// `DirectoryListingOptimization`.
        #[track_caller] pub fn directory_listing_optimization(self, value: impl IntoVal<DirectoryListingOptimization>) -> Self { with(self, "DirectoryListingOptimization", value) }
    }

    /// Words of `SetStatOption`.
    pub type SetStatOption = Word<fn(of::SetStatOption)>;
    impl SetStatOption {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `ENABLE_NO_OP`
        pub const EnableNoOp: Self = word("ENABLE_NO_OP");
    }

    /// Words of `SftpAuthenticationMethods`.
    pub type SftpAuthenticationMethods = Word<fn(of::SftpAuthenticationMethods)>;
    impl SftpAuthenticationMethods {
        /// `PASSWORD`
        pub const Password: Self = word("PASSWORD");
        /// `PUBLIC_KEY`
        pub const PublicKey: Self = word("PUBLIC_KEY");
        /// `PUBLIC_KEY_OR_PASSWORD`
        pub const PublicKeyOrPassword: Self = word("PUBLIC_KEY_OR_PASSWORD");
        /// `PUBLIC_KEY_AND_PASSWORD`
        pub const PublicKeyAndPassword: Self = word("PUBLIC_KEY_AND_PASSWORD");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `TlsSessionResumptionMode`.
    pub type TlsSessionResumptionMode = Word<fn(of::TlsSessionResumptionMode)>;
    impl TlsSessionResumptionMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `ENFORCED`
        pub const Enforced: Self = word("ENFORCED");
    }

    /// `WorkflowDetail`.
    pub type WorkflowDetail = Fields<of::WorkflowDetail>;
    impl WorkflowDetail {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_role: impl IntoVal<String>, workflow_id: impl IntoVal<String>) -> Self { with(with(empty(), "ExecutionRole", execution_role), "WorkflowId", workflow_id) }
        /// `ExecutionRole`: mandatory, 20 to 2048 characters, matches `^arn:.*role/\S+$`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
        /// `WorkflowId`: mandatory, exactly 19 characters, matches `^w-([a-z0-9]{17})$`.
        #[track_caller] pub fn workflow_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkflowId", value) }
    }

    /// `WorkflowDetails`.
    pub type WorkflowDetails = Fields<of::WorkflowDetails>;
    impl WorkflowDetails {
        /// `OnPartialUpload`: at most 1 item.
        #[track_caller] pub fn on_partial_upload(self, value: impl IntoVal<List<WorkflowDetail>>) -> Self { with(self, "OnPartialUpload", value) }
        /// `OnUpload`: at most 1 item.
        #[track_caller] pub fn on_upload(self, value: impl IntoVal<List<WorkflowDetail>>) -> Self { with(self, "OnUpload", value) }
    }
}

/// [`AWS::Transfer::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::Transfer::User"; type Tags = cfn::TagList; type Props = CfnUserProps; type Reference = Is<kinds::TransferUserArn>; }
impl CfnUser {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TransferUserArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ServerId`.
    #[inline] pub fn attr_server_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServerId") }
    /// The attribute `UserName`.
    #[inline] pub fn attr_user_name(&self) -> Val<String> { cfn::attribute(&self.0, "UserName") }
}

/// Properties of [`CfnUser`].
///
/// Mandatory: `Role`, `ServerId`, `UserName`.
///
/// A change replaces the resource: `ServerId`, `UserName`.
pub type CfnUserProps = Fields<of::CfnUser>;
/// What [`CfnUserProps`] cannot do without.
pub struct CfnUserPropsRequired<A, B, C> {
    /// `Role`: 20 to 2048 characters, matches `^arn:.*role/\S+$`.
    pub role: A,
    /// `ServerId`: exactly 19 characters, matches `^s-([0-9a-f]{17})$`. Changing it replaces the resource.
    pub server_id: B,
    /// `UserName`: 3 to 100 characters, matches `^[\w][\w@.-]{2,99}$`. Changing it replaces the resource.
    pub user_name: C,
}
impl CfnUserProps {
    /// Takes what is mandatory, by name: [`CfnUserPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnUserPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Role", required.role), "ServerId", required.server_id), "UserName", required.user_name) }
    /// `HomeDirectory`: at most 1024 characters, matches `^(|/.*)$`.
    #[track_caller] pub fn home_directory(self, value: impl IntoVal<String>) -> Self { with(self, "HomeDirectory", value) }
    /// `HomeDirectoryMappings`: 1 to 50000 items.
    #[track_caller] pub fn home_directory_mappings(self, value: impl IntoVal<List<cfn_user::HomeDirectoryMapEntry>>) -> Self { with(self, "HomeDirectoryMappings", value) }
    /// `HomeDirectoryType`.
    #[track_caller] pub fn home_directory_type(self, value: impl IntoVal<cfn_user::HomeDirectoryType>) -> Self { with(self, "HomeDirectoryType", value) }
    /// `Policy`: at most 2048 characters.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `PosixProfile`.
    #[track_caller] pub fn posix_profile(self, value: impl IntoVal<cfn_user::PosixProfile>) -> Self { with(self, "PosixProfile", value) }
    /// `Role`: mandatory, 20 to 2048 characters, matches `^arn:.*role/\S+$`.
    #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    /// `ServerId`: mandatory, exactly 19 characters, matches `^s-([0-9a-f]{17})$`. Changing it replaces the resource.
    #[track_caller] pub fn server_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServerId", value) }
    /// `SshPublicKeys`: each at most 2048 characters.
    #[track_caller] pub fn ssh_public_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SshPublicKeys", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserName`: mandatory, 3 to 100 characters, matches `^[\w][\w@.-]{2,99}$`. Changing it replaces the resource.
    #[track_caller] pub fn user_name(self, value: impl IntoVal<String>) -> Self { with(self, "UserName", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_server::{Tag};
    mod of { pub enum HomeDirectoryMapEntry {} pub enum HomeDirectoryType {} pub enum MapType {} pub enum PosixProfile {} }

    /// `HomeDirectoryMapEntry`.
    pub type HomeDirectoryMapEntry = Fields<of::HomeDirectoryMapEntry>;
    impl HomeDirectoryMapEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(entry: impl IntoVal<String>, target: impl IntoVal<String>) -> Self { with(with(empty(), "Entry", entry), "Target", target) }
        /// `Entry`: mandatory, at most 1024 characters, matches `^/.*$`.
        #[track_caller] pub fn entry(self, value: impl IntoVal<String>) -> Self { with(self, "Entry", value) }
        /// `Target`: mandatory, at most 1024 characters, matches `^/.*$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MapType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `HomeDirectoryType`.
    pub type HomeDirectoryType = Word<fn(of::HomeDirectoryType)>;
    impl HomeDirectoryType {
        /// `PATH`
        pub const Path: Self = word("PATH");
        /// `LOGICAL`
        pub const Logical: Self = word("LOGICAL");
    }

    /// Words of `MapType`.
    pub type MapType = Word<fn(of::MapType)>;
    impl MapType {
        /// `FILE`
        pub const File: Self = word("FILE");
        /// `DIRECTORY`
        pub const Directory: Self = word("DIRECTORY");
    }

    /// `PosixProfile`.
    pub type PosixProfile = Fields<of::PosixProfile>;
    impl PosixProfile {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(gid: impl IntoVal<f64>, uid: impl IntoVal<f64>) -> Self { with(with(empty(), "Gid", gid), "Uid", uid) }
        /// `Gid`: mandatory, 0 to 4294967295.
        #[track_caller] pub fn gid(self, value: impl IntoVal<f64>) -> Self { with(self, "Gid", value) }
        /// `SecondaryGids`: at most 16 items, each 0 to 4294967295.
        #[track_caller] pub fn secondary_gids(self, value: impl IntoVal<List<f64>>) -> Self { with(self, "SecondaryGids", value) }
        /// `Uid`: mandatory, 0 to 4294967295.
        #[track_caller] pub fn uid(self, value: impl IntoVal<f64>) -> Self { with(self, "Uid", value) }
    }
}

/// [`AWS::Transfer::WebApp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-webapp.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWebApp = Handle<of::CfnWebApp>;
impl cfn::ResourceType for of::CfnWebApp { const TYPE: &'static str = "AWS::Transfer::WebApp"; type Tags = cfn::TagList; type Props = CfnWebAppProps; type Reference = Is<kinds::WebAppArn>; }
impl CfnWebApp {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::WebAppArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IdentityProviderDetails.ApplicationArn`.
    #[inline] pub fn attr_identity_provider_details_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityProviderDetails.ApplicationArn") }
    /// The attribute `VpcEndpointId`.
    #[inline] pub fn attr_vpc_endpoint_id(&self) -> Val<String> { cfn::attribute(&self.0, "VpcEndpointId") }
    /// The attribute `WebAppId`.
    #[inline] pub fn attr_web_app_id(&self) -> Val<String> { cfn::attribute(&self.0, "WebAppId") }
}

/// Properties of [`CfnWebApp`].
///
/// Mandatory: `IdentityProviderDetails`.
///
/// A change replaces the resource: `WebAppEndpointPolicy`.
pub type CfnWebAppProps = Fields<of::CfnWebApp>;
impl CfnWebAppProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_provider_details: impl IntoVal<cfn_web_app::IdentityProviderDetails>) -> Self { with(empty(), "IdentityProviderDetails", identity_provider_details) }
    /// `AccessEndpoint`: 1 to 1024 characters.
    #[track_caller] pub fn access_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AccessEndpoint", value) }
    /// `EndpointDetails`.
    #[track_caller] pub fn endpoint_details(self, value: impl IntoVal<cfn_web_app::EndpointDetails>) -> Self { with(self, "EndpointDetails", value) }
    /// `IdentityProviderDetails`: mandatory.
    #[track_caller] pub fn identity_provider_details(self, value: impl IntoVal<cfn_web_app::IdentityProviderDetails>) -> Self { with(self, "IdentityProviderDetails", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_web_app::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WebAppCustomization`.
    #[track_caller] pub fn web_app_customization(self, value: impl IntoVal<cfn_web_app::WebAppCustomization>) -> Self { with(self, "WebAppCustomization", value) }
    /// `WebAppEndpointPolicy`. Changing it replaces the resource.
    #[track_caller] pub fn web_app_endpoint_policy(self, value: impl IntoVal<cfn_web_app::WebAppEndpointPolicy>) -> Self { with(self, "WebAppEndpointPolicy", value) }
    /// `WebAppUnits`.
    #[track_caller] pub fn web_app_units(self, value: impl IntoVal<cfn_web_app::WebAppUnits2>) -> Self { with(self, "WebAppUnits", value) }
}

/// Types of [`CfnWebApp`].
pub mod cfn_web_app {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_server::{Tag};
    mod of { pub enum EndpointDetails {} impl ias_core::Optional for EndpointDetails {} pub enum IdentityProviderDetails {} impl ias_core::Optional for IdentityProviderDetails {} pub enum Vpc {} impl ias_core::Optional for Vpc {} pub enum VpcIpAddressType {} pub enum WebAppCustomization {} impl ias_core::Optional for WebAppCustomization {} pub enum WebAppEndpointPolicy {} pub enum WebAppUnits2 {} }

    /// `EndpointDetails`.
    pub type EndpointDetails = Fields<of::EndpointDetails>;
    impl EndpointDetails {
        /// `Vpc`.
        #[track_caller] pub fn vpc(self, value: impl IntoVal<Vpc>) -> Self { with(self, "Vpc", value) }
    }

    /// `IdentityProviderDetails`.
    pub type IdentityProviderDetails = Fields<of::IdentityProviderDetails>;
    impl IdentityProviderDetails {
        /// `InstanceArn`: 10 to 1224 characters, matches `^arn:[\w-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$`. Changing it replaces the resource.
        #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
        /// `Role`: 20 to 2048 characters, matches `^arn:[a-z-]+:iam::[0-9]{12}:role[:/]\S+$`.
        #[track_caller] pub fn role(self, value: impl IntoVal<String>) -> Self { with(self, "Role", value) }
    }

    /// `Vpc`.
    pub type Vpc = Fields<of::Vpc>;
    impl Vpc {
        /// `IpAddressType`. Write-only.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<VpcIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `SecurityGroupIds`: at most 10 items, each 11 to 20 characters, each matches `^sg-[0-9a-f]{8,17}$`. Changing it replaces the resource. Write-only.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: at most 10 items, each 15 to 24 characters, each matches `^subnet-[0-9a-f]{8,17}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`: 12 to 21 characters, matches `^vpc-[0-9a-f]{8,17}$`. Changing it replaces the resource.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }

    /// Words of `IpAddressType`.
    pub type VpcIpAddressType = Word<fn(of::VpcIpAddressType)>;
    impl VpcIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
    }

    /// `WebAppCustomization`.
    pub type WebAppCustomization = Fields<of::WebAppCustomization>;
    impl WebAppCustomization {
        /// `FaviconFile`: 1 to 20960 characters.
        #[track_caller] pub fn favicon_file(self, value: impl IntoVal<String>) -> Self { with(self, "FaviconFile", value) }
        /// `LogoFile`: 1 to 51200 characters.
        #[track_caller] pub fn logo_file(self, value: impl IntoVal<String>) -> Self { with(self, "LogoFile", value) }
        /// `Title`: at most 100 characters.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    }

    /// Words of `WebAppEndpointPolicy`.
    pub type WebAppEndpointPolicy = Word<fn(of::WebAppEndpointPolicy)>;
    impl WebAppEndpointPolicy {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `FIPS`
        pub const Fips: Self = word("FIPS");
    }

    /// `WebAppUnits`.
    pub type WebAppUnits2 = Fields<of::WebAppUnits2>;
    impl WebAppUnits2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provisioned: impl IntoVal<i64>) -> Self { with(empty(), "Provisioned", provisioned) }
        /// `Provisioned`: mandatory, at least 1.
        #[track_caller] pub fn provisioned(self, value: impl IntoVal<i64>) -> Self { with(self, "Provisioned", value) }
    }
}

/// [`AWS::Transfer::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-workflow.html).
///
/// What `Ref` returns: `WorkflowId`.
pub type CfnWorkflow = Handle<of::CfnWorkflow>;
impl cfn::ResourceType for of::CfnWorkflow { const TYPE: &'static str = "AWS::Transfer::Workflow"; type Tags = cfn::TagList; type Props = CfnWorkflowProps; type Reference = String; }
impl CfnWorkflow {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TransferWorkflowArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `WorkflowId`.
    #[inline] pub fn attr_workflow_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkflowId") }
}

/// Properties of [`CfnWorkflow`].
///
/// Mandatory: `Steps`.
///
/// A change replaces the resource: `Description`, `OnExceptionSteps`, `Steps`.
pub type CfnWorkflowProps = Fields<of::CfnWorkflow>;
impl CfnWorkflowProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(steps: impl IntoVal<List<cfn_workflow::WorkflowStep>>) -> Self { with(empty(), "Steps", steps) }
    /// `Description`: at most 256 characters, matches `^[\w\- ]*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `OnExceptionSteps`: at most 8 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn on_exception_steps(self, value: impl IntoVal<List<cfn_workflow::WorkflowStep>>) -> Self { with(self, "OnExceptionSteps", value) }
    /// `Steps`: mandatory, at most 8 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn steps(self, value: impl IntoVal<List<cfn_workflow::WorkflowStep>>) -> Self { with(self, "Steps", value) }
    /// `Tags`: 1 to 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workflow::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorkflow`].
pub mod cfn_workflow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agreement::{Tag};
    mod of { pub enum EfsInputFileLocation {} impl ias_core::Optional for EfsInputFileLocation {} pub enum InputFileLocation {} impl ias_core::Optional for InputFileLocation {} pub enum S3FileLocation {} impl ias_core::Optional for S3FileLocation {} pub enum S3InputFileLocation {} impl ias_core::Optional for S3InputFileLocation {} pub enum S3Tag {} pub enum WorkflowStep {} impl ias_core::Optional for WorkflowStep {} pub enum WorkflowStepCopyStepDetails {} impl ias_core::Optional for WorkflowStepCopyStepDetails {} pub enum WorkflowStepCopyStepDetailsOverwriteExisting {} pub enum WorkflowStepCustomStepDetails {} impl ias_core::Optional for WorkflowStepCustomStepDetails {} pub enum WorkflowStepDecryptStepDetails {} pub enum WorkflowStepDecryptStepDetailsOverwriteExisting {} pub enum WorkflowStepDecryptStepDetailsType {} pub enum WorkflowStepDeleteStepDetails {} impl ias_core::Optional for WorkflowStepDeleteStepDetails {} pub enum WorkflowStepTagStepDetails {} impl ias_core::Optional for WorkflowStepTagStepDetails {} pub enum WorkflowStepType {} }

    /// `EfsInputFileLocation`.
    pub type EfsInputFileLocation = Fields<of::EfsInputFileLocation>;
    impl EfsInputFileLocation {
        /// `FileSystemId`: at most 128 characters.
        #[track_caller] pub fn file_system_id(self, value: impl IntoVal<String>) -> Self { with(self, "FileSystemId", value) }
        /// `Path`: 1 to 65536 characters, matches `^[^\x00]+$`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `InputFileLocation`.
    pub type InputFileLocation = Fields<of::InputFileLocation>;
    impl InputFileLocation {
        /// `EfsFileLocation`.
        #[track_caller] pub fn efs_file_location(self, value: impl IntoVal<EfsInputFileLocation>) -> Self { with(self, "EfsFileLocation", value) }
        /// `S3FileLocation`.
        #[track_caller] pub fn s3_file_location(self, value: impl IntoVal<S3InputFileLocation>) -> Self { with(self, "S3FileLocation", value) }
    }

    /// `S3FileLocation`.
    pub type S3FileLocation = Fields<of::S3FileLocation>;
    impl S3FileLocation {
        /// `S3FileLocation`.
        #[track_caller] pub fn s3_file_location(self, value: impl IntoVal<S3InputFileLocation>) -> Self { with(self, "S3FileLocation", value) }
    }

    /// `S3InputFileLocation`.
    pub type S3InputFileLocation = Fields<of::S3InputFileLocation>;
    impl S3InputFileLocation {
        /// `Bucket`: 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: at most 1024 characters, matches `.*`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `S3Tag`.
    pub type S3Tag = Fields<of::S3Tag>;
    impl S3Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `WorkflowStep`.
    pub type WorkflowStep = Fields<of::WorkflowStep>;
    impl WorkflowStep {
        /// `CopyStepDetails`.
        #[track_caller] pub fn copy_step_details(self, value: impl IntoVal<WorkflowStepCopyStepDetails>) -> Self { with(self, "CopyStepDetails", value) }
        /// `CustomStepDetails`.
        #[track_caller] pub fn custom_step_details(self, value: impl IntoVal<WorkflowStepCustomStepDetails>) -> Self { with(self, "CustomStepDetails", value) }
        /// `DecryptStepDetails`.
        #[track_caller] pub fn decrypt_step_details(self, value: impl IntoVal<WorkflowStepDecryptStepDetails>) -> Self { with(self, "DecryptStepDetails", value) }
        /// `DeleteStepDetails`.
        #[track_caller] pub fn delete_step_details(self, value: impl IntoVal<WorkflowStepDeleteStepDetails>) -> Self { with(self, "DeleteStepDetails", value) }
        /// `TagStepDetails`.
        #[track_caller] pub fn tag_step_details(self, value: impl IntoVal<WorkflowStepTagStepDetails>) -> Self { with(self, "TagStepDetails", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<WorkflowStepType>) -> Self { with(self, "Type", value) }
    }

    /// `CopyStepDetails`.
    pub type WorkflowStepCopyStepDetails = Fields<of::WorkflowStepCopyStepDetails>;
    impl WorkflowStepCopyStepDetails {
        /// `DestinationFileLocation`.
        #[track_caller] pub fn destination_file_location(self, value: impl IntoVal<S3FileLocation>) -> Self { with(self, "DestinationFileLocation", value) }
        /// `Name`: at most 30 characters, matches `^[\w-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OverwriteExisting`.
        #[track_caller] pub fn overwrite_existing(self, value: impl IntoVal<WorkflowStepCopyStepDetailsOverwriteExisting>) -> Self { with(self, "OverwriteExisting", value) }
        /// `SourceFileLocation`: at most 256 characters, matches `^\$\{(\w+.)+\w+\}$`.
        #[track_caller] pub fn source_file_location(self, value: impl IntoVal<String>) -> Self { with(self, "SourceFileLocation", value) }
    }

    /// Words of `OverwriteExisting`.
    pub type WorkflowStepCopyStepDetailsOverwriteExisting = Word<fn(of::WorkflowStepCopyStepDetailsOverwriteExisting)>;
    impl WorkflowStepCopyStepDetailsOverwriteExisting {
        /// `TRUE`
        pub const True: Self = word("TRUE");
        /// `FALSE`
        pub const False: Self = word("FALSE");
    }

    /// `CustomStepDetails`.
    pub type WorkflowStepCustomStepDetails = Fields<of::WorkflowStepCustomStepDetails>;
    impl WorkflowStepCustomStepDetails {
        /// `Name`: at most 30 characters, matches `^[\w-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SourceFileLocation`: at most 256 characters, matches `^\$\{(\w+.)+\w+\}$`.
        #[track_caller] pub fn source_file_location(self, value: impl IntoVal<String>) -> Self { with(self, "SourceFileLocation", value) }
        /// `Target`: at most 170 characters, matches `arn:[a-z-]+:lambda:.*$`.
        #[track_caller] pub fn target(self, value: impl IntoVal<String>) -> Self { with(self, "Target", value) }
        /// `TimeoutSeconds`: 1 to 1800.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    }

    /// `DecryptStepDetails`.
    pub type WorkflowStepDecryptStepDetails = Fields<of::WorkflowStepDecryptStepDetails>;
    impl WorkflowStepDecryptStepDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination_file_location: impl IntoVal<InputFileLocation>, type_: impl IntoVal<WorkflowStepDecryptStepDetailsType>) -> Self { with(with(empty(), "DestinationFileLocation", destination_file_location), "Type", type_) }
        /// `DestinationFileLocation`: mandatory.
        #[track_caller] pub fn destination_file_location(self, value: impl IntoVal<InputFileLocation>) -> Self { with(self, "DestinationFileLocation", value) }
        /// `Name`: at most 30 characters, matches `^[\w-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OverwriteExisting`.
        #[track_caller] pub fn overwrite_existing(self, value: impl IntoVal<WorkflowStepDecryptStepDetailsOverwriteExisting>) -> Self { with(self, "OverwriteExisting", value) }
        /// `SourceFileLocation`: at most 256 characters, matches `^\$\{(\w+.)+\w+\}$`.
        #[track_caller] pub fn source_file_location(self, value: impl IntoVal<String>) -> Self { with(self, "SourceFileLocation", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<WorkflowStepDecryptStepDetailsType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `OverwriteExisting`.
    pub type WorkflowStepDecryptStepDetailsOverwriteExisting = Word<fn(of::WorkflowStepDecryptStepDetailsOverwriteExisting)>;
    impl WorkflowStepDecryptStepDetailsOverwriteExisting {
        /// `TRUE`
        pub const True: Self = word("TRUE");
        /// `FALSE`
        pub const False: Self = word("FALSE");
    }

    /// Words of `Type`.
    pub type WorkflowStepDecryptStepDetailsType = Word<fn(of::WorkflowStepDecryptStepDetailsType)>;
    impl WorkflowStepDecryptStepDetailsType {
        /// `PGP`
        pub const Pgp: Self = word("PGP");
    }

    /// `DeleteStepDetails`.
    pub type WorkflowStepDeleteStepDetails = Fields<of::WorkflowStepDeleteStepDetails>;
    impl WorkflowStepDeleteStepDetails {
        /// `Name`: at most 30 characters, matches `^[\w-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SourceFileLocation`: at most 256 characters, matches `^\$\{(\w+.)+\w+\}$`.
        #[track_caller] pub fn source_file_location(self, value: impl IntoVal<String>) -> Self { with(self, "SourceFileLocation", value) }
    }

    /// `TagStepDetails`.
    pub type WorkflowStepTagStepDetails = Fields<of::WorkflowStepTagStepDetails>;
    impl WorkflowStepTagStepDetails {
        /// `Name`: at most 30 characters, matches `^[\w-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SourceFileLocation`: at most 256 characters, matches `^\$\{(\w+.)+\w+\}$`.
        #[track_caller] pub fn source_file_location(self, value: impl IntoVal<String>) -> Self { with(self, "SourceFileLocation", value) }
        /// `Tags`: 1 to 10 items, no item twice.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<S3Tag>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `Type`.
    pub type WorkflowStepType = Word<fn(of::WorkflowStepType)>;
    impl WorkflowStepType {
        /// `COPY`
        pub const Copy: Self = word("COPY");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `DECRYPT`
        pub const Decrypt: Self = word("DECRYPT");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `TAG`
        pub const Tag: Self = word("TAG");
    }
}
