// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::HealthImaging`.

use super::prelude::*;

mod of { pub enum CfnDatastore {} impl ias_core::Optional for CfnDatastore {} }

/// [`AWS::HealthImaging::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html).
///
/// What `Ref` returns: `DatastoreId`.
pub type CfnDatastore = Handle<of::CfnDatastore>;
impl cfn::ResourceType for of::CfnDatastore { const TYPE: &'static str = "AWS::HealthImaging::Datastore"; type Tags = cfn::TagMap; type Props = CfnDatastoreProps; type Reference = String; }
impl CfnDatastore {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DatastoreArn`.
    #[inline] pub fn attr_datastore_arn(&self) -> Val<Is<kinds::DatastoreArn>> { cfn::attribute(&self.0, "DatastoreArn") }
    /// The attribute `DatastoreId`.
    #[inline] pub fn attr_datastore_id(&self) -> Val<String> { cfn::attribute(&self.0, "DatastoreId") }
    /// The attribute `DatastoreStatus`: one of `CREATING`, `CREATE_FAILED`, `ACTIVE`, `DELETING`, `DELETED`.
    #[inline] pub fn attr_datastore_status(&self) -> Val<String> { cfn::attribute(&self.0, "DatastoreStatus") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnDatastore`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `DatastoreName`, `KmsKeyArn`, `Tags`.
pub type CfnDatastoreProps = Fields<of::CfnDatastore>;
impl CfnDatastoreProps {
    /// `DatastoreName`: 1 to 256 characters, matches `^[A-Za-z0-9._/#-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn datastore_name(self, value: impl IntoVal<String>) -> Self { with(self, "DatastoreName", value) }
    /// `KmsKeyArn`: 1 to 512 characters. Changing it replaces the resource.
    #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
    /// `Tags`. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}
