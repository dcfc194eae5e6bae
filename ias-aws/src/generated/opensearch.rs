// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::OpenSearch`.

use super::prelude::*;

mod of { pub enum CfnDataSource {} }

/// [`AWS::OpenSearch::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearch-datasource.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnDataSource = Handle<of::CfnDataSource>;
impl cfn::ResourceType for of::CfnDataSource { const TYPE: &'static str = "AWS::OpenSearch::DataSource"; type Tags = cfn::NoTags; type Props = CfnDataSourceProps; type Reference = Is<kinds::OpenSearchDataSourceArn>; }
impl CfnDataSource {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OpenSearchDataSourceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Status`: one of `ACTIVE`, `DISABLED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnDataSource`].
///
/// Mandatory: `DomainName`, `Name`, `DataSourceType`.
///
/// A change replaces the resource: `DomainName`, `Name`.
pub type CfnDataSourceProps = Fields<of::CfnDataSource>;
/// What [`CfnDataSourceProps`] cannot do without.
pub struct CfnDataSourcePropsRequired<A, B, C> {
    /// `DomainName`: 3 to 28 characters, matches `^[a-z][a-z0-9\-]+$`. Changing it replaces the resource.
    pub domain_name: A,
    /// `Name`: 3 to 80 characters, matches `^[a-z][a-z0-9_]+$`. Changing it replaces the resource.
    pub name: B,
    /// `DataSourceType`.
    pub data_source_type: C,
}
impl CfnDataSourceProps {
    /// Takes what is mandatory, by name: [`CfnDataSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_data_source::DataSourceType>>(required: CfnDataSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "DomainName", required.domain_name), "Name", required.name), "DataSourceType", required.data_source_type) }
    /// `DataSourceType`: mandatory.
    #[track_caller] pub fn data_source_type(self, value: impl IntoVal<cfn_data_source::DataSourceType>) -> Self { with(self, "DataSourceType", value) }
    /// `Description`: at most 1000 characters, matches `^([a-zA-Z0-9_])*[\\a-zA-Z0-9_@#%*+=:?./!\s-]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: mandatory, 3 to 28 characters, matches `^[a-z][a-z0-9\-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `Name`: mandatory, 3 to 80 characters, matches `^[a-z][a-z0-9_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnDataSource`].
pub mod cfn_data_source {
    use super::super::prelude::*;
    mod of { pub enum DataSourceType {} impl ias_core::Optional for DataSourceType {} pub enum S3GlueDataCatalog {} }

    /// `DataSourceType`.
    pub type DataSourceType = Fields<of::DataSourceType>;
    impl DataSourceType {
        /// `S3GlueDataCatalog`.
        #[track_caller] pub fn s3_glue_data_catalog(self, value: impl IntoVal<S3GlueDataCatalog>) -> Self { with(self, "S3GlueDataCatalog", value) }
    }

    /// `S3GlueDataCatalog`.
    pub type S3GlueDataCatalog = Fields<of::S3GlueDataCatalog>;
    impl S3GlueDataCatalog {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(empty(), "RoleArn", role_arn) }
        /// `RoleArn`: mandatory, 20 to 2048 characters, matches `^arn:.*:iam::\d{12}:role/.+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }
}
