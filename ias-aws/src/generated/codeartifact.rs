// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeArtifact`.

use super::prelude::*;

mod of { pub enum CfnDomain {} pub enum CfnPackageGroup {} pub enum CfnRepository {} }

/// [`AWS::CodeArtifact::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::CodeArtifact::Domain"; type Tags = cfn::TagList; type Props = CfnDomainProps; type Reference = Is<kinds::CodeArtifactDomainArn>; }
impl CfnDomain {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeArtifactDomainArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `EncryptionKey`.
    #[inline] pub fn attr_encryption_key(&self) -> Val<String> { cfn::attribute(&self.0, "EncryptionKey") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `Owner`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
}

/// Properties of [`CfnDomain`].
///
/// Mandatory: `DomainName`.
///
/// A change replaces the resource: `DomainName`.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(domain_name: impl IntoVal<String>) -> Self { with(empty(), "DomainName", domain_name) }
    /// `DomainName`: mandatory, 2 to 50 characters, matches `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `PermissionsPolicyDocument`: 2 to 5120 characters.
    #[track_caller] pub fn permissions_policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PermissionsPolicyDocument", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_domain::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDomain`].
pub mod cfn_domain {
    use super::super::prelude::*;
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^\P{C}+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^\P{C}*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CodeArtifact::PackageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPackageGroup = Handle<of::CfnPackageGroup>;
impl cfn::ResourceType for of::CfnPackageGroup { const TYPE: &'static str = "AWS::CodeArtifact::PackageGroup"; type Tags = cfn::TagList; type Props = CfnPackageGroupProps; type Reference = Is<kinds::PackageGroupArn>; }
impl CfnPackageGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PackageGroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPackageGroup`].
///
/// Mandatory: `Pattern`, `DomainName`.
///
/// A change replaces the resource: `DomainName`, `Pattern`.
pub type CfnPackageGroupProps = Fields<of::CfnPackageGroup>;
impl CfnPackageGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(pattern: impl IntoVal<String>, domain_name: impl IntoVal<String>) -> Self { with(with(empty(), "Pattern", pattern), "DomainName", domain_name) }
    /// `ContactInfo`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn contact_info(self, value: impl IntoVal<String>) -> Self { with(self, "ContactInfo", value) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 2 to 50 characters, matches `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `DomainOwner`: exactly 12 characters, matches `[0-9]{12}`.
    #[track_caller] pub fn domain_owner(self, value: impl IntoVal<String>) -> Self { with(self, "DomainOwner", value) }
    /// `OriginConfiguration`.
    #[track_caller] pub fn origin_configuration(self, value: impl IntoVal<cfn_package_group::OriginConfiguration>) -> Self { with(self, "OriginConfiguration", value) }
    /// `Pattern`: mandatory, 2 to 520 characters. Changing it replaces the resource.
    #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_package_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPackageGroup`].
pub mod cfn_package_group {
    use super::super::prelude::*;
    pub use super::cfn_domain::{Tag};
    mod of { pub enum OriginConfiguration {} pub enum RestrictionType {} pub enum RestrictionTypeRestrictionMode {} pub enum Restrictions {} impl ias_core::Optional for Restrictions {} }

    /// `OriginConfiguration`.
    pub type OriginConfiguration = Fields<of::OriginConfiguration>;
    impl OriginConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(restrictions: impl IntoVal<Restrictions>) -> Self { with(empty(), "Restrictions", restrictions) }
        /// `Restrictions`: mandatory.
        #[track_caller] pub fn restrictions(self, value: impl IntoVal<Restrictions>) -> Self { with(self, "Restrictions", value) }
    }

    /// `RestrictionType`.
    pub type RestrictionType = Fields<of::RestrictionType>;
    impl RestrictionType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(restriction_mode: impl IntoVal<RestrictionTypeRestrictionMode>) -> Self { with(empty(), "RestrictionMode", restriction_mode) }
        /// `Repositories`.
        #[track_caller] pub fn repositories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Repositories", value) }
        /// `RestrictionMode`: mandatory.
        #[track_caller] pub fn restriction_mode(self, value: impl IntoVal<RestrictionTypeRestrictionMode>) -> Self { with(self, "RestrictionMode", value) }
    }

    /// Words of `RestrictionMode`.
    pub type RestrictionTypeRestrictionMode = Word<fn(of::RestrictionTypeRestrictionMode)>;
    impl RestrictionTypeRestrictionMode {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
        /// `ALLOW_SPECIFIC_REPOSITORIES`
        pub const AllowSpecificRepositories: Self = word("ALLOW_SPECIFIC_REPOSITORIES");
        /// `INHERIT`
        pub const Inherit: Self = word("INHERIT");
    }

    /// `Restrictions`.
    pub type Restrictions = Fields<of::Restrictions>;
    impl Restrictions {
        /// `ExternalUpstream`.
        #[track_caller] pub fn external_upstream(self, value: impl IntoVal<RestrictionType>) -> Self { with(self, "ExternalUpstream", value) }
        /// `InternalUpstream`.
        #[track_caller] pub fn internal_upstream(self, value: impl IntoVal<RestrictionType>) -> Self { with(self, "InternalUpstream", value) }
        /// `Publish`.
        #[track_caller] pub fn publish(self, value: impl IntoVal<RestrictionType>) -> Self { with(self, "Publish", value) }
    }
}

/// [`AWS::CodeArtifact::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRepository = Handle<of::CfnRepository>;
impl cfn::ResourceType for of::CfnRepository { const TYPE: &'static str = "AWS::CodeArtifact::Repository"; type Tags = cfn::TagList; type Props = CfnRepositoryProps; type Reference = Is<kinds::CodeArtifactRepositoryArn>; }
impl CfnRepository {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeArtifactRepositoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `DomainOwner`.
    #[inline] pub fn attr_domain_owner(&self) -> Val<String> { cfn::attribute(&self.0, "DomainOwner") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnRepository`].
///
/// Mandatory: `RepositoryName`, `DomainName`.
///
/// A change replaces the resource: `DomainName`, `RepositoryName`.
pub type CfnRepositoryProps = Fields<of::CfnRepository>;
impl CfnRepositoryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(repository_name: impl IntoVal<String>, domain_name: impl IntoVal<String>) -> Self { with(with(empty(), "RepositoryName", repository_name), "DomainName", domain_name) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 2 to 50 characters, matches `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `ExternalConnections`.
    #[track_caller] pub fn external_connections(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExternalConnections", value) }
    /// `PermissionsPolicyDocument`: 2 to 5120 characters.
    #[track_caller] pub fn permissions_policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PermissionsPolicyDocument", value) }
    /// `RepositoryName`: mandatory, 2 to 100 characters, matches `^([A-Za-z0-9][A-Za-z0-9._\-]{1,99})$`. Changing it replaces the resource.
    #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_repository::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Upstreams`.
    #[track_caller] pub fn upstreams(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Upstreams", value) }
}

/// Types of [`CfnRepository`].
pub mod cfn_repository {
    pub use super::cfn_domain::{Tag};
}
