// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeStarConnections`.

use super::prelude::*;

mod of { pub enum CfnConnection {} pub enum CfnRepositoryLink {} pub enum CfnSyncConfiguration {} }

/// [`AWS::CodeStarConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-connection.html).
///
/// What `Ref` returns: `ConnectionArn`.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::CodeStarConnections::Connection"; type Tags = cfn::TagList; type Props = CfnConnectionProps; type Reference = Is<kinds::CodeStarConnectionsConnectionArn>; }
impl CfnConnection {
    /// The attribute `ConnectionArn`.
    #[inline] pub fn attr_connection_arn(&self) -> Val<Is<kinds::CodeStarConnectionsConnectionArn>> { cfn::attribute(&self.0, "ConnectionArn") }
    /// The attribute `ConnectionStatus`.
    #[inline] pub fn attr_connection_status(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectionStatus") }
    /// The attribute `OwnerAccountId`.
    #[inline] pub fn attr_owner_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerAccountId") }
}

/// Properties of [`CfnConnection`].
///
/// Mandatory: `ConnectionName`.
///
/// A change replaces the resource: `ConnectionName`, `HostArn`, `ProviderType`.
pub type CfnConnectionProps = Fields<of::CfnConnection>;
impl CfnConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connection_name: impl IntoVal<String>) -> Self { with(empty(), "ConnectionName", connection_name) }
    /// `ConnectionName`: mandatory, 1 to 32 characters, matches `^[\s\S]*$`. Changing it replaces the resource.
    #[track_caller] pub fn connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionName", value) }
    /// `HostArn`: at most 256 characters, matches `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`. Changing it replaces the resource.
    #[track_caller] pub fn host_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HostArn", value) }
    /// `ProviderType`. Changing it replaces the resource.
    #[track_caller] pub fn provider_type(self, value: impl IntoVal<cfn_connection::ProviderType>) -> Self { with(self, "ProviderType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnection`].
pub mod cfn_connection {
    use super::super::prelude::*;
    mod of { pub enum ProviderType {} pub enum Tag {} }

    /// Words of `ProviderType`.
    pub type ProviderType = Word<fn(of::ProviderType)>;
    impl ProviderType {
        /// `Bitbucket`
        pub const Bitbucket: Self = word("Bitbucket");
        /// `GitHub`
        pub const GitHub: Self = word("GitHub");
        /// `GitHubEnterpriseServer`
        pub const GitHubEnterpriseServer: Self = word("GitHubEnterpriseServer");
        /// `GitLab`
        pub const GitLab: Self = word("GitLab");
        /// `GitLabSelfManaged`
        pub const GitLabSelfManaged: Self = word("GitLabSelfManaged");
    }

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
}

/// [`AWS::CodeStarConnections::RepositoryLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-repositorylink.html).
///
/// What `Ref` returns: `RepositoryLinkArn`.
pub type CfnRepositoryLink = Handle<of::CfnRepositoryLink>;
impl cfn::ResourceType for of::CfnRepositoryLink { const TYPE: &'static str = "AWS::CodeStarConnections::RepositoryLink"; type Tags = cfn::TagList; type Props = CfnRepositoryLinkProps; type Reference = Is<kinds::RepositoryLinkArn>; }
impl CfnRepositoryLink {
    /// The attribute `ProviderType`: one of `GitHub`, `Bitbucket`, `GitHubEnterprise`, `GitLab`, `GitLabSelfManaged`.
    #[inline] pub fn attr_provider_type(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderType") }
    /// The attribute `RepositoryLinkArn`.
    #[inline] pub fn attr_repository_link_arn(&self) -> Val<Is<kinds::RepositoryLinkArn>> { cfn::attribute(&self.0, "RepositoryLinkArn") }
    /// The attribute `RepositoryLinkId`.
    #[inline] pub fn attr_repository_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "RepositoryLinkId") }
}

/// Properties of [`CfnRepositoryLink`].
///
/// Mandatory: `RepositoryName`, `ConnectionArn`, `OwnerId`.
///
/// A change replaces the resource: `OwnerId`, `RepositoryName`.
pub type CfnRepositoryLinkProps = Fields<of::CfnRepositoryLink>;
/// What [`CfnRepositoryLinkProps`] cannot do without.
pub struct CfnRepositoryLinkPropsRequired<A, B, C> {
    /// `RepositoryName`: 1 to 128 characters, matches `[a-za-z0-9_\.-]+`. Changing it replaces the resource.
    pub repository_name: A,
    /// `ConnectionArn`: at most 256 characters, matches `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`.
    pub connection_arn: B,
    /// `OwnerId`: 1 to 255 characters, matches `[a-za-z0-9_\.-]+`. Changing it replaces the resource.
    pub owner_id: C,
}
impl CfnRepositoryLinkProps {
    /// Takes what is mandatory, by name: [`CfnRepositoryLinkPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnRepositoryLinkPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "RepositoryName", required.repository_name), "ConnectionArn", required.connection_arn), "OwnerId", required.owner_id) }
    /// `ConnectionArn`: mandatory, at most 256 characters, matches `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`.
    #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
    /// `EncryptionKeyArn`: 1 to 1024 characters, matches `arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+`.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `OwnerId`: mandatory, 1 to 255 characters, matches `[a-za-z0-9_\.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn owner_id(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerId", value) }
    /// `RepositoryName`: mandatory, 1 to 128 characters, matches `[a-za-z0-9_\.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn repository_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryName", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_repository_link::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRepositoryLink`].
pub mod cfn_repository_link {
    pub use super::cfn_connection::{Tag};
}

/// [`AWS::CodeStarConnections::SyncConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html).
///
/// What `Ref` returns: a text of ResourceName, SyncType.
pub type CfnSyncConfiguration = Handle<of::CfnSyncConfiguration>;
impl cfn::ResourceType for of::CfnSyncConfiguration { const TYPE: &'static str = "AWS::CodeStarConnections::SyncConfiguration"; type Tags = cfn::NoTags; type Props = CfnSyncConfigurationProps; type Reference = String; }
impl CfnSyncConfiguration {
    /// The attribute `OwnerId`.
    #[inline] pub fn attr_owner_id(&self) -> Val<String> { cfn::attribute(&self.0, "OwnerId") }
    /// The attribute `ProviderType`: one of `GitHub`, `Bitbucket`, `GitHubEnterprise`, `GitLab`, `GitLabSelfManaged`.
    #[inline] pub fn attr_provider_type(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderType") }
    /// The attribute `RepositoryName`.
    #[inline] pub fn attr_repository_name(&self) -> Val<String> { cfn::attribute(&self.0, "RepositoryName") }
}

/// Properties of [`CfnSyncConfiguration`].
///
/// Mandatory: `Branch`, `ConfigFile`, `RepositoryLinkId`, `ResourceName`, `SyncType`, `RoleArn`.
///
/// A change replaces the resource: `ResourceName`, `SyncType`.
pub type CfnSyncConfigurationProps = Fields<of::CfnSyncConfiguration>;
/// What [`CfnSyncConfigurationProps`] cannot do without.
pub struct CfnSyncConfigurationPropsRequired<A, B, C, D, E, F> {
    /// `Branch`: 1 to 255 characters.
    pub branch: A,
    /// `ConfigFile`.
    pub config_file: B,
    /// `RepositoryLinkId`: matches `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
    pub repository_link_id: C,
    /// `ResourceName`: 1 to 100 characters, matches `[a-za-z0-9_\.-]+`. Changing it replaces the resource.
    pub resource_name: D,
    /// `SyncType`. Changing it replaces the resource.
    pub sync_type: E,
    /// `RoleArn`: 1 to 1024 characters, matches `^arn:aws(-[\w]+)*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub role_arn: F,
}
impl CfnSyncConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnSyncConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<cfn_sync_configuration::SyncType>, F: IntoVal<Is<kinds::RoleArn>>>(required: CfnSyncConfigurationPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Branch", required.branch), "ConfigFile", required.config_file), "RepositoryLinkId", required.repository_link_id), "ResourceName", required.resource_name), "SyncType", required.sync_type), "RoleArn", required.role_arn) }
    /// `Branch`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn branch(self, value: impl IntoVal<String>) -> Self { with(self, "Branch", value) }
    /// `ConfigFile`: mandatory.
    #[track_caller] pub fn config_file(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigFile", value) }
    /// `PublishDeploymentStatus`.
    #[track_caller] pub fn publish_deployment_status(self, value: impl IntoVal<cfn_sync_configuration::PublishDeploymentStatus>) -> Self { with(self, "PublishDeploymentStatus", value) }
    /// `RepositoryLinkId`: mandatory, matches `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.
    #[track_caller] pub fn repository_link_id(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryLinkId", value) }
    /// `ResourceName`: mandatory, 1 to 100 characters, matches `[a-za-z0-9_\.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceName", value) }
    /// `RoleArn`: mandatory, 1 to 1024 characters, matches `^arn:aws(-[\w]+)*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SyncType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn sync_type(self, value: impl IntoVal<cfn_sync_configuration::SyncType>) -> Self { with(self, "SyncType", value) }
    /// `TriggerResourceUpdateOn`.
    #[track_caller] pub fn trigger_resource_update_on(self, value: impl IntoVal<cfn_sync_configuration::TriggerResourceUpdateOn>) -> Self { with(self, "TriggerResourceUpdateOn", value) }
}

/// Types of [`CfnSyncConfiguration`].
pub mod cfn_sync_configuration {
    use super::super::prelude::*;
    mod of { pub enum PublishDeploymentStatus {} pub enum SyncType {} pub enum TriggerResourceUpdateOn {} }

    /// Words of `PublishDeploymentStatus`.
    pub type PublishDeploymentStatus = Word<fn(of::PublishDeploymentStatus)>;
    impl PublishDeploymentStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `SyncType`.
    pub type SyncType = Word<fn(of::SyncType)>;
    impl SyncType {
        /// `CFN_STACK_SYNC`
        pub const CfnStackSync: Self = word("CFN_STACK_SYNC");
    }

    /// Words of `TriggerResourceUpdateOn`.
    pub type TriggerResourceUpdateOn = Word<fn(of::TriggerResourceUpdateOn)>;
    impl TriggerResourceUpdateOn {
        /// `ANY_CHANGE`
        pub const AnyChange: Self = word("ANY_CHANGE");
        /// `FILE_CHANGE`
        pub const FileChange: Self = word("FILE_CHANGE");
    }
}
