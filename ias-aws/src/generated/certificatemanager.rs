// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CertificateManager`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::CertificateManager::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html).
    pub CfnAccount, CfnAccountProps, "AWS::CertificateManager::Account", tags = None
);
impl CfnAccount {
    /// What `Ref` returns: `AccountId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
}

/// Properties of [`CfnAccount`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAccountProps(Object);
ias_core::shape!(CfnAccountProps);
impl CfnAccountProps {
    /// Takes what is mandatory.
    pub fn new(expiry_events_configuration: impl IntoVal<cfn_account::ExpiryEventsConfiguration>) -> Self { Self(Object::new()).expiry_events_configuration(expiry_events_configuration) }
    /// Key of `ExpiryEventsConfiguration`.
    pub const EXPIRY_EVENTS_CONFIGURATION: Key<Self, cfn_account::ExpiryEventsConfiguration> = Key::new("ExpiryEventsConfiguration");
    /// `ExpiryEventsConfiguration`: mandatory.
    pub fn expiry_events_configuration(mut self, value: impl IntoVal<cfn_account::ExpiryEventsConfiguration>) -> Self { self.0.put("ExpiryEventsConfiguration", value); self }
}

/// Types of [`CfnAccount`].
pub mod cfn_account {
    use super::super::prelude::*;

    /// `ExpiryEventsConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExpiryEventsConfiguration(Object);
    ias_core::shape!(ExpiryEventsConfiguration);
    impl ExpiryEventsConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DaysBeforeExpiry`.
        pub const DAYS_BEFORE_EXPIRY: Key<Self, i64> = Key::new("DaysBeforeExpiry");
        /// `DaysBeforeExpiry`: 1 to 45.
        pub fn days_before_expiry(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("DaysBeforeExpiry", value); self }
    }
    impl Default for ExpiryEventsConfiguration { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::CertificateManager::AcmeDomainValidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html).
    pub CfnAcmeDomainValidation, CfnAcmeDomainValidationProps, "AWS::CertificateManager::AcmeDomainValidation", tags = Some(Tagging::List("Tags"))
);
impl CfnAcmeDomainValidation {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AcmeDomainValidationArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AcmeDomainValidationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAcmeDomainValidation`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAcmeDomainValidationProps(Object);
ias_core::shape!(CfnAcmeDomainValidationProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_acme_domain_validation::PrevalidationOptions>>(required: CfnAcmeDomainValidationPropsRequired<A, B, C>) -> Self { Self(Object::new()).acme_endpoint_arn(required.acme_endpoint_arn).domain_name(required.domain_name).prevalidation_options(required.prevalidation_options) }
    /// Key of `AcmeEndpointArn`.
    pub const ACME_ENDPOINT_ARN: Key<Self, String> = Key::new("AcmeEndpointArn");
    /// `AcmeEndpointArn`: mandatory, 1 to 200 characters, matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub fn acme_endpoint_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AcmeEndpointArn", value); self }
    /// Key of `DomainName`.
    pub const DOMAIN_NAME: Key<Self, String> = Key::new("DomainName");
    /// `DomainName`: mandatory, 1 to 253 characters, matches `^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource.
    pub fn domain_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainName", value); self }
    /// Key of `PrevalidationOptions`.
    pub const PREVALIDATION_OPTIONS: Key<Self, cfn_acme_domain_validation::PrevalidationOptions> = Key::new("PrevalidationOptions");
    /// `PrevalidationOptions`: mandatory.
    pub fn prevalidation_options(mut self, value: impl IntoVal<cfn_acme_domain_validation::PrevalidationOptions>) -> Self { self.0.put("PrevalidationOptions", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_acme_domain_validation::Tag2>> = Key::new("Tags");
    /// `Tags`: 1 to 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_acme_domain_validation::Tag2>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnAcmeDomainValidation`].
pub mod cfn_acme_domain_validation {
    use super::super::prelude::*;

    /// `DnsPrevalidationOptions`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DnsPrevalidationOptions(Object);
    ias_core::shape!(DnsPrevalidationOptions);
    impl DnsPrevalidationOptions {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DomainScope`.
        pub const DOMAIN_SCOPE: Key<Self, DomainScope> = Key::new("DomainScope");
        /// `DomainScope`.
        pub fn domain_scope(mut self, value: impl IntoVal<DomainScope>) -> Self { self.0.put("DomainScope", value); self }
        /// Key of `HostedZoneId`.
        pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
        /// `HostedZoneId`. Changing it replaces the resource.
        pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
    }
    impl Default for DnsPrevalidationOptions { fn default() -> Self { Self::new() } }

    /// `DomainScope`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DomainScope(Object);
    ias_core::shape!(DomainScope);
    impl DomainScope {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ExactDomain`.
        pub const EXACT_DOMAIN: Key<Self, String> = Key::new("ExactDomain");
        /// `ExactDomain`.
        pub fn exact_domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExactDomain", value); self }
        /// Key of `Subdomains`.
        pub const SUBDOMAINS: Key<Self, String> = Key::new("Subdomains");
        /// `Subdomains`.
        pub fn subdomains(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Subdomains", value); self }
        /// Key of `Wildcards`.
        pub const WILDCARDS: Key<Self, String> = Key::new("Wildcards");
        /// `Wildcards`.
        pub fn wildcards(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Wildcards", value); self }
    }
    impl Default for DomainScope { fn default() -> Self { Self::new() } }

    /// `PrevalidationOptions`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrevalidationOptions(Object);
    ias_core::shape!(PrevalidationOptions);
    impl PrevalidationOptions {
        /// Takes what is mandatory.
        pub fn new(dns_prevalidation: impl IntoVal<DnsPrevalidationOptions>) -> Self { Self(Object::new()).dns_prevalidation(dns_prevalidation) }
        /// Key of `DnsPrevalidation`.
        pub const DNS_PREVALIDATION: Key<Self, DnsPrevalidationOptions> = Key::new("DnsPrevalidation");
        /// `DnsPrevalidation`: mandatory.
        pub fn dns_prevalidation(mut self, value: impl IntoVal<DnsPrevalidationOptions>) -> Self { self.0.put("DnsPrevalidation", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag2(Object);
    ias_core::shape!(Tag2);
    impl Tag2 {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CertificateManager::AcmeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html).
    pub CfnAcmeEndpoint, CfnAcmeEndpointProps, "AWS::CertificateManager::AcmeEndpoint", tags = Some(Tagging::List("Tags"))
);
impl CfnAcmeEndpoint {
    /// What `Ref` returns: `AcmeEndpointArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AcmeEndpointArn>> { cfn::reference(&self.0) }
    /// The attribute `AcmeEndpointArn`.
    #[inline] pub fn attr_acme_endpoint_arn(&self) -> Val<Is<kinds::AcmeEndpointArn>> { cfn::attribute(&self.0, "AcmeEndpointArn") }
    /// The attribute `EndpointUrl`.
    #[inline] pub fn attr_endpoint_url(&self) -> Val<String> { cfn::attribute(&self.0, "EndpointUrl") }
}

/// Properties of [`CfnAcmeEndpoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAcmeEndpointProps(Object);
ias_core::shape!(CfnAcmeEndpointProps);
impl CfnAcmeEndpointProps {
    /// Takes what is mandatory.
    pub fn new(authorization_behavior: impl IntoVal<cfn_acme_endpoint::AuthorizationBehavior>, certificate_authority: impl IntoVal<cfn_acme_endpoint::CertificateAuthority>) -> Self { Self(Object::new()).authorization_behavior(authorization_behavior).certificate_authority(certificate_authority) }
    /// Key of `AuthorizationBehavior`.
    pub const AUTHORIZATION_BEHAVIOR: Key<Self, cfn_acme_endpoint::AuthorizationBehavior> = Key::new("AuthorizationBehavior");
    /// `AuthorizationBehavior`: mandatory. Changing it replaces the resource.
    pub fn authorization_behavior(mut self, value: impl IntoVal<cfn_acme_endpoint::AuthorizationBehavior>) -> Self { self.0.put("AuthorizationBehavior", value); self }
    /// Key of `CertificateAuthority`.
    pub const CERTIFICATE_AUTHORITY: Key<Self, cfn_acme_endpoint::CertificateAuthority> = Key::new("CertificateAuthority");
    /// `CertificateAuthority`: mandatory.
    pub fn certificate_authority(mut self, value: impl IntoVal<cfn_acme_endpoint::CertificateAuthority>) -> Self { self.0.put("CertificateAuthority", value); self }
    /// Key of `CertificateTags`.
    pub const CERTIFICATE_TAGS: Key<Self, List<cfn_acme_endpoint::Tag>> = Key::new("CertificateTags");
    /// `CertificateTags`: 1 to 50 items. Changing it replaces the resource.
    pub fn certificate_tags(mut self, value: impl IntoVal<List<cfn_acme_endpoint::Tag>>) -> Self { self.0.put("CertificateTags", value); self }
    /// Key of `Contact`.
    pub const CONTACT: Key<Self, cfn_acme_endpoint::Contact> = Key::new("Contact");
    /// `Contact`.
    pub fn contact(mut self, value: impl IntoVal<cfn_acme_endpoint::Contact>) -> Self { self.0.put("Contact", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_acme_endpoint::Tag2>> = Key::new("Tags");
    /// `Tags`: 1 to 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_acme_endpoint::Tag2>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnAcmeEndpoint`].
pub mod cfn_acme_endpoint {
    use super::super::prelude::*;

    /// Words of `AuthorizationBehavior`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthorizationBehavior {
        /// `PRE_APPROVED`
        PreApproved,
    }
    ias_core::words!(AuthorizationBehavior { PreApproved = "PRE_APPROVED" });

    /// `CertificateAuthority`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CertificateAuthority(Object);
    ias_core::shape!(CertificateAuthority);
    impl CertificateAuthority {
        /// Takes what is mandatory.
        pub fn new(public_certificate_authority: impl IntoVal<PublicCertificateAuthority>) -> Self { Self(Object::new()).public_certificate_authority(public_certificate_authority) }
        /// Key of `PublicCertificateAuthority`.
        pub const PUBLIC_CERTIFICATE_AUTHORITY: Key<Self, PublicCertificateAuthority> = Key::new("PublicCertificateAuthority");
        /// `PublicCertificateAuthority`: mandatory.
        pub fn public_certificate_authority(mut self, value: impl IntoVal<PublicCertificateAuthority>) -> Self { self.0.put("PublicCertificateAuthority", value); self }
    }

    /// Words of `Contact`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Contact {
        /// `NOT_REQUIRED`
        NotRequired,
        /// `REQUIRED`
        Required,
    }
    ias_core::words!(Contact { NotRequired = "NOT_REQUIRED", Required = "REQUIRED" });

    /// `PublicCertificateAuthority`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicCertificateAuthority(Object);
    ias_core::shape!(PublicCertificateAuthority);
    impl PublicCertificateAuthority {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AllowedKeyAlgorithms`.
        pub const ALLOWED_KEY_ALGORITHMS: Key<Self, List<String>> = Key::new("AllowedKeyAlgorithms");
        /// `AllowedKeyAlgorithms`.
        pub fn allowed_key_algorithms(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowedKeyAlgorithms", value); self }
    }
    impl Default for PublicCertificateAuthority { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag2(Object);
    ias_core::shape!(Tag2);
    impl Tag2 {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CertificateManager::AcmeExternalAccountBinding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html).
    pub CfnAcmeExternalAccountBinding, CfnAcmeExternalAccountBindingProps, "AWS::CertificateManager::AcmeExternalAccountBinding", tags = Some(Tagging::List("Tags"))
);
impl CfnAcmeExternalAccountBinding {
    /// What `Ref` returns: `AcmeExternalAccountBindingArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AcmeExternalAccountBindingArn>> { cfn::reference(&self.0) }
    /// The attribute `AcmeExternalAccountBindingArn`.
    #[inline] pub fn attr_acme_external_account_binding_arn(&self) -> Val<Is<kinds::AcmeExternalAccountBindingArn>> { cfn::attribute(&self.0, "AcmeExternalAccountBindingArn") }
}

/// Properties of [`CfnAcmeExternalAccountBinding`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAcmeExternalAccountBindingProps(Object);
ias_core::shape!(CfnAcmeExternalAccountBindingProps);
impl CfnAcmeExternalAccountBindingProps {
    /// Takes what is mandatory.
    pub fn new(acme_endpoint_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).acme_endpoint_arn(acme_endpoint_arn).role_arn(role_arn) }
    /// Key of `AcmeEndpointArn`.
    pub const ACME_ENDPOINT_ARN: Key<Self, String> = Key::new("AcmeEndpointArn");
    /// `AcmeEndpointArn`: mandatory, 1 to 200 characters, matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    pub fn acme_endpoint_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AcmeEndpointArn", value); self }
    /// Key of `Expiration`.
    pub const EXPIRATION: Key<Self, cfn_acme_external_account_binding::Expiration> = Key::new("Expiration");
    /// `Expiration`. Changing it replaces the resource. Write-only.
    pub fn expiration(mut self, value: impl IntoVal<cfn_acme_external_account_binding::Expiration>) -> Self { self.0.put("Expiration", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_acme_external_account_binding::Tag2>> = Key::new("Tags");
    /// `Tags`: 1 to 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_acme_external_account_binding::Tag2>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnAcmeExternalAccountBinding`].
pub mod cfn_acme_external_account_binding {
    use super::super::prelude::*;

    /// `Expiration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Expiration(Object);
    ias_core::shape!(Expiration);
    impl Expiration {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<i64>, type_: impl IntoVal<ExpirationType>) -> Self { Self(Object::new()).value(value).type_(type_) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, ExpirationType> = Key::new("Type");
        /// `Type`: mandatory.
        pub fn type_(mut self, value: impl IntoVal<ExpirationType>) -> Self { self.0.put("Type", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, i64> = Key::new("Value");
        /// `Value`: mandatory.
        pub fn value(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ExpirationType {
        /// `DAYS`
        Days,
        /// `HOURS`
        Hours,
        /// `MINUTES`
        Minutes,
    }
    ias_core::words!(ExpirationType { Days = "DAYS", Hours = "HOURS", Minutes = "MINUTES" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag2(Object);
    ias_core::shape!(Tag2);
    impl Tag2 {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
    pub CfnCertificate, CfnCertificateProps, "AWS::CertificateManager::Certificate", tags = Some(Tagging::List("Tags"))
);
impl CfnCertificate {
    /// What `Ref` returns: `CertificateArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::CertificateArn>> { cfn::reference(&self.0) }
    /// The attribute `CertificateArn`.
    #[inline] pub fn attr_certificate_arn(&self) -> Val<Is<kinds::CertificateArn>> { cfn::attribute(&self.0, "CertificateArn") }
}

/// Properties of [`CfnCertificate`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCertificateProps(Object);
ias_core::shape!(CfnCertificateProps);
impl CfnCertificateProps {
    /// Takes what is mandatory.
    pub fn new(domain_name: impl IntoVal<String>) -> Self { Self(Object::new()).domain_name(domain_name) }
    /// Key of `CertificateAuthorityArn`.
    pub const CERTIFICATE_AUTHORITY_ARN: Key<Self, String> = Key::new("CertificateAuthorityArn");
    /// `CertificateAuthorityArn`. Changing it replaces the resource.
    pub fn certificate_authority_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CertificateAuthorityArn", value); self }
    /// Key of `CertificateExport`.
    pub const CERTIFICATE_EXPORT: Key<Self, cfn_certificate::CertificateExport> = Key::new("CertificateExport");
    /// `CertificateExport`. Changing it replaces the resource.
    pub fn certificate_export(mut self, value: impl IntoVal<cfn_certificate::CertificateExport>) -> Self { self.0.put("CertificateExport", value); self }
    /// Key of `CertificateTransparencyLoggingPreference`.
    pub const CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE: Key<Self, cfn_certificate::CertificateTransparencyLoggingPreference> = Key::new("CertificateTransparencyLoggingPreference");
    /// `CertificateTransparencyLoggingPreference`.
    pub fn certificate_transparency_logging_preference(mut self, value: impl IntoVal<cfn_certificate::CertificateTransparencyLoggingPreference>) -> Self { self.0.put("CertificateTransparencyLoggingPreference", value); self }
    /// Key of `DomainName`.
    pub const DOMAIN_NAME: Key<Self, String> = Key::new("DomainName");
    /// `DomainName`: mandatory. Changing it replaces the resource.
    pub fn domain_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainName", value); self }
    /// Key of `DomainValidationOptions`.
    pub const DOMAIN_VALIDATION_OPTIONS: Key<Self, List<cfn_certificate::DomainValidationOption>> = Key::new("DomainValidationOptions");
    /// `DomainValidationOptions`. Changing it replaces the resource.
    pub fn domain_validation_options(mut self, value: impl IntoVal<List<cfn_certificate::DomainValidationOption>>) -> Self { self.0.put("DomainValidationOptions", value); self }
    /// Key of `Id`.
    pub const ID: Key<Self, Is<kinds::CertificateArn>> = Key::new("Id");
    /// `Id`.
    pub fn id(mut self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { self.0.put("Id", value); self }
    /// Key of `KeyAlgorithm`.
    pub const KEY_ALGORITHM: Key<Self, String> = Key::new("KeyAlgorithm");
    /// `KeyAlgorithm`. Changing it replaces the resource.
    pub fn key_algorithm(mut self, value: impl IntoVal<String>) -> Self { self.0.put("KeyAlgorithm", value); self }
    /// Key of `SubjectAlternativeNames`.
    pub const SUBJECT_ALTERNATIVE_NAMES: Key<Self, List<String>> = Key::new("SubjectAlternativeNames");
    /// `SubjectAlternativeNames`. Changing it replaces the resource.
    pub fn subject_alternative_names(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("SubjectAlternativeNames", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_certificate::Tag>> = Key::new("Tags");
    /// `Tags`: 1 to 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_certificate::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `ValidationMethod`.
    pub const VALIDATION_METHOD: Key<Self, String> = Key::new("ValidationMethod");
    /// `ValidationMethod`. Changing it replaces the resource. Write-only.
    pub fn validation_method(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValidationMethod", value); self }
}

/// Types of [`CfnCertificate`].
pub mod cfn_certificate {
    use super::super::prelude::*;

    /// Words of `CertificateExport`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CertificateExport {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(CertificateExport { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// Words of `CertificateTransparencyLoggingPreference`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CertificateTransparencyLoggingPreference {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
    }
    ias_core::words!(CertificateTransparencyLoggingPreference { Enabled = "ENABLED", Disabled = "DISABLED" });

    /// `DomainValidationOption`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DomainValidationOption(Object);
    ias_core::shape!(DomainValidationOption);
    impl DomainValidationOption {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DomainName`.
        pub const DOMAIN_NAME: Key<Self, String> = Key::new("DomainName");
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DomainName", value); self }
        /// Key of `HostedZoneId`.
        pub const HOSTED_ZONE_ID: Key<Self, String> = Key::new("HostedZoneId");
        /// `HostedZoneId`. Write-only.
        pub fn hosted_zone_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("HostedZoneId", value); self }
        /// Key of `ValidationDomain`.
        pub const VALIDATION_DOMAIN: Key<Self, String> = Key::new("ValidationDomain");
        /// `ValidationDomain`.
        pub fn validation_domain(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ValidationDomain", value); self }
    }
    impl Default for DomainValidationOption { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}
