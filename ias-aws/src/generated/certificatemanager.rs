// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CertificateManager`.

use super::prelude::*;

mod of { pub enum CfnAccount {} pub enum CfnAcmeDomainValidation {} pub enum CfnAcmeEndpoint {} pub enum CfnAcmeExternalAccountBinding {} pub enum CfnCertificate {} }

/// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnAccount = Handle<of::CfnAccount>;
impl cfn::ResourceType for of::CfnAccount { const TYPE: &'static str = "AWS::CertificateManager::Account"; type Tags = cfn::NoTags; type Props = CfnAccountProps; type Reference = String; }
impl CfnAccount {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnAccount`].
///
/// Mandatory: `ExpiryEventsConfiguration`.
pub type CfnAccountProps = Fields<of::CfnAccount>;
impl CfnAccountProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(expiry_events_configuration: impl IntoVal<cfn_account::ExpiryEventsConfiguration>) -> Self { with(empty(), "ExpiryEventsConfiguration", expiry_events_configuration) }
    /// `ExpiryEventsConfiguration`: mandatory.
    #[track_caller] pub fn expiry_events_configuration(self, value: impl IntoVal<cfn_account::ExpiryEventsConfiguration>) -> Self { with(self, "ExpiryEventsConfiguration", value) }
}

/// Types of [`CfnAccount`].
pub mod cfn_account {
    use super::super::prelude::*;
    mod of { pub enum ExpiryEventsConfiguration {} impl ias_core::Optional for ExpiryEventsConfiguration {} }

    /// `ExpiryEventsConfiguration`.
    pub type ExpiryEventsConfiguration = Fields<of::ExpiryEventsConfiguration>;
    impl ExpiryEventsConfiguration {
        /// `DaysBeforeExpiry`: 1 to 45.
        #[track_caller] pub fn days_before_expiry(self, value: impl IntoVal<i64>) -> Self { with(self, "DaysBeforeExpiry", value) }
    }
}

/// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAcmeDomainValidation = Handle<of::CfnAcmeDomainValidation>;
impl cfn::ResourceType for of::CfnAcmeDomainValidation { const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation"; type Tags = cfn::TagList; type Props = CfnAcmeDomainValidationProps; type Reference = Is<kinds::AcmeDomainValidationArn>; }
impl CfnAcmeDomainValidation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AcmeDomainValidationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAcmeDomainValidation`].
///
/// Mandatory: `AcmeEndpointArn`, `DomainName`, `PrevalidationOptions`.
///
/// A change replaces the resource: `AcmeEndpointArn`, `DomainName`.
pub type CfnAcmeDomainValidationProps = Fields<of::CfnAcmeDomainValidation>;
/// What [`CfnAcmeDomainValidationProps`] cannot do without.
pub struct CfnAcmeDomainValidationPropsRequired<A, B, C> {
    /// `AcmeEndpointArn`: 1 to 200 characters, matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub acme_endpoint_arn: A,
    /// `DomainName`: 1 to 253 characters, matches `^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource.
    pub domain_name: B,
    /// `PrevalidationOptions`.
    pub prevalidation_options: C,
}
impl CfnAcmeDomainValidationProps {
    /// Takes what is mandatory, by name: [`CfnAcmeDomainValidationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_acme_domain_validation::PrevalidationOptions>>(required: CfnAcmeDomainValidationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AcmeEndpointArn", required.acme_endpoint_arn), "DomainName", required.domain_name), "PrevalidationOptions", required.prevalidation_options) }
    /// `AcmeEndpointArn`: mandatory, 1 to 200 characters, matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn acme_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AcmeEndpointArn", value) }
    /// `DomainName`: mandatory, 1 to 253 characters, matches `^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `PrevalidationOptions`: mandatory.
    #[track_caller] pub fn prevalidation_options(self, value: impl IntoVal<cfn_acme_domain_validation::PrevalidationOptions>) -> Self { with(self, "PrevalidationOptions", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_acme_domain_validation::Tag2>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAcmeDomainValidation`].
pub mod cfn_acme_domain_validation {
    use super::super::prelude::*;
    mod of { pub enum DnsPrevalidationOptions {} impl ias_core::Optional for DnsPrevalidationOptions {} pub enum DomainScope {} impl ias_core::Optional for DomainScope {} pub enum PrevalidationOptions {} pub enum Tag2 {} }

    /// `DnsPrevalidationOptions`.
    pub type DnsPrevalidationOptions = Fields<of::DnsPrevalidationOptions>;
    impl DnsPrevalidationOptions {
        /// `DomainScope`.
        #[track_caller] pub fn domain_scope(self, value: impl IntoVal<DomainScope>) -> Self { with(self, "DomainScope", value) }
        /// `HostedZoneId`. Changing it replaces the resource.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
    }

    /// `DomainScope`.
    pub type DomainScope = Fields<of::DomainScope>;
    impl DomainScope {
        /// `ExactDomain`.
        #[track_caller] pub fn exact_domain(self, value: impl IntoVal<String>) -> Self { with(self, "ExactDomain", value) }
        /// `Subdomains`.
        #[track_caller] pub fn subdomains(self, value: impl IntoVal<String>) -> Self { with(self, "Subdomains", value) }
        /// `Wildcards`.
        #[track_caller] pub fn wildcards(self, value: impl IntoVal<String>) -> Self { with(self, "Wildcards", value) }
    }

    /// `PrevalidationOptions`.
    pub type PrevalidationOptions = Fields<of::PrevalidationOptions>;
    impl PrevalidationOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dns_prevalidation: impl IntoVal<DnsPrevalidationOptions>) -> Self { with(empty(), "DnsPrevalidation", dns_prevalidation) }
        /// `DnsPrevalidation`: mandatory.
        #[track_caller] pub fn dns_prevalidation(self, value: impl IntoVal<DnsPrevalidationOptions>) -> Self { with(self, "DnsPrevalidation", value) }
    }

    /// `Tag`.
    pub type Tag2 = Fields<of::Tag2>;
    impl Tag2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html).
///
/// What `Ref` returns: `AcmeEndpointArn`.
pub type CfnAcmeEndpoint = Handle<of::CfnAcmeEndpoint>;
impl cfn::ResourceType for of::CfnAcmeEndpoint { const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint"; type Tags = cfn::TagList; type Props = CfnAcmeEndpointProps; type Reference = Is<kinds::AcmeEndpointArn>; }
impl CfnAcmeEndpoint {
    /// The attribute `AcmeEndpointArn`.
    #[inline] pub fn attr_acme_endpoint_arn(&self) -> Val<Is<kinds::AcmeEndpointArn>> { cfn::attribute(&self.0, "AcmeEndpointArn") }
    /// The attribute `EndpointUrl`.
    #[inline] pub fn attr_endpoint_url(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointUrl") }
}

/// Properties of [`CfnAcmeEndpoint`].
///
/// Mandatory: `AuthorizationBehavior`, `CertificateAuthority`.
///
/// A change replaces the resource: `AuthorizationBehavior`, `CertificateTags`.
pub type CfnAcmeEndpointProps = Fields<of::CfnAcmeEndpoint>;
impl CfnAcmeEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(authorization_behavior: impl IntoVal<cfn_acme_endpoint::AuthorizationBehavior>, certificate_authority: impl IntoVal<cfn_acme_endpoint::CertificateAuthority>) -> Self { with(with(empty(), "AuthorizationBehavior", authorization_behavior), "CertificateAuthority", certificate_authority) }
    /// `AuthorizationBehavior`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn authorization_behavior(self, value: impl IntoVal<cfn_acme_endpoint::AuthorizationBehavior>) -> Self { with(self, "AuthorizationBehavior", value) }
    /// `CertificateAuthority`: mandatory.
    #[track_caller] pub fn certificate_authority(self, value: impl IntoVal<cfn_acme_endpoint::CertificateAuthority>) -> Self { with(self, "CertificateAuthority", value) }
    /// `CertificateTags`: 1 to 50 items. Changing it replaces the resource.
    #[track_caller] pub fn certificate_tags(self, value: impl IntoVal<List<cfn_acme_endpoint::Tag>>) -> Self { with(self, "CertificateTags", value) }
    /// `Contact`.
    #[track_caller] pub fn contact(self, value: impl IntoVal<cfn_acme_endpoint::Contact>) -> Self { with(self, "Contact", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_acme_endpoint::Tag2>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAcmeEndpoint`].
pub mod cfn_acme_endpoint {
    use super::super::prelude::*;
    pub use super::cfn_acme_domain_validation::{Tag2};
    mod of { pub enum AuthorizationBehavior {} pub enum CertificateAuthority {} pub enum Contact {} pub enum PublicCertificateAuthority {} impl ias_core::Optional for PublicCertificateAuthority {} pub enum Tag {} }

    /// Words of `AuthorizationBehavior`.
    pub type AuthorizationBehavior = Word<fn(of::AuthorizationBehavior)>;
    impl AuthorizationBehavior {
        /// `PRE_APPROVED`
        pub const PreApproved: Self = word("PRE_APPROVED");
    }

    /// `CertificateAuthority`.
    pub type CertificateAuthority = Fields<of::CertificateAuthority>;
    impl CertificateAuthority {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(public_certificate_authority: impl IntoVal<PublicCertificateAuthority>) -> Self { with(empty(), "PublicCertificateAuthority", public_certificate_authority) }
        /// `PublicCertificateAuthority`: mandatory.
        #[track_caller] pub fn public_certificate_authority(self, value: impl IntoVal<PublicCertificateAuthority>) -> Self { with(self, "PublicCertificateAuthority", value) }
    }

    /// Words of `Contact`.
    pub type Contact = Word<fn(of::Contact)>;
    impl Contact {
        /// `NOT_REQUIRED`
        pub const NotRequired: Self = word("NOT_REQUIRED");
        /// `REQUIRED`
        pub const Required: Self = word("REQUIRED");
    }

    /// `PublicCertificateAuthority`.
    pub type PublicCertificateAuthority = Fields<of::PublicCertificateAuthority>;
    impl PublicCertificateAuthority {
        /// `AllowedKeyAlgorithms`.
        #[track_caller] pub fn allowed_key_algorithms(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedKeyAlgorithms", value) }
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

/// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html).
///
/// What `Ref` returns: `AcmeExternalAccountBindingArn`.
pub type CfnAcmeExternalAccountBinding = Handle<of::CfnAcmeExternalAccountBinding>;
impl cfn::ResourceType for of::CfnAcmeExternalAccountBinding { const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding"; type Tags = cfn::TagList; type Props = CfnAcmeExternalAccountBindingProps; type Reference = Is<kinds::AcmeExternalAccountBindingArn>; }
impl CfnAcmeExternalAccountBinding {
    /// The attribute `AcmeExternalAccountBindingArn`.
    #[inline] pub fn attr_acme_external_account_binding_arn(&self) -> Val<Is<kinds::AcmeExternalAccountBindingArn>> { cfn::attribute(&self.0, "AcmeExternalAccountBindingArn") }
}

/// Properties of [`CfnAcmeExternalAccountBinding`].
///
/// Mandatory: `AcmeEndpointArn`, `RoleArn`.
///
/// A change replaces the resource: `AcmeEndpointArn`, `Expiration`, `RoleArn`.
pub type CfnAcmeExternalAccountBindingProps = Fields<of::CfnAcmeExternalAccountBinding>;
impl CfnAcmeExternalAccountBindingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(acme_endpoint_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "AcmeEndpointArn", acme_endpoint_arn), "RoleArn", role_arn) }
    /// `AcmeEndpointArn`: mandatory, 1 to 200 characters, matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn acme_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AcmeEndpointArn", value) }
    /// `Expiration`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn expiration(self, value: impl IntoVal<cfn_acme_external_account_binding::Expiration>) -> Self { with(self, "Expiration", value) }
    /// `RoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_acme_external_account_binding::Tag2>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAcmeExternalAccountBinding`].
pub mod cfn_acme_external_account_binding {
    use super::super::prelude::*;
    pub use super::cfn_acme_domain_validation::{Tag2};
    mod of { pub enum Expiration {} pub enum ExpirationType {} }

    /// `Expiration`.
    pub type Expiration = Fields<of::Expiration>;
    impl Expiration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<i64>, type_: impl IntoVal<ExpirationType>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ExpirationType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type ExpirationType = Word<fn(of::ExpirationType)>;
    impl ExpirationType {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `HOURS`
        pub const Hours: Self = word("HOURS");
        /// `MINUTES`
        pub const Minutes: Self = word("MINUTES");
    }
}

/// [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
///
/// What `Ref` returns: `CertificateArn`.
pub type CfnCertificate = Handle<of::CfnCertificate>;
impl cfn::ResourceType for of::CfnCertificate { const TYPE: &'static str = "AWS::CertificateManager::Certificate"; type Tags = cfn::TagList; type Props = CfnCertificateProps; type Reference = Is<kinds::CertificateArn>; }
impl CfnCertificate {
    /// The attribute `CertificateArn`.
    #[inline] pub fn attr_certificate_arn(&self) -> Val<Is<kinds::CertificateArn>> { cfn::attribute(&self.0, "CertificateArn") }
}

/// Properties of [`CfnCertificate`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `CertificateAuthorityArn`, `CertificateExport`, `DomainName`, `DomainValidationOptions`, `KeyAlgorithm`, `SubjectAlternativeNames`, `ValidationMethod`.
pub type CfnCertificateProps = Fields<of::CfnCertificate>;
impl CfnCertificateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `CertificateAuthorityArn`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
    /// `CertificateExport`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_export(self, value: impl IntoVal<cfn_certificate::CertificateExport>) -> Self { with(self, "CertificateExport", value) }
    /// `CertificateTransparencyLoggingPreference`.
    #[track_caller] pub fn certificate_transparency_logging_preference(self, value: impl IntoVal<cfn_certificate::CertificateTransparencyLoggingPreference>) -> Self { with(self, "CertificateTransparencyLoggingPreference", value) }
    /// `DomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `DomainValidationOptions`. Changing it replaces the resource.
    #[track_caller] pub fn domain_validation_options(self, value: impl IntoVal<List<cfn_certificate::DomainValidationOption>>) -> Self { with(self, "DomainValidationOptions", value) }
    /// `Id`.
    #[track_caller] pub fn id(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "Id", value) }
    /// `KeyAlgorithm`. Changing it replaces the resource.
    #[track_caller] pub fn key_algorithm(self, value: impl IntoVal<String>) -> Self { with(self, "KeyAlgorithm", value) }
    /// `SubjectAlternativeNames`. Changing it replaces the resource.
    #[track_caller] pub fn subject_alternative_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubjectAlternativeNames", value) }
    /// `Tags`: 1 to 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_certificate::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ValidationMethod`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn validation_method(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationMethod", value) }
}

/// Types of [`CfnCertificate`].
pub mod cfn_certificate {
    use super::super::prelude::*;
    mod of { pub enum CertificateExport {} pub enum CertificateTransparencyLoggingPreference {} pub enum DomainValidationOption {} impl ias_core::Optional for DomainValidationOption {} pub enum Tag {} }

    /// Words of `CertificateExport`.
    pub type CertificateExport = Word<fn(of::CertificateExport)>;
    impl CertificateExport {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `CertificateTransparencyLoggingPreference`.
    pub type CertificateTransparencyLoggingPreference = Word<fn(of::CertificateTransparencyLoggingPreference)>;
    impl CertificateTransparencyLoggingPreference {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `DomainValidationOption`.
    pub type DomainValidationOption = Fields<of::DomainValidationOption>;
    impl DomainValidationOption {
        /// `DomainName`.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `HostedZoneId`. Write-only.
        #[track_caller] pub fn hosted_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "HostedZoneId", value) }
        /// `ValidationDomain`.
        #[track_caller] pub fn validation_domain(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationDomain", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
