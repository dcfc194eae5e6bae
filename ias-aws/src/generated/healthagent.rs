// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::HealthAgent`.

use super::prelude::*;

cfn::handles!(Handle);
ias_core::fields!(Fields);
mod of { pub enum CfnDomain {} }

/// [`AWS::HealthAgent::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::HealthAgent::Domain"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnDomainProps; type Reference = Is<kinds::HealthAgentDomainArn>; }
impl CfnDomain {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HealthAgentDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DomainId`.
    #[inline] pub fn attr_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "DomainId") }
    /// The attribute `EncryptionContext`.
    #[inline] pub fn attr_encryption_context(&self) -> Val<cfn_domain::EncryptionContext> { cfn::attribute(&self.0, "EncryptionContext") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<cfn_domain::Status> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Name`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EncryptionContext {} pub enum Tag {} }

    /// `EncryptionContext`.
    pub type EncryptionContext = Fields<of::EncryptionContext>;
    impl EncryptionContext {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionContextEncryptionType>) -> Self { with(empty(), "EncryptionType", encryption_type) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionContextEncryptionType>) -> Self { with(self, "EncryptionType", value) }
    }

    /// Words of `EncryptionType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EncryptionContextEncryptionType {
        /// `AWS_OWNED_KEY`
        AwsOwnedKey,
        /// `CUSTOMER_MANAGED_KEY`
        CustomerManagedKey,
    }
    impl Words for EncryptionContextEncryptionType { const WORDS: &'static [(&'static str, Self)] = &[("AWS_OWNED_KEY", Self::AwsOwnedKey), ("CUSTOMER_MANAGED_KEY", Self::CustomerManagedKey)]; }
    impl Eq for EncryptionContextEncryptionType {}
    impl fmt::Debug for EncryptionContextEncryptionType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Status`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Status {
        /// `ACTIVE`
        Active,
        /// `DELETING`
        Deleting,
        /// `DELETED`
        Deleted,
    }
    impl Words for Status { const WORDS: &'static [(&'static str, Self)] = &[("ACTIVE", Self::Active), ("DELETING", Self::Deleting), ("DELETED", Self::Deleted)]; }
    impl Eq for Status {}
    impl fmt::Debug for Status { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
