// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PCAConnectorAD`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnConnector {} pub enum CfnDirectoryRegistration {} pub enum CfnServicePrincipalName {} pub enum CfnTemplate {} pub enum CfnTemplateGroupAccessControlEntry {} }

/// [`AWS::PCAConnectorAD::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-connector.html).
///
/// What `Ref` returns: `ConnectorArn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::PCAConnectorAD::Connector"; type Tags = cfn::TagMap; type Props = CfnConnectorProps; type Reference = Is<kinds::PcaConnectorAdConnectorArn>; }
impl CfnConnector {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<Is<kinds::PcaConnectorAdConnectorArn>> { cfn::attribute(&self.0, "ConnectorArn") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `CertificateAuthorityArn`, `DirectoryId`, `VpcInformation`.
///
/// A change replaces the resource: `CertificateAuthorityArn`, `DirectoryId`, `VpcInformation`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
/// What [`CfnConnectorProps`] cannot do without.
pub struct CfnConnectorPropsRequired<A, B, C> {
    /// `CertificateAuthorityArn`: 5 to 200 characters, matches `^arn:[\w-]+:acm-pca:[\w-]+:[0-9]+:certificate-authority\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub certificate_authority_arn: A,
    /// `DirectoryId`: matches `^d-[0-9a-f]{10}$`. Changing it replaces the resource.
    pub directory_id: B,
    /// `VpcInformation`. Changing it replaces the resource.
    pub vpc_information: C,
}
impl CfnConnectorProps {
    /// Takes what is mandatory, by name: [`CfnConnectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_connector::VpcInformation>>(required: CfnConnectorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "CertificateAuthorityArn", required.certificate_authority_arn), "DirectoryId", required.directory_id), "VpcInformation", required.vpc_information) }
    /// `CertificateAuthorityArn`: mandatory, 5 to 200 characters, matches `^arn:[\w-]+:acm-pca:[\w-]+:[0-9]+:certificate-authority\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
    /// `DirectoryId`: mandatory, matches `^d-[0-9a-f]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `VpcInformation`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_information(self, value: impl IntoVal<cfn_connector::VpcInformation>) -> Self { with(self, "VpcInformation", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum VpcInformation {} pub enum VpcInformationIpAddressType {} }

    /// `VpcInformation`.
    pub type VpcInformation = Fields<of::VpcInformation>;
    impl VpcInformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(empty(), "SecurityGroupIds", security_group_ids) }
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<VpcInformationIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `SecurityGroupIds`: mandatory, 1 to 5 items, no item twice, each 11 to 20 characters, each matches `^(?:sg-[0-9a-f]{8}|sg-[0-9a-f]{17})$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    }

    /// Words of `IpAddressType`.
    pub type VpcInformationIpAddressType = Word<fn(of::VpcInformationIpAddressType)>;
    impl VpcInformationIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUALSTACK`
        pub const Dualstack: Self = word("DUALSTACK");
    }
}

/// [`AWS::PCAConnectorAD::DirectoryRegistration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-directoryregistration.html).
///
/// What `Ref` returns: `DirectoryRegistrationArn`.
pub type CfnDirectoryRegistration = Handle<of::CfnDirectoryRegistration>;
impl cfn::ResourceType for of::CfnDirectoryRegistration { const TYPE: &'static str = "AWS::PCAConnectorAD::DirectoryRegistration"; type Tags = cfn::TagMap; type Props = CfnDirectoryRegistrationProps; type Reference = Is<kinds::DirectoryRegistrationArn>; }
impl CfnDirectoryRegistration {
    /// The attribute `DirectoryRegistrationArn`.
    #[inline] pub fn attr_directory_registration_arn(&self) -> Val<Is<kinds::DirectoryRegistrationArn>> { cfn::attribute(&self.0, "DirectoryRegistrationArn") }
}

/// Properties of [`CfnDirectoryRegistration`].
///
/// Mandatory: `DirectoryId`.
///
/// A change replaces the resource: `DirectoryId`.
pub type CfnDirectoryRegistrationProps = Fields<of::CfnDirectoryRegistration>;
impl CfnDirectoryRegistrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(directory_id: impl IntoVal<String>) -> Self { with(empty(), "DirectoryId", directory_id) }
    /// `DirectoryId`: mandatory, matches `^d-[0-9a-f]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::PCAConnectorAD::ServicePrincipalName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-serviceprincipalname.html).
///
/// What `Ref` returns: a text of ConnectorArn, DirectoryRegistrationArn.
pub type CfnServicePrincipalName = Handle<of::CfnServicePrincipalName>;
impl cfn::ResourceType for of::CfnServicePrincipalName { const TYPE: &'static str = "AWS::PCAConnectorAD::ServicePrincipalName"; type Tags = cfn::NoTags; type Props = CfnServicePrincipalNameProps; type Reference = String; }

/// Properties of [`CfnServicePrincipalName`].
///
/// Mandatory: `ConnectorArn`, `DirectoryRegistrationArn`.
///
/// A change replaces the resource: `ConnectorArn`, `DirectoryRegistrationArn`.
pub type CfnServicePrincipalNameProps = Fields<of::CfnServicePrincipalName>;
impl CfnServicePrincipalNameProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connector_arn: impl IntoVal<String>, directory_registration_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ConnectorArn", connector_arn), "DirectoryRegistrationArn", directory_registration_arn) }
    /// `ConnectorArn`: mandatory, 5 to 200 characters, matches `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:connector(\/[\w-]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorArn", value) }
    /// `DirectoryRegistrationArn`: mandatory, 5 to 200 characters, matches `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:directory-registration(\/[\w-]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn directory_registration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryRegistrationArn", value) }
}

/// [`AWS::PCAConnectorAD::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html).
///
/// What `Ref` returns: `TemplateArn`.
pub type CfnTemplate = Handle<of::CfnTemplate>;
impl cfn::ResourceType for of::CfnTemplate { const TYPE: &'static str = "AWS::PCAConnectorAD::Template"; type Tags = cfn::TagMap; type Props = CfnTemplateProps; type Reference = Is<kinds::PcaConnectorAdTemplateArn>; }
impl CfnTemplate {
    /// The attribute `TemplateArn`.
    #[inline] pub fn attr_template_arn(&self) -> Val<Is<kinds::PcaConnectorAdTemplateArn>> { cfn::attribute(&self.0, "TemplateArn") }
}

/// Properties of [`CfnTemplate`].
///
/// Mandatory: `ConnectorArn`, `Definition`, `Name`.
///
/// A change replaces the resource: `ConnectorArn`, `Name`.
pub type CfnTemplateProps = Fields<of::CfnTemplate>;
/// What [`CfnTemplateProps`] cannot do without.
pub struct CfnTemplatePropsRequired<A, B, C> {
    /// `ConnectorArn`: 5 to 200 characters, matches `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:connector\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`. Changing it replaces the resource.
    pub connector_arn: A,
    /// `Definition`.
    pub definition: B,
    /// `Name`: 1 to 64 characters, matches `^(?!^\s+$)((?![\x5c'\x2b,;<=>#\x22])([\x20-\x7E]))+$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnTemplateProps {
    /// Takes what is mandatory, by name: [`CfnTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_template::TemplateDefinition>, C: IntoVal<String>>(required: CfnTemplatePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ConnectorArn", required.connector_arn), "Definition", required.definition), "Name", required.name) }
    /// `ConnectorArn`: mandatory, 5 to 200 characters, matches `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:connector\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorArn", value) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_template::TemplateDefinition>) -> Self { with(self, "Definition", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^(?!^\s+$)((?![\x5c'\x2b,;<=>#\x22])([\x20-\x7E]))+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReenrollAllCertificateHolders`. Write-only.
    #[track_caller] pub fn reenroll_all_certificate_holders(self, value: impl IntoVal<bool>) -> Self { with(self, "ReenrollAllCertificateHolders", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTemplate`].
pub mod cfn_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApplicationPolicies {} pub enum ApplicationPolicyType {} pub enum CertificateValidity {} pub enum ClientCompatibilityV2 {} pub enum ClientCompatibilityV3 {} pub enum ClientCompatibilityV4 {} pub enum EnrollmentFlagsV2 {} impl ias_core::Optional for EnrollmentFlagsV2 {} pub enum EnrollmentFlagsV3 {} impl ias_core::Optional for EnrollmentFlagsV3 {} pub enum EnrollmentFlagsV4 {} impl ias_core::Optional for EnrollmentFlagsV4 {} pub enum ExtensionsV2 {} pub enum ExtensionsV3 {} pub enum ExtensionsV4 {} pub enum GeneralFlagsV2 {} impl ias_core::Optional for GeneralFlagsV2 {} pub enum GeneralFlagsV3 {} impl ias_core::Optional for GeneralFlagsV3 {} pub enum GeneralFlagsV4 {} impl ias_core::Optional for GeneralFlagsV4 {} pub enum HashAlgorithm {} pub enum KeySpec {} pub enum KeyUsage {} pub enum KeyUsageFlags {} impl ias_core::Optional for KeyUsageFlags {} pub enum KeyUsagePropertyFlags {} impl ias_core::Optional for KeyUsagePropertyFlags {} pub enum KeyUsagePropertyType {} pub enum PrivateKeyAlgorithm {} pub enum PrivateKeyAttributesV2 {} pub enum PrivateKeyAttributesV3 {} pub enum PrivateKeyAttributesV4 {} pub enum PrivateKeyFlagsV2 {} pub enum PrivateKeyFlagsV3 {} pub enum PrivateKeyFlagsV4 {} pub enum SubjectNameFlagsV2 {} impl ias_core::Optional for SubjectNameFlagsV2 {} pub enum SubjectNameFlagsV3 {} impl ias_core::Optional for SubjectNameFlagsV3 {} pub enum SubjectNameFlagsV4 {} impl ias_core::Optional for SubjectNameFlagsV4 {} pub enum TemplateV2 {} pub enum TemplateV3 {} pub enum TemplateV4 {} pub enum ValidityPeriod {} pub enum ValidityPeriodType {} }

    /// `ApplicationPolicies`.
    pub type ApplicationPolicies = Fields<of::ApplicationPolicies>;
    impl ApplicationPolicies {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policies: impl IntoVal<List<ApplicationPolicy>>) -> Self { with(empty(), "Policies", policies) }
        /// `Critical`.
        #[track_caller] pub fn critical(self, value: impl IntoVal<bool>) -> Self { with(self, "Critical", value) }
        /// `Policies`: mandatory, 1 to 100 items, no item twice.
        #[track_caller] pub fn policies(self, value: impl IntoVal<List<ApplicationPolicy>>) -> Self { with(self, "Policies", value) }
    }

    /// `ApplicationPolicy`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApplicationPolicy(Value);
    ias_core::union!(ApplicationPolicy);
    impl ApplicationPolicy {
        /// `PolicyType`.
        #[track_caller] pub fn policy_type(value: impl IntoVal<ApplicationPolicyType>) -> Self { Self(Value::one("PolicyType", value)) }
        /// `PolicyObjectIdentifier`: 1 to 64 characters, matches `^([0-2])\.([0-9]|([0-3][0-9]))(\.([0-9]+)){0,126}$`.
        #[track_caller] pub fn policy_object_identifier(value: impl IntoVal<String>) -> Self { Self(Value::one("PolicyObjectIdentifier", value)) }
    }

    /// Words of `ApplicationPolicyType`.
    pub type ApplicationPolicyType = Word<fn(of::ApplicationPolicyType)>;
    impl ApplicationPolicyType {
        /// `ALL_APPLICATION_POLICIES`
        pub const AllApplicationPolicies: Self = word("ALL_APPLICATION_POLICIES");
        /// `ANY_PURPOSE`
        pub const AnyPurpose: Self = word("ANY_PURPOSE");
        /// `ATTESTATION_IDENTITY_KEY_CERTIFICATE`
        pub const AttestationIdentityKeyCertificate: Self = word("ATTESTATION_IDENTITY_KEY_CERTIFICATE");
        /// `CERTIFICATE_REQUEST_AGENT`
        pub const CertificateRequestAgent: Self = word("CERTIFICATE_REQUEST_AGENT");
        /// `CLIENT_AUTHENTICATION`
        pub const ClientAuthentication: Self = word("CLIENT_AUTHENTICATION");
        /// `CODE_SIGNING`
        pub const CodeSigning: Self = word("CODE_SIGNING");
        /// `CTL_USAGE`
        pub const CtlUsage: Self = word("CTL_USAGE");
        /// `DIGITAL_RIGHTS`
        pub const DigitalRights: Self = word("DIGITAL_RIGHTS");
        /// `DIRECTORY_SERVICE_EMAIL_REPLICATION`
        pub const DirectoryServiceEmailReplication: Self = word("DIRECTORY_SERVICE_EMAIL_REPLICATION");
        /// `DISALLOWED_LIST`
        pub const DisallowedList: Self = word("DISALLOWED_LIST");
        /// `DNS_SERVER_TRUST`
        pub const DnsServerTrust: Self = word("DNS_SERVER_TRUST");
        /// `DOCUMENT_ENCRYPTION`
        pub const DocumentEncryption: Self = word("DOCUMENT_ENCRYPTION");
        /// `DOCUMENT_SIGNING`
        pub const DocumentSigning: Self = word("DOCUMENT_SIGNING");
        /// `DYNAMIC_CODE_GENERATOR`
        pub const DynamicCodeGenerator: Self = word("DYNAMIC_CODE_GENERATOR");
        /// `EARLY_LAUNCH_ANTIMALWARE_DRIVER`
        pub const EarlyLaunchAntimalwareDriver: Self = word("EARLY_LAUNCH_ANTIMALWARE_DRIVER");
        /// `EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION`
        pub const EmbeddedWindowsSystemComponentVerification: Self = word("EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION");
        /// `ENCLAVE`
        pub const Enclave: Self = word("ENCLAVE");
        /// `ENCRYPTING_FILE_SYSTEM`
        pub const EncryptingFileSystem: Self = word("ENCRYPTING_FILE_SYSTEM");
        /// `ENDORSEMENT_KEY_CERTIFICATE`
        pub const EndorsementKeyCertificate: Self = word("ENDORSEMENT_KEY_CERTIFICATE");
        /// `FILE_RECOVERY`
        pub const FileRecovery: Self = word("FILE_RECOVERY");
        /// `HAL_EXTENSION`
        pub const HalExtension: Self = word("HAL_EXTENSION");
        /// `IP_SECURITY_END_SYSTEM`
        pub const IpSecurityEndSystem: Self = word("IP_SECURITY_END_SYSTEM");
        /// `IP_SECURITY_IKE_INTERMEDIATE`
        pub const IpSecurityIkeIntermediate: Self = word("IP_SECURITY_IKE_INTERMEDIATE");
        /// `IP_SECURITY_TUNNEL_TERMINATION`
        pub const IpSecurityTunnelTermination: Self = word("IP_SECURITY_TUNNEL_TERMINATION");
        /// `IP_SECURITY_USER`
        pub const IpSecurityUser: Self = word("IP_SECURITY_USER");
        /// `ISOLATED_USER_MODE`
        pub const IsolatedUserMode: Self = word("ISOLATED_USER_MODE");
        /// `KDC_AUTHENTICATION`
        pub const KdcAuthentication: Self = word("KDC_AUTHENTICATION");
        /// `KERNEL_MODE_CODE_SIGNING`
        pub const KernelModeCodeSigning: Self = word("KERNEL_MODE_CODE_SIGNING");
        /// `KEY_PACK_LICENSES`
        pub const KeyPackLicenses: Self = word("KEY_PACK_LICENSES");
        /// `KEY_RECOVERY`
        pub const KeyRecovery: Self = word("KEY_RECOVERY");
        /// `KEY_RECOVERY_AGENT`
        pub const KeyRecoveryAgent: Self = word("KEY_RECOVERY_AGENT");
        /// `LICENSE_SERVER_VERIFICATION`
        pub const LicenseServerVerification: Self = word("LICENSE_SERVER_VERIFICATION");
        /// `LIFETIME_SIGNING`
        pub const LifetimeSigning: Self = word("LIFETIME_SIGNING");
        /// `MICROSOFT_PUBLISHER`
        pub const MicrosoftPublisher: Self = word("MICROSOFT_PUBLISHER");
        /// `MICROSOFT_TIME_STAMPING`
        pub const MicrosoftTimeStamping: Self = word("MICROSOFT_TIME_STAMPING");
        /// `MICROSOFT_TRUST_LIST_SIGNING`
        pub const MicrosoftTrustListSigning: Self = word("MICROSOFT_TRUST_LIST_SIGNING");
        /// `OCSP_SIGNING`
        pub const OcspSigning: Self = word("OCSP_SIGNING");
        /// `OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION`
        pub const OemWindowsSystemComponentVerification: Self = word("OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION");
        /// `PLATFORM_CERTIFICATE`
        pub const PlatformCertificate: Self = word("PLATFORM_CERTIFICATE");
        /// `PREVIEW_BUILD_SIGNING`
        pub const PreviewBuildSigning: Self = word("PREVIEW_BUILD_SIGNING");
        /// `PRIVATE_KEY_ARCHIVAL`
        pub const PrivateKeyArchival: Self = word("PRIVATE_KEY_ARCHIVAL");
        /// `PROTECTED_PROCESS_LIGHT_VERIFICATION`
        pub const ProtectedProcessLightVerification: Self = word("PROTECTED_PROCESS_LIGHT_VERIFICATION");
        /// `PROTECTED_PROCESS_VERIFICATION`
        pub const ProtectedProcessVerification: Self = word("PROTECTED_PROCESS_VERIFICATION");
        /// `QUALIFIED_SUBORDINATION`
        pub const QualifiedSubordination: Self = word("QUALIFIED_SUBORDINATION");
        /// `REVOKED_LIST_SIGNER`
        pub const RevokedListSigner: Self = word("REVOKED_LIST_SIGNER");
        /// `ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION`
        pub const RootProgramAutoUpdateCaRevocation: Self = word("ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION");
        /// `ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION`
        pub const RootProgramAutoUpdateEndRevocation: Self = word("ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION");
        /// `ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL`
        pub const RootProgramNoOscpFailoverToCrl: Self = word("ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL");
        /// `ROOT_LIST_SIGNER`
        pub const RootListSigner: Self = word("ROOT_LIST_SIGNER");
        /// `SECURE_EMAIL`
        pub const SecureEmail: Self = word("SECURE_EMAIL");
        /// `SERVER_AUTHENTICATION`
        pub const ServerAuthentication: Self = word("SERVER_AUTHENTICATION");
        /// `SMART_CARD_LOGIN`
        pub const SmartCardLogin: Self = word("SMART_CARD_LOGIN");
        /// `SPC_ENCRYPTED_DIGEST_RETRY_COUNT`
        pub const SpcEncryptedDigestRetryCount: Self = word("SPC_ENCRYPTED_DIGEST_RETRY_COUNT");
        /// `SPC_RELAXED_PE_MARKER_CHECK`
        pub const SpcRelaxedPeMarkerCheck: Self = word("SPC_RELAXED_PE_MARKER_CHECK");
        /// `TIME_STAMPING`
        pub const TimeStamping: Self = word("TIME_STAMPING");
        /// `WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION`
        pub const WindowsHardwareDriverAttestedVerification: Self = word("WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION");
        /// `WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION`
        pub const WindowsHardwareDriverExtendedVerification: Self = word("WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION");
        /// `WINDOWS_HARDWARE_DRIVER_VERIFICATION`
        pub const WindowsHardwareDriverVerification: Self = word("WINDOWS_HARDWARE_DRIVER_VERIFICATION");
        /// `WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION`
        pub const WindowsHelloRecoveryKeyEncryption: Self = word("WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION");
        /// `WINDOWS_KITS_COMPONENT`
        pub const WindowsKitsComponent: Self = word("WINDOWS_KITS_COMPONENT");
        /// `WINDOWS_RT_VERIFICATION`
        pub const WindowsRtVerification: Self = word("WINDOWS_RT_VERIFICATION");
        /// `WINDOWS_SOFTWARE_EXTENSION_VERIFICATION`
        pub const WindowsSoftwareExtensionVerification: Self = word("WINDOWS_SOFTWARE_EXTENSION_VERIFICATION");
        /// `WINDOWS_STORE`
        pub const WindowsStore: Self = word("WINDOWS_STORE");
        /// `WINDOWS_SYSTEM_COMPONENT_VERIFICATION`
        pub const WindowsSystemComponentVerification: Self = word("WINDOWS_SYSTEM_COMPONENT_VERIFICATION");
        /// `WINDOWS_TCB_COMPONENT`
        pub const WindowsTcbComponent: Self = word("WINDOWS_TCB_COMPONENT");
        /// `WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT`
        pub const WindowsThirdPartyApplicationComponent: Self = word("WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT");
        /// `WINDOWS_UPDATE`
        pub const WindowsUpdate: Self = word("WINDOWS_UPDATE");
    }

    /// `CertificateValidity`.
    pub type CertificateValidity = Fields<of::CertificateValidity>;
    impl CertificateValidity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(renewal_period: impl IntoVal<ValidityPeriod>, validity_period: impl IntoVal<ValidityPeriod>) -> Self { with(with(empty(), "RenewalPeriod", renewal_period), "ValidityPeriod", validity_period) }
        /// `RenewalPeriod`: mandatory.
        #[track_caller] pub fn renewal_period(self, value: impl IntoVal<ValidityPeriod>) -> Self { with(self, "RenewalPeriod", value) }
        /// `ValidityPeriod`: mandatory.
        #[track_caller] pub fn validity_period(self, value: impl IntoVal<ValidityPeriod>) -> Self { with(self, "ValidityPeriod", value) }
    }

    /// Words of `ClientCompatibilityV2`.
    pub type ClientCompatibilityV2 = Word<fn(of::ClientCompatibilityV2)>;
    impl ClientCompatibilityV2 {
        /// `WINDOWS_SERVER_2003`
        pub const WindowsServer2003: Self = word("WINDOWS_SERVER_2003");
        /// `WINDOWS_SERVER_2008`
        pub const WindowsServer2008: Self = word("WINDOWS_SERVER_2008");
        /// `WINDOWS_SERVER_2008_R2`
        pub const WindowsServer2008R2: Self = word("WINDOWS_SERVER_2008_R2");
        /// `WINDOWS_SERVER_2012`
        pub const WindowsServer2012: Self = word("WINDOWS_SERVER_2012");
        /// `WINDOWS_SERVER_2012_R2`
        pub const WindowsServer2012R2: Self = word("WINDOWS_SERVER_2012_R2");
        /// `WINDOWS_SERVER_2016`
        pub const WindowsServer2016: Self = word("WINDOWS_SERVER_2016");
    }

    /// Words of `ClientCompatibilityV3`.
    pub type ClientCompatibilityV3 = Word<fn(of::ClientCompatibilityV3)>;
    impl ClientCompatibilityV3 {
        /// `WINDOWS_SERVER_2008`
        pub const WindowsServer2008: Self = word("WINDOWS_SERVER_2008");
        /// `WINDOWS_SERVER_2008_R2`
        pub const WindowsServer2008R2: Self = word("WINDOWS_SERVER_2008_R2");
        /// `WINDOWS_SERVER_2012`
        pub const WindowsServer2012: Self = word("WINDOWS_SERVER_2012");
        /// `WINDOWS_SERVER_2012_R2`
        pub const WindowsServer2012R2: Self = word("WINDOWS_SERVER_2012_R2");
        /// `WINDOWS_SERVER_2016`
        pub const WindowsServer2016: Self = word("WINDOWS_SERVER_2016");
    }

    /// Words of `ClientCompatibilityV4`.
    pub type ClientCompatibilityV4 = Word<fn(of::ClientCompatibilityV4)>;
    impl ClientCompatibilityV4 {
        /// `WINDOWS_SERVER_2012`
        pub const WindowsServer2012: Self = word("WINDOWS_SERVER_2012");
        /// `WINDOWS_SERVER_2012_R2`
        pub const WindowsServer2012R2: Self = word("WINDOWS_SERVER_2012_R2");
        /// `WINDOWS_SERVER_2016`
        pub const WindowsServer2016: Self = word("WINDOWS_SERVER_2016");
    }

    /// `EnrollmentFlagsV2`.
    pub type EnrollmentFlagsV2 = Fields<of::EnrollmentFlagsV2>;
    impl EnrollmentFlagsV2 {
        /// `EnableKeyReuseOnNtTokenKeysetStorageFull`.
        #[track_caller] pub fn enable_key_reuse_on_nt_token_keyset_storage_full(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableKeyReuseOnNtTokenKeysetStorageFull", value) }
        /// `IncludeSymmetricAlgorithms`.
        #[track_caller] pub fn include_symmetric_algorithms(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSymmetricAlgorithms", value) }
        /// `NoSecurityExtension`.
        #[track_caller] pub fn no_security_extension(self, value: impl IntoVal<bool>) -> Self { with(self, "NoSecurityExtension", value) }
        /// `RemoveInvalidCertificateFromPersonalStore`.
        #[track_caller] pub fn remove_invalid_certificate_from_personal_store(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveInvalidCertificateFromPersonalStore", value) }
        /// `UserInteractionRequired`.
        #[track_caller] pub fn user_interaction_required(self, value: impl IntoVal<bool>) -> Self { with(self, "UserInteractionRequired", value) }
    }

    /// `EnrollmentFlagsV3`.
    pub type EnrollmentFlagsV3 = Fields<of::EnrollmentFlagsV3>;
    impl EnrollmentFlagsV3 {
        /// `EnableKeyReuseOnNtTokenKeysetStorageFull`.
        #[track_caller] pub fn enable_key_reuse_on_nt_token_keyset_storage_full(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableKeyReuseOnNtTokenKeysetStorageFull", value) }
        /// `IncludeSymmetricAlgorithms`.
        #[track_caller] pub fn include_symmetric_algorithms(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSymmetricAlgorithms", value) }
        /// `NoSecurityExtension`.
        #[track_caller] pub fn no_security_extension(self, value: impl IntoVal<bool>) -> Self { with(self, "NoSecurityExtension", value) }
        /// `RemoveInvalidCertificateFromPersonalStore`.
        #[track_caller] pub fn remove_invalid_certificate_from_personal_store(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveInvalidCertificateFromPersonalStore", value) }
        /// `UserInteractionRequired`.
        #[track_caller] pub fn user_interaction_required(self, value: impl IntoVal<bool>) -> Self { with(self, "UserInteractionRequired", value) }
    }

    /// `EnrollmentFlagsV4`.
    pub type EnrollmentFlagsV4 = Fields<of::EnrollmentFlagsV4>;
    impl EnrollmentFlagsV4 {
        /// `EnableKeyReuseOnNtTokenKeysetStorageFull`.
        #[track_caller] pub fn enable_key_reuse_on_nt_token_keyset_storage_full(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableKeyReuseOnNtTokenKeysetStorageFull", value) }
        /// `IncludeSymmetricAlgorithms`.
        #[track_caller] pub fn include_symmetric_algorithms(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSymmetricAlgorithms", value) }
        /// `NoSecurityExtension`.
        #[track_caller] pub fn no_security_extension(self, value: impl IntoVal<bool>) -> Self { with(self, "NoSecurityExtension", value) }
        /// `RemoveInvalidCertificateFromPersonalStore`.
        #[track_caller] pub fn remove_invalid_certificate_from_personal_store(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveInvalidCertificateFromPersonalStore", value) }
        /// `UserInteractionRequired`.
        #[track_caller] pub fn user_interaction_required(self, value: impl IntoVal<bool>) -> Self { with(self, "UserInteractionRequired", value) }
    }

    /// `ExtensionsV2`.
    pub type ExtensionsV2 = Fields<of::ExtensionsV2>;
    impl ExtensionsV2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_usage: impl IntoVal<KeyUsage>) -> Self { with(empty(), "KeyUsage", key_usage) }
        /// `ApplicationPolicies`.
        #[track_caller] pub fn application_policies(self, value: impl IntoVal<ApplicationPolicies>) -> Self { with(self, "ApplicationPolicies", value) }
        /// `KeyUsage`: mandatory.
        #[track_caller] pub fn key_usage(self, value: impl IntoVal<KeyUsage>) -> Self { with(self, "KeyUsage", value) }
    }

    /// `ExtensionsV3`.
    pub type ExtensionsV3 = Fields<of::ExtensionsV3>;
    impl ExtensionsV3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_usage: impl IntoVal<KeyUsage>) -> Self { with(empty(), "KeyUsage", key_usage) }
        /// `ApplicationPolicies`.
        #[track_caller] pub fn application_policies(self, value: impl IntoVal<ApplicationPolicies>) -> Self { with(self, "ApplicationPolicies", value) }
        /// `KeyUsage`: mandatory.
        #[track_caller] pub fn key_usage(self, value: impl IntoVal<KeyUsage>) -> Self { with(self, "KeyUsage", value) }
    }

    /// `ExtensionsV4`.
    pub type ExtensionsV4 = Fields<of::ExtensionsV4>;
    impl ExtensionsV4 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_usage: impl IntoVal<KeyUsage>) -> Self { with(empty(), "KeyUsage", key_usage) }
        /// `ApplicationPolicies`.
        #[track_caller] pub fn application_policies(self, value: impl IntoVal<ApplicationPolicies>) -> Self { with(self, "ApplicationPolicies", value) }
        /// `KeyUsage`: mandatory.
        #[track_caller] pub fn key_usage(self, value: impl IntoVal<KeyUsage>) -> Self { with(self, "KeyUsage", value) }
    }

    /// `GeneralFlagsV2`.
    pub type GeneralFlagsV2 = Fields<of::GeneralFlagsV2>;
    impl GeneralFlagsV2 {
        /// `AutoEnrollment`.
        #[track_caller] pub fn auto_enrollment(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnrollment", value) }
        /// `MachineType`.
        #[track_caller] pub fn machine_type(self, value: impl IntoVal<bool>) -> Self { with(self, "MachineType", value) }
    }

    /// `GeneralFlagsV3`.
    pub type GeneralFlagsV3 = Fields<of::GeneralFlagsV3>;
    impl GeneralFlagsV3 {
        /// `AutoEnrollment`.
        #[track_caller] pub fn auto_enrollment(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnrollment", value) }
        /// `MachineType`.
        #[track_caller] pub fn machine_type(self, value: impl IntoVal<bool>) -> Self { with(self, "MachineType", value) }
    }

    /// `GeneralFlagsV4`.
    pub type GeneralFlagsV4 = Fields<of::GeneralFlagsV4>;
    impl GeneralFlagsV4 {
        /// `AutoEnrollment`.
        #[track_caller] pub fn auto_enrollment(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoEnrollment", value) }
        /// `MachineType`.
        #[track_caller] pub fn machine_type(self, value: impl IntoVal<bool>) -> Self { with(self, "MachineType", value) }
    }

    /// Words of `HashAlgorithm`.
    pub type HashAlgorithm = Word<fn(of::HashAlgorithm)>;
    impl HashAlgorithm {
        /// `SHA256`
        pub const Sha256: Self = word("SHA256");
        /// `SHA384`
        pub const Sha384: Self = word("SHA384");
        /// `SHA512`
        pub const Sha512: Self = word("SHA512");
    }

    /// Words of `KeySpec`.
    pub type KeySpec = Word<fn(of::KeySpec)>;
    impl KeySpec {
        /// `KEY_EXCHANGE`
        pub const KeyExchange: Self = word("KEY_EXCHANGE");
        /// `SIGNATURE`
        pub const Signature: Self = word("SIGNATURE");
    }

    /// `KeyUsage`.
    pub type KeyUsage = Fields<of::KeyUsage>;
    impl KeyUsage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(usage_flags: impl IntoVal<KeyUsageFlags>) -> Self { with(empty(), "UsageFlags", usage_flags) }
        /// `Critical`.
        #[track_caller] pub fn critical(self, value: impl IntoVal<bool>) -> Self { with(self, "Critical", value) }
        /// `UsageFlags`: mandatory.
        #[track_caller] pub fn usage_flags(self, value: impl IntoVal<KeyUsageFlags>) -> Self { with(self, "UsageFlags", value) }
    }

    /// `KeyUsageFlags`.
    pub type KeyUsageFlags = Fields<of::KeyUsageFlags>;
    impl KeyUsageFlags {
        /// `DataEncipherment`.
        #[track_caller] pub fn data_encipherment(self, value: impl IntoVal<bool>) -> Self { with(self, "DataEncipherment", value) }
        /// `DigitalSignature`.
        #[track_caller] pub fn digital_signature(self, value: impl IntoVal<bool>) -> Self { with(self, "DigitalSignature", value) }
        /// `KeyAgreement`.
        #[track_caller] pub fn key_agreement(self, value: impl IntoVal<bool>) -> Self { with(self, "KeyAgreement", value) }
        /// `KeyEncipherment`.
        #[track_caller] pub fn key_encipherment(self, value: impl IntoVal<bool>) -> Self { with(self, "KeyEncipherment", value) }
        /// `NonRepudiation`.
        #[track_caller] pub fn non_repudiation(self, value: impl IntoVal<bool>) -> Self { with(self, "NonRepudiation", value) }
    }

    /// `KeyUsageProperty`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyUsageProperty(Value);
    ias_core::union!(KeyUsageProperty);
    impl KeyUsageProperty {
        /// `PropertyType`.
        #[track_caller] pub fn property_type(value: impl IntoVal<KeyUsagePropertyType>) -> Self { Self(Value::one("PropertyType", value)) }
        /// `PropertyFlags`.
        #[track_caller] pub fn property_flags(value: impl IntoVal<KeyUsagePropertyFlags>) -> Self { Self(Value::one("PropertyFlags", value)) }
    }

    /// `KeyUsagePropertyFlags`.
    pub type KeyUsagePropertyFlags = Fields<of::KeyUsagePropertyFlags>;
    impl KeyUsagePropertyFlags {
        /// `Decrypt`.
        #[track_caller] pub fn decrypt(self, value: impl IntoVal<bool>) -> Self { with(self, "Decrypt", value) }
        /// `KeyAgreement`.
        #[track_caller] pub fn key_agreement(self, value: impl IntoVal<bool>) -> Self { with(self, "KeyAgreement", value) }
        /// `Sign`.
        #[track_caller] pub fn sign(self, value: impl IntoVal<bool>) -> Self { with(self, "Sign", value) }
    }

    /// Words of `KeyUsagePropertyType`.
    pub type KeyUsagePropertyType = Word<fn(of::KeyUsagePropertyType)>;
    impl KeyUsagePropertyType {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `PrivateKeyAlgorithm`.
    pub type PrivateKeyAlgorithm = Word<fn(of::PrivateKeyAlgorithm)>;
    impl PrivateKeyAlgorithm {
        /// `RSA`
        pub const Rsa: Self = word("RSA");
        /// `ECDH_P256`
        pub const EcdhP256: Self = word("ECDH_P256");
        /// `ECDH_P384`
        pub const EcdhP384: Self = word("ECDH_P384");
        /// `ECDH_P521`
        pub const EcdhP521: Self = word("ECDH_P521");
    }

    /// `PrivateKeyAttributesV2`.
    pub type PrivateKeyAttributesV2 = Fields<of::PrivateKeyAttributesV2>;
    impl PrivateKeyAttributesV2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_spec: impl IntoVal<KeySpec>, minimal_key_length: impl IntoVal<f64>) -> Self { with(with(empty(), "KeySpec", key_spec), "MinimalKeyLength", minimal_key_length) }
        /// `CryptoProviders`: 1 to 100 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn crypto_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CryptoProviders", value) }
        /// `KeySpec`: mandatory.
        #[track_caller] pub fn key_spec(self, value: impl IntoVal<KeySpec>) -> Self { with(self, "KeySpec", value) }
        /// `MinimalKeyLength`: mandatory, at least 1.
        #[track_caller] pub fn minimal_key_length(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimalKeyLength", value) }
    }

    /// `PrivateKeyAttributesV3`.
    pub type PrivateKeyAttributesV3 = Fields<of::PrivateKeyAttributesV3>;
    /// What [`PrivateKeyAttributesV3`] cannot do without.
    pub struct PrivateKeyAttributesV3Required<A, B, C, D> {
        /// `Algorithm`.
        pub algorithm: A,
        /// `KeySpec`.
        pub key_spec: B,
        /// `KeyUsageProperty`.
        pub key_usage_property: C,
        /// `MinimalKeyLength`: at least 1.
        pub minimal_key_length: D,
    }
    impl PrivateKeyAttributesV3 {
        /// Takes what is mandatory, by name: [`PrivateKeyAttributesV3Required`].
        #[track_caller] pub fn new<A: IntoVal<PrivateKeyAlgorithm>, B: IntoVal<KeySpec>, C: IntoVal<KeyUsageProperty>, D: IntoVal<f64>>(required: PrivateKeyAttributesV3Required<A, B, C, D>) -> Self { with(with(with(with(empty(), "Algorithm", required.algorithm), "KeySpec", required.key_spec), "KeyUsageProperty", required.key_usage_property), "MinimalKeyLength", required.minimal_key_length) }
        /// `Algorithm`: mandatory.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<PrivateKeyAlgorithm>) -> Self { with(self, "Algorithm", value) }
        /// `CryptoProviders`: 1 to 100 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn crypto_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CryptoProviders", value) }
        /// `KeySpec`: mandatory.
        #[track_caller] pub fn key_spec(self, value: impl IntoVal<KeySpec>) -> Self { with(self, "KeySpec", value) }
        /// `KeyUsageProperty`: mandatory.
        #[track_caller] pub fn key_usage_property(self, value: impl IntoVal<KeyUsageProperty>) -> Self { with(self, "KeyUsageProperty", value) }
        /// `MinimalKeyLength`: mandatory, at least 1.
        #[track_caller] pub fn minimal_key_length(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimalKeyLength", value) }
    }

    /// `PrivateKeyAttributesV4`.
    pub type PrivateKeyAttributesV4 = Fields<of::PrivateKeyAttributesV4>;
    impl PrivateKeyAttributesV4 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_spec: impl IntoVal<KeySpec>, minimal_key_length: impl IntoVal<f64>) -> Self { with(with(empty(), "KeySpec", key_spec), "MinimalKeyLength", minimal_key_length) }
        /// `Algorithm`.
        #[track_caller] pub fn algorithm(self, value: impl IntoVal<PrivateKeyAlgorithm>) -> Self { with(self, "Algorithm", value) }
        /// `CryptoProviders`: 1 to 100 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn crypto_providers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CryptoProviders", value) }
        /// `KeySpec`: mandatory.
        #[track_caller] pub fn key_spec(self, value: impl IntoVal<KeySpec>) -> Self { with(self, "KeySpec", value) }
        /// `KeyUsageProperty`.
        #[track_caller] pub fn key_usage_property(self, value: impl IntoVal<KeyUsageProperty>) -> Self { with(self, "KeyUsageProperty", value) }
        /// `MinimalKeyLength`: mandatory, at least 1.
        #[track_caller] pub fn minimal_key_length(self, value: impl IntoVal<f64>) -> Self { with(self, "MinimalKeyLength", value) }
    }

    /// `PrivateKeyFlagsV2`.
    pub type PrivateKeyFlagsV2 = Fields<of::PrivateKeyFlagsV2>;
    impl PrivateKeyFlagsV2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_version: impl IntoVal<ClientCompatibilityV2>) -> Self { with(empty(), "ClientVersion", client_version) }
        /// `ClientVersion`: mandatory.
        #[track_caller] pub fn client_version(self, value: impl IntoVal<ClientCompatibilityV2>) -> Self { with(self, "ClientVersion", value) }
        /// `ExportableKey`.
        #[track_caller] pub fn exportable_key(self, value: impl IntoVal<bool>) -> Self { with(self, "ExportableKey", value) }
        /// `StrongKeyProtectionRequired`.
        #[track_caller] pub fn strong_key_protection_required(self, value: impl IntoVal<bool>) -> Self { with(self, "StrongKeyProtectionRequired", value) }
    }

    /// `PrivateKeyFlagsV3`.
    pub type PrivateKeyFlagsV3 = Fields<of::PrivateKeyFlagsV3>;
    impl PrivateKeyFlagsV3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_version: impl IntoVal<ClientCompatibilityV3>) -> Self { with(empty(), "ClientVersion", client_version) }
        /// `ClientVersion`: mandatory.
        #[track_caller] pub fn client_version(self, value: impl IntoVal<ClientCompatibilityV3>) -> Self { with(self, "ClientVersion", value) }
        /// `ExportableKey`.
        #[track_caller] pub fn exportable_key(self, value: impl IntoVal<bool>) -> Self { with(self, "ExportableKey", value) }
        /// `RequireAlternateSignatureAlgorithm`.
        #[track_caller] pub fn require_alternate_signature_algorithm(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireAlternateSignatureAlgorithm", value) }
        /// `StrongKeyProtectionRequired`.
        #[track_caller] pub fn strong_key_protection_required(self, value: impl IntoVal<bool>) -> Self { with(self, "StrongKeyProtectionRequired", value) }
    }

    /// `PrivateKeyFlagsV4`.
    pub type PrivateKeyFlagsV4 = Fields<of::PrivateKeyFlagsV4>;
    impl PrivateKeyFlagsV4 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_version: impl IntoVal<ClientCompatibilityV4>) -> Self { with(empty(), "ClientVersion", client_version) }
        /// `ClientVersion`: mandatory.
        #[track_caller] pub fn client_version(self, value: impl IntoVal<ClientCompatibilityV4>) -> Self { with(self, "ClientVersion", value) }
        /// `ExportableKey`.
        #[track_caller] pub fn exportable_key(self, value: impl IntoVal<bool>) -> Self { with(self, "ExportableKey", value) }
        /// `RequireAlternateSignatureAlgorithm`.
        #[track_caller] pub fn require_alternate_signature_algorithm(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireAlternateSignatureAlgorithm", value) }
        /// `RequireSameKeyRenewal`.
        #[track_caller] pub fn require_same_key_renewal(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireSameKeyRenewal", value) }
        /// `StrongKeyProtectionRequired`.
        #[track_caller] pub fn strong_key_protection_required(self, value: impl IntoVal<bool>) -> Self { with(self, "StrongKeyProtectionRequired", value) }
        /// `UseLegacyProvider`.
        #[track_caller] pub fn use_legacy_provider(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLegacyProvider", value) }
    }

    /// `SubjectNameFlagsV2`.
    pub type SubjectNameFlagsV2 = Fields<of::SubjectNameFlagsV2>;
    impl SubjectNameFlagsV2 {
        /// `RequireCommonName`.
        #[track_caller] pub fn require_common_name(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireCommonName", value) }
        /// `RequireDirectoryPath`.
        #[track_caller] pub fn require_directory_path(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireDirectoryPath", value) }
        /// `RequireDnsAsCn`.
        #[track_caller] pub fn require_dns_as_cn(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireDnsAsCn", value) }
        /// `RequireEmail`.
        #[track_caller] pub fn require_email(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEmail", value) }
        /// `SanRequireDirectoryGuid`.
        #[track_caller] pub fn san_require_directory_guid(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDirectoryGuid", value) }
        /// `SanRequireDns`.
        #[track_caller] pub fn san_require_dns(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDns", value) }
        /// `SanRequireDomainDns`.
        #[track_caller] pub fn san_require_domain_dns(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDomainDns", value) }
        /// `SanRequireEmail`.
        #[track_caller] pub fn san_require_email(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireEmail", value) }
        /// `SanRequireSpn`.
        #[track_caller] pub fn san_require_spn(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireSpn", value) }
        /// `SanRequireUpn`.
        #[track_caller] pub fn san_require_upn(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireUpn", value) }
    }

    /// `SubjectNameFlagsV3`.
    pub type SubjectNameFlagsV3 = Fields<of::SubjectNameFlagsV3>;
    impl SubjectNameFlagsV3 {
        /// `RequireCommonName`.
        #[track_caller] pub fn require_common_name(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireCommonName", value) }
        /// `RequireDirectoryPath`.
        #[track_caller] pub fn require_directory_path(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireDirectoryPath", value) }
        /// `RequireDnsAsCn`.
        #[track_caller] pub fn require_dns_as_cn(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireDnsAsCn", value) }
        /// `RequireEmail`.
        #[track_caller] pub fn require_email(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEmail", value) }
        /// `SanRequireDirectoryGuid`.
        #[track_caller] pub fn san_require_directory_guid(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDirectoryGuid", value) }
        /// `SanRequireDns`.
        #[track_caller] pub fn san_require_dns(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDns", value) }
        /// `SanRequireDomainDns`.
        #[track_caller] pub fn san_require_domain_dns(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDomainDns", value) }
        /// `SanRequireEmail`.
        #[track_caller] pub fn san_require_email(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireEmail", value) }
        /// `SanRequireSpn`.
        #[track_caller] pub fn san_require_spn(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireSpn", value) }
        /// `SanRequireUpn`.
        #[track_caller] pub fn san_require_upn(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireUpn", value) }
    }

    /// `SubjectNameFlagsV4`.
    pub type SubjectNameFlagsV4 = Fields<of::SubjectNameFlagsV4>;
    impl SubjectNameFlagsV4 {
        /// `RequireCommonName`.
        #[track_caller] pub fn require_common_name(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireCommonName", value) }
        /// `RequireDirectoryPath`.
        #[track_caller] pub fn require_directory_path(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireDirectoryPath", value) }
        /// `RequireDnsAsCn`.
        #[track_caller] pub fn require_dns_as_cn(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireDnsAsCn", value) }
        /// `RequireEmail`.
        #[track_caller] pub fn require_email(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEmail", value) }
        /// `SanRequireDirectoryGuid`.
        #[track_caller] pub fn san_require_directory_guid(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDirectoryGuid", value) }
        /// `SanRequireDns`.
        #[track_caller] pub fn san_require_dns(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDns", value) }
        /// `SanRequireDomainDns`.
        #[track_caller] pub fn san_require_domain_dns(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireDomainDns", value) }
        /// `SanRequireEmail`.
        #[track_caller] pub fn san_require_email(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireEmail", value) }
        /// `SanRequireSpn`.
        #[track_caller] pub fn san_require_spn(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireSpn", value) }
        /// `SanRequireUpn`.
        #[track_caller] pub fn san_require_upn(self, value: impl IntoVal<bool>) -> Self { with(self, "SanRequireUpn", value) }
    }

    /// `TemplateDefinition`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TemplateDefinition(Value);
    ias_core::union!(TemplateDefinition);
    impl TemplateDefinition {
        /// `TemplateV2`.
        #[track_caller] pub fn template_v2(value: impl IntoVal<TemplateV2>) -> Self { Self(Value::one("TemplateV2", value)) }
        /// `TemplateV3`.
        #[track_caller] pub fn template_v3(value: impl IntoVal<TemplateV3>) -> Self { Self(Value::one("TemplateV3", value)) }
        /// `TemplateV4`.
        #[track_caller] pub fn template_v4(value: impl IntoVal<TemplateV4>) -> Self { Self(Value::one("TemplateV4", value)) }
    }

    /// `TemplateV2`.
    pub type TemplateV2 = Fields<of::TemplateV2>;
    /// What [`TemplateV2`] cannot do without.
    pub struct TemplateV2Required<A, B, C, D, E, F, G> {
        /// `CertificateValidity`.
        pub certificate_validity: A,
        /// `EnrollmentFlags`.
        pub enrollment_flags: B,
        /// `Extensions`.
        pub extensions: C,
        /// `GeneralFlags`.
        pub general_flags: D,
        /// `PrivateKeyAttributes`.
        pub private_key_attributes: E,
        /// `PrivateKeyFlags`.
        pub private_key_flags: F,
        /// `SubjectNameFlags`.
        pub subject_name_flags: G,
    }
    impl TemplateV2 {
        /// Takes what is mandatory, by name: [`TemplateV2Required`].
        #[track_caller] pub fn new<A: IntoVal<CertificateValidity>, B: IntoVal<EnrollmentFlagsV2>, C: IntoVal<ExtensionsV2>, D: IntoVal<GeneralFlagsV2>, E: IntoVal<PrivateKeyAttributesV2>, F: IntoVal<PrivateKeyFlagsV2>, G: IntoVal<SubjectNameFlagsV2>>(required: TemplateV2Required<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "CertificateValidity", required.certificate_validity), "EnrollmentFlags", required.enrollment_flags), "Extensions", required.extensions), "GeneralFlags", required.general_flags), "PrivateKeyAttributes", required.private_key_attributes), "PrivateKeyFlags", required.private_key_flags), "SubjectNameFlags", required.subject_name_flags) }
        /// `CertificateValidity`: mandatory.
        #[track_caller] pub fn certificate_validity(self, value: impl IntoVal<CertificateValidity>) -> Self { with(self, "CertificateValidity", value) }
        /// `EnrollmentFlags`: mandatory.
        #[track_caller] pub fn enrollment_flags(self, value: impl IntoVal<EnrollmentFlagsV2>) -> Self { with(self, "EnrollmentFlags", value) }
        /// `Extensions`: mandatory.
        #[track_caller] pub fn extensions(self, value: impl IntoVal<ExtensionsV2>) -> Self { with(self, "Extensions", value) }
        /// `GeneralFlags`: mandatory.
        #[track_caller] pub fn general_flags(self, value: impl IntoVal<GeneralFlagsV2>) -> Self { with(self, "GeneralFlags", value) }
        /// `PrivateKeyAttributes`: mandatory.
        #[track_caller] pub fn private_key_attributes(self, value: impl IntoVal<PrivateKeyAttributesV2>) -> Self { with(self, "PrivateKeyAttributes", value) }
        /// `PrivateKeyFlags`: mandatory.
        #[track_caller] pub fn private_key_flags(self, value: impl IntoVal<PrivateKeyFlagsV2>) -> Self { with(self, "PrivateKeyFlags", value) }
        /// `SubjectNameFlags`: mandatory.
        #[track_caller] pub fn subject_name_flags(self, value: impl IntoVal<SubjectNameFlagsV2>) -> Self { with(self, "SubjectNameFlags", value) }
        /// `SupersededTemplates`: 1 to 100 items, no item twice, each 1 to 64 characters, each matches `^(?!^\s+$)((?![\x5c'\x2b,;<=>#\x22])([\x20-\x7E]))+$`.
        #[track_caller] pub fn superseded_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupersededTemplates", value) }
    }

    /// `TemplateV3`.
    pub type TemplateV3 = Fields<of::TemplateV3>;
    /// What [`TemplateV3`] cannot do without.
    pub struct TemplateV3Required<A, B, C, D, E, F, G, H> {
        /// `CertificateValidity`.
        pub certificate_validity: A,
        /// `EnrollmentFlags`.
        pub enrollment_flags: B,
        /// `Extensions`.
        pub extensions: C,
        /// `GeneralFlags`.
        pub general_flags: D,
        /// `HashAlgorithm`.
        pub hash_algorithm: E,
        /// `PrivateKeyAttributes`.
        pub private_key_attributes: F,
        /// `PrivateKeyFlags`.
        pub private_key_flags: G,
        /// `SubjectNameFlags`.
        pub subject_name_flags: H,
    }
    impl TemplateV3 {
        /// Takes what is mandatory, by name: [`TemplateV3Required`].
        #[track_caller] pub fn new<A: IntoVal<CertificateValidity>, B: IntoVal<EnrollmentFlagsV3>, C: IntoVal<ExtensionsV3>, D: IntoVal<GeneralFlagsV3>, E: IntoVal<HashAlgorithm>, F: IntoVal<PrivateKeyAttributesV3>, G: IntoVal<PrivateKeyFlagsV3>, H: IntoVal<SubjectNameFlagsV3>>(required: TemplateV3Required<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "CertificateValidity", required.certificate_validity), "EnrollmentFlags", required.enrollment_flags), "Extensions", required.extensions), "GeneralFlags", required.general_flags), "HashAlgorithm", required.hash_algorithm), "PrivateKeyAttributes", required.private_key_attributes), "PrivateKeyFlags", required.private_key_flags), "SubjectNameFlags", required.subject_name_flags) }
        /// `CertificateValidity`: mandatory.
        #[track_caller] pub fn certificate_validity(self, value: impl IntoVal<CertificateValidity>) -> Self { with(self, "CertificateValidity", value) }
        /// `EnrollmentFlags`: mandatory.
        #[track_caller] pub fn enrollment_flags(self, value: impl IntoVal<EnrollmentFlagsV3>) -> Self { with(self, "EnrollmentFlags", value) }
        /// `Extensions`: mandatory.
        #[track_caller] pub fn extensions(self, value: impl IntoVal<ExtensionsV3>) -> Self { with(self, "Extensions", value) }
        /// `GeneralFlags`: mandatory.
        #[track_caller] pub fn general_flags(self, value: impl IntoVal<GeneralFlagsV3>) -> Self { with(self, "GeneralFlags", value) }
        /// `HashAlgorithm`: mandatory.
        #[track_caller] pub fn hash_algorithm(self, value: impl IntoVal<HashAlgorithm>) -> Self { with(self, "HashAlgorithm", value) }
        /// `PrivateKeyAttributes`: mandatory.
        #[track_caller] pub fn private_key_attributes(self, value: impl IntoVal<PrivateKeyAttributesV3>) -> Self { with(self, "PrivateKeyAttributes", value) }
        /// `PrivateKeyFlags`: mandatory.
        #[track_caller] pub fn private_key_flags(self, value: impl IntoVal<PrivateKeyFlagsV3>) -> Self { with(self, "PrivateKeyFlags", value) }
        /// `SubjectNameFlags`: mandatory.
        #[track_caller] pub fn subject_name_flags(self, value: impl IntoVal<SubjectNameFlagsV3>) -> Self { with(self, "SubjectNameFlags", value) }
        /// `SupersededTemplates`: 1 to 100 items, no item twice, each 1 to 64 characters, each matches `^(?!^\s+$)((?![\x5c'\x2b,;<=>#\x22])([\x20-\x7E]))+$`.
        #[track_caller] pub fn superseded_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupersededTemplates", value) }
    }

    /// `TemplateV4`.
    pub type TemplateV4 = Fields<of::TemplateV4>;
    /// What [`TemplateV4`] cannot do without.
    pub struct TemplateV4Required<A, B, C, D, E, F, G> {
        /// `CertificateValidity`.
        pub certificate_validity: A,
        /// `EnrollmentFlags`.
        pub enrollment_flags: B,
        /// `Extensions`.
        pub extensions: C,
        /// `GeneralFlags`.
        pub general_flags: D,
        /// `PrivateKeyAttributes`.
        pub private_key_attributes: E,
        /// `PrivateKeyFlags`.
        pub private_key_flags: F,
        /// `SubjectNameFlags`.
        pub subject_name_flags: G,
    }
    impl TemplateV4 {
        /// Takes what is mandatory, by name: [`TemplateV4Required`].
        #[track_caller] pub fn new<A: IntoVal<CertificateValidity>, B: IntoVal<EnrollmentFlagsV4>, C: IntoVal<ExtensionsV4>, D: IntoVal<GeneralFlagsV4>, E: IntoVal<PrivateKeyAttributesV4>, F: IntoVal<PrivateKeyFlagsV4>, G: IntoVal<SubjectNameFlagsV4>>(required: TemplateV4Required<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "CertificateValidity", required.certificate_validity), "EnrollmentFlags", required.enrollment_flags), "Extensions", required.extensions), "GeneralFlags", required.general_flags), "PrivateKeyAttributes", required.private_key_attributes), "PrivateKeyFlags", required.private_key_flags), "SubjectNameFlags", required.subject_name_flags) }
        /// `CertificateValidity`: mandatory.
        #[track_caller] pub fn certificate_validity(self, value: impl IntoVal<CertificateValidity>) -> Self { with(self, "CertificateValidity", value) }
        /// `EnrollmentFlags`: mandatory.
        #[track_caller] pub fn enrollment_flags(self, value: impl IntoVal<EnrollmentFlagsV4>) -> Self { with(self, "EnrollmentFlags", value) }
        /// `Extensions`: mandatory.
        #[track_caller] pub fn extensions(self, value: impl IntoVal<ExtensionsV4>) -> Self { with(self, "Extensions", value) }
        /// `GeneralFlags`: mandatory.
        #[track_caller] pub fn general_flags(self, value: impl IntoVal<GeneralFlagsV4>) -> Self { with(self, "GeneralFlags", value) }
        /// `HashAlgorithm`.
        #[track_caller] pub fn hash_algorithm(self, value: impl IntoVal<HashAlgorithm>) -> Self { with(self, "HashAlgorithm", value) }
        /// `PrivateKeyAttributes`: mandatory.
        #[track_caller] pub fn private_key_attributes(self, value: impl IntoVal<PrivateKeyAttributesV4>) -> Self { with(self, "PrivateKeyAttributes", value) }
        /// `PrivateKeyFlags`: mandatory.
        #[track_caller] pub fn private_key_flags(self, value: impl IntoVal<PrivateKeyFlagsV4>) -> Self { with(self, "PrivateKeyFlags", value) }
        /// `SubjectNameFlags`: mandatory.
        #[track_caller] pub fn subject_name_flags(self, value: impl IntoVal<SubjectNameFlagsV4>) -> Self { with(self, "SubjectNameFlags", value) }
        /// `SupersededTemplates`: 1 to 100 items, no item twice, each 1 to 64 characters, each matches `^(?!^\s+$)((?![\x5c'\x2b,;<=>#\x22])([\x20-\x7E]))+$`.
        #[track_caller] pub fn superseded_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupersededTemplates", value) }
    }

    /// `ValidityPeriod`.
    pub type ValidityPeriod = Fields<of::ValidityPeriod>;
    impl ValidityPeriod {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(period: impl IntoVal<f64>, period_type: impl IntoVal<ValidityPeriodType>) -> Self { with(with(empty(), "Period", period), "PeriodType", period_type) }
        /// `Period`: mandatory, 1 to 8766000.
        #[track_caller] pub fn period(self, value: impl IntoVal<f64>) -> Self { with(self, "Period", value) }
        /// `PeriodType`: mandatory.
        #[track_caller] pub fn period_type(self, value: impl IntoVal<ValidityPeriodType>) -> Self { with(self, "PeriodType", value) }
    }

    /// Words of `ValidityPeriodType`.
    pub type ValidityPeriodType = Word<fn(of::ValidityPeriodType)>;
    impl ValidityPeriodType {
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `WEEKS`
        pub const Weeks: Self = word("WEEKS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }
}

/// [`AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html).
///
/// What `Ref` returns: a text of GroupSecurityIdentifier, TemplateArn.
pub type CfnTemplateGroupAccessControlEntry = Handle<of::CfnTemplateGroupAccessControlEntry>;
impl cfn::ResourceType for of::CfnTemplateGroupAccessControlEntry { const TYPE: &'static str = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry"; type Tags = cfn::NoTags; type Props = CfnTemplateGroupAccessControlEntryProps; type Reference = String; }

/// Properties of [`CfnTemplateGroupAccessControlEntry`].
///
/// Mandatory: `AccessRights`, `GroupDisplayName`, `GroupSecurityIdentifier`, `TemplateArn`.
///
/// A change replaces the resource: `GroupSecurityIdentifier`, `TemplateArn`.
pub type CfnTemplateGroupAccessControlEntryProps = Fields<of::CfnTemplateGroupAccessControlEntry>;
/// What [`CfnTemplateGroupAccessControlEntryProps`] cannot do without.
pub struct CfnTemplateGroupAccessControlEntryPropsRequired<A, B, C, D> {
    /// `AccessRights`. Write-only.
    pub access_rights: A,
    /// `GroupDisplayName`: at most 256 characters, matches `^[\x20-\x7E]+$`. Write-only.
    pub group_display_name: B,
    /// `GroupSecurityIdentifier`: 7 to 256 characters, matches `^S-[0-9]-([0-9]+-){1,14}[0-9]+$`. Changing it replaces the resource.
    pub group_security_identifier: C,
    /// `TemplateArn`: 5 to 200 characters, matches `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:connector(\/[\w-]+)\/template(\/[\w-]+)$`. Changing it replaces the resource.
    pub template_arn: D,
}
impl CfnTemplateGroupAccessControlEntryProps {
    /// Takes what is mandatory, by name: [`CfnTemplateGroupAccessControlEntryPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_template_group_access_control_entry::AccessRights>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnTemplateGroupAccessControlEntryPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AccessRights", required.access_rights), "GroupDisplayName", required.group_display_name), "GroupSecurityIdentifier", required.group_security_identifier), "TemplateArn", required.template_arn) }
    /// `AccessRights`: mandatory. Write-only.
    #[track_caller] pub fn access_rights(self, value: impl IntoVal<cfn_template_group_access_control_entry::AccessRights>) -> Self { with(self, "AccessRights", value) }
    /// `GroupDisplayName`: mandatory, at most 256 characters, matches `^[\x20-\x7E]+$`. Write-only.
    #[track_caller] pub fn group_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "GroupDisplayName", value) }
    /// `GroupSecurityIdentifier`: mandatory, 7 to 256 characters, matches `^S-[0-9]-([0-9]+-){1,14}[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn group_security_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GroupSecurityIdentifier", value) }
    /// `TemplateArn`: mandatory, 5 to 200 characters, matches `^arn:[\w-]+:pca-connector-ad:[\w-]+:[0-9]+:connector(\/[\w-]+)\/template(\/[\w-]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateArn", value) }
}

/// Types of [`CfnTemplateGroupAccessControlEntry`].
pub mod cfn_template_group_access_control_entry {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessRight {} pub enum AccessRights {} impl ias_core::Optional for AccessRights {} }

    /// Words of `AccessRight`.
    pub type AccessRight = Word<fn(of::AccessRight)>;
    impl AccessRight {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// `AccessRights`.
    pub type AccessRights = Fields<of::AccessRights>;
    impl AccessRights {
        /// `AutoEnroll`.
        #[track_caller] pub fn auto_enroll(self, value: impl IntoVal<AccessRight>) -> Self { with(self, "AutoEnroll", value) }
        /// `Enroll`.
        #[track_caller] pub fn enroll(self, value: impl IntoVal<AccessRight>) -> Self { with(self, "Enroll", value) }
    }
}
