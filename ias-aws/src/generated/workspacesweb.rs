// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WorkSpacesWeb`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnBrowserSettings {} impl ias_core::Optional for CfnBrowserSettings {} pub enum CfnDataProtectionSettings {} impl ias_core::Optional for CfnDataProtectionSettings {} pub enum CfnIdentityProvider {} pub enum CfnIpAccessSettings {} pub enum CfnNetworkSettings {} pub enum CfnPortal {} impl ias_core::Optional for CfnPortal {} pub enum CfnSessionLogger {} pub enum CfnTrustStore {} pub enum CfnUserAccessLoggingSettings {} pub enum CfnUserSettings {} }

/// [`AWS::WorkSpacesWeb::BrowserSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html).
///
/// What `Ref` returns: `BrowserSettingsArn`.
pub type CfnBrowserSettings = Handle<of::CfnBrowserSettings>;
impl cfn::ResourceType for of::CfnBrowserSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::BrowserSettings"; type Tags = cfn::TagList; type Props = CfnBrowserSettingsProps; type Reference = Is<kinds::BrowserSettingsArn>; }
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
    mod of { pub enum Category {} pub enum Tag {} pub enum WebContentFilteringPolicy {} impl ias_core::Optional for WebContentFilteringPolicy {} }

    /// Words of `Category`.
    pub type Category = Word<fn(of::Category)>;
    impl Category {
        /// `Cults`
        pub const Cults: Self = word("Cults");
        /// `Gambling`
        pub const Gambling: Self = word("Gambling");
        /// `Nudity`
        pub const Nudity: Self = word("Nudity");
        /// `Pornography`
        pub const Pornography: Self = word("Pornography");
        /// `SexEducation`
        pub const SexEducation: Self = word("SexEducation");
        /// `Tasteless`
        pub const Tasteless: Self = word("Tasteless");
        /// `Violence`
        pub const Violence: Self = word("Violence");
        /// `DownloadSites`
        pub const DownloadSites: Self = word("DownloadSites");
        /// `ImageSharing`
        pub const ImageSharing: Self = word("ImageSharing");
        /// `PeerToPeer`
        pub const PeerToPeer: Self = word("PeerToPeer");
        /// `StreamingMediaAndDownloads`
        pub const StreamingMediaAndDownloads: Self = word("StreamingMediaAndDownloads");
        /// `GenerativeAI`
        pub const GenerativeAi: Self = word("GenerativeAI");
        /// `CriminalActivity`
        pub const CriminalActivity: Self = word("CriminalActivity");
        /// `Hacking`
        pub const Hacking: Self = word("Hacking");
        /// `HateAndIntolerance`
        pub const HateAndIntolerance: Self = word("HateAndIntolerance");
        /// `IllegalDrug`
        pub const IllegalDrug: Self = word("IllegalDrug");
        /// `IllegalSoftware`
        pub const IllegalSoftware: Self = word("IllegalSoftware");
        /// `SchoolCheating`
        pub const SchoolCheating: Self = word("SchoolCheating");
        /// `SelfHarm`
        pub const SelfHarm: Self = word("SelfHarm");
        /// `Weapons`
        pub const Weapons: Self = word("Weapons");
        /// `Chat`
        pub const Chat: Self = word("Chat");
        /// `Games`
        pub const Games: Self = word("Games");
        /// `InstantMessaging`
        pub const InstantMessaging: Self = word("InstantMessaging");
        /// `ProfessionalNetwork`
        pub const ProfessionalNetwork: Self = word("ProfessionalNetwork");
        /// `SocialNetworking`
        pub const SocialNetworking: Self = word("SocialNetworking");
        /// `WebBasedEmail`
        pub const WebBasedEmail: Self = word("WebBasedEmail");
        /// `ParkedDomains`
        pub const ParkedDomains: Self = word("ParkedDomains");
    }

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
impl cfn::ResourceType for of::CfnDataProtectionSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::DataProtectionSettings"; type Tags = cfn::TagList; type Props = CfnDataProtectionSettingsProps; type Reference = Is<kinds::DataProtectionSettingsArn>; }
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
    mod of { pub enum CustomPattern {} pub enum InlineRedactionConfiguration {} pub enum InlineRedactionPattern {} pub enum RedactionPlaceHolder {} pub enum RedactionPlaceHolderType {} }

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
    pub type RedactionPlaceHolderType = Word<fn(of::RedactionPlaceHolderType)>;
    impl RedactionPlaceHolderType {
        /// `CustomText`
        pub const CustomText: Self = word("CustomText");
    }
}

/// [`AWS::WorkSpacesWeb::IdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html).
///
/// What `Ref` returns: `IdentityProviderArn`.
pub type CfnIdentityProvider = Handle<of::CfnIdentityProvider>;
impl cfn::ResourceType for of::CfnIdentityProvider { const TYPE: &'static str = "AWS::WorkSpacesWeb::IdentityProvider"; type Tags = cfn::TagList; type Props = CfnIdentityProviderProps; type Reference = Is<kinds::IdentityProviderArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_settings::{Tag};
    mod of { pub enum IdentityProviderType {} }

    /// Words of `IdentityProviderType`.
    pub type IdentityProviderType = Word<fn(of::IdentityProviderType)>;
    impl IdentityProviderType {
        /// `SAML`
        pub const Saml: Self = word("SAML");
        /// `Facebook`
        pub const Facebook: Self = word("Facebook");
        /// `Google`
        pub const Google: Self = word("Google");
        /// `LoginWithAmazon`
        pub const LoginWithAmazon: Self = word("LoginWithAmazon");
        /// `SignInWithApple`
        pub const SignInWithApple: Self = word("SignInWithApple");
        /// `OIDC`
        pub const Oidc: Self = word("OIDC");
    }
}

/// [`AWS::WorkSpacesWeb::IpAccessSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html).
///
/// What `Ref` returns: `IpAccessSettingsArn`.
pub type CfnIpAccessSettings = Handle<of::CfnIpAccessSettings>;
impl cfn::ResourceType for of::CfnIpAccessSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::IpAccessSettings"; type Tags = cfn::TagList; type Props = CfnIpAccessSettingsProps; type Reference = Is<kinds::IpAccessSettingsArn>; }
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
impl cfn::ResourceType for of::CfnNetworkSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::NetworkSettings"; type Tags = cfn::TagList; type Props = CfnNetworkSettingsProps; type Reference = Is<kinds::NetworkSettingsArn>; }
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
impl cfn::ResourceType for of::CfnPortal { const TYPE: &'static str = "AWS::WorkSpacesWeb::Portal"; type Tags = cfn::TagList; type Props = CfnPortalProps; type Reference = Is<kinds::WorkSpacesWebPortalArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_settings::{Tag};
    mod of { pub enum AuthenticationType {} pub enum InstanceType {} }

    /// Words of `AuthenticationType`.
    pub type AuthenticationType = Word<fn(of::AuthenticationType)>;
    impl AuthenticationType {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `IAM_Identity_Center`
        pub const IamIdentityCenter: Self = word("IAM_Identity_Center");
    }

    /// Words of `InstanceType`.
    pub type InstanceType = Word<fn(of::InstanceType)>;
    impl InstanceType {
        /// `standard.regular`
        pub const StandardRegular: Self = word("standard.regular");
        /// `standard.large`
        pub const StandardLarge: Self = word("standard.large");
        /// `standard.xlarge`
        pub const StandardXlarge: Self = word("standard.xlarge");
    }
}

/// [`AWS::WorkSpacesWeb::SessionLogger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html).
///
/// What `Ref` returns: `SessionLoggerArn`.
pub type CfnSessionLogger = Handle<of::CfnSessionLogger>;
impl cfn::ResourceType for of::CfnSessionLogger { const TYPE: &'static str = "AWS::WorkSpacesWeb::SessionLogger"; type Tags = cfn::TagList; type Props = CfnSessionLoggerProps; type Reference = Is<kinds::SessionLoggerArn>; }
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
    mod of { pub enum Event {} pub enum FolderStructure {} pub enum LogConfiguration {} impl ias_core::Optional for LogConfiguration {} pub enum LogFileFormat {} pub enum S3LogConfiguration {} pub enum Unit {} impl ias_core::Optional for Unit {} }

    /// Words of `Event`.
    pub type Event = Word<fn(of::Event)>;
    impl Event {
        /// `WebsiteInteract`
        pub const WebsiteInteract: Self = word("WebsiteInteract");
        /// `FileDownloadFromSecureBrowserToRemoteDisk`
        pub const FileDownloadFromSecureBrowserToRemoteDisk: Self = word("FileDownloadFromSecureBrowserToRemoteDisk");
        /// `FileTransferFromRemoteToLocalDisk`
        pub const FileTransferFromRemoteToLocalDisk: Self = word("FileTransferFromRemoteToLocalDisk");
        /// `FileTransferFromLocalToRemoteDisk`
        pub const FileTransferFromLocalToRemoteDisk: Self = word("FileTransferFromLocalToRemoteDisk");
        /// `FileUploadFromRemoteDiskToSecureBrowser`
        pub const FileUploadFromRemoteDiskToSecureBrowser: Self = word("FileUploadFromRemoteDiskToSecureBrowser");
        /// `ContentPasteToWebsite`
        pub const ContentPasteToWebsite: Self = word("ContentPasteToWebsite");
        /// `ContentTransferFromLocalToRemoteClipboard`
        pub const ContentTransferFromLocalToRemoteClipboard: Self = word("ContentTransferFromLocalToRemoteClipboard");
        /// `ContentCopyFromWebsite`
        pub const ContentCopyFromWebsite: Self = word("ContentCopyFromWebsite");
        /// `UrlLoad`
        pub const UrlLoad: Self = word("UrlLoad");
        /// `TabOpen`
        pub const TabOpen: Self = word("TabOpen");
        /// `TabClose`
        pub const TabClose: Self = word("TabClose");
        /// `PrintJobSubmit`
        pub const PrintJobSubmit: Self = word("PrintJobSubmit");
        /// `SessionConnect`
        pub const SessionConnect: Self = word("SessionConnect");
        /// `SessionStart`
        pub const SessionStart: Self = word("SessionStart");
        /// `SessionDisconnect`
        pub const SessionDisconnect: Self = word("SessionDisconnect");
        /// `SessionEnd`
        pub const SessionEnd: Self = word("SessionEnd");
        /// `UrlBlockByContentFilter`
        pub const UrlBlockByContentFilter: Self = word("UrlBlockByContentFilter");
    }

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
    pub type FolderStructure = Word<fn(of::FolderStructure)>;
    impl FolderStructure {
        /// `Flat`
        pub const Flat: Self = word("Flat");
        /// `NestedByDate`
        pub const NestedByDate: Self = word("NestedByDate");
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3LogConfiguration>) -> Self { with(self, "S3", value) }
    }

    /// Words of `LogFileFormat`.
    pub type LogFileFormat = Word<fn(of::LogFileFormat)>;
    impl LogFileFormat {
        /// `JSONLines`
        pub const JsonLines: Self = word("JSONLines");
        /// `Json`
        pub const Json: Self = word("Json");
    }

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
impl cfn::ResourceType for of::CfnTrustStore { const TYPE: &'static str = "AWS::WorkSpacesWeb::TrustStore"; type Tags = cfn::TagList; type Props = CfnTrustStoreProps; type Reference = Is<kinds::WorkSpacesWebTrustStoreArn>; }
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
impl cfn::ResourceType for of::CfnUserAccessLoggingSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::UserAccessLoggingSettings"; type Tags = cfn::TagList; type Props = CfnUserAccessLoggingSettingsProps; type Reference = Is<kinds::UserAccessLoggingSettingsArn>; }
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
impl cfn::ResourceType for of::CfnUserSettings { const TYPE: &'static str = "AWS::WorkSpacesWeb::UserSettings"; type Tags = cfn::TagList; type Props = CfnUserSettingsProps; type Reference = Is<kinds::UserSettingsArn>; }
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
    mod of { pub enum BrandingConfiguration {} impl ias_core::Optional for BrandingConfiguration {} pub enum ColorTheme {} pub enum CookieSpecification {} pub enum CookieSynchronizationConfiguration {} pub enum EnabledType {} pub enum LocalizedBrandingStrings {} pub enum MaxDisplayResolution {} pub enum ToolbarConfiguration {} impl ias_core::Optional for ToolbarConfiguration {} pub enum ToolbarItem {} pub enum ToolbarType {} pub enum VisualMode {} }

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
    pub type ColorTheme = Word<fn(of::ColorTheme)>;
    impl ColorTheme {
        /// `Light`
        pub const Light: Self = word("Light");
        /// `Dark`
        pub const Dark: Self = word("Dark");
    }

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
    pub type EnabledType = Word<fn(of::EnabledType)>;
    impl EnabledType {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
    }

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
    pub type MaxDisplayResolution = Word<fn(of::MaxDisplayResolution)>;
    impl MaxDisplayResolution {
        /// `size4096X2160`
        pub const Size4096X2160: Self = word("size4096X2160");
        /// `size3840X2160`
        pub const Size3840X2160: Self = word("size3840X2160");
        /// `size3440X1440`
        pub const Size3440X1440: Self = word("size3440X1440");
        /// `size2560X1440`
        pub const Size2560X1440: Self = word("size2560X1440");
        /// `size1920X1080`
        pub const Size1920X1080: Self = word("size1920X1080");
        /// `size1280X720`
        pub const Size1280X720: Self = word("size1280X720");
        /// `size1024X768`
        pub const Size1024X768: Self = word("size1024X768");
        /// `size800X600`
        pub const Size800X600: Self = word("size800X600");
    }

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
    pub type ToolbarItem = Word<fn(of::ToolbarItem)>;
    impl ToolbarItem {
        /// `Windows`
        pub const Windows: Self = word("Windows");
        /// `DualMonitor`
        pub const DualMonitor: Self = word("DualMonitor");
        /// `FullScreen`
        pub const FullScreen: Self = word("FullScreen");
        /// `Webcam`
        pub const Webcam: Self = word("Webcam");
        /// `Microphone`
        pub const Microphone: Self = word("Microphone");
    }

    /// Words of `ToolbarType`.
    pub type ToolbarType = Word<fn(of::ToolbarType)>;
    impl ToolbarType {
        /// `Floating`
        pub const Floating: Self = word("Floating");
        /// `Docked`
        pub const Docked: Self = word("Docked");
    }

    /// Words of `VisualMode`.
    pub type VisualMode = Word<fn(of::VisualMode)>;
    impl VisualMode {
        /// `Dark`
        pub const Dark: Self = word("Dark");
        /// `Light`
        pub const Light: Self = word("Light");
    }
}
