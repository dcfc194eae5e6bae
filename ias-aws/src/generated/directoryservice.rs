// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DirectoryService`.

use super::prelude::*;

mod of { pub enum CfnMicrosoftAd {} pub enum CfnSimpleAd {} }

/// [`AWS::DirectoryService::MicrosoftAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html).
///
/// What `Ref` returns: `Id`.
pub type CfnMicrosoftAd = Handle<of::CfnMicrosoftAd>;
impl cfn::ResourceType for of::CfnMicrosoftAd { const TYPE: &'static str = "AWS::DirectoryService::MicrosoftAD"; type Tags = cfn::NoTags; type Props = CfnMicrosoftAdProps; type Reference = String; }
impl CfnMicrosoftAd {
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `DirectoryId`.
    #[inline] pub fn attr_directory_id(&self) -> Val<String> { cfn::attribute(&self.0, "DirectoryId") }
    /// The attribute `DnsIpAddresses`.
    #[inline] pub fn attr_dns_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DnsIpAddresses") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnMicrosoftAd`].
///
/// Mandatory: `VpcSettings`, `Name`.
///
/// A change replaces the resource: `CreateAlias`, `Edition`, `Name`, `Password`, `ShortName`, `VpcSettings`.
pub type CfnMicrosoftAdProps = Fields<of::CfnMicrosoftAd>;
impl CfnMicrosoftAdProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_settings: impl IntoVal<cfn_microsoft_ad::VpcSettings>, name: impl IntoVal<String>) -> Self { with(with(empty(), "VpcSettings", vpc_settings), "Name", name) }
    /// `CreateAlias`. Changing it replaces the resource.
    #[track_caller] pub fn create_alias(self, value: impl IntoVal<bool>) -> Self { with(self, "CreateAlias", value) }
    /// `Edition`: default `"Enterprise"`. Changing it replaces the resource.
    #[track_caller] pub fn edition(self, value: impl IntoVal<cfn_microsoft_ad::Edition>) -> Self { with(self, "Edition", value) }
    /// `EnableSso`: default `false`.
    #[track_caller] pub fn enable_sso(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSso", value) }
    /// `Name`: mandatory, matches `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Password`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `ShortName`: matches `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`. Changing it replaces the resource.
    #[track_caller] pub fn short_name(self, value: impl IntoVal<String>) -> Self { with(self, "ShortName", value) }
    /// `VpcSettings`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_settings(self, value: impl IntoVal<cfn_microsoft_ad::VpcSettings>) -> Self { with(self, "VpcSettings", value) }
}

/// Types of [`CfnMicrosoftAd`].
pub mod cfn_microsoft_ad {
    use super::super::prelude::*;
    mod of { pub enum Edition {} pub enum VpcSettings {} }

    /// Words of `Edition`.
    pub type Edition = Word<fn(of::Edition)>;
    impl Edition {
        /// `Enterprise`
        pub const Enterprise: Self = word("Enterprise");
        /// `Standard`
        pub const Standard: Self = word("Standard");
    }

    /// `VpcSettings`.
    pub type VpcSettings = Fields<of::VpcSettings>;
    impl VpcSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "VpcId", vpc_id), "SubnetIds", subnet_ids) }
        /// `SubnetIds`: mandatory, no item twice, each matches `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`: mandatory, matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}

/// [`AWS::DirectoryService::SimpleAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html).
///
/// What `Ref` returns: `DirectoryId`.
pub type CfnSimpleAd = Handle<of::CfnSimpleAd>;
impl cfn::ResourceType for of::CfnSimpleAd { const TYPE: &'static str = "AWS::DirectoryService::SimpleAD"; type Tags = cfn::TagList; type Props = CfnSimpleAdProps; type Reference = String; }
impl CfnSimpleAd {
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<String> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `DirectoryId`.
    #[inline] pub fn attr_directory_id(&self) -> Val<String> { cfn::attribute(&self.0, "DirectoryId") }
    /// The attribute `DnsIpAddresses`.
    #[inline] pub fn attr_dns_ip_addresses(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DnsIpAddresses") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSimpleAd`].
///
/// Mandatory: `VpcSettings`, `Size`, `Name`.
///
/// A change replaces the resource: `CreateAlias`, `Description`, `Name`, `Password`, `ShortName`, `Size`, `VpcSettings`.
pub type CfnSimpleAdProps = Fields<of::CfnSimpleAd>;
/// What [`CfnSimpleAdProps`] cannot do without.
pub struct CfnSimpleAdPropsRequired<A, B, C> {
    /// `VpcSettings`. Changing it replaces the resource.
    pub vpc_settings: A,
    /// `Size`. Changing it replaces the resource.
    pub size: B,
    /// `Name`: matches `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnSimpleAdProps {
    /// Takes what is mandatory, by name: [`CfnSimpleAdPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_simple_ad::VpcSettings>, B: IntoVal<cfn_simple_ad::Size>, C: IntoVal<String>>(required: CfnSimpleAdPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcSettings", required.vpc_settings), "Size", required.size), "Name", required.name) }
    /// `CreateAlias`. Changing it replaces the resource.
    #[track_caller] pub fn create_alias(self, value: impl IntoVal<bool>) -> Self { with(self, "CreateAlias", value) }
    /// `Description`: at most 128 characters, matches `^([a-zA-Z0-9_])[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnableSso`.
    #[track_caller] pub fn enable_sso(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableSso", value) }
    /// `Name`: mandatory, matches `^([a-zA-Z0-9]+[\\.-])+([a-zA-Z0-9])+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Password`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `ShortName`: matches `^[^\\/:*?"<>|.]+[^\\/:*?"<>|]*$`. Changing it replaces the resource.
    #[track_caller] pub fn short_name(self, value: impl IntoVal<String>) -> Self { with(self, "ShortName", value) }
    /// `Size`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn size(self, value: impl IntoVal<cfn_simple_ad::Size>) -> Self { with(self, "Size", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_simple_ad::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcSettings`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_settings(self, value: impl IntoVal<cfn_simple_ad::VpcSettings>) -> Self { with(self, "VpcSettings", value) }
}

/// Types of [`CfnSimpleAd`].
pub mod cfn_simple_ad {
    use super::super::prelude::*;
    mod of { pub enum Size {} pub enum Tag {} pub enum VpcSettings {} }

    /// Words of `Size`.
    pub type Size = Word<fn(of::Size)>;
    impl Size {
        /// `Large`
        pub const Large: Self = word("Large");
        /// `Small`
        pub const Small: Self = word("Small");
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

    /// `VpcSettings`.
    pub type VpcSettings = Fields<of::VpcSettings>;
    impl VpcSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, subnet_ids: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "VpcId", vpc_id), "SubnetIds", subnet_ids) }
        /// `SubnetIds`: mandatory, no item twice, each matches `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`: mandatory, matches `^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}
