// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::DMS`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnCertificate {} impl ias_core::Optional for CfnCertificate {} pub enum CfnDataMigration {} pub enum CfnDataProvider {} pub enum CfnEndpoint {} pub enum CfnEventSubscription {} pub enum CfnInstanceProfile {} impl ias_core::Optional for CfnInstanceProfile {} pub enum CfnMigrationProject {} impl ias_core::Optional for CfnMigrationProject {} pub enum CfnReplicationConfig {} pub enum CfnReplicationInstance {} pub enum CfnReplicationSubnetGroup {} pub enum CfnReplicationTask {} }

/// [`AWS::DMS::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html).
///
/// What `Ref` returns: `CertificateArn`.
pub type CfnCertificate = Handle<of::CfnCertificate>;
impl cfn::ResourceType for of::CfnCertificate { const TYPE: &'static str = "AWS::DMS::Certificate"; type Tags = cfn::NoTags; type Props = CfnCertificateProps; type Reference = Is<kinds::DmsCertificateArn>; }
impl CfnCertificate {
    /// The attribute `CertificateArn`.
    #[inline] pub fn attr_certificate_arn(&self) -> Val<Is<kinds::DmsCertificateArn>> { cfn::attribute(&self.0, "CertificateArn") }
}

/// Properties of [`CfnCertificate`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `CertificateIdentifier`, `CertificatePem`, `CertificateWallet`.
pub type CfnCertificateProps = Fields<of::CfnCertificate>;
impl CfnCertificateProps {
    /// `CertificateIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn certificate_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateIdentifier", value) }
    /// `CertificatePem`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn certificate_pem(self, value: impl IntoVal<String>) -> Self { with(self, "CertificatePem", value) }
    /// `CertificateWallet`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn certificate_wallet(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateWallet", value) }
}

/// [`AWS::DMS::DataMigration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html).
///
/// What `Ref` returns: `DataMigrationArn`.
pub type CfnDataMigration = Handle<of::CfnDataMigration>;
impl cfn::ResourceType for of::CfnDataMigration { const TYPE: &'static str = "AWS::DMS::DataMigration"; type Tags = cfn::TagList; type Props = CfnDataMigrationProps; type Reference = Is<kinds::DataMigrationArn>; }
impl CfnDataMigration {
    /// The attribute `DataMigrationArn`.
    #[inline] pub fn attr_data_migration_arn(&self) -> Val<Is<kinds::DataMigrationArn>> { cfn::attribute(&self.0, "DataMigrationArn") }
    /// The attribute `DataMigrationCreateTime`.
    #[inline] pub fn attr_data_migration_create_time(&self) -> Val<String> { cfn::attribute(&self.0, "DataMigrationCreateTime") }
}

/// Properties of [`CfnDataMigration`].
///
/// Mandatory: `DataMigrationType`, `MigrationProjectIdentifier`, `ServiceAccessRoleArn`.
pub type CfnDataMigrationProps = Fields<of::CfnDataMigration>;
/// What [`CfnDataMigrationProps`] cannot do without.
pub struct CfnDataMigrationPropsRequired<A, B, C> {
    /// `DataMigrationType`.
    pub data_migration_type: A,
    /// `MigrationProjectIdentifier`: 1 to 255 characters.
    pub migration_project_identifier: B,
    /// `ServiceAccessRoleArn`: 1 to 300 characters.
    pub service_access_role_arn: C,
}
impl CfnDataMigrationProps {
    /// Takes what is mandatory, by name: [`CfnDataMigrationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_data_migration::DataMigrationType>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>>(required: CfnDataMigrationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DataMigrationType", required.data_migration_type), "MigrationProjectIdentifier", required.migration_project_identifier), "ServiceAccessRoleArn", required.service_access_role_arn) }
    /// `DataMigrationIdentifier`: 1 to 300 characters. Write-only. Deprecated.
    #[track_caller] pub fn data_migration_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataMigrationIdentifier", value) }
    /// `DataMigrationName`: 1 to 300 characters.
    #[track_caller] pub fn data_migration_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataMigrationName", value) }
    /// `DataMigrationSettings`.
    #[track_caller] pub fn data_migration_settings(self, value: impl IntoVal<cfn_data_migration::DataMigrationSettings>) -> Self { with(self, "DataMigrationSettings", value) }
    /// `DataMigrationType`: mandatory.
    #[track_caller] pub fn data_migration_type(self, value: impl IntoVal<cfn_data_migration::DataMigrationType>) -> Self { with(self, "DataMigrationType", value) }
    /// `MigrationProjectIdentifier`: mandatory, 1 to 255 characters.
    #[track_caller] pub fn migration_project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MigrationProjectIdentifier", value) }
    /// `ServiceAccessRoleArn`: mandatory, 1 to 300 characters.
    #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
    /// `SourceDataSettings`: no item twice.
    #[track_caller] pub fn source_data_settings(self, value: impl IntoVal<List<cfn_data_migration::SourceDataSettings>>) -> Self { with(self, "SourceDataSettings", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_migration::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnDataMigration`].
pub mod cfn_data_migration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DataMigrationSettings {} impl ias_core::Optional for DataMigrationSettings {} pub enum DataMigrationType {} pub enum SourceDataSettings {} impl ias_core::Optional for SourceDataSettings {} pub enum Tag {} }

    /// `DataMigrationSettings`.
    pub type DataMigrationSettings = Fields<of::DataMigrationSettings>;
    impl DataMigrationSettings {
        /// `CloudwatchLogsEnabled`.
        #[track_caller] pub fn cloudwatch_logs_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudwatchLogsEnabled", value) }
        /// `NumberOfJobs`: 1 to 50.
        #[track_caller] pub fn number_of_jobs(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberOfJobs", value) }
        /// `SelectionRules`.
        #[track_caller] pub fn selection_rules(self, value: impl IntoVal<String>) -> Self { with(self, "SelectionRules", value) }
    }

    /// Words of `DataMigrationType`.
    pub type DataMigrationType = Word<fn(of::DataMigrationType)>;
    impl DataMigrationType {
        /// `full-load`
        pub const FullLoad: Self = word("full-load");
        /// `cdc`
        pub const Cdc: Self = word("cdc");
        /// `full-load-and-cdc`
        pub const FullLoadAndCdc: Self = word("full-load-and-cdc");
    }

    /// `SourceDataSettings`.
    pub type SourceDataSettings = Fields<of::SourceDataSettings>;
    impl SourceDataSettings {
        /// `CDCStartPosition`: at most 40 characters.
        #[track_caller] pub fn cdc_start_position(self, value: impl IntoVal<String>) -> Self { with(self, "CDCStartPosition", value) }
        /// `CDCStartTime`: at most 40 characters.
        #[track_caller] pub fn cdc_start_time(self, value: impl IntoVal<String>) -> Self { with(self, "CDCStartTime", value) }
        /// `CDCStopTime`: at most 40 characters.
        #[track_caller] pub fn cdc_stop_time(self, value: impl IntoVal<String>) -> Self { with(self, "CDCStopTime", value) }
        /// `SlotName`: at most 255 characters.
        #[track_caller] pub fn slot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotName", value) }
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

/// [`AWS::DMS::DataProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html).
///
/// What `Ref` returns: `DataProviderArn`.
pub type CfnDataProvider = Handle<of::CfnDataProvider>;
impl cfn::ResourceType for of::CfnDataProvider { const TYPE: &'static str = "AWS::DMS::DataProvider"; type Tags = cfn::TagList; type Props = CfnDataProviderProps; type Reference = Is<kinds::DataProviderArn>; }
impl CfnDataProvider {
    /// The attribute `DataProviderArn`.
    #[inline] pub fn attr_data_provider_arn(&self) -> Val<Is<kinds::DataProviderArn>> { cfn::attribute(&self.0, "DataProviderArn") }
    /// The attribute `DataProviderCreationTime`.
    #[inline] pub fn attr_data_provider_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "DataProviderCreationTime") }
}

/// Properties of [`CfnDataProvider`].
///
/// Mandatory: `Engine`.
pub type CfnDataProviderProps = Fields<of::CfnDataProvider>;
impl CfnDataProviderProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(engine: impl IntoVal<cfn_data_provider::Engine>) -> Self { with(empty(), "Engine", engine) }
    /// `DataProviderIdentifier`: 1 to 255 characters. Write-only. Deprecated.
    #[track_caller] pub fn data_provider_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataProviderIdentifier", value) }
    /// `DataProviderName`: 1 to 255 characters.
    #[track_caller] pub fn data_provider_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataProviderName", value) }
    /// `Description`: 1 to 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Engine`: mandatory.
    #[track_caller] pub fn engine(self, value: impl IntoVal<cfn_data_provider::Engine>) -> Self { with(self, "Engine", value) }
    /// `ExactSettings`: default `false`. Write-only.
    #[track_caller] pub fn exact_settings(self, value: impl IntoVal<bool>) -> Self { with(self, "ExactSettings", value) }
    /// `Settings`.
    #[track_caller] pub fn settings(self, value: impl IntoVal<cfn_data_provider::Settings>) -> Self { with(self, "Settings", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_provider::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Virtual`: default `false`.
    #[track_caller] pub fn virtual_(self, value: impl IntoVal<bool>) -> Self { with(self, "Virtual", value) }
}

/// Types of [`CfnDataProvider`].
pub mod cfn_data_provider {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_migration::{Tag};
    mod of { pub enum Db2SslModeValue {} pub enum DmsSslModeValue {} pub enum Engine {} pub enum MongoDbAuthMechanism {} pub enum MongoDbAuthType {} pub enum MongoDbSslModeValue {} pub enum Settings {} impl ias_core::Optional for Settings {} pub enum SettingsDocDbSettings {} pub enum SettingsIbmDb2LuwSettings {} pub enum SettingsIbmDb2zOsSettings {} pub enum SettingsMariaDbSettings {} pub enum SettingsMicrosoftSqlServerSettings {} pub enum SettingsMongoDbSettings {} pub enum SettingsMySqlSettings {} pub enum SettingsOracleSettings {} pub enum SettingsPostgreSqlSettings {} pub enum SettingsRedshiftSettings {} pub enum SettingsSybaseAseSettings {} pub enum SybaseSslModeValue {} }

    /// Words of `Db2SslModeValue`.
    pub type Db2SslModeValue = Word<fn(of::Db2SslModeValue)>;
    impl Db2SslModeValue {
        /// `none`
        pub const None: Self = word("none");
        /// `verify-ca`
        pub const VerifyCa: Self = word("verify-ca");
    }

    /// Words of `DmsSslModeValue`.
    pub type DmsSslModeValue = Word<fn(of::DmsSslModeValue)>;
    impl DmsSslModeValue {
        /// `none`
        pub const None: Self = word("none");
        /// `require`
        pub const Require: Self = word("require");
        /// `verify-ca`
        pub const VerifyCa: Self = word("verify-ca");
        /// `verify-full`
        pub const VerifyFull: Self = word("verify-full");
    }

    /// Words of `Engine`.
    pub type Engine = Word<fn(of::Engine)>;
    impl Engine {
        /// `aurora`
        pub const Aurora: Self = word("aurora");
        /// `aurora_postgresql`
        pub const AuroraPostgresql: Self = word("aurora_postgresql");
        /// `mysql`
        pub const Mysql: Self = word("mysql");
        /// `oracle`
        pub const Oracle: Self = word("oracle");
        /// `postgres`
        pub const Postgres: Self = word("postgres");
        /// `sqlserver`
        pub const Sqlserver: Self = word("sqlserver");
        /// `redshift`
        pub const Redshift: Self = word("redshift");
        /// `mariadb`
        pub const Mariadb: Self = word("mariadb");
        /// `mongodb`
        pub const Mongodb: Self = word("mongodb");
        /// `docdb`
        pub const Docdb: Self = word("docdb");
        /// `db2`
        pub const Db2: Self = word("db2");
        /// `db2_zos`
        pub const Db2Zos: Self = word("db2_zos");
        /// `sybase`
        pub const Sybase: Self = word("sybase");
    }

    /// Words of `MongoDbAuthMechanism`.
    pub type MongoDbAuthMechanism = Word<fn(of::MongoDbAuthMechanism)>;
    impl MongoDbAuthMechanism {
        /// `default`
        pub const Default: Self = word("default");
        /// `mongodb_cr`
        pub const MongodbCr: Self = word("mongodb_cr");
        /// `scram_sha_1`
        pub const ScramSha1: Self = word("scram_sha_1");
    }

    /// Words of `MongoDbAuthType`.
    pub type MongoDbAuthType = Word<fn(of::MongoDbAuthType)>;
    impl MongoDbAuthType {
        /// `no`
        pub const No: Self = word("no");
        /// `password`
        pub const Password: Self = word("password");
    }

    /// Words of `MongoDbSslModeValue`.
    pub type MongoDbSslModeValue = Word<fn(of::MongoDbSslModeValue)>;
    impl MongoDbSslModeValue {
        /// `none`
        pub const None: Self = word("none");
        /// `require`
        pub const Require: Self = word("require");
        /// `verify-full`
        pub const VerifyFull: Self = word("verify-full");
    }

    /// `Settings`.
    ///
    /// Needs at least one of `PostgreSqlSettings`; `MySqlSettings`; `OracleSettings`; `MicrosoftSqlServerSettings`; `RedshiftSettings`; `DocDbSettings`; `MariaDbSettings`; `MongoDbSettings`; `IbmDb2LuwSettings`; `IbmDb2zOsSettings`; `SybaseAseSettings`.
    pub type Settings = Fields<of::Settings>;
    impl Settings {
        /// `DocDbSettings`.
        #[track_caller] pub fn doc_db_settings(self, value: impl IntoVal<SettingsDocDbSettings>) -> Self { with(self, "DocDbSettings", value) }
        /// `IbmDb2LuwSettings`.
        #[track_caller] pub fn ibm_db2_luw_settings(self, value: impl IntoVal<SettingsIbmDb2LuwSettings>) -> Self { with(self, "IbmDb2LuwSettings", value) }
        /// `IbmDb2zOsSettings`.
        #[track_caller] pub fn ibm_db2z_os_settings(self, value: impl IntoVal<SettingsIbmDb2zOsSettings>) -> Self { with(self, "IbmDb2zOsSettings", value) }
        /// `MariaDbSettings`.
        #[track_caller] pub fn maria_db_settings(self, value: impl IntoVal<SettingsMariaDbSettings>) -> Self { with(self, "MariaDbSettings", value) }
        /// `MicrosoftSqlServerSettings`.
        #[track_caller] pub fn microsoft_sql_server_settings(self, value: impl IntoVal<SettingsMicrosoftSqlServerSettings>) -> Self { with(self, "MicrosoftSqlServerSettings", value) }
        /// `MongoDbSettings`.
        #[track_caller] pub fn mongo_db_settings(self, value: impl IntoVal<SettingsMongoDbSettings>) -> Self { with(self, "MongoDbSettings", value) }
        /// `MySqlSettings`.
        #[track_caller] pub fn my_sql_settings(self, value: impl IntoVal<SettingsMySqlSettings>) -> Self { with(self, "MySqlSettings", value) }
        /// `OracleSettings`.
        #[track_caller] pub fn oracle_settings(self, value: impl IntoVal<SettingsOracleSettings>) -> Self { with(self, "OracleSettings", value) }
        /// `PostgreSqlSettings`.
        #[track_caller] pub fn postgre_sql_settings(self, value: impl IntoVal<SettingsPostgreSqlSettings>) -> Self { with(self, "PostgreSqlSettings", value) }
        /// `RedshiftSettings`.
        #[track_caller] pub fn redshift_settings(self, value: impl IntoVal<SettingsRedshiftSettings>) -> Self { with(self, "RedshiftSettings", value) }
        /// `SybaseAseSettings`.
        #[track_caller] pub fn sybase_ase_settings(self, value: impl IntoVal<SettingsSybaseAseSettings>) -> Self { with(self, "SybaseAseSettings", value) }
    }

    /// `DocDbSettings`.
    pub type SettingsDocDbSettings = Fields<of::SettingsDocDbSettings>;
    /// What [`SettingsDocDbSettings`] cannot do without.
    pub struct SettingsDocDbSettingsRequired<A, B, C> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `DatabaseName`.
        pub database_name: C,
    }
    impl SettingsDocDbSettings {
        /// Takes what is mandatory, by name: [`SettingsDocDbSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>>(required: SettingsDocDbSettingsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "DatabaseName", required.database_name) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<MongoDbSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `IbmDb2LuwSettings`.
    pub type SettingsIbmDb2LuwSettings = Fields<of::SettingsIbmDb2LuwSettings>;
    /// What [`SettingsIbmDb2LuwSettings`] cannot do without.
    pub struct SettingsIbmDb2LuwSettingsRequired<A, B, C, D> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
        /// `DatabaseName`.
        pub database_name: D,
    }
    impl SettingsIbmDb2LuwSettings {
        /// Takes what is mandatory, by name: [`SettingsIbmDb2LuwSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Db2SslModeValue>, D: IntoVal<String>>(required: SettingsIbmDb2LuwSettingsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode), "DatabaseName", required.database_name) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `EncryptionAlgorithm`.
        #[track_caller] pub fn encryption_algorithm(self, value: impl IntoVal<i64>) -> Self { with(self, "EncryptionAlgorithm", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `SecurityMechanism`.
        #[track_caller] pub fn security_mechanism(self, value: impl IntoVal<i64>) -> Self { with(self, "SecurityMechanism", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<Db2SslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `IbmDb2zOsSettings`.
    pub type SettingsIbmDb2zOsSettings = Fields<of::SettingsIbmDb2zOsSettings>;
    /// What [`SettingsIbmDb2zOsSettings`] cannot do without.
    pub struct SettingsIbmDb2zOsSettingsRequired<A, B, C, D> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
        /// `DatabaseName`.
        pub database_name: D,
    }
    impl SettingsIbmDb2zOsSettings {
        /// Takes what is mandatory, by name: [`SettingsIbmDb2zOsSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<Db2SslModeValue>, D: IntoVal<String>>(required: SettingsIbmDb2zOsSettingsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode), "DatabaseName", required.database_name) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<Db2SslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `MariaDbSettings`.
    pub type SettingsMariaDbSettings = Fields<of::SettingsMariaDbSettings>;
    /// What [`SettingsMariaDbSettings`] cannot do without.
    pub struct SettingsMariaDbSettingsRequired<A, B, C> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
    }
    impl SettingsMariaDbSettings {
        /// Takes what is mandatory, by name: [`SettingsMariaDbSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<DmsSslModeValue>>(required: SettingsMariaDbSettingsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<DmsSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `MicrosoftSqlServerSettings`.
    pub type SettingsMicrosoftSqlServerSettings = Fields<of::SettingsMicrosoftSqlServerSettings>;
    /// What [`SettingsMicrosoftSqlServerSettings`] cannot do without.
    pub struct SettingsMicrosoftSqlServerSettingsRequired<A, B, C, D> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
        /// `DatabaseName`.
        pub database_name: D,
    }
    impl SettingsMicrosoftSqlServerSettings {
        /// Takes what is mandatory, by name: [`SettingsMicrosoftSqlServerSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<DmsSslModeValue>, D: IntoVal<String>>(required: SettingsMicrosoftSqlServerSettingsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode), "DatabaseName", required.database_name) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `S3AccessRoleArn`.
        #[track_caller] pub fn s3_access_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3AccessRoleArn", value) }
        /// `S3Path`.
        #[track_caller] pub fn s3_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3Path", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<DmsSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `MongoDbSettings`.
    pub type SettingsMongoDbSettings = Fields<of::SettingsMongoDbSettings>;
    impl SettingsMongoDbSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(server_name: impl IntoVal<String>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "ServerName", server_name), "Port", port) }
        /// `AuthMechanism`.
        #[track_caller] pub fn auth_mechanism(self, value: impl IntoVal<MongoDbAuthMechanism>) -> Self { with(self, "AuthMechanism", value) }
        /// `AuthSource`.
        #[track_caller] pub fn auth_source(self, value: impl IntoVal<String>) -> Self { with(self, "AuthSource", value) }
        /// `AuthType`.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<MongoDbAuthType>) -> Self { with(self, "AuthType", value) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<MongoDbSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `MySqlSettings`.
    pub type SettingsMySqlSettings = Fields<of::SettingsMySqlSettings>;
    /// What [`SettingsMySqlSettings`] cannot do without.
    pub struct SettingsMySqlSettingsRequired<A, B, C> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
    }
    impl SettingsMySqlSettings {
        /// Takes what is mandatory, by name: [`SettingsMySqlSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<DmsSslModeValue>>(required: SettingsMySqlSettingsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<DmsSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `OracleSettings`.
    pub type SettingsOracleSettings = Fields<of::SettingsOracleSettings>;
    /// What [`SettingsOracleSettings`] cannot do without.
    pub struct SettingsOracleSettingsRequired<A, B, C, D> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
        /// `DatabaseName`.
        pub database_name: D,
    }
    impl SettingsOracleSettings {
        /// Takes what is mandatory, by name: [`SettingsOracleSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<DmsSslModeValue>, D: IntoVal<String>>(required: SettingsOracleSettingsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode), "DatabaseName", required.database_name) }
        /// `AsmServer`.
        #[track_caller] pub fn asm_server(self, value: impl IntoVal<String>) -> Self { with(self, "AsmServer", value) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `SecretsManagerOracleAsmAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_oracle_asm_access_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerOracleAsmAccessRoleArn", value) }
        /// `SecretsManagerOracleAsmSecretId`.
        #[track_caller] pub fn secrets_manager_oracle_asm_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerOracleAsmSecretId", value) }
        /// `SecretsManagerSecurityDbEncryptionAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_security_db_encryption_access_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecurityDbEncryptionAccessRoleArn", value) }
        /// `SecretsManagerSecurityDbEncryptionSecretId`.
        #[track_caller] pub fn secrets_manager_security_db_encryption_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecurityDbEncryptionSecretId", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<DmsSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `PostgreSqlSettings`.
    pub type SettingsPostgreSqlSettings = Fields<of::SettingsPostgreSqlSettings>;
    /// What [`SettingsPostgreSqlSettings`] cannot do without.
    pub struct SettingsPostgreSqlSettingsRequired<A, B, C, D> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
        /// `DatabaseName`.
        pub database_name: D,
    }
    impl SettingsPostgreSqlSettings {
        /// Takes what is mandatory, by name: [`SettingsPostgreSqlSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<DmsSslModeValue>, D: IntoVal<String>>(required: SettingsPostgreSqlSettingsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode), "DatabaseName", required.database_name) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<DmsSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// `RedshiftSettings`.
    pub type SettingsRedshiftSettings = Fields<of::SettingsRedshiftSettings>;
    /// What [`SettingsRedshiftSettings`] cannot do without.
    pub struct SettingsRedshiftSettingsRequired<A, B, C> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `DatabaseName`.
        pub database_name: C,
    }
    impl SettingsRedshiftSettings {
        /// Takes what is mandatory, by name: [`SettingsRedshiftSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>>(required: SettingsRedshiftSettingsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "DatabaseName", required.database_name) }
        /// `DatabaseName`: mandatory.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
    }

    /// `SybaseAseSettings`.
    pub type SettingsSybaseAseSettings = Fields<of::SettingsSybaseAseSettings>;
    /// What [`SettingsSybaseAseSettings`] cannot do without.
    pub struct SettingsSybaseAseSettingsRequired<A, B, C> {
        /// `ServerName`.
        pub server_name: A,
        /// `Port`.
        pub port: B,
        /// `SslMode`.
        pub ssl_mode: C,
    }
    impl SettingsSybaseAseSettings {
        /// Takes what is mandatory, by name: [`SettingsSybaseAseSettingsRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<SybaseSslModeValue>>(required: SettingsSybaseAseSettingsRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerName", required.server_name), "Port", required.port), "SslMode", required.ssl_mode) }
        /// `CertificateArn`.
        #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `EncryptPassword`.
        #[track_caller] pub fn encrypt_password(self, value: impl IntoVal<bool>) -> Self { with(self, "EncryptPassword", value) }
        /// `Port`: mandatory.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `ServerName`: mandatory.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslMode`: mandatory.
        #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<SybaseSslModeValue>) -> Self { with(self, "SslMode", value) }
    }

    /// Words of `SybaseSslModeValue`.
    pub type SybaseSslModeValue = Word<fn(of::SybaseSslModeValue)>;
    impl SybaseSslModeValue {
        /// `none`
        pub const None: Self = word("none");
        /// `require`
        pub const Require: Self = word("require");
        /// `verify-ca`
        pub const VerifyCa: Self = word("verify-ca");
    }
}

/// [`AWS::DMS::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html).
///
/// What `Ref` returns: `EndpointArn`.
pub type CfnEndpoint = Handle<of::CfnEndpoint>;
impl cfn::ResourceType for of::CfnEndpoint { const TYPE: &'static str = "AWS::DMS::Endpoint"; type Tags = cfn::TagList; type Props = CfnEndpointProps; type Reference = Is<kinds::DmsEndpointArn>; }
impl CfnEndpoint {
    /// The attribute `EndpointArn`.
    #[inline] pub fn attr_endpoint_arn(&self) -> Val<Is<kinds::DmsEndpointArn>> { cfn::attribute(&self.0, "EndpointArn") }
    /// The attribute `ExternalId`.
    #[inline] pub fn attr_external_id(&self) -> Val<String> { cfn::attribute(&self.0, "ExternalId") }
}

/// Properties of [`CfnEndpoint`].
///
/// Mandatory: `EndpointType`, `EngineName`.
///
/// A change replaces the resource: `KmsKeyId`, `ResourceIdentifier`.
pub type CfnEndpointProps = Fields<of::CfnEndpoint>;
impl CfnEndpointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(endpoint_type: impl IntoVal<String>, engine_name: impl IntoVal<String>) -> Self { with(with(empty(), "EndpointType", endpoint_type), "EngineName", engine_name) }
    /// `CertificateArn`.
    #[track_caller] pub fn certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateArn", value) }
    /// `DatabaseName`.
    #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
    /// `DocDbSettings`.
    #[track_caller] pub fn doc_db_settings(self, value: impl IntoVal<cfn_endpoint::DocDbSettings>) -> Self { with(self, "DocDbSettings", value) }
    /// `DynamoDbSettings`.
    #[track_caller] pub fn dynamo_db_settings(self, value: impl IntoVal<cfn_endpoint::DynamoDbSettings>) -> Self { with(self, "DynamoDbSettings", value) }
    /// `ElasticsearchSettings`.
    #[track_caller] pub fn elasticsearch_settings(self, value: impl IntoVal<cfn_endpoint::ElasticsearchSettings>) -> Self { with(self, "ElasticsearchSettings", value) }
    /// `EndpointIdentifier`.
    #[track_caller] pub fn endpoint_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointIdentifier", value) }
    /// `EndpointType`: mandatory.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointType", value) }
    /// `EngineName`: mandatory.
    #[track_caller] pub fn engine_name(self, value: impl IntoVal<String>) -> Self { with(self, "EngineName", value) }
    /// `ExtraConnectionAttributes`. Write-only.
    #[track_caller] pub fn extra_connection_attributes(self, value: impl IntoVal<String>) -> Self { with(self, "ExtraConnectionAttributes", value) }
    /// `GcpMySQLSettings`.
    #[track_caller] pub fn gcp_my_sql_settings(self, value: impl IntoVal<cfn_endpoint::GcpMySqlSettings>) -> Self { with(self, "GcpMySQLSettings", value) }
    /// `IbmDb2Settings`.
    #[track_caller] pub fn ibm_db2_settings(self, value: impl IntoVal<cfn_endpoint::IbmDb2Settings>) -> Self { with(self, "IbmDb2Settings", value) }
    /// `KafkaSettings`.
    #[track_caller] pub fn kafka_settings(self, value: impl IntoVal<cfn_endpoint::KafkaSettings>) -> Self { with(self, "KafkaSettings", value) }
    /// `KinesisSettings`.
    #[track_caller] pub fn kinesis_settings(self, value: impl IntoVal<cfn_endpoint::KinesisSettings>) -> Self { with(self, "KinesisSettings", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MicrosoftSqlServerSettings`.
    #[track_caller] pub fn microsoft_sql_server_settings(self, value: impl IntoVal<cfn_endpoint::MicrosoftSqlServerSettings>) -> Self { with(self, "MicrosoftSqlServerSettings", value) }
    /// `MongoDbSettings`.
    #[track_caller] pub fn mongo_db_settings(self, value: impl IntoVal<cfn_endpoint::MongoDbSettings>) -> Self { with(self, "MongoDbSettings", value) }
    /// `MySqlSettings`.
    #[track_caller] pub fn my_sql_settings(self, value: impl IntoVal<cfn_endpoint::MySqlSettings>) -> Self { with(self, "MySqlSettings", value) }
    /// `NeptuneSettings`.
    #[track_caller] pub fn neptune_settings(self, value: impl IntoVal<cfn_endpoint::NeptuneSettings>) -> Self { with(self, "NeptuneSettings", value) }
    /// `OracleSettings`.
    #[track_caller] pub fn oracle_settings(self, value: impl IntoVal<cfn_endpoint::OracleSettings>) -> Self { with(self, "OracleSettings", value) }
    /// `Password`. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `Port`.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `PostgreSqlSettings`.
    #[track_caller] pub fn postgre_sql_settings(self, value: impl IntoVal<cfn_endpoint::PostgreSqlSettings>) -> Self { with(self, "PostgreSqlSettings", value) }
    /// `RedisSettings`.
    #[track_caller] pub fn redis_settings(self, value: impl IntoVal<cfn_endpoint::RedisSettings>) -> Self { with(self, "RedisSettings", value) }
    /// `RedshiftSettings`.
    #[track_caller] pub fn redshift_settings(self, value: impl IntoVal<cfn_endpoint::RedshiftSettings>) -> Self { with(self, "RedshiftSettings", value) }
    /// `ResourceIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `S3Settings`.
    #[track_caller] pub fn s3_settings(self, value: impl IntoVal<cfn_endpoint::S3Settings>) -> Self { with(self, "S3Settings", value) }
    /// `ServerName`.
    #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
    /// `SslMode`.
    #[track_caller] pub fn ssl_mode(self, value: impl IntoVal<String>) -> Self { with(self, "SslMode", value) }
    /// `SybaseSettings`.
    #[track_caller] pub fn sybase_settings(self, value: impl IntoVal<cfn_endpoint::SybaseSettings>) -> Self { with(self, "SybaseSettings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_endpoint::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Username`.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
}

/// Types of [`CfnEndpoint`].
pub mod cfn_endpoint {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DocDbSettings {} impl ias_core::Optional for DocDbSettings {} pub enum DynamoDbSettings {} impl ias_core::Optional for DynamoDbSettings {} pub enum ElasticsearchSettings {} impl ias_core::Optional for ElasticsearchSettings {} pub enum GcpMySqlSettings {} impl ias_core::Optional for GcpMySqlSettings {} pub enum IbmDb2Settings {} impl ias_core::Optional for IbmDb2Settings {} pub enum KafkaSettings {} impl ias_core::Optional for KafkaSettings {} pub enum KinesisSettings {} impl ias_core::Optional for KinesisSettings {} pub enum MicrosoftSqlServerSettings {} impl ias_core::Optional for MicrosoftSqlServerSettings {} pub enum MongoDbSettings {} impl ias_core::Optional for MongoDbSettings {} pub enum MySqlSettings {} impl ias_core::Optional for MySqlSettings {} pub enum NeptuneSettings {} impl ias_core::Optional for NeptuneSettings {} pub enum OracleSettings {} impl ias_core::Optional for OracleSettings {} pub enum PostgreSqlSettings {} impl ias_core::Optional for PostgreSqlSettings {} pub enum RedisSettings {} impl ias_core::Optional for RedisSettings {} pub enum RedshiftSettings {} impl ias_core::Optional for RedshiftSettings {} pub enum S3Settings {} impl ias_core::Optional for S3Settings {} pub enum SybaseSettings {} impl ias_core::Optional for SybaseSettings {} pub enum Tag {} }

    /// `DocDbSettings`.
    pub type DocDbSettings = Fields<of::DocDbSettings>;
    impl DocDbSettings {
        /// `DocsToInvestigate`.
        #[track_caller] pub fn docs_to_investigate(self, value: impl IntoVal<i64>) -> Self { with(self, "DocsToInvestigate", value) }
        /// `ExtractDocId`.
        #[track_caller] pub fn extract_doc_id(self, value: impl IntoVal<bool>) -> Self { with(self, "ExtractDocId", value) }
        /// `NestingLevel`.
        #[track_caller] pub fn nesting_level(self, value: impl IntoVal<String>) -> Self { with(self, "NestingLevel", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`. Write-only.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
    }

    /// `DynamoDbSettings`.
    pub type DynamoDbSettings = Fields<of::DynamoDbSettings>;
    impl DynamoDbSettings {
        /// `ServiceAccessRoleArn`.
        #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
    }

    /// `ElasticsearchSettings`.
    pub type ElasticsearchSettings = Fields<of::ElasticsearchSettings>;
    impl ElasticsearchSettings {
        /// `EndpointUri`. Changing it replaces the resource.
        #[track_caller] pub fn endpoint_uri(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointUri", value) }
        /// `ErrorRetryDuration`.
        #[track_caller] pub fn error_retry_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "ErrorRetryDuration", value) }
        /// `FullLoadErrorPercentage`.
        #[track_caller] pub fn full_load_error_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "FullLoadErrorPercentage", value) }
        /// `ServiceAccessRoleArn`.
        #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
    }

    /// `GcpMySQLSettings`.
    pub type GcpMySqlSettings = Fields<of::GcpMySqlSettings>;
    impl GcpMySqlSettings {
        /// `AfterConnectScript`.
        #[track_caller] pub fn after_connect_script(self, value: impl IntoVal<String>) -> Self { with(self, "AfterConnectScript", value) }
        /// `CleanSourceMetadataOnMismatch`.
        #[track_caller] pub fn clean_source_metadata_on_mismatch(self, value: impl IntoVal<bool>) -> Self { with(self, "CleanSourceMetadataOnMismatch", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `EventsPollInterval`.
        #[track_caller] pub fn events_poll_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "EventsPollInterval", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `ParallelLoadThreads`.
        #[track_caller] pub fn parallel_load_threads(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelLoadThreads", value) }
        /// `Password`. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `ServerName`.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `ServerTimezone`.
        #[track_caller] pub fn server_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ServerTimezone", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `IbmDb2Settings`.
    pub type IbmDb2Settings = Fields<of::IbmDb2Settings>;
    impl IbmDb2Settings {
        /// `CurrentLsn`.
        #[track_caller] pub fn current_lsn(self, value: impl IntoVal<String>) -> Self { with(self, "CurrentLsn", value) }
        /// `KeepCsvFiles`.
        #[track_caller] pub fn keep_csv_files(self, value: impl IntoVal<bool>) -> Self { with(self, "KeepCsvFiles", value) }
        /// `LoadTimeout`.
        #[track_caller] pub fn load_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "LoadTimeout", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `MaxKBytesPerRead`.
        #[track_caller] pub fn max_k_bytes_per_read(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxKBytesPerRead", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `SetDataCaptureChanges`.
        #[track_caller] pub fn set_data_capture_changes(self, value: impl IntoVal<bool>) -> Self { with(self, "SetDataCaptureChanges", value) }
        /// `WriteBufferSize`.
        #[track_caller] pub fn write_buffer_size(self, value: impl IntoVal<i64>) -> Self { with(self, "WriteBufferSize", value) }
    }

    /// `KafkaSettings`.
    pub type KafkaSettings = Fields<of::KafkaSettings>;
    impl KafkaSettings {
        /// `Broker`.
        #[track_caller] pub fn broker(self, value: impl IntoVal<String>) -> Self { with(self, "Broker", value) }
        /// `IncludeControlDetails`.
        #[track_caller] pub fn include_control_details(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeControlDetails", value) }
        /// `IncludeNullAndEmpty`.
        #[track_caller] pub fn include_null_and_empty(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeNullAndEmpty", value) }
        /// `IncludePartitionValue`.
        #[track_caller] pub fn include_partition_value(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludePartitionValue", value) }
        /// `IncludeTableAlterOperations`.
        #[track_caller] pub fn include_table_alter_operations(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeTableAlterOperations", value) }
        /// `IncludeTransactionDetails`.
        #[track_caller] pub fn include_transaction_details(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeTransactionDetails", value) }
        /// `MessageFormat`.
        #[track_caller] pub fn message_format(self, value: impl IntoVal<String>) -> Self { with(self, "MessageFormat", value) }
        /// `MessageMaxBytes`.
        #[track_caller] pub fn message_max_bytes(self, value: impl IntoVal<i64>) -> Self { with(self, "MessageMaxBytes", value) }
        /// `NoHexPrefix`.
        #[track_caller] pub fn no_hex_prefix(self, value: impl IntoVal<bool>) -> Self { with(self, "NoHexPrefix", value) }
        /// `PartitionIncludeSchemaTable`.
        #[track_caller] pub fn partition_include_schema_table(self, value: impl IntoVal<bool>) -> Self { with(self, "PartitionIncludeSchemaTable", value) }
        /// `SaslPassword`. Write-only.
        #[track_caller] pub fn sasl_password(self, value: impl IntoVal<String>) -> Self { with(self, "SaslPassword", value) }
        /// `SaslUserName`.
        #[track_caller] pub fn sasl_user_name(self, value: impl IntoVal<String>) -> Self { with(self, "SaslUserName", value) }
        /// `SecurityProtocol`.
        #[track_caller] pub fn security_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityProtocol", value) }
        /// `SslCaCertificateArn`.
        #[track_caller] pub fn ssl_ca_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SslCaCertificateArn", value) }
        /// `SslClientCertificateArn`.
        #[track_caller] pub fn ssl_client_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SslClientCertificateArn", value) }
        /// `SslClientKeyArn`.
        #[track_caller] pub fn ssl_client_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SslClientKeyArn", value) }
        /// `SslClientKeyPassword`. Write-only.
        #[track_caller] pub fn ssl_client_key_password(self, value: impl IntoVal<String>) -> Self { with(self, "SslClientKeyPassword", value) }
        /// `Topic`.
        #[track_caller] pub fn topic(self, value: impl IntoVal<String>) -> Self { with(self, "Topic", value) }
    }

    /// `KinesisSettings`.
    pub type KinesisSettings = Fields<of::KinesisSettings>;
    impl KinesisSettings {
        /// `IncludeControlDetails`.
        #[track_caller] pub fn include_control_details(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeControlDetails", value) }
        /// `IncludeNullAndEmpty`.
        #[track_caller] pub fn include_null_and_empty(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeNullAndEmpty", value) }
        /// `IncludePartitionValue`.
        #[track_caller] pub fn include_partition_value(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludePartitionValue", value) }
        /// `IncludeTableAlterOperations`.
        #[track_caller] pub fn include_table_alter_operations(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeTableAlterOperations", value) }
        /// `IncludeTransactionDetails`.
        #[track_caller] pub fn include_transaction_details(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeTransactionDetails", value) }
        /// `MessageFormat`.
        #[track_caller] pub fn message_format(self, value: impl IntoVal<String>) -> Self { with(self, "MessageFormat", value) }
        /// `NoHexPrefix`.
        #[track_caller] pub fn no_hex_prefix(self, value: impl IntoVal<bool>) -> Self { with(self, "NoHexPrefix", value) }
        /// `PartitionIncludeSchemaTable`.
        #[track_caller] pub fn partition_include_schema_table(self, value: impl IntoVal<bool>) -> Self { with(self, "PartitionIncludeSchemaTable", value) }
        /// `ServiceAccessRoleArn`.
        #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
        /// `StreamArn`.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StreamArn", value) }
    }

    /// `MicrosoftSqlServerSettings`.
    pub type MicrosoftSqlServerSettings = Fields<of::MicrosoftSqlServerSettings>;
    impl MicrosoftSqlServerSettings {
        /// `BcpPacketSize`.
        #[track_caller] pub fn bcp_packet_size(self, value: impl IntoVal<i64>) -> Self { with(self, "BcpPacketSize", value) }
        /// `ControlTablesFileGroup`.
        #[track_caller] pub fn control_tables_file_group(self, value: impl IntoVal<String>) -> Self { with(self, "ControlTablesFileGroup", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `ForceLobLookup`.
        #[track_caller] pub fn force_lob_lookup(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceLobLookup", value) }
        /// `Password`. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `QuerySingleAlwaysOnNode`.
        #[track_caller] pub fn query_single_always_on_node(self, value: impl IntoVal<bool>) -> Self { with(self, "QuerySingleAlwaysOnNode", value) }
        /// `ReadBackupOnly`.
        #[track_caller] pub fn read_backup_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadBackupOnly", value) }
        /// `SafeguardPolicy`.
        #[track_caller] pub fn safeguard_policy(self, value: impl IntoVal<String>) -> Self { with(self, "SafeguardPolicy", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `ServerName`.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `TlogAccessMode`.
        #[track_caller] pub fn tlog_access_mode(self, value: impl IntoVal<String>) -> Self { with(self, "TlogAccessMode", value) }
        /// `TrimSpaceInChar`.
        #[track_caller] pub fn trim_space_in_char(self, value: impl IntoVal<bool>) -> Self { with(self, "TrimSpaceInChar", value) }
        /// `UseBcpFullLoad`.
        #[track_caller] pub fn use_bcp_full_load(self, value: impl IntoVal<bool>) -> Self { with(self, "UseBcpFullLoad", value) }
        /// `UseThirdPartyBackupDevice`.
        #[track_caller] pub fn use_third_party_backup_device(self, value: impl IntoVal<bool>) -> Self { with(self, "UseThirdPartyBackupDevice", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `MongoDbSettings`.
    pub type MongoDbSettings = Fields<of::MongoDbSettings>;
    impl MongoDbSettings {
        /// `AuthMechanism`.
        #[track_caller] pub fn auth_mechanism(self, value: impl IntoVal<String>) -> Self { with(self, "AuthMechanism", value) }
        /// `AuthSource`.
        #[track_caller] pub fn auth_source(self, value: impl IntoVal<String>) -> Self { with(self, "AuthSource", value) }
        /// `AuthType`. Changing it replaces the resource.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
        /// `DatabaseName`.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DocsToInvestigate`.
        #[track_caller] pub fn docs_to_investigate(self, value: impl IntoVal<String>) -> Self { with(self, "DocsToInvestigate", value) }
        /// `ExtractDocId`.
        #[track_caller] pub fn extract_doc_id(self, value: impl IntoVal<String>) -> Self { with(self, "ExtractDocId", value) }
        /// `NestingLevel`.
        #[track_caller] pub fn nesting_level(self, value: impl IntoVal<String>) -> Self { with(self, "NestingLevel", value) }
        /// `Password`. Write-only.
        #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `ServerName`.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `Username`.
        #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    }

    /// `MySqlSettings`.
    pub type MySqlSettings = Fields<of::MySqlSettings>;
    impl MySqlSettings {
        /// `AfterConnectScript`.
        #[track_caller] pub fn after_connect_script(self, value: impl IntoVal<String>) -> Self { with(self, "AfterConnectScript", value) }
        /// `CleanSourceMetadataOnMismatch`.
        #[track_caller] pub fn clean_source_metadata_on_mismatch(self, value: impl IntoVal<bool>) -> Self { with(self, "CleanSourceMetadataOnMismatch", value) }
        /// `EventsPollInterval`.
        #[track_caller] pub fn events_poll_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "EventsPollInterval", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `ParallelLoadThreads`.
        #[track_caller] pub fn parallel_load_threads(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelLoadThreads", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `ServerTimezone`.
        #[track_caller] pub fn server_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "ServerTimezone", value) }
        /// `TargetDbType`.
        #[track_caller] pub fn target_db_type(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDbType", value) }
    }

    /// `NeptuneSettings`.
    pub type NeptuneSettings = Fields<of::NeptuneSettings>;
    impl NeptuneSettings {
        /// `ErrorRetryDuration`.
        #[track_caller] pub fn error_retry_duration(self, value: impl IntoVal<i64>) -> Self { with(self, "ErrorRetryDuration", value) }
        /// `IamAuthEnabled`.
        #[track_caller] pub fn iam_auth_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "IamAuthEnabled", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `MaxRetryCount`.
        #[track_caller] pub fn max_retry_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxRetryCount", value) }
        /// `S3BucketFolder`.
        #[track_caller] pub fn s3_bucket_folder(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketFolder", value) }
        /// `S3BucketName`.
        #[track_caller] pub fn s3_bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3BucketName", value) }
        /// `ServiceAccessRoleArn`.
        #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
    }

    /// `OracleSettings`.
    pub type OracleSettings = Fields<of::OracleSettings>;
    impl OracleSettings {
        /// `AccessAlternateDirectly`.
        #[track_caller] pub fn access_alternate_directly(self, value: impl IntoVal<bool>) -> Self { with(self, "AccessAlternateDirectly", value) }
        /// `AddSupplementalLogging`.
        #[track_caller] pub fn add_supplemental_logging(self, value: impl IntoVal<bool>) -> Self { with(self, "AddSupplementalLogging", value) }
        /// `AdditionalArchivedLogDestId`.
        #[track_caller] pub fn additional_archived_log_dest_id(self, value: impl IntoVal<i64>) -> Self { with(self, "AdditionalArchivedLogDestId", value) }
        /// `AllowSelectNestedTables`.
        #[track_caller] pub fn allow_select_nested_tables(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowSelectNestedTables", value) }
        /// `ArchivedLogDestId`.
        #[track_caller] pub fn archived_log_dest_id(self, value: impl IntoVal<i64>) -> Self { with(self, "ArchivedLogDestId", value) }
        /// `ArchivedLogsOnly`.
        #[track_caller] pub fn archived_logs_only(self, value: impl IntoVal<bool>) -> Self { with(self, "ArchivedLogsOnly", value) }
        /// `AsmPassword`. Write-only.
        #[track_caller] pub fn asm_password(self, value: impl IntoVal<String>) -> Self { with(self, "AsmPassword", value) }
        /// `AsmServer`.
        #[track_caller] pub fn asm_server(self, value: impl IntoVal<String>) -> Self { with(self, "AsmServer", value) }
        /// `AsmUser`.
        #[track_caller] pub fn asm_user(self, value: impl IntoVal<String>) -> Self { with(self, "AsmUser", value) }
        /// `CharLengthSemantics`.
        #[track_caller] pub fn char_length_semantics(self, value: impl IntoVal<String>) -> Self { with(self, "CharLengthSemantics", value) }
        /// `DirectPathNoLog`.
        #[track_caller] pub fn direct_path_no_log(self, value: impl IntoVal<bool>) -> Self { with(self, "DirectPathNoLog", value) }
        /// `DirectPathParallelLoad`.
        #[track_caller] pub fn direct_path_parallel_load(self, value: impl IntoVal<bool>) -> Self { with(self, "DirectPathParallelLoad", value) }
        /// `EnableHomogenousTablespace`.
        #[track_caller] pub fn enable_homogenous_tablespace(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableHomogenousTablespace", value) }
        /// `ExtraArchivedLogDestIds`.
        #[track_caller] pub fn extra_archived_log_dest_ids(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "ExtraArchivedLogDestIds", value) }
        /// `FailTasksOnLobTruncation`.
        #[track_caller] pub fn fail_tasks_on_lob_truncation(self, value: impl IntoVal<bool>) -> Self { with(self, "FailTasksOnLobTruncation", value) }
        /// `NumberDatatypeScale`.
        #[track_caller] pub fn number_datatype_scale(self, value: impl IntoVal<i64>) -> Self { with(self, "NumberDatatypeScale", value) }
        /// `OraclePathPrefix`.
        #[track_caller] pub fn oracle_path_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "OraclePathPrefix", value) }
        /// `ParallelAsmReadThreads`.
        #[track_caller] pub fn parallel_asm_read_threads(self, value: impl IntoVal<i64>) -> Self { with(self, "ParallelAsmReadThreads", value) }
        /// `ReadAheadBlocks`.
        #[track_caller] pub fn read_ahead_blocks(self, value: impl IntoVal<i64>) -> Self { with(self, "ReadAheadBlocks", value) }
        /// `ReadTableSpaceName`.
        #[track_caller] pub fn read_table_space_name(self, value: impl IntoVal<bool>) -> Self { with(self, "ReadTableSpaceName", value) }
        /// `ReplacePathPrefix`.
        #[track_caller] pub fn replace_path_prefix(self, value: impl IntoVal<bool>) -> Self { with(self, "ReplacePathPrefix", value) }
        /// `RetryInterval`.
        #[track_caller] pub fn retry_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "RetryInterval", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerOracleAsmAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_oracle_asm_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerOracleAsmAccessRoleArn", value) }
        /// `SecretsManagerOracleAsmSecretId`.
        #[track_caller] pub fn secrets_manager_oracle_asm_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerOracleAsmSecretId", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `SecurityDbEncryption`. Write-only.
        #[track_caller] pub fn security_db_encryption(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityDbEncryption", value) }
        /// `SecurityDbEncryptionName`. Write-only.
        #[track_caller] pub fn security_db_encryption_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityDbEncryptionName", value) }
        /// `SpatialDataOptionToGeoJsonFunctionName`.
        #[track_caller] pub fn spatial_data_option_to_geo_json_function_name(self, value: impl IntoVal<String>) -> Self { with(self, "SpatialDataOptionToGeoJsonFunctionName", value) }
        /// `StandbyDelayTime`.
        #[track_caller] pub fn standby_delay_time(self, value: impl IntoVal<i64>) -> Self { with(self, "StandbyDelayTime", value) }
        /// `UseAlternateFolderForOnline`.
        #[track_caller] pub fn use_alternate_folder_for_online(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAlternateFolderForOnline", value) }
        /// `UseBFile`.
        #[track_caller] pub fn use_b_file(self, value: impl IntoVal<bool>) -> Self { with(self, "UseBFile", value) }
        /// `UseDirectPathFullLoad`.
        #[track_caller] pub fn use_direct_path_full_load(self, value: impl IntoVal<bool>) -> Self { with(self, "UseDirectPathFullLoad", value) }
        /// `UseLogminerReader`.
        #[track_caller] pub fn use_logminer_reader(self, value: impl IntoVal<bool>) -> Self { with(self, "UseLogminerReader", value) }
        /// `UsePathPrefix`.
        #[track_caller] pub fn use_path_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "UsePathPrefix", value) }
    }

    /// `PostgreSqlSettings`.
    pub type PostgreSqlSettings = Fields<of::PostgreSqlSettings>;
    impl PostgreSqlSettings {
        /// `AfterConnectScript`.
        #[track_caller] pub fn after_connect_script(self, value: impl IntoVal<String>) -> Self { with(self, "AfterConnectScript", value) }
        /// `BabelfishDatabaseName`.
        #[track_caller] pub fn babelfish_database_name(self, value: impl IntoVal<String>) -> Self { with(self, "BabelfishDatabaseName", value) }
        /// `CaptureDdls`.
        #[track_caller] pub fn capture_ddls(self, value: impl IntoVal<bool>) -> Self { with(self, "CaptureDdls", value) }
        /// `DatabaseMode`.
        #[track_caller] pub fn database_mode(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseMode", value) }
        /// `DdlArtifactsSchema`.
        #[track_caller] pub fn ddl_artifacts_schema(self, value: impl IntoVal<String>) -> Self { with(self, "DdlArtifactsSchema", value) }
        /// `ExecuteTimeout`.
        #[track_caller] pub fn execute_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ExecuteTimeout", value) }
        /// `FailTasksOnLobTruncation`.
        #[track_caller] pub fn fail_tasks_on_lob_truncation(self, value: impl IntoVal<bool>) -> Self { with(self, "FailTasksOnLobTruncation", value) }
        /// `HeartbeatEnable`.
        #[track_caller] pub fn heartbeat_enable(self, value: impl IntoVal<bool>) -> Self { with(self, "HeartbeatEnable", value) }
        /// `HeartbeatFrequency`.
        #[track_caller] pub fn heartbeat_frequency(self, value: impl IntoVal<i64>) -> Self { with(self, "HeartbeatFrequency", value) }
        /// `HeartbeatSchema`.
        #[track_caller] pub fn heartbeat_schema(self, value: impl IntoVal<String>) -> Self { with(self, "HeartbeatSchema", value) }
        /// `MapBooleanAsBoolean`.
        #[track_caller] pub fn map_boolean_as_boolean(self, value: impl IntoVal<bool>) -> Self { with(self, "MapBooleanAsBoolean", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `PluginName`.
        #[track_caller] pub fn plugin_name(self, value: impl IntoVal<String>) -> Self { with(self, "PluginName", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `SlotName`.
        #[track_caller] pub fn slot_name(self, value: impl IntoVal<String>) -> Self { with(self, "SlotName", value) }
    }

    /// `RedisSettings`.
    pub type RedisSettings = Fields<of::RedisSettings>;
    impl RedisSettings {
        /// `AuthPassword`. Write-only.
        #[track_caller] pub fn auth_password(self, value: impl IntoVal<String>) -> Self { with(self, "AuthPassword", value) }
        /// `AuthType`.
        #[track_caller] pub fn auth_type(self, value: impl IntoVal<String>) -> Self { with(self, "AuthType", value) }
        /// `AuthUserName`.
        #[track_caller] pub fn auth_user_name(self, value: impl IntoVal<String>) -> Self { with(self, "AuthUserName", value) }
        /// `Port`.
        #[track_caller] pub fn port(self, value: impl IntoVal<f64>) -> Self { with(self, "Port", value) }
        /// `ServerName`.
        #[track_caller] pub fn server_name(self, value: impl IntoVal<String>) -> Self { with(self, "ServerName", value) }
        /// `SslCaCertificateArn`.
        #[track_caller] pub fn ssl_ca_certificate_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SslCaCertificateArn", value) }
        /// `SslSecurityProtocol`.
        #[track_caller] pub fn ssl_security_protocol(self, value: impl IntoVal<String>) -> Self { with(self, "SslSecurityProtocol", value) }
    }

    /// `RedshiftSettings`.
    pub type RedshiftSettings = Fields<of::RedshiftSettings>;
    impl RedshiftSettings {
        /// `AcceptAnyDate`.
        #[track_caller] pub fn accept_any_date(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptAnyDate", value) }
        /// `AfterConnectScript`.
        #[track_caller] pub fn after_connect_script(self, value: impl IntoVal<String>) -> Self { with(self, "AfterConnectScript", value) }
        /// `BucketFolder`.
        #[track_caller] pub fn bucket_folder(self, value: impl IntoVal<String>) -> Self { with(self, "BucketFolder", value) }
        /// `BucketName`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `CaseSensitiveNames`.
        #[track_caller] pub fn case_sensitive_names(self, value: impl IntoVal<bool>) -> Self { with(self, "CaseSensitiveNames", value) }
        /// `CompUpdate`.
        #[track_caller] pub fn comp_update(self, value: impl IntoVal<bool>) -> Self { with(self, "CompUpdate", value) }
        /// `ConnectionTimeout`.
        #[track_caller] pub fn connection_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ConnectionTimeout", value) }
        /// `DateFormat`.
        #[track_caller] pub fn date_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateFormat", value) }
        /// `EmptyAsNull`.
        #[track_caller] pub fn empty_as_null(self, value: impl IntoVal<bool>) -> Self { with(self, "EmptyAsNull", value) }
        /// `EncryptionMode`.
        #[track_caller] pub fn encryption_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionMode", value) }
        /// `ExplicitIds`.
        #[track_caller] pub fn explicit_ids(self, value: impl IntoVal<bool>) -> Self { with(self, "ExplicitIds", value) }
        /// `FileTransferUploadStreams`.
        #[track_caller] pub fn file_transfer_upload_streams(self, value: impl IntoVal<i64>) -> Self { with(self, "FileTransferUploadStreams", value) }
        /// `LoadTimeout`.
        #[track_caller] pub fn load_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "LoadTimeout", value) }
        /// `MapBooleanAsBoolean`.
        #[track_caller] pub fn map_boolean_as_boolean(self, value: impl IntoVal<bool>) -> Self { with(self, "MapBooleanAsBoolean", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `RemoveQuotes`.
        #[track_caller] pub fn remove_quotes(self, value: impl IntoVal<bool>) -> Self { with(self, "RemoveQuotes", value) }
        /// `ReplaceChars`.
        #[track_caller] pub fn replace_chars(self, value: impl IntoVal<String>) -> Self { with(self, "ReplaceChars", value) }
        /// `ReplaceInvalidChars`.
        #[track_caller] pub fn replace_invalid_chars(self, value: impl IntoVal<String>) -> Self { with(self, "ReplaceInvalidChars", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
        /// `ServerSideEncryptionKmsKeyId`. Write-only.
        #[track_caller] pub fn server_side_encryption_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServerSideEncryptionKmsKeyId", value) }
        /// `ServiceAccessRoleArn`.
        #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
        /// `TimeFormat`.
        #[track_caller] pub fn time_format(self, value: impl IntoVal<String>) -> Self { with(self, "TimeFormat", value) }
        /// `TrimBlanks`.
        #[track_caller] pub fn trim_blanks(self, value: impl IntoVal<bool>) -> Self { with(self, "TrimBlanks", value) }
        /// `TruncateColumns`. Write-only.
        #[track_caller] pub fn truncate_columns(self, value: impl IntoVal<bool>) -> Self { with(self, "TruncateColumns", value) }
        /// `WriteBufferSize`.
        #[track_caller] pub fn write_buffer_size(self, value: impl IntoVal<i64>) -> Self { with(self, "WriteBufferSize", value) }
    }

    /// `S3Settings`.
    pub type S3Settings = Fields<of::S3Settings>;
    impl S3Settings {
        /// `AddColumnName`.
        #[track_caller] pub fn add_column_name(self, value: impl IntoVal<bool>) -> Self { with(self, "AddColumnName", value) }
        /// `AddTrailingPaddingCharacter`.
        #[track_caller] pub fn add_trailing_padding_character(self, value: impl IntoVal<bool>) -> Self { with(self, "AddTrailingPaddingCharacter", value) }
        /// `BucketFolder`.
        #[track_caller] pub fn bucket_folder(self, value: impl IntoVal<String>) -> Self { with(self, "BucketFolder", value) }
        /// `BucketName`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `CannedAclForObjects`.
        #[track_caller] pub fn canned_acl_for_objects(self, value: impl IntoVal<String>) -> Self { with(self, "CannedAclForObjects", value) }
        /// `CdcInsertsAndUpdates`.
        #[track_caller] pub fn cdc_inserts_and_updates(self, value: impl IntoVal<bool>) -> Self { with(self, "CdcInsertsAndUpdates", value) }
        /// `CdcInsertsOnly`.
        #[track_caller] pub fn cdc_inserts_only(self, value: impl IntoVal<bool>) -> Self { with(self, "CdcInsertsOnly", value) }
        /// `CdcMaxBatchInterval`.
        #[track_caller] pub fn cdc_max_batch_interval(self, value: impl IntoVal<i64>) -> Self { with(self, "CdcMaxBatchInterval", value) }
        /// `CdcMinFileSize`.
        #[track_caller] pub fn cdc_min_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "CdcMinFileSize", value) }
        /// `CdcPath`.
        #[track_caller] pub fn cdc_path(self, value: impl IntoVal<String>) -> Self { with(self, "CdcPath", value) }
        /// `CompressionType`.
        #[track_caller] pub fn compression_type(self, value: impl IntoVal<String>) -> Self { with(self, "CompressionType", value) }
        /// `CsvDelimiter`.
        #[track_caller] pub fn csv_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "CsvDelimiter", value) }
        /// `CsvNoSupValue`.
        #[track_caller] pub fn csv_no_sup_value(self, value: impl IntoVal<String>) -> Self { with(self, "CsvNoSupValue", value) }
        /// `CsvNullValue`.
        #[track_caller] pub fn csv_null_value(self, value: impl IntoVal<String>) -> Self { with(self, "CsvNullValue", value) }
        /// `CsvRowDelimiter`.
        #[track_caller] pub fn csv_row_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "CsvRowDelimiter", value) }
        /// `DataFormat`.
        #[track_caller] pub fn data_format(self, value: impl IntoVal<String>) -> Self { with(self, "DataFormat", value) }
        /// `DataPageSize`.
        #[track_caller] pub fn data_page_size(self, value: impl IntoVal<i64>) -> Self { with(self, "DataPageSize", value) }
        /// `DatePartitionDelimiter`.
        #[track_caller] pub fn date_partition_delimiter(self, value: impl IntoVal<String>) -> Self { with(self, "DatePartitionDelimiter", value) }
        /// `DatePartitionEnabled`.
        #[track_caller] pub fn date_partition_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "DatePartitionEnabled", value) }
        /// `DatePartitionSequence`.
        #[track_caller] pub fn date_partition_sequence(self, value: impl IntoVal<String>) -> Self { with(self, "DatePartitionSequence", value) }
        /// `DatePartitionTimezone`.
        #[track_caller] pub fn date_partition_timezone(self, value: impl IntoVal<String>) -> Self { with(self, "DatePartitionTimezone", value) }
        /// `DictPageSizeLimit`.
        #[track_caller] pub fn dict_page_size_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "DictPageSizeLimit", value) }
        /// `EnableStatistics`.
        #[track_caller] pub fn enable_statistics(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableStatistics", value) }
        /// `EncodingType`.
        #[track_caller] pub fn encoding_type(self, value: impl IntoVal<String>) -> Self { with(self, "EncodingType", value) }
        /// `EncryptionMode`.
        #[track_caller] pub fn encryption_mode(self, value: impl IntoVal<String>) -> Self { with(self, "EncryptionMode", value) }
        /// `ExpectedBucketOwner`.
        #[track_caller] pub fn expected_bucket_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ExpectedBucketOwner", value) }
        /// `ExternalTableDefinition`.
        #[track_caller] pub fn external_table_definition(self, value: impl IntoVal<String>) -> Self { with(self, "ExternalTableDefinition", value) }
        /// `GlueCatalogGeneration`.
        #[track_caller] pub fn glue_catalog_generation(self, value: impl IntoVal<bool>) -> Self { with(self, "GlueCatalogGeneration", value) }
        /// `IgnoreHeaderRows`.
        #[track_caller] pub fn ignore_header_rows(self, value: impl IntoVal<i64>) -> Self { with(self, "IgnoreHeaderRows", value) }
        /// `IncludeOpForFullLoad`.
        #[track_caller] pub fn include_op_for_full_load(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeOpForFullLoad", value) }
        /// `MaxFileSize`.
        #[track_caller] pub fn max_file_size(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxFileSize", value) }
        /// `ParquetTimestampInMillisecond`.
        #[track_caller] pub fn parquet_timestamp_in_millisecond(self, value: impl IntoVal<bool>) -> Self { with(self, "ParquetTimestampInMillisecond", value) }
        /// `ParquetVersion`.
        #[track_caller] pub fn parquet_version(self, value: impl IntoVal<String>) -> Self { with(self, "ParquetVersion", value) }
        /// `PreserveTransactions`.
        #[track_caller] pub fn preserve_transactions(self, value: impl IntoVal<bool>) -> Self { with(self, "PreserveTransactions", value) }
        /// `Rfc4180`.
        #[track_caller] pub fn rfc4180(self, value: impl IntoVal<bool>) -> Self { with(self, "Rfc4180", value) }
        /// `RowGroupLength`.
        #[track_caller] pub fn row_group_length(self, value: impl IntoVal<i64>) -> Self { with(self, "RowGroupLength", value) }
        /// `ServerSideEncryptionKmsKeyId`. Write-only.
        #[track_caller] pub fn server_side_encryption_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServerSideEncryptionKmsKeyId", value) }
        /// `ServiceAccessRoleArn`.
        #[track_caller] pub fn service_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ServiceAccessRoleArn", value) }
        /// `TimestampColumnName`.
        #[track_caller] pub fn timestamp_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "TimestampColumnName", value) }
        /// `UseCsvNoSupValue`.
        #[track_caller] pub fn use_csv_no_sup_value(self, value: impl IntoVal<bool>) -> Self { with(self, "UseCsvNoSupValue", value) }
        /// `UseTaskStartTimeForFullLoadTimestamp`.
        #[track_caller] pub fn use_task_start_time_for_full_load_timestamp(self, value: impl IntoVal<bool>) -> Self { with(self, "UseTaskStartTimeForFullLoadTimestamp", value) }
    }

    /// `SybaseSettings`.
    pub type SybaseSettings = Fields<of::SybaseSettings>;
    impl SybaseSettings {
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DMS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-eventsubscription.html).
///
/// What `Ref` returns: `SubscriptionName`.
pub type CfnEventSubscription = Handle<of::CfnEventSubscription>;
impl cfn::ResourceType for of::CfnEventSubscription { const TYPE: &'static str = "AWS::DMS::EventSubscription"; type Tags = cfn::TagList; type Props = CfnEventSubscriptionProps; type Reference = String; }

/// Properties of [`CfnEventSubscription`].
///
/// Mandatory: `SnsTopicArn`.
///
/// A change replaces the resource: `SourceIds`, `SubscriptionName`.
pub type CfnEventSubscriptionProps = Fields<of::CfnEventSubscription>;
impl CfnEventSubscriptionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(sns_topic_arn: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(empty(), "SnsTopicArn", sns_topic_arn) }
    /// `Enabled`.
    #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    /// `EventCategories`.
    #[track_caller] pub fn event_categories(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EventCategories", value) }
    /// `SnsTopicArn`: mandatory.
    #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    /// `SourceIds`. Changing it replaces the resource.
    #[track_caller] pub fn source_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SourceIds", value) }
    /// `SourceType`.
    #[track_caller] pub fn source_type(self, value: impl IntoVal<String>) -> Self { with(self, "SourceType", value) }
    /// `SubscriptionName`. Changing it replaces the resource.
    #[track_caller] pub fn subscription_name(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_event_subscription::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEventSubscription`].
pub mod cfn_event_subscription {
    pub use super::cfn_endpoint::{Tag};
}

/// [`AWS::DMS::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html).
///
/// What `Ref` returns: `InstanceProfileArn`.
pub type CfnInstanceProfile = Handle<of::CfnInstanceProfile>;
impl cfn::ResourceType for of::CfnInstanceProfile { const TYPE: &'static str = "AWS::DMS::InstanceProfile"; type Tags = cfn::TagList; type Props = CfnInstanceProfileProps; type Reference = Is<kinds::DmsInstanceProfileArn>; }
impl CfnInstanceProfile {
    /// The attribute `InstanceProfileArn`.
    #[inline] pub fn attr_instance_profile_arn(&self) -> Val<Is<kinds::DmsInstanceProfileArn>> { cfn::attribute(&self.0, "InstanceProfileArn") }
    /// The attribute `InstanceProfileCreationTime`.
    #[inline] pub fn attr_instance_profile_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceProfileCreationTime") }
}

/// Properties of [`CfnInstanceProfile`].
///
/// Nothing is mandatory.
pub type CfnInstanceProfileProps = Fields<of::CfnInstanceProfile>;
impl CfnInstanceProfileProps {
    /// `AvailabilityZone`: 1 to 255 characters.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `Description`: 1 to 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceProfileIdentifier`: 1 to 255 characters. Write-only. Deprecated.
    #[track_caller] pub fn instance_profile_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProfileIdentifier", value) }
    /// `InstanceProfileName`: 1 to 255 characters.
    #[track_caller] pub fn instance_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProfileName", value) }
    /// `KmsKeyArn`: 1 to 255 characters.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<cfn_instance_profile::NetworkType>) -> Self { with(self, "NetworkType", value) }
    /// `PubliclyAccessible`: default `false`.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `SubnetGroupIdentifier`: 1 to 255 characters.
    #[track_caller] pub fn subnet_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SubnetGroupIdentifier", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance_profile::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcSecurityGroups`: no item twice.
    #[track_caller] pub fn vpc_security_groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "VpcSecurityGroups", value) }
}

/// Types of [`CfnInstanceProfile`].
pub mod cfn_instance_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_migration::{Tag};
    mod of { pub enum NetworkType {} }

    /// Words of `NetworkType`.
    pub type NetworkType = Word<fn(of::NetworkType)>;
    impl NetworkType {
        /// `IPV4`
        pub const Ipv4: Self = word("IPV4");
        /// `DUAL`
        pub const Dual: Self = word("DUAL");
    }
}

/// [`AWS::DMS::MigrationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html).
///
/// What `Ref` returns: `MigrationProjectArn`.
pub type CfnMigrationProject = Handle<of::CfnMigrationProject>;
impl cfn::ResourceType for of::CfnMigrationProject { const TYPE: &'static str = "AWS::DMS::MigrationProject"; type Tags = cfn::TagList; type Props = CfnMigrationProjectProps; type Reference = Is<kinds::MigrationProjectArn>; }
impl CfnMigrationProject {
    /// The attribute `InstanceProfileArn`.
    #[inline] pub fn attr_instance_profile_arn(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceProfileArn") }
    /// The attribute `InstanceProfileName`.
    #[inline] pub fn attr_instance_profile_name(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceProfileName") }
    /// The attribute `MigrationProjectArn`.
    #[inline] pub fn attr_migration_project_arn(&self) -> Val<Is<kinds::MigrationProjectArn>> { cfn::attribute(&self.0, "MigrationProjectArn") }
    /// The attribute `MigrationProjectCreationTime`.
    #[inline] pub fn attr_migration_project_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "MigrationProjectCreationTime") }
}

/// Properties of [`CfnMigrationProject`].
///
/// Nothing is mandatory.
pub type CfnMigrationProjectProps = Fields<of::CfnMigrationProject>;
impl CfnMigrationProjectProps {
    /// `Description`: 1 to 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceProfileIdentifier`: 1 to 255 characters. Write-only.
    #[track_caller] pub fn instance_profile_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceProfileIdentifier", value) }
    /// `MigrationProjectIdentifier`: 1 to 255 characters. Write-only. Deprecated.
    #[track_caller] pub fn migration_project_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "MigrationProjectIdentifier", value) }
    /// `MigrationProjectName`: 1 to 255 characters.
    #[track_caller] pub fn migration_project_name(self, value: impl IntoVal<String>) -> Self { with(self, "MigrationProjectName", value) }
    /// `SchemaConversionApplicationAttributes`.
    #[track_caller] pub fn schema_conversion_application_attributes(self, value: impl IntoVal<cfn_migration_project::SchemaConversionApplicationAttributes>) -> Self { with(self, "SchemaConversionApplicationAttributes", value) }
    /// `SourceDataProviderDescriptors`: no item twice.
    #[track_caller] pub fn source_data_provider_descriptors(self, value: impl IntoVal<List<cfn_migration_project::DataProviderDescriptor>>) -> Self { with(self, "SourceDataProviderDescriptors", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_migration_project::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetDataProviderDescriptors`: no item twice.
    #[track_caller] pub fn target_data_provider_descriptors(self, value: impl IntoVal<List<cfn_migration_project::DataProviderDescriptor>>) -> Self { with(self, "TargetDataProviderDescriptors", value) }
    /// `TransformationRules`.
    #[track_caller] pub fn transformation_rules(self, value: impl IntoVal<String>) -> Self { with(self, "TransformationRules", value) }
}

/// Types of [`CfnMigrationProject`].
pub mod cfn_migration_project {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_migration::{Tag};
    mod of { pub enum DataProviderDescriptor {} impl ias_core::Optional for DataProviderDescriptor {} pub enum SchemaConversionApplicationAttributes {} impl ias_core::Optional for SchemaConversionApplicationAttributes {} }

    /// `DataProviderDescriptor`.
    pub type DataProviderDescriptor = Fields<of::DataProviderDescriptor>;
    impl DataProviderDescriptor {
        /// `DataProviderIdentifier`. Write-only.
        #[track_caller] pub fn data_provider_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "DataProviderIdentifier", value) }
        /// `SecretsManagerAccessRoleArn`.
        #[track_caller] pub fn secrets_manager_access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "SecretsManagerAccessRoleArn", value) }
        /// `SecretsManagerSecretId`.
        #[track_caller] pub fn secrets_manager_secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretsManagerSecretId", value) }
    }

    /// `SchemaConversionApplicationAttributes`.
    pub type SchemaConversionApplicationAttributes = Fields<of::SchemaConversionApplicationAttributes>;
    impl SchemaConversionApplicationAttributes {
        /// `S3BucketPath`.
        #[track_caller] pub fn s3_bucket_path(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketPath", value) }
        /// `S3BucketRoleArn`.
        #[track_caller] pub fn s3_bucket_role_arn(self, value: impl IntoVal<String>) -> Self { with(self, "S3BucketRoleArn", value) }
    }
}

/// [`AWS::DMS::ReplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html).
///
/// What `Ref` returns: `ReplicationConfigArn`.
pub type CfnReplicationConfig = Handle<of::CfnReplicationConfig>;
impl cfn::ResourceType for of::CfnReplicationConfig { const TYPE: &'static str = "AWS::DMS::ReplicationConfig"; type Tags = cfn::TagList; type Props = CfnReplicationConfigProps; type Reference = Is<kinds::ReplicationConfigArn>; }
impl CfnReplicationConfig {
    /// The attribute `ReplicationConfigArn`.
    #[inline] pub fn attr_replication_config_arn(&self) -> Val<Is<kinds::ReplicationConfigArn>> { cfn::attribute(&self.0, "ReplicationConfigArn") }
}

/// Properties of [`CfnReplicationConfig`].
///
/// Mandatory: `ReplicationConfigIdentifier`, `SourceEndpointArn`, `TargetEndpointArn`, `ReplicationType`, `ComputeConfig`, `TableMappings`.
///
/// A change replaces the resource: `ResourceIdentifier`.
pub type CfnReplicationConfigProps = Fields<of::CfnReplicationConfig>;
/// What [`CfnReplicationConfigProps`] cannot do without.
pub struct CfnReplicationConfigPropsRequired<A, B, C, D, E, F> {
    /// `ReplicationConfigIdentifier`.
    pub replication_config_identifier: A,
    /// `SourceEndpointArn`.
    pub source_endpoint_arn: B,
    /// `TargetEndpointArn`.
    pub target_endpoint_arn: C,
    /// `ReplicationType`.
    pub replication_type: D,
    /// `ComputeConfig`.
    pub compute_config: E,
    /// `TableMappings`.
    pub table_mappings: F,
}
impl CfnReplicationConfigProps {
    /// Takes what is mandatory, by name: [`CfnReplicationConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_replication_config::ReplicationType>, E: IntoVal<cfn_replication_config::ComputeConfig>, F: IntoVal<Json>>(required: CfnReplicationConfigPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "ReplicationConfigIdentifier", required.replication_config_identifier), "SourceEndpointArn", required.source_endpoint_arn), "TargetEndpointArn", required.target_endpoint_arn), "ReplicationType", required.replication_type), "ComputeConfig", required.compute_config), "TableMappings", required.table_mappings) }
    /// `ComputeConfig`: mandatory.
    #[track_caller] pub fn compute_config(self, value: impl IntoVal<cfn_replication_config::ComputeConfig>) -> Self { with(self, "ComputeConfig", value) }
    /// `ReplicationConfigIdentifier`: mandatory.
    #[track_caller] pub fn replication_config_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationConfigIdentifier", value) }
    /// `ReplicationSettings`.
    #[track_caller] pub fn replication_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "ReplicationSettings", value) }
    /// `ReplicationType`: mandatory.
    #[track_caller] pub fn replication_type(self, value: impl IntoVal<cfn_replication_config::ReplicationType>) -> Self { with(self, "ReplicationType", value) }
    /// `ResourceIdentifier`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `SourceEndpointArn`: mandatory.
    #[track_caller] pub fn source_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceEndpointArn", value) }
    /// `SupplementalSettings`.
    #[track_caller] pub fn supplemental_settings(self, value: impl IntoVal<Json>) -> Self { with(self, "SupplementalSettings", value) }
    /// `TableMappings`: mandatory.
    #[track_caller] pub fn table_mappings(self, value: impl IntoVal<Json>) -> Self { with(self, "TableMappings", value) }
    /// `Tags`: 1 to 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_config::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetEndpointArn`: mandatory.
    #[track_caller] pub fn target_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetEndpointArn", value) }
}

/// Types of [`CfnReplicationConfig`].
pub mod cfn_replication_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ComputeConfig {} pub enum ReplicationType {} pub enum Tag {} }

    /// `ComputeConfig`.
    pub type ComputeConfig = Fields<of::ComputeConfig>;
    impl ComputeConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_capacity_units: impl IntoVal<i64>) -> Self { with(empty(), "MaxCapacityUnits", max_capacity_units) }
        /// `AvailabilityZone`.
        #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
        /// `DnsNameServers`.
        #[track_caller] pub fn dns_name_servers(self, value: impl IntoVal<String>) -> Self { with(self, "DnsNameServers", value) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `MaxCapacityUnits`: mandatory.
        #[track_caller] pub fn max_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxCapacityUnits", value) }
        /// `MinCapacityUnits`.
        #[track_caller] pub fn min_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "MinCapacityUnits", value) }
        /// `MultiAZ`.
        #[track_caller] pub fn multi_az(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAZ", value) }
        /// `PreferredMaintenanceWindow`.
        #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
        /// `ReplicationSubnetGroupId`.
        #[track_caller] pub fn replication_subnet_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationSubnetGroupId", value) }
        /// `VpcSecurityGroupIds`.
        #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
    }

    /// Words of `ReplicationType`.
    pub type ReplicationType = Word<fn(of::ReplicationType)>;
    impl ReplicationType {
        /// `full-load`
        pub const FullLoad: Self = word("full-load");
        /// `full-load-and-cdc`
        pub const FullLoadAndCdc: Self = word("full-load-and-cdc");
        /// `cdc`
        pub const Cdc: Self = word("cdc");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DMS::ReplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html).
///
/// What `Ref` returns: `Id`.
pub type CfnReplicationInstance = Handle<of::CfnReplicationInstance>;
impl cfn::ResourceType for of::CfnReplicationInstance { const TYPE: &'static str = "AWS::DMS::ReplicationInstance"; type Tags = cfn::TagList; type Props = CfnReplicationInstanceProps; type Reference = String; }
impl CfnReplicationInstance {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `ReplicationInstancePrivateIpAddresses`.
    #[inline] pub fn attr_replication_instance_private_ip_addresses(&self) -> Val<String> { cfn::attribute(&self.0, "ReplicationInstancePrivateIpAddresses") }
    /// The attribute `ReplicationInstancePublicIpAddresses`.
    #[inline] pub fn attr_replication_instance_public_ip_addresses(&self) -> Val<String> { cfn::attribute(&self.0, "ReplicationInstancePublicIpAddresses") }
}

/// Properties of [`CfnReplicationInstance`].
///
/// Mandatory: `ReplicationInstanceClass`.
///
/// A change replaces the resource: `DnsNameServers`, `KmsKeyId`, `PubliclyAccessible`, `ReplicationSubnetGroupIdentifier`, `ResourceIdentifier`.
pub type CfnReplicationInstanceProps = Fields<of::CfnReplicationInstance>;
impl CfnReplicationInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(replication_instance_class: impl IntoVal<String>) -> Self { with(empty(), "ReplicationInstanceClass", replication_instance_class) }
    /// `AllocatedStorage`.
    #[track_caller] pub fn allocated_storage(self, value: impl IntoVal<i64>) -> Self { with(self, "AllocatedStorage", value) }
    /// `AllowMajorVersionUpgrade`.
    #[track_caller] pub fn allow_major_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AllowMajorVersionUpgrade", value) }
    /// `AutoMinorVersionUpgrade`.
    #[track_caller] pub fn auto_minor_version_upgrade(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMinorVersionUpgrade", value) }
    /// `AvailabilityZone`.
    #[track_caller] pub fn availability_zone(self, value: impl IntoVal<String>) -> Self { with(self, "AvailabilityZone", value) }
    /// `DnsNameServers`. Changing it replaces the resource.
    #[track_caller] pub fn dns_name_servers(self, value: impl IntoVal<String>) -> Self { with(self, "DnsNameServers", value) }
    /// `EngineVersion`.
    #[track_caller] pub fn engine_version(self, value: impl IntoVal<String>) -> Self { with(self, "EngineVersion", value) }
    /// `KmsKeyId`. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `MultiAZ`.
    #[track_caller] pub fn multi_az(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiAZ", value) }
    /// `NetworkType`.
    #[track_caller] pub fn network_type(self, value: impl IntoVal<String>) -> Self { with(self, "NetworkType", value) }
    /// `PreferredMaintenanceWindow`.
    #[track_caller] pub fn preferred_maintenance_window(self, value: impl IntoVal<String>) -> Self { with(self, "PreferredMaintenanceWindow", value) }
    /// `PubliclyAccessible`. Changing it replaces the resource.
    #[track_caller] pub fn publicly_accessible(self, value: impl IntoVal<bool>) -> Self { with(self, "PubliclyAccessible", value) }
    /// `ReplicationInstanceClass`: mandatory.
    #[track_caller] pub fn replication_instance_class(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationInstanceClass", value) }
    /// `ReplicationInstanceIdentifier`.
    #[track_caller] pub fn replication_instance_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationInstanceIdentifier", value) }
    /// `ReplicationSubnetGroupIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn replication_subnet_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationSubnetGroupIdentifier", value) }
    /// `ResourceIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_instance::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcSecurityGroupIds`.
    #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "VpcSecurityGroupIds", value) }
}

/// Types of [`CfnReplicationInstance`].
pub mod cfn_replication_instance {
    pub use super::cfn_endpoint::{Tag};
}

/// [`AWS::DMS::ReplicationSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html).
///
/// What `Ref` returns: `ReplicationSubnetGroupIdentifier`.
pub type CfnReplicationSubnetGroup = Handle<of::CfnReplicationSubnetGroup>;
impl cfn::ResourceType for of::CfnReplicationSubnetGroup { const TYPE: &'static str = "AWS::DMS::ReplicationSubnetGroup"; type Tags = cfn::TagList; type Props = CfnReplicationSubnetGroupProps; type Reference = String; }

/// Properties of [`CfnReplicationSubnetGroup`].
///
/// Mandatory: `ReplicationSubnetGroupDescription`, `SubnetIds`.
///
/// A change replaces the resource: `ReplicationSubnetGroupIdentifier`.
pub type CfnReplicationSubnetGroupProps = Fields<of::CfnReplicationSubnetGroup>;
impl CfnReplicationSubnetGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(replication_subnet_group_description: impl IntoVal<String>, subnet_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "ReplicationSubnetGroupDescription", replication_subnet_group_description), "SubnetIds", subnet_ids) }
    /// `ReplicationSubnetGroupDescription`: mandatory.
    #[track_caller] pub fn replication_subnet_group_description(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationSubnetGroupDescription", value) }
    /// `ReplicationSubnetGroupIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn replication_subnet_group_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationSubnetGroupIdentifier", value) }
    /// `SubnetIds`: mandatory.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_subnet_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReplicationSubnetGroup`].
pub mod cfn_replication_subnet_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::DMS::ReplicationTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html).
///
/// What `Ref` returns: `ReplicationTaskArn`.
pub type CfnReplicationTask = Handle<of::CfnReplicationTask>;
impl cfn::ResourceType for of::CfnReplicationTask { const TYPE: &'static str = "AWS::DMS::ReplicationTask"; type Tags = cfn::TagList; type Props = CfnReplicationTaskProps; type Reference = Is<kinds::ReplicationTaskArn>; }
impl CfnReplicationTask {
    /// The attribute `ReplicationTaskArn`.
    #[inline] pub fn attr_replication_task_arn(&self) -> Val<Is<kinds::ReplicationTaskArn>> { cfn::attribute(&self.0, "ReplicationTaskArn") }
}

/// Properties of [`CfnReplicationTask`].
///
/// Mandatory: `TableMappings`, `SourceEndpointArn`, `MigrationType`, `TargetEndpointArn`, `ReplicationInstanceArn`.
///
/// A change replaces the resource: `MigrationType`, `ReplicationInstanceArn`, `ResourceIdentifier`, `SourceEndpointArn`, `TargetEndpointArn`.
pub type CfnReplicationTaskProps = Fields<of::CfnReplicationTask>;
/// What [`CfnReplicationTaskProps`] cannot do without.
pub struct CfnReplicationTaskPropsRequired<A, B, C, D, E> {
    /// `TableMappings`.
    pub table_mappings: A,
    /// `SourceEndpointArn`. Changing it replaces the resource.
    pub source_endpoint_arn: B,
    /// `MigrationType`. Changing it replaces the resource.
    pub migration_type: C,
    /// `TargetEndpointArn`. Changing it replaces the resource.
    pub target_endpoint_arn: D,
    /// `ReplicationInstanceArn`. Changing it replaces the resource.
    pub replication_instance_arn: E,
}
impl CfnReplicationTaskProps {
    /// Takes what is mandatory, by name: [`CfnReplicationTaskPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_replication_task::MigrationType>, D: IntoVal<String>, E: IntoVal<String>>(required: CfnReplicationTaskPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "TableMappings", required.table_mappings), "SourceEndpointArn", required.source_endpoint_arn), "MigrationType", required.migration_type), "TargetEndpointArn", required.target_endpoint_arn), "ReplicationInstanceArn", required.replication_instance_arn) }
    /// `CdcStartPosition`.
    #[track_caller] pub fn cdc_start_position(self, value: impl IntoVal<String>) -> Self { with(self, "CdcStartPosition", value) }
    /// `CdcStartTime`. Write-only.
    #[track_caller] pub fn cdc_start_time(self, value: impl IntoVal<f64>) -> Self { with(self, "CdcStartTime", value) }
    /// `CdcStopPosition`.
    #[track_caller] pub fn cdc_stop_position(self, value: impl IntoVal<String>) -> Self { with(self, "CdcStopPosition", value) }
    /// `MigrationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn migration_type(self, value: impl IntoVal<cfn_replication_task::MigrationType>) -> Self { with(self, "MigrationType", value) }
    /// `ReplicationInstanceArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn replication_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationInstanceArn", value) }
    /// `ReplicationTaskIdentifier`: matches `^[a-zA-Z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*$`.
    #[track_caller] pub fn replication_task_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationTaskIdentifier", value) }
    /// `ReplicationTaskSettings`.
    #[track_caller] pub fn replication_task_settings(self, value: impl IntoVal<String>) -> Self { with(self, "ReplicationTaskSettings", value) }
    /// `ResourceIdentifier`. Changing it replaces the resource.
    #[track_caller] pub fn resource_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceIdentifier", value) }
    /// `SourceEndpointArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourceEndpointArn", value) }
    /// `TableMappings`: mandatory.
    #[track_caller] pub fn table_mappings(self, value: impl IntoVal<String>) -> Self { with(self, "TableMappings", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_task::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetEndpointArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn target_endpoint_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetEndpointArn", value) }
    /// `TaskData`.
    #[track_caller] pub fn task_data(self, value: impl IntoVal<String>) -> Self { with(self, "TaskData", value) }
}

/// Types of [`CfnReplicationTask`].
pub mod cfn_replication_task {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_endpoint::{Tag};
    mod of { pub enum MigrationType {} }

    /// Words of `MigrationType`.
    pub type MigrationType = Word<fn(of::MigrationType)>;
    impl MigrationType {
        /// `full-load`
        pub const FullLoad: Self = word("full-load");
        /// `cdc`
        pub const Cdc: Self = word("cdc");
        /// `full-load-and-cdc`
        pub const FullLoadAndCdc: Self = word("full-load-and-cdc");
    }
}
