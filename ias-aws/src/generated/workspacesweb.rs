// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WorkSpacesWeb`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBrowserSettings {} impl ias_core::Optional for CfnBrowserSettings {} pub enum CfnDataProtectionSettings {} impl ias_core::Optional for CfnDataProtectionSettings {} pub enum CfnIdentityProvider {} pub enum CfnIpAccessSettings {} pub enum CfnNetworkSettings {} pub enum CfnPortal {} impl ias_core::Optional for CfnPortal {} pub enum CfnSessionLogger {} pub enum CfnTrustStore {} pub enum CfnUserAccessLoggingSettings {} pub enum CfnUserSettings {} }

/// [`AWS::WorkSpacesWeb::BrowserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html).
///
/// What `Ref` returns: `BrowserSettingsArn`.
pub type CfnBrowserSettings = Handle<of::CfnBrowserSettings>;
impl cfn::ResourceType for of::CfnBrowserSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::BrowserSettings"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnBrowserSettingsProps; type Reference = Is<kinds::BrowserSettingsArn>; }
impl CfnBrowserSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `BrowserSettingsArn`.
    #[inline] pub fn attr_browser_settings_arn(&self) -> Val<Is<kinds::BrowserSettingsArn>> { cfn::attribute(&self.0, "BrowserSettingsArn") }
}

/// Properties of [`CfnBrowserSettings`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `CustomerManagedKey`.
pub type CfnBrowserSettingsProps = Fields<of::CfnBrowserSettings>;
impl CfnBrowserSettingsProps {
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `BrowserPolicy`: 2 to 131072 characters, matches `^\{[\S\s]*\}\s*$`.
    #[track_caller] pub fn browser_policy(self, value: impl IntoVal<String>) -> Self { with(self, "BrowserPolicy", value) }
    /// `CustomerManagedKey`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_managed_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerManagedKey", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_browser_settings::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WebContentFilteringPolicy`.
    #[track_caller] pub fn web_content_filtering_policy(self, value: impl IntoVal<cfn_browser_settings::WebContentFilteringPolicy>) -> Self { with(self, "WebContentFilteringPolicy", value) }
}

/// Types of [`CfnBrowserSettings`].
pub mod cfn_browser_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} pub enum WebContentFilteringPolicy {} impl ias_core::Optional for WebContentFilteringPolicy {} }

    /// Words of `Category`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Category {
        /// `Cults`
        Cults,
        /// `Gambling`
        Gambling,
        /// `Nudity`
        Nudity,
        /// `Pornography`
        Pornography,
        /// `SexEducation`
        SexEducation,
        /// `Tasteless`
        Tasteless,
        /// `Violence`
        Violence,
        /// `DownloadSites`
        DownloadSites,
        /// `ImageSharing`
        ImageSharing,
        /// `PeerToPeer`
        PeerToPeer,
        /// `StreamingMediaAndDownloads`
        StreamingMediaAndDownloads,
        /// `GenerativeAI`
        GenerativeAi,
        /// `CriminalActivity`
        CriminalActivity,
        /// `Hacking`
        Hacking,
        /// `HateAndIntolerance`
        HateAndIntolerance,
        /// `IllegalDrug`
        IllegalDrug,
        /// `IllegalSoftware`
        IllegalSoftware,
        /// `SchoolCheating`
        SchoolCheating,
        /// `SelfHarm`
        SelfHarm,
        /// `Weapons`
        Weapons,
        /// `Chat`
        Chat,
        /// `Games`
        Games,
        /// `InstantMessaging`
        InstantMessaging,
        /// `ProfessionalNetwork`
        ProfessionalNetwork,
        /// `SocialNetworking`
        SocialNetworking,
        /// `WebBasedEmail`
        WebBasedEmail,
        /// `ParkedDomains`
        ParkedDomains,
    }
    impl Words for Category { const WORDS: &'static [(&'static str, Self)] = &[("Cults", Self::Cults), ("Gambling", Self::Gambling), ("Nudity", Self::Nudity), ("Pornography", Self::Pornography), ("SexEducation", Self::SexEducation), ("Tasteless", Self::Tasteless), ("Violence", Self::Violence), ("DownloadSites", Self::DownloadSites), ("ImageSharing", Self::ImageSharing), ("PeerToPeer", Self::PeerToPeer), ("StreamingMediaAndDownloads", Self::StreamingMediaAndDownloads), ("GenerativeAI", Self::GenerativeAi), ("CriminalActivity", Self::CriminalActivity), ("Hacking", Self::Hacking), ("HateAndIntolerance", Self::HateAndIntolerance), ("IllegalDrug", Self::IllegalDrug), ("IllegalSoftware", Self::IllegalSoftware), ("SchoolCheating", Self::SchoolCheating), ("SelfHarm", Self::SelfHarm), ("Weapons", Self::Weapons), ("Chat", Self::Chat), ("Games", Self::Games), ("InstantMessaging", Self::InstantMessaging), ("ProfessionalNetwork", Self::ProfessionalNetwork), ("SocialNetworking", Self::SocialNetworking), ("WebBasedEmail", Self::WebBasedEmail), ("ParkedDomains", Self::ParkedDomains)]; }
    impl Eq for Category {}
    impl fmt::Debug for Category { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `WebContentFilteringPolicy`.
    pub type WebContentFilteringPolicy = Fields<of::WebContentFilteringPolicy>;
    impl WebContentFilteringPolicy {
        /// `AllowedUrls`: 1 to 1000 items.
        #[track_caller] pub fn allowed_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedUrls", value) }
        /// `BlockedCategories`: 1 to 100 items, no item twice.
        #[track_caller] pub fn blocked_categories(self, value: impl IntoVal<List<Category>>) -> Self { with(self, "BlockedCategories", value) }
        /// `BlockedUrls`: 1 to 1000 items.
        #[track_caller] pub fn blocked_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "BlockedUrls", value) }
    }
}

/// [`AWS::WorkSpacesWeb::DataProtectionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html).
///
/// What `Ref` returns: `DataProtectionSettingsArn`.
pub type CfnDataProtectionSettings = Handle<of::CfnDataProtectionSettings>;
impl cfn::ResourceType for of::CfnDataProtectionSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::DataProtectionSettings"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDataProtectionSettingsProps; type Reference = Is<kinds::DataProtectionSettingsArn>; }
impl CfnDataProtectionSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `DataProtectionSettingsArn`.
    #[inline] pub fn attr_data_protection_settings_arn(&self) -> Val<Is<kinds::DataProtectionSettingsArn>> { cfn::attribute(&self.0, "DataProtectionSettingsArn") }
}

/// Properties of [`CfnDataProtectionSettings`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `CustomerManagedKey`.
pub type CfnDataProtectionSettingsProps = Fields<of::CfnDataProtectionSettings>;
impl CfnDataProtectionSettingsProps {
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `CustomerManagedKey`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_managed_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerManagedKey", value) }
    /// `Description`: 1 to 256 characters, matches `^[ _\-\d\w]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 64 characters, matches `^[ _\-\d\w]+$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `InlineRedactionConfiguration`.
    #[track_caller] pub fn inline_redaction_configuration(self, value: impl IntoVal<cfn_data_protection_settings::InlineRedactionConfiguration>) -> Self { with(self, "InlineRedactionConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_protection_settings::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataProtectionSettings`].
pub mod cfn_data_protection_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_settings::{Tag};
    mod of { pub enum CustomPattern {} pub enum InlineRedactionConfiguration {} pub enum InlineRedactionPattern {} pub enum RedactionPlaceHolder {} }

    /// `CustomPattern`.
    pub type CustomPattern = Fields<of::CustomPattern>;
    impl CustomPattern {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pattern_name: impl IntoVal<String>, pattern_regex: impl IntoVal<String>) -> Self { with(with(empty(), "PatternName", pattern_name), "PatternRegex", pattern_regex) }
        /// `KeywordRegex`: at most 300 characters, matches `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`.
        #[track_caller] pub fn keyword_regex(self, value: impl IntoVal<String>) -> Self { with(self, "KeywordRegex", value) }
        /// `PatternDescription`: 1 to 256 characters, matches `^[ _\-\d\w]+$`.
        #[track_caller] pub fn pattern_description(self, value: impl IntoVal<String>) -> Self { with(self, "PatternDescription", value) }
        /// `PatternName`: mandatory, 1 to 20 characters, matches `^[_\-\d\w]+$`.
        #[track_caller] pub fn pattern_name(self, value: impl IntoVal<String>) -> Self { with(self, "PatternName", value) }
        /// `PatternRegex`: mandatory, at most 300 characters, matches `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`.
        #[track_caller] pub fn pattern_regex(self, value: impl IntoVal<String>) -> Self { with(self, "PatternRegex", value) }
    }

    /// `InlineRedactionConfiguration`.
    pub type InlineRedactionConfiguration = Fields<of::InlineRedactionConfiguration>;
    impl InlineRedactionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(inline_redaction_patterns: impl IntoVal<List<InlineRedactionPattern>>) -> Self { with(empty(), "InlineRedactionPatterns", inline_redaction_patterns) }
        /// `GlobalConfidenceLevel`: 1 to 3.
        #[track_caller] pub fn global_confidence_level(self, value: impl IntoVal<f64>) -> Self { with(self, "GlobalConfidenceLevel", value) }
        /// `GlobalEnforcedUrls`: 1 to 100 items.
        #[track_caller] pub fn global_enforced_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GlobalEnforcedUrls", value) }
        /// `GlobalExemptUrls`: 1 to 100 items.
        #[track_caller] pub fn global_exempt_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "GlobalExemptUrls", value) }
        /// `InlineRedactionPatterns`: mandatory, at most 150 items.
        #[track_caller] pub fn inline_redaction_patterns(self, value: impl IntoVal<List<InlineRedactionPattern>>) -> Self { with(self, "InlineRedactionPatterns", value) }
    }

    /// `InlineRedactionPattern`.
    pub type InlineRedactionPattern = Fields<of::InlineRedactionPattern>;
    impl InlineRedactionPattern {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(redaction_place_holder: impl IntoVal<RedactionPlaceHolder>) -> Self { with(empty(), "RedactionPlaceHolder", redaction_place_holder) }
        /// `BuiltInPatternId`: 1 to 50 characters, matches `^[_\-\d\w]+$`.
        #[track_caller] pub fn built_in_pattern_id(self, value: impl IntoVal<String>) -> Self { with(self, "BuiltInPatternId", value) }
        /// `ConfidenceLevel`: 1 to 3.
        #[track_caller] pub fn confidence_level(self, value: impl IntoVal<f64>) -> Self { with(self, "ConfidenceLevel", value) }
        /// `CustomPattern`.
        #[track_caller] pub fn custom_pattern(self, value: impl IntoVal<CustomPattern>) -> Self { with(self, "CustomPattern", value) }
        /// `EnforcedUrls`: 1 to 20 items.
        #[track_caller] pub fn enforced_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnforcedUrls", value) }
        /// `ExemptUrls`: 1 to 20 items.
        #[track_caller] pub fn exempt_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExemptUrls", value) }
        /// `RedactionPlaceHolder`: mandatory.
        #[track_caller] pub fn redaction_place_holder(self, value: impl IntoVal<RedactionPlaceHolder>) -> Self { with(self, "RedactionPlaceHolder", value) }
    }

    /// `RedactionPlaceHolder`.
    pub type RedactionPlaceHolder = Fields<of::RedactionPlaceHolder>;
    impl RedactionPlaceHolder {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(redaction_place_holder_type: impl IntoVal<RedactionPlaceHolderType>) -> Self { with(empty(), "RedactionPlaceHolderType", redaction_place_holder_type) }
        /// `RedactionPlaceHolderText`: 1 to 20 characters, matches `^[*_\-\d\w]+$`.
        #[track_caller] pub fn redaction_place_holder_text(self, value: impl IntoVal<String>) -> Self { with(self, "RedactionPlaceHolderText", value) }
        /// `RedactionPlaceHolderType`: mandatory.
        #[track_caller] pub fn redaction_place_holder_type(self, value: impl IntoVal<RedactionPlaceHolderType>) -> Self { with(self, "RedactionPlaceHolderType", value) }
    }

    /// Words of `RedactionPlaceHolderType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RedactionPlaceHolderType {
        /// `CustomText`
        CustomText,
    }
    impl Words for RedactionPlaceHolderType { const WORDS: &'static [(&'static str, Self)] = &[("CustomText", Self::CustomText)]; }
    impl Eq for RedactionPlaceHolderType {}
    impl fmt::Debug for RedactionPlaceHolderType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::WorkSpacesWeb::IdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html).
///
/// What `Ref` returns: `IdentityProviderArn`.
pub type CfnIdentityProvider = Handle<of::CfnIdentityProvider>;
impl cfn::ResourceType for of::CfnIdentityProvider { const TYPE: &'static str = "AWS::WorkSpacesWeb::IdentityProvider"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnIdentityProviderProps; type Reference = Is<kinds::IdentityProviderArn>; }
impl CfnIdentityProvider {
    /// The attribute `IdentityProviderArn`.
    #[inline] pub fn attr_identity_provider_arn(&self) -> Val<Is<kinds::IdentityProviderArn>> { cfn::attribute(&self.0, "IdentityProviderArn") }
}

/// Properties of [`CfnIdentityProvider`].
///
/// Mandatory: `IdentityProviderDetails`, `IdentityProviderName`, `IdentityProviderType`.
///
/// A change replaces the resource: `PortalArn`.
pub type CfnIdentityProviderProps = Fields<of::CfnIdentityProvider>;
/// What [`CfnIdentityProviderProps`] cannot do without.
pub struct CfnIdentityProviderPropsRequired<A, B, C> {
    /// `IdentityProviderDetails`.
    pub identity_provider_details: A,
    /// `IdentityProviderName`: 1 to 32 characters, matches `^[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]+$`.
    pub identity_provider_name: B,
    /// `IdentityProviderType`.
    pub identity_provider_type: C,
}
impl CfnIdentityProviderProps {
    /// Takes what is mandatory, by name: [`CfnIdentityProviderPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Map<String>>, B: IntoVal<String>, C: IntoVal<cfn_identity_provider::IdentityProviderType>>(required: CfnIdentityProviderPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "IdentityProviderDetails", required.identity_provider_details), "IdentityProviderName", required.identity_provider_name), "IdentityProviderType", required.identity_provider_type) }
    /// `IdentityProviderDetails`: mandatory.
    #[track_caller] pub fn identity_provider_details(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "IdentityProviderDetails", value) }
    /// `IdentityProviderName`: mandatory, 1 to 32 characters, matches `^[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]+$`.
    #[track_caller] pub fn identity_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "IdentityProviderName", value) }
    /// `IdentityProviderType`: mandatory.
    #[track_caller] pub fn identity_provider_type(self, value: impl IntoVal<cfn_identity_provider::IdentityProviderType>) -> Self { with(self, "IdentityProviderType", value) }
    /// `PortalArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn portal_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PortalArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_identity_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIdentityProvider`].
pub mod cfn_identity_provider {
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_browser_settings::{Tag};

    /// Words of `IdentityProviderType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum IdentityProviderType {
        /// `SAML`
        Saml,
        /// `Facebook`
        Facebook,
        /// `Google`
        Google,
        /// `LoginWithAmazon`
        LoginWithAmazon,
        /// `SignInWithApple`
        SignInWithApple,
        /// `OIDC`
        Oidc,
    }
    impl Words for IdentityProviderType { const WORDS: &'static [(&'static str, Self)] = &[("SAML", Self::Saml), ("Facebook", Self::Facebook), ("Google", Self::Google), ("LoginWithAmazon", Self::LoginWithAmazon), ("SignInWithApple", Self::SignInWithApple), ("OIDC", Self::Oidc)]; }
    impl Eq for IdentityProviderType {}
    impl fmt::Debug for IdentityProviderType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::WorkSpacesWeb::IpAccessSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html).
///
/// What `Ref` returns: `IpAccessSettingsArn`.
pub type CfnIpAccessSettings = Handle<of::CfnIpAccessSettings>;
impl cfn::ResourceType for of::CfnIpAccessSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::IpAccessSettings"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnIpAccessSettingsProps; type Reference = Is<kinds::IpAccessSettingsArn>; }
impl CfnIpAccessSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `IpAccessSettingsArn`.
    #[inline] pub fn attr_ip_access_settings_arn(&self) -> Val<Is<kinds::IpAccessSettingsArn>> { cfn::attribute(&self.0, "IpAccessSettingsArn") }
}

/// Properties of [`CfnIpAccessSettings`].
///
/// Mandatory: `IpRules`.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `CustomerManagedKey`.
pub type CfnIpAccessSettingsProps = Fields<of::CfnIpAccessSettings>;
impl CfnIpAccessSettingsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip_rules: impl IntoVal<List<cfn_ip_access_settings::IpRule>>) -> Self { with(empty(), "IpRules", ip_rules) }
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `CustomerManagedKey`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_managed_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerManagedKey", value) }
    /// `Description`: 1 to 256 characters, matches `^.+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 64 characters, matches `^.+$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `IpRules`: mandatory, 1 to 100 items.
    #[track_caller] pub fn ip_rules(self, value: impl IntoVal<List<cfn_ip_access_settings::IpRule>>) -> Self { with(self, "IpRules", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ip_access_settings::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIpAccessSettings`].
pub mod cfn_ip_access_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_settings::{Tag};
    mod of { pub enum IpRule {} }

    /// `IpRule`.
    pub type IpRule = Fields<of::IpRule>;
    impl IpRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ip_range: impl IntoVal<String>) -> Self { with(empty(), "IpRange", ip_range) }
        /// `Description`: 1 to 256 characters, matches `^.+$`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `IpRange`: mandatory.
        #[track_caller] pub fn ip_range(self, value: impl IntoVal<String>) -> Self { with(self, "IpRange", value) }
    }
}

/// [`AWS::WorkSpacesWeb::NetworkSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html).
///
/// What `Ref` returns: `NetworkSettingsArn`.
pub type CfnNetworkSettings = Handle<of::CfnNetworkSettings>;
impl cfn::ResourceType for of::CfnNetworkSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::NetworkSettings"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnNetworkSettingsProps; type Reference = Is<kinds::NetworkSettingsArn>; }
impl CfnNetworkSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `NetworkSettingsArn`.
    #[inline] pub fn attr_network_settings_arn(&self) -> Val<Is<kinds::NetworkSettingsArn>> { cfn::attribute(&self.0, "NetworkSettingsArn") }
}

/// Properties of [`CfnNetworkSettings`].
///
/// Mandatory: `SecurityGroupIds`, `SubnetIds`, `VpcId`.
pub type CfnNetworkSettingsProps = Fields<of::CfnNetworkSettings>;
/// What [`CfnNetworkSettingsProps`] cannot do without.
pub struct CfnNetworkSettingsPropsRequired<A, B, C> {
    /// `SecurityGroupIds`: 1 to 5 items, each 1 to 128 characters, each matches `^[\w+\-]+$`.
    pub security_group_ids: A,
    /// `SubnetIds`: 2 to 3 items, each 1 to 32 characters, each matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`.
    pub subnet_ids: B,
    /// `VpcId`: 1 to 255 characters, matches `^vpc-[0-9a-z]*$`.
    pub vpc_id: C,
}
impl CfnNetworkSettingsProps {
    /// Takes what is mandatory, by name: [`CfnNetworkSettingsPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<Is<kinds::SecurityGroupId>>>, B: IntoVal<List<String>>, C: IntoVal<Is<kinds::VpcId>>>(required: CfnNetworkSettingsPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "SecurityGroupIds", required.security_group_ids), "SubnetIds", required.subnet_ids), "VpcId", required.vpc_id) }
    /// `SecurityGroupIds`: mandatory, 1 to 5 items, each 1 to 128 characters, each matches `^[\w+\-]+$`.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory, 2 to 3 items, each 1 to 32 characters, each matches `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_settings::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory, 1 to 255 characters, matches `^vpc-[0-9a-z]*$`.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnNetworkSettings`].
pub mod cfn_network_settings {
    pub use super::cfn_browser_settings::{Tag};
}

/// [`AWS::WorkSpacesWeb::Portal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html).
///
/// What `Ref` returns: `PortalArn`.
pub type CfnPortal = Handle<of::CfnPortal>;
impl cfn::ResourceType for of::CfnPortal { const TYPE: &'static str = "AWS::WorkSpacesWeb::Portal"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnPortalProps; type Reference = Is<kinds::WorkSpacesWebPortalArn>; }
impl CfnPortal {
    /// The attribute `BrowserType`: one of `Chrome`.
    #[inline] pub fn attr_browser_type(&self) -> Val<String> { cfn::attribute(&self.0, "BrowserType") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `PortalArn`.
    #[inline] pub fn attr_portal_arn(&self) -> Val<Is<kinds::WorkSpacesWebPortalArn>> { cfn::attribute(&self.0, "PortalArn") }
    /// The attribute `PortalEndpoint`.
    #[inline] pub fn attr_portal_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "PortalEndpoint") }
    /// The attribute `PortalStatus`: one of `Incomplete`, `Pending`, `Active`.
    #[inline] pub fn attr_portal_status(&self) -> Val<String> { cfn::attribute(&self.0, "PortalStatus") }
    /// The attribute `RendererType`: one of `AppStream`.
    #[inline] pub fn attr_renderer_type(&self) -> Val<String> { cfn::attribute(&self.0, "RendererType") }
    /// The attribute `ServiceProviderSamlMetadata`.
    #[inline] pub fn attr_service_provider_saml_metadata(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceProviderSamlMetadata") }
    /// The attribute `StatusReason`.
    #[inline] pub fn attr_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StatusReason") }
}

/// Properties of [`CfnPortal`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `CustomerManagedKey`.
pub type CfnPortalProps = Fields<of::CfnPortal>;
impl CfnPortalProps {
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `AuthenticationType`.
    #[track_caller] pub fn authentication_type(self, value: impl IntoVal<cfn_portal::AuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
    /// `BrowserSettingsArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn browser_settings_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BrowserSettingsArn", value) }
    /// `CustomerManagedKey`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_managed_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerManagedKey", value) }
    /// `DataProtectionSettingsArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn data_protection_settings_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataProtectionSettingsArn", value) }
    /// `DisplayName`: 1 to 64 characters, matches `^.+$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `InstanceType`.
    #[track_caller] pub fn instance_type(self, value: impl IntoVal<cfn_portal::InstanceType>) -> Self { with(self, "InstanceType", value) }
    /// `IpAccessSettingsArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn ip_access_settings_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IpAccessSettingsArn", value) }
    /// `MaxConcurrentSessions`: 1 to 5000.
    #[track_caller] pub fn max_concurrent_sessions(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxConcurrentSessions", value) }
    /// `NetworkSettingsArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn network_settings_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkSettingsArn", value) }
    /// `PortalCustomDomain`: at most 128 characters, matches `^[a-zA-Z0-9]?((?!-)([A-Za-z0-9-]*[A-Za-z0-9])\.)+[a-zA-Z0-9]+$`.
    #[track_caller] pub fn portal_custom_domain(self, value: impl IntoVal<String>) -> Self { with(self, "PortalCustomDomain", value) }
    /// `SessionLoggerArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn session_logger_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SessionLoggerArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_portal::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrustStoreArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn trust_store_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TrustStoreArn", value) }
    /// `UserAccessLoggingSettingsArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn user_access_logging_settings_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UserAccessLoggingSettingsArn", value) }
    /// `UserSettingsArn`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:[a-zA-Z0-9\-]+:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:[a-zA-Z]+(\/[a-fA-F0-9\-]{36})+$`.
    #[track_caller] pub fn user_settings_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UserSettingsArn", value) }
}

/// Types of [`CfnPortal`].
pub mod cfn_portal {
    use super::super::prelude::{Words, fmt};
    pub use super::cfn_browser_settings::{Tag};

    /// Words of `AuthenticationType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AuthenticationType {
        /// `Standard`
        Standard,
        /// `IAM_Identity_Center`
        IamIdentityCenter,
    }
    impl Words for AuthenticationType { const WORDS: &'static [(&'static str, Self)] = &[("Standard", Self::Standard), ("IAM_Identity_Center", Self::IamIdentityCenter)]; }
    impl Eq for AuthenticationType {}
    impl fmt::Debug for AuthenticationType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `InstanceType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum InstanceType {
        /// `standard.regular`
        StandardRegular,
        /// `standard.large`
        StandardLarge,
        /// `standard.xlarge`
        StandardXlarge,
    }
    impl Words for InstanceType { const WORDS: &'static [(&'static str, Self)] = &[("standard.regular", Self::StandardRegular), ("standard.large", Self::StandardLarge), ("standard.xlarge", Self::StandardXlarge)]; }
    impl Eq for InstanceType {}
    impl fmt::Debug for InstanceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::WorkSpacesWeb::SessionLogger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html).
///
/// What `Ref` returns: `SessionLoggerArn`.
pub type CfnSessionLogger = Handle<of::CfnSessionLogger>;
impl cfn::ResourceType for of::CfnSessionLogger { const TYPE: &'static str = "AWS::WorkSpacesWeb::SessionLogger"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnSessionLoggerProps; type Reference = Is<kinds::SessionLoggerArn>; }
impl CfnSessionLogger {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `SessionLoggerArn`.
    #[inline] pub fn attr_session_logger_arn(&self) -> Val<Is<kinds::SessionLoggerArn>> { cfn::attribute(&self.0, "SessionLoggerArn") }
}

/// Properties of [`CfnSessionLogger`].
///
/// Mandatory: `EventFilter`, `LogConfiguration`.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `CustomerManagedKey`.
pub type CfnSessionLoggerProps = Fields<of::CfnSessionLogger>;
impl CfnSessionLoggerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(event_filter: impl IntoVal<cfn_session_logger::EventFilter>, log_configuration: impl IntoVal<cfn_session_logger::LogConfiguration>) -> Self { with(with(empty(), "EventFilter", event_filter), "LogConfiguration", log_configuration) }
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `CustomerManagedKey`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_managed_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerManagedKey", value) }
    /// `DisplayName`: 1 to 64 characters, matches `^[ _\-\d\w]+$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EventFilter`: mandatory.
    #[track_caller] pub fn event_filter(self, value: impl IntoVal<cfn_session_logger::EventFilter>) -> Self { with(self, "EventFilter", value) }
    /// `LogConfiguration`: mandatory.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_session_logger::LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_session_logger::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSessionLogger`].
pub mod cfn_session_logger {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_settings::{Tag};
    mod of { pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum S3LogConfiguration {} pub enum Unit {} impl ias_core::Optional for Unit {} }

    /// Words of `Event`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Event {
        /// `WebsiteInteract`
        WebsiteInteract,
        /// `FileDownloadFromSecureBrowserToRemoteDisk`
        FileDownloadFromSecureBrowserToRemoteDisk,
        /// `FileTransferFromRemoteToLocalDisk`
        FileTransferFromRemoteToLocalDisk,
        /// `FileTransferFromLocalToRemoteDisk`
        FileTransferFromLocalToRemoteDisk,
        /// `FileUploadFromRemoteDiskToSecureBrowser`
        FileUploadFromRemoteDiskToSecureBrowser,
        /// `ContentPasteToWebsite`
        ContentPasteToWebsite,
        /// `ContentTransferFromLocalToRemoteClipboard`
        ContentTransferFromLocalToRemoteClipboard,
        /// `ContentCopyFromWebsite`
        ContentCopyFromWebsite,
        /// `UrlLoad`
        UrlLoad,
        /// `TabOpen`
        TabOpen,
        /// `TabClose`
        TabClose,
        /// `PrintJobSubmit`
        PrintJobSubmit,
        /// `SessionConnect`
        SessionConnect,
        /// `SessionStart`
        SessionStart,
        /// `SessionDisconnect`
        SessionDisconnect,
        /// `SessionEnd`
        SessionEnd,
        /// `UrlBlockByContentFilter`
        UrlBlockByContentFilter,
    }
    impl Words for Event { const WORDS: &'static [(&'static str, Self)] = &[("WebsiteInteract", Self::WebsiteInteract), ("FileDownloadFromSecureBrowserToRemoteDisk", Self::FileDownloadFromSecureBrowserToRemoteDisk), ("FileTransferFromRemoteToLocalDisk", Self::FileTransferFromRemoteToLocalDisk), ("FileTransferFromLocalToRemoteDisk", Self::FileTransferFromLocalToRemoteDisk), ("FileUploadFromRemoteDiskToSecureBrowser", Self::FileUploadFromRemoteDiskToSecureBrowser), ("ContentPasteToWebsite", Self::ContentPasteToWebsite), ("ContentTransferFromLocalToRemoteClipboard", Self::ContentTransferFromLocalToRemoteClipboard), ("ContentCopyFromWebsite", Self::ContentCopyFromWebsite), ("UrlLoad", Self::UrlLoad), ("TabOpen", Self::TabOpen), ("TabClose", Self::TabClose), ("PrintJobSubmit", Self::PrintJobSubmit), ("SessionConnect", Self::SessionConnect), ("SessionStart", Self::SessionStart), ("SessionDisconnect", Self::SessionDisconnect), ("SessionEnd", Self::SessionEnd), ("UrlBlockByContentFilter", Self::UrlBlockByContentFilter)]; }
    impl Eq for Event {}
    impl fmt::Debug for Event { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `EventFilter`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EventFilter(Value);
    ias_core::union!(EventFilter);
    impl EventFilter {
        /// `All`.
        #[track_caller] pub fn all(value: impl IntoVal<Unit>) -> Self { Self(Value::one("All", value)) }
        /// `Include`: 1 to 100 items, no item twice.
        #[track_caller] pub fn include(value: impl IntoVal<List<Event>>) -> Self { Self(Value::one("Include", value)) }
    }

    /// Words of `FolderStructure`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum FolderStructure {
        /// `Flat`
        Flat,
        /// `NestedByDate`
        NestedByDate,
    }
    impl Words for FolderStructure { const WORDS: &'static [(&'static str, Self)] = &[("Flat", Self::Flat), ("NestedByDate", Self::NestedByDate)]; }
    impl Eq for FolderStructure {}
    impl fmt::Debug for FolderStructure { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3LogConfiguration>) -> Self { with(self, "S3", value) }
    }

    /// Words of `LogFileFormat`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum LogFileFormat {
        /// `JSONLines`
        JsonLines,
        /// `Json`
        Json,
    }
    impl Words for LogFileFormat { const WORDS: &'static [(&'static str, Self)] = &[("JSONLines", Self::JsonLines), ("Json", Self::Json)]; }
    impl Eq for LogFileFormat {}
    impl fmt::Debug for LogFileFormat { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `S3LogConfiguration`.
    pub type S3LogConfiguration = Fields<of::S3LogConfiguration>;
    /// What [`S3LogConfiguration`] cannot do without.
    pub struct S3LogConfigurationRequired<A, B, C> {
        /// `Bucket`: 1 to 256 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        pub bucket: A,
        /// `FolderStructure`.
        pub folder_structure: B,
        /// `LogFileFormat`.
        pub log_file_format: C,
    }
    impl S3LogConfiguration {
        /// Takes what is mandatory, by name: [`S3LogConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<FolderStructure>, C: IntoVal<LogFileFormat>>(required: S3LogConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "FolderStructure", required.folder_structure), "LogFileFormat", required.log_file_format) }
        /// `Bucket`: mandatory, 1 to 256 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `BucketOwner`: matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `FolderStructure`: mandatory.
        #[track_caller] pub fn folder_structure(self, value: impl IntoVal<FolderStructure>) -> Self { with(self, "FolderStructure", value) }
        /// `KeyPrefix`: 1 to 256 characters, matches `^[\d\w\-_/!().*']+$`.
        #[track_caller] pub fn key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPrefix", value) }
        /// `LogFileFormat`: mandatory.
        #[track_caller] pub fn log_file_format(self, value: impl IntoVal<LogFileFormat>) -> Self { with(self, "LogFileFormat", value) }
    }

    /// `Unit`.
    pub type Unit = Fields<of::Unit>;
    impl Unit {
    }
}

/// [`AWS::WorkSpacesWeb::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html).
///
/// What `Ref` returns: `TrustStoreArn`.
pub type CfnTrustStore = Handle<of::CfnTrustStore>;
impl cfn::ResourceType for of::CfnTrustStore { const TYPE: &'static str = "AWS::WorkSpacesWeb::TrustStore"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnTrustStoreProps; type Reference = Is<kinds::WorkSpacesWebTrustStoreArn>; }
impl CfnTrustStore {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `TrustStoreArn`.
    #[inline] pub fn attr_trust_store_arn(&self) -> Val<Is<kinds::WorkSpacesWebTrustStoreArn>> { cfn::attribute(&self.0, "TrustStoreArn") }
}

/// Properties of [`CfnTrustStore`].
///
/// Mandatory: `CertificateList`.
pub type CfnTrustStoreProps = Fields<of::CfnTrustStore>;
impl CfnTrustStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(certificate_list: impl IntoVal<List<String>>) -> Self { with(empty(), "CertificateList", certificate_list) }
    /// `CertificateList`: mandatory.
    #[track_caller] pub fn certificate_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateList", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trust_store::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrustStore`].
pub mod cfn_trust_store {
    pub use super::cfn_browser_settings::{Tag};
}

/// [`AWS::WorkSpacesWeb::UserAccessLoggingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html).
///
/// What `Ref` returns: `UserAccessLoggingSettingsArn`.
pub type CfnUserAccessLoggingSettings = Handle<of::CfnUserAccessLoggingSettings>;
impl cfn::ResourceType for of::CfnUserAccessLoggingSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::UserAccessLoggingSettings"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnUserAccessLoggingSettingsProps; type Reference = Is<kinds::UserAccessLoggingSettingsArn>; }
impl CfnUserAccessLoggingSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `UserAccessLoggingSettingsArn`.
    #[inline] pub fn attr_user_access_logging_settings_arn(&self) -> Val<Is<kinds::UserAccessLoggingSettingsArn>> { cfn::attribute(&self.0, "UserAccessLoggingSettingsArn") }
}

/// Properties of [`CfnUserAccessLoggingSettings`].
///
/// Mandatory: `KinesisStreamArn`.
pub type CfnUserAccessLoggingSettingsProps = Fields<of::CfnUserAccessLoggingSettings>;
impl CfnUserAccessLoggingSettingsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(kinesis_stream_arn: impl IntoVal<String>) -> Self { with(empty(), "KinesisStreamArn", kinesis_stream_arn) }
    /// `KinesisStreamArn`: mandatory, 20 to 2048 characters, matches `arn:[\w+=/,.@-]+:kinesis:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:stream/.+`.
    #[track_caller] pub fn kinesis_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KinesisStreamArn", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user_access_logging_settings::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnUserAccessLoggingSettings`].
pub mod cfn_user_access_logging_settings {
    pub use super::cfn_browser_settings::{Tag};
}

/// [`AWS::WorkSpacesWeb::UserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html).
///
/// What `Ref` returns: `UserSettingsArn`.
pub type CfnUserSettings = Handle<of::CfnUserSettings>;
impl cfn::ResourceType for of::CfnUserSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::UserSettings"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnUserSettingsProps; type Reference = Is<kinds::UserSettingsArn>; }
impl CfnUserSettings {
    /// The attribute `AssociatedPortalArns`.
    #[inline] pub fn attr_associated_portal_arns(&self) -> Val<List<String>> { cfn::attribute(&self.0, "AssociatedPortalArns") }
    /// The attribute `BrandingConfiguration.FaviconMetadata`.
    #[inline] pub fn attr_branding_configuration_favicon_metadata(&self) -> Val<Json> { cfn::attribute(&self.0, "BrandingConfiguration.FaviconMetadata") }
    /// The attribute `BrandingConfiguration.LogoMetadata`.
    #[inline] pub fn attr_branding_configuration_logo_metadata(&self) -> Val<Json> { cfn::attribute(&self.0, "BrandingConfiguration.LogoMetadata") }
    /// The attribute `BrandingConfiguration.WallpaperMetadata`.
    #[inline] pub fn attr_branding_configuration_wallpaper_metadata(&self) -> Val<Json> { cfn::attribute(&self.0, "BrandingConfiguration.WallpaperMetadata") }
    /// The attribute `UserSettingsArn`.
    #[inline] pub fn attr_user_settings_arn(&self) -> Val<Is<kinds::UserSettingsArn>> { cfn::attribute(&self.0, "UserSettingsArn") }
}

/// Properties of [`CfnUserSettings`].
///
/// Mandatory: `CopyAllowed`, `DownloadAllowed`, `PasteAllowed`, `PrintAllowed`, `UploadAllowed`.
///
/// A change replaces the resource: `AdditionalEncryptionContext`, `CustomerManagedKey`.
pub type CfnUserSettingsProps = Fields<of::CfnUserSettings>;
/// What [`CfnUserSettingsProps`] cannot do without.
pub struct CfnUserSettingsPropsRequired<A, B, C, D, E> {
    /// `CopyAllowed`.
    pub copy_allowed: A,
    /// `DownloadAllowed`.
    pub download_allowed: B,
    /// `PasteAllowed`.
    pub paste_allowed: C,
    /// `PrintAllowed`.
    pub print_allowed: D,
    /// `UploadAllowed`.
    pub upload_allowed: E,
}
impl CfnUserSettingsProps {
    /// Takes what is mandatory, by name: [`CfnUserSettingsPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_user_settings::EnabledType>, B: IntoVal<cfn_user_settings::EnabledType>, C: IntoVal<cfn_user_settings::EnabledType>, D: IntoVal<cfn_user_settings::EnabledType>, E: IntoVal<cfn_user_settings::EnabledType>>(required: CfnUserSettingsPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "CopyAllowed", required.copy_allowed), "DownloadAllowed", required.download_allowed), "PasteAllowed", required.paste_allowed), "PrintAllowed", required.print_allowed), "UploadAllowed", required.upload_allowed) }
    /// `AdditionalEncryptionContext`. Changing it replaces the resource.
    #[track_caller] pub fn additional_encryption_context(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalEncryptionContext", value) }
    /// `BrandingConfiguration`.
    #[track_caller] pub fn branding_configuration(self, value: impl IntoVal<cfn_user_settings::BrandingConfiguration>) -> Self { with(self, "BrandingConfiguration", value) }
    /// `CookieSynchronizationConfiguration`.
    #[track_caller] pub fn cookie_synchronization_configuration(self, value: impl IntoVal<cfn_user_settings::CookieSynchronizationConfiguration>) -> Self { with(self, "CookieSynchronizationConfiguration", value) }
    /// `CopyAllowed`: mandatory.
    #[track_caller] pub fn copy_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "CopyAllowed", value) }
    /// `CustomerManagedKey`: 20 to 2048 characters, matches `^arn:[\w+=\/,.@-]+:kms:[a-zA-Z0-9\-]*:[a-zA-Z0-9]{1,12}:key\/[a-zA-Z0-9-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn customer_managed_key(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerManagedKey", value) }
    /// `DeepLinkAllowed`.
    #[track_caller] pub fn deep_link_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "DeepLinkAllowed", value) }
    /// `DisconnectTimeoutInMinutes`: 1 to 600, default `null`.
    #[track_caller] pub fn disconnect_timeout_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "DisconnectTimeoutInMinutes", value) }
    /// `DownloadAllowed`: mandatory.
    #[track_caller] pub fn download_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "DownloadAllowed", value) }
    /// `IdleDisconnectTimeoutInMinutes`: 0 to 60, default `null`.
    #[track_caller] pub fn idle_disconnect_timeout_in_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "IdleDisconnectTimeoutInMinutes", value) }
    /// `PasteAllowed`: mandatory.
    #[track_caller] pub fn paste_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "PasteAllowed", value) }
    /// `PrintAllowed`: mandatory.
    #[track_caller] pub fn print_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "PrintAllowed", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user_settings::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ToolbarConfiguration`.
    #[track_caller] pub fn toolbar_configuration(self, value: impl IntoVal<cfn_user_settings::ToolbarConfiguration>) -> Self { with(self, "ToolbarConfiguration", value) }
    /// `UploadAllowed`: mandatory.
    #[track_caller] pub fn upload_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "UploadAllowed", value) }
    /// `WebAuthnAllowed`.
    #[track_caller] pub fn web_authn_allowed(self, value: impl IntoVal<cfn_user_settings::EnabledType>) -> Self { with(self, "WebAuthnAllowed", value) }
}

/// Types of [`CfnUserSettings`].
pub mod cfn_user_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_settings::{Tag};
    mod of { pub enum BrandingConfiguration {} impl ias_core::Optional for BrandingConfiguration {} pub enum CookieSpecification {} pub enum CookieSynchronizationConfiguration {} pub enum LocalizedBrandingStrings {} pub enum ToolbarConfiguration {} impl ias_core::Optional for ToolbarConfiguration {} }

    /// `BrandingConfiguration`.
    pub type BrandingConfiguration = Fields<of::BrandingConfiguration>;
    impl BrandingConfiguration {
        /// `ColorTheme`.
        #[track_caller] pub fn color_theme(self, value: impl IntoVal<ColorTheme>) -> Self { with(self, "ColorTheme", value) }
        /// `Favicon`: matches `(^s3://[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]/.+$)|(^(?=(.{4})*$)[A-Za-z0-9+/]*={0,2}$)`. Write-only.
        #[track_caller] pub fn favicon(self, value: impl IntoVal<String>) -> Self { with(self, "Favicon", value) }
        /// `LocalizedStrings`.
        #[track_caller] pub fn localized_strings(self, value: impl IntoVal<Map<LocalizedBrandingStrings>>) -> Self { with(self, "LocalizedStrings", value) }
        /// `Logo`: matches `(^s3://[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]/.+$)|(^(?=(.{4})*$)[A-Za-z0-9+/]*={0,2}$)`. Write-only.
        #[track_caller] pub fn logo(self, value: impl IntoVal<String>) -> Self { with(self, "Logo", value) }
        /// `TermsOfService`: at most 153600 characters.
        #[track_caller] pub fn terms_of_service(self, value: impl IntoVal<String>) -> Self { with(self, "TermsOfService", value) }
        /// `Wallpaper`: matches `(^s3://[a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9]/.+$)|(^(?=(.{4})*$)[A-Za-z0-9+/]*={0,2}$)`. Write-only.
        #[track_caller] pub fn wallpaper(self, value: impl IntoVal<String>) -> Self { with(self, "Wallpaper", value) }
    }

    /// Words of `ColorTheme`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ColorTheme {
        /// `Light`
        Light,
        /// `Dark`
        Dark,
    }
    impl Words for ColorTheme { const WORDS: &'static [(&'static str, Self)] = &[("Light", Self::Light), ("Dark", Self::Dark)]; }
    impl Eq for ColorTheme {}
    impl fmt::Debug for ColorTheme { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `CookieSpecification`.
    pub type CookieSpecification = Fields<of::CookieSpecification>;
    impl CookieSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain: impl IntoVal<String>) -> Self { with(empty(), "Domain", domain) }
        /// `Domain`: mandatory, at most 253 characters, matches `^(\.?)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `Name`: at most 4096 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Path`: at most 2000 characters, matches `^/(\S)*$`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// `CookieSynchronizationConfiguration`.
    pub type CookieSynchronizationConfiguration = Fields<of::CookieSynchronizationConfiguration>;
    impl CookieSynchronizationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowlist: impl IntoVal<List<CookieSpecification>>) -> Self { with(empty(), "Allowlist", allowlist) }
        /// `Allowlist`: mandatory, at most 10 items.
        #[track_caller] pub fn allowlist(self, value: impl IntoVal<List<CookieSpecification>>) -> Self { with(self, "Allowlist", value) }
        /// `Blocklist`: at most 10 items.
        #[track_caller] pub fn blocklist(self, value: impl IntoVal<List<CookieSpecification>>) -> Self { with(self, "Blocklist", value) }
    }

    /// Words of `EnabledType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EnabledType {
        /// `Disabled`
        Disabled,
        /// `Enabled`
        Enabled,
    }
    impl Words for EnabledType { const WORDS: &'static [(&'static str, Self)] = &[("Disabled", Self::Disabled), ("Enabled", Self::Enabled)]; }
    impl Eq for EnabledType {}
    impl fmt::Debug for EnabledType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `LocalizedBrandingStrings`.
    pub type LocalizedBrandingStrings = Fields<of::LocalizedBrandingStrings>;
    impl LocalizedBrandingStrings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(browser_tab_title: impl IntoVal<String>, welcome_text: impl IntoVal<String>) -> Self { with(with(empty(), "BrowserTabTitle", browser_tab_title), "WelcomeText", welcome_text) }
        /// `BrowserTabTitle`: mandatory, matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn browser_tab_title(self, value: impl IntoVal<String>) -> Self { with(self, "BrowserTabTitle", value) }
        /// `ContactButtonText`: matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn contact_button_text(self, value: impl IntoVal<String>) -> Self { with(self, "ContactButtonText", value) }
        /// `ContactLink`: matches `^(https?://|mailto:).*`.
        #[track_caller] pub fn contact_link(self, value: impl IntoVal<String>) -> Self { with(self, "ContactLink", value) }
        /// `LoadingText`: matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn loading_text(self, value: impl IntoVal<String>) -> Self { with(self, "LoadingText", value) }
        /// `LoginButtonText`: matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn login_button_text(self, value: impl IntoVal<String>) -> Self { with(self, "LoginButtonText", value) }
        /// `LoginDescription`: matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn login_description(self, value: impl IntoVal<String>) -> Self { with(self, "LoginDescription", value) }
        /// `LoginTitle`: matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn login_title(self, value: impl IntoVal<String>) -> Self { with(self, "LoginTitle", value) }
        /// `WelcomeText`: mandatory, matches `` ^[^<>&'`~\\]*$ ``.
        #[track_caller] pub fn welcome_text(self, value: impl IntoVal<String>) -> Self { with(self, "WelcomeText", value) }
    }

    /// Words of `MaxDisplayResolution`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum MaxDisplayResolution {
        /// `size4096X2160`
        Size4096X2160,
        /// `size3840X2160`
        Size3840X2160,
        /// `size3440X1440`
        Size3440X1440,
        /// `size2560X1440`
        Size2560X1440,
        /// `size1920X1080`
        Size1920X1080,
        /// `size1280X720`
        Size1280X720,
        /// `size1024X768`
        Size1024X768,
        /// `size800X600`
        Size800X600,
    }
    impl Words for MaxDisplayResolution { const WORDS: &'static [(&'static str, Self)] = &[("size4096X2160", Self::Size4096X2160), ("size3840X2160", Self::Size3840X2160), ("size3440X1440", Self::Size3440X1440), ("size2560X1440", Self::Size2560X1440), ("size1920X1080", Self::Size1920X1080), ("size1280X720", Self::Size1280X720), ("size1024X768", Self::Size1024X768), ("size800X600", Self::Size800X600)]; }
    impl Eq for MaxDisplayResolution {}
    impl fmt::Debug for MaxDisplayResolution { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ToolbarConfiguration`.
    pub type ToolbarConfiguration = Fields<of::ToolbarConfiguration>;
    impl ToolbarConfiguration {
        /// `HiddenToolbarItems`.
        #[track_caller] pub fn hidden_toolbar_items(self, value: impl IntoVal<List<ToolbarItem>>) -> Self { with(self, "HiddenToolbarItems", value) }
        /// `MaxDisplayResolution`.
        #[track_caller] pub fn max_display_resolution(self, value: impl IntoVal<MaxDisplayResolution>) -> Self { with(self, "MaxDisplayResolution", value) }
        /// `ToolbarType`.
        #[track_caller] pub fn toolbar_type(self, value: impl IntoVal<ToolbarType>) -> Self { with(self, "ToolbarType", value) }
        /// `VisualMode`.
        #[track_caller] pub fn visual_mode(self, value: impl IntoVal<VisualMode>) -> Self { with(self, "VisualMode", value) }
    }

    /// Words of `ToolbarItem`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ToolbarItem {
        /// `Windows`
        Windows,
        /// `DualMonitor`
        DualMonitor,
        /// `FullScreen`
        FullScreen,
        /// `Webcam`
        Webcam,
        /// `Microphone`
        Microphone,
    }
    impl Words for ToolbarItem { const WORDS: &'static [(&'static str, Self)] = &[("Windows", Self::Windows), ("DualMonitor", Self::DualMonitor), ("FullScreen", Self::FullScreen), ("Webcam", Self::Webcam), ("Microphone", Self::Microphone)]; }
    impl Eq for ToolbarItem {}
    impl fmt::Debug for ToolbarItem { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ToolbarType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ToolbarType {
        /// `Floating`
        Floating,
        /// `Docked`
        Docked,
    }
    impl Words for ToolbarType { const WORDS: &'static [(&'static str, Self)] = &[("Floating", Self::Floating), ("Docked", Self::Docked)]; }
    impl Eq for ToolbarType {}
    impl fmt::Debug for ToolbarType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `VisualMode`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum VisualMode {
        /// `Dark`
        Dark,
        /// `Light`
        Light,
    }
    impl Words for VisualMode { const WORDS: &'static [(&'static str, Self)] = &[("Dark", Self::Dark), ("Light", Self::Light)]; }
    impl Eq for VisualMode {}
    impl fmt::Debug for VisualMode { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
