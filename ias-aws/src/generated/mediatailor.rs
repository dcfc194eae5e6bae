// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaTailor`.

use super::prelude::*;

ias_core::fields!(Fields);
mod of { pub enum CfnChannel {} pub enum CfnChannelPolicy {} pub enum CfnFunction {} pub enum CfnLiveSource {} pub enum CfnPlaybackConfiguration {} pub enum CfnPrefetchSchedule {} pub enum CfnProgram {} pub enum CfnSourceLocation {} pub enum CfnVodSource {} }

/// [`AWS::MediaTailor::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html).
///
/// What `Ref` returns: `ChannelName`.
pub type CfnChannel = Handle<of::CfnChannel>;
impl cfn::ResourceType for of::CfnChannel { const TYPE: &'static str = "AWS::MediaTailor::Channel"; type Tags = cfn::TagList; type Props = CfnChannelProps; type Reference = String; }
impl CfnChannel {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaTailorChannelArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnChannel`].
///
/// Mandatory: `ChannelName`, `Outputs`, `PlaybackMode`.
///
/// A change replaces the resource: `ChannelName`, `Tier`.
pub type CfnChannelProps = Fields<of::CfnChannel>;
/// What [`CfnChannelProps`] cannot do without.
pub struct CfnChannelPropsRequired<A, B, C> {
    /// `ChannelName`. Changing it replaces the resource.
    pub channel_name: A,
    /// `Outputs`.
    pub outputs: B,
    /// `PlaybackMode`.
    pub playback_mode: C,
}
impl CfnChannelProps {
    /// Takes what is mandatory, by name: [`CfnChannelPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<List<cfn_channel::RequestOutputItem>>, C: IntoVal<cfn_channel::PlaybackMode>>(required: CfnChannelPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ChannelName", required.channel_name), "Outputs", required.outputs), "PlaybackMode", required.playback_mode) }
    /// `Audiences`.
    #[track_caller] pub fn audiences(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Audiences", value) }
    /// `ChannelName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `FillerSlate`.
    #[track_caller] pub fn filler_slate(self, value: impl IntoVal<cfn_channel::SlateSource>) -> Self { with(self, "FillerSlate", value) }
    /// `LogConfiguration`.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_channel::LogConfigurationForChannel>) -> Self { with(self, "LogConfiguration", value) }
    /// `Outputs`: mandatory.
    #[track_caller] pub fn outputs(self, value: impl IntoVal<List<cfn_channel::RequestOutputItem>>) -> Self { with(self, "Outputs", value) }
    /// `PlaybackMode`: mandatory.
    #[track_caller] pub fn playback_mode(self, value: impl IntoVal<cfn_channel::PlaybackMode>) -> Self { with(self, "PlaybackMode", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_channel::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Tier`. Changing it replaces the resource.
    #[track_caller] pub fn tier(self, value: impl IntoVal<cfn_channel::Tier>) -> Self { with(self, "Tier", value) }
    /// `TimeShiftConfiguration`.
    #[track_caller] pub fn time_shift_configuration(self, value: impl IntoVal<cfn_channel::TimeShiftConfiguration>) -> Self { with(self, "TimeShiftConfiguration", value) }
}

/// Types of [`CfnChannel`].
pub mod cfn_channel {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AdMarkupType {} pub enum DashPlaylistSettings {} impl ias_core::Optional for DashPlaylistSettings {} pub enum HlsPlaylistSettings {} impl ias_core::Optional for HlsPlaylistSettings {} pub enum LogConfigurationForChannel {} impl ias_core::Optional for LogConfigurationForChannel {} pub enum LogType {} pub enum PlaybackMode {} pub enum RequestOutputItem {} pub enum SlateSource {} impl ias_core::Optional for SlateSource {} pub enum Tag {} pub enum Tier {} pub enum TimeShiftConfiguration {} }

    /// Words of `AdMarkupType`.
    pub type AdMarkupType = Word<fn(of::AdMarkupType)>;
    impl AdMarkupType {
        /// `DATERANGE`
        pub const Daterange: Self = word("DATERANGE");
        /// `SCTE35_ENHANCED`
        pub const Scte35Enhanced: Self = word("SCTE35_ENHANCED");
    }

    /// `DashPlaylistSettings`.
    pub type DashPlaylistSettings = Fields<of::DashPlaylistSettings>;
    impl DashPlaylistSettings {
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "ManifestWindowSeconds", value) }
        /// `MinBufferTimeSeconds`.
        #[track_caller] pub fn min_buffer_time_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "MinBufferTimeSeconds", value) }
        /// `MinUpdatePeriodSeconds`.
        #[track_caller] pub fn min_update_period_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "MinUpdatePeriodSeconds", value) }
        /// `SuggestedPresentationDelaySeconds`.
        #[track_caller] pub fn suggested_presentation_delay_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "SuggestedPresentationDelaySeconds", value) }
    }

    /// `HlsPlaylistSettings`.
    pub type HlsPlaylistSettings = Fields<of::HlsPlaylistSettings>;
    impl HlsPlaylistSettings {
        /// `AdMarkupType`.
        #[track_caller] pub fn ad_markup_type(self, value: impl IntoVal<List<AdMarkupType>>) -> Self { with(self, "AdMarkupType", value) }
        /// `ManifestWindowSeconds`.
        #[track_caller] pub fn manifest_window_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "ManifestWindowSeconds", value) }
    }

    /// `LogConfigurationForChannel`.
    pub type LogConfigurationForChannel = Fields<of::LogConfigurationForChannel>;
    impl LogConfigurationForChannel {
        /// `LogTypes`.
        #[track_caller] pub fn log_types(self, value: impl IntoVal<List<LogType>>) -> Self { with(self, "LogTypes", value) }
    }

    /// Words of `LogType`.
    pub type LogType = Word<fn(of::LogType)>;
    impl LogType {
        /// `AS_RUN`
        pub const AsRun: Self = word("AS_RUN");
    }

    /// Words of `PlaybackMode`.
    pub type PlaybackMode = Word<fn(of::PlaybackMode)>;
    impl PlaybackMode {
        /// `LOOP`
        pub const Loop: Self = word("LOOP");
        /// `LINEAR`
        pub const Linear: Self = word("LINEAR");
    }

    /// `RequestOutputItem`.
    pub type RequestOutputItem = Fields<of::RequestOutputItem>;
    impl RequestOutputItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(manifest_name: impl IntoVal<String>, source_group: impl IntoVal<String>) -> Self { with(with(empty(), "ManifestName", manifest_name), "SourceGroup", source_group) }
        /// `DashPlaylistSettings`.
        #[track_caller] pub fn dash_playlist_settings(self, value: impl IntoVal<DashPlaylistSettings>) -> Self { with(self, "DashPlaylistSettings", value) }
        /// `HlsPlaylistSettings`.
        #[track_caller] pub fn hls_playlist_settings(self, value: impl IntoVal<HlsPlaylistSettings>) -> Self { with(self, "HlsPlaylistSettings", value) }
        /// `ManifestName`: mandatory.
        #[track_caller] pub fn manifest_name(self, value: impl IntoVal<String>) -> Self { with(self, "ManifestName", value) }
        /// `SourceGroup`: mandatory.
        #[track_caller] pub fn source_group(self, value: impl IntoVal<String>) -> Self { with(self, "SourceGroup", value) }
    }

    /// `SlateSource`.
    pub type SlateSource = Fields<of::SlateSource>;
    impl SlateSource {
        /// `SourceLocationName`.
        #[track_caller] pub fn source_location_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocationName", value) }
        /// `VodSourceName`.
        #[track_caller] pub fn vod_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "VodSourceName", value) }
    }

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

    /// Words of `Tier`.
    pub type Tier = Word<fn(of::Tier)>;
    impl Tier {
        /// `BASIC`
        pub const Basic: Self = word("BASIC");
        /// `STANDARD`
        pub const Standard: Self = word("STANDARD");
    }

    /// `TimeShiftConfiguration`.
    pub type TimeShiftConfiguration = Fields<of::TimeShiftConfiguration>;
    impl TimeShiftConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(max_time_delay_seconds: impl IntoVal<f64>) -> Self { with(empty(), "MaxTimeDelaySeconds", max_time_delay_seconds) }
        /// `MaxTimeDelaySeconds`: mandatory.
        #[track_caller] pub fn max_time_delay_seconds(self, value: impl IntoVal<f64>) -> Self { with(self, "MaxTimeDelaySeconds", value) }
    }
}

/// [`AWS::MediaTailor::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html).
///
/// What `Ref` returns: `ChannelName`.
pub type CfnChannelPolicy = Handle<of::CfnChannelPolicy>;
impl cfn::ResourceType for of::CfnChannelPolicy { const TYPE: &'static str = "AWS::MediaTailor::ChannelPolicy"; type Tags = cfn::NoTags; type Props = CfnChannelPolicyProps; type Reference = String; }

/// Properties of [`CfnChannelPolicy`].
///
/// Mandatory: `ChannelName`, `Policy`.
///
/// A change replaces the resource: `ChannelName`.
pub type CfnChannelPolicyProps = Fields<of::CfnChannelPolicy>;
impl CfnChannelPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(channel_name: impl IntoVal<String>, policy: impl IntoVal<Json>) -> Self { with(with(empty(), "ChannelName", channel_name), "Policy", policy) }
    /// `ChannelName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `Policy`: mandatory.
    #[track_caller] pub fn policy(self, value: impl IntoVal<Json>) -> Self { with(self, "Policy", value) }
}

/// [`AWS::MediaTailor::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html).
///
/// What `Ref` returns: `FunctionId`.
pub type CfnFunction = Handle<of::CfnFunction>;
impl cfn::ResourceType for of::CfnFunction { const TYPE: &'static str = "AWS::MediaTailor::Function"; type Tags = cfn::TagList; type Props = CfnFunctionProps; type Reference = String; }
impl CfnFunction {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::MediaTailorFunctionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFunction`].
///
/// Mandatory: `FunctionId`, `FunctionType`.
///
/// A change replaces the resource: `FunctionId`.
pub type CfnFunctionProps = Fields<of::CfnFunction>;
impl CfnFunctionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(function_id: impl IntoVal<String>, function_type: impl IntoVal<cfn_function::FunctionType>) -> Self { with(with(empty(), "FunctionId", function_id), "FunctionType", function_type) }
    /// `AwsServiceRequestConfiguration`.
    #[track_caller] pub fn aws_service_request_configuration(self, value: impl IntoVal<cfn_function::AwsServiceRequestConfiguration>) -> Self { with(self, "AwsServiceRequestConfiguration", value) }
    /// `ConcurrentExecutorConfiguration`.
    #[track_caller] pub fn concurrent_executor_configuration(self, value: impl IntoVal<cfn_function::ConcurrentExecutorConfiguration>) -> Self { with(self, "ConcurrentExecutorConfiguration", value) }
    /// `CustomOutputConfiguration`.
    #[track_caller] pub fn custom_output_configuration(self, value: impl IntoVal<cfn_function::CustomOutputConfiguration>) -> Self { with(self, "CustomOutputConfiguration", value) }
    /// `Description`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `FunctionId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn function_id(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionId", value) }
    /// `FunctionType`: mandatory.
    #[track_caller] pub fn function_type(self, value: impl IntoVal<cfn_function::FunctionType>) -> Self { with(self, "FunctionType", value) }
    /// `HttpRequestConfiguration`.
    #[track_caller] pub fn http_request_configuration(self, value: impl IntoVal<cfn_function::HttpRequestConfiguration>) -> Self { with(self, "HttpRequestConfiguration", value) }
    /// `SequentialExecutorConfiguration`.
    #[track_caller] pub fn sequential_executor_configuration(self, value: impl IntoVal<cfn_function::SequentialExecutorConfiguration>) -> Self { with(self, "SequentialExecutorConfiguration", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_function::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VastRequestConfiguration`.
    #[track_caller] pub fn vast_request_configuration(self, value: impl IntoVal<cfn_function::VastRequestConfiguration>) -> Self { with(self, "VastRequestConfiguration", value) }
}

/// Types of [`CfnFunction`].
pub mod cfn_function {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum AwsServiceRequestConfiguration {} pub enum ConcurrentExecutorConfiguration {} pub enum CustomOutputConfiguration {} pub enum FunctionRef {} impl ias_core::Optional for FunctionRef {} pub enum FunctionType {} pub enum HttpRequestConfiguration {} pub enum MethodType {} pub enum RuntimeType {} pub enum SequentialExecutorConfiguration {} pub enum VastRequestConfiguration {} }

    /// `AwsServiceRequestConfiguration`.
    pub type AwsServiceRequestConfiguration = Fields<of::AwsServiceRequestConfiguration>;
    /// What [`AwsServiceRequestConfiguration`] cannot do without.
    pub struct AwsServiceRequestConfigurationRequired<A, B, C, D, E, F> {
        /// `Runtime`.
        pub runtime: A,
        /// `MethodType`.
        pub method_type: B,
        /// `RequestTimeoutMilliseconds`: 100 to 2000.
        pub request_timeout_milliseconds: C,
        /// `Url`.
        pub url: D,
        /// `TargetService`: 1 to 63 characters, matches `[a-z0-9-]+`.
        pub target_service: E,
        /// `TargetRegion`: 1 to 256 characters.
        pub target_region: F,
    }
    impl AwsServiceRequestConfiguration {
        /// Takes what is mandatory, by name: [`AwsServiceRequestConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuntimeType>, B: IntoVal<MethodType>, C: IntoVal<i64>, D: IntoVal<String>, E: IntoVal<String>, F: IntoVal<String>>(required: AwsServiceRequestConfigurationRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Runtime", required.runtime), "MethodType", required.method_type), "RequestTimeoutMilliseconds", required.request_timeout_milliseconds), "Url", required.url), "TargetService", required.target_service), "TargetRegion", required.target_region) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Headers", value) }
        /// `MethodType`: mandatory.
        #[track_caller] pub fn method_type(self, value: impl IntoVal<MethodType>) -> Self { with(self, "MethodType", value) }
        /// `Output`.
        #[track_caller] pub fn output(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Output", value) }
        /// `RequestTimeoutMilliseconds`: mandatory, 100 to 2000.
        #[track_caller] pub fn request_timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RequestTimeoutMilliseconds", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<RuntimeType>) -> Self { with(self, "Runtime", value) }
        /// `TargetRegion`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn target_region(self, value: impl IntoVal<String>) -> Self { with(self, "TargetRegion", value) }
        /// `TargetService`: mandatory, 1 to 63 characters, matches `[a-z0-9-]+`.
        #[track_caller] pub fn target_service(self, value: impl IntoVal<String>) -> Self { with(self, "TargetService", value) }
        /// `Url`: mandatory.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// `ConcurrentExecutorConfiguration`.
    pub type ConcurrentExecutorConfiguration = Fields<of::ConcurrentExecutorConfiguration>;
    /// What [`ConcurrentExecutorConfiguration`] cannot do without.
    pub struct ConcurrentExecutorConfigurationRequired<A, B, C, D, E> {
        /// `Runtime`.
        pub runtime: A,
        /// `Output`.
        pub output: B,
        /// `FunctionList`: 1 to 10 items.
        pub function_list: C,
        /// `TimeoutMilliseconds`: 100 to 2000.
        pub timeout_milliseconds: D,
        /// `MaxConcurrency`: 1 to 2.
        pub max_concurrency: E,
    }
    impl ConcurrentExecutorConfiguration {
        /// Takes what is mandatory, by name: [`ConcurrentExecutorConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuntimeType>, B: IntoVal<Map<String>>, C: IntoVal<List<FunctionRef>>, D: IntoVal<i64>, E: IntoVal<i64>>(required: ConcurrentExecutorConfigurationRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Runtime", required.runtime), "Output", required.output), "FunctionList", required.function_list), "TimeoutMilliseconds", required.timeout_milliseconds), "MaxConcurrency", required.max_concurrency) }
        /// `FunctionList`: mandatory, 1 to 10 items.
        #[track_caller] pub fn function_list(self, value: impl IntoVal<List<FunctionRef>>) -> Self { with(self, "FunctionList", value) }
        /// `MaxConcurrency`: mandatory, 1 to 2.
        #[track_caller] pub fn max_concurrency(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrency", value) }
        /// `Output`: mandatory.
        #[track_caller] pub fn output(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Output", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<RuntimeType>) -> Self { with(self, "Runtime", value) }
        /// `TimeoutMilliseconds`: mandatory, 100 to 2000.
        #[track_caller] pub fn timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMilliseconds", value) }
    }

    /// `CustomOutputConfiguration`.
    pub type CustomOutputConfiguration = Fields<of::CustomOutputConfiguration>;
    impl CustomOutputConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(runtime: impl IntoVal<RuntimeType>) -> Self { with(empty(), "Runtime", runtime) }
        /// `Output`.
        #[track_caller] pub fn output(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Output", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<RuntimeType>) -> Self { with(self, "Runtime", value) }
    }

    /// `FunctionRef`.
    pub type FunctionRef = Fields<of::FunctionRef>;
    impl FunctionRef {
        /// `Alias`.
        #[track_caller] pub fn alias(self, value: impl IntoVal<String>) -> Self { with(self, "Alias", value) }
        /// `FunctionId`.
        #[track_caller] pub fn function_id(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionId", value) }
        /// `RunCondition`.
        #[track_caller] pub fn run_condition(self, value: impl IntoVal<String>) -> Self { with(self, "RunCondition", value) }
    }

    /// Words of `FunctionType`.
    pub type FunctionType = Word<fn(of::FunctionType)>;
    impl FunctionType {
        /// `HTTP_REQUEST`
        pub const HttpRequest: Self = word("HTTP_REQUEST");
        /// `AWS_SERVICE_REQUEST`
        pub const AwsServiceRequest: Self = word("AWS_SERVICE_REQUEST");
        /// `CUSTOM_OUTPUT`
        pub const CustomOutput: Self = word("CUSTOM_OUTPUT");
        /// `CONCURRENT_EXECUTOR`
        pub const ConcurrentExecutor: Self = word("CONCURRENT_EXECUTOR");
        /// `SEQUENTIAL_EXECUTOR`
        pub const SequentialExecutor: Self = word("SEQUENTIAL_EXECUTOR");
        /// `VAST_REQUEST`
        pub const VastRequest: Self = word("VAST_REQUEST");
    }

    /// `HttpRequestConfiguration`.
    pub type HttpRequestConfiguration = Fields<of::HttpRequestConfiguration>;
    /// What [`HttpRequestConfiguration`] cannot do without.
    pub struct HttpRequestConfigurationRequired<A, B, C, D> {
        /// `Runtime`.
        pub runtime: A,
        /// `MethodType`.
        pub method_type: B,
        /// `RequestTimeoutMilliseconds`.
        pub request_timeout_milliseconds: C,
        /// `Url`.
        pub url: D,
    }
    impl HttpRequestConfiguration {
        /// Takes what is mandatory, by name: [`HttpRequestConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuntimeType>, B: IntoVal<MethodType>, C: IntoVal<i64>, D: IntoVal<String>>(required: HttpRequestConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Runtime", required.runtime), "MethodType", required.method_type), "RequestTimeoutMilliseconds", required.request_timeout_milliseconds), "Url", required.url) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Headers", value) }
        /// `MethodType`: mandatory.
        #[track_caller] pub fn method_type(self, value: impl IntoVal<MethodType>) -> Self { with(self, "MethodType", value) }
        /// `Output`.
        #[track_caller] pub fn output(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Output", value) }
        /// `RequestTimeoutMilliseconds`: mandatory.
        #[track_caller] pub fn request_timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RequestTimeoutMilliseconds", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<RuntimeType>) -> Self { with(self, "Runtime", value) }
        /// `Url`: mandatory.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }

    /// Words of `MethodType`.
    pub type MethodType = Word<fn(of::MethodType)>;
    impl MethodType {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// Words of `RuntimeType`.
    pub type RuntimeType = Word<fn(of::RuntimeType)>;
    impl RuntimeType {
        /// `JSONATA`
        pub const Jsonata: Self = word("JSONATA");
    }

    /// `SequentialExecutorConfiguration`.
    pub type SequentialExecutorConfiguration = Fields<of::SequentialExecutorConfiguration>;
    /// What [`SequentialExecutorConfiguration`] cannot do without.
    pub struct SequentialExecutorConfigurationRequired<A, B, C> {
        /// `Runtime`.
        pub runtime: A,
        /// `FunctionList`.
        pub function_list: B,
        /// `TimeoutMilliseconds`.
        pub timeout_milliseconds: C,
    }
    impl SequentialExecutorConfiguration {
        /// Takes what is mandatory, by name: [`SequentialExecutorConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuntimeType>, B: IntoVal<List<FunctionRef>>, C: IntoVal<i64>>(required: SequentialExecutorConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Runtime", required.runtime), "FunctionList", required.function_list), "TimeoutMilliseconds", required.timeout_milliseconds) }
        /// `FunctionList`: mandatory.
        #[track_caller] pub fn function_list(self, value: impl IntoVal<List<FunctionRef>>) -> Self { with(self, "FunctionList", value) }
        /// `Output`.
        #[track_caller] pub fn output(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Output", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<RuntimeType>) -> Self { with(self, "Runtime", value) }
        /// `TimeoutMilliseconds`: mandatory.
        #[track_caller] pub fn timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutMilliseconds", value) }
    }

    /// `VastRequestConfiguration`.
    pub type VastRequestConfiguration = Fields<of::VastRequestConfiguration>;
    /// What [`VastRequestConfiguration`] cannot do without.
    pub struct VastRequestConfigurationRequired<A, B, C, D> {
        /// `Runtime`.
        pub runtime: A,
        /// `MethodType`.
        pub method_type: B,
        /// `RequestTimeoutMilliseconds`: 100 to 2000.
        pub request_timeout_milliseconds: C,
        /// `Url`.
        pub url: D,
    }
    impl VastRequestConfiguration {
        /// Takes what is mandatory, by name: [`VastRequestConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<RuntimeType>, B: IntoVal<MethodType>, C: IntoVal<i64>, D: IntoVal<String>>(required: VastRequestConfigurationRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "Runtime", required.runtime), "MethodType", required.method_type), "RequestTimeoutMilliseconds", required.request_timeout_milliseconds), "Url", required.url) }
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Headers", value) }
        /// `MethodType`: mandatory.
        #[track_caller] pub fn method_type(self, value: impl IntoVal<MethodType>) -> Self { with(self, "MethodType", value) }
        /// `Output`.
        #[track_caller] pub fn output(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Output", value) }
        /// `RequestTimeoutMilliseconds`: mandatory, 100 to 2000.
        #[track_caller] pub fn request_timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RequestTimeoutMilliseconds", value) }
        /// `Runtime`: mandatory.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<RuntimeType>) -> Self { with(self, "Runtime", value) }
        /// `Url`: mandatory.
        #[track_caller] pub fn url(self, value: impl IntoVal<String>) -> Self { with(self, "Url", value) }
    }
}

/// [`AWS::MediaTailor::LiveSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html).
///
/// What `Ref` returns: a text of LiveSourceName, SourceLocationName.
pub type CfnLiveSource = Handle<of::CfnLiveSource>;
impl cfn::ResourceType for of::CfnLiveSource { const TYPE: &'static str = "AWS::MediaTailor::LiveSource"; type Tags = cfn::TagList; type Props = CfnLiveSourceProps; type Reference = String; }
impl CfnLiveSource {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::LiveSourceArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnLiveSource`].
///
/// Mandatory: `HttpPackageConfigurations`, `LiveSourceName`, `SourceLocationName`.
///
/// A change replaces the resource: `LiveSourceName`, `SourceLocationName`.
pub type CfnLiveSourceProps = Fields<of::CfnLiveSource>;
/// What [`CfnLiveSourceProps`] cannot do without.
pub struct CfnLiveSourcePropsRequired<A, B, C> {
    /// `HttpPackageConfigurations`.
    pub http_package_configurations: A,
    /// `LiveSourceName`. Changing it replaces the resource.
    pub live_source_name: B,
    /// `SourceLocationName`. Changing it replaces the resource.
    pub source_location_name: C,
}
impl CfnLiveSourceProps {
    /// Takes what is mandatory, by name: [`CfnLiveSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_live_source::HttpPackageConfiguration>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnLiveSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "HttpPackageConfigurations", required.http_package_configurations), "LiveSourceName", required.live_source_name), "SourceLocationName", required.source_location_name) }
    /// `HttpPackageConfigurations`: mandatory.
    #[track_caller] pub fn http_package_configurations(self, value: impl IntoVal<List<cfn_live_source::HttpPackageConfiguration>>) -> Self { with(self, "HttpPackageConfigurations", value) }
    /// `LiveSourceName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn live_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "LiveSourceName", value) }
    /// `SourceLocationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_location_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocationName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_live_source::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnLiveSource`].
pub mod cfn_live_source {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum HttpPackageConfiguration {} pub enum Type {} }

    /// `HttpPackageConfiguration`.
    pub type HttpPackageConfiguration = Fields<of::HttpPackageConfiguration>;
    /// What [`HttpPackageConfiguration`] cannot do without.
    pub struct HttpPackageConfigurationRequired<A, B, C> {
        /// `Path`.
        pub path: A,
        /// `SourceGroup`.
        pub source_group: B,
        /// `Type`.
        pub type_: C,
    }
    impl HttpPackageConfiguration {
        /// Takes what is mandatory, by name: [`HttpPackageConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<Type>>(required: HttpPackageConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "Path", required.path), "SourceGroup", required.source_group), "Type", required.type_) }
        /// `Path`: mandatory.
        #[track_caller] pub fn path(self, value: impl IntoVal<String>) -> Self { with(self, "Path", value) }
        /// `SourceGroup`: mandatory.
        #[track_caller] pub fn source_group(self, value: impl IntoVal<String>) -> Self { with(self, "SourceGroup", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<Type>) -> Self { with(self, "Type", value) }
    }

    /// Words of `Type`.
    pub type Type = Word<fn(of::Type)>;
    impl Type {
        /// `DASH`
        pub const Dash: Self = word("DASH");
        /// `HLS`
        pub const Hls: Self = word("HLS");
    }
}

/// [`AWS::MediaTailor::PlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html).
///
/// What `Ref` returns: `Name`.
pub type CfnPlaybackConfiguration = Handle<of::CfnPlaybackConfiguration>;
impl cfn::ResourceType for of::CfnPlaybackConfiguration { const TYPE: &'static str = "AWS::MediaTailor::PlaybackConfiguration"; type Tags = cfn::TagList; type Props = CfnPlaybackConfigurationProps; type Reference = String; }
impl CfnPlaybackConfiguration {
    /// The attribute `DashConfiguration.ManifestEndpointPrefix`.
    #[inline] pub fn attr_dash_configuration_manifest_endpoint_prefix(&self) -> Val<String> { cfn::attribute(&self.0, "DashConfiguration.ManifestEndpointPrefix") }
    /// The attribute `HlsConfiguration.ManifestEndpointPrefix`.
    #[inline] pub fn attr_hls_configuration_manifest_endpoint_prefix(&self) -> Val<String> { cfn::attribute(&self.0, "HlsConfiguration.ManifestEndpointPrefix") }
    /// The attribute `PlaybackConfigurationArn`.
    #[inline] pub fn attr_playback_configuration_arn(&self) -> Val<Is<kinds::PlaybackConfigurationArn>> { cfn::attribute(&self.0, "PlaybackConfigurationArn") }
    /// The attribute `PlaybackEndpointPrefix`.
    #[inline] pub fn attr_playback_endpoint_prefix(&self) -> Val<String> { cfn::attribute(&self.0, "PlaybackEndpointPrefix") }
    /// The attribute `SessionInitializationEndpointPrefix`.
    #[inline] pub fn attr_session_initialization_endpoint_prefix(&self) -> Val<String> { cfn::attribute(&self.0, "SessionInitializationEndpointPrefix") }
}

/// Properties of [`CfnPlaybackConfiguration`].
///
/// Mandatory: `Name`, `VideoContentSourceUrl`, `AdDecisionServerUrl`.
///
/// A change replaces the resource: `Name`.
pub type CfnPlaybackConfigurationProps = Fields<of::CfnPlaybackConfiguration>;
/// What [`CfnPlaybackConfigurationProps`] cannot do without.
pub struct CfnPlaybackConfigurationPropsRequired<A, B, C> {
    /// `Name`: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    pub name: A,
    /// `VideoContentSourceUrl`.
    pub video_content_source_url: B,
    /// `AdDecisionServerUrl`.
    pub ad_decision_server_url: C,
}
impl CfnPlaybackConfigurationProps {
    /// Takes what is mandatory, by name: [`CfnPlaybackConfigurationPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnPlaybackConfigurationPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "Name", required.name), "VideoContentSourceUrl", required.video_content_source_url), "AdDecisionServerUrl", required.ad_decision_server_url) }
    /// `AdConditioningConfiguration`.
    #[track_caller] pub fn ad_conditioning_configuration(self, value: impl IntoVal<cfn_playback_configuration::AdConditioningConfiguration>) -> Self { with(self, "AdConditioningConfiguration", value) }
    /// `AdDecisionServerConfiguration`.
    #[track_caller] pub fn ad_decision_server_configuration(self, value: impl IntoVal<cfn_playback_configuration::AdDecisionServerConfiguration>) -> Self { with(self, "AdDecisionServerConfiguration", value) }
    /// `AdDecisionServerUrl`: mandatory.
    #[track_caller] pub fn ad_decision_server_url(self, value: impl IntoVal<String>) -> Self { with(self, "AdDecisionServerUrl", value) }
    /// `AdsPersonalizationConcurrency`.
    #[track_caller] pub fn ads_personalization_concurrency(self, value: impl IntoVal<cfn_playback_configuration::AdsPersonalizationConcurrency>) -> Self { with(self, "AdsPersonalizationConcurrency", value) }
    /// `AdsPersonalizationTimeouts`.
    #[track_caller] pub fn ads_personalization_timeouts(self, value: impl IntoVal<cfn_playback_configuration::AdsPersonalizationTimeouts>) -> Self { with(self, "AdsPersonalizationTimeouts", value) }
    /// `AvailSuppression`.
    #[track_caller] pub fn avail_suppression(self, value: impl IntoVal<cfn_playback_configuration::AvailSuppression>) -> Self { with(self, "AvailSuppression", value) }
    /// `BeaconingConfiguration`.
    #[track_caller] pub fn beaconing_configuration(self, value: impl IntoVal<cfn_playback_configuration::BeaconingConfiguration>) -> Self { with(self, "BeaconingConfiguration", value) }
    /// `Bumper`.
    #[track_caller] pub fn bumper(self, value: impl IntoVal<cfn_playback_configuration::Bumper>) -> Self { with(self, "Bumper", value) }
    /// `CdnConfiguration`.
    #[track_caller] pub fn cdn_configuration(self, value: impl IntoVal<cfn_playback_configuration::CdnConfiguration>) -> Self { with(self, "CdnConfiguration", value) }
    /// `ConfigurationAliases`.
    #[track_caller] pub fn configuration_aliases(self, value: impl IntoVal<Map<Json>>) -> Self { with(self, "ConfigurationAliases", value) }
    /// `DashConfiguration`.
    #[track_caller] pub fn dash_configuration(self, value: impl IntoVal<cfn_playback_configuration::DashConfiguration>) -> Self { with(self, "DashConfiguration", value) }
    /// `FunctionMapping`.
    #[track_caller] pub fn function_mapping(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "FunctionMapping", value) }
    /// `HlsConfiguration`.
    #[track_caller] pub fn hls_configuration(self, value: impl IntoVal<cfn_playback_configuration::HlsConfiguration>) -> Self { with(self, "HlsConfiguration", value) }
    /// `InsertionMode`.
    #[track_caller] pub fn insertion_mode(self, value: impl IntoVal<cfn_playback_configuration::InsertionMode>) -> Self { with(self, "InsertionMode", value) }
    /// `LivePreRollConfiguration`.
    #[track_caller] pub fn live_pre_roll_configuration(self, value: impl IntoVal<cfn_playback_configuration::LivePreRollConfiguration>) -> Self { with(self, "LivePreRollConfiguration", value) }
    /// `LogConfiguration`.
    #[track_caller] pub fn log_configuration(self, value: impl IntoVal<cfn_playback_configuration::LogConfiguration>) -> Self { with(self, "LogConfiguration", value) }
    /// `ManifestProcessingRules`.
    #[track_caller] pub fn manifest_processing_rules(self, value: impl IntoVal<cfn_playback_configuration::ManifestProcessingRules>) -> Self { with(self, "ManifestProcessingRules", value) }
    /// `Name`: mandatory, 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PersonalizationThresholdSeconds`: at least 1.
    #[track_caller] pub fn personalization_threshold_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PersonalizationThresholdSeconds", value) }
    /// `SlateAdUrl`.
    #[track_caller] pub fn slate_ad_url(self, value: impl IntoVal<String>) -> Self { with(self, "SlateAdUrl", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_playback_configuration::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TranscodeProfileName`.
    #[track_caller] pub fn transcode_profile_name(self, value: impl IntoVal<String>) -> Self { with(self, "TranscodeProfileName", value) }
    /// `VideoContentSourceUrl`: mandatory.
    #[track_caller] pub fn video_content_source_url(self, value: impl IntoVal<String>) -> Self { with(self, "VideoContentSourceUrl", value) }
}

/// Types of [`CfnPlaybackConfiguration`].
pub mod cfn_playback_configuration {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum AdConditioningConfiguration {} pub enum AdDecisionServerConfiguration {} impl ias_core::Optional for AdDecisionServerConfiguration {} pub enum AdMarkerPassthrough {} impl ias_core::Optional for AdMarkerPassthrough {} pub enum AdsInteractionLog {} impl ias_core::Optional for AdsInteractionLog {} pub enum AdsPersonalizationConcurrency {} impl ias_core::Optional for AdsPersonalizationConcurrency {} pub enum AdsPersonalizationTimeouts {} impl ias_core::Optional for AdsPersonalizationTimeouts {} pub enum AvailSuppression {} impl ias_core::Optional for AvailSuppression {} pub enum AvailSuppressionFillPolicy {} pub enum AvailSuppressionMode {} pub enum BeaconingConfiguration {} impl ias_core::Optional for BeaconingConfiguration {} pub enum Bumper {} impl ias_core::Optional for Bumper {} pub enum CdnConfiguration {} impl ias_core::Optional for CdnConfiguration {} pub enum ClientSideBeaconingConfiguration {} pub enum ClientSideBeaconingConfigurationAdditionalEventType {} pub enum ClientSideBeaconingConfigurationReportingMode {} pub enum DashConfiguration {} impl ias_core::Optional for DashConfiguration {} pub enum DashConfigurationOriginManifestType {} pub enum HlsConfiguration {} impl ias_core::Optional for HlsConfiguration {} pub enum HttpRequest {} impl ias_core::Optional for HttpRequest {} pub enum HttpRequestCompressRequest {} pub enum HttpRequestHttpMethod {} pub enum InsertionMode {} pub enum LivePreRollConfiguration {} impl ias_core::Optional for LivePreRollConfiguration {} pub enum LogConfiguration {} pub enum ManifestProcessingRules {} impl ias_core::Optional for ManifestProcessingRules {} pub enum ManifestServiceInteractionLog {} impl ias_core::Optional for ManifestServiceInteractionLog {} pub enum PreRollAdDecisionServerConfiguration {} impl ias_core::Optional for PreRollAdDecisionServerConfiguration {} pub enum PreRollVastResponse {} impl ias_core::Optional for PreRollVastResponse {} pub enum PreRollVastResponseAdSequencingMode {} pub enum StreamingMediaFileConditioning {} pub enum VastResponse {} impl ias_core::Optional for VastResponse {} pub enum VastResponseAdSequencingMode {} }

    /// `AdConditioningConfiguration`.
    pub type AdConditioningConfiguration = Fields<of::AdConditioningConfiguration>;
    impl AdConditioningConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(streaming_media_file_conditioning: impl IntoVal<StreamingMediaFileConditioning>) -> Self { with(empty(), "StreamingMediaFileConditioning", streaming_media_file_conditioning) }
        /// `StreamingMediaFileConditioning`: mandatory.
        #[track_caller] pub fn streaming_media_file_conditioning(self, value: impl IntoVal<StreamingMediaFileConditioning>) -> Self { with(self, "StreamingMediaFileConditioning", value) }
    }

    /// `AdDecisionServerConfiguration`.
    pub type AdDecisionServerConfiguration = Fields<of::AdDecisionServerConfiguration>;
    impl AdDecisionServerConfiguration {
        /// `HttpRequest`.
        #[track_caller] pub fn http_request(self, value: impl IntoVal<HttpRequest>) -> Self { with(self, "HttpRequest", value) }
        /// `VastResponse`.
        #[track_caller] pub fn vast_response(self, value: impl IntoVal<VastResponse>) -> Self { with(self, "VastResponse", value) }
    }

    /// `AdMarkerPassthrough`.
    pub type AdMarkerPassthrough = Fields<of::AdMarkerPassthrough>;
    impl AdMarkerPassthrough {
        /// `Enabled`.
        #[track_caller] pub fn enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "Enabled", value) }
    }

    /// `AdsInteractionLog`.
    pub type AdsInteractionLog = Fields<of::AdsInteractionLog>;
    impl AdsInteractionLog {
        /// `ExcludeEventTypes`.
        #[track_caller] pub fn exclude_event_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeEventTypes", value) }
        /// `PublishOptInEventTypes`.
        #[track_caller] pub fn publish_opt_in_event_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "PublishOptInEventTypes", value) }
    }

    /// `AdsPersonalizationConcurrency`.
    pub type AdsPersonalizationConcurrency = Fields<of::AdsPersonalizationConcurrency>;
    impl AdsPersonalizationConcurrency {
        /// `EnableVodVastParallelization`.
        #[track_caller] pub fn enable_vod_vast_parallelization(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableVodVastParallelization", value) }
        /// `MaxConcurrentAdsRequests`.
        #[track_caller] pub fn max_concurrent_ads_requests(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxConcurrentAdsRequests", value) }
    }

    /// `AdsPersonalizationTimeouts`.
    pub type AdsPersonalizationTimeouts = Fields<of::AdsPersonalizationTimeouts>;
    impl AdsPersonalizationTimeouts {
        /// `AdsRequestTimeoutMilliseconds`.
        #[track_caller] pub fn ads_request_timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "AdsRequestTimeoutMilliseconds", value) }
        /// `LiveMaximumAdsPersonalizationTimeMilliseconds`.
        #[track_caller] pub fn live_maximum_ads_personalization_time_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "LiveMaximumAdsPersonalizationTimeMilliseconds", value) }
        /// `PrefetchAdsRequestTimeoutMilliseconds`.
        #[track_caller] pub fn prefetch_ads_request_timeout_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PrefetchAdsRequestTimeoutMilliseconds", value) }
        /// `PrefetchMaximumAdsPersonalizationTimeMilliseconds`.
        #[track_caller] pub fn prefetch_maximum_ads_personalization_time_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "PrefetchMaximumAdsPersonalizationTimeMilliseconds", value) }
        /// `VodMaximumAdsPersonalizationTimeMilliseconds`.
        #[track_caller] pub fn vod_maximum_ads_personalization_time_milliseconds(self, value: impl IntoVal<i64>) -> Self { with(self, "VodMaximumAdsPersonalizationTimeMilliseconds", value) }
    }

    /// `AvailSuppression`.
    pub type AvailSuppression = Fields<of::AvailSuppression>;
    impl AvailSuppression {
        /// `FillPolicy`.
        #[track_caller] pub fn fill_policy(self, value: impl IntoVal<AvailSuppressionFillPolicy>) -> Self { with(self, "FillPolicy", value) }
        /// `Mode`.
        #[track_caller] pub fn mode(self, value: impl IntoVal<AvailSuppressionMode>) -> Self { with(self, "Mode", value) }
        /// `Value`.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// Words of `FillPolicy`.
    pub type AvailSuppressionFillPolicy = Word<fn(of::AvailSuppressionFillPolicy)>;
    impl AvailSuppressionFillPolicy {
        /// `PARTIAL_AVAIL`
        pub const PartialAvail: Self = word("PARTIAL_AVAIL");
        /// `FULL_AVAIL_ONLY`
        pub const FullAvailOnly: Self = word("FULL_AVAIL_ONLY");
    }

    /// Words of `Mode`.
    pub type AvailSuppressionMode = Word<fn(of::AvailSuppressionMode)>;
    impl AvailSuppressionMode {
        /// `OFF`
        pub const Off: Self = word("OFF");
        /// `BEHIND_LIVE_EDGE`
        pub const BehindLiveEdge: Self = word("BEHIND_LIVE_EDGE");
        /// `AFTER_LIVE_EDGE`
        pub const AfterLiveEdge: Self = word("AFTER_LIVE_EDGE");
    }

    /// `BeaconingConfiguration`.
    pub type BeaconingConfiguration = Fields<of::BeaconingConfiguration>;
    impl BeaconingConfiguration {
        /// `ClientSide`.
        #[track_caller] pub fn client_side(self, value: impl IntoVal<ClientSideBeaconingConfiguration>) -> Self { with(self, "ClientSide", value) }
    }

    /// `Bumper`.
    pub type Bumper = Fields<of::Bumper>;
    impl Bumper {
        /// `EndUrl`.
        #[track_caller] pub fn end_url(self, value: impl IntoVal<String>) -> Self { with(self, "EndUrl", value) }
        /// `StartUrl`.
        #[track_caller] pub fn start_url(self, value: impl IntoVal<String>) -> Self { with(self, "StartUrl", value) }
    }

    /// `CdnConfiguration`.
    pub type CdnConfiguration = Fields<of::CdnConfiguration>;
    impl CdnConfiguration {
        /// `AdSegmentUrlPrefix`.
        #[track_caller] pub fn ad_segment_url_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "AdSegmentUrlPrefix", value) }
        /// `ContentSegmentUrlPrefix`.
        #[track_caller] pub fn content_segment_url_prefix(self, value: impl IntoVal<String>) -> Self { with(self, "ContentSegmentUrlPrefix", value) }
    }

    /// `ClientSideBeaconingConfiguration`.
    pub type ClientSideBeaconingConfiguration = Fields<of::ClientSideBeaconingConfiguration>;
    impl ClientSideBeaconingConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(reporting_mode: impl IntoVal<ClientSideBeaconingConfigurationReportingMode>) -> Self { with(empty(), "ReportingMode", reporting_mode) }
        /// `AdditionalEventTypes`: no item twice.
        #[track_caller] pub fn additional_event_types(self, value: impl IntoVal<List<ClientSideBeaconingConfigurationAdditionalEventType>>) -> Self { with(self, "AdditionalEventTypes", value) }
        /// `ReportingMode`: mandatory.
        #[track_caller] pub fn reporting_mode(self, value: impl IntoVal<ClientSideBeaconingConfigurationReportingMode>) -> Self { with(self, "ReportingMode", value) }
    }

    /// Words of `AdditionalEventType`.
    pub type ClientSideBeaconingConfigurationAdditionalEventType = Word<fn(of::ClientSideBeaconingConfigurationAdditionalEventType)>;
    impl ClientSideBeaconingConfigurationAdditionalEventType {
        /// `MUTE`
        pub const Mute: Self = word("MUTE");
        /// `UNMUTE`
        pub const Unmute: Self = word("UNMUTE");
        /// `PAUSE`
        pub const Pause: Self = word("PAUSE");
        /// `SKIP`
        pub const Skip: Self = word("SKIP");
    }

    /// Words of `ReportingMode`.
    pub type ClientSideBeaconingConfigurationReportingMode = Word<fn(of::ClientSideBeaconingConfigurationReportingMode)>;
    impl ClientSideBeaconingConfigurationReportingMode {
        /// `DISABLED`
        pub const Disabled: Self = word("DISABLED");
        /// `INSIGHTS`
        pub const Insights: Self = word("INSIGHTS");
    }

    /// `DashConfiguration`.
    pub type DashConfiguration = Fields<of::DashConfiguration>;
    impl DashConfiguration {
        /// `MpdLocation`.
        #[track_caller] pub fn mpd_location(self, value: impl IntoVal<String>) -> Self { with(self, "MpdLocation", value) }
        /// `OriginManifestType`.
        #[track_caller] pub fn origin_manifest_type(self, value: impl IntoVal<DashConfigurationOriginManifestType>) -> Self { with(self, "OriginManifestType", value) }
    }

    /// Words of `OriginManifestType`.
    pub type DashConfigurationOriginManifestType = Word<fn(of::DashConfigurationOriginManifestType)>;
    impl DashConfigurationOriginManifestType {
        /// `SINGLE_PERIOD`
        pub const SinglePeriod: Self = word("SINGLE_PERIOD");
        /// `MULTI_PERIOD`
        pub const MultiPeriod: Self = word("MULTI_PERIOD");
    }

    /// `HlsConfiguration`.
    pub type HlsConfiguration = Fields<of::HlsConfiguration>;
    impl HlsConfiguration {
    }

    /// `HttpRequest`.
    pub type HttpRequest = Fields<of::HttpRequest>;
    impl HttpRequest {
        /// `Body`.
        #[track_caller] pub fn body(self, value: impl IntoVal<String>) -> Self { with(self, "Body", value) }
        /// `CompressRequest`.
        #[track_caller] pub fn compress_request(self, value: impl IntoVal<HttpRequestCompressRequest>) -> Self { with(self, "CompressRequest", value) }
        /// `Headers`.
        #[track_caller] pub fn headers(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Headers", value) }
        /// `HttpMethod`.
        #[track_caller] pub fn http_method(self, value: impl IntoVal<HttpRequestHttpMethod>) -> Self { with(self, "HttpMethod", value) }
    }

    /// Words of `CompressRequest`.
    pub type HttpRequestCompressRequest = Word<fn(of::HttpRequestCompressRequest)>;
    impl HttpRequestCompressRequest {
        /// `NONE`
        pub const None: Self = word("NONE");
        /// `GZIP`
        pub const Gzip: Self = word("GZIP");
    }

    /// Words of `HttpMethod`.
    pub type HttpRequestHttpMethod = Word<fn(of::HttpRequestHttpMethod)>;
    impl HttpRequestHttpMethod {
        /// `GET`
        pub const Get: Self = word("GET");
        /// `POST`
        pub const Post: Self = word("POST");
    }

    /// Words of `InsertionMode`.
    pub type InsertionMode = Word<fn(of::InsertionMode)>;
    impl InsertionMode {
        /// `STITCHED_ONLY`
        pub const StitchedOnly: Self = word("STITCHED_ONLY");
        /// `PLAYER_SELECT`
        pub const PlayerSelect: Self = word("PLAYER_SELECT");
    }

    /// `LivePreRollConfiguration`.
    pub type LivePreRollConfiguration = Fields<of::LivePreRollConfiguration>;
    impl LivePreRollConfiguration {
        /// `AdDecisionServerConfiguration`.
        #[track_caller] pub fn ad_decision_server_configuration(self, value: impl IntoVal<PreRollAdDecisionServerConfiguration>) -> Self { with(self, "AdDecisionServerConfiguration", value) }
        /// `AdDecisionServerUrl`.
        #[track_caller] pub fn ad_decision_server_url(self, value: impl IntoVal<String>) -> Self { with(self, "AdDecisionServerUrl", value) }
        /// `MaxDurationSeconds`.
        #[track_caller] pub fn max_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxDurationSeconds", value) }
    }

    /// `LogConfiguration`.
    pub type LogConfiguration = Fields<of::LogConfiguration>;
    impl LogConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(percent_enabled: impl IntoVal<i64>) -> Self { with(empty(), "PercentEnabled", percent_enabled) }
        /// `AdsInteractionLog`.
        #[track_caller] pub fn ads_interaction_log(self, value: impl IntoVal<AdsInteractionLog>) -> Self { with(self, "AdsInteractionLog", value) }
        /// `EnabledLoggingStrategies`.
        #[track_caller] pub fn enabled_logging_strategies(self, value: impl IntoVal<List<String>>) -> Self { with(self, "EnabledLoggingStrategies", value) }
        /// `ManifestServiceInteractionLog`.
        #[track_caller] pub fn manifest_service_interaction_log(self, value: impl IntoVal<ManifestServiceInteractionLog>) -> Self { with(self, "ManifestServiceInteractionLog", value) }
        /// `PercentEnabled`: mandatory, 0 to 100.
        #[track_caller] pub fn percent_enabled(self, value: impl IntoVal<i64>) -> Self { with(self, "PercentEnabled", value) }
    }

    /// `ManifestProcessingRules`.
    pub type ManifestProcessingRules = Fields<of::ManifestProcessingRules>;
    impl ManifestProcessingRules {
        /// `AdMarkerPassthrough`.
        #[track_caller] pub fn ad_marker_passthrough(self, value: impl IntoVal<AdMarkerPassthrough>) -> Self { with(self, "AdMarkerPassthrough", value) }
    }

    /// `ManifestServiceInteractionLog`.
    pub type ManifestServiceInteractionLog = Fields<of::ManifestServiceInteractionLog>;
    impl ManifestServiceInteractionLog {
        /// `ExcludeEventTypes`.
        #[track_caller] pub fn exclude_event_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExcludeEventTypes", value) }
    }

    /// `PreRollAdDecisionServerConfiguration`.
    pub type PreRollAdDecisionServerConfiguration = Fields<of::PreRollAdDecisionServerConfiguration>;
    impl PreRollAdDecisionServerConfiguration {
        /// `VastResponse`.
        #[track_caller] pub fn vast_response(self, value: impl IntoVal<PreRollVastResponse>) -> Self { with(self, "VastResponse", value) }
    }

    /// `PreRollVastResponse`.
    pub type PreRollVastResponse = Fields<of::PreRollVastResponse>;
    impl PreRollVastResponse {
        /// `AdSequencingMode`.
        #[track_caller] pub fn ad_sequencing_mode(self, value: impl IntoVal<PreRollVastResponseAdSequencingMode>) -> Self { with(self, "AdSequencingMode", value) }
    }

    /// Words of `AdSequencingMode`.
    pub type PreRollVastResponseAdSequencingMode = Word<fn(of::PreRollVastResponseAdSequencingMode)>;
    impl PreRollVastResponseAdSequencingMode {
        /// `FOLLOW_AD_SEQUENCE`
        pub const FollowAdSequence: Self = word("FOLLOW_AD_SEQUENCE");
        /// `IGNORE_AD_SEQUENCE`
        pub const IgnoreAdSequence: Self = word("IGNORE_AD_SEQUENCE");
    }

    /// Words of `StreamingMediaFileConditioning`.
    pub type StreamingMediaFileConditioning = Word<fn(of::StreamingMediaFileConditioning)>;
    impl StreamingMediaFileConditioning {
        /// `TRANSCODE`
        pub const Transcode: Self = word("TRANSCODE");
        /// `NONE`
        pub const None: Self = word("NONE");
    }

    /// `VastResponse`.
    pub type VastResponse = Fields<of::VastResponse>;
    impl VastResponse {
        /// `AdSequencingMode`.
        #[track_caller] pub fn ad_sequencing_mode(self, value: impl IntoVal<VastResponseAdSequencingMode>) -> Self { with(self, "AdSequencingMode", value) }
    }

    /// Words of `AdSequencingMode`.
    pub type VastResponseAdSequencingMode = Word<fn(of::VastResponseAdSequencingMode)>;
    impl VastResponseAdSequencingMode {
        /// `FOLLOW_AD_SEQUENCE`
        pub const FollowAdSequence: Self = word("FOLLOW_AD_SEQUENCE");
        /// `IGNORE_AD_SEQUENCE`
        pub const IgnoreAdSequence: Self = word("IGNORE_AD_SEQUENCE");
        /// `FOLLOW_AD_SEQUENCE_ONLY_LIVE`
        pub const FollowAdSequenceOnlyLive: Self = word("FOLLOW_AD_SEQUENCE_ONLY_LIVE");
        /// `FOLLOW_AD_SEQUENCE_ONLY_VOD`
        pub const FollowAdSequenceOnlyVod: Self = word("FOLLOW_AD_SEQUENCE_ONLY_VOD");
    }
}

/// [`AWS::MediaTailor::PrefetchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnPrefetchSchedule = Handle<of::CfnPrefetchSchedule>;
impl cfn::ResourceType for of::CfnPrefetchSchedule { const TYPE: &'static str = "AWS::MediaTailor::PrefetchSchedule"; type Tags = cfn::TagList; type Props = CfnPrefetchScheduleProps; type Reference = Is<kinds::PrefetchScheduleArn>; }
impl CfnPrefetchSchedule {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::PrefetchScheduleArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnPrefetchSchedule`].
///
/// Mandatory: `Name`, `PlaybackConfigurationName`.
///
/// A change replaces the resource: `Consumption`, `Name`, `PlaybackConfigurationName`, `RecurringPrefetchConfiguration`, `Retrieval`, `ScheduleType`, `StreamId`.
pub type CfnPrefetchScheduleProps = Fields<of::CfnPrefetchSchedule>;
impl CfnPrefetchScheduleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, playback_configuration_name: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "PlaybackConfigurationName", playback_configuration_name) }
    /// `Consumption`. Changing it replaces the resource.
    #[track_caller] pub fn consumption(self, value: impl IntoVal<cfn_prefetch_schedule::PrefetchConsumption>) -> Self { with(self, "Consumption", value) }
    /// `Name`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `PlaybackConfigurationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn playback_configuration_name(self, value: impl IntoVal<String>) -> Self { with(self, "PlaybackConfigurationName", value) }
    /// `RecurringPrefetchConfiguration`. Changing it replaces the resource.
    #[track_caller] pub fn recurring_prefetch_configuration(self, value: impl IntoVal<cfn_prefetch_schedule::RecurringPrefetchConfiguration>) -> Self { with(self, "RecurringPrefetchConfiguration", value) }
    /// `Retrieval`. Changing it replaces the resource.
    #[track_caller] pub fn retrieval(self, value: impl IntoVal<cfn_prefetch_schedule::PrefetchRetrieval>) -> Self { with(self, "Retrieval", value) }
    /// `ScheduleType`. Changing it replaces the resource.
    #[track_caller] pub fn schedule_type(self, value: impl IntoVal<cfn_prefetch_schedule::ScheduleType>) -> Self { with(self, "ScheduleType", value) }
    /// `StreamId`. Changing it replaces the resource.
    #[track_caller] pub fn stream_id(self, value: impl IntoVal<String>) -> Self { with(self, "StreamId", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_prefetch_schedule::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnPrefetchSchedule`].
pub mod cfn_prefetch_schedule {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum AvailMatchingCriteria {} pub enum AvailMatchingCriteriaOperator {} pub enum PrefetchConsumption {} pub enum PrefetchRetrieval {} pub enum PrefetchRetrievalTrafficShapingType {} pub enum RecurringConsumption {} impl ias_core::Optional for RecurringConsumption {} pub enum RecurringPrefetchConfiguration {} pub enum RecurringRetrieval {} impl ias_core::Optional for RecurringRetrieval {} pub enum RecurringRetrievalTrafficShapingType {} pub enum ScheduleType {} pub enum Tag {} pub enum TrafficShapingRetrievalWindow {} impl ias_core::Optional for TrafficShapingRetrievalWindow {} pub enum TrafficShapingTpsConfiguration {} impl ias_core::Optional for TrafficShapingTpsConfiguration {} }

    /// `AvailMatchingCriteria`.
    pub type AvailMatchingCriteria = Fields<of::AvailMatchingCriteria>;
    impl AvailMatchingCriteria {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(dynamic_variable: impl IntoVal<String>, operator: impl IntoVal<AvailMatchingCriteriaOperator>) -> Self { with(with(empty(), "DynamicVariable", dynamic_variable), "Operator", operator) }
        /// `DynamicVariable`: mandatory.
        #[track_caller] pub fn dynamic_variable(self, value: impl IntoVal<String>) -> Self { with(self, "DynamicVariable", value) }
        /// `Operator`: mandatory.
        #[track_caller] pub fn operator(self, value: impl IntoVal<AvailMatchingCriteriaOperator>) -> Self { with(self, "Operator", value) }
    }

    /// Words of `Operator`.
    pub type AvailMatchingCriteriaOperator = Word<fn(of::AvailMatchingCriteriaOperator)>;
    impl AvailMatchingCriteriaOperator {
        /// `EQUALS`
        pub const Equals: Self = word("EQUALS");
    }

    /// `PrefetchConsumption`.
    pub type PrefetchConsumption = Fields<of::PrefetchConsumption>;
    impl PrefetchConsumption {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(end_time: impl IntoVal<String>) -> Self { with(empty(), "EndTime", end_time) }
        /// `AvailMatchingCriteria`.
        #[track_caller] pub fn avail_matching_criteria(self, value: impl IntoVal<List<AvailMatchingCriteria>>) -> Self { with(self, "AvailMatchingCriteria", value) }
        /// `EndTime`: mandatory, in the form `date-time`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: in the form `date-time`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `PrefetchRetrieval`.
    pub type PrefetchRetrieval = Fields<of::PrefetchRetrieval>;
    impl PrefetchRetrieval {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(end_time: impl IntoVal<String>) -> Self { with(empty(), "EndTime", end_time) }
        /// `DynamicVariables`.
        #[track_caller] pub fn dynamic_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DynamicVariables", value) }
        /// `EndTime`: mandatory, in the form `date-time`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `StartTime`: in the form `date-time`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
        /// `TrafficShapingRetrievalWindow`.
        #[track_caller] pub fn traffic_shaping_retrieval_window(self, value: impl IntoVal<TrafficShapingRetrievalWindow>) -> Self { with(self, "TrafficShapingRetrievalWindow", value) }
        /// `TrafficShapingTpsConfiguration`.
        #[track_caller] pub fn traffic_shaping_tps_configuration(self, value: impl IntoVal<TrafficShapingTpsConfiguration>) -> Self { with(self, "TrafficShapingTpsConfiguration", value) }
        /// `TrafficShapingType`.
        #[track_caller] pub fn traffic_shaping_type(self, value: impl IntoVal<PrefetchRetrievalTrafficShapingType>) -> Self { with(self, "TrafficShapingType", value) }
    }

    /// Words of `TrafficShapingType`.
    pub type PrefetchRetrievalTrafficShapingType = Word<fn(of::PrefetchRetrievalTrafficShapingType)>;
    impl PrefetchRetrievalTrafficShapingType {
        /// `RETRIEVAL_WINDOW`
        pub const RetrievalWindow: Self = word("RETRIEVAL_WINDOW");
        /// `TPS`
        pub const Tps: Self = word("TPS");
    }

    /// `RecurringConsumption`.
    pub type RecurringConsumption = Fields<of::RecurringConsumption>;
    impl RecurringConsumption {
        /// `AvailMatchingCriteria`.
        #[track_caller] pub fn avail_matching_criteria(self, value: impl IntoVal<List<AvailMatchingCriteria>>) -> Self { with(self, "AvailMatchingCriteria", value) }
        /// `RetrievedAdExpirationSeconds`.
        #[track_caller] pub fn retrieved_ad_expiration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RetrievedAdExpirationSeconds", value) }
    }

    /// `RecurringPrefetchConfiguration`.
    pub type RecurringPrefetchConfiguration = Fields<of::RecurringPrefetchConfiguration>;
    /// What [`RecurringPrefetchConfiguration`] cannot do without.
    pub struct RecurringPrefetchConfigurationRequired<A, B, C> {
        /// `EndTime`: in the form `date-time`.
        pub end_time: A,
        /// `RecurringConsumption`.
        pub recurring_consumption: B,
        /// `RecurringRetrieval`.
        pub recurring_retrieval: C,
    }
    impl RecurringPrefetchConfiguration {
        /// Takes what is mandatory, by name: [`RecurringPrefetchConfigurationRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<RecurringConsumption>, C: IntoVal<RecurringRetrieval>>(required: RecurringPrefetchConfigurationRequired<A, B, C>) -> Self { with(with(with(empty(), "EndTime", required.end_time), "RecurringConsumption", required.recurring_consumption), "RecurringRetrieval", required.recurring_retrieval) }
        /// `EndTime`: mandatory, in the form `date-time`.
        #[track_caller] pub fn end_time(self, value: impl IntoVal<String>) -> Self { with(self, "EndTime", value) }
        /// `RecurringConsumption`: mandatory.
        #[track_caller] pub fn recurring_consumption(self, value: impl IntoVal<RecurringConsumption>) -> Self { with(self, "RecurringConsumption", value) }
        /// `RecurringRetrieval`: mandatory.
        #[track_caller] pub fn recurring_retrieval(self, value: impl IntoVal<RecurringRetrieval>) -> Self { with(self, "RecurringRetrieval", value) }
        /// `StartTime`: in the form `date-time`.
        #[track_caller] pub fn start_time(self, value: impl IntoVal<String>) -> Self { with(self, "StartTime", value) }
    }

    /// `RecurringRetrieval`.
    pub type RecurringRetrieval = Fields<of::RecurringRetrieval>;
    impl RecurringRetrieval {
        /// `DelayAfterAvailEndSeconds`.
        #[track_caller] pub fn delay_after_avail_end_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "DelayAfterAvailEndSeconds", value) }
        /// `DynamicVariables`.
        #[track_caller] pub fn dynamic_variables(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "DynamicVariables", value) }
        /// `TrafficShapingRetrievalWindow`.
        #[track_caller] pub fn traffic_shaping_retrieval_window(self, value: impl IntoVal<TrafficShapingRetrievalWindow>) -> Self { with(self, "TrafficShapingRetrievalWindow", value) }
        /// `TrafficShapingTpsConfiguration`.
        #[track_caller] pub fn traffic_shaping_tps_configuration(self, value: impl IntoVal<TrafficShapingTpsConfiguration>) -> Self { with(self, "TrafficShapingTpsConfiguration", value) }
        /// `TrafficShapingType`.
        #[track_caller] pub fn traffic_shaping_type(self, value: impl IntoVal<RecurringRetrievalTrafficShapingType>) -> Self { with(self, "TrafficShapingType", value) }
    }

    /// Words of `TrafficShapingType`.
    pub type RecurringRetrievalTrafficShapingType = Word<fn(of::RecurringRetrievalTrafficShapingType)>;
    impl RecurringRetrievalTrafficShapingType {
        /// `RETRIEVAL_WINDOW`
        pub const RetrievalWindow: Self = word("RETRIEVAL_WINDOW");
        /// `TPS`
        pub const Tps: Self = word("TPS");
    }

    /// Words of `ScheduleType`.
    pub type ScheduleType = Word<fn(of::ScheduleType)>;
    impl ScheduleType {
        /// `SINGLE`
        pub const Single: Self = word("SINGLE");
        /// `RECURRING`
        pub const Recurring: Self = word("RECURRING");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `TrafficShapingRetrievalWindow`.
    pub type TrafficShapingRetrievalWindow = Fields<of::TrafficShapingRetrievalWindow>;
    impl TrafficShapingRetrievalWindow {
        /// `RetrievalWindowDurationSeconds`.
        #[track_caller] pub fn retrieval_window_duration_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "RetrievalWindowDurationSeconds", value) }
    }

    /// `TrafficShapingTpsConfiguration`.
    pub type TrafficShapingTpsConfiguration = Fields<of::TrafficShapingTpsConfiguration>;
    impl TrafficShapingTpsConfiguration {
        /// `PeakConcurrentUsers`.
        #[track_caller] pub fn peak_concurrent_users(self, value: impl IntoVal<i64>) -> Self { with(self, "PeakConcurrentUsers", value) }
        /// `PeakTps`.
        #[track_caller] pub fn peak_tps(self, value: impl IntoVal<i64>) -> Self { with(self, "PeakTps", value) }
    }
}

/// [`AWS::MediaTailor::Program`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnProgram = Handle<of::CfnProgram>;
impl cfn::ResourceType for of::CfnProgram { const TYPE: &'static str = "AWS::MediaTailor::Program"; type Tags = cfn::NoTags; type Props = CfnProgramProps; type Reference = Is<kinds::ProgramArn>; }
impl CfnProgram {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ProgramArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `ClipRange`.
    #[inline] pub fn attr_clip_range(&self) -> Val<Json> { cfn::attribute(&self.0, "ClipRange") }
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `DurationMillis`.
    #[inline] pub fn attr_duration_millis(&self) -> Val<i64> { cfn::attribute(&self.0, "DurationMillis") }
    /// The attribute `ScheduledStartTime`.
    #[inline] pub fn attr_scheduled_start_time(&self) -> Val<String> { cfn::attribute(&self.0, "ScheduledStartTime") }
}

/// Properties of [`CfnProgram`].
///
/// Mandatory: `ChannelName`, `ProgramName`, `SourceLocationName`.
///
/// A change replaces the resource: `ChannelName`, `LiveSourceName`, `ProgramName`, `SourceLocationName`, `VodSourceName`.
pub type CfnProgramProps = Fields<of::CfnProgram>;
/// What [`CfnProgramProps`] cannot do without.
pub struct CfnProgramPropsRequired<A, B, C> {
    /// `ChannelName`. Changing it replaces the resource.
    pub channel_name: A,
    /// `ProgramName`. Changing it replaces the resource.
    pub program_name: B,
    /// `SourceLocationName`. Changing it replaces the resource.
    pub source_location_name: C,
}
impl CfnProgramProps {
    /// Takes what is mandatory, by name: [`CfnProgramPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnProgramPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "ChannelName", required.channel_name), "ProgramName", required.program_name), "SourceLocationName", required.source_location_name) }
    /// `AdBreaks`.
    #[track_caller] pub fn ad_breaks(self, value: impl IntoVal<List<cfn_program::AdBreak>>) -> Self { with(self, "AdBreaks", value) }
    /// `AudienceMedia`.
    #[track_caller] pub fn audience_media(self, value: impl IntoVal<List<cfn_program::AudienceMedia>>) -> Self { with(self, "AudienceMedia", value) }
    /// `ChannelName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn channel_name(self, value: impl IntoVal<String>) -> Self { with(self, "ChannelName", value) }
    /// `LiveSourceName`. Changing it replaces the resource.
    #[track_caller] pub fn live_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "LiveSourceName", value) }
    /// `ProgramName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn program_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProgramName", value) }
    /// `ScheduleConfiguration`. Write-only.
    #[track_caller] pub fn schedule_configuration(self, value: impl IntoVal<cfn_program::ScheduleConfiguration>) -> Self { with(self, "ScheduleConfiguration", value) }
    /// `SourceLocationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_location_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocationName", value) }
    /// `VodSourceName`. Changing it replaces the resource.
    #[track_caller] pub fn vod_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "VodSourceName", value) }
}

/// Types of [`CfnProgram`].
pub mod cfn_program {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{SlateSource};
    mod of { pub enum AdBreak {} pub enum AdBreakMessageType {} pub enum AlternateMedia {} impl ias_core::Optional for AlternateMedia {} pub enum AudienceMedia {} impl ias_core::Optional for AudienceMedia {} pub enum ClipRange {} impl ias_core::Optional for ClipRange {} pub enum KeyValuePair {} pub enum ScheduleConfiguration {} pub enum SegmentationDescriptor {} impl ias_core::Optional for SegmentationDescriptor {} pub enum SpliceInsertMessage {} impl ias_core::Optional for SpliceInsertMessage {} pub enum TimeSignalMessage {} impl ias_core::Optional for TimeSignalMessage {} pub enum Transition {} pub enum TransitionRelativePosition {} }

    /// `AdBreak`.
    pub type AdBreak = Fields<of::AdBreak>;
    impl AdBreak {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(offset_millis: impl IntoVal<i64>) -> Self { with(empty(), "OffsetMillis", offset_millis) }
        /// `AdBreakMetadata`.
        #[track_caller] pub fn ad_break_metadata(self, value: impl IntoVal<List<KeyValuePair>>) -> Self { with(self, "AdBreakMetadata", value) }
        /// `MessageType`.
        #[track_caller] pub fn message_type(self, value: impl IntoVal<AdBreakMessageType>) -> Self { with(self, "MessageType", value) }
        /// `OffsetMillis`: mandatory.
        #[track_caller] pub fn offset_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "OffsetMillis", value) }
        /// `Slate`.
        #[track_caller] pub fn slate(self, value: impl IntoVal<SlateSource>) -> Self { with(self, "Slate", value) }
        /// `SpliceInsertMessage`.
        #[track_caller] pub fn splice_insert_message(self, value: impl IntoVal<SpliceInsertMessage>) -> Self { with(self, "SpliceInsertMessage", value) }
        /// `TimeSignalMessage`.
        #[track_caller] pub fn time_signal_message(self, value: impl IntoVal<TimeSignalMessage>) -> Self { with(self, "TimeSignalMessage", value) }
    }

    /// Words of `MessageType`.
    pub type AdBreakMessageType = Word<fn(of::AdBreakMessageType)>;
    impl AdBreakMessageType {
        /// `SPLICE_INSERT`
        pub const SpliceInsert: Self = word("SPLICE_INSERT");
        /// `TIME_SIGNAL`
        pub const TimeSignal: Self = word("TIME_SIGNAL");
    }

    /// `AlternateMedia`.
    pub type AlternateMedia = Fields<of::AlternateMedia>;
    impl AlternateMedia {
        /// `AdBreaks`.
        #[track_caller] pub fn ad_breaks(self, value: impl IntoVal<List<AdBreak>>) -> Self { with(self, "AdBreaks", value) }
        /// `ClipRange`.
        #[track_caller] pub fn clip_range(self, value: impl IntoVal<ClipRange>) -> Self { with(self, "ClipRange", value) }
        /// `DurationMillis`.
        #[track_caller] pub fn duration_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationMillis", value) }
        /// `LiveSourceName`.
        #[track_caller] pub fn live_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "LiveSourceName", value) }
        /// `ScheduledStartTimeMillis`.
        #[track_caller] pub fn scheduled_start_time_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "ScheduledStartTimeMillis", value) }
        /// `SourceLocationName`.
        #[track_caller] pub fn source_location_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocationName", value) }
        /// `VodSourceName`.
        #[track_caller] pub fn vod_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "VodSourceName", value) }
    }

    /// `AudienceMedia`.
    pub type AudienceMedia = Fields<of::AudienceMedia>;
    impl AudienceMedia {
        /// `AlternateMedia`.
        #[track_caller] pub fn alternate_media(self, value: impl IntoVal<List<AlternateMedia>>) -> Self { with(self, "AlternateMedia", value) }
        /// `Audience`.
        #[track_caller] pub fn audience(self, value: impl IntoVal<String>) -> Self { with(self, "Audience", value) }
    }

    /// `ClipRange`.
    pub type ClipRange = Fields<of::ClipRange>;
    impl ClipRange {
        /// `EndOffsetMillis`.
        #[track_caller] pub fn end_offset_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "EndOffsetMillis", value) }
        /// `StartOffsetMillis`.
        #[track_caller] pub fn start_offset_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "StartOffsetMillis", value) }
    }

    /// `KeyValuePair`.
    pub type KeyValuePair = Fields<of::KeyValuePair>;
    impl KeyValuePair {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `ScheduleConfiguration`.
    pub type ScheduleConfiguration = Fields<of::ScheduleConfiguration>;
    impl ScheduleConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(transition: impl IntoVal<Transition>) -> Self { with(empty(), "Transition", transition) }
        /// `ClipRange`.
        #[track_caller] pub fn clip_range(self, value: impl IntoVal<ClipRange>) -> Self { with(self, "ClipRange", value) }
        /// `Transition`: mandatory.
        #[track_caller] pub fn transition(self, value: impl IntoVal<Transition>) -> Self { with(self, "Transition", value) }
    }

    /// `SegmentationDescriptor`.
    pub type SegmentationDescriptor = Fields<of::SegmentationDescriptor>;
    impl SegmentationDescriptor {
        /// `SegmentNum`.
        #[track_caller] pub fn segment_num(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentNum", value) }
        /// `SegmentationEventId`.
        #[track_caller] pub fn segmentation_event_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentationEventId", value) }
        /// `SegmentationTypeId`.
        #[track_caller] pub fn segmentation_type_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentationTypeId", value) }
        /// `SegmentationUpid`.
        #[track_caller] pub fn segmentation_upid(self, value: impl IntoVal<String>) -> Self { with(self, "SegmentationUpid", value) }
        /// `SegmentationUpidType`.
        #[track_caller] pub fn segmentation_upid_type(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentationUpidType", value) }
        /// `SegmentsExpected`.
        #[track_caller] pub fn segments_expected(self, value: impl IntoVal<i64>) -> Self { with(self, "SegmentsExpected", value) }
        /// `SubSegmentNum`.
        #[track_caller] pub fn sub_segment_num(self, value: impl IntoVal<i64>) -> Self { with(self, "SubSegmentNum", value) }
        /// `SubSegmentsExpected`.
        #[track_caller] pub fn sub_segments_expected(self, value: impl IntoVal<i64>) -> Self { with(self, "SubSegmentsExpected", value) }
    }

    /// `SpliceInsertMessage`.
    pub type SpliceInsertMessage = Fields<of::SpliceInsertMessage>;
    impl SpliceInsertMessage {
        /// `AvailNum`.
        #[track_caller] pub fn avail_num(self, value: impl IntoVal<i64>) -> Self { with(self, "AvailNum", value) }
        /// `AvailsExpected`.
        #[track_caller] pub fn avails_expected(self, value: impl IntoVal<i64>) -> Self { with(self, "AvailsExpected", value) }
        /// `SpliceEventId`.
        #[track_caller] pub fn splice_event_id(self, value: impl IntoVal<i64>) -> Self { with(self, "SpliceEventId", value) }
        /// `UniqueProgramId`.
        #[track_caller] pub fn unique_program_id(self, value: impl IntoVal<i64>) -> Self { with(self, "UniqueProgramId", value) }
    }

    /// `TimeSignalMessage`.
    pub type TimeSignalMessage = Fields<of::TimeSignalMessage>;
    impl TimeSignalMessage {
        /// `SegmentationDescriptors`.
        #[track_caller] pub fn segmentation_descriptors(self, value: impl IntoVal<List<SegmentationDescriptor>>) -> Self { with(self, "SegmentationDescriptors", value) }
    }

    /// `Transition`.
    pub type Transition = Fields<of::Transition>;
    impl Transition {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(relative_position: impl IntoVal<TransitionRelativePosition>, type_: impl IntoVal<String>) -> Self { with(with(empty(), "RelativePosition", relative_position), "Type", type_) }
        /// `DurationMillis`.
        #[track_caller] pub fn duration_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "DurationMillis", value) }
        /// `RelativePosition`: mandatory.
        #[track_caller] pub fn relative_position(self, value: impl IntoVal<TransitionRelativePosition>) -> Self { with(self, "RelativePosition", value) }
        /// `RelativeProgram`.
        #[track_caller] pub fn relative_program(self, value: impl IntoVal<String>) -> Self { with(self, "RelativeProgram", value) }
        /// `ScheduledStartTimeMillis`.
        #[track_caller] pub fn scheduled_start_time_millis(self, value: impl IntoVal<i64>) -> Self { with(self, "ScheduledStartTimeMillis", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
    }

    /// Words of `RelativePosition`.
    pub type TransitionRelativePosition = Word<fn(of::TransitionRelativePosition)>;
    impl TransitionRelativePosition {
        /// `BEFORE_PROGRAM`
        pub const BeforeProgram: Self = word("BEFORE_PROGRAM");
        /// `AFTER_PROGRAM`
        pub const AfterProgram: Self = word("AFTER_PROGRAM");
    }
}

/// [`AWS::MediaTailor::SourceLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html).
///
/// What `Ref` returns: `SourceLocationName`.
pub type CfnSourceLocation = Handle<of::CfnSourceLocation>;
impl cfn::ResourceType for of::CfnSourceLocation { const TYPE: &'static str = "AWS::MediaTailor::SourceLocation"; type Tags = cfn::TagList; type Props = CfnSourceLocationProps; type Reference = String; }
impl CfnSourceLocation {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SourceLocationArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSourceLocation`].
///
/// Mandatory: `HttpConfiguration`, `SourceLocationName`.
///
/// A change replaces the resource: `SourceLocationName`.
pub type CfnSourceLocationProps = Fields<of::CfnSourceLocation>;
impl CfnSourceLocationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(http_configuration: impl IntoVal<cfn_source_location::HttpConfiguration>, source_location_name: impl IntoVal<String>) -> Self { with(with(empty(), "HttpConfiguration", http_configuration), "SourceLocationName", source_location_name) }
    /// `AccessConfiguration`.
    #[track_caller] pub fn access_configuration(self, value: impl IntoVal<cfn_source_location::AccessConfiguration>) -> Self { with(self, "AccessConfiguration", value) }
    /// `DefaultSegmentDeliveryConfiguration`.
    #[track_caller] pub fn default_segment_delivery_configuration(self, value: impl IntoVal<cfn_source_location::DefaultSegmentDeliveryConfiguration>) -> Self { with(self, "DefaultSegmentDeliveryConfiguration", value) }
    /// `HttpConfiguration`: mandatory.
    #[track_caller] pub fn http_configuration(self, value: impl IntoVal<cfn_source_location::HttpConfiguration>) -> Self { with(self, "HttpConfiguration", value) }
    /// `SegmentDeliveryConfigurations`.
    #[track_caller] pub fn segment_delivery_configurations(self, value: impl IntoVal<List<cfn_source_location::SegmentDeliveryConfiguration>>) -> Self { with(self, "SegmentDeliveryConfigurations", value) }
    /// `SourceLocationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_location_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocationName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_source_location::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSourceLocation`].
pub mod cfn_source_location {
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_channel::{Tag};
    mod of { pub enum AccessConfiguration {} impl ias_core::Optional for AccessConfiguration {} pub enum AccessType {} pub enum DefaultSegmentDeliveryConfiguration {} impl ias_core::Optional for DefaultSegmentDeliveryConfiguration {} pub enum HttpConfiguration {} pub enum SecretsManagerAccessTokenConfiguration {} impl ias_core::Optional for SecretsManagerAccessTokenConfiguration {} pub enum SegmentDeliveryConfiguration {} impl ias_core::Optional for SegmentDeliveryConfiguration {} }

    /// `AccessConfiguration`.
    pub type AccessConfiguration = Fields<of::AccessConfiguration>;
    impl AccessConfiguration {
        /// `AccessType`.
        #[track_caller] pub fn access_type(self, value: impl IntoVal<AccessType>) -> Self { with(self, "AccessType", value) }
        /// `SecretsManagerAccessTokenConfiguration`.
        #[track_caller] pub fn secrets_manager_access_token_configuration(self, value: impl IntoVal<SecretsManagerAccessTokenConfiguration>) -> Self { with(self, "SecretsManagerAccessTokenConfiguration", value) }
    }

    /// Words of `AccessType`.
    pub type AccessType = Word<fn(of::AccessType)>;
    impl AccessType {
        /// `S3_SIGV4`
        pub const S3Sigv4: Self = word("S3_SIGV4");
        /// `SECRETS_MANAGER_ACCESS_TOKEN`
        pub const SecretsManagerAccessToken: Self = word("SECRETS_MANAGER_ACCESS_TOKEN");
        /// `AUTODETECT_SIGV4`
        pub const AutodetectSigv4: Self = word("AUTODETECT_SIGV4");
    }

    /// `DefaultSegmentDeliveryConfiguration`.
    pub type DefaultSegmentDeliveryConfiguration = Fields<of::DefaultSegmentDeliveryConfiguration>;
    impl DefaultSegmentDeliveryConfiguration {
        /// `BaseUrl`.
        #[track_caller] pub fn base_url(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrl", value) }
    }

    /// `HttpConfiguration`.
    pub type HttpConfiguration = Fields<of::HttpConfiguration>;
    impl HttpConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(base_url: impl IntoVal<String>) -> Self { with(empty(), "BaseUrl", base_url) }
        /// `BaseUrl`: mandatory.
        #[track_caller] pub fn base_url(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrl", value) }
    }

    /// `SecretsManagerAccessTokenConfiguration`.
    pub type SecretsManagerAccessTokenConfiguration = Fields<of::SecretsManagerAccessTokenConfiguration>;
    impl SecretsManagerAccessTokenConfiguration {
        /// `HeaderName`.
        #[track_caller] pub fn header_name(self, value: impl IntoVal<String>) -> Self { with(self, "HeaderName", value) }
        /// `SecretArn`.
        #[track_caller] pub fn secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SecretArn", value) }
        /// `SecretStringKey`.
        #[track_caller] pub fn secret_string_key(self, value: impl IntoVal<String>) -> Self { with(self, "SecretStringKey", value) }
    }

    /// `SegmentDeliveryConfiguration`.
    pub type SegmentDeliveryConfiguration = Fields<of::SegmentDeliveryConfiguration>;
    impl SegmentDeliveryConfiguration {
        /// `BaseUrl`.
        #[track_caller] pub fn base_url(self, value: impl IntoVal<String>) -> Self { with(self, "BaseUrl", value) }
        /// `Name`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }
}

/// [`AWS::MediaTailor::VodSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html).
///
/// What `Ref` returns: a text of SourceLocationName, VodSourceName.
pub type CfnVodSource = Handle<of::CfnVodSource>;
impl cfn::ResourceType for of::CfnVodSource { const TYPE: &'static str = "AWS::MediaTailor::VodSource"; type Tags = cfn::TagList; type Props = CfnVodSourceProps; type Reference = String; }
impl CfnVodSource {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::VodSourceArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnVodSource`].
///
/// Mandatory: `HttpPackageConfigurations`, `SourceLocationName`, `VodSourceName`.
///
/// A change replaces the resource: `SourceLocationName`, `VodSourceName`.
pub type CfnVodSourceProps = Fields<of::CfnVodSource>;
/// What [`CfnVodSourceProps`] cannot do without.
pub struct CfnVodSourcePropsRequired<A, B, C> {
    /// `HttpPackageConfigurations`.
    pub http_package_configurations: A,
    /// `SourceLocationName`. Changing it replaces the resource.
    pub source_location_name: B,
    /// `VodSourceName`. Changing it replaces the resource.
    pub vod_source_name: C,
}
impl CfnVodSourceProps {
    /// Takes what is mandatory, by name: [`CfnVodSourcePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<List<cfn_vod_source::HttpPackageConfiguration>>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnVodSourcePropsRequired<A, B, C>) -> Self { with(with(with(empty(), "HttpPackageConfigurations", required.http_package_configurations), "SourceLocationName", required.source_location_name), "VodSourceName", required.vod_source_name) }
    /// `HttpPackageConfigurations`: mandatory.
    #[track_caller] pub fn http_package_configurations(self, value: impl IntoVal<List<cfn_vod_source::HttpPackageConfiguration>>) -> Self { with(self, "HttpPackageConfigurations", value) }
    /// `SourceLocationName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn source_location_name(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocationName", value) }
    /// `Tags`: no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_vod_source::Tag>>) -> Self { with(self, "Tags", value) }
    /// `VodSourceName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn vod_source_name(self, value: impl IntoVal<String>) -> Self { with(self, "VodSourceName", value) }
}

/// Types of [`CfnVodSource`].
pub mod cfn_vod_source {
    pub use super::cfn_channel::{Tag};
    pub use super::cfn_live_source::{HttpPackageConfiguration, HttpPackageConfigurationRequired, Type};
}
