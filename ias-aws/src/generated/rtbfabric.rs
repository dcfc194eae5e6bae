// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RTBFabric`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnInboundExternalLink {} pub enum CfnLink {} pub enum CfnLinkRoutingRule {} pub enum CfnOutboundExternalLink {} pub enum CfnRequesterGateway {} pub enum CfnResponderGateway {} }

/// [`AWS::RTBFabric::InboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnInboundExternalLink = Handle<of::CfnInboundExternalLink>;
impl cfn::ResourceType for of::CfnInboundExternalLink { const TYPE: &'static str = "AWS::RTBFabric::InboundExternalLink"; type Tags = cfn::TagList; type Props = CfnInboundExternalLinkProps; type Reference = Is<kinds::InboundExternalLinkArn>; }
impl CfnInboundExternalLink {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::InboundExternalLinkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `LinkId`.
    #[inline] pub fn attr_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "LinkId") }
    /// The attribute `LinkStatus`: one of `PENDING_CREATION`, `PENDING_REQUEST`, `REQUESTED`, `ACCEPTED`, `ACTIVE`, `REJECTED`, `FAILED`, `PENDING_DELETION`, `DELETED`, `PENDING_UPDATE`, `PENDING_ISOLATION`, `ISOLATED` and 2 more.
    #[inline] pub fn attr_link_status(&self) -> Val<String> { cfn::attribute(&self.0, "LinkStatus") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnInboundExternalLink`].
///
/// Mandatory: `GatewayId`, `LinkLogSettings`.
///
/// A change may replace the resource: `GatewayId`, `LinkAttributes`, `LinkLogSettings`.
pub type CfnInboundExternalLinkProps = Fields<of::CfnInboundExternalLink>;
impl CfnInboundExternalLinkProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(gateway_id: impl IntoVal<String>, link_log_settings: impl IntoVal<cfn_inbound_external_link::LinkLogSettings>) -> Self { with(with(empty(), "GatewayId", gateway_id), "LinkLogSettings", link_log_settings) }
    /// `GatewayId`: mandatory, matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    #[track_caller] pub fn gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayId", value) }
    /// `LinkAttributes`. Changing it may replace the resource.
    #[track_caller] pub fn link_attributes(self, value: impl IntoVal<cfn_inbound_external_link::LinkAttributes>) -> Self { with(self, "LinkAttributes", value) }
    /// `LinkLogSettings`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn link_log_settings(self, value: impl IntoVal<cfn_inbound_external_link::LinkLogSettings>) -> Self { with(self, "LinkLogSettings", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_inbound_external_link::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnInboundExternalLink`].
pub mod cfn_inbound_external_link {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum LinkAttributes {} impl ias_core::Optional for LinkAttributes {} pub enum LinkLogSettings {} pub enum LinkLogSettingsApplicationLogs {} pub enum LinkLogSettingsApplicationLogsLinkApplicationLogSampling {} pub enum ResponderErrorMaskingForHttpCode {} pub enum ResponderErrorMaskingForHttpCodeAction {} pub enum ResponderErrorMaskingLoggingType {} pub enum Tag {} }

    /// `LinkAttributes`.
    pub type LinkAttributes = Fields<of::LinkAttributes>;
    impl LinkAttributes {
        /// `CustomerProvidedId`.
        #[track_caller] pub fn customer_provided_id(self, value: impl IntoVal<String>) -> Self { with(self, "CustomerProvidedId", value) }
        /// `ResponderErrorMasking`: 1 to 200 items.
        #[track_caller] pub fn responder_error_masking(self, value: impl IntoVal<List<ResponderErrorMaskingForHttpCode>>) -> Self { with(self, "ResponderErrorMasking", value) }
    }

    /// `LinkLogSettings`.
    pub type LinkLogSettings = Fields<of::LinkLogSettings>;
    impl LinkLogSettings {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(application_logs: impl IntoVal<LinkLogSettingsApplicationLogs>) -> Self { with(empty(), "ApplicationLogs", application_logs) }
        /// `ApplicationLogs`: mandatory.
        #[track_caller] pub fn application_logs(self, value: impl IntoVal<LinkLogSettingsApplicationLogs>) -> Self { with(self, "ApplicationLogs", value) }
    }

    /// `ApplicationLogs`.
    pub type LinkLogSettingsApplicationLogs = Fields<of::LinkLogSettingsApplicationLogs>;
    impl LinkLogSettingsApplicationLogs {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(link_application_log_sampling: impl IntoVal<LinkLogSettingsApplicationLogsLinkApplicationLogSampling>) -> Self { with(empty(), "LinkApplicationLogSampling", link_application_log_sampling) }
        /// `LinkApplicationLogSampling`: mandatory.
        #[track_caller] pub fn link_application_log_sampling(self, value: impl IntoVal<LinkLogSettingsApplicationLogsLinkApplicationLogSampling>) -> Self { with(self, "LinkApplicationLogSampling", value) }
    }

    /// `LinkApplicationLogSampling`.
    pub type LinkLogSettingsApplicationLogsLinkApplicationLogSampling = Fields<of::LinkLogSettingsApplicationLogsLinkApplicationLogSampling>;
    impl LinkLogSettingsApplicationLogsLinkApplicationLogSampling {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(error_log: impl IntoVal<f64>, filter_log: impl IntoVal<f64>) -> Self { with(with(empty(), "ErrorLog", error_log), "FilterLog", filter_log) }
        /// `ErrorLog`: mandatory, 0 to 100.
        #[track_caller] pub fn error_log(self, value: impl IntoVal<f64>) -> Self { with(self, "ErrorLog", value) }
        /// `FilterLog`: mandatory, 0 to 100.
        #[track_caller] pub fn filter_log(self, value: impl IntoVal<f64>) -> Self { with(self, "FilterLog", value) }
    }

    /// `ResponderErrorMaskingForHttpCode`.
    pub type ResponderErrorMaskingForHttpCode = Fields<of::ResponderErrorMaskingForHttpCode>;
    /// What [`ResponderErrorMaskingForHttpCode`] cannot do without.
    pub struct ResponderErrorMaskingForHttpCodeRequired<A, B, C> {
        /// `HttpCode`: 3 to 7 characters, matches `^DEFAULT|4XX|5XX|\d{3}$`.
        pub http_code: A,
        /// `Action`.
        pub action: B,
        /// `LoggingTypes`: 1 to 2 items, no item twice.
        pub logging_types: C,
    }
    impl ResponderErrorMaskingForHttpCode {
        /// Takes what is mandatory, by name: [`ResponderErrorMaskingForHttpCodeRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<ResponderErrorMaskingForHttpCodeAction>, C: IntoVal<List<ResponderErrorMaskingLoggingType>>>(required: ResponderErrorMaskingForHttpCodeRequired<A, B, C>) -> Self { with(with(with(empty(), "HttpCode", required.http_code), "Action", required.action), "LoggingTypes", required.logging_types) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<ResponderErrorMaskingForHttpCodeAction>) -> Self { with(self, "Action", value) }
        /// `HttpCode`: mandatory, 3 to 7 characters, matches `^DEFAULT|4XX|5XX|\d{3}$`.
        #[track_caller] pub fn http_code(self, value: impl IntoVal<String>) -> Self { with(self, "HttpCode", value) }
        /// `LoggingTypes`: mandatory, 1 to 2 items, no item twice.
        #[track_caller] pub fn logging_types(self, value: impl IntoVal<List<ResponderErrorMaskingLoggingType>>) -> Self { with(self, "LoggingTypes", value) }
        /// `ResponseLoggingPercentage`: 0 to 100.
        #[track_caller] pub fn response_logging_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "ResponseLoggingPercentage", value) }
    }

    /// Words of `Action`.
    pub type ResponderErrorMaskingForHttpCodeAction = Word<fn(of::ResponderErrorMaskingForHttpCodeAction)>;
    impl ResponderErrorMaskingForHttpCodeAction {
        /// `NO_BID`
        pub const NoBid: Self = word("NO_BID");
        /// `PASSTHROUGH`
        pub const Passthrough: Self = word("PASSTHROUGH");
    }

    /// Words of `ResponderErrorMaskingLoggingType`.
    pub type ResponderErrorMaskingLoggingType = Word<fn(of::ResponderErrorMaskingLoggingType)>;
    impl ResponderErrorMaskingLoggingType {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `METRIC`
        pub const Metric: Self = word("METRIC");
        /// `RESPONSE`
        pub const Response: Self = word("RESPONSE");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RTBFabric::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLink = Handle<of::CfnLink>;
impl cfn::ResourceType for of::CfnLink { const TYPE: &'static str = "AWS::RTBFabric::Link"; type Tags = cfn::TagList; type Props = CfnLinkProps; type Reference = Is<kinds::RtbFabricLinkArn>; }
impl CfnLink {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RtbFabricLinkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LinkDirection`: one of `REQUEST`, `RESPONSE`.
    #[inline] pub fn attr_link_direction(&self) -> Val<String> { cfn::attribute(&self.0, "LinkDirection") }
    /// The attribute `LinkId`.
    #[inline] pub fn attr_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "LinkId") }
    /// The attribute `LinkStatus`: one of `PENDING_CREATION`, `PENDING_REQUEST`, `REQUESTED`, `ACCEPTED`, `ACTIVE`, `REJECTED`, `FAILED`, `PENDING_DELETION`, `DELETED`, `PENDING_UPDATE`, `PENDING_ISOLATION`, `ISOLATED` and 2 more.
    #[inline] pub fn attr_link_status(&self) -> Val<String> { cfn::attribute(&self.0, "LinkStatus") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnLink`].
///
/// Mandatory: `GatewayId`, `PeerGatewayId`, `LinkLogSettings`.
///
/// A change may replace the resource: `GatewayId`, `HttpResponderAllowed`, `LinkAttributes`, `PeerGatewayId`.
pub type CfnLinkProps = Fields<of::CfnLink>;
/// What [`CfnLinkProps`] cannot do without.
pub struct CfnLinkPropsRequired<A, B, C> {
    /// `GatewayId`: matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    pub gateway_id: A,
    /// `PeerGatewayId`: matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    pub peer_gateway_id: B,
    /// `LinkLogSettings`.
    pub link_log_settings: C,
}
impl CfnLinkProps {
    /// Takes what is mandatory, by name: [`CfnLinkPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_link::LinkLogSettings>>(required: CfnLinkPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GatewayId", required.gateway_id), "PeerGatewayId", required.peer_gateway_id), "LinkLogSettings", required.link_log_settings) }
    /// `GatewayId`: mandatory, matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    #[track_caller] pub fn gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayId", value) }
    /// `HttpResponderAllowed`. Changing it may replace the resource. Write-only.
    #[track_caller] pub fn http_responder_allowed(self, value: impl IntoVal<bool>) -> Self { with(self, "HttpResponderAllowed", value) }
    /// `LinkAttributes`. Changing it may replace the resource.
    #[track_caller] pub fn link_attributes(self, value: impl IntoVal<cfn_link::LinkAttributes>) -> Self { with(self, "LinkAttributes", value) }
    /// `LinkLogSettings`: mandatory.
    #[track_caller] pub fn link_log_settings(self, value: impl IntoVal<cfn_link::LinkLogSettings>) -> Self { with(self, "LinkLogSettings", value) }
    /// `ModuleConfigurationList`. Write-only.
    #[track_caller] pub fn module_configuration_list(self, value: impl IntoVal<List<cfn_link::ModuleConfiguration>>) -> Self { with(self, "ModuleConfigurationList", value) }
    /// `PeerGatewayId`: mandatory, matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    #[track_caller] pub fn peer_gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "PeerGatewayId", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_link::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLink`].
pub mod cfn_link {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_inbound_external_link::{LinkAttributes, LinkLogSettings, LinkLogSettingsApplicationLogs, LinkLogSettingsApplicationLogsLinkApplicationLogSampling, ResponderErrorMaskingForHttpCode, ResponderErrorMaskingForHttpCodeRequired, ResponderErrorMaskingForHttpCodeAction, ResponderErrorMaskingLoggingType, Tag};
    mod of { pub enum Filter {} pub enum FilterCriterion {} pub enum HeaderTagAction {} pub enum ModuleConfiguration {} pub enum NoBidAction {} impl ias_core::Optional for NoBidAction {} pub enum NoBidModuleParameters {} impl ias_core::Optional for NoBidModuleParameters {} pub enum OpenRtbAttributeModuleParameters {} pub enum OpenRtbAttributeModuleParametersFilterType {} }

    /// `Filter`.
    pub type Filter = Fields<of::Filter>;
    impl Filter {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(criteria: impl IntoVal<List<FilterCriterion>>) -> Self { with(empty(), "Criteria", criteria) }
        /// `Criteria`: mandatory.
        #[track_caller] pub fn criteria(self, value: impl IntoVal<List<FilterCriterion>>) -> Self { with(self, "Criteria", value) }
    }

    /// `FilterCriterion`.
    pub type FilterCriterion = Fields<of::FilterCriterion>;
    impl FilterCriterion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(path: impl IntoVal<String>, values: impl IntoVal<List<String>>) -> Self { with(with(empty(), "Path", path), "Values", values) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Values`: mandatory, at least 1 item.
        #[track_caller] pub fn values(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Values", value) }
    }

    /// `HeaderTagAction`.
    pub type HeaderTagAction = Fields<of::HeaderTagAction>;
    impl HeaderTagAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Value", value) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ModuleConfiguration`.
    pub type ModuleConfiguration = Fields<of::ModuleConfiguration>;
    impl ModuleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<String>) -> Self { with(empty(), "Name", name) }
        /// `DependsOn`: each matches `^[A-Za-z0-9 -]+$`.
        #[track_caller] pub fn depends_on(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DependsOn", value) }
        /// `ModuleParameters`.
        #[track_caller] pub fn module_parameters(self, value: impl IntoVal<ModuleParameters>) -> Self { with(self, "ModuleParameters", value) }
        /// `Name`: mandatory, matches `^[A-Za-z0-9 -]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Version`: matches `^[a-z0-9]{1,25}$`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `ModuleParameters`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ModuleParameters(Value);
    ias_core::union!(ModuleParameters);
    impl ModuleParameters {
        /// `NoBid`.
        #[track_caller] pub fn no_bid(value: impl IntoVal<NoBidModuleParameters>) -> Self { Self(Value::one("NoBid", value)) }
        /// `OpenRtbAttribute`.
        #[track_caller] pub fn open_rtb_attribute(value: impl IntoVal<OpenRtbAttributeModuleParameters>) -> Self { Self(Value::one("OpenRtbAttribute", value)) }
    }

    /// `NoBidAction`.
    pub type NoBidAction = Fields<of::NoBidAction>;
    impl NoBidAction {
        /// `NoBidReasonCode`: at least 0.
        #[track_caller] pub fn no_bid_reason_code(self, value: impl IntoVal<i64>) -> Self { with(self, "NoBidReasonCode", value) }
    }

    /// `NoBidModuleParameters`.
    pub type NoBidModuleParameters = Fields<of::NoBidModuleParameters>;
    impl NoBidModuleParameters {
        /// `PassThroughPercentage`: 0 to 100.
        #[track_caller] pub fn pass_through_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "PassThroughPercentage", value) }
        /// `Reason`: 1 to 50 characters, matches `^[a-zA-Z0-9]*$`.
        #[track_caller] pub fn reason(self, value: impl IntoVal<String>) -> Self { with(self, "Reason", value) }
        /// `ReasonCode`: 0 to 10.
        #[track_caller] pub fn reason_code(self, value: impl IntoVal<i64>) -> Self { with(self, "ReasonCode", value) }
    }

    /// `OpenRtbAttributeModuleParameters`.
    pub type OpenRtbAttributeModuleParameters = Fields<of::OpenRtbAttributeModuleParameters>;
    /// What [`OpenRtbAttributeModuleParameters`] cannot do without.
    pub struct OpenRtbAttributeModuleParametersRequired<A, B, C, D> {
        /// `FilterType`.
        pub filter_type: A,
        /// `FilterConfiguration`.
        pub filter_configuration: B,
        /// `Action`.
        pub action: C,
        /// `HoldbackPercentage`: 0 to 100.
        pub holdback_percentage: D,
    }
    impl OpenRtbAttributeModuleParameters {
        /// Takes what is mandatory, by name: [`OpenRtbAttributeModuleParametersRequired`].
        #[track_caller] pub fn new<A: IntoVal<OpenRtbAttributeModuleParametersFilterType>, B: IntoVal<List<Filter>>, C: IntoVal<OpenRtbAttributeModuleParametersAction>, D: IntoVal<f64>>(required: OpenRtbAttributeModuleParametersRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "FilterType", required.filter_type), "FilterConfiguration", required.filter_configuration), "Action", required.action), "HoldbackPercentage", required.holdback_percentage) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<OpenRtbAttributeModuleParametersAction>) -> Self { with(self, "Action", value) }
        /// `FilterConfiguration`: mandatory.
        #[track_caller] pub fn filter_configuration(self, value: impl IntoVal<List<Filter>>) -> Self { with(self, "FilterConfiguration", value) }
        /// `FilterType`: mandatory.
        #[track_caller] pub fn filter_type(self, value: impl IntoVal<OpenRtbAttributeModuleParametersFilterType>) -> Self { with(self, "FilterType", value) }
        /// `HoldbackPercentage`: mandatory, 0 to 100.
        #[track_caller] pub fn holdback_percentage(self, value: impl IntoVal<f64>) -> Self { with(self, "HoldbackPercentage", value) }
    }

    /// `Action`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct OpenRtbAttributeModuleParametersAction(Value);
    ias_core::union!(OpenRtbAttributeModuleParametersAction);
    impl OpenRtbAttributeModuleParametersAction {
        /// `NoBid`.
        #[track_caller] pub fn no_bid(value: impl IntoVal<NoBidAction>) -> Self { Self(Value::one("NoBid", value)) }
        /// `HeaderTag`.
        #[track_caller] pub fn header_tag(value: impl IntoVal<HeaderTagAction>) -> Self { Self(Value::one("HeaderTag", value)) }
    }

    /// Words of `FilterType`.
    pub type OpenRtbAttributeModuleParametersFilterType = Word<fn(of::OpenRtbAttributeModuleParametersFilterType)>;
    impl OpenRtbAttributeModuleParametersFilterType {
        /// `INCLUDE`
        pub const Include: Self = word("INCLUDE");
        /// `EXCLUDE`
        pub const Exclude: Self = word("EXCLUDE");
    }
}

/// [`AWS::RTBFabric::LinkRoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnLinkRoutingRule = Handle<of::CfnLinkRoutingRule>;
impl cfn::ResourceType for of::CfnLinkRoutingRule { const TYPE: &'static str = "AWS::RTBFabric::LinkRoutingRule"; type Tags = cfn::TagList; type Props = CfnLinkRoutingRuleProps; type Reference = Is<kinds::LinkRoutingRuleArn>; }
impl CfnLinkRoutingRule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LinkRoutingRuleArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `RuleId`.
    #[inline] pub fn attr_rule_id(&self) -> Val<String> { cfn::attribute(&self.0, "RuleId") }
    /// The attribute `Status`: one of `CREATION_IN_PROGRESS`, `ACTIVE`, `UPDATE_IN_PROGRESS`, `DELETION_IN_PROGRESS`, `DELETED`, `FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnLinkRoutingRule`].
///
/// Mandatory: `GatewayId`, `LinkId`, `Priority`, `Conditions`.
///
/// A change may replace the resource: `GatewayId`, `LinkId`.
pub type CfnLinkRoutingRuleProps = Fields<of::CfnLinkRoutingRule>;
/// What [`CfnLinkRoutingRuleProps`] cannot do without.
pub struct CfnLinkRoutingRulePropsRequired<A, B, C, D> {
    /// `GatewayId`: matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    pub gateway_id: A,
    /// `LinkId`: matches `^link-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    pub link_id: B,
    /// `Priority`: 1 to 1000.
    pub priority: C,
    /// `Conditions`.
    pub conditions: D,
}
impl CfnLinkRoutingRuleProps {
    /// Takes what is mandatory, by name: [`CfnLinkRoutingRulePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<i64>, D: IntoVal<cfn_link_routing_rule::RuleCondition>>(required: CfnLinkRoutingRulePropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "GatewayId", required.gateway_id), "LinkId", required.link_id), "Priority", required.priority), "Conditions", required.conditions) }
    /// `Conditions`: mandatory.
    #[track_caller] pub fn conditions(self, value: impl IntoVal<cfn_link_routing_rule::RuleCondition>) -> Self { with(self, "Conditions", value) }
    /// `GatewayId`: mandatory, matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    #[track_caller] pub fn gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayId", value) }
    /// `LinkId`: mandatory, matches `^link-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    #[track_caller] pub fn link_id(self, value: impl IntoVal<String>) -> Self { with(self, "LinkId", value) }
    /// `Priority`: mandatory, 1 to 1000.
    #[track_caller] pub fn priority(self, value: impl IntoVal<i64>) -> Self { with(self, "Priority", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_link_routing_rule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLinkRoutingRule`].
pub mod cfn_link_routing_rule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_inbound_external_link::{Tag};
    mod of { pub enum QueryStringKeyValuePair {} pub enum RuleCondition {} impl ias_core::Optional for RuleCondition {} }

    /// `QueryStringKeyValuePair`.
    pub type QueryStringKeyValuePair = Fields<of::QueryStringKeyValuePair>;
    impl QueryStringKeyValuePair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9._~-]+$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9._~-]+$`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `RuleCondition`.
    pub type RuleCondition = Fields<of::RuleCondition>;
    impl RuleCondition {
        /// `HostHeader`: 1 to 255 characters, matches `^[A-Za-z0-9._~-]+$`.
        #[track_caller] pub fn host_header(self, value: impl IntoVal<String>) -> Self { with(self, "HostHeader", value) }
        /// `HostHeaderWildcard`: 3 to 255 characters, matches `^[A-Za-z0-9._~*-]+$`.
        #[track_caller] pub fn host_header_wildcard(self, value: impl IntoVal<String>) -> Self { with(self, "HostHeaderWildcard", value) }
        /// `PathExact`: 1 to 128 characters, matches `^/[A-Za-z0-9._~/-]*$`.
        #[track_caller] pub fn path_exact(self, value: impl IntoVal<String>) -> Self { with(self, "PathExact", value) }
        /// `PathPrefix`: 1 to 128 characters, matches `^/[A-Za-z0-9._~/-]*$`.
        #[track_caller] pub fn path_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "PathPrefix", value) }
        /// `QueryStringEquals`.
        #[track_caller] pub fn query_string_equals(self, value: impl IntoVal<QueryStringKeyValuePair>) -> Self { with(self, "QueryStringEquals", value) }
        /// `QueryStringExists`: 1 to 128 characters, matches `^[A-Za-z0-9._~-]+$`.
        #[track_caller] pub fn query_string_exists(self, value: impl IntoVal<String>) -> Self { with(self, "QueryStringExists", value) }
    }
}

/// [`AWS::RTBFabric::OutboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnOutboundExternalLink = Handle<of::CfnOutboundExternalLink>;
impl cfn::ResourceType for of::CfnOutboundExternalLink { const TYPE: &'static str = "AWS::RTBFabric::OutboundExternalLink"; type Tags = cfn::TagList; type Props = CfnOutboundExternalLinkProps; type Reference = Is<kinds::OutboundExternalLinkArn>; }
impl CfnOutboundExternalLink {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::OutboundExternalLinkArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `LinkId`.
    #[inline] pub fn attr_link_id(&self) -> Val<String> { cfn::attribute(&self.0, "LinkId") }
    /// The attribute `LinkStatus`: one of `PENDING_CREATION`, `PENDING_REQUEST`, `REQUESTED`, `ACCEPTED`, `ACTIVE`, `REJECTED`, `FAILED`, `PENDING_DELETION`, `DELETED`, `PENDING_UPDATE`, `PENDING_ISOLATION`, `ISOLATED` and 2 more.
    #[inline] pub fn attr_link_status(&self) -> Val<String> { cfn::attribute(&self.0, "LinkStatus") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnOutboundExternalLink`].
///
/// Mandatory: `GatewayId`, `PublicEndpoint`, `LinkLogSettings`.
///
/// A change may replace the resource: `GatewayId`, `LinkAttributes`, `LinkLogSettings`, `PublicEndpoint`.
pub type CfnOutboundExternalLinkProps = Fields<of::CfnOutboundExternalLink>;
/// What [`CfnOutboundExternalLinkProps`] cannot do without.
pub struct CfnOutboundExternalLinkPropsRequired<A, B, C> {
    /// `GatewayId`: matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    pub gateway_id: A,
    /// `PublicEndpoint`: at most 255 characters, matches `^(https|http)://.+$`. Changing it may replace the resource.
    pub public_endpoint: B,
    /// `LinkLogSettings`. Changing it may replace the resource.
    pub link_log_settings: C,
}
impl CfnOutboundExternalLinkProps {
    /// Takes what is mandatory, by name: [`CfnOutboundExternalLinkPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_outbound_external_link::LinkLogSettings>>(required: CfnOutboundExternalLinkPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "GatewayId", required.gateway_id), "PublicEndpoint", required.public_endpoint), "LinkLogSettings", required.link_log_settings) }
    /// `GatewayId`: mandatory, matches `^rtb-gw-[a-z0-9-]{1,25}$`. Changing it may replace the resource.
    #[track_caller] pub fn gateway_id(self, value: impl IntoVal<String>) -> Self { with(self, "GatewayId", value) }
    /// `LinkAttributes`. Changing it may replace the resource.
    #[track_caller] pub fn link_attributes(self, value: impl IntoVal<cfn_outbound_external_link::LinkAttributes>) -> Self { with(self, "LinkAttributes", value) }
    /// `LinkLogSettings`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn link_log_settings(self, value: impl IntoVal<cfn_outbound_external_link::LinkLogSettings>) -> Self { with(self, "LinkLogSettings", value) }
    /// `PublicEndpoint`: mandatory, at most 255 characters, matches `^(https|http)://.+$`. Changing it may replace the resource.
    #[track_caller] pub fn public_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "PublicEndpoint", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_outbound_external_link::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnOutboundExternalLink`].
pub mod cfn_outbound_external_link {
    pub use super::cfn_inbound_external_link::{LinkAttributes, LinkLogSettings, LinkLogSettingsApplicationLogs, LinkLogSettingsApplicationLogsLinkApplicationLogSampling, ResponderErrorMaskingForHttpCode, ResponderErrorMaskingForHttpCodeRequired, ResponderErrorMaskingForHttpCodeAction, ResponderErrorMaskingLoggingType, Tag};
}

/// [`AWS::RTBFabric::RequesterGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRequesterGateway = Handle<of::CfnRequesterGateway>;
impl cfn::ResourceType for of::CfnRequesterGateway { const TYPE: &'static str = "AWS::RTBFabric::RequesterGateway"; type Tags = cfn::TagList; type Props = CfnRequesterGatewayProps; type Reference = Is<kinds::RequesterGatewayArn>; }
impl CfnRequesterGateway {
    /// The attribute `ActiveLinksCount`.
    #[inline] pub fn attr_active_links_count(&self) -> Val<i64> { cfn::attribute(&self.0, "ActiveLinksCount") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RequesterGatewayArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `DomainName`.
    #[inline] pub fn attr_domain_name(&self) -> Val<String> { cfn::attribute(&self.0, "DomainName") }
    /// The attribute `GatewayId`.
    #[inline] pub fn attr_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayId") }
    /// The attribute `RequesterGatewayStatus`: one of `PENDING_CREATION`, `ACTIVE`, `PENDING_DELETION`, `DELETED`, `ERROR`, `PENDING_UPDATE`, `ISOLATED`, `PENDING_ISOLATION`, `PENDING_RESTORATION`.
    #[inline] pub fn attr_requester_gateway_status(&self) -> Val<String> { cfn::attribute(&self.0, "RequesterGatewayStatus") }
    /// The attribute `TotalLinksCount`.
    #[inline] pub fn attr_total_links_count(&self) -> Val<i64> { cfn::attribute(&self.0, "TotalLinksCount") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnRequesterGateway`].
///
/// Mandatory: `VpcId`, `SubnetIds`, `SecurityGroupIds`.
///
/// A change may replace the resource: `Description`, `SecurityGroupIds`, `SubnetIds`, `VpcId`.
pub type CfnRequesterGatewayProps = Fields<of::CfnRequesterGateway>;
/// What [`CfnRequesterGatewayProps`] cannot do without.
pub struct CfnRequesterGatewayPropsRequired<A, B, C> {
    /// `VpcId`: 5 to 50 characters, matches `^vpc-[a-f0-9]{8,17}$`. Changing it may replace the resource.
    pub vpc_id: A,
    /// `SubnetIds`: at least 1 item, no item twice, each 15 to 24 characters, each matches `^subnet-\w{8,17}$`. Changing it may replace the resource.
    pub subnet_ids: B,
    /// `SecurityGroupIds`: at least 1 item, no item twice, each 11 to 43 characters, each matches `^sg-[0-9a-f]{8,40}$`. Changing it may replace the resource.
    pub security_group_ids: C,
}
impl CfnRequesterGatewayProps {
    /// Takes what is mandatory, by name: [`CfnRequesterGatewayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::VpcId>>, B: IntoVal<List<String>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>>(required: CfnRequesterGatewayPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "VpcId", required.vpc_id), "SubnetIds", required.subnet_ids), "SecurityGroupIds", required.security_group_ids) }
    /// `Description`: matches `^[A-Za-z0-9 ]+$`. Changing it may replace the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `SecurityGroupIds`: mandatory, at least 1 item, no item twice, each 11 to 43 characters, each matches `^sg-[0-9a-f]{8,40}$`. Changing it may replace the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory, at least 1 item, no item twice, each 15 to 24 characters, each matches `^subnet-\w{8,17}$`. Changing it may replace the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_requester_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VpcId`: mandatory, 5 to 50 characters, matches `^vpc-[a-f0-9]{8,17}$`. Changing it may replace the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnRequesterGateway`].
pub mod cfn_requester_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Tag {} }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>) -> Self { with(empty(), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters, matches `^(resourceArn|internalId|[a-zA-Z0-9+\-=._:/@]+)$`.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: at most 1600 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::RTBFabric::ResponderGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnResponderGateway = Handle<of::CfnResponderGateway>;
impl cfn::ResourceType for of::CfnResponderGateway { const TYPE: &'static str = "AWS::RTBFabric::ResponderGateway"; type Tags = cfn::TagList; type Props = CfnResponderGatewayProps; type Reference = Is<kinds::ResponderGatewayArn>; }
impl CfnResponderGateway {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ResponderGatewayArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CertificateAssociationStatus`: one of `PENDING_ASSOCIATION`, `ASSOCIATED`, `PENDING_DISASSOCIATION`, `DISASSOCIATED`, `EXPIRED`, `FAILED`.
    #[inline] pub fn attr_certificate_association_status(&self) -> Val<String> { cfn::attribute(&self.0, "CertificateAssociationStatus") }
    /// The attribute `CreatedTimestamp`.
    #[inline] pub fn attr_created_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedTimestamp") }
    /// The attribute `ExternalInboundEndpoint`.
    #[inline] pub fn attr_external_inbound_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "ExternalInboundEndpoint") }
    /// The attribute `GatewayId`.
    #[inline] pub fn attr_gateway_id(&self) -> Val<String> { cfn::attribute(&self.0, "GatewayId") }
    /// The attribute `ResponderGatewayStatus`: one of `PENDING_CREATION`, `ACTIVE`, `PENDING_DELETION`, `DELETED`, `ERROR`, `PENDING_UPDATE`, `ISOLATED`, `PENDING_ISOLATION`, `PENDING_RESTORATION`.
    #[inline] pub fn attr_responder_gateway_status(&self) -> Val<String> { cfn::attribute(&self.0, "ResponderGatewayStatus") }
    /// The attribute `UpdatedTimestamp`.
    #[inline] pub fn attr_updated_timestamp(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedTimestamp") }
}

/// Properties of [`CfnResponderGateway`].
///
/// Mandatory: `VpcId`, `SubnetIds`, `SecurityGroupIds`, `Port`, `Protocol`.
///
/// A change may replace the resource: `AcmCertificateArn`, `Description`, `DomainName`, `GatewayType`, `ManagedEndpointConfiguration`, `Port`, `Protocol`, `SecurityGroupIds`, `SubnetIds`, `TrustStoreConfiguration`, `VpcId`.
pub type CfnResponderGatewayProps = Fields<of::CfnResponderGateway>;
/// What [`CfnResponderGatewayProps`] cannot do without.
pub struct CfnResponderGatewayPropsRequired<A, B, C, D, E> {
    /// `VpcId`: 5 to 50 characters, matches `^vpc-[a-f0-9]{8,17}$`. Changing it may replace the resource.
    pub vpc_id: A,
    /// `SubnetIds`: at least 1 item, no item twice, each 15 to 24 characters, each matches `^subnet-\w{8,17}$`. Changing it may replace the resource.
    pub subnet_ids: B,
    /// `SecurityGroupIds`: at least 1 item, no item twice, each 11 to 43 characters, each matches `^sg-[0-9a-f]{8,40}$`. Changing it may replace the resource.
    pub security_group_ids: C,
    /// `Port`: 1 to 65535. Changing it may replace the resource.
    pub port: D,
    /// `Protocol`. Changing it may replace the resource.
    pub protocol: E,
}
impl CfnResponderGatewayProps {
    /// Takes what is mandatory, by name: [`CfnResponderGatewayPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<Is<kinds::VpcId>>, B: IntoVal<List<String>>, C: IntoVal<List<Is<kinds::SecurityGroupId>>>, D: IntoVal<i64>, E: IntoVal<cfn_responder_gateway::Protocol>>(required: CfnResponderGatewayPropsRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "VpcId", required.vpc_id), "SubnetIds", required.subnet_ids), "SecurityGroupIds", required.security_group_ids), "Port", required.port), "Protocol", required.protocol) }
    /// `AcmCertificateArn`: matches `arn:(aws|aws-cn|aws-us-gov):acm:([a-z0-9-]+):[0-9]{12}:certificate/.{1,2048}`. Changing it may replace the resource.
    #[track_caller] pub fn acm_certificate_arn(self, value: impl IntoVal<Is<kinds::CertificateArn>>) -> Self { with(self, "AcmCertificateArn", value) }
    /// `Description`: matches `^[A-Za-z0-9 ]+$`. Changing it may replace the resource.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `DomainName`: 1 to 255 characters. Changing it may replace the resource.
    #[track_caller] pub fn domain_name(self, value: impl IntoVal<String>) -> Self { with(self, "DomainName", value) }
    /// `GatewayType`. Changing it may replace the resource.
    #[track_caller] pub fn gateway_type(self, value: impl IntoVal<cfn_responder_gateway::GatewayType>) -> Self { with(self, "GatewayType", value) }
    /// `ListenerConfig`.
    #[track_caller] pub fn listener_config(self, value: impl IntoVal<cfn_responder_gateway::ListenerConfig>) -> Self { with(self, "ListenerConfig", value) }
    /// `ManagedEndpointConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn managed_endpoint_configuration(self, value: impl IntoVal<cfn_responder_gateway::ManagedEndpointConfiguration>) -> Self { with(self, "ManagedEndpointConfiguration", value) }
    /// `Port`: mandatory, 1 to 65535. Changing it may replace the resource.
    #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
    /// `Protocol`: mandatory. Changing it may replace the resource.
    #[track_caller] pub fn protocol(self, value: impl IntoVal<cfn_responder_gateway::Protocol>) -> Self { with(self, "Protocol", value) }
    /// `SecurityGroupIds`: mandatory, at least 1 item, no item twice, each 11 to 43 characters, each matches `^sg-[0-9a-f]{8,40}$`. Changing it may replace the resource.
    #[track_caller] pub fn security_group_ids(self, value: impl IntoVal<List<Is<kinds::SecurityGroupId>>>) -> Self { with(self, "SecurityGroupIds", value) }
    /// `SubnetIds`: mandatory, at least 1 item, no item twice, each 15 to 24 characters, each matches `^subnet-\w{8,17}$`. Changing it may replace the resource.
    #[track_caller] pub fn subnet_ids(self, value: impl IntoVal<List<String>>) -> Self { with(self, "SubnetIds", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_responder_gateway::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TrustStoreConfiguration`. Changing it may replace the resource.
    #[track_caller] pub fn trust_store_configuration(self, value: impl IntoVal<cfn_responder_gateway::TrustStoreConfiguration>) -> Self { with(self, "TrustStoreConfiguration", value) }
    /// `VpcId`: mandatory, 5 to 50 characters, matches `^vpc-[a-f0-9]{8,17}$`. Changing it may replace the resource.
    #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
}

/// Types of [`CfnResponderGateway`].
pub mod cfn_responder_gateway {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_inbound_external_link::{Tag};
    mod of { pub enum AutoScalingGroupsConfiguration {} pub enum EksEndpointsConfiguration {} pub enum GatewayType {} pub enum HealthCheckConfig {} pub enum ListenerConfig {} pub enum Protocol {} pub enum TrustStoreConfiguration {} }

    /// `AutoScalingGroupsConfiguration`.
    pub type AutoScalingGroupsConfiguration = Fields<of::AutoScalingGroupsConfiguration>;
    impl AutoScalingGroupsConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(auto_scaling_group_name_list: impl IntoVal<List<String>>, role_arn: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(with(empty(), "AutoScalingGroupNameList", auto_scaling_group_name_list), "RoleArn", role_arn) }
        /// `AutoScalingGroupNameList`: mandatory, no item twice.
        #[track_caller] pub fn auto_scaling_group_name_list(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AutoScalingGroupNameList", value) }
        /// `HealthCheckConfig`.
        #[track_caller] pub fn health_check_config(self, value: impl IntoVal<HealthCheckConfig>) -> Self { with(self, "HealthCheckConfig", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// `EksEndpointsConfiguration`.
    pub type EksEndpointsConfiguration = Fields<of::EksEndpointsConfiguration>;
    /// What [`EksEndpointsConfiguration`] cannot do without.
    pub struct EksEndpointsConfigurationRequired<A, B, C, D, E, F> {
        /// `EndpointsResourceName`: matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`.
        pub endpoints_resource_name: A,
        /// `EndpointsResourceNamespace`: matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`.
        pub endpoints_resource_namespace: B,
        /// `ClusterApiServerEndpointUri`: at most 255 characters.
        pub cluster_api_server_endpoint_uri: C,
        /// `ClusterApiServerCaCertificateChain`: 1 to 2097152 characters.
        pub cluster_api_server_ca_certificate_chain: D,
        /// `ClusterName`: matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`.
        pub cluster_name: E,
        /// `RoleArn`.
        pub role_arn: F,
    }
    impl EksEndpointsConfiguration {
        /// Takes what is mandatory, by name: [`EksEndpointsConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<Is<kinds::RoleArn>>>(required: EksEndpointsConfigurationRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "EndpointsResourceName", required.endpoints_resource_name), "EndpointsResourceNamespace", required.endpoints_resource_namespace), "ClusterApiServerEndpointUri", required.cluster_api_server_endpoint_uri), "ClusterApiServerCaCertificateChain", required.cluster_api_server_ca_certificate_chain), "ClusterName", required.cluster_name), "RoleArn", required.role_arn) }
        /// `ClusterApiServerCaCertificateChain`: mandatory, 1 to 2097152 characters.
        #[track_caller] pub fn cluster_api_server_ca_certificate_chain(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterApiServerCaCertificateChain", value) }
        /// `ClusterApiServerEndpointUri`: mandatory, at most 255 characters.
        #[track_caller] pub fn cluster_api_server_endpoint_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterApiServerEndpointUri", value) }
        /// `ClusterName`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`.
        #[track_caller] pub fn cluster_name(self, value: impl IntoVal<String>) -> Self { with(self, "ClusterName", value) }
        /// `EndpointsResourceName`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`.
        #[track_caller] pub fn endpoints_resource_name(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointsResourceName", value) }
        /// `EndpointsResourceNamespace`: mandatory, matches `^[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]$`.
        #[track_caller] pub fn endpoints_resource_namespace(self, value: impl IntoVal<String>) -> Self { with(self, "EndpointsResourceNamespace", value) }
        /// `RoleArn`: mandatory.
        #[track_caller] pub fn role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "RoleArn", value) }
    }

    /// Words of `GatewayType`.
    pub type GatewayType = Word<fn(of::GatewayType)>;
    impl GatewayType {
        /// `EXTERNAL`
        pub const External: Self = word("EXTERNAL");
        /// `INTERNAL`
        pub const Internal: Self = word("INTERNAL");
    }

    /// `HealthCheckConfig`.
    pub type HealthCheckConfig = Fields<of::HealthCheckConfig>;
    impl HealthCheckConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(port: impl IntoVal<i64>, path: impl IntoVal<String>) -> Self { with(with(empty(), "Port", port), "Path", path) }
        /// `HealthyThresholdCount`: 2 to 10.
        #[track_caller] pub fn healthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "HealthyThresholdCount", value) }
        /// `IntervalSeconds`: 5 to 60.
        #[track_caller] pub fn interval_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "IntervalSeconds", value) }
        /// `Path`: mandatory, 1 to 128 characters, matches `^/.*$`.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `Port`: mandatory, 80 to 65535.
        #[track_caller] pub fn port(self, value: impl IntoVal<i64>) -> Self { with(self, "Port", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<Protocol>) -> Self { with(self, "Protocol", value) }
        /// `StatusCodeMatcher`: 3 to 2000 characters, matches `^[0-9,\-]+$`.
        #[track_caller] pub fn status_code_matcher(self, value: impl IntoVal<String>) -> Self { with(self, "StatusCodeMatcher", value) }
        /// `TimeoutMs`: 100 to 5000.
        #[track_caller] pub fn timeout_ms(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMs", value) }
        /// `UnhealthyThresholdCount`: 2 to 10.
        #[track_caller] pub fn unhealthy_threshold_count(self, value: impl IntoVal<i64>) -> Self { with(self, "UnhealthyThresholdCount", value) }
    }

    /// `ListenerConfig`.
    pub type ListenerConfig = Fields<of::ListenerConfig>;
    impl ListenerConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(protocols: impl IntoVal<List<Protocol>>) -> Self { with(empty(), "Protocols", protocols) }
        /// `Protocols`: mandatory, 1 to 2 items.
        #[track_caller] pub fn protocols(self, value: impl IntoVal<List<Protocol>>) -> Self { with(self, "Protocols", value) }
    }

    /// `ManagedEndpointConfiguration`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ManagedEndpointConfiguration(Value);
    ias_core::union!(ManagedEndpointConfiguration);
    impl ManagedEndpointConfiguration {
        /// `AutoScalingGroupsConfiguration`.
        #[track_caller] pub fn auto_scaling_groups_configuration(value: impl IntoVal<AutoScalingGroupsConfiguration>) -> Self { Self(Value::one("AutoScalingGroupsConfiguration", value)) }
        /// `EksEndpointsConfiguration`.
        #[track_caller] pub fn eks_endpoints_configuration(value: impl IntoVal<EksEndpointsConfiguration>) -> Self { Self(Value::one("EksEndpointsConfiguration", value)) }
    }

    /// Words of `Protocol`.
    pub type Protocol = Word<fn(of::Protocol)>;
    impl Protocol {
        /// `HTTP`
        pub const Http: Self = word("HTTP");
        /// `HTTPS`
        pub const Https: Self = word("HTTPS");
    }

    /// `TrustStoreConfiguration`.
    pub type TrustStoreConfiguration = Fields<of::TrustStoreConfiguration>;
    impl TrustStoreConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(certificate_authority_certificates: impl IntoVal<List<String>>) -> Self { with(empty(), "CertificateAuthorityCertificates", certificate_authority_certificates) }
        /// `CertificateAuthorityCertificates`: mandatory, at most 1 item, no item twice, each 1 to 2097152 characters.
        #[track_caller] pub fn certificate_authority_certificates(self, value: impl IntoVal<List<String>>) -> Self { with(self, "CertificateAuthorityCertificates", value) }
    }
}
