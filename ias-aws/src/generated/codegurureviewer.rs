// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeGuruReviewer`.

use super::prelude::*;

mod of { pub enum CfnRepositoryAssociation {} }

/// [`AWS::CodeGuruReviewer::RepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html).
///
/// The vendor winds it down: maintenance (2025-10-07).
///
/// What `Ref` returns: `AssociationArn`.
pub type CfnRepositoryAssociation = Handle<of::CfnRepositoryAssociation>;
impl cfn::ResourceType for of::CfnRepositoryAssociation { const TYPE: &'static str = "AWS::CodeGuruReviewer::RepositoryAssociation"; type Tags = cfn::TagList; type Props = CfnRepositoryAssociationProps; type Reference = Is<kinds::RepositoryAssociationArn>; }
impl CfnRepositoryAssociation {
    /// The attribute `AssociationArn`.
    #[inline] pub fn attr_association_arn(&self) -> Val<Is<kinds::RepositoryAssociationArn>> { cfn::attribute(&self.0, "AssociationArn") }
}

/// Properties of [`CfnRepositoryAssociation`].
///
/// Mandatory: `Name`, `Type`.
///
/// A change replaces the resource: `BucketName`, `ConnectionArn`, `Name`, `Owner`, `Tags`, `Type`.
pub type CfnRepositoryAssociationProps = Fields<of::CfnRepositoryAssociation>;
impl CfnRepositoryAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<cfn_repository_association::Type>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
    /// `BucketName`: 3 to 63 characters, matches `^\S(.*\S)?$`. Changing it replaces the resource.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    /// `ConnectionArn`: at most 256 characters, matches `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^\S[\w.-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Owner`: 1 to 100 characters, matches `^\S(.*\S)?$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_repository_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_repository_association::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnRepositoryAssociation`].
pub mod cfn_repository_association {
    use super::super::prelude::*;
    mod of { pub enum Tag {} pub enum Type {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `CodeCommit`
        pub const CodeCommit: Self = word("CodeCommit");
        /// `Bitbucket`
        pub const Bitbucket: Self = word("Bitbucket");
        /// `GitHubEnterpriseServer`
        pub const GitHubEnterpriseServer: Self = word("GitHubEnterpriseServer");
        /// `S3Bucket`
        pub const S3Bucket: Self = word("S3Bucket");
    }
}
