// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SSMIncidents`.

use super::prelude::*;

mod of { pub enum CfnReplicationSet {} pub enum CfnResponsePlan {} }

/// [`AWS::SSMIncidents::ReplicationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnReplicationSet = Handle<of::CfnReplicationSet>;
impl cfn::ResourceType for of::CfnReplicationSet { const TYPE: &'static str = "AWS::SSMIncidents::ReplicationSet"; type Tags = cfn::TagList; type Props = CfnReplicationSetProps; type Reference = Is<kinds::ReplicationSetArn>; }
impl CfnReplicationSet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ReplicationSetArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnReplicationSet`].
///
/// Mandatory: `Regions`.
pub type CfnReplicationSetProps = Fields<of::CfnReplicationSet>;
impl CfnReplicationSetProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(regions: impl IntoVal<List<cfn_replication_set::ReplicationRegion>>) -> Self { with(empty(), "Regions", regions) }
    /// `DeletionProtected`: default `false`.
    #[track_caller] pub fn deletion_protected(self, value: impl IntoVal<bool>) -> Self { with(self, "DeletionProtected", value) }
    /// `Regions`: mandatory, 1 to 3 items, no item twice.
    #[track_caller] pub fn regions(self, value: impl IntoVal<List<cfn_replication_set::ReplicationRegion>>) -> Self { with(self, "Regions", value) }
    /// `Tags`: at most 50 items, no item twice, default `[]`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_replication_set::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnReplicationSet`].
pub mod cfn_replication_set {
    use super::super::prelude::*;
    mod of { pub enum RegionConfiguration {} pub enum ReplicationRegion {} impl ias_core::Optional for ReplicationRegion {} pub enum Tag {} }

    /// `RegionConfiguration`.
    pub type RegionConfiguration = Fields<of::RegionConfiguration>;
    impl RegionConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sse_kms_key_id: impl IntoVal<String>) -> Self { with(empty(), "SseKmsKeyId", sse_kms_key_id) }
        /// `SseKmsKeyId`: mandatory, at most 2048 characters.
        #[track_caller] pub fn sse_kms_key_id(self, value: impl IntoVal<String>) -> Self { with(self, "SseKmsKeyId", value) }
    }

    /// `ReplicationRegion`.
    pub type ReplicationRegion = Fields<of::ReplicationRegion>;
    impl ReplicationRegion {
        /// `RegionConfiguration`.
        #[track_caller] pub fn region_configuration(self, value: impl IntoVal<RegionConfiguration>) -> Self { with(self, "RegionConfiguration", value) }
        /// `RegionName`: at most 20 characters.
        #[track_caller] pub fn region_name(self, value: impl IntoVal<String>) -> Self { with(self, "RegionName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::SSMIncidents::ResponsePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResponsePlan = Handle<of::CfnResponsePlan>;
impl cfn::ResourceType for of::CfnResponsePlan { const TYPE: &'static str = "AWS::SSMIncidents::ResponsePlan"; type Tags = cfn::TagList; type Props = CfnResponsePlanProps; type Reference = Is<kinds::ResponsePlanArn>; }
impl CfnResponsePlan {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResponsePlanArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnResponsePlan`].
///
/// Mandatory: `Name`, `IncidentTemplate`.
///
/// A change replaces the resource: `Name`.
pub type CfnResponsePlanProps = Fields<of::CfnResponsePlan>;
impl CfnResponsePlanProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, incident_template: impl IntoVal<cfn_response_plan::IncidentTemplate>) -> Self { with(with(empty(), "Name", name), "IncidentTemplate", incident_template) }
    /// `Actions`: at most 1 item, no item twice, default `[]`.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<cfn_response_plan::Action>>) -> Self { with(self, "Actions", value) }
    /// `ChatChannel`.
    #[track_caller] pub fn chat_channel(self, value: impl IntoVal<cfn_response_plan::ChatChannel>) -> Self { with(self, "ChatChannel", value) }
    /// `DisplayName`: 1 to 200 characters.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `Engagements`: at most 5 items, no item twice, each at most 1000 characters, each matches `^arn:aws(-(cn|us-gov))?:ssm-contacts:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`, default `[]`.
    #[track_caller] pub fn engagements(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Engagements", value) }
    /// `IncidentTemplate`: mandatory.
    #[track_caller] pub fn incident_template(self, value: impl IntoVal<cfn_response_plan::IncidentTemplate>) -> Self { with(self, "IncidentTemplate", value) }
    /// `Integrations`: at most 1 item, no item twice, default `[]`.
    #[track_caller] pub fn integrations(self, value: impl IntoVal<List<cfn_response_plan::Integration>>) -> Self { with(self, "Integrations", value) }
    /// `Name`: mandatory, 1 to 200 characters, matches `^[a-zA-Z0-9_-]*$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice, default `[]`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_response_plan::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnResponsePlan`].
pub mod cfn_response_plan {
    use super::super::prelude::*;
    pub use super::cfn_replication_set::{Tag};
    mod of { pub enum Action {} impl ias_core::Optional for Action {} pub enum ChatChannel {} impl ias_core::Optional for ChatChannel {} pub enum DynamicSsmParameter {} pub enum DynamicSsmParameterValue {} impl ias_core::Optional for DynamicSsmParameterValue {} pub enum IncidentTemplate {} pub enum Integration {} impl ias_core::Optional for Integration {} pub enum NotificationTargetItem {} impl ias_core::Optional for NotificationTargetItem {} pub enum PagerDutyConfiguration {} pub enum PagerDutyIncidentConfiguration {} pub enum SsmAutomation {} pub enum SsmAutomationTargetAccount {} pub enum SsmParameter {} pub enum VariableType {} }

    /// `Action`.
    pub type Action = Fields<of::Action>;
    impl Action {
        /// `SsmAutomation`.
        #[track_caller] pub fn ssm_automation(self, value: impl IntoVal<SsmAutomation>) -> Self { with(self, "SsmAutomation", value) }
    }

    /// `ChatChannel`.
    pub type ChatChannel = Fields<of::ChatChannel>;
    impl ChatChannel {
        /// `ChatbotSns`: no item twice, each at most 1000 characters, each matches `^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`, default `[]`.
        #[track_caller] pub fn chatbot_sns(self, value: impl IntoVal<List<Is<kinds::TopicArn>>>) -> Self { with(self, "ChatbotSns", value) }
    }

    /// `DynamicSsmParameter`.
    pub type DynamicSsmParameter = Fields<of::DynamicSsmParameter>;
    impl DynamicSsmParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<DynamicSsmParameterValue>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<DynamicSsmParameterValue>) -> Self { with(self, "Value", value) }
    }

    /// `DynamicSsmParameterValue`.
    pub type DynamicSsmParameterValue = Fields<of::DynamicSsmParameterValue>;
    impl DynamicSsmParameterValue {
        /// `Variable`.
        #[track_caller] pub fn variable(self, value: impl IntoVal<VariableType>) -> Self { with(self, "Variable", value) }
    }

    /// `IncidentTemplate`.
    pub type IncidentTemplate = Fields<of::IncidentTemplate>;
    impl IncidentTemplate {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(title: impl IntoVal<String>, impact: impl IntoVal<i64>) -> Self { with(with(empty(), "Title", title), "Impact", impact) }
        /// `DedupeString`: 1 to 1000 characters.
        #[track_caller] pub fn dedupe_string(self, value: impl IntoVal<String>) -> Self { with(self, "DedupeString", value) }
        /// `Impact`: mandatory, 1 to 5.
        #[track_caller] pub fn impact(self, value: impl IntoVal<i64>) -> Self { with(self, "Impact", value) }
        /// `IncidentTags`: at most 50 items, no item twice, default `[]`.
        #[track_caller] pub fn incident_tags(self, value: impl IntoVal<List<Tag>>) -> Self { with(self, "IncidentTags", value) }
        /// `NotificationTargets`: at most 10 items, default `[]`.
        #[track_caller] pub fn notification_targets(self, value: impl IntoVal<List<NotificationTargetItem>>) -> Self { with(self, "NotificationTargets", value) }
        /// `Summary`: 1 to 4000 characters.
        #[track_caller] pub fn summary(self, value: impl IntoVal<String>) -> Self { with(self, "Summary", value) }
        /// `Title`: mandatory, at most 200 characters.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    }

    /// `Integration`.
    ///
    /// Takes exactly one of `PagerDutyConfiguration`.
    pub type Integration = Fields<of::Integration>;
    impl Integration {
        /// `PagerDutyConfiguration`.
        #[track_caller] pub fn pager_duty_configuration(self, value: impl IntoVal<PagerDutyConfiguration>) -> Self { with(self, "PagerDutyConfiguration", value) }
    }

    /// `NotificationTargetItem`.
    pub type NotificationTargetItem = Fields<of::NotificationTargetItem>;
    impl NotificationTargetItem {
        /// `SnsTopicArn`: at most 1000 characters, matches `^arn:aws(-(cn|us-gov))?:sns:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`.
        #[track_caller] pub fn sns_topic_arn(self, value: impl IntoVal<Is<kinds::TopicArn>>) -> Self { with(self, "SnsTopicArn", value) }
    }

    /// `PagerDutyConfiguration`.
    pub type PagerDutyConfiguration = Fields<of::PagerDutyConfiguration>;
    /// What [`PagerDutyConfiguration`] cannot do without.
    pub struct PagerDutyConfigurationRequired<A, B, C> {
        /// `Name`: 1 to 200 characters.
        pub name: A,
        /// `SecretId`: 1 to 512 characters.
        pub secret_id: B,
        /// `PagerDutyIncidentConfiguration`.
        pub pager_duty_incident_configuration: C,
    }
    impl PagerDutyConfiguration {
        /// Takes what is mandatory, by name: [`PagerDutyConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<PagerDutyIncidentConfiguration>>(required: PagerDutyConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "SecretId", required.secret_id), "PagerDutyIncidentConfiguration", required.pager_duty_incident_configuration) }
        /// `Name`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `PagerDutyIncidentConfiguration`: mandatory.
        #[track_caller] pub fn pager_duty_incident_configuration(self, value: impl IntoVal<PagerDutyIncidentConfiguration>) -> Self { with(self, "PagerDutyIncidentConfiguration", value) }
        /// `SecretId`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
    }

    /// `PagerDutyIncidentConfiguration`.
    pub type PagerDutyIncidentConfiguration = Fields<of::PagerDutyIncidentConfiguration>;
    impl PagerDutyIncidentConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(service_id: impl IntoVal<String>) -> Self { with(empty(), "ServiceId", service_id) }
        /// `ServiceId`: mandatory, 1 to 200 characters.
        #[track_caller] pub fn service_id(self, value: impl IntoVal<String>) -> Self { with(self, "ServiceId", value) }
    }

    /// `SsmAutomation`.
    pub type SsmAutomation = Fields<of::SsmAutomation>;
    impl SsmAutomation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(role_arn: impl IntoVal<Is<kinds::RoleArn>>, document_name: impl IntoVal<String>) -> Self { with(with(empty(), "RoleArn", role_arn), "DocumentName", document_name) }
        /// `DocumentName`: mandatory, at most 128 characters.
        #[track_caller] pub fn document_name(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentName", value) }
        /// `DocumentVersion`: at most 128 characters.
        #[track_caller] pub fn document_version(self, value: impl IntoVal<String>) -> Self { with(self, "DocumentVersion", value) }
        /// `DynamicParameters`: at most 200 items, no item twice, default `[]`.
        #[track_caller] pub fn dynamic_parameters(self, value: impl IntoVal<List<DynamicSsmParameter>>) -> Self { with(self, "DynamicParameters", value) }
        /// `Parameters`: 1 to 200 items, no item twice, default `[]`.
        #[track_caller] pub fn parameters(self, value: impl IntoVal<List<SsmParameter>>) -> Self { with(self, "Parameters", value) }
        /// `RoleArn`: mandatory, at most 1000 characters, matches `^arn:aws(-(cn|us-gov))?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
        /// `TargetAccount`.
        #[track_caller] pub fn target_account(self, value: impl IntoVal<SsmAutomationTargetAccount>) -> Self { with(self, "TargetAccount", value) }
    }

    /// Words of `TargetAccount`.
    pub type SsmAutomationTargetAccount = Word<fn(of::SsmAutomationTargetAccount)>;
    impl SsmAutomationTargetAccount {
        /// `IMPACTED_ACCOUNT`
        pub const ImpactedAccount: Self = word("IMPACTED_ACCOUNT");
        /// `RESPONSE_PLAN_OWNER_ACCOUNT`
        pub const ResponsePlanOwnerAccount: Self = word("RESPONSE_PLAN_OWNER_ACCOUNT");
    }

    /// `SsmParameter`.
    pub type SsmParameter = Fields<of::SsmParameter>;
    impl SsmParameter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<String>>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Values", values), "Key", key) }
        /// `Key`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Values`: mandatory, at most 10 items, no item twice, each at most 10000 characters.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `VariableType`.
    pub type VariableType = Word<fn(of::VariableType)>;
    impl VariableType {
        /// `INCIDENT_RECORD_ARN`
        pub const IncidentRecordArn: Self = word("INCIDENT_RECORD_ARN");
        /// `INVOLVED_RESOURCES`
        pub const InvolvedResources: Self = word("INVOLVED_RESOURCES");
    }
}
