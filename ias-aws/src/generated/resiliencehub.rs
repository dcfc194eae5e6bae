// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ResilienceHub`.

use super::prelude::*;

mod of { pub enum CfnApp {} pub enum CfnResiliencyPolicy {} }

/// [`AWS::ResilienceHub::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html).
///
/// What `Ref` returns: `AppArn`.
pub type CfnApp = Handle<of::CfnApp>;
impl cfn::ResourceType for of::CfnApp { const TYPE: &'static str = "AWS::ResilienceHub::App"; type Tags = cfn::TagMap; type Props = CfnAppProps; type Reference = Is<kinds::ResilienceHubAppArn>; }
impl CfnApp {
    /// The attribute `AppArn`.
    #[inline] pub fn attr_app_arn(&self) -> Val<Is<kinds::ResilienceHubAppArn>> { cfn::attribute(&self.0, "AppArn") }
    /// The attribute `DriftStatus`: one of `NotChecked`, `NotDetected`, `Detected`.
    #[inline] pub fn attr_drift_status(&self) -> Val<String> { cfn::attribute(&self.0, "DriftStatus") }
}

/// Properties of [`CfnApp`].
///
/// Mandatory: `Name`, `AppTemplateBody`, `ResourceMappings`.
///
/// A change replaces the resource: `Name`.
pub type CfnAppProps = Fields<of::CfnApp>;
/// What [`CfnAppProps`] cannot do without.
pub struct CfnAppPropsRequired<A, B, C> {
    /// `Name`: matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    pub name: A,
    /// `AppTemplateBody`: at most 409600 characters, matches `^[\w\s:,-\.'\/{}\[\]:"]+$`.
    pub app_template_body: B,
    /// `ResourceMappings`.
    pub resource_mappings: C,
}
impl CfnAppProps {
    /// Takes what is mandatory, by name: [`CfnAppPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<cfn_app::ResourceMapping>>>(required: CfnAppPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "AppTemplateBody", required.app_template_body), "ResourceMappings", required.resource_mappings) }
    /// `AppAssessmentSchedule`.
    #[track_caller] pub fn app_assessment_schedule(self, value: impl IntoVal<cfn_app::AppAssessmentSchedule>) -> Self { with(self, "AppAssessmentSchedule", value) }
    /// `AppTemplateBody`: mandatory, at most 409600 characters, matches `^[\w\s:,-\.'\/{}\[\]:"]+$`.
    #[track_caller] pub fn app_template_body(self, value: impl IntoVal<String>) -> Self { with(self, "AppTemplateBody", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EventSubscriptions`: at most 10 items.
    #[track_caller] pub fn event_subscriptions(self, value: impl IntoVal<List<cfn_app::EventSubscription>>) -> Self { with(self, "EventSubscriptions", value) }
    /// `Name`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PermissionModel`.
    #[track_caller] pub fn permission_model(self, value: impl IntoVal<cfn_app::PermissionModel>) -> Self { with(self, "PermissionModel", value) }
    /// `ResiliencyPolicyArn`.
    #[track_caller] pub fn resiliency_policy_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResiliencyPolicyArn", value) }
    /// `ResourceMappings`: mandatory.
    #[track_caller] pub fn resource_mappings(self, value: impl IntoVal<List<cfn_app::ResourceMapping>>) -> Self { with(self, "ResourceMappings", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApp`].
pub mod cfn_app {
    use super::super::prelude::*;
    mod of { pub enum AppAssessmentSchedule {} pub enum EventSubscription {} pub enum EventSubscriptionEventType {} pub enum PermissionModel {} pub enum PermissionModelType {} pub enum PhysicalResourceId {} pub enum ResourceMapping {} }

    /// Words of `AppAssessmentSchedule`.
    pub type AppAssessmentSchedule = Word<fn(of::AppAssessmentSchedule)>;
    impl AppAssessmentSchedule {
        /// `Disabled`
        pub const Disabled: Self = word("Disabled");
        /// `Daily`
        pub const Daily: Self = word("Daily");
    }

    /// `EventSubscription`.
    pub type EventSubscription = Fields<of::EventSubscription>;
    impl EventSubscription {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, event_type: impl IntoVal<EventSubscriptionEventType>) -> Self { with(with(empty(), "Name", name), "EventType", event_type) }
        /// `EventType`: mandatory.
        #[track_caller] pub fn event_type(self, value: impl IntoVal<EventSubscriptionEventType>) -> Self { with(self, "EventType", value) }
        /// `Name`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `SnsTopicArn`.
        #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    }

    /// Words of `EventType`.
    pub type EventSubscriptionEventType = Word<fn(of::EventSubscriptionEventType)>;
    impl EventSubscriptionEventType {
        /// `ScheduledAssessmentFailure`
        pub const ScheduledAssessmentFailure: Self = word("ScheduledAssessmentFailure");
        /// `DriftDetected`
        pub const DriftDetected: Self = word("DriftDetected");
    }

    /// `PermissionModel`.
    pub type PermissionModel = Fields<of::PermissionModel>;
    impl PermissionModel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<PermissionModelType>) -> Self { with(empty(), "Type", type_) }
        /// `CrossAccountRoleArns`: at most 10 items.
        #[track_caller] pub fn cross_account_role_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CrossAccountRoleArns", value) }
        /// `InvokerRoleName`: matches `((\u002F[\u0021-\u007E]+\u002F){1,511})?[A-Za-z0-9+=,.@_/-]{1,64}`.
        #[track_caller] pub fn invoker_role_name(self, value: impl IntoVal<String>) -> Self { with(self, "InvokerRoleName", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<PermissionModelType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type PermissionModelType = Word<fn(of::PermissionModelType)>;
    impl PermissionModelType {
        /// `LegacyIAMUser`
        pub const LegacyIamUser: Self = word("LegacyIAMUser");
        /// `RoleBased`
        pub const RoleBased: Self = word("RoleBased");
    }

    /// `PhysicalResourceId`.
    pub type PhysicalResourceId = Fields<of::PhysicalResourceId>;
    impl PhysicalResourceId {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(identifier: impl IntoVal<String>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "Identifier", identifier), "Type", type_) }
        /// `AwsAccountId`: matches `^[0-9]{12}$`.
        #[track_caller] pub fn aws_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "AwsAccountId", value) }
        /// `AwsRegion`: matches `^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$`.
        #[track_caller] pub fn aws_region(self, value: impl IntoVal<String>) -> Self { with(self, "AwsRegion", value) }
        /// `Identifier`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn identifier(self, value: impl IntoVal<String>) -> Self { with(self, "Identifier", value) }
        /// `Type`: mandatory, matches `Arn|Native`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// `ResourceMapping`.
    pub type ResourceMapping = Fields<of::ResourceMapping>;
    impl ResourceMapping {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mapping_type: impl IntoVal<String>, physical_resource_id: impl IntoVal<PhysicalResourceId>) -> Self { with(with(empty(), "MappingType", mapping_type), "PhysicalResourceId", physical_resource_id) }
        /// `EksSourceName`: 1 to 255 characters.
        #[track_caller] pub fn eks_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "EksSourceName", value) }
        /// `LogicalStackName`: 1 to 255 characters.
        #[track_caller] pub fn logical_stack_name(self, value: impl IntoVal<String>) -> Self { with(self, "LogicalStackName", value) }
        /// `MappingType`: mandatory, matches `CfnStack|Resource|Terraform|EKS`.
        #[track_caller] pub fn mapping_type(self, value: impl IntoVal<String>) -> Self { with(self, "MappingType", value) }
        /// `PhysicalResourceId`: mandatory.
        #[track_caller] pub fn physical_resource_id(self, value: impl IntoVal<PhysicalResourceId>) -> Self { with(self, "PhysicalResourceId", value) }
        /// `ResourceName`: matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`.
        #[track_caller] pub fn resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceName", value) }
        /// `TerraformSourceName`: 1 to 255 characters.
        #[track_caller] pub fn terraform_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "TerraformSourceName", value) }
    }
}

/// [`AWS::ResilienceHub::ResiliencyPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html).
///
/// What `Ref` returns: `PolicyArn`.
pub type CfnResiliencyPolicy = Handle<of::CfnResiliencyPolicy>;
impl cfn::ResourceType for of::CfnResiliencyPolicy { const TYPE: &'static str = "AWS::ResilienceHub::ResiliencyPolicy"; type Tags = cfn::TagMap; type Props = CfnResiliencyPolicyProps; type Reference = Is<kinds::ResiliencyPolicyArn>; }
impl CfnResiliencyPolicy {
    /// The attribute `PolicyArn`.
    #[inline] pub fn attr_policy_arn(&self) -> Val<Is<kinds::ResiliencyPolicyArn>> { cfn::attribute(&self.0, "PolicyArn") }
}

/// Properties of [`CfnResiliencyPolicy`].
///
/// Mandatory: `PolicyName`, `Tier`, `Policy`.
pub type CfnResiliencyPolicyProps = Fields<of::CfnResiliencyPolicy>;
/// What [`CfnResiliencyPolicyProps`] cannot do without.
pub struct CfnResiliencyPolicyPropsRequired<A, B, C> {
    /// `PolicyName`: matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`.
    pub policy_name: A,
    /// `Tier`.
    pub tier: B,
    /// `Policy`.
    pub policy: C,
}
impl CfnResiliencyPolicyProps {
    /// Takes what is mandatory, by name: [`CfnResiliencyPolicyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_resiliency_policy::Tier>, C: IntoVal<cfn_resiliency_policy::PolicyMap>>(required: CfnResiliencyPolicyPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "PolicyName", required.policy_name), "Tier", required.tier), "Policy", required.policy) }
    /// `DataLocationConstraint`.
    #[track_caller] pub fn data_location_constraint(self, value: impl IntoVal<cfn_resiliency_policy::DataLocationConstraint>) -> Self { with(self, "DataLocationConstraint", value) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<cfn_resiliency_policy::PolicyMap>) -> Self { with(self, "Policy", value) }
    /// `PolicyDescription`: at most 500 characters.
    #[track_caller] pub fn policy_description(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyDescription", value) }
    /// `PolicyName`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`.
    #[track_caller] pub fn policy_name(self, value: impl IntoVal<String>) -> Self { with(self, "PolicyName", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `Tier`: mandatory.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_resiliency_policy::Tier>) -> Self { with(self, "Tier", value) }
}

/// Types of [`CfnResiliencyPolicy`].
pub mod cfn_resiliency_policy {
    use super::super::prelude::*;
    mod of { pub enum DataLocationConstraint {} pub enum FailurePolicy {} pub enum PolicyMap {} pub enum Tier {} }

    /// Words of `DataLocationConstraint`.
    pub type DataLocationConstraint = Word<fn(of::DataLocationConstraint)>;
    impl DataLocationConstraint {
        /// `AnyLocation`
        pub const AnyLocation: Self = word("AnyLocation");
        /// `SameContinent`
        pub const SameContinent: Self = word("SameContinent");
        /// `SameCountry`
        pub const SameCountry: Self = word("SameCountry");
    }

    /// `FailurePolicy`.
    pub type FailurePolicy = Fields<of::FailurePolicy>;
    impl FailurePolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rto_in_secs: impl IntoVal<i64>, rpo_in_secs: impl IntoVal<i64>) -> Self { with(with(empty(), "RtoInSecs", rto_in_secs), "RpoInSecs", rpo_in_secs) }
        /// `RpoInSecs`: mandatory.
        #[track_caller] pub fn rpo_in_secs(self, value: impl IntoVal<i64>) -> Self { with(self, "RpoInSecs", value) }
        /// `RtoInSecs`: mandatory.
        #[track_caller] pub fn rto_in_secs(self, value: impl IntoVal<i64>) -> Self { with(self, "RtoInSecs", value) }
    }

    /// `PolicyMap`.
    pub type PolicyMap = Fields<of::PolicyMap>;
    /// What [`PolicyMap`] cannot do without.
    pub struct PolicyMapRequired<A, B, C> {
        /// `AZ`.
        pub az: A,
        /// `Hardware`.
        pub hardware: B,
        /// `Software`.
        pub software: C,
    }
    impl PolicyMap {
        /// Takes what is mandatory, by name: [`PolicyMapRequired`].
        #[track_caller] pub fn new<A: IntoVal<FailurePolicy>, B: IntoVal<FailurePolicy>, C: IntoVal<FailurePolicy>>(required: PolicyMapRequired<A, B, C>) -> Self { with(with(with(empty(), "AZ", required.az), "Hardware", required.hardware), "Software", required.software) }
        /// `AZ`: mandatory.
        #[track_caller] pub fn az(self, value: impl IntoVal<FailurePolicy>) -> Self { with(self, "AZ", value) }
        /// `Hardware`: mandatory.
        #[track_caller] pub fn hardware(self, value: impl IntoVal<FailurePolicy>) -> Self { with(self, "Hardware", value) }
        /// `Region`.
        #[track_caller] pub fn region(self, value: impl IntoVal<FailurePolicy>) -> Self { with(self, "Region", value) }
        /// `Software`: mandatory.
        #[track_caller] pub fn software(self, value: impl IntoVal<FailurePolicy>) -> Self { with(self, "Software", value) }
    }

    /// Words of `Tier`.
    pub type Tier = Word<fn(of::Tier)>;
    impl Tier {
        /// `MissionCritical`
        pub const MissionCritical: Self = word("MissionCritical");
        /// `Critical`
        pub const Critical: Self = word("Critical");
        /// `Important`
        pub const Important: Self = word("Important");
        /// `CoreServices`
        pub const CoreServices: Self = word("CoreServices");
        /// `NonCritical`
        pub const NonCritical: Self = word("NonCritical");
    }
}
