// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PaymentCryptography`.

use super::prelude::*;

mod of { pub enum CfnAlias {} pub enum CfnKey {} }

/// [`AWS::PaymentCryptography::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html).
///
/// What `Ref` returns: `AliasName`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::PaymentCryptography::Alias"; const TAGS: Option<Tagging> = None; type Props = CfnAliasProps; type Reference = String; }

/// Properties of [`CfnAlias`].
///
/// Mandatory: `AliasName`.
///
/// A change replaces the resource: `AliasName`.
pub type CfnAliasProps = Fields<of::CfnAlias>;
impl CfnAliasProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(alias_name: impl IntoVal<String>) -> Self { with(empty(), "AliasName", alias_name) }
    /// `AliasName`: mandatory, 7 to 256 characters, matches `^alias/[a-zA-Z0-9/_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn alias_name(self, value: impl IntoVal<String>) -> Self { with(self, "AliasName", value) }
    /// `KeyArn`: 70 to 150 characters, matches `^arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:key/[0-9a-zA-Z]{16,64}$`.
    #[track_caller] pub fn key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KeyArn", value) }
}

/// [`AWS::PaymentCryptography::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html).
///
/// What `Ref` returns: `KeyIdentifier`.
pub type CfnKey = Handle<of::CfnKey>;
impl cfn::ResourceType for of::CfnKey { const TYPE: &'static str = "AWS::PaymentCryptography::Key"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnKeyProps; type Reference = String; }
impl CfnKey {
    /// The attribute `KeyIdentifier`.
    #[inline] pub fn attr_key_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "KeyIdentifier") }
    /// The attribute `KeyOrigin`: one of `EXTERNAL`, `AWS_PAYMENT_CRYPTOGRAPHY`.
    #[inline] pub fn attr_key_origin(&self) -> Val<String> { cfn::attribute(&self.0, "KeyOrigin") }
    /// The attribute `KeyState`: one of `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `DELETE_PENDING`, `DELETE_COMPLETE`.
    #[inline] pub fn attr_key_state(&self) -> Val<String> { cfn::attribute(&self.0, "KeyState") }
    /// The attribute `ReplicationStatus`.
    #[inline] pub fn attr_replication_status(&self) -> Val<Json> { cfn::attribute(&self.0, "ReplicationStatus") }
}

/// Properties of [`CfnKey`].
///
/// Mandatory: `Exportable`, `KeyAttributes`.
pub type CfnKeyProps = Fields<of::CfnKey>;
impl CfnKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(exportable: impl IntoVal<bool>, key_attributes: impl IntoVal<cfn_key::KeyAttributes>) -> Self { with(with(empty(), "Exportable", exportable), "KeyAttributes", key_attributes) }
    /// `DeriveKeyUsage`.
    #[track_caller] pub fn derive_key_usage(self, value: impl IntoVal<cfn_key::DeriveKeyUsage>) -> Self { with(self, "DeriveKeyUsage", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `Exportable`: mandatory.
    #[track_caller] pub fn exportable(self, value: impl IntoVal<bool>) -> Self { with(self, "Exportable", value) }
    /// `KeyAttributes`: mandatory.
    #[track_caller] pub fn key_attributes(self, value: impl IntoVal<cfn_key::KeyAttributes>) -> Self { with(self, "KeyAttributes", value) }
    /// `KeyCheckValueAlgorithm`.
    #[track_caller] pub fn key_check_value_algorithm(self, value: impl IntoVal<cfn_key::KeyCheckValueAlgorithm>) -> Self { with(self, "KeyCheckValueAlgorithm", value) }
    /// `Policy`: 1 to 20480 characters, matches `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `ReplicationRegions`: each matches `^[a-z]{2}-[a-z]{1,16}-[0-9]+$`. Write-only.
    #[track_caller] pub fn replication_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ReplicationRegions", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_key::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKey`].
pub mod cfn_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum KeyAttributes {} pub enum KeyModesOfUse {} impl ias_core::Optional for KeyModesOfUse {} pub enum Tag {} }

    /// Words of `DeriveKeyUsage`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum DeriveKeyUsage {
        /// `TR31_B0_BASE_DERIVATION_KEY`
        Tr31B0BaseDerivationKey,
        /// `TR31_C0_CARD_VERIFICATION_KEY`
        Tr31C0CardVerificationKey,
        /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`
        Tr31D0SymmetricDataEncryptionKey,
        /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`
        Tr31E0EmvMkeyAppCryptograms,
        /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`
        Tr31E1EmvMkeyConfidentiality,
        /// `TR31_E2_EMV_MKEY_INTEGRITY`
        Tr31E2EmvMkeyIntegrity,
        /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`
        Tr31E4EmvMkeyDynamicNumbers,
        /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`
        Tr31E5EmvMkeyCardPersonalization,
        /// `TR31_E6_EMV_MKEY_OTHER`
        Tr31E6EmvMkeyOther,
        /// `TR31_K0_KEY_ENCRYPTION_KEY`
        Tr31K0KeyEncryptionKey,
        /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`
        Tr31K1KeyBlockProtectionKey,
        /// `TR31_M3_ISO_9797_3_MAC_KEY`
        Tr31M3Iso9797_3MacKey,
        /// `TR31_M1_ISO_9797_1_MAC_KEY`
        Tr31M1Iso9797_1MacKey,
        /// `TR31_M6_ISO_9797_5_CMAC_KEY`
        Tr31M6Iso9797_5CmacKey,
        /// `TR31_M7_HMAC_KEY`
        Tr31M7HmacKey,
        /// `TR31_P0_PIN_ENCRYPTION_KEY`
        Tr31P0PinEncryptionKey,
        /// `TR31_P1_PIN_GENERATION_KEY`
        Tr31P1PinGenerationKey,
        /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`
        Tr31V1Ibm3624PinVerificationKey,
        /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`
        Tr31V2VisaPinVerificationKey,
    }
    impl Words for DeriveKeyUsage { const WORDS: &'static [(&'static str, Self)] = &[("TR31_B0_BASE_DERIVATION_KEY", Self::Tr31B0BaseDerivationKey), ("TR31_C0_CARD_VERIFICATION_KEY", Self::Tr31C0CardVerificationKey), ("TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", Self::Tr31D0SymmetricDataEncryptionKey), ("TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", Self::Tr31E0EmvMkeyAppCryptograms), ("TR31_E1_EMV_MKEY_CONFIDENTIALITY", Self::Tr31E1EmvMkeyConfidentiality), ("TR31_E2_EMV_MKEY_INTEGRITY", Self::Tr31E2EmvMkeyIntegrity), ("TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", Self::Tr31E4EmvMkeyDynamicNumbers), ("TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", Self::Tr31E5EmvMkeyCardPersonalization), ("TR31_E6_EMV_MKEY_OTHER", Self::Tr31E6EmvMkeyOther), ("TR31_K0_KEY_ENCRYPTION_KEY", Self::Tr31K0KeyEncryptionKey), ("TR31_K1_KEY_BLOCK_PROTECTION_KEY", Self::Tr31K1KeyBlockProtectionKey), ("TR31_M3_ISO_9797_3_MAC_KEY", Self::Tr31M3Iso9797_3MacKey), ("TR31_M1_ISO_9797_1_MAC_KEY", Self::Tr31M1Iso9797_1MacKey), ("TR31_M6_ISO_9797_5_CMAC_KEY", Self::Tr31M6Iso9797_5CmacKey), ("TR31_M7_HMAC_KEY", Self::Tr31M7HmacKey), ("TR31_P0_PIN_ENCRYPTION_KEY", Self::Tr31P0PinEncryptionKey), ("TR31_P1_PIN_GENERATION_KEY", Self::Tr31P1PinGenerationKey), ("TR31_V1_IBM3624_PIN_VERIFICATION_KEY", Self::Tr31V1Ibm3624PinVerificationKey), ("TR31_V2_VISA_PIN_VERIFICATION_KEY", Self::Tr31V2VisaPinVerificationKey)]; }
    impl Eq for DeriveKeyUsage {}
    impl fmt::Debug for DeriveKeyUsage { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `KeyAlgorithm`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeyAlgorithm {
        /// `TDES_2KEY`
        Tdes2Key,
        /// `TDES_3KEY`
        Tdes3Key,
        /// `AES_128`
        Aes128,
        /// `AES_192`
        Aes192,
        /// `AES_256`
        Aes256,
        /// `HMAC_SHA256`
        HmacSha256,
        /// `HMAC_SHA384`
        HmacSha384,
        /// `HMAC_SHA512`
        HmacSha512,
        /// `HMAC_SHA224`
        HmacSha224,
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
    }
    impl Words for KeyAlgorithm { const WORDS: &'static [(&'static str, Self)] = &[("TDES_2KEY", Self::Tdes2Key), ("TDES_3KEY", Self::Tdes3Key), ("AES_128", Self::Aes128), ("AES_192", Self::Aes192), ("AES_256", Self::Aes256), ("HMAC_SHA256", Self::HmacSha256), ("HMAC_SHA384", Self::HmacSha384), ("HMAC_SHA512", Self::HmacSha512), ("HMAC_SHA224", Self::HmacSha224), ("RSA_2048", Self::Rsa2048), ("RSA_3072", Self::Rsa3072), ("RSA_4096", Self::Rsa4096), ("ECC_NIST_P256", Self::EccNistP256), ("ECC_NIST_P384", Self::EccNistP384), ("ECC_NIST_P521", Self::EccNistP521)]; }
    impl Eq for KeyAlgorithm {}
    impl fmt::Debug for KeyAlgorithm { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `KeyAttributes`.
    pub type KeyAttributes = Fields<of::KeyAttributes>;
    /// What [`KeyAttributes`] cannot do without.
    pub struct KeyAttributesRequired<A, B, C, D> {
        /// `KeyAlgorithm`.
        pub key_algorithm: A,
        /// `KeyClass`.
        pub key_class: B,
        /// `KeyModesOfUse`.
        pub key_modes_of_use: C,
        /// `KeyUsage`.
        pub key_usage: D,
    }
    impl KeyAttributes {
        /// Takes what is mandatory, by name: [`KeyAttributesRequired`].
        #[track_caller] pub fn new<A: IntoVal<KeyAlgorithm>, B: IntoVal<KeyClass>, C: IntoVal<KeyModesOfUse>, D: IntoVal<KeyUsage>>(required: KeyAttributesRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "KeyAlgorithm", required.key_algorithm), "KeyClass", required.key_class), "KeyModesOfUse", required.key_modes_of_use), "KeyUsage", required.key_usage) }
        /// `KeyAlgorithm`: mandatory.
        #[track_caller] pub fn key_algorithm(self, value: impl IntoVal<KeyAlgorithm>) -> Self { with(self, "KeyAlgorithm", value) }
        /// `KeyClass`: mandatory.
        #[track_caller] pub fn key_class(self, value: impl IntoVal<KeyClass>) -> Self { with(self, "KeyClass", value) }
        /// `KeyModesOfUse`: mandatory.
        #[track_caller] pub fn key_modes_of_use(self, value: impl IntoVal<KeyModesOfUse>) -> Self { with(self, "KeyModesOfUse", value) }
        /// `KeyUsage`: mandatory.
        #[track_caller] pub fn key_usage(self, value: impl IntoVal<KeyUsage>) -> Self { with(self, "KeyUsage", value) }
    }

    /// Words of `KeyCheckValueAlgorithm`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeyCheckValueAlgorithm {
        /// `CMAC`
        Cmac,
        /// `ANSI_X9_24`
        AnsiX9_24,
        /// `HMAC`
        Hmac,
        /// `SHA_1`
        Sha1,
    }
    impl Words for KeyCheckValueAlgorithm { const WORDS: &'static [(&'static str, Self)] = &[("CMAC", Self::Cmac), ("ANSI_X9_24", Self::AnsiX9_24), ("HMAC", Self::Hmac), ("SHA_1", Self::Sha1)]; }
    impl Eq for KeyCheckValueAlgorithm {}
    impl fmt::Debug for KeyCheckValueAlgorithm { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `KeyClass`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeyClass {
        /// `SYMMETRIC_KEY`
        SymmetricKey,
        /// `ASYMMETRIC_KEY_PAIR`
        AsymmetricKeyPair,
        /// `PRIVATE_KEY`
        PrivateKey,
        /// `PUBLIC_KEY`
        PublicKey,
    }
    impl Words for KeyClass { const WORDS: &'static [(&'static str, Self)] = &[("SYMMETRIC_KEY", Self::SymmetricKey), ("ASYMMETRIC_KEY_PAIR", Self::AsymmetricKeyPair), ("PRIVATE_KEY", Self::PrivateKey), ("PUBLIC_KEY", Self::PublicKey)]; }
    impl Eq for KeyClass {}
    impl fmt::Debug for KeyClass { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `KeyModesOfUse`.
    pub type KeyModesOfUse = Fields<of::KeyModesOfUse>;
    impl KeyModesOfUse {
        /// `Decrypt`: default `false`.
        #[track_caller] pub fn decrypt(self, value: impl IntoVal<bool>) -> Self { with(self, "Decrypt", value) }
        /// `DeriveKey`: default `false`.
        #[track_caller] pub fn derive_key(self, value: impl IntoVal<bool>) -> Self { with(self, "DeriveKey", value) }
        /// `Encrypt`: default `false`.
        #[track_caller] pub fn encrypt(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypt", value) }
        /// `Generate`: default `false`.
        #[track_caller] pub fn generate(self, value: impl IntoVal<bool>) -> Self { with(self, "Generate", value) }
        /// `NoRestrictions`: default `false`.
        #[track_caller] pub fn no_restrictions(self, value: impl IntoVal<bool>) -> Self { with(self, "NoRestrictions", value) }
        /// `Sign`: default `false`.
        #[track_caller] pub fn sign(self, value: impl IntoVal<bool>) -> Self { with(self, "Sign", value) }
        /// `Unwrap`: default `false`.
        #[track_caller] pub fn unwrap(self, value: impl IntoVal<bool>) -> Self { with(self, "Unwrap", value) }
        /// `Verify`: default `false`.
        #[track_caller] pub fn verify(self, value: impl IntoVal<bool>) -> Self { with(self, "Verify", value) }
        /// `Wrap`: default `false`.
        #[track_caller] pub fn wrap(self, value: impl IntoVal<bool>) -> Self { with(self, "Wrap", value) }
    }

    /// Words of `KeyUsage`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeyUsage {
        /// `TR31_B0_BASE_DERIVATION_KEY`
        Tr31B0BaseDerivationKey,
        /// `TR31_C0_CARD_VERIFICATION_KEY`
        Tr31C0CardVerificationKey,
        /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`
        Tr31D0SymmetricDataEncryptionKey,
        /// `TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION`
        Tr31D1AsymmetricKeyForDataEncryption,
        /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`
        Tr31E0EmvMkeyAppCryptograms,
        /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`
        Tr31E1EmvMkeyConfidentiality,
        /// `TR31_E2_EMV_MKEY_INTEGRITY`
        Tr31E2EmvMkeyIntegrity,
        /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`
        Tr31E4EmvMkeyDynamicNumbers,
        /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`
        Tr31E5EmvMkeyCardPersonalization,
        /// `TR31_E6_EMV_MKEY_OTHER`
        Tr31E6EmvMkeyOther,
        /// `TR31_K0_KEY_ENCRYPTION_KEY`
        Tr31K0KeyEncryptionKey,
        /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`
        Tr31K1KeyBlockProtectionKey,
        /// `TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT`
        Tr31K3AsymmetricKeyForKeyAgreement,
        /// `TR31_M0_ISO_16609_MAC_KEY`
        Tr31M0Iso16609MacKey,
        /// `TR31_M3_ISO_9797_3_MAC_KEY`
        Tr31M3Iso9797_3MacKey,
        /// `TR31_M1_ISO_9797_1_MAC_KEY`
        Tr31M1Iso9797_1MacKey,
        /// `TR31_M6_ISO_9797_5_CMAC_KEY`
        Tr31M6Iso9797_5CmacKey,
        /// `TR31_M7_HMAC_KEY`
        Tr31M7HmacKey,
        /// `TR31_P0_PIN_ENCRYPTION_KEY`
        Tr31P0PinEncryptionKey,
        /// `TR31_P1_PIN_GENERATION_KEY`
        Tr31P1PinGenerationKey,
        /// `TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE`
        Tr31S0AsymmetricKeyForDigitalSignature,
        /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`
        Tr31V1Ibm3624PinVerificationKey,
        /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`
        Tr31V2VisaPinVerificationKey,
        /// `TR31_K2_TR34_ASYMMETRIC_KEY`
        Tr31K2Tr34AsymmetricKey,
    }
    impl Words for KeyUsage { const WORDS: &'static [(&'static str, Self)] = &[("TR31_B0_BASE_DERIVATION_KEY", Self::Tr31B0BaseDerivationKey), ("TR31_C0_CARD_VERIFICATION_KEY", Self::Tr31C0CardVerificationKey), ("TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", Self::Tr31D0SymmetricDataEncryptionKey), ("TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION", Self::Tr31D1AsymmetricKeyForDataEncryption), ("TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", Self::Tr31E0EmvMkeyAppCryptograms), ("TR31_E1_EMV_MKEY_CONFIDENTIALITY", Self::Tr31E1EmvMkeyConfidentiality), ("TR31_E2_EMV_MKEY_INTEGRITY", Self::Tr31E2EmvMkeyIntegrity), ("TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", Self::Tr31E4EmvMkeyDynamicNumbers), ("TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", Self::Tr31E5EmvMkeyCardPersonalization), ("TR31_E6_EMV_MKEY_OTHER", Self::Tr31E6EmvMkeyOther), ("TR31_K0_KEY_ENCRYPTION_KEY", Self::Tr31K0KeyEncryptionKey), ("TR31_K1_KEY_BLOCK_PROTECTION_KEY", Self::Tr31K1KeyBlockProtectionKey), ("TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT", Self::Tr31K3AsymmetricKeyForKeyAgreement), ("TR31_M0_ISO_16609_MAC_KEY", Self::Tr31M0Iso16609MacKey), ("TR31_M3_ISO_9797_3_MAC_KEY", Self::Tr31M3Iso9797_3MacKey), ("TR31_M1_ISO_9797_1_MAC_KEY", Self::Tr31M1Iso9797_1MacKey), ("TR31_M6_ISO_9797_5_CMAC_KEY", Self::Tr31M6Iso9797_5CmacKey), ("TR31_M7_HMAC_KEY", Self::Tr31M7HmacKey), ("TR31_P0_PIN_ENCRYPTION_KEY", Self::Tr31P0PinEncryptionKey), ("TR31_P1_PIN_GENERATION_KEY", Self::Tr31P1PinGenerationKey), ("TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE", Self::Tr31S0AsymmetricKeyForDigitalSignature), ("TR31_V1_IBM3624_PIN_VERIFICATION_KEY", Self::Tr31V1Ibm3624PinVerificationKey), ("TR31_V2_VISA_PIN_VERIFICATION_KEY", Self::Tr31V2VisaPinVerificationKey), ("TR31_K2_TR34_ASYMMETRIC_KEY", Self::Tr31K2Tr34AsymmetricKey)]; }
    impl Eq for KeyUsage {}
    impl fmt::Debug for KeyUsage { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
