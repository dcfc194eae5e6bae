// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoT`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAccountAuditConfiguration {} pub enum CfnAuthorizer {} pub enum CfnBillingGroup {} impl ias_core::Optional for CfnBillingGroup {} pub enum CfnCaCertificate {} pub enum CfnCertificate {} pub enum CfnCertificateProvider {} pub enum CfnCommand {} pub enum CfnCustomMetric {} pub enum CfnDimension {} pub enum CfnDomainConfiguration {} impl ias_core::Optional for CfnDomainConfiguration {} pub enum CfnEncryptionConfiguration {} pub enum CfnFleetMetric {} pub enum CfnJob {} pub enum CfnJobTemplate {} pub enum CfnLogging {} pub enum CfnMitigationAction {} pub enum CfnPolicy {} pub enum CfnPolicyPrincipalAttachment {} pub enum CfnProvisioningTemplate {} pub enum CfnResourceSpecificLogging {} pub enum CfnRoleAlias {} pub enum CfnScheduledAudit {} pub enum CfnSecurityProfile {} impl ias_core::Optional for CfnSecurityProfile {} pub enum CfnSoftwarePackage {} impl ias_core::Optional for CfnSoftwarePackage {} pub enum CfnSoftwarePackageVersion {} pub enum CfnStream {} pub enum CfnThing {} impl ias_core::Optional for CfnThing {} pub enum CfnThingGroup {} impl ias_core::Optional for CfnThingGroup {} pub enum CfnThingPrincipalAttachment {} pub enum CfnThingType {} impl ias_core::Optional for CfnThingType {} pub enum CfnTopicRule {} pub enum CfnTopicRuleDestination {} impl ias_core::Optional for CfnTopicRuleDestination {} }

/// [`AWS::IoT::AccountAuditConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnAccountAuditConfiguration = Handle<of::CfnAccountAuditConfiguration>;
impl cfn::ResourceType for of::CfnAccountAuditConfiguration { const TYPE: &'static str = "AWS::IoT::AccountAuditConfiguration"; type Tags = cfn::NoTags; type Props = CfnAccountAuditConfigurationProps; type Reference = String; }

/// Properties of [`CfnAccountAuditConfiguration`].
///
/// Mandatory: `AccountId`, `AuditCheckConfigurations`, `RoleArn`.
///
/// A change replaces the resource: `AccountId`.
pub type CfnAccountAuditConfigurationProps = Fields<of::CfnAccountAuditConfiguration>;
/// What [`CfnAccountAuditConfigurationProps`] cannot do without.
pub struct CfnAccountAuditConfigurationPropsRequired<A, B, C> {
    /// `AccountId`: exactly 12 characters. Changing it replaces the resource.
    pub account_id: A,
    /// `AuditCheckConfigurations`.
    pub audit_check_configurations: B,
    /// `RoleArn`: 20 to 2048 characters.
    pub role_arn: C,
}
impl CfnAccountAuditConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnAccountAuditConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_account_audit_configuration::AuditCheckConfigurations>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnAccountAuditConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AccountId", required.account_id), "AuditCheckConfigurations", required.audit_check_configurations), "RoleArn", required.role_arn) }
    /// `AccountId`: mandatory, exactly 12 characters. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `AuditCheckConfigurations`: mandatory.
    #[track_caller] pub fn audit_check_configurations(self, value: impl IntoVal<cfn_account_audit_configuration::AuditCheckConfigurations>) -> Self { with(self, "AuditCheckConfigurations", value) }
    /// `AuditNotificationTargetConfigurations`.
    #[track_caller] pub fn audit_notification_target_configurations(self, value: impl IntoVal<cfn_account_audit_configuration::AuditNotificationTargetConfigurations>) -> Self { with(self, "AuditNotificationTargetConfigurations", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// Types of [`CfnAccountAuditConfiguration`].
pub mod cfn_account_audit_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuditCheckConfiguration {} impl ias_core::Optional for AuditCheckConfiguration {} pub enum AuditCheckConfigurations {} impl ias_core::Optional for AuditCheckConfigurations {} pub enum AuditNotificationTarget {} impl ias_core::Optional for AuditNotificationTarget {} pub enum AuditNotificationTargetConfigurations {} impl ias_core::Optional for AuditNotificationTargetConfigurations {} pub enum CertAgeCheckCustomConfiguration {} impl ias_core::Optional for CertAgeCheckCustomConfiguration {} pub enum CertExpirationCheckCustomConfiguration {} impl ias_core::Optional for CertExpirationCheckCustomConfiguration {} pub enum DeviceCertAgeAuditCheckConfiguration {} impl ias_core::Optional for DeviceCertAgeAuditCheckConfiguration {} pub enum DeviceCertExpirationAuditCheckConfiguration {} impl ias_core::Optional for DeviceCertExpirationAuditCheckConfiguration {} }

    /// `AuditCheckConfiguration`.
    pub type AuditCheckConfiguration = Fields<of::AuditCheckConfiguration>;
    impl AuditCheckConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `AuditCheckConfigurations`.
    pub type AuditCheckConfigurations = Fields<of::AuditCheckConfigurations>;
    impl AuditCheckConfigurations {
        /// `AuthenticatedCognitoRoleOverlyPermissiveCheck`.
        #[track_caller] pub fn authenticated_cognito_role_overly_permissive_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "AuthenticatedCognitoRoleOverlyPermissiveCheck", value) }
        /// `CaCertificateExpiringCheck`.
        #[track_caller] pub fn ca_certificate_expiring_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "CaCertificateExpiringCheck", value) }
        /// `CaCertificateKeyQualityCheck`.
        #[track_caller] pub fn ca_certificate_key_quality_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "CaCertificateKeyQualityCheck", value) }
        /// `ConflictingClientIdsCheck`.
        #[track_caller] pub fn conflicting_client_ids_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "ConflictingClientIdsCheck", value) }
        /// `DeviceCertificateAgeCheck`.
        #[track_caller] pub fn device_certificate_age_check(self, value: impl IntoVal<DeviceCertAgeAuditCheckConfiguration>) -> Self { with(self, "DeviceCertificateAgeCheck", value) }
        /// `DeviceCertificateExpiringCheck`.
        #[track_caller] pub fn device_certificate_expiring_check(self, value: impl IntoVal<DeviceCertExpirationAuditCheckConfiguration>) -> Self { with(self, "DeviceCertificateExpiringCheck", value) }
        /// `DeviceCertificateKeyQualityCheck`.
        #[track_caller] pub fn device_certificate_key_quality_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "DeviceCertificateKeyQualityCheck", value) }
        /// `DeviceCertificateSharedCheck`.
        #[track_caller] pub fn device_certificate_shared_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "DeviceCertificateSharedCheck", value) }
        /// `IntermediateCaRevokedForActiveDeviceCertificatesCheck`.
        #[track_caller] pub fn intermediate_ca_revoked_for_active_device_certificates_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "IntermediateCaRevokedForActiveDeviceCertificatesCheck", value) }
        /// `IoTPolicyPotentialMisConfigurationCheck`.
        #[track_caller] pub fn io_t_policy_potential_mis_configuration_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "IoTPolicyPotentialMisConfigurationCheck", value) }
        /// `IotPolicyOverlyPermissiveCheck`.
        #[track_caller] pub fn iot_policy_overly_permissive_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "IotPolicyOverlyPermissiveCheck", value) }
        /// `IotRoleAliasAllowsAccessToUnusedServicesCheck`.
        #[track_caller] pub fn iot_role_alias_allows_access_to_unused_services_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "IotRoleAliasAllowsAccessToUnusedServicesCheck", value) }
        /// `IotRoleAliasOverlyPermissiveCheck`.
        #[track_caller] pub fn iot_role_alias_overly_permissive_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "IotRoleAliasOverlyPermissiveCheck", value) }
        /// `LoggingDisabledCheck`.
        #[track_caller] pub fn logging_disabled_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "LoggingDisabledCheck", value) }
        /// `RevokedCaCertificateStillActiveCheck`.
        #[track_caller] pub fn revoked_ca_certificate_still_active_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "RevokedCaCertificateStillActiveCheck", value) }
        /// `RevokedDeviceCertificateStillActiveCheck`.
        #[track_caller] pub fn revoked_device_certificate_still_active_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "RevokedDeviceCertificateStillActiveCheck", value) }
        /// `UnauthenticatedCognitoRoleOverlyPermissiveCheck`.
        #[track_caller] pub fn unauthenticated_cognito_role_overly_permissive_check(self, value: impl IntoVal<AuditCheckConfiguration>) -> Self { with(self, "UnauthenticatedCognitoRoleOverlyPermissiveCheck", value) }
    }

    /// `AuditNotificationTarget`.
    pub type AuditNotificationTarget = Fields<of::AuditNotificationTarget>;
    impl AuditNotificationTarget {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `RoleArn`: 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TargetArn`: at most 2048 characters.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    }

    /// `AuditNotificationTargetConfigurations`.
    pub type AuditNotificationTargetConfigurations = Fields<of::AuditNotificationTargetConfigurations>;
    impl AuditNotificationTargetConfigurations {
        /// `Sns`.
        #[track_caller] pub fn sns(self, value: impl IntoVal<AuditNotificationTarget>) -> Self { with(self, "Sns", value) }
    }

    /// `CertAgeCheckCustomConfiguration`.
    pub type CertAgeCheckCustomConfiguration = Fields<of::CertAgeCheckCustomConfiguration>;
    impl CertAgeCheckCustomConfiguration {
        /// `CertAgeThresholdInDays`: 1 to 64 characters.
        #[track_caller] pub fn cert_age_threshold_in_days(self, value: impl IntoVal<String>) -> Self { with(self, "CertAgeThresholdInDays", value) }
    }

    /// `CertExpirationCheckCustomConfiguration`.
    pub type CertExpirationCheckCustomConfiguration = Fields<of::CertExpirationCheckCustomConfiguration>;
    impl CertExpirationCheckCustomConfiguration {
        /// `CertExpirationThresholdInDays`: 1 to 64 characters.
        #[track_caller] pub fn cert_expiration_threshold_in_days(self, value: impl IntoVal<String>) -> Self { with(self, "CertExpirationThresholdInDays", value) }
    }

    /// `DeviceCertAgeAuditCheckConfiguration`.
    pub type DeviceCertAgeAuditCheckConfiguration = Fields<of::DeviceCertAgeAuditCheckConfiguration>;
    impl DeviceCertAgeAuditCheckConfiguration {
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<CertAgeCheckCustomConfiguration>) -> Self { with(self, "Configuration", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `DeviceCertExpirationAuditCheckConfiguration`.
    pub type DeviceCertExpirationAuditCheckConfiguration = Fields<of::DeviceCertExpirationAuditCheckConfiguration>;
    impl DeviceCertExpirationAuditCheckConfiguration {
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<CertExpirationCheckCustomConfiguration>) -> Self { with(self, "Configuration", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::IoT::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html).
///
/// What `Ref` returns: `AuthorizerName`.
pub type CfnAuthorizer = Handle<of::CfnAuthorizer>;
impl cfn::ResourceType for of::CfnAuthorizer { const TYPE: &'static str = "AWS::IoT::Authorizer"; type Tags = cfn::TagList; type Props = CfnAuthorizerProps; type Reference = String; }
impl CfnAuthorizer {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AuthorizerArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnAuthorizer`].
///
/// Mandatory: `AuthorizerFunctionArn`.
///
/// A change replaces the resource: `AuthorizerName`, `SigningDisabled`.
pub type CfnAuthorizerProps = Fields<of::CfnAuthorizer>;
impl CfnAuthorizerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(authorizer_function_arn: impl IntoVal<String>) -> Self { with(empty(), "AuthorizerFunctionArn", authorizer_function_arn) }
    /// `AuthorizerFunctionArn`: mandatory, at most 2048 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn authorizer_function_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerFunctionArn", value) }
    /// `AuthorizerName`: 1 to 128 characters, matches `[\w=,@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn authorizer_name(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizerName", value) }
    /// `EnableCachingForHttp`.
    #[track_caller] pub fn enable_caching_for_http(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableCachingForHttp", value) }
    /// `SigningDisabled`. Changing it replaces the resource.
    #[track_caller] pub fn signing_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SigningDisabled", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_authorizer::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_authorizer::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TokenKeyName`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`.
    #[track_caller] pub fn token_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "TokenKeyName", value) }
    /// `TokenSigningPublicKeys`.
    #[track_caller] pub fn token_signing_public_keys(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "TokenSigningPublicKeys", value) }
}

/// Types of [`CfnAuthorizer`].
pub mod cfn_authorizer {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Status {} pub enum Tag {} }

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
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoT::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html).
///
/// What `Ref` returns: `BillingGroupName`.
pub type CfnBillingGroup = Handle<of::CfnBillingGroup>;
impl cfn::ResourceType for of::CfnBillingGroup { const TYPE: &'static str = "AWS::IoT::BillingGroup"; type Tags = cfn::TagList; type Props = CfnBillingGroupProps; type Reference = String; }
impl CfnBillingGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTBillingGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnBillingGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `BillingGroupName`.
pub type CfnBillingGroupProps = Fields<of::CfnBillingGroup>;
impl CfnBillingGroupProps {
    /// `BillingGroupName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn billing_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "BillingGroupName", value) }
    /// `BillingGroupProperties`.
    #[track_caller] pub fn billing_group_properties(self, value: impl IntoVal<cfn_billing_group::BillingGroupProperties>) -> Self { with(self, "BillingGroupProperties", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_billing_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBillingGroup`].
pub mod cfn_billing_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BillingGroupProperties {} impl ias_core::Optional for BillingGroupProperties {} pub enum Tag {} }

    /// `BillingGroupProperties`.
    pub type BillingGroupProperties = Fields<of::BillingGroupProperties>;
    impl BillingGroupProperties {
        /// `BillingGroupDescription`: at most 2028 characters, matches `[\p{Graph}\x20]*`.
        #[track_caller] pub fn billing_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "BillingGroupDescription", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoT::CACertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCaCertificate = Handle<of::CfnCaCertificate>;
impl cfn::ResourceType for of::CfnCaCertificate { const TYPE: &'static str = "AWS::IoT::CACertificate"; type Tags = cfn::TagList; type Props = CfnCaCertificateProps; type Reference = String; }
impl CfnCaCertificate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CaCertificateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCaCertificate`].
///
/// Mandatory: `CACertificatePem`, `Status`.
///
/// A change replaces the resource: `CACertificatePem`, `CertificateMode`, `VerificationCertificatePem`.
pub type CfnCaCertificateProps = Fields<of::CfnCaCertificate>;
impl CfnCaCertificateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ca_certificate_pem: impl IntoVal<String>, status: impl IntoVal<cfn_ca_certificate::Status>) -> Self { with(with(empty(), "CACertificatePem", ca_certificate_pem), "Status", status) }
    /// `AutoRegistrationStatus`.
    #[track_caller] pub fn auto_registration_status(self, value: impl IntoVal<cfn_ca_certificate::AutoRegistrationStatus>) -> Self { with(self, "AutoRegistrationStatus", value) }
    /// `CACertificatePem`: mandatory, 1 to 65536 characters, matches `[\s\S]*`. Changing it replaces the resource.
    #[track_caller] pub fn ca_certificate_pem(self, value: impl IntoVal<String>) -> Self { with(self, "CACertificatePem", value) }
    /// `CertificateMode`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_mode(self, value: impl IntoVal<cfn_ca_certificate::CertificateMode>) -> Self { with(self, "CertificateMode", value) }
    /// `RegistrationConfig`.
    #[track_caller] pub fn registration_config(self, value: impl IntoVal<cfn_ca_certificate::RegistrationConfig>) -> Self { with(self, "RegistrationConfig", value) }
    /// `RemoveAutoRegistration`. Write-only.
    #[track_caller] pub fn remove_auto_registration(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveAutoRegistration", value) }
    /// `Status`: mandatory.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_ca_certificate::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ca_certificate::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VerificationCertificatePem`: 1 to 65536 characters, matches `[\s\S]*`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn verification_certificate_pem(self, value: impl IntoVal<String>) -> Self { with(self, "VerificationCertificatePem", value) }
}

/// Types of [`CfnCaCertificate`].
pub mod cfn_ca_certificate {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_authorizer::{Status};
    mod of { pub enum AutoRegistrationStatus {} pub enum CertificateMode {} pub enum RegistrationConfig {} impl ias_core::Optional for RegistrationConfig {} pub enum Tag {} }

    /// Words of `AutoRegistrationStatus`.
    pub type AutoRegistrationStatus = Word<fn(of::AutoRegistrationStatus)>;
    impl AutoRegistrationStatus {
        /// `ENABLE`
        pub const Enable: Self = word("ENABLE");
        /// `DISABLE`
        pub const Disable: Self = word("DISABLE");
    }

    /// Words of `CertificateMode`.
    pub type CertificateMode = Word<fn(of::CertificateMode)>;
    impl CertificateMode {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `SNI_ONLY`
        pub const SniOnly: Self = word("SNI_ONLY");
    }

    /// `RegistrationConfig`.
    pub type RegistrationConfig = Fields<of::RegistrationConfig>;
    impl RegistrationConfig {
        /// `RoleArn`: 20 to 2048 characters, matches `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TemplateBody`: at most 10240 characters, matches `[\s\S]*`.
        #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
        /// `TemplateName`: 1 to 36 characters, matches `^[0-9A-Za-z_-]+$`.
        #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoT::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCertificate = Handle<of::CfnCertificate>;
impl cfn::ResourceType for of::CfnCertificate { const TYPE: &'static str = "AWS::IoT::Certificate"; type Tags = cfn::NoTags; type Props = CfnCertificateProps; type Reference = String; }
impl CfnCertificate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTCertificateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCertificate`].
///
/// Mandatory: `Status`.
///
/// A change replaces the resource: `CACertificatePem`, `CertificateMode`, `CertificatePem`, `CertificateSigningRequest`.
pub type CfnCertificateProps = Fields<of::CfnCertificate>;
impl CfnCertificateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(status: impl IntoVal<cfn_certificate::Status>) -> Self { with(empty(), "Status", status) }
    /// `CACertificatePem`: 1 to 65536 characters, matches `^[\s\S]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ca_certificate_pem(self, value: impl IntoVal<String>) -> Self { with(self, "CACertificatePem", value) }
    /// `CertificateMode`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_mode(self, value: impl IntoVal<cfn_certificate::CertificateMode>) -> Self { with(self, "CertificateMode", value) }
    /// `CertificatePem`: 1 to 65536 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_pem(self, value: impl IntoVal<String>) -> Self { with(self, "CertificatePem", value) }
    /// `CertificateSigningRequest`: 1 to 4096 characters, matches `^[\s\S]*$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn certificate_signing_request(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateSigningRequest", value) }
    /// `Status`: mandatory.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_certificate::Status>) -> Self { with(self, "Status", value) }
}

/// Types of [`CfnCertificate`].
pub mod cfn_certificate {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ca_certificate::{CertificateMode};
    mod of { pub enum Status {} }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
        /// `REVOKED`
        pub const Revoked: Self = word("REVOKED");
        /// `PENDING_TRANSFER`
        pub const PendingTransfer: Self = word("PENDING_TRANSFER");
        /// `PENDING_ACTIVATION`
        pub const PendingActivation: Self = word("PENDING_ACTIVATION");
    }
}

/// [`AWS::IoT::CertificateProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html).
///
/// What `Ref` returns: `CertificateProviderName`.
pub type CfnCertificateProvider = Handle<of::CfnCertificateProvider>;
impl cfn::ResourceType for of::CfnCertificateProvider { const TYPE: &'static str = "AWS::IoT::CertificateProvider"; type Tags = cfn::TagList; type Props = CfnCertificateProviderProps; type Reference = String; }
impl CfnCertificateProvider {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CertificateProviderArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCertificateProvider`].
///
/// Mandatory: `LambdaFunctionArn`, `AccountDefaultForOperations`.
///
/// A change replaces the resource: `CertificateProviderName`.
pub type CfnCertificateProviderProps = Fields<of::CfnCertificateProvider>;
impl CfnCertificateProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(lambda_function_arn: impl IntoVal<Is<kinds::FunctionArn>>, account_default_for_operations: impl IntoVal<List<cfn_certificate_provider::CertificateProviderOperation>>) -> Self { with(with(empty(), "LambdaFunctionArn", lambda_function_arn), "AccountDefaultForOperations", account_default_for_operations) }
    /// `AccountDefaultForOperations`: mandatory, exactly 1 item, no item twice.
    #[track_caller] pub fn account_default_for_operations(self, value: impl IntoVal<List<cfn_certificate_provider::CertificateProviderOperation>>) -> Self { with(self, "AccountDefaultForOperations", value) }
    /// `CertificateProviderName`: 1 to 128 characters, matches `[\w=,@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateProviderName", value) }
    /// `LambdaFunctionArn`: mandatory, 1 to 170 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn lambda_function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaFunctionArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_certificate_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCertificateProvider`].
pub mod cfn_certificate_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_ca_certificate::{Tag};
    mod of { pub enum CertificateProviderOperation {} }

    /// Words of `CertificateProviderOperation`.
    pub type CertificateProviderOperation = Word<fn(of::CertificateProviderOperation)>;
    impl CertificateProviderOperation {
        /// `CreateCertificateFromCsr`
        pub const CreateCertificateFromCsr: Self = word("CreateCertificateFromCsr");
    }
}

/// [`AWS::IoT::Command`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html).
///
/// What `Ref` returns: `CommandId`.
pub type CfnCommand = Handle<of::CfnCommand>;
impl cfn::ResourceType for of::CfnCommand { const TYPE: &'static str = "AWS::IoT::Command"; type Tags = cfn::TagList; type Props = CfnCommandProps; type Reference = String; }
impl CfnCommand {
    /// The attribute `CommandArn`.
    #[inline] pub fn attr_command_arn(&self) -> Val<Is<kinds::CommandArn>> { cfn::attribute(&self.0, "CommandArn") }
}

/// Properties of [`CfnCommand`].
///
/// Mandatory: `CommandId`.
///
/// A change replaces the resource: `CommandId`, `PayloadTemplate`, `Preprocessor`.
pub type CfnCommandProps = Fields<of::CfnCommand>;
impl CfnCommandProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(command_id: impl IntoVal<String>) -> Self { with(empty(), "CommandId", command_id) }
    /// `CommandId`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn command_id(self, value: impl IntoVal<String>) -> Self { with(self, "CommandId", value) }
    /// `CreatedAt`.
    #[track_caller] pub fn created_at(self, value: impl IntoVal<String>) -> Self { with(self, "CreatedAt", value) }
    /// `Deprecated`.
    #[track_caller] pub fn deprecated(self, value: impl IntoVal<bool>) -> Self { with(self, "Deprecated", value) }
    /// `Description`: at most 2028 characters, matches `^[^\p{C}]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: at most 64 characters, matches `^[^\p{C}]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `LastUpdatedAt`. Write-only.
    #[track_caller] pub fn last_updated_at(self, value: impl IntoVal<String>) -> Self { with(self, "LastUpdatedAt", value) }
    /// `MandatoryParameters`: at least 1 item.
    #[track_caller] pub fn mandatory_parameters(self, value: impl IntoVal<List<cfn_command::CommandParameter>>) -> Self { with(self, "MandatoryParameters", value) }
    /// `Namespace`.
    #[track_caller] pub fn namespace(self, value: impl IntoVal<cfn_command::Namespace>) -> Self { with(self, "Namespace", value) }
    /// `Payload`.
    #[track_caller] pub fn payload(self, value: impl IntoVal<cfn_command::CommandPayload>) -> Self { with(self, "Payload", value) }
    /// `PayloadTemplate`: at most 32768 characters. Changing it replaces the resource.
    #[track_caller] pub fn payload_template(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadTemplate", value) }
    /// `PendingDeletion`.
    #[track_caller] pub fn pending_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "PendingDeletion", value) }
    /// `Preprocessor`. Changing it replaces the resource.
    #[track_caller] pub fn preprocessor(self, value: impl IntoVal<cfn_command::CommandPreprocessor>) -> Self { with(self, "Preprocessor", value) }
    /// `RoleArn`: 20 to 2028 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_command::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCommand`].
pub mod cfn_command {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AwsJsonSubstitutionCommandPreprocessorConfig {} pub enum CommandParameter {} pub enum CommandParameterType {} pub enum CommandParameterValue {} impl ias_core::Optional for CommandParameterValue {} pub enum CommandParameterValueComparisonOperand {} impl ias_core::Optional for CommandParameterValueComparisonOperand {} pub enum CommandParameterValueComparisonOperator {} pub enum CommandParameterValueCondition {} pub enum CommandParameterValueNumberRange {} pub enum CommandPayload {} impl ias_core::Optional for CommandPayload {} pub enum CommandPreprocessor {} impl ias_core::Optional for CommandPreprocessor {} pub enum Namespace {} pub enum OutputFormat {} pub enum Tag {} }

    /// `AwsJsonSubstitutionCommandPreprocessorConfig`.
    pub type AwsJsonSubstitutionCommandPreprocessorConfig = Fields<of::AwsJsonSubstitutionCommandPreprocessorConfig>;
    impl AwsJsonSubstitutionCommandPreprocessorConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(output_format: impl IntoVal<OutputFormat>) -> Self { with(empty(), "OutputFormat", output_format) }
        /// `OutputFormat`: mandatory.
        #[track_caller] pub fn output_format(self, value: impl IntoVal<OutputFormat>) -> Self { with(self, "OutputFormat", value) }
    }

    /// `CommandParameter`.
    pub type CommandParameter = Fields<of::CommandParameter>;
    impl CommandParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DefaultValue`.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<CommandParameterValue>) -> Self { with(self, "DefaultValue", value) }
        /// `Description`: at most 2028 characters, matches `^[^\p{C}]*$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 192 characters, matches `^[.$a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<CommandParameterType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<CommandParameterValue>) -> Self { with(self, "Value", value) }
        /// `ValueConditions`: at least 1 item.
        #[track_caller] pub fn value_conditions(self, value: impl IntoVal<List<CommandParameterValueCondition>>) -> Self { with(self, "ValueConditions", value) }
    }

    /// Words of `CommandParameterType`.
    pub type CommandParameterType = Word<fn(of::CommandParameterType)>;
    impl CommandParameterType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `LONG`
        pub const Long: Self = word("LONG");
        /// `UNSIGNEDLONG`
        pub const Unsignedlong: Self = word("UNSIGNEDLONG");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `BINARY`
        pub const Binary: Self = word("BINARY");
    }

    /// `CommandParameterValue`.
    pub type CommandParameterValue = Fields<of::CommandParameterValue>;
    impl CommandParameterValue {
        /// `B`.
        #[track_caller] pub fn b(self, value: impl IntoVal<bool>) -> Self { with(self, "B", value) }
        /// `BIN`: at least 1 character.
        #[track_caller] pub fn bin(self, value: impl IntoVal<String>) -> Self { with(self, "BIN", value) }
        /// `D`.
        #[track_caller] pub fn d(self, value: impl IntoVal<f64>) -> Self { with(self, "D", value) }
        /// `I`.
        #[track_caller] pub fn i(self, value: impl IntoVal<i64>) -> Self { with(self, "I", value) }
        /// `L`: at most 19 characters, matches `^-?\d+$`.
        #[track_caller] pub fn l(self, value: impl IntoVal<String>) -> Self { with(self, "L", value) }
        /// `S`: at least 1 character.
        #[track_caller] pub fn s(self, value: impl IntoVal<String>) -> Self { with(self, "S", value) }
        /// `UL`: 1 to 20 characters, matches `^[0-9]*$`.
        #[track_caller] pub fn ul(self, value: impl IntoVal<String>) -> Self { with(self, "UL", value) }
    }

    /// `CommandParameterValueComparisonOperand`.
    pub type CommandParameterValueComparisonOperand = Fields<of::CommandParameterValueComparisonOperand>;
    impl CommandParameterValueComparisonOperand {
        /// `Number`: at least 1 character.
        #[track_caller] pub fn number(self, value: impl IntoVal<String>) -> Self { with(self, "Number", value) }
        /// `NumberRange`.
        #[track_caller] pub fn number_range(self, value: impl IntoVal<CommandParameterValueNumberRange>) -> Self { with(self, "NumberRange", value) }
        /// `Numbers`: 1 to 10 items, each at least 1 character.
        #[track_caller] pub fn numbers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Numbers", value) }
        /// `String`: at least 1 character.
        #[track_caller] pub fn string(self, value: impl IntoVal<String>) -> Self { with(self, "String", value) }
        /// `Strings`: 1 to 10 items, each at least 1 character.
        #[track_caller] pub fn strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Strings", value) }
    }

    /// Words of `CommandParameterValueComparisonOperator`.
    pub type CommandParameterValueComparisonOperator = Word<fn(of::CommandParameterValueComparisonOperator)>;
    impl CommandParameterValueComparisonOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `NOT_EQUALS`
        pub const NotEquals: Self = word("NOT_EQUALS");
        /// `LESS_THAN`
        pub const LessThan: Self = word("LESS_THAN");
        /// `LESS_THAN_EQUALS`
        pub const LessThanEquals: Self = word("LESS_THAN_EQUALS");
        /// `GREATER_THAN`
        pub const GreaterThan: Self = word("GREATER_THAN");
        /// `GREATER_THAN_EQUALS`
        pub const GreaterThanEquals: Self = word("GREATER_THAN_EQUALS");
        /// `IN_SET`
        pub const InSet: Self = word("IN_SET");
        /// `NOT_IN_SET`
        pub const NotInSet: Self = word("NOT_IN_SET");
        /// `IN_RANGE`
        pub const InRange: Self = word("IN_RANGE");
        /// `NOT_IN_RANGE`
        pub const NotInRange: Self = word("NOT_IN_RANGE");
    }

    /// `CommandParameterValueCondition`.
    pub type CommandParameterValueCondition = Fields<of::CommandParameterValueCondition>;
    impl CommandParameterValueCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison_operator: impl IntoVal<CommandParameterValueComparisonOperator>, operand: impl IntoVal<CommandParameterValueComparisonOperand>) -> Self { with(with(empty(), "ComparisonOperator", comparison_operator), "Operand", operand) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<CommandParameterValueComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `Operand`: mandatory.
        #[track_caller] pub fn operand(self, value: impl IntoVal<CommandParameterValueComparisonOperand>) -> Self { with(self, "Operand", value) }
    }

    /// `CommandParameterValueNumberRange`.
    pub type CommandParameterValueNumberRange = Fields<of::CommandParameterValueNumberRange>;
    impl CommandParameterValueNumberRange {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min: impl IntoVal<String>, max: impl IntoVal<String>) -> Self { with(with(empty(), "Min", min), "Max", max) }
        /// `Max`: mandatory, at least 1 character.
        #[track_caller] pub fn max(self, value: impl IntoVal<String>) -> Self { with(self, "Max", value) }
        /// `Min`: mandatory, at least 1 character.
        #[track_caller] pub fn min(self, value: impl IntoVal<String>) -> Self { with(self, "Min", value) }
    }

    /// `CommandPayload`.
    pub type CommandPayload = Fields<of::CommandPayload>;
    impl CommandPayload {
        /// `Content`.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
        /// `ContentType`: at least 1 character.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
    }

    /// `CommandPreprocessor`.
    pub type CommandPreprocessor = Fields<of::CommandPreprocessor>;
    impl CommandPreprocessor {
        /// `AwsJsonSubstitution`.
        #[track_caller] pub fn aws_json_substitution(self, value: impl IntoVal<AwsJsonSubstitutionCommandPreprocessorConfig>) -> Self { with(self, "AwsJsonSubstitution", value) }
    }

    /// Words of `Namespace`.
    pub type Namespace = Word<fn(of::Namespace)>;
    impl Namespace {
        /// `AWS-IoT`
        pub const AwsIoT: Self = word("AWS-IoT");
        /// `AWS-IoT-FleetWise`
        pub const AwsIoTFleetWise: Self = word("AWS-IoT-FleetWise");
    }

    /// Words of `OutputFormat`.
    pub type OutputFormat = Word<fn(of::OutputFormat)>;
    impl OutputFormat {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `CBOR`
        pub const Cbor: Self = word("CBOR");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoT::CustomMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html).
///
/// What `Ref` returns: `MetricName`.
pub type CfnCustomMetric = Handle<of::CfnCustomMetric>;
impl cfn::ResourceType for of::CfnCustomMetric { const TYPE: &'static str = "AWS::IoT::CustomMetric"; type Tags = cfn::TagList; type Props = CfnCustomMetricProps; type Reference = String; }
impl CfnCustomMetric {
    /// The attribute `MetricArn`.
    #[inline] pub fn attr_metric_arn(&self) -> Val<Is<kinds::CustomMetricArn>> { cfn::attribute(&self.0, "MetricArn") }
}

/// Properties of [`CfnCustomMetric`].
///
/// Mandatory: `MetricType`.
///
/// A change replaces the resource: `MetricName`, `MetricType`.
pub type CfnCustomMetricProps = Fields<of::CfnCustomMetric>;
impl CfnCustomMetricProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metric_type: impl IntoVal<cfn_custom_metric::MetricType>) -> Self { with(empty(), "MetricType", metric_type) }
    /// `DisplayName`: at most 128 characters, matches `^[\p{Graph}\x20]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `MetricName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `MetricType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn metric_type(self, value: impl IntoVal<cfn_custom_metric::MetricType>) -> Self { with(self, "MetricType", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_custom_metric::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCustomMetric`].
pub mod cfn_custom_metric {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    mod of { pub enum MetricType {} }

    /// Words of `MetricType`.
    pub type MetricType = Word<fn(of::MetricType)>;
    impl MetricType {
        /// `string-list`
        pub const StringList: Self = word("string-list");
        /// `ip-address-list`
        pub const IpAddressList: Self = word("ip-address-list");
        /// `number-list`
        pub const NumberList: Self = word("number-list");
        /// `number`
        pub const Number: Self = word("number");
    }
}

/// [`AWS::IoT::Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDimension = Handle<of::CfnDimension>;
impl cfn::ResourceType for of::CfnDimension { const TYPE: &'static str = "AWS::IoT::Dimension"; type Tags = cfn::TagList; type Props = CfnDimensionProps; type Reference = String; }
impl CfnDimension {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DimensionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnDimension`].
///
/// Mandatory: `Type`, `StringValues`.
///
/// A change replaces the resource: `Name`, `Type`.
pub type CfnDimensionProps = Fields<of::CfnDimension>;
impl CfnDimensionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_dimension::Type>, string_values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Type", type_), "StringValues", string_values) }
    /// `Name`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `StringValues`: mandatory, 1 to 5 items, no item twice, each 1 to 256 characters.
    #[track_caller] pub fn string_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StringValues", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dimension::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_dimension::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnDimension`].
pub mod cfn_dimension {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    mod of { pub enum Type {} }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `TOPIC_FILTER`
        pub const TopicFilter: Self = word("TOPIC_FILTER");
    }
}

/// [`AWS::IoT::DomainConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html).
///
/// What `Ref` returns: `DomainConfigurationName`.
pub type CfnDomainConfiguration = Handle<of::CfnDomainConfiguration>;
impl cfn::ResourceType for of::CfnDomainConfiguration { const TYPE: &'static str = "AWS::IoT::DomainConfiguration"; type Tags = cfn::TagList; type Props = CfnDomainConfigurationProps; type Reference = String; }
impl CfnDomainConfiguration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DomainConfigurationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainType`: one of `ENDPOINT`, `AWS_MANAGED`, `CUSTOMER_MANAGED`.
    #[inline] pub fn attr_domain_type(&self) -> Val<String> { cfn::attribute(&self.0, "DomainType") }
    /// The attribute `ServerCertificates`.
    #[inline] pub fn attr_server_certificates(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "ServerCertificates") }
}

/// Properties of [`CfnDomainConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DomainConfigurationName`, `DomainName`, `ServerCertificateArns`, `ServiceType`, `ValidationCertificateArn`.
pub type CfnDomainConfigurationProps = Fields<of::CfnDomainConfiguration>;
impl CfnDomainConfigurationProps {
    /// `ApplicationProtocol`.
    #[track_caller] pub fn application_protocol(self, value: impl IntoVal<cfn_domain_configuration::ApplicationProtocol>) -> Self { with(self, "ApplicationProtocol", value) }
    /// `AuthenticationType`.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<cfn_domain_configuration::AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    /// `AuthorizerConfig`.
    #[track_caller] pub fn authorizer_config(self, value: impl IntoVal<cfn_domain_configuration::AuthorizerConfig>) -> Self { with(self, "AuthorizerConfig", value) }
    /// `ClientCertificateConfig`.
    #[track_caller] pub fn client_certificate_config(self, value: impl IntoVal<cfn_domain_configuration::ClientCertificateConfig>) -> Self { with(self, "ClientCertificateConfig", value) }
    /// `DomainConfigurationName`: 1 to 128 characters, matches `^[\w.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainConfigurationName", value) }
    /// `DomainConfigurationStatus`.
    #[track_caller] pub fn domain_configuration_status(self, value: impl IntoVal<cfn_domain_configuration::DomainConfigurationStatus>) -> Self { with(self, "DomainConfigurationStatus", value) }
    /// `DomainName`: 1 to 253 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `ServerCertificateArns`: at most 1 item, each 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn server_certificate_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ServerCertificateArns", value) }
    /// `ServerCertificateConfig`.
    #[track_caller] pub fn server_certificate_config(self, value: impl IntoVal<cfn_domain_configuration::ServerCertificateConfig>) -> Self { with(self, "ServerCertificateConfig", value) }
    /// `ServiceType`. Changing it replaces the resource.
    #[track_caller] pub fn service_type(self, value: impl IntoVal<cfn_domain_configuration::ServiceType>) -> Self { with(self, "ServiceType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TlsConfig`.
    #[track_caller] pub fn tls_config(self, value: impl IntoVal<cfn_domain_configuration::TlsConfig>) -> Self { with(self, "TlsConfig", value) }
    /// `ValidationCertificateArn`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn validation_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ValidationCertificateArn", value) }
}

/// Types of [`CfnDomainConfiguration`].
pub mod cfn_domain_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_authorizer::{Tag};
    mod of { pub enum ApplicationProtocol {} pub enum AuthenticationType {} pub enum AuthorizerConfig {} impl ias_core::Optional for AuthorizerConfig {} pub enum ClientCertificateConfig {} impl ias_core::Optional for ClientCertificateConfig {} pub enum DomainConfigurationStatus {} pub enum ServerCertificateConfig {} impl ias_core::Optional for ServerCertificateConfig {} pub enum ServiceType {} pub enum TlsConfig {} impl ias_core::Optional for TlsConfig {} }

    /// Words of `ApplicationProtocol`.
    pub type ApplicationProtocol = Word<fn(of::ApplicationProtocol)>;
    impl ApplicationProtocol {
        /// `SECURE_MQTT`
        pub const SecureMqtt: Self = word("SECURE_MQTT");
        /// `MQTT_WSS`
        pub const MqttWss: Self = word("MQTT_WSS");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
    }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `AWS_X509`
        pub const AwsX509: Self = word("AWS_X509");
        /// `CUSTOM_AUTH`
        pub const CustomAuth: Self = word("CUSTOM_AUTH");
        /// `AWS_SIGV4`
        pub const AwsSigv4: Self = word("AWS_SIGV4");
        /// `CUSTOM_AUTH_X509`
        pub const CustomAuthX509: Self = word("CUSTOM_AUTH_X509");
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
    }

    /// `AuthorizerConfig`.
    pub type AuthorizerConfig = Fields<of::AuthorizerConfig>;
    impl AuthorizerConfig {
        /// `AllowAuthorizerOverride`.
        #[track_caller] pub fn allow_authorizer_override(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowAuthorizerOverride", value) }
        /// `DefaultAuthorizerName`: 1 to 128 characters, matches `^[\w=,@-]+$`.
        #[track_caller] pub fn default_authorizer_name(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultAuthorizerName", value) }
    }

    /// `ClientCertificateConfig`.
    pub type ClientCertificateConfig = Fields<of::ClientCertificateConfig>;
    impl ClientCertificateConfig {
        /// `ClientCertificateCallbackArn`: 1 to 170 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn client_certificate_callback_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCertificateCallbackArn", value) }
    }

    /// Words of `DomainConfigurationStatus`.
    pub type DomainConfigurationStatus = Word<fn(of::DomainConfigurationStatus)>;
    impl DomainConfigurationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `ServerCertificateConfig`.
    pub type ServerCertificateConfig = Fields<of::ServerCertificateConfig>;
    impl ServerCertificateConfig {
        /// `EnableOCSPCheck`.
        #[track_caller] pub fn enable_ocsp_check(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableOCSPCheck", value) }
        /// `OcspAuthorizedResponderArn`: 1 to 2048 characters.
        #[track_caller] pub fn ocsp_authorized_responder_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OcspAuthorizedResponderArn", value) }
        /// `OcspLambdaArn`: 1 to 170 characters.
        #[track_caller] pub fn ocsp_lambda_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OcspLambdaArn", value) }
    }

    /// Words of `ServiceType`.
    pub type ServiceType = Word<fn(of::ServiceType)>;
    impl ServiceType {
        /// `DATA`
        pub const Data: Self = word("DATA");
        /// `CREDENTIAL_PROVIDER`
        pub const CredentialProvider: Self = word("CREDENTIAL_PROVIDER");
        /// `JOBS`
        pub const Jobs: Self = word("JOBS");
    }

    /// `TlsConfig`.
    pub type TlsConfig = Fields<of::TlsConfig>;
    impl TlsConfig {
        /// `SecurityPolicy`: at most 128 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityPolicy", value) }
    }
}

/// [`AWS::IoT::EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnEncryptionConfiguration = Handle<of::CfnEncryptionConfiguration>;
impl cfn::ResourceType for of::CfnEncryptionConfiguration { const TYPE: &'static str = "AWS::IoT::EncryptionConfiguration"; type Tags = cfn::NoTags; type Props = CfnEncryptionConfigurationProps; type Reference = String; }
impl CfnEncryptionConfiguration {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `ConfigurationDetails`.
    #[inline] pub fn attr_configuration_details(&self) -> Val<Json> { cfn::attribute(&self.0, "ConfigurationDetails") }
    /// The attribute `LastModifiedDate`.
    #[inline] pub fn attr_last_modified_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedDate") }
}

/// Properties of [`CfnEncryptionConfiguration`].
///
/// Mandatory: `EncryptionType`.
pub type CfnEncryptionConfigurationProps = Fields<of::CfnEncryptionConfiguration>;
impl CfnEncryptionConfigurationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(encryption_type: impl IntoVal<cfn_encryption_configuration::EncryptionType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
    /// `EncryptionType`: mandatory.
    #[track_caller] pub fn encryption_type(self, value: impl IntoVal<cfn_encryption_configuration::EncryptionType>) -> Self { with(self, "EncryptionType", value) }
    /// `KmsAccessRoleArn`: 20 to 2048 characters.
    #[track_caller] pub fn kms_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "KmsAccessRoleArn", value) }
    /// `KmsKeyArn`: 20 to 2048 characters.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
}

/// Types of [`CfnEncryptionConfiguration`].
pub mod cfn_encryption_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EncryptionType {} }

    /// Words of `EncryptionType`.
    pub type EncryptionType = Word<fn(of::EncryptionType)>;
    impl EncryptionType {
        /// `CUSTOMER_MANAGED_KMS_KEY`
        pub const CustomerManagedKmsKey: Self = word("CUSTOMER_MANAGED_KMS_KEY");
        /// `AWS_OWNED_KMS_KEY`
        pub const AwsOwnedKmsKey: Self = word("AWS_OWNED_KMS_KEY");
    }
}

/// [`AWS::IoT::FleetMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html).
///
/// What `Ref` returns: `MetricName`.
pub type CfnFleetMetric = Handle<of::CfnFleetMetric>;
impl cfn::ResourceType for of::CfnFleetMetric { const TYPE: &'static str = "AWS::IoT::FleetMetric"; type Tags = cfn::TagList; type Props = CfnFleetMetricProps; type Reference = String; }
impl CfnFleetMetric {
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `LastModifiedDate`.
    #[inline] pub fn attr_last_modified_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedDate") }
    /// The attribute `MetricArn`.
    #[inline] pub fn attr_metric_arn(&self) -> Val<Is<kinds::FleetMetricArn>> { cfn::attribute(&self.0, "MetricArn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<f64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnFleetMetric`].
///
/// Mandatory: `MetricName`.
///
/// A change replaces the resource: `MetricName`.
pub type CfnFleetMetricProps = Fields<of::CfnFleetMetric>;
impl CfnFleetMetricProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(metric_name: impl IntoVal<String>) -> Self { with(empty(), "MetricName", metric_name) }
    /// `AggregationField`: at least 1 character.
    #[track_caller] pub fn aggregation_field(self, value: impl IntoVal<String>) -> Self { with(self, "AggregationField", value) }
    /// `AggregationType`.
    #[track_caller] pub fn aggregation_type(self, value: impl IntoVal<cfn_fleet_metric::AggregationType>) -> Self { with(self, "AggregationType", value) }
    /// `Description`: at most 1024 characters, matches `^[\p{Graph}\x20]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IndexName`: 1 to 128 characters, matches `^[a-zA-Z0-9:_-]+$`.
    #[track_caller] pub fn index_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexName", value) }
    /// `MetricName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_\-\.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    /// `Period`: 60 to 86400.
    #[track_caller] pub fn period(self, value: impl IntoVal<i64>) -> Self { with(self, "Period", value) }
    /// `QueryString`: at least 1 character.
    #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    /// `QueryVersion`.
    #[track_caller] pub fn query_version(self, value: impl IntoVal<String>) -> Self { with(self, "QueryVersion", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_fleet_metric::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Unit`.
    #[track_caller] pub fn unit(self, value: impl IntoVal<cfn_fleet_metric::Unit>) -> Self { with(self, "Unit", value) }
}

/// Types of [`CfnFleetMetric`].
pub mod cfn_fleet_metric {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    mod of { pub enum AggregationType {} pub enum AggregationTypeName {} pub enum Unit {} }

    /// `AggregationType`.
    pub type AggregationType = Fields<of::AggregationType>;
    impl AggregationType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<AggregationTypeName>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Values", values) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<AggregationTypeName>) -> Self { with(self, "Name", value) }
        /// `Values`: mandatory, each 1 to 12 characters, each matches `^[a-zA-Z0-9]+$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Name`.
    pub type AggregationTypeName = Word<fn(of::AggregationTypeName)>;
    impl AggregationTypeName {
        /// `Cardinality`
        pub const Cardinality: Self = word("Cardinality");
        /// `Percentiles`
        pub const Percentiles: Self = word("Percentiles");
        /// `Statistics`
        pub const Statistics: Self = word("Statistics");
    }

    /// Words of `Unit`.
    pub type Unit = Word<fn(of::Unit)>;
    impl Unit {
        /// `Bits`
        pub const Bits: Self = word("Bits");
        /// `Bits/Second`
        pub const BitsSecond: Self = word("Bits/Second");
        /// `Bytes`
        pub const Bytes: Self = word("Bytes");
        /// `Bytes/Second`
        pub const BytesSecond: Self = word("Bytes/Second");
        /// `Count`
        pub const Count: Self = word("Count");
        /// `Count/Second`
        pub const CountSecond: Self = word("Count/Second");
        /// `Gigabits`
        pub const Gigabits: Self = word("Gigabits");
        /// `Gigabits/Second`
        pub const GigabitsSecond: Self = word("Gigabits/Second");
        /// `Gigabytes`
        pub const Gigabytes: Self = word("Gigabytes");
        /// `Gigabytes/Second`
        pub const GigabytesSecond: Self = word("Gigabytes/Second");
        /// `Kilobits`
        pub const Kilobits: Self = word("Kilobits");
        /// `Kilobits/Second`
        pub const KilobitsSecond: Self = word("Kilobits/Second");
        /// `Kilobytes`
        pub const Kilobytes: Self = word("Kilobytes");
        /// `Kilobytes/Second`
        pub const KilobytesSecond: Self = word("Kilobytes/Second");
        /// `Megabits`
        pub const Megabits: Self = word("Megabits");
        /// `Megabits/Second`
        pub const MegabitsSecond: Self = word("Megabits/Second");
        /// `Megabytes`
        pub const Megabytes: Self = word("Megabytes");
        /// `Megabytes/Second`
        pub const MegabytesSecond: Self = word("Megabytes/Second");
        /// `Microseconds`
        pub const Microseconds: Self = word("Microseconds");
        /// `Milliseconds`
        pub const Milliseconds: Self = word("Milliseconds");
        /// `None`
        pub const None: Self = word("None");
        /// `Percent`
        pub const Percent: Self = word("Percent");
        /// `Seconds`
        pub const Seconds: Self = word("Seconds");
        /// `Terabits`
        pub const Terabits: Self = word("Terabits");
        /// `Terabits/Second`
        pub const TerabitsSecond: Self = word("Terabits/Second");
        /// `Terabytes`
        pub const Terabytes: Self = word("Terabytes");
        /// `Terabytes/Second`
        pub const TerabytesSecond: Self = word("Terabytes/Second");
    }
}

/// [`AWS::IoT::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnJob = Handle<of::CfnJob>;
impl cfn::ResourceType for of::CfnJob { const TYPE: &'static str = "AWS::IoT::Job"; type Tags = cfn::TagList; type Props = CfnJobProps; type Reference = Is<kinds::JobArn>; }
impl CfnJob {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::JobArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
}

/// Properties of [`CfnJob`].
///
/// Mandatory: `JobId`, `Targets`.
///
/// A change replaces the resource: `DestinationPackageVersions`, `Document`, `DocumentParameters`, `DocumentSource`, `JobExecutionsRetryConfig`, `JobId`, `JobTemplateArn`, `SchedulingConfig`, `TargetSelection`, `Targets`.
pub type CfnJobProps = Fields<of::CfnJob>;
impl CfnJobProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(job_id: impl IntoVal<String>, targets: impl IntoVal<List<String>>) -> Self { with(with(empty(), "JobId", job_id), "Targets", targets) }
    /// `AbortConfig`.
    #[track_caller] pub fn abort_config(self, value: impl IntoVal<cfn_job::AbortConfig>) -> Self { with(self, "AbortConfig", value) }
    /// `Description`: 1 to 2028 characters, matches `^[^\p{C}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationPackageVersions`: each 1 to 1600 characters, each matches `^arn:[!-~]+$`. Changing it replaces the resource.
    #[track_caller] pub fn destination_package_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DestinationPackageVersions", value) }
    /// `Document`: at most 32768 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn document(self, value: impl IntoVal<String>) -> Self { with(self, "Document", value) }
    /// `DocumentParameters`. Changing it replaces the resource.
    #[track_caller] pub fn document_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DocumentParameters", value) }
    /// `DocumentSource`: 1 to 1350 characters. Changing it replaces the resource.
    #[track_caller] pub fn document_source(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentSource", value) }
    /// `JobExecutionsRetryConfig`. Changing it replaces the resource.
    #[track_caller] pub fn job_executions_retry_config(self, value: impl IntoVal<cfn_job::JobExecutionsRetryConfig>) -> Self { with(self, "JobExecutionsRetryConfig", value) }
    /// `JobExecutionsRolloutConfig`.
    #[track_caller] pub fn job_executions_rollout_config(self, value: impl IntoVal<cfn_job::JobExecutionsRolloutConfig>) -> Self { with(self, "JobExecutionsRolloutConfig", value) }
    /// `JobId`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn job_id(self, value: impl IntoVal<String>) -> Self { with(self, "JobId", value) }
    /// `JobTemplateArn`: 1 to 1600 characters, matches `^arn:[!-~]+$`. Changing it replaces the resource.
    #[track_caller] pub fn job_template_arn(self, value: impl IntoVal<String>) -> Self { with(self, "JobTemplateArn", value) }
    /// `PresignedUrlConfig`.
    #[track_caller] pub fn presigned_url_config(self, value: impl IntoVal<cfn_job::PresignedUrlConfig>) -> Self { with(self, "PresignedUrlConfig", value) }
    /// `SchedulingConfig`. Changing it replaces the resource.
    #[track_caller] pub fn scheduling_config(self, value: impl IntoVal<cfn_job::SchedulingConfig>) -> Self { with(self, "SchedulingConfig", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_job::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetSelection`. Changing it replaces the resource.
    #[track_caller] pub fn target_selection(self, value: impl IntoVal<cfn_job::TargetSelection>) -> Self { with(self, "TargetSelection", value) }
    /// `Targets`: mandatory, at least 1 item, each at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Targets", value) }
    /// `TimeoutConfig`.
    #[track_caller] pub fn timeout_config(self, value: impl IntoVal<cfn_job::TimeoutConfig>) -> Self { with(self, "TimeoutConfig", value) }
}

/// Types of [`CfnJob`].
pub mod cfn_job {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_authorizer::{Tag};
    mod of { pub enum AbortConfig {} pub enum AbortCriteria {} pub enum AbortCriteriaAction {} pub enum AbortCriteriaFailureType {} pub enum ExponentialRolloutRate {} pub enum JobExecutionsRetryConfig {} pub enum JobExecutionsRolloutConfig {} impl ias_core::Optional for JobExecutionsRolloutConfig {} pub enum MaintenanceWindow {} pub enum PresignedUrlConfig {} impl ias_core::Optional for PresignedUrlConfig {} pub enum RateIncreaseCriteria {} impl ias_core::Optional for RateIncreaseCriteria {} pub enum RetryCriteria {} pub enum RetryCriteriaFailureType {} pub enum SchedulingConfig {} impl ias_core::Optional for SchedulingConfig {} pub enum SchedulingConfigEndBehavior {} pub enum TargetSelection {} pub enum TimeoutConfig {} impl ias_core::Optional for TimeoutConfig {} }

    /// `AbortConfig`.
    pub type AbortConfig = Fields<of::AbortConfig>;
    impl AbortConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(criteria_list: impl IntoVal<List<AbortCriteria>>) -> Self { with(empty(), "CriteriaList", criteria_list) }
        /// `CriteriaList`: mandatory, at least 1 item.
        #[track_caller] pub fn criteria_list(self, value: impl IntoVal<List<AbortCriteria>>) -> Self { with(self, "CriteriaList", value) }
    }

    /// `AbortCriteria`.
    pub type AbortCriteria = Fields<of::AbortCriteria>;
    /// What [`AbortCriteria`] cannot do without.
    pub struct AbortCriteriaRequired<A, B, C, D> {
        /// `FailureType`.
        pub failure_type: A,
        /// `Action`.
        pub action: B,
        /// `ThresholdPercentage`: at most 100.
        pub threshold_percentage: C,
        /// `MinNumberOfExecutedThings`: at least 1.
        pub min_number_of_executed_things: D,
    }
    impl AbortCriteria {
        /// Takes what is mandatory, by name: [`AbortCriteriaRequired`].
        #[track_caller] pub fn new<A: IntoVal<AbortCriteriaFailureType>, B: IntoVal<AbortCriteriaAction>, C: IntoVal<f64>, D: IntoVal<i64>>(required: AbortCriteriaRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FailureType", required.failure_type), "Action", required.action), "ThresholdPercentage", required.threshold_percentage), "MinNumberOfExecutedThings", required.min_number_of_executed_things) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<AbortCriteriaAction>) -> Self { with(self, "Action", value) }
        /// `FailureType`: mandatory.
        #[track_caller] pub fn failure_type(self, value: impl IntoVal<AbortCriteriaFailureType>) -> Self { with(self, "FailureType", value) }
        /// `MinNumberOfExecutedThings`: mandatory, at least 1.
        #[track_caller] pub fn min_number_of_executed_things(self, value: impl IntoVal<i64>) -> Self { with(self, "MinNumberOfExecutedThings", value) }
        /// `ThresholdPercentage`: mandatory, at most 100.
        #[track_caller] pub fn threshold_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ThresholdPercentage", value) }
    }

    /// Words of `Action`.
    pub type AbortCriteriaAction = Word<fn(of::AbortCriteriaAction)>;
    impl AbortCriteriaAction {
        /// `CANCEL`
        pub const Cancel: Self = word("CANCEL");
    }

    /// Words of `FailureType`.
    pub type AbortCriteriaFailureType = Word<fn(of::AbortCriteriaFailureType)>;
    impl AbortCriteriaFailureType {
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `REJECTED`
        pub const Rejected: Self = word("REJECTED");
        /// `TIMED_OUT`
        pub const TimedOut: Self = word("TIMED_OUT");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `ExponentialRolloutRate`.
    pub type ExponentialRolloutRate = Fields<of::ExponentialRolloutRate>;
    /// What [`ExponentialRolloutRate`] cannot do without.
    pub struct ExponentialRolloutRateRequired<A, B, C> {
        /// `BaseRatePerMinute`: 1 to 1000.
        pub base_rate_per_minute: A,
        /// `IncrementFactor`: 1.1 to 5.
        pub increment_factor: B,
        /// `RateIncreaseCriteria`.
        pub rate_increase_criteria: C,
    }
    impl ExponentialRolloutRate {
        /// Takes what is mandatory, by name: [`ExponentialRolloutRateRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<f64>, C: IntoVal<RateIncreaseCriteria>>(required: ExponentialRolloutRateRequired<A, B, C>) -> Self { with(with(with(empty(), "BaseRatePerMinute", required.base_rate_per_minute), "IncrementFactor", required.increment_factor), "RateIncreaseCriteria", required.rate_increase_criteria) }
        /// `BaseRatePerMinute`: mandatory, 1 to 1000.
        #[track_caller] pub fn base_rate_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "BaseRatePerMinute", value) }
        /// `IncrementFactor`: mandatory, 1.1 to 5.
        #[track_caller] pub fn increment_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "IncrementFactor", value) }
        /// `RateIncreaseCriteria`: mandatory.
        #[track_caller] pub fn rate_increase_criteria(self, value: impl IntoVal<RateIncreaseCriteria>) -> Self { with(self, "RateIncreaseCriteria", value) }
    }

    /// `JobExecutionsRetryConfig`.
    pub type JobExecutionsRetryConfig = Fields<of::JobExecutionsRetryConfig>;
    impl JobExecutionsRetryConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(criteria_list: impl IntoVal<List<RetryCriteria>>) -> Self { with(empty(), "CriteriaList", criteria_list) }
        /// `CriteriaList`: mandatory, 1 to 2 items.
        #[track_caller] pub fn criteria_list(self, value: impl IntoVal<List<RetryCriteria>>) -> Self { with(self, "CriteriaList", value) }
    }

    /// `JobExecutionsRolloutConfig`.
    pub type JobExecutionsRolloutConfig = Fields<of::JobExecutionsRolloutConfig>;
    impl JobExecutionsRolloutConfig {
        /// `ExponentialRate`.
        #[track_caller] pub fn exponential_rate(self, value: impl IntoVal<ExponentialRolloutRate>) -> Self { with(self, "ExponentialRate", value) }
        /// `MaximumPerMinute`: at least 1.
        #[track_caller] pub fn maximum_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPerMinute", value) }
    }

    /// `MaintenanceWindow`.
    pub type MaintenanceWindow = Fields<of::MaintenanceWindow>;
    impl MaintenanceWindow {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(start_time: impl IntoVal<String>, duration_in_minutes: impl IntoVal<i64>) -> Self { with(with(empty(), "StartTime", start_time), "DurationInMinutes", duration_in_minutes) }
        /// `DurationInMinutes`: mandatory, 1 to 1430.
        #[track_caller] pub fn duration_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInMinutes", value) }
        /// `StartTime`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `PresignedUrlConfig`.
    pub type PresignedUrlConfig = Fields<of::PresignedUrlConfig>;
    impl PresignedUrlConfig {
        /// `ExpiresInSec`: 60 to 3600.
        #[track_caller] pub fn expires_in_sec(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpiresInSec", value) }
        /// `RoleArn`: 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `RateIncreaseCriteria`.
    pub type RateIncreaseCriteria = Fields<of::RateIncreaseCriteria>;
    impl RateIncreaseCriteria {
        /// `NumberOfNotifiedThings`: at least 1.
        #[track_caller] pub fn number_of_notified_things(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfNotifiedThings", value) }
        /// `NumberOfSucceededThings`: at least 1.
        #[track_caller] pub fn number_of_succeeded_things(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfSucceededThings", value) }
    }

    /// `RetryCriteria`.
    pub type RetryCriteria = Fields<of::RetryCriteria>;
    impl RetryCriteria {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(failure_type: impl IntoVal<RetryCriteriaFailureType>, number_of_retries: impl IntoVal<i64>) -> Self { with(with(empty(), "FailureType", failure_type), "NumberOfRetries", number_of_retries) }
        /// `FailureType`: mandatory.
        #[track_caller] pub fn failure_type(self, value: impl IntoVal<RetryCriteriaFailureType>) -> Self { with(self, "FailureType", value) }
        /// `NumberOfRetries`: mandatory, 0 to 10.
        #[track_caller] pub fn number_of_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfRetries", value) }
    }

    /// Words of `FailureType`.
    pub type RetryCriteriaFailureType = Word<fn(of::RetryCriteriaFailureType)>;
    impl RetryCriteriaFailureType {
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `TIMED_OUT`
        pub const TimedOut: Self = word("TIMED_OUT");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `SchedulingConfig`.
    pub type SchedulingConfig = Fields<of::SchedulingConfig>;
    impl SchedulingConfig {
        /// `EndBehavior`.
        #[track_caller] pub fn end_behavior(self, value: impl IntoVal<SchedulingConfigEndBehavior>) -> Self { with(self, "EndBehavior", value) }
        /// `EndTime`: 1 to 64 characters.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `MaintenanceWindows`.
        #[track_caller] pub fn maintenance_windows(self, value: impl IntoVal<List<MaintenanceWindow>>) -> Self { with(self, "MaintenanceWindows", value) }
        /// `StartTime`: 1 to 64 characters.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `EndBehavior`.
    pub type SchedulingConfigEndBehavior = Word<fn(of::SchedulingConfigEndBehavior)>;
    impl SchedulingConfigEndBehavior {
        /// `STOP_ROLLOUT`
        pub const StopRollout: Self = word("STOP_ROLLOUT");
        /// `CANCEL`
        pub const Cancel: Self = word("CANCEL");
        /// `FORCE_CANCEL`
        pub const ForceCancel: Self = word("FORCE_CANCEL");
    }

    /// Words of `TargetSelection`.
    pub type TargetSelection = Word<fn(of::TargetSelection)>;
    impl TargetSelection {
        /// `CONTINUOUS`
        pub const Continuous: Self = word("CONTINUOUS");
        /// `SNAPSHOT`
        pub const Snapshot: Self = word("SNAPSHOT");
    }

    /// `TimeoutConfig`.
    pub type TimeoutConfig = Fields<of::TimeoutConfig>;
    impl TimeoutConfig {
        /// `InProgressTimeoutInMinutes`.
        #[track_caller] pub fn in_progress_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "InProgressTimeoutInMinutes", value) }
    }
}

/// [`AWS::IoT::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html).
///
/// What `Ref` returns: `JobTemplateId`.
pub type CfnJobTemplate = Handle<of::CfnJobTemplate>;
impl cfn::ResourceType for of::CfnJobTemplate { const TYPE: &'static str = "AWS::IoT::JobTemplate"; type Tags = cfn::TagList; type Props = CfnJobTemplateProps; type Reference = String; }
impl CfnJobTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTJobTemplateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnJobTemplate`].
///
/// Mandatory: `JobTemplateId`, `Description`.
///
/// A change replaces the resource: `AbortConfig`, `Description`, `DestinationPackageVersions`, `Document`, `DocumentSource`, `JobArn`, `JobExecutionsRetryConfig`, `JobExecutionsRolloutConfig`, `JobTemplateId`, `MaintenanceWindows`, `PresignedUrlConfig`, `Tags`, `TimeoutConfig`.
pub type CfnJobTemplateProps = Fields<of::CfnJobTemplate>;
impl CfnJobTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(job_template_id: impl IntoVal<String>, description: impl IntoVal<String>) -> Self { with(with(empty(), "JobTemplateId", job_template_id), "Description", description) }
    /// `AbortConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn abort_config(self, value: impl IntoVal<cfn_job_template::AbortConfig>) -> Self { with(self, "AbortConfig", value) }
    /// `Description`: mandatory, at most 2028 characters, matches `[^\p{C}]+`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DestinationPackageVersions`: each 1 to 1600 characters, each matches `^arn:[!-~]+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn destination_package_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DestinationPackageVersions", value) }
    /// `Document`: at most 32768 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn document(self, value: impl IntoVal<String>) -> Self { with(self, "Document", value) }
    /// `DocumentSource`: 1 to 1350 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn document_source(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentSource", value) }
    /// `JobArn`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn job_arn(self, value: impl IntoVal<String>) -> Self { with(self, "JobArn", value) }
    /// `JobExecutionsRetryConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn job_executions_retry_config(self, value: impl IntoVal<cfn_job_template::JobExecutionsRetryConfig>) -> Self { with(self, "JobExecutionsRetryConfig", value) }
    /// `JobExecutionsRolloutConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn job_executions_rollout_config(self, value: impl IntoVal<cfn_job_template::JobExecutionsRolloutConfig>) -> Self { with(self, "JobExecutionsRolloutConfig", value) }
    /// `JobTemplateId`: mandatory, 1 to 64 characters, matches `[a-zA-Z0-9_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn job_template_id(self, value: impl IntoVal<String>) -> Self { with(self, "JobTemplateId", value) }
    /// `MaintenanceWindows`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn maintenance_windows(self, value: impl IntoVal<List<cfn_job_template::MaintenanceWindow>>) -> Self { with(self, "MaintenanceWindows", value) }
    /// `PresignedUrlConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn presigned_url_config(self, value: impl IntoVal<cfn_job_template::PresignedUrlConfig>) -> Self { with(self, "PresignedUrlConfig", value) }
    /// `Tags`: at most 50 items, no item twice. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_job_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeoutConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn timeout_config(self, value: impl IntoVal<cfn_job_template::TimeoutConfig>) -> Self { with(self, "TimeoutConfig", value) }
}

/// Types of [`CfnJobTemplate`].
pub mod cfn_job_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    pub use super::cfn_job::{RateIncreaseCriteria};
    mod of { pub enum AbortConfig {} pub enum AbortCriteria {} pub enum Action {} pub enum ExponentialRolloutRate {} pub enum FailureType {} pub enum JobExecutionsRetryConfig {} impl ias_core::Optional for JobExecutionsRetryConfig {} pub enum JobExecutionsRolloutConfig {} impl ias_core::Optional for JobExecutionsRolloutConfig {} pub enum JobRetryFailureType {} pub enum MaintenanceWindow {} impl ias_core::Optional for MaintenanceWindow {} pub enum PresignedUrlConfig {} pub enum RetryCriteria {} impl ias_core::Optional for RetryCriteria {} pub enum TimeoutConfig {} }

    /// `AbortConfig`.
    pub type AbortConfig = Fields<of::AbortConfig>;
    impl AbortConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(criteria_list: impl IntoVal<List<AbortCriteria>>) -> Self { with(empty(), "CriteriaList", criteria_list) }
        /// `CriteriaList`: mandatory, at least 1 item.
        #[track_caller] pub fn criteria_list(self, value: impl IntoVal<List<AbortCriteria>>) -> Self { with(self, "CriteriaList", value) }
    }

    /// `AbortCriteria`.
    pub type AbortCriteria = Fields<of::AbortCriteria>;
    /// What [`AbortCriteria`] cannot do without.
    pub struct AbortCriteriaRequired<A, B, C, D> {
        /// `Action`.
        pub action: A,
        /// `FailureType`.
        pub failure_type: B,
        /// `MinNumberOfExecutedThings`: at least 1.
        pub min_number_of_executed_things: C,
        /// `ThresholdPercentage`: at most 100.
        pub threshold_percentage: D,
    }
    impl AbortCriteria {
        /// Takes what is mandatory, by name: [`AbortCriteriaRequired`].
        #[track_caller] pub fn new<A: IntoVal<Action>, B: IntoVal<FailureType>, C: IntoVal<i64>, D: IntoVal<f64>>(required: AbortCriteriaRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Action", required.action), "FailureType", required.failure_type), "MinNumberOfExecutedThings", required.min_number_of_executed_things), "ThresholdPercentage", required.threshold_percentage) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<Action>) -> Self { with(self, "Action", value) }
        /// `FailureType`: mandatory.
        #[track_caller] pub fn failure_type(self, value: impl IntoVal<FailureType>) -> Self { with(self, "FailureType", value) }
        /// `MinNumberOfExecutedThings`: mandatory, at least 1.
        #[track_caller] pub fn min_number_of_executed_things(self, value: impl IntoVal<i64>) -> Self { with(self, "MinNumberOfExecutedThings", value) }
        /// `ThresholdPercentage`: mandatory, at most 100.
        #[track_caller] pub fn threshold_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ThresholdPercentage", value) }
    }

    /// Words of `Action`.
    pub type Action = Word<fn(of::Action)>;
    impl Action {
        /// `CANCEL`
        pub const Cancel: Self = word("CANCEL");
    }

    /// `ExponentialRolloutRate`.
    pub type ExponentialRolloutRate = Fields<of::ExponentialRolloutRate>;
    /// What [`ExponentialRolloutRate`] cannot do without.
    pub struct ExponentialRolloutRateRequired<A, B, C> {
        /// `BaseRatePerMinute`: at least 1.
        pub base_rate_per_minute: A,
        /// `IncrementFactor`: 1 to 5.
        pub increment_factor: B,
        /// `RateIncreaseCriteria`.
        pub rate_increase_criteria: C,
    }
    impl ExponentialRolloutRate {
        /// Takes what is mandatory, by name: [`ExponentialRolloutRateRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<f64>, C: IntoVal<RateIncreaseCriteria>>(required: ExponentialRolloutRateRequired<A, B, C>) -> Self { with(with(with(empty(), "BaseRatePerMinute", required.base_rate_per_minute), "IncrementFactor", required.increment_factor), "RateIncreaseCriteria", required.rate_increase_criteria) }
        /// `BaseRatePerMinute`: mandatory, at least 1.
        #[track_caller] pub fn base_rate_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "BaseRatePerMinute", value) }
        /// `IncrementFactor`: mandatory, 1 to 5.
        #[track_caller] pub fn increment_factor(self, value: impl IntoVal<f64>) -> Self { with(self, "IncrementFactor", value) }
        /// `RateIncreaseCriteria`: mandatory.
        #[track_caller] pub fn rate_increase_criteria(self, value: impl IntoVal<RateIncreaseCriteria>) -> Self { with(self, "RateIncreaseCriteria", value) }
    }

    /// Words of `FailureType`.
    pub type FailureType = Word<fn(of::FailureType)>;
    impl FailureType {
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `REJECTED`
        pub const Rejected: Self = word("REJECTED");
        /// `TIMED_OUT`
        pub const TimedOut: Self = word("TIMED_OUT");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `JobExecutionsRetryConfig`.
    pub type JobExecutionsRetryConfig = Fields<of::JobExecutionsRetryConfig>;
    impl JobExecutionsRetryConfig {
        /// `RetryCriteriaList`: 1 to 2 items.
        #[track_caller] pub fn retry_criteria_list(self, value: impl IntoVal<List<RetryCriteria>>) -> Self { with(self, "RetryCriteriaList", value) }
    }

    /// `JobExecutionsRolloutConfig`.
    pub type JobExecutionsRolloutConfig = Fields<of::JobExecutionsRolloutConfig>;
    impl JobExecutionsRolloutConfig {
        /// `ExponentialRolloutRate`.
        #[track_caller] pub fn exponential_rollout_rate(self, value: impl IntoVal<ExponentialRolloutRate>) -> Self { with(self, "ExponentialRolloutRate", value) }
        /// `MaximumPerMinute`: at least 1.
        #[track_caller] pub fn maximum_per_minute(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPerMinute", value) }
    }

    /// Words of `JobRetryFailureType`.
    pub type JobRetryFailureType = Word<fn(of::JobRetryFailureType)>;
    impl JobRetryFailureType {
        /// `FAILED`
        pub const Failed: Self = word("FAILED");
        /// `TIMED_OUT`
        pub const TimedOut: Self = word("TIMED_OUT");
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `MaintenanceWindow`.
    pub type MaintenanceWindow = Fields<of::MaintenanceWindow>;
    impl MaintenanceWindow {
        /// `DurationInMinutes`: 1 to 1430.
        #[track_caller] pub fn duration_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationInMinutes", value) }
        /// `StartTime`: 1 to 256 characters.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `PresignedUrlConfig`.
    pub type PresignedUrlConfig = Fields<of::PresignedUrlConfig>;
    impl PresignedUrlConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `ExpiresInSec`: 60 to 3600.
        #[track_caller] pub fn expires_in_sec(self, value: impl IntoVal<i64>) -> Self { with(self, "ExpiresInSec", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `RetryCriteria`.
    pub type RetryCriteria = Fields<of::RetryCriteria>;
    impl RetryCriteria {
        /// `FailureType`.
        #[track_caller] pub fn failure_type(self, value: impl IntoVal<JobRetryFailureType>) -> Self { with(self, "FailureType", value) }
        /// `NumberOfRetries`: 0 to 10.
        #[track_caller] pub fn number_of_retries(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfRetries", value) }
    }

    /// `TimeoutConfig`.
    pub type TimeoutConfig = Fields<of::TimeoutConfig>;
    impl TimeoutConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(in_progress_timeout_in_minutes: impl IntoVal<i64>) -> Self { with(empty(), "InProgressTimeoutInMinutes", in_progress_timeout_in_minutes) }
        /// `InProgressTimeoutInMinutes`: mandatory, 1 to 10080.
        #[track_caller] pub fn in_progress_timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "InProgressTimeoutInMinutes", value) }
    }
}

/// [`AWS::IoT::Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html).
///
/// What `Ref` returns: `AccountId`.
pub type CfnLogging = Handle<of::CfnLogging>;
impl cfn::ResourceType for of::CfnLogging { const TYPE: &'static str = "AWS::IoT::Logging"; type Tags = cfn::NoTags; type Props = CfnLoggingProps; type Reference = String; }

/// Properties of [`CfnLogging`].
///
/// Mandatory: `AccountId`, `RoleArn`, `DefaultLogLevel`.
///
/// A change replaces the resource: `AccountId`.
pub type CfnLoggingProps = Fields<of::CfnLogging>;
/// What [`CfnLoggingProps`] cannot do without.
pub struct CfnLoggingPropsRequired<A, B, C> {
    /// `AccountId`: exactly 12 characters, matches `^[0-9]{12}$`. Changing it replaces the resource.
    pub account_id: A,
    /// `RoleArn`: 20 to 2048 characters.
    pub role_arn: B,
    /// `DefaultLogLevel`.
    pub default_log_level: C,
}
impl CfnLoggingProps {
    /// Takes what is mandatory, by name: [`CfnLoggingPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_logging::DefaultLogLevel>>(required: CfnLoggingPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AccountId", required.account_id), "RoleArn", required.role_arn), "DefaultLogLevel", required.default_log_level) }
    /// `AccountId`: mandatory, exactly 12 characters, matches `^[0-9]{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
    /// `DefaultLogLevel`: mandatory.
    #[track_caller] pub fn default_log_level(self, value: impl IntoVal<cfn_logging::DefaultLogLevel>) -> Self { with(self, "DefaultLogLevel", value) }
    /// `EventConfigurations`.
    #[track_caller] pub fn event_configurations(self, value: impl IntoVal<List<cfn_logging::EventConfiguration>>) -> Self { with(self, "EventConfigurations", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
}

/// Types of [`CfnLogging`].
pub mod cfn_logging {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DefaultLogLevel {} pub enum EventConfiguration {} pub enum EventConfigurationLogLevel {} }

    /// Words of `DefaultLogLevel`.
    pub type DefaultLogLevel = Word<fn(of::DefaultLogLevel)>;
    impl DefaultLogLevel {
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `EventConfiguration`.
    pub type EventConfiguration = Fields<of::EventConfiguration>;
    impl EventConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_type: impl IntoVal<String>) -> Self { with(empty(), "EventType", event_type) }
        /// `EventType`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
        /// `LogDestination`: 1 to 512 characters, matches `^(?!aws/)[a-zA-Z0-9_\-/.#]+$`.
        #[track_caller] pub fn log_destination(self, value: impl IntoVal<String>) -> Self { with(self, "LogDestination", value) }
        /// `LogLevel`.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<EventConfigurationLogLevel>) -> Self { with(self, "LogLevel", value) }
    }

    /// Words of `LogLevel`.
    pub type EventConfigurationLogLevel = Word<fn(of::EventConfigurationLogLevel)>;
    impl EventConfigurationLogLevel {
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::IoT::MitigationAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html).
///
/// What `Ref` returns: `ActionName`.
pub type CfnMitigationAction = Handle<of::CfnMitigationAction>;
impl cfn::ResourceType for of::CfnMitigationAction { const TYPE: &'static str = "AWS::IoT::MitigationAction"; type Tags = cfn::TagList; type Props = CfnMitigationActionProps; type Reference = String; }
impl CfnMitigationAction {
    /// The attribute `MitigationActionArn`.
    #[inline] pub fn attr_mitigation_action_arn(&self) -> Val<Is<kinds::MitigationActionArn>> { cfn::attribute(&self.0, "MitigationActionArn") }
    /// The attribute `MitigationActionId`.
    #[inline] pub fn attr_mitigation_action_id(&self) -> Val<String> { cfn::attribute(&self.0, "MitigationActionId") }
}

/// Properties of [`CfnMitigationAction`].
///
/// Mandatory: `RoleArn`, `ActionParams`.
///
/// A change replaces the resource: `ActionName`.
pub type CfnMitigationActionProps = Fields<of::CfnMitigationAction>;
impl CfnMitigationActionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, action_params: impl IntoVal<cfn_mitigation_action::ActionParams>) -> Self { with(with(empty(), "RoleArn", role_arn), "ActionParams", action_params) }
    /// `ActionName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionName", value) }
    /// `ActionParams`: mandatory.
    #[track_caller] pub fn action_params(self, value: impl IntoVal<cfn_mitigation_action::ActionParams>) -> Self { with(self, "ActionParams", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_mitigation_action::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMitigationAction`].
pub mod cfn_mitigation_action {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    mod of { pub enum ActionParams {} impl ias_core::Optional for ActionParams {} pub enum AddThingsToThingGroupParams {} pub enum EnableIoTLoggingParams {} pub enum EnableIoTLoggingParamsLogLevel {} pub enum PublishFindingToSnsParams {} pub enum ReplaceDefaultPolicyVersionParams {} pub enum ReplaceDefaultPolicyVersionParamsTemplateName {} pub enum UpdateCaCertificateParams {} pub enum UpdateCaCertificateParamsAction {} pub enum UpdateDeviceCertificateParams {} pub enum UpdateDeviceCertificateParamsAction {} }

    /// `ActionParams`.
    pub type ActionParams = Fields<of::ActionParams>;
    impl ActionParams {
        /// `AddThingsToThingGroupParams`.
        #[track_caller] pub fn add_things_to_thing_group_params(self, value: impl IntoVal<AddThingsToThingGroupParams>) -> Self { with(self, "AddThingsToThingGroupParams", value) }
        /// `EnableIoTLoggingParams`.
        #[track_caller] pub fn enable_io_t_logging_params(self, value: impl IntoVal<EnableIoTLoggingParams>) -> Self { with(self, "EnableIoTLoggingParams", value) }
        /// `PublishFindingToSnsParams`.
        #[track_caller] pub fn publish_finding_to_sns_params(self, value: impl IntoVal<PublishFindingToSnsParams>) -> Self { with(self, "PublishFindingToSnsParams", value) }
        /// `ReplaceDefaultPolicyVersionParams`.
        #[track_caller] pub fn replace_default_policy_version_params(self, value: impl IntoVal<ReplaceDefaultPolicyVersionParams>) -> Self { with(self, "ReplaceDefaultPolicyVersionParams", value) }
        /// `UpdateCACertificateParams`.
        #[track_caller] pub fn update_ca_certificate_params(self, value: impl IntoVal<UpdateCaCertificateParams>) -> Self { with(self, "UpdateCACertificateParams", value) }
        /// `UpdateDeviceCertificateParams`.
        #[track_caller] pub fn update_device_certificate_params(self, value: impl IntoVal<UpdateDeviceCertificateParams>) -> Self { with(self, "UpdateDeviceCertificateParams", value) }
    }

    /// `AddThingsToThingGroupParams`.
    pub type AddThingsToThingGroupParams = Fields<of::AddThingsToThingGroupParams>;
    impl AddThingsToThingGroupParams {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(thing_group_names: impl IntoVal<List<String>>) -> Self { with(empty(), "ThingGroupNames", thing_group_names) }
        /// `OverrideDynamicGroups`.
        #[track_caller] pub fn override_dynamic_groups(self, value: impl IntoVal<bool>) -> Self { with(self, "OverrideDynamicGroups", value) }
        /// `ThingGroupNames`: mandatory, 1 to 10 items, no item twice, each 1 to 128 characters, each matches `^[a-zA-Z0-9:_-]+$`.
        #[track_caller] pub fn thing_group_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ThingGroupNames", value) }
    }

    /// `EnableIoTLoggingParams`.
    pub type EnableIoTLoggingParams = Fields<of::EnableIoTLoggingParams>;
    impl EnableIoTLoggingParams {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_level: impl IntoVal<EnableIoTLoggingParamsLogLevel>, role_arn_for_logging: impl IntoVal<String>) -> Self { with(with(empty(), "LogLevel", log_level), "RoleArnForLogging", role_arn_for_logging) }
        /// `LogLevel`: mandatory.
        #[track_caller] pub fn log_level(self, value: impl IntoVal<EnableIoTLoggingParamsLogLevel>) -> Self { with(self, "LogLevel", value) }
        /// `RoleArnForLogging`: mandatory, 11 to 2048 characters.
        #[track_caller] pub fn role_arn_for_logging(self, value: impl IntoVal<String>) -> Self { with(self, "RoleArnForLogging", value) }
    }

    /// Words of `LogLevel`.
    pub type EnableIoTLoggingParamsLogLevel = Word<fn(of::EnableIoTLoggingParamsLogLevel)>;
    impl EnableIoTLoggingParamsLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `UNSET_VALUE`
        pub const UnsetValue: Self = word("UNSET_VALUE");
    }

    /// `PublishFindingToSnsParams`.
    pub type PublishFindingToSnsParams = Fields<of::PublishFindingToSnsParams>;
    impl PublishFindingToSnsParams {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "TopicArn", topic_arn) }
        /// `TopicArn`: mandatory, 11 to 2048 characters.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// `ReplaceDefaultPolicyVersionParams`.
    pub type ReplaceDefaultPolicyVersionParams = Fields<of::ReplaceDefaultPolicyVersionParams>;
    impl ReplaceDefaultPolicyVersionParams {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(template_name: impl IntoVal<ReplaceDefaultPolicyVersionParamsTemplateName>) -> Self { with(empty(), "TemplateName", template_name) }
        /// `TemplateName`: mandatory.
        #[track_caller] pub fn template_name(self, value: impl IntoVal<ReplaceDefaultPolicyVersionParamsTemplateName>) -> Self { with(self, "TemplateName", value) }
    }

    /// Words of `TemplateName`.
    pub type ReplaceDefaultPolicyVersionParamsTemplateName = Word<fn(of::ReplaceDefaultPolicyVersionParamsTemplateName)>;
    impl ReplaceDefaultPolicyVersionParamsTemplateName {
        /// `BLANK_POLICY`
        pub const BlankPolicy: Self = word("BLANK_POLICY");
        /// `UNSET_VALUE`
        pub const UnsetValue: Self = word("UNSET_VALUE");
    }

    /// `UpdateCACertificateParams`.
    pub type UpdateCaCertificateParams = Fields<of::UpdateCaCertificateParams>;
    impl UpdateCaCertificateParams {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<UpdateCaCertificateParamsAction>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<UpdateCaCertificateParamsAction>) -> Self { with(self, "Action", value) }
    }

    /// Words of `Action`.
    pub type UpdateCaCertificateParamsAction = Word<fn(of::UpdateCaCertificateParamsAction)>;
    impl UpdateCaCertificateParamsAction {
        /// `DEACTIVATE`
        pub const Deactivate: Self = word("DEACTIVATE");
        /// `UNSET_VALUE`
        pub const UnsetValue: Self = word("UNSET_VALUE");
    }

    /// `UpdateDeviceCertificateParams`.
    pub type UpdateDeviceCertificateParams = Fields<of::UpdateDeviceCertificateParams>;
    impl UpdateDeviceCertificateParams {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<UpdateDeviceCertificateParamsAction>) -> Self { with(empty(), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<UpdateDeviceCertificateParamsAction>) -> Self { with(self, "Action", value) }
    }

    /// Words of `Action`.
    pub type UpdateDeviceCertificateParamsAction = Word<fn(of::UpdateDeviceCertificateParamsAction)>;
    impl UpdateDeviceCertificateParamsAction {
        /// `DEACTIVATE`
        pub const Deactivate: Self = word("DEACTIVATE");
        /// `UNSET_VALUE`
        pub const UnsetValue: Self = word("UNSET_VALUE");
    }
}

/// [`AWS::IoT::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html).
///
/// What `Ref` returns: `PolicyName`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::IoT::Policy"; type Tags = cfn::TagList; type Props = CfnPolicyProps; type Reference = String; }
impl CfnPolicy {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTPolicyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `PolicyDocument`.
///
/// A change replaces the resource: `PolicyName`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
impl CfnPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_document: impl IntoVal<Json>) -> Self { with(empty(), "PolicyDocument", policy_document) }
    /// `PolicyDocument`: mandatory, 1 to 404600 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `PolicyName`: 1 to 128 characters, matches `^[\w+=,.@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    pub use super::cfn_authorizer::{Tag};
}

/// [`AWS::IoT::PolicyPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPolicyPrincipalAttachment = Handle<of::CfnPolicyPrincipalAttachment>;
impl cfn::ResourceType for of::CfnPolicyPrincipalAttachment { const TYPE: &'static str = "AWS::IoT::PolicyPrincipalAttachment"; type Tags = cfn::NoTags; type Props = CfnPolicyPrincipalAttachmentProps; type Reference = String; }
impl CfnPolicyPrincipalAttachment {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPolicyPrincipalAttachment`].
///
/// Mandatory: `PolicyName`, `Principal`.
///
/// A change replaces the resource: `PolicyName`, `Principal`.
pub type CfnPolicyPrincipalAttachmentProps = Fields<of::CfnPolicyPrincipalAttachment>;
impl CfnPolicyPrincipalAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(policy_name: impl IntoVal<String>, principal: impl IntoVal<String>) -> Self { with(with(empty(), "PolicyName", policy_name), "Principal", principal) }
    /// `PolicyName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `Principal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
}

/// [`AWS::IoT::ProvisioningTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html).
///
/// What `Ref` returns: `TemplateName`.
pub type CfnProvisioningTemplate = Handle<of::CfnProvisioningTemplate>;
impl cfn::ResourceType for of::CfnProvisioningTemplate { const TYPE: &'static str = "AWS::IoT::ProvisioningTemplate"; type Tags = cfn::TagList; type Props = CfnProvisioningTemplateProps; type Reference = String; }
impl CfnProvisioningTemplate {
    /// The attribute `TemplateArn`.
    #[inline] pub fn attr_template_arn(&self) -> Val<Is<kinds::ProvisioningTemplateArn>> { cfn::attribute(&self.0, "TemplateArn") }
}

/// Properties of [`CfnProvisioningTemplate`].
///
/// Mandatory: `ProvisioningRoleArn`, `TemplateBody`.
///
/// A change replaces the resource: `TemplateName`, `TemplateType`.
pub type CfnProvisioningTemplateProps = Fields<of::CfnProvisioningTemplate>;
impl CfnProvisioningTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(provisioning_role_arn: impl IntoVal<Is<kinds::RoleArn>>, template_body: impl IntoVal<String>) -> Self { with(with(empty(), "ProvisioningRoleArn", provisioning_role_arn), "TemplateBody", template_body) }
    /// `Description`: at most 500 characters, matches `^[^\p{C}]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `PreProvisioningHook`.
    #[track_caller] pub fn pre_provisioning_hook(self, value: impl IntoVal<cfn_provisioning_template::ProvisioningHook>) -> Self { with(self, "PreProvisioningHook", value) }
    /// `ProvisioningRoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn provisioning_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ProvisioningRoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_provisioning_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateBody`: mandatory, at most 10240 characters, matches `^[\s\S]*$`.
    #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
    /// `TemplateName`: 1 to 36 characters, matches `^[0-9A-Za-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
    /// `TemplateType`. Changing it replaces the resource.
    #[track_caller] pub fn template_type(self, value: impl IntoVal<cfn_provisioning_template::TemplateType>) -> Self { with(self, "TemplateType", value) }
}

/// Types of [`CfnProvisioningTemplate`].
pub mod cfn_provisioning_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_authorizer::{Tag};
    mod of { pub enum ProvisioningHook {} impl ias_core::Optional for ProvisioningHook {} pub enum TemplateType {} }

    /// `ProvisioningHook`.
    pub type ProvisioningHook = Fields<of::ProvisioningHook>;
    impl ProvisioningHook {
        /// `PayloadVersion`: 10 to 32 characters, matches `^[0-9-]+$`.
        #[track_caller] pub fn payload_version(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadVersion", value) }
        /// `TargetArn`: at most 2048 characters.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    }

    /// Words of `TemplateType`.
    pub type TemplateType = Word<fn(of::TemplateType)>;
    impl TemplateType {
        /// `FLEET_PROVISIONING`
        pub const FleetProvisioning: Self = word("FLEET_PROVISIONING");
        /// `JITP`
        pub const Jitp: Self = word("JITP");
    }
}

/// [`AWS::IoT::ResourceSpecificLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html).
///
/// What `Ref` returns: `TargetId`.
pub type CfnResourceSpecificLogging = Handle<of::CfnResourceSpecificLogging>;
impl cfn::ResourceType for of::CfnResourceSpecificLogging { const TYPE: &'static str = "AWS::IoT::ResourceSpecificLogging"; type Tags = cfn::NoTags; type Props = CfnResourceSpecificLoggingProps; type Reference = String; }
impl CfnResourceSpecificLogging {
    /// The attribute `TargetId`.
    #[inline] pub fn attr_target_id(&self) -> Val<String> { cfn::attribute(&self.0, "TargetId") }
}

/// Properties of [`CfnResourceSpecificLogging`].
///
/// Mandatory: `TargetName`, `TargetType`, `LogLevel`.
///
/// A change replaces the resource: `TargetName`, `TargetType`.
pub type CfnResourceSpecificLoggingProps = Fields<of::CfnResourceSpecificLogging>;
/// What [`CfnResourceSpecificLoggingProps`] cannot do without.
pub struct CfnResourceSpecificLoggingPropsRequired<A, B, C> {
    /// `TargetName`: 1 to 128 characters, matches `[a-zA-Z0-9.:\s_\-]+`. Changing it replaces the resource.
    pub target_name: A,
    /// `TargetType`. Changing it replaces the resource.
    pub target_type: B,
    /// `LogLevel`.
    pub log_level: C,
}
impl CfnResourceSpecificLoggingProps {
    /// Takes what is mandatory, by name: [`CfnResourceSpecificLoggingPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_resource_specific_logging::TargetType>, C: IntoVal<cfn_resource_specific_logging::LogLevel>>(required: CfnResourceSpecificLoggingPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TargetName", required.target_name), "TargetType", required.target_type), "LogLevel", required.log_level) }
    /// `LogLevel`: mandatory.
    #[track_caller] pub fn log_level(self, value: impl IntoVal<cfn_resource_specific_logging::LogLevel>) -> Self { with(self, "LogLevel", value) }
    /// `TargetName`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9.:\s_\-]+`. Changing it replaces the resource.
    #[track_caller] pub fn target_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetName", value) }
    /// `TargetType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<cfn_resource_specific_logging::TargetType>) -> Self { with(self, "TargetType", value) }
}

/// Types of [`CfnResourceSpecificLogging`].
pub mod cfn_resource_specific_logging {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LogLevel {} pub enum TargetType {} }

    /// Words of `LogLevel`.
    pub type LogLevel = Word<fn(of::LogLevel)>;
    impl LogLevel {
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `TargetType`.
    pub type TargetType = Word<fn(of::TargetType)>;
    impl TargetType {
        /// `THING_GROUP`
        pub const ThingGroup: Self = word("THING_GROUP");
        /// `CLIENT_ID`
        pub const ClientId: Self = word("CLIENT_ID");
        /// `SOURCE_IP`
        pub const SourceIp: Self = word("SOURCE_IP");
        /// `PRINCIPAL_ID`
        pub const PrincipalId: Self = word("PRINCIPAL_ID");
        /// `EVENT_TYPE`
        pub const EventType: Self = word("EVENT_TYPE");
    }
}

/// [`AWS::IoT::RoleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html).
///
/// What `Ref` returns: `RoleAlias`.
pub type CfnRoleAlias = Handle<of::CfnRoleAlias>;
impl cfn::ResourceType for of::CfnRoleAlias { const TYPE: &'static str = "AWS::IoT::RoleAlias"; type Tags = cfn::TagList; type Props = CfnRoleAliasProps; type Reference = String; }
impl CfnRoleAlias {
    /// The attribute `RoleAliasArn`.
    #[inline] pub fn attr_role_alias_arn(&self) -> Val<Is<kinds::RoleAliasArn>> { cfn::attribute(&self.0, "RoleAliasArn") }
}

/// Properties of [`CfnRoleAlias`].
///
/// Mandatory: `RoleArn`.
///
/// A change replaces the resource: `RoleAlias`.
pub type CfnRoleAliasProps = Fields<of::CfnRoleAlias>;
impl CfnRoleAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
    /// `CredentialDurationSeconds`: 900 to 43200, default `3600`.
    #[track_caller] pub fn credential_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "CredentialDurationSeconds", value) }
    /// `RoleAlias`: 1 to 128 characters, matches `[\w=,@-]+`. Changing it replaces the resource.
    #[track_caller] pub fn role_alias(self, value: impl IntoVal<String>) -> Self { with(self, "RoleAlias", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_role_alias::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRoleAlias`].
pub mod cfn_role_alias {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 127 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 255 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoT::ScheduledAudit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html).
///
/// What `Ref` returns: `ScheduledAuditName`.
pub type CfnScheduledAudit = Handle<of::CfnScheduledAudit>;
impl cfn::ResourceType for of::CfnScheduledAudit { const TYPE: &'static str = "AWS::IoT::ScheduledAudit"; type Tags = cfn::TagList; type Props = CfnScheduledAuditProps; type Reference = String; }
impl CfnScheduledAudit {
    /// The attribute `ScheduledAuditArn`.
    #[inline] pub fn attr_scheduled_audit_arn(&self) -> Val<Is<kinds::ScheduledAuditArn>> { cfn::attribute(&self.0, "ScheduledAuditArn") }
}

/// Properties of [`CfnScheduledAudit`].
///
/// Mandatory: `Frequency`, `TargetCheckNames`.
///
/// A change replaces the resource: `ScheduledAuditName`.
pub type CfnScheduledAuditProps = Fields<of::CfnScheduledAudit>;
impl CfnScheduledAuditProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(frequency: impl IntoVal<cfn_scheduled_audit::Frequency>, target_check_names: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Frequency", frequency), "TargetCheckNames", target_check_names) }
    /// `DayOfMonth`: matches `^([1-9]|[12][0-9]|3[01])$|^LAST$|^UNSET_VALUE$`.
    #[track_caller] pub fn day_of_month(self, value: impl IntoVal<String>) -> Self { with(self, "DayOfMonth", value) }
    /// `DayOfWeek`.
    #[track_caller] pub fn day_of_week(self, value: impl IntoVal<cfn_scheduled_audit::DayOfWeek>) -> Self { with(self, "DayOfWeek", value) }
    /// `Frequency`: mandatory.
    #[track_caller] pub fn frequency(self, value: impl IntoVal<cfn_scheduled_audit::Frequency>) -> Self { with(self, "Frequency", value) }
    /// `ScheduledAuditName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn scheduled_audit_name(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduledAuditName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_scheduled_audit::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetCheckNames`: mandatory, no item twice.
    #[track_caller] pub fn target_check_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetCheckNames", value) }
}

/// Types of [`CfnScheduledAudit`].
pub mod cfn_scheduled_audit {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    mod of { pub enum DayOfWeek {} pub enum Frequency {} }

    /// Words of `DayOfWeek`.
    pub type DayOfWeek = Word<fn(of::DayOfWeek)>;
    impl DayOfWeek {
        /// `SUN`
        pub const Sun: Self = word("SUN");
        /// `MON`
        pub const Mon: Self = word("MON");
        /// `TUE`
        pub const Tue: Self = word("TUE");
        /// `WED`
        pub const Wed: Self = word("WED");
        /// `THU`
        pub const Thu: Self = word("THU");
        /// `FRI`
        pub const Fri: Self = word("FRI");
        /// `SAT`
        pub const Sat: Self = word("SAT");
        /// `UNSET_VALUE`
        pub const UnsetValue: Self = word("UNSET_VALUE");
    }

    /// Words of `Frequency`.
    pub type Frequency = Word<fn(of::Frequency)>;
    impl Frequency {
        /// `DAILY`
        pub const Daily: Self = word("DAILY");
        /// `WEEKLY`
        pub const Weekly: Self = word("WEEKLY");
        /// `BIWEEKLY`
        pub const Biweekly: Self = word("BIWEEKLY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
    }
}

/// [`AWS::IoT::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html).
///
/// What `Ref` returns: `SecurityProfileName`.
pub type CfnSecurityProfile = Handle<of::CfnSecurityProfile>;
impl cfn::ResourceType for of::CfnSecurityProfile { const TYPE: &'static str = "AWS::IoT::SecurityProfile"; type Tags = cfn::TagList; type Props = CfnSecurityProfileProps; type Reference = String; }
impl CfnSecurityProfile {
    /// The attribute `SecurityProfileArn`.
    #[inline] pub fn attr_security_profile_arn(&self) -> Val<Is<kinds::IoTSecurityProfileArn>> { cfn::attribute(&self.0, "SecurityProfileArn") }
}

/// Properties of [`CfnSecurityProfile`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `SecurityProfileName`.
pub type CfnSecurityProfileProps = Fields<of::CfnSecurityProfile>;
impl CfnSecurityProfileProps {
    /// `AdditionalMetricsToRetainV2`: no item twice.
    #[track_caller] pub fn additional_metrics_to_retain_v2(self, value: impl IntoVal<List<cfn_security_profile::MetricToRetain>>) -> Self { with(self, "AdditionalMetricsToRetainV2", value) }
    /// `AlertTargets`.
    #[track_caller] pub fn alert_targets(self, value: impl IntoVal<Map<cfn_security_profile::AlertTarget>>) -> Self { with(self, "AlertTargets", value) }
    /// `Behaviors`: at most 100 items, no item twice.
    #[track_caller] pub fn behaviors(self, value: impl IntoVal<List<cfn_security_profile::Behavior>>) -> Self { with(self, "Behaviors", value) }
    /// `MetricsExportConfig`.
    #[track_caller] pub fn metrics_export_config(self, value: impl IntoVal<cfn_security_profile::MetricsExportConfig>) -> Self { with(self, "MetricsExportConfig", value) }
    /// `SecurityProfileDescription`: at most 1000 characters, matches `^[\p{Graph}\x20]*$`.
    #[track_caller] pub fn security_profile_description(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityProfileDescription", value) }
    /// `SecurityProfileName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn security_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityProfileName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_security_profile::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArns`: no item twice, each at most 2048 characters.
    #[track_caller] pub fn target_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetArns", value) }
}

/// Types of [`CfnSecurityProfile`].
pub mod cfn_security_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_command::{Tag};
    mod of { pub enum AlertTarget {} pub enum Behavior {} pub enum BehaviorCriteria {} impl ias_core::Optional for BehaviorCriteria {} pub enum BehaviorCriteriaComparisonOperator {} pub enum MachineLearningDetectionConfig {} impl ias_core::Optional for MachineLearningDetectionConfig {} pub enum MachineLearningDetectionConfigConfidenceLevel {} pub enum MetricDimension {} pub enum MetricDimensionOperator {} pub enum MetricToRetain {} pub enum MetricValue {} impl ias_core::Optional for MetricValue {} pub enum MetricsExportConfig {} pub enum StatisticalThreshold {} impl ias_core::Optional for StatisticalThreshold {} pub enum StatisticalThresholdStatistic {} }

    /// `AlertTarget`.
    pub type AlertTarget = Fields<of::AlertTarget>;
    impl AlertTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alert_target_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "AlertTargetArn", alert_target_arn), "RoleArn", role_arn) }
        /// `AlertTargetArn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn alert_target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AlertTargetArn", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `Behavior`.
    pub type Behavior = Fields<of::Behavior>;
    impl Behavior {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Criteria`.
        #[track_caller] pub fn criteria(self, value: impl IntoVal<BehaviorCriteria>) -> Self { with(self, "Criteria", value) }
        /// `ExportMetric`.
        #[track_caller] pub fn export_metric(self, value: impl IntoVal<bool>) -> Self { with(self, "ExportMetric", value) }
        /// `Metric`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`.
        #[track_caller] pub fn metric(self, value: impl IntoVal<String>) -> Self { with(self, "Metric", value) }
        /// `MetricDimension`.
        #[track_caller] pub fn metric_dimension(self, value: impl IntoVal<MetricDimension>) -> Self { with(self, "MetricDimension", value) }
        /// `Name`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SuppressAlerts`.
        #[track_caller] pub fn suppress_alerts(self, value: impl IntoVal<bool>) -> Self { with(self, "SuppressAlerts", value) }
    }

    /// `BehaviorCriteria`.
    pub type BehaviorCriteria = Fields<of::BehaviorCriteria>;
    impl BehaviorCriteria {
        /// `ComparisonOperator`.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<BehaviorCriteriaComparisonOperator>) -> Self { with(self, "ComparisonOperator", value) }
        /// `ConsecutiveDatapointsToAlarm`: 1 to 10.
        #[track_caller] pub fn consecutive_datapoints_to_alarm(self, value: impl IntoVal<i64>) -> Self { with(self, "ConsecutiveDatapointsToAlarm", value) }
        /// `ConsecutiveDatapointsToClear`: 1 to 10.
        #[track_caller] pub fn consecutive_datapoints_to_clear(self, value: impl IntoVal<i64>) -> Self { with(self, "ConsecutiveDatapointsToClear", value) }
        /// `DurationSeconds`.
        #[track_caller] pub fn duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationSeconds", value) }
        /// `MlDetectionConfig`.
        #[track_caller] pub fn ml_detection_config(self, value: impl IntoVal<MachineLearningDetectionConfig>) -> Self { with(self, "MlDetectionConfig", value) }
        /// `StatisticalThreshold`.
        #[track_caller] pub fn statistical_threshold(self, value: impl IntoVal<StatisticalThreshold>) -> Self { with(self, "StatisticalThreshold", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<MetricValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ComparisonOperator`.
    pub type BehaviorCriteriaComparisonOperator = Word<fn(of::BehaviorCriteriaComparisonOperator)>;
    impl BehaviorCriteriaComparisonOperator {
        /// `less-than`
        pub const LessThan: Self = word("less-than");
        /// `less-than-equals`
        pub const LessThanEquals: Self = word("less-than-equals");
        /// `greater-than`
        pub const GreaterThan: Self = word("greater-than");
        /// `greater-than-equals`
        pub const GreaterThanEquals: Self = word("greater-than-equals");
        /// `in-cidr-set`
        pub const InCidrSet: Self = word("in-cidr-set");
        /// `not-in-cidr-set`
        pub const NotInCidrSet: Self = word("not-in-cidr-set");
        /// `in-port-set`
        pub const InPortSet: Self = word("in-port-set");
        /// `not-in-port-set`
        pub const NotInPortSet: Self = word("not-in-port-set");
        /// `in-set`
        pub const InSet: Self = word("in-set");
        /// `not-in-set`
        pub const NotInSet: Self = word("not-in-set");
    }

    /// `MachineLearningDetectionConfig`.
    pub type MachineLearningDetectionConfig = Fields<of::MachineLearningDetectionConfig>;
    impl MachineLearningDetectionConfig {
        /// `ConfidenceLevel`.
        #[track_caller] pub fn confidence_level(self, value: impl IntoVal<MachineLearningDetectionConfigConfidenceLevel>) -> Self { with(self, "ConfidenceLevel", value) }
    }

    /// Words of `ConfidenceLevel`.
    pub type MachineLearningDetectionConfigConfidenceLevel = Word<fn(of::MachineLearningDetectionConfigConfidenceLevel)>;
    impl MachineLearningDetectionConfigConfidenceLevel {
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `HIGH`
        pub const High: Self = word("HIGH");
    }

    /// `MetricDimension`.
    pub type MetricDimension = Fields<of::MetricDimension>;
    impl MetricDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimension_name: impl IntoVal<String>) -> Self { with(empty(), "DimensionName", dimension_name) }
        /// `DimensionName`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`.
        #[track_caller] pub fn dimension_name(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionName", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<MetricDimensionOperator>) -> Self { with(self, "Operator", value) }
    }

    /// Words of `Operator`.
    pub type MetricDimensionOperator = Word<fn(of::MetricDimensionOperator)>;
    impl MetricDimensionOperator {
        /// `IN`
        pub const In: Self = word("IN");
        /// `NOT_IN`
        pub const NotIn: Self = word("NOT_IN");
    }

    /// `MetricToRetain`.
    pub type MetricToRetain = Fields<of::MetricToRetain>;
    impl MetricToRetain {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric: impl IntoVal<String>) -> Self { with(empty(), "Metric", metric) }
        /// `ExportMetric`.
        #[track_caller] pub fn export_metric(self, value: impl IntoVal<bool>) -> Self { with(self, "ExportMetric", value) }
        /// `Metric`: mandatory, 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`.
        #[track_caller] pub fn metric(self, value: impl IntoVal<String>) -> Self { with(self, "Metric", value) }
        /// `MetricDimension`.
        #[track_caller] pub fn metric_dimension(self, value: impl IntoVal<MetricDimension>) -> Self { with(self, "MetricDimension", value) }
    }

    /// `MetricValue`.
    pub type MetricValue = Fields<of::MetricValue>;
    impl MetricValue {
        /// `Cidrs`: no item twice, each 2 to 43 characters, each matches `^[a-fA-F0-9:\.\/]+$`.
        #[track_caller] pub fn cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cidrs", value) }
        /// `Count`: at least 0.
        #[track_caller] pub fn count(self, value: impl IntoVal<String>) -> Self { with(self, "Count", value) }
        /// `Number`.
        #[track_caller] pub fn number(self, value: impl IntoVal<f64>) -> Self { with(self, "Number", value) }
        /// `Numbers`: no item twice.
        #[track_caller] pub fn numbers(self, value: impl IntoVal<List<f64>>) -> Self { with(self, "Numbers", value) }
        /// `Ports`: no item twice, each 0 to 65535.
        #[track_caller] pub fn ports(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Ports", value) }
        /// `Strings`: no item twice.
        #[track_caller] pub fn strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Strings", value) }
    }

    /// `MetricsExportConfig`.
    pub type MetricsExportConfig = Fields<of::MetricsExportConfig>;
    impl MetricsExportConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mqtt_topic: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "MqttTopic", mqtt_topic), "RoleArn", role_arn) }
        /// `MqttTopic`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn mqtt_topic(self, value: impl IntoVal<String>) -> Self { with(self, "MqttTopic", value) }
        /// `RoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `StatisticalThreshold`.
    pub type StatisticalThreshold = Fields<of::StatisticalThreshold>;
    impl StatisticalThreshold {
        /// `Statistic`.
        #[track_caller] pub fn statistic(self, value: impl IntoVal<StatisticalThresholdStatistic>) -> Self { with(self, "Statistic", value) }
    }

    /// Words of `Statistic`.
    pub type StatisticalThresholdStatistic = Word<fn(of::StatisticalThresholdStatistic)>;
    impl StatisticalThresholdStatistic {
        /// `Average`
        pub const Average: Self = word("Average");
        /// `p0`
        pub const P0: Self = word("p0");
        /// `p0.1`
        pub const P0_1: Self = word("p0.1");
        /// `p0.01`
        pub const P0_01: Self = word("p0.01");
        /// `p1`
        pub const P1: Self = word("p1");
        /// `p10`
        pub const P10: Self = word("p10");
        /// `p50`
        pub const P50: Self = word("p50");
        /// `p90`
        pub const P90: Self = word("p90");
        /// `p99`
        pub const P99: Self = word("p99");
        /// `p99.9`
        pub const P99_9: Self = word("p99.9");
        /// `p99.99`
        pub const P99_99: Self = word("p99.99");
        /// `p100`
        pub const P100: Self = word("p100");
    }
}

/// [`AWS::IoT::SoftwarePackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html).
///
/// What `Ref` returns: `PackageName`.
pub type CfnSoftwarePackage = Handle<of::CfnSoftwarePackage>;
impl cfn::ResourceType for of::CfnSoftwarePackage { const TYPE: &'static str = "AWS::IoT::SoftwarePackage"; type Tags = cfn::TagList; type Props = CfnSoftwarePackageProps; type Reference = String; }
impl CfnSoftwarePackage {
    /// The attribute `PackageArn`.
    #[inline] pub fn attr_package_arn(&self) -> Val<Is<kinds::SoftwarePackageArn>> { cfn::attribute(&self.0, "PackageArn") }
}

/// Properties of [`CfnSoftwarePackage`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `PackageName`.
pub type CfnSoftwarePackageProps = Fields<of::CfnSoftwarePackage>;
impl CfnSoftwarePackageProps {
    /// `Description`: at most 1024 characters, matches `^[^\p{C}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PackageName`: 1 to 128 characters, matches `^[a-zA-Z0-9-_.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn package_name(self, value: impl IntoVal<String>) -> Self { with(self, "PackageName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_software_package::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSoftwarePackage`].
pub mod cfn_software_package {
    pub use super::cfn_billing_group::{Tag};
}

/// [`AWS::IoT::SoftwarePackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html).
///
/// What `Ref` returns: a text of PackageName, VersionName.
pub type CfnSoftwarePackageVersion = Handle<of::CfnSoftwarePackageVersion>;
impl cfn::ResourceType for of::CfnSoftwarePackageVersion { const TYPE: &'static str = "AWS::IoT::SoftwarePackageVersion"; type Tags = cfn::TagList; type Props = CfnSoftwarePackageVersionProps; type Reference = String; }
impl CfnSoftwarePackageVersion {
    /// The attribute `ErrorReason`.
    #[inline] pub fn attr_error_reason(&self) -> Val<String> { cfn::attribute(&self.0, "ErrorReason") }
    /// The attribute `PackageVersionArn`.
    #[inline] pub fn attr_package_version_arn(&self) -> Val<Is<kinds::SoftwarePackageVersionArn>> { cfn::attribute(&self.0, "PackageVersionArn") }
    /// The attribute `SbomValidationStatus`: one of `IN_PROGRESS`, `FAILED`, `SUCCEEDED`, the empty text.
    #[inline] pub fn attr_sbom_validation_status(&self) -> Val<String> { cfn::attribute(&self.0, "SbomValidationStatus") }
    /// The attribute `Status`: one of `DRAFT`, `PUBLISHED`, `DEPRECATED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnSoftwarePackageVersion`].
///
/// Mandatory: `PackageName`.
///
/// A change replaces the resource: `PackageName`, `VersionName`.
pub type CfnSoftwarePackageVersionProps = Fields<of::CfnSoftwarePackageVersion>;
impl CfnSoftwarePackageVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(package_name: impl IntoVal<String>) -> Self { with(empty(), "PackageName", package_name) }
    /// `Artifact`.
    #[track_caller] pub fn artifact(self, value: impl IntoVal<cfn_software_package_version::PackageVersionArtifact>) -> Self { with(self, "Artifact", value) }
    /// `Attributes`.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
    /// `Description`: at most 1024 characters, matches `^[^\p{C}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PackageName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn package_name(self, value: impl IntoVal<String>) -> Self { with(self, "PackageName", value) }
    /// `Recipe`: at most 3072 characters.
    #[track_caller] pub fn recipe(self, value: impl IntoVal<String>) -> Self { with(self, "Recipe", value) }
    /// `Sbom`.
    #[track_caller] pub fn sbom(self, value: impl IntoVal<cfn_software_package_version::Sbom>) -> Self { with(self, "Sbom", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_software_package_version::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VersionName`: 1 to 64 characters, matches `^[a-zA-Z0-9-_.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn version_name(self, value: impl IntoVal<String>) -> Self { with(self, "VersionName", value) }
}

/// Types of [`CfnSoftwarePackageVersion`].
pub mod cfn_software_package_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_billing_group::{Tag};
    mod of { pub enum PackageVersionArtifact {} pub enum S3Location {} pub enum Sbom {} }

    /// `PackageVersionArtifact`.
    pub type PackageVersionArtifact = Fields<of::PackageVersionArtifact>;
    impl PackageVersionArtifact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_location: impl IntoVal<S3Location>) -> Self { with(empty(), "S3Location", s3_location) }
        /// `S3Location`: mandatory.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    /// What [`S3Location`] cannot do without.
    pub struct S3LocationRequired<A, B, C> {
        /// `Bucket`: at least 1 character.
        pub bucket: A,
        /// `Key`: at least 1 character.
        pub key: B,
        /// `Version`.
        pub version: C,
    }
    impl S3Location {
        /// Takes what is mandatory, by name: [`S3LocationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: S3LocationRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Key", required.key), "Version", required.version) }
        /// `Bucket`: mandatory, at least 1 character.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, at least 1 character.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `Sbom`.
    pub type Sbom = Fields<of::Sbom>;
    impl Sbom {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_location: impl IntoVal<S3Location>) -> Self { with(empty(), "S3Location", s3_location) }
        /// `S3Location`: mandatory.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }
}

/// [`AWS::IoT::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStream = Handle<of::CfnStream>;
impl cfn::ResourceType for of::CfnStream { const TYPE: &'static str = "AWS::IoT::Stream"; type Tags = cfn::TagList; type Props = CfnStreamProps; type Reference = Is<kinds::IoTStreamArn>; }
impl CfnStream {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTStreamArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `StreamVersion`.
    #[inline] pub fn attr_stream_version(&self) -> Val<i64> { cfn::attribute(&self.0, "StreamVersion") }
}

/// Properties of [`CfnStream`].
///
/// Mandatory: `StreamId`, `Files`, `RoleArn`.
///
/// A change replaces the resource: `StreamId`.
pub type CfnStreamProps = Fields<of::CfnStream>;
/// What [`CfnStreamProps`] cannot do without.
pub struct CfnStreamPropsRequired<A, B, C> {
    /// `StreamId`: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub stream_id: A,
    /// `Files`: 1 to 50 items.
    pub files: B,
    /// `RoleArn`: 20 to 2048 characters.
    pub role_arn: C,
}
impl CfnStreamProps {
    /// Takes what is mandatory, by name: [`CfnStreamPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_stream::StreamFile>>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnStreamPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "StreamId", required.stream_id), "Files", required.files), "RoleArn", required.role_arn) }
    /// `Description`: at most 2028 characters, matches `^[^\p{C}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Files`: mandatory, 1 to 50 items.
    #[track_caller] pub fn files(self, value: impl IntoVal<List<cfn_stream::StreamFile>>) -> Self { with(self, "Files", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StreamId`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stream::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStream`].
pub mod cfn_stream {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_authorizer::{Tag};
    mod of { pub enum S3Location {} impl ias_core::Optional for S3Location {} pub enum StreamFile {} impl ias_core::Optional for StreamFile {} }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// `Bucket`: at least 1 character.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: at least 1 character.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `StreamFile`.
    pub type StreamFile = Fields<of::StreamFile>;
    impl StreamFile {
        /// `FileId`: 0 to 255.
        #[track_caller] pub fn file_id(self, value: impl IntoVal<i64>) -> Self { with(self, "FileId", value) }
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }
}

/// [`AWS::IoT::Thing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html).
///
/// What `Ref` returns: `ThingName`.
pub type CfnThing = Handle<of::CfnThing>;
impl cfn::ResourceType for of::CfnThing { const TYPE: &'static str = "AWS::IoT::Thing"; type Tags = cfn::NoTags; type Props = CfnThingProps; type Reference = String; }
impl CfnThing {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ThingArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnThing`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ThingName`.
pub type CfnThingProps = Fields<of::CfnThing>;
impl CfnThingProps {
    /// `AttributePayload`.
    #[track_caller] pub fn attribute_payload(self, value: impl IntoVal<cfn_thing::AttributePayload>) -> Self { with(self, "AttributePayload", value) }
    /// `ThingName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingName", value) }
}

/// Types of [`CfnThing`].
pub mod cfn_thing {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttributePayload {} impl ias_core::Optional for AttributePayload {} }

    /// `AttributePayload`.
    pub type AttributePayload = Fields<of::AttributePayload>;
    impl AttributePayload {
        /// `Attributes`.
        #[track_caller] pub fn attributes(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Attributes", value) }
    }
}

/// [`AWS::IoT::ThingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html).
///
/// What `Ref` returns: `ThingGroupName`.
pub type CfnThingGroup = Handle<of::CfnThingGroup>;
impl cfn::ResourceType for of::CfnThingGroup { const TYPE: &'static str = "AWS::IoT::ThingGroup"; type Tags = cfn::TagList; type Props = CfnThingGroupProps; type Reference = String; }
impl CfnThingGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ThingGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnThingGroup`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ParentGroupName`, `ThingGroupName`.
pub type CfnThingGroupProps = Fields<of::CfnThingGroup>;
impl CfnThingGroupProps {
    /// `ParentGroupName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn parent_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParentGroupName", value) }
    /// `QueryString`: 1 to 1000 characters.
    #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_thing_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThingGroupName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn thing_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingGroupName", value) }
    /// `ThingGroupProperties`.
    #[track_caller] pub fn thing_group_properties(self, value: impl IntoVal<cfn_thing_group::ThingGroupProperties>) -> Self { with(self, "ThingGroupProperties", value) }
}

/// Types of [`CfnThingGroup`].
pub mod cfn_thing_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_billing_group::{Tag};
    pub use super::cfn_thing::{AttributePayload};
    mod of { pub enum ThingGroupProperties {} impl ias_core::Optional for ThingGroupProperties {} }

    /// `ThingGroupProperties`.
    pub type ThingGroupProperties = Fields<of::ThingGroupProperties>;
    impl ThingGroupProperties {
        /// `AttributePayload`.
        #[track_caller] pub fn attribute_payload(self, value: impl IntoVal<AttributePayload>) -> Self { with(self, "AttributePayload", value) }
        /// `ThingGroupDescription`: at most 2028 characters, matches `[\p{Graph}\x20]*`.
        #[track_caller] pub fn thing_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "ThingGroupDescription", value) }
    }
}

/// [`AWS::IoT::ThingPrincipalAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html).
///
/// What `Ref` returns: a text of ThingName, Principal.
pub type CfnThingPrincipalAttachment = Handle<of::CfnThingPrincipalAttachment>;
impl cfn::ResourceType for of::CfnThingPrincipalAttachment { const TYPE: &'static str = "AWS::IoT::ThingPrincipalAttachment"; type Tags = cfn::NoTags; type Props = CfnThingPrincipalAttachmentProps; type Reference = String; }

/// Properties of [`CfnThingPrincipalAttachment`].
///
/// Mandatory: `ThingName`, `Principal`.
///
/// A change replaces the resource: `Principal`, `ThingName`, `ThingPrincipalType`.
pub type CfnThingPrincipalAttachmentProps = Fields<of::CfnThingPrincipalAttachment>;
impl CfnThingPrincipalAttachmentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(thing_name: impl IntoVal<String>, principal: impl IntoVal<String>) -> Self { with(with(empty(), "ThingName", thing_name), "Principal", principal) }
    /// `Principal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `ThingName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn thing_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingName", value) }
    /// `ThingPrincipalType`. Changing it replaces the resource.
    #[track_caller] pub fn thing_principal_type(self, value: impl IntoVal<String>) -> Self { with(self, "ThingPrincipalType", value) }
}

/// [`AWS::IoT::ThingType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html).
///
/// What `Ref` returns: `ThingTypeName`.
pub type CfnThingType = Handle<of::CfnThingType>;
impl cfn::ResourceType for of::CfnThingType { const TYPE: &'static str = "AWS::IoT::ThingType"; type Tags = cfn::TagList; type Props = CfnThingTypeProps; type Reference = String; }
impl CfnThingType {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ThingTypeArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnThingType`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ThingTypeName`, `ThingTypeProperties`.
pub type CfnThingTypeProps = Fields<of::CfnThingType>;
impl CfnThingTypeProps {
    /// `DeprecateThingType`.
    #[track_caller] pub fn deprecate_thing_type(self, value: impl IntoVal<bool>) -> Self { with(self, "DeprecateThingType", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_thing_type::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ThingTypeName`: 1 to 128 characters, matches `[a-zA-Z0-9:_-]+`. Changing it replaces the resource.
    #[track_caller] pub fn thing_type_name(self, value: impl IntoVal<String>) -> Self { with(self, "ThingTypeName", value) }
    /// `ThingTypeProperties`. Changing it replaces the resource.
    #[track_caller] pub fn thing_type_properties(self, value: impl IntoVal<cfn_thing_type::ThingTypeProperties>) -> Self { with(self, "ThingTypeProperties", value) }
}

/// Types of [`CfnThingType`].
pub mod cfn_thing_type {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_billing_group::{Tag};
    mod of { pub enum PropagatingAttribute {} pub enum PropagatingAttributeConnectionAttribute {} pub enum ThingTypeProperties {} impl ias_core::Optional for ThingTypeProperties {} pub enum ThingTypePropertiesMqtt5Configuration {} impl ias_core::Optional for ThingTypePropertiesMqtt5Configuration {} }

    /// `PropagatingAttribute`.
    pub type PropagatingAttribute = Fields<of::PropagatingAttribute>;
    impl PropagatingAttribute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_property_key: impl IntoVal<String>) -> Self { with(empty(), "UserPropertyKey", user_property_key) }
        /// `ConnectionAttribute`: at most 128 characters.
        #[track_caller] pub fn connection_attribute(self, value: impl IntoVal<PropagatingAttributeConnectionAttribute>) -> Self { with(self, "ConnectionAttribute", value) }
        /// `ThingAttribute`: at most 128 characters, matches `[a-zA-Z0-9_.,@/:#-]+`.
        #[track_caller] pub fn thing_attribute(self, value: impl IntoVal<String>) -> Self { with(self, "ThingAttribute", value) }
        /// `UserPropertyKey`: mandatory, at most 128 characters, matches `[a-zA-Z0-9:$.]+`.
        #[track_caller] pub fn user_property_key(self, value: impl IntoVal<String>) -> Self { with(self, "UserPropertyKey", value) }
    }

    /// Words of `ConnectionAttribute`.
    pub type PropagatingAttributeConnectionAttribute = Word<fn(of::PropagatingAttributeConnectionAttribute)>;
    impl PropagatingAttributeConnectionAttribute {
        /// `iot:ClientId`
        pub const IotClientId: Self = word("iot:ClientId");
        /// `iot:Thing.ThingName`
        pub const IotThingThingName: Self = word("iot:Thing.ThingName");
    }

    /// `ThingTypeProperties`.
    pub type ThingTypeProperties = Fields<of::ThingTypeProperties>;
    impl ThingTypeProperties {
        /// `Mqtt5Configuration`.
        #[track_caller] pub fn mqtt5_configuration(self, value: impl IntoVal<ThingTypePropertiesMqtt5Configuration>) -> Self { with(self, "Mqtt5Configuration", value) }
        /// `SearchableAttributes`: at most 3 items, no item twice, each at most 128 characters, each matches `[a-zA-Z0-9_.,@/:#-]+`.
        #[track_caller] pub fn searchable_attributes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SearchableAttributes", value) }
        /// `ThingTypeDescription`: at most 2028 characters, matches `[\p{Graph}\x20]*`.
        #[track_caller] pub fn thing_type_description(self, value: impl IntoVal<String>) -> Self { with(self, "ThingTypeDescription", value) }
    }

    /// `Mqtt5Configuration`.
    pub type ThingTypePropertiesMqtt5Configuration = Fields<of::ThingTypePropertiesMqtt5Configuration>;
    impl ThingTypePropertiesMqtt5Configuration {
        /// `PropagatingAttributes`: no item twice.
        #[track_caller] pub fn propagating_attributes(self, value: impl IntoVal<List<PropagatingAttribute>>) -> Self { with(self, "PropagatingAttributes", value) }
    }
}

/// [`AWS::IoT::TopicRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html).
///
/// What `Ref` returns: `RuleName`.
pub type CfnTopicRule = Handle<of::CfnTopicRule>;
impl cfn::ResourceType for of::CfnTopicRule { const TYPE: &'static str = "AWS::IoT::TopicRule"; type Tags = cfn::TagList; type Props = CfnTopicRuleProps; type Reference = String; }
impl CfnTopicRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TopicRuleArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnTopicRule`].
///
/// Mandatory: `TopicRulePayload`.
///
/// A change replaces the resource: `RuleName`.
pub type CfnTopicRuleProps = Fields<of::CfnTopicRule>;
impl CfnTopicRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(topic_rule_payload: impl IntoVal<cfn_topic_rule::TopicRulePayload>) -> Self { with(empty(), "TopicRulePayload", topic_rule_payload) }
    /// `RuleName`: 1 to 128 characters, matches `^[a-zA-Z0-9_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn rule_name(self, value: impl IntoVal<String>) -> Self { with(self, "RuleName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_topic_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TopicRulePayload`: mandatory.
    #[track_caller] pub fn topic_rule_payload(self, value: impl IntoVal<cfn_topic_rule::TopicRulePayload>) -> Self { with(self, "TopicRulePayload", value) }
}

/// Types of [`CfnTopicRule`].
pub mod cfn_topic_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum AssetPropertyTimestamp {} pub enum AssetPropertyValue {} pub enum AssetPropertyVariant {} impl ias_core::Optional for AssetPropertyVariant {} pub enum BatchConfig {} impl ias_core::Optional for BatchConfig {} pub enum CannedAccessControlList {} pub enum CloudwatchAlarmAction {} pub enum CloudwatchLogsAction {} pub enum CloudwatchMetricAction {} pub enum DynamoDBv2Action {} impl ias_core::Optional for DynamoDBv2Action {} pub enum DynamoDbAction {} pub enum DynamoDbActionHashKeyType {} pub enum DynamoDbActionRangeKeyType {} pub enum ElasticsearchAction {} pub enum FirehoseAction {} pub enum HttpAction {} pub enum HttpActionHeader {} pub enum HttpAuthorization {} impl ias_core::Optional for HttpAuthorization {} pub enum InfluxDbAction {} pub enum InfluxDbActionTimestampUnit {} pub enum InfluxDbBatchConfig {} impl ias_core::Optional for InfluxDbBatchConfig {} pub enum IotAnalyticsAction {} pub enum IotEventsAction {} pub enum IotSiteWiseAction {} pub enum KafkaAction {} pub enum KafkaActionHeader {} pub enum KinesisAction {} pub enum LambdaAction {} impl ias_core::Optional for LambdaAction {} pub enum LocationAction {} pub enum OpenSearchAction {} pub enum PutAssetPropertyValueEntry {} pub enum PutItemInput {} pub enum RepublishAction {} pub enum RepublishActionHeaders {} impl ias_core::Optional for RepublishActionHeaders {} pub enum S3Action {} pub enum SigV4Authorization {} pub enum SnsAction {} pub enum SnsActionMessageFormat {} pub enum SqsAction {} pub enum StepFunctionsAction {} pub enum Tag {} pub enum Timestamp {} pub enum TimestreamAction {} pub enum TimestreamDimension {} pub enum TimestreamTimestamp {} pub enum TopicRulePayload {} pub enum UserProperty {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `CloudwatchAlarm`.
        #[track_caller] pub fn cloudwatch_alarm(self, value: impl IntoVal<CloudwatchAlarmAction>) -> Self { with(self, "CloudwatchAlarm", value) }
        /// `CloudwatchLogs`.
        #[track_caller] pub fn cloudwatch_logs(self, value: impl IntoVal<CloudwatchLogsAction>) -> Self { with(self, "CloudwatchLogs", value) }
        /// `CloudwatchMetric`.
        #[track_caller] pub fn cloudwatch_metric(self, value: impl IntoVal<CloudwatchMetricAction>) -> Self { with(self, "CloudwatchMetric", value) }
        /// `DynamoDB`.
        #[track_caller] pub fn dynamo_db(self, value: impl IntoVal<DynamoDbAction>) -> Self { with(self, "DynamoDB", value) }
        /// `DynamoDBv2`.
        #[track_caller] pub fn dynamo_d_bv2(self, value: impl IntoVal<DynamoDBv2Action>) -> Self { with(self, "DynamoDBv2", value) }
        /// `Elasticsearch`.
        #[track_caller] pub fn elasticsearch(self, value: impl IntoVal<ElasticsearchAction>) -> Self { with(self, "Elasticsearch", value) }
        /// `Firehose`.
        #[track_caller] pub fn firehose(self, value: impl IntoVal<FirehoseAction>) -> Self { with(self, "Firehose", value) }
        /// `Http`.
        #[track_caller] pub fn http(self, value: impl IntoVal<HttpAction>) -> Self { with(self, "Http", value) }
        /// `InfluxDB`.
        #[track_caller] pub fn influx_db(self, value: impl IntoVal<InfluxDbAction>) -> Self { with(self, "InfluxDB", value) }
        /// `IotAnalytics`. Deprecated.
        #[track_caller] pub fn iot_analytics(self, value: impl IntoVal<IotAnalyticsAction>) -> Self { with(self, "IotAnalytics", value) }
        /// `IotEvents`. Deprecated.
        #[track_caller] pub fn iot_events(self, value: impl IntoVal<IotEventsAction>) -> Self { with(self, "IotEvents", value) }
        /// `IotSiteWise`.
        #[track_caller] pub fn iot_site_wise(self, value: impl IntoVal<IotSiteWiseAction>) -> Self { with(self, "IotSiteWise", value) }
        /// `Kafka`.
        #[track_caller] pub fn kafka(self, value: impl IntoVal<KafkaAction>) -> Self { with(self, "Kafka", value) }
        /// `Kinesis`.
        #[track_caller] pub fn kinesis(self, value: impl IntoVal<KinesisAction>) -> Self { with(self, "Kinesis", value) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<LambdaAction>) -> Self { with(self, "Lambda", value) }
        /// `Location`.
        #[track_caller] pub fn location(self, value: impl IntoVal<LocationAction>) -> Self { with(self, "Location", value) }
        /// `OpenSearch`.
        #[track_caller] pub fn open_search(self, value: impl IntoVal<OpenSearchAction>) -> Self { with(self, "OpenSearch", value) }
        /// `Republish`.
        #[track_caller] pub fn republish(self, value: impl IntoVal<RepublishAction>) -> Self { with(self, "Republish", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3Action>) -> Self { with(self, "S3", value) }
        /// `Sns`.
        #[track_caller] pub fn sns(self, value: impl IntoVal<SnsAction>) -> Self { with(self, "Sns", value) }
        /// `Sqs`.
        #[track_caller] pub fn sqs(self, value: impl IntoVal<SqsAction>) -> Self { with(self, "Sqs", value) }
        /// `StepFunctions`.
        #[track_caller] pub fn step_functions(self, value: impl IntoVal<StepFunctionsAction>) -> Self { with(self, "StepFunctions", value) }
        /// `Timestream`.
        #[track_caller] pub fn timestream(self, value: impl IntoVal<TimestreamAction>) -> Self { with(self, "Timestream", value) }
    }

    /// `AssetPropertyTimestamp`.
    pub type AssetPropertyTimestamp = Fields<of::AssetPropertyTimestamp>;
    impl AssetPropertyTimestamp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_in_seconds: impl IntoVal<String>) -> Self { with(empty(), "TimeInSeconds", time_in_seconds) }
        /// `OffsetInNanos`.
        #[track_caller] pub fn offset_in_nanos(self, value: impl IntoVal<String>) -> Self { with(self, "OffsetInNanos", value) }
        /// `TimeInSeconds`: mandatory.
        #[track_caller] pub fn time_in_seconds(self, value: impl IntoVal<String>) -> Self { with(self, "TimeInSeconds", value) }
    }

    /// `AssetPropertyValue`.
    pub type AssetPropertyValue = Fields<of::AssetPropertyValue>;
    impl AssetPropertyValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<AssetPropertyVariant>, timestamp: impl IntoVal<AssetPropertyTimestamp>) -> Self { with(with(empty(), "Value", value), "Timestamp", timestamp) }
        /// `Quality`.
        #[track_caller] pub fn quality(self, value: impl IntoVal<String>) -> Self { with(self, "Quality", value) }
        /// `Timestamp`: mandatory.
        #[track_caller] pub fn timestamp(self, value: impl IntoVal<AssetPropertyTimestamp>) -> Self { with(self, "Timestamp", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<AssetPropertyVariant>) -> Self { with(self, "Value", value) }
    }

    /// `AssetPropertyVariant`.
    pub type AssetPropertyVariant = Fields<of::AssetPropertyVariant>;
    impl AssetPropertyVariant {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<String>) -> Self { with(self, "BooleanValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<String>) -> Self { with(self, "DoubleValue", value) }
        /// `IntegerValue`.
        #[track_caller] pub fn integer_value(self, value: impl IntoVal<String>) -> Self { with(self, "IntegerValue", value) }
        /// `StringValue`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `BatchConfig`.
    pub type BatchConfig = Fields<of::BatchConfig>;
    impl BatchConfig {
        /// `BatchAcrossTopics`.
        #[track_caller] pub fn batch_across_topics(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchAcrossTopics", value) }
        /// `MaxBatchOpenMs`: 5 to 200.
        #[track_caller] pub fn max_batch_open_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchOpenMs", value) }
        /// `MaxBatchSize`: 2 to 10.
        #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSize", value) }
        /// `MaxBatchSizeBytes`: 100 to 131072.
        #[track_caller] pub fn max_batch_size_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSizeBytes", value) }
    }

    /// Words of `CannedAccessControlList`.
    pub type CannedAccessControlList = Word<fn(of::CannedAccessControlList)>;
    impl CannedAccessControlList {
        /// `private`
        pub const Private: Self = word("private");
        /// `public-read`
        pub const PublicRead: Self = word("public-read");
        /// `public-read-write`
        pub const PublicReadWrite: Self = word("public-read-write");
        /// `aws-exec-read`
        pub const AwsExecRead: Self = word("aws-exec-read");
        /// `authenticated-read`
        pub const AuthenticatedRead: Self = word("authenticated-read");
        /// `bucket-owner-read`
        pub const BucketOwnerRead: Self = word("bucket-owner-read");
        /// `bucket-owner-full-control`
        pub const BucketOwnerFullControl: Self = word("bucket-owner-full-control");
        /// `log-delivery-write`
        pub const LogDeliveryWrite: Self = word("log-delivery-write");
    }

    /// `CloudwatchAlarmAction`.
    pub type CloudwatchAlarmAction = Fields<of::CloudwatchAlarmAction>;
    /// What [`CloudwatchAlarmAction`] cannot do without.
    pub struct CloudwatchAlarmActionRequired<A, B, C, D> {
        /// `AlarmName`.
        pub alarm_name: A,
        /// `StateReason`.
        pub state_reason: B,
        /// `StateValue`.
        pub state_value: C,
        /// `RoleArn`.
        pub role_arn: D,
    }
    impl CloudwatchAlarmAction {
        /// Takes what is mandatory, by name: [`CloudwatchAlarmActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CloudwatchAlarmActionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AlarmName", required.alarm_name), "StateReason", required.state_reason), "StateValue", required.state_value), "RoleArn", required.role_arn) }
        /// `AlarmName`: mandatory.
        #[track_caller] pub fn alarm_name(self, value: impl IntoVal<String>) -> Self { with(self, "AlarmName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `StateReason`: mandatory.
        #[track_caller] pub fn state_reason(self, value: impl IntoVal<String>) -> Self { with(self, "StateReason", value) }
        /// `StateValue`: mandatory.
        #[track_caller] pub fn state_value(self, value: impl IntoVal<String>) -> Self { with(self, "StateValue", value) }
    }

    /// `CloudwatchLogsAction`.
    pub type CloudwatchLogsAction = Fields<of::CloudwatchLogsAction>;
    impl CloudwatchLogsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "LogGroupName", log_group_name), "RoleArn", role_arn) }
        /// `BatchMode`.
        #[track_caller] pub fn batch_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchMode", value) }
        /// `LogGroupName`: mandatory.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `CloudwatchMetricAction`.
    pub type CloudwatchMetricAction = Fields<of::CloudwatchMetricAction>;
    /// What [`CloudwatchMetricAction`] cannot do without.
    pub struct CloudwatchMetricActionRequired<A, B, C, D, E> {
        /// `MetricName`.
        pub metric_name: A,
        /// `MetricValue`.
        pub metric_value: B,
        /// `MetricNamespace`.
        pub metric_namespace: C,
        /// `MetricUnit`.
        pub metric_unit: D,
        /// `RoleArn`.
        pub role_arn: E,
    }
    impl CloudwatchMetricAction {
        /// Takes what is mandatory, by name: [`CloudwatchMetricActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: CloudwatchMetricActionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "MetricName", required.metric_name), "MetricValue", required.metric_value), "MetricNamespace", required.metric_namespace), "MetricUnit", required.metric_unit), "RoleArn", required.role_arn) }
        /// `MetricName`: mandatory.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `MetricNamespace`: mandatory.
        #[track_caller] pub fn metric_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "MetricNamespace", value) }
        /// `MetricTimestamp`.
        #[track_caller] pub fn metric_timestamp(self, value: impl IntoVal<String>) -> Self { with(self, "MetricTimestamp", value) }
        /// `MetricUnit`: mandatory.
        #[track_caller] pub fn metric_unit(self, value: impl IntoVal<String>) -> Self { with(self, "MetricUnit", value) }
        /// `MetricValue`: mandatory.
        #[track_caller] pub fn metric_value(self, value: impl IntoVal<String>) -> Self { with(self, "MetricValue", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `DynamoDBv2Action`.
    pub type DynamoDBv2Action = Fields<of::DynamoDBv2Action>;
    impl DynamoDBv2Action {
        /// `PutItem`.
        #[track_caller] pub fn put_item(self, value: impl IntoVal<PutItemInput>) -> Self { with(self, "PutItem", value) }
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `DynamoDBAction`.
    pub type DynamoDbAction = Fields<of::DynamoDbAction>;
    /// What [`DynamoDbAction`] cannot do without.
    pub struct DynamoDbActionRequired<A, B, C, D> {
        /// `TableName`.
        pub table_name: A,
        /// `HashKeyField`.
        pub hash_key_field: B,
        /// `HashKeyValue`.
        pub hash_key_value: C,
        /// `RoleArn`.
        pub role_arn: D,
    }
    impl DynamoDbAction {
        /// Takes what is mandatory, by name: [`DynamoDbActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: DynamoDbActionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TableName", required.table_name), "HashKeyField", required.hash_key_field), "HashKeyValue", required.hash_key_value), "RoleArn", required.role_arn) }
        /// `HashKeyField`: mandatory.
        #[track_caller] pub fn hash_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyField", value) }
        /// `HashKeyType`.
        #[track_caller] pub fn hash_key_type(self, value: impl IntoVal<DynamoDbActionHashKeyType>) -> Self { with(self, "HashKeyType", value) }
        /// `HashKeyValue`: mandatory.
        #[track_caller] pub fn hash_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "HashKeyValue", value) }
        /// `PayloadField`.
        #[track_caller] pub fn payload_field(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadField", value) }
        /// `RangeKeyField`.
        #[track_caller] pub fn range_key_field(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyField", value) }
        /// `RangeKeyType`.
        #[track_caller] pub fn range_key_type(self, value: impl IntoVal<DynamoDbActionRangeKeyType>) -> Self { with(self, "RangeKeyType", value) }
        /// `RangeKeyValue`.
        #[track_caller] pub fn range_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "RangeKeyValue", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// Words of `HashKeyType`.
    pub type DynamoDbActionHashKeyType = Word<fn(of::DynamoDbActionHashKeyType)>;
    impl DynamoDbActionHashKeyType {
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `STRING`
        pub const String: Self = word("STRING");
    }

    /// Words of `RangeKeyType`.
    pub type DynamoDbActionRangeKeyType = Word<fn(of::DynamoDbActionRangeKeyType)>;
    impl DynamoDbActionRangeKeyType {
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `STRING`
        pub const String: Self = word("STRING");
    }

    /// `ElasticsearchAction`.
    pub type ElasticsearchAction = Fields<of::ElasticsearchAction>;
    /// What [`ElasticsearchAction`] cannot do without.
    pub struct ElasticsearchActionRequired<A, B, C, D, E> {
        /// `Type`.
        pub type_: A,
        /// `Endpoint`: matches `^https?://`.
        pub endpoint: B,
        /// `Index`.
        pub index: C,
        /// `Id`.
        pub id: D,
        /// `RoleArn`.
        pub role_arn: E,
    }
    impl ElasticsearchAction {
        /// Takes what is mandatory, by name: [`ElasticsearchActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: ElasticsearchActionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Type", required.type_), "Endpoint", required.endpoint), "Index", required.index), "Id", required.id), "RoleArn", required.role_arn) }
        /// `Endpoint`: mandatory, matches `^https?://`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Index`: mandatory.
        #[track_caller] pub fn index(self, value: impl IntoVal<String>) -> Self { with(self, "Index", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `FirehoseAction`.
    pub type FirehoseAction = Fields<of::FirehoseAction>;
    impl FirehoseAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(delivery_stream_name: impl IntoVal<Is<kinds::DeliveryStreamName>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "DeliveryStreamName", delivery_stream_name), "RoleArn", role_arn) }
        /// `BatchMode`.
        #[track_caller] pub fn batch_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchMode", value) }
        /// `DeliveryStreamName`: mandatory.
        #[track_caller] pub fn delivery_stream_name(self, value: impl IntoVal<Is<kinds::DeliveryStreamName>>) -> Self { with(self, "DeliveryStreamName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Separator`: matches `^([\n\t])|(\r\n)|(,)$`.
        #[track_caller] pub fn separator(self, value: impl IntoVal<String>) -> Self { with(self, "Separator", value) }
    }

    /// `HttpAction`.
    pub type HttpAction = Fields<of::HttpAction>;
    impl HttpAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `Auth`.
        #[track_caller] pub fn auth(self, value: impl IntoVal<HttpAuthorization>) -> Self { with(self, "Auth", value) }
        /// `BatchConfig`.
        #[track_caller] pub fn batch_config(self, value: impl IntoVal<BatchConfig>) -> Self { with(self, "BatchConfig", value) }
        /// `ConfirmationUrl`: at most 2000 characters.
        #[track_caller] pub fn confirmation_url(self, value: impl IntoVal<String>) -> Self { with(self, "ConfirmationUrl", value) }
        /// `EnableBatching`.
        #[track_caller] pub fn enable_batching(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableBatching", value) }
        /// `Headers`: at most 100 items, no item twice.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<HttpActionHeader>>) -> Self { with(self, "Headers", value) }
        /// `Url`: mandatory, at most 2000 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `HttpActionHeader`.
    pub type HttpActionHeader = Fields<of::HttpActionHeader>;
    impl HttpActionHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `HttpAuthorization`.
    pub type HttpAuthorization = Fields<of::HttpAuthorization>;
    impl HttpAuthorization {
        /// `Sigv4`.
        #[track_caller] pub fn sigv4(self, value: impl IntoVal<SigV4Authorization>) -> Self { with(self, "Sigv4", value) }
    }

    /// `InfluxDBAction`.
    pub type InfluxDbAction = Fields<of::InfluxDbAction>;
    /// What [`InfluxDbAction`] cannot do without.
    pub struct InfluxDbActionRequired<A, B, C, D> {
        /// `DestinationArn`.
        pub destination_arn: A,
        /// `RoleArn`.
        pub role_arn: B,
        /// `DatabaseName`: 2 to 64 characters, matches `^[^_\"][^\"]+$`.
        pub database_name: C,
        /// `TableName`: 1 to 1024 characters, matches `^[^_].*$`.
        pub table_name: D,
    }
    impl InfluxDbAction {
        /// Takes what is mandatory, by name: [`InfluxDbActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<String>, D: IntoVal<String>>(required: InfluxDbActionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DestinationArn", required.destination_arn), "RoleArn", required.role_arn), "DatabaseName", required.database_name), "TableName", required.table_name) }
        /// `BatchConfig`.
        #[track_caller] pub fn batch_config(self, value: impl IntoVal<InfluxDbBatchConfig>) -> Self { with(self, "BatchConfig", value) }
        /// `DatabaseName`: mandatory, 2 to 64 characters, matches `^[^_\"][^\"]+$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DestinationArn`: mandatory.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Organization`: 1 to 64 characters.
        #[track_caller] pub fn organization(self, value: impl IntoVal<String>) -> Self { with(self, "Organization", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TableName`: mandatory, 1 to 1024 characters, matches `^[^_].*$`.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `TimestampUnit`.
        #[track_caller] pub fn timestamp_unit(self, value: impl IntoVal<InfluxDbActionTimestampUnit>) -> Self { with(self, "TimestampUnit", value) }
    }

    /// Words of `TimestampUnit`.
    pub type InfluxDbActionTimestampUnit = Word<fn(of::InfluxDbActionTimestampUnit)>;
    impl InfluxDbActionTimestampUnit {
        /// `ms`
        pub const Ms: Self = word("ms");
        /// `ns`
        pub const Ns: Self = word("ns");
        /// `s`
        pub const S: Self = word("s");
        /// `us`
        pub const Us: Self = word("us");
    }

    /// `InfluxDBBatchConfig`.
    pub type InfluxDbBatchConfig = Fields<of::InfluxDbBatchConfig>;
    impl InfluxDbBatchConfig {
        /// `BatchAcrossTopics`.
        #[track_caller] pub fn batch_across_topics(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchAcrossTopics", value) }
        /// `MaxBatchOpenMs`: 5 to 1000.
        #[track_caller] pub fn max_batch_open_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchOpenMs", value) }
        /// `MaxBatchSize`: 1 to 500.
        #[track_caller] pub fn max_batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSize", value) }
        /// `MaxBatchSizeBytes`: 100 to 131072.
        #[track_caller] pub fn max_batch_size_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxBatchSizeBytes", value) }
    }

    /// `IotAnalyticsAction`.
    pub type IotAnalyticsAction = Fields<of::IotAnalyticsAction>;
    impl IotAnalyticsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel_name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "ChannelName", channel_name), "RoleArn", role_arn) }
        /// `BatchMode`.
        #[track_caller] pub fn batch_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchMode", value) }
        /// `ChannelName`: mandatory.
        #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `IotEventsAction`.
    pub type IotEventsAction = Fields<of::IotEventsAction>;
    impl IotEventsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input_name: impl IntoVal<Is<kinds::InputName>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "InputName", input_name), "RoleArn", role_arn) }
        /// `BatchMode`.
        #[track_caller] pub fn batch_mode(self, value: impl IntoVal<bool>) -> Self { with(self, "BatchMode", value) }
        /// `InputName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn input_name(self, value: impl IntoVal<Is<kinds::InputName>>) -> Self { with(self, "InputName", value) }
        /// `MessageId`: at most 128 characters.
        #[track_caller] pub fn message_id(self, value: impl IntoVal<String>) -> Self { with(self, "MessageId", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `IotSiteWiseAction`.
    pub type IotSiteWiseAction = Fields<of::IotSiteWiseAction>;
    impl IotSiteWiseAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(put_asset_property_value_entries: impl IntoVal<List<PutAssetPropertyValueEntry>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "PutAssetPropertyValueEntries", put_asset_property_value_entries), "RoleArn", role_arn) }
        /// `PutAssetPropertyValueEntries`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn put_asset_property_value_entries(self, value: impl IntoVal<List<PutAssetPropertyValueEntry>>) -> Self { with(self, "PutAssetPropertyValueEntries", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `KafkaAction`.
    pub type KafkaAction = Fields<of::KafkaAction>;
    /// What [`KafkaAction`] cannot do without.
    pub struct KafkaActionRequired<A, B, C> {
        /// `DestinationArn`.
        pub destination_arn: A,
        /// `Topic`.
        pub topic: B,
        /// `ClientProperties`.
        pub client_properties: C,
    }
    impl KafkaAction {
        /// Takes what is mandatory, by name: [`KafkaActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Map<String>>>(required: KafkaActionRequired<A, B, C>) -> Self { with(with(with(empty(), "DestinationArn", required.destination_arn), "Topic", required.topic), "ClientProperties", required.client_properties) }
        /// `ClientProperties`: mandatory.
        #[track_caller] pub fn client_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ClientProperties", value) }
        /// `DestinationArn`: mandatory.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Headers`: 1 to 100 items, no item twice.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<KafkaActionHeader>>) -> Self { with(self, "Headers", value) }
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Partition`.
        #[track_caller] pub fn partition(self, value: impl IntoVal<String>) -> Self { with(self, "Partition", value) }
        /// `Topic`: mandatory.
        #[track_caller] pub fn topic(self, value: impl IntoVal<String>) -> Self { with(self, "Topic", value) }
    }

    /// `KafkaActionHeader`.
    pub type KafkaActionHeader = Fields<of::KafkaActionHeader>;
    impl KafkaActionHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, at most 16384 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 16384 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `KinesisAction`.
    pub type KinesisAction = Fields<of::KinesisAction>;
    impl KinesisAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "StreamName", stream_name), "RoleArn", role_arn) }
        /// `PartitionKey`.
        #[track_caller] pub fn partition_key(self, value: impl IntoVal<String>) -> Self { with(self, "PartitionKey", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `StreamName`: mandatory.
        #[track_caller] pub fn stream_name(self, value: impl IntoVal<String>) -> Self { with(self, "StreamName", value) }
    }

    /// `LambdaAction`.
    pub type LambdaAction = Fields<of::LambdaAction>;
    impl LambdaAction {
        /// `FunctionArn`.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
    }

    /// `LocationAction`.
    pub type LocationAction = Fields<of::LocationAction>;
    /// What [`LocationAction`] cannot do without.
    pub struct LocationActionRequired<A, B, C, D, E> {
        /// `RoleArn`.
        pub role_arn: A,
        /// `TrackerName`.
        pub tracker_name: B,
        /// `DeviceId`.
        pub device_id: C,
        /// `Latitude`.
        pub latitude: D,
        /// `Longitude`.
        pub longitude: E,
    }
    impl LocationAction {
        /// Takes what is mandatory, by name: [`LocationActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: LocationActionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "RoleArn", required.role_arn), "TrackerName", required.tracker_name), "DeviceId", required.device_id), "Latitude", required.latitude), "Longitude", required.longitude) }
        /// `DeviceId`: mandatory.
        #[track_caller] pub fn device_id(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceId", value) }
        /// `Latitude`: mandatory.
        #[track_caller] pub fn latitude(self, value: impl IntoVal<String>) -> Self { with(self, "Latitude", value) }
        /// `Longitude`: mandatory.
        #[track_caller] pub fn longitude(self, value: impl IntoVal<String>) -> Self { with(self, "Longitude", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Timestamp`.
        #[track_caller] pub fn timestamp(self, value: impl IntoVal<Timestamp>) -> Self { with(self, "Timestamp", value) }
        /// `TrackerName`: mandatory.
        #[track_caller] pub fn tracker_name(self, value: impl IntoVal<String>) -> Self { with(self, "TrackerName", value) }
    }

    /// `OpenSearchAction`.
    pub type OpenSearchAction = Fields<of::OpenSearchAction>;
    /// What [`OpenSearchAction`] cannot do without.
    pub struct OpenSearchActionRequired<A, B, C, D, E> {
        /// `Type`.
        pub type_: A,
        /// `Endpoint`: matches `^https?://`.
        pub endpoint: B,
        /// `Index`.
        pub index: C,
        /// `Id`.
        pub id: D,
        /// `RoleArn`.
        pub role_arn: E,
    }
    impl OpenSearchAction {
        /// Takes what is mandatory, by name: [`OpenSearchActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<Is<kinds::RoleArn>>>(required: OpenSearchActionRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Type", required.type_), "Endpoint", required.endpoint), "Index", required.index), "Id", required.id), "RoleArn", required.role_arn) }
        /// `Endpoint`: mandatory, matches `^https?://`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Index`: mandatory.
        #[track_caller] pub fn index(self, value: impl IntoVal<String>) -> Self { with(self, "Index", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `PutAssetPropertyValueEntry`.
    pub type PutAssetPropertyValueEntry = Fields<of::PutAssetPropertyValueEntry>;
    impl PutAssetPropertyValueEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(property_values: impl IntoVal<List<AssetPropertyValue>>) -> Self { with(empty(), "PropertyValues", property_values) }
        /// `AssetId`.
        #[track_caller] pub fn asset_id(self, value: impl IntoVal<String>) -> Self { with(self, "AssetId", value) }
        /// `EntryId`.
        #[track_caller] pub fn entry_id(self, value: impl IntoVal<String>) -> Self { with(self, "EntryId", value) }
        /// `PropertyAlias`: at least 1 character.
        #[track_caller] pub fn property_alias(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyAlias", value) }
        /// `PropertyId`.
        #[track_caller] pub fn property_id(self, value: impl IntoVal<String>) -> Self { with(self, "PropertyId", value) }
        /// `PropertyValues`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn property_values(self, value: impl IntoVal<List<AssetPropertyValue>>) -> Self { with(self, "PropertyValues", value) }
    }

    /// `PutItemInput`.
    pub type PutItemInput = Fields<of::PutItemInput>;
    impl PutItemInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(table_name: impl IntoVal<Is<kinds::TableName>>) -> Self { with(empty(), "TableName", table_name) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<Is<kinds::TableName>>) -> Self { with(self, "TableName", value) }
    }

    /// `RepublishAction`.
    pub type RepublishAction = Fields<of::RepublishAction>;
    impl RepublishAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topic: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Topic", topic), "RoleArn", role_arn) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<RepublishActionHeaders>) -> Self { with(self, "Headers", value) }
        /// `Qos`: 0 to 1.
        #[track_caller] pub fn qos(self, value: impl IntoVal<i64>) -> Self { with(self, "Qos", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `Topic`: mandatory.
        #[track_caller] pub fn topic(self, value: impl IntoVal<String>) -> Self { with(self, "Topic", value) }
    }

    /// `RepublishActionHeaders`.
    pub type RepublishActionHeaders = Fields<of::RepublishActionHeaders>;
    impl RepublishActionHeaders {
        /// `ContentType`: at most 1024 characters.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
        /// `CorrelationData`: at most 1024 characters.
        #[track_caller] pub fn correlation_data(self, value: impl IntoVal<String>) -> Self { with(self, "CorrelationData", value) }
        /// `MessageExpiry`: at most 1024 characters.
        #[track_caller] pub fn message_expiry(self, value: impl IntoVal<String>) -> Self { with(self, "MessageExpiry", value) }
        /// `PayloadFormatIndicator`: at most 1024 characters.
        #[track_caller] pub fn payload_format_indicator(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadFormatIndicator", value) }
        /// `ResponseTopic`: at most 1024 characters.
        #[track_caller] pub fn response_topic(self, value: impl IntoVal<String>) -> Self { with(self, "ResponseTopic", value) }
        /// `UserProperties`: 1 to 100 items.
        #[track_caller] pub fn user_properties(self, value: impl IntoVal<List<UserProperty>>) -> Self { with(self, "UserProperties", value) }
    }

    /// `S3Action`.
    pub type S3Action = Fields<of::S3Action>;
    /// What [`S3Action`] cannot do without.
    pub struct S3ActionRequired<A, B, C> {
        /// `BucketName`.
        pub bucket_name: A,
        /// `Key`.
        pub key: B,
        /// `RoleArn`.
        pub role_arn: C,
    }
    impl S3Action {
        /// Takes what is mandatory, by name: [`S3ActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: S3ActionRequired<A, B, C>) -> Self { with(with(with(empty(), "BucketName", required.bucket_name), "Key", required.key), "RoleArn", required.role_arn) }
        /// `BucketName`: mandatory.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `CannedAcl`.
        #[track_caller] pub fn canned_acl(self, value: impl IntoVal<CannedAccessControlList>) -> Self { with(self, "CannedAcl", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `SigV4Authorization`.
    pub type SigV4Authorization = Fields<of::SigV4Authorization>;
    /// What [`SigV4Authorization`] cannot do without.
    pub struct SigV4AuthorizationRequired<A, B, C> {
        /// `ServiceName`.
        pub service_name: A,
        /// `SigningRegion`.
        pub signing_region: B,
        /// `RoleArn`.
        pub role_arn: C,
    }
    impl SigV4Authorization {
        /// Takes what is mandatory, by name: [`SigV4AuthorizationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: SigV4AuthorizationRequired<A, B, C>) -> Self { with(with(with(empty(), "ServiceName", required.service_name), "SigningRegion", required.signing_region), "RoleArn", required.role_arn) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `ServiceName`: mandatory.
        #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
        /// `SigningRegion`: mandatory.
        #[track_caller] pub fn signing_region(self, value: impl IntoVal<String>) -> Self { with(self, "SigningRegion", value) }
    }

    /// `SnsAction`.
    pub type SnsAction = Fields<of::SnsAction>;
    impl SnsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_arn: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "TargetArn", target_arn), "RoleArn", role_arn) }
        /// `MessageFormat`.
        #[track_caller] pub fn message_format(self, value: impl IntoVal<SnsActionMessageFormat>) -> Self { with(self, "MessageFormat", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TargetArn`: mandatory.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    }

    /// Words of `MessageFormat`.
    pub type SnsActionMessageFormat = Word<fn(of::SnsActionMessageFormat)>;
    impl SnsActionMessageFormat {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `RAW`
        pub const Raw: Self = word("RAW");
    }

    /// `SqsAction`.
    pub type SqsAction = Fields<of::SqsAction>;
    impl SqsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, queue_url: impl IntoVal<Is<kinds::QueueUrl>>) -> Self { with(with(empty(), "RoleArn", role_arn), "QueueUrl", queue_url) }
        /// `QueueUrl`: mandatory.
        #[track_caller] pub fn queue_url(self, value: impl IntoVal<Is<kinds::QueueUrl>>) -> Self { with(self, "QueueUrl", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `UseBase64`.
        #[track_caller] pub fn use_base64(self, value: impl IntoVal<bool>) -> Self { with(self, "UseBase64", value) }
    }

    /// `StepFunctionsAction`.
    pub type StepFunctionsAction = Fields<of::StepFunctionsAction>;
    impl StepFunctionsAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state_machine_name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "StateMachineName", state_machine_name), "RoleArn", role_arn) }
        /// `ExecutionNamePrefix`.
        #[track_caller] pub fn execution_name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionNamePrefix", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `StateMachineName`: mandatory.
        #[track_caller] pub fn state_machine_name(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Timestamp`.
    pub type Timestamp = Fields<of::Timestamp>;
    impl Timestamp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>) -> Self { with(empty(), "Value", value) }
        /// `Unit`.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TimestreamAction`.
    pub type TimestreamAction = Fields<of::TimestreamAction>;
    /// What [`TimestreamAction`] cannot do without.
    pub struct TimestreamActionRequired<A, B, C, D> {
        /// `RoleArn`.
        pub role_arn: A,
        /// `DatabaseName`.
        pub database_name: B,
        /// `TableName`.
        pub table_name: C,
        /// `Dimensions`: 1 to 128 items.
        pub dimensions: D,
    }
    impl TimestreamAction {
        /// Takes what is mandatory, by name: [`TimestreamActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<TimestreamDimension>>>(required: TimestreamActionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "RoleArn", required.role_arn), "DatabaseName", required.database_name), "TableName", required.table_name), "Dimensions", required.dimensions) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Dimensions`: mandatory, 1 to 128 items.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<List<TimestreamDimension>>) -> Self { with(self, "Dimensions", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TableName`: mandatory.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
        /// `Timestamp`.
        #[track_caller] pub fn timestamp(self, value: impl IntoVal<TimestreamTimestamp>) -> Self { with(self, "Timestamp", value) }
    }

    /// `TimestreamDimension`.
    pub type TimestreamDimension = Fields<of::TimestreamDimension>;
    impl TimestreamDimension {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TimestreamTimestamp`.
    pub type TimestreamTimestamp = Fields<of::TimestreamTimestamp>;
    impl TimestreamTimestamp {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, unit: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Unit", unit) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TopicRulePayload`.
    pub type TopicRulePayload = Fields<of::TopicRulePayload>;
    impl TopicRulePayload {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<List<Action>>, sql: impl IntoVal<String>) -> Self { with(with(empty(), "Actions", actions), "Sql", sql) }
        /// `Actions`: mandatory, at most 10 items.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<Action>>) -> Self { with(self, "Actions", value) }
        /// `AwsIotSqlVersion`.
        #[track_caller] pub fn aws_iot_sql_version(self, value: impl IntoVal<String>) -> Self { with(self, "AwsIotSqlVersion", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `ErrorAction`.
        #[track_caller] pub fn error_action(self, value: impl IntoVal<Action>) -> Self { with(self, "ErrorAction", value) }
        /// `RuleDisabled`.
        #[track_caller] pub fn rule_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RuleDisabled", value) }
        /// `Sql`: mandatory.
        #[track_caller] pub fn sql(self, value: impl IntoVal<String>) -> Self { with(self, "Sql", value) }
    }

    /// `UserProperty`.
    pub type UserProperty = Fields<of::UserProperty>;
    impl UserProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 1024 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoT::TopicRuleDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTopicRuleDestination = Handle<of::CfnTopicRuleDestination>;
impl cfn::ResourceType for of::CfnTopicRuleDestination { const TYPE: &'static str = "AWS::IoT::TopicRuleDestination"; type Tags = cfn::NoTags; type Props = CfnTopicRuleDestinationProps; type Reference = Is<kinds::TopicRuleDestinationArn>; }
impl CfnTopicRuleDestination {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TopicRuleDestinationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnTopicRuleDestination`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `HttpUrlProperties`, `InfluxDBProperties`, `VpcProperties`.
pub type CfnTopicRuleDestinationProps = Fields<of::CfnTopicRuleDestination>;
impl CfnTopicRuleDestinationProps {
    /// `HttpUrlProperties`. Changing it replaces the resource.
    #[track_caller] pub fn http_url_properties(self, value: impl IntoVal<cfn_topic_rule_destination::HttpUrlDestinationSummary>) -> Self { with(self, "HttpUrlProperties", value) }
    /// `InfluxDBProperties`. Changing it replaces the resource.
    #[track_caller] pub fn influx_db_properties(self, value: impl IntoVal<cfn_topic_rule_destination::InfluxDbDestinationProperties>) -> Self { with(self, "InfluxDBProperties", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_topic_rule_destination::TopicRuleDestinationStatus>) -> Self { with(self, "Status", value) }
    /// `VpcProperties`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_properties(self, value: impl IntoVal<cfn_topic_rule_destination::VpcDestinationProperties>) -> Self { with(self, "VpcProperties", value) }
}

/// Types of [`CfnTopicRuleDestination`].
pub mod cfn_topic_rule_destination {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum HttpUrlDestinationSummary {} impl ias_core::Optional for HttpUrlDestinationSummary {} pub enum InfluxDbDestinationProperties {} pub enum TopicRuleDestinationStatus {} pub enum VpcDestinationProperties {} impl ias_core::Optional for VpcDestinationProperties {} }

    /// `HttpUrlDestinationSummary`.
    pub type HttpUrlDestinationSummary = Fields<of::HttpUrlDestinationSummary>;
    impl HttpUrlDestinationSummary {
        /// `ConfirmationUrl`.
        #[track_caller] pub fn confirmation_url(self, value: impl IntoVal<String>) -> Self { with(self, "ConfirmationUrl", value) }
    }

    /// `InfluxDBDestinationProperties`.
    pub type InfluxDbDestinationProperties = Fields<of::InfluxDbDestinationProperties>;
    /// What [`InfluxDbDestinationProperties`] cannot do without.
    pub struct InfluxDbDestinationPropertiesRequired<A, B, C> {
        /// `Endpoint`.
        pub endpoint: A,
        /// `InfluxDBVersion`.
        pub influx_db_version: B,
        /// `SecretId`.
        pub secret_id: C,
    }
    impl InfluxDbDestinationProperties {
        /// Takes what is mandatory, by name: [`InfluxDbDestinationPropertiesRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: InfluxDbDestinationPropertiesRequired<A, B, C>) -> Self { with(with(with(empty(), "Endpoint", required.endpoint), "InfluxDBVersion", required.influx_db_version), "SecretId", required.secret_id) }
        /// `Endpoint`: mandatory.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `InfluxDBVersion`: mandatory.
        #[track_caller] pub fn influx_db_version(self, value: impl IntoVal<String>) -> Self { with(self, "InfluxDBVersion", value) }
        /// `SecretId`: mandatory.
        #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
        /// `SecretKey`.
        #[track_caller] pub fn secret_key(self, value: impl IntoVal<String>) -> Self { with(self, "SecretKey", value) }
        /// `SecretType`.
        #[track_caller] pub fn secret_type(self, value: impl IntoVal<String>) -> Self { with(self, "SecretType", value) }
    }

    /// Words of `TopicRuleDestinationStatus`.
    pub type TopicRuleDestinationStatus = Word<fn(of::TopicRuleDestinationStatus)>;
    impl TopicRuleDestinationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `IN_PROGRESS`
        pub const InProgress: Self = word("IN_PROGRESS");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `VpcDestinationProperties`.
    pub type VpcDestinationProperties = Fields<of::VpcDestinationProperties>;
    impl VpcDestinationProperties {
        /// `RoleArn`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `SecurityGroups`: no item twice.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `SubnetIds`: no item twice.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}
