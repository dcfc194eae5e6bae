// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::S3ObjectLambda`.

use super::prelude::*;

mod of { pub enum CfnAccessPoint {} pub enum CfnAccessPointPolicy {} }

/// [`AWS::S3ObjectLambda::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html).
///
/// What `Ref` returns: `Name`.
pub type CfnAccessPoint = Handle<of::CfnAccessPoint>;
impl cfn::ResourceType for of::CfnAccessPoint { const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPoint"; type Tags = cfn::NoTags; type Props = CfnAccessPointProps; type Reference = String; }
impl CfnAccessPoint {
    /// The attribute `Alias`.
    #[inline] pub fn attr_alias(&self) -> Val<Json> { cfn::attribute(&self.0, "Alias") }
    /// The attribute `Alias.Status`.
    #[inline] pub fn attr_alias_status(&self) -> Val<String> { cfn::attribute(&self.0, "Alias.Status") }
    /// The attribute `Alias.Value`.
    #[inline] pub fn attr_alias_value(&self) -> Val<String> { cfn::attribute(&self.0, "Alias.Value") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::S3ObjectLambdaAccessPointArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreationDate`.
    #[inline] pub fn attr_creation_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreationDate") }
    /// The attribute `PolicyStatus`.
    #[inline] pub fn attr_policy_status(&self) -> Val<Json> { cfn::attribute(&self.0, "PolicyStatus") }
    /// The attribute `PolicyStatus.IsPublic`.
    #[inline] pub fn attr_policy_status_is_public(&self) -> Val<bool> { cfn::attribute(&self.0, "PolicyStatus.IsPublic") }
    /// The attribute `PublicAccessBlockConfiguration`.
    #[inline] pub fn attr_public_access_block_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "PublicAccessBlockConfiguration") }
    /// The attribute `PublicAccessBlockConfiguration.BlockPublicAcls`.
    #[inline] pub fn attr_public_access_block_configuration_block_public_acls(&self) -> Val<bool> { cfn::attribute(&self.0, "PublicAccessBlockConfiguration.BlockPublicAcls") }
    /// The attribute `PublicAccessBlockConfiguration.BlockPublicPolicy`.
    #[inline] pub fn attr_public_access_block_configuration_block_public_policy(&self) -> Val<bool> { cfn::attribute(&self.0, "PublicAccessBlockConfiguration.BlockPublicPolicy") }
    /// The attribute `PublicAccessBlockConfiguration.IgnorePublicAcls`.
    #[inline] pub fn attr_public_access_block_configuration_ignore_public_acls(&self) -> Val<bool> { cfn::attribute(&self.0, "PublicAccessBlockConfiguration.IgnorePublicAcls") }
    /// The attribute `PublicAccessBlockConfiguration.RestrictPublicBuckets`.
    #[inline] pub fn attr_public_access_block_configuration_restrict_public_buckets(&self) -> Val<bool> { cfn::attribute(&self.0, "PublicAccessBlockConfiguration.RestrictPublicBuckets") }
}

/// Properties of [`CfnAccessPoint`].
///
/// Mandatory: `ObjectLambdaConfiguration`.
///
/// A change replaces the resource: `Name`.
pub type CfnAccessPointProps = Fields<of::CfnAccessPoint>;
impl CfnAccessPointProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(object_lambda_configuration: impl IntoVal<cfn_access_point::ObjectLambdaConfiguration>) -> Self { with(empty(), "ObjectLambdaConfiguration", object_lambda_configuration) }
    /// `Name`: 3 to 45 characters, matches `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ObjectLambdaConfiguration`: mandatory.
    #[track_caller] pub fn object_lambda_configuration(self, value: impl IntoVal<cfn_access_point::ObjectLambdaConfiguration>) -> Self { with(self, "ObjectLambdaConfiguration", value) }
}

/// Types of [`CfnAccessPoint`].
pub mod cfn_access_point {
    use super::super::prelude::*;
    mod of { pub enum AwsLambda {} pub enum ObjectLambdaConfiguration {} pub enum TransformationConfiguration {} pub enum TransformationConfigurationContentTransformation {} }

    /// `AwsLambda`.
    pub type AwsLambda = Fields<of::AwsLambda>;
    impl AwsLambda {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(function_arn: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(empty(), "FunctionArn", function_arn) }
        /// `FunctionArn`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn function_arn(self, value: impl IntoVal<Is<kinds::FunctionArn>>) -> Self { with(self, "FunctionArn", value) }
        /// `FunctionPayload`.
        #[track_caller] pub fn function_payload(self, value: impl IntoVal<String>) -> Self { with(self, "FunctionPayload", value) }
    }

    /// `ObjectLambdaConfiguration`.
    pub type ObjectLambdaConfiguration = Fields<of::ObjectLambdaConfiguration>;
    impl ObjectLambdaConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(supporting_access_point: impl IntoVal<Is<kinds::AccessPointArn>>, transformation_configurations: impl IntoVal<List<TransformationConfiguration>>) -> Self { with(with(empty(), "SupportingAccessPoint", supporting_access_point), "TransformationConfigurations", transformation_configurations) }
        /// `AllowedFeatures`: no item twice.
        #[track_caller] pub fn allowed_features(self, value: impl IntoVal<List<String>>) -> Self { with(self, "AllowedFeatures", value) }
        /// `CloudWatchMetricsEnabled`.
        #[track_caller] pub fn cloud_watch_metrics_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "CloudWatchMetricsEnabled", value) }
        /// `SupportingAccessPoint`: mandatory, 1 to 2048 characters.
        #[track_caller] pub fn supporting_access_point(self, value: impl IntoVal<Is<kinds::AccessPointArn>>) -> Self { with(self, "SupportingAccessPoint", value) }
        /// `TransformationConfigurations`: mandatory, no item twice.
        #[track_caller] pub fn transformation_configurations(self, value: impl IntoVal<List<TransformationConfiguration>>) -> Self { with(self, "TransformationConfigurations", value) }
    }

    /// `TransformationConfiguration`.
    pub type TransformationConfiguration = Fields<of::TransformationConfiguration>;
    impl TransformationConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(actions: impl IntoVal<List<String>>, content_transformation: impl IntoVal<TransformationConfigurationContentTransformation>) -> Self { with(with(empty(), "Actions", actions), "ContentTransformation", content_transformation) }
        /// `Actions`: mandatory, no item twice.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
        /// `ContentTransformation`: mandatory.
        #[track_caller] pub fn content_transformation(self, value: impl IntoVal<TransformationConfigurationContentTransformation>) -> Self { with(self, "ContentTransformation", value) }
    }

    /// `ContentTransformation`.
    pub type TransformationConfigurationContentTransformation = Fields<of::TransformationConfigurationContentTransformation>;
    impl TransformationConfigurationContentTransformation {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(aws_lambda: impl IntoVal<AwsLambda>) -> Self { with(empty(), "AwsLambda", aws_lambda) }
        /// `AwsLambda`: mandatory.
        #[track_caller] pub fn aws_lambda(self, value: impl IntoVal<AwsLambda>) -> Self { with(self, "AwsLambda", value) }
    }
}

/// [`AWS::S3ObjectLambda::AccessPointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html).
///
/// What `Ref` returns: `ObjectLambdaAccessPoint`.
pub type CfnAccessPointPolicy = Handle<of::CfnAccessPointPolicy>;
impl cfn::ResourceType for of::CfnAccessPointPolicy { const TYPE: &'static str = "AWS::S3ObjectLambda::AccessPointPolicy"; type Tags = cfn::NoTags; type Props = CfnAccessPointPolicyProps; type Reference = String; }

/// Properties of [`CfnAccessPointPolicy`].
///
/// Mandatory: `ObjectLambdaAccessPoint`, `PolicyDocument`.
///
/// A change replaces the resource: `ObjectLambdaAccessPoint`.
pub type CfnAccessPointPolicyProps = Fields<of::CfnAccessPointPolicy>;
impl CfnAccessPointPolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(object_lambda_access_point: impl IntoVal<String>, policy_document: impl IntoVal<Json>) -> Self { with(with(empty(), "ObjectLambdaAccessPoint", object_lambda_access_point), "PolicyDocument", policy_document) }
    /// `ObjectLambdaAccessPoint`: mandatory, 3 to 45 characters, matches `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Changing it replaces the resource.
    #[track_caller] pub fn object_lambda_access_point(self, value: impl IntoVal<String>) -> Self { with(self, "ObjectLambdaAccessPoint", value) }
    /// `PolicyDocument`: mandatory.
    #[track_caller] pub fn policy_document(self, value: impl IntoVal<Json>) -> Self { with(self, "PolicyDocument", value) }
}
