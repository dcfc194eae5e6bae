// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::WellArchitected`.

use super::prelude::*;

mod of { pub enum CfnAgentContext {} pub enum CfnAgentGoal {} pub enum CfnAgentProfile {} pub enum CfnLens {} impl ias_core::Optional for CfnLens {} pub enum CfnProfile {} pub enum CfnReviewTemplate {} pub enum CfnWorkload {} }

/// [`AWS::WellArchitected::AgentContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAgentContext = Handle<of::CfnAgentContext>;
impl cfn::ResourceType for of::CfnAgentContext { const TYPE: &'static str = "AWS::WellArchitected::AgentContext"; type Tags = cfn::NoTags; type Props = CfnAgentContextProps; type Reference = Is<kinds::AgentContextArn>; }
impl CfnAgentContext {
    /// The attribute `ApplicationType`: one of `SAS`, `DESKTOP_APPLICATION`, `OTHER`.
    #[inline] pub fn attr_application_type(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationType") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AgentContextArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `Criticality`: one of `MISSION_CRITICAL`, `BUSINESS_CRITICAL`, `NON_CRITICAL`, `TEST_DEVELOPMENT`.
    #[inline] pub fn attr_criticality(&self) -> Val<String> { cfn::attribute(&self.0, "Criticality") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedAt`.
    #[inline] pub fn attr_last_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedAt") }
    /// The attribute `LastModifiedBy`.
    #[inline] pub fn attr_last_modified_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy") }
}

/// Properties of [`CfnAgentContext`].
///
/// Mandatory: `ProfileArn`, `Title`, `ContextType`, `Content`.
///
/// A change replaces the resource: `ContextType`, `ProfileArn`.
pub type CfnAgentContextProps = Fields<of::CfnAgentContext>;
/// What [`CfnAgentContextProps`] cannot do without.
pub struct CfnAgentContextPropsRequired<A, B, C, D> {
    /// `ProfileArn`: 1 to 2048 characters, matches `^arn:aws([a-z0-9-]+)?:wellarchitected:[a-z0-9-]{6,64}:[0-9]{12}:agent-profile/[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub profile_arn: A,
    /// `Title`: 1 to 1000 characters, matches `^[\P{C}]+$`.
    pub title: B,
    /// `ContextType`. Changing it replaces the resource.
    pub context_type: C,
    /// `Content`.
    pub content: D,
}
impl CfnAgentContextProps {
    /// Takes what is mandatory, by name: [`CfnAgentContextPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_agent_context::ContextType>, D: IntoVal<Json>>(required: CfnAgentContextPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ProfileArn", required.profile_arn), "Title", required.title), "ContextType", required.context_type), "Content", required.content) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<Json>) -> Self { with(self, "Content", value) }
    /// `ContextType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn context_type(self, value: impl IntoVal<cfn_agent_context::ContextType>) -> Self { with(self, "ContextType", value) }
    /// `ProfileArn`: mandatory, 1 to 2048 characters, matches `^arn:aws([a-z0-9-]+)?:wellarchitected:[a-z0-9-]{6,64}:[0-9]{12}:agent-profile/[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileArn", value) }
    /// `Title`: mandatory, 1 to 1000 characters, matches `^[\P{C}]+$`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
}

/// Types of [`CfnAgentContext`].
pub mod cfn_agent_context {
    use super::super::prelude::*;
    mod of { pub enum ContextType {} }

    /// Words of `ContextType`.
    pub type ContextType = Word<fn(of::ContextType)>;
    impl ContextType {
        /// `APPLICATION`
        pub const Application: Self = word("APPLICATION");
    }
}

/// [`AWS::WellArchitected::AgentGoal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAgentGoal = Handle<of::CfnAgentGoal>;
impl cfn::ResourceType for of::CfnAgentGoal { const TYPE: &'static str = "AWS::WellArchitected::AgentGoal"; type Tags = cfn::NoTags; type Props = CfnAgentGoalProps; type Reference = Is<kinds::AgentGoalArn>; }
impl CfnAgentGoal {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AgentGoalArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `LastModifiedAt`.
    #[inline] pub fn attr_last_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedAt") }
    /// The attribute `LastModifiedBy`.
    #[inline] pub fn attr_last_modified_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy") }
}

/// Properties of [`CfnAgentGoal`].
///
/// Mandatory: `ProfileArn`, `Pillars`, `Title`.
///
/// A change replaces the resource: `ProfileArn`.
pub type CfnAgentGoalProps = Fields<of::CfnAgentGoal>;
/// What [`CfnAgentGoalProps`] cannot do without.
pub struct CfnAgentGoalPropsRequired<A, B, C> {
    /// `ProfileArn`: 1 to 2048 characters, matches `^arn:aws([a-z0-9-]+)?:wellarchitected:[a-z0-9-]{6,64}:[0-9]{12}:agent-profile/[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub profile_arn: A,
    /// `Pillars`: 1 to 5 items, no item twice.
    pub pillars: B,
    /// `Title`: 1 to 1000 characters, matches `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`.
    pub title: C,
}
impl CfnAgentGoalProps {
    /// Takes what is mandatory, by name: [`CfnAgentGoalPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_agent_goal::Pillar>>, C: IntoVal<String>>(required: CfnAgentGoalPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ProfileArn", required.profile_arn), "Pillars", required.pillars), "Title", required.title) }
    /// `Description`: 1 to 4000 characters, matches `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Pillars`: mandatory, 1 to 5 items, no item twice.
    #[track_caller] pub fn pillars(self, value: impl IntoVal<List<cfn_agent_goal::Pillar>>) -> Self { with(self, "Pillars", value) }
    /// `ProfileArn`: mandatory, 1 to 2048 characters, matches `^arn:aws([a-z0-9-]+)?:wellarchitected:[a-z0-9-]{6,64}:[0-9]{12}:agent-profile/[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileArn", value) }
    /// `Title`: mandatory, 1 to 1000 characters, matches `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
}

/// Types of [`CfnAgentGoal`].
pub mod cfn_agent_goal {
    use super::super::prelude::*;
    mod of { pub enum Pillar {} }

    /// Words of `Pillar`.
    pub type Pillar = Word<fn(of::Pillar)>;
    impl Pillar {
        /// `COST_OPTIMIZATION`
        pub const CostOptimization: Self = word("COST_OPTIMIZATION");
        /// `SECURITY`
        pub const Security: Self = word("SECURITY");
        /// `RESILIENCE`
        pub const Resilience: Self = word("RESILIENCE");
        /// `PERFORMANCE`
        pub const Performance: Self = word("PERFORMANCE");
        /// `OPERATIONAL_EXCELLENCE`
        pub const OperationalExcellence: Self = word("OPERATIONAL_EXCELLENCE");
    }
}

/// [`AWS::WellArchitected::AgentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAgentProfile = Handle<of::CfnAgentProfile>;
impl cfn::ResourceType for of::CfnAgentProfile { const TYPE: &'static str = "AWS::WellArchitected::AgentProfile"; type Tags = cfn::TagList; type Props = CfnAgentProfileProps; type Reference = Is<kinds::AgentProfileArn>; }
impl CfnAgentProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AgentProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `CreatedBy`.
    #[inline] pub fn attr_created_by(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedBy") }
    /// The attribute `LastModifiedAt`.
    #[inline] pub fn attr_last_modified_at(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedAt") }
    /// The attribute `LastModifiedBy`.
    #[inline] pub fn attr_last_modified_by(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedBy") }
}

/// Properties of [`CfnAgentProfile`].
///
/// Mandatory: `Name`, `ExecutionRoleArn`, `Pillars`, `AggregationConfiguration`.
///
/// A change replaces the resource: `Name`.
pub type CfnAgentProfileProps = Fields<of::CfnAgentProfile>;
/// What [`CfnAgentProfileProps`] cannot do without.
pub struct CfnAgentProfilePropsRequired<A, B, C, D> {
    /// `Name`: 3 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub name: A,
    /// `ExecutionRoleArn`: 1 to 2048 characters, matches `^arn:([a-z\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`.
    pub execution_role_arn: B,
    /// `Pillars`: 1 to 4 items, no item twice.
    pub pillars: C,
    /// `AggregationConfiguration`: at most 100 items, no item twice.
    pub aggregation_configuration: D,
}
impl CfnAgentProfileProps {
    /// Takes what is mandatory, by name: [`CfnAgentProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::RoleArn>>, C: IntoVal<List<cfn_agent_profile::Pillar>>, D: IntoVal<List<cfn_agent_profile::AggregationConfiguration>>>(required: CfnAgentProfilePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Name", required.name), "ExecutionRoleArn", required.execution_role_arn), "Pillars", required.pillars), "AggregationConfiguration", required.aggregation_configuration) }
    /// `AggregationConfiguration`: mandatory, at most 100 items, no item twice.
    #[track_caller] pub fn aggregation_configuration(self, value: impl IntoVal<List<cfn_agent_profile::AggregationConfiguration>>) -> Self { with(self, "AggregationConfiguration", value) }
    /// `BusinessOverview`: at most 512 characters.
    #[track_caller] pub fn business_overview(self, value: impl IntoVal<String>) -> Self { with(self, "BusinessOverview", value) }
    /// `DeletionProtection`.
    #[track_caller] pub fn deletion_protection(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtection", value) }
    /// `Description`: at most 512 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: 3 to 128 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `ExecutionRoleArn`: mandatory, 1 to 2048 characters, matches `^arn:([a-z\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `Name`: mandatory, 3 to 128 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Pillars`: mandatory, 1 to 4 items, no item twice.
    #[track_caller] pub fn pillars(self, value: impl IntoVal<List<cfn_agent_profile::Pillar>>) -> Self { with(self, "Pillars", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_agent_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAgentProfile`].
pub mod cfn_agent_profile {
    use super::super::prelude::*;
    mod of { pub enum AggregationConfiguration {} pub enum Pillar {} pub enum Tag {} }

    /// `AggregationConfiguration`.
    pub type AggregationConfiguration = Fields<of::AggregationConfiguration>;
    /// What [`AggregationConfiguration`] cannot do without.
    pub struct AggregationConfigurationRequired<A, B, C> {
        /// `AccountId`: exactly 12 characters, matches `^[0-9]{12}$`.
        pub account_id: A,
        /// `Regions`: at most 25 items, no item twice, each at most 64 characters, each matches `^[a-z]{2}-[a-z]+-[0-9]{1}$`.
        pub regions: B,
        /// `AccessRoleArn`: 1 to 2048 characters, matches `^arn:([a-z\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`.
        pub access_role_arn: C,
    }
    impl AggregationConfiguration {
        /// Takes what is mandatory, by name: [`AggregationConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<String>>, C: IntoVal<Is<kinds::RoleArn>>>(required: AggregationConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "AccountId", required.account_id), "Regions", required.regions), "AccessRoleArn", required.access_role_arn) }
        /// `AccessRoleArn`: mandatory, 1 to 2048 characters, matches `^arn:([a-z\-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`.
        #[track_caller] pub fn access_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AccessRoleArn", value) }
        /// `AccountId`: mandatory, exactly 12 characters, matches `^[0-9]{12}$`.
        #[track_caller] pub fn account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AccountId", value) }
        /// `Regions`: mandatory, at most 25 items, no item twice, each at most 64 characters, each matches `^[a-z]{2}-[a-z]+-[0-9]{1}$`.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    }

    /// Words of `Pillar`.
    pub type Pillar = Word<fn(of::Pillar)>;
    impl Pillar {
        /// `COST_OPTIMIZATION`
        pub const CostOptimization: Self = word("COST_OPTIMIZATION");
        /// `SECURITY`
        pub const Security: Self = word("SECURITY");
        /// `RESILIENCE`
        pub const Resilience: Self = word("RESILIENCE");
        /// `PERFORMANCE`
        pub const Performance: Self = word("PERFORMANCE");
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

/// [`AWS::WellArchitected::Lens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html).
///
/// What `Ref` returns: `LensArn`.
pub type CfnLens = Handle<of::CfnLens>;
impl cfn::ResourceType for of::CfnLens { const TYPE: &'static str = "AWS::WellArchitected::Lens"; type Tags = cfn::TagList; type Props = CfnLensProps; type Reference = Is<kinds::LensArn>; }
impl CfnLens {
    /// The attribute `Description`.
    #[inline] pub fn attr_description(&self) -> Val<String> { cfn::attribute(&self.0, "Description") }
    /// The attribute `LensArn`.
    #[inline] pub fn attr_lens_arn(&self) -> Val<Is<kinds::LensArn>> { cfn::attribute(&self.0, "LensArn") }
    /// The attribute `LensId`.
    #[inline] pub fn attr_lens_id(&self) -> Val<String> { cfn::attribute(&self.0, "LensId") }
    /// The attribute `Name`.
    #[inline] pub fn attr_name(&self) -> Val<String> { cfn::attribute(&self.0, "Name") }
    /// The attribute `Owner`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
}

/// Properties of [`CfnLens`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `JSONString`, `LensVersion`.
pub type CfnLensProps = Fields<of::CfnLens>;
impl CfnLensProps {
    /// `JSONString`: 2 to 500000 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn json_string(self, value: impl IntoVal<String>) -> Self { with(self, "JSONString", value) }
    /// `LensVersion`: 1 to 32 characters. Changing it replaces the resource.
    #[track_caller] pub fn lens_version(self, value: impl IntoVal<String>) -> Self { with(self, "LensVersion", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_lens::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLens`].
pub mod cfn_lens {
    pub use super::cfn_agent_profile::{Tag};
}

/// [`AWS::WellArchitected::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html).
///
/// What `Ref` returns: `ProfileArn`.
pub type CfnProfile = Handle<of::CfnProfile>;
impl cfn::ResourceType for of::CfnProfile { const TYPE: &'static str = "AWS::WellArchitected::Profile"; type Tags = cfn::TagList; type Props = CfnProfileProps; type Reference = Is<kinds::WellArchitectedProfileArn>; }
impl CfnProfile {
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Owner`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
    /// The attribute `ProfileArn`.
    #[inline] pub fn attr_profile_arn(&self) -> Val<Is<kinds::WellArchitectedProfileArn>> { cfn::attribute(&self.0, "ProfileArn") }
    /// The attribute `ProfileVersion`.
    #[inline] pub fn attr_profile_version(&self) -> Val<String> { cfn::attribute(&self.0, "ProfileVersion") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnProfile`].
///
/// Mandatory: `ProfileName`, `ProfileDescription`, `ProfileQuestions`.
///
/// A change replaces the resource: `ProfileName`.
pub type CfnProfileProps = Fields<of::CfnProfile>;
/// What [`CfnProfileProps`] cannot do without.
pub struct CfnProfilePropsRequired<A, B, C> {
    /// `ProfileName`: 3 to 100 characters. Changing it replaces the resource.
    pub profile_name: A,
    /// `ProfileDescription`: 3 to 100 characters.
    pub profile_description: B,
    /// `ProfileQuestions`.
    pub profile_questions: C,
}
impl CfnProfileProps {
    /// Takes what is mandatory, by name: [`CfnProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_profile::ProfileQuestionUpdate>>>(required: CfnProfilePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ProfileName", required.profile_name), "ProfileDescription", required.profile_description), "ProfileQuestions", required.profile_questions) }
    /// `ProfileDescription`: mandatory, 3 to 100 characters.
    #[track_caller] pub fn profile_description(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileDescription", value) }
    /// `ProfileName`: mandatory, 3 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProfileName", value) }
    /// `ProfileQuestions`: mandatory.
    #[track_caller] pub fn profile_questions(self, value: impl IntoVal<List<cfn_profile::ProfileQuestionUpdate>>) -> Self { with(self, "ProfileQuestions", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfile`].
pub mod cfn_profile {
    use super::super::prelude::*;
    pub use super::cfn_agent_profile::{Tag};
    mod of { pub enum ProfileQuestionUpdate {} impl ias_core::Optional for ProfileQuestionUpdate {} }

    /// `ProfileQuestionUpdate`.
    pub type ProfileQuestionUpdate = Fields<of::ProfileQuestionUpdate>;
    impl ProfileQuestionUpdate {
        /// `QuestionId`: 1 to 128 characters.
        #[track_caller] pub fn question_id(self, value: impl IntoVal<String>) -> Self { with(self, "QuestionId", value) }
        /// `SelectedChoiceIds`: each 1 to 64 characters.
        #[track_caller] pub fn selected_choice_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SelectedChoiceIds", value) }
    }
}

/// [`AWS::WellArchitected::ReviewTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html).
///
/// What `Ref` returns: `TemplateArn`.
pub type CfnReviewTemplate = Handle<of::CfnReviewTemplate>;
impl cfn::ResourceType for of::CfnReviewTemplate { const TYPE: &'static str = "AWS::WellArchitected::ReviewTemplate"; type Tags = cfn::TagList; type Props = CfnReviewTemplateProps; type Reference = Is<kinds::ReviewTemplateArn>; }
impl CfnReviewTemplate {
    /// The attribute `Owner`.
    #[inline] pub fn attr_owner(&self) -> Val<String> { cfn::attribute(&self.0, "Owner") }
    /// The attribute `TemplateArn`.
    #[inline] pub fn attr_template_arn(&self) -> Val<Is<kinds::ReviewTemplateArn>> { cfn::attribute(&self.0, "TemplateArn") }
    /// The attribute `UpdateStatus`: one of `CURRENT`, `LENS_NOT_CURRENT`.
    #[inline] pub fn attr_update_status(&self) -> Val<String> { cfn::attribute(&self.0, "UpdateStatus") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnReviewTemplate`].
///
/// Mandatory: `TemplateName`, `Description`, `Lenses`.
///
/// A change replaces the resource: `Lenses`.
pub type CfnReviewTemplateProps = Fields<of::CfnReviewTemplate>;
/// What [`CfnReviewTemplateProps`] cannot do without.
pub struct CfnReviewTemplatePropsRequired<A, B, C> {
    /// `TemplateName`: 3 to 100 characters, matches `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`.
    pub template_name: A,
    /// `Description`: 3 to 250 characters, matches `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`.
    pub description: B,
    /// `Lenses`: each 1 to 128 characters. Changing it replaces the resource.
    pub lenses: C,
}
impl CfnReviewTemplateProps {
    /// Takes what is mandatory, by name: [`CfnReviewTemplatePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: CfnReviewTemplatePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TemplateName", required.template_name), "Description", required.description), "Lenses", required.lenses) }
    /// `Description`: mandatory, 3 to 250 characters, matches `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Lenses`: mandatory, each 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn lenses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Lenses", value) }
    /// `Notes`: at most 2084 characters.
    #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_review_template::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateName`: mandatory, 3 to 100 characters, matches `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`.
    #[track_caller] pub fn template_name(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateName", value) }
}

/// Types of [`CfnReviewTemplate`].
pub mod cfn_review_template {
    pub use super::cfn_agent_profile::{Tag};
}

/// [`AWS::WellArchitected::Workload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html).
///
/// What `Ref` returns: `WorkloadArn`.
pub type CfnWorkload = Handle<of::CfnWorkload>;
impl cfn::ResourceType for of::CfnWorkload { const TYPE: &'static str = "AWS::WellArchitected::Workload"; type Tags = cfn::TagList; type Props = CfnWorkloadProps; type Reference = Is<kinds::WorkloadArn>; }
impl CfnWorkload {
    /// The attribute `ImprovementStatus`: one of `NOT_APPLICABLE`, `NOT_STARTED`, `IN_PROGRESS`, `COMPLETE`, `RISK_ACKNOWLEDGED`.
    #[inline] pub fn attr_improvement_status(&self) -> Val<String> { cfn::attribute(&self.0, "ImprovementStatus") }
    /// The attribute `WorkloadArn`.
    #[inline] pub fn attr_workload_arn(&self) -> Val<Is<kinds::WorkloadArn>> { cfn::attribute(&self.0, "WorkloadArn") }
    /// The attribute `WorkloadId`.
    #[inline] pub fn attr_workload_id(&self) -> Val<String> { cfn::attribute(&self.0, "WorkloadId") }
}

/// Properties of [`CfnWorkload`].
///
/// Mandatory: `WorkloadName`, `Description`, `Environment`, `Lenses`.
///
/// A change replaces the resource: `Lenses`.
pub type CfnWorkloadProps = Fields<of::CfnWorkload>;
/// What [`CfnWorkloadProps`] cannot do without.
pub struct CfnWorkloadPropsRequired<A, B, C, D> {
    /// `WorkloadName`: 3 to 100 characters.
    pub workload_name: A,
    /// `Description`: 3 to 250 characters.
    pub description: B,
    /// `Environment`.
    pub environment: C,
    /// `Lenses`: each 1 to 128 characters. Changing it replaces the resource.
    pub lenses: D,
}
impl CfnWorkloadProps {
    /// Takes what is mandatory, by name: [`CfnWorkloadPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_workload::Environment>, D: IntoVal<List<String>>>(required: CfnWorkloadPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "WorkloadName", required.workload_name), "Description", required.description), "Environment", required.environment), "Lenses", required.lenses) }
    /// `AccountIds`: at most 100 items, each exactly 12 characters, each matches `^[0-9]{12}$`.
    #[track_caller] pub fn account_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AccountIds", value) }
    /// `ArchitecturalDesign`: at most 2048 characters, matches `^(|(https?|ftp):\/\/[^\s/$.?#].[^\s]*)$`.
    #[track_caller] pub fn architectural_design(self, value: impl IntoVal<String>) -> Self { with(self, "ArchitecturalDesign", value) }
    /// `AwsRegions`: at most 50 items, each at most 100 characters.
    #[track_caller] pub fn aws_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AwsRegions", value) }
    /// `Description`: mandatory, 3 to 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DiscoveryConfig`.
    #[track_caller] pub fn discovery_config(self, value: impl IntoVal<cfn_workload::DiscoveryConfig>) -> Self { with(self, "DiscoveryConfig", value) }
    /// `Environment`: mandatory.
    #[track_caller] pub fn environment(self, value: impl IntoVal<cfn_workload::Environment>) -> Self { with(self, "Environment", value) }
    /// `Industry`: at most 100 characters.
    #[track_caller] pub fn industry(self, value: impl IntoVal<String>) -> Self { with(self, "Industry", value) }
    /// `IndustryType`: at most 100 characters.
    #[track_caller] pub fn industry_type(self, value: impl IntoVal<String>) -> Self { with(self, "IndustryType", value) }
    /// `Lenses`: mandatory, each 1 to 128 characters. Changing it replaces the resource.
    #[track_caller] pub fn lenses(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Lenses", value) }
    /// `NonAwsRegions`: at most 5 items, each 3 to 25 characters.
    #[track_caller] pub fn non_aws_regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NonAwsRegions", value) }
    /// `Notes`: at most 2084 characters.
    #[track_caller] pub fn notes(self, value: impl IntoVal<String>) -> Self { with(self, "Notes", value) }
    /// `ReviewOwner`: 3 to 255 characters.
    #[track_caller] pub fn review_owner(self, value: impl IntoVal<String>) -> Self { with(self, "ReviewOwner", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workload::Tag>>) -> Self { with(self, "Tags", value) }
    /// `WorkloadName`: mandatory, 3 to 100 characters.
    #[track_caller] pub fn workload_name(self, value: impl IntoVal<String>) -> Self { with(self, "WorkloadName", value) }
}

/// Types of [`CfnWorkload`].
pub mod cfn_workload {
    use super::super::prelude::*;
    pub use super::cfn_agent_profile::{Tag};
    mod of { pub enum DiscoveryConfig {} impl ias_core::Optional for DiscoveryConfig {} pub enum DiscoveryConfigTrustedAdvisorIntegrationStatus {} pub enum DiscoveryConfigWorkloadResourceDefinition {} pub enum Environment {} }

    /// `DiscoveryConfig`.
    pub type DiscoveryConfig = Fields<of::DiscoveryConfig>;
    impl DiscoveryConfig {
        /// `TrustedAdvisorIntegrationStatus`.
        #[track_caller] pub fn trusted_advisor_integration_status(self, value: impl IntoVal<DiscoveryConfigTrustedAdvisorIntegrationStatus>) -> Self { with(self, "TrustedAdvisorIntegrationStatus", value) }
        /// `WorkloadResourceDefinition`.
        #[track_caller] pub fn workload_resource_definition(self, value: impl IntoVal<List<DiscoveryConfigWorkloadResourceDefinition>>) -> Self { with(self, "WorkloadResourceDefinition", value) }
    }

    /// Words of `TrustedAdvisorIntegrationStatus`.
    pub type DiscoveryConfigTrustedAdvisorIntegrationStatus = Word<fn(of::DiscoveryConfigTrustedAdvisorIntegrationStatus)>;
    impl DiscoveryConfigTrustedAdvisorIntegrationStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// Words of `WorkloadResourceDefinition`.
    pub type DiscoveryConfigWorkloadResourceDefinition = Word<fn(of::DiscoveryConfigWorkloadResourceDefinition)>;
    impl DiscoveryConfigWorkloadResourceDefinition {
        /// `WORKLOAD_METADATA`
        pub const WorkloadMetadata: Self = word("WORKLOAD_METADATA");
        /// `APP_REGISTRY`
        pub const AppRegistry: Self = word("APP_REGISTRY");
    }

    /// Words of `Environment`.
    pub type Environment = Word<fn(of::Environment)>;
    impl Environment {
        /// `PRODUCTION`
        pub const Production: Self = word("PRODUCTION");
        /// `PREPRODUCTION`
        pub const Preproduction: Self = word("PREPRODUCTION");
    }
}
