// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Wickr`.

use super::prelude::*;

mod of { pub enum CfnNetwork {} }

/// [`AWS::Wickr::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html).
///
/// What `Ref` returns: `NetworkArn`.
pub type CfnNetwork = Handle<of::CfnNetwork>;
impl cfn::ResourceType for of::CfnNetwork { const TYPE: &'static str = "AWS::Wickr::Network"; const TAGS: Option<Tagging> = None; type Props = CfnNetworkProps; type Reference = Is<kinds::WickrNetworkArn>; }
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
    use super::super::prelude::{Words, fmt};

    /// Words of `AccessLevel`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum AccessLevel {
        /// `STANDARD`
        Standard,
        /// `PREMIUM`
        Premium,
    }
    impl Words for AccessLevel { const WORDS: &'static [(&'static str, Self)] = &[("STANDARD", Self::Standard), ("PREMIUM", Self::Premium)]; }
    impl Eq for AccessLevel {}
    impl fmt::Debug for AccessLevel { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
