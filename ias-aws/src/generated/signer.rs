// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Signer`.

use super::prelude::*;

mod of { pub enum CfnProfilePermission {} pub enum CfnSigningProfile {} }

/// [`AWS::Signer::ProfilePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html).
///
/// What `Ref` returns: a text of StatementId, ProfileName.
pub type CfnProfilePermission = Handle<of::CfnProfilePermission>;
impl cfn::ResourceType for of::CfnProfilePermission { const TYPE: &'static str = "AWS::Signer::ProfilePermission"; type Tags = cfn::NoTags; type Props = CfnProfilePermissionProps; type Reference = String; }

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
impl cfn::ResourceType for of::CfnSigningProfile { const TYPE: &'static str = "AWS::Signer::SigningProfile"; type Tags = cfn::TagList; type Props = CfnSigningProfileProps; type Reference = Is<kinds::SigningProfileArn>; }
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
    use super::super::prelude::*;
    mod of { pub enum PlatformId {} pub enum SignatureValidityPeriod {} impl ias_core::Optional for SignatureValidityPeriod {} pub enum SignatureValidityPeriodType {} pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// Words of `PlatformId`.
    pub type PlatformId = Word<fn(of::PlatformId)>;
    impl PlatformId {
        /// `AWSLambda-SHA384-ECDSA`
        pub const AwsLambdaSha384Ecdsa: Self = word("AWSLambda-SHA384-ECDSA");
        /// `Notation-OCI-SHA384-ECDSA`
        pub const NotationOciSha384Ecdsa: Self = word("Notation-OCI-SHA384-ECDSA");
    }

    /// `SignatureValidityPeriod`.
    pub type SignatureValidityPeriod = Fields<of::SignatureValidityPeriod>;
    impl SignatureValidityPeriod {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SignatureValidityPeriodType>) -> Self { with(self, "Type", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type SignatureValidityPeriodType = Word<fn(of::SignatureValidityPeriodType)>;
    impl SignatureValidityPeriodType {
        /// `DAYS`
        pub const Days: Self = word("DAYS");
        /// `MONTHS`
        pub const Months: Self = word("MONTHS");
        /// `YEARS`
        pub const Years: Self = word("YEARS");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 127 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 255 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
