// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RolesAnywhere`.

use super::prelude::*;

mod of { pub enum CfnCrl {} pub enum CfnProfile {} pub enum CfnTrustAnchor {} }

/// [`AWS::RolesAnywhere::CRL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-crl.html).
///
/// What `Ref` returns: `CrlId`.
pub type CfnCrl = Handle<of::CfnCrl>;
impl cfn::ResourceType for of::CfnCrl { const TYPE: &'static str = "AWS::RolesAnywhere::CRL"; type Tags = cfn::TagList; type Props = CfnCrlProps; type Reference = String; }
impl CfnCrl {
    /// The attribute `CrlId`.
    #[inline] pub fn attr_crl_id(&self) -> Val<String> { cfn::attribute(&self.0, "CrlId") }
}

/// Properties of [`CfnCrl`].
///
/// Mandatory: `Name`, `CrlData`.
pub type CfnCrlProps = Fields<of::CfnCrl>;
impl CfnCrlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, crl_data: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "CrlData", crl_data) }
    /// `CrlData`: mandatory.
    #[track_caller] pub fn crl_data(self, value: impl IntoVal<String>) -> Self { with(self, "CrlData", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_crl::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrustAnchorArn`: matches `^arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:trust-anchor.*)$`.
    #[track_caller] pub fn trust_anchor_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrustAnchorArn", value) }
}

/// Types of [`CfnCrl`].
pub mod cfn_crl {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

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

/// [`AWS::RolesAnywhere::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-profile.html).
///
/// What `Ref` returns: `ProfileId`.
pub type CfnProfile = Handle<of::CfnProfile>;
impl cfn::ResourceType for of::CfnProfile { const TYPE: &'static str = "AWS::RolesAnywhere::Profile"; type Tags = cfn::TagList; type Props = CfnProfileProps; type Reference = String; }
impl CfnProfile {
    /// The attribute `ProfileArn`.
    #[inline] pub fn attr_profile_arn(&self) -> Val<Is<kinds::RolesAnywhereProfileArn>> { cfn::attribute(&self.0, "ProfileArn") }
    /// The attribute `ProfileId`.
    #[inline] pub fn attr_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileId") }
}

/// Properties of [`CfnProfile`].
///
/// Mandatory: `Name`, `RoleArns`.
///
/// A change replaces the resource: `RequireInstanceProperties`.
pub type CfnProfileProps = Fields<of::CfnProfile>;
impl CfnProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, role_arns: impl IntoVal<List<Is<kinds::RoleArn>>>) -> Self { with(with(empty(), "Name", name), "RoleArns", role_arns) }
    /// `AcceptRoleSessionName`.
    #[track_caller] pub fn accept_role_session_name(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptRoleSessionName", value) }
    /// `AttributeMappings`.
    #[track_caller] pub fn attribute_mappings(self, value: impl IntoVal<List<cfn_profile::AttributeMapping>>) -> Self { with(self, "AttributeMappings", value) }
    /// `DurationSeconds`: 900 to 43200.
    #[track_caller] pub fn duration_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "DurationSeconds", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `ManagedPolicyArns`: at most 50 items.
    #[track_caller] pub fn managed_policy_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ManagedPolicyArns", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[ a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RequireInstanceProperties`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn require_instance_properties(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireInstanceProperties", value) }
    /// `RoleArns`: mandatory, at most 250 items, each 1 to 1011 characters, each matches `^arn:aws(-[^:]+)?:iam(:.*){2}(:role.*)$`.
    #[track_caller] pub fn role_arns(self, value: impl IntoVal<List<Is<kinds::RoleArn>>>) -> Self { with(self, "RoleArns", value) }
    /// `SessionPolicy`.
    #[track_caller] pub fn session_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SessionPolicy", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfile`].
pub mod cfn_profile {
    use super::super::prelude::*;
    mod of { pub enum AttributeMapping {} pub enum CertificateField {} pub enum MappingRule {} pub enum Tag {} }

    /// `AttributeMapping`.
    pub type AttributeMapping = Fields<of::AttributeMapping>;
    impl AttributeMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_field: impl IntoVal<CertificateField>, mapping_rules: impl IntoVal<List<MappingRule>>) -> Self { with(with(empty(), "CertificateField", certificate_field), "MappingRules", mapping_rules) }
        /// `CertificateField`: mandatory.
        #[track_caller] pub fn certificate_field(self, value: impl IntoVal<CertificateField>) -> Self { with(self, "CertificateField", value) }
        /// `MappingRules`: mandatory.
        #[track_caller] pub fn mapping_rules(self, value: impl IntoVal<List<MappingRule>>) -> Self { with(self, "MappingRules", value) }
    }

    /// Words of `CertificateField`.
    pub type CertificateField = Word<fn(of::CertificateField)>;
    impl CertificateField {
        /// `x509Subject`
        pub const X509Subject: Self = word("x509Subject");
        /// `x509Issuer`
        pub const X509Issuer: Self = word("x509Issuer");
        /// `x509SAN`
        pub const X509San: Self = word("x509SAN");
    }

    /// `MappingRule`.
    pub type MappingRule = Fields<of::MappingRule>;
    impl MappingRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(specifier: impl IntoVal<String>) -> Self { with(empty(), "Specifier", specifier) }
        /// `Specifier`: mandatory.
        #[track_caller] pub fn specifier(self, value: impl IntoVal<String>) -> Self { with(self, "Specifier", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[ a-zA-Z0-9_.:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[ a-zA-Z0-9_.:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RolesAnywhere::TrustAnchor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rolesanywhere-trustanchor.html).
///
/// What `Ref` returns: `TrustAnchorId`.
pub type CfnTrustAnchor = Handle<of::CfnTrustAnchor>;
impl cfn::ResourceType for of::CfnTrustAnchor { const TYPE: &'static str = "AWS::RolesAnywhere::TrustAnchor"; type Tags = cfn::TagList; type Props = CfnTrustAnchorProps; type Reference = String; }
impl CfnTrustAnchor {
    /// The attribute `TrustAnchorArn`.
    #[inline] pub fn attr_trust_anchor_arn(&self) -> Val<Is<kinds::TrustAnchorArn>> { cfn::attribute(&self.0, "TrustAnchorArn") }
    /// The attribute `TrustAnchorId`.
    #[inline] pub fn attr_trust_anchor_id(&self) -> Val<String> { cfn::attribute(&self.0, "TrustAnchorId") }
}

/// Properties of [`CfnTrustAnchor`].
///
/// Mandatory: `Name`, `Source`.
pub type CfnTrustAnchorProps = Fields<of::CfnTrustAnchor>;
impl CfnTrustAnchorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, source: impl IntoVal<cfn_trust_anchor::Source>) -> Self { with(with(empty(), "Name", name), "Source", source) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[ a-zA-Z0-9-_]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NotificationSettings`: at most 50 items.
    #[track_caller] pub fn notification_settings(self, value: impl IntoVal<List<cfn_trust_anchor::NotificationSetting>>) -> Self { with(self, "NotificationSettings", value) }
    /// `Source`: mandatory.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_trust_anchor::Source>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trust_anchor::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrustAnchor`].
pub mod cfn_trust_anchor {
    use super::super::prelude::*;
    pub use super::cfn_profile::{Tag};
    mod of { pub enum NotificationChannel {} pub enum NotificationEvent {} pub enum NotificationSetting {} pub enum Source {} pub enum TrustAnchorType {} }

    /// Words of `NotificationChannel`.
    pub type NotificationChannel = Word<fn(of::NotificationChannel)>;
    impl NotificationChannel {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// Words of `NotificationEvent`.
    pub type NotificationEvent = Word<fn(of::NotificationEvent)>;
    impl NotificationEvent {
        /// `CA_CERTIFICATE_EXPIRY`
        pub const CaCertificateExpiry: Self = word("CA_CERTIFICATE_EXPIRY");
        /// `END_ENTITY_CERTIFICATE_EXPIRY`
        pub const EndEntityCertificateExpiry: Self = word("END_ENTITY_CERTIFICATE_EXPIRY");
    }

    /// `NotificationSetting`.
    pub type NotificationSetting = Fields<of::NotificationSetting>;
    impl NotificationSetting {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>, event: impl IntoVal<NotificationEvent>) -> Self { with(with(empty(), "Enabled", enabled), "Event", event) }
        /// `Channel`.
        #[track_caller] pub fn channel(self, value: impl IntoVal<NotificationChannel>) -> Self { with(self, "Channel", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Event`: mandatory.
        #[track_caller] pub fn event(self, value: impl IntoVal<NotificationEvent>) -> Self { with(self, "Event", value) }
        /// `Threshold`: 1 to 360.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
    }

    /// `Source`.
    pub type Source = Fields<of::Source>;
    impl Source {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_type: impl IntoVal<TrustAnchorType>, source_data: impl IntoVal<SourceData>) -> Self { with(with(empty(), "SourceType", source_type), "SourceData", source_data) }
        /// `SourceData`: mandatory.
        #[track_caller] pub fn source_data(self, value: impl IntoVal<SourceData>) -> Self { with(self, "SourceData", value) }
        /// `SourceType`: mandatory.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<TrustAnchorType>) -> Self { with(self, "SourceType", value) }
    }

    /// `SourceData`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SourceData(Value);
    ias_core::union!(SourceData);
    impl SourceData {
        /// `X509CertificateData`.
        #[track_caller] pub fn x509_certificate_data(value: impl IntoVal<String>) -> Self { Self(Value::one("X509CertificateData", value)) }
        /// `AcmPcaArn`.
        #[track_caller] pub fn acm_pca_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("AcmPcaArn", value)) }
    }

    /// Words of `TrustAnchorType`.
    pub type TrustAnchorType = Word<fn(of::TrustAnchorType)>;
    impl TrustAnchorType {
        /// `AWS_ACM_PCA`
        pub const AwsAcmPca: Self = word("AWS_ACM_PCA");
        /// `CERTIFICATE_BUNDLE`
        pub const CertificateBundle: Self = word("CERTIFICATE_BUNDLE");
    }
}
