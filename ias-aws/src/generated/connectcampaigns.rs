// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::ConnectCampaigns`.

use super::prelude::*;

mod of { pub enum CfnCampaign {} }

/// [`AWS::ConnectCampaigns::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaigns-campaign.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCampaign = Handle<of::CfnCampaign>;
impl cfn::ResourceType for of::CfnCampaign { const TYPE: &'static str = "AWS::ConnectCampaigns::Campaign"; type Tags = cfn::TagList; type Props = CfnCampaignProps; type Reference = Is<kinds::ConnectCampaignsCampaignArn>; }
impl CfnCampaign {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ConnectCampaignsCampaignArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnCampaign`].
///
/// Mandatory: `ConnectInstanceArn`, `DialerConfig`, `Name`, `OutboundCallConfig`.
///
/// A change replaces the resource: `ConnectInstanceArn`.
pub type CfnCampaignProps = Fields<of::CfnCampaign>;
/// What [`CfnCampaignProps`] cannot do without.
pub struct CfnCampaignPropsRequired<A, B, C, D> {
    /// `ConnectInstanceArn`: at most 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    pub connect_instance_arn: A,
    /// `DialerConfig`.
    pub dialer_config: B,
    /// `Name`: 1 to 127 characters.
    pub name: C,
    /// `OutboundCallConfig`.
    pub outbound_call_config: D,
}
impl CfnCampaignProps {
    /// Takes what is mandatory, by name: [`CfnCampaignPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<cfn_campaign::DialerConfig>, C: IntoVal<String>, D: IntoVal<cfn_campaign::OutboundCallConfig>>(required: CfnCampaignPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ConnectInstanceArn", required.connect_instance_arn), "DialerConfig", required.dialer_config), "Name", required.name), "OutboundCallConfig", required.outbound_call_config) }
    /// `ConnectInstanceArn`: mandatory, at most 256 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Changing it replaces the resource.
    #[track_caller] pub fn connect_instance_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectInstanceArn", value) }
    /// `DialerConfig`: mandatory.
    #[track_caller] pub fn dialer_config(self, value: impl IntoVal<cfn_campaign::DialerConfig>) -> Self { with(self, "DialerConfig", value) }
    /// `Name`: mandatory, 1 to 127 characters.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `OutboundCallConfig`: mandatory.
    #[track_caller] pub fn outbound_call_config(self, value: impl IntoVal<cfn_campaign::OutboundCallConfig>) -> Self { with(self, "OutboundCallConfig", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_campaign::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnCampaign`].
pub mod cfn_campaign {
    use super::super::prelude::*;
    mod of { pub enum AgentlessDialerConfig {} impl ias_core::Optional for AgentlessDialerConfig {} pub enum AnswerMachineDetectionConfig {} pub enum OutboundCallConfig {} pub enum PredictiveDialerConfig {} pub enum ProgressiveDialerConfig {} pub enum Tag {} }

    /// `AgentlessDialerConfig`.
    pub type AgentlessDialerConfig = Fields<of::AgentlessDialerConfig>;
    impl AgentlessDialerConfig {
        /// `DialingCapacity`: 0.01 to 1.
        #[track_caller] pub fn dialing_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "DialingCapacity", value) }
    }

    /// `AnswerMachineDetectionConfig`.
    pub type AnswerMachineDetectionConfig = Fields<of::AnswerMachineDetectionConfig>;
    impl AnswerMachineDetectionConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(enable_answer_machine_detection: impl IntoVal<bool>) -> Self { with(empty(), "EnableAnswerMachineDetection", enable_answer_machine_detection) }
        /// `AwaitAnswerMachinePrompt`.
        #[track_caller] pub fn await_answer_machine_prompt(self, value: impl IntoVal<bool>) -> Self { with(self, "AwaitAnswerMachinePrompt", value) }
        /// `EnableAnswerMachineDetection`: mandatory.
        #[track_caller] pub fn enable_answer_machine_detection(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAnswerMachineDetection", value) }
    }

    /// `DialerConfig`.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialerConfig(Value);
    ias_core::union!(DialerConfig);
    impl DialerConfig {
        /// `AgentlessDialerConfig`.
        #[track_caller] pub fn agentless_dialer_config(value: impl IntoVal<AgentlessDialerConfig>) -> Self { Self(Value::one("AgentlessDialerConfig", value)) }
        /// `PredictiveDialerConfig`.
        #[track_caller] pub fn predictive_dialer_config(value: impl IntoVal<PredictiveDialerConfig>) -> Self { Self(Value::one("PredictiveDialerConfig", value)) }
        /// `ProgressiveDialerConfig`.
        #[track_caller] pub fn progressive_dialer_config(value: impl IntoVal<ProgressiveDialerConfig>) -> Self { Self(Value::one("ProgressiveDialerConfig", value)) }
    }

    /// `OutboundCallConfig`.
    pub type OutboundCallConfig = Fields<of::OutboundCallConfig>;
    impl OutboundCallConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(connect_contact_flow_arn: impl IntoVal<String>) -> Self { with(empty(), "ConnectContactFlowArn", connect_contact_flow_arn) }
        /// `AnswerMachineDetectionConfig`.
        #[track_caller] pub fn answer_machine_detection_config(self, value: impl IntoVal<AnswerMachineDetectionConfig>) -> Self { with(self, "AnswerMachineDetectionConfig", value) }
        /// `ConnectContactFlowArn`: mandatory, at most 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/contact-flow/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn connect_contact_flow_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectContactFlowArn", value) }
        /// `ConnectQueueArn`: at most 500 characters, matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/queue/[-a-zA-Z0-9]*$`.
        #[track_caller] pub fn connect_queue_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectQueueArn", value) }
        /// `ConnectSourcePhoneNumber`: at most 100 characters.
        #[track_caller] pub fn connect_source_phone_number(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectSourcePhoneNumber", value) }
    }

    /// `PredictiveDialerConfig`.
    pub type PredictiveDialerConfig = Fields<of::PredictiveDialerConfig>;
    impl PredictiveDialerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bandwidth_allocation: impl IntoVal<f64>) -> Self { with(empty(), "BandwidthAllocation", bandwidth_allocation) }
        /// `BandwidthAllocation`: mandatory, 0 to 1.
        #[track_caller] pub fn bandwidth_allocation(self, value: impl IntoVal<f64>) -> Self { with(self, "BandwidthAllocation", value) }
        /// `DialingCapacity`: 0.01 to 1.
        #[track_caller] pub fn dialing_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "DialingCapacity", value) }
    }

    /// `ProgressiveDialerConfig`.
    pub type ProgressiveDialerConfig = Fields<of::ProgressiveDialerConfig>;
    impl ProgressiveDialerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(bandwidth_allocation: impl IntoVal<f64>) -> Self { with(empty(), "BandwidthAllocation", bandwidth_allocation) }
        /// `BandwidthAllocation`: mandatory, 0 to 1.
        #[track_caller] pub fn bandwidth_allocation(self, value: impl IntoVal<f64>) -> Self { with(self, "BandwidthAllocation", value) }
        /// `DialingCapacity`: 0.01 to 1.
        #[track_caller] pub fn dialing_capacity(self, value: impl IntoVal<f64>) -> Self { with(self, "DialingCapacity", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(?!aws:)[a-zA-Z+-=._:/]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
