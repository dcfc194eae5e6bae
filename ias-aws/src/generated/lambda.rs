// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Lambda`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAlias {} pub enum CfnCapacityProvider {} pub enum CfnCodeSigningConfig {} pub enum CfnEventInvokeConfig {} pub enum CfnEventSourceMapping {} pub enum CfnFunction {} pub enum CfnLayerVersion {} pub enum CfnLayerVersionPermission {} pub enum CfnMicrovmImage {} pub enum CfnNetworkConnector {} pub enum CfnPermission {} pub enum CfnResourcePolicy {} pub enum CfnUrl {} pub enum CfnVersion {} pub enum CfnWebFunction {} pub enum CfnWebFunctionEndpoint {} pub enum CfnWebFunctionRevision {} }

/// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
///
/// What `Ref` returns: `AliasArn`.
pub type CfnAlias = Handle<of::CfnAlias>;
impl cfn::ResourceType for of::CfnAlias { const TYPE: &'static str = "AWS::Lambda::Alias"; type Tags = cfn::NoTags; type Props = CfnAliasProps; type Reference = Is<kinds::AliasArn>; }
impl CfnAlias {
    /// The attribute `AliasArn`.
    #[inline] pub fn attr_alias_arn(&self) -> Val<Is<kinds::AliasArn>> { cfn::attribute(&self.0, "AliasArn") }
}

/// Properties of [`CfnAlias`].
///
/// Mandatory: `FunctionName`, `FunctionVersion`, `Name`.
///
/// A change replaces the resource: `FunctionName`, `Name`.
///
/// `ProvisionedConcurrencyConfig` excludes `RoutingConfig`.
pub type CfnAliasProps = Fields<of::CfnAlias>;
/// What [`CfnAliasProps`] cannot do without.
pub struct CfnAliasPropsRequired<A, B, C> {
    /// `FunctionName`. Changing it replaces the resource.
    pub function_name: A,
    /// `FunctionVersion`: at most 1024 characters, matches `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`.
    pub function_version: B,
    /// `Name`: 1 to 128 characters, matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Changing it replaces the resource.
    pub name: C,
}
impl CfnAliasProps {
    /// Takes what is mandatory, by name: [`CfnAliasPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::FunctionReference>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAliasPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FunctionName", required.function_name), "FunctionVersion", required.function_version), "Name", required.name) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FunctionName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionVersion`: mandatory, at most 1024 characters, matches `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`.
    #[track_caller] pub fn function_version(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionVersion", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProvisionedConcurrencyConfig`.
    #[track_caller] pub fn provisioned_concurrency_config(self, value: impl IntoVal<cfn_alias::ProvisionedConcurrencyConfiguration>) -> Self { with(self, "ProvisionedConcurrencyConfig", value) }
    /// `RoutingConfig`.
    #[track_caller] pub fn routing_config(self, value: impl IntoVal<cfn_alias::AliasRoutingConfiguration>) -> Self { with(self, "RoutingConfig", value) }
}

/// Types of [`CfnAlias`].
pub mod cfn_alias {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AliasRoutingConfiguration {} impl ias_core::Optional for AliasRoutingConfiguration {} pub enum ProvisionedConcurrencyConfiguration {} pub enum VersionWeight {} }

    /// `AliasRoutingConfiguration`.
    pub type AliasRoutingConfiguration = Fields<of::AliasRoutingConfiguration>;
    impl AliasRoutingConfiguration {
        /// `AdditionalVersionWeights`: no item twice.
        #[track_caller] pub fn additional_version_weights(self, value: impl IntoVal<List<VersionWeight>>) -> Self { with(self, "AdditionalVersionWeights", value) }
    }

    /// `ProvisionedConcurrencyConfiguration`.
    pub type ProvisionedConcurrencyConfiguration = Fields<of::ProvisionedConcurrencyConfiguration>;
    impl ProvisionedConcurrencyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provisioned_concurrent_executions: impl IntoVal<i64>) -> Self { with(empty(), "ProvisionedConcurrentExecutions", provisioned_concurrent_executions) }
        /// `ProvisionedConcurrentExecutions`: mandatory.
        #[track_caller] pub fn provisioned_concurrent_executions(self, value: impl IntoVal<i64>) -> Self { with(self, "ProvisionedConcurrentExecutions", value) }
    }

    /// `VersionWeight`.
    pub type VersionWeight = Fields<of::VersionWeight>;
    impl VersionWeight {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_version: impl IntoVal<String>, function_weight: impl IntoVal<f64>) -> Self { with(with(empty(), "FunctionVersion", function_version), "FunctionWeight", function_weight) }
        /// `FunctionVersion`: mandatory.
        #[track_caller] pub fn function_version(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionVersion", value) }
        /// `FunctionWeight`: mandatory.
        #[track_caller] pub fn function_weight(self, value: impl IntoVal<f64>) -> Self { with(self, "FunctionWeight", value) }
    }
}

/// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
///
/// What `Ref` returns: `CapacityProviderName`.
pub type CfnCapacityProvider = Handle<of::CfnCapacityProvider>;
impl cfn::ResourceType for of::CfnCapacityProvider { const TYPE: &'static str = "AWS::Lambda::CapacityProvider"; type Tags = cfn::TagList; type Props = CfnCapacityProviderProps; type Reference = String; }
impl CfnCapacityProvider {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CapacityProviderArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `State`: one of `Pending`, `Active`, `Failed`, `Deleting`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnCapacityProvider`].
///
/// Mandatory: `PermissionsConfig`, `VpcConfig`.
///
/// A change replaces the resource: `CapacityProviderName`, `InstanceRequirements`, `KmsKeyArn`, `PermissionsConfig`, `VpcConfig`.
pub type CfnCapacityProviderProps = Fields<of::CfnCapacityProvider>;
impl CfnCapacityProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(permissions_config: impl IntoVal<cfn_capacity_provider::CapacityProviderPermissionsConfig>, vpc_config: impl IntoVal<cfn_capacity_provider::CapacityProviderVpcConfig>) -> Self { with(with(empty(), "PermissionsConfig", permissions_config), "VpcConfig", vpc_config) }
    /// `CapacityProviderName`: 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn capacity_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProviderName", value) }
    /// `CapacityProviderScalingConfig`.
    #[track_caller] pub fn capacity_provider_scaling_config(self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderScalingConfig>) -> Self { with(self, "CapacityProviderScalingConfig", value) }
    /// `InstanceRequirements`. Changing it replaces the resource.
    #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<cfn_capacity_provider::InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
    /// `KmsKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `PermissionsConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permissions_config(self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderPermissionsConfig>) -> Self { with(self, "PermissionsConfig", value) }
    /// `PropagateTags`.
    #[track_caller] pub fn propagate_tags(self, value: impl IntoVal<cfn_capacity_provider::PropagateTagsConfig>) -> Self { with(self, "PropagateTags", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capacity_provider::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TelemetryConfig`.
    #[track_caller] pub fn telemetry_config(self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderTelemetryConfig>) -> Self { with(self, "TelemetryConfig", value) }
    /// `VpcConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderVpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnCapacityProvider`].
pub mod cfn_capacity_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Architecture {} pub enum CapacityProviderLoggingConfig {} impl ias_core::Optional for CapacityProviderLoggingConfig {} pub enum CapacityProviderLoggingConfigSystemLogLevel {} pub enum CapacityProviderPermissionsConfig {} pub enum CapacityProviderPredefinedMetricType {} pub enum CapacityProviderScalingConfig {} impl ias_core::Optional for CapacityProviderScalingConfig {} pub enum CapacityProviderScalingMode {} pub enum CapacityProviderTelemetryConfig {} impl ias_core::Optional for CapacityProviderTelemetryConfig {} pub enum CapacityProviderVpcConfig {} pub enum InstanceRequirements {} impl ias_core::Optional for InstanceRequirements {} pub enum PropagateTagsConfig {} impl ias_core::Optional for PropagateTagsConfig {} pub enum PropagateTagsMode {} pub enum Tag {} pub enum TargetTrackingScalingPolicy {} }

    /// Words of `Architecture`.
    pub type Architecture = Word<fn(of::Architecture)>;
    impl Architecture {
        /// `x86_64`
        pub const X86_64: Self = word("x86_64");
        /// `arm64`
        pub const Arm64: Self = word("arm64");
    }

    /// `CapacityProviderLoggingConfig`.
    pub type CapacityProviderLoggingConfig = Fields<of::CapacityProviderLoggingConfig>;
    impl CapacityProviderLoggingConfig {
        /// `LogGroup`: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<CapacityProviderLoggingConfigSystemLogLevel>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// Words of `SystemLogLevel`.
    pub type CapacityProviderLoggingConfigSystemLogLevel = Word<fn(of::CapacityProviderLoggingConfigSystemLogLevel)>;
    impl CapacityProviderLoggingConfigSystemLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
    }

    /// `CapacityProviderPermissionsConfig`.
    pub type CapacityProviderPermissionsConfig = Fields<of::CapacityProviderPermissionsConfig>;
    impl CapacityProviderPermissionsConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider_operator_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "CapacityProviderOperatorRoleArn", capacity_provider_operator_role_arn) }
        /// `CapacityProviderOperatorRoleArn`: mandatory, at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        #[track_caller] pub fn capacity_provider_operator_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CapacityProviderOperatorRoleArn", value) }
    }

    /// Words of `CapacityProviderPredefinedMetricType`.
    pub type CapacityProviderPredefinedMetricType = Word<fn(of::CapacityProviderPredefinedMetricType)>;
    impl CapacityProviderPredefinedMetricType {
        /// `LambdaCapacityProviderAverageCPUUtilization`
        pub const LambdaCapacityProviderAverageCpuUtilization: Self = word("LambdaCapacityProviderAverageCPUUtilization");
        /// `LambdaCapacityProviderAverageGPUUtilization`
        pub const LambdaCapacityProviderAverageGpuUtilization: Self = word("LambdaCapacityProviderAverageGPUUtilization");
    }

    /// `CapacityProviderScalingConfig`.
    pub type CapacityProviderScalingConfig = Fields<of::CapacityProviderScalingConfig>;
    impl CapacityProviderScalingConfig {
        /// `MaxVCpuCount`: 2 to 15000.
        #[track_caller] pub fn max_v_cpu_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxVCpuCount", value) }
        /// `ScalingMode`.
        #[track_caller] pub fn scaling_mode(self, value: impl IntoVal<CapacityProviderScalingMode>) -> Self { with(self, "ScalingMode", value) }
        /// `ScalingPolicies`: 1 to 10 items.
        #[track_caller] pub fn scaling_policies(self, value: impl IntoVal<List<TargetTrackingScalingPolicy>>) -> Self { with(self, "ScalingPolicies", value) }
    }

    /// Words of `CapacityProviderScalingMode`.
    pub type CapacityProviderScalingMode = Word<fn(of::CapacityProviderScalingMode)>;
    impl CapacityProviderScalingMode {
        /// `Auto`
        pub const Auto: Self = word("Auto");
        /// `Manual`
        pub const Manual: Self = word("Manual");
    }

    /// `CapacityProviderTelemetryConfig`.
    pub type CapacityProviderTelemetryConfig = Fields<of::CapacityProviderTelemetryConfig>;
    impl CapacityProviderTelemetryConfig {
        /// `LoggingConfig`.
        #[track_caller] pub fn logging_config(self, value: impl IntoVal<CapacityProviderLoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    }

    /// `CapacityProviderVpcConfig`.
    pub type CapacityProviderVpcConfig = Fields<of::CapacityProviderVpcConfig>;
    impl CapacityProviderVpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<String>>, security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(with(empty(), "SubnetIds", subnet_ids), "SecurityGroupIds", security_group_ids) }
        /// `SecurityGroupIds`: mandatory, at most 5 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// `AllowedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
        /// `Architectures`: exactly 1 item.
        #[track_caller] pub fn architectures(self, value: impl IntoVal<List<Architecture>>) -> Self { with(self, "Architectures", value) }
        /// `ExcludedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        #[track_caller] pub fn excluded_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedInstanceTypes", value) }
    }

    /// `PropagateTagsConfig`.
    pub type PropagateTagsConfig = Fields<of::PropagateTagsConfig>;
    impl PropagateTagsConfig {
        /// `ExplicitTags`: at most 40 items, no item twice.
        #[track_caller] pub fn explicit_tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "ExplicitTags", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<PropagateTagsMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `PropagateTagsMode`.
    pub type PropagateTagsMode = Word<fn(of::PropagateTagsMode)>;
    impl PropagateTagsMode {
        /// `None`
        pub const None: Self = word("None");
        /// `Explicit`
        pub const Explicit: Self = word("Explicit");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TargetTrackingScalingPolicy`.
    pub type TargetTrackingScalingPolicy = Fields<of::TargetTrackingScalingPolicy>;
    impl TargetTrackingScalingPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(predefined_metric_type: impl IntoVal<CapacityProviderPredefinedMetricType>, target_value: impl IntoVal<f64>) -> Self { with(with(empty(), "PredefinedMetricType", predefined_metric_type), "TargetValue", target_value) }
        /// `PredefinedMetricType`: mandatory.
        #[track_caller] pub fn predefined_metric_type(self, value: impl IntoVal<CapacityProviderPredefinedMetricType>) -> Self { with(self, "PredefinedMetricType", value) }
        /// `TargetValue`: mandatory, 0 to 100.
        #[track_caller] pub fn target_value(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetValue", value) }
    }
}

/// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
///
/// What `Ref` returns: `CodeSigningConfigArn`.
pub type CfnCodeSigningConfig = Handle<of::CfnCodeSigningConfig>;
impl cfn::ResourceType for of::CfnCodeSigningConfig { const TYPE: &'static str = "AWS::Lambda::CodeSigningConfig"; type Tags = cfn::TagList; type Props = CfnCodeSigningConfigProps; type Reference = Is<kinds::CodeSigningConfigArn>; }
impl CfnCodeSigningConfig {
    /// The attribute `CodeSigningConfigArn`.
    #[inline] pub fn attr_code_signing_config_arn(&self) -> Val<Is<kinds::CodeSigningConfigArn>> { cfn::attribute(&self.0, "CodeSigningConfigArn") }
    /// The attribute `CodeSigningConfigId`.
    #[inline] pub fn attr_code_signing_config_id(&self) -> Val<String> { cfn::attribute(&self.0, "CodeSigningConfigId") }
}

/// Properties of [`CfnCodeSigningConfig`].
///
/// Mandatory: `AllowedPublishers`.
pub type CfnCodeSigningConfigProps = Fields<of::CfnCodeSigningConfig>;
impl CfnCodeSigningConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(allowed_publishers: impl IntoVal<cfn_code_signing_config::AllowedPublishers>) -> Self { with(empty(), "AllowedPublishers", allowed_publishers) }
    /// `AllowedPublishers`: mandatory.
    #[track_caller] pub fn allowed_publishers(self, value: impl IntoVal<cfn_code_signing_config::AllowedPublishers>) -> Self { with(self, "AllowedPublishers", value) }
    /// `CodeSigningPolicies`.
    #[track_caller] pub fn code_signing_policies(self, value: impl IntoVal<cfn_code_signing_config::CodeSigningPolicies>) -> Self { with(self, "CodeSigningPolicies", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_code_signing_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCodeSigningConfig`].
pub mod cfn_code_signing_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    mod of { pub enum AllowedPublishers {} pub enum CodeSigningPolicies {} pub enum CodeSigningPoliciesUntrustedArtifactOnDeployment {} }

    /// `AllowedPublishers`.
    pub type AllowedPublishers = Fields<of::AllowedPublishers>;
    impl AllowedPublishers {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(signing_profile_version_arns: impl IntoVal<List<Is<kinds::SigningProfileArn>>>) -> Self { with(empty(), "SigningProfileVersionArns", signing_profile_version_arns) }
        /// `SigningProfileVersionArns`: mandatory, 1 to 20 items, each 12 to 1024 characters.
        #[track_caller] pub fn signing_profile_version_arns(self, value: impl IntoVal<List<Is<kinds::SigningProfileArn>>>) -> Self { with(self, "SigningProfileVersionArns", value) }
    }

    /// `CodeSigningPolicies`.
    pub type CodeSigningPolicies = Fields<of::CodeSigningPolicies>;
    impl CodeSigningPolicies {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(untrusted_artifact_on_deployment: impl IntoVal<CodeSigningPoliciesUntrustedArtifactOnDeployment>) -> Self { with(empty(), "UntrustedArtifactOnDeployment", untrusted_artifact_on_deployment) }
        /// `UntrustedArtifactOnDeployment`: mandatory, default `"Warn"`.
        #[track_caller] pub fn untrusted_artifact_on_deployment(self, value: impl IntoVal<CodeSigningPoliciesUntrustedArtifactOnDeployment>) -> Self { with(self, "UntrustedArtifactOnDeployment", value) }
    }

    /// Words of `UntrustedArtifactOnDeployment`.
    pub type CodeSigningPoliciesUntrustedArtifactOnDeployment = Word<fn(of::CodeSigningPoliciesUntrustedArtifactOnDeployment)>;
    impl CodeSigningPoliciesUntrustedArtifactOnDeployment {
        /// `Warn`
        pub const Warn: Self = word("Warn");
        /// `Enforce`
        pub const Enforce: Self = word("Enforce");
    }
}

/// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
///
/// What `Ref` returns: a text of FunctionName, Qualifier.
pub type CfnEventInvokeConfig = Handle<of::CfnEventInvokeConfig>;
impl cfn::ResourceType for of::CfnEventInvokeConfig { const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig"; type Tags = cfn::NoTags; type Props = CfnEventInvokeConfigProps; type Reference = String; }

/// Properties of [`CfnEventInvokeConfig`].
///
/// Mandatory: `FunctionName`, `Qualifier`.
///
/// A change replaces the resource: `FunctionName`, `Qualifier`.
pub type CfnEventInvokeConfigProps = Fields<of::CfnEventInvokeConfig>;
impl CfnEventInvokeConfigProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_name: impl IntoVal<Is<kinds::FunctionReference>>, qualifier: impl IntoVal<String>) -> Self { with(with(empty(), "FunctionName", function_name), "Qualifier", qualifier) }
    /// `DestinationConfig`.
    #[track_caller] pub fn destination_config(self, value: impl IntoVal<cfn_event_invoke_config::DestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
    /// `FunctionName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(self, "FunctionName", value) }
    /// `MaximumEventAgeInSeconds`: 60 to 21600.
    #[track_caller] pub fn maximum_event_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumEventAgeInSeconds", value) }
    /// `MaximumRetryAttempts`: 0 to 2.
    #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
    /// `Qualifier`: mandatory, matches `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`. Changing it replaces the resource.
    #[track_caller] pub fn qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "Qualifier", value) }
}

/// Types of [`CfnEventInvokeConfig`].
pub mod cfn_event_invoke_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DestinationConfig {} impl ias_core::Optional for DestinationConfig {} pub enum OnFailure {} pub enum OnSuccess {} }

    /// `DestinationConfig`.
    pub type DestinationConfig = Fields<of::DestinationConfig>;
    impl DestinationConfig {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<OnFailure>) -> Self { with(self, "OnFailure", value) }
        /// `OnSuccess`.
        #[track_caller] pub fn on_success(self, value: impl IntoVal<OnSuccess>) -> Self { with(self, "OnSuccess", value) }
    }

    /// `OnFailure`.
    pub type OnFailure = Fields<of::OnFailure>;
    impl OnFailure {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<String>) -> Self { with(empty(), "Destination", destination) }
        /// `Destination`: mandatory, at most 350 characters, matches `^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]+(-[a-z]+)+-\d{1})?:(\d{12})?:(.*)`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    }

    /// `OnSuccess`.
    pub type OnSuccess = Fields<of::OnSuccess>;
    impl OnSuccess {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(destination: impl IntoVal<String>) -> Self { with(empty(), "Destination", destination) }
        /// `Destination`: mandatory, at most 350 characters, matches `^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]+(-[a-z]+)+-\d{1})?:(\d{12})?:(.*)`.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    }
}

/// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
///
/// What `Ref` returns: `Id`.
pub type CfnEventSourceMapping = Handle<of::CfnEventSourceMapping>;
impl cfn::ResourceType for of::CfnEventSourceMapping { const TYPE: &'static str = "AWS::Lambda::EventSourceMapping"; type Tags = cfn::TagList; type Props = CfnEventSourceMappingProps; type Reference = String; }
impl CfnEventSourceMapping {
    /// The attribute `EventSourceMappingArn`.
    #[inline] pub fn attr_event_source_mapping_arn(&self) -> Val<Is<kinds::EventSourceMappingArn>> { cfn::attribute(&self.0, "EventSourceMappingArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEventSourceMapping`].
///
/// Mandatory: `FunctionName`.
///
/// A change replaces the resource: `AmazonManagedKafkaEventSourceConfig`, `EventSourceArn`, `SelfManagedEventSource`, `SelfManagedKafkaEventSourceConfig`, `StartingPosition`, `StartingPositionTimestamp`.
pub type CfnEventSourceMappingProps = Fields<of::CfnEventSourceMapping>;
impl CfnEventSourceMappingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_name: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(empty(), "FunctionName", function_name) }
    /// `AmazonManagedKafkaEventSourceConfig`. Changing it replaces the resource.
    #[track_caller] pub fn amazon_managed_kafka_event_source_config(self, value: impl IntoVal<cfn_event_source_mapping::AmazonManagedKafkaEventSourceConfig>) -> Self { with(self, "AmazonManagedKafkaEventSourceConfig", value) }
    /// `BatchSize`: 1 to 10000.
    #[track_caller] pub fn batch_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BatchSize", value) }
    /// `BisectBatchOnFunctionError`.
    #[track_caller] pub fn bisect_batch_on_function_error(self, value: impl IntoVal<bool>) -> Self { with(self, "BisectBatchOnFunctionError", value) }
    /// `DestinationConfig`.
    #[track_caller] pub fn destination_config(self, value: impl IntoVal<cfn_event_source_mapping::DestinationConfig>) -> Self { with(self, "DestinationConfig", value) }
    /// `DocumentDBEventSourceConfig`.
    #[track_caller] pub fn document_db_event_source_config(self, value: impl IntoVal<cfn_event_source_mapping::DocumentDbEventSourceConfig>) -> Self { with(self, "DocumentDBEventSourceConfig", value) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `EventSourceArn`: 12 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn event_source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EventSourceArn", value) }
    /// `FilterCriteria`.
    #[track_caller] pub fn filter_criteria(self, value: impl IntoVal<cfn_event_source_mapping::FilterCriteria>) -> Self { with(self, "FilterCriteria", value) }
    /// `FunctionName`: mandatory, 1 to 140 characters.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionResponseTypes`: at most 1 item, no item twice.
    #[track_caller] pub fn function_response_types(self, value: impl IntoVal<List<cfn_event_source_mapping::FunctionResponseType>>) -> Self { with(self, "FunctionResponseTypes", value) }
    /// `KmsKeyArn`: 12 to 2048 characters, matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `LoggingConfig`.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_event_source_mapping::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `MaximumBatchingWindowInSeconds`: 0 to 300.
    #[track_caller] pub fn maximum_batching_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumBatchingWindowInSeconds", value) }
    /// `MaximumRecordAgeInSeconds`: -1 to 604800.
    #[track_caller] pub fn maximum_record_age_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRecordAgeInSeconds", value) }
    /// `MaximumRetryAttempts`: -1 to 10000.
    #[track_caller] pub fn maximum_retry_attempts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumRetryAttempts", value) }
    /// `MetricsConfig`.
    #[track_caller] pub fn metrics_config(self, value: impl IntoVal<cfn_event_source_mapping::MetricsConfig>) -> Self { with(self, "MetricsConfig", value) }
    /// `ParallelizationFactor`: 1 to 10.
    #[track_caller] pub fn parallelization_factor(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelizationFactor", value) }
    /// `ProvisionedPollerConfig`.
    #[track_caller] pub fn provisioned_poller_config(self, value: impl IntoVal<cfn_event_source_mapping::ProvisionedPollerConfig>) -> Self { with(self, "ProvisionedPollerConfig", value) }
    /// `Queues`: exactly 1 item, no item twice, each 1 to 1000 characters, each matches `[\s\S]*`.
    #[track_caller] pub fn queues(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Queues", value) }
    /// `ScalingConfig`.
    #[track_caller] pub fn scaling_config(self, value: impl IntoVal<cfn_event_source_mapping::ScalingConfig>) -> Self { with(self, "ScalingConfig", value) }
    /// `SelfManagedEventSource`. Changing it replaces the resource.
    #[track_caller] pub fn self_managed_event_source(self, value: impl IntoVal<cfn_event_source_mapping::SelfManagedEventSource>) -> Self { with(self, "SelfManagedEventSource", value) }
    /// `SelfManagedKafkaEventSourceConfig`. Changing it replaces the resource.
    #[track_caller] pub fn self_managed_kafka_event_source_config(self, value: impl IntoVal<cfn_event_source_mapping::SelfManagedKafkaEventSourceConfig>) -> Self { with(self, "SelfManagedKafkaEventSourceConfig", value) }
    /// `SourceAccessConfigurations`: 1 to 29 items, no item twice.
    #[track_caller] pub fn source_access_configurations(self, value: impl IntoVal<List<cfn_event_source_mapping::SourceAccessConfiguration>>) -> Self { with(self, "SourceAccessConfigurations", value) }
    /// `StartingPosition`: 6 to 12 characters, matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. Changing it replaces the resource.
    #[track_caller] pub fn starting_position(self, value: impl IntoVal<String>) -> Self { with(self, "StartingPosition", value) }
    /// `StartingPositionTimestamp`. Changing it replaces the resource.
    #[track_caller] pub fn starting_position_timestamp(self, value: impl IntoVal<f64>) -> Self { with(self, "StartingPositionTimestamp", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_source_mapping::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Topics`: exactly 1 item, no item twice, each 1 to 249 characters, each matches `^[^.]([a-zA-Z0-9\-_.]+)`.
    #[track_caller] pub fn topics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Topics", value) }
    /// `TumblingWindowInSeconds`: 0 to 900.
    #[track_caller] pub fn tumbling_window_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TumblingWindowInSeconds", value) }
}

/// Types of [`CfnEventSourceMapping`].
pub mod cfn_event_source_mapping {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    mod of { pub enum AmazonManagedKafkaEventSourceConfig {} impl ias_core::Optional for AmazonManagedKafkaEventSourceConfig {} pub enum ConsumptionMode {} pub enum DestinationConfig {} impl ias_core::Optional for DestinationConfig {} pub enum DocumentDbEventSourceConfig {} impl ias_core::Optional for DocumentDbEventSourceConfig {} pub enum DocumentDbEventSourceConfigFullDocument {} pub enum Endpoints {} impl ias_core::Optional for Endpoints {} pub enum Filter {} impl ias_core::Optional for Filter {} pub enum FilterCriteria {} impl ias_core::Optional for FilterCriteria {} pub enum FunctionResponseType {} pub enum LoggingConfig {} impl ias_core::Optional for LoggingConfig {} pub enum LoggingConfigSystemLogLevel {} pub enum MetricsConfig {} impl ias_core::Optional for MetricsConfig {} pub enum MetricsConfigMetric {} pub enum OnFailure {} impl ias_core::Optional for OnFailure {} pub enum ProvisionedPollerConfig {} impl ias_core::Optional for ProvisionedPollerConfig {} pub enum ScalingConfig {} impl ias_core::Optional for ScalingConfig {} pub enum SchemaRegistryAccessConfig {} impl ias_core::Optional for SchemaRegistryAccessConfig {} pub enum SchemaRegistryAccessConfigType {} pub enum SchemaRegistryConfig {} impl ias_core::Optional for SchemaRegistryConfig {} pub enum SchemaRegistryConfigEventRecordFormat {} pub enum SchemaValidationConfig {} impl ias_core::Optional for SchemaValidationConfig {} pub enum SchemaValidationConfigAttribute {} pub enum SelfManagedEventSource {} impl ias_core::Optional for SelfManagedEventSource {} pub enum SelfManagedKafkaEventSourceConfig {} impl ias_core::Optional for SelfManagedKafkaEventSourceConfig {} pub enum SourceAccessConfiguration {} impl ias_core::Optional for SourceAccessConfiguration {} pub enum SourceAccessConfigurationType {} }

    /// `AmazonManagedKafkaEventSourceConfig`.
    pub type AmazonManagedKafkaEventSourceConfig = Fields<of::AmazonManagedKafkaEventSourceConfig>;
    impl AmazonManagedKafkaEventSourceConfig {
        /// `ConsumerGroupId`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerGroupId", value) }
        /// `SchemaRegistryConfig`.
        #[track_caller] pub fn schema_registry_config(self, value: impl IntoVal<SchemaRegistryConfig>) -> Self { with(self, "SchemaRegistryConfig", value) }
    }

    /// Words of `ConsumptionMode`.
    pub type ConsumptionMode = Word<fn(of::ConsumptionMode)>;
    impl ConsumptionMode {
        /// `Stream`
        pub const Stream: Self = word("Stream");
        /// `Queue`
        pub const Queue: Self = word("Queue");
    }

    /// `DestinationConfig`.
    pub type DestinationConfig = Fields<of::DestinationConfig>;
    impl DestinationConfig {
        /// `OnFailure`.
        #[track_caller] pub fn on_failure(self, value: impl IntoVal<OnFailure>) -> Self { with(self, "OnFailure", value) }
    }

    /// `DocumentDBEventSourceConfig`.
    pub type DocumentDbEventSourceConfig = Fields<of::DocumentDbEventSourceConfig>;
    impl DocumentDbEventSourceConfig {
        /// `CollectionName`: 1 to 57 characters, matches `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
        #[track_caller] pub fn collection_name(self, value: impl IntoVal<String>) -> Self { with(self, "CollectionName", value) }
        /// `DatabaseName`: 1 to 63 characters, matches `^[^ /\.$\x22]*$`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `FullDocument`.
        #[track_caller] pub fn full_document(self, value: impl IntoVal<DocumentDbEventSourceConfigFullDocument>) -> Self { with(self, "FullDocument", value) }
    }

    /// Words of `FullDocument`.
    pub type DocumentDbEventSourceConfigFullDocument = Word<fn(of::DocumentDbEventSourceConfigFullDocument)>;
    impl DocumentDbEventSourceConfigFullDocument {
        /// `UpdateLookup`
        pub const UpdateLookup: Self = word("UpdateLookup");
        /// `Default`
        pub const Default: Self = word("Default");
    }

    /// `Endpoints`.
    pub type Endpoints = Fields<of::Endpoints>;
    impl Endpoints {
        /// `KafkaBootstrapServers`: 1 to 10 items, no item twice, each 1 to 300 characters.
        #[track_caller] pub fn kafka_bootstrap_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "KafkaBootstrapServers", value) }
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// `Pattern`: at most 4096 characters, matches `.*`.
        #[track_caller] pub fn pattern(self, value: impl IntoVal<String>) -> Self { with(self, "Pattern", value) }
    }

    /// `FilterCriteria`.
    pub type FilterCriteria = Fields<of::FilterCriteria>;
    impl FilterCriteria {
        /// `Filters`: 1 to 20 items, no item twice.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
    }

    /// Words of `FunctionResponseType`.
    pub type FunctionResponseType = Word<fn(of::FunctionResponseType)>;
    impl FunctionResponseType {
        /// `ReportBatchItemFailures`
        pub const ReportBatchItemFailures: Self = word("ReportBatchItemFailures");
    }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<LoggingConfigSystemLogLevel>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// Words of `SystemLogLevel`.
    pub type LoggingConfigSystemLogLevel = Word<fn(of::LoggingConfigSystemLogLevel)>;
    impl LoggingConfigSystemLogLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
    }

    /// `MetricsConfig`.
    pub type MetricsConfig = Fields<of::MetricsConfig>;
    impl MetricsConfig {
        /// `Metrics`: at most 3 items, no item twice.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<MetricsConfigMetric>>) -> Self { with(self, "Metrics", value) }
    }

    /// Words of `Metric`.
    pub type MetricsConfigMetric = Word<fn(of::MetricsConfigMetric)>;
    impl MetricsConfigMetric {
        /// `EventCount`
        pub const EventCount: Self = word("EventCount");
        /// `ErrorCount`
        pub const ErrorCount: Self = word("ErrorCount");
        /// `KafkaMetrics`
        pub const KafkaMetrics: Self = word("KafkaMetrics");
    }

    /// `OnFailure`.
    pub type OnFailure = Fields<of::OnFailure>;
    impl OnFailure {
        /// `Destination`: 12 to 1024 characters.
        #[track_caller] pub fn destination(self, value: impl IntoVal<String>) -> Self { with(self, "Destination", value) }
    }

    /// `ProvisionedPollerConfig`.
    pub type ProvisionedPollerConfig = Fields<of::ProvisionedPollerConfig>;
    impl ProvisionedPollerConfig {
        /// `MaximumPollers`: 1 to 10000.
        #[track_caller] pub fn maximum_pollers(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumPollers", value) }
        /// `MinimumPollers`: 1 to 200.
        #[track_caller] pub fn minimum_pollers(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumPollers", value) }
        /// `PollerGroupName`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
        #[track_caller] pub fn poller_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "PollerGroupName", value) }
    }

    /// `ScalingConfig`.
    pub type ScalingConfig = Fields<of::ScalingConfig>;
    impl ScalingConfig {
        /// `MaximumConcurrency`: 2 to 1000.
        #[track_caller] pub fn maximum_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumConcurrency", value) }
    }

    /// `SchemaRegistryAccessConfig`.
    pub type SchemaRegistryAccessConfig = Fields<of::SchemaRegistryAccessConfig>;
    impl SchemaRegistryAccessConfig {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SchemaRegistryAccessConfigType>) -> Self { with(self, "Type", value) }
        /// `URI`: 1 to 10000 characters.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "URI", value) }
    }

    /// Words of `Type`.
    pub type SchemaRegistryAccessConfigType = Word<fn(of::SchemaRegistryAccessConfigType)>;
    impl SchemaRegistryAccessConfigType {
        /// `BASIC_AUTH`
        pub const BasicAuth: Self = word("BASIC_AUTH");
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        pub const ClientCertificateTlsAuth: Self = word("CLIENT_CERTIFICATE_TLS_AUTH");
        /// `SERVER_ROOT_CA_CERTIFICATE`
        pub const ServerRootCaCertificate: Self = word("SERVER_ROOT_CA_CERTIFICATE");
        /// `OAUTHBEARER_AUTH`
        pub const OauthbearerAuth: Self = word("OAUTHBEARER_AUTH");
    }

    /// `SchemaRegistryConfig`.
    pub type SchemaRegistryConfig = Fields<of::SchemaRegistryConfig>;
    impl SchemaRegistryConfig {
        /// `AccessConfigs`: at most 2 items, no item twice.
        #[track_caller] pub fn access_configs(self, value: impl IntoVal<List<SchemaRegistryAccessConfig>>) -> Self { with(self, "AccessConfigs", value) }
        /// `EventRecordFormat`.
        #[track_caller] pub fn event_record_format(self, value: impl IntoVal<SchemaRegistryConfigEventRecordFormat>) -> Self { with(self, "EventRecordFormat", value) }
        /// `SchemaRegistryURI`: 1 to 10000 characters, matches `[a-zA-Z0-9-/*:_+=.@-]*`.
        #[track_caller] pub fn schema_registry_uri(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaRegistryURI", value) }
        /// `SchemaValidationConfigs`: 1 to 2 items, no item twice.
        #[track_caller] pub fn schema_validation_configs(self, value: impl IntoVal<List<SchemaValidationConfig>>) -> Self { with(self, "SchemaValidationConfigs", value) }
    }

    /// Words of `EventRecordFormat`.
    pub type SchemaRegistryConfigEventRecordFormat = Word<fn(of::SchemaRegistryConfigEventRecordFormat)>;
    impl SchemaRegistryConfigEventRecordFormat {
        /// `JSON`
        pub const Json: Self = word("JSON");
        /// `SOURCE`
        pub const Source: Self = word("SOURCE");
    }

    /// `SchemaValidationConfig`.
    pub type SchemaValidationConfig = Fields<of::SchemaValidationConfig>;
    impl SchemaValidationConfig {
        /// `Attribute`.
        #[track_caller] pub fn attribute(self, value: impl IntoVal<SchemaValidationConfigAttribute>) -> Self { with(self, "Attribute", value) }
    }

    /// Words of `Attribute`.
    pub type SchemaValidationConfigAttribute = Word<fn(of::SchemaValidationConfigAttribute)>;
    impl SchemaValidationConfigAttribute {
        /// `KEY`
        pub const Key: Self = word("KEY");
        /// `VALUE`
        pub const Value: Self = word("VALUE");
    }

    /// `SelfManagedEventSource`.
    pub type SelfManagedEventSource = Fields<of::SelfManagedEventSource>;
    impl SelfManagedEventSource {
        /// `Endpoints`.
        #[track_caller] pub fn endpoints(self, value: impl IntoVal<Endpoints>) -> Self { with(self, "Endpoints", value) }
    }

    /// `SelfManagedKafkaEventSourceConfig`.
    pub type SelfManagedKafkaEventSourceConfig = Fields<of::SelfManagedKafkaEventSourceConfig>;
    impl SelfManagedKafkaEventSourceConfig {
        /// `ConsumerGroupId`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        #[track_caller] pub fn consumer_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConsumerGroupId", value) }
        /// `ConsumptionMode`.
        #[track_caller] pub fn consumption_mode(self, value: impl IntoVal<ConsumptionMode>) -> Self { with(self, "ConsumptionMode", value) }
        /// `SchemaRegistryConfig`.
        #[track_caller] pub fn schema_registry_config(self, value: impl IntoVal<SchemaRegistryConfig>) -> Self { with(self, "SchemaRegistryConfig", value) }
    }

    /// `SourceAccessConfiguration`.
    pub type SourceAccessConfiguration = Fields<of::SourceAccessConfiguration>;
    impl SourceAccessConfiguration {
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SourceAccessConfigurationType>) -> Self { with(self, "Type", value) }
        /// `URI`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "URI", value) }
    }

    /// Words of `Type`.
    pub type SourceAccessConfigurationType = Word<fn(of::SourceAccessConfigurationType)>;
    impl SourceAccessConfigurationType {
        /// `BASIC_AUTH`
        pub const BasicAuth: Self = word("BASIC_AUTH");
        /// `VPC_SUBNET`
        pub const VpcSubnet: Self = word("VPC_SUBNET");
        /// `VPC_SECURITY_GROUP`
        pub const VpcSecurityGroup: Self = word("VPC_SECURITY_GROUP");
        /// `SASL_SCRAM_512_AUTH`
        pub const SaslScram512Auth: Self = word("SASL_SCRAM_512_AUTH");
        /// `SASL_SCRAM_256_AUTH`
        pub const SaslScram256Auth: Self = word("SASL_SCRAM_256_AUTH");
        /// `VIRTUAL_HOST`
        pub const VirtualHost: Self = word("VIRTUAL_HOST");
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        pub const ClientCertificateTlsAuth: Self = word("CLIENT_CERTIFICATE_TLS_AUTH");
        /// `SERVER_ROOT_CA_CERTIFICATE`
        pub const ServerRootCaCertificate: Self = word("SERVER_ROOT_CA_CERTIFICATE");
        /// `OAUTHBEARER_AUTH`
        pub const OauthbearerAuth: Self = word("OAUTHBEARER_AUTH");
        /// `OAUTHBEARER_SCOPE`
        pub const OauthbearerScope: Self = word("OAUTHBEARER_SCOPE");
        /// `OAUTHBEARER_AUDIENCE`
        pub const OauthbearerAudience: Self = word("OAUTHBEARER_AUDIENCE");
        /// `OAUTHBEARER_LOGICAL_CLUSTER`
        pub const OauthbearerLogicalCluster: Self = word("OAUTHBEARER_LOGICAL_CLUSTER");
        /// `OAUTHBEARER_IDENTITY_POOL`
        pub const OauthbearerIdentityPool: Self = word("OAUTHBEARER_IDENTITY_POOL");
        /// `IAM_AUTH`
        pub const IamAuth: Self = word("IAM_AUTH");
        /// `IAM_OAUTHBEARER_AUTH`
        pub const IamOauthbearerAuth: Self = word("IAM_OAUTHBEARER_AUTH");
    }
}

/// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
///
/// What `Ref` returns: `FunctionName`.
pub type CfnFunction = Handle<of::CfnFunction>;
impl cfn::ResourceType for of::CfnFunction { const TYPE: &'static str = "AWS::Lambda::Function"; type Tags = cfn::TagList; type Props = CfnFunctionProps; type Reference = Is<kinds::FunctionName>; }
impl CfnFunction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FunctionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SnapStartResponse`.
    #[inline] pub fn attr_snap_start_response(&self) -> Val<Json> { cfn::attribute(&self.0, "SnapStartResponse") }
    /// The attribute `SnapStartResponse.ApplyOn`: one of `PublishedVersions`, `None`.
    #[inline] pub fn attr_snap_start_response_apply_on(&self) -> Val<String> { cfn::attribute(&self.0, "SnapStartResponse.ApplyOn") }
    /// The attribute `SnapStartResponse.OptimizationStatus`: one of `On`, `Off`.
    #[inline] pub fn attr_snap_start_response_optimization_status(&self) -> Val<String> { cfn::attribute(&self.0, "SnapStartResponse.OptimizationStatus") }
}

/// Properties of [`CfnFunction`].
///
/// Mandatory: `Code`, `Role`.
///
/// A change replaces the resource: `FunctionName`, `PackageType`, `TenancyConfig`.
///
/// A change may replace the resource: `DurableConfig`.
pub type CfnFunctionProps = Fields<of::CfnFunction>;
impl CfnFunctionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(code: impl IntoVal<cfn_function::Code>, role: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Code", code), "Role", role) }
    /// `Architectures`: exactly 1 item, no item twice.
    #[track_caller] pub fn architectures(self, value: impl IntoVal<List<cfn_function::Architecture>>) -> Self { with(self, "Architectures", value) }
    /// `CapacityProviderConfig`.
    #[track_caller] pub fn capacity_provider_config(self, value: impl IntoVal<cfn_function::CapacityProviderConfig>) -> Self { with(self, "CapacityProviderConfig", value) }
    /// `Code`: mandatory.
    #[track_caller] pub fn code(self, value: impl IntoVal<cfn_function::Code>) -> Self { with(self, "Code", value) }
    /// `CodeSigningConfigArn`: at most 200 characters.
    #[track_caller] pub fn code_signing_config_arn(self, value: impl IntoVal<Is<kinds::CodeSigningConfigArn>>) -> Self { with(self, "CodeSigningConfigArn", value) }
    /// `DeadLetterConfig`.
    #[track_caller] pub fn dead_letter_config(self, value: impl IntoVal<cfn_function::DeadLetterConfig>) -> Self { with(self, "DeadLetterConfig", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DurableConfig`. Changing it may replace the resource.
    #[track_caller] pub fn durable_config(self, value: impl IntoVal<cfn_function::DurableConfig>) -> Self { with(self, "DurableConfig", value) }
    /// `Environment`.
    #[track_caller] pub fn environment(self, value: impl IntoVal<cfn_function::Environment>) -> Self { with(self, "Environment", value) }
    /// `EphemeralStorage`.
    #[track_caller] pub fn ephemeral_storage(self, value: impl IntoVal<cfn_function::EphemeralStorage>) -> Self { with(self, "EphemeralStorage", value) }
    /// `FileSystemConfigs`: at most 1 item.
    #[track_caller] pub fn file_system_configs(self, value: impl IntoVal<List<cfn_function::FileSystemConfig>>) -> Self { with(self, "FileSystemConfigs", value) }
    /// `FunctionName`: at least 1 character, matches `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionScalingConfig`.
    #[track_caller] pub fn function_scaling_config(self, value: impl IntoVal<cfn_function::FunctionScalingConfig>) -> Self { with(self, "FunctionScalingConfig", value) }
    /// `Handler`: at most 128 characters, matches `^[^\s]+$`.
    #[track_caller] pub fn handler(self, value: impl IntoVal<String>) -> Self { with(self, "Handler", value) }
    /// `ImageConfig`.
    #[track_caller] pub fn image_config(self, value: impl IntoVal<cfn_function::ImageConfig>) -> Self { with(self, "ImageConfig", value) }
    /// `KmsKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Layers`: at most 5 items, no item twice, each at least 1 character.
    #[track_caller] pub fn layers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Layers", value) }
    /// `LoggingConfig`.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_function::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `MemorySize`: 128 to 32768.
    #[track_caller] pub fn memory_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MemorySize", value) }
    /// `PackageType`. Changing it replaces the resource.
    #[track_caller] pub fn package_type(self, value: impl IntoVal<cfn_function::PackageType>) -> Self { with(self, "PackageType", value) }
    /// `PublishToLatestPublished`. Write-only.
    #[track_caller] pub fn publish_to_latest_published(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishToLatestPublished", value) }
    /// `RecursiveLoop`.
    #[track_caller] pub fn recursive_loop(self, value: impl IntoVal<cfn_function::RecursiveLoop>) -> Self { with(self, "RecursiveLoop", value) }
    /// `ReservedConcurrentExecutions`: at least 0.
    #[track_caller] pub fn reserved_concurrent_executions(self, value: impl IntoVal<i64>) -> Self { with(self, "ReservedConcurrentExecutions", value) }
    /// `Role`: mandatory, at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "Role", value) }
    /// `Runtime`.
    #[track_caller] pub fn runtime(self, value: impl IntoVal<cfn_function::Runtime>) -> Self { with(self, "Runtime", value) }
    /// `RuntimeManagementConfig`.
    #[track_caller] pub fn runtime_management_config(self, value: impl IntoVal<cfn_function::RuntimeManagementConfig>) -> Self { with(self, "RuntimeManagementConfig", value) }
    /// `SnapStart`. Write-only.
    #[track_caller] pub fn snap_start(self, value: impl IntoVal<cfn_function::SnapStart>) -> Self { with(self, "SnapStart", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_function::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TenancyConfig`. Changing it replaces the resource.
    #[track_caller] pub fn tenancy_config(self, value: impl IntoVal<cfn_function::TenancyConfig>) -> Self { with(self, "TenancyConfig", value) }
    /// `Timeout`: 1 to 5400.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
    /// `TracingConfig`.
    #[track_caller] pub fn tracing_config(self, value: impl IntoVal<cfn_function::TracingConfig>) -> Self { with(self, "TracingConfig", value) }
    /// `VpcConfig`.
    #[track_caller] pub fn vpc_config(self, value: impl IntoVal<cfn_function::VpcConfig>) -> Self { with(self, "VpcConfig", value) }
}

/// Types of [`CfnFunction`].
pub mod cfn_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Architecture, Tag};
    pub use super::cfn_event_source_mapping::{LoggingConfigSystemLogLevel};
    mod of { pub enum CapacityProviderConfig {} pub enum Code {} impl ias_core::Optional for Code {} pub enum CodeS3ObjectStorageMode {} pub enum DeadLetterConfig {} impl ias_core::Optional for DeadLetterConfig {} pub enum DurableConfig {} pub enum Environment {} impl ias_core::Optional for Environment {} pub enum EphemeralStorage {} pub enum FileSystemConfig {} pub enum FunctionScalingConfig {} impl ias_core::Optional for FunctionScalingConfig {} pub enum ImageConfig {} impl ias_core::Optional for ImageConfig {} pub enum LambdaManagedInstancesCapacityProviderConfig {} pub enum LoggingConfig {} impl ias_core::Optional for LoggingConfig {} pub enum LoggingConfigApplicationLogLevel {} pub enum LoggingConfigLogFormat {} pub enum PackageType {} pub enum RecursiveLoop {} pub enum Runtime {} pub enum RuntimeManagementConfig {} pub enum RuntimeManagementConfigUpdateRuntimeOn {} pub enum S3FilesConfig {} impl ias_core::Optional for S3FilesConfig {} pub enum S3FilesConfigDirectS3Read {} pub enum SnapStart {} pub enum SnapStartApplyOn {} pub enum TenancyConfig {} pub enum TenancyConfigTenantIsolationMode {} pub enum TracingConfig {} impl ias_core::Optional for TracingConfig {} pub enum TracingConfigMode {} pub enum VpcConfig {} impl ias_core::Optional for VpcConfig {} }

    /// `CapacityProviderConfig`.
    pub type CapacityProviderConfig = Fields<of::CapacityProviderConfig>;
    impl CapacityProviderConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_managed_instances_capacity_provider_config: impl IntoVal<LambdaManagedInstancesCapacityProviderConfig>) -> Self { with(empty(), "LambdaManagedInstancesCapacityProviderConfig", lambda_managed_instances_capacity_provider_config) }
        /// `LambdaManagedInstancesCapacityProviderConfig`: mandatory.
        #[track_caller] pub fn lambda_managed_instances_capacity_provider_config(self, value: impl IntoVal<LambdaManagedInstancesCapacityProviderConfig>) -> Self { with(self, "LambdaManagedInstancesCapacityProviderConfig", value) }
    }

    /// `Code`.
    pub type Code = Fields<of::Code>;
    impl Code {
        /// `ImageUri`. Write-only.
        #[track_caller] pub fn image_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ImageUri", value) }
        /// `S3Bucket`: 3 to 63 characters, matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Write-only.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: 1 to 1024 characters. Write-only.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
        /// `S3ObjectStorageMode`. Write-only.
        #[track_caller] pub fn s3_object_storage_mode(self, value: impl IntoVal<CodeS3ObjectStorageMode>) -> Self { with(self, "S3ObjectStorageMode", value) }
        /// `S3ObjectVersion`: 1 to 1024 characters. Write-only.
        #[track_caller] pub fn s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectVersion", value) }
        /// `SourceKMSKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Write-only.
        #[track_caller] pub fn source_kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceKMSKeyArn", value) }
        /// `ZipFile`. Write-only.
        #[track_caller] pub fn zip_file(self, value: impl IntoVal<String>) -> Self { with(self, "ZipFile", value) }
    }

    /// Words of `S3ObjectStorageMode`.
    pub type CodeS3ObjectStorageMode = Word<fn(of::CodeS3ObjectStorageMode)>;
    impl CodeS3ObjectStorageMode {
        /// `COPY`
        pub const Copy: Self = word("COPY");
        /// `REFERENCE`
        pub const Reference: Self = word("REFERENCE");
    }

    /// `DeadLetterConfig`.
    pub type DeadLetterConfig = Fields<of::DeadLetterConfig>;
    impl DeadLetterConfig {
        /// `TargetArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    }

    /// `DurableConfig`.
    pub type DurableConfig = Fields<of::DurableConfig>;
    impl DurableConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_timeout: impl IntoVal<i64>) -> Self { with(empty(), "ExecutionTimeout", execution_timeout) }
        /// `ExecutionTimeout`: mandatory, 1 to 31622400.
        #[track_caller] pub fn execution_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecutionTimeout", value) }
        /// `KMSKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KMSKeyArn", value) }
        /// `RetentionPeriodInDays`: 1 to 90, default `14`.
        #[track_caller] pub fn retention_period_in_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RetentionPeriodInDays", value) }
    }

    /// `Environment`.
    pub type Environment = Fields<of::Environment>;
    impl Environment {
        /// `Variables`.
        #[track_caller] pub fn variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Variables", value) }
    }

    /// `EphemeralStorage`.
    pub type EphemeralStorage = Fields<of::EphemeralStorage>;
    impl EphemeralStorage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(size: impl IntoVal<i64>) -> Self { with(empty(), "Size", size) }
        /// `Size`: mandatory, 512 to 32768.
        #[track_caller] pub fn size(self, value: impl IntoVal<i64>) -> Self { with(self, "Size", value) }
    }

    /// `FileSystemConfig`.
    pub type FileSystemConfig = Fields<of::FileSystemConfig>;
    impl FileSystemConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>, local_mount_path: impl IntoVal<String>) -> Self { with(with(empty(), "Arn", arn), "LocalMountPath", local_mount_path) }
        /// `Arn`: mandatory, at most 200 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `LocalMountPath`: mandatory, at most 160 characters, matches `^/mnt/[a-zA-Z0-9-_.]+$`.
        #[track_caller] pub fn local_mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "LocalMountPath", value) }
        /// `S3FilesConfig`.
        #[track_caller] pub fn s3_files_config(self, value: impl IntoVal<S3FilesConfig>) -> Self { with(self, "S3FilesConfig", value) }
    }

    /// `FunctionScalingConfig`.
    pub type FunctionScalingConfig = Fields<of::FunctionScalingConfig>;
    impl FunctionScalingConfig {
        /// `MaxExecutionEnvironments`: 0 to 15000.
        #[track_caller] pub fn max_execution_environments(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxExecutionEnvironments", value) }
        /// `MinExecutionEnvironments`: 0 to 15000.
        #[track_caller] pub fn min_execution_environments(self, value: impl IntoVal<i64>) -> Self { with(self, "MinExecutionEnvironments", value) }
    }

    /// `ImageConfig`.
    pub type ImageConfig = Fields<of::ImageConfig>;
    impl ImageConfig {
        /// `Command`: at most 1500 items, no item twice.
        #[track_caller] pub fn command(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Command", value) }
        /// `EntryPoint`: at most 1500 items, no item twice.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntryPoint", value) }
        /// `WorkingDirectory`: at most 1000 characters.
        #[track_caller] pub fn working_directory(self, value: impl IntoVal<String>) -> Self { with(self, "WorkingDirectory", value) }
    }

    /// `LambdaManagedInstancesCapacityProviderConfig`.
    pub type LambdaManagedInstancesCapacityProviderConfig = Fields<of::LambdaManagedInstancesCapacityProviderConfig>;
    impl LambdaManagedInstancesCapacityProviderConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider_arn: impl IntoVal<String>) -> Self { with(empty(), "CapacityProviderArn", capacity_provider_arn) }
        /// `CapacityProviderArn`: mandatory, 1 to 140 characters.
        #[track_caller] pub fn capacity_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProviderArn", value) }
        /// `ExecutionEnvironmentMemoryGiBPerVCpu`: 2 to 8.
        #[track_caller] pub fn execution_environment_memory_gi_b_per_v_cpu(self, value: impl IntoVal<f64>) -> Self { with(self, "ExecutionEnvironmentMemoryGiBPerVCpu", value) }
        /// `PerExecutionEnvironmentMaxConcurrency`: 1 to 1600.
        #[track_caller] pub fn per_execution_environment_max_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "PerExecutionEnvironmentMaxConcurrency", value) }
    }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// `ApplicationLogLevel`.
        #[track_caller] pub fn application_log_level(self, value: impl IntoVal<LoggingConfigApplicationLogLevel>) -> Self { with(self, "ApplicationLogLevel", value) }
        /// `LogFormat`.
        #[track_caller] pub fn log_format(self, value: impl IntoVal<LoggingConfigLogFormat>) -> Self { with(self, "LogFormat", value) }
        /// `LogGroup`: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroup", value) }
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<LoggingConfigSystemLogLevel>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// Words of `ApplicationLogLevel`.
    pub type LoggingConfigApplicationLogLevel = Word<fn(of::LoggingConfigApplicationLogLevel)>;
    impl LoggingConfigApplicationLogLevel {
        /// `TRACE`
        pub const Trace: Self = word("TRACE");
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
        /// `INFO`
        pub const Info: Self = word("INFO");
        /// `WARN`
        pub const Warn: Self = word("WARN");
        /// `ERROR`
        pub const Error: Self = word("ERROR");
        /// `FATAL`
        pub const Fatal: Self = word("FATAL");
    }

    /// Words of `LogFormat`.
    pub type LoggingConfigLogFormat = Word<fn(of::LoggingConfigLogFormat)>;
    impl LoggingConfigLogFormat {
        /// `Text`
        pub const Text: Self = word("Text");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }

    /// Words of `PackageType`.
    pub type PackageType = Word<fn(of::PackageType)>;
    impl PackageType {
        /// `Image`
        pub const Image: Self = word("Image");
        /// `Zip`
        pub const Zip: Self = word("Zip");
    }

    /// Words of `RecursiveLoop`.
    pub type RecursiveLoop = Word<fn(of::RecursiveLoop)>;
    impl RecursiveLoop {
        /// `Allow`
        pub const Allow: Self = word("Allow");
        /// `Terminate`
        pub const Terminate: Self = word("Terminate");
    }

    /// Words of `Runtime`.
    pub type Runtime = Word<fn(of::Runtime)>;
    impl Runtime {
        /// `dotnet10`
        pub const Dotnet10: Self = word("dotnet10");
        /// `dotnet6`
        pub const Dotnet6: Self = word("dotnet6");
        /// `dotnet8`
        pub const Dotnet8: Self = word("dotnet8");
        /// `dotnetcore1.0`
        pub const Dotnetcore1_0: Self = word("dotnetcore1.0");
        /// `dotnetcore2.0`
        pub const Dotnetcore2_0: Self = word("dotnetcore2.0");
        /// `dotnetcore2.1`
        pub const Dotnetcore2_1: Self = word("dotnetcore2.1");
        /// `dotnetcore3.1`
        pub const Dotnetcore3_1: Self = word("dotnetcore3.1");
        /// `go1.x`
        pub const Go1X: Self = word("go1.x");
        /// `java11`
        pub const Java11: Self = word("java11");
        /// `java11.al2023`
        pub const Java11Al2023: Self = word("java11.al2023");
        /// `java17`
        pub const Java17: Self = word("java17");
        /// `java17.al2023`
        pub const Java17Al2023: Self = word("java17.al2023");
        /// `java21`
        pub const Java21: Self = word("java21");
        /// `java25`
        pub const Java25: Self = word("java25");
        /// `java8`
        pub const Java8: Self = word("java8");
        /// `java8.al2`
        pub const Java8Al2: Self = word("java8.al2");
        /// `java8.al2023`
        pub const Java8Al2023: Self = word("java8.al2023");
        /// `nodejs`
        pub const Nodejs: Self = word("nodejs");
        /// `nodejs10.x`
        pub const Nodejs10X: Self = word("nodejs10.x");
        /// `nodejs12.x`
        pub const Nodejs12X: Self = word("nodejs12.x");
        /// `nodejs14.x`
        pub const Nodejs14X: Self = word("nodejs14.x");
        /// `nodejs16.x`
        pub const Nodejs16X: Self = word("nodejs16.x");
        /// `nodejs18.x`
        pub const Nodejs18X: Self = word("nodejs18.x");
        /// `nodejs20.x`
        pub const Nodejs20X: Self = word("nodejs20.x");
        /// `nodejs22.x`
        pub const Nodejs22X: Self = word("nodejs22.x");
        /// `nodejs24.x`
        pub const Nodejs24X: Self = word("nodejs24.x");
        /// `nodejs26.x`
        pub const Nodejs26X: Self = word("nodejs26.x");
        /// `nodejs4.3`
        pub const Nodejs4_3: Self = word("nodejs4.3");
        /// `nodejs4.3-edge`
        pub const Nodejs4_3Edge: Self = word("nodejs4.3-edge");
        /// `nodejs6.10`
        pub const Nodejs6_10: Self = word("nodejs6.10");
        /// `nodejs8.10`
        pub const Nodejs8_10: Self = word("nodejs8.10");
        /// `provided`
        pub const Provided: Self = word("provided");
        /// `provided.al2`
        pub const ProvidedAl2: Self = word("provided.al2");
        /// `provided.al2023`
        pub const ProvidedAl2023: Self = word("provided.al2023");
        /// `python2.7`
        pub const Python2_7: Self = word("python2.7");
        /// `python3.10`
        pub const Python3_10: Self = word("python3.10");
        /// `python3.11`
        pub const Python3_11: Self = word("python3.11");
        /// `python3.12`
        pub const Python3_12: Self = word("python3.12");
        /// `python3.13`
        pub const Python3_13: Self = word("python3.13");
        /// `python3.14`
        pub const Python3_14: Self = word("python3.14");
        /// `python3.15`
        pub const Python3_15: Self = word("python3.15");
        /// `python3.6`
        pub const Python3_6: Self = word("python3.6");
        /// `python3.7`
        pub const Python3_7: Self = word("python3.7");
        /// `python3.8`
        pub const Python3_8: Self = word("python3.8");
        /// `python3.9`
        pub const Python3_9: Self = word("python3.9");
        /// `ruby2.5`
        pub const Ruby2_5: Self = word("ruby2.5");
        /// `ruby2.7`
        pub const Ruby2_7: Self = word("ruby2.7");
        /// `ruby3.2`
        pub const Ruby3_2: Self = word("ruby3.2");
        /// `ruby3.3`
        pub const Ruby3_3: Self = word("ruby3.3");
        /// `ruby3.4`
        pub const Ruby3_4: Self = word("ruby3.4");
        /// `ruby4.0`
        pub const Ruby4_0: Self = word("ruby4.0");
    }

    /// `RuntimeManagementConfig`.
    pub type RuntimeManagementConfig = Fields<of::RuntimeManagementConfig>;
    impl RuntimeManagementConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(update_runtime_on: impl IntoVal<RuntimeManagementConfigUpdateRuntimeOn>) -> Self { with(empty(), "UpdateRuntimeOn", update_runtime_on) }
        /// `RuntimeVersionArn`.
        #[track_caller] pub fn runtime_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuntimeVersionArn", value) }
        /// `UpdateRuntimeOn`: mandatory.
        #[track_caller] pub fn update_runtime_on(self, value: impl IntoVal<RuntimeManagementConfigUpdateRuntimeOn>) -> Self { with(self, "UpdateRuntimeOn", value) }
    }

    /// Words of `UpdateRuntimeOn`.
    pub type RuntimeManagementConfigUpdateRuntimeOn = Word<fn(of::RuntimeManagementConfigUpdateRuntimeOn)>;
    impl RuntimeManagementConfigUpdateRuntimeOn {
        /// `Auto`
        pub const Auto: Self = word("Auto");
        /// `FunctionUpdate`
        pub const FunctionUpdate: Self = word("FunctionUpdate");
        /// `Manual`
        pub const Manual: Self = word("Manual");
    }

    /// `S3FilesConfig`.
    pub type S3FilesConfig = Fields<of::S3FilesConfig>;
    impl S3FilesConfig {
        /// `DirectS3Read`.
        #[track_caller] pub fn direct_s3_read(self, value: impl IntoVal<S3FilesConfigDirectS3Read>) -> Self { with(self, "DirectS3Read", value) }
    }

    /// Words of `DirectS3Read`.
    pub type S3FilesConfigDirectS3Read = Word<fn(of::S3FilesConfigDirectS3Read)>;
    impl S3FilesConfigDirectS3Read {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `AUTO`
        pub const Auto: Self = word("AUTO");
    }

    /// `SnapStart`.
    pub type SnapStart = Fields<of::SnapStart>;
    impl SnapStart {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(apply_on: impl IntoVal<SnapStartApplyOn>) -> Self { with(empty(), "ApplyOn", apply_on) }
        /// `ApplyOn`: mandatory. Write-only.
        #[track_caller] pub fn apply_on(self, value: impl IntoVal<SnapStartApplyOn>) -> Self { with(self, "ApplyOn", value) }
    }

    /// Words of `ApplyOn`.
    pub type SnapStartApplyOn = Word<fn(of::SnapStartApplyOn)>;
    impl SnapStartApplyOn {
        /// `PublishedVersions`
        pub const PublishedVersions: Self = word("PublishedVersions");
        /// `None`
        pub const None: Self = word("None");
    }

    /// `TenancyConfig`.
    pub type TenancyConfig = Fields<of::TenancyConfig>;
    impl TenancyConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tenant_isolation_mode: impl IntoVal<TenancyConfigTenantIsolationMode>) -> Self { with(empty(), "TenantIsolationMode", tenant_isolation_mode) }
        /// `TenantIsolationMode`: mandatory.
        #[track_caller] pub fn tenant_isolation_mode(self, value: impl IntoVal<TenancyConfigTenantIsolationMode>) -> Self { with(self, "TenantIsolationMode", value) }
    }

    /// Words of `TenantIsolationMode`.
    pub type TenancyConfigTenantIsolationMode = Word<fn(of::TenancyConfigTenantIsolationMode)>;
    impl TenancyConfigTenantIsolationMode {
        /// `PER_TENANT`
        pub const PerTenant: Self = word("PER_TENANT");
    }

    /// `TracingConfig`.
    pub type TracingConfig = Fields<of::TracingConfig>;
    impl TracingConfig {
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<TracingConfigMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `Mode`.
    pub type TracingConfigMode = Word<fn(of::TracingConfigMode)>;
    impl TracingConfigMode {
        /// `Active`
        pub const Active: Self = word("Active");
        /// `PassThrough`
        pub const PassThrough: Self = word("PassThrough");
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// `Ipv6AllowedForDualStack`.
        #[track_caller] pub fn ipv6_allowed_for_dual_stack(self, value: impl IntoVal<bool>) -> Self { with(self, "Ipv6AllowedForDualStack", value) }
        /// `SecurityGroupIds`: at most 5 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: at most 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "SubnetIds", value) }
    }
}

/// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
///
/// What `Ref` returns: `LayerVersionArn`.
pub type CfnLayerVersion = Handle<of::CfnLayerVersion>;
impl cfn::ResourceType for of::CfnLayerVersion { const TYPE: &'static str = "AWS::Lambda::LayerVersion"; type Tags = cfn::NoTags; type Props = CfnLayerVersionProps; type Reference = Is<kinds::LayerVersionArn>; }
impl CfnLayerVersion {
    /// The attribute `LayerVersionArn`.
    #[inline] pub fn attr_layer_version_arn(&self) -> Val<Is<kinds::LayerVersionArn>> { cfn::attribute(&self.0, "LayerVersionArn") }
}

/// Properties of [`CfnLayerVersion`].
///
/// Mandatory: `Content`.
///
/// A change replaces the resource: `CompatibleArchitectures`, `CompatibleRuntimes`, `Content`, `Description`, `LayerName`, `LicenseInfo`.
pub type CfnLayerVersionProps = Fields<of::CfnLayerVersion>;
impl CfnLayerVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(content: impl IntoVal<cfn_layer_version::Content>) -> Self { with(empty(), "Content", content) }
    /// `CompatibleArchitectures`: at most 2 items. Changing it replaces the resource.
    #[track_caller] pub fn compatible_architectures(self, value: impl IntoVal<List<cfn_layer_version::CompatibleArchitecture>>) -> Self { with(self, "CompatibleArchitectures", value) }
    /// `CompatibleRuntimes`: at most 15 items. Changing it replaces the resource.
    #[track_caller] pub fn compatible_runtimes(self, value: impl IntoVal<List<cfn_layer_version::CompatibleRuntime>>) -> Self { with(self, "CompatibleRuntimes", value) }
    /// `Content`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_layer_version::Content>) -> Self { with(self, "Content", value) }
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LayerName`: 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn layer_name(self, value: impl IntoVal<String>) -> Self { with(self, "LayerName", value) }
    /// `LicenseInfo`: at most 512 characters. Changing it replaces the resource.
    #[track_caller] pub fn license_info(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseInfo", value) }
}

/// Types of [`CfnLayerVersion`].
pub mod cfn_layer_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CompatibleArchitecture {} pub enum CompatibleRuntime {} pub enum Content {} pub enum ContentS3ObjectStorageMode {} }

    /// Words of `CompatibleArchitecture`.
    pub type CompatibleArchitecture = Word<fn(of::CompatibleArchitecture)>;
    impl CompatibleArchitecture {
        /// `arm64`
        pub const Arm64: Self = word("arm64");
        /// `x86_64`
        pub const X86_64: Self = word("x86_64");
    }

    /// Words of `CompatibleRuntime`.
    pub type CompatibleRuntime = Word<fn(of::CompatibleRuntime)>;
    impl CompatibleRuntime {
        /// `dotnet10`
        pub const Dotnet10: Self = word("dotnet10");
        /// `dotnet6`
        pub const Dotnet6: Self = word("dotnet6");
        /// `dotnet8`
        pub const Dotnet8: Self = word("dotnet8");
        /// `dotnetcore1.0`
        pub const Dotnetcore1_0: Self = word("dotnetcore1.0");
        /// `dotnetcore2.0`
        pub const Dotnetcore2_0: Self = word("dotnetcore2.0");
        /// `dotnetcore2.1`
        pub const Dotnetcore2_1: Self = word("dotnetcore2.1");
        /// `dotnetcore3.1`
        pub const Dotnetcore3_1: Self = word("dotnetcore3.1");
        /// `go1.x`
        pub const Go1X: Self = word("go1.x");
        /// `java11`
        pub const Java11: Self = word("java11");
        /// `java11.al2023`
        pub const Java11Al2023: Self = word("java11.al2023");
        /// `java17`
        pub const Java17: Self = word("java17");
        /// `java17.al2023`
        pub const Java17Al2023: Self = word("java17.al2023");
        /// `java21`
        pub const Java21: Self = word("java21");
        /// `java25`
        pub const Java25: Self = word("java25");
        /// `java8`
        pub const Java8: Self = word("java8");
        /// `java8.al2`
        pub const Java8Al2: Self = word("java8.al2");
        /// `java8.al2023`
        pub const Java8Al2023: Self = word("java8.al2023");
        /// `nodejs`
        pub const Nodejs: Self = word("nodejs");
        /// `nodejs10.x`
        pub const Nodejs10X: Self = word("nodejs10.x");
        /// `nodejs12.x`
        pub const Nodejs12X: Self = word("nodejs12.x");
        /// `nodejs14.x`
        pub const Nodejs14X: Self = word("nodejs14.x");
        /// `nodejs16.x`
        pub const Nodejs16X: Self = word("nodejs16.x");
        /// `nodejs18.x`
        pub const Nodejs18X: Self = word("nodejs18.x");
        /// `nodejs20.x`
        pub const Nodejs20X: Self = word("nodejs20.x");
        /// `nodejs22.x`
        pub const Nodejs22X: Self = word("nodejs22.x");
        /// `nodejs24.x`
        pub const Nodejs24X: Self = word("nodejs24.x");
        /// `nodejs26.x`
        pub const Nodejs26X: Self = word("nodejs26.x");
        /// `nodejs4.3`
        pub const Nodejs4_3: Self = word("nodejs4.3");
        /// `nodejs4.3-edge`
        pub const Nodejs4_3Edge: Self = word("nodejs4.3-edge");
        /// `nodejs6.10`
        pub const Nodejs6_10: Self = word("nodejs6.10");
        /// `nodejs8.10`
        pub const Nodejs8_10: Self = word("nodejs8.10");
        /// `provided`
        pub const Provided: Self = word("provided");
        /// `provided.al2`
        pub const ProvidedAl2: Self = word("provided.al2");
        /// `provided.al2023`
        pub const ProvidedAl2023: Self = word("provided.al2023");
        /// `python2.7`
        pub const Python2_7: Self = word("python2.7");
        /// `python3.10`
        pub const Python3_10: Self = word("python3.10");
        /// `python3.11`
        pub const Python3_11: Self = word("python3.11");
        /// `python3.12`
        pub const Python3_12: Self = word("python3.12");
        /// `python3.13`
        pub const Python3_13: Self = word("python3.13");
        /// `python3.14`
        pub const Python3_14: Self = word("python3.14");
        /// `python3.15`
        pub const Python3_15: Self = word("python3.15");
        /// `python3.6`
        pub const Python3_6: Self = word("python3.6");
        /// `python3.7`
        pub const Python3_7: Self = word("python3.7");
        /// `python3.8`
        pub const Python3_8: Self = word("python3.8");
        /// `python3.9`
        pub const Python3_9: Self = word("python3.9");
        /// `ruby2.5`
        pub const Ruby2_5: Self = word("ruby2.5");
        /// `ruby2.7`
        pub const Ruby2_7: Self = word("ruby2.7");
        /// `ruby3.2`
        pub const Ruby3_2: Self = word("ruby3.2");
        /// `ruby3.3`
        pub const Ruby3_3: Self = word("ruby3.3");
        /// `ruby3.4`
        pub const Ruby3_4: Self = word("ruby3.4");
        /// `ruby4.0`
        pub const Ruby4_0: Self = word("ruby4.0");
    }

    /// `Content`.
    pub type Content = Fields<of::Content>;
    impl Content {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_key: impl IntoVal<String>) -> Self { with(with(empty(), "S3Bucket", s3_bucket), "S3Key", s3_key) }
        /// `S3Bucket`: mandatory, 3 to 63 characters, matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
        /// `S3ObjectStorageMode`.
        #[track_caller] pub fn s3_object_storage_mode(self, value: impl IntoVal<ContentS3ObjectStorageMode>) -> Self { with(self, "S3ObjectStorageMode", value) }
        /// `S3ObjectVersion`: 1 to 1024 characters.
        #[track_caller] pub fn s3_object_version(self, value: impl IntoVal<String>) -> Self { with(self, "S3ObjectVersion", value) }
    }

    /// Words of `S3ObjectStorageMode`.
    pub type ContentS3ObjectStorageMode = Word<fn(of::ContentS3ObjectStorageMode)>;
    impl ContentS3ObjectStorageMode {
        /// `COPY`
        pub const Copy: Self = word("COPY");
        /// `REFERENCE`
        pub const Reference: Self = word("REFERENCE");
    }
}

/// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
///
/// What `Ref` returns: `Id`.
pub type CfnLayerVersionPermission = Handle<of::CfnLayerVersionPermission>;
impl cfn::ResourceType for of::CfnLayerVersionPermission { const TYPE: &'static str = "AWS::Lambda::LayerVersionPermission"; type Tags = cfn::NoTags; type Props = CfnLayerVersionPermissionProps; type Reference = String; }
impl CfnLayerVersionPermission {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLayerVersionPermission`].
///
/// Mandatory: `LayerVersionArn`, `Action`, `Principal`.
///
/// A change replaces the resource: `Action`, `LayerVersionArn`, `OrganizationId`, `Principal`.
pub type CfnLayerVersionPermissionProps = Fields<of::CfnLayerVersionPermission>;
/// What [`CfnLayerVersionPermissionProps`] cannot do without.
pub struct CfnLayerVersionPermissionPropsRequired<A, B, C> {
    /// `LayerVersionArn`. Changing it replaces the resource.
    pub layer_version_arn: A,
    /// `Action`: at most 22 characters, matches `^lambda:GetLayerVersion$`. Changing it replaces the resource.
    pub action: B,
    /// `Principal`: at most 10000 characters, matches `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Changing it replaces the resource.
    pub principal: C,
}
impl CfnLayerVersionPermissionProps {
    /// Takes what is mandatory, by name: [`CfnLayerVersionPermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::LayerVersionArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLayerVersionPermissionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "LayerVersionArn", required.layer_version_arn), "Action", required.action), "Principal", required.principal) }
    /// `Action`: mandatory, at most 22 characters, matches `^lambda:GetLayerVersion$`. Changing it replaces the resource.
    #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
    /// `LayerVersionArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn layer_version_arn(self, value: impl IntoVal<Is<kinds::LayerVersionArn>>) -> Self { with(self, "LayerVersionArn", value) }
    /// `OrganizationId`: at most 34 characters, matches `^o-[a-z0-9]{10,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn organization_id(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationId", value) }
    /// `Principal`: mandatory, at most 10000 characters, matches `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
}

/// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
///
/// What `Ref` returns: `ImageArn`.
pub type CfnMicrovmImage = Handle<of::CfnMicrovmImage>;
impl cfn::ResourceType for of::CfnMicrovmImage { const TYPE: &'static str = "AWS::Lambda::MicrovmImage"; type Tags = cfn::TagList; type Props = CfnMicrovmImageProps; type Reference = Is<kinds::MicrovmImageArn>; }
impl CfnMicrovmImage {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ImageArn`.
    #[inline] pub fn attr_image_arn(&self) -> Val<Is<kinds::MicrovmImageArn>> { cfn::attribute(&self.0, "ImageArn") }
    /// The attribute `LatestActiveImageVersion`.
    #[inline] pub fn attr_latest_active_image_version(&self) -> Val<String> { cfn::attribute(&self.0, "LatestActiveImageVersion") }
    /// The attribute `LatestFailedImageVersion`.
    #[inline] pub fn attr_latest_failed_image_version(&self) -> Val<String> { cfn::attribute(&self.0, "LatestFailedImageVersion") }
    /// The attribute `State`: one of `CREATING`, `CREATED`, `CREATE_FAILED`, `UPDATING`, `UPDATED`, `UPDATE_FAILED`, `DELETING`, `DELETE_FAILED`, `DELETED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnMicrovmImage`].
///
/// Mandatory: `Name`, `BaseImageArn`, `BaseImageVersion`, `BuildRoleArn`, `Description`, `CodeArtifact`, `Logging`, `EgressNetworkConnectors`, `CpuConfigurations`, `Resources`, `AdditionalOsCapabilities`, `Hooks`, `EnvironmentVariables`.
///
/// A change replaces the resource: `Name`.
pub type CfnMicrovmImageProps = Fields<of::CfnMicrovmImage>;
/// What [`CfnMicrovmImageProps`] cannot do without.
pub struct CfnMicrovmImagePropsRequired<A, B, C, D, E, F, G, H, I, J, K, L, M> {
    /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    pub name: A,
    /// `BaseImageArn`: 1 to 2048 characters, matches `^[^\s]+$`. Write-only.
    pub base_image_arn: B,
    /// `BaseImageVersion`: 1 to 2048 characters, matches `^[^\s]+$`. Write-only.
    pub base_image_version: C,
    /// `BuildRoleArn`: matches `^arn:aws[a-zA-Z-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Write-only.
    pub build_role_arn: D,
    /// `Description`. Write-only.
    pub description: E,
    /// `CodeArtifact`. Write-only.
    pub code_artifact: F,
    /// `Logging`. Write-only.
    pub logging: G,
    /// `EgressNetworkConnectors`: at most 10 items, no item twice. Write-only.
    pub egress_network_connectors: H,
    /// `CpuConfigurations`: no item twice. Write-only.
    pub cpu_configurations: I,
    /// `Resources`: at most 1 item, no item twice. Write-only.
    pub resources: J,
    /// `AdditionalOsCapabilities`: no item twice. Write-only.
    pub additional_os_capabilities: K,
    /// `Hooks`. Write-only.
    pub hooks: L,
    /// `EnvironmentVariables`: at most 50 items, no item twice. Write-only.
    pub environment_variables: M,
}
impl CfnMicrovmImageProps {
    /// Takes what is mandatory, by name: [`CfnMicrovmImagePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<String>, F: IntoVal<cfn_microvm_image::CodeArtifact>, G: IntoVal<cfn_microvm_image::Logging>, H: IntoVal<List<String>>, I: IntoVal<List<cfn_microvm_image::CpuConfiguration>>, J: IntoVal<List<cfn_microvm_image::Resources>>, K: IntoVal<List<cfn_microvm_image::AdditionalOsCapability>>, L: IntoVal<cfn_microvm_image::Hooks>, M: IntoVal<List<cfn_microvm_image::EnvironmentVariable>>>(required: CfnMicrovmImagePropsRequired<A, B, C, D, E, F, G, H, I, J, K, L, M>) -> Self { with(with(with(with(with(with(with(with(with(with(with(with(with(empty(), "Name", required.name), "BaseImageArn", required.base_image_arn), "BaseImageVersion", required.base_image_version), "BuildRoleArn", required.build_role_arn), "Description", required.description), "CodeArtifact", required.code_artifact), "Logging", required.logging), "EgressNetworkConnectors", required.egress_network_connectors), "CpuConfigurations", required.cpu_configurations), "Resources", required.resources), "AdditionalOsCapabilities", required.additional_os_capabilities), "Hooks", required.hooks), "EnvironmentVariables", required.environment_variables) }
    /// `AdditionalOsCapabilities`: mandatory, no item twice. Write-only.
    #[track_caller] pub fn additional_os_capabilities(self, value: impl IntoVal<List<cfn_microvm_image::AdditionalOsCapability>>) -> Self { with(self, "AdditionalOsCapabilities", value) }
    /// `BaseImageArn`: mandatory, 1 to 2048 characters, matches `^[^\s]+$`. Write-only.
    #[track_caller] pub fn base_image_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BaseImageArn", value) }
    /// `BaseImageVersion`: mandatory, 1 to 2048 characters, matches `^[^\s]+$`. Write-only.
    #[track_caller] pub fn base_image_version(self, value: impl IntoVal<String>) -> Self { with(self, "BaseImageVersion", value) }
    /// `BuildRoleArn`: mandatory, matches `^arn:aws[a-zA-Z-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Write-only.
    #[track_caller] pub fn build_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "BuildRoleArn", value) }
    /// `CodeArtifact`: mandatory. Write-only.
    #[track_caller] pub fn code_artifact(self, value: impl IntoVal<cfn_microvm_image::CodeArtifact>) -> Self { with(self, "CodeArtifact", value) }
    /// `CpuConfigurations`: mandatory, no item twice. Write-only.
    #[track_caller] pub fn cpu_configurations(self, value: impl IntoVal<List<cfn_microvm_image::CpuConfiguration>>) -> Self { with(self, "CpuConfigurations", value) }
    /// `Description`: mandatory. Write-only.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EgressNetworkConnectors`: mandatory, at most 10 items, no item twice. Write-only.
    #[track_caller] pub fn egress_network_connectors(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EgressNetworkConnectors", value) }
    /// `EnvironmentVariables`: mandatory, at most 50 items, no item twice. Write-only.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<List<cfn_microvm_image::EnvironmentVariable>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `Hooks`: mandatory. Write-only.
    #[track_caller] pub fn hooks(self, value: impl IntoVal<cfn_microvm_image::Hooks>) -> Self { with(self, "Hooks", value) }
    /// `Logging`: mandatory. Write-only.
    #[track_caller] pub fn logging(self, value: impl IntoVal<cfn_microvm_image::Logging>) -> Self { with(self, "Logging", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Resources`: mandatory, at most 1 item, no item twice. Write-only.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<cfn_microvm_image::Resources>>) -> Self { with(self, "Resources", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_microvm_image::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMicrovmImage`].
pub mod cfn_microvm_image {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    mod of { pub enum AdditionalOsCapability {} pub enum CloudWatchLogging {} impl ias_core::Optional for CloudWatchLogging {} pub enum CodeArtifact {} pub enum CpuConfiguration {} pub enum CpuConfigurationArchitecture {} pub enum EnvironmentVariable {} pub enum HookState {} pub enum Hooks {} impl ias_core::Optional for Hooks {} pub enum Logging {} impl ias_core::Optional for Logging {} pub enum MicrovmHooks {} impl ias_core::Optional for MicrovmHooks {} pub enum MicrovmImageHooks {} impl ias_core::Optional for MicrovmImageHooks {} pub enum Resources {} }

    /// Words of `AdditionalOsCapability`.
    pub type AdditionalOsCapability = Word<fn(of::AdditionalOsCapability)>;
    impl AdditionalOsCapability {
        /// `ALL`
        pub const All: Self = word("ALL");
    }

    /// `CloudWatchLogging`.
    pub type CloudWatchLogging = Fields<of::CloudWatchLogging>;
    impl CloudWatchLogging {
        /// `LogGroup`: 1 to 512 characters, matches `^[a-zA-Z0-9_\-/.#]+$`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `LogStream`: 1 to 512 characters, matches `^[^:*]*$`.
        #[track_caller] pub fn log_stream(self, value: impl IntoVal<String>) -> Self { with(self, "LogStream", value) }
    }

    /// `CodeArtifact`.
    pub type CodeArtifact = Fields<of::CodeArtifact>;
    impl CodeArtifact {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uri: impl IntoVal<String>) -> Self { with(empty(), "Uri", uri) }
        /// `Uri`: mandatory, 1 to 2048 characters, matches `^[^\s]+$`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `CpuConfiguration`.
    pub type CpuConfiguration = Fields<of::CpuConfiguration>;
    impl CpuConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(architecture: impl IntoVal<CpuConfigurationArchitecture>) -> Self { with(empty(), "Architecture", architecture) }
        /// `Architecture`: mandatory.
        #[track_caller] pub fn architecture(self, value: impl IntoVal<CpuConfigurationArchitecture>) -> Self { with(self, "Architecture", value) }
    }

    /// Words of `Architecture`.
    pub type CpuConfigurationArchitecture = Word<fn(of::CpuConfigurationArchitecture)>;
    impl CpuConfigurationArchitecture {
        /// `ARM_64`
        pub const Arm64: Self = word("ARM_64");
    }

    /// `EnvironmentVariable`.
    pub type EnvironmentVariable = Fields<of::EnvironmentVariable>;
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 256 characters, matches `^[^\s]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 4096 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `HookState`.
    pub type HookState = Word<fn(of::HookState)>;
    impl HookState {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
    }

    /// `Hooks`.
    pub type Hooks = Fields<of::Hooks>;
    impl Hooks {
        /// `MicrovmHooks`.
        #[track_caller] pub fn microvm_hooks(self, value: impl IntoVal<MicrovmHooks>) -> Self { with(self, "MicrovmHooks", value) }
        /// `MicrovmImageHooks`.
        #[track_caller] pub fn microvm_image_hooks(self, value: impl IntoVal<MicrovmImageHooks>) -> Self { with(self, "MicrovmImageHooks", value) }
        /// `Port`: 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `Logging`.
    pub type Logging = Fields<of::Logging>;
    impl Logging {
        /// `CloudWatch`.
        #[track_caller] pub fn cloud_watch(self, value: impl IntoVal<CloudWatchLogging>) -> Self { with(self, "CloudWatch", value) }
        /// `Disabled`: default `false`.
        #[track_caller] pub fn disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Disabled", value) }
    }

    /// `MicrovmHooks`.
    pub type MicrovmHooks = Fields<of::MicrovmHooks>;
    impl MicrovmHooks {
        /// `Resume`.
        #[track_caller] pub fn resume(self, value: impl IntoVal<HookState>) -> Self { with(self, "Resume", value) }
        /// `ResumeTimeoutInSeconds`: 1 to 60.
        #[track_caller] pub fn resume_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ResumeTimeoutInSeconds", value) }
        /// `Run`.
        #[track_caller] pub fn run(self, value: impl IntoVal<HookState>) -> Self { with(self, "Run", value) }
        /// `RunTimeoutInSeconds`: 1 to 60.
        #[track_caller] pub fn run_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RunTimeoutInSeconds", value) }
        /// `Suspend`.
        #[track_caller] pub fn suspend(self, value: impl IntoVal<HookState>) -> Self { with(self, "Suspend", value) }
        /// `SuspendTimeoutInSeconds`: 1 to 60.
        #[track_caller] pub fn suspend_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "SuspendTimeoutInSeconds", value) }
        /// `Terminate`.
        #[track_caller] pub fn terminate(self, value: impl IntoVal<HookState>) -> Self { with(self, "Terminate", value) }
        /// `TerminateTimeoutInSeconds`: 1 to 60.
        #[track_caller] pub fn terminate_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TerminateTimeoutInSeconds", value) }
    }

    /// `MicrovmImageHooks`.
    pub type MicrovmImageHooks = Fields<of::MicrovmImageHooks>;
    impl MicrovmImageHooks {
        /// `Ready`.
        #[track_caller] pub fn ready(self, value: impl IntoVal<HookState>) -> Self { with(self, "Ready", value) }
        /// `ReadyTimeoutInSeconds`: 1 to 3600.
        #[track_caller] pub fn ready_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadyTimeoutInSeconds", value) }
        /// `Validate`.
        #[track_caller] pub fn validate(self, value: impl IntoVal<HookState>) -> Self { with(self, "Validate", value) }
        /// `ValidateTimeoutInSeconds`: 1 to 3600.
        #[track_caller] pub fn validate_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "ValidateTimeoutInSeconds", value) }
    }

    /// `Resources`.
    pub type Resources = Fields<of::Resources>;
    impl Resources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(minimum_memory_in_mi_b: impl IntoVal<i64>) -> Self { with(empty(), "MinimumMemoryInMiB", minimum_memory_in_mi_b) }
        /// `MinimumMemoryInMiB`: mandatory.
        #[track_caller] pub fn minimum_memory_in_mi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "MinimumMemoryInMiB", value) }
    }
}

/// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNetworkConnector = Handle<of::CfnNetworkConnector>;
impl cfn::ResourceType for of::CfnNetworkConnector { const TYPE: &'static str = "AWS::Lambda::NetworkConnector"; type Tags = cfn::TagList; type Props = CfnNetworkConnectorProps; type Reference = Is<kinds::NetworkConnectorArn>; }
impl CfnNetworkConnector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NetworkConnectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<i64> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `State`: one of `PENDING`, `ACTIVE`, `INACTIVE`, `FAILED`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnNetworkConnector`].
///
/// Mandatory: `Configuration`.
///
/// A change replaces the resource: `Name`.
pub type CfnNetworkConnectorProps = Fields<of::CfnNetworkConnector>;
impl CfnNetworkConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(configuration: impl IntoVal<cfn_network_connector::Config>) -> Self { with(empty(), "Configuration", configuration) }
    /// `Configuration`: mandatory.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<cfn_network_connector::Config>) -> Self { with(self, "Configuration", value) }
    /// `Name`: 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OperatorRole`: at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn operator_role(self, value: impl IntoVal<String>) -> Self { with(self, "OperatorRole", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_network_connector::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNetworkConnector`].
pub mod cfn_network_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    mod of { pub enum Config {} pub enum VpcEgressConfiguration {} pub enum VpcEgressConfigurationAssociatedComputeResourceType {} pub enum VpcEgressConfigurationNetworkProtocol {} }

    /// `Config`.
    pub type Config = Fields<of::Config>;
    impl Config {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_egress_configuration: impl IntoVal<VpcEgressConfiguration>) -> Self { with(empty(), "VpcEgressConfiguration", vpc_egress_configuration) }
        /// `VpcEgressConfiguration`: mandatory.
        #[track_caller] pub fn vpc_egress_configuration(self, value: impl IntoVal<VpcEgressConfiguration>) -> Self { with(self, "VpcEgressConfiguration", value) }
    }

    /// `VpcEgressConfiguration`.
    pub type VpcEgressConfiguration = Fields<of::VpcEgressConfiguration>;
    /// What [`VpcEgressConfiguration`] cannot do without.
    pub struct VpcEgressConfigurationRequired<A, B, C, D> {
        /// `SubnetIds`: 1 to 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        pub subnet_ids: A,
        /// `SecurityGroupIds`: at most 16 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        pub security_group_ids: B,
        /// `NetworkProtocol`.
        pub network_protocol: C,
        /// `AssociatedComputeResourceTypes`: exactly 1 item.
        pub associated_compute_resource_types: D,
    }
    impl VpcEgressConfiguration {
        /// Takes what is mandatory, by name: [`VpcEgressConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<Is<kinds::SecurityGroupId>>>, C: IntoVal<VpcEgressConfigurationNetworkProtocol>, D: IntoVal<List<VpcEgressConfigurationAssociatedComputeResourceType>>>(required: VpcEgressConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "SubnetIds", required.subnet_ids), "SecurityGroupIds", required.security_group_ids), "NetworkProtocol", required.network_protocol), "AssociatedComputeResourceTypes", required.associated_compute_resource_types) }
        /// `AssociatedComputeResourceTypes`: mandatory, exactly 1 item.
        #[track_caller] pub fn associated_compute_resource_types(self, value: impl IntoVal<List<VpcEgressConfigurationAssociatedComputeResourceType>>) -> Self { with(self, "AssociatedComputeResourceTypes", value) }
        /// `NetworkProtocol`: mandatory.
        #[track_caller] pub fn network_protocol(self, value: impl IntoVal<VpcEgressConfigurationNetworkProtocol>) -> Self { with(self, "NetworkProtocol", value) }
        /// `SecurityGroupIds`: mandatory, at most 16 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, 1 to 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// Words of `AssociatedComputeResourceType`.
    pub type VpcEgressConfigurationAssociatedComputeResourceType = Word<fn(of::VpcEgressConfigurationAssociatedComputeResourceType)>;
    impl VpcEgressConfigurationAssociatedComputeResourceType {
        /// `MicroVm`
        pub const MicroVm: Self = word("MicroVm");
        /// `WebFunction`
        pub const WebFunction: Self = word("WebFunction");
    }

    /// Words of `NetworkProtocol`.
    pub type VpcEgressConfigurationNetworkProtocol = Word<fn(of::VpcEgressConfigurationNetworkProtocol)>;
    impl VpcEgressConfigurationNetworkProtocol {
        /// `IPv4`
        pub const IPv4: Self = word("IPv4");
        /// `DualStack`
        pub const DualStack: Self = word("DualStack");
    }
}

/// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
///
/// What `Ref` returns: a text of FunctionName, Id.
pub type CfnPermission = Handle<of::CfnPermission>;
impl cfn::ResourceType for of::CfnPermission { const TYPE: &'static str = "AWS::Lambda::Permission"; type Tags = cfn::NoTags; type Props = CfnPermissionProps; type Reference = String; }
impl CfnPermission {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPermission`].
///
/// Mandatory: `FunctionName`, `Action`, `Principal`.
///
/// A change replaces the resource: `Action`, `EventSourceToken`, `FunctionName`, `FunctionUrlAuthType`, `InvokedViaFunctionUrl`, `Principal`, `PrincipalOrgID`, `SourceAccount`, `SourceArn`.
pub type CfnPermissionProps = Fields<of::CfnPermission>;
/// What [`CfnPermissionProps`] cannot do without.
pub struct CfnPermissionPropsRequired<A, B, C> {
    /// `FunctionName`: 1 to 140 characters. Changing it replaces the resource.
    pub function_name: A,
    /// `Action`: 1 to 256 characters, matches `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Changing it replaces the resource.
    pub action: B,
    /// `Principal`: 1 to 256 characters, matches `^.*$`. Changing it replaces the resource.
    pub principal: C,
}
impl CfnPermissionProps {
    /// Takes what is mandatory, by name: [`CfnPermissionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::FunctionReference>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPermissionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FunctionName", required.function_name), "Action", required.action), "Principal", required.principal) }
    /// `Action`: mandatory, 1 to 256 characters, matches `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Changing it replaces the resource.
    #[track_caller] pub fn action(self, value: impl IntoVal<String>) -> Self { with(self, "Action", value) }
    /// `EventSourceToken`: 1 to 256 characters, matches `^[a-zA-Z0-9._\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn event_source_token(self, value: impl IntoVal<String>) -> Self { with(self, "EventSourceToken", value) }
    /// `FunctionName`: mandatory, 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionUrlAuthType`. Changing it replaces the resource.
    #[track_caller] pub fn function_url_auth_type(self, value: impl IntoVal<cfn_permission::FunctionUrlAuthType>) -> Self { with(self, "FunctionUrlAuthType", value) }
    /// `InvokedViaFunctionUrl`. Changing it replaces the resource.
    #[track_caller] pub fn invoked_via_function_url(self, value: impl IntoVal<bool>) -> Self { with(self, "InvokedViaFunctionUrl", value) }
    /// `Principal`: mandatory, 1 to 256 characters, matches `^.*$`. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<String>) -> Self { with(self, "Principal", value) }
    /// `PrincipalOrgID`: 12 to 34 characters, matches `^o-[a-z0-9]{10,32}$`. Changing it replaces the resource.
    #[track_caller] pub fn principal_org_id(self, value: impl IntoVal<String>) -> Self { with(self, "PrincipalOrgID", value) }
    /// `SourceAccount`: exactly 12 characters, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn source_account(self, value: impl IntoVal<String>) -> Self { with(self, "SourceAccount", value) }
    /// `SourceArn`: 12 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn source_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceArn", value) }
}

/// Types of [`CfnPermission`].
pub mod cfn_permission {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum FunctionUrlAuthType {} }

    /// Words of `FunctionUrlAuthType`.
    pub type FunctionUrlAuthType = Word<fn(of::FunctionUrlAuthType)>;
    impl FunctionUrlAuthType {
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `NONE`
        pub const None: Self = word("NONE");
    }
}

/// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::Lambda::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `PolicyDocument`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "PolicyDocument", policy_document) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
    /// `ResourceArn`: mandatory, 12 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
///
/// What `Ref` returns: `FunctionArn`.
pub type CfnUrl = Handle<of::CfnUrl>;
impl cfn::ResourceType for of::CfnUrl { const TYPE: &'static str = "AWS::Lambda::Url"; type Tags = cfn::NoTags; type Props = CfnUrlProps; type Reference = String; }
impl CfnUrl {
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `FunctionUrl`.
    #[inline] pub fn attr_function_url(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionUrl") }
}

/// Properties of [`CfnUrl`].
///
/// Mandatory: `TargetFunctionArn`, `AuthType`.
///
/// A change replaces the resource: `Qualifier`, `TargetFunctionArn`.
pub type CfnUrlProps = Fields<of::CfnUrl>;
impl CfnUrlProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_function_arn: impl IntoVal<Is<kinds::FunctionArn>>, auth_type: impl IntoVal<cfn_url::AuthType>) -> Self { with(with(empty(), "TargetFunctionArn", target_function_arn), "AuthType", auth_type) }
    /// `AuthType`: mandatory.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<cfn_url::AuthType>) -> Self { with(self, "AuthType", value) }
    /// `Cors`.
    #[track_caller] pub fn cors(self, value: impl IntoVal<cfn_url::Cors>) -> Self { with(self, "Cors", value) }
    /// `InvokeMode`.
    #[track_caller] pub fn invoke_mode(self, value: impl IntoVal<cfn_url::InvokeMode>) -> Self { with(self, "InvokeMode", value) }
    /// `Qualifier`: 1 to 128 characters, matches `((?!^[0-9]+$)([a-zA-Z0-9-_]+))`. Changing it replaces the resource.
    #[track_caller] pub fn qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "Qualifier", value) }
    /// `TargetFunctionArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "TargetFunctionArn", value) }
}

/// Types of [`CfnUrl`].
pub mod cfn_url {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AllowMethodsItem {} pub enum AuthType {} pub enum Cors {} impl ias_core::Optional for Cors {} pub enum InvokeMode {} }

    /// Words of `Item`.
    pub type AllowMethodsItem = Word<fn(of::AllowMethodsItem)>;
    impl AllowMethodsItem {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `PUT`
        pub const Put: Self = word("PUT");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `POST`
        pub const Post: Self = word("POST");
        /// `PATCH`
        pub const Patch: Self = word("PATCH");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `*`
        pub const All: Self = word("*");
    }

    /// Words of `AuthType`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `Cors`.
    pub type Cors = Fields<of::Cors>;
    impl Cors {
        /// `AllowCredentials`.
        #[track_caller] pub fn allow_credentials(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowCredentials", value) }
        /// `AllowHeaders`: 1 to 100 items, each 1 to 1024 characters.
        #[track_caller] pub fn allow_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowHeaders", value) }
        /// `AllowMethods`: 1 to 6 items, each at most 6 characters.
        #[track_caller] pub fn allow_methods(self, value: impl IntoVal<List<AllowMethodsItem>>) -> Self { with(self, "AllowMethods", value) }
        /// `AllowOrigins`: 1 to 100 items, each 1 to 253 characters.
        #[track_caller] pub fn allow_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowOrigins", value) }
        /// `ExposeHeaders`: 1 to 100 items, each 1 to 1024 characters.
        #[track_caller] pub fn expose_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExposeHeaders", value) }
        /// `MaxAge`: 0 to 86400.
        #[track_caller] pub fn max_age(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAge", value) }
    }

    /// Words of `InvokeMode`.
    pub type InvokeMode = Word<fn(of::InvokeMode)>;
    impl InvokeMode {
        /// `BUFFERED`
        pub const Buffered: Self = word("BUFFERED");
        /// `RESPONSE_STREAM`
        pub const ResponseStream: Self = word("RESPONSE_STREAM");
    }
}

/// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
///
/// What `Ref` returns: `FunctionArn`.
pub type CfnVersion = Handle<of::CfnVersion>;
impl cfn::ResourceType for of::CfnVersion { const TYPE: &'static str = "AWS::Lambda::Version"; type Tags = cfn::NoTags; type Props = CfnVersionProps; type Reference = Is<kinds::VersionFunctionArn>; }
impl CfnVersion {
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<Is<kinds::VersionFunctionArn>> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnVersion`].
///
/// Mandatory: `FunctionName`.
///
/// A change replaces the resource: `CodeSha256`, `Description`, `FunctionName`, `ProvisionedConcurrencyConfig`, `RuntimePolicy`.
pub type CfnVersionProps = Fields<of::CfnVersion>;
impl CfnVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_name: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(empty(), "FunctionName", function_name) }
    /// `CodeSha256`. Changing it replaces the resource.
    #[track_caller] pub fn code_sha256(self, value: impl IntoVal<String>) -> Self { with(self, "CodeSha256", value) }
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FunctionName`: mandatory, 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { with(self, "FunctionName", value) }
    /// `FunctionScalingConfig`.
    #[track_caller] pub fn function_scaling_config(self, value: impl IntoVal<cfn_version::FunctionScalingConfig>) -> Self { with(self, "FunctionScalingConfig", value) }
    /// `ProvisionedConcurrencyConfig`. Changing it replaces the resource.
    #[track_caller] pub fn provisioned_concurrency_config(self, value: impl IntoVal<cfn_version::ProvisionedConcurrencyConfiguration>) -> Self { with(self, "ProvisionedConcurrencyConfig", value) }
    /// `RuntimePolicy`. Changing it replaces the resource.
    #[track_caller] pub fn runtime_policy(self, value: impl IntoVal<cfn_version::RuntimePolicy>) -> Self { with(self, "RuntimePolicy", value) }
}

/// Types of [`CfnVersion`].
pub mod cfn_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_alias::{ProvisionedConcurrencyConfiguration};
    pub use super::cfn_function::{FunctionScalingConfig};
    mod of { pub enum RuntimePolicy {} pub enum RuntimePolicyUpdateRuntimeOn {} }

    /// `RuntimePolicy`.
    pub type RuntimePolicy = Fields<of::RuntimePolicy>;
    impl RuntimePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(update_runtime_on: impl IntoVal<RuntimePolicyUpdateRuntimeOn>) -> Self { with(empty(), "UpdateRuntimeOn", update_runtime_on) }
        /// `RuntimeVersionArn`: 26 to 2048 characters, matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+$`.
        #[track_caller] pub fn runtime_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RuntimeVersionArn", value) }
        /// `UpdateRuntimeOn`: mandatory.
        #[track_caller] pub fn update_runtime_on(self, value: impl IntoVal<RuntimePolicyUpdateRuntimeOn>) -> Self { with(self, "UpdateRuntimeOn", value) }
    }

    /// Words of `UpdateRuntimeOn`.
    pub type RuntimePolicyUpdateRuntimeOn = Word<fn(of::RuntimePolicyUpdateRuntimeOn)>;
    impl RuntimePolicyUpdateRuntimeOn {
        /// `Auto`
        pub const Auto: Self = word("Auto");
        /// `FunctionUpdate`
        pub const FunctionUpdate: Self = word("FunctionUpdate");
        /// `Manual`
        pub const Manual: Self = word("Manual");
    }
}

/// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
///
/// What `Ref` returns: `FunctionArn`.
pub type CfnWebFunction = Handle<of::CfnWebFunction>;
impl cfn::ResourceType for of::CfnWebFunction { const TYPE: &'static str = "AWS::Lambda::WebFunction"; type Tags = cfn::TagList; type Props = CfnWebFunctionProps; type Reference = Is<kinds::WebFunctionArn>; }
impl CfnWebFunction {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<Is<kinds::WebFunctionArn>> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `State`: one of `Pending`, `Active`, `Failed`, `Deleting`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnWebFunction`].
///
/// Mandatory: `FunctionName`.
///
/// A change replaces the resource: `FunctionName`.
pub type CfnWebFunctionProps = Fields<of::CfnWebFunction>;
impl CfnWebFunctionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_name: impl IntoVal<String>) -> Self { with(empty(), "FunctionName", function_name) }
    /// `FunctionName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_web_function::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWebFunction`].
pub mod cfn_web_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
///
/// What `Ref` returns: `EndpointArn`.
pub type CfnWebFunctionEndpoint = Handle<of::CfnWebFunctionEndpoint>;
impl cfn::ResourceType for of::CfnWebFunctionEndpoint { const TYPE: &'static str = "AWS::Lambda::WebFunctionEndpoint"; type Tags = cfn::NoTags; type Props = CfnWebFunctionEndpointProps; type Reference = Is<kinds::WebFunctionEndpointArn>; }
impl CfnWebFunctionEndpoint {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `EndpointArn`.
    #[inline] pub fn attr_endpoint_arn(&self) -> Val<Is<kinds::WebFunctionEndpointArn>> { cfn::attribute(&self.0, "EndpointArn") }
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<Is<kinds::FunctionArn>> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `RegionalEndpoints`.
    #[inline] pub fn attr_regional_endpoints(&self) -> Val<Json> { cfn::attribute(&self.0, "RegionalEndpoints") }
    /// The attribute `State`: one of `Pending`, `Active`, `Failed`, `Deleting`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
    /// The attribute `UpdateStatus`: one of `InProgress`, `Successful`, `Failed`.
    #[inline] pub fn attr_update_status(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateStatus") }
    /// The attribute `UpdateStatusReason`.
    #[inline] pub fn attr_update_status_reason(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateStatusReason") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnWebFunctionEndpoint`].
///
/// Mandatory: `FunctionName`, `EndpointName`, `EndpointType`, `AuthType`.
///
/// A change replaces the resource: `EndpointName`, `EndpointType`, `FunctionName`, `Regions`.
pub type CfnWebFunctionEndpointProps = Fields<of::CfnWebFunctionEndpoint>;
/// What [`CfnWebFunctionEndpointProps`] cannot do without.
pub struct CfnWebFunctionEndpointPropsRequired<A, B, C, D> {
    /// `FunctionName`: 1 to 256 characters. Changing it replaces the resource.
    pub function_name: A,
    /// `EndpointName`: 1 to 256 characters. Changing it replaces the resource.
    pub endpoint_name: B,
    /// `EndpointType`. Changing it replaces the resource.
    pub endpoint_type: C,
    /// `AuthType`.
    pub auth_type: D,
}
impl CfnWebFunctionEndpointProps {
    /// Takes what is mandatory, by name: [`CfnWebFunctionEndpointPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_web_function_endpoint::EndpointType>, D: IntoVal<cfn_web_function_endpoint::AuthType>>(required: CfnWebFunctionEndpointPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FunctionName", required.function_name), "EndpointName", required.endpoint_name), "EndpointType", required.endpoint_type), "AuthType", required.auth_type) }
    /// `AuthType`: mandatory.
    #[track_caller] pub fn auth_type(self, value: impl IntoVal<cfn_web_function_endpoint::AuthType>) -> Self { with(self, "AuthType", value) }
    /// `Description`: at most 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EndpointName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `EndpointType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<cfn_web_function_endpoint::EndpointType>) -> Self { with(self, "EndpointType", value) }
    /// `FunctionName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `Regions`: no item twice, each 1 to 50 characters, each matches `^([a-z]{2,}-){2,}[0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    /// `RevisionWeights`: 1 to 2 items.
    #[track_caller] pub fn revision_weights(self, value: impl IntoVal<List<cfn_web_function_endpoint::RevisionWeight>>) -> Self { with(self, "RevisionWeights", value) }
    /// `ScalingConfig`.
    #[track_caller] pub fn scaling_config(self, value: impl IntoVal<cfn_web_function_endpoint::ScalingConfig>) -> Self { with(self, "ScalingConfig", value) }
    /// `ThrottleConfig`.
    #[track_caller] pub fn throttle_config(self, value: impl IntoVal<cfn_web_function_endpoint::ThrottleConfig>) -> Self { with(self, "ThrottleConfig", value) }
}

/// Types of [`CfnWebFunctionEndpoint`].
pub mod cfn_web_function_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthType {} pub enum EndpointType {} pub enum RevisionWeight {} pub enum ScalingConfig {} impl ias_core::Optional for ScalingConfig {} pub enum ThrottleConfig {} impl ias_core::Optional for ThrottleConfig {} }

    /// Words of `AuthType`.
    pub type AuthType = Word<fn(of::AuthType)>;
    impl AuthType {
        /// `ApplicationManaged`
        pub const ApplicationManaged: Self = word("ApplicationManaged");
        /// `IamAuth`
        pub const IamAuth: Self = word("IamAuth");
    }

    /// Words of `EndpointType`.
    pub type EndpointType = Word<fn(of::EndpointType)>;
    impl EndpointType {
        /// `HomeRegion`
        pub const HomeRegion: Self = word("HomeRegion");
        /// `MultiRegion`
        pub const MultiRegion: Self = word("MultiRegion");
        /// `PerRegion`
        pub const PerRegion: Self = word("PerRegion");
    }

    /// `RevisionWeight`.
    pub type RevisionWeight = Fields<of::RevisionWeight>;
    impl RevisionWeight {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(revision_id: impl IntoVal<String>, weight: impl IntoVal<i64>) -> Self { with(with(empty(), "RevisionId", revision_id), "Weight", weight) }
        /// `RevisionId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "RevisionId", value) }
        /// `Weight`: mandatory, 1 to 100.
        #[track_caller] pub fn weight(self, value: impl IntoVal<i64>) -> Self { with(self, "Weight", value) }
    }

    /// `ScalingConfig`.
    pub type ScalingConfig = Fields<of::ScalingConfig>;
    impl ScalingConfig {
        /// `MaxEnvironments`: at least 2.
        #[track_caller] pub fn max_environments(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxEnvironments", value) }
    }

    /// `ThrottleConfig`.
    pub type ThrottleConfig = Fields<of::ThrottleConfig>;
    impl ThrottleConfig {
        /// `RateLimit`: at least 0.
        #[track_caller] pub fn rate_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "RateLimit", value) }
    }
}

/// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
///
/// What `Ref` returns: `RevisionArn`.
pub type CfnWebFunctionRevision = Handle<of::CfnWebFunctionRevision>;
impl cfn::ResourceType for of::CfnWebFunctionRevision { const TYPE: &'static str = "AWS::Lambda::WebFunctionRevision"; type Tags = cfn::NoTags; type Props = CfnWebFunctionRevisionProps; type Reference = Is<kinds::WebFunctionRevisionArn>; }
impl CfnWebFunctionRevision {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<Is<kinds::FunctionArn>> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `RevisionArn`.
    #[inline] pub fn attr_revision_arn(&self) -> Val<Is<kinds::WebFunctionRevisionArn>> { cfn::attribute(&self.0, "RevisionArn") }
    /// The attribute `RevisionId`.
    #[inline] pub fn attr_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "RevisionId") }
    /// The attribute `State`: one of `Pending`, `Active`, `Failed`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `StateReason`.
    #[inline] pub fn attr_state_reason(&self) -> Val<String> { cfn::attribute(&self.0, "StateReason") }
}

/// Properties of [`CfnWebFunctionRevision`].
///
/// Mandatory: `FunctionName`, `BuildConfig`, `ServiceConfig`.
///
/// A change replaces the resource: `BuildConfig`, `Description`, `FunctionName`, `KmsKeyArn`, `ServiceConfig`.
pub type CfnWebFunctionRevisionProps = Fields<of::CfnWebFunctionRevision>;
/// What [`CfnWebFunctionRevisionProps`] cannot do without.
pub struct CfnWebFunctionRevisionPropsRequired<A, B, C> {
    /// `FunctionName`: 1 to 256 characters. Changing it replaces the resource.
    pub function_name: A,
    /// `BuildConfig`. Changing it replaces the resource.
    pub build_config: B,
    /// `ServiceConfig`. Changing it replaces the resource.
    pub service_config: C,
}
impl CfnWebFunctionRevisionProps {
    /// Takes what is mandatory, by name: [`CfnWebFunctionRevisionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_web_function_revision::BuildConfig>, C: IntoVal<cfn_web_function_revision::ServiceConfig>>(required: CfnWebFunctionRevisionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "FunctionName", required.function_name), "BuildConfig", required.build_config), "ServiceConfig", required.service_config) }
    /// `BuildConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn build_config(self, value: impl IntoVal<cfn_web_function_revision::BuildConfig>) -> Self { with(self, "BuildConfig", value) }
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FunctionName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:(aws[a-z-]*){1}:kms:[a-z0-9-]+:[0-9]{12}:key/.*$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `ServiceConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_config(self, value: impl IntoVal<cfn_web_function_revision::ServiceConfig>) -> Self { with(self, "ServiceConfig", value) }
}

/// Types of [`CfnWebFunctionRevision`].
pub mod cfn_web_function_revision {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_event_source_mapping::{LoggingConfigSystemLogLevel};
    pub use super::cfn_function::{LoggingConfigApplicationLogLevel};
    mod of { pub enum BuildConfig {} pub enum BuildConfigCodeConfig {} pub enum BuildConfigRuntimeConfig {} pub enum LoggingConfig {} impl ias_core::Optional for LoggingConfig {} pub enum S3Object {} pub enum ServiceConfig {} pub enum ServiceConfigTelemetryConfig {} impl ias_core::Optional for ServiceConfigTelemetryConfig {} }

    /// `BuildConfig`.
    pub type BuildConfig = Fields<of::BuildConfig>;
    impl BuildConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(code_config: impl IntoVal<BuildConfigCodeConfig>, runtime_config: impl IntoVal<BuildConfigRuntimeConfig>) -> Self { with(with(empty(), "CodeConfig", code_config), "RuntimeConfig", runtime_config) }
        /// `CodeConfig`: mandatory.
        #[track_caller] pub fn code_config(self, value: impl IntoVal<BuildConfigCodeConfig>) -> Self { with(self, "CodeConfig", value) }
        /// `RuntimeConfig`: mandatory.
        #[track_caller] pub fn runtime_config(self, value: impl IntoVal<BuildConfigRuntimeConfig>) -> Self { with(self, "RuntimeConfig", value) }
    }

    /// `CodeConfig`.
    pub type BuildConfigCodeConfig = Fields<of::BuildConfigCodeConfig>;
    impl BuildConfigCodeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_object: impl IntoVal<S3Object>) -> Self { with(empty(), "S3Object", s3_object) }
        /// `S3Object`: mandatory.
        #[track_caller] pub fn s3_object(self, value: impl IntoVal<S3Object>) -> Self { with(self, "S3Object", value) }
    }

    /// `RuntimeConfig`.
    pub type BuildConfigRuntimeConfig = Fields<of::BuildConfigRuntimeConfig>;
    impl BuildConfigRuntimeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(runtime: impl IntoVal<String>) -> Self { with(empty(), "Runtime", runtime) }
        /// `Runtime`: mandatory, 1 to 30 characters, matches `^[a-z][a-z0-9]*[0-9]+(\.[a-z0-9]+)*$`.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
    }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// `ApplicationLogLevel`.
        #[track_caller] pub fn application_log_level(self, value: impl IntoVal<LoggingConfigApplicationLogLevel>) -> Self { with(self, "ApplicationLogLevel", value) }
        /// `LogGroup`: 1 to 500 characters, matches `^[a-zA-Z0-9\.\-_/#]+$`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `SystemLogLevel`.
        #[track_caller] pub fn system_log_level(self, value: impl IntoVal<LoggingConfigSystemLogLevel>) -> Self { with(self, "SystemLogLevel", value) }
    }

    /// `S3Object`.
    pub type S3Object = Fields<of::S3Object>;
    impl S3Object {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^([a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9])$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `VersionId`.
        #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
    }

    /// `ServiceConfig`.
    pub type ServiceConfig = Fields<of::ServiceConfig>;
    impl ServiceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(execution_role_arn: impl IntoVal<String>) -> Self { with(empty(), "ExecutionRoleArn", execution_role_arn) }
        /// `EgressNetworkConnectorArn`: 1 to 2048 characters, matches `^arn:(aws[a-z-]*):lambda:[a-z0-9-]+:[0-9]{12}:network-connector:[a-zA-Z0-9_-]+:[0-9]+$`.
        #[track_caller] pub fn egress_network_connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EgressNetworkConnectorArn", value) }
        /// `EnvironmentVariables`.
        #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
        /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws[a-z-]*){1}:iam::[0-9]{12}:role/.*$`.
        #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRoleArn", value) }
        /// `MaxConcurrencyPerEnvironment`: 1 to 128.
        #[track_caller] pub fn max_concurrency_per_environment(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrencyPerEnvironment", value) }
        /// `TelemetryConfig`.
        #[track_caller] pub fn telemetry_config(self, value: impl IntoVal<ServiceConfigTelemetryConfig>) -> Self { with(self, "TelemetryConfig", value) }
        /// `TimeoutSeconds`: 3 to 900.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    }

    /// `TelemetryConfig`.
    pub type ServiceConfigTelemetryConfig = Fields<of::ServiceConfigTelemetryConfig>;
    impl ServiceConfigTelemetryConfig {
        /// `LoggingConfig`.
        #[track_caller] pub fn logging_config(self, value: impl IntoVal<LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    }
}
