// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Budgets`.

use super::prelude::*;

mod of { pub enum CfnBudget {} pub enum CfnBudgetsAction {} }

/// [`AWS::Budgets::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html).
///
/// What `Ref` returns: `Id`.
pub type CfnBudget = Handle<of::CfnBudget>;
impl cfn::ResourceType for of::CfnBudget { const TYPE: &'static str = "AWS::Budgets::Budget"; type Tags = Self; type Props = CfnBudgetProps; type Reference = String; }
impl cfn::TagPlace for of::CfnBudget { const TAGGING: Option<Tagging> = Some(Tagging::List("ResourceTags")); }
impl CfnBudget {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnBudget`].
///
/// Mandatory: `Budget`.
///
/// A change replaces the resource: `NotificationsWithSubscribers`.
pub type CfnBudgetProps = Fields<of::CfnBudget>;
impl CfnBudgetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(budget: impl IntoVal<cfn_budget::BudgetData>) -> Self { with(empty(), "Budget", budget) }
    /// `Budget`: mandatory.
    #[track_caller] pub fn budget(self, value: impl IntoVal<cfn_budget::BudgetData>) -> Self { with(self, "Budget", value) }
    /// `NotificationsWithSubscribers`. Changing it replaces the resource.
    #[track_caller] pub fn notifications_with_subscribers(self, value: impl IntoVal<List<cfn_budget::NotificationWithSubscribers>>) -> Self { with(self, "NotificationsWithSubscribers", value) }
    /// `ResourceTags`.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_budget::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
}

/// Types of [`CfnBudget`].
pub mod cfn_budget {
    use super::super::prelude::*;
    mod of { pub enum AutoAdjustData {} pub enum BudgetData {} pub enum CostCategoryValues {} impl ias_core::Optional for CostCategoryValues {} pub enum CostTypes {} impl ias_core::Optional for CostTypes {} pub enum Expression {} impl ias_core::Optional for Expression {} pub enum ExpressionDimensionValues {} impl ias_core::Optional for ExpressionDimensionValues {} pub enum HistoricalOptions {} pub enum Notification {} pub enum NotificationWithSubscribers {} pub enum ResourceTag {} pub enum Spend {} pub enum Subscriber {} pub enum TagValues {} impl ias_core::Optional for TagValues {} pub enum TimePeriod {} impl ias_core::Optional for TimePeriod {} }

    /// `AutoAdjustData`.
    pub type AutoAdjustData = Fields<of::AutoAdjustData>;
    impl AutoAdjustData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auto_adjust_type: impl IntoVal<String>) -> Self { with(empty(), "AutoAdjustType", auto_adjust_type) }
        /// `AutoAdjustType`: mandatory.
        #[track_caller] pub fn auto_adjust_type(self, value: impl IntoVal<String>) -> Self { with(self, "AutoAdjustType", value) }
        /// `HistoricalOptions`.
        #[track_caller] pub fn historical_options(self, value: impl IntoVal<HistoricalOptions>) -> Self { with(self, "HistoricalOptions", value) }
    }

    /// `BudgetData`.
    pub type BudgetData = Fields<of::BudgetData>;
    impl BudgetData {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(time_unit: impl IntoVal<String>, budget_type: impl IntoVal<String>) -> Self { with(with(empty(), "TimeUnit", time_unit), "BudgetType", budget_type) }
        /// `AutoAdjustData`.
        #[track_caller] pub fn auto_adjust_data(self, value: impl IntoVal<AutoAdjustData>) -> Self { with(self, "AutoAdjustData", value) }
        /// `BillingViewArn`.
        #[track_caller] pub fn billing_view_arn(self, value: impl IntoVal<String>) -> Self { with(self, "BillingViewArn", value) }
        /// `BudgetLimit`.
        #[track_caller] pub fn budget_limit(self, value: impl IntoVal<Spend>) -> Self { with(self, "BudgetLimit", value) }
        /// `BudgetName`. Changing it replaces the resource.
        #[track_caller] pub fn budget_name(self, value: impl IntoVal<String>) -> Self { with(self, "BudgetName", value) }
        /// `BudgetType`: mandatory.
        #[track_caller] pub fn budget_type(self, value: impl IntoVal<String>) -> Self { with(self, "BudgetType", value) }
        /// `CostFilters`.
        #[track_caller] pub fn cost_filters(self, value: impl IntoVal<Json>) -> Self { with(self, "CostFilters", value) }
        /// `CostTypes`.
        #[track_caller] pub fn cost_types(self, value: impl IntoVal<CostTypes>) -> Self { with(self, "CostTypes", value) }
        /// `FilterExpression`.
        #[track_caller] pub fn filter_expression(self, value: impl IntoVal<Expression>) -> Self { with(self, "FilterExpression", value) }
        /// `Metrics`.
        #[track_caller] pub fn metrics(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Metrics", value) }
        /// `PlannedBudgetLimits`.
        #[track_caller] pub fn planned_budget_limits(self, value: impl IntoVal<Json>) -> Self { with(self, "PlannedBudgetLimits", value) }
        /// `TimePeriod`.
        #[track_caller] pub fn time_period(self, value: impl IntoVal<TimePeriod>) -> Self { with(self, "TimePeriod", value) }
        /// `TimeUnit`: mandatory.
        #[track_caller] pub fn time_unit(self, value: impl IntoVal<String>) -> Self { with(self, "TimeUnit", value) }
    }

    /// `CostCategoryValues`.
    pub type CostCategoryValues = Fields<of::CostCategoryValues>;
    impl CostCategoryValues {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `MatchOptions`.
        #[track_caller] pub fn match_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchOptions", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `CostTypes`.
    pub type CostTypes = Fields<of::CostTypes>;
    impl CostTypes {
        /// `IncludeCredit`.
        #[track_caller] pub fn include_credit(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeCredit", value) }
        /// `IncludeDiscount`.
        #[track_caller] pub fn include_discount(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeDiscount", value) }
        /// `IncludeOtherSubscription`.
        #[track_caller] pub fn include_other_subscription(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeOtherSubscription", value) }
        /// `IncludeRecurring`.
        #[track_caller] pub fn include_recurring(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeRecurring", value) }
        /// `IncludeRefund`.
        #[track_caller] pub fn include_refund(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeRefund", value) }
        /// `IncludeSubscription`.
        #[track_caller] pub fn include_subscription(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSubscription", value) }
        /// `IncludeSupport`.
        #[track_caller] pub fn include_support(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSupport", value) }
        /// `IncludeTax`.
        #[track_caller] pub fn include_tax(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeTax", value) }
        /// `IncludeUpfront`.
        #[track_caller] pub fn include_upfront(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeUpfront", value) }
        /// `UseAmortized`.
        #[track_caller] pub fn use_amortized(self, value: impl IntoVal<bool>) -> Self { with(self, "UseAmortized", value) }
        /// `UseBlended`.
        #[track_caller] pub fn use_blended(self, value: impl IntoVal<bool>) -> Self { with(self, "UseBlended", value) }
    }

    /// `Expression`.
    pub type Expression = Fields<of::Expression>;
    impl Expression {
        /// `And`.
        #[track_caller] pub fn and(self, value: impl IntoVal<List<Expression>>) -> Self { with(self, "And", value) }
        /// `CostCategories`.
        #[track_caller] pub fn cost_categories(self, value: impl IntoVal<CostCategoryValues>) -> Self { with(self, "CostCategories", value) }
        /// `Dimensions`.
        #[track_caller] pub fn dimensions(self, value: impl IntoVal<ExpressionDimensionValues>) -> Self { with(self, "Dimensions", value) }
        /// `Not`.
        #[track_caller] pub fn not(self, value: impl IntoVal<Expression>) -> Self { with(self, "Not", value) }
        /// `Or`.
        #[track_caller] pub fn or(self, value: impl IntoVal<List<Expression>>) -> Self { with(self, "Or", value) }
        /// `Tags`.
        #[track_caller] pub fn tags(self, value: impl IntoVal<TagValues>) -> Self { with(self, "Tags", value) }
    }

    /// `ExpressionDimensionValues`.
    pub type ExpressionDimensionValues = Fields<of::ExpressionDimensionValues>;
    impl ExpressionDimensionValues {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `MatchOptions`.
        #[track_caller] pub fn match_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchOptions", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `HistoricalOptions`.
    pub type HistoricalOptions = Fields<of::HistoricalOptions>;
    impl HistoricalOptions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(budget_adjustment_period: impl IntoVal<i64>) -> Self { with(empty(), "BudgetAdjustmentPeriod", budget_adjustment_period) }
        /// `BudgetAdjustmentPeriod`: mandatory.
        #[track_caller] pub fn budget_adjustment_period(self, value: impl IntoVal<i64>) -> Self { with(self, "BudgetAdjustmentPeriod", value) }
    }

    /// `Notification`.
    pub type Notification = Fields<of::Notification>;
    /// What [`Notification`] cannot do without.
    pub struct NotificationRequired<A, B, C> {
        /// `ComparisonOperator`.
        pub comparison_operator: A,
        /// `NotificationType`.
        pub notification_type: B,
        /// `Threshold`: 0.1 to 1000000000.
        pub threshold: C,
    }
    impl Notification {
        /// Takes what is mandatory, by name: [`NotificationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<f64>>(required: NotificationRequired<A, B, C>) -> Self { with(with(with(empty(), "ComparisonOperator", required.comparison_operator), "NotificationType", required.notification_type), "Threshold", required.threshold) }
        /// `ComparisonOperator`: mandatory.
        #[track_caller] pub fn comparison_operator(self, value: impl IntoVal<String>) -> Self { with(self, "ComparisonOperator", value) }
        /// `NotificationType`: mandatory.
        #[track_caller] pub fn notification_type(self, value: impl IntoVal<String>) -> Self { with(self, "NotificationType", value) }
        /// `Threshold`: mandatory, 0.1 to 1000000000.
        #[track_caller] pub fn threshold(self, value: impl IntoVal<f64>) -> Self { with(self, "Threshold", value) }
        /// `ThresholdType`.
        #[track_caller] pub fn threshold_type(self, value: impl IntoVal<String>) -> Self { with(self, "ThresholdType", value) }
    }

    /// `NotificationWithSubscribers`.
    pub type NotificationWithSubscribers = Fields<of::NotificationWithSubscribers>;
    impl NotificationWithSubscribers {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subscribers: impl IntoVal<List<Subscriber>>, notification: impl IntoVal<Notification>) -> Self { with(with(empty(), "Subscribers", subscribers), "Notification", notification) }
        /// `Notification`: mandatory.
        #[track_caller] pub fn notification(self, value: impl IntoVal<Notification>) -> Self { with(self, "Notification", value) }
        /// `Subscribers`: mandatory.
        #[track_caller] pub fn subscribers(self, value: impl IntoVal<List<Subscriber>>) -> Self { with(self, "Subscribers", value) }
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Spend`.
    pub type Spend = Fields<of::Spend>;
    impl Spend {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(amount: impl IntoVal<f64>, unit: impl IntoVal<String>) -> Self { with(with(empty(), "Amount", amount), "Unit", unit) }
        /// `Amount`: mandatory.
        #[track_caller] pub fn amount(self, value: impl IntoVal<f64>) -> Self { with(self, "Amount", value) }
        /// `Unit`: mandatory.
        #[track_caller] pub fn unit(self, value: impl IntoVal<String>) -> Self { with(self, "Unit", value) }
    }

    /// `Subscriber`.
    pub type Subscriber = Fields<of::Subscriber>;
    impl Subscriber {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(subscription_type: impl IntoVal<String>, address: impl IntoVal<String>) -> Self { with(with(empty(), "SubscriptionType", subscription_type), "Address", address) }
        /// `Address`: mandatory.
        #[track_caller] pub fn address(self, value: impl IntoVal<String>) -> Self { with(self, "Address", value) }
        /// `SubscriptionType`: mandatory.
        #[track_caller] pub fn subscription_type(self, value: impl IntoVal<String>) -> Self { with(self, "SubscriptionType", value) }
    }

    /// `TagValues`.
    pub type TagValues = Fields<of::TagValues>;
    impl TagValues {
        /// `Key`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `MatchOptions`.
        #[track_caller] pub fn match_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "MatchOptions", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `TimePeriod`.
    pub type TimePeriod = Fields<of::TimePeriod>;
    impl TimePeriod {
        /// `End`.
        #[track_caller] pub fn end(self, value: impl IntoVal<String>) -> Self { with(self, "End", value) }
        /// `Start`.
        #[track_caller] pub fn start(self, value: impl IntoVal<String>) -> Self { with(self, "Start", value) }
    }
}

/// [`AWS::Budgets::BudgetsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html).
///
/// What `Ref` returns: a text of ActionId, BudgetName.
pub type CfnBudgetsAction = Handle<of::CfnBudgetsAction>;
impl cfn::ResourceType for of::CfnBudgetsAction { const TYPE: &'static str = "AWS::Budgets::BudgetsAction"; type Tags = Self; type Props = CfnBudgetsActionProps; type Reference = String; }
impl cfn::TagPlace for of::CfnBudgetsAction { const TAGGING: Option<Tagging> = Some(Tagging::List("ResourceTags")); }
impl CfnBudgetsAction {
    /// The attribute `ActionId`.
    #[inline] pub fn attr_action_id(&self) -> Val<String> { cfn::attribute(&self.0, "ActionId") }
}

/// Properties of [`CfnBudgetsAction`].
///
/// Mandatory: `BudgetName`, `NotificationType`, `ActionType`, `ActionThreshold`, `ExecutionRoleArn`, `Definition`, `Subscribers`.
///
/// A change replaces the resource: `ActionType`, `BudgetName`.
pub type CfnBudgetsActionProps = Fields<of::CfnBudgetsAction>;
/// What [`CfnBudgetsActionProps`] cannot do without.
pub struct CfnBudgetsActionPropsRequired<A, B, C, D, E, F, G> {
    /// `BudgetName`: 1 to 100 characters, matches `^(?![^:\\]*/action/|(?i).*<script>.*</script>.*)[^:\\]+$`. Changing it replaces the resource.
    pub budget_name: A,
    /// `NotificationType`.
    pub notification_type: B,
    /// `ActionType`. Changing it replaces the resource.
    pub action_type: C,
    /// `ActionThreshold`.
    pub action_threshold: D,
    /// `ExecutionRoleArn`: 32 to 618 characters.
    pub execution_role_arn: E,
    /// `Definition`.
    pub definition: F,
    /// `Subscribers`: 1 to 11 items.
    pub subscribers: G,
}
impl CfnBudgetsActionProps {
    /// Takes what is mandatory, by name: [`CfnBudgetsActionPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_budgets_action::NotificationType>, C: IntoVal<cfn_budgets_action::ActionType>, D: IntoVal<cfn_budgets_action::ActionThreshold>, E: IntoVal<Is<kinds::RoleArn>>, F: IntoVal<cfn_budgets_action::Definition>, G: IntoVal<List<cfn_budgets_action::Subscriber>>>(required: CfnBudgetsActionPropsRequired<A, B, C, D, E, F, G>) -> Self { with(with(with(with(with(with(with(empty(), "BudgetName", required.budget_name), "NotificationType", required.notification_type), "ActionType", required.action_type), "ActionThreshold", required.action_threshold), "ExecutionRoleArn", required.execution_role_arn), "Definition", required.definition), "Subscribers", required.subscribers) }
    /// `ActionThreshold`: mandatory.
    #[track_caller] pub fn action_threshold(self, value: impl IntoVal<cfn_budgets_action::ActionThreshold>) -> Self { with(self, "ActionThreshold", value) }
    /// `ActionType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn action_type(self, value: impl IntoVal<cfn_budgets_action::ActionType>) -> Self { with(self, "ActionType", value) }
    /// `ApprovalModel`.
    #[track_caller] pub fn approval_model(self, value: impl IntoVal<cfn_budgets_action::ApprovalModel>) -> Self { with(self, "ApprovalModel", value) }
    /// `BudgetName`: mandatory, 1 to 100 characters, matches `^(?![^:\\]*/action/|(?i).*<script>.*</script>.*)[^:\\]+$`. Changing it replaces the resource.
    #[track_caller] pub fn budget_name(self, value: impl IntoVal<String>) -> Self { with(self, "BudgetName", value) }
    /// `Definition`: mandatory.
    #[track_caller] pub fn definition(self, value: impl IntoVal<cfn_budgets_action::Definition>) -> Self { with(self, "Definition", value) }
    /// `ExecutionRoleArn`: mandatory, 32 to 618 characters.
    #[track_caller] pub fn execution_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExecutionRoleArn", value) }
    /// `NotificationType`: mandatory.
    #[track_caller] pub fn notification_type(self, value: impl IntoVal<cfn_budgets_action::NotificationType>) -> Self { with(self, "NotificationType", value) }
    /// `ResourceTags`: at most 200 items.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_budgets_action::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
    /// `Subscribers`: mandatory, 1 to 11 items.
    #[track_caller] pub fn subscribers(self, value: impl IntoVal<List<cfn_budgets_action::Subscriber>>) -> Self { with(self, "Subscribers", value) }
}

/// Types of [`CfnBudgetsAction`].
pub mod cfn_budgets_action {
    use super::super::prelude::*;
    mod of { pub enum ActionThreshold {} pub enum ActionThresholdType {} pub enum ActionType {} pub enum ApprovalModel {} pub enum Definition {} impl ias_core::Optional for Definition {} pub enum IamActionDefinition {} pub enum NotificationType {} pub enum ResourceTag {} pub enum ScpActionDefinition {} pub enum SsmActionDefinition {} pub enum SsmActionDefinitionSubtype {} pub enum Subscriber {} pub enum SubscriberType {} }

    /// `ActionThreshold`.
    pub type ActionThreshold = Fields<of::ActionThreshold>;
    impl ActionThreshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<f64>, type_: impl IntoVal<ActionThresholdType>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ActionThresholdType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<f64>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type ActionThresholdType = Word<fn(of::ActionThresholdType)>;
    impl ActionThresholdType {
        /// `PERCENTAGE`
        pub const Percentage: Self = word("PERCENTAGE");
        /// `ABSOLUTE_VALUE`
        pub const AbsoluteValue: Self = word("ABSOLUTE_VALUE");
    }

    /// Words of `ActionType`.
    pub type ActionType = Word<fn(of::ActionType)>;
    impl ActionType {
        /// `APPLY_IAM_POLICY`
        pub const ApplyIamPolicy: Self = word("APPLY_IAM_POLICY");
        /// `APPLY_SCP_POLICY`
        pub const ApplyScpPolicy: Self = word("APPLY_SCP_POLICY");
        /// `RUN_SSM_DOCUMENTS`
        pub const RunSsmDocuments: Self = word("RUN_SSM_DOCUMENTS");
    }

    /// Words of `ApprovalModel`.
    pub type ApprovalModel = Word<fn(of::ApprovalModel)>;
    impl ApprovalModel {
        /// `AUTOMATIC`
        pub const Automatic: Self = word("AUTOMATIC");
        /// `MANUAL`
        pub const Manual: Self = word("MANUAL");
    }

    /// `Definition`.
    pub type Definition = Fields<of::Definition>;
    impl Definition {
        /// `IamActionDefinition`.
        #[track_caller] pub fn iam_action_definition(self, value: impl IntoVal<IamActionDefinition>) -> Self { with(self, "IamActionDefinition", value) }
        /// `ScpActionDefinition`.
        #[track_caller] pub fn scp_action_definition(self, value: impl IntoVal<ScpActionDefinition>) -> Self { with(self, "ScpActionDefinition", value) }
        /// `SsmActionDefinition`.
        #[track_caller] pub fn ssm_action_definition(self, value: impl IntoVal<SsmActionDefinition>) -> Self { with(self, "SsmActionDefinition", value) }
    }

    /// `IamActionDefinition`.
    pub type IamActionDefinition = Fields<of::IamActionDefinition>;
    impl IamActionDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_arn: impl IntoVal<String>) -> Self { with(empty(), "PolicyArn", policy_arn) }
        /// `Groups`: 1 to 100 items, each 1 to 640 characters, each matches `^([\u0021-\u007F]+\u002F)?[\w+=,.@-]+$`.
        #[track_caller] pub fn groups(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Groups", value) }
        /// `PolicyArn`: mandatory, 25 to 684 characters.
        #[track_caller] pub fn policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyArn", value) }
        /// `Roles`: 1 to 100 items, each 1 to 576 characters, each matches `^([\u0021-\u007F]+\u002F)?[\w+=,.@-]+$`.
        #[track_caller] pub fn roles(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Roles", value) }
        /// `Users`: 1 to 100 items, each 1 to 576 characters, each matches `^([\u0021-\u007F]+\u002F)?[\w+=,.@-]+$`.
        #[track_caller] pub fn users(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Users", value) }
    }

    /// Words of `NotificationType`.
    pub type NotificationType = Word<fn(of::NotificationType)>;
    impl NotificationType {
        /// `ACTUAL`
        pub const Actual: Self = word("ACTUAL");
        /// `FORECASTED`
        pub const Forecasted: Self = word("FORECASTED");
    }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ScpActionDefinition`.
    pub type ScpActionDefinition = Fields<of::ScpActionDefinition>;
    impl ScpActionDefinition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(policy_id: impl IntoVal<String>, target_ids: impl IntoVal<List<String>>) -> Self { with(with(empty(), "PolicyId", policy_id), "TargetIds", target_ids) }
        /// `PolicyId`: mandatory, 10 to 130 characters, matches `^p-[0-9a-zA-Z_]{8,128}$`.
        #[track_caller] pub fn policy_id(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyId", value) }
        /// `TargetIds`: mandatory, 1 to 100 items, each 12 to 68 characters, each matches `^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$)|(\d{12})$`.
        #[track_caller] pub fn target_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TargetIds", value) }
    }

    /// `SsmActionDefinition`.
    pub type SsmActionDefinition = Fields<of::SsmActionDefinition>;
    /// What [`SsmActionDefinition`] cannot do without.
    pub struct SsmActionDefinitionRequired<A, B, C> {
        /// `Subtype`.
        pub subtype: A,
        /// `Region`: 9 to 20 characters, matches `^\w{2,4}-\w+(-\w+)?-\d$`.
        pub region: B,
        /// `InstanceIds`: 1 to 100 items, each 1 to 63 characters, each matches `^i-(\w{8}|\w{17})$|^[a-zA-Z]([\w-]{0,61}\w)?$`.
        pub instance_ids: C,
    }
    impl SsmActionDefinition {
        /// Takes what is mandatory, by name: [`SsmActionDefinitionRequired`].
        #[track_caller] pub fn new<A: IntoVal<SsmActionDefinitionSubtype>, B: IntoVal<String>, C: IntoVal<List<String>>>(required: SsmActionDefinitionRequired<A, B, C>) -> Self { with(with(with(empty(), "Subtype", required.subtype), "Region", required.region), "InstanceIds", required.instance_ids) }
        /// `InstanceIds`: mandatory, 1 to 100 items, each 1 to 63 characters, each matches `^i-(\w{8}|\w{17})$|^[a-zA-Z]([\w-]{0,61}\w)?$`.
        #[track_caller] pub fn instance_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InstanceIds", value) }
        /// `Region`: mandatory, 9 to 20 characters, matches `^\w{2,4}-\w+(-\w+)?-\d$`.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
        /// `Subtype`: mandatory.
        #[track_caller] pub fn subtype(self, value: impl IntoVal<SsmActionDefinitionSubtype>) -> Self { with(self, "Subtype", value) }
    }

    /// Words of `Subtype`.
    pub type SsmActionDefinitionSubtype = Word<fn(of::SsmActionDefinitionSubtype)>;
    impl SsmActionDefinitionSubtype {
        /// `STOP_EC2_INSTANCES`
        pub const StopEc2Instances: Self = word("STOP_EC2_INSTANCES");
        /// `STOP_RDS_INSTANCES`
        pub const StopRdsInstances: Self = word("STOP_RDS_INSTANCES");
    }

    /// `Subscriber`.
    pub type Subscriber = Fields<of::Subscriber>;
    impl Subscriber {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<SubscriberType>, address: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Address", address) }
        /// `Address`: mandatory, 1 to 2147483647 characters, matches `^(.*[\n\r\t\f\ ]?)*$`.
        #[track_caller] pub fn address(self, value: impl IntoVal<String>) -> Self { with(self, "Address", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SubscriberType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type SubscriberType = Word<fn(of::SubscriberType)>;
    impl SubscriberType {
        /// `SNS`
        pub const Sns: Self = word("SNS");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
    }
}
