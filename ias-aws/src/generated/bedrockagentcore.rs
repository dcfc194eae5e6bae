// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::BedrockAgentCore`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnApiKeyCredentialProvider {} pub enum CfnBrowserCustom {} pub enum CfnBrowserProfile {} pub enum CfnCapacityProvider {} pub enum CfnCodeInterpreterCustom {} pub enum CfnConfigurationBundle {} pub enum CfnConsentPortal {} pub enum CfnDataset {} pub enum CfnEvaluator {} pub enum CfnGateway {} pub enum CfnGatewayRateLimit {} pub enum CfnGatewayRule {} pub enum CfnGatewayTarget {} pub enum CfnHarness {} pub enum CfnHarnessEndpoint {} pub enum CfnMemory {} pub enum CfnOAuth2CredentialProvider {} pub enum CfnOnlineEvaluationConfig {} pub enum CfnPaymentConnector {} pub enum CfnPaymentCredentialProvider {} pub enum CfnPaymentManager {} pub enum CfnPolicy {} pub enum CfnPolicyEngine {} pub enum CfnResourcePolicy {} pub enum CfnRuntime {} pub enum CfnRuntimeEndpoint {} pub enum CfnWorkloadIdentity {} }

/// [`AWS::BedrockAgentCore::ApiKeyCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-apikeycredentialprovider.html).
///
/// What `Ref` returns: `CredentialProviderArn`.
pub type CfnApiKeyCredentialProvider = Handle<of::CfnApiKeyCredentialProvider>;
impl cfn::ResourceType for of::CfnApiKeyCredentialProvider { const TYPE: &'static str = "AWS::BedrockAgentCore::ApiKeyCredentialProvider"; type Tags = cfn::TagList; type Props = CfnApiKeyCredentialProviderProps; type Reference = Is<kinds::ApiKeyCredentialProviderArn>; }
impl CfnApiKeyCredentialProvider {
    /// The attribute `ApiKeySecretArn`.
    #[inline] pub fn attr_api_key_secret_arn(&self) -> Val<Json> { cfn::attribute(&self.0, "ApiKeySecretArn") }
    /// The attribute `ApiKeySecretJsonKey`.
    #[inline] pub fn attr_api_key_secret_json_key(&self) -> Val<String> { cfn::attribute(&self.0, "ApiKeySecretJsonKey") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `CredentialProviderArn`.
    #[inline] pub fn attr_credential_provider_arn(&self) -> Val<Is<kinds::ApiKeyCredentialProviderArn>> { cfn::attribute(&self.0, "CredentialProviderArn") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
}

/// Properties of [`CfnApiKeyCredentialProvider`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnApiKeyCredentialProviderProps = Fields<of::CfnApiKeyCredentialProvider>;
impl CfnApiKeyCredentialProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `ApiKey`: 1 to 65536 characters. Write-only.
    #[track_caller] pub fn api_key(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKey", value) }
    /// `ApiKeySecretConfig`. Write-only.
    #[track_caller] pub fn api_key_secret_config(self, value: impl IntoVal<cfn_api_key_credential_provider::SecretReference>) -> Self { with(self, "ApiKeySecretConfig", value) }
    /// `ApiKeySecretSource`. Write-only.
    #[track_caller] pub fn api_key_secret_source(self, value: impl IntoVal<cfn_api_key_credential_provider::ApiKeySecretSource>) -> Self { with(self, "ApiKeySecretSource", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_api_key_credential_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApiKeyCredentialProvider`].
pub mod cfn_api_key_credential_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ApiKeySecretSource {} pub enum SecretReference {} pub enum Tag {} }

    /// Words of `ApiKeySecretSource`.
    pub type ApiKeySecretSource = Word<fn(of::ApiKeySecretSource)>;
    impl ApiKeySecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `SecretReference`.
    pub type SecretReference = Fields<of::SecretReference>;
    impl SecretReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_id: impl IntoVal<String>, json_key: impl IntoVal<String>) -> Self { with(with(empty(), "SecretId", secret_id), "JsonKey", json_key) }
        /// `JsonKey`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn json_key(self, value: impl IntoVal<String>) -> Self { with(self, "JsonKey", value) }
        /// `SecretId`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::BedrockAgentCore::BrowserCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browsercustom.html).
///
/// What `Ref` returns: `BrowserId`.
pub type CfnBrowserCustom = Handle<of::CfnBrowserCustom>;
impl cfn::ResourceType for of::CfnBrowserCustom { const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserCustom"; type Tags = cfn::TagMap; type Props = CfnBrowserCustomProps; type Reference = String; }
impl CfnBrowserCustom {
    /// The attribute `BrowserArn`.
    #[inline] pub fn attr_browser_arn(&self) -> Val<String> { cfn::attribute(&self.0, "BrowserArn") }
    /// The attribute `BrowserId`.
    #[inline] pub fn attr_browser_id(&self) -> Val<String> { cfn::attribute(&self.0, "BrowserId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnBrowserCustom`].
///
/// Mandatory: `Name`, `NetworkConfiguration`.
///
/// A change replaces the resource: `BrowserSigning`, `Certificates`, `Description`, `EnterprisePolicies`, `ExecutionRoleArn`, `Name`, `NetworkConfiguration`, `RecordingConfig`.
pub type CfnBrowserCustomProps = Fields<of::CfnBrowserCustom>;
impl CfnBrowserCustomProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, network_configuration: impl IntoVal<cfn_browser_custom::BrowserNetworkConfiguration>) -> Self { with(with(empty(), "Name", name), "NetworkConfiguration", network_configuration) }
    /// `BrowserSigning`. Changing it replaces the resource.
    #[track_caller] pub fn browser_signing(self, value: impl IntoVal<cfn_browser_custom::BrowserSigning>) -> Self { with(self, "BrowserSigning", value) }
    /// `Certificates`: at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn certificates(self, value: impl IntoVal<List<cfn_browser_custom::Certificate>>) -> Self { with(self, "Certificates", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnterprisePolicies`: at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn enterprise_policies(self, value: impl IntoVal<List<cfn_browser_custom::BrowserEnterprisePolicy>>) -> Self { with(self, "EnterprisePolicies", value) }
    /// `ExecutionRoleArn`: matches `^arn:(aws(?:-cn|-us-gov|-iso(?:-[bef])?)?):iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_browser_custom::BrowserNetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `RecordingConfig`. Changing it replaces the resource.
    #[track_caller] pub fn recording_config(self, value: impl IntoVal<cfn_browser_custom::RecordingConfig>) -> Self { with(self, "RecordingConfig", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnBrowserCustom`].
pub mod cfn_browser_custom {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum BrowserEnterprisePolicy {} pub enum BrowserEnterprisePolicyType {} pub enum BrowserNetworkConfiguration {} pub enum BrowserNetworkMode {} pub enum BrowserSigning {} impl ias_core::Optional for BrowserSigning {} pub enum Certificate {} pub enum CertificateLocation {} pub enum RecordingConfig {} impl ias_core::Optional for RecordingConfig {} pub enum S3Location {} pub enum VpcConfig {} }

    /// `BrowserEnterprisePolicy`.
    pub type BrowserEnterprisePolicy = Fields<of::BrowserEnterprisePolicy>;
    impl BrowserEnterprisePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location: impl IntoVal<S3Location>, type_: impl IntoVal<BrowserEnterprisePolicyType>) -> Self { with(with(empty(), "Location", location), "Type", type_) }
        /// `Location`: mandatory.
        #[track_caller] pub fn location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "Location", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<BrowserEnterprisePolicyType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `BrowserEnterprisePolicyType`.
    pub type BrowserEnterprisePolicyType = Word<fn(of::BrowserEnterprisePolicyType)>;
    impl BrowserEnterprisePolicyType {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `RECOMMENDED`
        pub const Recommended: Self = word("RECOMMENDED");
    }

    /// `BrowserNetworkConfiguration`.
    pub type BrowserNetworkConfiguration = Fields<of::BrowserNetworkConfiguration>;
    impl BrowserNetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_mode: impl IntoVal<BrowserNetworkMode>) -> Self { with(empty(), "NetworkMode", network_mode) }
        /// `NetworkMode`: mandatory, default `"PUBLIC"`.
        #[track_caller] pub fn network_mode(self, value: impl IntoVal<BrowserNetworkMode>) -> Self { with(self, "NetworkMode", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// Words of `BrowserNetworkMode`.
    pub type BrowserNetworkMode = Word<fn(of::BrowserNetworkMode)>;
    impl BrowserNetworkMode {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
    }

    /// `BrowserSigning`.
    pub type BrowserSigning = Fields<of::BrowserSigning>;
    impl BrowserSigning {
        /// `Enabled`: default `false`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `Certificate`.
    pub type Certificate = Fields<of::Certificate>;
    impl Certificate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_location: impl IntoVal<CertificateLocation>) -> Self { with(empty(), "CertificateLocation", certificate_location) }
        /// `CertificateLocation`: mandatory.
        #[track_caller] pub fn certificate_location(self, value: impl IntoVal<CertificateLocation>) -> Self { with(self, "CertificateLocation", value) }
    }

    /// `CertificateLocation`.
    pub type CertificateLocation = Fields<of::CertificateLocation>;
    impl CertificateLocation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_arn: impl IntoVal<String>) -> Self { with(empty(), "SecretArn", secret_arn) }
        /// `SecretArn`: mandatory.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `RecordingConfig`.
    pub type RecordingConfig = Fields<of::RecordingConfig>;
    impl RecordingConfig {
        /// `Enabled`: default `false`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `S3Location`.
        #[track_caller] pub fn s3_location(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3Location", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, prefix: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Prefix", prefix) }
        /// `Bucket`: mandatory, matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Prefix`: mandatory, at least 1 character.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    }

    /// `VpcConfig`.
    pub type VpcConfig = Fields<of::VpcConfig>;
    impl VpcConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(security_groups: impl IntoVal<List<Is<kinds::SecurityGroupId>>>, subnets: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(with(empty(), "SecurityGroups", security_groups), "Subnets", subnets) }
        /// `SecurityGroups`: mandatory, 1 to 16 items, each matches `^sg-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory, 1 to 16 items, each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::BedrockAgentCore::BrowserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-browserprofile.html).
///
/// What `Ref` returns: `ProfileId`.
pub type CfnBrowserProfile = Handle<of::CfnBrowserProfile>;
impl cfn::ResourceType for of::CfnBrowserProfile { const TYPE: &'static str = "AWS::BedrockAgentCore::BrowserProfile"; type Tags = cfn::TagMap; type Props = CfnBrowserProfileProps; type Reference = String; }
impl CfnBrowserProfile {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastSavedAt`.
    #[inline] pub fn attr_last_saved_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastSavedAt") }
    /// The attribute `LastSavedBrowserId`.
    #[inline] pub fn attr_last_saved_browser_id(&self) -> Val<String> { cfn::attribute(&self.0, "LastSavedBrowserId") }
    /// The attribute `LastSavedBrowserSessionId`.
    #[inline] pub fn attr_last_saved_browser_session_id(&self) -> Val<String> { cfn::attribute(&self.0, "LastSavedBrowserSessionId") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `ProfileArn`.
    #[inline] pub fn attr_profile_arn(&self) -> Val<Is<kinds::BrowserProfileArn>> { cfn::attribute(&self.0, "ProfileArn") }
    /// The attribute `ProfileId`.
    #[inline] pub fn attr_profile_id(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileId") }
    /// The attribute `Status`: one of `READY`, `DELETING`, `DELETED`, `SAVING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnBrowserProfile`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Description`, `Name`.
pub type CfnBrowserProfileProps = Fields<of::CfnBrowserProfile>;
impl CfnBrowserProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::BedrockAgentCore::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-capacityprovider.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCapacityProvider = Handle<of::CfnCapacityProvider>;
impl cfn::ResourceType for of::CfnCapacityProvider { const TYPE: &'static str = "AWS::BedrockAgentCore::CapacityProvider"; type Tags = cfn::TagList; type Props = CfnCapacityProviderProps; type Reference = Is<kinds::BedrockAgentCoreCapacityProviderArn>; }
impl CfnCapacityProvider {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::BedrockAgentCoreCapacityProviderArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CapacityProviderId`.
    #[inline] pub fn attr_capacity_provider_id(&self) -> Val<String> { cfn::attribute(&self.0, "CapacityProviderId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `READY`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCapacityProvider`].
///
/// Mandatory: `Name`, `PermissionsConfiguration`, `ComputeConfiguration`.
///
/// A change replaces the resource: `ComputeConfiguration`, `Name`, `PermissionsConfiguration`.
pub type CfnCapacityProviderProps = Fields<of::CfnCapacityProvider>;
/// What [`CfnCapacityProviderProps`] cannot do without.
pub struct CfnCapacityProviderPropsRequired<A, B, C> {
    /// `Name`: 1 to 48 characters, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    pub name: A,
    /// `PermissionsConfiguration`. Changing it replaces the resource.
    pub permissions_configuration: B,
    /// `ComputeConfiguration`. Changing it replaces the resource.
    pub compute_configuration: C,
}
impl CfnCapacityProviderProps {
    /// Takes what is mandatory, by name: [`CfnCapacityProviderPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_capacity_provider::PermissionsConfiguration>, C: IntoVal<cfn_capacity_provider::ComputeConfiguration>>(required: CfnCapacityProviderPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "PermissionsConfiguration", required.permissions_configuration), "ComputeConfiguration", required.compute_configuration) }
    /// `ComputeConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn compute_configuration(self, value: impl IntoVal<cfn_capacity_provider::ComputeConfiguration>) -> Self { with(self, "ComputeConfiguration", value) }
    /// `Description`: 1 to 4096 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 48 characters, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PermissionsConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permissions_configuration(self, value: impl IntoVal<cfn_capacity_provider::PermissionsConfiguration>) -> Self { with(self, "PermissionsConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capacity_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCapacityProvider`].
pub mod cfn_capacity_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CapacityReservationSpecification {} impl ias_core::Optional for CapacityReservationSpecification {} pub enum CapacityReservationSpecificationCapacityReservationPreference {} pub enum CapacityReservationTarget {} impl ias_core::Optional for CapacityReservationTarget {} pub enum ComputeConfiguration {} pub enum EbsVolumeConfiguration {} pub enum EbsVolumeConfigurationVolumeType {} pub enum Ec2Configuration {} pub enum EphemeralBlockDeviceMapping {} impl ias_core::Optional for EphemeralBlockDeviceMapping {} pub enum EphemeralEbsVolumeConfiguration {} impl ias_core::Optional for EphemeralEbsVolumeConfiguration {} pub enum EphemeralEbsVolumeConfigurationVolumeType {} pub enum InstanceLifecycleConfiguration {} impl ias_core::Optional for InstanceLifecycleConfiguration {} pub enum InstanceRequirements {} pub enum LaunchParameters {} pub enum LaunchParametersMonitoring {} pub enum LaunchParametersOperatingSystem {} pub enum LaunchTemplateSource {} pub enum LicenseSpecification {} pub enum PermissionsConfiguration {} pub enum RootVolumeConfiguration {} impl ias_core::Optional for RootVolumeConfiguration {} pub enum RootVolumeConfigurationVolumeType {} pub enum Tag {} pub enum VolumeConfiguration {} pub enum VpcConfiguration {} }

    /// `CapacityReservationSpecification`.
    pub type CapacityReservationSpecification = Fields<of::CapacityReservationSpecification>;
    impl CapacityReservationSpecification {
        /// `CapacityReservationPreference`.
        #[track_caller] pub fn capacity_reservation_preference(self, value: impl IntoVal<CapacityReservationSpecificationCapacityReservationPreference>) -> Self { with(self, "CapacityReservationPreference", value) }
        /// `CapacityReservationTarget`.
        #[track_caller] pub fn capacity_reservation_target(self, value: impl IntoVal<CapacityReservationTarget>) -> Self { with(self, "CapacityReservationTarget", value) }
    }

    /// Words of `CapacityReservationPreference`.
    pub type CapacityReservationSpecificationCapacityReservationPreference = Word<fn(of::CapacityReservationSpecificationCapacityReservationPreference)>;
    impl CapacityReservationSpecificationCapacityReservationPreference {
        /// `capacity-reservations-only`
        pub const CapacityReservationsOnly: Self = word("capacity-reservations-only");
        /// `open`
        pub const Open: Self = word("open");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `CapacityReservationTarget`.
    pub type CapacityReservationTarget = Fields<of::CapacityReservationTarget>;
    impl CapacityReservationTarget {
        /// `CapacityReservationId`: 1 to 255 characters, matches `^cr-[0-9a-z]+$`.
        #[track_caller] pub fn capacity_reservation_id(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationId", value) }
        /// `CapacityReservationResourceGroupArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:resource-groups:[a-z0-9-]+:[0-9]{12}:group/[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn capacity_reservation_resource_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityReservationResourceGroupArn", value) }
    }

    /// `ComputeConfiguration`.
    pub type ComputeConfiguration = Fields<of::ComputeConfiguration>;
    impl ComputeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ec2_configuration: impl IntoVal<Ec2Configuration>) -> Self { with(empty(), "Ec2Configuration", ec2_configuration) }
        /// `Ec2Configuration`: mandatory.
        #[track_caller] pub fn ec2_configuration(self, value: impl IntoVal<Ec2Configuration>) -> Self { with(self, "Ec2Configuration", value) }
    }

    /// `EbsVolumeConfiguration`.
    pub type EbsVolumeConfiguration = Fields<of::EbsVolumeConfiguration>;
    impl EbsVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, size_gi_b: impl IntoVal<i64>) -> Self { with(with(empty(), "Name", name), "SizeGiB", size_gi_b) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`: 100 to 256000.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`: 20 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Name`: mandatory, 1 to 48 characters, matches `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SizeGiB`: mandatory, 1 to 65536.
        #[track_caller] pub fn size_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "SizeGiB", value) }
        /// `SnapshotId`: 13 to 64 characters, matches `^snap-[a-f0-9]{8,17}$`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `Throughput`: 125 to 2000.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EbsVolumeConfigurationVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type EbsVolumeConfigurationVolumeType = Word<fn(of::EbsVolumeConfigurationVolumeType)>;
    impl EbsVolumeConfigurationVolumeType {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
    }

    /// `Ec2Configuration`.
    pub type Ec2Configuration = Fields<of::Ec2Configuration>;
    impl Ec2Configuration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(launch_template_source: impl IntoVal<LaunchTemplateSource>, vpc_configuration: impl IntoVal<VpcConfiguration>) -> Self { with(with(empty(), "LaunchTemplateSource", launch_template_source), "VpcConfiguration", vpc_configuration) }
        /// `LaunchTemplateSource`: mandatory.
        #[track_caller] pub fn launch_template_source(self, value: impl IntoVal<LaunchTemplateSource>) -> Self { with(self, "LaunchTemplateSource", value) }
        /// `LifecycleConfiguration`.
        #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<InstanceLifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
        /// `RootVolume`.
        #[track_caller] pub fn root_volume(self, value: impl IntoVal<RootVolumeConfiguration>) -> Self { with(self, "RootVolume", value) }
        /// `Volumes`: at most 5 items.
        #[track_caller] pub fn volumes(self, value: impl IntoVal<List<VolumeConfiguration>>) -> Self { with(self, "Volumes", value) }
        /// `VpcConfiguration`: mandatory.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<VpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// `EphemeralBlockDeviceMapping`.
    pub type EphemeralBlockDeviceMapping = Fields<of::EphemeralBlockDeviceMapping>;
    impl EphemeralBlockDeviceMapping {
        /// `DeviceName`: 1 to 255 characters, matches `^[a-zA-Z0-9/._-]+$`.
        #[track_caller] pub fn device_name(self, value: impl IntoVal<String>) -> Self { with(self, "DeviceName", value) }
        /// `Ebs`.
        #[track_caller] pub fn ebs(self, value: impl IntoVal<EphemeralEbsVolumeConfiguration>) -> Self { with(self, "Ebs", value) }
        /// `VirtualName`: 1 to 255 characters, matches `^ephemeral[0-9]+$`.
        #[track_caller] pub fn virtual_name(self, value: impl IntoVal<String>) -> Self { with(self, "VirtualName", value) }
    }

    /// `EphemeralEBSVolumeConfiguration`.
    pub type EphemeralEbsVolumeConfiguration = Fields<of::EphemeralEbsVolumeConfiguration>;
    impl EphemeralEbsVolumeConfiguration {
        /// `EbsCardIndex`: at least 0.
        #[track_caller] pub fn ebs_card_index(self, value: impl IntoVal<i64>) -> Self { with(self, "EbsCardIndex", value) }
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `Iops`: 100 to 256000.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`: 20 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `SnapshotId`: 13 to 64 characters, matches `^snap-[a-f0-9]{8,17}$`.
        #[track_caller] pub fn snapshot_id(self, value: impl IntoVal<String>) -> Self { with(self, "SnapshotId", value) }
        /// `Throughput`: 125 to 2000.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeInitializationRate`: 100 to 300.
        #[track_caller] pub fn volume_initialization_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeInitializationRate", value) }
        /// `VolumeSize`: 1 to 65536.
        #[track_caller] pub fn volume_size(self, value: impl IntoVal<i64>) -> Self { with(self, "VolumeSize", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<EphemeralEbsVolumeConfigurationVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type EphemeralEbsVolumeConfigurationVolumeType = Word<fn(of::EphemeralEbsVolumeConfigurationVolumeType)>;
    impl EphemeralEbsVolumeConfigurationVolumeType {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
    }

    /// `InstanceLifecycleConfiguration`.
    pub type InstanceLifecycleConfiguration = Fields<of::InstanceLifecycleConfiguration>;
    impl InstanceLifecycleConfiguration {
        /// `IdleInstanceTimeout`: 60 to 1209600.
        #[track_caller] pub fn idle_instance_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleInstanceTimeout", value) }
        /// `MaxLifetime`: 60 to 1209600.
        #[track_caller] pub fn max_lifetime(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLifetime", value) }
    }

    /// `InstanceRequirements`.
    pub type InstanceRequirements = Fields<of::InstanceRequirements>;
    impl InstanceRequirements {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_instance_types: impl IntoVal<List<String>>) -> Self { with(empty(), "AllowedInstanceTypes", allowed_instance_types) }
        /// `AllowedInstanceTypes`: mandatory, 1 to 30 items, each 1 to 255 characters.
        #[track_caller] pub fn allowed_instance_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedInstanceTypes", value) }
    }

    /// `LaunchParameters`.
    pub type LaunchParameters = Fields<of::LaunchParameters>;
    impl LaunchParameters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operating_system: impl IntoVal<LaunchParametersOperatingSystem>, instance_requirements: impl IntoVal<InstanceRequirements>) -> Self { with(with(empty(), "OperatingSystem", operating_system), "InstanceRequirements", instance_requirements) }
        /// `CapacityReservationSpecification`.
        #[track_caller] pub fn capacity_reservation_specification(self, value: impl IntoVal<CapacityReservationSpecification>) -> Self { with(self, "CapacityReservationSpecification", value) }
        /// `EphemeralVolumes`: at most 5 items.
        #[track_caller] pub fn ephemeral_volumes(self, value: impl IntoVal<List<EphemeralBlockDeviceMapping>>) -> Self { with(self, "EphemeralVolumes", value) }
        /// `InstanceProfileArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:instance-profile/([!-~]{1,510}/)?([\w+=,.@-]{1,128})$`.
        #[track_caller] pub fn instance_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProfileArn", value) }
        /// `InstanceRequirements`: mandatory.
        #[track_caller] pub fn instance_requirements(self, value: impl IntoVal<InstanceRequirements>) -> Self { with(self, "InstanceRequirements", value) }
        /// `LicenseSpecifications`: at most 5 items.
        #[track_caller] pub fn license_specifications(self, value: impl IntoVal<List<LicenseSpecification>>) -> Self { with(self, "LicenseSpecifications", value) }
        /// `Monitoring`.
        #[track_caller] pub fn monitoring(self, value: impl IntoVal<LaunchParametersMonitoring>) -> Self { with(self, "Monitoring", value) }
        /// `OperatingSystem`: mandatory.
        #[track_caller] pub fn operating_system(self, value: impl IntoVal<LaunchParametersOperatingSystem>) -> Self { with(self, "OperatingSystem", value) }
        /// `PropagatedTags`.
        #[track_caller] pub fn propagated_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "PropagatedTags", value) }
        /// `SshKeyName`: 1 to 255 characters, matches `^[!-~][ -~]*[!-~]$|^[!-~]$`.
        #[track_caller] pub fn ssh_key_name(self, value: impl IntoVal<String>) -> Self { with(self, "SshKeyName", value) }
    }

    /// Words of `Monitoring`.
    pub type LaunchParametersMonitoring = Word<fn(of::LaunchParametersMonitoring)>;
    impl LaunchParametersMonitoring {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `DETAILED`
        pub const Detailed: Self = word("DETAILED");
    }

    /// Words of `OperatingSystem`.
    pub type LaunchParametersOperatingSystem = Word<fn(of::LaunchParametersOperatingSystem)>;
    impl LaunchParametersOperatingSystem {
        /// `LINUX_X86_64`
        pub const LinuxX86_64: Self = word("LINUX_X86_64");
        /// `LINUX_ARM64`
        pub const LinuxArm64: Self = word("LINUX_ARM64");
    }

    /// `LaunchTemplateSource`.
    pub type LaunchTemplateSource = Fields<of::LaunchTemplateSource>;
    impl LaunchTemplateSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(launch_parameters: impl IntoVal<LaunchParameters>) -> Self { with(empty(), "LaunchParameters", launch_parameters) }
        /// `LaunchParameters`: mandatory.
        #[track_caller] pub fn launch_parameters(self, value: impl IntoVal<LaunchParameters>) -> Self { with(self, "LaunchParameters", value) }
    }

    /// `LicenseSpecification`.
    pub type LicenseSpecification = Fields<of::LicenseSpecification>;
    impl LicenseSpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(license_configuration_arn: impl IntoVal<String>) -> Self { with(empty(), "LicenseConfigurationArn", license_configuration_arn) }
        /// `LicenseConfigurationArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:license-manager:[a-z0-9-]+:[0-9]{12}:license-configuration:[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn license_configuration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "LicenseConfigurationArn", value) }
    }

    /// `PermissionsConfiguration`.
    pub type PermissionsConfiguration = Fields<of::PermissionsConfiguration>;
    impl PermissionsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider_operator_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "CapacityProviderOperatorRoleArn", capacity_provider_operator_role_arn) }
        /// `CapacityProviderOperatorRoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
        #[track_caller] pub fn capacity_provider_operator_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CapacityProviderOperatorRoleArn", value) }
    }

    /// `RootVolumeConfiguration`.
    pub type RootVolumeConfiguration = Fields<of::RootVolumeConfiguration>;
    impl RootVolumeConfiguration {
        /// `Encrypted`.
        #[track_caller] pub fn encrypted(self, value: impl IntoVal<bool>) -> Self { with(self, "Encrypted", value) }
        /// `FreeSpaceGiB`: 2 to 65000.
        #[track_caller] pub fn free_space_gi_b(self, value: impl IntoVal<i64>) -> Self { with(self, "FreeSpaceGiB", value) }
        /// `Iops`: 100 to 256000.
        #[track_caller] pub fn iops(self, value: impl IntoVal<i64>) -> Self { with(self, "Iops", value) }
        /// `KmsKeyId`: 20 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Throughput`: 125 to 2000.
        #[track_caller] pub fn throughput(self, value: impl IntoVal<i64>) -> Self { with(self, "Throughput", value) }
        /// `VolumeType`.
        #[track_caller] pub fn volume_type(self, value: impl IntoVal<RootVolumeConfigurationVolumeType>) -> Self { with(self, "VolumeType", value) }
    }

    /// Words of `VolumeType`.
    pub type RootVolumeConfigurationVolumeType = Word<fn(of::RootVolumeConfigurationVolumeType)>;
    impl RootVolumeConfigurationVolumeType {
        /// `standard`
        pub const Standard: Self = word("standard");
        /// `io1`
        pub const Io1: Self = word("io1");
        /// `io2`
        pub const Io2: Self = word("io2");
        /// `gp2`
        pub const Gp2: Self = word("gp2");
        /// `sc1`
        pub const Sc1: Self = word("sc1");
        /// `st1`
        pub const St1: Self = word("st1");
        /// `gp3`
        pub const Gp3: Self = word("gp3");
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

    /// `VolumeConfiguration`.
    pub type VolumeConfiguration = Fields<of::VolumeConfiguration>;
    impl VolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ebs_configuration: impl IntoVal<EbsVolumeConfiguration>) -> Self { with(empty(), "EbsConfiguration", ebs_configuration) }
        /// `EbsConfiguration`: mandatory.
        #[track_caller] pub fn ebs_configuration(self, value: impl IntoVal<EbsVolumeConfiguration>) -> Self { with(self, "EbsConfiguration", value) }
    }

    /// `VpcConfiguration`.
    pub type VpcConfiguration = Fields<of::VpcConfiguration>;
    impl VpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnets: impl IntoVal<List<Is<kinds::SubnetId>>>, security_groups: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(with(empty(), "Subnets", subnets), "SecurityGroups", security_groups) }
        /// `SecurityGroups`: mandatory, 1 to 16 items, each matches `^sg-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn security_groups(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroups", value) }
        /// `Subnets`: mandatory, 1 to 16 items, each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn subnets(self, value: impl IntoVal<List<Is<kinds::SubnetId>>>) -> Self { with(self, "Subnets", value) }
    }
}

/// [`AWS::BedrockAgentCore::CodeInterpreterCustom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-codeinterpretercustom.html).
///
/// What `Ref` returns: `CodeInterpreterId`.
pub type CfnCodeInterpreterCustom = Handle<of::CfnCodeInterpreterCustom>;
impl cfn::ResourceType for of::CfnCodeInterpreterCustom { const TYPE: &'static str = "AWS::BedrockAgentCore::CodeInterpreterCustom"; type Tags = cfn::TagMap; type Props = CfnCodeInterpreterCustomProps; type Reference = String; }
impl CfnCodeInterpreterCustom {
    /// The attribute `CodeInterpreterArn`.
    #[inline] pub fn attr_code_interpreter_arn(&self) -> Val<String> { cfn::attribute(&self.0, "CodeInterpreterArn") }
    /// The attribute `CodeInterpreterId`.
    #[inline] pub fn attr_code_interpreter_id(&self) -> Val<String> { cfn::attribute(&self.0, "CodeInterpreterId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`, `DELETED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCodeInterpreterCustom`].
///
/// Mandatory: `Name`, `NetworkConfiguration`.
///
/// A change replaces the resource: `Certificates`, `Description`, `ExecutionRoleArn`, `Name`, `NetworkConfiguration`.
pub type CfnCodeInterpreterCustomProps = Fields<of::CfnCodeInterpreterCustom>;
impl CfnCodeInterpreterCustomProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, network_configuration: impl IntoVal<cfn_code_interpreter_custom::CodeInterpreterNetworkConfiguration>) -> Self { with(with(empty(), "Name", name), "NetworkConfiguration", network_configuration) }
    /// `Certificates`: at most 10 items. Changing it replaces the resource.
    #[track_caller] pub fn certificates(self, value: impl IntoVal<List<cfn_code_interpreter_custom::Certificate>>) -> Self { with(self, "Certificates", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRoleArn`: matches `^arn:(aws(?:-cn|-us-gov|-iso(?:-[bef])?)?):iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NetworkConfiguration`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_code_interpreter_custom::CodeInterpreterNetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCodeInterpreterCustom`].
pub mod cfn_code_interpreter_custom {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_custom::{Certificate, CertificateLocation, VpcConfig};
    mod of { pub enum CodeInterpreterNetworkConfiguration {} pub enum CodeInterpreterNetworkMode {} }

    /// `CodeInterpreterNetworkConfiguration`.
    pub type CodeInterpreterNetworkConfiguration = Fields<of::CodeInterpreterNetworkConfiguration>;
    impl CodeInterpreterNetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_mode: impl IntoVal<CodeInterpreterNetworkMode>) -> Self { with(empty(), "NetworkMode", network_mode) }
        /// `NetworkMode`: mandatory, default `"SANDBOX"`.
        #[track_caller] pub fn network_mode(self, value: impl IntoVal<CodeInterpreterNetworkMode>) -> Self { with(self, "NetworkMode", value) }
        /// `VpcConfig`.
        #[track_caller] pub fn vpc_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "VpcConfig", value) }
    }

    /// Words of `CodeInterpreterNetworkMode`.
    pub type CodeInterpreterNetworkMode = Word<fn(of::CodeInterpreterNetworkMode)>;
    impl CodeInterpreterNetworkMode {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `SANDBOX`
        pub const Sandbox: Self = word("SANDBOX");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
    }
}

/// [`AWS::BedrockAgentCore::ConfigurationBundle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-configurationbundle.html).
///
/// What `Ref` returns: `BundleArn`.
pub type CfnConfigurationBundle = Handle<of::CfnConfigurationBundle>;
impl cfn::ResourceType for of::CfnConfigurationBundle { const TYPE: &'static str = "AWS::BedrockAgentCore::ConfigurationBundle"; type Tags = cfn::TagList; type Props = CfnConfigurationBundleProps; type Reference = Is<kinds::ConfigurationBundleArn>; }
impl CfnConfigurationBundle {
    /// The attribute `BundleArn`.
    #[inline] pub fn attr_bundle_arn(&self) -> Val<Is<kinds::ConfigurationBundleArn>> { cfn::attribute(&self.0, "BundleArn") }
    /// The attribute `BundleId`.
    #[inline] pub fn attr_bundle_id(&self) -> Val<String> { cfn::attribute(&self.0, "BundleId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LineageMetadata`.
    #[inline] pub fn attr_lineage_metadata(&self) -> Val<Json> { cfn::attribute(&self.0, "LineageMetadata") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "VersionId") }
}

/// Properties of [`CfnConfigurationBundle`].
///
/// Mandatory: `BundleName`, `Components`.
///
/// A change replaces the resource: `BundleName`.
pub type CfnConfigurationBundleProps = Fields<of::CfnConfigurationBundle>;
impl CfnConfigurationBundleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(bundle_name: impl IntoVal<String>, components: impl IntoVal<Map<cfn_configuration_bundle::ComponentConfiguration>>) -> Self { with(with(empty(), "BundleName", bundle_name), "Components", components) }
    /// `BranchName`: 1 to 128 characters, matches `^[a-zA-Z][a-zA-Z0-9_/-]{0,127}$`. Write-only.
    #[track_caller] pub fn branch_name(self, value: impl IntoVal<String>) -> Self { with(self, "BranchName", value) }
    /// `BundleName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,99}$`. Changing it replaces the resource.
    #[track_caller] pub fn bundle_name(self, value: impl IntoVal<String>) -> Self { with(self, "BundleName", value) }
    /// `CommitMessage`: 1 to 500 characters. Write-only.
    #[track_caller] pub fn commit_message(self, value: impl IntoVal<String>) -> Self { with(self, "CommitMessage", value) }
    /// `Components`: mandatory.
    #[track_caller] pub fn components(self, value: impl IntoVal<Map<cfn_configuration_bundle::ComponentConfiguration>>) -> Self { with(self, "Components", value) }
    /// `CreatedBy`. Write-only.
    #[track_caller] pub fn created_by(self, value: impl IntoVal<cfn_configuration_bundle::VersionCreatedBySource>) -> Self { with(self, "CreatedBy", value) }
    /// `Description`: 1 to 500 characters, matches `^.+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_configuration_bundle::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConfigurationBundle`].
pub mod cfn_configuration_bundle {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api_key_credential_provider::{Tag};
    mod of { pub enum ComponentConfiguration {} pub enum VersionCreatedBySource {} }

    /// `ComponentConfiguration`.
    pub type ComponentConfiguration = Fields<of::ComponentConfiguration>;
    impl ComponentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(configuration: impl IntoVal<Json>) -> Self { with(empty(), "Configuration", configuration) }
        /// `Configuration`: mandatory.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<Json>) -> Self { with(self, "Configuration", value) }
    }

    /// `VersionCreatedBySource`.
    pub type VersionCreatedBySource = Fields<of::VersionCreatedBySource>;
    impl VersionCreatedBySource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Arn`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::BedrockAgentCore::ConsentPortal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-consentportal.html).
///
/// What `Ref` returns: `ConsentPortalArn`.
pub type CfnConsentPortal = Handle<of::CfnConsentPortal>;
impl cfn::ResourceType for of::CfnConsentPortal { const TYPE: &'static str = "AWS::BedrockAgentCore::ConsentPortal"; type Tags = cfn::TagList; type Props = CfnConsentPortalProps; type Reference = Is<kinds::ConsentPortalArn>; }
impl CfnConsentPortal {
    /// The attribute `ConsentPortalArn`.
    #[inline] pub fn attr_consent_portal_arn(&self) -> Val<Is<kinds::ConsentPortalArn>> { cfn::attribute(&self.0, "ConsentPortalArn") }
    /// The attribute `ConsentPortalId`.
    #[inline] pub fn attr_consent_portal_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConsentPortalId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PortalUrl`.
    #[inline] pub fn attr_portal_url(&self) -> Val<String> { cfn::attribute(&self.0, "PortalUrl") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `UPDATE_FAILED`, `DELETING`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnConsentPortal`].
///
/// Mandatory: `ExecutionRoleArn`, `IdpConfig`, `Name`, `Sources`.
///
/// A change replaces the resource: `Name`, `Sources`.
pub type CfnConsentPortalProps = Fields<of::CfnConsentPortal>;
/// What [`CfnConsentPortalProps`] cannot do without.
pub struct CfnConsentPortalPropsRequired<A, B, C, D> {
    /// `ExecutionRoleArn`: matches `^arn:aws(-[a-z-]+)?:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@\-_/]+$`.
    pub execution_role_arn: A,
    /// `IdpConfig`.
    pub idp_config: B,
    /// `Name`: 1 to 50 characters, matches `^[a-zA-Z0-9_-]{1,50}$`. Changing it replaces the resource.
    pub name: C,
    /// `Sources`: exactly 1 item. Changing it replaces the resource.
    pub sources: D,
}
impl CfnConsentPortalProps {
    /// Takes what is mandatory, by name: [`CfnConsentPortalPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::RoleArn>>, B: IntoVal<cfn_consent_portal::IdpConfig>, C: IntoVal<String>, D: IntoVal<List<cfn_consent_portal::ConsentPortalSource>>>(required: CfnConsentPortalPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ExecutionRoleArn", required.execution_role_arn), "IdpConfig", required.idp_config), "Name", required.name), "Sources", required.sources) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRoleArn`: mandatory, matches `^arn:aws(-[a-z-]+)?:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@\-_/]+$`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `IdpConfig`: mandatory.
    #[track_caller] pub fn idp_config(self, value: impl IntoVal<cfn_consent_portal::IdpConfig>) -> Self { with(self, "IdpConfig", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `^[a-zA-Z0-9_-]{1,50}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Sources`: mandatory, exactly 1 item. Changing it replaces the resource.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_consent_portal::ConsentPortalSource>>) -> Self { with(self, "Sources", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_consent_portal::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnConsentPortal`].
pub mod cfn_consent_portal {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api_key_credential_provider::{Tag};
    mod of { pub enum ConsentPortalSource {} pub enum ConsentPortalSourceType {} pub enum IdpConfig {} }

    /// `ConsentPortalSource`.
    pub type ConsentPortalSource = Fields<of::ConsentPortalSource>;
    impl ConsentPortalSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>, type_: impl IntoVal<ConsentPortalSourceType>) -> Self { with(with(empty(), "Identifier", identifier), "Type", type_) }
        /// `Identifier`: mandatory.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ConsentPortalSourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ConsentPortalSourceType = Word<fn(of::ConsentPortalSourceType)>;
    impl ConsentPortalSourceType {
        /// `agentcore-gateway`
        pub const AgentcoreGateway: Self = word("agentcore-gateway");
    }

    /// `IdpConfig`.
    pub type IdpConfig = Fields<of::IdpConfig>;
    impl IdpConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credential_provider_arn: impl IntoVal<String>, scopes: impl IntoVal<List<String>>) -> Self { with(with(empty(), "CredentialProviderArn", credential_provider_arn), "Scopes", scopes) }
        /// `Audience`.
        #[track_caller] pub fn audience(self, value: impl IntoVal<String>) -> Self { with(self, "Audience", value) }
        /// `CredentialProviderArn`: mandatory.
        #[track_caller] pub fn credential_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialProviderArn", value) }
        /// `Scopes`: mandatory, at least 1 item.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    }
}

/// [`AWS::BedrockAgentCore::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html).
///
/// What `Ref` returns: `DatasetArn`.
pub type CfnDataset = Handle<of::CfnDataset>;
impl cfn::ResourceType for of::CfnDataset { const TYPE: &'static str = "AWS::BedrockAgentCore::Dataset"; type Tags = cfn::TagList; type Props = CfnDatasetProps; type Reference = Is<kinds::BedrockAgentCoreDatasetArn>; }
impl CfnDataset {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DatasetArn`.
    #[inline] pub fn attr_dataset_arn(&self) -> Val<Is<kinds::BedrockAgentCoreDatasetArn>> { cfn::attribute(&self.0, "DatasetArn") }
    /// The attribute `DatasetId`.
    #[inline] pub fn attr_dataset_id(&self) -> Val<String> { cfn::attribute(&self.0, "DatasetId") }
    /// The attribute `ExampleCount`.
    #[inline] pub fn attr_example_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ExampleCount") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `DELETING`, `ACTIVE`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDataset`].
///
/// Mandatory: `DatasetName`, `SchemaType`.
///
/// A change replaces the resource: `DatasetName`, `KmsKeyArn`, `SchemaType`, `Source`.
pub type CfnDatasetProps = Fields<of::CfnDataset>;
impl CfnDatasetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dataset_name: impl IntoVal<String>, schema_type: impl IntoVal<cfn_dataset::SchemaType>) -> Self { with(with(empty(), "DatasetName", dataset_name), "SchemaType", schema_type) }
    /// `DatasetName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn dataset_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatasetName", value) }
    /// `Description`: at most 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `SchemaType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn schema_type(self, value: impl IntoVal<cfn_dataset::SchemaType>) -> Self { with(self, "SchemaType", value) }
    /// `Source`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn source(self, value: impl IntoVal<cfn_dataset::DataSourceType>) -> Self { with(self, "Source", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_dataset::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataset`].
pub mod cfn_dataset {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    mod of { pub enum DataSourceType {} impl ias_core::Optional for DataSourceType {} pub enum InlineExamplesSource {} pub enum S3Source {} pub enum SchemaType {} }

    /// `DataSourceType`.
    pub type DataSourceType = Fields<of::DataSourceType>;
    impl DataSourceType {
        /// `InlineExamples`.
        #[track_caller] pub fn inline_examples(self, value: impl IntoVal<InlineExamplesSource>) -> Self { with(self, "InlineExamples", value) }
        /// `S3Source`.
        #[track_caller] pub fn s3_source(self, value: impl IntoVal<S3Source>) -> Self { with(self, "S3Source", value) }
    }

    /// `InlineExamplesSource`.
    pub type InlineExamplesSource = Fields<of::InlineExamplesSource>;
    impl InlineExamplesSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(examples: impl IntoVal<List<Json>>) -> Self { with(empty(), "Examples", examples) }
        /// `Examples`: mandatory, 1 to 1000 items.
        #[track_caller] pub fn examples(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "Examples", value) }
    }

    /// `S3Source`.
    pub type S3Source = Fields<of::S3Source>;
    impl S3Source {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_uri: impl IntoVal<String>) -> Self { with(empty(), "S3Uri", s3_uri) }
        /// `S3Uri`: mandatory, matches `^s3://[a-z0-9][a-z0-9.\-]{1,61}[a-z0-9]/.{1,1024}$`.
        #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    }

    /// Words of `SchemaType`.
    pub type SchemaType = Word<fn(of::SchemaType)>;
    impl SchemaType {
        /// `AGENTCORE_EVALUATION_PREDEFINED_V1`
        pub const AgentcoreEvaluationPredefinedV1: Self = word("AGENTCORE_EVALUATION_PREDEFINED_V1");
        /// `AGENTCORE_EVALUATION_SIMULATED_V1`
        pub const AgentcoreEvaluationSimulatedV1: Self = word("AGENTCORE_EVALUATION_SIMULATED_V1");
        /// `GENERIC_EVALUATION_PREDEFINED_V1`
        pub const GenericEvaluationPredefinedV1: Self = word("GENERIC_EVALUATION_PREDEFINED_V1");
        /// `THIRD_PARTY_EVALUATION_V1`
        pub const ThirdPartyEvaluationV1: Self = word("THIRD_PARTY_EVALUATION_V1");
    }
}

/// [`AWS::BedrockAgentCore::Evaluator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html).
///
/// What `Ref` returns: `EvaluatorArn`.
pub type CfnEvaluator = Handle<of::CfnEvaluator>;
impl cfn::ResourceType for of::CfnEvaluator { const TYPE: &'static str = "AWS::BedrockAgentCore::Evaluator"; type Tags = cfn::TagList; type Props = CfnEvaluatorProps; type Reference = Is<kinds::EvaluatorArn>; }
impl CfnEvaluator {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EvaluatorArn`.
    #[inline] pub fn attr_evaluator_arn(&self) -> Val<Is<kinds::EvaluatorArn>> { cfn::attribute(&self.0, "EvaluatorArn") }
    /// The attribute `EvaluatorId`.
    #[inline] pub fn attr_evaluator_id(&self) -> Val<String> { cfn::attribute(&self.0, "EvaluatorId") }
    /// The attribute `EvaluatorType`: one of `Builtin`, `ThirdParty`, `Custom`, `CustomCode`, `CustomDerived`.
    #[inline] pub fn attr_evaluator_type(&self) -> Val<String> { cfn::attribute(&self.0, "EvaluatorType") }
    /// The attribute `Provider`: one of `AWS`, `DeepEval`, `AutoEval`, `Custom`.
    #[inline] pub fn attr_provider(&self) -> Val<String> { cfn::attribute(&self.0, "Provider") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnEvaluator`].
///
/// Mandatory: `EvaluatorName`, `EvaluatorConfig`, `Level`.
///
/// A change replaces the resource: `EvaluatorName`.
pub type CfnEvaluatorProps = Fields<of::CfnEvaluator>;
/// What [`CfnEvaluatorProps`] cannot do without.
pub struct CfnEvaluatorPropsRequired<A, B, C> {
    /// `EvaluatorName`: matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    pub evaluator_name: A,
    /// `EvaluatorConfig`.
    pub evaluator_config: B,
    /// `Level`.
    pub level: C,
}
impl CfnEvaluatorProps {
    /// Takes what is mandatory, by name: [`CfnEvaluatorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_evaluator::EvaluatorConfig>, C: IntoVal<cfn_evaluator::EvaluatorLevel>>(required: CfnEvaluatorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "EvaluatorName", required.evaluator_name), "EvaluatorConfig", required.evaluator_config), "Level", required.level) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EvaluatorConfig`: mandatory.
    #[track_caller] pub fn evaluator_config(self, value: impl IntoVal<cfn_evaluator::EvaluatorConfig>) -> Self { with(self, "EvaluatorConfig", value) }
    /// `EvaluatorName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn evaluator_name(self, value: impl IntoVal<String>) -> Self { with(self, "EvaluatorName", value) }
    /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Level`: mandatory.
    #[track_caller] pub fn level(self, value: impl IntoVal<cfn_evaluator::EvaluatorLevel>) -> Self { with(self, "Level", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_evaluator::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEvaluator`].
pub mod cfn_evaluator {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    mod of { pub enum BedrockEvaluatorModelConfig {} pub enum CategoricalScaleDefinition {} pub enum CodeBasedEvaluatorConfig {} pub enum DerivedEvaluatorConfig {} pub enum EvaluationDimension {} pub enum EvaluatorLevel {} pub enum InferenceConfiguration {} impl ias_core::Optional for InferenceConfiguration {} pub enum LambdaEvaluatorConfig {} pub enum LlmAsAJudgeEvaluatorConfig {} pub enum NumericalScaleDefinition {} pub enum OpenResponsesEvaluatorModelConfig {} pub enum ReasoningConfiguration {} impl ias_core::Optional for ReasoningConfiguration {} }

    /// `BedrockEvaluatorModelConfig`.
    pub type BedrockEvaluatorModelConfig = Fields<of::BedrockEvaluatorModelConfig>;
    impl BedrockEvaluatorModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_id: impl IntoVal<String>) -> Self { with(empty(), "ModelId", model_id) }
        /// `AdditionalModelRequestFields`.
        #[track_caller] pub fn additional_model_request_fields(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalModelRequestFields", value) }
        /// `InferenceConfig`.
        #[track_caller] pub fn inference_config(self, value: impl IntoVal<InferenceConfiguration>) -> Self { with(self, "InferenceConfig", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `CategoricalScaleDefinition`.
    pub type CategoricalScaleDefinition = Fields<of::CategoricalScaleDefinition>;
    impl CategoricalScaleDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(label: impl IntoVal<String>, definition: impl IntoVal<String>) -> Self { with(with(empty(), "Label", label), "Definition", definition) }
        /// `Definition`: mandatory.
        #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
        /// `Label`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
    }

    /// `CodeBasedEvaluatorConfig`.
    pub type CodeBasedEvaluatorConfig = Fields<of::CodeBasedEvaluatorConfig>;
    impl CodeBasedEvaluatorConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_config: impl IntoVal<LambdaEvaluatorConfig>) -> Self { with(empty(), "LambdaConfig", lambda_config) }
        /// `LambdaConfig`: mandatory.
        #[track_caller] pub fn lambda_config(self, value: impl IntoVal<LambdaEvaluatorConfig>) -> Self { with(self, "LambdaConfig", value) }
    }

    /// `DerivedEvaluatorConfig`.
    pub type DerivedEvaluatorConfig = Fields<of::DerivedEvaluatorConfig>;
    impl DerivedEvaluatorConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(base_evaluator_id: impl IntoVal<String>, model_config: impl IntoVal<EvaluatorModelConfig>) -> Self { with(with(empty(), "BaseEvaluatorId", base_evaluator_id), "ModelConfig", model_config) }
        /// `BaseEvaluatorId`: mandatory, matches `^(Builtin\.[a-zA-Z0-9._-]+|ThirdParty\.[a-zA-Z0-9._-]+|[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10})$`. Changing it replaces the resource.
        #[track_caller] pub fn base_evaluator_id(self, value: impl IntoVal<String>) -> Self { with(self, "BaseEvaluatorId", value) }
        /// `ModelConfig`: mandatory.
        #[track_caller] pub fn model_config(self, value: impl IntoVal<EvaluatorModelConfig>) -> Self { with(self, "ModelConfig", value) }
    }

    /// `DimensionRatingScale`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DimensionRatingScale(Value);
    ias_core::union!(DimensionRatingScale);
    impl DimensionRatingScale {
        /// `Categorical`.
        #[track_caller] pub fn categorical(value: impl IntoVal<List<CategoricalScaleDefinition>>) -> Self { Self(Value::one("Categorical", value)) }
        /// `Numerical`.
        #[track_caller] pub fn numerical(value: impl IntoVal<List<NumericalScaleDefinition>>) -> Self { Self(Value::one("Numerical", value)) }
    }

    /// `EvaluationDimension`.
    pub type EvaluationDimension = Fields<of::EvaluationDimension>;
    /// What [`EvaluationDimension`] cannot do without.
    pub struct EvaluationDimensionRequired<A, B, C> {
        /// `DimensionName`: matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        pub dimension_name: A,
        /// `DimensionInstruction`: 1 to 4000 characters.
        pub dimension_instruction: B,
        /// `DimensionRatingScale`.
        pub dimension_rating_scale: C,
    }
    impl EvaluationDimension {
        /// Takes what is mandatory, by name: [`EvaluationDimensionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<DimensionRatingScale>>(required: EvaluationDimensionRequired<A, B, C>) -> Self { with(with(with(empty(), "DimensionName", required.dimension_name), "DimensionInstruction", required.dimension_instruction), "DimensionRatingScale", required.dimension_rating_scale) }
        /// `DimensionInstruction`: mandatory, 1 to 4000 characters.
        #[track_caller] pub fn dimension_instruction(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionInstruction", value) }
        /// `DimensionName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        #[track_caller] pub fn dimension_name(self, value: impl IntoVal<String>) -> Self { with(self, "DimensionName", value) }
        /// `DimensionRatingScale`: mandatory.
        #[track_caller] pub fn dimension_rating_scale(self, value: impl IntoVal<DimensionRatingScale>) -> Self { with(self, "DimensionRatingScale", value) }
    }

    /// `EvaluatorConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EvaluatorConfig(Value);
    ias_core::union!(EvaluatorConfig);
    impl EvaluatorConfig {
        /// `CodeBased`.
        #[track_caller] pub fn code_based(value: impl IntoVal<CodeBasedEvaluatorConfig>) -> Self { Self(Value::one("CodeBased", value)) }
        /// `Derived`.
        #[track_caller] pub fn derived(value: impl IntoVal<DerivedEvaluatorConfig>) -> Self { Self(Value::one("Derived", value)) }
        /// `LlmAsAJudge`.
        #[track_caller] pub fn llm_as_a_judge(value: impl IntoVal<LlmAsAJudgeEvaluatorConfig>) -> Self { Self(Value::one("LlmAsAJudge", value)) }
    }

    /// Words of `EvaluatorLevel`.
    pub type EvaluatorLevel = Word<fn(of::EvaluatorLevel)>;
    impl EvaluatorLevel {
        /// `TOOL_CALL`
        pub const ToolCall: Self = word("TOOL_CALL");
        /// `TRACE`
        pub const Trace: Self = word("TRACE");
        /// `SESSION`
        pub const Session: Self = word("SESSION");
    }

    /// `EvaluatorModelConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct EvaluatorModelConfig(Value);
    ias_core::union!(EvaluatorModelConfig);
    impl EvaluatorModelConfig {
        /// `BedrockEvaluatorModelConfig`.
        #[track_caller] pub fn bedrock_evaluator_model_config(value: impl IntoVal<BedrockEvaluatorModelConfig>) -> Self { Self(Value::one("BedrockEvaluatorModelConfig", value)) }
        /// `ResponsesEvaluatorModelConfig`.
        #[track_caller] pub fn responses_evaluator_model_config(value: impl IntoVal<OpenResponsesEvaluatorModelConfig>) -> Self { Self(Value::one("ResponsesEvaluatorModelConfig", value)) }
    }

    /// `InferenceConfiguration`.
    pub type InferenceConfiguration = Fields<of::InferenceConfiguration>;
    impl InferenceConfiguration {
        /// `MaxTokens`: at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
        /// `StopSequences`: at most 2500 items, each at least 1 character.
        #[track_caller] pub fn stop_sequences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StopSequences", value) }
        /// `Temperature`: 0 to 1.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// `LambdaEvaluatorConfig`.
    pub type LambdaEvaluatorConfig = Fields<of::LambdaEvaluatorConfig>;
    impl LambdaEvaluatorConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "LambdaArn", lambda_arn) }
        /// `LambdaArn`: mandatory.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `LambdaTimeoutInSeconds`: 1 to 300.
        #[track_caller] pub fn lambda_timeout_in_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "LambdaTimeoutInSeconds", value) }
    }

    /// `LlmAsAJudgeEvaluatorConfig`.
    pub type LlmAsAJudgeEvaluatorConfig = Fields<of::LlmAsAJudgeEvaluatorConfig>;
    /// What [`LlmAsAJudgeEvaluatorConfig`] cannot do without.
    pub struct LlmAsAJudgeEvaluatorConfigRequired<A, B, C> {
        /// `Instructions`.
        pub instructions: A,
        /// `RatingScale`.
        pub rating_scale: B,
        /// `ModelConfig`.
        pub model_config: C,
    }
    impl LlmAsAJudgeEvaluatorConfig {
        /// Takes what is mandatory, by name: [`LlmAsAJudgeEvaluatorConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<RatingScale>, C: IntoVal<EvaluatorModelConfig>>(required: LlmAsAJudgeEvaluatorConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Instructions", required.instructions), "RatingScale", required.rating_scale), "ModelConfig", required.model_config) }
        /// `Instructions`: mandatory.
        #[track_caller] pub fn instructions(self, value: impl IntoVal<String>) -> Self { with(self, "Instructions", value) }
        /// `ModelConfig`: mandatory.
        #[track_caller] pub fn model_config(self, value: impl IntoVal<EvaluatorModelConfig>) -> Self { with(self, "ModelConfig", value) }
        /// `RatingScale`: mandatory.
        #[track_caller] pub fn rating_scale(self, value: impl IntoVal<RatingScale>) -> Self { with(self, "RatingScale", value) }
    }

    /// `NumericalScaleDefinition`.
    pub type NumericalScaleDefinition = Fields<of::NumericalScaleDefinition>;
    /// What [`NumericalScaleDefinition`] cannot do without.
    pub struct NumericalScaleDefinitionRequired<A, B, C> {
        /// `Value`: at least 0.
        pub value: A,
        /// `Label`: 1 to 100 characters.
        pub label: B,
        /// `Definition`.
        pub definition: C,
    }
    impl NumericalScaleDefinition {
        /// Takes what is mandatory, by name: [`NumericalScaleDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<f64>, B: IntoVal<String>, C: IntoVal<String>>(required: NumericalScaleDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "Value", required.value), "Label", required.label), "Definition", required.definition) }
        /// `Definition`: mandatory.
        #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
        /// `Label`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn label(self, value: impl IntoVal<String>) -> Self { with(self, "Label", value) }
        /// `Value`: mandatory, at least 0.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// `OpenResponsesEvaluatorModelConfig`.
    pub type OpenResponsesEvaluatorModelConfig = Fields<of::OpenResponsesEvaluatorModelConfig>;
    impl OpenResponsesEvaluatorModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_id: impl IntoVal<String>) -> Self { with(empty(), "ModelId", model_id) }
        /// `MaxOutputTokens`: at least 1.
        #[track_caller] pub fn max_output_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxOutputTokens", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `Reasoning`.
        #[track_caller] pub fn reasoning(self, value: impl IntoVal<ReasoningConfiguration>) -> Self { with(self, "Reasoning", value) }
        /// `Temperature`: 0 to 2.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// `RatingScale`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RatingScale(Value);
    ias_core::union!(RatingScale);
    impl RatingScale {
        /// `Categorical`.
        #[track_caller] pub fn categorical(value: impl IntoVal<List<CategoricalScaleDefinition>>) -> Self { Self(Value::one("Categorical", value)) }
        /// `MultiDimensional`: 1 to 50 items.
        #[track_caller] pub fn multi_dimensional(value: impl IntoVal<List<EvaluationDimension>>) -> Self { Self(Value::one("MultiDimensional", value)) }
        /// `Numerical`.
        #[track_caller] pub fn numerical(value: impl IntoVal<List<NumericalScaleDefinition>>) -> Self { Self(Value::one("Numerical", value)) }
    }

    /// `ReasoningConfiguration`.
    pub type ReasoningConfiguration = Fields<of::ReasoningConfiguration>;
    impl ReasoningConfiguration {
        /// `Effort`: 1 to 64 characters.
        #[track_caller] pub fn effort(self, value: impl IntoVal<String>) -> Self { with(self, "Effort", value) }
    }
}

/// [`AWS::BedrockAgentCore::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html).
///
/// What `Ref` returns: `GatewayIdentifier`.
pub type CfnGateway = Handle<of::CfnGateway>;
impl cfn::ResourceType for of::CfnGateway { const TYPE: &'static str = "AWS::BedrockAgentCore::Gateway"; type Tags = cfn::TagMap; type Props = CfnGatewayProps; type Reference = String; }
impl CfnGateway {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GatewayArn`.
    #[inline] pub fn attr_gateway_arn(&self) -> Val<Is<kinds::BedrockAgentCoreGatewayArn>> { cfn::attribute(&self.0, "GatewayArn") }
    /// The attribute `GatewayIdentifier`.
    #[inline] pub fn attr_gateway_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayIdentifier") }
    /// The attribute `GatewayUrl`.
    #[inline] pub fn attr_gateway_url(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayUrl") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `UPDATE_UNSUCCESSFUL`, `DELETING`, `READY`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReasons`.
    #[inline] pub fn attr_status_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "StatusReasons") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `WebAclArn`.
    #[inline] pub fn attr_web_acl_arn(&self) -> Val<String> { cfn::attribute(&self.0, "WebAclArn") }
    /// The attribute `WorkloadIdentityDetails`.
    #[inline] pub fn attr_workload_identity_details(&self) -> Val<Json> { cfn::attribute(&self.0, "WorkloadIdentityDetails") }
}

/// Properties of [`CfnGateway`].
///
/// Mandatory: `AuthorizerType`, `Name`, `RoleArn`.
pub type CfnGatewayProps = Fields<of::CfnGateway>;
/// What [`CfnGatewayProps`] cannot do without.
pub struct CfnGatewayPropsRequired<A, B, C> {
    /// `AuthorizerType`.
    pub authorizer_type: A,
    /// `Name`: matches `^([0-9a-zA-Z][-]?){1,48}$`.
    pub name: B,
    /// `RoleArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    pub role_arn: C,
}
impl CfnGatewayProps {
    /// Takes what is mandatory, by name: [`CfnGatewayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_gateway::AuthorizerType>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnGatewayPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthorizerType", required.authorizer_type), "Name", required.name), "RoleArn", required.role_arn) }
    /// `AuthorizerConfiguration`.
    #[track_caller] pub fn authorizer_configuration(self, value: impl IntoVal<cfn_gateway::AuthorizerConfiguration2>) -> Self { with(self, "AuthorizerConfiguration", value) }
    /// `AuthorizerType`: mandatory.
    #[track_caller] pub fn authorizer_type(self, value: impl IntoVal<cfn_gateway::AuthorizerType>) -> Self { with(self, "AuthorizerType", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExceptionLevel`.
    #[track_caller] pub fn exception_level(self, value: impl IntoVal<cfn_gateway::ExceptionLevel>) -> Self { with(self, "ExceptionLevel", value) }
    /// `InterceptorConfigurations`: 1 to 2 items.
    #[track_caller] pub fn interceptor_configurations(self, value: impl IntoVal<List<cfn_gateway::GatewayInterceptorConfiguration>>) -> Self { with(self, "InterceptorConfigurations", value) }
    /// `KmsKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Name`: mandatory, matches `^([0-9a-zA-Z][-]?){1,48}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyEngineConfiguration`.
    #[track_caller] pub fn policy_engine_configuration(self, value: impl IntoVal<cfn_gateway::GatewayPolicyEngineConfiguration>) -> Self { with(self, "PolicyEngineConfiguration", value) }
    /// `ProtocolConfiguration`.
    #[track_caller] pub fn protocol_configuration(self, value: impl IntoVal<cfn_gateway::ProtocolConfiguration>) -> Self { with(self, "ProtocolConfiguration", value) }
    /// `ProtocolType`.
    #[track_caller] pub fn protocol_type(self, value: impl IntoVal<cfn_gateway::GatewayProtocolType>) -> Self { with(self, "ProtocolType", value) }
    /// `RoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WafConfiguration`.
    #[track_caller] pub fn waf_configuration(self, value: impl IntoVal<cfn_gateway::WafConfiguration>) -> Self { with(self, "WafConfiguration", value) }
}

/// Types of [`CfnGateway`].
pub mod cfn_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AuthorizerConfiguration2 {} pub enum AuthorizerType {} pub enum AuthorizingClaimMatchValueType {} pub enum ClaimMatchOperatorType {} pub enum CustomClaimValidationType {} pub enum CustomJwtAuthorizerConfiguration {} pub enum EndpointIpAddressType {} pub enum ExceptionLevel {} pub enum GatewayInterceptionPoint {} pub enum GatewayInterceptorConfiguration {} pub enum GatewayInterceptorConfigurationInterceptor {} pub enum GatewayPolicyEngineConfiguration {} pub enum GatewayPolicyEngineMode {} pub enum GatewayProtocolType {} pub enum InboundTokenClaimValueType {} pub enum InterceptorInputConfiguration {} pub enum InterceptorPayloadExclusion {} pub enum InterceptorPayloadFilter {} pub enum InterceptorPayloadFilterExclude {} pub enum LambdaInterceptorConfiguration {} pub enum ManagedVpcResource {} pub enum McpGatewayConfiguration {} impl ias_core::Optional for McpGatewayConfiguration {} pub enum PrivateEndpointSelfManagedLatticeResource {} pub enum ProtocolConfiguration {} pub enum SearchType {} pub enum SessionConfiguration {} impl ias_core::Optional for SessionConfiguration {} pub enum StreamingConfiguration {} impl ias_core::Optional for StreamingConfiguration {} pub enum WafConfiguration {} impl ias_core::Optional for WafConfiguration {} pub enum WafFailureMode {} }

    /// `AuthorizerConfiguration`.
    pub type AuthorizerConfiguration2 = Fields<of::AuthorizerConfiguration2>;
    impl AuthorizerConfiguration2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_jwt_authorizer: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(empty(), "CustomJWTAuthorizer", custom_jwt_authorizer) }
        /// `CustomJWTAuthorizer`: mandatory.
        #[track_caller] pub fn custom_jwt_authorizer(self, value: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(self, "CustomJWTAuthorizer", value) }
    }

    /// Words of `AuthorizerType`.
    pub type AuthorizerType = Word<fn(of::AuthorizerType)>;
    impl AuthorizerType {
        /// `CUSTOM_JWT`
        pub const CustomJwt: Self = word("CUSTOM_JWT");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `AUTHENTICATE_ONLY`
        pub const AuthenticateOnly: Self = word("AUTHENTICATE_ONLY");
    }

    /// `AuthorizingClaimMatchValueType`.
    pub type AuthorizingClaimMatchValueType = Fields<of::AuthorizingClaimMatchValueType>;
    impl AuthorizingClaimMatchValueType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(claim_match_operator: impl IntoVal<ClaimMatchOperatorType>, claim_match_value: impl IntoVal<ClaimMatchValueType>) -> Self { with(with(empty(), "ClaimMatchOperator", claim_match_operator), "ClaimMatchValue", claim_match_value) }
        /// `ClaimMatchOperator`: mandatory.
        #[track_caller] pub fn claim_match_operator(self, value: impl IntoVal<ClaimMatchOperatorType>) -> Self { with(self, "ClaimMatchOperator", value) }
        /// `ClaimMatchValue`: mandatory.
        #[track_caller] pub fn claim_match_value(self, value: impl IntoVal<ClaimMatchValueType>) -> Self { with(self, "ClaimMatchValue", value) }
    }

    /// Words of `ClaimMatchOperatorType`.
    pub type ClaimMatchOperatorType = Word<fn(of::ClaimMatchOperatorType)>;
    impl ClaimMatchOperatorType {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `CONTAINS_ANY`
        pub const ContainsAny: Self = word("CONTAINS_ANY");
    }

    /// `ClaimMatchValueType`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClaimMatchValueType(Value);
    ias_core::union!(ClaimMatchValueType);
    impl ClaimMatchValueType {
        /// `MatchValueString`: 1 to 255 characters, matches `^[A-Za-z0-9_.:/-]+$`.
        #[track_caller] pub fn match_value_string(value: impl IntoVal<String>) -> Self { Self(Value::one("MatchValueString", value)) }
        /// `MatchValueStringList`: at least 1 item, each 1 to 255 characters, each matches `^[A-Za-z0-9_.:/-]+$`.
        #[track_caller] pub fn match_value_string_list(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("MatchValueStringList", value)) }
    }

    /// `CustomClaimValidationType`.
    pub type CustomClaimValidationType = Fields<of::CustomClaimValidationType>;
    /// What [`CustomClaimValidationType`] cannot do without.
    pub struct CustomClaimValidationTypeRequired<A, B, C> {
        /// `AuthorizingClaimMatchValue`.
        pub authorizing_claim_match_value: A,
        /// `InboundTokenClaimName`: 1 to 255 characters, matches `^[A-Za-z0-9_.:-]+$`.
        pub inbound_token_claim_name: B,
        /// `InboundTokenClaimValueType`.
        pub inbound_token_claim_value_type: C,
    }
    impl CustomClaimValidationType {
        /// Takes what is mandatory, by name: [`CustomClaimValidationTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<AuthorizingClaimMatchValueType>, B: IntoVal<String>, C: IntoVal<InboundTokenClaimValueType>>(required: CustomClaimValidationTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthorizingClaimMatchValue", required.authorizing_claim_match_value), "InboundTokenClaimName", required.inbound_token_claim_name), "InboundTokenClaimValueType", required.inbound_token_claim_value_type) }
        /// `AuthorizingClaimMatchValue`: mandatory.
        #[track_caller] pub fn authorizing_claim_match_value(self, value: impl IntoVal<AuthorizingClaimMatchValueType>) -> Self { with(self, "AuthorizingClaimMatchValue", value) }
        /// `InboundTokenClaimName`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9_.:-]+$`.
        #[track_caller] pub fn inbound_token_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "InboundTokenClaimName", value) }
        /// `InboundTokenClaimValueType`: mandatory.
        #[track_caller] pub fn inbound_token_claim_value_type(self, value: impl IntoVal<InboundTokenClaimValueType>) -> Self { with(self, "InboundTokenClaimValueType", value) }
    }

    /// `CustomJWTAuthorizerConfiguration`.
    pub type CustomJwtAuthorizerConfiguration = Fields<of::CustomJwtAuthorizerConfiguration>;
    impl CustomJwtAuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(discovery_url: impl IntoVal<String>) -> Self { with(empty(), "DiscoveryUrl", discovery_url) }
        /// `AdvertisedScopeMapping`.
        #[track_caller] pub fn advertised_scope_mapping(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdvertisedScopeMapping", value) }
        /// `AllowedAudience`: at least 1 item.
        #[track_caller] pub fn allowed_audience(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAudience", value) }
        /// `AllowedClients`: at least 1 item.
        #[track_caller] pub fn allowed_clients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedClients", value) }
        /// `AllowedScopes`: at least 1 item, each 1 to 255 characters, each matches `^[\x21\x23-\x5B\x5D-\x7E]+$`.
        #[track_caller] pub fn allowed_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedScopes", value) }
        /// `CustomClaims`: at least 1 item.
        #[track_caller] pub fn custom_claims(self, value: impl IntoVal<List<CustomClaimValidationType>>) -> Self { with(self, "CustomClaims", value) }
        /// `DiscoveryUrl`: mandatory, matches `^.+/\.well-known/openid-configuration$`.
        #[track_caller] pub fn discovery_url(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryUrl", value) }
        /// `PrivateEndpoint`.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
    }

    /// Words of `EndpointIpAddressType`.
    pub type EndpointIpAddressType = Word<fn(of::EndpointIpAddressType)>;
    impl EndpointIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

    /// Words of `ExceptionLevel`.
    pub type ExceptionLevel = Word<fn(of::ExceptionLevel)>;
    impl ExceptionLevel {
        /// `DEBUG`
        pub const Debug: Self = word("DEBUG");
    }

    /// Words of `GatewayInterceptionPoint`.
    pub type GatewayInterceptionPoint = Word<fn(of::GatewayInterceptionPoint)>;
    impl GatewayInterceptionPoint {
        /// `REQUEST`
        pub const Request: Self = word("REQUEST");
        /// `RESPONSE`
        pub const Response: Self = word("RESPONSE");
    }

    /// `GatewayInterceptorConfiguration`.
    pub type GatewayInterceptorConfiguration = Fields<of::GatewayInterceptorConfiguration>;
    impl GatewayInterceptorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(interception_points: impl IntoVal<List<GatewayInterceptionPoint>>, interceptor: impl IntoVal<GatewayInterceptorConfigurationInterceptor>) -> Self { with(with(empty(), "InterceptionPoints", interception_points), "Interceptor", interceptor) }
        /// `InputConfiguration`.
        #[track_caller] pub fn input_configuration(self, value: impl IntoVal<InterceptorInputConfiguration>) -> Self { with(self, "InputConfiguration", value) }
        /// `InterceptionPoints`: mandatory, 1 to 2 items.
        #[track_caller] pub fn interception_points(self, value: impl IntoVal<List<GatewayInterceptionPoint>>) -> Self { with(self, "InterceptionPoints", value) }
        /// `Interceptor`: mandatory.
        #[track_caller] pub fn interceptor(self, value: impl IntoVal<GatewayInterceptorConfigurationInterceptor>) -> Self { with(self, "Interceptor", value) }
    }

    /// `Interceptor`.
    pub type GatewayInterceptorConfigurationInterceptor = Fields<of::GatewayInterceptorConfigurationInterceptor>;
    impl GatewayInterceptorConfigurationInterceptor {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda: impl IntoVal<LambdaInterceptorConfiguration>) -> Self { with(empty(), "Lambda", lambda) }
        /// `Lambda`: mandatory.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<LambdaInterceptorConfiguration>) -> Self { with(self, "Lambda", value) }
    }

    /// `GatewayPolicyEngineConfiguration`.
    pub type GatewayPolicyEngineConfiguration = Fields<of::GatewayPolicyEngineConfiguration>;
    impl GatewayPolicyEngineConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>, mode: impl IntoVal<GatewayPolicyEngineMode>) -> Self { with(with(empty(), "Arn", arn), "Mode", mode) }
        /// `Arn`: mandatory, 1 to 170 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<GatewayPolicyEngineMode>) -> Self { with(self, "Mode", value) }
    }

    /// Words of `GatewayPolicyEngineMode`.
    pub type GatewayPolicyEngineMode = Word<fn(of::GatewayPolicyEngineMode)>;
    impl GatewayPolicyEngineMode {
        /// `LOG_ONLY`
        pub const LogOnly: Self = word("LOG_ONLY");
        /// `ENFORCE`
        pub const Enforce: Self = word("ENFORCE");
    }

    /// Words of `GatewayProtocolType`.
    pub type GatewayProtocolType = Word<fn(of::GatewayProtocolType)>;
    impl GatewayProtocolType {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
    }

    /// Words of `InboundTokenClaimValueType`.
    pub type InboundTokenClaimValueType = Word<fn(of::InboundTokenClaimValueType)>;
    impl InboundTokenClaimValueType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `STRING_ARRAY`
        pub const StringArray: Self = word("STRING_ARRAY");
    }

    /// `InterceptorInputConfiguration`.
    pub type InterceptorInputConfiguration = Fields<of::InterceptorInputConfiguration>;
    impl InterceptorInputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(pass_request_headers: impl IntoVal<bool>) -> Self { with(empty(), "PassRequestHeaders", pass_request_headers) }
        /// `PassRequestHeaders`: mandatory.
        #[track_caller] pub fn pass_request_headers(self, value: impl IntoVal<bool>) -> Self { with(self, "PassRequestHeaders", value) }
        /// `PayloadFilter`.
        #[track_caller] pub fn payload_filter(self, value: impl IntoVal<InterceptorPayloadFilter>) -> Self { with(self, "PayloadFilter", value) }
    }

    /// Words of `InterceptorPayloadExclusion`.
    pub type InterceptorPayloadExclusion = Word<fn(of::InterceptorPayloadExclusion)>;
    impl InterceptorPayloadExclusion {
        /// `RESPONSE_BODY`
        pub const ResponseBody: Self = word("RESPONSE_BODY");
    }

    /// `InterceptorPayloadFilter`.
    pub type InterceptorPayloadFilter = Fields<of::InterceptorPayloadFilter>;
    impl InterceptorPayloadFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(exclude: impl IntoVal<List<InterceptorPayloadFilterExclude>>) -> Self { with(empty(), "Exclude", exclude) }
        /// `Exclude`: mandatory, exactly 1 item.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<InterceptorPayloadFilterExclude>>) -> Self { with(self, "Exclude", value) }
    }

    /// `Exclude`.
    pub type InterceptorPayloadFilterExclude = Fields<of::InterceptorPayloadFilterExclude>;
    impl InterceptorPayloadFilterExclude {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(field: impl IntoVal<InterceptorPayloadExclusion>) -> Self { with(empty(), "Field", field) }
        /// `Field`: mandatory.
        #[track_caller] pub fn field(self, value: impl IntoVal<InterceptorPayloadExclusion>) -> Self { with(self, "Field", value) }
    }

    /// `LambdaInterceptorConfiguration`.
    pub type LambdaInterceptorConfiguration = Fields<of::LambdaInterceptorConfiguration>;
    impl LambdaInterceptorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 1 to 170 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `ManagedVpcResource`.
    pub type ManagedVpcResource = Fields<of::ManagedVpcResource>;
    /// What [`ManagedVpcResource`] cannot do without.
    pub struct ManagedVpcResourceRequired<A, B, C> {
        /// `EndpointIpAddressType`.
        pub endpoint_ip_address_type: A,
        /// `SubnetIds`: each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        pub subnet_ids: B,
        /// `VpcIdentifier`: matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        pub vpc_identifier: C,
    }
    impl ManagedVpcResource {
        /// Takes what is mandatory, by name: [`ManagedVpcResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<EndpointIpAddressType>, B: IntoVal<List<String>>, C: IntoVal<String>>(required: ManagedVpcResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "EndpointIpAddressType", required.endpoint_ip_address_type), "SubnetIds", required.subnet_ids), "VpcIdentifier", required.vpc_identifier) }
        /// `EndpointIpAddressType`: mandatory.
        #[track_caller] pub fn endpoint_ip_address_type(self, value: impl IntoVal<EndpointIpAddressType>) -> Self { with(self, "EndpointIpAddressType", value) }
        /// `RoutingDomain`: 3 to 255 characters.
        #[track_caller] pub fn routing_domain(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingDomain", value) }
        /// `SecurityGroupIds`: at most 5 items, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `Tags`. Write-only.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `VpcIdentifier`: mandatory, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
    }

    /// `MCPGatewayConfiguration`.
    pub type McpGatewayConfiguration = Fields<of::McpGatewayConfiguration>;
    impl McpGatewayConfiguration {
        /// `Instructions`: 1 to 2048 characters.
        #[track_caller] pub fn instructions(self, value: impl IntoVal<String>) -> Self { with(self, "Instructions", value) }
        /// `SearchType`.
        #[track_caller] pub fn search_type(self, value: impl IntoVal<SearchType>) -> Self { with(self, "SearchType", value) }
        /// `SessionConfiguration`.
        #[track_caller] pub fn session_configuration(self, value: impl IntoVal<SessionConfiguration>) -> Self { with(self, "SessionConfiguration", value) }
        /// `StreamingConfiguration`.
        #[track_caller] pub fn streaming_configuration(self, value: impl IntoVal<StreamingConfiguration>) -> Self { with(self, "StreamingConfiguration", value) }
        /// `SupportedVersions`.
        #[track_caller] pub fn supported_versions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SupportedVersions", value) }
    }

    /// `PrivateEndpoint`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivateEndpoint(Value);
    ias_core::union!(PrivateEndpoint);
    impl PrivateEndpoint {
        /// `SelfManagedLatticeResource`.
        #[track_caller] pub fn self_managed_lattice_resource(value: impl IntoVal<PrivateEndpointSelfManagedLatticeResource>) -> Self { Self(Value::one("SelfManagedLatticeResource", value)) }
        /// `ManagedVpcResource`.
        #[track_caller] pub fn managed_vpc_resource(value: impl IntoVal<ManagedVpcResource>) -> Self { Self(Value::one("ManagedVpcResource", value)) }
    }

    /// `SelfManagedLatticeResource`.
    pub type PrivateEndpointSelfManagedLatticeResource = Fields<of::PrivateEndpointSelfManagedLatticeResource>;
    impl PrivateEndpointSelfManagedLatticeResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration_identifier: impl IntoVal<String>) -> Self { with(empty(), "ResourceConfigurationIdentifier", resource_configuration_identifier) }
        /// `ResourceConfigurationIdentifier`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn resource_configuration_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationIdentifier", value) }
    }

    /// `ProtocolConfiguration`.
    pub type ProtocolConfiguration = Fields<of::ProtocolConfiguration>;
    impl ProtocolConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mcp: impl IntoVal<McpGatewayConfiguration>) -> Self { with(empty(), "Mcp", mcp) }
        /// `Mcp`: mandatory.
        #[track_caller] pub fn mcp(self, value: impl IntoVal<McpGatewayConfiguration>) -> Self { with(self, "Mcp", value) }
    }

    /// Words of `SearchType`.
    pub type SearchType = Word<fn(of::SearchType)>;
    impl SearchType {
        /// `SEMANTIC`
        pub const Semantic: Self = word("SEMANTIC");
    }

    /// `SessionConfiguration`.
    pub type SessionConfiguration = Fields<of::SessionConfiguration>;
    impl SessionConfiguration {
        /// `SessionTimeoutInSeconds`: 900 to 28800.
        #[track_caller] pub fn session_timeout_in_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "SessionTimeoutInSeconds", value) }
    }

    /// `StreamingConfiguration`.
    pub type StreamingConfiguration = Fields<of::StreamingConfiguration>;
    impl StreamingConfiguration {
        /// `EnableResponseStreaming`.
        #[track_caller] pub fn enable_response_streaming(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableResponseStreaming", value) }
    }

    /// `WafConfiguration`.
    pub type WafConfiguration = Fields<of::WafConfiguration>;
    impl WafConfiguration {
        /// `FailureMode`.
        #[track_caller] pub fn failure_mode(self, value: impl IntoVal<WafFailureMode>) -> Self { with(self, "FailureMode", value) }
    }

    /// Words of `WafFailureMode`.
    pub type WafFailureMode = Word<fn(of::WafFailureMode)>;
    impl WafFailureMode {
        /// `FAIL_CLOSE`
        pub const FailClose: Self = word("FAIL_CLOSE");
        /// `FAIL_OPEN`
        pub const FailOpen: Self = word("FAIL_OPEN");
    }
}

/// [`AWS::BedrockAgentCore::GatewayRateLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html).
///
/// What `Ref` returns: a text of GatewayIdentifier, RateLimitId.
pub type CfnGatewayRateLimit = Handle<of::CfnGatewayRateLimit>;
impl cfn::ResourceType for of::CfnGatewayRateLimit { const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRateLimit"; type Tags = cfn::NoTags; type Props = CfnGatewayRateLimitProps; type Reference = String; }
impl CfnGatewayRateLimit {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnGatewayRateLimit`].
///
/// Mandatory: `DimensionKeys`, `Entries`.
///
/// A change replaces the resource: `DimensionKeys`, `GatewayIdentifier`, `RateLimitId`.
pub type CfnGatewayRateLimitProps = Fields<of::CfnGatewayRateLimit>;
impl CfnGatewayRateLimitProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(dimension_keys: impl IntoVal<List<String>>, entries: impl IntoVal<List<cfn_gateway_rate_limit::LimitEntry>>) -> Self { with(with(empty(), "DimensionKeys", dimension_keys), "Entries", entries) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DimensionKeys`: mandatory, 1 to 10 items, each 1 to 80 characters. Changing it replaces the resource.
    #[track_caller] pub fn dimension_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DimensionKeys", value) }
    /// `Entries`: mandatory, 1 to 1000 items.
    #[track_caller] pub fn entries(self, value: impl IntoVal<List<cfn_gateway_rate_limit::LimitEntry>>) -> Self { with(self, "Entries", value) }
    /// `GatewayIdentifier`: matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayIdentifier", value) }
    /// `RateLimitId`: 2 to 64 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9\-_\.]{0,62}[a-zA-Z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn rate_limit_id(self, value: impl IntoVal<String>) -> Self { with(self, "RateLimitId", value) }
}

/// Types of [`CfnGatewayRateLimit`].
pub mod cfn_gateway_rate_limit {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LimitEntry {} pub enum Period {} pub enum RateConfig {} }

    /// `LimitEntry`.
    pub type LimitEntry = Fields<of::LimitEntry>;
    impl LimitEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dimensions: impl IntoVal<Map<String>>) -> Self { with(empty(), "Dimensions", dimensions) }
        /// `Connections`: exactly 1 item.
        #[track_caller] pub fn connections(self, value: impl IntoVal<List<RateConfig>>) -> Self { with(self, "Connections", value) }
        /// `Dimensions`: mandatory.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Dimensions", value) }
        /// `Requests`: exactly 1 item.
        #[track_caller] pub fn requests(self, value: impl IntoVal<List<RateConfig>>) -> Self { with(self, "Requests", value) }
        /// `Tokens`: exactly 1 item.
        #[track_caller] pub fn tokens(self, value: impl IntoVal<List<RateConfig>>) -> Self { with(self, "Tokens", value) }
    }

    /// Words of `Period`.
    pub type Period = Word<fn(of::Period)>;
    impl Period {
        /// `second`
        pub const Second: Self = word("second");
        /// `minute`
        pub const Minute: Self = word("minute");
    }

    /// `RateConfig`.
    pub type RateConfig = Fields<of::RateConfig>;
    impl RateConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(period: impl IntoVal<Period>, rate: impl IntoVal<f64>) -> Self { with(with(empty(), "Period", period), "Rate", rate) }
        /// `Period`: mandatory.
        #[track_caller] pub fn period(self, value: impl IntoVal<Period>) -> Self { with(self, "Period", value) }
        /// `Rate`: mandatory, 0 to 10000000.
        #[track_caller] pub fn rate(self, value: impl IntoVal<f64>) -> Self { with(self, "Rate", value) }
    }
}

/// [`AWS::BedrockAgentCore::GatewayRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayrule.html).
///
/// What `Ref` returns: a text of GatewayIdentifier, RuleId.
pub type CfnGatewayRule = Handle<of::CfnGatewayRule>;
impl cfn::ResourceType for of::CfnGatewayRule { const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRule"; type Tags = cfn::NoTags; type Props = CfnGatewayRuleProps; type Reference = String; }
impl CfnGatewayRule {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GatewayArn`.
    #[inline] pub fn attr_gateway_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayArn") }
    /// The attribute `RuleId`.
    #[inline] pub fn attr_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `System`.
    #[inline] pub fn attr_system(&self) -> Val<Json> { cfn::attribute(&self.0, "System") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnGatewayRule`].
///
/// Mandatory: `Actions`, `Priority`.
///
/// A change replaces the resource: `GatewayIdentifier`.
pub type CfnGatewayRuleProps = Fields<of::CfnGatewayRule>;
impl CfnGatewayRuleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(actions: impl IntoVal<List<cfn_gateway_rule::Action>>, priority: impl IntoVal<f64>) -> Self { with(with(empty(), "Actions", actions), "Priority", priority) }
    /// `Actions`: mandatory, 1 to 2 items.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_gateway_rule::Action>>) -> Self { with(self, "Actions", value) }
    /// `Conditions`: at most 2 items.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<List<cfn_gateway_rule::Condition>>) -> Self { with(self, "Conditions", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GatewayIdentifier`: matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayIdentifier", value) }
    /// `Priority`: mandatory, 1 to 1000000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<f64>) -> Self { with(self, "Priority", value) }
}

/// Types of [`CfnGatewayRule`].
pub mod cfn_gateway_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConfigurationBundleReference {} pub enum IamPrincipal {} pub enum MatchPaths {} pub enum MatchPrincipals {} pub enum MatchPrincipalsAnyOf {} pub enum PrincipalMatchOperator {} pub enum StaticOverride {} pub enum StaticRoute {} pub enum TargetTrafficSplitEntry {} pub enum TrafficSplitEntry {} pub enum WeightedOverride {} pub enum WeightedRoute {} }

    /// `Action`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Action(Value);
    ias_core::union!(Action);
    impl Action {
        /// `ConfigurationBundle`.
        #[track_caller] pub fn configuration_bundle(value: impl IntoVal<ConfigurationBundleAction>) -> Self { Self(Value::one("ConfigurationBundle", value)) }
        /// `RouteToTarget`.
        #[track_caller] pub fn route_to_target(value: impl IntoVal<RouteToTargetAction>) -> Self { Self(Value::one("RouteToTarget", value)) }
    }

    /// `Condition`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Condition(Value);
    ias_core::union!(Condition);
    impl Condition {
        /// `MatchPrincipals`.
        #[track_caller] pub fn match_principals(value: impl IntoVal<MatchPrincipals>) -> Self { Self(Value::one("MatchPrincipals", value)) }
        /// `MatchPaths`.
        #[track_caller] pub fn match_paths(value: impl IntoVal<MatchPaths>) -> Self { Self(Value::one("MatchPaths", value)) }
    }

    /// `ConfigurationBundleAction`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConfigurationBundleAction(Value);
    ias_core::union!(ConfigurationBundleAction);
    impl ConfigurationBundleAction {
        /// `StaticOverride`.
        #[track_caller] pub fn static_override(value: impl IntoVal<StaticOverride>) -> Self { Self(Value::one("StaticOverride", value)) }
        /// `WeightedOverride`.
        #[track_caller] pub fn weighted_override(value: impl IntoVal<WeightedOverride>) -> Self { Self(Value::one("WeightedOverride", value)) }
    }

    /// `ConfigurationBundleReference`.
    pub type ConfigurationBundleReference = Fields<of::ConfigurationBundleReference>;
    impl ConfigurationBundleReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bundle_arn: impl IntoVal<String>, bundle_version: impl IntoVal<String>) -> Self { with(with(empty(), "BundleArn", bundle_arn), "BundleVersion", bundle_version) }
        /// `BundleArn`: mandatory.
        #[track_caller] pub fn bundle_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BundleArn", value) }
        /// `BundleVersion`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn bundle_version(self, value: impl IntoVal<String>) -> Self { with(self, "BundleVersion", value) }
    }

    /// `IamPrincipal`.
    pub type IamPrincipal = Fields<of::IamPrincipal>;
    impl IamPrincipal {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<PrincipalMatchOperator>) -> Self { with(self, "Operator", value) }
    }

    /// `MatchPaths`.
    pub type MatchPaths = Fields<of::MatchPaths>;
    impl MatchPaths {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(any_of: impl IntoVal<List<String>>) -> Self { with(empty(), "AnyOf", any_of) }
        /// `AnyOf`: mandatory, 1 to 10 items, each at most 512 characters, each matches `^/[\w\-.]+/\*$`.
        #[track_caller] pub fn any_of(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AnyOf", value) }
    }

    /// `MatchPrincipals`.
    pub type MatchPrincipals = Fields<of::MatchPrincipals>;
    impl MatchPrincipals {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(any_of: impl IntoVal<List<MatchPrincipalsAnyOf>>) -> Self { with(empty(), "AnyOf", any_of) }
        /// `AnyOf`: mandatory, 1 to 100 items.
        #[track_caller] pub fn any_of(self, value: impl IntoVal<List<MatchPrincipalsAnyOf>>) -> Self { with(self, "AnyOf", value) }
    }

    /// `AnyOf`.
    pub type MatchPrincipalsAnyOf = Fields<of::MatchPrincipalsAnyOf>;
    impl MatchPrincipalsAnyOf {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(iam_principal: impl IntoVal<IamPrincipal>) -> Self { with(empty(), "IamPrincipal", iam_principal) }
        /// `IamPrincipal`: mandatory.
        #[track_caller] pub fn iam_principal(self, value: impl IntoVal<IamPrincipal>) -> Self { with(self, "IamPrincipal", value) }
    }

    /// Words of `PrincipalMatchOperator`.
    pub type PrincipalMatchOperator = Word<fn(of::PrincipalMatchOperator)>;
    impl PrincipalMatchOperator {
        /// `StringEquals`
        pub const StringEquals: Self = word("StringEquals");
        /// `StringLike`
        pub const StringLike: Self = word("StringLike");
    }

    /// `RouteToTargetAction`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RouteToTargetAction(Value);
    ias_core::union!(RouteToTargetAction);
    impl RouteToTargetAction {
        /// `StaticRoute`.
        #[track_caller] pub fn static_route(value: impl IntoVal<StaticRoute>) -> Self { Self(Value::one("StaticRoute", value)) }
        /// `WeightedRoute`.
        #[track_caller] pub fn weighted_route(value: impl IntoVal<WeightedRoute>) -> Self { Self(Value::one("WeightedRoute", value)) }
    }

    /// `StaticOverride`.
    pub type StaticOverride = Fields<of::StaticOverride>;
    impl StaticOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bundle_arn: impl IntoVal<String>, bundle_version: impl IntoVal<String>) -> Self { with(with(empty(), "BundleArn", bundle_arn), "BundleVersion", bundle_version) }
        /// `BundleArn`: mandatory.
        #[track_caller] pub fn bundle_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BundleArn", value) }
        /// `BundleVersion`: mandatory, matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
        #[track_caller] pub fn bundle_version(self, value: impl IntoVal<String>) -> Self { with(self, "BundleVersion", value) }
    }

    /// `StaticRoute`.
    pub type StaticRoute = Fields<of::StaticRoute>;
    impl StaticRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_name: impl IntoVal<String>) -> Self { with(empty(), "TargetName", target_name) }
        /// `TargetName`: mandatory, matches `^([0-9a-zA-Z][-]?){1,100}$`.
        #[track_caller] pub fn target_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetName", value) }
    }

    /// `TargetTrafficSplitEntry`.
    pub type TargetTrafficSplitEntry = Fields<of::TargetTrafficSplitEntry>;
    /// What [`TargetTrafficSplitEntry`] cannot do without.
    pub struct TargetTrafficSplitEntryRequired<A, B, C> {
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`.
        pub name: A,
        /// `TargetName`: matches `^([0-9a-zA-Z][-]?){1,100}$`.
        pub target_name: B,
        /// `Weight`: 1 to 99.
        pub weight: C,
    }
    impl TargetTrafficSplitEntry {
        /// Takes what is mandatory, by name: [`TargetTrafficSplitEntryRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<f64>>(required: TargetTrafficSplitEntryRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "TargetName", required.target_name), "Weight", required.weight) }
        /// `Description`: 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Metadata", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TargetName`: mandatory, matches `^([0-9a-zA-Z][-]?){1,100}$`.
        #[track_caller] pub fn target_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetName", value) }
        /// `Weight`: mandatory, 1 to 99.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// `TrafficSplitEntry`.
    pub type TrafficSplitEntry = Fields<of::TrafficSplitEntry>;
    /// What [`TrafficSplitEntry`] cannot do without.
    pub struct TrafficSplitEntryRequired<A, B, C> {
        /// `ConfigurationBundle`.
        pub configuration_bundle: A,
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`.
        pub name: B,
        /// `Weight`: 1 to 99.
        pub weight: C,
    }
    impl TrafficSplitEntry {
        /// Takes what is mandatory, by name: [`TrafficSplitEntryRequired`].
        #[track_caller] pub fn new<A: IntoVal<ConfigurationBundleReference>, B: IntoVal<String>, C: IntoVal<f64>>(required: TrafficSplitEntryRequired<A, B, C>) -> Self { with(with(with(empty(), "ConfigurationBundle", required.configuration_bundle), "Name", required.name), "Weight", required.weight) }
        /// `ConfigurationBundle`: mandatory.
        #[track_caller] pub fn configuration_bundle(self, value: impl IntoVal<ConfigurationBundleReference>) -> Self { with(self, "ConfigurationBundle", value) }
        /// `Description`: 1 to 200 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Metadata`.
        #[track_caller] pub fn metadata(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Metadata", value) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Weight`: mandatory, 1 to 99.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// `WeightedOverride`.
    pub type WeightedOverride = Fields<of::WeightedOverride>;
    impl WeightedOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(traffic_split: impl IntoVal<List<TrafficSplitEntry>>) -> Self { with(empty(), "TrafficSplit", traffic_split) }
        /// `TrafficSplit`: mandatory, exactly 2 items.
        #[track_caller] pub fn traffic_split(self, value: impl IntoVal<List<TrafficSplitEntry>>) -> Self { with(self, "TrafficSplit", value) }
    }

    /// `WeightedRoute`.
    pub type WeightedRoute = Fields<of::WeightedRoute>;
    impl WeightedRoute {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(traffic_split: impl IntoVal<List<TargetTrafficSplitEntry>>) -> Self { with(empty(), "TrafficSplit", traffic_split) }
        /// `TrafficSplit`: mandatory, exactly 2 items.
        #[track_caller] pub fn traffic_split(self, value: impl IntoVal<List<TargetTrafficSplitEntry>>) -> Self { with(self, "TrafficSplit", value) }
    }
}

/// [`AWS::BedrockAgentCore::GatewayTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html).
///
/// What `Ref` returns: a text of GatewayIdentifier, TargetId.
pub type CfnGatewayTarget = Handle<of::CfnGatewayTarget>;
impl cfn::ResourceType for of::CfnGatewayTarget { const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayTarget"; type Tags = cfn::NoTags; type Props = CfnGatewayTargetProps; type Reference = String; }
impl CfnGatewayTarget {
    /// The attribute `AuthorizationData`.
    #[inline] pub fn attr_authorization_data(&self) -> Val<Json> { cfn::attribute(&self.0, "AuthorizationData") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `GatewayArn`.
    #[inline] pub fn attr_gateway_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayArn") }
    /// The attribute `LastSynchronizedAt`.
    #[inline] pub fn attr_last_synchronized_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastSynchronizedAt") }
    /// The attribute `PrivateEndpointManagedResources`.
    #[inline] pub fn attr_private_endpoint_managed_resources(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "PrivateEndpointManagedResources") }
    /// The attribute `ProtocolType`: one of `MCP`, `HTTP`.
    #[inline] pub fn attr_protocol_type(&self) -> Val<String> { cfn::attribute(&self.0, "ProtocolType") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `UPDATE_UNSUCCESSFUL`, `DELETING`, `READY`, `FAILED`, `SYNCHRONIZING`, `SYNCHRONIZE_UNSUCCESSFUL`, `CREATE_PENDING_AUTH`, `UPDATE_PENDING_AUTH`, `SYNCHRONIZE_PENDING_AUTH`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReasons`.
    #[inline] pub fn attr_status_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "StatusReasons") }
    /// The attribute `TargetId`.
    #[inline] pub fn attr_target_id(&self) -> Val<String> { cfn::attribute(&self.0, "TargetId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnGatewayTarget`].
///
/// Mandatory: `TargetConfiguration`.
///
/// A change replaces the resource: `GatewayIdentifier`.
pub type CfnGatewayTargetProps = Fields<of::CfnGatewayTarget>;
impl CfnGatewayTargetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_configuration: impl IntoVal<cfn_gateway_target::TargetConfiguration>) -> Self { with(empty(), "TargetConfiguration", target_configuration) }
    /// `CredentialProviderConfigurations`: exactly 1 item.
    #[track_caller] pub fn credential_provider_configurations(self, value: impl IntoVal<List<cfn_gateway_target::CredentialProviderConfiguration>>) -> Self { with(self, "CredentialProviderConfigurations", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GatewayIdentifier`: matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn gateway_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayIdentifier", value) }
    /// `MetadataConfiguration`.
    #[track_caller] pub fn metadata_configuration(self, value: impl IntoVal<cfn_gateway_target::MetadataConfiguration>) -> Self { with(self, "MetadataConfiguration", value) }
    /// `Name`: matches `^([0-9a-zA-Z][-]?){1,100}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PrivateEndpoint`.
    #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<cfn_gateway_target::PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
    /// `TargetConfiguration`: mandatory.
    #[track_caller] pub fn target_configuration(self, value: impl IntoVal<cfn_gateway_target::TargetConfiguration>) -> Self { with(self, "TargetConfiguration", value) }
}

/// Types of [`CfnGatewayTarget`].
pub mod cfn_gateway_target {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_gateway::{EndpointIpAddressType, PrivateEndpointSelfManagedLatticeResource};
    mod of { pub enum ApiGatewayTargetConfiguration {} pub enum ApiGatewayToolConfiguration {} pub enum ApiGatewayToolFilter {} pub enum ApiGatewayToolOverride {} pub enum ApiKeyCredentialLocation {} pub enum ApiKeyCredentialProvider {} pub enum ConnectorConfiguration {} pub enum ConnectorParameterOverride {} pub enum ConnectorSource {} pub enum ConnectorTargetConfiguration {} pub enum CredentialProviderConfiguration {} pub enum CredentialProviderType {} pub enum HttpApiSchemaConfiguration {} pub enum HttpConnectorSource {} pub enum HttpConnectorTargetConfiguration {} pub enum IamCredentialProvider {} pub enum InferenceConnectorSource {} pub enum InferenceConnectorTargetConfiguration {} pub enum InferenceOperationConfiguration {} pub enum InferenceProviderTargetConfiguration {} pub enum ListingMode {} pub enum ManagedVpcResource {} pub enum McpLambdaTargetConfiguration {} pub enum McpServerTargetConfiguration {} pub enum MetadataConfiguration {} impl ias_core::Optional for MetadataConfiguration {} pub enum ModelEntry {} pub enum ModelMapping {} impl ias_core::Optional for ModelMapping {} pub enum OAuthCredentialProvider {} pub enum OAuthGrantType {} pub enum PassthroughProtocolType {} pub enum PassthroughTargetConfiguration {} pub enum ProviderPrefix {} impl ias_core::Optional for ProviderPrefix {} pub enum RestApiMethod {} pub enum RuntimeTargetConfiguration {} pub enum S3Configuration {} impl ias_core::Optional for S3Configuration {} pub enum SchemaDefinition {} pub enum SchemaType {} pub enum StickinessConfiguration {} pub enum ToolDefinition {} }

    /// `ApiGatewayTargetConfiguration`.
    pub type ApiGatewayTargetConfiguration = Fields<of::ApiGatewayTargetConfiguration>;
    /// What [`ApiGatewayTargetConfiguration`] cannot do without.
    pub struct ApiGatewayTargetConfigurationRequired<A, B, C> {
        /// `ApiGatewayToolConfiguration`.
        pub api_gateway_tool_configuration: A,
        /// `RestApiId`.
        pub rest_api_id: B,
        /// `Stage`.
        pub stage: C,
    }
    impl ApiGatewayTargetConfiguration {
        /// Takes what is mandatory, by name: [`ApiGatewayTargetConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<ApiGatewayToolConfiguration>, B: IntoVal<String>, C: IntoVal<String>>(required: ApiGatewayTargetConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "ApiGatewayToolConfiguration", required.api_gateway_tool_configuration), "RestApiId", required.rest_api_id), "Stage", required.stage) }
        /// `ApiGatewayToolConfiguration`: mandatory.
        #[track_caller] pub fn api_gateway_tool_configuration(self, value: impl IntoVal<ApiGatewayToolConfiguration>) -> Self { with(self, "ApiGatewayToolConfiguration", value) }
        /// `RestApiId`: mandatory.
        #[track_caller] pub fn rest_api_id(self, value: impl IntoVal<String>) -> Self { with(self, "RestApiId", value) }
        /// `Stage`: mandatory.
        #[track_caller] pub fn stage(self, value: impl IntoVal<String>) -> Self { with(self, "Stage", value) }
    }

    /// `ApiGatewayToolConfiguration`.
    pub type ApiGatewayToolConfiguration = Fields<of::ApiGatewayToolConfiguration>;
    impl ApiGatewayToolConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(tool_filters: impl IntoVal<List<ApiGatewayToolFilter>>) -> Self { with(empty(), "ToolFilters", tool_filters) }
        /// `ToolFilters`: mandatory.
        #[track_caller] pub fn tool_filters(self, value: impl IntoVal<List<ApiGatewayToolFilter>>) -> Self { with(self, "ToolFilters", value) }
        /// `ToolOverrides`.
        #[track_caller] pub fn tool_overrides(self, value: impl IntoVal<List<ApiGatewayToolOverride>>) -> Self { with(self, "ToolOverrides", value) }
    }

    /// `ApiGatewayToolFilter`.
    pub type ApiGatewayToolFilter = Fields<of::ApiGatewayToolFilter>;
    impl ApiGatewayToolFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter_path: impl IntoVal<String>, methods: impl IntoVal<List<RestApiMethod>>) -> Self { with(with(empty(), "FilterPath", filter_path), "Methods", methods) }
        /// `FilterPath`: mandatory.
        #[track_caller] pub fn filter_path(self, value: impl IntoVal<String>) -> Self { with(self, "FilterPath", value) }
        /// `Methods`: mandatory.
        #[track_caller] pub fn methods(self, value: impl IntoVal<List<RestApiMethod>>) -> Self { with(self, "Methods", value) }
    }

    /// `ApiGatewayToolOverride`.
    pub type ApiGatewayToolOverride = Fields<of::ApiGatewayToolOverride>;
    /// What [`ApiGatewayToolOverride`] cannot do without.
    pub struct ApiGatewayToolOverrideRequired<A, B, C> {
        /// `Method`.
        pub method: A,
        /// `Name`.
        pub name: B,
        /// `Path`.
        pub path: C,
    }
    impl ApiGatewayToolOverride {
        /// Takes what is mandatory, by name: [`ApiGatewayToolOverrideRequired`].
        #[track_caller] pub fn new<A: IntoVal<RestApiMethod>, B: IntoVal<String>, C: IntoVal<String>>(required: ApiGatewayToolOverrideRequired<A, B, C>) -> Self { with(with(with(empty(), "Method", required.method), "Name", required.name), "Path", required.path) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Method`: mandatory.
        #[track_caller] pub fn method(self, value: impl IntoVal<RestApiMethod>) -> Self { with(self, "Method", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
    }

    /// Words of `ApiKeyCredentialLocation`.
    pub type ApiKeyCredentialLocation = Word<fn(of::ApiKeyCredentialLocation)>;
    impl ApiKeyCredentialLocation {
        /// `HEADER`
        pub const Header: Self = word("HEADER");
        /// `QUERY_PARAMETER`
        pub const QueryParameter: Self = word("QUERY_PARAMETER");
    }

    /// `ApiKeyCredentialProvider`.
    pub type ApiKeyCredentialProvider = Fields<of::ApiKeyCredentialProvider>;
    impl ApiKeyCredentialProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_arn: impl IntoVal<String>) -> Self { with(empty(), "ProviderArn", provider_arn) }
        /// `CredentialLocation`.
        #[track_caller] pub fn credential_location(self, value: impl IntoVal<ApiKeyCredentialLocation>) -> Self { with(self, "CredentialLocation", value) }
        /// `CredentialParameterName`: 1 to 64 characters.
        #[track_caller] pub fn credential_parameter_name(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialParameterName", value) }
        /// `CredentialPrefix`: 1 to 64 characters.
        #[track_caller] pub fn credential_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialPrefix", value) }
        /// `ProviderArn`: mandatory, matches `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`.
        #[track_caller] pub fn provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderArn", value) }
    }

    /// `ApiSchemaConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ApiSchemaConfiguration(Value);
    ias_core::union!(ApiSchemaConfiguration);
    impl ApiSchemaConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(value: impl IntoVal<S3Configuration>) -> Self { Self(Value::one("S3", value)) }
        /// `InlinePayload`.
        #[track_caller] pub fn inline_payload(value: impl IntoVal<String>) -> Self { Self(Value::one("InlinePayload", value)) }
    }

    /// `ConnectorConfiguration`.
    pub type ConnectorConfiguration = Fields<of::ConnectorConfiguration>;
    impl ConnectorConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`: at most 2000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, at most 64 characters, matches `^[a-zA-Z][a-zA-Z0-9_-]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `ParameterOverrides`.
        #[track_caller] pub fn parameter_overrides(self, value: impl IntoVal<List<ConnectorParameterOverride>>) -> Self { with(self, "ParameterOverrides", value) }
        /// `ParameterValues`.
        #[track_caller] pub fn parameter_values(self, value: impl IntoVal<Json>) -> Self { with(self, "ParameterValues", value) }
    }

    /// `ConnectorParameterOverride`.
    pub type ConnectorParameterOverride = Fields<of::ConnectorParameterOverride>;
    impl ConnectorParameterOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Visible`.
        #[track_caller] pub fn visible(self, value: impl IntoVal<bool>) -> Self { with(self, "Visible", value) }
    }

    /// `ConnectorSource`.
    pub type ConnectorSource = Fields<of::ConnectorSource>;
    impl ConnectorSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_id: impl IntoVal<String>) -> Self { with(empty(), "ConnectorId", connector_id) }
        /// `ConnectorId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn connector_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorId", value) }
    }

    /// `ConnectorTargetConfiguration`.
    pub type ConnectorTargetConfiguration = Fields<of::ConnectorTargetConfiguration>;
    impl ConnectorTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<ConnectorSource>) -> Self { with(empty(), "Source", source) }
        /// `Configurations`.
        #[track_caller] pub fn configurations(self, value: impl IntoVal<List<ConnectorConfiguration>>) -> Self { with(self, "Configurations", value) }
        /// `Enabled`: 1 to 50 items.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Enabled", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<ConnectorSource>) -> Self { with(self, "Source", value) }
    }

    /// `CredentialProvider`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct CredentialProvider(Value);
    ias_core::union!(CredentialProvider);
    impl CredentialProvider {
        /// `OauthCredentialProvider`.
        #[track_caller] pub fn oauth_credential_provider(value: impl IntoVal<OAuthCredentialProvider>) -> Self { Self(Value::one("OauthCredentialProvider", value)) }
        /// `ApiKeyCredentialProvider`.
        #[track_caller] pub fn api_key_credential_provider(value: impl IntoVal<ApiKeyCredentialProvider>) -> Self { Self(Value::one("ApiKeyCredentialProvider", value)) }
        /// `IamCredentialProvider`.
        #[track_caller] pub fn iam_credential_provider(value: impl IntoVal<IamCredentialProvider>) -> Self { Self(Value::one("IamCredentialProvider", value)) }
    }

    /// `CredentialProviderConfiguration`.
    pub type CredentialProviderConfiguration = Fields<of::CredentialProviderConfiguration>;
    impl CredentialProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credential_provider_type: impl IntoVal<CredentialProviderType>) -> Self { with(empty(), "CredentialProviderType", credential_provider_type) }
        /// `CredentialProvider`.
        #[track_caller] pub fn credential_provider(self, value: impl IntoVal<CredentialProvider>) -> Self { with(self, "CredentialProvider", value) }
        /// `CredentialProviderType`: mandatory.
        #[track_caller] pub fn credential_provider_type(self, value: impl IntoVal<CredentialProviderType>) -> Self { with(self, "CredentialProviderType", value) }
    }

    /// Words of `CredentialProviderType`.
    pub type CredentialProviderType = Word<fn(of::CredentialProviderType)>;
    impl CredentialProviderType {
        /// `GATEWAY_IAM_ROLE`
        pub const GatewayIamRole: Self = word("GATEWAY_IAM_ROLE");
        /// `OAUTH`
        pub const Oauth: Self = word("OAUTH");
        /// `API_KEY`
        pub const ApiKey: Self = word("API_KEY");
        /// `CALLER_IAM_CREDENTIALS`
        pub const CallerIamCredentials: Self = word("CALLER_IAM_CREDENTIALS");
        /// `JWT_PASSTHROUGH`
        pub const JwtPassthrough: Self = word("JWT_PASSTHROUGH");
    }

    /// `HttpApiSchemaConfiguration`.
    pub type HttpApiSchemaConfiguration = Fields<of::HttpApiSchemaConfiguration>;
    impl HttpApiSchemaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<ApiSchemaConfiguration>) -> Self { with(empty(), "Source", source) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<ApiSchemaConfiguration>) -> Self { with(self, "Source", value) }
    }

    /// `HttpConnectorSource`.
    pub type HttpConnectorSource = Fields<of::HttpConnectorSource>;
    impl HttpConnectorSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_id: impl IntoVal<String>) -> Self { with(empty(), "ConnectorId", connector_id) }
        /// `ConnectorId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn connector_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorId", value) }
    }

    /// `HttpConnectorTargetConfiguration`.
    pub type HttpConnectorTargetConfiguration = Fields<of::HttpConnectorTargetConfiguration>;
    impl HttpConnectorTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<HttpConnectorSource>) -> Self { with(empty(), "Source", source) }
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<HttpConnectorSource>) -> Self { with(self, "Source", value) }
    }

    /// `HttpTargetConfiguration`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HttpTargetConfiguration(Value);
    ias_core::union!(HttpTargetConfiguration);
    impl HttpTargetConfiguration {
        /// `AgentcoreRuntime`.
        #[track_caller] pub fn agentcore_runtime(value: impl IntoVal<RuntimeTargetConfiguration>) -> Self { Self(Value::one("AgentcoreRuntime", value)) }
        /// `Passthrough`.
        #[track_caller] pub fn passthrough(value: impl IntoVal<PassthroughTargetConfiguration>) -> Self { Self(Value::one("Passthrough", value)) }
        /// `Connector`.
        #[track_caller] pub fn connector(value: impl IntoVal<HttpConnectorTargetConfiguration>) -> Self { Self(Value::one("Connector", value)) }
    }

    /// `IamCredentialProvider`.
    pub type IamCredentialProvider = Fields<of::IamCredentialProvider>;
    impl IamCredentialProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service: impl IntoVal<String>) -> Self { with(empty(), "Service", service) }
        /// `Region`: 1 to 32 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `Service`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn service(self, value: impl IntoVal<String>) -> Self { with(self, "Service", value) }
    }

    /// `InferenceConnectorSource`.
    pub type InferenceConnectorSource = Fields<of::InferenceConnectorSource>;
    impl InferenceConnectorSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connector_id: impl IntoVal<String>) -> Self { with(empty(), "ConnectorId", connector_id) }
        /// `ConnectorId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn connector_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorId", value) }
    }

    /// `InferenceConnectorTargetConfiguration`.
    pub type InferenceConnectorTargetConfiguration = Fields<of::InferenceConnectorTargetConfiguration>;
    impl InferenceConnectorTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source: impl IntoVal<InferenceConnectorSource>) -> Self { with(empty(), "Source", source) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<InferenceConnectorSource>) -> Self { with(self, "Source", value) }
    }

    /// `InferenceOperationConfiguration`.
    pub type InferenceOperationConfiguration = Fields<of::InferenceOperationConfiguration>;
    impl InferenceOperationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>) -> Self { with(empty(), "Path", path) }
        /// `Models`: 1 to 100 items.
        #[track_caller] pub fn models(self, value: impl IntoVal<List<ModelEntry>>) -> Self { with(self, "Models", value) }
        /// `Path`: mandatory, 1 to 256 characters, matches `^/[a-zA-Z0-9\-\._/]+$`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `ProviderPath`: 1 to 256 characters, matches `^/[a-zA-Z0-9\-\._/]+$`.
        #[track_caller] pub fn provider_path(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderPath", value) }
    }

    /// `InferenceProviderTargetConfiguration`.
    pub type InferenceProviderTargetConfiguration = Fields<of::InferenceProviderTargetConfiguration>;
    impl InferenceProviderTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>) -> Self { with(empty(), "Endpoint", endpoint) }
        /// `Endpoint`: mandatory, 1 to 2048 characters, matches `^https://[a-zA-Z0-9\-\.]+(:[0-9]{1,5})?(/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `ModelMapping`.
        #[track_caller] pub fn model_mapping(self, value: impl IntoVal<ModelMapping>) -> Self { with(self, "ModelMapping", value) }
        /// `Operations`: 1 to 10 items.
        #[track_caller] pub fn operations(self, value: impl IntoVal<List<InferenceOperationConfiguration>>) -> Self { with(self, "Operations", value) }
    }

    /// `InferenceTargetConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct InferenceTargetConfiguration(Value);
    ias_core::union!(InferenceTargetConfiguration);
    impl InferenceTargetConfiguration {
        /// `Connector`.
        #[track_caller] pub fn connector(value: impl IntoVal<InferenceConnectorTargetConfiguration>) -> Self { Self(Value::one("Connector", value)) }
        /// `Provider`.
        #[track_caller] pub fn provider(value: impl IntoVal<InferenceProviderTargetConfiguration>) -> Self { Self(Value::one("Provider", value)) }
    }

    /// Words of `ListingMode`.
    pub type ListingMode = Word<fn(of::ListingMode)>;
    impl ListingMode {
        /// `DEFAULT`
        pub const Default: Self = word("DEFAULT");
        /// `DYNAMIC`
        pub const Dynamic: Self = word("DYNAMIC");
    }

    /// `ManagedVpcResource`.
    pub type ManagedVpcResource = Fields<of::ManagedVpcResource>;
    /// What [`ManagedVpcResource`] cannot do without.
    pub struct ManagedVpcResourceRequired<A, B, C> {
        /// `EndpointIpAddressType`.
        pub endpoint_ip_address_type: A,
        /// `SubnetIds`: each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        pub subnet_ids: B,
        /// `VpcIdentifier`: matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        pub vpc_identifier: C,
    }
    impl ManagedVpcResource {
        /// Takes what is mandatory, by name: [`ManagedVpcResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<EndpointIpAddressType>, B: IntoVal<List<String>>, C: IntoVal<String>>(required: ManagedVpcResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "EndpointIpAddressType", required.endpoint_ip_address_type), "SubnetIds", required.subnet_ids), "VpcIdentifier", required.vpc_identifier) }
        /// `EndpointIpAddressType`: mandatory.
        #[track_caller] pub fn endpoint_ip_address_type(self, value: impl IntoVal<EndpointIpAddressType>) -> Self { with(self, "EndpointIpAddressType", value) }
        /// `RoutingDomain`: 3 to 255 characters.
        #[track_caller] pub fn routing_domain(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingDomain", value) }
        /// `SecurityGroupIds`: at most 5 items, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `Tags`. Write-only.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `VpcIdentifier`: mandatory, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
    }

    /// `McpLambdaTargetConfiguration`.
    pub type McpLambdaTargetConfiguration = Fields<of::McpLambdaTargetConfiguration>;
    impl McpLambdaTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>, tool_schema: impl IntoVal<ToolSchema>) -> Self { with(with(empty(), "LambdaArn", lambda_arn), "ToolSchema", tool_schema) }
        /// `LambdaArn`: mandatory, 1 to 170 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `ToolSchema`: mandatory.
        #[track_caller] pub fn tool_schema(self, value: impl IntoVal<ToolSchema>) -> Self { with(self, "ToolSchema", value) }
    }

    /// `McpServerTargetConfiguration`.
    pub type McpServerTargetConfiguration = Fields<of::McpServerTargetConfiguration>;
    impl McpServerTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>) -> Self { with(empty(), "Endpoint", endpoint) }
        /// `Endpoint`: mandatory, matches `^https://.*`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `ListingMode`.
        #[track_caller] pub fn listing_mode(self, value: impl IntoVal<ListingMode>) -> Self { with(self, "ListingMode", value) }
        /// `McpToolSchema`.
        #[track_caller] pub fn mcp_tool_schema(self, value: impl IntoVal<McpToolSchemaConfiguration>) -> Self { with(self, "McpToolSchema", value) }
        /// `ResourcePriority`: 0 to 1000.
        #[track_caller] pub fn resource_priority(self, value: impl IntoVal<f64>) -> Self { with(self, "ResourcePriority", value) }
    }

    /// `McpTargetConfiguration`: one of 6 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct McpTargetConfiguration(Value);
    ias_core::union!(McpTargetConfiguration);
    impl McpTargetConfiguration {
        /// `OpenApiSchema`.
        #[track_caller] pub fn open_api_schema(value: impl IntoVal<ApiSchemaConfiguration>) -> Self { Self(Value::one("OpenApiSchema", value)) }
        /// `SmithyModel`.
        #[track_caller] pub fn smithy_model(value: impl IntoVal<ApiSchemaConfiguration>) -> Self { Self(Value::one("SmithyModel", value)) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(value: impl IntoVal<McpLambdaTargetConfiguration>) -> Self { Self(Value::one("Lambda", value)) }
        /// `McpServer`.
        #[track_caller] pub fn mcp_server(value: impl IntoVal<McpServerTargetConfiguration>) -> Self { Self(Value::one("McpServer", value)) }
        /// `ApiGateway`.
        #[track_caller] pub fn api_gateway(value: impl IntoVal<ApiGatewayTargetConfiguration>) -> Self { Self(Value::one("ApiGateway", value)) }
        /// `Connector`.
        #[track_caller] pub fn connector(value: impl IntoVal<ConnectorTargetConfiguration>) -> Self { Self(Value::one("Connector", value)) }
    }

    /// `McpToolSchemaConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct McpToolSchemaConfiguration(Value);
    ias_core::union!(McpToolSchemaConfiguration);
    impl McpToolSchemaConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(value: impl IntoVal<S3Configuration>) -> Self { Self(Value::one("S3", value)) }
        /// `InlinePayload`.
        #[track_caller] pub fn inline_payload(value: impl IntoVal<String>) -> Self { Self(Value::one("InlinePayload", value)) }
    }

    /// `MetadataConfiguration`.
    pub type MetadataConfiguration = Fields<of::MetadataConfiguration>;
    impl MetadataConfiguration {
        /// `AllowedQueryParameters`: 1 to 10 items, no item twice, each 1 to 40 characters.
        #[track_caller] pub fn allowed_query_parameters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedQueryParameters", value) }
        /// `AllowedRequestHeaders`: 1 to 10 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn allowed_request_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedRequestHeaders", value) }
        /// `AllowedResponseHeaders`: 1 to 10 items, no item twice, each 1 to 100 characters.
        #[track_caller] pub fn allowed_response_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedResponseHeaders", value) }
    }

    /// `ModelEntry`.
    pub type ModelEntry = Fields<of::ModelEntry>;
    impl ModelEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model: impl IntoVal<String>) -> Self { with(empty(), "Model", model) }
        /// `Model`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9\-\._\*\?@]+(/[a-zA-Z0-9\-\._\*\?@]+)*$`.
        #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
    }

    /// `ModelMapping`.
    pub type ModelMapping = Fields<of::ModelMapping>;
    impl ModelMapping {
        /// `ProviderPrefix`.
        #[track_caller] pub fn provider_prefix(self, value: impl IntoVal<ProviderPrefix>) -> Self { with(self, "ProviderPrefix", value) }
    }

    /// `OAuthCredentialProvider`.
    pub type OAuthCredentialProvider = Fields<of::OAuthCredentialProvider>;
    impl OAuthCredentialProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_arn: impl IntoVal<String>, scopes: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ProviderArn", provider_arn), "Scopes", scopes) }
        /// `CustomParameters`.
        #[track_caller] pub fn custom_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomParameters", value) }
        /// `DefaultReturnUrl`: 1 to 2048 characters, matches `^\w+:(\/?\/?)[^\s]+$`.
        #[track_caller] pub fn default_return_url(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultReturnUrl", value) }
        /// `GrantType`.
        #[track_caller] pub fn grant_type(self, value: impl IntoVal<OAuthGrantType>) -> Self { with(self, "GrantType", value) }
        /// `ProviderArn`: mandatory, matches `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`.
        #[track_caller] pub fn provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderArn", value) }
        /// `Scopes`: mandatory, at most 100 items, each 1 to 128 characters.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    }

    /// Words of `OAuthGrantType`.
    pub type OAuthGrantType = Word<fn(of::OAuthGrantType)>;
    impl OAuthGrantType {
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
        /// `AUTHORIZATION_CODE`
        pub const AuthorizationCode: Self = word("AUTHORIZATION_CODE");
        /// `TOKEN_EXCHANGE`
        pub const TokenExchange: Self = word("TOKEN_EXCHANGE");
    }

    /// Words of `PassthroughProtocolType`.
    pub type PassthroughProtocolType = Word<fn(of::PassthroughProtocolType)>;
    impl PassthroughProtocolType {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
        /// `A2A`
        pub const A2A: Self = word("A2A");
        /// `INFERENCE`
        pub const Inference: Self = word("INFERENCE");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
    }

    /// `PassthroughTargetConfiguration`.
    pub type PassthroughTargetConfiguration = Fields<of::PassthroughTargetConfiguration>;
    impl PassthroughTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoint: impl IntoVal<String>, protocol_type: impl IntoVal<PassthroughProtocolType>) -> Self { with(with(empty(), "Endpoint", endpoint), "ProtocolType", protocol_type) }
        /// `Endpoint`: mandatory, 1 to 2048 characters, matches `^https://[a-zA-Z0-9\-\.]+(:[0-9]{1,5})?(/.*)?$`.
        #[track_caller] pub fn endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "Endpoint", value) }
        /// `ProtocolType`: mandatory.
        #[track_caller] pub fn protocol_type(self, value: impl IntoVal<PassthroughProtocolType>) -> Self { with(self, "ProtocolType", value) }
        /// `Schema`.
        #[track_caller] pub fn schema(self, value: impl IntoVal<HttpApiSchemaConfiguration>) -> Self { with(self, "Schema", value) }
        /// `StickinessConfiguration`.
        #[track_caller] pub fn stickiness_configuration(self, value: impl IntoVal<StickinessConfiguration>) -> Self { with(self, "StickinessConfiguration", value) }
    }

    /// `PrivateEndpoint`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivateEndpoint(Value);
    ias_core::union!(PrivateEndpoint);
    impl PrivateEndpoint {
        /// `SelfManagedLatticeResource`.
        #[track_caller] pub fn self_managed_lattice_resource(value: impl IntoVal<PrivateEndpointSelfManagedLatticeResource>) -> Self { Self(Value::one("SelfManagedLatticeResource", value)) }
        /// `ManagedVpcResource`.
        #[track_caller] pub fn managed_vpc_resource(value: impl IntoVal<ManagedVpcResource>) -> Self { Self(Value::one("ManagedVpcResource", value)) }
    }

    /// `ProviderPrefix`.
    pub type ProviderPrefix = Fields<of::ProviderPrefix>;
    impl ProviderPrefix {
        /// `Separator`: exactly 1 character, default `"."`.
        #[track_caller] pub fn separator(self, value: impl IntoVal<String>) -> Self { with(self, "Separator", value) }
        /// `Strip`: default `false`.
        #[track_caller] pub fn strip(self, value: impl IntoVal<bool>) -> Self { with(self, "Strip", value) }
    }

    /// Words of `RestApiMethod`.
    pub type RestApiMethod = Word<fn(of::RestApiMethod)>;
    impl RestApiMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `HEAD`
        pub const Head: Self = word("HEAD");
        /// `OPTIONS`
        pub const Options: Self = word("OPTIONS");
        /// `PATCH`
        pub const Patch: Self = word("PATCH");
        /// `PUT`
        pub const Put: Self = word("PUT");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// `RuntimeTargetConfiguration`.
    pub type RuntimeTargetConfiguration = Fields<of::RuntimeTargetConfiguration>;
    impl RuntimeTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Qualifier`: matches `([1-9][0-9]{0,4})|([a-zA-Z][a-zA-Z0-9_]{0,47})`.
        #[track_caller] pub fn qualifier(self, value: impl IntoVal<String>) -> Self { with(self, "Qualifier", value) }
        /// `Schema`.
        #[track_caller] pub fn schema(self, value: impl IntoVal<HttpApiSchemaConfiguration>) -> Self { with(self, "Schema", value) }
    }

    /// `S3Configuration`.
    pub type S3Configuration = Fields<of::S3Configuration>;
    impl S3Configuration {
        /// `BucketOwnerAccountId`: matches `^[0-9]{12}$`.
        #[track_caller] pub fn bucket_owner_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwnerAccountId", value) }
        /// `Uri`: matches `^s3://.{1,2043}$`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `SchemaDefinition`.
    pub type SchemaDefinition = Fields<of::SchemaDefinition>;
    impl SchemaDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SchemaType>) -> Self { with(empty(), "Type", type_) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Items`.
        #[track_caller] pub fn items(self, value: impl IntoVal<SchemaDefinition>) -> Self { with(self, "Items", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<SchemaDefinition>>) -> Self { with(self, "Properties", value) }
        /// `Required`.
        #[track_caller] pub fn required(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Required", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SchemaType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `SchemaType`.
    pub type SchemaType = Word<fn(of::SchemaType)>;
    impl SchemaType {
        /// `string`
        pub const String: Self = word("string");
        /// `number`
        pub const Number: Self = word("number");
        /// `object`
        pub const Object: Self = word("object");
        /// `array`
        pub const Array: Self = word("array");
        /// `boolean`
        pub const Boolean: Self = word("boolean");
        /// `integer`
        pub const Integer: Self = word("integer");
    }

    /// `StickinessConfiguration`.
    pub type StickinessConfiguration = Fields<of::StickinessConfiguration>;
    impl StickinessConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>) -> Self { with(empty(), "Identifier", identifier) }
        /// `Identifier`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Timeout`: 1 to 86400.
        #[track_caller] pub fn timeout(self, value: impl IntoVal<f64>) -> Self { with(self, "Timeout", value) }
    }

    /// `TargetConfiguration`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetConfiguration(Value);
    ias_core::union!(TargetConfiguration);
    impl TargetConfiguration {
        /// `Mcp`.
        #[track_caller] pub fn mcp(value: impl IntoVal<McpTargetConfiguration>) -> Self { Self(Value::one("Mcp", value)) }
        /// `Http`.
        #[track_caller] pub fn http(value: impl IntoVal<HttpTargetConfiguration>) -> Self { Self(Value::one("Http", value)) }
        /// `Inference`.
        #[track_caller] pub fn inference(value: impl IntoVal<InferenceTargetConfiguration>) -> Self { Self(Value::one("Inference", value)) }
    }

    /// `ToolDefinition`.
    pub type ToolDefinition = Fields<of::ToolDefinition>;
    /// What [`ToolDefinition`] cannot do without.
    pub struct ToolDefinitionRequired<A, B, C> {
        /// `Description`.
        pub description: A,
        /// `InputSchema`.
        pub input_schema: B,
        /// `Name`.
        pub name: C,
    }
    impl ToolDefinition {
        /// Takes what is mandatory, by name: [`ToolDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SchemaDefinition>, C: IntoVal<String>>(required: ToolDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "Description", required.description), "InputSchema", required.input_schema), "Name", required.name) }
        /// `Description`: mandatory.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputSchema`: mandatory.
        #[track_caller] pub fn input_schema(self, value: impl IntoVal<SchemaDefinition>) -> Self { with(self, "InputSchema", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `OutputSchema`.
        #[track_caller] pub fn output_schema(self, value: impl IntoVal<SchemaDefinition>) -> Self { with(self, "OutputSchema", value) }
    }

    /// `ToolSchema`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ToolSchema(Value);
    ias_core::union!(ToolSchema);
    impl ToolSchema {
        /// `S3`.
        #[track_caller] pub fn s3(value: impl IntoVal<S3Configuration>) -> Self { Self(Value::one("S3", value)) }
        /// `InlinePayload`.
        #[track_caller] pub fn inline_payload(value: impl IntoVal<List<ToolDefinition>>) -> Self { Self(Value::one("InlinePayload", value)) }
    }
}

/// [`AWS::BedrockAgentCore::Harness`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnHarness = Handle<of::CfnHarness>;
impl cfn::ResourceType for of::CfnHarness { const TYPE: &'static str = "AWS::BedrockAgentCore::Harness"; type Tags = cfn::TagList; type Props = CfnHarnessProps; type Reference = Is<kinds::HarnessArn>; }
impl CfnHarness {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HarnessArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`.
    #[inline] pub fn attr_environment_agent_core_runtime_environment_agent_runtime_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn") }
    /// The attribute `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`.
    #[inline] pub fn attr_environment_agent_core_runtime_environment_agent_runtime_id(&self) -> Val<String> { cfn::attribute(&self.0, "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId") }
    /// The attribute `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`.
    #[inline] pub fn attr_environment_agent_core_runtime_environment_agent_runtime_name(&self) -> Val<String> { cfn::attribute(&self.0, "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName") }
    /// The attribute `HarnessId`.
    #[inline] pub fn attr_harness_id(&self) -> Val<String> { cfn::attribute(&self.0, "HarnessId") }
    /// The attribute `Memory.ManagedMemoryConfiguration.Arn`.
    #[inline] pub fn attr_memory_managed_memory_configuration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "Memory.ManagedMemoryConfiguration.Arn") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<String> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnHarness`].
///
/// Mandatory: `HarnessName`, `ExecutionRoleArn`, `Model`.
///
/// A change replaces the resource: `HarnessName`.
pub type CfnHarnessProps = Fields<of::CfnHarness>;
/// What [`CfnHarnessProps`] cannot do without.
pub struct CfnHarnessPropsRequired<A, B, C> {
    /// `HarnessName`: matches `^[a-zA-Z][a-zA-Z0-9_]{0,39}$`. Changing it replaces the resource.
    pub harness_name: A,
    /// `ExecutionRoleArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`.
    pub execution_role_arn: B,
    /// `Model`.
    pub model: C,
}
impl CfnHarnessProps {
    /// Takes what is mandatory, by name: [`CfnHarnessPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_harness::HarnessModelConfiguration>>(required: CfnHarnessPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "HarnessName", required.harness_name), "ExecutionRoleArn", required.execution_role_arn), "Model", required.model) }
    /// `AllowedTools`: each 1 to 64 characters, each matches `^(\*|@?[^/]+(/[^/]+)?)$`.
    #[track_caller] pub fn allowed_tools(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedTools", value) }
    /// `AuthorizerConfiguration`.
    #[track_caller] pub fn authorizer_configuration(self, value: impl IntoVal<cfn_harness::AuthorizerConfiguration>) -> Self { with(self, "AuthorizerConfiguration", value) }
    /// `Environment`.
    #[track_caller] pub fn environment(self, value: impl IntoVal<cfn_harness::HarnessEnvironmentProvider>) -> Self { with(self, "Environment", value) }
    /// `EnvironmentArtifact`.
    #[track_caller] pub fn environment_artifact(self, value: impl IntoVal<cfn_harness::HarnessEnvironmentArtifact>) -> Self { with(self, "EnvironmentArtifact", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `ExecutionRoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `HarnessName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,39}$`. Changing it replaces the resource.
    #[track_caller] pub fn harness_name(self, value: impl IntoVal<String>) -> Self { with(self, "HarnessName", value) }
    /// `Hooks`: at most 20 items, no item twice.
    #[track_caller] pub fn hooks(self, value: impl IntoVal<List<cfn_harness::HarnessHook>>) -> Self { with(self, "Hooks", value) }
    /// `MaxIterations`.
    #[track_caller] pub fn max_iterations(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxIterations", value) }
    /// `MaxTokens`.
    #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
    /// `Memory`.
    #[track_caller] pub fn memory(self, value: impl IntoVal<cfn_harness::HarnessMemoryConfiguration>) -> Self { with(self, "Memory", value) }
    /// `Model`: mandatory.
    #[track_caller] pub fn model(self, value: impl IntoVal<cfn_harness::HarnessModelConfiguration>) -> Self { with(self, "Model", value) }
    /// `Skills`.
    #[track_caller] pub fn skills(self, value: impl IntoVal<List<cfn_harness::HarnessSkill>>) -> Self { with(self, "Skills", value) }
    /// `SystemPrompt`.
    #[track_caller] pub fn system_prompt(self, value: impl IntoVal<List<cfn_harness::HarnessSystemContentBlock>>) -> Self { with(self, "SystemPrompt", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_harness::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeoutSeconds`.
    #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    /// `Tools`.
    #[track_caller] pub fn tools(self, value: impl IntoVal<List<cfn_harness::HarnessTool>>) -> Self { with(self, "Tools", value) }
    /// `Truncation`.
    #[track_caller] pub fn truncation(self, value: impl IntoVal<cfn_harness::HarnessTruncationConfiguration>) -> Self { with(self, "Truncation", value) }
}

/// Types of [`CfnHarness`].
pub mod cfn_harness {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_custom::{VpcConfig};
    mod of { pub enum AuthorizerConfiguration {} impl ias_core::Optional for AuthorizerConfiguration {} pub enum AuthorizingClaimMatchValueType {} pub enum AuthorizingClaimMatchValueTypeClaimMatchOperator {} pub enum ContainerConfiguration {} pub enum CustomClaimValidationType {} pub enum CustomClaimValidationTypeInboundTokenClaimValueType {} pub enum CustomJwtAuthorizerConfiguration {} pub enum EfsAccessPointConfiguration {} pub enum FilesystemConfiguration {} impl ias_core::Optional for FilesystemConfiguration {} pub enum HarnessAfterInvocationHook {} pub enum HarnessAfterToolCallHook {} pub enum HarnessAgentCoreBrowserConfig {} impl ias_core::Optional for HarnessAgentCoreBrowserConfig {} pub enum HarnessAgentCoreCodeInterpreterConfig {} impl ias_core::Optional for HarnessAgentCoreCodeInterpreterConfig {} pub enum HarnessAgentCoreGatewayConfig {} pub enum HarnessAgentCoreMemoryConfiguration {} pub enum HarnessAgentCoreMemoryRetrievalConfig {} impl ias_core::Optional for HarnessAgentCoreMemoryRetrievalConfig {} pub enum HarnessAgentCoreRuntimeEnvironment {} impl ias_core::Optional for HarnessAgentCoreRuntimeEnvironment {} pub enum HarnessBedrockModelConfig {} pub enum HarnessBedrockModelConfigApiFormat {} pub enum HarnessBeforeInvocationHook {} pub enum HarnessBeforeToolCallHook {} pub enum HarnessDisabledMemoryConfiguration {} impl ias_core::Optional for HarnessDisabledMemoryConfiguration {} pub enum HarnessEnvironmentArtifact {} impl ias_core::Optional for HarnessEnvironmentArtifact {} pub enum HarnessEnvironmentProvider {} impl ias_core::Optional for HarnessEnvironmentProvider {} pub enum HarnessGatewayOutboundAuthAwsIam {} impl ias_core::Optional for HarnessGatewayOutboundAuthAwsIam {} pub enum HarnessGatewayOutboundAuthNone {} impl ias_core::Optional for HarnessGatewayOutboundAuthNone {} pub enum HarnessGeminiModelConfig {} pub enum HarnessHookEventBridgeTarget {} pub enum HarnessHookLambdaTarget {} pub enum HarnessHookLambdaTargetFailureMode {} pub enum HarnessHookSnsTarget {} pub enum HarnessInlineFunctionConfig {} pub enum HarnessLiteLlmModelConfig {} pub enum HarnessManagedMemoryConfiguration {} impl ias_core::Optional for HarnessManagedMemoryConfiguration {} pub enum HarnessManagedMemoryConfigurationStrategy {} pub enum HarnessMemoryConfiguration {} impl ias_core::Optional for HarnessMemoryConfiguration {} pub enum HarnessOpenAiModelConfig {} pub enum HarnessOpenAiModelConfigApiFormat {} pub enum HarnessRemoteMcpConfig {} pub enum HarnessSkill {} impl ias_core::Optional for HarnessSkill {} pub enum HarnessSkillAwsSkillsSource {} impl ias_core::Optional for HarnessSkillAwsSkillsSource {} pub enum HarnessSkillGitAuth {} pub enum HarnessSkillGitSource {} pub enum HarnessSkillS3Source {} pub enum HarnessSlidingWindowConfiguration {} impl ias_core::Optional for HarnessSlidingWindowConfiguration {} pub enum HarnessSummarizationConfiguration {} impl ias_core::Optional for HarnessSummarizationConfiguration {} pub enum HarnessSystemContentBlock {} pub enum HarnessTool {} pub enum HarnessToolType {} pub enum HarnessTruncationConfiguration {} pub enum HarnessTruncationConfigurationStrategy {} pub enum HarnessTruncationStrategyConfiguration {} impl ias_core::Optional for HarnessTruncationStrategyConfiguration {} pub enum LifecycleConfiguration {} impl ias_core::Optional for LifecycleConfiguration {} pub enum ManagedVpcResource {} pub enum ManagedVpcResourceEndpointIpAddressType {} pub enum NetworkConfiguration {} pub enum NetworkConfigurationNetworkMode {} pub enum OAuthCredentialProvider {} pub enum OAuthCredentialProviderGrantType {} pub enum PrivateEndpoint {} impl ias_core::Optional for PrivateEndpoint {} pub enum PrivateEndpointOverride {} pub enum S3FilesAccessPointConfiguration {} pub enum SelfManagedLatticeResource {} pub enum SessionStorageConfiguration {} pub enum Tag {} }

    /// `AuthorizerConfiguration`.
    pub type AuthorizerConfiguration = Fields<of::AuthorizerConfiguration>;
    impl AuthorizerConfiguration {
        /// `CustomJWTAuthorizer`.
        #[track_caller] pub fn custom_jwt_authorizer(self, value: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(self, "CustomJWTAuthorizer", value) }
    }

    /// `AuthorizingClaimMatchValueType`.
    pub type AuthorizingClaimMatchValueType = Fields<of::AuthorizingClaimMatchValueType>;
    impl AuthorizingClaimMatchValueType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(claim_match_value: impl IntoVal<ClaimMatchValueType>, claim_match_operator: impl IntoVal<AuthorizingClaimMatchValueTypeClaimMatchOperator>) -> Self { with(with(empty(), "ClaimMatchValue", claim_match_value), "ClaimMatchOperator", claim_match_operator) }
        /// `ClaimMatchOperator`: mandatory.
        #[track_caller] pub fn claim_match_operator(self, value: impl IntoVal<AuthorizingClaimMatchValueTypeClaimMatchOperator>) -> Self { with(self, "ClaimMatchOperator", value) }
        /// `ClaimMatchValue`: mandatory.
        #[track_caller] pub fn claim_match_value(self, value: impl IntoVal<ClaimMatchValueType>) -> Self { with(self, "ClaimMatchValue", value) }
    }

    /// Words of `ClaimMatchOperator`.
    pub type AuthorizingClaimMatchValueTypeClaimMatchOperator = Word<fn(of::AuthorizingClaimMatchValueTypeClaimMatchOperator)>;
    impl AuthorizingClaimMatchValueTypeClaimMatchOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `CONTAINS_ANY`
        pub const ContainsAny: Self = word("CONTAINS_ANY");
    }

    /// `ClaimMatchValueType`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ClaimMatchValueType(Value);
    ias_core::union!(ClaimMatchValueType);
    impl ClaimMatchValueType {
        /// `MatchValueString`: 1 to 255 characters, matches `^[A-Za-z0-9_.-]+$`.
        #[track_caller] pub fn match_value_string(value: impl IntoVal<String>) -> Self { Self(Value::one("MatchValueString", value)) }
        /// `MatchValueStringList`: at least 1 item, each 1 to 255 characters, each matches `^[A-Za-z0-9_.-]+$`.
        #[track_caller] pub fn match_value_string_list(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("MatchValueStringList", value)) }
    }

    /// `ContainerConfiguration`.
    pub type ContainerConfiguration = Fields<of::ContainerConfiguration>;
    impl ContainerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_uri: impl IntoVal<String>) -> Self { with(empty(), "ContainerUri", container_uri) }
        /// `ContainerUri`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn container_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerUri", value) }
    }

    /// `CustomClaimValidationType`.
    pub type CustomClaimValidationType = Fields<of::CustomClaimValidationType>;
    /// What [`CustomClaimValidationType`] cannot do without.
    pub struct CustomClaimValidationTypeRequired<A, B, C> {
        /// `InboundTokenClaimName`: 1 to 255 characters, matches `^[A-Za-z0-9_.-:]+$`.
        pub inbound_token_claim_name: A,
        /// `InboundTokenClaimValueType`.
        pub inbound_token_claim_value_type: B,
        /// `AuthorizingClaimMatchValue`.
        pub authorizing_claim_match_value: C,
    }
    impl CustomClaimValidationType {
        /// Takes what is mandatory, by name: [`CustomClaimValidationTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomClaimValidationTypeInboundTokenClaimValueType>, C: IntoVal<AuthorizingClaimMatchValueType>>(required: CustomClaimValidationTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "InboundTokenClaimName", required.inbound_token_claim_name), "InboundTokenClaimValueType", required.inbound_token_claim_value_type), "AuthorizingClaimMatchValue", required.authorizing_claim_match_value) }
        /// `AuthorizingClaimMatchValue`: mandatory.
        #[track_caller] pub fn authorizing_claim_match_value(self, value: impl IntoVal<AuthorizingClaimMatchValueType>) -> Self { with(self, "AuthorizingClaimMatchValue", value) }
        /// `InboundTokenClaimName`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9_.-:]+$`.
        #[track_caller] pub fn inbound_token_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "InboundTokenClaimName", value) }
        /// `InboundTokenClaimValueType`: mandatory.
        #[track_caller] pub fn inbound_token_claim_value_type(self, value: impl IntoVal<CustomClaimValidationTypeInboundTokenClaimValueType>) -> Self { with(self, "InboundTokenClaimValueType", value) }
    }

    /// Words of `InboundTokenClaimValueType`.
    pub type CustomClaimValidationTypeInboundTokenClaimValueType = Word<fn(of::CustomClaimValidationTypeInboundTokenClaimValueType)>;
    impl CustomClaimValidationTypeInboundTokenClaimValueType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `STRING_ARRAY`
        pub const StringArray: Self = word("STRING_ARRAY");
    }

    /// `CustomJWTAuthorizerConfiguration`.
    pub type CustomJwtAuthorizerConfiguration = Fields<of::CustomJwtAuthorizerConfiguration>;
    impl CustomJwtAuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(discovery_url: impl IntoVal<String>) -> Self { with(empty(), "DiscoveryUrl", discovery_url) }
        /// `AdvertisedScopeMapping`.
        #[track_caller] pub fn advertised_scope_mapping(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdvertisedScopeMapping", value) }
        /// `AllowedAudience`: at least 1 item.
        #[track_caller] pub fn allowed_audience(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAudience", value) }
        /// `AllowedClients`: at least 1 item.
        #[track_caller] pub fn allowed_clients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedClients", value) }
        /// `AllowedScopes`: at least 1 item, each 1 to 255 characters, each matches `^[\x21\x23-\x5B\x5D-\x7E]+$`.
        #[track_caller] pub fn allowed_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedScopes", value) }
        /// `CustomClaims`: at least 1 item.
        #[track_caller] pub fn custom_claims(self, value: impl IntoVal<List<CustomClaimValidationType>>) -> Self { with(self, "CustomClaims", value) }
        /// `DiscoveryUrl`: mandatory, matches `^.+/\.well-known/openid-configuration$`.
        #[track_caller] pub fn discovery_url(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryUrl", value) }
        /// `PrivateEndpoint`.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
        /// `PrivateEndpointOverrides`: at most 5 items.
        #[track_caller] pub fn private_endpoint_overrides(self, value: impl IntoVal<List<PrivateEndpointOverride>>) -> Self { with(self, "PrivateEndpointOverrides", value) }
    }

    /// `EfsAccessPointConfiguration`.
    pub type EfsAccessPointConfiguration = Fields<of::EfsAccessPointConfiguration>;
    impl EfsAccessPointConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_point_arn: impl IntoVal<String>, mount_path: impl IntoVal<String>) -> Self { with(with(empty(), "AccessPointArn", access_point_arn), "MountPath", mount_path) }
        /// `AccessPointArn`: mandatory, at most 128 characters, matches `^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$`.
        #[track_caller] pub fn access_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointArn", value) }
        /// `MountPath`: mandatory, 6 to 200 characters, matches `^/mnt/[a-zA-Z0-9._-]+/?$`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
    }

    /// `FilesystemConfiguration`.
    pub type FilesystemConfiguration = Fields<of::FilesystemConfiguration>;
    impl FilesystemConfiguration {
        /// `EfsAccessPoint`.
        #[track_caller] pub fn efs_access_point(self, value: impl IntoVal<EfsAccessPointConfiguration>) -> Self { with(self, "EfsAccessPoint", value) }
        /// `S3FilesAccessPoint`.
        #[track_caller] pub fn s3_files_access_point(self, value: impl IntoVal<S3FilesAccessPointConfiguration>) -> Self { with(self, "S3FilesAccessPoint", value) }
        /// `SessionStorage`.
        #[track_caller] pub fn session_storage(self, value: impl IntoVal<SessionStorageConfiguration>) -> Self { with(self, "SessionStorage", value) }
    }

    /// `HarnessAfterInvocationHook`.
    pub type HarnessAfterInvocationHook = Fields<of::HarnessAfterInvocationHook>;
    impl HarnessAfterInvocationHook {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, target: impl IntoVal<HarnessHookTarget>) -> Self { with(with(empty(), "Name", name), "Target", target) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<HarnessHookTarget>) -> Self { with(self, "Target", value) }
    }

    /// `HarnessAfterToolCallHook`.
    pub type HarnessAfterToolCallHook = Fields<of::HarnessAfterToolCallHook>;
    impl HarnessAfterToolCallHook {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, target: impl IntoVal<HarnessHookTarget>) -> Self { with(with(empty(), "Name", name), "Target", target) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<HarnessHookTarget>) -> Self { with(self, "Target", value) }
    }

    /// `HarnessAgentCoreBrowserConfig`.
    pub type HarnessAgentCoreBrowserConfig = Fields<of::HarnessAgentCoreBrowserConfig>;
    impl HarnessAgentCoreBrowserConfig {
        /// `BrowserArn`.
        #[track_caller] pub fn browser_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BrowserArn", value) }
    }

    /// `HarnessAgentCoreCodeInterpreterConfig`.
    pub type HarnessAgentCoreCodeInterpreterConfig = Fields<of::HarnessAgentCoreCodeInterpreterConfig>;
    impl HarnessAgentCoreCodeInterpreterConfig {
        /// `CodeInterpreterArn`.
        #[track_caller] pub fn code_interpreter_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CodeInterpreterArn", value) }
    }

    /// `HarnessAgentCoreGatewayConfig`.
    pub type HarnessAgentCoreGatewayConfig = Fields<of::HarnessAgentCoreGatewayConfig>;
    impl HarnessAgentCoreGatewayConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(gateway_arn: impl IntoVal<String>) -> Self { with(empty(), "GatewayArn", gateway_arn) }
        /// `GatewayArn`: mandatory.
        #[track_caller] pub fn gateway_arn(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayArn", value) }
        /// `OutboundAuth`.
        #[track_caller] pub fn outbound_auth(self, value: impl IntoVal<HarnessGatewayOutboundAuth>) -> Self { with(self, "OutboundAuth", value) }
    }

    /// `HarnessAgentCoreMemoryConfiguration`.
    pub type HarnessAgentCoreMemoryConfiguration = Fields<of::HarnessAgentCoreMemoryConfiguration>;
    impl HarnessAgentCoreMemoryConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `ActorId`.
        #[track_caller] pub fn actor_id(self, value: impl IntoVal<String>) -> Self { with(self, "ActorId", value) }
        /// `Arn`: mandatory.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `MessagesCount`.
        #[track_caller] pub fn messages_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MessagesCount", value) }
        /// `RetrievalConfig`.
        #[track_caller] pub fn retrieval_config(self, value: impl IntoVal<Map<HarnessAgentCoreMemoryRetrievalConfig>>) -> Self { with(self, "RetrievalConfig", value) }
    }

    /// `HarnessAgentCoreMemoryRetrievalConfig`.
    pub type HarnessAgentCoreMemoryRetrievalConfig = Fields<of::HarnessAgentCoreMemoryRetrievalConfig>;
    impl HarnessAgentCoreMemoryRetrievalConfig {
        /// `RelevanceScore`.
        #[track_caller] pub fn relevance_score(self, value: impl IntoVal<f64>) -> Self { with(self, "RelevanceScore", value) }
        /// `StrategyId`.
        #[track_caller] pub fn strategy_id(self, value: impl IntoVal<String>) -> Self { with(self, "StrategyId", value) }
        /// `TopK`.
        #[track_caller] pub fn top_k(self, value: impl IntoVal<i64>) -> Self { with(self, "TopK", value) }
    }

    /// `HarnessAgentCoreRuntimeEnvironment`.
    pub type HarnessAgentCoreRuntimeEnvironment = Fields<of::HarnessAgentCoreRuntimeEnvironment>;
    impl HarnessAgentCoreRuntimeEnvironment {
        /// `FilesystemConfigurations`: at most 5 items.
        #[track_caller] pub fn filesystem_configurations(self, value: impl IntoVal<List<FilesystemConfiguration>>) -> Self { with(self, "FilesystemConfigurations", value) }
        /// `LifecycleConfiguration`.
        #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<LifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
        /// `NetworkConfiguration`.
        #[track_caller] pub fn network_configuration(self, value: impl IntoVal<NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    }

    /// `HarnessBedrockModelConfig`.
    pub type HarnessBedrockModelConfig = Fields<of::HarnessBedrockModelConfig>;
    impl HarnessBedrockModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_id: impl IntoVal<String>) -> Self { with(empty(), "ModelId", model_id) }
        /// `AdditionalParams`.
        #[track_caller] pub fn additional_params(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalParams", value) }
        /// `ApiFormat`.
        #[track_caller] pub fn api_format(self, value: impl IntoVal<HarnessBedrockModelConfigApiFormat>) -> Self { with(self, "ApiFormat", value) }
        /// `MaxTokens`: at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `Temperature`: 0 to 2.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// Words of `ApiFormat`.
    pub type HarnessBedrockModelConfigApiFormat = Word<fn(of::HarnessBedrockModelConfigApiFormat)>;
    impl HarnessBedrockModelConfigApiFormat {
        /// `converse_stream`
        pub const ConverseStream: Self = word("converse_stream");
        /// `responses`
        pub const Responses: Self = word("responses");
        /// `chat_completions`
        pub const ChatCompletions: Self = word("chat_completions");
    }

    /// `HarnessBeforeInvocationHook`.
    pub type HarnessBeforeInvocationHook = Fields<of::HarnessBeforeInvocationHook>;
    impl HarnessBeforeInvocationHook {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, target: impl IntoVal<HarnessHookTarget>) -> Self { with(with(empty(), "Name", name), "Target", target) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<HarnessHookTarget>) -> Self { with(self, "Target", value) }
    }

    /// `HarnessBeforeToolCallHook`.
    pub type HarnessBeforeToolCallHook = Fields<of::HarnessBeforeToolCallHook>;
    impl HarnessBeforeToolCallHook {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, target: impl IntoVal<HarnessHookTarget>) -> Self { with(with(empty(), "Name", name), "Target", target) }
        /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Target`: mandatory.
        #[track_caller] pub fn target(self, value: impl IntoVal<HarnessHookTarget>) -> Self { with(self, "Target", value) }
    }

    /// `HarnessDisabledMemoryConfiguration`.
    pub type HarnessDisabledMemoryConfiguration = Fields<of::HarnessDisabledMemoryConfiguration>;
    impl HarnessDisabledMemoryConfiguration {
    }

    /// `HarnessEnvironmentArtifact`.
    pub type HarnessEnvironmentArtifact = Fields<of::HarnessEnvironmentArtifact>;
    impl HarnessEnvironmentArtifact {
        /// `ContainerConfiguration`.
        #[track_caller] pub fn container_configuration(self, value: impl IntoVal<ContainerConfiguration>) -> Self { with(self, "ContainerConfiguration", value) }
    }

    /// `HarnessEnvironmentProvider`.
    pub type HarnessEnvironmentProvider = Fields<of::HarnessEnvironmentProvider>;
    impl HarnessEnvironmentProvider {
        /// `AgentCoreRuntimeEnvironment`.
        #[track_caller] pub fn agent_core_runtime_environment(self, value: impl IntoVal<HarnessAgentCoreRuntimeEnvironment>) -> Self { with(self, "AgentCoreRuntimeEnvironment", value) }
    }

    /// `HarnessGatewayOutboundAuth`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HarnessGatewayOutboundAuth(Value);
    ias_core::union!(HarnessGatewayOutboundAuth);
    impl HarnessGatewayOutboundAuth {
        /// `AwsIam`.
        #[track_caller] pub fn aws_iam(value: impl IntoVal<HarnessGatewayOutboundAuthAwsIam>) -> Self { Self(Value::one("AwsIam", value)) }
        /// `None`.
        #[track_caller] pub fn none(value: impl IntoVal<HarnessGatewayOutboundAuthNone>) -> Self { Self(Value::one("None", value)) }
        /// `Oauth`.
        #[track_caller] pub fn oauth(value: impl IntoVal<OAuthCredentialProvider>) -> Self { Self(Value::one("Oauth", value)) }
    }

    /// `AwsIam`.
    pub type HarnessGatewayOutboundAuthAwsIam = Fields<of::HarnessGatewayOutboundAuthAwsIam>;
    impl HarnessGatewayOutboundAuthAwsIam {
    }

    /// `None`.
    pub type HarnessGatewayOutboundAuthNone = Fields<of::HarnessGatewayOutboundAuthNone>;
    impl HarnessGatewayOutboundAuthNone {
    }

    /// `HarnessGeminiModelConfig`.
    pub type HarnessGeminiModelConfig = Fields<of::HarnessGeminiModelConfig>;
    impl HarnessGeminiModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_id: impl IntoVal<String>, api_key_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ModelId", model_id), "ApiKeyArn", api_key_arn) }
        /// `AdditionalParams`.
        #[track_caller] pub fn additional_params(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalParams", value) }
        /// `ApiKeyArn`: mandatory.
        #[track_caller] pub fn api_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyArn", value) }
        /// `MaxTokens`: at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `Temperature`: 0 to 2.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopK`: 0 to 500.
        #[track_caller] pub fn top_k(self, value: impl IntoVal<i64>) -> Self { with(self, "TopK", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// `HarnessHook`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HarnessHook(Value);
    ias_core::union!(HarnessHook);
    impl HarnessHook {
        /// `AfterInvocation`.
        #[track_caller] pub fn after_invocation(value: impl IntoVal<HarnessAfterInvocationHook>) -> Self { Self(Value::one("AfterInvocation", value)) }
        /// `AfterToolCall`.
        #[track_caller] pub fn after_tool_call(value: impl IntoVal<HarnessAfterToolCallHook>) -> Self { Self(Value::one("AfterToolCall", value)) }
        /// `BeforeInvocation`.
        #[track_caller] pub fn before_invocation(value: impl IntoVal<HarnessBeforeInvocationHook>) -> Self { Self(Value::one("BeforeInvocation", value)) }
        /// `BeforeToolCall`.
        #[track_caller] pub fn before_tool_call(value: impl IntoVal<HarnessBeforeToolCallHook>) -> Self { Self(Value::one("BeforeToolCall", value)) }
    }

    /// `HarnessHookEventBridgeTarget`.
    pub type HarnessHookEventBridgeTarget = Fields<of::HarnessHookEventBridgeTarget>;
    impl HarnessHookEventBridgeTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:events:[a-z0-9-]+:[0-9]{12}:event-bus/.+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `HarnessHookLambdaTarget`.
    pub type HarnessHookLambdaTarget = Fields<of::HarnessHookLambdaTarget>;
    impl HarnessHookLambdaTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:lambda:[a-z0-9-]+:[0-9]{12}:function:.+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `FailureMode`.
        #[track_caller] pub fn failure_mode(self, value: impl IntoVal<HarnessHookLambdaTargetFailureMode>) -> Self { with(self, "FailureMode", value) }
        /// `TimeoutSeconds`: 1 to 900.
        #[track_caller] pub fn timeout_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutSeconds", value) }
    }

    /// Words of `FailureMode`.
    pub type HarnessHookLambdaTargetFailureMode = Word<fn(of::HarnessHookLambdaTargetFailureMode)>;
    impl HarnessHookLambdaTargetFailureMode {
        /// `allow`
        pub const Allow: Self = word("allow");
        /// `deny`
        pub const Deny: Self = word("deny");
    }

    /// `HarnessHookSnsTarget`.
    pub type HarnessHookSnsTarget = Fields<of::HarnessHookSnsTarget>;
    impl HarnessHookSnsTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 20 to 2048 characters, matches `^arn:aws(-[^:]+)?:sns:[a-z0-9-]+:[0-9]{12}:.+$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `HarnessHookTarget`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HarnessHookTarget(Value);
    ias_core::union!(HarnessHookTarget);
    impl HarnessHookTarget {
        /// `EventBridge`.
        #[track_caller] pub fn event_bridge(value: impl IntoVal<HarnessHookEventBridgeTarget>) -> Self { Self(Value::one("EventBridge", value)) }
        /// `Lambda`.
        #[track_caller] pub fn lambda(value: impl IntoVal<HarnessHookLambdaTarget>) -> Self { Self(Value::one("Lambda", value)) }
        /// `Sns`.
        #[track_caller] pub fn sns(value: impl IntoVal<HarnessHookSnsTarget>) -> Self { Self(Value::one("Sns", value)) }
    }

    /// `HarnessInlineFunctionConfig`.
    pub type HarnessInlineFunctionConfig = Fields<of::HarnessInlineFunctionConfig>;
    impl HarnessInlineFunctionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(description: impl IntoVal<String>, input_schema: impl IntoVal<Json>) -> Self { with(with(empty(), "Description", description), "InputSchema", input_schema) }
        /// `Description`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `InputSchema`: mandatory.
        #[track_caller] pub fn input_schema(self, value: impl IntoVal<Json>) -> Self { with(self, "InputSchema", value) }
    }

    /// `HarnessLiteLlmModelConfig`.
    pub type HarnessLiteLlmModelConfig = Fields<of::HarnessLiteLlmModelConfig>;
    impl HarnessLiteLlmModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_id: impl IntoVal<String>) -> Self { with(empty(), "ModelId", model_id) }
        /// `AdditionalParams`.
        #[track_caller] pub fn additional_params(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalParams", value) }
        /// `ApiBase`: 1 to 16383 characters.
        #[track_caller] pub fn api_base(self, value: impl IntoVal<String>) -> Self { with(self, "ApiBase", value) }
        /// `ApiKeyArn`.
        #[track_caller] pub fn api_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyArn", value) }
        /// `MaxTokens`: at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `Temperature`: 0 to 2.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// `HarnessManagedMemoryConfiguration`.
    pub type HarnessManagedMemoryConfiguration = Fields<of::HarnessManagedMemoryConfiguration>;
    impl HarnessManagedMemoryConfiguration {
        /// `EncryptionKeyArn`. Changing it replaces the resource.
        #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
        /// `EventExpiryDuration`: 3 to 365.
        #[track_caller] pub fn event_expiry_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "EventExpiryDuration", value) }
        /// `Strategies`: 1 to 4 items, no item twice.
        #[track_caller] pub fn strategies(self, value: impl IntoVal<List<HarnessManagedMemoryConfigurationStrategy>>) -> Self { with(self, "Strategies", value) }
    }

    /// Words of `Strategy`.
    pub type HarnessManagedMemoryConfigurationStrategy = Word<fn(of::HarnessManagedMemoryConfigurationStrategy)>;
    impl HarnessManagedMemoryConfigurationStrategy {
        /// `SEMANTIC`
        pub const Semantic: Self = word("SEMANTIC");
        /// `SUMMARIZATION`
        pub const Summarization: Self = word("SUMMARIZATION");
        /// `USER_PREFERENCE`
        pub const UserPreference: Self = word("USER_PREFERENCE");
        /// `EPISODIC`
        pub const Episodic: Self = word("EPISODIC");
    }

    /// `HarnessMemoryConfiguration`.
    pub type HarnessMemoryConfiguration = Fields<of::HarnessMemoryConfiguration>;
    impl HarnessMemoryConfiguration {
        /// `AgentCoreMemoryConfiguration`.
        #[track_caller] pub fn agent_core_memory_configuration(self, value: impl IntoVal<HarnessAgentCoreMemoryConfiguration>) -> Self { with(self, "AgentCoreMemoryConfiguration", value) }
        /// `Disabled`.
        #[track_caller] pub fn disabled(self, value: impl IntoVal<HarnessDisabledMemoryConfiguration>) -> Self { with(self, "Disabled", value) }
        /// `ManagedMemoryConfiguration`.
        #[track_caller] pub fn managed_memory_configuration(self, value: impl IntoVal<HarnessManagedMemoryConfiguration>) -> Self { with(self, "ManagedMemoryConfiguration", value) }
    }

    /// `HarnessModelConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HarnessModelConfiguration(Value);
    ias_core::union!(HarnessModelConfiguration);
    impl HarnessModelConfiguration {
        /// `BedrockModelConfig`.
        #[track_caller] pub fn bedrock_model_config(value: impl IntoVal<HarnessBedrockModelConfig>) -> Self { Self(Value::one("BedrockModelConfig", value)) }
        /// `GeminiModelConfig`.
        #[track_caller] pub fn gemini_model_config(value: impl IntoVal<HarnessGeminiModelConfig>) -> Self { Self(Value::one("GeminiModelConfig", value)) }
        /// `LiteLlmModelConfig`.
        #[track_caller] pub fn lite_llm_model_config(value: impl IntoVal<HarnessLiteLlmModelConfig>) -> Self { Self(Value::one("LiteLlmModelConfig", value)) }
        /// `OpenAiModelConfig`.
        #[track_caller] pub fn open_ai_model_config(value: impl IntoVal<HarnessOpenAiModelConfig>) -> Self { Self(Value::one("OpenAiModelConfig", value)) }
    }

    /// `HarnessOpenAiModelConfig`.
    pub type HarnessOpenAiModelConfig = Fields<of::HarnessOpenAiModelConfig>;
    impl HarnessOpenAiModelConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(model_id: impl IntoVal<String>, api_key_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ModelId", model_id), "ApiKeyArn", api_key_arn) }
        /// `AdditionalParams`.
        #[track_caller] pub fn additional_params(self, value: impl IntoVal<Json>) -> Self { with(self, "AdditionalParams", value) }
        /// `ApiBase`: 1 to 16383 characters.
        #[track_caller] pub fn api_base(self, value: impl IntoVal<String>) -> Self { with(self, "ApiBase", value) }
        /// `ApiFormat`.
        #[track_caller] pub fn api_format(self, value: impl IntoVal<HarnessOpenAiModelConfigApiFormat>) -> Self { with(self, "ApiFormat", value) }
        /// `ApiKeyArn`: mandatory.
        #[track_caller] pub fn api_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyArn", value) }
        /// `MaxTokens`: at least 1.
        #[track_caller] pub fn max_tokens(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxTokens", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `Temperature`: 0 to 2.
        #[track_caller] pub fn temperature(self, value: impl IntoVal<f64>) -> Self { with(self, "Temperature", value) }
        /// `TopP`: 0 to 1.
        #[track_caller] pub fn top_p(self, value: impl IntoVal<f64>) -> Self { with(self, "TopP", value) }
    }

    /// Words of `ApiFormat`.
    pub type HarnessOpenAiModelConfigApiFormat = Word<fn(of::HarnessOpenAiModelConfigApiFormat)>;
    impl HarnessOpenAiModelConfigApiFormat {
        /// `chat_completions`
        pub const ChatCompletions: Self = word("chat_completions");
        /// `responses`
        pub const Responses: Self = word("responses");
    }

    /// `HarnessRemoteMcpConfig`.
    pub type HarnessRemoteMcpConfig = Fields<of::HarnessRemoteMcpConfig>;
    impl HarnessRemoteMcpConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Headers", value) }
        /// `Url`: mandatory, 1 to 16383 characters.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `HarnessSkill`.
    pub type HarnessSkill = Fields<of::HarnessSkill>;
    impl HarnessSkill {
        /// `AwsSkills`.
        #[track_caller] pub fn aws_skills(self, value: impl IntoVal<HarnessSkillAwsSkillsSource>) -> Self { with(self, "AwsSkills", value) }
        /// `Git`.
        #[track_caller] pub fn git(self, value: impl IntoVal<HarnessSkillGitSource>) -> Self { with(self, "Git", value) }
        /// `Path`: at least 1 character.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<HarnessSkillS3Source>) -> Self { with(self, "S3", value) }
    }

    /// `HarnessSkillAwsSkillsSource`.
    pub type HarnessSkillAwsSkillsSource = Fields<of::HarnessSkillAwsSkillsSource>;
    impl HarnessSkillAwsSkillsSource {
        /// `Paths`: each 1 to 4096 characters, each matches `^([^*?\[\]]|\*)+$`.
        #[track_caller] pub fn paths(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Paths", value) }
    }

    /// `HarnessSkillGitAuth`.
    pub type HarnessSkillGitAuth = Fields<of::HarnessSkillGitAuth>;
    impl HarnessSkillGitAuth {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credential_arn: impl IntoVal<String>) -> Self { with(empty(), "CredentialArn", credential_arn) }
        /// `CredentialArn`: mandatory.
        #[track_caller] pub fn credential_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialArn", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `HarnessSkillGitSource`.
    pub type HarnessSkillGitSource = Fields<of::HarnessSkillGitSource>;
    impl HarnessSkillGitSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(url: impl IntoVal<String>) -> Self { with(empty(), "Url", url) }
        /// `Auth`.
        #[track_caller] pub fn auth(self, value: impl IntoVal<HarnessSkillGitAuth>) -> Self { with(self, "Auth", value) }
        /// `Path`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Url`: mandatory, at least 8 characters, matches `^https://`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `HarnessSkillS3Source`.
    pub type HarnessSkillS3Source = Fields<of::HarnessSkillS3Source>;
    impl HarnessSkillS3Source {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uri: impl IntoVal<String>) -> Self { with(empty(), "Uri", uri) }
        /// `Uri`: mandatory, at least 5 characters, matches `^s3://`.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
    }

    /// `HarnessSlidingWindowConfiguration`.
    pub type HarnessSlidingWindowConfiguration = Fields<of::HarnessSlidingWindowConfiguration>;
    impl HarnessSlidingWindowConfiguration {
        /// `MessagesCount`.
        #[track_caller] pub fn messages_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MessagesCount", value) }
    }

    /// `HarnessSummarizationConfiguration`.
    pub type HarnessSummarizationConfiguration = Fields<of::HarnessSummarizationConfiguration>;
    impl HarnessSummarizationConfiguration {
        /// `PreserveRecentMessages`.
        #[track_caller] pub fn preserve_recent_messages(self, value: impl IntoVal<i64>) -> Self { with(self, "PreserveRecentMessages", value) }
        /// `SummarizationSystemPrompt`.
        #[track_caller] pub fn summarization_system_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "SummarizationSystemPrompt", value) }
        /// `SummaryRatio`.
        #[track_caller] pub fn summary_ratio(self, value: impl IntoVal<f64>) -> Self { with(self, "SummaryRatio", value) }
    }

    /// `HarnessSystemContentBlock`.
    pub type HarnessSystemContentBlock = Fields<of::HarnessSystemContentBlock>;
    impl HarnessSystemContentBlock {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory, at least 1 character.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `HarnessTool`.
    pub type HarnessTool = Fields<of::HarnessTool>;
    impl HarnessTool {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<HarnessToolType>) -> Self { with(empty(), "Type", type_) }
        /// `Config`.
        #[track_caller] pub fn config(self, value: impl IntoVal<HarnessToolConfiguration>) -> Self { with(self, "Config", value) }
        /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<HarnessToolType>) -> Self { with(self, "Type", value) }
    }

    /// `HarnessToolConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct HarnessToolConfiguration(Value);
    ias_core::union!(HarnessToolConfiguration);
    impl HarnessToolConfiguration {
        /// `AgentCoreBrowser`.
        #[track_caller] pub fn agent_core_browser(value: impl IntoVal<HarnessAgentCoreBrowserConfig>) -> Self { Self(Value::one("AgentCoreBrowser", value)) }
        /// `AgentCoreCodeInterpreter`.
        #[track_caller] pub fn agent_core_code_interpreter(value: impl IntoVal<HarnessAgentCoreCodeInterpreterConfig>) -> Self { Self(Value::one("AgentCoreCodeInterpreter", value)) }
        /// `AgentCoreGateway`.
        #[track_caller] pub fn agent_core_gateway(value: impl IntoVal<HarnessAgentCoreGatewayConfig>) -> Self { Self(Value::one("AgentCoreGateway", value)) }
        /// `InlineFunction`.
        #[track_caller] pub fn inline_function(value: impl IntoVal<HarnessInlineFunctionConfig>) -> Self { Self(Value::one("InlineFunction", value)) }
        /// `RemoteMcp`.
        #[track_caller] pub fn remote_mcp(value: impl IntoVal<HarnessRemoteMcpConfig>) -> Self { Self(Value::one("RemoteMcp", value)) }
    }

    /// Words of `Type`.
    pub type HarnessToolType = Word<fn(of::HarnessToolType)>;
    impl HarnessToolType {
        /// `remote_mcp`
        pub const RemoteMcp: Self = word("remote_mcp");
        /// `agentcore_browser`
        pub const AgentcoreBrowser: Self = word("agentcore_browser");
        /// `agentcore_gateway`
        pub const AgentcoreGateway: Self = word("agentcore_gateway");
        /// `inline_function`
        pub const InlineFunction: Self = word("inline_function");
        /// `agentcore_code_interpreter`
        pub const AgentcoreCodeInterpreter: Self = word("agentcore_code_interpreter");
    }

    /// `HarnessTruncationConfiguration`.
    pub type HarnessTruncationConfiguration = Fields<of::HarnessTruncationConfiguration>;
    impl HarnessTruncationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(strategy: impl IntoVal<HarnessTruncationConfigurationStrategy>) -> Self { with(empty(), "Strategy", strategy) }
        /// `Config`.
        #[track_caller] pub fn config(self, value: impl IntoVal<HarnessTruncationStrategyConfiguration>) -> Self { with(self, "Config", value) }
        /// `Strategy`: mandatory.
        #[track_caller] pub fn strategy(self, value: impl IntoVal<HarnessTruncationConfigurationStrategy>) -> Self { with(self, "Strategy", value) }
    }

    /// Words of `Strategy`.
    pub type HarnessTruncationConfigurationStrategy = Word<fn(of::HarnessTruncationConfigurationStrategy)>;
    impl HarnessTruncationConfigurationStrategy {
        /// `sliding_window`
        pub const SlidingWindow: Self = word("sliding_window");
        /// `summarization`
        pub const Summarization: Self = word("summarization");
        /// `none`
        pub const None: Self = word("none");
    }

    /// `HarnessTruncationStrategyConfiguration`.
    pub type HarnessTruncationStrategyConfiguration = Fields<of::HarnessTruncationStrategyConfiguration>;
    impl HarnessTruncationStrategyConfiguration {
        /// `SlidingWindow`.
        #[track_caller] pub fn sliding_window(self, value: impl IntoVal<HarnessSlidingWindowConfiguration>) -> Self { with(self, "SlidingWindow", value) }
        /// `Summarization`.
        #[track_caller] pub fn summarization(self, value: impl IntoVal<HarnessSummarizationConfiguration>) -> Self { with(self, "Summarization", value) }
    }

    /// `LifecycleConfiguration`.
    pub type LifecycleConfiguration = Fields<of::LifecycleConfiguration>;
    impl LifecycleConfiguration {
        /// `IdleRuntimeSessionTimeout`: 60 to 1209600.
        #[track_caller] pub fn idle_runtime_session_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleRuntimeSessionTimeout", value) }
        /// `MaxLifetime`: 60 to 1209600.
        #[track_caller] pub fn max_lifetime(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLifetime", value) }
    }

    /// `ManagedVpcResource`.
    pub type ManagedVpcResource = Fields<of::ManagedVpcResource>;
    /// What [`ManagedVpcResource`] cannot do without.
    pub struct ManagedVpcResourceRequired<A, B, C> {
        /// `VpcIdentifier`: matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        pub vpc_identifier: A,
        /// `SubnetIds`: each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        pub subnet_ids: B,
        /// `EndpointIpAddressType`.
        pub endpoint_ip_address_type: C,
    }
    impl ManagedVpcResource {
        /// Takes what is mandatory, by name: [`ManagedVpcResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<ManagedVpcResourceEndpointIpAddressType>>(required: ManagedVpcResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcIdentifier", required.vpc_identifier), "SubnetIds", required.subnet_ids), "EndpointIpAddressType", required.endpoint_ip_address_type) }
        /// `EndpointIpAddressType`: mandatory.
        #[track_caller] pub fn endpoint_ip_address_type(self, value: impl IntoVal<ManagedVpcResourceEndpointIpAddressType>) -> Self { with(self, "EndpointIpAddressType", value) }
        /// `RoutingDomain`: 3 to 255 characters.
        #[track_caller] pub fn routing_domain(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingDomain", value) }
        /// `SecurityGroupIds`: at most 5 items, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `VpcIdentifier`: mandatory, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
    }

    /// Words of `EndpointIpAddressType`.
    pub type ManagedVpcResourceEndpointIpAddressType = Word<fn(of::ManagedVpcResourceEndpointIpAddressType)>;
    impl ManagedVpcResourceEndpointIpAddressType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `IPV6`
        pub const Ipv6: Self = word("IPV6");
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_mode: impl IntoVal<NetworkConfigurationNetworkMode>) -> Self { with(empty(), "NetworkMode", network_mode) }
        /// `NetworkMode`: mandatory.
        #[track_caller] pub fn network_mode(self, value: impl IntoVal<NetworkConfigurationNetworkMode>) -> Self { with(self, "NetworkMode", value) }
        /// `NetworkModeConfig`.
        #[track_caller] pub fn network_mode_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "NetworkModeConfig", value) }
    }

    /// Words of `NetworkMode`.
    pub type NetworkConfigurationNetworkMode = Word<fn(of::NetworkConfigurationNetworkMode)>;
    impl NetworkConfigurationNetworkMode {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
    }

    /// `OAuthCredentialProvider`.
    pub type OAuthCredentialProvider = Fields<of::OAuthCredentialProvider>;
    impl OAuthCredentialProvider {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(provider_arn: impl IntoVal<String>, scopes: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ProviderArn", provider_arn), "Scopes", scopes) }
        /// `CustomParameters`.
        #[track_caller] pub fn custom_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "CustomParameters", value) }
        /// `DefaultReturnUrl`: 1 to 2048 characters, matches `^\w+:(\/?\/?)[^\s]+$`.
        #[track_caller] pub fn default_return_url(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultReturnUrl", value) }
        /// `GrantType`.
        #[track_caller] pub fn grant_type(self, value: impl IntoVal<OAuthCredentialProviderGrantType>) -> Self { with(self, "GrantType", value) }
        /// `ProviderArn`: mandatory, matches `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`.
        #[track_caller] pub fn provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProviderArn", value) }
        /// `Scopes`: mandatory, at most 100 items, each 1 to 64 characters.
        #[track_caller] pub fn scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Scopes", value) }
    }

    /// Words of `GrantType`.
    pub type OAuthCredentialProviderGrantType = Word<fn(of::OAuthCredentialProviderGrantType)>;
    impl OAuthCredentialProviderGrantType {
        /// `CLIENT_CREDENTIALS`
        pub const ClientCredentials: Self = word("CLIENT_CREDENTIALS");
        /// `AUTHORIZATION_CODE`
        pub const AuthorizationCode: Self = word("AUTHORIZATION_CODE");
    }

    /// `PrivateEndpoint`.
    pub type PrivateEndpoint = Fields<of::PrivateEndpoint>;
    impl PrivateEndpoint {
        /// `ManagedVpcResource`.
        #[track_caller] pub fn managed_vpc_resource(self, value: impl IntoVal<ManagedVpcResource>) -> Self { with(self, "ManagedVpcResource", value) }
        /// `SelfManagedLatticeResource`.
        #[track_caller] pub fn self_managed_lattice_resource(self, value: impl IntoVal<SelfManagedLatticeResource>) -> Self { with(self, "SelfManagedLatticeResource", value) }
    }

    /// `PrivateEndpointOverride`.
    pub type PrivateEndpointOverride = Fields<of::PrivateEndpointOverride>;
    impl PrivateEndpointOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain: impl IntoVal<String>, private_endpoint: impl IntoVal<PrivateEndpoint>) -> Self { with(with(empty(), "Domain", domain), "PrivateEndpoint", private_endpoint) }
        /// `Domain`: mandatory, 1 to 253 characters.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `PrivateEndpoint`: mandatory.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
    }

    /// `S3FilesAccessPointConfiguration`.
    pub type S3FilesAccessPointConfiguration = Fields<of::S3FilesAccessPointConfiguration>;
    impl S3FilesAccessPointConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(access_point_arn: impl IntoVal<String>, mount_path: impl IntoVal<String>) -> Self { with(with(empty(), "AccessPointArn", access_point_arn), "MountPath", mount_path) }
        /// `AccessPointArn`: mandatory, at most 256 characters.
        #[track_caller] pub fn access_point_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AccessPointArn", value) }
        /// `MountPath`: mandatory, 6 to 200 characters, matches `^/mnt/[a-zA-Z0-9._-]+/?$`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
    }

    /// `SelfManagedLatticeResource`.
    pub type SelfManagedLatticeResource = Fields<of::SelfManagedLatticeResource>;
    impl SelfManagedLatticeResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration_identifier: impl IntoVal<String>) -> Self { with(empty(), "ResourceConfigurationIdentifier", resource_configuration_identifier) }
        /// `ResourceConfigurationIdentifier`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn resource_configuration_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationIdentifier", value) }
    }

    /// `SessionStorageConfiguration`.
    pub type SessionStorageConfiguration = Fields<of::SessionStorageConfiguration>;
    impl SessionStorageConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mount_path: impl IntoVal<String>) -> Self { with(empty(), "MountPath", mount_path) }
        /// `MountPath`: mandatory, 6 to 200 characters, matches `^/mnt/[a-zA-Z0-9._-]+/?$`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s_.:/=+\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters, matches `^[a-zA-Z0-9\s_.:/=+\-@]*$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::BedrockAgentCore::HarnessEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harnessendpoint.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnHarnessEndpoint = Handle<of::CfnHarnessEndpoint>;
impl cfn::ResourceType for of::CfnHarnessEndpoint { const TYPE: &'static str = "AWS::BedrockAgentCore::HarnessEndpoint"; type Tags = cfn::TagList; type Props = CfnHarnessEndpointProps; type Reference = Is<kinds::HarnessEndpointArn>; }
impl CfnHarnessEndpoint {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HarnessEndpointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `HarnessName`.
    #[inline] pub fn attr_harness_name(&self) -> Val<String> { cfn::attribute(&self.0, "HarnessName") }
    /// The attribute `LiveVersion`.
    #[inline] pub fn attr_live_version(&self) -> Val<String> { cfn::attribute(&self.0, "LiveVersion") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnHarnessEndpoint`].
///
/// Mandatory: `HarnessId`, `EndpointName`.
///
/// A change replaces the resource: `EndpointName`, `HarnessId`.
pub type CfnHarnessEndpointProps = Fields<of::CfnHarnessEndpoint>;
impl CfnHarnessEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(harness_id: impl IntoVal<String>, endpoint_name: impl IntoVal<String>) -> Self { with(with(empty(), "HarnessId", harness_id), "EndpointName", endpoint_name) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EndpointName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointName", value) }
    /// `HarnessId`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn harness_id(self, value: impl IntoVal<String>) -> Self { with(self, "HarnessId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_harness_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetVersion`: 1 to 5 characters, matches `^([1-9][0-9]{0,4})$`. Write-only.
    #[track_caller] pub fn target_version(self, value: impl IntoVal<String>) -> Self { with(self, "TargetVersion", value) }
}

/// Types of [`CfnHarnessEndpoint`].
pub mod cfn_harness_endpoint {
    pub use super::cfn_harness::{Tag};
}

/// [`AWS::BedrockAgentCore::Memory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html).
///
/// What `Ref` returns: `MemoryArn`.
pub type CfnMemory = Handle<of::CfnMemory>;
impl cfn::ResourceType for of::CfnMemory { const TYPE: &'static str = "AWS::BedrockAgentCore::Memory"; type Tags = cfn::TagMap; type Props = CfnMemoryProps; type Reference = Is<kinds::MemoryArn>; }
impl CfnMemory {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `MemoryArn`.
    #[inline] pub fn attr_memory_arn(&self) -> Val<Is<kinds::MemoryArn>> { cfn::attribute(&self.0, "MemoryArn") }
    /// The attribute `MemoryId`.
    #[inline] pub fn attr_memory_id(&self) -> Val<String> { cfn::attribute(&self.0, "MemoryId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `FAILED`, `DELETING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnMemory`].
///
/// Mandatory: `Name`, `EventExpiryDuration`.
///
/// A change replaces the resource: `EncryptionKeyArn`, `Name`.
pub type CfnMemoryProps = Fields<of::CfnMemory>;
impl CfnMemoryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, event_expiry_duration: impl IntoVal<i64>) -> Self { with(with(empty(), "Name", name), "EventExpiryDuration", event_expiry_duration) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionKeyArn`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `EventExpiryDuration`: mandatory, 3 to 365.
    #[track_caller] pub fn event_expiry_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "EventExpiryDuration", value) }
    /// `IndexedKeys`: 1 to 10 items.
    #[track_caller] pub fn indexed_keys(self, value: impl IntoVal<List<cfn_memory::IndexedKey>>) -> Self { with(self, "IndexedKeys", value) }
    /// `MemoryExecutionRoleArn`.
    #[track_caller] pub fn memory_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "MemoryExecutionRoleArn", value) }
    /// `MemoryStrategies`.
    #[track_caller] pub fn memory_strategies(self, value: impl IntoVal<List<cfn_memory::MemoryStrategy>>) -> Self { with(self, "MemoryStrategies", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `NamespaceKeys`: 1 to 5 items.
    #[track_caller] pub fn namespace_keys(self, value: impl IntoVal<List<cfn_memory::NamespaceKeyEntry>>) -> Self { with(self, "NamespaceKeys", value) }
    /// `StreamDeliveryResources`.
    #[track_caller] pub fn stream_delivery_resources(self, value: impl IntoVal<cfn_memory::StreamDeliveryResources>) -> Self { with(self, "StreamDeliveryResources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnMemory`].
pub mod cfn_memory {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ContentConfiguration {} pub enum ContentConfigurationLevel {} pub enum ContentConfigurationType {} pub enum CustomConfigurationInput {} impl ias_core::Optional for CustomConfigurationInput {} pub enum CustomMemoryStrategy {} pub enum CustomMemoryStrategyRecordExpirySpecification {} pub enum EpisodicMemoryStrategy {} pub enum EpisodicOverride {} impl ias_core::Optional for EpisodicOverride {} pub enum EpisodicOverrideConsolidationConfigurationInput {} pub enum EpisodicOverrideExtractionConfigurationInput {} pub enum EpisodicOverrideReflectionConfigurationInput {} pub enum EpisodicReflectionConfigurationInput {} impl ias_core::Optional for EpisodicReflectionConfigurationInput {} pub enum ExtractionConfig {} impl ias_core::Optional for ExtractionConfig {} pub enum ExtractionType {} pub enum IndexedKey {} pub enum InvocationConfigurationInput {} impl ias_core::Optional for InvocationConfigurationInput {} pub enum KinesisResource {} pub enum LlmExtractionConfig {} pub enum MemoryRecordSchema {} impl ias_core::Optional for MemoryRecordSchema {} pub enum MemoryStrategy {} impl ias_core::Optional for MemoryStrategy {} pub enum MessageBasedTriggerInput {} impl ias_core::Optional for MessageBasedTriggerInput {} pub enum MetadataSchemaEntry {} pub enum MetadataValueType {} pub enum NamespaceKeyEntry {} pub enum NamespaceKeyValidation {} impl ias_core::Optional for NamespaceKeyValidation {} pub enum NumberValidation {} impl ias_core::Optional for NumberValidation {} pub enum SelfManagedConfiguration {} impl ias_core::Optional for SelfManagedConfiguration {} pub enum SemanticMemoryStrategy {} pub enum SemanticOverride {} impl ias_core::Optional for SemanticOverride {} pub enum SemanticOverrideConsolidationConfigurationInput {} pub enum SemanticOverrideExtractionConfigurationInput {} pub enum StreamDeliveryResource {} impl ias_core::Optional for StreamDeliveryResource {} pub enum StreamDeliveryResources {} pub enum StringListValidation {} impl ias_core::Optional for StringListValidation {} pub enum StringValidation {} pub enum SummaryMemoryStrategy {} pub enum SummaryOverride {} impl ias_core::Optional for SummaryOverride {} pub enum SummaryOverrideConsolidationConfigurationInput {} pub enum TimeBasedTriggerInput {} impl ias_core::Optional for TimeBasedTriggerInput {} pub enum TokenBasedTriggerInput {} impl ias_core::Optional for TokenBasedTriggerInput {} pub enum TriggerConditionInput {} impl ias_core::Optional for TriggerConditionInput {} pub enum UserPreferenceMemoryStrategy {} pub enum UserPreferenceOverride {} impl ias_core::Optional for UserPreferenceOverride {} pub enum UserPreferenceOverrideConsolidationConfigurationInput {} pub enum UserPreferenceOverrideExtractionConfigurationInput {} pub enum Validation {} impl ias_core::Optional for Validation {} }

    /// `ContentConfiguration`.
    pub type ContentConfiguration = Fields<of::ContentConfiguration>;
    impl ContentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<ContentConfigurationType>) -> Self { with(empty(), "Type", type_) }
        /// `Level`.
        #[track_caller] pub fn level(self, value: impl IntoVal<ContentConfigurationLevel>) -> Self { with(self, "Level", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ContentConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Level`.
    pub type ContentConfigurationLevel = Word<fn(of::ContentConfigurationLevel)>;
    impl ContentConfigurationLevel {
        /// `METADATA_ONLY`
        pub const MetadataOnly: Self = word("METADATA_ONLY");
        /// `FULL_CONTENT`
        pub const FullContent: Self = word("FULL_CONTENT");
    }

    /// Words of `Type`.
    pub type ContentConfigurationType = Word<fn(of::ContentConfigurationType)>;
    impl ContentConfigurationType {
        /// `MEMORY_RECORDS`
        pub const MemoryRecords: Self = word("MEMORY_RECORDS");
    }

    /// `CustomConfigurationInput`.
    pub type CustomConfigurationInput = Fields<of::CustomConfigurationInput>;
    impl CustomConfigurationInput {
        /// `EpisodicOverride`.
        #[track_caller] pub fn episodic_override(self, value: impl IntoVal<EpisodicOverride>) -> Self { with(self, "EpisodicOverride", value) }
        /// `SelfManagedConfiguration`.
        #[track_caller] pub fn self_managed_configuration(self, value: impl IntoVal<SelfManagedConfiguration>) -> Self { with(self, "SelfManagedConfiguration", value) }
        /// `SemanticOverride`.
        #[track_caller] pub fn semantic_override(self, value: impl IntoVal<SemanticOverride>) -> Self { with(self, "SemanticOverride", value) }
        /// `SummaryOverride`.
        #[track_caller] pub fn summary_override(self, value: impl IntoVal<SummaryOverride>) -> Self { with(self, "SummaryOverride", value) }
        /// `UserPreferenceOverride`.
        #[track_caller] pub fn user_preference_override(self, value: impl IntoVal<UserPreferenceOverride>) -> Self { with(self, "UserPreferenceOverride", value) }
    }

    /// `CustomMemoryStrategy`.
    pub type CustomMemoryStrategy = Fields<of::CustomMemoryStrategy>;
    impl CustomMemoryStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Configuration`.
        #[track_caller] pub fn configuration(self, value: impl IntoVal<CustomConfigurationInput>) -> Self { with(self, "Configuration", value) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
        /// `RecordExpirySpecification`. Write-only.
        #[track_caller] pub fn record_expiry_specification(self, value: impl IntoVal<CustomMemoryStrategyRecordExpirySpecification>) -> Self { with(self, "RecordExpirySpecification", value) }
    }

    /// `RecordExpirySpecification`.
    pub type CustomMemoryStrategyRecordExpirySpecification = Fields<of::CustomMemoryStrategyRecordExpirySpecification>;
    impl CustomMemoryStrategyRecordExpirySpecification {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(record_expiry_duration_days: impl IntoVal<i64>) -> Self { with(empty(), "RecordExpiryDurationDays", record_expiry_duration_days) }
        /// `RecordExpiryDurationDays`: mandatory, at least 31.
        #[track_caller] pub fn record_expiry_duration_days(self, value: impl IntoVal<i64>) -> Self { with(self, "RecordExpiryDurationDays", value) }
    }

    /// `EpisodicMemoryStrategy`.
    pub type EpisodicMemoryStrategy = Fields<of::EpisodicMemoryStrategy>;
    impl EpisodicMemoryStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
        /// `RecordExpirySpecification`. Write-only.
        #[track_caller] pub fn record_expiry_specification(self, value: impl IntoVal<CustomMemoryStrategyRecordExpirySpecification>) -> Self { with(self, "RecordExpirySpecification", value) }
        /// `ReflectionConfiguration`.
        #[track_caller] pub fn reflection_configuration(self, value: impl IntoVal<EpisodicReflectionConfigurationInput>) -> Self { with(self, "ReflectionConfiguration", value) }
    }

    /// `EpisodicOverride`.
    pub type EpisodicOverride = Fields<of::EpisodicOverride>;
    impl EpisodicOverride {
        /// `Consolidation`.
        #[track_caller] pub fn consolidation(self, value: impl IntoVal<EpisodicOverrideConsolidationConfigurationInput>) -> Self { with(self, "Consolidation", value) }
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<EpisodicOverrideExtractionConfigurationInput>) -> Self { with(self, "Extraction", value) }
        /// `Reflection`.
        #[track_caller] pub fn reflection(self, value: impl IntoVal<EpisodicOverrideReflectionConfigurationInput>) -> Self { with(self, "Reflection", value) }
    }

    /// `EpisodicOverrideConsolidationConfigurationInput`.
    pub type EpisodicOverrideConsolidationConfigurationInput = Fields<of::EpisodicOverrideConsolidationConfigurationInput>;
    impl EpisodicOverrideConsolidationConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `EpisodicOverrideExtractionConfigurationInput`.
    pub type EpisodicOverrideExtractionConfigurationInput = Fields<of::EpisodicOverrideExtractionConfigurationInput>;
    impl EpisodicOverrideExtractionConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `EpisodicOverrideReflectionConfigurationInput`.
    pub type EpisodicOverrideReflectionConfigurationInput = Fields<of::EpisodicOverrideReflectionConfigurationInput>;
    impl EpisodicOverrideReflectionConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
    }

    /// `EpisodicReflectionConfigurationInput`.
    pub type EpisodicReflectionConfigurationInput = Fields<of::EpisodicReflectionConfigurationInput>;
    impl EpisodicReflectionConfigurationInput {
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
    }

    /// `ExtractionConfig`.
    pub type ExtractionConfig = Fields<of::ExtractionConfig>;
    impl ExtractionConfig {
        /// `LlmExtractionConfig`.
        #[track_caller] pub fn llm_extraction_config(self, value: impl IntoVal<LlmExtractionConfig>) -> Self { with(self, "LlmExtractionConfig", value) }
    }

    /// Words of `ExtractionType`.
    pub type ExtractionType = Word<fn(of::ExtractionType)>;
    impl ExtractionType {
        /// `LLM_INFERRED`
        pub const LlmInferred: Self = word("LLM_INFERRED");
        /// `STRICTLY_CONSISTENT`
        pub const StrictlyConsistent: Self = word("STRICTLY_CONSISTENT");
    }

    /// `IndexedKey`.
    pub type IndexedKey = Fields<of::IndexedKey>;
    impl IndexedKey {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, type_: impl IntoVal<MetadataValueType>) -> Self { with(with(empty(), "Key", key), "Type", type_) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MetadataValueType>) -> Self { with(self, "Type", value) }
    }

    /// `InvocationConfigurationInput`.
    pub type InvocationConfigurationInput = Fields<of::InvocationConfigurationInput>;
    impl InvocationConfigurationInput {
        /// `PayloadDeliveryBucketName`: matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn payload_delivery_bucket_name(self, value: impl IntoVal<String>) -> Self { with(self, "PayloadDeliveryBucketName", value) }
        /// `TopicArn`.
        #[track_caller] pub fn topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "TopicArn", value) }
    }

    /// `KinesisResource`.
    pub type KinesisResource = Fields<of::KinesisResource>;
    impl KinesisResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_stream_arn: impl IntoVal<String>, content_configurations: impl IntoVal<List<ContentConfiguration>>) -> Self { with(with(empty(), "DataStreamArn", data_stream_arn), "ContentConfigurations", content_configurations) }
        /// `ContentConfigurations`: mandatory, exactly 1 item.
        #[track_caller] pub fn content_configurations(self, value: impl IntoVal<List<ContentConfiguration>>) -> Self { with(self, "ContentConfigurations", value) }
        /// `DataStreamArn`: mandatory.
        #[track_caller] pub fn data_stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataStreamArn", value) }
    }

    /// `LlmExtractionConfig`.
    pub type LlmExtractionConfig = Fields<of::LlmExtractionConfig>;
    impl LlmExtractionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(definition: impl IntoVal<String>) -> Self { with(empty(), "Definition", definition) }
        /// `Definition`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn definition(self, value: impl IntoVal<String>) -> Self { with(self, "Definition", value) }
        /// `LlmExtractionInstruction`: 1 to 1000 characters.
        #[track_caller] pub fn llm_extraction_instruction(self, value: impl IntoVal<String>) -> Self { with(self, "LlmExtractionInstruction", value) }
        /// `Validation`.
        #[track_caller] pub fn validation(self, value: impl IntoVal<Validation>) -> Self { with(self, "Validation", value) }
    }

    /// `MemoryRecordSchema`.
    pub type MemoryRecordSchema = Fields<of::MemoryRecordSchema>;
    impl MemoryRecordSchema {
        /// `MetadataSchema`: 1 to 20 items.
        #[track_caller] pub fn metadata_schema(self, value: impl IntoVal<List<MetadataSchemaEntry>>) -> Self { with(self, "MetadataSchema", value) }
    }

    /// `MemoryStrategy`.
    pub type MemoryStrategy = Fields<of::MemoryStrategy>;
    impl MemoryStrategy {
        /// `CustomMemoryStrategy`.
        #[track_caller] pub fn custom_memory_strategy(self, value: impl IntoVal<CustomMemoryStrategy>) -> Self { with(self, "CustomMemoryStrategy", value) }
        /// `EpisodicMemoryStrategy`.
        #[track_caller] pub fn episodic_memory_strategy(self, value: impl IntoVal<EpisodicMemoryStrategy>) -> Self { with(self, "EpisodicMemoryStrategy", value) }
        /// `SemanticMemoryStrategy`.
        #[track_caller] pub fn semantic_memory_strategy(self, value: impl IntoVal<SemanticMemoryStrategy>) -> Self { with(self, "SemanticMemoryStrategy", value) }
        /// `SummaryMemoryStrategy`.
        #[track_caller] pub fn summary_memory_strategy(self, value: impl IntoVal<SummaryMemoryStrategy>) -> Self { with(self, "SummaryMemoryStrategy", value) }
        /// `UserPreferenceMemoryStrategy`.
        #[track_caller] pub fn user_preference_memory_strategy(self, value: impl IntoVal<UserPreferenceMemoryStrategy>) -> Self { with(self, "UserPreferenceMemoryStrategy", value) }
    }

    /// `MessageBasedTriggerInput`.
    pub type MessageBasedTriggerInput = Fields<of::MessageBasedTriggerInput>;
    impl MessageBasedTriggerInput {
        /// `MessageCount`: 1 to 50.
        #[track_caller] pub fn message_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MessageCount", value) }
    }

    /// `MetadataSchemaEntry`.
    pub type MetadataSchemaEntry = Fields<of::MetadataSchemaEntry>;
    impl MetadataSchemaEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `ExtractionConfig`.
        #[track_caller] pub fn extraction_config(self, value: impl IntoVal<ExtractionConfig>) -> Self { with(self, "ExtractionConfig", value) }
        /// `ExtractionType`.
        #[track_caller] pub fn extraction_type(self, value: impl IntoVal<ExtractionType>) -> Self { with(self, "ExtractionType", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\s._:/=+@-]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MetadataValueType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `MetadataValueType`.
    pub type MetadataValueType = Word<fn(of::MetadataValueType)>;
    impl MetadataValueType {
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `STRINGLIST`
        pub const Stringlist: Self = word("STRINGLIST");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
    }

    /// `NamespaceKeyEntry`.
    pub type NamespaceKeyEntry = Fields<of::NamespaceKeyEntry>;
    impl NamespaceKeyEntry {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 32 characters, matches `^(?!memoryStrategyId$|actorId$|sessionId$)[a-z][a-z0-9]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Validation`.
        #[track_caller] pub fn validation(self, value: impl IntoVal<NamespaceKeyValidation>) -> Self { with(self, "Validation", value) }
    }

    /// `NamespaceKeyValidation`.
    pub type NamespaceKeyValidation = Fields<of::NamespaceKeyValidation>;
    impl NamespaceKeyValidation {
        /// `AllowedValues`: 1 to 10 items, each 1 to 64 characters, each matches `^[a-z0-9][a-z0-9-_]*$`.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `RegexPattern`: 1 to 64 characters.
        #[track_caller] pub fn regex_pattern(self, value: impl IntoVal<String>) -> Self { with(self, "RegexPattern", value) }
    }

    /// `NumberValidation`.
    pub type NumberValidation = Fields<of::NumberValidation>;
    impl NumberValidation {
        /// `MaxValue`.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<f64>) -> Self { with(self, "MinValue", value) }
    }

    /// `SelfManagedConfiguration`.
    pub type SelfManagedConfiguration = Fields<of::SelfManagedConfiguration>;
    impl SelfManagedConfiguration {
        /// `HistoricalContextWindowSize`: 0 to 50.
        #[track_caller] pub fn historical_context_window_size(self, value: impl IntoVal<i64>) -> Self { with(self, "HistoricalContextWindowSize", value) }
        /// `InvocationConfiguration`.
        #[track_caller] pub fn invocation_configuration(self, value: impl IntoVal<InvocationConfigurationInput>) -> Self { with(self, "InvocationConfiguration", value) }
        /// `TriggerConditions`: at least 1 item.
        #[track_caller] pub fn trigger_conditions(self, value: impl IntoVal<List<TriggerConditionInput>>) -> Self { with(self, "TriggerConditions", value) }
    }

    /// `SemanticMemoryStrategy`.
    pub type SemanticMemoryStrategy = Fields<of::SemanticMemoryStrategy>;
    impl SemanticMemoryStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
        /// `RecordExpirySpecification`. Write-only.
        #[track_caller] pub fn record_expiry_specification(self, value: impl IntoVal<CustomMemoryStrategyRecordExpirySpecification>) -> Self { with(self, "RecordExpirySpecification", value) }
    }

    /// `SemanticOverride`.
    pub type SemanticOverride = Fields<of::SemanticOverride>;
    impl SemanticOverride {
        /// `Consolidation`.
        #[track_caller] pub fn consolidation(self, value: impl IntoVal<SemanticOverrideConsolidationConfigurationInput>) -> Self { with(self, "Consolidation", value) }
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<SemanticOverrideExtractionConfigurationInput>) -> Self { with(self, "Extraction", value) }
    }

    /// `SemanticOverrideConsolidationConfigurationInput`.
    pub type SemanticOverrideConsolidationConfigurationInput = Fields<of::SemanticOverrideConsolidationConfigurationInput>;
    impl SemanticOverrideConsolidationConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `SemanticOverrideExtractionConfigurationInput`.
    pub type SemanticOverrideExtractionConfigurationInput = Fields<of::SemanticOverrideExtractionConfigurationInput>;
    impl SemanticOverrideExtractionConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `StreamDeliveryResource`.
    pub type StreamDeliveryResource = Fields<of::StreamDeliveryResource>;
    impl StreamDeliveryResource {
        /// `Kinesis`.
        #[track_caller] pub fn kinesis(self, value: impl IntoVal<KinesisResource>) -> Self { with(self, "Kinesis", value) }
    }

    /// `StreamDeliveryResources`.
    pub type StreamDeliveryResources = Fields<of::StreamDeliveryResources>;
    impl StreamDeliveryResources {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resources: impl IntoVal<List<StreamDeliveryResource>>) -> Self { with(empty(), "Resources", resources) }
        /// `Resources`: mandatory, at most 1 item.
        #[track_caller] pub fn resources(self, value: impl IntoVal<List<StreamDeliveryResource>>) -> Self { with(self, "Resources", value) }
    }

    /// `StringListValidation`.
    pub type StringListValidation = Fields<of::StringListValidation>;
    impl StringListValidation {
        /// `AllowedValues`: 1 to 10 items.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
        /// `MaxItems`: 1 to 5.
        #[track_caller] pub fn max_items(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxItems", value) }
    }

    /// `StringValidation`.
    pub type StringValidation = Fields<of::StringValidation>;
    impl StringValidation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_values: impl IntoVal<List<String>>) -> Self { with(empty(), "AllowedValues", allowed_values) }
        /// `AllowedValues`: mandatory, 1 to 10 items.
        #[track_caller] pub fn allowed_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedValues", value) }
    }

    /// `SummaryMemoryStrategy`.
    pub type SummaryMemoryStrategy = Fields<of::SummaryMemoryStrategy>;
    impl SummaryMemoryStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
        /// `RecordExpirySpecification`. Write-only.
        #[track_caller] pub fn record_expiry_specification(self, value: impl IntoVal<CustomMemoryStrategyRecordExpirySpecification>) -> Self { with(self, "RecordExpirySpecification", value) }
    }

    /// `SummaryOverride`.
    pub type SummaryOverride = Fields<of::SummaryOverride>;
    impl SummaryOverride {
        /// `Consolidation`.
        #[track_caller] pub fn consolidation(self, value: impl IntoVal<SummaryOverrideConsolidationConfigurationInput>) -> Self { with(self, "Consolidation", value) }
    }

    /// `SummaryOverrideConsolidationConfigurationInput`.
    pub type SummaryOverrideConsolidationConfigurationInput = Fields<of::SummaryOverrideConsolidationConfigurationInput>;
    impl SummaryOverrideConsolidationConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `TimeBasedTriggerInput`.
    pub type TimeBasedTriggerInput = Fields<of::TimeBasedTriggerInput>;
    impl TimeBasedTriggerInput {
        /// `IdleSessionTimeout`: 10 to 3000.
        #[track_caller] pub fn idle_session_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "IdleSessionTimeout", value) }
    }

    /// `TokenBasedTriggerInput`.
    pub type TokenBasedTriggerInput = Fields<of::TokenBasedTriggerInput>;
    impl TokenBasedTriggerInput {
        /// `TokenCount`: 100 to 500000.
        #[track_caller] pub fn token_count(self, value: impl IntoVal<i64>) -> Self { with(self, "TokenCount", value) }
    }

    /// `TriggerConditionInput`.
    pub type TriggerConditionInput = Fields<of::TriggerConditionInput>;
    impl TriggerConditionInput {
        /// `MessageBasedTrigger`.
        #[track_caller] pub fn message_based_trigger(self, value: impl IntoVal<MessageBasedTriggerInput>) -> Self { with(self, "MessageBasedTrigger", value) }
        /// `TimeBasedTrigger`.
        #[track_caller] pub fn time_based_trigger(self, value: impl IntoVal<TimeBasedTriggerInput>) -> Self { with(self, "TimeBasedTrigger", value) }
        /// `TokenBasedTrigger`.
        #[track_caller] pub fn token_based_trigger(self, value: impl IntoVal<TokenBasedTriggerInput>) -> Self { with(self, "TokenBasedTrigger", value) }
    }

    /// `UserPreferenceMemoryStrategy`.
    pub type UserPreferenceMemoryStrategy = Fields<of::UserPreferenceMemoryStrategy>;
    impl UserPreferenceMemoryStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Description`.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `MemoryRecordSchema`.
        #[track_caller] pub fn memory_record_schema(self, value: impl IntoVal<MemoryRecordSchema>) -> Self { with(self, "MemoryRecordSchema", value) }
        /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `NamespaceTemplates`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespace_templates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NamespaceTemplates", value) }
        /// `Namespaces`: at least 1 item, each matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
        /// `RecordExpirySpecification`. Write-only.
        #[track_caller] pub fn record_expiry_specification(self, value: impl IntoVal<CustomMemoryStrategyRecordExpirySpecification>) -> Self { with(self, "RecordExpirySpecification", value) }
    }

    /// `UserPreferenceOverride`.
    pub type UserPreferenceOverride = Fields<of::UserPreferenceOverride>;
    impl UserPreferenceOverride {
        /// `Consolidation`.
        #[track_caller] pub fn consolidation(self, value: impl IntoVal<UserPreferenceOverrideConsolidationConfigurationInput>) -> Self { with(self, "Consolidation", value) }
        /// `Extraction`.
        #[track_caller] pub fn extraction(self, value: impl IntoVal<UserPreferenceOverrideExtractionConfigurationInput>) -> Self { with(self, "Extraction", value) }
    }

    /// `UserPreferenceOverrideConsolidationConfigurationInput`.
    pub type UserPreferenceOverrideConsolidationConfigurationInput = Fields<of::UserPreferenceOverrideConsolidationConfigurationInput>;
    impl UserPreferenceOverrideConsolidationConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `UserPreferenceOverrideExtractionConfigurationInput`.
    pub type UserPreferenceOverrideExtractionConfigurationInput = Fields<of::UserPreferenceOverrideExtractionConfigurationInput>;
    impl UserPreferenceOverrideExtractionConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(append_to_prompt: impl IntoVal<String>, model_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppendToPrompt", append_to_prompt), "ModelId", model_id) }
        /// `AppendToPrompt`: mandatory, 1 to 30000 characters.
        #[track_caller] pub fn append_to_prompt(self, value: impl IntoVal<String>) -> Self { with(self, "AppendToPrompt", value) }
        /// `ModelId`: mandatory.
        #[track_caller] pub fn model_id(self, value: impl IntoVal<String>) -> Self { with(self, "ModelId", value) }
    }

    /// `Validation`.
    pub type Validation = Fields<of::Validation>;
    impl Validation {
        /// `NumberValidation`.
        #[track_caller] pub fn number_validation(self, value: impl IntoVal<NumberValidation>) -> Self { with(self, "NumberValidation", value) }
        /// `StringListValidation`.
        #[track_caller] pub fn string_list_validation(self, value: impl IntoVal<StringListValidation>) -> Self { with(self, "StringListValidation", value) }
        /// `StringValidation`.
        #[track_caller] pub fn string_validation(self, value: impl IntoVal<StringValidation>) -> Self { with(self, "StringValidation", value) }
    }
}

/// [`AWS::BedrockAgentCore::OAuth2CredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html).
///
/// What `Ref` returns: `CredentialProviderArn`.
pub type CfnOAuth2CredentialProvider = Handle<of::CfnOAuth2CredentialProvider>;
impl cfn::ResourceType for of::CfnOAuth2CredentialProvider { const TYPE: &'static str = "AWS::BedrockAgentCore::OAuth2CredentialProvider"; type Tags = cfn::TagList; type Props = CfnOAuth2CredentialProviderProps; type Reference = Is<kinds::OAuth2CredentialProviderArn>; }
impl CfnOAuth2CredentialProvider {
    /// The attribute `CallbackUrl`.
    #[inline] pub fn attr_callback_url(&self) -> Val<String> { cfn::attribute(&self.0, "CallbackUrl") }
    /// The attribute `ClientSecretArn`.
    #[inline] pub fn attr_client_secret_arn(&self) -> Val<Json> { cfn::attribute(&self.0, "ClientSecretArn") }
    /// The attribute `ClientSecretJsonKey`.
    #[inline] pub fn attr_client_secret_json_key(&self) -> Val<String> { cfn::attribute(&self.0, "ClientSecretJsonKey") }
    /// The attribute `ClientSecretSource`: one of `MANAGED`, `EXTERNAL`.
    #[inline] pub fn attr_client_secret_source(&self) -> Val<String> { cfn::attribute(&self.0, "ClientSecretSource") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `CredentialProviderArn`.
    #[inline] pub fn attr_credential_provider_arn(&self) -> Val<Is<kinds::OAuth2CredentialProviderArn>> { cfn::attribute(&self.0, "CredentialProviderArn") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Oauth2ProviderConfigOutput`.
    #[inline] pub fn attr_oauth2_provider_config_output(&self) -> Val<Json> { cfn::attribute(&self.0, "Oauth2ProviderConfigOutput") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnOAuth2CredentialProvider`].
///
/// Mandatory: `Name`, `CredentialProviderVendor`.
///
/// A change replaces the resource: `CredentialProviderVendor`, `Name`.
pub type CfnOAuth2CredentialProviderProps = Fields<of::CfnOAuth2CredentialProvider>;
impl CfnOAuth2CredentialProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, credential_provider_vendor: impl IntoVal<cfn_o_auth2_credential_provider::CredentialProviderVendor>) -> Self { with(with(empty(), "Name", name), "CredentialProviderVendor", credential_provider_vendor) }
    /// `CredentialProviderVendor`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn credential_provider_vendor(self, value: impl IntoVal<cfn_o_auth2_credential_provider::CredentialProviderVendor>) -> Self { with(self, "CredentialProviderVendor", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Oauth2ProviderConfigInput`. Write-only.
    #[track_caller] pub fn oauth2_provider_config_input(self, value: impl IntoVal<cfn_o_auth2_credential_provider::Oauth2ProviderConfigInput>) -> Self { with(self, "Oauth2ProviderConfigInput", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_o_auth2_credential_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOAuth2CredentialProvider`].
pub mod cfn_o_auth2_credential_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api_key_credential_provider::{SecretReference, Tag};
    pub use super::cfn_harness::{ManagedVpcResourceEndpointIpAddressType, SelfManagedLatticeResource};
    mod of { pub enum AtlassianOauth2ProviderConfigInput {} pub enum AtlassianOauth2ProviderConfigInputClientSecretSource {} pub enum CredentialProviderVendor {} pub enum CustomOauth2ProviderConfigInput {} pub enum CustomOauth2ProviderConfigInputClientAuthenticationMethod {} pub enum CustomOauth2ProviderConfigInputClientSecretSource {} pub enum GithubOauth2ProviderConfigInput {} pub enum GithubOauth2ProviderConfigInputClientSecretSource {} pub enum GoogleOauth2ProviderConfigInput {} pub enum GoogleOauth2ProviderConfigInputClientSecretSource {} pub enum IncludedOauth2ProviderConfigInput {} pub enum IncludedOauth2ProviderConfigInputClientSecretSource {} pub enum KmsKeySourceType {} pub enum LinkedinOauth2ProviderConfigInput {} pub enum LinkedinOauth2ProviderConfigInputClientSecretSource {} pub enum ManagedVpcResource {} pub enum MicrosoftOauth2ProviderConfigInput {} pub enum MicrosoftOauth2ProviderConfigInputClientSecretSource {} pub enum Oauth2AuthorizationServerMetadata {} pub enum Oauth2Discovery {} impl ias_core::Optional for Oauth2Discovery {} pub enum Oauth2ProviderConfigInput {} impl ias_core::Optional for Oauth2ProviderConfigInput {} pub enum OnBehalfOfTokenExchangeConfig {} pub enum OnBehalfOfTokenExchangeConfigGrantType {} pub enum PrivateEndpoint {} impl ias_core::Optional for PrivateEndpoint {} pub enum PrivateEndpointOverride {} pub enum PrivateKeyJwtConfig {} impl ias_core::Optional for PrivateKeyJwtConfig {} pub enum PrivateKeyJwtConfigSigningAlgorithm {} pub enum PrivateKeySource {} impl ias_core::Optional for PrivateKeySource {} pub enum SalesforceOauth2ProviderConfigInput {} pub enum SalesforceOauth2ProviderConfigInputClientSecretSource {} pub enum SlackOauth2ProviderConfigInput {} pub enum SlackOauth2ProviderConfigInputClientSecretSource {} pub enum TokenExchangeGrantTypeConfig {} pub enum TokenExchangeGrantTypeConfigActorTokenContent {} }

    /// `AtlassianOauth2ProviderConfigInput`.
    pub type AtlassianOauth2ProviderConfigInput = Fields<of::AtlassianOauth2ProviderConfigInput>;
    impl AtlassianOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<AtlassianOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type AtlassianOauth2ProviderConfigInputClientSecretSource = Word<fn(of::AtlassianOauth2ProviderConfigInputClientSecretSource)>;
    impl AtlassianOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// Words of `CredentialProviderVendor`.
    pub type CredentialProviderVendor = Word<fn(of::CredentialProviderVendor)>;
    impl CredentialProviderVendor {
        /// `GoogleOauth2`
        pub const GoogleOauth2: Self = word("GoogleOauth2");
        /// `GithubOauth2`
        pub const GithubOauth2: Self = word("GithubOauth2");
        /// `SlackOauth2`
        pub const SlackOauth2: Self = word("SlackOauth2");
        /// `SalesforceOauth2`
        pub const SalesforceOauth2: Self = word("SalesforceOauth2");
        /// `MicrosoftOauth2`
        pub const MicrosoftOauth2: Self = word("MicrosoftOauth2");
        /// `CustomOauth2`
        pub const CustomOauth2: Self = word("CustomOauth2");
        /// `AtlassianOauth2`
        pub const AtlassianOauth2: Self = word("AtlassianOauth2");
        /// `LinkedinOauth2`
        pub const LinkedinOauth2: Self = word("LinkedinOauth2");
        /// `XOauth2`
        pub const XOauth2: Self = word("XOauth2");
        /// `OktaOauth2`
        pub const OktaOauth2: Self = word("OktaOauth2");
        /// `OneLoginOauth2`
        pub const OneLoginOauth2: Self = word("OneLoginOauth2");
        /// `PingOneOauth2`
        pub const PingOneOauth2: Self = word("PingOneOauth2");
        /// `FacebookOauth2`
        pub const FacebookOauth2: Self = word("FacebookOauth2");
        /// `YandexOauth2`
        pub const YandexOauth2: Self = word("YandexOauth2");
        /// `RedditOauth2`
        pub const RedditOauth2: Self = word("RedditOauth2");
        /// `ZoomOauth2`
        pub const ZoomOauth2: Self = word("ZoomOauth2");
        /// `TwitchOauth2`
        pub const TwitchOauth2: Self = word("TwitchOauth2");
        /// `SpotifyOauth2`
        pub const SpotifyOauth2: Self = word("SpotifyOauth2");
        /// `DropboxOauth2`
        pub const DropboxOauth2: Self = word("DropboxOauth2");
        /// `NotionOauth2`
        pub const NotionOauth2: Self = word("NotionOauth2");
        /// `HubspotOauth2`
        pub const HubspotOauth2: Self = word("HubspotOauth2");
        /// `CyberArkOauth2`
        pub const CyberArkOauth2: Self = word("CyberArkOauth2");
        /// `FusionAuthOauth2`
        pub const FusionAuthOauth2: Self = word("FusionAuthOauth2");
        /// `Auth0Oauth2`
        pub const Auth0Oauth2: Self = word("Auth0Oauth2");
        /// `CognitoOauth2`
        pub const CognitoOauth2: Self = word("CognitoOauth2");
    }

    /// `CustomOauth2ProviderConfigInput`.
    pub type CustomOauth2ProviderConfigInput = Fields<of::CustomOauth2ProviderConfigInput>;
    impl CustomOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(oauth_discovery: impl IntoVal<Oauth2Discovery>) -> Self { with(empty(), "OauthDiscovery", oauth_discovery) }
        /// `ClientAuthenticationMethod`.
        #[track_caller] pub fn client_authentication_method(self, value: impl IntoVal<CustomOauth2ProviderConfigInputClientAuthenticationMethod>) -> Self { with(self, "ClientAuthenticationMethod", value) }
        /// `ClientId`: 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<CustomOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
        /// `OauthDiscovery`: mandatory.
        #[track_caller] pub fn oauth_discovery(self, value: impl IntoVal<Oauth2Discovery>) -> Self { with(self, "OauthDiscovery", value) }
        /// `OnBehalfOfTokenExchangeConfig`.
        #[track_caller] pub fn on_behalf_of_token_exchange_config(self, value: impl IntoVal<OnBehalfOfTokenExchangeConfig>) -> Self { with(self, "OnBehalfOfTokenExchangeConfig", value) }
        /// `PrivateEndpoint`.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
        /// `PrivateEndpointOverrides`: at most 5 items.
        #[track_caller] pub fn private_endpoint_overrides(self, value: impl IntoVal<List<PrivateEndpointOverride>>) -> Self { with(self, "PrivateEndpointOverrides", value) }
        /// `PrivateKeyJwtConfig`.
        #[track_caller] pub fn private_key_jwt_config(self, value: impl IntoVal<PrivateKeyJwtConfig>) -> Self { with(self, "PrivateKeyJwtConfig", value) }
    }

    /// Words of `ClientAuthenticationMethod`.
    pub type CustomOauth2ProviderConfigInputClientAuthenticationMethod = Word<fn(of::CustomOauth2ProviderConfigInputClientAuthenticationMethod)>;
    impl CustomOauth2ProviderConfigInputClientAuthenticationMethod {
        /// `CLIENT_SECRET_BASIC`
        pub const ClientSecretBasic: Self = word("CLIENT_SECRET_BASIC");
        /// `CLIENT_SECRET_POST`
        pub const ClientSecretPost: Self = word("CLIENT_SECRET_POST");
        /// `AWS_IAM_ID_TOKEN_JWT`
        pub const AwsIamIdTokenJwt: Self = word("AWS_IAM_ID_TOKEN_JWT");
        /// `PRIVATE_KEY_JWT`
        pub const PrivateKeyJwt: Self = word("PRIVATE_KEY_JWT");
    }

    /// Words of `ClientSecretSource`.
    pub type CustomOauth2ProviderConfigInputClientSecretSource = Word<fn(of::CustomOauth2ProviderConfigInputClientSecretSource)>;
    impl CustomOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `GithubOauth2ProviderConfigInput`.
    pub type GithubOauth2ProviderConfigInput = Fields<of::GithubOauth2ProviderConfigInput>;
    impl GithubOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<GithubOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type GithubOauth2ProviderConfigInputClientSecretSource = Word<fn(of::GithubOauth2ProviderConfigInputClientSecretSource)>;
    impl GithubOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `GoogleOauth2ProviderConfigInput`.
    pub type GoogleOauth2ProviderConfigInput = Fields<of::GoogleOauth2ProviderConfigInput>;
    impl GoogleOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<GoogleOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type GoogleOauth2ProviderConfigInputClientSecretSource = Word<fn(of::GoogleOauth2ProviderConfigInputClientSecretSource)>;
    impl GoogleOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `IncludedOauth2ProviderConfigInput`.
    pub type IncludedOauth2ProviderConfigInput = Fields<of::IncludedOauth2ProviderConfigInput>;
    impl IncludedOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `AuthorizationEndpoint`.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<IncludedOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
        /// `Issuer`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `TokenEndpoint`.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type IncludedOauth2ProviderConfigInputClientSecretSource = Word<fn(of::IncludedOauth2ProviderConfigInputClientSecretSource)>;
    impl IncludedOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `KmsKeySourceType`.
    pub type KmsKeySourceType = Fields<of::KmsKeySourceType>;
    impl KmsKeySourceType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key_arn: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(empty(), "KmsKeyArn", kms_key_arn) }
        /// `KmsKeyArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    }

    /// `LinkedinOauth2ProviderConfigInput`.
    pub type LinkedinOauth2ProviderConfigInput = Fields<of::LinkedinOauth2ProviderConfigInput>;
    impl LinkedinOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<LinkedinOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type LinkedinOauth2ProviderConfigInputClientSecretSource = Word<fn(of::LinkedinOauth2ProviderConfigInputClientSecretSource)>;
    impl LinkedinOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `ManagedVpcResource`.
    pub type ManagedVpcResource = Fields<of::ManagedVpcResource>;
    /// What [`ManagedVpcResource`] cannot do without.
    pub struct ManagedVpcResourceRequired<A, B, C> {
        /// `VpcIdentifier`: matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        pub vpc_identifier: A,
        /// `SubnetIds`: each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        pub subnet_ids: B,
        /// `EndpointIpAddressType`.
        pub endpoint_ip_address_type: C,
    }
    impl ManagedVpcResource {
        /// Takes what is mandatory, by name: [`ManagedVpcResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<ManagedVpcResourceEndpointIpAddressType>>(required: ManagedVpcResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcIdentifier", required.vpc_identifier), "SubnetIds", required.subnet_ids), "EndpointIpAddressType", required.endpoint_ip_address_type) }
        /// `EndpointIpAddressType`: mandatory.
        #[track_caller] pub fn endpoint_ip_address_type(self, value: impl IntoVal<ManagedVpcResourceEndpointIpAddressType>) -> Self { with(self, "EndpointIpAddressType", value) }
        /// `RoutingDomain`: 3 to 255 characters.
        #[track_caller] pub fn routing_domain(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingDomain", value) }
        /// `SecurityGroupIds`: at most 5 items, each matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, each matches `^subnet-[0-9a-zA-Z]{8,17}$`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `VpcIdentifier`: mandatory, matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`.
        #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
    }

    /// `MicrosoftOauth2ProviderConfigInput`.
    pub type MicrosoftOauth2ProviderConfigInput = Fields<of::MicrosoftOauth2ProviderConfigInput>;
    impl MicrosoftOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<MicrosoftOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
        /// `TenantId`: 1 to 2048 characters.
        #[track_caller] pub fn tenant_id(self, value: impl IntoVal<String>) -> Self { with(self, "TenantId", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type MicrosoftOauth2ProviderConfigInputClientSecretSource = Word<fn(of::MicrosoftOauth2ProviderConfigInputClientSecretSource)>;
    impl MicrosoftOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `Oauth2AuthorizationServerMetadata`.
    pub type Oauth2AuthorizationServerMetadata = Fields<of::Oauth2AuthorizationServerMetadata>;
    /// What [`Oauth2AuthorizationServerMetadata`] cannot do without.
    pub struct Oauth2AuthorizationServerMetadataRequired<A, B, C> {
        /// `Issuer`.
        pub issuer: A,
        /// `AuthorizationEndpoint`.
        pub authorization_endpoint: B,
        /// `TokenEndpoint`.
        pub token_endpoint: C,
    }
    impl Oauth2AuthorizationServerMetadata {
        /// Takes what is mandatory, by name: [`Oauth2AuthorizationServerMetadataRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: Oauth2AuthorizationServerMetadataRequired<A, B, C>) -> Self { with(with(with(empty(), "Issuer", required.issuer), "AuthorizationEndpoint", required.authorization_endpoint), "TokenEndpoint", required.token_endpoint) }
        /// `AuthorizationEndpoint`: mandatory.
        #[track_caller] pub fn authorization_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationEndpoint", value) }
        /// `Issuer`: mandatory.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `ResponseTypes`.
        #[track_caller] pub fn response_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResponseTypes", value) }
        /// `TokenEndpoint`: mandatory.
        #[track_caller] pub fn token_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "TokenEndpoint", value) }
    }

    /// `Oauth2Discovery`.
    pub type Oauth2Discovery = Fields<of::Oauth2Discovery>;
    impl Oauth2Discovery {
        /// `AuthorizationServerMetadata`.
        #[track_caller] pub fn authorization_server_metadata(self, value: impl IntoVal<Oauth2AuthorizationServerMetadata>) -> Self { with(self, "AuthorizationServerMetadata", value) }
        /// `DiscoveryUrl`: matches `^.+/\.well-known/openid-configuration$`.
        #[track_caller] pub fn discovery_url(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryUrl", value) }
    }

    /// `Oauth2ProviderConfigInput`.
    pub type Oauth2ProviderConfigInput = Fields<of::Oauth2ProviderConfigInput>;
    impl Oauth2ProviderConfigInput {
        /// `AtlassianOauth2ProviderConfig`.
        #[track_caller] pub fn atlassian_oauth2_provider_config(self, value: impl IntoVal<AtlassianOauth2ProviderConfigInput>) -> Self { with(self, "AtlassianOauth2ProviderConfig", value) }
        /// `CustomOauth2ProviderConfig`.
        #[track_caller] pub fn custom_oauth2_provider_config(self, value: impl IntoVal<CustomOauth2ProviderConfigInput>) -> Self { with(self, "CustomOauth2ProviderConfig", value) }
        /// `GithubOauth2ProviderConfig`.
        #[track_caller] pub fn github_oauth2_provider_config(self, value: impl IntoVal<GithubOauth2ProviderConfigInput>) -> Self { with(self, "GithubOauth2ProviderConfig", value) }
        /// `GoogleOauth2ProviderConfig`.
        #[track_caller] pub fn google_oauth2_provider_config(self, value: impl IntoVal<GoogleOauth2ProviderConfigInput>) -> Self { with(self, "GoogleOauth2ProviderConfig", value) }
        /// `IncludedOauth2ProviderConfig`.
        #[track_caller] pub fn included_oauth2_provider_config(self, value: impl IntoVal<IncludedOauth2ProviderConfigInput>) -> Self { with(self, "IncludedOauth2ProviderConfig", value) }
        /// `LinkedinOauth2ProviderConfig`.
        #[track_caller] pub fn linkedin_oauth2_provider_config(self, value: impl IntoVal<LinkedinOauth2ProviderConfigInput>) -> Self { with(self, "LinkedinOauth2ProviderConfig", value) }
        /// `MicrosoftOauth2ProviderConfig`.
        #[track_caller] pub fn microsoft_oauth2_provider_config(self, value: impl IntoVal<MicrosoftOauth2ProviderConfigInput>) -> Self { with(self, "MicrosoftOauth2ProviderConfig", value) }
        /// `SalesforceOauth2ProviderConfig`.
        #[track_caller] pub fn salesforce_oauth2_provider_config(self, value: impl IntoVal<SalesforceOauth2ProviderConfigInput>) -> Self { with(self, "SalesforceOauth2ProviderConfig", value) }
        /// `SlackOauth2ProviderConfig`.
        #[track_caller] pub fn slack_oauth2_provider_config(self, value: impl IntoVal<SlackOauth2ProviderConfigInput>) -> Self { with(self, "SlackOauth2ProviderConfig", value) }
    }

    /// `OnBehalfOfTokenExchangeConfig`.
    pub type OnBehalfOfTokenExchangeConfig = Fields<of::OnBehalfOfTokenExchangeConfig>;
    impl OnBehalfOfTokenExchangeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(grant_type: impl IntoVal<OnBehalfOfTokenExchangeConfigGrantType>) -> Self { with(empty(), "GrantType", grant_type) }
        /// `GrantType`: mandatory.
        #[track_caller] pub fn grant_type(self, value: impl IntoVal<OnBehalfOfTokenExchangeConfigGrantType>) -> Self { with(self, "GrantType", value) }
        /// `TokenExchangeGrantTypeConfig`.
        #[track_caller] pub fn token_exchange_grant_type_config(self, value: impl IntoVal<TokenExchangeGrantTypeConfig>) -> Self { with(self, "TokenExchangeGrantTypeConfig", value) }
    }

    /// Words of `GrantType`.
    pub type OnBehalfOfTokenExchangeConfigGrantType = Word<fn(of::OnBehalfOfTokenExchangeConfigGrantType)>;
    impl OnBehalfOfTokenExchangeConfigGrantType {
        /// `TOKEN_EXCHANGE`
        pub const TokenExchange: Self = word("TOKEN_EXCHANGE");
        /// `JWT_AUTHORIZATION_GRANT`
        pub const JwtAuthorizationGrant: Self = word("JWT_AUTHORIZATION_GRANT");
    }

    /// `PrivateEndpoint`.
    pub type PrivateEndpoint = Fields<of::PrivateEndpoint>;
    impl PrivateEndpoint {
        /// `ManagedVpcResource`.
        #[track_caller] pub fn managed_vpc_resource(self, value: impl IntoVal<ManagedVpcResource>) -> Self { with(self, "ManagedVpcResource", value) }
        /// `SelfManagedLatticeResource`.
        #[track_caller] pub fn self_managed_lattice_resource(self, value: impl IntoVal<SelfManagedLatticeResource>) -> Self { with(self, "SelfManagedLatticeResource", value) }
    }

    /// `PrivateEndpointOverride`.
    pub type PrivateEndpointOverride = Fields<of::PrivateEndpointOverride>;
    impl PrivateEndpointOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain: impl IntoVal<String>, private_endpoint: impl IntoVal<PrivateEndpoint>) -> Self { with(with(empty(), "Domain", domain), "PrivateEndpoint", private_endpoint) }
        /// `Domain`: mandatory, 1 to 253 characters.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `PrivateEndpoint`: mandatory.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
    }

    /// `PrivateKeyJwtConfig`.
    pub type PrivateKeyJwtConfig = Fields<of::PrivateKeyJwtConfig>;
    impl PrivateKeyJwtConfig {
        /// `AdditionalHeaderClaims`.
        #[track_caller] pub fn additional_header_claims(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalHeaderClaims", value) }
        /// `AdditionalPayloadClaims`.
        #[track_caller] pub fn additional_payload_claims(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalPayloadClaims", value) }
        /// `PrivateKeySource`.
        #[track_caller] pub fn private_key_source(self, value: impl IntoVal<PrivateKeySource>) -> Self { with(self, "PrivateKeySource", value) }
        /// `SigningAlgorithm`.
        #[track_caller] pub fn signing_algorithm(self, value: impl IntoVal<PrivateKeyJwtConfigSigningAlgorithm>) -> Self { with(self, "SigningAlgorithm", value) }
    }

    /// Words of `SigningAlgorithm`.
    pub type PrivateKeyJwtConfigSigningAlgorithm = Word<fn(of::PrivateKeyJwtConfigSigningAlgorithm)>;
    impl PrivateKeyJwtConfigSigningAlgorithm {
        /// `RS256`
        pub const Rs256: Self = word("RS256");
        /// `PS256`
        pub const Ps256: Self = word("PS256");
        /// `ES256`
        pub const Es256: Self = word("ES256");
    }

    /// `PrivateKeySource`.
    pub type PrivateKeySource = Fields<of::PrivateKeySource>;
    impl PrivateKeySource {
        /// `KmsKeySource`.
        #[track_caller] pub fn kms_key_source(self, value: impl IntoVal<KmsKeySourceType>) -> Self { with(self, "KmsKeySource", value) }
    }

    /// `SalesforceOauth2ProviderConfigInput`.
    pub type SalesforceOauth2ProviderConfigInput = Fields<of::SalesforceOauth2ProviderConfigInput>;
    impl SalesforceOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<SalesforceOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type SalesforceOauth2ProviderConfigInputClientSecretSource = Word<fn(of::SalesforceOauth2ProviderConfigInputClientSecretSource)>;
    impl SalesforceOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `SlackOauth2ProviderConfigInput`.
    pub type SlackOauth2ProviderConfigInput = Fields<of::SlackOauth2ProviderConfigInput>;
    impl SlackOauth2ProviderConfigInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(client_id: impl IntoVal<String>) -> Self { with(empty(), "ClientId", client_id) }
        /// `ClientId`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn client_id(self, value: impl IntoVal<String>) -> Self { with(self, "ClientId", value) }
        /// `ClientSecret`: 1 to 2048 characters.
        #[track_caller] pub fn client_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSecret", value) }
        /// `ClientSecretConfig`.
        #[track_caller] pub fn client_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ClientSecretConfig", value) }
        /// `ClientSecretSource`.
        #[track_caller] pub fn client_secret_source(self, value: impl IntoVal<SlackOauth2ProviderConfigInputClientSecretSource>) -> Self { with(self, "ClientSecretSource", value) }
    }

    /// Words of `ClientSecretSource`.
    pub type SlackOauth2ProviderConfigInputClientSecretSource = Word<fn(of::SlackOauth2ProviderConfigInputClientSecretSource)>;
    impl SlackOauth2ProviderConfigInputClientSecretSource {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `TokenExchangeGrantTypeConfig`.
    pub type TokenExchangeGrantTypeConfig = Fields<of::TokenExchangeGrantTypeConfig>;
    impl TokenExchangeGrantTypeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actor_token_content: impl IntoVal<TokenExchangeGrantTypeConfigActorTokenContent>) -> Self { with(empty(), "ActorTokenContent", actor_token_content) }
        /// `ActorTokenContent`: mandatory.
        #[track_caller] pub fn actor_token_content(self, value: impl IntoVal<TokenExchangeGrantTypeConfigActorTokenContent>) -> Self { with(self, "ActorTokenContent", value) }
        /// `ActorTokenScopes`.
        #[track_caller] pub fn actor_token_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ActorTokenScopes", value) }
    }

    /// Words of `ActorTokenContent`.
    pub type TokenExchangeGrantTypeConfigActorTokenContent = Word<fn(of::TokenExchangeGrantTypeConfigActorTokenContent)>;
    impl TokenExchangeGrantTypeConfigActorTokenContent {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `M2M`
        pub const M2M: Self = word("M2M");
        /// `AWS_IAM_ID_TOKEN_JWT`
        pub const AwsIamIdTokenJwt: Self = word("AWS_IAM_ID_TOKEN_JWT");
    }
}

/// [`AWS::BedrockAgentCore::OnlineEvaluationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-onlineevaluationconfig.html).
///
/// What `Ref` returns: `OnlineEvaluationConfigArn`.
pub type CfnOnlineEvaluationConfig = Handle<of::CfnOnlineEvaluationConfig>;
impl cfn::ResourceType for of::CfnOnlineEvaluationConfig { const TYPE: &'static str = "AWS::BedrockAgentCore::OnlineEvaluationConfig"; type Tags = cfn::TagList; type Props = CfnOnlineEvaluationConfigProps; type Reference = Is<kinds::OnlineEvaluationConfigArn>; }
impl CfnOnlineEvaluationConfig {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `OnlineEvaluationConfigArn`.
    #[inline] pub fn attr_online_evaluation_config_arn(&self) -> Val<Is<kinds::OnlineEvaluationConfigArn>> { cfn::attribute(&self.0, "OnlineEvaluationConfigArn") }
    /// The attribute `OnlineEvaluationConfigId`.
    #[inline] pub fn attr_online_evaluation_config_id(&self) -> Val<String> { cfn::attribute(&self.0, "OnlineEvaluationConfigId") }
    /// The attribute `OutputConfig`.
    #[inline] pub fn attr_output_config(&self) -> Val<Json> { cfn::attribute(&self.0, "OutputConfig") }
    /// The attribute `Status`: one of `ACTIVE`, `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `DELETING`, `ERROR`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnOnlineEvaluationConfig`].
///
/// Mandatory: `OnlineEvaluationConfigName`, `DataSourceConfig`, `EvaluationExecutionRoleArn`, `Rule`.
///
/// A change replaces the resource: `OnlineEvaluationConfigName`.
pub type CfnOnlineEvaluationConfigProps = Fields<of::CfnOnlineEvaluationConfig>;
/// What [`CfnOnlineEvaluationConfigProps`] cannot do without.
pub struct CfnOnlineEvaluationConfigPropsRequired<A, B, C, D> {
    /// `OnlineEvaluationConfigName`: matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    pub online_evaluation_config_name: A,
    /// `DataSourceConfig`.
    pub data_source_config: B,
    /// `EvaluationExecutionRoleArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    pub evaluation_execution_role_arn: C,
    /// `Rule`.
    pub rule: D,
}
impl CfnOnlineEvaluationConfigProps {
    /// Takes what is mandatory, by name: [`CfnOnlineEvaluationConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_online_evaluation_config::DataSourceConfig>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<cfn_online_evaluation_config::Rule>>(required: CfnOnlineEvaluationConfigPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "OnlineEvaluationConfigName", required.online_evaluation_config_name), "DataSourceConfig", required.data_source_config), "EvaluationExecutionRoleArn", required.evaluation_execution_role_arn), "Rule", required.rule) }
    /// `ClusteringConfig`.
    #[track_caller] pub fn clustering_config(self, value: impl IntoVal<cfn_online_evaluation_config::ClusteringConfig>) -> Self { with(self, "ClusteringConfig", value) }
    /// `DataSourceConfig`: mandatory.
    #[track_caller] pub fn data_source_config(self, value: impl IntoVal<cfn_online_evaluation_config::DataSourceConfig>) -> Self { with(self, "DataSourceConfig", value) }
    /// `Description`: 1 to 200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EvaluationExecutionRoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    #[track_caller] pub fn evaluation_execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "EvaluationExecutionRoleArn", value) }
    /// `Evaluators`: at most 25 items.
    #[track_caller] pub fn evaluators(self, value: impl IntoVal<List<cfn_online_evaluation_config::EvaluatorReference>>) -> Self { with(self, "Evaluators", value) }
    /// `ExecutionStatus`.
    #[track_caller] pub fn execution_status(self, value: impl IntoVal<cfn_online_evaluation_config::ExecutionStatus>) -> Self { with(self, "ExecutionStatus", value) }
    /// `Insights`: at most 10 items.
    #[track_caller] pub fn insights(self, value: impl IntoVal<List<cfn_online_evaluation_config::Insight>>) -> Self { with(self, "Insights", value) }
    /// `OnlineEvaluationConfigName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn online_evaluation_config_name(self, value: impl IntoVal<String>) -> Self { with(self, "OnlineEvaluationConfigName", value) }
    /// `OutputConfig`.
    #[track_caller] pub fn output_config(self, value: impl IntoVal<cfn_online_evaluation_config::OutputConfig>) -> Self { with(self, "OutputConfig", value) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_online_evaluation_config::Rule>) -> Self { with(self, "Rule", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_online_evaluation_config::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOnlineEvaluationConfig`].
pub mod cfn_online_evaluation_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CloudWatchLogsInputConfig {} pub enum CloudWatchOutputConfig {} impl ias_core::Optional for CloudWatchOutputConfig {} pub enum CloudWatchOutputConfigResultDestination {} pub enum ClusteringConfig {} pub enum ClusteringFrequency {} pub enum DataSourceConfig {} pub enum EvaluatorReference {} pub enum ExecutionStatus {} pub enum Filter {} pub enum FilterOperator {} pub enum FilterValue {} impl ias_core::Optional for FilterValue {} pub enum Insight {} pub enum OutputConfig {} impl ias_core::Optional for OutputConfig {} pub enum Rule {} pub enum SamplingConfig {} pub enum SessionConfig {} pub enum Tag {} }

    /// `CloudWatchLogsInputConfig`.
    ///
    /// Takes exactly one of `LogGroupNames`; `LogGroupNamePrefixes`.
    pub type CloudWatchLogsInputConfig = Fields<of::CloudWatchLogsInputConfig>;
    impl CloudWatchLogsInputConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_names: impl IntoVal<List<String>>) -> Self { with(empty(), "ServiceNames", service_names) }
        /// `LogGroupNamePrefixes`: 1 to 5 items, each 1 to 512 characters, each matches `^[.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name_prefixes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogGroupNamePrefixes", value) }
        /// `LogGroupNames`: 1 to 10 items, each 1 to 512 characters, each matches `^[.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LogGroupNames", value) }
        /// `ServiceNames`: mandatory, exactly 1 item, each 1 to 256 characters, each matches `^[a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn service_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ServiceNames", value) }
    }

    /// `CloudWatchOutputConfig`.
    pub type CloudWatchOutputConfig = Fields<of::CloudWatchOutputConfig>;
    impl CloudWatchOutputConfig {
        /// `LogGroupName`: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `MetricsNamespace`: 1 to 255 characters, matches `^[a-zA-Z0-9._#/:-]+$`.
        #[track_caller] pub fn metrics_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "MetricsNamespace", value) }
        /// `ResultDestination`.
        #[track_caller] pub fn result_destination(self, value: impl IntoVal<CloudWatchOutputConfigResultDestination>) -> Self { with(self, "ResultDestination", value) }
    }

    /// Words of `ResultDestination`.
    pub type CloudWatchOutputConfigResultDestination = Word<fn(of::CloudWatchOutputConfigResultDestination)>;
    impl CloudWatchOutputConfigResultDestination {
        /// `DEDICATED_LOG_GROUP`
        pub const DedicatedLogGroup: Self = word("DEDICATED_LOG_GROUP");
        /// `SOURCE_LOG_GROUP`
        pub const SourceLogGroup: Self = word("SOURCE_LOG_GROUP");
    }

    /// `ClusteringConfig`.
    pub type ClusteringConfig = Fields<of::ClusteringConfig>;
    impl ClusteringConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(frequencies: impl IntoVal<List<ClusteringFrequency>>) -> Self { with(empty(), "Frequencies", frequencies) }
        /// `Frequencies`: mandatory, at most 3 items.
        #[track_caller] pub fn frequencies(self, value: impl IntoVal<List<ClusteringFrequency>>) -> Self { with(self, "Frequencies", value) }
    }

    /// Words of `ClusteringFrequency`.
    pub type ClusteringFrequency = Word<fn(of::ClusteringFrequency)>;
    impl ClusteringFrequency {
        /// `DAILY`
        pub const Daily: Self = word("DAILY");
        /// `WEEKLY`
        pub const Weekly: Self = word("WEEKLY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
    }

    /// `DataSourceConfig`.
    pub type DataSourceConfig = Fields<of::DataSourceConfig>;
    impl DataSourceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cloud_watch_logs: impl IntoVal<CloudWatchLogsInputConfig>) -> Self { with(empty(), "CloudWatchLogs", cloud_watch_logs) }
        /// `CloudWatchLogs`: mandatory.
        #[track_caller] pub fn cloud_watch_logs(self, value: impl IntoVal<CloudWatchLogsInputConfig>) -> Self { with(self, "CloudWatchLogs", value) }
    }

    /// `EvaluatorReference`.
    pub type EvaluatorReference = Fields<of::EvaluatorReference>;
    impl EvaluatorReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(evaluator_id: impl IntoVal<String>) -> Self { with(empty(), "EvaluatorId", evaluator_id) }
        /// `EvaluatorId`: mandatory.
        #[track_caller] pub fn evaluator_id(self, value: impl IntoVal<String>) -> Self { with(self, "EvaluatorId", value) }
    }

    /// Words of `ExecutionStatus`.
    pub type ExecutionStatus = Word<fn(of::ExecutionStatus)>;
    impl ExecutionStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    /// What [`Filter`] cannot do without.
    pub struct FilterRequired<A, B, C> {
        /// `Key`: 1 to 256 characters, matches `^[a-zA-Z0-9._-]+$`.
        pub key: A,
        /// `Operator`.
        pub operator: B,
        /// `Value`.
        pub value: C,
    }
    impl Filter {
        /// Takes what is mandatory, by name: [`FilterRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<FilterOperator>, C: IntoVal<FilterValue>>(required: FilterRequired<A, B, C>) -> Self { with(with(with(empty(), "Key", required.key), "Operator", required.operator), "Value", required.value) }
        /// `Key`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<FilterOperator>) -> Self { with(self, "Operator", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<FilterValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Operator`.
    pub type FilterOperator = Word<fn(of::FilterOperator)>;
    impl FilterOperator {
        /// `Equals`
        pub const Equals: Self = word("Equals");
        /// `NotEquals`
        pub const NotEquals: Self = word("NotEquals");
        /// `GreaterThan`
        pub const GreaterThan: Self = word("GreaterThan");
        /// `LessThan`
        pub const LessThan: Self = word("LessThan");
        /// `GreaterThanOrEqual`
        pub const GreaterThanOrEqual: Self = word("GreaterThanOrEqual");
        /// `LessThanOrEqual`
        pub const LessThanOrEqual: Self = word("LessThanOrEqual");
        /// `Contains`
        pub const Contains: Self = word("Contains");
        /// `NotContains`
        pub const NotContains: Self = word("NotContains");
    }

    /// `FilterValue`.
    pub type FilterValue = Fields<of::FilterValue>;
    impl FilterValue {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<bool>) -> Self { with(self, "BooleanValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<f64>) -> Self { with(self, "DoubleValue", value) }
        /// `StringValue`: 1 to 1024 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `Insight`.
    pub type Insight = Fields<of::Insight>;
    impl Insight {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(insight_id: impl IntoVal<String>) -> Self { with(empty(), "InsightId", insight_id) }
        /// `InsightId`: mandatory, 1 to 256 characters, matches `^[a-zA-Z][a-zA-Z0-9._]+$`.
        #[track_caller] pub fn insight_id(self, value: impl IntoVal<String>) -> Self { with(self, "InsightId", value) }
    }

    /// `OutputConfig`.
    pub type OutputConfig = Fields<of::OutputConfig>;
    impl OutputConfig {
        /// `CloudWatchConfig`.
        #[track_caller] pub fn cloud_watch_config(self, value: impl IntoVal<CloudWatchOutputConfig>) -> Self { with(self, "CloudWatchConfig", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sampling_config: impl IntoVal<SamplingConfig>) -> Self { with(empty(), "SamplingConfig", sampling_config) }
        /// `Filters`: at most 5 items.
        #[track_caller] pub fn filters(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "Filters", value) }
        /// `SamplingConfig`: mandatory.
        #[track_caller] pub fn sampling_config(self, value: impl IntoVal<SamplingConfig>) -> Self { with(self, "SamplingConfig", value) }
        /// `SessionConfig`.
        #[track_caller] pub fn session_config(self, value: impl IntoVal<SessionConfig>) -> Self { with(self, "SessionConfig", value) }
    }

    /// `SamplingConfig`.
    pub type SamplingConfig = Fields<of::SamplingConfig>;
    impl SamplingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sampling_percentage: impl IntoVal<f64>) -> Self { with(empty(), "SamplingPercentage", sampling_percentage) }
        /// `SamplingPercentage`: mandatory, 0.01 to 100.
        #[track_caller] pub fn sampling_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "SamplingPercentage", value) }
    }

    /// `SessionConfig`.
    pub type SessionConfig = Fields<of::SessionConfig>;
    impl SessionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(session_timeout_minutes: impl IntoVal<i64>) -> Self { with(empty(), "SessionTimeoutMinutes", session_timeout_minutes) }
        /// `SessionTimeoutMinutes`: mandatory, 1 to 1440.
        #[track_caller] pub fn session_timeout_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "SessionTimeoutMinutes", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::BedrockAgentCore::PaymentConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html).
///
/// What `Ref` returns: `PaymentConnectorArn`.
pub type CfnPaymentConnector = Handle<of::CfnPaymentConnector>;
impl cfn::ResourceType for of::CfnPaymentConnector { const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentConnector"; type Tags = cfn::NoTags; type Props = CfnPaymentConnectorProps; type Reference = Is<kinds::PaymentConnectorArn>; }
impl CfnPaymentConnector {
    /// The attribute `AuthorizationUrl`.
    #[inline] pub fn attr_authorization_url(&self) -> Val<String> { cfn::attribute(&self.0, "AuthorizationUrl") }
    /// The attribute `ConnectorCreatedAt`.
    #[inline] pub fn attr_connector_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorCreatedAt") }
    /// The attribute `ConnectorLastUpdatedAt`.
    #[inline] pub fn attr_connector_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorLastUpdatedAt") }
    /// The attribute `ConnectorStatus`: one of `CREATING`, `UPDATING`, `DELETING`, `READY`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`, `AWS_MARKETPLACE_SUBSCRIPTION_REQUIRED`, `PENDING_AUTHENTICATION`, `PROVISIONING`, `AUTHENTICATION_EXPIRED`, `AUTHENTICATION_FAILED`.
    #[inline] pub fn attr_connector_status(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorStatus") }
    /// The attribute `PaymentConnectorArn`.
    #[inline] pub fn attr_payment_connector_arn(&self) -> Val<Is<kinds::PaymentConnectorArn>> { cfn::attribute(&self.0, "PaymentConnectorArn") }
    /// The attribute `PaymentConnectorId`.
    #[inline] pub fn attr_payment_connector_id(&self) -> Val<String> { cfn::attribute(&self.0, "PaymentConnectorId") }
}

/// Properties of [`CfnPaymentConnector`].
///
/// Mandatory: `PaymentManagerId`, `ConnectorName`, `ConnectorType`.
///
/// A change replaces the resource: `ConnectorName`, `ConnectorType`, `PaymentManagerId`, `ProvisionMode`.
pub type CfnPaymentConnectorProps = Fields<of::CfnPaymentConnector>;
/// What [`CfnPaymentConnectorProps`] cannot do without.
pub struct CfnPaymentConnectorPropsRequired<A, B, C> {
    /// `PaymentManagerId`: matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Changing it replaces the resource.
    pub payment_manager_id: A,
    /// `ConnectorName`: matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    pub connector_name: B,
    /// `ConnectorType`. Changing it replaces the resource.
    pub connector_type: C,
}
impl CfnPaymentConnectorProps {
    /// Takes what is mandatory, by name: [`CfnPaymentConnectorPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_payment_connector::PaymentConnectorType>>(required: CfnPaymentConnectorPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PaymentManagerId", required.payment_manager_id), "ConnectorName", required.connector_name), "ConnectorType", required.connector_type) }
    /// `ConnectorName`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn connector_name(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorName", value) }
    /// `ConnectorType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn connector_type(self, value: impl IntoVal<cfn_payment_connector::PaymentConnectorType>) -> Self { with(self, "ConnectorType", value) }
    /// `CredentialProviderConfigurations`: at most 1 item.
    #[track_caller] pub fn credential_provider_configurations(self, value: impl IntoVal<List<cfn_payment_connector::CredentialsProviderConfiguration>>) -> Self { with(self, "CredentialProviderConfigurations", value) }
    /// `Description`: 1 to 4096 characters, matches `^[a-zA-Z0-9\s]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `PaymentManagerId`: mandatory, matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn payment_manager_id(self, value: impl IntoVal<String>) -> Self { with(self, "PaymentManagerId", value) }
    /// `ProvisionMode`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn provision_mode(self, value: impl IntoVal<cfn_payment_connector::PaymentConnectorProvisionMode>) -> Self { with(self, "ProvisionMode", value) }
}

/// Types of [`CfnPaymentConnector`].
pub mod cfn_payment_connector {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CredentialsProviderConfiguration {} impl ias_core::Optional for CredentialsProviderConfiguration {} pub enum PaymentConnectorProvisionMode {} pub enum PaymentConnectorType {} pub enum PaymentCredentialProviderConfiguration {} }

    /// `CredentialsProviderConfiguration`.
    pub type CredentialsProviderConfiguration = Fields<of::CredentialsProviderConfiguration>;
    impl CredentialsProviderConfiguration {
        /// `CoinbaseCDP`.
        #[track_caller] pub fn coinbase_cdp(self, value: impl IntoVal<PaymentCredentialProviderConfiguration>) -> Self { with(self, "CoinbaseCDP", value) }
        /// `StripePrivy`.
        #[track_caller] pub fn stripe_privy(self, value: impl IntoVal<PaymentCredentialProviderConfiguration>) -> Self { with(self, "StripePrivy", value) }
    }

    /// Words of `PaymentConnectorProvisionMode`.
    pub type PaymentConnectorProvisionMode = Word<fn(of::PaymentConnectorProvisionMode)>;
    impl PaymentConnectorProvisionMode {
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
        /// `QUICK_CREATE`
        pub const QuickCreate: Self = word("QUICK_CREATE");
    }

    /// Words of `PaymentConnectorType`.
    pub type PaymentConnectorType = Word<fn(of::PaymentConnectorType)>;
    impl PaymentConnectorType {
        /// `CoinbaseCDP`
        pub const CoinbaseCdp: Self = word("CoinbaseCDP");
        /// `StripePrivy`
        pub const StripePrivy: Self = word("StripePrivy");
    }

    /// `PaymentCredentialProviderConfiguration`.
    pub type PaymentCredentialProviderConfiguration = Fields<of::PaymentCredentialProviderConfiguration>;
    impl PaymentCredentialProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(credential_provider_arn: impl IntoVal<String>) -> Self { with(empty(), "CredentialProviderArn", credential_provider_arn) }
        /// `CredentialProviderArn`: mandatory.
        #[track_caller] pub fn credential_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialProviderArn", value) }
    }
}

/// [`AWS::BedrockAgentCore::PaymentCredentialProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html).
///
/// What `Ref` returns: `CredentialProviderArn`.
pub type CfnPaymentCredentialProvider = Handle<of::CfnPaymentCredentialProvider>;
impl cfn::ResourceType for of::CfnPaymentCredentialProvider { const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentCredentialProvider"; type Tags = cfn::TagList; type Props = CfnPaymentCredentialProviderProps; type Reference = Is<kinds::PaymentCredentialProviderArn>; }
impl CfnPaymentCredentialProvider {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `CredentialProviderArn`.
    #[inline] pub fn attr_credential_provider_arn(&self) -> Val<Is<kinds::PaymentCredentialProviderArn>> { cfn::attribute(&self.0, "CredentialProviderArn") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `ProviderConfigurationOutput`.
    #[inline] pub fn attr_provider_configuration_output(&self) -> Val<Json> { cfn::attribute(&self.0, "ProviderConfigurationOutput") }
}

/// Properties of [`CfnPaymentCredentialProvider`].
///
/// Mandatory: `Name`, `CredentialProviderVendor`.
///
/// A change replaces the resource: `CredentialProviderVendor`, `Name`.
pub type CfnPaymentCredentialProviderProps = Fields<of::CfnPaymentCredentialProvider>;
impl CfnPaymentCredentialProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, credential_provider_vendor: impl IntoVal<cfn_payment_credential_provider::PaymentCredentialProviderVendorType>) -> Self { with(with(empty(), "Name", name), "CredentialProviderVendor", credential_provider_vendor) }
    /// `CredentialProviderVendor`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn credential_provider_vendor(self, value: impl IntoVal<cfn_payment_credential_provider::PaymentCredentialProviderVendorType>) -> Self { with(self, "CredentialProviderVendor", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9\-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProviderConfigurationInput`. Write-only.
    #[track_caller] pub fn provider_configuration_input(self, value: impl IntoVal<cfn_payment_credential_provider::PaymentProviderConfigurationInput>) -> Self { with(self, "ProviderConfigurationInput", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_payment_credential_provider::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPaymentCredentialProvider`].
pub mod cfn_payment_credential_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_api_key_credential_provider::{SecretReference, Tag};
    mod of { pub enum CoinbaseCdpConfigurationInput {} pub enum PaymentCredentialProviderVendorType {} pub enum PaymentProviderConfigurationInput {} impl ias_core::Optional for PaymentProviderConfigurationInput {} pub enum SecretSourceType {} pub enum StripePrivyConfigurationInput {} }

    /// `CoinbaseCdpConfigurationInput`.
    pub type CoinbaseCdpConfigurationInput = Fields<of::CoinbaseCdpConfigurationInput>;
    impl CoinbaseCdpConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(api_key_id: impl IntoVal<String>) -> Self { with(empty(), "ApiKeyId", api_key_id) }
        /// `ApiKeyId`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn api_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeyId", value) }
        /// `ApiKeySecret`: 1 to 2048 characters.
        #[track_caller] pub fn api_key_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ApiKeySecret", value) }
        /// `ApiKeySecretConfig`.
        #[track_caller] pub fn api_key_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "ApiKeySecretConfig", value) }
        /// `ApiKeySecretSource`.
        #[track_caller] pub fn api_key_secret_source(self, value: impl IntoVal<SecretSourceType>) -> Self { with(self, "ApiKeySecretSource", value) }
        /// `WalletSecret`: 1 to 2048 characters.
        #[track_caller] pub fn wallet_secret(self, value: impl IntoVal<String>) -> Self { with(self, "WalletSecret", value) }
        /// `WalletSecretConfig`.
        #[track_caller] pub fn wallet_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "WalletSecretConfig", value) }
        /// `WalletSecretSource`.
        #[track_caller] pub fn wallet_secret_source(self, value: impl IntoVal<SecretSourceType>) -> Self { with(self, "WalletSecretSource", value) }
    }

    /// Words of `PaymentCredentialProviderVendorType`.
    pub type PaymentCredentialProviderVendorType = Word<fn(of::PaymentCredentialProviderVendorType)>;
    impl PaymentCredentialProviderVendorType {
        /// `CoinbaseCDP`
        pub const CoinbaseCdp: Self = word("CoinbaseCDP");
        /// `StripePrivy`
        pub const StripePrivy: Self = word("StripePrivy");
    }

    /// `PaymentProviderConfigurationInput`.
    pub type PaymentProviderConfigurationInput = Fields<of::PaymentProviderConfigurationInput>;
    impl PaymentProviderConfigurationInput {
        /// `CoinbaseCdpConfiguration`.
        #[track_caller] pub fn coinbase_cdp_configuration(self, value: impl IntoVal<CoinbaseCdpConfigurationInput>) -> Self { with(self, "CoinbaseCdpConfiguration", value) }
        /// `StripePrivyConfiguration`.
        #[track_caller] pub fn stripe_privy_configuration(self, value: impl IntoVal<StripePrivyConfigurationInput>) -> Self { with(self, "StripePrivyConfiguration", value) }
    }

    /// Words of `SecretSourceType`.
    pub type SecretSourceType = Word<fn(of::SecretSourceType)>;
    impl SecretSourceType {
        /// `MANAGED`
        pub const Managed: Self = word("MANAGED");
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
    }

    /// `StripePrivyConfigurationInput`.
    pub type StripePrivyConfigurationInput = Fields<of::StripePrivyConfigurationInput>;
    impl StripePrivyConfigurationInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(app_id: impl IntoVal<String>, authorization_id: impl IntoVal<String>) -> Self { with(with(empty(), "AppId", app_id), "AuthorizationId", authorization_id) }
        /// `AppId`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn app_id(self, value: impl IntoVal<String>) -> Self { with(self, "AppId", value) }
        /// `AppSecret`: 1 to 2048 characters.
        #[track_caller] pub fn app_secret(self, value: impl IntoVal<String>) -> Self { with(self, "AppSecret", value) }
        /// `AppSecretConfig`.
        #[track_caller] pub fn app_secret_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "AppSecretConfig", value) }
        /// `AppSecretSource`.
        #[track_caller] pub fn app_secret_source(self, value: impl IntoVal<SecretSourceType>) -> Self { with(self, "AppSecretSource", value) }
        /// `AuthorizationId`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn authorization_id(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationId", value) }
        /// `AuthorizationPrivateKey`: 1 to 4096 characters.
        #[track_caller] pub fn authorization_private_key(self, value: impl IntoVal<String>) -> Self { with(self, "AuthorizationPrivateKey", value) }
        /// `AuthorizationPrivateKeyConfig`.
        #[track_caller] pub fn authorization_private_key_config(self, value: impl IntoVal<SecretReference>) -> Self { with(self, "AuthorizationPrivateKeyConfig", value) }
        /// `AuthorizationPrivateKeySource`.
        #[track_caller] pub fn authorization_private_key_source(self, value: impl IntoVal<SecretSourceType>) -> Self { with(self, "AuthorizationPrivateKeySource", value) }
    }
}

/// [`AWS::BedrockAgentCore::PaymentManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html).
///
/// What `Ref` returns: `PaymentManagerArn`.
pub type CfnPaymentManager = Handle<of::CfnPaymentManager>;
impl cfn::ResourceType for of::CfnPaymentManager { const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentManager"; type Tags = cfn::TagList; type Props = CfnPaymentManagerProps; type Reference = Is<kinds::PaymentManagerArn>; }
impl CfnPaymentManager {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `PaymentManagerArn`.
    #[inline] pub fn attr_payment_manager_arn(&self) -> Val<Is<kinds::PaymentManagerArn>> { cfn::attribute(&self.0, "PaymentManagerArn") }
    /// The attribute `PaymentManagerId`.
    #[inline] pub fn attr_payment_manager_id(&self) -> Val<String> { cfn::attribute(&self.0, "PaymentManagerId") }
    /// The attribute `Status`: one of `CREATING`, `UPDATING`, `DELETING`, `READY`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `WorkloadIdentityDetails`.
    #[inline] pub fn attr_workload_identity_details(&self) -> Val<Json> { cfn::attribute(&self.0, "WorkloadIdentityDetails") }
}

/// Properties of [`CfnPaymentManager`].
///
/// Mandatory: `Name`, `AuthorizerType`, `RoleArn`.
///
/// A change replaces the resource: `AuthorizerConfiguration`, `AuthorizerType`, `Name`.
pub type CfnPaymentManagerProps = Fields<of::CfnPaymentManager>;
/// What [`CfnPaymentManagerProps`] cannot do without.
pub struct CfnPaymentManagerPropsRequired<A, B, C> {
    /// `Name`: matches `^[a-zA-Z][a-zA-Z0-9]{0,47}$`. Changing it replaces the resource.
    pub name: A,
    /// `AuthorizerType`. Changing it replaces the resource.
    pub authorizer_type: B,
    /// `RoleArn`: 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    pub role_arn: C,
}
impl CfnPaymentManagerProps {
    /// Takes what is mandatory, by name: [`CfnPaymentManagerPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_payment_manager::PaymentsAuthorizerType>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnPaymentManagerPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "AuthorizerType", required.authorizer_type), "RoleArn", required.role_arn) }
    /// `AuthorizerConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn authorizer_configuration(self, value: impl IntoVal<cfn_payment_manager::AuthorizerConfiguration>) -> Self { with(self, "AuthorizerConfiguration", value) }
    /// `AuthorizerType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn authorizer_type(self, value: impl IntoVal<cfn_payment_manager::PaymentsAuthorizerType>) -> Self { with(self, "AuthorizerType", value) }
    /// `Description`: 1 to 4096 characters, matches `^[a-zA-Z0-9\s]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 1 to 2048 characters, matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_payment_manager::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPaymentManager`].
pub mod cfn_payment_manager {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_capacity_provider::{Tag};
    pub use super::cfn_harness::{AuthorizingClaimMatchValueTypeClaimMatchOperator, CustomClaimValidationTypeInboundTokenClaimValueType};
    mod of { pub enum AuthorizerConfiguration {} pub enum AuthorizingClaimMatchValueType {} pub enum ClaimMatchValueType {} impl ias_core::Optional for ClaimMatchValueType {} pub enum CustomClaimValidationType {} pub enum CustomJwtAuthorizerConfiguration {} pub enum PaymentsAuthorizerType {} }

    /// `AuthorizerConfiguration`.
    pub type AuthorizerConfiguration = Fields<of::AuthorizerConfiguration>;
    impl AuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(custom_jwt_authorizer: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(empty(), "CustomJWTAuthorizer", custom_jwt_authorizer) }
        /// `CustomJWTAuthorizer`: mandatory.
        #[track_caller] pub fn custom_jwt_authorizer(self, value: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(self, "CustomJWTAuthorizer", value) }
    }

    /// `AuthorizingClaimMatchValueType`.
    pub type AuthorizingClaimMatchValueType = Fields<of::AuthorizingClaimMatchValueType>;
    impl AuthorizingClaimMatchValueType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(claim_match_value: impl IntoVal<ClaimMatchValueType>, claim_match_operator: impl IntoVal<AuthorizingClaimMatchValueTypeClaimMatchOperator>) -> Self { with(with(empty(), "ClaimMatchValue", claim_match_value), "ClaimMatchOperator", claim_match_operator) }
        /// `ClaimMatchOperator`: mandatory.
        #[track_caller] pub fn claim_match_operator(self, value: impl IntoVal<AuthorizingClaimMatchValueTypeClaimMatchOperator>) -> Self { with(self, "ClaimMatchOperator", value) }
        /// `ClaimMatchValue`: mandatory.
        #[track_caller] pub fn claim_match_value(self, value: impl IntoVal<ClaimMatchValueType>) -> Self { with(self, "ClaimMatchValue", value) }
    }

    /// `ClaimMatchValueType`.
    pub type ClaimMatchValueType = Fields<of::ClaimMatchValueType>;
    impl ClaimMatchValueType {
        /// `MatchValueString`: 1 to 255 characters, matches `^[A-Za-z0-9_.-]+$`.
        #[track_caller] pub fn match_value_string(self, value: impl IntoVal<String>) -> Self { with(self, "MatchValueString", value) }
        /// `MatchValueStringList`: each 1 to 255 characters, each matches `^[A-Za-z0-9_.-]+$`.
        #[track_caller] pub fn match_value_string_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchValueStringList", value) }
    }

    /// `CustomClaimValidationType`.
    pub type CustomClaimValidationType = Fields<of::CustomClaimValidationType>;
    /// What [`CustomClaimValidationType`] cannot do without.
    pub struct CustomClaimValidationTypeRequired<A, B, C> {
        /// `InboundTokenClaimName`: 1 to 255 characters, matches `^[A-Za-z0-9_.:/-]+$`.
        pub inbound_token_claim_name: A,
        /// `InboundTokenClaimValueType`.
        pub inbound_token_claim_value_type: B,
        /// `AuthorizingClaimMatchValue`.
        pub authorizing_claim_match_value: C,
    }
    impl CustomClaimValidationType {
        /// Takes what is mandatory, by name: [`CustomClaimValidationTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<CustomClaimValidationTypeInboundTokenClaimValueType>, C: IntoVal<AuthorizingClaimMatchValueType>>(required: CustomClaimValidationTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "InboundTokenClaimName", required.inbound_token_claim_name), "InboundTokenClaimValueType", required.inbound_token_claim_value_type), "AuthorizingClaimMatchValue", required.authorizing_claim_match_value) }
        /// `AuthorizingClaimMatchValue`: mandatory.
        #[track_caller] pub fn authorizing_claim_match_value(self, value: impl IntoVal<AuthorizingClaimMatchValueType>) -> Self { with(self, "AuthorizingClaimMatchValue", value) }
        /// `InboundTokenClaimName`: mandatory, 1 to 255 characters, matches `^[A-Za-z0-9_.:/-]+$`.
        #[track_caller] pub fn inbound_token_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "InboundTokenClaimName", value) }
        /// `InboundTokenClaimValueType`: mandatory.
        #[track_caller] pub fn inbound_token_claim_value_type(self, value: impl IntoVal<CustomClaimValidationTypeInboundTokenClaimValueType>) -> Self { with(self, "InboundTokenClaimValueType", value) }
    }

    /// `CustomJWTAuthorizerConfiguration`.
    pub type CustomJwtAuthorizerConfiguration = Fields<of::CustomJwtAuthorizerConfiguration>;
    impl CustomJwtAuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(discovery_url: impl IntoVal<String>) -> Self { with(empty(), "DiscoveryUrl", discovery_url) }
        /// `AllowedAudience`: at least 1 item.
        #[track_caller] pub fn allowed_audience(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAudience", value) }
        /// `AllowedClients`: at least 1 item.
        #[track_caller] pub fn allowed_clients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedClients", value) }
        /// `AllowedScopes`: at least 1 item, each 1 to 255 characters, each matches `^[\x21\x23-\x5B\x5D-\x7E]+$`.
        #[track_caller] pub fn allowed_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedScopes", value) }
        /// `CustomClaims`: at least 1 item.
        #[track_caller] pub fn custom_claims(self, value: impl IntoVal<List<CustomClaimValidationType>>) -> Self { with(self, "CustomClaims", value) }
        /// `DiscoveryUrl`: mandatory, matches `^.+/\.well-known/openid-configuration$`.
        #[track_caller] pub fn discovery_url(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryUrl", value) }
    }

    /// Words of `PaymentsAuthorizerType`.
    pub type PaymentsAuthorizerType = Word<fn(of::PaymentsAuthorizerType)>;
    impl PaymentsAuthorizerType {
        /// `CUSTOM_JWT`
        pub const CustomJwt: Self = word("CUSTOM_JWT");
        /// `AWS_IAM`
        pub const AwsIam: Self = word("AWS_IAM");
    }
}

/// [`AWS::BedrockAgentCore::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html).
///
/// What `Ref` returns: `PolicyArn`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::BedrockAgentCore::Policy"; type Tags = cfn::NoTags; type Props = CfnPolicyProps; type Reference = Is<kinds::BedrockAgentCorePolicyArn>; }
impl CfnPolicy {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PolicyArn`.
    #[inline] pub fn attr_policy_arn(&self) -> Val<Is<kinds::BedrockAgentCorePolicyArn>> { cfn::attribute(&self.0, "PolicyArn") }
    /// The attribute `PolicyId`.
    #[inline] pub fn attr_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReasons`.
    #[inline] pub fn attr_status_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "StatusReasons") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `PolicyEngineId`, `Name`, `Definition`.
///
/// A change replaces the resource: `Name`, `PolicyEngineId`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
/// What [`CfnPolicyProps`] cannot do without.
pub struct CfnPolicyPropsRequired<A, B, C> {
    /// `PolicyEngineId`: 12 to 59 characters, matches `^[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}$`. Changing it replaces the resource.
    pub policy_engine_id: A,
    /// `Name`: 1 to 48 characters, matches `^[A-Za-z][A-Za-z0-9_]*$`. Changing it replaces the resource.
    pub name: B,
    /// `Definition`.
    pub definition: C,
}
impl CfnPolicyProps {
    /// Takes what is mandatory, by name: [`CfnPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_policy::PolicyDefinition>>(required: CfnPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PolicyEngineId", required.policy_engine_id), "Name", required.name), "Definition", required.definition) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_policy::PolicyDefinition>) -> Self { with(self, "Definition", value) }
    /// `Description`: 1 to 4096 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnforcementMode`: default `"ACTIVE"`.
    #[track_caller] pub fn enforcement_mode(self, value: impl IntoVal<cfn_policy::EnforcementMode>) -> Self { with(self, "EnforcementMode", value) }
    /// `Name`: mandatory, 1 to 48 characters, matches `^[A-Za-z][A-Za-z0-9_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyEngineId`: mandatory, 12 to 59 characters, matches `^[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn policy_engine_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyEngineId", value) }
    /// `ValidationMode`. Write-only.
    #[track_caller] pub fn validation_mode(self, value: impl IntoVal<cfn_policy::PolicyValidationMode>) -> Self { with(self, "ValidationMode", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum CedarPolicy {} pub enum EnforcementMode {} pub enum PolicyStatement {} pub enum PolicyValidationMode {} }

    /// `CedarPolicy`.
    pub type CedarPolicy = Fields<of::CedarPolicy>;
    impl CedarPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statement: impl IntoVal<String>) -> Self { with(empty(), "Statement", statement) }
        /// `Statement`: mandatory, 35 to 10000 characters.
        #[track_caller] pub fn statement(self, value: impl IntoVal<String>) -> Self { with(self, "Statement", value) }
    }

    /// Words of `EnforcementMode`.
    pub type EnforcementMode = Word<fn(of::EnforcementMode)>;
    impl EnforcementMode {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `LOG_ONLY`
        pub const LogOnly: Self = word("LOG_ONLY");
    }

    /// `PolicyDefinition`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyDefinition(Value);
    ias_core::union!(PolicyDefinition);
    impl PolicyDefinition {
        /// `Cedar`.
        #[track_caller] pub fn cedar(value: impl IntoVal<CedarPolicy>) -> Self { Self(Value::one("Cedar", value)) }
        /// `Policy`.
        #[track_caller] pub fn policy(value: impl IntoVal<PolicyStatement>) -> Self { Self(Value::one("Policy", value)) }
    }

    /// `PolicyStatement`.
    pub type PolicyStatement = Fields<of::PolicyStatement>;
    impl PolicyStatement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(statement: impl IntoVal<String>) -> Self { with(empty(), "Statement", statement) }
        /// `Statement`: mandatory, 35 to 10000 characters.
        #[track_caller] pub fn statement(self, value: impl IntoVal<String>) -> Self { with(self, "Statement", value) }
    }

    /// Words of `PolicyValidationMode`.
    pub type PolicyValidationMode = Word<fn(of::PolicyValidationMode)>;
    impl PolicyValidationMode {
        /// `FAIL_ON_ANY_FINDINGS`
        pub const FailOnAnyFindings: Self = word("FAIL_ON_ANY_FINDINGS");
        /// `IGNORE_ALL_FINDINGS`
        pub const IgnoreAllFindings: Self = word("IGNORE_ALL_FINDINGS");
    }
}

/// [`AWS::BedrockAgentCore::PolicyEngine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policyengine.html).
///
/// What `Ref` returns: `PolicyEngineArn`.
pub type CfnPolicyEngine = Handle<of::CfnPolicyEngine>;
impl cfn::ResourceType for of::CfnPolicyEngine { const TYPE: &'static str = "AWS::BedrockAgentCore::PolicyEngine"; type Tags = cfn::TagList; type Props = CfnPolicyEngineProps; type Reference = Is<kinds::PolicyEngineArn>; }
impl CfnPolicyEngine {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PolicyEngineArn`.
    #[inline] pub fn attr_policy_engine_arn(&self) -> Val<Is<kinds::PolicyEngineArn>> { cfn::attribute(&self.0, "PolicyEngineArn") }
    /// The attribute `PolicyEngineId`.
    #[inline] pub fn attr_policy_engine_id(&self) -> Val<String> { cfn::attribute(&self.0, "PolicyEngineId") }
    /// The attribute `Status`: one of `CREATING`, `ACTIVE`, `UPDATING`, `DELETING`, `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `StatusReasons`.
    #[inline] pub fn attr_status_reasons(&self) -> Val<List<String>> { cfn::attribute(&self.0, "StatusReasons") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnPolicyEngine`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `EncryptionKeyArn`, `Name`.
pub type CfnPolicyEngineProps = Fields<of::CfnPolicyEngine>;
impl CfnPolicyEngineProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: 1 to 4096 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EncryptionKeyArn`: 1 to 2048 characters, matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Changing it replaces the resource.
    #[track_caller] pub fn encryption_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionKeyArn", value) }
    /// `Name`: mandatory, 1 to 48 characters, matches `^[A-Za-z][A-Za-z0-9_]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy_engine::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPolicyEngine`].
pub mod cfn_policy_engine {
    pub use super::cfn_capacity_provider::{Tag};
}

/// [`AWS::BedrockAgentCore::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html).
///
/// What `Ref` returns: `ResourceArn`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::BedrockAgentCore::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourceArn`, `Policy`.
///
/// A change replaces the resource: `ResourceArn`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, policy: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "Policy", policy) }
    /// `Policy`: mandatory, 1 to 20480 characters.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `ResourceArn`: mandatory, 20 to 1011 characters, matches `^arn:[a-z0-9-]+:bedrock-agentcore:[a-z0-9-]*:[0-9]{12}:.+$`. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
}

/// [`AWS::BedrockAgentCore::Runtime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html).
///
/// What `Ref` returns: `AgentRuntimeId`.
pub type CfnRuntime = Handle<of::CfnRuntime>;
impl cfn::ResourceType for of::CfnRuntime { const TYPE: &'static str = "AWS::BedrockAgentCore::Runtime"; type Tags = cfn::TagMap; type Props = CfnRuntimeProps; type Reference = String; }
impl CfnRuntime {
    /// The attribute `AgentRuntimeArn`.
    #[inline] pub fn attr_agent_runtime_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AgentRuntimeArn") }
    /// The attribute `AgentRuntimeId`.
    #[inline] pub fn attr_agent_runtime_id(&self) -> Val<String> { cfn::attribute(&self.0, "AgentRuntimeId") }
    /// The attribute `AgentRuntimeVersion`.
    #[inline] pub fn attr_agent_runtime_version(&self) -> Val<String> { cfn::attribute(&self.0, "AgentRuntimeVersion") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `WorkloadIdentityDetails`.
    #[inline] pub fn attr_workload_identity_details(&self) -> Val<Json> { cfn::attribute(&self.0, "WorkloadIdentityDetails") }
}

/// Properties of [`CfnRuntime`].
///
/// Mandatory: `AgentRuntimeName`, `AgentRuntimeArtifact`, `RoleArn`.
///
/// A change replaces the resource: `AgentRuntimeName`.
pub type CfnRuntimeProps = Fields<of::CfnRuntime>;
/// What [`CfnRuntimeProps`] cannot do without.
pub struct CfnRuntimePropsRequired<A, B, C> {
    /// `AgentRuntimeName`: matches `[a-zA-Z][a-zA-Z0-9_]{0,47}`. Changing it replaces the resource.
    pub agent_runtime_name: A,
    /// `AgentRuntimeArtifact`.
    pub agent_runtime_artifact: B,
    /// `RoleArn`: matches `arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+`.
    pub role_arn: C,
}
impl CfnRuntimeProps {
    /// Takes what is mandatory, by name: [`CfnRuntimePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_runtime::AgentRuntimeArtifact>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnRuntimePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "AgentRuntimeName", required.agent_runtime_name), "AgentRuntimeArtifact", required.agent_runtime_artifact), "RoleArn", required.role_arn) }
    /// `AgentRuntimeArtifact`: mandatory.
    #[track_caller] pub fn agent_runtime_artifact(self, value: impl IntoVal<cfn_runtime::AgentRuntimeArtifact>) -> Self { with(self, "AgentRuntimeArtifact", value) }
    /// `AgentRuntimeName`: mandatory, matches `[a-zA-Z][a-zA-Z0-9_]{0,47}`. Changing it replaces the resource.
    #[track_caller] pub fn agent_runtime_name(self, value: impl IntoVal<String>) -> Self { with(self, "AgentRuntimeName", value) }
    /// `AuthorizerConfiguration`.
    #[track_caller] pub fn authorizer_configuration(self, value: impl IntoVal<cfn_runtime::AuthorizerConfiguration>) -> Self { with(self, "AuthorizerConfiguration", value) }
    /// `CapacityProviderConfiguration`.
    #[track_caller] pub fn capacity_provider_configuration(self, value: impl IntoVal<cfn_runtime::CapacityProviderConfiguration>) -> Self { with(self, "CapacityProviderConfiguration", value) }
    /// `Description`: 1 to 1200 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EnvironmentVariables`.
    #[track_caller] pub fn environment_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "EnvironmentVariables", value) }
    /// `FilesystemConfigurations`: at most 5 items.
    #[track_caller] pub fn filesystem_configurations(self, value: impl IntoVal<List<cfn_runtime::FilesystemConfiguration>>) -> Self { with(self, "FilesystemConfigurations", value) }
    /// `LifecycleConfiguration`.
    #[track_caller] pub fn lifecycle_configuration(self, value: impl IntoVal<cfn_runtime::LifecycleConfiguration>) -> Self { with(self, "LifecycleConfiguration", value) }
    /// `NetworkConfiguration`.
    #[track_caller] pub fn network_configuration(self, value: impl IntoVal<cfn_runtime::NetworkConfiguration>) -> Self { with(self, "NetworkConfiguration", value) }
    /// `PlatformVersion`: 1 to 128 characters, matches `^[^\s]+$`.
    #[track_caller] pub fn platform_version(self, value: impl IntoVal<String>) -> Self { with(self, "PlatformVersion", value) }
    /// `ProtocolConfiguration`.
    #[track_caller] pub fn protocol_configuration(self, value: impl IntoVal<cfn_runtime::ProtocolConfiguration>) -> Self { with(self, "ProtocolConfiguration", value) }
    /// `RequestHeaderConfiguration`.
    #[track_caller] pub fn request_header_configuration(self, value: impl IntoVal<cfn_runtime::RequestHeaderConfiguration>) -> Self { with(self, "RequestHeaderConfiguration", value) }
    /// `RoleArn`: mandatory, matches `arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRuntime`].
pub mod cfn_runtime {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_browser_custom::{VpcConfig};
    pub use super::cfn_gateway::{InboundTokenClaimValueType};
    pub use super::cfn_harness::{EfsAccessPointConfiguration, LifecycleConfiguration, ManagedVpcResourceEndpointIpAddressType, S3FilesAccessPointConfiguration, SessionStorageConfiguration};
    mod of { pub enum AgentManagedRuntimeType {} pub enum AgentRuntimeArtifact {} impl ias_core::Optional for AgentRuntimeArtifact {} pub enum AllowedWorkloadConfiguration {} impl ias_core::Optional for AllowedWorkloadConfiguration {} pub enum AuthorizerConfiguration {} impl ias_core::Optional for AuthorizerConfiguration {} pub enum AuthorizingClaimMatchValueType {} pub enum CapacityProviderConfiguration {} pub enum CapacityProviderVolumeConfiguration {} pub enum ClaimMatchOperator {} pub enum ClaimMatchValueType {} impl ias_core::Optional for ClaimMatchValueType {} pub enum Code {} impl ias_core::Optional for Code {} pub enum CodeConfiguration {} pub enum ContainerConfiguration {} pub enum CustomClaimValidationType {} pub enum CustomJwtAuthorizerConfiguration {} pub enum FilesystemConfiguration {} impl ias_core::Optional for FilesystemConfiguration {} pub enum HostingEnvironment {} pub enum ManagedVpcResource {} pub enum NetworkConfiguration {} pub enum NetworkMode {} pub enum PrivateEndpointOverride {} pub enum ProtocolConfiguration {} pub enum RequestHeaderConfiguration {} impl ias_core::Optional for RequestHeaderConfiguration {} pub enum S3Location {} pub enum SelfManagedLatticeResource {} }

    /// Words of `AgentManagedRuntimeType`.
    pub type AgentManagedRuntimeType = Word<fn(of::AgentManagedRuntimeType)>;
    impl AgentManagedRuntimeType {
        /// `PYTHON_3_10`
        pub const Python3_10: Self = word("PYTHON_3_10");
        /// `PYTHON_3_11`
        pub const Python3_11: Self = word("PYTHON_3_11");
        /// `PYTHON_3_12`
        pub const Python3_12: Self = word("PYTHON_3_12");
        /// `PYTHON_3_13`
        pub const Python3_13: Self = word("PYTHON_3_13");
        /// `PYTHON_3_14`
        pub const Python3_14: Self = word("PYTHON_3_14");
        /// `NODE_22`
        pub const Node22: Self = word("NODE_22");
    }

    /// `AgentRuntimeArtifact`.
    pub type AgentRuntimeArtifact = Fields<of::AgentRuntimeArtifact>;
    impl AgentRuntimeArtifact {
        /// `CodeConfiguration`.
        #[track_caller] pub fn code_configuration(self, value: impl IntoVal<CodeConfiguration>) -> Self { with(self, "CodeConfiguration", value) }
        /// `ContainerConfiguration`.
        #[track_caller] pub fn container_configuration(self, value: impl IntoVal<ContainerConfiguration>) -> Self { with(self, "ContainerConfiguration", value) }
    }

    /// `AllowedWorkloadConfiguration`.
    pub type AllowedWorkloadConfiguration = Fields<of::AllowedWorkloadConfiguration>;
    impl AllowedWorkloadConfiguration {
        /// `HostingEnvironments`: 1 to 10 items, no item twice.
        #[track_caller] pub fn hosting_environments(self, value: impl IntoVal<List<HostingEnvironment>>) -> Self { with(self, "HostingEnvironments", value) }
        /// `WorkloadIdentities`: 1 to 10 items, no item twice, each 3 to 255 characters, each matches `^[A-Za-z0-9_.-]+$`.
        #[track_caller] pub fn workload_identities(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WorkloadIdentities", value) }
    }

    /// `AuthorizerConfiguration`.
    pub type AuthorizerConfiguration = Fields<of::AuthorizerConfiguration>;
    impl AuthorizerConfiguration {
        /// `CustomJWTAuthorizer`.
        #[track_caller] pub fn custom_jwt_authorizer(self, value: impl IntoVal<CustomJwtAuthorizerConfiguration>) -> Self { with(self, "CustomJWTAuthorizer", value) }
    }

    /// `AuthorizingClaimMatchValueType`.
    pub type AuthorizingClaimMatchValueType = Fields<of::AuthorizingClaimMatchValueType>;
    impl AuthorizingClaimMatchValueType {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(claim_match_operator: impl IntoVal<ClaimMatchOperator>, claim_match_value: impl IntoVal<ClaimMatchValueType>) -> Self { with(with(empty(), "ClaimMatchOperator", claim_match_operator), "ClaimMatchValue", claim_match_value) }
        /// `ClaimMatchOperator`: mandatory.
        #[track_caller] pub fn claim_match_operator(self, value: impl IntoVal<ClaimMatchOperator>) -> Self { with(self, "ClaimMatchOperator", value) }
        /// `ClaimMatchValue`: mandatory.
        #[track_caller] pub fn claim_match_value(self, value: impl IntoVal<ClaimMatchValueType>) -> Self { with(self, "ClaimMatchValue", value) }
    }

    /// `CapacityProviderConfiguration`.
    pub type CapacityProviderConfiguration = Fields<of::CapacityProviderConfiguration>;
    impl CapacityProviderConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_provider_arn: impl IntoVal<String>) -> Self { with(empty(), "CapacityProviderArn", capacity_provider_arn) }
        /// `CapacityProviderArn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn capacity_provider_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CapacityProviderArn", value) }
    }

    /// `CapacityProviderVolumeConfiguration`.
    pub type CapacityProviderVolumeConfiguration = Fields<of::CapacityProviderVolumeConfiguration>;
    impl CapacityProviderVolumeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(volume_name: impl IntoVal<String>, mount_path: impl IntoVal<String>) -> Self { with(with(empty(), "VolumeName", volume_name), "MountPath", mount_path) }
        /// `MountPath`: mandatory, 6 to 200 characters, matches `^/mnt/[a-zA-Z0-9._-]+/?$`.
        #[track_caller] pub fn mount_path(self, value: impl IntoVal<String>) -> Self { with(self, "MountPath", value) }
        /// `VolumeName`: mandatory, 1 to 48 characters, matches `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`.
        #[track_caller] pub fn volume_name(self, value: impl IntoVal<String>) -> Self { with(self, "VolumeName", value) }
    }

    /// Words of `ClaimMatchOperator`.
    pub type ClaimMatchOperator = Word<fn(of::ClaimMatchOperator)>;
    impl ClaimMatchOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
        /// `CONTAINS`
        pub const Contains: Self = word("CONTAINS");
        /// `CONTAINS_ANY`
        pub const ContainsAny: Self = word("CONTAINS_ANY");
    }

    /// `ClaimMatchValueType`.
    pub type ClaimMatchValueType = Fields<of::ClaimMatchValueType>;
    impl ClaimMatchValueType {
        /// `MatchValueString`: matches `[A-Za-z0-9_.-]+`.
        #[track_caller] pub fn match_value_string(self, value: impl IntoVal<String>) -> Self { with(self, "MatchValueString", value) }
        /// `MatchValueStringList`: 1 to 255 items, each matches `[A-Za-z0-9_.-]+`.
        #[track_caller] pub fn match_value_string_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchValueStringList", value) }
    }

    /// `Code`.
    pub type Code = Fields<of::Code>;
    impl Code {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3Location>) -> Self { with(self, "S3", value) }
    }

    /// `CodeConfiguration`.
    pub type CodeConfiguration = Fields<of::CodeConfiguration>;
    /// What [`CodeConfiguration`] cannot do without.
    pub struct CodeConfigurationRequired<A, B, C> {
        /// `Code`.
        pub code: A,
        /// `Runtime`.
        pub runtime: B,
        /// `EntryPoint`: 1 to 2 items.
        pub entry_point: C,
    }
    impl CodeConfiguration {
        /// Takes what is mandatory, by name: [`CodeConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<Code>, B: IntoVal<AgentManagedRuntimeType>, C: IntoVal<List<String>>>(required: CodeConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Code", required.code), "Runtime", required.runtime), "EntryPoint", required.entry_point) }
        /// `Code`: mandatory.
        #[track_caller] pub fn code(self, value: impl IntoVal<Code>) -> Self { with(self, "Code", value) }
        /// `EntryPoint`: mandatory, 1 to 2 items.
        #[track_caller] pub fn entry_point(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EntryPoint", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<AgentManagedRuntimeType>) -> Self { with(self, "Runtime", value) }
    }

    /// `ContainerConfiguration`.
    pub type ContainerConfiguration = Fields<of::ContainerConfiguration>;
    impl ContainerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_uri: impl IntoVal<String>) -> Self { with(empty(), "ContainerUri", container_uri) }
        /// `ContainerUri`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn container_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerUri", value) }
    }

    /// `CustomClaimValidationType`.
    pub type CustomClaimValidationType = Fields<of::CustomClaimValidationType>;
    /// What [`CustomClaimValidationType`] cannot do without.
    pub struct CustomClaimValidationTypeRequired<A, B, C> {
        /// `AuthorizingClaimMatchValue`.
        pub authorizing_claim_match_value: A,
        /// `InboundTokenClaimName`: matches `[A-Za-z0-9_.-:]+`.
        pub inbound_token_claim_name: B,
        /// `InboundTokenClaimValueType`.
        pub inbound_token_claim_value_type: C,
    }
    impl CustomClaimValidationType {
        /// Takes what is mandatory, by name: [`CustomClaimValidationTypeRequired`].
        #[track_caller] pub fn new<A: IntoVal<AuthorizingClaimMatchValueType>, B: IntoVal<String>, C: IntoVal<InboundTokenClaimValueType>>(required: CustomClaimValidationTypeRequired<A, B, C>) -> Self { with(with(with(empty(), "AuthorizingClaimMatchValue", required.authorizing_claim_match_value), "InboundTokenClaimName", required.inbound_token_claim_name), "InboundTokenClaimValueType", required.inbound_token_claim_value_type) }
        /// `AuthorizingClaimMatchValue`: mandatory.
        #[track_caller] pub fn authorizing_claim_match_value(self, value: impl IntoVal<AuthorizingClaimMatchValueType>) -> Self { with(self, "AuthorizingClaimMatchValue", value) }
        /// `InboundTokenClaimName`: mandatory, matches `[A-Za-z0-9_.-:]+`.
        #[track_caller] pub fn inbound_token_claim_name(self, value: impl IntoVal<String>) -> Self { with(self, "InboundTokenClaimName", value) }
        /// `InboundTokenClaimValueType`: mandatory.
        #[track_caller] pub fn inbound_token_claim_value_type(self, value: impl IntoVal<InboundTokenClaimValueType>) -> Self { with(self, "InboundTokenClaimValueType", value) }
    }

    /// `CustomJWTAuthorizerConfiguration`.
    pub type CustomJwtAuthorizerConfiguration = Fields<of::CustomJwtAuthorizerConfiguration>;
    impl CustomJwtAuthorizerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(discovery_url: impl IntoVal<String>) -> Self { with(empty(), "DiscoveryUrl", discovery_url) }
        /// `AllowedAudience`: at least 1 item.
        #[track_caller] pub fn allowed_audience(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedAudience", value) }
        /// `AllowedClients`: at least 1 item.
        #[track_caller] pub fn allowed_clients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedClients", value) }
        /// `AllowedScopes`: at least 1 item, each matches `[\x21\x23-\x5B\x5D-\x7E]+`.
        #[track_caller] pub fn allowed_scopes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedScopes", value) }
        /// `AllowedWorkloadConfiguration`.
        #[track_caller] pub fn allowed_workload_configuration(self, value: impl IntoVal<AllowedWorkloadConfiguration>) -> Self { with(self, "AllowedWorkloadConfiguration", value) }
        /// `CustomClaims`: at least 1 item.
        #[track_caller] pub fn custom_claims(self, value: impl IntoVal<List<CustomClaimValidationType>>) -> Self { with(self, "CustomClaims", value) }
        /// `DiscoveryUrl`: mandatory, matches `^.+/\.well-known/openid-configuration$`.
        #[track_caller] pub fn discovery_url(self, value: impl IntoVal<String>) -> Self { with(self, "DiscoveryUrl", value) }
        /// `PrivateEndpoint`.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
        /// `PrivateEndpointOverrides`: at most 5 items.
        #[track_caller] pub fn private_endpoint_overrides(self, value: impl IntoVal<List<PrivateEndpointOverride>>) -> Self { with(self, "PrivateEndpointOverrides", value) }
    }

    /// `FilesystemConfiguration`.
    pub type FilesystemConfiguration = Fields<of::FilesystemConfiguration>;
    impl FilesystemConfiguration {
        /// `CapacityProviderVolume`.
        #[track_caller] pub fn capacity_provider_volume(self, value: impl IntoVal<CapacityProviderVolumeConfiguration>) -> Self { with(self, "CapacityProviderVolume", value) }
        /// `EfsAccessPoint`.
        #[track_caller] pub fn efs_access_point(self, value: impl IntoVal<EfsAccessPointConfiguration>) -> Self { with(self, "EfsAccessPoint", value) }
        /// `S3FilesAccessPoint`.
        #[track_caller] pub fn s3_files_access_point(self, value: impl IntoVal<S3FilesAccessPointConfiguration>) -> Self { with(self, "S3FilesAccessPoint", value) }
        /// `SessionStorage`.
        #[track_caller] pub fn session_storage(self, value: impl IntoVal<SessionStorageConfiguration>) -> Self { with(self, "SessionStorage", value) }
    }

    /// `HostingEnvironment`.
    pub type HostingEnvironment = Fields<of::HostingEnvironment>;
    impl HostingEnvironment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, 20 to 1011 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }

    /// `ManagedVpcResource`.
    pub type ManagedVpcResource = Fields<of::ManagedVpcResource>;
    /// What [`ManagedVpcResource`] cannot do without.
    pub struct ManagedVpcResourceRequired<A, B, C> {
        /// `VpcIdentifier`.
        pub vpc_identifier: A,
        /// `SubnetIds`: at least 1 item.
        pub subnet_ids: B,
        /// `EndpointIpAddressType`.
        pub endpoint_ip_address_type: C,
    }
    impl ManagedVpcResource {
        /// Takes what is mandatory, by name: [`ManagedVpcResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<ManagedVpcResourceEndpointIpAddressType>>(required: ManagedVpcResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcIdentifier", required.vpc_identifier), "SubnetIds", required.subnet_ids), "EndpointIpAddressType", required.endpoint_ip_address_type) }
        /// `EndpointIpAddressType`: mandatory.
        #[track_caller] pub fn endpoint_ip_address_type(self, value: impl IntoVal<ManagedVpcResourceEndpointIpAddressType>) -> Self { with(self, "EndpointIpAddressType", value) }
        /// `RoutingDomain`.
        #[track_caller] pub fn routing_domain(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingDomain", value) }
        /// `SecurityGroupIds`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, at least 1 item.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
        /// `VpcIdentifier`: mandatory.
        #[track_caller] pub fn vpc_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "VpcIdentifier", value) }
    }

    /// `NetworkConfiguration`.
    pub type NetworkConfiguration = Fields<of::NetworkConfiguration>;
    impl NetworkConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(network_mode: impl IntoVal<NetworkMode>) -> Self { with(empty(), "NetworkMode", network_mode) }
        /// `NetworkMode`: mandatory.
        #[track_caller] pub fn network_mode(self, value: impl IntoVal<NetworkMode>) -> Self { with(self, "NetworkMode", value) }
        /// `NetworkModeConfig`.
        #[track_caller] pub fn network_mode_config(self, value: impl IntoVal<VpcConfig>) -> Self { with(self, "NetworkModeConfig", value) }
    }

    /// Words of `NetworkMode`.
    pub type NetworkMode = Word<fn(of::NetworkMode)>;
    impl NetworkMode {
        /// `PUBLIC`
        pub const Public: Self = word("PUBLIC");
        /// `VPC`
        pub const Vpc: Self = word("VPC");
    }

    /// `PrivateEndpoint`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivateEndpoint(Value);
    ias_core::union!(PrivateEndpoint);
    impl PrivateEndpoint {
        /// `SelfManagedLatticeResource`.
        #[track_caller] pub fn self_managed_lattice_resource(value: impl IntoVal<SelfManagedLatticeResource>) -> Self { Self(Value::one("SelfManagedLatticeResource", value)) }
        /// `ManagedVpcResource`.
        #[track_caller] pub fn managed_vpc_resource(value: impl IntoVal<ManagedVpcResource>) -> Self { Self(Value::one("ManagedVpcResource", value)) }
    }

    /// `PrivateEndpointOverride`.
    pub type PrivateEndpointOverride = Fields<of::PrivateEndpointOverride>;
    impl PrivateEndpointOverride {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(domain: impl IntoVal<String>, private_endpoint: impl IntoVal<PrivateEndpoint>) -> Self { with(with(empty(), "Domain", domain), "PrivateEndpoint", private_endpoint) }
        /// `Domain`: mandatory, 1 to 253 characters.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
        /// `PrivateEndpoint`: mandatory.
        #[track_caller] pub fn private_endpoint(self, value: impl IntoVal<PrivateEndpoint>) -> Self { with(self, "PrivateEndpoint", value) }
    }

    /// Words of `ProtocolConfiguration`.
    pub type ProtocolConfiguration = Word<fn(of::ProtocolConfiguration)>;
    impl ProtocolConfiguration {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `A2A`
        pub const A2A: Self = word("A2A");
        /// `AGUI`
        pub const Agui: Self = word("AGUI");
    }

    /// `RequestHeaderConfiguration`.
    pub type RequestHeaderConfiguration = Fields<of::RequestHeaderConfiguration>;
    impl RequestHeaderConfiguration {
        /// `RequestHeaderAllowlist`: 1 to 20 items, no item twice, each 1 to 256 characters, each matches `^[A-Za-z][A-Za-z0-9_-]{0,255}$`.
        #[track_caller] pub fn request_header_allowlist(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RequestHeaderAllowlist", value) }
    }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, prefix: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Prefix", prefix) }
        /// `Bucket`: mandatory, matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Prefix`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `VersionId`: 3 to 1024 characters.
        #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
    }

    /// `SelfManagedLatticeResource`.
    pub type SelfManagedLatticeResource = Fields<of::SelfManagedLatticeResource>;
    impl SelfManagedLatticeResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration_identifier: impl IntoVal<String>) -> Self { with(empty(), "ResourceConfigurationIdentifier", resource_configuration_identifier) }
        /// `ResourceConfigurationIdentifier`: mandatory.
        #[track_caller] pub fn resource_configuration_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceConfigurationIdentifier", value) }
    }
}

/// [`AWS::BedrockAgentCore::RuntimeEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtimeendpoint.html).
///
/// What `Ref` returns: `AgentRuntimeEndpointArn`.
pub type CfnRuntimeEndpoint = Handle<of::CfnRuntimeEndpoint>;
impl cfn::ResourceType for of::CfnRuntimeEndpoint { const TYPE: &'static str = "AWS::BedrockAgentCore::RuntimeEndpoint"; type Tags = cfn::TagMap; type Props = CfnRuntimeEndpointProps; type Reference = String; }
impl CfnRuntimeEndpoint {
    /// The attribute `AgentRuntimeArn`.
    #[inline] pub fn attr_agent_runtime_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AgentRuntimeArn") }
    /// The attribute `AgentRuntimeEndpointArn`.
    #[inline] pub fn attr_agent_runtime_endpoint_arn(&self) -> Val<String> { cfn::attribute(&self.0, "AgentRuntimeEndpointArn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `FailureReason`.
    #[inline] pub fn attr_failure_reason(&self) -> Val<String> { cfn::attribute(&self.0, "FailureReason") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastUpdatedAt`.
    #[inline] pub fn attr_last_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedAt") }
    /// The attribute `LiveVersion`.
    #[inline] pub fn attr_live_version(&self) -> Val<String> { cfn::attribute(&self.0, "LiveVersion") }
    /// The attribute `Status`: one of `CREATING`, `CREATE_FAILED`, `UPDATING`, `UPDATE_FAILED`, `READY`, `DELETING`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TargetVersion`.
    #[inline] pub fn attr_target_version(&self) -> Val<String> { cfn::attribute(&self.0, "TargetVersion") }
}

/// Properties of [`CfnRuntimeEndpoint`].
///
/// Mandatory: `AgentRuntimeId`, `Name`.
///
/// A change replaces the resource: `AgentRuntimeId`, `Name`.
pub type CfnRuntimeEndpointProps = Fields<of::CfnRuntimeEndpoint>;
impl CfnRuntimeEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(agent_runtime_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "AgentRuntimeId", agent_runtime_id), "Name", name) }
    /// `AgentRuntimeId`: mandatory, matches `^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$`. Changing it replaces the resource.
    #[track_caller] pub fn agent_runtime_id(self, value: impl IntoVal<String>) -> Self { with(self, "AgentRuntimeId", value) }
    /// `AgentRuntimeVersion`: matches `^([1-9][0-9]{0,4})$`.
    #[track_caller] pub fn agent_runtime_version(self, value: impl IntoVal<String>) -> Self { with(self, "AgentRuntimeVersion", value) }
    /// `Description`: 1 to 256 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 48 characters, matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::BedrockAgentCore::WorkloadIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-workloadidentity.html).
///
/// What `Ref` returns: `Name`.
pub type CfnWorkloadIdentity = Handle<of::CfnWorkloadIdentity>;
impl cfn::ResourceType for of::CfnWorkloadIdentity { const TYPE: &'static str = "AWS::BedrockAgentCore::WorkloadIdentity"; type Tags = cfn::TagList; type Props = CfnWorkloadIdentityProps; type Reference = String; }
impl CfnWorkloadIdentity {
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<f64> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `WorkloadIdentityArn`.
    #[inline] pub fn attr_workload_identity_arn(&self) -> Val<Is<kinds::WorkloadIdentityArn>> { cfn::attribute(&self.0, "WorkloadIdentityArn") }
}

/// Properties of [`CfnWorkloadIdentity`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnWorkloadIdentityProps = Fields<of::CfnWorkloadIdentity>;
impl CfnWorkloadIdentityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AllowedResourceOauth2ReturnUrls`: each 1 to 2048 characters, each matches `\w+:(/?/?)[^\s]+`.
    #[track_caller] pub fn allowed_resource_oauth2_return_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedResourceOauth2ReturnUrls", value) }
    /// `Name`: mandatory, 3 to 255 characters, matches `[A-Za-z0-9_.-]+`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workload_identity::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnWorkloadIdentity`].
pub mod cfn_workload_identity {
    pub use super::cfn_online_evaluation_config::{Tag};
}
