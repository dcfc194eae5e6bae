// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Connect`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnAgentStatus {} pub enum CfnApprovedOrigin {} pub enum CfnContactFlow {} pub enum CfnContactFlowModule {} pub enum CfnContactFlowModuleAlias {} pub enum CfnContactFlowModuleVersion {} pub enum CfnContactFlowVersion {} pub enum CfnDataLakeAssociation {} pub enum CfnDataTable {} pub enum CfnDataTableAttribute {} pub enum CfnDataTableRecord {} pub enum CfnEmailAddress {} pub enum CfnEvaluationForm {} pub enum CfnHoursOfOperation {} pub enum CfnInstance {} pub enum CfnInstanceStorageConfig {} pub enum CfnIntegrationAssociation {} pub enum CfnMetric {} pub enum CfnNotification {} pub enum CfnPhoneNumber {} pub enum CfnPredefinedAttribute {} pub enum CfnPrompt {} pub enum CfnQueue {} pub enum CfnQuickConnect {} pub enum CfnRoutingProfile {} pub enum CfnRule {} pub enum CfnSecurityKey {} pub enum CfnSecurityProfile {} pub enum CfnTaskTemplate {} pub enum CfnTestCase {} pub enum CfnTrafficDistributionGroup {} pub enum CfnUseCase {} pub enum CfnUser {} pub enum CfnUserHierarchyGroup {} pub enum CfnUserHierarchyStructure {} pub enum CfnView {} pub enum CfnViewVersion {} pub enum CfnVocabulary {} pub enum CfnWorkspace {} }

/// [`AWS::Connect::AgentStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html).
///
/// What `Ref` returns: `AgentStatusArn`.
pub type CfnAgentStatus = Handle<of::CfnAgentStatus>;
impl cfn::ResourceType for of::CfnAgentStatus { const TYPE: &'static str = "AWS::Connect::AgentStatus"; type Tags = cfn::TagList; type Props = CfnAgentStatusProps; type Reference = Is<kinds::AgentStatusArn>; }
impl CfnAgentStatus {
    /// The attribute `AgentStatusArn`.
    #[inline] pub fn attr_agent_status_arn(&self) -> Val<Is<kinds::AgentStatusArn>> { cfn::attribute(&self.0, "AgentStatusArn") }
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnAgentStatus`].
///
/// Mandatory: `InstanceArn`, `Name`, `State`.
pub type CfnAgentStatusProps = Fields<of::CfnAgentStatus>;
/// What [`CfnAgentStatusProps`] cannot do without.
pub struct CfnAgentStatusPropsRequired<A, B, C> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Name`: 1 to 127 characters.
    pub name: B,
    /// `State`.
    pub state: C,
}
impl CfnAgentStatusProps {
    /// Takes what is mandatory, by name: [`CfnAgentStatusPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_agent_status::State>>(required: CfnAgentStatusPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "State", required.state) }
    /// `Description`: 1 to 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayOrder`: 1 to 50.
    #[track_caller] pub fn display_order(self, value: impl IntoVal<i64>) -> Self { with(self, "DisplayOrder", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResetOrderNumber`.
    #[track_caller] pub fn reset_order_number(self, value: impl IntoVal<bool>) -> Self { with(self, "ResetOrderNumber", value) }
    /// `State`: mandatory.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_agent_status::State>) -> Self { with(self, "State", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_agent_status::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_agent_status::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnAgentStatus`].
pub mod cfn_agent_status {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum State {} pub enum Tag {} pub enum Type {} }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `ROUTABLE`
        pub const Routable: Self = word("ROUTABLE");
        /// `CUSTOM`
        pub const Custom: Self = word("CUSTOM");
        /// `OFFLINE`
        pub const Offline: Self = word("OFFLINE");
    }
}

/// [`AWS::Connect::ApprovedOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html).
///
/// What `Ref` returns: a text of InstanceId, Origin.
pub type CfnApprovedOrigin = Handle<of::CfnApprovedOrigin>;
impl cfn::ResourceType for of::CfnApprovedOrigin { const TYPE: &'static str = "AWS::Connect::ApprovedOrigin"; type Tags = cfn::NoTags; type Props = CfnApprovedOriginProps; type Reference = String; }

/// Properties of [`CfnApprovedOrigin`].
///
/// Mandatory: `Origin`, `InstanceId`.
///
/// A change replaces the resource: `InstanceId`, `Origin`.
pub type CfnApprovedOriginProps = Fields<of::CfnApprovedOrigin>;
impl CfnApprovedOriginProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(origin: impl IntoVal<String>, instance_id: impl IntoVal<String>) -> Self { with(with(empty(), "Origin", origin), "InstanceId", instance_id) }
    /// `InstanceId`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `Origin`: mandatory, at most 267 characters. Changing it replaces the resource.
    #[track_caller] pub fn origin(self, value: impl IntoVal<String>) -> Self { with(self, "Origin", value) }
}

/// [`AWS::Connect::ContactFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html).
///
/// What `Ref` returns: `ContactFlowArn`.
pub type CfnContactFlow = Handle<of::CfnContactFlow>;
impl cfn::ResourceType for of::CfnContactFlow { const TYPE: &'static str = "AWS::Connect::ContactFlow"; type Tags = cfn::TagList; type Props = CfnContactFlowProps; type Reference = Is<kinds::ContactFlowArn>; }
impl CfnContactFlow {
    /// The attribute `ContactFlowArn`.
    #[inline] pub fn attr_contact_flow_arn(&self) -> Val<Is<kinds::ContactFlowArn>> { cfn::attribute(&self.0, "ContactFlowArn") }
}

/// Properties of [`CfnContactFlow`].
///
/// Mandatory: `InstanceArn`, `Content`, `Name`, `Type`.
///
/// A change replaces the resource: `Type`.
pub type CfnContactFlowProps = Fields<of::CfnContactFlow>;
/// What [`CfnContactFlowProps`] cannot do without.
pub struct CfnContactFlowPropsRequired<A, B, C, D> {
    /// `InstanceArn`: 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Content`: 1 to 256000 characters.
    pub content: B,
    /// `Name`: 1 to 127 characters.
    pub name: C,
    /// `Type`. Changing it replaces the resource.
    pub type_: D,
}
impl CfnContactFlowProps {
    /// Takes what is mandatory, by name: [`CfnContactFlowPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_contact_flow::Type>>(required: CfnContactFlowPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstanceArn", required.instance_arn), "Content", required.content), "Name", required.name), "Type", required.type_) }
    /// `Content`: mandatory, 1 to 256000 characters.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `State`.
    #[track_caller] pub fn state(self, value: impl IntoVal<cfn_contact_flow::State>) -> Self { with(self, "State", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_contact_flow::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<cfn_contact_flow::Type>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnContactFlow`].
pub mod cfn_contact_flow {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum State {} pub enum Type {} }

    /// Words of `State`.
    pub type State = Word<fn(of::State)>;
    impl State {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `ARCHIVED`
        pub const Archived: Self = word("ARCHIVED");
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `CONTACT_FLOW`
        pub const ContactFlow: Self = word("CONTACT_FLOW");
        /// `CUSTOMER_QUEUE`
        pub const CustomerQueue: Self = word("CUSTOMER_QUEUE");
        /// `CUSTOMER_HOLD`
        pub const CustomerHold: Self = word("CUSTOMER_HOLD");
        /// `CUSTOMER_WHISPER`
        pub const CustomerWhisper: Self = word("CUSTOMER_WHISPER");
        /// `AGENT_HOLD`
        pub const AgentHold: Self = word("AGENT_HOLD");
        /// `AGENT_WHISPER`
        pub const AgentWhisper: Self = word("AGENT_WHISPER");
        /// `OUTBOUND_WHISPER`
        pub const OutboundWhisper: Self = word("OUTBOUND_WHISPER");
        /// `AGENT_TRANSFER`
        pub const AgentTransfer: Self = word("AGENT_TRANSFER");
        /// `QUEUE_TRANSFER`
        pub const QueueTransfer: Self = word("QUEUE_TRANSFER");
        /// `CAMPAIGN`
        pub const Campaign: Self = word("CAMPAIGN");
    }
}

/// [`AWS::Connect::ContactFlowModule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html).
///
/// What `Ref` returns: `ContactFlowModuleArn`.
pub type CfnContactFlowModule = Handle<of::CfnContactFlowModule>;
impl cfn::ResourceType for of::CfnContactFlowModule { const TYPE: &'static str = "AWS::Connect::ContactFlowModule"; type Tags = cfn::TagList; type Props = CfnContactFlowModuleProps; type Reference = Is<kinds::ContactFlowModuleArn>; }
impl CfnContactFlowModule {
    /// The attribute `ContactFlowModuleArn`.
    #[inline] pub fn attr_contact_flow_module_arn(&self) -> Val<Is<kinds::ContactFlowModuleArn>> { cfn::attribute(&self.0, "ContactFlowModuleArn") }
    /// The attribute `Status`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnContactFlowModule`].
///
/// Mandatory: `InstanceArn`, `Name`, `Content`.
pub type CfnContactFlowModuleProps = Fields<of::CfnContactFlowModule>;
/// What [`CfnContactFlowModuleProps`] cannot do without.
pub struct CfnContactFlowModulePropsRequired<A, B, C> {
    /// `InstanceArn`: 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Name`: 1 to 127 characters, matches `.*\S.*`.
    pub name: B,
    /// `Content`: 1 to 256000 characters.
    pub content: C,
}
impl CfnContactFlowModuleProps {
    /// Takes what is mandatory, by name: [`CfnContactFlowModulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnContactFlowModulePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "Content", required.content) }
    /// `Content`: mandatory, 1 to 256000 characters.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `Description`: at most 500 characters, matches `.*\S.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExternalInvocationConfiguration`.
    #[track_caller] pub fn external_invocation_configuration(self, value: impl IntoVal<cfn_contact_flow_module::ExternalInvocationConfiguration>) -> Self { with(self, "ExternalInvocationConfiguration", value) }
    /// `InstanceArn`: mandatory, 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `.*\S.*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Settings`: at most 256000 characters.
    #[track_caller] pub fn settings(self, value: impl IntoVal<String>) -> Self { with(self, "Settings", value) }
    /// `State`: at most 500 characters.
    #[track_caller] pub fn state(self, value: impl IntoVal<String>) -> Self { with(self, "State", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_contact_flow_module::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnContactFlowModule`].
pub mod cfn_contact_flow_module {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ExternalInvocationConfiguration {} impl ias_core::Optional for ExternalInvocationConfiguration {} pub enum Tag {} }

    /// `ExternalInvocationConfiguration`.
    pub type ExternalInvocationConfiguration = Fields<of::ExternalInvocationConfiguration>;
    impl ExternalInvocationConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
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

/// [`AWS::Connect::ContactFlowModuleAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html).
///
/// What `Ref` returns: `ContactFlowModuleAliasARN`.
pub type CfnContactFlowModuleAlias = Handle<of::CfnContactFlowModuleAlias>;
impl cfn::ResourceType for of::CfnContactFlowModuleAlias { const TYPE: &'static str = "AWS::Connect::ContactFlowModuleAlias"; type Tags = cfn::NoTags; type Props = CfnContactFlowModuleAliasProps; type Reference = Is<kinds::ContactFlowModuleAliasArn>; }
impl CfnContactFlowModuleAlias {
    /// The attribute `AliasId`.
    #[inline] pub fn attr_alias_id(&self) -> Val<String> { cfn::attribute(&self.0, "AliasId") }
    /// The attribute `ContactFlowModuleAliasARN`.
    #[inline] pub fn attr_contact_flow_module_alias_arn(&self) -> Val<Is<kinds::ContactFlowModuleAliasArn>> { cfn::attribute(&self.0, "ContactFlowModuleAliasARN") }
}

/// Properties of [`CfnContactFlowModuleAlias`].
///
/// Mandatory: `ContactFlowModuleId`, `ContactFlowModuleVersion`, `Name`.
///
/// A change replaces the resource: `ContactFlowModuleId`.
pub type CfnContactFlowModuleAliasProps = Fields<of::CfnContactFlowModuleAlias>;
/// What [`CfnContactFlowModuleAliasProps`] cannot do without.
pub struct CfnContactFlowModuleAliasPropsRequired<A, B, C> {
    /// `ContactFlowModuleId`: 1 to 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]+:[0-9]{12}:instance/[-a-zA-Z0-9]+/flow-module/[-a-zA-Z0-9]+$`. Changing it replaces the resource.
    pub contact_flow_module_id: A,
    /// `ContactFlowModuleVersion`: at least 1.
    pub contact_flow_module_version: B,
    /// `Name`: 1 to 127 characters, matches `^([$0-9a-zA-Z][_-]?)+$`.
    pub name: C,
}
impl CfnContactFlowModuleAliasProps {
    /// Takes what is mandatory, by name: [`CfnContactFlowModuleAliasPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<i64>, C: IntoVal<String>>(required: CfnContactFlowModuleAliasPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ContactFlowModuleId", required.contact_flow_module_id), "ContactFlowModuleVersion", required.contact_flow_module_version), "Name", required.name) }
    /// `ContactFlowModuleId`: mandatory, 1 to 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]+:[0-9]{12}:instance/[-a-zA-Z0-9]+/flow-module/[-a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn contact_flow_module_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowModuleId", value) }
    /// `ContactFlowModuleVersion`: mandatory, at least 1.
    #[track_caller] pub fn contact_flow_module_version(self, value: impl IntoVal<i64>) -> Self { with(self, "ContactFlowModuleVersion", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `^([$0-9a-zA-Z][_-]?)+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// [`AWS::Connect::ContactFlowModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html).
///
/// What `Ref` returns: `ContactFlowModuleVersionARN`.
pub type CfnContactFlowModuleVersion = Handle<of::CfnContactFlowModuleVersion>;
impl cfn::ResourceType for of::CfnContactFlowModuleVersion { const TYPE: &'static str = "AWS::Connect::ContactFlowModuleVersion"; type Tags = cfn::NoTags; type Props = CfnContactFlowModuleVersionProps; type Reference = Is<kinds::ContactFlowModuleVersionArn>; }
impl CfnContactFlowModuleVersion {
    /// The attribute `ContactFlowModuleVersionARN`.
    #[inline] pub fn attr_contact_flow_module_version_arn(&self) -> Val<Is<kinds::ContactFlowModuleVersionArn>> { cfn::attribute(&self.0, "ContactFlowModuleVersionARN") }
    /// The attribute `FlowModuleContentSha256`.
    #[inline] pub fn attr_flow_module_content_sha256(&self) -> Val<String> { cfn::attribute(&self.0, "FlowModuleContentSha256") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnContactFlowModuleVersion`].
///
/// Mandatory: `ContactFlowModuleId`.
///
/// A change replaces the resource: `ContactFlowModuleId`, `Description`.
pub type CfnContactFlowModuleVersionProps = Fields<of::CfnContactFlowModuleVersion>;
impl CfnContactFlowModuleVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(contact_flow_module_id: impl IntoVal<String>) -> Self { with(empty(), "ContactFlowModuleId", contact_flow_module_id) }
    /// `ContactFlowModuleId`: mandatory, 1 to 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]+:[0-9]{12}:instance/[-a-zA-Z0-9]+/flow-module/[-a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn contact_flow_module_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowModuleId", value) }
    /// `Description`: at most 500 characters, matches `\S`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
}

/// [`AWS::Connect::ContactFlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html).
///
/// What `Ref` returns: `ContactFlowVersionARN`.
pub type CfnContactFlowVersion = Handle<of::CfnContactFlowVersion>;
impl cfn::ResourceType for of::CfnContactFlowVersion { const TYPE: &'static str = "AWS::Connect::ContactFlowVersion"; type Tags = cfn::NoTags; type Props = CfnContactFlowVersionProps; type Reference = Is<kinds::ContactFlowVersionArn>; }
impl CfnContactFlowVersion {
    /// The attribute `ContactFlowVersionARN`.
    #[inline] pub fn attr_contact_flow_version_arn(&self) -> Val<Is<kinds::ContactFlowVersionArn>> { cfn::attribute(&self.0, "ContactFlowVersionARN") }
    /// The attribute `FlowContentSha256`.
    #[inline] pub fn attr_flow_content_sha256(&self) -> Val<String> { cfn::attribute(&self.0, "FlowContentSha256") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnContactFlowVersion`].
///
/// Mandatory: `ContactFlowId`.
///
/// A change replaces the resource: `ContactFlowId`, `Description`.
pub type CfnContactFlowVersionProps = Fields<of::CfnContactFlowVersion>;
impl CfnContactFlowVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(contact_flow_id: impl IntoVal<String>) -> Self { with(empty(), "ContactFlowId", contact_flow_id) }
    /// `ContactFlowId`: mandatory, 1 to 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]+:[0-9]{12}:instance/[-a-zA-Z0-9]+/contact-flow/[-a-zA-Z0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn contact_flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowId", value) }
    /// `Description`: at most 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
}

/// [`AWS::Connect::DataLakeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html).
///
/// What `Ref` returns: a text of InstanceId, DataSetId, TargetAccountId.
pub type CfnDataLakeAssociation = Handle<of::CfnDataLakeAssociation>;
impl cfn::ResourceType for of::CfnDataLakeAssociation { const TYPE: &'static str = "AWS::Connect::DataLakeAssociation"; type Tags = cfn::NoTags; type Props = CfnDataLakeAssociationProps; type Reference = String; }
impl CfnDataLakeAssociation {
    /// The attribute `ResourceShareArn`.
    #[inline] pub fn attr_resource_share_arn(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceShareArn") }
    /// The attribute `ResourceShareId`.
    #[inline] pub fn attr_resource_share_id(&self) -> Val<String> { cfn::attribute(&self.0, "ResourceShareId") }
}

/// Properties of [`CfnDataLakeAssociation`].
///
/// Mandatory: `InstanceId`, `DataSetId`.
///
/// A change replaces the resource: `DataSetId`, `InstanceId`, `TargetAccountId`.
pub type CfnDataLakeAssociationProps = Fields<of::CfnDataLakeAssociation>;
impl CfnDataLakeAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_id: impl IntoVal<String>, data_set_id: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceId", instance_id), "DataSetId", data_set_id) }
    /// `DataSetId`: mandatory, 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn data_set_id(self, value: impl IntoVal<String>) -> Self { with(self, "DataSetId", value) }
    /// `InstanceId`: mandatory, 1 to 100 characters, matches `^[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `TargetAccountId`: exactly 12 characters, matches `^\d+$`. Changing it replaces the resource.
    #[track_caller] pub fn target_account_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetAccountId", value) }
}

/// [`AWS::Connect::DataTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html).
///
/// What `Ref` returns: a text of InstanceArn, Arn.
pub type CfnDataTable = Handle<of::CfnDataTable>;
impl cfn::ResourceType for of::CfnDataTable { const TYPE: &'static str = "AWS::Connect::DataTable"; type Tags = cfn::TagList; type Props = CfnDataTableProps; type Reference = String; }
impl CfnDataTable {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::DataTableArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<f64> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `LockVersion`.
    #[inline] pub fn attr_lock_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LockVersion") }
}

/// Properties of [`CfnDataTable`].
///
/// Mandatory: `InstanceArn`, `Name`, `TimeZone`, `ValueLockLevel`, `Status`.
///
/// A change replaces the resource: `InstanceArn`, `Status`.
pub type CfnDataTableProps = Fields<of::CfnDataTable>;
/// What [`CfnDataTableProps`] cannot do without.
pub struct CfnDataTablePropsRequired<A, B, C, D, E> {
    /// `InstanceArn`: 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_arn: A,
    /// `Name`: 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    pub name: B,
    /// `TimeZone`.
    pub time_zone: C,
    /// `ValueLockLevel`.
    pub value_lock_level: D,
    /// `Status`. Changing it replaces the resource.
    pub status: E,
}
impl CfnDataTableProps {
    /// Takes what is mandatory, by name: [`CfnDataTablePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_data_table::ValueLockLevel>, E: IntoVal<cfn_data_table::Status>>(required: CfnDataTablePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "TimeZone", required.time_zone), "ValueLockLevel", required.value_lock_level), "Status", required.status) }
    /// `Description`: at most 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Status`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_data_table::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_data_table::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeZone`: mandatory.
    #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
    /// `ValueLockLevel`: mandatory.
    #[track_caller] pub fn value_lock_level(self, value: impl IntoVal<cfn_data_table::ValueLockLevel>) -> Self { with(self, "ValueLockLevel", value) }
}

/// Types of [`CfnDataTable`].
pub mod cfn_data_table {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum Status {} pub enum ValueLockLevel {} }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `PUBLISHED`
        pub const Published: Self = word("PUBLISHED");
    }

    /// Words of `ValueLockLevel`.
    pub type ValueLockLevel = Word<fn(of::ValueLockLevel)>;
    impl ValueLockLevel {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `DATA_TABLE`
        pub const DataTable: Self = word("DATA_TABLE");
        /// `PRIMARY_VALUE`
        pub const PrimaryValue: Self = word("PRIMARY_VALUE");
        /// `ATTRIBUTE`
        pub const Attribute: Self = word("ATTRIBUTE");
        /// `VALUE`
        pub const Value: Self = word("VALUE");
    }
}

/// [`AWS::Connect::DataTableAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html).
///
/// What `Ref` returns: a text of InstanceArn, DataTableArn, AttributeId.
pub type CfnDataTableAttribute = Handle<of::CfnDataTableAttribute>;
impl cfn::ResourceType for of::CfnDataTableAttribute { const TYPE: &'static str = "AWS::Connect::DataTableAttribute"; type Tags = cfn::NoTags; type Props = CfnDataTableAttributeProps; type Reference = String; }
impl CfnDataTableAttribute {
    /// The attribute `AttributeId`.
    #[inline] pub fn attr_attribute_id(&self) -> Val<String> { cfn::attribute(&self.0, "AttributeId") }
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `LockVersion`.
    #[inline] pub fn attr_lock_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LockVersion") }
}

/// Properties of [`CfnDataTableAttribute`].
///
/// Mandatory: `InstanceArn`, `DataTableArn`, `Name`, `ValueType`.
///
/// A change replaces the resource: `DataTableArn`, `InstanceArn`.
///
/// A change may replace the resource: `Name`.
pub type CfnDataTableAttributeProps = Fields<of::CfnDataTableAttribute>;
/// What [`CfnDataTableAttributeProps`] cannot do without.
pub struct CfnDataTableAttributePropsRequired<A, B, C, D> {
    /// `InstanceArn`: 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_arn: A,
    /// `DataTableArn`: 1 to 2048 characters. Changing it replaces the resource.
    pub data_table_arn: B,
    /// `Name`: 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Changing it may replace the resource.
    pub name: C,
    /// `ValueType`.
    pub value_type: D,
}
impl CfnDataTableAttributeProps {
    /// Takes what is mandatory, by name: [`CfnDataTableAttributePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_data_table_attribute::ValueType>>(required: CfnDataTableAttributePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstanceArn", required.instance_arn), "DataTableArn", required.data_table_arn), "Name", required.name), "ValueType", required.value_type) }
    /// `DataTableArn`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn data_table_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataTableArn", value) }
    /// `Description`: at most 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Changing it may replace the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Primary`.
    #[track_caller] pub fn primary(self, value: impl IntoVal<bool>) -> Self { with(self, "Primary", value) }
    /// `Validation`.
    #[track_caller] pub fn validation(self, value: impl IntoVal<cfn_data_table_attribute::Validation>) -> Self { with(self, "Validation", value) }
    /// `ValueType`: mandatory.
    #[track_caller] pub fn value_type(self, value: impl IntoVal<cfn_data_table_attribute::ValueType>) -> Self { with(self, "ValueType", value) }
}

/// Types of [`CfnDataTableAttribute`].
pub mod cfn_data_table_attribute {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Validation {} impl ias_core::Optional for Validation {} pub enum ValidationEnum {} impl ias_core::Optional for ValidationEnum {} pub enum ValueType {} }

    /// `Validation`.
    pub type Validation = Fields<of::Validation>;
    impl Validation {
        /// `Enum`.
        #[track_caller] pub fn enum_(self, value: impl IntoVal<ValidationEnum>) -> Self { with(self, "Enum", value) }
        /// `ExclusiveMaximum`.
        #[track_caller] pub fn exclusive_maximum(self, value: impl IntoVal<f64>) -> Self { with(self, "ExclusiveMaximum", value) }
        /// `ExclusiveMinimum`.
        #[track_caller] pub fn exclusive_minimum(self, value: impl IntoVal<f64>) -> Self { with(self, "ExclusiveMinimum", value) }
        /// `MaxLength`: 0 to 1000.
        #[track_caller] pub fn max_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxLength", value) }
        /// `MaxValues`: 0 to 100.
        #[track_caller] pub fn max_values(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxValues", value) }
        /// `Maximum`.
        #[track_caller] pub fn maximum(self, value: impl IntoVal<f64>) -> Self { with(self, "Maximum", value) }
        /// `MinLength`: 0 to 1000.
        #[track_caller] pub fn min_length(self, value: impl IntoVal<i64>) -> Self { with(self, "MinLength", value) }
        /// `MinValues`: 0 to 100.
        #[track_caller] pub fn min_values(self, value: impl IntoVal<i64>) -> Self { with(self, "MinValues", value) }
        /// `Minimum`.
        #[track_caller] pub fn minimum(self, value: impl IntoVal<f64>) -> Self { with(self, "Minimum", value) }
        /// `MultipleOf`: at least 0.
        #[track_caller] pub fn multiple_of(self, value: impl IntoVal<f64>) -> Self { with(self, "MultipleOf", value) }
    }

    /// `Enum`.
    pub type ValidationEnum = Fields<of::ValidationEnum>;
    impl ValidationEnum {
        /// `Strict`.
        #[track_caller] pub fn strict(self, value: impl IntoVal<bool>) -> Self { with(self, "Strict", value) }
        /// `Values`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `ValueType`.
    pub type ValueType = Word<fn(of::ValueType)>;
    impl ValueType {
        /// `TEXT`
        pub const Text: Self = word("TEXT");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `TEXT_LIST`
        pub const TextList: Self = word("TEXT_LIST");
        /// `NUMBER_LIST`
        pub const NumberList: Self = word("NUMBER_LIST");
    }
}

/// [`AWS::Connect::DataTableRecord`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html).
///
/// What `Ref` returns: a text of InstanceArn, DataTableArn, RecordId.
pub type CfnDataTableRecord = Handle<of::CfnDataTableRecord>;
impl cfn::ResourceType for of::CfnDataTableRecord { const TYPE: &'static str = "AWS::Connect::DataTableRecord"; type Tags = cfn::NoTags; type Props = CfnDataTableRecordProps; type Reference = String; }
impl CfnDataTableRecord {
    /// The attribute `RecordId`.
    #[inline] pub fn attr_record_id(&self) -> Val<String> { cfn::attribute(&self.0, "RecordId") }
}

/// Properties of [`CfnDataTableRecord`].
///
/// Mandatory: `InstanceArn`, `DataTableArn`, `DataTableRecord`.
///
/// A change replaces the resource: `DataTableArn`, `InstanceArn`.
pub type CfnDataTableRecordProps = Fields<of::CfnDataTableRecord>;
/// What [`CfnDataTableRecordProps`] cannot do without.
pub struct CfnDataTableRecordPropsRequired<A, B, C> {
    /// `InstanceArn`: 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_arn: A,
    /// `DataTableArn`: 1 to 2048 characters. Changing it replaces the resource.
    pub data_table_arn: B,
    /// `DataTableRecord`.
    pub data_table_record: C,
}
impl CfnDataTableRecordProps {
    /// Takes what is mandatory, by name: [`CfnDataTableRecordPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_data_table_record::DataTableRecord>>(required: CfnDataTableRecordPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceArn", required.instance_arn), "DataTableArn", required.data_table_arn), "DataTableRecord", required.data_table_record) }
    /// `DataTableArn`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn data_table_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DataTableArn", value) }
    /// `DataTableRecord`: mandatory.
    #[track_caller] pub fn data_table_record(self, value: impl IntoVal<cfn_data_table_record::DataTableRecord>) -> Self { with(self, "DataTableRecord", value) }
    /// `InstanceArn`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
}

/// Types of [`CfnDataTableRecord`].
pub mod cfn_data_table_record {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum DataTableRecord {} pub enum ValueProperty {} impl ias_core::Optional for ValueProperty {} }

    /// `DataTableRecord`.
    pub type DataTableRecord = Fields<of::DataTableRecord>;
    impl DataTableRecord {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(values: impl IntoVal<List<ValueProperty>>) -> Self { with(empty(), "Values", values) }
        /// `PrimaryValues`.
        #[track_caller] pub fn primary_values(self, value: impl IntoVal<List<ValueProperty>>) -> Self { with(self, "PrimaryValues", value) }
        /// `Values`: mandatory.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<ValueProperty>>) -> Self { with(self, "Values", value) }
    }

    /// `Value`.
    pub type ValueProperty = Fields<of::ValueProperty>;
    impl ValueProperty {
        /// `AttributeId`: 1 to 256 characters.
        #[track_caller] pub fn attribute_id(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeId", value) }
        /// `AttributeValue`.
        #[track_caller] pub fn attribute_value(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeValue", value) }
    }
}

/// [`AWS::Connect::EmailAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html).
///
/// What `Ref` returns: `EmailAddressArn`.
pub type CfnEmailAddress = Handle<of::CfnEmailAddress>;
impl cfn::ResourceType for of::CfnEmailAddress { const TYPE: &'static str = "AWS::Connect::EmailAddress"; type Tags = cfn::TagList; type Props = CfnEmailAddressProps; type Reference = Is<kinds::EmailAddressArn>; }
impl CfnEmailAddress {
    /// The attribute `EmailAddressArn`.
    #[inline] pub fn attr_email_address_arn(&self) -> Val<Is<kinds::EmailAddressArn>> { cfn::attribute(&self.0, "EmailAddressArn") }
}

/// Properties of [`CfnEmailAddress`].
///
/// Mandatory: `InstanceArn`, `EmailAddress`.
///
/// A change replaces the resource: `EmailAddress`.
pub type CfnEmailAddressProps = Fields<of::CfnEmailAddress>;
impl CfnEmailAddressProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>, email_address: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "EmailAddress", email_address) }
    /// `AliasConfigurations`: at most 1 item.
    #[track_caller] pub fn alias_configurations(self, value: impl IntoVal<List<cfn_email_address::AliasConfiguration>>) -> Self { with(self, "AliasConfigurations", value) }
    /// `Description`: 1 to 250 characters, matches `(^[\S].*[\S]$)|(^[\S]$)`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DisplayName`: at most 256 characters, matches `(^[\S].*[\S]$)|(^[\S]$)`.
    #[track_caller] pub fn display_name(self, value: impl IntoVal<String>) -> Self { with(self, "DisplayName", value) }
    /// `EmailAddress`: mandatory, 1 to 255 characters, matches `([^\s@]+@[^\s@]+\.[^\s@]+)`. Changing it replaces the resource.
    #[track_caller] pub fn email_address(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddress", value) }
    /// `InstanceArn`: mandatory, 1 to 250 characters.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_email_address::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnEmailAddress`].
pub mod cfn_email_address {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AliasConfiguration {} pub enum Tag {} }

    /// `AliasConfiguration`.
    pub type AliasConfiguration = Fields<of::AliasConfiguration>;
    impl AliasConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(email_address_arn: impl IntoVal<String>) -> Self { with(empty(), "EmailAddressArn", email_address_arn) }
        /// `EmailAddressArn`: mandatory.
        #[track_caller] pub fn email_address_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddressArn", value) }
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

/// [`AWS::Connect::EvaluationForm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html).
///
/// What `Ref` returns: `EvaluationFormArn`.
pub type CfnEvaluationForm = Handle<of::CfnEvaluationForm>;
impl cfn::ResourceType for of::CfnEvaluationForm { const TYPE: &'static str = "AWS::Connect::EvaluationForm"; type Tags = cfn::TagList; type Props = CfnEvaluationFormProps; type Reference = Is<kinds::EvaluationFormArn>; }
impl CfnEvaluationForm {
    /// The attribute `EvaluationFormArn`.
    #[inline] pub fn attr_evaluation_form_arn(&self) -> Val<Is<kinds::EvaluationFormArn>> { cfn::attribute(&self.0, "EvaluationFormArn") }
}

/// Properties of [`CfnEvaluationForm`].
///
/// Mandatory: `Title`, `InstanceArn`, `Items`, `Status`.
pub type CfnEvaluationFormProps = Fields<of::CfnEvaluationForm>;
/// What [`CfnEvaluationFormProps`] cannot do without.
pub struct CfnEvaluationFormPropsRequired<A, B, C, D> {
    /// `Title`: 1 to 128 characters.
    pub title: A,
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: B,
    /// `Items`: 1 to 200 items.
    pub items: C,
    /// `Status`: default `"DRAFT"`.
    pub status: D,
}
impl CfnEvaluationFormProps {
    /// Takes what is mandatory, by name: [`CfnEvaluationFormPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::ConnectInstanceArn>>, C: IntoVal<List<cfn_evaluation_form::EvaluationFormBaseItem>>, D: IntoVal<cfn_evaluation_form::Status>>(required: CfnEvaluationFormPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Title", required.title), "InstanceArn", required.instance_arn), "Items", required.items), "Status", required.status) }
    /// `AIVersion`: 1 to 256 characters.
    #[track_caller] pub fn ai_version(self, value: impl IntoVal<String>) -> Self { with(self, "AIVersion", value) }
    /// `AutoEvaluationConfiguration`.
    #[track_caller] pub fn auto_evaluation_configuration(self, value: impl IntoVal<cfn_evaluation_form::AutoEvaluationConfiguration>) -> Self { with(self, "AutoEvaluationConfiguration", value) }
    /// `Description`: at most 1024 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Items`: mandatory, 1 to 200 items.
    #[track_caller] pub fn items(self, value: impl IntoVal<List<cfn_evaluation_form::EvaluationFormBaseItem>>) -> Self { with(self, "Items", value) }
    /// `LanguageConfiguration`.
    #[track_caller] pub fn language_configuration(self, value: impl IntoVal<cfn_evaluation_form::EvaluationFormLanguageConfiguration>) -> Self { with(self, "LanguageConfiguration", value) }
    /// `ReviewConfiguration`.
    #[track_caller] pub fn review_configuration(self, value: impl IntoVal<cfn_evaluation_form::EvaluationReviewConfiguration>) -> Self { with(self, "ReviewConfiguration", value) }
    /// `ScoringStrategy`.
    #[track_caller] pub fn scoring_strategy(self, value: impl IntoVal<cfn_evaluation_form::ScoringStrategy>) -> Self { with(self, "ScoringStrategy", value) }
    /// `Status`: mandatory, default `"DRAFT"`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_evaluation_form::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_evaluation_form::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetConfiguration`.
    #[track_caller] pub fn target_configuration(self, value: impl IntoVal<cfn_evaluation_form::EvaluationFormTargetConfiguration>) -> Self { with(self, "TargetConfiguration", value) }
    /// `Title`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
}

/// Types of [`CfnEvaluationForm`].
pub mod cfn_evaluation_form {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum AutoEvaluationConfiguration {} impl ias_core::Optional for AutoEvaluationConfiguration {} pub enum AutomaticFailConfiguration {} impl ias_core::Optional for AutomaticFailConfiguration {} pub enum EvaluationFormBaseItem {} pub enum EvaluationFormItem {} impl ias_core::Optional for EvaluationFormItem {} pub enum EvaluationFormItemEnablementCondition {} pub enum EvaluationFormItemEnablementConditionOperand {} impl ias_core::Optional for EvaluationFormItemEnablementConditionOperand {} pub enum EvaluationFormItemEnablementConditionOperator {} pub enum EvaluationFormItemEnablementConfiguration {} pub enum EvaluationFormItemEnablementConfigurationAction {} pub enum EvaluationFormItemEnablementConfigurationDefaultAction {} pub enum EvaluationFormItemEnablementExpression {} pub enum EvaluationFormItemEnablementExpressionComparator {} pub enum EvaluationFormItemEnablementSource {} pub enum EvaluationFormItemEnablementSourceType {} pub enum EvaluationFormItemEnablementSourceValue {} impl ias_core::Optional for EvaluationFormItemEnablementSourceValue {} pub enum EvaluationFormItemEnablementSourceValueType {} pub enum EvaluationFormLanguageConfiguration {} impl ias_core::Optional for EvaluationFormLanguageConfiguration {} pub enum EvaluationFormLanguageConfigurationFormLanguage {} pub enum EvaluationFormMetricConfiguration {} pub enum EvaluationFormMetricConfigurationMetricType {} pub enum EvaluationFormMultiSelectQuestionAutomation {} impl ias_core::Optional for EvaluationFormMultiSelectQuestionAutomation {} pub enum EvaluationFormMultiSelectQuestionAutomationOption {} pub enum EvaluationFormMultiSelectQuestionOption {} pub enum EvaluationFormMultiSelectQuestionProperties {} pub enum EvaluationFormMultiSelectQuestionPropertiesDisplayAs {} pub enum EvaluationFormNumericQuestionAutomation {} impl ias_core::Optional for EvaluationFormNumericQuestionAutomation {} pub enum EvaluationFormNumericQuestionOption {} pub enum EvaluationFormNumericQuestionProperties {} pub enum EvaluationFormQuestion {} pub enum EvaluationFormQuestionAutomationAnswerSource {} pub enum EvaluationFormQuestionAutomationAnswerSourceSourceType {} pub enum EvaluationFormQuestionQuestionType {} pub enum EvaluationFormQuestionScoringConfiguration {} impl ias_core::Optional for EvaluationFormQuestionScoringConfiguration {} pub enum EvaluationFormQuestionTypeProperties {} impl ias_core::Optional for EvaluationFormQuestionTypeProperties {} pub enum EvaluationFormScoreThreshold {} pub enum EvaluationFormScoreThresholdPerformanceCategory {} pub enum EvaluationFormSection {} pub enum EvaluationFormSingleSelectQuestionAutomation {} impl ias_core::Optional for EvaluationFormSingleSelectQuestionAutomation {} pub enum EvaluationFormSingleSelectQuestionAutomationOption {} pub enum EvaluationFormSingleSelectQuestionOption {} pub enum EvaluationFormSingleSelectQuestionProperties {} pub enum EvaluationFormSingleSelectQuestionPropertiesDisplayAs {} pub enum EvaluationFormTargetConfiguration {} pub enum EvaluationFormTargetConfigurationContactInteractionType {} pub enum EvaluationFormTextQuestionAutomation {} impl ias_core::Optional for EvaluationFormTextQuestionAutomation {} pub enum EvaluationFormTextQuestionProperties {} impl ias_core::Optional for EvaluationFormTextQuestionProperties {} pub enum EvaluationReviewConfiguration {} pub enum EvaluationReviewNotificationRecipient {} pub enum EvaluationReviewNotificationRecipientType {} pub enum EvaluationReviewNotificationRecipientValue {} impl ias_core::Optional for EvaluationReviewNotificationRecipientValue {} pub enum MultiSelectQuestionRuleCategoryAutomation {} pub enum MultiSelectQuestionRuleCategoryAutomationCondition {} pub enum NumericQuestionPropertyValueAutomation {} pub enum NumericQuestionPropertyValueAutomationLabel {} pub enum QuestionOptionPointsConfiguration {} pub enum QuestionPointsConfiguration {} impl ias_core::Optional for QuestionPointsConfiguration {} pub enum ScoringStrategy {} pub enum ScoringStrategyMode {} pub enum ScoringStrategyStatus {} pub enum SingleSelectQuestionRuleCategoryAutomation {} pub enum SingleSelectQuestionRuleCategoryAutomationCondition {} pub enum Status {} }

    /// `AutoEvaluationConfiguration`.
    pub type AutoEvaluationConfiguration = Fields<of::AutoEvaluationConfiguration>;
    impl AutoEvaluationConfiguration {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `AutomaticFailConfiguration`.
    pub type AutomaticFailConfiguration = Fields<of::AutomaticFailConfiguration>;
    impl AutomaticFailConfiguration {
        /// `TargetSection`: matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn target_section(self, value: impl IntoVal<String>) -> Self { with(self, "TargetSection", value) }
    }

    /// `EvaluationFormBaseItem`.
    pub type EvaluationFormBaseItem = Fields<of::EvaluationFormBaseItem>;
    impl EvaluationFormBaseItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(section: impl IntoVal<EvaluationFormSection>) -> Self { with(empty(), "Section", section) }
        /// `Section`: mandatory.
        #[track_caller] pub fn section(self, value: impl IntoVal<EvaluationFormSection>) -> Self { with(self, "Section", value) }
    }

    /// `EvaluationFormItem`.
    pub type EvaluationFormItem = Fields<of::EvaluationFormItem>;
    impl EvaluationFormItem {
        /// `Question`.
        #[track_caller] pub fn question(self, value: impl IntoVal<EvaluationFormQuestion>) -> Self { with(self, "Question", value) }
        /// `Section`.
        #[track_caller] pub fn section(self, value: impl IntoVal<EvaluationFormSection>) -> Self { with(self, "Section", value) }
    }

    /// `EvaluationFormItemEnablementCondition`.
    pub type EvaluationFormItemEnablementCondition = Fields<of::EvaluationFormItemEnablementCondition>;
    impl EvaluationFormItemEnablementCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(operands: impl IntoVal<List<EvaluationFormItemEnablementConditionOperand>>) -> Self { with(empty(), "Operands", operands) }
        /// `Operands`: mandatory, at least 1 item.
        #[track_caller] pub fn operands(self, value: impl IntoVal<List<EvaluationFormItemEnablementConditionOperand>>) -> Self { with(self, "Operands", value) }
        /// `Operator`.
        #[track_caller] pub fn operator(self, value: impl IntoVal<EvaluationFormItemEnablementConditionOperator>) -> Self { with(self, "Operator", value) }
    }

    /// `EvaluationFormItemEnablementConditionOperand`.
    pub type EvaluationFormItemEnablementConditionOperand = Fields<of::EvaluationFormItemEnablementConditionOperand>;
    impl EvaluationFormItemEnablementConditionOperand {
        /// `Expression`.
        #[track_caller] pub fn expression(self, value: impl IntoVal<EvaluationFormItemEnablementExpression>) -> Self { with(self, "Expression", value) }
    }

    /// Words of `Operator`.
    pub type EvaluationFormItemEnablementConditionOperator = Word<fn(of::EvaluationFormItemEnablementConditionOperator)>;
    impl EvaluationFormItemEnablementConditionOperator {
        /// `OR`
        pub const Or: Self = word("OR");
        /// `AND`
        pub const And: Self = word("AND");
    }

    /// `EvaluationFormItemEnablementConfiguration`.
    pub type EvaluationFormItemEnablementConfiguration = Fields<of::EvaluationFormItemEnablementConfiguration>;
    impl EvaluationFormItemEnablementConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(condition: impl IntoVal<EvaluationFormItemEnablementCondition>, action: impl IntoVal<EvaluationFormItemEnablementConfigurationAction>) -> Self { with(with(empty(), "Condition", condition), "Action", action) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<EvaluationFormItemEnablementConfigurationAction>) -> Self { with(self, "Action", value) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<EvaluationFormItemEnablementCondition>) -> Self { with(self, "Condition", value) }
        /// `DefaultAction`.
        #[track_caller] pub fn default_action(self, value: impl IntoVal<EvaluationFormItemEnablementConfigurationDefaultAction>) -> Self { with(self, "DefaultAction", value) }
    }

    /// Words of `Action`.
    pub type EvaluationFormItemEnablementConfigurationAction = Word<fn(of::EvaluationFormItemEnablementConfigurationAction)>;
    impl EvaluationFormItemEnablementConfigurationAction {
        /// `DISABLE`
        pub const Disable: Self = word("DISABLE");
        /// `ENABLE`
        pub const Enable: Self = word("ENABLE");
    }

    /// Words of `DefaultAction`.
    pub type EvaluationFormItemEnablementConfigurationDefaultAction = Word<fn(of::EvaluationFormItemEnablementConfigurationDefaultAction)>;
    impl EvaluationFormItemEnablementConfigurationDefaultAction {
        /// `DISABLE`
        pub const Disable: Self = word("DISABLE");
        /// `ENABLE`
        pub const Enable: Self = word("ENABLE");
    }

    /// `EvaluationFormItemEnablementExpression`.
    pub type EvaluationFormItemEnablementExpression = Fields<of::EvaluationFormItemEnablementExpression>;
    /// What [`EvaluationFormItemEnablementExpression`] cannot do without.
    pub struct EvaluationFormItemEnablementExpressionRequired<A, B, C> {
        /// `Source`.
        pub source: A,
        /// `Values`: at least 1 item.
        pub values: B,
        /// `Comparator`.
        pub comparator: C,
    }
    impl EvaluationFormItemEnablementExpression {
        /// Takes what is mandatory, by name: [`EvaluationFormItemEnablementExpressionRequired`].
        #[track_caller] pub fn new<A: IntoVal<EvaluationFormItemEnablementSource>, B: IntoVal<List<EvaluationFormItemEnablementSourceValue>>, C: IntoVal<EvaluationFormItemEnablementExpressionComparator>>(required: EvaluationFormItemEnablementExpressionRequired<A, B, C>) -> Self { with(with(with(empty(), "Source", required.source), "Values", required.values), "Comparator", required.comparator) }
        /// `Comparator`: mandatory.
        #[track_caller] pub fn comparator(self, value: impl IntoVal<EvaluationFormItemEnablementExpressionComparator>) -> Self { with(self, "Comparator", value) }
        /// `Source`: mandatory.
        #[track_caller] pub fn source(self, value: impl IntoVal<EvaluationFormItemEnablementSource>) -> Self { with(self, "Source", value) }
        /// `Values`: mandatory, at least 1 item.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<EvaluationFormItemEnablementSourceValue>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparator`.
    pub type EvaluationFormItemEnablementExpressionComparator = Word<fn(of::EvaluationFormItemEnablementExpressionComparator)>;
    impl EvaluationFormItemEnablementExpressionComparator {
        /// `IN`
        pub const In: Self = word("IN");
        /// `NOT_IN`
        pub const NotIn: Self = word("NOT_IN");
        /// `ALL_IN`
        pub const AllIn: Self = word("ALL_IN");
        /// `EXACT`
        pub const Exact: Self = word("EXACT");
    }

    /// `EvaluationFormItemEnablementSource`.
    pub type EvaluationFormItemEnablementSource = Fields<of::EvaluationFormItemEnablementSource>;
    impl EvaluationFormItemEnablementSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EvaluationFormItemEnablementSourceType>) -> Self { with(empty(), "Type", type_) }
        /// `RefId`: matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "RefId", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EvaluationFormItemEnablementSourceType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EvaluationFormItemEnablementSourceType = Word<fn(of::EvaluationFormItemEnablementSourceType)>;
    impl EvaluationFormItemEnablementSourceType {
        /// `QUESTION_REF_ID`
        pub const QuestionRefId: Self = word("QUESTION_REF_ID");
    }

    /// `EvaluationFormItemEnablementSourceValue`.
    pub type EvaluationFormItemEnablementSourceValue = Fields<of::EvaluationFormItemEnablementSourceValue>;
    impl EvaluationFormItemEnablementSourceValue {
        /// `RefId`: matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "RefId", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EvaluationFormItemEnablementSourceValueType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type EvaluationFormItemEnablementSourceValueType = Word<fn(of::EvaluationFormItemEnablementSourceValueType)>;
    impl EvaluationFormItemEnablementSourceValueType {
        /// `OPTION_REF_ID`
        pub const OptionRefId: Self = word("OPTION_REF_ID");
    }

    /// `EvaluationFormLanguageConfiguration`.
    pub type EvaluationFormLanguageConfiguration = Fields<of::EvaluationFormLanguageConfiguration>;
    impl EvaluationFormLanguageConfiguration {
        /// `FormLanguage`.
        #[track_caller] pub fn form_language(self, value: impl IntoVal<EvaluationFormLanguageConfigurationFormLanguage>) -> Self { with(self, "FormLanguage", value) }
    }

    /// Words of `FormLanguage`.
    pub type EvaluationFormLanguageConfigurationFormLanguage = Word<fn(of::EvaluationFormLanguageConfigurationFormLanguage)>;
    impl EvaluationFormLanguageConfigurationFormLanguage {
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `es-ES`
        pub const EsEs: Self = word("es-ES");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
        /// `ja-JP`
        pub const JaJp: Self = word("ja-JP");
        /// `ko-KR`
        pub const KoKr: Self = word("ko-KR");
        /// `zh-CN`
        pub const ZhCn: Self = word("zh-CN");
        /// `ms-MY`
        pub const MsMy: Self = word("ms-MY");
    }

    /// `EvaluationFormMetricConfiguration`.
    pub type EvaluationFormMetricConfiguration = Fields<of::EvaluationFormMetricConfiguration>;
    impl EvaluationFormMetricConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_type: impl IntoVal<EvaluationFormMetricConfigurationMetricType>, metric_name: impl IntoVal<String>) -> Self { with(with(empty(), "MetricType", metric_type), "MetricName", metric_name) }
        /// `MetricName`: mandatory, 1 to 256 characters, matches `^[^\p{C}]*$`.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
        /// `MetricType`: mandatory.
        #[track_caller] pub fn metric_type(self, value: impl IntoVal<EvaluationFormMetricConfigurationMetricType>) -> Self { with(self, "MetricType", value) }
    }

    /// Words of `MetricType`.
    pub type EvaluationFormMetricConfigurationMetricType = Word<fn(of::EvaluationFormMetricConfigurationMetricType)>;
    impl EvaluationFormMetricConfigurationMetricType {
        /// `BUSINESS_OUTCOME`
        pub const BusinessOutcome: Self = word("BUSINESS_OUTCOME");
    }

    /// `EvaluationFormMultiSelectQuestionAutomation`.
    pub type EvaluationFormMultiSelectQuestionAutomation = Fields<of::EvaluationFormMultiSelectQuestionAutomation>;
    impl EvaluationFormMultiSelectQuestionAutomation {
        /// `AnswerSource`.
        #[track_caller] pub fn answer_source(self, value: impl IntoVal<EvaluationFormQuestionAutomationAnswerSource>) -> Self { with(self, "AnswerSource", value) }
        /// `DefaultOptionRefIds`: each matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn default_option_ref_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DefaultOptionRefIds", value) }
        /// `Options`: 1 to 20 items.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<EvaluationFormMultiSelectQuestionAutomationOption>>) -> Self { with(self, "Options", value) }
    }

    /// `EvaluationFormMultiSelectQuestionAutomationOption`.
    pub type EvaluationFormMultiSelectQuestionAutomationOption = Fields<of::EvaluationFormMultiSelectQuestionAutomationOption>;
    impl EvaluationFormMultiSelectQuestionAutomationOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_category: impl IntoVal<MultiSelectQuestionRuleCategoryAutomation>) -> Self { with(empty(), "RuleCategory", rule_category) }
        /// `RuleCategory`: mandatory.
        #[track_caller] pub fn rule_category(self, value: impl IntoVal<MultiSelectQuestionRuleCategoryAutomation>) -> Self { with(self, "RuleCategory", value) }
    }

    /// `EvaluationFormMultiSelectQuestionOption`.
    pub type EvaluationFormMultiSelectQuestionOption = Fields<of::EvaluationFormMultiSelectQuestionOption>;
    impl EvaluationFormMultiSelectQuestionOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ref_id: impl IntoVal<String>, text: impl IntoVal<String>) -> Self { with(with(empty(), "RefId", ref_id), "Text", text) }
        /// `AutomaticFail`.
        #[track_caller] pub fn automatic_fail(self, value: impl IntoVal<bool>) -> Self { with(self, "AutomaticFail", value) }
        /// `AutomaticFailConfiguration`.
        #[track_caller] pub fn automatic_fail_configuration(self, value: impl IntoVal<AutomaticFailConfiguration>) -> Self { with(self, "AutomaticFailConfiguration", value) }
        /// `PointsConfiguration`.
        #[track_caller] pub fn points_configuration(self, value: impl IntoVal<QuestionOptionPointsConfiguration>) -> Self { with(self, "PointsConfiguration", value) }
        /// `RefId`: mandatory, matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "RefId", value) }
        /// `Score`: 0 to 10.
        #[track_caller] pub fn score(self, value: impl IntoVal<i64>) -> Self { with(self, "Score", value) }
        /// `Text`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `EvaluationFormMultiSelectQuestionProperties`.
    pub type EvaluationFormMultiSelectQuestionProperties = Fields<of::EvaluationFormMultiSelectQuestionProperties>;
    impl EvaluationFormMultiSelectQuestionProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(options: impl IntoVal<List<EvaluationFormMultiSelectQuestionOption>>) -> Self { with(empty(), "Options", options) }
        /// `Automation`.
        #[track_caller] pub fn automation(self, value: impl IntoVal<EvaluationFormMultiSelectQuestionAutomation>) -> Self { with(self, "Automation", value) }
        /// `DisplayAs`.
        #[track_caller] pub fn display_as(self, value: impl IntoVal<EvaluationFormMultiSelectQuestionPropertiesDisplayAs>) -> Self { with(self, "DisplayAs", value) }
        /// `Options`: mandatory, 2 to 256 items.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<EvaluationFormMultiSelectQuestionOption>>) -> Self { with(self, "Options", value) }
    }

    /// Words of `DisplayAs`.
    pub type EvaluationFormMultiSelectQuestionPropertiesDisplayAs = Word<fn(of::EvaluationFormMultiSelectQuestionPropertiesDisplayAs)>;
    impl EvaluationFormMultiSelectQuestionPropertiesDisplayAs {
        /// `DROPDOWN`
        pub const Dropdown: Self = word("DROPDOWN");
        /// `CHECKBOX`
        pub const Checkbox: Self = word("CHECKBOX");
    }

    /// `EvaluationFormNumericQuestionAutomation`.
    pub type EvaluationFormNumericQuestionAutomation = Fields<of::EvaluationFormNumericQuestionAutomation>;
    impl EvaluationFormNumericQuestionAutomation {
        /// `AnswerSource`.
        #[track_caller] pub fn answer_source(self, value: impl IntoVal<EvaluationFormQuestionAutomationAnswerSource>) -> Self { with(self, "AnswerSource", value) }
        /// `PropertyValue`.
        #[track_caller] pub fn property_value(self, value: impl IntoVal<NumericQuestionPropertyValueAutomation>) -> Self { with(self, "PropertyValue", value) }
    }

    /// `EvaluationFormNumericQuestionOption`.
    pub type EvaluationFormNumericQuestionOption = Fields<of::EvaluationFormNumericQuestionOption>;
    impl EvaluationFormNumericQuestionOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_value: impl IntoVal<i64>, max_value: impl IntoVal<i64>) -> Self { with(with(empty(), "MinValue", min_value), "MaxValue", max_value) }
        /// `AutomaticFail`.
        #[track_caller] pub fn automatic_fail(self, value: impl IntoVal<bool>) -> Self { with(self, "AutomaticFail", value) }
        /// `AutomaticFailConfiguration`.
        #[track_caller] pub fn automatic_fail_configuration(self, value: impl IntoVal<AutomaticFailConfiguration>) -> Self { with(self, "AutomaticFailConfiguration", value) }
        /// `MaxValue`: mandatory.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: mandatory.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MinValue", value) }
        /// `PointsConfiguration`.
        #[track_caller] pub fn points_configuration(self, value: impl IntoVal<QuestionOptionPointsConfiguration>) -> Self { with(self, "PointsConfiguration", value) }
        /// `Score`: 0 to 10.
        #[track_caller] pub fn score(self, value: impl IntoVal<i64>) -> Self { with(self, "Score", value) }
    }

    /// `EvaluationFormNumericQuestionProperties`.
    pub type EvaluationFormNumericQuestionProperties = Fields<of::EvaluationFormNumericQuestionProperties>;
    impl EvaluationFormNumericQuestionProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(min_value: impl IntoVal<i64>, max_value: impl IntoVal<i64>) -> Self { with(with(empty(), "MinValue", min_value), "MaxValue", max_value) }
        /// `Automation`.
        #[track_caller] pub fn automation(self, value: impl IntoVal<EvaluationFormNumericQuestionAutomation>) -> Self { with(self, "Automation", value) }
        /// `MaxValue`: mandatory.
        #[track_caller] pub fn max_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxValue", value) }
        /// `MinValue`: mandatory.
        #[track_caller] pub fn min_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MinValue", value) }
        /// `Options`: 1 to 10 items.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<EvaluationFormNumericQuestionOption>>) -> Self { with(self, "Options", value) }
    }

    /// `EvaluationFormQuestion`.
    pub type EvaluationFormQuestion = Fields<of::EvaluationFormQuestion>;
    /// What [`EvaluationFormQuestion`] cannot do without.
    pub struct EvaluationFormQuestionRequired<A, B, C> {
        /// `RefId`: matches `^[a-zA-Z0-9._-]{1,40}$`.
        pub ref_id: A,
        /// `Title`: 1 to 350 characters.
        pub title: B,
        /// `QuestionType`.
        pub question_type: C,
    }
    impl EvaluationFormQuestion {
        /// Takes what is mandatory, by name: [`EvaluationFormQuestionRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<EvaluationFormQuestionQuestionType>>(required: EvaluationFormQuestionRequired<A, B, C>) -> Self { with(with(with(empty(), "RefId", required.ref_id), "Title", required.title), "QuestionType", required.question_type) }
        /// `Enablement`.
        #[track_caller] pub fn enablement(self, value: impl IntoVal<EvaluationFormItemEnablementConfiguration>) -> Self { with(self, "Enablement", value) }
        /// `Instructions`: at most 1024 characters.
        #[track_caller] pub fn instructions(self, value: impl IntoVal<String>) -> Self { with(self, "Instructions", value) }
        /// `MetricConfiguration`.
        #[track_caller] pub fn metric_configuration(self, value: impl IntoVal<EvaluationFormMetricConfiguration>) -> Self { with(self, "MetricConfiguration", value) }
        /// `NotApplicableEnabled`.
        #[track_caller] pub fn not_applicable_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "NotApplicableEnabled", value) }
        /// `QuestionType`: mandatory.
        #[track_caller] pub fn question_type(self, value: impl IntoVal<EvaluationFormQuestionQuestionType>) -> Self { with(self, "QuestionType", value) }
        /// `QuestionTypeProperties`.
        #[track_caller] pub fn question_type_properties(self, value: impl IntoVal<EvaluationFormQuestionTypeProperties>) -> Self { with(self, "QuestionTypeProperties", value) }
        /// `RefId`: mandatory, matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "RefId", value) }
        /// `ScoringConfiguration`.
        #[track_caller] pub fn scoring_configuration(self, value: impl IntoVal<EvaluationFormQuestionScoringConfiguration>) -> Self { with(self, "ScoringConfiguration", value) }
        /// `Title`: mandatory, 1 to 350 characters.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Weight`: 0 to 100.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// `EvaluationFormQuestionAutomationAnswerSource`.
    pub type EvaluationFormQuestionAutomationAnswerSource = Fields<of::EvaluationFormQuestionAutomationAnswerSource>;
    impl EvaluationFormQuestionAutomationAnswerSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_type: impl IntoVal<EvaluationFormQuestionAutomationAnswerSourceSourceType>) -> Self { with(empty(), "SourceType", source_type) }
        /// `SourceType`: mandatory.
        #[track_caller] pub fn source_type(self, value: impl IntoVal<EvaluationFormQuestionAutomationAnswerSourceSourceType>) -> Self { with(self, "SourceType", value) }
    }

    /// Words of `SourceType`.
    pub type EvaluationFormQuestionAutomationAnswerSourceSourceType = Word<fn(of::EvaluationFormQuestionAutomationAnswerSourceSourceType)>;
    impl EvaluationFormQuestionAutomationAnswerSourceSourceType {
        /// `CONTACT_LENS_DATA`
        pub const ContactLensData: Self = word("CONTACT_LENS_DATA");
        /// `GEN_AI`
        pub const GenAi: Self = word("GEN_AI");
    }

    /// Words of `QuestionType`.
    pub type EvaluationFormQuestionQuestionType = Word<fn(of::EvaluationFormQuestionQuestionType)>;
    impl EvaluationFormQuestionQuestionType {
        /// `NUMERIC`
        pub const Numeric: Self = word("NUMERIC");
        /// `SINGLESELECT`
        pub const Singleselect: Self = word("SINGLESELECT");
        /// `TEXT`
        pub const Text: Self = word("TEXT");
        /// `MULTISELECT`
        pub const Multiselect: Self = word("MULTISELECT");
        /// `DATETIME`
        pub const Datetime: Self = word("DATETIME");
    }

    /// `EvaluationFormQuestionScoringConfiguration`.
    pub type EvaluationFormQuestionScoringConfiguration = Fields<of::EvaluationFormQuestionScoringConfiguration>;
    impl EvaluationFormQuestionScoringConfiguration {
        /// `IsExcludedFromScoring`.
        #[track_caller] pub fn is_excluded_from_scoring(self, value: impl IntoVal<bool>) -> Self { with(self, "IsExcludedFromScoring", value) }
        /// `PointsConfiguration`.
        #[track_caller] pub fn points_configuration(self, value: impl IntoVal<QuestionPointsConfiguration>) -> Self { with(self, "PointsConfiguration", value) }
        /// `ScoreThresholds`.
        #[track_caller] pub fn score_thresholds(self, value: impl IntoVal<List<EvaluationFormScoreThreshold>>) -> Self { with(self, "ScoreThresholds", value) }
    }

    /// `EvaluationFormQuestionTypeProperties`.
    pub type EvaluationFormQuestionTypeProperties = Fields<of::EvaluationFormQuestionTypeProperties>;
    impl EvaluationFormQuestionTypeProperties {
        /// `MultiSelect`.
        #[track_caller] pub fn multi_select(self, value: impl IntoVal<EvaluationFormMultiSelectQuestionProperties>) -> Self { with(self, "MultiSelect", value) }
        /// `Numeric`.
        #[track_caller] pub fn numeric(self, value: impl IntoVal<EvaluationFormNumericQuestionProperties>) -> Self { with(self, "Numeric", value) }
        /// `SingleSelect`.
        #[track_caller] pub fn single_select(self, value: impl IntoVal<EvaluationFormSingleSelectQuestionProperties>) -> Self { with(self, "SingleSelect", value) }
        /// `Text`.
        #[track_caller] pub fn text(self, value: impl IntoVal<EvaluationFormTextQuestionProperties>) -> Self { with(self, "Text", value) }
    }

    /// `EvaluationFormScoreThreshold`.
    pub type EvaluationFormScoreThreshold = Fields<of::EvaluationFormScoreThreshold>;
    impl EvaluationFormScoreThreshold {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(performance_category: impl IntoVal<EvaluationFormScoreThresholdPerformanceCategory>) -> Self { with(empty(), "PerformanceCategory", performance_category) }
        /// `MaxScorePercentage`: 0 to 100.
        #[track_caller] pub fn max_score_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxScorePercentage", value) }
        /// `MinScorePercentage`: 0 to 100.
        #[track_caller] pub fn min_score_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "MinScorePercentage", value) }
        /// `PerformanceCategory`: mandatory.
        #[track_caller] pub fn performance_category(self, value: impl IntoVal<EvaluationFormScoreThresholdPerformanceCategory>) -> Self { with(self, "PerformanceCategory", value) }
    }

    /// Words of `PerformanceCategory`.
    pub type EvaluationFormScoreThresholdPerformanceCategory = Word<fn(of::EvaluationFormScoreThresholdPerformanceCategory)>;
    impl EvaluationFormScoreThresholdPerformanceCategory {
        /// `NEEDS_IMPROVEMENT`
        pub const NeedsImprovement: Self = word("NEEDS_IMPROVEMENT");
        /// `EXCEEDS_EXPECTATIONS`
        pub const ExceedsExpectations: Self = word("EXCEEDS_EXPECTATIONS");
    }

    /// `EvaluationFormSection`.
    pub type EvaluationFormSection = Fields<of::EvaluationFormSection>;
    impl EvaluationFormSection {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ref_id: impl IntoVal<String>, title: impl IntoVal<String>) -> Self { with(with(empty(), "RefId", ref_id), "Title", title) }
        /// `Instructions`: at most 1024 characters.
        #[track_caller] pub fn instructions(self, value: impl IntoVal<String>) -> Self { with(self, "Instructions", value) }
        /// `IsExcludedFromScoring`.
        #[track_caller] pub fn is_excluded_from_scoring(self, value: impl IntoVal<bool>) -> Self { with(self, "IsExcludedFromScoring", value) }
        /// `Items`: 1 to 200 items.
        #[track_caller] pub fn items(self, value: impl IntoVal<List<EvaluationFormItem>>) -> Self { with(self, "Items", value) }
        /// `RefId`: mandatory, matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "RefId", value) }
        /// `ScoreThresholds`.
        #[track_caller] pub fn score_thresholds(self, value: impl IntoVal<List<EvaluationFormScoreThreshold>>) -> Self { with(self, "ScoreThresholds", value) }
        /// `Title`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
        /// `Weight`: 0 to 100.
        #[track_caller] pub fn weight(self, value: impl IntoVal<f64>) -> Self { with(self, "Weight", value) }
    }

    /// `EvaluationFormSingleSelectQuestionAutomation`.
    pub type EvaluationFormSingleSelectQuestionAutomation = Fields<of::EvaluationFormSingleSelectQuestionAutomation>;
    impl EvaluationFormSingleSelectQuestionAutomation {
        /// `AnswerSource`.
        #[track_caller] pub fn answer_source(self, value: impl IntoVal<EvaluationFormQuestionAutomationAnswerSource>) -> Self { with(self, "AnswerSource", value) }
        /// `DefaultOptionRefId`: matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn default_option_ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultOptionRefId", value) }
        /// `Options`: 1 to 20 items.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<EvaluationFormSingleSelectQuestionAutomationOption>>) -> Self { with(self, "Options", value) }
    }

    /// `EvaluationFormSingleSelectQuestionAutomationOption`.
    pub type EvaluationFormSingleSelectQuestionAutomationOption = Fields<of::EvaluationFormSingleSelectQuestionAutomationOption>;
    impl EvaluationFormSingleSelectQuestionAutomationOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rule_category: impl IntoVal<SingleSelectQuestionRuleCategoryAutomation>) -> Self { with(empty(), "RuleCategory", rule_category) }
        /// `RuleCategory`: mandatory.
        #[track_caller] pub fn rule_category(self, value: impl IntoVal<SingleSelectQuestionRuleCategoryAutomation>) -> Self { with(self, "RuleCategory", value) }
    }

    /// `EvaluationFormSingleSelectQuestionOption`.
    pub type EvaluationFormSingleSelectQuestionOption = Fields<of::EvaluationFormSingleSelectQuestionOption>;
    impl EvaluationFormSingleSelectQuestionOption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ref_id: impl IntoVal<String>, text: impl IntoVal<String>) -> Self { with(with(empty(), "RefId", ref_id), "Text", text) }
        /// `AutomaticFail`.
        #[track_caller] pub fn automatic_fail(self, value: impl IntoVal<bool>) -> Self { with(self, "AutomaticFail", value) }
        /// `AutomaticFailConfiguration`.
        #[track_caller] pub fn automatic_fail_configuration(self, value: impl IntoVal<AutomaticFailConfiguration>) -> Self { with(self, "AutomaticFailConfiguration", value) }
        /// `PointsConfiguration`.
        #[track_caller] pub fn points_configuration(self, value: impl IntoVal<QuestionOptionPointsConfiguration>) -> Self { with(self, "PointsConfiguration", value) }
        /// `RefId`: mandatory, matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "RefId", value) }
        /// `Score`: 0 to 10.
        #[track_caller] pub fn score(self, value: impl IntoVal<i64>) -> Self { with(self, "Score", value) }
        /// `Text`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
    }

    /// `EvaluationFormSingleSelectQuestionProperties`.
    pub type EvaluationFormSingleSelectQuestionProperties = Fields<of::EvaluationFormSingleSelectQuestionProperties>;
    impl EvaluationFormSingleSelectQuestionProperties {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(options: impl IntoVal<List<EvaluationFormSingleSelectQuestionOption>>) -> Self { with(empty(), "Options", options) }
        /// `Automation`.
        #[track_caller] pub fn automation(self, value: impl IntoVal<EvaluationFormSingleSelectQuestionAutomation>) -> Self { with(self, "Automation", value) }
        /// `DisplayAs`.
        #[track_caller] pub fn display_as(self, value: impl IntoVal<EvaluationFormSingleSelectQuestionPropertiesDisplayAs>) -> Self { with(self, "DisplayAs", value) }
        /// `Options`: mandatory, 2 to 256 items.
        #[track_caller] pub fn options(self, value: impl IntoVal<List<EvaluationFormSingleSelectQuestionOption>>) -> Self { with(self, "Options", value) }
    }

    /// Words of `DisplayAs`.
    pub type EvaluationFormSingleSelectQuestionPropertiesDisplayAs = Word<fn(of::EvaluationFormSingleSelectQuestionPropertiesDisplayAs)>;
    impl EvaluationFormSingleSelectQuestionPropertiesDisplayAs {
        /// `DROPDOWN`
        pub const Dropdown: Self = word("DROPDOWN");
        /// `RADIO`
        pub const Radio: Self = word("RADIO");
    }

    /// `EvaluationFormTargetConfiguration`.
    pub type EvaluationFormTargetConfiguration = Fields<of::EvaluationFormTargetConfiguration>;
    impl EvaluationFormTargetConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(contact_interaction_type: impl IntoVal<EvaluationFormTargetConfigurationContactInteractionType>) -> Self { with(empty(), "ContactInteractionType", contact_interaction_type) }
        /// `ContactInteractionType`: mandatory.
        #[track_caller] pub fn contact_interaction_type(self, value: impl IntoVal<EvaluationFormTargetConfigurationContactInteractionType>) -> Self { with(self, "ContactInteractionType", value) }
    }

    /// Words of `ContactInteractionType`.
    pub type EvaluationFormTargetConfigurationContactInteractionType = Word<fn(of::EvaluationFormTargetConfigurationContactInteractionType)>;
    impl EvaluationFormTargetConfigurationContactInteractionType {
        /// `AGENT`
        pub const Agent: Self = word("AGENT");
        /// `AUTOMATED`
        pub const Automated: Self = word("AUTOMATED");
        /// `CUSTOMER`
        pub const Customer: Self = word("CUSTOMER");
    }

    /// `EvaluationFormTextQuestionAutomation`.
    pub type EvaluationFormTextQuestionAutomation = Fields<of::EvaluationFormTextQuestionAutomation>;
    impl EvaluationFormTextQuestionAutomation {
        /// `AnswerSource`.
        #[track_caller] pub fn answer_source(self, value: impl IntoVal<EvaluationFormQuestionAutomationAnswerSource>) -> Self { with(self, "AnswerSource", value) }
    }

    /// `EvaluationFormTextQuestionProperties`.
    pub type EvaluationFormTextQuestionProperties = Fields<of::EvaluationFormTextQuestionProperties>;
    impl EvaluationFormTextQuestionProperties {
        /// `Automation`.
        #[track_caller] pub fn automation(self, value: impl IntoVal<EvaluationFormTextQuestionAutomation>) -> Self { with(self, "Automation", value) }
    }

    /// `EvaluationReviewConfiguration`.
    pub type EvaluationReviewConfiguration = Fields<of::EvaluationReviewConfiguration>;
    impl EvaluationReviewConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(review_notification_recipients: impl IntoVal<List<EvaluationReviewNotificationRecipient>>) -> Self { with(empty(), "ReviewNotificationRecipients", review_notification_recipients) }
        /// `EligibilityDays`: 1 to 90.
        #[track_caller] pub fn eligibility_days(self, value: impl IntoVal<i64>) -> Self { with(self, "EligibilityDays", value) }
        /// `ReviewNotificationRecipients`: mandatory, at least 1 item.
        #[track_caller] pub fn review_notification_recipients(self, value: impl IntoVal<List<EvaluationReviewNotificationRecipient>>) -> Self { with(self, "ReviewNotificationRecipients", value) }
    }

    /// `EvaluationReviewNotificationRecipient`.
    pub type EvaluationReviewNotificationRecipient = Fields<of::EvaluationReviewNotificationRecipient>;
    impl EvaluationReviewNotificationRecipient {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<EvaluationReviewNotificationRecipientType>, value: impl IntoVal<EvaluationReviewNotificationRecipientValue>) -> Self { with(with(empty(), "Type", type_), "Value", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EvaluationReviewNotificationRecipientType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<EvaluationReviewNotificationRecipientValue>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type EvaluationReviewNotificationRecipientType = Word<fn(of::EvaluationReviewNotificationRecipientType)>;
    impl EvaluationReviewNotificationRecipientType {
        /// `USER_ID`
        pub const UserId: Self = word("USER_ID");
    }

    /// `EvaluationReviewNotificationRecipientValue`.
    pub type EvaluationReviewNotificationRecipientValue = Fields<of::EvaluationReviewNotificationRecipientValue>;
    impl EvaluationReviewNotificationRecipientValue {
        /// `UserId`: 1 to 500 characters.
        #[track_caller] pub fn user_id(self, value: impl IntoVal<String>) -> Self { with(self, "UserId", value) }
    }

    /// `MultiSelectQuestionRuleCategoryAutomation`.
    pub type MultiSelectQuestionRuleCategoryAutomation = Fields<of::MultiSelectQuestionRuleCategoryAutomation>;
    /// What [`MultiSelectQuestionRuleCategoryAutomation`] cannot do without.
    pub struct MultiSelectQuestionRuleCategoryAutomationRequired<A, B, C> {
        /// `Category`: 1 to 50 characters.
        pub category: A,
        /// `Condition`.
        pub condition: B,
        /// `OptionRefIds`: each matches `^[a-zA-Z0-9._-]{1,40}$`.
        pub option_ref_ids: C,
    }
    impl MultiSelectQuestionRuleCategoryAutomation {
        /// Takes what is mandatory, by name: [`MultiSelectQuestionRuleCategoryAutomationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<MultiSelectQuestionRuleCategoryAutomationCondition>, C: IntoVal<List<String>>>(required: MultiSelectQuestionRuleCategoryAutomationRequired<A, B, C>) -> Self { with(with(with(empty(), "Category", required.category), "Condition", required.condition), "OptionRefIds", required.option_ref_ids) }
        /// `Category`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<MultiSelectQuestionRuleCategoryAutomationCondition>) -> Self { with(self, "Condition", value) }
        /// `OptionRefIds`: mandatory, each matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn option_ref_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "OptionRefIds", value) }
    }

    /// Words of `Condition`.
    pub type MultiSelectQuestionRuleCategoryAutomationCondition = Word<fn(of::MultiSelectQuestionRuleCategoryAutomationCondition)>;
    impl MultiSelectQuestionRuleCategoryAutomationCondition {
        /// `PRESENT`
        pub const Present: Self = word("PRESENT");
        /// `NOT_PRESENT`
        pub const NotPresent: Self = word("NOT_PRESENT");
    }

    /// `NumericQuestionPropertyValueAutomation`.
    pub type NumericQuestionPropertyValueAutomation = Fields<of::NumericQuestionPropertyValueAutomation>;
    impl NumericQuestionPropertyValueAutomation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(label: impl IntoVal<NumericQuestionPropertyValueAutomationLabel>) -> Self { with(empty(), "Label", label) }
        /// `Label`: mandatory.
        #[track_caller] pub fn label(self, value: impl IntoVal<NumericQuestionPropertyValueAutomationLabel>) -> Self { with(self, "Label", value) }
    }

    /// Words of `Label`.
    pub type NumericQuestionPropertyValueAutomationLabel = Word<fn(of::NumericQuestionPropertyValueAutomationLabel)>;
    impl NumericQuestionPropertyValueAutomationLabel {
        /// `OVERALL_CUSTOMER_SENTIMENT_SCORE`
        pub const OverallCustomerSentimentScore: Self = word("OVERALL_CUSTOMER_SENTIMENT_SCORE");
        /// `OVERALL_AGENT_SENTIMENT_SCORE`
        pub const OverallAgentSentimentScore: Self = word("OVERALL_AGENT_SENTIMENT_SCORE");
        /// `NON_TALK_TIME`
        pub const NonTalkTime: Self = word("NON_TALK_TIME");
        /// `NON_TALK_TIME_PERCENTAGE`
        pub const NonTalkTimePercentage: Self = word("NON_TALK_TIME_PERCENTAGE");
        /// `NUMBER_OF_INTERRUPTIONS`
        pub const NumberOfInterruptions: Self = word("NUMBER_OF_INTERRUPTIONS");
        /// `CONTACT_DURATION`
        pub const ContactDuration: Self = word("CONTACT_DURATION");
        /// `AGENT_INTERACTION_DURATION`
        pub const AgentInteractionDuration: Self = word("AGENT_INTERACTION_DURATION");
        /// `CUSTOMER_HOLD_TIME`
        pub const CustomerHoldTime: Self = word("CUSTOMER_HOLD_TIME");
        /// `LONGEST_HOLD_DURATION`
        pub const LongestHoldDuration: Self = word("LONGEST_HOLD_DURATION");
        /// `NUMBER_OF_HOLDS`
        pub const NumberOfHolds: Self = word("NUMBER_OF_HOLDS");
        /// `AGENT_INTERACTION_AND_HOLD_DURATION`
        pub const AgentInteractionAndHoldDuration: Self = word("AGENT_INTERACTION_AND_HOLD_DURATION");
        /// `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`
        pub const CustomerSentimentScoreWithoutAgent: Self = word("CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT");
        /// `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`
        pub const CustomerSentimentScoreWithAgent: Self = word("CUSTOMER_SENTIMENT_SCORE_WITH_AGENT");
    }

    /// `QuestionOptionPointsConfiguration`.
    pub type QuestionOptionPointsConfiguration = Fields<of::QuestionOptionPointsConfiguration>;
    impl QuestionOptionPointsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(point_value: impl IntoVal<i64>) -> Self { with(empty(), "PointValue", point_value) }
        /// `IsBonus`.
        #[track_caller] pub fn is_bonus(self, value: impl IntoVal<bool>) -> Self { with(self, "IsBonus", value) }
        /// `PointValue`: mandatory, 0 to 100.
        #[track_caller] pub fn point_value(self, value: impl IntoVal<i64>) -> Self { with(self, "PointValue", value) }
    }

    /// `QuestionPointsConfiguration`.
    pub type QuestionPointsConfiguration = Fields<of::QuestionPointsConfiguration>;
    impl QuestionPointsConfiguration {
        /// `IsBonus`.
        #[track_caller] pub fn is_bonus(self, value: impl IntoVal<bool>) -> Self { with(self, "IsBonus", value) }
        /// `MaxPointValue`: 0 to 100.
        #[track_caller] pub fn max_point_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxPointValue", value) }
        /// `MinPointValue`: 0 to 100.
        #[track_caller] pub fn min_point_value(self, value: impl IntoVal<i64>) -> Self { with(self, "MinPointValue", value) }
    }

    /// `ScoringStrategy`.
    pub type ScoringStrategy = Fields<of::ScoringStrategy>;
    impl ScoringStrategy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(mode: impl IntoVal<ScoringStrategyMode>, status: impl IntoVal<ScoringStrategyStatus>) -> Self { with(with(empty(), "Mode", mode), "Status", status) }
        /// `Mode`: mandatory.
        #[track_caller] pub fn mode(self, value: impl IntoVal<ScoringStrategyMode>) -> Self { with(self, "Mode", value) }
        /// `ScoreThresholds`.
        #[track_caller] pub fn score_thresholds(self, value: impl IntoVal<List<EvaluationFormScoreThreshold>>) -> Self { with(self, "ScoreThresholds", value) }
        /// `Status`: mandatory.
        #[track_caller] pub fn status(self, value: impl IntoVal<ScoringStrategyStatus>) -> Self { with(self, "Status", value) }
    }

    /// Words of `Mode`.
    pub type ScoringStrategyMode = Word<fn(of::ScoringStrategyMode)>;
    impl ScoringStrategyMode {
        /// `QUESTION_ONLY`
        pub const QuestionOnly: Self = word("QUESTION_ONLY");
        /// `SECTION_ONLY`
        pub const SectionOnly: Self = word("SECTION_ONLY");
        /// `POINTS_BASED`
        pub const PointsBased: Self = word("POINTS_BASED");
    }

    /// Words of `Status`.
    pub type ScoringStrategyStatus = Word<fn(of::ScoringStrategyStatus)>;
    impl ScoringStrategyStatus {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }

    /// `SingleSelectQuestionRuleCategoryAutomation`.
    pub type SingleSelectQuestionRuleCategoryAutomation = Fields<of::SingleSelectQuestionRuleCategoryAutomation>;
    /// What [`SingleSelectQuestionRuleCategoryAutomation`] cannot do without.
    pub struct SingleSelectQuestionRuleCategoryAutomationRequired<A, B, C> {
        /// `Category`: 1 to 50 characters.
        pub category: A,
        /// `Condition`.
        pub condition: B,
        /// `OptionRefId`: matches `^[a-zA-Z0-9._-]{1,40}$`.
        pub option_ref_id: C,
    }
    impl SingleSelectQuestionRuleCategoryAutomation {
        /// Takes what is mandatory, by name: [`SingleSelectQuestionRuleCategoryAutomationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<SingleSelectQuestionRuleCategoryAutomationCondition>, C: IntoVal<String>>(required: SingleSelectQuestionRuleCategoryAutomationRequired<A, B, C>) -> Self { with(with(with(empty(), "Category", required.category), "Condition", required.condition), "OptionRefId", required.option_ref_id) }
        /// `Category`: mandatory, 1 to 50 characters.
        #[track_caller] pub fn category(self, value: impl IntoVal<String>) -> Self { with(self, "Category", value) }
        /// `Condition`: mandatory.
        #[track_caller] pub fn condition(self, value: impl IntoVal<SingleSelectQuestionRuleCategoryAutomationCondition>) -> Self { with(self, "Condition", value) }
        /// `OptionRefId`: mandatory, matches `^[a-zA-Z0-9._-]{1,40}$`.
        #[track_caller] pub fn option_ref_id(self, value: impl IntoVal<String>) -> Self { with(self, "OptionRefId", value) }
    }

    /// Words of `Condition`.
    pub type SingleSelectQuestionRuleCategoryAutomationCondition = Word<fn(of::SingleSelectQuestionRuleCategoryAutomationCondition)>;
    impl SingleSelectQuestionRuleCategoryAutomationCondition {
        /// `PRESENT`
        pub const Present: Self = word("PRESENT");
        /// `NOT_PRESENT`
        pub const NotPresent: Self = word("NOT_PRESENT");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `DRAFT`
        pub const Draft: Self = word("DRAFT");
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
    }
}

/// [`AWS::Connect::HoursOfOperation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html).
///
/// What `Ref` returns: `HoursOfOperationArn`.
pub type CfnHoursOfOperation = Handle<of::CfnHoursOfOperation>;
impl cfn::ResourceType for of::CfnHoursOfOperation { const TYPE: &'static str = "AWS::Connect::HoursOfOperation"; type Tags = cfn::TagList; type Props = CfnHoursOfOperationProps; type Reference = Is<kinds::HoursOfOperationArn>; }
impl CfnHoursOfOperation {
    /// The attribute `HoursOfOperationArn`.
    #[inline] pub fn attr_hours_of_operation_arn(&self) -> Val<Is<kinds::HoursOfOperationArn>> { cfn::attribute(&self.0, "HoursOfOperationArn") }
}

/// Properties of [`CfnHoursOfOperation`].
///
/// Mandatory: `InstanceArn`, `Name`, `TimeZone`, `Config`.
pub type CfnHoursOfOperationProps = Fields<of::CfnHoursOfOperation>;
/// What [`CfnHoursOfOperationProps`] cannot do without.
pub struct CfnHoursOfOperationPropsRequired<A, B, C, D> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Name`: 1 to 127 characters, matches `^[\P{C}\r\n\t]{1,127}$`.
    pub name: B,
    /// `TimeZone`.
    pub time_zone: C,
    /// `Config`: at most 100 items, no item twice.
    pub config: D,
}
impl CfnHoursOfOperationProps {
    /// Takes what is mandatory, by name: [`CfnHoursOfOperationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<cfn_hours_of_operation::HoursOfOperationConfig>>>(required: CfnHoursOfOperationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "TimeZone", required.time_zone), "Config", required.config) }
    /// `ChildHoursOfOperations`.
    #[track_caller] pub fn child_hours_of_operations(self, value: impl IntoVal<List<cfn_hours_of_operation::HoursOfOperationsIdentifier>>) -> Self { with(self, "ChildHoursOfOperations", value) }
    /// `Config`: mandatory, at most 100 items, no item twice.
    #[track_caller] pub fn config(self, value: impl IntoVal<List<cfn_hours_of_operation::HoursOfOperationConfig>>) -> Self { with(self, "Config", value) }
    /// `Description`: 1 to 250 characters, matches `^[\P{C}\r\n\t]{1,250}$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HoursOfOperationOverrides`: at most 50 items.
    #[track_caller] pub fn hours_of_operation_overrides(self, value: impl IntoVal<List<cfn_hours_of_operation::HoursOfOperationOverride>>) -> Self { with(self, "HoursOfOperationOverrides", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `^[\P{C}\r\n\t]{1,127}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentHoursOfOperations`.
    #[track_caller] pub fn parent_hours_of_operations(self, value: impl IntoVal<List<cfn_hours_of_operation::HoursOfOperationsIdentifier>>) -> Self { with(self, "ParentHoursOfOperations", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_hours_of_operation::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TimeZone`: mandatory.
    #[track_caller] pub fn time_zone(self, value: impl IntoVal<String>) -> Self { with(self, "TimeZone", value) }
}

/// Types of [`CfnHoursOfOperation`].
pub mod cfn_hours_of_operation {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum HoursOfOperationConfig {} pub enum HoursOfOperationConfigDay {} pub enum HoursOfOperationOverride {} pub enum HoursOfOperationOverrideConfig {} pub enum HoursOfOperationOverrideConfigDay {} pub enum HoursOfOperationTimeSlice {} pub enum HoursOfOperationsIdentifier {} pub enum OverrideTimeSlice {} pub enum OverrideType {} pub enum RecurrenceConfig {} pub enum RecurrenceFrequency {} pub enum RecurrencePattern {} impl ias_core::Optional for RecurrencePattern {} }

    /// `HoursOfOperationConfig`.
    pub type HoursOfOperationConfig = Fields<of::HoursOfOperationConfig>;
    /// What [`HoursOfOperationConfig`] cannot do without.
    pub struct HoursOfOperationConfigRequired<A, B, C> {
        /// `Day`.
        pub day: A,
        /// `StartTime`.
        pub start_time: B,
        /// `EndTime`.
        pub end_time: C,
    }
    impl HoursOfOperationConfig {
        /// Takes what is mandatory, by name: [`HoursOfOperationConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<HoursOfOperationConfigDay>, B: IntoVal<HoursOfOperationTimeSlice>, C: IntoVal<HoursOfOperationTimeSlice>>(required: HoursOfOperationConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Day", required.day), "StartTime", required.start_time), "EndTime", required.end_time) }
        /// `Day`: mandatory.
        #[track_caller] pub fn day(self, value: impl IntoVal<HoursOfOperationConfigDay>) -> Self { with(self, "Day", value) }
        /// `EndTime`: mandatory.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<HoursOfOperationTimeSlice>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<HoursOfOperationTimeSlice>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `Day`.
    pub type HoursOfOperationConfigDay = Word<fn(of::HoursOfOperationConfigDay)>;
    impl HoursOfOperationConfigDay {
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
    }

    /// `HoursOfOperationOverride`.
    pub type HoursOfOperationOverride = Fields<of::HoursOfOperationOverride>;
    /// What [`HoursOfOperationOverride`] cannot do without.
    pub struct HoursOfOperationOverrideRequired<A, B, C, D> {
        /// `OverrideName`: 1 to 127 characters.
        pub override_name: A,
        /// `EffectiveFrom`: matches `^\d{4}-\d{2}-\d{2}$`.
        pub effective_from: B,
        /// `EffectiveTill`: matches `^\d{4}-\d{2}-\d{2}$`.
        pub effective_till: C,
        /// `OverrideConfig`: at most 100 items, no item twice.
        pub override_config: D,
    }
    impl HoursOfOperationOverride {
        /// Takes what is mandatory, by name: [`HoursOfOperationOverrideRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<HoursOfOperationOverrideConfig>>>(required: HoursOfOperationOverrideRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "OverrideName", required.override_name), "EffectiveFrom", required.effective_from), "EffectiveTill", required.effective_till), "OverrideConfig", required.override_config) }
        /// `EffectiveFrom`: mandatory, matches `^\d{4}-\d{2}-\d{2}$`.
        #[track_caller] pub fn effective_from(self, value: impl IntoVal<String>) -> Self { with(self, "EffectiveFrom", value) }
        /// `EffectiveTill`: mandatory, matches `^\d{4}-\d{2}-\d{2}$`.
        #[track_caller] pub fn effective_till(self, value: impl IntoVal<String>) -> Self { with(self, "EffectiveTill", value) }
        /// `HoursOfOperationOverrideId`: matches `^[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn hours_of_operation_override_id(self, value: impl IntoVal<String>) -> Self { with(self, "HoursOfOperationOverrideId", value) }
        /// `OverrideConfig`: mandatory, at most 100 items, no item twice.
        #[track_caller] pub fn override_config(self, value: impl IntoVal<List<HoursOfOperationOverrideConfig>>) -> Self { with(self, "OverrideConfig", value) }
        /// `OverrideDescription`: 1 to 250 characters.
        #[track_caller] pub fn override_description(self, value: impl IntoVal<String>) -> Self { with(self, "OverrideDescription", value) }
        /// `OverrideName`: mandatory, 1 to 127 characters.
        #[track_caller] pub fn override_name(self, value: impl IntoVal<String>) -> Self { with(self, "OverrideName", value) }
        /// `OverrideType`.
        #[track_caller] pub fn override_type(self, value: impl IntoVal<OverrideType>) -> Self { with(self, "OverrideType", value) }
        /// `RecurrenceConfig`.
        #[track_caller] pub fn recurrence_config(self, value: impl IntoVal<RecurrenceConfig>) -> Self { with(self, "RecurrenceConfig", value) }
    }

    /// `HoursOfOperationOverrideConfig`.
    pub type HoursOfOperationOverrideConfig = Fields<of::HoursOfOperationOverrideConfig>;
    /// What [`HoursOfOperationOverrideConfig`] cannot do without.
    pub struct HoursOfOperationOverrideConfigRequired<A, B, C> {
        /// `Day`.
        pub day: A,
        /// `StartTime`.
        pub start_time: B,
        /// `EndTime`.
        pub end_time: C,
    }
    impl HoursOfOperationOverrideConfig {
        /// Takes what is mandatory, by name: [`HoursOfOperationOverrideConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<HoursOfOperationOverrideConfigDay>, B: IntoVal<OverrideTimeSlice>, C: IntoVal<OverrideTimeSlice>>(required: HoursOfOperationOverrideConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Day", required.day), "StartTime", required.start_time), "EndTime", required.end_time) }
        /// `Day`: mandatory.
        #[track_caller] pub fn day(self, value: impl IntoVal<HoursOfOperationOverrideConfigDay>) -> Self { with(self, "Day", value) }
        /// `EndTime`: mandatory.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<OverrideTimeSlice>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: mandatory.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<OverrideTimeSlice>) -> Self { with(self, "StartTime", value) }
    }

    /// Words of `Day`.
    pub type HoursOfOperationOverrideConfigDay = Word<fn(of::HoursOfOperationOverrideConfigDay)>;
    impl HoursOfOperationOverrideConfigDay {
        /// `SUNDAY`
        pub const Sunday: Self = word("SUNDAY");
        /// `MONDAY`
        pub const Monday: Self = word("MONDAY");
        /// `TUESDAY`
        pub const Tuesday: Self = word("TUESDAY");
        /// `WEDNESDAY`
        pub const Wednesday: Self = word("WEDNESDAY");
        /// `THURSDAY`
        pub const Thursday: Self = word("THURSDAY");
        /// `FRIDAY`
        pub const Friday: Self = word("FRIDAY");
        /// `SATURDAY`
        pub const Saturday: Self = word("SATURDAY");
    }

    /// `HoursOfOperationTimeSlice`.
    pub type HoursOfOperationTimeSlice = Fields<of::HoursOfOperationTimeSlice>;
    impl HoursOfOperationTimeSlice {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hours: impl IntoVal<i64>, minutes: impl IntoVal<i64>) -> Self { with(with(empty(), "Hours", hours), "Minutes", minutes) }
        /// `Hours`: mandatory, 0 to 23.
        #[track_caller] pub fn hours(self, value: impl IntoVal<i64>) -> Self { with(self, "Hours", value) }
        /// `Minutes`: mandatory, 0 to 59.
        #[track_caller] pub fn minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "Minutes", value) }
    }

    /// `HoursOfOperationsIdentifier`.
    pub type HoursOfOperationsIdentifier = Fields<of::HoursOfOperationsIdentifier>;
    impl HoursOfOperationsIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`: 1 to 127 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `OverrideTimeSlice`.
    pub type OverrideTimeSlice = Fields<of::OverrideTimeSlice>;
    impl OverrideTimeSlice {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(hours: impl IntoVal<i64>, minutes: impl IntoVal<i64>) -> Self { with(with(empty(), "Hours", hours), "Minutes", minutes) }
        /// `Hours`: mandatory, 0 to 23.
        #[track_caller] pub fn hours(self, value: impl IntoVal<i64>) -> Self { with(self, "Hours", value) }
        /// `Minutes`: mandatory, 0 to 59.
        #[track_caller] pub fn minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "Minutes", value) }
    }

    /// Words of `OverrideType`.
    pub type OverrideType = Word<fn(of::OverrideType)>;
    impl OverrideType {
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
        /// `OPEN`
        pub const Open: Self = word("OPEN");
        /// `CLOSED`
        pub const Closed: Self = word("CLOSED");
    }

    /// `RecurrenceConfig`.
    pub type RecurrenceConfig = Fields<of::RecurrenceConfig>;
    impl RecurrenceConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(recurrence_pattern: impl IntoVal<RecurrencePattern>) -> Self { with(empty(), "RecurrencePattern", recurrence_pattern) }
        /// `RecurrencePattern`: mandatory.
        #[track_caller] pub fn recurrence_pattern(self, value: impl IntoVal<RecurrencePattern>) -> Self { with(self, "RecurrencePattern", value) }
    }

    /// Words of `RecurrenceFrequency`.
    pub type RecurrenceFrequency = Word<fn(of::RecurrenceFrequency)>;
    impl RecurrenceFrequency {
        /// `WEEKLY`
        pub const Weekly: Self = word("WEEKLY");
        /// `MONTHLY`
        pub const Monthly: Self = word("MONTHLY");
        /// `YEARLY`
        pub const Yearly: Self = word("YEARLY");
    }

    /// `RecurrencePattern`.
    pub type RecurrencePattern = Fields<of::RecurrencePattern>;
    impl RecurrencePattern {
        /// `ByMonth`: each 1 to 12.
        #[track_caller] pub fn by_month(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "ByMonth", value) }
        /// `ByMonthDay`: each -1 to 31.
        #[track_caller] pub fn by_month_day(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "ByMonthDay", value) }
        /// `ByWeekdayOccurrence`: at most 1 item, each -1 to 4.
        #[track_caller] pub fn by_weekday_occurrence(self, value: impl IntoVal<List<i64>>) -> Self { with(self, "ByWeekdayOccurrence", value) }
        /// `Frequency`.
        #[track_caller] pub fn frequency(self, value: impl IntoVal<RecurrenceFrequency>) -> Self { with(self, "Frequency", value) }
        /// `Interval`: 1 to 6.
        #[track_caller] pub fn interval(self, value: impl IntoVal<i64>) -> Self { with(self, "Interval", value) }
    }
}

/// [`AWS::Connect::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInstance = Handle<of::CfnInstance>;
impl cfn::ResourceType for of::CfnInstance { const TYPE: &'static str = "AWS::Connect::Instance"; type Tags = cfn::TagList; type Props = CfnInstanceProps; type Reference = Is<kinds::ConnectInstanceArn>; }
impl CfnInstance {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectInstanceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `InstanceStatus`: one of `CREATION_IN_PROGRESS`, `CREATION_FAILED`, `ACTIVE`.
    #[inline] pub fn attr_instance_status(&self) -> Val<String> { cfn::attribute(&self.0, "InstanceStatus") }
    /// The attribute `ServiceRole`.
    #[inline] pub fn attr_service_role(&self) -> Val<String> { cfn::attribute(&self.0, "ServiceRole") }
}

/// Properties of [`CfnInstance`].
///
/// Mandatory: `IdentityManagementType`, `Attributes`.
///
/// A change replaces the resource: `DirectoryId`, `IdentityManagementType`, `InstanceAlias`.
pub type CfnInstanceProps = Fields<of::CfnInstance>;
impl CfnInstanceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(identity_management_type: impl IntoVal<cfn_instance::IdentityManagementType>, attributes: impl IntoVal<cfn_instance::Attributes>) -> Self { with(with(empty(), "IdentityManagementType", identity_management_type), "Attributes", attributes) }
    /// `Attributes`: mandatory.
    #[track_caller] pub fn attributes(self, value: impl IntoVal<cfn_instance::Attributes>) -> Self { with(self, "Attributes", value) }
    /// `DirectoryId`: exactly 12 characters, matches `^d-[0-9a-f]{10}$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn directory_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryId", value) }
    /// `IdentityManagementType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn identity_management_type(self, value: impl IntoVal<cfn_instance::IdentityManagementType>) -> Self { with(self, "IdentityManagementType", value) }
    /// `InstanceAlias`: 1 to 45 characters, matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_alias(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceAlias", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_instance::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInstance`].
pub mod cfn_instance {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_contact_flow_module::{Tag};
    mod of { pub enum Attributes {} pub enum IdentityManagementType {} }

    /// `Attributes`.
    pub type Attributes = Fields<of::Attributes>;
    impl Attributes {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(inbound_calls: impl IntoVal<bool>, outbound_calls: impl IntoVal<bool>) -> Self { with(with(empty(), "InboundCalls", inbound_calls), "OutboundCalls", outbound_calls) }
        /// `AutoMuteAgentOnHold`.
        #[track_caller] pub fn auto_mute_agent_on_hold(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoMuteAgentOnHold", value) }
        /// `AutoResolveBestVoices`.
        #[track_caller] pub fn auto_resolve_best_voices(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoResolveBestVoices", value) }
        /// `ContactLens`.
        #[track_caller] pub fn contact_lens(self, value: impl IntoVal<bool>) -> Self { with(self, "ContactLens", value) }
        /// `ContactflowLogs`.
        #[track_caller] pub fn contactflow_logs(self, value: impl IntoVal<bool>) -> Self { with(self, "ContactflowLogs", value) }
        /// `EarlyMedia`.
        #[track_caller] pub fn early_media(self, value: impl IntoVal<bool>) -> Self { with(self, "EarlyMedia", value) }
        /// `EnhancedChatMonitoring`.
        #[track_caller] pub fn enhanced_chat_monitoring(self, value: impl IntoVal<bool>) -> Self { with(self, "EnhancedChatMonitoring", value) }
        /// `EnhancedContactMonitoring`.
        #[track_caller] pub fn enhanced_contact_monitoring(self, value: impl IntoVal<bool>) -> Self { with(self, "EnhancedContactMonitoring", value) }
        /// `HighVolumeOutBound`.
        #[track_caller] pub fn high_volume_out_bound(self, value: impl IntoVal<bool>) -> Self { with(self, "HighVolumeOutBound", value) }
        /// `InboundCalls`: mandatory.
        #[track_caller] pub fn inbound_calls(self, value: impl IntoVal<bool>) -> Self { with(self, "InboundCalls", value) }
        /// `MessageStreaming`.
        #[track_caller] pub fn message_streaming(self, value: impl IntoVal<bool>) -> Self { with(self, "MessageStreaming", value) }
        /// `MultiPartyChatConference`.
        #[track_caller] pub fn multi_party_chat_conference(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiPartyChatConference", value) }
        /// `MultiPartyConference`.
        #[track_caller] pub fn multi_party_conference(self, value: impl IntoVal<bool>) -> Self { with(self, "MultiPartyConference", value) }
        /// `OutboundCalls`: mandatory.
        #[track_caller] pub fn outbound_calls(self, value: impl IntoVal<bool>) -> Self { with(self, "OutboundCalls", value) }
        /// `UseCustomTTSVoices`.
        #[track_caller] pub fn use_custom_tts_voices(self, value: impl IntoVal<bool>) -> Self { with(self, "UseCustomTTSVoices", value) }
    }

    /// Words of `IdentityManagementType`.
    pub type IdentityManagementType = Word<fn(of::IdentityManagementType)>;
    impl IdentityManagementType {
        /// `SAML`
        pub const Saml: Self = word("SAML");
        /// `CONNECT_MANAGED`
        pub const ConnectManaged: Self = word("CONNECT_MANAGED");
        /// `EXISTING_DIRECTORY`
        pub const ExistingDirectory: Self = word("EXISTING_DIRECTORY");
    }
}

/// [`AWS::Connect::InstanceStorageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html).
///
/// What `Ref` returns: a text of InstanceArn, AssociationId, ResourceType.
pub type CfnInstanceStorageConfig = Handle<of::CfnInstanceStorageConfig>;
impl cfn::ResourceType for of::CfnInstanceStorageConfig { const TYPE: &'static str = "AWS::Connect::InstanceStorageConfig"; type Tags = cfn::NoTags; type Props = CfnInstanceStorageConfigProps; type Reference = String; }
impl CfnInstanceStorageConfig {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnInstanceStorageConfig`].
///
/// Mandatory: `InstanceArn`, `ResourceType`, `StorageType`.
///
/// A change replaces the resource: `InstanceArn`, `ResourceType`.
pub type CfnInstanceStorageConfigProps = Fields<of::CfnInstanceStorageConfig>;
/// What [`CfnInstanceStorageConfigProps`] cannot do without.
pub struct CfnInstanceStorageConfigPropsRequired<A, B, C> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_arn: A,
    /// `ResourceType`. Changing it replaces the resource.
    pub resource_type: B,
    /// `StorageType`.
    pub storage_type: C,
}
impl CfnInstanceStorageConfigProps {
    /// Takes what is mandatory, by name: [`CfnInstanceStorageConfigPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<cfn_instance_storage_config::InstanceStorageResourceType>, C: IntoVal<cfn_instance_storage_config::StorageType>>(required: CfnInstanceStorageConfigPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceArn", required.instance_arn), "ResourceType", required.resource_type), "StorageType", required.storage_type) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `KinesisFirehoseConfig`.
    #[track_caller] pub fn kinesis_firehose_config(self, value: impl IntoVal<cfn_instance_storage_config::KinesisFirehoseConfig>) -> Self { with(self, "KinesisFirehoseConfig", value) }
    /// `KinesisStreamConfig`.
    #[track_caller] pub fn kinesis_stream_config(self, value: impl IntoVal<cfn_instance_storage_config::KinesisStreamConfig>) -> Self { with(self, "KinesisStreamConfig", value) }
    /// `KinesisVideoStreamConfig`.
    #[track_caller] pub fn kinesis_video_stream_config(self, value: impl IntoVal<cfn_instance_storage_config::KinesisVideoStreamConfig>) -> Self { with(self, "KinesisVideoStreamConfig", value) }
    /// `ResourceType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn resource_type(self, value: impl IntoVal<cfn_instance_storage_config::InstanceStorageResourceType>) -> Self { with(self, "ResourceType", value) }
    /// `S3Config`.
    #[track_caller] pub fn s3_config(self, value: impl IntoVal<cfn_instance_storage_config::S3Config>) -> Self { with(self, "S3Config", value) }
    /// `StorageType`: mandatory.
    #[track_caller] pub fn storage_type(self, value: impl IntoVal<cfn_instance_storage_config::StorageType>) -> Self { with(self, "StorageType", value) }
}

/// Types of [`CfnInstanceStorageConfig`].
pub mod cfn_instance_storage_config {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum EncryptionConfig {} pub enum EncryptionType {} pub enum InstanceStorageResourceType {} pub enum KinesisFirehoseConfig {} pub enum KinesisStreamConfig {} pub enum KinesisVideoStreamConfig {} pub enum S3Config {} pub enum StorageType {} }

    /// `EncryptionConfig`.
    pub type EncryptionConfig = Fields<of::EncryptionConfig>;
    impl EncryptionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(encryption_type: impl IntoVal<EncryptionType>, key_id: impl IntoVal<String>) -> Self { with(with(empty(), "EncryptionType", encryption_type), "KeyId", key_id) }
        /// `EncryptionType`: mandatory.
        #[track_caller] pub fn encryption_type(self, value: impl IntoVal<EncryptionType>) -> Self { with(self, "EncryptionType", value) }
        /// `KeyId`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key_id(self, value: impl IntoVal<String>) -> Self { with(self, "KeyId", value) }
    }

    /// Words of `EncryptionType`.
    pub type EncryptionType = Word<fn(of::EncryptionType)>;
    impl EncryptionType {
        /// `KMS`
        pub const Kms: Self = word("KMS");
    }

    /// Words of `InstanceStorageResourceType`.
    pub type InstanceStorageResourceType = Word<fn(of::InstanceStorageResourceType)>;
    impl InstanceStorageResourceType {
        /// `CHAT_TRANSCRIPTS`
        pub const ChatTranscripts: Self = word("CHAT_TRANSCRIPTS");
        /// `CALL_RECORDINGS`
        pub const CallRecordings: Self = word("CALL_RECORDINGS");
        /// `SCHEDULED_REPORTS`
        pub const ScheduledReports: Self = word("SCHEDULED_REPORTS");
        /// `MEDIA_STREAMS`
        pub const MediaStreams: Self = word("MEDIA_STREAMS");
        /// `CONTACT_TRACE_RECORDS`
        pub const ContactTraceRecords: Self = word("CONTACT_TRACE_RECORDS");
        /// `AGENT_EVENTS`
        pub const AgentEvents: Self = word("AGENT_EVENTS");
        /// `REAL_TIME_CONTACT_ANALYSIS_SEGMENTS`
        pub const RealTimeContactAnalysisSegments: Self = word("REAL_TIME_CONTACT_ANALYSIS_SEGMENTS");
        /// `ATTACHMENTS`
        pub const Attachments: Self = word("ATTACHMENTS");
        /// `CONTACT_EVALUATIONS`
        pub const ContactEvaluations: Self = word("CONTACT_EVALUATIONS");
        /// `SCREEN_RECORDINGS`
        pub const ScreenRecordings: Self = word("SCREEN_RECORDINGS");
        /// `REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS`
        pub const RealTimeContactAnalysisChatSegments: Self = word("REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS");
        /// `REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS`
        pub const RealTimeContactAnalysisVoiceSegments: Self = word("REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS");
        /// `EMAIL_MESSAGES`
        pub const EmailMessages: Self = word("EMAIL_MESSAGES");
    }

    /// `KinesisFirehoseConfig`.
    pub type KinesisFirehoseConfig = Fields<of::KinesisFirehoseConfig>;
    impl KinesisFirehoseConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(firehose_arn: impl IntoVal<String>) -> Self { with(empty(), "FirehoseArn", firehose_arn) }
        /// `FirehoseArn`: mandatory, matches `^arn:aws[-a-z0-9]*:firehose:[-a-z0-9]*:[0-9]{12}:deliverystream/[-a-zA-Z0-9_.]*$`.
        #[track_caller] pub fn firehose_arn(self, value: impl IntoVal<String>) -> Self { with(self, "FirehoseArn", value) }
    }

    /// `KinesisStreamConfig`.
    pub type KinesisStreamConfig = Fields<of::KinesisStreamConfig>;
    impl KinesisStreamConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(stream_arn: impl IntoVal<String>) -> Self { with(empty(), "StreamArn", stream_arn) }
        /// `StreamArn`: mandatory, matches `^arn:aws[-a-z0-9]*:kinesis:[-a-z0-9]*:[0-9]{12}:stream/[-a-zA-Z0-9_.]*$`.
        #[track_caller] pub fn stream_arn(self, value: impl IntoVal<String>) -> Self { with(self, "StreamArn", value) }
    }

    /// `KinesisVideoStreamConfig`.
    pub type KinesisVideoStreamConfig = Fields<of::KinesisVideoStreamConfig>;
    /// What [`KinesisVideoStreamConfig`] cannot do without.
    pub struct KinesisVideoStreamConfigRequired<A, B, C> {
        /// `Prefix`: 1 to 128 characters.
        pub prefix: A,
        /// `RetentionPeriodHours`.
        pub retention_period_hours: B,
        /// `EncryptionConfig`.
        pub encryption_config: C,
    }
    impl KinesisVideoStreamConfig {
        /// Takes what is mandatory, by name: [`KinesisVideoStreamConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<f64>, C: IntoVal<EncryptionConfig>>(required: KinesisVideoStreamConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Prefix", required.prefix), "RetentionPeriodHours", required.retention_period_hours), "EncryptionConfig", required.encryption_config) }
        /// `EncryptionConfig`: mandatory.
        #[track_caller] pub fn encryption_config(self, value: impl IntoVal<EncryptionConfig>) -> Self { with(self, "EncryptionConfig", value) }
        /// `Prefix`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
        /// `RetentionPeriodHours`: mandatory.
        #[track_caller] pub fn retention_period_hours(self, value: impl IntoVal<f64>) -> Self { with(self, "RetentionPeriodHours", value) }
    }

    /// `S3Config`.
    pub type S3Config = Fields<of::S3Config>;
    impl S3Config {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bucket_name: impl IntoVal<Is<kinds::BucketName>>, bucket_prefix: impl IntoVal<String>) -> Self { with(with(empty(), "BucketName", bucket_name), "BucketPrefix", bucket_prefix) }
        /// `BucketName`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn bucket_name(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "BucketName", value) }
        /// `BucketPrefix`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn bucket_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "BucketPrefix", value) }
        /// `EncryptionConfig`.
        #[track_caller] pub fn encryption_config(self, value: impl IntoVal<EncryptionConfig>) -> Self { with(self, "EncryptionConfig", value) }
    }

    /// Words of `StorageType`.
    pub type StorageType = Word<fn(of::StorageType)>;
    impl StorageType {
        /// `S3`
        pub const S3: Self = word("S3");
        /// `KINESIS_VIDEO_STREAM`
        pub const KinesisVideoStream: Self = word("KINESIS_VIDEO_STREAM");
        /// `KINESIS_STREAM`
        pub const KinesisStream: Self = word("KINESIS_STREAM");
        /// `KINESIS_FIREHOSE`
        pub const KinesisFirehose: Self = word("KINESIS_FIREHOSE");
    }
}

/// [`AWS::Connect::IntegrationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html).
///
/// What `Ref` returns: a text of InstanceId, IntegrationType, IntegrationArn.
pub type CfnIntegrationAssociation = Handle<of::CfnIntegrationAssociation>;
impl cfn::ResourceType for of::CfnIntegrationAssociation { const TYPE: &'static str = "AWS::Connect::IntegrationAssociation"; type Tags = cfn::TagList; type Props = CfnIntegrationAssociationProps; type Reference = String; }
impl CfnIntegrationAssociation {
    /// The attribute `IntegrationAssociationId`.
    #[inline] pub fn attr_integration_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "IntegrationAssociationId") }
}

/// Properties of [`CfnIntegrationAssociation`].
///
/// Mandatory: `InstanceId`, `IntegrationType`, `IntegrationArn`.
///
/// A change replaces the resource: `InstanceId`, `IntegrationArn`, `IntegrationType`, `SourceApplicationName`, `SourceApplicationUrl`, `SourceType`.
pub type CfnIntegrationAssociationProps = Fields<of::CfnIntegrationAssociation>;
/// What [`CfnIntegrationAssociationProps`] cannot do without.
pub struct CfnIntegrationAssociationPropsRequired<A, B, C> {
    /// `InstanceId`: 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_id: A,
    /// `IntegrationType`. Changing it replaces the resource.
    pub integration_type: B,
    /// `IntegrationArn`: 1 to 140 characters. Changing it replaces the resource.
    pub integration_arn: C,
}
impl CfnIntegrationAssociationProps {
    /// Takes what is mandatory, by name: [`CfnIntegrationAssociationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_integration_association::IntegrationType>, C: IntoVal<String>>(required: CfnIntegrationAssociationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceId", required.instance_id), "IntegrationType", required.integration_type), "IntegrationArn", required.integration_arn) }
    /// `InstanceId`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `IntegrationArn`: mandatory, 1 to 140 characters. Changing it replaces the resource.
    #[track_caller] pub fn integration_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationArn", value) }
    /// `IntegrationType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn integration_type(self, value: impl IntoVal<cfn_integration_association::IntegrationType>) -> Self { with(self, "IntegrationType", value) }
    /// `SourceApplicationName`: 1 to 100 characters, matches `^[a-zA-Z0-9_ -]+$`. Changing it replaces the resource.
    #[track_caller] pub fn source_application_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceApplicationName", value) }
    /// `SourceApplicationUrl`: 1 to 2000 characters. Changing it replaces the resource.
    #[track_caller] pub fn source_application_url(self, value: impl IntoVal<String>) -> Self { with(self, "SourceApplicationUrl", value) }
    /// `SourceType`. Changing it replaces the resource.
    #[track_caller] pub fn source_type(self, value: impl IntoVal<cfn_integration_association::SourceType>) -> Self { with(self, "SourceType", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_integration_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnIntegrationAssociation`].
pub mod cfn_integration_association {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum IntegrationType {} pub enum SourceType {} pub enum Tag {} }

    /// Words of `IntegrationType`.
    pub type IntegrationType = Word<fn(of::IntegrationType)>;
    impl IntegrationType {
        /// `LEX_BOT`
        pub const LexBot: Self = word("LEX_BOT");
        /// `LAMBDA_FUNCTION`
        pub const LambdaFunction: Self = word("LAMBDA_FUNCTION");
        /// `APPLICATION`
        pub const Application: Self = word("APPLICATION");
        /// `CASES_DOMAIN`
        pub const CasesDomain: Self = word("CASES_DOMAIN");
        /// `WISDOM_ASSISTANT`
        pub const WisdomAssistant: Self = word("WISDOM_ASSISTANT");
        /// `WISDOM_KNOWLEDGE_BASE`
        pub const WisdomKnowledgeBase: Self = word("WISDOM_KNOWLEDGE_BASE");
        /// `WISDOM_QUICK_RESPONSES`
        pub const WisdomQuickResponses: Self = word("WISDOM_QUICK_RESPONSES");
        /// `FILE_SCANNER`
        pub const FileScanner: Self = word("FILE_SCANNER");
        /// `MESSAGE_PROCESSOR`
        pub const MessageProcessor: Self = word("MESSAGE_PROCESSOR");
        /// `Q_MESSAGE_TEMPLATES`
        pub const QMessageTemplates: Self = word("Q_MESSAGE_TEMPLATES");
        /// `SES_IDENTITY`
        pub const SesIdentity: Self = word("SES_IDENTITY");
        /// `EVENT`
        pub const Event: Self = word("EVENT");
    }

    /// Words of `SourceType`.
    pub type SourceType = Word<fn(of::SourceType)>;
    impl SourceType {
        /// `SALESFORCE`
        pub const Salesforce: Self = word("SALESFORCE");
        /// `ZENDESK`
        pub const Zendesk: Self = word("ZENDESK");
        /// `CASES`
        pub const Cases: Self = word("CASES");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Connect::Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html).
///
/// What `Ref` returns: `MetricArn`.
pub type CfnMetric = Handle<of::CfnMetric>;
impl cfn::ResourceType for of::CfnMetric { const TYPE: &'static str = "AWS::Connect::Metric"; type Tags = cfn::TagList; type Props = CfnMetricProps; type Reference = Is<kinds::MetricArn>; }
impl CfnMetric {
    /// The attribute `Category`.
    #[inline] pub fn attr_category(&self) -> Val<String> { cfn::attribute(&self.0, "Category") }
    /// The attribute `CreatedTime`.
    #[inline] pub fn attr_created_time(&self) -> Val<f64> { cfn::attribute(&self.0, "CreatedTime") }
    /// The attribute `CreatedUser`.
    #[inline] pub fn attr_created_user(&self) -> Val<Json> { cfn::attribute(&self.0, "CreatedUser") }
    /// The attribute `CreationMethod`: one of `SERVICE_LEVEL_BUILDER`, `METRIC_BUILDER`.
    #[inline] pub fn attr_creation_method(&self) -> Val<String> { cfn::attribute(&self.0, "CreationMethod") }
    /// The attribute `EffectiveTime`.
    #[inline] pub fn attr_effective_time(&self) -> Val<f64> { cfn::attribute(&self.0, "EffectiveTime") }
    /// The attribute `Filters`.
    #[inline] pub fn attr_filters(&self) -> Val<List<Json>> { cfn::attribute(&self.0, "Filters") }
    /// The attribute `Groupings`.
    #[inline] pub fn attr_groupings(&self) -> Val<List<String>> { cfn::attribute(&self.0, "Groupings") }
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `LastModifiedUser`.
    #[inline] pub fn attr_last_modified_user(&self) -> Val<Json> { cfn::attribute(&self.0, "LastModifiedUser") }
    /// The attribute `MetricArn`.
    #[inline] pub fn attr_metric_arn(&self) -> Val<Is<kinds::MetricArn>> { cfn::attribute(&self.0, "MetricArn") }
    /// The attribute `PrimaryEventSource`.
    #[inline] pub fn attr_primary_event_source(&self) -> Val<String> { cfn::attribute(&self.0, "PrimaryEventSource") }
    /// The attribute `PrimaryEventSourceEffectiveTimestampType`.
    #[inline] pub fn attr_primary_event_source_effective_timestamp_type(&self) -> Val<String> { cfn::attribute(&self.0, "PrimaryEventSourceEffectiveTimestampType") }
    /// The attribute `RefreshRate`.
    #[inline] pub fn attr_refresh_rate(&self) -> Val<i64> { cfn::attribute(&self.0, "RefreshRate") }
    /// The attribute `SupportedStats`.
    #[inline] pub fn attr_supported_stats(&self) -> Val<List<String>> { cfn::attribute(&self.0, "SupportedStats") }
    /// The attribute `SupportsCustomCalculation`.
    #[inline] pub fn attr_supports_custom_calculation(&self) -> Val<bool> { cfn::attribute(&self.0, "SupportsCustomCalculation") }
    /// The attribute `SupportsPreaggregateCalculation`.
    #[inline] pub fn attr_supports_preaggregate_calculation(&self) -> Val<bool> { cfn::attribute(&self.0, "SupportsPreaggregateCalculation") }
    /// The attribute `Type`: one of `AWS_MANAGED`, `CUSTOMER_MANAGED`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnMetric`].
///
/// Mandatory: `InstanceArn`, `Name`, `MetricCalculation`, `Unit`, `Status`.
///
/// A change replaces the resource: `InstanceArn`, `Status`.
pub type CfnMetricProps = Fields<of::CfnMetric>;
/// What [`CfnMetricProps`] cannot do without.
pub struct CfnMetricPropsRequired<A, B, C, D, E> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_arn: A,
    /// `Name`: 1 to 128 characters.
    pub name: B,
    /// `MetricCalculation`.
    pub metric_calculation: C,
    /// `Unit`.
    pub unit: D,
    /// `Status`. Changing it replaces the resource.
    pub status: E,
}
impl CfnMetricProps {
    /// Takes what is mandatory, by name: [`CfnMetricPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_metric::MetricCalculation>, D: IntoVal<cfn_metric::Unit>, E: IntoVal<cfn_metric::Status>>(required: CfnMetricPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "MetricCalculation", required.metric_calculation), "Unit", required.unit), "Status", required.status) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `MetricCalculation`: mandatory.
    #[track_caller] pub fn metric_calculation(self, value: impl IntoVal<cfn_metric::MetricCalculation>) -> Self { with(self, "MetricCalculation", value) }
    /// `Name`: mandatory, 1 to 128 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PositiveTrendIndicator`.
    #[track_caller] pub fn positive_trend_indicator(self, value: impl IntoVal<cfn_metric::PositiveTrendIndicator>) -> Self { with(self, "PositiveTrendIndicator", value) }
    /// `Status`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_metric::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_metric::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Unit`: mandatory.
    #[track_caller] pub fn unit(self, value: impl IntoVal<cfn_metric::Unit>) -> Self { with(self, "Unit", value) }
}

/// Types of [`CfnMetric`].
pub mod cfn_metric {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum CalculationComponent {} pub enum MetricCalculation {} pub enum MetricFilter {} pub enum MetricFilterBooleanCondition {} pub enum MetricFilterBooleanConditionComparison {} pub enum MetricFilterNumberCondition {} pub enum MetricFilterNumberConditionComparison {} pub enum MetricFilterStringCondition {} pub enum MetricFilterStringConditionComparison {} pub enum PositiveTrendIndicator {} pub enum Status {} pub enum Unit {} }

    /// `CalculationComponent`.
    pub type CalculationComponent = Fields<of::CalculationComponent>;
    impl CalculationComponent {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(alias: impl IntoVal<String>) -> Self { with(empty(), "Alias", alias) }
        /// `Alias`: mandatory, 1 to 128 characters, matches `[a-zA-Z_][a-zA-Z0-9_]*`.
        #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
        /// `MetricFilters`: at most 5 items.
        #[track_caller] pub fn metric_filters(self, value: impl IntoVal<List<MetricFilter>>) -> Self { with(self, "MetricFilters", value) }
        /// `MetricId`: 1 to 150 characters.
        #[track_caller] pub fn metric_id(self, value: impl IntoVal<String>) -> Self { with(self, "MetricId", value) }
        /// `MetricName`: 1 to 128 characters.
        #[track_caller] pub fn metric_name(self, value: impl IntoVal<String>) -> Self { with(self, "MetricName", value) }
    }

    /// `MetricCalculation`.
    pub type MetricCalculation = Fields<of::MetricCalculation>;
    impl MetricCalculation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(calculation_components: impl IntoVal<List<CalculationComponent>>, calculation: impl IntoVal<String>) -> Self { with(with(empty(), "CalculationComponents", calculation_components), "Calculation", calculation) }
        /// `Calculation`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn calculation(self, value: impl IntoVal<String>) -> Self { with(self, "Calculation", value) }
        /// `CalculationComponents`: mandatory, 1 to 5 items.
        #[track_caller] pub fn calculation_components(self, value: impl IntoVal<List<CalculationComponent>>) -> Self { with(self, "CalculationComponents", value) }
    }

    /// `MetricFilter`.
    pub type MetricFilter = Fields<of::MetricFilter>;
    impl MetricFilter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(metric_filter_key: impl IntoVal<String>) -> Self { with(empty(), "MetricFilterKey", metric_filter_key) }
        /// `BooleanCondition`.
        #[track_caller] pub fn boolean_condition(self, value: impl IntoVal<MetricFilterBooleanCondition>) -> Self { with(self, "BooleanCondition", value) }
        /// `MetricFilterKey`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn metric_filter_key(self, value: impl IntoVal<String>) -> Self { with(self, "MetricFilterKey", value) }
        /// `Negate`.
        #[track_caller] pub fn negate(self, value: impl IntoVal<bool>) -> Self { with(self, "Negate", value) }
        /// `NumberCondition`.
        #[track_caller] pub fn number_condition(self, value: impl IntoVal<MetricFilterNumberCondition>) -> Self { with(self, "NumberCondition", value) }
        /// `StringCondition`.
        #[track_caller] pub fn string_condition(self, value: impl IntoVal<MetricFilterStringCondition>) -> Self { with(self, "StringCondition", value) }
    }

    /// `MetricFilterBooleanCondition`.
    pub type MetricFilterBooleanCondition = Fields<of::MetricFilterBooleanCondition>;
    impl MetricFilterBooleanCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<MetricFilterBooleanConditionComparison>) -> Self { with(empty(), "Comparison", comparison) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MetricFilterBooleanConditionComparison>) -> Self { with(self, "Comparison", value) }
    }

    /// Words of `Comparison`.
    pub type MetricFilterBooleanConditionComparison = Word<fn(of::MetricFilterBooleanConditionComparison)>;
    impl MetricFilterBooleanConditionComparison {
        /// `IS_TRUE`
        pub const IsTrue: Self = word("IS_TRUE");
        /// `IS_FALSE`
        pub const IsFalse: Self = word("IS_FALSE");
    }

    /// `MetricFilterNumberCondition`.
    pub type MetricFilterNumberCondition = Fields<of::MetricFilterNumberCondition>;
    impl MetricFilterNumberCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<MetricFilterNumberConditionComparison>, values: impl IntoVal<List<f64>>) -> Self { with(with(empty(), "Comparison", comparison), "Values", values) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MetricFilterNumberConditionComparison>) -> Self { with(self, "Comparison", value) }
        /// `Values`: mandatory, 1 to 10 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<f64>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparison`.
    pub type MetricFilterNumberConditionComparison = Word<fn(of::MetricFilterNumberConditionComparison)>;
    impl MetricFilterNumberConditionComparison {
        /// `LESSER`
        pub const Lesser: Self = word("LESSER");
        /// `LESSER_OR_EQUAL`
        pub const LesserOrEqual: Self = word("LESSER_OR_EQUAL");
        /// `GREATER`
        pub const Greater: Self = word("GREATER");
        /// `GREATER_OR_EQUAL`
        pub const GreaterOrEqual: Self = word("GREATER_OR_EQUAL");
    }

    /// `MetricFilterStringCondition`.
    pub type MetricFilterStringCondition = Fields<of::MetricFilterStringCondition>;
    impl MetricFilterStringCondition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(comparison: impl IntoVal<MetricFilterStringConditionComparison>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Comparison", comparison), "Values", values) }
        /// `Comparison`: mandatory.
        #[track_caller] pub fn comparison(self, value: impl IntoVal<MetricFilterStringConditionComparison>) -> Self { with(self, "Comparison", value) }
        /// `Values`: mandatory, 1 to 15 items.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `Comparison`.
    pub type MetricFilterStringConditionComparison = Word<fn(of::MetricFilterStringConditionComparison)>;
    impl MetricFilterStringConditionComparison {
        /// `MATCHES_ANY`
        pub const MatchesAny: Self = word("MATCHES_ANY");
        /// `MATCHES_NONE`
        pub const MatchesNone: Self = word("MATCHES_NONE");
    }

    /// Words of `PositiveTrendIndicator`.
    pub type PositiveTrendIndicator = Word<fn(of::PositiveTrendIndicator)>;
    impl PositiveTrendIndicator {
        /// `POSITIVE`
        pub const Positive: Self = word("POSITIVE");
        /// `NEGATIVE`
        pub const Negative: Self = word("NEGATIVE");
        /// `NEUTRAL`
        pub const Neutral: Self = word("NEUTRAL");
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `SAVED`
        pub const Saved: Self = word("SAVED");
        /// `PUBLISHED`
        pub const Published: Self = word("PUBLISHED");
    }

    /// Words of `Unit`.
    pub type Unit = Word<fn(of::Unit)>;
    impl Unit {
        /// `INTEGER`
        pub const Integer: Self = word("INTEGER");
        /// `DOUBLE`
        pub const Double: Self = word("DOUBLE");
        /// `PERCENT`
        pub const Percent: Self = word("PERCENT");
        /// `SECONDS`
        pub const Seconds: Self = word("SECONDS");
    }
}

/// [`AWS::Connect::Notification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnNotification = Handle<of::CfnNotification>;
impl cfn::ResourceType for of::CfnNotification { const TYPE: &'static str = "AWS::Connect::Notification"; type Tags = cfn::TagList; type Props = CfnNotificationProps; type Reference = Is<kinds::NotificationArn>; }
impl CfnNotification {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::NotificationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnNotification`].
///
/// Mandatory: `InstanceArn`, `Content`.
///
/// A change replaces the resource: `ExpiresAt`, `InstanceArn`, `Priority`, `Recipients`.
pub type CfnNotificationProps = Fields<of::CfnNotification>;
impl CfnNotificationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>, content: impl IntoVal<cfn_notification::NotificationContent>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "Content", content) }
    /// `Content`: mandatory.
    #[track_caller] pub fn content(self, value: impl IntoVal<cfn_notification::NotificationContent>) -> Self { with(self, "Content", value) }
    /// `ExpiresAt`: matches `^[0-9]+$`. Changing it replaces the resource.
    #[track_caller] pub fn expires_at(self, value: impl IntoVal<String>) -> Self { with(self, "ExpiresAt", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Priority`. Changing it replaces the resource.
    #[track_caller] pub fn priority(self, value: impl IntoVal<cfn_notification::Priority>) -> Self { with(self, "Priority", value) }
    /// `Recipients`: at most 200 items, no item twice, each matches `^.{0,2048}$`. Changing it replaces the resource.
    #[track_caller] pub fn recipients(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Recipients", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_notification::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnNotification`].
pub mod cfn_notification {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_contact_flow_module::{Tag};
    mod of { pub enum NotificationContent {} impl ias_core::Optional for NotificationContent {} pub enum Priority {} }

    /// `NotificationContent`.
    pub type NotificationContent = Fields<of::NotificationContent>;
    impl NotificationContent {
        /// `DeDE`: matches `^.{0,500}$`.
        #[track_caller] pub fn de_de(self, value: impl IntoVal<String>) -> Self { with(self, "DeDE", value) }
        /// `EnUS`: matches `^.{0,500}$`.
        #[track_caller] pub fn en_us(self, value: impl IntoVal<String>) -> Self { with(self, "EnUS", value) }
        /// `EsES`: matches `^.{0,500}$`.
        #[track_caller] pub fn es_es(self, value: impl IntoVal<String>) -> Self { with(self, "EsES", value) }
        /// `FrFR`: matches `^.{0,500}$`.
        #[track_caller] pub fn fr_fr(self, value: impl IntoVal<String>) -> Self { with(self, "FrFR", value) }
        /// `IdID`: matches `^.{0,500}$`.
        #[track_caller] pub fn id_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdID", value) }
        /// `ItIT`: matches `^.{0,500}$`.
        #[track_caller] pub fn it_it(self, value: impl IntoVal<String>) -> Self { with(self, "ItIT", value) }
        /// `JaJP`: matches `^.{0,500}$`.
        #[track_caller] pub fn ja_jp(self, value: impl IntoVal<String>) -> Self { with(self, "JaJP", value) }
        /// `KoKR`: matches `^.{0,500}$`.
        #[track_caller] pub fn ko_kr(self, value: impl IntoVal<String>) -> Self { with(self, "KoKR", value) }
        /// `PtBR`: matches `^.{0,500}$`.
        #[track_caller] pub fn pt_br(self, value: impl IntoVal<String>) -> Self { with(self, "PtBR", value) }
        /// `ZhCN`: matches `^.{0,500}$`.
        #[track_caller] pub fn zh_cn(self, value: impl IntoVal<String>) -> Self { with(self, "ZhCN", value) }
        /// `ZhTW`: matches `^.{0,500}$`.
        #[track_caller] pub fn zh_tw(self, value: impl IntoVal<String>) -> Self { with(self, "ZhTW", value) }
    }

    /// Words of `Priority`.
    pub type Priority = Word<fn(of::Priority)>;
    impl Priority {
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `LOW`
        pub const Low: Self = word("LOW");
    }
}

/// [`AWS::Connect::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html).
///
/// What `Ref` returns: `PhoneNumberArn`.
pub type CfnPhoneNumber = Handle<of::CfnPhoneNumber>;
impl cfn::ResourceType for of::CfnPhoneNumber { const TYPE: &'static str = "AWS::Connect::PhoneNumber"; type Tags = cfn::TagList; type Props = CfnPhoneNumberProps; type Reference = Is<kinds::ConnectPhoneNumberArn>; }
impl CfnPhoneNumber {
    /// The attribute `Address`.
    #[inline] pub fn attr_address(&self) -> Val<String> { cfn::attribute(&self.0, "Address") }
    /// The attribute `PhoneNumberArn`.
    #[inline] pub fn attr_phone_number_arn(&self) -> Val<Is<kinds::ConnectPhoneNumberArn>> { cfn::attribute(&self.0, "PhoneNumberArn") }
}

/// Properties of [`CfnPhoneNumber`].
///
/// Mandatory: `TargetArn`.
///
/// A change replaces the resource: `CountryCode`, `Description`, `Prefix`, `SourcePhoneNumberArn`, `Type`.
pub type CfnPhoneNumberProps = Fields<of::CfnPhoneNumber>;
impl CfnPhoneNumberProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(target_arn: impl IntoVal<String>) -> Self { with(empty(), "TargetArn", target_arn) }
    /// `CountryCode`: matches `^[A-Z]{2}`. Changing it replaces the resource.
    #[track_caller] pub fn country_code(self, value: impl IntoVal<String>) -> Self { with(self, "CountryCode", value) }
    /// `Description`: 1 to 500 characters. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Prefix`: matches `^\+[0-9]{1,15}`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn prefix(self, value: impl IntoVal<String>) -> Self { with(self, "Prefix", value) }
    /// `SourcePhoneNumberArn`. Changing it replaces the resource.
    #[track_caller] pub fn source_phone_number_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePhoneNumberArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_phone_number::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TargetArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:(instance|traffic-distribution-group)/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn target_arn(self, value: impl IntoVal<String>) -> Self { with(self, "TargetArn", value) }
    /// `Type`: matches `TOLL_FREE|DID|UIFN|SHARED|THIRD_PARTY_DID|THIRD_PARTY_TF|SHORT_CODE`. Changing it replaces the resource.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnPhoneNumber`].
pub mod cfn_phone_number {
    pub use super::cfn_agent_status::{Tag};
}

/// [`AWS::Connect::PredefinedAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html).
///
/// What `Ref` returns: a text of InstanceArn, Name.
pub type CfnPredefinedAttribute = Handle<of::CfnPredefinedAttribute>;
impl cfn::ResourceType for of::CfnPredefinedAttribute { const TYPE: &'static str = "AWS::Connect::PredefinedAttribute"; type Tags = cfn::NoTags; type Props = CfnPredefinedAttributeProps; type Reference = String; }
impl CfnPredefinedAttribute {
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
}

/// Properties of [`CfnPredefinedAttribute`].
///
/// Mandatory: `InstanceArn`, `Name`.
///
/// A change replaces the resource: `InstanceArn`, `Name`.
pub type CfnPredefinedAttributeProps = Fields<of::CfnPredefinedAttribute>;
impl CfnPredefinedAttributeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "Name", name) }
    /// `AttributeConfiguration`.
    #[track_caller] pub fn attribute_configuration(self, value: impl IntoVal<cfn_predefined_attribute::AttributeConfiguration>) -> Self { with(self, "AttributeConfiguration", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Purposes`: 1 to 10 items, each 1 to 100 characters.
    #[track_caller] pub fn purposes(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Purposes", value) }
    /// `Values`.
    #[track_caller] pub fn values(self, value: impl IntoVal<cfn_predefined_attribute::Values>) -> Self { with(self, "Values", value) }
}

/// Types of [`CfnPredefinedAttribute`].
pub mod cfn_predefined_attribute {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AttributeConfiguration {} impl ias_core::Optional for AttributeConfiguration {} pub enum Values {} impl ias_core::Optional for Values {} }

    /// `AttributeConfiguration`.
    pub type AttributeConfiguration = Fields<of::AttributeConfiguration>;
    impl AttributeConfiguration {
        /// `EnableValueValidationOnAssociation`.
        #[track_caller] pub fn enable_value_validation_on_association(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableValueValidationOnAssociation", value) }
        /// `IsReadOnly`.
        #[track_caller] pub fn is_read_only(self, value: impl IntoVal<bool>) -> Self { with(self, "IsReadOnly", value) }
    }

    /// `Values`.
    pub type Values = Fields<of::Values>;
    impl Values {
        /// `StringList`: 1 to 500 items, each 1 to 100 characters.
        #[track_caller] pub fn string_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "StringList", value) }
    }
}

/// [`AWS::Connect::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html).
///
/// What `Ref` returns: `PromptArn`.
pub type CfnPrompt = Handle<of::CfnPrompt>;
impl cfn::ResourceType for of::CfnPrompt { const TYPE: &'static str = "AWS::Connect::Prompt"; type Tags = cfn::TagList; type Props = CfnPromptProps; type Reference = Is<kinds::ConnectPromptArn>; }
impl CfnPrompt {
    /// The attribute `PromptArn`.
    #[inline] pub fn attr_prompt_arn(&self) -> Val<Is<kinds::ConnectPromptArn>> { cfn::attribute(&self.0, "PromptArn") }
}

/// Properties of [`CfnPrompt`].
///
/// Mandatory: `InstanceArn`, `Name`.
pub type CfnPromptProps = Fields<of::CfnPrompt>;
impl CfnPromptProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<Is<kinds::ConnectInstanceArn>>, name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "Name", name) }
    /// `Description`: 1 to 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `S3Uri`: 1 to 2000 characters, matches `s3://\S+/.+|https://\S+\.s3(\.\S+)?\.amazonaws\.com/\S+`. Write-only.
    #[track_caller] pub fn s3_uri(self, value: impl IntoVal<String>) -> Self { with(self, "S3Uri", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_prompt::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPrompt`].
pub mod cfn_prompt {
    pub use super::cfn_contact_flow_module::{Tag};
}

/// [`AWS::Connect::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html).
///
/// What `Ref` returns: `QueueArn`.
pub type CfnQueue = Handle<of::CfnQueue>;
impl cfn::ResourceType for of::CfnQueue { const TYPE: &'static str = "AWS::Connect::Queue"; type Tags = cfn::TagList; type Props = CfnQueueProps; type Reference = Is<kinds::ConnectQueueArn>; }
impl CfnQueue {
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `QueueArn`.
    #[inline] pub fn attr_queue_arn(&self) -> Val<Is<kinds::ConnectQueueArn>> { cfn::attribute(&self.0, "QueueArn") }
    /// The attribute `Type`: one of `STANDARD`, `AGENT`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnQueue`].
///
/// Mandatory: `InstanceArn`, `HoursOfOperationArn`, `Name`.
pub type CfnQueueProps = Fields<of::CfnQueue>;
/// What [`CfnQueueProps`] cannot do without.
pub struct CfnQueuePropsRequired<A, B, C> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `HoursOfOperationArn`.
    pub hours_of_operation_arn: B,
    /// `Name`: 1 to 127 characters.
    pub name: C,
}
impl CfnQueueProps {
    /// Takes what is mandatory, by name: [`CfnQueuePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnQueuePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceArn", required.instance_arn), "HoursOfOperationArn", required.hours_of_operation_arn), "Name", required.name) }
    /// `AdditionalEmailAddresses`: at most 50 items.
    #[track_caller] pub fn additional_email_addresses(self, value: impl IntoVal<List<cfn_queue::EmailAddress>>) -> Self { with(self, "AdditionalEmailAddresses", value) }
    /// `Description`: 1 to 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `HoursOfOperationArn`: mandatory.
    #[track_caller] pub fn hours_of_operation_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HoursOfOperationArn", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `MaxContacts`: at least 0.
    #[track_caller] pub fn max_contacts(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxContacts", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutboundCallerConfig`.
    #[track_caller] pub fn outbound_caller_config(self, value: impl IntoVal<cfn_queue::OutboundCallerConfig>) -> Self { with(self, "OutboundCallerConfig", value) }
    /// `OutboundEmailConfig`.
    #[track_caller] pub fn outbound_email_config(self, value: impl IntoVal<cfn_queue::OutboundEmailConfig>) -> Self { with(self, "OutboundEmailConfig", value) }
    /// `QuickConnectArns`: at least 1 item.
    #[track_caller] pub fn quick_connect_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "QuickConnectArns", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_queue::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_queue::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQueue`].
pub mod cfn_queue {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_integration_association::{Tag};
    mod of { pub enum EmailAddress {} pub enum OutboundCallerConfig {} impl ias_core::Optional for OutboundCallerConfig {} pub enum OutboundEmailConfig {} impl ias_core::Optional for OutboundEmailConfig {} pub enum Status {} }

    /// `EmailAddress`.
    pub type EmailAddress = Fields<of::EmailAddress>;
    impl EmailAddress {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(email_address_arn: impl IntoVal<String>) -> Self { with(empty(), "EmailAddressArn", email_address_arn) }
        /// `EmailAddressArn`: mandatory.
        #[track_caller] pub fn email_address_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EmailAddressArn", value) }
    }

    /// `OutboundCallerConfig`.
    pub type OutboundCallerConfig = Fields<of::OutboundCallerConfig>;
    impl OutboundCallerConfig {
        /// `OutboundCallerIdName`: 1 to 255 characters.
        #[track_caller] pub fn outbound_caller_id_name(self, value: impl IntoVal<String>) -> Self { with(self, "OutboundCallerIdName", value) }
        /// `OutboundCallerIdNumberArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:phone-number/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn outbound_caller_id_number_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutboundCallerIdNumberArn", value) }
        /// `OutboundFlowArn`: 1 to 500 characters.
        #[track_caller] pub fn outbound_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "OutboundFlowArn", value) }
    }

    /// `OutboundEmailConfig`.
    pub type OutboundEmailConfig = Fields<of::OutboundEmailConfig>;
    impl OutboundEmailConfig {
        /// `OutboundEmailAddressId`: 1 to 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/email-address/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn outbound_email_address_id(self, value: impl IntoVal<String>) -> Self { with(self, "OutboundEmailAddressId", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ENABLED`
        pub const Enabled: Self = word("ENABLED");
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
    }
}

/// [`AWS::Connect::QuickConnect`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html).
///
/// What `Ref` returns: `QuickConnectArn`.
pub type CfnQuickConnect = Handle<of::CfnQuickConnect>;
impl cfn::ResourceType for of::CfnQuickConnect { const TYPE: &'static str = "AWS::Connect::QuickConnect"; type Tags = cfn::TagList; type Props = CfnQuickConnectProps; type Reference = Is<kinds::QuickConnectArn>; }
impl CfnQuickConnect {
    /// The attribute `QuickConnectArn`.
    #[inline] pub fn attr_quick_connect_arn(&self) -> Val<Is<kinds::QuickConnectArn>> { cfn::attribute(&self.0, "QuickConnectArn") }
    /// The attribute `QuickConnectType`: one of `PHONE_NUMBER`, `QUEUE`, `USER`, `FLOW`.
    #[inline] pub fn attr_quick_connect_type(&self) -> Val<String> { cfn::attribute(&self.0, "QuickConnectType") }
}

/// Properties of [`CfnQuickConnect`].
///
/// Mandatory: `Name`, `InstanceArn`, `QuickConnectConfig`.
pub type CfnQuickConnectProps = Fields<of::CfnQuickConnect>;
/// What [`CfnQuickConnectProps`] cannot do without.
pub struct CfnQuickConnectPropsRequired<A, B, C> {
    /// `Name`: 1 to 127 characters.
    pub name: A,
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: B,
    /// `QuickConnectConfig`.
    pub quick_connect_config: C,
}
impl CfnQuickConnectProps {
    /// Takes what is mandatory, by name: [`CfnQuickConnectPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Is<kinds::ConnectInstanceArn>>, C: IntoVal<cfn_quick_connect::QuickConnectConfig>>(required: CfnQuickConnectPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "InstanceArn", required.instance_arn), "QuickConnectConfig", required.quick_connect_config) }
    /// `Description`: 1 to 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QuickConnectConfig`: mandatory.
    #[track_caller] pub fn quick_connect_config(self, value: impl IntoVal<cfn_quick_connect::QuickConnectConfig>) -> Self { with(self, "QuickConnectConfig", value) }
    /// `Tags`: at most 200 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_quick_connect::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnQuickConnect`].
pub mod cfn_quick_connect {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum FlowQuickConnectConfig {} pub enum PhoneNumberQuickConnectConfig {} pub enum QueueQuickConnectConfig {} pub enum QuickConnectConfig {} pub enum QuickConnectType {} pub enum UserQuickConnectConfig {} }

    /// `FlowQuickConnectConfig`.
    pub type FlowQuickConnectConfig = Fields<of::FlowQuickConnectConfig>;
    impl FlowQuickConnectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(contact_flow_arn: impl IntoVal<String>) -> Self { with(empty(), "ContactFlowArn", contact_flow_arn) }
        /// `ContactFlowArn`: mandatory.
        #[track_caller] pub fn contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowArn", value) }
    }

    /// `PhoneNumberQuickConnectConfig`.
    pub type PhoneNumberQuickConnectConfig = Fields<of::PhoneNumberQuickConnectConfig>;
    impl PhoneNumberQuickConnectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(phone_number: impl IntoVal<String>) -> Self { with(empty(), "PhoneNumber", phone_number) }
        /// `PhoneNumber`: mandatory, matches `^\+[1-9]\d{1,14}$`.
        #[track_caller] pub fn phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "PhoneNumber", value) }
    }

    /// `QueueQuickConnectConfig`.
    pub type QueueQuickConnectConfig = Fields<of::QueueQuickConnectConfig>;
    impl QueueQuickConnectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(contact_flow_arn: impl IntoVal<String>, queue_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ContactFlowArn", contact_flow_arn), "QueueArn", queue_arn) }
        /// `ContactFlowArn`: mandatory.
        #[track_caller] pub fn contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowArn", value) }
        /// `QueueArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/queue/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "QueueArn", value) }
    }

    /// `QuickConnectConfig`.
    pub type QuickConnectConfig = Fields<of::QuickConnectConfig>;
    impl QuickConnectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(quick_connect_type: impl IntoVal<QuickConnectType>) -> Self { with(empty(), "QuickConnectType", quick_connect_type) }
        /// `FlowConfig`.
        #[track_caller] pub fn flow_config(self, value: impl IntoVal<FlowQuickConnectConfig>) -> Self { with(self, "FlowConfig", value) }
        /// `PhoneConfig`.
        #[track_caller] pub fn phone_config(self, value: impl IntoVal<PhoneNumberQuickConnectConfig>) -> Self { with(self, "PhoneConfig", value) }
        /// `QueueConfig`.
        #[track_caller] pub fn queue_config(self, value: impl IntoVal<QueueQuickConnectConfig>) -> Self { with(self, "QueueConfig", value) }
        /// `QuickConnectType`: mandatory.
        #[track_caller] pub fn quick_connect_type(self, value: impl IntoVal<QuickConnectType>) -> Self { with(self, "QuickConnectType", value) }
        /// `UserConfig`.
        #[track_caller] pub fn user_config(self, value: impl IntoVal<UserQuickConnectConfig>) -> Self { with(self, "UserConfig", value) }
    }

    /// Words of `QuickConnectType`.
    pub type QuickConnectType = Word<fn(of::QuickConnectType)>;
    impl QuickConnectType {
        /// `PHONE_NUMBER`
        pub const PhoneNumber: Self = word("PHONE_NUMBER");
        /// `QUEUE`
        pub const Queue: Self = word("QUEUE");
        /// `USER`
        pub const User: Self = word("USER");
        /// `FLOW`
        pub const Flow: Self = word("FLOW");
    }

    /// `UserQuickConnectConfig`.
    pub type UserQuickConnectConfig = Fields<of::UserQuickConnectConfig>;
    impl UserQuickConnectConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(contact_flow_arn: impl IntoVal<String>, user_arn: impl IntoVal<String>) -> Self { with(with(empty(), "ContactFlowArn", contact_flow_arn), "UserArn", user_arn) }
        /// `ContactFlowArn`: mandatory.
        #[track_caller] pub fn contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowArn", value) }
        /// `UserArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn user_arn(self, value: impl IntoVal<String>) -> Self { with(self, "UserArn", value) }
    }
}

/// [`AWS::Connect::RoutingProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html).
///
/// What `Ref` returns: `RoutingProfileArn`.
pub type CfnRoutingProfile = Handle<of::CfnRoutingProfile>;
impl cfn::ResourceType for of::CfnRoutingProfile { const TYPE: &'static str = "AWS::Connect::RoutingProfile"; type Tags = cfn::TagList; type Props = CfnRoutingProfileProps; type Reference = Is<kinds::RoutingProfileArn>; }
impl CfnRoutingProfile {
    /// The attribute `RoutingProfileArn`.
    #[inline] pub fn attr_routing_profile_arn(&self) -> Val<Is<kinds::RoutingProfileArn>> { cfn::attribute(&self.0, "RoutingProfileArn") }
}

/// Properties of [`CfnRoutingProfile`].
///
/// Mandatory: `InstanceArn`, `Name`, `Description`, `MediaConcurrencies`, `DefaultOutboundQueueArn`.
pub type CfnRoutingProfileProps = Fields<of::CfnRoutingProfile>;
/// What [`CfnRoutingProfileProps`] cannot do without.
pub struct CfnRoutingProfilePropsRequired<A, B, C, D, E> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Name`: 1 to 127 characters.
    pub name: B,
    /// `Description`: 1 to 250 characters.
    pub description: C,
    /// `MediaConcurrencies`.
    pub media_concurrencies: D,
    /// `DefaultOutboundQueueArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/queue/[-a-zA-Z0-9]*$`.
    pub default_outbound_queue_arn: E,
}
impl CfnRoutingProfileProps {
    /// Takes what is mandatory, by name: [`CfnRoutingProfilePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<List<cfn_routing_profile::MediaConcurrency>>, E: IntoVal<String>>(required: CfnRoutingProfilePropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "Description", required.description), "MediaConcurrencies", required.media_concurrencies), "DefaultOutboundQueueArn", required.default_outbound_queue_arn) }
    /// `AgentAvailabilityTimer`.
    #[track_caller] pub fn agent_availability_timer(self, value: impl IntoVal<cfn_routing_profile::AgentAvailabilityTimer>) -> Self { with(self, "AgentAvailabilityTimer", value) }
    /// `DefaultOutboundQueueArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/queue/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn default_outbound_queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultOutboundQueueArn", value) }
    /// `Description`: mandatory, 1 to 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `ManualAssignmentQueueConfigs`: 1 to 10 items.
    #[track_caller] pub fn manual_assignment_queue_configs(self, value: impl IntoVal<List<cfn_routing_profile::RoutingProfileManualAssignmentQueueConfig>>) -> Self { with(self, "ManualAssignmentQueueConfigs", value) }
    /// `MediaConcurrencies`: mandatory.
    #[track_caller] pub fn media_concurrencies(self, value: impl IntoVal<List<cfn_routing_profile::MediaConcurrency>>) -> Self { with(self, "MediaConcurrencies", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `QueueConfigs`: at least 1 item.
    #[track_caller] pub fn queue_configs(self, value: impl IntoVal<List<cfn_routing_profile::RoutingProfileQueueConfig>>) -> Self { with(self, "QueueConfigs", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_routing_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRoutingProfile`].
pub mod cfn_routing_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum AgentAvailabilityTimer {} pub enum BehaviorType {} pub enum Channel {} pub enum CrossChannelBehavior {} pub enum MediaConcurrency {} pub enum RoutingProfileManualAssignmentQueueConfig {} pub enum RoutingProfileQueueConfig {} pub enum RoutingProfileQueueReference {} }

    /// Words of `AgentAvailabilityTimer`.
    pub type AgentAvailabilityTimer = Word<fn(of::AgentAvailabilityTimer)>;
    impl AgentAvailabilityTimer {
        /// `TIME_SINCE_LAST_ACTIVITY`
        pub const TimeSinceLastActivity: Self = word("TIME_SINCE_LAST_ACTIVITY");
        /// `TIME_SINCE_LAST_INBOUND`
        pub const TimeSinceLastInbound: Self = word("TIME_SINCE_LAST_INBOUND");
    }

    /// Words of `BehaviorType`.
    pub type BehaviorType = Word<fn(of::BehaviorType)>;
    impl BehaviorType {
        /// `ROUTE_CURRENT_CHANNEL_ONLY`
        pub const RouteCurrentChannelOnly: Self = word("ROUTE_CURRENT_CHANNEL_ONLY");
        /// `ROUTE_ANY_CHANNEL`
        pub const RouteAnyChannel: Self = word("ROUTE_ANY_CHANNEL");
    }

    /// Words of `Channel`.
    pub type Channel = Word<fn(of::Channel)>;
    impl Channel {
        /// `VOICE`
        pub const Voice: Self = word("VOICE");
        /// `CHAT`
        pub const Chat: Self = word("CHAT");
        /// `TASK`
        pub const Task: Self = word("TASK");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
    }

    /// `CrossChannelBehavior`.
    pub type CrossChannelBehavior = Fields<of::CrossChannelBehavior>;
    impl CrossChannelBehavior {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(behavior_type: impl IntoVal<BehaviorType>) -> Self { with(empty(), "BehaviorType", behavior_type) }
        /// `BehaviorType`: mandatory.
        #[track_caller] pub fn behavior_type(self, value: impl IntoVal<BehaviorType>) -> Self { with(self, "BehaviorType", value) }
    }

    /// `MediaConcurrency`.
    pub type MediaConcurrency = Fields<of::MediaConcurrency>;
    impl MediaConcurrency {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, concurrency: impl IntoVal<i64>) -> Self { with(with(empty(), "Channel", channel), "Concurrency", concurrency) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
        /// `Concurrency`: mandatory, 1 to 10.
        #[track_caller] pub fn concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "Concurrency", value) }
        /// `CrossChannelBehavior`.
        #[track_caller] pub fn cross_channel_behavior(self, value: impl IntoVal<CrossChannelBehavior>) -> Self { with(self, "CrossChannelBehavior", value) }
    }

    /// `RoutingProfileManualAssignmentQueueConfig`.
    pub type RoutingProfileManualAssignmentQueueConfig = Fields<of::RoutingProfileManualAssignmentQueueConfig>;
    impl RoutingProfileManualAssignmentQueueConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(queue_reference: impl IntoVal<RoutingProfileQueueReference>) -> Self { with(empty(), "QueueReference", queue_reference) }
        /// `QueueReference`: mandatory.
        #[track_caller] pub fn queue_reference(self, value: impl IntoVal<RoutingProfileQueueReference>) -> Self { with(self, "QueueReference", value) }
    }

    /// `RoutingProfileQueueConfig`.
    pub type RoutingProfileQueueConfig = Fields<of::RoutingProfileQueueConfig>;
    /// What [`RoutingProfileQueueConfig`] cannot do without.
    pub struct RoutingProfileQueueConfigRequired<A, B, C> {
        /// `Delay`: 0 to 9999.
        pub delay: A,
        /// `Priority`: 1 to 99.
        pub priority: B,
        /// `QueueReference`.
        pub queue_reference: C,
    }
    impl RoutingProfileQueueConfig {
        /// Takes what is mandatory, by name: [`RoutingProfileQueueConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<i64>, B: IntoVal<i64>, C: IntoVal<RoutingProfileQueueReference>>(required: RoutingProfileQueueConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "Delay", required.delay), "Priority", required.priority), "QueueReference", required.queue_reference) }
        /// `Delay`: mandatory, 0 to 9999.
        #[track_caller] pub fn delay(self, value: impl IntoVal<i64>) -> Self { with(self, "Delay", value) }
        /// `Priority`: mandatory, 1 to 99.
        #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
        /// `QueueReference`: mandatory.
        #[track_caller] pub fn queue_reference(self, value: impl IntoVal<RoutingProfileQueueReference>) -> Self { with(self, "QueueReference", value) }
    }

    /// `RoutingProfileQueueReference`.
    pub type RoutingProfileQueueReference = Fields<of::RoutingProfileQueueReference>;
    impl RoutingProfileQueueReference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, queue_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Channel", channel), "QueueArn", queue_arn) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
        /// `QueueArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/queue/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "QueueArn", value) }
    }
}

/// [`AWS::Connect::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html).
///
/// What `Ref` returns: `RuleArn`.
pub type CfnRule = Handle<of::CfnRule>;
impl cfn::ResourceType for of::CfnRule { const TYPE: &'static str = "AWS::Connect::Rule"; type Tags = cfn::TagList; type Props = CfnRuleProps; type Reference = Is<kinds::ConnectRuleArn>; }
impl CfnRule {
    /// The attribute `RuleArn`.
    #[inline] pub fn attr_rule_arn(&self) -> Val<Is<kinds::ConnectRuleArn>> { cfn::attribute(&self.0, "RuleArn") }
}

/// Properties of [`CfnRule`].
///
/// Mandatory: `Name`, `InstanceArn`, `TriggerEventSource`, `Function`, `Actions`, `PublishStatus`.
///
/// A change replaces the resource: `InstanceArn`, `TriggerEventSource`.
pub type CfnRuleProps = Fields<of::CfnRule>;
/// What [`CfnRuleProps`] cannot do without.
pub struct CfnRulePropsRequired<A, B, C, D, E, F> {
    /// `Name`: matches `^[a-zA-Z0-9._-]{1,200}$`.
    pub name: A,
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub instance_arn: B,
    /// `TriggerEventSource`. Changing it replaces the resource.
    pub trigger_event_source: C,
    /// `Function`.
    pub function: D,
    /// `Actions`.
    pub actions: E,
    /// `PublishStatus`.
    pub publish_status: F,
}
impl CfnRuleProps {
    /// Takes what is mandatory, by name: [`CfnRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_rule::RuleTriggerEventSource>, D: IntoVal<String>, E: IntoVal<cfn_rule::Actions>, F: IntoVal<cfn_rule::PublishStatus>>(required: CfnRulePropsRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Name", required.name), "InstanceArn", required.instance_arn), "TriggerEventSource", required.trigger_event_source), "Function", required.function), "Actions", required.actions), "PublishStatus", required.publish_status) }
    /// `Actions`: mandatory.
    #[track_caller] pub fn actions(self, value: impl IntoVal<cfn_rule::Actions>) -> Self { with(self, "Actions", value) }
    /// `Function`: mandatory.
    #[track_caller] pub fn function(self, value: impl IntoVal<String>) -> Self { with(self, "Function", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, matches `^[a-zA-Z0-9._-]{1,200}$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PublishStatus`: mandatory.
    #[track_caller] pub fn publish_status(self, value: impl IntoVal<cfn_rule::PublishStatus>) -> Self { with(self, "PublishStatus", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_rule::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TriggerEventSource`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn trigger_event_source(self, value: impl IntoVal<cfn_rule::RuleTriggerEventSource>) -> Self { with(self, "TriggerEventSource", value) }
}

/// Types of [`CfnRule`].
pub mod cfn_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Actions {} impl ias_core::Optional for Actions {} pub enum AssignSlaAction {} pub enum AssignSlaActionCaseSlaConfiguration {} pub enum AssignSlaActionCaseSlaConfigurationType {} pub enum AssignSlaActionSlaAssignmentType {} pub enum CreateCaseAction {} pub enum EventBridgeAction {} pub enum Field {} pub enum FieldValue {} impl ias_core::Optional for FieldValue {} pub enum InAppNotificationRecipientType {} impl ias_core::Optional for InAppNotificationRecipientType {} pub enum NotificationContent {} impl ias_core::Optional for NotificationContent {} pub enum NotificationRecipientType {} impl ias_core::Optional for NotificationRecipientType {} pub enum PublishStatus {} pub enum Reference {} pub enum ReferenceType {} pub enum RuleTriggerEventSource {} pub enum RuleTriggerEventSourceEventSourceName {} pub enum SendInAppNotificationAction {} pub enum SendInAppNotificationActionPriority {} pub enum SendNotificationAction {} pub enum SendNotificationActionContentType {} pub enum SendNotificationActionDeliveryMethod {} pub enum SlaTargetFieldValue {} impl ias_core::Optional for SlaTargetFieldValue {} pub enum SubmitAutoEvaluationAction {} pub enum Tag {} pub enum TaskAction {} pub enum UpdateCaseAction {} }

    /// `Actions`.
    pub type Actions = Fields<of::Actions>;
    impl Actions {
        /// `AssignContactCategoryActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn assign_contact_category_actions(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "AssignContactCategoryActions", value) }
        /// `AssignSlaActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn assign_sla_actions(self, value: impl IntoVal<List<AssignSlaAction>>) -> Self { with(self, "AssignSlaActions", value) }
        /// `CreateCaseActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn create_case_actions(self, value: impl IntoVal<List<CreateCaseAction>>) -> Self { with(self, "CreateCaseActions", value) }
        /// `EndAssociatedTasksActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn end_associated_tasks_actions(self, value: impl IntoVal<List<Json>>) -> Self { with(self, "EndAssociatedTasksActions", value) }
        /// `EventBridgeActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn event_bridge_actions(self, value: impl IntoVal<List<EventBridgeAction>>) -> Self { with(self, "EventBridgeActions", value) }
        /// `SendInAppNotificationActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn send_in_app_notification_actions(self, value: impl IntoVal<List<SendInAppNotificationAction>>) -> Self { with(self, "SendInAppNotificationActions", value) }
        /// `SendNotificationActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn send_notification_actions(self, value: impl IntoVal<List<SendNotificationAction>>) -> Self { with(self, "SendNotificationActions", value) }
        /// `SubmitAutoEvaluationActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn submit_auto_evaluation_actions(self, value: impl IntoVal<List<SubmitAutoEvaluationAction>>) -> Self { with(self, "SubmitAutoEvaluationActions", value) }
        /// `TaskActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn task_actions(self, value: impl IntoVal<List<TaskAction>>) -> Self { with(self, "TaskActions", value) }
        /// `UpdateCaseActions`: exactly 1 item, no item twice.
        #[track_caller] pub fn update_case_actions(self, value: impl IntoVal<List<UpdateCaseAction>>) -> Self { with(self, "UpdateCaseActions", value) }
    }

    /// `AssignSlaAction`.
    pub type AssignSlaAction = Fields<of::AssignSlaAction>;
    impl AssignSlaAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(sla_assignment_type: impl IntoVal<AssignSlaActionSlaAssignmentType>, case_sla_configuration: impl IntoVal<AssignSlaActionCaseSlaConfiguration>) -> Self { with(with(empty(), "SlaAssignmentType", sla_assignment_type), "CaseSlaConfiguration", case_sla_configuration) }
        /// `CaseSlaConfiguration`: mandatory.
        #[track_caller] pub fn case_sla_configuration(self, value: impl IntoVal<AssignSlaActionCaseSlaConfiguration>) -> Self { with(self, "CaseSlaConfiguration", value) }
        /// `SlaAssignmentType`: mandatory.
        #[track_caller] pub fn sla_assignment_type(self, value: impl IntoVal<AssignSlaActionSlaAssignmentType>) -> Self { with(self, "SlaAssignmentType", value) }
    }

    /// `CaseSlaConfiguration`.
    pub type AssignSlaActionCaseSlaConfiguration = Fields<of::AssignSlaActionCaseSlaConfiguration>;
    /// What [`AssignSlaActionCaseSlaConfiguration`] cannot do without.
    pub struct AssignSlaActionCaseSlaConfigurationRequired<A, B, C> {
        /// `Type`.
        pub type_: A,
        /// `Name`: 1 to 500 characters.
        pub name: B,
        /// `TargetSlaMinutes`: 1 to 1051200.
        pub target_sla_minutes: C,
    }
    impl AssignSlaActionCaseSlaConfiguration {
        /// Takes what is mandatory, by name: [`AssignSlaActionCaseSlaConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<AssignSlaActionCaseSlaConfigurationType>, B: IntoVal<String>, C: IntoVal<f64>>(required: AssignSlaActionCaseSlaConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Type", required.type_), "Name", required.name), "TargetSlaMinutes", required.target_sla_minutes) }
        /// `FieldId`: 1 to 500 characters.
        #[track_caller] pub fn field_id(self, value: impl IntoVal<String>) -> Self { with(self, "FieldId", value) }
        /// `Name`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `TargetFieldValues`: at most 1 item.
        #[track_caller] pub fn target_field_values(self, value: impl IntoVal<List<SlaTargetFieldValue>>) -> Self { with(self, "TargetFieldValues", value) }
        /// `TargetSlaMinutes`: mandatory, 1 to 1051200.
        #[track_caller] pub fn target_sla_minutes(self, value: impl IntoVal<f64>) -> Self { with(self, "TargetSlaMinutes", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<AssignSlaActionCaseSlaConfigurationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type AssignSlaActionCaseSlaConfigurationType = Word<fn(of::AssignSlaActionCaseSlaConfigurationType)>;
    impl AssignSlaActionCaseSlaConfigurationType {
        /// `CaseField`
        pub const CaseField: Self = word("CaseField");
    }

    /// Words of `SlaAssignmentType`.
    pub type AssignSlaActionSlaAssignmentType = Word<fn(of::AssignSlaActionSlaAssignmentType)>;
    impl AssignSlaActionSlaAssignmentType {
        /// `CASES`
        pub const Cases: Self = word("CASES");
    }

    /// `CreateCaseAction`.
    pub type CreateCaseAction = Fields<of::CreateCaseAction>;
    impl CreateCaseAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<Field>>, template_id: impl IntoVal<String>) -> Self { with(with(empty(), "Fields", fields), "TemplateId", template_id) }
        /// `Fields`: mandatory, 1 to 100 items, no item twice.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<Field>>) -> Self { with(self, "Fields", value) }
        /// `TemplateId`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn template_id(self, value: impl IntoVal<String>) -> Self { with(self, "TemplateId", value) }
    }

    /// `EventBridgeAction`.
    pub type EventBridgeAction = Fields<of::EventBridgeAction>;
    impl EventBridgeAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, matches `^[a-zA-Z0-9._-]{1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `Field`.
    pub type Field = Fields<of::Field>;
    impl Field {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<String>, value: impl IntoVal<FieldValue>) -> Self { with(with(empty(), "Id", id), "Value", value) }
        /// `Id`: mandatory, 1 to 500 characters.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<FieldValue>) -> Self { with(self, "Value", value) }
    }

    /// `FieldValue`.
    pub type FieldValue = Fields<of::FieldValue>;
    impl FieldValue {
        /// `BooleanValue`.
        #[track_caller] pub fn boolean_value(self, value: impl IntoVal<bool>) -> Self { with(self, "BooleanValue", value) }
        /// `DoubleValue`.
        #[track_caller] pub fn double_value(self, value: impl IntoVal<f64>) -> Self { with(self, "DoubleValue", value) }
        /// `EmptyValue`.
        #[track_caller] pub fn empty_value(self, value: impl IntoVal<Json>) -> Self { with(self, "EmptyValue", value) }
        /// `StringValue`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `InAppNotificationRecipientType`.
    pub type InAppNotificationRecipientType = Fields<of::InAppNotificationRecipientType>;
    impl InAppNotificationRecipientType {
        /// `UserArns`: 1 to 100 items, no item twice.
        #[track_caller] pub fn user_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserArns", value) }
        /// `UserTags`.
        #[track_caller] pub fn user_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "UserTags", value) }
    }

    /// `NotificationContent`.
    pub type NotificationContent = Fields<of::NotificationContent>;
    impl NotificationContent {
        /// `DeDE`: at most 3000 characters.
        #[track_caller] pub fn de_de(self, value: impl IntoVal<String>) -> Self { with(self, "DeDE", value) }
        /// `EnUS`: at most 3000 characters.
        #[track_caller] pub fn en_us(self, value: impl IntoVal<String>) -> Self { with(self, "EnUS", value) }
        /// `EsES`: at most 3000 characters.
        #[track_caller] pub fn es_es(self, value: impl IntoVal<String>) -> Self { with(self, "EsES", value) }
        /// `FrFR`: at most 3000 characters.
        #[track_caller] pub fn fr_fr(self, value: impl IntoVal<String>) -> Self { with(self, "FrFR", value) }
        /// `IdID`: at most 3000 characters.
        #[track_caller] pub fn id_id(self, value: impl IntoVal<String>) -> Self { with(self, "IdID", value) }
        /// `ItIT`: at most 3000 characters.
        #[track_caller] pub fn it_it(self, value: impl IntoVal<String>) -> Self { with(self, "ItIT", value) }
        /// `JaJP`: at most 3000 characters.
        #[track_caller] pub fn ja_jp(self, value: impl IntoVal<String>) -> Self { with(self, "JaJP", value) }
        /// `KoKR`: at most 3000 characters.
        #[track_caller] pub fn ko_kr(self, value: impl IntoVal<String>) -> Self { with(self, "KoKR", value) }
        /// `PtBR`: at most 3000 characters.
        #[track_caller] pub fn pt_br(self, value: impl IntoVal<String>) -> Self { with(self, "PtBR", value) }
        /// `ZhCN`: at most 3000 characters.
        #[track_caller] pub fn zh_cn(self, value: impl IntoVal<String>) -> Self { with(self, "ZhCN", value) }
        /// `ZhTW`: at most 3000 characters.
        #[track_caller] pub fn zh_tw(self, value: impl IntoVal<String>) -> Self { with(self, "ZhTW", value) }
    }

    /// `NotificationRecipientType`.
    pub type NotificationRecipientType = Fields<of::NotificationRecipientType>;
    impl NotificationRecipientType {
        /// `UserArns`: 1 to 5 items, no item twice.
        #[track_caller] pub fn user_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "UserArns", value) }
        /// `UserTags`.
        #[track_caller] pub fn user_tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "UserTags", value) }
    }

    /// Words of `PublishStatus`.
    pub type PublishStatus = Word<fn(of::PublishStatus)>;
    impl PublishStatus {
        /// `DRAFT`
        pub const Draft: Self = word("DRAFT");
        /// `PUBLISHED`
        pub const Published: Self = word("PUBLISHED");
    }

    /// `Reference`.
    pub type Reference = Fields<of::Reference>;
    impl Reference {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, type_: impl IntoVal<ReferenceType>) -> Self { with(with(empty(), "Value", value), "Type", type_) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ReferenceType>) -> Self { with(self, "Type", value) }
        /// `Value`: mandatory, matches `^(/|https:)`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `Type`.
    pub type ReferenceType = Word<fn(of::ReferenceType)>;
    impl ReferenceType {
        /// `URL`
        pub const Url: Self = word("URL");
        /// `ATTACHMENT`
        pub const Attachment: Self = word("ATTACHMENT");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `STRING`
        pub const String: Self = word("STRING");
        /// `DATE`
        pub const Date: Self = word("DATE");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
    }

    /// `RuleTriggerEventSource`.
    pub type RuleTriggerEventSource = Fields<of::RuleTriggerEventSource>;
    impl RuleTriggerEventSource {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(event_source_name: impl IntoVal<RuleTriggerEventSourceEventSourceName>) -> Self { with(empty(), "EventSourceName", event_source_name) }
        /// `EventSourceName`: mandatory.
        #[track_caller] pub fn event_source_name(self, value: impl IntoVal<RuleTriggerEventSourceEventSourceName>) -> Self { with(self, "EventSourceName", value) }
        /// `IntegrationAssociationArn`.
        #[track_caller] pub fn integration_association_arn(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationAssociationArn", value) }
    }

    /// Words of `EventSourceName`.
    pub type RuleTriggerEventSourceEventSourceName = Word<fn(of::RuleTriggerEventSourceEventSourceName)>;
    impl RuleTriggerEventSourceEventSourceName {
        /// `OnEmailAnalysisAvailable`
        pub const OnEmailAnalysisAvailable: Self = word("OnEmailAnalysisAvailable");
        /// `OnContactEvaluationSubmit`
        pub const OnContactEvaluationSubmit: Self = word("OnContactEvaluationSubmit");
        /// `OnPostCallAnalysisAvailable`
        pub const OnPostCallAnalysisAvailable: Self = word("OnPostCallAnalysisAvailable");
        /// `OnRealTimeCallAnalysisAvailable`
        pub const OnRealTimeCallAnalysisAvailable: Self = word("OnRealTimeCallAnalysisAvailable");
        /// `OnRealTimeChatAnalysisAvailable`
        pub const OnRealTimeChatAnalysisAvailable: Self = word("OnRealTimeChatAnalysisAvailable");
        /// `OnPostChatAnalysisAvailable`
        pub const OnPostChatAnalysisAvailable: Self = word("OnPostChatAnalysisAvailable");
        /// `OnZendeskTicketCreate`
        pub const OnZendeskTicketCreate: Self = word("OnZendeskTicketCreate");
        /// `OnZendeskTicketStatusUpdate`
        pub const OnZendeskTicketStatusUpdate: Self = word("OnZendeskTicketStatusUpdate");
        /// `OnSalesforceCaseCreate`
        pub const OnSalesforceCaseCreate: Self = word("OnSalesforceCaseCreate");
        /// `OnMetricDataUpdate`
        pub const OnMetricDataUpdate: Self = word("OnMetricDataUpdate");
        /// `OnCaseCreate`
        pub const OnCaseCreate: Self = word("OnCaseCreate");
        /// `OnCaseUpdate`
        pub const OnCaseUpdate: Self = word("OnCaseUpdate");
        /// `OnSlaBreach`
        pub const OnSlaBreach: Self = word("OnSlaBreach");
        /// `OnSchedulePublish`
        pub const OnSchedulePublish: Self = word("OnSchedulePublish");
        /// `OnScheduleUpdate`
        pub const OnScheduleUpdate: Self = word("OnScheduleUpdate");
        /// `OnScheduleTimeOffRequestActivity`
        pub const OnScheduleTimeOffRequestActivity: Self = word("OnScheduleTimeOffRequestActivity");
    }

    /// `SendInAppNotificationAction`.
    pub type SendInAppNotificationAction = Fields<of::SendInAppNotificationAction>;
    impl SendInAppNotificationAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(content: impl IntoVal<NotificationContent>, recipient: impl IntoVal<InAppNotificationRecipientType>) -> Self { with(with(empty(), "Content", content), "Recipient", recipient) }
        /// `Content`: mandatory.
        #[track_caller] pub fn content(self, value: impl IntoVal<NotificationContent>) -> Self { with(self, "Content", value) }
        /// `Exclusion`.
        #[track_caller] pub fn exclusion(self, value: impl IntoVal<InAppNotificationRecipientType>) -> Self { with(self, "Exclusion", value) }
        /// `Priority`.
        #[track_caller] pub fn priority(self, value: impl IntoVal<SendInAppNotificationActionPriority>) -> Self { with(self, "Priority", value) }
        /// `Recipient`: mandatory.
        #[track_caller] pub fn recipient(self, value: impl IntoVal<InAppNotificationRecipientType>) -> Self { with(self, "Recipient", value) }
    }

    /// Words of `Priority`.
    pub type SendInAppNotificationActionPriority = Word<fn(of::SendInAppNotificationActionPriority)>;
    impl SendInAppNotificationActionPriority {
        /// `HIGH`
        pub const High: Self = word("HIGH");
        /// `LOW`
        pub const Low: Self = word("LOW");
    }

    /// `SendNotificationAction`.
    pub type SendNotificationAction = Fields<of::SendNotificationAction>;
    /// What [`SendNotificationAction`] cannot do without.
    pub struct SendNotificationActionRequired<A, B, C, D> {
        /// `DeliveryMethod`.
        pub delivery_method: A,
        /// `Content`: 1 to 1024 characters.
        pub content: B,
        /// `Recipient`.
        pub recipient: C,
        /// `ContentType`.
        pub content_type: D,
    }
    impl SendNotificationAction {
        /// Takes what is mandatory, by name: [`SendNotificationActionRequired`].
        #[track_caller] pub fn new<A: IntoVal<SendNotificationActionDeliveryMethod>, B: IntoVal<String>, C: IntoVal<NotificationRecipientType>, D: IntoVal<SendNotificationActionContentType>>(required: SendNotificationActionRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "DeliveryMethod", required.delivery_method), "Content", required.content), "Recipient", required.recipient), "ContentType", required.content_type) }
        /// `Content`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
        /// `ContentType`: mandatory.
        #[track_caller] pub fn content_type(self, value: impl IntoVal<SendNotificationActionContentType>) -> Self { with(self, "ContentType", value) }
        /// `DeliveryMethod`: mandatory.
        #[track_caller] pub fn delivery_method(self, value: impl IntoVal<SendNotificationActionDeliveryMethod>) -> Self { with(self, "DeliveryMethod", value) }
        /// `Exclusion`.
        #[track_caller] pub fn exclusion(self, value: impl IntoVal<NotificationRecipientType>) -> Self { with(self, "Exclusion", value) }
        /// `Recipient`: mandatory.
        #[track_caller] pub fn recipient(self, value: impl IntoVal<NotificationRecipientType>) -> Self { with(self, "Recipient", value) }
        /// `Subject`: 1 to 200 characters.
        #[track_caller] pub fn subject(self, value: impl IntoVal<String>) -> Self { with(self, "Subject", value) }
    }

    /// Words of `ContentType`.
    pub type SendNotificationActionContentType = Word<fn(of::SendNotificationActionContentType)>;
    impl SendNotificationActionContentType {
        /// `PLAIN_TEXT`
        pub const PlainText: Self = word("PLAIN_TEXT");
    }

    /// Words of `DeliveryMethod`.
    pub type SendNotificationActionDeliveryMethod = Word<fn(of::SendNotificationActionDeliveryMethod)>;
    impl SendNotificationActionDeliveryMethod {
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
    }

    /// `SlaTargetFieldValue`.
    pub type SlaTargetFieldValue = Fields<of::SlaTargetFieldValue>;
    impl SlaTargetFieldValue {
        /// `StringValue`.
        #[track_caller] pub fn string_value(self, value: impl IntoVal<String>) -> Self { with(self, "StringValue", value) }
    }

    /// `SubmitAutoEvaluationAction`.
    pub type SubmitAutoEvaluationAction = Fields<of::SubmitAutoEvaluationAction>;
    impl SubmitAutoEvaluationAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(evaluation_form_arn: impl IntoVal<String>) -> Self { with(empty(), "EvaluationFormArn", evaluation_form_arn) }
        /// `EvaluationFormArn`: mandatory.
        #[track_caller] pub fn evaluation_form_arn(self, value: impl IntoVal<String>) -> Self { with(self, "EvaluationFormArn", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TaskAction`.
    pub type TaskAction = Fields<of::TaskAction>;
    impl TaskAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, contact_flow_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "ContactFlowArn", contact_flow_arn) }
        /// `ContactFlowArn`: mandatory, matches `^$|arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/contact-flow/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowArn", value) }
        /// `Description`: at most 4096 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, 1 to 512 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `References`.
        #[track_caller] pub fn references(self, value: impl IntoVal<Map<Reference>>) -> Self { with(self, "References", value) }
    }

    /// `UpdateCaseAction`.
    pub type UpdateCaseAction = Fields<of::UpdateCaseAction>;
    impl UpdateCaseAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(fields: impl IntoVal<List<Field>>) -> Self { with(empty(), "Fields", fields) }
        /// `Fields`: mandatory, 1 to 100 items, no item twice.
        #[track_caller] pub fn fields(self, value: impl IntoVal<List<Field>>) -> Self { with(self, "Fields", value) }
    }
}

/// [`AWS::Connect::SecurityKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html).
///
/// What `Ref` returns: a text of InstanceId, AssociationId.
pub type CfnSecurityKey = Handle<of::CfnSecurityKey>;
impl cfn::ResourceType for of::CfnSecurityKey { const TYPE: &'static str = "AWS::Connect::SecurityKey"; type Tags = cfn::NoTags; type Props = CfnSecurityKeyProps; type Reference = String; }
impl CfnSecurityKey {
    /// The attribute `AssociationId`.
    #[inline] pub fn attr_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationId") }
}

/// Properties of [`CfnSecurityKey`].
///
/// Mandatory: `Key`, `InstanceId`.
///
/// A change replaces the resource: `InstanceId`, `Key`.
pub type CfnSecurityKeyProps = Fields<of::CfnSecurityKey>;
impl CfnSecurityKeyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(key: impl IntoVal<String>, instance_id: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "InstanceId", instance_id) }
    /// `InstanceId`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `Key`: mandatory, 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
}

/// [`AWS::Connect::SecurityProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html).
///
/// What `Ref` returns: `SecurityProfileArn`.
pub type CfnSecurityProfile = Handle<of::CfnSecurityProfile>;
impl cfn::ResourceType for of::CfnSecurityProfile { const TYPE: &'static str = "AWS::Connect::SecurityProfile"; type Tags = cfn::TagList; type Props = CfnSecurityProfileProps; type Reference = Is<kinds::ConnectSecurityProfileArn>; }
impl CfnSecurityProfile {
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `SecurityProfileArn`.
    #[inline] pub fn attr_security_profile_arn(&self) -> Val<Is<kinds::ConnectSecurityProfileArn>> { cfn::attribute(&self.0, "SecurityProfileArn") }
}

/// Properties of [`CfnSecurityProfile`].
///
/// Mandatory: `InstanceArn`, `SecurityProfileName`.
///
/// A change replaces the resource: `InstanceArn`, `SecurityProfileName`.
pub type CfnSecurityProfileProps = Fields<of::CfnSecurityProfile>;
impl CfnSecurityProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<Is<kinds::ConnectInstanceArn>>, security_profile_name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "SecurityProfileName", security_profile_name) }
    /// `AllowedAccessControlHierarchyGroupId`: at most 127 characters, matches `^[a-zA-Z0-9-]*$`.
    #[track_caller] pub fn allowed_access_control_hierarchy_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "AllowedAccessControlHierarchyGroupId", value) }
    /// `AllowedAccessControlTags`: at most 4 items, no item twice.
    #[track_caller] pub fn allowed_access_control_tags(self, value: impl IntoVal<List<cfn_security_profile::Tag>>) -> Self { with(self, "AllowedAccessControlTags", value) }
    /// `AllowedFlowModules`: at most 10 items, no item twice.
    #[track_caller] pub fn allowed_flow_modules(self, value: impl IntoVal<List<cfn_security_profile::FlowModule>>) -> Self { with(self, "AllowedFlowModules", value) }
    /// `Applications`: at most 10 items, no item twice.
    #[track_caller] pub fn applications(self, value: impl IntoVal<List<cfn_security_profile::Application>>) -> Self { with(self, "Applications", value) }
    /// `Description`: at most 250 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GranularAccessControlConfiguration`.
    #[track_caller] pub fn granular_access_control_configuration(self, value: impl IntoVal<cfn_security_profile::GranularAccessControlConfiguration>) -> Self { with(self, "GranularAccessControlConfiguration", value) }
    /// `HierarchyRestrictedResources`: at most 10 items, no item twice, each 1 to 128 characters.
    #[track_caller] pub fn hierarchy_restricted_resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "HierarchyRestrictedResources", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Permissions`: at most 500 items, no item twice, each 1 to 128 characters.
    #[track_caller] pub fn permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Permissions", value) }
    /// `SecurityProfileName`: mandatory, 1 to 127 characters, matches `^[ a-zA-Z0-9_@-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn security_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "SecurityProfileName", value) }
    /// `TagRestrictedResources`: at most 10 items, no item twice, each 1 to 128 characters.
    #[track_caller] pub fn tag_restricted_resources(self, value: impl IntoVal<List<String>>) -> Self { with(self, "TagRestrictedResources", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_security_profile::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSecurityProfile`].
pub mod cfn_security_profile {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_integration_association::{Tag};
    mod of { pub enum Application {} impl ias_core::Optional for Application {} pub enum ApplicationType {} pub enum DataTableAccessControlConfiguration {} impl ias_core::Optional for DataTableAccessControlConfiguration {} pub enum FlowModule {} impl ias_core::Optional for FlowModule {} pub enum FlowModuleType {} pub enum GranularAccessControlConfiguration {} impl ias_core::Optional for GranularAccessControlConfiguration {} pub enum PrimaryAttributeAccessControlConfigurationItem {} impl ias_core::Optional for PrimaryAttributeAccessControlConfigurationItem {} pub enum PrimaryAttributeValue {} impl ias_core::Optional for PrimaryAttributeValue {} pub enum PrimaryAttributeValueAccessType {} }

    /// `Application`.
    pub type Application = Fields<of::Application>;
    impl Application {
        /// `ApplicationPermissions`: 1 to 50 items, no item twice, each 1 to 128 characters.
        #[track_caller] pub fn application_permissions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApplicationPermissions", value) }
        /// `Namespace`: 1 to 128 characters.
        #[track_caller] pub fn namespace(self, value: impl IntoVal<String>) -> Self { with(self, "Namespace", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ApplicationType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type ApplicationType = Word<fn(of::ApplicationType)>;
    impl ApplicationType {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
        /// `THIRD_PARTY_APPLICATION`
        pub const ThirdPartyApplication: Self = word("THIRD_PARTY_APPLICATION");
    }

    /// `DataTableAccessControlConfiguration`.
    pub type DataTableAccessControlConfiguration = Fields<of::DataTableAccessControlConfiguration>;
    impl DataTableAccessControlConfiguration {
        /// `PrimaryAttributeAccessControlConfiguration`.
        #[track_caller] pub fn primary_attribute_access_control_configuration(self, value: impl IntoVal<PrimaryAttributeAccessControlConfigurationItem>) -> Self { with(self, "PrimaryAttributeAccessControlConfiguration", value) }
    }

    /// `FlowModule`.
    pub type FlowModule = Fields<of::FlowModule>;
    impl FlowModule {
        /// `FlowModuleId`: 1 to 128 characters.
        #[track_caller] pub fn flow_module_id(self, value: impl IntoVal<String>) -> Self { with(self, "FlowModuleId", value) }
        /// `Type`: 1 to 128 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FlowModuleType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type FlowModuleType = Word<fn(of::FlowModuleType)>;
    impl FlowModuleType {
        /// `MCP`
        pub const Mcp: Self = word("MCP");
    }

    /// `GranularAccessControlConfiguration`.
    pub type GranularAccessControlConfiguration = Fields<of::GranularAccessControlConfiguration>;
    impl GranularAccessControlConfiguration {
        /// `DataTableAccessControlConfiguration`.
        #[track_caller] pub fn data_table_access_control_configuration(self, value: impl IntoVal<DataTableAccessControlConfiguration>) -> Self { with(self, "DataTableAccessControlConfiguration", value) }
    }

    /// `PrimaryAttributeAccessControlConfigurationItem`.
    pub type PrimaryAttributeAccessControlConfigurationItem = Fields<of::PrimaryAttributeAccessControlConfigurationItem>;
    impl PrimaryAttributeAccessControlConfigurationItem {
        /// `PrimaryAttributeValues`: 1 to 5 items, no item twice.
        #[track_caller] pub fn primary_attribute_values(self, value: impl IntoVal<List<PrimaryAttributeValue>>) -> Self { with(self, "PrimaryAttributeValues", value) }
    }

    /// `PrimaryAttributeValue`.
    pub type PrimaryAttributeValue = Fields<of::PrimaryAttributeValue>;
    impl PrimaryAttributeValue {
        /// `AccessType`.
        #[track_caller] pub fn access_type(self, value: impl IntoVal<PrimaryAttributeValueAccessType>) -> Self { with(self, "AccessType", value) }
        /// `AttributeName`: 1 to 127 characters, matches `^(?!aws:|connect:)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `Values`: 1 to 2 items, no item twice, each 1 to 1000 characters, each matches `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+$`.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// Words of `AccessType`.
    pub type PrimaryAttributeValueAccessType = Word<fn(of::PrimaryAttributeValueAccessType)>;
    impl PrimaryAttributeValueAccessType {
        /// `ALLOW`
        pub const Allow: Self = word("ALLOW");
    }
}

/// [`AWS::Connect::TaskTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnTaskTemplate = Handle<of::CfnTaskTemplate>;
impl cfn::ResourceType for of::CfnTaskTemplate { const TYPE: &'static str = "AWS::Connect::TaskTemplate"; type Tags = cfn::TagList; type Props = CfnTaskTemplateProps; type Reference = Is<kinds::TaskTemplateArn>; }
impl CfnTaskTemplate {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::TaskTemplateArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnTaskTemplate`].
///
/// Mandatory: `InstanceArn`.
pub type CfnTaskTemplateProps = Fields<of::CfnTaskTemplate>;
impl CfnTaskTemplateProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>) -> Self { with(empty(), "InstanceArn", instance_arn) }
    /// `ClientToken`: at most 500 characters, matches `^$|[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$`.
    #[track_caller] pub fn client_token(self, value: impl IntoVal<String>) -> Self { with(self, "ClientToken", value) }
    /// `Constraints`.
    #[track_caller] pub fn constraints(self, value: impl IntoVal<cfn_task_template::Constraints>) -> Self { with(self, "Constraints", value) }
    /// `ContactFlowArn`.
    #[track_caller] pub fn contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ContactFlowArn", value) }
    /// `Defaults`: at most 50 items.
    #[track_caller] pub fn defaults(self, value: impl IntoVal<List<cfn_task_template::DefaultFieldValue>>) -> Self { with(self, "Defaults", value) }
    /// `Description`: at most 255 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Fields`: at most 50 items.
    #[track_caller] pub fn fields(self, value: impl IntoVal<List<cfn_task_template::Field>>) -> Self { with(self, "Fields", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: 1 to 100 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `SelfAssignContactFlowArn`.
    #[track_caller] pub fn self_assign_contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SelfAssignContactFlowArn", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_task_template::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_task_template::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTaskTemplate`].
pub mod cfn_task_template {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    mod of { pub enum Constraints {} impl ias_core::Optional for Constraints {} pub enum DefaultFieldValue {} pub enum Field {} pub enum FieldIdentifier {} pub enum FieldType {} pub enum InvisibleFieldInfo {} pub enum ReadOnlyFieldInfo {} pub enum RequiredFieldInfo {} pub enum Status {} }

    /// `Constraints`.
    pub type Constraints = Fields<of::Constraints>;
    impl Constraints {
        /// `InvisibleFields`: at most 50 items.
        #[track_caller] pub fn invisible_fields(self, value: impl IntoVal<List<InvisibleFieldInfo>>) -> Self { with(self, "InvisibleFields", value) }
        /// `ReadOnlyFields`: at most 50 items.
        #[track_caller] pub fn read_only_fields(self, value: impl IntoVal<List<ReadOnlyFieldInfo>>) -> Self { with(self, "ReadOnlyFields", value) }
        /// `RequiredFields`: at most 50 items.
        #[track_caller] pub fn required_fields(self, value: impl IntoVal<List<RequiredFieldInfo>>) -> Self { with(self, "RequiredFields", value) }
    }

    /// `DefaultFieldValue`.
    pub type DefaultFieldValue = Fields<of::DefaultFieldValue>;
    impl DefaultFieldValue {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<FieldIdentifier>, default_value: impl IntoVal<String>) -> Self { with(with(empty(), "Id", id), "DefaultValue", default_value) }
        /// `DefaultValue`: mandatory, 1 to 4096 characters.
        #[track_caller] pub fn default_value(self, value: impl IntoVal<String>) -> Self { with(self, "DefaultValue", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "Id", value) }
    }

    /// `Field`.
    pub type Field = Fields<of::Field>;
    impl Field {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<FieldIdentifier>, type_: impl IntoVal<FieldType>) -> Self { with(with(empty(), "Id", id), "Type", type_) }
        /// `Description`: at most 255 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "Id", value) }
        /// `SingleSelectOptions`: at most 50 items, each 1 to 100 characters.
        #[track_caller] pub fn single_select_options(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SingleSelectOptions", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<FieldType>) -> Self { with(self, "Type", value) }
    }

    /// `FieldIdentifier`.
    pub type FieldIdentifier = Fields<of::FieldIdentifier>;
    impl FieldIdentifier {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory, 1 to 100 characters.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// Words of `FieldType`.
    pub type FieldType = Word<fn(of::FieldType)>;
    impl FieldType {
        /// `NAME`
        pub const Name: Self = word("NAME");
        /// `DESCRIPTION`
        pub const Description: Self = word("DESCRIPTION");
        /// `SCHEDULED_TIME`
        pub const ScheduledTime: Self = word("SCHEDULED_TIME");
        /// `QUICK_CONNECT`
        pub const QuickConnect: Self = word("QUICK_CONNECT");
        /// `URL`
        pub const Url: Self = word("URL");
        /// `NUMBER`
        pub const Number: Self = word("NUMBER");
        /// `TEXT`
        pub const Text: Self = word("TEXT");
        /// `TEXT_AREA`
        pub const TextArea: Self = word("TEXT_AREA");
        /// `DATE_TIME`
        pub const DateTime: Self = word("DATE_TIME");
        /// `BOOLEAN`
        pub const Boolean: Self = word("BOOLEAN");
        /// `SINGLE_SELECT`
        pub const SingleSelect: Self = word("SINGLE_SELECT");
        /// `EMAIL`
        pub const Email: Self = word("EMAIL");
        /// `EXPIRY_DURATION`
        pub const ExpiryDuration: Self = word("EXPIRY_DURATION");
        /// `SELF_ASSIGN`
        pub const SelfAssign: Self = word("SELF_ASSIGN");
    }

    /// `InvisibleFieldInfo`.
    pub type InvisibleFieldInfo = Fields<of::InvisibleFieldInfo>;
    impl InvisibleFieldInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<FieldIdentifier>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "Id", value) }
    }

    /// `ReadOnlyFieldInfo`.
    pub type ReadOnlyFieldInfo = Fields<of::ReadOnlyFieldInfo>;
    impl ReadOnlyFieldInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<FieldIdentifier>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "Id", value) }
    }

    /// `RequiredFieldInfo`.
    pub type RequiredFieldInfo = Fields<of::RequiredFieldInfo>;
    impl RequiredFieldInfo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(id: impl IntoVal<FieldIdentifier>) -> Self { with(empty(), "Id", id) }
        /// `Id`: mandatory.
        #[track_caller] pub fn id(self, value: impl IntoVal<FieldIdentifier>) -> Self { with(self, "Id", value) }
    }

    /// Words of `Status`.
    pub type Status = Word<fn(of::Status)>;
    impl Status {
        /// `ACTIVE`
        pub const Active: Self = word("ACTIVE");
        /// `INACTIVE`
        pub const Inactive: Self = word("INACTIVE");
    }
}

/// [`AWS::Connect::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html).
///
/// What `Ref` returns: `TestCaseArn`.
pub type CfnTestCase = Handle<of::CfnTestCase>;
impl cfn::ResourceType for of::CfnTestCase { const TYPE: &'static str = "AWS::Connect::TestCase"; type Tags = cfn::TagList; type Props = CfnTestCaseProps; type Reference = Is<kinds::ConnectTestCaseArn>; }
impl CfnTestCase {
    /// The attribute `LastModifiedRegion`.
    #[inline] pub fn attr_last_modified_region(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedRegion") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `TestCaseArn`.
    #[inline] pub fn attr_test_case_arn(&self) -> Val<Is<kinds::ConnectTestCaseArn>> { cfn::attribute(&self.0, "TestCaseArn") }
}

/// Properties of [`CfnTestCase`].
///
/// Mandatory: `InstanceArn`, `Name`, `Content`.
pub type CfnTestCaseProps = Fields<of::CfnTestCase>;
/// What [`CfnTestCaseProps`] cannot do without.
pub struct CfnTestCasePropsRequired<A, B, C> {
    /// `InstanceArn`: 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Name`: 1 to 127 characters, matches `.*\S.*`.
    pub name: B,
    /// `Content`: 1 to 256000 characters.
    pub content: C,
}
impl CfnTestCaseProps {
    /// Takes what is mandatory, by name: [`CfnTestCasePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnTestCasePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceArn", required.instance_arn), "Name", required.name), "Content", required.content) }
    /// `Content`: mandatory, 1 to 256000 characters.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `Description`: at most 500 characters, matches `.*\S.*`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EntryPoint`.
    #[track_caller] pub fn entry_point(self, value: impl IntoVal<cfn_test_case::EntryPoint>) -> Self { with(self, "EntryPoint", value) }
    /// `InitializationData`: 1 to 256000 characters.
    #[track_caller] pub fn initialization_data(self, value: impl IntoVal<String>) -> Self { with(self, "InitializationData", value) }
    /// `InstanceArn`: mandatory, 1 to 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `.*\S.*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Status`.
    #[track_caller] pub fn status(self, value: impl IntoVal<cfn_test_case::Status>) -> Self { with(self, "Status", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_test_case::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTestCase`].
pub mod cfn_test_case {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    pub use super::cfn_metric::{Status};
    mod of { pub enum EntryPoint {} impl ias_core::Optional for EntryPoint {} pub enum EntryPointChatEntryPointParameters {} impl ias_core::Optional for EntryPointChatEntryPointParameters {} pub enum EntryPointType {} pub enum EntryPointVoiceCallEntryPointParameters {} impl ias_core::Optional for EntryPointVoiceCallEntryPointParameters {} }

    /// `EntryPoint`.
    pub type EntryPoint = Fields<of::EntryPoint>;
    impl EntryPoint {
        /// `ChatEntryPointParameters`.
        #[track_caller] pub fn chat_entry_point_parameters(self, value: impl IntoVal<EntryPointChatEntryPointParameters>) -> Self { with(self, "ChatEntryPointParameters", value) }
        /// `Type`.
        #[track_caller] pub fn type_(self, value: impl IntoVal<EntryPointType>) -> Self { with(self, "Type", value) }
        /// `VoiceCallEntryPointParameters`.
        #[track_caller] pub fn voice_call_entry_point_parameters(self, value: impl IntoVal<EntryPointVoiceCallEntryPointParameters>) -> Self { with(self, "VoiceCallEntryPointParameters", value) }
    }

    /// `ChatEntryPointParameters`.
    pub type EntryPointChatEntryPointParameters = Fields<of::EntryPointChatEntryPointParameters>;
    impl EntryPointChatEntryPointParameters {
        /// `FlowId`: 1 to 256 characters.
        #[track_caller] pub fn flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "FlowId", value) }
    }

    /// Words of `Type`.
    pub type EntryPointType = Word<fn(of::EntryPointType)>;
    impl EntryPointType {
        /// `VOICE_CALL`
        pub const VoiceCall: Self = word("VOICE_CALL");
        /// `CHAT`
        pub const Chat: Self = word("CHAT");
    }

    /// `VoiceCallEntryPointParameters`.
    pub type EntryPointVoiceCallEntryPointParameters = Fields<of::EntryPointVoiceCallEntryPointParameters>;
    impl EntryPointVoiceCallEntryPointParameters {
        /// `DestinationPhoneNumber`: matches `^\\+[1-9]\\d{1,14}$`.
        #[track_caller] pub fn destination_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "DestinationPhoneNumber", value) }
        /// `FlowId`: at most 500 characters.
        #[track_caller] pub fn flow_id(self, value: impl IntoVal<String>) -> Self { with(self, "FlowId", value) }
        /// `SourcePhoneNumber`: matches `^\\+[1-9]\\d{1,14}$`.
        #[track_caller] pub fn source_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "SourcePhoneNumber", value) }
    }
}

/// [`AWS::Connect::TrafficDistributionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html).
///
/// What `Ref` returns: `TrafficDistributionGroupArn`.
pub type CfnTrafficDistributionGroup = Handle<of::CfnTrafficDistributionGroup>;
impl cfn::ResourceType for of::CfnTrafficDistributionGroup { const TYPE: &'static str = "AWS::Connect::TrafficDistributionGroup"; type Tags = cfn::TagList; type Props = CfnTrafficDistributionGroupProps; type Reference = Is<kinds::TrafficDistributionGroupArn>; }
impl CfnTrafficDistributionGroup {
    /// The attribute `IsDefault`.
    #[inline] pub fn attr_is_default(&self) -> Val<bool> { cfn::attribute(&self.0, "IsDefault") }
    /// The attribute `Status`: one of `CREATION_IN_PROGRESS`, `ACTIVE`, `CREATION_FAILED`, `PENDING_DELETION`, `DELETION_FAILED`, `UPDATE_IN_PROGRESS`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TrafficDistributionGroupArn`.
    #[inline] pub fn attr_traffic_distribution_group_arn(&self) -> Val<Is<kinds::TrafficDistributionGroupArn>> { cfn::attribute(&self.0, "TrafficDistributionGroupArn") }
}

/// Properties of [`CfnTrafficDistributionGroup`].
///
/// Mandatory: `InstanceArn`, `Name`.
///
/// A change replaces the resource: `Description`, `Name`.
pub type CfnTrafficDistributionGroupProps = Fields<of::CfnTrafficDistributionGroup>;
impl CfnTrafficDistributionGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>, name: impl IntoVal<String>) -> Self { with(with(empty(), "InstanceArn", instance_arn), "Name", name) }
    /// `Description`: 1 to 250 characters, matches `(^[\S].*[\S]$)|(^[\S]$)`. Changing it replaces the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, 1 to 250 characters.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `(^[\S].*[\S]$)|(^[\S]$)`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_traffic_distribution_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTrafficDistributionGroup`].
pub mod cfn_traffic_distribution_group {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

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

/// [`AWS::Connect::UseCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html).
///
/// What `Ref` returns: a text of InstanceId, IntegrationAssociationId, UseCaseId.
pub type CfnUseCase = Handle<of::CfnUseCase>;
impl cfn::ResourceType for of::CfnUseCase { const TYPE: &'static str = "AWS::Connect::UseCase"; type Tags = cfn::TagList; type Props = CfnUseCaseProps; type Reference = String; }
impl CfnUseCase {
    /// The attribute `UseCaseArn`.
    #[inline] pub fn attr_use_case_arn(&self) -> Val<Is<kinds::UseCaseArn>> { cfn::attribute(&self.0, "UseCaseArn") }
    /// The attribute `UseCaseId`.
    #[inline] pub fn attr_use_case_id(&self) -> Val<String> { cfn::attribute(&self.0, "UseCaseId") }
}

/// Properties of [`CfnUseCase`].
///
/// Mandatory: `InstanceId`, `IntegrationAssociationId`, `UseCaseType`.
///
/// A change replaces the resource: `InstanceId`, `IntegrationAssociationId`, `UseCaseType`.
pub type CfnUseCaseProps = Fields<of::CfnUseCase>;
/// What [`CfnUseCaseProps`] cannot do without.
pub struct CfnUseCasePropsRequired<A, B, C> {
    /// `InstanceId`: 1 to 100 characters. Changing it replaces the resource.
    pub instance_id: A,
    /// `IntegrationAssociationId`: 1 to 200 characters. Changing it replaces the resource.
    pub integration_association_id: B,
    /// `UseCaseType`. Changing it replaces the resource.
    pub use_case_type: C,
}
impl CfnUseCaseProps {
    /// Takes what is mandatory, by name: [`CfnUseCasePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_use_case::UseCaseType>>(required: CfnUseCasePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InstanceId", required.instance_id), "IntegrationAssociationId", required.integration_association_id), "UseCaseType", required.use_case_type) }
    /// `InstanceId`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `IntegrationAssociationId`: mandatory, 1 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn integration_association_id(self, value: impl IntoVal<String>) -> Self { with(self, "IntegrationAssociationId", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_use_case::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UseCaseType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn use_case_type(self, value: impl IntoVal<cfn_use_case::UseCaseType>) -> Self { with(self, "UseCaseType", value) }
}

/// Types of [`CfnUseCase`].
pub mod cfn_use_case {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} pub enum UseCaseType {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `UseCaseType`.
    pub type UseCaseType = Word<fn(of::UseCaseType)>;
    impl UseCaseType {
        /// `RULES_EVALUATION`
        pub const RulesEvaluation: Self = word("RULES_EVALUATION");
        /// `CONNECT_CAMPAIGNS`
        pub const ConnectCampaigns: Self = word("CONNECT_CAMPAIGNS");
    }
}

/// [`AWS::Connect::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html).
///
/// What `Ref` returns: `UserArn`.
pub type CfnUser = Handle<of::CfnUser>;
impl cfn::ResourceType for of::CfnUser { const TYPE: &'static str = "AWS::Connect::User"; type Tags = cfn::TagList; type Props = CfnUserProps; type Reference = Is<kinds::ConnectUserArn>; }
impl CfnUser {
    /// The attribute `UserArn`.
    #[inline] pub fn attr_user_arn(&self) -> Val<Is<kinds::ConnectUserArn>> { cfn::attribute(&self.0, "UserArn") }
}

/// Properties of [`CfnUser`].
///
/// Mandatory: `InstanceArn`, `RoutingProfileArn`, `SecurityProfileArns`, `Username`.
pub type CfnUserProps = Fields<of::CfnUser>;
/// What [`CfnUserProps`] cannot do without.
pub struct CfnUserPropsRequired<A, B, C, D> {
    /// `InstanceArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `RoutingProfileArn`.
    pub routing_profile_arn: B,
    /// `SecurityProfileArns`: 1 to 10 items, no item twice.
    pub security_profile_arns: C,
    /// `Username`: 1 to 64 characters, matches `[a-zA-Z0-9\_\-\.\@]+`.
    pub username: D,
}
impl CfnUserProps {
    /// Takes what is mandatory, by name: [`CfnUserPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<List<String>>, D: IntoVal<String>>(required: CfnUserPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstanceArn", required.instance_arn), "RoutingProfileArn", required.routing_profile_arn), "SecurityProfileArns", required.security_profile_arns), "Username", required.username) }
    /// `AfterContactWorkConfigs`.
    #[track_caller] pub fn after_contact_work_configs(self, value: impl IntoVal<List<cfn_user::AfterContactWorkConfigPerChannel>>) -> Self { with(self, "AfterContactWorkConfigs", value) }
    /// `AutoAcceptConfigs`.
    #[track_caller] pub fn auto_accept_configs(self, value: impl IntoVal<List<cfn_user::AutoAcceptConfig>>) -> Self { with(self, "AutoAcceptConfigs", value) }
    /// `DirectoryUserId`.
    #[track_caller] pub fn directory_user_id(self, value: impl IntoVal<String>) -> Self { with(self, "DirectoryUserId", value) }
    /// `HierarchyGroupArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn hierarchy_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyGroupArn", value) }
    /// `IdentityInfo`.
    #[track_caller] pub fn identity_info(self, value: impl IntoVal<cfn_user::UserIdentityInfo>) -> Self { with(self, "IdentityInfo", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Password`: matches `^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[a-zA-Z\d\S]{8,64}$`. Write-only.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "Password", value) }
    /// `PersistentConnectionConfigs`.
    #[track_caller] pub fn persistent_connection_configs(self, value: impl IntoVal<List<cfn_user::PersistentConnectionConfig>>) -> Self { with(self, "PersistentConnectionConfigs", value) }
    /// `PhoneConfig`.
    #[track_caller] pub fn phone_config(self, value: impl IntoVal<cfn_user::UserPhoneConfig>) -> Self { with(self, "PhoneConfig", value) }
    /// `PhoneNumberConfigs`.
    #[track_caller] pub fn phone_number_configs(self, value: impl IntoVal<List<cfn_user::PhoneNumberConfig>>) -> Self { with(self, "PhoneNumberConfigs", value) }
    /// `RoutingProfileArn`: mandatory.
    #[track_caller] pub fn routing_profile_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RoutingProfileArn", value) }
    /// `SecurityProfileArns`: mandatory, 1 to 10 items, no item twice.
    #[track_caller] pub fn security_profile_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SecurityProfileArns", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user::Tag>>) -> Self { with(self, "Tags", value) }
    /// `UserProficiencies`.
    #[track_caller] pub fn user_proficiencies(self, value: impl IntoVal<List<cfn_user::UserProficiency>>) -> Self { with(self, "UserProficiencies", value) }
    /// `Username`: mandatory, 1 to 64 characters, matches `[a-zA-Z0-9\_\-\.\@]+`.
    #[track_caller] pub fn username(self, value: impl IntoVal<String>) -> Self { with(self, "Username", value) }
    /// `VoiceEnhancementConfigs`.
    #[track_caller] pub fn voice_enhancement_configs(self, value: impl IntoVal<List<cfn_user::VoiceEnhancementConfig>>) -> Self { with(self, "VoiceEnhancementConfigs", value) }
}

/// Types of [`CfnUser`].
pub mod cfn_user {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_agent_status::{Tag};
    pub use super::cfn_routing_profile::{Channel};
    mod of { pub enum AfterContactWorkConfig {} impl ias_core::Optional for AfterContactWorkConfig {} pub enum AfterContactWorkConfigPerChannel {} pub enum AfterContactWorkMode {} pub enum AutoAcceptConfig {} pub enum PersistentConnectionConfig {} pub enum PhoneNumberConfig {} pub enum PhoneType {} pub enum UserIdentityInfo {} impl ias_core::Optional for UserIdentityInfo {} pub enum UserPhoneConfig {} impl ias_core::Optional for UserPhoneConfig {} pub enum UserProficiency {} pub enum VoiceEnhancementConfig {} pub enum VoiceEnhancementMode {} }

    /// `AfterContactWorkConfig`.
    pub type AfterContactWorkConfig = Fields<of::AfterContactWorkConfig>;
    impl AfterContactWorkConfig {
        /// `AfterContactWorkMode`.
        #[track_caller] pub fn after_contact_work_mode(self, value: impl IntoVal<AfterContactWorkMode>) -> Self { with(self, "AfterContactWorkMode", value) }
        /// `AfterContactWorkTimeLimit`: at least 0.
        #[track_caller] pub fn after_contact_work_time_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "AfterContactWorkTimeLimit", value) }
    }

    /// `AfterContactWorkConfigPerChannel`.
    pub type AfterContactWorkConfigPerChannel = Fields<of::AfterContactWorkConfigPerChannel>;
    impl AfterContactWorkConfigPerChannel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, after_contact_work_config: impl IntoVal<AfterContactWorkConfig>) -> Self { with(with(empty(), "Channel", channel), "AfterContactWorkConfig", after_contact_work_config) }
        /// `AfterContactWorkConfig`: mandatory.
        #[track_caller] pub fn after_contact_work_config(self, value: impl IntoVal<AfterContactWorkConfig>) -> Self { with(self, "AfterContactWorkConfig", value) }
        /// `AgentFirstCallbackAfterContactWorkConfig`.
        #[track_caller] pub fn agent_first_callback_after_contact_work_config(self, value: impl IntoVal<AfterContactWorkConfig>) -> Self { with(self, "AgentFirstCallbackAfterContactWorkConfig", value) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
    }

    /// Words of `AfterContactWorkMode`.
    pub type AfterContactWorkMode = Word<fn(of::AfterContactWorkMode)>;
    impl AfterContactWorkMode {
        /// `ON`
        pub const On: Self = word("ON");
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `ON_DEMAND`
        pub const OnDemand: Self = word("ON_DEMAND");
    }

    /// `AutoAcceptConfig`.
    pub type AutoAcceptConfig = Fields<of::AutoAcceptConfig>;
    impl AutoAcceptConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, auto_accept: impl IntoVal<bool>) -> Self { with(with(empty(), "Channel", channel), "AutoAccept", auto_accept) }
        /// `AgentFirstCallbackAutoAccept`.
        #[track_caller] pub fn agent_first_callback_auto_accept(self, value: impl IntoVal<bool>) -> Self { with(self, "AgentFirstCallbackAutoAccept", value) }
        /// `AutoAccept`: mandatory.
        #[track_caller] pub fn auto_accept(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoAccept", value) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
    }

    /// `PersistentConnectionConfig`.
    pub type PersistentConnectionConfig = Fields<of::PersistentConnectionConfig>;
    impl PersistentConnectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, persistent_connection: impl IntoVal<bool>) -> Self { with(with(empty(), "Channel", channel), "PersistentConnection", persistent_connection) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
        /// `PersistentConnection`: mandatory.
        #[track_caller] pub fn persistent_connection(self, value: impl IntoVal<bool>) -> Self { with(self, "PersistentConnection", value) }
    }

    /// `PhoneNumberConfig`.
    pub type PhoneNumberConfig = Fields<of::PhoneNumberConfig>;
    impl PhoneNumberConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, phone_type: impl IntoVal<PhoneType>) -> Self { with(with(empty(), "Channel", channel), "PhoneType", phone_type) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
        /// `PhoneNumber`.
        #[track_caller] pub fn phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "PhoneNumber", value) }
        /// `PhoneType`: mandatory.
        #[track_caller] pub fn phone_type(self, value: impl IntoVal<PhoneType>) -> Self { with(self, "PhoneType", value) }
    }

    /// Words of `PhoneType`.
    pub type PhoneType = Word<fn(of::PhoneType)>;
    impl PhoneType {
        /// `SOFT_PHONE`
        pub const SoftPhone: Self = word("SOFT_PHONE");
        /// `DESK_PHONE`
        pub const DeskPhone: Self = word("DESK_PHONE");
    }

    /// `UserIdentityInfo`.
    pub type UserIdentityInfo = Fields<of::UserIdentityInfo>;
    impl UserIdentityInfo {
        /// `Email`.
        #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
        /// `FirstName`: at most 255 characters.
        #[track_caller] pub fn first_name(self, value: impl IntoVal<String>) -> Self { with(self, "FirstName", value) }
        /// `LastName`: at most 300 characters.
        #[track_caller] pub fn last_name(self, value: impl IntoVal<String>) -> Self { with(self, "LastName", value) }
        /// `Mobile`: matches `^\+[1-9]\d{1,14}$`.
        #[track_caller] pub fn mobile(self, value: impl IntoVal<String>) -> Self { with(self, "Mobile", value) }
        /// `SecondaryEmail`: matches `(?=^.{0,265}$)[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,63}`.
        #[track_caller] pub fn secondary_email(self, value: impl IntoVal<String>) -> Self { with(self, "SecondaryEmail", value) }
    }

    /// `UserPhoneConfig`.
    pub type UserPhoneConfig = Fields<of::UserPhoneConfig>;
    impl UserPhoneConfig {
        /// `AfterContactWorkTimeLimit`: at least 0.
        #[track_caller] pub fn after_contact_work_time_limit(self, value: impl IntoVal<i64>) -> Self { with(self, "AfterContactWorkTimeLimit", value) }
        /// `AutoAccept`.
        #[track_caller] pub fn auto_accept(self, value: impl IntoVal<bool>) -> Self { with(self, "AutoAccept", value) }
        /// `DeskPhoneNumber`.
        #[track_caller] pub fn desk_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "DeskPhoneNumber", value) }
        /// `PersistentConnection`.
        #[track_caller] pub fn persistent_connection(self, value: impl IntoVal<bool>) -> Self { with(self, "PersistentConnection", value) }
        /// `PhoneType`.
        #[track_caller] pub fn phone_type(self, value: impl IntoVal<PhoneType>) -> Self { with(self, "PhoneType", value) }
    }

    /// `UserProficiency`.
    pub type UserProficiency = Fields<of::UserProficiency>;
    /// What [`UserProficiency`] cannot do without.
    pub struct UserProficiencyRequired<A, B, C> {
        /// `AttributeName`: 1 to 64 characters.
        pub attribute_name: A,
        /// `AttributeValue`: 1 to 64 characters.
        pub attribute_value: B,
        /// `Level`: 0 to 10.
        pub level: C,
    }
    impl UserProficiency {
        /// Takes what is mandatory, by name: [`UserProficiencyRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<f64>>(required: UserProficiencyRequired<A, B, C>) -> Self { with(with(with(empty(), "AttributeName", required.attribute_name), "AttributeValue", required.attribute_value), "Level", required.level) }
        /// `AttributeName`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn attribute_name(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeName", value) }
        /// `AttributeValue`: mandatory, 1 to 64 characters.
        #[track_caller] pub fn attribute_value(self, value: impl IntoVal<String>) -> Self { with(self, "AttributeValue", value) }
        /// `Level`: mandatory, 0 to 10.
        #[track_caller] pub fn level(self, value: impl IntoVal<f64>) -> Self { with(self, "Level", value) }
    }

    /// `VoiceEnhancementConfig`.
    pub type VoiceEnhancementConfig = Fields<of::VoiceEnhancementConfig>;
    impl VoiceEnhancementConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel: impl IntoVal<Channel>, voice_enhancement_mode: impl IntoVal<VoiceEnhancementMode>) -> Self { with(with(empty(), "Channel", channel), "VoiceEnhancementMode", voice_enhancement_mode) }
        /// `Channel`: mandatory.
        #[track_caller] pub fn channel(self, value: impl IntoVal<Channel>) -> Self { with(self, "Channel", value) }
        /// `VoiceEnhancementMode`: mandatory.
        #[track_caller] pub fn voice_enhancement_mode(self, value: impl IntoVal<VoiceEnhancementMode>) -> Self { with(self, "VoiceEnhancementMode", value) }
    }

    /// Words of `VoiceEnhancementMode`.
    pub type VoiceEnhancementMode = Word<fn(of::VoiceEnhancementMode)>;
    impl VoiceEnhancementMode {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `VOICE_ISOLATION`
        pub const VoiceIsolation: Self = word("VOICE_ISOLATION");
        /// `NOISE_SUPPRESSION`
        pub const NoiseSuppression: Self = word("NOISE_SUPPRESSION");
    }
}

/// [`AWS::Connect::UserHierarchyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html).
///
/// What `Ref` returns: `UserHierarchyGroupArn`.
pub type CfnUserHierarchyGroup = Handle<of::CfnUserHierarchyGroup>;
impl cfn::ResourceType for of::CfnUserHierarchyGroup { const TYPE: &'static str = "AWS::Connect::UserHierarchyGroup"; type Tags = cfn::TagList; type Props = CfnUserHierarchyGroupProps; type Reference = Is<kinds::UserHierarchyGroupArn>; }
impl CfnUserHierarchyGroup {
    /// The attribute `UserHierarchyGroupArn`.
    #[inline] pub fn attr_user_hierarchy_group_arn(&self) -> Val<Is<kinds::UserHierarchyGroupArn>> { cfn::attribute(&self.0, "UserHierarchyGroupArn") }
}

/// Properties of [`CfnUserHierarchyGroup`].
///
/// Mandatory: `Name`, `InstanceArn`.
///
/// A change replaces the resource: `ParentGroupArn`.
pub type CfnUserHierarchyGroupProps = Fields<of::CfnUserHierarchyGroup>;
impl CfnUserHierarchyGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, instance_arn: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(with(empty(), "Name", name), "InstanceArn", instance_arn) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 100 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ParentGroupArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn parent_group_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ParentGroupArn", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_user_hierarchy_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnUserHierarchyGroup`].
pub mod cfn_user_hierarchy_group {
    pub use super::cfn_agent_status::{Tag};
}

/// [`AWS::Connect::UserHierarchyStructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html).
///
/// What `Ref` returns: `UserHierarchyStructureArn`.
pub type CfnUserHierarchyStructure = Handle<of::CfnUserHierarchyStructure>;
impl cfn::ResourceType for of::CfnUserHierarchyStructure { const TYPE: &'static str = "AWS::Connect::UserHierarchyStructure"; type Tags = cfn::NoTags; type Props = CfnUserHierarchyStructureProps; type Reference = Is<kinds::UserHierarchyStructureArn>; }
impl CfnUserHierarchyStructure {
    /// The attribute `UserHierarchyStructureArn`.
    #[inline] pub fn attr_user_hierarchy_structure_arn(&self) -> Val<Is<kinds::UserHierarchyStructureArn>> { cfn::attribute(&self.0, "UserHierarchyStructureArn") }
}

/// Properties of [`CfnUserHierarchyStructure`].
///
/// Mandatory: `InstanceArn`.
///
/// A change replaces the resource: `InstanceArn`.
pub type CfnUserHierarchyStructureProps = Fields<of::CfnUserHierarchyStructure>;
impl CfnUserHierarchyStructureProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(instance_arn: impl IntoVal<String>) -> Self { with(empty(), "InstanceArn", instance_arn) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `UserHierarchyStructure`.
    #[track_caller] pub fn user_hierarchy_structure(self, value: impl IntoVal<cfn_user_hierarchy_structure::UserHierarchyStructure>) -> Self { with(self, "UserHierarchyStructure", value) }
}

/// Types of [`CfnUserHierarchyStructure`].
pub mod cfn_user_hierarchy_structure {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LevelFive {} pub enum LevelFour {} pub enum LevelOne {} pub enum LevelThree {} pub enum LevelTwo {} pub enum UserHierarchyStructure {} impl ias_core::Optional for UserHierarchyStructure {} }

    /// `LevelFive`.
    pub type LevelFive = Fields<of::LevelFive>;
    impl LevelFive {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `HierarchyLevelArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group-level/[-0-9]*$`.
        #[track_caller] pub fn hierarchy_level_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelArn", value) }
        /// `HierarchyLevelId`.
        #[track_caller] pub fn hierarchy_level_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LevelFour`.
    pub type LevelFour = Fields<of::LevelFour>;
    impl LevelFour {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `HierarchyLevelArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group-level/[-0-9]*$`.
        #[track_caller] pub fn hierarchy_level_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelArn", value) }
        /// `HierarchyLevelId`.
        #[track_caller] pub fn hierarchy_level_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LevelOne`.
    pub type LevelOne = Fields<of::LevelOne>;
    impl LevelOne {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `HierarchyLevelArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group-level/[-0-9]*$`.
        #[track_caller] pub fn hierarchy_level_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelArn", value) }
        /// `HierarchyLevelId`.
        #[track_caller] pub fn hierarchy_level_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LevelThree`.
    pub type LevelThree = Fields<of::LevelThree>;
    impl LevelThree {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `HierarchyLevelArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group-level/[-0-9]*$`.
        #[track_caller] pub fn hierarchy_level_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelArn", value) }
        /// `HierarchyLevelId`.
        #[track_caller] pub fn hierarchy_level_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `LevelTwo`.
    pub type LevelTwo = Fields<of::LevelTwo>;
    impl LevelTwo {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `HierarchyLevelArn`: matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/agent-group-level/[-0-9]*$`.
        #[track_caller] pub fn hierarchy_level_arn(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelArn", value) }
        /// `HierarchyLevelId`.
        #[track_caller] pub fn hierarchy_level_id(self, value: impl IntoVal<String>) -> Self { with(self, "HierarchyLevelId", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `UserHierarchyStructure`.
    pub type UserHierarchyStructure = Fields<of::UserHierarchyStructure>;
    impl UserHierarchyStructure {
        /// `LevelFive`.
        #[track_caller] pub fn level_five(self, value: impl IntoVal<LevelFive>) -> Self { with(self, "LevelFive", value) }
        /// `LevelFour`.
        #[track_caller] pub fn level_four(self, value: impl IntoVal<LevelFour>) -> Self { with(self, "LevelFour", value) }
        /// `LevelOne`.
        #[track_caller] pub fn level_one(self, value: impl IntoVal<LevelOne>) -> Self { with(self, "LevelOne", value) }
        /// `LevelThree`.
        #[track_caller] pub fn level_three(self, value: impl IntoVal<LevelThree>) -> Self { with(self, "LevelThree", value) }
        /// `LevelTwo`.
        #[track_caller] pub fn level_two(self, value: impl IntoVal<LevelTwo>) -> Self { with(self, "LevelTwo", value) }
    }
}

/// [`AWS::Connect::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html).
///
/// What `Ref` returns: `ViewArn`.
pub type CfnView = Handle<of::CfnView>;
impl cfn::ResourceType for of::CfnView { const TYPE: &'static str = "AWS::Connect::View"; type Tags = cfn::TagList; type Props = CfnViewProps; type Reference = Is<kinds::ConnectViewArn>; }
impl CfnView {
    /// The attribute `ViewArn`.
    #[inline] pub fn attr_view_arn(&self) -> Val<Is<kinds::ConnectViewArn>> { cfn::attribute(&self.0, "ViewArn") }
    /// The attribute `ViewContentSha256`.
    #[inline] pub fn attr_view_content_sha256(&self) -> Val<String> { cfn::attribute(&self.0, "ViewContentSha256") }
    /// The attribute `ViewId`.
    #[inline] pub fn attr_view_id(&self) -> Val<String> { cfn::attribute(&self.0, "ViewId") }
}

/// Properties of [`CfnView`].
///
/// Mandatory: `InstanceArn`, `Template`, `Actions`, `Name`.
pub type CfnViewProps = Fields<of::CfnView>;
/// What [`CfnViewProps`] cannot do without.
pub struct CfnViewPropsRequired<A, B, C, D> {
    /// `InstanceArn`: 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    pub instance_arn: A,
    /// `Template`.
    pub template: B,
    /// `Actions`: at most 1000 items, each 1 to 255 characters, each matches `^([\p{L}\p{N}_.:\/=+\-@]+[\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`.
    pub actions: C,
    /// `Name`: 1 to 512 characters, matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    pub name: D,
}
impl CfnViewProps {
    /// Takes what is mandatory, by name: [`CfnViewPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::ConnectInstanceArn>>, B: IntoVal<Json>, C: IntoVal<List<String>>, D: IntoVal<String>>(required: CfnViewPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstanceArn", required.instance_arn), "Template", required.template), "Actions", required.actions), "Name", required.name) }
    /// `Actions`: mandatory, at most 1000 items, each 1 to 255 characters, each matches `^([\p{L}\p{N}_.:\/=+\-@]+[\p{L}\p{Z}\p{N}_.:\/=+\-@]*)$`.
    #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
    /// `Description`: at most 4096 characters, matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, 1 to 100 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<Is<kinds::ConnectInstanceArn>>) -> Self { with(self, "InstanceArn", value) }
    /// `Name`: mandatory, 1 to 512 characters, matches `^([\p{L}\p{N}_.:\/=+\-@()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@()']*)$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_view::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Template`: mandatory.
    #[track_caller] pub fn template(self, value: impl IntoVal<Json>) -> Self { with(self, "Template", value) }
}

/// Types of [`CfnView`].
pub mod cfn_view {
    pub use super::cfn_agent_status::{Tag};
}

/// [`AWS::Connect::ViewVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html).
///
/// What `Ref` returns: `ViewVersionArn`.
pub type CfnViewVersion = Handle<of::CfnViewVersion>;
impl cfn::ResourceType for of::CfnViewVersion { const TYPE: &'static str = "AWS::Connect::ViewVersion"; type Tags = cfn::NoTags; type Props = CfnViewVersionProps; type Reference = Is<kinds::ViewVersionArn>; }
impl CfnViewVersion {
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
    /// The attribute `ViewVersionArn`.
    #[inline] pub fn attr_view_version_arn(&self) -> Val<Is<kinds::ViewVersionArn>> { cfn::attribute(&self.0, "ViewVersionArn") }
}

/// Properties of [`CfnViewVersion`].
///
/// Mandatory: `ViewArn`.
///
/// A change replaces the resource: `VersionDescription`, `ViewArn`, `ViewContentSha256`.
pub type CfnViewVersionProps = Fields<of::CfnViewVersion>;
impl CfnViewVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(view_arn: impl IntoVal<Is<kinds::ConnectViewArn>>) -> Self { with(empty(), "ViewArn", view_arn) }
    /// `VersionDescription`: 1 to 4096 characters, matches `^([\p{L}\p{N}_.:\/=+\-@,()']+[\p{L}\p{Z}\p{N}_.:\/=+\-@,()']*)$`. Changing it replaces the resource.
    #[track_caller] pub fn version_description(self, value: impl IntoVal<String>) -> Self { with(self, "VersionDescription", value) }
    /// `ViewArn`: mandatory, 1 to 255 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/view/[-:a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn view_arn(self, value: impl IntoVal<Is<kinds::ConnectViewArn>>) -> Self { with(self, "ViewArn", value) }
    /// `ViewContentSha256`: 1 to 64 characters, matches `^[a-zA-Z0-9]{64}$`. Changing it replaces the resource.
    #[track_caller] pub fn view_content_sha256(self, value: impl IntoVal<String>) -> Self { with(self, "ViewContentSha256", value) }
}

/// [`AWS::Connect::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnVocabulary = Handle<of::CfnVocabulary>;
impl cfn::ResourceType for of::CfnVocabulary { const TYPE: &'static str = "AWS::Connect::Vocabulary"; type Tags = cfn::TagList; type Props = CfnVocabularyProps; type Reference = Is<kinds::ConnectVocabularyArn>; }
impl CfnVocabulary {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectVocabularyArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `LastModifiedTime`.
    #[inline] pub fn attr_last_modified_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastModifiedTime") }
    /// The attribute `State`: one of `CREATION_IN_PROGRESS`, `ACTIVE`, `CREATION_FAILED`, `DELETE_IN_PROGRESS`.
    #[inline] pub fn attr_state(&self) -> Val<String> { cfn::attribute(&self.0, "State") }
    /// The attribute `VocabularyId`.
    #[inline] pub fn attr_vocabulary_id(&self) -> Val<String> { cfn::attribute(&self.0, "VocabularyId") }
}

/// Properties of [`CfnVocabulary`].
///
/// Mandatory: `InstanceId`, `VocabularyName`, `LanguageCode`, `Content`.
///
/// A change replaces the resource: `Content`, `InstanceId`, `LanguageCode`, `VocabularyName`.
pub type CfnVocabularyProps = Fields<of::CfnVocabulary>;
/// What [`CfnVocabularyProps`] cannot do without.
pub struct CfnVocabularyPropsRequired<A, B, C, D> {
    /// `InstanceId`: 1 to 100 characters. Changing it replaces the resource.
    pub instance_id: A,
    /// `VocabularyName`: 1 to 140 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    pub vocabulary_name: B,
    /// `LanguageCode`. Changing it replaces the resource.
    pub language_code: C,
    /// `Content`: 1 to 60000 characters. Changing it replaces the resource.
    pub content: D,
}
impl CfnVocabularyProps {
    /// Takes what is mandatory, by name: [`CfnVocabularyPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_vocabulary::LanguageCode>, D: IntoVal<String>>(required: CfnVocabularyPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "InstanceId", required.instance_id), "VocabularyName", required.vocabulary_name), "LanguageCode", required.language_code), "Content", required.content) }
    /// `Content`: mandatory, 1 to 60000 characters. Changing it replaces the resource.
    #[track_caller] pub fn content(self, value: impl IntoVal<String>) -> Self { with(self, "Content", value) }
    /// `InstanceId`: mandatory, 1 to 100 characters. Changing it replaces the resource.
    #[track_caller] pub fn instance_id(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceId", value) }
    /// `LanguageCode`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn language_code(self, value: impl IntoVal<cfn_vocabulary::LanguageCode>) -> Self { with(self, "LanguageCode", value) }
    /// `Tags`: at most 50 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vocabulary::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VocabularyName`: mandatory, 1 to 140 characters, matches `^[0-9a-zA-Z._-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn vocabulary_name(self, value: impl IntoVal<String>) -> Self { with(self, "VocabularyName", value) }
}

/// Types of [`CfnVocabulary`].
pub mod cfn_vocabulary {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LanguageCode {} pub enum Tag {} }

    /// Words of `LanguageCode`.
    pub type LanguageCode = Word<fn(of::LanguageCode)>;
    impl LanguageCode {
        /// `ar-AE`
        pub const ArAe: Self = word("ar-AE");
        /// `de-CH`
        pub const DeCh: Self = word("de-CH");
        /// `de-DE`
        pub const DeDe: Self = word("de-DE");
        /// `en-AB`
        pub const EnAb: Self = word("en-AB");
        /// `en-AU`
        pub const EnAu: Self = word("en-AU");
        /// `en-GB`
        pub const EnGb: Self = word("en-GB");
        /// `en-IE`
        pub const EnIe: Self = word("en-IE");
        /// `en-IN`
        pub const EnIn: Self = word("en-IN");
        /// `en-US`
        pub const EnUs: Self = word("en-US");
        /// `en-WL`
        pub const EnWl: Self = word("en-WL");
        /// `es-ES`
        pub const EsEs: Self = word("es-ES");
        /// `es-US`
        pub const EsUs: Self = word("es-US");
        /// `fr-CA`
        pub const FrCa: Self = word("fr-CA");
        /// `fr-FR`
        pub const FrFr: Self = word("fr-FR");
        /// `hi-IN`
        pub const HiIn: Self = word("hi-IN");
        /// `it-IT`
        pub const ItIt: Self = word("it-IT");
        /// `ja-JP`
        pub const JaJp: Self = word("ja-JP");
        /// `ko-KR`
        pub const KoKr: Self = word("ko-KR");
        /// `pt-BR`
        pub const PtBr: Self = word("pt-BR");
        /// `pt-PT`
        pub const PtPt: Self = word("pt-PT");
        /// `zh-CN`
        pub const ZhCn: Self = word("zh-CN");
        /// `en-NZ`
        pub const EnNz: Self = word("en-NZ");
        /// `en-ZA`
        pub const EnZa: Self = word("en-ZA");
        /// `ca-ES`
        pub const CaEs: Self = word("ca-ES");
        /// `da-DK`
        pub const DaDk: Self = word("da-DK");
        /// `fi-FI`
        pub const FiFi: Self = word("fi-FI");
        /// `id-ID`
        pub const IdId: Self = word("id-ID");
        /// `ms-MY`
        pub const MsMy: Self = word("ms-MY");
        /// `nl-NL`
        pub const NlNl: Self = word("nl-NL");
        /// `no-NO`
        pub const NoNo: Self = word("no-NO");
        /// `pl-PL`
        pub const PlPl: Self = word("pl-PL");
        /// `sv-SE`
        pub const SvSe: Self = word("sv-SE");
        /// `tl-PH`
        pub const TlPh: Self = word("tl-PH");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::Connect::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnWorkspace = Handle<of::CfnWorkspace>;
impl cfn::ResourceType for of::CfnWorkspace { const TYPE: &'static str = "AWS::Connect::Workspace"; type Tags = cfn::TagList; type Props = CfnWorkspaceProps; type Reference = Is<kinds::ConnectWorkspaceArn>; }
impl CfnWorkspace {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectWorkspaceArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnWorkspace`].
///
/// Mandatory: `Name`, `InstanceArn`.
///
/// A change replaces the resource: `InstanceArn`.
pub type CfnWorkspaceProps = Fields<of::CfnWorkspace>;
impl CfnWorkspaceProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, instance_arn: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "InstanceArn", instance_arn) }
    /// `Associations`: no item twice, each at most 2048 characters.
    #[track_caller] pub fn associations(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Associations", value) }
    /// `Description`: at most 500 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InstanceArn`: mandatory, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "InstanceArn", value) }
    /// `Media`: at most 4 items, no item twice.
    #[track_caller] pub fn media(self, value: impl IntoVal<List<cfn_workspace::MediaItem>>) -> Self { with(self, "Media", value) }
    /// `Name`: mandatory, 1 to 127 characters, matches `.*\S.*`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Pages`: no item twice.
    #[track_caller] pub fn pages(self, value: impl IntoVal<List<cfn_workspace::WorkspacePage>>) -> Self { with(self, "Pages", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_workspace::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Theme`.
    #[track_caller] pub fn theme(self, value: impl IntoVal<cfn_workspace::WorkspaceTheme>) -> Self { with(self, "Theme", value) }
    /// `Title`: at most 127 characters, matches `^[\P{C}]*$`.
    #[track_caller] pub fn title(self, value: impl IntoVal<String>) -> Self { with(self, "Title", value) }
    /// `Visibility`.
    #[track_caller] pub fn visibility(self, value: impl IntoVal<cfn_workspace::Visibility>) -> Self { with(self, "Visibility", value) }
}

/// Types of [`CfnWorkspace`].
pub mod cfn_workspace {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_contact_flow_module::{Tag};
    mod of { pub enum FontFamily {} impl ias_core::Optional for FontFamily {} pub enum MediaItem {} pub enum MediaType {} pub enum PaletteCanvas {} impl ias_core::Optional for PaletteCanvas {} pub enum PaletteHeader {} impl ias_core::Optional for PaletteHeader {} pub enum PaletteNavigation {} impl ias_core::Optional for PaletteNavigation {} pub enum PalettePrimary {} impl ias_core::Optional for PalettePrimary {} pub enum Visibility {} pub enum WorkspaceFontFamily {} pub enum WorkspacePage {} pub enum WorkspaceTheme {} impl ias_core::Optional for WorkspaceTheme {} pub enum WorkspaceThemeConfig {} impl ias_core::Optional for WorkspaceThemeConfig {} pub enum WorkspaceThemePalette {} impl ias_core::Optional for WorkspaceThemePalette {} pub enum WorkspaceThemeTypography {} impl ias_core::Optional for WorkspaceThemeTypography {} }

    /// `FontFamily`.
    pub type FontFamily = Fields<of::FontFamily>;
    impl FontFamily {
        /// `Default`.
        #[track_caller] pub fn default_(self, value: impl IntoVal<WorkspaceFontFamily>) -> Self { with(self, "Default", value) }
    }

    /// `MediaItem`.
    pub type MediaItem = Fields<of::MediaItem>;
    impl MediaItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<MediaType>) -> Self { with(empty(), "Type", type_) }
        /// `Source`: 1 to 533333 characters, matches `.*\S.*`. Write-only.
        #[track_caller] pub fn source(self, value: impl IntoVal<String>) -> Self { with(self, "Source", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<MediaType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `MediaType`.
    pub type MediaType = Word<fn(of::MediaType)>;
    impl MediaType {
        /// `IMAGE_LOGO_LIGHT_FAVICON`
        pub const ImageLogoLightFavicon: Self = word("IMAGE_LOGO_LIGHT_FAVICON");
        /// `IMAGE_LOGO_DARK_FAVICON`
        pub const ImageLogoDarkFavicon: Self = word("IMAGE_LOGO_DARK_FAVICON");
        /// `IMAGE_LOGO_LIGHT_HORIZONTAL`
        pub const ImageLogoLightHorizontal: Self = word("IMAGE_LOGO_LIGHT_HORIZONTAL");
        /// `IMAGE_LOGO_DARK_HORIZONTAL`
        pub const ImageLogoDarkHorizontal: Self = word("IMAGE_LOGO_DARK_HORIZONTAL");
    }

    /// `PaletteCanvas`.
    pub type PaletteCanvas = Fields<of::PaletteCanvas>;
    impl PaletteCanvas {
        /// `ActiveBackground`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn active_background(self, value: impl IntoVal<String>) -> Self { with(self, "ActiveBackground", value) }
        /// `ContainerBackground`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn container_background(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerBackground", value) }
        /// `PageBackground`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn page_background(self, value: impl IntoVal<String>) -> Self { with(self, "PageBackground", value) }
    }

    /// `PaletteHeader`.
    pub type PaletteHeader = Fields<of::PaletteHeader>;
    impl PaletteHeader {
        /// `Background`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn background(self, value: impl IntoVal<String>) -> Self { with(self, "Background", value) }
        /// `InvertActionsColors`.
        #[track_caller] pub fn invert_actions_colors(self, value: impl IntoVal<bool>) -> Self { with(self, "InvertActionsColors", value) }
        /// `Text`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `TextHover`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text_hover(self, value: impl IntoVal<String>) -> Self { with(self, "TextHover", value) }
    }

    /// `PaletteNavigation`.
    pub type PaletteNavigation = Fields<of::PaletteNavigation>;
    impl PaletteNavigation {
        /// `Background`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn background(self, value: impl IntoVal<String>) -> Self { with(self, "Background", value) }
        /// `InvertActionsColors`.
        #[track_caller] pub fn invert_actions_colors(self, value: impl IntoVal<bool>) -> Self { with(self, "InvertActionsColors", value) }
        /// `Text`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text(self, value: impl IntoVal<String>) -> Self { with(self, "Text", value) }
        /// `TextActive`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text_active(self, value: impl IntoVal<String>) -> Self { with(self, "TextActive", value) }
        /// `TextBackgroundActive`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text_background_active(self, value: impl IntoVal<String>) -> Self { with(self, "TextBackgroundActive", value) }
        /// `TextBackgroundHover`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text_background_hover(self, value: impl IntoVal<String>) -> Self { with(self, "TextBackgroundHover", value) }
        /// `TextHover`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn text_hover(self, value: impl IntoVal<String>) -> Self { with(self, "TextHover", value) }
    }

    /// `PalettePrimary`.
    pub type PalettePrimary = Fields<of::PalettePrimary>;
    impl PalettePrimary {
        /// `Active`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn active(self, value: impl IntoVal<String>) -> Self { with(self, "Active", value) }
        /// `ContrastText`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn contrast_text(self, value: impl IntoVal<String>) -> Self { with(self, "ContrastText", value) }
        /// `Default`: 1 to 127 characters, matches `.*\S.*`.
        #[track_caller] pub fn default_(self, value: impl IntoVal<String>) -> Self { with(self, "Default", value) }
    }

    /// Words of `Visibility`.
    pub type Visibility = Word<fn(of::Visibility)>;
    impl Visibility {
        /// `ALL`
        pub const All: Self = word("ALL");
        /// `ASSIGNED`
        pub const Assigned: Self = word("ASSIGNED");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// Words of `WorkspaceFontFamily`.
    pub type WorkspaceFontFamily = Word<fn(of::WorkspaceFontFamily)>;
    impl WorkspaceFontFamily {
        /// `ARIAL`
        pub const Arial: Self = word("ARIAL");
        /// `COURIER_NEW`
        pub const CourierNew: Self = word("COURIER_NEW");
        /// `GEORGIA`
        pub const Georgia: Self = word("GEORGIA");
        /// `TIMES_NEW_ROMAN`
        pub const TimesNewRoman: Self = word("TIMES_NEW_ROMAN");
        /// `TREBUCHET`
        pub const Trebuchet: Self = word("TREBUCHET");
        /// `VERDANA`
        pub const Verdana: Self = word("VERDANA");
    }

    /// `WorkspacePage`.
    pub type WorkspacePage = Fields<of::WorkspacePage>;
    impl WorkspacePage {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource_arn: impl IntoVal<String>, page: impl IntoVal<String>) -> Self { with(with(empty(), "ResourceArn", resource_arn), "Page", page) }
        /// `InputData`: at most 4096 characters.
        #[track_caller] pub fn input_data(self, value: impl IntoVal<String>) -> Self { with(self, "InputData", value) }
        /// `Page`: mandatory, 1 to 25 characters, matches `^(?!\.$)(?!\.\.$)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`.
        #[track_caller] pub fn page(self, value: impl IntoVal<String>) -> Self { with(self, "Page", value) }
        /// `ResourceArn`: mandatory, at most 2048 characters.
        #[track_caller] pub fn resource_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ResourceArn", value) }
        /// `Slug`: at most 63 characters, matches `^$|^[\p{L}\p{Z}\p{N}\-_.:=@'|]{3,}$`.
        #[track_caller] pub fn slug(self, value: impl IntoVal<String>) -> Self { with(self, "Slug", value) }
    }

    /// `WorkspaceTheme`.
    pub type WorkspaceTheme = Fields<of::WorkspaceTheme>;
    impl WorkspaceTheme {
        /// `Dark`.
        #[track_caller] pub fn dark(self, value: impl IntoVal<WorkspaceThemeConfig>) -> Self { with(self, "Dark", value) }
        /// `Light`.
        #[track_caller] pub fn light(self, value: impl IntoVal<WorkspaceThemeConfig>) -> Self { with(self, "Light", value) }
    }

    /// `WorkspaceThemeConfig`.
    pub type WorkspaceThemeConfig = Fields<of::WorkspaceThemeConfig>;
    impl WorkspaceThemeConfig {
        /// `Palette`.
        #[track_caller] pub fn palette(self, value: impl IntoVal<WorkspaceThemePalette>) -> Self { with(self, "Palette", value) }
        /// `Typography`.
        #[track_caller] pub fn typography(self, value: impl IntoVal<WorkspaceThemeTypography>) -> Self { with(self, "Typography", value) }
    }

    /// `WorkspaceThemePalette`.
    pub type WorkspaceThemePalette = Fields<of::WorkspaceThemePalette>;
    impl WorkspaceThemePalette {
        /// `Canvas`.
        #[track_caller] pub fn canvas(self, value: impl IntoVal<PaletteCanvas>) -> Self { with(self, "Canvas", value) }
        /// `Header`.
        #[track_caller] pub fn header(self, value: impl IntoVal<PaletteHeader>) -> Self { with(self, "Header", value) }
        /// `Navigation`.
        #[track_caller] pub fn navigation(self, value: impl IntoVal<PaletteNavigation>) -> Self { with(self, "Navigation", value) }
        /// `Primary`.
        #[track_caller] pub fn primary(self, value: impl IntoVal<PalettePrimary>) -> Self { with(self, "Primary", value) }
    }

    /// `WorkspaceThemeTypography`.
    pub type WorkspaceThemeTypography = Fields<of::WorkspaceThemeTypography>;
    impl WorkspaceThemeTypography {
        /// `FontFamily`.
        #[track_caller] pub fn font_family(self, value: impl IntoVal<FontFamily>) -> Self { with(self, "FontFamily", value) }
    }
}
