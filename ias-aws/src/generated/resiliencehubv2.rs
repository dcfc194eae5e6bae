// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ResilienceHubV2`.

use super::prelude::*;

mod of { pub enum CfnPolicy {} pub enum CfnService {} pub enum CfnServiceFunction {} pub enum CfnSystem {} pub enum CfnUserJourney {} }

/// [`AWS::ResilienceHubV2::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html).
///
/// What `Ref` returns: `PolicyArn`.
pub type CfnPolicy = Handle<of::CfnPolicy>;
impl cfn::ResourceType for of::CfnPolicy { const TYPE: &'static str = "AWS::ResilienceHubV2::Policy"; type Tags = cfn::TagList; type Props = CfnPolicyProps; type Reference = Is<kinds::ResilienceHubV2PolicyArn>; }
impl CfnPolicy {
    /// The attribute `AssociatedServiceCount`.
    #[inline] pub fn attr_associated_service_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AssociatedServiceCount") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `PolicyArn`.
    #[inline] pub fn attr_policy_arn(&self) -> Val<Is<kinds::ResilienceHubV2PolicyArn>> { cfn::attribute(&self.0, "PolicyArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnPolicy`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyId`, `Name`.
pub type CfnPolicyProps = Fields<of::CfnPolicy>;
impl CfnPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `AvailabilitySlo`.
    #[track_caller] pub fn availability_slo(self, value: impl IntoVal<cfn_policy::AvailabilitySlo>) -> Self { with(self, "AvailabilitySlo", value) }
    /// `DataRecovery`.
    #[track_caller] pub fn data_recovery(self, value: impl IntoVal<cfn_policy::DataRecoveryTargets>) -> Self { with(self, "DataRecovery", value) }
    /// `Description`: at most 615 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MultiAz`.
    #[track_caller] pub fn multi_az(self, value: impl IntoVal<cfn_policy::MultiAzTargets>) -> Self { with(self, "MultiAz", value) }
    /// `MultiRegion`.
    #[track_caller] pub fn multi_region(self, value: impl IntoVal<cfn_policy::MultiRegionTargets>) -> Self { with(self, "MultiRegion", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SharingEnabled`: default `false`.
    #[track_caller] pub fn sharing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SharingEnabled", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_policy::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPolicy`].
pub mod cfn_policy {
    use super::super::prelude::*;
    mod of { pub enum AvailabilitySlo {} impl ias_core::Optional for AvailabilitySlo {} pub enum DataRecoveryTargets {} impl ias_core::Optional for DataRecoveryTargets {} pub enum MultiAzTargets {} impl ias_core::Optional for MultiAzTargets {} pub enum MultiAzTargetsDisasterRecoveryApproach {} pub enum MultiRegionTargets {} impl ias_core::Optional for MultiRegionTargets {} pub enum MultiRegionTargetsDisasterRecoveryApproach {} pub enum Tag {} }

    /// `AvailabilitySlo`.
    pub type AvailabilitySlo = Fields<of::AvailabilitySlo>;
    impl AvailabilitySlo {
        /// `Target`: 0 to 100.
        #[track_caller] pub fn target(self, value: impl IntoVal<f64>) -> Self { with(self, "Target", value) }
    }

    /// `DataRecoveryTargets`.
    pub type DataRecoveryTargets = Fields<of::DataRecoveryTargets>;
    impl DataRecoveryTargets {
        /// `TimeBetweenBackupsInMinutes`: at least 0.
        #[track_caller] pub fn time_between_backups_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeBetweenBackupsInMinutes", value) }
    }

    /// `MultiAzTargets`.
    pub type MultiAzTargets = Fields<of::MultiAzTargets>;
    impl MultiAzTargets {
        /// `DisasterRecoveryApproach`.
        #[track_caller] pub fn disaster_recovery_approach(self, value: impl IntoVal<MultiAzTargetsDisasterRecoveryApproach>) -> Self { with(self, "DisasterRecoveryApproach", value) }
        /// `RpoInMinutes`: 0 to 2147483647.
        #[track_caller] pub fn rpo_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RpoInMinutes", value) }
        /// `RtoInMinutes`: 0 to 2147483647.
        #[track_caller] pub fn rto_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RtoInMinutes", value) }
    }

    /// Words of `DisasterRecoveryApproach`.
    pub type MultiAzTargetsDisasterRecoveryApproach = Word<fn(of::MultiAzTargetsDisasterRecoveryApproach)>;
    impl MultiAzTargetsDisasterRecoveryApproach {
        /// `ACTIVE_ACTIVE`
        pub const ActiveActive: Self = word("ACTIVE_ACTIVE");
        /// `HOT_STANDBY`
        pub const HotStandby: Self = word("HOT_STANDBY");
        /// `WARM_STANDBY`
        pub const WarmStandby: Self = word("WARM_STANDBY");
        /// `PILOT_LIGHT`
        pub const PilotLight: Self = word("PILOT_LIGHT");
        /// `BACKUP_AND_RESTORE`
        pub const BackupAndRestore: Self = word("BACKUP_AND_RESTORE");
    }

    /// `MultiRegionTargets`.
    pub type MultiRegionTargets = Fields<of::MultiRegionTargets>;
    impl MultiRegionTargets {
        /// `DisasterRecoveryApproach`.
        #[track_caller] pub fn disaster_recovery_approach(self, value: impl IntoVal<MultiRegionTargetsDisasterRecoveryApproach>) -> Self { with(self, "DisasterRecoveryApproach", value) }
        /// `RpoInMinutes`: 0 to 2147483647.
        #[track_caller] pub fn rpo_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RpoInMinutes", value) }
        /// `RtoInMinutes`: 0 to 2147483647.
        #[track_caller] pub fn rto_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "RtoInMinutes", value) }
    }

    /// Words of `DisasterRecoveryApproach`.
    pub type MultiRegionTargetsDisasterRecoveryApproach = Word<fn(of::MultiRegionTargetsDisasterRecoveryApproach)>;
    impl MultiRegionTargetsDisasterRecoveryApproach {
        /// `ACTIVE_ACTIVE`
        pub const ActiveActive: Self = word("ACTIVE_ACTIVE");
        /// `HOT_STANDBY`
        pub const HotStandby: Self = word("HOT_STANDBY");
        /// `WARM_STANDBY`
        pub const WarmStandby: Self = word("WARM_STANDBY");
        /// `PILOT_LIGHT`
        pub const PilotLight: Self = word("PILOT_LIGHT");
        /// `BACKUP_AND_RESTORE`
        pub const BackupAndRestore: Self = word("BACKUP_AND_RESTORE");
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

/// [`AWS::ResilienceHubV2::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html).
///
/// What `Ref` returns: `ServiceArn`.
pub type CfnService = Handle<of::CfnService>;
impl cfn::ResourceType for of::CfnService { const TYPE: &'static str = "AWS::ResilienceHubV2::Service"; type Tags = cfn::TagList; type Props = CfnServiceProps; type Reference = Is<kinds::ResilienceHubV2ServiceArn>; }
impl CfnService {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `EffectivePolicyValues`.
    #[inline] pub fn attr_effective_policy_values(&self) -> Val<Json> { cfn::attribute(&self.0, "EffectivePolicyValues") }
    /// The attribute `ServiceArn`.
    #[inline] pub fn attr_service_arn(&self) -> Val<Is<kinds::ResilienceHubV2ServiceArn>> { cfn::attribute(&self.0, "ServiceArn") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnService`].
///
/// Mandatory: `Name`, `Regions`.
///
/// A change replaces the resource: `KmsKeyId`, `Name`, `Regions`.
pub type CfnServiceProps = Fields<of::CfnService>;
impl CfnServiceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, regions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Name", name), "Regions", regions) }
    /// `Assertions`: at most 20 items.
    #[track_caller] pub fn assertions(self, value: impl IntoVal<List<cfn_service::AssertionDefinition>>) -> Self { with(self, "Assertions", value) }
    /// `AssociatedSystems`: at most 1000 items.
    #[track_caller] pub fn associated_systems(self, value: impl IntoVal<List<cfn_service::AssociatedSystem>>) -> Self { with(self, "AssociatedSystems", value) }
    /// `DependencyDiscovery`.
    #[track_caller] pub fn dependency_discovery(self, value: impl IntoVal<cfn_service::DependencyDiscovery>) -> Self { with(self, "DependencyDiscovery", value) }
    /// `Description`: at most 615 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DevOpsAgentConfiguration`.
    #[track_caller] pub fn dev_ops_agent_configuration(self, value: impl IntoVal<cfn_service::DevOpsAgentConfiguration>) -> Self { with(self, "DevOpsAgentConfiguration", value) }
    /// `InputSources`: at most 20 items.
    #[track_caller] pub fn input_sources(self, value: impl IntoVal<List<cfn_service::InputSourceDefinition>>) -> Self { with(self, "InputSources", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PermissionModel`.
    #[track_caller] pub fn permission_model(self, value: impl IntoVal<cfn_service::PermissionModel>) -> Self { with(self, "PermissionModel", value) }
    /// `PolicyArn`.
    #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
    /// `Regions`: mandatory, 1 to 10 items, each at least 6 characters, each matches `^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    /// `ReportConfiguration`.
    #[track_caller] pub fn report_configuration(self, value: impl IntoVal<cfn_service::ServiceReportConfiguration>) -> Self { with(self, "ReportConfiguration", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_service::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnService`].
pub mod cfn_service {
    use super::super::prelude::*;
    pub use super::cfn_policy::{Tag};
    mod of { pub enum AssertionDefinition {} pub enum AssociatedSystem {} pub enum CrossAccountRoleConfiguration {} pub enum DependencyDiscovery {} pub enum DevOpsAgentConfiguration {} pub enum EksLabelSelector {} impl ias_core::Optional for EksLabelSelector {} pub enum EksLabelSelectorRequirement {} pub enum EksLabelSelectorRequirementOperator {} pub enum EksSource {} pub enum InputSourceDefinition {} pub enum PermissionModel {} pub enum ReportOutputConfiguration {} impl ias_core::Optional for ReportOutputConfiguration {} pub enum ResourceTag {} pub enum S3ReportOutputConfiguration {} pub enum ServiceReportConfiguration {} }

    /// `AssertionDefinition`.
    pub type AssertionDefinition = Fields<of::AssertionDefinition>;
    impl AssertionDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(text: impl IntoVal<String>) -> Self { with(empty(), "Text", text) }
        /// `Text`: mandatory, 1 to 1000 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `AssociatedSystem`.
    pub type AssociatedSystem = Fields<of::AssociatedSystem>;
    impl AssociatedSystem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(system_arn: impl IntoVal<String>) -> Self { with(empty(), "SystemArn", system_arn) }
        /// `SystemArn`: mandatory.
        #[track_caller] pub fn system_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SystemArn", value) }
        /// `UserJourneyIds`: at most 50 items, each matches `^\S{1,255}$`.
        #[track_caller] pub fn user_journey_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserJourneyIds", value) }
    }

    /// `CrossAccountRoleConfiguration`.
    pub type CrossAccountRoleConfiguration = Fields<of::CrossAccountRoleConfiguration>;
    impl CrossAccountRoleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cross_account_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "CrossAccountRoleArn", cross_account_role_arn) }
        /// `CrossAccountRoleArn`: mandatory, 20 to 2048 characters.
        #[track_caller] pub fn cross_account_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "CrossAccountRoleArn", value) }
        /// `ExternalId`.
        #[track_caller] pub fn external_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalId", value) }
    }

    /// Words of `DependencyDiscovery`.
    pub type DependencyDiscovery = Word<fn(of::DependencyDiscovery)>;
    impl DependencyDiscovery {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `INITIALIZING`
        pub const Initializing: Self = word("INITIALIZING");
    }

    /// `DevOpsAgentConfiguration`.
    pub type DevOpsAgentConfiguration = Fields<of::DevOpsAgentConfiguration>;
    impl DevOpsAgentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(agent_space_arn: impl IntoVal<String>) -> Self { with(empty(), "AgentSpaceArn", agent_space_arn) }
        /// `AgentSpaceArn`: mandatory.
        #[track_caller] pub fn agent_space_arn(self, value: impl IntoVal<String>) -> Self { with(self, "AgentSpaceArn", value) }
    }

    /// `EksLabelSelector`.
    pub type EksLabelSelector = Fields<of::EksLabelSelector>;
    impl EksLabelSelector {
        /// `MatchExpressions`: 1 to 20 items.
        #[track_caller] pub fn match_expressions(self, value: impl IntoVal<List<EksLabelSelectorRequirement>>) -> Self { with(self, "MatchExpressions", value) }
        /// `MatchLabels`.
        #[track_caller] pub fn match_labels(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "MatchLabels", value) }
    }

    /// `EksLabelSelectorRequirement`.
    pub type EksLabelSelectorRequirement = Fields<of::EksLabelSelectorRequirement>;
    impl EksLabelSelectorRequirement {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, operator: impl IntoVal<EksLabelSelectorRequirementOperator>) -> Self { with(with(empty(), "Key", key), "Operator", operator) }
        /// `Key`: mandatory, 1 to 317 characters, matches `^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[a-zA-Z0-9]([-a-zA-Z0-9_.]{0,61}[a-zA-Z0-9])?$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<EksLabelSelectorRequirementOperator>) -> Self { with(self, "Operator", value) }
        /// `Values`: 1 to 20 items, each at most 63 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Operator`.
    pub type EksLabelSelectorRequirementOperator = Word<fn(of::EksLabelSelectorRequirementOperator)>;
    impl EksLabelSelectorRequirementOperator {
        /// `IN`
        pub const In: Self = word("IN");
        /// `NOT_IN`
        pub const NotIn: Self = word("NOT_IN");
        /// `EXISTS`
        pub const Exists: Self = word("EXISTS");
        /// `DOES_NOT_EXIST`
        pub const DoesNotExist: Self = word("DOES_NOT_EXIST");
    }

    /// `EksSource`.
    pub type EksSource = Fields<of::EksSource>;
    impl EksSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(cluster_arn: impl IntoVal<String>, namespaces: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ClusterArn", cluster_arn), "Namespaces", namespaces) }
        /// `ClusterArn`: mandatory.
        #[track_caller] pub fn cluster_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterArn", value) }
        /// `LabelSelector`.
        #[track_caller] pub fn label_selector(self, value: impl IntoVal<EksLabelSelector>) -> Self { with(self, "LabelSelector", value) }
        /// `Namespaces`: mandatory, 1 to 10 items.
        #[track_caller] pub fn namespaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Namespaces", value) }
    }

    /// `InputSourceDefinition`.
    pub type InputSourceDefinition = Fields<of::InputSourceDefinition>;
    impl InputSourceDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_configuration: impl IntoVal<ResourceConfiguration>) -> Self { with(empty(), "ResourceConfiguration", resource_configuration) }
        /// `ResourceConfiguration`: mandatory.
        #[track_caller] pub fn resource_configuration(self, value: impl IntoVal<ResourceConfiguration>) -> Self { with(self, "ResourceConfiguration", value) }
    }

    /// `PermissionModel`.
    pub type PermissionModel = Fields<of::PermissionModel>;
    impl PermissionModel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(invoker_role_name: impl IntoVal<String>) -> Self { with(empty(), "InvokerRoleName", invoker_role_name) }
        /// `CrossAccountRoleArns`: at most 10 items.
        #[track_caller] pub fn cross_account_role_arns(self, value: impl IntoVal<List<CrossAccountRoleConfiguration>>) -> Self { with(self, "CrossAccountRoleArns", value) }
        /// `InvokerRoleName`: mandatory, matches `^(([A-Za-z0-9_+=,.@\-]+/){1,511})?[A-Za-z0-9_+=,.@\-]{1,64}$`.
        #[track_caller] pub fn invoker_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "InvokerRoleName", value) }
    }

    /// `ReportOutputConfiguration`.
    ///
    /// Takes exactly one of `S3`.
    pub type ReportOutputConfiguration = Fields<of::ReportOutputConfiguration>;
    impl ReportOutputConfiguration {
        /// `S3`.
        #[track_caller] pub fn s3(self, value: impl IntoVal<S3ReportOutputConfiguration>) -> Self { with(self, "S3", value) }
    }

    /// `ResourceConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceConfiguration(Value);
    ias_core::union!(ResourceConfiguration);
    impl ResourceConfiguration {
        /// `CfnStackArn`.
        #[track_caller] pub fn cfn_stack_arn(value: impl IntoVal<String>) -> Self { Self(Value::one("CfnStackArn", value)) }
        /// `DesignFileS3Url`.
        #[track_caller] pub fn design_file_s3_url(value: impl IntoVal<String>) -> Self { Self(Value::one("DesignFileS3Url", value)) }
        /// `Eks`.
        #[track_caller] pub fn eks(value: impl IntoVal<EksSource>) -> Self { Self(Value::one("Eks", value)) }
        /// `ResourceTags`: 1 to 10 items.
        #[track_caller] pub fn resource_tags(value: impl IntoVal<List<ResourceTag>>) -> Self { Self(Value::one("ResourceTags", value)) }
        /// `TfStateFileUrl`.
        #[track_caller] pub fn tf_state_file_url(value: impl IntoVal<String>) -> Self { Self(Value::one("TfStateFileUrl", value)) }
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Key", key), "Values", values) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, at most 10 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `S3ReportOutputConfiguration`.
    pub type S3ReportOutputConfiguration = Fields<of::S3ReportOutputConfiguration>;
    impl S3ReportOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_path: impl IntoVal<String>, bucket_owner: impl IntoVal<String>) -> Self { with(with(empty(), "BucketPath", bucket_path), "BucketOwner", bucket_owner) }
        /// `BucketOwner`: mandatory, matches `^\d{12}$`.
        #[track_caller] pub fn bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "BucketOwner", value) }
        /// `BucketPath`: mandatory, 3 to 512 characters, matches `^(s3://)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$`.
        #[track_caller] pub fn bucket_path(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPath", value) }
    }

    /// `ServiceReportConfiguration`.
    pub type ServiceReportConfiguration = Fields<of::ServiceReportConfiguration>;
    impl ServiceReportConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(report_output: impl IntoVal<List<ReportOutputConfiguration>>) -> Self { with(empty(), "ReportOutput", report_output) }
        /// `ReportOutput`: mandatory, exactly 1 item.
        #[track_caller] pub fn report_output(self, value: impl IntoVal<List<ReportOutputConfiguration>>) -> Self { with(self, "ReportOutput", value) }
    }
}

/// [`AWS::ResilienceHubV2::ServiceFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html).
///
/// What `Ref` returns: a text of ServiceArn, ServiceFunctionId.
pub type CfnServiceFunction = Handle<of::CfnServiceFunction>;
impl cfn::ResourceType for of::CfnServiceFunction { const TYPE: &'static str = "AWS::ResilienceHubV2::ServiceFunction"; type Tags = cfn::NoTags; type Props = CfnServiceFunctionProps; type Reference = String; }
impl CfnServiceFunction {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `ResourceCount`.
    #[inline] pub fn attr_resource_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ResourceCount") }
    /// The attribute `ServiceFunctionId`.
    #[inline] pub fn attr_service_function_id(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceFunctionId") }
    /// The attribute `Source`: one of `AI_GENERATED`, `USER`.
    #[inline] pub fn attr_source(&self) -> Val<String> { cfn::attribute(&self.0, "Source") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnServiceFunction`].
///
/// Mandatory: `ServiceArn`, `Name`, `Criticality`.
///
/// A change replaces the resource: `ServiceArn`.
pub type CfnServiceFunctionProps = Fields<of::CfnServiceFunction>;
/// What [`CfnServiceFunctionProps`] cannot do without.
pub struct CfnServiceFunctionPropsRequired<A, B, C> {
    /// `ServiceArn`. Changing it replaces the resource.
    pub service_arn: A,
    /// `Name`: matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`.
    pub name: B,
    /// `Criticality`.
    pub criticality: C,
}
impl CfnServiceFunctionProps {
    /// Takes what is mandatory, by name: [`CfnServiceFunctionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_service_function::Criticality>>(required: CfnServiceFunctionPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServiceArn", required.service_arn), "Name", required.name), "Criticality", required.criticality) }
    /// `Criticality`: mandatory.
    #[track_caller] pub fn criticality(self, value: impl IntoVal<cfn_service_function::Criticality>) -> Self { with(self, "Criticality", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ServiceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceArn", value) }
}

/// Types of [`CfnServiceFunction`].
pub mod cfn_service_function {
    use super::super::prelude::*;
    mod of { pub enum Criticality {} }

    /// Words of `Criticality`.
    pub type Criticality = Word<fn(of::Criticality)>;
    impl Criticality {
        /// `PRIMARY`
        pub const Primary: Self = word("PRIMARY");
        /// `SUPPLEMENTAL`
        pub const Supplemental: Self = word("SUPPLEMENTAL");
    }
}

/// [`AWS::ResilienceHubV2::System`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html).
///
/// What `Ref` returns: `SystemArn`.
pub type CfnSystem = Handle<of::CfnSystem>;
impl cfn::ResourceType for of::CfnSystem { const TYPE: &'static str = "AWS::ResilienceHubV2::System"; type Tags = cfn::TagList; type Props = CfnSystemProps; type Reference = Is<kinds::SystemArn>; }
impl CfnSystem {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `SystemArn`.
    #[inline] pub fn attr_system_arn(&self) -> Val<Is<kinds::SystemArn>> { cfn::attribute(&self.0, "SystemArn") }
    /// The attribute `SystemId`.
    #[inline] pub fn attr_system_id(&self) -> Val<String> { cfn::attribute(&self.0, "SystemId") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnSystem`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `KmsKeyId`, `Name`.
pub type CfnSystemProps = Fields<of::CfnSystem>;
impl CfnSystemProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `KmsKeyId`: 1 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SharingEnabled`: default `false`.
    #[track_caller] pub fn sharing_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "SharingEnabled", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_system::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSystem`].
pub mod cfn_system {
    pub use super::cfn_policy::{Tag};
}

/// [`AWS::ResilienceHubV2::UserJourney`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html).
///
/// What `Ref` returns: a text of SystemIdentifier, UserJourneyId.
pub type CfnUserJourney = Handle<of::CfnUserJourney>;
impl cfn::ResourceType for of::CfnUserJourney { const TYPE: &'static str = "AWS::ResilienceHubV2::UserJourney"; type Tags = cfn::NoTags; type Props = CfnUserJourneyProps; type Reference = String; }
impl CfnUserJourney {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
    /// The attribute `UserJourneyId`.
    #[inline] pub fn attr_user_journey_id(&self) -> Val<String> { cfn::attribute(&self.0, "UserJourneyId") }
}

/// Properties of [`CfnUserJourney`].
///
/// Mandatory: `SystemIdentifier`, `Name`.
///
/// A change replaces the resource: `Name`, `SystemIdentifier`.
pub type CfnUserJourneyProps = Fields<of::CfnUserJourney>;
impl CfnUserJourneyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(system_identifier: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "SystemIdentifier", system_identifier), "Name", name) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9 _\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PolicyArn`.
    #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
    /// `SystemIdentifier`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn system_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SystemIdentifier", value) }
}
