// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MGN`.

use super::prelude::*;

mod of { pub enum CfnConnector {} pub enum CfnLaunchConfigurationTemplate {} impl ias_core::Optional for CfnLaunchConfigurationTemplate {} pub enum CfnNetworkMigrationDefinition {} }

/// [`AWS::MGN::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::MGN::Connector"; type Tags = cfn::TagList; type Props = CfnConnectorProps; type Reference = Is<kinds::MgnConnectorArn>; }
impl CfnConnector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MgnConnectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ConnectorID`.
    #[inline] pub fn attr_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorID") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `Name`, `SsmInstanceID`.
///
/// A change replaces the resource: `SsmInstanceID`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
impl CfnConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, ssm_instance_id: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "SsmInstanceID", ssm_instance_id) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[A-Za-z0-9_-]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SsmCommandConfig`.
    #[track_caller] pub fn ssm_command_config(self, value: impl IntoVal<cfn_connector::ConnectorSsmCommandConfig>) -> Self { with(self, "SsmCommandConfig", value) }
    /// `SsmInstanceID`: mandatory, 19 to 20 characters, matches `(^i-[0-9a-zA-Z]{17}$)|(^mi-[0-9a-zA-Z]{17}$)`. Changing it replaces the resource.
    #[track_caller] pub fn ssm_instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "SsmInstanceID", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_connector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*;
    mod of { pub enum ConnectorSsmCommandConfig {} pub enum Tag {} }

    /// `ConnectorSsmCommandConfig`.
    pub type ConnectorSsmCommandConfig = Fields<of::ConnectorSsmCommandConfig>;
    impl ConnectorSsmCommandConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_output_enabled: impl IntoVal<bool>, cloud_watch_output_enabled: impl IntoVal<bool>) -> Self { with(with(empty(), "S3OutputEnabled", s3_output_enabled), "CloudWatchOutputEnabled", cloud_watch_output_enabled) }
        /// `CloudWatchLogGroupName`: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn cloud_watch_log_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CloudWatchLogGroupName", value) }
        /// `CloudWatchOutputEnabled`: mandatory.
        #[track_caller] pub fn cloud_watch_output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudWatchOutputEnabled", value) }
        /// `OutputS3BucketName`: matches `^[a-zA-Z0-9.\-_]{1,255}$`.
        #[track_caller] pub fn output_s3_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "OutputS3BucketName", value) }
        /// `S3OutputEnabled`: mandatory.
        #[track_caller] pub fn s3_output_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "S3OutputEnabled", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, at most 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::MGN::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLaunchConfigurationTemplate = Handle<of::CfnLaunchConfigurationTemplate>;
impl cfn::ResourceType for of::CfnLaunchConfigurationTemplate { const TYPE: &'static str = "AWS::MGN::LaunchConfigurationTemplate"; type Tags = cfn::TagList; type Props = CfnLaunchConfigurationTemplateProps; type Reference = Is<kinds::MgnLaunchConfigurationTemplateArn>; }
impl CfnLaunchConfigurationTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MgnLaunchConfigurationTemplateArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Ec2LaunchTemplateID`.
    #[inline] pub fn attr_ec2_launch_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "Ec2LaunchTemplateID") }
    /// The attribute `LaunchConfigurationTemplateID`.
    #[inline] pub fn attr_launch_configuration_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "LaunchConfigurationTemplateID") }
}

/// Properties of [`CfnLaunchConfigurationTemplate`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Tags`.
pub type CfnLaunchConfigurationTemplateProps = Fields<of::CfnLaunchConfigurationTemplate>;
impl CfnLaunchConfigurationTemplateProps {
    /// `AssociatePublicIpAddress`.
    #[track_caller] pub fn associate_public_ip_address(self, value: impl IntoVal<bool>) -> Self { with(self, "AssociatePublicIpAddress", value) }
    /// `BootMode`.
    #[track_caller] pub fn boot_mode(self, value: impl IntoVal<cfn_launch_configuration_template::BootMode>) -> Self { with(self, "BootMode", value) }
    /// `CopyPrivateIp`.
    #[track_caller] pub fn copy_private_ip(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyPrivateIp", value) }
    /// `CopyTags`.
    #[track_caller] pub fn copy_tags(self, value: impl IntoVal<bool>) -> Self { with(self, "CopyTags", value) }
    /// `EnableMapAutoTagging`.
    #[track_caller] pub fn enable_map_auto_tagging(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableMapAutoTagging", value) }
    /// `EnableParametersEncryption`.
    #[track_caller] pub fn enable_parameters_encryption(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableParametersEncryption", value) }
    /// `LargeVolumeConf`.
    #[track_caller] pub fn large_volume_conf(self, value: impl IntoVal<cfn_launch_configuration_template::LaunchTemplateDiskConf>) -> Self { with(self, "LargeVolumeConf", value) }
    /// `LaunchDisposition`.
    #[track_caller] pub fn launch_disposition(self, value: impl IntoVal<cfn_launch_configuration_template::LaunchDisposition>) -> Self { with(self, "LaunchDisposition", value) }
    /// `Licensing`.
    #[track_caller] pub fn licensing(self, value: impl IntoVal<cfn_launch_configuration_template::Licensing>) -> Self { with(self, "Licensing", value) }
    /// `MapAutoTaggingMpeID`: at most 256 characters.
    #[track_caller] pub fn map_auto_tagging_mpe_id(self, value: impl IntoVal<String>) -> Self { with(self, "MapAutoTaggingMpeID", value) }
    /// `ParametersEncryptionKey`: 20 to 276 characters.
    #[track_caller] pub fn parameters_encryption_key(self, value: impl IntoVal<String>) -> Self { with(self, "ParametersEncryptionKey", value) }
    /// `PostLaunchActions`.
    #[track_caller] pub fn post_launch_actions(self, value: impl IntoVal<cfn_launch_configuration_template::PostLaunchActions>) -> Self { with(self, "PostLaunchActions", value) }
    /// `SmallVolumeConf`.
    #[track_caller] pub fn small_volume_conf(self, value: impl IntoVal<cfn_launch_configuration_template::LaunchTemplateDiskConf>) -> Self { with(self, "SmallVolumeConf", value) }
    /// `SmallVolumeMaxSize`: at least 0.
    #[track_caller] pub fn small_volume_max_size(self, value: impl IntoVal<i64>) -> Self { with(self, "SmallVolumeMaxSize", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_launch_configuration_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetInstanceTypeRightSizingMethod`.
    #[track_caller] pub fn target_instance_type_right_sizing_method(self, value: impl IntoVal<cfn_launch_configuration_template::TargetInstanceTypeRightSizingMethod>) -> Self { with(self, "TargetInstanceTypeRightSizingMethod", value) }
}

/// Types of [`CfnLaunchConfigurationTemplate`].
pub mod cfn_launch_configuration_template {
    use super::super::prelude::*;
    pub use super::cfn_connector::{Tag};
    mod of { pub enum BootMode {} pub enum LaunchDisposition {} pub enum LaunchTemplateDiskConf {} impl ias_core::Optional for LaunchTemplateDiskConf {} pub enum LaunchTemplateDiskConfVolumeType {} pub enum Licensing {} impl ias_core::Optional for Licensing {} pub enum PostLaunchActions {} impl ias_core::Optional for PostLaunchActions {} pub enum PostLaunchActionsDeployment {} pub enum SsmDocument {} pub enum SsmExternalParameter {} pub enum SsmParameterStoreParameter {} pub enum SsmParameterStoreParameterParameterType {} pub enum TargetInstanceTypeRightSizingMethod {} }

    /// Words of `BootMode`.
    pub type BootMode = Word<fn(of::BootMode)>;
    impl BootMode {
        /// `LEGACY_BIOS`
        pub const LegacyBios: Self = word("LEGACY_BIOS");
        /// `UEFI`
        pub const Uefi: Self = word("UEFI");
        /// `USE_SOURCE`
        pub const UseSource: Self = word("USE_SOURCE");
    }

    /// Words of `LaunchDisposition`.
    pub type LaunchDisposition = Word<fn(of::LaunchDisposition)>;
    impl LaunchDisposition {
        /// `STOPPED`
        pub const Stopped: Self = word("STOPPED");
        /// `STARTED`
        pub const Started: Self = word("STARTED");
    }

    /// `LaunchTemplateDiskConf`.
    pub type LaunchTemplateDiskConf = Fields<of::LaunchTemplateDiskConf>;
    impl LaunchTemplateDiskConf {
        /// `Iops`: 100 to 64000.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `Throughput`: 125 to 1000.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<LaunchTemplateDiskConfVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type LaunchTemplateDiskConfVolumeType = Word<fn(of::LaunchTemplateDiskConfVolumeType)>;
    impl LaunchTemplateDiskConfVolumeType {
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `standard`
        pub const Standard: Self = word("standard");
    }

    /// `Licensing`.
    pub type Licensing = Fields<of::Licensing>;
    impl Licensing {
        /// `OsByol`.
        #[track_caller] pub fn os_byol(self, value: impl IntoVal<bool>) -> Self { with(self, "OsByol", value) }
    }

    /// `PostLaunchActions`.
    pub type PostLaunchActions = Fields<of::PostLaunchActions>;
    impl PostLaunchActions {
        /// `CloudWatchLogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn cloud_watch_log_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "CloudWatchLogGroupName", value) }
        /// `Deployment`.
        #[track_caller] pub fn deployment(self, value: impl IntoVal<PostLaunchActionsDeployment>) -> Self { with(self, "Deployment", value) }
        /// `S3LogBucket`: 3 to 63 characters.
        #[track_caller] pub fn s3_log_bucket(self, value: impl IntoVal<String>) -> Self { with(self, "S3LogBucket", value) }
        /// `S3OutputKeyPrefix`: at most 256 characters.
        #[track_caller] pub fn s3_output_key_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3OutputKeyPrefix", value) }
        /// `SsmDocuments`: at most 10 items.
        #[track_caller] pub fn ssm_documents(self, value: impl IntoVal<List<SsmDocument>>) -> Self { with(self, "SsmDocuments", value) }
    }

    /// Words of `Deployment`.
    pub type PostLaunchActionsDeployment = Word<fn(of::PostLaunchActionsDeployment)>;
    impl PostLaunchActionsDeployment {
        /// `TEST_AND_CUTOVER`
        pub const TestAndCutover: Self = word("TEST_AND_CUTOVER");
        /// `CUTOVER_ONLY`
        pub const CutoverOnly: Self = word("CUTOVER_ONLY");
        /// `TEST_ONLY`
        pub const TestOnly: Self = word("TEST_ONLY");
    }

    /// `SsmDocument`.
    pub type SsmDocument = Fields<of::SsmDocument>;
    impl SsmDocument {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_name: impl IntoVal<String>, ssm_document_name: impl IntoVal<String>) -> Self { with(with(empty(), "ActionName", action_name), "SsmDocumentName", ssm_document_name) }
        /// `ActionName`: mandatory, at most 256 characters.
        #[track_caller] pub fn action_name(self, value: impl IntoVal<String>) -> Self { with(self, "ActionName", value) }
        /// `ExternalParameters`.
        #[track_caller] pub fn external_parameters(self, value: impl IntoVal<Map<SsmExternalParameter>>) -> Self { with(self, "ExternalParameters", value) }
        /// `MustSucceedForCutover`.
        #[track_caller] pub fn must_succeed_for_cutover(self, value: impl IntoVal<bool>) -> Self { with(self, "MustSucceedForCutover", value) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<List<SsmParameterStoreParameter>>>) -> Self { with(self, "Parameters", value) }
        /// `SsmDocumentName`: mandatory, 3 to 172 characters, matches `^([A-Za-z0-9/:_\.-])+$`.
        #[track_caller] pub fn ssm_document_name(self, value: impl IntoVal<String>) -> Self { with(self, "SsmDocumentName", value) }
        /// `TimeoutSeconds`: at least 1.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    }

    /// `SsmExternalParameter`.
    pub type SsmExternalParameter = Fields<of::SsmExternalParameter>;
    impl SsmExternalParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dynamic_path: impl IntoVal<String>) -> Self { with(empty(), "DynamicPath", dynamic_path) }
        /// `DynamicPath`: mandatory, 1 to 1011 characters, matches `^[a-zA-Z0-9_]+(\.[a-zA-Z0-9_\[\]]+)*$`.
        #[track_caller] pub fn dynamic_path(self, value: impl IntoVal<String>) -> Self { with(self, "DynamicPath", value) }
    }

    /// `SsmParameterStoreParameter`.
    pub type SsmParameterStoreParameter = Fields<of::SsmParameterStoreParameter>;
    impl SsmParameterStoreParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_type: impl IntoVal<SsmParameterStoreParameterParameterType>, parameter_name: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterType", parameter_type), "ParameterName", parameter_name) }
        /// `ParameterName`: mandatory, 1 to 1011 characters, matches `^([A-Za-z0-9_\.-])+$`.
        #[track_caller] pub fn parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterName", value) }
        /// `ParameterType`: mandatory.
        #[track_caller] pub fn parameter_type(self, value: impl IntoVal<SsmParameterStoreParameterParameterType>) -> Self { with(self, "ParameterType", value) }
    }

    /// Words of `ParameterType`.
    pub type SsmParameterStoreParameterParameterType = Word<fn(of::SsmParameterStoreParameterParameterType)>;
    impl SsmParameterStoreParameterParameterType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `SECURE_STRING`
        pub const SecureString: Self = word("SECURE_STRING");
    }

    /// Words of `TargetInstanceTypeRightSizingMethod`.
    pub type TargetInstanceTypeRightSizingMethod = Word<fn(of::TargetInstanceTypeRightSizingMethod)>;
    impl TargetInstanceTypeRightSizingMethod {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
    }
}

/// [`AWS::MGN::NetworkMigrationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNetworkMigrationDefinition = Handle<of::CfnNetworkMigrationDefinition>;
impl cfn::ResourceType for of::CfnNetworkMigrationDefinition { const TYPE: &'static str = "AWS::MGN::NetworkMigrationDefinition"; type Tags = cfn::TagList; type Props = CfnNetworkMigrationDefinitionProps; type Reference = Is<kinds::NetworkMigrationDefinitionArn>; }
impl CfnNetworkMigrationDefinition {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NetworkMigrationDefinitionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `NetworkMigrationDefinitionID`.
    #[inline] pub fn attr_network_migration_definition_id(&self) -> Val<String> { cfn::attribute(&self.0, "NetworkMigrationDefinitionID") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnNetworkMigrationDefinition`].
///
/// Mandatory: `Name`, `SourceConfigurations`, `TargetS3Configuration`, `TargetNetwork`.
pub type CfnNetworkMigrationDefinitionProps = Fields<of::CfnNetworkMigrationDefinition>;
/// What [`CfnNetworkMigrationDefinitionProps`] cannot do without.
pub struct CfnNetworkMigrationDefinitionPropsRequired<A, B, C, D> {
    /// `Name`: 1 to 256 characters, matches `^[^\s\x00]( *[^\s\x00])*$`.
    pub name: A,
    /// `SourceConfigurations`: at most 2 items.
    pub source_configurations: B,
    /// `TargetS3Configuration`.
    pub target_s3_configuration: C,
    /// `TargetNetwork`.
    pub target_network: D,
}
impl CfnNetworkMigrationDefinitionProps {
    /// Takes what is mandatory, by name: [`CfnNetworkMigrationDefinitionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_network_migration_definition::SourceConfiguration>>, C: IntoVal<cfn_network_migration_definition::TargetS3Configuration>, D: IntoVal<cfn_network_migration_definition::TargetNetwork>>(required: CfnNetworkMigrationDefinitionPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "SourceConfigurations", required.source_configurations), "TargetS3Configuration", required.target_s3_configuration), "TargetNetwork", required.target_network) }
    /// `Description`: at most 600 characters, matches `^[^\x00]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 256 characters, matches `^[^\s\x00]( *[^\s\x00])*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ScopeTags`.
    #[track_caller] pub fn scope_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "ScopeTags", value) }
    /// `SourceConfigurations`: mandatory, at most 2 items.
    #[track_caller] pub fn source_configurations(self, value: impl IntoVal<List<cfn_network_migration_definition::SourceConfiguration>>) -> Self { with(self, "SourceConfigurations", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_migration_definition::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetDeployment`.
    #[track_caller] pub fn target_deployment(self, value: impl IntoVal<cfn_network_migration_definition::TargetDeployment>) -> Self { with(self, "TargetDeployment", value) }
    /// `TargetNetwork`: mandatory.
    #[track_caller] pub fn target_network(self, value: impl IntoVal<cfn_network_migration_definition::TargetNetwork>) -> Self { with(self, "TargetNetwork", value) }
    /// `TargetS3Configuration`: mandatory.
    #[track_caller] pub fn target_s3_configuration(self, value: impl IntoVal<cfn_network_migration_definition::TargetS3Configuration>) -> Self { with(self, "TargetS3Configuration", value) }
}

/// Types of [`CfnNetworkMigrationDefinition`].
pub mod cfn_network_migration_definition {
    use super::super::prelude::*;
    pub use super::cfn_connector::{Tag};
    mod of { pub enum SourceConfiguration {} pub enum SourceConfigurationSourceEnvironment {} pub enum SourceS3Configuration {} pub enum TargetDeployment {} pub enum TargetNetwork {} pub enum TargetNetworkTopology {} pub enum TargetS3Configuration {} }

    /// `SourceConfiguration`.
    pub type SourceConfiguration = Fields<of::SourceConfiguration>;
    impl SourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_environment: impl IntoVal<SourceConfigurationSourceEnvironment>, source_s3_configuration: impl IntoVal<SourceS3Configuration>) -> Self { with(with(empty(), "SourceEnvironment", source_environment), "SourceS3Configuration", source_s3_configuration) }
        /// `SourceEnvironment`: mandatory.
        #[track_caller] pub fn source_environment(self, value: impl IntoVal<SourceConfigurationSourceEnvironment>) -> Self { with(self, "SourceEnvironment", value) }
        /// `SourceS3Configuration`: mandatory.
        #[track_caller] pub fn source_s3_configuration(self, value: impl IntoVal<SourceS3Configuration>) -> Self { with(self, "SourceS3Configuration", value) }
    }

    /// Words of `SourceEnvironment`.
    pub type SourceConfigurationSourceEnvironment = Word<fn(of::SourceConfigurationSourceEnvironment)>;
    impl SourceConfigurationSourceEnvironment {
        /// `NSX`
        pub const Nsx: Self = word("NSX");
        /// `VSPHERE`
        pub const Vsphere: Self = word("VSPHERE");
        /// `FORTIGATE_FIREWALL`
        pub const FortigateFirewall: Self = word("FORTIGATE_FIREWALL");
        /// `PALO_ALTO_FIREWALL`
        pub const PaloAltoFirewall: Self = word("PALO_ALTO_FIREWALL");
        /// `CISCO_ACI`
        pub const CiscoAci: Self = word("CISCO_ACI");
        /// `LOGICAL_MODEL`
        pub const LogicalModel: Self = word("LOGICAL_MODEL");
        /// `MODELIZE_IT`
        pub const ModelizeIt: Self = word("MODELIZE_IT");
    }

    /// `SourceS3Configuration`.
    pub type SourceS3Configuration = Fields<of::SourceS3Configuration>;
    /// What [`SourceS3Configuration`] cannot do without.
    pub struct SourceS3ConfigurationRequired<A, B, C> {
        /// `S3Bucket`: matches `^[a-zA-Z0-9.\-_]{1,255}$`.
        pub s3_bucket: A,
        /// `S3BucketOwner`: exactly 12 characters, matches `[0-9]{12,}`.
        pub s3_bucket_owner: B,
        /// `S3Key`: matches `^[^\x00]{1,1024}$`.
        pub s3_key: C,
    }
    impl SourceS3Configuration {
        /// Takes what is mandatory, by name: [`SourceS3ConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<String>>(required: SourceS3ConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "S3Bucket", required.s3_bucket), "S3BucketOwner", required.s3_bucket_owner), "S3Key", required.s3_key) }
        /// `S3Bucket`: mandatory, matches `^[a-zA-Z0-9.\-_]{1,255}$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3BucketOwner`: mandatory, exactly 12 characters, matches `[0-9]{12,}`.
        #[track_caller] pub fn s3_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketOwner", value) }
        /// `S3Key`: mandatory, matches `^[^\x00]{1,1024}$`.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
    }

    /// Words of `TargetDeployment`.
    pub type TargetDeployment = Word<fn(of::TargetDeployment)>;
    impl TargetDeployment {
        /// `SINGLE_ACCOUNT`
        pub const SingleAccount: Self = word("SINGLE_ACCOUNT");
        /// `MULTI_ACCOUNT`
        pub const MultiAccount: Self = word("MULTI_ACCOUNT");
    }

    /// `TargetNetwork`.
    pub type TargetNetwork = Fields<of::TargetNetwork>;
    impl TargetNetwork {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(topology: impl IntoVal<TargetNetworkTopology>) -> Self { with(empty(), "Topology", topology) }
        /// `InboundCidr`: 9 to 18 characters.
        #[track_caller] pub fn inbound_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "InboundCidr", value) }
        /// `InspectionCidr`: 9 to 18 characters.
        #[track_caller] pub fn inspection_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "InspectionCidr", value) }
        /// `OutboundCidr`: 9 to 18 characters.
        #[track_caller] pub fn outbound_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "OutboundCidr", value) }
        /// `Topology`: mandatory.
        #[track_caller] pub fn topology(self, value: impl IntoVal<TargetNetworkTopology>) -> Self { with(self, "Topology", value) }
    }

    /// Words of `Topology`.
    pub type TargetNetworkTopology = Word<fn(of::TargetNetworkTopology)>;
    impl TargetNetworkTopology {
        /// `ISOLATED_VPC`
        pub const IsolatedVpc: Self = word("ISOLATED_VPC");
        /// `HUB_AND_SPOKE`
        pub const HubAndSpoke: Self = word("HUB_AND_SPOKE");
    }

    /// `TargetS3Configuration`.
    pub type TargetS3Configuration = Fields<of::TargetS3Configuration>;
    impl TargetS3Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_bucket_owner: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "S3BucketOwner", s3_bucket_owner) }
        /// `S3Bucket`: mandatory, matches `^[a-zA-Z0-9.\-_]{1,255}$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3BucketOwner`: mandatory, exactly 12 characters, matches `[0-9]{12,}`.
        #[track_caller] pub fn s3_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketOwner", value) }
    }
}
