// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CloudFront`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAnycastIpList {} pub enum CfnCachePolicy {} pub enum CfnCloudFrontOriginAccessIdentity {} pub enum CfnConnectionFunction {} pub enum CfnConnectionGroup {} pub enum CfnContinuousDeploymentPolicy {} pub enum CfnDistribution {} pub enum CfnDistributionTenant {} pub enum CfnFieldLevelEncryptionConfig {} pub enum CfnFieldLevelEncryptionProfile {} pub enum CfnFunction {} pub enum CfnKeyGroup {} pub enum CfnKeyValueStore {} pub enum CfnMonitoringSubscription {} pub enum CfnOriginAccessControl {} pub enum CfnOriginRequestPolicy {} pub enum CfnPublicKey {} pub enum CfnRealtimeLogConfig {} pub enum CfnResponseHeadersPolicy {} pub enum CfnStreamingDistribution {} pub enum CfnTrustStore {} pub enum CfnVpcOrigin {} }

/// [`AWS::CloudFront::AnycastIpList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html).
///
/// What `Ref` returns: `Id`.
pub type CfnAnycastIpList = Handle<of::CfnAnycastIpList>;
impl cfn::ResourceType for of::CfnAnycastIpList { const TYPE: &'static str = "AWS::CloudFront::AnycastIpList"; type Tags = cfn::NoTags; type Props = CfnAnycastIpListProps; type Reference = String; }
impl CfnAnycastIpList {
    /// The attribute `AnycastIpList`.
    #[inline] pub fn attr_anycast_ip_list(&self) -> Val<Json> { cfn::attribute(&self.0, "AnycastIpList") }
    /// The attribute `ETag`.
    #[inline] pub fn attr_e_tag(&self) -> Val<String> { cfn::attribute(&self.0, "ETag") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IpamCidrConfigResults`.
    #[inline] pub fn attr_ipam_cidr_config_results(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "IpamCidrConfigResults") }
}

/// Properties of [`CfnAnycastIpList`].
///
/// Mandatory: `IpCount`, `Name`.
///
/// A change replaces the resource: `IpCount`, `Name`, `Tags`.
pub type CfnAnycastIpListProps = Fields<of::CfnAnycastIpList>;
impl CfnAnycastIpListProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(ip_count: impl IntoVal<i64>, name: impl IntoVal<String>) -> Self { with(with(empty(), "IpCount", ip_count), "Name", name) }
    /// `IpAddressType`.
    #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<cfn_anycast_ip_list::IpAddressType>) -> Self { with(self, "IpAddressType", value) }
    /// `IpCount`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn ip_count(self, value: impl IntoVal<i64>) -> Self { with(self, "IpCount", value) }
    /// `IpamCidrConfigs`. Write-only.
    #[track_caller] pub fn ipam_cidr_configs(self, value: impl IntoVal<List<cfn_anycast_ip_list::IpamCidrConfig>>) -> Self { with(self, "IpamCidrConfigs", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<cfn_anycast_ip_list::Tags>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAnycastIpList`].
pub mod cfn_anycast_ip_list {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IpAddressType {} pub enum IpamCidrConfig {} pub enum Tag {} pub enum Tags {} impl ias_core::Optional for Tags {} }

    /// Words of `IpAddressType`.
    pub type IpAddressType = Word<fn(of::IpAddressType)>;
    impl IpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
    }

    /// `IpamCidrConfig`.
    pub type IpamCidrConfig = Fields<of::IpamCidrConfig>;
    impl IpamCidrConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cidr: impl IntoVal<String>, ipam_pool_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Cidr", cidr), "IpamPoolArn", ipam_pool_arn) }
        /// `Cidr`: mandatory, in the form `ipv4-network`.
        #[track_caller] pub fn cidr(self, value: impl IntoVal<String>) -> Self { with(self, "Cidr", value) }
        /// `IpamPoolArn`: mandatory.
        #[track_caller] pub fn ipam_pool_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IpamPoolArn", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Tags`.
    pub type Tags = Fields<of::Tags>;
    impl Tags {
        /// `Items`.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Items", value) }
    }
}

/// [`AWS::CloudFront::CachePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCachePolicy = Handle<of::CfnCachePolicy>;
impl cfn::ResourceType for of::CfnCachePolicy { const TYPE: &'static str = "AWS::CloudFront::CachePolicy"; type Tags = cfn::NoTags; type Props = CfnCachePolicyProps; type Reference = Is<kinds::CachePolicyId>; }
impl CfnCachePolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::CachePolicyId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnCachePolicy`].
///
/// Mandatory: `CachePolicyConfig`.
pub type CfnCachePolicyProps = Fields<of::CfnCachePolicy>;
impl CfnCachePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cache_policy_config: impl IntoVal<cfn_cache_policy::CachePolicyConfig>) -> Self { with(empty(), "CachePolicyConfig", cache_policy_config) }
    /// `CachePolicyConfig`: mandatory.
    #[track_caller] pub fn cache_policy_config(self, value: impl IntoVal<cfn_cache_policy::CachePolicyConfig>) -> Self { with(self, "CachePolicyConfig", value) }
}

/// Types of [`CfnCachePolicy`].
pub mod cfn_cache_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CachePolicyConfig {} pub enum CookiesConfig {} pub enum HeadersConfig {} pub enum ParametersInCacheKeyAndForwardedToOrigin {} pub enum QueryStringsConfig {} }

    /// `CachePolicyConfig`.
    pub type CachePolicyConfig = Fields<of::CachePolicyConfig>;
    /// What [`CachePolicyConfig`] cannot do without.
    pub struct CachePolicyConfigRequired<A, B, C, D, E> {
        /// `Name`.
        pub name: A,
        /// `MinTTL`: at least 0.
        pub min_ttl: B,
        /// `MaxTTL`: at least 0.
        pub max_ttl: C,
        /// `DefaultTTL`: at least 0.
        pub default_ttl: D,
        /// `ParametersInCacheKeyAndForwardedToOrigin`.
        pub parameters_in_cache_key_and_forwarded_to_origin: E,
    }
    impl CachePolicyConfig {
        /// Takes what is mandatory, by name: [`CachePolicyConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<f64>, C: IntoVal<f64>, D: IntoVal<f64>, E: IntoVal<ParametersInCacheKeyAndForwardedToOrigin>>(required: CachePolicyConfigRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Name", required.name), "MinTTL", required.min_ttl), "MaxTTL", required.max_ttl), "DefaultTTL", required.default_ttl), "ParametersInCacheKeyAndForwardedToOrigin", required.parameters_in_cache_key_and_forwarded_to_origin) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `DefaultTTL`: mandatory, at least 0.
        #[track_caller] pub fn default_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "DefaultTTL", value) }
        /// `MaxTTL`: mandatory, at least 0.
        #[track_caller] pub fn max_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTTL", value) }
        /// `MinTTL`: mandatory, at least 0.
        #[track_caller] pub fn min_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "MinTTL", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ParametersInCacheKeyAndForwardedToOrigin`: mandatory.
        #[track_caller] pub fn parameters_in_cache_key_and_forwarded_to_origin(self, value: impl IntoVal<ParametersInCacheKeyAndForwardedToOrigin>) -> Self { with(self, "ParametersInCacheKeyAndForwardedToOrigin", value) }
    }

    /// `CookiesConfig`.
    pub type CookiesConfig = Fields<of::CookiesConfig>;
    impl CookiesConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cookie_behavior: impl IntoVal<String>) -> Self { with(empty(), "CookieBehavior", cookie_behavior) }
        /// `CookieBehavior`: mandatory, matches `^(none|whitelist|allExcept|all)$`.
        #[track_caller] pub fn cookie_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "CookieBehavior", value) }
        /// `Cookies`.
        #[track_caller] pub fn cookies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cookies", value) }
    }

    /// `HeadersConfig`.
    pub type HeadersConfig = Fields<of::HeadersConfig>;
    impl HeadersConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_behavior: impl IntoVal<String>) -> Self { with(empty(), "HeaderBehavior", header_behavior) }
        /// `HeaderBehavior`: mandatory, matches `^(none|whitelist)$`.
        #[track_caller] pub fn header_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderBehavior", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Headers", value) }
    }

    /// `ParametersInCacheKeyAndForwardedToOrigin`.
    pub type ParametersInCacheKeyAndForwardedToOrigin = Fields<of::ParametersInCacheKeyAndForwardedToOrigin>;
    /// What [`ParametersInCacheKeyAndForwardedToOrigin`] cannot do without.
    pub struct ParametersInCacheKeyAndForwardedToOriginRequired<A, B, C, D> {
        /// `EnableAcceptEncodingGzip`.
        pub enable_accept_encoding_gzip: A,
        /// `HeadersConfig`.
        pub headers_config: B,
        /// `CookiesConfig`.
        pub cookies_config: C,
        /// `QueryStringsConfig`.
        pub query_strings_config: D,
    }
    impl ParametersInCacheKeyAndForwardedToOrigin {
        /// Takes what is mandatory, by name: [`ParametersInCacheKeyAndForwardedToOriginRequired`].
        #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<HeadersConfig>, C: IntoVal<CookiesConfig>, D: IntoVal<QueryStringsConfig>>(required: ParametersInCacheKeyAndForwardedToOriginRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "EnableAcceptEncodingGzip", required.enable_accept_encoding_gzip), "HeadersConfig", required.headers_config), "CookiesConfig", required.cookies_config), "QueryStringsConfig", required.query_strings_config) }
        /// `CookiesConfig`: mandatory.
        #[track_caller] pub fn cookies_config(self, value: impl IntoVal<CookiesConfig>) -> Self { with(self, "CookiesConfig", value) }
        /// `EnableAcceptEncodingBrotli`.
        #[track_caller] pub fn enable_accept_encoding_brotli(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAcceptEncodingBrotli", value) }
        /// `EnableAcceptEncodingGzip`: mandatory.
        #[track_caller] pub fn enable_accept_encoding_gzip(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAcceptEncodingGzip", value) }
        /// `HeadersConfig`: mandatory.
        #[track_caller] pub fn headers_config(self, value: impl IntoVal<HeadersConfig>) -> Self { with(self, "HeadersConfig", value) }
        /// `QueryStringsConfig`: mandatory.
        #[track_caller] pub fn query_strings_config(self, value: impl IntoVal<QueryStringsConfig>) -> Self { with(self, "QueryStringsConfig", value) }
    }

    /// `QueryStringsConfig`.
    pub type QueryStringsConfig = Fields<of::QueryStringsConfig>;
    impl QueryStringsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_string_behavior: impl IntoVal<String>) -> Self { with(empty(), "QueryStringBehavior", query_string_behavior) }
        /// `QueryStringBehavior`: mandatory, matches `^(none|whitelist|allExcept|all)$`.
        #[track_caller] pub fn query_string_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "QueryStringBehavior", value) }
        /// `QueryStrings`.
        #[track_caller] pub fn query_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryStrings", value) }
    }
}

/// [`AWS::CloudFront::CloudFrontOriginAccessIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCloudFrontOriginAccessIdentity = Handle<of::CfnCloudFrontOriginAccessIdentity>;
impl cfn::ResourceType for of::CfnCloudFrontOriginAccessIdentity { const TYPE: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity"; type Tags = cfn::NoTags; type Props = CfnCloudFrontOriginAccessIdentityProps; type Reference = String; }
impl CfnCloudFrontOriginAccessIdentity {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `S3CanonicalUserId`.
    #[inline] pub fn attr_s3_canonical_user_id(&self) -> Val<String> { cfn::attribute(&self.0, "S3CanonicalUserId") }
}

/// Properties of [`CfnCloudFrontOriginAccessIdentity`].
///
/// Mandatory: `CloudFrontOriginAccessIdentityConfig`.
pub type CfnCloudFrontOriginAccessIdentityProps = Fields<of::CfnCloudFrontOriginAccessIdentity>;
impl CfnCloudFrontOriginAccessIdentityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(cloud_front_origin_access_identity_config: impl IntoVal<cfn_cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig>) -> Self { with(empty(), "CloudFrontOriginAccessIdentityConfig", cloud_front_origin_access_identity_config) }
    /// `CloudFrontOriginAccessIdentityConfig`: mandatory.
    #[track_caller] pub fn cloud_front_origin_access_identity_config(self, value: impl IntoVal<cfn_cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig>) -> Self { with(self, "CloudFrontOriginAccessIdentityConfig", value) }
}

/// Types of [`CfnCloudFrontOriginAccessIdentity`].
pub mod cfn_cloud_front_origin_access_identity {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudFrontOriginAccessIdentityConfig {} }

    /// `CloudFrontOriginAccessIdentityConfig`.
    pub type CloudFrontOriginAccessIdentityConfig = Fields<of::CloudFrontOriginAccessIdentityConfig>;
    impl CloudFrontOriginAccessIdentityConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comment: impl IntoVal<String>) -> Self { with(empty(), "Comment", comment) }
        /// `Comment`: mandatory.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    }
}

/// [`AWS::CloudFront::ConnectionFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html).
///
/// What `Ref` returns: `Id`.
pub type CfnConnectionFunction = Handle<of::CfnConnectionFunction>;
impl cfn::ResourceType for of::CfnConnectionFunction { const TYPE: &'static str = "AWS::CloudFront::ConnectionFunction"; type Tags = cfn::TagList; type Props = CfnConnectionFunctionProps; type Reference = String; }
impl CfnConnectionFunction {
    /// The attribute `ConnectionFunctionArn`.
    #[inline] pub fn attr_connection_function_arn(&self) -> Val<Is<kinds::ConnectionFunctionArn>> { cfn::attribute(&self.0, "ConnectionFunctionArn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `ETag`.
    #[inline] pub fn attr_e_tag(&self) -> Val<String> { cfn::attribute(&self.0, "ETag") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Stage`: one of `DEVELOPMENT`, `LIVE`.
    #[inline] pub fn attr_stage(&self) -> Val<String> { cfn::attribute(&self.0, "Stage") }
    /// The attribute `Status`: one of `UNPUBLISHED`, `DEPLOYED`, `UNASSOCIATED`, `PUBLISHING`, `IN_PROGRESS`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnConnectionFunction`].
///
/// Mandatory: `Name`, `ConnectionFunctionCode`, `ConnectionFunctionConfig`.
///
/// A change replaces the resource: `Name`.
pub type CfnConnectionFunctionProps = Fields<of::CfnConnectionFunction>;
/// What [`CfnConnectionFunctionProps`] cannot do without.
pub struct CfnConnectionFunctionPropsRequired<A, B, C> {
    /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9-_]{1,64}$`. Changing it replaces the resource.
    pub name: A,
    /// `ConnectionFunctionCode`.
    pub connection_function_code: B,
    /// `ConnectionFunctionConfig`.
    pub connection_function_config: C,
}
impl CfnConnectionFunctionProps {
    /// Takes what is mandatory, by name: [`CfnConnectionFunctionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_connection_function::ConnectionFunctionConfig>>(required: CfnConnectionFunctionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ConnectionFunctionCode", required.connection_function_code), "ConnectionFunctionConfig", required.connection_function_config) }
    /// `AutoPublish`: default `false`. Write-only.
    #[track_caller] pub fn auto_publish(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoPublish", value) }
    /// `ConnectionFunctionCode`: mandatory.
    #[track_caller] pub fn connection_function_code(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionFunctionCode", value) }
    /// `ConnectionFunctionConfig`: mandatory.
    #[track_caller] pub fn connection_function_config(self, value: impl IntoVal<cfn_connection_function::ConnectionFunctionConfig>) -> Self { with(self, "ConnectionFunctionConfig", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection_function::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectionFunction`].
pub mod cfn_connection_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConnectionFunctionConfig {} pub enum ConnectionFunctionConfigRuntime {} pub enum KeyValueStoreAssociation {} pub enum Tag {} }

    /// `ConnectionFunctionConfig`.
    pub type ConnectionFunctionConfig = Fields<of::ConnectionFunctionConfig>;
    impl ConnectionFunctionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comment: impl IntoVal<String>, runtime: impl IntoVal<ConnectionFunctionConfigRuntime>) -> Self { with(with(empty(), "Comment", comment), "Runtime", runtime) }
        /// `Comment`: mandatory.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `KeyValueStoreAssociations`: no item twice.
        #[track_caller] pub fn key_value_store_associations(self, value: impl IntoVal<List<KeyValueStoreAssociation>>) -> Self { with(self, "KeyValueStoreAssociations", value) }
        /// `Runtime`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<ConnectionFunctionConfigRuntime>) -> Self { with(self, "Runtime", value) }
    }

    /// Words of `Runtime`.
    pub type ConnectionFunctionConfigRuntime = Word<fn(of::ConnectionFunctionConfigRuntime)>;
    impl ConnectionFunctionConfigRuntime {
        /// `cloudfront-js-2.0`
        pub const CloudfrontJs2_0: Self = word("cloudfront-js-2.0");
    }

    /// `KeyValueStoreAssociation`.
    pub type KeyValueStoreAssociation = Fields<of::KeyValueStoreAssociation>;
    impl KeyValueStoreAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_value_store_arn: impl IntoVal<String>) -> Self { with(empty(), "KeyValueStoreARN", key_value_store_arn) }
        /// `KeyValueStoreARN`: mandatory.
        #[track_caller] pub fn key_value_store_arn(self, value: impl IntoVal<String>) -> Self { with(self, "KeyValueStoreARN", value) }
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
}

/// [`AWS::CloudFront::ConnectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnConnectionGroup = Handle<of::CfnConnectionGroup>;
impl cfn::ResourceType for of::CfnConnectionGroup { const TYPE: &'static str = "AWS::CloudFront::ConnectionGroup"; type Tags = cfn::TagList; type Props = CfnConnectionGroupProps; type Reference = String; }
impl CfnConnectionGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectionGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `ETag`.
    #[inline] pub fn attr_e_tag(&self) -> Val<String> { cfn::attribute(&self.0, "ETag") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `RoutingEndpoint`.
    #[inline] pub fn attr_routing_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "RoutingEndpoint") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnConnectionGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnConnectionGroupProps = Fields<of::CfnConnectionGroup>;
impl CfnConnectionGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AnycastIpListId`.
    #[track_caller] pub fn anycast_ip_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "AnycastIpListId", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `Ipv6Enabled`.
    #[track_caller] pub fn ipv6_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6Enabled", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnectionGroup`].
pub mod cfn_connection_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CloudFront::ContinuousDeploymentPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnContinuousDeploymentPolicy = Handle<of::CfnContinuousDeploymentPolicy>;
impl cfn::ResourceType for of::CfnContinuousDeploymentPolicy { const TYPE: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy"; type Tags = cfn::NoTags; type Props = CfnContinuousDeploymentPolicyProps; type Reference = String; }
impl CfnContinuousDeploymentPolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnContinuousDeploymentPolicy`].
///
/// Mandatory: `ContinuousDeploymentPolicyConfig`.
pub type CfnContinuousDeploymentPolicyProps = Fields<of::CfnContinuousDeploymentPolicy>;
impl CfnContinuousDeploymentPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(continuous_deployment_policy_config: impl IntoVal<cfn_continuous_deployment_policy::ContinuousDeploymentPolicyConfig>) -> Self { with(empty(), "ContinuousDeploymentPolicyConfig", continuous_deployment_policy_config) }
    /// `ContinuousDeploymentPolicyConfig`: mandatory.
    #[track_caller] pub fn continuous_deployment_policy_config(self, value: impl IntoVal<cfn_continuous_deployment_policy::ContinuousDeploymentPolicyConfig>) -> Self { with(self, "ContinuousDeploymentPolicyConfig", value) }
}

/// Types of [`CfnContinuousDeploymentPolicy`].
pub mod cfn_continuous_deployment_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContinuousDeploymentPolicyConfig {} pub enum ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig {} pub enum ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig {} pub enum ContinuousDeploymentPolicyConfigType {} pub enum SessionStickinessConfig {} pub enum SingleHeaderConfig {} pub enum SingleWeightConfig {} pub enum TrafficConfig {} pub enum TrafficConfigType {} }

    /// `ContinuousDeploymentPolicyConfig`.
    pub type ContinuousDeploymentPolicyConfig = Fields<of::ContinuousDeploymentPolicyConfig>;
    impl ContinuousDeploymentPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>, staging_distribution_dns_names: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Enabled", enabled), "StagingDistributionDnsNames", staging_distribution_dns_names) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `SingleHeaderPolicyConfig`. Deprecated.
        #[track_caller] pub fn single_header_policy_config(self, value: impl IntoVal<ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig>) -> Self { with(self, "SingleHeaderPolicyConfig", value) }
        /// `SingleWeightPolicyConfig`. Deprecated.
        #[track_caller] pub fn single_weight_policy_config(self, value: impl IntoVal<ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig>) -> Self { with(self, "SingleWeightPolicyConfig", value) }
        /// `StagingDistributionDnsNames`: mandatory, at least 1 item, no item twice.
        #[track_caller] pub fn staging_distribution_dns_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StagingDistributionDnsNames", value) }
        /// `TrafficConfig`.
        #[track_caller] pub fn traffic_config(self, value: impl IntoVal<TrafficConfig>) -> Self { with(self, "TrafficConfig", value) }
        /// `Type`. Deprecated.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContinuousDeploymentPolicyConfigType>) -> Self { with(self, "Type", value) }
    }

    /// `SingleHeaderPolicyConfig`.
    pub type ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig = Fields<of::ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig>;
    impl ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Header", header), "Value", value) }
        /// `Header`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `Value`: mandatory, 1 to 1783 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SingleWeightPolicyConfig`.
    pub type ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig = Fields<of::ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig>;
    impl ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(weight: impl IntoVal<f64>) -> Self { with(empty(), "Weight", weight) }
        /// `SessionStickinessConfig`.
        #[track_caller] pub fn session_stickiness_config(self, value: impl IntoVal<SessionStickinessConfig>) -> Self { with(self, "SessionStickinessConfig", value) }
        /// `Weight`: mandatory, 0 to 1.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// Words of `Type`.
    pub type ContinuousDeploymentPolicyConfigType = Word<fn(of::ContinuousDeploymentPolicyConfigType)>;
    impl ContinuousDeploymentPolicyConfigType {
        /// `SingleWeight`
        pub const SingleWeight: Self = word("SingleWeight");
        /// `SingleHeader`
        pub const SingleHeader: Self = word("SingleHeader");
    }

    /// `SessionStickinessConfig`.
    pub type SessionStickinessConfig = Fields<of::SessionStickinessConfig>;
    impl SessionStickinessConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(idle_ttl: impl IntoVal<i64>, maximum_ttl: impl IntoVal<i64>) -> Self { with(with(empty(), "IdleTTL", idle_ttl), "MaximumTTL", maximum_ttl) }
        /// `IdleTTL`: mandatory, 300 to 3600.
        #[track_caller] pub fn idle_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleTTL", value) }
        /// `MaximumTTL`: mandatory, 300 to 3600.
        #[track_caller] pub fn maximum_ttl(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumTTL", value) }
    }

    /// `SingleHeaderConfig`.
    pub type SingleHeaderConfig = Fields<of::SingleHeaderConfig>;
    impl SingleHeaderConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Header", header), "Value", value) }
        /// `Header`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `Value`: mandatory, 1 to 1783 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `SingleWeightConfig`.
    pub type SingleWeightConfig = Fields<of::SingleWeightConfig>;
    impl SingleWeightConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(weight: impl IntoVal<f64>) -> Self { with(empty(), "Weight", weight) }
        /// `SessionStickinessConfig`.
        #[track_caller] pub fn session_stickiness_config(self, value: impl IntoVal<SessionStickinessConfig>) -> Self { with(self, "SessionStickinessConfig", value) }
        /// `Weight`: mandatory, 0 to 1.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// `TrafficConfig`.
    pub type TrafficConfig = Fields<of::TrafficConfig>;
    impl TrafficConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<TrafficConfigType>) -> Self { with(empty(), "Type", type_) }
        /// `SingleHeaderConfig`.
        #[track_caller] pub fn single_header_config(self, value: impl IntoVal<SingleHeaderConfig>) -> Self { with(self, "SingleHeaderConfig", value) }
        /// `SingleWeightConfig`.
        #[track_caller] pub fn single_weight_config(self, value: impl IntoVal<SingleWeightConfig>) -> Self { with(self, "SingleWeightConfig", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TrafficConfigType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type TrafficConfigType = Word<fn(of::TrafficConfigType)>;
    impl TrafficConfigType {
        /// `SingleWeight`
        pub const SingleWeight: Self = word("SingleWeight");
        /// `SingleHeader`
        pub const SingleHeader: Self = word("SingleHeader");
    }
}

/// [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDistribution = Handle<of::CfnDistribution>;
impl cfn::ResourceType for of::CfnDistribution { const TYPE: &'static str = "AWS::CloudFront::Distribution"; type Tags = cfn::TagList; type Props = CfnDistributionProps; type Reference = Is<kinds::DistributionId>; }
impl CfnDistribution {
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::DistributionId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDistribution`].
///
/// Mandatory: `DistributionConfig`.
pub type CfnDistributionProps = Fields<of::CfnDistribution>;
impl CfnDistributionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(distribution_config: impl IntoVal<cfn_distribution::DistributionConfig>) -> Self { with(empty(), "DistributionConfig", distribution_config) }
    /// `DistributionConfig`: mandatory.
    #[track_caller] pub fn distribution_config(self, value: impl IntoVal<cfn_distribution::DistributionConfig>) -> Self { with(self, "DistributionConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_distribution::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDistribution`].
pub mod cfn_distribution {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_group::{Tag};
    mod of { pub enum CacheBehavior {} pub enum CacheTagConfig {} pub enum ConnectionFunctionAssociation {} pub enum ConnectionMode {} pub enum Cookies {} pub enum CustomErrorResponse {} pub enum CustomOriginConfig {} pub enum CustomOriginConfigIpAddressType {} pub enum CustomOriginConfigOriginProtocolPolicy {} pub enum DefaultCacheBehavior {} pub enum DefaultCacheBehaviorViewerProtocolPolicy {} pub enum DistributionConfig {} pub enum DistributionConfigHttpVersion {} pub enum DistributionConfigPriceClass {} pub enum DistributionConfigTenantConfig {} impl ias_core::Optional for DistributionConfigTenantConfig {} pub enum ForwardedValues {} pub enum FunctionAssociation {} impl ias_core::Optional for FunctionAssociation {} pub enum GeoRestriction {} pub enum GeoRestrictionRestrictionType {} pub enum GrpcConfig {} pub enum LambdaFunctionAssociation {} impl ias_core::Optional for LambdaFunctionAssociation {} pub enum LegacyCustomOrigin {} pub enum LegacyS3Origin {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum Origin {} pub enum OriginCustomHeader {} pub enum OriginGroup {} pub enum OriginGroupFailoverCriteria {} pub enum OriginGroupMember {} pub enum OriginGroupMembers {} pub enum OriginGroupSelectionCriteria {} pub enum OriginGroups {} pub enum OriginMtlsConfig {} pub enum OriginShield {} impl ias_core::Optional for OriginShield {} pub enum ParameterDefinition {} pub enum ParameterDefinitionDefinition {} impl ias_core::Optional for ParameterDefinitionDefinition {} pub enum ParameterDefinitionDefinitionStringSchema {} pub enum Restrictions {} pub enum S3OriginConfig {} impl ias_core::Optional for S3OriginConfig {} pub enum StatusCodes {} pub enum TrustStoreConfig {} pub enum ViewerCertificate {} impl ias_core::Optional for ViewerCertificate {} pub enum ViewerCertificateMinimumProtocolVersion {} pub enum ViewerCertificateSslSupportMethod {} pub enum ViewerMtlsConfig {} impl ias_core::Optional for ViewerMtlsConfig {} pub enum ViewerMtlsMode {} pub enum VpcOriginConfig {} }

    /// `CacheBehavior`.
    pub type CacheBehavior = Fields<of::CacheBehavior>;
    /// What [`CacheBehavior`] cannot do without.
    pub struct CacheBehaviorRequired<A, B, C> {
        /// `PathPattern`.
        pub path_pattern: A,
        /// `TargetOriginId`.
        pub target_origin_id: B,
        /// `ViewerProtocolPolicy`.
        pub viewer_protocol_policy: C,
    }
    impl CacheBehavior {
        /// Takes what is mandatory, by name: [`CacheBehaviorRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CacheBehaviorRequired<A, B, C>) -> Self { with(with(with(empty(), "PathPattern", required.path_pattern), "TargetOriginId", required.target_origin_id), "ViewerProtocolPolicy", required.viewer_protocol_policy) }
        /// `AllowedMethods`: default `["GET","HEAD"]`.
        #[track_caller] pub fn allowed_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedMethods", value) }
        /// `CachePolicyId`.
        #[track_caller] pub fn cache_policy_id(self, value: impl IntoVal<Is<kinds::CachePolicyId>>) -> Self { with(self, "CachePolicyId", value) }
        /// `CachedMethods`: default `["GET","HEAD"]`.
        #[track_caller] pub fn cached_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CachedMethods", value) }
        /// `Compress`: default `false`.
        #[track_caller] pub fn compress(self, value: impl IntoVal<bool>) -> Self { with(self, "Compress", value) }
        /// `DefaultTTL`: default `86400`.
        #[track_caller] pub fn default_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "DefaultTTL", value) }
        /// `FieldLevelEncryptionId`: default `""`.
        #[track_caller] pub fn field_level_encryption_id(self, value: impl IntoVal<String>) -> Self { with(self, "FieldLevelEncryptionId", value) }
        /// `ForwardedValues`.
        #[track_caller] pub fn forwarded_values(self, value: impl IntoVal<ForwardedValues>) -> Self { with(self, "ForwardedValues", value) }
        /// `FunctionAssociations`.
        #[track_caller] pub fn function_associations(self, value: impl IntoVal<List<FunctionAssociation>>) -> Self { with(self, "FunctionAssociations", value) }
        /// `GrpcConfig`.
        #[track_caller] pub fn grpc_config(self, value: impl IntoVal<GrpcConfig>) -> Self { with(self, "GrpcConfig", value) }
        /// `LambdaFunctionAssociations`.
        #[track_caller] pub fn lambda_function_associations(self, value: impl IntoVal<List<LambdaFunctionAssociation>>) -> Self { with(self, "LambdaFunctionAssociations", value) }
        /// `MaxTTL`: default `31536000`.
        #[track_caller] pub fn max_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTTL", value) }
        /// `MinTTL`: default `0`.
        #[track_caller] pub fn min_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "MinTTL", value) }
        /// `OriginRequestPolicyId`.
        #[track_caller] pub fn origin_request_policy_id(self, value: impl IntoVal<Is<kinds::OriginRequestPolicyId>>) -> Self { with(self, "OriginRequestPolicyId", value) }
        /// `PathPattern`: mandatory.
        #[track_caller] pub fn path_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "PathPattern", value) }
        /// `RealtimeLogConfigArn`.
        #[track_caller] pub fn realtime_log_config_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RealtimeLogConfigArn", value) }
        /// `ResponseHeadersPolicyId`.
        #[track_caller] pub fn response_headers_policy_id(self, value: impl IntoVal<Is<kinds::ResponseHeadersPolicyId>>) -> Self { with(self, "ResponseHeadersPolicyId", value) }
        /// `SmoothStreaming`: default `false`.
        #[track_caller] pub fn smooth_streaming(self, value: impl IntoVal<bool>) -> Self { with(self, "SmoothStreaming", value) }
        /// `TargetOriginId`: mandatory.
        #[track_caller] pub fn target_origin_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetOriginId", value) }
        /// `TrustedKeyGroups`.
        #[track_caller] pub fn trusted_key_groups(self, value: impl IntoVal<List<Is<kinds::KeyGroupId>>>) -> Self { with(self, "TrustedKeyGroups", value) }
        /// `TrustedSigners`.
        #[track_caller] pub fn trusted_signers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TrustedSigners", value) }
        /// `ViewerProtocolPolicy`: mandatory.
        #[track_caller] pub fn viewer_protocol_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ViewerProtocolPolicy", value) }
    }

    /// `CacheTagConfig`.
    pub type CacheTagConfig = Fields<of::CacheTagConfig>;
    impl CacheTagConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_name: impl IntoVal<String>) -> Self { with(empty(), "HeaderName", header_name) }
        /// `HeaderName`: mandatory.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
    }

    /// `ConnectionFunctionAssociation`.
    pub type ConnectionFunctionAssociation = Fields<of::ConnectionFunctionAssociation>;
    impl ConnectionFunctionAssociation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// Words of `ConnectionMode`.
    pub type ConnectionMode = Word<fn(of::ConnectionMode)>;
    impl ConnectionMode {
        /// `direct`
        pub const Direct: Self = word("direct");
        /// `tenant-only`
        pub const TenantOnly: Self = word("tenant-only");
    }

    /// `Cookies`.
    pub type Cookies = Fields<of::Cookies>;
    impl Cookies {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(forward: impl IntoVal<String>) -> Self { with(empty(), "Forward", forward) }
        /// `Forward`: mandatory.
        #[track_caller] pub fn forward(self, value: impl IntoVal<String>) -> Self { with(self, "Forward", value) }
        /// `WhitelistedNames`.
        #[track_caller] pub fn whitelisted_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WhitelistedNames", value) }
    }

    /// `CustomErrorResponse`.
    ///
    /// `ResponseCode` needs `ResponsePagePath`.
    pub type CustomErrorResponse = Fields<of::CustomErrorResponse>;
    impl CustomErrorResponse {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(error_code: impl IntoVal<i64>) -> Self { with(empty(), "ErrorCode", error_code) }
        /// `ErrorCachingMinTTL`: default `300`.
        #[track_caller] pub fn error_caching_min_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "ErrorCachingMinTTL", value) }
        /// `ErrorCode`: mandatory, one of `400`, `403`, `404`, `405`, `414`, `416`, `500`, `501`, `502`, `503`, `504`.
        #[track_caller] pub fn error_code(self, value: impl IntoVal<i64>) -> Self { with(self, "ErrorCode", value) }
        /// `ResponseCode`: one of `200`, `400`, `403`, `404`, `405`, `414`, `416`, `500`, `501`, `502`, `503`, `504`.
        #[track_caller] pub fn response_code(self, value: impl IntoVal<i64>) -> Self { with(self, "ResponseCode", value) }
        /// `ResponsePagePath`.
        #[track_caller] pub fn response_page_path(self, value: impl IntoVal<String>) -> Self { with(self, "ResponsePagePath", value) }
    }

    /// `CustomOriginConfig`.
    pub type CustomOriginConfig = Fields<of::CustomOriginConfig>;
    impl CustomOriginConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(origin_protocol_policy: impl IntoVal<CustomOriginConfigOriginProtocolPolicy>) -> Self { with(empty(), "OriginProtocolPolicy", origin_protocol_policy) }
        /// `HTTPPort`: default `80`.
        #[track_caller] pub fn http_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HTTPPort", value) }
        /// `HTTPSPort`: default `443`.
        #[track_caller] pub fn https_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HTTPSPort", value) }
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<CustomOriginConfigIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `OriginKeepaliveTimeout`: default `5`.
        #[track_caller] pub fn origin_keepalive_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "OriginKeepaliveTimeout", value) }
        /// `OriginMtlsConfig`.
        #[track_caller] pub fn origin_mtls_config(self, value: impl IntoVal<OriginMtlsConfig>) -> Self { with(self, "OriginMtlsConfig", value) }
        /// `OriginProtocolPolicy`: mandatory.
        #[track_caller] pub fn origin_protocol_policy(self, value: impl IntoVal<CustomOriginConfigOriginProtocolPolicy>) -> Self { with(self, "OriginProtocolPolicy", value) }
        /// `OriginReadTimeout`: default `30`.
        #[track_caller] pub fn origin_read_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "OriginReadTimeout", value) }
        /// `OriginSSLProtocols`: default `["TLSv1","SSLv3"]`.
        #[track_caller] pub fn origin_ssl_protocols(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OriginSSLProtocols", value) }
    }

    /// Words of `IpAddressType`.
    pub type CustomOriginConfigIpAddressType = Word<fn(of::CustomOriginConfigIpAddressType)>;
    impl CustomOriginConfigIpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `ipv6`
        pub const Ipv6: Self = word("ipv6");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
    }

    /// Words of `OriginProtocolPolicy`.
    pub type CustomOriginConfigOriginProtocolPolicy = Word<fn(of::CustomOriginConfigOriginProtocolPolicy)>;
    impl CustomOriginConfigOriginProtocolPolicy {
        /// `http-only`
        pub const HttpOnly: Self = word("http-only");
        /// `https-only`
        pub const HttpsOnly: Self = word("https-only");
        /// `match-viewer`
        pub const MatchViewer: Self = word("match-viewer");
    }

    /// `DefaultCacheBehavior`.
    pub type DefaultCacheBehavior = Fields<of::DefaultCacheBehavior>;
    impl DefaultCacheBehavior {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_origin_id: impl IntoVal<String>, viewer_protocol_policy: impl IntoVal<DefaultCacheBehaviorViewerProtocolPolicy>) -> Self { with(with(empty(), "TargetOriginId", target_origin_id), "ViewerProtocolPolicy", viewer_protocol_policy) }
        /// `AllowedMethods`: default `["GET","HEAD"]`.
        #[track_caller] pub fn allowed_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedMethods", value) }
        /// `CachePolicyId`: default `""`.
        #[track_caller] pub fn cache_policy_id(self, value: impl IntoVal<Is<kinds::CachePolicyId>>) -> Self { with(self, "CachePolicyId", value) }
        /// `CachedMethods`: default `["GET","HEAD"]`.
        #[track_caller] pub fn cached_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CachedMethods", value) }
        /// `Compress`: default `false`.
        #[track_caller] pub fn compress(self, value: impl IntoVal<bool>) -> Self { with(self, "Compress", value) }
        /// `DefaultTTL`: default `86400`.
        #[track_caller] pub fn default_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "DefaultTTL", value) }
        /// `FieldLevelEncryptionId`: default `""`.
        #[track_caller] pub fn field_level_encryption_id(self, value: impl IntoVal<String>) -> Self { with(self, "FieldLevelEncryptionId", value) }
        /// `ForwardedValues`.
        #[track_caller] pub fn forwarded_values(self, value: impl IntoVal<ForwardedValues>) -> Self { with(self, "ForwardedValues", value) }
        /// `FunctionAssociations`.
        #[track_caller] pub fn function_associations(self, value: impl IntoVal<List<FunctionAssociation>>) -> Self { with(self, "FunctionAssociations", value) }
        /// `GrpcConfig`.
        #[track_caller] pub fn grpc_config(self, value: impl IntoVal<GrpcConfig>) -> Self { with(self, "GrpcConfig", value) }
        /// `LambdaFunctionAssociations`.
        #[track_caller] pub fn lambda_function_associations(self, value: impl IntoVal<List<LambdaFunctionAssociation>>) -> Self { with(self, "LambdaFunctionAssociations", value) }
        /// `MaxTTL`: default `31536000`.
        #[track_caller] pub fn max_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTTL", value) }
        /// `MinTTL`: default `0`.
        #[track_caller] pub fn min_ttl(self, value: impl IntoVal<f64>) -> Self { with(self, "MinTTL", value) }
        /// `OriginRequestPolicyId`: default `""`.
        #[track_caller] pub fn origin_request_policy_id(self, value: impl IntoVal<Is<kinds::OriginRequestPolicyId>>) -> Self { with(self, "OriginRequestPolicyId", value) }
        /// `RealtimeLogConfigArn`: default `""`.
        #[track_caller] pub fn realtime_log_config_arn(self, value: impl IntoVal<Is<kinds::RealtimeLogConfigArn>>) -> Self { with(self, "RealtimeLogConfigArn", value) }
        /// `ResponseHeadersPolicyId`: default `""`.
        #[track_caller] pub fn response_headers_policy_id(self, value: impl IntoVal<Is<kinds::ResponseHeadersPolicyId>>) -> Self { with(self, "ResponseHeadersPolicyId", value) }
        /// `SmoothStreaming`: default `false`.
        #[track_caller] pub fn smooth_streaming(self, value: impl IntoVal<bool>) -> Self { with(self, "SmoothStreaming", value) }
        /// `TargetOriginId`: mandatory.
        #[track_caller] pub fn target_origin_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetOriginId", value) }
        /// `TrustedKeyGroups`.
        #[track_caller] pub fn trusted_key_groups(self, value: impl IntoVal<List<Is<kinds::KeyGroupId>>>) -> Self { with(self, "TrustedKeyGroups", value) }
        /// `TrustedSigners`.
        #[track_caller] pub fn trusted_signers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TrustedSigners", value) }
        /// `ViewerProtocolPolicy`: mandatory.
        #[track_caller] pub fn viewer_protocol_policy(self, value: impl IntoVal<DefaultCacheBehaviorViewerProtocolPolicy>) -> Self { with(self, "ViewerProtocolPolicy", value) }
    }

    /// Words of `ViewerProtocolPolicy`.
    pub type DefaultCacheBehaviorViewerProtocolPolicy = Word<fn(of::DefaultCacheBehaviorViewerProtocolPolicy)>;
    impl DefaultCacheBehaviorViewerProtocolPolicy {
        /// `allow-all`
        pub const AllowAll: Self = word("allow-all");
        /// `https-only`
        pub const HttpsOnly: Self = word("https-only");
        /// `redirect-to-https`
        pub const RedirectToHttps: Self = word("redirect-to-https");
    }

    /// `DistributionConfig`.
    pub type DistributionConfig = Fields<of::DistributionConfig>;
    impl DistributionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>, default_cache_behavior: impl IntoVal<DefaultCacheBehavior>) -> Self { with(with(empty(), "Enabled", enabled), "DefaultCacheBehavior", default_cache_behavior) }
        /// `Aliases`.
        #[track_caller] pub fn aliases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Aliases", value) }
        /// `AnycastIpListId`.
        #[track_caller] pub fn anycast_ip_list_id(self, value: impl IntoVal<String>) -> Self { with(self, "AnycastIpListId", value) }
        /// `CNAMEs`.
        #[track_caller] pub fn cnames(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CNAMEs", value) }
        /// `CacheBehaviors`.
        #[track_caller] pub fn cache_behaviors(self, value: impl IntoVal<List<CacheBehavior>>) -> Self { with(self, "CacheBehaviors", value) }
        /// `CacheTagConfig`.
        #[track_caller] pub fn cache_tag_config(self, value: impl IntoVal<CacheTagConfig>) -> Self { with(self, "CacheTagConfig", value) }
        /// `Comment`: default `""`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `ConnectionFunctionAssociation`.
        #[track_caller] pub fn connection_function_association(self, value: impl IntoVal<ConnectionFunctionAssociation>) -> Self { with(self, "ConnectionFunctionAssociation", value) }
        /// `ConnectionMode`.
        #[track_caller] pub fn connection_mode(self, value: impl IntoVal<ConnectionMode>) -> Self { with(self, "ConnectionMode", value) }
        /// `ContinuousDeploymentPolicyId`.
        #[track_caller] pub fn continuous_deployment_policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContinuousDeploymentPolicyId", value) }
        /// `CustomErrorResponses`.
        #[track_caller] pub fn custom_error_responses(self, value: impl IntoVal<List<CustomErrorResponse>>) -> Self { with(self, "CustomErrorResponses", value) }
        /// `CustomOrigin`. Deprecated.
        #[track_caller] pub fn custom_origin(self, value: impl IntoVal<LegacyCustomOrigin>) -> Self { with(self, "CustomOrigin", value) }
        /// `DefaultCacheBehavior`: mandatory.
        #[track_caller] pub fn default_cache_behavior(self, value: impl IntoVal<DefaultCacheBehavior>) -> Self { with(self, "DefaultCacheBehavior", value) }
        /// `DefaultRootObject`: default `""`.
        #[track_caller] pub fn default_root_object(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultRootObject", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `HttpVersion`: default `"http1.1"`.
        #[track_caller] pub fn http_version(self, value: impl IntoVal<DistributionConfigHttpVersion>) -> Self { with(self, "HttpVersion", value) }
        /// `IPV6Enabled`.
        #[track_caller] pub fn ipv6_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IPV6Enabled", value) }
        /// `Logging`.
        #[track_caller] pub fn logging(self, value: impl IntoVal<Logging>) -> Self { with(self, "Logging", value) }
        /// `OriginGroups`.
        #[track_caller] pub fn origin_groups(self, value: impl IntoVal<OriginGroups>) -> Self { with(self, "OriginGroups", value) }
        /// `Origins`.
        #[track_caller] pub fn origins(self, value: impl IntoVal<List<Origin>>) -> Self { with(self, "Origins", value) }
        /// `PriceClass`: default `"PriceClass_All"`.
        #[track_caller] pub fn price_class(self, value: impl IntoVal<DistributionConfigPriceClass>) -> Self { with(self, "PriceClass", value) }
        /// `Restrictions`.
        #[track_caller] pub fn restrictions(self, value: impl IntoVal<Restrictions>) -> Self { with(self, "Restrictions", value) }
        /// `S3Origin`. Deprecated.
        #[track_caller] pub fn s3_origin(self, value: impl IntoVal<LegacyS3Origin>) -> Self { with(self, "S3Origin", value) }
        /// `Staging`.
        #[track_caller] pub fn staging(self, value: impl IntoVal<bool>) -> Self { with(self, "Staging", value) }
        /// `TenantConfig`.
        #[track_caller] pub fn tenant_config(self, value: impl IntoVal<DistributionConfigTenantConfig>) -> Self { with(self, "TenantConfig", value) }
        /// `ViewerCertificate`: default `{"CloudFrontDefaultCertificate":true}`.
        #[track_caller] pub fn viewer_certificate(self, value: impl IntoVal<ViewerCertificate>) -> Self { with(self, "ViewerCertificate", value) }
        /// `ViewerMtlsConfig`.
        #[track_caller] pub fn viewer_mtls_config(self, value: impl IntoVal<ViewerMtlsConfig>) -> Self { with(self, "ViewerMtlsConfig", value) }
        /// `WebACLId`: default `""`.
        #[track_caller] pub fn web_acl_id(self, value: impl IntoVal<String>) -> Self { with(self, "WebACLId", value) }
    }

    /// Words of `HttpVersion`.
    pub type DistributionConfigHttpVersion = Word<fn(of::DistributionConfigHttpVersion)>;
    impl DistributionConfigHttpVersion {
        /// `http1.1`
        pub const Http1_1: Self = word("http1.1");
        /// `http2`
        pub const Http2: Self = word("http2");
        /// `http2and3`
        pub const Http2and3: Self = word("http2and3");
        /// `http3`
        pub const Http3: Self = word("http3");
    }

    /// Words of `PriceClass`.
    pub type DistributionConfigPriceClass = Word<fn(of::DistributionConfigPriceClass)>;
    impl DistributionConfigPriceClass {
        /// `None`
        pub const None: Self = word("None");
        /// `PriceClass_100`
        pub const PriceClass100: Self = word("PriceClass_100");
        /// `PriceClass_200`
        pub const PriceClass200: Self = word("PriceClass_200");
        /// `PriceClass_All`
        pub const PriceClassAll: Self = word("PriceClass_All");
    }

    /// `TenantConfig`.
    pub type DistributionConfigTenantConfig = Fields<of::DistributionConfigTenantConfig>;
    impl DistributionConfigTenantConfig {
        /// `ParameterDefinitions`.
        #[track_caller] pub fn parameter_definitions(self, value: impl IntoVal<List<ParameterDefinition>>) -> Self { with(self, "ParameterDefinitions", value) }
    }

    /// `ForwardedValues`.
    pub type ForwardedValues = Fields<of::ForwardedValues>;
    impl ForwardedValues {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_string: impl IntoVal<bool>) -> Self { with(empty(), "QueryString", query_string) }
        /// `Cookies`: default `{"Forward":"none"}`.
        #[track_caller] pub fn cookies(self, value: impl IntoVal<Cookies>) -> Self { with(self, "Cookies", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Headers", value) }
        /// `QueryString`: mandatory.
        #[track_caller] pub fn query_string(self, value: impl IntoVal<bool>) -> Self { with(self, "QueryString", value) }
        /// `QueryStringCacheKeys`.
        #[track_caller] pub fn query_string_cache_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryStringCacheKeys", value) }
    }

    /// `FunctionAssociation`.
    pub type FunctionAssociation = Fields<of::FunctionAssociation>;
    impl FunctionAssociation {
        /// `EventType`.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
        /// `FunctionARN`.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::CloudFrontFunctionArn>>) -> Self { with(self, "FunctionARN", value) }
    }

    /// `GeoRestriction`.
    pub type GeoRestriction = Fields<of::GeoRestriction>;
    impl GeoRestriction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(restriction_type: impl IntoVal<GeoRestrictionRestrictionType>) -> Self { with(empty(), "RestrictionType", restriction_type) }
        /// `Locations`: each one of `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT` and 237 more.
        #[track_caller] pub fn locations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Locations", value) }
        /// `RestrictionType`: mandatory.
        #[track_caller] pub fn restriction_type(self, value: impl IntoVal<GeoRestrictionRestrictionType>) -> Self { with(self, "RestrictionType", value) }
    }

    /// Words of `RestrictionType`.
    pub type GeoRestrictionRestrictionType = Word<fn(of::GeoRestrictionRestrictionType)>;
    impl GeoRestrictionRestrictionType {
        /// `blacklist`
        pub const Blacklist: Self = word("blacklist");
        /// `none`
        pub const None: Self = word("none");
        /// `whitelist`
        pub const Whitelist: Self = word("whitelist");
    }

    /// `GrpcConfig`.
    pub type GrpcConfig = Fields<of::GrpcConfig>;
    impl GrpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `LambdaFunctionAssociation`.
    pub type LambdaFunctionAssociation = Fields<of::LambdaFunctionAssociation>;
    impl LambdaFunctionAssociation {
        /// `EventType`.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<String>) -> Self { with(self, "EventType", value) }
        /// `IncludeBody`.
        #[track_caller] pub fn include_body(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeBody", value) }
        /// `LambdaFunctionARN`.
        #[track_caller] pub fn lambda_function_arn(self, value: impl IntoVal<Is<kinds::VersionFunctionArn>>) -> Self { with(self, "LambdaFunctionARN", value) }
    }

    /// `LegacyCustomOrigin`.
    pub type LegacyCustomOrigin = Fields<of::LegacyCustomOrigin>;
    /// What [`LegacyCustomOrigin`] cannot do without.
    pub struct LegacyCustomOriginRequired<A, B, C> {
        /// `DNSName`.
        pub dns_name: A,
        /// `OriginProtocolPolicy`.
        pub origin_protocol_policy: B,
        /// `OriginSSLProtocols`.
        pub origin_ssl_protocols: C,
    }
    impl LegacyCustomOrigin {
        /// Takes what is mandatory, by name: [`LegacyCustomOriginRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: LegacyCustomOriginRequired<A, B, C>) -> Self { with(with(with(empty(), "DNSName", required.dns_name), "OriginProtocolPolicy", required.origin_protocol_policy), "OriginSSLProtocols", required.origin_ssl_protocols) }
        /// `DNSName`: mandatory.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DNSName", value) }
        /// `HTTPPort`: default `80`.
        #[track_caller] pub fn http_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HTTPPort", value) }
        /// `HTTPSPort`: default `443`.
        #[track_caller] pub fn https_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HTTPSPort", value) }
        /// `OriginProtocolPolicy`: mandatory.
        #[track_caller] pub fn origin_protocol_policy(self, value: impl IntoVal<String>) -> Self { with(self, "OriginProtocolPolicy", value) }
        /// `OriginSSLProtocols`: mandatory.
        #[track_caller] pub fn origin_ssl_protocols(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OriginSSLProtocols", value) }
    }

    /// `LegacyS3Origin`.
    pub type LegacyS3Origin = Fields<of::LegacyS3Origin>;
    impl LegacyS3Origin {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dns_name: impl IntoVal<String>) -> Self { with(empty(), "DNSName", dns_name) }
        /// `DNSName`: mandatory.
        #[track_caller] pub fn dns_name(self, value: impl IntoVal<String>) -> Self { with(self, "DNSName", value) }
        /// `OriginAccessIdentity`: default `""`.
        #[track_caller] pub fn origin_access_identity(self, value: impl IntoVal<String>) -> Self { with(self, "OriginAccessIdentity", value) }
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `Bucket`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `IncludeCookies`: default `false`.
        #[track_caller] pub fn include_cookies(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeCookies", value) }
        /// `Prefix`: default `""`.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `Origin`.
    ///
    /// `CustomOriginConfig` excludes `S3OriginConfig`.
    ///
    /// `S3OriginConfig` excludes `CustomOriginConfig`.
    pub type Origin = Fields<of::Origin>;
    impl Origin {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_name: impl IntoVal<String>, id: impl IntoVal<String>) -> Self { with(with(empty(), "DomainName", domain_name), "Id", id) }
        /// `ConnectionAttempts`.
        #[track_caller] pub fn connection_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionAttempts", value) }
        /// `ConnectionTimeout`.
        #[track_caller] pub fn connection_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionTimeout", value) }
        /// `CustomOriginConfig`.
        #[track_caller] pub fn custom_origin_config(self, value: impl IntoVal<CustomOriginConfig>) -> Self { with(self, "CustomOriginConfig", value) }
        /// `DomainName`: mandatory.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `OriginAccessControlId`.
        #[track_caller] pub fn origin_access_control_id(self, value: impl IntoVal<Is<kinds::OriginAccessControlId>>) -> Self { with(self, "OriginAccessControlId", value) }
        /// `OriginCustomHeaders`.
        #[track_caller] pub fn origin_custom_headers(self, value: impl IntoVal<List<OriginCustomHeader>>) -> Self { with(self, "OriginCustomHeaders", value) }
        /// `OriginPath`: default `""`.
        #[track_caller] pub fn origin_path(self, value: impl IntoVal<String>) -> Self { with(self, "OriginPath", value) }
        /// `OriginShield`.
        #[track_caller] pub fn origin_shield(self, value: impl IntoVal<OriginShield>) -> Self { with(self, "OriginShield", value) }
        /// `ResponseCompletionTimeout`.
        #[track_caller] pub fn response_completion_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ResponseCompletionTimeout", value) }
        /// `S3OriginConfig`.
        #[track_caller] pub fn s3_origin_config(self, value: impl IntoVal<S3OriginConfig>) -> Self { with(self, "S3OriginConfig", value) }
        /// `VpcOriginConfig`.
        #[track_caller] pub fn vpc_origin_config(self, value: impl IntoVal<VpcOriginConfig>) -> Self { with(self, "VpcOriginConfig", value) }
    }

    /// `OriginCustomHeader`.
    pub type OriginCustomHeader = Fields<of::OriginCustomHeader>;
    impl OriginCustomHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_value: impl IntoVal<String>, header_name: impl IntoVal<String>) -> Self { with(with(empty(), "HeaderValue", header_value), "HeaderName", header_name) }
        /// `HeaderName`: mandatory.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
        /// `HeaderValue`: mandatory.
        #[track_caller] pub fn header_value(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderValue", value) }
    }

    /// `OriginGroup`.
    pub type OriginGroup = Fields<of::OriginGroup>;
    /// What [`OriginGroup`] cannot do without.
    pub struct OriginGroupRequired<A, B, C> {
        /// `Id`.
        pub id: A,
        /// `FailoverCriteria`.
        pub failover_criteria: B,
        /// `Members`.
        pub members: C,
    }
    impl OriginGroup {
        /// Takes what is mandatory, by name: [`OriginGroupRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<OriginGroupFailoverCriteria>, C: IntoVal<OriginGroupMembers>>(required: OriginGroupRequired<A, B, C>) -> Self { with(with(with(empty(), "Id", required.id), "FailoverCriteria", required.failover_criteria), "Members", required.members) }
        /// `FailoverCriteria`: mandatory.
        #[track_caller] pub fn failover_criteria(self, value: impl IntoVal<OriginGroupFailoverCriteria>) -> Self { with(self, "FailoverCriteria", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Members`: mandatory.
        #[track_caller] pub fn members(self, value: impl IntoVal<OriginGroupMembers>) -> Self { with(self, "Members", value) }
        /// `SelectionCriteria`.
        #[track_caller] pub fn selection_criteria(self, value: impl IntoVal<OriginGroupSelectionCriteria>) -> Self { with(self, "SelectionCriteria", value) }
    }

    /// `OriginGroupFailoverCriteria`.
    pub type OriginGroupFailoverCriteria = Fields<of::OriginGroupFailoverCriteria>;
    impl OriginGroupFailoverCriteria {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(status_codes: impl IntoVal<StatusCodes>) -> Self { with(empty(), "StatusCodes", status_codes) }
        /// `StatusCodes`: mandatory.
        #[track_caller] pub fn status_codes(self, value: impl IntoVal<StatusCodes>) -> Self { with(self, "StatusCodes", value) }
    }

    /// `OriginGroupMember`.
    pub type OriginGroupMember = Fields<of::OriginGroupMember>;
    impl OriginGroupMember {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(origin_id: impl IntoVal<String>) -> Self { with(empty(), "OriginId", origin_id) }
        /// `OriginId`: mandatory.
        #[track_caller] pub fn origin_id(self, value: impl IntoVal<String>) -> Self { with(self, "OriginId", value) }
    }

    /// `OriginGroupMembers`.
    pub type OriginGroupMembers = Fields<of::OriginGroupMembers>;
    impl OriginGroupMembers {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(quantity: impl IntoVal<i64>, items: impl IntoVal<List<OriginGroupMember>>) -> Self { with(with(empty(), "Quantity", quantity), "Items", items) }
        /// `Items`: mandatory, exactly 2 items.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<OriginGroupMember>>) -> Self { with(self, "Items", value) }
        /// `Quantity`: mandatory.
        #[track_caller] pub fn quantity(self, value: impl IntoVal<i64>) -> Self { with(self, "Quantity", value) }
    }

    /// Words of `OriginGroupSelectionCriteria`.
    pub type OriginGroupSelectionCriteria = Word<fn(of::OriginGroupSelectionCriteria)>;
    impl OriginGroupSelectionCriteria {
        /// `default`
        pub const Default: Self = word("default");
        /// `media-quality-based`
        pub const MediaQualityBased: Self = word("media-quality-based");
    }

    /// `OriginGroups`.
    pub type OriginGroups = Fields<of::OriginGroups>;
    impl OriginGroups {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(quantity: impl IntoVal<i64>) -> Self { with(empty(), "Quantity", quantity) }
        /// `Items`.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<OriginGroup>>) -> Self { with(self, "Items", value) }
        /// `Quantity`: mandatory.
        #[track_caller] pub fn quantity(self, value: impl IntoVal<i64>) -> Self { with(self, "Quantity", value) }
    }

    /// `OriginMtlsConfig`.
    pub type OriginMtlsConfig = Fields<of::OriginMtlsConfig>;
    impl OriginMtlsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_certificate_arn: impl IntoVal<String>) -> Self { with(empty(), "ClientCertificateArn", client_certificate_arn) }
        /// `ClientCertificateArn`: mandatory.
        #[track_caller] pub fn client_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClientCertificateArn", value) }
    }

    /// `OriginShield`.
    pub type OriginShield = Fields<of::OriginShield>;
    impl OriginShield {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `OriginShieldRegion`.
        #[track_caller] pub fn origin_shield_region(self, value: impl IntoVal<String>) -> Self { with(self, "OriginShieldRegion", value) }
    }

    /// `ParameterDefinition`.
    pub type ParameterDefinition = Fields<of::ParameterDefinition>;
    impl ParameterDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, definition: impl IntoVal<ParameterDefinitionDefinition>) -> Self { with(with(empty(), "Name", name), "Definition", definition) }
        /// `Definition`: mandatory.
        #[track_caller] pub fn definition(self, value: impl IntoVal<ParameterDefinitionDefinition>) -> Self { with(self, "Definition", value) }
        /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Definition`.
    pub type ParameterDefinitionDefinition = Fields<of::ParameterDefinitionDefinition>;
    impl ParameterDefinitionDefinition {
        /// `StringSchema`.
        #[track_caller] pub fn string_schema(self, value: impl IntoVal<ParameterDefinitionDefinitionStringSchema>) -> Self { with(self, "StringSchema", value) }
    }

    /// `StringSchema`.
    pub type ParameterDefinitionDefinitionStringSchema = Fields<of::ParameterDefinitionDefinitionStringSchema>;
    impl ParameterDefinitionDefinitionStringSchema {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(required: impl IntoVal<bool>) -> Self { with(empty(), "Required", required) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `DefaultValue`: 1 to 256 characters.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Required`: mandatory.
        #[track_caller] pub fn required(self, value: impl IntoVal<bool>) -> Self { with(self, "Required", value) }
    }

    /// `Restrictions`.
    pub type Restrictions = Fields<of::Restrictions>;
    impl Restrictions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(geo_restriction: impl IntoVal<GeoRestriction>) -> Self { with(empty(), "GeoRestriction", geo_restriction) }
        /// `GeoRestriction`: mandatory.
        #[track_caller] pub fn geo_restriction(self, value: impl IntoVal<GeoRestriction>) -> Self { with(self, "GeoRestriction", value) }
    }

    /// `S3OriginConfig`.
    pub type S3OriginConfig = Fields<of::S3OriginConfig>;
    impl S3OriginConfig {
        /// `OriginAccessIdentity`: default `""`.
        #[track_caller] pub fn origin_access_identity(self, value: impl IntoVal<String>) -> Self { with(self, "OriginAccessIdentity", value) }
        /// `OriginReadTimeout`: default `30`.
        #[track_caller] pub fn origin_read_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "OriginReadTimeout", value) }
    }

    /// `StatusCodes`.
    pub type StatusCodes = Fields<of::StatusCodes>;
    impl StatusCodes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(quantity: impl IntoVal<i64>, items: impl IntoVal<List<i64>>) -> Self { with(with(empty(), "Quantity", quantity), "Items", items) }
        /// `Items`: mandatory, at least 1 item.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "Items", value) }
        /// `Quantity`: mandatory.
        #[track_caller] pub fn quantity(self, value: impl IntoVal<i64>) -> Self { with(self, "Quantity", value) }
    }

    /// `TrustStoreConfig`.
    pub type TrustStoreConfig = Fields<of::TrustStoreConfig>;
    impl TrustStoreConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(trust_store_id: impl IntoVal<String>) -> Self { with(empty(), "TrustStoreId", trust_store_id) }
        /// `AdvertiseTrustStoreCaNames`.
        #[track_caller] pub fn advertise_trust_store_ca_names(self, value: impl IntoVal<bool>) -> Self { with(self, "AdvertiseTrustStoreCaNames", value) }
        /// `IgnoreCertificateExpiry`.
        #[track_caller] pub fn ignore_certificate_expiry(self, value: impl IntoVal<bool>) -> Self { with(self, "IgnoreCertificateExpiry", value) }
        /// `TrustStoreId`: mandatory.
        #[track_caller] pub fn trust_store_id(self, value: impl IntoVal<String>) -> Self { with(self, "TrustStoreId", value) }
    }

    /// `ViewerCertificate`.
    ///
    /// Takes exactly one of `AcmCertificateArn`; `CloudFrontDefaultCertificate`; `IamCertificateId`.
    ///
    /// `AcmCertificateArn` needs `SslSupportMethod`.
    ///
    /// `IamCertificateId` needs `SslSupportMethod`.
    pub type ViewerCertificate = Fields<of::ViewerCertificate>;
    impl ViewerCertificate {
        /// `AcmCertificateArn`.
        #[track_caller] pub fn acm_certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "AcmCertificateArn", value) }
        /// `CloudFrontDefaultCertificate`.
        #[track_caller] pub fn cloud_front_default_certificate(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudFrontDefaultCertificate", value) }
        /// `IamCertificateId`: at most 32 characters.
        #[track_caller] pub fn iam_certificate_id(self, value: impl IntoVal<String>) -> Self { with(self, "IamCertificateId", value) }
        /// `MinimumProtocolVersion`.
        #[track_caller] pub fn minimum_protocol_version(self, value: impl IntoVal<ViewerCertificateMinimumProtocolVersion>) -> Self { with(self, "MinimumProtocolVersion", value) }
        /// `SslSupportMethod`.
        #[track_caller] pub fn ssl_support_method(self, value: impl IntoVal<ViewerCertificateSslSupportMethod>) -> Self { with(self, "SslSupportMethod", value) }
    }

    /// Words of `MinimumProtocolVersion`.
    pub type ViewerCertificateMinimumProtocolVersion = Word<fn(of::ViewerCertificateMinimumProtocolVersion)>;
    impl ViewerCertificateMinimumProtocolVersion {
        /// `SSLv3`
        pub const SsLv3: Self = word("SSLv3");
        /// `TLSv1`
        pub const TlSv1: Self = word("TLSv1");
        /// `TLSv1.1_2016`
        pub const TlSv1_1_2016: Self = word("TLSv1.1_2016");
        /// `TLSv1.2_2018`
        pub const TlSv1_2_2018: Self = word("TLSv1.2_2018");
        /// `TLSv1.2_2019`
        pub const TlSv1_2_2019: Self = word("TLSv1.2_2019");
        /// `TLSv1.2_2021`
        pub const TlSv1_2_2021: Self = word("TLSv1.2_2021");
        /// `TLSv1.2_2025`
        pub const TlSv1_2_2025: Self = word("TLSv1.2_2025");
        /// `TLSv1.3_2025`
        pub const TlSv1_3_2025: Self = word("TLSv1.3_2025");
        /// `TLSv1_2016`
        pub const TlSv1_2016: Self = word("TLSv1_2016");
    }

    /// Words of `SslSupportMethod`.
    pub type ViewerCertificateSslSupportMethod = Word<fn(of::ViewerCertificateSslSupportMethod)>;
    impl ViewerCertificateSslSupportMethod {
        /// `sni-only`
        pub const SniOnly: Self = word("sni-only");
        /// `static-ip`
        pub const StaticIp: Self = word("static-ip");
        /// `vip`
        pub const Vip: Self = word("vip");
    }

    /// `ViewerMtlsConfig`.
    pub type ViewerMtlsConfig = Fields<of::ViewerMtlsConfig>;
    impl ViewerMtlsConfig {
        /// `Mode`: default `"required"`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ViewerMtlsMode>) -> Self { with(self, "Mode", value) }
        /// `TrustStoreConfig`.
        #[track_caller] pub fn trust_store_config(self, value: impl IntoVal<TrustStoreConfig>) -> Self { with(self, "TrustStoreConfig", value) }
    }

    /// Words of `ViewerMtlsMode`.
    pub type ViewerMtlsMode = Word<fn(of::ViewerMtlsMode)>;
    impl ViewerMtlsMode {
        /// `required`
        pub const Required: Self = word("required");
        /// `optional`
        pub const Optional: Self = word("optional");
        /// `passthrough`
        pub const Passthrough: Self = word("passthrough");
    }

    /// `VpcOriginConfig`.
    pub type VpcOriginConfig = Fields<of::VpcOriginConfig>;
    impl VpcOriginConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_origin_id: impl IntoVal<String>) -> Self { with(empty(), "VpcOriginId", vpc_origin_id) }
        /// `OriginKeepaliveTimeout`: default `5`.
        #[track_caller] pub fn origin_keepalive_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "OriginKeepaliveTimeout", value) }
        /// `OriginReadTimeout`: default `30`.
        #[track_caller] pub fn origin_read_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "OriginReadTimeout", value) }
        /// `OwnerAccountId`.
        #[track_caller] pub fn owner_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerAccountId", value) }
        /// `VpcOriginId`: mandatory.
        #[track_caller] pub fn vpc_origin_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcOriginId", value) }
    }
}

/// [`AWS::CloudFront::DistributionTenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDistributionTenant = Handle<of::CfnDistributionTenant>;
impl cfn::ResourceType for of::CfnDistributionTenant { const TYPE: &'static str = "AWS::CloudFront::DistributionTenant"; type Tags = cfn::TagList; type Props = CfnDistributionTenantProps; type Reference = String; }
impl CfnDistributionTenant {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DistributionTenantArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `DomainResults`.
    #[inline] pub fn attr_domain_results(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "DomainResults") }
    /// The attribute `ETag`.
    #[inline] pub fn attr_e_tag(&self) -> Val<String> { cfn::attribute(&self.0, "ETag") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDistributionTenant`].
///
/// Mandatory: `DistributionId`, `Name`, `Domains`.
///
/// A change replaces the resource: `Name`.
pub type CfnDistributionTenantProps = Fields<of::CfnDistributionTenant>;
/// What [`CfnDistributionTenantProps`] cannot do without.
pub struct CfnDistributionTenantPropsRequired<A, B, C> {
    /// `DistributionId`.
    pub distribution_id: A,
    /// `Name`. Changing it replaces the resource.
    pub name: B,
    /// `Domains`.
    pub domains: C,
}
impl CfnDistributionTenantProps {
    /// Takes what is mandatory, by name: [`CfnDistributionTenantPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnDistributionTenantPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DistributionId", required.distribution_id), "Name", required.name), "Domains", required.domains) }
    /// `ConnectionGroupId`.
    #[track_caller] pub fn connection_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionGroupId", value) }
    /// `Customizations`.
    #[track_caller] pub fn customizations(self, value: impl IntoVal<cfn_distribution_tenant::Customizations>) -> Self { with(self, "Customizations", value) }
    /// `DistributionId`: mandatory.
    #[track_caller] pub fn distribution_id(self, value: impl IntoVal<String>) -> Self { with(self, "DistributionId", value) }
    /// `Domains`: mandatory.
    #[track_caller] pub fn domains(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Domains", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `ManagedCertificateRequest`. Write-only.
    #[track_caller] pub fn managed_certificate_request(self, value: impl IntoVal<cfn_distribution_tenant::ManagedCertificateRequest>) -> Self { with(self, "ManagedCertificateRequest", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<cfn_distribution_tenant::Parameter>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_distribution_tenant::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDistributionTenant`].
pub mod cfn_distribution_tenant {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_group::{Tag};
    mod of { pub enum Certificate {} impl ias_core::Optional for Certificate {} pub enum Customizations {} impl ias_core::Optional for Customizations {} pub enum GeoRestrictionCustomization {} impl ias_core::Optional for GeoRestrictionCustomization {} pub enum GeoRestrictionCustomizationRestrictionType {} pub enum ManagedCertificateRequest {} impl ias_core::Optional for ManagedCertificateRequest {} pub enum ManagedCertificateRequestCertificateTransparencyLoggingPreference {} pub enum ManagedCertificateRequestValidationTokenHost {} pub enum Parameter {} impl ias_core::Optional for Parameter {} pub enum WebAclCustomization {} impl ias_core::Optional for WebAclCustomization {} pub enum WebAclCustomizationAction {} }

    /// `Certificate`.
    pub type Certificate = Fields<of::Certificate>;
    impl Certificate {
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `Customizations`.
    pub type Customizations = Fields<of::Customizations>;
    impl Customizations {
        /// `Certificate`.
        #[track_caller] pub fn certificate(self, value: impl IntoVal<Certificate>) -> Self { with(self, "Certificate", value) }
        /// `GeoRestrictions`.
        #[track_caller] pub fn geo_restrictions(self, value: impl IntoVal<GeoRestrictionCustomization>) -> Self { with(self, "GeoRestrictions", value) }
        /// `WebAcl`.
        #[track_caller] pub fn web_acl(self, value: impl IntoVal<WebAclCustomization>) -> Self { with(self, "WebAcl", value) }
    }

    /// `GeoRestrictionCustomization`.
    pub type GeoRestrictionCustomization = Fields<of::GeoRestrictionCustomization>;
    impl GeoRestrictionCustomization {
        /// `Locations`.
        #[track_caller] pub fn locations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Locations", value) }
        /// `RestrictionType`.
        #[track_caller] pub fn restriction_type(self, value: impl IntoVal<GeoRestrictionCustomizationRestrictionType>) -> Self { with(self, "RestrictionType", value) }
    }

    /// Words of `RestrictionType`.
    pub type GeoRestrictionCustomizationRestrictionType = Word<fn(of::GeoRestrictionCustomizationRestrictionType)>;
    impl GeoRestrictionCustomizationRestrictionType {
        /// `blacklist`
        pub const Blacklist: Self = word("blacklist");
        /// `whitelist`
        pub const Whitelist: Self = word("whitelist");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `ManagedCertificateRequest`.
    pub type ManagedCertificateRequest = Fields<of::ManagedCertificateRequest>;
    impl ManagedCertificateRequest {
        /// `CertificateTransparencyLoggingPreference`.
        #[track_caller] pub fn certificate_transparency_logging_preference(self, value: impl IntoVal<ManagedCertificateRequestCertificateTransparencyLoggingPreference>) -> Self { with(self, "CertificateTransparencyLoggingPreference", value) }
        /// `PrimaryDomainName`.
        #[track_caller] pub fn primary_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrimaryDomainName", value) }
        /// `ValidationTokenHost`.
        #[track_caller] pub fn validation_token_host(self, value: impl IntoVal<ManagedCertificateRequestValidationTokenHost>) -> Self { with(self, "ValidationTokenHost", value) }
    }

    /// Words of `CertificateTransparencyLoggingPreference`.
    pub type ManagedCertificateRequestCertificateTransparencyLoggingPreference = Word<fn(of::ManagedCertificateRequestCertificateTransparencyLoggingPreference)>;
    impl ManagedCertificateRequestCertificateTransparencyLoggingPreference {
        /// `enabled`
        pub const Enabled: Self = word("enabled");
        /// `disabled`
        pub const Disabled: Self = word("disabled");
    }

    /// Words of `ValidationTokenHost`.
    pub type ManagedCertificateRequestValidationTokenHost = Word<fn(of::ManagedCertificateRequestValidationTokenHost)>;
    impl ManagedCertificateRequestValidationTokenHost {
        /// `cloudfront`
        pub const Cloudfront: Self = word("cloudfront");
        /// `self-hosted`
        pub const SelfHosted: Self = word("self-hosted");
    }

    /// `Parameter`.
    pub type Parameter = Fields<of::Parameter>;
    impl Parameter {
        /// `Name`: 1 to 128 characters, matches `^[a-zA-Z0-9-_]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `WebAclCustomization`.
    pub type WebAclCustomization = Fields<of::WebAclCustomization>;
    impl WebAclCustomization {
        /// `Action`.
        #[track_caller] pub fn action(self, value: impl IntoVal<WebAclCustomizationAction>) -> Self { with(self, "Action", value) }
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// Words of `Action`.
    pub type WebAclCustomizationAction = Word<fn(of::WebAclCustomizationAction)>;
    impl WebAclCustomizationAction {
        /// `override`
        pub const Override: Self = word("override");
        /// `disable`
        pub const Disable: Self = word("disable");
    }
}

/// [`AWS::CloudFront::FieldLevelEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFieldLevelEncryptionConfig = Handle<of::CfnFieldLevelEncryptionConfig>;
impl cfn::ResourceType for of::CfnFieldLevelEncryptionConfig { const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionConfig"; type Tags = cfn::NoTags; type Props = CfnFieldLevelEncryptionConfigProps; type Reference = Is<kinds::FieldLevelEncryptionConfigArn>; }
impl CfnFieldLevelEncryptionConfig {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FieldLevelEncryptionConfigArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnFieldLevelEncryptionConfig`].
///
/// Mandatory: `CallerReference`, `ContentTypeProfileConfig`, `QueryArgProfileConfig`.
///
/// A change replaces the resource: `CallerReference`.
pub type CfnFieldLevelEncryptionConfigProps = Fields<of::CfnFieldLevelEncryptionConfig>;
/// What [`CfnFieldLevelEncryptionConfigProps`] cannot do without.
pub struct CfnFieldLevelEncryptionConfigPropsRequired<A, B, C> {
    /// `CallerReference`. Changing it replaces the resource.
    pub caller_reference: A,
    /// `ContentTypeProfileConfig`.
    pub content_type_profile_config: B,
    /// `QueryArgProfileConfig`.
    pub query_arg_profile_config: C,
}
impl CfnFieldLevelEncryptionConfigProps {
    /// Takes what is mandatory, by name: [`CfnFieldLevelEncryptionConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_field_level_encryption_config::ContentTypeProfileConfig>, C: IntoVal<cfn_field_level_encryption_config::QueryArgProfileConfig>>(required: CfnFieldLevelEncryptionConfigPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "CallerReference", required.caller_reference), "ContentTypeProfileConfig", required.content_type_profile_config), "QueryArgProfileConfig", required.query_arg_profile_config) }
    /// `CallerReference`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn caller_reference(self, value: impl IntoVal<String>) -> Self { with(self, "CallerReference", value) }
    /// `Comment`: 1 to 128 characters.
    #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    /// `ContentTypeProfileConfig`: mandatory.
    #[track_caller] pub fn content_type_profile_config(self, value: impl IntoVal<cfn_field_level_encryption_config::ContentTypeProfileConfig>) -> Self { with(self, "ContentTypeProfileConfig", value) }
    /// `QueryArgProfileConfig`: mandatory.
    #[track_caller] pub fn query_arg_profile_config(self, value: impl IntoVal<cfn_field_level_encryption_config::QueryArgProfileConfig>) -> Self { with(self, "QueryArgProfileConfig", value) }
}

/// Types of [`CfnFieldLevelEncryptionConfig`].
pub mod cfn_field_level_encryption_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContentTypeProfile {} pub enum ContentTypeProfileConfig {} pub enum ContentTypeProfileFormat {} pub enum QueryArgProfile {} pub enum QueryArgProfileConfig {} }

    /// `ContentTypeProfile`.
    pub type ContentTypeProfile = Fields<of::ContentTypeProfile>;
    /// What [`ContentTypeProfile`] cannot do without.
    pub struct ContentTypeProfileRequired<A, B, C> {
        /// `Format`.
        pub format: A,
        /// `ContentType`.
        pub content_type: B,
        /// `ProfileId`.
        pub profile_id: C,
    }
    impl ContentTypeProfile {
        /// Takes what is mandatory, by name: [`ContentTypeProfileRequired`].
        #[track_caller] pub fn new<A: IntoVal<ContentTypeProfileFormat>, B: IntoVal<String>, C: IntoVal<String>>(required: ContentTypeProfileRequired<A, B, C>) -> Self { with(with(with(empty(), "Format", required.format), "ContentType", required.content_type), "ProfileId", required.profile_id) }
        /// `ContentType`: mandatory.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<String>) -> Self { with(self, "ContentType", value) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<ContentTypeProfileFormat>) -> Self { with(self, "Format", value) }
        /// `ProfileId`: mandatory.
        #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
    }

    /// `ContentTypeProfileConfig`.
    pub type ContentTypeProfileConfig = Fields<of::ContentTypeProfileConfig>;
    impl ContentTypeProfileConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(forward_when_content_type_is_unknown: impl IntoVal<bool>, content_type_profiles: impl IntoVal<List<ContentTypeProfile>>) -> Self { with(with(empty(), "ForwardWhenContentTypeIsUnknown", forward_when_content_type_is_unknown), "ContentTypeProfiles", content_type_profiles) }
        /// `ContentTypeProfiles`: mandatory, at least 1 item.
        #[track_caller] pub fn content_type_profiles(self, value: impl IntoVal<List<ContentTypeProfile>>) -> Self { with(self, "ContentTypeProfiles", value) }
        /// `ForwardWhenContentTypeIsUnknown`: mandatory.
        #[track_caller] pub fn forward_when_content_type_is_unknown(self, value: impl IntoVal<bool>) -> Self { with(self, "ForwardWhenContentTypeIsUnknown", value) }
    }

    /// Words of `Format`.
    pub type ContentTypeProfileFormat = Word<fn(of::ContentTypeProfileFormat)>;
    impl ContentTypeProfileFormat {
        /// `URLEncoded`
        pub const UrlEncoded: Self = word("URLEncoded");
    }

    /// `QueryArgProfile`.
    pub type QueryArgProfile = Fields<of::QueryArgProfile>;
    impl QueryArgProfile {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_arg: impl IntoVal<String>, profile_id: impl IntoVal<String>) -> Self { with(with(empty(), "QueryArg", query_arg), "ProfileId", profile_id) }
        /// `ProfileId`: mandatory.
        #[track_caller] pub fn profile_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileId", value) }
        /// `QueryArg`: mandatory.
        #[track_caller] pub fn query_arg(self, value: impl IntoVal<String>) -> Self { with(self, "QueryArg", value) }
    }

    /// `QueryArgProfileConfig`.
    pub type QueryArgProfileConfig = Fields<of::QueryArgProfileConfig>;
    impl QueryArgProfileConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(forward_when_query_arg_profile_is_unknown: impl IntoVal<bool>, query_arg_profiles: impl IntoVal<List<QueryArgProfile>>) -> Self { with(with(empty(), "ForwardWhenQueryArgProfileIsUnknown", forward_when_query_arg_profile_is_unknown), "QueryArgProfiles", query_arg_profiles) }
        /// `ForwardWhenQueryArgProfileIsUnknown`: mandatory.
        #[track_caller] pub fn forward_when_query_arg_profile_is_unknown(self, value: impl IntoVal<bool>) -> Self { with(self, "ForwardWhenQueryArgProfileIsUnknown", value) }
        /// `QueryArgProfiles`: mandatory.
        #[track_caller] pub fn query_arg_profiles(self, value: impl IntoVal<List<QueryArgProfile>>) -> Self { with(self, "QueryArgProfiles", value) }
    }
}

/// [`AWS::CloudFront::FieldLevelEncryptionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFieldLevelEncryptionProfile = Handle<of::CfnFieldLevelEncryptionProfile>;
impl cfn::ResourceType for of::CfnFieldLevelEncryptionProfile { const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile"; type Tags = cfn::NoTags; type Props = CfnFieldLevelEncryptionProfileProps; type Reference = Is<kinds::FieldLevelEncryptionProfileArn>; }
impl CfnFieldLevelEncryptionProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FieldLevelEncryptionProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnFieldLevelEncryptionProfile`].
///
/// Mandatory: `FieldLevelEncryptionProfileConfig`.
pub type CfnFieldLevelEncryptionProfileProps = Fields<of::CfnFieldLevelEncryptionProfile>;
impl CfnFieldLevelEncryptionProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(field_level_encryption_profile_config: impl IntoVal<cfn_field_level_encryption_profile::FieldLevelEncryptionProfileConfig>) -> Self { with(empty(), "FieldLevelEncryptionProfileConfig", field_level_encryption_profile_config) }
    /// `FieldLevelEncryptionProfileConfig`: mandatory.
    #[track_caller] pub fn field_level_encryption_profile_config(self, value: impl IntoVal<cfn_field_level_encryption_profile::FieldLevelEncryptionProfileConfig>) -> Self { with(self, "FieldLevelEncryptionProfileConfig", value) }
}

/// Types of [`CfnFieldLevelEncryptionProfile`].
pub mod cfn_field_level_encryption_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EncryptionEntity {} pub enum FieldLevelEncryptionProfileConfig {} }

    /// `EncryptionEntity`.
    pub type EncryptionEntity = Fields<of::EncryptionEntity>;
    /// What [`EncryptionEntity`] cannot do without.
    pub struct EncryptionEntityRequired<A, B, C> {
        /// `PublicKeyId`.
        pub public_key_id: A,
        /// `ProviderId`.
        pub provider_id: B,
        /// `FieldPatterns`: at least 1 item.
        pub field_patterns: C,
    }
    impl EncryptionEntity {
        /// Takes what is mandatory, by name: [`EncryptionEntityRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: EncryptionEntityRequired<A, B, C>) -> Self { with(with(with(empty(), "PublicKeyId", required.public_key_id), "ProviderId", required.provider_id), "FieldPatterns", required.field_patterns) }
        /// `FieldPatterns`: mandatory, at least 1 item.
        #[track_caller] pub fn field_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "FieldPatterns", value) }
        /// `ProviderId`: mandatory.
        #[track_caller] pub fn provider_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderId", value) }
        /// `PublicKeyId`: mandatory.
        #[track_caller] pub fn public_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "PublicKeyId", value) }
    }

    /// `FieldLevelEncryptionProfileConfig`.
    pub type FieldLevelEncryptionProfileConfig = Fields<of::FieldLevelEncryptionProfileConfig>;
    /// What [`FieldLevelEncryptionProfileConfig`] cannot do without.
    pub struct FieldLevelEncryptionProfileConfigRequired<A, B, C> {
        /// `Name`.
        pub name: A,
        /// `CallerReference`. Changing it replaces the resource.
        pub caller_reference: B,
        /// `EncryptionEntities`: at least 1 item.
        pub encryption_entities: C,
    }
    impl FieldLevelEncryptionProfileConfig {
        /// Takes what is mandatory, by name: [`FieldLevelEncryptionProfileConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<EncryptionEntity>>>(required: FieldLevelEncryptionProfileConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "CallerReference", required.caller_reference), "EncryptionEntities", required.encryption_entities) }
        /// `CallerReference`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn caller_reference(self, value: impl IntoVal<String>) -> Self { with(self, "CallerReference", value) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `EncryptionEntities`: mandatory, at least 1 item.
        #[track_caller] pub fn encryption_entities(self, value: impl IntoVal<List<EncryptionEntity>>) -> Self { with(self, "EncryptionEntities", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::CloudFront::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html).
///
/// What `Ref` returns: `FunctionARN`.
pub type CfnFunction = Handle<of::CfnFunction>;
impl cfn::ResourceType for of::CfnFunction { const TYPE: &'static str = "AWS::CloudFront::Function"; type Tags = cfn::TagList; type Props = CfnFunctionProps; type Reference = Is<kinds::CloudFrontFunctionArn>; }
impl CfnFunction {
    /// The attribute `FunctionARN`.
    #[inline] pub fn attr_function_arn(&self) -> Val<Is<kinds::CloudFrontFunctionArn>> { cfn::attribute(&self.0, "FunctionARN") }
    /// The attribute `FunctionMetadata.FunctionARN`.
    #[inline] pub fn attr_function_metadata_function_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionMetadata.FunctionARN") }
    /// The attribute `Stage`.
    #[inline] pub fn attr_stage(&self) -> Val<String> { cfn::attribute(&self.0, "Stage") }
}

/// Properties of [`CfnFunction`].
///
/// Mandatory: `Name`, `FunctionConfig`, `FunctionCode`.
///
/// A change replaces the resource: `Name`.
pub type CfnFunctionProps = Fields<of::CfnFunction>;
/// What [`CfnFunctionProps`] cannot do without.
pub struct CfnFunctionPropsRequired<A, B, C> {
    /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9-_]{1,64}$`. Changing it replaces the resource.
    pub name: A,
    /// `FunctionConfig`.
    pub function_config: B,
    /// `FunctionCode`.
    pub function_code: C,
}
impl CfnFunctionProps {
    /// Takes what is mandatory, by name: [`CfnFunctionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_function::FunctionConfig>, C: IntoVal<String>>(required: CfnFunctionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "FunctionConfig", required.function_config), "FunctionCode", required.function_code) }
    /// `AutoPublish`. Write-only.
    #[track_caller] pub fn auto_publish(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoPublish", value) }
    /// `FunctionCode`: mandatory.
    #[track_caller] pub fn function_code(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionCode", value) }
    /// `FunctionConfig`: mandatory.
    #[track_caller] pub fn function_config(self, value: impl IntoVal<cfn_function::FunctionConfig>) -> Self { with(self, "FunctionConfig", value) }
    /// `FunctionMetadata`.
    #[track_caller] pub fn function_metadata(self, value: impl IntoVal<cfn_function::FunctionMetadata>) -> Self { with(self, "FunctionMetadata", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_function::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFunction`].
pub mod cfn_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_function::{KeyValueStoreAssociation, Tag};
    mod of { pub enum FunctionConfig {} pub enum FunctionConfigRuntime {} pub enum FunctionMetadata {} impl ias_core::Optional for FunctionMetadata {} }

    /// `FunctionConfig`.
    pub type FunctionConfig = Fields<of::FunctionConfig>;
    impl FunctionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comment: impl IntoVal<String>, runtime: impl IntoVal<FunctionConfigRuntime>) -> Self { with(with(empty(), "Comment", comment), "Runtime", runtime) }
        /// `Comment`: mandatory.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `KeyValueStoreAssociations`: no item twice.
        #[track_caller] pub fn key_value_store_associations(self, value: impl IntoVal<List<KeyValueStoreAssociation>>) -> Self { with(self, "KeyValueStoreAssociations", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<FunctionConfigRuntime>) -> Self { with(self, "Runtime", value) }
    }

    /// Words of `Runtime`.
    pub type FunctionConfigRuntime = Word<fn(of::FunctionConfigRuntime)>;
    impl FunctionConfigRuntime {
        /// `cloudfront-js-1.0`
        pub const CloudfrontJs1_0: Self = word("cloudfront-js-1.0");
        /// `cloudfront-js-2.0`
        pub const CloudfrontJs2_0: Self = word("cloudfront-js-2.0");
    }

    /// `FunctionMetadata`.
    pub type FunctionMetadata = Fields<of::FunctionMetadata>;
    impl FunctionMetadata {
    }
}

/// [`AWS::CloudFront::KeyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html).
///
/// What `Ref` returns: `Id`.
pub type CfnKeyGroup = Handle<of::CfnKeyGroup>;
impl cfn::ResourceType for of::CfnKeyGroup { const TYPE: &'static str = "AWS::CloudFront::KeyGroup"; type Tags = cfn::NoTags; type Props = CfnKeyGroupProps; type Reference = Is<kinds::KeyGroupId>; }
impl CfnKeyGroup {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::KeyGroupId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnKeyGroup`].
///
/// Mandatory: `KeyGroupConfig`.
pub type CfnKeyGroupProps = Fields<of::CfnKeyGroup>;
impl CfnKeyGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key_group_config: impl IntoVal<cfn_key_group::KeyGroupConfig>) -> Self { with(empty(), "KeyGroupConfig", key_group_config) }
    /// `KeyGroupConfig`: mandatory.
    #[track_caller] pub fn key_group_config(self, value: impl IntoVal<cfn_key_group::KeyGroupConfig>) -> Self { with(self, "KeyGroupConfig", value) }
}

/// Types of [`CfnKeyGroup`].
pub mod cfn_key_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum KeyGroupConfig {} }

    /// `KeyGroupConfig`.
    pub type KeyGroupConfig = Fields<of::KeyGroupConfig>;
    impl KeyGroupConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, items: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Items", items) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `Items`: mandatory.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Items", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html).
///
/// What `Ref` returns: `Name`.
pub type CfnKeyValueStore = Handle<of::CfnKeyValueStore>;
impl cfn::ResourceType for of::CfnKeyValueStore { const TYPE: &'static str = "AWS::CloudFront::KeyValueStore"; type Tags = cfn::TagList; type Props = CfnKeyValueStoreProps; type Reference = String; }
impl CfnKeyValueStore {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KeyValueStoreArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnKeyValueStore`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnKeyValueStoreProps = Fields<of::CfnKeyValueStore>;
impl CfnKeyValueStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Comment`: at most 128 characters.
    #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
    /// `ImportSource`. Write-only.
    #[track_caller] pub fn import_source(self, value: impl IntoVal<cfn_key_value_store::ImportSource>) -> Self { with(self, "ImportSource", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_key_value_store::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnKeyValueStore`].
pub mod cfn_key_value_store {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_function::{Tag};
    mod of { pub enum ImportSource {} pub enum ImportSourceSourceType {} }

    /// `ImportSource`.
    pub type ImportSource = Fields<of::ImportSource>;
    impl ImportSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_type: impl IntoVal<ImportSourceSourceType>, source_arn: impl IntoVal<String>) -> Self { with(with(empty(), "SourceType", source_type), "SourceArn", source_arn) }
        /// `SourceArn`: mandatory.
        #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
        /// `SourceType`: mandatory.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<ImportSourceSourceType>) -> Self { with(self, "SourceType", value) }
    }

    /// Words of `SourceType`.
    pub type ImportSourceSourceType = Word<fn(of::ImportSourceSourceType)>;
    impl ImportSourceSourceType {
        /// `S3`
        pub const S3: Self = word("S3");
    }
}

/// [`AWS::CloudFront::MonitoringSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html).
///
/// What `Ref` returns: `DistributionId`.
pub type CfnMonitoringSubscription = Handle<of::CfnMonitoringSubscription>;
impl cfn::ResourceType for of::CfnMonitoringSubscription { const TYPE: &'static str = "AWS::CloudFront::MonitoringSubscription"; type Tags = cfn::NoTags; type Props = CfnMonitoringSubscriptionProps; type Reference = String; }

/// Properties of [`CfnMonitoringSubscription`].
///
/// Mandatory: `DistributionId`, `MonitoringSubscription`.
///
/// A change replaces the resource: `DistributionId`.
pub type CfnMonitoringSubscriptionProps = Fields<of::CfnMonitoringSubscription>;
impl CfnMonitoringSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(distribution_id: impl IntoVal<String>, monitoring_subscription: impl IntoVal<cfn_monitoring_subscription::MonitoringSubscription>) -> Self { with(with(empty(), "DistributionId", distribution_id), "MonitoringSubscription", monitoring_subscription) }
    /// `DistributionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn distribution_id(self, value: impl IntoVal<String>) -> Self { with(self, "DistributionId", value) }
    /// `MonitoringSubscription`: mandatory.
    #[track_caller] pub fn monitoring_subscription(self, value: impl IntoVal<cfn_monitoring_subscription::MonitoringSubscription>) -> Self { with(self, "MonitoringSubscription", value) }
}

/// Types of [`CfnMonitoringSubscription`].
pub mod cfn_monitoring_subscription {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum MonitoringSubscription {} impl ias_core::Optional for MonitoringSubscription {} pub enum RealtimeMetricsSubscriptionConfig {} pub enum RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus {} }

    /// `MonitoringSubscription`.
    pub type MonitoringSubscription = Fields<of::MonitoringSubscription>;
    impl MonitoringSubscription {
        /// `RealtimeMetricsSubscriptionConfig`.
        #[track_caller] pub fn realtime_metrics_subscription_config(self, value: impl IntoVal<RealtimeMetricsSubscriptionConfig>) -> Self { with(self, "RealtimeMetricsSubscriptionConfig", value) }
    }

    /// `RealtimeMetricsSubscriptionConfig`.
    pub type RealtimeMetricsSubscriptionConfig = Fields<of::RealtimeMetricsSubscriptionConfig>;
    impl RealtimeMetricsSubscriptionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(realtime_metrics_subscription_status: impl IntoVal<RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus>) -> Self { with(empty(), "RealtimeMetricsSubscriptionStatus", realtime_metrics_subscription_status) }
        /// `RealtimeMetricsSubscriptionStatus`: mandatory.
        #[track_caller] pub fn realtime_metrics_subscription_status(self, value: impl IntoVal<RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus>) -> Self { with(self, "RealtimeMetricsSubscriptionStatus", value) }
    }

    /// Words of `RealtimeMetricsSubscriptionStatus`.
    pub type RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus = Word<fn(of::RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus)>;
    impl RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus {
        /// `Enabled`
        pub const Enabled: Self = word("Enabled");
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
    }
}

/// [`AWS::CloudFront::OriginAccessControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOriginAccessControl = Handle<of::CfnOriginAccessControl>;
impl cfn::ResourceType for of::CfnOriginAccessControl { const TYPE: &'static str = "AWS::CloudFront::OriginAccessControl"; type Tags = cfn::NoTags; type Props = CfnOriginAccessControlProps; type Reference = Is<kinds::OriginAccessControlId>; }
impl CfnOriginAccessControl {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::OriginAccessControlId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnOriginAccessControl`].
///
/// Mandatory: `OriginAccessControlConfig`.
pub type CfnOriginAccessControlProps = Fields<of::CfnOriginAccessControl>;
impl CfnOriginAccessControlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(origin_access_control_config: impl IntoVal<cfn_origin_access_control::OriginAccessControlConfig>) -> Self { with(empty(), "OriginAccessControlConfig", origin_access_control_config) }
    /// `OriginAccessControlConfig`: mandatory.
    #[track_caller] pub fn origin_access_control_config(self, value: impl IntoVal<cfn_origin_access_control::OriginAccessControlConfig>) -> Self { with(self, "OriginAccessControlConfig", value) }
}

/// Types of [`CfnOriginAccessControl`].
pub mod cfn_origin_access_control {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum OriginAccessControlConfig {} }

    /// `OriginAccessControlConfig`.
    pub type OriginAccessControlConfig = Fields<of::OriginAccessControlConfig>;
    /// What [`OriginAccessControlConfig`] cannot do without.
    pub struct OriginAccessControlConfigRequired<A, B, C, D> {
        /// `Name`.
        pub name: A,
        /// `SigningProtocol`: matches `^(sigv4|sigv4a)$`.
        pub signing_protocol: B,
        /// `SigningBehavior`: matches `^(never|no-override|always|always-amz-auth)$`.
        pub signing_behavior: C,
        /// `OriginAccessControlOriginType`: matches `^(s3|mediastore|lambda|mediapackagev2)$`.
        pub origin_access_control_origin_type: D,
    }
    impl OriginAccessControlConfig {
        /// Takes what is mandatory, by name: [`OriginAccessControlConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: OriginAccessControlConfigRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "SigningProtocol", required.signing_protocol), "SigningBehavior", required.signing_behavior), "OriginAccessControlOriginType", required.origin_access_control_origin_type) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OriginAccessControlOriginType`: mandatory, matches `^(s3|mediastore|lambda|mediapackagev2)$`.
        #[track_caller] pub fn origin_access_control_origin_type(self, value: impl IntoVal<String>) -> Self { with(self, "OriginAccessControlOriginType", value) }
        /// `SigningBehavior`: mandatory, matches `^(never|no-override|always|always-amz-auth)$`.
        #[track_caller] pub fn signing_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "SigningBehavior", value) }
        /// `SigningProtocol`: mandatory, matches `^(sigv4|sigv4a)$`.
        #[track_caller] pub fn signing_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "SigningProtocol", value) }
    }
}

/// [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnOriginRequestPolicy = Handle<of::CfnOriginRequestPolicy>;
impl cfn::ResourceType for of::CfnOriginRequestPolicy { const TYPE: &'static str = "AWS::CloudFront::OriginRequestPolicy"; type Tags = cfn::NoTags; type Props = CfnOriginRequestPolicyProps; type Reference = Is<kinds::OriginRequestPolicyId>; }
impl CfnOriginRequestPolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::OriginRequestPolicyId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnOriginRequestPolicy`].
///
/// Mandatory: `OriginRequestPolicyConfig`.
pub type CfnOriginRequestPolicyProps = Fields<of::CfnOriginRequestPolicy>;
impl CfnOriginRequestPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(origin_request_policy_config: impl IntoVal<cfn_origin_request_policy::OriginRequestPolicyConfig>) -> Self { with(empty(), "OriginRequestPolicyConfig", origin_request_policy_config) }
    /// `OriginRequestPolicyConfig`: mandatory.
    #[track_caller] pub fn origin_request_policy_config(self, value: impl IntoVal<cfn_origin_request_policy::OriginRequestPolicyConfig>) -> Self { with(self, "OriginRequestPolicyConfig", value) }
}

/// Types of [`CfnOriginRequestPolicy`].
pub mod cfn_origin_request_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CookiesConfig {} pub enum HeadersConfig {} pub enum OriginRequestPolicyConfig {} pub enum QueryStringsConfig {} }

    /// `CookiesConfig`.
    pub type CookiesConfig = Fields<of::CookiesConfig>;
    impl CookiesConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cookie_behavior: impl IntoVal<String>) -> Self { with(empty(), "CookieBehavior", cookie_behavior) }
        /// `CookieBehavior`: mandatory, matches `^(none|whitelist|all|allExcept)$`.
        #[track_caller] pub fn cookie_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "CookieBehavior", value) }
        /// `Cookies`.
        #[track_caller] pub fn cookies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Cookies", value) }
    }

    /// `HeadersConfig`.
    pub type HeadersConfig = Fields<of::HeadersConfig>;
    impl HeadersConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header_behavior: impl IntoVal<String>) -> Self { with(empty(), "HeaderBehavior", header_behavior) }
        /// `HeaderBehavior`: mandatory, matches `^(none|whitelist|allViewer|allViewerAndWhitelistCloudFront|allExcept)$`.
        #[track_caller] pub fn header_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderBehavior", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Headers", value) }
    }

    /// `OriginRequestPolicyConfig`.
    pub type OriginRequestPolicyConfig = Fields<of::OriginRequestPolicyConfig>;
    /// What [`OriginRequestPolicyConfig`] cannot do without.
    pub struct OriginRequestPolicyConfigRequired<A, B, C, D> {
        /// `Name`.
        pub name: A,
        /// `HeadersConfig`.
        pub headers_config: B,
        /// `CookiesConfig`.
        pub cookies_config: C,
        /// `QueryStringsConfig`.
        pub query_strings_config: D,
    }
    impl OriginRequestPolicyConfig {
        /// Takes what is mandatory, by name: [`OriginRequestPolicyConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<HeadersConfig>, C: IntoVal<CookiesConfig>, D: IntoVal<QueryStringsConfig>>(required: OriginRequestPolicyConfigRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "HeadersConfig", required.headers_config), "CookiesConfig", required.cookies_config), "QueryStringsConfig", required.query_strings_config) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `CookiesConfig`: mandatory.
        #[track_caller] pub fn cookies_config(self, value: impl IntoVal<CookiesConfig>) -> Self { with(self, "CookiesConfig", value) }
        /// `HeadersConfig`: mandatory.
        #[track_caller] pub fn headers_config(self, value: impl IntoVal<HeadersConfig>) -> Self { with(self, "HeadersConfig", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `QueryStringsConfig`: mandatory.
        #[track_caller] pub fn query_strings_config(self, value: impl IntoVal<QueryStringsConfig>) -> Self { with(self, "QueryStringsConfig", value) }
    }

    /// `QueryStringsConfig`.
    pub type QueryStringsConfig = Fields<of::QueryStringsConfig>;
    impl QueryStringsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(query_string_behavior: impl IntoVal<String>) -> Self { with(empty(), "QueryStringBehavior", query_string_behavior) }
        /// `QueryStringBehavior`: mandatory, matches `^(none|whitelist|all|allExcept)$`.
        #[track_caller] pub fn query_string_behavior(self, value: impl IntoVal<String>) -> Self { with(self, "QueryStringBehavior", value) }
        /// `QueryStrings`.
        #[track_caller] pub fn query_strings(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryStrings", value) }
    }
}

/// [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPublicKey = Handle<of::CfnPublicKey>;
impl cfn::ResourceType for of::CfnPublicKey { const TYPE: &'static str = "AWS::CloudFront::PublicKey"; type Tags = cfn::NoTags; type Props = CfnPublicKeyProps; type Reference = Is<kinds::PublicKeyId>; }
impl CfnPublicKey {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::PublicKeyId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPublicKey`].
///
/// Mandatory: `PublicKeyConfig`.
pub type CfnPublicKeyProps = Fields<of::CfnPublicKey>;
impl CfnPublicKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(public_key_config: impl IntoVal<cfn_public_key::PublicKeyConfig>) -> Self { with(empty(), "PublicKeyConfig", public_key_config) }
    /// `PublicKeyConfig`: mandatory.
    #[track_caller] pub fn public_key_config(self, value: impl IntoVal<cfn_public_key::PublicKeyConfig>) -> Self { with(self, "PublicKeyConfig", value) }
}

/// Types of [`CfnPublicKey`].
pub mod cfn_public_key {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum PublicKeyConfig {} }

    /// `PublicKeyConfig`.
    pub type PublicKeyConfig = Fields<of::PublicKeyConfig>;
    /// What [`PublicKeyConfig`] cannot do without.
    pub struct PublicKeyConfigRequired<A, B, C> {
        /// `CallerReference`.
        pub caller_reference: A,
        /// `Name`.
        pub name: B,
        /// `EncodedKey`.
        pub encoded_key: C,
    }
    impl PublicKeyConfig {
        /// Takes what is mandatory, by name: [`PublicKeyConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: PublicKeyConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "CallerReference", required.caller_reference), "Name", required.name), "EncodedKey", required.encoded_key) }
        /// `CallerReference`: mandatory.
        #[track_caller] pub fn caller_reference(self, value: impl IntoVal<String>) -> Self { with(self, "CallerReference", value) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `EncodedKey`: mandatory.
        #[track_caller] pub fn encoded_key(self, value: impl IntoVal<String>) -> Self { with(self, "EncodedKey", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::CloudFront::RealtimeLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRealtimeLogConfig = Handle<of::CfnRealtimeLogConfig>;
impl cfn::ResourceType for of::CfnRealtimeLogConfig { const TYPE: &'static str = "AWS::CloudFront::RealtimeLogConfig"; type Tags = cfn::NoTags; type Props = CfnRealtimeLogConfigProps; type Reference = Is<kinds::RealtimeLogConfigArn>; }
impl CfnRealtimeLogConfig {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RealtimeLogConfigArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnRealtimeLogConfig`].
///
/// Mandatory: `Name`, `EndPoints`, `Fields`, `SamplingRate`.
///
/// A change replaces the resource: `Name`.
pub type CfnRealtimeLogConfigProps = Fields<of::CfnRealtimeLogConfig>;
/// What [`CfnRealtimeLogConfigProps`] cannot do without.
pub struct CfnRealtimeLogConfigPropsRequired<A, B, C, D> {
    /// `Name`. Changing it replaces the resource.
    pub name: A,
    /// `EndPoints`: at least 1 item.
    pub end_points: B,
    /// `Fields`: at least 1 item.
    pub fields: C,
    /// `SamplingRate`: 1 to 100.
    pub sampling_rate: D,
}
impl CfnRealtimeLogConfigProps {
    /// Takes what is mandatory, by name: [`CfnRealtimeLogConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_realtime_log_config::EndPoint>>, C: IntoVal<List<String>>, D: IntoVal<f64>>(required: CfnRealtimeLogConfigPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "EndPoints", required.end_points), "Fields", required.fields), "SamplingRate", required.sampling_rate) }
    /// `EndPoints`: mandatory, at least 1 item.
    #[track_caller] pub fn end_points(self, value: impl IntoVal<List<cfn_realtime_log_config::EndPoint>>) -> Self { with(self, "EndPoints", value) }
    /// `Fields`: mandatory, at least 1 item.
    #[track_caller] pub fn fields(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Fields", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SamplingRate`: mandatory, 1 to 100.
    #[track_caller] pub fn sampling_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "SamplingRate", value) }
}

/// Types of [`CfnRealtimeLogConfig`].
pub mod cfn_realtime_log_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EndPoint {} pub enum KinesisStreamConfig {} }

    /// `EndPoint`.
    pub type EndPoint = Fields<of::EndPoint>;
    impl EndPoint {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kinesis_stream_config: impl IntoVal<KinesisStreamConfig>, stream_type: impl IntoVal<String>) -> Self { with(with(empty(), "KinesisStreamConfig", kinesis_stream_config), "StreamType", stream_type) }
        /// `KinesisStreamConfig`: mandatory.
        #[track_caller] pub fn kinesis_stream_config(self, value: impl IntoVal<KinesisStreamConfig>) -> Self { with(self, "KinesisStreamConfig", value) }
        /// `StreamType`: mandatory.
        #[track_caller] pub fn stream_type(self, value: impl IntoVal<String>) -> Self { with(self, "StreamType", value) }
    }

    /// `KinesisStreamConfig`.
    pub type KinesisStreamConfig = Fields<of::KinesisStreamConfig>;
    impl KinesisStreamConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, stream_arn: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(with(empty(), "RoleArn", role_arn), "StreamArn", stream_arn) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `StreamArn`: mandatory.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<Is<kinds::KinesisStreamArn>>) -> Self { with(self, "StreamArn", value) }
    }
}

/// [`AWS::CloudFront::ResponseHeadersPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResponseHeadersPolicy = Handle<of::CfnResponseHeadersPolicy>;
impl cfn::ResourceType for of::CfnResponseHeadersPolicy { const TYPE: &'static str = "AWS::CloudFront::ResponseHeadersPolicy"; type Tags = cfn::NoTags; type Props = CfnResponseHeadersPolicyProps; type Reference = Is<kinds::ResponseHeadersPolicyId>; }
impl CfnResponseHeadersPolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::ResponseHeadersPolicyId>> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnResponseHeadersPolicy`].
///
/// Mandatory: `ResponseHeadersPolicyConfig`.
pub type CfnResponseHeadersPolicyProps = Fields<of::CfnResponseHeadersPolicy>;
impl CfnResponseHeadersPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(response_headers_policy_config: impl IntoVal<cfn_response_headers_policy::ResponseHeadersPolicyConfig>) -> Self { with(empty(), "ResponseHeadersPolicyConfig", response_headers_policy_config) }
    /// `ResponseHeadersPolicyConfig`: mandatory.
    #[track_caller] pub fn response_headers_policy_config(self, value: impl IntoVal<cfn_response_headers_policy::ResponseHeadersPolicyConfig>) -> Self { with(self, "ResponseHeadersPolicyConfig", value) }
}

/// Types of [`CfnResponseHeadersPolicy`].
pub mod cfn_response_headers_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessControlAllowHeaders {} pub enum AccessControlAllowMethods {} pub enum AccessControlAllowMethodsItem {} pub enum AccessControlAllowOrigins {} pub enum AccessControlExposeHeaders {} pub enum ContentSecurityPolicy {} pub enum ContentTypeOptions {} pub enum CorsConfig {} pub enum CustomHeader {} pub enum CustomHeadersConfig {} pub enum FrameOptions {} pub enum ReferrerPolicy {} pub enum RemoveHeader {} pub enum RemoveHeadersConfig {} pub enum ResponseHeadersPolicyConfig {} pub enum SecurityHeadersConfig {} impl ias_core::Optional for SecurityHeadersConfig {} pub enum ServerTimingHeadersConfig {} pub enum StrictTransportSecurity {} pub enum XssProtection {} }

    /// `AccessControlAllowHeaders`.
    pub type AccessControlAllowHeaders = Fields<of::AccessControlAllowHeaders>;
    impl AccessControlAllowHeaders {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(items: impl IntoVal<List<String>>) -> Self { with(empty(), "Items", items) }
        /// `Items`: mandatory, at least 1 item.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Items", value) }
    }

    /// `AccessControlAllowMethods`.
    pub type AccessControlAllowMethods = Fields<of::AccessControlAllowMethods>;
    impl AccessControlAllowMethods {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(items: impl IntoVal<List<AccessControlAllowMethodsItem>>) -> Self { with(empty(), "Items", items) }
        /// `Items`: mandatory, at least 1 item.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<AccessControlAllowMethodsItem>>) -> Self { with(self, "Items", value) }
    }

    /// Words of `Item`.
    pub type AccessControlAllowMethodsItem = Word<fn(of::AccessControlAllowMethodsItem)>;
    impl AccessControlAllowMethodsItem {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `GET`
        pub const Get: Self = word("GET");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `OPTIONS`
        pub const Options: Self = word("OPTIONS");
        /// `PATCH`
        pub const Patch: Self = word("PATCH");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PUT`
        pub const Put: Self = word("PUT");
    }

    /// `AccessControlAllowOrigins`.
    pub type AccessControlAllowOrigins = Fields<of::AccessControlAllowOrigins>;
    impl AccessControlAllowOrigins {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(items: impl IntoVal<List<String>>) -> Self { with(empty(), "Items", items) }
        /// `Items`: mandatory, at least 1 item.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Items", value) }
    }

    /// `AccessControlExposeHeaders`.
    pub type AccessControlExposeHeaders = Fields<of::AccessControlExposeHeaders>;
    impl AccessControlExposeHeaders {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(items: impl IntoVal<List<String>>) -> Self { with(empty(), "Items", items) }
        /// `Items`: mandatory.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Items", value) }
    }

    /// `ContentSecurityPolicy`.
    pub type ContentSecurityPolicy = Fields<of::ContentSecurityPolicy>;
    impl ContentSecurityPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(override_: impl IntoVal<bool>, content_security_policy: impl IntoVal<String>) -> Self { with(with(empty(), "Override", override_), "ContentSecurityPolicy", content_security_policy) }
        /// `ContentSecurityPolicy`: mandatory.
        #[track_caller] pub fn content_security_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ContentSecurityPolicy", value) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
    }

    /// `ContentTypeOptions`.
    pub type ContentTypeOptions = Fields<of::ContentTypeOptions>;
    impl ContentTypeOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(override_: impl IntoVal<bool>) -> Self { with(empty(), "Override", override_) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
    }

    /// `CorsConfig`.
    pub type CorsConfig = Fields<of::CorsConfig>;
    /// What [`CorsConfig`] cannot do without.
    pub struct CorsConfigRequired<A, B, C, D, E> {
        /// `AccessControlAllowOrigins`.
        pub access_control_allow_origins: A,
        /// `AccessControlAllowHeaders`.
        pub access_control_allow_headers: B,
        /// `AccessControlAllowMethods`.
        pub access_control_allow_methods: C,
        /// `AccessControlAllowCredentials`.
        pub access_control_allow_credentials: D,
        /// `OriginOverride`.
        pub origin_override: E,
    }
    impl CorsConfig {
        /// Takes what is mandatory, by name: [`CorsConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<AccessControlAllowOrigins>, B: IntoVal<AccessControlAllowHeaders>, C: IntoVal<AccessControlAllowMethods>, D: IntoVal<bool>, E: IntoVal<bool>>(required: CorsConfigRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "AccessControlAllowOrigins", required.access_control_allow_origins), "AccessControlAllowHeaders", required.access_control_allow_headers), "AccessControlAllowMethods", required.access_control_allow_methods), "AccessControlAllowCredentials", required.access_control_allow_credentials), "OriginOverride", required.origin_override) }
        /// `AccessControlAllowCredentials`: mandatory.
        #[track_caller] pub fn access_control_allow_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "AccessControlAllowCredentials", value) }
        /// `AccessControlAllowHeaders`: mandatory.
        #[track_caller] pub fn access_control_allow_headers(self, value: impl IntoVal<AccessControlAllowHeaders>) -> Self { with(self, "AccessControlAllowHeaders", value) }
        /// `AccessControlAllowMethods`: mandatory.
        #[track_caller] pub fn access_control_allow_methods(self, value: impl IntoVal<AccessControlAllowMethods>) -> Self { with(self, "AccessControlAllowMethods", value) }
        /// `AccessControlAllowOrigins`: mandatory.
        #[track_caller] pub fn access_control_allow_origins(self, value: impl IntoVal<AccessControlAllowOrigins>) -> Self { with(self, "AccessControlAllowOrigins", value) }
        /// `AccessControlExposeHeaders`.
        #[track_caller] pub fn access_control_expose_headers(self, value: impl IntoVal<AccessControlExposeHeaders>) -> Self { with(self, "AccessControlExposeHeaders", value) }
        /// `AccessControlMaxAgeSec`.
        #[track_caller] pub fn access_control_max_age_sec(self, value: impl IntoVal<i64>) -> Self { with(self, "AccessControlMaxAgeSec", value) }
        /// `OriginOverride`: mandatory.
        #[track_caller] pub fn origin_override(self, value: impl IntoVal<bool>) -> Self { with(self, "OriginOverride", value) }
    }

    /// `CustomHeader`.
    pub type CustomHeader = Fields<of::CustomHeader>;
    /// What [`CustomHeader`] cannot do without.
    pub struct CustomHeaderRequired<A, B, C> {
        /// `Header`.
        pub header: A,
        /// `Value`.
        pub value: B,
        /// `Override`.
        pub override_: C,
    }
    impl CustomHeader {
        /// Takes what is mandatory, by name: [`CustomHeaderRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<bool>>(required: CustomHeaderRequired<A, B, C>) -> Self { with(with(with(empty(), "Header", required.header), "Value", required.value), "Override", required.override_) }
        /// `Header`: mandatory.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `CustomHeadersConfig`.
    pub type CustomHeadersConfig = Fields<of::CustomHeadersConfig>;
    impl CustomHeadersConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(items: impl IntoVal<List<CustomHeader>>) -> Self { with(empty(), "Items", items) }
        /// `Items`: mandatory.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<CustomHeader>>) -> Self { with(self, "Items", value) }
    }

    /// `FrameOptions`.
    pub type FrameOptions = Fields<of::FrameOptions>;
    impl FrameOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(override_: impl IntoVal<bool>, frame_option: impl IntoVal<String>) -> Self { with(with(empty(), "Override", override_), "FrameOption", frame_option) }
        /// `FrameOption`: mandatory, matches `^(DENY|SAMEORIGIN)$`.
        #[track_caller] pub fn frame_option(self, value: impl IntoVal<String>) -> Self { with(self, "FrameOption", value) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
    }

    /// `ReferrerPolicy`.
    pub type ReferrerPolicy = Fields<of::ReferrerPolicy>;
    impl ReferrerPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(override_: impl IntoVal<bool>, referrer_policy: impl IntoVal<String>) -> Self { with(with(empty(), "Override", override_), "ReferrerPolicy", referrer_policy) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
        /// `ReferrerPolicy`: mandatory.
        #[track_caller] pub fn referrer_policy(self, value: impl IntoVal<String>) -> Self { with(self, "ReferrerPolicy", value) }
    }

    /// `RemoveHeader`.
    pub type RemoveHeader = Fields<of::RemoveHeader>;
    impl RemoveHeader {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(header: impl IntoVal<String>) -> Self { with(empty(), "Header", header) }
        /// `Header`: mandatory.
        #[track_caller] pub fn header(self, value: impl IntoVal<String>) -> Self { with(self, "Header", value) }
    }

    /// `RemoveHeadersConfig`.
    pub type RemoveHeadersConfig = Fields<of::RemoveHeadersConfig>;
    impl RemoveHeadersConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(items: impl IntoVal<List<RemoveHeader>>) -> Self { with(empty(), "Items", items) }
        /// `Items`: mandatory, no item twice.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<RemoveHeader>>) -> Self { with(self, "Items", value) }
    }

    /// `ResponseHeadersPolicyConfig`.
    pub type ResponseHeadersPolicyConfig = Fields<of::ResponseHeadersPolicyConfig>;
    impl ResponseHeadersPolicyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Comment`: at most 128 characters.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `CorsConfig`.
        #[track_caller] pub fn cors_config(self, value: impl IntoVal<CorsConfig>) -> Self { with(self, "CorsConfig", value) }
        /// `CustomHeadersConfig`.
        #[track_caller] pub fn custom_headers_config(self, value: impl IntoVal<CustomHeadersConfig>) -> Self { with(self, "CustomHeadersConfig", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `RemoveHeadersConfig`.
        #[track_caller] pub fn remove_headers_config(self, value: impl IntoVal<RemoveHeadersConfig>) -> Self { with(self, "RemoveHeadersConfig", value) }
        /// `SecurityHeadersConfig`.
        #[track_caller] pub fn security_headers_config(self, value: impl IntoVal<SecurityHeadersConfig>) -> Self { with(self, "SecurityHeadersConfig", value) }
        /// `ServerTimingHeadersConfig`.
        #[track_caller] pub fn server_timing_headers_config(self, value: impl IntoVal<ServerTimingHeadersConfig>) -> Self { with(self, "ServerTimingHeadersConfig", value) }
    }

    /// `SecurityHeadersConfig`.
    pub type SecurityHeadersConfig = Fields<of::SecurityHeadersConfig>;
    impl SecurityHeadersConfig {
        /// `ContentSecurityPolicy`.
        #[track_caller] pub fn content_security_policy(self, value: impl IntoVal<ContentSecurityPolicy>) -> Self { with(self, "ContentSecurityPolicy", value) }
        /// `ContentTypeOptions`.
        #[track_caller] pub fn content_type_options(self, value: impl IntoVal<ContentTypeOptions>) -> Self { with(self, "ContentTypeOptions", value) }
        /// `FrameOptions`.
        #[track_caller] pub fn frame_options(self, value: impl IntoVal<FrameOptions>) -> Self { with(self, "FrameOptions", value) }
        /// `ReferrerPolicy`.
        #[track_caller] pub fn referrer_policy(self, value: impl IntoVal<ReferrerPolicy>) -> Self { with(self, "ReferrerPolicy", value) }
        /// `StrictTransportSecurity`.
        #[track_caller] pub fn strict_transport_security(self, value: impl IntoVal<StrictTransportSecurity>) -> Self { with(self, "StrictTransportSecurity", value) }
        /// `XSSProtection`.
        #[track_caller] pub fn xss_protection(self, value: impl IntoVal<XssProtection>) -> Self { with(self, "XSSProtection", value) }
    }

    /// `ServerTimingHeadersConfig`.
    pub type ServerTimingHeadersConfig = Fields<of::ServerTimingHeadersConfig>;
    impl ServerTimingHeadersConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `SamplingRate`: 0 to 100.
        #[track_caller] pub fn sampling_rate(self, value: impl IntoVal<f64>) -> Self { with(self, "SamplingRate", value) }
    }

    /// `StrictTransportSecurity`.
    pub type StrictTransportSecurity = Fields<of::StrictTransportSecurity>;
    impl StrictTransportSecurity {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(override_: impl IntoVal<bool>, access_control_max_age_sec: impl IntoVal<i64>) -> Self { with(with(empty(), "Override", override_), "AccessControlMaxAgeSec", access_control_max_age_sec) }
        /// `AccessControlMaxAgeSec`: mandatory.
        #[track_caller] pub fn access_control_max_age_sec(self, value: impl IntoVal<i64>) -> Self { with(self, "AccessControlMaxAgeSec", value) }
        /// `IncludeSubdomains`.
        #[track_caller] pub fn include_subdomains(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSubdomains", value) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
        /// `Preload`.
        #[track_caller] pub fn preload(self, value: impl IntoVal<bool>) -> Self { with(self, "Preload", value) }
    }

    /// `XSSProtection`.
    pub type XssProtection = Fields<of::XssProtection>;
    impl XssProtection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(override_: impl IntoVal<bool>, protection: impl IntoVal<bool>) -> Self { with(with(empty(), "Override", override_), "Protection", protection) }
        /// `ModeBlock`.
        #[track_caller] pub fn mode_block(self, value: impl IntoVal<bool>) -> Self { with(self, "ModeBlock", value) }
        /// `Override`: mandatory.
        #[track_caller] pub fn override_(self, value: impl IntoVal<bool>) -> Self { with(self, "Override", value) }
        /// `Protection`: mandatory.
        #[track_caller] pub fn protection(self, value: impl IntoVal<bool>) -> Self { with(self, "Protection", value) }
        /// `ReportUri`.
        #[track_caller] pub fn report_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ReportUri", value) }
    }
}

/// [`AWS::CloudFront::StreamingDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html).
///
/// What `Ref` returns: `Id`.
pub type CfnStreamingDistribution = Handle<of::CfnStreamingDistribution>;
impl cfn::ResourceType for of::CfnStreamingDistribution { const TYPE: &'static str = "AWS::CloudFront::StreamingDistribution"; type Tags = cfn::TagList; type Props = CfnStreamingDistributionProps; type Reference = String; }
impl CfnStreamingDistribution {
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStreamingDistribution`].
///
/// Mandatory: `StreamingDistributionConfig`, `Tags`.
pub type CfnStreamingDistributionProps = Fields<of::CfnStreamingDistribution>;
impl CfnStreamingDistributionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(streaming_distribution_config: impl IntoVal<cfn_streaming_distribution::StreamingDistributionConfig>, tags: impl IntoVal<List<cfn_streaming_distribution::Tag>>) -> Self { with(with(empty(), "StreamingDistributionConfig", streaming_distribution_config), "Tags", tags) }
    /// `StreamingDistributionConfig`: mandatory.
    #[track_caller] pub fn streaming_distribution_config(self, value: impl IntoVal<cfn_streaming_distribution::StreamingDistributionConfig>) -> Self { with(self, "StreamingDistributionConfig", value) }
    /// `Tags`: mandatory.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_streaming_distribution::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStreamingDistribution`].
pub mod cfn_streaming_distribution {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_group::{Tag};
    mod of { pub enum Logging {} pub enum S3Origin {} pub enum StreamingDistributionConfig {} pub enum TrustedSigners {} }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    /// What [`Logging`] cannot do without.
    pub struct LoggingRequired<A, B, C> {
        /// `Bucket`.
        pub bucket: A,
        /// `Enabled`.
        pub enabled: B,
        /// `Prefix`.
        pub prefix: C,
    }
    impl Logging {
        /// Takes what is mandatory, by name: [`LoggingRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<String>>(required: LoggingRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Enabled", required.enabled), "Prefix", required.prefix) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Prefix`: mandatory.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `S3Origin`.
    pub type S3Origin = Fields<of::S3Origin>;
    impl S3Origin {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain_name: impl IntoVal<String>, origin_access_identity: impl IntoVal<String>) -> Self { with(with(empty(), "DomainName", domain_name), "OriginAccessIdentity", origin_access_identity) }
        /// `DomainName`: mandatory.
        #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
        /// `OriginAccessIdentity`: mandatory.
        #[track_caller] pub fn origin_access_identity(self, value: impl IntoVal<String>) -> Self { with(self, "OriginAccessIdentity", value) }
    }

    /// `StreamingDistributionConfig`.
    pub type StreamingDistributionConfig = Fields<of::StreamingDistributionConfig>;
    /// What [`StreamingDistributionConfig`] cannot do without.
    pub struct StreamingDistributionConfigRequired<A, B, C, D> {
        /// `Comment`.
        pub comment: A,
        /// `Enabled`.
        pub enabled: B,
        /// `S3Origin`.
        pub s3_origin: C,
        /// `TrustedSigners`.
        pub trusted_signers: D,
    }
    impl StreamingDistributionConfig {
        /// Takes what is mandatory, by name: [`StreamingDistributionConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<bool>, C: IntoVal<S3Origin>, D: IntoVal<TrustedSigners>>(required: StreamingDistributionConfigRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Comment", required.comment), "Enabled", required.enabled), "S3Origin", required.s3_origin), "TrustedSigners", required.trusted_signers) }
        /// `Aliases`.
        #[track_caller] pub fn aliases(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Aliases", value) }
        /// `Comment`: mandatory.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `Logging`.
        #[track_caller] pub fn logging(self, value: impl IntoVal<Logging>) -> Self { with(self, "Logging", value) }
        /// `PriceClass`.
        #[track_caller] pub fn price_class(self, value: impl IntoVal<String>) -> Self { with(self, "PriceClass", value) }
        /// `S3Origin`: mandatory.
        #[track_caller] pub fn s3_origin(self, value: impl IntoVal<S3Origin>) -> Self { with(self, "S3Origin", value) }
        /// `TrustedSigners`: mandatory.
        #[track_caller] pub fn trusted_signers(self, value: impl IntoVal<TrustedSigners>) -> Self { with(self, "TrustedSigners", value) }
    }

    /// `TrustedSigners`.
    pub type TrustedSigners = Fields<of::TrustedSigners>;
    impl TrustedSigners {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enabled: impl IntoVal<bool>) -> Self { with(empty(), "Enabled", enabled) }
        /// `AwsAccountNumbers`.
        #[track_caller] pub fn aws_account_numbers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AwsAccountNumbers", value) }
        /// `Enabled`: mandatory.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::CloudFront::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html).
///
/// What `Ref` returns: `Id`.
pub type CfnTrustStore = Handle<of::CfnTrustStore>;
impl cfn::ResourceType for of::CfnTrustStore { const TYPE: &'static str = "AWS::CloudFront::TrustStore"; type Tags = cfn::TagList; type Props = CfnTrustStoreProps; type Reference = String; }
impl CfnTrustStore {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CloudFrontTrustStoreArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ETag`.
    #[inline] pub fn attr_e_tag(&self) -> Val<String> { cfn::attribute(&self.0, "ETag") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `NumberOfCaCertificates`.
    #[inline] pub fn attr_number_of_ca_certificates(&self) -> Val<i64> { cfn::attribute(&self.0, "NumberOfCaCertificates") }
    /// The attribute `Status`: one of `PENDING`, `ACTIVE`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnTrustStore`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnTrustStoreProps = Fields<of::CfnTrustStore>;
impl CfnTrustStoreProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `CaCertificatesBundleSource`. Write-only.
    #[track_caller] pub fn ca_certificates_bundle_source(self, value: impl IntoVal<cfn_trust_store::CaCertificatesBundleSource>) -> Self { with(self, "CaCertificatesBundleSource", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_trust_store::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseClientCertificateOCSPEndpoint`.
    #[track_caller] pub fn use_client_certificate_ocsp_endpoint(self, value: impl IntoVal<bool>) -> Self { with(self, "UseClientCertificateOCSPEndpoint", value) }
}

/// Types of [`CfnTrustStore`].
pub mod cfn_trust_store {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_function::{Tag};
    mod of { pub enum CaCertificatesBundleS3Location {} pub enum CaCertificatesBundleSource {} }

    /// `CaCertificatesBundleS3Location`.
    pub type CaCertificatesBundleS3Location = Fields<of::CaCertificatesBundleS3Location>;
    /// What [`CaCertificatesBundleS3Location`] cannot do without.
    pub struct CaCertificatesBundleS3LocationRequired<A, B, C> {
        /// `Bucket`.
        pub bucket: A,
        /// `Key`.
        pub key: B,
        /// `Region`.
        pub region: C,
    }
    impl CaCertificatesBundleS3Location {
        /// Takes what is mandatory, by name: [`CaCertificatesBundleS3LocationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CaCertificatesBundleS3LocationRequired<A, B, C>) -> Self { with(with(with(empty(), "Bucket", required.bucket), "Key", required.key), "Region", required.region) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `CaCertificatesBundleSource`.
    pub type CaCertificatesBundleSource = Fields<of::CaCertificatesBundleSource>;
    impl CaCertificatesBundleSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ca_certificates_bundle_s3_location: impl IntoVal<CaCertificatesBundleS3Location>) -> Self { with(empty(), "CaCertificatesBundleS3Location", ca_certificates_bundle_s3_location) }
        /// `CaCertificatesBundleS3Location`: mandatory.
        #[track_caller] pub fn ca_certificates_bundle_s3_location(self, value: impl IntoVal<CaCertificatesBundleS3Location>) -> Self { with(self, "CaCertificatesBundleS3Location", value) }
    }
}

/// [`AWS::CloudFront::VpcOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html).
///
/// What `Ref` returns: `Id`.
pub type CfnVpcOrigin = Handle<of::CfnVpcOrigin>;
impl cfn::ResourceType for of::CfnVpcOrigin { const TYPE: &'static str = "AWS::CloudFront::VpcOrigin"; type Tags = cfn::TagList; type Props = CfnVpcOriginProps; type Reference = String; }
impl CfnVpcOrigin {
    /// The attribute `AccountId`.
    #[inline] pub fn attr_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VpcOriginArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnVpcOrigin`].
///
/// Mandatory: `VpcOriginEndpointConfig`.
pub type CfnVpcOriginProps = Fields<of::CfnVpcOrigin>;
impl CfnVpcOriginProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(vpc_origin_endpoint_config: impl IntoVal<cfn_vpc_origin::VpcOriginEndpointConfig>) -> Self { with(empty(), "VpcOriginEndpointConfig", vpc_origin_endpoint_config) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_origin::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcOriginEndpointConfig`: mandatory.
    #[track_caller] pub fn vpc_origin_endpoint_config(self, value: impl IntoVal<cfn_vpc_origin::VpcOriginEndpointConfig>) -> Self { with(self, "VpcOriginEndpointConfig", value) }
}

/// Types of [`CfnVpcOrigin`].
pub mod cfn_vpc_origin {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_connection_group::{Tag};
    mod of { pub enum VpcOriginEndpointConfig {} pub enum VpcOriginEndpointConfigIpAddressType {} pub enum VpcOriginEndpointConfigOriginProtocolPolicy {} }

    /// `VpcOriginEndpointConfig`.
    pub type VpcOriginEndpointConfig = Fields<of::VpcOriginEndpointConfig>;
    impl VpcOriginEndpointConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `HTTPPort`: default `80`.
        #[track_caller] pub fn http_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HTTPPort", value) }
        /// `HTTPSPort`: default `443`.
        #[track_caller] pub fn https_port(self, value: impl IntoVal<i64>) -> Self { with(self, "HTTPSPort", value) }
        /// `IpAddressType`: default `"ipv4"`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<VpcOriginEndpointConfigIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OriginProtocolPolicy`: default `"match-viewer"`.
        #[track_caller] pub fn origin_protocol_policy(self, value: impl IntoVal<VpcOriginEndpointConfigOriginProtocolPolicy>) -> Self { with(self, "OriginProtocolPolicy", value) }
        /// `OriginSSLProtocols`: default `["TLSv1","SSLv3"]`.
        #[track_caller] pub fn origin_ssl_protocols(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OriginSSLProtocols", value) }
    }

    /// Words of `IpAddressType`.
    pub type VpcOriginEndpointConfigIpAddressType = Word<fn(of::VpcOriginEndpointConfigIpAddressType)>;
    impl VpcOriginEndpointConfigIpAddressType {
        /// `ipv4`
        pub const Ipv4: Self = word("ipv4");
        /// `dualstack`
        pub const Dualstack: Self = word("dualstack");
    }

    /// Words of `OriginProtocolPolicy`.
    pub type VpcOriginEndpointConfigOriginProtocolPolicy = Word<fn(of::VpcOriginEndpointConfigOriginProtocolPolicy)>;
    impl VpcOriginEndpointConfigOriginProtocolPolicy {
        /// `http-only`
        pub const HttpOnly: Self = word("http-only");
        /// `https-only`
        pub const HttpsOnly: Self = word("https-only");
        /// `match-viewer`
        pub const MatchViewer: Self = word("match-viewer");
    }
}
