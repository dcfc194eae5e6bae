// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ACMPCA`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCertificate {} pub enum CfnCertificateAuthority {} pub enum CfnCertificateAuthorityActivation {} pub enum CfnPermission {} }

/// [`AWS::ACMPCA::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificate.html).
///
/// What `Ref` returns: a text of Arn, CertificateAuthorityArn.
pub type CfnCertificate = Handle<of::CfnCertificate>;
impl cfn::ResourceType for of::CfnCertificate { const TYPE: &'static str = "AWS::ACMPCA::Certificate"; type Tags = cfn::NoTags; type Props = CfnCertificateProps; type Reference = String; }
impl CfnCertificate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AcmpcaCertificateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Certificate`.
    #[inline] pub fn attr_certificate(&self) -> Val<String> { cfn::attribute(&self.0, "Certificate") }
}

/// Properties of [`CfnCertificate`].
///
/// Mandatory: `CertificateAuthorityArn`, `CertificateSigningRequest`, `SigningAlgorithm`, `Validity`.
///
/// A change replaces the resource: `ApiPassthrough`, `CertificateAuthorityArn`, `CertificateSigningRequest`, `SigningAlgorithm`, `TemplateArn`, `Validity`, `ValidityNotBefore`.
pub type CfnCertificateProps = Fields<of::CfnCertificate>;
/// What [`CfnCertificateProps`] cannot do without.
pub struct CfnCertificatePropsRequired<A, B, C, D> {
    /// `CertificateAuthorityArn`. Changing it replaces the resource.
    pub certificate_authority_arn: A,
    /// `CertificateSigningRequest`: at least 1 character. Changing it replaces the resource. Write-only.
    pub certificate_signing_request: B,
    /// `SigningAlgorithm`. Changing it replaces the resource. Write-only.
    pub signing_algorithm: C,
    /// `Validity`. Changing it replaces the resource. Write-only.
    pub validity: D,
}
impl CfnCertificateProps {
    /// Takes what is mandatory, by name: [`CfnCertificatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::CertificateAuthorityArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_certificate::Validity>>(required: CfnCertificatePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "CertificateAuthorityArn", required.certificate_authority_arn), "CertificateSigningRequest", required.certificate_signing_request), "SigningAlgorithm", required.signing_algorithm), "Validity", required.validity) }
    /// `ApiPassthrough`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn api_passthrough(self, value: impl IntoVal<cfn_certificate::ApiPassthrough>) -> Self { with(self, "ApiPassthrough", value) }
    /// `CertificateAuthorityArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<Is<kinds::CertificateAuthorityArn>>) -> Self { with(self, "CertificateAuthorityArn", value) }
    /// `CertificateSigningRequest`: mandatory, at least 1 character. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn certificate_signing_request(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateSigningRequest", value) }
    /// `SigningAlgorithm`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn signing_algorithm(self, value: impl IntoVal<String>) -> Self { with(self, "SigningAlgorithm", value) }
    /// `TemplateArn`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateArn", value) }
    /// `Validity`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn validity(self, value: impl IntoVal<cfn_certificate::Validity>) -> Self { with(self, "Validity", value) }
    /// `ValidityNotBefore`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn validity_not_before(self, value: impl IntoVal<cfn_certificate::Validity>) -> Self { with(self, "ValidityNotBefore", value) }
}

/// Types of [`CfnCertificate`].
pub mod cfn_certificate {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApiPassthrough {} impl ias_core::Optional for ApiPassthrough {} pub enum CustomAttribute {} pub enum CustomExtension {} pub enum EdiPartyName {} pub enum ExtendedKeyUsage {} impl ias_core::Optional for ExtendedKeyUsage {} pub enum Extensions {} impl ias_core::Optional for Extensions {} pub enum GeneralName {} impl ias_core::Optional for GeneralName {} pub enum KeyUsage {} impl ias_core::Optional for KeyUsage {} pub enum OtherName {} pub enum PolicyInformation {} pub enum PolicyQualifierInfo {} pub enum Qualifier {} pub enum Subject {} impl ias_core::Optional for Subject {} pub enum Validity {} }

    /// `ApiPassthrough`.
    pub type ApiPassthrough = Fields<of::ApiPassthrough>;
    impl ApiPassthrough {
        /// `Extensions`.
        #[track_caller] pub fn extensions(self, value: impl IntoVal<Extensions>) -> Self { with(self, "Extensions", value) }
        /// `Subject`.
        #[track_caller] pub fn subject(self, value: impl IntoVal<Subject>) -> Self { with(self, "Subject", value) }
    }

    /// `CustomAttribute`.
    pub type CustomAttribute = Fields<of::CustomAttribute>;
    impl CustomAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_identifier: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "ObjectIdentifier", object_identifier), "Value", value) }
        /// `ObjectIdentifier`: mandatory.
        #[track_caller] pub fn object_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectIdentifier", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CustomExtension`.
    pub type CustomExtension = Fields<of::CustomExtension>;
    impl CustomExtension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_identifier: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "ObjectIdentifier", object_identifier), "Value", value) }
        /// `Critical`.
        #[track_caller] pub fn critical(self, value: impl IntoVal<bool>) -> Self { with(self, "Critical", value) }
        /// `ObjectIdentifier`: mandatory.
        #[track_caller] pub fn object_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectIdentifier", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `EdiPartyName`.
    pub type EdiPartyName = Fields<of::EdiPartyName>;
    impl EdiPartyName {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(party_name: impl IntoVal<String>, name_assigner: impl IntoVal<String>) -> Self { with(with(empty(), "PartyName", party_name), "NameAssigner", name_assigner) }
        /// `NameAssigner`: mandatory.
        #[track_caller] pub fn name_assigner(self, value: impl IntoVal<String>) -> Self { with(self, "NameAssigner", value) }
        /// `PartyName`: mandatory.
        #[track_caller] pub fn party_name(self, value: impl IntoVal<String>) -> Self { with(self, "PartyName", value) }
    }

    /// `ExtendedKeyUsage`.
    pub type ExtendedKeyUsage = Fields<of::ExtendedKeyUsage>;
    impl ExtendedKeyUsage {
        /// `ExtendedKeyUsageObjectIdentifier`.
        #[track_caller] pub fn extended_key_usage_object_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ExtendedKeyUsageObjectIdentifier", value) }
        /// `ExtendedKeyUsageType`.
        #[track_caller] pub fn extended_key_usage_type(self, value: impl IntoVal<String>) -> Self { with(self, "ExtendedKeyUsageType", value) }
    }

    /// `Extensions`.
    pub type Extensions = Fields<of::Extensions>;
    impl Extensions {
        /// `CertificatePolicies`.
        #[track_caller] pub fn certificate_policies(self, value: impl IntoVal<List<PolicyInformation>>) -> Self { with(self, "CertificatePolicies", value) }
        /// `CustomExtensions`.
        #[track_caller] pub fn custom_extensions(self, value: impl IntoVal<List<CustomExtension>>) -> Self { with(self, "CustomExtensions", value) }
        /// `ExtendedKeyUsage`.
        #[track_caller] pub fn extended_key_usage(self, value: impl IntoVal<List<ExtendedKeyUsage>>) -> Self { with(self, "ExtendedKeyUsage", value) }
        /// `KeyUsage`.
        #[track_caller] pub fn key_usage(self, value: impl IntoVal<KeyUsage>) -> Self { with(self, "KeyUsage", value) }
        /// `SubjectAlternativeNames`.
        #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<List<GeneralName>>) -> Self { with(self, "SubjectAlternativeNames", value) }
    }

    /// `GeneralName`.
    pub type GeneralName = Fields<of::GeneralName>;
    impl GeneralName {
        /// `DirectoryName`.
        #[track_caller] pub fn directory_name(self, value: impl IntoVal<Subject>) -> Self { with(self, "DirectoryName", value) }
        /// `DnsName`.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DnsName", value) }
        /// `EdiPartyName`.
        #[track_caller] pub fn edi_party_name(self, value: impl IntoVal<EdiPartyName>) -> Self { with(self, "EdiPartyName", value) }
        /// `IpAddress`.
        #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
        /// `OtherName`.
        #[track_caller] pub fn other_name(self, value: impl IntoVal<OtherName>) -> Self { with(self, "OtherName", value) }
        /// `RegisteredId`.
        #[track_caller] pub fn registered_id(self, value: impl IntoVal<String>) -> Self { with(self, "RegisteredId", value) }
        /// `Rfc822Name`.
        #[track_caller] pub fn rfc822_name(self, value: impl IntoVal<String>) -> Self { with(self, "Rfc822Name", value) }
        /// `UniformResourceIdentifier`.
        #[track_caller] pub fn uniform_resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "UniformResourceIdentifier", value) }
    }

    /// `KeyUsage`.
    pub type KeyUsage = Fields<of::KeyUsage>;
    impl KeyUsage {
        /// `CRLSign`: default `false`.
        #[track_caller] pub fn crl_sign(self, value: impl IntoVal<bool>) -> Self { with(self, "CRLSign", value) }
        /// `DataEncipherment`: default `false`.
        #[track_caller] pub fn data_encipherment(self, value: impl IntoVal<bool>) -> Self { with(self, "DataEncipherment", value) }
        /// `DecipherOnly`: default `false`.
        #[track_caller] pub fn decipher_only(self, value: impl IntoVal<bool>) -> Self { with(self, "DecipherOnly", value) }
        /// `DigitalSignature`: default `false`.
        #[track_caller] pub fn digital_signature(self, value: impl IntoVal<bool>) -> Self { with(self, "DigitalSignature", value) }
        /// `EncipherOnly`: default `false`.
        #[track_caller] pub fn encipher_only(self, value: impl IntoVal<bool>) -> Self { with(self, "EncipherOnly", value) }
        /// `KeyAgreement`: default `false`.
        #[track_caller] pub fn key_agreement(self, value: impl IntoVal<bool>) -> Self { with(self, "KeyAgreement", value) }
        /// `KeyCertSign`: default `false`.
        #[track_caller] pub fn key_cert_sign(self, value: impl IntoVal<bool>) -> Self { with(self, "KeyCertSign", value) }
        /// `KeyEncipherment`: default `false`.
        #[track_caller] pub fn key_encipherment(self, value: impl IntoVal<bool>) -> Self { with(self, "KeyEncipherment", value) }
        /// `NonRepudiation`: default `false`.
        #[track_caller] pub fn non_repudiation(self, value: impl IntoVal<bool>) -> Self { with(self, "NonRepudiation", value) }
    }

    /// `OtherName`.
    pub type OtherName = Fields<of::OtherName>;
    impl OtherName {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_id: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "TypeId", type_id), "Value", value) }
        /// `TypeId`: mandatory.
        #[track_caller] pub fn type_id(self, value: impl IntoVal<String>) -> Self { with(self, "TypeId", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `PolicyInformation`.
    pub type PolicyInformation = Fields<of::PolicyInformation>;
    impl PolicyInformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cert_policy_id: impl IntoVal<String>) -> Self { with(empty(), "CertPolicyId", cert_policy_id) }
        /// `CertPolicyId`: mandatory.
        #[track_caller] pub fn cert_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "CertPolicyId", value) }
        /// `PolicyQualifiers`.
        #[track_caller] pub fn policy_qualifiers(self, value: impl IntoVal<List<PolicyQualifierInfo>>) -> Self { with(self, "PolicyQualifiers", value) }
    }

    /// `PolicyQualifierInfo`.
    pub type PolicyQualifierInfo = Fields<of::PolicyQualifierInfo>;
    impl PolicyQualifierInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_qualifier_id: impl IntoVal<String>, qualifier: impl IntoVal<Qualifier>) -> Self { with(with(empty(), "PolicyQualifierId", policy_qualifier_id), "Qualifier", qualifier) }
        /// `PolicyQualifierId`: mandatory.
        #[track_caller] pub fn policy_qualifier_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyQualifierId", value) }
        /// `Qualifier`: mandatory.
        #[track_caller] pub fn qualifier(self, value: impl IntoVal<Qualifier>) -> Self { with(self, "Qualifier", value) }
    }

    /// `Qualifier`.
    pub type Qualifier = Fields<of::Qualifier>;
    impl Qualifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cps_uri: impl IntoVal<String>) -> Self { with(empty(), "CpsUri", cps_uri) }
        /// `CpsUri`: mandatory.
        #[track_caller] pub fn cps_uri(self, value: impl IntoVal<String>) -> Self { with(self, "CpsUri", value) }
    }

    /// `Subject`.
    pub type Subject = Fields<of::Subject>;
    impl Subject {
        /// `CommonName`.
        #[track_caller] pub fn common_name(self, value: impl IntoVal<String>) -> Self { with(self, "CommonName", value) }
        /// `Country`.
        #[track_caller] pub fn country(self, value: impl IntoVal<String>) -> Self { with(self, "Country", value) }
        /// `CustomAttributes`.
        #[track_caller] pub fn custom_attributes(self, value: impl IntoVal<List<CustomAttribute>>) -> Self { with(self, "CustomAttributes", value) }
        /// `DistinguishedNameQualifier`.
        #[track_caller] pub fn distinguished_name_qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "DistinguishedNameQualifier", value) }
        /// `GenerationQualifier`.
        #[track_caller] pub fn generation_qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "GenerationQualifier", value) }
        /// `GivenName`.
        #[track_caller] pub fn given_name(self, value: impl IntoVal<String>) -> Self { with(self, "GivenName", value) }
        /// `Initials`.
        #[track_caller] pub fn initials(self, value: impl IntoVal<String>) -> Self { with(self, "Initials", value) }
        /// `Locality`.
        #[track_caller] pub fn locality(self, value: impl IntoVal<String>) -> Self { with(self, "Locality", value) }
        /// `Organization`.
        #[track_caller] pub fn organization(self, value: impl IntoVal<String>) -> Self { with(self, "Organization", value) }
        /// `OrganizationalUnit`.
        #[track_caller] pub fn organizational_unit(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationalUnit", value) }
        /// `Pseudonym`.
        #[track_caller] pub fn pseudonym(self, value: impl IntoVal<String>) -> Self { with(self, "Pseudonym", value) }
        /// `SerialNumber`.
        #[track_caller] pub fn serial_number(self, value: impl IntoVal<String>) -> Self { with(self, "SerialNumber", value) }
        /// `State`.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
        /// `Surname`.
        #[track_caller] pub fn surname(self, value: impl IntoVal<String>) -> Self { with(self, "Surname", value) }
        /// `Title`.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    }

    /// `Validity`.
    pub type Validity = Fields<of::Validity>;
    impl Validity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<f64>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::ACMPCA::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthority.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCertificateAuthority = Handle<of::CfnCertificateAuthority>;
impl cfn::ResourceType for of::CfnCertificateAuthority { const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthority"; type Tags = cfn::TagList; type Props = CfnCertificateAuthorityProps; type Reference = Is<kinds::CertificateAuthorityArn>; }
impl CfnCertificateAuthority {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CertificateAuthorityArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CertificateSigningRequest`.
    #[inline] pub fn attr_certificate_signing_request(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateSigningRequest") }
}

/// Properties of [`CfnCertificateAuthority`].
///
/// Mandatory: `Type`, `KeyAlgorithm`, `SigningAlgorithm`, `Subject`.
///
/// A change replaces the resource: `CsrExtensions`, `KeyAlgorithm`, `KeyStorageSecurityStandard`, `SigningAlgorithm`, `Subject`, `Type`, `UsageMode`.
pub type CfnCertificateAuthorityProps = Fields<of::CfnCertificateAuthority>;
/// What [`CfnCertificateAuthorityProps`] cannot do without.
pub struct CfnCertificateAuthorityPropsRequired<A, B, C, D> {
    /// `Type`. Changing it replaces the resource.
    pub type_: A,
    /// `KeyAlgorithm`. Changing it replaces the resource.
    pub key_algorithm: B,
    /// `SigningAlgorithm`. Changing it replaces the resource.
    pub signing_algorithm: C,
    /// `Subject`. Changing it replaces the resource. Write-only.
    pub subject: D,
}
impl CfnCertificateAuthorityProps {
    /// Takes what is mandatory, by name: [`CfnCertificateAuthorityPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_certificate_authority::Subject>>(required: CfnCertificateAuthorityPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Type", required.type_), "KeyAlgorithm", required.key_algorithm), "SigningAlgorithm", required.signing_algorithm), "Subject", required.subject) }
    /// `CsrExtensions`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn csr_extensions(self, value: impl IntoVal<cfn_certificate_authority::CsrExtensions>) -> Self { with(self, "CsrExtensions", value) }
    /// `KeyAlgorithm`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn key_algorithm(self, value: impl IntoVal<String>) -> Self { with(self, "KeyAlgorithm", value) }
    /// `KeyStorageSecurityStandard`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn key_storage_security_standard(self, value: impl IntoVal<cfn_certificate_authority::KeyStorageSecurityStandard>) -> Self { with(self, "KeyStorageSecurityStandard", value) }
    /// `RevocationConfiguration`. Write-only.
    #[track_caller] pub fn revocation_configuration(self, value: impl IntoVal<cfn_certificate_authority::RevocationConfiguration>) -> Self { with(self, "RevocationConfiguration", value) }
    /// `SigningAlgorithm`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn signing_algorithm(self, value: impl IntoVal<String>) -> Self { with(self, "SigningAlgorithm", value) }
    /// `Subject`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn subject(self, value: impl IntoVal<cfn_certificate_authority::Subject>) -> Self { with(self, "Subject", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_certificate_authority::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    /// `UsageMode`. Changing it replaces the resource.
    #[track_caller] pub fn usage_mode(self, value: impl IntoVal<cfn_certificate_authority::UsageMode>) -> Self { with(self, "UsageMode", value) }
}

/// Types of [`CfnCertificateAuthority`].
pub mod cfn_certificate_authority {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_certificate::{CustomAttribute, KeyUsage, OtherName, Subject};
    mod of { pub enum AccessDescription {} pub enum AccessMethod {} impl ias_core::Optional for AccessMethod {} pub enum CrlConfiguration {} pub enum CrlConfigurationCrlType {} pub enum CrlConfigurationS3ObjectAcl {} pub enum CrlDistributionPointExtensionConfiguration {} pub enum CsrExtensions {} impl ias_core::Optional for CsrExtensions {} pub enum EdiPartyName {} pub enum GeneralName {} impl ias_core::Optional for GeneralName {} pub enum KeyStorageSecurityStandard {} pub enum OcspConfiguration {} pub enum RevocationConfiguration {} impl ias_core::Optional for RevocationConfiguration {} pub enum Tag {} pub enum UsageMode {} }

    /// `AccessDescription`.
    pub type AccessDescription = Fields<of::AccessDescription>;
    impl AccessDescription {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_method: impl IntoVal<AccessMethod>, access_location: impl IntoVal<GeneralName>) -> Self { with(with(empty(), "AccessMethod", access_method), "AccessLocation", access_location) }
        /// `AccessLocation`: mandatory.
        #[track_caller] pub fn access_location(self, value: impl IntoVal<GeneralName>) -> Self { with(self, "AccessLocation", value) }
        /// `AccessMethod`: mandatory.
        #[track_caller] pub fn access_method(self, value: impl IntoVal<AccessMethod>) -> Self { with(self, "AccessMethod", value) }
    }

    /// `AccessMethod`.
    pub type AccessMethod = Fields<of::AccessMethod>;
    impl AccessMethod {
        /// `AccessMethodType`.
        #[track_caller] pub fn access_method_type(self, value: impl IntoVal<String>) -> Self { with(self, "AccessMethodType", value) }
        /// `CustomObjectIdentifier`.
        #[track_caller] pub fn custom_object_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "CustomObjectIdentifier", value) }
    }

    /// `CrlConfiguration`.
    pub type CrlConfiguration = Fields<of::CrlConfiguration>;
    impl CrlConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `CrlDistributionPointExtensionConfiguration`.
        #[track_caller] pub fn crl_distribution_point_extension_configuration(self, value: impl IntoVal<CrlDistributionPointExtensionConfiguration>) -> Self { with(self, "CrlDistributionPointExtensionConfiguration", value) }
        /// `CrlType`.
        #[track_caller] pub fn crl_type(self, value: impl IntoVal<CrlConfigurationCrlType>) -> Self { with(self, "CrlType", value) }
        /// `CustomCname`: at most 253 characters, matches `^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*$`.
        #[track_caller] pub fn custom_cname(self, value: impl IntoVal<String>) -> Self { with(self, "CustomCname", value) }
        /// `CustomPath`: at most 253 characters, matches `^(/|[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+(/[-a-zA-Z0-9;?:@&=+$,%_.!~*()']+)*)$`.
        #[track_caller] pub fn custom_path(self, value: impl IntoVal<String>) -> Self { with(self, "CustomPath", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `ExpirationInDays`: 1 to 5000.
        #[track_caller] pub fn expiration_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpirationInDays", value) }
        /// `S3BucketName`: 3 to 255 characters, matches `^[-a-zA-Z0-9._/]+$`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `S3ObjectAcl`.
        #[track_caller] pub fn s3_object_acl(self, value: impl IntoVal<CrlConfigurationS3ObjectAcl>) -> Self { with(self, "S3ObjectAcl", value) }
    }

    /// Words of `CrlType`.
    pub type CrlConfigurationCrlType = Word<fn(of::CrlConfigurationCrlType)>;
    impl CrlConfigurationCrlType {
        /// `COMPLETE`
        pub const Complete: Self = word("COMPLETE");
        /// `PARTITIONED`
        pub const Partitioned: Self = word("PARTITIONED");
    }

    /// Words of `S3ObjectAcl`.
    pub type CrlConfigurationS3ObjectAcl = Word<fn(of::CrlConfigurationS3ObjectAcl)>;
    impl CrlConfigurationS3ObjectAcl {
        /// `BUCKET_OWNER_FULL_CONTROL`
        pub const BucketOwnerFullControl: Self = word("BUCKET_OWNER_FULL_CONTROL");
        /// `PUBLIC_READ`
        pub const PublicRead: Self = word("PUBLIC_READ");
    }

    /// `CrlDistributionPointExtensionConfiguration`.
    pub type CrlDistributionPointExtensionConfiguration = Fields<of::CrlDistributionPointExtensionConfiguration>;
    impl CrlDistributionPointExtensionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(omit_extension: impl IntoVal<bool>) -> Self { with(empty(), "OmitExtension", omit_extension) }
        /// `OmitExtension`: mandatory.
        #[track_caller] pub fn omit_extension(self, value: impl IntoVal<bool>) -> Self { with(self, "OmitExtension", value) }
    }

    /// `CsrExtensions`.
    pub type CsrExtensions = Fields<of::CsrExtensions>;
    impl CsrExtensions {
        /// `KeyUsage`.
        #[track_caller] pub fn key_usage(self, value: impl IntoVal<KeyUsage>) -> Self { with(self, "KeyUsage", value) }
        /// `SubjectInformationAccess`.
        #[track_caller] pub fn subject_information_access(self, value: impl IntoVal<List<AccessDescription>>) -> Self { with(self, "SubjectInformationAccess", value) }
    }

    /// `EdiPartyName`.
    pub type EdiPartyName = Fields<of::EdiPartyName>;
    impl EdiPartyName {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(party_name: impl IntoVal<String>) -> Self { with(empty(), "PartyName", party_name) }
        /// `NameAssigner`.
        #[track_caller] pub fn name_assigner(self, value: impl IntoVal<String>) -> Self { with(self, "NameAssigner", value) }
        /// `PartyName`: mandatory.
        #[track_caller] pub fn party_name(self, value: impl IntoVal<String>) -> Self { with(self, "PartyName", value) }
    }

    /// `GeneralName`.
    pub type GeneralName = Fields<of::GeneralName>;
    impl GeneralName {
        /// `DirectoryName`.
        #[track_caller] pub fn directory_name(self, value: impl IntoVal<Subject>) -> Self { with(self, "DirectoryName", value) }
        /// `DnsName`.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DnsName", value) }
        /// `EdiPartyName`.
        #[track_caller] pub fn edi_party_name(self, value: impl IntoVal<EdiPartyName>) -> Self { with(self, "EdiPartyName", value) }
        /// `IpAddress`.
        #[track_caller] pub fn ip_address(self, value: impl IntoVal<String>) -> Self { with(self, "IpAddress", value) }
        /// `OtherName`.
        #[track_caller] pub fn other_name(self, value: impl IntoVal<OtherName>) -> Self { with(self, "OtherName", value) }
        /// `RegisteredId`.
        #[track_caller] pub fn registered_id(self, value: impl IntoVal<String>) -> Self { with(self, "RegisteredId", value) }
        /// `Rfc822Name`.
        #[track_caller] pub fn rfc822_name(self, value: impl IntoVal<String>) -> Self { with(self, "Rfc822Name", value) }
        /// `UniformResourceIdentifier`.
        #[track_caller] pub fn uniform_resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "UniformResourceIdentifier", value) }
    }

    /// Words of `KeyStorageSecurityStandard`.
    pub type KeyStorageSecurityStandard = Word<fn(of::KeyStorageSecurityStandard)>;
    impl KeyStorageSecurityStandard {
        /// `CCPC_LEVEL_1_OR_HIGHER`
        pub const CcpcLevel1OrHigher: Self = word("CCPC_LEVEL_1_OR_HIGHER");
        /// `FIPS_140_2_LEVEL_2_OR_HIGHER`
        pub const Fips140_2Level2OrHigher: Self = word("FIPS_140_2_LEVEL_2_OR_HIGHER");
        /// `FIPS_140_2_LEVEL_3_OR_HIGHER`
        pub const Fips140_2Level3OrHigher: Self = word("FIPS_140_2_LEVEL_3_OR_HIGHER");
    }

    /// `OcspConfiguration`.
    pub type OcspConfiguration = Fields<of::OcspConfiguration>;
    impl OcspConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `OcspCustomCname`: at most 253 characters, matches `^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']*$`.
        #[track_caller] pub fn ocsp_custom_cname(self, value: impl IntoVal<String>) -> Self { with(self, "OcspCustomCname", value) }
    }

    /// `RevocationConfiguration`.
    pub type RevocationConfiguration = Fields<of::RevocationConfiguration>;
    impl RevocationConfiguration {
        /// `CrlConfiguration`.
        #[track_caller] pub fn crl_configuration(self, value: impl IntoVal<CrlConfiguration>) -> Self { with(self, "CrlConfiguration", value) }
        /// `OcspConfiguration`.
        #[track_caller] pub fn ocsp_configuration(self, value: impl IntoVal<OcspConfiguration>) -> Self { with(self, "OcspConfiguration", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `UsageMode`.
    pub type UsageMode = Word<fn(of::UsageMode)>;
    impl UsageMode {
        /// `GENERAL_PURPOSE`
        pub const GeneralPurpose: Self = word("GENERAL_PURPOSE");
        /// `SHORT_LIVED_CERTIFICATE`
        pub const ShortLivedCertificate: Self = word("SHORT_LIVED_CERTIFICATE");
    }
}

/// [`AWS::ACMPCA::CertificateAuthorityActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-certificateauthorityactivation.html).
///
/// What `Ref` returns: `CertificateAuthorityArn`.
pub type CfnCertificateAuthorityActivation = Handle<of::CfnCertificateAuthorityActivation>;
impl cfn::ResourceType for of::CfnCertificateAuthorityActivation { const TYPE: &'static str = "AWS::ACMPCA::CertificateAuthorityActivation"; type Tags = cfn::NoTags; type Props = CfnCertificateAuthorityActivationProps; type Reference = String; }
impl CfnCertificateAuthorityActivation {
    /// The attribute `CompleteCertificateChain`.
    #[inline] pub fn attr_complete_certificate_chain(&self) -> Val<String> { cfn::attribute(&self.0, "CompleteCertificateChain") }
}

/// Properties of [`CfnCertificateAuthorityActivation`].
///
/// Mandatory: `CertificateAuthorityArn`, `Certificate`.
///
/// A change replaces the resource: `CertificateAuthorityArn`.
pub type CfnCertificateAuthorityActivationProps = Fields<of::CfnCertificateAuthorityActivation>;
impl CfnCertificateAuthorityActivationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(certificate_authority_arn: impl IntoVal<String>, certificate: impl IntoVal<String>) -> Self { with(with(empty(), "CertificateAuthorityArn", certificate_authority_arn), "Certificate", certificate) }
    /// `Certificate`: mandatory. Write-only.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `CertificateAuthorityArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
    /// `CertificateChain`. Write-only.
    #[track_caller] pub fn certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateChain", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<String>) -> Self { with(self, "Status", value) }
}

/// [`AWS::ACMPCA::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-acmpca-permission.html).
///
/// What `Ref` returns: a text of CertificateAuthorityArn, Principal.
pub type CfnPermission = Handle<of::CfnPermission>;
impl cfn::ResourceType for of::CfnPermission { const TYPE: &'static str = "AWS::ACMPCA::Permission"; type Tags = cfn::NoTags; type Props = CfnPermissionProps; type Reference = String; }

/// Properties of [`CfnPermission`].
///
/// Mandatory: `Actions`, `CertificateAuthorityArn`, `Principal`.
///
/// A change replaces the resource: `Actions`, `CertificateAuthorityArn`, `Principal`, `SourceAccount`.
pub type CfnPermissionProps = Fields<of::CfnPermission>;
/// What [`CfnPermissionProps`] cannot do without.
pub struct CfnPermissionPropsRequired<A, B, C> {
    /// `Actions`: 1 to 3 items. Changing it replaces the resource.
    pub actions: A,
    /// `CertificateAuthorityArn`: 5 to 200 characters, matches `^arn:[\w+=/,.@-]+:acm-pca:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*$`. Changing it replaces the resource.
    pub certificate_authority_arn: B,
    /// `Principal`: at most 128 characters, matches `^[^*]+$`. Changing it replaces the resource.
    pub principal: C,
}
impl CfnPermissionProps {
    /// Takes what is mandatory, by name: [`CfnPermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_permission::Action>>, B: IntoVal<Is<kinds::CertificateAuthorityArn>>, C: IntoVal<String>>(required: CfnPermissionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Actions", required.actions), "CertificateAuthorityArn", required.certificate_authority_arn), "Principal", required.principal) }
    /// `Actions`: mandatory, 1 to 3 items. Changing it replaces the resource.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_permission::Action>>) -> Self { with(self, "Actions", value) }
    /// `CertificateAuthorityArn`: mandatory, 5 to 200 characters, matches `^arn:[\w+=/,.@-]+:acm-pca:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<Is<kinds::CertificateAuthorityArn>>) -> Self { with(self, "CertificateAuthorityArn", value) }
    /// `Principal`: mandatory, at most 128 characters, matches `^[^*]+$`. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `SourceAccount`: exactly 12 characters, matches `^[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn source_account(self, value: impl IntoVal<String>) -> Self { with(self, "SourceAccount", value) }
}

/// Types of [`CfnPermission`].
pub mod cfn_permission {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} }

    /// Words of `Action`.
    pub type Action = Word<fn(of::Action)>;
    impl Action {
        /// `GetCertificate`
        pub const GetCertificate: Self = word("GetCertificate");
        /// `IssueCertificate`
        pub const IssueCertificate: Self = word("IssueCertificate");
        /// `ListPermissions`
        pub const ListPermissions: Self = word("ListPermissions");
    }
}
