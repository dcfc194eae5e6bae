// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::SecretsManager`.

use super::prelude::*;

mod of { pub enum CfnResourcePolicy {} pub enum CfnRotationSchedule {} pub enum CfnSecret {} impl ias_core::Optional for CfnSecret {} pub enum CfnSecretTargetAttachment {} }

/// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html).
///
/// What `Ref` returns: `SecretId`.
pub type CfnResourcePolicy = Handle<of::CfnResourcePolicy>;
impl cfn::ResourceType for of::CfnResourcePolicy { const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy"; type Tags = cfn::NoTags; type Props = CfnResourcePolicyProps; type Reference = String; }
impl CfnResourcePolicy {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnResourcePolicy`].
///
/// Mandatory: `ResourcePolicy`, `SecretId`.
///
/// A change replaces the resource: `SecretId`.
pub type CfnResourcePolicyProps = Fields<of::CfnResourcePolicy>;
impl CfnResourcePolicyProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(resource_policy: impl IntoVal<Json>, secret_id: impl IntoVal<String>) -> Self { with(with(empty(), "ResourcePolicy", resource_policy), "SecretId", secret_id) }
    /// `BlockPublicPolicy`. Write-only.
    #[track_caller] pub fn block_public_policy(self, value: impl IntoVal<bool>) -> Self { with(self, "BlockPublicPolicy", value) }
    /// `ResourcePolicy`: mandatory, 1 to 20480 characters.
    #[track_caller] pub fn resource_policy(self, value: impl IntoVal<Json>) -> Self { with(self, "ResourcePolicy", value) }
    /// `SecretId`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
}

/// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html).
///
/// What `Ref` returns: `Id`.
pub type CfnRotationSchedule = Handle<of::CfnRotationSchedule>;
impl cfn::ResourceType for of::CfnRotationSchedule { const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule"; type Tags = cfn::NoTags; type Props = CfnRotationScheduleProps; type Reference = String; }
impl CfnRotationSchedule {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnRotationSchedule`].
///
/// Mandatory: `SecretId`.
///
/// A change replaces the resource: `SecretId`.
pub type CfnRotationScheduleProps = Fields<of::CfnRotationSchedule>;
impl CfnRotationScheduleProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(secret_id: impl IntoVal<String>) -> Self { with(empty(), "SecretId", secret_id) }
    /// `ExternalSecretRotationMetadata`.
    #[track_caller] pub fn external_secret_rotation_metadata(self, value: impl IntoVal<List<cfn_rotation_schedule::ExternalSecretRotationMetadataItem>>) -> Self { with(self, "ExternalSecretRotationMetadata", value) }
    /// `ExternalSecretRotationRoleArn`.
    #[track_caller] pub fn external_secret_rotation_role_arn(self, value: impl IntoVal<Is<kinds::RoleArn>>) -> Self { with(self, "ExternalSecretRotationRoleArn", value) }
    /// `HostedRotationLambda`. Write-only.
    #[track_caller] pub fn hosted_rotation_lambda(self, value: impl IntoVal<cfn_rotation_schedule::HostedRotationLambda>) -> Self { with(self, "HostedRotationLambda", value) }
    /// `RotateImmediatelyOnUpdate`. Write-only.
    #[track_caller] pub fn rotate_immediately_on_update(self, value: impl IntoVal<bool>) -> Self { with(self, "RotateImmediatelyOnUpdate", value) }
    /// `RotationLambdaARN`.
    #[track_caller] pub fn rotation_lambda_arn(self, value: impl IntoVal<String>) -> Self { with(self, "RotationLambdaARN", value) }
    /// `RotationRules`.
    #[track_caller] pub fn rotation_rules(self, value: impl IntoVal<cfn_rotation_schedule::RotationRules>) -> Self { with(self, "RotationRules", value) }
    /// `SecretId`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
}

/// Types of [`CfnRotationSchedule`].
pub mod cfn_rotation_schedule {
    use super::super::prelude::*;
    mod of { pub enum ExternalSecretRotationMetadataItem {} pub enum HostedRotationLambda {} pub enum RotationRules {} impl ias_core::Optional for RotationRules {} }

    /// `ExternalSecretRotationMetadataItem`.
    pub type ExternalSecretRotationMetadataItem = Fields<of::ExternalSecretRotationMetadataItem>;
    impl ExternalSecretRotationMetadataItem {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `HostedRotationLambda`.
    pub type HostedRotationLambda = Fields<of::HostedRotationLambda>;
    impl HostedRotationLambda {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(rotation_type: impl IntoVal<String>) -> Self { with(empty(), "RotationType", rotation_type) }
        /// `ExcludeCharacters`. Write-only.
        #[track_caller] pub fn exclude_characters(self, value: impl IntoVal<String>) -> Self { with(self, "ExcludeCharacters", value) }
        /// `KmsKeyArn`. Write-only.
        #[track_caller] pub fn kms_key_arn(self, value: impl IntoVal<Is<kinds::KeyArn>>) -> Self { with(self, "KmsKeyArn", value) }
        /// `MasterSecretArn`. Write-only.
        #[track_caller] pub fn master_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MasterSecretArn", value) }
        /// `MasterSecretKmsKeyArn`. Write-only.
        #[track_caller] pub fn master_secret_kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "MasterSecretKmsKeyArn", value) }
        /// `RotationLambdaName`. Write-only.
        #[track_caller] pub fn rotation_lambda_name(self, value: impl IntoVal<String>) -> Self { with(self, "RotationLambdaName", value) }
        /// `RotationType`: mandatory. Write-only.
        #[track_caller] pub fn rotation_type(self, value: impl IntoVal<String>) -> Self { with(self, "RotationType", value) }
        /// `Runtime`. Write-only.
        #[track_caller] pub fn runtime(self, value: impl IntoVal<String>) -> Self { with(self, "Runtime", value) }
        /// `SuperuserSecretArn`. Write-only.
        #[track_caller] pub fn superuser_secret_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SuperuserSecretArn", value) }
        /// `SuperuserSecretKmsKeyArn`. Write-only.
        #[track_caller] pub fn superuser_secret_kms_key_arn(self, value: impl IntoVal<String>) -> Self { with(self, "SuperuserSecretKmsKeyArn", value) }
        /// `VpcSecurityGroupIds`. Write-only.
        #[track_caller] pub fn vpc_security_group_ids(self, value: impl IntoVal<String>) -> Self { with(self, "VpcSecurityGroupIds", value) }
        /// `VpcSubnetIds`. Write-only.
        #[track_caller] pub fn vpc_subnet_ids(self, value: impl IntoVal<String>) -> Self { with(self, "VpcSubnetIds", value) }
    }

    /// `RotationRules`.
    pub type RotationRules = Fields<of::RotationRules>;
    impl RotationRules {
        /// `AutomaticallyAfterDays`.
        #[track_caller] pub fn automatically_after_days(self, value: impl IntoVal<i64>) -> Self { with(self, "AutomaticallyAfterDays", value) }
        /// `Duration`.
        #[track_caller] pub fn duration(self, value: impl IntoVal<String>) -> Self { with(self, "Duration", value) }
        /// `ScheduleExpression`.
        #[track_caller] pub fn schedule_expression(self, value: impl IntoVal<String>) -> Self { with(self, "ScheduleExpression", value) }
    }
}

/// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
///
/// Holds data: replacing or removing it loses them.
///
/// What `Ref` returns: `Id`.
pub type CfnSecret = Handle<of::CfnSecret>;
impl cfn::ResourceType for of::CfnSecret { const TYPE: &'static str = "AWS::SecretsManager::Secret"; type Tags = cfn::TagList; type Props = CfnSecretProps; type Reference = Is<kinds::SecretArn>; }
impl CfnSecret {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<Is<kinds::SecretArn>> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecret`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnSecretProps = Fields<of::CfnSecret>;
impl CfnSecretProps {
    /// `Description`: at most 2048 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GenerateSecretString`. Write-only.
    #[track_caller] pub fn generate_secret_string(self, value: impl IntoVal<cfn_secret::GenerateSecretString>) -> Self { with(self, "GenerateSecretString", value) }
    /// `KmsKeyId`: at most 2048 characters.
    #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
    /// `Name`: at most 512 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ReplicaRegions`.
    #[track_caller] pub fn replica_regions(self, value: impl IntoVal<List<cfn_secret::ReplicaRegion>>) -> Self { with(self, "ReplicaRegions", value) }
    /// `SecretString`: 1 to 65536 characters. Write-only.
    #[track_caller] pub fn secret_string(self, value: impl IntoVal<String>) -> Self { with(self, "SecretString", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_secret::Tag>>) -> Self { with(self, "Tags", value) }
    /// `Type`: at most 256 characters.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "Type", value) }
}

/// Types of [`CfnSecret`].
pub mod cfn_secret {
    use super::super::prelude::*;
    mod of { pub enum GenerateSecretString {} impl ias_core::Optional for GenerateSecretString {} pub enum ReplicaRegion {} pub enum Tag {} }

    /// `GenerateSecretString`.
    pub type GenerateSecretString = Fields<of::GenerateSecretString>;
    impl GenerateSecretString {
        /// `ExcludeCharacters`.
        #[track_caller] pub fn exclude_characters(self, value: impl IntoVal<String>) -> Self { with(self, "ExcludeCharacters", value) }
        /// `ExcludeLowercase`.
        #[track_caller] pub fn exclude_lowercase(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeLowercase", value) }
        /// `ExcludeNumbers`.
        #[track_caller] pub fn exclude_numbers(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeNumbers", value) }
        /// `ExcludePunctuation`.
        #[track_caller] pub fn exclude_punctuation(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludePunctuation", value) }
        /// `ExcludeUppercase`.
        #[track_caller] pub fn exclude_uppercase(self, value: impl IntoVal<bool>) -> Self { with(self, "ExcludeUppercase", value) }
        /// `GenerateStringKey`.
        #[track_caller] pub fn generate_string_key(self, value: impl IntoVal<String>) -> Self { with(self, "GenerateStringKey", value) }
        /// `IncludeSpace`.
        #[track_caller] pub fn include_space(self, value: impl IntoVal<bool>) -> Self { with(self, "IncludeSpace", value) }
        /// `PasswordLength`.
        #[track_caller] pub fn password_length(self, value: impl IntoVal<i64>) -> Self { with(self, "PasswordLength", value) }
        /// `RequireEachIncludedType`.
        #[track_caller] pub fn require_each_included_type(self, value: impl IntoVal<bool>) -> Self { with(self, "RequireEachIncludedType", value) }
        /// `SecretStringTemplate`.
        #[track_caller] pub fn secret_string_template(self, value: impl IntoVal<String>) -> Self { with(self, "SecretStringTemplate", value) }
    }

    /// `ReplicaRegion`.
    pub type ReplicaRegion = Fields<of::ReplicaRegion>;
    impl ReplicaRegion {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(region: impl IntoVal<String>) -> Self { with(empty(), "Region", region) }
        /// `KmsKeyId`.
        #[track_caller] pub fn kms_key_id(self, value: impl IntoVal<Is<kinds::KeyReference>>) -> Self { with(self, "KmsKeyId", value) }
        /// `Region`: mandatory.
        #[track_caller] pub fn region(self, value: impl IntoVal<String>) -> Self { with(self, "Region", value) }
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

/// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
///
/// What `Ref` returns: `SecretId`.
pub type CfnSecretTargetAttachment = Handle<of::CfnSecretTargetAttachment>;
impl cfn::ResourceType for of::CfnSecretTargetAttachment { const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment"; type Tags = cfn::NoTags; type Props = CfnSecretTargetAttachmentProps; type Reference = String; }
impl CfnSecretTargetAttachment {
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
}

/// Properties of [`CfnSecretTargetAttachment`].
///
/// Mandatory: `TargetType`, `TargetId`, `SecretId`.
///
/// A change replaces the resource: `SecretId`.
pub type CfnSecretTargetAttachmentProps = Fields<of::CfnSecretTargetAttachment>;
/// What [`CfnSecretTargetAttachmentProps`] cannot do without.
pub struct CfnSecretTargetAttachmentPropsRequired<A, B, C> {
    /// `TargetType`.
    pub target_type: A,
    /// `TargetId`.
    pub target_id: B,
    /// `SecretId`: 1 to 2048 characters. Changing it replaces the resource.
    pub secret_id: C,
}
impl CfnSecretTargetAttachmentProps {
    /// Takes what is mandatory, by name: [`CfnSecretTargetAttachmentPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: CfnSecretTargetAttachmentPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "TargetType", required.target_type), "TargetId", required.target_id), "SecretId", required.secret_id) }
    /// `SecretId`: mandatory, 1 to 2048 characters. Changing it replaces the resource.
    #[track_caller] pub fn secret_id(self, value: impl IntoVal<String>) -> Self { with(self, "SecretId", value) }
    /// `TargetId`: mandatory.
    #[track_caller] pub fn target_id(self, value: impl IntoVal<String>) -> Self { with(self, "TargetId", value) }
    /// `TargetType`: mandatory.
    #[track_caller] pub fn target_type(self, value: impl IntoVal<String>) -> Self { with(self, "TargetType", value) }
}
