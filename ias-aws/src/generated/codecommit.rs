// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeCommit`.

use super::prelude::*;

mod of { pub enum CfnRepository {} }

/// [`AWS::CodeCommit::Repository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html).
///
/// What `Ref` returns: `RepositoryId`.
pub type CfnRepository = Handle<of::CfnRepository>;
impl cfn::ResourceType for of::CfnRepository { const TYPE: &'static str = "AWS::CodeCommit::Repository"; type Tags = cfn::TagList; type Props = CfnRepositoryProps; type Reference = String; }
impl CfnRepository {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CodeCommitRepositoryArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CloneUrlHttp`.
    #[inline] pub fn attr_clone_url_http(&self) -> Val<String> { cfn::attribute(&self.0, "CloneUrlHttp") }
    /// The attribute `CloneUrlSsh`.
    #[inline] pub fn attr_clone_url_ssh(&self) -> Val<String> { cfn::attribute(&self.0, "CloneUrlSsh") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `RepositoryId`.
    #[inline] pub fn attr_repository_id(&self) -> Val<String> { cfn::attribute(&self.0, "RepositoryId") }
}

/// Properties of [`CfnRepository`].
///
/// Mandatory: `RepositoryName`.
///
/// A change may replace the resource: `Triggers`.
pub type CfnRepositoryProps = Fields<of::CfnRepository>;
impl CfnRepositoryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(repository_name: impl IntoVal<String>) -> Self { with(empty(), "RepositoryName", repository_name) }
    /// `Code`. Write-only.
    #[track_caller] pub fn code(self, value: impl IntoVal<cfn_repository::Code>) -> Self { with(self, "Code", value) }
    /// `KmsKeyId`: 1 to 100 characters, matches `^[a-zA-Z0-9:/_-]+$`.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `RepositoryDescription`: 1 to 1000 characters.
    #[track_caller] pub fn repository_description(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryDescription", value) }
    /// `RepositoryName`: mandatory, 1 to 100 characters, 1 to 100, matches `^[a-zA-Z0-9._\-]+(?<!\.git)$`.
    #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_repository::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Triggers`. Changing it may replace the resource.
    #[track_caller] pub fn triggers(self, value: impl IntoVal<List<cfn_repository::RepositoryTrigger>>) -> Self { with(self, "Triggers", value) }
}

/// Types of [`CfnRepository`].
pub mod cfn_repository {
    use super::super::prelude::*;
    mod of { pub enum Code {} pub enum RepositoryTrigger {} pub enum RepositoryTriggerEvent {} pub enum S3 {} pub enum Tag {} }

    /// `Code`.
    pub type Code = Fields<of::Code>;
    impl Code {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3: impl IntoVal<S3>) -> Self { with(empty(), "S3", s3) }
        /// `BranchName`: 1 to 256 characters.
        #[track_caller] pub fn branch_name(self, value: impl IntoVal<String>) -> Self { with(self, "BranchName", value) }
        /// `S3`: mandatory.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3>) -> Self { with(self, "S3", value) }
    }

    /// `RepositoryTrigger`.
    pub type RepositoryTrigger = Fields<of::RepositoryTrigger>;
    /// What [`RepositoryTrigger`] cannot do without.
    pub struct RepositoryTriggerRequired<A, B, C> {
        /// `Events`.
        pub events: A,
        /// `DestinationArn`.
        pub destination_arn: B,
        /// `Name`.
        pub name: C,
    }
    impl RepositoryTrigger {
        /// Takes what is mandatory, by name: [`RepositoryTriggerRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<RepositoryTriggerEvent>>, B: IntoVal<String>, C: IntoVal<String>>(required: RepositoryTriggerRequired<A, B, C>) -> Self { with(with(with(empty(), "Events", required.events), "DestinationArn", required.destination_arn), "Name", required.name) }
        /// `Branches`: each 1 to 256 characters.
        #[track_caller] pub fn branches(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Branches", value) }
        /// `CustomData`.
        #[track_caller] pub fn custom_data(self, value: impl IntoVal<String>) -> Self { with(self, "CustomData", value) }
        /// `DestinationArn`: mandatory.
        #[track_caller] pub fn destination_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationArn", value) }
        /// `Events`: mandatory.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<RepositoryTriggerEvent>>) -> Self { with(self, "Events", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// Words of `Event`.
    pub type RepositoryTriggerEvent = Word<fn(of::RepositoryTriggerEvent)>;
    impl RepositoryTriggerEvent {
        /// `all`
        pub const All: Self = word("all");
        /// `createReference`
        pub const CreateReference: Self = word("createReference");
        /// `deleteReference`
        pub const DeleteReference: Self = word("deleteReference");
        /// `updateReference`
        pub const UpdateReference: Self = word("updateReference");
    }

    /// `S3`.
    pub type S3 = Fields<of::S3>;
    impl S3 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `ObjectVersion`: 1 to 1024 characters.
        #[track_caller] pub fn object_version(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectVersion", value) }
    }

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
