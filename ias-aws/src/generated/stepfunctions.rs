// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::StepFunctions`.

use super::prelude::*;

mod of { pub enum CfnActivity {} pub enum CfnStateMachine {} pub enum CfnStateMachineAlias {} impl ias_core::Optional for CfnStateMachineAlias {} pub enum CfnStateMachineVersion {} }

/// [`AWS::StepFunctions::Activity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnActivity = Handle<of::CfnActivity>;
impl cfn::ResourceType for of::CfnActivity { const TYPE: &'static str = "AWS::StepFunctions::Activity"; type Tags = cfn::TagList; type Props = CfnActivityProps; type Reference = Is<kinds::ActivityArn>; }
impl CfnActivity {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ActivityArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
}

/// Properties of [`CfnActivity`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `EncryptionConfiguration`, `Name`.
pub type CfnActivityProps = Fields<of::CfnActivity>;
impl CfnActivityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_activity::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `Name`: mandatory, 1 to 80 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_activity::TagsEntry>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnActivity`].
pub mod cfn_activity {
    use super::super::prelude::*;
    mod of { pub enum EncryptionConfiguration {} pub enum EncryptionConfigurationType {} pub enum TagsEntry {} }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EncryptionConfigurationType>) -> Self { with(empty(), "Type", type_) }
        /// `KmsDataKeyReusePeriodSeconds`: 60 to 900.
        #[track_caller] pub fn kms_data_key_reuse_period_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "KmsDataKeyReusePeriodSeconds", value) }
        /// `KmsKeyId`: 1 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EncryptionConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EncryptionConfigurationType = Word<fn(of::EncryptionConfigurationType)>;
    impl EncryptionConfigurationType {
        /// `CUSTOMER_MANAGED_KMS_KEY`
        pub const CustomerManagedKmsKey: Self = word("CUSTOMER_MANAGED_KMS_KEY");
        /// `AWS_OWNED_KEY`
        pub const AwsOwnedKey: Self = word("AWS_OWNED_KEY");
    }

    /// `TagsEntry`.
    pub type TagsEntry = Fields<of::TagsEntry>;
    impl TagsEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::StepFunctions::StateMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStateMachine = Handle<of::CfnStateMachine>;
impl cfn::ResourceType for of::CfnStateMachine { const TYPE: &'static str = "AWS::StepFunctions::StateMachine"; type Tags = cfn::TagList; type Props = CfnStateMachineProps; type Reference = Is<kinds::StepFunctionsStateMachineArn>; }
impl CfnStateMachine {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StepFunctionsStateMachineArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `StateMachineRevisionId`.
    #[inline] pub fn attr_state_machine_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "StateMachineRevisionId") }
}

/// Properties of [`CfnStateMachine`].
///
/// Mandatory: `RoleArn`.
///
/// A change replaces the resource: `StateMachineName`, `StateMachineType`.
pub type CfnStateMachineProps = Fields<of::CfnStateMachine>;
impl CfnStateMachineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
    /// `Definition`: 1 to 1048576 characters. Write-only.
    #[track_caller] pub fn definition(self, value: impl IntoVal<Json>) -> Self { with(self, "Definition", value) }
    /// `DefinitionS3Location`. Write-only.
    #[track_caller] pub fn definition_s3_location(self, value: impl IntoVal<cfn_state_machine::S3Location>) -> Self { with(self, "DefinitionS3Location", value) }
    /// `DefinitionString`: 1 to 1048576 characters.
    #[track_caller] pub fn definition_string(self, value: impl IntoVal<String>) -> Self { with(self, "DefinitionString", value) }
    /// `DefinitionSubstitutions`. Write-only.
    #[track_caller] pub fn definition_substitutions(self, value: impl IntoVal<Map<cfn_state_machine::DefinitionSubstitutions2>>) -> Self { with(self, "DefinitionSubstitutions", value) }
    /// `EncryptionConfiguration`.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_state_machine::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `LoggingConfiguration`.
    #[track_caller] pub fn logging_configuration(self, value: impl IntoVal<cfn_state_machine::LoggingConfiguration>) -> Self { with(self, "LoggingConfiguration", value) }
    /// `RoleArn`: mandatory, 1 to 256 characters.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `StateMachineName`: 1 to 80 characters. Changing it replaces the resource.
    #[track_caller] pub fn state_machine_name(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineName", value) }
    /// `StateMachineType`. Changing it replaces the resource.
    #[track_caller] pub fn state_machine_type(self, value: impl IntoVal<cfn_state_machine::StateMachineType>) -> Self { with(self, "StateMachineType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_state_machine::TagsEntry>>) -> Self { with(self, "Tags", value) }
    /// `TracingConfiguration`.
    #[track_caller] pub fn tracing_configuration(self, value: impl IntoVal<cfn_state_machine::TracingConfiguration>) -> Self { with(self, "TracingConfiguration", value) }
}

/// Types of [`CfnStateMachine`].
pub mod cfn_state_machine {
    use super::super::prelude::*;
    pub use super::cfn_activity::{EncryptionConfiguration, EncryptionConfigurationType, TagsEntry};
    mod of { pub enum CloudWatchLogsLogGroup {} impl ias_core::Optional for CloudWatchLogsLogGroup {} pub enum LogDestination {} impl ias_core::Optional for LogDestination {} pub enum LoggingConfiguration {} impl ias_core::Optional for LoggingConfiguration {} pub enum LoggingConfigurationLevel {} pub enum S3Location {} pub enum StateMachineType {} pub enum TracingConfiguration {} impl ias_core::Optional for TracingConfiguration {} }

    /// `CloudWatchLogsLogGroup`.
    pub type CloudWatchLogsLogGroup = Fields<of::CloudWatchLogsLogGroup>;
    impl CloudWatchLogsLogGroup {
        /// `LogGroupArn`: 1 to 256 characters.
        #[track_caller] pub fn log_group_arn(self, value: impl IntoVal<Is<kinds::LogGroupArn>>) -> Self { with(self, "LogGroupArn", value) }
    }

    /// `DefinitionSubstitutions`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DefinitionSubstitutions2(Value);
    ias_core::union!(DefinitionSubstitutions2);
    impl DefinitionSubstitutions2 {
        /// The alternative of a text.
        pub fn text(value: impl IntoVal<String>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a number.
        pub fn integer(value: impl IntoVal<i64>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a flag.
        pub fn flag(value: impl IntoVal<bool>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<DefinitionSubstitutions2> for &str { fn into_val(self) -> Val<DefinitionSubstitutions2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionSubstitutions2> for String { fn into_val(self) -> Val<DefinitionSubstitutions2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }
    impl IntoVal<DefinitionSubstitutions2> for Val<String> { fn into_val(self) -> Val<DefinitionSubstitutions2> { Val::raw(IntoVal::<String>::into_val(self).into_value()) } }

    /// `LogDestination`.
    pub type LogDestination = Fields<of::LogDestination>;
    impl LogDestination {
        /// `CloudWatchLogsLogGroup`.
        #[track_caller] pub fn cloud_watch_logs_log_group(self, value: impl IntoVal<CloudWatchLogsLogGroup>) -> Self { with(self, "CloudWatchLogsLogGroup", value) }
    }

    /// `LoggingConfiguration`.
    pub type LoggingConfiguration = Fields<of::LoggingConfiguration>;
    impl LoggingConfiguration {
        /// `Destinations`: at least 1 item.
        #[track_caller] pub fn destinations(self, value: impl IntoVal<List<LogDestination>>) -> Self { with(self, "Destinations", value) }
        /// `IncludeExecutionData`.
        #[track_caller] pub fn include_execution_data(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeExecutionData", value) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<LoggingConfigurationLevel>) -> Self { with(self, "Level", value) }
    }

    /// Words of `Level`.
    pub type LoggingConfigurationLevel = Word<fn(of::LoggingConfigurationLevel)>;
    impl LoggingConfigurationLevel {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `FATAL`
        pub const Fatal: Self = word("FATAL");
        /// `OFF`
        pub const Off: Self = word("OFF");
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Version`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// Words of `StateMachineType`.
    pub type StateMachineType = Word<fn(of::StateMachineType)>;
    impl StateMachineType {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `EXPRESS`
        pub const Express: Self = word("EXPRESS");
    }

    /// `TracingConfiguration`.
    pub type TracingConfiguration = Fields<of::TracingConfiguration>;
    impl TracingConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }
}

/// [`AWS::StepFunctions::StateMachineAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStateMachineAlias = Handle<of::CfnStateMachineAlias>;
impl cfn::ResourceType for of::CfnStateMachineAlias { const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias"; type Tags = cfn::NoTags; type Props = CfnStateMachineAliasProps; type Reference = Is<kinds::StateMachineAliasArn>; }
impl CfnStateMachineAlias {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StateMachineAliasArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnStateMachineAlias`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
///
/// Needs at least one of `RoutingConfiguration`; `DeploymentPreference`.
pub type CfnStateMachineAliasProps = Fields<of::CfnStateMachineAlias>;
impl CfnStateMachineAliasProps {
    /// `DeploymentPreference`. Write-only.
    #[track_caller] pub fn deployment_preference(self, value: impl IntoVal<cfn_state_machine_alias::DeploymentPreference>) -> Self { with(self, "DeploymentPreference", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 80 characters, matches `^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoutingConfiguration`: 1 to 2 items, no item twice.
    #[track_caller] pub fn routing_configuration(self, value: impl IntoVal<List<cfn_state_machine_alias::RoutingConfigurationVersion>>) -> Self { with(self, "RoutingConfiguration", value) }
    /// `StateMachineArn`: 1 to 2048 characters.
    #[track_caller] pub fn state_machine_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineArn", value) }
}

/// Types of [`CfnStateMachineAlias`].
pub mod cfn_state_machine_alias {
    use super::super::prelude::*;
    mod of { pub enum DeploymentPreference {} pub enum DeploymentPreferenceType {} pub enum RoutingConfigurationVersion {} }

    /// `DeploymentPreference`.
    pub type DeploymentPreference = Fields<of::DeploymentPreference>;
    impl DeploymentPreference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state_machine_version_arn: impl IntoVal<String>, type_: impl IntoVal<DeploymentPreferenceType>) -> Self { with(with(empty(), "StateMachineVersionArn", state_machine_version_arn), "Type", type_) }
        /// `Alarms`: 1 to 100 items, no item twice, each 1 to 256 characters.
        #[track_caller] pub fn alarms(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Alarms", value) }
        /// `Interval`: 1 to 2100.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `Percentage`: 1 to 99.
        #[track_caller] pub fn percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "Percentage", value) }
        /// `StateMachineVersionArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn state_machine_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineVersionArn", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DeploymentPreferenceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type DeploymentPreferenceType = Word<fn(of::DeploymentPreferenceType)>;
    impl DeploymentPreferenceType {
        /// `LINEAR`
        pub const Linear: Self = word("LINEAR");
        /// `ALL_AT_ONCE`
        pub const AllAtOnce: Self = word("ALL_AT_ONCE");
        /// `CANARY`
        pub const Canary: Self = word("CANARY");
    }

    /// `RoutingConfigurationVersion`.
    pub type RoutingConfigurationVersion = Fields<of::RoutingConfigurationVersion>;
    impl RoutingConfigurationVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(state_machine_version_arn: impl IntoVal<String>, weight: impl IntoVal<i64>) -> Self { with(with(empty(), "StateMachineVersionArn", state_machine_version_arn), "Weight", weight) }
        /// `StateMachineVersionArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn state_machine_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineVersionArn", value) }
        /// `Weight`: mandatory, 0 to 100.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }
}

/// [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStateMachineVersion = Handle<of::CfnStateMachineVersion>;
impl cfn::ResourceType for of::CfnStateMachineVersion { const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion"; type Tags = cfn::NoTags; type Props = CfnStateMachineVersionProps; type Reference = Is<kinds::StateMachineVersionArn>; }
impl CfnStateMachineVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StateMachineVersionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnStateMachineVersion`].
///
/// Mandatory: `StateMachineArn`.
///
/// A change replaces the resource: `Description`, `StateMachineArn`, `StateMachineRevisionId`.
pub type CfnStateMachineVersionProps = Fields<of::CfnStateMachineVersion>;
impl CfnStateMachineVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(state_machine_arn: impl IntoVal<String>) -> Self { with(empty(), "StateMachineArn", state_machine_arn) }
    /// `Description`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `StateMachineArn`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn state_machine_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineArn", value) }
    /// `StateMachineRevisionId`: 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn state_machine_revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "StateMachineRevisionId", value) }
}
