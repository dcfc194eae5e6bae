// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::GameLiftStreams`.

use super::prelude::*;

mod of { pub enum CfnApplication {} pub enum CfnStreamGroup {} }

/// [`AWS::GameLiftStreams::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-application.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnApplication = Handle<of::CfnApplication>;
impl cfn::ResourceType for of::CfnApplication { const TYPE: &'static str = "AWS::GameLiftStreams::Application"; type Tags = cfn::TagMap; type Props = CfnApplicationProps; type Reference = Is<kinds::GameLiftStreamsApplicationArn>; }
impl CfnApplication {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::GameLiftStreamsApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnApplication`].
///
/// Mandatory: `ApplicationSourceUri`, `Description`, `ExecutablePath`, `RuntimeEnvironment`.
///
/// A change replaces the resource: `ApplicationSourceUri`, `ExecutablePath`, `RuntimeEnvironment`.
pub type CfnApplicationProps = Fields<of::CfnApplication>;
/// What [`CfnApplicationProps`] cannot do without.
pub struct CfnApplicationPropsRequired<A, B, C, D> {
    /// `ApplicationSourceUri`: 1 to 1024 characters. Changing it replaces the resource.
    pub application_source_uri: A,
    /// `Description`: 1 to 80 characters, matches `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`.
    pub description: B,
    /// `ExecutablePath`: 1 to 1024 characters. Changing it replaces the resource.
    pub executable_path: C,
    /// `RuntimeEnvironment`. Changing it replaces the resource.
    pub runtime_environment: D,
}
impl CfnApplicationProps {
    /// Takes what is mandatory, by name: [`CfnApplicationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>, D: IntoVal<cfn_application::RuntimeEnvironment>>(required: CfnApplicationPropsRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "ApplicationSourceUri", required.application_source_uri), "Description", required.description), "ExecutablePath", required.executable_path), "RuntimeEnvironment", required.runtime_environment) }
    /// `ApplicationLogOutputUri`: at most 1024 characters, matches `^$|^s3://([a-zA-Z0-9][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9])(/[a-zA-Z0-9._-]+)*/?$`.
    #[track_caller] pub fn application_log_output_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationLogOutputUri", value) }
    /// `ApplicationLogPaths`: at most 10 items, each at most 1024 characters.
    #[track_caller] pub fn application_log_paths(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ApplicationLogPaths", value) }
    /// `ApplicationSourceUri`: mandatory, 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn application_source_uri(self, value: impl IntoVal<String>) -> Self { with(self, "ApplicationSourceUri", value) }
    /// `Description`: mandatory, 1 to 80 characters, matches `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `ExecutablePath`: mandatory, 1 to 1024 characters. Changing it replaces the resource.
    #[track_caller] pub fn executable_path(self, value: impl IntoVal<String>) -> Self { with(self, "ExecutablePath", value) }
    /// `RuntimeEnvironment`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn runtime_environment(self, value: impl IntoVal<cfn_application::RuntimeEnvironment>) -> Self { with(self, "RuntimeEnvironment", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnApplication`].
pub mod cfn_application {
    use super::super::prelude::*;
    mod of { pub enum RuntimeEnvironment {} }

    /// `RuntimeEnvironment`.
    pub type RuntimeEnvironment = Fields<of::RuntimeEnvironment>;
    impl RuntimeEnvironment {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(type_: impl IntoVal<String>, version: impl IntoVal<String>) -> Self { with(with(empty(), "Type", type_), "Version", version) }
        /// `Type`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
        /// `Version`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }
}

/// [`AWS::GameLiftStreams::StreamGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-streamgroup.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnStreamGroup = Handle<of::CfnStreamGroup>;
impl cfn::ResourceType for of::CfnStreamGroup { const TYPE: &'static str = "AWS::GameLiftStreams::StreamGroup"; type Tags = cfn::TagMap; type Props = CfnStreamGroupProps; type Reference = Is<kinds::StreamGroupArn>; }
impl CfnStreamGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::StreamGroupArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnStreamGroup`].
///
/// Mandatory: `Description`, `LocationConfigurations`, `StreamClass`.
///
/// A change replaces the resource: `StreamClass`.
pub type CfnStreamGroupProps = Fields<of::CfnStreamGroup>;
/// What [`CfnStreamGroupProps`] cannot do without.
pub struct CfnStreamGroupPropsRequired<A, B, C> {
    /// `Description`: 1 to 80 characters, matches `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`.
    pub description: A,
    /// `LocationConfigurations`: 1 to 100 items, no item twice.
    pub location_configurations: B,
    /// `StreamClass`: 1 to 20 characters. Changing it replaces the resource.
    pub stream_class: C,
}
impl CfnStreamGroupProps {
    /// Takes what is mandatory, by name: [`CfnStreamGroupPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_stream_group::LocationConfiguration>>, C: IntoVal<String>>(required: CfnStreamGroupPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Description", required.description), "LocationConfigurations", required.location_configurations), "StreamClass", required.stream_class) }
    /// `DefaultApplication`.
    #[track_caller] pub fn default_application(self, value: impl IntoVal<cfn_stream_group::DefaultApplication>) -> Self { with(self, "DefaultApplication", value) }
    /// `Description`: mandatory, 1 to 80 characters, matches `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `LocationConfigurations`: mandatory, 1 to 100 items, no item twice.
    #[track_caller] pub fn location_configurations(self, value: impl IntoVal<List<cfn_stream_group::LocationConfiguration>>) -> Self { with(self, "LocationConfigurations", value) }
    /// `StreamClass`: mandatory, 1 to 20 characters. Changing it replaces the resource.
    #[track_caller] pub fn stream_class(self, value: impl IntoVal<String>) -> Self { with(self, "StreamClass", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnStreamGroup`].
pub mod cfn_stream_group {
    use super::super::prelude::*;
    mod of { pub enum DefaultApplication {} impl ias_core::Optional for DefaultApplication {} pub enum LocationConfiguration {} pub enum VpcTransitConfiguration {} }

    /// `DefaultApplication`.
    pub type DefaultApplication = Fields<of::DefaultApplication>;
    impl DefaultApplication {
        /// `Arn`: 1 to 128 characters.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
        /// `Id`: 1 to 32 characters, matches `^[a-zA-Z0-9-]+$`. Changing it replaces the resource.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// `LocationConfiguration`.
    pub type LocationConfiguration = Fields<of::LocationConfiguration>;
    impl LocationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(location_name: impl IntoVal<String>) -> Self { with(empty(), "LocationName", location_name) }
        /// `AlwaysOnCapacity`: at least 0.
        #[track_caller] pub fn always_on_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "AlwaysOnCapacity", value) }
        /// `LocationName`: mandatory, 1 to 20 characters, matches `^[a-zA-Z0-9-]+$`.
        #[track_caller] pub fn location_name(self, value: impl IntoVal<String>) -> Self { with(self, "LocationName", value) }
        /// `MaximumCapacity`: at least 0.
        #[track_caller] pub fn maximum_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "MaximumCapacity", value) }
        /// `OnDemandCapacity`: at least 0. Deprecated.
        #[track_caller] pub fn on_demand_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "OnDemandCapacity", value) }
        /// `TargetIdleCapacity`: at least 0.
        #[track_caller] pub fn target_idle_capacity(self, value: impl IntoVal<i64>) -> Self { with(self, "TargetIdleCapacity", value) }
        /// `VpcTransitConfiguration`.
        #[track_caller] pub fn vpc_transit_configuration(self, value: impl IntoVal<VpcTransitConfiguration>) -> Self { with(self, "VpcTransitConfiguration", value) }
    }

    /// `VpcTransitConfiguration`.
    pub type VpcTransitConfiguration = Fields<of::VpcTransitConfiguration>;
    impl VpcTransitConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(ipv4_cidr_blocks: impl IntoVal<List<String>>, vpc_id: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(with(empty(), "Ipv4CidrBlocks", ipv4_cidr_blocks), "VpcId", vpc_id) }
        /// `Ipv4CidrBlocks`: mandatory, 1 to 5 items, no item twice.
        #[track_caller] pub fn ipv4_cidr_blocks(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Ipv4CidrBlocks", value) }
        /// `VpcId`: mandatory, 1 to 32 characters.
        #[track_caller] pub fn vpc_id(self, value: impl IntoVal<Is<kinds::VpcId>>) -> Self { with(self, "VpcId", value) }
    }
}
