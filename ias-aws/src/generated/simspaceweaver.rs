// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SimSpaceWeaver`.

use super::prelude::*;

mod of { pub enum CfnSimulation {} }

/// [`AWS::SimSpaceWeaver::Simulation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html).
///
/// The vendor winds it down: sunset (2026-05-20).
///
/// What `Ref` returns: `Name`.
pub type CfnSimulation = Handle<of::CfnSimulation>;
impl cfn::ResourceType for of::CfnSimulation { const TYPE: &'static str = "AWS::SimSpaceWeaver::Simulation"; type Tags = cfn::NoTags; type Props = CfnSimulationProps; type Reference = String; }
impl CfnSimulation {
    /// The attribute `DescribePayload`.
    #[inline] pub fn attr_describe_payload(&self) -> Val<String> { cfn::attribute(&self.0, "DescribePayload") }
}

/// Properties of [`CfnSimulation`].
///
/// Mandatory: `Name`, `RoleArn`.
///
/// A change replaces the resource: `MaximumDuration`, `Name`, `RoleArn`, `SchemaS3Location`, `SnapshotS3Location`.
///
/// Takes exactly one of `SchemaS3Location`; `SnapshotS3Location`.
pub type CfnSimulationProps = Fields<of::CfnSimulation>;
impl CfnSimulationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "Name", name), "RoleArn", role_arn) }
    /// `MaximumDuration`: 2 to 6 characters. Changing it replaces the resource.
    #[track_caller] pub fn maximum_duration(self, value: impl IntoVal<String>) -> Self { with(self, "MaximumDuration", value) }
    /// `Name`: mandatory, 1 to 2048 characters, matches `[a-zA-Z0-9_\-]{1,2048}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RoleArn`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `SchemaS3Location`. Changing it replaces the resource.
    #[track_caller] pub fn schema_s3_location(self, value: impl IntoVal<cfn_simulation::S3Location>) -> Self { with(self, "SchemaS3Location", value) }
    /// `SnapshotS3Location`. Changing it replaces the resource.
    #[track_caller] pub fn snapshot_s3_location(self, value: impl IntoVal<cfn_simulation::S3Location>) -> Self { with(self, "SnapshotS3Location", value) }
}

/// Types of [`CfnSimulation`].
pub mod cfn_simulation {
    use super::super::prelude::*;
    mod of { pub enum S3Location {} }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, object_key: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "ObjectKey", object_key) }
        /// `BucketName`: mandatory, 3 to 63 characters, matches `[a-zA-Z0-9_\-]{3,63}$`.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `ObjectKey`: mandatory, 3 to 255 characters.
        #[track_caller] pub fn object_key(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectKey", value) }
    }
}
