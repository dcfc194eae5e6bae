// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CDK`.

use super::prelude::*;

mod of { pub enum CfnMetadata {} impl ias_core::Optional for CfnMetadata {} }

/// [`AWS::CDK::Metadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cdk-metadata.html).
///
/// What `Ref` returns: `Id`.
pub type CfnMetadata = Handle<of::CfnMetadata>;
impl cfn::ResourceType for of::CfnMetadata { const TYPE: &'static str = "AWS::CDK::Metadata"; type Tags = cfn::NoTags; type Props = CfnMetadataProps; type Reference = String; }
impl CfnMetadata {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnMetadata`].
///
/// Nothing is mandatory.
pub type CfnMetadataProps = Fields<of::CfnMetadata>;
impl CfnMetadataProps {
    /// `Analytics`.
    #[track_caller] pub fn analytics(self, value: impl IntoVal<String>) -> Self { with(self, "Analytics", value) }
    /// `Modules`.
    #[track_caller] pub fn modules(self, value: impl IntoVal<String>) -> Self { with(self, "Modules", value) }
}
