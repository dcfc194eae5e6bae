// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::MediaStore`.

use super::prelude::*;

mod of { pub enum CfnContainer {} }

/// [`AWS::MediaStore::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html).
///
/// The vendor winds it down: sunset (2025-11-13).
///
/// What `Ref` returns: `Id`.
pub type CfnContainer = Handle<of::CfnContainer>;
impl cfn::ResourceType for of::CfnContainer { const TYPE: &'static str = "AWS::MediaStore::Container"; type Tags = cfn::TagList; type Props = CfnContainerProps; type Reference = String; }
impl CfnContainer {
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnContainer`].
///
/// Mandatory: `ContainerName`.
///
/// A change replaces the resource: `ContainerName`.
pub type CfnContainerProps = Fields<of::CfnContainer>;
impl CfnContainerProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(container_name: impl IntoVal<String>) -> Self { with(empty(), "ContainerName", container_name) }
    /// `AccessLoggingEnabled`.
    #[track_caller] pub fn access_logging_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "AccessLoggingEnabled", value) }
    /// `ContainerName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn container_name(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerName", value) }
    /// `CorsPolicy`.
    #[track_caller] pub fn cors_policy(self, value: impl IntoVal<List<cfn_container::CorsRule>>) -> Self { with(self, "CorsPolicy", value) }
    /// `LifecyclePolicy`.
    #[track_caller] pub fn lifecycle_policy(self, value: impl IntoVal<String>) -> Self { with(self, "LifecyclePolicy", value) }
    /// `MetricPolicy`.
    #[track_caller] pub fn metric_policy(self, value: impl IntoVal<cfn_container::MetricPolicy>) -> Self { with(self, "MetricPolicy", value) }
    /// `Policy`.
    #[track_caller] pub fn policy(self, value: impl IntoVal<String>) -> Self { with(self, "Policy", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_container::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnContainer`].
pub mod cfn_container {
    use super::super::prelude::*;
    mod of { pub enum CorsRule {} impl ias_core::Optional for CorsRule {} pub enum MetricPolicy {} pub enum MetricPolicyRule {} pub enum Tag {} }

    /// `CorsRule`.
    pub type CorsRule = Fields<of::CorsRule>;
    impl CorsRule {
        /// `AllowedHeaders`.
        #[track_caller] pub fn allowed_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedHeaders", value) }
        /// `AllowedMethods`.
        #[track_caller] pub fn allowed_methods(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedMethods", value) }
        /// `AllowedOrigins`.
        #[track_caller] pub fn allowed_origins(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedOrigins", value) }
        /// `ExposeHeaders`.
        #[track_caller] pub fn expose_headers(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExposeHeaders", value) }
        /// `MaxAgeSeconds`.
        #[track_caller] pub fn max_age_seconds(self, value: impl IntoVal<i64>) -> Self { with(self, "MaxAgeSeconds", value) }
    }

    /// `MetricPolicy`.
    pub type MetricPolicy = Fields<of::MetricPolicy>;
    impl MetricPolicy {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(container_level_metrics: impl IntoVal<String>) -> Self { with(empty(), "ContainerLevelMetrics", container_level_metrics) }
        /// `ContainerLevelMetrics`: mandatory.
        #[track_caller] pub fn container_level_metrics(self, value: impl IntoVal<String>) -> Self { with(self, "ContainerLevelMetrics", value) }
        /// `MetricPolicyRules`.
        #[track_caller] pub fn metric_policy_rules(self, value: impl IntoVal<List<MetricPolicyRule>>) -> Self { with(self, "MetricPolicyRules", value) }
    }

    /// `MetricPolicyRule`.
    pub type MetricPolicyRule = Fields<of::MetricPolicyRule>;
    impl MetricPolicyRule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(object_group: impl IntoVal<String>, object_group_name: impl IntoVal<String>) -> Self { with(with(empty(), "ObjectGroup", object_group), "ObjectGroupName", object_group_name) }
        /// `ObjectGroup`: mandatory.
        #[track_caller] pub fn object_group(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectGroup", value) }
        /// `ObjectGroupName`: mandatory.
        #[track_caller] pub fn object_group_name(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectGroupName", value) }
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
}
