// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Lambda`.

use super::prelude::*;

cfn::resource!(
    /// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html).
    pub CfnAlias, CfnAliasProps, "AWS::Lambda::Alias", tags = None
);
impl CfnAlias {
    /// What `Ref` returns: `AliasArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::AliasArn>> { cfn::reference(&self.0) }
    /// The attribute `AliasArn`.
    #[inline] pub fn attr_alias_arn(&self) -> Val<Is<kinds::AliasArn>> { cfn::attribute(&self.0, "AliasArn") }
}

/// Properties of [`CfnAlias`].
/// 
/// `ProvisionedConcurrencyConfig` excludes `RoutingConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct CfnAliasProps(Object);
ias_core::shape!(CfnAliasProps);
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
    pub fn new<A: IntoVal<Is<kinds::FunctionReference>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnAliasPropsRequired<A, B, C>) -> Self { Self(Object::new()).function_name(required.function_name).function_version(required.function_version).name(required.name) }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, Is<kinds::FunctionReference>> = Key::new("FunctionName");
    /// `FunctionName`: mandatory. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `FunctionVersion`.
    pub const FUNCTION_VERSION: Key<Self, String> = Key::new("FunctionVersion");
    /// `FunctionVersion`: mandatory, at most 1024 characters, matches `^(\$LATEST(\.PUBLISHED)?|[0-9]*)$`.
    pub fn function_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FunctionVersion", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 128 characters, matches `^(?!^[0-9]+$)([a-zA-Z0-9-_]+)$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `ProvisionedConcurrencyConfig`.
    pub const PROVISIONED_CONCURRENCY_CONFIG: Key<Self, cfn_alias::ProvisionedConcurrencyConfiguration> = Key::new("ProvisionedConcurrencyConfig");
    /// `ProvisionedConcurrencyConfig`.
    pub fn provisioned_concurrency_config(mut self, value: impl IntoVal<cfn_alias::ProvisionedConcurrencyConfiguration>) -> Self { self.0.put("ProvisionedConcurrencyConfig", value); self }
    /// Key of `RoutingConfig`.
    pub const ROUTING_CONFIG: Key<Self, cfn_alias::AliasRoutingConfiguration> = Key::new("RoutingConfig");
    /// `RoutingConfig`.
    pub fn routing_config(mut self, value: impl IntoVal<cfn_alias::AliasRoutingConfiguration>) -> Self { self.0.put("RoutingConfig", value); self }
}

/// Types of [`CfnAlias`].
pub mod cfn_alias {
    use super::super::prelude::*;

    /// `AliasRoutingConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AliasRoutingConfiguration(Object);
    ias_core::shape!(AliasRoutingConfiguration);
    impl AliasRoutingConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AdditionalVersionWeights`.
        pub const ADDITIONAL_VERSION_WEIGHTS: Key<Self, List<VersionWeight>> = Key::new("AdditionalVersionWeights");
        /// `AdditionalVersionWeights`: no item twice.
        pub fn additional_version_weights(mut self, value: impl IntoVal<List<VersionWeight>>) -> Self { self.0.put("AdditionalVersionWeights", value); self }
    }
    impl Default for AliasRoutingConfiguration { fn default() -> Self { Self::new() } }

    /// `ProvisionedConcurrencyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedConcurrencyConfiguration(Object);
    ias_core::shape!(ProvisionedConcurrencyConfiguration);
    impl ProvisionedConcurrencyConfiguration {
        /// Takes what is mandatory.
        pub fn new(provisioned_concurrent_executions: impl IntoVal<i64>) -> Self { Self(Object::new()).provisioned_concurrent_executions(provisioned_concurrent_executions) }
        /// Key of `ProvisionedConcurrentExecutions`.
        pub const PROVISIONED_CONCURRENT_EXECUTIONS: Key<Self, i64> = Key::new("ProvisionedConcurrentExecutions");
        /// `ProvisionedConcurrentExecutions`: mandatory.
        pub fn provisioned_concurrent_executions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ProvisionedConcurrentExecutions", value); self }
    }

    /// `VersionWeight`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VersionWeight(Object);
    ias_core::shape!(VersionWeight);
    impl VersionWeight {
        /// Takes what is mandatory.
        pub fn new(function_version: impl IntoVal<String>, function_weight: impl IntoVal<f64>) -> Self { Self(Object::new()).function_version(function_version).function_weight(function_weight) }
        /// Key of `FunctionVersion`.
        pub const FUNCTION_VERSION: Key<Self, String> = Key::new("FunctionVersion");
        /// `FunctionVersion`: mandatory.
        pub fn function_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FunctionVersion", value); self }
        /// Key of `FunctionWeight`.
        pub const FUNCTION_WEIGHT: Key<Self, f64> = Key::new("FunctionWeight");
        /// `FunctionWeight`: mandatory.
        pub fn function_weight(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("FunctionWeight", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html).
    pub CfnCapacityProvider, CfnCapacityProviderProps, "AWS::Lambda::CapacityProvider", tags = Some(Tagging::List("Tags"))
);
impl CfnCapacityProvider {
    /// What `Ref` returns: `CapacityProviderName`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CapacityProviderArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<cfn_capacity_provider::CapacityProviderState> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnCapacityProvider`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCapacityProviderProps(Object);
ias_core::shape!(CfnCapacityProviderProps);
impl CfnCapacityProviderProps {
    /// Takes what is mandatory.
    pub fn new(permissions_config: impl IntoVal<cfn_capacity_provider::CapacityProviderPermissionsConfig>, vpc_config: impl IntoVal<cfn_capacity_provider::CapacityProviderVpcConfig>) -> Self { Self(Object::new()).permissions_config(permissions_config).vpc_config(vpc_config) }
    /// Key of `CapacityProviderName`.
    pub const CAPACITY_PROVIDER_NAME: Key<Self, String> = Key::new("CapacityProviderName");
    /// `CapacityProviderName`: 1 to 140 characters. Changing it replaces the resource.
    pub fn capacity_provider_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProviderName", value); self }
    /// Key of `CapacityProviderScalingConfig`.
    pub const CAPACITY_PROVIDER_SCALING_CONFIG: Key<Self, cfn_capacity_provider::CapacityProviderScalingConfig> = Key::new("CapacityProviderScalingConfig");
    /// `CapacityProviderScalingConfig`.
    pub fn capacity_provider_scaling_config(mut self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderScalingConfig>) -> Self { self.0.put("CapacityProviderScalingConfig", value); self }
    /// Key of `InstanceRequirements`.
    pub const INSTANCE_REQUIREMENTS: Key<Self, cfn_capacity_provider::InstanceRequirements> = Key::new("InstanceRequirements");
    /// `InstanceRequirements`. Changing it replaces the resource.
    pub fn instance_requirements(mut self, value: impl IntoVal<cfn_capacity_provider::InstanceRequirements>) -> Self { self.0.put("InstanceRequirements", value); self }
    /// Key of `KmsKeyArn`.
    pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
    /// `KmsKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Changing it replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
    /// Key of `PermissionsConfig`.
    pub const PERMISSIONS_CONFIG: Key<Self, cfn_capacity_provider::CapacityProviderPermissionsConfig> = Key::new("PermissionsConfig");
    /// `PermissionsConfig`: mandatory. Changing it replaces the resource.
    pub fn permissions_config(mut self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderPermissionsConfig>) -> Self { self.0.put("PermissionsConfig", value); self }
    /// Key of `PropagateTags`.
    pub const PROPAGATE_TAGS: Key<Self, cfn_capacity_provider::PropagateTagsConfig> = Key::new("PropagateTags");
    /// `PropagateTags`.
    pub fn propagate_tags(mut self, value: impl IntoVal<cfn_capacity_provider::PropagateTagsConfig>) -> Self { self.0.put("PropagateTags", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_capacity_provider::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_capacity_provider::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TelemetryConfig`.
    pub const TELEMETRY_CONFIG: Key<Self, cfn_capacity_provider::CapacityProviderTelemetryConfig> = Key::new("TelemetryConfig");
    /// `TelemetryConfig`.
    pub fn telemetry_config(mut self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderTelemetryConfig>) -> Self { self.0.put("TelemetryConfig", value); self }
    /// Key of `VpcConfig`.
    pub const VPC_CONFIG: Key<Self, cfn_capacity_provider::CapacityProviderVpcConfig> = Key::new("VpcConfig");
    /// `VpcConfig`: mandatory. Changing it replaces the resource.
    pub fn vpc_config(mut self, value: impl IntoVal<cfn_capacity_provider::CapacityProviderVpcConfig>) -> Self { self.0.put("VpcConfig", value); self }
}

/// Types of [`CfnCapacityProvider`].
pub mod cfn_capacity_provider {
    use super::super::prelude::*;

    /// Words of `Architecture`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Architecture {
        /// `x86_64`
        X86_64,
        /// `arm64`
        Arm64,
    }
    ias_core::words!(Architecture { X86_64 = "x86_64", Arm64 = "arm64" });

    /// `CapacityProviderLoggingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderLoggingConfig(Object);
    ias_core::shape!(CapacityProviderLoggingConfig);
    impl CapacityProviderLoggingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LogGroup`.
        pub const LOG_GROUP: Key<Self, String> = Key::new("LogGroup");
        /// `LogGroup`: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        pub fn log_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogGroup", value); self }
        /// Key of `SystemLogLevel`.
        pub const SYSTEM_LOG_LEVEL: Key<Self, CapacityProviderLoggingConfigSystemLogLevel> = Key::new("SystemLogLevel");
        /// `SystemLogLevel`.
        pub fn system_log_level(mut self, value: impl IntoVal<CapacityProviderLoggingConfigSystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value); self }
    }
    impl Default for CapacityProviderLoggingConfig { fn default() -> Self { Self::new() } }

    /// Words of `SystemLogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CapacityProviderLoggingConfigSystemLogLevel {
        /// `DEBUG`
        Debug,
        /// `INFO`
        Info,
        /// `WARN`
        Warn,
    }
    ias_core::words!(CapacityProviderLoggingConfigSystemLogLevel { Debug = "DEBUG", Info = "INFO", Warn = "WARN" });

    /// `CapacityProviderPermissionsConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderPermissionsConfig(Object);
    ias_core::shape!(CapacityProviderPermissionsConfig);
    impl CapacityProviderPermissionsConfig {
        /// Takes what is mandatory.
        pub fn new(capacity_provider_operator_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).capacity_provider_operator_role_arn(capacity_provider_operator_role_arn) }
        /// Key of `CapacityProviderOperatorRoleArn`.
        pub const CAPACITY_PROVIDER_OPERATOR_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("CapacityProviderOperatorRoleArn");
        /// `CapacityProviderOperatorRoleArn`: mandatory, at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
        pub fn capacity_provider_operator_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("CapacityProviderOperatorRoleArn", value); self }
    }

    /// Words of `CapacityProviderPredefinedMetricType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CapacityProviderPredefinedMetricType {
        /// `LambdaCapacityProviderAverageCPUUtilization`
        LambdaCapacityProviderAverageCpuUtilization,
        /// `LambdaCapacityProviderAverageGPUUtilization`
        LambdaCapacityProviderAverageGpuUtilization,
    }
    ias_core::words!(CapacityProviderPredefinedMetricType { LambdaCapacityProviderAverageCpuUtilization = "LambdaCapacityProviderAverageCPUUtilization", LambdaCapacityProviderAverageGpuUtilization = "LambdaCapacityProviderAverageGPUUtilization" });

    /// `CapacityProviderScalingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderScalingConfig(Object);
    ias_core::shape!(CapacityProviderScalingConfig);
    impl CapacityProviderScalingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxVCpuCount`.
        pub const MAX_V_CPU_COUNT: Key<Self, i64> = Key::new("MaxVCpuCount");
        /// `MaxVCpuCount`: 2 to 15000.
        pub fn max_v_cpu_count(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxVCpuCount", value); self }
        /// Key of `ScalingMode`.
        pub const SCALING_MODE: Key<Self, CapacityProviderScalingMode> = Key::new("ScalingMode");
        /// `ScalingMode`.
        pub fn scaling_mode(mut self, value: impl IntoVal<CapacityProviderScalingMode>) -> Self { self.0.put("ScalingMode", value); self }
        /// Key of `ScalingPolicies`.
        pub const SCALING_POLICIES: Key<Self, List<TargetTrackingScalingPolicy>> = Key::new("ScalingPolicies");
        /// `ScalingPolicies`: 1 to 10 items.
        pub fn scaling_policies(mut self, value: impl IntoVal<List<TargetTrackingScalingPolicy>>) -> Self { self.0.put("ScalingPolicies", value); self }
    }
    impl Default for CapacityProviderScalingConfig { fn default() -> Self { Self::new() } }

    /// Words of `CapacityProviderScalingMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CapacityProviderScalingMode {
        /// `Auto`
        Auto,
        /// `Manual`
        Manual,
    }
    ias_core::words!(CapacityProviderScalingMode { Auto = "Auto", Manual = "Manual" });

    /// Words of `CapacityProviderState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CapacityProviderState {
        /// `Pending`
        Pending,
        /// `Active`
        Active,
        /// `Failed`
        Failed,
        /// `Deleting`
        Deleting,
    }
    ias_core::words!(CapacityProviderState { Pending = "Pending", Active = "Active", Failed = "Failed", Deleting = "Deleting" });

    /// `CapacityProviderTelemetryConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderTelemetryConfig(Object);
    ias_core::shape!(CapacityProviderTelemetryConfig);
    impl CapacityProviderTelemetryConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LoggingConfig`.
        pub const LOGGING_CONFIG: Key<Self, CapacityProviderLoggingConfig> = Key::new("LoggingConfig");
        /// `LoggingConfig`.
        pub fn logging_config(mut self, value: impl IntoVal<CapacityProviderLoggingConfig>) -> Self { self.0.put("LoggingConfig", value); self }
    }
    impl Default for CapacityProviderTelemetryConfig { fn default() -> Self { Self::new() } }

    /// `CapacityProviderVpcConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderVpcConfig(Object);
    ias_core::shape!(CapacityProviderVpcConfig);
    impl CapacityProviderVpcConfig {
        /// Takes what is mandatory.
        pub fn new(subnet_ids: impl IntoVal<List<String>>, security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { Self(Object::new()).subnet_ids(subnet_ids).security_group_ids(security_group_ids) }
        /// Key of `SecurityGroupIds`.
        pub const SECURITY_GROUP_IDS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroupIds");
        /// `SecurityGroupIds`: mandatory, at most 5 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        pub fn security_group_ids(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroupIds", value); self }
        /// Key of `SubnetIds`.
        pub const SUBNET_IDS: Key<Self, List<String>> = Key::new("SubnetIds");
        /// `SubnetIds`: mandatory, 1 to 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        pub fn subnet_ids(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("SubnetIds", value); self }
    }

    /// `InstanceRequirements`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InstanceRequirements(Object);
    ias_core::shape!(InstanceRequirements);
    impl InstanceRequirements {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AllowedInstanceTypes`.
        pub const ALLOWED_INSTANCE_TYPES: Key<Self, List<String>> = Key::new("AllowedInstanceTypes");
        /// `AllowedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        pub fn allowed_instance_types(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowedInstanceTypes", value); self }
        /// Key of `Architectures`.
        pub const ARCHITECTURES: Key<Self, List<Architecture>> = Key::new("Architectures");
        /// `Architectures`: exactly 1 item.
        pub fn architectures(mut self, value: impl IntoVal<List<Architecture>>) -> Self { self.0.put("Architectures", value); self }
        /// Key of `ExcludedInstanceTypes`.
        pub const EXCLUDED_INSTANCE_TYPES: Key<Self, List<String>> = Key::new("ExcludedInstanceTypes");
        /// `ExcludedInstanceTypes`: at most 400 items, each 1 to 30 characters, each matches `^[a-zA-Z0-9\.\*\-]+$`.
        pub fn excluded_instance_types(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExcludedInstanceTypes", value); self }
    }
    impl Default for InstanceRequirements { fn default() -> Self { Self::new() } }

    /// `PropagateTagsConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PropagateTagsConfig(Object);
    ias_core::shape!(PropagateTagsConfig);
    impl PropagateTagsConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ExplicitTags`.
        pub const EXPLICIT_TAGS: Key<Self, List<Tag>> = Key::new("ExplicitTags");
        /// `ExplicitTags`: at most 40 items, no item twice.
        pub fn explicit_tags(mut self, value: impl IntoVal<List<Tag>>) -> Self { self.0.put("ExplicitTags", value); self }
        /// Key of `Mode`.
        pub const MODE: Key<Self, PropagateTagsMode> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<PropagateTagsMode>) -> Self { self.0.put("Mode", value); self }
    }
    impl Default for PropagateTagsConfig { fn default() -> Self { Self::new() } }

    /// Words of `PropagateTagsMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PropagateTagsMode {
        /// `None`
        None,
        /// `Explicit`
        Explicit,
    }
    ias_core::words!(PropagateTagsMode { None = "None", Explicit = "Explicit" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TargetTrackingScalingPolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetTrackingScalingPolicy(Object);
    ias_core::shape!(TargetTrackingScalingPolicy);
    impl TargetTrackingScalingPolicy {
        /// Takes what is mandatory.
        pub fn new(predefined_metric_type: impl IntoVal<CapacityProviderPredefinedMetricType>, target_value: impl IntoVal<f64>) -> Self { Self(Object::new()).predefined_metric_type(predefined_metric_type).target_value(target_value) }
        /// Key of `PredefinedMetricType`.
        pub const PREDEFINED_METRIC_TYPE: Key<Self, CapacityProviderPredefinedMetricType> = Key::new("PredefinedMetricType");
        /// `PredefinedMetricType`: mandatory.
        pub fn predefined_metric_type(mut self, value: impl IntoVal<CapacityProviderPredefinedMetricType>) -> Self { self.0.put("PredefinedMetricType", value); self }
        /// Key of `TargetValue`.
        pub const TARGET_VALUE: Key<Self, f64> = Key::new("TargetValue");
        /// `TargetValue`: mandatory, 0 to 100.
        pub fn target_value(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("TargetValue", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html).
    pub CfnCodeSigningConfig, CfnCodeSigningConfigProps, "AWS::Lambda::CodeSigningConfig", tags = Some(Tagging::List("Tags"))
);
impl CfnCodeSigningConfig {
    /// What `Ref` returns: `CodeSigningConfigArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::CodeSigningConfigArn>> { cfn::reference(&self.0) }
    /// The attribute `CodeSigningConfigArn`.
    #[inline] pub fn attr_code_signing_config_arn(&self) -> Val<Is<kinds::CodeSigningConfigArn>> { cfn::attribute(&self.0, "CodeSigningConfigArn") }
    /// The attribute `CodeSigningConfigId`.
    #[inline] pub fn attr_code_signing_config_id(&self) -> Val<String> { cfn::attribute(&self.0, "CodeSigningConfigId") }
}

/// Properties of [`CfnCodeSigningConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnCodeSigningConfigProps(Object);
ias_core::shape!(CfnCodeSigningConfigProps);
impl CfnCodeSigningConfigProps {
    /// Takes what is mandatory.
    pub fn new(allowed_publishers: impl IntoVal<cfn_code_signing_config::AllowedPublishers>) -> Self { Self(Object::new()).allowed_publishers(allowed_publishers) }
    /// Key of `AllowedPublishers`.
    pub const ALLOWED_PUBLISHERS: Key<Self, cfn_code_signing_config::AllowedPublishers> = Key::new("AllowedPublishers");
    /// `AllowedPublishers`: mandatory.
    pub fn allowed_publishers(mut self, value: impl IntoVal<cfn_code_signing_config::AllowedPublishers>) -> Self { self.0.put("AllowedPublishers", value); self }
    /// Key of `CodeSigningPolicies`.
    pub const CODE_SIGNING_POLICIES: Key<Self, cfn_code_signing_config::CodeSigningPolicies> = Key::new("CodeSigningPolicies");
    /// `CodeSigningPolicies`.
    pub fn code_signing_policies(mut self, value: impl IntoVal<cfn_code_signing_config::CodeSigningPolicies>) -> Self { self.0.put("CodeSigningPolicies", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_code_signing_config::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_code_signing_config::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnCodeSigningConfig`].
pub mod cfn_code_signing_config {
    use super::super::prelude::*;

    /// `AllowedPublishers`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllowedPublishers(Object);
    ias_core::shape!(AllowedPublishers);
    impl AllowedPublishers {
        /// Takes what is mandatory.
        pub fn new(signing_profile_version_arns: impl IntoVal<List<Is<kinds::SigningProfileArn>>>) -> Self { Self(Object::new()).signing_profile_version_arns(signing_profile_version_arns) }
        /// Key of `SigningProfileVersionArns`.
        pub const SIGNING_PROFILE_VERSION_ARNS: Key<Self, List<Is<kinds::SigningProfileArn>>> = Key::new("SigningProfileVersionArns");
        /// `SigningProfileVersionArns`: mandatory, 1 to 20 items, each 12 to 1024 characters.
        pub fn signing_profile_version_arns(mut self, value: impl IntoVal<List<Is<kinds::SigningProfileArn>>>) -> Self { self.0.put("SigningProfileVersionArns", value); self }
    }

    /// `CodeSigningPolicies`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CodeSigningPolicies(Object);
    ias_core::shape!(CodeSigningPolicies);
    impl CodeSigningPolicies {
        /// Takes what is mandatory.
        pub fn new(untrusted_artifact_on_deployment: impl IntoVal<CodeSigningPoliciesUntrustedArtifactOnDeployment>) -> Self { Self(Object::new()).untrusted_artifact_on_deployment(untrusted_artifact_on_deployment) }
        /// Key of `UntrustedArtifactOnDeployment`.
        pub const UNTRUSTED_ARTIFACT_ON_DEPLOYMENT: Key<Self, CodeSigningPoliciesUntrustedArtifactOnDeployment> = Key::new("UntrustedArtifactOnDeployment");
        /// `UntrustedArtifactOnDeployment`: mandatory, default `"Warn"`.
        pub fn untrusted_artifact_on_deployment(mut self, value: impl IntoVal<CodeSigningPoliciesUntrustedArtifactOnDeployment>) -> Self { self.0.put("UntrustedArtifactOnDeployment", value); self }
    }

    /// Words of `UntrustedArtifactOnDeployment`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CodeSigningPoliciesUntrustedArtifactOnDeployment {
        /// `Warn`
        Warn,
        /// `Enforce`
        Enforce,
    }
    ias_core::words!(CodeSigningPoliciesUntrustedArtifactOnDeployment { Warn = "Warn", Enforce = "Enforce" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html).
    pub CfnEventInvokeConfig, CfnEventInvokeConfigProps, "AWS::Lambda::EventInvokeConfig", tags = None
);
impl CfnEventInvokeConfig {
    /// What `Ref` returns: a text of FunctionName, Qualifier.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnEventInvokeConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnEventInvokeConfigProps(Object);
ias_core::shape!(CfnEventInvokeConfigProps);
impl CfnEventInvokeConfigProps {
    /// Takes what is mandatory.
    pub fn new(function_name: impl IntoVal<Is<kinds::FunctionReference>>, qualifier: impl IntoVal<String>) -> Self { Self(Object::new()).function_name(function_name).qualifier(qualifier) }
    /// Key of `DestinationConfig`.
    pub const DESTINATION_CONFIG: Key<Self, cfn_event_invoke_config::DestinationConfig> = Key::new("DestinationConfig");
    /// `DestinationConfig`.
    pub fn destination_config(mut self, value: impl IntoVal<cfn_event_invoke_config::DestinationConfig>) -> Self { self.0.put("DestinationConfig", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, Is<kinds::FunctionReference>> = Key::new("FunctionName");
    /// `FunctionName`: mandatory. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `MaximumEventAgeInSeconds`.
    pub const MAXIMUM_EVENT_AGE_IN_SECONDS: Key<Self, i64> = Key::new("MaximumEventAgeInSeconds");
    /// `MaximumEventAgeInSeconds`: 60 to 21600.
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumEventAgeInSeconds", value); self }
    /// Key of `MaximumRetryAttempts`.
    pub const MAXIMUM_RETRY_ATTEMPTS: Key<Self, i64> = Key::new("MaximumRetryAttempts");
    /// `MaximumRetryAttempts`: 0 to 2.
    pub fn maximum_retry_attempts(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumRetryAttempts", value); self }
    /// Key of `Qualifier`.
    pub const QUALIFIER: Key<Self, String> = Key::new("Qualifier");
    /// `Qualifier`: mandatory, matches `^\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9$_-]{1,129}$`. Changing it replaces the resource.
    pub fn qualifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Qualifier", value); self }
}

/// Types of [`CfnEventInvokeConfig`].
pub mod cfn_event_invoke_config {
    use super::super::prelude::*;

    /// `DestinationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DestinationConfig(Object);
    ias_core::shape!(DestinationConfig);
    impl DestinationConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `OnFailure`.
        pub const ON_FAILURE: Key<Self, OnFailure> = Key::new("OnFailure");
        /// `OnFailure`.
        pub fn on_failure(mut self, value: impl IntoVal<OnFailure>) -> Self { self.0.put("OnFailure", value); self }
        /// Key of `OnSuccess`.
        pub const ON_SUCCESS: Key<Self, OnSuccess> = Key::new("OnSuccess");
        /// `OnSuccess`.
        pub fn on_success(mut self, value: impl IntoVal<OnSuccess>) -> Self { self.0.put("OnSuccess", value); self }
    }
    impl Default for DestinationConfig { fn default() -> Self { Self::new() } }

    /// `OnFailure`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnFailure(Object);
    ias_core::shape!(OnFailure);
    impl OnFailure {
        /// Takes what is mandatory.
        pub fn new(destination: impl IntoVal<String>) -> Self { Self(Object::new()).destination(destination) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, String> = Key::new("Destination");
        /// `Destination`: mandatory, at most 350 characters, matches `^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]+(-[a-z]+)+-\d{1})?:(\d{12})?:(.*)`.
        pub fn destination(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Destination", value); self }
    }

    /// `OnSuccess`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnSuccess(Object);
    ias_core::shape!(OnSuccess);
    impl OnSuccess {
        /// Takes what is mandatory.
        pub fn new(destination: impl IntoVal<String>) -> Self { Self(Object::new()).destination(destination) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, String> = Key::new("Destination");
        /// `Destination`: mandatory, at most 350 characters, matches `^$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:([a-z]+(-[a-z]+)+-\d{1})?:(\d{12})?:(.*)`.
        pub fn destination(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Destination", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html).
    pub CfnEventSourceMapping, CfnEventSourceMappingProps, "AWS::Lambda::EventSourceMapping", tags = Some(Tagging::List("Tags"))
);
impl CfnEventSourceMapping {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `EventSourceMappingArn`.
    #[inline] pub fn attr_event_source_mapping_arn(&self) -> Val<Is<kinds::EventSourceMappingArn>> { cfn::attribute(&self.0, "EventSourceMappingArn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnEventSourceMapping`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnEventSourceMappingProps(Object);
ias_core::shape!(CfnEventSourceMappingProps);
impl CfnEventSourceMappingProps {
    /// Takes what is mandatory.
    pub fn new(function_name: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { Self(Object::new()).function_name(function_name) }
    /// Key of `AmazonManagedKafkaEventSourceConfig`.
    pub const AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Key<Self, cfn_event_source_mapping::AmazonManagedKafkaEventSourceConfig> = Key::new("AmazonManagedKafkaEventSourceConfig");
    /// `AmazonManagedKafkaEventSourceConfig`. Changing it replaces the resource.
    pub fn amazon_managed_kafka_event_source_config(mut self, value: impl IntoVal<cfn_event_source_mapping::AmazonManagedKafkaEventSourceConfig>) -> Self { self.0.put("AmazonManagedKafkaEventSourceConfig", value); self }
    /// Key of `BatchSize`.
    pub const BATCH_SIZE: Key<Self, i64> = Key::new("BatchSize");
    /// `BatchSize`: 1 to 10000.
    pub fn batch_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("BatchSize", value); self }
    /// Key of `BisectBatchOnFunctionError`.
    pub const BISECT_BATCH_ON_FUNCTION_ERROR: Key<Self, bool> = Key::new("BisectBatchOnFunctionError");
    /// `BisectBatchOnFunctionError`.
    pub fn bisect_batch_on_function_error(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("BisectBatchOnFunctionError", value); self }
    /// Key of `DestinationConfig`.
    pub const DESTINATION_CONFIG: Key<Self, cfn_event_source_mapping::DestinationConfig> = Key::new("DestinationConfig");
    /// `DestinationConfig`.
    pub fn destination_config(mut self, value: impl IntoVal<cfn_event_source_mapping::DestinationConfig>) -> Self { self.0.put("DestinationConfig", value); self }
    /// Key of `DocumentDBEventSourceConfig`.
    pub const DOCUMENT_DB_EVENT_SOURCE_CONFIG: Key<Self, cfn_event_source_mapping::DocumentDbEventSourceConfig> = Key::new("DocumentDBEventSourceConfig");
    /// `DocumentDBEventSourceConfig`.
    pub fn document_db_event_source_config(mut self, value: impl IntoVal<cfn_event_source_mapping::DocumentDbEventSourceConfig>) -> Self { self.0.put("DocumentDBEventSourceConfig", value); self }
    /// Key of `Enabled`.
    pub const ENABLED: Key<Self, bool> = Key::new("Enabled");
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Enabled", value); self }
    /// Key of `EventSourceArn`.
    pub const EVENT_SOURCE_ARN: Key<Self, String> = Key::new("EventSourceArn");
    /// `EventSourceArn`: 12 to 1024 characters. Changing it replaces the resource.
    pub fn event_source_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EventSourceArn", value); self }
    /// Key of `FilterCriteria`.
    pub const FILTER_CRITERIA: Key<Self, cfn_event_source_mapping::FilterCriteria> = Key::new("FilterCriteria");
    /// `FilterCriteria`.
    pub fn filter_criteria(mut self, value: impl IntoVal<cfn_event_source_mapping::FilterCriteria>) -> Self { self.0.put("FilterCriteria", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, Is<kinds::FunctionReference>> = Key::new("FunctionName");
    /// `FunctionName`: mandatory, 1 to 140 characters.
    pub fn function_name(mut self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `FunctionResponseTypes`.
    pub const FUNCTION_RESPONSE_TYPES: Key<Self, List<cfn_event_source_mapping::FunctionResponseType>> = Key::new("FunctionResponseTypes");
    /// `FunctionResponseTypes`: at most 1 item, no item twice.
    pub fn function_response_types(mut self, value: impl IntoVal<List<cfn_event_source_mapping::FunctionResponseType>>) -> Self { self.0.put("FunctionResponseTypes", value); self }
    /// Key of `KmsKeyArn`.
    pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
    /// `KmsKeyArn`: 12 to 2048 characters, matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
    pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
    /// Key of `LoggingConfig`.
    pub const LOGGING_CONFIG: Key<Self, cfn_event_source_mapping::LoggingConfig> = Key::new("LoggingConfig");
    /// `LoggingConfig`.
    pub fn logging_config(mut self, value: impl IntoVal<cfn_event_source_mapping::LoggingConfig>) -> Self { self.0.put("LoggingConfig", value); self }
    /// Key of `MaximumBatchingWindowInSeconds`.
    pub const MAXIMUM_BATCHING_WINDOW_IN_SECONDS: Key<Self, i64> = Key::new("MaximumBatchingWindowInSeconds");
    /// `MaximumBatchingWindowInSeconds`: 0 to 300.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumBatchingWindowInSeconds", value); self }
    /// Key of `MaximumRecordAgeInSeconds`.
    pub const MAXIMUM_RECORD_AGE_IN_SECONDS: Key<Self, i64> = Key::new("MaximumRecordAgeInSeconds");
    /// `MaximumRecordAgeInSeconds`: -1 to 604800.
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumRecordAgeInSeconds", value); self }
    /// Key of `MaximumRetryAttempts`.
    pub const MAXIMUM_RETRY_ATTEMPTS: Key<Self, i64> = Key::new("MaximumRetryAttempts");
    /// `MaximumRetryAttempts`: -1 to 10000.
    pub fn maximum_retry_attempts(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumRetryAttempts", value); self }
    /// Key of `MetricsConfig`.
    pub const METRICS_CONFIG: Key<Self, cfn_event_source_mapping::MetricsConfig> = Key::new("MetricsConfig");
    /// `MetricsConfig`.
    pub fn metrics_config(mut self, value: impl IntoVal<cfn_event_source_mapping::MetricsConfig>) -> Self { self.0.put("MetricsConfig", value); self }
    /// Key of `ParallelizationFactor`.
    pub const PARALLELIZATION_FACTOR: Key<Self, i64> = Key::new("ParallelizationFactor");
    /// `ParallelizationFactor`: 1 to 10.
    pub fn parallelization_factor(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ParallelizationFactor", value); self }
    /// Key of `ProvisionedPollerConfig`.
    pub const PROVISIONED_POLLER_CONFIG: Key<Self, cfn_event_source_mapping::ProvisionedPollerConfig> = Key::new("ProvisionedPollerConfig");
    /// `ProvisionedPollerConfig`.
    pub fn provisioned_poller_config(mut self, value: impl IntoVal<cfn_event_source_mapping::ProvisionedPollerConfig>) -> Self { self.0.put("ProvisionedPollerConfig", value); self }
    /// Key of `Queues`.
    pub const QUEUES: Key<Self, List<String>> = Key::new("Queues");
    /// `Queues`: exactly 1 item, no item twice, each 1 to 1000 characters, each matches `[\s\S]*`.
    pub fn queues(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Queues", value); self }
    /// Key of `ScalingConfig`.
    pub const SCALING_CONFIG: Key<Self, cfn_event_source_mapping::ScalingConfig> = Key::new("ScalingConfig");
    /// `ScalingConfig`.
    pub fn scaling_config(mut self, value: impl IntoVal<cfn_event_source_mapping::ScalingConfig>) -> Self { self.0.put("ScalingConfig", value); self }
    /// Key of `SelfManagedEventSource`.
    pub const SELF_MANAGED_EVENT_SOURCE: Key<Self, cfn_event_source_mapping::SelfManagedEventSource> = Key::new("SelfManagedEventSource");
    /// `SelfManagedEventSource`. Changing it replaces the resource.
    pub fn self_managed_event_source(mut self, value: impl IntoVal<cfn_event_source_mapping::SelfManagedEventSource>) -> Self { self.0.put("SelfManagedEventSource", value); self }
    /// Key of `SelfManagedKafkaEventSourceConfig`.
    pub const SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Key<Self, cfn_event_source_mapping::SelfManagedKafkaEventSourceConfig> = Key::new("SelfManagedKafkaEventSourceConfig");
    /// `SelfManagedKafkaEventSourceConfig`. Changing it replaces the resource.
    pub fn self_managed_kafka_event_source_config(mut self, value: impl IntoVal<cfn_event_source_mapping::SelfManagedKafkaEventSourceConfig>) -> Self { self.0.put("SelfManagedKafkaEventSourceConfig", value); self }
    /// Key of `SourceAccessConfigurations`.
    pub const SOURCE_ACCESS_CONFIGURATIONS: Key<Self, List<cfn_event_source_mapping::SourceAccessConfiguration>> = Key::new("SourceAccessConfigurations");
    /// `SourceAccessConfigurations`: 1 to 29 items, no item twice.
    pub fn source_access_configurations(mut self, value: impl IntoVal<List<cfn_event_source_mapping::SourceAccessConfiguration>>) -> Self { self.0.put("SourceAccessConfigurations", value); self }
    /// Key of `StartingPosition`.
    pub const STARTING_POSITION: Key<Self, String> = Key::new("StartingPosition");
    /// `StartingPosition`: 6 to 12 characters, matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. Changing it replaces the resource.
    pub fn starting_position(mut self, value: impl IntoVal<String>) -> Self { self.0.put("StartingPosition", value); self }
    /// Key of `StartingPositionTimestamp`.
    pub const STARTING_POSITION_TIMESTAMP: Key<Self, f64> = Key::new("StartingPositionTimestamp");
    /// `StartingPositionTimestamp`. Changing it replaces the resource.
    pub fn starting_position_timestamp(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("StartingPositionTimestamp", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_event_source_mapping::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_event_source_mapping::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `Topics`.
    pub const TOPICS: Key<Self, List<String>> = Key::new("Topics");
    /// `Topics`: exactly 1 item, no item twice, each 1 to 249 characters, each matches `^[^.]([a-zA-Z0-9\-_.]+)`.
    pub fn topics(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Topics", value); self }
    /// Key of `TumblingWindowInSeconds`.
    pub const TUMBLING_WINDOW_IN_SECONDS: Key<Self, i64> = Key::new("TumblingWindowInSeconds");
    /// `TumblingWindowInSeconds`: 0 to 900.
    pub fn tumbling_window_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TumblingWindowInSeconds", value); self }
}

/// Types of [`CfnEventSourceMapping`].
pub mod cfn_event_source_mapping {
    use super::super::prelude::*;

    /// `AmazonManagedKafkaEventSourceConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct AmazonManagedKafkaEventSourceConfig(Object);
    ias_core::shape!(AmazonManagedKafkaEventSourceConfig);
    impl AmazonManagedKafkaEventSourceConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ConsumerGroupId`.
        pub const CONSUMER_GROUP_ID: Key<Self, String> = Key::new("ConsumerGroupId");
        /// `ConsumerGroupId`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        pub fn consumer_group_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ConsumerGroupId", value); self }
        /// Key of `SchemaRegistryConfig`.
        pub const SCHEMA_REGISTRY_CONFIG: Key<Self, SchemaRegistryConfig> = Key::new("SchemaRegistryConfig");
        /// `SchemaRegistryConfig`.
        pub fn schema_registry_config(mut self, value: impl IntoVal<SchemaRegistryConfig>) -> Self { self.0.put("SchemaRegistryConfig", value); self }
    }
    impl Default for AmazonManagedKafkaEventSourceConfig { fn default() -> Self { Self::new() } }

    /// Words of `ConsumptionMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ConsumptionMode {
        /// `Stream`
        Stream,
        /// `Queue`
        Queue,
    }
    ias_core::words!(ConsumptionMode { Stream = "Stream", Queue = "Queue" });

    /// `DestinationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DestinationConfig(Object);
    ias_core::shape!(DestinationConfig);
    impl DestinationConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `OnFailure`.
        pub const ON_FAILURE: Key<Self, OnFailure> = Key::new("OnFailure");
        /// `OnFailure`.
        pub fn on_failure(mut self, value: impl IntoVal<OnFailure>) -> Self { self.0.put("OnFailure", value); self }
    }
    impl Default for DestinationConfig { fn default() -> Self { Self::new() } }

    /// `DocumentDBEventSourceConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DocumentDbEventSourceConfig(Object);
    ias_core::shape!(DocumentDbEventSourceConfig);
    impl DocumentDbEventSourceConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CollectionName`.
        pub const COLLECTION_NAME: Key<Self, String> = Key::new("CollectionName");
        /// `CollectionName`: 1 to 57 characters, matches `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
        pub fn collection_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CollectionName", value); self }
        /// Key of `DatabaseName`.
        pub const DATABASE_NAME: Key<Self, String> = Key::new("DatabaseName");
        /// `DatabaseName`: 1 to 63 characters, matches `^[^ /\.$\x22]*$`.
        pub fn database_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("DatabaseName", value); self }
        /// Key of `FullDocument`.
        pub const FULL_DOCUMENT: Key<Self, DocumentDbEventSourceConfigFullDocument> = Key::new("FullDocument");
        /// `FullDocument`.
        pub fn full_document(mut self, value: impl IntoVal<DocumentDbEventSourceConfigFullDocument>) -> Self { self.0.put("FullDocument", value); self }
    }
    impl Default for DocumentDbEventSourceConfig { fn default() -> Self { Self::new() } }

    /// Words of `FullDocument`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DocumentDbEventSourceConfigFullDocument {
        /// `UpdateLookup`
        UpdateLookup,
        /// `Default`
        Default,
    }
    ias_core::words!(DocumentDbEventSourceConfigFullDocument { UpdateLookup = "UpdateLookup", Default = "Default" });

    /// `Endpoints`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Endpoints(Object);
    ias_core::shape!(Endpoints);
    impl Endpoints {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `KafkaBootstrapServers`.
        pub const KAFKA_BOOTSTRAP_SERVERS: Key<Self, List<String>> = Key::new("KafkaBootstrapServers");
        /// `KafkaBootstrapServers`: 1 to 10 items, no item twice, each 1 to 300 characters.
        pub fn kafka_bootstrap_servers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("KafkaBootstrapServers", value); self }
    }
    impl Default for Endpoints { fn default() -> Self { Self::new() } }

    /// `Filter`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Filter(Object);
    ias_core::shape!(Filter);
    impl Filter {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Pattern`.
        pub const PATTERN: Key<Self, String> = Key::new("Pattern");
        /// `Pattern`: at most 4096 characters, matches `.*`.
        pub fn pattern(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Pattern", value); self }
    }
    impl Default for Filter { fn default() -> Self { Self::new() } }

    /// `FilterCriteria`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FilterCriteria(Object);
    ias_core::shape!(FilterCriteria);
    impl FilterCriteria {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Filters`.
        pub const FILTERS: Key<Self, List<Filter>> = Key::new("Filters");
        /// `Filters`: 1 to 20 items, no item twice.
        pub fn filters(mut self, value: impl IntoVal<List<Filter>>) -> Self { self.0.put("Filters", value); self }
    }
    impl Default for FilterCriteria { fn default() -> Self { Self::new() } }

    /// Words of `FunctionResponseType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FunctionResponseType {
        /// `ReportBatchItemFailures`
        ReportBatchItemFailures,
    }
    ias_core::words!(FunctionResponseType { ReportBatchItemFailures = "ReportBatchItemFailures" });

    /// `LoggingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoggingConfig(Object);
    ias_core::shape!(LoggingConfig);
    impl LoggingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `SystemLogLevel`.
        pub const SYSTEM_LOG_LEVEL: Key<Self, LoggingConfigSystemLogLevel> = Key::new("SystemLogLevel");
        /// `SystemLogLevel`.
        pub fn system_log_level(mut self, value: impl IntoVal<LoggingConfigSystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value); self }
    }
    impl Default for LoggingConfig { fn default() -> Self { Self::new() } }

    /// Words of `SystemLogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigSystemLogLevel {
        /// `DEBUG`
        Debug,
        /// `INFO`
        Info,
        /// `WARN`
        Warn,
    }
    ias_core::words!(LoggingConfigSystemLogLevel { Debug = "DEBUG", Info = "INFO", Warn = "WARN" });

    /// `MetricsConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MetricsConfig(Object);
    ias_core::shape!(MetricsConfig);
    impl MetricsConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Metrics`.
        pub const METRICS: Key<Self, List<MetricsConfigMetric>> = Key::new("Metrics");
        /// `Metrics`: at most 3 items, no item twice.
        pub fn metrics(mut self, value: impl IntoVal<List<MetricsConfigMetric>>) -> Self { self.0.put("Metrics", value); self }
    }
    impl Default for MetricsConfig { fn default() -> Self { Self::new() } }

    /// Words of `Metric`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MetricsConfigMetric {
        /// `EventCount`
        EventCount,
        /// `ErrorCount`
        ErrorCount,
        /// `KafkaMetrics`
        KafkaMetrics,
    }
    ias_core::words!(MetricsConfigMetric { EventCount = "EventCount", ErrorCount = "ErrorCount", KafkaMetrics = "KafkaMetrics" });

    /// `OnFailure`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnFailure(Object);
    ias_core::shape!(OnFailure);
    impl OnFailure {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Destination`.
        pub const DESTINATION: Key<Self, String> = Key::new("Destination");
        /// `Destination`: 12 to 1024 characters.
        pub fn destination(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Destination", value); self }
    }
    impl Default for OnFailure { fn default() -> Self { Self::new() } }

    /// `ProvisionedPollerConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedPollerConfig(Object);
    ias_core::shape!(ProvisionedPollerConfig);
    impl ProvisionedPollerConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaximumPollers`.
        pub const MAXIMUM_POLLERS: Key<Self, i64> = Key::new("MaximumPollers");
        /// `MaximumPollers`: 1 to 10000.
        pub fn maximum_pollers(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumPollers", value); self }
        /// Key of `MinimumPollers`.
        pub const MINIMUM_POLLERS: Key<Self, i64> = Key::new("MinimumPollers");
        /// `MinimumPollers`: 1 to 200.
        pub fn minimum_pollers(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinimumPollers", value); self }
        /// Key of `PollerGroupName`.
        pub const POLLER_GROUP_NAME: Key<Self, String> = Key::new("PollerGroupName");
        /// `PollerGroupName`: at most 128 characters, matches `^[a-zA-Z0-9-_]*$`.
        pub fn poller_group_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PollerGroupName", value); self }
    }
    impl Default for ProvisionedPollerConfig { fn default() -> Self { Self::new() } }

    /// `ScalingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScalingConfig(Object);
    ias_core::shape!(ScalingConfig);
    impl ScalingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaximumConcurrency`.
        pub const MAXIMUM_CONCURRENCY: Key<Self, i64> = Key::new("MaximumConcurrency");
        /// `MaximumConcurrency`: 2 to 1000.
        pub fn maximum_concurrency(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaximumConcurrency", value); self }
    }
    impl Default for ScalingConfig { fn default() -> Self { Self::new() } }

    /// `SchemaRegistryAccessConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SchemaRegistryAccessConfig(Object);
    ias_core::shape!(SchemaRegistryAccessConfig);
    impl SchemaRegistryAccessConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, SchemaRegistryAccessConfigType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<SchemaRegistryAccessConfigType>) -> Self { self.0.put("Type", value); self }
        /// Key of `URI`.
        pub const URI: Key<Self, String> = Key::new("URI");
        /// `URI`: 1 to 10000 characters.
        pub fn uri(mut self, value: impl IntoVal<String>) -> Self { self.0.put("URI", value); self }
    }
    impl Default for SchemaRegistryAccessConfig { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SchemaRegistryAccessConfigType {
        /// `BASIC_AUTH`
        BasicAuth,
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        ClientCertificateTlsAuth,
        /// `SERVER_ROOT_CA_CERTIFICATE`
        ServerRootCaCertificate,
        /// `OAUTHBEARER_AUTH`
        OauthbearerAuth,
    }
    ias_core::words!(SchemaRegistryAccessConfigType { BasicAuth = "BASIC_AUTH", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH" });

    /// `SchemaRegistryConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SchemaRegistryConfig(Object);
    ias_core::shape!(SchemaRegistryConfig);
    impl SchemaRegistryConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AccessConfigs`.
        pub const ACCESS_CONFIGS: Key<Self, List<SchemaRegistryAccessConfig>> = Key::new("AccessConfigs");
        /// `AccessConfigs`: at most 2 items, no item twice.
        pub fn access_configs(mut self, value: impl IntoVal<List<SchemaRegistryAccessConfig>>) -> Self { self.0.put("AccessConfigs", value); self }
        /// Key of `EventRecordFormat`.
        pub const EVENT_RECORD_FORMAT: Key<Self, SchemaRegistryConfigEventRecordFormat> = Key::new("EventRecordFormat");
        /// `EventRecordFormat`.
        pub fn event_record_format(mut self, value: impl IntoVal<SchemaRegistryConfigEventRecordFormat>) -> Self { self.0.put("EventRecordFormat", value); self }
        /// Key of `SchemaRegistryURI`.
        pub const SCHEMA_REGISTRY_URI: Key<Self, String> = Key::new("SchemaRegistryURI");
        /// `SchemaRegistryURI`: 1 to 10000 characters, matches `[a-zA-Z0-9-/*:_+=.@-]*`.
        pub fn schema_registry_uri(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SchemaRegistryURI", value); self }
        /// Key of `SchemaValidationConfigs`.
        pub const SCHEMA_VALIDATION_CONFIGS: Key<Self, List<SchemaValidationConfig>> = Key::new("SchemaValidationConfigs");
        /// `SchemaValidationConfigs`: 1 to 2 items, no item twice.
        pub fn schema_validation_configs(mut self, value: impl IntoVal<List<SchemaValidationConfig>>) -> Self { self.0.put("SchemaValidationConfigs", value); self }
    }
    impl Default for SchemaRegistryConfig { fn default() -> Self { Self::new() } }

    /// Words of `EventRecordFormat`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SchemaRegistryConfigEventRecordFormat {
        /// `JSON`
        Json,
        /// `SOURCE`
        Source,
    }
    ias_core::words!(SchemaRegistryConfigEventRecordFormat { Json = "JSON", Source = "SOURCE" });

    /// `SchemaValidationConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SchemaValidationConfig(Object);
    ias_core::shape!(SchemaValidationConfig);
    impl SchemaValidationConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Attribute`.
        pub const ATTRIBUTE: Key<Self, SchemaValidationConfigAttribute> = Key::new("Attribute");
        /// `Attribute`.
        pub fn attribute(mut self, value: impl IntoVal<SchemaValidationConfigAttribute>) -> Self { self.0.put("Attribute", value); self }
    }
    impl Default for SchemaValidationConfig { fn default() -> Self { Self::new() } }

    /// Words of `Attribute`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SchemaValidationConfigAttribute {
        /// `KEY`
        Key,
        /// `VALUE`
        Value,
    }
    ias_core::words!(SchemaValidationConfigAttribute { Key = "KEY", Value = "VALUE" });

    /// `SelfManagedEventSource`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelfManagedEventSource(Object);
    ias_core::shape!(SelfManagedEventSource);
    impl SelfManagedEventSource {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Endpoints`.
        pub const ENDPOINTS: Key<Self, Endpoints> = Key::new("Endpoints");
        /// `Endpoints`.
        pub fn endpoints(mut self, value: impl IntoVal<Endpoints>) -> Self { self.0.put("Endpoints", value); self }
    }
    impl Default for SelfManagedEventSource { fn default() -> Self { Self::new() } }

    /// `SelfManagedKafkaEventSourceConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SelfManagedKafkaEventSourceConfig(Object);
    ias_core::shape!(SelfManagedKafkaEventSourceConfig);
    impl SelfManagedKafkaEventSourceConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ConsumerGroupId`.
        pub const CONSUMER_GROUP_ID: Key<Self, String> = Key::new("ConsumerGroupId");
        /// `ConsumerGroupId`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        pub fn consumer_group_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ConsumerGroupId", value); self }
        /// Key of `ConsumptionMode`.
        pub const CONSUMPTION_MODE: Key<Self, ConsumptionMode> = Key::new("ConsumptionMode");
        /// `ConsumptionMode`.
        pub fn consumption_mode(mut self, value: impl IntoVal<ConsumptionMode>) -> Self { self.0.put("ConsumptionMode", value); self }
        /// Key of `SchemaRegistryConfig`.
        pub const SCHEMA_REGISTRY_CONFIG: Key<Self, SchemaRegistryConfig> = Key::new("SchemaRegistryConfig");
        /// `SchemaRegistryConfig`.
        pub fn schema_registry_config(mut self, value: impl IntoVal<SchemaRegistryConfig>) -> Self { self.0.put("SchemaRegistryConfig", value); self }
    }
    impl Default for SelfManagedKafkaEventSourceConfig { fn default() -> Self { Self::new() } }

    /// `SourceAccessConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SourceAccessConfiguration(Object);
    ias_core::shape!(SourceAccessConfiguration);
    impl SourceAccessConfiguration {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Type`.
        pub const TYPE: Key<Self, SourceAccessConfigurationType> = Key::new("Type");
        /// `Type`.
        pub fn type_(mut self, value: impl IntoVal<SourceAccessConfigurationType>) -> Self { self.0.put("Type", value); self }
        /// Key of `URI`.
        pub const URI: Key<Self, String> = Key::new("URI");
        /// `URI`: 1 to 200 characters, matches `[a-zA-Z0-9-\/*:_+=.@-]*`.
        pub fn uri(mut self, value: impl IntoVal<String>) -> Self { self.0.put("URI", value); self }
    }
    impl Default for SourceAccessConfiguration { fn default() -> Self { Self::new() } }

    /// Words of `Type`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SourceAccessConfigurationType {
        /// `BASIC_AUTH`
        BasicAuth,
        /// `VPC_SUBNET`
        VpcSubnet,
        /// `VPC_SECURITY_GROUP`
        VpcSecurityGroup,
        /// `SASL_SCRAM_512_AUTH`
        SaslScram512Auth,
        /// `SASL_SCRAM_256_AUTH`
        SaslScram256Auth,
        /// `VIRTUAL_HOST`
        VirtualHost,
        /// `CLIENT_CERTIFICATE_TLS_AUTH`
        ClientCertificateTlsAuth,
        /// `SERVER_ROOT_CA_CERTIFICATE`
        ServerRootCaCertificate,
        /// `OAUTHBEARER_AUTH`
        OauthbearerAuth,
        /// `OAUTHBEARER_SCOPE`
        OauthbearerScope,
        /// `OAUTHBEARER_AUDIENCE`
        OauthbearerAudience,
        /// `OAUTHBEARER_LOGICAL_CLUSTER`
        OauthbearerLogicalCluster,
        /// `OAUTHBEARER_IDENTITY_POOL`
        OauthbearerIdentityPool,
        /// `IAM_AUTH`
        IamAuth,
        /// `IAM_OAUTHBEARER_AUTH`
        IamOauthbearerAuth,
    }
    ias_core::words!(SourceAccessConfigurationType { BasicAuth = "BASIC_AUTH", VpcSubnet = "VPC_SUBNET", VpcSecurityGroup = "VPC_SECURITY_GROUP", SaslScram512Auth = "SASL_SCRAM_512_AUTH", SaslScram256Auth = "SASL_SCRAM_256_AUTH", VirtualHost = "VIRTUAL_HOST", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH", OauthbearerScope = "OAUTHBEARER_SCOPE", OauthbearerAudience = "OAUTHBEARER_AUDIENCE", OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER", OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL", IamAuth = "IAM_AUTH", IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
    pub CfnFunction, CfnFunctionProps, "AWS::Lambda::Function", tags = Some(Tagging::List("Tags"))
);
impl CfnFunction {
    /// What `Ref` returns: `FunctionName`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::FunctionName>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FunctionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `SnapStartResponse`.
    #[inline] pub fn attr_snap_start_response(&self) -> Val<cfn_function::SnapStartResponse> { cfn::attribute(&self.0, "SnapStartResponse") }
    /// The attribute `SnapStartResponse.ApplyOn`.
    #[inline] pub fn attr_snap_start_response_apply_on(&self) -> Val<cfn_function::SnapStartResponseApplyOn> { cfn::attribute(&self.0, "SnapStartResponse.ApplyOn") }
    /// The attribute `SnapStartResponse.OptimizationStatus`.
    #[inline] pub fn attr_snap_start_response_optimization_status(&self) -> Val<cfn_function::SnapStartResponseOptimizationStatus> { cfn::attribute(&self.0, "SnapStartResponse.OptimizationStatus") }
}

/// Properties of [`CfnFunction`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnFunctionProps(Object);
ias_core::shape!(CfnFunctionProps);
impl CfnFunctionProps {
    /// Takes what is mandatory.
    pub fn new(code: impl IntoVal<cfn_function::Code>, role: impl IntoVal<Is<kinds::RoleArn>>) -> Self { Self(Object::new()).code(code).role(role) }
    /// Key of `Architectures`.
    pub const ARCHITECTURES: Key<Self, List<cfn_function::Architecture>> = Key::new("Architectures");
    /// `Architectures`: exactly 1 item, no item twice.
    pub fn architectures(mut self, value: impl IntoVal<List<cfn_function::Architecture>>) -> Self { self.0.put("Architectures", value); self }
    /// Key of `CapacityProviderConfig`.
    pub const CAPACITY_PROVIDER_CONFIG: Key<Self, cfn_function::CapacityProviderConfig> = Key::new("CapacityProviderConfig");
    /// `CapacityProviderConfig`.
    pub fn capacity_provider_config(mut self, value: impl IntoVal<cfn_function::CapacityProviderConfig>) -> Self { self.0.put("CapacityProviderConfig", value); self }
    /// Key of `Code`.
    pub const CODE: Key<Self, cfn_function::Code> = Key::new("Code");
    /// `Code`: mandatory.
    pub fn code(mut self, value: impl IntoVal<cfn_function::Code>) -> Self { self.0.put("Code", value); self }
    /// Key of `CodeSigningConfigArn`.
    pub const CODE_SIGNING_CONFIG_ARN: Key<Self, Is<kinds::CodeSigningConfigArn>> = Key::new("CodeSigningConfigArn");
    /// `CodeSigningConfigArn`: at most 200 characters.
    pub fn code_signing_config_arn(mut self, value: impl IntoVal<Is<kinds::CodeSigningConfigArn>>) -> Self { self.0.put("CodeSigningConfigArn", value); self }
    /// Key of `DeadLetterConfig`.
    pub const DEAD_LETTER_CONFIG: Key<Self, cfn_function::DeadLetterConfig> = Key::new("DeadLetterConfig");
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(mut self, value: impl IntoVal<cfn_function::DeadLetterConfig>) -> Self { self.0.put("DeadLetterConfig", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `DurableConfig`.
    pub const DURABLE_CONFIG: Key<Self, cfn_function::DurableConfig> = Key::new("DurableConfig");
    /// `DurableConfig`. Changing it may replace the resource.
    pub fn durable_config(mut self, value: impl IntoVal<cfn_function::DurableConfig>) -> Self { self.0.put("DurableConfig", value); self }
    /// Key of `Environment`.
    pub const ENVIRONMENT: Key<Self, cfn_function::Environment> = Key::new("Environment");
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoVal<cfn_function::Environment>) -> Self { self.0.put("Environment", value); self }
    /// Key of `EphemeralStorage`.
    pub const EPHEMERAL_STORAGE: Key<Self, cfn_function::EphemeralStorage> = Key::new("EphemeralStorage");
    /// `EphemeralStorage`.
    pub fn ephemeral_storage(mut self, value: impl IntoVal<cfn_function::EphemeralStorage>) -> Self { self.0.put("EphemeralStorage", value); self }
    /// Key of `FileSystemConfigs`.
    pub const FILE_SYSTEM_CONFIGS: Key<Self, List<cfn_function::FileSystemConfig>> = Key::new("FileSystemConfigs");
    /// `FileSystemConfigs`: at most 1 item.
    pub fn file_system_configs(mut self, value: impl IntoVal<List<cfn_function::FileSystemConfig>>) -> Self { self.0.put("FileSystemConfigs", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, String> = Key::new("FunctionName");
    /// `FunctionName`: at least 1 character, matches `^([a-zA-Z0-9_-]{1,64}|arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,64})$`. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `FunctionScalingConfig`.
    pub const FUNCTION_SCALING_CONFIG: Key<Self, cfn_function::FunctionScalingConfig> = Key::new("FunctionScalingConfig");
    /// `FunctionScalingConfig`.
    pub fn function_scaling_config(mut self, value: impl IntoVal<cfn_function::FunctionScalingConfig>) -> Self { self.0.put("FunctionScalingConfig", value); self }
    /// Key of `Handler`.
    pub const HANDLER: Key<Self, String> = Key::new("Handler");
    /// `Handler`: at most 128 characters, matches `^[^\s]+$`.
    pub fn handler(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Handler", value); self }
    /// Key of `ImageConfig`.
    pub const IMAGE_CONFIG: Key<Self, cfn_function::ImageConfig> = Key::new("ImageConfig");
    /// `ImageConfig`.
    pub fn image_config(mut self, value: impl IntoVal<cfn_function::ImageConfig>) -> Self { self.0.put("ImageConfig", value); self }
    /// Key of `KmsKeyArn`.
    pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
    /// `KmsKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
    /// Key of `Layers`.
    pub const LAYERS: Key<Self, List<String>> = Key::new("Layers");
    /// `Layers`: at most 5 items, no item twice, each at least 1 character.
    pub fn layers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Layers", value); self }
    /// Key of `LoggingConfig`.
    pub const LOGGING_CONFIG: Key<Self, cfn_function::LoggingConfig> = Key::new("LoggingConfig");
    /// `LoggingConfig`.
    pub fn logging_config(mut self, value: impl IntoVal<cfn_function::LoggingConfig>) -> Self { self.0.put("LoggingConfig", value); self }
    /// Key of `MemorySize`.
    pub const MEMORY_SIZE: Key<Self, i64> = Key::new("MemorySize");
    /// `MemorySize`: 128 to 32768.
    pub fn memory_size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MemorySize", value); self }
    /// Key of `PackageType`.
    pub const PACKAGE_TYPE: Key<Self, cfn_function::PackageType> = Key::new("PackageType");
    /// `PackageType`. Changing it replaces the resource.
    pub fn package_type(mut self, value: impl IntoVal<cfn_function::PackageType>) -> Self { self.0.put("PackageType", value); self }
    /// Key of `PublishToLatestPublished`.
    pub const PUBLISH_TO_LATEST_PUBLISHED: Key<Self, bool> = Key::new("PublishToLatestPublished");
    /// `PublishToLatestPublished`. Write-only.
    pub fn publish_to_latest_published(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("PublishToLatestPublished", value); self }
    /// Key of `RecursiveLoop`.
    pub const RECURSIVE_LOOP: Key<Self, cfn_function::RecursiveLoop> = Key::new("RecursiveLoop");
    /// `RecursiveLoop`.
    pub fn recursive_loop(mut self, value: impl IntoVal<cfn_function::RecursiveLoop>) -> Self { self.0.put("RecursiveLoop", value); self }
    /// Key of `ReservedConcurrentExecutions`.
    pub const RESERVED_CONCURRENT_EXECUTIONS: Key<Self, i64> = Key::new("ReservedConcurrentExecutions");
    /// `ReservedConcurrentExecutions`: at least 0.
    pub fn reserved_concurrent_executions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReservedConcurrentExecutions", value); self }
    /// Key of `Role`.
    pub const ROLE: Key<Self, Is<kinds::RoleArn>> = Key::new("Role");
    /// `Role`: mandatory, at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub fn role(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("Role", value); self }
    /// Key of `Runtime`.
    pub const RUNTIME: Key<Self, cfn_function::Runtime> = Key::new("Runtime");
    /// `Runtime`.
    pub fn runtime(mut self, value: impl IntoVal<cfn_function::Runtime>) -> Self { self.0.put("Runtime", value); self }
    /// Key of `RuntimeManagementConfig`.
    pub const RUNTIME_MANAGEMENT_CONFIG: Key<Self, cfn_function::RuntimeManagementConfig> = Key::new("RuntimeManagementConfig");
    /// `RuntimeManagementConfig`.
    pub fn runtime_management_config(mut self, value: impl IntoVal<cfn_function::RuntimeManagementConfig>) -> Self { self.0.put("RuntimeManagementConfig", value); self }
    /// Key of `SnapStart`.
    pub const SNAP_START: Key<Self, cfn_function::SnapStart> = Key::new("SnapStart");
    /// `SnapStart`. Write-only.
    pub fn snap_start(mut self, value: impl IntoVal<cfn_function::SnapStart>) -> Self { self.0.put("SnapStart", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_function::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_function::Tag>>) -> Self { self.0.put("Tags", value); self }
    /// Key of `TenancyConfig`.
    pub const TENANCY_CONFIG: Key<Self, cfn_function::TenancyConfig> = Key::new("TenancyConfig");
    /// `TenancyConfig`. Changing it replaces the resource.
    pub fn tenancy_config(mut self, value: impl IntoVal<cfn_function::TenancyConfig>) -> Self { self.0.put("TenancyConfig", value); self }
    /// Key of `Timeout`.
    pub const TIMEOUT: Key<Self, i64> = Key::new("Timeout");
    /// `Timeout`: 1 to 5400.
    pub fn timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Timeout", value); self }
    /// Key of `TracingConfig`.
    pub const TRACING_CONFIG: Key<Self, cfn_function::TracingConfig> = Key::new("TracingConfig");
    /// `TracingConfig`.
    pub fn tracing_config(mut self, value: impl IntoVal<cfn_function::TracingConfig>) -> Self { self.0.put("TracingConfig", value); self }
    /// Key of `VpcConfig`.
    pub const VPC_CONFIG: Key<Self, cfn_function::VpcConfig> = Key::new("VpcConfig");
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl IntoVal<cfn_function::VpcConfig>) -> Self { self.0.put("VpcConfig", value); self }
}

/// Types of [`CfnFunction`].
pub mod cfn_function {
    use super::super::prelude::*;

    /// Words of `Architecture`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Architecture {
        /// `x86_64`
        X86_64,
        /// `arm64`
        Arm64,
    }
    ias_core::words!(Architecture { X86_64 = "x86_64", Arm64 = "arm64" });

    /// `CapacityProviderConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CapacityProviderConfig(Object);
    ias_core::shape!(CapacityProviderConfig);
    impl CapacityProviderConfig {
        /// Takes what is mandatory.
        pub fn new(lambda_managed_instances_capacity_provider_config: impl IntoVal<LambdaManagedInstancesCapacityProviderConfig>) -> Self { Self(Object::new()).lambda_managed_instances_capacity_provider_config(lambda_managed_instances_capacity_provider_config) }
        /// Key of `LambdaManagedInstancesCapacityProviderConfig`.
        pub const LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG: Key<Self, LambdaManagedInstancesCapacityProviderConfig> = Key::new("LambdaManagedInstancesCapacityProviderConfig");
        /// `LambdaManagedInstancesCapacityProviderConfig`: mandatory.
        pub fn lambda_managed_instances_capacity_provider_config(mut self, value: impl IntoVal<LambdaManagedInstancesCapacityProviderConfig>) -> Self { self.0.put("LambdaManagedInstancesCapacityProviderConfig", value); self }
    }

    /// `Code`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Code(Object);
    ias_core::shape!(Code);
    impl Code {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ImageUri`.
        pub const IMAGE_URI: Key<Self, String> = Key::new("ImageUri");
        /// `ImageUri`. Write-only.
        pub fn image_uri(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ImageUri", value); self }
        /// Key of `S3Bucket`.
        pub const S3_BUCKET: Key<Self, Is<kinds::BucketName>> = Key::new("S3Bucket");
        /// `S3Bucket`: 3 to 63 characters, matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Write-only.
        pub fn s3_bucket(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("S3Bucket", value); self }
        /// Key of `S3Key`.
        pub const S3_KEY: Key<Self, String> = Key::new("S3Key");
        /// `S3Key`: 1 to 1024 characters. Write-only.
        pub fn s3_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3Key", value); self }
        /// Key of `S3ObjectStorageMode`.
        pub const S3_OBJECT_STORAGE_MODE: Key<Self, CodeS3ObjectStorageMode> = Key::new("S3ObjectStorageMode");
        /// `S3ObjectStorageMode`. Write-only.
        pub fn s3_object_storage_mode(mut self, value: impl IntoVal<CodeS3ObjectStorageMode>) -> Self { self.0.put("S3ObjectStorageMode", value); self }
        /// Key of `S3ObjectVersion`.
        pub const S3_OBJECT_VERSION: Key<Self, String> = Key::new("S3ObjectVersion");
        /// `S3ObjectVersion`: 1 to 1024 characters. Write-only.
        pub fn s3_object_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3ObjectVersion", value); self }
        /// Key of `SourceKMSKeyArn`.
        pub const SOURCE_KMS_KEY_ARN: Key<Self, String> = Key::new("SourceKMSKeyArn");
        /// `SourceKMSKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. Write-only.
        pub fn source_kms_key_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceKMSKeyArn", value); self }
        /// Key of `ZipFile`.
        pub const ZIP_FILE: Key<Self, String> = Key::new("ZipFile");
        /// `ZipFile`. Write-only.
        pub fn zip_file(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ZipFile", value); self }
    }
    impl Default for Code { fn default() -> Self { Self::new() } }

    /// Words of `S3ObjectStorageMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CodeS3ObjectStorageMode {
        /// `COPY`
        Copy,
        /// `REFERENCE`
        Reference,
    }
    ias_core::words!(CodeS3ObjectStorageMode { Copy = "COPY", Reference = "REFERENCE" });

    /// `DeadLetterConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeadLetterConfig(Object);
    ias_core::shape!(DeadLetterConfig);
    impl DeadLetterConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `TargetArn`.
        pub const TARGET_ARN: Key<Self, String> = Key::new("TargetArn");
        /// `TargetArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        pub fn target_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("TargetArn", value); self }
    }
    impl Default for DeadLetterConfig { fn default() -> Self { Self::new() } }

    /// `DurableConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DurableConfig(Object);
    ias_core::shape!(DurableConfig);
    impl DurableConfig {
        /// Takes what is mandatory.
        pub fn new(execution_timeout: impl IntoVal<i64>) -> Self { Self(Object::new()).execution_timeout(execution_timeout) }
        /// Key of `ExecutionTimeout`.
        pub const EXECUTION_TIMEOUT: Key<Self, i64> = Key::new("ExecutionTimeout");
        /// `ExecutionTimeout`: mandatory, 1 to 31622400.
        pub fn execution_timeout(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ExecutionTimeout", value); self }
        /// Key of `KMSKeyArn`.
        pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KMSKeyArn");
        /// `KMSKeyArn`: at most 10000 characters, matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
        pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KMSKeyArn", value); self }
        /// Key of `RetentionPeriodInDays`.
        pub const RETENTION_PERIOD_IN_DAYS: Key<Self, i64> = Key::new("RetentionPeriodInDays");
        /// `RetentionPeriodInDays`: 1 to 90, default `14`.
        pub fn retention_period_in_days(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RetentionPeriodInDays", value); self }
    }

    /// `Environment`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Environment(Object);
    ias_core::shape!(Environment);
    impl Environment {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Variables`.
        pub const VARIABLES: Key<Self, Map<String>> = Key::new("Variables");
        /// `Variables`.
        pub fn variables(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("Variables", value); self }
    }
    impl Default for Environment { fn default() -> Self { Self::new() } }

    /// `EphemeralStorage`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EphemeralStorage(Object);
    ias_core::shape!(EphemeralStorage);
    impl EphemeralStorage {
        /// Takes what is mandatory.
        pub fn new(size: impl IntoVal<i64>) -> Self { Self(Object::new()).size(size) }
        /// Key of `Size`.
        pub const SIZE: Key<Self, i64> = Key::new("Size");
        /// `Size`: mandatory, 512 to 32768.
        pub fn size(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Size", value); self }
    }

    /// `FileSystemConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FileSystemConfig(Object);
    ias_core::shape!(FileSystemConfig);
    impl FileSystemConfig {
        /// Takes what is mandatory.
        pub fn new(arn: impl IntoVal<Is<kinds::EfsAccessPointArn>>, local_mount_path: impl IntoVal<String>) -> Self { Self(Object::new()).arn(arn).local_mount_path(local_mount_path) }
        /// Key of `Arn`.
        pub const ARN: Key<Self, Is<kinds::EfsAccessPointArn>> = Key::new("Arn");
        /// `Arn`: mandatory, at most 200 characters.
        pub fn arn(mut self, value: impl IntoVal<Is<kinds::EfsAccessPointArn>>) -> Self { self.0.put("Arn", value); self }
        /// Key of `LocalMountPath`.
        pub const LOCAL_MOUNT_PATH: Key<Self, String> = Key::new("LocalMountPath");
        /// `LocalMountPath`: mandatory, at most 160 characters, matches `^/mnt/[a-zA-Z0-9-_.]+$`.
        pub fn local_mount_path(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LocalMountPath", value); self }
        /// Key of `S3FilesConfig`.
        pub const S3_FILES_CONFIG: Key<Self, S3FilesConfig> = Key::new("S3FilesConfig");
        /// `S3FilesConfig`.
        pub fn s3_files_config(mut self, value: impl IntoVal<S3FilesConfig>) -> Self { self.0.put("S3FilesConfig", value); self }
    }

    /// `FunctionScalingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FunctionScalingConfig(Object);
    ias_core::shape!(FunctionScalingConfig);
    impl FunctionScalingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxExecutionEnvironments`.
        pub const MAX_EXECUTION_ENVIRONMENTS: Key<Self, i64> = Key::new("MaxExecutionEnvironments");
        /// `MaxExecutionEnvironments`: 0 to 15000.
        pub fn max_execution_environments(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxExecutionEnvironments", value); self }
        /// Key of `MinExecutionEnvironments`.
        pub const MIN_EXECUTION_ENVIRONMENTS: Key<Self, i64> = Key::new("MinExecutionEnvironments");
        /// `MinExecutionEnvironments`: 0 to 15000.
        pub fn min_execution_environments(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinExecutionEnvironments", value); self }
    }
    impl Default for FunctionScalingConfig { fn default() -> Self { Self::new() } }

    /// `ImageConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImageConfig(Object);
    ias_core::shape!(ImageConfig);
    impl ImageConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Command`.
        pub const COMMAND: Key<Self, List<String>> = Key::new("Command");
        /// `Command`: at most 1500 items, no item twice.
        pub fn command(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Command", value); self }
        /// Key of `EntryPoint`.
        pub const ENTRY_POINT: Key<Self, List<String>> = Key::new("EntryPoint");
        /// `EntryPoint`: at most 1500 items, no item twice.
        pub fn entry_point(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EntryPoint", value); self }
        /// Key of `WorkingDirectory`.
        pub const WORKING_DIRECTORY: Key<Self, String> = Key::new("WorkingDirectory");
        /// `WorkingDirectory`: at most 1000 characters.
        pub fn working_directory(mut self, value: impl IntoVal<String>) -> Self { self.0.put("WorkingDirectory", value); self }
    }
    impl Default for ImageConfig { fn default() -> Self { Self::new() } }

    /// `LambdaManagedInstancesCapacityProviderConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LambdaManagedInstancesCapacityProviderConfig(Object);
    ias_core::shape!(LambdaManagedInstancesCapacityProviderConfig);
    impl LambdaManagedInstancesCapacityProviderConfig {
        /// Takes what is mandatory.
        pub fn new(capacity_provider_arn: impl IntoVal<String>) -> Self { Self(Object::new()).capacity_provider_arn(capacity_provider_arn) }
        /// Key of `CapacityProviderArn`.
        pub const CAPACITY_PROVIDER_ARN: Key<Self, String> = Key::new("CapacityProviderArn");
        /// `CapacityProviderArn`: mandatory, 1 to 140 characters.
        pub fn capacity_provider_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CapacityProviderArn", value); self }
        /// Key of `ExecutionEnvironmentMemoryGiBPerVCpu`.
        pub const EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU: Key<Self, f64> = Key::new("ExecutionEnvironmentMemoryGiBPerVCpu");
        /// `ExecutionEnvironmentMemoryGiBPerVCpu`: 2 to 8.
        pub fn execution_environment_memory_gi_b_per_v_cpu(mut self, value: impl IntoVal<f64>) -> Self { self.0.put("ExecutionEnvironmentMemoryGiBPerVCpu", value); self }
        /// Key of `PerExecutionEnvironmentMaxConcurrency`.
        pub const PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY: Key<Self, i64> = Key::new("PerExecutionEnvironmentMaxConcurrency");
        /// `PerExecutionEnvironmentMaxConcurrency`: 1 to 1600.
        pub fn per_execution_environment_max_concurrency(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("PerExecutionEnvironmentMaxConcurrency", value); self }
    }

    /// `LoggingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoggingConfig(Object);
    ias_core::shape!(LoggingConfig);
    impl LoggingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ApplicationLogLevel`.
        pub const APPLICATION_LOG_LEVEL: Key<Self, LoggingConfigApplicationLogLevel> = Key::new("ApplicationLogLevel");
        /// `ApplicationLogLevel`.
        pub fn application_log_level(mut self, value: impl IntoVal<LoggingConfigApplicationLogLevel>) -> Self { self.0.put("ApplicationLogLevel", value); self }
        /// Key of `LogFormat`.
        pub const LOG_FORMAT: Key<Self, LoggingConfigLogFormat> = Key::new("LogFormat");
        /// `LogFormat`.
        pub fn log_format(mut self, value: impl IntoVal<LoggingConfigLogFormat>) -> Self { self.0.put("LogFormat", value); self }
        /// Key of `LogGroup`.
        pub const LOG_GROUP: Key<Self, Is<kinds::LogGroupName>> = Key::new("LogGroup");
        /// `LogGroup`: 1 to 512 characters, matches `[\.\-_/#A-Za-z0-9]+`.
        pub fn log_group(mut self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { self.0.put("LogGroup", value); self }
        /// Key of `SystemLogLevel`.
        pub const SYSTEM_LOG_LEVEL: Key<Self, LoggingConfigSystemLogLevel> = Key::new("SystemLogLevel");
        /// `SystemLogLevel`.
        pub fn system_log_level(mut self, value: impl IntoVal<LoggingConfigSystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value); self }
    }
    impl Default for LoggingConfig { fn default() -> Self { Self::new() } }

    /// Words of `ApplicationLogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigApplicationLogLevel {
        /// `TRACE`
        Trace,
        /// `DEBUG`
        Debug,
        /// `INFO`
        Info,
        /// `WARN`
        Warn,
        /// `ERROR`
        Error,
        /// `FATAL`
        Fatal,
    }
    ias_core::words!(LoggingConfigApplicationLogLevel { Trace = "TRACE", Debug = "DEBUG", Info = "INFO", Warn = "WARN", Error = "ERROR", Fatal = "FATAL" });

    /// Words of `LogFormat`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigLogFormat {
        /// `Text`
        Text,
        /// `JSON`
        Json,
    }
    ias_core::words!(LoggingConfigLogFormat { Text = "Text", Json = "JSON" });

    /// Words of `SystemLogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigSystemLogLevel {
        /// `DEBUG`
        Debug,
        /// `INFO`
        Info,
        /// `WARN`
        Warn,
    }
    ias_core::words!(LoggingConfigSystemLogLevel { Debug = "DEBUG", Info = "INFO", Warn = "WARN" });

    /// Words of `PackageType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum PackageType {
        /// `Image`
        Image,
        /// `Zip`
        Zip,
    }
    ias_core::words!(PackageType { Image = "Image", Zip = "Zip" });

    /// Words of `RecursiveLoop`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RecursiveLoop {
        /// `Allow`
        Allow,
        /// `Terminate`
        Terminate,
    }
    ias_core::words!(RecursiveLoop { Allow = "Allow", Terminate = "Terminate" });

    /// Words of `Runtime`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Runtime {
        /// `dotnet10`
        Dotnet10,
        /// `dotnet6`
        Dotnet6,
        /// `dotnet8`
        Dotnet8,
        /// `dotnetcore1.0`
        Dotnetcore1_0,
        /// `dotnetcore2.0`
        Dotnetcore2_0,
        /// `dotnetcore2.1`
        Dotnetcore2_1,
        /// `dotnetcore3.1`
        Dotnetcore3_1,
        /// `go1.x`
        Go1X,
        /// `java11`
        Java11,
        /// `java11.al2023`
        Java11Al2023,
        /// `java17`
        Java17,
        /// `java17.al2023`
        Java17Al2023,
        /// `java21`
        Java21,
        /// `java25`
        Java25,
        /// `java8`
        Java8,
        /// `java8.al2`
        Java8Al2,
        /// `java8.al2023`
        Java8Al2023,
        /// `nodejs`
        Nodejs,
        /// `nodejs10.x`
        Nodejs10X,
        /// `nodejs12.x`
        Nodejs12X,
        /// `nodejs14.x`
        Nodejs14X,
        /// `nodejs16.x`
        Nodejs16X,
        /// `nodejs18.x`
        Nodejs18X,
        /// `nodejs20.x`
        Nodejs20X,
        /// `nodejs22.x`
        Nodejs22X,
        /// `nodejs24.x`
        Nodejs24X,
        /// `nodejs26.x`
        Nodejs26X,
        /// `nodejs4.3`
        Nodejs4_3,
        /// `nodejs4.3-edge`
        Nodejs4_3Edge,
        /// `nodejs6.10`
        Nodejs6_10,
        /// `nodejs8.10`
        Nodejs8_10,
        /// `provided`
        Provided,
        /// `provided.al2`
        ProvidedAl2,
        /// `provided.al2023`
        ProvidedAl2023,
        /// `python2.7`
        Python2_7,
        /// `python3.10`
        Python3_10,
        /// `python3.11`
        Python3_11,
        /// `python3.12`
        Python3_12,
        /// `python3.13`
        Python3_13,
        /// `python3.14`
        Python3_14,
        /// `python3.15`
        Python3_15,
        /// `python3.6`
        Python3_6,
        /// `python3.7`
        Python3_7,
        /// `python3.8`
        Python3_8,
        /// `python3.9`
        Python3_9,
        /// `ruby2.5`
        Ruby2_5,
        /// `ruby2.7`
        Ruby2_7,
        /// `ruby3.2`
        Ruby3_2,
        /// `ruby3.3`
        Ruby3_3,
        /// `ruby3.4`
        Ruby3_4,
        /// `ruby4.0`
        Ruby4_0,
    }
    ias_core::words!(Runtime { Dotnet10 = "dotnet10", Dotnet6 = "dotnet6", Dotnet8 = "dotnet8", Dotnetcore1_0 = "dotnetcore1.0", Dotnetcore2_0 = "dotnetcore2.0", Dotnetcore2_1 = "dotnetcore2.1", Dotnetcore3_1 = "dotnetcore3.1", Go1X = "go1.x", Java11 = "java11", Java11Al2023 = "java11.al2023", Java17 = "java17", Java17Al2023 = "java17.al2023", Java21 = "java21", Java25 = "java25", Java8 = "java8", Java8Al2 = "java8.al2", Java8Al2023 = "java8.al2023", Nodejs = "nodejs", Nodejs10X = "nodejs10.x", Nodejs12X = "nodejs12.x", Nodejs14X = "nodejs14.x", Nodejs16X = "nodejs16.x", Nodejs18X = "nodejs18.x", Nodejs20X = "nodejs20.x", Nodejs22X = "nodejs22.x", Nodejs24X = "nodejs24.x", Nodejs26X = "nodejs26.x", Nodejs4_3 = "nodejs4.3", Nodejs4_3Edge = "nodejs4.3-edge", Nodejs6_10 = "nodejs6.10", Nodejs8_10 = "nodejs8.10", Provided = "provided", ProvidedAl2 = "provided.al2", ProvidedAl2023 = "provided.al2023", Python2_7 = "python2.7", Python3_10 = "python3.10", Python3_11 = "python3.11", Python3_12 = "python3.12", Python3_13 = "python3.13", Python3_14 = "python3.14", Python3_15 = "python3.15", Python3_6 = "python3.6", Python3_7 = "python3.7", Python3_8 = "python3.8", Python3_9 = "python3.9", Ruby2_5 = "ruby2.5", Ruby2_7 = "ruby2.7", Ruby3_2 = "ruby3.2", Ruby3_3 = "ruby3.3", Ruby3_4 = "ruby3.4", Ruby4_0 = "ruby4.0" });

    /// `RuntimeManagementConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuntimeManagementConfig(Object);
    ias_core::shape!(RuntimeManagementConfig);
    impl RuntimeManagementConfig {
        /// Takes what is mandatory.
        pub fn new(update_runtime_on: impl IntoVal<RuntimeManagementConfigUpdateRuntimeOn>) -> Self { Self(Object::new()).update_runtime_on(update_runtime_on) }
        /// Key of `RuntimeVersionArn`.
        pub const RUNTIME_VERSION_ARN: Key<Self, String> = Key::new("RuntimeVersionArn");
        /// `RuntimeVersionArn`.
        pub fn runtime_version_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RuntimeVersionArn", value); self }
        /// Key of `UpdateRuntimeOn`.
        pub const UPDATE_RUNTIME_ON: Key<Self, RuntimeManagementConfigUpdateRuntimeOn> = Key::new("UpdateRuntimeOn");
        /// `UpdateRuntimeOn`: mandatory.
        pub fn update_runtime_on(mut self, value: impl IntoVal<RuntimeManagementConfigUpdateRuntimeOn>) -> Self { self.0.put("UpdateRuntimeOn", value); self }
    }

    /// Words of `UpdateRuntimeOn`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum RuntimeManagementConfigUpdateRuntimeOn {
        /// `Auto`
        Auto,
        /// `FunctionUpdate`
        FunctionUpdate,
        /// `Manual`
        Manual,
    }
    ias_core::words!(RuntimeManagementConfigUpdateRuntimeOn { Auto = "Auto", FunctionUpdate = "FunctionUpdate", Manual = "Manual" });

    /// `S3FilesConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3FilesConfig(Object);
    ias_core::shape!(S3FilesConfig);
    impl S3FilesConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `DirectS3Read`.
        pub const DIRECT_S3_READ: Key<Self, S3FilesConfigDirectS3Read> = Key::new("DirectS3Read");
        /// `DirectS3Read`.
        pub fn direct_s3_read(mut self, value: impl IntoVal<S3FilesConfigDirectS3Read>) -> Self { self.0.put("DirectS3Read", value); self }
    }
    impl Default for S3FilesConfig { fn default() -> Self { Self::new() } }

    /// Words of `DirectS3Read`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum S3FilesConfigDirectS3Read {
        /// `ENABLED`
        Enabled,
        /// `DISABLED`
        Disabled,
        /// `AUTO`
        Auto,
    }
    ias_core::words!(S3FilesConfigDirectS3Read { Enabled = "ENABLED", Disabled = "DISABLED", Auto = "AUTO" });

    /// `SnapStart`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SnapStart(Object);
    ias_core::shape!(SnapStart);
    impl SnapStart {
        /// Takes what is mandatory.
        pub fn new(apply_on: impl IntoVal<SnapStartApplyOn>) -> Self { Self(Object::new()).apply_on(apply_on) }
        /// Key of `ApplyOn`.
        pub const APPLY_ON: Key<Self, SnapStartApplyOn> = Key::new("ApplyOn");
        /// `ApplyOn`: mandatory. Write-only.
        pub fn apply_on(mut self, value: impl IntoVal<SnapStartApplyOn>) -> Self { self.0.put("ApplyOn", value); self }
    }

    /// Words of `ApplyOn`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SnapStartApplyOn {
        /// `PublishedVersions`
        PublishedVersions,
        /// `None`
        None,
    }
    ias_core::words!(SnapStartApplyOn { PublishedVersions = "PublishedVersions", None = "None" });

    /// `SnapStartResponse`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct SnapStartResponse(Object);
    ias_core::shape!(SnapStartResponse);
    impl SnapStartResponse {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
    }
    impl Default for SnapStartResponse { fn default() -> Self { Self::new() } }

    /// Words of `ApplyOn`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SnapStartResponseApplyOn {
        /// `PublishedVersions`
        PublishedVersions,
        /// `None`
        None,
    }
    ias_core::words!(SnapStartResponseApplyOn { PublishedVersions = "PublishedVersions", None = "None" });

    /// Words of `OptimizationStatus`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SnapStartResponseOptimizationStatus {
        /// `On`
        On,
        /// `Off`
        Off,
    }
    ias_core::words!(SnapStartResponseOptimizationStatus { On = "On", Off = "Off" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `TenancyConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TenancyConfig(Object);
    ias_core::shape!(TenancyConfig);
    impl TenancyConfig {
        /// Takes what is mandatory.
        pub fn new(tenant_isolation_mode: impl IntoVal<TenancyConfigTenantIsolationMode>) -> Self { Self(Object::new()).tenant_isolation_mode(tenant_isolation_mode) }
        /// Key of `TenantIsolationMode`.
        pub const TENANT_ISOLATION_MODE: Key<Self, TenancyConfigTenantIsolationMode> = Key::new("TenantIsolationMode");
        /// `TenantIsolationMode`: mandatory.
        pub fn tenant_isolation_mode(mut self, value: impl IntoVal<TenancyConfigTenantIsolationMode>) -> Self { self.0.put("TenantIsolationMode", value); self }
    }

    /// Words of `TenantIsolationMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TenancyConfigTenantIsolationMode {
        /// `PER_TENANT`
        PerTenant,
    }
    ias_core::words!(TenancyConfigTenantIsolationMode { PerTenant = "PER_TENANT" });

    /// `TracingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TracingConfig(Object);
    ias_core::shape!(TracingConfig);
    impl TracingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Mode`.
        pub const MODE: Key<Self, TracingConfigMode> = Key::new("Mode");
        /// `Mode`.
        pub fn mode(mut self, value: impl IntoVal<TracingConfigMode>) -> Self { self.0.put("Mode", value); self }
    }
    impl Default for TracingConfig { fn default() -> Self { Self::new() } }

    /// Words of `Mode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TracingConfigMode {
        /// `Active`
        Active,
        /// `PassThrough`
        PassThrough,
    }
    ias_core::words!(TracingConfigMode { Active = "Active", PassThrough = "PassThrough" });

    /// `VpcConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VpcConfig(Object);
    ias_core::shape!(VpcConfig);
    impl VpcConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Ipv6AllowedForDualStack`.
        pub const IPV6_ALLOWED_FOR_DUAL_STACK: Key<Self, bool> = Key::new("Ipv6AllowedForDualStack");
        /// `Ipv6AllowedForDualStack`.
        pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Ipv6AllowedForDualStack", value); self }
        /// Key of `SecurityGroupIds`.
        pub const SECURITY_GROUP_IDS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroupIds");
        /// `SecurityGroupIds`: at most 5 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        pub fn security_group_ids(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroupIds", value); self }
        /// Key of `SubnetIds`.
        pub const SUBNET_IDS: Key<Self, List<Is<kinds::SubnetId>>> = Key::new("SubnetIds");
        /// `SubnetIds`: at most 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        pub fn subnet_ids(mut self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { self.0.put("SubnetIds", value); self }
    }
    impl Default for VpcConfig { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html).
    pub CfnLayerVersion, CfnLayerVersionProps, "AWS::Lambda::LayerVersion", tags = None
);
impl CfnLayerVersion {
    /// What `Ref` returns: `LayerVersionArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::LayerVersionArn>> { cfn::reference(&self.0) }
    /// The attribute `LayerVersionArn`.
    #[inline] pub fn attr_layer_version_arn(&self) -> Val<Is<kinds::LayerVersionArn>> { cfn::attribute(&self.0, "LayerVersionArn") }
}

/// Properties of [`CfnLayerVersion`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLayerVersionProps(Object);
ias_core::shape!(CfnLayerVersionProps);
impl CfnLayerVersionProps {
    /// Takes what is mandatory.
    pub fn new(content: impl IntoVal<cfn_layer_version::Content>) -> Self { Self(Object::new()).content(content) }
    /// Key of `CompatibleArchitectures`.
    pub const COMPATIBLE_ARCHITECTURES: Key<Self, List<cfn_layer_version::CompatibleArchitecture>> = Key::new("CompatibleArchitectures");
    /// `CompatibleArchitectures`: at most 2 items. Changing it replaces the resource.
    pub fn compatible_architectures(mut self, value: impl IntoVal<List<cfn_layer_version::CompatibleArchitecture>>) -> Self { self.0.put("CompatibleArchitectures", value); self }
    /// Key of `CompatibleRuntimes`.
    pub const COMPATIBLE_RUNTIMES: Key<Self, List<cfn_layer_version::CompatibleRuntime>> = Key::new("CompatibleRuntimes");
    /// `CompatibleRuntimes`: at most 15 items. Changing it replaces the resource.
    pub fn compatible_runtimes(mut self, value: impl IntoVal<List<cfn_layer_version::CompatibleRuntime>>) -> Self { self.0.put("CompatibleRuntimes", value); self }
    /// Key of `Content`.
    pub const CONTENT: Key<Self, cfn_layer_version::Content> = Key::new("Content");
    /// `Content`: mandatory. Changing it replaces the resource. Write-only.
    pub fn content(mut self, value: impl IntoVal<cfn_layer_version::Content>) -> Self { self.0.put("Content", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `LayerName`.
    pub const LAYER_NAME: Key<Self, String> = Key::new("LayerName");
    /// `LayerName`: 1 to 140 characters. Changing it replaces the resource.
    pub fn layer_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LayerName", value); self }
    /// Key of `LicenseInfo`.
    pub const LICENSE_INFO: Key<Self, String> = Key::new("LicenseInfo");
    /// `LicenseInfo`: at most 512 characters. Changing it replaces the resource.
    pub fn license_info(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LicenseInfo", value); self }
}

/// Types of [`CfnLayerVersion`].
pub mod cfn_layer_version {
    use super::super::prelude::*;

    /// Words of `CompatibleArchitecture`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CompatibleArchitecture {
        /// `arm64`
        Arm64,
        /// `x86_64`
        X86_64,
    }
    ias_core::words!(CompatibleArchitecture { Arm64 = "arm64", X86_64 = "x86_64" });

    /// Words of `CompatibleRuntime`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CompatibleRuntime {
        /// `dotnet10`
        Dotnet10,
        /// `dotnet6`
        Dotnet6,
        /// `dotnet8`
        Dotnet8,
        /// `dotnetcore1.0`
        Dotnetcore1_0,
        /// `dotnetcore2.0`
        Dotnetcore2_0,
        /// `dotnetcore2.1`
        Dotnetcore2_1,
        /// `dotnetcore3.1`
        Dotnetcore3_1,
        /// `go1.x`
        Go1X,
        /// `java11`
        Java11,
        /// `java11.al2023`
        Java11Al2023,
        /// `java17`
        Java17,
        /// `java17.al2023`
        Java17Al2023,
        /// `java21`
        Java21,
        /// `java25`
        Java25,
        /// `java8`
        Java8,
        /// `java8.al2`
        Java8Al2,
        /// `java8.al2023`
        Java8Al2023,
        /// `nodejs`
        Nodejs,
        /// `nodejs10.x`
        Nodejs10X,
        /// `nodejs12.x`
        Nodejs12X,
        /// `nodejs14.x`
        Nodejs14X,
        /// `nodejs16.x`
        Nodejs16X,
        /// `nodejs18.x`
        Nodejs18X,
        /// `nodejs20.x`
        Nodejs20X,
        /// `nodejs22.x`
        Nodejs22X,
        /// `nodejs24.x`
        Nodejs24X,
        /// `nodejs26.x`
        Nodejs26X,
        /// `nodejs4.3`
        Nodejs4_3,
        /// `nodejs4.3-edge`
        Nodejs4_3Edge,
        /// `nodejs6.10`
        Nodejs6_10,
        /// `nodejs8.10`
        Nodejs8_10,
        /// `provided`
        Provided,
        /// `provided.al2`
        ProvidedAl2,
        /// `provided.al2023`
        ProvidedAl2023,
        /// `python2.7`
        Python2_7,
        /// `python3.10`
        Python3_10,
        /// `python3.11`
        Python3_11,
        /// `python3.12`
        Python3_12,
        /// `python3.13`
        Python3_13,
        /// `python3.14`
        Python3_14,
        /// `python3.15`
        Python3_15,
        /// `python3.6`
        Python3_6,
        /// `python3.7`
        Python3_7,
        /// `python3.8`
        Python3_8,
        /// `python3.9`
        Python3_9,
        /// `ruby2.5`
        Ruby2_5,
        /// `ruby2.7`
        Ruby2_7,
        /// `ruby3.2`
        Ruby3_2,
        /// `ruby3.3`
        Ruby3_3,
        /// `ruby3.4`
        Ruby3_4,
        /// `ruby4.0`
        Ruby4_0,
    }
    ias_core::words!(CompatibleRuntime { Dotnet10 = "dotnet10", Dotnet6 = "dotnet6", Dotnet8 = "dotnet8", Dotnetcore1_0 = "dotnetcore1.0", Dotnetcore2_0 = "dotnetcore2.0", Dotnetcore2_1 = "dotnetcore2.1", Dotnetcore3_1 = "dotnetcore3.1", Go1X = "go1.x", Java11 = "java11", Java11Al2023 = "java11.al2023", Java17 = "java17", Java17Al2023 = "java17.al2023", Java21 = "java21", Java25 = "java25", Java8 = "java8", Java8Al2 = "java8.al2", Java8Al2023 = "java8.al2023", Nodejs = "nodejs", Nodejs10X = "nodejs10.x", Nodejs12X = "nodejs12.x", Nodejs14X = "nodejs14.x", Nodejs16X = "nodejs16.x", Nodejs18X = "nodejs18.x", Nodejs20X = "nodejs20.x", Nodejs22X = "nodejs22.x", Nodejs24X = "nodejs24.x", Nodejs26X = "nodejs26.x", Nodejs4_3 = "nodejs4.3", Nodejs4_3Edge = "nodejs4.3-edge", Nodejs6_10 = "nodejs6.10", Nodejs8_10 = "nodejs8.10", Provided = "provided", ProvidedAl2 = "provided.al2", ProvidedAl2023 = "provided.al2023", Python2_7 = "python2.7", Python3_10 = "python3.10", Python3_11 = "python3.11", Python3_12 = "python3.12", Python3_13 = "python3.13", Python3_14 = "python3.14", Python3_15 = "python3.15", Python3_6 = "python3.6", Python3_7 = "python3.7", Python3_8 = "python3.8", Python3_9 = "python3.9", Ruby2_5 = "ruby2.5", Ruby2_7 = "ruby2.7", Ruby3_2 = "ruby3.2", Ruby3_3 = "ruby3.3", Ruby3_4 = "ruby3.4", Ruby4_0 = "ruby4.0" });

    /// `Content`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Content(Object);
    ias_core::shape!(Content);
    impl Content {
        /// Takes what is mandatory.
        pub fn new(s3_bucket: impl IntoVal<Is<kinds::BucketName>>, s3_key: impl IntoVal<String>) -> Self { Self(Object::new()).s3_bucket(s3_bucket).s3_key(s3_key) }
        /// Key of `S3Bucket`.
        pub const S3_BUCKET: Key<Self, Is<kinds::BucketName>> = Key::new("S3Bucket");
        /// `S3Bucket`: mandatory, 3 to 63 characters, matches `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
        pub fn s3_bucket(mut self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { self.0.put("S3Bucket", value); self }
        /// Key of `S3Key`.
        pub const S3_KEY: Key<Self, String> = Key::new("S3Key");
        /// `S3Key`: mandatory, 1 to 1024 characters.
        pub fn s3_key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3Key", value); self }
        /// Key of `S3ObjectStorageMode`.
        pub const S3_OBJECT_STORAGE_MODE: Key<Self, ContentS3ObjectStorageMode> = Key::new("S3ObjectStorageMode");
        /// `S3ObjectStorageMode`.
        pub fn s3_object_storage_mode(mut self, value: impl IntoVal<ContentS3ObjectStorageMode>) -> Self { self.0.put("S3ObjectStorageMode", value); self }
        /// Key of `S3ObjectVersion`.
        pub const S3_OBJECT_VERSION: Key<Self, String> = Key::new("S3ObjectVersion");
        /// `S3ObjectVersion`: 1 to 1024 characters.
        pub fn s3_object_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("S3ObjectVersion", value); self }
    }

    /// Words of `S3ObjectStorageMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ContentS3ObjectStorageMode {
        /// `COPY`
        Copy,
        /// `REFERENCE`
        Reference,
    }
    ias_core::words!(ContentS3ObjectStorageMode { Copy = "COPY", Reference = "REFERENCE" });
}

cfn::resource!(
    /// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html).
    pub CfnLayerVersionPermission, CfnLayerVersionPermissionProps, "AWS::Lambda::LayerVersionPermission", tags = None
);
impl CfnLayerVersionPermission {
    /// What `Ref` returns: `Id`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnLayerVersionPermission`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnLayerVersionPermissionProps(Object);
ias_core::shape!(CfnLayerVersionPermissionProps);
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
    pub fn new<A: IntoVal<Is<kinds::LayerVersionArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLayerVersionPermissionPropsRequired<A, B, C>) -> Self { Self(Object::new()).layer_version_arn(required.layer_version_arn).action(required.action).principal(required.principal) }
    /// Key of `Action`.
    pub const ACTION: Key<Self, String> = Key::new("Action");
    /// `Action`: mandatory, at most 22 characters, matches `^lambda:GetLayerVersion$`. Changing it replaces the resource.
    pub fn action(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Action", value); self }
    /// Key of `LayerVersionArn`.
    pub const LAYER_VERSION_ARN: Key<Self, Is<kinds::LayerVersionArn>> = Key::new("LayerVersionArn");
    /// `LayerVersionArn`: mandatory. Changing it replaces the resource.
    pub fn layer_version_arn(mut self, value: impl IntoVal<Is<kinds::LayerVersionArn>>) -> Self { self.0.put("LayerVersionArn", value); self }
    /// Key of `OrganizationId`.
    pub const ORGANIZATION_ID: Key<Self, String> = Key::new("OrganizationId");
    /// `OrganizationId`: at most 34 characters, matches `^o-[a-z0-9]{10,32}$`. Changing it replaces the resource.
    pub fn organization_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OrganizationId", value); self }
    /// Key of `Principal`.
    pub const PRINCIPAL: Key<Self, String> = Key::new("Principal");
    /// `Principal`: mandatory, at most 10000 characters, matches `^\d{12}|\*|arn:(aws[a-zA-Z-]*):iam::\d{12}:root$`. Changing it replaces the resource.
    pub fn principal(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Principal", value); self }
}

cfn::resource!(
    /// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html).
    pub CfnMicrovmImage, CfnMicrovmImageProps, "AWS::Lambda::MicrovmImage", tags = Some(Tagging::List("Tags"))
);
impl CfnMicrovmImage {
    /// What `Ref` returns: `ImageArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::MicrovmImageArn>> { cfn::reference(&self.0) }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ImageArn`.
    #[inline] pub fn attr_image_arn(&self) -> Val<Is<kinds::MicrovmImageArn>> { cfn::attribute(&self.0, "ImageArn") }
    /// The attribute `LatestActiveImageVersion`.
    #[inline] pub fn attr_latest_active_image_version(&self) -> Val<String> { cfn::attribute(&self.0, "LatestActiveImageVersion") }
    /// The attribute `LatestFailedImageVersion`.
    #[inline] pub fn attr_latest_failed_image_version(&self) -> Val<String> { cfn::attribute(&self.0, "LatestFailedImageVersion") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<cfn_microvm_image::MicrovmImageState> { cfn::attribute(&self.0, "State") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnMicrovmImage`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnMicrovmImageProps(Object);
ias_core::shape!(CfnMicrovmImageProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>, E: IntoVal<String>, F: IntoVal<cfn_microvm_image::CodeArtifact>, G: IntoVal<cfn_microvm_image::Logging>, H: IntoVal<List<String>>, I: IntoVal<List<cfn_microvm_image::CpuConfiguration>>, J: IntoVal<List<cfn_microvm_image::Resources>>, K: IntoVal<List<cfn_microvm_image::AdditionalOsCapability>>, L: IntoVal<cfn_microvm_image::Hooks>, M: IntoVal<List<cfn_microvm_image::EnvironmentVariable>>>(required: CfnMicrovmImagePropsRequired<A, B, C, D, E, F, G, H, I, J, K, L, M>) -> Self { Self(Object::new()).name(required.name).base_image_arn(required.base_image_arn).base_image_version(required.base_image_version).build_role_arn(required.build_role_arn).description(required.description).code_artifact(required.code_artifact).logging(required.logging).egress_network_connectors(required.egress_network_connectors).cpu_configurations(required.cpu_configurations).resources(required.resources).additional_os_capabilities(required.additional_os_capabilities).hooks(required.hooks).environment_variables(required.environment_variables) }
    /// Key of `AdditionalOsCapabilities`.
    pub const ADDITIONAL_OS_CAPABILITIES: Key<Self, List<cfn_microvm_image::AdditionalOsCapability>> = Key::new("AdditionalOsCapabilities");
    /// `AdditionalOsCapabilities`: mandatory, no item twice. Write-only.
    pub fn additional_os_capabilities(mut self, value: impl IntoVal<List<cfn_microvm_image::AdditionalOsCapability>>) -> Self { self.0.put("AdditionalOsCapabilities", value); self }
    /// Key of `BaseImageArn`.
    pub const BASE_IMAGE_ARN: Key<Self, String> = Key::new("BaseImageArn");
    /// `BaseImageArn`: mandatory, 1 to 2048 characters, matches `^[^\s]+$`. Write-only.
    pub fn base_image_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BaseImageArn", value); self }
    /// Key of `BaseImageVersion`.
    pub const BASE_IMAGE_VERSION: Key<Self, String> = Key::new("BaseImageVersion");
    /// `BaseImageVersion`: mandatory, 1 to 2048 characters, matches `^[^\s]+$`. Write-only.
    pub fn base_image_version(mut self, value: impl IntoVal<String>) -> Self { self.0.put("BaseImageVersion", value); self }
    /// Key of `BuildRoleArn`.
    pub const BUILD_ROLE_ARN: Key<Self, Is<kinds::RoleArn>> = Key::new("BuildRoleArn");
    /// `BuildRoleArn`: mandatory, matches `^arn:aws[a-zA-Z-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Write-only.
    pub fn build_role_arn(mut self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { self.0.put("BuildRoleArn", value); self }
    /// Key of `CodeArtifact`.
    pub const CODE_ARTIFACT: Key<Self, cfn_microvm_image::CodeArtifact> = Key::new("CodeArtifact");
    /// `CodeArtifact`: mandatory. Write-only.
    pub fn code_artifact(mut self, value: impl IntoVal<cfn_microvm_image::CodeArtifact>) -> Self { self.0.put("CodeArtifact", value); self }
    /// Key of `CpuConfigurations`.
    pub const CPU_CONFIGURATIONS: Key<Self, List<cfn_microvm_image::CpuConfiguration>> = Key::new("CpuConfigurations");
    /// `CpuConfigurations`: mandatory, no item twice. Write-only.
    pub fn cpu_configurations(mut self, value: impl IntoVal<List<cfn_microvm_image::CpuConfiguration>>) -> Self { self.0.put("CpuConfigurations", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: mandatory. Write-only.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EgressNetworkConnectors`.
    pub const EGRESS_NETWORK_CONNECTORS: Key<Self, List<String>> = Key::new("EgressNetworkConnectors");
    /// `EgressNetworkConnectors`: mandatory, at most 10 items, no item twice. Write-only.
    pub fn egress_network_connectors(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("EgressNetworkConnectors", value); self }
    /// Key of `EnvironmentVariables`.
    pub const ENVIRONMENT_VARIABLES: Key<Self, List<cfn_microvm_image::EnvironmentVariable>> = Key::new("EnvironmentVariables");
    /// `EnvironmentVariables`: mandatory, at most 50 items, no item twice. Write-only.
    pub fn environment_variables(mut self, value: impl IntoVal<List<cfn_microvm_image::EnvironmentVariable>>) -> Self { self.0.put("EnvironmentVariables", value); self }
    /// Key of `Hooks`.
    pub const HOOKS: Key<Self, cfn_microvm_image::Hooks> = Key::new("Hooks");
    /// `Hooks`: mandatory. Write-only.
    pub fn hooks(mut self, value: impl IntoVal<cfn_microvm_image::Hooks>) -> Self { self.0.put("Hooks", value); self }
    /// Key of `Logging`.
    pub const LOGGING: Key<Self, cfn_microvm_image::Logging> = Key::new("Logging");
    /// `Logging`: mandatory. Write-only.
    pub fn logging(mut self, value: impl IntoVal<cfn_microvm_image::Logging>) -> Self { self.0.put("Logging", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9-_]+$`. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `Resources`.
    pub const RESOURCES: Key<Self, List<cfn_microvm_image::Resources>> = Key::new("Resources");
    /// `Resources`: mandatory, at most 1 item, no item twice. Write-only.
    pub fn resources(mut self, value: impl IntoVal<List<cfn_microvm_image::Resources>>) -> Self { self.0.put("Resources", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_microvm_image::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_microvm_image::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnMicrovmImage`].
pub mod cfn_microvm_image {
    use super::super::prelude::*;

    /// Words of `AdditionalOsCapability`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AdditionalOsCapability {
        /// `ALL`
        All,
    }
    ias_core::words!(AdditionalOsCapability { All = "ALL" });

    /// `CloudWatchLogging`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CloudWatchLogging(Object);
    ias_core::shape!(CloudWatchLogging);
    impl CloudWatchLogging {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LogGroup`.
        pub const LOG_GROUP: Key<Self, String> = Key::new("LogGroup");
        /// `LogGroup`: 1 to 512 characters, matches `^[a-zA-Z0-9_\-/.#]+$`.
        pub fn log_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogGroup", value); self }
        /// Key of `LogStream`.
        pub const LOG_STREAM: Key<Self, String> = Key::new("LogStream");
        /// `LogStream`: 1 to 512 characters, matches `^[^:*]*$`.
        pub fn log_stream(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogStream", value); self }
    }
    impl Default for CloudWatchLogging { fn default() -> Self { Self::new() } }

    /// `CodeArtifact`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CodeArtifact(Object);
    ias_core::shape!(CodeArtifact);
    impl CodeArtifact {
        /// Takes what is mandatory.
        pub fn new(uri: impl IntoVal<String>) -> Self { Self(Object::new()).uri(uri) }
        /// Key of `Uri`.
        pub const URI: Key<Self, String> = Key::new("Uri");
        /// `Uri`: mandatory, 1 to 2048 characters, matches `^[^\s]+$`.
        pub fn uri(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Uri", value); self }
    }

    /// `CpuConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CpuConfiguration(Object);
    ias_core::shape!(CpuConfiguration);
    impl CpuConfiguration {
        /// Takes what is mandatory.
        pub fn new(architecture: impl IntoVal<CpuConfigurationArchitecture>) -> Self { Self(Object::new()).architecture(architecture) }
        /// Key of `Architecture`.
        pub const ARCHITECTURE: Key<Self, CpuConfigurationArchitecture> = Key::new("Architecture");
        /// `Architecture`: mandatory.
        pub fn architecture(mut self, value: impl IntoVal<CpuConfigurationArchitecture>) -> Self { self.0.put("Architecture", value); self }
    }

    /// Words of `Architecture`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum CpuConfigurationArchitecture {
        /// `ARM_64`
        Arm64,
    }
    ias_core::words!(CpuConfigurationArchitecture { Arm64 = "ARM_64" });

    /// `EnvironmentVariable`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EnvironmentVariable(Object);
    ias_core::shape!(EnvironmentVariable);
    impl EnvironmentVariable {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { Self(Object::new()).key(key).value(value) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 256 characters, matches `^[^\s]+$`.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 4096 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// Words of `HookState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum HookState {
        /// `DISABLED`
        Disabled,
        /// `ENABLED`
        Enabled,
    }
    ias_core::words!(HookState { Disabled = "DISABLED", Enabled = "ENABLED" });

    /// `Hooks`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Hooks(Object);
    ias_core::shape!(Hooks);
    impl Hooks {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MicrovmHooks`.
        pub const MICROVM_HOOKS: Key<Self, MicrovmHooks> = Key::new("MicrovmHooks");
        /// `MicrovmHooks`.
        pub fn microvm_hooks(mut self, value: impl IntoVal<MicrovmHooks>) -> Self { self.0.put("MicrovmHooks", value); self }
        /// Key of `MicrovmImageHooks`.
        pub const MICROVM_IMAGE_HOOKS: Key<Self, MicrovmImageHooks> = Key::new("MicrovmImageHooks");
        /// `MicrovmImageHooks`.
        pub fn microvm_image_hooks(mut self, value: impl IntoVal<MicrovmImageHooks>) -> Self { self.0.put("MicrovmImageHooks", value); self }
        /// Key of `Port`.
        pub const PORT: Key<Self, i64> = Key::new("Port");
        /// `Port`: 1 to 65535.
        pub fn port(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Port", value); self }
    }
    impl Default for Hooks { fn default() -> Self { Self::new() } }

    /// `Logging`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Logging(Object);
    ias_core::shape!(Logging);
    impl Logging {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `CloudWatch`.
        pub const CLOUD_WATCH: Key<Self, CloudWatchLogging> = Key::new("CloudWatch");
        /// `CloudWatch`.
        pub fn cloud_watch(mut self, value: impl IntoVal<CloudWatchLogging>) -> Self { self.0.put("CloudWatch", value); self }
        /// Key of `Disabled`.
        pub const DISABLED: Key<Self, bool> = Key::new("Disabled");
        /// `Disabled`: default `false`.
        pub fn disabled(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("Disabled", value); self }
    }
    impl Default for Logging { fn default() -> Self { Self::new() } }

    /// `MicrovmHooks`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MicrovmHooks(Object);
    ias_core::shape!(MicrovmHooks);
    impl MicrovmHooks {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Resume`.
        pub const RESUME: Key<Self, HookState> = Key::new("Resume");
        /// `Resume`.
        pub fn resume(mut self, value: impl IntoVal<HookState>) -> Self { self.0.put("Resume", value); self }
        /// Key of `ResumeTimeoutInSeconds`.
        pub const RESUME_TIMEOUT_IN_SECONDS: Key<Self, i64> = Key::new("ResumeTimeoutInSeconds");
        /// `ResumeTimeoutInSeconds`: 1 to 60.
        pub fn resume_timeout_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ResumeTimeoutInSeconds", value); self }
        /// Key of `Run`.
        pub const RUN: Key<Self, HookState> = Key::new("Run");
        /// `Run`.
        pub fn run(mut self, value: impl IntoVal<HookState>) -> Self { self.0.put("Run", value); self }
        /// Key of `RunTimeoutInSeconds`.
        pub const RUN_TIMEOUT_IN_SECONDS: Key<Self, i64> = Key::new("RunTimeoutInSeconds");
        /// `RunTimeoutInSeconds`: 1 to 60.
        pub fn run_timeout_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RunTimeoutInSeconds", value); self }
        /// Key of `Suspend`.
        pub const SUSPEND: Key<Self, HookState> = Key::new("Suspend");
        /// `Suspend`.
        pub fn suspend(mut self, value: impl IntoVal<HookState>) -> Self { self.0.put("Suspend", value); self }
        /// Key of `SuspendTimeoutInSeconds`.
        pub const SUSPEND_TIMEOUT_IN_SECONDS: Key<Self, i64> = Key::new("SuspendTimeoutInSeconds");
        /// `SuspendTimeoutInSeconds`: 1 to 60.
        pub fn suspend_timeout_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("SuspendTimeoutInSeconds", value); self }
        /// Key of `Terminate`.
        pub const TERMINATE: Key<Self, HookState> = Key::new("Terminate");
        /// `Terminate`.
        pub fn terminate(mut self, value: impl IntoVal<HookState>) -> Self { self.0.put("Terminate", value); self }
        /// Key of `TerminateTimeoutInSeconds`.
        pub const TERMINATE_TIMEOUT_IN_SECONDS: Key<Self, i64> = Key::new("TerminateTimeoutInSeconds");
        /// `TerminateTimeoutInSeconds`: 1 to 60.
        pub fn terminate_timeout_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TerminateTimeoutInSeconds", value); self }
    }
    impl Default for MicrovmHooks { fn default() -> Self { Self::new() } }

    /// `MicrovmImageHooks`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MicrovmImageHooks(Object);
    ias_core::shape!(MicrovmImageHooks);
    impl MicrovmImageHooks {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `Ready`.
        pub const READY: Key<Self, HookState> = Key::new("Ready");
        /// `Ready`.
        pub fn ready(mut self, value: impl IntoVal<HookState>) -> Self { self.0.put("Ready", value); self }
        /// Key of `ReadyTimeoutInSeconds`.
        pub const READY_TIMEOUT_IN_SECONDS: Key<Self, i64> = Key::new("ReadyTimeoutInSeconds");
        /// `ReadyTimeoutInSeconds`: 1 to 3600.
        pub fn ready_timeout_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ReadyTimeoutInSeconds", value); self }
        /// Key of `Validate`.
        pub const VALIDATE: Key<Self, HookState> = Key::new("Validate");
        /// `Validate`.
        pub fn validate(mut self, value: impl IntoVal<HookState>) -> Self { self.0.put("Validate", value); self }
        /// Key of `ValidateTimeoutInSeconds`.
        pub const VALIDATE_TIMEOUT_IN_SECONDS: Key<Self, i64> = Key::new("ValidateTimeoutInSeconds");
        /// `ValidateTimeoutInSeconds`: 1 to 3600.
        pub fn validate_timeout_in_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ValidateTimeoutInSeconds", value); self }
    }
    impl Default for MicrovmImageHooks { fn default() -> Self { Self::new() } }

    /// Words of `MicrovmImageState`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MicrovmImageState {
        /// `CREATING`
        Creating,
        /// `CREATED`
        Created,
        /// `CREATE_FAILED`
        CreateFailed,
        /// `UPDATING`
        Updating,
        /// `UPDATED`
        Updated,
        /// `UPDATE_FAILED`
        UpdateFailed,
        /// `DELETING`
        Deleting,
        /// `DELETE_FAILED`
        DeleteFailed,
        /// `DELETED`
        Deleted,
    }
    ias_core::words!(MicrovmImageState { Creating = "CREATING", Created = "CREATED", CreateFailed = "CREATE_FAILED", Updating = "UPDATING", Updated = "UPDATED", UpdateFailed = "UPDATE_FAILED", Deleting = "DELETING", DeleteFailed = "DELETE_FAILED", Deleted = "DELETED" });

    /// `Resources`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Resources(Object);
    ias_core::shape!(Resources);
    impl Resources {
        /// Takes what is mandatory.
        pub fn new(minimum_memory_in_mi_b: impl IntoVal<i64>) -> Self { Self(Object::new()).minimum_memory_in_mi_b(minimum_memory_in_mi_b) }
        /// Key of `MinimumMemoryInMiB`.
        pub const MINIMUM_MEMORY_IN_MI_B: Key<Self, i64> = Key::new("MinimumMemoryInMiB");
        /// `MinimumMemoryInMiB`: mandatory.
        pub fn minimum_memory_in_mi_b(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinimumMemoryInMiB", value); self }
    }

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html).
    pub CfnNetworkConnector, CfnNetworkConnectorProps, "AWS::Lambda::NetworkConnector", tags = Some(Tagging::List("Tags"))
);
impl CfnNetworkConnector {
    /// What `Ref` returns: `Arn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::NetworkConnectorArn>> { cfn::reference(&self.0) }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NetworkConnectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<i64> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `LatestVersionArn`.
    #[inline] pub fn attr_latest_version_arn(&self) -> Val<String> { cfn::attribute(&self.0, "LatestVersionArn") }
    /// The attribute `State`.
    #[inline] pub fn attr_state(&self) -> Val<cfn_network_connector::State> { cfn::attribute(&self.0, "State") }
}

/// Properties of [`CfnNetworkConnector`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnNetworkConnectorProps(Object);
ias_core::shape!(CfnNetworkConnectorProps);
impl CfnNetworkConnectorProps {
    /// Takes what is mandatory.
    pub fn new(configuration: impl IntoVal<cfn_network_connector::Config>) -> Self { Self(Object::new()).configuration(configuration) }
    /// Key of `Configuration`.
    pub const CONFIGURATION: Key<Self, cfn_network_connector::Config> = Key::new("Configuration");
    /// `Configuration`: mandatory.
    pub fn configuration(mut self, value: impl IntoVal<cfn_network_connector::Config>) -> Self { self.0.put("Configuration", value); self }
    /// Key of `Name`.
    pub const NAME: Key<Self, String> = Key::new("Name");
    /// `Name`: 1 to 140 characters. Changing it replaces the resource.
    pub fn name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Name", value); self }
    /// Key of `OperatorRole`.
    pub const OPERATOR_ROLE: Key<Self, String> = Key::new("OperatorRole");
    /// `OperatorRole`: at most 10000 characters, matches `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    pub fn operator_role(mut self, value: impl IntoVal<String>) -> Self { self.0.put("OperatorRole", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_network_connector::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_network_connector::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnNetworkConnector`].
pub mod cfn_network_connector {
    use super::super::prelude::*;

    /// `Config`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Config(Object);
    ias_core::shape!(Config);
    impl Config {
        /// Takes what is mandatory.
        pub fn new(vpc_egress_configuration: impl IntoVal<VpcEgressConfiguration>) -> Self { Self(Object::new()).vpc_egress_configuration(vpc_egress_configuration) }
        /// Key of `VpcEgressConfiguration`.
        pub const VPC_EGRESS_CONFIGURATION: Key<Self, VpcEgressConfiguration> = Key::new("VpcEgressConfiguration");
        /// `VpcEgressConfiguration`: mandatory.
        pub fn vpc_egress_configuration(mut self, value: impl IntoVal<VpcEgressConfiguration>) -> Self { self.0.put("VpcEgressConfiguration", value); self }
    }

    /// Words of `State`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        /// `PENDING`
        Pending,
        /// `ACTIVE`
        Active,
        /// `INACTIVE`
        Inactive,
        /// `FAILED`
        Failed,
        /// `DELETING`
        Deleting,
        /// `DELETE_FAILED`
        DeleteFailed,
    }
    ias_core::words!(State { Pending = "PENDING", Active = "ACTIVE", Inactive = "INACTIVE", Failed = "FAILED", Deleting = "DELETING", DeleteFailed = "DELETE_FAILED" });

    /// `Tag`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag(Object);
    ias_core::shape!(Tag);
    impl Tag {
        /// Takes what is mandatory.
        pub fn new(key: impl IntoVal<String>) -> Self { Self(Object::new()).key(key) }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }

    /// `VpcEgressConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct VpcEgressConfiguration(Object);
    ias_core::shape!(VpcEgressConfiguration);
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
        pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<Is<kinds::SecurityGroupId>>>, C: IntoVal<VpcEgressConfigurationNetworkProtocol>, D: IntoVal<List<VpcEgressConfigurationAssociatedComputeResourceType>>>(required: VpcEgressConfigurationRequired<A, B, C, D>) -> Self { Self(Object::new()).subnet_ids(required.subnet_ids).security_group_ids(required.security_group_ids).network_protocol(required.network_protocol).associated_compute_resource_types(required.associated_compute_resource_types) }
        /// Key of `AssociatedComputeResourceTypes`.
        pub const ASSOCIATED_COMPUTE_RESOURCE_TYPES: Key<Self, List<VpcEgressConfigurationAssociatedComputeResourceType>> = Key::new("AssociatedComputeResourceTypes");
        /// `AssociatedComputeResourceTypes`: mandatory, exactly 1 item.
        pub fn associated_compute_resource_types(mut self, value: impl IntoVal<List<VpcEgressConfigurationAssociatedComputeResourceType>>) -> Self { self.0.put("AssociatedComputeResourceTypes", value); self }
        /// Key of `NetworkProtocol`.
        pub const NETWORK_PROTOCOL: Key<Self, VpcEgressConfigurationNetworkProtocol> = Key::new("NetworkProtocol");
        /// `NetworkProtocol`: mandatory.
        pub fn network_protocol(mut self, value: impl IntoVal<VpcEgressConfigurationNetworkProtocol>) -> Self { self.0.put("NetworkProtocol", value); self }
        /// Key of `SecurityGroupIds`.
        pub const SECURITY_GROUP_IDS: Key<Self, List<Is<kinds::SecurityGroupId>>> = Key::new("SecurityGroupIds");
        /// `SecurityGroupIds`: mandatory, at most 16 items, each at most 1024 characters, each matches `^sg-[0-9a-zA-Z]*$`.
        pub fn security_group_ids(mut self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { self.0.put("SecurityGroupIds", value); self }
        /// Key of `SubnetIds`.
        pub const SUBNET_IDS: Key<Self, List<String>> = Key::new("SubnetIds");
        /// `SubnetIds`: mandatory, 1 to 16 items, each at most 1024 characters, each matches `^subnet-[0-9a-z]*$`.
        pub fn subnet_ids(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("SubnetIds", value); self }
    }

    /// Words of `AssociatedComputeResourceType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum VpcEgressConfigurationAssociatedComputeResourceType {
        /// `MicroVm`
        MicroVm,
        /// `WebFunction`
        WebFunction,
    }
    ias_core::words!(VpcEgressConfigurationAssociatedComputeResourceType { MicroVm = "MicroVm", WebFunction = "WebFunction" });

    /// Words of `NetworkProtocol`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum VpcEgressConfigurationNetworkProtocol {
        /// `IPv4`
        IPv4,
        /// `DualStack`
        DualStack,
    }
    ias_core::words!(VpcEgressConfigurationNetworkProtocol { IPv4 = "IPv4", DualStack = "DualStack" });
}

cfn::resource!(
    /// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
    pub CfnPermission, CfnPermissionProps, "AWS::Lambda::Permission", tags = None
);
impl CfnPermission {
    /// What `Ref` returns: a text of FunctionName, Id.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPermission`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnPermissionProps(Object);
ias_core::shape!(CfnPermissionProps);
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
    pub fn new<A: IntoVal<Is<kinds::FunctionReference>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPermissionPropsRequired<A, B, C>) -> Self { Self(Object::new()).function_name(required.function_name).action(required.action).principal(required.principal) }
    /// Key of `Action`.
    pub const ACTION: Key<Self, String> = Key::new("Action");
    /// `Action`: mandatory, 1 to 256 characters, matches `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`. Changing it replaces the resource.
    pub fn action(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Action", value); self }
    /// Key of `EventSourceToken`.
    pub const EVENT_SOURCE_TOKEN: Key<Self, String> = Key::new("EventSourceToken");
    /// `EventSourceToken`: 1 to 256 characters, matches `^[a-zA-Z0-9._\-]+$`. Changing it replaces the resource.
    pub fn event_source_token(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EventSourceToken", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, Is<kinds::FunctionReference>> = Key::new("FunctionName");
    /// `FunctionName`: mandatory, 1 to 140 characters. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `FunctionUrlAuthType`.
    pub const FUNCTION_URL_AUTH_TYPE: Key<Self, cfn_permission::FunctionUrlAuthType> = Key::new("FunctionUrlAuthType");
    /// `FunctionUrlAuthType`. Changing it replaces the resource.
    pub fn function_url_auth_type(mut self, value: impl IntoVal<cfn_permission::FunctionUrlAuthType>) -> Self { self.0.put("FunctionUrlAuthType", value); self }
    /// Key of `InvokedViaFunctionUrl`.
    pub const INVOKED_VIA_FUNCTION_URL: Key<Self, bool> = Key::new("InvokedViaFunctionUrl");
    /// `InvokedViaFunctionUrl`. Changing it replaces the resource.
    pub fn invoked_via_function_url(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("InvokedViaFunctionUrl", value); self }
    /// Key of `Principal`.
    pub const PRINCIPAL: Key<Self, String> = Key::new("Principal");
    /// `Principal`: mandatory, 1 to 256 characters, matches `^.*$`. Changing it replaces the resource.
    pub fn principal(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Principal", value); self }
    /// Key of `PrincipalOrgID`.
    pub const PRINCIPAL_ORG_ID: Key<Self, String> = Key::new("PrincipalOrgID");
    /// `PrincipalOrgID`: 12 to 34 characters, matches `^o-[a-z0-9]{10,32}$`. Changing it replaces the resource.
    pub fn principal_org_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("PrincipalOrgID", value); self }
    /// Key of `SourceAccount`.
    pub const SOURCE_ACCOUNT: Key<Self, String> = Key::new("SourceAccount");
    /// `SourceAccount`: exactly 12 characters, matches `^\d{12}$`. Changing it replaces the resource.
    pub fn source_account(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceAccount", value); self }
    /// Key of `SourceArn`.
    pub const SOURCE_ARN: Key<Self, String> = Key::new("SourceArn");
    /// `SourceArn`: 12 to 1024 characters. Changing it replaces the resource.
    pub fn source_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("SourceArn", value); self }
}

/// Types of [`CfnPermission`].
pub mod cfn_permission {

    /// Words of `FunctionUrlAuthType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum FunctionUrlAuthType {
        /// `AWS_IAM`
        AwsIam,
        /// `NONE`
        None,
    }
    ias_core::words!(FunctionUrlAuthType { AwsIam = "AWS_IAM", None = "NONE" });
}

cfn::resource!(
    /// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html).
    pub CfnResourcePolicy, CfnResourcePolicyProps, "AWS::Lambda::ResourcePolicy", tags = None
);
impl CfnResourcePolicy {
    /// What `Ref` returns: `ResourceArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnResourcePolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnResourcePolicyProps(Object);
ias_core::shape!(CfnResourcePolicyProps);
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    pub fn new(resource_arn: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { Self(Object::new()).resource_arn(resource_arn).policy_document(policy_document) }
    /// Key of `PolicyDocument`.
    pub const POLICY_DOCUMENT: Key<Self, Json> = Key::new("PolicyDocument");
    /// `PolicyDocument`: mandatory.
    pub fn policy_document(mut self, value: impl IntoVal<Json>) -> Self { self.0.put("PolicyDocument", value); self }
    /// Key of `ResourceArn`.
    pub const RESOURCE_ARN: Key<Self, String> = Key::new("ResourceArn");
    /// `ResourceArn`: mandatory, 12 to 1024 characters. Changing it replaces the resource.
    pub fn resource_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ResourceArn", value); self }
}

cfn::resource!(
    /// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html).
    pub CfnUrl, CfnUrlProps, "AWS::Lambda::Url", tags = None
);
impl CfnUrl {
    /// What `Ref` returns: `FunctionArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `FunctionUrl`.
    #[inline] pub fn attr_function_url(&self) -> Val<String> { cfn::attribute(&self.0, "FunctionUrl") }
}

/// Properties of [`CfnUrl`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnUrlProps(Object);
ias_core::shape!(CfnUrlProps);
impl CfnUrlProps {
    /// Takes what is mandatory.
    pub fn new(target_function_arn: impl IntoVal<Is<kinds::FunctionArn>>, auth_type: impl IntoVal<cfn_url::AuthType>) -> Self { Self(Object::new()).target_function_arn(target_function_arn).auth_type(auth_type) }
    /// Key of `AuthType`.
    pub const AUTH_TYPE: Key<Self, cfn_url::AuthType> = Key::new("AuthType");
    /// `AuthType`: mandatory.
    pub fn auth_type(mut self, value: impl IntoVal<cfn_url::AuthType>) -> Self { self.0.put("AuthType", value); self }
    /// Key of `Cors`.
    pub const CORS: Key<Self, cfn_url::Cors> = Key::new("Cors");
    /// `Cors`.
    pub fn cors(mut self, value: impl IntoVal<cfn_url::Cors>) -> Self { self.0.put("Cors", value); self }
    /// Key of `InvokeMode`.
    pub const INVOKE_MODE: Key<Self, cfn_url::InvokeMode> = Key::new("InvokeMode");
    /// `InvokeMode`.
    pub fn invoke_mode(mut self, value: impl IntoVal<cfn_url::InvokeMode>) -> Self { self.0.put("InvokeMode", value); self }
    /// Key of `Qualifier`.
    pub const QUALIFIER: Key<Self, String> = Key::new("Qualifier");
    /// `Qualifier`: 1 to 128 characters, matches `((?!^[0-9]+$)([a-zA-Z0-9-_]+))`. Changing it replaces the resource.
    pub fn qualifier(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Qualifier", value); self }
    /// Key of `TargetFunctionArn`.
    pub const TARGET_FUNCTION_ARN: Key<Self, Is<kinds::FunctionArn>> = Key::new("TargetFunctionArn");
    /// `TargetFunctionArn`: mandatory. Changing it replaces the resource.
    pub fn target_function_arn(mut self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { self.0.put("TargetFunctionArn", value); self }
}

/// Types of [`CfnUrl`].
pub mod cfn_url {
    use super::super::prelude::*;

    /// Words of `Item`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AllowMethodsItem {
        /// `GET`
        Get,
        /// `PUT`
        Put,
        /// `HEAD`
        Head,
        /// `POST`
        Post,
        /// `PATCH`
        Patch,
        /// `DELETE`
        Delete,
        /// `*`
        All,
    }
    ias_core::words!(AllowMethodsItem { Get = "GET", Put = "PUT", Head = "HEAD", Post = "POST", Patch = "PATCH", Delete = "DELETE", All = "*" });

    /// Words of `AuthType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthType {
        /// `AWS_IAM`
        AwsIam,
        /// `NONE`
        None,
    }
    ias_core::words!(AuthType { AwsIam = "AWS_IAM", None = "NONE" });

    /// `Cors`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Cors(Object);
    ias_core::shape!(Cors);
    impl Cors {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `AllowCredentials`.
        pub const ALLOW_CREDENTIALS: Key<Self, bool> = Key::new("AllowCredentials");
        /// `AllowCredentials`.
        pub fn allow_credentials(mut self, value: impl IntoVal<bool>) -> Self { self.0.put("AllowCredentials", value); self }
        /// Key of `AllowHeaders`.
        pub const ALLOW_HEADERS: Key<Self, List<String>> = Key::new("AllowHeaders");
        /// `AllowHeaders`: 1 to 100 items, each 1 to 1024 characters.
        pub fn allow_headers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowHeaders", value); self }
        /// Key of `AllowMethods`.
        pub const ALLOW_METHODS: Key<Self, List<AllowMethodsItem>> = Key::new("AllowMethods");
        /// `AllowMethods`: 1 to 6 items, each at most 6 characters.
        pub fn allow_methods(mut self, value: impl IntoVal<List<AllowMethodsItem>>) -> Self { self.0.put("AllowMethods", value); self }
        /// Key of `AllowOrigins`.
        pub const ALLOW_ORIGINS: Key<Self, List<String>> = Key::new("AllowOrigins");
        /// `AllowOrigins`: 1 to 100 items, each 1 to 253 characters.
        pub fn allow_origins(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("AllowOrigins", value); self }
        /// Key of `ExposeHeaders`.
        pub const EXPOSE_HEADERS: Key<Self, List<String>> = Key::new("ExposeHeaders");
        /// `ExposeHeaders`: 1 to 100 items, each 1 to 1024 characters.
        pub fn expose_headers(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("ExposeHeaders", value); self }
        /// Key of `MaxAge`.
        pub const MAX_AGE: Key<Self, i64> = Key::new("MaxAge");
        /// `MaxAge`: 0 to 86400.
        pub fn max_age(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxAge", value); self }
    }
    impl Default for Cors { fn default() -> Self { Self::new() } }

    /// Words of `InvokeMode`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum InvokeMode {
        /// `BUFFERED`
        Buffered,
        /// `RESPONSE_STREAM`
        ResponseStream,
    }
    ias_core::words!(InvokeMode { Buffered = "BUFFERED", ResponseStream = "RESPONSE_STREAM" });
}

cfn::resource!(
    /// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
    pub CfnVersion, CfnVersionProps, "AWS::Lambda::Version", tags = None
);
impl CfnVersion {
    /// What `Ref` returns: `FunctionArn`.
    #[inline] pub fn reference(&self) -> Val<Is<kinds::VersionFunctionArn>> { cfn::reference(&self.0) }
    /// The attribute `FunctionArn`.
    #[inline] pub fn attr_function_arn(&self) -> Val<Is<kinds::VersionFunctionArn>> { cfn::attribute(&self.0, "FunctionArn") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnVersion`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnVersionProps(Object);
ias_core::shape!(CfnVersionProps);
impl CfnVersionProps {
    /// Takes what is mandatory.
    pub fn new(function_name: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { Self(Object::new()).function_name(function_name) }
    /// Key of `CodeSha256`.
    pub const CODE_SHA256: Key<Self, String> = Key::new("CodeSha256");
    /// `CodeSha256`. Changing it replaces the resource.
    pub fn code_sha256(mut self, value: impl IntoVal<String>) -> Self { self.0.put("CodeSha256", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, Is<kinds::FunctionReference>> = Key::new("FunctionName");
    /// `FunctionName`: mandatory, 1 to 140 characters. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<Is<kinds::FunctionReference>>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `FunctionScalingConfig`.
    pub const FUNCTION_SCALING_CONFIG: Key<Self, cfn_version::FunctionScalingConfig> = Key::new("FunctionScalingConfig");
    /// `FunctionScalingConfig`.
    pub fn function_scaling_config(mut self, value: impl IntoVal<cfn_version::FunctionScalingConfig>) -> Self { self.0.put("FunctionScalingConfig", value); self }
    /// Key of `ProvisionedConcurrencyConfig`.
    pub const PROVISIONED_CONCURRENCY_CONFIG: Key<Self, cfn_version::ProvisionedConcurrencyConfiguration> = Key::new("ProvisionedConcurrencyConfig");
    /// `ProvisionedConcurrencyConfig`. Changing it replaces the resource.
    pub fn provisioned_concurrency_config(mut self, value: impl IntoVal<cfn_version::ProvisionedConcurrencyConfiguration>) -> Self { self.0.put("ProvisionedConcurrencyConfig", value); self }
    /// Key of `RuntimePolicy`.
    pub const RUNTIME_POLICY: Key<Self, cfn_version::RuntimePolicy> = Key::new("RuntimePolicy");
    /// `RuntimePolicy`. Changing it replaces the resource.
    pub fn runtime_policy(mut self, value: impl IntoVal<cfn_version::RuntimePolicy>) -> Self { self.0.put("RuntimePolicy", value); self }
}

/// Types of [`CfnVersion`].
pub mod cfn_version {
    use super::super::prelude::*;

    /// `FunctionScalingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FunctionScalingConfig(Object);
    ias_core::shape!(FunctionScalingConfig);
    impl FunctionScalingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxExecutionEnvironments`.
        pub const MAX_EXECUTION_ENVIRONMENTS: Key<Self, i64> = Key::new("MaxExecutionEnvironments");
        /// `MaxExecutionEnvironments`: 0 to 15000.
        pub fn max_execution_environments(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxExecutionEnvironments", value); self }
        /// Key of `MinExecutionEnvironments`.
        pub const MIN_EXECUTION_ENVIRONMENTS: Key<Self, i64> = Key::new("MinExecutionEnvironments");
        /// `MinExecutionEnvironments`: 0 to 15000.
        pub fn min_execution_environments(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MinExecutionEnvironments", value); self }
    }
    impl Default for FunctionScalingConfig { fn default() -> Self { Self::new() } }

    /// `ProvisionedConcurrencyConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisionedConcurrencyConfiguration(Object);
    ias_core::shape!(ProvisionedConcurrencyConfiguration);
    impl ProvisionedConcurrencyConfiguration {
        /// Takes what is mandatory.
        pub fn new(provisioned_concurrent_executions: impl IntoVal<i64>) -> Self { Self(Object::new()).provisioned_concurrent_executions(provisioned_concurrent_executions) }
        /// Key of `ProvisionedConcurrentExecutions`.
        pub const PROVISIONED_CONCURRENT_EXECUTIONS: Key<Self, i64> = Key::new("ProvisionedConcurrentExecutions");
        /// `ProvisionedConcurrentExecutions`: mandatory.
        pub fn provisioned_concurrent_executions(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("ProvisionedConcurrentExecutions", value); self }
    }

    /// `RuntimePolicy`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RuntimePolicy(Object);
    ias_core::shape!(RuntimePolicy);
    impl RuntimePolicy {
        /// Takes what is mandatory.
        pub fn new(update_runtime_on: impl IntoVal<String>) -> Self { Self(Object::new()).update_runtime_on(update_runtime_on) }
        /// Key of `RuntimeVersionArn`.
        pub const RUNTIME_VERSION_ARN: Key<Self, String> = Key::new("RuntimeVersionArn");
        /// `RuntimeVersionArn`: 26 to 2048 characters, matches `^arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+$`.
        pub fn runtime_version_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RuntimeVersionArn", value); self }
        /// Key of `UpdateRuntimeOn`.
        pub const UPDATE_RUNTIME_ON: Key<Self, String> = Key::new("UpdateRuntimeOn");
        /// `UpdateRuntimeOn`: mandatory.
        pub fn update_runtime_on(mut self, value: impl IntoVal<String>) -> Self { self.0.put("UpdateRuntimeOn", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html).
    pub CfnWebFunction, CfnWebFunctionProps, "AWS::Lambda::WebFunction", tags = Some(Tagging::List("Tags"))
);
impl CfnWebFunction {
    /// What `Ref` returns: `FunctionArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnWebFunction`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnWebFunctionProps(Object);
ias_core::shape!(CfnWebFunctionProps);
impl CfnWebFunctionProps {
    /// Takes what is mandatory.
    pub fn new(function_name: impl IntoVal<String>) -> Self { Self(Object::new()).function_name(function_name) }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, String> = Key::new("FunctionName");
    /// `FunctionName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `Tags`.
    pub const TAGS: Key<Self, List<cfn_web_function::Tag>> = Key::new("Tags");
    /// `Tags`: no item twice.
    pub fn tags(mut self, value: impl IntoVal<List<cfn_web_function::Tag>>) -> Self { self.0.put("Tags", value); self }
}

/// Types of [`CfnWebFunction`].
pub mod cfn_web_function {
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
        /// `Key`: mandatory, 1 to 128 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `Value`.
        pub const VALUE: Key<Self, String> = Key::new("Value");
        /// `Value`: mandatory, at most 256 characters.
        pub fn value(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Value", value); self }
    }
}

cfn::resource!(
    /// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html).
    pub CfnWebFunctionEndpoint, CfnWebFunctionEndpointProps, "AWS::Lambda::WebFunctionEndpoint", tags = None
);
impl CfnWebFunctionEndpoint {
    /// What `Ref` returns: `EndpointArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnWebFunctionEndpoint`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnWebFunctionEndpointProps(Object);
ias_core::shape!(CfnWebFunctionEndpointProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_web_function_endpoint::EndpointType>, D: IntoVal<cfn_web_function_endpoint::AuthType>>(required: CfnWebFunctionEndpointPropsRequired<A, B, C, D>) -> Self { Self(Object::new()).function_name(required.function_name).endpoint_name(required.endpoint_name).endpoint_type(required.endpoint_type).auth_type(required.auth_type) }
    /// Key of `AuthType`.
    pub const AUTH_TYPE: Key<Self, cfn_web_function_endpoint::AuthType> = Key::new("AuthType");
    /// `AuthType`: mandatory.
    pub fn auth_type(mut self, value: impl IntoVal<cfn_web_function_endpoint::AuthType>) -> Self { self.0.put("AuthType", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `EndpointName`.
    pub const ENDPOINT_NAME: Key<Self, String> = Key::new("EndpointName");
    /// `EndpointName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn endpoint_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EndpointName", value); self }
    /// Key of `EndpointType`.
    pub const ENDPOINT_TYPE: Key<Self, cfn_web_function_endpoint::EndpointType> = Key::new("EndpointType");
    /// `EndpointType`: mandatory. Changing it replaces the resource.
    pub fn endpoint_type(mut self, value: impl IntoVal<cfn_web_function_endpoint::EndpointType>) -> Self { self.0.put("EndpointType", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, String> = Key::new("FunctionName");
    /// `FunctionName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `Regions`.
    pub const REGIONS: Key<Self, List<String>> = Key::new("Regions");
    /// `Regions`: no item twice, each 1 to 50 characters, each matches `^([a-z]{2,}-){2,}[0-9]$`. Changing it replaces the resource.
    pub fn regions(mut self, value: impl IntoVal<List<String>>) -> Self { self.0.put("Regions", value); self }
    /// Key of `RevisionWeights`.
    pub const REVISION_WEIGHTS: Key<Self, List<cfn_web_function_endpoint::RevisionWeight>> = Key::new("RevisionWeights");
    /// `RevisionWeights`: 1 to 2 items.
    pub fn revision_weights(mut self, value: impl IntoVal<List<cfn_web_function_endpoint::RevisionWeight>>) -> Self { self.0.put("RevisionWeights", value); self }
    /// Key of `ScalingConfig`.
    pub const SCALING_CONFIG: Key<Self, cfn_web_function_endpoint::ScalingConfig> = Key::new("ScalingConfig");
    /// `ScalingConfig`.
    pub fn scaling_config(mut self, value: impl IntoVal<cfn_web_function_endpoint::ScalingConfig>) -> Self { self.0.put("ScalingConfig", value); self }
    /// Key of `ThrottleConfig`.
    pub const THROTTLE_CONFIG: Key<Self, cfn_web_function_endpoint::ThrottleConfig> = Key::new("ThrottleConfig");
    /// `ThrottleConfig`.
    pub fn throttle_config(mut self, value: impl IntoVal<cfn_web_function_endpoint::ThrottleConfig>) -> Self { self.0.put("ThrottleConfig", value); self }
}

/// Types of [`CfnWebFunctionEndpoint`].
pub mod cfn_web_function_endpoint {
    use super::super::prelude::*;

    /// Words of `AuthType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum AuthType {
        /// `ApplicationManaged`
        ApplicationManaged,
        /// `IamAuth`
        IamAuth,
    }
    ias_core::words!(AuthType { ApplicationManaged = "ApplicationManaged", IamAuth = "IamAuth" });

    /// Words of `EndpointType`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum EndpointType {
        /// `HomeRegion`
        HomeRegion,
        /// `MultiRegion`
        MultiRegion,
        /// `PerRegion`
        PerRegion,
    }
    ias_core::words!(EndpointType { HomeRegion = "HomeRegion", MultiRegion = "MultiRegion", PerRegion = "PerRegion" });

    /// `RevisionWeight`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RevisionWeight(Object);
    ias_core::shape!(RevisionWeight);
    impl RevisionWeight {
        /// Takes what is mandatory.
        pub fn new(revision_id: impl IntoVal<String>, weight: impl IntoVal<i64>) -> Self { Self(Object::new()).revision_id(revision_id).weight(weight) }
        /// Key of `RevisionId`.
        pub const REVISION_ID: Key<Self, String> = Key::new("RevisionId");
        /// `RevisionId`: mandatory, 1 to 256 characters.
        pub fn revision_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("RevisionId", value); self }
        /// Key of `Weight`.
        pub const WEIGHT: Key<Self, i64> = Key::new("Weight");
        /// `Weight`: mandatory, 1 to 100.
        pub fn weight(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("Weight", value); self }
    }

    /// `ScalingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ScalingConfig(Object);
    ias_core::shape!(ScalingConfig);
    impl ScalingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `MaxEnvironments`.
        pub const MAX_ENVIRONMENTS: Key<Self, i64> = Key::new("MaxEnvironments");
        /// `MaxEnvironments`: at least 2.
        pub fn max_environments(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxEnvironments", value); self }
    }
    impl Default for ScalingConfig { fn default() -> Self { Self::new() } }

    /// `ThrottleConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ThrottleConfig(Object);
    ias_core::shape!(ThrottleConfig);
    impl ThrottleConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `RateLimit`.
        pub const RATE_LIMIT: Key<Self, i64> = Key::new("RateLimit");
        /// `RateLimit`: at least 0.
        pub fn rate_limit(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("RateLimit", value); self }
    }
    impl Default for ThrottleConfig { fn default() -> Self { Self::new() } }
}

cfn::resource!(
    /// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html).
    pub CfnWebFunctionRevision, CfnWebFunctionRevisionProps, "AWS::Lambda::WebFunctionRevision", tags = None
);
impl CfnWebFunctionRevision {
    /// What `Ref` returns: `RevisionArn`.
    #[inline] pub fn reference(&self) -> Val<String> { cfn::reference(&self.0) }
}

/// Properties of [`CfnWebFunctionRevision`].
#[derive(Clone, Debug, PartialEq)]
pub struct CfnWebFunctionRevisionProps(Object);
ias_core::shape!(CfnWebFunctionRevisionProps);
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
    pub fn new<A: IntoVal<String>, B: IntoVal<cfn_web_function_revision::BuildConfig>, C: IntoVal<cfn_web_function_revision::ServiceConfig>>(required: CfnWebFunctionRevisionPropsRequired<A, B, C>) -> Self { Self(Object::new()).function_name(required.function_name).build_config(required.build_config).service_config(required.service_config) }
    /// Key of `BuildConfig`.
    pub const BUILD_CONFIG: Key<Self, cfn_web_function_revision::BuildConfig> = Key::new("BuildConfig");
    /// `BuildConfig`: mandatory. Changing it replaces the resource.
    pub fn build_config(mut self, value: impl IntoVal<cfn_web_function_revision::BuildConfig>) -> Self { self.0.put("BuildConfig", value); self }
    /// Key of `Description`.
    pub const DESCRIPTION: Key<Self, String> = Key::new("Description");
    /// `Description`: at most 256 characters. Changing it replaces the resource.
    pub fn description(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Description", value); self }
    /// Key of `FunctionName`.
    pub const FUNCTION_NAME: Key<Self, String> = Key::new("FunctionName");
    /// `FunctionName`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    pub fn function_name(mut self, value: impl IntoVal<String>) -> Self { self.0.put("FunctionName", value); self }
    /// Key of `KmsKeyArn`.
    pub const KMS_KEY_ARN: Key<Self, Is<kinds::KeyArn>> = Key::new("KmsKeyArn");
    /// `KmsKeyArn`: 20 to 2048 characters, matches `^arn:(aws[a-z-]*){1}:kms:[a-z0-9-]+:[0-9]{12}:key/.*$`. Changing it replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { self.0.put("KmsKeyArn", value); self }
    /// Key of `ServiceConfig`.
    pub const SERVICE_CONFIG: Key<Self, cfn_web_function_revision::ServiceConfig> = Key::new("ServiceConfig");
    /// `ServiceConfig`: mandatory. Changing it replaces the resource.
    pub fn service_config(mut self, value: impl IntoVal<cfn_web_function_revision::ServiceConfig>) -> Self { self.0.put("ServiceConfig", value); self }
}

/// Types of [`CfnWebFunctionRevision`].
pub mod cfn_web_function_revision {
    use super::super::prelude::*;

    /// `BuildConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BuildConfig(Object);
    ias_core::shape!(BuildConfig);
    impl BuildConfig {
        /// Takes what is mandatory.
        pub fn new(code_config: impl IntoVal<BuildConfigCodeConfig>, runtime_config: impl IntoVal<BuildConfigRuntimeConfig>) -> Self { Self(Object::new()).code_config(code_config).runtime_config(runtime_config) }
        /// Key of `CodeConfig`.
        pub const CODE_CONFIG: Key<Self, BuildConfigCodeConfig> = Key::new("CodeConfig");
        /// `CodeConfig`: mandatory.
        pub fn code_config(mut self, value: impl IntoVal<BuildConfigCodeConfig>) -> Self { self.0.put("CodeConfig", value); self }
        /// Key of `RuntimeConfig`.
        pub const RUNTIME_CONFIG: Key<Self, BuildConfigRuntimeConfig> = Key::new("RuntimeConfig");
        /// `RuntimeConfig`: mandatory.
        pub fn runtime_config(mut self, value: impl IntoVal<BuildConfigRuntimeConfig>) -> Self { self.0.put("RuntimeConfig", value); self }
    }

    /// `CodeConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BuildConfigCodeConfig(Object);
    ias_core::shape!(BuildConfigCodeConfig);
    impl BuildConfigCodeConfig {
        /// Takes what is mandatory.
        pub fn new(s3_object: impl IntoVal<S3Object>) -> Self { Self(Object::new()).s3_object(s3_object) }
        /// Key of `S3Object`.
        pub const S3_OBJECT: Key<Self, S3Object> = Key::new("S3Object");
        /// `S3Object`: mandatory.
        pub fn s3_object(mut self, value: impl IntoVal<S3Object>) -> Self { self.0.put("S3Object", value); self }
    }

    /// `RuntimeConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct BuildConfigRuntimeConfig(Object);
    ias_core::shape!(BuildConfigRuntimeConfig);
    impl BuildConfigRuntimeConfig {
        /// Takes what is mandatory.
        pub fn new(runtime: impl IntoVal<String>) -> Self { Self(Object::new()).runtime(runtime) }
        /// Key of `Runtime`.
        pub const RUNTIME: Key<Self, String> = Key::new("Runtime");
        /// `Runtime`: mandatory, 1 to 30 characters, matches `^[a-z][a-z0-9]*[0-9]+(\.[a-z0-9]+)*$`.
        pub fn runtime(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Runtime", value); self }
    }

    /// `LoggingConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LoggingConfig(Object);
    ias_core::shape!(LoggingConfig);
    impl LoggingConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `ApplicationLogLevel`.
        pub const APPLICATION_LOG_LEVEL: Key<Self, LoggingConfigApplicationLogLevel> = Key::new("ApplicationLogLevel");
        /// `ApplicationLogLevel`.
        pub fn application_log_level(mut self, value: impl IntoVal<LoggingConfigApplicationLogLevel>) -> Self { self.0.put("ApplicationLogLevel", value); self }
        /// Key of `LogGroup`.
        pub const LOG_GROUP: Key<Self, String> = Key::new("LogGroup");
        /// `LogGroup`: 1 to 500 characters, matches `^[a-zA-Z0-9\.\-_/#]+$`.
        pub fn log_group(mut self, value: impl IntoVal<String>) -> Self { self.0.put("LogGroup", value); self }
        /// Key of `SystemLogLevel`.
        pub const SYSTEM_LOG_LEVEL: Key<Self, LoggingConfigSystemLogLevel> = Key::new("SystemLogLevel");
        /// `SystemLogLevel`.
        pub fn system_log_level(mut self, value: impl IntoVal<LoggingConfigSystemLogLevel>) -> Self { self.0.put("SystemLogLevel", value); self }
    }
    impl Default for LoggingConfig { fn default() -> Self { Self::new() } }

    /// Words of `ApplicationLogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigApplicationLogLevel {
        /// `TRACE`
        Trace,
        /// `DEBUG`
        Debug,
        /// `INFO`
        Info,
        /// `WARN`
        Warn,
        /// `ERROR`
        Error,
        /// `FATAL`
        Fatal,
    }
    ias_core::words!(LoggingConfigApplicationLogLevel { Trace = "TRACE", Debug = "DEBUG", Info = "INFO", Warn = "WARN", Error = "ERROR", Fatal = "FATAL" });

    /// Words of `SystemLogLevel`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LoggingConfigSystemLogLevel {
        /// `DEBUG`
        Debug,
        /// `INFO`
        Info,
        /// `WARN`
        Warn,
    }
    ias_core::words!(LoggingConfigSystemLogLevel { Debug = "DEBUG", Info = "INFO", Warn = "WARN" });

    /// `S3Object`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct S3Object(Object);
    ias_core::shape!(S3Object);
    impl S3Object {
        /// Takes what is mandatory.
        pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { Self(Object::new()).bucket(bucket).key(key) }
        /// Key of `Bucket`.
        pub const BUCKET: Key<Self, String> = Key::new("Bucket");
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^([a-z0-9][a-z0-9\.\-]{1,61}[a-z0-9])$`.
        pub fn bucket(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Bucket", value); self }
        /// Key of `Key`.
        pub const KEY: Key<Self, String> = Key::new("Key");
        /// `Key`: mandatory, 1 to 1024 characters.
        pub fn key(mut self, value: impl IntoVal<String>) -> Self { self.0.put("Key", value); self }
        /// Key of `VersionId`.
        pub const VERSION_ID: Key<Self, String> = Key::new("VersionId");
        /// `VersionId`.
        pub fn version_id(mut self, value: impl IntoVal<String>) -> Self { self.0.put("VersionId", value); self }
    }

    /// `ServiceConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConfig(Object);
    ias_core::shape!(ServiceConfig);
    impl ServiceConfig {
        /// Takes what is mandatory.
        pub fn new(execution_role_arn: impl IntoVal<String>) -> Self { Self(Object::new()).execution_role_arn(execution_role_arn) }
        /// Key of `EgressNetworkConnectorArn`.
        pub const EGRESS_NETWORK_CONNECTOR_ARN: Key<Self, String> = Key::new("EgressNetworkConnectorArn");
        /// `EgressNetworkConnectorArn`: 1 to 2048 characters, matches `^arn:(aws[a-z-]*):lambda:[a-z0-9-]+:[0-9]{12}:network-connector:[a-zA-Z0-9_-]+:[0-9]+$`.
        pub fn egress_network_connector_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("EgressNetworkConnectorArn", value); self }
        /// Key of `EnvironmentVariables`.
        pub const ENVIRONMENT_VARIABLES: Key<Self, Map<String>> = Key::new("EnvironmentVariables");
        /// `EnvironmentVariables`.
        pub fn environment_variables(mut self, value: impl IntoVal<Map<String>>) -> Self { self.0.put("EnvironmentVariables", value); self }
        /// Key of `ExecutionRoleArn`.
        pub const EXECUTION_ROLE_ARN: Key<Self, String> = Key::new("ExecutionRoleArn");
        /// `ExecutionRoleArn`: mandatory, 20 to 2048 characters, matches `^arn:(aws[a-z-]*){1}:iam::[0-9]{12}:role/.*$`.
        pub fn execution_role_arn(mut self, value: impl IntoVal<String>) -> Self { self.0.put("ExecutionRoleArn", value); self }
        /// Key of `MaxConcurrencyPerEnvironment`.
        pub const MAX_CONCURRENCY_PER_ENVIRONMENT: Key<Self, i64> = Key::new("MaxConcurrencyPerEnvironment");
        /// `MaxConcurrencyPerEnvironment`: 1 to 128.
        pub fn max_concurrency_per_environment(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("MaxConcurrencyPerEnvironment", value); self }
        /// Key of `TelemetryConfig`.
        pub const TELEMETRY_CONFIG: Key<Self, ServiceConfigTelemetryConfig> = Key::new("TelemetryConfig");
        /// `TelemetryConfig`.
        pub fn telemetry_config(mut self, value: impl IntoVal<ServiceConfigTelemetryConfig>) -> Self { self.0.put("TelemetryConfig", value); self }
        /// Key of `TimeoutSeconds`.
        pub const TIMEOUT_SECONDS: Key<Self, i64> = Key::new("TimeoutSeconds");
        /// `TimeoutSeconds`: 3 to 900.
        pub fn timeout_seconds(mut self, value: impl IntoVal<i64>) -> Self { self.0.put("TimeoutSeconds", value); self }
    }

    /// `TelemetryConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ServiceConfigTelemetryConfig(Object);
    ias_core::shape!(ServiceConfigTelemetryConfig);
    impl ServiceConfigTelemetryConfig {
        /// Nothing is set yet, nothing is mandatory.
        #[inline] pub fn new() -> Self { Self(Object::new()) }
        /// Key of `LoggingConfig`.
        pub const LOGGING_CONFIG: Key<Self, LoggingConfig> = Key::new("LoggingConfig");
        /// `LoggingConfig`.
        pub fn logging_config(mut self, value: impl IntoVal<LoggingConfig>) -> Self { self.0.put("LoggingConfig", value); self }
    }
    impl Default for ServiceConfigTelemetryConfig { fn default() -> Self { Self::new() } }
}
