// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PaymentCryptography`.

use super::prelude::*;

mod of { pub enum CfnAlias {} pub enum CfnKey {} }

/// [`AWS::PaymentCryptography::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html).
///
/// What `Ref` returns: `AliasName`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::PaymentCryptography::Alias"; type Tags = cfn::NoTags; type Props = CfnAliasProps; type Reference = String; }

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
impl cfn::ResourceType for of::CfnKey { const TYPE: &'static str = "AWS::PaymentCryptography::Key"; type Tags = cfn::TagList; type Props = CfnKeyProps; type Reference = String; }
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
    use super::super::prelude::*;
    mod of { pub enum DeriveKeyUsage {} pub enum KeyAlgorithm {} pub enum KeyAttributes {} pub enum KeyCheckValueAlgorithm {} pub enum KeyClass {} pub enum KeyModesOfUse {} impl ias_core::Optional for KeyModesOfUse {} pub enum KeyUsage {} pub enum Tag {} }

    /// Words of `DeriveKeyUsage`.
    pub type DeriveKeyUsage = Word<fn(of::DeriveKeyUsage)>;
    impl DeriveKeyUsage {
        /// `TR31_B0_BASE_DERIVATION_KEY`
        pub const Tr31B0BaseDerivationKey: Self = word("TR31_B0_BASE_DERIVATION_KEY");
        /// `TR31_C0_CARD_VERIFICATION_KEY`
        pub const Tr31C0CardVerificationKey: Self = word("TR31_C0_CARD_VERIFICATION_KEY");
        /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`
        pub const Tr31D0SymmetricDataEncryptionKey: Self = word("TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY");
        /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`
        pub const Tr31E0EmvMkeyAppCryptograms: Self = word("TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS");
        /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`
        pub const Tr31E1EmvMkeyConfidentiality: Self = word("TR31_E1_EMV_MKEY_CONFIDENTIALITY");
        /// `TR31_E2_EMV_MKEY_INTEGRITY`
        pub const Tr31E2EmvMkeyIntegrity: Self = word("TR31_E2_EMV_MKEY_INTEGRITY");
        /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`
        pub const Tr31E4EmvMkeyDynamicNumbers: Self = word("TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS");
        /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`
        pub const Tr31E5EmvMkeyCardPersonalization: Self = word("TR31_E5_EMV_MKEY_CARD_PERSONALIZATION");
        /// `TR31_E6_EMV_MKEY_OTHER`
        pub const Tr31E6EmvMkeyOther: Self = word("TR31_E6_EMV_MKEY_OTHER");
        /// `TR31_K0_KEY_ENCRYPTION_KEY`
        pub const Tr31K0KeyEncryptionKey: Self = word("TR31_K0_KEY_ENCRYPTION_KEY");
        /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`
        pub const Tr31K1KeyBlockProtectionKey: Self = word("TR31_K1_KEY_BLOCK_PROTECTION_KEY");
        /// `TR31_M3_ISO_9797_3_MAC_KEY`
        pub const Tr31M3Iso9797_3MacKey: Self = word("TR31_M3_ISO_9797_3_MAC_KEY");
        /// `TR31_M1_ISO_9797_1_MAC_KEY`
        pub const Tr31M1Iso9797_1MacKey: Self = word("TR31_M1_ISO_9797_1_MAC_KEY");
        /// `TR31_M6_ISO_9797_5_CMAC_KEY`
        pub const Tr31M6Iso9797_5CmacKey: Self = word("TR31_M6_ISO_9797_5_CMAC_KEY");
        /// `TR31_M7_HMAC_KEY`
        pub const Tr31M7HmacKey: Self = word("TR31_M7_HMAC_KEY");
        /// `TR31_P0_PIN_ENCRYPTION_KEY`
        pub const Tr31P0PinEncryptionKey: Self = word("TR31_P0_PIN_ENCRYPTION_KEY");
        /// `TR31_P1_PIN_GENERATION_KEY`
        pub const Tr31P1PinGenerationKey: Self = word("TR31_P1_PIN_GENERATION_KEY");
        /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`
        pub const Tr31V1Ibm3624PinVerificationKey: Self = word("TR31_V1_IBM3624_PIN_VERIFICATION_KEY");
        /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`
        pub const Tr31V2VisaPinVerificationKey: Self = word("TR31_V2_VISA_PIN_VERIFICATION_KEY");
    }

    /// Words of `KeyAlgorithm`.
    pub type KeyAlgorithm = Word<fn(of::KeyAlgorithm)>;
    impl KeyAlgorithm {
        /// `TDES_2KEY`
        pub const Tdes2Key: Self = word("TDES_2KEY");
        /// `TDES_3KEY`
        pub const Tdes3Key: Self = word("TDES_3KEY");
        /// `AES_128`
        pub const Aes128: Self = word("AES_128");
        /// `AES_192`
        pub const Aes192: Self = word("AES_192");
        /// `AES_256`
        pub const Aes256: Self = word("AES_256");
        /// `HMAC_SHA256`
        pub const HmacSha256: Self = word("HMAC_SHA256");
        /// `HMAC_SHA384`
        pub const HmacSha384: Self = word("HMAC_SHA384");
        /// `HMAC_SHA512`
        pub const HmacSha512: Self = word("HMAC_SHA512");
        /// `HMAC_SHA224`
        pub const HmacSha224: Self = word("HMAC_SHA224");
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
    }

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
    pub type KeyCheckValueAlgorithm = Word<fn(of::KeyCheckValueAlgorithm)>;
    impl KeyCheckValueAlgorithm {
        /// `CMAC`
        pub const Cmac: Self = word("CMAC");
        /// `ANSI_X9_24`
        pub const AnsiX9_24: Self = word("ANSI_X9_24");
        /// `HMAC`
        pub const Hmac: Self = word("HMAC");
        /// `SHA_1`
        pub const Sha1: Self = word("SHA_1");
    }

    /// Words of `KeyClass`.
    pub type KeyClass = Word<fn(of::KeyClass)>;
    impl KeyClass {
        /// `SYMMETRIC_KEY`
        pub const SymmetricKey: Self = word("SYMMETRIC_KEY");
        /// `ASYMMETRIC_KEY_PAIR`
        pub const AsymmetricKeyPair: Self = word("ASYMMETRIC_KEY_PAIR");
        /// `PRIVATE_KEY`
        pub const PrivateKey: Self = word("PRIVATE_KEY");
        /// `PUBLIC_KEY`
        pub const PublicKey: Self = word("PUBLIC_KEY");
    }

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
    pub type KeyUsage = Word<fn(of::KeyUsage)>;
    impl KeyUsage {
        /// `TR31_B0_BASE_DERIVATION_KEY`
        pub const Tr31B0BaseDerivationKey: Self = word("TR31_B0_BASE_DERIVATION_KEY");
        /// `TR31_C0_CARD_VERIFICATION_KEY`
        pub const Tr31C0CardVerificationKey: Self = word("TR31_C0_CARD_VERIFICATION_KEY");
        /// `TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY`
        pub const Tr31D0SymmetricDataEncryptionKey: Self = word("TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY");
        /// `TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION`
        pub const Tr31D1AsymmetricKeyForDataEncryption: Self = word("TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION");
        /// `TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS`
        pub const Tr31E0EmvMkeyAppCryptograms: Self = word("TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS");
        /// `TR31_E1_EMV_MKEY_CONFIDENTIALITY`
        pub const Tr31E1EmvMkeyConfidentiality: Self = word("TR31_E1_EMV_MKEY_CONFIDENTIALITY");
        /// `TR31_E2_EMV_MKEY_INTEGRITY`
        pub const Tr31E2EmvMkeyIntegrity: Self = word("TR31_E2_EMV_MKEY_INTEGRITY");
        /// `TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS`
        pub const Tr31E4EmvMkeyDynamicNumbers: Self = word("TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS");
        /// `TR31_E5_EMV_MKEY_CARD_PERSONALIZATION`
        pub const Tr31E5EmvMkeyCardPersonalization: Self = word("TR31_E5_EMV_MKEY_CARD_PERSONALIZATION");
        /// `TR31_E6_EMV_MKEY_OTHER`
        pub const Tr31E6EmvMkeyOther: Self = word("TR31_E6_EMV_MKEY_OTHER");
        /// `TR31_K0_KEY_ENCRYPTION_KEY`
        pub const Tr31K0KeyEncryptionKey: Self = word("TR31_K0_KEY_ENCRYPTION_KEY");
        /// `TR31_K1_KEY_BLOCK_PROTECTION_KEY`
        pub const Tr31K1KeyBlockProtectionKey: Self = word("TR31_K1_KEY_BLOCK_PROTECTION_KEY");
        /// `TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT`
        pub const Tr31K3AsymmetricKeyForKeyAgreement: Self = word("TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT");
        /// `TR31_M0_ISO_16609_MAC_KEY`
        pub const Tr31M0Iso16609MacKey: Self = word("TR31_M0_ISO_16609_MAC_KEY");
        /// `TR31_M3_ISO_9797_3_MAC_KEY`
        pub const Tr31M3Iso9797_3MacKey: Self = word("TR31_M3_ISO_9797_3_MAC_KEY");
        /// `TR31_M1_ISO_9797_1_MAC_KEY`
        pub const Tr31M1Iso9797_1MacKey: Self = word("TR31_M1_ISO_9797_1_MAC_KEY");
        /// `TR31_M6_ISO_9797_5_CMAC_KEY`
        pub const Tr31M6Iso9797_5CmacKey: Self = word("TR31_M6_ISO_9797_5_CMAC_KEY");
        /// `TR31_M7_HMAC_KEY`
        pub const Tr31M7HmacKey: Self = word("TR31_M7_HMAC_KEY");
        /// `TR31_P0_PIN_ENCRYPTION_KEY`
        pub const Tr31P0PinEncryptionKey: Self = word("TR31_P0_PIN_ENCRYPTION_KEY");
        /// `TR31_P1_PIN_GENERATION_KEY`
        pub const Tr31P1PinGenerationKey: Self = word("TR31_P1_PIN_GENERATION_KEY");
        /// `TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE`
        pub const Tr31S0AsymmetricKeyForDigitalSignature: Self = word("TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE");
        /// `TR31_V1_IBM3624_PIN_VERIFICATION_KEY`
        pub const Tr31V1Ibm3624PinVerificationKey: Self = word("TR31_V1_IBM3624_PIN_VERIFICATION_KEY");
        /// `TR31_V2_VISA_PIN_VERIFICATION_KEY`
        pub const Tr31V2VisaPinVerificationKey: Self = word("TR31_V2_VISA_PIN_VERIFICATION_KEY");
        /// `TR31_K2_TR34_ASYMMETRIC_KEY`
        pub const Tr31K2Tr34AsymmetricKey: Self = word("TR31_K2_TR34_ASYMMETRIC_KEY");
    }

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
