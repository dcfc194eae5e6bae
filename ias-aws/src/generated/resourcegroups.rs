// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ResourceGroups`.

use super::prelude::*;

mod of { pub enum CfnGroup {} pub enum CfnTagSyncTask {} }

/// [`AWS::ResourceGroups::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html).
///
/// What `Ref` returns: `Name`.
pub type CfnGroup = Handle<of::CfnGroup>;
impl cfn::ResourceType for of::CfnGroup { const TYPE: &'static str = "AWS::ResourceGroups::Group"; type Tags = cfn::TagList; type Props = CfnGroupProps; type Reference = String; }
impl CfnGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceGroupsGroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnGroup`].
///
/// Mandatory: `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnGroupProps = Fields<of::CfnGroup>;
impl CfnGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
    /// `Configuration`: at most 2 items.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<List<cfn_group::ConfigurationItem>>) -> Self { with(self, "Configuration", value) }
    /// `Description`: at most 512 characters, matches `^[\sa-zA-Z0-9_\.-]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9_\.-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceQuery`.
    #[track_caller] pub fn resource_query(self, value: impl IntoVal<cfn_group::ResourceQuery>) -> Self { with(self, "ResourceQuery", value) }
    /// `Resources`.
    #[track_caller] pub fn resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Resources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnGroup`].
pub mod cfn_group {
    use super::super::prelude::*;
    mod of { pub enum ConfigurationItem {} impl ias_core::Optional for ConfigurationItem {} pub enum ConfigurationParameter {} impl ias_core::Optional for ConfigurationParameter {} pub enum Query {} impl ias_core::Optional for Query {} pub enum ResourceQuery {} impl ias_core::Optional for ResourceQuery {} pub enum ResourceQueryType {} pub enum Tag {} impl ias_core::Optional for Tag {} pub enum TagFilter {} impl ias_core::Optional for TagFilter {} }

    /// `ConfigurationItem`.
    pub type ConfigurationItem = Fields<of::ConfigurationItem>;
    impl ConfigurationItem {
        /// `Parameters`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<ConfigurationParameter>>) -> Self { with(self, "Parameters", value) }
        /// `Type`: at most 40 characters, matches `^AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+$`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ConfigurationParameter`.
    pub type ConfigurationParameter = Fields<of::ConfigurationParameter>;
    impl ConfigurationParameter {
        /// `Name`: 1 to 80 characters, matches `^[a-z-]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Values`: each 1 to 256 characters, each matches `^[a-zA-Z0-9:\/\._-]+$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `Query`.
    pub type Query = Fields<of::Query>;
    impl Query {
        /// `ResourceTypeFilters`.
        #[track_caller] pub fn resource_type_filters(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ResourceTypeFilters", value) }
        /// `StackIdentifier`.
        #[track_caller] pub fn stack_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "StackIdentifier", value) }
        /// `TagFilters`.
        #[track_caller] pub fn tag_filters(self, value: impl IntoVal<List<TagFilter>>) -> Self { with(self, "TagFilters", value) }
    }

    /// `ResourceQuery`.
    pub type ResourceQuery = Fields<of::ResourceQuery>;
    impl ResourceQuery {
        /// `Query`: at most 4096 characters.
        #[track_caller] pub fn query(self, value: impl IntoVal<Query>) -> Self { with(self, "Query", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ResourceQueryType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ResourceQueryType = Word<fn(of::ResourceQueryType)>;
    impl ResourceQueryType {
        /// `TAG_FILTERS_1_0`
        pub const TagFilters1_0: Self = word("TAG_FILTERS_1_0");
        /// `CLOUDFORMATION_STACK_1_0`
        pub const CloudformationStack1_0: Self = word("CLOUDFORMATION_STACK_1_0");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// `Key`: matches `^(?!aws:).+`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TagFilter`.
    pub type TagFilter = Fields<of::TagFilter>;
    impl TagFilter {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }
}

/// [`AWS::ResourceGroups::TagSyncTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html).
///
/// What `Ref` returns: `TaskArn`.
pub type CfnTagSyncTask = Handle<of::CfnTagSyncTask>;
impl cfn::ResourceType for of::CfnTagSyncTask { const TYPE: &'static str = "AWS::ResourceGroups::TagSyncTask"; type Tags = cfn::NoTags; type Props = CfnTagSyncTaskProps; type Reference = Is<kinds::TagSyncTaskArn>; }
impl CfnTagSyncTask {
    /// The attribute `GroupArn`.
    #[inline] pub fn attr_group_arn(&self) -> Val<String> { cfn::attribute(&self.0, "GroupArn") }
    /// The attribute `GroupName`.
    #[inline] pub fn attr_group_name(&self) -> Val<String> { cfn::attribute(&self.0, "GroupName") }
    /// The attribute `Status`: one of `ACTIVE`, `ERROR`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TaskArn`.
    #[inline] pub fn attr_task_arn(&self) -> Val<Is<kinds::TagSyncTaskArn>> { cfn::attribute(&self.0, "TaskArn") }
}

/// Properties of [`CfnTagSyncTask`].
///
/// Mandatory: `Group`, `TagKey`, `TagValue`, `RoleArn`.
///
/// A change replaces the resource: `Group`, `RoleArn`, `TagKey`, `TagValue`.
pub type CfnTagSyncTaskProps = Fields<of::CfnTagSyncTask>;
/// What [`CfnTagSyncTaskProps`] cannot do without.
pub struct CfnTagSyncTaskPropsRequired<A, B, C, D> {
    /// `Group`: 12 to 1600 characters. Changing it replaces the resource.
    pub group: A,
    /// `TagKey`: 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Changing it replaces the resource.
    pub tag_key: B,
    /// `TagValue`: at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Changing it replaces the resource.
    pub tag_value: C,
    /// `RoleArn`: 20 to 2048 characters, matches `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    pub role_arn: D,
}
impl CfnTagSyncTaskProps {
    /// Takes what is mandatory, by name: [`CfnTagSyncTaskPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<Is<kinds::RoleArn>>>(required: CfnTagSyncTaskPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Group", required.group), "TagKey", required.tag_key), "TagValue", required.tag_value), "RoleArn", required.role_arn) }
    /// `Group`: mandatory, 12 to 1600 characters. Changing it replaces the resource.
    #[track_caller] pub fn group(self, value: impl IntoVal<String>) -> Self { with(self, "Group", value) }
    /// `RoleArn`: mandatory, 20 to 2048 characters, matches `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Changing it replaces the resource.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    /// `TagKey`: mandatory, 1 to 128 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn tag_key(self, value: impl IntoVal<String>) -> Self { with(self, "TagKey", value) }
    /// `TagValue`: mandatory, at most 256 characters, matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn tag_value(self, value: impl IntoVal<String>) -> Self { with(self, "TagValue", value) }
}
