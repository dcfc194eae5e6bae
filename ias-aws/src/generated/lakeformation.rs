// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::LakeFormation`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDataCellsFilter {} pub enum CfnDataLakeSettings {} impl ias_core::Optional for CfnDataLakeSettings {} pub enum CfnPermissions {} pub enum CfnPrincipalPermissions {} pub enum CfnResource {} pub enum CfnTag {} pub enum CfnTagAssociation {} }

/// [`AWS::LakeFormation::DataCellsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html).
///
/// What `Ref` returns: a text of TableCatalogId, DatabaseName, TableName, Name.
pub type CfnDataCellsFilter = Handle<of::CfnDataCellsFilter>;
impl cfn::ResourceType for of::CfnDataCellsFilter { const TYPE: &'static str = "AWS::LakeFormation::DataCellsFilter"; type Tags = cfn::NoTags; type Props = CfnDataCellsFilterProps; type Reference = String; }

/// Properties of [`CfnDataCellsFilter`].
///
/// Mandatory: `TableCatalogId`, `DatabaseName`, `TableName`, `Name`.
///
/// A change replaces the resource: `ColumnNames`, `ColumnWildcard`, `DatabaseName`, `Name`, `RowFilter`, `TableCatalogId`, `TableName`.
pub type CfnDataCellsFilterProps = Fields<of::CfnDataCellsFilter>;
/// What [`CfnDataCellsFilterProps`] cannot do without.
pub struct CfnDataCellsFilterPropsRequired<A, B, C, D> {
    /// `TableCatalogId`: exactly 12 characters. Changing it replaces the resource.
    pub table_catalog_id: A,
    /// `DatabaseName`: 1 to 255 characters. Changing it replaces the resource.
    pub database_name: B,
    /// `TableName`: 1 to 255 characters. Changing it replaces the resource.
    pub table_name: C,
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    pub name: D,
}
impl CfnDataCellsFilterProps {
    /// Takes what is mandatory, by name: [`CfnDataCellsFilterPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: CfnDataCellsFilterPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TableCatalogId", required.table_catalog_id), "DatabaseName", required.database_name), "TableName", required.table_name), "Name", required.name) }
    /// `ColumnNames`: each 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ColumnNames", value) }
    /// `ColumnWildcard`. Changing it replaces the resource.
    #[track_caller] pub fn column_wildcard(self, value: impl IntoVal<cfn_data_cells_filter::ColumnWildcard>) -> Self { with(self, "ColumnWildcard", value) }
    /// `DatabaseName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `Name`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RowFilter`. Changing it replaces the resource.
    #[track_caller] pub fn row_filter(self, value: impl IntoVal<cfn_data_cells_filter::RowFilter>) -> Self { with(self, "RowFilter", value) }
    /// `TableCatalogId`: mandatory, exactly 12 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "TableCatalogId", value) }
    /// `TableName`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
}

/// Types of [`CfnDataCellsFilter`].
pub mod cfn_data_cells_filter {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ColumnWildcard {} impl ias_core::Optional for ColumnWildcard {} pub enum RowFilter {} impl ias_core::Optional for RowFilter {} pub enum RowFilterAllRowsWildcard {} impl ias_core::Optional for RowFilterAllRowsWildcard {} }

    /// `ColumnWildcard`.
    pub type ColumnWildcard = Fields<of::ColumnWildcard>;
    impl ColumnWildcard {
        /// `ExcludedColumnNames`: each 1 to 255 characters.
        #[track_caller] pub fn excluded_column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedColumnNames", value) }
    }

    /// `RowFilter`.
    pub type RowFilter = Fields<of::RowFilter>;
    impl RowFilter {
        /// `AllRowsWildcard`.
        #[track_caller] pub fn all_rows_wildcard(self, value: impl IntoVal<RowFilterAllRowsWildcard>) -> Self { with(self, "AllRowsWildcard", value) }
        /// `FilterExpression`.
        #[track_caller] pub fn filter_expression(self, value: impl IntoVal<String>) -> Self { with(self, "FilterExpression", value) }
    }

    /// `AllRowsWildcard`.
    pub type RowFilterAllRowsWildcard = Fields<of::RowFilterAllRowsWildcard>;
    impl RowFilterAllRowsWildcard {
    }
}

/// [`AWS::LakeFormation::DataLakeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html).
///
/// What `Ref` returns: `Id`.
pub type CfnDataLakeSettings = Handle<of::CfnDataLakeSettings>;
impl cfn::ResourceType for of::CfnDataLakeSettings { const TYPE: &'static str = "AWS::LakeFormation::DataLakeSettings"; type Tags = cfn::NoTags; type Props = CfnDataLakeSettingsProps; type Reference = String; }
impl CfnDataLakeSettings {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDataLakeSettings`].
///
/// Nothing is mandatory.
pub type CfnDataLakeSettingsProps = Fields<of::CfnDataLakeSettings>;
impl CfnDataLakeSettingsProps {
    /// `Admins`.
    #[track_caller] pub fn admins(self, value: impl IntoVal<List<cfn_data_lake_settings::DataLakePrincipal>>) -> Self { with(self, "Admins", value) }
    /// `AllowExternalDataFiltering`.
    #[track_caller] pub fn allow_external_data_filtering(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowExternalDataFiltering", value) }
    /// `AllowFullTableExternalDataAccess`.
    #[track_caller] pub fn allow_full_table_external_data_access(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowFullTableExternalDataAccess", value) }
    /// `AuthorizedSessionTagValueList`.
    #[track_caller] pub fn authorized_session_tag_value_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AuthorizedSessionTagValueList", value) }
    /// `CreateDatabaseDefaultPermissions`.
    #[track_caller] pub fn create_database_default_permissions(self, value: impl IntoVal<List<cfn_data_lake_settings::PrincipalPermissions>>) -> Self { with(self, "CreateDatabaseDefaultPermissions", value) }
    /// `CreateTableDefaultPermissions`.
    #[track_caller] pub fn create_table_default_permissions(self, value: impl IntoVal<List<cfn_data_lake_settings::PrincipalPermissions>>) -> Self { with(self, "CreateTableDefaultPermissions", value) }
    /// `ExternalDataFilteringAllowList`.
    #[track_caller] pub fn external_data_filtering_allow_list(self, value: impl IntoVal<List<cfn_data_lake_settings::DataLakePrincipal>>) -> Self { with(self, "ExternalDataFilteringAllowList", value) }
    /// `MutationType`.
    #[track_caller] pub fn mutation_type(self, value: impl IntoVal<String>) -> Self { with(self, "MutationType", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Json>) -> Self { with(self, "Parameters", value) }
    /// `ReadOnlyAdmins`.
    #[track_caller] pub fn read_only_admins(self, value: impl IntoVal<List<cfn_data_lake_settings::DataLakePrincipal>>) -> Self { with(self, "ReadOnlyAdmins", value) }
    /// `TrustedResourceOwners`.
    #[track_caller] pub fn trusted_resource_owners(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TrustedResourceOwners", value) }
}

/// Types of [`CfnDataLakeSettings`].
pub mod cfn_data_lake_settings {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DataLakePrincipal {} pub enum PrincipalPermissions {} }

    /// `DataLakePrincipal`.
    pub type DataLakePrincipal = Fields<of::DataLakePrincipal>;
    impl DataLakePrincipal {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_lake_principal_identifier: impl IntoVal<String>) -> Self { with(empty(), "DataLakePrincipalIdentifier", data_lake_principal_identifier) }
        /// `DataLakePrincipalIdentifier`: mandatory.
        #[track_caller] pub fn data_lake_principal_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakePrincipalIdentifier", value) }
    }

    /// `PrincipalPermissions`.
    pub type PrincipalPermissions = Fields<of::PrincipalPermissions>;
    impl PrincipalPermissions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(permissions: impl IntoVal<List<String>>, principal: impl IntoVal<DataLakePrincipal>) -> Self { with(with(empty(), "Permissions", permissions), "Principal", principal) }
        /// `Permissions`: mandatory.
        #[track_caller] pub fn permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Permissions", value) }
        /// `Principal`: mandatory.
        #[track_caller] pub fn principal(self, value: impl IntoVal<DataLakePrincipal>) -> Self { with(self, "Principal", value) }
    }
}

/// [`AWS::LakeFormation::Permissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html).
///
/// What `Ref` returns: `Id`.
pub type CfnPermissions = Handle<of::CfnPermissions>;
impl cfn::ResourceType for of::CfnPermissions { const TYPE: &'static str = "AWS::LakeFormation::Permissions"; type Tags = cfn::NoTags; type Props = CfnPermissionsProps; type Reference = String; }
impl CfnPermissions {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnPermissions`].
///
/// Mandatory: `DataLakePrincipal`, `Resource`.
///
/// A change replaces the resource: `DataLakePrincipal`, `Resource`.
pub type CfnPermissionsProps = Fields<of::CfnPermissions>;
impl CfnPermissionsProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(data_lake_principal: impl IntoVal<cfn_permissions::DataLakePrincipal>, resource: impl IntoVal<cfn_permissions::Resource>) -> Self { with(with(empty(), "DataLakePrincipal", data_lake_principal), "Resource", resource) }
    /// `DataLakePrincipal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn data_lake_principal(self, value: impl IntoVal<cfn_permissions::DataLakePrincipal>) -> Self { with(self, "DataLakePrincipal", value) }
    /// `Permissions`.
    #[track_caller] pub fn permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Permissions", value) }
    /// `PermissionsWithGrantOption`.
    #[track_caller] pub fn permissions_with_grant_option(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PermissionsWithGrantOption", value) }
    /// `Resource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource(self, value: impl IntoVal<cfn_permissions::Resource>) -> Self { with(self, "Resource", value) }
}

/// Types of [`CfnPermissions`].
pub mod cfn_permissions {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ColumnWildcard {} impl ias_core::Optional for ColumnWildcard {} pub enum DataLakePrincipal {} impl ias_core::Optional for DataLakePrincipal {} pub enum DataLocationResource {} impl ias_core::Optional for DataLocationResource {} pub enum DatabaseResource {} impl ias_core::Optional for DatabaseResource {} pub enum Resource {} impl ias_core::Optional for Resource {} pub enum TableResource {} impl ias_core::Optional for TableResource {} pub enum TableWithColumnsResource {} impl ias_core::Optional for TableWithColumnsResource {} }

    /// `ColumnWildcard`.
    pub type ColumnWildcard = Fields<of::ColumnWildcard>;
    impl ColumnWildcard {
        /// `ExcludedColumnNames`.
        #[track_caller] pub fn excluded_column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludedColumnNames", value) }
    }

    /// `DataLakePrincipal`.
    pub type DataLakePrincipal = Fields<of::DataLakePrincipal>;
    impl DataLakePrincipal {
        /// `DataLakePrincipalIdentifier`.
        #[track_caller] pub fn data_lake_principal_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakePrincipalIdentifier", value) }
    }

    /// `DataLocationResource`.
    pub type DataLocationResource = Fields<of::DataLocationResource>;
    impl DataLocationResource {
        /// `CatalogId`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `S3Resource`.
        #[track_caller] pub fn s3_resource(self, value: impl IntoVal<String>) -> Self { with(self, "S3Resource", value) }
    }

    /// `DatabaseResource`.
    pub type DatabaseResource = Fields<of::DatabaseResource>;
    impl DatabaseResource {
        /// `CatalogId`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Resource`.
    pub type Resource = Fields<of::Resource>;
    impl Resource {
        /// `DataLocationResource`.
        #[track_caller] pub fn data_location_resource(self, value: impl IntoVal<DataLocationResource>) -> Self { with(self, "DataLocationResource", value) }
        /// `DatabaseResource`.
        #[track_caller] pub fn database_resource(self, value: impl IntoVal<DatabaseResource>) -> Self { with(self, "DatabaseResource", value) }
        /// `TableResource`.
        #[track_caller] pub fn table_resource(self, value: impl IntoVal<TableResource>) -> Self { with(self, "TableResource", value) }
        /// `TableWithColumnsResource`.
        #[track_caller] pub fn table_with_columns_resource(self, value: impl IntoVal<TableWithColumnsResource>) -> Self { with(self, "TableWithColumnsResource", value) }
    }

    /// `TableResource`.
    pub type TableResource = Fields<of::TableResource>;
    impl TableResource {
        /// `CatalogId`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TableWildcard`.
        #[track_caller] pub fn table_wildcard(self, value: impl IntoVal<Json>) -> Self { with(self, "TableWildcard", value) }
    }

    /// `TableWithColumnsResource`.
    pub type TableWithColumnsResource = Fields<of::TableWithColumnsResource>;
    impl TableWithColumnsResource {
        /// `CatalogId`.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `ColumnNames`.
        #[track_caller] pub fn column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ColumnNames", value) }
        /// `ColumnWildcard`.
        #[track_caller] pub fn column_wildcard(self, value: impl IntoVal<ColumnWildcard>) -> Self { with(self, "ColumnWildcard", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::LakeFormation::PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html).
///
/// What `Ref` returns: a text of PrincipalIdentifier, ResourceIdentifier.
pub type CfnPrincipalPermissions = Handle<of::CfnPrincipalPermissions>;
impl cfn::ResourceType for of::CfnPrincipalPermissions { const TYPE: &'static str = "AWS::LakeFormation::PrincipalPermissions"; type Tags = cfn::NoTags; type Props = CfnPrincipalPermissionsProps; type Reference = String; }
impl CfnPrincipalPermissions {
    /// The attribute `PrincipalIdentifier`.
    #[inline] pub fn attr_principal_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "PrincipalIdentifier") }
    /// The attribute `ResourceIdentifier`.
    #[inline] pub fn attr_resource_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceIdentifier") }
}

/// Properties of [`CfnPrincipalPermissions`].
///
/// Mandatory: `Principal`, `Resource`, `Permissions`, `PermissionsWithGrantOption`.
///
/// A change replaces the resource: `Catalog`, `Permissions`, `PermissionsWithGrantOption`, `Principal`, `Resource`.
pub type CfnPrincipalPermissionsProps = Fields<of::CfnPrincipalPermissions>;
/// What [`CfnPrincipalPermissionsProps`] cannot do without.
pub struct CfnPrincipalPermissionsPropsRequired<A, B, C, D> {
    /// `Principal`. Changing it replaces the resource.
    pub principal: A,
    /// `Resource`. Changing it replaces the resource.
    pub resource: B,
    /// `Permissions`. Changing it replaces the resource.
    pub permissions: C,
    /// `PermissionsWithGrantOption`. Changing it replaces the resource.
    pub permissions_with_grant_option: D,
}
impl CfnPrincipalPermissionsProps {
    /// Takes what is mandatory, by name: [`CfnPrincipalPermissionsPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_principal_permissions::DataLakePrincipal>, B: IntoVal<cfn_principal_permissions::Resource>, C: IntoVal<List<cfn_principal_permissions::Permission>>, D: IntoVal<List<cfn_principal_permissions::Permission>>>(required: CfnPrincipalPermissionsPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Principal", required.principal), "Resource", required.resource), "Permissions", required.permissions), "PermissionsWithGrantOption", required.permissions_with_grant_option) }
    /// `Catalog`: 12 to 255 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn catalog(self, value: impl IntoVal<String>) -> Self { with(self, "Catalog", value) }
    /// `Permissions`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permissions(self, value: impl IntoVal<List<cfn_principal_permissions::Permission>>) -> Self { with(self, "Permissions", value) }
    /// `PermissionsWithGrantOption`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permissions_with_grant_option(self, value: impl IntoVal<List<cfn_principal_permissions::Permission>>) -> Self { with(self, "PermissionsWithGrantOption", value) }
    /// `Principal`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn principal(self, value: impl IntoVal<cfn_principal_permissions::DataLakePrincipal>) -> Self { with(self, "Principal", value) }
    /// `Resource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource(self, value: impl IntoVal<cfn_principal_permissions::Resource>) -> Self { with(self, "Resource", value) }
}

/// Types of [`CfnPrincipalPermissions`].
pub mod cfn_principal_permissions {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_cells_filter::{ColumnWildcard};
    mod of { pub enum DataCellsFilterResource {} pub enum DataLakePrincipal {} impl ias_core::Optional for DataLakePrincipal {} pub enum DataLocationResource {} pub enum DatabaseResource {} pub enum LfTag {} impl ias_core::Optional for LfTag {} pub enum LfTagKeyResource {} pub enum LfTagPolicyResource {} pub enum Permission {} pub enum Resource {} impl ias_core::Optional for Resource {} pub enum ResourceType {} pub enum TableResource {} pub enum TableWithColumnsResource {} }

    /// `DataCellsFilterResource`.
    pub type DataCellsFilterResource = Fields<of::DataCellsFilterResource>;
    /// What [`DataCellsFilterResource`] cannot do without.
    pub struct DataCellsFilterResourceRequired<A, B, C, D> {
        /// `TableCatalogId`: 12 to 255 characters.
        pub table_catalog_id: A,
        /// `DatabaseName`: 1 to 255 characters.
        pub database_name: B,
        /// `TableName`: 1 to 255 characters.
        pub table_name: C,
        /// `Name`: 1 to 255 characters.
        pub name: D,
    }
    impl DataCellsFilterResource {
        /// Takes what is mandatory, by name: [`DataCellsFilterResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>>(required: DataCellsFilterResourceRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "TableCatalogId", required.table_catalog_id), "DatabaseName", required.database_name), "TableName", required.table_name), "Name", required.name) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TableCatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn table_catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "TableCatalogId", value) }
        /// `TableName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `DataLakePrincipal`.
    pub type DataLakePrincipal = Fields<of::DataLakePrincipal>;
    impl DataLakePrincipal {
        /// `DataLakePrincipalIdentifier`: 1 to 255 characters.
        #[track_caller] pub fn data_lake_principal_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataLakePrincipalIdentifier", value) }
    }

    /// `DataLocationResource`.
    pub type DataLocationResource = Fields<of::DataLocationResource>;
    impl DataLocationResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(catalog_id: impl IntoVal<String>, resource_arn: impl IntoVal<String>) -> Self { with(with(empty(), "CatalogId", catalog_id), "ResourceArn", resource_arn) }
        /// `CatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `ResourceArn`: mandatory.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    }

    /// `DatabaseResource`.
    pub type DatabaseResource = Fields<of::DatabaseResource>;
    impl DatabaseResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(catalog_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "CatalogId", catalog_id), "Name", name) }
        /// `CatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LFTag`.
    pub type LfTag = Fields<of::LfTag>;
    impl LfTag {
        /// `TagKey`: 1 to 128 characters.
        #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
        /// `TagValues`: 1 to 50 items, each at most 256 characters.
        #[track_caller] pub fn tag_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagValues", value) }
    }

    /// `LFTagKeyResource`.
    pub type LfTagKeyResource = Fields<of::LfTagKeyResource>;
    /// What [`LfTagKeyResource`] cannot do without.
    pub struct LfTagKeyResourceRequired<A, B, C> {
        /// `CatalogId`: 12 to 255 characters.
        pub catalog_id: A,
        /// `TagKey`: 1 to 255 characters.
        pub tag_key: B,
        /// `TagValues`: 1 to 50 items, each at most 256 characters.
        pub tag_values: C,
    }
    impl LfTagKeyResource {
        /// Takes what is mandatory, by name: [`LfTagKeyResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: LfTagKeyResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "CatalogId", required.catalog_id), "TagKey", required.tag_key), "TagValues", required.tag_values) }
        /// `CatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `TagKey`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
        /// `TagValues`: mandatory, 1 to 50 items, each at most 256 characters.
        #[track_caller] pub fn tag_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagValues", value) }
    }

    /// `LFTagPolicyResource`.
    pub type LfTagPolicyResource = Fields<of::LfTagPolicyResource>;
    /// What [`LfTagPolicyResource`] cannot do without.
    pub struct LfTagPolicyResourceRequired<A, B, C> {
        /// `CatalogId`: 12 to 255 characters.
        pub catalog_id: A,
        /// `ResourceType`.
        pub resource_type: B,
        /// `Expression`: 1 to 5 items.
        pub expression: C,
    }
    impl LfTagPolicyResource {
        /// Takes what is mandatory, by name: [`LfTagPolicyResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ResourceType>, C: IntoVal<List<LfTag>>>(required: LfTagPolicyResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "CatalogId", required.catalog_id), "ResourceType", required.resource_type), "Expression", required.expression) }
        /// `CatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `Expression`: mandatory, 1 to 5 items.
        #[track_caller] pub fn expression(self, value: impl IntoVal<List<LfTag>>) -> Self { with(self, "Expression", value) }
        /// `ResourceType`: mandatory.
        #[track_caller] pub fn resource_type(self, value: impl IntoVal<ResourceType>) -> Self { with(self, "ResourceType", value) }
    }

    /// Words of `Permission`.
    pub type Permission = Word<fn(of::Permission)>;
    impl Permission {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `SELECT`
        pub const Select: Self = word("SELECT");
        /// `ALTER`
        pub const Alter: Self = word("ALTER");
        /// `DROP`
        pub const Drop: Self = word("DROP");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `INSERT`
        pub const Insert: Self = word("INSERT");
        /// `DESCRIBE`
        pub const Describe: Self = word("DESCRIBE");
        /// `CREATE_DATABASE`
        pub const CreateDatabase: Self = word("CREATE_DATABASE");
        /// `CREATE_TABLE`
        pub const CreateTable: Self = word("CREATE_TABLE");
        /// `DATA_LOCATION_ACCESS`
        pub const DataLocationAccess: Self = word("DATA_LOCATION_ACCESS");
        /// `CREATE_LF_TAG`
        pub const CreateLfTag: Self = word("CREATE_LF_TAG");
        /// `ASSOCIATE`
        pub const Associate: Self = word("ASSOCIATE");
        /// `GRANT_WITH_LF_TAG_EXPRESSION`
        pub const GrantWithLfTagExpression: Self = word("GRANT_WITH_LF_TAG_EXPRESSION");
    }

    /// `Resource`.
    pub type Resource = Fields<of::Resource>;
    impl Resource {
        /// `Catalog`.
        #[track_caller] pub fn catalog(self, value: impl IntoVal<String>) -> Self { with(self, "Catalog", value) }
        /// `DataCellsFilter`.
        #[track_caller] pub fn data_cells_filter(self, value: impl IntoVal<DataCellsFilterResource>) -> Self { with(self, "DataCellsFilter", value) }
        /// `DataLocation`.
        #[track_caller] pub fn data_location(self, value: impl IntoVal<DataLocationResource>) -> Self { with(self, "DataLocation", value) }
        /// `Database`.
        #[track_caller] pub fn database(self, value: impl IntoVal<DatabaseResource>) -> Self { with(self, "Database", value) }
        /// `LFTag`.
        #[track_caller] pub fn lf_tag(self, value: impl IntoVal<LfTagKeyResource>) -> Self { with(self, "LFTag", value) }
        /// `LFTagPolicy`.
        #[track_caller] pub fn lf_tag_policy(self, value: impl IntoVal<LfTagPolicyResource>) -> Self { with(self, "LFTagPolicy", value) }
        /// `Table`.
        #[track_caller] pub fn table(self, value: impl IntoVal<TableResource>) -> Self { with(self, "Table", value) }
        /// `TableWithColumns`.
        #[track_caller] pub fn table_with_columns(self, value: impl IntoVal<TableWithColumnsResource>) -> Self { with(self, "TableWithColumns", value) }
    }

    /// Words of `ResourceType`.
    pub type ResourceType = Word<fn(of::ResourceType)>;
    impl ResourceType {
        /// `DATABASE`
        pub const Database: Self = word("DATABASE");
        /// `TABLE`
        pub const Table: Self = word("TABLE");
    }

    /// `TableResource`.
    pub type TableResource = Fields<of::TableResource>;
    impl TableResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(catalog_id: impl IntoVal<String>, database_name: impl IntoVal<String>) -> Self { with(with(empty(), "CatalogId", catalog_id), "DatabaseName", database_name) }
        /// `CatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TableWildcard`.
        #[track_caller] pub fn table_wildcard(self, value: impl IntoVal<Json>) -> Self { with(self, "TableWildcard", value) }
    }

    /// `TableWithColumnsResource`.
    pub type TableWithColumnsResource = Fields<of::TableWithColumnsResource>;
    /// What [`TableWithColumnsResource`] cannot do without.
    pub struct TableWithColumnsResourceRequired<A, B, C> {
        /// `CatalogId`: 12 to 255 characters.
        pub catalog_id: A,
        /// `DatabaseName`: 1 to 255 characters.
        pub database_name: B,
        /// `Name`: 1 to 255 characters.
        pub name: C,
    }
    impl TableWithColumnsResource {
        /// Takes what is mandatory, by name: [`TableWithColumnsResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: TableWithColumnsResourceRequired<A, B, C>) -> Self { with(with(with(empty(), "CatalogId", required.catalog_id), "DatabaseName", required.database_name), "Name", required.name) }
        /// `CatalogId`: mandatory, 12 to 255 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `ColumnNames`: each 1 to 255 characters.
        #[track_caller] pub fn column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ColumnNames", value) }
        /// `ColumnWildcard`.
        #[track_caller] pub fn column_wildcard(self, value: impl IntoVal<ColumnWildcard>) -> Self { with(self, "ColumnWildcard", value) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::LakeFormation::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html).
///
/// What `Ref` returns: `Id`.
pub type CfnResource = Handle<of::CfnResource>;
impl cfn::ResourceType for of::CfnResource { const TYPE: &'static str = "AWS::LakeFormation::Resource"; type Tags = cfn::NoTags; type Props = CfnResourceProps; type Reference = String; }
impl CfnResource {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResource`].
///
/// Mandatory: `ResourceArn`, `UseServiceLinkedRole`.
///
/// A change replaces the resource: `ResourceArn`.
///
/// A change may replace the resource: `UseServiceLinkedRole`.
pub type CfnResourceProps = Fields<of::CfnResource>;
impl CfnResourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, use_service_linked_role: impl IntoVal<bool>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "UseServiceLinkedRole", use_service_linked_role) }
    /// `HybridAccessEnabled`.
    #[track_caller] pub fn hybrid_access_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "HybridAccessEnabled", value) }
    /// `ResourceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
    /// `RoleArn`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `UseServiceLinkedRole`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn use_service_linked_role(self, value: impl IntoVal<bool>) -> Self { with(self, "UseServiceLinkedRole", value) }
    /// `WithFederation`.
    #[track_caller] pub fn with_federation(self, value: impl IntoVal<bool>) -> Self { with(self, "WithFederation", value) }
}

/// [`AWS::LakeFormation::Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html).
///
/// What `Ref` returns: `TagKey`.
pub type CfnTag = Handle<of::CfnTag>;
impl cfn::ResourceType for of::CfnTag { const TYPE: &'static str = "AWS::LakeFormation::Tag"; type Tags = cfn::NoTags; type Props = CfnTagProps; type Reference = String; }

/// Properties of [`CfnTag`].
///
/// Mandatory: `TagKey`, `TagValues`.
///
/// A change replaces the resource: `CatalogId`, `TagKey`.
pub type CfnTagProps = Fields<of::CfnTag>;
impl CfnTagProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(tag_key: impl IntoVal<String>, tag_values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "TagKey", tag_key), "TagValues", tag_values) }
    /// `CatalogId`: exactly 12 characters. Changing it replaces the resource.
    #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
    /// `TagKey`: mandatory, 1 to 128 characters, matches `^([{a-zA-Z}{\s}{0-9}_.:\/=+\-@%]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
    /// `TagValues`: mandatory, 1 to 1000 items, each at most 256 characters, each matches `^([{a-zA-Z}{\s}{0-9}_.:\*\/=+\-@%]*)$`.
    #[track_caller] pub fn tag_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagValues", value) }
}

/// [`AWS::LakeFormation::TagAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html).
///
/// What `Ref` returns: a text of ResourceIdentifier, TagsIdentifier.
pub type CfnTagAssociation = Handle<of::CfnTagAssociation>;
impl cfn::ResourceType for of::CfnTagAssociation { const TYPE: &'static str = "AWS::LakeFormation::TagAssociation"; type Tags = cfn::NoTags; type Props = CfnTagAssociationProps; type Reference = String; }
impl CfnTagAssociation {
    /// The attribute `ResourceIdentifier`.
    #[inline] pub fn attr_resource_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceIdentifier") }
    /// The attribute `TagsIdentifier`.
    #[inline] pub fn attr_tags_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "TagsIdentifier") }
}

/// Properties of [`CfnTagAssociation`].
///
/// Mandatory: `Resource`, `LFTags`.
///
/// A change replaces the resource: `LFTags`, `Resource`.
pub type CfnTagAssociationProps = Fields<of::CfnTagAssociation>;
impl CfnTagAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource: impl IntoVal<cfn_tag_association::Resource>, lf_tags: impl IntoVal<List<cfn_tag_association::LfTagPair>>) -> Self { with(with(empty(), "Resource", resource), "LFTags", lf_tags) }
    /// `LFTags`: mandatory, 1 to 50 items. Changing it replaces the resource.
    #[track_caller] pub fn lf_tags(self, value: impl IntoVal<List<cfn_tag_association::LfTagPair>>) -> Self { with(self, "LFTags", value) }
    /// `Resource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource(self, value: impl IntoVal<cfn_tag_association::Resource>) -> Self { with(self, "Resource", value) }
}

/// Types of [`CfnTagAssociation`].
pub mod cfn_tag_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DatabaseResource {} pub enum LfTagPair {} pub enum Resource {} impl ias_core::Optional for Resource {} pub enum TableResource {} pub enum TableWithColumnsResource {} }

    /// `DatabaseResource`.
    pub type DatabaseResource = Fields<of::DatabaseResource>;
    impl DatabaseResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(catalog_id: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "CatalogId", catalog_id), "Name", name) }
        /// `CatalogId`: mandatory, exactly 12 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LFTagPair`.
    pub type LfTagPair = Fields<of::LfTagPair>;
    /// What [`LfTagPair`] cannot do without.
    pub struct LfTagPairRequired<A, B, C> {
        /// `CatalogId`: exactly 12 characters.
        pub catalog_id: A,
        /// `TagKey`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:\/=+\-@%]*)$`.
        pub tag_key: B,
        /// `TagValues`: 1 to 50 items, each at most 256 characters, each matches `^([\p{L}\p{Z}\p{N}_.:\*\/=+\-@%]*)$`.
        pub tag_values: C,
    }
    impl LfTagPair {
        /// Takes what is mandatory, by name: [`LfTagPairRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: LfTagPairRequired<A, B, C>) -> Self { with(with(with(empty(), "CatalogId", required.catalog_id), "TagKey", required.tag_key), "TagValues", required.tag_values) }
        /// `CatalogId`: mandatory, exactly 12 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `TagKey`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:\/=+\-@%]*)$`.
        #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
        /// `TagValues`: mandatory, 1 to 50 items, each at most 256 characters, each matches `^([\p{L}\p{Z}\p{N}_.:\*\/=+\-@%]*)$`.
        #[track_caller] pub fn tag_values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagValues", value) }
    }

    /// `Resource`.
    pub type Resource = Fields<of::Resource>;
    impl Resource {
        /// `Catalog`. Deprecated.
        #[track_caller] pub fn catalog(self, value: impl IntoVal<String>) -> Self { with(self, "Catalog", value) }
        /// `Database`.
        #[track_caller] pub fn database(self, value: impl IntoVal<DatabaseResource>) -> Self { with(self, "Database", value) }
        /// `Table`.
        #[track_caller] pub fn table(self, value: impl IntoVal<TableResource>) -> Self { with(self, "Table", value) }
        /// `TableWithColumns`.
        #[track_caller] pub fn table_with_columns(self, value: impl IntoVal<TableWithColumnsResource>) -> Self { with(self, "TableWithColumns", value) }
    }

    /// `TableResource`.
    pub type TableResource = Fields<of::TableResource>;
    impl TableResource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(catalog_id: impl IntoVal<String>, database_name: impl IntoVal<String>) -> Self { with(with(empty(), "CatalogId", catalog_id), "DatabaseName", database_name) }
        /// `CatalogId`: mandatory, exactly 12 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`: 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TableWildcard`. Deprecated.
        #[track_caller] pub fn table_wildcard(self, value: impl IntoVal<Json>) -> Self { with(self, "TableWildcard", value) }
    }

    /// `TableWithColumnsResource`.
    pub type TableWithColumnsResource = Fields<of::TableWithColumnsResource>;
    /// What [`TableWithColumnsResource`] cannot do without.
    pub struct TableWithColumnsResourceRequired<A, B, C, D> {
        /// `CatalogId`: exactly 12 characters.
        pub catalog_id: A,
        /// `DatabaseName`: 1 to 255 characters.
        pub database_name: B,
        /// `Name`: 1 to 255 characters.
        pub name: C,
        /// `ColumnNames`: each 1 to 255 characters.
        pub column_names: D,
    }
    impl TableWithColumnsResource {
        /// Takes what is mandatory, by name: [`TableWithColumnsResourceRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<String>>>(required: TableWithColumnsResourceRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "CatalogId", required.catalog_id), "DatabaseName", required.database_name), "Name", required.name), "ColumnNames", required.column_names) }
        /// `CatalogId`: mandatory, exactly 12 characters.
        #[track_caller] pub fn catalog_id(self, value: impl IntoVal<String>) -> Self { with(self, "CatalogId", value) }
        /// `ColumnNames`: mandatory, each 1 to 255 characters.
        #[track_caller] pub fn column_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ColumnNames", value) }
        /// `DatabaseName`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Name`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}
