// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KMS`.

use super::prelude::*;

mod of { pub enum CfnAlias {} pub enum CfnKey {} impl ias_core::Optional for CfnKey {} pub enum CfnReplicaKey {} }

/// [`AWS::KMS::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html).
///
/// What `Ref` returns: `AliasName`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::KMS::Alias"; type Tags = cfn::NoTags; type Props = CfnAliasProps; type Reference = Is<kinds::AliasName>; }

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
impl cfn::ResourceType for of::CfnKey { const TYPE: &'static str = "AWS::KMS::Key"; type Tags = cfn::TagList; type Props = CfnKeyProps; type Reference = Is<kinds::KeyId>; }
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
    use super::super::prelude::*;
    mod of { pub enum KeySpec {} pub enum KeyUsage {} pub enum Origin {} pub enum Tag {} }

    /// Words of `KeySpec`.
    pub type KeySpec = Word<fn(of::KeySpec)>;
    impl KeySpec {
        /// `SYMMETRIC_DEFAULT`
        pub const SymmetricDefault: Self = word("SYMMETRIC_DEFAULT");
        /// `RSA_2048`
        pub const Rsa2048: Self = word("RSA_2048");
        /// `RSA_3072`
        pub const Rsa3072: Self = word("RSA_3072");
        /// `RSA_4096`
        pub const Rsa4096: Self = word("RSA_4096");
        /// `ECC_NIST_P256`
        pub const EccNistP256: Self = word("ECC_NIST_P256");
        /// `ECC_NIST_P384`
        pub const EccNistP384: Self = word("ECC_NIST_P384");
        /// `ECC_NIST_P521`
        pub const EccNistP521: Self = word("ECC_NIST_P521");
        /// `ECC_SECG_P256K1`
        pub const EccSecgP256K1: Self = word("ECC_SECG_P256K1");
        /// `HMAC_224`
        pub const Hmac224: Self = word("HMAC_224");
        /// `HMAC_256`
        pub const Hmac256: Self = word("HMAC_256");
        /// `HMAC_384`
        pub const Hmac384: Self = word("HMAC_384");
        /// `HMAC_512`
        pub const Hmac512: Self = word("HMAC_512");
        /// `SM2`
        pub const Sm2: Self = word("SM2");
        /// `ML_DSA_44`
        pub const MlDsa44: Self = word("ML_DSA_44");
        /// `ML_DSA_65`
        pub const MlDsa65: Self = word("ML_DSA_65");
        /// `ML_DSA_87`
        pub const MlDsa87: Self = word("ML_DSA_87");
        /// `ECC_NIST_EDWARDS25519`
        pub const EccNistEdwards25519: Self = word("ECC_NIST_EDWARDS25519");
    }

    /// Words of `KeyUsage`.
    pub type KeyUsage = Word<fn(of::KeyUsage)>;
    impl KeyUsage {
        /// `ENCRYPT_DECRYPT`
        pub const EncryptDecrypt: Self = word("ENCRYPT_DECRYPT");
        /// `SIGN_VERIFY`
        pub const SignVerify: Self = word("SIGN_VERIFY");
        /// `GENERATE_VERIFY_MAC`
        pub const GenerateVerifyMac: Self = word("GENERATE_VERIFY_MAC");
        /// `KEY_AGREEMENT`
        pub const KeyAgreement: Self = word("KEY_AGREEMENT");
    }

    /// Words of `Origin`.
    pub type Origin = Word<fn(of::Origin)>;
    impl Origin {
        /// `AWS_KMS`
        pub const AwsKms: Self = word("AWS_KMS");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

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
impl cfn::ResourceType for of::CfnReplicaKey { const TYPE: &'static str = "AWS::KMS::ReplicaKey"; type Tags = cfn::TagList; type Props = CfnReplicaKeyProps; type Reference = Is<kinds::ReplicaKeyId>; }
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
