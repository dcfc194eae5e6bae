// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::CodeGuruProfiler`.

use super::prelude::*;

mod of { pub enum CfnProfilingGroup {} }

/// [`AWS::CodeGuruProfiler::ProfilingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeguruprofiler-profilinggroup.html).
///
/// What `Ref` returns: `ProfilingGroupName`.
pub type CfnProfilingGroup = Handle<of::CfnProfilingGroup>;
impl cfn::ResourceType for of::CfnProfilingGroup { const TYPE: &'static str = "AWS::CodeGuruProfiler::ProfilingGroup"; type Tags = cfn::TagList; type Props = CfnProfilingGroupProps; type Reference = String; }
impl CfnProfilingGroup {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ProfilingGroupArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnProfilingGroup`].
///
/// Mandatory: `ProfilingGroupName`.
///
/// A change replaces the resource: `ComputePlatform`, `ProfilingGroupName`.
pub type CfnProfilingGroupProps = Fields<of::CfnProfilingGroup>;
impl CfnProfilingGroupProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(profiling_group_name: impl IntoVal<String>) -> Self { with(empty(), "ProfilingGroupName", profiling_group_name) }
    /// `AgentPermissions`.
    #[track_caller] pub fn agent_permissions(self, value: impl IntoVal<cfn_profiling_group::AgentPermissions>) -> Self { with(self, "AgentPermissions", value) }
    /// `AnomalyDetectionNotificationConfiguration`.
    #[track_caller] pub fn anomaly_detection_notification_configuration(self, value: impl IntoVal<List<cfn_profiling_group::Channel>>) -> Self { with(self, "AnomalyDetectionNotificationConfiguration", value) }
    /// `ComputePlatform`. Changing it replaces the resource.
    #[track_caller] pub fn compute_platform(self, value: impl IntoVal<cfn_profiling_group::ComputePlatform>) -> Self { with(self, "ComputePlatform", value) }
    /// `ProfilingGroupName`: mandatory, 1 to 255 characters, matches `^[\w-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn profiling_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ProfilingGroupName", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_profiling_group::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProfilingGroup`].
pub mod cfn_profiling_group {
    use super::super::prelude::*;
    mod of { pub enum AgentPermissions {} pub enum Channel {} pub enum ComputePlatform {} pub enum Tag {} }

    /// `AgentPermissions`.
    pub type AgentPermissions = Fields<of::AgentPermissions>;
    impl AgentPermissions {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(principals: impl IntoVal<List<String>>) -> Self { with(empty(), "Principals", principals) }
        /// `Principals`: mandatory, each matches `^arn:aws([-\w]*):iam::([0-9]{12}):[\S]+$`.
        #[track_caller] pub fn principals(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Principals", value) }
    }

    /// `Channel`.
    pub type Channel = Fields<of::Channel>;
    impl Channel {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(channel_uri: impl IntoVal<String>) -> Self { with(empty(), "channelUri", channel_uri) }
        /// `channelId`: matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`.
        #[track_caller] pub fn channel_id(self, value: impl IntoVal<String>) -> Self { with(self, "channelId", value) }
        /// `channelUri`: mandatory, matches `^arn:aws([-\w]*):[a-z-]+:(([a-z]+-)+[0-9]+)?:([0-9]{12}):[^.]+$`.
        #[track_caller] pub fn channel_uri(self, value: impl IntoVal<String>) -> Self { with(self, "channelUri", value) }
    }

    /// Words of `ComputePlatform`.
    pub type ComputePlatform = Word<fn(of::ComputePlatform)>;
    impl ComputePlatform {
        /// `Default`
        pub const Default: Self = word("Default");
        /// `AWSLambda`
        pub const AwsLambda: Self = word("AWSLambda");
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(value: impl IntoVal<String>, key: impl IntoVal<String>) -> Self { with(with(empty(), "Value", value), "Key", key) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}
