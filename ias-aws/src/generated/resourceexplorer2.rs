// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ResourceExplorer2`.

use super::prelude::*;

mod of { pub enum CfnDefaultViewAssociation {} pub enum CfnIndex {} pub enum CfnView {} }

/// [`AWS::ResourceExplorer2::DefaultViewAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html).
///
/// What `Ref` returns: `AssociatedAwsPrincipal`.
pub type CfnDefaultViewAssociation = Handle<of::CfnDefaultViewAssociation>;
impl cfn::ResourceType for of::CfnDefaultViewAssociation { const TYPE: &'static str = "AWS::ResourceExplorer2::DefaultViewAssociation"; type Tags = cfn::NoTags; type Props = CfnDefaultViewAssociationProps; type Reference = String; }
impl CfnDefaultViewAssociation {
    /// The attribute `AssociatedAwsPrincipal`.
    #[inline] pub fn attr_associated_aws_principal(&self) -> Val<String> { cfn::attribute(&self.0, "AssociatedAwsPrincipal") }
}

/// Properties of [`CfnDefaultViewAssociation`].
///
/// Mandatory: `ViewArn`.
pub type CfnDefaultViewAssociationProps = Fields<of::CfnDefaultViewAssociation>;
impl CfnDefaultViewAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(view_arn: impl IntoVal<String>) -> Self { with(empty(), "ViewArn", view_arn) }
    /// `ViewArn`: mandatory.
    #[track_caller] pub fn view_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ViewArn", value) }
}

/// [`AWS::ResourceExplorer2::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnIndex = Handle<of::CfnIndex>;
impl cfn::ResourceType for of::CfnIndex { const TYPE: &'static str = "AWS::ResourceExplorer2::Index"; type Tags = cfn::TagMap; type Props = CfnIndexProps; type Reference = Is<kinds::ResourceExplorer2IndexArn>; }
impl CfnIndex {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceExplorer2IndexArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IndexState`: one of `ACTIVE`, `CREATING`, `DELETING`, `DELETED`, `UPDATING`.
    #[inline] pub fn attr_index_state(&self) -> Val<String> { cfn::attribute(&self.0, "IndexState") }
}

/// Properties of [`CfnIndex`].
///
/// Mandatory: `Type`.
pub type CfnIndexProps = Fields<of::CfnIndex>;
impl CfnIndexProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(type_: impl IntoVal<cfn_index::IndexType>) -> Self { with(empty(), "Type", type_) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_index::IndexType>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnIndex`].
pub mod cfn_index {
    use super::super::prelude::*;
    mod of { pub enum IndexType {} }

    /// Words of `IndexType`.
    pub type IndexType = Word<fn(of::IndexType)>;
    impl IndexType {
        /// `LOCAL`
        pub const Local: Self = word("LOCAL");
        /// `AGGREGATOR`
        pub const Aggregator: Self = word("AGGREGATOR");
    }
}

/// [`AWS::ResourceExplorer2::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html).
///
/// What `Ref` returns: `ViewArn`.
pub type CfnView = Handle<of::CfnView>;
impl cfn::ResourceType for of::CfnView { const TYPE: &'static str = "AWS::ResourceExplorer2::View"; type Tags = cfn::TagMap; type Props = CfnViewProps; type Reference = Is<kinds::ResourceExplorer2ViewArn>; }
impl CfnView {
    /// The attribute `ViewArn`.
    #[inline] pub fn attr_view_arn(&self) -> Val<Is<kinds::ResourceExplorer2ViewArn>> { cfn::attribute(&self.0, "ViewArn") }
}

/// Properties of [`CfnView`].
///
/// Mandatory: `ViewName`.
///
/// A change replaces the resource: `Scope`, `ViewName`.
pub type CfnViewProps = Fields<of::CfnView>;
impl CfnViewProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(view_name: impl IntoVal<String>) -> Self { with(empty(), "ViewName", view_name) }
    /// `Filters`.
    #[track_caller] pub fn filters(self, value: impl IntoVal<cfn_view::SearchFilter>) -> Self { with(self, "Filters", value) }
    /// `IncludedProperties`.
    #[track_caller] pub fn included_properties(self, value: impl IntoVal<List<cfn_view::IncludedProperty>>) -> Self { with(self, "IncludedProperties", value) }
    /// `Scope`. Changing it replaces the resource.
    #[track_caller] pub fn scope(self, value: impl IntoVal<String>) -> Self { with(self, "Scope", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `ViewName`: mandatory, matches `^[a-zA-Z0-9\-]{1,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn view_name(self, value: impl IntoVal<String>) -> Self { with(self, "ViewName", value) }
}

/// Types of [`CfnView`].
pub mod cfn_view {
    use super::super::prelude::*;
    mod of { pub enum IncludedProperty {} pub enum SearchFilter {} }

    /// `IncludedProperty`.
    pub type IncludedProperty = Fields<of::IncludedProperty>;
    impl IncludedProperty {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 1011 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `SearchFilter`.
    pub type SearchFilter = Fields<of::SearchFilter>;
    impl SearchFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filter_string: impl IntoVal<String>) -> Self { with(empty(), "FilterString", filter_string) }
        /// `FilterString`: mandatory, at most 2048 characters.
        #[track_caller] pub fn filter_string(self, value: impl IntoVal<String>) -> Self { with(self, "FilterString", value) }
    }
}
