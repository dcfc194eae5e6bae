// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `Alexa::ASK`.

use super::prelude::*;

mod of { pub enum CfnSkill {} }

/// [`Alexa::ASK::Skill`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-alexa-ask-skill.html).
///
/// What `Ref` returns: `Id`.
pub type CfnSkill = Handle<of::CfnSkill>;
impl cfn::ResourceType for of::CfnSkill { const TYPE: &'static str = "Alexa::ASK::Skill"; type Tags = cfn::NoTags; type Props = CfnSkillProps; type Reference = String; }
impl CfnSkill {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSkill`].
///
/// Mandatory: `AuthenticationConfiguration`, `VendorId`, `SkillPackage`.
///
/// A change replaces the resource: `VendorId`.
pub type CfnSkillProps = Fields<of::CfnSkill>;
/// What [`CfnSkillProps`] cannot do without.
pub struct CfnSkillPropsRequired<A, B, C> {
    /// `AuthenticationConfiguration`.
    pub authentication_configuration: A,
    /// `VendorId`. Changing it replaces the resource.
    pub vendor_id: B,
    /// `SkillPackage`.
    pub skill_package: C,
}
impl CfnSkillProps {
    /// Takes what is mandatory, by name: [`CfnSkillPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_skill::AuthenticationConfiguration>, B: IntoVal<String>, C: IntoVal<cfn_skill::SkillPackage>>(required: CfnSkillPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthenticationConfiguration", required.authentication_configuration), "VendorId", required.vendor_id), "SkillPackage", required.skill_package) }
    /// `AuthenticationConfiguration`: mandatory.
    #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<cfn_skill::AuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
    /// `SkillPackage`: mandatory.
    #[track_caller] pub fn skill_package(self, value: impl IntoVal<cfn_skill::SkillPackage>) -> Self { with(self, "SkillPackage", value) }
    /// `VendorId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vendor_id(self, value: impl IntoVal<String>) -> Self { with(self, "VendorId", value) }
}

/// Types of [`CfnSkill`].
pub mod cfn_skill {
    use super::super::prelude::*;
    mod of { pub enum AuthenticationConfiguration {} pub enum Overrides {} impl ias_core::Optional for Overrides {} pub enum SkillPackage {} }

    /// `AuthenticationConfiguration`.
    pub type AuthenticationConfiguration = Fields<of::AuthenticationConfiguration>;
    /// What [`AuthenticationConfiguration`] cannot do without.
    pub struct AuthenticationConfigurationRequired<A, B, C> {
        /// `RefreshToken`.
        pub refresh_token: A,
        /// `ClientSecret`.
        pub client_secret: B,
        /// `ClientId`.
        pub client_id: C,
    }
    impl AuthenticationConfiguration {
        /// Takes what is mandatory, by name: [`AuthenticationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: AuthenticationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "RefreshToken", required.refresh_token), "ClientSecret", required.client_secret), "ClientId", required.client_id) }
        /// `ClientId`: mandatory.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `RefreshToken`: mandatory.
        #[track_caller] pub fn refresh_token(self, value: impl IntoVal<String>) -> Self { with(self, "RefreshToken", value) }
    }

    /// `Overrides`.
    pub type Overrides = Fields<of::Overrides>;
    impl Overrides {
        /// `Manifest`.
        #[track_caller] pub fn manifest(self, value: impl IntoVal<Json>) -> Self { with(self, "Manifest", value) }
    }

    /// `SkillPackage`.
    pub type SkillPackage = Fields<of::SkillPackage>;
    impl SkillPackage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_key: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "S3Key", s3_key) }
        /// `Overrides`.
        #[track_caller] pub fn overrides(self, value: impl IntoVal<Overrides>) -> Self { with(self, "Overrides", value) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3BucketRole`.
        #[track_caller] pub fn s3_bucket_role(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketRole", value) }
        /// `S3Key`: mandatory.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
        /// `S3ObjectVersion`.
        #[track_caller] pub fn s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectVersion", value) }
    }
}
