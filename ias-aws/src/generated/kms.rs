// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KMS`.

use super::prelude::*;

mod of { pub enum CfnAlias {} pub enum CfnKey {} impl ias_core::Optional for CfnKey {} pub enum CfnReplicaKey {} }

/// [`AWS::KMS::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html).
///
/// What `Ref` returns: `AliasName`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::KMS::Alias"; const TAGS: Option<Tagging> = None; type Props = CfnAliasProps; type Reference = Is<kinds::AliasName>; }

/// Properties of [`CfnAlias`].
///
/// Mandatory: `AliasName`, `TargetKeyId`.
///
/// A change replaces the resource: `AliasName`.
pub type CfnAliasProps = Fields<of::CfnAlias>;
impl CfnAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(alias_name: impl IntoVal<String>, target_key_id: impl IntoVal<Is<kinds::KeyOrReplica>>) -> Self { with(with(empty(), "AliasName", alias_name), "TargetKeyId", target_key_id) }
    /// `AliasName`: mandatory, 1 to 256 characters, matches `^(alias/)[a-zA-Z0-9:/_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "AliasName", value) }
    /// `TargetKeyId`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn target_key_id(self, value: impl IntoVal<Is<kinds::KeyOrReplica>>) -> Self { with(self, "TargetKeyId", value) }
}

/// [`AWS::KMS::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `KeyId`.
pub type CfnKey = Handle<of::CfnKey>;
impl cfn::ResourceType for of::CfnKey { const TYPE: &'static str = "AWS::KMS::Key"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnKeyProps; type Reference = Is<kinds::KeyId>; }
impl CfnKey {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `KeyId`.
    #[inline] pub fn attr_key_id(&self) -> Val<Is<kinds::KeyId>> { cfn::attribute(&self.0, "KeyId") }
}

/// Properties of [`CfnKey`].
///
/// Nothing is mandatory.
pub type CfnKeyProps = Fields<of::CfnKey>;
impl CfnKeyProps {
    /// `BypassPolicyLockoutSafetyCheck`: default `false`. Write-only.
    #[track_caller] pub fn bypass_policy_lockout_safety_check(self, value: impl IntoVal<bool>) -> Self { with(self, "BypassPolicyLockoutSafetyCheck", value) }
    /// `Description`: at most 8192 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnableKeyRotation`.
    #[track_caller] pub fn enable_key_rotation(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableKeyRotation", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `KeyPolicy`.
    #[track_caller] pub fn key_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "KeyPolicy", value) }
    /// `KeySpec`: default `"SYMMETRIC_DEFAULT"`.
    #[track_caller] pub fn key_spec(self, value: impl IntoVal<cfn_key::KeySpec>) -> Self { with(self, "KeySpec", value) }
    /// `KeyUsage`: default `"ENCRYPT_DECRYPT"`.
    #[track_caller] pub fn key_usage(self, value: impl IntoVal<cfn_key::KeyUsage>) -> Self { with(self, "KeyUsage", value) }
    /// `MultiRegion`: default `false`.
    #[track_caller] pub fn multi_region(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiRegion", value) }
    /// `Origin`: default `"AWS_KMS"`.
    #[track_caller] pub fn origin(self, value: impl IntoVal<cfn_key::Origin>) -> Self { with(self, "Origin", value) }
    /// `PendingWindowInDays`: 7 to 30. Write-only.
    #[track_caller] pub fn pending_window_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "PendingWindowInDays", value) }
    /// `RotationPeriodInDays`: 90 to 2560, default `365`. Write-only.
    #[track_caller] pub fn rotation_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RotationPeriodInDays", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKey`].
pub mod cfn_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// Words of `KeySpec`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeySpec {
        /// `SYMMETRIC_DEFAULT`
        SymmetricDefault,
        /// `RSA_2048`
        Rsa2048,
        /// `RSA_3072`
        Rsa3072,
        /// `RSA_4096`
        Rsa4096,
        /// `ECC_NIST_P256`
        EccNistP256,
        /// `ECC_NIST_P384`
        EccNistP384,
        /// `ECC_NIST_P521`
        EccNistP521,
        /// `ECC_SECG_P256K1`
        EccSecgP256K1,
        /// `HMAC_224`
        Hmac224,
        /// `HMAC_256`
        Hmac256,
        /// `HMAC_384`
        Hmac384,
        /// `HMAC_512`
        Hmac512,
        /// `SM2`
        Sm2,
        /// `ML_DSA_44`
        MlDsa44,
        /// `ML_DSA_65`
        MlDsa65,
        /// `ML_DSA_87`
        MlDsa87,
        /// `ECC_NIST_EDWARDS25519`
        EccNistEdwards25519,
    }
    impl Words for KeySpec { const WORDS: &'static [(&'static str, Self)] = &[("SYMMETRIC_DEFAULT", Self::SymmetricDefault), ("RSA_2048", Self::Rsa2048), ("RSA_3072", Self::Rsa3072), ("RSA_4096", Self::Rsa4096), ("ECC_NIST_P256", Self::EccNistP256), ("ECC_NIST_P384", Self::EccNistP384), ("ECC_NIST_P521", Self::EccNistP521), ("ECC_SECG_P256K1", Self::EccSecgP256K1), ("HMAC_224", Self::Hmac224), ("HMAC_256", Self::Hmac256), ("HMAC_384", Self::Hmac384), ("HMAC_512", Self::Hmac512), ("SM2", Self::Sm2), ("ML_DSA_44", Self::MlDsa44), ("ML_DSA_65", Self::MlDsa65), ("ML_DSA_87", Self::MlDsa87), ("ECC_NIST_EDWARDS25519", Self::EccNistEdwards25519)]; }
    impl Eq for KeySpec {}
    impl fmt::Debug for KeySpec { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `KeyUsage`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeyUsage {
        /// `ENCRYPT_DECRYPT`
        EncryptDecrypt,
        /// `SIGN_VERIFY`
        SignVerify,
        /// `GENERATE_VERIFY_MAC`
        GenerateVerifyMac,
        /// `KEY_AGREEMENT`
        KeyAgreement,
    }
    impl Words for KeyUsage { const WORDS: &'static [(&'static str, Self)] = &[("ENCRYPT_DECRYPT", Self::EncryptDecrypt), ("SIGN_VERIFY", Self::SignVerify), ("GENERATE_VERIFY_MAC", Self::GenerateVerifyMac), ("KEY_AGREEMENT", Self::KeyAgreement)]; }
    impl Eq for KeyUsage {}
    impl fmt::Debug for KeyUsage { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Origin`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Origin {
        /// `AWS_KMS`
        AwsKms,
        /// `EXTERNAL`
        External,
    }
    impl Words for Origin { const WORDS: &'static [(&'static str, Self)] = &[("AWS_KMS", Self::AwsKms), ("EXTERNAL", Self::External)]; }
    impl Eq for Origin {}
    impl fmt::Debug for Origin { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

/// [`AWS::KMS::ReplicaKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html).
///
/// What `Ref` returns: `KeyId`.
pub type CfnReplicaKey = Handle<of::CfnReplicaKey>;
impl cfn::ResourceType for of::CfnReplicaKey { const TYPE: &'static str = "AWS::KMS::ReplicaKey"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnReplicaKeyProps; type Reference = Is<kinds::ReplicaKeyId>; }
impl CfnReplicaKey {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `KeyId`.
    #[inline] pub fn attr_key_id(&self) -> Val<Is<kinds::ReplicaKeyId>> { cfn::attribute(&self.0, "KeyId") }
}

/// Properties of [`CfnReplicaKey`].
///
/// Mandatory: `PrimaryKeyArn`, `KeyPolicy`.
///
/// A change replaces the resource: `PrimaryKeyArn`.
pub type CfnReplicaKeyProps = Fields<of::CfnReplicaKey>;
impl CfnReplicaKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(primary_key_arn: impl IntoVal<String>, key_policy: impl IntoVal<Json>) -> Self { with(with(empty(), "PrimaryKeyArn", primary_key_arn), "KeyPolicy", key_policy) }
    /// `Description`: at most 8192 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `KeyPolicy`: mandatory.
    #[track_caller] pub fn key_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "KeyPolicy", value) }
    /// `PendingWindowInDays`: 7 to 30. Write-only.
    #[track_caller] pub fn pending_window_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "PendingWindowInDays", value) }
    /// `PrimaryKeyArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn primary_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryKeyArn", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replica_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReplicaKey`].
pub mod cfn_replica_key {
    pub use super::cfn_key::{Tag};
}
