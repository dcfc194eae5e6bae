// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeConnections`.

use super::prelude::*;

mod of { pub enum CfnConnection {} pub enum CfnHost {} }

/// [`AWS::CodeConnections::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html).
///
/// What `Ref` returns: `ConnectionArn`.
pub type CfnConnection = Handle<of::CfnConnection>;
impl cfn::ResourceType for of::CfnConnection { const TYPE: &'static str = "AWS::CodeConnections::Connection"; type Tags = cfn::TagList; type Props = CfnConnectionProps; type Reference = Is<kinds::CodeConnectionsConnectionArn>; }
impl CfnConnection {
    /// The attribute `ConnectionArn`.
    #[inline] pub fn attr_connection_arn(&self) -> Val<Is<kinds::CodeConnectionsConnectionArn>> { cfn::attribute(&self.0, "ConnectionArn") }
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
        /// `AzureDevOps`
        pub const AzureDevOps: Self = word("AzureDevOps");
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

/// [`AWS::CodeConnections::Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html).
///
/// What `Ref` returns: `HostArn`.
pub type CfnHost = Handle<of::CfnHost>;
impl cfn::ResourceType for of::CfnHost { const TYPE: &'static str = "AWS::CodeConnections::Host"; type Tags = cfn::TagList; type Props = CfnHostProps; type Reference = Is<kinds::HostArn>; }
impl CfnHost {
    /// The attribute `HostArn`.
    #[inline] pub fn attr_host_arn(&self) -> Val<Is<kinds::HostArn>> { cfn::attribute(&self.0, "HostArn") }
    /// The attribute `HostId`.
    #[inline] pub fn attr_host_id(&self) -> Val<String> { cfn::attribute(&self.0, "HostId") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnHost`].
///
/// Mandatory: `Name`, `ProviderType`, `ProviderEndpoint`.
///
/// A change replaces the resource: `Name`, `ProviderType`.
pub type CfnHostProps = Fields<of::CfnHost>;
/// What [`CfnHostProps`] cannot do without.
pub struct CfnHostPropsRequired<A, B, C> {
    /// `Name`: 1 to 64 characters. Changing it replaces the resource.
    pub name: A,
    /// `ProviderType`. Changing it replaces the resource.
    pub provider_type: B,
    /// `ProviderEndpoint`: 1 to 512 characters.
    pub provider_endpoint: C,
}
impl CfnHostProps {
    /// Takes what is mandatory, by name: [`CfnHostPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_host::ProviderType>, C: IntoVal<String>>(required: CfnHostPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "ProviderType", required.provider_type), "ProviderEndpoint", required.provider_endpoint) }
    /// `Name`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProviderEndpoint`: mandatory, 1 to 512 characters.
    #[track_caller] pub fn provider_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderEndpoint", value) }
    /// `ProviderType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn provider_type(self, value: impl IntoVal<cfn_host::ProviderType>) -> Self { with(self, "ProviderType", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_host::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConfiguration`.
    #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<cfn_host::VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
}

/// Types of [`CfnHost`].
pub mod cfn_host {
    use super::super::prelude::*;
    mod of { pub enum ProviderType {} pub enum Tag {} pub enum VpcConfiguration {} }

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
        /// `AzureDevOps`
        pub const AzureDevOps: Self = word("AzureDevOps");
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

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    /// What [`VpcConfiguration`] cannot do without.
    pub struct VpcConfigurationRequired<A, B, C> {
        /// `VpcId`: 12 to 21 characters, matches `^vpc-\w{8}(\w{9})?$`.
        pub vpc_id: A,
        /// `SubnetIds`: 1 to 10 items, each 15 to 24 characters, each matches `^subnet-\w{8}(\w{9})?$`.
        pub subnet_ids: B,
        /// `SecurityGroupIds`: 1 to 10 items, each 11 to 20 characters, each matches `^sg-\w{8}(\w{9})?$`.
        pub security_group_ids: C,
    }
    impl VpcConfiguration {
        /// Takes what is mandatory, by name: [`VpcConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::VpcId>>, B: IntoVal<List<String>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>>(required: VpcConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcId", required.vpc_id), "SubnetIds", required.subnet_ids), "SecurityGroupIds", required.security_group_ids) }
        /// `SecurityGroupIds`: mandatory, 1 to 10 items, each 11 to 20 characters, each matches `^sg-\w{8}(\w{9})?$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 10 items, each 15 to 24 characters, each matches `^subnet-\w{8}(\w{9})?$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `TlsCertificate`: 1 to 16384 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn tls_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "TlsCertificate", value) }
        /// `VpcId`: mandatory, 12 to 21 characters, matches `^vpc-\w{8}(\w{9})?$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}
