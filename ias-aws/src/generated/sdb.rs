// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SDB`.

use super::prelude::*;

mod of { pub enum CfnDomain {} impl ias_core::Optional for CfnDomain {} }

/// [`AWS::SDB::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sdb-domain.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Id`.
pub type CfnDomain = Handle<of::CfnDomain>;
impl cfn::ResourceType for of::CfnDomain { const TYPE: &'static str = "AWS::SDB::Domain"; type Tags = cfn::NoTags; type Props = CfnDomainProps; type Reference = String; }
impl CfnDomain {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnDomain`].
///
/// Nothing is mandatory.
pub type CfnDomainProps = Fields<of::CfnDomain>;
impl CfnDomainProps {
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
}
