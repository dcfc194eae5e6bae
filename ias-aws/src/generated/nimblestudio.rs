// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::NimbleStudio`.

use super::prelude::*;

mod of { pub enum CfnStudio {} }

/// [`AWS::NimbleStudio::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-nimblestudio-studio.html).
///
/// The vendor winds it down: shutdown (2024-06-30).
///
/// What `Ref` returns: `StudioId`.
pub type CfnStudio = Handle<of::CfnStudio>;
impl cfn::ResourceType for of::CfnStudio { const TYPE: &'static str = "AWS::NimbleStudio::Studio"; type Tags = cfn::TagMap; type Props = CfnStudioProps; type Reference = String; }
impl CfnStudio {
    /// The attribute `HomeRegion`.
    #[inline] pub fn attr_home_region(&self) -> Val<String> { cfn::attribute(&self.0, "HomeRegion") }
    /// The attribute `SsoClientId`.
    #[inline] pub fn attr_sso_client_id(&self) -> Val<String> { cfn::attribute(&self.0, "SsoClientId") }
    /// The attribute `StudioId`.
    #[inline] pub fn attr_studio_id(&self) -> Val<String> { cfn::attribute(&self.0, "StudioId") }
    /// The attribute `StudioUrl`.
    #[inline] pub fn attr_studio_url(&self) -> Val<String> { cfn::attribute(&self.0, "StudioUrl") }
}

/// Properties of [`CfnStudio`].
///
/// Mandatory: `DisplayName`, `UserRoleArn`, `AdminRoleArn`, `StudioName`.
///
/// A change replaces the resource: `StudioName`, `Tags`.
pub type CfnStudioProps = Fields<of::CfnStudio>;
/// What [`CfnStudioProps`] cannot do without.
pub struct CfnStudioPropsRequired<A, B, C, D> {
    /// `DisplayName`: at most 64 characters.
    pub display_name: A,
    /// `UserRoleArn`.
    pub user_role_arn: B,
    /// `AdminRoleArn`.
    pub admin_role_arn: C,
    /// `StudioName`: 3 to 64 characters, matches `^[a-z0-9]*$`. Changing it replaces the resource.
    pub studio_name: D,
}
impl CfnStudioProps {
    /// Takes what is mandatory, by name: [`CfnStudioPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<String>>(required: CfnStudioPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DisplayName", required.display_name), "UserRoleArn", required.user_role_arn), "AdminRoleArn", required.admin_role_arn), "StudioName", required.studio_name) }
    /// `AdminRoleArn`: mandatory.
    #[track_caller] pub fn admin_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AdminRoleArn", value) }
    /// `DisplayName`: mandatory, at most 64 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `StudioEncryptionConfiguration`.
    #[track_caller] pub fn studio_encryption_configuration(self, value: impl IntoVal<cfn_studio::StudioEncryptionConfiguration>) -> Self { with(self, "StudioEncryptionConfiguration", value) }
    /// `StudioName`: mandatory, 3 to 64 characters, matches `^[a-z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn studio_name(self, value: impl IntoVal<String>) -> Self { with(self, "StudioName", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `UserRoleArn`: mandatory.
    #[track_caller] pub fn user_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "UserRoleArn", value) }
}

/// Types of [`CfnStudio`].
pub mod cfn_studio {
    use super::super::prelude::*;
    mod of { pub enum StudioEncryptionConfiguration {} pub enum StudioEncryptionConfigurationKeyType {} }

    /// `StudioEncryptionConfiguration`.
    pub type StudioEncryptionConfiguration = Fields<of::StudioEncryptionConfiguration>;
    impl StudioEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_type: impl IntoVal<StudioEncryptionConfigurationKeyType>) -> Self { with(empty(), "KeyType", key_type) }
        /// `KeyArn`: at least 4 characters, matches `^arn:.*`.
        #[track_caller] pub fn key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KeyArn", value) }
        /// `KeyType`: mandatory.
        #[track_caller] pub fn key_type(self, value: impl IntoVal<StudioEncryptionConfigurationKeyType>) -> Self { with(self, "KeyType", value) }
    }

    /// Words of `StudioEncryptionConfigurationKeyType`.
    pub type StudioEncryptionConfigurationKeyType = Word<fn(of::StudioEncryptionConfigurationKeyType)>;
    impl StudioEncryptionConfigurationKeyType {
        /// `AWS_OWNED_KEY`
        pub const AwsOwnedKey: Self = word("AWS_OWNED_KEY");
        /// `CUSTOMER_MANAGED_KEY`
        pub const CustomerManagedKey: Self = word("CUSTOMER_MANAGED_KEY");
    }
}
