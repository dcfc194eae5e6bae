// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LicenseManagerLinuxSubscriptions`.

use super::prelude::*;

mod of { pub enum CfnSubscriptionProvider {} }

/// [`AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanagerlinuxsubscriptions-subscriptionprovider.html).
///
/// What `Ref` returns: `SubscriptionProviderArn`.
pub type CfnSubscriptionProvider = Handle<of::CfnSubscriptionProvider>;
impl cfn::ResourceType for of::CfnSubscriptionProvider { const TYPE: &'static str = "AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider"; type Tags = cfn::TagList; type Props = CfnSubscriptionProviderProps; type Reference = Is<kinds::SubscriptionProviderArn>; }
impl CfnSubscriptionProvider {
    /// The attribute `LastSuccessfulDataRetrievalTime`.
    #[inline] pub fn attr_last_successful_data_retrieval_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastSuccessfulDataRetrievalTime") }
    /// The attribute `SubscriptionProviderArn`.
    #[inline] pub fn attr_subscription_provider_arn(&self) -> Val<Is<kinds::SubscriptionProviderArn>> { cfn::attribute(&self.0, "SubscriptionProviderArn") }
    /// The attribute `SubscriptionProviderStatus`: one of `ACTIVE`, `INVALID`, `PENDING`.
    #[inline] pub fn attr_subscription_provider_status(&self) -> Val<String> { cfn::attribute(&self.0, "SubscriptionProviderStatus") }
    /// The attribute `SubscriptionProviderStatusMessage`.
    #[inline] pub fn attr_subscription_provider_status_message(&self) -> Val<String> { cfn::attribute(&self.0, "SubscriptionProviderStatusMessage") }
}

/// Properties of [`CfnSubscriptionProvider`].
///
/// Mandatory: `SecretArn`, `SubscriptionProviderSource`.
///
/// A change replaces the resource: `SecretArn`, `SubscriptionProviderSource`.
pub type CfnSubscriptionProviderProps = Fields<of::CfnSubscriptionProvider>;
impl CfnSubscriptionProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(secret_arn: impl IntoVal<String>, subscription_provider_source: impl IntoVal<cfn_subscription_provider::SubscriptionProviderSource>) -> Self { with(with(empty(), "SecretArn", secret_arn), "SubscriptionProviderSource", subscription_provider_source) }
    /// `SecretArn`: mandatory, matches `^arn:[a-z0-9-\.]{1,63}:secretsmanager:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:secret:[^/]{1,1023}$`. Changing it replaces the resource.
    #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    /// `SubscriptionProviderSource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn subscription_provider_source(self, value: impl IntoVal<cfn_subscription_provider::SubscriptionProviderSource>) -> Self { with(self, "SubscriptionProviderSource", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_subscription_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSubscriptionProvider`].
pub mod cfn_subscription_provider {
    use super::super::prelude::*;
    mod of { pub enum SubscriptionProviderSource {} pub enum Tag {} }

    /// Words of `SubscriptionProviderSource`.
    pub type SubscriptionProviderSource = Word<fn(of::SubscriptionProviderSource)>;
    impl SubscriptionProviderSource {
        /// `RedHat`
        pub const RedHat: Self = word("RedHat");
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
