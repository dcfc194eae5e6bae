// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeStar`.

use super::prelude::*;

mod of { pub enum CfnGitHubRepository {} }

/// [`AWS::CodeStar::GitHubRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html).
///
/// The vendor winds it down: shutdown (2024-07-25).
///
/// What `Ref` returns: `Id`.
pub type CfnGitHubRepository = Handle<of::CfnGitHubRepository>;
impl cfn::ResourceType for of::CfnGitHubRepository { const TYPE: &'static str = "AWS::CodeStar::GitHubRepository"; type Tags = cfn::NoTags; type Props = CfnGitHubRepositoryProps; type Reference = String; }
impl CfnGitHubRepository {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnGitHubRepository`].
///
/// Mandatory: `RepositoryName`, `RepositoryOwner`.
pub type CfnGitHubRepositoryProps = Fields<of::CfnGitHubRepository>;
impl CfnGitHubRepositoryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(repository_name: impl IntoVal<String>, repository_owner: impl IntoVal<String>) -> Self { with(with(empty(), "RepositoryName", repository_name), "RepositoryOwner", repository_owner) }
    /// `Code`.
    #[track_caller] pub fn code(self, value: impl IntoVal<cfn_git_hub_repository::Code>) -> Self { with(self, "Code", value) }
    /// `ConnectionArn`.
    #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
    /// `EnableIssues`.
    #[track_caller] pub fn enable_issues(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableIssues", value) }
    /// `IsPrivate`.
    #[track_caller] pub fn is_private(self, value: impl IntoVal<bool>) -> Self { with(self, "IsPrivate", value) }
    /// `RepositoryAccessToken`.
    #[track_caller] pub fn repository_access_token(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryAccessToken", value) }
    /// `RepositoryDescription`.
    #[track_caller] pub fn repository_description(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryDescription", value) }
    /// `RepositoryName`: mandatory.
    #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    /// `RepositoryOwner`: mandatory.
    #[track_caller] pub fn repository_owner(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryOwner", value) }
}

/// Types of [`CfnGitHubRepository`].
pub mod cfn_git_hub_repository {
    use super::super::prelude::*;
    mod of { pub enum Code {} pub enum S3 {} }

    /// `Code`.
    pub type Code = Fields<of::Code>;
    impl Code {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3: impl IntoVal<S3>) -> Self { with(empty(), "S3", s3) }
        /// `S3`: mandatory.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3>) -> Self { with(self, "S3", value) }
    }

    /// `S3`.
    pub type S3 = Fields<of::S3>;
    impl S3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `ObjectVersion`.
        #[track_caller] pub fn object_version(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectVersion", value) }
    }
}
