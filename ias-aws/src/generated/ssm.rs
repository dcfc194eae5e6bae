// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSM`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAssociation {} pub enum CfnCloudConnector {} pub enum CfnDocument {} pub enum CfnMaintenanceWindow {} pub enum CfnMaintenanceWindowTarget {} pub enum CfnMaintenanceWindowTask {} pub enum CfnOpsItem {} pub enum CfnParameter {} pub enum CfnPatchBaseline {} pub enum CfnResourceDataSync {} pub enum CfnResourcePolicy {} pub enum CfnServiceSetting {} }

/// [`AWS::SSM::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html).
///
/// What `Ref` returns: `AssociationId`.
pub type CfnAssociation = Handle<of::CfnAssociation>;
impl cfn::ResourceType for of::CfnAssociation { const TYPE: &'static str = "AWS::SSM::Association"; type Tags = cfn::TagList; type Props = CfnAssociationProps; type Reference = String; }
impl CfnAssociation {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnAssociation`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `InstanceId`.
pub type CfnAssociationProps = Fields<of::CfnAssociation>;
impl CfnAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ApplyOnlyAtCronInterval`.
    #[track_caller] pub fn apply_only_at_cron_interval(self, value: impl IntoVal<bool>) -> Self { with(self, "ApplyOnlyAtCronInterval", value) }
    /// `AssociationDispatchAssumeRole`: 1 to 512 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    #[track_caller] pub fn association_dispatch_assume_role(self, value: impl IntoVal<String>) -> Self { with(self, "AssociationDispatchAssumeRole", value) }
    /// `AssociationName`: matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller] pub fn association_name(self, value: impl IntoVal<String>) -> Self { with(self, "AssociationName", value) }
    /// `AutomationTargetParameterName`: 1 to 50 characters.
    #[track_caller] pub fn automation_target_parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "AutomationTargetParameterName", value) }
    /// `CalendarNames`.
    #[track_caller] pub fn calendar_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CalendarNames", value) }
    /// `ComplianceSeverity`.
    #[track_caller] pub fn compliance_severity(self, value: impl IntoVal<cfn_association::ComplianceSeverity>) -> Self { with(self, "ComplianceSeverity", value) }
    /// `DocumentVersion`: matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
    #[track_caller] pub fn document_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentVersion", value) }
    /// `InstanceId`: matches `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `MaxConcurrency`: 1 to 7 characters, matches `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`.
    #[track_caller] pub fn max_concurrency(self, value: impl IntoVal<String>) -> Self { with(self, "MaxConcurrency", value) }
    /// `MaxErrors`: 1 to 7 characters, matches `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    #[track_caller] pub fn max_errors(self, value: impl IntoVal<String>) -> Self { with(self, "MaxErrors", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9_\-.:/]{3,200}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutputLocation`.
    #[track_caller] pub fn output_location(self, value: impl IntoVal<cfn_association::InstanceAssociationOutputLocation>) -> Self { with(self, "OutputLocation", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "Parameters", value) }
    /// `ScheduleExpression`: 1 to 256 characters.
    #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    /// `ScheduleOffset`: 1 to 6.
    #[track_caller] pub fn schedule_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "ScheduleOffset", value) }
    /// `SyncCompliance`.
    #[track_caller] pub fn sync_compliance(self, value: impl IntoVal<cfn_association::SyncCompliance>) -> Self { with(self, "SyncCompliance", value) }
    /// `Tags`: at most 1000 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_association::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Targets`: at most 5 items.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_association::Target>>) -> Self { with(self, "Targets", value) }
    /// `WaitForSuccessTimeoutSeconds`: 15 to 172800. Write-only.
    #[track_caller] pub fn wait_for_success_timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "WaitForSuccessTimeoutSeconds", value) }
}

/// Types of [`CfnAssociation`].
pub mod cfn_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComplianceSeverity {} pub enum InstanceAssociationOutputLocation {} impl ias_core::Optional for InstanceAssociationOutputLocation {} pub enum S3OutputLocation {} impl ias_core::Optional for S3OutputLocation {} pub enum SyncCompliance {} pub enum Tag {} pub enum Target {} }

    /// Words of `ComplianceSeverity`.
    pub type ComplianceSeverity = Word<fn(of::ComplianceSeverity)>;
    impl ComplianceSeverity {
        /// `CRITICAL`
        pub const Critical: Self = word("CRITICAL");
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `UNSPECIFIED`
        pub const Unspecified: Self = word("UNSPECIFIED");
    }

    /// `InstanceAssociationOutputLocation`.
    pub type InstanceAssociationOutputLocation = Fields<of::InstanceAssociationOutputLocation>;
    impl InstanceAssociationOutputLocation {
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3OutputLocation>) -> Self { with(self, "S3Location", value) }
    }

    /// `S3OutputLocation`.
    pub type S3OutputLocation = Fields<of::S3OutputLocation>;
    impl S3OutputLocation {
        /// `OutputS3BucketName`: 3 to 63 characters.
        #[track_caller] pub fn output_s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "OutputS3BucketName", value) }
        /// `OutputS3KeyPrefix`: at most 1024 characters.
        #[track_caller] pub fn output_s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3KeyPrefix", value) }
        /// `OutputS3Region`: 3 to 20 characters.
        #[track_caller] pub fn output_s3_region(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3Region", value) }
    }

    /// Words of `SyncCompliance`.
    pub type SyncCompliance = Word<fn(of::SyncCompliance)>;
    impl SyncCompliance {
        /// `AUTO`
        pub const Auto: Self = word("AUTO");
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Target`.
    pub type Target = Fields<of::Target>;
    impl Target {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Values", values) }
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$|resource-groups:Name`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, at most 50 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }
}

/// [`AWS::SSM::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html).
///
/// What `Ref` returns: `CloudConnectorArn`.
pub type CfnCloudConnector = Handle<of::CfnCloudConnector>;
impl cfn::ResourceType for of::CfnCloudConnector { const TYPE: &'static str = "AWS::SSM::CloudConnector"; type Tags = cfn::TagList; type Props = CfnCloudConnectorProps; type Reference = Is<kinds::CloudConnectorArn>; }
impl CfnCloudConnector {
    /// The attribute `CloudConnectorArn`.
    #[inline] pub fn attr_cloud_connector_arn(&self) -> Val<Is<kinds::CloudConnectorArn>> { cfn::attribute(&self.0, "CloudConnectorArn") }
    /// The attribute `CloudConnectorId`.
    #[inline] pub fn attr_cloud_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "CloudConnectorId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnCloudConnector`].
///
/// Mandatory: `DisplayName`, `RoleArn`, `Configuration`, `ConfigConnectorArn`.
///
/// A change replaces the resource: `ConfigConnectorArn`, `RoleArn`.
pub type CfnCloudConnectorProps = Fields<of::CfnCloudConnector>;
/// What [`CfnCloudConnectorProps`] cannot do without.
pub struct CfnCloudConnectorPropsRequired<A, B, C, D> {
    /// `DisplayName`: 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`.
    pub display_name: A,
    /// `RoleArn`: 20 to 2048 characters, matches `^arn:aws[a-z0-9-]*:iam::\d{12}:role/[\w-/.@+=,]{1,1017}$`. Changing it replaces the resource.
    pub role_arn: B,
    /// `Configuration`.
    pub configuration: C,
    /// `ConfigConnectorArn`: 1 to 512 characters, matches `^arn:aws(-cn|-us-gov)?:config:[a-z0-9-]+:\d{12}:connector/.+$`. Changing it replaces the resource.
    pub config_connector_arn: D,
}
impl CfnCloudConnectorProps {
    /// Takes what is mandatory, by name: [`CfnCloudConnectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_cloud_connector::CloudConnectorConfiguration>, D: IntoVal<String>>(required: CfnCloudConnectorPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DisplayName", required.display_name), "RoleArn", required.role_arn), "Configuration", required.configuration), "ConfigConnectorArn", required.config_connector_arn) }
    /// `ConfigConnectorArn`: mandatory, 1 to 512 characters, matches `^arn:aws(-cn|-us-gov)?:config:[a-z0-9-]+:\d{12}:connector/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn config_connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConfigConnectorArn", value) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_cloud_connector::CloudConnectorConfiguration>) -> Self { with(self, "Configuration", value) }
    /// `Description`: 1 to 1024 characters, matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: mandatory, 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z0-9-]*:iam::\d{12}:role/[\w-/.@+=,]{1,1017}$`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cloud_connector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCloudConnector`].
pub mod cfn_cloud_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_association::{Tag};
    mod of { pub enum AzureConfiguration {} pub enum AzureSubscription {} pub enum CloudConnectorConfiguration {} pub enum ConfigurationTargets {} }

    /// `AzureConfiguration`.
    pub type AzureConfiguration = Fields<of::AzureConfiguration>;
    impl AzureConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_id: impl IntoVal<String>, application_id: impl IntoVal<String>) -> Self { with(with(empty(), "TenantId", tenant_id), "ApplicationId", application_id) }
        /// `ApplicationDisplayName`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
        #[track_caller] pub fn application_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationDisplayName", value) }
        /// `ApplicationId`: mandatory, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn application_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationId", value) }
        /// `Targets`.
        #[track_caller] pub fn targets(self, value: impl IntoVal<ConfigurationTargets>) -> Self { with(self, "Targets", value) }
        /// `TenantDisplayName`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
        #[track_caller] pub fn tenant_display_name(self, value: impl IntoVal<String>) -> Self { with(self, "TenantDisplayName", value) }
        /// `TenantId`: mandatory, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Changing it replaces the resource.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// `AzureSubscription`.
    pub type AzureSubscription = Fields<of::AzureSubscription>;
    impl AzureSubscription {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `DisplayName`: at most 128 characters, matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
        #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
        /// `Id`: mandatory, 1 to 256 characters, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `CloudConnectorConfiguration`.
    pub type CloudConnectorConfiguration = Fields<of::CloudConnectorConfiguration>;
    impl CloudConnectorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(azure_configuration: impl IntoVal<AzureConfiguration>) -> Self { with(empty(), "AzureConfiguration", azure_configuration) }
        /// `AzureConfiguration`: mandatory.
        #[track_caller] pub fn azure_configuration(self, value: impl IntoVal<AzureConfiguration>) -> Self { with(self, "AzureConfiguration", value) }
    }

    /// `ConfigurationTargets`.
    pub type ConfigurationTargets = Fields<of::ConfigurationTargets>;
    impl ConfigurationTargets {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subscriptions: impl IntoVal<List<AzureSubscription>>) -> Self { with(empty(), "Subscriptions", subscriptions) }
        /// `Subscriptions`: mandatory, 1 to 75 items.
        #[track_caller] pub fn subscriptions(self, value: impl IntoVal<List<AzureSubscription>>) -> Self { with(self, "Subscriptions", value) }
    }
}

/// [`AWS::SSM::Document`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDocument = Handle<of::CfnDocument>;
impl cfn::ResourceType for of::CfnDocument { const TYPE: &'static str = "AWS::SSM::Document"; type Tags = cfn::TagList; type Props = CfnDocumentProps; type Reference = String; }

/// Properties of [`CfnDocument`].
///
/// Mandatory: `Content`.
///
/// A change replaces the resource: `DocumentType`, `Name`.
///
/// A change may replace the resource: `Attachments`, `Content`, `DocumentFormat`, `Requires`, `TargetType`, `VersionName`.
pub type CfnDocumentProps = Fields<of::CfnDocument>;
impl CfnDocumentProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(content: impl IntoVal<Json>) -> Self { with(empty(), "Content", content) }
    /// `Attachments`: at most 20 items. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn attachments(self, value: impl IntoVal<List<cfn_document::AttachmentsSource>>) -> Self { with(self, "Attachments", value) }
    /// `Content`: mandatory, at least 1 character. Changing it may replace the resource.
    #[track_caller] pub fn content(self, value: impl IntoVal<Json>) -> Self { with(self, "Content", value) }
    /// `DocumentFormat`: default `"JSON"`. Changing it may replace the resource.
    #[track_caller] pub fn document_format(self, value: impl IntoVal<cfn_document::DocumentFormat>) -> Self { with(self, "DocumentFormat", value) }
    /// `DocumentType`. Changing it replaces the resource.
    #[track_caller] pub fn document_type(self, value: impl IntoVal<cfn_document::DocumentType>) -> Self { with(self, "DocumentType", value) }
    /// `Name`: matches `^[a-zA-Z0-9_\-.]{3,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Requires`: at least 1 item. Changing it may replace the resource.
    #[track_caller] pub fn requires(self, value: impl IntoVal<List<cfn_document::DocumentRequires>>) -> Self { with(self, "Requires", value) }
    /// `Tags`: at most 1000 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_document::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetType`: at most 200 characters, matches `^\/[\w\.\-\:\/]*$`. Changing it may replace the resource.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<String>) -> Self { with(self, "TargetType", value) }
    /// `UpdateMethod`: default `"Replace"`. Write-only.
    #[track_caller] pub fn update_method(self, value: impl IntoVal<cfn_document::UpdateMethod>) -> Self { with(self, "UpdateMethod", value) }
    /// `VersionName`: matches `^[a-zA-Z0-9_\-.]{1,128}$`. Changing it may replace the resource.
    #[track_caller] pub fn version_name(self, value: impl IntoVal<String>) -> Self { with(self, "VersionName", value) }
}

/// Types of [`CfnDocument`].
pub mod cfn_document {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttachmentsSource {} impl ias_core::Optional for AttachmentsSource {} pub enum AttachmentsSourceKey {} pub enum DocumentFormat {} pub enum DocumentRequires {} impl ias_core::Optional for DocumentRequires {} pub enum DocumentType {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum UpdateMethod {} }

    /// `AttachmentsSource`.
    pub type AttachmentsSource = Fields<of::AttachmentsSource>;
    impl AttachmentsSource {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<AttachmentsSourceKey>) -> Self { with(self, "Key", value) }
        /// `Name`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: exactly 1 item, each 1 to 100000 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Key`.
    pub type AttachmentsSourceKey = Word<fn(of::AttachmentsSourceKey)>;
    impl AttachmentsSourceKey {
        /// `SourceUrl`
        pub const SourceUrl: Self = word("SourceUrl");
        /// `S3FileUrl`
        pub const S3FileUrl: Self = word("S3FileUrl");
        /// `AttachmentReference`
        pub const AttachmentReference: Self = word("AttachmentReference");
    }

    /// Words of `DocumentFormat`.
    pub type DocumentFormat = Word<fn(of::DocumentFormat)>;
    impl DocumentFormat {
        /// `YAML`
        pub const Yaml: Self = word("YAML");
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `TEXT`
        pub const Text: Self = word("TEXT");
    }

    /// `DocumentRequires`.
    pub type DocumentRequires = Fields<of::DocumentRequires>;
    impl DocumentRequires {
        /// `Name`: at most 200 characters, matches `^[a-zA-Z0-9_\-.:/]{3,200}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`: at most 8 characters, matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// Words of `DocumentType`.
    pub type DocumentType = Word<fn(of::DocumentType)>;
    impl DocumentType {
        /// `ApplicationConfiguration`
        pub const ApplicationConfiguration: Self = word("ApplicationConfiguration");
        /// `ApplicationConfigurationSchema`
        pub const ApplicationConfigurationSchema: Self = word("ApplicationConfigurationSchema");
        /// `Automation`
        pub const Automation: Self = word("Automation");
        /// `Automation.ChangeTemplate`
        pub const AutomationChangeTemplate: Self = word("Automation.ChangeTemplate");
        /// `AutoApprovalPolicy`
        pub const AutoApprovalPolicy: Self = word("AutoApprovalPolicy");
        /// `ChangeCalendar`
        pub const ChangeCalendar: Self = word("ChangeCalendar");
        /// `CloudFormation`
        pub const CloudFormation: Self = word("CloudFormation");
        /// `Command`
        pub const Command: Self = word("Command");
        /// `DeploymentStrategy`
        pub const DeploymentStrategy: Self = word("DeploymentStrategy");
        /// `ManualApprovalPolicy`
        pub const ManualApprovalPolicy: Self = word("ManualApprovalPolicy");
        /// `Package`
        pub const Package: Self = word("Package");
        /// `Policy`
        pub const Policy: Self = word("Policy");
        /// `ProblemAnalysis`
        pub const ProblemAnalysis: Self = word("ProblemAnalysis");
        /// `ProblemAnalysisTemplate`
        pub const ProblemAnalysisTemplate: Self = word("ProblemAnalysisTemplate");
        /// `Session`
        pub const Session: Self = word("Session");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `UpdateMethod`.
    pub type UpdateMethod = Word<fn(of::UpdateMethod)>;
    impl UpdateMethod {
        /// `Replace`
        pub const Replace: Self = word("Replace");
        /// `NewVersion`
        pub const NewVersion: Self = word("NewVersion");
    }
}

/// [`AWS::SSM::MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html).
///
/// What `Ref` returns: `WindowId`.
pub type CfnMaintenanceWindow = Handle<of::CfnMaintenanceWindow>;
impl cfn::ResourceType for of::CfnMaintenanceWindow { const TYPE: &'static str = "AWS::SSM::MaintenanceWindow"; type Tags = cfn::TagList; type Props = CfnMaintenanceWindowProps; type Reference = String; }
impl CfnMaintenanceWindow {
    /// The attribute `WindowId`.
    #[inline] pub fn attr_window_id(&self) -> Val<String> { cfn::attribute(&self.0, "WindowId") }
}

/// Properties of [`CfnMaintenanceWindow`].
///
/// Mandatory: `AllowUnassociatedTargets`, `Cutoff`, `Schedule`, `Duration`, `Name`.
pub type CfnMaintenanceWindowProps = Fields<of::CfnMaintenanceWindow>;
/// What [`CfnMaintenanceWindowProps`] cannot do without.
pub struct CfnMaintenanceWindowPropsRequired<A, B, C, D, E> {
    /// `AllowUnassociatedTargets`.
    pub allow_unassociated_targets: A,
    /// `Cutoff`: 0 to 23.
    pub cutoff: B,
    /// `Schedule`: 1 to 256 characters.
    pub schedule: C,
    /// `Duration`: 1 to 24.
    pub duration: D,
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    pub name: E,
}
impl CfnMaintenanceWindowProps {
    /// Takes what is mandatory, by name: [`CfnMaintenanceWindowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<bool>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<i64>, E: IntoVal<String>>(required: CfnMaintenanceWindowPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "AllowUnassociatedTargets", required.allow_unassociated_targets), "Cutoff", required.cutoff), "Schedule", required.schedule), "Duration", required.duration), "Name", required.name) }
    /// `AllowUnassociatedTargets`: mandatory.
    #[track_caller] pub fn allow_unassociated_targets(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowUnassociatedTargets", value) }
    /// `Cutoff`: mandatory, 0 to 23.
    #[track_caller] pub fn cutoff(self, value: impl IntoVal<i64>) -> Self { with(self, "Cutoff", value) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Duration`: mandatory, 1 to 24.
    #[track_caller] pub fn duration(self, value: impl IntoVal<i64>) -> Self { with(self, "Duration", value) }
    /// `EndDate`.
    #[track_caller] pub fn end_date(self, value: impl IntoVal<String>) -> Self { with(self, "EndDate", value) }
    /// `Name`: mandatory, 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Schedule`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
    /// `ScheduleOffset`: 1 to 6.
    #[track_caller] pub fn schedule_offset(self, value: impl IntoVal<i64>) -> Self { with(self, "ScheduleOffset", value) }
    /// `ScheduleTimezone`.
    #[track_caller] pub fn schedule_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleTimezone", value) }
    /// `StartDate`.
    #[track_caller] pub fn start_date(self, value: impl IntoVal<String>) -> Self { with(self, "StartDate", value) }
    /// `Tags`: at most 1000 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_maintenance_window::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMaintenanceWindow`].
pub mod cfn_maintenance_window {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SSM::MaintenanceWindowTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html).
///
/// What `Ref` returns: `WindowTargetId`.
pub type CfnMaintenanceWindowTarget = Handle<of::CfnMaintenanceWindowTarget>;
impl cfn::ResourceType for of::CfnMaintenanceWindowTarget { const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget"; type Tags = cfn::NoTags; type Props = CfnMaintenanceWindowTargetProps; type Reference = String; }
impl CfnMaintenanceWindowTarget {
    /// The attribute `WindowTargetId`.
    #[inline] pub fn attr_window_target_id(&self) -> Val<String> { cfn::attribute(&self.0, "WindowTargetId") }
}

/// Properties of [`CfnMaintenanceWindowTarget`].
///
/// Mandatory: `WindowId`, `ResourceType`, `Targets`.
///
/// A change replaces the resource: `WindowId`.
pub type CfnMaintenanceWindowTargetProps = Fields<of::CfnMaintenanceWindowTarget>;
/// What [`CfnMaintenanceWindowTargetProps`] cannot do without.
pub struct CfnMaintenanceWindowTargetPropsRequired<A, B, C> {
    /// `WindowId`: exactly 20 characters, matches `^mw-[0-9a-f]{17}$`. Changing it replaces the resource.
    pub window_id: A,
    /// `ResourceType`.
    pub resource_type: B,
    /// `Targets`: at most 5 items.
    pub targets: C,
}
impl CfnMaintenanceWindowTargetProps {
    /// Takes what is mandatory, by name: [`CfnMaintenanceWindowTargetPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_maintenance_window_target::ResourceType>, C: IntoVal<List<cfn_maintenance_window_target::Targets>>>(required: CfnMaintenanceWindowTargetPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "WindowId", required.window_id), "ResourceType", required.resource_type), "Targets", required.targets) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OwnerInformation`: 1 to 128 characters.
    #[track_caller] pub fn owner_information(self, value: impl IntoVal<String>) -> Self { with(self, "OwnerInformation", value) }
    /// `ResourceType`: mandatory.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_maintenance_window_target::ResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `Targets`: mandatory, at most 5 items.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_maintenance_window_target::Targets>>) -> Self { with(self, "Targets", value) }
    /// `WindowId`: mandatory, exactly 20 characters, matches `^mw-[0-9a-f]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn window_id(self, value: impl IntoVal<String>) -> Self { with(self, "WindowId", value) }
}

/// Types of [`CfnMaintenanceWindowTarget`].
pub mod cfn_maintenance_window_target {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResourceType {} pub enum Targets {} }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `INSTANCE`
        pub const Instance: Self = word("INSTANCE");
        /// `RESOURCE_GROUP`
        pub const ResourceGroup: Self = word("RESOURCE_GROUP");
    }

    /// `Targets`.
    pub type Targets = Fields<of::Targets>;
    impl Targets {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Values", values), "Key", key) }
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, at most 50 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }
}

/// [`AWS::SSM::MaintenanceWindowTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html).
///
/// What `Ref` returns: `WindowTaskId`.
pub type CfnMaintenanceWindowTask = Handle<of::CfnMaintenanceWindowTask>;
impl cfn::ResourceType for of::CfnMaintenanceWindowTask { const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask"; type Tags = cfn::NoTags; type Props = CfnMaintenanceWindowTaskProps; type Reference = String; }
impl CfnMaintenanceWindowTask {
    /// The attribute `WindowTaskId`.
    #[inline] pub fn attr_window_task_id(&self) -> Val<String> { cfn::attribute(&self.0, "WindowTaskId") }
}

/// Properties of [`CfnMaintenanceWindowTask`].
///
/// Mandatory: `WindowId`, `Priority`, `TaskType`, `TaskArn`.
///
/// A change replaces the resource: `TaskType`, `WindowId`.
pub type CfnMaintenanceWindowTaskProps = Fields<of::CfnMaintenanceWindowTask>;
/// What [`CfnMaintenanceWindowTaskProps`] cannot do without.
pub struct CfnMaintenanceWindowTaskPropsRequired<A, B, C, D> {
    /// `WindowId`: exactly 20 characters, matches `^mw-[0-9a-f]{17}$`. Changing it replaces the resource.
    pub window_id: A,
    /// `Priority`: at least 0.
    pub priority: B,
    /// `TaskType`. Changing it replaces the resource.
    pub task_type: C,
    /// `TaskArn`: 1 to 1600 characters.
    pub task_arn: D,
}
impl CfnMaintenanceWindowTaskProps {
    /// Takes what is mandatory, by name: [`CfnMaintenanceWindowTaskPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<cfn_maintenance_window_task::TaskType>, D: IntoVal<String>>(required: CfnMaintenanceWindowTaskPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "WindowId", required.window_id), "Priority", required.priority), "TaskType", required.task_type), "TaskArn", required.task_arn) }
    /// `CutoffBehavior`.
    #[track_caller] pub fn cutoff_behavior(self, value: impl IntoVal<cfn_maintenance_window_task::CutoffBehavior>) -> Self { with(self, "CutoffBehavior", value) }
    /// `Description`: 1 to 128 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LoggingInfo`.
    #[track_caller] pub fn logging_info(self, value: impl IntoVal<cfn_maintenance_window_task::LoggingInfo>) -> Self { with(self, "LoggingInfo", value) }
    /// `MaxConcurrency`: 1 to 7 characters, matches `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`.
    #[track_caller] pub fn max_concurrency(self, value: impl IntoVal<String>) -> Self { with(self, "MaxConcurrency", value) }
    /// `MaxErrors`: 1 to 7 characters, matches `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    #[track_caller] pub fn max_errors(self, value: impl IntoVal<String>) -> Self { with(self, "MaxErrors", value) }
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Priority`: mandatory, at least 0.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `ServiceRoleArn`.
    #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
    /// `Targets`: at most 5 items.
    #[track_caller] pub fn targets(self, value: impl IntoVal<List<cfn_maintenance_window_task::Target>>) -> Self { with(self, "Targets", value) }
    /// `TaskArn`: mandatory, 1 to 1600 characters.
    #[track_caller] pub fn task_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TaskArn", value) }
    /// `TaskInvocationParameters`.
    #[track_caller] pub fn task_invocation_parameters(self, value: impl IntoVal<cfn_maintenance_window_task::TaskInvocationParameters>) -> Self { with(self, "TaskInvocationParameters", value) }
    /// `TaskParameters`.
    #[track_caller] pub fn task_parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "TaskParameters", value) }
    /// `TaskType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn task_type(self, value: impl IntoVal<cfn_maintenance_window_task::TaskType>) -> Self { with(self, "TaskType", value) }
    /// `WindowId`: mandatory, exactly 20 characters, matches `^mw-[0-9a-f]{17}$`. Changing it replaces the resource.
    #[track_caller] pub fn window_id(self, value: impl IntoVal<String>) -> Self { with(self, "WindowId", value) }
}

/// Types of [`CfnMaintenanceWindowTask`].
pub mod cfn_maintenance_window_task {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchOutputConfig {} impl ias_core::Optional for CloudWatchOutputConfig {} pub enum CutoffBehavior {} pub enum LoggingInfo {} pub enum MaintenanceWindowAutomationParameters {} impl ias_core::Optional for MaintenanceWindowAutomationParameters {} pub enum MaintenanceWindowLambdaParameters {} impl ias_core::Optional for MaintenanceWindowLambdaParameters {} pub enum MaintenanceWindowRunCommandParameters {} impl ias_core::Optional for MaintenanceWindowRunCommandParameters {} pub enum MaintenanceWindowStepFunctionsParameters {} impl ias_core::Optional for MaintenanceWindowStepFunctionsParameters {} pub enum NotificationConfig {} pub enum Target {} pub enum TaskInvocationParameters {} impl ias_core::Optional for TaskInvocationParameters {} pub enum TaskType {} }

    /// `CloudWatchOutputConfig`.
    pub type CloudWatchOutputConfig = Fields<of::CloudWatchOutputConfig>;
    impl CloudWatchOutputConfig {
        /// `CloudWatchLogGroupName`.
        #[track_caller] pub fn cloud_watch_log_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CloudWatchLogGroupName", value) }
        /// `CloudWatchOutputEnabled`.
        #[track_caller] pub fn cloud_watch_output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudWatchOutputEnabled", value) }
    }

    /// Words of `CutoffBehavior`.
    pub type CutoffBehavior = Word<fn(of::CutoffBehavior)>;
    impl CutoffBehavior {
        /// `CANCEL_TASK`
        pub const CancelTask: Self = word("CANCEL_TASK");
        /// `CONTINUE_TASK`
        pub const ContinueTask: Self = word("CONTINUE_TASK");
    }

    /// `LoggingInfo`.
    pub type LoggingInfo = Fields<of::LoggingInfo>;
    impl LoggingInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, region: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "Region", region) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Prefix`.
        #[track_caller] pub fn s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3Prefix", value) }
    }

    /// `MaintenanceWindowAutomationParameters`.
    pub type MaintenanceWindowAutomationParameters = Fields<of::MaintenanceWindowAutomationParameters>;
    impl MaintenanceWindowAutomationParameters {
        /// `DocumentVersion`.
        #[track_caller] pub fn document_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentVersion", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    }

    /// `MaintenanceWindowLambdaParameters`.
    pub type MaintenanceWindowLambdaParameters = Fields<of::MaintenanceWindowLambdaParameters>;
    impl MaintenanceWindowLambdaParameters {
        /// `ClientContext`.
        #[track_caller] pub fn client_context(self, value: impl IntoVal<String>) -> Self { with(self, "ClientContext", value) }
        /// `Payload`.
        #[track_caller] pub fn payload(self, value: impl IntoVal<String>) -> Self { with(self, "Payload", value) }
        /// `Qualifier`.
        #[track_caller] pub fn qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "Qualifier", value) }
    }

    /// `MaintenanceWindowRunCommandParameters`.
    pub type MaintenanceWindowRunCommandParameters = Fields<of::MaintenanceWindowRunCommandParameters>;
    impl MaintenanceWindowRunCommandParameters {
        /// `CloudWatchOutputConfig`.
        #[track_caller] pub fn cloud_watch_output_config(self, value: impl IntoVal<CloudWatchOutputConfig>) -> Self { with(self, "CloudWatchOutputConfig", value) }
        /// `Comment`.
        #[track_caller] pub fn comment(self, value: impl IntoVal<String>) -> Self { with(self, "Comment", value) }
        /// `DocumentHash`.
        #[track_caller] pub fn document_hash(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentHash", value) }
        /// `DocumentHashType`.
        #[track_caller] pub fn document_hash_type(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentHashType", value) }
        /// `DocumentVersion`.
        #[track_caller] pub fn document_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentVersion", value) }
        /// `NotificationConfig`.
        #[track_caller] pub fn notification_config(self, value: impl IntoVal<NotificationConfig>) -> Self { with(self, "NotificationConfig", value) }
        /// `OutputS3BucketName`.
        #[track_caller] pub fn output_s3_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3BucketName", value) }
        /// `OutputS3KeyPrefix`.
        #[track_caller] pub fn output_s3_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3KeyPrefix", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
        /// `ServiceRoleArn`.
        #[track_caller] pub fn service_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceRoleArn", value) }
        /// `TimeoutSeconds`.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    }

    /// `MaintenanceWindowStepFunctionsParameters`.
    pub type MaintenanceWindowStepFunctionsParameters = Fields<of::MaintenanceWindowStepFunctionsParameters>;
    impl MaintenanceWindowStepFunctionsParameters {
        /// `Input`.
        #[track_caller] pub fn input(self, value: impl IntoVal<String>) -> Self { with(self, "Input", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `NotificationConfig`.
    pub type NotificationConfig = Fields<of::NotificationConfig>;
    impl NotificationConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(notification_arn: impl IntoVal<String>) -> Self { with(empty(), "NotificationArn", notification_arn) }
        /// `NotificationArn`: mandatory.
        #[track_caller] pub fn notification_arn(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationArn", value) }
        /// `NotificationEvents`.
        #[track_caller] pub fn notification_events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationEvents", value) }
        /// `NotificationType`.
        #[track_caller] pub fn notification_type(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationType", value) }
    }

    /// `Target`.
    pub type Target = Fields<of::Target>;
    impl Target {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Values", values), "Key", key) }
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, at most 50 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `TaskInvocationParameters`.
    pub type TaskInvocationParameters = Fields<of::TaskInvocationParameters>;
    impl TaskInvocationParameters {
        /// `MaintenanceWindowAutomationParameters`.
        #[track_caller] pub fn maintenance_window_automation_parameters(self, value: impl IntoVal<MaintenanceWindowAutomationParameters>) -> Self { with(self, "MaintenanceWindowAutomationParameters", value) }
        /// `MaintenanceWindowLambdaParameters`.
        #[track_caller] pub fn maintenance_window_lambda_parameters(self, value: impl IntoVal<MaintenanceWindowLambdaParameters>) -> Self { with(self, "MaintenanceWindowLambdaParameters", value) }
        /// `MaintenanceWindowRunCommandParameters`.
        #[track_caller] pub fn maintenance_window_run_command_parameters(self, value: impl IntoVal<MaintenanceWindowRunCommandParameters>) -> Self { with(self, "MaintenanceWindowRunCommandParameters", value) }
        /// `MaintenanceWindowStepFunctionsParameters`.
        #[track_caller] pub fn maintenance_window_step_functions_parameters(self, value: impl IntoVal<MaintenanceWindowStepFunctionsParameters>) -> Self { with(self, "MaintenanceWindowStepFunctionsParameters", value) }
    }

    /// Words of `TaskType`.
    pub type TaskType = Word<fn(of::TaskType)>;
    impl TaskType {
        /// `AUTOMATION`
        pub const Automation: Self = word("AUTOMATION");
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
        /// `RUN_COMMAND`
        pub const RunCommand: Self = word("RUN_COMMAND");
        /// `STEP_FUNCTIONS`
        pub const StepFunctions: Self = word("STEP_FUNCTIONS");
    }
}

/// [`AWS::SSM::OpsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html).
///
/// What `Ref` returns: `OpsItemArn`.
pub type CfnOpsItem = Handle<of::CfnOpsItem>;
impl cfn::ResourceType for of::CfnOpsItem { const TYPE: &'static str = "AWS::SSM::OpsItem"; type Tags = cfn::TagList; type Props = CfnOpsItemProps; type Reference = Is<kinds::OpsItemArn>; }
impl CfnOpsItem {
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedBy`.
    #[inline] pub fn attr_last_modified_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `OpsItemArn`.
    #[inline] pub fn attr_ops_item_arn(&self) -> Val<Is<kinds::OpsItemArn>> { cfn::attribute(&self.0, "OpsItemArn") }
    /// The attribute `OpsItemId`.
    #[inline] pub fn attr_ops_item_id(&self) -> Val<String> { cfn::attribute(&self.0, "OpsItemId") }
    /// The attribute `OpsItemType`.
    #[inline] pub fn attr_ops_item_type(&self) -> Val<String> { cfn::attribute(&self.0, "OpsItemType") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnOpsItem`].
///
/// Mandatory: `Title`, `Description`, `Source`.
///
/// A change replaces the resource: `Source`.
pub type CfnOpsItemProps = Fields<of::CfnOpsItem>;
/// What [`CfnOpsItemProps`] cannot do without.
pub struct CfnOpsItemPropsRequired<A, B, C> {
    /// `Title`: 1 to 1024 characters, matches `^(?!\s*$).+$`.
    pub title: A,
    /// `Description`: 1 to 2048 characters, matches `^[\s\S]*\S[\s\S]*$`.
    pub description: B,
    /// `Source`: 1 to 128 characters, matches `^(?!\s*$).+$`. Changing it replaces the resource.
    pub source: C,
}
impl CfnOpsItemProps {
    /// Takes what is mandatory, by name: [`CfnOpsItemPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnOpsItemPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Title", required.title), "Description", required.description), "Source", required.source) }
    /// `Category`: 1 to 64 characters, matches `^(?!\s*$).+$`.
    #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
    /// `Description`: mandatory, 1 to 2048 characters, matches `^[\s\S]*\S[\s\S]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Priority`: 1 to 5.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Severity`: 1 to 64 characters, matches `^(?!\s*$).+$`.
    #[track_caller] pub fn severity(self, value: impl IntoVal<String>) -> Self { with(self, "Severity", value) }
    /// `Source`: mandatory, 1 to 128 characters, matches `^(?!\s*$).+$`. Changing it replaces the resource.
    #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 1000 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_ops_item::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Title`: mandatory, 1 to 1024 characters, matches `^(?!\s*$).+$`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
}

/// Types of [`CfnOpsItem`].
pub mod cfn_ops_item {
    pub use super::cfn_association::{Tag};
}

/// [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
///
/// What `Ref` returns: `Name`.
pub type CfnParameter = Handle<of::CfnParameter>;
impl cfn::ResourceType for of::CfnParameter { const TYPE: &'static str = "AWS::SSM::Parameter"; type Tags = cfn::TagMap; type Props = CfnParameterProps; type Reference = String; }
impl CfnParameter {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ParameterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Type`: one of `String`, `StringList`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
    /// The attribute `Value`.
    #[inline] pub fn attr_value(&self) -> Val<String> { cfn::attribute(&self.0, "Value") }
}

/// Properties of [`CfnParameter`].
///
/// Mandatory: `Value`, `Type`.
///
/// A change replaces the resource: `Name`.
pub type CfnParameterProps = Fields<of::CfnParameter>;
impl CfnParameterProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(value: impl IntoVal<String>, type_: impl IntoVal<cfn_parameter::Type>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
    /// `AllowedPattern`: at most 1024 characters. Write-only.
    #[track_caller] pub fn allowed_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "AllowedPattern", value) }
    /// `DataType`: at most 128 characters.
    #[track_caller] pub fn data_type(self, value: impl IntoVal<cfn_parameter::DataType>) -> Self { with(self, "DataType", value) }
    /// `Description`: at most 1024 characters. Write-only.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Policies`: 1 to 4096 characters. Write-only.
    #[track_caller] pub fn policies(self, value: impl IntoVal<String>) -> Self { with(self, "Policies", value) }
    /// `Tags`: at most 1000 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Tier`. Write-only.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_parameter::Tier>) -> Self { with(self, "Tier", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_parameter::Type>) -> Self { with(self, "Type", value) }
    /// `Value`: mandatory.
    #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
}

/// Types of [`CfnParameter`].
pub mod cfn_parameter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DataType {} pub enum Tier {} pub enum Type {} }

    /// Words of `DataType`.
    pub type DataType = Word<fn(of::DataType)>;
    impl DataType {
        /// `text`
        pub const Text: Self = word("text");
        /// `aws:ec2:image`
        pub const AwsEc2Image: Self = word("aws:ec2:image");
    }

    /// Words of `Tier`.
    pub type Tier = Word<fn(of::Tier)>;
    impl Tier {
        /// `Standard`
        pub const Standard: Self = word("Standard");
        /// `Advanced`
        pub const Advanced: Self = word("Advanced");
        /// `Intelligent-Tiering`
        pub const IntelligentTiering: Self = word("Intelligent-Tiering");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `String`
        pub const String: Self = word("String");
        /// `StringList`
        pub const StringList: Self = word("StringList");
    }
}

/// [`AWS::SSM::PatchBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPatchBaseline = Handle<of::CfnPatchBaseline>;
impl cfn::ResourceType for of::CfnPatchBaseline { const TYPE: &'static str = "AWS::SSM::PatchBaseline"; type Tags = cfn::TagList; type Props = CfnPatchBaselineProps; type Reference = String; }
impl CfnPatchBaseline {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPatchBaseline`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `OperatingSystem`.
pub type CfnPatchBaselineProps = Fields<of::CfnPatchBaseline>;
impl CfnPatchBaselineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ApprovalRules`.
    #[track_caller] pub fn approval_rules(self, value: impl IntoVal<cfn_patch_baseline::RuleGroup>) -> Self { with(self, "ApprovalRules", value) }
    /// `ApprovedPatches`: at most 50 items, each 1 to 100 characters.
    #[track_caller] pub fn approved_patches(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApprovedPatches", value) }
    /// `ApprovedPatchesComplianceLevel`: default `"UNSPECIFIED"`.
    #[track_caller] pub fn approved_patches_compliance_level(self, value: impl IntoVal<cfn_patch_baseline::ApprovedPatchesComplianceLevel>) -> Self { with(self, "ApprovedPatchesComplianceLevel", value) }
    /// `ApprovedPatchesEnableNonSecurity`: default `false`.
    #[track_caller] pub fn approved_patches_enable_non_security(self, value: impl IntoVal<bool>) -> Self { with(self, "ApprovedPatchesEnableNonSecurity", value) }
    /// `AvailableSecurityUpdatesComplianceStatus`.
    #[track_caller] pub fn available_security_updates_compliance_status(self, value: impl IntoVal<cfn_patch_baseline::AvailableSecurityUpdatesComplianceStatus>) -> Self { with(self, "AvailableSecurityUpdatesComplianceStatus", value) }
    /// `DefaultBaseline`: default `false`.
    #[track_caller] pub fn default_baseline(self, value: impl IntoVal<bool>) -> Self { with(self, "DefaultBaseline", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GlobalFilters`.
    #[track_caller] pub fn global_filters(self, value: impl IntoVal<cfn_patch_baseline::PatchFilterGroup>) -> Self { with(self, "GlobalFilters", value) }
    /// `Name`: mandatory, 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OperatingSystem`: default `"WINDOWS"`. Changing it replaces the resource.
    #[track_caller] pub fn operating_system(self, value: impl IntoVal<cfn_patch_baseline::OperatingSystem>) -> Self { with(self, "OperatingSystem", value) }
    /// `PatchGroups`: each 1 to 256 characters.
    #[track_caller] pub fn patch_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PatchGroups", value) }
    /// `RejectedPatches`: at most 50 items, each 1 to 100 characters.
    #[track_caller] pub fn rejected_patches(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RejectedPatches", value) }
    /// `RejectedPatchesAction`: default `"ALLOW_AS_DEPENDENCY"`.
    #[track_caller] pub fn rejected_patches_action(self, value: impl IntoVal<cfn_patch_baseline::RejectedPatchesAction>) -> Self { with(self, "RejectedPatchesAction", value) }
    /// `Sources`: at most 20 items.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_patch_baseline::PatchSource>>) -> Self { with(self, "Sources", value) }
    /// `Tags`: at most 1000 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_patch_baseline::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPatchBaseline`].
pub mod cfn_patch_baseline {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApprovedPatchesComplianceLevel {} pub enum AvailableSecurityUpdatesComplianceStatus {} pub enum OperatingSystem {} pub enum PatchFilter {} impl ias_core::Optional for PatchFilter {} pub enum PatchFilterGroup {} impl ias_core::Optional for PatchFilterGroup {} pub enum PatchFilterKey {} pub enum PatchSource {} impl ias_core::Optional for PatchSource {} pub enum RejectedPatchesAction {} pub enum Rule {} impl ias_core::Optional for Rule {} pub enum RuleComplianceLevel {} pub enum RuleGroup {} impl ias_core::Optional for RuleGroup {} pub enum Tag {} }

    /// Words of `ApprovedPatchesComplianceLevel`.
    pub type ApprovedPatchesComplianceLevel = Word<fn(of::ApprovedPatchesComplianceLevel)>;
    impl ApprovedPatchesComplianceLevel {
        /// `CRITICAL`
        pub const Critical: Self = word("CRITICAL");
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `INFORMATIONAL`
        pub const Informational: Self = word("INFORMATIONAL");
        /// `UNSPECIFIED`
        pub const Unspecified: Self = word("UNSPECIFIED");
    }

    /// Words of `AvailableSecurityUpdatesComplianceStatus`.
    pub type AvailableSecurityUpdatesComplianceStatus = Word<fn(of::AvailableSecurityUpdatesComplianceStatus)>;
    impl AvailableSecurityUpdatesComplianceStatus {
        /// `NON_COMPLIANT`
        pub const NonCompliant: Self = word("NON_COMPLIANT");
        /// `COMPLIANT`
        pub const Compliant: Self = word("COMPLIANT");
    }

    /// Words of `OperatingSystem`.
    pub type OperatingSystem = Word<fn(of::OperatingSystem)>;
    impl OperatingSystem {
        /// `WINDOWS`
        pub const Windows: Self = word("WINDOWS");
        /// `AMAZON_LINUX`
        pub const AmazonLinux: Self = word("AMAZON_LINUX");
        /// `AMAZON_LINUX_2`
        pub const AmazonLinux2: Self = word("AMAZON_LINUX_2");
        /// `AMAZON_LINUX_2022`
        pub const AmazonLinux2022: Self = word("AMAZON_LINUX_2022");
        /// `AMAZON_LINUX_2023`
        pub const AmazonLinux2023: Self = word("AMAZON_LINUX_2023");
        /// `UBUNTU`
        pub const Ubuntu: Self = word("UBUNTU");
        /// `REDHAT_ENTERPRISE_LINUX`
        pub const RedhatEnterpriseLinux: Self = word("REDHAT_ENTERPRISE_LINUX");
        /// `SUSE`
        pub const Suse: Self = word("SUSE");
        /// `CENTOS`
        pub const Centos: Self = word("CENTOS");
        /// `ORACLE_LINUX`
        pub const OracleLinux: Self = word("ORACLE_LINUX");
        /// `DEBIAN`
        pub const Debian: Self = word("DEBIAN");
        /// `MACOS`
        pub const Macos: Self = word("MACOS");
        /// `RASPBIAN`
        pub const Raspbian: Self = word("RASPBIAN");
        /// `ROCKY_LINUX`
        pub const RockyLinux: Self = word("ROCKY_LINUX");
        /// `ALMA_LINUX`
        pub const AlmaLinux: Self = word("ALMA_LINUX");
    }

    /// `PatchFilter`.
    pub type PatchFilter = Fields<of::PatchFilter>;
    impl PatchFilter {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<PatchFilterKey>) -> Self { with(self, "Key", value) }
        /// `Values`: at most 20 items, each 1 to 64 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `PatchFilterGroup`.
    pub type PatchFilterGroup = Fields<of::PatchFilterGroup>;
    impl PatchFilterGroup {
        /// `PatchFilters`: at most 5 items.
        #[track_caller] pub fn patch_filters(self, value: impl IntoVal<List<PatchFilter>>) -> Self { with(self, "PatchFilters", value) }
    }

    /// Words of `Key`.
    pub type PatchFilterKey = Word<fn(of::PatchFilterKey)>;
    impl PatchFilterKey {
        /// `ADVISORY_ID`
        pub const AdvisoryId: Self = word("ADVISORY_ID");
        /// `ARCH`
        pub const Arch: Self = word("ARCH");
        /// `BUGZILLA_ID`
        pub const BugzillaId: Self = word("BUGZILLA_ID");
        /// `CLASSIFICATION`
        pub const Classification: Self = word("CLASSIFICATION");
        /// `CVE_ID`
        pub const CveId: Self = word("CVE_ID");
        /// `EPOCH`
        pub const Epoch: Self = word("EPOCH");
        /// `MSRC_SEVERITY`
        pub const MsrcSeverity: Self = word("MSRC_SEVERITY");
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `PATCH_ID`
        pub const PatchId: Self = word("PATCH_ID");
        /// `PATCH_SET`
        pub const PatchSet: Self = word("PATCH_SET");
        /// `PRIORITY`
        pub const Priority: Self = word("PRIORITY");
        /// `PRODUCT`
        pub const Product: Self = word("PRODUCT");
        /// `PRODUCT_FAMILY`
        pub const ProductFamily: Self = word("PRODUCT_FAMILY");
        /// `RELEASE`
        pub const Release: Self = word("RELEASE");
        /// `REPOSITORY`
        pub const Repository: Self = word("REPOSITORY");
        /// `SECTION`
        pub const Section: Self = word("SECTION");
        /// `SECURITY`
        pub const Security: Self = word("SECURITY");
        /// `SEVERITY`
        pub const Severity: Self = word("SEVERITY");
        /// `VERSION`
        pub const Version: Self = word("VERSION");
    }

    /// `PatchSource`.
    pub type PatchSource = Fields<of::PatchSource>;
    impl PatchSource {
        /// `Configuration`: 1 to 1024 characters.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<String>) -> Self { with(self, "Configuration", value) }
        /// `Name`: matches `^[a-zA-Z0-9_\-.]{3,50}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Products`: at most 20 items, each 1 to 128 characters.
        #[track_caller] pub fn products(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Products", value) }
    }

    /// Words of `RejectedPatchesAction`.
    pub type RejectedPatchesAction = Word<fn(of::RejectedPatchesAction)>;
    impl RejectedPatchesAction {
        /// `ALLOW_AS_DEPENDENCY`
        pub const AllowAsDependency: Self = word("ALLOW_AS_DEPENDENCY");
        /// `BLOCK`
        pub const Block: Self = word("BLOCK");
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// `ApproveAfterDays`: 0 to 360.
        #[track_caller] pub fn approve_after_days(self, value: impl IntoVal<i64>) -> Self { with(self, "ApproveAfterDays", value) }
        /// `ApproveUntilDate`: at most 10 characters.
        #[track_caller] pub fn approve_until_date(self, value: impl IntoVal<String>) -> Self { with(self, "ApproveUntilDate", value) }
        /// `ComplianceLevel`.
        #[track_caller] pub fn compliance_level(self, value: impl IntoVal<RuleComplianceLevel>) -> Self { with(self, "ComplianceLevel", value) }
        /// `EnableNonSecurity`: default `false`.
        #[track_caller] pub fn enable_non_security(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableNonSecurity", value) }
        /// `PatchFilterGroup`.
        #[track_caller] pub fn patch_filter_group(self, value: impl IntoVal<PatchFilterGroup>) -> Self { with(self, "PatchFilterGroup", value) }
    }

    /// Words of `ComplianceLevel`.
    pub type RuleComplianceLevel = Word<fn(of::RuleComplianceLevel)>;
    impl RuleComplianceLevel {
        /// `CRITICAL`
        pub const Critical: Self = word("CRITICAL");
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `INFORMATIONAL`
        pub const Informational: Self = word("INFORMATIONAL");
        /// `LOW`
        pub const Low: Self = word("LOW");
        /// `MEDIUM`
        pub const Medium: Self = word("MEDIUM");
        /// `UNSPECIFIED`
        pub const Unspecified: Self = word("UNSPECIFIED");
    }

    /// `RuleGroup`.
    pub type RuleGroup = Fields<of::RuleGroup>;
    impl RuleGroup {
        /// `PatchRules`: at most 10 items.
        #[track_caller] pub fn patch_rules(self, value: impl IntoVal<List<Rule>>) -> Self { with(self, "PatchRules", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SSM::ResourceDataSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html).
///
/// What `Ref` returns: `SyncName`.
pub type CfnResourceDataSync = Handle<of::CfnResourceDataSync>;
impl cfn::ResourceType for of::CfnResourceDataSync { const TYPE: &'static str = "AWS::SSM::ResourceDataSync"; type Tags = cfn::NoTags; type Props = CfnResourceDataSyncProps; type Reference = String; }
impl CfnResourceDataSync {
    /// The attribute `SyncName`.
    #[inline] pub fn attr_sync_name(&self) -> Val<String> { cfn::attribute(&self.0, "SyncName") }
}

/// Properties of [`CfnResourceDataSync`].
///
/// Mandatory: `SyncName`.
///
/// A change replaces the resource: `BucketName`, `BucketPrefix`, `BucketRegion`, `KMSKeyArn`, `S3Destination`, `SyncFormat`, `SyncName`, `SyncType`.
pub type CfnResourceDataSyncProps = Fields<of::CfnResourceDataSync>;
impl CfnResourceDataSyncProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(sync_name: impl IntoVal<String>) -> Self { with(empty(), "SyncName", sync_name) }
    /// `BucketName`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
    /// `BucketPrefix`: at most 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
    /// `BucketRegion`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn bucket_region(self, value: impl IntoVal<String>) -> Self { with(self, "BucketRegion", value) }
    /// `KMSKeyArn`: at most 512 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSKeyArn", value) }
    /// `S3Destination`. Changing it replaces the resource.
    #[track_caller] pub fn s3_destination(self, value: impl IntoVal<cfn_resource_data_sync::S3Destination>) -> Self { with(self, "S3Destination", value) }
    /// `SyncFormat`: at most 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn sync_format(self, value: impl IntoVal<String>) -> Self { with(self, "SyncFormat", value) }
    /// `SyncName`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn sync_name(self, value: impl IntoVal<String>) -> Self { with(self, "SyncName", value) }
    /// `SyncSource`.
    #[track_caller] pub fn sync_source(self, value: impl IntoVal<cfn_resource_data_sync::SyncSource>) -> Self { with(self, "SyncSource", value) }
    /// `SyncType`: 1 to 64 characters. Changing it replaces the resource.
    #[track_caller] pub fn sync_type(self, value: impl IntoVal<String>) -> Self { with(self, "SyncType", value) }
}

/// Types of [`CfnResourceDataSync`].
pub mod cfn_resource_data_sync {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AwsOrganizationsSource {} pub enum S3Destination {} pub enum S3DestinationSyncFormat {} pub enum SyncSource {} }

    /// `AwsOrganizationsSource`.
    pub type AwsOrganizationsSource = Fields<of::AwsOrganizationsSource>;
    impl AwsOrganizationsSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(organization_source_type: impl IntoVal<String>) -> Self { with(empty(), "OrganizationSourceType", organization_source_type) }
        /// `OrganizationSourceType`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn organization_source_type(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationSourceType", value) }
        /// `OrganizationalUnits`: 1 to 1000 items.
        #[track_caller] pub fn organizational_units(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationalUnits", value) }
    }

    /// `S3Destination`.
    pub type S3Destination = Fields<of::S3Destination>;
    /// What [`S3Destination`] cannot do without.
    pub struct S3DestinationRequired<A, B, C> {
        /// `BucketName`: 1 to 2048 characters.
        pub bucket_name: A,
        /// `BucketRegion`: 1 to 64 characters.
        pub bucket_region: B,
        /// `SyncFormat`: 1 to 1024 characters.
        pub sync_format: C,
    }
    impl S3Destination {
        /// Takes what is mandatory, by name: [`S3DestinationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<S3DestinationSyncFormat>>(required: S3DestinationRequired<A, B, C>) -> Self { with(with(with(empty(), "BucketName", required.bucket_name), "BucketRegion", required.bucket_region), "SyncFormat", required.sync_format) }
        /// `BucketName`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: 1 to 256 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `BucketRegion`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn bucket_region(self, value: impl IntoVal<String>) -> Self { with(self, "BucketRegion", value) }
        /// `KMSKeyArn`: 1 to 512 characters.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSKeyArn", value) }
        /// `SyncFormat`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn sync_format(self, value: impl IntoVal<S3DestinationSyncFormat>) -> Self { with(self, "SyncFormat", value) }
    }

    /// Words of `SyncFormat`.
    pub type S3DestinationSyncFormat = Word<fn(of::S3DestinationSyncFormat)>;
    impl S3DestinationSyncFormat {
        /// `JsonSerDe`
        pub const JsonSerDe: Self = word("JsonSerDe");
    }

    /// `SyncSource`.
    pub type SyncSource = Fields<of::SyncSource>;
    impl SyncSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_type: impl IntoVal<String>, source_regions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "SourceType", source_type), "SourceRegions", source_regions) }
        /// `AwsOrganizationsSource`.
        #[track_caller] pub fn aws_organizations_source(self, value: impl IntoVal<AwsOrganizationsSource>) -> Self { with(self, "AwsOrganizationsSource", value) }
        /// `IncludeFutureRegions`.
        #[track_caller] pub fn include_future_regions(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeFutureRegions", value) }
        /// `SourceRegions`: mandatory, each 1 to 64 characters.
        #[track_caller] pub fn source_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceRegions", value) }
        /// `SourceType`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<String>) -> Self { with(self, "SourceType", value) }
    }
}

/// [`AWS::SSM::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html).
///
/// What `Ref` returns: a text of PolicyId, ResourceArn.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::SSM::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }
impl CfnResourcePolicy {
    /// The attribute `PolicyHash`.
    #[inline] pub fn attr_policy_hash(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyHash") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
}

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `Policy`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "Policy", policy) }
    /// `Policy`: mandatory, matches `^(?!\s*$).+$`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
    /// `ResourceArn`: mandatory, 20 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// [`AWS::SSM::ServiceSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnServiceSetting = Handle<of::CfnServiceSetting>;
impl cfn::ResourceType for of::CfnServiceSetting { const TYPE: &'static str = "AWS::SSM::ServiceSetting"; type Tags = cfn::NoTags; type Props = CfnServiceSettingProps; type Reference = Is<kinds::ServiceSettingArn>; }
impl CfnServiceSetting {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ServiceSettingArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LastModifiedDate`.
    #[inline] pub fn attr_last_modified_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedDate") }
    /// The attribute `LastModifiedUser`.
    #[inline] pub fn attr_last_modified_user(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedUser") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnServiceSetting`].
///
/// Mandatory: `SettingId`, `SettingValue`.
///
/// A change replaces the resource: `SettingId`.
pub type CfnServiceSettingProps = Fields<of::CfnServiceSetting>;
impl CfnServiceSettingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(setting_id: impl IntoVal<String>, setting_value: impl IntoVal<String>) -> Self { with(with(empty(), "SettingId", setting_id), "SettingValue", setting_value) }
    /// `SettingId`: mandatory, 1 to 1000 characters. Changing it replaces the resource.
    #[track_caller] pub fn setting_id(self, value: impl IntoVal<String>) -> Self { with(self, "SettingId", value) }
    /// `SettingValue`: mandatory, 1 to 4096 characters.
    #[track_caller] pub fn setting_value(self, value: impl IntoVal<String>) -> Self { with(self, "SettingValue", value) }
}
