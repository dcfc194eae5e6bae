// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DevOpsAgent`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAgentSpace {} pub enum CfnAsset {} pub enum CfnAssociation {} pub enum CfnPrivateConnection {} pub enum CfnService {} pub enum CfnTrigger {} }

/// [`AWS::DevOpsAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-agentspace.html).
///
/// What `Ref` returns: `AgentSpaceId`.
pub type CfnAgentSpace = Handle<of::CfnAgentSpace>;
impl cfn::ResourceType for of::CfnAgentSpace { const TYPE: &'static str = "AWS::DevOpsAgent::AgentSpace"; type Tags = cfn::TagList; type Props = CfnAgentSpaceProps; type Reference = String; }
impl CfnAgentSpace {
    /// The attribute `AgentSpaceId`.
    #[inline] pub fn attr_agent_space_id(&self) -> Val<String> { cfn::attribute(&self.0, "AgentSpaceId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AgentSpaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `OperatorApp.Iam.CreatedAt`.
    #[inline] pub fn attr_operator_app_iam_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Iam.CreatedAt") }
    /// The attribute `OperatorApp.Iam.UpdatedAt`.
    #[inline] pub fn attr_operator_app_iam_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Iam.UpdatedAt") }
    /// The attribute `OperatorApp.Idc.CreatedAt`.
    #[inline] pub fn attr_operator_app_idc_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Idc.CreatedAt") }
    /// The attribute `OperatorApp.Idc.IdcApplicationArn`.
    #[inline] pub fn attr_operator_app_idc_idc_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Idc.IdcApplicationArn") }
    /// The attribute `OperatorApp.Idc.UpdatedAt`.
    #[inline] pub fn attr_operator_app_idc_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Idc.UpdatedAt") }
    /// The attribute `OperatorApp.Idp.CreatedAt`.
    #[inline] pub fn attr_operator_app_idp_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Idp.CreatedAt") }
    /// The attribute `OperatorApp.Idp.UpdatedAt`.
    #[inline] pub fn attr_operator_app_idp_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Idp.UpdatedAt") }
    /// The attribute `OperatorApp.Idp.UserIdClaim`.
    #[inline] pub fn attr_operator_app_idp_user_id_claim(&self) -> Val<String> { cfn::attribute(&self.0, "OperatorApp.Idp.UserIdClaim") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAgentSpace`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyArn`.
pub type CfnAgentSpaceProps = Fields<of::CfnAgentSpace>;
impl CfnAgentSpaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 1000 characters, matches `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyArn`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Locale`: 2 to 35 characters, matches `^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$`.
    #[track_caller] pub fn locale(self, value: impl IntoVal<String>) -> Self { with(self, "Locale", value) }
    /// `Name`: mandatory, 1 to 255 characters, matches `^[\p{L}\p{N}\p{P}\p{S}\p{Z}]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OperatorApp`.
    #[track_caller] pub fn operator_app(self, value: impl IntoVal<cfn_agent_space::OperatorApp>) -> Self { with(self, "OperatorApp", value) }
    /// `Preferences`.
    #[track_caller] pub fn preferences(self, value: impl IntoVal<cfn_agent_space::Preferences>) -> Self { with(self, "Preferences", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_agent_space::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAgentSpace`].
pub mod cfn_agent_space {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IamAuthConfiguration {} pub enum IdcAuthConfiguration {} pub enum IdpAuthConfiguration {} pub enum IdpAuthConfigurationProvider {} pub enum OperatorApp {} impl ias_core::Optional for OperatorApp {} pub enum Preferences {} impl ias_core::Optional for Preferences {} pub enum Tag {} }

    /// `IamAuthConfiguration`.
    pub type IamAuthConfiguration = Fields<of::IamAuthConfiguration>;
    impl IamAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operator_app_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "OperatorAppRoleArn", operator_app_role_arn) }
        /// `OperatorAppRoleArn`: mandatory.
        #[track_caller] pub fn operator_app_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "OperatorAppRoleArn", value) }
    }

    /// `IdcAuthConfiguration`.
    pub type IdcAuthConfiguration = Fields<of::IdcAuthConfiguration>;
    impl IdcAuthConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operator_app_role_arn: impl IntoVal<Is<kinds::RoleArn>>, idc_instance_arn: impl IntoVal<String>) -> Self { with(with(empty(), "OperatorAppRoleArn", operator_app_role_arn), "IdcInstanceArn", idc_instance_arn) }
        /// `IdcInstanceArn`: mandatory.
        #[track_caller] pub fn idc_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdcInstanceArn", value) }
        /// `OperatorAppRoleArn`: mandatory.
        #[track_caller] pub fn operator_app_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "OperatorAppRoleArn", value) }
    }

    /// `IdpAuthConfiguration`.
    pub type IdpAuthConfiguration = Fields<of::IdpAuthConfiguration>;
    /// What [`IdpAuthConfiguration`] cannot do without.
    pub struct IdpAuthConfigurationRequired<A, B, C, D, E> {
        /// `OperatorAppRoleArn`.
        pub operator_app_role_arn: A,
        /// `IssuerUrl`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        pub issuer_url: B,
        /// `ClientId`: 1 to 512 characters.
        pub client_id: C,
        /// `ClientSecret`: 1 to 1024 characters. Write-only.
        pub client_secret: D,
        /// `Provider`.
        pub provider: E,
    }
    impl IdpAuthConfiguration {
        /// Takes what is mandatory, by name: [`IdpAuthConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<IdpAuthConfigurationProvider>>(required: IdpAuthConfigurationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "OperatorAppRoleArn", required.operator_app_role_arn), "IssuerUrl", required.issuer_url), "ClientId", required.client_id), "ClientSecret", required.client_secret), "Provider", required.provider) }
        /// `ClientId`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: mandatory, 1 to 1024 characters. Write-only.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `IssuerUrl`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn issuer_url(self, value: impl IntoVal<String>) -> Self { with(self, "IssuerUrl", value) }
        /// `OperatorAppRoleArn`: mandatory.
        #[track_caller] pub fn operator_app_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "OperatorAppRoleArn", value) }
        /// `Provider`: mandatory.
        #[track_caller] pub fn provider(self, value: impl IntoVal<IdpAuthConfigurationProvider>) -> Self { with(self, "Provider", value) }
    }

    /// Words of `Provider`.
    pub type IdpAuthConfigurationProvider = Word<fn(of::IdpAuthConfigurationProvider)>;
    impl IdpAuthConfigurationProvider {
        /// `okta`
        pub const Okta: Self = word("okta");
        /// `entra`
        pub const Entra: Self = word("entra");
    }

    /// `OperatorApp`.
    pub type OperatorApp = Fields<of::OperatorApp>;
    impl OperatorApp {
        /// `Iam`.
        #[track_caller] pub fn iam(self, value: impl IntoVal<IamAuthConfiguration>) -> Self { with(self, "Iam", value) }
        /// `Idc`.
        #[track_caller] pub fn idc(self, value: impl IntoVal<IdcAuthConfiguration>) -> Self { with(self, "Idc", value) }
        /// `Idp`.
        #[track_caller] pub fn idp(self, value: impl IntoVal<IdpAuthConfiguration>) -> Self { with(self, "Idp", value) }
    }

    /// `Preferences`.
    pub type Preferences = Fields<of::Preferences>;
    impl Preferences {
        /// `ElevatedActionsEnabled`.
        #[track_caller] pub fn elevated_actions_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ElevatedActionsEnabled", value) }
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

/// [`AWS::DevOpsAgent::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-asset.html).
///
/// What `Ref` returns: a text of AgentSpaceId, AssetId.
pub type CfnAsset = Handle<of::CfnAsset>;
impl cfn::ResourceType for of::CfnAsset { const TYPE: &'static str = "AWS::DevOpsAgent::Asset"; type Tags = cfn::NoTags; type Props = CfnAssetProps; type Reference = String; }
impl CfnAsset {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DevOpsAgentAssetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssetId`.
    #[inline] pub fn attr_asset_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssetId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnAsset`].
///
/// Mandatory: `AgentSpaceId`, `AssetType`.
///
/// A change replaces the resource: `AgentSpaceId`, `AssetType`.
pub type CfnAssetProps = Fields<of::CfnAsset>;
impl CfnAssetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(agent_space_id: impl IntoVal<String>, asset_type: impl IntoVal<String>) -> Self { with(with(empty(), "AgentSpaceId", agent_space_id), "AssetType", asset_type) }
    /// `AgentSpaceId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn agent_space_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentSpaceId", value) }
    /// `AssetType`: mandatory, 1 to 64 characters, matches `^[a-z][a-z0-9_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn asset_type(self, value: impl IntoVal<String>) -> Self { with(self, "AssetType", value) }
    /// `Files`: at least 1 item. Write-only.
    #[track_caller] pub fn files(self, value: impl IntoVal<List<cfn_asset::AssetFile>>) -> Self { with(self, "Files", value) }
    /// `Metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<Json>) -> Self { with(self, "Metadata", value) }
    /// `Zip`: at most 8388608 characters. Write-only.
    #[track_caller] pub fn zip(self, value: impl IntoVal<String>) -> Self { with(self, "Zip", value) }
}

/// Types of [`CfnAsset`].
pub mod cfn_asset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AssetFile {} }

    /// `AssetFile`.
    ///
    /// Takes exactly one of `ContentText`; `ContentBytes`.
    pub type AssetFile = Fields<of::AssetFile>;
    impl AssetFile {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `ContentBytes`: at most 8388608 characters.
        #[track_caller] pub fn content_bytes(self, value: impl IntoVal<String>) -> Self { with(self, "ContentBytes", value) }
        /// `ContentText`: at most 1572864 characters.
        #[track_caller] pub fn content_text(self, value: impl IntoVal<String>) -> Self { with(self, "ContentText", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Json>) -> Self { with(self, "Metadata", value) }
        /// `Path`: mandatory, 1 to 512 characters, matches `^[a-zA-Z0-9_./-]+$`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }
}

/// [`AWS::DevOpsAgent::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-association.html).
///
/// What `Ref` returns: a text of AgentSpaceId, AssociationId.
pub type CfnAssociation = Handle<of::CfnAssociation>;
impl cfn::ResourceType for of::CfnAssociation { const TYPE: &'static str = "AWS::DevOpsAgent::Association"; type Tags = cfn::NoTags; type Props = CfnAssociationProps; type Reference = String; }
impl CfnAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAssociation`].
///
/// Mandatory: `AgentSpaceId`, `ServiceId`, `Configuration`.
///
/// A change replaces the resource: `AgentSpaceId`.
pub type CfnAssociationProps = Fields<of::CfnAssociation>;
/// What [`CfnAssociationProps`] cannot do without.
pub struct CfnAssociationPropsRequired<A, B, C> {
    /// `AgentSpaceId`: 1 to 255 characters. Changing it replaces the resource.
    pub agent_space_id: A,
    /// `ServiceId`: 1 to 255 characters.
    pub service_id: B,
    /// `Configuration`.
    pub configuration: C,
}
impl CfnAssociationProps {
    /// Takes what is mandatory, by name: [`CfnAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_association::ServiceConfiguration>>(required: CfnAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AgentSpaceId", required.agent_space_id), "ServiceId", required.service_id), "Configuration", required.configuration) }
    /// `AgentSpaceId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn agent_space_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentSpaceId", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_association::ServiceConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `LinkedAssociationIds`: each 1 to 255 characters. Write-only.
    #[track_caller] pub fn linked_association_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LinkedAssociationIds", value) }
    /// `ServiceId`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn service_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceId", value) }
}

/// Types of [`CfnAssociation`].
pub mod cfn_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AwsConfiguration {} pub enum AwsConfigurationAccountType {} pub enum AwsResource {} pub enum AwsResourceResourceType {} pub enum AzureConfiguration {} pub enum DynatraceConfiguration {} pub enum EventChannelConfiguration {} impl ias_core::Optional for EventChannelConfiguration {} pub enum GitHubConfiguration {} pub enum GitHubConfigurationOwnerType {} pub enum GitLabConfiguration {} pub enum KeyValuePair {} pub enum McpServerConfiguration {} pub enum McpServerDatadogConfiguration {} impl ias_core::Optional for McpServerDatadogConfiguration {} pub enum McpServerGrafanaConfiguration {} pub enum McpServerGrafanaConfigurationTool {} pub enum McpServerNewRelicConfiguration {} pub enum McpServerSigV4Configuration {} pub enum McpServerSplunkConfiguration {} impl ias_core::Optional for McpServerSplunkConfiguration {} pub enum PagerDutyConfiguration {} pub enum ServiceNowConfiguration {} impl ias_core::Optional for ServiceNowConfiguration {} pub enum SlackBidirectionalConfiguration {} pub enum SlackChannel {} pub enum SlackConfiguration {} pub enum SlackTransmissionTarget {} pub enum SourceAwsConfiguration {} pub enum SourceAwsConfigurationAccountType {} }

    /// `AWSConfiguration`.
    pub type AwsConfiguration = Fields<of::AwsConfiguration>;
    /// What [`AwsConfiguration`] cannot do without.
    pub struct AwsConfigurationRequired<A, B, C> {
        /// `AccountId`: matches `\d{12}`.
        pub account_id: A,
        /// `AccountType`.
        pub account_type: B,
        /// `AssumableRoleArn`.
        pub assumable_role_arn: C,
    }
    impl AwsConfiguration {
        /// Takes what is mandatory, by name: [`AwsConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<AwsConfigurationAccountType>, C: IntoVal<Is<kinds::RoleArn>>>(required: AwsConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "AccountId", required.account_id), "AccountType", required.account_type), "AssumableRoleArn", required.assumable_role_arn) }
        /// `AccountId`: mandatory, matches `\d{12}`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `AccountType`: mandatory.
        #[track_caller] pub fn account_type(self, value: impl IntoVal<AwsConfigurationAccountType>) -> Self { with(self, "AccountType", value) }
        /// `AgentElevatedRoleArn`.
        #[track_caller] pub fn agent_elevated_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AgentElevatedRoleArn", value) }
        /// `AssumableRoleArn`: mandatory.
        #[track_caller] pub fn assumable_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AssumableRoleArn", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<AwsResource>>) -> Self { with(self, "Resources", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `AccountType`.
    pub type AwsConfigurationAccountType = Word<fn(of::AwsConfigurationAccountType)>;
    impl AwsConfigurationAccountType {
        /// `monitor`
        pub const Monitor: Self = word("monitor");
    }

    /// `AWSResource`.
    pub type AwsResource = Fields<of::AwsResource>;
    impl AwsResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>) -> Self { with(empty(), "ResourceArn", resource_arn) }
        /// `ResourceArn`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
        /// `ResourceMetadata`.
        #[track_caller] pub fn resource_metadata(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourceMetadata", value) }
        /// `ResourceType`.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<AwsResourceResourceType>) -> Self { with(self, "ResourceType", value) }
    }

    /// Words of `ResourceType`.
    pub type AwsResourceResourceType = Word<fn(of::AwsResourceResourceType)>;
    impl AwsResourceResourceType {
        /// `AWS::CloudFormation::Stack`
        pub const AwsCloudFormationStack: Self = word("AWS::CloudFormation::Stack");
        /// `AWS::ECR::Repository`
        pub const AwsEcrRepository: Self = word("AWS::ECR::Repository");
        /// `AWS::S3::Bucket`
        pub const AwsS3Bucket: Self = word("AWS::S3::Bucket");
        /// `AWS::S3::Object`
        pub const AwsS3Object: Self = word("AWS::S3::Object");
    }

    /// `AzureConfiguration`.
    pub type AzureConfiguration = Fields<of::AzureConfiguration>;
    impl AzureConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subscription_id: impl IntoVal<String>) -> Self { with(empty(), "SubscriptionId", subscription_id) }
        /// `SubscriptionId`: mandatory.
        #[track_caller] pub fn subscription_id(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionId", value) }
    }

    /// `DynatraceConfiguration`.
    pub type DynatraceConfiguration = Fields<of::DynatraceConfiguration>;
    impl DynatraceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(env_id: impl IntoVal<String>) -> Self { with(empty(), "EnvId", env_id) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `EnvId`: mandatory.
        #[track_caller] pub fn env_id(self, value: impl IntoVal<String>) -> Self { with(self, "EnvId", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    }

    /// `EventChannelConfiguration`.
    pub type EventChannelConfiguration = Fields<of::EventChannelConfiguration>;
    impl EventChannelConfiguration {
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
    }

    /// `GitHubConfiguration`.
    pub type GitHubConfiguration = Fields<of::GitHubConfiguration>;
    /// What [`GitHubConfiguration`] cannot do without.
    pub struct GitHubConfigurationRequired<A, B, C, D> {
        /// `RepoName`.
        pub repo_name: A,
        /// `RepoId`.
        pub repo_id: B,
        /// `Owner`.
        pub owner: C,
        /// `OwnerType`.
        pub owner_type: D,
    }
    impl GitHubConfiguration {
        /// Takes what is mandatory, by name: [`GitHubConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<GitHubConfigurationOwnerType>>(required: GitHubConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "RepoName", required.repo_name), "RepoId", required.repo_id), "Owner", required.owner), "OwnerType", required.owner_type) }
        /// `Owner`: mandatory.
        #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
        /// `OwnerType`: mandatory.
        #[track_caller] pub fn owner_type(self, value: impl IntoVal<GitHubConfigurationOwnerType>) -> Self { with(self, "OwnerType", value) }
        /// `RepoId`: mandatory.
        #[track_caller] pub fn repo_id(self, value: impl IntoVal<String>) -> Self { with(self, "RepoId", value) }
        /// `RepoName`: mandatory.
        #[track_caller] pub fn repo_name(self, value: impl IntoVal<String>) -> Self { with(self, "RepoName", value) }
    }

    /// Words of `OwnerType`.
    pub type GitHubConfigurationOwnerType = Word<fn(of::GitHubConfigurationOwnerType)>;
    impl GitHubConfigurationOwnerType {
        /// `organization`
        pub const Organization: Self = word("organization");
        /// `user`
        pub const User: Self = word("user");
    }

    /// `GitLabConfiguration`.
    pub type GitLabConfiguration = Fields<of::GitLabConfiguration>;
    impl GitLabConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(project_id: impl IntoVal<String>, project_path: impl IntoVal<String>) -> Self { with(with(empty(), "ProjectId", project_id), "ProjectPath", project_path) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `InstanceIdentifier`.
        #[track_caller] pub fn instance_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceIdentifier", value) }
        /// `ProjectId`: mandatory.
        #[track_caller] pub fn project_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectId", value) }
        /// `ProjectPath`: mandatory.
        #[track_caller] pub fn project_path(self, value: impl IntoVal<String>) -> Self { with(self, "ProjectPath", value) }
    }

    /// `KeyValuePair`.
    pub type KeyValuePair = Fields<of::KeyValuePair>;
    impl KeyValuePair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 512 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 512 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `MCPServerConfiguration`.
    pub type McpServerConfiguration = Fields<of::McpServerConfiguration>;
    impl McpServerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tools: impl IntoVal<List<String>>) -> Self { with(empty(), "Tools", tools) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Tools`: mandatory, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn tools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Tools", value) }
    }

    /// `MCPServerDatadogConfiguration`.
    pub type McpServerDatadogConfiguration = Fields<of::McpServerDatadogConfiguration>;
    impl McpServerDatadogConfiguration {
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `EnabledElevatedTools`: each 1 to 128 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn enabled_elevated_tools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledElevatedTools", value) }
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `MCPServerGrafanaConfiguration`.
    pub type McpServerGrafanaConfiguration = Fields<of::McpServerGrafanaConfiguration>;
    impl McpServerGrafanaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>) -> Self { with(empty(), "Endpoint", endpoint) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `EnabledElevatedTools`: each 1 to 128 characters, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn enabled_elevated_tools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledElevatedTools", value) }
        /// `Endpoint`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Tools`.
        #[track_caller] pub fn tools(self, value: impl IntoVal<List<McpServerGrafanaConfigurationTool>>) -> Self { with(self, "Tools", value) }
    }

    /// Words of `Tool`.
    pub type McpServerGrafanaConfigurationTool = Word<fn(of::McpServerGrafanaConfigurationTool)>;
    impl McpServerGrafanaConfigurationTool {
        /// `alerting`
        pub const Alerting: Self = word("alerting");
        /// `annotations`
        pub const Annotations: Self = word("annotations");
        /// `asserts`
        pub const Asserts: Self = word("asserts");
        /// `cloudwatch`
        pub const Cloudwatch: Self = word("cloudwatch");
        /// `dashboard`
        pub const Dashboard: Self = word("dashboard");
        /// `datasource`
        pub const Datasource: Self = word("datasource");
        /// `elasticsearch`
        pub const Elasticsearch: Self = word("elasticsearch");
        /// `examples`
        pub const Examples: Self = word("examples");
        /// `incident`
        pub const Incident: Self = word("incident");
        /// `loki`
        pub const Loki: Self = word("loki");
        /// `navigation`
        pub const Navigation: Self = word("navigation");
        /// `oncall`
        pub const Oncall: Self = word("oncall");
        /// `prometheus`
        pub const Prometheus: Self = word("prometheus");
        /// `pyroscope`
        pub const Pyroscope: Self = word("pyroscope");
        /// `rendering`
        pub const Rendering: Self = word("rendering");
        /// `runpanelquery`
        pub const Runpanelquery: Self = word("runpanelquery");
        /// `search`
        pub const Search: Self = word("search");
        /// `searchlogs`
        pub const Searchlogs: Self = word("searchlogs");
        /// `sift`
        pub const Sift: Self = word("sift");
    }

    /// `MCPServerNewRelicConfiguration`.
    pub type McpServerNewRelicConfiguration = Fields<of::McpServerNewRelicConfiguration>;
    impl McpServerNewRelicConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_id: impl IntoVal<String>, endpoint: impl IntoVal<String>) -> Self { with(with(empty(), "AccountId", account_id), "Endpoint", endpoint) }
        /// `AccountId`: mandatory, at least 6 characters, matches `^[0-9]+$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Endpoint`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
    }

    /// `MCPServerSigV4Configuration`.
    pub type McpServerSigV4Configuration = Fields<of::McpServerSigV4Configuration>;
    impl McpServerSigV4Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tools: impl IntoVal<List<String>>) -> Self { with(empty(), "Tools", tools) }
        /// `Tools`: mandatory, each matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn tools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Tools", value) }
    }

    /// `MCPServerSplunkConfiguration`.
    pub type McpServerSplunkConfiguration = Fields<of::McpServerSplunkConfiguration>;
    impl McpServerSplunkConfiguration {
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `PagerDutyConfiguration`.
    pub type PagerDutyConfiguration = Fields<of::PagerDutyConfiguration>;
    impl PagerDutyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(services: impl IntoVal<List<String>>, customer_email: impl IntoVal<String>) -> Self { with(with(empty(), "Services", services), "CustomerEmail", customer_email) }
        /// `CustomerEmail`: mandatory.
        #[track_caller] pub fn customer_email(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerEmail", value) }
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `Services`: mandatory.
        #[track_caller] pub fn services(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Services", value) }
    }

    /// `ServiceConfiguration`: one of 16 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConfiguration(Value);
    ias_core::union!(ServiceConfiguration);
    impl ServiceConfiguration {
        /// `SourceAws`.
        #[track_caller] pub fn source_aws(value: impl IntoVal<SourceAwsConfiguration>) -> Self { Self(Value::one("SourceAws", value)) }
        /// `Aws`.
        #[track_caller] pub fn aws(value: impl IntoVal<AwsConfiguration>) -> Self { Self(Value::one("Aws", value)) }
        /// `GitHub`.
        #[track_caller] pub fn git_hub(value: impl IntoVal<GitHubConfiguration>) -> Self { Self(Value::one("GitHub", value)) }
        /// `Slack`.
        #[track_caller] pub fn slack(value: impl IntoVal<SlackConfiguration>) -> Self { Self(Value::one("Slack", value)) }
        /// `Dynatrace`.
        #[track_caller] pub fn dynatrace(value: impl IntoVal<DynatraceConfiguration>) -> Self { Self(Value::one("Dynatrace", value)) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(value: impl IntoVal<ServiceNowConfiguration>) -> Self { Self(Value::one("ServiceNow", value)) }
        /// `MCPServer`.
        #[track_caller] pub fn mcp_server(value: impl IntoVal<McpServerConfiguration>) -> Self { Self(Value::one("MCPServer", value)) }
        /// `GitLab`.
        #[track_caller] pub fn git_lab(value: impl IntoVal<GitLabConfiguration>) -> Self { Self(Value::one("GitLab", value)) }
        /// `MCPServerDatadog`.
        #[track_caller] pub fn mcp_server_datadog(value: impl IntoVal<McpServerDatadogConfiguration>) -> Self { Self(Value::one("MCPServerDatadog", value)) }
        /// `MCPServerSplunk`.
        #[track_caller] pub fn mcp_server_splunk(value: impl IntoVal<McpServerSplunkConfiguration>) -> Self { Self(Value::one("MCPServerSplunk", value)) }
        /// `MCPServerNewRelic`.
        #[track_caller] pub fn mcp_server_new_relic(value: impl IntoVal<McpServerNewRelicConfiguration>) -> Self { Self(Value::one("MCPServerNewRelic", value)) }
        /// `MCPServerGrafana`.
        #[track_caller] pub fn mcp_server_grafana(value: impl IntoVal<McpServerGrafanaConfiguration>) -> Self { Self(Value::one("MCPServerGrafana", value)) }
        /// `PagerDuty`.
        #[track_caller] pub fn pager_duty(value: impl IntoVal<PagerDutyConfiguration>) -> Self { Self(Value::one("PagerDuty", value)) }
        /// `EventChannel`.
        #[track_caller] pub fn event_channel(value: impl IntoVal<EventChannelConfiguration>) -> Self { Self(Value::one("EventChannel", value)) }
        /// `Azure`.
        #[track_caller] pub fn azure(value: impl IntoVal<AzureConfiguration>) -> Self { Self(Value::one("Azure", value)) }
        /// `MCPServerSigV4`.
        #[track_caller] pub fn mcp_server_sig_v4(value: impl IntoVal<McpServerSigV4Configuration>) -> Self { Self(Value::one("MCPServerSigV4", value)) }
    }

    /// `ServiceNowConfiguration`.
    pub type ServiceNowConfiguration = Fields<of::ServiceNowConfiguration>;
    impl ServiceNowConfiguration {
        /// `EnableWebhookUpdates`. Write-only.
        #[track_caller] pub fn enable_webhook_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableWebhookUpdates", value) }
        /// `InstanceId`.
        #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    }

    /// `SlackBidirectionalConfiguration`.
    pub type SlackBidirectionalConfiguration = Fields<of::SlackBidirectionalConfiguration>;
    impl SlackBidirectionalConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `RoleArn`: mandatory, 1 to 255 characters, matches `^arn:(aws|aws-cn|aws-us-gov):iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `SlackChannel`.
    pub type SlackChannel = Fields<of::SlackChannel>;
    impl SlackChannel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel_id: impl IntoVal<String>) -> Self { with(empty(), "ChannelId", channel_id) }
        /// `ChannelId`: mandatory, 8 to 16 characters, matches `^[CGD][A-Z0-9]+$`.
        #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelId", value) }
        /// `ChannelName`.
        #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    }

    /// `SlackConfiguration`.
    pub type SlackConfiguration = Fields<of::SlackConfiguration>;
    /// What [`SlackConfiguration`] cannot do without.
    pub struct SlackConfigurationRequired<A, B, C> {
        /// `WorkspaceId`: matches `^[TE][A-Z0-9]+$`.
        pub workspace_id: A,
        /// `WorkspaceName`.
        pub workspace_name: B,
        /// `TransmissionTarget`.
        pub transmission_target: C,
    }
    impl SlackConfiguration {
        /// Takes what is mandatory, by name: [`SlackConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<SlackTransmissionTarget>>(required: SlackConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "WorkspaceId", required.workspace_id), "WorkspaceName", required.workspace_name), "TransmissionTarget", required.transmission_target) }
        /// `Bidirectional`.
        #[track_caller] pub fn bidirectional(self, value: impl IntoVal<SlackBidirectionalConfiguration>) -> Self { with(self, "Bidirectional", value) }
        /// `TransmissionTarget`: mandatory.
        #[track_caller] pub fn transmission_target(self, value: impl IntoVal<SlackTransmissionTarget>) -> Self { with(self, "TransmissionTarget", value) }
        /// `WorkspaceId`: mandatory, matches `^[TE][A-Z0-9]+$`.
        #[track_caller] pub fn workspace_id(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceId", value) }
        /// `WorkspaceName`: mandatory.
        #[track_caller] pub fn workspace_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkspaceName", value) }
    }

    /// `SlackTransmissionTarget`.
    pub type SlackTransmissionTarget = Fields<of::SlackTransmissionTarget>;
    impl SlackTransmissionTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(incident_response_target: impl IntoVal<SlackChannel>) -> Self { with(empty(), "IncidentResponseTarget", incident_response_target) }
        /// `IncidentResponseTarget`: mandatory.
        #[track_caller] pub fn incident_response_target(self, value: impl IntoVal<SlackChannel>) -> Self { with(self, "IncidentResponseTarget", value) }
    }

    /// `SourceAwsConfiguration`.
    pub type SourceAwsConfiguration = Fields<of::SourceAwsConfiguration>;
    /// What [`SourceAwsConfiguration`] cannot do without.
    pub struct SourceAwsConfigurationRequired<A, B, C> {
        /// `AccountId`: matches `\d{12}`.
        pub account_id: A,
        /// `AccountType`.
        pub account_type: B,
        /// `AssumableRoleArn`.
        pub assumable_role_arn: C,
    }
    impl SourceAwsConfiguration {
        /// Takes what is mandatory, by name: [`SourceAwsConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SourceAwsConfigurationAccountType>, C: IntoVal<Is<kinds::RoleArn>>>(required: SourceAwsConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "AccountId", required.account_id), "AccountType", required.account_type), "AssumableRoleArn", required.assumable_role_arn) }
        /// `AccountId`: mandatory, matches `\d{12}`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `AccountType`: mandatory.
        #[track_caller] pub fn account_type(self, value: impl IntoVal<SourceAwsConfigurationAccountType>) -> Self { with(self, "AccountType", value) }
        /// `AgentElevatedRoleArn`.
        #[track_caller] pub fn agent_elevated_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AgentElevatedRoleArn", value) }
        /// `AssumableRoleArn`: mandatory.
        #[track_caller] pub fn assumable_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AssumableRoleArn", value) }
        /// `Resources`.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<AwsResource>>) -> Self { with(self, "Resources", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "Tags", value) }
    }

    /// Words of `AccountType`.
    pub type SourceAwsConfigurationAccountType = Word<fn(of::SourceAwsConfigurationAccountType)>;
    impl SourceAwsConfigurationAccountType {
        /// `source`
        pub const Source: Self = word("source");
    }
}

/// [`AWS::DevOpsAgent::PrivateConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html).
///
/// What `Ref` returns: `Name`.
pub type CfnPrivateConnection = Handle<of::CfnPrivateConnection>;
impl cfn::ResourceType for of::CfnPrivateConnection { const TYPE: &'static str = "AWS::DevOpsAgent::PrivateConnection"; type Tags = cfn::TagList; type Props = CfnPrivateConnectionProps; type Reference = String; }
impl CfnPrivateConnection {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PrivateConnectionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CertificateExpiryTime`.
    #[inline] pub fn attr_certificate_expiry_time(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateExpiryTime") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnPrivateConnection`].
///
/// Mandatory: `Name`, `ConnectionConfiguration`.
///
/// A change replaces the resource: `ConnectionConfiguration`, `Name`.
pub type CfnPrivateConnectionProps = Fields<of::CfnPrivateConnection>;
impl CfnPrivateConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, connection_configuration: impl IntoVal<cfn_private_connection::ConnectionConfiguration>) -> Self { with(with(empty(), "Name", name), "ConnectionConfiguration", connection_configuration) }
    /// `Certificate`: 1 to 32768 characters. Write-only.
    #[track_caller] pub fn certificate(self, value: impl IntoVal<String>) -> Self { with(self, "Certificate", value) }
    /// `ConnectionConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connection_configuration(self, value: impl IntoVal<cfn_private_connection::ConnectionConfiguration>) -> Self { with(self, "ConnectionConfiguration", value) }
    /// `Name`: mandatory, 3 to 30 characters, matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_private_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPrivateConnection`].
pub mod cfn_private_connection {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{Tag};
    mod of { pub enum SelfManagedMode {} pub enum ServiceManagedMode {} pub enum ServiceManagedModeDnsResolution {} pub enum ServiceManagedModeIpAddressType {} }

    /// `ConnectionConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectionConfiguration(Value);
    ias_core::union!(ConnectionConfiguration);
    impl ConnectionConfiguration {
        /// `SelfManaged`.
        #[track_caller] pub fn self_managed(value: impl IntoVal<SelfManagedMode>) -> Self { Self(Value::one("SelfManaged", value)) }
        /// `ServiceManaged`.
        #[track_caller] pub fn service_managed(value: impl IntoVal<ServiceManagedMode>) -> Self { Self(Value::one("ServiceManaged", value)) }
    }

    /// `SelfManagedMode`.
    pub type SelfManagedMode = Fields<of::SelfManagedMode>;
    impl SelfManagedMode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration_id: impl IntoVal<String>) -> Self { with(empty(), "ResourceConfigurationId", resource_configuration_id) }
        /// `ResourceConfigurationId`: mandatory, 20 to 2048 characters, matches `^arn:[a-z0-9\-]+:vpc-lattice:[a-zA-Z0-9\-]+:\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$`.
        #[track_caller] pub fn resource_configuration_id(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationId", value) }
    }

    /// `ServiceManagedMode`.
    pub type ServiceManagedMode = Fields<of::ServiceManagedMode>;
    impl ServiceManagedMode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(host_address: impl IntoVal<String>, vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "HostAddress", host_address), "VpcId", vpc_id) }
        /// `DnsResolution`.
        #[track_caller] pub fn dns_resolution(self, value: impl IntoVal<ServiceManagedModeDnsResolution>) -> Self { with(self, "DnsResolution", value) }
        /// `HostAddress`: mandatory, 3 to 255 characters, matches `^[a-zA-Z0-9.:\-]+$`.
        #[track_caller] pub fn host_address(self, value: impl IntoVal<String>) -> Self { with(self, "HostAddress", value) }
        /// `IpAddressType`. Write-only.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<ServiceManagedModeIpAddressType>) -> Self { with(self, "IpAddressType", value) }
        /// `Ipv4AddressesPerEni`: 1 to 62. Write-only.
        #[track_caller] pub fn ipv4_addresses_per_eni(self, value: impl IntoVal<i64>) -> Self { with(self, "Ipv4AddressesPerEni", value) }
        /// `PortRanges`: 1 to 11 items, each matches `^((\d{1,5}\-\d{1,5})|(\d+))$`. Write-only.
        #[track_caller] pub fn port_ranges(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PortRanges", value) }
        /// `SecurityGroupIds`: 1 to 5 items, each 11 to 20 characters, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Write-only.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: 1 to 20 items, each 15 to 24 characters, each matches `^subnet-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Write-only.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `VpcId`: mandatory, 5 to 50 characters, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }

    /// Words of `DnsResolution`.
    pub type ServiceManagedModeDnsResolution = Word<fn(of::ServiceManagedModeDnsResolution)>;
    impl ServiceManagedModeDnsResolution {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `IN_VPC`
        pub const InVpc: Self = word("IN_VPC");
    }

    /// Words of `IpAddressType`.
    pub type ServiceManagedModeIpAddressType = Word<fn(of::ServiceManagedModeIpAddressType)>;
    impl ServiceManagedModeIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }
}

/// [`AWS::DevOpsAgent::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html).
///
/// What `Ref` returns: `ServiceId`.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::DevOpsAgent::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = String; }
impl CfnService {
    /// The attribute `AccessibleResources`.
    #[inline] pub fn attr_accessible_resources(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "AccessibleResources") }
    /// The attribute `AdditionalServiceDetails`.
    #[inline] pub fn attr_additional_service_details(&self) -> Val<Json> { cfn::attribute(&self.0, "AdditionalServiceDetails") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DevOpsAgentServiceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ServiceId`.
    #[inline] pub fn attr_service_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceId") }
}

/// Properties of [`CfnService`].
///
/// Mandatory: `ServiceType`.
///
/// A change replaces the resource: `ExchangeUrlPrivateConnectionName`, `KmsKeyArn`, `PrivateConnectionName`, `ServiceType`, `TargetUrlPrivateConnectionName`.
pub type CfnServiceProps = Fields<of::CfnService>;
impl CfnServiceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(service_type: impl IntoVal<cfn_service::ServiceType>) -> Self { with(empty(), "ServiceType", service_type) }
    /// `ExchangeUrlPrivateConnectionName`: 3 to 30 characters, matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn exchange_url_private_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "ExchangeUrlPrivateConnectionName", value) }
    /// `KmsKeyArn`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: 1 to 255 characters, matches `^[\p{L}\p{N} _-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PrivateConnectionName`: 3 to 30 characters, matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn private_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateConnectionName", value) }
    /// `ServiceDetails`. Write-only.
    #[track_caller] pub fn service_details(self, value: impl IntoVal<cfn_service::ServiceDetails>) -> Self { with(self, "ServiceDetails", value) }
    /// `ServiceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_type(self, value: impl IntoVal<cfn_service::ServiceType>) -> Self { with(self, "ServiceType", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetUrlPrivateConnectionName`: 3 to 30 characters, matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn target_url_private_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrlPrivateConnectionName", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{Tag};
    mod of { pub enum ApiKeyDetails {} pub enum AzureIdentityServiceDetails {} pub enum BearerTokenDetails {} pub enum DynatraceAuthorizationConfig {} impl ias_core::Optional for DynatraceAuthorizationConfig {} pub enum DynatraceServiceDetails {} pub enum GitHubAppVerificationDetails {} pub enum GitHubAppVerificationDetailsAppVariant {} pub enum GitHubPatDetails {} pub enum GitLabDetails {} pub enum GitLabDetailsTokenType {} pub enum McpServerDetails {} pub enum McpServerGrafanaDetails {} pub enum McpServerGrafanaDetailsAuthorizationConfig {} pub enum McpServerOAuthClientCredentialsConfig {} pub enum McpServerSigV4AuthorizationConfig {} pub enum McpServerSigV4Details {} pub enum McpServerSplunkDetails {} pub enum McpServerSplunkDetailsAuthorizationConfig {} pub enum NewRelicApiKeyConfig {} pub enum NewRelicApiKeyConfigRegion {} pub enum NewRelicAuthorizationConfig {} pub enum NewRelicServiceDetails {} pub enum OAuthClientDetails {} pub enum PagerDutyAuthorizationConfig {} impl ias_core::Optional for PagerDutyAuthorizationConfig {} pub enum PagerDutyDetails {} pub enum ServiceNowAuthorizationConfig {} impl ias_core::Optional for ServiceNowAuthorizationConfig {} pub enum ServiceNowServiceDetails {} pub enum ServiceType {} }

    /// `ApiKeyDetails`.
    pub type ApiKeyDetails = Fields<of::ApiKeyDetails>;
    /// What [`ApiKeyDetails`] cannot do without.
    pub struct ApiKeyDetailsRequired<A, B, C> {
        /// `ApiKeyName`: matches `^[a-zA-Z0-9_\s-]+$`.
        pub api_key_name: A,
        /// `ApiKeyValue`: matches `^[!-~]([ \t]*[!-~])*$`.
        pub api_key_value: B,
        /// `ApiKeyHeader`: matches `^[a-zA-Z0-9-]+$`.
        pub api_key_header: C,
    }
    impl ApiKeyDetails {
        /// Takes what is mandatory, by name: [`ApiKeyDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: ApiKeyDetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiKeyName", required.api_key_name), "ApiKeyValue", required.api_key_value), "ApiKeyHeader", required.api_key_header) }
        /// `ApiKeyHeader`: mandatory, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn api_key_header(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyHeader", value) }
        /// `ApiKeyName`: mandatory, matches `^[a-zA-Z0-9_\s-]+$`.
        #[track_caller] pub fn api_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyName", value) }
        /// `ApiKeyValue`: mandatory, matches `^[!-~]([ \t]*[!-~])*$`.
        #[track_caller] pub fn api_key_value(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyValue", value) }
    }

    /// `AzureIdentityServiceDetails`.
    pub type AzureIdentityServiceDetails = Fields<of::AzureIdentityServiceDetails>;
    /// What [`AzureIdentityServiceDetails`] cannot do without.
    pub struct AzureIdentityServiceDetailsRequired<A, B, C, D> {
        /// `TenantId`: matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        pub tenant_id: A,
        /// `ClientId`: matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        pub client_id: B,
        /// `WebIdentityRoleArn`: matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`.
        pub web_identity_role_arn: C,
        /// `WebIdentityTokenAudiences`: at least 1 item.
        pub web_identity_token_audiences: D,
    }
    impl AzureIdentityServiceDetails {
        /// Takes what is mandatory, by name: [`AzureIdentityServiceDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<List<String>>>(required: AzureIdentityServiceDetailsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TenantId", required.tenant_id), "ClientId", required.client_id), "WebIdentityRoleArn", required.web_identity_role_arn), "WebIdentityTokenAudiences", required.web_identity_token_audiences) }
        /// `ClientId`: mandatory, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `TenantId`: mandatory, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
        /// `WebIdentityRoleArn`: mandatory, matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn web_identity_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "WebIdentityRoleArn", value) }
        /// `WebIdentityTokenAudiences`: mandatory, at least 1 item.
        #[track_caller] pub fn web_identity_token_audiences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WebIdentityTokenAudiences", value) }
    }

    /// `BearerTokenDetails`.
    pub type BearerTokenDetails = Fields<of::BearerTokenDetails>;
    impl BearerTokenDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(token_name: impl IntoVal<String>, token_value: impl IntoVal<String>) -> Self { with(with(empty(), "TokenName", token_name), "TokenValue", token_value) }
        /// `AuthorizationHeader`: matches `^[a-zA-Z0-9-]+$`, default `"Authorization"`.
        #[track_caller] pub fn authorization_header(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationHeader", value) }
        /// `TokenName`: mandatory, matches `^[a-zA-Z0-9_\s-]+$`.
        #[track_caller] pub fn token_name(self, value: impl IntoVal<String>) -> Self { with(self, "TokenName", value) }
        /// `TokenValue`: mandatory, matches `^[\S]+$`.
        #[track_caller] pub fn token_value(self, value: impl IntoVal<String>) -> Self { with(self, "TokenValue", value) }
    }

    /// `DynatraceAuthorizationConfig`.
    pub type DynatraceAuthorizationConfig = Fields<of::DynatraceAuthorizationConfig>;
    impl DynatraceAuthorizationConfig {
        /// `OAuthClientCredentials`.
        #[track_caller] pub fn o_auth_client_credentials(self, value: impl IntoVal<OAuthClientDetails>) -> Self { with(self, "OAuthClientCredentials", value) }
    }

    /// `DynatraceServiceDetails`.
    pub type DynatraceServiceDetails = Fields<of::DynatraceServiceDetails>;
    impl DynatraceServiceDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(account_urn: impl IntoVal<String>) -> Self { with(empty(), "AccountUrn", account_urn) }
        /// `AccountUrn`: mandatory.
        #[track_caller] pub fn account_urn(self, value: impl IntoVal<String>) -> Self { with(self, "AccountUrn", value) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<DynatraceAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
    }

    /// `GitHubAppVerificationDetails`.
    pub type GitHubAppVerificationDetails = Fields<of::GitHubAppVerificationDetails>;
    impl GitHubAppVerificationDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(token_value: impl IntoVal<String>, app_variant: impl IntoVal<GitHubAppVerificationDetailsAppVariant>) -> Self { with(with(empty(), "TokenValue", token_value), "AppVariant", app_variant) }
        /// `AppVariant`: mandatory.
        #[track_caller] pub fn app_variant(self, value: impl IntoVal<GitHubAppVerificationDetailsAppVariant>) -> Self { with(self, "AppVariant", value) }
        /// `OrganizationName`: 1 to 39 characters, matches `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`.
        #[track_caller] pub fn organization_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationName", value) }
        /// `TargetUrl`: 1 to 2048 characters, matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`.
        #[track_caller] pub fn target_url(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrl", value) }
        /// `TokenValue`: mandatory, 1 to 512 characters, matches `^[A-Za-z0-9_]+$`.
        #[track_caller] pub fn token_value(self, value: impl IntoVal<String>) -> Self { with(self, "TokenValue", value) }
    }

    /// Words of `AppVariant`.
    pub type GitHubAppVerificationDetailsAppVariant = Word<fn(of::GitHubAppVerificationDetailsAppVariant)>;
    impl GitHubAppVerificationDetailsAppVariant {
        /// `READ_ONLY`
        pub const ReadOnly: Self = word("READ_ONLY");
        /// `READ_WRITE`
        pub const ReadWrite: Self = word("READ_WRITE");
        /// `CUSTOM_APP`
        pub const CustomApp: Self = word("CUSTOM_APP");
    }

    /// `GitHubDetails`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct GitHubDetails(Value);
    ias_core::union!(GitHubDetails);
    impl GitHubDetails {
        /// `AppVerification`.
        #[track_caller] pub fn app_verification(value: impl IntoVal<GitHubAppVerificationDetails>) -> Self { Self(Value::one("AppVerification", value)) }
        /// `DirectAccess`.
        #[track_caller] pub fn direct_access(value: impl IntoVal<GitHubPatDetails>) -> Self { Self(Value::one("DirectAccess", value)) }
    }

    /// `GitHubPatDetails`.
    pub type GitHubPatDetails = Fields<of::GitHubPatDetails>;
    impl GitHubPatDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(token_value: impl IntoVal<String>) -> Self { with(empty(), "TokenValue", token_value) }
        /// `OrganizationName`: 1 to 39 characters, matches `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`.
        #[track_caller] pub fn organization_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationName", value) }
        /// `TargetUrl`: 1 to 2048 characters, matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`.
        #[track_caller] pub fn target_url(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrl", value) }
        /// `TokenValue`: mandatory, 1 to 512 characters, matches `^[A-Za-z0-9_]+$`.
        #[track_caller] pub fn token_value(self, value: impl IntoVal<String>) -> Self { with(self, "TokenValue", value) }
    }

    /// `GitLabDetails`.
    pub type GitLabDetails = Fields<of::GitLabDetails>;
    /// What [`GitLabDetails`] cannot do without.
    pub struct GitLabDetailsRequired<A, B, C> {
        /// `TargetUrl`: matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`.
        pub target_url: A,
        /// `TokenType`.
        pub token_type: B,
        /// `TokenValue`: matches `^[a-zA-Z0-9._-]+$`.
        pub token_value: C,
    }
    impl GitLabDetails {
        /// Takes what is mandatory, by name: [`GitLabDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<GitLabDetailsTokenType>, C: IntoVal<String>>(required: GitLabDetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "TargetUrl", required.target_url), "TokenType", required.token_type), "TokenValue", required.token_value) }
        /// `GroupId`.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
        /// `TargetUrl`: mandatory, matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`.
        #[track_caller] pub fn target_url(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrl", value) }
        /// `TokenType`: mandatory.
        #[track_caller] pub fn token_type(self, value: impl IntoVal<GitLabDetailsTokenType>) -> Self { with(self, "TokenType", value) }
        /// `TokenValue`: mandatory, matches `^[a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn token_value(self, value: impl IntoVal<String>) -> Self { with(self, "TokenValue", value) }
    }

    /// Words of `TokenType`.
    pub type GitLabDetailsTokenType = Word<fn(of::GitLabDetailsTokenType)>;
    impl GitLabDetailsTokenType {
        /// `personal`
        pub const Personal: Self = word("personal");
        /// `group`
        pub const Group: Self = word("group");
    }

    /// `MCPServerAuthorizationConfig`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct McpServerAuthorizationConfig(Value);
    ias_core::union!(McpServerAuthorizationConfig);
    impl McpServerAuthorizationConfig {
        /// `OAuthClientCredentials`.
        #[track_caller] pub fn o_auth_client_credentials(value: impl IntoVal<McpServerOAuthClientCredentialsConfig>) -> Self { Self(Value::one("OAuthClientCredentials", value)) }
        /// `ApiKey`.
        #[track_caller] pub fn api_key(value: impl IntoVal<ApiKeyDetails>) -> Self { Self(Value::one("ApiKey", value)) }
        /// `BearerToken`.
        #[track_caller] pub fn bearer_token(value: impl IntoVal<BearerTokenDetails>) -> Self { Self(Value::one("BearerToken", value)) }
    }

    /// `MCPServerDetails`.
    pub type McpServerDetails = Fields<of::McpServerDetails>;
    /// What [`McpServerDetails`] cannot do without.
    pub struct McpServerDetailsRequired<A, B, C> {
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        pub name: A,
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        pub endpoint: B,
        /// `AuthorizationConfig`.
        pub authorization_config: C,
    }
    impl McpServerDetails {
        /// Takes what is mandatory, by name: [`McpServerDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<McpServerAuthorizationConfig>>(required: McpServerDetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Endpoint", required.endpoint), "AuthorizationConfig", required.authorization_config) }
        /// `AuthorizationConfig`: mandatory.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<McpServerAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `Description`: at most 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Endpoint`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `MCPServerGrafanaDetails`.
    pub type McpServerGrafanaDetails = Fields<of::McpServerGrafanaDetails>;
    /// What [`McpServerGrafanaDetails`] cannot do without.
    pub struct McpServerGrafanaDetailsRequired<A, B, C> {
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        pub name: A,
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        pub endpoint: B,
        /// `AuthorizationConfig`.
        pub authorization_config: C,
    }
    impl McpServerGrafanaDetails {
        /// Takes what is mandatory, by name: [`McpServerGrafanaDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<McpServerGrafanaDetailsAuthorizationConfig>>(required: McpServerGrafanaDetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Endpoint", required.endpoint), "AuthorizationConfig", required.authorization_config) }
        /// `AuthorizationConfig`: mandatory.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<McpServerGrafanaDetailsAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `Description`: at most 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Endpoint`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AuthorizationConfig`.
    pub type McpServerGrafanaDetailsAuthorizationConfig = Fields<of::McpServerGrafanaDetailsAuthorizationConfig>;
    impl McpServerGrafanaDetailsAuthorizationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bearer_token: impl IntoVal<BearerTokenDetails>) -> Self { with(empty(), "BearerToken", bearer_token) }
        /// `BearerToken`: mandatory.
        #[track_caller] pub fn bearer_token(self, value: impl IntoVal<BearerTokenDetails>) -> Self { with(self, "BearerToken", value) }
    }

    /// `MCPServerOAuthClientCredentialsConfig`.
    pub type McpServerOAuthClientCredentialsConfig = Fields<of::McpServerOAuthClientCredentialsConfig>;
    /// What [`McpServerOAuthClientCredentialsConfig`] cannot do without.
    pub struct McpServerOAuthClientCredentialsConfigRequired<A, B, C> {
        /// `ClientId`.
        pub client_id: A,
        /// `ClientSecret`.
        pub client_secret: B,
        /// `ExchangeUrl`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        pub exchange_url: C,
    }
    impl McpServerOAuthClientCredentialsConfig {
        /// Takes what is mandatory, by name: [`McpServerOAuthClientCredentialsConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: McpServerOAuthClientCredentialsConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "ClientId", required.client_id), "ClientSecret", required.client_secret), "ExchangeUrl", required.exchange_url) }
        /// `ClientId`: mandatory.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientName`.
        #[track_caller] pub fn client_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClientName", value) }
        /// `ClientSecret`: mandatory.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ExchangeParameters`.
        #[track_caller] pub fn exchange_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "ExchangeParameters", value) }
        /// `ExchangeUrl`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn exchange_url(self, value: impl IntoVal<String>) -> Self { with(self, "ExchangeUrl", value) }
        /// `Scopes`.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    }

    /// `MCPServerSigV4AuthorizationConfig`.
    pub type McpServerSigV4AuthorizationConfig = Fields<of::McpServerSigV4AuthorizationConfig>;
    impl McpServerSigV4AuthorizationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>, service: impl IntoVal<String>) -> Self { with(with(empty(), "Region", region), "Service", service) }
        /// `CustomHeaders`.
        #[track_caller] pub fn custom_headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomHeaders", value) }
        /// `McpRoleArn`: matches `^arn:aws:iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
        #[track_caller] pub fn mcp_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "McpRoleArn", value) }
        /// `Region`: mandatory, matches `^(\*|[a-z]{2,4}(-[a-z]+)+-\d+)$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `RoleArn`: matches `^$|^arn:aws:iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RoleArn", value) }
        /// `Service`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    }

    /// `MCPServerSigV4Details`.
    pub type McpServerSigV4Details = Fields<of::McpServerSigV4Details>;
    /// What [`McpServerSigV4Details`] cannot do without.
    pub struct McpServerSigV4DetailsRequired<A, B, C> {
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        pub name: A,
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        pub endpoint: B,
        /// `AuthorizationConfig`.
        pub authorization_config: C,
    }
    impl McpServerSigV4Details {
        /// Takes what is mandatory, by name: [`McpServerSigV4DetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<McpServerSigV4AuthorizationConfig>>(required: McpServerSigV4DetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Endpoint", required.endpoint), "AuthorizationConfig", required.authorization_config) }
        /// `AuthorizationConfig`: mandatory.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<McpServerSigV4AuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `Description`: at most 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Endpoint`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `MCPServerSplunkDetails`.
    pub type McpServerSplunkDetails = Fields<of::McpServerSplunkDetails>;
    /// What [`McpServerSplunkDetails`] cannot do without.
    pub struct McpServerSplunkDetailsRequired<A, B, C> {
        /// `Name`: matches `^[a-zA-Z0-9_-]+$`.
        pub name: A,
        /// `Endpoint`: matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        pub endpoint: B,
        /// `AuthorizationConfig`.
        pub authorization_config: C,
    }
    impl McpServerSplunkDetails {
        /// Takes what is mandatory, by name: [`McpServerSplunkDetailsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<McpServerSplunkDetailsAuthorizationConfig>>(required: McpServerSplunkDetailsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "Endpoint", required.endpoint), "AuthorizationConfig", required.authorization_config) }
        /// `AuthorizationConfig`: mandatory.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<McpServerSplunkDetailsAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `Description`: at most 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Endpoint`: mandatory, matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `AuthorizationConfig`.
    pub type McpServerSplunkDetailsAuthorizationConfig = Fields<of::McpServerSplunkDetailsAuthorizationConfig>;
    impl McpServerSplunkDetailsAuthorizationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bearer_token: impl IntoVal<BearerTokenDetails>) -> Self { with(empty(), "BearerToken", bearer_token) }
        /// `BearerToken`: mandatory.
        #[track_caller] pub fn bearer_token(self, value: impl IntoVal<BearerTokenDetails>) -> Self { with(self, "BearerToken", value) }
    }

    /// `NewRelicApiKeyConfig`.
    pub type NewRelicApiKeyConfig = Fields<of::NewRelicApiKeyConfig>;
    /// What [`NewRelicApiKeyConfig`] cannot do without.
    pub struct NewRelicApiKeyConfigRequired<A, B, C> {
        /// `ApiKey`: matches `^NRAK-[A-Z0-9]+$`.
        pub api_key: A,
        /// `AccountId`: matches `^[0-9]+$`.
        pub account_id: B,
        /// `Region`.
        pub region: C,
    }
    impl NewRelicApiKeyConfig {
        /// Takes what is mandatory, by name: [`NewRelicApiKeyConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<NewRelicApiKeyConfigRegion>>(required: NewRelicApiKeyConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiKey", required.api_key), "AccountId", required.account_id), "Region", required.region) }
        /// `AccountId`: mandatory, matches `^[0-9]+$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `AlertPolicyIds`: each matches `^[0-9]+$`.
        #[track_caller] pub fn alert_policy_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AlertPolicyIds", value) }
        /// `ApiKey`: mandatory, matches `^NRAK-[A-Z0-9]+$`.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
        /// `ApplicationIds`: each matches `^[0-9]+$`.
        #[track_caller] pub fn application_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApplicationIds", value) }
        /// `EntityGuids`: each matches `^[a-zA-Z0-9_.-]+$`.
        #[track_caller] pub fn entity_guids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntityGuids", value) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<NewRelicApiKeyConfigRegion>) -> Self { with(self, "Region", value) }
    }

    /// Words of `Region`.
    pub type NewRelicApiKeyConfigRegion = Word<fn(of::NewRelicApiKeyConfigRegion)>;
    impl NewRelicApiKeyConfigRegion {
        /// `US`
        pub const Us: Self = word("US");
        /// `EU`
        pub const Eu: Self = word("EU");
    }

    /// `NewRelicAuthorizationConfig`.
    pub type NewRelicAuthorizationConfig = Fields<of::NewRelicAuthorizationConfig>;
    impl NewRelicAuthorizationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key: impl IntoVal<NewRelicApiKeyConfig>) -> Self { with(empty(), "ApiKey", api_key) }
        /// `ApiKey`: mandatory.
        #[track_caller] pub fn api_key(self, value: impl IntoVal<NewRelicApiKeyConfig>) -> Self { with(self, "ApiKey", value) }
    }

    /// `NewRelicServiceDetails`.
    pub type NewRelicServiceDetails = Fields<of::NewRelicServiceDetails>;
    impl NewRelicServiceDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(authorization_config: impl IntoVal<NewRelicAuthorizationConfig>) -> Self { with(empty(), "AuthorizationConfig", authorization_config) }
        /// `AuthorizationConfig`: mandatory.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<NewRelicAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
    }

    /// `OAuthClientDetails`.
    pub type OAuthClientDetails = Fields<of::OAuthClientDetails>;
    impl OAuthClientDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>, client_secret: impl IntoVal<String>) -> Self { with(with(empty(), "ClientId", client_id), "ClientSecret", client_secret) }
        /// `ClientId`: mandatory.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientName`.
        #[track_caller] pub fn client_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClientName", value) }
        /// `ClientSecret`: mandatory.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ExchangeParameters`.
        #[track_caller] pub fn exchange_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "ExchangeParameters", value) }
    }

    /// `PagerDutyAuthorizationConfig`.
    pub type PagerDutyAuthorizationConfig = Fields<of::PagerDutyAuthorizationConfig>;
    impl PagerDutyAuthorizationConfig {
        /// `OAuthClientCredentials`.
        #[track_caller] pub fn o_auth_client_credentials(self, value: impl IntoVal<OAuthClientDetails>) -> Self { with(self, "OAuthClientCredentials", value) }
    }

    /// `PagerDutyDetails`.
    pub type PagerDutyDetails = Fields<of::PagerDutyDetails>;
    impl PagerDutyDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(scopes: impl IntoVal<List<String>>, authorization_config: impl IntoVal<PagerDutyAuthorizationConfig>) -> Self { with(with(empty(), "Scopes", scopes), "AuthorizationConfig", authorization_config) }
        /// `AuthorizationConfig`: mandatory.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<PagerDutyAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `Scopes`: mandatory.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    }

    /// `ServiceDetails`: one of 11 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceDetails(Value);
    ias_core::union!(ServiceDetails);
    impl ServiceDetails {
        /// `Dynatrace`.
        #[track_caller] pub fn dynatrace(value: impl IntoVal<DynatraceServiceDetails>) -> Self { Self(Value::one("Dynatrace", value)) }
        /// `MCPServer`.
        #[track_caller] pub fn mcp_server(value: impl IntoVal<McpServerDetails>) -> Self { Self(Value::one("MCPServer", value)) }
        /// `MCPServerSplunk`.
        #[track_caller] pub fn mcp_server_splunk(value: impl IntoVal<McpServerSplunkDetails>) -> Self { Self(Value::one("MCPServerSplunk", value)) }
        /// `MCPServerNewRelic`.
        #[track_caller] pub fn mcp_server_new_relic(value: impl IntoVal<NewRelicServiceDetails>) -> Self { Self(Value::one("MCPServerNewRelic", value)) }
        /// `GitLab`.
        #[track_caller] pub fn git_lab(value: impl IntoVal<GitLabDetails>) -> Self { Self(Value::one("GitLab", value)) }
        /// `GitHub`.
        #[track_caller] pub fn git_hub(value: impl IntoVal<GitHubDetails>) -> Self { Self(Value::one("GitHub", value)) }
        /// `ServiceNow`.
        #[track_caller] pub fn service_now(value: impl IntoVal<ServiceNowServiceDetails>) -> Self { Self(Value::one("ServiceNow", value)) }
        /// `PagerDuty`.
        #[track_caller] pub fn pager_duty(value: impl IntoVal<PagerDutyDetails>) -> Self { Self(Value::one("PagerDuty", value)) }
        /// `AzureIdentity`.
        #[track_caller] pub fn azure_identity(value: impl IntoVal<AzureIdentityServiceDetails>) -> Self { Self(Value::one("AzureIdentity", value)) }
        /// `MCPServerSigV4`.
        #[track_caller] pub fn mcp_server_sig_v4(value: impl IntoVal<McpServerSigV4Details>) -> Self { Self(Value::one("MCPServerSigV4", value)) }
        /// `MCPServerGrafana`.
        #[track_caller] pub fn mcp_server_grafana(value: impl IntoVal<McpServerGrafanaDetails>) -> Self { Self(Value::one("MCPServerGrafana", value)) }
    }

    /// `ServiceNowAuthorizationConfig`.
    pub type ServiceNowAuthorizationConfig = Fields<of::ServiceNowAuthorizationConfig>;
    impl ServiceNowAuthorizationConfig {
        /// `OAuthClientCredentials`.
        #[track_caller] pub fn o_auth_client_credentials(self, value: impl IntoVal<OAuthClientDetails>) -> Self { with(self, "OAuthClientCredentials", value) }
    }

    /// `ServiceNowServiceDetails`.
    pub type ServiceNowServiceDetails = Fields<of::ServiceNowServiceDetails>;
    impl ServiceNowServiceDetails {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(instance_url: impl IntoVal<String>) -> Self { with(empty(), "InstanceUrl", instance_url) }
        /// `AuthorizationConfig`.
        #[track_caller] pub fn authorization_config(self, value: impl IntoVal<ServiceNowAuthorizationConfig>) -> Self { with(self, "AuthorizationConfig", value) }
        /// `InstanceUrl`: mandatory, matches `^https://[a-zA-Z0-9-]+\.service-now\.com/?$`.
        #[track_caller] pub fn instance_url(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceUrl", value) }
    }

    /// Words of `ServiceType`.
    pub type ServiceType = Word<fn(of::ServiceType)>;
    impl ServiceType {
        /// `dynatrace`
        pub const Dynatrace: Self = word("dynatrace");
        /// `mcpserver`
        pub const Mcpserver: Self = word("mcpserver");
        /// `mcpserversplunk`
        pub const Mcpserversplunk: Self = word("mcpserversplunk");
        /// `mcpservernewrelic`
        pub const Mcpservernewrelic: Self = word("mcpservernewrelic");
        /// `gitlab`
        pub const Gitlab: Self = word("gitlab");
        /// `github`
        pub const Github: Self = word("github");
        /// `servicenow`
        pub const Servicenow: Self = word("servicenow");
        /// `pagerduty`
        pub const Pagerduty: Self = word("pagerduty");
        /// `azureidentity`
        pub const Azureidentity: Self = word("azureidentity");
        /// `mcpserversigv4`
        pub const Mcpserversigv4: Self = word("mcpserversigv4");
        /// `mcpservergrafana`
        pub const Mcpservergrafana: Self = word("mcpservergrafana");
    }
}

/// [`AWS::DevOpsAgent::Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html).
///
/// What `Ref` returns: a text of AgentSpaceId, TriggerId.
pub type CfnTrigger = Handle<of::CfnTrigger>;
impl cfn::ResourceType for of::CfnTrigger { const TYPE: &'static str = "AWS::DevOpsAgent::Trigger"; type Tags = cfn::NoTags; type Props = CfnTriggerProps; type Reference = String; }
impl CfnTrigger {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TriggerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `TriggerId`.
    #[inline] pub fn attr_trigger_id(&self) -> Val<String> { cfn::attribute(&self.0, "TriggerId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnTrigger`].
///
/// Mandatory: `AgentSpaceId`, `Type`, `Condition`, `Action`.
///
/// A change replaces the resource: `Action`, `AgentSpaceId`, `Condition`, `Type`.
pub type CfnTriggerProps = Fields<of::CfnTrigger>;
/// What [`CfnTriggerProps`] cannot do without.
pub struct CfnTriggerPropsRequired<A, B, C, D> {
    /// `AgentSpaceId`: 1 to 255 characters. Changing it replaces the resource.
    pub agent_space_id: A,
    /// `Type`: 1 to 64 characters. Changing it replaces the resource.
    pub type_: B,
    /// `Condition`. Changing it replaces the resource.
    pub condition: C,
    /// `Action`. Changing it replaces the resource.
    pub action: D,
}
impl CfnTriggerProps {
    /// Takes what is mandatory, by name: [`CfnTriggerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_trigger::Type>, C: IntoVal<cfn_trigger::Condition>, D: IntoVal<Json>>(required: CfnTriggerPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "AgentSpaceId", required.agent_space_id), "Type", required.type_), "Condition", required.condition), "Action", required.action) }
    /// `Action`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn action(self, value: impl IntoVal<Json>) -> Self { with(self, "Action", value) }
    /// `AgentSpaceId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn agent_space_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentSpaceId", value) }
    /// `Condition`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn condition(self, value: impl IntoVal<cfn_trigger::Condition>) -> Self { with(self, "Condition", value) }
    /// `Status`: 1 to 64 characters, default `"Active"`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_trigger::Status>) -> Self { with(self, "Status", value) }
    /// `Type`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_trigger::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnTrigger`].
pub mod cfn_trigger {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Condition {} pub enum Schedule {} pub enum Status {} pub enum Type {} }

    /// `Condition`.
    pub type Condition = Fields<of::Condition>;
    impl Condition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(schedule: impl IntoVal<Schedule>) -> Self { with(empty(), "Schedule", schedule) }
        /// `Schedule`: mandatory.
        #[track_caller] pub fn schedule(self, value: impl IntoVal<Schedule>) -> Self { with(self, "Schedule", value) }
    }

    /// `Schedule`.
    pub type Schedule = Fields<of::Schedule>;
    impl Schedule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(expression: impl IntoVal<String>) -> Self { with(empty(), "Expression", expression) }
        /// `Expression`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn expression(self, value: impl IntoVal<String>) -> Self { with(self, "Expression", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `Active`
        pub const Active: Self = word("Active");
        /// `Inactive`
        pub const Inactive: Self = word("Inactive");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `TIME_BASED`
        pub const TimeBased: Self = word("TIME_BASED");
    }
}
