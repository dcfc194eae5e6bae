// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppRunner`.

use super::prelude::*;

mod of { pub enum CfnAutoScalingConfiguration {} impl ias_core::Optional for CfnAutoScalingConfiguration {} pub enum CfnObservabilityConfiguration {} impl ias_core::Optional for CfnObservabilityConfiguration {} pub enum CfnService {} pub enum CfnVpcConnector {} pub enum CfnVpcIngressConnection {} }

/// [`AWS::AppRunner::AutoScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-autoscalingconfiguration.html).
///
/// What `Ref` returns: `AutoScalingConfigurationArn`.
pub type CfnAutoScalingConfiguration = Handle<of::CfnAutoScalingConfiguration>;
impl cfn::ResourceType for of::CfnAutoScalingConfiguration { const TYPE: &'static str = "AWS::AppRunner::AutoScalingConfiguration"; type Tags = cfn::TagList; type Props = CfnAutoScalingConfigurationProps; type Reference = Is<kinds::AutoScalingConfigurationArn>; }
impl CfnAutoScalingConfiguration {
    /// The attribute `AutoScalingConfigurationArn`.
    #[inline] pub fn attr_auto_scaling_configuration_arn(&self) -> Val<Is<kinds::AutoScalingConfigurationArn>> { cfn::attribute(&self.0, "AutoScalingConfigurationArn") }
    /// The attribute `AutoScalingConfigurationRevision`.
    #[inline] pub fn attr_auto_scaling_configuration_revision(&self) -> Val<i64> { cfn::attribute(&self.0, "AutoScalingConfigurationRevision") }
    /// The attribute `Latest`.
    #[inline] pub fn attr_latest(&self) -> Val<bool> { cfn::attribute(&self.0, "Latest") }
}

/// Properties of [`CfnAutoScalingConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AutoScalingConfigurationName`, `MaxConcurrency`, `MaxSize`, `MinSize`, `Tags`.
pub type CfnAutoScalingConfigurationProps = Fields<of::CfnAutoScalingConfiguration>;
impl CfnAutoScalingConfigurationProps {
    /// `AutoScalingConfigurationName`: 4 to 32 characters, matches `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`. Changing it replaces the resource.
    #[track_caller] pub fn auto_scaling_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingConfigurationName", value) }
    /// `MaxConcurrency`: 1 to 200. Changing it replaces the resource.
    #[track_caller] pub fn max_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrency", value) }
    /// `MaxSize`: at least 1. Changing it replaces the resource.
    #[track_caller] pub fn max_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxSize", value) }
    /// `MinSize`: 1 to 25. Changing it replaces the resource.
    #[track_caller] pub fn min_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MinSize", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_auto_scaling_configuration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAutoScalingConfiguration`].
pub mod cfn_auto_scaling_configuration {
    use super::super::prelude::*;
    mod of { pub enum Tag {} impl ias_core::Optional for Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: 1 to 128 characters, matches `^(?!aws:).+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::AppRunner::ObservabilityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-observabilityconfiguration.html).
///
/// What `Ref` returns: `ObservabilityConfigurationArn`.
pub type CfnObservabilityConfiguration = Handle<of::CfnObservabilityConfiguration>;
impl cfn::ResourceType for of::CfnObservabilityConfiguration { const TYPE: &'static str = "AWS::AppRunner::ObservabilityConfiguration"; type Tags = cfn::TagList; type Props = CfnObservabilityConfigurationProps; type Reference = Is<kinds::ObservabilityConfigurationArn>; }
impl CfnObservabilityConfiguration {
    /// The attribute `Latest`.
    #[inline] pub fn attr_latest(&self) -> Val<bool> { cfn::attribute(&self.0, "Latest") }
    /// The attribute `ObservabilityConfigurationArn`.
    #[inline] pub fn attr_observability_configuration_arn(&self) -> Val<Is<kinds::ObservabilityConfigurationArn>> { cfn::attribute(&self.0, "ObservabilityConfigurationArn") }
    /// The attribute `ObservabilityConfigurationRevision`.
    #[inline] pub fn attr_observability_configuration_revision(&self) -> Val<i64> { cfn::attribute(&self.0, "ObservabilityConfigurationRevision") }
}

/// Properties of [`CfnObservabilityConfiguration`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ObservabilityConfigurationName`, `Tags`, `TraceConfiguration`.
pub type CfnObservabilityConfigurationProps = Fields<of::CfnObservabilityConfiguration>;
impl CfnObservabilityConfigurationProps {
    /// `ObservabilityConfigurationName`: 4 to 32 characters, matches `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`. Changing it replaces the resource.
    #[track_caller] pub fn observability_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "ObservabilityConfigurationName", value) }
    /// `Tags`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_observability_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TraceConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn trace_configuration(self, value: impl IntoVal<cfn_observability_configuration::TraceConfiguration>) -> Self { with(self, "TraceConfiguration", value) }
}

/// Types of [`CfnObservabilityConfiguration`].
pub mod cfn_observability_configuration {
    use super::super::prelude::*;
    pub use super::cfn_auto_scaling_configuration::{Tag};
    mod of { pub enum TraceConfiguration {} pub enum TraceConfigurationVendor {} }

    /// `TraceConfiguration`.
    pub type TraceConfiguration = Fields<of::TraceConfiguration>;
    impl TraceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vendor: impl IntoVal<TraceConfigurationVendor>) -> Self { with(empty(), "Vendor", vendor) }
        /// `Vendor`: mandatory.
        #[track_caller] pub fn vendor(self, value: impl IntoVal<TraceConfigurationVendor>) -> Self { with(self, "Vendor", value) }
    }

    /// Words of `Vendor`.
    pub type TraceConfigurationVendor = Word<fn(of::TraceConfigurationVendor)>;
    impl TraceConfigurationVendor {
        /// `AWSXRAY`
        pub const Awsxray: Self = word("AWSXRAY");
    }
}

/// [`AWS::AppRunner::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-service.html).
///
/// What `Ref` returns: `ServiceArn`.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::AppRunner::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = Is<kinds::AppRunnerServiceArn>; }
impl CfnService {
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<Is<kinds::AppRunnerServiceArn>> { cfn::attribute(&self.0, "ServiceArn") }
    /// The attribute `ServiceId`.
    #[inline] pub fn attr_service_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceId") }
    /// The attribute `ServiceUrl`.
    #[inline] pub fn attr_service_url(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceUrl") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnService`].
///
/// Mandatory: `SourceConfiguration`.
///
/// A change replaces the resource: `EncryptionConfiguration`, `ServiceName`, `Tags`.
pub type CfnServiceProps = Fields<of::CfnService>;
impl CfnServiceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(source_configuration: impl IntoVal<cfn_service::SourceConfiguration>) -> Self { with(empty(), "SourceConfiguration", source_configuration) }
    /// `AutoScalingConfigurationArn`: 1 to 1011 characters, matches `arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011}`. Write-only.
    #[track_caller] pub fn auto_scaling_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AutoScalingConfigurationArn", value) }
    /// `EncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<cfn_service::EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    /// `HealthCheckConfiguration`.
    #[track_caller] pub fn health_check_configuration(self, value: impl IntoVal<cfn_service::HealthCheckConfiguration>) -> Self { with(self, "HealthCheckConfiguration", value) }
    /// `InstanceConfiguration`.
    #[track_caller] pub fn instance_configuration(self, value: impl IntoVal<cfn_service::InstanceConfiguration>) -> Self { with(self, "InstanceConfiguration", value) }
    /// `NetworkConfiguration`.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_service::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `ObservabilityConfiguration`.
    #[track_caller] pub fn observability_configuration(self, value: impl IntoVal<cfn_service::ServiceObservabilityConfiguration>) -> Self { with(self, "ObservabilityConfiguration", value) }
    /// `ServiceName`: 4 to 40 characters, matches `[A-Za-z0-9][A-Za-z0-9-_]{3,39}`. Changing it replaces the resource.
    #[track_caller] pub fn service_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceName", value) }
    /// `SourceConfiguration`: mandatory.
    #[track_caller] pub fn source_configuration(self, value: impl IntoVal<cfn_service::SourceConfiguration>) -> Self { with(self, "SourceConfiguration", value) }
    /// `Tags`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*;
    pub use super::cfn_auto_scaling_configuration::{Tag};
    mod of { pub enum AuthenticationConfiguration {} impl ias_core::Optional for AuthenticationConfiguration {} pub enum CodeConfiguration {} pub enum CodeConfigurationConfigurationSource {} pub enum CodeConfigurationValues {} pub enum CodeConfigurationValuesRuntime {} pub enum CodeRepository {} pub enum EgressConfiguration {} pub enum EgressConfigurationEgressType {} pub enum EncryptionConfiguration {} pub enum HealthCheckConfiguration {} impl ias_core::Optional for HealthCheckConfiguration {} pub enum HealthCheckConfigurationProtocol {} pub enum ImageConfiguration {} impl ias_core::Optional for ImageConfiguration {} pub enum ImageRepository {} pub enum ImageRepositoryImageRepositoryType {} pub enum IngressConfiguration {} pub enum InstanceConfiguration {} impl ias_core::Optional for InstanceConfiguration {} pub enum KeyValuePair {} impl ias_core::Optional for KeyValuePair {} pub enum NetworkConfiguration {} impl ias_core::Optional for NetworkConfiguration {} pub enum NetworkConfigurationIpAddressType {} pub enum ServiceObservabilityConfiguration {} pub enum SourceCodeVersion {} pub enum SourceCodeVersionType {} pub enum SourceConfiguration {} impl ias_core::Optional for SourceConfiguration {} }

    /// `AuthenticationConfiguration`.
    pub type AuthenticationConfiguration = Fields<of::AuthenticationConfiguration>;
    impl AuthenticationConfiguration {
        /// `AccessRoleArn`: 29 to 1024 characters, matches `arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/[\w+=,.@-]{1,64}`.
        #[track_caller] pub fn access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AccessRoleArn", value) }
        /// `ConnectionArn`: 1 to 1011 characters, matches `arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011}`.
        #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
    }

    /// `CodeConfiguration`.
    pub type CodeConfiguration = Fields<of::CodeConfiguration>;
    impl CodeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration_source: impl IntoVal<CodeConfigurationConfigurationSource>) -> Self { with(empty(), "ConfigurationSource", configuration_source) }
        /// `CodeConfigurationValues`.
        #[track_caller] pub fn code_configuration_values(self, value: impl IntoVal<CodeConfigurationValues>) -> Self { with(self, "CodeConfigurationValues", value) }
        /// `ConfigurationSource`: mandatory.
        #[track_caller] pub fn configuration_source(self, value: impl IntoVal<CodeConfigurationConfigurationSource>) -> Self { with(self, "ConfigurationSource", value) }
    }

    /// Words of `ConfigurationSource`.
    pub type CodeConfigurationConfigurationSource = Word<fn(of::CodeConfigurationConfigurationSource)>;
    impl CodeConfigurationConfigurationSource {
        /// `REPOSITORY`
        pub const Repository: Self = word("REPOSITORY");
        /// `API`
        pub const Api: Self = word("API");
    }

    /// `CodeConfigurationValues`.
    pub type CodeConfigurationValues = Fields<of::CodeConfigurationValues>;
    impl CodeConfigurationValues {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(runtime: impl IntoVal<CodeConfigurationValuesRuntime>) -> Self { with(empty(), "Runtime", runtime) }
        /// `BuildCommand`: matches `^[^\x0a\x0d]+$`.
        #[track_caller] pub fn build_command(self, value: impl IntoVal<String>) -> Self { with(self, "BuildCommand", value) }
        /// `Port`: at most 51200 characters.
        #[track_caller] pub fn port(self, value: impl IntoVal<String>) -> Self { with(self, "Port", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<CodeConfigurationValuesRuntime>) -> Self { with(self, "Runtime", value) }
        /// `RuntimeEnvironmentSecrets`.
        #[track_caller] pub fn runtime_environment_secrets(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "RuntimeEnvironmentSecrets", value) }
        /// `RuntimeEnvironmentVariables`.
        #[track_caller] pub fn runtime_environment_variables(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "RuntimeEnvironmentVariables", value) }
        /// `StartCommand`: matches `^[^\x0a\x0d]+$`.
        #[track_caller] pub fn start_command(self, value: impl IntoVal<String>) -> Self { with(self, "StartCommand", value) }
    }

    /// Words of `Runtime`.
    pub type CodeConfigurationValuesRuntime = Word<fn(of::CodeConfigurationValuesRuntime)>;
    impl CodeConfigurationValuesRuntime {
        /// `PYTHON_3`
        pub const Python3: Self = word("PYTHON_3");
        /// `NODEJS_12`
        pub const Nodejs12: Self = word("NODEJS_12");
        /// `NODEJS_14`
        pub const Nodejs14: Self = word("NODEJS_14");
        /// `CORRETTO_8`
        pub const Corretto8: Self = word("CORRETTO_8");
        /// `CORRETTO_11`
        pub const Corretto11: Self = word("CORRETTO_11");
        /// `NODEJS_16`
        pub const Nodejs16: Self = word("NODEJS_16");
        /// `GO_1`
        pub const Go1: Self = word("GO_1");
        /// `DOTNET_6`
        pub const Dotnet6: Self = word("DOTNET_6");
        /// `PHP_81`
        pub const Php81: Self = word("PHP_81");
        /// `RUBY_31`
        pub const Ruby31: Self = word("RUBY_31");
        /// `PYTHON_311`
        pub const Python311: Self = word("PYTHON_311");
        /// `NODEJS_18`
        pub const Nodejs18: Self = word("NODEJS_18");
        /// `NODEJS_22`
        pub const Nodejs22: Self = word("NODEJS_22");
    }

    /// `CodeRepository`.
    pub type CodeRepository = Fields<of::CodeRepository>;
    impl CodeRepository {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(repository_url: impl IntoVal<String>, source_code_version: impl IntoVal<SourceCodeVersion>) -> Self { with(with(empty(), "RepositoryUrl", repository_url), "SourceCodeVersion", source_code_version) }
        /// `CodeConfiguration`.
        #[track_caller] pub fn code_configuration(self, value: impl IntoVal<CodeConfiguration>) -> Self { with(self, "CodeConfiguration", value) }
        /// `RepositoryUrl`: mandatory, at most 51200 characters.
        #[track_caller] pub fn repository_url(self, value: impl IntoVal<String>) -> Self { with(self, "RepositoryUrl", value) }
        /// `SourceCodeVersion`: mandatory.
        #[track_caller] pub fn source_code_version(self, value: impl IntoVal<SourceCodeVersion>) -> Self { with(self, "SourceCodeVersion", value) }
        /// `SourceDirectory`: 1 to 4096 characters, matches `[^\x00]+`.
        #[track_caller] pub fn source_directory(self, value: impl IntoVal<String>) -> Self { with(self, "SourceDirectory", value) }
    }

    /// `EgressConfiguration`.
    pub type EgressConfiguration = Fields<of::EgressConfiguration>;
    impl EgressConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(egress_type: impl IntoVal<EgressConfigurationEgressType>) -> Self { with(empty(), "EgressType", egress_type) }
        /// `EgressType`: mandatory.
        #[track_caller] pub fn egress_type(self, value: impl IntoVal<EgressConfigurationEgressType>) -> Self { with(self, "EgressType", value) }
        /// `VpcConnectorArn`: 44 to 1011 characters, matches `arn:aws(-[\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\w|\/|-){1,1011}`.
        #[track_caller] pub fn vpc_connector_arn(self, value: impl IntoVal<Is<kinds::VpcConnectorArn>>) -> Self { with(self, "VpcConnectorArn", value) }
    }

    /// Words of `EgressType`.
    pub type EgressConfigurationEgressType = Word<fn(of::EgressConfigurationEgressType)>;
    impl EgressConfigurationEgressType {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key: impl IntoVal<String>) -> Self { with(empty(), "KmsKey", kms_key) }
        /// `KmsKey`: mandatory, at most 256 characters.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// `HealthCheckConfiguration`.
    pub type HealthCheckConfiguration = Fields<of::HealthCheckConfiguration>;
    impl HealthCheckConfiguration {
        /// `HealthyThreshold`: 1 to 20.
        #[track_caller] pub fn healthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThreshold", value) }
        /// `Interval`: 1 to 20.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
        /// `Path`: at least 1 character.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<HealthCheckConfigurationProtocol>) -> Self { with(self, "Protocol", value) }
        /// `Timeout`: 1 to 20.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "Timeout", value) }
        /// `UnhealthyThreshold`: 1 to 20.
        #[track_caller] pub fn unhealthy_threshold(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThreshold", value) }
    }

    /// Words of `Protocol`.
    pub type HealthCheckConfigurationProtocol = Word<fn(of::HealthCheckConfigurationProtocol)>;
    impl HealthCheckConfigurationProtocol {
        /// `TCP`
        pub const Tcp: Self = word("TCP");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
    }

    /// `ImageConfiguration`.
    pub type ImageConfiguration = Fields<of::ImageConfiguration>;
    impl ImageConfiguration {
        /// `Port`: at most 51200 characters.
        #[track_caller] pub fn port(self, value: impl IntoVal<String>) -> Self { with(self, "Port", value) }
        /// `RuntimeEnvironmentSecrets`.
        #[track_caller] pub fn runtime_environment_secrets(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "RuntimeEnvironmentSecrets", value) }
        /// `RuntimeEnvironmentVariables`.
        #[track_caller] pub fn runtime_environment_variables(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "RuntimeEnvironmentVariables", value) }
        /// `StartCommand`: matches `^[^\x0a\x0d]+$`.
        #[track_caller] pub fn start_command(self, value: impl IntoVal<String>) -> Self { with(self, "StartCommand", value) }
    }

    /// `ImageRepository`.
    pub type ImageRepository = Fields<of::ImageRepository>;
    impl ImageRepository {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(image_identifier: impl IntoVal<String>, image_repository_type: impl IntoVal<ImageRepositoryImageRepositoryType>) -> Self { with(with(empty(), "ImageIdentifier", image_identifier), "ImageRepositoryType", image_repository_type) }
        /// `ImageConfiguration`.
        #[track_caller] pub fn image_configuration(self, value: impl IntoVal<ImageConfiguration>) -> Self { with(self, "ImageConfiguration", value) }
        /// `ImageIdentifier`: mandatory, 1 to 1024 characters, matches `([0-9]{12}.dkr.ecr.[a-z\-]+-[0-9]{1}.amazonaws.com\/.*)|(^public\.ecr\.aws\/.+\/.+)`.
        #[track_caller] pub fn image_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ImageIdentifier", value) }
        /// `ImageRepositoryType`: mandatory.
        #[track_caller] pub fn image_repository_type(self, value: impl IntoVal<ImageRepositoryImageRepositoryType>) -> Self { with(self, "ImageRepositoryType", value) }
    }

    /// Words of `ImageRepositoryType`.
    pub type ImageRepositoryImageRepositoryType = Word<fn(of::ImageRepositoryImageRepositoryType)>;
    impl ImageRepositoryImageRepositoryType {
        /// `ECR`
        pub const Ecr: Self = word("ECR");
        /// `ECR_PUBLIC`
        pub const EcrPublic: Self = word("ECR_PUBLIC");
    }

    /// `IngressConfiguration`.
    pub type IngressConfiguration = Fields<of::IngressConfiguration>;
    impl IngressConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(is_publicly_accessible: impl IntoVal<bool>) -> Self { with(empty(), "IsPubliclyAccessible", is_publicly_accessible) }
        /// `IsPubliclyAccessible`: mandatory.
        #[track_caller] pub fn is_publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "IsPubliclyAccessible", value) }
    }

    /// `InstanceConfiguration`.
    pub type InstanceConfiguration = Fields<of::InstanceConfiguration>;
    impl InstanceConfiguration {
        /// `Cpu`: 3 to 9 characters, matches `256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU`.
        #[track_caller] pub fn cpu(self, value: impl IntoVal<String>) -> Self { with(self, "Cpu", value) }
        /// `InstanceRoleArn`: 29 to 1024 characters, matches `arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/[\w+=,.@-]{1,64}`.
        #[track_caller] pub fn instance_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "InstanceRoleArn", value) }
        /// `Memory`: 3 to 6 characters, matches `512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB`.
        #[track_caller] pub fn memory(self, value: impl IntoVal<String>) -> Self { with(self, "Memory", value) }
    }

    /// `KeyValuePair`.
    pub type KeyValuePair = Fields<of::KeyValuePair>;
    impl KeyValuePair {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// `EgressConfiguration`.
        #[track_caller] pub fn egress_configuration(self, value: impl IntoVal<EgressConfiguration>) -> Self { with(self, "EgressConfiguration", value) }
        /// `IngressConfiguration`.
        #[track_caller] pub fn ingress_configuration(self, value: impl IntoVal<IngressConfiguration>) -> Self { with(self, "IngressConfiguration", value) }
        /// `IpAddressType`.
        #[track_caller] pub fn ip_address_type(self, value: impl IntoVal<NetworkConfigurationIpAddressType>) -> Self { with(self, "IpAddressType", value) }
    }

    /// Words of `IpAddressType`.
    pub type NetworkConfigurationIpAddressType = Word<fn(of::NetworkConfigurationIpAddressType)>;
    impl NetworkConfigurationIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL_STACK`
        pub const DualStack: Self = word("DUAL_STACK");
    }

    /// `ServiceObservabilityConfiguration`.
    pub type ServiceObservabilityConfiguration = Fields<of::ServiceObservabilityConfiguration>;
    impl ServiceObservabilityConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(observability_enabled: impl IntoVal<bool>) -> Self { with(empty(), "ObservabilityEnabled", observability_enabled) }
        /// `ObservabilityConfigurationArn`: 1 to 1011 characters, matches `arn:aws(-[\w]+)*:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[0-9]{12}:(\w|/|-){1,1011}`.
        #[track_caller] pub fn observability_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ObservabilityConfigurationArn", value) }
        /// `ObservabilityEnabled`: mandatory.
        #[track_caller] pub fn observability_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "ObservabilityEnabled", value) }
    }

    /// `SourceCodeVersion`.
    pub type SourceCodeVersion = Fields<of::SourceCodeVersion>;
    impl SourceCodeVersion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SourceCodeVersionType>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SourceCodeVersionType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, at most 51200 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type SourceCodeVersionType = Word<fn(of::SourceCodeVersionType)>;
    impl SourceCodeVersionType {
        /// `BRANCH`
        pub const Branch: Self = word("BRANCH");
    }

    /// `SourceConfiguration`.
    pub type SourceConfiguration = Fields<of::SourceConfiguration>;
    impl SourceConfiguration {
        /// `AuthenticationConfiguration`.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<AuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `AutoDeploymentsEnabled`.
        #[track_caller] pub fn auto_deployments_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoDeploymentsEnabled", value) }
        /// `CodeRepository`.
        #[track_caller] pub fn code_repository(self, value: impl IntoVal<CodeRepository>) -> Self { with(self, "CodeRepository", value) }
        /// `ImageRepository`.
        #[track_caller] pub fn image_repository(self, value: impl IntoVal<ImageRepository>) -> Self { with(self, "ImageRepository", value) }
    }
}

/// [`AWS::AppRunner::VpcConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcconnector.html).
///
/// What `Ref` returns: `VpcConnectorArn`.
pub type CfnVpcConnector = Handle<of::CfnVpcConnector>;
impl cfn::ResourceType for of::CfnVpcConnector { const TYPE: &'static str = "AWS::AppRunner::VpcConnector"; type Tags = cfn::TagList; type Props = CfnVpcConnectorProps; type Reference = Is<kinds::VpcConnectorArn>; }
impl CfnVpcConnector {
    /// The attribute `VpcConnectorArn`.
    #[inline] pub fn attr_vpc_connector_arn(&self) -> Val<Is<kinds::VpcConnectorArn>> { cfn::attribute(&self.0, "VpcConnectorArn") }
    /// The attribute `VpcConnectorRevision`.
    #[inline] pub fn attr_vpc_connector_revision(&self) -> Val<i64> { cfn::attribute(&self.0, "VpcConnectorRevision") }
}

/// Properties of [`CfnVpcConnector`].
///
/// Mandatory: `Subnets`.
///
/// A change replaces the resource: `SecurityGroups`, `Subnets`, `Tags`, `VpcConnectorName`.
pub type CfnVpcConnectorProps = Fields<of::CfnVpcConnector>;
impl CfnVpcConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(empty(), "Subnets", subnets) }
    /// `SecurityGroups`: no item twice, each at most 51200 characters. Changing it replaces the resource.
    #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
    /// `Subnets`: mandatory, at least 1 item, no item twice, each at most 51200 characters. Changing it replaces the resource.
    #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    /// `Tags`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_connector::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcConnectorName`: 4 to 40 characters, matches `^[A-Za-z0-9][A-Za-z0-9-\\_]{3,39}$`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_connector_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcConnectorName", value) }
}

/// Types of [`CfnVpcConnector`].
pub mod cfn_vpc_connector {
    pub use super::cfn_auto_scaling_configuration::{Tag};
}

/// [`AWS::AppRunner::VpcIngressConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apprunner-vpcingressconnection.html).
///
/// What `Ref` returns: `VpcIngressConnectionArn`.
pub type CfnVpcIngressConnection = Handle<of::CfnVpcIngressConnection>;
impl cfn::ResourceType for of::CfnVpcIngressConnection { const TYPE: &'static str = "AWS::AppRunner::VpcIngressConnection"; type Tags = cfn::TagList; type Props = CfnVpcIngressConnectionProps; type Reference = Is<kinds::VpcIngressConnectionArn>; }
impl CfnVpcIngressConnection {
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `Status`: one of `AVAILABLE`, `PENDING_CREATION`, `PENDING_UPDATE`, `PENDING_DELETION`, `FAILED_CREATION`, `FAILED_UPDATE`, `FAILED_DELETION`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `VpcIngressConnectionArn`.
    #[inline] pub fn attr_vpc_ingress_connection_arn(&self) -> Val<Is<kinds::VpcIngressConnectionArn>> { cfn::attribute(&self.0, "VpcIngressConnectionArn") }
}

/// Properties of [`CfnVpcIngressConnection`].
///
/// Mandatory: `ServiceArn`, `IngressVpcConfiguration`.
///
/// A change replaces the resource: `ServiceArn`, `Tags`, `VpcIngressConnectionName`.
pub type CfnVpcIngressConnectionProps = Fields<of::CfnVpcIngressConnection>;
impl CfnVpcIngressConnectionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(service_arn: impl IntoVal<String>, ingress_vpc_configuration: impl IntoVal<cfn_vpc_ingress_connection::IngressVpcConfiguration>) -> Self { with(with(empty(), "ServiceArn", service_arn), "IngressVpcConfiguration", ingress_vpc_configuration) }
    /// `IngressVpcConfiguration`: mandatory.
    #[track_caller] pub fn ingress_vpc_configuration(self, value: impl IntoVal<cfn_vpc_ingress_connection::IngressVpcConfiguration>) -> Self { with(self, "IngressVpcConfiguration", value) }
    /// `ServiceArn`: mandatory, 1 to 1011 characters, matches `arn:aws(-[\w]+)*:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[0-9]{12}:(\w|/|-){1,1011}`. Changing it replaces the resource.
    #[track_caller] pub fn service_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceArn", value) }
    /// `Tags`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vpc_ingress_connection::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcIngressConnectionName`: 4 to 40 characters, matches `[A-Za-z0-9][A-Za-z0-9\-_]{3,39}`. Changing it replaces the resource.
    #[track_caller] pub fn vpc_ingress_connection_name(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIngressConnectionName", value) }
}

/// Types of [`CfnVpcIngressConnection`].
pub mod cfn_vpc_ingress_connection {
    use super::super::prelude::*;
    pub use super::cfn_auto_scaling_configuration::{Tag};
    mod of { pub enum IngressVpcConfiguration {} }

    /// `IngressVpcConfiguration`.
    pub type IngressVpcConfiguration = Fields<of::IngressVpcConfiguration>;
    impl IngressVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(vpc_id: impl IntoVal<Is<kinds::VpcId>>, vpc_endpoint_id: impl IntoVal<String>) -> Self { with(with(empty(), "VpcId", vpc_id), "VpcEndpointId", vpc_endpoint_id) }
        /// `VpcEndpointId`: mandatory, at most 51200 characters.
        #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
        /// `VpcId`: mandatory, at most 51200 characters.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}
