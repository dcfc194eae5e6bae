// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CloudFormation`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnChangeSet {} pub enum CfnCustomResource {} pub enum CfnGeneratedTemplate {} pub enum CfnGuardHook {} pub enum CfnHookDefaultVersion {} impl ias_core::Optional for CfnHookDefaultVersion {} pub enum CfnHookTypeConfig {} impl ias_core::Optional for CfnHookTypeConfig {} pub enum CfnHookVersion {} pub enum CfnLambdaHook {} pub enum CfnMacro {} pub enum CfnModuleDefaultVersion {} impl ias_core::Optional for CfnModuleDefaultVersion {} pub enum CfnModuleVersion {} pub enum CfnPublicTypeVersion {} impl ias_core::Optional for CfnPublicTypeVersion {} pub enum CfnPublisher {} pub enum CfnResourceDefaultVersion {} impl ias_core::Optional for CfnResourceDefaultVersion {} pub enum CfnResourceVersion {} pub enum CfnStack {} pub enum CfnStackSet {} pub enum CfnTypeActivation {} impl ias_core::Optional for CfnTypeActivation {} pub enum CfnWaitCondition {} impl ias_core::Optional for CfnWaitCondition {} pub enum CfnWaitConditionHandle {} impl ias_core::Optional for CfnWaitConditionHandle {} }

/// [`AWS::CloudFormation::ChangeSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html).
///
/// What `Ref` returns: `ChangeSetId`.
pub type CfnChangeSet = Handle<of::CfnChangeSet>;
impl cfn::ResourceType for of::CfnChangeSet { const TYPE: &'static str = "AWS::CloudFormation::ChangeSet"; type Tags = cfn::TagList; type Props = CfnChangeSetProps; type Reference = String; }
impl CfnChangeSet {
    /// The attribute `ChangeSetId`.
    #[inline] pub fn attr_change_set_id(&self) -> Val<String> { cfn::attribute(&self.0, "ChangeSetId") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `StackId`.
    #[inline] pub fn attr_stack_id(&self) -> Val<String> { cfn::attribute(&self.0, "StackId") }
}

/// Properties of [`CfnChangeSet`].
///
/// Mandatory: `ChangeSetName`, `StackName`.
///
/// A change replaces the resource: `Capabilities`, `ChangeSetName`, `ChangeSetType`, `DeploymentMode`, `Description`, `ImportExistingResources`, `IncludeNestedStacks`, `NotificationARNs`, `OnStackFailure`, `RoleARN`, `StackName`, `Tags`, `TemplateBody`, `TemplateURL`, `UsePreviousTemplate`.
pub type CfnChangeSetProps = Fields<of::CfnChangeSet>;
impl CfnChangeSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(change_set_name: impl IntoVal<String>, stack_name: impl IntoVal<String>) -> Self { with(with(empty(), "ChangeSetName", change_set_name), "StackName", stack_name) }
    /// `Capabilities`. Changing it replaces the resource.
    #[track_caller] pub fn capabilities(self, value: impl IntoVal<List<cfn_change_set::Capability>>) -> Self { with(self, "Capabilities", value) }
    /// `ChangeSetName`: mandatory, 1 to 128 characters, matches `^[a-zA-Z][-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn change_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChangeSetName", value) }
    /// `ChangeSetType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn change_set_type(self, value: impl IntoVal<cfn_change_set::ChangeSetType>) -> Self { with(self, "ChangeSetType", value) }
    /// `DeploymentMode`. Changing it replaces the resource.
    #[track_caller] pub fn deployment_mode(self, value: impl IntoVal<cfn_change_set::DeploymentMode>) -> Self { with(self, "DeploymentMode", value) }
    /// `Description`: 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ImportExistingResources`. Changing it replaces the resource.
    #[track_caller] pub fn import_existing_resources(self, value: impl IntoVal<bool>) -> Self { with(self, "ImportExistingResources", value) }
    /// `IncludeNestedStacks`. Changing it replaces the resource.
    #[track_caller] pub fn include_nested_stacks(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeNestedStacks", value) }
    /// `NotificationARNs`: at most 5 items. Changing it replaces the resource.
    #[track_caller] pub fn notification_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationARNs", value) }
    /// `OnStackFailure`. Changing it replaces the resource.
    #[track_caller] pub fn on_stack_failure(self, value: impl IntoVal<cfn_change_set::OnStackFailure>) -> Self { with(self, "OnStackFailure", value) }
    /// `RoleARN`: 20 to 2048 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleARN", value) }
    /// `StackName`: mandatory, at least 1 character, matches `^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)$`. Changing it replaces the resource.
    #[track_caller] pub fn stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackName", value) }
    /// `Tags`: at most 50 items. Changing it replaces the resource.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_change_set::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateBody`: at least 1 character. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
    /// `TemplateURL`: 1 to 5120 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn template_url(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateURL", value) }
    /// `UsePreviousTemplate`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn use_previous_template(self, value: impl IntoVal<bool>) -> Self { with(self, "UsePreviousTemplate", value) }
}

/// Types of [`CfnChangeSet`].
pub mod cfn_change_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Capability {} pub enum ChangeSetType {} pub enum DeploymentMode {} pub enum OnStackFailure {} pub enum Tag {} }

    /// Words of `Capability`.
    pub type Capability = Word<fn(of::Capability)>;
    impl Capability {
        /// `CAPABILITY_IAM`
        pub const CapabilityIam: Self = word("CAPABILITY_IAM");
        /// `CAPABILITY_NAMED_IAM`
        pub const CapabilityNamedIam: Self = word("CAPABILITY_NAMED_IAM");
        /// `CAPABILITY_AUTO_EXPAND`
        pub const CapabilityAutoExpand: Self = word("CAPABILITY_AUTO_EXPAND");
    }

    /// Words of `ChangeSetType`.
    pub type ChangeSetType = Word<fn(of::ChangeSetType)>;
    impl ChangeSetType {
        /// `CREATE`
        pub const Create: Self = word("CREATE");
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
        /// `IMPORT`
        pub const Import: Self = word("IMPORT");
    }

    /// Words of `DeploymentMode`.
    pub type DeploymentMode = Word<fn(of::DeploymentMode)>;
    impl DeploymentMode {
        /// `REVERT_DRIFT`
        pub const RevertDrift: Self = word("REVERT_DRIFT");
    }

    /// Words of `OnStackFailure`.
    pub type OnStackFailure = Word<fn(of::OnStackFailure)>;
    impl OnStackFailure {
        /// `DO_NOTHING`
        pub const DoNothing: Self = word("DO_NOTHING");
        /// `ROLLBACK`
        pub const Rollback: Self = word("ROLLBACK");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
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

/// [`AWS::CloudFormation::CustomResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
///
/// What `Ref` returns: `Id`.
pub type CfnCustomResource = Handle<of::CfnCustomResource>;
impl cfn::ResourceType for of::CfnCustomResource { const TYPE: &'static str = "AWS::CloudFormation::CustomResource"; type Tags = cfn::NoTags; type Props = CfnCustomResourceProps; type Reference = String; }
impl CfnCustomResource {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnCustomResource`].
///
/// Mandatory: `ServiceToken`.
///
/// A change replaces the resource: `ServiceToken`.
pub type CfnCustomResourceProps = Fields<of::CfnCustomResource>;
impl CfnCustomResourceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(service_token: impl IntoVal<String>) -> Self { with(empty(), "ServiceToken", service_token) }
    /// `ServiceTimeout`.
    #[track_caller] pub fn service_timeout(self, value: impl IntoVal<i64>) -> Self { with(self, "ServiceTimeout", value) }
    /// `ServiceToken`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn service_token(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceToken", value) }
}

/// [`AWS::CloudFormation::GeneratedTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html).
///
/// What `Ref` returns: `GeneratedTemplateId`.
pub type CfnGeneratedTemplate = Handle<of::CfnGeneratedTemplate>;
impl cfn::ResourceType for of::CfnGeneratedTemplate { const TYPE: &'static str = "AWS::CloudFormation::GeneratedTemplate"; type Tags = cfn::NoTags; type Props = CfnGeneratedTemplateProps; type Reference = String; }
impl CfnGeneratedTemplate {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `GeneratedTemplateId`.
    #[inline] pub fn attr_generated_template_id(&self) -> Val<String> { cfn::attribute(&self.0, "GeneratedTemplateId") }
    /// The attribute `LastUpdatedTime`.
    #[inline] pub fn attr_last_updated_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdatedTime") }
    /// The attribute `Progress`.
    #[inline] pub fn attr_progress(&self) -> Val<Json> { cfn::attribute(&self.0, "Progress") }
    /// The attribute `Status`: one of `CREATE_PENDING`, `UPDATE_PENDING`, `DELETE_PENDING`, `CREATE_IN_PROGRESS`, `UPDATE_IN_PROGRESS`, `DELETE_IN_PROGRESS`, `FAILED`, `COMPLETE`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TotalWarnings`.
    #[inline] pub fn attr_total_warnings(&self) -> Val<i64> { cfn::attribute(&self.0, "TotalWarnings") }
}

/// Properties of [`CfnGeneratedTemplate`].
///
/// Mandatory: `GeneratedTemplateName`.
pub type CfnGeneratedTemplateProps = Fields<of::CfnGeneratedTemplate>;
impl CfnGeneratedTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(generated_template_name: impl IntoVal<String>) -> Self { with(empty(), "GeneratedTemplateName", generated_template_name) }
    /// `GeneratedTemplateName`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn generated_template_name(self, value: impl IntoVal<String>) -> Self { with(self, "GeneratedTemplateName", value) }
    /// `TemplateConfiguration`.
    #[track_caller] pub fn template_configuration(self, value: impl IntoVal<cfn_generated_template::TemplateConfiguration>) -> Self { with(self, "TemplateConfiguration", value) }
}

/// Types of [`CfnGeneratedTemplate`].
pub mod cfn_generated_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum TemplateConfiguration {} impl ias_core::Optional for TemplateConfiguration {} pub enum TemplateConfigurationDeletionPolicy {} pub enum TemplateConfigurationUpdateReplacePolicy {} }

    /// `TemplateConfiguration`.
    pub type TemplateConfiguration = Fields<of::TemplateConfiguration>;
    impl TemplateConfiguration {
        /// `DeletionPolicy`.
        #[track_caller] pub fn deletion_policy(self, value: impl IntoVal<TemplateConfigurationDeletionPolicy>) -> Self { with(self, "DeletionPolicy", value) }
        /// `UpdateReplacePolicy`.
        #[track_caller] pub fn update_replace_policy(self, value: impl IntoVal<TemplateConfigurationUpdateReplacePolicy>) -> Self { with(self, "UpdateReplacePolicy", value) }
    }

    /// Words of `DeletionPolicy`.
    pub type TemplateConfigurationDeletionPolicy = Word<fn(of::TemplateConfigurationDeletionPolicy)>;
    impl TemplateConfigurationDeletionPolicy {
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `RETAIN`
        pub const Retain: Self = word("RETAIN");
    }

    /// Words of `UpdateReplacePolicy`.
    pub type TemplateConfigurationUpdateReplacePolicy = Word<fn(of::TemplateConfigurationUpdateReplacePolicy)>;
    impl TemplateConfigurationUpdateReplacePolicy {
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
        /// `RETAIN`
        pub const Retain: Self = word("RETAIN");
    }
}

/// [`AWS::CloudFormation::GuardHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html).
///
/// What `Ref` returns: `HookArn`.
pub type CfnGuardHook = Handle<of::CfnGuardHook>;
impl cfn::ResourceType for of::CfnGuardHook { const TYPE: &'static str = "AWS::CloudFormation::GuardHook"; type Tags = cfn::NoTags; type Props = CfnGuardHookProps; type Reference = Is<kinds::GuardHookArn>; }
impl CfnGuardHook {
    /// The attribute `HookArn`.
    #[inline] pub fn attr_hook_arn(&self) -> Val<Is<kinds::GuardHookArn>> { cfn::attribute(&self.0, "HookArn") }
}

/// Properties of [`CfnGuardHook`].
///
/// Mandatory: `RuleLocation`, `HookStatus`, `TargetOperations`, `FailureMode`, `Alias`, `ExecutionRole`.
///
/// A change replaces the resource: `Alias`, `ExecutionRole`.
pub type CfnGuardHookProps = Fields<of::CfnGuardHook>;
/// What [`CfnGuardHookProps`] cannot do without.
pub struct CfnGuardHookPropsRequired<A, B, C, D, E, F> {
    /// `RuleLocation`.
    pub rule_location: A,
    /// `HookStatus`: default `"DISABLED"`.
    pub hook_status: B,
    /// `TargetOperations`: no item twice.
    pub target_operations: C,
    /// `FailureMode`: default `"WARN"`.
    pub failure_mode: D,
    /// `Alias`: matches `^(?!(?i)aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Changing it replaces the resource.
    pub alias: E,
    /// `ExecutionRole`: at most 256 characters, matches `arn:.+:iam::[0-9]{12}:role/.+`. Changing it replaces the resource.
    pub execution_role: F,
}
impl CfnGuardHookProps {
    /// Takes what is mandatory, by name: [`CfnGuardHookPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_guard_hook::S3Location>, B: IntoVal<cfn_guard_hook::HookStatus>, C: IntoVal<List<cfn_guard_hook::TargetOperation>>, D: IntoVal<cfn_guard_hook::FailureMode>, E: IntoVal<String>, F: IntoVal<String>>(required: CfnGuardHookPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "RuleLocation", required.rule_location), "HookStatus", required.hook_status), "TargetOperations", required.target_operations), "FailureMode", required.failure_mode), "Alias", required.alias), "ExecutionRole", required.execution_role) }
    /// `Alias`: mandatory, matches `^(?!(?i)aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `ExecutionRole`: mandatory, at most 256 characters, matches `arn:.+:iam::[0-9]{12}:role/.+`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `FailureMode`: mandatory, default `"WARN"`.
    #[track_caller] pub fn failure_mode(self, value: impl IntoVal<cfn_guard_hook::FailureMode>) -> Self { with(self, "FailureMode", value) }
    /// `HookStatus`: mandatory, default `"DISABLED"`.
    #[track_caller] pub fn hook_status(self, value: impl IntoVal<cfn_guard_hook::HookStatus>) -> Self { with(self, "HookStatus", value) }
    /// `LogBucket`.
    #[track_caller] pub fn log_bucket(self, value: impl IntoVal<String>) -> Self { with(self, "LogBucket", value) }
    /// `Options`.
    #[track_caller] pub fn options(self, value: impl IntoVal<cfn_guard_hook::Options>) -> Self { with(self, "Options", value) }
    /// `RuleLocation`: mandatory.
    #[track_caller] pub fn rule_location(self, value: impl IntoVal<cfn_guard_hook::S3Location>) -> Self { with(self, "RuleLocation", value) }
    /// `StackFilters`.
    #[track_caller] pub fn stack_filters(self, value: impl IntoVal<cfn_guard_hook::StackFilters>) -> Self { with(self, "StackFilters", value) }
    /// `TargetFilters`.
    #[track_caller] pub fn target_filters(self, value: impl IntoVal<cfn_guard_hook::TargetFilters>) -> Self { with(self, "TargetFilters", value) }
    /// `TargetOperations`: mandatory, no item twice.
    #[track_caller] pub fn target_operations(self, value: impl IntoVal<List<cfn_guard_hook::TargetOperation>>) -> Self { with(self, "TargetOperations", value) }
}

/// Types of [`CfnGuardHook`].
pub mod cfn_guard_hook {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Action {} pub enum FailureMode {} pub enum HookStatus {} pub enum HookTarget {} pub enum InvocationPoint {} pub enum Options {} impl ias_core::Optional for Options {} pub enum S3Location {} pub enum StackFilters {} pub enum StackFiltersFilteringCriteria {} pub enum StackFiltersStackNames {} impl ias_core::Optional for StackFiltersStackNames {} pub enum StackFiltersStackRoles {} impl ias_core::Optional for StackFiltersStackRoles {} pub enum TargetFiltersActionsAndInvocationPointsAndTargetNames {} impl ias_core::Optional for TargetFiltersActionsAndInvocationPointsAndTargetNames {} pub enum TargetFiltersTargets {} pub enum TargetOperation {} }

    /// Words of `Action`.
    pub type Action = Word<fn(of::Action)>;
    impl Action {
        /// `CREATE`
        pub const Create: Self = word("CREATE");
        /// `UPDATE`
        pub const Update: Self = word("UPDATE");
        /// `DELETE`
        pub const Delete: Self = word("DELETE");
    }

    /// Words of `FailureMode`.
    pub type FailureMode = Word<fn(of::FailureMode)>;
    impl FailureMode {
        /// `FAIL`
        pub const Fail: Self = word("FAIL");
        /// `WARN`
        pub const Warn: Self = word("WARN");
    }

    /// Words of `HookStatus`.
    pub type HookStatus = Word<fn(of::HookStatus)>;
    impl HookStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `HookTarget`.
    pub type HookTarget = Fields<of::HookTarget>;
    /// What [`HookTarget`] cannot do without.
    pub struct HookTargetRequired<A, B, C> {
        /// `TargetName`: 1 to 256 characters, matches `^(?!.*\*\?).*$`.
        pub target_name: A,
        /// `Action`.
        pub action: B,
        /// `InvocationPoint`.
        pub invocation_point: C,
    }
    impl HookTarget {
        /// Takes what is mandatory, by name: [`HookTargetRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Action>, C: IntoVal<InvocationPoint>>(required: HookTargetRequired<A, B, C>) -> Self { with(with(with(empty(), "TargetName", required.target_name), "Action", required.action), "InvocationPoint", required.invocation_point) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<Action>) -> Self { with(self, "Action", value) }
        /// `InvocationPoint`: mandatory.
        #[track_caller] pub fn invocation_point(self, value: impl IntoVal<InvocationPoint>) -> Self { with(self, "InvocationPoint", value) }
        /// `TargetName`: mandatory, 1 to 256 characters, matches `^(?!.*\*\?).*$`.
        #[track_caller] pub fn target_name(self, value: impl IntoVal<String>) -> Self { with(self, "TargetName", value) }
    }

    /// Words of `InvocationPoint`.
    pub type InvocationPoint = Word<fn(of::InvocationPoint)>;
    impl InvocationPoint {
        /// `PRE_PROVISION`
        pub const PreProvision: Self = word("PRE_PROVISION");
    }

    /// `Options`.
    pub type Options = Fields<of::Options>;
    impl Options {
        /// `InputParams`.
        #[track_caller] pub fn input_params(self, value: impl IntoVal<OptionsInputParams>) -> Self { with(self, "InputParams", value) }
    }

    /// `InputParams`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OptionsInputParams(Value);
    ias_core::union!(OptionsInputParams);
    impl OptionsInputParams {
        /// The alternative `S3Location`.
        pub fn s3_location(value: impl IntoVal<S3Location>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative of a list.
        pub fn s3_location_list(value: impl IntoVal<List<S3Location>>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<OptionsInputParams> for S3Location { fn into_val(self) -> Val<OptionsInputParams> { Val::raw(IntoVal::<S3Location>::into_val(self).into_value()) } }

    /// `S3Location`.
    pub type S3Location = Fields<of::S3Location>;
    impl S3Location {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(uri: impl IntoVal<String>) -> Self { with(empty(), "Uri", uri) }
        /// `Uri`: mandatory.
        #[track_caller] pub fn uri(self, value: impl IntoVal<String>) -> Self { with(self, "Uri", value) }
        /// `VersionId`.
        #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
    }

    /// `StackFilters`.
    pub type StackFilters = Fields<of::StackFilters>;
    impl StackFilters {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(filtering_criteria: impl IntoVal<StackFiltersFilteringCriteria>) -> Self { with(empty(), "FilteringCriteria", filtering_criteria) }
        /// `FilteringCriteria`: mandatory, default `"ALL"`.
        #[track_caller] pub fn filtering_criteria(self, value: impl IntoVal<StackFiltersFilteringCriteria>) -> Self { with(self, "FilteringCriteria", value) }
        /// `StackNames`.
        #[track_caller] pub fn stack_names(self, value: impl IntoVal<StackFiltersStackNames>) -> Self { with(self, "StackNames", value) }
        /// `StackRoles`.
        #[track_caller] pub fn stack_roles(self, value: impl IntoVal<StackFiltersStackRoles>) -> Self { with(self, "StackRoles", value) }
    }

    /// Words of `FilteringCriteria`.
    pub type StackFiltersFilteringCriteria = Word<fn(of::StackFiltersFilteringCriteria)>;
    impl StackFiltersFilteringCriteria {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ANY`
        pub const Any: Self = word("ANY");
    }

    /// `StackNames`.
    pub type StackFiltersStackNames = Fields<of::StackFiltersStackNames>;
    impl StackFiltersStackNames {
        /// `Exclude`: 1 to 50 items, no item twice, each at most 128 characters, each matches `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclude", value) }
        /// `Include`: 1 to 50 items, no item twice, each at most 128 characters, each matches `^[a-zA-Z*?][-a-zA-Z0-9*?]*$`.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Include", value) }
    }

    /// `StackRoles`.
    pub type StackFiltersStackRoles = Fields<of::StackFiltersStackRoles>;
    impl StackFiltersStackRoles {
        /// `Exclude`: 1 to 50 items, no item twice, each at most 256 characters.
        #[track_caller] pub fn exclude(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Exclude", value) }
        /// `Include`: 1 to 50 items, no item twice, each at most 256 characters.
        #[track_caller] pub fn include(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Include", value) }
    }

    /// `TargetFilters`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct TargetFilters(Value);
    ias_core::union!(TargetFilters);
    impl TargetFilters {
        /// The alternative `TargetFiltersActionsAndInvocationPointsAndTargetNames`.
        pub fn target_filters_actions_and_invocation_points_and_target_names(value: impl IntoVal<TargetFiltersActionsAndInvocationPointsAndTargetNames>) -> Self { Self(value.into_val().into_value()) }
        /// The alternative `TargetFiltersTargets`.
        pub fn target_filters_targets(value: impl IntoVal<TargetFiltersTargets>) -> Self { Self(value.into_val().into_value()) }
    }
    impl IntoVal<TargetFilters> for TargetFiltersActionsAndInvocationPointsAndTargetNames { fn into_val(self) -> Val<TargetFilters> { Val::raw(IntoVal::<TargetFiltersActionsAndInvocationPointsAndTargetNames>::into_val(self).into_value()) } }
    impl IntoVal<TargetFilters> for TargetFiltersTargets { fn into_val(self) -> Val<TargetFilters> { Val::raw(IntoVal::<TargetFiltersTargets>::into_val(self).into_value()) } }

    /// `ActionsAndInvocationPointsAndTargetNames`.
    pub type TargetFiltersActionsAndInvocationPointsAndTargetNames = Fields<of::TargetFiltersActionsAndInvocationPointsAndTargetNames>;
    impl TargetFiltersActionsAndInvocationPointsAndTargetNames {
        /// `Actions`: 1 to 50 items, no item twice.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<Action>>) -> Self { with(self, "Actions", value) }
        /// `InvocationPoints`: 1 to 50 items, no item twice.
        #[track_caller] pub fn invocation_points(self, value: impl IntoVal<List<InvocationPoint>>) -> Self { with(self, "InvocationPoints", value) }
        /// `TargetNames`: 1 to 50 items, no item twice, each 1 to 256 characters, each matches `^(?!.*\*\?).*$`.
        #[track_caller] pub fn target_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetNames", value) }
    }

    /// `Targets`.
    pub type TargetFiltersTargets = Fields<of::TargetFiltersTargets>;
    impl TargetFiltersTargets {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(targets: impl IntoVal<List<HookTarget>>) -> Self { with(empty(), "Targets", targets) }
        /// `Targets`: mandatory, 1 to 50 items, no item twice.
        #[track_caller] pub fn targets(self, value: impl IntoVal<List<HookTarget>>) -> Self { with(self, "Targets", value) }
    }

    /// Words of `TargetOperation`.
    pub type TargetOperation = Word<fn(of::TargetOperation)>;
    impl TargetOperation {
        /// `RESOURCE`
        pub const Resource: Self = word("RESOURCE");
        /// `STACK`
        pub const Stack: Self = word("STACK");
        /// `CHANGE_SET`
        pub const ChangeSet: Self = word("CHANGE_SET");
        /// `CLOUD_CONTROL`
        pub const CloudControl: Self = word("CLOUD_CONTROL");
    }
}

/// [`AWS::CloudFormation::HookDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnHookDefaultVersion = Handle<of::CfnHookDefaultVersion>;
impl cfn::ResourceType for of::CfnHookDefaultVersion { const TYPE: &'static str = "AWS::CloudFormation::HookDefaultVersion"; type Tags = cfn::NoTags; type Props = CfnHookDefaultVersionProps; type Reference = Is<kinds::HookDefaultVersionArn>; }
impl CfnHookDefaultVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HookDefaultVersionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnHookDefaultVersion`].
///
/// Nothing is mandatory.
///
/// Takes exactly one of `TypeVersionArn`; `TypeName` + `VersionId`.
pub type CfnHookDefaultVersionProps = Fields<of::CfnHookDefaultVersion>;
impl CfnHookDefaultVersionProps {
    /// `TypeName`: matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
    /// `TypeVersionArn`: matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/.+$`.
    #[track_caller] pub fn type_version_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TypeVersionArn", value) }
    /// `VersionId`: matches `^[A-Za-z0-9-]{1,128}$`.
    #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
}

/// [`AWS::CloudFormation::HookTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html).
///
/// What `Ref` returns: `ConfigurationArn`.
pub type CfnHookTypeConfig = Handle<of::CfnHookTypeConfig>;
impl cfn::ResourceType for of::CfnHookTypeConfig { const TYPE: &'static str = "AWS::CloudFormation::HookTypeConfig"; type Tags = cfn::NoTags; type Props = CfnHookTypeConfigProps; type Reference = String; }
impl CfnHookTypeConfig {
    /// The attribute `ConfigurationArn`.
    #[inline] pub fn attr_configuration_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ConfigurationArn") }
}

/// Properties of [`CfnHookTypeConfig`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `ConfigurationAlias`.
///
/// Takes exactly one of `TypeArn` + `Configuration`; `TypeName` + `Configuration`.
pub type CfnHookTypeConfigProps = Fields<of::CfnHookTypeConfig>;
impl CfnHookTypeConfigProps {
    /// `Configuration`: matches `[\s\S]+`.
    #[track_caller] pub fn configuration(self, value: impl IntoVal<String>) -> Self { with(self, "Configuration", value) }
    /// `ConfigurationAlias`: matches `^[a-zA-Z0-9]{1,256}$`, default `"default"`. Changing it replaces the resource.
    #[track_caller] pub fn configuration_alias(self, value: impl IntoVal<cfn_hook_type_config::ConfigurationAlias>) -> Self { with(self, "ConfigurationAlias", value) }
    /// `TypeArn`: matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/.+$`.
    #[track_caller] pub fn type_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TypeArn", value) }
    /// `TypeName`: matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
}

/// Types of [`CfnHookTypeConfig`].
pub mod cfn_hook_type_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ConfigurationAlias {} }

    /// Words of `ConfigurationAlias`.
    pub type ConfigurationAlias = Word<fn(of::ConfigurationAlias)>;
    impl ConfigurationAlias {
        /// `default`
        pub const Default: Self = word("default");
    }
}

/// [`AWS::CloudFormation::HookVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnHookVersion = Handle<of::CfnHookVersion>;
impl cfn::ResourceType for of::CfnHookVersion { const TYPE: &'static str = "AWS::CloudFormation::HookVersion"; type Tags = cfn::NoTags; type Props = CfnHookVersionProps; type Reference = Is<kinds::HookVersionArn>; }
impl CfnHookVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::HookVersionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IsDefaultVersion`.
    #[inline] pub fn attr_is_default_version(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefaultVersion") }
    /// The attribute `TypeArn`.
    #[inline] pub fn attr_type_arn(&self) -> Val<String> { cfn::attribute(&self.0, "TypeArn") }
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "VersionId") }
    /// The attribute `Visibility`: one of `PUBLIC`, `PRIVATE`.
    #[inline] pub fn attr_visibility(&self) -> Val<String> { cfn::attribute(&self.0, "Visibility") }
}

/// Properties of [`CfnHookVersion`].
///
/// Mandatory: `SchemaHandlerPackage`, `TypeName`.
///
/// A change replaces the resource: `ExecutionRoleArn`, `LoggingConfig`, `SchemaHandlerPackage`, `TypeName`.
pub type CfnHookVersionProps = Fields<of::CfnHookVersion>;
impl CfnHookVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(schema_handler_package: impl IntoVal<String>, type_name: impl IntoVal<String>) -> Self { with(with(empty(), "SchemaHandlerPackage", schema_handler_package), "TypeName", type_name) }
    /// `ExecutionRoleArn`: 1 to 256 characters, matches `arn:.+:iam::[0-9]{12}:role/.+`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `LoggingConfig`. Changing it replaces the resource.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_hook_version::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `SchemaHandlerPackage`: mandatory, 1 to 4096 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn schema_handler_package(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaHandlerPackage", value) }
    /// `TypeName`: mandatory, matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
}

/// Types of [`CfnHookVersion`].
pub mod cfn_hook_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LoggingConfig {} impl ias_core::Optional for LoggingConfig {} }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// `LogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogRoleArn`: 1 to 256 characters, matches `^arn:.+:iam::[0-9]{12}:role/.+$`.
        #[track_caller] pub fn log_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "LogRoleArn", value) }
    }
}

/// [`AWS::CloudFormation::LambdaHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html).
///
/// What `Ref` returns: `HookArn`.
pub type CfnLambdaHook = Handle<of::CfnLambdaHook>;
impl cfn::ResourceType for of::CfnLambdaHook { const TYPE: &'static str = "AWS::CloudFormation::LambdaHook"; type Tags = cfn::NoTags; type Props = CfnLambdaHookProps; type Reference = Is<kinds::LambdaHookArn>; }
impl CfnLambdaHook {
    /// The attribute `HookArn`.
    #[inline] pub fn attr_hook_arn(&self) -> Val<Is<kinds::LambdaHookArn>> { cfn::attribute(&self.0, "HookArn") }
}

/// Properties of [`CfnLambdaHook`].
///
/// Mandatory: `LambdaFunction`, `FailureMode`, `Alias`, `ExecutionRole`, `TargetOperations`, `HookStatus`.
///
/// A change replaces the resource: `Alias`, `AutoUpdate`, `LoggingConfig`.
pub type CfnLambdaHookProps = Fields<of::CfnLambdaHook>;
/// What [`CfnLambdaHookProps`] cannot do without.
pub struct CfnLambdaHookPropsRequired<A, B, C, D, E, F> {
    /// `LambdaFunction`: 1 to 170 characters.
    pub lambda_function: A,
    /// `FailureMode`.
    pub failure_mode: B,
    /// `Alias`: matches `^(?!(?i)aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Changing it replaces the resource.
    pub alias: C,
    /// `ExecutionRole`: at most 256 characters, matches `arn:.+:iam::[0-9]{12}:role/.+`.
    pub execution_role: D,
    /// `TargetOperations`: no item twice.
    pub target_operations: E,
    /// `HookStatus`: default `"ENABLED"`.
    pub hook_status: F,
}
impl CfnLambdaHookProps {
    /// Takes what is mandatory, by name: [`CfnLambdaHookPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_lambda_hook::FailureMode>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<List<cfn_lambda_hook::TargetOperation>>, F: IntoVal<cfn_lambda_hook::HookStatus>>(required: CfnLambdaHookPropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "LambdaFunction", required.lambda_function), "FailureMode", required.failure_mode), "Alias", required.alias), "ExecutionRole", required.execution_role), "TargetOperations", required.target_operations), "HookStatus", required.hook_status) }
    /// `Alias`: mandatory, matches `^(?!(?i)aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
    /// `AutoUpdate`: default `true`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn auto_update(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoUpdate", value) }
    /// `ExecutionRole`: mandatory, at most 256 characters, matches `arn:.+:iam::[0-9]{12}:role/.+`.
    #[track_caller] pub fn execution_role(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutionRole", value) }
    /// `FailureMode`: mandatory.
    #[track_caller] pub fn failure_mode(self, value: impl IntoVal<cfn_lambda_hook::FailureMode>) -> Self { with(self, "FailureMode", value) }
    /// `HookStatus`: mandatory, default `"ENABLED"`.
    #[track_caller] pub fn hook_status(self, value: impl IntoVal<cfn_lambda_hook::HookStatus>) -> Self { with(self, "HookStatus", value) }
    /// `LambdaFunction`: mandatory, 1 to 170 characters.
    #[track_caller] pub fn lambda_function(self, value: impl IntoVal<String>) -> Self { with(self, "LambdaFunction", value) }
    /// `LoggingConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_lambda_hook::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `StackFilters`.
    #[track_caller] pub fn stack_filters(self, value: impl IntoVal<cfn_lambda_hook::StackFilters>) -> Self { with(self, "StackFilters", value) }
    /// `TargetFilters`.
    #[track_caller] pub fn target_filters(self, value: impl IntoVal<cfn_lambda_hook::TargetFilters>) -> Self { with(self, "TargetFilters", value) }
    /// `TargetOperations`: mandatory, no item twice.
    #[track_caller] pub fn target_operations(self, value: impl IntoVal<List<cfn_lambda_hook::TargetOperation>>) -> Self { with(self, "TargetOperations", value) }
}

/// Types of [`CfnLambdaHook`].
pub mod cfn_lambda_hook {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_guard_hook::{Action, FailureMode, HookStatus, HookTarget, HookTargetRequired, InvocationPoint, StackFilters, StackFiltersFilteringCriteria, StackFiltersStackNames, StackFiltersStackRoles, TargetFilters, TargetFiltersActionsAndInvocationPointsAndTargetNames, TargetFiltersTargets, TargetOperation};
    mod of { pub enum LoggingConfig {} }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(log_group_name: impl IntoVal<Is<kinds::LogGroupName>>, log_role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "LogGroupName", log_group_name), "LogRoleArn", log_role_arn) }
        /// `LogGroupName`: mandatory, 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogRoleArn`: mandatory, 1 to 256 characters, matches `arn:.+:iam::[0-9]{12}:role/.+`.
        #[track_caller] pub fn log_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "LogRoleArn", value) }
    }
}

/// [`AWS::CloudFormation::Macro`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html).
///
/// What `Ref` returns: `Id`.
pub type CfnMacro = Handle<of::CfnMacro>;
impl cfn::ResourceType for of::CfnMacro { const TYPE: &'static str = "AWS::CloudFormation::Macro"; type Tags = cfn::NoTags; type Props = CfnMacroProps; type Reference = String; }
impl CfnMacro {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnMacro`].
///
/// Mandatory: `FunctionName`, `Name`.
///
/// A change replaces the resource: `Name`.
pub type CfnMacroProps = Fields<of::CfnMacro>;
impl CfnMacroProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_name: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "FunctionName", function_name), "Name", name) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FunctionName`: mandatory.
    #[track_caller] pub fn function_name(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionName", value) }
    /// `LogGroupName`.
    #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
    /// `LogRoleARN`.
    #[track_caller] pub fn log_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "LogRoleARN", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// [`AWS::CloudFormation::ModuleDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnModuleDefaultVersion = Handle<of::CfnModuleDefaultVersion>;
impl cfn::ResourceType for of::CfnModuleDefaultVersion { const TYPE: &'static str = "AWS::CloudFormation::ModuleDefaultVersion"; type Tags = cfn::NoTags; type Props = CfnModuleDefaultVersionProps; type Reference = Is<kinds::ModuleDefaultVersionArn>; }

/// Properties of [`CfnModuleDefaultVersion`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Arn`, `ModuleName`, `VersionId`.
///
/// Takes exactly one of `Arn`; `ModuleName` + `VersionId`.
pub type CfnModuleDefaultVersionProps = Fields<of::CfnModuleDefaultVersion>;
impl CfnModuleDefaultVersionProps {
    /// `Arn`: matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/module/.+/[0-9]{8}$`. Changing it replaces the resource.
    #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    /// `ModuleName`: matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn module_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModuleName", value) }
    /// `VersionId`: matches `^[0-9]{8}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
}

/// [`AWS::CloudFormation::ModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnModuleVersion = Handle<of::CfnModuleVersion>;
impl cfn::ResourceType for of::CfnModuleVersion { const TYPE: &'static str = "AWS::CloudFormation::ModuleVersion"; type Tags = cfn::NoTags; type Props = CfnModuleVersionProps; type Reference = Is<kinds::ModuleVersionArn>; }
impl CfnModuleVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ModuleVersionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Description`.
    #[inline] pub fn attr_description(&self) -> Val<String> { cfn::attribute(&self.0, "Description") }
    /// The attribute `DocumentationUrl`.
    #[inline] pub fn attr_documentation_url(&self) -> Val<String> { cfn::attribute(&self.0, "DocumentationUrl") }
    /// The attribute `IsDefaultVersion`.
    #[inline] pub fn attr_is_default_version(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefaultVersion") }
    /// The attribute `Schema`.
    #[inline] pub fn attr_schema(&self) -> Val<String> { cfn::attribute(&self.0, "Schema") }
    /// The attribute `TimeCreated`.
    #[inline] pub fn attr_time_created(&self) -> Val<String> { cfn::attribute(&self.0, "TimeCreated") }
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "VersionId") }
    /// The attribute `Visibility`: one of `PRIVATE`.
    #[inline] pub fn attr_visibility(&self) -> Val<String> { cfn::attribute(&self.0, "Visibility") }
}

/// Properties of [`CfnModuleVersion`].
///
/// Mandatory: `ModuleName`, `ModulePackage`.
///
/// A change replaces the resource: `ModuleName`, `ModulePackage`.
pub type CfnModuleVersionProps = Fields<of::CfnModuleVersion>;
impl CfnModuleVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(module_name: impl IntoVal<String>, module_package: impl IntoVal<String>) -> Self { with(with(empty(), "ModuleName", module_name), "ModulePackage", module_package) }
    /// `ModuleName`: mandatory, matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::MODULE`. Changing it replaces the resource.
    #[track_caller] pub fn module_name(self, value: impl IntoVal<String>) -> Self { with(self, "ModuleName", value) }
    /// `ModulePackage`: mandatory. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn module_package(self, value: impl IntoVal<String>) -> Self { with(self, "ModulePackage", value) }
}

/// [`AWS::CloudFormation::PublicTypeVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html).
///
/// What `Ref` returns: `PublicTypeArn`.
pub type CfnPublicTypeVersion = Handle<of::CfnPublicTypeVersion>;
impl cfn::ResourceType for of::CfnPublicTypeVersion { const TYPE: &'static str = "AWS::CloudFormation::PublicTypeVersion"; type Tags = cfn::NoTags; type Props = CfnPublicTypeVersionProps; type Reference = String; }
impl CfnPublicTypeVersion {
    /// The attribute `PublicTypeArn`.
    #[inline] pub fn attr_public_type_arn(&self) -> Val<String> { cfn::attribute(&self.0, "PublicTypeArn") }
    /// The attribute `PublisherId`.
    #[inline] pub fn attr_publisher_id(&self) -> Val<String> { cfn::attribute(&self.0, "PublisherId") }
    /// The attribute `TypeVersionArn`.
    #[inline] pub fn attr_type_version_arn(&self) -> Val<Is<kinds::PublicTypeVersionArn>> { cfn::attribute(&self.0, "TypeVersionArn") }
}

/// Properties of [`CfnPublicTypeVersion`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Arn`, `LogDeliveryBucket`, `PublicVersionNumber`, `Type`, `TypeName`.
///
/// Takes exactly one of `TypeName` + `Type`; `Arn`.
pub type CfnPublicTypeVersionProps = Fields<of::CfnPublicTypeVersion>;
impl CfnPublicTypeVersionProps {
    /// `Arn`: at most 1024 characters, matches `arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    /// `LogDeliveryBucket`. Changing it replaces the resource.
    #[track_caller] pub fn log_delivery_bucket(self, value: impl IntoVal<String>) -> Self { with(self, "LogDeliveryBucket", value) }
    /// `PublicVersionNumber`: 5 to 64 characters, matches `^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(.*)$`. Changing it replaces the resource.
    #[track_caller] pub fn public_version_number(self, value: impl IntoVal<String>) -> Self { with(self, "PublicVersionNumber", value) }
    /// `Type`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_public_type_version::Type>) -> Self { with(self, "Type", value) }
    /// `TypeName`: matches `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`. Changing it replaces the resource.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
}

/// Types of [`CfnPublicTypeVersion`].
pub mod cfn_public_type_version {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Type {} }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `RESOURCE`
        pub const Resource: Self = word("RESOURCE");
        /// `MODULE`
        pub const Module: Self = word("MODULE");
        /// `HOOK`
        pub const Hook: Self = word("HOOK");
    }
}

/// [`AWS::CloudFormation::Publisher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html).
///
/// What `Ref` returns: `PublisherId`.
pub type CfnPublisher = Handle<of::CfnPublisher>;
impl cfn::ResourceType for of::CfnPublisher { const TYPE: &'static str = "AWS::CloudFormation::Publisher"; type Tags = cfn::NoTags; type Props = CfnPublisherProps; type Reference = String; }
impl CfnPublisher {
    /// The attribute `IdentityProvider`: one of `AWS_Marketplace`, `GitHub`, `Bitbucket`.
    #[inline] pub fn attr_identity_provider(&self) -> Val<String> { cfn::attribute(&self.0, "IdentityProvider") }
    /// The attribute `PublisherId`.
    #[inline] pub fn attr_publisher_id(&self) -> Val<String> { cfn::attribute(&self.0, "PublisherId") }
    /// The attribute `PublisherProfile`.
    #[inline] pub fn attr_publisher_profile(&self) -> Val<String> { cfn::attribute(&self.0, "PublisherProfile") }
    /// The attribute `PublisherStatus`: one of `VERIFIED`, `UNVERIFIED`.
    #[inline] pub fn attr_publisher_status(&self) -> Val<String> { cfn::attribute(&self.0, "PublisherStatus") }
}

/// Properties of [`CfnPublisher`].
///
/// Mandatory: `AcceptTermsAndConditions`.
///
/// A change replaces the resource: `AcceptTermsAndConditions`, `ConnectionArn`.
pub type CfnPublisherProps = Fields<of::CfnPublisher>;
impl CfnPublisherProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(accept_terms_and_conditions: impl IntoVal<bool>) -> Self { with(empty(), "AcceptTermsAndConditions", accept_terms_and_conditions) }
    /// `AcceptTermsAndConditions`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn accept_terms_and_conditions(self, value: impl IntoVal<bool>) -> Self { with(self, "AcceptTermsAndConditions", value) }
    /// `ConnectionArn`: 1 to 256 characters, matches `arn:aws(-[w]+)*:.+:.+:[0-9]{12}:.+`. Changing it replaces the resource.
    #[track_caller] pub fn connection_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectionArn", value) }
}

/// [`AWS::CloudFormation::ResourceDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResourceDefaultVersion = Handle<of::CfnResourceDefaultVersion>;
impl cfn::ResourceType for of::CfnResourceDefaultVersion { const TYPE: &'static str = "AWS::CloudFormation::ResourceDefaultVersion"; type Tags = cfn::NoTags; type Props = CfnResourceDefaultVersionProps; type Reference = Is<kinds::ResourceDefaultVersionArn>; }
impl CfnResourceDefaultVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceDefaultVersionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnResourceDefaultVersion`].
///
/// Nothing is mandatory.
///
/// Takes exactly one of `TypeVersionArn`; `TypeName` + `VersionId`.
pub type CfnResourceDefaultVersionProps = Fields<of::CfnResourceDefaultVersion>;
impl CfnResourceDefaultVersionProps {
    /// `TypeName`: matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
    /// `TypeVersionArn`: matches `^arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/resource/.+$`.
    #[track_caller] pub fn type_version_arn(self, value: impl IntoVal<Is<kinds::ResourceVersionArn>>) -> Self { with(self, "TypeVersionArn", value) }
    /// `VersionId`: matches `^[A-Za-z0-9-]{1,128}$`.
    #[track_caller] pub fn version_id(self, value: impl IntoVal<String>) -> Self { with(self, "VersionId", value) }
}

/// [`AWS::CloudFormation::ResourceVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResourceVersion = Handle<of::CfnResourceVersion>;
impl cfn::ResourceType for of::CfnResourceVersion { const TYPE: &'static str = "AWS::CloudFormation::ResourceVersion"; type Tags = cfn::NoTags; type Props = CfnResourceVersionProps; type Reference = Is<kinds::ResourceVersionArn>; }
impl CfnResourceVersion {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResourceVersionArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `IsDefaultVersion`.
    #[inline] pub fn attr_is_default_version(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefaultVersion") }
    /// The attribute `ProvisioningType`: one of `NON_PROVISIONABLE`, `IMMUTABLE`, `FULLY_MUTABLE`.
    #[inline] pub fn attr_provisioning_type(&self) -> Val<String> { cfn::attribute(&self.0, "ProvisioningType") }
    /// The attribute `TypeArn`.
    #[inline] pub fn attr_type_arn(&self) -> Val<String> { cfn::attribute(&self.0, "TypeArn") }
    /// The attribute `VersionId`.
    #[inline] pub fn attr_version_id(&self) -> Val<String> { cfn::attribute(&self.0, "VersionId") }
    /// The attribute `Visibility`: one of `PUBLIC`, `PRIVATE`.
    #[inline] pub fn attr_visibility(&self) -> Val<String> { cfn::attribute(&self.0, "Visibility") }
}

/// Properties of [`CfnResourceVersion`].
///
/// Mandatory: `SchemaHandlerPackage`, `TypeName`.
///
/// A change replaces the resource: `ExecutionRoleArn`, `LoggingConfig`, `SchemaHandlerPackage`, `TypeName`.
pub type CfnResourceVersionProps = Fields<of::CfnResourceVersion>;
impl CfnResourceVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(schema_handler_package: impl IntoVal<String>, type_name: impl IntoVal<String>) -> Self { with(with(empty(), "SchemaHandlerPackage", schema_handler_package), "TypeName", type_name) }
    /// `ExecutionRoleArn`: 1 to 256 characters, matches `^arn:.+:iam::[0-9]{12}:role/.+$`. Changing it replaces the resource.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `LoggingConfig`. Changing it replaces the resource.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_resource_version::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `SchemaHandlerPackage`: mandatory, 1 to 4096 characters. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn schema_handler_package(self, value: impl IntoVal<String>) -> Self { with(self, "SchemaHandlerPackage", value) }
    /// `TypeName`: mandatory, matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Changing it replaces the resource.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
}

/// Types of [`CfnResourceVersion`].
pub mod cfn_resource_version {
    pub use super::cfn_hook_version::{LoggingConfig};
}

/// [`AWS::CloudFormation::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `StackId`.
pub type CfnStack = Handle<of::CfnStack>;
impl cfn::ResourceType for of::CfnStack { const TYPE: &'static str = "AWS::CloudFormation::Stack"; type Tags = cfn::TagList; type Props = CfnStackProps; type Reference = String; }
impl CfnStack {
    /// The attribute `ChangeSetId`.
    #[inline] pub fn attr_change_set_id(&self) -> Val<String> { cfn::attribute(&self.0, "ChangeSetId") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdateTime`.
    #[inline] pub fn attr_last_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateTime") }
    /// The attribute `Outputs`.
    #[inline] pub fn attr_outputs(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Outputs") }
    /// The attribute `ParentId`.
    #[inline] pub fn attr_parent_id(&self) -> Val<String> { cfn::attribute(&self.0, "ParentId") }
    /// The attribute `RootId`.
    #[inline] pub fn attr_root_id(&self) -> Val<String> { cfn::attribute(&self.0, "RootId") }
    /// The attribute `StackId`.
    #[inline] pub fn attr_stack_id(&self) -> Val<String> { cfn::attribute(&self.0, "StackId") }
    /// The attribute `StackStatus`.
    #[inline] pub fn attr_stack_status(&self) -> Val<String> { cfn::attribute(&self.0, "StackStatus") }
}

/// Properties of [`CfnStack`].
///
/// Mandatory: `TemplateURL`.
pub type CfnStackProps = Fields<of::CfnStack>;
impl CfnStackProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(template_url: impl IntoVal<String>) -> Self { with(empty(), "TemplateURL", template_url) }
    /// `NotificationARNs`: at most 5 items.
    #[track_caller] pub fn notification_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "NotificationARNs", value) }
    /// `Parameters`.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<Map<Json>>) -> Self { with(self, "Parameters", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stack::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateURL`: mandatory, 1 to 1024 characters. Write-only.
    #[track_caller] pub fn template_url(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateURL", value) }
    /// `TimeoutInMinutes`: at least 1.
    #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
}

/// Types of [`CfnStack`].
pub mod cfn_stack {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::CloudFormation::StackSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html).
///
/// What `Ref` returns: `StackSetId`.
pub type CfnStackSet = Handle<of::CfnStackSet>;
impl cfn::ResourceType for of::CfnStackSet { const TYPE: &'static str = "AWS::CloudFormation::StackSet"; type Tags = cfn::TagList; type Props = CfnStackSetProps; type Reference = String; }
impl CfnStackSet {
    /// The attribute `StackSetId`.
    #[inline] pub fn attr_stack_set_id(&self) -> Val<String> { cfn::attribute(&self.0, "StackSetId") }
}

/// Properties of [`CfnStackSet`].
///
/// Mandatory: `StackSetName`, `PermissionModel`.
///
/// A change replaces the resource: `PermissionModel`, `StackSetName`.
///
/// Takes exactly one of `TemplateURL`; `TemplateBody`.
pub type CfnStackSetProps = Fields<of::CfnStackSet>;
impl CfnStackSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(stack_set_name: impl IntoVal<String>, permission_model: impl IntoVal<cfn_stack_set::PermissionModel>) -> Self { with(with(empty(), "StackSetName", stack_set_name), "PermissionModel", permission_model) }
    /// `AdministrationRoleARN`: 20 to 2048 characters.
    #[track_caller] pub fn administration_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "AdministrationRoleARN", value) }
    /// `AutoDeployment`.
    #[track_caller] pub fn auto_deployment(self, value: impl IntoVal<cfn_stack_set::AutoDeployment>) -> Self { with(self, "AutoDeployment", value) }
    /// `CallAs`. Write-only.
    #[track_caller] pub fn call_as(self, value: impl IntoVal<cfn_stack_set::CallAs>) -> Self { with(self, "CallAs", value) }
    /// `Capabilities`: no item twice.
    #[track_caller] pub fn capabilities(self, value: impl IntoVal<List<cfn_stack_set::Capability>>) -> Self { with(self, "Capabilities", value) }
    /// `Description`: 1 to 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutionRoleName`: 1 to 64 characters, matches `^[a-zA-Z_0-9+=,.@/-]+$`.
    #[track_caller] pub fn execution_role_name(self, value: impl IntoVal<Is<kinds::RoleName>>) -> Self { with(self, "ExecutionRoleName", value) }
    /// `ManagedExecution`.
    #[track_caller] pub fn managed_execution(self, value: impl IntoVal<cfn_stack_set::ManagedExecution>) -> Self { with(self, "ManagedExecution", value) }
    /// `OperationPreferences`. Write-only.
    #[track_caller] pub fn operation_preferences(self, value: impl IntoVal<cfn_stack_set::OperationPreferences>) -> Self { with(self, "OperationPreferences", value) }
    /// `Parameters`: no item twice.
    #[track_caller] pub fn parameters(self, value: impl IntoVal<List<cfn_stack_set::Parameter>>) -> Self { with(self, "Parameters", value) }
    /// `PermissionModel`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn permission_model(self, value: impl IntoVal<cfn_stack_set::PermissionModel>) -> Self { with(self, "PermissionModel", value) }
    /// `StackInstancesGroup`: no item twice. Write-only.
    #[track_caller] pub fn stack_instances_group(self, value: impl IntoVal<List<cfn_stack_set::StackInstances>>) -> Self { with(self, "StackInstancesGroup", value) }
    /// `StackSetName`: mandatory, at most 128 characters, matches `^[a-zA-Z][a-zA-Z0-9\-]{0,127}$`. Changing it replaces the resource.
    #[track_caller] pub fn stack_set_name(self, value: impl IntoVal<String>) -> Self { with(self, "StackSetName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_stack_set::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TemplateBody`: 1 to 51200 characters.
    #[track_caller] pub fn template_body(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateBody", value) }
    /// `TemplateURL`: 1 to 5120 characters. Write-only.
    #[track_caller] pub fn template_url(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateURL", value) }
}

/// Types of [`CfnStackSet`].
pub mod cfn_stack_set {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_change_set::{Capability};
    mod of { pub enum AutoDeployment {} impl ias_core::Optional for AutoDeployment {} pub enum CallAs {} pub enum ConcurrencyMode {} pub enum DeploymentTargets {} impl ias_core::Optional for DeploymentTargets {} pub enum DeploymentTargetsAccountFilterType {} pub enum ManagedExecution {} impl ias_core::Optional for ManagedExecution {} pub enum OperationPreferences {} impl ias_core::Optional for OperationPreferences {} pub enum Parameter {} pub enum PermissionModel {} pub enum RegionConcurrencyType {} pub enum StackInstances {} pub enum Tag {} }

    /// `AutoDeployment`.
    pub type AutoDeployment = Fields<of::AutoDeployment>;
    impl AutoDeployment {
        /// `DependsOn`: no item twice.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DependsOn", value) }
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
        /// `RetainStacksOnAccountRemoval`.
        #[track_caller] pub fn retain_stacks_on_account_removal(self, value: impl IntoVal<bool>) -> Self { with(self, "RetainStacksOnAccountRemoval", value) }
    }

    /// Words of `CallAs`.
    pub type CallAs = Word<fn(of::CallAs)>;
    impl CallAs {
        /// `SELF`
        pub const SelfValue: Self = word("SELF");
        /// `DELEGATED_ADMIN`
        pub const DelegatedAdmin: Self = word("DELEGATED_ADMIN");
    }

    /// Words of `ConcurrencyMode`.
    pub type ConcurrencyMode = Word<fn(of::ConcurrencyMode)>;
    impl ConcurrencyMode {
        /// `STRICT_FAILURE_TOLERANCE`
        pub const StrictFailureTolerance: Self = word("STRICT_FAILURE_TOLERANCE");
        /// `SOFT_FAILURE_TOLERANCE`
        pub const SoftFailureTolerance: Self = word("SOFT_FAILURE_TOLERANCE");
    }

    /// `DeploymentTargets`.
    pub type DeploymentTargets = Fields<of::DeploymentTargets>;
    impl DeploymentTargets {
        /// `AccountFilterType`.
        #[track_caller] pub fn account_filter_type(self, value: impl IntoVal<DeploymentTargetsAccountFilterType>) -> Self { with(self, "AccountFilterType", value) }
        /// `Accounts`: at least 1 item, no item twice, each matches `^[0-9]{12}$`.
        #[track_caller] pub fn accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Accounts", value) }
        /// `AccountsUrl`: 1 to 5120 characters, matches `(s3://|http(s?)://).+`.
        #[track_caller] pub fn accounts_url(self, value: impl IntoVal<String>) -> Self { with(self, "AccountsUrl", value) }
        /// `OrganizationalUnitIds`: at least 1 item, no item twice, each matches `^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$`.
        #[track_caller] pub fn organizational_unit_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OrganizationalUnitIds", value) }
    }

    /// Words of `AccountFilterType`.
    pub type DeploymentTargetsAccountFilterType = Word<fn(of::DeploymentTargetsAccountFilterType)>;
    impl DeploymentTargetsAccountFilterType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `UNION`
        pub const Union: Self = word("UNION");
        /// `INTERSECTION`
        pub const Intersection: Self = word("INTERSECTION");
        /// `DIFFERENCE`
        pub const Difference: Self = word("DIFFERENCE");
    }

    /// `ManagedExecution`.
    pub type ManagedExecution = Fields<of::ManagedExecution>;
    impl ManagedExecution {
        /// `Active`.
        #[track_caller] pub fn active(self, value: impl IntoVal<bool>) -> Self { with(self, "Active", value) }
    }

    /// `OperationPreferences`.
    pub type OperationPreferences = Fields<of::OperationPreferences>;
    impl OperationPreferences {
        /// `ConcurrencyMode`.
        #[track_caller] pub fn concurrency_mode(self, value: impl IntoVal<ConcurrencyMode>) -> Self { with(self, "ConcurrencyMode", value) }
        /// `FailureToleranceCount`: at least 0.
        #[track_caller] pub fn failure_tolerance_count(self, value: impl IntoVal<i64>) -> Self { with(self, "FailureToleranceCount", value) }
        /// `FailureTolerancePercentage`: 0 to 100.
        #[track_caller] pub fn failure_tolerance_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "FailureTolerancePercentage", value) }
        /// `MaxConcurrentCount`: at least 1.
        #[track_caller] pub fn max_concurrent_count(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentCount", value) }
        /// `MaxConcurrentPercentage`: 0 to 100.
        #[track_caller] pub fn max_concurrent_percentage(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentPercentage", value) }
        /// `RegionConcurrencyType`.
        #[track_caller] pub fn region_concurrency_type(self, value: impl IntoVal<RegionConcurrencyType>) -> Self { with(self, "RegionConcurrencyType", value) }
        /// `RegionOrder`: each matches `^[a-zA-Z0-9-]{1,128}$`.
        #[track_caller] pub fn region_order(self, value: impl IntoVal<List<String>>) -> Self { with(self, "RegionOrder", value) }
    }

    /// `Parameter`.
    pub type Parameter = Fields<of::Parameter>;
    impl Parameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(parameter_key: impl IntoVal<String>, parameter_value: impl IntoVal<String>) -> Self { with(with(empty(), "ParameterKey", parameter_key), "ParameterValue", parameter_value) }
        /// `ParameterKey`: mandatory.
        #[track_caller] pub fn parameter_key(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterKey", value) }
        /// `ParameterValue`: mandatory.
        #[track_caller] pub fn parameter_value(self, value: impl IntoVal<String>) -> Self { with(self, "ParameterValue", value) }
    }

    /// Words of `PermissionModel`.
    pub type PermissionModel = Word<fn(of::PermissionModel)>;
    impl PermissionModel {
        /// `SERVICE_MANAGED`
        pub const ServiceManaged: Self = word("SERVICE_MANAGED");
        /// `SELF_MANAGED`
        pub const SelfManaged: Self = word("SELF_MANAGED");
    }

    /// Words of `RegionConcurrencyType`.
    pub type RegionConcurrencyType = Word<fn(of::RegionConcurrencyType)>;
    impl RegionConcurrencyType {
        /// `SEQUENTIAL`
        pub const Sequential: Self = word("SEQUENTIAL");
        /// `PARALLEL`
        pub const Parallel: Self = word("PARALLEL");
    }

    /// `StackInstances`.
    pub type StackInstances = Fields<of::StackInstances>;
    impl StackInstances {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(deployment_targets: impl IntoVal<DeploymentTargets>, regions: impl IntoVal<List<String>>) -> Self { with(with(empty(), "DeploymentTargets", deployment_targets), "Regions", regions) }
        /// `DeploymentTargets`: mandatory.
        #[track_caller] pub fn deployment_targets(self, value: impl IntoVal<DeploymentTargets>) -> Self { with(self, "DeploymentTargets", value) }
        /// `ParameterOverrides`: no item twice.
        #[track_caller] pub fn parameter_overrides(self, value: impl IntoVal<List<Parameter>>) -> Self { with(self, "ParameterOverrides", value) }
        /// `Regions`: mandatory, at least 1 item, no item twice, each matches `^[a-zA-Z0-9-]{1,128}$`.
        #[track_caller] pub fn regions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Regions", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:.*)[a-zA-Z0-9\s\:\_\.\/\=\+\-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::CloudFormation::TypeActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTypeActivation = Handle<of::CfnTypeActivation>;
impl cfn::ResourceType for of::CfnTypeActivation { const TYPE: &'static str = "AWS::CloudFormation::TypeActivation"; type Tags = cfn::NoTags; type Props = CfnTypeActivationProps; type Reference = Is<kinds::TypeActivationArn>; }
impl CfnTypeActivation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TypeActivationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnTypeActivation`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `LoggingConfig`.
///
/// Takes exactly one of `TypeName` + `PublisherId` + `Type`; `PublicTypeArn`.
pub type CfnTypeActivationProps = Fields<of::CfnTypeActivation>;
impl CfnTypeActivationProps {
    /// `AutoUpdate`. Write-only.
    #[track_caller] pub fn auto_update(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoUpdate", value) }
    /// `ExecutionRoleArn`. Write-only.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `LoggingConfig`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn logging_config(self, value: impl IntoVal<cfn_type_activation::LoggingConfig>) -> Self { with(self, "LoggingConfig", value) }
    /// `MajorVersion`: 1 to 100000 characters. Write-only.
    #[track_caller] pub fn major_version(self, value: impl IntoVal<String>) -> Self { with(self, "MajorVersion", value) }
    /// `PublicTypeArn`: at most 1024 characters, matches `arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+`.
    #[track_caller] pub fn public_type_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PublicTypeArn", value) }
    /// `PublisherId`: 1 to 40 characters, matches `[0-9a-zA-Z-]{1,40}`.
    #[track_caller] pub fn publisher_id(self, value: impl IntoVal<String>) -> Self { with(self, "PublisherId", value) }
    /// `Type`. Write-only.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_type_activation::Type>) -> Self { with(self, "Type", value) }
    /// `TypeName`: matches `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`.
    #[track_caller] pub fn type_name(self, value: impl IntoVal<String>) -> Self { with(self, "TypeName", value) }
    /// `TypeNameAlias`: 10 to 204 characters, matches `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`.
    #[track_caller] pub fn type_name_alias(self, value: impl IntoVal<String>) -> Self { with(self, "TypeNameAlias", value) }
    /// `VersionBump`. Write-only.
    #[track_caller] pub fn version_bump(self, value: impl IntoVal<cfn_type_activation::VersionBump>) -> Self { with(self, "VersionBump", value) }
}

/// Types of [`CfnTypeActivation`].
pub mod cfn_type_activation {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_public_type_version::{Type};
    mod of { pub enum LoggingConfig {} impl ias_core::Optional for LoggingConfig {} pub enum VersionBump {} }

    /// `LoggingConfig`.
    pub type LoggingConfig = Fields<of::LoggingConfig>;
    impl LoggingConfig {
        /// `LogGroupName`: 1 to 512 characters, matches `^[\.\-_/#A-Za-z0-9]+$`.
        #[track_caller] pub fn log_group_name(self, value: impl IntoVal<Is<kinds::LogGroupName>>) -> Self { with(self, "LogGroupName", value) }
        /// `LogRoleArn`: 1 to 256 characters.
        #[track_caller] pub fn log_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "LogRoleArn", value) }
    }

    /// Words of `VersionBump`.
    pub type VersionBump = Word<fn(of::VersionBump)>;
    impl VersionBump {
        /// `MAJOR`
        pub const Major: Self = word("MAJOR");
        /// `MINOR`
        pub const Minor: Self = word("MINOR");
    }
}

/// [`AWS::CloudFormation::WaitCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWaitCondition = Handle<of::CfnWaitCondition>;
impl cfn::ResourceType for of::CfnWaitCondition { const TYPE: &'static str = "AWS::CloudFormation::WaitCondition"; type Tags = cfn::NoTags; type Props = CfnWaitConditionProps; type Reference = String; }
impl CfnWaitCondition {
    /// The attribute `Data`.
    #[inline] pub fn attr_data(&self) -> Val<Json> { cfn::attribute(&self.0, "Data") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWaitCondition`].
///
/// Nothing is mandatory.
pub type CfnWaitConditionProps = Fields<of::CfnWaitCondition>;
impl CfnWaitConditionProps {
    /// `Count`.
    #[track_caller] pub fn count(self, value: impl IntoVal<i64>) -> Self { with(self, "Count", value) }
    /// `Handle`.
    #[track_caller] pub fn handle(self, value: impl IntoVal<String>) -> Self { with(self, "Handle", value) }
    /// `Timeout`: 0 to 43200.
    #[track_caller] pub fn timeout(self, value: impl IntoVal<String>) -> Self { with(self, "Timeout", value) }
}

/// [`AWS::CloudFormation::WaitConditionHandle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html).
///
/// What `Ref` returns: `Id`.
pub type CfnWaitConditionHandle = Handle<of::CfnWaitConditionHandle>;
impl cfn::ResourceType for of::CfnWaitConditionHandle { const TYPE: &'static str = "AWS::CloudFormation::WaitConditionHandle"; type Tags = cfn::NoTags; type Props = CfnWaitConditionHandleProps; type Reference = String; }
impl CfnWaitConditionHandle {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWaitConditionHandle`].
///
/// Nothing is mandatory.
pub type CfnWaitConditionHandleProps = Fields<of::CfnWaitConditionHandle>;
impl CfnWaitConditionHandleProps {
}
