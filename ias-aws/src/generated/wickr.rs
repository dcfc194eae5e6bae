// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Wickr`.

use super::prelude::*;

mod of { pub enum CfnNetwork {} }

/// [`AWS::Wickr::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html).
///
/// What `Ref` returns: `NetworkArn`.
pub type CfnNetwork = Handle<of::CfnNetwork>;
impl cfn::ResourceType for of::CfnNetwork { const TYPE: &'static str = "AWS::Wickr::Network"; type Tags = cfn::NoTags; type Props = CfnNetworkProps; type Reference = Is<kinds::WickrNetworkArn>; }
impl CfnNetwork {
    /// The attribute `AwsAccountId`.
    #[inline] pub fn attr_aws_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountId") }
    /// The attribute `MigrationState`.
    #[inline] pub fn attr_migration_state(&self) -> Val<i64> { cfn::attribute(&self.0, "MigrationState") }
    /// The attribute `NetworkArn`.
    #[inline] pub fn attr_network_arn(&self) -> Val<Is<kinds::WickrNetworkArn>> { cfn::attribute(&self.0, "NetworkArn") }
    /// The attribute `NetworkId`.
    #[inline] pub fn attr_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkId") }
    /// The attribute `Standing`.
    #[inline] pub fn attr_standing(&self) -> Val<i64> { cfn::attribute(&self.0, "Standing") }
}

/// Properties of [`CfnNetwork`].
///
/// Mandatory: `NetworkName`, `AccessLevel`.
///
/// A change replaces the resource: `AccessLevel`.
pub type CfnNetworkProps = Fields<of::CfnNetwork>;
impl CfnNetworkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(network_name: impl IntoVal<String>, access_level: impl IntoVal<cfn_network::AccessLevel>) -> Self { with(with(empty(), "NetworkName", network_name), "AccessLevel", access_level) }
    /// `AccessLevel`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn access_level(self, value: impl IntoVal<cfn_network::AccessLevel>) -> Self { with(self, "AccessLevel", value) }
    /// `NetworkName`: mandatory, matches `^[\S\s]*$`.
    #[track_caller] pub fn network_name(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkName", value) }
}

/// Types of [`CfnNetwork`].
pub mod cfn_network {
    use super::super::prelude::*;
    mod of { pub enum AccessLevel {} }

    /// Words of `AccessLevel`.
    pub type AccessLevel = Word<fn(of::AccessLevel)>;
    impl AccessLevel {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `PREMIUM`
        pub const Premium: Self = word("PREMIUM");
    }
}
