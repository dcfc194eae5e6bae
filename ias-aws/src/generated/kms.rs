// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::KMS`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::KMS::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html).
    pub CfnAlias, CfnAliasProps, "AWS::KMS::Alias", tags = None
);
impl CfnAlias {
    /// What `Ref` returns: `AliasName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AliasName>> { cfn::reference(&self.0) }
}

/// Properties of [`CfnAlias`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAliasProps(Object);
ias_core::shape!(CfnAliasProps);
impl CfnAliasProps {
    /// Takes what is mandatory.
    pub fn new(alias_name: impl IntoVal<String>, target_key_id: impl IntoVal<Is<kinds::KeyOrReplica>>) -> Self { Self(Object::new()).alias_name(alias_name).target_key_id(target_key_id) }
    /// Key of `AliasName`.
    pub const ALIAS_NAME: Key<Self, String> = Key::new("AliasName");
    /// `AliasName`: mandatory, 1 to 256 characters, matches `^(alias/)[a-zA-Z0-9:/_-]+$`. Changing it replaces the resource.
    pub fn alias_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AliasName", value); self }
    /// Key of `TargetKeyId`.
    pub const TARGET_KEY_ID: Key<Self, Is<kinds::KeyOrReplica>> = Key::new("TargetKeyId");
    /// `TargetKeyId`: mandatory, 1 to 256 characters.
    pub fn target_key_id(mut self, value: impl IntoVal<Is<kinds::KeyOrReplica>>) -> Self { self.0.put("TargetKeyId", value); self }
}

cfn::resource!(
    /// [`AWS::KMS::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html).
    ///
    /// Holds data: replacing or removing it loses them.
    pub CfnKey, CfnKeyProps, "AWS::KMS::Key", tags = Some(Tagging::List("Tags"))
);
impl CfnKey {
    /// What `Ref` returns: `KeyId`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::KeyId>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `KeyId`.
    #[inline] pub fn attr_key_id(&self) -> Val<Is<kinds::KeyId>> { cfn::attribute(&self.0, "KeyId") }
}

/// Properties of [`CfnKey`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnKeyProps(Object);
ias_core::shape!(CfnKeyProps);
impl CfnKeyProps {
    /// Nothing is set yet, nothing is mandatory.
    #[inline] pub fn new() -> Self { Self(Object::new()) }
    /// Key of `BypassPolicyLockoutSafetyCheck`.
    pub const BYPASS_POLICY_LOCKOUT_SAFETY_CHECK: Key<Self, bool> = Key::new("BypassPolicyLockoutSafetyCheck");
    /// `BypassPolicyLockoutSafetyCheck`: default `false`. Write-only.
    pub fn bypass_policy_lockout_safety_check(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BypassPolicyLockoutSafetyCheck", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 8192 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EnableKeyRotation`.
    pub const ENABLE_KEY_ROTATION: Key<Self, bool> = Key::new("EnableKeyRotation");
    /// `EnableKeyRotation`.
    pub fn enable_key_rotation(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableKeyRotation", value); self }
    /// Key of `Enabled`.
    pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    /// Key of `KeyPolicy`.
    pub const KEY_POLICY: Key<Self, Json> = Key::new("KeyPolicy");
    /// `KeyPolicy`.
    pub fn key_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("KeyPolicy", value); self }
    /// Key of `KeySpec`.
    pub const KEY_SPEC: Key<Self, cfn_key::KeySpec> = Key::new("KeySpec");
    /// `KeySpec`: default `"SYMMETRIC_DEFAULT"`.
    pub fn key_spec(mut self, value: impl IntoVal<cfn_key::KeySpec>) -> Self { self.0.put("KeySpec", value); self }
    /// Key of `KeyUsage`.
    pub const KEY_USAGE: Key<Self, cfn_key::KeyUsage> = Key::new("KeyUsage");
    /// `KeyUsage`: default `"ENCRYPT_DECRYPT"`.
    pub fn key_usage(mut self, value: impl IntoVal<cfn_key::KeyUsage>) -> Self { self.0.put("KeyUsage", value); self }
    /// Key of `MultiRegion`.
    pub const MULTI_REGION: Key<Self, bool> = Key::new("MultiRegion");
    /// `MultiRegion`: default `false`.
    pub fn multi_region(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("MultiRegion", value); self }
    /// Key of `Origin`.
    pub const ORIGIN: Key<Self, cfn_key::Origin> = Key::new("Origin");
    /// `Origin`: default `"AWS_KMS"`.
    pub fn origin(mut self, value: impl IntoVal<cfn_key::Origin>) -> Self { self.0.put("Origin", value); self }
    /// Key of `PendingWindowInDays`.
    pub const PENDING_WINDOW_IN_DAYS: Key<Self, i64> = Key::new("PendingWindowInDays");
    /// `PendingWindowInDays`: 7 to 30. Write-only.
    pub fn pending_window_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PendingWindowInDays", value); self }
    /// Key of `RotationPeriodInDays`.
    pub const ROTATION_PERIOD_IN_DAYS: Key<Self, i64> = Key::new("RotationPeriodInDays");
    /// `RotationPeriodInDays`: 90 to 2560, default `365`. Write-only.
    pub fn rotation_period_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RotationPeriodInDays", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_key::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_key::Tag>>) -> Self { self.0.put("Tags", value); self }
}
impl Default for CfnKeyProps { fn default() -> Self { Self::new() } }

/// Types of [`CfnKey`].
pub mod cfn_key {
    use super::super::prelude::*;

    /// Words of `KeySpec`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(KeySpec { SymmetricDefault = "SYMMETRIC_DEFAULT", Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256", EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256K1 = "ECC_SECG_P256K1", Hmac224 = "HMAC_224", Hmac256 = "HMAC_256", Hmac384 = "HMAC_384", Hmac512 = "HMAC_512", Sm2 = "SM2", MlDsa44 = "ML_DSA_44", MlDsa65 = "ML_DSA_65", MlDsa87 = "ML_DSA_87", EccNistEdwards25519 = "ECC_NIST_EDWARDS25519" });

    /// Words of `KeyUsage`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    ias_core::words!(KeyUsage { EncryptDecrypt = "ENCRYPT_DECRYPT", SignVerify = "SIGN_VERIFY", GenerateVerifyMac = "GENERATE_VERIFY_MAC", KeyAgreement = "KEY_AGREEMENT" });

    /// Words of `Origin`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Origin {
        /// `AWS_KMS`
        AwsKms,
        /// `EXTERNAL`
        External,
    }
    ias_core::words!(Origin { AwsKms = "AWS_KMS", External = "EXTERNAL" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::KMS::ReplicaKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html).
    pub CfnReplicaKey, CfnReplicaKeyProps, "AWS::KMS::ReplicaKey", tags = Some(Tagging::List("Tags"))
);
impl CfnReplicaKey {
    /// What `Ref` returns: `KeyId`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ReplicaKeyId>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KeyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `KeyId`.
    #[inline] pub fn attr_key_id(&self) -> Val<Is<kinds::ReplicaKeyId>> { cfn::attribute(&self.0, "KeyId") }
}

/// Properties of [`CfnReplicaKey`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnReplicaKeyProps(Object);
ias_core::shape!(CfnReplicaKeyProps);
impl CfnReplicaKeyProps {
    /// Takes what is mandatory.
    pub fn new(primary_key_arn: impl IntoVal<String>, key_policy: impl IntoVal<Json>) -> Self { Self(Object::new()).primary_key_arn(primary_key_arn).key_policy(key_policy) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 8192 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Enabled`.
    pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    /// Key of `KeyPolicy`.
    pub const KEY_POLICY: Key<Self, Json> = Key::new("KeyPolicy");
    /// `KeyPolicy`: mandatory.
    pub fn key_policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("KeyPolicy", value); self }
    /// Key of `PendingWindowInDays`.
    pub const PENDING_WINDOW_IN_DAYS: Key<Self, i64> = Key::new("PendingWindowInDays");
    /// `PendingWindowInDays`: 7 to 30. Write-only.
    pub fn pending_window_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PendingWindowInDays", value); self }
    /// Key of `PrimaryKeyArn`.
    pub const PRIMARY_KEY_ARN: Key<Self, String> = Key::new("PrimaryKeyArn");
    /// `PrimaryKeyArn`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn primary_key_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PrimaryKeyArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_replica_key::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_replica_key::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnReplicaKey`].
pub mod cfn_replica_key {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}
