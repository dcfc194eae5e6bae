// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ODB`.

use super::prelude::*;

mod of { pub enum CfnCloudAutonomousVmCluster {} impl ias_core::Optional for CfnCloudAutonomousVmCluster {} pub enum CfnCloudExadataInfrastructure {} impl ias_core::Optional for CfnCloudExadataInfrastructure {} pub enum CfnCloudVmCluster {} impl ias_core::Optional for CfnCloudVmCluster {} pub enum CfnOdbNetwork {} impl ias_core::Optional for CfnOdbNetwork {} pub enum CfnOdbPeeringConnection {} impl ias_core::Optional for CfnOdbPeeringConnection {} }

/// [`AWS::ODB::CloudAutonomousVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html).
///
/// What `Ref` returns: `CloudAutonomousVmClusterArn`.
pub type CfnCloudAutonomousVmCluster = Handle<of::CfnCloudAutonomousVmCluster>;
impl cfn::ResourceType for of::CfnCloudAutonomousVmCluster { const TYPE: &'static str = "AWS::ODB::CloudAutonomousVmCluster"; type Tags = cfn::TagList; type Props = CfnCloudAutonomousVmClusterProps; type Reference = Is<kinds::CloudAutonomousVmClusterArn>; }
impl CfnCloudAutonomousVmCluster {
    /// The attribute `AutonomousDataStoragePercentage`.
    #[inline] pub fn attr_autonomous_data_storage_percentage(&self) -> Val<f64> { cfn::attribute(&self.0, "AutonomousDataStoragePercentage") }
    /// The attribute `AvailableAutonomousDataStorageSizeInTBs`.
    #[inline] pub fn attr_available_autonomous_data_storage_size_in_tbs(&self) -> Val<f64> { cfn::attribute(&self.0, "AvailableAutonomousDataStorageSizeInTBs") }
    /// The attribute `AvailableContainerDatabases`.
    #[inline] pub fn attr_available_container_databases(&self) -> Val<i64> { cfn::attribute(&self.0, "AvailableContainerDatabases") }
    /// The attribute `AvailableCpus`.
    #[inline] pub fn attr_available_cpus(&self) -> Val<f64> { cfn::attribute(&self.0, "AvailableCpus") }
    /// The attribute `CloudAutonomousVmClusterArn`.
    #[inline] pub fn attr_cloud_autonomous_vm_cluster_arn(&self) -> Val<Is<kinds::CloudAutonomousVmClusterArn>> { cfn::attribute(&self.0, "CloudAutonomousVmClusterArn") }
    /// The attribute `CloudAutonomousVmClusterId`.
    #[inline] pub fn attr_cloud_autonomous_vm_cluster_id(&self) -> Val<String> { cfn::attribute(&self.0, "CloudAutonomousVmClusterId") }
    /// The attribute `ComputeModel`: one of `ECPU`, `OCPU`.
    #[inline] pub fn attr_compute_model(&self) -> Val<String> { cfn::attribute(&self.0, "ComputeModel") }
    /// The attribute `CpuCoreCount`.
    #[inline] pub fn attr_cpu_core_count(&self) -> Val<i64> { cfn::attribute(&self.0, "CpuCoreCount") }
    /// The attribute `CpuPercentage`.
    #[inline] pub fn attr_cpu_percentage(&self) -> Val<f64> { cfn::attribute(&self.0, "CpuPercentage") }
    /// The attribute `DataStorageSizeInGBs`.
    #[inline] pub fn attr_data_storage_size_in_gbs(&self) -> Val<f64> { cfn::attribute(&self.0, "DataStorageSizeInGBs") }
    /// The attribute `DataStorageSizeInTBs`.
    #[inline] pub fn attr_data_storage_size_in_tbs(&self) -> Val<f64> { cfn::attribute(&self.0, "DataStorageSizeInTBs") }
    /// The attribute `DbNodeStorageSizeInGBs`.
    #[inline] pub fn attr_db_node_storage_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "DbNodeStorageSizeInGBs") }
    /// The attribute `Domain`.
    #[inline] pub fn attr_domain(&self) -> Val<String> { cfn::attribute(&self.0, "Domain") }
    /// The attribute `ExadataStorageInTBsLowestScaledValue`.
    #[inline] pub fn attr_exadata_storage_in_tbs_lowest_scaled_value(&self) -> Val<f64> { cfn::attribute(&self.0, "ExadataStorageInTBsLowestScaledValue") }
    /// The attribute `Hostname`.
    #[inline] pub fn attr_hostname(&self) -> Val<String> { cfn::attribute(&self.0, "Hostname") }
    /// The attribute `MaxAcdsLowestScaledValue`.
    #[inline] pub fn attr_max_acds_lowest_scaled_value(&self) -> Val<i64> { cfn::attribute(&self.0, "MaxAcdsLowestScaledValue") }
    /// The attribute `MemorySizeInGBs`.
    #[inline] pub fn attr_memory_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "MemorySizeInGBs") }
    /// The attribute `NodeCount`.
    #[inline] pub fn attr_node_count(&self) -> Val<i64> { cfn::attribute(&self.0, "NodeCount") }
    /// The attribute `NonProvisionableAutonomousContainerDatabases`.
    #[inline] pub fn attr_non_provisionable_autonomous_container_databases(&self) -> Val<i64> { cfn::attribute(&self.0, "NonProvisionableAutonomousContainerDatabases") }
    /// The attribute `OciResourceAnchorName`.
    #[inline] pub fn attr_oci_resource_anchor_name(&self) -> Val<String> { cfn::attribute(&self.0, "OciResourceAnchorName") }
    /// The attribute `OciUrl`.
    #[inline] pub fn attr_oci_url(&self) -> Val<String> { cfn::attribute(&self.0, "OciUrl") }
    /// The attribute `Ocid`.
    #[inline] pub fn attr_ocid(&self) -> Val<String> { cfn::attribute(&self.0, "Ocid") }
    /// The attribute `ProvisionableAutonomousContainerDatabases`.
    #[inline] pub fn attr_provisionable_autonomous_container_databases(&self) -> Val<i64> { cfn::attribute(&self.0, "ProvisionableAutonomousContainerDatabases") }
    /// The attribute `ProvisionedAutonomousContainerDatabases`.
    #[inline] pub fn attr_provisioned_autonomous_container_databases(&self) -> Val<i64> { cfn::attribute(&self.0, "ProvisionedAutonomousContainerDatabases") }
    /// The attribute `ProvisionedCpus`.
    #[inline] pub fn attr_provisioned_cpus(&self) -> Val<f64> { cfn::attribute(&self.0, "ProvisionedCpus") }
    /// The attribute `ReclaimableCpus`.
    #[inline] pub fn attr_reclaimable_cpus(&self) -> Val<f64> { cfn::attribute(&self.0, "ReclaimableCpus") }
    /// The attribute `ReservedCpus`.
    #[inline] pub fn attr_reserved_cpus(&self) -> Val<f64> { cfn::attribute(&self.0, "ReservedCpus") }
    /// The attribute `Shape`.
    #[inline] pub fn attr_shape(&self) -> Val<String> { cfn::attribute(&self.0, "Shape") }
}

/// Properties of [`CfnCloudAutonomousVmCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AutonomousDataStorageSizeInTBs`, `CloudExadataInfrastructureId`, `CpuCoreCountPerNode`, `DbServers`, `Description`, `DisplayName`, `IsMtlsEnabledVmCluster`, `LicenseModel`, `MaintenanceWindow`, `MemoryPerOracleComputeUnitInGBs`, `OdbNetworkId`, `ScanListenerPortNonTls`, `ScanListenerPortTls`, `TimeZone`, `TotalContainerDatabases`.
pub type CfnCloudAutonomousVmClusterProps = Fields<of::CfnCloudAutonomousVmCluster>;
impl CfnCloudAutonomousVmClusterProps {
    /// `AutonomousDataStorageSizeInTBs`. Changing it replaces the resource.
    #[track_caller] pub fn autonomous_data_storage_size_in_tbs(self, value: impl IntoVal<f64>) -> Self { with(self, "AutonomousDataStorageSizeInTBs", value) }
    /// `CloudExadataInfrastructureId`: 6 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn cloud_exadata_infrastructure_id(self, value: impl IntoVal<String>) -> Self { with(self, "CloudExadataInfrastructureId", value) }
    /// `CpuCoreCountPerNode`. Changing it replaces the resource.
    #[track_caller] pub fn cpu_core_count_per_node(self, value: impl IntoVal<i64>) -> Self { with(self, "CpuCoreCountPerNode", value) }
    /// `DbServers`: 1 to 1024 items. Changing it replaces the resource.
    #[track_caller] pub fn db_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DbServers", value) }
    /// `Description`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `IamRoles`: no item twice.
    #[track_caller] pub fn iam_roles(self, value: impl IntoVal<List<cfn_cloud_autonomous_vm_cluster::IamRole>>) -> Self { with(self, "IamRoles", value) }
    /// `IsMtlsEnabledVmCluster`. Changing it replaces the resource.
    #[track_caller] pub fn is_mtls_enabled_vm_cluster(self, value: impl IntoVal<bool>) -> Self { with(self, "IsMtlsEnabledVmCluster", value) }
    /// `LicenseModel`. Changing it replaces the resource.
    #[track_caller] pub fn license_model(self, value: impl IntoVal<cfn_cloud_autonomous_vm_cluster::LicenseModel>) -> Self { with(self, "LicenseModel", value) }
    /// `MaintenanceWindow`. Changing it replaces the resource.
    #[track_caller] pub fn maintenance_window(self, value: impl IntoVal<cfn_cloud_autonomous_vm_cluster::MaintenanceWindow>) -> Self { with(self, "MaintenanceWindow", value) }
    /// `MemoryPerOracleComputeUnitInGBs`. Changing it replaces the resource.
    #[track_caller] pub fn memory_per_oracle_compute_unit_in_gbs(self, value: impl IntoVal<i64>) -> Self { with(self, "MemoryPerOracleComputeUnitInGBs", value) }
    /// `OdbNetworkId`: 6 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn odb_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "OdbNetworkId", value) }
    /// `ScanListenerPortNonTls`: 1024 to 8999. Changing it replaces the resource.
    #[track_caller] pub fn scan_listener_port_non_tls(self, value: impl IntoVal<i64>) -> Self { with(self, "ScanListenerPortNonTls", value) }
    /// `ScanListenerPortTls`: 1024 to 8999. Changing it replaces the resource.
    #[track_caller] pub fn scan_listener_port_tls(self, value: impl IntoVal<i64>) -> Self { with(self, "ScanListenerPortTls", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cloud_autonomous_vm_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeZone`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
    /// `TotalContainerDatabases`. Changing it replaces the resource.
    #[track_caller] pub fn total_container_databases(self, value: impl IntoVal<i64>) -> Self { with(self, "TotalContainerDatabases", value) }
}

/// Types of [`CfnCloudAutonomousVmCluster`].
pub mod cfn_cloud_autonomous_vm_cluster {
    use super::super::prelude::*;
    mod of { pub enum IamRole {} impl ias_core::Optional for IamRole {} pub enum LicenseModel {} pub enum MaintenanceWindow {} impl ias_core::Optional for MaintenanceWindow {} pub enum MaintenanceWindowDaysOfWeek {} pub enum MaintenanceWindowMonth {} pub enum MaintenanceWindowPreference {} pub enum Tag {} }

    /// `IamRole`.
    pub type IamRole = Fields<of::IamRole>;
    impl IamRole {
        /// `AwsIntegration`.
        #[track_caller] pub fn aws_integration(self, value: impl IntoVal<String>) -> Self { with(self, "AwsIntegration", value) }
        /// `IamRoleArn`.
        #[track_caller] pub fn iam_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "IamRoleArn", value) }
    }

    /// Words of `LicenseModel`.
    pub type LicenseModel = Word<fn(of::LicenseModel)>;
    impl LicenseModel {
        /// `BRING_YOUR_OWN_LICENSE`
        pub const BringYourOwnLicense: Self = word("BRING_YOUR_OWN_LICENSE");
        /// `LICENSE_INCLUDED`
        pub const LicenseIncluded: Self = word("LICENSE_INCLUDED");
    }

    /// `MaintenanceWindow`.
    pub type MaintenanceWindow = Fields<of::MaintenanceWindow>;
    impl MaintenanceWindow {
        /// `DaysOfWeek`.
        #[track_caller] pub fn days_of_week(self, value: impl IntoVal<List<MaintenanceWindowDaysOfWeek>>) -> Self { with(self, "DaysOfWeek", value) }
        /// `HoursOfDay`.
        #[track_caller] pub fn hours_of_day(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "HoursOfDay", value) }
        /// `LeadTimeInWeeks`: 1 to 4 characters.
        #[track_caller] pub fn lead_time_in_weeks(self, value: impl IntoVal<i64>) -> Self { with(self, "LeadTimeInWeeks", value) }
        /// `Months`.
        #[track_caller] pub fn months(self, value: impl IntoVal<List<MaintenanceWindowMonth>>) -> Self { with(self, "Months", value) }
        /// `Preference`.
        #[track_caller] pub fn preference(self, value: impl IntoVal<MaintenanceWindowPreference>) -> Self { with(self, "Preference", value) }
        /// `WeeksOfMonth`.
        #[track_caller] pub fn weeks_of_month(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "WeeksOfMonth", value) }
    }

    /// Words of `DaysOfWeek`.
    pub type MaintenanceWindowDaysOfWeek = Word<fn(of::MaintenanceWindowDaysOfWeek)>;
    impl MaintenanceWindowDaysOfWeek {
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
    }

    /// Words of `Month`.
    pub type MaintenanceWindowMonth = Word<fn(of::MaintenanceWindowMonth)>;
    impl MaintenanceWindowMonth {
        /// `JANUARY`
        pub const January: Self = word("JANUARY");
        /// `FEBRUARY`
        pub const February: Self = word("FEBRUARY");
        /// `MARCH`
        pub const March: Self = word("MARCH");
        /// `APRIL`
        pub const April: Self = word("APRIL");
        /// `MAY`
        pub const May: Self = word("MAY");
        /// `JUNE`
        pub const June: Self = word("JUNE");
        /// `JULY`
        pub const July: Self = word("JULY");
        /// `AUGUST`
        pub const August: Self = word("AUGUST");
        /// `SEPTEMBER`
        pub const September: Self = word("SEPTEMBER");
        /// `OCTOBER`
        pub const October: Self = word("OCTOBER");
        /// `NOVEMBER`
        pub const November: Self = word("NOVEMBER");
        /// `DECEMBER`
        pub const December: Self = word("DECEMBER");
    }

    /// Words of `Preference`.
    pub type MaintenanceWindowPreference = Word<fn(of::MaintenanceWindowPreference)>;
    impl MaintenanceWindowPreference {
        /// `NO_PREFERENCE`
        pub const NoPreference: Self = word("NO_PREFERENCE");
        /// `CUSTOM_PREFERENCE`
        pub const CustomPreference: Self = word("CUSTOM_PREFERENCE");
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
}

/// [`AWS::ODB::CloudExadataInfrastructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html).
///
/// What `Ref` returns: `CloudExadataInfrastructureArn`.
pub type CfnCloudExadataInfrastructure = Handle<of::CfnCloudExadataInfrastructure>;
impl cfn::ResourceType for of::CfnCloudExadataInfrastructure { const TYPE: &'static str = "AWS::ODB::CloudExadataInfrastructure"; type Tags = cfn::TagList; type Props = CfnCloudExadataInfrastructureProps; type Reference = Is<kinds::CloudExadataInfrastructureArn>; }
impl CfnCloudExadataInfrastructure {
    /// The attribute `ActivatedStorageCount`.
    #[inline] pub fn attr_activated_storage_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ActivatedStorageCount") }
    /// The attribute `AdditionalStorageCount`.
    #[inline] pub fn attr_additional_storage_count(&self) -> Val<i64> { cfn::attribute(&self.0, "AdditionalStorageCount") }
    /// The attribute `AvailableStorageSizeInGBs`.
    #[inline] pub fn attr_available_storage_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "AvailableStorageSizeInGBs") }
    /// The attribute `CloudExadataInfrastructureArn`.
    #[inline] pub fn attr_cloud_exadata_infrastructure_arn(&self) -> Val<Is<kinds::CloudExadataInfrastructureArn>> { cfn::attribute(&self.0, "CloudExadataInfrastructureArn") }
    /// The attribute `CloudExadataInfrastructureId`.
    #[inline] pub fn attr_cloud_exadata_infrastructure_id(&self) -> Val<String> { cfn::attribute(&self.0, "CloudExadataInfrastructureId") }
    /// The attribute `ComputeModel`.
    #[inline] pub fn attr_compute_model(&self) -> Val<String> { cfn::attribute(&self.0, "ComputeModel") }
    /// The attribute `CpuCount`.
    #[inline] pub fn attr_cpu_count(&self) -> Val<i64> { cfn::attribute(&self.0, "CpuCount") }
    /// The attribute `DataStorageSizeInTBs`.
    #[inline] pub fn attr_data_storage_size_in_tbs(&self) -> Val<f64> { cfn::attribute(&self.0, "DataStorageSizeInTBs") }
    /// The attribute `DbNodeStorageSizeInGBs`.
    #[inline] pub fn attr_db_node_storage_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "DbNodeStorageSizeInGBs") }
    /// The attribute `DbServerIds`.
    #[inline] pub fn attr_db_server_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "DbServerIds") }
    /// The attribute `DbServerVersion`.
    #[inline] pub fn attr_db_server_version(&self) -> Val<String> { cfn::attribute(&self.0, "DbServerVersion") }
    /// The attribute `MaxCpuCount`.
    #[inline] pub fn attr_max_cpu_count(&self) -> Val<i64> { cfn::attribute(&self.0, "MaxCpuCount") }
    /// The attribute `MaxDataStorageInTBs`.
    #[inline] pub fn attr_max_data_storage_in_tbs(&self) -> Val<f64> { cfn::attribute(&self.0, "MaxDataStorageInTBs") }
    /// The attribute `MaxDbNodeStorageSizeInGBs`.
    #[inline] pub fn attr_max_db_node_storage_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "MaxDbNodeStorageSizeInGBs") }
    /// The attribute `MaxMemoryInGBs`.
    #[inline] pub fn attr_max_memory_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "MaxMemoryInGBs") }
    /// The attribute `MemorySizeInGBs`.
    #[inline] pub fn attr_memory_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "MemorySizeInGBs") }
    /// The attribute `OciResourceAnchorName`.
    #[inline] pub fn attr_oci_resource_anchor_name(&self) -> Val<String> { cfn::attribute(&self.0, "OciResourceAnchorName") }
    /// The attribute `OciUrl`.
    #[inline] pub fn attr_oci_url(&self) -> Val<String> { cfn::attribute(&self.0, "OciUrl") }
    /// The attribute `Ocid`.
    #[inline] pub fn attr_ocid(&self) -> Val<String> { cfn::attribute(&self.0, "Ocid") }
    /// The attribute `StorageServerVersion`.
    #[inline] pub fn attr_storage_server_version(&self) -> Val<String> { cfn::attribute(&self.0, "StorageServerVersion") }
    /// The attribute `TotalStorageSizeInGBs`.
    #[inline] pub fn attr_total_storage_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "TotalStorageSizeInGBs") }
}

/// Properties of [`CfnCloudExadataInfrastructure`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZone`, `AvailabilityZoneId`, `ComputeCount`, `CustomerContactsToSendToOCI`, `DatabaseServerType`, `DisplayName`, `Shape`, `StorageCount`, `StorageServerType`.
pub type CfnCloudExadataInfrastructureProps = Fields<of::CfnCloudExadataInfrastructure>;
impl CfnCloudExadataInfrastructureProps {
    /// `AvailabilityZone`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `ComputeCount`. Changing it replaces the resource.
    #[track_caller] pub fn compute_count(self, value: impl IntoVal<i64>) -> Self { with(self, "ComputeCount", value) }
    /// `CustomerContactsToSendToOCI`. Changing it replaces the resource.
    #[track_caller] pub fn customer_contacts_to_send_to_oci(self, value: impl IntoVal<List<cfn_cloud_exadata_infrastructure::CustomerContact>>) -> Self { with(self, "CustomerContactsToSendToOCI", value) }
    /// `DatabaseServerType`: 1 to 255 characters, matches `^[a-zA-Z0-9_\/.=-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn database_server_type(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseServerType", value) }
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `MaintenanceWindow`.
    #[track_caller] pub fn maintenance_window(self, value: impl IntoVal<cfn_cloud_exadata_infrastructure::MaintenanceWindow>) -> Self { with(self, "MaintenanceWindow", value) }
    /// `Shape`: 1 to 255 characters, matches `^[a-zA-Z0-9_\/.=-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn shape(self, value: impl IntoVal<String>) -> Self { with(self, "Shape", value) }
    /// `StorageCount`. Changing it replaces the resource.
    #[track_caller] pub fn storage_count(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCount", value) }
    /// `StorageServerType`: 1 to 255 characters, matches `^[a-zA-Z0-9_\/.=-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn storage_server_type(self, value: impl IntoVal<String>) -> Self { with(self, "StorageServerType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cloud_exadata_infrastructure::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCloudExadataInfrastructure`].
pub mod cfn_cloud_exadata_infrastructure {
    use super::super::prelude::*;
    pub use super::cfn_cloud_autonomous_vm_cluster::{MaintenanceWindowDaysOfWeek, MaintenanceWindowMonth, Tag};
    mod of { pub enum CustomerContact {} impl ias_core::Optional for CustomerContact {} pub enum MaintenanceWindow {} impl ias_core::Optional for MaintenanceWindow {} pub enum MaintenanceWindowPatchingMode {} pub enum MaintenanceWindowPreference {} }

    /// `CustomerContact`.
    pub type CustomerContact = Fields<of::CustomerContact>;
    impl CustomerContact {
        /// `Email`.
        #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
    }

    /// `MaintenanceWindow`.
    pub type MaintenanceWindow = Fields<of::MaintenanceWindow>;
    impl MaintenanceWindow {
        /// `CustomActionTimeoutInMins`: 15 to 120.
        #[track_caller] pub fn custom_action_timeout_in_mins(self, value: impl IntoVal<i64>) -> Self { with(self, "CustomActionTimeoutInMins", value) }
        /// `DaysOfWeek`: no item twice.
        #[track_caller] pub fn days_of_week(self, value: impl IntoVal<List<MaintenanceWindowDaysOfWeek>>) -> Self { with(self, "DaysOfWeek", value) }
        /// `HoursOfDay`: no item twice.
        #[track_caller] pub fn hours_of_day(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "HoursOfDay", value) }
        /// `IsCustomActionTimeoutEnabled`.
        #[track_caller] pub fn is_custom_action_timeout_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsCustomActionTimeoutEnabled", value) }
        /// `LeadTimeInWeeks`: 1 to 4.
        #[track_caller] pub fn lead_time_in_weeks(self, value: impl IntoVal<i64>) -> Self { with(self, "LeadTimeInWeeks", value) }
        /// `Months`: no item twice.
        #[track_caller] pub fn months(self, value: impl IntoVal<List<MaintenanceWindowMonth>>) -> Self { with(self, "Months", value) }
        /// `PatchingMode`.
        #[track_caller] pub fn patching_mode(self, value: impl IntoVal<MaintenanceWindowPatchingMode>) -> Self { with(self, "PatchingMode", value) }
        /// `Preference`.
        #[track_caller] pub fn preference(self, value: impl IntoVal<MaintenanceWindowPreference>) -> Self { with(self, "Preference", value) }
        /// `WeeksOfMonth`: no item twice.
        #[track_caller] pub fn weeks_of_month(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "WeeksOfMonth", value) }
    }

    /// Words of `PatchingMode`.
    pub type MaintenanceWindowPatchingMode = Word<fn(of::MaintenanceWindowPatchingMode)>;
    impl MaintenanceWindowPatchingMode {
        /// `NONROLLING`
        pub const Nonrolling: Self = word("NONROLLING");
        /// `ROLLING`
        pub const Rolling: Self = word("ROLLING");
    }

    /// Words of `Preference`.
    pub type MaintenanceWindowPreference = Word<fn(of::MaintenanceWindowPreference)>;
    impl MaintenanceWindowPreference {
        /// `CUSTOM_PREFERENCE`
        pub const CustomPreference: Self = word("CUSTOM_PREFERENCE");
        /// `NO_PREFERENCE`
        pub const NoPreference: Self = word("NO_PREFERENCE");
    }
}

/// [`AWS::ODB::CloudVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html).
///
/// What `Ref` returns: `CloudVmClusterArn`.
pub type CfnCloudVmCluster = Handle<of::CfnCloudVmCluster>;
impl cfn::ResourceType for of::CfnCloudVmCluster { const TYPE: &'static str = "AWS::ODB::CloudVmCluster"; type Tags = cfn::TagList; type Props = CfnCloudVmClusterProps; type Reference = Is<kinds::CloudVmClusterArn>; }
impl CfnCloudVmCluster {
    /// The attribute `CloudVmClusterArn`.
    #[inline] pub fn attr_cloud_vm_cluster_arn(&self) -> Val<Is<kinds::CloudVmClusterArn>> { cfn::attribute(&self.0, "CloudVmClusterArn") }
    /// The attribute `CloudVmClusterId`.
    #[inline] pub fn attr_cloud_vm_cluster_id(&self) -> Val<String> { cfn::attribute(&self.0, "CloudVmClusterId") }
    /// The attribute `ComputeModel`.
    #[inline] pub fn attr_compute_model(&self) -> Val<String> { cfn::attribute(&self.0, "ComputeModel") }
    /// The attribute `DiskRedundancy`.
    #[inline] pub fn attr_disk_redundancy(&self) -> Val<String> { cfn::attribute(&self.0, "DiskRedundancy") }
    /// The attribute `Domain`.
    #[inline] pub fn attr_domain(&self) -> Val<String> { cfn::attribute(&self.0, "Domain") }
    /// The attribute `ListenerPort`.
    #[inline] pub fn attr_listener_port(&self) -> Val<i64> { cfn::attribute(&self.0, "ListenerPort") }
    /// The attribute `NodeCount`.
    #[inline] pub fn attr_node_count(&self) -> Val<i64> { cfn::attribute(&self.0, "NodeCount") }
    /// The attribute `OciResourceAnchorName`.
    #[inline] pub fn attr_oci_resource_anchor_name(&self) -> Val<String> { cfn::attribute(&self.0, "OciResourceAnchorName") }
    /// The attribute `OciUrl`.
    #[inline] pub fn attr_oci_url(&self) -> Val<String> { cfn::attribute(&self.0, "OciUrl") }
    /// The attribute `Ocid`.
    #[inline] pub fn attr_ocid(&self) -> Val<String> { cfn::attribute(&self.0, "Ocid") }
    /// The attribute `ScanDnsName`.
    #[inline] pub fn attr_scan_dns_name(&self) -> Val<String> { cfn::attribute(&self.0, "ScanDnsName") }
    /// The attribute `ScanIpIds`.
    #[inline] pub fn attr_scan_ip_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "ScanIpIds") }
    /// The attribute `Shape`.
    #[inline] pub fn attr_shape(&self) -> Val<String> { cfn::attribute(&self.0, "Shape") }
    /// The attribute `StorageSizeInGBs`.
    #[inline] pub fn attr_storage_size_in_gbs(&self) -> Val<i64> { cfn::attribute(&self.0, "StorageSizeInGBs") }
    /// The attribute `VipIds`.
    #[inline] pub fn attr_vip_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "VipIds") }
}

/// Properties of [`CfnCloudVmCluster`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CloudExadataInfrastructureId`, `ClusterName`, `CpuCoreCount`, `DataCollectionOptions`, `DataStorageSizeInTBs`, `DbNodeStorageSizeInGBs`, `DbServers`, `DisplayName`, `GiVersion`, `Hostname`, `IsLocalBackupEnabled`, `IsSparseDiskgroupEnabled`, `LicenseModel`, `MemorySizeInGBs`, `OdbNetworkId`, `ScanListenerPortTcp`, `SshPublicKeys`, `SystemVersion`, `TimeZone`.
///
/// A change may replace the resource: `DbNodes`.
pub type CfnCloudVmClusterProps = Fields<of::CfnCloudVmCluster>;
impl CfnCloudVmClusterProps {
    /// `CloudExadataInfrastructureId`: 6 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn cloud_exadata_infrastructure_id(self, value: impl IntoVal<String>) -> Self { with(self, "CloudExadataInfrastructureId", value) }
    /// `ClusterName`: 1 to 11 characters, matches `^[a-zA-Z][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
    /// `CpuCoreCount`: 0 to 368. Changing it replaces the resource.
    #[track_caller] pub fn cpu_core_count(self, value: impl IntoVal<i64>) -> Self { with(self, "CpuCoreCount", value) }
    /// `DataCollectionOptions`. Changing it replaces the resource.
    #[track_caller] pub fn data_collection_options(self, value: impl IntoVal<cfn_cloud_vm_cluster::DataCollectionOptions>) -> Self { with(self, "DataCollectionOptions", value) }
    /// `DataStorageSizeInTBs`. Changing it replaces the resource.
    #[track_caller] pub fn data_storage_size_in_tbs(self, value: impl IntoVal<f64>) -> Self { with(self, "DataStorageSizeInTBs", value) }
    /// `DbNodeStorageSizeInGBs`. Changing it replaces the resource.
    #[track_caller] pub fn db_node_storage_size_in_gbs(self, value: impl IntoVal<i64>) -> Self { with(self, "DbNodeStorageSizeInGBs", value) }
    /// `DbNodes`: no item twice. Changing it may replace the resource.
    #[track_caller] pub fn db_nodes(self, value: impl IntoVal<List<cfn_cloud_vm_cluster::DbNode>>) -> Self { with(self, "DbNodes", value) }
    /// `DbServers`: 1 to 1024 items. Changing it replaces the resource.
    #[track_caller] pub fn db_servers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DbServers", value) }
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `GiVersion`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn gi_version(self, value: impl IntoVal<String>) -> Self { with(self, "GiVersion", value) }
    /// `Hostname`: 1 to 12 characters, matches `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$`. Changing it replaces the resource.
    #[track_caller] pub fn hostname(self, value: impl IntoVal<String>) -> Self { with(self, "Hostname", value) }
    /// `IamRoles`: no item twice.
    #[track_caller] pub fn iam_roles(self, value: impl IntoVal<List<cfn_cloud_vm_cluster::IamRole>>) -> Self { with(self, "IamRoles", value) }
    /// `IsLocalBackupEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn is_local_backup_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsLocalBackupEnabled", value) }
    /// `IsSparseDiskgroupEnabled`. Changing it replaces the resource.
    #[track_caller] pub fn is_sparse_diskgroup_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsSparseDiskgroupEnabled", value) }
    /// `LicenseModel`. Changing it replaces the resource.
    #[track_caller] pub fn license_model(self, value: impl IntoVal<cfn_cloud_vm_cluster::LicenseModel>) -> Self { with(self, "LicenseModel", value) }
    /// `MemorySizeInGBs`. Changing it replaces the resource.
    #[track_caller] pub fn memory_size_in_gbs(self, value: impl IntoVal<i64>) -> Self { with(self, "MemorySizeInGBs", value) }
    /// `OdbNetworkId`: 6 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn odb_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "OdbNetworkId", value) }
    /// `ScanListenerPortTcp`: 1024 to 8999. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn scan_listener_port_tcp(self, value: impl IntoVal<i64>) -> Self { with(self, "ScanListenerPortTcp", value) }
    /// `SshPublicKeys`: 1 to 1024 items. Changing it replaces the resource.
    #[track_caller] pub fn ssh_public_keys(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SshPublicKeys", value) }
    /// `SystemVersion`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn system_version(self, value: impl IntoVal<String>) -> Self { with(self, "SystemVersion", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_cloud_vm_cluster::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeZone`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
}

/// Types of [`CfnCloudVmCluster`].
pub mod cfn_cloud_vm_cluster {
    use super::super::prelude::*;
    pub use super::cfn_cloud_autonomous_vm_cluster::{IamRole, LicenseModel, Tag};
    mod of { pub enum DataCollectionOptions {} impl ias_core::Optional for DataCollectionOptions {} pub enum DbNode {} }

    /// `DataCollectionOptions`.
    pub type DataCollectionOptions = Fields<of::DataCollectionOptions>;
    impl DataCollectionOptions {
        /// `IsDiagnosticsEventsEnabled`.
        #[track_caller] pub fn is_diagnostics_events_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsDiagnosticsEventsEnabled", value) }
        /// `IsHealthMonitoringEnabled`.
        #[track_caller] pub fn is_health_monitoring_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsHealthMonitoringEnabled", value) }
        /// `IsIncidentLogsEnabled`.
        #[track_caller] pub fn is_incident_logs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IsIncidentLogsEnabled", value) }
    }

    /// `DbNode`.
    pub type DbNode = Fields<of::DbNode>;
    impl DbNode {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(db_server_id: impl IntoVal<String>) -> Self { with(empty(), "DbServerId", db_server_id) }
        /// `DbServerId`: mandatory. Changing it replaces the resource.
        #[track_caller] pub fn db_server_id(self, value: impl IntoVal<String>) -> Self { with(self, "DbServerId", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "Tags", value) }
    }
}

/// [`AWS::ODB::OdbNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html).
///
/// What `Ref` returns: `OdbNetworkArn`.
pub type CfnOdbNetwork = Handle<of::CfnOdbNetwork>;
impl cfn::ResourceType for of::CfnOdbNetwork { const TYPE: &'static str = "AWS::ODB::OdbNetwork"; type Tags = cfn::TagList; type Props = CfnOdbNetworkProps; type Reference = Is<kinds::OdbNetworkArn>; }
impl CfnOdbNetwork {
    /// The attribute `Ec2PlacementGroupIds`.
    #[inline] pub fn attr_ec2_placement_group_ids(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Ec2PlacementGroupIds") }
    /// The attribute `ManagedServices`.
    #[inline] pub fn attr_managed_services(&self) -> Val<Json> { cfn::attribute(&self.0, "ManagedServices") }
    /// The attribute `OciNetworkAnchorId`.
    #[inline] pub fn attr_oci_network_anchor_id(&self) -> Val<String> { cfn::attribute(&self.0, "OciNetworkAnchorId") }
    /// The attribute `OciResourceAnchorName`.
    #[inline] pub fn attr_oci_resource_anchor_name(&self) -> Val<String> { cfn::attribute(&self.0, "OciResourceAnchorName") }
    /// The attribute `OciVcnUrl`.
    #[inline] pub fn attr_oci_vcn_url(&self) -> Val<String> { cfn::attribute(&self.0, "OciVcnUrl") }
    /// The attribute `OdbNetworkArn`.
    #[inline] pub fn attr_odb_network_arn(&self) -> Val<Is<kinds::OdbNetworkArn>> { cfn::attribute(&self.0, "OdbNetworkArn") }
    /// The attribute `OdbNetworkId`.
    #[inline] pub fn attr_odb_network_id(&self) -> Val<String> { cfn::attribute(&self.0, "OdbNetworkId") }
}

/// Properties of [`CfnOdbNetwork`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `AvailabilityZone`, `AvailabilityZoneId`, `BackupSubnetCidr`, `ClientSubnetCidr`, `CustomDomainName`, `DefaultDnsPrefix`.
pub type CfnOdbNetworkProps = Fields<of::CfnOdbNetwork>;
impl CfnOdbNetworkProps {
    /// `AvailabilityZone`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `AvailabilityZoneId`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn availability_zone_id(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZoneId", value) }
    /// `BackupSubnetCidr`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn backup_subnet_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "BackupSubnetCidr", value) }
    /// `ClientSubnetCidr`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn client_subnet_cidr(self, value: impl IntoVal<String>) -> Self { with(self, "ClientSubnetCidr", value) }
    /// `CrossRegionS3RestoreSources`: no item twice. Write-only.
    #[track_caller] pub fn cross_region_s3_restore_sources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CrossRegionS3RestoreSources", value) }
    /// `CustomDomainName`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn custom_domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "CustomDomainName", value) }
    /// `DefaultDnsPrefix`: 1 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn default_dns_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultDnsPrefix", value) }
    /// `DeleteAssociatedResources`. Write-only.
    #[track_caller] pub fn delete_associated_resources(self, value: impl IntoVal<bool>) -> Self { with(self, "DeleteAssociatedResources", value) }
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `KmsAccess`. Write-only.
    #[track_caller] pub fn kms_access(self, value: impl IntoVal<cfn_odb_network::KmsAccess>) -> Self { with(self, "KmsAccess", value) }
    /// `KmsPolicyDocument`: 3 to 20480 characters. Write-only.
    #[track_caller] pub fn kms_policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "KmsPolicyDocument", value) }
    /// `S3Access`. Write-only.
    #[track_caller] pub fn s3_access(self, value: impl IntoVal<cfn_odb_network::S3Access>) -> Self { with(self, "S3Access", value) }
    /// `S3PolicyDocument`: 3 to 20480 characters. Write-only.
    #[track_caller] pub fn s3_policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "S3PolicyDocument", value) }
    /// `StsAccess`. Write-only.
    #[track_caller] pub fn sts_access(self, value: impl IntoVal<cfn_odb_network::StsAccess>) -> Self { with(self, "StsAccess", value) }
    /// `StsPolicyDocument`: 3 to 20480 characters. Write-only.
    #[track_caller] pub fn sts_policy_document(self, value: impl IntoVal<String>) -> Self { with(self, "StsPolicyDocument", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_odb_network::Tag>>) -> Self { with(self, "Tags", value) }
    /// `ZeroEtlAccess`. Write-only.
    #[track_caller] pub fn zero_etl_access(self, value: impl IntoVal<cfn_odb_network::ZeroEtlAccess>) -> Self { with(self, "ZeroEtlAccess", value) }
}

/// Types of [`CfnOdbNetwork`].
pub mod cfn_odb_network {
    use super::super::prelude::*;
    pub use super::cfn_cloud_autonomous_vm_cluster::{Tag};
    mod of { pub enum KmsAccess {} pub enum S3Access {} pub enum StsAccess {} pub enum ZeroEtlAccess {} }

    /// Words of `KmsAccess`.
    pub type KmsAccess = Word<fn(of::KmsAccess)>;
    impl KmsAccess {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `S3Access`.
    pub type S3Access = Word<fn(of::S3Access)>;
    impl S3Access {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `StsAccess`.
    pub type StsAccess = Word<fn(of::StsAccess)>;
    impl StsAccess {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `ZeroEtlAccess`.
    pub type ZeroEtlAccess = Word<fn(of::ZeroEtlAccess)>;
    impl ZeroEtlAccess {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::ODB::OdbPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html).
///
/// What `Ref` returns: `OdbPeeringConnectionArn`.
pub type CfnOdbPeeringConnection = Handle<of::CfnOdbPeeringConnection>;
impl cfn::ResourceType for of::CfnOdbPeeringConnection { const TYPE: &'static str = "AWS::ODB::OdbPeeringConnection"; type Tags = cfn::TagList; type Props = CfnOdbPeeringConnectionProps; type Reference = Is<kinds::OdbPeeringConnectionArn>; }
impl CfnOdbPeeringConnection {
    /// The attribute `OdbNetworkArn`.
    #[inline] pub fn attr_odb_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "OdbNetworkArn") }
    /// The attribute `OdbPeeringConnectionArn`.
    #[inline] pub fn attr_odb_peering_connection_arn(&self) -> Val<Is<kinds::OdbPeeringConnectionArn>> { cfn::attribute(&self.0, "OdbPeeringConnectionArn") }
    /// The attribute `OdbPeeringConnectionId`.
    #[inline] pub fn attr_odb_peering_connection_id(&self) -> Val<String> { cfn::attribute(&self.0, "OdbPeeringConnectionId") }
    /// The attribute `PeerNetworkArn`.
    #[inline] pub fn attr_peer_network_arn(&self) -> Val<String> { cfn::attribute(&self.0, "PeerNetworkArn") }
    /// The attribute `PeerNetworkCidrs`.
    #[inline] pub fn attr_peer_network_cidrs(&self) -> Val<List<String>> { cfn::attribute(&self.0, "PeerNetworkCidrs") }
}

/// Properties of [`CfnOdbPeeringConnection`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `OdbNetworkId`, `PeerNetworkId`, `PeerNetworkRouteTableIds`.
pub type CfnOdbPeeringConnectionProps = Fields<of::CfnOdbPeeringConnection>;
impl CfnOdbPeeringConnectionProps {
    /// `AdditionalPeerNetworkCidrs`. Write-only.
    #[track_caller] pub fn additional_peer_network_cidrs(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AdditionalPeerNetworkCidrs", value) }
    /// `DisplayName`: 1 to 255 characters, matches `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `OdbNetworkId`: 6 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn odb_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "OdbNetworkId", value) }
    /// `PeerNetworkId`: 6 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn peer_network_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerNetworkId", value) }
    /// `PeerNetworkRouteTableIds`: exactly 1 item, each matches `^rtb-[a-z0-9]{8,17}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn peer_network_route_table_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PeerNetworkRouteTableIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_odb_peering_connection::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOdbPeeringConnection`].
pub mod cfn_odb_peering_connection {
    pub use super::cfn_cloud_autonomous_vm_cluster::{Tag};
}
