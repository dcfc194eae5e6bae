// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSM`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::SSM::Association`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html).
    pub CfnAssociation, CfnAssociationProps, "AWS::SSM::Association", tags = Some(Tagging::List("Tags"))
);
impl CfnAssociation {
    /// What `Ref` returns: `AssociationId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnAssociation`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAssociationProps(Object);
ias_core::shape!(CfnAssociationProps);
impl CfnAssociationProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `ApplyOnlyAtCronInterval`.
    pub const APPLY_ONLY_AT_CRON_INTERVAL: Key<Self, bool> = Key::new("ApplyOnlyAtCronInterval");
    /// `ApplyOnlyAtCronInterval`.
    pub fn apply_only_at_cron_interval(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ApplyOnlyAtCronInterval", value); self }
    /// Key of `AssociationDispatchAssumeRole`.
    pub const ASSOCIATION_DISPATCH_ASSUME_ROLE: Key<Self, String> = Key::new("AssociationDispatchAssumeRole");
    /// `AssociationDispatchAssumeRole`: 1 to 512 characters, matches `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    pub fn association_dispatch_assume_role(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AssociationDispatchAssumeRole", value); self }
    /// Key of `AssociationName`.
    pub const ASSOCIATION_NAME: Key<Self, String> = Key::new("AssociationName");
    /// `AssociationName`: matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    pub fn association_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AssociationName", value); self }
    /// Key of `AutomationTargetParameterName`.
    pub const AUTOMATION_TARGET_PARAMETER_NAME: Key<Self, String> = Key::new("AutomationTargetParameterName");
    /// `AutomationTargetParameterName`: 1 to 50 characters.
    pub fn automation_target_parameter_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AutomationTargetParameterName", value); self }
    /// Key of `CalendarNames`.
    pub const CALENDAR_NAMES: Key<Self, List<String>> = Key::new("CalendarNames");
    /// `CalendarNames`.
    pub fn calendar_names(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("CalendarNames", value); self }
    /// Key of `ComplianceSeverity`.
    pub const COMPLIANCE_SEVERITY: Key<Self, cfn_association::ComplianceSeverity> = Key::new("ComplianceSeverity");
    /// `ComplianceSeverity`.
    pub fn compliance_severity(mut self, value: impl IntoVal<cfn_association::ComplianceSeverity>) -> Self { self.0.put("ComplianceSeverity", value); self }
    /// Key of `DocumentVersion`.
    pub const DOCUMENT_VERSION: Key<Self, String> = Key::new("DocumentVersion");
    /// `DocumentVersion`: matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
    pub fn document_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DocumentVersion", value); self }
    /// Key of `InstanceId`.
    pub const INSTANCE_ID: Key<Self, String> = Key::new("InstanceId");
    /// `InstanceId`: matches `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`. Changing it replaces the resource.
    pub fn instance_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("InstanceId", value); self }
    /// Key of `MaxConcurrency`.
    pub const MAX_CONCURRENCY: Key<Self, String> = Key::new("MaxConcurrency");
    /// `MaxConcurrency`: 1 to 7 characters, matches `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`.
    pub fn max_concurrency(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MaxConcurrency", value); self }
    /// Key of `MaxErrors`.
    pub const MAX_ERRORS: Key<Self, String> = Key::new("MaxErrors");
    /// `MaxErrors`: 1 to 7 characters, matches `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    pub fn max_errors(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MaxErrors", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, matches `^[a-zA-Z0-9_\-.:/]{3,200}$`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `OutputLocation`.
    pub const OUTPUT_LOCATION: Key<Self, cfn_association::InstanceAssociationOutputLocation> = Key::new("OutputLocation");
    /// `OutputLocation`.
    pub fn output_location(mut self, value: impl IntoVal<cfn_association::InstanceAssociationOutputLocation>) -> Self { self.0.put("OutputLocation", value); self }
    /// Key of `Parameters`.
    pub const PARAMETERS: Key<Self, Map<List<String>>> = Key::new("Parameters");
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoVal<Map<List<String>>>) -> Self { self.0.put("Parameters", value); self }
    /// Key of `ScheduleExpression`.
    pub const SCHEDULE_EXPRESSION: Key<Self, String> = Key::new("ScheduleExpression");
    /// `ScheduleExpression`: 1 to 256 characters.
    pub fn schedule_expression(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduleExpression", value); self }
    /// Key of `ScheduleOffset`.
    pub const SCHEDULE_OFFSET: Key<Self, i64> = Key::new("ScheduleOffset");
    /// `ScheduleOffset`: 1 to 6.
    pub fn schedule_offset(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScheduleOffset", value); self }
    /// Key of `SyncCompliance`.
    pub const SYNC_COMPLIANCE: Key<Self, cfn_association::SyncCompliance> = Key::new("SyncCompliance");
    /// `SyncCompliance`.
    pub fn sync_compliance(mut self, value: impl IntoVal<cfn_association::SyncCompliance>) -> Self { self.0.put("SyncCompliance", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_association::Tag>> = Key::new("Tags");
    /// `Tags`: at most 1000 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_association::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Targets`.
    pub const TARGETS: Key<Self, List<cfn_association::Target>> = Key::new("Targets");
    /// `Targets`: at most 5 items.
    pub fn targets(mut self, value: impl IntoVal<List<cfn_association::Target>>) -> Self { self.0.put("Targets", value); self }
    /// Key of `WaitForSuccessTimeoutSeconds`.
    pub const WAIT_FOR_SUCCESS_TIMEOUT_SECONDS: Key<Self, i64> = Key::new("WaitForSuccessTimeoutSeconds");
    /// `WaitForSuccessTimeoutSeconds`: 15 to 172800. Write-only.
    pub fn wait_for_success_timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("WaitForSuccessTimeoutSeconds", value); self }
}

/// Types of [`CfnAssociation`].
pub mod cfn_association {
    use super::super::prelude::*;

    /// Words of `ComplianceSeverity`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ComplianceSeverity {
        /// `CRITICAL`
        Critical,
        /// `HIGH`
        High,
        /// `MEDIUM`
        Medium,
        /// `LOW`
        Low,
        /// `UNSPECIFIED`
        Unspecified,
    }
    ias_core::words!(ComplianceSeverity { Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW", Unspecified = "UNSPECIFIED" });

    /// `InstanceAssociationOutputLocation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InstanceAssociationOutputLocation(Object);
    ias_core::shape!(InstanceAssociationOutputLocation);
    impl InstanceAssociationOutputLocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `S3Location`.
        pub const S3_LOCATION: Key<Self, S3OutputLocation> = Key::new("S3Location");
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl IntoVal<S3OutputLocation>) -> Self { self.0.put("S3Location", value); self }
    }
    impl Default for InstanceAssociationOutputLocation { fn default() -> Self { Self::new() } }

    /// `S3OutputLocation`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3OutputLocation(Object);
    ias_core::shape!(S3OutputLocation);
    impl S3OutputLocation {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `OutputS3BucketName`.
        pub const OUTPUT_S3_BUCKET_NAME: Key<Self, Is<kinds::BucketName>> = Key::new("OutputS3BucketName");
        /// `OutputS3BucketName`: 3 to 63 characters.
        pub fn output_s3_bucket_name(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("OutputS3BucketName", value); self }
        /// Key of `OutputS3KeyPrefix`.
        pub const OUTPUT_S3_KEY_PREFIX: Key<Self, String> = Key::new("OutputS3KeyPrefix");
        /// `OutputS3KeyPrefix`: at most 1024 characters.
        pub fn output_s3_key_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OutputS3KeyPrefix", value); self }
        /// Key of `OutputS3Region`.
        pub const OUTPUT_S3_REGION: Key<Self, String> = Key::new("OutputS3Region");
        /// `OutputS3Region`: 3 to 20 characters.
        pub fn output_s3_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OutputS3Region", value); self }
    }
    impl Default for S3OutputLocation { fn default() -> Self { Self::new() } }

    /// Words of `SyncCompliance`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SyncCompliance {
        /// `AUTO`
        Auto,
        /// `MANUAL`
        Manual,
    }
    ias_core::words!(SyncCompliance { Auto = "AUTO", Manual = "MANUAL" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `Target`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Target(Object);
    ias_core::shape!(Target);
    impl Target {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { Self(Object::new()).key(key).values(values) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$|resource-groups:Name`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory, at most 50 items.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html).
    pub CfnCloudConnector, CfnCloudConnectorProps, "AWS::SSM::CloudConnector", tags = Some(Tagging::List("Tags"))
);
impl CfnCloudConnector {
    /// What `Ref` returns: `CloudConnectorArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::CloudConnectorArn>> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCloudConnectorProps(Object);
ias_core::shape!(CfnCloudConnectorProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_cloud_connector::CloudConnectorConfiguration>, D: IntoVal<String>>(required: CfnCloudConnectorPropsRequired<A, B, C, D>) -> Self { Self(Object::new()).display_name(required.display_name).role_arn(required.role_arn).configuration(required.configuration).config_connector_arn(required.config_connector_arn) }
    /// Key of `ConfigConnectorArn`.
    pub const CONFIG_CONNECTOR_ARN: Key<Self, String> = Key::new("ConfigConnectorArn");
    /// `ConfigConnectorArn`: mandatory, 1 to 512 characters, matches `^arn:aws(-cn|-us-gov)?:config:[a-z0-9-]+:\d{12}:connector/.+$`. Changing it replaces the resource.
    pub fn config_connector_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ConfigConnectorArn", value); self }
    /// Key of `Configuration`.
    pub const CONFIGURATION: Key<Self, cfn_cloud_connector::CloudConnectorConfiguration> = Key::new("Configuration");
    /// `Configuration`: mandatory.
    pub fn configuration(mut self, value: impl IntoVal<cfn_cloud_connector::CloudConnectorConfiguration>) -> Self { self.0.put("Configuration", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 1024 characters, matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `DisplayName`.
    pub const DISPLAY_NAME: Key<Self, String> = Key::new("DisplayName");
    /// `DisplayName`: mandatory, 1 to 256 characters, matches `^[\p{L}\p{Z}\p{N}\p{P}\p{M}]*$`.
    pub fn display_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DisplayName", value); self }
    /// Key of `RoleArn`.
    pub const ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("RoleArn");
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:aws[a-z0-9-]*:iam::\d{12}:role/[\w-/.@+=,]{1,1017}$`. Changing it replaces the resource.
    pub fn role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("RoleArn", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_cloud_connector::Tag>> = Key::new("Tags");
    /// `Tags`: at most 50 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_cloud_connector::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnCloudConnector`].
pub mod cfn_cloud_connector {
    use super::super::prelude::*;

    /// `AzureConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AzureConfiguration(Object);
    ias_core::shape!(AzureConfiguration);
    impl AzureConfiguration {
        /// Takes what is mandatory.
        pub fn new(tenant_id: impl IntoVal<String>, application_id: impl IntoVal<String>) -> Self { Self(Object::new()).tenant_id(tenant_id).application_id(application_id) }
        /// Key of `ApplicationDisplayName`.
        pub const APPLICATION_DISPLAY_NAME: Key<Self, String> = Key::new("ApplicationDisplayName");
        /// `ApplicationDisplayName`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
        pub fn application_display_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApplicationDisplayName", value); self }
        /// Key of `ApplicationId`.
        pub const APPLICATION_ID: Key<Self, String> = Key::new("ApplicationId");
        /// `ApplicationId`: mandatory, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        pub fn application_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApplicationId", value); self }
        /// Key of `Targets`.
        pub const TARGETS: Key<Self, ConfigurationTargets> = Key::new("Targets");
        /// `Targets`.
        pub fn targets(mut self, value: impl IntoVal<ConfigurationTargets>) -> Self { self.0.put("Targets", value); self }
        /// Key of `TenantDisplayName`.
        pub const TENANT_DISPLAY_NAME: Key<Self, String> = Key::new("TenantDisplayName");
        /// `TenantDisplayName`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
        pub fn tenant_display_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TenantDisplayName", value); self }
        /// Key of `TenantId`.
        pub const TENANT_ID: Key<Self, String> = Key::new("TenantId");
        /// `TenantId`: mandatory, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Changing it replaces the resource.
        pub fn tenant_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TenantId", value); self }
    }

    /// `AzureSubscription`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AzureSubscription(Object);
    ias_core::shape!(AzureSubscription);
    impl AzureSubscription {
        /// Takes what is mandatory.
        pub fn new(id: impl IntoVal<String>) -> Self { Self(Object::new()).id(id) }
        /// Key of `DisplayName`.
        pub const DISPLAY_NAME: Key<Self, String> = Key::new("DisplayName");
        /// `DisplayName`: at most 128 characters, matches `^([\p{L}\p{Z}\p{N}\p{P}\p{M}]*)$`.
        pub fn display_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DisplayName", value); self }
        /// Key of `Id`.
        pub const ID: Key<Self, String> = Key::new("Id");
        /// `Id`: mandatory, 1 to 256 characters, matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        pub fn id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Id", value); self }
    }

    /// `CloudConnectorConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CloudConnectorConfiguration(Object);
    ias_core::shape!(CloudConnectorConfiguration);
    impl CloudConnectorConfiguration {
        /// Takes what is mandatory.
        pub fn new(azure_configuration: impl IntoVal<AzureConfiguration>) -> Self { Self(Object::new()).azure_configuration(azure_configuration) }
        /// Key of `AzureConfiguration`.
        pub const AZURE_CONFIGURATION: Key<Self, AzureConfiguration> = Key::new("AzureConfiguration");
        /// `AzureConfiguration`: mandatory.
        pub fn azure_configuration(mut self, value: impl IntoVal<AzureConfiguration>) -> Self { self.0.put("AzureConfiguration", value); self }
    }

    /// `ConfigurationTargets`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConfigurationTargets(Object);
    ias_core::shape!(ConfigurationTargets);
    impl ConfigurationTargets {
        /// Takes what is mandatory.
        pub fn new(subscriptions: impl IntoVal<List<AzureSubscription>>) -> Self { Self(Object::new()).subscriptions(subscriptions) }
        /// Key of `Subscriptions`.
        pub const SUBSCRIPTIONS: Key<Self, List<AzureSubscription>> = Key::new("Subscriptions");
        /// `Subscriptions`: mandatory, 1 to 75 items.
        pub fn subscriptions(mut self, value: impl IntoVal<List<AzureSubscription>>) -> Self { self.0.put("Subscriptions", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::Document`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-document.html).
    pub CfnDocument, CfnDocumentProps, "AWS::SSM::Document", tags = Some(Tagging::List("Tags"))
);
impl CfnDocument {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnDocument`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnDocumentProps(Object);
ias_core::shape!(CfnDocumentProps);
impl CfnDocumentProps {
    /// Takes what is mandatory.
    pub fn new(content: impl IntoVal<Json>) -> Self { Self(Object::new()).content(content) }
    /// Key of `Attachments`.
    pub const ATTACHMENTS: Key<Self, List<cfn_document::AttachmentsSource>> = Key::new("Attachments");
    /// `Attachments`: at most 20 items. Changing it may replace the resource. Write-only.
    pub fn attachments(mut self, value: impl IntoVal<List<cfn_document::AttachmentsSource>>) -> Self { self.0.put("Attachments", value); self }
    /// Key of `Content`.
    pub const CONTENT: Key<Self, Json> = Key::new("Content");
    /// `Content`: mandatory, at least 1 character. Changing it may replace the resource.
    pub fn content(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Content", value); self }
    /// Key of `DocumentFormat`.
    pub const DOCUMENT_FORMAT: Key<Self, cfn_document::DocumentFormat> = Key::new("DocumentFormat");
    /// `DocumentFormat`: default `"JSON"`. Changing it may replace the resource.
    pub fn document_format(mut self, value: impl IntoVal<cfn_document::DocumentFormat>) -> Self { self.0.put("DocumentFormat", value); self }
    /// Key of `DocumentType`.
    pub const DOCUMENT_TYPE: Key<Self, cfn_document::DocumentType> = Key::new("DocumentType");
    /// `DocumentType`. Changing it replaces the resource.
    pub fn document_type(mut self, value: impl IntoVal<cfn_document::DocumentType>) -> Self { self.0.put("DocumentType", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: matches `^[a-zA-Z0-9_\-.]{3,128}$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Requires`.
    pub const REQUIRES: Key<Self, List<cfn_document::DocumentRequires>> = Key::new("Requires");
    /// `Requires`: at least 1 item. Changing it may replace the resource.
    pub fn requires(mut self, value: impl IntoVal<List<cfn_document::DocumentRequires>>) -> Self { self.0.put("Requires", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_document::Tag>> = Key::new("Tags");
    /// `Tags`: at most 1000 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_document::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TargetType`.
    pub const TARGET_TYPE: Key<Self, String> = Key::new("TargetType");
    /// `TargetType`: at most 200 characters, matches `^\/[\w\.\-\:\/]*$`. Changing it may replace the resource.
    pub fn target_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetType", value); self }
    /// Key of `UpdateMethod`.
    pub const UPDATE_METHOD: Key<Self, cfn_document::UpdateMethod> = Key::new("UpdateMethod");
    /// `UpdateMethod`: default `"Replace"`. Write-only.
    pub fn update_method(mut self, value: impl IntoVal<cfn_document::UpdateMethod>) -> Self { self.0.put("UpdateMethod", value); self }
    /// Key of `VersionName`.
    pub const VERSION_NAME: Key<Self, String> = Key::new("VersionName");
    /// `VersionName`: matches `^[a-zA-Z0-9_\-.]{1,128}$`. Changing it may replace the resource.
    pub fn version_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VersionName", value); self }
}

/// Types of [`CfnDocument`].
pub mod cfn_document {
    use super::super::prelude::*;

    /// `AttachmentsSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttachmentsSource(Object);
    ias_core::shape!(AttachmentsSource);
    impl AttachmentsSource {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, AttachmentsSourceKey> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<AttachmentsSourceKey>) -> Self { self.0.put("Key", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: exactly 1 item, each 1 to 100000 characters.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for AttachmentsSource { fn default() -> Self { Self::new() } }

    /// Words of `Key`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AttachmentsSourceKey {
        /// `SourceUrl`
        SourceUrl,
        /// `S3FileUrl`
        S3FileUrl,
        /// `AttachmentReference`
        AttachmentReference,
    }
    ias_core::words!(AttachmentsSourceKey { SourceUrl = "SourceUrl", S3FileUrl = "S3FileUrl", AttachmentReference = "AttachmentReference" });

    /// Words of `DocumentFormat`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DocumentFormat {
        /// `YAML`
        Yaml,
        /// `JSON`
        Json,
        /// `TEXT`
        Text,
    }
    ias_core::words!(DocumentFormat { Yaml = "YAML", Json = "JSON", Text = "TEXT" });

    /// `DocumentRequires`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentRequires(Object);
    ias_core::shape!(DocumentRequires);
    impl DocumentRequires {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: at most 200 characters, matches `^[a-zA-Z0-9_\-.:/]{3,200}$`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Version`.
        pub const VERSION: Key<Self, String> = Key::new("Version");
        /// `Version`: at most 8 characters, matches `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
        pub fn version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Version", value); self }
    }
    impl Default for DocumentRequires { fn default() -> Self { Self::new() } }

    /// Words of `DocumentType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DocumentType {
        /// `ApplicationConfiguration`
        ApplicationConfiguration,
        /// `ApplicationConfigurationSchema`
        ApplicationConfigurationSchema,
        /// `Automation`
        Automation,
        /// `Automation.ChangeTemplate`
        AutomationChangeTemplate,
        /// `AutoApprovalPolicy`
        AutoApprovalPolicy,
        /// `ChangeCalendar`
        ChangeCalendar,
        /// `CloudFormation`
        CloudFormation,
        /// `Command`
        Command,
        /// `DeploymentStrategy`
        DeploymentStrategy,
        /// `ManualApprovalPolicy`
        ManualApprovalPolicy,
        /// `Package`
        Package,
        /// `Policy`
        Policy,
        /// `ProblemAnalysis`
        ProblemAnalysis,
        /// `ProblemAnalysisTemplate`
        ProblemAnalysisTemplate,
        /// `Session`
        Session,
    }
    ias_core::words!(DocumentType { ApplicationConfiguration = "ApplicationConfiguration", ApplicationConfigurationSchema = "ApplicationConfigurationSchema", Automation = "Automation", AutomationChangeTemplate = "Automation.ChangeTemplate", AutoApprovalPolicy = "AutoApprovalPolicy", ChangeCalendar = "ChangeCalendar", CloudFormation = "CloudFormation", Command = "Command", DeploymentStrategy = "DeploymentStrategy", ManualApprovalPolicy = "ManualApprovalPolicy", Package = "Package", Policy = "Policy", ProblemAnalysis = "ProblemAnalysis", ProblemAnalysisTemplate = "ProblemAnalysisTemplate", Session = "Session" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
    impl Default for Tag { fn default() -> Self { Self::new() } }

    /// Words of `UpdateMethod`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum UpdateMethod {
        /// `Replace`
        Replace,
        /// `NewVersion`
        NewVersion,
    }
    ias_core::words!(UpdateMethod { Replace = "Replace", NewVersion = "NewVersion" });
}

cfn::resource!(
    /// [`AWS::SSM::MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindow.html).
    pub CfnMaintenanceWindow, CfnMaintenanceWindowProps, "AWS::SSM::MaintenanceWindow", tags = Some(Tagging::List("Tags"))
);
impl CfnMaintenanceWindow {
    /// What `Ref` returns: `WindowId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `WindowId`.
    #[inline] pub fn attr_window_id(&self) -> Val<String> { cfn::attribute(&self.0, "WindowId") }
}

/// Properties of [`CfnMaintenanceWindow`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMaintenanceWindowProps(Object);
ias_core::shape!(CfnMaintenanceWindowProps);
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
    pub fn new<A: IntoVal<bool>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<i64>, E: IntoVal<String>>(required: CfnMaintenanceWindowPropsRequired<A, B, C, D, E>) -> Self { Self(Object::new()).allow_unassociated_targets(required.allow_unassociated_targets).cutoff(required.cutoff).schedule(required.schedule).duration(required.duration).name(required.name) }
    /// Key of `AllowUnassociatedTargets`.
    pub const ALLOW_UNASSOCIATED_TARGETS: Key<Self, bool> = Key::new("AllowUnassociatedTargets");
    /// `AllowUnassociatedTargets`: mandatory.
    pub fn allow_unassociated_targets(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("AllowUnassociatedTargets", value); self }
    /// Key of `Cutoff`.
    pub const CUTOFF: Key<Self, i64> = Key::new("Cutoff");
    /// `Cutoff`: mandatory, 0 to 23.
    pub fn cutoff(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Cutoff", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 128 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Duration`.
    pub const DURATION: Key<Self, i64> = Key::new("Duration");
    /// `Duration`: mandatory, 1 to 24.
    pub fn duration(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Duration", value); self }
    /// Key of `EndDate`.
    pub const END_DATE: Key<Self, String> = Key::new("EndDate");
    /// `EndDate`.
    pub fn end_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EndDate", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Schedule`.
    pub const SCHEDULE: Key<Self, String> = Key::new("Schedule");
    /// `Schedule`: mandatory, 1 to 256 characters.
    pub fn schedule(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Schedule", value); self }
    /// Key of `ScheduleOffset`.
    pub const SCHEDULE_OFFSET: Key<Self, i64> = Key::new("ScheduleOffset");
    /// `ScheduleOffset`: 1 to 6.
    pub fn schedule_offset(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ScheduleOffset", value); self }
    /// Key of `ScheduleTimezone`.
    pub const SCHEDULE_TIMEZONE: Key<Self, String> = Key::new("ScheduleTimezone");
    /// `ScheduleTimezone`.
    pub fn schedule_timezone(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ScheduleTimezone", value); self }
    /// Key of `StartDate`.
    pub const START_DATE: Key<Self, String> = Key::new("StartDate");
    /// `StartDate`.
    pub fn start_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StartDate", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_maintenance_window::Tag>> = Key::new("Tags");
    /// `Tags`: at most 1000 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_maintenance_window::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnMaintenanceWindow`].
pub mod cfn_maintenance_window {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::MaintenanceWindowTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtarget.html).
    pub CfnMaintenanceWindowTarget, CfnMaintenanceWindowTargetProps, "AWS::SSM::MaintenanceWindowTarget", tags = None
);
impl CfnMaintenanceWindowTarget {
    /// What `Ref` returns: `WindowTargetId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `WindowTargetId`.
    #[inline] pub fn attr_window_target_id(&self) -> Val<String> { cfn::attribute(&self.0, "WindowTargetId") }
}

/// Properties of [`CfnMaintenanceWindowTarget`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMaintenanceWindowTargetProps(Object);
ias_core::shape!(CfnMaintenanceWindowTargetProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_maintenance_window_target::ResourceType>, C: IntoVal<List<cfn_maintenance_window_target::Targets>>>(required: CfnMaintenanceWindowTargetPropsRequired<A, B, C>) -> Self { Self(Object::new()).window_id(required.window_id).resource_type(required.resource_type).targets(required.targets) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 128 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `OwnerInformation`.
    pub const OWNER_INFORMATION: Key<Self, String> = Key::new("OwnerInformation");
    /// `OwnerInformation`: 1 to 128 characters.
    pub fn owner_information(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OwnerInformation", value); self }
    /// Key of `ResourceType`.
    pub const RESOURCE_TYPE: Key<Self, cfn_maintenance_window_target::ResourceType> = Key::new("ResourceType");
    /// `ResourceType`: mandatory.
    pub fn resource_type(mut self, value: impl IntoVal<cfn_maintenance_window_target::ResourceType>) -> Self { self.0.put("ResourceType", value); self }
    /// Key of `Targets`.
    pub const TARGETS: Key<Self, List<cfn_maintenance_window_target::Targets>> = Key::new("Targets");
    /// `Targets`: mandatory, at most 5 items.
    pub fn targets(mut self, value: impl IntoVal<List<cfn_maintenance_window_target::Targets>>) -> Self { self.0.put("Targets", value); self }
    /// Key of `WindowId`.
    pub const WINDOW_ID: Key<Self, String> = Key::new("WindowId");
    /// `WindowId`: mandatory, exactly 20 characters, matches `^mw-[0-9a-f]{17}$`. Changing it replaces the resource.
    pub fn window_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("WindowId", value); self }
}

/// Types of [`CfnMaintenanceWindowTarget`].
pub mod cfn_maintenance_window_target {
    use super::super::prelude::*;

    /// Words of `ResourceType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ResourceType {
        /// `INSTANCE`
        Instance,
        /// `RESOURCE_GROUP`
        ResourceGroup,
    }
    ias_core::words!(ResourceType { Instance = "INSTANCE", ResourceGroup = "RESOURCE_GROUP" });

    /// `Targets`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Targets(Object);
    ias_core::shape!(Targets);
    impl Targets {
        /// Takes what is mandatory.
        pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { Self(Object::new()).values(values).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory, at most 50 items.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::MaintenanceWindowTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-maintenancewindowtask.html).
    pub CfnMaintenanceWindowTask, CfnMaintenanceWindowTaskProps, "AWS::SSM::MaintenanceWindowTask", tags = None
);
impl CfnMaintenanceWindowTask {
    /// What `Ref` returns: `WindowTaskId`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `WindowTaskId`.
    #[inline] pub fn attr_window_task_id(&self) -> Val<String> { cfn::attribute(&self.0, "WindowTaskId") }
}

/// Properties of [`CfnMaintenanceWindowTask`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMaintenanceWindowTaskProps(Object);
ias_core::shape!(CfnMaintenanceWindowTaskProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<cfn_maintenance_window_task::TaskType>, D: IntoVal<String>>(required: CfnMaintenanceWindowTaskPropsRequired<A, B, C, D>) -> Self { Self(Object::new()).window_id(required.window_id).priority(required.priority).task_type(required.task_type).task_arn(required.task_arn) }
    /// Key of `CutoffBehavior`.
    pub const CUTOFF_BEHAVIOR: Key<Self, cfn_maintenance_window_task::CutoffBehavior> = Key::new("CutoffBehavior");
    /// `CutoffBehavior`.
    pub fn cutoff_behavior(mut self, value: impl IntoVal<cfn_maintenance_window_task::CutoffBehavior>) -> Self { self.0.put("CutoffBehavior", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 128 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `LoggingInfo`.
    pub const LOGGING_INFO: Key<Self, cfn_maintenance_window_task::LoggingInfo> = Key::new("LoggingInfo");
    /// `LoggingInfo`.
    pub fn logging_info(mut self, value: impl IntoVal<cfn_maintenance_window_task::LoggingInfo>) -> Self { self.0.put("LoggingInfo", value); self }
    /// Key of `MaxConcurrency`.
    pub const MAX_CONCURRENCY: Key<Self, String> = Key::new("MaxConcurrency");
    /// `MaxConcurrency`: 1 to 7 characters, matches `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`.
    pub fn max_concurrency(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MaxConcurrency", value); self }
    /// Key of `MaxErrors`.
    pub const MAX_ERRORS: Key<Self, String> = Key::new("MaxErrors");
    /// `MaxErrors`: 1 to 7 characters, matches `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    pub fn max_errors(mut self, value: impl IntoVal<String>) -> Self { self.0.put("MaxErrors", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Priority`.
    pub const PRIORITY: Key<Self, i64> = Key::new("Priority");
    /// `Priority`: mandatory, at least 0.
    pub fn priority(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Priority", value); self }
    /// Key of `ServiceRoleArn`.
    pub const SERVICE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ServiceRoleArn");
    /// `ServiceRoleArn`.
    pub fn service_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ServiceRoleArn", value); self }
    /// Key of `Targets`.
    pub const TARGETS: Key<Self, List<cfn_maintenance_window_task::Target>> = Key::new("Targets");
    /// `Targets`: at most 5 items.
    pub fn targets(mut self, value: impl IntoVal<List<cfn_maintenance_window_task::Target>>) -> Self { self.0.put("Targets", value); self }
    /// Key of `TaskArn`.
    pub const TASK_ARN: Key<Self, String> = Key::new("TaskArn");
    /// `TaskArn`: mandatory, 1 to 1600 characters.
    pub fn task_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TaskArn", value); self }
    /// Key of `TaskInvocationParameters`.
    pub const TASK_INVOCATION_PARAMETERS: Key<Self, cfn_maintenance_window_task::TaskInvocationParameters> = Key::new("TaskInvocationParameters");
    /// `TaskInvocationParameters`.
    pub fn task_invocation_parameters(mut self, value: impl IntoVal<cfn_maintenance_window_task::TaskInvocationParameters>) -> Self { self.0.put("TaskInvocationParameters", value); self }
    /// Key of `TaskParameters`.
    pub const TASK_PARAMETERS: Key<Self, Json> = Key::new("TaskParameters");
    /// `TaskParameters`.
    pub fn task_parameters(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("TaskParameters", value); self }
    /// Key of `TaskType`.
    pub const TASK_TYPE: Key<Self, cfn_maintenance_window_task::TaskType> = Key::new("TaskType");
    /// `TaskType`: mandatory. Changing it replaces the resource.
    pub fn task_type(mut self, value: impl IntoVal<cfn_maintenance_window_task::TaskType>) -> Self { self.0.put("TaskType", value); self }
    /// Key of `WindowId`.
    pub const WINDOW_ID: Key<Self, String> = Key::new("WindowId");
    /// `WindowId`: mandatory, exactly 20 characters, matches `^mw-[0-9a-f]{17}$`. Changing it replaces the resource.
    pub fn window_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("WindowId", value); self }
}

/// Types of [`CfnMaintenanceWindowTask`].
pub mod cfn_maintenance_window_task {
    use super::super::prelude::*;

    /// `CloudWatchOutputConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CloudWatchOutputConfig(Object);
    ias_core::shape!(CloudWatchOutputConfig);
    impl CloudWatchOutputConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CloudWatchLogGroupName`.
        pub const CLOUD_WATCH_LOG_GROUP_NAME: Key<Self, String> = Key::new("CloudWatchLogGroupName");
        /// `CloudWatchLogGroupName`.
        pub fn cloud_watch_log_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CloudWatchLogGroupName", value); self }
        /// Key of `CloudWatchOutputEnabled`.
        pub const CLOUD_WATCH_OUTPUT_ENABLED: Key<Self, bool> = Key::new("CloudWatchOutputEnabled");
        /// `CloudWatchOutputEnabled`.
        pub fn cloud_watch_output_enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("CloudWatchOutputEnabled", value); self }
    }
    impl Default for CloudWatchOutputConfig { fn default() -> Self { Self::new() } }

    /// Words of `CutoffBehavior`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CutoffBehavior {
        /// `CANCEL_TASK`
        CancelTask,
        /// `CONTINUE_TASK`
        ContinueTask,
    }
    ias_core::words!(CutoffBehavior { CancelTask = "CANCEL_TASK", ContinueTask = "CONTINUE_TASK" });

    /// `LoggingInfo`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoggingInfo(Object);
    ias_core::shape!(LoggingInfo);
    impl LoggingInfo {
        /// Takes what is mandatory.
        pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, region: impl IntoVal<String>) -> Self { Self(Object::new()).s3_bucket(s3_bucket).region(region) }
        /// Key of `Region`.
        pub const REGION: Key<Self, String> = Key::new("Region");
        /// `Region`: mandatory.
        pub fn region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Region", value); self }
        /// Key of `S3Bucket`.
        pub const S3_BUCKET: Key<Self, Is<kinds::BucketName>> = Key::new("S3Bucket");
        /// `S3Bucket`: mandatory.
        pub fn s3_bucket(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("S3Bucket", value); self }
        /// Key of `S3Prefix`.
        pub const S3_PREFIX: Key<Self, String> = Key::new("S3Prefix");
        /// `S3Prefix`.
        pub fn s3_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3Prefix", value); self }
    }

    /// `MaintenanceWindowAutomationParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaintenanceWindowAutomationParameters(Object);
    ias_core::shape!(MaintenanceWindowAutomationParameters);
    impl MaintenanceWindowAutomationParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DocumentVersion`.
        pub const DOCUMENT_VERSION: Key<Self, String> = Key::new("DocumentVersion");
        /// `DocumentVersion`.
        pub fn document_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DocumentVersion", value); self }
        /// Key of `Parameters`.
        pub const PARAMETERS: Key<Self, Json> = Key::new("Parameters");
        /// `Parameters`.
        pub fn parameters(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Parameters", value); self }
    }
    impl Default for MaintenanceWindowAutomationParameters { fn default() -> Self { Self::new() } }

    /// `MaintenanceWindowLambdaParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaintenanceWindowLambdaParameters(Object);
    ias_core::shape!(MaintenanceWindowLambdaParameters);
    impl MaintenanceWindowLambdaParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ClientContext`.
        pub const CLIENT_CONTEXT: Key<Self, String> = Key::new("ClientContext");
        /// `ClientContext`.
        pub fn client_context(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ClientContext", value); self }
        /// Key of `Payload`.
        pub const PAYLOAD: Key<Self, String> = Key::new("Payload");
        /// `Payload`.
        pub fn payload(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Payload", value); self }
        /// Key of `Qualifier`.
        pub const QUALIFIER: Key<Self, String> = Key::new("Qualifier");
        /// `Qualifier`.
        pub fn qualifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Qualifier", value); self }
    }
    impl Default for MaintenanceWindowLambdaParameters { fn default() -> Self { Self::new() } }

    /// `MaintenanceWindowRunCommandParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaintenanceWindowRunCommandParameters(Object);
    ias_core::shape!(MaintenanceWindowRunCommandParameters);
    impl MaintenanceWindowRunCommandParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CloudWatchOutputConfig`.
        pub const CLOUD_WATCH_OUTPUT_CONFIG: Key<Self, CloudWatchOutputConfig> = Key::new("CloudWatchOutputConfig");
        /// `CloudWatchOutputConfig`.
        pub fn cloud_watch_output_config(mut self, value: impl IntoVal<CloudWatchOutputConfig>) -> Self { self.0.put("CloudWatchOutputConfig", value); self }
        /// Key of `Comment`.
        pub const COMMENT: Key<Self, String> = Key::new("Comment");
        /// `Comment`.
        pub fn comment(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Comment", value); self }
        /// Key of `DocumentHash`.
        pub const DOCUMENT_HASH: Key<Self, String> = Key::new("DocumentHash");
        /// `DocumentHash`.
        pub fn document_hash(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DocumentHash", value); self }
        /// Key of `DocumentHashType`.
        pub const DOCUMENT_HASH_TYPE: Key<Self, String> = Key::new("DocumentHashType");
        /// `DocumentHashType`.
        pub fn document_hash_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DocumentHashType", value); self }
        /// Key of `DocumentVersion`.
        pub const DOCUMENT_VERSION: Key<Self, String> = Key::new("DocumentVersion");
        /// `DocumentVersion`.
        pub fn document_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DocumentVersion", value); self }
        /// Key of `NotificationConfig`.
        pub const NOTIFICATION_CONFIG: Key<Self, NotificationConfig> = Key::new("NotificationConfig");
        /// `NotificationConfig`.
        pub fn notification_config(mut self, value: impl IntoVal<NotificationConfig>) -> Self { self.0.put("NotificationConfig", value); self }
        /// Key of `OutputS3BucketName`.
        pub const OUTPUT_S3_BUCKET_NAME: Key<Self, String> = Key::new("OutputS3BucketName");
        /// `OutputS3BucketName`.
        pub fn output_s3_bucket_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OutputS3BucketName", value); self }
        /// Key of `OutputS3KeyPrefix`.
        pub const OUTPUT_S3_KEY_PREFIX: Key<Self, String> = Key::new("OutputS3KeyPrefix");
        /// `OutputS3KeyPrefix`.
        pub fn output_s3_key_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OutputS3KeyPrefix", value); self }
        /// Key of `Parameters`.
        pub const PARAMETERS: Key<Self, Json> = Key::new("Parameters");
        /// `Parameters`.
        pub fn parameters(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Parameters", value); self }
        /// Key of `ServiceRoleArn`.
        pub const SERVICE_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("ServiceRoleArn");
        /// `ServiceRoleArn`.
        pub fn service_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("ServiceRoleArn", value); self }
        /// Key of `TimeoutSeconds`.
        pub const TIMEOUT_SECONDS: Key<Self, i64> = Key::new("TimeoutSeconds");
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TimeoutSeconds", value); self }
    }
    impl Default for MaintenanceWindowRunCommandParameters { fn default() -> Self { Self::new() } }

    /// `MaintenanceWindowStepFunctionsParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MaintenanceWindowStepFunctionsParameters(Object);
    ias_core::shape!(MaintenanceWindowStepFunctionsParameters);
    impl MaintenanceWindowStepFunctionsParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Input`.
        pub const INPUT: Key<Self, String> = Key::new("Input");
        /// `Input`.
        pub fn input(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Input", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    }
    impl Default for MaintenanceWindowStepFunctionsParameters { fn default() -> Self { Self::new() } }

    /// `NotificationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct NotificationConfig(Object);
    ias_core::shape!(NotificationConfig);
    impl NotificationConfig {
        /// Takes what is mandatory.
        pub fn new(notification_arn: impl IntoVal<String>) -> Self { Self(Object::new()).notification_arn(notification_arn) }
        /// Key of `NotificationArn`.
        pub const NOTIFICATION_ARN: Key<Self, String> = Key::new("NotificationArn");
        /// `NotificationArn`: mandatory.
        pub fn notification_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("NotificationArn", value); self }
        /// Key of `NotificationEvents`.
        pub const NOTIFICATION_EVENTS: Key<Self, List<String>> = Key::new("NotificationEvents");
        /// `NotificationEvents`.
        pub fn notification_events(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("NotificationEvents", value); self }
        /// Key of `NotificationType`.
        pub const NOTIFICATION_TYPE: Key<Self, String> = Key::new("NotificationType");
        /// `NotificationType`.
        pub fn notification_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("NotificationType", value); self }
    }

    /// `Target`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Target(Object);
    ias_core::shape!(Target);
    impl Target {
        /// Takes what is mandatory.
        pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { Self(Object::new()).values(values).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 163 characters, matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: mandatory, at most 50 items.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }

    /// `TaskInvocationParameters`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TaskInvocationParameters(Object);
    ias_core::shape!(TaskInvocationParameters);
    impl TaskInvocationParameters {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaintenanceWindowAutomationParameters`.
        pub const MAINTENANCE_WINDOW_AUTOMATION_PARAMETERS: Key<Self, MaintenanceWindowAutomationParameters> = Key::new("MaintenanceWindowAutomationParameters");
        /// `MaintenanceWindowAutomationParameters`.
        pub fn maintenance_window_automation_parameters(mut self, value: impl IntoVal<MaintenanceWindowAutomationParameters>) -> Self { self.0.put("MaintenanceWindowAutomationParameters", value); self }
        /// Key of `MaintenanceWindowLambdaParameters`.
        pub const MAINTENANCE_WINDOW_LAMBDA_PARAMETERS: Key<Self, MaintenanceWindowLambdaParameters> = Key::new("MaintenanceWindowLambdaParameters");
        /// `MaintenanceWindowLambdaParameters`.
        pub fn maintenance_window_lambda_parameters(mut self, value: impl IntoVal<MaintenanceWindowLambdaParameters>) -> Self { self.0.put("MaintenanceWindowLambdaParameters", value); self }
        /// Key of `MaintenanceWindowRunCommandParameters`.
        pub const MAINTENANCE_WINDOW_RUN_COMMAND_PARAMETERS: Key<Self, MaintenanceWindowRunCommandParameters> = Key::new("MaintenanceWindowRunCommandParameters");
        /// `MaintenanceWindowRunCommandParameters`.
        pub fn maintenance_window_run_command_parameters(mut self, value: impl IntoVal<MaintenanceWindowRunCommandParameters>) -> Self { self.0.put("MaintenanceWindowRunCommandParameters", value); self }
        /// Key of `MaintenanceWindowStepFunctionsParameters`.
        pub const MAINTENANCE_WINDOW_STEP_FUNCTIONS_PARAMETERS: Key<Self, MaintenanceWindowStepFunctionsParameters> = Key::new("MaintenanceWindowStepFunctionsParameters");
        /// `MaintenanceWindowStepFunctionsParameters`.
        pub fn maintenance_window_step_functions_parameters(mut self, value: impl IntoVal<MaintenanceWindowStepFunctionsParameters>) -> Self { self.0.put("MaintenanceWindowStepFunctionsParameters", value); self }
    }
    impl Default for TaskInvocationParameters { fn default() -> Self { Self::new() } }

    /// Words of `TaskType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TaskType {
        /// `AUTOMATION`
        Automation,
        /// `LAMBDA`
        Lambda,
        /// `RUN_COMMAND`
        RunCommand,
        /// `STEP_FUNCTIONS`
        StepFunctions,
    }
    ias_core::words!(TaskType { Automation = "AUTOMATION", Lambda = "LAMBDA", RunCommand = "RUN_COMMAND", StepFunctions = "STEP_FUNCTIONS" });
}

cfn::resource!(
    /// [`AWS::SSM::OpsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-opsitem.html).
    pub CfnOpsItem, CfnOpsItemProps, "AWS::SSM::OpsItem", tags = Some(Tagging::List("Tags"))
);
impl CfnOpsItem {
    /// What `Ref` returns: `OpsItemArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::OpsItemArn>> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnOpsItemProps(Object);
ias_core::shape!(CfnOpsItemProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnOpsItemPropsRequired<A, B, C>) -> Self { Self(Object::new()).title(required.title).description(required.description).source(required.source) }
    /// Key of `Category`.
    pub const CATEGORY: Key<Self, String> = Key::new("Category");
    /// `Category`: 1 to 64 characters, matches `^(?!\s*$).+$`.
    pub fn category(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Category", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: mandatory, 1 to 2048 characters, matches `^[\s\S]*\S[\s\S]*$`.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Priority`.
    pub const PRIORITY: Key<Self, i64> = Key::new("Priority");
    /// `Priority`: 1 to 5.
    pub fn priority(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Priority", value); self }
    /// Key of `Severity`.
    pub const SEVERITY: Key<Self, String> = Key::new("Severity");
    /// `Severity`: 1 to 64 characters, matches `^(?!\s*$).+$`.
    pub fn severity(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Severity", value); self }
    /// Key of `Source`.
    pub const SOURCE: Key<Self, String> = Key::new("Source");
    /// `Source`: mandatory, 1 to 128 characters, matches `^(?!\s*$).+$`. Changing it replaces the resource.
    pub fn source(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Source", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_ops_item::Tag>> = Key::new("Tags");
    /// `Tags`: at most 1000 items, no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_ops_item::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Title`.
    pub const TITLE: Key<Self, String> = Key::new("Title");
    /// `Title`: mandatory, 1 to 1024 characters, matches `^(?!\s*$).+$`.
    pub fn title(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Title", value); self }
}

/// Types of [`CfnOpsItem`].
pub mod cfn_ops_item {
    use super::super::prelude::*;

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html).
    pub CfnParameter, CfnParameterProps, "AWS::SSM::Parameter", tags = Some(Tagging::Map("Tags"))
);
impl CfnParameter {
    /// What `Ref` returns: `Name`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ParameterArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Type`.
    #[inline] pub fn attr_type(&self) -> Val<cfn_parameter::Type> { cfn::attribute(&self.0, "Type") }
    /// The attribute `Value`.
    #[inline] pub fn attr_value(&self) -> Val<String> { cfn::attribute(&self.0, "Value") }
}

/// Properties of [`CfnParameter`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnParameterProps(Object);
ias_core::shape!(CfnParameterProps);
impl CfnParameterProps {
    /// Takes what is mandatory.
    pub fn new(value: impl IntoVal<String>, type_: impl IntoVal<cfn_parameter::Type>) -> Self { Self(Object::new()).value(value).type_(type_) }
    /// Key of `AllowedPattern`.
    pub const ALLOWED_PATTERN: Key<Self, String> = Key::new("AllowedPattern");
    /// `AllowedPattern`: at most 1024 characters. Write-only.
    pub fn allowed_pattern(mut self, value: impl IntoVal<String>) -> Self { self.0.put("AllowedPattern", value); self }
    /// Key of `DataType`.
    pub const DATA_TYPE: Key<Self, cfn_parameter::DataType> = Key::new("DataType");
    /// `DataType`: at most 128 characters.
    pub fn data_type(mut self, value: impl IntoVal<cfn_parameter::DataType>) -> Self { self.0.put("DataType", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 1024 characters. Write-only.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 2048 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Policies`.
    pub const POLICIES: Key<Self, String> = Key::new("Policies");
    /// `Policies`: 1 to 4096 characters. Write-only.
    pub fn policies(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Policies", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, Map<String>> = Key::new("Tags");
    /// `Tags`: at most 1000 items.
    pub fn tags(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Tier`.
    pub const TIER: Key<Self, cfn_parameter::Tier> = Key::new("Tier");
    /// `Tier`. Write-only.
    pub fn tier(mut self, value: impl IntoVal<cfn_parameter::Tier>) -> Self { self.0.put("Tier", value); self }
    /// Key of `Type`.
    pub const TYPE: Key<Self, cfn_parameter::Type> = Key::new("Type");
    /// `Type`: mandatory.
    pub fn type_(mut self, value: impl IntoVal<cfn_parameter::Type>) -> Self { self.0.put("Type", value); self }
    /// Key of `Value`.
    pub const VALUE: Key<Self, String> = Key::new("Value");
    /// `Value`: mandatory.
    pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
}

/// Types of [`CfnParameter`].
pub mod cfn_parameter {

    /// Words of `DataType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DataType {
        /// `text`
        Text,
        /// `aws:ec2:image`
        AwsEc2Image,
    }
    ias_core::words!(DataType { Text = "text", AwsEc2Image = "aws:ec2:image" });

    /// Words of `Tier`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Tier {
        /// `Standard`
        Standard,
        /// `Advanced`
        Advanced,
        /// `Intelligent-Tiering`
        IntelligentTiering,
    }
    ias_core::words!(Tier { Standard = "Standard", Advanced = "Advanced", IntelligentTiering = "Intelligent-Tiering" });

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Type {
        /// `String`
        String,
        /// `StringList`
        StringList,
    }
    ias_core::words!(Type { String = "String", StringList = "StringList" });
}

cfn::resource!(
    /// [`AWS::SSM::PatchBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-patchbaseline.html).
    pub CfnPatchBaseline, CfnPatchBaselineProps, "AWS::SSM::PatchBaseline", tags = Some(Tagging::List("Tags"))
);
impl CfnPatchBaseline {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPatchBaseline`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPatchBaselineProps(Object);
ias_core::shape!(CfnPatchBaselineProps);
impl CfnPatchBaselineProps {
    /// Takes what is mandatory.
    pub fn new(name: impl IntoVal<String>) -> Self { Self(Object::new()).name(name) }
    /// Key of `ApprovalRules`.
    pub const APPROVAL_RULES: Key<Self, cfn_patch_baseline::RuleGroup> = Key::new("ApprovalRules");
    /// `ApprovalRules`.
    pub fn approval_rules(mut self, value: impl IntoVal<cfn_patch_baseline::RuleGroup>) -> Self { self.0.put("ApprovalRules", value); self }
    /// Key of `ApprovedPatches`.
    pub const APPROVED_PATCHES: Key<Self, List<String>> = Key::new("ApprovedPatches");
    /// `ApprovedPatches`: at most 50 items, each 1 to 100 characters.
    pub fn approved_patches(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ApprovedPatches", value); self }
    /// Key of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL: Key<Self, cfn_patch_baseline::ApprovedPatchesComplianceLevel> = Key::new("ApprovedPatchesComplianceLevel");
    /// `ApprovedPatchesComplianceLevel`: default `"UNSPECIFIED"`.
    pub fn approved_patches_compliance_level(mut self, value: impl IntoVal<cfn_patch_baseline::ApprovedPatchesComplianceLevel>) -> Self { self.0.put("ApprovedPatchesComplianceLevel", value); self }
    /// Key of `ApprovedPatchesEnableNonSecurity`.
    pub const APPROVED_PATCHES_ENABLE_NON_SECURITY: Key<Self, bool> = Key::new("ApprovedPatchesEnableNonSecurity");
    /// `ApprovedPatchesEnableNonSecurity`: default `false`.
    pub fn approved_patches_enable_non_security(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("ApprovedPatchesEnableNonSecurity", value); self }
    /// Key of `AvailableSecurityUpdatesComplianceStatus`.
    pub const AVAILABLE_SECURITY_UPDATES_COMPLIANCE_STATUS: Key<Self, cfn_patch_baseline::AvailableSecurityUpdatesComplianceStatus> = Key::new("AvailableSecurityUpdatesComplianceStatus");
    /// `AvailableSecurityUpdatesComplianceStatus`.
    pub fn available_security_updates_compliance_status(mut self, value: impl IntoVal<cfn_patch_baseline::AvailableSecurityUpdatesComplianceStatus>) -> Self { self.0.put("AvailableSecurityUpdatesComplianceStatus", value); self }
    /// Key of `DefaultBaseline`.
    pub const DEFAULT_BASELINE: Key<Self, bool> = Key::new("DefaultBaseline");
    /// `DefaultBaseline`: default `false`.
    pub fn default_baseline(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("DefaultBaseline", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: 1 to 1024 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `GlobalFilters`.
    pub const GLOBAL_FILTERS: Key<Self, cfn_patch_baseline::PatchFilterGroup> = Key::new("GlobalFilters");
    /// `GlobalFilters`.
    pub fn global_filters(mut self, value: impl IntoVal<cfn_patch_baseline::PatchFilterGroup>) -> Self { self.0.put("GlobalFilters", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 3 to 128 characters, matches `^[a-zA-Z0-9_\-.]{3,128}$`.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `OperatingSystem`.
    pub const OPERATING_SYSTEM: Key<Self, cfn_patch_baseline::OperatingSystem> = Key::new("OperatingSystem");
    /// `OperatingSystem`: default `"WINDOWS"`. Changing it replaces the resource.
    pub fn operating_system(mut self, value: impl IntoVal<cfn_patch_baseline::OperatingSystem>) -> Self { self.0.put("OperatingSystem", value); self }
    /// Key of `PatchGroups`.
    pub const PATCH_GROUPS: Key<Self, List<String>> = Key::new("PatchGroups");
    /// `PatchGroups`: each 1 to 256 characters.
    pub fn patch_groups(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("PatchGroups", value); self }
    /// Key of `RejectedPatches`.
    pub const REJECTED_PATCHES: Key<Self, List<String>> = Key::new("RejectedPatches");
    /// `RejectedPatches`: at most 50 items, each 1 to 100 characters.
    pub fn rejected_patches(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("RejectedPatches", value); self }
    /// Key of `RejectedPatchesAction`.
    pub const REJECTED_PATCHES_ACTION: Key<Self, cfn_patch_baseline::RejectedPatchesAction> = Key::new("RejectedPatchesAction");
    /// `RejectedPatchesAction`: default `"ALLOW_AS_DEPENDENCY"`.
    pub fn rejected_patches_action(mut self, value: impl IntoVal<cfn_patch_baseline::RejectedPatchesAction>) -> Self { self.0.put("RejectedPatchesAction", value); self }
    /// Key of `Sources`.
    pub const SOURCES: Key<Self, List<cfn_patch_baseline::PatchSource>> = Key::new("Sources");
    /// `Sources`: at most 20 items.
    pub fn sources(mut self, value: impl IntoVal<List<cfn_patch_baseline::PatchSource>>) -> Self { self.0.put("Sources", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_patch_baseline::Tag>> = Key::new("Tags");
    /// `Tags`: at most 1000 items.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_patch_baseline::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnPatchBaseline`].
pub mod cfn_patch_baseline {
    use super::super::prelude::*;

    /// Words of `ApprovedPatchesComplianceLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ApprovedPatchesComplianceLevel {
        /// `CRITICAL`
        Critical,
        /// `HIGH`
        High,
        /// `MEDIUM`
        Medium,
        /// `LOW`
        Low,
        /// `INFORMATIONAL`
        Informational,
        /// `UNSPECIFIED`
        Unspecified,
    }
    ias_core::words!(ApprovedPatchesComplianceLevel { Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW", Informational = "INFORMATIONAL", Unspecified = "UNSPECIFIED" });

    /// Words of `AvailableSecurityUpdatesComplianceStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AvailableSecurityUpdatesComplianceStatus {
        /// `NON_COMPLIANT`
        NonCompliant,
        /// `COMPLIANT`
        Compliant,
    }
    ias_core::words!(AvailableSecurityUpdatesComplianceStatus { NonCompliant = "NON_COMPLIANT", Compliant = "COMPLIANT" });

    /// Words of `OperatingSystem`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum OperatingSystem {
        /// `WINDOWS`
        Windows,
        /// `AMAZON_LINUX`
        AmazonLinux,
        /// `AMAZON_LINUX_2`
        AmazonLinux2,
        /// `AMAZON_LINUX_2022`
        AmazonLinux2022,
        /// `AMAZON_LINUX_2023`
        AmazonLinux2023,
        /// `UBUNTU`
        Ubuntu,
        /// `REDHAT_ENTERPRISE_LINUX`
        RedhatEnterpriseLinux,
        /// `SUSE`
        Suse,
        /// `CENTOS`
        Centos,
        /// `ORACLE_LINUX`
        OracleLinux,
        /// `DEBIAN`
        Debian,
        /// `MACOS`
        Macos,
        /// `RASPBIAN`
        Raspbian,
        /// `ROCKY_LINUX`
        RockyLinux,
        /// `ALMA_LINUX`
        AlmaLinux,
    }
    ias_core::words!(OperatingSystem { Windows = "WINDOWS", AmazonLinux = "AMAZON_LINUX", AmazonLinux2 = "AMAZON_LINUX_2", AmazonLinux2022 = "AMAZON_LINUX_2022", AmazonLinux2023 = "AMAZON_LINUX_2023", Ubuntu = "UBUNTU", RedhatEnterpriseLinux = "REDHAT_ENTERPRISE_LINUX", Suse = "SUSE", Centos = "CENTOS", OracleLinux = "ORACLE_LINUX", Debian = "DEBIAN", Macos = "MACOS", Raspbian = "RASPBIAN", RockyLinux = "ROCKY_LINUX", AlmaLinux = "ALMA_LINUX" });

    /// `PatchFilter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchFilter(Object);
    ias_core::shape!(PatchFilter);
    impl PatchFilter {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Key`.
        pub const KEY: Key<Self, PatchFilterKey> = Key::new("Key");
        /// `Key`.
        pub fn key(mut self, value: impl IntoVal<PatchFilterKey>) -> Self { self.0.put("Key", value); self }
        /// Key of `Values`.
        pub const VALUES: Key<Self, List<String>> = Key::new("Values");
        /// `Values`: at most 20 items, each 1 to 64 characters.
        pub fn values(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Values", value); self }
    }
    impl Default for PatchFilter { fn default() -> Self { Self::new() } }

    /// `PatchFilterGroup`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchFilterGroup(Object);
    ias_core::shape!(PatchFilterGroup);
    impl PatchFilterGroup {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PatchFilters`.
        pub const PATCH_FILTERS: Key<Self, List<PatchFilter>> = Key::new("PatchFilters");
        /// `PatchFilters`: at most 5 items.
        pub fn patch_filters(mut self, value: impl IntoVal<List<PatchFilter>>) -> Self { self.0.put("PatchFilters", value); self }
    }
    impl Default for PatchFilterGroup { fn default() -> Self { Self::new() } }

    /// Words of `Key`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PatchFilterKey {
        /// `ADVISORY_ID`
        AdvisoryId,
        /// `ARCH`
        Arch,
        /// `BUGZILLA_ID`
        BugzillaId,
        /// `CLASSIFICATION`
        Classification,
        /// `CVE_ID`
        CveId,
        /// `EPOCH`
        Epoch,
        /// `MSRC_SEVERITY`
        MsrcSeverity,
        /// `NAME`
        Name,
        /// `PATCH_ID`
        PatchId,
        /// `PATCH_SET`
        PatchSet,
        /// `PRIORITY`
        Priority,
        /// `PRODUCT`
        Product,
        /// `PRODUCT_FAMILY`
        ProductFamily,
        /// `RELEASE`
        Release,
        /// `REPOSITORY`
        Repository,
        /// `SECTION`
        Section,
        /// `SECURITY`
        Security,
        /// `SEVERITY`
        Severity,
        /// `VERSION`
        Version,
    }
    ias_core::words!(PatchFilterKey { AdvisoryId = "ADVISORY_ID", Arch = "ARCH", BugzillaId = "BUGZILLA_ID", Classification = "CLASSIFICATION", CveId = "CVE_ID", Epoch = "EPOCH", MsrcSeverity = "MSRC_SEVERITY", Name = "NAME", PatchId = "PATCH_ID", PatchSet = "PATCH_SET", Priority = "PRIORITY", Product = "PRODUCT", ProductFamily = "PRODUCT_FAMILY", Release = "RELEASE", Repository = "REPOSITORY", Section = "SECTION", Security = "SECURITY", Severity = "SEVERITY", Version = "VERSION" });

    /// `PatchSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchSource(Object);
    ias_core::shape!(PatchSource);
    impl PatchSource {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Configuration`.
        pub const CONFIGURATION: Key<Self, String> = Key::new("Configuration");
        /// `Configuration`: 1 to 1024 characters.
        pub fn configuration(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Configuration", value); self }
        /// Key of `Name`.
        pub const NAME: Key<Self, String> = Key::new("Name");
        /// `Name`: matches `^[a-zA-Z0-9_\-.]{3,50}$`.
        pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
        /// Key of `Products`.
        pub const PRODUCTS: Key<Self, List<String>> = Key::new("Products");
        /// `Products`: at most 20 items, each 1 to 128 characters.
        pub fn products(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Products", value); self }
    }
    impl Default for PatchSource { fn default() -> Self { Self::new() } }

    /// Words of `RejectedPatchesAction`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RejectedPatchesAction {
        /// `ALLOW_AS_DEPENDENCY`
        AllowAsDependency,
        /// `BLOCK`
        Block,
    }
    ias_core::words!(RejectedPatchesAction { AllowAsDependency = "ALLOW_AS_DEPENDENCY", Block = "BLOCK" });

    /// `Rule`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Rule(Object);
    ias_core::shape!(Rule);
    impl Rule {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ApproveAfterDays`.
        pub const APPROVE_AFTER_DAYS: Key<Self, i64> = Key::new("ApproveAfterDays");
        /// `ApproveAfterDays`: 0 to 360.
        pub fn approve_after_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ApproveAfterDays", value); self }
        /// Key of `ApproveUntilDate`.
        pub const APPROVE_UNTIL_DATE: Key<Self, String> = Key::new("ApproveUntilDate");
        /// `ApproveUntilDate`: at most 10 characters.
        pub fn approve_until_date(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ApproveUntilDate", value); self }
        /// Key of `ComplianceLevel`.
        pub const COMPLIANCE_LEVEL: Key<Self, RuleComplianceLevel> = Key::new("ComplianceLevel");
        /// `ComplianceLevel`.
        pub fn compliance_level(mut self, value: impl IntoVal<RuleComplianceLevel>) -> Self { self.0.put("ComplianceLevel", value); self }
        /// Key of `EnableNonSecurity`.
        pub const ENABLE_NON_SECURITY: Key<Self, bool> = Key::new("EnableNonSecurity");
        /// `EnableNonSecurity`: default `false`.
        pub fn enable_non_security(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("EnableNonSecurity", value); self }
        /// Key of `PatchFilterGroup`.
        pub const PATCH_FILTER_GROUP: Key<Self, PatchFilterGroup> = Key::new("PatchFilterGroup");
        /// `PatchFilterGroup`.
        pub fn patch_filter_group(mut self, value: impl IntoVal<PatchFilterGroup>) -> Self { self.0.put("PatchFilterGroup", value); self }
    }
    impl Default for Rule { fn default() -> Self { Self::new() } }

    /// Words of `ComplianceLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RuleComplianceLevel {
        /// `CRITICAL`
        Critical,
        /// `HIGH`
        High,
        /// `INFORMATIONAL`
        Informational,
        /// `LOW`
        Low,
        /// `MEDIUM`
        Medium,
        /// `UNSPECIFIED`
        Unspecified,
    }
    ias_core::words!(RuleComplianceLevel { Critical = "CRITICAL", High = "HIGH", Informational = "INFORMATIONAL", Low = "LOW", Medium = "MEDIUM", Unspecified = "UNSPECIFIED" });

    /// `RuleGroup`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuleGroup(Object);
    ias_core::shape!(RuleGroup);
    impl RuleGroup {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `PatchRules`.
        pub const PATCH_RULES: Key<Self, List<Rule>> = Key::new("PatchRules");
        /// `PatchRules`: at most 10 items.
        pub fn patch_rules(mut self, value: impl IntoVal<List<Rule>>) -> Self { self.0.put("PatchRules", value); self }
    }
    impl Default for RuleGroup { fn default() -> Self { Self::new() } }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).value(value).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, 1 to 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::ResourceDataSync`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcedatasync.html).
    pub CfnResourceDataSync, CfnResourceDataSyncProps, "AWS::SSM::ResourceDataSync", tags = None
);
impl CfnResourceDataSync {
    /// What `Ref` returns: `SyncName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `SyncName`.
    #[inline] pub fn attr_sync_name(&self) -> Val<String> { cfn::attribute(&self.0, "SyncName") }
}

/// Properties of [`CfnResourceDataSync`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnResourceDataSyncProps(Object);
ias_core::shape!(CfnResourceDataSyncProps);
impl CfnResourceDataSyncProps {
    /// Takes what is mandatory.
    pub fn new(sync_name: impl IntoVal<String>) -> Self { Self(Object::new()).sync_name(sync_name) }
    /// Key of `BucketName`.
    pub const BUCKET_NAME: Key<Self, Is<kinds::BucketName>> = Key::new("BucketName");
    /// `BucketName`: 1 to 2048 characters. Changing it replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("BucketName", value); self }
    /// Key of `BucketPrefix`.
    pub const BUCKET_PREFIX: Key<Self, String> = Key::new("BucketPrefix");
    /// `BucketPrefix`: at most 64 characters. Changing it replaces the resource.
    pub fn bucket_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketPrefix", value); self }
    /// Key of `BucketRegion`.
    pub const BUCKET_REGION: Key<Self, String> = Key::new("BucketRegion");
    /// `BucketRegion`: 1 to 64 characters. Changing it replaces the resource.
    pub fn bucket_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketRegion", value); self }
    /// Key of `KMSKeyArn`.
    pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KMSKeyArn");
    /// `KMSKeyArn`: at most 512 characters. Changing it replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KMSKeyArn", value); self }
    /// Key of `S3Destination`.
    pub const S3_DESTINATION: Key<Self, cfn_resource_data_sync::S3Destination> = Key::new("S3Destination");
    /// `S3Destination`. Changing it replaces the resource.
    pub fn s3_destination(mut self, value: impl IntoVal<cfn_resource_data_sync::S3Destination>) -> Self { self.0.put("S3Destination", value); self }
    /// Key of `SyncFormat`.
    pub const SYNC_FORMAT: Key<Self, String> = Key::new("SyncFormat");
    /// `SyncFormat`: at most 1024 characters. Changing it replaces the resource.
    pub fn sync_format(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SyncFormat", value); self }
    /// Key of `SyncName`.
    pub const SYNC_NAME: Key<Self, String> = Key::new("SyncName");
    /// `SyncName`: mandatory, 1 to 64 characters. Changing it replaces the resource.
    pub fn sync_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SyncName", value); self }
    /// Key of `SyncSource`.
    pub const SYNC_SOURCE: Key<Self, cfn_resource_data_sync::SyncSource> = Key::new("SyncSource");
    /// `SyncSource`.
    pub fn sync_source(mut self, value: impl IntoVal<cfn_resource_data_sync::SyncSource>) -> Self { self.0.put("SyncSource", value); self }
    /// Key of `SyncType`.
    pub const SYNC_TYPE: Key<Self, String> = Key::new("SyncType");
    /// `SyncType`: 1 to 64 characters. Changing it replaces the resource.
    pub fn sync_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SyncType", value); self }
}

/// Types of [`CfnResourceDataSync`].
pub mod cfn_resource_data_sync {
    use super::super::prelude::*;

    /// `AwsOrganizationsSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AwsOrganizationsSource(Object);
    ias_core::shape!(AwsOrganizationsSource);
    impl AwsOrganizationsSource {
        /// Takes what is mandatory.
        pub fn new(organization_source_type: impl IntoVal<String>) -> Self { Self(Object::new()).organization_source_type(organization_source_type) }
        /// Key of `OrganizationSourceType`.
        pub const ORGANIZATION_SOURCE_TYPE: Key<Self, String> = Key::new("OrganizationSourceType");
        /// `OrganizationSourceType`: mandatory, 1 to 64 characters.
        pub fn organization_source_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OrganizationSourceType", value); self }
        /// Key of `OrganizationalUnits`.
        pub const ORGANIZATIONAL_UNITS: Key<Self, List<String>> = Key::new("OrganizationalUnits");
        /// `OrganizationalUnits`: 1 to 1000 items.
        pub fn organizational_units(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("OrganizationalUnits", value); self }
    }

    /// `S3Destination`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3Destination(Object);
    ias_core::shape!(S3Destination);
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
        pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<S3DestinationSyncFormat>>(required: S3DestinationRequired<A, B, C>) -> Self { Self(Object::new()).bucket_name(required.bucket_name).bucket_region(required.bucket_region).sync_format(required.sync_format) }
        /// Key of `BucketName`.
        pub const BUCKET_NAME: Key<Self, Is<kinds::BucketName>> = Key::new("BucketName");
        /// `BucketName`: mandatory, 1 to 2048 characters.
        pub fn bucket_name(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("BucketName", value); self }
        /// Key of `BucketPrefix`.
        pub const BUCKET_PREFIX: Key<Self, String> = Key::new("BucketPrefix");
        /// `BucketPrefix`: 1 to 256 characters.
        pub fn bucket_prefix(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketPrefix", value); self }
        /// Key of `BucketRegion`.
        pub const BUCKET_REGION: Key<Self, String> = Key::new("BucketRegion");
        /// `BucketRegion`: mandatory, 1 to 64 characters.
        pub fn bucket_region(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BucketRegion", value); self }
        /// Key of `KMSKeyArn`.
        pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KMSKeyArn");
        /// `KMSKeyArn`: 1 to 512 characters.
        pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KMSKeyArn", value); self }
        /// Key of `SyncFormat`.
        pub const SYNC_FORMAT: Key<Self, S3DestinationSyncFormat> = Key::new("SyncFormat");
        /// `SyncFormat`: mandatory, 1 to 1024 characters.
        pub fn sync_format(mut self, value: impl IntoVal<S3DestinationSyncFormat>) -> Self { self.0.put("SyncFormat", value); self }
    }

    /// Words of `SyncFormat`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum S3DestinationSyncFormat {
        /// `JsonSerDe`
        JsonSerDe,
    }
    ias_core::words!(S3DestinationSyncFormat { JsonSerDe = "JsonSerDe" });

    /// `SyncSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SyncSource(Object);
    ias_core::shape!(SyncSource);
    impl SyncSource {
        /// Takes what is mandatory.
        pub fn new(source_type: impl IntoVal<String>, source_regions: impl IntoVal<List<String>>) -> Self { Self(Object::new()).source_type(source_type).source_regions(source_regions) }
        /// Key of `AwsOrganizationsSource`.
        pub const AWS_ORGANIZATIONS_SOURCE: Key<Self, AwsOrganizationsSource> = Key::new("AwsOrganizationsSource");
        /// `AwsOrganizationsSource`.
        pub fn aws_organizations_source(mut self, value: impl IntoVal<AwsOrganizationsSource>) -> Self { self.0.put("AwsOrganizationsSource", value); self }
        /// Key of `IncludeFutureRegions`.
        pub const INCLUDE_FUTURE_REGIONS: Key<Self, bool> = Key::new("IncludeFutureRegions");
        /// `IncludeFutureRegions`.
        pub fn include_future_regions(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("IncludeFutureRegions", value); self }
        /// Key of `SourceRegions`.
        pub const SOURCE_REGIONS: Key<Self, List<String>> = Key::new("SourceRegions");
        /// `SourceRegions`: mandatory, each 1 to 64 characters.
        pub fn source_regions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("SourceRegions", value); self }
        /// Key of `SourceType`.
        pub const SOURCE_TYPE: Key<Self, String> = Key::new("SourceType");
        /// `SourceType`: mandatory, 1 to 64 characters.
        pub fn source_type(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceType", value); self }
    }
}

cfn::resource!(
    /// [`AWS::SSM::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html).
    pub CfnResourcePolicy, CfnResourcePolicyProps, "AWS::SSM::ResourcePolicy", tags = None
);
impl CfnResourcePolicy {
    /// What `Ref` returns: a text of PolicyId, ResourceArn.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `PolicyHash`.
    #[inline] pub fn attr_policy_hash(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyHash") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
}

/// Properties of [`CfnResourcePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnResourcePolicyProps(Object);
ias_core::shape!(CfnResourcePolicyProps);
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    pub fn new(resource_arn: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { Self(Object::new()).resource_arn(resource_arn).policy(policy) }
    /// Key of `Policy`.
    pub const POLICY: Key<Self, Json> = Key::new("Policy");
    /// `Policy`: mandatory, matches `^(?!\s*$).+$`.
    pub fn policy(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("Policy", value); self }
    /// Key of `ResourceArn`.
    pub const RESOURCE_ARN: Key<Self, String> = Key::new("ResourceArn");
    /// `ResourceArn`: mandatory, 20 to 2048 characters. Changing it replaces the resource.
    pub fn resource_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceArn", value); self }
}

cfn::resource!(
    /// [`AWS::SSM::ServiceSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-servicesetting.html).
    pub CfnServiceSetting, CfnServiceSettingProps, "AWS::SSM::ServiceSetting", tags = None
);
impl CfnServiceSetting {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::ServiceSettingArn>> { cfn::reference(&self.0) }
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
#[derive(Clone, Debug, PartialEq)]
pub struct CfnServiceSettingProps(Object);
ias_core::shape!(CfnServiceSettingProps);
impl CfnServiceSettingProps {
    /// Takes what is mandatory.
    pub fn new(setting_id: impl IntoVal<String>, setting_value: impl IntoVal<String>) -> Self { Self(Object::new()).setting_id(setting_id).setting_value(setting_value) }
    /// Key of `SettingId`.
    pub const SETTING_ID: Key<Self, String> = Key::new("SettingId");
    /// `SettingId`: mandatory, 1 to 1000 characters. Changing it replaces the resource.
    pub fn setting_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SettingId", value); self }
    /// Key of `SettingValue`.
    pub const SETTING_VALUE: Key<Self, String> = Key::new("SettingValue");
    /// `SettingValue`: mandatory, 1 to 4096 characters.
    pub fn setting_value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SettingValue", value); self }
}
