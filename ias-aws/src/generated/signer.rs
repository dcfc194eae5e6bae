// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Signer`.

use super::prelude::*;

mod of { pub enum CfnProfilePermission {} pub enum CfnSigningProfile {} }

/// [`AWS::Signer::ProfilePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html).
///
/// What `Ref` returns: a text of StatementId, ProfileName.
pub type CfnProfilePermission = Handle<of::CfnProfilePermission>;
impl cfn::ResourceType for of::CfnProfilePermission { const TYPE: &'static str = "AWS::Signer::ProfilePermission"; const TAGS: Option<Tagging> = None; type Props = CfnProfilePermissionProps; type Reference = String; }

/// Properties of [`CfnProfilePermission`].
///
/// Mandatory: `ProfileName`, `Action`, `Principal`, `StatementId`.
///
/// A change replaces the resource: `Action`, `Principal`, `ProfileName`, `ProfileVersion`, `StatementId`.
pub type CfnProfilePermissionProps = Fields<of::CfnProfilePermission>;
/// What [`CfnProfilePermissionProps`] cannot do without.
pub struct CfnProfilePermissionPropsRequired<A, B, C, D> {
    /// `ProfileName`: matches `^[0-9a-zA-Z_]{2,64}$`. Changing it replaces the resource.
    pub profile_name: A,
    /// `Action`. Changing it replaces the resource.
    pub action: B,
    /// `Principal`. Changing it replaces the resource.
    pub principal: C,
    /// `StatementId`. Changing it replaces the resource.
    pub statement_id: D,
}
impl CfnProfilePermissionProps {
    /// Takes what is mandatory, by name: [`CfnProfilePermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnProfilePermissionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ProfileName", required.profile_name), "Action", required.action), "Principal", required.principal), "StatementId", required.statement_id) }
    /// `Action`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
    /// `Principal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `ProfileName`: mandatory, matches `^[0-9a-zA-Z_]{2,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileName", value) }
    /// `ProfileVersion`: exactly 10 characters, matches `^[0-9a-zA-Z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn profile_version(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileVersion", value) }
    /// `StatementId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn statement_id(self, value: impl IntoVal<String>) -> Self { with(self, "StatementId", value) }
}

/// [`AWS::Signer::SigningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSigningProfile = Handle<of::CfnSigningProfile>;
impl cfn::ResourceType for of::CfnSigningProfile { const TYPE: &'static str = "AWS::Signer::SigningProfile"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnSigningProfileProps; type Reference = Is<kinds::SigningProfileArn>; }
impl CfnSigningProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SigningProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ProfileName`.
    #[inline] pub fn attr_profile_name(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileName") }
    /// The attribute `ProfileVersion`.
    #[inline] pub fn attr_profile_version(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileVersion") }
    /// The attribute `ProfileVersionArn`.
    #[inline] pub fn attr_profile_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileVersionArn") }
}

/// Properties of [`CfnSigningProfile`].
///
/// Mandatory: `PlatformId`.
///
/// A change replaces the resource: `PlatformId`, `SignatureValidityPeriod`.
pub type CfnSigningProfileProps = Fields<of::CfnSigningProfile>;
impl CfnSigningProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(platform_id: impl IntoVal<cfn_signing_profile::PlatformId>) -> Self { with(empty(), "PlatformId", platform_id) }
    /// `PlatformId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn platform_id(self, value: impl IntoVal<cfn_signing_profile::PlatformId>) -> Self { with(self, "PlatformId", value) }
    /// `SignatureValidityPeriod`. Changing it replaces the resource.
    #[track_caller] pub fn signature_validity_period(self, value: impl IntoVal<cfn_signing_profile::SignatureValidityPeriod>) -> Self { with(self, "SignatureValidityPeriod", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_signing_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSigningProfile`].
pub mod cfn_signing_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum SignatureValidityPeriod {} impl ias_core::Optional for SignatureValidityPeriod {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// Words of `PlatformId`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PlatformId {
        /// `AWSLambda-SHA384-ECDSA`
        AwsLambdaSha384Ecdsa,
        /// `Notation-OCI-SHA384-ECDSA`
        NotationOciSha384Ecdsa,
    }
    impl Words for PlatformId { const WORDS: &'static [(&'static str, Self)] = &[("AWSLambda-SHA384-ECDSA", Self::AwsLambdaSha384Ecdsa), ("Notation-OCI-SHA384-ECDSA", Self::NotationOciSha384Ecdsa)]; }
    impl Eq for PlatformId {}
    impl fmt::Debug for PlatformId { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `SignatureValidityPeriod`.
    pub type SignatureValidityPeriod = Fields<of::SignatureValidityPeriod>;
    impl SignatureValidityPeriod {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SignatureValidityPeriodType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SignatureValidityPeriodType {
        /// `DAYS`
        Days,
        /// `MONTHS`
        Months,
        /// `YEARS`
        Years,
    }
    impl Words for SignatureValidityPeriodType { const WORDS: &'static [(&'static str, Self)] = &[("DAYS", Self::Days), ("MONTHS", Self::Months), ("YEARS", Self::Years)]; }
    impl Eq for SignatureValidityPeriodType {}
    impl fmt::Debug for SignatureValidityPeriodType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 127 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
