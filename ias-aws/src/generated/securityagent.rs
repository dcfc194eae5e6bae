// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SecurityAgent`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAgentSpace {} pub enum CfnApplication {} impl ias_core::Optional for CfnApplication {} pub enum CfnArtifact {} pub enum CfnIntegration {} pub enum CfnPentest {} pub enum CfnSecurityRequirementPack {} pub enum CfnTargetDomain {} }

/// [`AWS::SecurityAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html).
///
/// What `Ref` returns: `AgentSpaceId`.
pub type CfnAgentSpace = Handle<of::CfnAgentSpace>;
impl cfn::ResourceType for of::CfnAgentSpace { const TYPE: &'static str = "AWS::SecurityAgent::AgentSpace"; type Tags = cfn::TagList; type Props = CfnAgentSpaceProps; type Reference = String; }
impl CfnAgentSpace {
    /// The attribute `AgentSpaceId`.
    #[inline] pub fn attr_agent_space_id(&self) -> Val<String> { cfn::attribute(&self.0, "AgentSpaceId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnAgentSpace`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyId`.
pub type CfnAgentSpaceProps = Fields<of::CfnAgentSpace>;
impl CfnAgentSpaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AwsResources`.
    #[track_caller] pub fn aws_resources(self, value: impl IntoVal<cfn_agent_space::AwsResources>) -> Self { with(self, "AwsResources", value) }
    /// `CodeReviewSettings`.
    #[track_caller] pub fn code_review_settings(self, value: impl IntoVal<cfn_agent_space::CodeReviewSettings>) -> Self { with(self, "CodeReviewSettings", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IntegratedResources`.
    #[track_caller] pub fn integrated_resources(self, value: impl IntoVal<List<cfn_agent_space::IntegratedResource>>) -> Self { with(self, "IntegratedResources", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_agent_space::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetDomainIds`.
    #[track_caller] pub fn target_domain_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetDomainIds", value) }
}

/// Types of [`CfnAgentSpace`].
pub mod cfn_agent_space {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AwsResources {} impl ias_core::Optional for AwsResources {} pub enum BitbucketCapabilitiesResource {} impl ias_core::Optional for BitbucketCapabilitiesResource {} pub enum BitbucketRepositoryResource {} pub enum CodeReviewSettings {} pub enum ConfluenceCapabilitiesResource {} impl ias_core::Optional for ConfluenceCapabilitiesResource {} pub enum ConfluenceDocumentResource {} pub enum GitHubCapabilitiesResource {} pub enum GitHubRepositoryResource {} pub enum GitLabCapabilitiesResource {} impl ias_core::Optional for GitLabCapabilitiesResource {} pub enum GitLabRepositoryResource {} pub enum IntegratedResource {} pub enum ProviderResource {} impl ias_core::Optional for ProviderResource {} pub enum Tag {} pub enum VpcConfig {} impl ias_core::Optional for VpcConfig {} }

    /// `AWSResources`.
    pub type AwsResources = Fields<of::AwsResources>;
    impl AwsResources {
        /// `IamRoles`.
        #[track_caller] pub fn iam_roles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IamRoles", value) }
        /// `LambdaFunctionArns`.
        #[track_caller] pub fn lambda_function_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LambdaFunctionArns", value) }
        /// `LogGroups`.
        #[track_caller] pub fn log_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogGroups", value) }
        /// `S3Buckets`.
        #[track_caller] pub fn s3_buckets(self, value: impl IntoVal<List<String>>) -> Self { with(self, "S3Buckets", value) }
        /// `SecretArns`.
        #[track_caller] pub fn secret_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecretArns", value) }
        /// `Vpcs`.
        #[track_caller] pub fn vpcs(self, value: impl IntoVal<List<VpcConfig>>) -> Self { with(self, "Vpcs", value) }
    }

    /// `BitbucketCapabilitiesResource`.
    pub type BitbucketCapabilitiesResource = Fields<of::BitbucketCapabilitiesResource>;
    impl BitbucketCapabilitiesResource {
        /// `LeaveComments`.
        #[track_caller] pub fn leave_comments(self, value: impl IntoVal<bool>) -> Self { with(self, "LeaveComments", value) }
        /// `RemediateCode`.
        #[track_caller] pub fn remediate_code(self, value: impl IntoVal<bool>) -> Self { with(self, "RemediateCode", value) }
    }

    /// `BitbucketRepositoryResource`.
    pub type BitbucketRepositoryResource = Fields<of::BitbucketRepositoryResource>;
    impl BitbucketRepositoryResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, workspace: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Workspace", workspace) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Workspace`: mandatory.
        #[track_caller] pub fn workspace(self, value: impl IntoVal<String>) -> Self { with(self, "Workspace", value) }
    }

    /// `CodeReviewSettings`.
    pub type CodeReviewSettings = Fields<of::CodeReviewSettings>;
    impl CodeReviewSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(controls_scanning: impl IntoVal<bool>, general_purpose_scanning: impl IntoVal<bool>) -> Self { with(with(empty(), "ControlsScanning", controls_scanning), "GeneralPurposeScanning", general_purpose_scanning) }
        /// `ControlsScanning`: mandatory.
        #[track_caller] pub fn controls_scanning(self, value: impl IntoVal<bool>) -> Self { with(self, "ControlsScanning", value) }
        /// `GeneralPurposeScanning`: mandatory.
        #[track_caller] pub fn general_purpose_scanning(self, value: impl IntoVal<bool>) -> Self { with(self, "GeneralPurposeScanning", value) }
    }

    /// `ConfluenceCapabilitiesResource`.
    pub type ConfluenceCapabilitiesResource = Fields<of::ConfluenceCapabilitiesResource>;
    impl ConfluenceCapabilitiesResource {
        /// `CreateDocument`.
        #[track_caller] pub fn create_document(self, value: impl IntoVal<bool>) -> Self { with(self, "CreateDocument", value) }
        /// `FetchDocument`.
        #[track_caller] pub fn fetch_document(self, value: impl IntoVal<bool>) -> Self { with(self, "FetchDocument", value) }
        /// `UpdateDocument`.
        #[track_caller] pub fn update_document(self, value: impl IntoVal<bool>) -> Self { with(self, "UpdateDocument", value) }
    }

    /// `ConfluenceDocumentResource`.
    pub type ConfluenceDocumentResource = Fields<of::ConfluenceDocumentResource>;
    /// What [`ConfluenceDocumentResource`] cannot do without.
    pub struct ConfluenceDocumentResourceRequired<A, B, C> {
        /// `Name`.
        pub name: A,
        /// `SpaceKey`.
        pub space_key: B,
        /// `PageId`.
        pub page_id: C,
    }
    impl ConfluenceDocumentResource {
        /// Takes what is mandatory, by name: [`ConfluenceDocumentResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: ConfluenceDocumentResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "SpaceKey", required.space_key), "PageId", required.page_id) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PageId`: mandatory.
        #[track_caller] pub fn page_id(self, value: impl IntoVal<String>) -> Self { with(self, "PageId", value) }
        /// `SpaceKey`: mandatory.
        #[track_caller] pub fn space_key(self, value: impl IntoVal<String>) -> Self { with(self, "SpaceKey", value) }
    }

    /// `GitHubCapabilitiesResource`.
    pub type GitHubCapabilitiesResource = Fields<of::GitHubCapabilitiesResource>;
    impl GitHubCapabilitiesResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(leave_comments: impl IntoVal<bool>, remediate_code: impl IntoVal<bool>) -> Self { with(with(empty(), "LeaveComments", leave_comments), "RemediateCode", remediate_code) }
        /// `LeaveComments`: mandatory.
        #[track_caller] pub fn leave_comments(self, value: impl IntoVal<bool>) -> Self { with(self, "LeaveComments", value) }
        /// `RemediateCode`: mandatory.
        #[track_caller] pub fn remediate_code(self, value: impl IntoVal<bool>) -> Self { with(self, "RemediateCode", value) }
    }

    /// `GitHubRepositoryResource`.
    pub type GitHubRepositoryResource = Fields<of::GitHubRepositoryResource>;
    impl GitHubRepositoryResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, owner: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Owner", owner) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Owner`: mandatory.
        #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
    }

    /// `GitLabCapabilitiesResource`.
    pub type GitLabCapabilitiesResource = Fields<of::GitLabCapabilitiesResource>;
    impl GitLabCapabilitiesResource {
        /// `LeaveComments`.
        #[track_caller] pub fn leave_comments(self, value: impl IntoVal<bool>) -> Self { with(self, "LeaveComments", value) }
        /// `RemediateCode`.
        #[track_caller] pub fn remediate_code(self, value: impl IntoVal<bool>) -> Self { with(self, "RemediateCode", value) }
    }

    /// `GitLabRepositoryResource`.
    pub type GitLabRepositoryResource = Fields<of::GitLabRepositoryResource>;
    impl GitLabRepositoryResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, namespace: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Namespace", namespace) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Namespace`: mandatory.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
    }

    /// `IntegratedResource`.
    pub type IntegratedResource = Fields<of::IntegratedResource>;
    impl IntegratedResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(integration: impl IntoVal<String>, provider_resources: impl IntoVal<List<ProviderResource>>) -> Self { with(with(empty(), "Integration", integration), "ProviderResources", provider_resources) }
        /// `Integration`: mandatory.
        #[track_caller] pub fn integration(self, value: impl IntoVal<String>) -> Self { with(self, "Integration", value) }
        /// `ProviderResources`: mandatory.
        #[track_caller] pub fn provider_resources(self, value: impl IntoVal<List<ProviderResource>>) -> Self { with(self, "ProviderResources", value) }
    }

    /// `ProviderResource`.
    ///
    /// Takes exactly one of `GitHubRepository`; `GitLabRepository`; `BitbucketRepository`; `ConfluenceDocument`.
    ///
    /// Takes exactly one of `GitHubCapabilities`; `GitLabCapabilities`; `BitbucketCapabilities`; `ConfluenceCapabilities`.
    pub type ProviderResource = Fields<of::ProviderResource>;
    impl ProviderResource {
        /// `BitbucketCapabilities`.
        #[track_caller] pub fn bitbucket_capabilities(self, value: impl IntoVal<BitbucketCapabilitiesResource>) -> Self { with(self, "BitbucketCapabilities", value) }
        /// `BitbucketRepository`.
        #[track_caller] pub fn bitbucket_repository(self, value: impl IntoVal<BitbucketRepositoryResource>) -> Self { with(self, "BitbucketRepository", value) }
        /// `ConfluenceCapabilities`.
        #[track_caller] pub fn confluence_capabilities(self, value: impl IntoVal<ConfluenceCapabilitiesResource>) -> Self { with(self, "ConfluenceCapabilities", value) }
        /// `ConfluenceDocument`.
        #[track_caller] pub fn confluence_document(self, value: impl IntoVal<ConfluenceDocumentResource>) -> Self { with(self, "ConfluenceDocument", value) }
        /// `GitHubCapabilities`.
        #[track_caller] pub fn git_hub_capabilities(self, value: impl IntoVal<GitHubCapabilitiesResource>) -> Self { with(self, "GitHubCapabilities", value) }
        /// `GitHubRepository`.
        #[track_caller] pub fn git_hub_repository(self, value: impl IntoVal<GitHubRepositoryResource>) -> Self { with(self, "GitHubRepository", value) }
        /// `GitLabCapabilities`.
        #[track_caller] pub fn git_lab_capabilities(self, value: impl IntoVal<GitLabCapabilitiesResource>) -> Self { with(self, "GitLabCapabilities", value) }
        /// `GitLabRepository`.
        #[track_caller] pub fn git_lab_repository(self, value: impl IntoVal<GitLabRepositoryResource>) -> Self { with(self, "GitLabRepository", value) }
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

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// `SecurityGroupArns`.
        #[track_caller] pub fn security_group_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityGroupArns", value) }
        /// `SubnetArns`.
        #[track_caller] pub fn subnet_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetArns", value) }
        /// `VpcArn`.
        #[track_caller] pub fn vpc_arn(self, value: impl IntoVal<String>) -> Self { with(self, "VpcArn", value) }
    }
}

/// [`AWS::SecurityAgent::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html).
///
/// What `Ref` returns: `ApplicationId`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::SecurityAgent::Application"; type Tags = cfn::TagList; type Props = CfnApplicationProps; type Reference = String; }
impl CfnApplication {
    /// The attribute `ApplicationId`.
    #[inline] pub fn attr_application_id(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationId") }
    /// The attribute `ApplicationName`.
    #[inline] pub fn attr_application_name(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationName") }
    /// The attribute `Domain`.
    #[inline] pub fn attr_domain(&self) -> Val<String> { cfn::attribute(&self.0, "Domain") }
    /// The attribute `IdCConfiguration.IdCApplicationArn`.
    #[inline] pub fn attr_id_c_configuration_id_c_application_arn(&self) -> Val<String> { cfn::attribute(&self.0, "IdCConfiguration.IdCApplicationArn") }
}

/// Properties of [`CfnApplication`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `IdCConfiguration`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
impl CfnApplicationProps {
    /// `DefaultKmsKeyId`: at most 2048 characters.
    #[track_caller] pub fn default_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultKmsKeyId", value) }
    /// `IdCConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn id_c_configuration(self, value: impl IntoVal<cfn_application::IdCConfiguration>) -> Self { with(self, "IdCConfiguration", value) }
    /// `RoleArn`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_application::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{Tag};
    mod of { pub enum IdCConfiguration {} impl ias_core::Optional for IdCConfiguration {} }

    /// `IdCConfiguration`.
    pub type IdCConfiguration = Fields<of::IdCConfiguration>;
    impl IdCConfiguration {
        /// `IdCInstanceArn`. Changing it replaces the resource.
        #[track_caller] pub fn id_c_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IdCInstanceArn", value) }
    }
}

/// [`AWS::SecurityAgent::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnArtifact = Handle<of::CfnArtifact>;
impl cfn::ResourceType for of::CfnArtifact { const TYPE: &'static str = "AWS::SecurityAgent::Artifact"; type Tags = cfn::NoTags; type Props = CfnArtifactProps; type Reference = Is<kinds::SecurityAgentArtifactArn>; }
impl CfnArtifact {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SecurityAgentArtifactArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ArtifactId`.
    #[inline] pub fn attr_artifact_id(&self) -> Val<String> { cfn::attribute(&self.0, "ArtifactId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnArtifact`].
///
/// Mandatory: `AgentSpaceId`, `ArtifactType`, `FileName`.
///
/// A change replaces the resource: `AgentSpaceId`, `ArtifactContent`, `ArtifactType`, `FileName`.
pub type CfnArtifactProps = Fields<of::CfnArtifact>;
/// What [`CfnArtifactProps`] cannot do without.
pub struct CfnArtifactPropsRequired<A, B, C> {
    /// `AgentSpaceId`. Changing it replaces the resource.
    pub agent_space_id: A,
    /// `ArtifactType`. Changing it replaces the resource.
    pub artifact_type: B,
    /// `FileName`. Changing it replaces the resource.
    pub file_name: C,
}
impl CfnArtifactProps {
    /// Takes what is mandatory, by name: [`CfnArtifactPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_artifact::ArtifactType>, C: IntoVal<String>>(required: CfnArtifactPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AgentSpaceId", required.agent_space_id), "ArtifactType", required.artifact_type), "FileName", required.file_name) }
    /// `AgentSpaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn agent_space_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentSpaceId", value) }
    /// `ArtifactContent`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn artifact_content(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactContent", value) }
    /// `ArtifactType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn artifact_type(self, value: impl IntoVal<cfn_artifact::ArtifactType>) -> Self { with(self, "ArtifactType", value) }
    /// `FileName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn file_name(self, value: impl IntoVal<String>) -> Self { with(self, "FileName", value) }
}

/// Types of [`CfnArtifact`].
pub mod cfn_artifact {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ArtifactType {} }

    /// Words of `ArtifactType`.
    pub type ArtifactType = Word<fn(of::ArtifactType)>;
    impl ArtifactType {
        /// `TXT`
        pub const Txt: Self = word("TXT");
        /// `PNG`
        pub const Png: Self = word("PNG");
        /// `JPEG`
        pub const Jpeg: Self = word("JPEG");
        /// `MD`
        pub const Md: Self = word("MD");
        /// `PDF`
        pub const Pdf: Self = word("PDF");
        /// `DOCX`
        pub const Docx: Self = word("DOCX");
        /// `DOC`
        pub const Doc: Self = word("DOC");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `YAML`
        pub const Yaml: Self = word("YAML");
    }
}

/// [`AWS::SecurityAgent::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnIntegration = Handle<of::CfnIntegration>;
impl cfn::ResourceType for of::CfnIntegration { const TYPE: &'static str = "AWS::SecurityAgent::Integration"; type Tags = cfn::TagList; type Props = CfnIntegrationProps; type Reference = Is<kinds::SecurityAgentIntegrationArn>; }
impl CfnIntegration {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SecurityAgentIntegrationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `InstallationId`.
    #[inline] pub fn attr_installation_id(&self) -> Val<String> { cfn::attribute(&self.0, "InstallationId") }
    /// The attribute `IntegrationId`.
    #[inline] pub fn attr_integration_id(&self) -> Val<String> { cfn::attribute(&self.0, "IntegrationId") }
    /// The attribute `ProviderType`: one of `SOURCE_CODE`, `DOCUMENTATION`.
    #[inline] pub fn attr_provider_type(&self) -> Val<String> { cfn::attribute(&self.0, "ProviderType") }
    /// The attribute `TargetUrl`.
    #[inline] pub fn attr_target_url(&self) -> Val<String> { cfn::attribute(&self.0, "TargetUrl") }
}

/// Properties of [`CfnIntegration`].
///
/// Mandatory: `Provider`, `DisplayName`.
///
/// A change replaces the resource: `DisplayName`, `KmsKeyId`, `PrivateConnectionName`, `Provider`, `ProviderInput`.
pub type CfnIntegrationProps = Fields<of::CfnIntegration>;
impl CfnIntegrationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(provider: impl IntoVal<cfn_integration::Provider>, display_name: impl IntoVal<String>) -> Self { with(with(empty(), "Provider", provider), "DisplayName", display_name) }
    /// `DisplayName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `KmsKeyId`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `PrivateConnectionName`. Changing it replaces the resource.
    #[track_caller] pub fn private_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "PrivateConnectionName", value) }
    /// `Provider`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn provider(self, value: impl IntoVal<cfn_integration::Provider>) -> Self { with(self, "Provider", value) }
    /// `ProviderInput`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn provider_input(self, value: impl IntoVal<cfn_integration::ProviderInput>) -> Self { with(self, "ProviderInput", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIntegration`].
pub mod cfn_integration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{Tag};
    mod of { pub enum BitbucketInput {} pub enum ConfluenceInput {} pub enum GitHubInput {} pub enum GitLabInput {} pub enum GitLabInputTokenType {} pub enum Provider {} pub enum ProviderInput {} impl ias_core::Optional for ProviderInput {} }

    /// `BitbucketInput`.
    pub type BitbucketInput = Fields<of::BitbucketInput>;
    /// What [`BitbucketInput`] cannot do without.
    pub struct BitbucketInputRequired<A, B, C, D> {
        /// `InstallationId`.
        pub installation_id: A,
        /// `Workspace`.
        pub workspace: B,
        /// `Code`.
        pub code: C,
        /// `State`.
        pub state: D,
    }
    impl BitbucketInput {
        /// Takes what is mandatory, by name: [`BitbucketInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: BitbucketInputRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstallationId", required.installation_id), "Workspace", required.workspace), "Code", required.code), "State", required.state) }
        /// `Code`: mandatory.
        #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "Code", value) }
        /// `InstallationId`: mandatory.
        #[track_caller] pub fn installation_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstallationId", value) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
        /// `Workspace`: mandatory.
        #[track_caller] pub fn workspace(self, value: impl IntoVal<String>) -> Self { with(self, "Workspace", value) }
    }

    /// `ConfluenceInput`.
    pub type ConfluenceInput = Fields<of::ConfluenceInput>;
    /// What [`ConfluenceInput`] cannot do without.
    pub struct ConfluenceInputRequired<A, B, C, D> {
        /// `InstallationId`.
        pub installation_id: A,
        /// `Code`.
        pub code: B,
        /// `State`.
        pub state: C,
        /// `SiteUrl`.
        pub site_url: D,
    }
    impl ConfluenceInput {
        /// Takes what is mandatory, by name: [`ConfluenceInputRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: ConfluenceInputRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstallationId", required.installation_id), "Code", required.code), "State", required.state), "SiteUrl", required.site_url) }
        /// `Code`: mandatory.
        #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "Code", value) }
        /// `InstallationId`: mandatory.
        #[track_caller] pub fn installation_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstallationId", value) }
        /// `SiteUrl`: mandatory.
        #[track_caller] pub fn site_url(self, value: impl IntoVal<String>) -> Self { with(self, "SiteUrl", value) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    }

    /// `GitHubInput`.
    pub type GitHubInput = Fields<of::GitHubInput>;
    impl GitHubInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code: impl IntoVal<String>, state: impl IntoVal<String>) -> Self { with(with(empty(), "Code", code), "State", state) }
        /// `Code`: mandatory.
        #[track_caller] pub fn code(self, value: impl IntoVal<String>) -> Self { with(self, "Code", value) }
        /// `InstallationId`.
        #[track_caller] pub fn installation_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstallationId", value) }
        /// `OrganizationName`.
        #[track_caller] pub fn organization_name(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationName", value) }
        /// `State`: mandatory.
        #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
        /// `TargetUrl`.
        #[track_caller] pub fn target_url(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrl", value) }
    }

    /// `GitLabInput`.
    pub type GitLabInput = Fields<of::GitLabInput>;
    impl GitLabInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_token: impl IntoVal<String>, token_type: impl IntoVal<GitLabInputTokenType>) -> Self { with(with(empty(), "AccessToken", access_token), "TokenType", token_type) }
        /// `AccessToken`: mandatory.
        #[track_caller] pub fn access_token(self, value: impl IntoVal<String>) -> Self { with(self, "AccessToken", value) }
        /// `GroupId`.
        #[track_caller] pub fn group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GroupId", value) }
        /// `TargetUrl`.
        #[track_caller] pub fn target_url(self, value: impl IntoVal<String>) -> Self { with(self, "TargetUrl", value) }
        /// `TokenType`: mandatory.
        #[track_caller] pub fn token_type(self, value: impl IntoVal<GitLabInputTokenType>) -> Self { with(self, "TokenType", value) }
    }

    /// Words of `TokenType`.
    pub type GitLabInputTokenType = Word<fn(of::GitLabInputTokenType)>;
    impl GitLabInputTokenType {
        /// `PERSONAL`
        pub const Personal: Self = word("PERSONAL");
        /// `GROUP`
        pub const Group: Self = word("GROUP");
    }

    /// Words of `Provider`.
    pub type Provider = Word<fn(of::Provider)>;
    impl Provider {
        /// `GITHUB`
        pub const Github: Self = word("GITHUB");
        /// `GITLAB`
        pub const Gitlab: Self = word("GITLAB");
        /// `BITBUCKET`
        pub const Bitbucket: Self = word("BITBUCKET");
        /// `CONFLUENCE`
        pub const Confluence: Self = word("CONFLUENCE");
    }

    /// `ProviderInput`.
    pub type ProviderInput = Fields<of::ProviderInput>;
    impl ProviderInput {
        /// `Bitbucket`.
        #[track_caller] pub fn bitbucket(self, value: impl IntoVal<BitbucketInput>) -> Self { with(self, "Bitbucket", value) }
        /// `Confluence`.
        #[track_caller] pub fn confluence(self, value: impl IntoVal<ConfluenceInput>) -> Self { with(self, "Confluence", value) }
        /// `Github`.
        #[track_caller] pub fn github(self, value: impl IntoVal<GitHubInput>) -> Self { with(self, "Github", value) }
        /// `Gitlab`.
        #[track_caller] pub fn gitlab(self, value: impl IntoVal<GitLabInput>) -> Self { with(self, "Gitlab", value) }
    }
}

/// [`AWS::SecurityAgent::Pentest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html).
///
/// What `Ref` returns: a text of PentestId, AgentSpaceId.
pub type CfnPentest = Handle<of::CfnPentest>;
impl cfn::ResourceType for of::CfnPentest { const TYPE: &'static str = "AWS::SecurityAgent::Pentest"; type Tags = cfn::NoTags; type Props = CfnPentestProps; type Reference = String; }
impl CfnPentest {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PentestId`.
    #[inline] pub fn attr_pentest_id(&self) -> Val<String> { cfn::attribute(&self.0, "PentestId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnPentest`].
///
/// Mandatory: `AgentSpaceId`, `ServiceRole`, `Assets`.
///
/// A change replaces the resource: `AgentSpaceId`.
pub type CfnPentestProps = Fields<of::CfnPentest>;
/// What [`CfnPentestProps`] cannot do without.
pub struct CfnPentestPropsRequired<A, B, C> {
    /// `AgentSpaceId`. Changing it replaces the resource.
    pub agent_space_id: A,
    /// `ServiceRole`.
    pub service_role: B,
    /// `Assets`.
    pub assets: C,
}
impl CfnPentestProps {
    /// Takes what is mandatory, by name: [`CfnPentestPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_pentest::Assets>>(required: CfnPentestPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AgentSpaceId", required.agent_space_id), "ServiceRole", required.service_role), "Assets", required.assets) }
    /// `AgentSpaceId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn agent_space_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentSpaceId", value) }
    /// `Assets`: mandatory.
    #[track_caller] pub fn assets(self, value: impl IntoVal<cfn_pentest::Assets>) -> Self { with(self, "Assets", value) }
    /// `CleanUpStrategy`.
    #[track_caller] pub fn clean_up_strategy(self, value: impl IntoVal<cfn_pentest::CleanUpStrategy>) -> Self { with(self, "CleanUpStrategy", value) }
    /// `CodeRemediationStrategy`.
    #[track_caller] pub fn code_remediation_strategy(self, value: impl IntoVal<cfn_pentest::CodeRemediationStrategy>) -> Self { with(self, "CodeRemediationStrategy", value) }
    /// `DisableManagedSkills`.
    #[track_caller] pub fn disable_managed_skills(self, value: impl IntoVal<List<cfn_pentest::SkillType>>) -> Self { with(self, "DisableManagedSkills", value) }
    /// `ExcludeRiskTypes`.
    #[track_caller] pub fn exclude_risk_types(self, value: impl IntoVal<List<cfn_pentest::RiskType>>) -> Self { with(self, "ExcludeRiskTypes", value) }
    /// `LogConfig`.
    #[track_caller] pub fn log_config(self, value: impl IntoVal<cfn_pentest::CloudWatchLog>) -> Self { with(self, "LogConfig", value) }
    /// `NetworkTrafficConfig`.
    #[track_caller] pub fn network_traffic_config(self, value: impl IntoVal<cfn_pentest::NetworkTrafficConfig>) -> Self { with(self, "NetworkTrafficConfig", value) }
    /// `ServiceRole`: mandatory.
    #[track_caller] pub fn service_role(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceRole", value) }
    /// `Title`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    /// `VpcConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_pentest::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnPentest`].
pub mod cfn_pentest {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{VpcConfig};
    mod of { pub enum Actor {} impl ias_core::Optional for Actor {} pub enum Assets {} impl ias_core::Optional for Assets {} pub enum Authentication {} impl ias_core::Optional for Authentication {} pub enum AuthenticationProviderType {} pub enum CleanUpStrategy {} pub enum CloudWatchLog {} impl ias_core::Optional for CloudWatchLog {} pub enum CodeRemediationStrategy {} pub enum CustomHeader {} impl ias_core::Optional for CustomHeader {} pub enum DocumentInfo {} impl ias_core::Optional for DocumentInfo {} pub enum Endpoint {} impl ias_core::Optional for Endpoint {} pub enum IntegratedRepository {} pub enum NetworkTrafficConfig {} impl ias_core::Optional for NetworkTrafficConfig {} pub enum NetworkTrafficRule {} impl ias_core::Optional for NetworkTrafficRule {} pub enum NetworkTrafficRuleEffect {} pub enum NetworkTrafficRuleNetworkTrafficRuleType {} pub enum RiskType {} pub enum SkillType {} pub enum SourceCodeRepository {} impl ias_core::Optional for SourceCodeRepository {} pub enum TrustedCaCertificate {} }

    /// `Actor`.
    pub type Actor = Fields<of::Actor>;
    impl Actor {
        /// `Authentication`.
        #[track_caller] pub fn authentication(self, value: impl IntoVal<Authentication>) -> Self { with(self, "Authentication", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `EnableEmailMfa`. Write-only.
        #[track_caller] pub fn enable_email_mfa(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableEmailMfa", value) }
        /// `Identifier`.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Uris`.
        #[track_caller] pub fn uris(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Uris", value) }
    }

    /// `Assets`.
    pub type Assets = Fields<of::Assets>;
    impl Assets {
        /// `Actors`.
        #[track_caller] pub fn actors(self, value: impl IntoVal<List<Actor>>) -> Self { with(self, "Actors", value) }
        /// `Documents`.
        #[track_caller] pub fn documents(self, value: impl IntoVal<List<DocumentInfo>>) -> Self { with(self, "Documents", value) }
        /// `Endpoints`.
        #[track_caller] pub fn endpoints(self, value: impl IntoVal<List<Endpoint>>) -> Self { with(self, "Endpoints", value) }
        /// `IntegratedRepositories`.
        #[track_caller] pub fn integrated_repositories(self, value: impl IntoVal<List<IntegratedRepository>>) -> Self { with(self, "IntegratedRepositories", value) }
        /// `SourceCode`.
        #[track_caller] pub fn source_code(self, value: impl IntoVal<List<SourceCodeRepository>>) -> Self { with(self, "SourceCode", value) }
        /// `TrustedCaCertificates`.
        #[track_caller] pub fn trusted_ca_certificates(self, value: impl IntoVal<List<TrustedCaCertificate>>) -> Self { with(self, "TrustedCaCertificates", value) }
    }

    /// `Authentication`.
    pub type Authentication = Fields<of::Authentication>;
    impl Authentication {
        /// `ProviderType`.
        #[track_caller] pub fn provider_type(self, value: impl IntoVal<AuthenticationProviderType>) -> Self { with(self, "ProviderType", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `ProviderType`.
    pub type AuthenticationProviderType = Word<fn(of::AuthenticationProviderType)>;
    impl AuthenticationProviderType {
        /// `SECRETS_MANAGER`
        pub const SecretsManager: Self = word("SECRETS_MANAGER");
        /// `AWS_LAMBDA`
        pub const AwsLambda: Self = word("AWS_LAMBDA");
        /// `AWS_IAM_ROLE`
        pub const AwsIamRole: Self = word("AWS_IAM_ROLE");
        /// `AWS_INTERNAL`
        pub const AwsInternal: Self = word("AWS_INTERNAL");
    }

    /// `CaCertificateSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CaCertificateSource(Value);
    ias_core::union!(CaCertificateSource);
    impl CaCertificateSource {
        /// `ArtifactId`.
        #[track_caller] pub fn artifact_id(value: impl IntoVal<String>) -> Self { Self(Value::one("ArtifactId", value)) }
        /// `InlinePem`.
        #[track_caller] pub fn inline_pem(value: impl IntoVal<String>) -> Self { Self(Value::one("InlinePem", value)) }
        /// `S3Location`.
        #[track_caller] pub fn s3_location(value: impl IntoVal<String>) -> Self { Self(Value::one("S3Location", value)) }
    }

    /// Words of `CleanUpStrategy`.
    pub type CleanUpStrategy = Word<fn(of::CleanUpStrategy)>;
    impl CleanUpStrategy {
        /// `BEST_EFFORT_DELETE`
        pub const BestEffortDelete: Self = word("BEST_EFFORT_DELETE");
        /// `RETAIN_ALL`
        pub const RetainAll: Self = word("RETAIN_ALL");
    }

    /// `CloudWatchLog`.
    pub type CloudWatchLog = Fields<of::CloudWatchLog>;
    impl CloudWatchLog {
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `LogStream`.
        #[track_caller] pub fn log_stream(self, value: impl IntoVal<String>) -> Self { with(self, "LogStream", value) }
    }

    /// Words of `CodeRemediationStrategy`.
    pub type CodeRemediationStrategy = Word<fn(of::CodeRemediationStrategy)>;
    impl CodeRemediationStrategy {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `CustomHeader`.
    pub type CustomHeader = Fields<of::CustomHeader>;
    impl CustomHeader {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `DocumentInfo`.
    pub type DocumentInfo = Fields<of::DocumentInfo>;
    impl DocumentInfo {
        /// `ArtifactId`.
        #[track_caller] pub fn artifact_id(self, value: impl IntoVal<String>) -> Self { with(self, "ArtifactId", value) }
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "S3Location", value) }
    }

    /// `Endpoint`.
    pub type Endpoint = Fields<of::Endpoint>;
    impl Endpoint {
        /// `Uri`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `IntegratedRepository`.
    pub type IntegratedRepository = Fields<of::IntegratedRepository>;
    impl IntegratedRepository {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(integration_id: impl IntoVal<String>, provider_resource_id: impl IntoVal<String>) -> Self { with(with(empty(), "IntegrationId", integration_id), "ProviderResourceId", provider_resource_id) }
        /// `Branch`.
        #[track_caller] pub fn branch(self, value: impl IntoVal<String>) -> Self { with(self, "Branch", value) }
        /// `IntegrationId`: mandatory.
        #[track_caller] pub fn integration_id(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationId", value) }
        /// `ProviderResourceId`: mandatory.
        #[track_caller] pub fn provider_resource_id(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderResourceId", value) }
    }

    /// `NetworkTrafficConfig`.
    pub type NetworkTrafficConfig = Fields<of::NetworkTrafficConfig>;
    impl NetworkTrafficConfig {
        /// `CustomHeaders`.
        #[track_caller] pub fn custom_headers(self, value: impl IntoVal<List<CustomHeader>>) -> Self { with(self, "CustomHeaders", value) }
        /// `Rules`.
        #[track_caller] pub fn rules(self, value: impl IntoVal<List<NetworkTrafficRule>>) -> Self { with(self, "Rules", value) }
    }

    /// `NetworkTrafficRule`.
    pub type NetworkTrafficRule = Fields<of::NetworkTrafficRule>;
    impl NetworkTrafficRule {
        /// `Effect`.
        #[track_caller] pub fn effect(self, value: impl IntoVal<NetworkTrafficRuleEffect>) -> Self { with(self, "Effect", value) }
        /// `NetworkTrafficRuleType`.
        #[track_caller] pub fn network_traffic_rule_type(self, value: impl IntoVal<NetworkTrafficRuleNetworkTrafficRuleType>) -> Self { with(self, "NetworkTrafficRuleType", value) }
        /// `Pattern`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// Words of `Effect`.
    pub type NetworkTrafficRuleEffect = Word<fn(of::NetworkTrafficRuleEffect)>;
    impl NetworkTrafficRuleEffect {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
        /// `DENY`
        pub const Deny: Self = word("DENY");
    }

    /// Words of `NetworkTrafficRuleType`.
    pub type NetworkTrafficRuleNetworkTrafficRuleType = Word<fn(of::NetworkTrafficRuleNetworkTrafficRuleType)>;
    impl NetworkTrafficRuleNetworkTrafficRuleType {
        /// `URL`
        pub const Url: Self = word("URL");
    }

    /// Words of `RiskType`.
    pub type RiskType = Word<fn(of::RiskType)>;
    impl RiskType {
        /// `CROSS_SITE_SCRIPTING`
        pub const CrossSiteScripting: Self = word("CROSS_SITE_SCRIPTING");
        /// `DEFAULT_CREDENTIALS`
        pub const DefaultCredentials: Self = word("DEFAULT_CREDENTIALS");
        /// `INSECURE_DIRECT_OBJECT_REFERENCE`
        pub const InsecureDirectObjectReference: Self = word("INSECURE_DIRECT_OBJECT_REFERENCE");
        /// `PRIVILEGE_ESCALATION`
        pub const PrivilegeEscalation: Self = word("PRIVILEGE_ESCALATION");
        /// `SERVER_SIDE_TEMPLATE_INJECTION`
        pub const ServerSideTemplateInjection: Self = word("SERVER_SIDE_TEMPLATE_INJECTION");
        /// `COMMAND_INJECTION`
        pub const CommandInjection: Self = word("COMMAND_INJECTION");
        /// `CODE_INJECTION`
        pub const CodeInjection: Self = word("CODE_INJECTION");
        /// `SQL_INJECTION`
        pub const SqlInjection: Self = word("SQL_INJECTION");
        /// `ARBITRARY_FILE_UPLOAD`
        pub const ArbitraryFileUpload: Self = word("ARBITRARY_FILE_UPLOAD");
        /// `INSECURE_DESERIALIZATION`
        pub const InsecureDeserialization: Self = word("INSECURE_DESERIALIZATION");
        /// `LOCAL_FILE_INCLUSION`
        pub const LocalFileInclusion: Self = word("LOCAL_FILE_INCLUSION");
        /// `INFORMATION_DISCLOSURE`
        pub const InformationDisclosure: Self = word("INFORMATION_DISCLOSURE");
        /// `PATH_TRAVERSAL`
        pub const PathTraversal: Self = word("PATH_TRAVERSAL");
        /// `SERVER_SIDE_REQUEST_FORGERY`
        pub const ServerSideRequestForgery: Self = word("SERVER_SIDE_REQUEST_FORGERY");
        /// `JSON_WEB_TOKEN_VULNERABILITIES`
        pub const JsonWebTokenVulnerabilities: Self = word("JSON_WEB_TOKEN_VULNERABILITIES");
        /// `XML_EXTERNAL_ENTITY`
        pub const XmlExternalEntity: Self = word("XML_EXTERNAL_ENTITY");
        /// `FILE_DELETION`
        pub const FileDeletion: Self = word("FILE_DELETION");
        /// `OTHER`
        pub const Other: Self = word("OTHER");
        /// `GRAPHQL_VULNERABILITIES`
        pub const GraphqlVulnerabilities: Self = word("GRAPHQL_VULNERABILITIES");
        /// `BUSINESS_LOGIC_VULNERABILITIES`
        pub const BusinessLogicVulnerabilities: Self = word("BUSINESS_LOGIC_VULNERABILITIES");
        /// `CRYPTOGRAPHIC_VULNERABILITIES`
        pub const CryptographicVulnerabilities: Self = word("CRYPTOGRAPHIC_VULNERABILITIES");
        /// `DENIAL_OF_SERVICE`
        pub const DenialOfService: Self = word("DENIAL_OF_SERVICE");
        /// `FILE_ACCESS`
        pub const FileAccess: Self = word("FILE_ACCESS");
        /// `FILE_CREATION`
        pub const FileCreation: Self = word("FILE_CREATION");
        /// `DATABASE_MODIFICATION`
        pub const DatabaseModification: Self = word("DATABASE_MODIFICATION");
        /// `DATABASE_ACCESS`
        pub const DatabaseAccess: Self = word("DATABASE_ACCESS");
        /// `OUTBOUND_SERVICE_REQUEST`
        pub const OutboundServiceRequest: Self = word("OUTBOUND_SERVICE_REQUEST");
        /// `UNKNOWN`
        pub const Unknown: Self = word("UNKNOWN");
    }

    /// Words of `SkillType`.
    pub type SkillType = Word<fn(of::SkillType)>;
    impl SkillType {
        /// `FINDING_PERSONALIZATION`
        pub const FindingPersonalization: Self = word("FINDING_PERSONALIZATION");
        /// `LOGIN_OPTIMIZATION`
        pub const LoginOptimization: Self = word("LOGIN_OPTIMIZATION");
    }

    /// `SourceCodeRepository`.
    pub type SourceCodeRepository = Fields<of::SourceCodeRepository>;
    impl SourceCodeRepository {
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<String>) -> Self { with(self, "S3Location", value) }
    }

    /// `TrustedCaCertificate`.
    pub type TrustedCaCertificate = Fields<of::TrustedCaCertificate>;
    impl TrustedCaCertificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<CaCertificateSource>) -> Self { with(empty(), "Source", source) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<CaCertificateSource>) -> Self { with(self, "Source", value) }
    }
}

/// [`AWS::SecurityAgent::SecurityRequirementPack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html).
///
/// What `Ref` returns: `PackId`.
pub type CfnSecurityRequirementPack = Handle<of::CfnSecurityRequirementPack>;
impl cfn::ResourceType for of::CfnSecurityRequirementPack { const TYPE: &'static str = "AWS::SecurityAgent::SecurityRequirementPack"; type Tags = cfn::TagList; type Props = CfnSecurityRequirementPackProps; type Reference = String; }
impl CfnSecurityRequirementPack {
    /// The attribute `PackId`.
    #[inline] pub fn attr_pack_id(&self) -> Val<String> { cfn::attribute(&self.0, "PackId") }
}

/// Properties of [`CfnSecurityRequirementPack`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyId`.
pub type CfnSecurityRequirementPackProps = Fields<of::CfnSecurityRequirementPack>;
impl CfnSecurityRequirementPackProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyId`: at most 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, 1 to 120 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SecurityRequirements`.
    #[track_caller] pub fn security_requirements(self, value: impl IntoVal<List<cfn_security_requirement_pack::SecurityRequirement>>) -> Self { with(self, "SecurityRequirements", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_security_requirement_pack::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_security_requirement_pack::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSecurityRequirementPack`].
pub mod cfn_security_requirement_pack {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{Tag};
    mod of { pub enum SecurityRequirement {} pub enum Status {} }

    /// `SecurityRequirement`.
    pub type SecurityRequirement = Fields<of::SecurityRequirement>;
    /// What [`SecurityRequirement`] cannot do without.
    pub struct SecurityRequirementRequired<A, B, C, D> {
        /// `Name`: at most 80 characters.
        pub name: A,
        /// `Description`: at most 500 characters.
        pub description: B,
        /// `Domain`: at most 10000 characters.
        pub domain: C,
        /// `Evaluation`: at most 10000 characters.
        pub evaluation: D,
    }
    impl SecurityRequirement {
        /// Takes what is mandatory, by name: [`SecurityRequirementRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: SecurityRequirementRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "Description", required.description), "Domain", required.domain), "Evaluation", required.evaluation) }
        /// `Description`: mandatory, at most 500 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Domain`: mandatory, at most 10000 characters.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `Evaluation`: mandatory, at most 10000 characters.
        #[track_caller] pub fn evaluation(self, value: impl IntoVal<String>) -> Self { with(self, "Evaluation", value) }
        /// `Name`: mandatory, at most 80 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Remediation`: at most 10000 characters.
        #[track_caller] pub fn remediation(self, value: impl IntoVal<String>) -> Self { with(self, "Remediation", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::SecurityAgent::TargetDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html).
///
/// What `Ref` returns: `TargetDomainId`.
pub type CfnTargetDomain = Handle<of::CfnTargetDomain>;
impl cfn::ResourceType for of::CfnTargetDomain { const TYPE: &'static str = "AWS::SecurityAgent::TargetDomain"; type Tags = cfn::TagList; type Props = CfnTargetDomainProps; type Reference = String; }
impl CfnTargetDomain {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `TargetDomainId`.
    #[inline] pub fn attr_target_domain_id(&self) -> Val<String> { cfn::attribute(&self.0, "TargetDomainId") }
    /// The attribute `VerificationDetails`.
    #[inline] pub fn attr_verification_details(&self) -> Val<Json> { cfn::attribute(&self.0, "VerificationDetails") }
    /// The attribute `VerificationStatus`: one of `PENDING`, `VERIFIED`, `FAILED`, `UNREACHABLE`.
    #[inline] pub fn attr_verification_status(&self) -> Val<String> { cfn::attribute(&self.0, "VerificationStatus") }
    /// The attribute `VerificationStatusReason`.
    #[inline] pub fn attr_verification_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "VerificationStatusReason") }
    /// The attribute `VerifiedAt`.
    #[inline] pub fn attr_verified_at(&self) -> Val<String> { cfn::attribute(&self.0, "VerifiedAt") }
}

/// Properties of [`CfnTargetDomain`].
///
/// Mandatory: `TargetDomainName`, `VerificationMethod`.
///
/// A change replaces the resource: `TargetDomainName`.
pub type CfnTargetDomainProps = Fields<of::CfnTargetDomain>;
impl CfnTargetDomainProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_domain_name: impl IntoVal<String>, verification_method: impl IntoVal<cfn_target_domain::VerificationMethod>) -> Self { with(with(empty(), "TargetDomainName", target_domain_name), "VerificationMethod", verification_method) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_target_domain::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetDomainName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDomainName", value) }
    /// `VerificationMethod`: mandatory.
    #[track_caller] pub fn verification_method(self, value: impl IntoVal<cfn_target_domain::VerificationMethod>) -> Self { with(self, "VerificationMethod", value) }
}

/// Types of [`CfnTargetDomain`].
pub mod cfn_target_domain {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_space::{Tag};
    mod of { pub enum VerificationMethod {} }

    /// Words of `VerificationMethod`.
    pub type VerificationMethod = Word<fn(of::VerificationMethod)>;
    impl VerificationMethod {
        /// `DNS_TXT`
        pub const DnsTxt: Self = word("DNS_TXT");
        /// `HTTP_ROUTE`
        pub const HttpRoute: Self = word("HTTP_ROUTE");
        /// `PRIVATE_VPC`
        pub const PrivateVpc: Self = word("PRIVATE_VPC");
    }
}
