// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Athena`.

use super::prelude::*;

mod of { pub enum CfnCapacityReservation {} pub enum CfnDataCatalog {} pub enum CfnNamedQuery {} pub enum CfnPreparedStatement {} pub enum CfnWorkGroup {} }

/// [`AWS::Athena::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCapacityReservation = Handle<of::CfnCapacityReservation>;
impl cfn::ResourceType for of::CfnCapacityReservation { const TYPE: &'static str = "AWS::Athena::CapacityReservation"; type Tags = cfn::TagList; type Props = CfnCapacityReservationProps; type Reference = Is<kinds::AthenaCapacityReservationArn>; }
impl CfnCapacityReservation {
    /// The attribute `AllocatedDpus`.
    #[inline] pub fn attr_allocated_dpus(&self) -> Val<i64> { cfn::attribute(&self.0, "AllocatedDpus") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AthenaCapacityReservationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastSuccessfulAllocationTime`.
    #[inline] pub fn attr_last_successful_allocation_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastSuccessfulAllocationTime") }
    /// The attribute `Status`: one of `PENDING`, `ACTIVE`, `CANCELLING`, `CANCELLED`, `FAILED`, `UPDATE_PENDING`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnCapacityReservation`].
///
/// Mandatory: `Name`, `TargetDpus`.
///
/// A change replaces the resource: `Name`.
pub type CfnCapacityReservationProps = Fields<of::CfnCapacityReservation>;
impl CfnCapacityReservationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, target_dpus: impl IntoVal<i64>) -> Self { with(with(empty(), "Name", name), "TargetDpus", target_dpus) }
    /// `CapacityAssignmentConfiguration`.
    #[track_caller] pub fn capacity_assignment_configuration(self, value: impl IntoVal<cfn_capacity_reservation::CapacityAssignmentConfiguration>) -> Self { with(self, "CapacityAssignmentConfiguration", value) }
    /// `Name`: mandatory, matches `[a-zA-Z0-9._-]{1,128}`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_capacity_reservation::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetDpus`: mandatory, at least 1.
    #[track_caller] pub fn target_dpus(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetDpus", value) }
}

/// Types of [`CfnCapacityReservation`].
pub mod cfn_capacity_reservation {
    use super::super::prelude::*;
    mod of { pub enum CapacityAssignment {} pub enum CapacityAssignmentConfiguration {} pub enum Tag {} }

    /// `CapacityAssignment`.
    pub type CapacityAssignment = Fields<of::CapacityAssignment>;
    impl CapacityAssignment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(workgroup_names: impl IntoVal<List<String>>) -> Self { with(empty(), "WorkgroupNames", workgroup_names) }
        /// `WorkgroupNames`: mandatory, each matches `[a-zA-Z0-9._-]{1,128}`.
        #[track_caller] pub fn workgroup_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "WorkgroupNames", value) }
    }

    /// `CapacityAssignmentConfiguration`.
    pub type CapacityAssignmentConfiguration = Fields<of::CapacityAssignmentConfiguration>;
    impl CapacityAssignmentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capacity_assignments: impl IntoVal<List<CapacityAssignment>>) -> Self { with(empty(), "CapacityAssignments", capacity_assignments) }
        /// `CapacityAssignments`: mandatory.
        #[track_caller] pub fn capacity_assignments(self, value: impl IntoVal<List<CapacityAssignment>>) -> Self { with(self, "CapacityAssignments", value) }
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

/// [`AWS::Athena::DataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html).
///
/// What `Ref` returns: `Name`.
pub type CfnDataCatalog = Handle<of::CfnDataCatalog>;
impl cfn::ResourceType for of::CfnDataCatalog { const TYPE: &'static str = "AWS::Athena::DataCatalog"; type Tags = cfn::TagList; type Props = CfnDataCatalogProps; type Reference = String; }

/// Properties of [`CfnDataCatalog`].
///
/// Mandatory: `Name`, `Type`.
///
/// A change replaces the resource: `Name`.
pub type CfnDataCatalogProps = Fields<of::CfnDataCatalog>;
impl CfnDataCatalogProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<cfn_data_catalog::Type>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
    /// `ConnectionType`.
    #[track_caller] pub fn connection_type(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionType", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Error`.
    #[track_caller] pub fn error(self, value: impl IntoVal<String>) -> Self { with(self, "Error", value) }
    /// `Name`: mandatory, 1 to 256 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Parameters", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_data_catalog::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_catalog::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_data_catalog::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnDataCatalog`].
pub mod cfn_data_catalog {
    use super::super::prelude::*;
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum Status {} pub enum Type {} }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `CREATE_IN_PROGRESS`
        pub const CreateInProgress: Self = word("CREATE_IN_PROGRESS");
        /// `CREATE_COMPLETE`
        pub const CreateComplete: Self = word("CREATE_COMPLETE");
        /// `CREATE_FAILED`
        pub const CreateFailed: Self = word("CREATE_FAILED");
        /// `CREATE_FAILED_CLEANUP_IN_PROGRESS`
        pub const CreateFailedCleanupInProgress: Self = word("CREATE_FAILED_CLEANUP_IN_PROGRESS");
        /// `CREATE_FAILED_CLEANUP_COMPLETE`
        pub const CreateFailedCleanupComplete: Self = word("CREATE_FAILED_CLEANUP_COMPLETE");
        /// `CREATE_FAILED_CLEANUP_FAILED`
        pub const CreateFailedCleanupFailed: Self = word("CREATE_FAILED_CLEANUP_FAILED");
        /// `DELETE_IN_PROGRESS`
        pub const DeleteInProgress: Self = word("DELETE_IN_PROGRESS");
        /// `DELETE_COMPLETE`
        pub const DeleteComplete: Self = word("DELETE_COMPLETE");
        /// `DELETE_FAILED`
        pub const DeleteFailed: Self = word("DELETE_FAILED");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
        /// `GLUE`
        pub const Glue: Self = word("GLUE");
        /// `HIVE`
        pub const Hive: Self = word("HIVE");
        /// `FEDERATED`
        pub const Federated: Self = word("FEDERATED");
    }
}

/// [`AWS::Athena::NamedQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html).
///
/// What `Ref` returns: `NamedQueryId`.
pub type CfnNamedQuery = Handle<of::CfnNamedQuery>;
impl cfn::ResourceType for of::CfnNamedQuery { const TYPE: &'static str = "AWS::Athena::NamedQuery"; type Tags = cfn::NoTags; type Props = CfnNamedQueryProps; type Reference = String; }
impl CfnNamedQuery {
    /// The attribute `NamedQueryId`.
    #[inline] pub fn attr_named_query_id(&self) -> Val<String> { cfn::attribute(&self.0, "NamedQueryId") }
}

/// Properties of [`CfnNamedQuery`].
///
/// Mandatory: `Database`, `QueryString`.
///
/// A change replaces the resource: `Database`, `Description`, `Name`, `QueryString`, `WorkGroup`.
pub type CfnNamedQueryProps = Fields<of::CfnNamedQuery>;
impl CfnNamedQueryProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(database: impl IntoVal<String>, query_string: impl IntoVal<String>) -> Self { with(with(empty(), "Database", database), "QueryString", query_string) }
    /// `Database`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn database(self, value: impl IntoVal<String>) -> Self { with(self, "Database", value) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QueryString`: mandatory, 1 to 262144 characters. Changing it replaces the resource.
    #[track_caller] pub fn query_string(self, value: impl IntoVal<String>) -> Self { with(self, "QueryString", value) }
    /// `WorkGroup`: 1 to 128 characters, matches `^[a-zA-Z0-9._-]{1,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn work_group(self, value: impl IntoVal<Is<kinds::WorkGroupName>>) -> Self { with(self, "WorkGroup", value) }
}

/// [`AWS::Athena::PreparedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html).
///
/// What `Ref` returns: a text of StatementName, WorkGroup.
pub type CfnPreparedStatement = Handle<of::CfnPreparedStatement>;
impl cfn::ResourceType for of::CfnPreparedStatement { const TYPE: &'static str = "AWS::Athena::PreparedStatement"; type Tags = cfn::NoTags; type Props = CfnPreparedStatementProps; type Reference = String; }

/// Properties of [`CfnPreparedStatement`].
///
/// Mandatory: `StatementName`, `WorkGroup`, `QueryStatement`.
///
/// A change replaces the resource: `StatementName`, `WorkGroup`.
pub type CfnPreparedStatementProps = Fields<of::CfnPreparedStatement>;
/// What [`CfnPreparedStatementProps`] cannot do without.
pub struct CfnPreparedStatementPropsRequired<A, B, C> {
    /// `StatementName`: 1 to 256 characters, matches `^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$`. Changing it replaces the resource.
    pub statement_name: A,
    /// `WorkGroup`: 1 to 128 characters, matches `^[a-zA-Z0-9._-]{1,128}$`. Changing it replaces the resource.
    pub work_group: B,
    /// `QueryStatement`: 1 to 262144 characters.
    pub query_statement: C,
}
impl CfnPreparedStatementProps {
    /// Takes what is mandatory, by name: [`CfnPreparedStatementPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::WorkGroupName>>, C: IntoVal<String>>(required: CfnPreparedStatementPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "StatementName", required.statement_name), "WorkGroup", required.work_group), "QueryStatement", required.query_statement) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `QueryStatement`: mandatory, 1 to 262144 characters.
    #[track_caller] pub fn query_statement(self, value: impl IntoVal<String>) -> Self { with(self, "QueryStatement", value) }
    /// `StatementName`: mandatory, 1 to 256 characters, matches `^[a-zA-Z_][a-zA-Z0-9_@:]{1,256}$`. Changing it replaces the resource.
    #[track_caller] pub fn statement_name(self, value: impl IntoVal<String>) -> Self { with(self, "StatementName", value) }
    /// `WorkGroup`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9._-]{1,128}$`. Changing it replaces the resource.
    #[track_caller] pub fn work_group(self, value: impl IntoVal<Is<kinds::WorkGroupName>>) -> Self { with(self, "WorkGroup", value) }
}

/// [`AWS::Athena::WorkGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html).
///
/// What `Ref` returns: `Name`.
pub type CfnWorkGroup = Handle<of::CfnWorkGroup>;
impl cfn::ResourceType for of::CfnWorkGroup { const TYPE: &'static str = "AWS::Athena::WorkGroup"; type Tags = cfn::TagList; type Props = CfnWorkGroupProps; type Reference = Is<kinds::WorkGroupName>; }
impl CfnWorkGroup {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
    #[inline] pub fn attr_work_group_configuration_engine_version_effective_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion") }
    /// The attribute `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
    #[inline] pub fn attr_work_group_configuration_updates_engine_version_effective_engine_version(&self) -> Val<String> { cfn::attribute(&self.0, "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion") }
}

/// Properties of [`CfnWorkGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnWorkGroupProps = Fields<of::CfnWorkGroup>;
impl CfnWorkGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `[a-zA-Z0-9._-]{1,128}`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RecursiveDeleteOption`. Write-only.
    #[track_caller] pub fn recursive_delete_option(self, value: impl IntoVal<bool>) -> Self { with(self, "RecursiveDeleteOption", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_work_group::State>) -> Self { with(self, "State", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_work_group::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkGroupConfiguration`.
    #[track_caller] pub fn work_group_configuration(self, value: impl IntoVal<cfn_work_group::WorkGroupConfiguration>) -> Self { with(self, "WorkGroupConfiguration", value) }
    /// `WorkGroupConfigurationUpdates`. Write-only. Deprecated.
    #[track_caller] pub fn work_group_configuration_updates(self, value: impl IntoVal<cfn_work_group::WorkGroupConfigurationUpdates>) -> Self { with(self, "WorkGroupConfigurationUpdates", value) }
}

/// Types of [`CfnWorkGroup`].
pub mod cfn_work_group {
    use super::super::prelude::*;
    pub use super::cfn_capacity_reservation::{Tag};
    mod of { pub enum AclConfiguration {} pub enum Classification {} impl ias_core::Optional for Classification {} pub enum CloudWatchLoggingConfiguration {} impl ias_core::Optional for CloudWatchLoggingConfiguration {} pub enum CustomerContentEncryptionConfiguration {} pub enum EncryptionConfiguration {} pub enum EncryptionOption {} pub enum EngineConfiguration {} impl ias_core::Optional for EngineConfiguration {} pub enum EngineVersion {} impl ias_core::Optional for EngineVersion {} pub enum ManagedLoggingConfiguration {} impl ias_core::Optional for ManagedLoggingConfiguration {} pub enum ManagedQueryResultsConfiguration {} impl ias_core::Optional for ManagedQueryResultsConfiguration {} pub enum ManagedStorageEncryptionConfiguration {} impl ias_core::Optional for ManagedStorageEncryptionConfiguration {} pub enum MonitoringConfiguration {} impl ias_core::Optional for MonitoringConfiguration {} pub enum ResultConfiguration {} impl ias_core::Optional for ResultConfiguration {} pub enum ResultConfigurationUpdates {} impl ias_core::Optional for ResultConfigurationUpdates {} pub enum S3AclOption {} pub enum S3LoggingConfiguration {} impl ias_core::Optional for S3LoggingConfiguration {} pub enum State {} pub enum WorkGroupConfiguration {} impl ias_core::Optional for WorkGroupConfiguration {} pub enum WorkGroupConfigurationUpdates {} impl ias_core::Optional for WorkGroupConfigurationUpdates {} }

    /// `AclConfiguration`.
    pub type AclConfiguration = Fields<of::AclConfiguration>;
    impl AclConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(s3_acl_option: impl IntoVal<S3AclOption>) -> Self { with(empty(), "S3AclOption", s3_acl_option) }
        /// `S3AclOption`: mandatory.
        #[track_caller] pub fn s3_acl_option(self, value: impl IntoVal<S3AclOption>) -> Self { with(self, "S3AclOption", value) }
    }

    /// `Classification`.
    pub type Classification = Fields<of::Classification>;
    impl Classification {
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Properties", value) }
    }

    /// `CloudWatchLoggingConfiguration`.
    pub type CloudWatchLoggingConfiguration = Fields<of::CloudWatchLoggingConfiguration>;
    impl CloudWatchLoggingConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `LogGroup`.
        #[track_caller] pub fn log_group(self, value: impl IntoVal<String>) -> Self { with(self, "LogGroup", value) }
        /// `LogStreamNamePrefix`.
        #[track_caller] pub fn log_stream_name_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "LogStreamNamePrefix", value) }
        /// `LogTypes`.
        #[track_caller] pub fn log_types(self, value: impl IntoVal<Map<List<String>>>) -> Self { with(self, "LogTypes", value) }
    }

    /// `CustomerContentEncryptionConfiguration`.
    pub type CustomerContentEncryptionConfiguration = Fields<of::CustomerContentEncryptionConfiguration>;
    impl CustomerContentEncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(kms_key: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(empty(), "KmsKey", kms_key) }
        /// `KmsKey`: mandatory.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(self, "KmsKey", value) }
    }

    /// `EncryptionConfiguration`.
    pub type EncryptionConfiguration = Fields<of::EncryptionConfiguration>;
    impl EncryptionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_option: impl IntoVal<EncryptionOption>) -> Self { with(empty(), "EncryptionOption", encryption_option) }
        /// `EncryptionOption`: mandatory.
        #[track_caller] pub fn encryption_option(self, value: impl IntoVal<EncryptionOption>) -> Self { with(self, "EncryptionOption", value) }
        /// `KmsKey`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<Is<kinds::KeyArnOrKeyId>>) -> Self { with(self, "KmsKey", value) }
    }

    /// Words of `EncryptionOption`.
    pub type EncryptionOption = Word<fn(of::EncryptionOption)>;
    impl EncryptionOption {
        /// `SSE_S3`
        pub const SseS3: Self = word("SSE_S3");
        /// `SSE_KMS`
        pub const SseKms: Self = word("SSE_KMS");
        /// `CSE_KMS`
        pub const CseKms: Self = word("CSE_KMS");
    }

    /// `EngineConfiguration`.
    pub type EngineConfiguration = Fields<of::EngineConfiguration>;
    impl EngineConfiguration {
        /// `AdditionalConfigs`. Write-only.
        #[track_caller] pub fn additional_configs(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "AdditionalConfigs", value) }
        /// `Classifications`.
        #[track_caller] pub fn classifications(self, value: impl IntoVal<List<Classification>>) -> Self { with(self, "Classifications", value) }
        /// `CoordinatorDpuSize`. Write-only.
        #[track_caller] pub fn coordinator_dpu_size(self, value: impl IntoVal<i64>) -> Self { with(self, "CoordinatorDpuSize", value) }
        /// `DefaultExecutorDpuSize`. Write-only.
        #[track_caller] pub fn default_executor_dpu_size(self, value: impl IntoVal<i64>) -> Self { with(self, "DefaultExecutorDpuSize", value) }
        /// `MaxConcurrentDpus`. Write-only.
        #[track_caller] pub fn max_concurrent_dpus(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentDpus", value) }
        /// `SparkProperties`. Write-only.
        #[track_caller] pub fn spark_properties(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "SparkProperties", value) }
    }

    /// `EngineVersion`.
    pub type EngineVersion = Fields<of::EngineVersion>;
    impl EngineVersion {
        /// `SelectedEngineVersion`.
        #[track_caller] pub fn selected_engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "SelectedEngineVersion", value) }
    }

    /// `ManagedLoggingConfiguration`.
    pub type ManagedLoggingConfiguration = Fields<of::ManagedLoggingConfiguration>;
    impl ManagedLoggingConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `KmsKey`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// `ManagedQueryResultsConfiguration`.
    pub type ManagedQueryResultsConfiguration = Fields<of::ManagedQueryResultsConfiguration>;
    impl ManagedQueryResultsConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<ManagedStorageEncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
    }

    /// `ManagedStorageEncryptionConfiguration`.
    pub type ManagedStorageEncryptionConfiguration = Fields<of::ManagedStorageEncryptionConfiguration>;
    impl ManagedStorageEncryptionConfiguration {
        /// `KmsKey`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
    }

    /// `MonitoringConfiguration`.
    pub type MonitoringConfiguration = Fields<of::MonitoringConfiguration>;
    impl MonitoringConfiguration {
        /// `CloudWatchLoggingConfiguration`.
        #[track_caller] pub fn cloud_watch_logging_configuration(self, value: impl IntoVal<CloudWatchLoggingConfiguration>) -> Self { with(self, "CloudWatchLoggingConfiguration", value) }
        /// `ManagedLoggingConfiguration`.
        #[track_caller] pub fn managed_logging_configuration(self, value: impl IntoVal<ManagedLoggingConfiguration>) -> Self { with(self, "ManagedLoggingConfiguration", value) }
        /// `S3LoggingConfiguration`.
        #[track_caller] pub fn s3_logging_configuration(self, value: impl IntoVal<S3LoggingConfiguration>) -> Self { with(self, "S3LoggingConfiguration", value) }
    }

    /// `ResultConfiguration`.
    pub type ResultConfiguration = Fields<of::ResultConfiguration>;
    impl ResultConfiguration {
        /// `AclConfiguration`.
        #[track_caller] pub fn acl_configuration(self, value: impl IntoVal<AclConfiguration>) -> Self { with(self, "AclConfiguration", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `ExpectedBucketOwner`.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
        /// `OutputLocation`.
        #[track_caller] pub fn output_location(self, value: impl IntoVal<String>) -> Self { with(self, "OutputLocation", value) }
    }

    /// `ResultConfigurationUpdates`.
    pub type ResultConfigurationUpdates = Fields<of::ResultConfigurationUpdates>;
    impl ResultConfigurationUpdates {
        /// `AclConfiguration`.
        #[track_caller] pub fn acl_configuration(self, value: impl IntoVal<AclConfiguration>) -> Self { with(self, "AclConfiguration", value) }
        /// `EncryptionConfiguration`.
        #[track_caller] pub fn encryption_configuration(self, value: impl IntoVal<EncryptionConfiguration>) -> Self { with(self, "EncryptionConfiguration", value) }
        /// `ExpectedBucketOwner`.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
        /// `OutputLocation`.
        #[track_caller] pub fn output_location(self, value: impl IntoVal<String>) -> Self { with(self, "OutputLocation", value) }
        /// `RemoveAclConfiguration`.
        #[track_caller] pub fn remove_acl_configuration(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveAclConfiguration", value) }
        /// `RemoveEncryptionConfiguration`.
        #[track_caller] pub fn remove_encryption_configuration(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveEncryptionConfiguration", value) }
        /// `RemoveExpectedBucketOwner`.
        #[track_caller] pub fn remove_expected_bucket_owner(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveExpectedBucketOwner", value) }
        /// `RemoveOutputLocation`.
        #[track_caller] pub fn remove_output_location(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveOutputLocation", value) }
    }

    /// Words of `S3AclOption`.
    pub type S3AclOption = Word<fn(of::S3AclOption)>;
    impl S3AclOption {
        /// `BUCKET_OWNER_FULL_CONTROL`
        pub const BucketOwnerFullControl: Self = word("BUCKET_OWNER_FULL_CONTROL");
    }

    /// `S3LoggingConfiguration`.
    pub type S3LoggingConfiguration = Fields<of::S3LoggingConfiguration>;
    impl S3LoggingConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `KmsKey`.
        #[track_caller] pub fn kms_key(self, value: impl IntoVal<String>) -> Self { with(self, "KmsKey", value) }
        /// `LogLocation`.
        #[track_caller] pub fn log_location(self, value: impl IntoVal<String>) -> Self { with(self, "LogLocation", value) }
    }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `WorkGroupConfiguration`.
    pub type WorkGroupConfiguration = Fields<of::WorkGroupConfiguration>;
    impl WorkGroupConfiguration {
        /// `AdditionalConfiguration`. Write-only.
        #[track_caller] pub fn additional_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "AdditionalConfiguration", value) }
        /// `BytesScannedCutoffPerQuery`: at least 10000000.
        #[track_caller] pub fn bytes_scanned_cutoff_per_query(self, value: impl IntoVal<i64>) -> Self { with(self, "BytesScannedCutoffPerQuery", value) }
        /// `CustomerContentEncryptionConfiguration`.
        #[track_caller] pub fn customer_content_encryption_configuration(self, value: impl IntoVal<CustomerContentEncryptionConfiguration>) -> Self { with(self, "CustomerContentEncryptionConfiguration", value) }
        /// `EnforceWorkGroupConfiguration`.
        #[track_caller] pub fn enforce_work_group_configuration(self, value: impl IntoVal<bool>) -> Self { with(self, "EnforceWorkGroupConfiguration", value) }
        /// `EngineConfiguration`.
        #[track_caller] pub fn engine_configuration(self, value: impl IntoVal<EngineConfiguration>) -> Self { with(self, "EngineConfiguration", value) }
        /// `EngineVersion`.
        #[track_caller] pub fn engine_version(self, value: impl IntoVal<EngineVersion>) -> Self { with(self, "EngineVersion", value) }
        /// `ExecutionRole`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRole", value) }
        /// `ManagedQueryResultsConfiguration`.
        #[track_caller] pub fn managed_query_results_configuration(self, value: impl IntoVal<ManagedQueryResultsConfiguration>) -> Self { with(self, "ManagedQueryResultsConfiguration", value) }
        /// `MonitoringConfiguration`.
        #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<MonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
        /// `PublishCloudWatchMetricsEnabled`.
        #[track_caller] pub fn publish_cloud_watch_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishCloudWatchMetricsEnabled", value) }
        /// `RequesterPaysEnabled`.
        #[track_caller] pub fn requester_pays_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RequesterPaysEnabled", value) }
        /// `ResultConfiguration`.
        #[track_caller] pub fn result_configuration(self, value: impl IntoVal<ResultConfiguration>) -> Self { with(self, "ResultConfiguration", value) }
    }

    /// `WorkGroupConfigurationUpdates`.
    pub type WorkGroupConfigurationUpdates = Fields<of::WorkGroupConfigurationUpdates>;
    impl WorkGroupConfigurationUpdates {
        /// `AdditionalConfiguration`.
        #[track_caller] pub fn additional_configuration(self, value: impl IntoVal<String>) -> Self { with(self, "AdditionalConfiguration", value) }
        /// `BytesScannedCutoffPerQuery`: at least 10000000.
        #[track_caller] pub fn bytes_scanned_cutoff_per_query(self, value: impl IntoVal<i64>) -> Self { with(self, "BytesScannedCutoffPerQuery", value) }
        /// `CustomerContentEncryptionConfiguration`.
        #[track_caller] pub fn customer_content_encryption_configuration(self, value: impl IntoVal<CustomerContentEncryptionConfiguration>) -> Self { with(self, "CustomerContentEncryptionConfiguration", value) }
        /// `EnforceWorkGroupConfiguration`.
        #[track_caller] pub fn enforce_work_group_configuration(self, value: impl IntoVal<bool>) -> Self { with(self, "EnforceWorkGroupConfiguration", value) }
        /// `EngineConfiguration`.
        #[track_caller] pub fn engine_configuration(self, value: impl IntoVal<EngineConfiguration>) -> Self { with(self, "EngineConfiguration", value) }
        /// `EngineVersion`.
        #[track_caller] pub fn engine_version(self, value: impl IntoVal<EngineVersion>) -> Self { with(self, "EngineVersion", value) }
        /// `ExecutionRole`.
        #[track_caller] pub fn execution_role(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRole", value) }
        /// `ManagedQueryResultsConfiguration`.
        #[track_caller] pub fn managed_query_results_configuration(self, value: impl IntoVal<ManagedQueryResultsConfiguration>) -> Self { with(self, "ManagedQueryResultsConfiguration", value) }
        /// `MonitoringConfiguration`.
        #[track_caller] pub fn monitoring_configuration(self, value: impl IntoVal<MonitoringConfiguration>) -> Self { with(self, "MonitoringConfiguration", value) }
        /// `PublishCloudWatchMetricsEnabled`.
        #[track_caller] pub fn publish_cloud_watch_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PublishCloudWatchMetricsEnabled", value) }
        /// `RemoveBytesScannedCutoffPerQuery`.
        #[track_caller] pub fn remove_bytes_scanned_cutoff_per_query(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveBytesScannedCutoffPerQuery", value) }
        /// `RemoveCustomerContentEncryptionConfiguration`.
        #[track_caller] pub fn remove_customer_content_encryption_configuration(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveCustomerContentEncryptionConfiguration", value) }
        /// `RequesterPaysEnabled`.
        #[track_caller] pub fn requester_pays_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "RequesterPaysEnabled", value) }
        /// `ResultConfigurationUpdates`.
        #[track_caller] pub fn result_configuration_updates(self, value: impl IntoVal<ResultConfigurationUpdates>) -> Self { with(self, "ResultConfigurationUpdates", value) }
    }
}
