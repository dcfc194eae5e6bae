// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Kendra`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnDataSource {} pub enum CfnFaq {} pub enum CfnFeaturedResultsSet {} pub enum CfnIndex {} pub enum CfnQuerySuggestionsBlockList {} pub enum CfnThesaurus {} }

/// [`AWS::Kendra::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-datasource.html).
///
/// What `Ref` returns: a text of Id, IndexId.
pub type CfnDataSource = Handle<of::CfnDataSource>;
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::Kendra::DataSource"; type Tags = cfn::TagList; type Props = CfnDataSourceProps; type Reference = String; }
impl CfnDataSource {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KendraDataSourceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDataSource`].
///
/// Mandatory: `Name`, `IndexId`, `Type`.
///
/// A change replaces the resource: `IndexId`, `Type`.
pub type CfnDataSourceProps = Fields<of::CfnDataSource>;
/// What [`CfnDataSourceProps`] cannot do without.
pub struct CfnDataSourcePropsRequired<A, B, C> {
    /// `Name`: 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub name: A,
    /// `IndexId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    pub index_id: B,
    /// `Type`. Changing it replaces the resource.
    pub type_: C,
}
impl CfnDataSourceProps {
    /// Takes what is mandatory, by name: [`CfnDataSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::IndexId>>, C: IntoVal<cfn_data_source::Type>>(required: CfnDataSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "IndexId", required.index_id), "Type", required.type_) }
    /// `CustomDocumentEnrichmentConfiguration`.
    #[track_caller] pub fn custom_document_enrichment_configuration(self, value: impl IntoVal<cfn_data_source::CustomDocumentEnrichmentConfiguration>) -> Self { with(self, "CustomDocumentEnrichmentConfiguration", value) }
    /// `DataSourceConfiguration`.
    #[track_caller] pub fn data_source_configuration(self, value: impl IntoVal<cfn_data_source::DataSourceConfiguration>) -> Self { with(self, "DataSourceConfiguration", value) }
    /// `Description`: 1 to 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_id(self, value: impl IntoVal<Is<kinds::IndexId>>) -> Self { with(self, "IndexId", value) }
    /// `LanguageCode`: 2 to 10 characters, matches `[a-zA-Z-]*`.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
    /// `Name`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `Schedule`: at most 1000 characters.
    #[track_caller] pub fn schedule(self, value: impl IntoVal<String>) -> Self { with(self, "Schedule", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_source::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_data_source::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnDataSource`].
pub mod cfn_data_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AccessControlListConfiguration {} impl ias_core::Optional for AccessControlListConfiguration {} pub enum AclConfiguration {} pub enum ColumnConfiguration {} pub enum ConditionOperator {} pub enum ConfluenceAttachmentConfiguration {} impl ias_core::Optional for ConfluenceAttachmentConfiguration {} pub enum ConfluenceAttachmentFieldName {} pub enum ConfluenceAttachmentToIndexFieldMapping {} pub enum ConfluenceBlogConfiguration {} impl ias_core::Optional for ConfluenceBlogConfiguration {} pub enum ConfluenceBlogFieldName {} pub enum ConfluenceBlogToIndexFieldMapping {} pub enum ConfluenceConfiguration {} pub enum ConfluencePageConfiguration {} impl ias_core::Optional for ConfluencePageConfiguration {} pub enum ConfluencePageFieldName {} pub enum ConfluencePageToIndexFieldMapping {} pub enum ConfluenceSpaceConfiguration {} impl ias_core::Optional for ConfluenceSpaceConfiguration {} pub enum ConfluenceSpaceFieldName {} pub enum ConfluenceSpaceToIndexFieldMapping {} pub enum ConfluenceVersion {} pub enum ConnectionConfiguration {} pub enum CustomDocumentEnrichmentConfiguration {} impl ias_core::Optional for CustomDocumentEnrichmentConfiguration {} pub enum DataSourceToIndexFieldMapping {} pub enum DataSourceVpcConfiguration {} pub enum DatabaseConfiguration {} pub enum DatabaseEngineType {} pub enum DocumentAttributeCondition {} pub enum DocumentAttributeTarget {} pub enum DocumentAttributeValue {} impl ias_core::Optional for DocumentAttributeValue {} pub enum DocumentsMetadataConfiguration {} impl ias_core::Optional for DocumentsMetadataConfiguration {} pub enum GoogleDriveConfiguration {} pub enum HookConfiguration {} pub enum InlineCustomDocumentEnrichmentConfiguration {} impl ias_core::Optional for InlineCustomDocumentEnrichmentConfiguration {} pub enum OneDriveConfiguration {} pub enum ProxyConfiguration {} pub enum QueryIdentifiersEnclosingOption {} pub enum S3DataSourceConfiguration {} pub enum S3Path {} pub enum SalesforceChatterFeedConfiguration {} pub enum SalesforceChatterFeedIncludeFilterType {} pub enum SalesforceConfiguration {} pub enum SalesforceCustomKnowledgeArticleTypeConfiguration {} pub enum SalesforceKnowledgeArticleConfiguration {} pub enum SalesforceKnowledgeArticleState {} pub enum SalesforceStandardKnowledgeArticleTypeConfiguration {} pub enum SalesforceStandardObjectAttachmentConfiguration {} impl ias_core::Optional for SalesforceStandardObjectAttachmentConfiguration {} pub enum SalesforceStandardObjectConfiguration {} pub enum SalesforceStandardObjectName {} pub enum ServiceNowAuthenticationType {} pub enum ServiceNowBuildVersionType {} pub enum ServiceNowConfiguration {} pub enum ServiceNowKnowledgeArticleConfiguration {} pub enum ServiceNowServiceCatalogConfiguration {} pub enum SharePointConfiguration {} pub enum SharePointConfigurationSharePointVersion {} pub enum SqlConfiguration {} impl ias_core::Optional for SqlConfiguration {} pub enum Tag {} pub enum TemplateConfiguration {} pub enum Type {} pub enum WebCrawlerAuthenticationConfiguration {} impl ias_core::Optional for WebCrawlerAuthenticationConfiguration {} pub enum WebCrawlerBasicAuthentication {} pub enum WebCrawlerConfiguration {} pub enum WebCrawlerSeedUrlConfiguration {} pub enum WebCrawlerSeedUrlConfigurationWebCrawlerMode {} pub enum WebCrawlerSiteMapsConfiguration {} pub enum WebCrawlerUrls {} impl ias_core::Optional for WebCrawlerUrls {} pub enum WorkDocsConfiguration {} }

    /// `AccessControlListConfiguration`.
    pub type AccessControlListConfiguration = Fields<of::AccessControlListConfiguration>;
    impl AccessControlListConfiguration {
        /// `KeyPath`: 1 to 1024 characters.
        #[track_caller] pub fn key_path(self, value: impl IntoVal<String>) -> Self { with(self, "KeyPath", value) }
    }

    /// `AclConfiguration`.
    pub type AclConfiguration = Fields<of::AclConfiguration>;
    impl AclConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(allowed_groups_column_name: impl IntoVal<String>) -> Self { with(empty(), "AllowedGroupsColumnName", allowed_groups_column_name) }
        /// `AllowedGroupsColumnName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn allowed_groups_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "AllowedGroupsColumnName", value) }
    }

    /// `ColumnConfiguration`.
    pub type ColumnConfiguration = Fields<of::ColumnConfiguration>;
    /// What [`ColumnConfiguration`] cannot do without.
    pub struct ColumnConfigurationRequired<A, B, C> {
        /// `DocumentIdColumnName`: 1 to 100 characters.
        pub document_id_column_name: A,
        /// `DocumentDataColumnName`: 1 to 100 characters.
        pub document_data_column_name: B,
        /// `ChangeDetectingColumns`: 1 to 5 items, each 1 to 100 characters.
        pub change_detecting_columns: C,
    }
    impl ColumnConfiguration {
        /// Takes what is mandatory, by name: [`ColumnConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: ColumnConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "DocumentIdColumnName", required.document_id_column_name), "DocumentDataColumnName", required.document_data_column_name), "ChangeDetectingColumns", required.change_detecting_columns) }
        /// `ChangeDetectingColumns`: mandatory, 1 to 5 items, each 1 to 100 characters.
        #[track_caller] pub fn change_detecting_columns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ChangeDetectingColumns", value) }
        /// `DocumentDataColumnName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataColumnName", value) }
        /// `DocumentIdColumnName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_id_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentIdColumnName", value) }
        /// `DocumentTitleColumnName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_column_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleColumnName", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
    }

    /// Words of `ConditionOperator`.
    pub type ConditionOperator = Word<fn(of::ConditionOperator)>;
    impl ConditionOperator {
        /// `GreaterThan`
        pub const GreaterThan: Self = word("GreaterThan");
        /// `GreaterThanOrEquals`
        pub const GreaterThanOrEquals: Self = word("GreaterThanOrEquals");
        /// `LessThan`
        pub const LessThan: Self = word("LessThan");
        /// `LessThanOrEquals`
        pub const LessThanOrEquals: Self = word("LessThanOrEquals");
        /// `Equals`
        pub const Equals: Self = word("Equals");
        /// `NotEquals`
        pub const NotEquals: Self = word("NotEquals");
        /// `Contains`
        pub const Contains: Self = word("Contains");
        /// `NotContains`
        pub const NotContains: Self = word("NotContains");
        /// `Exists`
        pub const Exists: Self = word("Exists");
        /// `NotExists`
        pub const NotExists: Self = word("NotExists");
        /// `BeginsWith`
        pub const BeginsWith: Self = word("BeginsWith");
    }

    /// `ConfluenceAttachmentConfiguration`.
    pub type ConfluenceAttachmentConfiguration = Fields<of::ConfluenceAttachmentConfiguration>;
    impl ConfluenceAttachmentConfiguration {
        /// `AttachmentFieldMappings`: 1 to 11 items.
        #[track_caller] pub fn attachment_field_mappings(self, value: impl IntoVal<List<ConfluenceAttachmentToIndexFieldMapping>>) -> Self { with(self, "AttachmentFieldMappings", value) }
        /// `CrawlAttachments`.
        #[track_caller] pub fn crawl_attachments(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlAttachments", value) }
    }

    /// Words of `ConfluenceAttachmentFieldName`.
    pub type ConfluenceAttachmentFieldName = Word<fn(of::ConfluenceAttachmentFieldName)>;
    impl ConfluenceAttachmentFieldName {
        /// `AUTHOR`
        pub const Author: Self = word("AUTHOR");
        /// `CONTENT_TYPE`
        pub const ContentType: Self = word("CONTENT_TYPE");
        /// `CREATED_DATE`
        pub const CreatedDate: Self = word("CREATED_DATE");
        /// `DISPLAY_URL`
        pub const DisplayUrl: Self = word("DISPLAY_URL");
        /// `FILE_SIZE`
        pub const FileSize: Self = word("FILE_SIZE");
        /// `ITEM_TYPE`
        pub const ItemType: Self = word("ITEM_TYPE");
        /// `PARENT_ID`
        pub const ParentId: Self = word("PARENT_ID");
        /// `SPACE_KEY`
        pub const SpaceKey: Self = word("SPACE_KEY");
        /// `SPACE_NAME`
        pub const SpaceName: Self = word("SPACE_NAME");
        /// `URL`
        pub const Url: Self = word("URL");
        /// `VERSION`
        pub const Version: Self = word("VERSION");
    }

    /// `ConfluenceAttachmentToIndexFieldMapping`.
    pub type ConfluenceAttachmentToIndexFieldMapping = Fields<of::ConfluenceAttachmentToIndexFieldMapping>;
    impl ConfluenceAttachmentToIndexFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_field_name: impl IntoVal<ConfluenceAttachmentFieldName>, index_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSourceFieldName", data_source_field_name), "IndexFieldName", index_field_name) }
        /// `DataSourceFieldName`: mandatory.
        #[track_caller] pub fn data_source_field_name(self, value: impl IntoVal<ConfluenceAttachmentFieldName>) -> Self { with(self, "DataSourceFieldName", value) }
        /// `DateFieldFormat`: 4 to 40 characters.
        #[track_caller] pub fn date_field_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateFieldFormat", value) }
        /// `IndexFieldName`: mandatory, 1 to 30 characters.
        #[track_caller] pub fn index_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexFieldName", value) }
    }

    /// `ConfluenceBlogConfiguration`.
    pub type ConfluenceBlogConfiguration = Fields<of::ConfluenceBlogConfiguration>;
    impl ConfluenceBlogConfiguration {
        /// `BlogFieldMappings`: 1 to 9 items.
        #[track_caller] pub fn blog_field_mappings(self, value: impl IntoVal<List<ConfluenceBlogToIndexFieldMapping>>) -> Self { with(self, "BlogFieldMappings", value) }
    }

    /// Words of `ConfluenceBlogFieldName`.
    pub type ConfluenceBlogFieldName = Word<fn(of::ConfluenceBlogFieldName)>;
    impl ConfluenceBlogFieldName {
        /// `AUTHOR`
        pub const Author: Self = word("AUTHOR");
        /// `DISPLAY_URL`
        pub const DisplayUrl: Self = word("DISPLAY_URL");
        /// `ITEM_TYPE`
        pub const ItemType: Self = word("ITEM_TYPE");
        /// `LABELS`
        pub const Labels: Self = word("LABELS");
        /// `PUBLISH_DATE`
        pub const PublishDate: Self = word("PUBLISH_DATE");
        /// `SPACE_KEY`
        pub const SpaceKey: Self = word("SPACE_KEY");
        /// `SPACE_NAME`
        pub const SpaceName: Self = word("SPACE_NAME");
        /// `URL`
        pub const Url: Self = word("URL");
        /// `VERSION`
        pub const Version: Self = word("VERSION");
    }

    /// `ConfluenceBlogToIndexFieldMapping`.
    pub type ConfluenceBlogToIndexFieldMapping = Fields<of::ConfluenceBlogToIndexFieldMapping>;
    impl ConfluenceBlogToIndexFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_field_name: impl IntoVal<ConfluenceBlogFieldName>, index_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSourceFieldName", data_source_field_name), "IndexFieldName", index_field_name) }
        /// `DataSourceFieldName`: mandatory.
        #[track_caller] pub fn data_source_field_name(self, value: impl IntoVal<ConfluenceBlogFieldName>) -> Self { with(self, "DataSourceFieldName", value) }
        /// `DateFieldFormat`: 4 to 40 characters.
        #[track_caller] pub fn date_field_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateFieldFormat", value) }
        /// `IndexFieldName`: mandatory, 1 to 30 characters.
        #[track_caller] pub fn index_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexFieldName", value) }
    }

    /// `ConfluenceConfiguration`.
    pub type ConfluenceConfiguration = Fields<of::ConfluenceConfiguration>;
    /// What [`ConfluenceConfiguration`] cannot do without.
    pub struct ConfluenceConfigurationRequired<A, B, C> {
        /// `ServerUrl`: 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)`.
        pub server_url: A,
        /// `SecretArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        pub secret_arn: B,
        /// `Version`.
        pub version: C,
    }
    impl ConfluenceConfiguration {
        /// Takes what is mandatory, by name: [`ConfluenceConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<ConfluenceVersion>>(required: ConfluenceConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "ServerUrl", required.server_url), "SecretArn", required.secret_arn), "Version", required.version) }
        /// `AttachmentConfiguration`.
        #[track_caller] pub fn attachment_configuration(self, value: impl IntoVal<ConfluenceAttachmentConfiguration>) -> Self { with(self, "AttachmentConfiguration", value) }
        /// `BlogConfiguration`.
        #[track_caller] pub fn blog_configuration(self, value: impl IntoVal<ConfluenceBlogConfiguration>) -> Self { with(self, "BlogConfiguration", value) }
        /// `ExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionPatterns", value) }
        /// `InclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPatterns", value) }
        /// `PageConfiguration`.
        #[track_caller] pub fn page_configuration(self, value: impl IntoVal<ConfluencePageConfiguration>) -> Self { with(self, "PageConfiguration", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `ServerUrl`: mandatory, 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)`.
        #[track_caller] pub fn server_url(self, value: impl IntoVal<String>) -> Self { with(self, "ServerUrl", value) }
        /// `SpaceConfiguration`.
        #[track_caller] pub fn space_configuration(self, value: impl IntoVal<ConfluenceSpaceConfiguration>) -> Self { with(self, "SpaceConfiguration", value) }
        /// `Version`: mandatory.
        #[track_caller] pub fn version(self, value: impl IntoVal<ConfluenceVersion>) -> Self { with(self, "Version", value) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<DataSourceVpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// `ConfluencePageConfiguration`.
    pub type ConfluencePageConfiguration = Fields<of::ConfluencePageConfiguration>;
    impl ConfluencePageConfiguration {
        /// `PageFieldMappings`: 1 to 12 items.
        #[track_caller] pub fn page_field_mappings(self, value: impl IntoVal<List<ConfluencePageToIndexFieldMapping>>) -> Self { with(self, "PageFieldMappings", value) }
    }

    /// Words of `ConfluencePageFieldName`.
    pub type ConfluencePageFieldName = Word<fn(of::ConfluencePageFieldName)>;
    impl ConfluencePageFieldName {
        /// `AUTHOR`
        pub const Author: Self = word("AUTHOR");
        /// `CONTENT_STATUS`
        pub const ContentStatus: Self = word("CONTENT_STATUS");
        /// `CREATED_DATE`
        pub const CreatedDate: Self = word("CREATED_DATE");
        /// `DISPLAY_URL`
        pub const DisplayUrl: Self = word("DISPLAY_URL");
        /// `ITEM_TYPE`
        pub const ItemType: Self = word("ITEM_TYPE");
        /// `LABELS`
        pub const Labels: Self = word("LABELS");
        /// `MODIFIED_DATE`
        pub const ModifiedDate: Self = word("MODIFIED_DATE");
        /// `PARENT_ID`
        pub const ParentId: Self = word("PARENT_ID");
        /// `SPACE_KEY`
        pub const SpaceKey: Self = word("SPACE_KEY");
        /// `SPACE_NAME`
        pub const SpaceName: Self = word("SPACE_NAME");
        /// `URL`
        pub const Url: Self = word("URL");
        /// `VERSION`
        pub const Version: Self = word("VERSION");
    }

    /// `ConfluencePageToIndexFieldMapping`.
    pub type ConfluencePageToIndexFieldMapping = Fields<of::ConfluencePageToIndexFieldMapping>;
    impl ConfluencePageToIndexFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_field_name: impl IntoVal<ConfluencePageFieldName>, index_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSourceFieldName", data_source_field_name), "IndexFieldName", index_field_name) }
        /// `DataSourceFieldName`: mandatory.
        #[track_caller] pub fn data_source_field_name(self, value: impl IntoVal<ConfluencePageFieldName>) -> Self { with(self, "DataSourceFieldName", value) }
        /// `DateFieldFormat`: 4 to 40 characters.
        #[track_caller] pub fn date_field_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateFieldFormat", value) }
        /// `IndexFieldName`: mandatory, 1 to 30 characters.
        #[track_caller] pub fn index_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexFieldName", value) }
    }

    /// `ConfluenceSpaceConfiguration`.
    pub type ConfluenceSpaceConfiguration = Fields<of::ConfluenceSpaceConfiguration>;
    impl ConfluenceSpaceConfiguration {
        /// `CrawlArchivedSpaces`.
        #[track_caller] pub fn crawl_archived_spaces(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlArchivedSpaces", value) }
        /// `CrawlPersonalSpaces`.
        #[track_caller] pub fn crawl_personal_spaces(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlPersonalSpaces", value) }
        /// `ExcludeSpaces`: at least 1 item, each 1 to 255 characters.
        #[track_caller] pub fn exclude_spaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeSpaces", value) }
        /// `IncludeSpaces`: at least 1 item, each 1 to 255 characters.
        #[track_caller] pub fn include_spaces(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeSpaces", value) }
        /// `SpaceFieldMappings`: 1 to 4 items.
        #[track_caller] pub fn space_field_mappings(self, value: impl IntoVal<List<ConfluenceSpaceToIndexFieldMapping>>) -> Self { with(self, "SpaceFieldMappings", value) }
    }

    /// Words of `ConfluenceSpaceFieldName`.
    pub type ConfluenceSpaceFieldName = Word<fn(of::ConfluenceSpaceFieldName)>;
    impl ConfluenceSpaceFieldName {
        /// `DISPLAY_URL`
        pub const DisplayUrl: Self = word("DISPLAY_URL");
        /// `ITEM_TYPE`
        pub const ItemType: Self = word("ITEM_TYPE");
        /// `SPACE_KEY`
        pub const SpaceKey: Self = word("SPACE_KEY");
        /// `URL`
        pub const Url: Self = word("URL");
    }

    /// `ConfluenceSpaceToIndexFieldMapping`.
    pub type ConfluenceSpaceToIndexFieldMapping = Fields<of::ConfluenceSpaceToIndexFieldMapping>;
    impl ConfluenceSpaceToIndexFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_field_name: impl IntoVal<ConfluenceSpaceFieldName>, index_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSourceFieldName", data_source_field_name), "IndexFieldName", index_field_name) }
        /// `DataSourceFieldName`: mandatory.
        #[track_caller] pub fn data_source_field_name(self, value: impl IntoVal<ConfluenceSpaceFieldName>) -> Self { with(self, "DataSourceFieldName", value) }
        /// `DateFieldFormat`: 4 to 40 characters.
        #[track_caller] pub fn date_field_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateFieldFormat", value) }
        /// `IndexFieldName`: mandatory, 1 to 30 characters.
        #[track_caller] pub fn index_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexFieldName", value) }
    }

    /// Words of `ConfluenceVersion`.
    pub type ConfluenceVersion = Word<fn(of::ConfluenceVersion)>;
    impl ConfluenceVersion {
        /// `CLOUD`
        pub const Cloud: Self = word("CLOUD");
        /// `SERVER`
        pub const Server: Self = word("SERVER");
    }

    /// `ConnectionConfiguration`.
    pub type ConnectionConfiguration = Fields<of::ConnectionConfiguration>;
    /// What [`ConnectionConfiguration`] cannot do without.
    pub struct ConnectionConfigurationRequired<A, B, C, D, E> {
        /// `DatabaseHost`: 1 to 253 characters.
        pub database_host: A,
        /// `DatabasePort`: 1 to 65535.
        pub database_port: B,
        /// `DatabaseName`: 1 to 100 characters.
        pub database_name: C,
        /// `TableName`: 1 to 100 characters.
        pub table_name: D,
        /// `SecretArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        pub secret_arn: E,
    }
    impl ConnectionConfiguration {
        /// Takes what is mandatory, by name: [`ConnectionConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>>(required: ConnectionConfigurationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "DatabaseHost", required.database_host), "DatabasePort", required.database_port), "DatabaseName", required.database_name), "TableName", required.table_name), "SecretArn", required.secret_arn) }
        /// `DatabaseHost`: mandatory, 1 to 253 characters.
        #[track_caller] pub fn database_host(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseHost", value) }
        /// `DatabaseName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn database_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatabaseName", value) }
        /// `DatabasePort`: mandatory, 1 to 65535.
        #[track_caller] pub fn database_port(self, value: impl IntoVal<i64>) -> Self { with(self, "DatabasePort", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `TableName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn table_name(self, value: impl IntoVal<String>) -> Self { with(self, "TableName", value) }
    }

    /// `CustomDocumentEnrichmentConfiguration`.
    pub type CustomDocumentEnrichmentConfiguration = Fields<of::CustomDocumentEnrichmentConfiguration>;
    impl CustomDocumentEnrichmentConfiguration {
        /// `InlineConfigurations`: at most 100 items.
        #[track_caller] pub fn inline_configurations(self, value: impl IntoVal<List<InlineCustomDocumentEnrichmentConfiguration>>) -> Self { with(self, "InlineConfigurations", value) }
        /// `PostExtractionHookConfiguration`.
        #[track_caller] pub fn post_extraction_hook_configuration(self, value: impl IntoVal<HookConfiguration>) -> Self { with(self, "PostExtractionHookConfiguration", value) }
        /// `PreExtractionHookConfiguration`.
        #[track_caller] pub fn pre_extraction_hook_configuration(self, value: impl IntoVal<HookConfiguration>) -> Self { with(self, "PreExtractionHookConfiguration", value) }
        /// `RoleArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `DataSourceConfiguration`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DataSourceConfiguration(Value);
    ias_core::union!(DataSourceConfiguration);
    impl DataSourceConfiguration {
        /// `ConfluenceConfiguration`.
        #[track_caller] pub fn confluence_configuration(value: impl IntoVal<ConfluenceConfiguration>) -> Self { Self(Value::one("ConfluenceConfiguration", value)) }
        /// `DatabaseConfiguration`.
        #[track_caller] pub fn database_configuration(value: impl IntoVal<DatabaseConfiguration>) -> Self { Self(Value::one("DatabaseConfiguration", value)) }
        /// `GoogleDriveConfiguration`.
        #[track_caller] pub fn google_drive_configuration(value: impl IntoVal<GoogleDriveConfiguration>) -> Self { Self(Value::one("GoogleDriveConfiguration", value)) }
        /// `OneDriveConfiguration`.
        #[track_caller] pub fn one_drive_configuration(value: impl IntoVal<OneDriveConfiguration>) -> Self { Self(Value::one("OneDriveConfiguration", value)) }
        /// `S3Configuration`.
        #[track_caller] pub fn s3_configuration(value: impl IntoVal<S3DataSourceConfiguration>) -> Self { Self(Value::one("S3Configuration", value)) }
        /// `SalesforceConfiguration`.
        #[track_caller] pub fn salesforce_configuration(value: impl IntoVal<SalesforceConfiguration>) -> Self { Self(Value::one("SalesforceConfiguration", value)) }
        /// `ServiceNowConfiguration`.
        #[track_caller] pub fn service_now_configuration(value: impl IntoVal<ServiceNowConfiguration>) -> Self { Self(Value::one("ServiceNowConfiguration", value)) }
        /// `SharePointConfiguration`.
        #[track_caller] pub fn share_point_configuration(value: impl IntoVal<SharePointConfiguration>) -> Self { Self(Value::one("SharePointConfiguration", value)) }
        /// `TemplateConfiguration`.
        #[track_caller] pub fn template_configuration(value: impl IntoVal<TemplateConfiguration>) -> Self { Self(Value::one("TemplateConfiguration", value)) }
        /// `WebCrawlerConfiguration`.
        #[track_caller] pub fn web_crawler_configuration(value: impl IntoVal<WebCrawlerConfiguration>) -> Self { Self(Value::one("WebCrawlerConfiguration", value)) }
        /// `WorkDocsConfiguration`.
        #[track_caller] pub fn work_docs_configuration(value: impl IntoVal<WorkDocsConfiguration>) -> Self { Self(Value::one("WorkDocsConfiguration", value)) }
    }

    /// `DataSourceToIndexFieldMapping`.
    pub type DataSourceToIndexFieldMapping = Fields<of::DataSourceToIndexFieldMapping>;
    impl DataSourceToIndexFieldMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(data_source_field_name: impl IntoVal<String>, index_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "DataSourceFieldName", data_source_field_name), "IndexFieldName", index_field_name) }
        /// `DataSourceFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn data_source_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DataSourceFieldName", value) }
        /// `DateFieldFormat`: 4 to 40 characters.
        #[track_caller] pub fn date_field_format(self, value: impl IntoVal<String>) -> Self { with(self, "DateFieldFormat", value) }
        /// `IndexFieldName`: mandatory, 1 to 30 characters.
        #[track_caller] pub fn index_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "IndexFieldName", value) }
    }

    /// `DataSourceVpcConfiguration`.
    pub type DataSourceVpcConfiguration = Fields<of::DataSourceVpcConfiguration>;
    impl DataSourceVpcConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subnet_ids: impl IntoVal<List<String>>, security_group_ids: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(with(empty(), "SubnetIds", subnet_ids), "SecurityGroupIds", security_group_ids) }
        /// `SecurityGroupIds`: mandatory, at most 10 items, each 1 to 200 characters, each matches `[\-0-9a-zA-Z]+`.
        #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
        /// `SubnetIds`: mandatory, at most 6 items, each 1 to 200 characters, each matches `[\-0-9a-zA-Z]+`.
        #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    }

    /// `DatabaseConfiguration`.
    pub type DatabaseConfiguration = Fields<of::DatabaseConfiguration>;
    /// What [`DatabaseConfiguration`] cannot do without.
    pub struct DatabaseConfigurationRequired<A, B, C> {
        /// `ConnectionConfiguration`.
        pub connection_configuration: A,
        /// `ColumnConfiguration`.
        pub column_configuration: B,
        /// `DatabaseEngineType`.
        pub database_engine_type: C,
    }
    impl DatabaseConfiguration {
        /// Takes what is mandatory, by name: [`DatabaseConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<ConnectionConfiguration>, B: IntoVal<ColumnConfiguration>, C: IntoVal<DatabaseEngineType>>(required: DatabaseConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "ConnectionConfiguration", required.connection_configuration), "ColumnConfiguration", required.column_configuration), "DatabaseEngineType", required.database_engine_type) }
        /// `AclConfiguration`.
        #[track_caller] pub fn acl_configuration(self, value: impl IntoVal<AclConfiguration>) -> Self { with(self, "AclConfiguration", value) }
        /// `ColumnConfiguration`: mandatory.
        #[track_caller] pub fn column_configuration(self, value: impl IntoVal<ColumnConfiguration>) -> Self { with(self, "ColumnConfiguration", value) }
        /// `ConnectionConfiguration`: mandatory.
        #[track_caller] pub fn connection_configuration(self, value: impl IntoVal<ConnectionConfiguration>) -> Self { with(self, "ConnectionConfiguration", value) }
        /// `DatabaseEngineType`: mandatory.
        #[track_caller] pub fn database_engine_type(self, value: impl IntoVal<DatabaseEngineType>) -> Self { with(self, "DatabaseEngineType", value) }
        /// `SqlConfiguration`.
        #[track_caller] pub fn sql_configuration(self, value: impl IntoVal<SqlConfiguration>) -> Self { with(self, "SqlConfiguration", value) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<DataSourceVpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// Words of `DatabaseEngineType`.
    pub type DatabaseEngineType = Word<fn(of::DatabaseEngineType)>;
    impl DatabaseEngineType {
        /// `RDS_AURORA_MYSQL`
        pub const RdsAuroraMysql: Self = word("RDS_AURORA_MYSQL");
        /// `RDS_AURORA_POSTGRESQL`
        pub const RdsAuroraPostgresql: Self = word("RDS_AURORA_POSTGRESQL");
        /// `RDS_MYSQL`
        pub const RdsMysql: Self = word("RDS_MYSQL");
        /// `RDS_POSTGRESQL`
        pub const RdsPostgresql: Self = word("RDS_POSTGRESQL");
    }

    /// `DocumentAttributeCondition`.
    pub type DocumentAttributeCondition = Fields<of::DocumentAttributeCondition>;
    impl DocumentAttributeCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition_document_attribute_key: impl IntoVal<String>, operator: impl IntoVal<ConditionOperator>) -> Self { with(with(empty(), "ConditionDocumentAttributeKey", condition_document_attribute_key), "Operator", operator) }
        /// `ConditionDocumentAttributeKey`: mandatory, 1 to 200 characters, matches `[a-zA-Z0-9_][a-zA-Z0-9_-]*`.
        #[track_caller] pub fn condition_document_attribute_key(self, value: impl IntoVal<String>) -> Self { with(self, "ConditionDocumentAttributeKey", value) }
        /// `ConditionOnValue`.
        #[track_caller] pub fn condition_on_value(self, value: impl IntoVal<DocumentAttributeValue>) -> Self { with(self, "ConditionOnValue", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<ConditionOperator>) -> Self { with(self, "Operator", value) }
    }

    /// `DocumentAttributeTarget`.
    pub type DocumentAttributeTarget = Fields<of::DocumentAttributeTarget>;
    impl DocumentAttributeTarget {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(target_document_attribute_key: impl IntoVal<String>) -> Self { with(empty(), "TargetDocumentAttributeKey", target_document_attribute_key) }
        /// `TargetDocumentAttributeKey`: mandatory, 1 to 200 characters, matches `[a-zA-Z0-9_][a-zA-Z0-9_-]*`.
        #[track_caller] pub fn target_document_attribute_key(self, value: impl IntoVal<String>) -> Self { with(self, "TargetDocumentAttributeKey", value) }
        /// `TargetDocumentAttributeValue`.
        #[track_caller] pub fn target_document_attribute_value(self, value: impl IntoVal<DocumentAttributeValue>) -> Self { with(self, "TargetDocumentAttributeValue", value) }
        /// `TargetDocumentAttributeValueDeletion`.
        #[track_caller] pub fn target_document_attribute_value_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "TargetDocumentAttributeValueDeletion", value) }
    }

    /// `DocumentAttributeValue`.
    pub type DocumentAttributeValue = Fields<of::DocumentAttributeValue>;
    impl DocumentAttributeValue {
        /// `DateValue`.
        #[track_caller] pub fn date_value(self, value: impl IntoVal<String>) -> Self { with(self, "DateValue", value) }
        /// `LongValue`.
        #[track_caller] pub fn long_value(self, value: impl IntoVal<i64>) -> Self { with(self, "LongValue", value) }
        /// `StringListValue`: each 1 to 2048 characters.
        #[track_caller] pub fn string_list_value(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StringListValue", value) }
        /// `StringValue`: 1 to 2048 characters.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `DocumentsMetadataConfiguration`.
    pub type DocumentsMetadataConfiguration = Fields<of::DocumentsMetadataConfiguration>;
    impl DocumentsMetadataConfiguration {
        /// `S3Prefix`: 1 to 1024 characters.
        #[track_caller] pub fn s3_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "S3Prefix", value) }
    }

    /// `GoogleDriveConfiguration`.
    pub type GoogleDriveConfiguration = Fields<of::GoogleDriveConfiguration>;
    impl GoogleDriveConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(secret_arn: impl IntoVal<String>) -> Self { with(empty(), "SecretArn", secret_arn) }
        /// `ExcludeMimeTypes`: at most 30 items, each 1 to 256 characters.
        #[track_caller] pub fn exclude_mime_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeMimeTypes", value) }
        /// `ExcludeSharedDrives`: at most 100 items, each 1 to 256 characters.
        #[track_caller] pub fn exclude_shared_drives(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeSharedDrives", value) }
        /// `ExcludeUserAccounts`: at most 100 items, each 1 to 256 characters.
        #[track_caller] pub fn exclude_user_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeUserAccounts", value) }
        /// `ExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionPatterns", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `InclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPatterns", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
    }

    /// `HookConfiguration`.
    pub type HookConfiguration = Fields<of::HookConfiguration>;
    impl HookConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(lambda_arn: impl IntoVal<Is<kinds::FunctionArn>>, s3_bucket: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(with(empty(), "LambdaArn", lambda_arn), "S3Bucket", s3_bucket) }
        /// `InvocationCondition`.
        #[track_caller] pub fn invocation_condition(self, value: impl IntoVal<DocumentAttributeCondition>) -> Self { with(self, "InvocationCondition", value) }
        /// `LambdaArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn lambda_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "LambdaArn", value) }
        /// `S3Bucket`: mandatory, 3 to 63 characters, matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
    }

    /// `InlineCustomDocumentEnrichmentConfiguration`.
    pub type InlineCustomDocumentEnrichmentConfiguration = Fields<of::InlineCustomDocumentEnrichmentConfiguration>;
    impl InlineCustomDocumentEnrichmentConfiguration {
        /// `Condition`.
        #[track_caller] pub fn condition(self, value: impl IntoVal<DocumentAttributeCondition>) -> Self { with(self, "Condition", value) }
        /// `DocumentContentDeletion`.
        #[track_caller] pub fn document_content_deletion(self, value: impl IntoVal<bool>) -> Self { with(self, "DocumentContentDeletion", value) }
        /// `Target`.
        #[track_caller] pub fn target(self, value: impl IntoVal<DocumentAttributeTarget>) -> Self { with(self, "Target", value) }
    }

    /// `OneDriveConfiguration`.
    pub type OneDriveConfiguration = Fields<of::OneDriveConfiguration>;
    /// What [`OneDriveConfiguration`] cannot do without.
    pub struct OneDriveConfigurationRequired<A, B, C> {
        /// `TenantDomain`: 1 to 256 characters, matches `^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-z]{2,}$`.
        pub tenant_domain: A,
        /// `SecretArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        pub secret_arn: B,
        /// `OneDriveUsers`.
        pub one_drive_users: C,
    }
    impl OneDriveConfiguration {
        /// Takes what is mandatory, by name: [`OneDriveConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<OneDriveUsers>>(required: OneDriveConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "TenantDomain", required.tenant_domain), "SecretArn", required.secret_arn), "OneDriveUsers", required.one_drive_users) }
        /// `DisableLocalGroups`.
        #[track_caller] pub fn disable_local_groups(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableLocalGroups", value) }
        /// `ExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionPatterns", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `InclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPatterns", value) }
        /// `OneDriveUsers`: mandatory.
        #[track_caller] pub fn one_drive_users(self, value: impl IntoVal<OneDriveUsers>) -> Self { with(self, "OneDriveUsers", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `TenantDomain`: mandatory, 1 to 256 characters, matches `^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-z]{2,}$`.
        #[track_caller] pub fn tenant_domain(self, value: impl IntoVal<String>) -> Self { with(self, "TenantDomain", value) }
    }

    /// `OneDriveUsers`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OneDriveUsers(Value);
    ias_core::union!(OneDriveUsers);
    impl OneDriveUsers {
        /// `OneDriveUserList`: 1 to 100 items, each 1 to 256 characters, each matches `^(?!\s).+@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`.
        #[track_caller] pub fn one_drive_user_list(value: impl IntoVal<List<String>>) -> Self { Self(Value::one("OneDriveUserList", value)) }
        /// `OneDriveUserS3Path`.
        #[track_caller] pub fn one_drive_user_s3_path(value: impl IntoVal<S3Path>) -> Self { Self(Value::one("OneDriveUserS3Path", value)) }
    }

    /// `ProxyConfiguration`.
    pub type ProxyConfiguration = Fields<of::ProxyConfiguration>;
    impl ProxyConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(host: impl IntoVal<String>, port: impl IntoVal<i64>) -> Self { with(with(empty(), "Host", host), "Port", port) }
        /// `Credentials`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<String>) -> Self { with(self, "Credentials", value) }
        /// `Host`: mandatory, 1 to 253 characters, matches `([^\s]*)`.
        #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
        /// `Port`: mandatory, 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// Words of `QueryIdentifiersEnclosingOption`.
    pub type QueryIdentifiersEnclosingOption = Word<fn(of::QueryIdentifiersEnclosingOption)>;
    impl QueryIdentifiersEnclosingOption {
        /// `DOUBLE_QUOTES`
        pub const DoubleQuotes: Self = word("DOUBLE_QUOTES");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `S3DataSourceConfiguration`.
    pub type S3DataSourceConfiguration = Fields<of::S3DataSourceConfiguration>;
    impl S3DataSourceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(empty(), "BucketName", bucket_name) }
        /// `AccessControlListConfiguration`.
        #[track_caller] pub fn access_control_list_configuration(self, value: impl IntoVal<AccessControlListConfiguration>) -> Self { with(self, "AccessControlListConfiguration", value) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `DocumentsMetadataConfiguration`.
        #[track_caller] pub fn documents_metadata_configuration(self, value: impl IntoVal<DocumentsMetadataConfiguration>) -> Self { with(self, "DocumentsMetadataConfiguration", value) }
        /// `ExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionPatterns", value) }
        /// `InclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPatterns", value) }
        /// `InclusionPrefixes`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_prefixes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPrefixes", value) }
    }

    /// `S3Path`.
    pub type S3Path = Fields<of::S3Path>;
    impl S3Path {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<Is<kinds::BucketName>>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }

    /// `SalesforceChatterFeedConfiguration`.
    pub type SalesforceChatterFeedConfiguration = Fields<of::SalesforceChatterFeedConfiguration>;
    impl SalesforceChatterFeedConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_data_field_name: impl IntoVal<String>) -> Self { with(empty(), "DocumentDataFieldName", document_data_field_name) }
        /// `DocumentDataFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataFieldName", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `IncludeFilterTypes`: 1 to 2 items.
        #[track_caller] pub fn include_filter_types(self, value: impl IntoVal<List<SalesforceChatterFeedIncludeFilterType>>) -> Self { with(self, "IncludeFilterTypes", value) }
    }

    /// Words of `SalesforceChatterFeedIncludeFilterType`.
    pub type SalesforceChatterFeedIncludeFilterType = Word<fn(of::SalesforceChatterFeedIncludeFilterType)>;
    impl SalesforceChatterFeedIncludeFilterType {
        /// `ACTIVE_USER`
        pub const ActiveUser: Self = word("ACTIVE_USER");
        /// `STANDARD_USER`
        pub const StandardUser: Self = word("STANDARD_USER");
    }

    /// `SalesforceConfiguration`.
    pub type SalesforceConfiguration = Fields<of::SalesforceConfiguration>;
    impl SalesforceConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(server_url: impl IntoVal<String>, secret_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ServerUrl", server_url), "SecretArn", secret_arn) }
        /// `ChatterFeedConfiguration`.
        #[track_caller] pub fn chatter_feed_configuration(self, value: impl IntoVal<SalesforceChatterFeedConfiguration>) -> Self { with(self, "ChatterFeedConfiguration", value) }
        /// `CrawlAttachments`.
        #[track_caller] pub fn crawl_attachments(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlAttachments", value) }
        /// `ExcludeAttachmentFilePatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclude_attachment_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeAttachmentFilePatterns", value) }
        /// `IncludeAttachmentFilePatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn include_attachment_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeAttachmentFilePatterns", value) }
        /// `KnowledgeArticleConfiguration`.
        #[track_caller] pub fn knowledge_article_configuration(self, value: impl IntoVal<SalesforceKnowledgeArticleConfiguration>) -> Self { with(self, "KnowledgeArticleConfiguration", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `ServerUrl`: mandatory, 1 to 2048 characters, matches `^(https?|ftp|file)://([^\s]*)`.
        #[track_caller] pub fn server_url(self, value: impl IntoVal<String>) -> Self { with(self, "ServerUrl", value) }
        /// `StandardObjectAttachmentConfiguration`.
        #[track_caller] pub fn standard_object_attachment_configuration(self, value: impl IntoVal<SalesforceStandardObjectAttachmentConfiguration>) -> Self { with(self, "StandardObjectAttachmentConfiguration", value) }
        /// `StandardObjectConfigurations`: 1 to 17 items.
        #[track_caller] pub fn standard_object_configurations(self, value: impl IntoVal<List<SalesforceStandardObjectConfiguration>>) -> Self { with(self, "StandardObjectConfigurations", value) }
    }

    /// `SalesforceCustomKnowledgeArticleTypeConfiguration`.
    pub type SalesforceCustomKnowledgeArticleTypeConfiguration = Fields<of::SalesforceCustomKnowledgeArticleTypeConfiguration>;
    impl SalesforceCustomKnowledgeArticleTypeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, document_data_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "DocumentDataFieldName", document_data_field_name) }
        /// `DocumentDataFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataFieldName", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `Name`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `SalesforceKnowledgeArticleConfiguration`.
    pub type SalesforceKnowledgeArticleConfiguration = Fields<of::SalesforceKnowledgeArticleConfiguration>;
    impl SalesforceKnowledgeArticleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(included_states: impl IntoVal<List<SalesforceKnowledgeArticleState>>) -> Self { with(empty(), "IncludedStates", included_states) }
        /// `CustomKnowledgeArticleTypeConfigurations`: 1 to 10 items.
        #[track_caller] pub fn custom_knowledge_article_type_configurations(self, value: impl IntoVal<List<SalesforceCustomKnowledgeArticleTypeConfiguration>>) -> Self { with(self, "CustomKnowledgeArticleTypeConfigurations", value) }
        /// `IncludedStates`: mandatory, 1 to 3 items.
        #[track_caller] pub fn included_states(self, value: impl IntoVal<List<SalesforceKnowledgeArticleState>>) -> Self { with(self, "IncludedStates", value) }
        /// `StandardKnowledgeArticleTypeConfiguration`.
        #[track_caller] pub fn standard_knowledge_article_type_configuration(self, value: impl IntoVal<SalesforceStandardKnowledgeArticleTypeConfiguration>) -> Self { with(self, "StandardKnowledgeArticleTypeConfiguration", value) }
    }

    /// Words of `SalesforceKnowledgeArticleState`.
    pub type SalesforceKnowledgeArticleState = Word<fn(of::SalesforceKnowledgeArticleState)>;
    impl SalesforceKnowledgeArticleState {
        /// `DRAFT`
        pub const Draft: Self = word("DRAFT");
        /// `PUBLISHED`
        pub const Published: Self = word("PUBLISHED");
        /// `ARCHIVED`
        pub const Archived: Self = word("ARCHIVED");
    }

    /// `SalesforceStandardKnowledgeArticleTypeConfiguration`.
    pub type SalesforceStandardKnowledgeArticleTypeConfiguration = Fields<of::SalesforceStandardKnowledgeArticleTypeConfiguration>;
    impl SalesforceStandardKnowledgeArticleTypeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_data_field_name: impl IntoVal<String>) -> Self { with(empty(), "DocumentDataFieldName", document_data_field_name) }
        /// `DocumentDataFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataFieldName", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
    }

    /// `SalesforceStandardObjectAttachmentConfiguration`.
    pub type SalesforceStandardObjectAttachmentConfiguration = Fields<of::SalesforceStandardObjectAttachmentConfiguration>;
    impl SalesforceStandardObjectAttachmentConfiguration {
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
    }

    /// `SalesforceStandardObjectConfiguration`.
    pub type SalesforceStandardObjectConfiguration = Fields<of::SalesforceStandardObjectConfiguration>;
    impl SalesforceStandardObjectConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<SalesforceStandardObjectName>, document_data_field_name: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "DocumentDataFieldName", document_data_field_name) }
        /// `DocumentDataFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataFieldName", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<SalesforceStandardObjectName>) -> Self { with(self, "Name", value) }
    }

    /// Words of `SalesforceStandardObjectName`.
    pub type SalesforceStandardObjectName = Word<fn(of::SalesforceStandardObjectName)>;
    impl SalesforceStandardObjectName {
        /// `ACCOUNT`
        pub const Account: Self = word("ACCOUNT");
        /// `CAMPAIGN`
        pub const Campaign: Self = word("CAMPAIGN");
        /// `CASE`
        pub const Case: Self = word("CASE");
        /// `CONTACT`
        pub const Contact: Self = word("CONTACT");
        /// `CONTRACT`
        pub const Contract: Self = word("CONTRACT");
        /// `DOCUMENT`
        pub const Document: Self = word("DOCUMENT");
        /// `GROUP`
        pub const Group: Self = word("GROUP");
        /// `IDEA`
        pub const Idea: Self = word("IDEA");
        /// `LEAD`
        pub const Lead: Self = word("LEAD");
        /// `OPPORTUNITY`
        pub const Opportunity: Self = word("OPPORTUNITY");
        /// `PARTNER`
        pub const Partner: Self = word("PARTNER");
        /// `PRICEBOOK`
        pub const Pricebook: Self = word("PRICEBOOK");
        /// `PRODUCT`
        pub const Product: Self = word("PRODUCT");
        /// `PROFILE`
        pub const Profile: Self = word("PROFILE");
        /// `SOLUTION`
        pub const Solution: Self = word("SOLUTION");
        /// `TASK`
        pub const Task: Self = word("TASK");
        /// `USER`
        pub const User: Self = word("USER");
    }

    /// Words of `ServiceNowAuthenticationType`.
    pub type ServiceNowAuthenticationType = Word<fn(of::ServiceNowAuthenticationType)>;
    impl ServiceNowAuthenticationType {
        /// `HTTP_BASIC`
        pub const HttpBasic: Self = word("HTTP_BASIC");
        /// `OAUTH2`
        pub const Oauth2: Self = word("OAUTH2");
    }

    /// Words of `ServiceNowBuildVersionType`.
    pub type ServiceNowBuildVersionType = Word<fn(of::ServiceNowBuildVersionType)>;
    impl ServiceNowBuildVersionType {
        /// `LONDON`
        pub const London: Self = word("LONDON");
        /// `OTHERS`
        pub const Others: Self = word("OTHERS");
    }

    /// `ServiceNowConfiguration`.
    pub type ServiceNowConfiguration = Fields<of::ServiceNowConfiguration>;
    /// What [`ServiceNowConfiguration`] cannot do without.
    pub struct ServiceNowConfigurationRequired<A, B, C> {
        /// `HostUrl`: 1 to 2048 characters, matches `^(?!(^(https?|ftp|file):\/\/))[a-z0-9-]+(\.service-now\.com)$`.
        pub host_url: A,
        /// `SecretArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        pub secret_arn: B,
        /// `ServiceNowBuildVersion`.
        pub service_now_build_version: C,
    }
    impl ServiceNowConfiguration {
        /// Takes what is mandatory, by name: [`ServiceNowConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<ServiceNowBuildVersionType>>(required: ServiceNowConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "HostUrl", required.host_url), "SecretArn", required.secret_arn), "ServiceNowBuildVersion", required.service_now_build_version) }
        /// `AuthenticationType`.
        #[track_caller] pub fn authentication_type(self, value: impl IntoVal<ServiceNowAuthenticationType>) -> Self { with(self, "AuthenticationType", value) }
        /// `HostUrl`: mandatory, 1 to 2048 characters, matches `^(?!(^(https?|ftp|file):\/\/))[a-z0-9-]+(\.service-now\.com)$`.
        #[track_caller] pub fn host_url(self, value: impl IntoVal<String>) -> Self { with(self, "HostUrl", value) }
        /// `KnowledgeArticleConfiguration`.
        #[track_caller] pub fn knowledge_article_configuration(self, value: impl IntoVal<ServiceNowKnowledgeArticleConfiguration>) -> Self { with(self, "KnowledgeArticleConfiguration", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `ServiceCatalogConfiguration`.
        #[track_caller] pub fn service_catalog_configuration(self, value: impl IntoVal<ServiceNowServiceCatalogConfiguration>) -> Self { with(self, "ServiceCatalogConfiguration", value) }
        /// `ServiceNowBuildVersion`: mandatory.
        #[track_caller] pub fn service_now_build_version(self, value: impl IntoVal<ServiceNowBuildVersionType>) -> Self { with(self, "ServiceNowBuildVersion", value) }
    }

    /// `ServiceNowKnowledgeArticleConfiguration`.
    pub type ServiceNowKnowledgeArticleConfiguration = Fields<of::ServiceNowKnowledgeArticleConfiguration>;
    impl ServiceNowKnowledgeArticleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_data_field_name: impl IntoVal<String>) -> Self { with(empty(), "DocumentDataFieldName", document_data_field_name) }
        /// `CrawlAttachments`.
        #[track_caller] pub fn crawl_attachments(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlAttachments", value) }
        /// `DocumentDataFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataFieldName", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `ExcludeAttachmentFilePatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclude_attachment_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeAttachmentFilePatterns", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `FilterQuery`: 1 to 2048 characters.
        #[track_caller] pub fn filter_query(self, value: impl IntoVal<String>) -> Self { with(self, "FilterQuery", value) }
        /// `IncludeAttachmentFilePatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn include_attachment_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeAttachmentFilePatterns", value) }
    }

    /// `ServiceNowServiceCatalogConfiguration`.
    pub type ServiceNowServiceCatalogConfiguration = Fields<of::ServiceNowServiceCatalogConfiguration>;
    impl ServiceNowServiceCatalogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(document_data_field_name: impl IntoVal<String>) -> Self { with(empty(), "DocumentDataFieldName", document_data_field_name) }
        /// `CrawlAttachments`.
        #[track_caller] pub fn crawl_attachments(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlAttachments", value) }
        /// `DocumentDataFieldName`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn document_data_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentDataFieldName", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `ExcludeAttachmentFilePatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclude_attachment_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeAttachmentFilePatterns", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `IncludeAttachmentFilePatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn include_attachment_file_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "IncludeAttachmentFilePatterns", value) }
    }

    /// `SharePointConfiguration`.
    pub type SharePointConfiguration = Fields<of::SharePointConfiguration>;
    /// What [`SharePointConfiguration`] cannot do without.
    pub struct SharePointConfigurationRequired<A, B, C> {
        /// `Urls`: at most 100 items, each 1 to 2048 characters, each matches `^(https?|ftp|file)://([^\s]*)`.
        pub urls: A,
        /// `SecretArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        pub secret_arn: B,
        /// `SharePointVersion`.
        pub share_point_version: C,
    }
    impl SharePointConfiguration {
        /// Takes what is mandatory, by name: [`SharePointConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<String>, C: IntoVal<SharePointConfigurationSharePointVersion>>(required: SharePointConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Urls", required.urls), "SecretArn", required.secret_arn), "SharePointVersion", required.share_point_version) }
        /// `CrawlAttachments`.
        #[track_caller] pub fn crawl_attachments(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlAttachments", value) }
        /// `DisableLocalGroups`.
        #[track_caller] pub fn disable_local_groups(self, value: impl IntoVal<bool>) -> Self { with(self, "DisableLocalGroups", value) }
        /// `DocumentTitleFieldName`: 1 to 100 characters.
        #[track_caller] pub fn document_title_field_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentTitleFieldName", value) }
        /// `ExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionPatterns", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `InclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPatterns", value) }
        /// `SecretArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `SharePointVersion`: mandatory.
        #[track_caller] pub fn share_point_version(self, value: impl IntoVal<SharePointConfigurationSharePointVersion>) -> Self { with(self, "SharePointVersion", value) }
        /// `SslCertificateS3Path`.
        #[track_caller] pub fn ssl_certificate_s3_path(self, value: impl IntoVal<S3Path>) -> Self { with(self, "SslCertificateS3Path", value) }
        /// `Urls`: mandatory, at most 100 items, each 1 to 2048 characters, each matches `^(https?|ftp|file)://([^\s]*)`.
        #[track_caller] pub fn urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Urls", value) }
        /// `UseChangeLog`.
        #[track_caller] pub fn use_change_log(self, value: impl IntoVal<bool>) -> Self { with(self, "UseChangeLog", value) }
        /// `VpcConfiguration`.
        #[track_caller] pub fn vpc_configuration(self, value: impl IntoVal<DataSourceVpcConfiguration>) -> Self { with(self, "VpcConfiguration", value) }
    }

    /// Words of `SharePointVersion`.
    pub type SharePointConfigurationSharePointVersion = Word<fn(of::SharePointConfigurationSharePointVersion)>;
    impl SharePointConfigurationSharePointVersion {
        /// `SHAREPOINT_ONLINE`
        pub const SharepointOnline: Self = word("SHAREPOINT_ONLINE");
        /// `SHAREPOINT_2013`
        pub const Sharepoint2013: Self = word("SHAREPOINT_2013");
        /// `SHAREPOINT_2016`
        pub const Sharepoint2016: Self = word("SHAREPOINT_2016");
    }

    /// `SqlConfiguration`.
    pub type SqlConfiguration = Fields<of::SqlConfiguration>;
    impl SqlConfiguration {
        /// `QueryIdentifiersEnclosingOption`.
        #[track_caller] pub fn query_identifiers_enclosing_option(self, value: impl IntoVal<QueryIdentifiersEnclosingOption>) -> Self { with(self, "QueryIdentifiersEnclosingOption", value) }
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

    /// `TemplateConfiguration`.
    pub type TemplateConfiguration = Fields<of::TemplateConfiguration>;
    impl TemplateConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(template: impl IntoVal<Json>) -> Self { with(empty(), "Template", template) }
        /// `Template`: mandatory.
        #[track_caller] pub fn template(self, value: impl IntoVal<Json>) -> Self { with(self, "Template", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `SHAREPOINT`
        pub const Sharepoint: Self = word("SHAREPOINT");
        /// `SALESFORCE`
        pub const Salesforce: Self = word("SALESFORCE");
        /// `ONEDRIVE`
        pub const Onedrive: Self = word("ONEDRIVE");
        /// `SERVICENOW`
        pub const Servicenow: Self = word("SERVICENOW");
        /// `DATABASE`
        pub const Database: Self = word("DATABASE");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `CONFLUENCE`
        pub const Confluence: Self = word("CONFLUENCE");
        /// `GOOGLEDRIVE`
        pub const Googledrive: Self = word("GOOGLEDRIVE");
        /// `WEBCRAWLER`
        pub const Webcrawler: Self = word("WEBCRAWLER");
        /// `WORKDOCS`
        pub const Workdocs: Self = word("WORKDOCS");
        /// `TEMPLATE`
        pub const Template: Self = word("TEMPLATE");
    }

    /// `WebCrawlerAuthenticationConfiguration`.
    pub type WebCrawlerAuthenticationConfiguration = Fields<of::WebCrawlerAuthenticationConfiguration>;
    impl WebCrawlerAuthenticationConfiguration {
        /// `BasicAuthentication`: at most 10 items.
        #[track_caller] pub fn basic_authentication(self, value: impl IntoVal<List<WebCrawlerBasicAuthentication>>) -> Self { with(self, "BasicAuthentication", value) }
    }

    /// `WebCrawlerBasicAuthentication`.
    pub type WebCrawlerBasicAuthentication = Fields<of::WebCrawlerBasicAuthentication>;
    /// What [`WebCrawlerBasicAuthentication`] cannot do without.
    pub struct WebCrawlerBasicAuthenticationRequired<A, B, C> {
        /// `Host`: 1 to 253 characters, matches `([^\s]*)`.
        pub host: A,
        /// `Port`: 1 to 65535.
        pub port: B,
        /// `Credentials`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        pub credentials: C,
    }
    impl WebCrawlerBasicAuthentication {
        /// Takes what is mandatory, by name: [`WebCrawlerBasicAuthenticationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>>(required: WebCrawlerBasicAuthenticationRequired<A, B, C>) -> Self { with(with(with(empty(), "Host", required.host), "Port", required.port), "Credentials", required.credentials) }
        /// `Credentials`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn credentials(self, value: impl IntoVal<String>) -> Self { with(self, "Credentials", value) }
        /// `Host`: mandatory, 1 to 253 characters, matches `([^\s]*)`.
        #[track_caller] pub fn host(self, value: impl IntoVal<String>) -> Self { with(self, "Host", value) }
        /// `Port`: mandatory, 1 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    }

    /// `WebCrawlerConfiguration`.
    pub type WebCrawlerConfiguration = Fields<of::WebCrawlerConfiguration>;
    impl WebCrawlerConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(urls: impl IntoVal<WebCrawlerUrls>) -> Self { with(empty(), "Urls", urls) }
        /// `AuthenticationConfiguration`.
        #[track_caller] pub fn authentication_configuration(self, value: impl IntoVal<WebCrawlerAuthenticationConfiguration>) -> Self { with(self, "AuthenticationConfiguration", value) }
        /// `CrawlDepth`: 1 to 10.
        #[track_caller] pub fn crawl_depth(self, value: impl IntoVal<i64>) -> Self { with(self, "CrawlDepth", value) }
        /// `MaxContentSizePerPageInMegaBytes`: 0 to 50.
        #[track_caller] pub fn max_content_size_per_page_in_mega_bytes(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxContentSizePerPageInMegaBytes", value) }
        /// `MaxLinksPerPage`: 1 to 1000.
        #[track_caller] pub fn max_links_per_page(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLinksPerPage", value) }
        /// `MaxUrlsPerMinuteCrawlRate`: 1 to 300.
        #[track_caller] pub fn max_urls_per_minute_crawl_rate(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxUrlsPerMinuteCrawlRate", value) }
        /// `ProxyConfiguration`.
        #[track_caller] pub fn proxy_configuration(self, value: impl IntoVal<ProxyConfiguration>) -> Self { with(self, "ProxyConfiguration", value) }
        /// `UrlExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn url_exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UrlExclusionPatterns", value) }
        /// `UrlInclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn url_inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UrlInclusionPatterns", value) }
        /// `Urls`: mandatory.
        #[track_caller] pub fn urls(self, value: impl IntoVal<WebCrawlerUrls>) -> Self { with(self, "Urls", value) }
    }

    /// `WebCrawlerSeedUrlConfiguration`.
    pub type WebCrawlerSeedUrlConfiguration = Fields<of::WebCrawlerSeedUrlConfiguration>;
    impl WebCrawlerSeedUrlConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(seed_urls: impl IntoVal<List<String>>) -> Self { with(empty(), "SeedUrls", seed_urls) }
        /// `SeedUrls`: mandatory, at most 100 items, each 1 to 2048 characters, each matches `^(https?)://([^\s]*)`.
        #[track_caller] pub fn seed_urls(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SeedUrls", value) }
        /// `WebCrawlerMode`.
        #[track_caller] pub fn web_crawler_mode(self, value: impl IntoVal<WebCrawlerSeedUrlConfigurationWebCrawlerMode>) -> Self { with(self, "WebCrawlerMode", value) }
    }

    /// Words of `WebCrawlerMode`.
    pub type WebCrawlerSeedUrlConfigurationWebCrawlerMode = Word<fn(of::WebCrawlerSeedUrlConfigurationWebCrawlerMode)>;
    impl WebCrawlerSeedUrlConfigurationWebCrawlerMode {
        /// `HOST_ONLY`
        pub const HostOnly: Self = word("HOST_ONLY");
        /// `SUBDOMAINS`
        pub const Subdomains: Self = word("SUBDOMAINS");
        /// `EVERYTHING`
        pub const Everything: Self = word("EVERYTHING");
    }

    /// `WebCrawlerSiteMapsConfiguration`.
    pub type WebCrawlerSiteMapsConfiguration = Fields<of::WebCrawlerSiteMapsConfiguration>;
    impl WebCrawlerSiteMapsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(site_maps: impl IntoVal<List<String>>) -> Self { with(empty(), "SiteMaps", site_maps) }
        /// `SiteMaps`: mandatory, at most 3 items, each 1 to 2048 characters, each matches `^(https?):\/\/([^\s]*)`.
        #[track_caller] pub fn site_maps(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SiteMaps", value) }
    }

    /// `WebCrawlerUrls`.
    pub type WebCrawlerUrls = Fields<of::WebCrawlerUrls>;
    impl WebCrawlerUrls {
        /// `SeedUrlConfiguration`.
        #[track_caller] pub fn seed_url_configuration(self, value: impl IntoVal<WebCrawlerSeedUrlConfiguration>) -> Self { with(self, "SeedUrlConfiguration", value) }
        /// `SiteMapsConfiguration`.
        #[track_caller] pub fn site_maps_configuration(self, value: impl IntoVal<WebCrawlerSiteMapsConfiguration>) -> Self { with(self, "SiteMapsConfiguration", value) }
    }

    /// `WorkDocsConfiguration`.
    pub type WorkDocsConfiguration = Fields<of::WorkDocsConfiguration>;
    impl WorkDocsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(organization_id: impl IntoVal<String>) -> Self { with(empty(), "OrganizationId", organization_id) }
        /// `CrawlComments`.
        #[track_caller] pub fn crawl_comments(self, value: impl IntoVal<bool>) -> Self { with(self, "CrawlComments", value) }
        /// `ExclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn exclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExclusionPatterns", value) }
        /// `FieldMappings`: at most 100 items.
        #[track_caller] pub fn field_mappings(self, value: impl IntoVal<List<DataSourceToIndexFieldMapping>>) -> Self { with(self, "FieldMappings", value) }
        /// `InclusionPatterns`: at most 100 items, each 1 to 50 characters.
        #[track_caller] pub fn inclusion_patterns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InclusionPatterns", value) }
        /// `OrganizationId`: mandatory, exactly 12 characters, matches `d-[0-9a-fA-F]{10}`.
        #[track_caller] pub fn organization_id(self, value: impl IntoVal<String>) -> Self { with(self, "OrganizationId", value) }
        /// `UseChangeLog`.
        #[track_caller] pub fn use_change_log(self, value: impl IntoVal<bool>) -> Self { with(self, "UseChangeLog", value) }
    }
}

/// [`AWS::Kendra::Faq`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-faq.html).
///
/// What `Ref` returns: a text of Id, IndexId.
pub type CfnFaq = Handle<of::CfnFaq>;
impl cfn::ResourceType for of::CfnFaq { const TYPE: &'static str = "AWS::Kendra::Faq"; type Tags = cfn::TagList; type Props = CfnFaqProps; type Reference = String; }
impl CfnFaq {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FaqArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnFaq`].
///
/// Mandatory: `IndexId`, `Name`, `S3Path`, `RoleArn`.
///
/// A change replaces the resource: `Description`, `FileFormat`, `IndexId`, `Name`, `RoleArn`, `S3Path`.
pub type CfnFaqProps = Fields<of::CfnFaq>;
/// What [`CfnFaqProps`] cannot do without.
pub struct CfnFaqPropsRequired<A, B, C, D> {
    /// `IndexId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    pub index_id: A,
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Changing it replaces the resource.
    pub name: B,
    /// `S3Path`. Changing it replaces the resource.
    pub s3_path: C,
    /// `RoleArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`. Changing it replaces the resource.
    pub role_arn: D,
}
impl CfnFaqProps {
    /// Takes what is mandatory, by name: [`CfnFaqPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_faq::S3Path>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnFaqPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IndexId", required.index_id), "Name", required.name), "S3Path", required.s3_path), "RoleArn", required.role_arn) }
    /// `Description`: 1 to 1000 characters, matches `^\P{C}*$`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FileFormat`. Changing it replaces the resource.
    #[track_caller] pub fn file_format(self, value: impl IntoVal<cfn_faq::FileFormat>) -> Self { with(self, "FileFormat", value) }
    /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    /// `LanguageCode`: 2 to 10 characters, matches `[a-zA-Z-]*`.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<String>) -> Self { with(self, "LanguageCode", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `S3Path`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn s3_path(self, value: impl IntoVal<cfn_faq::S3Path>) -> Self { with(self, "S3Path", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_faq::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFaq`].
pub mod cfn_faq {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_source::{Tag};
    mod of { pub enum FileFormat {} pub enum S3Path {} }

    /// Words of `FileFormat`.
    pub type FileFormat = Word<fn(of::FileFormat)>;
    impl FileFormat {
        /// `CSV`
        pub const Csv: Self = word("CSV");
        /// `CSV_WITH_HEADER`
        pub const CsvWithHeader: Self = word("CSV_WITH_HEADER");
        /// `JSON`
        pub const Json: Self = word("JSON");
    }

    /// `S3Path`.
    pub type S3Path = Fields<of::S3Path>;
    impl S3Path {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }
}

/// [`AWS::Kendra::FeaturedResultsSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFeaturedResultsSet = Handle<of::CfnFeaturedResultsSet>;
impl cfn::ResourceType for of::CfnFeaturedResultsSet { const TYPE: &'static str = "AWS::Kendra::FeaturedResultsSet"; type Tags = cfn::TagList; type Props = CfnFeaturedResultsSetProps; type Reference = Is<kinds::FeaturedResultsSetArn>; }
impl CfnFeaturedResultsSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::FeaturedResultsSetArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `FeaturedResultsSetId`.
    #[inline] pub fn attr_featured_results_set_id(&self) -> Val<String> { cfn::attribute(&self.0, "FeaturedResultsSetId") }
}

/// Properties of [`CfnFeaturedResultsSet`].
///
/// Mandatory: `IndexId`, `FeaturedResultsSetName`.
///
/// A change replaces the resource: `IndexId`.
pub type CfnFeaturedResultsSetProps = Fields<of::CfnFeaturedResultsSet>;
impl CfnFeaturedResultsSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(index_id: impl IntoVal<String>, featured_results_set_name: impl IntoVal<String>) -> Self { with(with(empty(), "IndexId", index_id), "FeaturedResultsSetName", featured_results_set_name) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FeaturedDocuments`. Write-only.
    #[track_caller] pub fn featured_documents(self, value: impl IntoVal<List<cfn_featured_results_set::FeaturedDocument>>) -> Self { with(self, "FeaturedDocuments", value) }
    /// `FeaturedResultsSetName`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][ a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn featured_results_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "FeaturedResultsSetName", value) }
    /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    /// `QueryTexts`: at most 49 items.
    #[track_caller] pub fn query_texts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QueryTexts", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_featured_results_set::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_featured_results_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnFeaturedResultsSet`].
pub mod cfn_featured_results_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_source::{Tag};
    mod of { pub enum FeaturedDocument {} impl ias_core::Optional for FeaturedDocument {} pub enum Status {} }

    /// `FeaturedDocument`.
    pub type FeaturedDocument = Fields<of::FeaturedDocument>;
    impl FeaturedDocument {
        /// `Id`: 1 to 2048 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
    }
}

/// [`AWS::Kendra::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-index.html).
///
/// What `Ref` returns: `Id`.
pub type CfnIndex = Handle<of::CfnIndex>;
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::Kendra::Index"; type Tags = cfn::TagList; type Props = CfnIndexProps; type Reference = Is<kinds::IndexId>; }
impl CfnIndex {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::KendraIndexArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::IndexId>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnIndex`].
///
/// Mandatory: `Name`, `RoleArn`, `Edition`.
///
/// A change replaces the resource: `Edition`, `ServerSideEncryptionConfiguration`.
pub type CfnIndexProps = Fields<of::CfnIndex>;
/// What [`CfnIndexProps`] cannot do without.
pub struct CfnIndexPropsRequired<A, B, C> {
    /// `Name`: 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub name: A,
    /// `RoleArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
    pub role_arn: B,
    /// `Edition`. Changing it replaces the resource.
    pub edition: C,
}
impl CfnIndexProps {
    /// Takes what is mandatory, by name: [`CfnIndexPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<cfn_index::Edition>>(required: CfnIndexPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "RoleArn", required.role_arn), "Edition", required.edition) }
    /// `CapacityUnits`.
    #[track_caller] pub fn capacity_units(self, value: impl IntoVal<cfn_index::CapacityUnitsConfiguration>) -> Self { with(self, "CapacityUnits", value) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DocumentMetadataConfigurations`: at most 500 items.
    #[track_caller] pub fn document_metadata_configurations(self, value: impl IntoVal<List<cfn_index::DocumentMetadataConfiguration>>) -> Self { with(self, "DocumentMetadataConfigurations", value) }
    /// `Edition`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn edition(self, value: impl IntoVal<cfn_index::Edition>) -> Self { with(self, "Edition", value) }
    /// `Name`: mandatory, 1 to 1000 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `ServerSideEncryptionConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn server_side_encryption_configuration(self, value: impl IntoVal<cfn_index::ServerSideEncryptionConfiguration>) -> Self { with(self, "ServerSideEncryptionConfiguration", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_index::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserContextPolicy`.
    #[track_caller] pub fn user_context_policy(self, value: impl IntoVal<cfn_index::UserContextPolicy>) -> Self { with(self, "UserContextPolicy", value) }
    /// `UserTokenConfigurations`: at most 1 item.
    #[track_caller] pub fn user_token_configurations(self, value: impl IntoVal<List<cfn_index::UserTokenConfiguration>>) -> Self { with(self, "UserTokenConfigurations", value) }
}

/// Types of [`CfnIndex`].
pub mod cfn_index {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_source::{Tag};
    mod of { pub enum CapacityUnitsConfiguration {} pub enum DocumentAttributeValueType {} pub enum DocumentMetadataConfiguration {} pub enum Edition {} pub enum JsonTokenTypeConfiguration {} pub enum JwtTokenTypeConfiguration {} pub enum KeyLocation {} pub enum Order {} pub enum Relevance {} impl ias_core::Optional for Relevance {} pub enum Search {} impl ias_core::Optional for Search {} pub enum ServerSideEncryptionConfiguration {} impl ias_core::Optional for ServerSideEncryptionConfiguration {} pub enum UserContextPolicy {} pub enum UserTokenConfiguration {} impl ias_core::Optional for UserTokenConfiguration {} pub enum ValueImportanceItem {} impl ias_core::Optional for ValueImportanceItem {} }

    /// `CapacityUnitsConfiguration`.
    pub type CapacityUnitsConfiguration = Fields<of::CapacityUnitsConfiguration>;
    impl CapacityUnitsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(storage_capacity_units: impl IntoVal<i64>, query_capacity_units: impl IntoVal<i64>) -> Self { with(with(empty(), "StorageCapacityUnits", storage_capacity_units), "QueryCapacityUnits", query_capacity_units) }
        /// `QueryCapacityUnits`: mandatory, at least 0.
        #[track_caller] pub fn query_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "QueryCapacityUnits", value) }
        /// `StorageCapacityUnits`: mandatory, at least 0.
        #[track_caller] pub fn storage_capacity_units(self, value: impl IntoVal<i64>) -> Self { with(self, "StorageCapacityUnits", value) }
    }

    /// Words of `DocumentAttributeValueType`.
    pub type DocumentAttributeValueType = Word<fn(of::DocumentAttributeValueType)>;
    impl DocumentAttributeValueType {
        /// `STRING_VALUE`
        pub const StringValue: Self = word("STRING_VALUE");
        /// `STRING_LIST_VALUE`
        pub const StringListValue: Self = word("STRING_LIST_VALUE");
        /// `LONG_VALUE`
        pub const LongValue: Self = word("LONG_VALUE");
        /// `DATE_VALUE`
        pub const DateValue: Self = word("DATE_VALUE");
    }

    /// `DocumentMetadataConfiguration`.
    pub type DocumentMetadataConfiguration = Fields<of::DocumentMetadataConfiguration>;
    impl DocumentMetadataConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, type_: impl IntoVal<DocumentAttributeValueType>) -> Self { with(with(empty(), "Name", name), "Type", type_) }
        /// `Name`: mandatory, 1 to 30 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Relevance`.
        #[track_caller] pub fn relevance(self, value: impl IntoVal<Relevance>) -> Self { with(self, "Relevance", value) }
        /// `Search`.
        #[track_caller] pub fn search(self, value: impl IntoVal<Search>) -> Self { with(self, "Search", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DocumentAttributeValueType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Edition`.
    pub type Edition = Word<fn(of::Edition)>;
    impl Edition {
        /// `DEVELOPER_EDITION`
        pub const DeveloperEdition: Self = word("DEVELOPER_EDITION");
        /// `ENTERPRISE_EDITION`
        pub const EnterpriseEdition: Self = word("ENTERPRISE_EDITION");
        /// `GEN_AI_ENTERPRISE_EDITION`
        pub const GenAiEnterpriseEdition: Self = word("GEN_AI_ENTERPRISE_EDITION");
    }

    /// `JsonTokenTypeConfiguration`.
    pub type JsonTokenTypeConfiguration = Fields<of::JsonTokenTypeConfiguration>;
    impl JsonTokenTypeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(user_name_attribute_field: impl IntoVal<String>, group_attribute_field: impl IntoVal<String>) -> Self { with(with(empty(), "UserNameAttributeField", user_name_attribute_field), "GroupAttributeField", group_attribute_field) }
        /// `GroupAttributeField`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn group_attribute_field(self, value: impl IntoVal<String>) -> Self { with(self, "GroupAttributeField", value) }
        /// `UserNameAttributeField`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn user_name_attribute_field(self, value: impl IntoVal<String>) -> Self { with(self, "UserNameAttributeField", value) }
    }

    /// `JwtTokenTypeConfiguration`.
    pub type JwtTokenTypeConfiguration = Fields<of::JwtTokenTypeConfiguration>;
    impl JwtTokenTypeConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key_location: impl IntoVal<KeyLocation>) -> Self { with(empty(), "KeyLocation", key_location) }
        /// `ClaimRegex`: 1 to 100 characters, matches `^\P{C}*$`.
        #[track_caller] pub fn claim_regex(self, value: impl IntoVal<String>) -> Self { with(self, "ClaimRegex", value) }
        /// `GroupAttributeField`: 1 to 100 characters.
        #[track_caller] pub fn group_attribute_field(self, value: impl IntoVal<String>) -> Self { with(self, "GroupAttributeField", value) }
        /// `Issuer`: 1 to 65 characters, matches `^\P{C}*$`.
        #[track_caller] pub fn issuer(self, value: impl IntoVal<String>) -> Self { with(self, "Issuer", value) }
        /// `KeyLocation`: mandatory.
        #[track_caller] pub fn key_location(self, value: impl IntoVal<KeyLocation>) -> Self { with(self, "KeyLocation", value) }
        /// `SecretManagerArn`: 1 to 1284 characters, matches `arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}`.
        #[track_caller] pub fn secret_manager_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretManagerArn", value) }
        /// `URL`: 1 to 2048 characters, matches `^(https?|ftp|file):\/\/([^\s]*)`.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "URL", value) }
        /// `UserNameAttributeField`: 1 to 100 characters.
        #[track_caller] pub fn user_name_attribute_field(self, value: impl IntoVal<String>) -> Self { with(self, "UserNameAttributeField", value) }
    }

    /// Words of `KeyLocation`.
    pub type KeyLocation = Word<fn(of::KeyLocation)>;
    impl KeyLocation {
        /// `URL`
        pub const Url: Self = word("URL");
        /// `SECRET_MANAGER`
        pub const SecretManager: Self = word("SECRET_MANAGER");
    }

    /// Words of `Order`.
    pub type Order = Word<fn(of::Order)>;
    impl Order {
        /// `ASCENDING`
        pub const Ascending: Self = word("ASCENDING");
        /// `DESCENDING`
        pub const Descending: Self = word("DESCENDING");
    }

    /// `Relevance`.
    pub type Relevance = Fields<of::Relevance>;
    impl Relevance {
        /// `Duration`: 1 to 10 characters, matches `[0-9]+[s]`.
        #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "Duration", value) }
        /// `Freshness`.
        #[track_caller] pub fn freshness(self, value: impl IntoVal<bool>) -> Self { with(self, "Freshness", value) }
        /// `Importance`: 1 to 10.
        #[track_caller] pub fn importance(self, value: impl IntoVal<i64>) -> Self { with(self, "Importance", value) }
        /// `RankOrder`.
        #[track_caller] pub fn rank_order(self, value: impl IntoVal<Order>) -> Self { with(self, "RankOrder", value) }
        /// `ValueImportanceItems`.
        #[track_caller] pub fn value_importance_items(self, value: impl IntoVal<List<ValueImportanceItem>>) -> Self { with(self, "ValueImportanceItems", value) }
    }

    /// `Search`.
    pub type Search = Fields<of::Search>;
    impl Search {
        /// `Displayable`.
        #[track_caller] pub fn displayable(self, value: impl IntoVal<bool>) -> Self { with(self, "Displayable", value) }
        /// `Facetable`.
        #[track_caller] pub fn facetable(self, value: impl IntoVal<bool>) -> Self { with(self, "Facetable", value) }
        /// `Searchable`.
        #[track_caller] pub fn searchable(self, value: impl IntoVal<bool>) -> Self { with(self, "Searchable", value) }
        /// `Sortable`.
        #[track_caller] pub fn sortable(self, value: impl IntoVal<bool>) -> Self { with(self, "Sortable", value) }
    }

    /// `ServerSideEncryptionConfiguration`.
    pub type ServerSideEncryptionConfiguration = Fields<of::ServerSideEncryptionConfiguration>;
    impl ServerSideEncryptionConfiguration {
        /// `KmsKeyId`: 1 to 2048 characters.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    }

    /// Words of `UserContextPolicy`.
    pub type UserContextPolicy = Word<fn(of::UserContextPolicy)>;
    impl UserContextPolicy {
        /// `ATTRIBUTE_FILTER`
        pub const AttributeFilter: Self = word("ATTRIBUTE_FILTER");
        /// `USER_TOKEN`
        pub const UserToken: Self = word("USER_TOKEN");
    }

    /// `UserTokenConfiguration`.
    pub type UserTokenConfiguration = Fields<of::UserTokenConfiguration>;
    impl UserTokenConfiguration {
        /// `JsonTokenTypeConfiguration`.
        #[track_caller] pub fn json_token_type_configuration(self, value: impl IntoVal<JsonTokenTypeConfiguration>) -> Self { with(self, "JsonTokenTypeConfiguration", value) }
        /// `JwtTokenTypeConfiguration`.
        #[track_caller] pub fn jwt_token_type_configuration(self, value: impl IntoVal<JwtTokenTypeConfiguration>) -> Self { with(self, "JwtTokenTypeConfiguration", value) }
    }

    /// `ValueImportanceItem`.
    pub type ValueImportanceItem = Fields<of::ValueImportanceItem>;
    impl ValueImportanceItem {
        /// `Key`: 1 to 50 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: 1 to 10.
        #[track_caller] pub fn value(self, value: impl IntoVal<i64>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Kendra::QuerySuggestionsBlockList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-querysuggestionsblocklist.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnQuerySuggestionsBlockList = Handle<of::CfnQuerySuggestionsBlockList>;
impl cfn::ResourceType for of::CfnQuerySuggestionsBlockList { const TYPE: &'static str = "AWS::Kendra::QuerySuggestionsBlockList"; type Tags = cfn::TagList; type Props = CfnQuerySuggestionsBlockListProps; type Reference = Is<kinds::QuerySuggestionsBlockListArn>; }
impl CfnQuerySuggestionsBlockList {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::QuerySuggestionsBlockListArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnQuerySuggestionsBlockList`].
///
/// Mandatory: `IndexId`, `Name`, `SourceS3Path`, `RoleArn`.
///
/// A change replaces the resource: `IndexId`.
pub type CfnQuerySuggestionsBlockListProps = Fields<of::CfnQuerySuggestionsBlockList>;
/// What [`CfnQuerySuggestionsBlockListProps`] cannot do without.
pub struct CfnQuerySuggestionsBlockListPropsRequired<A, B, C, D> {
    /// `IndexId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    pub index_id: A,
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    pub name: B,
    /// `SourceS3Path`.
    pub source_s3_path: C,
    /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    pub role_arn: D,
}
impl CfnQuerySuggestionsBlockListProps {
    /// Takes what is mandatory, by name: [`CfnQuerySuggestionsBlockListPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_query_suggestions_block_list::S3Path>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnQuerySuggestionsBlockListPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IndexId", required.index_id), "Name", required.name), "SourceS3Path", required.source_s3_path), "RoleArn", required.role_arn) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SourceS3Path`: mandatory.
    #[track_caller] pub fn source_s3_path(self, value: impl IntoVal<cfn_query_suggestions_block_list::S3Path>) -> Self { with(self, "SourceS3Path", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_query_suggestions_block_list::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQuerySuggestionsBlockList`].
pub mod cfn_query_suggestions_block_list {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_data_source::{Tag};
    mod of { pub enum S3Path {} }

    /// `S3Path`.
    pub type S3Path = Fields<of::S3Path>;
    impl S3Path {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Bucket", bucket), "Key", key) }
        /// `Bucket`: mandatory, 3 to 63 characters, matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
        #[track_caller] pub fn bucket(self, value: impl IntoVal<String>) -> Self { with(self, "Bucket", value) }
        /// `Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
    }
}

/// [`AWS::Kendra::Thesaurus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-thesaurus.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnThesaurus = Handle<of::CfnThesaurus>;
impl cfn::ResourceType for of::CfnThesaurus { const TYPE: &'static str = "AWS::Kendra::Thesaurus"; type Tags = cfn::TagList; type Props = CfnThesaurusProps; type Reference = Is<kinds::ThesaurusArn>; }
impl CfnThesaurus {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ThesaurusArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnThesaurus`].
///
/// Mandatory: `IndexId`, `Name`, `RoleArn`, `SourceS3Path`.
///
/// A change replaces the resource: `IndexId`.
pub type CfnThesaurusProps = Fields<of::CfnThesaurus>;
/// What [`CfnThesaurusProps`] cannot do without.
pub struct CfnThesaurusPropsRequired<A, B, C, D> {
    /// `IndexId`: exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    pub index_id: A,
    /// `Name`: 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    pub name: B,
    /// `RoleArn`: at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    pub role_arn: C,
    /// `SourceS3Path`.
    pub source_s3_path: D,
}
impl CfnThesaurusProps {
    /// Takes what is mandatory, by name: [`CfnThesaurusPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Is<kinds::RoleArn>>, D: IntoVal<cfn_thesaurus::S3Path>>(required: CfnThesaurusPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "IndexId", required.index_id), "Name", required.name), "RoleArn", required.role_arn), "SourceS3Path", required.source_s3_path) }
    /// `Description`: at most 1000 characters, matches `^\P{C}*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `IndexId`: mandatory, exactly 36 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn index_id(self, value: impl IntoVal<String>) -> Self { with(self, "IndexId", value) }
    /// `Name`: mandatory, 1 to 100 characters, matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory, at most 1284 characters, matches `^arn:[a-z0-9-\.]{1,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[a-z0-9-\.]{0,63}:[^/].{0,1023}$`.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SourceS3Path`: mandatory.
    #[track_caller] pub fn source_s3_path(self, value: impl IntoVal<cfn_thesaurus::S3Path>) -> Self { with(self, "SourceS3Path", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_thesaurus::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnThesaurus`].
pub mod cfn_thesaurus {
    pub use super::cfn_data_source::{Tag};
    pub use super::cfn_query_suggestions_block_list::{S3Path};
}
